const rt=6952,it=[6952],ct={4539:((j,v,t)=>{t.d(v,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"DeleteParamete\
rs",e.l){}}),6507:((j,v,t)=>{t.d(v,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"LabelParameterVersion",e.u){}}),
7274:((j,v,t)=>{t.d(v,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"PutParameter",e.d){}}),8930:((j,v,t)=>{t.d(
v,{t:()=>h});var e=t(6776),h=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),8919:((j,v,t)=>{t.d(v,{n:()=>l,t:()=>i});
var e=t(2656),h=t(7643),r=t(8930),u=t(5268),D=t(4865);async function l(c,d,{paused:E,guard:I=B=>B(),group:T}){const B=await c.
aws.autoScaling(),F=(0,h.g)(d),S=(0,u.n)(T??await(0,u.t)(c,d)).includes(h.i);if(E===void 0&&!S)return!1;const N=async()=>(0,D.
n)(c,d,E??(await(0,D.t)(c,d))?.paused??!1);return S?await I(async()=>{await N();const w=await P(c,d),o=h.t.filter(g=>!w.
includes(g));o.length!==0&&await B.send(new r.t({AutoScalingGroupName:F,ScalingProcesses:o}))}):await N(),S}async function i({
aws:c},d,E){if(!(0,u.n)(E).includes("Terminate"))return;const I=await c.autoScaling(),T=(0,h.g)(d);await I.send(new r.t(
{AutoScalingGroupName:T,ScalingProcesses:[h.f]}))}async function P({aws:c,clock:d,runName:E},I){const{LockParameter:T}=await t.
e(9534).then(t.bind(t,9534)),B=await new T({aws:c,stackName:I,owner:E}).read();return B?.lock&&(0,e.i)(B.lock,d.now())?B.
lock.suspended:[]}}),4164:((j,v,t)=>{t.r(v),t.d(v,{run:()=>Z});var e=t(5634),h=t(5069),r=t(1613),u=t(7643),D=t(6580),l=t(
4471),i=t(5633),P=t(6034),c=t(6863),d=t(513),E=t(2264),I=t(8919),T=t(5268),B=t(2033),F=t(6844),S=t(7833),N=t(5046),w=t(1674),
o=t(5613),g=t(4247),M=t(304);async function y(a,n){const s=await(0,c.r)(n,a,{mends:!0}),{stack:_}=s;_&&n.record({stackId:_.
id});const f=L(a,n,s),[O,{target:m,looking:C,lookedAt:U},$]=await(0,i.t)((0,P.n)(a,n,_!==void 0),f,(0,c.i)(a,n)),K=O.token!==
"store"&&C!==void 0;return(0,c.a)(n,$,K),{...s,...O,target:m,isUnchanged:K,looking:C,lookedAt:U}}async function L(a,n,{identity:s,
stack:_}){const f=n.clock.now(),O=_?.tags["railgun-ha:version"]==="1.0.0"&&a.drift!=="revert"?(0,l.r)(n,_).catch(D.r):void 0,
m=await(0,c.n)(a,n,s,_);return{target:m,lookedAt:f,looking:(0,c.t)(_,m)?O:void 0}}async function R(a,n,s,_){try{return await A(
a,n,s,_)}catch(f){return{...(0,S.t)(n,void 0),outcome:"failed",failure:(0,D.r)(f)}}}async function A(a,n,s,_){const f=await(0,F.
n)(a,n,_);return!f||(0,B.o)(f).kind==="nothing"?(0,S.t)(n,f):s(async O=>{const m=await(0,F.n)(a,n)??f,{bring:C}=await t.
e(2324).then(t.bind(t,2324));return C({...a,insist:O},n,m)})}async function W(a,n){const s=await(0,F.t)(a,n);if(!s)return;
a.log.info(`instance refresh ${s.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:_}=await t.
e(6502).then(t.bind(t,6502)),f=await _(a,{stackName:n,groupName:(0,u.g)(n)},s.id);if(a.log.info(`instance refresh ${f.id}\
 ended: ${f.status}`),f.kind==="timed-out")throw new E.t("stack.busy",`instance refresh ${f.id} still runs; deploy again\
 when it has ended`)}function z(a,n){return{title:`Fleet of ${a}`,head:["instance","zone","address","group","health","ta\
rget","2408","template"],rows:n.instances.map(s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion])}}
function x(a){const{runtime:n,stack:s,operation:_,refreshed:f,tokenVersion:O,verification:m,start:C,rotation:U}=a,{state:$,
failure:K}=m,p=[z(s.name,$),...U?[(0,M.n)(s.name,U.steps)]:[]];for(const ot of p.flatMap(g.t))n.log.info(ot);const H=s.outputs[u.
o.loadBalancerDnsName]??"",Q=Math.round((n.clock.now()-C)/1e3),at=[_==="unchanged"?"nothing to change":_,...f.outcome===
"refreshed"?[`${f.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${s.name}: ${at}; ${$.instances.
length} instances behind ${H}${U?`; ${(0,o.t)(s.name,U)}`:""}`,outputs:{"stack-id":s.id,"load-balancer-dns":H,"token-ver\
sion":String(O),"memcached-servers":$.servers.join(" ")},result:{command:"deploy",stack:s.name,stackId:s.id,operation:_,
changed:_!=="unchanged"||f.outcome==="refreshed"||["rotated","resumed"].includes(U?.outcome??""),cloudFormationCalls:n.aws.
cloudFormationCalls(),seconds:Q,tokenVersion:O,loadBalancer:H,launchTemplate:{serving:s.parameters[u.l.servingTemplateVersion]??
"",newest:s.outputs[u.o.launchTemplateVersion]??""},refresh:V(f),healthy:K===void 0,problems:K?.details??[],fleet:$,...U&&
{rotation:(0,o.n)(U)}},tables:p,fleet:$,failure:K}}const V=({outcome:a,from:n,to:s,instances:_,id:f})=>({outcome:a,from:n,
to:s,instances:_,id:f});function X(a,n,{tokenVersion:s,tokenPending:_}){const f=`deploy again, with wait: true, to follo\
w it to its end${_?", take the new activation token into use":""} and look at the fleet`;return _&&a.log.warning(`the ne\
w activation token is neither stored nor in use, because this run does not wait: ${f}`),{headline:`stack ${n.name}: Clou\
dFormation executes the change; ${f}`,outputs:{"stack-id":n.id,"token-version":String(s)},result:{command:"deploy",stack:n.
name,stackId:n.id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:a.aws.cloudFormationCalls(),tokenVersion:s,
tokenPending:_},tables:[],stackId:n.id,failure:void 0}}const J=12e5,k=3e5,G=15e3,Y=3,Z=async(a,n)=>{const{log:s,clock:_}=n,
f=_.now();(0,d.t)(s,a);const{plan:O,change:m}=await tt(a,n),{operation:C,tokenVersion:U}=m;if(C==="started")return X(n,m.
stack,{tokenVersion:U,tokenPending:O.token==="rotate"});s.info(`stack ${a.stackName}: ${C==="unchanged"?"nothing to chan\
ge":C}`),O.isUnchanged&&await(0,h.n)(n,a.stackName),await st(n,m);const $=await b(a,n,{change:m,start:f,look:O.isUnchanged&&
_.now()-O.lookedAt<=G?await O.looking:void 0}),K={runtime:n,operation:C,tokenVersion:U,start:f,...$};if(O.token!=="rotat\
e")return x(K);if($.verification.failure)return s.warning("the fleet is not right: its token is not rotated"),x(K);const{
rotateFleet:p}=await Promise.all([t.e(9996),t.e(8552),t.e(8335)]).then(t.bind(t,8335));return x({...K,...await p(a,n,$.stack,
O)})};async function b(a,n,{change:s,start:_,look:f}){const{log:O}=n,m=(f instanceof E.t?void 0:f?.group)??await(0,T.t)(
n,a.stackName),C=Q=>(0,r.t)(n,a.stackName,Q);await(0,N.n)(n,a.stackName,{size:a.size,group:m,guard:C});const U=await(0,I.
n)(n,a.stackName,{group:m,guard:Q=>C(async()=>{await q(n,s.stack),await Q()})});U&&O.info("launches were suspended after\
 failed ones; the group launches again");const $=await O.group("Instances",()=>R(n,s.stack,C,U?void 0:m)),{stack:K}=$;O.
info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const p=s.operation==="unchanged"&&!U&&$.outcome==="nothing",
H=await O.group("Fleet",()=>(0,w.t)(n,K,{size:a.size,timeout:p?k:J,since:p?0:_,seen:p?f:void 0}));return{stack:K,refreshed:$,
verification:{...H,failure:$.failure??H.failure}}}async function q(a,n){const{enableRules:s}=await Promise.all([t.e(3776),
t.e(3976)]).then(t.bind(t,3976));await s(a,n)}async function tt(a,n){const{log:s}=n;for(let f=1;f<=Y;f++){const O=await s.
group("Preflight",()=>y(a,n)),m=O.isUnchanged?nt(a,n,O):await s.group("Change",()=>(0,r.t)(n,a.stackName,C=>et(a,n,O,C)));
if(m)return{plan:O,change:m};s.info(`another run changes stack ${a.stackName} now: looking again when that has ended`)}const _=`\
stack ${a.stackName} was changed by others ${Y} times in a row; run again when they have ended`;throw new E.t("stack.bus\
y",_)}function nt(a,n,{stack:s,target:_,tokenVersion:f}){const{log:O,record:m}=n,C=s;return(0,d.r)(O,a,_.template),O.info(
"template, parameters and token are those of the stack: nothing is changed"),m({changes:[]}),{stack:C,operation:"unchang\
ed",isOpen:(0,e.u)(C.changeSetId),tokenVersion:f}}async function et(a,n,s,_){const[{changeStack:f},{publishArtifacts:O}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:m,tags:C}=a;s.stack&&await W(n,m);const U=await O(
n,s.identity,m,s.target);s.token==="store"&&await _();const $=s.token==="store"?await(0,P.i)(n,{stackName:m,given:s.given,
tags:C}):s.tokenVersion,K=await f(n,a,s,{template:U,insist:_});return K&&{...K,tokenVersion:$}}async function st(a,{stack:n,
isOpen:s}){if(n.isProtected&&!s)return;const[{protect:_,setPolicy:f},{CLOSED:O}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await f(a,n.id,O),n.isProtected||await _(a,n.id)}}),304:((j,v,t)=>{t.d(v,{n:()=>h,
t:()=>e});var e=class{#t;#n=[];hasBegun=!1;constructor(r){this.#t=r}get steps(){return this.#n}add(r){this.#n.push(r);const{
node:u,from:D,to:l,action:i,end:P,seconds:c,reason:d}=r,E=d&&`: ${d}`;this.#t.info(`${u}  ${i}  version ${D??"?"} \u2192 ${l}\
  ${P}${E}  ${c} s`)}};function h(r,u){return{title:`Rotation of ${r}`,head:["node","old version","new version","action",
"result","seconds"],rows:u.map(({node:D,from:l,to:i,action:P,end:c,seconds:d,reason:E})=>[D,l===null?"unknown":String(l),
String(i),P,E?`${c}: ${E}`:c,String(d)])}}}),5572:((j,v,t)=>{t.d(v,{t:()=>h});var e=t(6776);async function h({aws:u},D,l){
return r((await(await u.autoScaling()).send(new e.t({AutoScalingGroupName:D,MaxRecords:50}))).Activities??[],l)}function r(u,D){
const l=u.filter(({Description:i,StatusCode:P,StartTime:c})=>/^Launching a new EC2 instance/i.test(i??"")&&["Successful",
"Failed","Cancelled"].includes(P??"")&&(c?.getTime()??0)>=D).slice(0,3);if(!(l.length<3||l.some(({StatusCode:i})=>i==="S\
uccessful")))return l[0]?.StatusMessage||l[0]?.Cause||"Auto Scaling gives no reason"}}),5069:((j,v,t)=>{t.d(v,{n:()=>D,t:()=>u});
var e=t(5634),h=t(2264),r=t(1613);async function u(i,P,{holdsLock:c}){const d=await l(i,P,c),E=!d.some(({name:T})=>(0,e.
l)(T))||await(await t.e(8540).then(t.bind(t,8540))).closePolicy(i,P)?d:d.filter(({name:T})=>!(0,e.l)(T)),I=await(0,e.t)(
await i.aws.cloudFormation(),P,E);I.length>0&&i.log.info(`deleted what earlier runs left behind: ${I.join(", ")}`)}async function D(i,P){
if((await l(i,P,!0)).length!==0)try{await(0,r.t)(i,P,()=>u(i,P,{holdsLock:!0}))}catch(c){if(!(c instanceof h.t&&c.code===
"lock.held"))throw c;i.log.info(`another run is about to change stack ${P}: its change sets are its own`)}}async function l({
aws:i,clock:P,runName:c},d,E){const I=await(0,e.o)(await i.cloudFormation(),d),T=P.now();return I.filter(B=>(0,e.c)(B,{runName:c,
now:T,holdsLock:E}))}}),2656:((j,v,t)=>{t.d(v,{i:()=>u,n:()=>r,r:()=>D,t:()=>h});var e=t(7811);const h=12e4,r=(0,e.f)({owner:(0,e.
_)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e.
_)())}),u=(l,i)=>l.held&&l.leaseUntil>i,D=(0,e.f)({paused:(0,e.r)(),by:(0,e._)()})}),1613:((j,v,t)=>{t.d(v,{t:()=>h});var e=t(
4640);async function h(r,u,D){const{takeLock:l}=await t.e(4904).then(t.bind(t,4904)),i=await l({...r,stackName:u,owner:(0,e.
t)(r),purpose:"deploy"});let P=async()=>{};try{if(i.suspended.length>0){const{resumeInherited:c}=await Promise.all([t.e(
2619),t.e(4471),t.e(9996),t.e(8714)]).then(t.bind(t,1513));await c(r,u,i)}return P=i.keep(),await D(()=>i.renew())}finally{
await P(),await i.release()}}}),4640:((j,v,t)=>{t.d(v,{t:()=>h});var e=t(7598);const h=({runName:r})=>`${r}-${(0,e.randomBytes)(
4).toString("hex")}`}),4865:((j,v,t)=>{t.d(v,{n:()=>i,t:()=>l});var e=t(2656),h=t(7643),r=t(6580),u=t(990),D=t(7274);async function l({
aws:P},c){const d=await P.ssm();try{const{Parameter:E}=await d.send(new u.i({Name:(0,h._)(c).pause}));return e.r.safeParse(
JSON.parse(E?.Value??"")).data}catch(E){if((0,r.t)(E,"ParameterNotFound")||E instanceof SyntaxError)return;throw E}}async function i({
aws:P,runName:c},d,E){const I=await P.ssm(),T={paused:E,by:c};await I.send(new D.t({Name:(0,h._)(d).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(T),Overwrite:!0}))}}),307:((j,v,t)=>{t.d(v,{n:()=>P,
r:()=>l,t:()=>i});var e=t(2264),h=t(6580),r=t(8669),u=t(4255),D=t(254),l=class extends(0,u.r)(u.t,u.n,"DeleteStack",u.s){};
function i(d,E){return{kind:"refused",cause:E,root:(0,r.n)({logicalId:d,type:"AWS::CloudFormation::Stack",status:"refuse\
d"},E)}}async function P(d,E,I){let T;const B=F=>E(F).catch(S=>{throw(0,h.t)(S,"ValidationError")&&(T=i(c(d),(0,e.n)(S))),
S});return(0,D.n)(d,B,I).catch(F=>{if(T)return T;throw F})}const c=({stackId:d})=>d.split("/")[1]??d}),5613:((j,v,t)=>{t.
d(v,{n:()=>h,t:()=>e});function e(r,u){const{outcome:D,version:l,former:i,ageDays:P,steps:c}=u,d=new Set(c.map(({node:E})=>E)).
size;switch(D){case"unchanged":return`stack ${r} runs with this token already: version ${l}, ${P} days old; nothing was \
done`;case"resumed":return`stack ${r} runs with this token already: version ${l}, ${P} days old; ${d} nodes that did not\
 were brought along`;case"rotated":return`stack ${r}: the token went from version ${i} to ${l} on ${d} nodes`;case"faile\
d":return`stack ${r}: version ${l} of the token is current`}}const h=({outcome:r,version:u,former:D,ageDays:l,steps:i})=>({
outcome:r,tokenVersion:u,formerVersion:D,tokenAgeDays:l,nodes:i})}),6034:((j,v,t)=>{t.d(v,{i:()=>S,n:()=>F,r:()=>c,t:()=>T});
var e=t(7643),h=t(6580),r=t(990),u=t(6507),D=t(7274),l=t(2264),i=t(5633);async function P({aws:w,hide:o},g){const M=await E(
w,g,e.p.current,!0);if(!M)return;const{Value:y="",Version:L=0}=M;return o(y),{value:y,version:L}}async function c({aws:w},o){
return(await E(w,o,e.p.current,!1))?.Version}async function d({aws:w},o){const g=[e.p.unfinished,e.p.pending];return(await Promise.
all(g.map(M=>E(w,o,M,!1)))).some(M=>M!==void 0)}async function E(w,o,g,M){const y=await w.ssm(),L=`${(0,e._)(o).token}:${g}`;
try{return(await y.send(new r.i({Name:L,WithDecryption:M}))).Parameter}catch(R){if((0,h.t)(R,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw R}}const I=/^[0-9a-fA-F]{32}$/;async function T({activationToken:w,tokenParameter:o},{
aws:g,hide:M}){if(!o)return w;const y=await g.ssm(),L=R=>new l.t("input.invalid",`token-parameter: parameter ${o} ${R}`);
try{const{Parameter:R}=await y.send(new r.i({Name:o,WithDecryption:!0})),A=R?.Value?.trim()??"";if(M(A),I.test(A))return A;
throw L(`holds ${A.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(R){throw(0,h.t)(R,
"ParameterNotFound","ParameterVersionNotFound")?L("does not exist in this region; name one that does"):R}}function B({stackName:w,
given:o},g,M){if(g)return!o||o===g.value?"keep":M?"rotate":"store";if(o)return"store";const y=`stack ${w} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new l.t("token.missing",y)}async function F(w,o,g){
const{stackName:M,tags:y}=w,[L,R,A]=await(0,i.t)(P(o,M),T(w,o),g?d(o,M):Promise.resolve(!1)),W=A&&!L?"rotate":B({stackName:M,
given:R,tags:y},L,g);return{token:W==="keep"&&A?"rotate":W,given:R,tokenVersion:L?.version??0}}async function S({aws:w},o){
const g=await w.ssm(),M=(0,e._)(o.stackName).token,y=await N(g,M,o),L=await g.send(new u.t({Name:M,ParameterVersion:y,Labels:[
e.p.current]}));if(L.InvalidLabels?.length)throw new l.t("internal",`Parameter Store refused the label ${L.InvalidLabels.
join(", ")}`,{fault:"tool"});return y}async function N(w,o,{stackName:g,given:M,tags:y}){const L=Object.entries({...y,[e.
u]:g}).map(([A,W])=>({Key:A,Value:W})),R={Name:o,Type:"SecureString",Tier:"Standard",Value:M};try{const A=`Activation to\
ken of the Railgun listeners of stack ${g}`,{Version:W=1}=await w.send(new D.t({...R,Description:A,Tags:L}));return W}catch(A){
if(!(0,h.t)(A,"ParameterAlreadyExists"))throw A;const{Version:W=1}=await w.send(new D.t({...R,Overwrite:!0}));return W}}}),
1674:((j,v,t)=>{t.d(v,{t:()=>d});var e=t(6765),h=t(6580),r=t(2264),u=t(5572),D=t(4471),l=t(5474);const i=1e3,P=5e3,c=3e4;
async function d(o,g,{size:M,timeout:y,since:L,seen:R}){const{clock:A,log:W}=o,z=A.now(),x=F(o);let V={...I,size:M},X=R;
for(let J=i;;J=Math.min(J*1.5,P)){const k=X??await(0,D.r)(o,g).catch(h.r);if(X=void 0,k instanceof r.t&&!T(k))return{state:V,
failure:k};k instanceof r.t||(V={...k.state,size:Math.max(M,k.state.size)});const G=k instanceof r.t?[k.message]:(0,l.n)(
V);if(G.length===0)return W.info(`the fleet is right after ${S(A.now()-z)}`),{state:V,failure:void 0};x(V,G);const Y=B(V)&&
await E(o,g,L);if(Y)return{state:V,failure:N(Y,G)};const Z=z+y-A.now();if(Z<=0)return{state:V,failure:w(y,G)};await(0,e.
t)(A,Math.min(J,Z))}}const E=(o,g,M)=>(0,u.t)(o,(0,D.t)(g,"groupName"),M).catch(()=>{}),I={instances:[],cacheNodes:[],cacheSize:0,
servers:[]},T=({code:o})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(o),B=o=>o.
instances.filter(l.t).length<o.size;function F({clock:o,log:g}){let M="",y=Number.NEGATIVE_INFINITY;const L=o.now();return(R,A)=>{
const W=[...R.instances.map(({id:z,lifecycle:x,target:V})=>`${z} ${x}, ${V}`),...A].join(" \xB7 ");W===M&&o.now()-y<c||(M=
W,y=o.now(),g.info(`${S(y-L)}  ${W}`))}}const S=o=>`${Math.round(o/1e3)} s`;function N(o,g){return new r.t("fleet.not-ri\
ght",`the last 3 launches failed: ${o}`,{details:g})}function w(o,g){const M=`the fleet is not right after ${Math.round(
o/1e3)} s: ${g[0]}; look at the instances' boot log`;return new r.t("fleet.not-right",M,{details:g})}})};export{rt as id,it as ids,ct as modules};
