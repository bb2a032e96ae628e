const rt=4164,ct=[4164],dt={4539:((N,v,t)=>{t.d(v,{t:()=>i});var a=t(990),f=t(917),i=class extends(0,a.s)(a.a,a.o,"Delet\
eParameters",f.t){}}),7274:((N,v,t)=>{t.d(v,{t:()=>i});var a=t(990),f=t(917),i=class extends(0,a.s)(a.a,a.o,"PutParamete\
r",f.s){}}),8930:((N,v,t)=>{t.d(v,{t:()=>i});var a=t(6776),f=t(4128),i=class extends(0,a.o)(a.i,a.a,"ResumeProcesses",f.
o){}}),8919:((N,v,t)=>{t.d(v,{n:()=>r,t:()=>m});var a=t(2656),f=t(7643),i=t(8930),g=t(5268),c=t(4865);async function r(d,D,{
paused:w,guard:T=R=>R(),group:U}){const R=(0,g.n)(U??await(0,g.t)(d,D)).includes(f.i);if(w===void 0&&!R)return!1;const G=async()=>(0,c.
n)(d,D,w??(await(0,c.t)(d,D))?.paused??!1);return R?await T(async()=>{await G(),await E(d,D)}):await G(),R}async function E(d,D){
const w=await M(d,D);await _(d,D,f.t.filter(R=>!w.includes(R)));const T=f.t.filter(R=>w.includes(R));if(T.length===0)return;
const U=await M(d,D);await _(d,D,T.filter(R=>!U.includes(R)))}async function _({aws:d},D,w){if(w.length===0)return;const T=await d.
autoScaling(),U=(0,f.g)(D);await T.send(new i.t({AutoScalingGroupName:U,ScalingProcesses:w}))}async function m(d,D,w){(0,g.
n)(w).includes("Terminate")&&await _(d,D,[f.f])}async function M({aws:d,clock:D,runName:w},T){const{LockParameter:U}=await t.
e(9534).then(t.bind(t,9534)),R=await new U({aws:d,stackName:T,owner:w}).read();return R?.lock&&(0,a.i)(R.lock,D.now())?R.
lock.suspended:[]}}),5634:((N,v,t)=>{t.d(v,{a:()=>Y,i:()=>W,n:()=>Q,o:()=>nt,r:()=>J,t:()=>st});var a=t(5913),f=t(2903),
i=t(307),g=t(5051),c=t(6580),r=t(2264),E=t(7288),_=t(2803),m=class extends(0,a.r)(a.t,a.n,"CreateChangeSet",f.n){},M=class extends(0,a.
r)(a.t,a.n,"DeleteChangeSet",f.r){},d=class extends(0,a.r)(a.t,a.n,"DescribeChangeSet",f.a){};const D="{{changeSet:KNOWN\
_AFTER_APPLY}}";function w(e){return e.flatMap(({ResourceChange:u})=>u?[T(u)]:[])}function T(e){const u=G(e.Details??[]),
h=e.ResourceDriftStatus;return{action:e.Action??"Dynamic",logicalId:e.LogicalResourceId??"",physicalId:e.PhysicalResourceId,
type:e.ResourceType??"",replacement:U(e,u),properties:u,...e.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(h==="\
MODIFIED"||h==="DELETED")&&{drift:h}}}function U({Action:e,Replacement:u},h){if(e==="Dynamic"||u==="Conditional")return"\
may";if(u!=="True")return"no";const I=h.filter(({replacement:B})=>B!=="no");return I.length>0&&I.every(({replacement:B})=>B===
"may")?"may":"yes"}const R={no:0,may:1,yes:2};function G(e){const u=new Map;for(const h of e.map(S)){const I=u.get(h.path);
(!I||R[h.replacement]>R[I.replacement])&&u.set(h.path,h)}return[...u.values()]}function S({Target:e={},Evaluation:u}){const h=e.
AfterValue?.includes(D)??!1,I=e.Drift?.ActualValue;return{path:e.Path??`/${[e.Attribute,e.Name].filter(Boolean).join("/")}`,
from:e.BeforeValue,to:h?void 0:e.AfterValue,replacement:l(e.RequiresRecreation,u==="Dynamic"||h),...h&&{isKnownAfterApply:!0},
...I!==void 0&&{drifted:I}}}function l(e,u){return e==="Conditionally"?"may":e!=="Always"?"no":u?"may":"yes"}const y=6e5,
A=100;async function W(e){const u=await k(e);if("kind"in u)return u;try{const h=await H(e,u);return h.kind!=="ready"&&await J(
e,u),h}catch(h){if(await Q(e,u).catch(()=>{}),(0,c.t)(h,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw h}}
async function k(e){const{client:u,stackName:h,changeSetName:I}=e;try{const{StackId:B=h,Id:F=I}=await u.send(j(e));return{
StackName:B,ChangeSetName:F}}catch(B){return((0,c.t)(B,"AlreadyExistsException")?await K(e):void 0)??Y(B,e)}}async function K(e){
const{client:u,stackName:h,changeSetName:I}=e;try{const{StackId:B=h,ChangeSetId:F=I}=await u.send(new d({StackName:h,ChangeSetName:I}));
return{StackName:B,ChangeSetName:F}}catch(B){if((0,c.t)(B,"ChangeSetNotFoundException")||(0,_.n)(B,h))return;throw B}}function j(e){
return new m({StackName:e.stackName,ChangeSetName:e.changeSetName,ClientToken:e.changeSetName,ChangeSetType:e.isNew?"CRE\
ATE":"UPDATE",...e.template,Parameters:[...e.parameters],Tags:Object.entries(e.tags).map(([u,h])=>({Key:u,Value:h})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...e.roleArn&&{RoleARN:e.roleArn},...e.revertsDrift&&!e.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const x=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,Z=/already exists and cannot be created again with the changeset/i;
function Y(e,{stackName:u}){const h=(0,r.n)(e);if((0,c.t)(e,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,_.n)(e,u)||(0,c.t)(e,"ValidationError")&&(x.test(h)||Z.test(h)))return{kind:"overtaken"};
if(!(0,c.t)(e,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw e;return(0,i.t)(u,h)}
async function H(e,u){const{client:h,clock:I,stackName:B}=e,F=await(0,E.t)({clock:I,forMillis:y},async()=>{const L=await h.
send(new d({...u,IncludePropertyValues:!0}));return L.Status==="CREATE_COMPLETE"||L.Status==="FAILED"?L:void 0});if(!F)return(0,i.
t)(B,`the change set was not ready after ${y/6e4} minutes`);const{Status:o,StatusReason:n="",Changes:s=[],NextToken:O}=F;
if(o==="CREATE_COMPLETE")return{kind:"ready",id:u,changes:w([...s,...await tt(e,u,O)])};if(q(n))return{kind:"unchanged"};
const{validationError:P}=await t.e(8932).then(t.bind(t,8932)),C=await P(h,u,n);return C?{kind:"refused",cause:C.reason,root:C}:
(0,i.t)(B,n)}async function tt({client:e},u,h){const I=[];let B=h;for(let F=1;B&&F<A;F++){const o={...u,IncludePropertyValues:!0,
NextToken:B},n=await e.send(new d(o));I.push(...n.Changes??[]),B=n.NextToken}return I}const q=e=>e.includes("didn't cont\
ain changes")||e.includes("No updates are to be performed");async function J(e,u){await Q(e,u).catch(h=>{if(!X(h))throw h})}
const X=e=>(0,c.t)(e,"InvalidChangeSetStatusException");async function Q({client:e,isNew:u},h){await e.send(new M(h)).catch(
I=>{if(!(0,_.n)(I,h.StackName)&&!(0,c.t)(I,"ChangeSetNotFoundException"))throw I}),u&&(await(0,_.t)(e,h.StackName))?.status.
isPreview&&await e.send(new i.r({StackName:h.StackName}))}async function nt(e,u){const h=[];let I;for(let B=0;B<A;B++){const F={
StackName:u,...I&&{NextToken:I}},{Summaries:o=[],NextToken:n}=await e.send(new g.t(F));for(const{ChangeSetName:s="",CreationTime:O,
ExecutionStatus:P=""}of o)P.startsWith("EXECUTE_")||h.push({name:s,createdAt:O?.getTime()??0});if(I=n,!I)break}return h}
async function st(e,u,h){const I=[];for(const{name:B}of h)try{await e.send(new M({StackName:u,ChangeSetName:B})),I.push(
B)}catch(F){if(!X(F)&&!(0,c.t)(F,"ChangeSetNotFoundException"))throw F}return I}}),4164:((N,v,t)=>{t.r(v),t.d(v,{run:()=>nt});
var a=t(4059),f=t(5069),i=t(1613),g=t(7643),c=t(6580),r=t(4471),E=t(5633),_=t(6034),m=t(6863),M=t(513),d=t(2264),D=t(8919),
w=t(5268),T=t(2033),U=t(6844),R=t(7833),G=t(5046),S=t(1674),l=t(5613),y=t(4247),A=t(304);async function W(o,n){const s=await(0,m.
r)(n,o,{mends:!0}),{stack:O}=s;O&&n.record({stackId:O.id});const P=k(o,n,s),[C,{target:L,looking:$,lookedAt:p},V]=await(0,E.
t)((0,_.n)(o,n,O!==void 0),P,(0,m.i)(o,n)),z=C.token!=="store"&&$!==void 0;return(0,m.a)(n,V,z),{...s,...C,target:L,isUnchanged:z,
looking:$,lookedAt:p}}async function k(o,n,{identity:s,stack:O}){const P=n.clock.now(),C=O?.tags["railgun-ha:version"]===
"1.0.0"&&o.drift!=="revert"?(0,r.r)(n,O,{connects:1}).catch(c.r):void 0,L=await(0,m.n)(o,n,s,O);return{target:L,lookedAt:P,
looking:(0,m.t)(O,L)?C:void 0}}async function K(o,n,s,O){try{return await j(o,n,s,O)}catch(P){return{...(0,R.t)(n,void 0),
outcome:"failed",failure:(0,c.r)(P)}}}async function j(o,n,s,O){const P=await(0,U.n)(o,n,O);return!P||(0,T.o)(P).kind===
"nothing"?(0,R.t)(n,P):s(async C=>{const L=await(0,U.n)(o,n)??P,{bring:$}=await t.e(2324).then(t.bind(t,2324));return $(
{...o,insist:C},n,L)})}async function x(o,n){const s=await(0,U.t)(o,n);if(!s)return;o.log.info(`instance refresh ${s.id}\
 runs: waiting for its end before the stack is changed`);const{watchRefresh:O}=await t.e(6502).then(t.bind(t,6502)),P=await O(
o,{stackName:n,groupName:(0,g.g)(n)},s.id);if(o.log.info(`instance refresh ${P.id} ended: ${P.status}`),P.kind==="timed-\
out")throw new d.t("stack.busy",`instance refresh ${P.id} still runs; deploy again when it has ended`)}function Z(o,n){return{
title:`Fleet of ${o}`,head:["instance","zone","address","group","health","target","2408","template"],rows:n.instances.map(
s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion])}}function Y(o){const{runtime:n,stack:s,
operation:O,refreshed:P,tokenVersion:C,verification:L,start:$,rotation:p}=o,{state:V,failure:z}=L,b=[Z(s.name,V),...p?[(0,A.
n)(s.name,p.steps)]:[]];for(const it of b.flatMap(y.t))n.log.info(it);const et=s.outputs[g.o.loadBalancerDnsName]??"",at=Math.
round((n.clock.now()-$)/1e3),ot=[O==="unchanged"?"nothing to change":O,...P.outcome==="refreshed"?[`${P.instances} insta\
nces replaced`]:[]].join(", ");return{headline:`stack ${s.name}: ${ot}; ${V.instances.length} instances behind ${et}${p?
`; ${(0,l.t)(s.name,p)}`:""}`,outputs:{"stack-id":s.id,"load-balancer-dns":et,"token-version":String(C),"memcached-serve\
rs":V.servers.join(" ")},result:{command:"deploy",stack:s.name,stackId:s.id,operation:O,changed:O!=="unchanged"||P.outcome===
"refreshed"||["rotated","resumed"].includes(p?.outcome??""),cloudFormationCalls:n.aws.cloudFormationCalls(),seconds:at,tokenVersion:C,
loadBalancer:et,launchTemplate:{serving:s.parameters[g.l.servingTemplateVersion]??"",newest:s.outputs[g.o.launchTemplateVersion]??
""},refresh:H(P),healthy:z===void 0,problems:z?.details??[],fleet:V,...p&&{rotation:(0,l.n)(p)}},tables:b,fleet:V,failure:z}}
const H=({outcome:o,from:n,to:s,instances:O,id:P})=>({outcome:o,from:n,to:s,instances:O,id:P});function tt(o,n,{tokenVersion:s,
tokenPending:O}){const P=`deploy again, with wait: true, to follow it to its end${O?", take the new activation token int\
o use":""} and look at the fleet`;return O&&o.log.warning(`the new activation token is neither stored nor in use, becaus\
e this run does not wait: ${P}`),{headline:`stack ${n.name}: CloudFormation executes the change; ${P}`,outputs:{"stack-i\
d":n.id,"token-version":String(s)},result:{command:"deploy",stack:n.name,stackId:n.id,operation:"started",changed:!0,status:n.
status.name,cloudFormationCalls:o.aws.cloudFormationCalls(),tokenVersion:s,tokenPending:O},tables:[],stackId:n.id,failure:void 0}}
const q=12e5,J=3e5,X=15e3,Q=3,nt=async(o,n)=>{const{log:s,clock:O}=n,P=O.now();(0,M.t)(s,o);const{plan:C,change:L}=await u(
o,n),{operation:$,tokenVersion:p}=L;if($==="started")return tt(n,L.stack,{tokenVersion:p,tokenPending:C.token==="rotate"});
s.info(`stack ${o.stackName}: ${$==="unchanged"?"nothing to change":$}`),C.isUnchanged&&await(0,f.n)(n,o.stackName),C.isUnchanged&&
!L.stack.isProtected&&await(0,i.n)(n,o.stackName,()=>F(n,L));const V=await st(o,n,{change:L,start:P,look:C.isUnchanged&&
O.now()-C.lookedAt<=X?await C.looking:void 0}),z={runtime:n,operation:$,tokenVersion:p,start:P,...V};if(C.token!=="rotat\
e")return Y(z);if(V.verification.failure)return s.warning("the fleet is not right: its token is not rotated"),Y(z);const{
rotateFleet:b}=await Promise.all([t.e(9996),t.e(8552),t.e(8335)]).then(t.bind(t,8335));return Y({...z,...await b(o,n,V.stack,
C)})};async function st(o,n,{change:s,start:O,look:P}){const{log:C}=n,L=(P instanceof d.t?void 0:P?.group)??await(0,w.t)(
n,o.stackName),$=at=>(0,i.t)(n,o.stackName,at);await(0,G.n)(n,o.stackName,{size:o.size,group:L,guard:$});const p=await(0,D.
n)(n,o.stackName,{group:L,guard:at=>$(async()=>{await e(n,s.stack),await at()})});p&&C.info("launches were suspended aft\
er failed ones; the group launches again");const V=await C.group("Instances",()=>K(n,s.stack,$,p?void 0:L)),{stack:z}=V;
C.info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const b=s.operation==="unchanged"&&!p&&V.outcome==="nothi\
ng",et=await C.group("Fleet",()=>(0,S.t)(n,z,{size:o.size,timeout:b?J:q,since:b?0:O,seen:b?P:void 0}));return{stack:z,refreshed:V,
verification:{...et,failure:V.failure??et.failure}}}async function e(o,n){const{enableRules:s}=await t.e(3976).then(t.bind(
t,3976));await s(o,n)}async function u(o,n){const{log:s}=n;for(let P=1;P<=Q;P++){const C=await s.group("Preflight",()=>W(
o,n)),L=C.isUnchanged?h(o,n,C):await s.group("Change",()=>(0,i.t)(n,o.stackName,async $=>{const p=await B(o,n,C,$);return p&&
p.operation!=="started"&&await F(n,p),p}));if(L)return{plan:C,change:L};s.info(`another run changes stack ${o.stackName}\
 now: looking again when that has ended`)}const O=`stack ${o.stackName} was changed by others ${Q} times in a row; run a\
gain when they have ended`;throw new d.t("stack.busy",O)}function h(o,n,{stack:s,target:O,tokenVersion:P}){const{log:C,record:L}=n,
$=s;return(0,M.r)(C,o,O.template),C.info("template, parameters and token are those of the stack: nothing is changed"),L(
{changes:[]}),{stack:$,operation:"unchanged",isOpen:!1,tokenVersion:P}}async function I(o,n){const s=await(0,a.t)(o,n);return s!==
void 0&&!s.status.isDeleted&&!s.status.isPreview}async function B(o,n,s,O){const[{changeStack:P},{publishArtifacts:C}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),Promise.all([t.e(2824),t.e(1627),t.e(5292)]).then(t.bind(t,5292))]),{stackName:L,tags:$}=o;
if(!s.stack&&await I(n,L))return;s.stack&&await x(n,L);const p=await C(n,s.identity,L,s.target);s.token==="store"&&await O();
const V=s.token==="store"?await(0,_.i)(n,{stackName:L,given:s.given,tags:$}):s.tokenVersion,z=await P(n,o,s,{template:p,
insist:O});return z&&{...z,tokenVersion:V}}async function F(o,{stack:n,isOpen:s}){if(n.isProtected&&!s)return;const[{protect:O,
setPolicy:P},{CLOSED:C}]=await Promise.all([t.e(6159).then(t.bind(t,8540)),t.e(2339).then(t.bind(t,2339))]);await P(o,n.
id,C),n.isProtected||await O(o,n.id)}}),304:((N,v,t)=>{t.d(v,{n:()=>f,t:()=>a});var a=class{#t;#n=[];hasBegun=!1;constructor(i){
this.#t=i}get steps(){return this.#n}add(i){this.#n.push(i);const{node:g,from:c,to:r,action:E,end:_,seconds:m,reason:M}=i,
d=M&&`: ${M}`;this.#t.info(`${g}  ${E}  version ${c??"?"} \u2192 ${r}  ${_}${d}  ${m} s`)}};function f(i,g){return{title:`\
Rotation of ${i}`,head:["node","old version","new version","action","result","seconds"],rows:g.map(({node:c,from:r,to:E,
action:_,end:m,seconds:M,reason:d})=>[c,r===null?"unknown":String(r),String(E),_,d?`${m}: ${d}`:m,String(M)])}}}),467:((N,v,t)=>{
t.d(v,{n:()=>c,t:()=>g});var a=t(6580),f=t(990),i=t(7274);async function g({aws:r},E,_){const m=await r.ssm();try{const{
Parameter:M}=await m.send(new f.i({Name:E}));return _.safeParse(JSON.parse(M?.Value??"")).data}catch(M){if((0,a.t)(M,"Pa\
rameterNotFound")||M instanceof SyntaxError)return;throw M}}async function c({aws:r},E,{description:_,value:m}){await(await r.
ssm()).send(new i.t({Name:E,Description:_,Type:"String",Value:JSON.stringify(m),Overwrite:!0}))}}),1525:((N,v,t)=>{t.d(v,
{t:()=>c});var a=t(990),f=t(917),i=t(2264),g=class extends(0,a.s)(a.a,a.o,"LabelParameterVersion",f.a){};async function c({
aws:r},E,_,m,M=d=>d){const d=await r.ssm(),D={Name:E,ParameterVersion:_,Labels:[...m]};let w=[];for(let T=0;T<2;T++){const{
InvalidLabels:U=[]}=await d.send(M(new g(D)));if(U.length===0)return;w=U}throw new i.t("token.label-refused",`Parameter \
Store refused the label ${w.join(", ")} on version ${_} of ${E}, and again when it was repeated; run again`)}}),5572:((N,v,t)=>{
t.d(v,{t:()=>f});var a=t(6776);async function f({aws:g},c,r){return i((await(await g.autoScaling()).send(new a.t({AutoScalingGroupName:c,
MaxRecords:50}))).Activities??[],r)}function i(g,c){const r=g.filter(({Description:E,StatusCode:_,StartTime:m})=>/^Launching a new EC2 instance/i.
test(E??"")&&["Successful","Failed","Cancelled"].includes(_??"")&&(m?.getTime()??0)>=c).slice(0,3);if(!(r.length<3||r.some(
({StatusCode:E})=>E==="Successful")))return r[0]?.StatusMessage||r[0]?.Cause||"Auto Scaling gives no reason"}}),5069:((N,v,t)=>{
t.d(v,{n:()=>c,t:()=>g});var a=t(396),f=t(5634),i=t(1613);async function g(E,_,{holdsLock:m}){const M=await r(E,_,m),d=!M.
some(({name:w})=>(0,a.r)(w))||await(await t.e(6159).then(t.bind(t,8540))).closePolicy(E,_)?M:M.filter(({name:w})=>!(0,a.
r)(w)),D=await(0,f.t)(await E.aws.cloudFormation(),_,d);D.length>0&&E.log.info(`deleted what earlier runs left behind: ${D.
join(", ")}`)}async function c(E,_){(await r(E,_,!0)).length!==0&&await(0,i.n)(E,_,()=>g(E,_,{holdsLock:!0}))}async function r({
aws:E,clock:_,runName:m},M,d){const D=await(0,f.o)(await E.cloudFormation(),M),w=_.now();return D.filter(T=>(0,a.n)(T,{runName:m,
now:w,holdsLock:d}))}}),2656:((N,v,t)=>{t.d(v,{i:()=>g,n:()=>i,r:()=>c,t:()=>f});var a=t(7811);const f=12e4,i=(0,a.f)({owner:(0,a.
_)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.s)(),suspended:(0,a.n)((0,a.
_)())}),g=(r,E)=>r.held&&r.leaseUntil>E,c=(0,a.f)({paused:(0,a.r)(),by:(0,a._)()})}),1613:((N,v,t)=>{t.d(v,{n:()=>g,t:()=>i});
var a=t(2264),f=t(4640);async function i(c,r,E){const{takeLock:_}=await t.e(4904).then(t.bind(t,4904)),m=await _({...c,stackName:r,
owner:(0,f.t)(c),purpose:"deploy"});let M=async()=>{};try{if(m.suspended.length>0){const{resumeInherited:d}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await d(c,r,m)}return M=m.keep(),await E(()=>m.renew())}finally{
await M(),await m.release()}}async function g(c,r,E){try{return await i(c,r,E)}catch(_){if(!(_ instanceof a.t&&_.code===
"lock.held"))throw _;c.log.info(`another run works on stack ${r}: what an earlier one left is put right by that one, or \
by the next deploy`);return}}}),4640:((N,v,t)=>{t.d(v,{t:()=>f});var a=t(7598);const f=({runName:i})=>`${i}-${(0,a.randomBytes)(
4).toString("hex")}`}),4865:((N,v,t)=>{t.d(v,{n:()=>c,t:()=>g});var a=t(2656),f=t(7643),i=t(467);const g=(r,E)=>(0,i.t)(
r,(0,f._)(E).pause,a.r);async function c(r,E,_){const m={paused:_,by:r.runName};await(0,i.n)(r,(0,f._)(E).pause,{description:"\
Whether the reconciler only looks",value:m})}}),7833:((N,v,t)=>{t.d(v,{t:()=>a});const a=(f,i)=>({stack:f,outcome:"nothi\
ng",from:i?.group??"",to:i?.newest??"",instances:0,id:"",failure:void 0})}),307:((N,v,t)=>{t.d(v,{n:()=>m,r:()=>E,t:()=>_});
var a=t(2264),f=t(6580),i=t(8669),g=t(2903),c=t(5913),r=t(254),E=class extends(0,c.r)(c.t,c.n,"DeleteStack",g.i){};function _(d,D){
return{kind:"refused",cause:D,root:(0,i.n)({logicalId:d,type:"AWS::CloudFormation::Stack",status:"refused"},D)}}async function m(d,D,w){
let T;const U=R=>D(R).catch(G=>{throw(0,f.t)(G,"ValidationError")&&(T=_(M(d),(0,a.n)(G))),G});return(0,r.n)(d,U,w).catch(
R=>{if(T)return T;throw R})}const M=({stackId:d})=>d.split("/")[1]??d}),5613:((N,v,t)=>{t.d(v,{n:()=>f,t:()=>a});function a(i,g){
const{outcome:c,version:r,former:E,ageDays:_,steps:m}=g,M=new Set(m.map(({node:d})=>d)).size;switch(c){case"unchanged":return`\
stack ${i} runs with this token already: version ${r}, ${_} days old; nothing was done`;case"resumed":return`stack ${i} \
runs with this token already: version ${r}, ${_} days old; ${M} nodes that did not were brought along`;case"rotated":return`\
stack ${i}: the token went from version ${E} to ${r} on ${M} nodes`;case"failed":return`stack ${i}: version ${r} of the \
token is current`}}const f=({outcome:i,version:g,former:c,ageDays:r,steps:E})=>({outcome:i,tokenVersion:g,formerVersion:c,
tokenAgeDays:r,nodes:E})}),5046:((N,v,t)=>{t.d(v,{n:()=>d,r:()=>m,t:()=>M});var a=t(7643),f=t(7811),i=t(6776),g=t(4128),
c=t(4539),r=t(467),E=class extends(0,i.o)(i.i,i.a,"SetDesiredCapacity",g.c){};const _=(0,f.f)({from:(0,f.s)(),to:(0,f.s)(),
desired:(0,f.s)()});function m(D,w){const{MinSize:T=0,DesiredCapacity:U=0}=D??{};return w<T?{from:T,to:w,desired:U}:void 0}
const M=(D,w,T)=>(0,r.n)(D,(0,a._)(w).shrink,{description:"A smaller size that the group has yet to follow",value:T});async function d({
aws:D,log:w},T,{size:U,group:R,guard:G}){const S=R?.DesiredCapacity??0;if(S<=U)return;const l=await(0,r.t)({aws:D},(0,a.
_)(T).shrink,_);l?.to!==U||S>l.desired||(await G(async y=>{await y(),await(await D.autoScaling()).send(new E({AutoScalingGroupName:(0,a.
g)(T),DesiredCapacity:U})),await(await D.ssm()).send(new c.t({Names:[(0,a._)(T).shrink]}))}),w.info(`size ${l.from} is n\
ow ${U}: the group goes from ${S} instances to ${U}`))}}),6034:((N,v,t)=>{t.d(v,{i:()=>R,n:()=>U,r:()=>m,t:()=>w});var a=t(
7643),f=t(6580),i=t(990),g=t(7274),c=t(2264),r=t(1525),E=t(5633);async function _({aws:S,hide:l},y){const A=await d(S,y,
a.p.current,!0);if(!A)return;const{Value:W="",Version:k=0}=A;return l(W),{value:W,version:k}}async function m({aws:S},l){
return(await d(S,l,a.p.current,!1))?.Version}async function M({aws:S},l){const y=[a.p.unfinished,a.p.pending];return(await Promise.
all(y.map(A=>d(S,l,A,!1)))).some(A=>A!==void 0)}async function d(S,l,y,A){const W=await S.ssm(),k=`${(0,a._)(l).token}:${y}`;
try{return(await W.send(new i.i({Name:k,WithDecryption:A}))).Parameter}catch(K){if((0,f.t)(K,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw K}}const D=/^[0-9a-fA-F]{32}$/;async function w({activationToken:S,tokenParameter:l},{
aws:y,hide:A}){if(!l)return S;const W=await y.ssm(),k=K=>new c.t("input.invalid",`token-parameter: parameter ${l} ${K}`);
try{const{Parameter:K}=await W.send(new i.i({Name:l,WithDecryption:!0})),j=K?.Value?.trim()??"";if(A(j),D.test(j))return j;
throw k(`holds ${j.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(K){throw(0,f.t)(K,
"ParameterNotFound","ParameterVersionNotFound")?k("does not exist in this region; name one that does"):K}}function T({stackName:S,
given:l},y,A){if(y)return!l||l===y.value?"keep":A?"rotate":"store";if(l)return"store";const W=`stack ${S} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new c.t("token.missing",W)}async function U(S,l,y){
const{stackName:A,tags:W}=S,[k,K,j]=await(0,E.t)(_(l,A),w(S,l),y?M(l,A):Promise.resolve(!1)),x=j&&!k?"rotate":T({stackName:A,
given:K,tags:W},k,y);return{token:x==="keep"&&j?"rotate":x,given:K,tokenVersion:k?.version??0}}async function R({aws:S},l){
const y=await S.ssm(),A=(0,a._)(l.stackName).token,W=await G(y,A,l);return await(0,r.t)({aws:S},A,W,[a.p.current]),W}async function G(S,l,{
stackName:y,given:A,tags:W}){const k=Object.entries({...W,[a.u]:y}).map(([j,x])=>({Key:j,Value:x})),K={Name:l,Type:"Secu\
reString",Tier:"Standard",Value:A};try{const j=`Activation token of the Railgun listeners of stack ${y}`,{Version:x=1}=await S.
send(new g.t({...K,Description:j,Tags:k}));return x}catch(j){if(!(0,f.t)(j,"ParameterAlreadyExists"))throw j;const{Version:x=1}=await S.
send(new g.t({...K,Overwrite:!0}));return x}}}),1674:((N,v,t)=>{t.d(v,{t:()=>M});var a=t(6765),f=t(6580),i=t(2264),g=t(5572),
c=t(4471),r=t(5474);const E=1e3,_=5e3,m=3e4;async function M(l,y,{size:A,timeout:W,since:k,seen:K}){const{clock:j,log:x}=l,
Z=j.now(),Y=U(l);let H={...D,size:A},tt=K;for(let q=E;;q=Math.min(q*1.5,_)){const J=tt??await(0,c.r)(l,y).catch(f.r);if(tt=
void 0,J instanceof i.t&&!w(J))return{state:H,failure:J};J instanceof i.t||(H={...J.state,size:Math.max(A,J.state.size)});
const X=J instanceof i.t?[J.message]:(0,r.n)(H);if(X.length===0)return x.info(`the fleet is right after ${R(j.now()-Z)}`),
{state:H,failure:void 0};Y(H,X);const Q=T(H)&&await d(l,y,k);if(Q)return{state:H,failure:G(Q,X)};const nt=Z+W-j.now();if(nt<=
0)return{state:H,failure:S(W,X)};await(0,a.t)(j,Math.min(q,nt))}}const d=(l,y,A)=>(0,g.t)(l,(0,c.t)(y,"groupName"),A).catch(
()=>{}),D={instances:[],cacheNodes:[],cacheSize:0,servers:[]},w=({code:l})=>["aws.throttled","aws.unavailable","endpoint\
.unreachable","fleet.not-right"].includes(l),T=l=>l.instances.filter(r.t).length<l.size;function U({clock:l,log:y}){let A="",
W=Number.NEGATIVE_INFINITY;const k=l.now();return(K,j)=>{const x=[...K.instances.map(({id:Z,lifecycle:Y,target:H})=>`${Z}\
 ${Y}, ${H}`),...j].join(" \xB7 ");x===A&&l.now()-W<m||(A=x,W=l.now(),y.info(`${R(W-k)}  ${x}`))}}const R=l=>`${Math.round(
l/1e3)} s`;function G(l,y){return new i.t("fleet.not-right",`the last 3 launches failed: ${l}`,{details:y})}function S(l,y){
const A=`the fleet is not right after ${Math.round(l/1e3)} s: ${y[0]}; look at the instances' boot log`;return new i.t("\
fleet.not-right",A,{details:y})}})};export{rt as id,ct as ids,dt as modules};
