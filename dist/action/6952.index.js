const it=6952,rt=[6952],ct={4539:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"DeleteParamete\
rs",e.l){}}),7274:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(990),h=class extends(0,e.s)(e.a,e.o,"PutParameter",e.d){}}),8930:((K,v,t)=>{
t.d(v,{t:()=>h});var e=t(6776),h=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),8919:((K,v,t)=>{t.d(v,{n:()=>i,
t:()=>u});var e=t(2656),h=t(7643),c=t(8930),d=t(5268),g=t(4865);async function i(f,w,{paused:M,guard:I=T=>T(),group:$}){
const T=(0,d.n)($??await(0,d.t)(f,w)).includes(h.i);if(M===void 0&&!T)return!1;const k=async()=>(0,g.n)(f,w,M??(await(0,g.
t)(f,w))?.paused??!1);return T?await I(async()=>{await k(),await o(f,w)}):await k(),T}async function o(f,w){const M=await _(
f,w);await l(f,w,h.t.filter(T=>!M.includes(T)));const I=h.t.filter(T=>M.includes(T));if(I.length===0)return;const $=await _(
f,w);await l(f,w,I.filter(T=>!$.includes(T)))}async function l({aws:f},w,M){if(M.length===0)return;const I=await f.autoScaling(),
$=(0,h.g)(w);await I.send(new c.t({AutoScalingGroupName:$,ScalingProcesses:M}))}async function u(f,w,M){(0,d.n)(M).includes(
"Terminate")&&await l(f,w,[h.f])}async function _({aws:f,clock:w,runName:M},I){const{LockParameter:$}=await t.e(9534).then(
t.bind(t,9534)),T=await new $({aws:f,stackName:I,owner:M}).read();return T?.lock&&(0,e.i)(T.lock,w.now())?T.lock.suspended:
[]}}),4164:((K,v,t)=>{t.r(v),t.d(v,{run:()=>Z});var e=t(5634),h=t(5069),c=t(1613),d=t(7643),g=t(6580),i=t(4471),o=t(5633),
l=t(6034),u=t(6863),_=t(513),f=t(2264),w=t(8919),M=t(5268),I=t(2033),$=t(6844),T=t(7833),k=t(5046),A=t(1674),r=t(5613),m=t(
4247),D=t(304);async function C(s,n){const a=await(0,u.r)(n,s,{mends:!0}),{stack:P}=a;P&&n.record({stackId:P.id});const E=j(
s,n,a),[O,{target:y,looking:R,lookedAt:B},W]=await(0,o.t)((0,l.n)(s,n,P!==void 0),E,(0,u.i)(s,n)),p=O.token!=="store"&&R!==
void 0;return(0,u.a)(n,W,p),{...a,...O,target:y,isUnchanged:p,looking:R,lookedAt:B}}async function j(s,n,{identity:a,stack:P}){
const E=n.clock.now(),O=P?.tags["railgun-ha:version"]==="1.0.0"&&s.drift!=="revert"?(0,i.r)(n,P,{connects:1}).catch(g.r):
void 0,y=await(0,u.n)(s,n,a,P);return{target:y,lookedAt:E,looking:(0,u.t)(P,y)?O:void 0}}async function U(s,n,a,P){try{return await L(
s,n,a,P)}catch(E){return{...(0,T.t)(n,void 0),outcome:"failed",failure:(0,g.r)(E)}}}async function L(s,n,a,P){const E=await(0,$.
n)(s,n,P);return!E||(0,I.o)(E).kind==="nothing"?(0,T.t)(n,E):a(async O=>{const y=await(0,$.n)(s,n)??E,{bring:R}=await t.
e(2324).then(t.bind(t,2324));return R({...s,insist:O},n,y)})}async function S(s,n){const a=await(0,$.t)(s,n);if(!a)return;
s.log.info(`instance refresh ${a.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:P}=await t.
e(6502).then(t.bind(t,6502)),E=await P(s,{stackName:n,groupName:(0,d.g)(n)},a.id);if(s.log.info(`instance refresh ${E.id}\
 ended: ${E.status}`),E.kind==="timed-out")throw new f.t("stack.busy",`instance refresh ${E.id} still runs; deploy again\
 when it has ended`)}function z(s,n){return{title:`Fleet of ${s}`,head:["instance","zone","address","group","health","ta\
rget","2408","template"],rows:n.instances.map(a=>[a.id,a.zone,a.address,a.lifecycle,a.health,a.target,a.port,a.templateVersion])}}
function x(s){const{runtime:n,stack:a,operation:P,refreshed:E,tokenVersion:O,verification:y,start:R,rotation:B}=s,{state:W,
failure:p}=y,N=[z(a.name,W),...B?[(0,D.n)(a.name,B.steps)]:[]];for(const ot of N.flatMap(m.t))n.log.info(ot);const J=a.outputs[d.
o.loadBalancerDnsName]??"",Q=Math.round((n.clock.now()-R)/1e3),st=[P==="unchanged"?"nothing to change":P,...E.outcome===
"refreshed"?[`${E.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${a.name}: ${st}; ${W.instances.
length} instances behind ${J}${B?`; ${(0,r.t)(a.name,B)}`:""}`,outputs:{"stack-id":a.id,"load-balancer-dns":J,"token-ver\
sion":String(O),"memcached-servers":W.servers.join(" ")},result:{command:"deploy",stack:a.name,stackId:a.id,operation:P,
changed:P!=="unchanged"||E.outcome==="refreshed"||["rotated","resumed"].includes(B?.outcome??""),cloudFormationCalls:n.aws.
cloudFormationCalls(),seconds:Q,tokenVersion:O,loadBalancer:J,launchTemplate:{serving:a.parameters[d.l.servingTemplateVersion]??
"",newest:a.outputs[d.o.launchTemplateVersion]??""},refresh:F(E),healthy:p===void 0,problems:p?.details??[],fleet:W,...B&&
{rotation:(0,r.n)(B)}},tables:N,fleet:W,failure:p}}const F=({outcome:s,from:n,to:a,instances:P,id:E})=>({outcome:s,from:n,
to:a,instances:P,id:E});function X(s,n,{tokenVersion:a,tokenPending:P}){const E=`deploy again, with wait: true, to follo\
w it to its end${P?", take the new activation token into use":""} and look at the fleet`;return P&&s.log.warning(`the ne\
w activation token is neither stored nor in use, because this run does not wait: ${E}`),{headline:`stack ${n.name}: Clou\
dFormation executes the change; ${E}`,outputs:{"stack-id":n.id,"token-version":String(a)},result:{command:"deploy",stack:n.
name,stackId:n.id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:s.aws.cloudFormationCalls(),tokenVersion:a,
tokenPending:P},tables:[],stackId:n.id,failure:void 0}}const H=12e5,V=3e5,G=15e3,Y=3,Z=async(s,n)=>{const{log:a,clock:P}=n,
E=P.now();(0,_.t)(a,s);const{plan:O,change:y}=await tt(s,n),{operation:R,tokenVersion:B}=y;if(R==="started")return X(n,y.
stack,{tokenVersion:B,tokenPending:O.token==="rotate"});a.info(`stack ${s.stackName}: ${R==="unchanged"?"nothing to chan\
ge":R}`),O.isUnchanged&&await(0,h.n)(n,s.stackName),await at(n,y);const W=await b(s,n,{change:y,start:E,look:O.isUnchanged&&
P.now()-O.lookedAt<=G?await O.looking:void 0}),p={runtime:n,operation:R,tokenVersion:B,start:E,...W};if(O.token!=="rotat\
e")return x(p);if(W.verification.failure)return a.warning("the fleet is not right: its token is not rotated"),x(p);const{
rotateFleet:N}=await Promise.all([t.e(9996),t.e(8552),t.e(8335)]).then(t.bind(t,8335));return x({...p,...await N(s,n,W.stack,
O)})};async function b(s,n,{change:a,start:P,look:E}){const{log:O}=n,y=(E instanceof f.t?void 0:E?.group)??await(0,M.t)(
n,s.stackName),R=Q=>(0,c.t)(n,s.stackName,Q);await(0,k.n)(n,s.stackName,{size:s.size,group:y,guard:R});const B=await(0,w.
n)(n,s.stackName,{group:y,guard:Q=>R(async()=>{await q(n,a.stack),await Q()})});B&&O.info("launches were suspended after\
 failed ones; the group launches again");const W=await O.group("Instances",()=>U(n,a.stack,R,B?void 0:y)),{stack:p}=W;O.
info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const N=a.operation==="unchanged"&&!B&&W.outcome==="nothing",
J=await O.group("Fleet",()=>(0,A.t)(n,p,{size:s.size,timeout:N?V:H,since:N?0:P,seen:N?E:void 0}));return{stack:p,refreshed:W,
verification:{...J,failure:W.failure??J.failure}}}async function q(s,n){const{enableRules:a}=await Promise.all([t.e(3776),
t.e(3976)]).then(t.bind(t,3976));await a(s,n)}async function tt(s,n){const{log:a}=n;for(let E=1;E<=Y;E++){const O=await a.
group("Preflight",()=>C(s,n)),y=O.isUnchanged?nt(s,n,O):await a.group("Change",()=>(0,c.t)(n,s.stackName,R=>et(s,n,O,R)));
if(y)return{plan:O,change:y};a.info(`another run changes stack ${s.stackName} now: looking again when that has ended`)}const P=`\
stack ${s.stackName} was changed by others ${Y} times in a row; run again when they have ended`;throw new f.t("stack.bus\
y",P)}function nt(s,n,{stack:a,target:P,tokenVersion:E}){const{log:O,record:y}=n,R=a;return(0,_.r)(O,s,P.template),O.info(
"template, parameters and token are those of the stack: nothing is changed"),y({changes:[]}),{stack:R,operation:"unchang\
ed",isOpen:(0,e.u)(R.changeSetId),tokenVersion:E}}async function et(s,n,a,P){const[{changeStack:E},{publishArtifacts:O}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:y,tags:R}=s;a.stack&&await S(n,y);const B=await O(
n,a.identity,y,a.target);a.token==="store"&&await P();const W=a.token==="store"?await(0,l.i)(n,{stackName:y,given:a.given,
tags:R}):a.tokenVersion,p=await E(n,s,a,{template:B,insist:P});return p&&{...p,tokenVersion:W}}async function at(s,{stack:n,
isOpen:a}){if(n.isProtected&&!a)return;const[{protect:P,setPolicy:E},{CLOSED:O}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await E(s,n.id,O),n.isProtected||await P(s,n.id)}}),304:((K,v,t)=>{t.d(v,{n:()=>h,
t:()=>e});var e=class{#t;#n=[];hasBegun=!1;constructor(c){this.#t=c}get steps(){return this.#n}add(c){this.#n.push(c);const{
node:d,from:g,to:i,action:o,end:l,seconds:u,reason:_}=c,f=_&&`: ${_}`;this.#t.info(`${d}  ${o}  version ${g??"?"} \u2192 ${i}\
  ${l}${f}  ${u} s`)}};function h(c,d){return{title:`Rotation of ${c}`,head:["node","old version","new version","action",
"result","seconds"],rows:d.map(({node:g,from:i,to:o,action:l,end:u,seconds:_,reason:f})=>[g,i===null?"unknown":String(i),
String(o),l,f?`${u}: ${f}`:u,String(_)])}}}),467:((K,v,t)=>{t.d(v,{n:()=>g,t:()=>d});var e=t(6580),h=t(990),c=t(7274);async function d({
aws:i},o,l){const u=await i.ssm();try{const{Parameter:_}=await u.send(new h.i({Name:o}));return l.safeParse(JSON.parse(_?.
Value??"")).data}catch(_){if((0,e.t)(_,"ParameterNotFound")||_ instanceof SyntaxError)return;throw _}}async function g({
aws:i},o,{description:l,value:u}){await(await i.ssm()).send(new c.t({Name:o,Description:l,Type:"String",Value:JSON.stringify(
u),Overwrite:!0}))}}),1525:((K,v,t)=>{t.d(v,{t:()=>d});var e=t(990),h=t(2264),c=class extends(0,e.s)(e.a,e.o,"LabelParam\
eterVersion",e.u){};async function d({aws:g},i,o,l,u=_=>_){const _=await g.ssm(),f={Name:i,ParameterVersion:o,Labels:[...l]};
let w=[];for(let M=0;M<2;M++){const{InvalidLabels:I=[]}=await _.send(u(new c(f)));if(I.length===0)return;w=I}throw new h.
t("token.label-refused",`Parameter Store refused the label ${w.join(", ")} on version ${o} of ${i}, and again when it wa\
s repeated; run again`)}}),5572:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(6776);async function h({aws:d},g,i){return c((await(await d.
autoScaling()).send(new e.t({AutoScalingGroupName:g,MaxRecords:50}))).Activities??[],i)}function c(d,g){const i=d.filter(
({Description:o,StatusCode:l,StartTime:u})=>/^Launching a new EC2 instance/i.test(o??"")&&["Successful","Failed","Cancel\
led"].includes(l??"")&&(u?.getTime()??0)>=g).slice(0,3);if(!(i.length<3||i.some(({StatusCode:o})=>o==="Successful")))return i[0]?.
StatusMessage||i[0]?.Cause||"Auto Scaling gives no reason"}}),5069:((K,v,t)=>{t.d(v,{n:()=>g,t:()=>d});var e=t(5634),h=t(
2264),c=t(1613);async function d(o,l,{holdsLock:u}){const _=await i(o,l,u),f=!_.some(({name:M})=>(0,e.l)(M))||await(await t.
e(8540).then(t.bind(t,8540))).closePolicy(o,l)?_:_.filter(({name:M})=>!(0,e.l)(M)),w=await(0,e.t)(await o.aws.cloudFormation(),
l,f);w.length>0&&o.log.info(`deleted what earlier runs left behind: ${w.join(", ")}`)}async function g(o,l){if((await i(
o,l,!0)).length!==0)try{await(0,c.t)(o,l,()=>d(o,l,{holdsLock:!0}))}catch(u){if(!(u instanceof h.t&&u.code==="lock.held"))
throw u;o.log.info(`another run is about to change stack ${l}: its change sets are its own`)}}async function i({aws:o,clock:l,
runName:u},_,f){const w=await(0,e.o)(await o.cloudFormation(),_),M=l.now();return w.filter(I=>(0,e.c)(I,{runName:u,now:M,
holdsLock:f}))}}),2656:((K,v,t)=>{t.d(v,{i:()=>d,n:()=>c,r:()=>g,t:()=>h});var e=t(7811);const h=12e4,c=(0,e.f)({owner:(0,e.
_)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e.
_)())}),d=(i,o)=>i.held&&i.leaseUntil>o,g=(0,e.f)({paused:(0,e.r)(),by:(0,e._)()})}),1613:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(
4640);async function h(c,d,g){const{takeLock:i}=await t.e(4904).then(t.bind(t,4904)),o=await i({...c,stackName:d,owner:(0,e.
t)(c),purpose:"deploy"});let l=async()=>{};try{if(o.suspended.length>0){const{resumeInherited:u}=await Promise.all([t.e(
2619),t.e(4471),t.e(9996),t.e(8714)]).then(t.bind(t,1513));await u(c,d,o)}return l=o.keep(),await g(()=>o.renew())}finally{
await l(),await o.release()}}}),4640:((K,v,t)=>{t.d(v,{t:()=>h});var e=t(7598);const h=({runName:c})=>`${c}-${(0,e.randomBytes)(
4).toString("hex")}`}),4865:((K,v,t)=>{t.d(v,{n:()=>g,t:()=>d});var e=t(2656),h=t(7643),c=t(467);const d=(i,o)=>(0,c.t)(
i,(0,h._)(o).pause,e.r);async function g(i,o,l){const u={paused:l,by:i.runName};await(0,c.n)(i,(0,h._)(o).pause,{description:"\
Whether the reconciler only looks",value:u})}}),307:((K,v,t)=>{t.d(v,{n:()=>l,r:()=>i,t:()=>o});var e=t(2264),h=t(6580),
c=t(8669),d=t(5913),g=t(254),i=class extends(0,d.r)(d.t,d.n,"DeleteStack",d.s){};function o(_,f){return{kind:"refused",cause:f,
root:(0,c.n)({logicalId:_,type:"AWS::CloudFormation::Stack",status:"refused"},f)}}async function l(_,f,w){let M;const I=$=>f(
$).catch(T=>{throw(0,h.t)(T,"ValidationError")&&(M=o(u(_),(0,e.n)(T))),T});return(0,g.n)(_,I,w).catch($=>{if(M)return M;
throw $})}const u=({stackId:_})=>_.split("/")[1]??_}),5613:((K,v,t)=>{t.d(v,{n:()=>h,t:()=>e});function e(c,d){const{outcome:g,
version:i,former:o,ageDays:l,steps:u}=d,_=new Set(u.map(({node:f})=>f)).size;switch(g){case"unchanged":return`stack ${c}\
 runs with this token already: version ${i}, ${l} days old; nothing was done`;case"resumed":return`stack ${c} runs with \
this token already: version ${i}, ${l} days old; ${_} nodes that did not were brought along`;case"rotated":return`stack ${c}\
: the token went from version ${o} to ${i} on ${_} nodes`;case"failed":return`stack ${c}: version ${i} of the token is c\
urrent`}}const h=({outcome:c,version:d,former:g,ageDays:i,steps:o})=>({outcome:c,tokenVersion:d,formerVersion:g,tokenAgeDays:i,
nodes:o})}),6034:((K,v,t)=>{t.d(v,{i:()=>T,n:()=>$,r:()=>u,t:()=>M});var e=t(7643),h=t(6580),c=t(990),d=t(7274),g=t(2264),
i=t(1525),o=t(5633);async function l({aws:A,hide:r},m){const D=await f(A,m,e.p.current,!0);if(!D)return;const{Value:C="",
Version:j=0}=D;return r(C),{value:C,version:j}}async function u({aws:A},r){return(await f(A,r,e.p.current,!1))?.Version}
async function _({aws:A},r){const m=[e.p.unfinished,e.p.pending];return(await Promise.all(m.map(D=>f(A,r,D,!1)))).some(D=>D!==
void 0)}async function f(A,r,m,D){const C=await A.ssm(),j=`${(0,e._)(r).token}:${m}`;try{return(await C.send(new c.i({Name:j,
WithDecryption:D}))).Parameter}catch(U){if((0,h.t)(U,"ParameterNotFound","ParameterVersionNotFound"))return;throw U}}const w=/^[0-9a-fA-F]{32}$/;
async function M({activationToken:A,tokenParameter:r},{aws:m,hide:D}){if(!r)return A;const C=await m.ssm(),j=U=>new g.t(
"input.invalid",`token-parameter: parameter ${r} ${U}`);try{const{Parameter:U}=await C.send(new c.i({Name:r,WithDecryption:!0})),
L=U?.Value?.trim()??"";if(D(L),w.test(L))return L;throw j(`holds ${L.length} characters and not 32 hexadecimal digits; p\
ut the next token there`)}catch(U){throw(0,h.t)(U,"ParameterNotFound","ParameterVersionNotFound")?j("does not exist in t\
his region; name one that does"):U}}function I({stackName:A,given:r},m,D){if(m)return!r||r===m.value?"keep":D?"rotate":"\
store";if(r)return"store";const C=`stack ${A} has no activation token yet; set activation-token to its 32 hexadecimal di\
gits`;throw new g.t("token.missing",C)}async function $(A,r,m){const{stackName:D,tags:C}=A,[j,U,L]=await(0,o.t)(l(r,D),M(
A,r),m?_(r,D):Promise.resolve(!1)),S=L&&!j?"rotate":I({stackName:D,given:U,tags:C},j,m);return{token:S==="keep"&&L?"rota\
te":S,given:U,tokenVersion:j?.version??0}}async function T({aws:A},r){const m=await A.ssm(),D=(0,e._)(r.stackName).token,
C=await k(m,D,r);return await(0,i.t)({aws:A},D,C,[e.p.current]),C}async function k(A,r,{stackName:m,given:D,tags:C}){const j=Object.
entries({...C,[e.u]:m}).map(([L,S])=>({Key:L,Value:S})),U={Name:r,Type:"SecureString",Tier:"Standard",Value:D};try{const L=`\
Activation token of the Railgun listeners of stack ${m}`,{Version:S=1}=await A.send(new d.t({...U,Description:L,Tags:j}));
return S}catch(L){if(!(0,h.t)(L,"ParameterAlreadyExists"))throw L;const{Version:S=1}=await A.send(new d.t({...U,Overwrite:!0}));
return S}}}),1674:((K,v,t)=>{t.d(v,{t:()=>_});var e=t(6765),h=t(6580),c=t(2264),d=t(5572),g=t(4471),i=t(5474);const o=1e3,
l=5e3,u=3e4;async function _(r,m,{size:D,timeout:C,since:j,seen:U}){const{clock:L,log:S}=r,z=L.now(),x=$(r);let F={...w,
size:D},X=U;for(let H=o;;H=Math.min(H*1.5,l)){const V=X??await(0,g.r)(r,m).catch(h.r);if(X=void 0,V instanceof c.t&&!M(V))
return{state:F,failure:V};V instanceof c.t||(F={...V.state,size:Math.max(D,V.state.size)});const G=V instanceof c.t?[V.message]:
(0,i.n)(F);if(G.length===0)return S.info(`the fleet is right after ${T(L.now()-z)}`),{state:F,failure:void 0};x(F,G);const Y=I(
F)&&await f(r,m,j);if(Y)return{state:F,failure:k(Y,G)};const Z=z+C-L.now();if(Z<=0)return{state:F,failure:A(C,G)};await(0,e.
t)(L,Math.min(H,Z))}}const f=(r,m,D)=>(0,d.t)(r,(0,g.t)(m,"groupName"),D).catch(()=>{}),w={instances:[],cacheNodes:[],cacheSize:0,
servers:[]},M=({code:r})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(r),I=r=>r.
instances.filter(i.t).length<r.size;function $({clock:r,log:m}){let D="",C=Number.NEGATIVE_INFINITY;const j=r.now();return(U,L)=>{
const S=[...U.instances.map(({id:z,lifecycle:x,target:F})=>`${z} ${x}, ${F}`),...L].join(" \xB7 ");S===D&&r.now()-C<u||(D=
S,C=r.now(),m.info(`${T(C-j)}  ${S}`))}}const T=r=>`${Math.round(r/1e3)} s`;function k(r,m){return new c.t("fleet.not-ri\
ght",`the last 3 launches failed: ${r}`,{details:m})}function A(r,m){const D=`the fleet is not right after ${Math.round(
r/1e3)} s: ${m[0]}; look at the instances' boot log`;return new c.t("fleet.not-right",D,{details:m})}})};export{it as id,rt as ids,ct as modules};
