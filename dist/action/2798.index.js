const q=2798,tt=[2798],nt={5634:((k,y,t)=>{t.d(y,{a:()=>d,i:()=>x,n:()=>W,o:()=>N,r:()=>L,t:()=>V});var o=t(5913),P=t(2903),
u=t(307),O=t(5051),_=t(6580),g=t(2264),r=t(7288),l=t(2803),f=class extends(0,o.r)(o.t,o.n,"CreateChangeSet",P.n){},p=class extends(0,o.
r)(o.t,o.n,"DeleteChangeSet",P.r){},c=class extends(0,o.r)(o.t,o.n,"DescribeChangeSet",P.a){};const M="{{changeSet:KNOWN\
_AFTER_APPLY}}";function A(n){return n.flatMap(({ResourceChange:s})=>s?[D(s)]:[])}function D(n){const s=R(n.Details??[]),
a=n.ResourceDriftStatus;return{action:n.Action??"Dynamic",logicalId:n.LogicalResourceId??"",physicalId:n.PhysicalResourceId,
type:n.ResourceType??"",replacement:B(n,s),properties:s,...n.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(a==="\
MODIFIED"||a==="DELETED")&&{drift:a}}}function B({Action:n,Replacement:s},a){if(n==="Dynamic"||s==="Conditional")return"\
may";if(s!=="True")return"no";const h=a.filter(({replacement:S})=>S!=="no");return h.length>0&&h.every(({replacement:S})=>S===
"may")?"may":"yes"}const v={no:0,may:1,yes:2};function R(n){const s=new Map;for(const a of n.map(E)){const h=s.get(a.path);
(!h||v[a.replacement]>v[h.replacement])&&s.set(a.path,a)}return[...s.values()]}function E({Target:n={},Evaluation:s}){const a=n.
AfterValue?.includes(M)??!1,h=n.Drift?.ActualValue;return{path:n.Path??`/${[n.Attribute,n.Name].filter(Boolean).join("/")}`,
from:n.BeforeValue,to:a?void 0:n.AfterValue,replacement:C(n.RequiresRecreation,s==="Dynamic"||a),...a&&{isKnownAfterApply:!0},
...h!==void 0&&{drifted:h}}}function C(n,s){return n==="Conditionally"?"may":n!=="Always"?"no":s?"may":"yes"}const T=6e5,
j=100;async function x(n){const s=await G(n);if("kind"in s)return s;try{const a=await m(n,s);return a.kind!=="ready"&&await L(
n,s),a}catch(a){if(await W(n,s).catch(()=>{}),(0,_.t)(a,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw a}}
async function G(n){const{client:s,stackName:a,changeSetName:h}=n;try{const{StackId:S=a,Id:I=h}=await s.send(z(n));return{
StackName:S,ChangeSetName:I}}catch(S){return((0,_.t)(S,"AlreadyExistsException")?await H(n):void 0)??d(S,n)}}async function H(n){
const{client:s,stackName:a,changeSetName:h}=n;try{const{StackId:S=a,ChangeSetId:I=h}=await s.send(new c({StackName:a,ChangeSetName:h}));
return{StackName:S,ChangeSetName:I}}catch(S){if((0,_.t)(S,"ChangeSetNotFoundException")||(0,l.n)(S,a))return;throw S}}function z(n){
return new f({StackName:n.stackName,ChangeSetName:n.changeSetName,ClientToken:n.changeSetName,ChangeSetType:n.isNew?"CRE\
ATE":"UPDATE",...n.template,Parameters:[...n.parameters],Tags:Object.entries(n.tags).map(([s,a])=>({Key:s,Value:a})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...n.roleArn&&{RoleARN:n.roleArn},...n.revertsDrift&&!n.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const i=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,e=/already exists and cannot be created again with the changeset/i;
function d(n,{stackName:s}){const a=(0,g.n)(n);if((0,_.t)(n,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,l.n)(n,s)||(0,_.t)(n,"ValidationError")&&(i.test(a)||e.test(a)))return{kind:"overtaken"};
if(!(0,_.t)(n,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw n;return(0,u.t)(s,a)}
async function m(n,s){const{client:a,clock:h,stackName:S}=n,I=await(0,r.t)({clock:h,forMillis:T},async()=>{const b=await a.
send(new c({...s,IncludePropertyValues:!0}));return b.Status==="CREATE_COMPLETE"||b.Status==="FAILED"?b:void 0});if(!I)return(0,u.
t)(S,`the change set was not ready after ${T/6e4} minutes`);const{Status:F,StatusReason:$="",Changes:J=[],NextToken:X}=I;
if(F==="CREATE_COMPLETE")return{kind:"ready",id:s,changes:A([...J,...await w(n,s,X)])};if(U($))return{kind:"unchanged"};
const{validationError:Q}=await t.e(8932).then(t.bind(t,8932)),Z=await Q(a,s,$);return Z?{kind:"refused",cause:Z.reason,root:Z}:
(0,u.t)(S,$)}async function w({client:n},s,a){const h=[];let S=a;for(let I=1;S&&I<j;I++){const F={...s,IncludePropertyValues:!0,
NextToken:S},$=await n.send(new c(F));h.push(...$.Changes??[]),S=$.NextToken}return h}const U=n=>n.includes("didn't cont\
ain changes")||n.includes("No updates are to be performed");async function L(n,s){await W(n,s).catch(a=>{if(!K(a))throw a})}
const K=n=>(0,_.t)(n,"InvalidChangeSetStatusException");async function W({client:n,isNew:s},a){await n.send(new p(a)).catch(
h=>{if(!(0,l.n)(h,a.StackName)&&!(0,_.t)(h,"ChangeSetNotFoundException"))throw h}),s&&(await(0,l.t)(n,a.StackName))?.status.
isPreview&&await n.send(new u.r({StackName:a.StackName}))}async function N(n,s){const a=[];let h;for(let S=0;S<j;S++){const I={
StackName:s,...h&&{NextToken:h}},{Summaries:F=[],NextToken:$}=await n.send(new O.t(I));for(const{ChangeSetName:J="",CreationTime:X,
ExecutionStatus:Q=""}of F)Q.startsWith("EXECUTE_")||a.push({name:J,createdAt:X?.getTime()??0});if(h=$,!h)break}return a}
async function V(n,s,a){const h=[];for(const{name:S}of a)try{await n.send(new p({StackName:s,ChangeSetName:S})),h.push(S)}catch(I){
if(!K(I)&&!(0,_.t)(I,"ChangeSetNotFoundException"))throw I}return h}}),323:((k,y,t)=>{t.d(y,{t:()=>f});var o=t(5913),P=t(
2903),u=t(6580),O=t(5634),_=t(254),g=t(2803),r=t(7598),l=class extends(0,o.r)(o.t,o.n,"ExecuteChangeSet",P.f){};async function f(c){
const{client:M}=c,A=await(0,O.i)(c);if(A.kind!=="ready")return A;const{id:D,changes:B}=A;let v=!1;const R=async E=>{await M.
send(new l({...D,ClientRequestToken:E})),v=!0};try{if(await c.review(B),c.isDetached)return await R(`op-${(0,r.randomUUID)()}`).
catch(async C=>{if(!((0,u.t)(C,"InvalidChangeSetStatusException")&&await p(M,D)))throw C}),{kind:"started",stackId:D.StackName};
const E={...c,stackId:D.StackName};return await(0,_.n)(E,R,C=>C?.status.isSuccess??!1,{isFirst:c.isNew,isBegun:C=>C===void 0||
C.changeSetId===D.ChangeSetName})}catch(E){if(v)throw E;return await(0,O.r)(c,D),(0,O.a)(E,c)}}const p=async(c,{StackName:M,
ChangeSetName:A})=>(await(0,g.t)(c,M))?.changeSetId===A}),2798:((k,y,t)=>{t.d(y,{DescribeStackEventsCommand:()=>u.r,DescribeStacksCommand:()=>u.
n,ListChangeSetsCommand:()=>u.t});var o=t(5634),P=t(307),u=t(5051),O=t(323),_=t(7212),g=t(6220)}),4059:((k,y,t)=>{t.d(y,
{n:()=>g,t:()=>_});var o=t(254),P=t(2803),u=t(2264);const O=36e5,_=async({aws:r},l)=>(0,P.t)(await r.cloudFormation(),l);
async function g(r,l,f){const{aws:p,clock:c,log:M}=r,A=await p.cloudFormation(),{stack:D}=f??{stack:await _(r,l)};if(!D?.
status.isInProgress)return D;const B=D.changeSetId.split("/")[1];M.info(`stack ${l} is ${D.status.name}${B?` (change set\
 ${B})`:""}: following that operation to its end`);const v=E=>M.info(E),R=await(0,o.t)({client:A,clock:c,stackId:D.id,timeout:O,
onEvent:v},E=>E===void 0||E.status.isDeleted||E.status.isUpdatable);if(R.kind==="done")return R.stack;if(R.kind==="faile\
d")return(0,P.t)(A,D.id);throw new u.t("stack.busy",`stack ${l} is ${R.status} for more than ${O/6e4} minutes; run again\
 when its operation has come to an end`)}}),6220:((k,y,t)=>{t.d(y,{n:()=>g,t:()=>_});var o=t(307),P=t(5913),u=t(2903),O=class extends(0,P.
r)(P.t,P.n,"UpdateTerminationProtection",u.g){};function _(r,{retain:l=[],roleArn:f=""}={}){const{client:p,stackId:c}=r,
M={StackName:c,...l.length>0&&{RetainResources:[...l]},...f&&{RoleARN:f}};return(0,o.n)(r,A=>p.send(new o.r({...M,ClientRequestToken:A})),
A=>A===void 0||A.status.isDeleted)}async function g({client:r,stackId:l},f){await r.send(new O({StackName:l,EnableTerminationProtection:f}))}}),
9696:((k,y,t)=>{t.d(y,{n:()=>o,r:()=>O,t:()=>P});function o(_,{stateful:g,allowed:r}){return _.filter(({action:l,replacement:f})=>l===
"Remove"||f==="yes").filter(({type:l})=>g.includes(l)).filter(({logicalId:l,type:f})=>!r.includes(l)&&!r.includes(f))}function P(_,g){
const r=g.filter(({action:f})=>f!=="Add"&&f!=="Import"),l=new Set(r.map(({logicalId:f})=>f));return{..._,allowed:_.allowed.
filter(f=>u(f)||l.has(f))}}const u=_=>_.includes("::");function O({stateful:_,allowed:g}){const r=_.filter(c=>!g.includes(
c)),l=g.filter(c=>!u(c)).map(c=>`LogicalResourceId/${c}`),f={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
p={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...l.length>0?{NotResource:l}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:r}}};return JSON.stringify({Statement:r.length>0?[f,p]:[f]})}}),1613:((k,y,t)=>{t.d(y,{t:()=>P});
var o=t(4640);async function P(u,O,_){const{takeLock:g}=await t.e(4904).then(t.bind(t,4904)),r=await g({...u,stackName:O,
owner:(0,o.t)(u),purpose:"deploy"});let l=async()=>{};try{if(r.suspended.length>0){const{resumeInherited:f}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await f(u,O,r)}return l=r.keep(),await _(()=>r.renew())}finally{
await l(),await r.release()}}}),254:((k,y,t)=>{t.d(y,{n:()=>j,r:()=>B,t:()=>x});var o=t(8669),P=t(5051),u=t(2803),O=t(7288),
_=t(7598);const g={red:31,green:32,yellow:33,cyan:36};function r(i){const e=`${i.Timestamp?.toISOString().slice(11,19)??
"--:--:--"}  ${l(i.ResourceStatus??"")}  ${i.LogicalResourceId??""} (${i.ResourceType??""})`;return i.ResourceStatusReason?
`${e}: ${i.ResourceStatusReason}`:e}function l(i){return`\x1B[${g[f(i)]}m${i}\x1B[0m`}function f(i){return i.endsWith("_\
FAILED")?"red":i.includes("ROLLBACK")||i.startsWith("DELETE")?"yellow":i.endsWith("_COMPLETE")?"green":"cyan"}function p(i,e){
const d=new Map;for(const W of i.filter(N=>!(0,o.i)(N))){const N=W.LogicalResourceId??"";W.ResourceStatus?.endsWith("_IN\
_PROGRESS")?d.has(N)||d.set(N,W.Timestamp?.getTime()??e):d.delete(N)}const m=[...d].sort(([,W],[,N])=>W-N).slice(0,c),w=d.
size-m.length,U=m.map(([W,N])=>`${W} (${M(e-N)})`),L=i.find(o.i),K=`the stack (${M(e-(L?.Timestamp?.getTime()??e))})`;return`\
still waiting for ${U.join(", ")||K}${w>0?` and ${w} more`:""}`}const c=5,M=i=>i<6e4?`${Math.max(0,Math.round(i/1e3))} s`:
`${Math.floor(i/6e4)} min`,A=100;var D=class Y{#a;#o;#n;#t;#e=[];constructor(e,d,{token:m,newestSeen:w}){this.#a=e,this.#o=
d,this.#n=m,this.#t=w}static async fromNow(e,d,m){const{StackEvents:w}=await E(e,d,void 0);return new Y(e,d,{token:m,newestSeen:w?.[0]?.
EventId})}static fromBeginning(e,d,m){return new Y(e,d,{token:m,newestSeen:void 0})}static async ofRunning(e,d){const{operation:m,
before:w}=await v(e,d),U=m[0]?.ClientRequestToken;return new Y(e,d,{token:U,newestSeen:w?.EventId})}async next(){const e=[];
let d;for await(const m of R(this.#a,this.#o)){if(d??=m.EventId,m.EventId===this.#t)break;this.#s(m)&&e.push(m)}return this.#t=
d??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,ResourceStatus:d}){return new u.r(d).isPreview?!1:!this.#n||
!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.findLast(o.i);return e!==void 0&&!new u.r(e.ResourceStatus).
isInProgress}};async function B(i,e){return(await v(i,e)).operation}async function v(i,e){const d=[];let m,w=!1;for await(const U of R(
i,e)){const L=new u.r(U.ResourceStatus),K=(0,o.i)(U)&&!L.isInProgress;if(L.isPreview||K&&w){m=U;break}w||=(0,o.i)(U),d.push(
U)}return{operation:d.reverse(),before:m}}async function*R(i,e){let d;for(let m=0;m<A;m++){const w=await E(i,e,d);if(yield*w.
StackEvents??[],d=w.NextToken,!d)return}}async function E(i,e,d){const m={StackName:e,...d&&{NextToken:d}};try{return await i.
send(new P.r(m))}catch(w){if((0,u.n)(w,e))return{$metadata:{}};throw w}}const C=3e4,T=6e4;async function j(i,e,d,{isFirst:m=!1,
isBegun:w}={}){const{client:U,stackId:L}=i,K=`op-${(0,_.randomUUID)()}`,W=m?D.fromBeginning(U,L,K):await D.fromNow(U,L,K);
return await e(K),G(i,W,d,w)}async function x(i,e){return G(i,await D.ofRunning(i.client,i.stackId),e)}async function G(i,e,d,m=()=>!0){
const{client:w,stackId:U,clock:L,timeout:K,onEvent:W}=i;let N="",V=L.now();const n=await(0,O.t)({clock:L,forMillis:K},async()=>{
const h=await e.next();for(const F of h)W(r(F));h.length>0&&(V=L.now());const S=L.now()-V>=C;if(!e.isOver&&!S)return;const I=await(0,u.
t)(w,U);if(N=I?.status.name??"",(e.all.length>0||m(I))&&!I?.status.isInProgress&&!I?.status.isPreview)return{stack:I};S&&
(W(p(e.all,L.now())),V=L.now())});if(!n)return{kind:"timed-out",status:N||await H(i)};const s=await(0,O.t)({clock:L,forMillis:T},
()=>e.next());for(const h of s??[])W(r(h));const{stack:a}=n;return d(a)?{kind:"done",stack:a?.status.isDeleted?void 0:a}:
z(e.all,a)}async function H({client:i,stackId:e}){return(await(0,u.t)(i,e))?.status.name??"gone"}function z(i,e){const d=e?.
status.name??"",m={logicalId:e?.name??"",type:"AWS::CloudFormation::Stack",status:d},w=(0,o.a)(i)??(0,o.n)(m,e?.statusReason||
"CloudFormation gave no reason");return{kind:"failed",status:d,cause:(0,o.t)(w),root:w,resources:(0,o.r)(i),events:i}}}),
4640:((k,y,t)=>{t.d(y,{t:()=>P});var o=t(7598);const P=({runName:u})=>`${u}-${(0,o.randomBytes)(4).toString("hex")}`}),7288:((k,y,t)=>{
t.d(y,{t:()=>l});var o=t(6765),P=t(6580);const u=250,O=1500,_=5e3,g=.03,r=6e4;async function l({clock:p,forMillis:c,every:M},A){
const D=p.now();let B=1;for(let v=0;;v+=1){const R=await A().catch(T=>{if(!(0,P.n)(T))throw T;B*=2});if(R!==void 0)return R;
const E=p.now()-D;if(E>=c)return;const C=Math.min((M??f(v,E))*B,r);await(0,o.t)(p,Math.min(C,c-E))}}function f(p,c){const M=Math.
min(u*2**p,O);return Math.round(Math.min(Math.max(M,c*g),_))}}),7212:((k,y,t)=>{t.d(y,{i:()=>D,n:()=>R,r:()=>A,t:()=>v});
var o=t(5913),P=t(2903),u=t(6580),O=t(6220),_=t(9696),g=t(2803),r=t(2264),l=t(4059),f=t(1613),p=t(6853),c=class extends(0,o.
r)(o.t,o.n,"GetStackPolicy",P.p){},M=class extends(0,o.r)(o.t,o.n,"SetStackPolicy",P.h){};async function A({aws:E},C,T){
const j=await E.cloudFormation();try{await j.send(new M({StackName:C,StackPolicyBody:(0,_.r)(T)}))}catch(x){if(!(0,u.t)(
x,"ValidationError"))throw x;const G=`the policy of stack ${C} cannot be set now (${(0,r.n)(x)}); run again when its ope\
ration has ended`;throw new r.t("stack.busy",G,{cause:x})}}async function D(E,C){return await B(E,C.id)?C:(0,f.t)(E,C.name,
async()=>{const T=await(0,l.n)(E,C.id);if(!T?.status.isUpdatable){const j=`stack ${C.name} became ${T?.status.name??"non\
e"} by another run; run again`;throw new r.t("stack.busy",j)}return E.log.info("an earlier run has left the stack's poli\
cy lifted: it is put back"),await A(E,C.id,p.t),T})}async function B({aws:E},C){const{StackPolicyBody:T=""}=await(await E.
cloudFormation()).send(new c({StackName:C}));return T===(0,_.r)(p.t)}async function v(E,C){try{return await A(E,C,p.t),!0}catch(T){
return E.log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,r.n)(T)}`),!1}}async function R({
aws:E,log:C},T){const j=await E.cloudFormation();if(await(0,O.n)({client:j,stackId:T},!0),!(await(0,g.t)(j,T))?.isProtected){
const x=`termination protection of ${T} was switched on, and is off; look for a policy that denies cloudformation:Update\
TerminationProtection`;throw new r.t("stack.unprotected",x)}C.info("termination protection is on")}}),307:((k,y,t)=>{t.d(
y,{n:()=>f,r:()=>r,t:()=>l});var o=t(2264),P=t(6580),u=t(8669),O=t(2903),_=t(5913),g=t(254),r=class extends(0,_.r)(_.t,_.
n,"DeleteStack",O.i){};function l(c,M){return{kind:"refused",cause:M,root:(0,u.n)({logicalId:c,type:"AWS::CloudFormation\
::Stack",status:"refused"},M)}}async function f(c,M,A){let D;const B=v=>M(v).catch(R=>{throw(0,P.t)(R,"ValidationError")&&
(D=l(p(c),(0,o.n)(R))),R});return(0,g.n)(c,B,A).catch(v=>{if(D)return D;throw v})}const p=({stackId:c})=>c.split("/")[1]??
c}),6853:((k,y,t)=>{t.d(y,{n:()=>P,t:()=>u});const o=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::In\
ternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subn\
et","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheClu\
ster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer",
"AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],P=({allowReplacement:O})=>({stateful:o,allowed:O}),u={
stateful:o,allowed:[]}})};export{q as id,tt as ids,nt as modules};
