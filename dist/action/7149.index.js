const st=7149,ct=[7149],it={4729:((k,O,n)=>{n.d(O,{t:()=>f});var c=n(4255),f=class extends(0,c.r)(c.t,c.n,"DeleteStack",
c.s){}}),5634:((k,O,n)=>{n.d(O,{a:()=>W,c:()=>V,i:()=>d,l:()=>M,n:()=>F,o:()=>G,r:()=>x,s:()=>N,t:()=>et,u:()=>T});var c=n(
2264),f=n(7643),_=n(6580),p=n(8669),y=n(5051),u=n(4255),S=n(4729),g=n(7288),C=n(2803),m=n(7598),P=class extends(0,u.r)(u.
t,u.n,"CreateChangeSet",u.a){},h=class extends(0,u.r)(u.t,u.n,"DeleteChangeSet",u.o){},E=class extends(0,u.r)(u.t,u.n,"D\
escribeChangeSet",u.c){};const I=9e5,N=(t,a)=>`${f.c}-${t}-${a}-${(0,m.randomBytes)(4).toString("hex")}`,B=new RegExp(`^${f.
c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),M=t=>t.startsWith(`${f.c}-open-`),T=t=>t.includes(`:changeSet/${f.c}-open-`);
function V({name:t,createdAt:a},{runName:s,now:r,holdsLock:A}){const[v,j,U,Y]=B.exec(t)??[];if(!v)return!1;if(j!=="plan")
return A;const[,H,z]=/^(\d+)-(\d+)$/.exec(s)??[];return U!==void 0&&U===H&&Number(Y)<Number(z)||r-a>I}const $="{{changeS\
et:KNOWN_AFTER_APPLY}}";function Z(t){return t.flatMap(({ResourceChange:a})=>a?[q(a)]:[])}function q(t){const a=tt(t.Details??
[]),s=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.PhysicalResourceId,
type:t.ResourceType??"",replacement:J(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(s==="\
MODIFIED"||s==="DELETED")&&{drift:s}}}function J({Action:t,Replacement:a},s){if(t==="Dynamic"||a==="Conditional")return"\
may";if(a!=="True")return"no";const r=s.filter(({replacement:A})=>A!=="no");return r.length>0&&r.every(({replacement:A})=>A===
"may")?"may":"yes"}const X={no:0,may:1,yes:2};function tt(t){const a=new Map;for(const s of t.map(o)){const r=a.get(s.path);
(!r||X[s.replacement]>X[r.replacement])&&a.set(s.path,s)}return[...a.values()]}function o({Target:t={},Evaluation:a}){const s=t.
AfterValue?.includes($)??!1,r=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:s?void 0:t.AfterValue,replacement:e(t.RequiresRecreation,a==="Dynamic"||s),...s&&{isKnownAfterApply:!0},
...r!==void 0&&{drifted:r}}}function e(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const i=6e5,
l=100;async function d(t){const a=await t.client.send(D(t)).catch(r=>W(r,t));if("kind"in a)return a;const s={StackName:a.
StackId??t.stackName,ChangeSetName:a.Id??t.changeSetName};try{const r=await w(t,s);return r.kind!=="ready"&&await x(t,s),
r}catch(r){if(await F(t,s).catch(()=>{}),(0,_.t)(r,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw r}}function D(t){
return new P({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,
Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,s])=>({Key:a,Value:s})),Capabilities:["CAPABILITY_NAMED\
_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}const L=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;
function W(t,{stackName:a}){const s=(0,c.n)(t);if((0,_.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,C.n)(t,a)||(0,_.t)(t,"ValidationError")&&L.test(s))return{kind:"overtaken"};if(!(0,_.t)(
t,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return R(a,s)}function R(t,a){
return{kind:"refused",cause:a,root:(0,p.n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},a)}}async function w(t,a){
const{client:s,clock:r,stackName:A}=t,v=await(0,g.t)({clock:r,forMillis:i},async()=>{const ot=await s.send(new E({...a,IncludePropertyValues:!0}));
return ot.Status==="CREATE_COMPLETE"||ot.Status==="FAILED"?ot:void 0});if(!v)return R(A,`the change set was not ready af\
ter ${i/6e4} minutes`);const{Status:j,StatusReason:U="",Changes:Y=[],NextToken:H}=v;if(j==="CREATE_COMPLETE")return{kind:"\
ready",id:a,changes:Z([...Y,...await b(t,a,H)])};if(nt(U))return{kind:"unchanged"};const{validationError:z}=await n.e(8932).
then(n.bind(n,8932)),at=await z(s,a,U);return at?{kind:"refused",cause:at.reason,root:at}:R(A,U)}async function b({client:t},a,s){
const r=[];let A=s;for(let v=1;A&&v<l;v++){const j={...a,IncludePropertyValues:!0,NextToken:A},U=await t.send(new E(j));
r.push(...U.Changes??[]),A=U.NextToken}return r}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function x(t,a){await F(t,a).catch(s=>{if(!K(s))throw s})}const K=t=>(0,_.t)(t,"InvalidChan\
geSetStatusException");async function F({client:t,isNew:a},s){await t.send(new h(s)).catch(r=>{if(!(0,C.n)(r,s.StackName)&&
!(0,_.t)(r,"ChangeSetNotFoundException"))throw r}),a&&(await(0,C.t)(t,s.StackName))?.status.isPreview&&await t.send(new S.
t({StackName:s.StackName}))}async function G(t,a){const s=[];let r;for(let A=0;A<l;A++){const v={StackName:a,...r&&{NextToken:r}},
{Summaries:j=[],NextToken:U}=await t.send(new y.t(v));for(const{ChangeSetName:Y="",CreationTime:H,ExecutionStatus:z=""}of j)
z.startsWith("EXECUTE_")||s.push({name:Y,createdAt:H?.getTime()??0});if(r=U,!r)break}return s}async function et(t,a,s){const r=[];
for(const{name:A}of s)try{await t.send(new h({StackName:a,ChangeSetName:A})),r.push(A)}catch(v){if(!K(v)&&!(0,_.t)(v,"Ch\
angeSetNotFoundException"))throw v}return r}}),323:((k,O,n)=>{n.d(O,{t:()=>g});var c=n(4255),f=n(6580),_=n(5634),p=n(254),
y=n(2803),u=n(7598),S=class extends(0,c.r)(c.t,c.n,"ExecuteChangeSet",c.h){};async function g(m){const{client:P}=m,h=await(0,_.
i)(m);if(h.kind!=="ready")return h;const{id:E,changes:I}=h;let N=!1;const B=async M=>{await P.send(new S({...E,ClientRequestToken:M})),
N=!0};try{if(await m.review(I),m.isDetached)return await B(`op-${(0,u.randomUUID)()}`).catch(async T=>{if(!((0,f.t)(T,"I\
nvalidChangeSetStatusException")&&await C(P,E)))throw T}),{kind:"started",stackId:E.StackName};const M={...m,stackId:E.StackName};
return await(0,p.n)(M,B,T=>T?.status.isSuccess??!1,{isFirst:m.isNew})}catch(M){if(N)throw M;return await(0,_.r)(m,E),(0,_.
a)(M,m)}}const C=async(m,{StackName:P,ChangeSetName:h})=>(await(0,y.t)(m,P))?.changeSetId===h}),7149:((k,O,n)=>{n.r(O),n.
d(O,{CloudFormationClient:()=>c.i,DescribeStackEventsCommand:()=>c.r,DescribeStacksCommand:()=>c.n,ListChangeSetsCommand:()=>c.
t});var c=n(5051),f=n(5634),_=n(4729),p=n(323),y=n(7212),u=n(6220)}),6220:((k,O,n)=>{n.d(O,{n:()=>u,t:()=>y});var c=n(4729),
f=n(4255),_=n(254),p=class extends(0,f.r)(f.t,f.n,"UpdateTerminationProtection",f.v){};function y(S,{retain:g=[],roleArn:C=""}={}){
const{client:m,stackId:P}=S,h={StackName:P,...g.length>0&&{RetainResources:[...g]},...C&&{RoleARN:C}};return(0,_.n)(S,E=>m.
send(new c.t({...h,ClientRequestToken:E})),E=>E===void 0||E.status.isDeleted)}async function u({client:S,stackId:g},C){await S.
send(new p({StackName:g,EnableTerminationProtection:C}))}}),9696:((k,O,n)=>{n.d(O,{n:()=>f,t:()=>c});function c(_,{stateful:p,
allowed:y}){return _.filter(({action:u,replacement:S})=>u==="Remove"||S==="yes").filter(({type:u})=>p.includes(u)).filter(
({logicalId:u,type:S})=>!y.includes(u)&&!y.includes(S))}function f({stateful:_,allowed:p}){const y=_.filter(C=>!p.includes(
C)),u=p.filter(C=>!C.includes("::")).map(C=>`LogicalResourceId/${C}`),S={Effect:"Allow",Action:"Update:*",Principal:"*",
Resource:"*"},g={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...u.length>0?{NotResource:u}:{Resource:"\
*"},Condition:{StringEquals:{ResourceType:y}}};return JSON.stringify({Statement:y.length>0?[S,g]:[S]})}}),254:((k,O,n)=>{
n.d(O,{n:()=>Z,r:()=>N,t:()=>q});var c=n(8669),f=n(5051),_=n(2803),p=n(7288),y=n(7598);const u={red:31,green:32,yellow:33,
cyan:36};function S(o){const e=`${o.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${g(o.ResourceStatus??"")}  ${o.
LogicalResourceId??""} (${o.ResourceType??""})`;return o.ResourceStatusReason?`${e}: ${o.ResourceStatusReason}`:e}function g(o){
return`\x1B[${u[C(o)]}m${o}\x1B[0m`}function C(o){return o.endsWith("_FAILED")?"red":o.includes("ROLLBACK")||o.startsWith(
"DELETE")?"yellow":o.endsWith("_COMPLETE")?"green":"cyan"}function m(o,e){const i=new Map;for(const R of o.filter(w=>!(0,c.
i)(w))){const w=R.LogicalResourceId??"";R.ResourceStatus?.endsWith("_IN_PROGRESS")?i.has(w)||i.set(w,R.Timestamp?.getTime()??
e):i.delete(w)}const l=[...i].sort(([,R],[,w])=>R-w).slice(0,P),d=i.size-l.length,D=l.map(([R,w])=>`${R} (${h(e-w)})`),L=o.
find(c.i),W=`the stack (${h(e-(L?.Timestamp?.getTime()??e))})`;return`still waiting for ${D.join(", ")||W}${d>0?` and ${d}\
 more`:""}`}const P=5,h=o=>o<6e4?`${Math.max(0,Math.round(o/1e3))} s`:`${Math.floor(o/6e4)} min`,E=100;var I=class Q{#a;#o;#n;#t;#e=[];constructor(e,i,{
token:l,newestSeen:d}){this.#a=e,this.#o=i,this.#n=l,this.#t=d}static async fromNow(e,i,l){const{StackEvents:d}=await T(
e,i,void 0);return new Q(e,i,{token:l,newestSeen:d?.[0]?.EventId})}static fromBeginning(e,i,l){return new Q(e,i,{token:l,
newestSeen:void 0})}static async ofRunning(e,i){const{operation:l,before:d}=await B(e,i),D=l[0]?.ClientRequestToken;return new Q(
e,i,{token:D,newestSeen:d?.EventId})}async next(){const e=[];let i;for await(const l of M(this.#a,this.#o)){if(i??=l.EventId,
l.EventId===this.#t)break;this.#s(l)&&e.push(l)}return this.#t=i??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,
ResourceStatus:i}){return new _.r(i).isPreview?!1:!this.#n||!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.
findLast(c.i);return e!==void 0&&!new _.r(e.ResourceStatus).isInProgress}};async function N(o,e){return(await B(o,e)).operation}
async function B(o,e){const i=[];let l,d=!1;for await(const D of M(o,e)){const L=new _.r(D.ResourceStatus),W=(0,c.i)(D)&&
!L.isInProgress;if(L.isPreview||W&&d){l=D;break}d||=(0,c.i)(D),i.push(D)}return{operation:i.reverse(),before:l}}async function*M(o,e){
let i;for(let l=0;l<E;l++){const d=await T(o,e,i);if(yield*d.StackEvents??[],i=d.NextToken,!i)return}}async function T(o,e,i){
const l={StackName:e,...i&&{NextToken:i}};try{return await o.send(new f.r(l))}catch(d){if((0,_.n)(d,e))return{$metadata:{}};
throw d}}const V=3e4,$=6e4;async function Z(o,e,i,{isFirst:l=!1}={}){const{client:d,stackId:D}=o,L=`op-${(0,y.randomUUID)()}`,
W=l?I.fromBeginning(d,D,L):await I.fromNow(d,D,L);return await e(L),J(o,W,i)}async function q(o,e){return J(o,await I.ofRunning(
o.client,o.stackId),e)}async function J(o,e,i){const{client:l,stackId:d,clock:D,timeout:L,onEvent:W}=o;let R="",w=D.now();
const b=await(0,p.t)({clock:D,forMillis:L},async()=>{const K=await e.next();for(const et of K)W(S(et));K.length>0&&(w=D.
now());const F=D.now()-w>=V;if(!e.isOver&&!F)return;const G=await(0,_.t)(l,d);if(R=G?.status.name??"",!G?.status.isInProgress&&
!G?.status.isPreview)return{stack:G};F&&(W(m(e.all,D.now())),w=D.now())});if(!b)return{kind:"timed-out",status:R||await X(
o)};const nt=await(0,p.t)({clock:D,forMillis:$},()=>e.next());for(const K of nt??[])W(S(K));const{stack:x}=b;return i(x)?
{kind:"done",stack:x?.status.isDeleted?void 0:x}:tt(e.all,x)}async function X({client:o,stackId:e}){return(await(0,_.t)(
o,e))?.status.name??"gone"}function tt(o,e){const i=e?.status.name??"",l={logicalId:e?.name??"",type:"AWS::CloudFormatio\
n::Stack",status:i},d=(0,c.a)(o)??(0,c.n)(l,e?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:i,
cause:(0,c.t)(d),root:d,resources:(0,c.r)(o),events:o}}}),7288:((k,O,n)=>{n.d(O,{t:()=>g});var c=n(6765),f=n(6580);const _=250,
p=1500,y=5e3,u=.03,S=6e4;async function g({clock:m,forMillis:P,every:h},E){const I=m.now();let N=1;for(let B=0;;B+=1){const M=await E().
catch($=>{if(!(0,f.n)($))throw $;N*=2});if(M!==void 0)return M;const T=m.now()-I;if(T>=P)return;const V=Math.min((h??C(B,
T))*N,S);await(0,c.t)(m,Math.min(V,P-T))}}function C(m,P){const h=Math.min(_*2**m,p);return Math.round(Math.min(Math.max(
h,P*u),y))}}),7212:((k,O,n)=>{n.d(O,{n:()=>m,r:()=>g,t:()=>C});var c=n(4255),f=n(6220),_=n(9696),p=n(2803),y=n(2264),u=n(
6853),S=class extends(0,c.r)(c.t,c.n,"SetStackPolicy",c._){};async function g({aws:P},h,E){await(await P.cloudFormation()).
send(new S({StackName:h,StackPolicyBody:(0,_.n)(E)}))}async function C(P,h){try{return await g(P,h,u.t),!0}catch(E){return P.
log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,y.n)(E)}`),!1}}async function m({
aws:P,log:h},E){const I=await P.cloudFormation();if(await(0,f.n)({client:I,stackId:E},!0),!(await(0,p.t)(I,E))?.isProtected){
const N=`termination protection of ${E} was switched on, and is off; look for a policy that denies cloudformation:Update\
TerminationProtection`;throw new y.t("stack.unprotected",N)}h.info("termination protection is on")}}),6853:((k,O,n)=>{n.
d(O,{n:()=>f,t:()=>_});const c=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::E\
C2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetR\
outeTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCach\
e::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBal\
ancingV2::TargetGroup","AWS::SSM::Parameter"],f=({allowReplacement:p})=>({stateful:c,allowed:p}),_={stateful:c,allowed:[]}})};export{st as id,ct as ids,it as modules};
