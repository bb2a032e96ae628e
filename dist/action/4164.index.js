const rt=4164,ct=[4164],dt={4539:(($,O,t)=>{t.d(O,{t:()=>o});var a=t(990),d=t(917),o=class extends(0,a.s)(a.a,a.o,"Delet\
eParameters",d.t){}}),7274:(($,O,t)=>{t.d(O,{t:()=>o});var a=t(990),d=t(917),o=class extends(0,a.s)(a.a,a.o,"PutParamete\
r",d.s){}}),8930:(($,O,t)=>{t.d(O,{t:()=>o});var a=t(6776),d=t(4128),o=class extends(0,a.o)(a.i,a.a,"ResumeProcesses",d.
o){}}),8919:(($,O,t)=>{t.d(O,{n:()=>_,t:()=>P});var a=t(2656),d=t(7643),o=t(8930),m=t(5268),f=t(4865);async function _(r,v,{
paused:C,guard:w=I=>I(),group:R}){const I=(0,m.n)(R??await(0,m.t)(r,v)).includes(d.i);if(C===void 0&&!I)return!1;const G=async()=>(0,f.
n)(r,v,C??(await(0,f.t)(r,v))?.paused??!1);return I?await w(async()=>{await G(),await u(r,v)}):await G(),I}async function u(r,v){
const C=await M(r,v);await l(r,v,d.t.filter(I=>!C.includes(I)));const w=d.t.filter(I=>C.includes(I));if(w.length===0)return;
const R=await M(r,v);await l(r,v,w.filter(I=>!R.includes(I)))}async function l({aws:r},v,C){if(C.length===0)return;const w=await r.
autoScaling(),R=(0,d.g)(v);await w.send(new o.t({AutoScalingGroupName:R,ScalingProcesses:C}))}async function P(r,v,C){(0,m.
n)(C).includes("Terminate")&&await l(r,v,[d.f])}async function M({aws:r,clock:v,runName:C},w){const{LockParameter:R}=await t.
e(9534).then(t.bind(t,9534)),I=await new R({aws:r,stackName:w,owner:C}).read();return I?.lock&&(0,a.i)(I.lock,v.now())?I.
lock.suspended:[]}}),5634:(($,O,t)=>{t.d(O,{a:()=>Y,i:()=>W,n:()=>Q,o:()=>nt,r:()=>J,t:()=>st});var a=t(5913),d=t(2903),
o=t(307),m=t(5051),f=t(6580),_=t(2264),u=t(7288),l=t(2803),P=class extends(0,a.r)(a.t,a.n,"CreateChangeSet",d.n){},M=class extends(0,a.
r)(a.t,a.n,"DeleteChangeSet",d.r){},r=class extends(0,a.r)(a.t,a.n,"DescribeChangeSet",d.a){};const v="{{changeSet:KNOWN\
_AFTER_APPLY}}";function C(e){return e.flatMap(({ResourceChange:h})=>h?[w(h)]:[])}function w(e){const h=G(e.Details??[]),
E=e.ResourceDriftStatus;return{action:e.Action??"Dynamic",logicalId:e.LogicalResourceId??"",physicalId:e.PhysicalResourceId,
type:e.ResourceType??"",replacement:R(e,h),properties:h,...e.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(E==="\
MODIFIED"||E==="DELETED")&&{drift:E}}}function R({Action:e,Replacement:h},E){if(e==="Dynamic"||h==="Conditional")return"\
may";if(h!=="True")return"no";const L=E.filter(({replacement:B})=>B!=="no");return L.length>0&&L.every(({replacement:B})=>B===
"may")?"may":"yes"}const I={no:0,may:1,yes:2};function G(e){const h=new Map;for(const E of e.map(U)){const L=h.get(E.path);
(!L||I[E.replacement]>I[L.replacement])&&h.set(E.path,E)}return[...h.values()]}function U({Target:e={},Evaluation:h}){const E=e.
AfterValue?.includes(v)??!1,L=e.Drift?.ActualValue;return{path:e.Path??`/${[e.Attribute,e.Name].filter(Boolean).join("/")}`,
from:e.BeforeValue,to:E?void 0:e.AfterValue,replacement:c(e.RequiresRecreation,h==="Dynamic"||E),...E&&{isKnownAfterApply:!0},
...L!==void 0&&{drifted:L}}}function c(e,h){return e==="Conditionally"?"may":e!=="Always"?"no":h?"may":"yes"}const A=6e5,
T=100;async function W(e){const h=await N(e);if("kind"in h)return h;try{const E=await H(e,h);return E.kind!=="ready"&&await J(
e,h),E}catch(E){if(await Q(e,h).catch(()=>{}),(0,f.t)(E,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw E}}
async function N(e){const{client:h,stackName:E,changeSetName:L}=e;try{const{StackId:B=E,Id:V=L}=await h.send(j(e));return{
StackName:B,ChangeSetName:V}}catch(B){return((0,f.t)(B,"AlreadyExistsException")?await K(e):void 0)??Y(B,e)}}async function K(e){
const{client:h,stackName:E,changeSetName:L}=e;try{const{StackId:B=E,ChangeSetId:V=L}=await h.send(new r({StackName:E,ChangeSetName:L}));
return{StackName:B,ChangeSetName:V}}catch(B){if((0,f.t)(B,"ChangeSetNotFoundException")||(0,l.n)(B,E))return;throw B}}function j(e){
return new P({StackName:e.stackName,ChangeSetName:e.changeSetName,ClientToken:e.changeSetName,ChangeSetType:e.isNew?"CRE\
ATE":"UPDATE",...e.template,Parameters:[...e.parameters],Tags:Object.entries(e.tags).map(([h,E])=>({Key:h,Value:E})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...e.roleArn&&{RoleARN:e.roleArn},...e.revertsDrift&&!e.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const k=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,Z=/already exists and cannot be created again with the changeset/i;
function Y(e,{stackName:h}){const E=(0,_.n)(e);if((0,f.t)(e,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,l.n)(e,h)||(0,f.t)(e,"ValidationError")&&(k.test(E)||Z.test(E)))return{kind:"overtaken"};
if(!(0,f.t)(e,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw e;return(0,o.t)(h,E)}
async function H(e,h){const{client:E,clock:L,stackName:B}=e,V=await(0,u.t)({clock:L,forMillis:A},async()=>{const S=await E.
send(new r({...h,IncludePropertyValues:!0}));return S.Status==="CREATE_COMPLETE"||S.Status==="FAILED"?S:void 0});if(!V)return(0,o.
t)(B,`the change set was not ready after ${A/6e4} minutes`);const{Status:i,StatusReason:n="",Changes:s=[],NextToken:D}=V;
if(i==="CREATE_COMPLETE")return{kind:"ready",id:h,changes:C([...s,...await tt(e,h,D)])};if(q(n))return{kind:"unchanged"};
const{validationError:g}=await t.e(8932).then(t.bind(t,8932)),y=await g(E,h,n);return y?{kind:"refused",cause:y.reason,root:y}:
(0,o.t)(B,n)}async function tt({client:e},h,E){const L=[];let B=E;for(let V=1;B&&V<T;V++){const i={...h,IncludePropertyValues:!0,
NextToken:B},n=await e.send(new r(i));L.push(...n.Changes??[]),B=n.NextToken}return L}const q=e=>e.includes("didn't cont\
ain changes")||e.includes("No updates are to be performed");async function J(e,h){await Q(e,h).catch(E=>{if(!X(E))throw E})}
const X=e=>(0,f.t)(e,"InvalidChangeSetStatusException");async function Q({client:e,isNew:h},E){await e.send(new M(E)).catch(
L=>{if(!(0,l.n)(L,E.StackName)&&!(0,f.t)(L,"ChangeSetNotFoundException"))throw L}),h&&(await(0,l.t)(e,E.StackName))?.status.
isPreview&&await e.send(new o.r({StackName:E.StackName}))}async function nt(e,h){const E=[];let L;for(let B=0;B<T;B++){const V={
StackName:h,...L&&{NextToken:L}},{Summaries:i=[],NextToken:n}=await e.send(new m.t(V));for(const{ChangeSetName:s="",CreationTime:D,
ExecutionStatus:g=""}of i)g.startsWith("EXECUTE_")||E.push({name:s,createdAt:D?.getTime()??0});if(L=n,!L)break}return E}
async function st(e,h,E){const L=[];for(const{name:B}of E)try{await e.send(new M({StackName:h,ChangeSetName:B})),L.push(
B)}catch(V){if(!X(V)&&!(0,f.t)(V,"ChangeSetNotFoundException"))throw V}return L}}),4164:(($,O,t)=>{t.r(O),t.d(O,{run:()=>nt});
var a=t(4059),d=t(5069),o=t(1613),m=t(7643),f=t(6580),_=t(4471),u=t(5633),l=t(6034),P=t(6863),M=t(513),r=t(2264),v=t(8919),
C=t(5268),w=t(2033),R=t(6844),I=t(7833),G=t(5046),U=t(1674),c=t(5613),A=t(4247),T=t(304);async function W(i,n){const s=await(0,P.
r)(n,i,{mends:!0}),{stack:D}=s;D&&n.record({stackId:D.id});const g=N(i,n,s),[y,{target:S,looking:p,lookedAt:x},F]=await(0,u.
t)((0,l.n)(i,n,D!==void 0),g,(0,P.i)(i,n)),z=y.token!=="store"&&p!==void 0;return(0,P.a)(n,F,z),{...s,...y,target:S,isUnchanged:z,
looking:p,lookedAt:x}}async function N(i,n,{identity:s,stack:D}){const g=n.clock.now(),y=D?.tags["railgun-ha:version"]===
"1.0.0"&&i.drift!=="revert"?(0,_.r)(n,D,{connects:1}).catch(f.r):void 0,S=await(0,P.n)(i,n,s,D);return{target:S,lookedAt:g,
looking:(0,P.t)(D,S)?y:void 0}}async function K(i,n,s,D){try{return await j(i,n,s,D)}catch(g){return{...(0,I.t)(n,void 0),
outcome:"failed",failure:(0,f.r)(g)}}}async function j(i,n,s,D){const g=await(0,R.n)(i,n,D);return!g||(0,w.o)(g).kind===
"nothing"?(0,I.t)(n,g):s(async y=>{const S=await(0,R.n)(i,n)??g,{bring:p}=await t.e(2324).then(t.bind(t,2324));return p(
{...i,insist:y},n,S)})}async function k(i,n){const s=await(0,R.t)(i,n);if(!s)return;i.log.info(`instance refresh ${s.id}\
 runs: waiting for its end before the stack is changed`);const{watchRefresh:D}=await t.e(6502).then(t.bind(t,6502)),g=await D(
i,{stackName:n,groupName:(0,m.g)(n)},s.id);if(i.log.info(`instance refresh ${g.id} ended: ${g.status}`),g.kind==="timed-\
out")throw new r.t("stack.busy",`instance refresh ${g.id} still runs; deploy again when it has ended`)}function Z(i,n){return{
title:`Fleet of ${i}`,head:["instance","zone","address","group","health","target","2408","template"],rows:n.instances.map(
s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion])}}function Y(i){const{runtime:n,stack:s,
operation:D,refreshed:g,tokenVersion:y,verification:S,start:p,rotation:x}=i,{state:F,failure:z}=S,b=[Z(s.name,F),...x?[(0,T.
n)(s.name,x.steps)]:[]];for(const it of b.flatMap(A.t))n.log.info(it);const et=s.outputs[m.o.loadBalancerDnsName]??"",at=Math.
round((n.clock.now()-p)/1e3),ot=[D==="unchanged"?"nothing to change":D,...g.outcome==="refreshed"?[`${g.instances} insta\
nces replaced`]:[]].join(", ");return{headline:`stack ${s.name}: ${ot}; ${F.instances.length} instances behind ${et}${x?
`; ${(0,c.t)(s.name,x)}`:""}`,outputs:{"stack-id":s.id,"load-balancer-dns":et,"token-version":String(y),"memcached-serve\
rs":F.servers.join(" ")},result:{command:"deploy",stack:s.name,stackId:s.id,operation:D,changed:D!=="unchanged"||g.outcome===
"refreshed"||["rotated","resumed"].includes(x?.outcome??""),cloudFormationCalls:n.aws.cloudFormationCalls(),seconds:at,tokenVersion:y,
loadBalancer:et,launchTemplate:{serving:s.parameters[m.l.servingTemplateVersion]??"",newest:s.outputs[m.o.launchTemplateVersion]??
""},refresh:H(g),healthy:z===void 0,problems:z?.details??[],fleet:F,...x&&{rotation:(0,c.n)(x)}},tables:b,fleet:F,failure:z}}
const H=({outcome:i,from:n,to:s,instances:D,id:g})=>({outcome:i,from:n,to:s,instances:D,id:g});function tt(i,n,{tokenVersion:s,
tokenPending:D}){const g=`deploy again, with wait: true, to follow it to its end${D?", take the new activation token int\
o use":""} and look at the fleet`;return D&&i.log.warning(`the new activation token is neither stored nor in use, becaus\
e this run does not wait: ${g}`),{headline:`stack ${n.name}: CloudFormation executes the change; ${g}`,outputs:{"stack-i\
d":n.id,"token-version":String(s)},result:{command:"deploy",stack:n.name,stackId:n.id,operation:"started",changed:!0,status:n.
status.name,cloudFormationCalls:i.aws.cloudFormationCalls(),tokenVersion:s,tokenPending:D},tables:[],stackId:n.id,failure:void 0}}
const q=12e5,J=3e5,X=15e3,Q=3,nt=async(i,n)=>{const{log:s,clock:D}=n,g=D.now();(0,M.t)(s,i);const{plan:y,change:S}=await h(
i,n),{operation:p,tokenVersion:x}=S;if(p==="started")return tt(n,S.stack,{tokenVersion:x,tokenPending:y.token==="rotate"});
s.info(`stack ${i.stackName}: ${p==="unchanged"?"nothing to change":p}`),y.isUnchanged&&await(0,d.n)(n,i.stackName),await V(
n,S);const F=await st(i,n,{change:S,start:g,look:y.isUnchanged&&D.now()-y.lookedAt<=X?await y.looking:void 0}),z={runtime:n,
operation:p,tokenVersion:x,start:g,...F};if(y.token!=="rotate")return Y(z);if(F.verification.failure)return s.warning("t\
he fleet is not right: its token is not rotated"),Y(z);const{rotateFleet:b}=await Promise.all([t.e(9996),t.e(8552),t.e(8335)]).
then(t.bind(t,8335));return Y({...z,...await b(i,n,F.stack,y)})};async function st(i,n,{change:s,start:D,look:g}){const{
log:y}=n,S=(g instanceof r.t?void 0:g?.group)??await(0,C.t)(n,i.stackName),p=at=>(0,o.t)(n,i.stackName,at);await(0,G.n)(
n,i.stackName,{size:i.size,group:S,guard:p});const x=await(0,v.n)(n,i.stackName,{group:S,guard:at=>p(async()=>{await e(n,
s.stack),await at()})});x&&y.info("launches were suspended after failed ones; the group launches again");const F=await y.
group("Instances",()=>K(n,s.stack,p,x?void 0:S)),{stack:z}=F;y.info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);
const b=s.operation==="unchanged"&&!x&&F.outcome==="nothing",et=await y.group("Fleet",()=>(0,U.t)(n,z,{size:i.size,timeout:b?
J:q,since:b?0:D,seen:b?g:void 0}));return{stack:z,refreshed:F,verification:{...et,failure:F.failure??et.failure}}}async function e(i,n){
const{enableRules:s}=await t.e(3976).then(t.bind(t,3976));await s(i,n)}async function h(i,n){const{log:s}=n;for(let g=1;g<=
Q;g++){const y=await s.group("Preflight",()=>W(i,n)),S=y.isUnchanged?E(i,n,y):await s.group("Change",()=>(0,o.t)(n,i.stackName,
p=>B(i,n,y,p)));if(S)return{plan:y,change:S};s.info(`another run changes stack ${i.stackName} now: looking again when th\
at has ended`)}const D=`stack ${i.stackName} was changed by others ${Q} times in a row; run again when they have ended`;
throw new r.t("stack.busy",D)}function E(i,n,{stack:s,target:D,tokenVersion:g}){const{log:y,record:S}=n,p=s;return(0,M.r)(
y,i,D.template),y.info("template, parameters and token are those of the stack: nothing is changed"),S({changes:[]}),{stack:p,
operation:"unchanged",isOpen:!1,tokenVersion:g}}async function L(i,n){const s=await(0,a.t)(i,n);return s!==void 0&&!s.status.
isDeleted&&!s.status.isPreview}async function B(i,n,s,D){const[{changeStack:g},{publishArtifacts:y}]=await Promise.all([
t.e(1383).then(t.bind(t,1383)),Promise.all([t.e(2824),t.e(1627),t.e(5292)]).then(t.bind(t,5292))]),{stackName:S,tags:p}=i;
if(!s.stack&&await L(n,S))return;s.stack&&await k(n,S);const x=await y(n,s.identity,S,s.target);s.token==="store"&&await D();
const F=s.token==="store"?await(0,l.i)(n,{stackName:S,given:s.given,tags:p}):s.tokenVersion,z=await g(n,i,s,{template:x,
insist:D});return z&&{...z,tokenVersion:F}}async function V(i,{stack:n,isOpen:s}){if(n.isProtected&&!s)return;const[{protect:D,
setPolicy:g},{CLOSED:y}]=await Promise.all([t.e(6159).then(t.bind(t,8540)),t.e(2339).then(t.bind(t,2339))]);await(0,o.t)(
i,n.name,async()=>{await g(i,n.id,y),n.isProtected||await D(i,n.id)})}}),304:(($,O,t)=>{t.d(O,{n:()=>d,t:()=>a});var a=class{#t;#n=[];hasBegun=!1;constructor(o){
this.#t=o}get steps(){return this.#n}add(o){this.#n.push(o);const{node:m,from:f,to:_,action:u,end:l,seconds:P,reason:M}=o,
r=M&&`: ${M}`;this.#t.info(`${m}  ${u}  version ${f??"?"} \u2192 ${_}  ${l}${r}  ${P} s`)}};function d(o,m){return{title:`\
Rotation of ${o}`,head:["node","old version","new version","action","result","seconds"],rows:m.map(({node:f,from:_,to:u,
action:l,end:P,seconds:M,reason:r})=>[f,_===null?"unknown":String(_),String(u),l,r?`${P}: ${r}`:P,String(M)])}}}),467:(($,O,t)=>{
t.d(O,{n:()=>f,t:()=>m});var a=t(6580),d=t(990),o=t(7274);async function m({aws:_},u,l){const P=await _.ssm();try{const{
Parameter:M}=await P.send(new d.i({Name:u}));return l.safeParse(JSON.parse(M?.Value??"")).data}catch(M){if((0,a.t)(M,"Pa\
rameterNotFound")||M instanceof SyntaxError)return;throw M}}async function f({aws:_},u,{description:l,value:P}){await(await _.
ssm()).send(new o.t({Name:u,Description:l,Type:"String",Value:JSON.stringify(P),Overwrite:!0}))}}),1525:(($,O,t)=>{t.d(O,
{t:()=>f});var a=t(990),d=t(917),o=t(2264),m=class extends(0,a.s)(a.a,a.o,"LabelParameterVersion",d.a){};async function f({
aws:_},u,l,P,M=r=>r){const r=await _.ssm(),v={Name:u,ParameterVersion:l,Labels:[...P]};let C=[];for(let w=0;w<2;w++){const{
InvalidLabels:R=[]}=await r.send(M(new m(v)));if(R.length===0)return;C=R}throw new o.t("token.label-refused",`Parameter \
Store refused the label ${C.join(", ")} on version ${l} of ${u}, and again when it was repeated; run again`)}}),5572:(($,O,t)=>{
t.d(O,{t:()=>d});var a=t(6776);async function d({aws:m},f,_){return o((await(await m.autoScaling()).send(new a.t({AutoScalingGroupName:f,
MaxRecords:50}))).Activities??[],_)}function o(m,f){const _=m.filter(({Description:u,StatusCode:l,StartTime:P})=>/^Launching a new EC2 instance/i.
test(u??"")&&["Successful","Failed","Cancelled"].includes(l??"")&&(P?.getTime()??0)>=f).slice(0,3);if(!(_.length<3||_.some(
({StatusCode:u})=>u==="Successful")))return _[0]?.StatusMessage||_[0]?.Cause||"Auto Scaling gives no reason"}}),5069:(($,O,t)=>{
t.d(O,{n:()=>_,t:()=>f});var a=t(396),d=t(5634),o=t(2264),m=t(1613);async function f(l,P,{holdsLock:M}){const r=await u(
l,P,M),v=!r.some(({name:w})=>(0,a.r)(w))||await(await t.e(6159).then(t.bind(t,8540))).closePolicy(l,P)?r:r.filter(({name:w})=>!(0,a.
r)(w)),C=await(0,d.t)(await l.aws.cloudFormation(),P,v);C.length>0&&l.log.info(`deleted what earlier runs left behind: ${C.
join(", ")}`)}async function _(l,P){if((await u(l,P,!0)).length!==0)try{await(0,m.t)(l,P,()=>f(l,P,{holdsLock:!0}))}catch(M){
if(!(M instanceof o.t&&M.code==="lock.held"))throw M;l.log.info(`another run is about to change stack ${P}: its change s\
ets are its own`)}}async function u({aws:l,clock:P,runName:M},r,v){const C=await(0,d.o)(await l.cloudFormation(),r),w=P.
now();return C.filter(R=>(0,a.n)(R,{runName:M,now:w,holdsLock:v}))}}),2656:(($,O,t)=>{t.d(O,{i:()=>m,n:()=>o,r:()=>f,t:()=>d});
var a=t(7811);const d=12e4,o=(0,a.f)({owner:(0,a._)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.
r)(),leaseUntil:(0,a.s)(),suspended:(0,a.n)((0,a._)())}),m=(_,u)=>_.held&&_.leaseUntil>u,f=(0,a.f)({paused:(0,a.r)(),by:(0,a.
_)()})}),1613:(($,O,t)=>{t.d(O,{t:()=>d});var a=t(4640);async function d(o,m,f){const{takeLock:_}=await t.e(4904).then(t.
bind(t,4904)),u=await _({...o,stackName:m,owner:(0,a.t)(o),purpose:"deploy"});let l=async()=>{};try{if(u.suspended.length>
0){const{resumeInherited:P}=await Promise.all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await P(o,
m,u)}return l=u.keep(),await f(()=>u.renew())}finally{await l(),await u.release()}}}),4640:(($,O,t)=>{t.d(O,{t:()=>d});var a=t(
7598);const d=({runName:o})=>`${o}-${(0,a.randomBytes)(4).toString("hex")}`}),4865:(($,O,t)=>{t.d(O,{n:()=>f,t:()=>m});var a=t(
2656),d=t(7643),o=t(467);const m=(_,u)=>(0,o.t)(_,(0,d._)(u).pause,a.r);async function f(_,u,l){const P={paused:l,by:_.runName};
await(0,o.n)(_,(0,d._)(u).pause,{description:"Whether the reconciler only looks",value:P})}}),7833:(($,O,t)=>{t.d(O,{t:()=>a});
const a=(d,o)=>({stack:d,outcome:"nothing",from:o?.group??"",to:o?.newest??"",instances:0,id:"",failure:void 0})}),307:(($,O,t)=>{
t.d(O,{n:()=>P,r:()=>u,t:()=>l});var a=t(2264),d=t(6580),o=t(8669),m=t(2903),f=t(5913),_=t(254),u=class extends(0,f.r)(f.
t,f.n,"DeleteStack",m.i){};function l(r,v){return{kind:"refused",cause:v,root:(0,o.n)({logicalId:r,type:"AWS::CloudForma\
tion::Stack",status:"refused"},v)}}async function P(r,v,C){let w;const R=I=>v(I).catch(G=>{throw(0,d.t)(G,"ValidationErr\
or")&&(w=l(M(r),(0,a.n)(G))),G});return(0,_.n)(r,R,C).catch(I=>{if(w)return w;throw I})}const M=({stackId:r})=>r.split("\
/")[1]??r}),5613:(($,O,t)=>{t.d(O,{n:()=>d,t:()=>a});function a(o,m){const{outcome:f,version:_,former:u,ageDays:l,steps:P}=m,
M=new Set(P.map(({node:r})=>r)).size;switch(f){case"unchanged":return`stack ${o} runs with this token already: version ${_}\
, ${l} days old; nothing was done`;case"resumed":return`stack ${o} runs with this token already: version ${_}, ${l} days\
 old; ${M} nodes that did not were brought along`;case"rotated":return`stack ${o}: the token went from version ${u} to ${_}\
 on ${M} nodes`;case"failed":return`stack ${o}: version ${_} of the token is current`}}const d=({outcome:o,version:m,former:f,
ageDays:_,steps:u})=>({outcome:o,tokenVersion:m,formerVersion:f,tokenAgeDays:_,nodes:u})}),5046:(($,O,t)=>{t.d(O,{n:()=>r,
r:()=>P,t:()=>M});var a=t(7643),d=t(7811),o=t(6776),m=t(4128),f=t(4539),_=t(467),u=class extends(0,o.o)(o.i,o.a,"SetDesi\
redCapacity",m.c){};const l=(0,d.f)({from:(0,d.s)(),to:(0,d.s)(),desired:(0,d.s)()});function P(v,C){const{MinSize:w=0,DesiredCapacity:R=0}=v??
{};return C<w?{from:w,to:C,desired:R}:void 0}const M=(v,C,w)=>(0,_.n)(v,(0,a._)(C).shrink,{description:"A smaller size t\
hat the group has yet to follow",value:w});async function r({aws:v,log:C},w,{size:R,group:I,guard:G}){const U=I?.DesiredCapacity??
0;if(U<=R)return;const c=await(0,_.t)({aws:v},(0,a._)(w).shrink,l);c?.to!==R||U>c.desired||(await G(async A=>{await A(),
await(await v.autoScaling()).send(new u({AutoScalingGroupName:(0,a.g)(w),DesiredCapacity:R})),await(await v.ssm()).send(
new f.t({Names:[(0,a._)(w).shrink]}))}),C.info(`size ${c.from} is now ${R}: the group goes from ${U} instances to ${R}`))}}),
6034:(($,O,t)=>{t.d(O,{i:()=>I,n:()=>R,r:()=>P,t:()=>C});var a=t(7643),d=t(6580),o=t(990),m=t(7274),f=t(2264),_=t(1525),
u=t(5633);async function l({aws:U,hide:c},A){const T=await r(U,A,a.p.current,!0);if(!T)return;const{Value:W="",Version:N=0}=T;
return c(W),{value:W,version:N}}async function P({aws:U},c){return(await r(U,c,a.p.current,!1))?.Version}async function M({
aws:U},c){const A=[a.p.unfinished,a.p.pending];return(await Promise.all(A.map(T=>r(U,c,T,!1)))).some(T=>T!==void 0)}async function r(U,c,A,T){
const W=await U.ssm(),N=`${(0,a._)(c).token}:${A}`;try{return(await W.send(new o.i({Name:N,WithDecryption:T}))).Parameter}catch(K){
if((0,d.t)(K,"ParameterNotFound","ParameterVersionNotFound"))return;throw K}}const v=/^[0-9a-fA-F]{32}$/;async function C({
activationToken:U,tokenParameter:c},{aws:A,hide:T}){if(!c)return U;const W=await A.ssm(),N=K=>new f.t("input.invalid",`t\
oken-parameter: parameter ${c} ${K}`);try{const{Parameter:K}=await W.send(new o.i({Name:c,WithDecryption:!0})),j=K?.Value?.
trim()??"";if(T(j),v.test(j))return j;throw N(`holds ${j.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(K){throw(0,d.t)(K,"ParameterNotFound","ParameterVersionNotFound")?N("does not exist in this region; \
name one that does"):K}}function w({stackName:U,given:c},A,T){if(A)return!c||c===A.value?"keep":T?"rotate":"store";if(c)
return"store";const W=`stack ${U} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new f.
t("token.missing",W)}async function R(U,c,A){const{stackName:T,tags:W}=U,[N,K,j]=await(0,u.t)(l(c,T),C(U,c),A?M(c,T):Promise.
resolve(!1)),k=j&&!N?"rotate":w({stackName:T,given:K,tags:W},N,A);return{token:k==="keep"&&j?"rotate":k,given:K,tokenVersion:N?.
version??0}}async function I({aws:U},c){const A=await U.ssm(),T=(0,a._)(c.stackName).token,W=await G(A,T,c);return await(0,_.
t)({aws:U},T,W,[a.p.current]),W}async function G(U,c,{stackName:A,given:T,tags:W}){const N=Object.entries({...W,[a.u]:A}).
map(([j,k])=>({Key:j,Value:k})),K={Name:c,Type:"SecureString",Tier:"Standard",Value:T};try{const j=`Activation token of \
the Railgun listeners of stack ${A}`,{Version:k=1}=await U.send(new m.t({...K,Description:j,Tags:N}));return k}catch(j){
if(!(0,d.t)(j,"ParameterAlreadyExists"))throw j;const{Version:k=1}=await U.send(new m.t({...K,Overwrite:!0}));return k}}}),
1674:(($,O,t)=>{t.d(O,{t:()=>M});var a=t(6765),d=t(6580),o=t(2264),m=t(5572),f=t(4471),_=t(5474);const u=1e3,l=5e3,P=3e4;
async function M(c,A,{size:T,timeout:W,since:N,seen:K}){const{clock:j,log:k}=c,Z=j.now(),Y=R(c);let H={...v,size:T},tt=K;
for(let q=u;;q=Math.min(q*1.5,l)){const J=tt??await(0,f.r)(c,A).catch(d.r);if(tt=void 0,J instanceof o.t&&!C(J))return{state:H,
failure:J};J instanceof o.t||(H={...J.state,size:Math.max(T,J.state.size)});const X=J instanceof o.t?[J.message]:(0,_.n)(
H);if(X.length===0)return k.info(`the fleet is right after ${I(j.now()-Z)}`),{state:H,failure:void 0};Y(H,X);const Q=w(H)&&
await r(c,A,N);if(Q)return{state:H,failure:G(Q,X)};const nt=Z+W-j.now();if(nt<=0)return{state:H,failure:U(W,X)};await(0,a.
t)(j,Math.min(q,nt))}}const r=(c,A,T)=>(0,m.t)(c,(0,f.t)(A,"groupName"),T).catch(()=>{}),v={instances:[],cacheNodes:[],cacheSize:0,
servers:[]},C=({code:c})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(c),w=c=>c.
instances.filter(_.t).length<c.size;function R({clock:c,log:A}){let T="",W=Number.NEGATIVE_INFINITY;const N=c.now();return(K,j)=>{
const k=[...K.instances.map(({id:Z,lifecycle:Y,target:H})=>`${Z} ${Y}, ${H}`),...j].join(" \xB7 ");k===T&&c.now()-W<P||(T=
k,W=c.now(),A.info(`${I(W-N)}  ${k}`))}}const I=c=>`${Math.round(c/1e3)} s`;function G(c,A){return new o.t("fleet.not-ri\
ght",`the last 3 launches failed: ${c}`,{details:A})}function U(c,A){const T=`the fleet is not right after ${Math.round(
c/1e3)} s: ${A[0]}; look at the instances' boot log`;return new o.t("fleet.not-right",T,{details:A})}})};export{rt as id,ct as ids,dt as modules};
