const G=4164,V=[4164],z={8930:((T,_,t)=>{t.d(_,{t:()=>a});var s=t(3667),r=t(6776),a=class extends(0,s.i)(s.n,s.r,"Resume\
Processes",r.i){}}),8919:((T,_,t)=>{t.d(_,{n:()=>c,t:()=>l});var s=t(2656),r=t(7643),a=t(3667),f=t(8930),E=t(4865);async function c(d,i,{
paused:w,guard:v=y=>y()}){const y=await d.aws.autoScaling(),C=(0,r.g)(i),R=(await o(d,i)).includes(r.i);if(w===void 0&&!R)
return!1;const I=async()=>(0,E.n)(d,i,w??(await(0,E.t)(d,i))?.paused??!1);return R?await v(async()=>{await I();const U=await h(
d,i),g=r.t.filter(A=>!U.includes(A));g.length!==0&&await y.send(new f.t({AutoScalingGroupName:C,ScalingProcesses:g}))}):
await I(),R}async function l(d,i){if(!(await o(d,i)).includes("Terminate"))return;const w=await d.aws.autoScaling(),v=(0,r.
g)(i);await w.send(new f.t({AutoScalingGroupName:v,ScalingProcesses:[r.f]}))}async function o({aws:d},i){const{AutoScalingGroups:w=[]}=await(await d.
autoScaling()).send(new a.t({AutoScalingGroupNames:[(0,r.g)(i)]}));return w.flatMap(({SuspendedProcesses:v})=>v??[]).map(
({ProcessName:v=""})=>v)}async function h({aws:d,clock:i,runName:w},v){const{LockParameter:y}=await t.e(9534).then(t.bind(
t,9534)),C=await new y({aws:d,stackName:v,owner:w}).read();return C?.lock&&(0,s.i)(C.lock,i.now())?C.lock.suspended:[]}}),
396:((T,_,t)=>{t.d(_,{n:()=>l,r:()=>c,t:()=>f});var s=t(7643),r=t(7598);const a=9e5,f=(o,h)=>`${s.c}-${o}-${h}-${(0,r.randomBytes)(
4).toString("hex")}`,E=new RegExp(`^${s.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),c=o=>o.includes(`:changeSet/${s.c}-o\
pen-`);function l({name:o,createdAt:h},{runName:d,now:i,holdsLock:w}){const[v,y,C,R]=E.exec(o)??[];if(!v)return!1;if(y!==
"plan")return w;const[,I,U]=/^(\d+)-(\d+)$/.exec(d)??[];return C!==void 0&&C===I&&Number(R)<Number(U)||i-h>a}}),4164:((T,_,t)=>{
t.r(_),t.d(_,{run:()=>U});var s=t(7643),r=t(396),a=t(1613),f=t(5300),E=t(2264),c=t(8919),l=t(1674),o=t(6034),h=t(5613),d=t(
4247),i=t(304);function w(u,e){return{title:`Fleet of ${u}`,head:["instance","zone","address","group","health","target",
"2408","template"],rows:e.instances.map(n=>[n.id,n.zone,n.address,n.lifecycle,n.health,n.target,n.port,n.templateVersion])}}
function v(u){const{runtime:e,stack:n,operation:O,tokenVersion:m,verification:M,start:D,rotation:P}=u,{state:p,failure:$}=M,
K=[w(n.name,p),...P?[(0,i.n)(n.name,P.steps)]:[]];for(const F of K.flatMap(d.t))e.log.info(F);const B=n.outputs[s.o.loadBalancerDnsName]??
"",N=Math.round((e.clock.now()-D)/1e3),W=O==="unchanged"?"nothing to change":O;return{headline:`stack ${n.name}: ${W}; ${p.
instances.length} instances behind ${B}${P?`; ${(0,h.t)(n.name,P)}`:""}`,outputs:{"stack-id":n.id,"load-balancer-dns":B,
"token-version":String(m),"memcached-servers":p.servers.join(" ")},result:{command:"deploy",stack:n.name,stackId:n.id,operation:O,
changed:O!=="unchanged"||["rotated","resumed"].includes(P?.outcome??""),cloudFormationCalls:e.aws.cloudFormationCalls(),
seconds:N,tokenVersion:m,loadBalancer:B,launchTemplate:{serving:n.parameters[s.l.servingTemplateVersion]??"",newest:n.outputs[s.
o.launchTemplateVersion]??""},healthy:$===void 0,problems:$?.details??[],fleet:p,...P&&{rotation:(0,h.n)(P)}},tables:K,fleet:p,
failure:$}}function y(u,e,n){return{headline:`stack ${e.name}: CloudFormation executes the change; deploy again, with wa\
it: true, to follow it to its end and look at the fleet`,outputs:{"stack-id":e.id,"token-version":String(n)},result:{command:"\
deploy",stack:e.name,stackId:e.id,operation:"started",changed:!0,status:e.status.name,cloudFormationCalls:u.aws.cloudFormationCalls(),
tokenVersion:n},tables:[],stackId:e.id,failure:void 0}}const C=12e5,R=3e5,I=3,U=async(u,e)=>{const{log:n,clock:O}=e,m=O.
now(),{plan:M,change:D}=await g(u,e),{stack:P,operation:p,tokenVersion:$}=D;if(p==="started")return y(e,P,$);n.info(`sta\
ck ${P.name}: ${p==="unchanged"?"nothing to change":p}`),await S(e,D),n.info(`CloudFormation calls: ${e.aws.cloudFormationCalls()}`),
j(e,P);const K=await(0,c.n)(e,P.name,{guard:x=>(0,a.t)(e,P.name,x)});K&&n.info("launches were suspended after failed one\
s; the group launches again");const B=p==="unchanged"&&!K,N=await n.group("Fleet",()=>(0,l.t)(e,P,{size:u.size,timeout:B?
R:C,since:B?0:m})),W={runtime:e,stack:P,operation:p,tokenVersion:$,verification:N,start:m};if(M.token!=="rotate")return v(
W);if(N.failure)return n.warning("the fleet is not right: its token is not rotated"),v(W);const{rotateFleet:F}=await Promise.
all([t.e(8552),t.e(8335)]).then(t.bind(t,8335));return v({...W,...await F(u,e,P,M)})};async function g(u,e){const{log:n}=e;
for(let m=1;m<=I;m++){const M=await n.group("Preflight",()=>(0,f.n)(u,e)),D=M.isUnchanged?A(e,M):await n.group("Change",
()=>(0,a.t)(e,u.stackName,()=>L(u,e,M)));if(D)return{plan:M,change:D};n.info(`another run changes stack ${u.stackName} n\
ow: looking again when that has ended`)}const O=`stack ${u.stackName} was changed by others ${I} times in a row; run aga\
in when they have ended`;throw new E.t("stack.busy",O)}function A({log:u,record:e},{stack:n,tokenVersion:O}){return u.info(
"template, parameters and token are those of the stack: nothing is changed"),e({changes:[]}),{stack:n,operation:"unchang\
ed",tokenVersion:O}}async function L(u,e,n){const[{changeStack:O},{publishArtifacts:m}]=await Promise.all([t.e(1383).then(
t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:M,tags:D}=u,P=await m(e,n.identity,M,n.target),p=n.token==="\
store"?await(0,o.a)(e,{stackName:M,given:n.given,tags:D}):n.tokenVersion,$=await O(e,u,n,P);return $&&{...$,tokenVersion:p}}
async function S(u,{stack:e,operation:n}){const O=n==="unchanged"&&(0,r.r)(e.changeSetId);if(e.isProtected&&!O)return;const[
{protect:m,setPolicy:M},{CLOSED:D}]=await Promise.all([t.e(8540).then(t.bind(t,8540)),t.e(2339).then(t.bind(t,2339))]);await M(
u,e.id,D),e.isProtected||await m(u,e.id)}function j({log:u},e){const n=e.parameters[s.l.servingTemplateVersion],O=e.outputs[s.
o.launchTemplateVersion];!n||!O||n===O||u.warning(`instances run version ${n} of the launch template, ${O} is the newest\
: it does not serve yet`)}}),304:((T,_,t)=>{t.d(_,{n:()=>r,t:()=>s});var s=class{#t;#n=[];constructor(a){this.#t=a}get steps(){
return this.#n}add(a){this.#n.push(a);const{node:f,from:E,to:c,action:l,end:o,seconds:h,reason:d}=a,i=d&&`: ${d}`;this.#t.
info(`${f}  ${l}  version ${E??"?"} \u2192 ${c}  ${o}${i}  ${h} s`)}};function r(a,f){return{title:`Rotation of ${a}`,head:[
"node","old version","new version","action","result","seconds"],rows:f.map(({node:E,from:c,to:l,action:o,end:h,seconds:d,
reason:i})=>[E,c===null?"unknown":String(c),String(l),o,i?`${h}: ${i}`:h,String(d)])}}}),5572:((T,_,t)=>{t.d(_,{t:()=>f});
var s=t(3667),r=t(6776),a=class extends(0,s.i)(s.n,s.r,"DescribeScalingActivities",r.r){};async function f({aws:c},l,o){
return E((await(await c.autoScaling()).send(new a({AutoScalingGroupName:l,MaxRecords:50}))).Activities??[],o)}function E(c,l){
const o=c.filter(({Description:h,StatusCode:d,StartTime:i})=>/^Launching a new EC2 instance/i.test(h??"")&&["Successful",
"Failed","Cancelled"].includes(d??"")&&(i?.getTime()??0)>=l).slice(0,3);if(!(o.length<3||o.some(({StatusCode:h})=>h==="S\
uccessful")))return o[0]?.StatusMessage||o[0]?.Cause||"Auto Scaling gives no reason"}}),2656:((T,_,t)=>{t.d(_,{i:()=>f,n:()=>a,
r:()=>E,t:()=>r});var s=t(7811);const r=12e4,a=(0,s.u)({owner:(0,s.p)(),purpose:(0,s.t)(["deploy","rotate","repair","des\
troy"]),held:(0,s.r)(),leaseUntil:(0,s.a)(),suspended:(0,s.n)((0,s.p)())}),f=(c,l)=>c.held&&c.leaseUntil>l,E=(0,s.u)({paused:(0,s.
r)(),by:(0,s.p)()})}),1613:((T,_,t)=>{t.d(_,{t:()=>r});var s=t(4640);async function r(a,f,E){const{takeLock:c}=await t.e(
4904).then(t.bind(t,4904)),l=await c({...a,stackName:f,owner:(0,s.t)(a),purpose:"deploy"});let o=async()=>{};try{if(l.suspended.
length>0){const{resumeInherited:h}=await Promise.all([t.e(3667),t.e(4471),t.e(1513)]).then(t.bind(t,1513));await h(a,f,l)}
return o=l.keep(),await E()}finally{await o(),await l.release()}}}),4640:((T,_,t)=>{t.d(_,{t:()=>r});var s=t(7598);const r=({
runName:a})=>`${a}-${(0,s.randomBytes)(4).toString("hex")}`}),4865:((T,_,t)=>{t.d(_,{n:()=>l,t:()=>c});var s=t(2656),r=t(
7643),a=t(6580),f=t(139),E=t(7274);async function c({aws:o},h){const d=await o.ssm();try{const{Parameter:i}=await d.send(
new f.t({Name:(0,r._)(h).pause}));return s.r.safeParse(JSON.parse(i?.Value??"")).data}catch(i){if((0,a.t)(i,"ParameterNo\
tFound")||i instanceof SyntaxError)return;throw i}}async function l({aws:o,runName:h},d,i){const w=await o.ssm(),v={paused:i,
by:h};await w.send(new E.t({Name:(0,r._)(d).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.
stringify(v),Overwrite:!0}))}}),5613:((T,_,t)=>{t.d(_,{n:()=>r,t:()=>s});function s(a,f){const{outcome:E,version:c,former:l,
ageDays:o,steps:h}=f,d=new Set(h.map(({node:i})=>i)).size;switch(E){case"unchanged":return`stack ${a} runs with this tok\
en already: version ${c}, ${o} days old; nothing was done`;case"resumed":return`stack ${a} runs with this token already:\
 version ${c}, ${o} days old; ${d} nodes that did not were brought along`;case"rotated":return`stack ${a}: the token wen\
t from version ${l} to ${c} on ${d} nodes`;case"failed":return`stack ${a}: version ${c} of the token is current`}}const r=({
outcome:a,version:f,former:E,ageDays:c,steps:l})=>({outcome:a,tokenVersion:f,formerVersion:E,tokenAgeDays:c,nodes:l})}),
4247:((T,_,t)=>{t.d(_,{t:()=>s});function s({head:r,rows:a}){const f=[r,...a],E=r.map((l,o)=>Math.max(...f.map(h=>(h[o]??
"").length))),c=l=>E.map((o,h)=>(l[h]??"").padEnd(o)).join("  ").trimEnd();return[c(r),E.map(l=>"\u2500".repeat(l)).join(
"  "),...a.map(c)]}}),1674:((T,_,t)=>{t.d(_,{t:()=>d});var s=t(6765),r=t(6580),a=t(2264),f=t(5572),E=t(4471),c=t(5474);const l=1e3,
o=5e3,h=3e4;async function d(g,A,{size:L,timeout:S,since:j}){const{clock:u,log:e}=g,n=u.now(),O=C(g);let m={...w,size:L};
for(let M=l;;M=Math.min(M*1.5,o)){const D=await(0,E.r)(g,A).catch(r.r);if(D instanceof a.t&&!v(D))return{state:m,failure:D};
D instanceof a.t||(m={...D,size:Math.max(L,D.size)});const P=D instanceof a.t?[D.message]:(0,c.n)(m);if(P.length===0)return e.
info(`the fleet is right after ${R(u.now()-n)}`),{state:m,failure:void 0};O(m,P);const p=y(m)&&await i(g,A,j);if(p)return{
state:m,failure:I(p,P)};const $=n+S-u.now();if($<=0)return{state:m,failure:U(S,P)};await(0,s.t)(u,Math.min(M,$))}}const i=(g,A,L)=>(0,f.
t)(g,(0,E.t)(A,"groupName"),L).catch(()=>{}),w={instances:[],cacheNodes:[],cacheSize:0,servers:[]},v=({code:g})=>["aws.t\
hrottled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(g),y=g=>g.instances.filter(c.t).length<g.
size;function C({clock:g,log:A}){let L="",S=Number.NEGATIVE_INFINITY;const j=g.now();return(u,e)=>{const n=[...u.instances.
map(({id:O,lifecycle:m,target:M})=>`${O} ${m}, ${M}`),...e].join(" \xB7 ");n===L&&g.now()-S<h||(L=n,S=g.now(),A.info(`${R(
S-j)}  ${n}`))}}const R=g=>`${Math.round(g/1e3)} s`;function I(g,A){return new a.t("fleet.not-right",`the last 3 launche\
s failed: ${g}`,{details:A})}function U(g,A){const L=`the fleet is not right after ${Math.round(g/1e3)} s: ${A[0]}; look\
 at the instances' boot log`;return new a.t("fleet.not-right",L,{details:A})}})};export{G as id,V as ids,z as modules};
