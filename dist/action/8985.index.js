const at=8985,ot=[8985],rt={4729:((W,v,t)=>{t.d(v,{t:()=>d});var a=t(4255),d=class extends(0,a.r)(a.t,a.n,"DeleteStack",
a.s){}}),6507:((W,v,t)=>{t.d(v,{t:()=>d});var a=t(990),d=class extends(0,a.s)(a.a,a.o,"LabelParameterVersion",a.u){}}),8930:((W,v,t)=>{
t.d(v,{t:()=>d});var a=t(6776),d=class extends(0,a.o)(a.i,a.a,"ResumeProcesses",a.u){}}),8919:((W,v,t)=>{t.d(v,{n:()=>u,
t:()=>m});var a=t(2656),d=t(7643),c=t(8930),g=t(5268),P=t(4865);async function u(f,E,{paused:O,guard:j=B=>B(),group:K}){
const B=await f.aws.autoScaling(),V=(0,d.g)(E),p=(0,g.n)(K??await(0,g.t)(f,E)).includes(d.i);if(O===void 0&&!p)return!1;
const N=async()=>(0,P.n)(f,E,O??(await(0,P.t)(f,E))?.paused??!1);return p?await j(async()=>{await N();const D=await w(f,
E),o=d.t.filter(l=>!D.includes(l));o.length!==0&&await B.send(new c.t({AutoScalingGroupName:V,ScalingProcesses:o}))}):await N(),
p}async function m({aws:f},E,O){if(!(0,g.n)(O).includes("Terminate"))return;const j=await f.autoScaling(),K=(0,d.g)(E);await j.
send(new c.t({AutoScalingGroupName:K,ScalingProcesses:[d.f]}))}async function w({aws:f,clock:E,runName:O},j){const{LockParameter:K}=await t.
e(9534).then(t.bind(t,9534)),B=await new K({aws:f,stackName:j,owner:O}).read();return B?.lock&&(0,a.i)(B.lock,E.now())?B.
lock.suspended:[]}}),4164:((W,v,t)=>{t.r(v),t.d(v,{run:()=>z});var a=t(5634),d=t(5069),c=t(1613),g=t(7643),P=t(6580),u=t(
4471),m=t(5633),w=t(6034),f=t(6863),E=t(513),O=t(2264),j=t(8919),K=t(2033),B=t(6844),V=t(7833),p=t(1674),N=t(5613),D=t(4247),
o=t(304);async function l(s,n){const e=await(0,f.r)(n,s,{mends:!0}),{stack:i}=e;i&&n.record({stackId:i.id});const r=_(s,
n,e),[h,{target:M,looking:C,lookedAt:R},I]=await(0,m.t)((0,w.n)(s,n,i!==void 0),r,(0,f.i)(s,n)),U=h.token!=="store"&&C!==
void 0;return(0,f.a)(n,I,U),{...e,...h,target:M,isUnchanged:U,looking:C,lookedAt:R}}async function _(s,n,{identity:e,stack:i}){
const r=n.clock.now(),h=i?.tags["railgun-ha:version"]==="1.0.0"&&s.drift!=="revert"?(0,u.r)(n,i).catch(P.r):void 0,M=await(0,f.
n)(s,n,e,i);return{target:M,lookedAt:r,looking:(0,f.t)(i,M)?h:void 0}}async function T(s,n,e,i){try{return await L(s,n,e,
i)}catch(r){return{...(0,V.t)(n,void 0),outcome:"failed",failure:(0,P.r)(r)}}}async function L(s,n,e,i){const r=await(0,B.
n)(s,n,i);return!r||(0,K.o)(r).kind==="nothing"?(0,V.t)(n,r):e(async h=>{const M=await(0,B.n)(s,n)??r,{bring:C}=await t.
e(2324).then(t.bind(t,2324));return C({...s,insist:h},n,M)})}async function A(s,n){const e=await(0,B.t)(s,n);if(!e)return;
s.log.info(`instance refresh ${e.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:i}=await t.
e(6502).then(t.bind(t,6502)),r=await i(s,{stackName:n,groupName:(0,g.g)(n)},e.id);if(s.log.info(`instance refresh ${r.id}\
 ended: ${r.status}`),r.kind==="timed-out")throw new O.t("stack.busy",`instance refresh ${r.id} still runs; deploy again\
 when it has ended`)}function y(s,n){return{title:`Fleet of ${s}`,head:["instance","zone","address","group","health","ta\
rget","2408","template"],rows:n.instances.map(e=>[e.id,e.zone,e.address,e.lifecycle,e.health,e.target,e.port,e.templateVersion])}}
function $(s){const{runtime:n,stack:e,operation:i,refreshed:r,tokenVersion:h,verification:M,start:C,rotation:R}=s,{state:I,
failure:U}=M,F=[y(e.name,I),...R?[(0,o.n)(e.name,R.steps)]:[]];for(const st of F.flatMap(D.t))n.log.info(st);const G=e.outputs[g.
o.loadBalancerDnsName]??"",Y=Math.round((n.clock.now()-C)/1e3),et=[i==="unchanged"?"nothing to change":i,...r.outcome===
"refreshed"?[`${r.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${e.name}: ${et}; ${I.instances.
length} instances behind ${G}${R?`; ${(0,N.t)(e.name,R)}`:""}`,outputs:{"stack-id":e.id,"load-balancer-dns":G,"token-ver\
sion":String(h),"memcached-servers":I.servers.join(" ")},result:{command:"deploy",stack:e.name,stackId:e.id,operation:i,
changed:i!=="unchanged"||r.outcome==="refreshed"||["rotated","resumed"].includes(R?.outcome??""),cloudFormationCalls:n.aws.
cloudFormationCalls(),seconds:Y,tokenVersion:h,loadBalancer:G,launchTemplate:{serving:e.parameters[g.l.servingTemplateVersion]??
"",newest:e.outputs[g.o.launchTemplateVersion]??""},refresh:x(r),healthy:U===void 0,problems:U?.details??[],fleet:I,...R&&
{rotation:(0,N.n)(R)}},tables:F,fleet:I,failure:U}}const x=({outcome:s,from:n,to:e,instances:i,id:r})=>({outcome:s,from:n,
to:e,instances:i,id:r});function H(s,n,{tokenVersion:e,tokenPending:i}){const r=`deploy again, with wait: true, to follo\
w it to its end${i?", take the new activation token into use":""} and look at the fleet`;return i&&s.log.warning(`the ne\
w activation token is neither stored nor in use, because this run does not wait: ${r}`),{headline:`stack ${n.name}: Clou\
dFormation executes the change; ${r}`,outputs:{"stack-id":n.id,"token-version":String(e)},result:{command:"deploy",stack:n.
name,stackId:n.id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:s.aws.cloudFormationCalls(),tokenVersion:e,
tokenPending:i},tables:[],stackId:n.id,failure:void 0}}const S=12e5,Q=3e5,J=15e3,k=3,z=async(s,n)=>{const{log:e,clock:i}=n,
r=i.now();(0,E.t)(e,s);const{plan:h,change:M}=await b(s,n),{operation:C,tokenVersion:R}=M;if(C==="started")return H(n,M.
stack,{tokenVersion:R,tokenPending:h.token==="rotate"});e.info(`stack ${s.stackName}: ${C==="unchanged"?"nothing to chan\
ge":C}`),h.isUnchanged&&await(0,d.n)(n,s.stackName),await nt(n,M);const I=await X(s,n,{change:M,start:r,look:h.isUnchanged&&
i.now()-h.lookedAt<=J?await h.looking:void 0}),U={runtime:n,operation:C,tokenVersion:R,start:r,...I};if(h.token!=="rotat\
e")return $(U);if(I.verification.failure)return e.warning("the fleet is not right: its token is not rotated"),$(U);const{
rotateFleet:F}=await Promise.all([t.e(9996),t.e(8552),t.e(4253)]).then(t.bind(t,8335));return $({...U,...await F(s,n,I.stack,
h)})};async function X(s,n,{change:e,start:i,look:r}){const{log:h}=n,M=r instanceof O.t?void 0:r?.group,C=Y=>(0,c.t)(n,s.
stackName,Y),R=await(0,j.n)(n,s.stackName,{group:M,guard:Y=>C(async()=>{await Z(n,e.stack),await Y()})});R&&h.info("laun\
ches were suspended after failed ones; the group launches again");const I=await h.group("Instances",()=>T(n,e.stack,C,R?
void 0:M)),{stack:U}=I;h.info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const F=e.operation==="unchanged"&&
!R&&I.outcome==="nothing",G=await h.group("Fleet",()=>(0,p.t)(n,U,{size:s.size,timeout:F?Q:S,since:F?0:i,seen:F?r:void 0}));
return{stack:U,refreshed:I,verification:{...G,failure:I.failure??G.failure}}}async function Z(s,n){const{enableRules:e}=await Promise.
all([t.e(3776),t.e(3976)]).then(t.bind(t,3976));await e(s,n)}async function b(s,n){const{log:e}=n;for(let r=1;r<=k;r++){
const h=await e.group("Preflight",()=>l(s,n)),M=h.isUnchanged?q(s,n,h):await e.group("Change",()=>(0,c.t)(n,s.stackName,
C=>tt(s,n,h,C)));if(M)return{plan:h,change:M};e.info(`another run changes stack ${s.stackName} now: looking again when t\
hat has ended`)}const i=`stack ${s.stackName} was changed by others ${k} times in a row; run again when they have ended`;
throw new O.t("stack.busy",i)}function q(s,n,{stack:e,target:i,tokenVersion:r}){const{log:h,record:M}=n,C=e;return(0,E.r)(
h,s,i.template),h.info("template, parameters and token are those of the stack: nothing is changed"),M({changes:[]}),{stack:C,
operation:"unchanged",isOpen:(0,a.u)(C.changeSetId),tokenVersion:r}}async function tt(s,n,e,i){const[{changeStack:r},{publishArtifacts:h}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:M,tags:C}=s;e.stack&&await A(n,M);const R=await h(
n,e.identity,M,e.target);e.token==="store"&&await i();const I=e.token==="store"?await(0,w.i)(n,{stackName:M,given:e.given,
tags:C}):e.tokenVersion,U=await r(n,s,e,{template:R,insist:i});return U&&{...U,tokenVersion:I}}async function nt(s,{stack:n,
isOpen:e}){if(n.isProtected&&!e)return;const[{protect:i,setPolicy:r},{CLOSED:h}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await r(s,n.id,h),n.isProtected||await i(s,n.id)}}),304:((W,v,t)=>{t.d(v,{n:()=>d,
t:()=>a});var a=class{#t;#n=[];hasBegun=!1;constructor(c){this.#t=c}get steps(){return this.#n}add(c){this.#n.push(c);const{
node:g,from:P,to:u,action:m,end:w,seconds:f,reason:E}=c,O=E&&`: ${E}`;this.#t.info(`${g}  ${m}  version ${P??"?"} \u2192 ${u}\
  ${w}${O}  ${f} s`)}};function d(c,g){return{title:`Rotation of ${c}`,head:["node","old version","new version","action",
"result","seconds"],rows:g.map(({node:P,from:u,to:m,action:w,end:f,seconds:E,reason:O})=>[P,u===null?"unknown":String(u),
String(m),w,O?`${f}: ${O}`:f,String(E)])}}}),5572:((W,v,t)=>{t.d(v,{t:()=>d});var a=t(6776);async function d({aws:g},P,u){
return c((await(await g.autoScaling()).send(new a.t({AutoScalingGroupName:P,MaxRecords:50}))).Activities??[],u)}function c(g,P){
const u=g.filter(({Description:m,StatusCode:w,StartTime:f})=>/^Launching a new EC2 instance/i.test(m??"")&&["Successful",
"Failed","Cancelled"].includes(w??"")&&(f?.getTime()??0)>=P).slice(0,3);if(!(u.length<3||u.some(({StatusCode:m})=>m==="S\
uccessful")))return u[0]?.StatusMessage||u[0]?.Cause||"Auto Scaling gives no reason"}}),2656:((W,v,t)=>{t.d(v,{a:()=>c,i:()=>u,
n:()=>P,r:()=>m,t:()=>g});var a=t(7811),d=t(990),c=class extends(0,d.s)(d.a,d.o,"PutParameter",d.d){};const g=12e4,P=(0,a.
f)({owner:(0,a._)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.s)(),suspended:(0,a.
n)((0,a._)())}),u=(w,f)=>w.held&&w.leaseUntil>f,m=(0,a.f)({paused:(0,a.r)(),by:(0,a._)()})}),4640:((W,v,t)=>{t.d(v,{t:()=>d});
var a=t(7598);const d=({runName:c})=>`${c}-${(0,a.randomBytes)(4).toString("hex")}`}),4865:((W,v,t)=>{t.d(v,{n:()=>u,t:()=>P});
var a=t(2656),d=t(7643),c=t(6580),g=t(990);async function P({aws:m},w){const f=await m.ssm();try{const{Parameter:E}=await f.
send(new g.i({Name:(0,d._)(w).pause}));return a.r.safeParse(JSON.parse(E?.Value??"")).data}catch(E){if((0,c.t)(E,"Parame\
terNotFound")||E instanceof SyntaxError)return;throw E}}async function u({aws:m,runName:w},f,E){const O=await m.ssm(),j={
paused:E,by:w};await O.send(new a.a({Name:(0,d._)(f).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(j),Overwrite:!0}))}}),5613:((W,v,t)=>{t.d(v,{n:()=>d,t:()=>a});function a(c,g){const{outcome:P,version:u,
former:m,ageDays:w,steps:f}=g,E=new Set(f.map(({node:O})=>O)).size;switch(P){case"unchanged":return`stack ${c} runs with\
 this token already: version ${u}, ${w} days old; nothing was done`;case"resumed":return`stack ${c} runs with this token\
 already: version ${u}, ${w} days old; ${E} nodes that did not were brought along`;case"rotated":return`stack ${c}: the \
token went from version ${m} to ${u} on ${E} nodes`;case"failed":return`stack ${c}: version ${u} of the token is current`}}
const d=({outcome:c,version:g,former:P,ageDays:u,steps:m})=>({outcome:c,tokenVersion:g,formerVersion:P,tokenAgeDays:u,nodes:m})}),
6034:((W,v,t)=>{t.d(v,{i:()=>p,n:()=>V,r:()=>f,t:()=>K});var a=t(7643),d=t(6580),c=t(990),g=t(6507),P=t(2656),u=t(2264),
m=t(5633);async function w({aws:D,hide:o},l){const _=await O(D,l,a.p.current,!0);if(!_)return;const{Value:T="",Version:L=0}=_;
return o(T),{value:T,version:L}}async function f({aws:D},o){return(await O(D,o,a.p.current,!1))?.Version}async function E({
aws:D},o){const l=[a.p.unfinished,a.p.pending];return(await Promise.all(l.map(_=>O(D,o,_,!1)))).some(_=>_!==void 0)}async function O(D,o,l,_){
const T=await D.ssm(),L=`${(0,a._)(o).token}:${l}`;try{return(await T.send(new c.i({Name:L,WithDecryption:_}))).Parameter}catch(A){
if((0,d.t)(A,"ParameterNotFound","ParameterVersionNotFound"))return;throw A}}const j=/^[0-9a-fA-F]{32}$/;async function K({
activationToken:D,tokenParameter:o},{aws:l,hide:_}){if(!o)return D;const T=await l.ssm(),L=A=>new u.t("input.invalid",`t\
oken-parameter: parameter ${o} ${A}`);try{const{Parameter:A}=await T.send(new c.i({Name:o,WithDecryption:!0})),y=A?.Value?.
trim()??"";if(_(y),j.test(y))return y;throw L(`holds ${y.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(A){throw(0,d.t)(A,"ParameterNotFound","ParameterVersionNotFound")?L("does not exist in this region; \
name one that does"):A}}function B({stackName:D,given:o},l,_){if(l)return!o||o===l.value?"keep":_?"rotate":"store";if(o)
return"store";const T=`stack ${D} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new u.
t("token.missing",T)}async function V(D,o,l){const{stackName:_,tags:T}=D,[L,A,y]=await(0,m.t)(w(o,_),K(D,o),l?E(o,_):Promise.
resolve(!1)),$=B({stackName:_,given:A,tags:T},L,l);return{token:$==="keep"&&y?"rotate":$,given:A,tokenVersion:L?.version??
0}}async function p({aws:D},o){const l=await D.ssm(),_=(0,a._)(o.stackName).token,T=await N(l,_,o),L=await l.send(new g.
t({Name:_,ParameterVersion:T,Labels:[a.p.current]}));if(L.InvalidLabels?.length)throw new u.t("internal",`Parameter Stor\
e refused the label ${L.InvalidLabels.join(", ")}`,{fault:"tool"});return T}async function N(D,o,{stackName:l,given:_,tags:T}){
const L=Object.entries({...T,[a.u]:l}).map(([y,$])=>({Key:y,Value:$})),A={Name:o,Type:"SecureString",Tier:"Standard",Value:_};
try{const y=`Activation token of the Railgun listeners of stack ${l}`,{Version:$=1}=await D.send(new P.a({...A,Description:y,
Tags:L}));return $}catch(y){if(!(0,d.t)(y,"ParameterAlreadyExists"))throw y;const{Version:$=1}=await D.send(new P.a({...A,
Overwrite:!0}));return $}}}),1674:((W,v,t)=>{t.d(v,{t:()=>E});var a=t(6765),d=t(6580),c=t(2264),g=t(5572),P=t(4471),u=t(
5474);const m=1e3,w=5e3,f=3e4;async function E(o,l,{size:_,timeout:T,since:L,seen:A}){const{clock:y,log:$}=o,x=y.now(),H=V(
o);let S={...j,size:_},Q=A;for(let J=m;;J=Math.min(J*1.5,w)){const k=Q??await(0,P.r)(o,l).catch(d.r);if(Q=void 0,k instanceof
c.t&&!K(k))return{state:S,failure:k};k instanceof c.t||(S={...k.state,size:Math.max(_,k.state.size)});const z=k instanceof
c.t?[k.message]:(0,u.n)(S);if(z.length===0)return $.info(`the fleet is right after ${p(y.now()-x)}`),{state:S,failure:void 0};
H(S,z);const X=B(S)&&await O(o,l,L);if(X)return{state:S,failure:N(X,z)};const Z=x+T-y.now();if(Z<=0)return{state:S,failure:D(
T,z)};await(0,a.t)(y,Math.min(J,Z))}}const O=(o,l,_)=>(0,g.t)(o,(0,P.t)(l,"groupName"),_).catch(()=>{}),j={instances:[],
cacheNodes:[],cacheSize:0,servers:[]},K=({code:o})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not\
-right"].includes(o),B=o=>o.instances.filter(u.t).length<o.size;function V({clock:o,log:l}){let _="",T=Number.NEGATIVE_INFINITY;
const L=o.now();return(A,y)=>{const $=[...A.instances.map(({id:x,lifecycle:H,target:S})=>`${x} ${H}, ${S}`),...y].join("\
 \xB7 ");$===_&&o.now()-T<f||(_=$,T=o.now(),l.info(`${p(T-L)}  ${$}`))}}const p=o=>`${Math.round(o/1e3)} s`;function N(o,l){
return new c.t("fleet.not-right",`the last 3 launches failed: ${o}`,{details:l})}function D(o,l){const _=`the fleet is n\
ot right after ${Math.round(o/1e3)} s: ${l[0]}; look at the instances' boot log`;return new c.t("fleet.not-right",_,{details:l})}})};export{at as id,ot as ids,rt as modules};
