const it=8985,ct=[8985],dt={4729:((j,P,t)=>{t.d(P,{t:()=>d});var s=t(4255),d=class extends(0,s.r)(s.t,s.n,"DeleteStack",
s.s){}}),6507:((j,P,t)=>{t.d(P,{t:()=>d});var s=t(990),d=class extends(0,s.s)(s.a,s.o,"LabelParameterVersion",s.u){}}),8930:((j,P,t)=>{
t.d(P,{t:()=>d});var s=t(6776),d=class extends(0,s.o)(s.i,s.a,"ResumeProcesses",s.u){}}),8919:((j,P,t)=>{t.d(P,{n:()=>l,
t:()=>E});var s=t(2656),d=t(7643),c=t(8930),v=t(5268),m=t(4865);async function l(h,f,{paused:w,guard:R=I=>I(),group:W}){
const I=await h.aws.autoScaling(),V=(0,d.g)(f),k=(0,v.n)(W??await(0,v.t)(h,f)).includes(d.i);if(w===void 0&&!k)return!1;
const K=async()=>(0,m.n)(h,f,w??(await(0,m.t)(h,f))?.paused??!1);return k?await R(async()=>{await K();const O=await D(h,
f),u=d.t.filter(o=>!O.includes(o));u.length!==0&&await I.send(new c.t({AutoScalingGroupName:V,ScalingProcesses:u}))}):await K(),
k}async function E({aws:h},f,w){if(!(0,v.n)(w).includes("Terminate"))return;const R=await h.autoScaling(),W=(0,d.g)(f);await R.
send(new c.t({AutoScalingGroupName:W,ScalingProcesses:[d.f]}))}async function D({aws:h,clock:f,runName:w},R){const{LockParameter:W}=await t.
e(9534).then(t.bind(t,9534)),I=await new W({aws:h,stackName:R,owner:w}).read();return I?.lock&&(0,s.i)(I.lock,f.now())?I.
lock.suspended:[]}}),4164:((j,P,t)=>{t.r(P),t.d(P,{run:()=>b});var s=t(6580),d=t(5634),c=t(5069),v=t(1613),m=t(5633),l=t(
6034),E=t(6863),D=t(513),h=t(2264),f=t(8919),w=t(4471),R=t(7643),W=t(2033),I=t(6844),V=t(7833),k=t(1674),K=t(5613),O=t(4247),
u=t(304);async function o(a,n){const e=await(0,E.r)(n,a,{mends:!0}),{identity:g,stack:r}=e;r&&n.record({stackId:r.id});const[
M,y,L]=await(0,m.t)((0,l.n)(a,n,r!==void 0),(0,E.n)(a,n,g,r),(0,E.i)(a,n)),U=M.token!=="store"&&a.drift!=="revert"&&(0,E.
t)(r,y);return(0,E.a)(n,L,U),{...e,...M,target:y,isUnchanged:U}}async function i(a,n,e,g){try{return await _(a,n,e,g)}catch(r){
return{...(0,V.t)(n,void 0),outcome:"failed",failure:(0,s.r)(r)}}}async function _(a,n,e,g){const r=await(0,I.n)(a,n,g);
return!r||(0,W.o)(r).kind==="nothing"?(0,V.t)(n,r):e(async M=>{const y=await(0,I.n)(a,n)??r,{bring:L}=await t.e(2324).then(
t.bind(t,2324));return L({...a,insist:M},n,y)})}async function T(a,n){const e=await(0,I.t)(a,n);if(!e)return;a.log.info(
`instance refresh ${e.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:g}=await t.e(6502).
then(t.bind(t,6502)),r=await g(a,{stackName:n,groupName:(0,R.g)(n)},e.id);if(a.log.info(`instance refresh ${r.id} ended:\
 ${r.status}`),r.kind==="timed-out")throw new h.t("stack.busy",`instance refresh ${r.id} still runs; deploy again when i\
t has ended`)}function A(a,n){return{title:`Fleet of ${a}`,head:["instance","zone","address","group","health","target","\
2408","template"],rows:n.instances.map(e=>[e.id,e.zone,e.address,e.lifecycle,e.health,e.target,e.port,e.templateVersion])}}
function C(a){const{runtime:n,stack:e,operation:g,refreshed:r,tokenVersion:M,verification:y,start:L,rotation:U}=a,{state:p,
failure:N}=y,G=[A(e.name,p),...U?[(0,u.n)(e.name,U.steps)]:[]];for(const Z of G.flatMap(O.t))n.log.info(Z);const H=e.outputs[R.
o.loadBalancerDnsName]??"",X=Math.round((n.clock.now()-L)/1e3),J=[g==="unchanged"?"nothing to change":g,...r.outcome==="\
refreshed"?[`${r.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${e.name}: ${J}; ${p.instances.length}\
 instances behind ${H}${U?`; ${(0,K.t)(e.name,U)}`:""}`,outputs:{"stack-id":e.id,"load-balancer-dns":H,"token-version":String(
M),"memcached-servers":p.servers.join(" ")},result:{command:"deploy",stack:e.name,stackId:e.id,operation:g,changed:g!=="\
unchanged"||r.outcome==="refreshed"||["rotated","resumed"].includes(U?.outcome??""),cloudFormationCalls:n.aws.cloudFormationCalls(),
seconds:X,tokenVersion:M,loadBalancer:H,launchTemplate:{serving:e.parameters[R.l.servingTemplateVersion]??"",newest:e.outputs[R.
o.launchTemplateVersion]??""},refresh:$(r),healthy:N===void 0,problems:N?.details??[],fleet:p,...U&&{rotation:(0,K.n)(U)}},
tables:G,fleet:p,failure:N}}const $=({outcome:a,from:n,to:e,instances:g,id:r})=>({outcome:a,from:n,to:e,instances:g,id:r});
function F(a,n,{tokenVersion:e,tokenPending:g}){const r=`deploy again, with wait: true, to follow it to its end${g?", ta\
ke the new activation token into use":""} and look at the fleet`;return g&&a.log.warning(`the new activation token is ne\
ither stored nor in use, because this run does not wait: ${r}`),{headline:`stack ${n.name}: CloudFormation executes the \
change; ${r}`,outputs:{"stack-id":n.id,"token-version":String(e)},result:{command:"deploy",stack:n.name,stackId:n.id,operation:"\
started",changed:!0,status:n.status.name,cloudFormationCalls:a.aws.cloudFormationCalls(),tokenVersion:e,tokenPending:g},
tables:[],stackId:n.id,failure:void 0}}const x=12e5,Y=3e5,B=3,b=async(a,n)=>{const{log:e,clock:g}=n,r=g.now();(0,D.t)(e,
a);const{plan:M,change:y}=await S(a,n),{operation:L,tokenVersion:U}=y;if(L==="started")return F(n,y.stack,{tokenVersion:U,
tokenPending:M.token==="rotate"});e.info(`stack ${a.stackName}: ${L==="unchanged"?"nothing to change":L}`);const p=L==="\
unchanged"?(0,w.r)(n,y.stack).catch(s.r):void 0;M.isUnchanged&&await(0,c.n)(n,a.stackName),await tt(n,y);const N=await p,
G=N instanceof h.t?void 0:N,H=st=>(0,v.t)(n,a.stackName,st),X=await(0,f.n)(n,a.stackName,{group:G?.group,guard:st=>H(async()=>{
await Q(n,y.stack),await st()})});X&&e.info("launches were suspended after failed ones; the group launches again");const J=await e.
group("Instances",()=>i(n,y.stack,H,X?void 0:G?.group)),{stack:Z}=J;e.info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);
const nt=L==="unchanged"&&!X&&J.outcome==="nothing",at=await e.group("Fleet",()=>(0,k.t)(n,Z,{size:a.size,timeout:nt?Y:x,
since:nt?0:r,seen:nt?G:void 0})),ot={...at,failure:J.failure??at.failure},et={runtime:n,stack:Z,operation:L,refreshed:J,
tokenVersion:U,verification:ot,start:r};if(M.token!=="rotate")return C(et);if(ot.failure)return e.warning("the fleet is \
not right: its token is not rotated"),C(et);const{rotateFleet:rt}=await Promise.all([t.e(9996),t.e(8552),t.e(4253)]).then(
t.bind(t,8335));return C({...et,...await rt(a,n,Z,M)})};async function Q(a,n){const{enableRules:e}=await Promise.all([t.
e(3776),t.e(3976)]).then(t.bind(t,3976));await e(a,n)}async function S(a,n){const{log:e}=n;for(let r=1;r<=B;r++){const M=await e.
group("Preflight",()=>o(a,n)),y=M.isUnchanged?z(a,n,M):await e.group("Change",()=>(0,v.t)(n,a.stackName,L=>q(a,n,M,L)));
if(y)return{plan:M,change:y};e.info(`another run changes stack ${a.stackName} now: looking again when that has ended`)}const g=`\
stack ${a.stackName} was changed by others ${B} times in a row; run again when they have ended`;throw new h.t("stack.bus\
y",g)}function z(a,n,{stack:e,target:g,tokenVersion:r}){const{log:M,record:y}=n,L=e;return(0,D.r)(M,a,g.template),M.info(
"template, parameters and token are those of the stack: nothing is changed"),y({changes:[]}),{stack:L,operation:"unchang\
ed",isOpen:(0,d.u)(L.changeSetId),tokenVersion:r}}async function q(a,n,e,g){const[{changeStack:r},{publishArtifacts:M}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:y,tags:L}=a;e.stack&&await T(n,y);const U=await M(
n,e.identity,y,e.target);e.token==="store"&&await g();const p=e.token==="store"?await(0,l.i)(n,{stackName:y,given:e.given,
tags:L}):e.tokenVersion,N=await r(n,a,e,{template:U,insist:g});return N&&{...N,tokenVersion:p}}async function tt(a,{stack:n,
isOpen:e}){if(n.isProtected&&!e)return;const[{protect:g,setPolicy:r},{CLOSED:M}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await r(a,n.id,M),n.isProtected||await g(a,n.id)}}),304:((j,P,t)=>{t.d(P,{n:()=>d,
t:()=>s});var s=class{#t;#n=[];hasBegun=!1;constructor(c){this.#t=c}get steps(){return this.#n}add(c){this.#n.push(c);const{
node:v,from:m,to:l,action:E,end:D,seconds:h,reason:f}=c,w=f&&`: ${f}`;this.#t.info(`${v}  ${E}  version ${m??"?"} \u2192 ${l}\
  ${D}${w}  ${h} s`)}};function d(c,v){return{title:`Rotation of ${c}`,head:["node","old version","new version","action",
"result","seconds"],rows:v.map(({node:m,from:l,to:E,action:D,end:h,seconds:f,reason:w})=>[m,l===null?"unknown":String(l),
String(E),D,w?`${h}: ${w}`:h,String(f)])}}}),5572:((j,P,t)=>{t.d(P,{t:()=>d});var s=t(6776);async function d({aws:v},m,l){
return c((await(await v.autoScaling()).send(new s.t({AutoScalingGroupName:m,MaxRecords:50}))).Activities??[],l)}function c(v,m){
const l=v.filter(({Description:E,StatusCode:D,StartTime:h})=>/^Launching a new EC2 instance/i.test(E??"")&&["Successful",
"Failed","Cancelled"].includes(D??"")&&(h?.getTime()??0)>=m).slice(0,3);if(!(l.length<3||l.some(({StatusCode:E})=>E==="S\
uccessful")))return l[0]?.StatusMessage||l[0]?.Cause||"Auto Scaling gives no reason"}}),2656:((j,P,t)=>{t.d(P,{a:()=>c,i:()=>l,
n:()=>m,r:()=>E,t:()=>v});var s=t(7811),d=t(990),c=class extends(0,d.s)(d.a,d.o,"PutParameter",d.d){};const v=12e4,m=(0,s.
u)({owner:(0,s.p)(),purpose:(0,s.t)(["deploy","rotate","repair","destroy"]),held:(0,s.r)(),leaseUntil:(0,s.a)(),suspended:(0,s.
n)((0,s.p)())}),l=(D,h)=>D.held&&D.leaseUntil>h,E=(0,s.u)({paused:(0,s.r)(),by:(0,s.p)()})}),4640:((j,P,t)=>{t.d(P,{t:()=>d});
var s=t(7598);const d=({runName:c})=>`${c}-${(0,s.randomBytes)(4).toString("hex")}`}),4865:((j,P,t)=>{t.d(P,{n:()=>l,t:()=>m});
var s=t(2656),d=t(7643),c=t(6580),v=t(990);async function m({aws:E},D){const h=await E.ssm();try{const{Parameter:f}=await h.
send(new v.i({Name:(0,d._)(D).pause}));return s.r.safeParse(JSON.parse(f?.Value??"")).data}catch(f){if((0,c.t)(f,"Parame\
terNotFound")||f instanceof SyntaxError)return;throw f}}async function l({aws:E,runName:D},h,f){const w=await E.ssm(),R={
paused:f,by:D};await w.send(new s.a({Name:(0,d._)(h).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(R),Overwrite:!0}))}}),5613:((j,P,t)=>{t.d(P,{n:()=>d,t:()=>s});function s(c,v){const{outcome:m,version:l,
former:E,ageDays:D,steps:h}=v,f=new Set(h.map(({node:w})=>w)).size;switch(m){case"unchanged":return`stack ${c} runs with\
 this token already: version ${l}, ${D} days old; nothing was done`;case"resumed":return`stack ${c} runs with this token\
 already: version ${l}, ${D} days old; ${f} nodes that did not were brought along`;case"rotated":return`stack ${c}: the \
token went from version ${E} to ${l} on ${f} nodes`;case"failed":return`stack ${c}: version ${l} of the token is current`}}
const d=({outcome:c,version:v,former:m,ageDays:l,steps:E})=>({outcome:c,tokenVersion:v,formerVersion:m,tokenAgeDays:l,nodes:E})}),
6034:((j,P,t)=>{t.d(P,{i:()=>k,n:()=>V,r:()=>h,t:()=>W});var s=t(7643),d=t(6580),c=t(990),v=t(6507),m=t(2656),l=t(2264),
E=t(5633);async function D({aws:O,hide:u},o){const i=await w(O,o,s.p.current,!0);if(!i)return;const{Value:_="",Version:T=0}=i;
return u(_),{value:_,version:T}}async function h({aws:O},u){return(await w(O,u,s.p.current,!1))?.Version}async function f({
aws:O},u){const o=[s.p.unfinished,s.p.pending];return(await Promise.all(o.map(i=>w(O,u,i,!1)))).some(i=>i!==void 0)}async function w(O,u,o,i){
const _=await O.ssm(),T=`${(0,s._)(u).token}:${o}`;try{return(await _.send(new c.i({Name:T,WithDecryption:i}))).Parameter}catch(A){
if((0,d.t)(A,"ParameterNotFound","ParameterVersionNotFound"))return;throw A}}const R=/^[0-9a-fA-F]{32}$/;async function W({
activationToken:O,tokenParameter:u},{aws:o,hide:i}){if(!u)return O;const _=await o.ssm(),T=A=>new l.t("input.invalid",`t\
oken-parameter: parameter ${u} ${A}`);try{const{Parameter:A}=await _.send(new c.i({Name:u,WithDecryption:!0})),C=A?.Value?.
trim()??"";if(i(C),R.test(C))return C;throw T(`holds ${C.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(A){throw(0,d.t)(A,"ParameterNotFound","ParameterVersionNotFound")?T("does not exist in this region; \
name one that does"):A}}function I({stackName:O,given:u},o,i){if(o)return!u||u===o.value?"keep":i?"rotate":"store";if(u)
return"store";const _=`stack ${O} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new l.
t("token.missing",_)}async function V(O,u,o){const{stackName:i,tags:_}=O,[T,A,C]=await(0,E.t)(D(u,i),W(O,u),o?f(u,i):Promise.
resolve(!1)),$=I({stackName:i,given:A,tags:_},T,o);return{token:$==="keep"&&C?"rotate":$,given:A,tokenVersion:T?.version??
0}}async function k({aws:O},u){const o=await O.ssm(),i=(0,s._)(u.stackName).token,_=await K(o,i,u),T=await o.send(new v.
t({Name:i,ParameterVersion:_,Labels:[s.p.current]}));if(T.InvalidLabels?.length)throw new l.t("internal",`Parameter Stor\
e refused the label ${T.InvalidLabels.join(", ")}`,{fault:"tool"});return _}async function K(O,u,{stackName:o,given:i,tags:_}){
const T=Object.entries({..._,[s.u]:o}).map(([C,$])=>({Key:C,Value:$})),A={Name:u,Type:"SecureString",Tier:"Standard",Value:i};
try{const C=`Activation token of the Railgun listeners of stack ${o}`,{Version:$=1}=await O.send(new m.a({...A,Description:C,
Tags:T}));return $}catch(C){if(!(0,d.t)(C,"ParameterAlreadyExists"))throw C;const{Version:$=1}=await O.send(new m.a({...A,
Overwrite:!0}));return $}}}),1674:((j,P,t)=>{t.d(P,{t:()=>f});var s=t(6765),d=t(6580),c=t(2264),v=t(5572),m=t(4471),l=t(
5474);const E=1e3,D=5e3,h=3e4;async function f(o,i,{size:_,timeout:T,since:A,seen:C}){const{clock:$,log:F}=o,x=$.now(),Y=k(
o);let B={...W,size:_},b=C;for(let Q=E;;Q=Math.min(Q*1.5,D)){const S=b?.state??await w(o,i);if(b=void 0,S instanceof c.t&&
!I(S))return{state:B,failure:S};S instanceof c.t||(B={...S,size:Math.max(_,S.size)});const z=S instanceof c.t?[S.message]:
(0,l.n)(B);if(z.length===0)return F.info(`the fleet is right after ${K($.now()-x)}`),{state:B,failure:void 0};Y(B,z);const q=V(
B)&&await R(o,i,A);if(q)return{state:B,failure:O(q,z)};const tt=x+T-$.now();if(tt<=0)return{state:B,failure:u(T,z)};await(0,s.
t)($,Math.min(Q,tt))}}const w=async(o,i)=>{const _=await(0,m.r)(o,i).catch(d.r);return _ instanceof c.t?_:_.state},R=(o,i,_)=>(0,v.
t)(o,(0,m.t)(i,"groupName"),_).catch(()=>{}),W={instances:[],cacheNodes:[],cacheSize:0,servers:[]},I=({code:o})=>["aws.t\
hrottled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(o),V=o=>o.instances.filter(l.t).length<o.
size;function k({clock:o,log:i}){let _="",T=Number.NEGATIVE_INFINITY;const A=o.now();return(C,$)=>{const F=[...C.instances.
map(({id:x,lifecycle:Y,target:B})=>`${x} ${Y}, ${B}`),...$].join(" \xB7 ");F===_&&o.now()-T<h||(_=F,T=o.now(),i.info(`${K(
T-A)}  ${F}`))}}const K=o=>`${Math.round(o/1e3)} s`;function O(o,i){return new c.t("fleet.not-right",`the last 3 launche\
s failed: ${o}`,{details:i})}function u(o,i){const _=`the fleet is not right after ${Math.round(o/1e3)} s: ${i[0]}; look\
 at the instances' boot log`;return new c.t("fleet.not-right",_,{details:i})}})};export{it as id,ct as ids,dt as modules};
