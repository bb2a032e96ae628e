const at=8985,ot=[8985],rt={4729:((W,P,t)=>{t.d(P,{t:()=>d});var a=t(4255),d=class extends(0,a.r)(a.t,a.n,"DeleteStack",
a.s){}}),6507:((W,P,t)=>{t.d(P,{t:()=>d});var a=t(990),d=class extends(0,a.s)(a.a,a.o,"LabelParameterVersion",a.u){}}),8930:((W,P,t)=>{
t.d(P,{t:()=>d});var a=t(6776),d=class extends(0,a.o)(a.i,a.a,"ResumeProcesses",a.u){}}),8919:((W,P,t)=>{t.d(P,{n:()=>f,
t:()=>O});var a=t(2656),d=t(7643),c=t(8930),v=t(5268),m=t(4865);async function f(E,h,{paused:w,guard:U=B=>B(),group:K}){
const B=await E.aws.autoScaling(),V=(0,d.g)(h),p=(0,v.n)(K??await(0,v.t)(E,h)).includes(d.i);if(w===void 0&&!p)return!1;
const N=async()=>(0,m.n)(E,h,w??(await(0,m.t)(E,h))?.paused??!1);return p?await U(async()=>{await N();const D=await g(E,
h),o=d.t.filter(l=>!D.includes(l));o.length!==0&&await B.send(new c.t({AutoScalingGroupName:V,ScalingProcesses:o}))}):await N(),
p}async function O({aws:E},h,w){if(!(0,v.n)(w).includes("Terminate"))return;const U=await E.autoScaling(),K=(0,d.g)(h);await U.
send(new c.t({AutoScalingGroupName:K,ScalingProcesses:[d.f]}))}async function g({aws:E,clock:h,runName:w},U){const{LockParameter:K}=await t.
e(9534).then(t.bind(t,9534)),B=await new K({aws:E,stackName:U,owner:w}).read();return B?.lock&&(0,a.i)(B.lock,h.now())?B.
lock.suspended:[]}}),4164:((W,P,t)=>{t.r(P),t.d(P,{run:()=>z});var a=t(5634),d=t(5069),c=t(1613),v=t(6580),m=t(4471),f=t(
5633),O=t(6034),g=t(6863),E=t(513),h=t(2264),w=t(8919),U=t(7643),K=t(2033),B=t(6844),V=t(7833),p=t(1674),N=t(5613),D=t(4247),
o=t(304);async function l(s,n){const e=await(0,g.r)(n,s,{mends:!0}),{stack:i}=e;i&&n.record({stackId:i.id});const[r,{target:_,
looking:T,lookedAt:L},I]=await(0,f.t)((0,O.n)(s,n,i!==void 0),u(s,n,e),(0,g.i)(s,n)),$=r.token!=="store"&&T!==void 0;return(0,g.
a)(n,I,$),{...e,...r,target:_,isUnchanged:$,looking:T,lookedAt:L}}async function u(s,n,{identity:e,stack:i}){const r=await(0,g.
n)(s,n,e,i),_=i!==void 0&&s.drift!=="revert"&&(0,g.t)(i,r);return{target:r,lookedAt:n.clock.now(),looking:_?(0,m.r)(n,i).
catch(v.r):void 0}}async function M(s,n,e,i){try{return await C(s,n,e,i)}catch(r){return{...(0,V.t)(n,void 0),outcome:"f\
ailed",failure:(0,v.r)(r)}}}async function C(s,n,e,i){const r=await(0,B.n)(s,n,i);return!r||(0,K.o)(r).kind==="nothing"?
(0,V.t)(n,r):e(async _=>{const T=await(0,B.n)(s,n)??r,{bring:L}=await t.e(2324).then(t.bind(t,2324));return L({...s,insist:_},
n,T)})}async function A(s,n){const e=await(0,B.t)(s,n);if(!e)return;s.log.info(`instance refresh ${e.id} runs: waiting f\
or its end before the stack is changed`);const{watchRefresh:i}=await t.e(6502).then(t.bind(t,6502)),r=await i(s,{stackName:n,
groupName:(0,U.g)(n)},e.id);if(s.log.info(`instance refresh ${r.id} ended: ${r.status}`),r.kind==="timed-out")throw new h.
t("stack.busy",`instance refresh ${r.id} still runs; deploy again when it has ended`)}function y(s,n){return{title:`Flee\
t of ${s}`,head:["instance","zone","address","group","health","target","2408","template"],rows:n.instances.map(e=>[e.id,
e.zone,e.address,e.lifecycle,e.health,e.target,e.port,e.templateVersion])}}function R(s){const{runtime:n,stack:e,operation:i,
refreshed:r,tokenVersion:_,verification:T,start:L,rotation:I}=s,{state:$,failure:j}=T,F=[y(e.name,$),...I?[(0,o.n)(e.name,
I.steps)]:[]];for(const st of F.flatMap(D.t))n.log.info(st);const G=e.outputs[U.o.loadBalancerDnsName]??"",Y=Math.round(
(n.clock.now()-L)/1e3),et=[i==="unchanged"?"nothing to change":i,...r.outcome==="refreshed"?[`${r.instances} instances r\
eplaced`]:[]].join(", ");return{headline:`stack ${e.name}: ${et}; ${$.instances.length} instances behind ${G}${I?`; ${(0,N.
t)(e.name,I)}`:""}`,outputs:{"stack-id":e.id,"load-balancer-dns":G,"token-version":String(_),"memcached-servers":$.servers.
join(" ")},result:{command:"deploy",stack:e.name,stackId:e.id,operation:i,changed:i!=="unchanged"||r.outcome==="refreshe\
d"||["rotated","resumed"].includes(I?.outcome??""),cloudFormationCalls:n.aws.cloudFormationCalls(),seconds:Y,tokenVersion:_,
loadBalancer:G,launchTemplate:{serving:e.parameters[U.l.servingTemplateVersion]??"",newest:e.outputs[U.o.launchTemplateVersion]??
""},refresh:x(r),healthy:j===void 0,problems:j?.details??[],fleet:$,...I&&{rotation:(0,N.n)(I)}},tables:F,fleet:$,failure:j}}
const x=({outcome:s,from:n,to:e,instances:i,id:r})=>({outcome:s,from:n,to:e,instances:i,id:r});function H(s,n,{tokenVersion:e,
tokenPending:i}){const r=`deploy again, with wait: true, to follow it to its end${i?", take the new activation token int\
o use":""} and look at the fleet`;return i&&s.log.warning(`the new activation token is neither stored nor in use, becaus\
e this run does not wait: ${r}`),{headline:`stack ${n.name}: CloudFormation executes the change; ${r}`,outputs:{"stack-i\
d":n.id,"token-version":String(e)},result:{command:"deploy",stack:n.name,stackId:n.id,operation:"started",changed:!0,status:n.
status.name,cloudFormationCalls:s.aws.cloudFormationCalls(),tokenVersion:e,tokenPending:i},tables:[],stackId:n.id,failure:void 0}}
const S=12e5,Q=3e5,J=15e3,k=3,z=async(s,n)=>{const{log:e,clock:i}=n,r=i.now();(0,E.t)(e,s);const{plan:_,change:T}=await b(
s,n),{operation:L,tokenVersion:I}=T;if(L==="started")return H(n,T.stack,{tokenVersion:I,tokenPending:_.token==="rotate"});
e.info(`stack ${s.stackName}: ${L==="unchanged"?"nothing to change":L}`),_.isUnchanged&&await(0,d.n)(n,s.stackName),await nt(
n,T);const $=await X(s,n,{change:T,start:r,look:_.isUnchanged&&i.now()-_.lookedAt<=J?await _.looking:void 0}),j={runtime:n,
operation:L,tokenVersion:I,start:r,...$};if(_.token!=="rotate")return R(j);if($.verification.failure)return e.warning("t\
he fleet is not right: its token is not rotated"),R(j);const{rotateFleet:F}=await Promise.all([t.e(9996),t.e(8552),t.e(4253)]).
then(t.bind(t,8335));return R({...j,...await F(s,n,$.stack,_)})};async function X(s,n,{change:e,start:i,look:r}){const{log:_}=n,
T=r instanceof h.t?void 0:r?.group,L=Y=>(0,c.t)(n,s.stackName,Y),I=await(0,w.n)(n,s.stackName,{group:T,guard:Y=>L(async()=>{
await Z(n,e.stack),await Y()})});I&&_.info("launches were suspended after failed ones; the group launches again");const $=await _.
group("Instances",()=>M(n,e.stack,L,I?void 0:T)),{stack:j}=$;_.info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);
const F=e.operation==="unchanged"&&!I&&$.outcome==="nothing",G=await _.group("Fleet",()=>(0,p.t)(n,j,{size:s.size,timeout:F?
Q:S,since:F?0:i,seen:F?r:void 0}));return{stack:j,refreshed:$,verification:{...G,failure:$.failure??G.failure}}}async function Z(s,n){
const{enableRules:e}=await Promise.all([t.e(3776),t.e(3976)]).then(t.bind(t,3976));await e(s,n)}async function b(s,n){const{
log:e}=n;for(let r=1;r<=k;r++){const _=await e.group("Preflight",()=>l(s,n)),T=_.isUnchanged?q(s,n,_):await e.group("Cha\
nge",()=>(0,c.t)(n,s.stackName,L=>tt(s,n,_,L)));if(T)return{plan:_,change:T};e.info(`another run changes stack ${s.stackName}\
 now: looking again when that has ended`)}const i=`stack ${s.stackName} was changed by others ${k} times in a row; run a\
gain when they have ended`;throw new h.t("stack.busy",i)}function q(s,n,{stack:e,target:i,tokenVersion:r}){const{log:_,record:T}=n,
L=e;return(0,E.r)(_,s,i.template),_.info("template, parameters and token are those of the stack: nothing is changed"),T(
{changes:[]}),{stack:L,operation:"unchanged",isOpen:(0,a.u)(L.changeSetId),tokenVersion:r}}async function tt(s,n,e,i){const[
{changeStack:r},{publishArtifacts:_}]=await Promise.all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),
{stackName:T,tags:L}=s;e.stack&&await A(n,T);const I=await _(n,e.identity,T,e.target);e.token==="store"&&await i();const $=e.
token==="store"?await(0,O.i)(n,{stackName:T,given:e.given,tags:L}):e.tokenVersion,j=await r(n,s,e,{template:I,insist:i});
return j&&{...j,tokenVersion:$}}async function nt(s,{stack:n,isOpen:e}){if(n.isProtected&&!e)return;const[{protect:i,setPolicy:r},
{CLOSED:_}]=await Promise.all([t.e(8540).then(t.bind(t,8540)),t.e(2339).then(t.bind(t,2339))]);await r(s,n.id,_),n.isProtected||
await i(s,n.id)}}),304:((W,P,t)=>{t.d(P,{n:()=>d,t:()=>a});var a=class{#t;#n=[];hasBegun=!1;constructor(c){this.#t=c}get steps(){
return this.#n}add(c){this.#n.push(c);const{node:v,from:m,to:f,action:O,end:g,seconds:E,reason:h}=c,w=h&&`: ${h}`;this.#t.
info(`${v}  ${O}  version ${m??"?"} \u2192 ${f}  ${g}${w}  ${E} s`)}};function d(c,v){return{title:`Rotation of ${c}`,head:[
"node","old version","new version","action","result","seconds"],rows:v.map(({node:m,from:f,to:O,action:g,end:E,seconds:h,
reason:w})=>[m,f===null?"unknown":String(f),String(O),g,w?`${E}: ${w}`:E,String(h)])}}}),5572:((W,P,t)=>{t.d(P,{t:()=>d});
var a=t(6776);async function d({aws:v},m,f){return c((await(await v.autoScaling()).send(new a.t({AutoScalingGroupName:m,
MaxRecords:50}))).Activities??[],f)}function c(v,m){const f=v.filter(({Description:O,StatusCode:g,StartTime:E})=>/^Launching a new EC2 instance/i.
test(O??"")&&["Successful","Failed","Cancelled"].includes(g??"")&&(E?.getTime()??0)>=m).slice(0,3);if(!(f.length<3||f.some(
({StatusCode:O})=>O==="Successful")))return f[0]?.StatusMessage||f[0]?.Cause||"Auto Scaling gives no reason"}}),2656:((W,P,t)=>{
t.d(P,{a:()=>c,i:()=>f,n:()=>m,r:()=>O,t:()=>v});var a=t(7811),d=t(990),c=class extends(0,d.s)(d.a,d.o,"PutParameter",d.
d){};const v=12e4,m=(0,a.f)({owner:(0,a._)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.
s)(),suspended:(0,a.n)((0,a._)())}),f=(g,E)=>g.held&&g.leaseUntil>E,O=(0,a.f)({paused:(0,a.r)(),by:(0,a._)()})}),4640:((W,P,t)=>{
t.d(P,{t:()=>d});var a=t(7598);const d=({runName:c})=>`${c}-${(0,a.randomBytes)(4).toString("hex")}`}),4865:((W,P,t)=>{t.
d(P,{n:()=>f,t:()=>m});var a=t(2656),d=t(7643),c=t(6580),v=t(990);async function m({aws:O},g){const E=await O.ssm();try{
const{Parameter:h}=await E.send(new v.i({Name:(0,d._)(g).pause}));return a.r.safeParse(JSON.parse(h?.Value??"")).data}catch(h){
if((0,c.t)(h,"ParameterNotFound")||h instanceof SyntaxError)return;throw h}}async function f({aws:O,runName:g},E,h){const w=await O.
ssm(),U={paused:h,by:g};await w.send(new a.a({Name:(0,d._)(E).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(U),Overwrite:!0}))}}),5613:((W,P,t)=>{t.d(P,{n:()=>d,t:()=>a});function a(c,v){const{outcome:m,
version:f,former:O,ageDays:g,steps:E}=v,h=new Set(E.map(({node:w})=>w)).size;switch(m){case"unchanged":return`stack ${c}\
 runs with this token already: version ${f}, ${g} days old; nothing was done`;case"resumed":return`stack ${c} runs with \
this token already: version ${f}, ${g} days old; ${h} nodes that did not were brought along`;case"rotated":return`stack ${c}\
: the token went from version ${O} to ${f} on ${h} nodes`;case"failed":return`stack ${c}: version ${f} of the token is c\
urrent`}}const d=({outcome:c,version:v,former:m,ageDays:f,steps:O})=>({outcome:c,tokenVersion:v,formerVersion:m,tokenAgeDays:f,
nodes:O})}),6034:((W,P,t)=>{t.d(P,{i:()=>p,n:()=>V,r:()=>E,t:()=>K});var a=t(7643),d=t(6580),c=t(990),v=t(6507),m=t(2656),
f=t(2264),O=t(5633);async function g({aws:D,hide:o},l){const u=await w(D,l,a.p.current,!0);if(!u)return;const{Value:M="",
Version:C=0}=u;return o(M),{value:M,version:C}}async function E({aws:D},o){return(await w(D,o,a.p.current,!1))?.Version}
async function h({aws:D},o){const l=[a.p.unfinished,a.p.pending];return(await Promise.all(l.map(u=>w(D,o,u,!1)))).some(u=>u!==
void 0)}async function w(D,o,l,u){const M=await D.ssm(),C=`${(0,a._)(o).token}:${l}`;try{return(await M.send(new c.i({Name:C,
WithDecryption:u}))).Parameter}catch(A){if((0,d.t)(A,"ParameterNotFound","ParameterVersionNotFound"))return;throw A}}const U=/^[0-9a-fA-F]{32}$/;
async function K({activationToken:D,tokenParameter:o},{aws:l,hide:u}){if(!o)return D;const M=await l.ssm(),C=A=>new f.t(
"input.invalid",`token-parameter: parameter ${o} ${A}`);try{const{Parameter:A}=await M.send(new c.i({Name:o,WithDecryption:!0})),
y=A?.Value?.trim()??"";if(u(y),U.test(y))return y;throw C(`holds ${y.length} characters and not 32 hexadecimal digits; p\
ut the next token there`)}catch(A){throw(0,d.t)(A,"ParameterNotFound","ParameterVersionNotFound")?C("does not exist in t\
his region; name one that does"):A}}function B({stackName:D,given:o},l,u){if(l)return!o||o===l.value?"keep":u?"rotate":"\
store";if(o)return"store";const M=`stack ${D} has no activation token yet; set activation-token to its 32 hexadecimal di\
gits`;throw new f.t("token.missing",M)}async function V(D,o,l){const{stackName:u,tags:M}=D,[C,A,y]=await(0,O.t)(g(o,u),K(
D,o),l?h(o,u):Promise.resolve(!1)),R=B({stackName:u,given:A,tags:M},C,l);return{token:R==="keep"&&y?"rotate":R,given:A,tokenVersion:C?.
version??0}}async function p({aws:D},o){const l=await D.ssm(),u=(0,a._)(o.stackName).token,M=await N(l,u,o),C=await l.send(
new v.t({Name:u,ParameterVersion:M,Labels:[a.p.current]}));if(C.InvalidLabels?.length)throw new f.t("internal",`Paramete\
r Store refused the label ${C.InvalidLabels.join(", ")}`,{fault:"tool"});return M}async function N(D,o,{stackName:l,given:u,
tags:M}){const C=Object.entries({...M,[a.u]:l}).map(([y,R])=>({Key:y,Value:R})),A={Name:o,Type:"SecureString",Tier:"Stan\
dard",Value:u};try{const y=`Activation token of the Railgun listeners of stack ${l}`,{Version:R=1}=await D.send(new m.a(
{...A,Description:y,Tags:C}));return R}catch(y){if(!(0,d.t)(y,"ParameterAlreadyExists"))throw y;const{Version:R=1}=await D.
send(new m.a({...A,Overwrite:!0}));return R}}}),1674:((W,P,t)=>{t.d(P,{t:()=>h});var a=t(6765),d=t(6580),c=t(2264),v=t(5572),
m=t(4471),f=t(5474);const O=1e3,g=5e3,E=3e4;async function h(o,l,{size:u,timeout:M,since:C,seen:A}){const{clock:y,log:R}=o,
x=y.now(),H=V(o);let S={...U,size:u},Q=A;for(let J=O;;J=Math.min(J*1.5,g)){const k=Q??await(0,m.r)(o,l).catch(d.r);if(Q=
void 0,k instanceof c.t&&!K(k))return{state:S,failure:k};k instanceof c.t||(S={...k.state,size:Math.max(u,k.state.size)});
const z=k instanceof c.t?[k.message]:(0,f.n)(S);if(z.length===0)return R.info(`the fleet is right after ${p(y.now()-x)}`),
{state:S,failure:void 0};H(S,z);const X=B(S)&&await w(o,l,C);if(X)return{state:S,failure:N(X,z)};const Z=x+M-y.now();if(Z<=
0)return{state:S,failure:D(M,z)};await(0,a.t)(y,Math.min(J,Z))}}const w=(o,l,u)=>(0,v.t)(o,(0,m.t)(l,"groupName"),u).catch(
()=>{}),U={instances:[],cacheNodes:[],cacheSize:0,servers:[]},K=({code:o})=>["aws.throttled","aws.unavailable","endpoint\
.unreachable","fleet.not-right"].includes(o),B=o=>o.instances.filter(f.t).length<o.size;function V({clock:o,log:l}){let u="",
M=Number.NEGATIVE_INFINITY;const C=o.now();return(A,y)=>{const R=[...A.instances.map(({id:x,lifecycle:H,target:S})=>`${x}\
 ${H}, ${S}`),...y].join(" \xB7 ");R===u&&o.now()-M<E||(u=R,M=o.now(),l.info(`${p(M-C)}  ${R}`))}}const p=o=>`${Math.round(
o/1e3)} s`;function N(o,l){return new c.t("fleet.not-right",`the last 3 launches failed: ${o}`,{details:l})}function D(o,l){
const u=`the fleet is not right after ${Math.round(o/1e3)} s: ${l[0]}; look at the instances' boot log`;return new c.t("\
fleet.not-right",u,{details:l})}})};export{at as id,ot as ids,rt as modules};
