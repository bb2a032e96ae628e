const rt=4164,ct=[4164],dt={4539:((N,v,t)=>{t.d(v,{t:()=>i});var e=t(990),f=t(917),i=class extends(0,e.s)(e.a,e.o,"Delet\
eParameters",f.t){}}),7274:((N,v,t)=>{t.d(v,{t:()=>i});var e=t(990),f=t(917),i=class extends(0,e.s)(e.a,e.o,"PutParamete\
r",f.s){}}),8930:((N,v,t)=>{t.d(v,{t:()=>i});var e=t(6776),f=t(4128),i=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",f.
o){}}),8919:((N,v,t)=>{t.d(v,{n:()=>d,t:()=>g});var e=t(2656),f=t(7643),i=t(8930),m=t(5268),r=t(4865);async function d(c,D,{
paused:w,guard:R=I=>I(),group:U}){const I=(0,m.n)(U??await(0,m.t)(c,D)).includes(f.i);if(w===void 0&&!I)return!1;const G=async()=>(0,r.
n)(c,D,w??(await(0,r.t)(c,D))?.paused??!1);return I?await R(async()=>{await G(),await h(c,D)}):await G(),I}async function h(c,D){
const w=await M(c,D);await _(c,D,f.t.filter(I=>!w.includes(I)));const R=f.t.filter(I=>w.includes(I));if(R.length===0)return;
const U=await M(c,D);await _(c,D,R.filter(I=>!U.includes(I)))}async function _({aws:c},D,w){if(w.length===0)return;const R=await c.
autoScaling(),U=(0,f.g)(D);await R.send(new i.t({AutoScalingGroupName:U,ScalingProcesses:w}))}async function g(c,D,w){(0,m.
n)(w).includes("Terminate")&&await _(c,D,[f.f])}async function M({aws:c,clock:D,runName:w},R){const{LockParameter:U}=await t.
e(9534).then(t.bind(t,9534)),I=await new U({aws:c,stackName:R,owner:w}).read();return I?.lock&&(0,e.i)(I.lock,D.now())?I.
lock.suspended:[]}}),5634:((N,v,t)=>{t.d(v,{a:()=>Y,i:()=>W,n:()=>Q,o:()=>nt,r:()=>J,t:()=>st});var e=t(5913),f=t(2903),
i=t(307),m=t(5051),r=t(6580),d=t(2264),h=t(7288),_=t(2803),g=class extends(0,e.r)(e.t,e.n,"CreateChangeSet",f.n){},M=class extends(0,e.
r)(e.t,e.n,"DeleteChangeSet",f.r){},c=class extends(0,e.r)(e.t,e.n,"DescribeChangeSet",f.a){};const D="{{changeSet:KNOWN\
_AFTER_APPLY}}";function w(a){return a.flatMap(({ResourceChange:u})=>u?[R(u)]:[])}function R(a){const u=G(a.Details??[]),
E=a.ResourceDriftStatus;return{action:a.Action??"Dynamic",logicalId:a.LogicalResourceId??"",physicalId:a.PhysicalResourceId,
type:a.ResourceType??"",replacement:U(a,u),properties:u,...a.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(E==="\
MODIFIED"||E==="DELETED")&&{drift:E}}}function U({Action:a,Replacement:u},E){if(a==="Dynamic"||u==="Conditional")return"\
may";if(u!=="True")return"no";const L=E.filter(({replacement:B})=>B!=="no");return L.length>0&&L.every(({replacement:B})=>B===
"may")?"may":"yes"}const I={no:0,may:1,yes:2};function G(a){const u=new Map;for(const E of a.map(S)){const L=u.get(E.path);
(!L||I[E.replacement]>I[L.replacement])&&u.set(E.path,E)}return[...u.values()]}function S({Target:a={},Evaluation:u}){const E=a.
AfterValue?.includes(D)??!1,L=a.Drift?.ActualValue;return{path:a.Path??`/${[a.Attribute,a.Name].filter(Boolean).join("/")}`,
from:a.BeforeValue,to:E?void 0:a.AfterValue,replacement:l(a.RequiresRecreation,u==="Dynamic"||E),...E&&{isKnownAfterApply:!0},
...L!==void 0&&{drifted:L}}}function l(a,u){return a==="Conditionally"?"may":a!=="Always"?"no":u?"may":"yes"}const y=6e5,
T=100;async function W(a){const u=await k(a);if("kind"in u)return u;try{const E=await H(a,u);return E.kind!=="ready"&&await J(
a,u),E}catch(E){if(await Q(a,u).catch(()=>{}),(0,r.t)(E,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw E}}
async function k(a){const{client:u,stackName:E,changeSetName:L}=a;try{const{StackId:B=E,Id:F=L}=await u.send(j(a));return{
StackName:B,ChangeSetName:F}}catch(B){return((0,r.t)(B,"AlreadyExistsException")?await K(a):void 0)??Y(B,a)}}async function K(a){
const{client:u,stackName:E,changeSetName:L}=a;try{const{StackId:B=E,ChangeSetId:F=L}=await u.send(new c({StackName:E,ChangeSetName:L}));
return{StackName:B,ChangeSetName:F}}catch(B){if((0,r.t)(B,"ChangeSetNotFoundException")||(0,_.n)(B,E))return;throw B}}function j(a){
return new g({StackName:a.stackName,ChangeSetName:a.changeSetName,ClientToken:a.changeSetName,ChangeSetType:a.isNew?"CRE\
ATE":"UPDATE",...a.template,Parameters:[...a.parameters],Tags:Object.entries(a.tags).map(([u,E])=>({Key:u,Value:E})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...a.roleArn&&{RoleARN:a.roleArn},...a.revertsDrift&&!a.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const x=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,Z=/already exists and cannot be created again with the changeset/i;
function Y(a,{stackName:u}){const E=(0,d.n)(a);if((0,r.t)(a,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,_.n)(a,u)||(0,r.t)(a,"ValidationError")&&(x.test(E)||Z.test(E)))return{kind:"overtaken"};
if(!(0,r.t)(a,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw a;return(0,i.t)(u,E)}
async function H(a,u){const{client:E,clock:L,stackName:B}=a,F=await(0,h.t)({clock:L,forMillis:y},async()=>{const A=await E.
send(new c({...u,IncludePropertyValues:!0}));return A.Status==="CREATE_COMPLETE"||A.Status==="FAILED"?A:void 0});if(!F)return(0,i.
t)(B,`the change set was not ready after ${y/6e4} minutes`);const{Status:o,StatusReason:n="",Changes:s=[],NextToken:O}=F;
if(o==="CREATE_COMPLETE")return{kind:"ready",id:u,changes:w([...s,...await tt(a,u,O)])};if(q(n))return{kind:"unchanged"};
const{validationError:P}=await t.e(8932).then(t.bind(t,8932)),C=await P(E,u,n);return C?{kind:"refused",cause:C.reason,root:C}:
(0,i.t)(B,n)}async function tt({client:a},u,E){const L=[];let B=E;for(let F=1;B&&F<T;F++){const o={...u,IncludePropertyValues:!0,
NextToken:B},n=await a.send(new c(o));L.push(...n.Changes??[]),B=n.NextToken}return L}const q=a=>a.includes("didn't cont\
ain changes")||a.includes("No updates are to be performed");async function J(a,u){await Q(a,u).catch(E=>{if(!X(E))throw E})}
const X=a=>(0,r.t)(a,"InvalidChangeSetStatusException");async function Q({client:a,isNew:u},E){await a.send(new M(E)).catch(
L=>{if(!(0,_.n)(L,E.StackName)&&!(0,r.t)(L,"ChangeSetNotFoundException"))throw L}),u&&(await(0,_.t)(a,E.StackName))?.status.
isPreview&&await a.send(new i.r({StackName:E.StackName}))}async function nt(a,u){const E=[];let L;for(let B=0;B<T;B++){const F={
StackName:u,...L&&{NextToken:L}},{Summaries:o=[],NextToken:n}=await a.send(new m.t(F));for(const{ChangeSetName:s="",CreationTime:O,
ExecutionStatus:P=""}of o)P.startsWith("EXECUTE_")||E.push({name:s,createdAt:O?.getTime()??0});if(L=n,!L)break}return E}
async function st(a,u,E){const L=[];for(const{name:B}of E)try{await a.send(new M({StackName:u,ChangeSetName:B})),L.push(
B)}catch(F){if(!X(F)&&!(0,r.t)(F,"ChangeSetNotFoundException"))throw F}return L}}),4164:((N,v,t)=>{t.r(v),t.d(v,{run:()=>nt});
var e=t(6580),f=t(4059),i=t(5069),m=t(1613),r=t(7643),d=t(4471),h=t(5633),_=t(6034),g=t(6863),M=t(513),c=t(2264),D=t(8919),
w=t(5268),R=t(2033),U=t(6844),I=t(7833),G=t(5046),S=t(1674),l=t(5613),y=t(4247),T=t(304);async function W(o,n){const s=await(0,g.
r)(n,o,{mends:!0}),{stack:O}=s;O&&n.record({stackId:O.id});const P=k(o,n,s),[C,{target:A,looking:p,lookedAt:$},V]=await(0,h.
t)((0,_.n)(o,n,O!==void 0),P,(0,g.i)(o,n)),z=C.token!=="store"&&p!==void 0;return(0,g.a)(n,V,z),{...s,...C,target:A,isUnchanged:z,
looking:p,lookedAt:$}}async function k(o,n,{identity:s,stack:O}){const P=n.clock.now(),C=O?.tags["railgun-ha:version"]===
"1.0.0"&&o.drift!=="revert"?(0,d.r)(n,O,{connects:1}).catch(e.r):void 0,A=await(0,g.n)(o,n,s,O);return{target:A,lookedAt:P,
looking:(0,g.t)(O,A)?C:void 0}}async function K(o,n,s,O){try{return await j(o,n,s,O)}catch(P){return{...(0,I.t)(n,void 0),
outcome:"failed",failure:(0,e.r)(P)}}}async function j(o,n,s,O){const P=await(0,U.n)(o,n,O);return!P||(0,R.o)(P).kind===
"nothing"?(0,I.t)(n,P):s(async C=>{const A=await(0,U.n)(o,n)??P,{bring:p}=await t.e(2324).then(t.bind(t,2324));return p(
{...o,insist:C},n,A)})}async function x(o,n){const s=await(0,U.t)(o,n);if(!s)return;o.log.info(`instance refresh ${s.id}\
 runs: waiting for its end before the stack is changed`);const{watchRefresh:O}=await t.e(6502).then(t.bind(t,6502)),P=await O(
o,{stackName:n,groupName:(0,r.g)(n)},s.id);if(o.log.info(`instance refresh ${P.id} ended: ${P.status}`),P.kind==="timed-\
out")throw new c.t("stack.busy",`instance refresh ${P.id} still runs; deploy again when it has ended`)}function Z(o,n){return{
title:`Fleet of ${o}`,head:["instance","zone","address","group","health","target","2408","template"],rows:n.instances.map(
s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion])}}function Y(o){const{runtime:n,stack:s,
operation:O,refreshed:P,tokenVersion:C,verification:A,start:p,rotation:$}=o,{state:V,failure:z}=A,b=[Z(s.name,V),...$?[(0,T.
n)(s.name,$.steps)]:[]];for(const it of b.flatMap(y.t))n.log.info(it);const et=s.outputs[r.o.loadBalancerDnsName]??"",at=Math.
round((n.clock.now()-p)/1e3),ot=[O==="unchanged"?"nothing to change":O,...P.outcome==="refreshed"?[`${P.instances} insta\
nces replaced`]:[]].join(", ");return{headline:`stack ${s.name}: ${ot}; ${V.instances.length} instances behind ${et}${$?
`; ${(0,l.t)(s.name,$)}`:""}`,outputs:{"stack-id":s.id,"load-balancer-dns":et,"token-version":String(C),"memcached-serve\
rs":V.servers.join(" ")},result:{command:"deploy",stack:s.name,stackId:s.id,operation:O,changed:O!=="unchanged"||P.outcome===
"refreshed"||["rotated","resumed"].includes($?.outcome??""),cloudFormationCalls:n.aws.cloudFormationCalls(),seconds:at,tokenVersion:C,
loadBalancer:et,launchTemplate:{serving:s.parameters[r.l.servingTemplateVersion]??"",newest:s.outputs[r.o.launchTemplateVersion]??
""},refresh:H(P),healthy:z===void 0,problems:z?.details??[],fleet:V,...$&&{rotation:(0,l.n)($)}},tables:b,fleet:V,failure:z}}
const H=({outcome:o,from:n,to:s,instances:O,id:P})=>({outcome:o,from:n,to:s,instances:O,id:P});function tt(o,n,{tokenVersion:s,
tokenPending:O}){const P=`deploy again, with wait: true, to follow it to its end${O?", take the new activation token int\
o use":""} and look at the fleet`;return O&&o.log.warning(`the new activation token is neither stored nor in use, becaus\
e this run does not wait: ${P}`),{headline:`stack ${n.name}: CloudFormation executes the change; ${P}`,outputs:{"stack-i\
d":n.id,"token-version":String(s)},result:{command:"deploy",stack:n.name,stackId:n.id,operation:"started",changed:!0,status:n.
status.name,cloudFormationCalls:o.aws.cloudFormationCalls(),tokenVersion:s,tokenPending:O},tables:[],stackId:n.id,failure:void 0}}
const q=12e5,J=3e5,X=15e3,Q=3,nt=async(o,n)=>{const{log:s,clock:O}=n,P=O.now();(0,M.t)(s,o);const{plan:C,change:A}=await u(
o,n),{operation:p,tokenVersion:$}=A;if(p==="started")return tt(n,A.stack,{tokenVersion:$,tokenPending:C.token==="rotate"});
s.info(`stack ${o.stackName}: ${p==="unchanged"?"nothing to change":p}`),C.isUnchanged&&await(0,i.n)(n,o.stackName),C.isUnchanged&&
!A.stack.isProtected&&await(0,m.t)(n,o.stackName,()=>F(n,A));const V=await st(o,n,{change:A,start:P,look:C.isUnchanged&&
O.now()-C.lookedAt<=X?await C.looking:void 0}),z={runtime:n,operation:p,tokenVersion:$,start:P,...V};if(C.token!=="rotat\
e")return Y(z);if(V.verification.failure)return s.warning("the fleet is not right: its token is not rotated"),Y(z);const{
rotateFleet:b}=await Promise.all([t.e(9996),t.e(8552),t.e(8335)]).then(t.bind(t,8335));return Y({...z,...await b(o,n,V.stack,
C)})};async function st(o,n,{change:s,start:O,look:P}){const{log:C}=n,A=(P instanceof c.t?void 0:P?.group)??await(0,w.t)(
n,o.stackName),p=at=>(0,m.t)(n,o.stackName,at);await(0,G.n)(n,o.stackName,{size:o.size,group:A,guard:p});const $=await(0,D.
n)(n,o.stackName,{group:A,guard:at=>p(async()=>{await a(n,s.stack),await at()})});$&&C.info("launches were suspended aft\
er failed ones; the group launches again");const V=await C.group("Instances",()=>K(n,s.stack,p,$?void 0:A)),{stack:z}=V;
C.info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const b=s.operation==="unchanged"&&!$&&V.outcome==="nothi\
ng",et=await C.group("Fleet",()=>(0,S.t)(n,z,{size:o.size,timeout:b?J:q,since:b?0:O,seen:b?P:void 0}));return{stack:z,refreshed:V,
verification:{...et,failure:V.failure??et.failure}}}async function a(o,n){const{enableRules:s}=await t.e(3976).then(t.bind(
t,3976));await s(o,n)}async function u(o,n){const{log:s}=n;for(let P=1;P<=Q;P++){const C=await s.group("Preflight",()=>W(
o,n)),A=C.isUnchanged?E(o,n,C):await s.group("Change",()=>(0,m.t)(n,o.stackName,async p=>{const $=await B(o,n,C,p);return $&&
$.operation!=="started"&&await F(n,$),$}));if(A)return{plan:C,change:A};s.info(`another run changes stack ${o.stackName}\
 now: looking again when that has ended`)}const O=`stack ${o.stackName} was changed by others ${Q} times in a row; run a\
gain when they have ended`;throw new c.t("stack.busy",O)}function E(o,n,{stack:s,target:O,tokenVersion:P}){const{log:C,record:A}=n,
p=s;return(0,M.r)(C,o,O.template),C.info("template, parameters and token are those of the stack: nothing is changed"),A(
{changes:[]}),{stack:p,operation:"unchanged",isOpen:!1,tokenVersion:P}}async function L(o,n){const s=await(0,f.t)(o,n);return s!==
void 0&&!s.status.isDeleted&&!s.status.isPreview}async function B(o,n,s,O){const[{changeStack:P},{publishArtifacts:C}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),Promise.all([t.e(2824),t.e(1627),t.e(5292)]).then(t.bind(t,5292))]),{stackName:A,tags:p}=o;
if(!s.stack&&await L(n,A))return;s.stack&&await x(n,A);const $=await C(n,s.identity,A,s.target);s.token==="store"&&await O();
const V=s.token==="store"?await(0,_.i)(n,{stackName:A,given:s.given,tags:p}):s.tokenVersion,z=await P(n,o,s,{template:$,
insist:O});return z&&{...z,tokenVersion:V}}async function F(o,{stack:n,isOpen:s}){if(n.isProtected&&!s)return;const[{protect:O,
setPolicy:P},{CLOSED:C}]=await Promise.all([t.e(6159).then(t.bind(t,8540)),t.e(2339).then(t.bind(t,2339))]);try{await P(
o,n.id,C)}catch(A){if(!(0,e.t)(A,"ValidationError"))throw A;const p=`the policy of stack ${n.name} cannot be set now (${(0,c.
n)(A)}); run again when nobody changes the stack any more`;throw new c.t("stack.busy",p,{cause:A})}n.isProtected||await O(
o,n.id)}}),304:((N,v,t)=>{t.d(v,{n:()=>f,t:()=>e});var e=class{#t;#n=[];hasBegun=!1;constructor(i){this.#t=i}get steps(){
return this.#n}add(i){this.#n.push(i);const{node:m,from:r,to:d,action:h,end:_,seconds:g,reason:M}=i,c=M&&`: ${M}`;this.#t.
info(`${m}  ${h}  version ${r??"?"} \u2192 ${d}  ${_}${c}  ${g} s`)}};function f(i,m){return{title:`Rotation of ${i}`,head:[
"node","old version","new version","action","result","seconds"],rows:m.map(({node:r,from:d,to:h,action:_,end:g,seconds:M,
reason:c})=>[r,d===null?"unknown":String(d),String(h),_,c?`${g}: ${c}`:g,String(M)])}}}),467:((N,v,t)=>{t.d(v,{n:()=>r,t:()=>m});
var e=t(6580),f=t(990),i=t(7274);async function m({aws:d},h,_){const g=await d.ssm();try{const{Parameter:M}=await g.send(
new f.i({Name:h}));return _.safeParse(JSON.parse(M?.Value??"")).data}catch(M){if((0,e.t)(M,"ParameterNotFound")||M instanceof
SyntaxError)return;throw M}}async function r({aws:d},h,{description:_,value:g}){await(await d.ssm()).send(new i.t({Name:h,
Description:_,Type:"String",Value:JSON.stringify(g),Overwrite:!0}))}}),1525:((N,v,t)=>{t.d(v,{t:()=>r});var e=t(990),f=t(
917),i=t(2264),m=class extends(0,e.s)(e.a,e.o,"LabelParameterVersion",f.a){};async function r({aws:d},h,_,g,M=c=>c){const c=await d.
ssm(),D={Name:h,ParameterVersion:_,Labels:[...g]};let w=[];for(let R=0;R<2;R++){const{InvalidLabels:U=[]}=await c.send(M(
new m(D)));if(U.length===0)return;w=U}throw new i.t("token.label-refused",`Parameter Store refused the label ${w.join(",\
 ")} on version ${_} of ${h}, and again when it was repeated; run again`)}}),5572:((N,v,t)=>{t.d(v,{t:()=>f});var e=t(6776);
async function f({aws:m},r,d){return i((await(await m.autoScaling()).send(new e.t({AutoScalingGroupName:r,MaxRecords:50}))).
Activities??[],d)}function i(m,r){const d=m.filter(({Description:h,StatusCode:_,StartTime:g})=>/^Launching a new EC2 instance/i.
test(h??"")&&["Successful","Failed","Cancelled"].includes(_??"")&&(g?.getTime()??0)>=r).slice(0,3);if(!(d.length<3||d.some(
({StatusCode:h})=>h==="Successful")))return d[0]?.StatusMessage||d[0]?.Cause||"Auto Scaling gives no reason"}}),5069:((N,v,t)=>{
t.d(v,{n:()=>r,t:()=>m});var e=t(396),f=t(5634),i=t(1613);async function m(h,_,{holdsLock:g}){const M=await d(h,_,g),c=!M.
some(({name:w})=>(0,e.r)(w))||await(await t.e(6159).then(t.bind(t,8540))).closePolicy(h,_)?M:M.filter(({name:w})=>!(0,e.
r)(w)),D=await(0,f.t)(await h.aws.cloudFormation(),_,c);D.length>0&&h.log.info(`deleted what earlier runs left behind: ${D.
join(", ")}`)}async function r(h,_){(await d(h,_,!0)).length!==0&&await(0,i.n)(h,_,()=>m(h,_,{holdsLock:!0}))}async function d({
aws:h,clock:_,runName:g},M,c){const D=await(0,f.o)(await h.cloudFormation(),M),w=_.now();return D.filter(R=>(0,e.n)(R,{runName:g,
now:w,holdsLock:c}))}}),2656:((N,v,t)=>{t.d(v,{i:()=>m,n:()=>i,r:()=>r,t:()=>f});var e=t(7811);const f=12e4,i=(0,e.f)({owner:(0,e.
_)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e.
_)())}),m=(d,h)=>d.held&&d.leaseUntil>h,r=(0,e.f)({paused:(0,e.r)(),by:(0,e._)()})}),1613:((N,v,t)=>{t.d(v,{n:()=>m,t:()=>i});
var e=t(2264),f=t(4640);async function i(r,d,h){const{takeLock:_}=await t.e(4904).then(t.bind(t,4904)),g=await _({...r,stackName:d,
owner:(0,f.t)(r),purpose:"deploy"});let M=async()=>{};try{if(g.suspended.length>0){const{resumeInherited:c}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await c(r,d,g)}return M=g.keep(),await h(()=>g.renew())}finally{
await M(),await g.release()}}async function m(r,d,h){try{return await i(r,d,h)}catch(_){if(!(_ instanceof e.t&&_.code===
"lock.held"))throw _;r.log.info(`another run works on stack ${d}: what an earlier one left there waits for the next depl\
oy`);return}}}),4640:((N,v,t)=>{t.d(v,{t:()=>f});var e=t(7598);const f=({runName:i})=>`${i}-${(0,e.randomBytes)(4).toString(
"hex")}`}),4865:((N,v,t)=>{t.d(v,{n:()=>r,t:()=>m});var e=t(2656),f=t(7643),i=t(467);const m=(d,h)=>(0,i.t)(d,(0,f._)(h).
pause,e.r);async function r(d,h,_){const g={paused:_,by:d.runName};await(0,i.n)(d,(0,f._)(h).pause,{description:"Whether\
 the reconciler only looks",value:g})}}),7833:((N,v,t)=>{t.d(v,{t:()=>e});const e=(f,i)=>({stack:f,outcome:"nothing",from:i?.
group??"",to:i?.newest??"",instances:0,id:"",failure:void 0})}),307:((N,v,t)=>{t.d(v,{n:()=>g,r:()=>h,t:()=>_});var e=t(
2264),f=t(6580),i=t(8669),m=t(2903),r=t(5913),d=t(254),h=class extends(0,r.r)(r.t,r.n,"DeleteStack",m.i){};function _(c,D){
return{kind:"refused",cause:D,root:(0,i.n)({logicalId:c,type:"AWS::CloudFormation::Stack",status:"refused"},D)}}async function g(c,D,w){
let R;const U=I=>D(I).catch(G=>{throw(0,f.t)(G,"ValidationError")&&(R=_(M(c),(0,e.n)(G))),G});return(0,d.n)(c,U,w).catch(
I=>{if(R)return R;throw I})}const M=({stackId:c})=>c.split("/")[1]??c}),5613:((N,v,t)=>{t.d(v,{n:()=>f,t:()=>e});function e(i,m){
const{outcome:r,version:d,former:h,ageDays:_,steps:g}=m,M=new Set(g.map(({node:c})=>c)).size;switch(r){case"unchanged":return`\
stack ${i} runs with this token already: version ${d}, ${_} days old; nothing was done`;case"resumed":return`stack ${i} \
runs with this token already: version ${d}, ${_} days old; ${M} nodes that did not were brought along`;case"rotated":return`\
stack ${i}: the token went from version ${h} to ${d} on ${M} nodes`;case"failed":return`stack ${i}: version ${d} of the \
token is current`}}const f=({outcome:i,version:m,former:r,ageDays:d,steps:h})=>({outcome:i,tokenVersion:m,formerVersion:r,
tokenAgeDays:d,nodes:h})}),5046:((N,v,t)=>{t.d(v,{n:()=>c,r:()=>g,t:()=>M});var e=t(7643),f=t(7811),i=t(6776),m=t(4128),
r=t(4539),d=t(467),h=class extends(0,i.o)(i.i,i.a,"SetDesiredCapacity",m.c){};const _=(0,f.f)({from:(0,f.s)(),to:(0,f.s)(),
desired:(0,f.s)()});function g(D,w){const{MinSize:R=0,DesiredCapacity:U=0}=D??{};return w<R?{from:R,to:w,desired:U}:void 0}
const M=(D,w,R)=>(0,d.n)(D,(0,e._)(w).shrink,{description:"A smaller size that the group has yet to follow",value:R});async function c({
aws:D,log:w},R,{size:U,group:I,guard:G}){const S=I?.DesiredCapacity??0;if(S<=U)return;const l=await(0,d.t)({aws:D},(0,e.
_)(R).shrink,_);l?.to!==U||S>l.desired||(await G(async y=>{await y(),await(await D.autoScaling()).send(new h({AutoScalingGroupName:(0,e.
g)(R),DesiredCapacity:U})),await(await D.ssm()).send(new r.t({Names:[(0,e._)(R).shrink]}))}),w.info(`size ${l.from} is n\
ow ${U}: the group goes from ${S} instances to ${U}`))}}),6034:((N,v,t)=>{t.d(v,{i:()=>I,n:()=>U,r:()=>g,t:()=>w});var e=t(
7643),f=t(6580),i=t(990),m=t(7274),r=t(2264),d=t(1525),h=t(5633);async function _({aws:S,hide:l},y){const T=await c(S,y,
e.p.current,!0);if(!T)return;const{Value:W="",Version:k=0}=T;return l(W),{value:W,version:k}}async function g({aws:S},l){
return(await c(S,l,e.p.current,!1))?.Version}async function M({aws:S},l){const y=[e.p.unfinished,e.p.pending];return(await Promise.
all(y.map(T=>c(S,l,T,!1)))).some(T=>T!==void 0)}async function c(S,l,y,T){const W=await S.ssm(),k=`${(0,e._)(l).token}:${y}`;
try{return(await W.send(new i.i({Name:k,WithDecryption:T}))).Parameter}catch(K){if((0,f.t)(K,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw K}}const D=/^[0-9a-fA-F]{32}$/;async function w({activationToken:S,tokenParameter:l},{
aws:y,hide:T}){if(!l)return S;const W=await y.ssm(),k=K=>new r.t("input.invalid",`token-parameter: parameter ${l} ${K}`);
try{const{Parameter:K}=await W.send(new i.i({Name:l,WithDecryption:!0})),j=K?.Value?.trim()??"";if(T(j),D.test(j))return j;
throw k(`holds ${j.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(K){throw(0,f.t)(K,
"ParameterNotFound","ParameterVersionNotFound")?k("does not exist in this region; name one that does"):K}}function R({stackName:S,
given:l},y,T){if(y)return!l||l===y.value?"keep":T?"rotate":"store";if(l)return"store";const W=`stack ${S} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new r.t("token.missing",W)}async function U(S,l,y){
const{stackName:T,tags:W}=S,[k,K,j]=await(0,h.t)(_(l,T),w(S,l),y?M(l,T):Promise.resolve(!1)),x=j&&!k?"rotate":R({stackName:T,
given:K,tags:W},k,y);return{token:x==="keep"&&j?"rotate":x,given:K,tokenVersion:k?.version??0}}async function I({aws:S},l){
const y=await S.ssm(),T=(0,e._)(l.stackName).token,W=await G(y,T,l);return await(0,d.t)({aws:S},T,W,[e.p.current]),W}async function G(S,l,{
stackName:y,given:T,tags:W}){const k=Object.entries({...W,[e.u]:y}).map(([j,x])=>({Key:j,Value:x})),K={Name:l,Type:"Secu\
reString",Tier:"Standard",Value:T};try{const j=`Activation token of the Railgun listeners of stack ${y}`,{Version:x=1}=await S.
send(new m.t({...K,Description:j,Tags:k}));return x}catch(j){if(!(0,f.t)(j,"ParameterAlreadyExists"))throw j;const{Version:x=1}=await S.
send(new m.t({...K,Overwrite:!0}));return x}}}),1674:((N,v,t)=>{t.d(v,{t:()=>M});var e=t(6765),f=t(6580),i=t(2264),m=t(5572),
r=t(4471),d=t(5474);const h=1e3,_=5e3,g=3e4;async function M(l,y,{size:T,timeout:W,since:k,seen:K}){const{clock:j,log:x}=l,
Z=j.now(),Y=U(l);let H={...D,size:T},tt=K;for(let q=h;;q=Math.min(q*1.5,_)){const J=tt??await(0,r.r)(l,y).catch(f.r);if(tt=
void 0,J instanceof i.t&&!w(J))return{state:H,failure:J};J instanceof i.t||(H={...J.state,size:Math.max(T,J.state.size)});
const X=J instanceof i.t?[J.message]:(0,d.n)(H);if(X.length===0)return x.info(`the fleet is right after ${I(j.now()-Z)}`),
{state:H,failure:void 0};Y(H,X);const Q=R(H)&&await c(l,y,k);if(Q)return{state:H,failure:G(Q,X)};const nt=Z+W-j.now();if(nt<=
0)return{state:H,failure:S(W,X)};await(0,e.t)(j,Math.min(q,nt))}}const c=(l,y,T)=>(0,m.t)(l,(0,r.t)(y,"groupName"),T).catch(
()=>{}),D={instances:[],cacheNodes:[],cacheSize:0,servers:[]},w=({code:l})=>["aws.throttled","aws.unavailable","endpoint\
.unreachable","fleet.not-right"].includes(l),R=l=>l.instances.filter(d.t).length<l.size;function U({clock:l,log:y}){let T="",
W=Number.NEGATIVE_INFINITY;const k=l.now();return(K,j)=>{const x=[...K.instances.map(({id:Z,lifecycle:Y,target:H})=>`${Z}\
 ${Y}, ${H}`),...j].join(" \xB7 ");x===T&&l.now()-W<g||(T=x,W=l.now(),y.info(`${I(W-k)}  ${x}`))}}const I=l=>`${Math.round(
l/1e3)} s`;function G(l,y){return new i.t("fleet.not-right",`the last 3 launches failed: ${l}`,{details:y})}function S(l,y){
const T=`the fleet is not right after ${Math.round(l/1e3)} s: ${y[0]}; look at the instances' boot log`;return new i.t("\
fleet.not-right",T,{details:y})}})};export{rt as id,ct as ids,dt as modules};
