const nt=8985,st=[8985],at={4729:((C,E,t)=>{t.d(E,{t:()=>h});var e=t(4255),h=class extends(0,e.r)(e.t,e.n,"DeleteStack",
e.s){}}),8930:((C,E,t)=>{t.d(E,{t:()=>h});var e=t(6776),h=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),8919:((C,E,t)=>{
t.d(E,{n:()=>c,t:()=>P});var e=t(2656),h=t(7643),i=t(6776),g=t(8930),u=t(4865);async function c(l,o,{paused:D,guard:m=B=>B()}){
const B=await l.aws.autoScaling(),R=(0,h.g)(o),W=(await _(l,o)).includes(h.i);if(D===void 0&&!W)return!1;const V=async()=>(0,u.
n)(l,o,D??(await(0,u.t)(l,o))?.paused??!1);return W?await m(async()=>{await V();const k=await O(l,o),f=h.t.filter(w=>!k.
includes(w));f.length!==0&&await B.send(new g.t({AutoScalingGroupName:R,ScalingProcesses:f}))}):await V(),W}async function P(l,o){
if(!(await _(l,o)).includes("Terminate"))return;const D=await l.aws.autoScaling(),m=(0,h.g)(o);await D.send(new g.t({AutoScalingGroupName:m,
ScalingProcesses:[h.f]}))}async function _({aws:l},o){const{AutoScalingGroups:D=[]}=await(await l.autoScaling()).send(new i.
r({AutoScalingGroupNames:[(0,h.g)(o)]}));return D.flatMap(({SuspendedProcesses:m})=>m??[]).map(({ProcessName:m=""})=>m)}
async function O({aws:l,clock:o,runName:D},m){const{LockParameter:B}=await t.e(9534).then(t.bind(t,9534)),R=await new B(
{aws:l,stackName:m,owner:D}).read();return R?.lock&&(0,e.i)(R.lock,o.now())?R.lock.suspended:[]}}),4164:((C,E,t)=>{t.r(E),
t.d(E,{run:()=>T});var e=t(5634),h=t(5069),i=t(1613),g=t(5300),u=t(513),c=t(2264),P=t(8919),_=t(7643),O=t(6580),l=t(2033),
o=t(6844),D=t(7833),m=t(1674),B=t(6034),R=t(5613),W=t(4247),V=t(304);async function k(a,n,s){try{return await f(a,n,s)}catch(r){
return{...(0,D.t)(n,void 0),outcome:"failed",failure:(0,O.r)(r)}}}async function f(a,n,s){const r=await(0,o.n)(a,n);return!r||
(0,l.o)(r).kind==="nothing"?(0,D.t)(n,r):s(async d=>{const M=await(0,o.n)(a,n)??r,{bring:v}=await t.e(2324).then(t.bind(
t,2324));return v({...a,insist:d},n,M)})}async function w(a,n){const s=await(0,o.t)(a,n);if(!s)return;a.log.info(`instan\
ce refresh ${s.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:r}=await t.e(6502).then(t.
bind(t,6502)),d=await r(a,{stackName:n,groupName:(0,_.g)(n)},s.id);if(a.log.info(`instance refresh ${d.id} ended: ${d.status}`),
d.kind==="timed-out")throw new c.t("stack.busy",`instance refresh ${d.id} still runs; deploy again when it has ended`)}function y(a,n){
return{title:`Fleet of ${a}`,head:["instance","zone","address","group","health","target","2408","template"],rows:n.instances.
map(s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion])}}function I(a){const{runtime:n,stack:s,
operation:r,refreshed:d,tokenVersion:M,verification:v,start:A,rotation:$}=a,{state:U,failure:j}=v,N=[y(s.name,U),...$?[(0,V.
n)(s.name,$.steps)]:[]];for(const Z of N.flatMap(W.t))n.log.info(Z);const F=s.outputs[_.o.loadBalancerDnsName]??"",Q=Math.
round((n.clock.now()-A)/1e3),X=[r==="unchanged"?"nothing to change":r,...d.outcome==="refreshed"?[`${d.instances} instan\
ces replaced`]:[]].join(", ");return{headline:`stack ${s.name}: ${X}; ${U.instances.length} instances behind ${F}${$?`; ${(0,R.
t)(s.name,$)}`:""}`,outputs:{"stack-id":s.id,"load-balancer-dns":F,"token-version":String(M),"memcached-servers":U.servers.
join(" ")},result:{command:"deploy",stack:s.name,stackId:s.id,operation:r,changed:r!=="unchanged"||d.outcome==="refreshe\
d"||["rotated","resumed"].includes($?.outcome??""),cloudFormationCalls:n.aws.cloudFormationCalls(),seconds:Q,tokenVersion:M,
loadBalancer:F,launchTemplate:{serving:s.parameters[_.l.servingTemplateVersion]??"",newest:s.outputs[_.o.launchTemplateVersion]??
""},refresh:z(d),healthy:j===void 0,problems:j?.details??[],fleet:U,...$&&{rotation:(0,R.n)($)}},tables:N,fleet:U,failure:j}}
const z=({outcome:a,from:n,to:s,instances:r,id:d})=>({outcome:a,from:n,to:s,instances:r,id:d});function K(a,n,{tokenVersion:s,
tokenPending:r}){const d=`deploy again, with wait: true, to follow it to its end${r?", take the new activation token int\
o use":""} and look at the fleet`;return r&&a.log.warning(`the new activation token is neither stored nor in use, becaus\
e this run does not wait: ${d}`),{headline:`stack ${n.name}: CloudFormation executes the change; ${d}`,outputs:{"stack-i\
d":n.id,"token-version":String(s)},result:{command:"deploy",stack:n.name,stackId:n.id,operation:"started",changed:!0,status:n.
status.name,cloudFormationCalls:a.aws.cloudFormationCalls(),tokenVersion:s,tokenPending:r},tables:[],stackId:n.id,failure:void 0}}
const H=12e5,S=3e5,G=3,T=async(a,n)=>{const{log:s,clock:r}=n,d=r.now();(0,u.t)(s,a);const{plan:M,change:v}=await L(a,n),
{operation:A,tokenVersion:$}=v;if(A==="started")return K(n,v.stack,{tokenVersion:$,tokenPending:M.token==="rotate"});s.info(
`stack ${a.stackName}: ${A==="unchanged"?"nothing to change":A}`),await Y(n,v);const U=q=>(0,i.t)(n,a.stackName,q),j=await(0,P.
n)(n,a.stackName,{guard:q=>U(async()=>{await p(n,v.stack),await q()})});j&&s.info("launches were suspended after failed \
ones; the group launches again");const N=await s.group("Instances",()=>k(n,v.stack,U)),{stack:F}=N;s.info(`CloudFormatio\
n calls: ${n.aws.cloudFormationCalls()}`);const Q=A==="unchanged"&&!j&&N.outcome==="nothing",X=await s.group("Fleet",()=>(0,m.
t)(n,F,{size:a.size,timeout:Q?S:H,since:Q?0:d})),Z={...X,failure:N.failure??X.failure},b={runtime:n,stack:F,operation:A,
refreshed:N,tokenVersion:$,verification:Z,start:d};if(M.token!=="rotate")return I(b);if(Z.failure)return s.warning("the \
fleet is not right: its token is not rotated"),I(b);const{rotateFleet:tt}=await Promise.all([t.e(9996),t.e(8552),t.e(4253)]).
then(t.bind(t,8335));return I({...b,...await tt(a,n,F,M)})};async function p(a,n){const{enableRules:s}=await Promise.all(
[t.e(3776),t.e(3976)]).then(t.bind(t,3976));await s(a,n)}async function L(a,n){const{log:s}=n;for(let d=1;d<=G;d++){const M=await s.
group("Preflight",()=>(0,g.n)(a,n)),v=M.isUnchanged?await x(a,n,M):await s.group("Change",()=>(0,i.t)(n,a.stackName,A=>J(
a,n,M,A)));if(v)return{plan:M,change:v};s.info(`another run changes stack ${a.stackName} now: looking again when that ha\
s ended`)}const r=`stack ${a.stackName} was changed by others ${G} times in a row; run again when they have ended`;throw new c.
t("stack.busy",r)}async function x(a,n,{stack:s,target:r,tokenVersion:d}){const{log:M,record:v}=n,A=s;return(0,u.r)(M,a,
r.template),M.info("template, parameters and token are those of the stack: nothing is changed"),v({changes:[]}),await(0,h.
n)(n,a.stackName),{stack:A,operation:"unchanged",isOpen:(0,e.u)(A.changeSetId),tokenVersion:d}}async function J(a,n,s,r){
const[{changeStack:d},{publishArtifacts:M}]=await Promise.all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),
{stackName:v,tags:A}=a;s.stack&&await w(n,v);const $=await M(n,s.identity,v,s.target);s.token==="store"&&await r();const U=s.
token==="store"?await(0,B.a)(n,{stackName:v,given:s.given,tags:A}):s.tokenVersion,j=await d(n,a,s,{template:$,insist:r});
return j&&{...j,tokenVersion:U}}async function Y(a,{stack:n,isOpen:s}){if(n.isProtected&&!s)return;const[{protect:r,setPolicy:d},
{CLOSED:M}]=await Promise.all([t.e(8540).then(t.bind(t,8540)),t.e(2339).then(t.bind(t,2339))]);await d(a,n.id,M),n.isProtected||
await r(a,n.id)}}),304:((C,E,t)=>{t.d(E,{n:()=>h,t:()=>e});var e=class{#t;#n=[];hasBegun=!1;constructor(i){this.#t=i}get steps(){
return this.#n}add(i){this.#n.push(i);const{node:g,from:u,to:c,action:P,end:_,seconds:O,reason:l}=i,o=l&&`: ${l}`;this.#t.
info(`${g}  ${P}  version ${u??"?"} \u2192 ${c}  ${_}${o}  ${O} s`)}};function h(i,g){return{title:`Rotation of ${i}`,head:[
"node","old version","new version","action","result","seconds"],rows:g.map(({node:u,from:c,to:P,action:_,end:O,seconds:l,
reason:o})=>[u,c===null?"unknown":String(c),String(P),_,o?`${O}: ${o}`:O,String(l)])}}}),5572:((C,E,t)=>{t.d(E,{t:()=>h});
var e=t(6776);async function h({aws:g},u,c){return i((await(await g.autoScaling()).send(new e.t({AutoScalingGroupName:u,
MaxRecords:50}))).Activities??[],c)}function i(g,u){const c=g.filter(({Description:P,StatusCode:_,StartTime:O})=>/^Launching a new EC2 instance/i.
test(P??"")&&["Successful","Failed","Cancelled"].includes(_??"")&&(O?.getTime()??0)>=u).slice(0,3);if(!(c.length<3||c.some(
({StatusCode:P})=>P==="Successful")))return c[0]?.StatusMessage||c[0]?.Cause||"Auto Scaling gives no reason"}}),2656:((C,E,t)=>{
t.d(E,{i:()=>g,n:()=>i,r:()=>u,t:()=>h});var e=t(7811);const h=12e4,i=(0,e.u)({owner:(0,e.p)(),purpose:(0,e.t)(["deploy",
"rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.a)(),suspended:(0,e.n)((0,e.p)())}),g=(c,P)=>c.held&&c.leaseUntil>
P,u=(0,e.u)({paused:(0,e.r)(),by:(0,e.p)()})}),4640:((C,E,t)=>{t.d(E,{t:()=>h});var e=t(7598);const h=({runName:i})=>`${i}\
-${(0,e.randomBytes)(4).toString("hex")}`}),4865:((C,E,t)=>{t.d(E,{n:()=>P,t:()=>c});var e=t(2656),h=t(7643),i=t(6580),g=t(
990),u=t(7274);async function c({aws:_},O){const l=await _.ssm();try{const{Parameter:o}=await l.send(new g.i({Name:(0,h.
_)(O).pause}));return e.r.safeParse(JSON.parse(o?.Value??"")).data}catch(o){if((0,i.t)(o,"ParameterNotFound")||o instanceof
SyntaxError)return;throw o}}async function P({aws:_,runName:O},l,o){const D=await _.ssm(),m={paused:o,by:O};await D.send(
new u.t({Name:(0,h._)(l).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(m),Overwrite:!0}))}}),
5613:((C,E,t)=>{t.d(E,{n:()=>h,t:()=>e});function e(i,g){const{outcome:u,version:c,former:P,ageDays:_,steps:O}=g,l=new Set(
O.map(({node:o})=>o)).size;switch(u){case"unchanged":return`stack ${i} runs with this token already: version ${c}, ${_} \
days old; nothing was done`;case"resumed":return`stack ${i} runs with this token already: version ${c}, ${_} days old; ${l}\
 nodes that did not were brought along`;case"rotated":return`stack ${i}: the token went from version ${P} to ${c} on ${l}\
 nodes`;case"failed":return`stack ${i}: version ${c} of the token is current`}}const h=({outcome:i,version:g,former:u,ageDays:c,
steps:P})=>({outcome:i,tokenVersion:g,formerVersion:u,tokenAgeDays:c,nodes:P})}),1674:((C,E,t)=>{t.d(E,{t:()=>l});var e=t(
6765),h=t(6580),i=t(2264),g=t(5572),u=t(4471),c=t(5474);const P=1e3,_=5e3,O=3e4;async function l(f,w,{size:y,timeout:I,since:z}){
const{clock:K,log:H}=f,S=K.now(),G=R(f);let T={...D,size:y};for(let p=P;;p=Math.min(p*1.5,_)){const L=await(0,u.r)(f,w).
catch(h.r);if(L instanceof i.t&&!m(L))return{state:T,failure:L};L instanceof i.t||(T={...L,size:Math.max(y,L.size)});const x=L instanceof
i.t?[L.message]:(0,c.n)(T);if(x.length===0)return H.info(`the fleet is right after ${W(K.now()-S)}`),{state:T,failure:void 0};
G(T,x);const J=B(T)&&await o(f,w,z);if(J)return{state:T,failure:V(J,x)};const Y=S+I-K.now();if(Y<=0)return{state:T,failure:k(
I,x)};await(0,e.t)(K,Math.min(p,Y))}}const o=(f,w,y)=>(0,g.t)(f,(0,u.t)(w,"groupName"),y).catch(()=>{}),D={instances:[],
cacheNodes:[],cacheSize:0,servers:[]},m=({code:f})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not\
-right"].includes(f),B=f=>f.instances.filter(c.t).length<f.size;function R({clock:f,log:w}){let y="",I=Number.NEGATIVE_INFINITY;
const z=f.now();return(K,H)=>{const S=[...K.instances.map(({id:G,lifecycle:T,target:p})=>`${G} ${T}, ${p}`),...H].join("\
 \xB7 ");S===y&&f.now()-I<O||(y=S,I=f.now(),w.info(`${W(I-z)}  ${S}`))}}const W=f=>`${Math.round(f/1e3)} s`;function V(f,w){
return new i.t("fleet.not-right",`the last 3 launches failed: ${f}`,{details:w})}function k(f,w){const y=`the fleet is n\
ot right after ${Math.round(f/1e3)} s: ${w[0]}; look at the instances' boot log`;return new i.t("fleet.not-right",y,{details:w})}})};export{nt as id,st as ids,at as modules};
