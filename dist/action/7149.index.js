const st=7149,ct=[7149],it={5634:((k,w,n)=>{n.d(w,{a:()=>W,c:()=>L,i:()=>f,l:()=>v,n:()=>F,o:()=>G,r:()=>x,s:()=>T,t:()=>et,
u:()=>I});var i=n(2264),D=n(7643),u=n(6580),y=n(5051),r=n(5913),C=n(307),O=n(7288),E=n(2803),S=n(7598),l=class extends(0,r.
r)(r.t,r.n,"CreateChangeSet",r.a){},d=class extends(0,r.r)(r.t,r.n,"DeleteChangeSet",r.o){},m=class extends(0,r.r)(r.t,r.
n,"DescribeChangeSet",r.c){};const p=9e5,T=(t,o)=>`${D.c}-${t}-${o}-${(0,S.randomBytes)(4).toString("hex")}`,M=new RegExp(
`^${D.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),v=t=>t.startsWith(`${D.c}-open-`),I=t=>t.includes(`:changeSet/${D.c}-o\
pen-`);function L({name:t,createdAt:o},{runName:a,now:_,holdsLock:h}){const[A,j,B,H]=M.exec(t)??[];if(!A)return!1;if(j!==
"plan")return h;const[,z,J]=/^(\d+)-(\d+)$/.exec(a)??[];return B!==void 0&&B===z&&Number(H)<Number(J)||_-o>p}const V="{{\
changeSet:KNOWN_AFTER_APPLY}}";function $(t){return t.flatMap(({ResourceChange:o})=>o?[Z(o)]:[])}function Z(t){const o=q(
t.Details??[]),a=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:b(t,o),properties:o,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(a==="MODIFIED"||a==="DELETED")&&{drift:a}}}function b({Action:t,Replacement:o},a){if(t==="Dynamic"||o==="Conditional")
return"may";if(o!=="True")return"no";const _=a.filter(({replacement:h})=>h!=="no");return _.length>0&&_.every(({replacement:h})=>h===
"may")?"may":"yes"}const Y={no:0,may:1,yes:2};function q(t){const o=new Map;for(const a of t.map(tt)){const _=o.get(a.path);
(!_||Y[a.replacement]>Y[_.replacement])&&o.set(a.path,a)}return[...o.values()]}function tt({Target:t={},Evaluation:o}){const a=t.
AfterValue?.includes(V)??!1,_=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:a?void 0:t.AfterValue,replacement:s(t.RequiresRecreation,o==="Dynamic"||a),...a&&{isKnownAfterApply:!0},
..._!==void 0&&{drifted:_}}}function s(t,o){return t==="Conditionally"?"may":t!=="Always"?"no":o?"may":"yes"}const e=6e5,
c=100;async function f(t){const o=await P(t);if("kind"in o)return o;try{const a=await R(t,o);return a.kind!=="ready"&&await x(
t,o),a}catch(a){if(await F(t,o).catch(()=>{}),(0,u.t)(a,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw a}}
async function P(t){const{client:o,stackName:a,changeSetName:_}=t;try{const{StackId:h=a,Id:A=_}=await o.send(N(t));return{
StackName:h,ChangeSetName:A}}catch(h){return((0,u.t)(h,"AlreadyExistsException")?await g(t):void 0)??W(h,t)}}async function g(t){
const{client:o,stackName:a,changeSetName:_}=t;try{const{StackId:h=a,ChangeSetId:A=_}=await o.send(new m({StackName:a,ChangeSetName:_}));
return{StackName:h,ChangeSetName:A}}catch(h){if((0,u.t)(h,"ChangeSetNotFoundException")||(0,E.n)(h,a))return;throw h}}function N(t){
return new l({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([o,a])=>({Key:o,Value:a})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const U=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function W(t,{stackName:o}){const a=(0,i.
n)(t);if((0,u.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,E.n)(t,o)||
(0,u.t)(t,"ValidationError")&&U.test(a))return{kind:"overtaken"};if(!(0,u.t)(t,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw t;return(0,C.t)(o,a)}async function R(t,o){const{client:a,clock:_,stackName:h}=t,
A=await(0,O.t)({clock:_,forMillis:e},async()=>{const ot=await a.send(new m({...o,IncludePropertyValues:!0}));return ot.Status===
"CREATE_COMPLETE"||ot.Status==="FAILED"?ot:void 0});if(!A)return(0,C.t)(h,`the change set was not ready after ${e/6e4} m\
inutes`);const{Status:j,StatusReason:B="",Changes:H=[],NextToken:z}=A;if(j==="CREATE_COMPLETE")return{kind:"ready",id:o,
changes:$([...H,...await X(t,o,z)])};if(nt(B))return{kind:"unchanged"};const{validationError:J}=await n.e(8932).then(n.bind(
n,8932)),at=await J(a,o,B);return at?{kind:"refused",cause:at.reason,root:at}:(0,C.t)(h,B)}async function X({client:t},o,a){
const _=[];let h=a;for(let A=1;h&&A<c;A++){const j={...o,IncludePropertyValues:!0,NextToken:h},B=await t.send(new m(j));
_.push(...B.Changes??[]),h=B.NextToken}return _}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function x(t,o){await F(t,o).catch(a=>{if(!K(a))throw a})}const K=t=>(0,u.t)(t,"InvalidChan\
geSetStatusException");async function F({client:t,isNew:o},a){await t.send(new d(a)).catch(_=>{if(!(0,E.n)(_,a.StackName)&&
!(0,u.t)(_,"ChangeSetNotFoundException"))throw _}),o&&(await(0,E.t)(t,a.StackName))?.status.isPreview&&await t.send(new C.
r({StackName:a.StackName}))}async function G(t,o){const a=[];let _;for(let h=0;h<c;h++){const A={StackName:o,..._&&{NextToken:_}},
{Summaries:j=[],NextToken:B}=await t.send(new y.t(A));for(const{ChangeSetName:H="",CreationTime:z,ExecutionStatus:J=""}of j)
J.startsWith("EXECUTE_")||a.push({name:H,createdAt:z?.getTime()??0});if(_=B,!_)break}return a}async function et(t,o,a){const _=[];
for(const{name:h}of a)try{await t.send(new d({StackName:o,ChangeSetName:h})),_.push(h)}catch(A){if(!K(A)&&!(0,u.t)(A,"Ch\
angeSetNotFoundException"))throw A}return _}}),323:((k,w,n)=>{n.d(w,{t:()=>E});var i=n(5913),D=n(6580),u=n(5634),y=n(254),
r=n(2803),C=n(7598),O=class extends(0,i.r)(i.t,i.n,"ExecuteChangeSet",i.h){};async function E(l){const{client:d}=l,m=await(0,u.
i)(l);if(m.kind!=="ready")return m;const{id:p,changes:T}=m;let M=!1;const v=async I=>{await d.send(new O({...p,ClientRequestToken:I})),
M=!0};try{if(await l.review(T),l.isDetached)return await v(`op-${(0,C.randomUUID)()}`).catch(async L=>{if(!((0,D.t)(L,"I\
nvalidChangeSetStatusException")&&await S(d,p)))throw L}),{kind:"started",stackId:p.StackName};const I={...l,stackId:p.StackName};
return await(0,y.n)(I,v,L=>L?.status.isSuccess??!1,{isFirst:l.isNew})}catch(I){if(M)throw I;return await(0,u.r)(l,p),(0,u.
a)(I,l)}}const S=async(l,{StackName:d,ChangeSetName:m})=>(await(0,r.t)(l,d))?.changeSetId===m}),7149:((k,w,n)=>{n.r(w),n.
d(w,{CloudFormationClient:()=>i.i,DescribeStackEventsCommand:()=>i.r,DescribeStacksCommand:()=>i.n,ListChangeSetsCommand:()=>i.
t});var i=n(5051),D=n(5634),u=n(307),y=n(323),r=n(7212),C=n(6220)}),6220:((k,w,n)=>{n.d(w,{n:()=>r,t:()=>y});var i=n(307),
D=n(5913),u=class extends(0,D.r)(D.t,D.n,"UpdateTerminationProtection",D.v){};function y(C,{retain:O=[],roleArn:E=""}={}){
const{client:S,stackId:l}=C,d={StackName:l,...O.length>0&&{RetainResources:[...O]},...E&&{RoleARN:E}};return(0,i.n)(C,m=>S.
send(new i.r({...d,ClientRequestToken:m})),m=>m===void 0||m.status.isDeleted)}async function r({client:C,stackId:O},E){await C.
send(new u({StackName:O,EnableTerminationProtection:E}))}}),9696:((k,w,n)=>{n.d(w,{n:()=>i,r:()=>y,t:()=>D});function i(r,{
stateful:C,allowed:O}){return r.filter(({action:E,replacement:S})=>E==="Remove"||S==="yes").filter(({type:E})=>C.includes(
E)).filter(({logicalId:E,type:S})=>!O.includes(E)&&!O.includes(S))}function D(r,C){const O=C.filter(({action:S})=>S!=="A\
dd"&&S!=="Import"),E=new Set(O.map(({logicalId:S})=>S));return{...r,allowed:r.allowed.filter(S=>u(S)||E.has(S))}}const u=r=>r.
includes("::");function y({stateful:r,allowed:C}){const O=r.filter(d=>!C.includes(d)),E=C.filter(d=>!u(d)).map(d=>`Logic\
alResourceId/${d}`),S={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},l={Effect:"Deny",Action:["Update:Rep\
lace","Update:Delete"],Principal:"*",...E.length>0?{NotResource:E}:{Resource:"*"},Condition:{StringEquals:{ResourceType:O}}};
return JSON.stringify({Statement:O.length>0?[S,l]:[S]})}}),254:((k,w,n)=>{n.d(w,{n:()=>Z,r:()=>M,t:()=>b});var i=n(8669),
D=n(5051),u=n(2803),y=n(7288),r=n(7598);const C={red:31,green:32,yellow:33,cyan:36};function O(s){const e=`${s.Timestamp?.
toISOString().slice(11,19)??"--:--:--"}  ${E(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} (${s.ResourceType??""})`;
return s.ResourceStatusReason?`${e}: ${s.ResourceStatusReason}`:e}function E(s){return`\x1B[${C[S(s)]}m${s}\x1B[0m`}function S(s){
return s.endsWith("_FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yellow":s.endsWith("_COMPLETE")?"gree\
n":"cyan"}function l(s,e){const c=new Map;for(const W of s.filter(R=>!(0,i.i)(R))){const R=W.LogicalResourceId??"";W.ResourceStatus?.
endsWith("_IN_PROGRESS")?c.has(R)||c.set(R,W.Timestamp?.getTime()??e):c.delete(R)}const f=[...c].sort(([,W],[,R])=>W-R).
slice(0,d),P=c.size-f.length,g=f.map(([W,R])=>`${W} (${m(e-R)})`),N=s.find(i.i),U=`the stack (${m(e-(N?.Timestamp?.getTime()??
e))})`;return`still waiting for ${g.join(", ")||U}${P>0?` and ${P} more`:""}`}const d=5,m=s=>s<6e4?`${Math.max(0,Math.round(
s/1e3))} s`:`${Math.floor(s/6e4)} min`,p=100;var T=class Q{#a;#o;#n;#t;#e=[];constructor(e,c,{token:f,newestSeen:P}){this.#a=
e,this.#o=c,this.#n=f,this.#t=P}static async fromNow(e,c,f){const{StackEvents:P}=await L(e,c,void 0);return new Q(e,c,{token:f,
newestSeen:P?.[0]?.EventId})}static fromBeginning(e,c,f){return new Q(e,c,{token:f,newestSeen:void 0})}static async ofRunning(e,c){
const{operation:f,before:P}=await v(e,c),g=f[0]?.ClientRequestToken;return new Q(e,c,{token:g,newestSeen:P?.EventId})}async next(){
const e=[];let c;for await(const f of I(this.#a,this.#o)){if(c??=f.EventId,f.EventId===this.#t)break;this.#s(f)&&e.push(
f)}return this.#t=c??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,ResourceStatus:c}){return new u.r(
c).isPreview?!1:!this.#n||!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.findLast(i.i);return e!==
void 0&&!new u.r(e.ResourceStatus).isInProgress}};async function M(s,e){return(await v(s,e)).operation}async function v(s,e){
const c=[];let f,P=!1;for await(const g of I(s,e)){const N=new u.r(g.ResourceStatus),U=(0,i.i)(g)&&!N.isInProgress;if(N.
isPreview||U&&P){f=g;break}P||=(0,i.i)(g),c.push(g)}return{operation:c.reverse(),before:f}}async function*I(s,e){let c;for(let f=0;f<
p;f++){const P=await L(s,e,c);if(yield*P.StackEvents??[],c=P.NextToken,!c)return}}async function L(s,e,c){const f={StackName:e,
...c&&{NextToken:c}};try{return await s.send(new D.r(f))}catch(P){if((0,u.n)(P,e))return{$metadata:{}};throw P}}const V=3e4,
$=6e4;async function Z(s,e,c,{isFirst:f=!1}={}){const{client:P,stackId:g}=s,N=`op-${(0,r.randomUUID)()}`,U=f?T.fromBeginning(
P,g,N):await T.fromNow(P,g,N);return await e(N),Y(s,U,c)}async function b(s,e){return Y(s,await T.ofRunning(s.client,s.stackId),
e)}async function Y(s,e,c){const{client:f,stackId:P,clock:g,timeout:N,onEvent:U}=s;let W="",R=g.now();const X=await(0,y.
t)({clock:g,forMillis:N},async()=>{const K=await e.next();for(const et of K)U(O(et));K.length>0&&(R=g.now());const F=g.now()-
R>=V;if(!e.isOver&&!F)return;const G=await(0,u.t)(f,P);if(W=G?.status.name??"",!G?.status.isInProgress&&!G?.status.isPreview)
return{stack:G};F&&(U(l(e.all,g.now())),R=g.now())});if(!X)return{kind:"timed-out",status:W||await q(s)};const nt=await(0,y.
t)({clock:g,forMillis:$},()=>e.next());for(const K of nt??[])U(O(K));const{stack:x}=X;return c(x)?{kind:"done",stack:x?.
status.isDeleted?void 0:x}:tt(e.all,x)}async function q({client:s,stackId:e}){return(await(0,u.t)(s,e))?.status.name??"g\
one"}function tt(s,e){const c=e?.status.name??"",f={logicalId:e?.name??"",type:"AWS::CloudFormation::Stack",status:c},P=(0,i.
a)(s)??(0,i.n)(f,e?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:c,cause:(0,i.t)(P),root:P,
resources:(0,i.r)(s),events:s}}}),7288:((k,w,n)=>{n.d(w,{t:()=>E});var i=n(6765),D=n(6580);const u=250,y=1500,r=5e3,C=.03,
O=6e4;async function E({clock:l,forMillis:d,every:m},p){const T=l.now();let M=1;for(let v=0;;v+=1){const I=await p().catch(
$=>{if(!(0,D.n)($))throw $;M*=2});if(I!==void 0)return I;const L=l.now()-T;if(L>=d)return;const V=Math.min((m??S(v,L))*M,
O);await(0,i.t)(l,Math.min(V,d-L))}}function S(l,d){const m=Math.min(u*2**l,y);return Math.round(Math.min(Math.max(m,d*C),
r))}}),7212:((k,w,n)=>{n.d(w,{n:()=>l,r:()=>E,t:()=>S});var i=n(5913),D=n(6220),u=n(9696),y=n(2803),r=n(2264),C=n(6853),
O=class extends(0,i.r)(i.t,i.n,"SetStackPolicy",i._){};async function E({aws:d},m,p){await(await d.cloudFormation()).send(
new O({StackName:m,StackPolicyBody:(0,u.r)(p)}))}async function S(d,m){try{return await E(d,m,C.t),!0}catch(p){return d.
log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,r.n)(p)}`),!1}}async function l({
aws:d,log:m},p){const T=await d.cloudFormation();if(await(0,D.n)({client:T,stackId:p},!0),!(await(0,y.t)(T,p))?.isProtected){
const M=`termination protection of ${p} was switched on, and is off; look for a policy that denies cloudformation:Update\
TerminationProtection`;throw new r.t("stack.unprotected",M)}m.info("termination protection is on")}}),307:((k,w,n)=>{n.d(
w,{n:()=>E,r:()=>C,t:()=>O});var i=n(2264),D=n(6580),u=n(8669),y=n(5913),r=n(254),C=class extends(0,y.r)(y.t,y.n,"Delete\
Stack",y.s){};function O(l,d){return{kind:"refused",cause:d,root:(0,u.n)({logicalId:l,type:"AWS::CloudFormation::Stack",
status:"refused"},d)}}async function E(l,d,m){let p;const T=M=>d(M).catch(v=>{throw(0,D.t)(v,"ValidationError")&&(p=O(S(
l),(0,i.n)(v))),v});return(0,r.n)(l,T,m).catch(M=>{if(p)return p;throw M})}const S=({stackId:l})=>l.split("/")[1]??l}),6853:((k,w,n)=>{
n.d(w,{n:()=>D,t:()=>u});const i=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS:\
:EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::Subne\
tRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCa\
che::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadB\
alancingV2::TargetGroup","AWS::SSM::Parameter"],D=({allowReplacement:y})=>({stateful:i,allowed:y}),u={stateful:i,allowed:[]}})};export{st as id,ct as ids,it as modules};
