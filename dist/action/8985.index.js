const et=8985,st=[8985],at={4729:((W,P,t)=>{t.d(P,{t:()=>i});var a=t(4255),i=class extends(0,a.r)(a.t,a.n,"DeleteStack",
a.s){}}),6507:((W,P,t)=>{t.d(P,{t:()=>i});var a=t(990),i=class extends(0,a.s)(a.a,a.o,"LabelParameterVersion",a.u){}}),8930:((W,P,t)=>{
t.d(P,{t:()=>i});var a=t(6776),i=class extends(0,a.o)(a.i,a.a,"ResumeProcesses",a.u){}}),8919:((W,P,t)=>{t.d(P,{n:()=>l,
t:()=>E});var a=t(2656),i=t(7643),c=t(8930),v=t(5268),m=t(4865);async function l(h,u,{paused:y,guard:R=U=>U(),group:K}){
const U=await h.aws.autoScaling(),F=(0,i.g)(u),p=(0,v.n)(K??await(0,v.t)(h,u)).includes(i.i);if(y===void 0&&!p)return!1;
const V=async()=>(0,m.n)(h,u,y??(await(0,m.t)(h,u))?.paused??!1);return p?await R(async()=>{await V();const O=await D(h,
u),o=i.t.filter(d=>!O.includes(d));o.length!==0&&await U.send(new c.t({AutoScalingGroupName:F,ScalingProcesses:o}))}):await V(),
p}async function E({aws:h},u,y){if(!(0,v.n)(y).includes("Terminate"))return;const R=await h.autoScaling(),K=(0,i.g)(u);await R.
send(new c.t({AutoScalingGroupName:K,ScalingProcesses:[i.f]}))}async function D({aws:h,clock:u,runName:y},R){const{LockParameter:K}=await t.
e(9534).then(t.bind(t,9534)),U=await new K({aws:h,stackName:R,owner:y}).read();return U?.lock&&(0,a.i)(U.lock,u.now())?U.
lock.suspended:[]}}),4164:((W,P,t)=>{t.r(P),t.d(P,{run:()=>Y});var a=t(6580),i=t(5634),c=t(5069),v=t(1613),m=t(5633),l=t(
6034),E=t(6863),D=t(513),h=t(2264),u=t(8919),y=t(4471),R=t(7643),K=t(2033),U=t(6844),F=t(7833),p=t(1674),V=t(5613),O=t(4247),
o=t(304);async function d(s,n){const e=await(0,E.r)(n,s,{mends:!0}),{identity:_,stack:r}=e;r&&n.record({stackId:r.id});const[
g,T,C]=await(0,m.t)((0,l.n)(s,n,r!==void 0),(0,E.n)(s,n,_,r),(0,E.i)(s,n)),$=g.token!=="store"&&s.drift!=="revert"&&(0,E.
t)(r,T);return(0,E.a)(n,C,$),{...e,...g,target:T,isUnchanged:$}}async function f(s,n,e,_){try{return await M(s,n,e,_)}catch(r){
return{...(0,F.t)(n,void 0),outcome:"failed",failure:(0,a.r)(r)}}}async function M(s,n,e,_){const r=await(0,U.n)(s,n,_);
return!r||(0,K.o)(r).kind==="nothing"?(0,F.t)(n,r):e(async g=>{const T=await(0,U.n)(s,n)??r,{bring:C}=await t.e(2324).then(
t.bind(t,2324));return C({...s,insist:g},n,T)})}async function L(s,n){const e=await(0,U.t)(s,n);if(!e)return;s.log.info(
`instance refresh ${e.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:_}=await t.e(6502).
then(t.bind(t,6502)),r=await _(s,{stackName:n,groupName:(0,R.g)(n)},e.id);if(s.log.info(`instance refresh ${r.id} ended:\
 ${r.status}`),r.kind==="timed-out")throw new h.t("stack.busy",`instance refresh ${r.id} still runs; deploy again when i\
t has ended`)}function A(s,n){return{title:`Fleet of ${s}`,head:["instance","zone","address","group","health","target","\
2408","template"],rows:n.instances.map(e=>[e.id,e.zone,e.address,e.lifecycle,e.health,e.target,e.port,e.templateVersion])}}
function w(s){const{runtime:n,stack:e,operation:_,refreshed:r,tokenVersion:g,verification:T,start:C,rotation:$}=s,{state:B,
failure:j}=T,N=[A(e.name,B),...$?[(0,o.n)(e.name,$.steps)]:[]];for(const nt of N.flatMap(O.t))n.log.info(nt);const x=e.outputs[R.
o.loadBalancerDnsName]??"",Q=Math.round((n.clock.now()-C)/1e3),tt=[_==="unchanged"?"nothing to change":_,...r.outcome===
"refreshed"?[`${r.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${e.name}: ${tt}; ${B.instances.
length} instances behind ${x}${$?`; ${(0,V.t)(e.name,$)}`:""}`,outputs:{"stack-id":e.id,"load-balancer-dns":x,"token-ver\
sion":String(g),"memcached-servers":B.servers.join(" ")},result:{command:"deploy",stack:e.name,stackId:e.id,operation:_,
changed:_!=="unchanged"||r.outcome==="refreshed"||["rotated","resumed"].includes($?.outcome??""),cloudFormationCalls:n.aws.
cloudFormationCalls(),seconds:Q,tokenVersion:g,loadBalancer:x,launchTemplate:{serving:e.parameters[R.l.servingTemplateVersion]??
"",newest:e.outputs[R.o.launchTemplateVersion]??""},refresh:I(r),healthy:j===void 0,problems:j?.details??[],fleet:B,...$&&
{rotation:(0,V.n)($)}},tables:N,fleet:B,failure:j}}const I=({outcome:s,from:n,to:e,instances:_,id:r})=>({outcome:s,from:n,
to:e,instances:_,id:r});function z(s,n,{tokenVersion:e,tokenPending:_}){const r=`deploy again, with wait: true, to follo\
w it to its end${_?", take the new activation token into use":""} and look at the fleet`;return _&&s.log.warning(`the ne\
w activation token is neither stored nor in use, because this run does not wait: ${r}`),{headline:`stack ${n.name}: Clou\
dFormation executes the change; ${r}`,outputs:{"stack-id":n.id,"token-version":String(e)},result:{command:"deploy",stack:n.
name,stackId:n.id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:s.aws.cloudFormationCalls(),tokenVersion:e,
tokenPending:_},tables:[],stackId:n.id,failure:void 0}}const H=12e5,S=3e5,J=3,Y=async(s,n)=>{const{log:e,clock:_}=n,r=_.
now();(0,D.t)(e,s);const{plan:g,change:T}=await X(s,n),{operation:C,tokenVersion:$}=T;if(C==="started")return z(n,T.stack,
{tokenVersion:$,tokenPending:g.token==="rotate"});e.info(`stack ${s.stackName}: ${C==="unchanged"?"nothing to change":C}`);
const B=C==="unchanged"?(0,y.r)(n,T.stack).catch(a.r):void 0;g.isUnchanged&&await(0,c.n)(n,s.stackName),await q(n,T);const j=await k(
s,n,{change:T,start:r,look:await B}),N={runtime:n,operation:C,tokenVersion:$,start:r,...j};if(g.token!=="rotate")return w(
N);if(j.verification.failure)return e.warning("the fleet is not right: its token is not rotated"),w(N);const{rotateFleet:x}=await Promise.
all([t.e(9996),t.e(8552),t.e(4253)]).then(t.bind(t,8335));return w({...N,...await x(s,n,j.stack,g)})};async function k(s,n,{
change:e,start:_,look:r}){const{log:g}=n,T=r instanceof h.t?void 0:r?.group,C=Q=>(0,v.t)(n,s.stackName,Q),$=await(0,u.n)(
n,s.stackName,{group:T,guard:Q=>C(async()=>{await G(n,e.stack),await Q()})});$&&g.info("launches were suspended after fa\
iled ones; the group launches again");const B=await g.group("Instances",()=>f(n,e.stack,C,$?void 0:T)),{stack:j}=B;g.info(
`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const N=e.operation==="unchanged"&&!$&&B.outcome==="nothing",x=await g.
group("Fleet",()=>(0,p.t)(n,j,{size:s.size,timeout:N?S:H,since:N?0:_,seen:N?r:void 0}));return{stack:j,refreshed:B,verification:{
...x,failure:B.failure??x.failure}}}async function G(s,n){const{enableRules:e}=await Promise.all([t.e(3776),t.e(3976)]).
then(t.bind(t,3976));await e(s,n)}async function X(s,n){const{log:e}=n;for(let r=1;r<=J;r++){const g=await e.group("Pref\
light",()=>d(s,n)),T=g.isUnchanged?Z(s,n,g):await e.group("Change",()=>(0,v.t)(n,s.stackName,C=>b(s,n,g,C)));if(T)return{
plan:g,change:T};e.info(`another run changes stack ${s.stackName} now: looking again when that has ended`)}const _=`stac\
k ${s.stackName} was changed by others ${J} times in a row; run again when they have ended`;throw new h.t("stack.busy",_)}
function Z(s,n,{stack:e,target:_,tokenVersion:r}){const{log:g,record:T}=n,C=e;return(0,D.r)(g,s,_.template),g.info("temp\
late, parameters and token are those of the stack: nothing is changed"),T({changes:[]}),{stack:C,operation:"unchanged",isOpen:(0,i.
u)(C.changeSetId),tokenVersion:r}}async function b(s,n,e,_){const[{changeStack:r},{publishArtifacts:g}]=await Promise.all(
[t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:T,tags:C}=s;e.stack&&await L(n,T);const $=await g(
n,e.identity,T,e.target);e.token==="store"&&await _();const B=e.token==="store"?await(0,l.i)(n,{stackName:T,given:e.given,
tags:C}):e.tokenVersion,j=await r(n,s,e,{template:$,insist:_});return j&&{...j,tokenVersion:B}}async function q(s,{stack:n,
isOpen:e}){if(n.isProtected&&!e)return;const[{protect:_,setPolicy:r},{CLOSED:g}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await r(s,n.id,g),n.isProtected||await _(s,n.id)}}),304:((W,P,t)=>{t.d(P,{n:()=>i,
t:()=>a});var a=class{#t;#n=[];hasBegun=!1;constructor(c){this.#t=c}get steps(){return this.#n}add(c){this.#n.push(c);const{
node:v,from:m,to:l,action:E,end:D,seconds:h,reason:u}=c,y=u&&`: ${u}`;this.#t.info(`${v}  ${E}  version ${m??"?"} \u2192 ${l}\
  ${D}${y}  ${h} s`)}};function i(c,v){return{title:`Rotation of ${c}`,head:["node","old version","new version","action",
"result","seconds"],rows:v.map(({node:m,from:l,to:E,action:D,end:h,seconds:u,reason:y})=>[m,l===null?"unknown":String(l),
String(E),D,y?`${h}: ${y}`:h,String(u)])}}}),5572:((W,P,t)=>{t.d(P,{t:()=>i});var a=t(6776);async function i({aws:v},m,l){
return c((await(await v.autoScaling()).send(new a.t({AutoScalingGroupName:m,MaxRecords:50}))).Activities??[],l)}function c(v,m){
const l=v.filter(({Description:E,StatusCode:D,StartTime:h})=>/^Launching a new EC2 instance/i.test(E??"")&&["Successful",
"Failed","Cancelled"].includes(D??"")&&(h?.getTime()??0)>=m).slice(0,3);if(!(l.length<3||l.some(({StatusCode:E})=>E==="S\
uccessful")))return l[0]?.StatusMessage||l[0]?.Cause||"Auto Scaling gives no reason"}}),2656:((W,P,t)=>{t.d(P,{a:()=>c,i:()=>l,
n:()=>m,r:()=>E,t:()=>v});var a=t(7811),i=t(990),c=class extends(0,i.s)(i.a,i.o,"PutParameter",i.d){};const v=12e4,m=(0,a.
u)({owner:(0,a.p)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.a)(),suspended:(0,a.
n)((0,a.p)())}),l=(D,h)=>D.held&&D.leaseUntil>h,E=(0,a.u)({paused:(0,a.r)(),by:(0,a.p)()})}),4640:((W,P,t)=>{t.d(P,{t:()=>i});
var a=t(7598);const i=({runName:c})=>`${c}-${(0,a.randomBytes)(4).toString("hex")}`}),4865:((W,P,t)=>{t.d(P,{n:()=>l,t:()=>m});
var a=t(2656),i=t(7643),c=t(6580),v=t(990);async function m({aws:E},D){const h=await E.ssm();try{const{Parameter:u}=await h.
send(new v.i({Name:(0,i._)(D).pause}));return a.r.safeParse(JSON.parse(u?.Value??"")).data}catch(u){if((0,c.t)(u,"Parame\
terNotFound")||u instanceof SyntaxError)return;throw u}}async function l({aws:E,runName:D},h,u){const y=await E.ssm(),R={
paused:u,by:D};await y.send(new a.a({Name:(0,i._)(h).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(R),Overwrite:!0}))}}),5613:((W,P,t)=>{t.d(P,{n:()=>i,t:()=>a});function a(c,v){const{outcome:m,version:l,
former:E,ageDays:D,steps:h}=v,u=new Set(h.map(({node:y})=>y)).size;switch(m){case"unchanged":return`stack ${c} runs with\
 this token already: version ${l}, ${D} days old; nothing was done`;case"resumed":return`stack ${c} runs with this token\
 already: version ${l}, ${D} days old; ${u} nodes that did not were brought along`;case"rotated":return`stack ${c}: the \
token went from version ${E} to ${l} on ${u} nodes`;case"failed":return`stack ${c}: version ${l} of the token is current`}}
const i=({outcome:c,version:v,former:m,ageDays:l,steps:E})=>({outcome:c,tokenVersion:v,formerVersion:m,tokenAgeDays:l,nodes:E})}),
6034:((W,P,t)=>{t.d(P,{i:()=>p,n:()=>F,r:()=>h,t:()=>K});var a=t(7643),i=t(6580),c=t(990),v=t(6507),m=t(2656),l=t(2264),
E=t(5633);async function D({aws:O,hide:o},d){const f=await y(O,d,a.p.current,!0);if(!f)return;const{Value:M="",Version:L=0}=f;
return o(M),{value:M,version:L}}async function h({aws:O},o){return(await y(O,o,a.p.current,!1))?.Version}async function u({
aws:O},o){const d=[a.p.unfinished,a.p.pending];return(await Promise.all(d.map(f=>y(O,o,f,!1)))).some(f=>f!==void 0)}async function y(O,o,d,f){
const M=await O.ssm(),L=`${(0,a._)(o).token}:${d}`;try{return(await M.send(new c.i({Name:L,WithDecryption:f}))).Parameter}catch(A){
if((0,i.t)(A,"ParameterNotFound","ParameterVersionNotFound"))return;throw A}}const R=/^[0-9a-fA-F]{32}$/;async function K({
activationToken:O,tokenParameter:o},{aws:d,hide:f}){if(!o)return O;const M=await d.ssm(),L=A=>new l.t("input.invalid",`t\
oken-parameter: parameter ${o} ${A}`);try{const{Parameter:A}=await M.send(new c.i({Name:o,WithDecryption:!0})),w=A?.Value?.
trim()??"";if(f(w),R.test(w))return w;throw L(`holds ${w.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(A){throw(0,i.t)(A,"ParameterNotFound","ParameterVersionNotFound")?L("does not exist in this region; \
name one that does"):A}}function U({stackName:O,given:o},d,f){if(d)return!o||o===d.value?"keep":f?"rotate":"store";if(o)
return"store";const M=`stack ${O} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new l.
t("token.missing",M)}async function F(O,o,d){const{stackName:f,tags:M}=O,[L,A,w]=await(0,E.t)(D(o,f),K(O,o),d?u(o,f):Promise.
resolve(!1)),I=U({stackName:f,given:A,tags:M},L,d);return{token:I==="keep"&&w?"rotate":I,given:A,tokenVersion:L?.version??
0}}async function p({aws:O},o){const d=await O.ssm(),f=(0,a._)(o.stackName).token,M=await V(d,f,o),L=await d.send(new v.
t({Name:f,ParameterVersion:M,Labels:[a.p.current]}));if(L.InvalidLabels?.length)throw new l.t("internal",`Parameter Stor\
e refused the label ${L.InvalidLabels.join(", ")}`,{fault:"tool"});return M}async function V(O,o,{stackName:d,given:f,tags:M}){
const L=Object.entries({...M,[a.u]:d}).map(([w,I])=>({Key:w,Value:I})),A={Name:o,Type:"SecureString",Tier:"Standard",Value:f};
try{const w=`Activation token of the Railgun listeners of stack ${d}`,{Version:I=1}=await O.send(new m.a({...A,Description:w,
Tags:L}));return I}catch(w){if(!(0,i.t)(w,"ParameterAlreadyExists"))throw w;const{Version:I=1}=await O.send(new m.a({...A,
Overwrite:!0}));return I}}}),1674:((W,P,t)=>{t.d(P,{t:()=>u});var a=t(6765),i=t(6580),c=t(2264),v=t(5572),m=t(4471),l=t(
5474);const E=1e3,D=5e3,h=3e4;async function u(o,d,{size:f,timeout:M,since:L,seen:A}){const{clock:w,log:I}=o,z=w.now(),H=F(
o);let S={...R,size:f},J=A;for(let Y=E;;Y=Math.min(Y*1.5,D)){const k=J??await(0,m.r)(o,d).catch(i.r);if(J=void 0,k instanceof
c.t&&!K(k))return{state:S,failure:k};k instanceof c.t||(S={...k.state,size:Math.max(f,k.state.size)});const G=k instanceof
c.t?[k.message]:(0,l.n)(S);if(G.length===0)return I.info(`the fleet is right after ${p(w.now()-z)}`),{state:S,failure:void 0};
H(S,G);const X=U(S)&&await y(o,d,L);if(X)return{state:S,failure:V(X,G)};const Z=z+M-w.now();if(Z<=0)return{state:S,failure:O(
M,G)};await(0,a.t)(w,Math.min(Y,Z))}}const y=(o,d,f)=>(0,v.t)(o,(0,m.t)(d,"groupName"),f).catch(()=>{}),R={instances:[],
cacheNodes:[],cacheSize:0,servers:[]},K=({code:o})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not\
-right"].includes(o),U=o=>o.instances.filter(l.t).length<o.size;function F({clock:o,log:d}){let f="",M=Number.NEGATIVE_INFINITY;
const L=o.now();return(A,w)=>{const I=[...A.instances.map(({id:z,lifecycle:H,target:S})=>`${z} ${H}, ${S}`),...w].join("\
 \xB7 ");I===f&&o.now()-M<h||(f=I,M=o.now(),d.info(`${p(M-L)}  ${I}`))}}const p=o=>`${Math.round(o/1e3)} s`;function V(o,d){
return new c.t("fleet.not-right",`the last 3 launches failed: ${o}`,{details:d})}function O(o,d){const f=`the fleet is n\
ot right after ${Math.round(o/1e3)} s: ${d[0]}; look at the instances' boot log`;return new c.t("fleet.not-right",f,{details:d})}})};export{et as id,st as ids,at as modules};
