const st=8985,at=[8985],ot={4729:((W,P,t)=>{t.d(P,{t:()=>d});var a=t(4255),d=class extends(0,a.r)(a.t,a.n,"DeleteStack",
a.s){}}),6507:((W,P,t)=>{t.d(P,{t:()=>d});var a=t(990),d=class extends(0,a.s)(a.a,a.o,"LabelParameterVersion",a.u){}}),8930:((W,P,t)=>{
t.d(P,{t:()=>d});var a=t(6776),d=class extends(0,a.o)(a.i,a.a,"ResumeProcesses",a.u){}}),8919:((W,P,t)=>{t.d(P,{n:()=>f,
t:()=>O});var a=t(2656),d=t(7643),c=t(8930),v=t(5268),m=t(4865);async function f(_,h,{paused:w,guard:I=B=>B(),group:K}){
const B=await _.aws.autoScaling(),V=(0,d.g)(h),k=(0,v.n)(K??await(0,v.t)(_,h)).includes(d.i);if(w===void 0&&!k)return!1;
const N=async()=>(0,m.n)(_,h,w??(await(0,m.t)(_,h))?.paused??!1);return k?await I(async()=>{await N();const D=await g(_,
h),o=d.t.filter(l=>!D.includes(l));o.length!==0&&await B.send(new c.t({AutoScalingGroupName:V,ScalingProcesses:o}))}):await N(),
k}async function O({aws:_},h,w){if(!(0,v.n)(w).includes("Terminate"))return;const I=await _.autoScaling(),K=(0,d.g)(h);await I.
send(new c.t({AutoScalingGroupName:K,ScalingProcesses:[d.f]}))}async function g({aws:_,clock:h,runName:w},I){const{LockParameter:K}=await t.
e(9534).then(t.bind(t,9534)),B=await new K({aws:_,stackName:I,owner:w}).read();return B?.lock&&(0,a.i)(B.lock,h.now())?B.
lock.suspended:[]}}),4164:((W,P,t)=>{t.r(P),t.d(P,{run:()=>p});var a=t(5634),d=t(5069),c=t(1613),v=t(6580),m=t(4471),f=t(
5633),O=t(6034),g=t(6863),_=t(513),h=t(2264),w=t(8919),I=t(7643),K=t(2033),B=t(6844),V=t(7833),k=t(1674),N=t(5613),D=t(4247),
o=t(304);async function l(s,n){const e=await(0,g.r)(n,s,{mends:!0}),{stack:i}=e;i&&n.record({stackId:i.id});const[{target:r,
looking:E},T,L]=await(0,f.t)(u(s,n,e),(0,O.n)(s,n,i!==void 0),(0,g.i)(s,n)),$=T.token!=="store"&&E!==void 0;return(0,g.a)(
n,L,$),{...e,...T,target:r,isUnchanged:$,looking:E}}async function u(s,n,{identity:e,stack:i}){const r=await(0,g.n)(s,n,
e,i);return{target:r,looking:i!==void 0&&s.drift!=="revert"&&(0,g.t)(i,r)?(0,m.r)(n,i).catch(v.r):void 0}}async function M(s,n,e,i){
try{return await C(s,n,e,i)}catch(r){return{...(0,V.t)(n,void 0),outcome:"failed",failure:(0,v.r)(r)}}}async function C(s,n,e,i){
const r=await(0,B.n)(s,n,i);return!r||(0,K.o)(r).kind==="nothing"?(0,V.t)(n,r):e(async E=>{const T=await(0,B.n)(s,n)??r,
{bring:L}=await t.e(2324).then(t.bind(t,2324));return L({...s,insist:E},n,T)})}async function A(s,n){const e=await(0,B.t)(
s,n);if(!e)return;s.log.info(`instance refresh ${e.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:i}=await t.
e(6502).then(t.bind(t,6502)),r=await i(s,{stackName:n,groupName:(0,I.g)(n)},e.id);if(s.log.info(`instance refresh ${r.id}\
 ended: ${r.status}`),r.kind==="timed-out")throw new h.t("stack.busy",`instance refresh ${r.id} still runs; deploy again\
 when it has ended`)}function y(s,n){return{title:`Fleet of ${s}`,head:["instance","zone","address","group","health","ta\
rget","2408","template"],rows:n.instances.map(e=>[e.id,e.zone,e.address,e.lifecycle,e.health,e.target,e.port,e.templateVersion])}}
function R(s){const{runtime:n,stack:e,operation:i,refreshed:r,tokenVersion:E,verification:T,start:L,rotation:$}=s,{state:U,
failure:j}=T,F=[y(e.name,U),...$?[(0,o.n)(e.name,$.steps)]:[]];for(const et of F.flatMap(D.t))n.log.info(et);const H=e.outputs[I.
o.loadBalancerDnsName]??"",Y=Math.round((n.clock.now()-L)/1e3),nt=[i==="unchanged"?"nothing to change":i,...r.outcome===
"refreshed"?[`${r.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${e.name}: ${nt}; ${U.instances.
length} instances behind ${H}${$?`; ${(0,N.t)(e.name,$)}`:""}`,outputs:{"stack-id":e.id,"load-balancer-dns":H,"token-ver\
sion":String(E),"memcached-servers":U.servers.join(" ")},result:{command:"deploy",stack:e.name,stackId:e.id,operation:i,
changed:i!=="unchanged"||r.outcome==="refreshed"||["rotated","resumed"].includes($?.outcome??""),cloudFormationCalls:n.aws.
cloudFormationCalls(),seconds:Y,tokenVersion:E,loadBalancer:H,launchTemplate:{serving:e.parameters[I.l.servingTemplateVersion]??
"",newest:e.outputs[I.o.launchTemplateVersion]??""},refresh:x(r),healthy:j===void 0,problems:j?.details??[],fleet:U,...$&&
{rotation:(0,N.n)($)}},tables:F,fleet:U,failure:j}}const x=({outcome:s,from:n,to:e,instances:i,id:r})=>({outcome:s,from:n,
to:e,instances:i,id:r});function J(s,n,{tokenVersion:e,tokenPending:i}){const r=`deploy again, with wait: true, to follo\
w it to its end${i?", take the new activation token into use":""} and look at the fleet`;return i&&s.log.warning(`the ne\
w activation token is neither stored nor in use, because this run does not wait: ${r}`),{headline:`stack ${n.name}: Clou\
dFormation executes the change; ${r}`,outputs:{"stack-id":n.id,"token-version":String(e)},result:{command:"deploy",stack:n.
name,stackId:n.id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:s.aws.cloudFormationCalls(),tokenVersion:e,
tokenPending:i},tables:[],stackId:n.id,failure:void 0}}const S=12e5,Q=3e5,z=3,p=async(s,n)=>{const{log:e,clock:i}=n,r=i.
now();(0,_.t)(e,s);const{plan:E,change:T}=await Z(s,n),{operation:L,tokenVersion:$}=T;if(L==="started")return J(n,T.stack,
{tokenVersion:$,tokenPending:E.token==="rotate"});e.info(`stack ${s.stackName}: ${L==="unchanged"?"nothing to change":L}`),
E.isUnchanged&&await(0,d.n)(n,s.stackName),await tt(n,T);const U=await G(s,n,{change:T,start:r,look:E.isUnchanged?await E.
looking:void 0}),j={runtime:n,operation:L,tokenVersion:$,start:r,...U};if(E.token!=="rotate")return R(j);if(U.verification.
failure)return e.warning("the fleet is not right: its token is not rotated"),R(j);const{rotateFleet:F}=await Promise.all(
[t.e(9996),t.e(8552),t.e(4253)]).then(t.bind(t,8335));return R({...j,...await F(s,n,U.stack,E)})};async function G(s,n,{
change:e,start:i,look:r}){const{log:E}=n,T=r instanceof h.t?void 0:r?.group,L=Y=>(0,c.t)(n,s.stackName,Y),$=await(0,w.n)(
n,s.stackName,{group:T,guard:Y=>L(async()=>{await X(n,e.stack),await Y()})});$&&E.info("launches were suspended after fa\
iled ones; the group launches again");const U=await E.group("Instances",()=>M(n,e.stack,L,$?void 0:T)),{stack:j}=U;E.info(
`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const F=e.operation==="unchanged"&&!$&&U.outcome==="nothing",H=await E.
group("Fleet",()=>(0,k.t)(n,j,{size:s.size,timeout:F?Q:S,since:F?0:i,seen:F?r:void 0}));return{stack:j,refreshed:U,verification:{
...H,failure:U.failure??H.failure}}}async function X(s,n){const{enableRules:e}=await Promise.all([t.e(3776),t.e(3976)]).
then(t.bind(t,3976));await e(s,n)}async function Z(s,n){const{log:e}=n;for(let r=1;r<=z;r++){const E=await e.group("Pref\
light",()=>l(s,n)),T=E.isUnchanged?b(s,n,E):await e.group("Change",()=>(0,c.t)(n,s.stackName,L=>q(s,n,E,L)));if(T)return{
plan:E,change:T};e.info(`another run changes stack ${s.stackName} now: looking again when that has ended`)}const i=`stac\
k ${s.stackName} was changed by others ${z} times in a row; run again when they have ended`;throw new h.t("stack.busy",i)}
function b(s,n,{stack:e,target:i,tokenVersion:r}){const{log:E,record:T}=n,L=e;return(0,_.r)(E,s,i.template),E.info("temp\
late, parameters and token are those of the stack: nothing is changed"),T({changes:[]}),{stack:L,operation:"unchanged",isOpen:(0,a.
u)(L.changeSetId),tokenVersion:r}}async function q(s,n,e,i){const[{changeStack:r},{publishArtifacts:E}]=await Promise.all(
[t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:T,tags:L}=s;e.stack&&await A(n,T);const $=await E(
n,e.identity,T,e.target);e.token==="store"&&await i();const U=e.token==="store"?await(0,O.i)(n,{stackName:T,given:e.given,
tags:L}):e.tokenVersion,j=await r(n,s,e,{template:$,insist:i});return j&&{...j,tokenVersion:U}}async function tt(s,{stack:n,
isOpen:e}){if(n.isProtected&&!e)return;const[{protect:i,setPolicy:r},{CLOSED:E}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await r(s,n.id,E),n.isProtected||await i(s,n.id)}}),304:((W,P,t)=>{t.d(P,{n:()=>d,
t:()=>a});var a=class{#t;#n=[];hasBegun=!1;constructor(c){this.#t=c}get steps(){return this.#n}add(c){this.#n.push(c);const{
node:v,from:m,to:f,action:O,end:g,seconds:_,reason:h}=c,w=h&&`: ${h}`;this.#t.info(`${v}  ${O}  version ${m??"?"} \u2192 ${f}\
  ${g}${w}  ${_} s`)}};function d(c,v){return{title:`Rotation of ${c}`,head:["node","old version","new version","action",
"result","seconds"],rows:v.map(({node:m,from:f,to:O,action:g,end:_,seconds:h,reason:w})=>[m,f===null?"unknown":String(f),
String(O),g,w?`${_}: ${w}`:_,String(h)])}}}),5572:((W,P,t)=>{t.d(P,{t:()=>d});var a=t(6776);async function d({aws:v},m,f){
return c((await(await v.autoScaling()).send(new a.t({AutoScalingGroupName:m,MaxRecords:50}))).Activities??[],f)}function c(v,m){
const f=v.filter(({Description:O,StatusCode:g,StartTime:_})=>/^Launching a new EC2 instance/i.test(O??"")&&["Successful",
"Failed","Cancelled"].includes(g??"")&&(_?.getTime()??0)>=m).slice(0,3);if(!(f.length<3||f.some(({StatusCode:O})=>O==="S\
uccessful")))return f[0]?.StatusMessage||f[0]?.Cause||"Auto Scaling gives no reason"}}),2656:((W,P,t)=>{t.d(P,{a:()=>c,i:()=>f,
n:()=>m,r:()=>O,t:()=>v});var a=t(7811),d=t(990),c=class extends(0,d.s)(d.a,d.o,"PutParameter",d.d){};const v=12e4,m=(0,a.
f)({owner:(0,a._)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.s)(),suspended:(0,a.
n)((0,a._)())}),f=(g,_)=>g.held&&g.leaseUntil>_,O=(0,a.f)({paused:(0,a.r)(),by:(0,a._)()})}),4640:((W,P,t)=>{t.d(P,{t:()=>d});
var a=t(7598);const d=({runName:c})=>`${c}-${(0,a.randomBytes)(4).toString("hex")}`}),4865:((W,P,t)=>{t.d(P,{n:()=>f,t:()=>m});
var a=t(2656),d=t(7643),c=t(6580),v=t(990);async function m({aws:O},g){const _=await O.ssm();try{const{Parameter:h}=await _.
send(new v.i({Name:(0,d._)(g).pause}));return a.r.safeParse(JSON.parse(h?.Value??"")).data}catch(h){if((0,c.t)(h,"Parame\
terNotFound")||h instanceof SyntaxError)return;throw h}}async function f({aws:O,runName:g},_,h){const w=await O.ssm(),I={
paused:h,by:g};await w.send(new a.a({Name:(0,d._)(_).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(I),Overwrite:!0}))}}),5613:((W,P,t)=>{t.d(P,{n:()=>d,t:()=>a});function a(c,v){const{outcome:m,version:f,
former:O,ageDays:g,steps:_}=v,h=new Set(_.map(({node:w})=>w)).size;switch(m){case"unchanged":return`stack ${c} runs with\
 this token already: version ${f}, ${g} days old; nothing was done`;case"resumed":return`stack ${c} runs with this token\
 already: version ${f}, ${g} days old; ${h} nodes that did not were brought along`;case"rotated":return`stack ${c}: the \
token went from version ${O} to ${f} on ${h} nodes`;case"failed":return`stack ${c}: version ${f} of the token is current`}}
const d=({outcome:c,version:v,former:m,ageDays:f,steps:O})=>({outcome:c,tokenVersion:v,formerVersion:m,tokenAgeDays:f,nodes:O})}),
6034:((W,P,t)=>{t.d(P,{i:()=>k,n:()=>V,r:()=>_,t:()=>K});var a=t(7643),d=t(6580),c=t(990),v=t(6507),m=t(2656),f=t(2264),
O=t(5633);async function g({aws:D,hide:o},l){const u=await w(D,l,a.p.current,!0);if(!u)return;const{Value:M="",Version:C=0}=u;
return o(M),{value:M,version:C}}async function _({aws:D},o){return(await w(D,o,a.p.current,!1))?.Version}async function h({
aws:D},o){const l=[a.p.unfinished,a.p.pending];return(await Promise.all(l.map(u=>w(D,o,u,!1)))).some(u=>u!==void 0)}async function w(D,o,l,u){
const M=await D.ssm(),C=`${(0,a._)(o).token}:${l}`;try{return(await M.send(new c.i({Name:C,WithDecryption:u}))).Parameter}catch(A){
if((0,d.t)(A,"ParameterNotFound","ParameterVersionNotFound"))return;throw A}}const I=/^[0-9a-fA-F]{32}$/;async function K({
activationToken:D,tokenParameter:o},{aws:l,hide:u}){if(!o)return D;const M=await l.ssm(),C=A=>new f.t("input.invalid",`t\
oken-parameter: parameter ${o} ${A}`);try{const{Parameter:A}=await M.send(new c.i({Name:o,WithDecryption:!0})),y=A?.Value?.
trim()??"";if(u(y),I.test(y))return y;throw C(`holds ${y.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(A){throw(0,d.t)(A,"ParameterNotFound","ParameterVersionNotFound")?C("does not exist in this region; \
name one that does"):A}}function B({stackName:D,given:o},l,u){if(l)return!o||o===l.value?"keep":u?"rotate":"store";if(o)
return"store";const M=`stack ${D} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new f.
t("token.missing",M)}async function V(D,o,l){const{stackName:u,tags:M}=D,[C,A,y]=await(0,O.t)(g(o,u),K(D,o),l?h(o,u):Promise.
resolve(!1)),R=B({stackName:u,given:A,tags:M},C,l);return{token:R==="keep"&&y?"rotate":R,given:A,tokenVersion:C?.version??
0}}async function k({aws:D},o){const l=await D.ssm(),u=(0,a._)(o.stackName).token,M=await N(l,u,o),C=await l.send(new v.
t({Name:u,ParameterVersion:M,Labels:[a.p.current]}));if(C.InvalidLabels?.length)throw new f.t("internal",`Parameter Stor\
e refused the label ${C.InvalidLabels.join(", ")}`,{fault:"tool"});return M}async function N(D,o,{stackName:l,given:u,tags:M}){
const C=Object.entries({...M,[a.u]:l}).map(([y,R])=>({Key:y,Value:R})),A={Name:o,Type:"SecureString",Tier:"Standard",Value:u};
try{const y=`Activation token of the Railgun listeners of stack ${l}`,{Version:R=1}=await D.send(new m.a({...A,Description:y,
Tags:C}));return R}catch(y){if(!(0,d.t)(y,"ParameterAlreadyExists"))throw y;const{Version:R=1}=await D.send(new m.a({...A,
Overwrite:!0}));return R}}}),1674:((W,P,t)=>{t.d(P,{t:()=>h});var a=t(6765),d=t(6580),c=t(2264),v=t(5572),m=t(4471),f=t(
5474);const O=1e3,g=5e3,_=3e4;async function h(o,l,{size:u,timeout:M,since:C,seen:A}){const{clock:y,log:R}=o,x=y.now(),J=V(
o);let S={...I,size:u},Q=A;for(let z=O;;z=Math.min(z*1.5,g)){const p=Q??await(0,m.r)(o,l).catch(d.r);if(Q=void 0,p instanceof
c.t&&!K(p))return{state:S,failure:p};p instanceof c.t||(S={...p.state,size:Math.max(u,p.state.size)});const G=p instanceof
c.t?[p.message]:(0,f.n)(S);if(G.length===0)return R.info(`the fleet is right after ${k(y.now()-x)}`),{state:S,failure:void 0};
J(S,G);const X=B(S)&&await w(o,l,C);if(X)return{state:S,failure:N(X,G)};const Z=x+M-y.now();if(Z<=0)return{state:S,failure:D(
M,G)};await(0,a.t)(y,Math.min(z,Z))}}const w=(o,l,u)=>(0,v.t)(o,(0,m.t)(l,"groupName"),u).catch(()=>{}),I={instances:[],
cacheNodes:[],cacheSize:0,servers:[]},K=({code:o})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not\
-right"].includes(o),B=o=>o.instances.filter(f.t).length<o.size;function V({clock:o,log:l}){let u="",M=Number.NEGATIVE_INFINITY;
const C=o.now();return(A,y)=>{const R=[...A.instances.map(({id:x,lifecycle:J,target:S})=>`${x} ${J}, ${S}`),...y].join("\
 \xB7 ");R===u&&o.now()-M<_||(u=R,M=o.now(),l.info(`${k(M-C)}  ${R}`))}}const k=o=>`${Math.round(o/1e3)} s`;function N(o,l){
return new c.t("fleet.not-right",`the last 3 launches failed: ${o}`,{details:l})}function D(o,l){const u=`the fleet is n\
ot right after ${Math.round(o/1e3)} s: ${l[0]}; look at the instances' boot log`;return new c.t("fleet.not-right",u,{details:l})}})};export{st as id,at as ids,ot as modules};
