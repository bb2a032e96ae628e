const st=9632,ct=[9632,7149],it={4729:((k,S,n)=>{n.d(S,{t:()=>E});var c=n(4255),E=class extends(0,c.r)(c.t,c.n,"DeleteSt\
ack",c.s){}}),5634:((k,S,n)=>{n.d(S,{a:()=>W,c:()=>V,i:()=>d,l:()=>M,n:()=>F,o:()=>G,r:()=>x,s:()=>N,t:()=>et,u:()=>T});
var c=n(2264),E=n(7643),u=n(6580),C=n(8669),y=n(5051),_=n(4255),P=n(4729),g=n(7288),D=n(2803),m=n(7598),p=class extends(0,_.
r)(_.t,_.n,"CreateChangeSet",_.a){},h=class extends(0,_.r)(_.t,_.n,"DeleteChangeSet",_.o){},f=class extends(0,_.r)(_.t,_.
n,"DescribeChangeSet",_.c){};const I=9e5,N=(t,a)=>`${E.c}-${t}-${a}-${(0,m.randomBytes)(4).toString("hex")}`,B=new RegExp(
`^${E.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),M=t=>t.startsWith(`${E.c}-open-`),T=t=>t.includes(`:changeSet/${E.c}-o\
pen-`);function V({name:t,createdAt:a},{runName:s,now:r,holdsLock:A}){const[v,j,U,b]=B.exec(t)??[];if(!v)return!1;if(j!==
"plan")return A;const[,Y,H]=/^(\d+)-(\d+)$/.exec(s)??[];return U!==void 0&&U===Y&&Number(b)<Number(H)||r-a>I}const $="{{\
changeSet:KNOWN_AFTER_APPLY}}";function Z(t){return t.flatMap(({ResourceChange:a})=>a?[q(a)]:[])}function q(t){const a=tt(
t.Details??[]),s=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:z(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(s==="MODIFIED"||s==="DELETED")&&{drift:s}}}function z({Action:t,Replacement:a},s){if(t==="Dynamic"||a==="Conditional")
return"may";if(a!=="True")return"no";const r=s.filter(({replacement:A})=>A!=="no");return r.length>0&&r.every(({replacement:A})=>A===
"may")?"may":"yes"}const J={no:0,may:1,yes:2};function tt(t){const a=new Map;for(const s of t.map(o)){const r=a.get(s.path);
(!r||J[s.replacement]>J[r.replacement])&&a.set(s.path,s)}return[...a.values()]}function o({Target:t={},Evaluation:a}){const s=t.
AfterValue?.includes($)??!1,r=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:s?void 0:t.AfterValue,replacement:e(t.RequiresRecreation,a==="Dynamic"||s),...s&&{isKnownAfterApply:!0},
...r!==void 0&&{drifted:r}}}function e(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const i=6e5,
l=100;async function d(t){const a=await t.client.send(O(t)).catch(r=>W(r,t));if("kind"in a)return a;const s={StackName:a.
StackId??t.stackName,ChangeSetName:a.Id??t.changeSetName};try{const r=await w(t,s);return r.kind!=="ready"&&await x(t,s),
r}catch(r){if(await F(t,s).catch(()=>{}),(0,u.t)(r,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw r}}function O(t){
return new p({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,
Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,s])=>({Key:a,Value:s})),Capabilities:["CAPABILITY_NAMED\
_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}const L=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;
function W(t,{stackName:a}){const s=(0,c.n)(t);if((0,u.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,D.n)(t,a)||(0,u.t)(t,"ValidationError")&&L.test(s))return{kind:"overtaken"};if(!(0,u.t)(
t,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return R(a,s)}function R(t,a){
return{kind:"refused",cause:a,root:(0,C.n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},a)}}async function w(t,a){
const{client:s,clock:r,stackName:A}=t,v=await(0,g.t)({clock:r,forMillis:i},async()=>{const ot=await s.send(new f({...a,IncludePropertyValues:!0}));
return ot.Status==="CREATE_COMPLETE"||ot.Status==="FAILED"?ot:void 0});if(!v)return R(A,`the change set was not ready af\
ter ${i/6e4} minutes`);const{Status:j,StatusReason:U="",Changes:b=[],NextToken:Y}=v;if(j==="CREATE_COMPLETE")return{kind:"\
ready",id:a,changes:Z([...b,...await X(t,a,Y)])};if(nt(U))return{kind:"unchanged"};const{validationError:H}=await n.e(8932).
then(n.bind(n,8932)),at=await H(s,a,U);return at?{kind:"refused",cause:at.reason,root:at}:R(A,U)}async function X({client:t},a,s){
const r=[];let A=s;for(let v=1;A&&v<l;v++){const j={...a,IncludePropertyValues:!0,NextToken:A},U=await t.send(new f(j));
r.push(...U.Changes??[]),A=U.NextToken}return r}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function x(t,a){await F(t,a).catch(s=>{if(!K(s))throw s})}const K=t=>(0,u.t)(t,"InvalidChan\
geSetStatusException");async function F({client:t,isNew:a},s){await t.send(new h(s)).catch(r=>{if(!(0,D.n)(r,s.StackName)&&
!(0,u.t)(r,"ChangeSetNotFoundException"))throw r}),a&&(await(0,D.t)(t,s.StackName))?.status.isPreview&&await t.send(new P.
t({StackName:s.StackName}))}async function G(t,a){const s=[];let r;for(let A=0;A<l;A++){const v={StackName:a,...r&&{NextToken:r}},
{Summaries:j=[],NextToken:U}=await t.send(new y.t(v));for(const{ChangeSetName:b="",CreationTime:Y,ExecutionStatus:H=""}of j)
H.startsWith("EXECUTE_")||s.push({name:b,createdAt:Y?.getTime()??0});if(r=U,!r)break}return s}async function et(t,a,s){const r=[];
for(const{name:A}of s)try{await t.send(new h({StackName:a,ChangeSetName:A})),r.push(A)}catch(v){if(!K(v)&&!(0,u.t)(v,"Ch\
angeSetNotFoundException"))throw v}return r}}),323:((k,S,n)=>{n.d(S,{t:()=>g});var c=n(4255),E=n(6580),u=n(5634),C=n(254),
y=n(2803),_=n(7598),P=class extends(0,c.r)(c.t,c.n,"ExecuteChangeSet",c.h){};async function g(m){const{client:p}=m,h=await(0,u.
i)(m);if(h.kind!=="ready")return h;const{id:f,changes:I}=h;let N=!1;const B=async M=>{await p.send(new P({...f,ClientRequestToken:M})),
N=!0};try{if(await m.review(I),m.isDetached)return await B(`op-${(0,_.randomUUID)()}`).catch(async T=>{if(!((0,E.t)(T,"I\
nvalidChangeSetStatusException")&&await D(p,f)))throw T}),{kind:"started",stackId:f.StackName};const M={...m,stackId:f.StackName};
return await(0,C.n)(M,B,T=>T?.status.isSuccess??!1,{isFirst:m.isNew})}catch(M){if(N)throw M;return await(0,u.r)(m,f),(0,u.
a)(M,m)}}const D=async(m,{StackName:p,ChangeSetName:h})=>(await(0,y.t)(m,p))?.changeSetId===h}),7149:((k,S,n)=>{n.r(S),n.
d(S,{CloudFormationClient:()=>c.i,DescribeStackEventsCommand:()=>c.r,DescribeStacksCommand:()=>c.n,ListChangeSetsCommand:()=>c.
t});var c=n(5051),E=n(5634),u=n(4729),C=n(323),y=n(7212),_=n(6220)}),6220:((k,S,n)=>{n.d(S,{n:()=>_,t:()=>y});var c=n(4729),
E=n(4255),u=n(254),C=class extends(0,E.r)(E.t,E.n,"UpdateTerminationProtection",E.v){};function y(P,{retain:g=[],roleArn:D=""}={}){
const{client:m,stackId:p}=P,h={StackName:p,...g.length>0&&{RetainResources:[...g]},...D&&{RoleARN:D}};return(0,u.n)(P,f=>m.
send(new c.t({...h,ClientRequestToken:f})),f=>f===void 0||f.status.isDeleted)}async function _({client:P,stackId:g},D){await P.
send(new C({StackName:g,EnableTerminationProtection:D}))}}),9696:((k,S,n)=>{n.d(S,{n:()=>E,t:()=>c});function c(u,{stateful:C,
allowed:y}){return u.filter(({action:_,replacement:P})=>_==="Remove"||P==="yes").filter(({type:_})=>C.includes(_)).filter(
({logicalId:_,type:P})=>!y.includes(_)&&!y.includes(P))}function E({stateful:u,allowed:C}){const y=u.filter(D=>!C.includes(
D)),_=C.filter(D=>!D.includes("::")).map(D=>`LogicalResourceId/${D}`),P={Effect:"Allow",Action:"Update:*",Principal:"*",
Resource:"*"},g={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",..._.length>0?{NotResource:_}:{Resource:"\
*"},Condition:{StringEquals:{ResourceType:y}}};return JSON.stringify({Statement:y.length>0?[P,g]:[P]})}}),2308:((k,S,n)=>{
n.d(S,{t:()=>E});const c=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",E=(u,C)=>{
if(c()&&typeof u?.handle!="function")return C}}),254:((k,S,n)=>{n.d(S,{n:()=>Z,r:()=>N,t:()=>q});var c=n(8669),E=n(5051),
u=n(2803),C=n(7288),y=n(7598);const _={red:31,green:32,yellow:33,cyan:36};function P(o){const e=`${o.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${g(o.ResourceStatus??"")}  ${o.LogicalResourceId??""} (${o.ResourceType??""})`;return o.ResourceStatusReason?
`${e}: ${o.ResourceStatusReason}`:e}function g(o){return`\x1B[${_[D(o)]}m${o}\x1B[0m`}function D(o){return o.endsWith("_\
FAILED")?"red":o.includes("ROLLBACK")||o.startsWith("DELETE")?"yellow":o.endsWith("_COMPLETE")?"green":"cyan"}function m(o,e){
const i=new Map;for(const R of o.filter(w=>!(0,c.i)(w))){const w=R.LogicalResourceId??"";R.ResourceStatus?.endsWith("_IN\
_PROGRESS")?i.has(w)||i.set(w,R.Timestamp?.getTime()??e):i.delete(w)}const l=[...i].sort(([,R],[,w])=>R-w).slice(0,p),d=i.
size-l.length,O=l.map(([R,w])=>`${R} (${h(e-w)})`),L=o.find(c.i),W=`the stack (${h(e-(L?.Timestamp?.getTime()??e))})`;return`\
still waiting for ${O.join(", ")||W}${d>0?` and ${d} more`:""}`}const p=5,h=o=>o<6e4?`${Math.max(0,Math.round(o/1e3))} s`:
`${Math.floor(o/6e4)} min`,f=100;var I=class Q{#a;#o;#n;#t;#e=[];constructor(e,i,{token:l,newestSeen:d}){this.#a=e,this.#o=
i,this.#n=l,this.#t=d}static async fromNow(e,i,l){const{StackEvents:d}=await T(e,i,void 0);return new Q(e,i,{token:l,newestSeen:d?.[0]?.
EventId})}static fromBeginning(e,i,l){return new Q(e,i,{token:l,newestSeen:void 0})}static async ofRunning(e,i){const{operation:l,
before:d}=await B(e,i),O=l[0]?.ClientRequestToken;return new Q(e,i,{token:O,newestSeen:d?.EventId})}async next(){const e=[];
let i;for await(const l of M(this.#a,this.#o)){if(i??=l.EventId,l.EventId===this.#t)break;this.#s(l)&&e.push(l)}return this.#t=
i??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,ResourceStatus:i}){return new u.r(i).isPreview?!1:!this.#n||
!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.findLast(c.i);return e!==void 0&&!new u.r(e.ResourceStatus).
isInProgress}};async function N(o,e){return(await B(o,e)).operation}async function B(o,e){const i=[];let l,d=!1;for await(const O of M(
o,e)){const L=new u.r(O.ResourceStatus),W=(0,c.i)(O)&&!L.isInProgress;if(L.isPreview||W&&d){l=O;break}d||=(0,c.i)(O),i.push(
O)}return{operation:i.reverse(),before:l}}async function*M(o,e){let i;for(let l=0;l<f;l++){const d=await T(o,e,i);if(yield*d.
StackEvents??[],i=d.NextToken,!i)return}}async function T(o,e,i){const l={StackName:e,...i&&{NextToken:i}};try{return await o.
send(new E.r(l))}catch(d){if((0,u.n)(d,e))return{$metadata:{}};throw d}}const V=3e4,$=6e4;async function Z(o,e,i,{isFirst:l=!1}={}){
const{client:d,stackId:O}=o,L=`op-${(0,y.randomUUID)()}`,W=l?I.fromBeginning(d,O,L):await I.fromNow(d,O,L);return await e(
L),z(o,W,i)}async function q(o,e){return z(o,await I.ofRunning(o.client,o.stackId),e)}async function z(o,e,i){const{client:l,
stackId:d,clock:O,timeout:L,onEvent:W}=o;let R="",w=O.now();const X=await(0,C.t)({clock:O,forMillis:L},async()=>{const K=await e.
next();for(const et of K)W(P(et));K.length>0&&(w=O.now());const F=O.now()-w>=V;if(!e.isOver&&!F)return;const G=await(0,u.
t)(l,d);if(R=G?.status.name??"",!G?.status.isInProgress&&!G?.status.isPreview)return{stack:G};F&&(W(m(e.all,O.now())),w=
O.now())});if(!X)return{kind:"timed-out",status:R||await J(o)};const nt=await(0,C.t)({clock:O,forMillis:$},()=>e.next());
for(const K of nt??[])W(P(K));const{stack:x}=X;return i(x)?{kind:"done",stack:x?.status.isDeleted?void 0:x}:tt(e.all,x)}
async function J({client:o,stackId:e}){return(await(0,u.t)(o,e))?.status.name??"gone"}function tt(o,e){const i=e?.status.
name??"",l={logicalId:e?.name??"",type:"AWS::CloudFormation::Stack",status:i},d=(0,c.a)(o)??(0,c.n)(l,e?.statusReason||"\
CloudFormation gave no reason");return{kind:"failed",status:i,cause:(0,c.t)(d),root:d,resources:(0,c.r)(o),events:o}}}),
7288:((k,S,n)=>{n.d(S,{t:()=>g});var c=n(6765),E=n(6580);const u=250,C=1500,y=5e3,_=.03,P=6e4;async function g({clock:m,
forMillis:p,every:h},f){const I=m.now();let N=1;for(let B=0;;B+=1){const M=await f().catch($=>{if(!(0,E.n)($))throw $;N*=
2});if(M!==void 0)return M;const T=m.now()-I;if(T>=p)return;const V=Math.min((h??D(B,T))*N,P);await(0,c.t)(m,Math.min(V,
p-T))}}function D(m,p){const h=Math.min(u*2**m,C);return Math.round(Math.min(Math.max(h,p*_),y))}}),7212:((k,S,n)=>{n.d(
S,{n:()=>m,r:()=>g,t:()=>D});var c=n(4255),E=n(6220),u=n(9696),C=n(2803),y=n(2264),_=n(6853),P=class extends(0,c.r)(c.t,
c.n,"SetStackPolicy",c._){};async function g({aws:p},h,f){await(await p.cloudFormation()).send(new P({StackName:h,StackPolicyBody:(0,u.
n)(f)}))}async function D(p,h){try{return await g(p,h,_.t),!0}catch(f){return p.log.warning(`the stack's policy could no\
t be put back and is so by the next deploy: ${(0,y.n)(f)}`),!1}}async function m({aws:p,log:h},f){const I=await p.cloudFormation();
if(await(0,E.n)({client:I,stackId:f},!0),!(await(0,C.t)(I,f))?.isProtected){const N=`termination protection of ${f} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new y.t("stack.\
unprotected",N)}h.info("termination protection is on")}}),6853:((k,S,n)=>{n.d(S,{n:()=>E,t:()=>u});const c=["AWS::AutoSc\
aling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2:\
:RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::\
EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2\
::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],
E=({allowReplacement:C})=>({stateful:c,allowed:C}),u={stateful:c,allowed:[]}})};export{st as id,ct as ids,it as modules};
