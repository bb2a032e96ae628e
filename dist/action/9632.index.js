const st=9632,ct=[9632,7149],it={5634:((k,w,n)=>{n.d(w,{a:()=>W,c:()=>L,i:()=>f,l:()=>v,n:()=>F,o:()=>G,r:()=>x,s:()=>T,
t:()=>et,u:()=>I});var c=n(2264),O=n(7643),r=n(6580),D=n(5051),u=n(5913),C=n(307),p=n(7288),E=n(2803),S=n(7598),_=class extends(0,u.
r)(u.t,u.n,"CreateChangeSet",u.a){},l=class extends(0,u.r)(u.t,u.n,"DeleteChangeSet",u.o){},m=class extends(0,u.r)(u.t,u.
n,"DescribeChangeSet",u.c){};const y=9e5,T=(t,o)=>`${O.c}-${t}-${o}-${(0,S.randomBytes)(4).toString("hex")}`,M=new RegExp(
`^${O.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),v=t=>t.startsWith(`${O.c}-open-`),I=t=>t.includes(`:changeSet/${O.c}-o\
pen-`);function L({name:t,createdAt:o},{runName:a,now:d,holdsLock:h}){const[A,j,B,b]=M.exec(t)??[];if(!A)return!1;if(j!==
"plan")return h;const[,H,z]=/^(\d+)-(\d+)$/.exec(a)??[];return B!==void 0&&B===H&&Number(b)<Number(z)||d-o>y}const V="{{\
changeSet:KNOWN_AFTER_APPLY}}";function $(t){return t.flatMap(({ResourceChange:o})=>o?[Q(o)]:[])}function Q(t){const o=q(
t.Details??[]),a=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:Z(t,o),properties:o,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(a==="MODIFIED"||a==="DELETED")&&{drift:a}}}function Z({Action:t,Replacement:o},a){if(t==="Dynamic"||o==="Conditional")
return"may";if(o!=="True")return"no";const d=a.filter(({replacement:h})=>h!=="no");return d.length>0&&d.every(({replacement:h})=>h===
"may")?"may":"yes"}const Y={no:0,may:1,yes:2};function q(t){const o=new Map;for(const a of t.map(tt)){const d=o.get(a.path);
(!d||Y[a.replacement]>Y[d.replacement])&&o.set(a.path,a)}return[...o.values()]}function tt({Target:t={},Evaluation:o}){const a=t.
AfterValue?.includes(V)??!1,d=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:a?void 0:t.AfterValue,replacement:s(t.RequiresRecreation,o==="Dynamic"||a),...a&&{isKnownAfterApply:!0},
...d!==void 0&&{drifted:d}}}function s(t,o){return t==="Conditionally"?"may":t!=="Always"?"no":o?"may":"yes"}const e=6e5,
i=100;async function f(t){const o=await P(t);if("kind"in o)return o;try{const a=await R(t,o);return a.kind!=="ready"&&await x(
t,o),a}catch(a){if(await F(t,o).catch(()=>{}),(0,r.t)(a,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw a}}
async function P(t){const{client:o,stackName:a,changeSetName:d}=t;try{const{StackId:h=a,Id:A=d}=await o.send(N(t));return{
StackName:h,ChangeSetName:A}}catch(h){return((0,r.t)(h,"AlreadyExistsException")?await g(t):void 0)??W(h,t)}}async function g(t){
const{client:o,stackName:a,changeSetName:d}=t;try{const{StackId:h=a,ChangeSetId:A=d}=await o.send(new m({StackName:a,ChangeSetName:d}));
return{StackName:h,ChangeSetName:A}}catch(h){if((0,r.t)(h,"ChangeSetNotFoundException")||(0,E.n)(h,a))return;throw h}}function N(t){
return new _({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([o,a])=>({Key:o,Value:a})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const U=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function W(t,{stackName:o}){const a=(0,c.
n)(t);if((0,r.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,E.n)(t,o)||
(0,r.t)(t,"ValidationError")&&U.test(a))return{kind:"overtaken"};if(!(0,r.t)(t,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw t;return(0,C.t)(o,a)}async function R(t,o){const{client:a,clock:d,stackName:h}=t,
A=await(0,p.t)({clock:d,forMillis:e},async()=>{const ot=await a.send(new m({...o,IncludePropertyValues:!0}));return ot.Status===
"CREATE_COMPLETE"||ot.Status==="FAILED"?ot:void 0});if(!A)return(0,C.t)(h,`the change set was not ready after ${e/6e4} m\
inutes`);const{Status:j,StatusReason:B="",Changes:b=[],NextToken:H}=A;if(j==="CREATE_COMPLETE")return{kind:"ready",id:o,
changes:$([...b,...await J(t,o,H)])};if(nt(B))return{kind:"unchanged"};const{validationError:z}=await n.e(8932).then(n.bind(
n,8932)),at=await z(a,o,B);return at?{kind:"refused",cause:at.reason,root:at}:(0,C.t)(h,B)}async function J({client:t},o,a){
const d=[];let h=a;for(let A=1;h&&A<i;A++){const j={...o,IncludePropertyValues:!0,NextToken:h},B=await t.send(new m(j));
d.push(...B.Changes??[]),h=B.NextToken}return d}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function x(t,o){await F(t,o).catch(a=>{if(!K(a))throw a})}const K=t=>(0,r.t)(t,"InvalidChan\
geSetStatusException");async function F({client:t,isNew:o},a){await t.send(new l(a)).catch(d=>{if(!(0,E.n)(d,a.StackName)&&
!(0,r.t)(d,"ChangeSetNotFoundException"))throw d}),o&&(await(0,E.t)(t,a.StackName))?.status.isPreview&&await t.send(new C.
r({StackName:a.StackName}))}async function G(t,o){const a=[];let d;for(let h=0;h<i;h++){const A={StackName:o,...d&&{NextToken:d}},
{Summaries:j=[],NextToken:B}=await t.send(new D.t(A));for(const{ChangeSetName:b="",CreationTime:H,ExecutionStatus:z=""}of j)
z.startsWith("EXECUTE_")||a.push({name:b,createdAt:H?.getTime()??0});if(d=B,!d)break}return a}async function et(t,o,a){const d=[];
for(const{name:h}of a)try{await t.send(new l({StackName:o,ChangeSetName:h})),d.push(h)}catch(A){if(!K(A)&&!(0,r.t)(A,"Ch\
angeSetNotFoundException"))throw A}return d}}),323:((k,w,n)=>{n.d(w,{t:()=>E});var c=n(5913),O=n(6580),r=n(5634),D=n(254),
u=n(2803),C=n(7598),p=class extends(0,c.r)(c.t,c.n,"ExecuteChangeSet",c.h){};async function E(_){const{client:l}=_,m=await(0,r.
i)(_);if(m.kind!=="ready")return m;const{id:y,changes:T}=m;let M=!1;const v=async I=>{await l.send(new p({...y,ClientRequestToken:I})),
M=!0};try{if(await _.review(T),_.isDetached)return await v(`op-${(0,C.randomUUID)()}`).catch(async L=>{if(!((0,O.t)(L,"I\
nvalidChangeSetStatusException")&&await S(l,y)))throw L}),{kind:"started",stackId:y.StackName};const I={..._,stackId:y.StackName};
return await(0,D.n)(I,v,L=>L?.status.isSuccess??!1,{isFirst:_.isNew})}catch(I){if(M)throw I;return await(0,r.r)(_,y),(0,r.
a)(I,_)}}const S=async(_,{StackName:l,ChangeSetName:m})=>(await(0,u.t)(_,l))?.changeSetId===m}),7149:((k,w,n)=>{n.r(w),n.
d(w,{CloudFormationClient:()=>c.i,DescribeStackEventsCommand:()=>c.r,DescribeStacksCommand:()=>c.n,ListChangeSetsCommand:()=>c.
t});var c=n(5051),O=n(5634),r=n(307),D=n(323),u=n(7212),C=n(6220)}),6220:((k,w,n)=>{n.d(w,{n:()=>u,t:()=>D});var c=n(307),
O=n(5913),r=class extends(0,O.r)(O.t,O.n,"UpdateTerminationProtection",O.v){};function D(C,{retain:p=[],roleArn:E=""}={}){
const{client:S,stackId:_}=C,l={StackName:_,...p.length>0&&{RetainResources:[...p]},...E&&{RoleARN:E}};return(0,c.n)(C,m=>S.
send(new c.r({...l,ClientRequestToken:m})),m=>m===void 0||m.status.isDeleted)}async function u({client:C,stackId:p},E){await C.
send(new r({StackName:p,EnableTerminationProtection:E}))}}),9696:((k,w,n)=>{n.d(w,{n:()=>c,r:()=>D,t:()=>O});function c(u,{
stateful:C,allowed:p}){return u.filter(({action:E,replacement:S})=>E==="Remove"||S==="yes").filter(({type:E})=>C.includes(
E)).filter(({logicalId:E,type:S})=>!p.includes(E)&&!p.includes(S))}function O(u,C){const p=C.filter(({action:S})=>S!=="A\
dd"&&S!=="Import"),E=new Set(p.map(({logicalId:S})=>S));return{...u,allowed:u.allowed.filter(S=>r(S)||E.has(S))}}const r=u=>u.
includes("::");function D({stateful:u,allowed:C}){const p=u.filter(l=>!C.includes(l)),E=C.filter(l=>!r(l)).map(l=>`Logic\
alResourceId/${l}`),S={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},_={Effect:"Deny",Action:["Update:Rep\
lace","Update:Delete"],Principal:"*",...E.length>0?{NotResource:E}:{Resource:"*"},Condition:{StringEquals:{ResourceType:p}}};
return JSON.stringify({Statement:p.length>0?[S,_]:[S]})}}),2308:((k,w,n)=>{n.d(w,{t:()=>O});const c=()=>typeof process==
"object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",O=(r,D)=>{if(c()&&typeof r?.handle!="function")return D}}),
254:((k,w,n)=>{n.d(w,{n:()=>Q,r:()=>M,t:()=>Z});var c=n(8669),O=n(5051),r=n(2803),D=n(7288),u=n(7598);const C={red:31,green:32,
yellow:33,cyan:36};function p(s){const e=`${s.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${E(s.ResourceStatus??
"")}  ${s.LogicalResourceId??""} (${s.ResourceType??""})`;return s.ResourceStatusReason?`${e}: ${s.ResourceStatusReason}`:
e}function E(s){return`\x1B[${C[S(s)]}m${s}\x1B[0m`}function S(s){return s.endsWith("_FAILED")?"red":s.includes("ROLLBAC\
K")||s.startsWith("DELETE")?"yellow":s.endsWith("_COMPLETE")?"green":"cyan"}function _(s,e){const i=new Map;for(const W of s.
filter(R=>!(0,c.i)(R))){const R=W.LogicalResourceId??"";W.ResourceStatus?.endsWith("_IN_PROGRESS")?i.has(R)||i.set(R,W.Timestamp?.
getTime()??e):i.delete(R)}const f=[...i].sort(([,W],[,R])=>W-R).slice(0,l),P=i.size-f.length,g=f.map(([W,R])=>`${W} (${m(
e-R)})`),N=s.find(c.i),U=`the stack (${m(e-(N?.Timestamp?.getTime()??e))})`;return`still waiting for ${g.join(", ")||U}${P>
0?` and ${P} more`:""}`}const l=5,m=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:`${Math.floor(s/6e4)} min`,y=100;var T=class X{#a;#o;#n;#t;#e=[];constructor(e,i,{
token:f,newestSeen:P}){this.#a=e,this.#o=i,this.#n=f,this.#t=P}static async fromNow(e,i,f){const{StackEvents:P}=await L(
e,i,void 0);return new X(e,i,{token:f,newestSeen:P?.[0]?.EventId})}static fromBeginning(e,i,f){return new X(e,i,{token:f,
newestSeen:void 0})}static async ofRunning(e,i){const{operation:f,before:P}=await v(e,i),g=f[0]?.ClientRequestToken;return new X(
e,i,{token:g,newestSeen:P?.EventId})}async next(){const e=[];let i;for await(const f of I(this.#a,this.#o)){if(i??=f.EventId,
f.EventId===this.#t)break;this.#s(f)&&e.push(f)}return this.#t=i??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,
ResourceStatus:i}){return new r.r(i).isPreview?!1:!this.#n||!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.
findLast(c.i);return e!==void 0&&!new r.r(e.ResourceStatus).isInProgress}};async function M(s,e){return(await v(s,e)).operation}
async function v(s,e){const i=[];let f,P=!1;for await(const g of I(s,e)){const N=new r.r(g.ResourceStatus),U=(0,c.i)(g)&&
!N.isInProgress;if(N.isPreview||U&&P){f=g;break}P||=(0,c.i)(g),i.push(g)}return{operation:i.reverse(),before:f}}async function*I(s,e){
let i;for(let f=0;f<y;f++){const P=await L(s,e,i);if(yield*P.StackEvents??[],i=P.NextToken,!i)return}}async function L(s,e,i){
const f={StackName:e,...i&&{NextToken:i}};try{return await s.send(new O.r(f))}catch(P){if((0,r.n)(P,e))return{$metadata:{}};
throw P}}const V=3e4,$=6e4;async function Q(s,e,i,{isFirst:f=!1}={}){const{client:P,stackId:g}=s,N=`op-${(0,u.randomUUID)()}`,
U=f?T.fromBeginning(P,g,N):await T.fromNow(P,g,N);return await e(N),Y(s,U,i)}async function Z(s,e){return Y(s,await T.ofRunning(
s.client,s.stackId),e)}async function Y(s,e,i){const{client:f,stackId:P,clock:g,timeout:N,onEvent:U}=s;let W="",R=g.now();
const J=await(0,D.t)({clock:g,forMillis:N},async()=>{const K=await e.next();for(const et of K)U(p(et));K.length>0&&(R=g.
now());const F=g.now()-R>=V;if(!e.isOver&&!F)return;const G=await(0,r.t)(f,P);if(W=G?.status.name??"",!G?.status.isInProgress&&
!G?.status.isPreview)return{stack:G};F&&(U(_(e.all,g.now())),R=g.now())});if(!J)return{kind:"timed-out",status:W||await q(
s)};const nt=await(0,D.t)({clock:g,forMillis:$},()=>e.next());for(const K of nt??[])U(p(K));const{stack:x}=J;return i(x)?
{kind:"done",stack:x?.status.isDeleted?void 0:x}:tt(e.all,x)}async function q({client:s,stackId:e}){return(await(0,r.t)(
s,e))?.status.name??"gone"}function tt(s,e){const i=e?.status.name??"",f={logicalId:e?.name??"",type:"AWS::CloudFormatio\
n::Stack",status:i},P=(0,c.a)(s)??(0,c.n)(f,e?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:i,
cause:(0,c.t)(P),root:P,resources:(0,c.r)(s),events:s}}}),7288:((k,w,n)=>{n.d(w,{t:()=>E});var c=n(6765),O=n(6580);const r=250,
D=1500,u=5e3,C=.03,p=6e4;async function E({clock:_,forMillis:l,every:m},y){const T=_.now();let M=1;for(let v=0;;v+=1){const I=await y().
catch($=>{if(!(0,O.n)($))throw $;M*=2});if(I!==void 0)return I;const L=_.now()-T;if(L>=l)return;const V=Math.min((m??S(v,
L))*M,p);await(0,c.t)(_,Math.min(V,l-L))}}function S(_,l){const m=Math.min(r*2**_,D);return Math.round(Math.min(Math.max(
m,l*C),u))}}),7212:((k,w,n)=>{n.d(w,{n:()=>_,r:()=>E,t:()=>S});var c=n(5913),O=n(6220),r=n(9696),D=n(2803),u=n(2264),C=n(
6853),p=class extends(0,c.r)(c.t,c.n,"SetStackPolicy",c._){};async function E({aws:l},m,y){await(await l.cloudFormation()).
send(new p({StackName:m,StackPolicyBody:(0,r.r)(y)}))}async function S(l,m){try{return await E(l,m,C.t),!0}catch(y){return l.
log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,u.n)(y)}`),!1}}async function _({
aws:l,log:m},y){const T=await l.cloudFormation();if(await(0,O.n)({client:T,stackId:y},!0),!(await(0,D.t)(T,y))?.isProtected){
const M=`termination protection of ${y} was switched on, and is off; look for a policy that denies cloudformation:Update\
TerminationProtection`;throw new u.t("stack.unprotected",M)}m.info("termination protection is on")}}),307:((k,w,n)=>{n.d(
w,{n:()=>E,r:()=>C,t:()=>p});var c=n(2264),O=n(6580),r=n(8669),D=n(5913),u=n(254),C=class extends(0,D.r)(D.t,D.n,"Delete\
Stack",D.s){};function p(_,l){return{kind:"refused",cause:l,root:(0,r.n)({logicalId:_,type:"AWS::CloudFormation::Stack",
status:"refused"},l)}}async function E(_,l,m){let y;const T=M=>l(M).catch(v=>{throw(0,O.t)(v,"ValidationError")&&(y=p(S(
_),(0,c.n)(v))),v});return(0,u.n)(_,T,m).catch(M=>{if(y)return y;throw M})}const S=({stackId:_})=>_.split("/")[1]??_}),6853:((k,w,n)=>{
n.d(w,{n:()=>O,t:()=>r});const c=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS:\
:EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::Subne\
tRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCa\
che::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadB\
alancingV2::TargetGroup","AWS::SSM::Parameter"],O=({allowReplacement:D})=>({stateful:c,allowed:D}),r={stateful:c,allowed:[]}})};export{st as id,ct as ids,it as modules};
