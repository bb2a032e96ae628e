const rt=6952,it=[6952],ct={4539:((j,g,t)=>{t.d(g,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"DeleteParamete\
rs",e.l){}}),7274:((j,g,t)=>{t.d(g,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"PutParameter",e.d){}}),8930:((j,g,t)=>{
t.d(g,{t:()=>h});var e=t(6776),h=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),8919:((j,g,t)=>{t.d(g,{n:()=>c,
t:()=>o});var e=t(2656),h=t(7643),i=t(8930),f=t(5268),P=t(4865);async function c(d,l,{paused:v,guard:L=B=>B(),group:T}){
const B=await d.aws.autoScaling(),p=(0,h.g)(l),S=(0,f.n)(T??await(0,f.t)(d,l)).includes(h.i);if(v===void 0&&!S)return!1;
const V=async()=>(0,P.n)(d,l,v??(await(0,P.t)(d,l))?.paused??!1);return S?await L(async()=>{await V();const m=await _(d,
l),r=h.t.filter(O=>!m.includes(O));r.length!==0&&await B.send(new i.t({AutoScalingGroupName:p,ScalingProcesses:r}))}):await V(),
S}async function o({aws:d},l,v){if(!(0,f.n)(v).includes("Terminate"))return;const L=await d.autoScaling(),T=(0,h.g)(l);await L.
send(new i.t({AutoScalingGroupName:T,ScalingProcesses:[h.f]}))}async function _({aws:d,clock:l,runName:v},L){const{LockParameter:T}=await t.
e(9534).then(t.bind(t,9534)),B=await new T({aws:d,stackName:L,owner:v}).read();return B?.lock&&(0,e.i)(B.lock,l.now())?B.
lock.suspended:[]}}),4164:((j,g,t)=>{t.r(g),t.d(g,{run:()=>Z});var e=t(5634),h=t(5069),i=t(1613),f=t(7643),P=t(6580),c=t(
4471),o=t(5633),_=t(6034),d=t(6863),l=t(513),v=t(2264),L=t(8919),T=t(5268),B=t(2033),p=t(6844),S=t(7833),V=t(5046),m=t(1674),
r=t(5613),O=t(4247),M=t(304);async function y(a,n){const s=await(0,d.r)(n,a,{mends:!0}),{stack:u}=s;u&&n.record({stackId:u.
id});const E=I(a,n,s),[D,{target:w,looking:C,lookedAt:U},$]=await(0,o.t)((0,_.n)(a,n,u!==void 0),E,(0,d.i)(a,n)),K=D.token!==
"store"&&C!==void 0;return(0,d.a)(n,$,K),{...s,...D,target:w,isUnchanged:K,looking:C,lookedAt:U}}async function I(a,n,{identity:s,
stack:u}){const E=n.clock.now(),D=u?.tags["railgun-ha:version"]==="1.0.0"&&a.drift!=="revert"?(0,c.r)(n,u,{connects:1}).
catch(P.r):void 0,w=await(0,d.n)(a,n,s,u);return{target:w,lookedAt:E,looking:(0,d.t)(u,w)?D:void 0}}async function R(a,n,s,u){
try{return await A(a,n,s,u)}catch(E){return{...(0,S.t)(n,void 0),outcome:"failed",failure:(0,P.r)(E)}}}async function A(a,n,s,u){
const E=await(0,p.n)(a,n,u);return!E||(0,B.o)(E).kind==="nothing"?(0,S.t)(n,E):s(async D=>{const w=await(0,p.n)(a,n)??E,
{bring:C}=await t.e(2324).then(t.bind(t,2324));return C({...a,insist:D},n,w)})}async function W(a,n){const s=await(0,p.t)(
a,n);if(!s)return;a.log.info(`instance refresh ${s.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:u}=await t.
e(6502).then(t.bind(t,6502)),E=await u(a,{stackName:n,groupName:(0,f.g)(n)},s.id);if(a.log.info(`instance refresh ${E.id}\
 ended: ${E.status}`),E.kind==="timed-out")throw new v.t("stack.busy",`instance refresh ${E.id} still runs; deploy again\
 when it has ended`)}function z(a,n){return{title:`Fleet of ${a}`,head:["instance","zone","address","group","health","ta\
rget","2408","template"],rows:n.instances.map(s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion])}}
function x(a){const{runtime:n,stack:s,operation:u,refreshed:E,tokenVersion:D,verification:w,start:C,rotation:U}=a,{state:$,
failure:K}=w,N=[z(s.name,$),...U?[(0,M.n)(s.name,U.steps)]:[]];for(const ot of N.flatMap(O.t))n.log.info(ot);const J=s.outputs[f.
o.loadBalancerDnsName]??"",Q=Math.round((n.clock.now()-C)/1e3),at=[u==="unchanged"?"nothing to change":u,...E.outcome===
"refreshed"?[`${E.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${s.name}: ${at}; ${$.instances.
length} instances behind ${J}${U?`; ${(0,r.t)(s.name,U)}`:""}`,outputs:{"stack-id":s.id,"load-balancer-dns":J,"token-ver\
sion":String(D),"memcached-servers":$.servers.join(" ")},result:{command:"deploy",stack:s.name,stackId:s.id,operation:u,
changed:u!=="unchanged"||E.outcome==="refreshed"||["rotated","resumed"].includes(U?.outcome??""),cloudFormationCalls:n.aws.
cloudFormationCalls(),seconds:Q,tokenVersion:D,loadBalancer:J,launchTemplate:{serving:s.parameters[f.l.servingTemplateVersion]??
"",newest:s.outputs[f.o.launchTemplateVersion]??""},refresh:k(E),healthy:K===void 0,problems:K?.details??[],fleet:$,...U&&
{rotation:(0,r.n)(U)}},tables:N,fleet:$,failure:K}}const k=({outcome:a,from:n,to:s,instances:u,id:E})=>({outcome:a,from:n,
to:s,instances:u,id:E});function X(a,n,{tokenVersion:s,tokenPending:u}){const E=`deploy again, with wait: true, to follo\
w it to its end${u?", take the new activation token into use":""} and look at the fleet`;return u&&a.log.warning(`the ne\
w activation token is neither stored nor in use, because this run does not wait: ${E}`),{headline:`stack ${n.name}: Clou\
dFormation executes the change; ${E}`,outputs:{"stack-id":n.id,"token-version":String(s)},result:{command:"deploy",stack:n.
name,stackId:n.id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:a.aws.cloudFormationCalls(),tokenVersion:s,
tokenPending:u},tables:[],stackId:n.id,failure:void 0}}const H=12e5,F=3e5,G=15e3,Y=3,Z=async(a,n)=>{const{log:s,clock:u}=n,
E=u.now();(0,l.t)(s,a);const{plan:D,change:w}=await tt(a,n),{operation:C,tokenVersion:U}=w;if(C==="started")return X(n,w.
stack,{tokenVersion:U,tokenPending:D.token==="rotate"});s.info(`stack ${a.stackName}: ${C==="unchanged"?"nothing to chan\
ge":C}`),D.isUnchanged&&await(0,h.n)(n,a.stackName),await st(n,w);const $=await b(a,n,{change:w,start:E,look:D.isUnchanged&&
u.now()-D.lookedAt<=G?await D.looking:void 0}),K={runtime:n,operation:C,tokenVersion:U,start:E,...$};if(D.token!=="rotat\
e")return x(K);if($.verification.failure)return s.warning("the fleet is not right: its token is not rotated"),x(K);const{
rotateFleet:N}=await Promise.all([t.e(9996),t.e(8552),t.e(8335)]).then(t.bind(t,8335));return x({...K,...await N(a,n,$.stack,
D)})};async function b(a,n,{change:s,start:u,look:E}){const{log:D}=n,w=(E instanceof v.t?void 0:E?.group)??await(0,T.t)(
n,a.stackName),C=Q=>(0,i.t)(n,a.stackName,Q);await(0,V.n)(n,a.stackName,{size:a.size,group:w,guard:C});const U=await(0,L.
n)(n,a.stackName,{group:w,guard:Q=>C(async()=>{await q(n,s.stack),await Q()})});U&&D.info("launches were suspended after\
 failed ones; the group launches again");const $=await D.group("Instances",()=>R(n,s.stack,C,U?void 0:w)),{stack:K}=$;D.
info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const N=s.operation==="unchanged"&&!U&&$.outcome==="nothing",
J=await D.group("Fleet",()=>(0,m.t)(n,K,{size:a.size,timeout:N?F:H,since:N?0:u,seen:N?E:void 0}));return{stack:K,refreshed:$,
verification:{...J,failure:$.failure??J.failure}}}async function q(a,n){const{enableRules:s}=await Promise.all([t.e(3776),
t.e(3976)]).then(t.bind(t,3976));await s(a,n)}async function tt(a,n){const{log:s}=n;for(let E=1;E<=Y;E++){const D=await s.
group("Preflight",()=>y(a,n)),w=D.isUnchanged?nt(a,n,D):await s.group("Change",()=>(0,i.t)(n,a.stackName,C=>et(a,n,D,C)));
if(w)return{plan:D,change:w};s.info(`another run changes stack ${a.stackName} now: looking again when that has ended`)}const u=`\
stack ${a.stackName} was changed by others ${Y} times in a row; run again when they have ended`;throw new v.t("stack.bus\
y",u)}function nt(a,n,{stack:s,target:u,tokenVersion:E}){const{log:D,record:w}=n,C=s;return(0,l.r)(D,a,u.template),D.info(
"template, parameters and token are those of the stack: nothing is changed"),w({changes:[]}),{stack:C,operation:"unchang\
ed",isOpen:(0,e.u)(C.changeSetId),tokenVersion:E}}async function et(a,n,s,u){const[{changeStack:E},{publishArtifacts:D}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:w,tags:C}=a;s.stack&&await W(n,w);const U=await D(
n,s.identity,w,s.target);s.token==="store"&&await u();const $=s.token==="store"?await(0,_.i)(n,{stackName:w,given:s.given,
tags:C}):s.tokenVersion,K=await E(n,a,s,{template:U,insist:u});return K&&{...K,tokenVersion:$}}async function st(a,{stack:n,
isOpen:s}){if(n.isProtected&&!s)return;const[{protect:u,setPolicy:E},{CLOSED:D}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await E(a,n.id,D),n.isProtected||await u(a,n.id)}}),304:((j,g,t)=>{t.d(g,{n:()=>h,
t:()=>e});var e=class{#t;#n=[];hasBegun=!1;constructor(i){this.#t=i}get steps(){return this.#n}add(i){this.#n.push(i);const{
node:f,from:P,to:c,action:o,end:_,seconds:d,reason:l}=i,v=l&&`: ${l}`;this.#t.info(`${f}  ${o}  version ${P??"?"} \u2192 ${c}\
  ${_}${v}  ${d} s`)}};function h(i,f){return{title:`Rotation of ${i}`,head:["node","old version","new version","action",
"result","seconds"],rows:f.map(({node:P,from:c,to:o,action:_,end:d,seconds:l,reason:v})=>[P,c===null?"unknown":String(c),
String(o),_,v?`${d}: ${v}`:d,String(l)])}}}),467:((j,g,t)=>{t.d(g,{n:()=>P,t:()=>f});var e=t(6580),h=t(990),i=t(7274);async function f({
aws:c},o,_){const d=await c.ssm();try{const{Parameter:l}=await d.send(new h.i({Name:o}));return _.safeParse(JSON.parse(l?.
Value??"")).data}catch(l){if((0,e.t)(l,"ParameterNotFound")||l instanceof SyntaxError)return;throw l}}async function P({
aws:c},o,{description:_,value:d}){await(await c.ssm()).send(new i.t({Name:o,Description:_,Type:"String",Value:JSON.stringify(
d),Overwrite:!0}))}}),1525:((j,g,t)=>{t.d(g,{t:()=>f});var e=t(990),h=t(2264),i=class extends(0,e.s)(e.a,e.o,"LabelParam\
eterVersion",e.u){};async function f({aws:P},c,o,_){const d=await P.ssm(),l={Name:c,ParameterVersion:o,Labels:[..._]};let v=[];
for(let L=0;L<2;L++){const{InvalidLabels:T=[]}=await d.send(new i(l));if(T.length===0)return;v=T}throw new h.t("token.la\
bel-refused",`Parameter Store refused the label ${v.join(", ")} on version ${o} of ${c}, and again when it was repeated;\
 run again`)}}),5572:((j,g,t)=>{t.d(g,{t:()=>h});var e=t(6776);async function h({aws:f},P,c){return i((await(await f.autoScaling()).
send(new e.t({AutoScalingGroupName:P,MaxRecords:50}))).Activities??[],c)}function i(f,P){const c=f.filter(({Description:o,
StatusCode:_,StartTime:d})=>/^Launching a new EC2 instance/i.test(o??"")&&["Successful","Failed","Cancelled"].includes(_??
"")&&(d?.getTime()??0)>=P).slice(0,3);if(!(c.length<3||c.some(({StatusCode:o})=>o==="Successful")))return c[0]?.StatusMessage||
c[0]?.Cause||"Auto Scaling gives no reason"}}),5069:((j,g,t)=>{t.d(g,{n:()=>P,t:()=>f});var e=t(5634),h=t(2264),i=t(1613);
async function f(o,_,{holdsLock:d}){const l=await c(o,_,d),v=!l.some(({name:T})=>(0,e.l)(T))||await(await t.e(8540).then(
t.bind(t,8540))).closePolicy(o,_)?l:l.filter(({name:T})=>!(0,e.l)(T)),L=await(0,e.t)(await o.aws.cloudFormation(),_,v);L.
length>0&&o.log.info(`deleted what earlier runs left behind: ${L.join(", ")}`)}async function P(o,_){if((await c(o,_,!0)).
length!==0)try{await(0,i.t)(o,_,()=>f(o,_,{holdsLock:!0}))}catch(d){if(!(d instanceof h.t&&d.code==="lock.held"))throw d;
o.log.info(`another run is about to change stack ${_}: its change sets are its own`)}}async function c({aws:o,clock:_,runName:d},l,v){
const L=await(0,e.o)(await o.cloudFormation(),l),T=_.now();return L.filter(B=>(0,e.c)(B,{runName:d,now:T,holdsLock:v}))}}),
2656:((j,g,t)=>{t.d(g,{i:()=>f,n:()=>i,r:()=>P,t:()=>h});var e=t(7811);const h=12e4,i=(0,e.f)({owner:(0,e._)(),purpose:(0,e.
t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e._)())}),f=(c,o)=>c.
held&&c.leaseUntil>o,P=(0,e.f)({paused:(0,e.r)(),by:(0,e._)()})}),1613:((j,g,t)=>{t.d(g,{t:()=>h});var e=t(4640);async function h(i,f,P){
const{takeLock:c}=await t.e(4904).then(t.bind(t,4904)),o=await c({...i,stackName:f,owner:(0,e.t)(i),purpose:"deploy"});let _=async()=>{};
try{if(o.suspended.length>0){const{resumeInherited:d}=await Promise.all([t.e(2619),t.e(4471),t.e(9996),t.e(8714)]).then(
t.bind(t,1513));await d(i,f,o)}return _=o.keep(),await P(()=>o.renew())}finally{await _(),await o.release()}}}),4640:((j,g,t)=>{
t.d(g,{t:()=>h});var e=t(7598);const h=({runName:i})=>`${i}-${(0,e.randomBytes)(4).toString("hex")}`}),4865:((j,g,t)=>{t.
d(g,{n:()=>P,t:()=>f});var e=t(2656),h=t(7643),i=t(467);const f=(c,o)=>(0,i.t)(c,(0,h._)(o).pause,e.r);async function P(c,o,_){
const d={paused:_,by:c.runName};await(0,i.n)(c,(0,h._)(o).pause,{description:"Whether the reconciler only looks",value:d})}}),
307:((j,g,t)=>{t.d(g,{n:()=>_,r:()=>c,t:()=>o});var e=t(2264),h=t(6580),i=t(8669),f=t(4255),P=t(254),c=class extends(0,f.
r)(f.t,f.n,"DeleteStack",f.s){};function o(l,v){return{kind:"refused",cause:v,root:(0,i.n)({logicalId:l,type:"AWS::Cloud\
Formation::Stack",status:"refused"},v)}}async function _(l,v,L){let T;const B=p=>v(p).catch(S=>{throw(0,h.t)(S,"Validati\
onError")&&(T=o(d(l),(0,e.n)(S))),S});return(0,P.n)(l,B,L).catch(p=>{if(T)return T;throw p})}const d=({stackId:l})=>l.split(
"/")[1]??l}),5613:((j,g,t)=>{t.d(g,{n:()=>h,t:()=>e});function e(i,f){const{outcome:P,version:c,former:o,ageDays:_,steps:d}=f,
l=new Set(d.map(({node:v})=>v)).size;switch(P){case"unchanged":return`stack ${i} runs with this token already: version ${c}\
, ${_} days old; nothing was done`;case"resumed":return`stack ${i} runs with this token already: version ${c}, ${_} days\
 old; ${l} nodes that did not were brought along`;case"rotated":return`stack ${i}: the token went from version ${o} to ${c}\
 on ${l} nodes`;case"failed":return`stack ${i}: version ${c} of the token is current`}}const h=({outcome:i,version:f,former:P,
ageDays:c,steps:o})=>({outcome:i,tokenVersion:f,formerVersion:P,tokenAgeDays:c,nodes:o})}),6034:((j,g,t)=>{t.d(g,{i:()=>S,
n:()=>p,r:()=>d,t:()=>T});var e=t(7643),h=t(6580),i=t(990),f=t(7274),P=t(2264),c=t(1525),o=t(5633);async function _({aws:m,
hide:r},O){const M=await v(m,O,e.p.current,!0);if(!M)return;const{Value:y="",Version:I=0}=M;return r(y),{value:y,version:I}}
async function d({aws:m},r){return(await v(m,r,e.p.current,!1))?.Version}async function l({aws:m},r){const O=[e.p.unfinished,
e.p.pending];return(await Promise.all(O.map(M=>v(m,r,M,!1)))).some(M=>M!==void 0)}async function v(m,r,O,M){const y=await m.
ssm(),I=`${(0,e._)(r).token}:${O}`;try{return(await y.send(new i.i({Name:I,WithDecryption:M}))).Parameter}catch(R){if((0,h.
t)(R,"ParameterNotFound","ParameterVersionNotFound"))return;throw R}}const L=/^[0-9a-fA-F]{32}$/;async function T({activationToken:m,
tokenParameter:r},{aws:O,hide:M}){if(!r)return m;const y=await O.ssm(),I=R=>new P.t("input.invalid",`token-parameter: pa\
rameter ${r} ${R}`);try{const{Parameter:R}=await y.send(new i.i({Name:r,WithDecryption:!0})),A=R?.Value?.trim()??"";if(M(
A),L.test(A))return A;throw I(`holds ${A.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(R){
throw(0,h.t)(R,"ParameterNotFound","ParameterVersionNotFound")?I("does not exist in this region; name one that does"):R}}
function B({stackName:m,given:r},O,M){if(O)return!r||r===O.value?"keep":M?"rotate":"store";if(r)return"store";const y=`s\
tack ${m} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new P.t("token.missing",
y)}async function p(m,r,O){const{stackName:M,tags:y}=m,[I,R,A]=await(0,o.t)(_(r,M),T(m,r),O?l(r,M):Promise.resolve(!1)),
W=A&&!I?"rotate":B({stackName:M,given:R,tags:y},I,O);return{token:W==="keep"&&A?"rotate":W,given:R,tokenVersion:I?.version??
0}}async function S({aws:m},r){const O=await m.ssm(),M=(0,e._)(r.stackName).token,y=await V(O,M,r);return await(0,c.t)({
aws:m},M,y,[e.p.current]),y}async function V(m,r,{stackName:O,given:M,tags:y}){const I=Object.entries({...y,[e.u]:O}).map(
([A,W])=>({Key:A,Value:W})),R={Name:r,Type:"SecureString",Tier:"Standard",Value:M};try{const A=`Activation token of the \
Railgun listeners of stack ${O}`,{Version:W=1}=await m.send(new f.t({...R,Description:A,Tags:I}));return W}catch(A){if(!(0,h.
t)(A,"ParameterAlreadyExists"))throw A;const{Version:W=1}=await m.send(new f.t({...R,Overwrite:!0}));return W}}}),1674:((j,g,t)=>{
t.d(g,{t:()=>l});var e=t(6765),h=t(6580),i=t(2264),f=t(5572),P=t(4471),c=t(5474);const o=1e3,_=5e3,d=3e4;async function l(r,O,{
size:M,timeout:y,since:I,seen:R}){const{clock:A,log:W}=r,z=A.now(),x=p(r);let k={...L,size:M},X=R;for(let H=o;;H=Math.min(
H*1.5,_)){const F=X??await(0,P.r)(r,O).catch(h.r);if(X=void 0,F instanceof i.t&&!T(F))return{state:k,failure:F};F instanceof
i.t||(k={...F.state,size:Math.max(M,F.state.size)});const G=F instanceof i.t?[F.message]:(0,c.n)(k);if(G.length===0)return W.
info(`the fleet is right after ${S(A.now()-z)}`),{state:k,failure:void 0};x(k,G);const Y=B(k)&&await v(r,O,I);if(Y)return{
state:k,failure:V(Y,G)};const Z=z+y-A.now();if(Z<=0)return{state:k,failure:m(y,G)};await(0,e.t)(A,Math.min(H,Z))}}const v=(r,O,M)=>(0,f.
t)(r,(0,P.t)(O,"groupName"),M).catch(()=>{}),L={instances:[],cacheNodes:[],cacheSize:0,servers:[]},T=({code:r})=>["aws.t\
hrottled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(r),B=r=>r.instances.filter(c.t).length<r.
size;function p({clock:r,log:O}){let M="",y=Number.NEGATIVE_INFINITY;const I=r.now();return(R,A)=>{const W=[...R.instances.
map(({id:z,lifecycle:x,target:k})=>`${z} ${x}, ${k}`),...A].join(" \xB7 ");W===M&&r.now()-y<d||(M=W,y=r.now(),O.info(`${S(
y-I)}  ${W}`))}}const S=r=>`${Math.round(r/1e3)} s`;function V(r,O){return new i.t("fleet.not-right",`the last 3 launche\
s failed: ${r}`,{details:O})}function m(r,O){const M=`the fleet is not right after ${Math.round(r/1e3)} s: ${O[0]}; look\
 at the instances' boot log`;return new i.t("fleet.not-right",M,{details:O})}})};export{rt as id,it as ids,ct as modules};
