const q=2798,tt=[2798],nt={5634:((j,M,t)=>{t.d(M,{a:()=>d,i:()=>k,n:()=>U,o:()=>K,r:()=>W,t:()=>V});var o=t(5913),m=t(2903),
u=t(307),D=t(5051),c=t(6580),S=t(2264),E=t(7288),r=t(2803),_=class extends(0,o.r)(o.t,o.n,"CreateChangeSet",m.n){},y=class extends(0,o.
r)(o.t,o.n,"DeleteChangeSet",m.r){},l=class extends(0,o.r)(o.t,o.n,"DescribeChangeSet",m.a){};const g="{{changeSet:KNOWN\
_AFTER_APPLY}}";function A(n){return n.flatMap(({ResourceChange:s})=>s?[C(s)]:[])}function C(n){const s=T(n.Details??[]),
a=n.ResourceDriftStatus;return{action:n.Action??"Dynamic",logicalId:n.LogicalResourceId??"",physicalId:n.PhysicalResourceId,
type:n.ResourceType??"",replacement:N(n,s),properties:s,...n.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(a==="\
MODIFIED"||a==="DELETED")&&{drift:a}}}function N({Action:n,Replacement:s},a){if(n==="Dynamic"||s==="Conditional")return"\
may";if(s!=="True")return"no";const f=a.filter(({replacement:P})=>P!=="no");return f.length>0&&f.every(({replacement:P})=>P===
"may")?"may":"yes"}const v={no:0,may:1,yes:2};function T(n){const s=new Map;for(const a of n.map(R)){const f=s.get(a.path);
(!f||v[a.replacement]>v[f.replacement])&&s.set(a.path,a)}return[...s.values()]}function R({Target:n={},Evaluation:s}){const a=n.
AfterValue?.includes(g)??!1,f=n.Drift?.ActualValue;return{path:n.Path??`/${[n.Attribute,n.Name].filter(Boolean).join("/")}`,
from:n.BeforeValue,to:a?void 0:n.AfterValue,replacement:O(n.RequiresRecreation,s==="Dynamic"||a),...a&&{isKnownAfterApply:!0},
...f!==void 0&&{drifted:f}}}function O(n,s){return n==="Conditionally"?"may":n!=="Always"?"no":s?"may":"yes"}const p=6e5,
L=100;async function k(n){const s=await G(n);if("kind"in s)return s;try{const a=await h(n,s);return a.kind!=="ready"&&await W(
n,s),a}catch(a){if(await U(n,s).catch(()=>{}),(0,c.t)(a,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw a}}
async function G(n){const{client:s,stackName:a,changeSetName:f}=n;try{const{StackId:P=a,Id:I=f}=await s.send(J(n));return{
StackName:P,ChangeSetName:I}}catch(P){return((0,c.t)(P,"AlreadyExistsException")?await H(n):void 0)??d(P,n)}}async function H(n){
const{client:s,stackName:a,changeSetName:f}=n;try{const{StackId:P=a,ChangeSetId:I=f}=await s.send(new l({StackName:a,ChangeSetName:f}));
return{StackName:P,ChangeSetName:I}}catch(P){if((0,c.t)(P,"ChangeSetNotFoundException")||(0,r.n)(P,a))return;throw P}}function J(n){
return new _({StackName:n.stackName,ChangeSetName:n.changeSetName,ClientToken:n.changeSetName,ChangeSetType:n.isNew?"CRE\
ATE":"UPDATE",...n.template,Parameters:[...n.parameters],Tags:Object.entries(n.tags).map(([s,a])=>({Key:s,Value:a})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...n.roleArn&&{RoleARN:n.roleArn},...n.revertsDrift&&!n.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const i=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,e=/already exists and cannot be created again with the changeset/i;
function d(n,{stackName:s}){const a=(0,S.n)(n);if((0,c.t)(n,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,r.n)(n,s)||(0,c.t)(n,"ValidationError")&&(i.test(a)||e.test(a)))return{kind:"overtaken"};
if(!(0,c.t)(n,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw n;return(0,u.t)(s,a)}
async function h(n,s){const{client:a,clock:f,stackName:P}=n,I=await(0,E.t)({clock:f,forMillis:p},async()=>{const b=await a.
send(new l({...s,IncludePropertyValues:!0}));return b.Status==="CREATE_COMPLETE"||b.Status==="FAILED"?b:void 0});if(!I)return(0,u.
t)(P,`the change set was not ready after ${p/6e4} minutes`);const{Status:F,StatusReason:$="",Changes:z=[],NextToken:X}=I;
if(F==="CREATE_COMPLETE")return{kind:"ready",id:s,changes:A([...z,...await w(n,s,X)])};if(B($))return{kind:"unchanged"};
const{validationError:Q}=await t.e(8932).then(t.bind(t,8932)),Z=await Q(a,s,$);return Z?{kind:"refused",cause:Z.reason,root:Z}:
(0,u.t)(P,$)}async function w({client:n},s,a){const f=[];let P=a;for(let I=1;P&&I<L;I++){const F={...s,IncludePropertyValues:!0,
NextToken:P},$=await n.send(new l(F));f.push(...$.Changes??[]),P=$.NextToken}return f}const B=n=>n.includes("didn't cont\
ain changes")||n.includes("No updates are to be performed");async function W(n,s){await U(n,s).catch(a=>{if(!x(a))throw a})}
const x=n=>(0,c.t)(n,"InvalidChangeSetStatusException");async function U({client:n,isNew:s},a){await n.send(new y(a)).catch(
f=>{if(!(0,r.n)(f,a.StackName)&&!(0,c.t)(f,"ChangeSetNotFoundException"))throw f}),s&&(await(0,r.t)(n,a.StackName))?.status.
isPreview&&await n.send(new u.r({StackName:a.StackName}))}async function K(n,s){const a=[];let f;for(let P=0;P<L;P++){const I={
StackName:s,...f&&{NextToken:f}},{Summaries:F=[],NextToken:$}=await n.send(new D.t(I));for(const{ChangeSetName:z="",CreationTime:X,
ExecutionStatus:Q=""}of F)Q.startsWith("EXECUTE_")||a.push({name:z,createdAt:X?.getTime()??0});if(f=$,!f)break}return a}
async function V(n,s,a){const f=[];for(const{name:P}of a)try{await n.send(new y({StackName:s,ChangeSetName:P})),f.push(P)}catch(I){
if(!x(I)&&!(0,c.t)(I,"ChangeSetNotFoundException"))throw I}return f}}),323:((j,M,t)=>{t.d(M,{t:()=>_});var o=t(5913),m=t(
2903),u=t(6580),D=t(5634),c=t(254),S=t(2803),E=t(7598),r=class extends(0,o.r)(o.t,o.n,"ExecuteChangeSet",m.f){};async function _(l){
const{client:g}=l,A=await(0,D.i)(l);if(A.kind!=="ready")return A;const{id:C,changes:N}=A;let v=!1;const T=async R=>{await g.
send(new r({...C,ClientRequestToken:R})),v=!0};try{if(await l.review(N),l.isDetached)return await T(`op-${(0,E.randomUUID)()}`).
catch(async O=>{if(!((0,u.t)(O,"InvalidChangeSetStatusException")&&await y(g,C)))throw O}),{kind:"started",stackId:C.StackName};
const R={...l,stackId:C.StackName};return await(0,c.n)(R,T,O=>O?.status.isSuccess??!1,{isFirst:l.isNew,isBegun:O=>O===void 0||
O.changeSetId===C.ChangeSetName})}catch(R){if(v)throw R;return await(0,D.r)(l,C),(0,D.a)(R,l)}}const y=async(l,{StackName:g,
ChangeSetName:A})=>(await(0,S.t)(l,g))?.changeSetId===A}),2798:((j,M,t)=>{t.d(M,{DescribeStackEventsCommand:()=>u.r,DescribeStacksCommand:()=>u.
n,ListChangeSetsCommand:()=>u.t});var o=t(5634),m=t(307),u=t(5051),D=t(323),c=t(7212),S=t(6220)}),4059:((j,M,t)=>{t.d(M,
{n:()=>S,t:()=>c});var o=t(254),m=t(2803),u=t(2264);const D=36e5,c=async({aws:E},r)=>(0,m.t)(await E.cloudFormation(),r);
async function S(E,r,_){const{aws:y,clock:l,log:g}=E,A=await y.cloudFormation(),{stack:C}=_??{stack:await c(E,r)};if(!C?.
status.isInProgress)return C;const N=C.changeSetId.split("/")[1];g.info(`stack ${r} is ${C.status.name}${N?` (change set\
 ${N})`:""}: following that operation to its end`);const v=R=>g.info(R),T=await(0,o.t)({client:A,clock:l,stackId:C.id,timeout:D,
onEvent:v},R=>R===void 0||R.status.isDeleted||R.status.isUpdatable);if(T.kind==="done")return T.stack;if(T.kind==="faile\
d")return(0,m.t)(A,C.id);throw new u.t("stack.busy",`stack ${r} is ${T.status} for more than ${D/6e4} minutes; run again\
 when its operation has come to an end`)}}),6220:((j,M,t)=>{t.d(M,{n:()=>S,t:()=>c});var o=t(307),m=t(5913),u=t(2903),D=class extends(0,m.
r)(m.t,m.n,"UpdateTerminationProtection",u.g){};function c(E,{retain:r=[],roleArn:_=""}={}){const{client:y,stackId:l}=E,
g={StackName:l,...r.length>0&&{RetainResources:[...r]},..._&&{RoleARN:_}};return(0,o.n)(E,A=>y.send(new o.r({...g,ClientRequestToken:A})),
A=>A===void 0||A.status.isDeleted)}async function S({client:E,stackId:r},_){await E.send(new D({StackName:r,EnableTerminationProtection:_}))}}),
9696:((j,M,t)=>{t.d(M,{n:()=>o,r:()=>D,t:()=>m});function o(c,{stateful:S,allowed:E}){return c.filter(({action:r,replacement:_})=>r===
"Remove"||_==="yes").filter(({type:r})=>S.includes(r)).filter(({logicalId:r,type:_})=>!E.includes(r)&&!E.includes(_))}function m(c,S){
const E=S.filter(({action:_})=>_!=="Add"&&_!=="Import"),r=new Set(E.map(({logicalId:_})=>_));return{...c,allowed:c.allowed.
filter(_=>u(_)||r.has(_))}}const u=c=>c.includes("::");function D({stateful:c,allowed:S}){const E=c.filter(l=>!S.includes(
l)),r=S.filter(l=>!u(l)).map(l=>`LogicalResourceId/${l}`),_={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
y={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...r.length>0?{NotResource:r}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:E}}};return JSON.stringify({Statement:E.length>0?[_,y]:[_]})}}),1613:((j,M,t)=>{t.d(M,{n:()=>D,
t:()=>u});var o=t(2264),m=t(4640);async function u(c,S,E){const{takeLock:r}=await t.e(4904).then(t.bind(t,4904)),_=await r(
{...c,stackName:S,owner:(0,m.t)(c),purpose:"deploy"});let y=async()=>{};try{if(_.suspended.length>0){const{resumeInherited:l}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await l(c,S,_)}return y=_.keep(),await E(()=>_.renew())}finally{
await y(),await _.release()}}async function D(c,S,E){try{return await u(c,S,E)}catch(r){if(!(r instanceof o.t&&r.code===
"lock.held"))throw r;c.log.info(`another run works on stack ${S}: what an earlier one left there waits for the next depl\
oy`);return}}}),254:((j,M,t)=>{t.d(M,{n:()=>L,r:()=>N,t:()=>k});var o=t(8669),m=t(5051),u=t(2803),D=t(7288),c=t(7598);const S={
red:31,green:32,yellow:33,cyan:36};function E(i){const e=`${i.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${r(i.
ResourceStatus??"")}  ${i.LogicalResourceId??""} (${i.ResourceType??""})`;return i.ResourceStatusReason?`${e}: ${i.ResourceStatusReason}`:
e}function r(i){return`\x1B[${S[_(i)]}m${i}\x1B[0m`}function _(i){return i.endsWith("_FAILED")?"red":i.includes("ROLLBAC\
K")||i.startsWith("DELETE")?"yellow":i.endsWith("_COMPLETE")?"green":"cyan"}function y(i,e){const d=new Map;for(const U of i.
filter(K=>!(0,o.i)(K))){const K=U.LogicalResourceId??"";U.ResourceStatus?.endsWith("_IN_PROGRESS")?d.has(K)||d.set(K,U.Timestamp?.
getTime()??e):d.delete(K)}const h=[...d].sort(([,U],[,K])=>U-K).slice(0,l),w=d.size-h.length,B=h.map(([U,K])=>`${U} (${g(
e-K)})`),W=i.find(o.i),x=`the stack (${g(e-(W?.Timestamp?.getTime()??e))})`;return`still waiting for ${B.join(", ")||x}${w>
0?` and ${w} more`:""}`}const l=5,g=i=>i<6e4?`${Math.max(0,Math.round(i/1e3))} s`:`${Math.floor(i/6e4)} min`,A=100;var C=class Y{#a;#o;#n;#t;#e=[];constructor(e,d,{
token:h,newestSeen:w}){this.#a=e,this.#o=d,this.#n=h,this.#t=w}static async fromNow(e,d,h){const{StackEvents:w}=await R(
e,d,void 0);return new Y(e,d,{token:h,newestSeen:w?.[0]?.EventId})}static fromBeginning(e,d,h){return new Y(e,d,{token:h,
newestSeen:void 0})}static async ofRunning(e,d){const{operation:h,before:w}=await v(e,d),B=h[0]?.ClientRequestToken;return new Y(
e,d,{token:B,newestSeen:w?.EventId})}async next(){const e=[];let d;for await(const h of T(this.#a,this.#o)){if(d??=h.EventId,
h.EventId===this.#t)break;this.#s(h)&&e.push(h)}return this.#t=d??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,
ResourceStatus:d}){return new u.r(d).isPreview?!1:!this.#n||!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.
findLast(o.i);return e!==void 0&&!new u.r(e.ResourceStatus).isInProgress}};async function N(i,e){return(await v(i,e)).operation}
async function v(i,e){const d=[];let h,w=!1;for await(const B of T(i,e)){const W=new u.r(B.ResourceStatus),x=(0,o.i)(B)&&
!W.isInProgress;if(W.isPreview||x&&w){h=B;break}w||=(0,o.i)(B),d.push(B)}return{operation:d.reverse(),before:h}}async function*T(i,e){
let d;for(let h=0;h<A;h++){const w=await R(i,e,d);if(yield*w.StackEvents??[],d=w.NextToken,!d)return}}async function R(i,e,d){
const h={StackName:e,...d&&{NextToken:d}};try{return await i.send(new m.r(h))}catch(w){if((0,u.n)(w,e))return{$metadata:{}};
throw w}}const O=3e4,p=6e4;async function L(i,e,d,{isFirst:h=!1,isBegun:w}={}){const{client:B,stackId:W}=i,x=`op-${(0,c.
randomUUID)()}`,U=h?C.fromBeginning(B,W,x):await C.fromNow(B,W,x);return await e(x),G(i,U,d,w)}async function k(i,e){return G(
i,await C.ofRunning(i.client,i.stackId),e)}async function G(i,e,d,h=()=>!0){const{client:w,stackId:B,clock:W,timeout:x,onEvent:U}=i;
let K="",V=W.now();const n=await(0,D.t)({clock:W,forMillis:x},async()=>{const f=await e.next();for(const F of f)U(E(F));
f.length>0&&(V=W.now());const P=W.now()-V>=O;if(!e.isOver&&!P)return;const I=await(0,u.t)(w,B);if(K=I?.status.name??"",(e.
all.length>0||h(I))&&!I?.status.isInProgress&&!I?.status.isPreview)return{stack:I};P&&(U(y(e.all,W.now())),V=W.now())});
if(!n)return{kind:"timed-out",status:K||await H(i)};const s=await(0,D.t)({clock:W,forMillis:p},()=>e.next());for(const f of s??
[])U(E(f));const{stack:a}=n;return d(a)?{kind:"done",stack:a?.status.isDeleted?void 0:a}:J(e.all,a)}async function H({client:i,
stackId:e}){return(await(0,u.t)(i,e))?.status.name??"gone"}function J(i,e){const d=e?.status.name??"",h={logicalId:e?.name??
"",type:"AWS::CloudFormation::Stack",status:d},w=(0,o.a)(i)??(0,o.n)(h,e?.statusReason||"CloudFormation gave no reason");
return{kind:"failed",status:d,cause:(0,o.t)(w),root:w,resources:(0,o.r)(i),events:i}}}),4640:((j,M,t)=>{t.d(M,{t:()=>m});
var o=t(7598);const m=({runName:u})=>`${u}-${(0,o.randomBytes)(4).toString("hex")}`}),7288:((j,M,t)=>{t.d(M,{t:()=>r});var o=t(
6765),m=t(6580);const u=250,D=1500,c=5e3,S=.03,E=6e4;async function r({clock:y,forMillis:l,every:g},A){const C=y.now();let N=1;
for(let v=0;;v+=1){const T=await A().catch(p=>{if(!(0,m.n)(p))throw p;N*=2});if(T!==void 0)return T;const R=y.now()-C;if(R>=
l)return;const O=Math.min((g??_(v,R))*N,E);await(0,o.t)(y,Math.min(O,l-R))}}function _(y,l){const g=Math.min(u*2**y,D);return Math.
round(Math.min(Math.max(g,l*S),c))}}),7212:((j,M,t)=>{t.d(M,{i:()=>N,n:()=>R,r:()=>C,t:()=>T});var o=t(5913),m=t(2903),u=t(
6580),D=t(6220),c=t(9696),S=t(2803),E=t(2264),r=t(4059),_=t(1613),y=t(6853),l=t(7975),g=class extends(0,o.r)(o.t,o.n,"Ge\
tStackPolicy",m.p){},A=class extends(0,o.r)(o.t,o.n,"SetStackPolicy",m.h){};async function C({aws:O},p,L){await(await O.
cloudFormation()).send(new A({StackName:p,StackPolicyBody:(0,c.r)(L)}))}async function N(O,p){return await v(O,p.id)?p:await(0,_.
n)(O,p.name,async()=>{const L=await(0,r.n)(O,p.id);if(!L?.status.isUpdatable){const k=`stack ${p.name} became ${L?.status.
name??"none"} by another run; run again`;throw new E.t("stack.busy",k)}return O.log.info("an earlier run has left the st\
ack's policy lifted: it is put back"),await T(O,p.id),L})??p}async function v({aws:O},p){const L=await O.cloudFormation();
try{const{StackPolicyBody:k}=await L.send(new g({StackName:p}));return(0,l.isDeepStrictEqual)(JSON.parse(k??"{}"),JSON.parse(
(0,c.r)(y.t)))}catch(k){if((0,u.r)(k).code!=="access.denied")throw k;return!1}}async function T(O,p){try{return await C(
O,p,y.t),!0}catch(L){return O.log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,E.
n)(L)}`),!1}}async function R({aws:O,log:p},L){const k=await O.cloudFormation();if(await(0,D.n)({client:k,stackId:L},!0),
!(await(0,S.t)(k,L))?.isProtected){const G=`termination protection of ${L} was switched on, and is off; look for a polic\
y that denies cloudformation:UpdateTerminationProtection`;throw new E.t("stack.unprotected",G)}p.info("termination prote\
ction is on")}}),307:((j,M,t)=>{t.d(M,{n:()=>_,r:()=>E,t:()=>r});var o=t(2264),m=t(6580),u=t(8669),D=t(2903),c=t(5913),S=t(
254),E=class extends(0,c.r)(c.t,c.n,"DeleteStack",D.i){};function r(l,g){return{kind:"refused",cause:g,root:(0,u.n)({logicalId:l,
type:"AWS::CloudFormation::Stack",status:"refused"},g)}}async function _(l,g,A){let C;const N=v=>g(v).catch(T=>{throw(0,m.
t)(T,"ValidationError")&&(C=r(y(l),(0,o.n)(T))),T});return(0,S.n)(l,N,A).catch(v=>{if(C)return C;throw v})}const y=({stackId:l})=>l.
split("/")[1]??l}),6853:((j,M,t)=>{t.d(M,{n:()=>m,t:()=>u});const o=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP",
"AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","A\
WS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCa\
che::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2:\
:LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],m=({allowReplacement:D})=>({stateful:o,
allowed:D}),u={stateful:o,allowed:[]}})};export{q as id,tt as ids,nt as modules};
