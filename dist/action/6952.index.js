const it=6952,rt=[6952],ct={4539:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"DeleteParamete\
rs",e.l){}}),7274:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"PutParameter",e.d){}}),8930:((K,v,t)=>{
t.d(v,{t:()=>h});var e=t(6776),h=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),8919:((K,v,t)=>{t.d(v,{n:()=>i,
t:()=>E});var e=t(2656),h=t(7643),c=t(8930),d=t(5268),g=t(4865);async function i(l,w,{paused:M,guard:$=T=>T(),group:U}){
const T=(0,d.n)(U??await(0,d.t)(l,w)).includes(h.i);if(M===void 0&&!T)return!1;const k=async()=>(0,g.n)(l,w,M??(await(0,g.
t)(l,w))?.paused??!1);return T?await $(async()=>{await k(),await o(l,w)}):await k(),T}async function o(l,w){const M=await u(
l,w);await f(l,w,h.t.filter(T=>!M.includes(T)));const $=h.t.filter(T=>M.includes(T));if($.length===0)return;const U=await u(
l,w);await f(l,w,$.filter(T=>!U.includes(T)))}async function f({aws:l},w,M){if(M.length===0)return;const $=await l.autoScaling(),
U=(0,h.g)(w);await $.send(new c.t({AutoScalingGroupName:U,ScalingProcesses:M}))}async function E(l,w,M){(0,d.n)(M).includes(
"Terminate")&&await f(l,w,[h.f])}async function u({aws:l,clock:w,runName:M},$){const{LockParameter:U}=await t.e(9534).then(
t.bind(t,9534)),T=await new U({aws:l,stackName:$,owner:M}).read();return T?.lock&&(0,e.i)(T.lock,w.now())?T.lock.suspended:
[]}}),4164:((K,v,t)=>{t.r(v),t.d(v,{run:()=>Z});var e=t(5634),h=t(5069),c=t(1613),d=t(7643),g=t(6580),i=t(4471),o=t(5633),
f=t(6034),E=t(6863),u=t(513),l=t(2264),w=t(8919),M=t(5268),$=t(2033),U=t(6844),T=t(7833),k=t(5046),A=t(1674),r=t(5613),m=t(
4247),D=t(304);async function C(s,n){const a=await(0,E.r)(n,s,{mends:!0}),{stack:P}=a;P&&n.record({stackId:P.id});const _=j(
s,n,a),[O,{target:y,looking:R,lookedAt:B},W]=await(0,o.t)((0,f.n)(s,n,P!==void 0),_,(0,E.i)(s,n)),p=O.token!=="store"&&R!==
void 0;return(0,E.a)(n,W,p),{...a,...O,target:y,isUnchanged:p,looking:R,lookedAt:B}}async function j(s,n,{identity:a,stack:P}){
const _=n.clock.now(),O=P?.tags["railgun-ha:version"]==="1.0.0"&&s.drift!=="revert"?(0,i.r)(n,P,{connects:1}).catch(g.r):
void 0,y=await(0,E.n)(s,n,a,P);return{target:y,lookedAt:_,looking:(0,E.t)(P,y)?O:void 0}}async function I(s,n,a,P){try{return await L(
s,n,a,P)}catch(_){return{...(0,T.t)(n,void 0),outcome:"failed",failure:(0,g.r)(_)}}}async function L(s,n,a,P){const _=await(0,U.
n)(s,n,P);return!_||(0,$.o)(_).kind==="nothing"?(0,T.t)(n,_):a(async O=>{const y=await(0,U.n)(s,n)??_,{bring:R}=await t.
e(2324).then(t.bind(t,2324));return R({...s,insist:O},n,y)})}async function S(s,n){const a=await(0,U.t)(s,n);if(!a)return;
s.log.info(`instance refresh ${a.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:P}=await t.
e(6502).then(t.bind(t,6502)),_=await P(s,{stackName:n,groupName:(0,d.g)(n)},a.id);if(s.log.info(`instance refresh ${_.id}\
 ended: ${_.status}`),_.kind==="timed-out")throw new l.t("stack.busy",`instance refresh ${_.id} still runs; deploy again\
 when it has ended`)}function z(s,n){return{title:`Fleet of ${s}`,head:["instance","zone","address","group","health","ta\
rget","2408","template"],rows:n.instances.map(a=>[a.id,a.zone,a.address,a.lifecycle,a.health,a.target,a.port,a.templateVersion])}}
function x(s){const{runtime:n,stack:a,operation:P,refreshed:_,tokenVersion:O,verification:y,start:R,rotation:B}=s,{state:W,
failure:p}=y,N=[z(a.name,W),...B?[(0,D.n)(a.name,B.steps)]:[]];for(const ot of N.flatMap(m.t))n.log.info(ot);const J=a.outputs[d.
o.loadBalancerDnsName]??"",Q=Math.round((n.clock.now()-R)/1e3),st=[P==="unchanged"?"nothing to change":P,..._.outcome===
"refreshed"?[`${_.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${a.name}: ${st}; ${W.instances.
length} instances behind ${J}${B?`; ${(0,r.t)(a.name,B)}`:""}`,outputs:{"stack-id":a.id,"load-balancer-dns":J,"token-ver\
sion":String(O),"memcached-servers":W.servers.join(" ")},result:{command:"deploy",stack:a.name,stackId:a.id,operation:P,
changed:P!=="unchanged"||_.outcome==="refreshed"||["rotated","resumed"].includes(B?.outcome??""),cloudFormationCalls:n.aws.
cloudFormationCalls(),seconds:Q,tokenVersion:O,loadBalancer:J,launchTemplate:{serving:a.parameters[d.l.servingTemplateVersion]??
"",newest:a.outputs[d.o.launchTemplateVersion]??""},refresh:F(_),healthy:p===void 0,problems:p?.details??[],fleet:W,...B&&
{rotation:(0,r.n)(B)}},tables:N,fleet:W,failure:p}}const F=({outcome:s,from:n,to:a,instances:P,id:_})=>({outcome:s,from:n,
to:a,instances:P,id:_});function X(s,n,{tokenVersion:a,tokenPending:P}){const _=`deploy again, with wait: true, to follo\
w it to its end${P?", take the new activation token into use":""} and look at the fleet`;return P&&s.log.warning(`the ne\
w activation token is neither stored nor in use, because this run does not wait: ${_}`),{headline:`stack ${n.name}: Clou\
dFormation executes the change; ${_}`,outputs:{"stack-id":n.id,"token-version":String(a)},result:{command:"deploy",stack:n.
name,stackId:n.id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:s.aws.cloudFormationCalls(),tokenVersion:a,
tokenPending:P},tables:[],stackId:n.id,failure:void 0}}const H=12e5,V=3e5,G=15e3,Y=3,Z=async(s,n)=>{const{log:a,clock:P}=n,
_=P.now();(0,u.t)(a,s);const{plan:O,change:y}=await tt(s,n),{operation:R,tokenVersion:B}=y;if(R==="started")return X(n,y.
stack,{tokenVersion:B,tokenPending:O.token==="rotate"});a.info(`stack ${s.stackName}: ${R==="unchanged"?"nothing to chan\
ge":R}`),O.isUnchanged&&await(0,h.n)(n,s.stackName),await at(n,y);const W=await b(s,n,{change:y,start:_,look:O.isUnchanged&&
P.now()-O.lookedAt<=G?await O.looking:void 0}),p={runtime:n,operation:R,tokenVersion:B,start:_,...W};if(O.token!=="rotat\
e")return x(p);if(W.verification.failure)return a.warning("the fleet is not right: its token is not rotated"),x(p);const{
rotateFleet:N}=await Promise.all([t.e(9996),t.e(8552),t.e(8335)]).then(t.bind(t,8335));return x({...p,...await N(s,n,W.stack,
O)})};async function b(s,n,{change:a,start:P,look:_}){const{log:O}=n,y=(_ instanceof l.t?void 0:_?.group)??await(0,M.t)(
n,s.stackName),R=Q=>(0,c.t)(n,s.stackName,Q);await(0,k.n)(n,s.stackName,{size:s.size,group:y,guard:R});const B=await(0,w.
n)(n,s.stackName,{group:y,guard:Q=>R(async()=>{await q(n,a.stack),await Q()})});B&&O.info("launches were suspended after\
 failed ones; the group launches again");const W=await O.group("Instances",()=>I(n,a.stack,R,B?void 0:y)),{stack:p}=W;O.
info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const N=a.operation==="unchanged"&&!B&&W.outcome==="nothing",
J=await O.group("Fleet",()=>(0,A.t)(n,p,{size:s.size,timeout:N?V:H,since:N?0:P,seen:N?_:void 0}));return{stack:p,refreshed:W,
verification:{...J,failure:W.failure??J.failure}}}async function q(s,n){const{enableRules:a}=await Promise.all([t.e(3776),
t.e(3976)]).then(t.bind(t,3976));await a(s,n)}async function tt(s,n){const{log:a}=n;for(let _=1;_<=Y;_++){const O=await a.
group("Preflight",()=>C(s,n)),y=O.isUnchanged?nt(s,n,O):await a.group("Change",()=>(0,c.t)(n,s.stackName,R=>et(s,n,O,R)));
if(y)return{plan:O,change:y};a.info(`another run changes stack ${s.stackName} now: looking again when that has ended`)}const P=`\
stack ${s.stackName} was changed by others ${Y} times in a row; run again when they have ended`;throw new l.t("stack.bus\
y",P)}function nt(s,n,{stack:a,target:P,tokenVersion:_}){const{log:O,record:y}=n,R=a;return(0,u.r)(O,s,P.template),O.info(
"template, parameters and token are those of the stack: nothing is changed"),y({changes:[]}),{stack:R,operation:"unchang\
ed",isOpen:(0,e.u)(R.changeSetId),tokenVersion:_}}async function et(s,n,a,P){const[{changeStack:_},{publishArtifacts:O}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:y,tags:R}=s;a.stack&&await S(n,y);const B=await O(
n,a.identity,y,a.target);a.token==="store"&&await P();const W=a.token==="store"?await(0,f.i)(n,{stackName:y,given:a.given,
tags:R}):a.tokenVersion,p=await _(n,s,a,{template:B,insist:P});return p&&{...p,tokenVersion:W}}async function at(s,{stack:n,
isOpen:a}){if(n.isProtected&&!a)return;const[{protect:P,setPolicy:_},{CLOSED:O}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await _(s,n.id,O),n.isProtected||await P(s,n.id)}}),304:((K,v,t)=>{t.d(v,{n:()=>h,
t:()=>e});var e=class{#t;#n=[];hasBegun=!1;constructor(c){this.#t=c}get steps(){return this.#n}add(c){this.#n.push(c);const{
node:d,from:g,to:i,action:o,end:f,seconds:E,reason:u}=c,l=u&&`: ${u}`;this.#t.info(`${d}  ${o}  version ${g??"?"} \u2192 ${i}\
  ${f}${l}  ${E} s`)}};function h(c,d){return{title:`Rotation of ${c}`,head:["node","old version","new version","action",
"result","seconds"],rows:d.map(({node:g,from:i,to:o,action:f,end:E,seconds:u,reason:l})=>[g,i===null?"unknown":String(i),
String(o),f,l?`${E}: ${l}`:E,String(u)])}}}),467:((K,v,t)=>{t.d(v,{n:()=>g,t:()=>d});var e=t(6580),h=t(990),c=t(7274);async function d({
aws:i},o,f){const E=await i.ssm();try{const{Parameter:u}=await E.send(new h.i({Name:o}));return f.safeParse(JSON.parse(u?.
Value??"")).data}catch(u){if((0,e.t)(u,"ParameterNotFound")||u instanceof SyntaxError)return;throw u}}async function g({
aws:i},o,{description:f,value:E}){await(await i.ssm()).send(new c.t({Name:o,Description:f,Type:"String",Value:JSON.stringify(
E),Overwrite:!0}))}}),1525:((K,v,t)=>{t.d(v,{t:()=>d});var e=t(990),h=t(2264),c=class extends(0,e.s)(e.a,e.o,"LabelParam\
eterVersion",e.u){};async function d({aws:g},i,o,f){const E=await g.ssm(),u={Name:i,ParameterVersion:o,Labels:[...f]};let l=[];
for(let w=0;w<2;w++){const{InvalidLabels:M=[]}=await E.send(new c(u));if(M.length===0)return;l=M}throw new h.t("token.la\
bel-refused",`Parameter Store refused the label ${l.join(", ")} on version ${o} of ${i}, and again when it was repeated;\
 run again`)}}),5572:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(6776);async function h({aws:d},g,i){return c((await(await d.autoScaling()).
send(new e.t({AutoScalingGroupName:g,MaxRecords:50}))).Activities??[],i)}function c(d,g){const i=d.filter(({Description:o,
StatusCode:f,StartTime:E})=>/^Launching a new EC2 instance/i.test(o??"")&&["Successful","Failed","Cancelled"].includes(f??
"")&&(E?.getTime()??0)>=g).slice(0,3);if(!(i.length<3||i.some(({StatusCode:o})=>o==="Successful")))return i[0]?.StatusMessage||
i[0]?.Cause||"Auto Scaling gives no reason"}}),5069:((K,v,t)=>{t.d(v,{n:()=>g,t:()=>d});var e=t(5634),h=t(2264),c=t(1613);
async function d(o,f,{holdsLock:E}){const u=await i(o,f,E),l=!u.some(({name:M})=>(0,e.l)(M))||await(await t.e(8540).then(
t.bind(t,8540))).closePolicy(o,f)?u:u.filter(({name:M})=>!(0,e.l)(M)),w=await(0,e.t)(await o.aws.cloudFormation(),f,l);w.
length>0&&o.log.info(`deleted what earlier runs left behind: ${w.join(", ")}`)}async function g(o,f){if((await i(o,f,!0)).
length!==0)try{await(0,c.t)(o,f,()=>d(o,f,{holdsLock:!0}))}catch(E){if(!(E instanceof h.t&&E.code==="lock.held"))throw E;
o.log.info(`another run is about to change stack ${f}: its change sets are its own`)}}async function i({aws:o,clock:f,runName:E},u,l){
const w=await(0,e.o)(await o.cloudFormation(),u),M=f.now();return w.filter($=>(0,e.c)($,{runName:E,now:M,holdsLock:l}))}}),
2656:((K,v,t)=>{t.d(v,{i:()=>d,n:()=>c,r:()=>g,t:()=>h});var e=t(7811);const h=12e4,c=(0,e.f)({owner:(0,e._)(),purpose:(0,e.
t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e._)())}),d=(i,o)=>i.
held&&i.leaseUntil>o,g=(0,e.f)({paused:(0,e.r)(),by:(0,e._)()})}),1613:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(4640);async function h(c,d,g){
const{takeLock:i}=await t.e(4904).then(t.bind(t,4904)),o=await i({...c,stackName:d,owner:(0,e.t)(c),purpose:"deploy"});let f=async()=>{};
try{if(o.suspended.length>0){const{resumeInherited:E}=await Promise.all([t.e(2619),t.e(4471),t.e(9996),t.e(8714)]).then(
t.bind(t,1513));await E(c,d,o)}return f=o.keep(),await g(()=>o.renew())}finally{await f(),await o.release()}}}),4640:((K,v,t)=>{
t.d(v,{t:()=>h});var e=t(7598);const h=({runName:c})=>`${c}-${(0,e.randomBytes)(4).toString("hex")}`}),4865:((K,v,t)=>{t.
d(v,{n:()=>g,t:()=>d});var e=t(2656),h=t(7643),c=t(467);const d=(i,o)=>(0,c.t)(i,(0,h._)(o).pause,e.r);async function g(i,o,f){
const E={paused:f,by:i.runName};await(0,c.n)(i,(0,h._)(o).pause,{description:"Whether the reconciler only looks",value:E})}}),
307:((K,v,t)=>{t.d(v,{n:()=>f,r:()=>i,t:()=>o});var e=t(2264),h=t(6580),c=t(8669),d=t(5913),g=t(254),i=class extends(0,d.
r)(d.t,d.n,"DeleteStack",d.s){};function o(u,l){return{kind:"refused",cause:l,root:(0,c.n)({logicalId:u,type:"AWS::Cloud\
Formation::Stack",status:"refused"},l)}}async function f(u,l,w){let M;const $=U=>l(U).catch(T=>{throw(0,h.t)(T,"Validati\
onError")&&(M=o(E(u),(0,e.n)(T))),T});return(0,g.n)(u,$,w).catch(U=>{if(M)return M;throw U})}const E=({stackId:u})=>u.split(
"/")[1]??u}),5613:((K,v,t)=>{t.d(v,{n:()=>h,t:()=>e});function e(c,d){const{outcome:g,version:i,former:o,ageDays:f,steps:E}=d,
u=new Set(E.map(({node:l})=>l)).size;switch(g){case"unchanged":return`stack ${c} runs with this token already: version ${i}\
, ${f} days old; nothing was done`;case"resumed":return`stack ${c} runs with this token already: version ${i}, ${f} days\
 old; ${u} nodes that did not were brought along`;case"rotated":return`stack ${c}: the token went from version ${o} to ${i}\
 on ${u} nodes`;case"failed":return`stack ${c}: version ${i} of the token is current`}}const h=({outcome:c,version:d,former:g,
ageDays:i,steps:o})=>({outcome:c,tokenVersion:d,formerVersion:g,tokenAgeDays:i,nodes:o})}),6034:((K,v,t)=>{t.d(v,{i:()=>T,
n:()=>U,r:()=>E,t:()=>M});var e=t(7643),h=t(6580),c=t(990),d=t(7274),g=t(2264),i=t(1525),o=t(5633);async function f({aws:A,
hide:r},m){const D=await l(A,m,e.p.current,!0);if(!D)return;const{Value:C="",Version:j=0}=D;return r(C),{value:C,version:j}}
async function E({aws:A},r){return(await l(A,r,e.p.current,!1))?.Version}async function u({aws:A},r){const m=[e.p.unfinished,
e.p.pending];return(await Promise.all(m.map(D=>l(A,r,D,!1)))).some(D=>D!==void 0)}async function l(A,r,m,D){const C=await A.
ssm(),j=`${(0,e._)(r).token}:${m}`;try{return(await C.send(new c.i({Name:j,WithDecryption:D}))).Parameter}catch(I){if((0,h.
t)(I,"ParameterNotFound","ParameterVersionNotFound"))return;throw I}}const w=/^[0-9a-fA-F]{32}$/;async function M({activationToken:A,
tokenParameter:r},{aws:m,hide:D}){if(!r)return A;const C=await m.ssm(),j=I=>new g.t("input.invalid",`token-parameter: pa\
rameter ${r} ${I}`);try{const{Parameter:I}=await C.send(new c.i({Name:r,WithDecryption:!0})),L=I?.Value?.trim()??"";if(D(
L),w.test(L))return L;throw j(`holds ${L.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(I){
throw(0,h.t)(I,"ParameterNotFound","ParameterVersionNotFound")?j("does not exist in this region; name one that does"):I}}
function $({stackName:A,given:r},m,D){if(m)return!r||r===m.value?"keep":D?"rotate":"store";if(r)return"store";const C=`s\
tack ${A} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new g.t("token.missing",
C)}async function U(A,r,m){const{stackName:D,tags:C}=A,[j,I,L]=await(0,o.t)(f(r,D),M(A,r),m?u(r,D):Promise.resolve(!1)),
S=L&&!j?"rotate":$({stackName:D,given:I,tags:C},j,m);return{token:S==="keep"&&L?"rotate":S,given:I,tokenVersion:j?.version??
0}}async function T({aws:A},r){const m=await A.ssm(),D=(0,e._)(r.stackName).token,C=await k(m,D,r);return await(0,i.t)({
aws:A},D,C,[e.p.current]),C}async function k(A,r,{stackName:m,given:D,tags:C}){const j=Object.entries({...C,[e.u]:m}).map(
([L,S])=>({Key:L,Value:S})),I={Name:r,Type:"SecureString",Tier:"Standard",Value:D};try{const L=`Activation token of the \
Railgun listeners of stack ${m}`,{Version:S=1}=await A.send(new d.t({...I,Description:L,Tags:j}));return S}catch(L){if(!(0,h.
t)(L,"ParameterAlreadyExists"))throw L;const{Version:S=1}=await A.send(new d.t({...I,Overwrite:!0}));return S}}}),1674:((K,v,t)=>{
t.d(v,{t:()=>u});var e=t(6765),h=t(6580),c=t(2264),d=t(5572),g=t(4471),i=t(5474);const o=1e3,f=5e3,E=3e4;async function u(r,m,{
size:D,timeout:C,since:j,seen:I}){const{clock:L,log:S}=r,z=L.now(),x=U(r);let F={...w,size:D},X=I;for(let H=o;;H=Math.min(
H*1.5,f)){const V=X??await(0,g.r)(r,m).catch(h.r);if(X=void 0,V instanceof c.t&&!M(V))return{state:F,failure:V};V instanceof
c.t||(F={...V.state,size:Math.max(D,V.state.size)});const G=V instanceof c.t?[V.message]:(0,i.n)(F);if(G.length===0)return S.
info(`the fleet is right after ${T(L.now()-z)}`),{state:F,failure:void 0};x(F,G);const Y=$(F)&&await l(r,m,j);if(Y)return{
state:F,failure:k(Y,G)};const Z=z+C-L.now();if(Z<=0)return{state:F,failure:A(C,G)};await(0,e.t)(L,Math.min(H,Z))}}const l=(r,m,D)=>(0,d.
t)(r,(0,g.t)(m,"groupName"),D).catch(()=>{}),w={instances:[],cacheNodes:[],cacheSize:0,servers:[]},M=({code:r})=>["aws.t\
hrottled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(r),$=r=>r.instances.filter(i.t).length<r.
size;function U({clock:r,log:m}){let D="",C=Number.NEGATIVE_INFINITY;const j=r.now();return(I,L)=>{const S=[...I.instances.
map(({id:z,lifecycle:x,target:F})=>`${z} ${x}, ${F}`),...L].join(" \xB7 ");S===D&&r.now()-C<E||(D=S,C=r.now(),m.info(`${T(
C-j)}  ${S}`))}}const T=r=>`${Math.round(r/1e3)} s`;function k(r,m){return new c.t("fleet.not-right",`the last 3 launche\
s failed: ${r}`,{details:m})}function A(r,m){const D=`the fleet is not right after ${Math.round(r/1e3)} s: ${m[0]}; look\
 at the instances' boot log`;return new c.t("fleet.not-right",D,{details:m})}})};export{it as id,rt as ids,ct as modules};
