const q=2798,tt=[2798],nt={5634:((k,M,t)=>{t.d(M,{a:()=>d,i:()=>x,n:()=>W,o:()=>N,r:()=>L,t:()=>V});var o=t(5913),P=t(2903),
E=t(307),w=t(5051),c=t(6580),O=t(2264),u=t(7288),r=t(2803),_=class extends(0,o.r)(o.t,o.n,"CreateChangeSet",P.n){},D=class extends(0,o.
r)(o.t,o.n,"DeleteChangeSet",P.r){},l=class extends(0,o.r)(o.t,o.n,"DescribeChangeSet",P.a){};const A="{{changeSet:KNOWN\
_AFTER_APPLY}}";function p(n){return n.flatMap(({ResourceChange:s})=>s?[y(s)]:[])}function y(n){const s=R(n.Details??[]),
a=n.ResourceDriftStatus;return{action:n.Action??"Dynamic",logicalId:n.LogicalResourceId??"",physicalId:n.PhysicalResourceId,
type:n.ResourceType??"",replacement:B(n,s),properties:s,...n.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(a==="\
MODIFIED"||a==="DELETED")&&{drift:a}}}function B({Action:n,Replacement:s},a){if(n==="Dynamic"||s==="Conditional")return"\
may";if(s!=="True")return"no";const h=a.filter(({replacement:C})=>C!=="no");return h.length>0&&h.every(({replacement:C})=>C===
"may")?"may":"yes"}const v={no:0,may:1,yes:2};function R(n){const s=new Map;for(const a of n.map(f)){const h=s.get(a.path);
(!h||v[a.replacement]>v[h.replacement])&&s.set(a.path,a)}return[...s.values()]}function f({Target:n={},Evaluation:s}){const a=n.
AfterValue?.includes(A)??!1,h=n.Drift?.ActualValue;return{path:n.Path??`/${[n.Attribute,n.Name].filter(Boolean).join("/")}`,
from:n.BeforeValue,to:a?void 0:n.AfterValue,replacement:S(n.RequiresRecreation,s==="Dynamic"||a),...a&&{isKnownAfterApply:!0},
...h!==void 0&&{drifted:h}}}function S(n,s){return n==="Conditionally"?"may":n!=="Always"?"no":s?"may":"yes"}const T=6e5,
j=100;async function x(n){const s=await G(n);if("kind"in s)return s;try{const a=await m(n,s);return a.kind!=="ready"&&await L(
n,s),a}catch(a){if(await W(n,s).catch(()=>{}),(0,c.t)(a,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw a}}
async function G(n){const{client:s,stackName:a,changeSetName:h}=n;try{const{StackId:C=a,Id:I=h}=await s.send(z(n));return{
StackName:C,ChangeSetName:I}}catch(C){return((0,c.t)(C,"AlreadyExistsException")?await H(n):void 0)??d(C,n)}}async function H(n){
const{client:s,stackName:a,changeSetName:h}=n;try{const{StackId:C=a,ChangeSetId:I=h}=await s.send(new l({StackName:a,ChangeSetName:h}));
return{StackName:C,ChangeSetName:I}}catch(C){if((0,c.t)(C,"ChangeSetNotFoundException")||(0,r.n)(C,a))return;throw C}}function z(n){
return new _({StackName:n.stackName,ChangeSetName:n.changeSetName,ClientToken:n.changeSetName,ChangeSetType:n.isNew?"CRE\
ATE":"UPDATE",...n.template,Parameters:[...n.parameters],Tags:Object.entries(n.tags).map(([s,a])=>({Key:s,Value:a})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...n.roleArn&&{RoleARN:n.roleArn},...n.revertsDrift&&!n.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const i=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,e=/already exists and cannot be created again with the changeset/i;
function d(n,{stackName:s}){const a=(0,O.n)(n);if((0,c.t)(n,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,r.n)(n,s)||(0,c.t)(n,"ValidationError")&&(i.test(a)||e.test(a)))return{kind:"overtaken"};
if(!(0,c.t)(n,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw n;return(0,E.t)(s,a)}
async function m(n,s){const{client:a,clock:h,stackName:C}=n,I=await(0,u.t)({clock:h,forMillis:T},async()=>{const b=await a.
send(new l({...s,IncludePropertyValues:!0}));return b.Status==="CREATE_COMPLETE"||b.Status==="FAILED"?b:void 0});if(!I)return(0,E.
t)(C,`the change set was not ready after ${T/6e4} minutes`);const{Status:F,StatusReason:$="",Changes:J=[],NextToken:X}=I;
if(F==="CREATE_COMPLETE")return{kind:"ready",id:s,changes:p([...J,...await g(n,s,X)])};if(U($))return{kind:"unchanged"};
const{validationError:Q}=await t.e(8932).then(t.bind(t,8932)),Z=await Q(a,s,$);return Z?{kind:"refused",cause:Z.reason,root:Z}:
(0,E.t)(C,$)}async function g({client:n},s,a){const h=[];let C=a;for(let I=1;C&&I<j;I++){const F={...s,IncludePropertyValues:!0,
NextToken:C},$=await n.send(new l(F));h.push(...$.Changes??[]),C=$.NextToken}return h}const U=n=>n.includes("didn't cont\
ain changes")||n.includes("No updates are to be performed");async function L(n,s){await W(n,s).catch(a=>{if(!K(a))throw a})}
const K=n=>(0,c.t)(n,"InvalidChangeSetStatusException");async function W({client:n,isNew:s},a){await n.send(new D(a)).catch(
h=>{if(!(0,r.n)(h,a.StackName)&&!(0,c.t)(h,"ChangeSetNotFoundException"))throw h}),s&&(await(0,r.t)(n,a.StackName))?.status.
isPreview&&await n.send(new E.r({StackName:a.StackName}))}async function N(n,s){const a=[];let h;for(let C=0;C<j;C++){const I={
StackName:s,...h&&{NextToken:h}},{Summaries:F=[],NextToken:$}=await n.send(new w.t(I));for(const{ChangeSetName:J="",CreationTime:X,
ExecutionStatus:Q=""}of F)Q.startsWith("EXECUTE_")||a.push({name:J,createdAt:X?.getTime()??0});if(h=$,!h)break}return a}
async function V(n,s,a){const h=[];for(const{name:C}of a)try{await n.send(new D({StackName:s,ChangeSetName:C})),h.push(C)}catch(I){
if(!K(I)&&!(0,c.t)(I,"ChangeSetNotFoundException"))throw I}return h}}),323:((k,M,t)=>{t.d(M,{t:()=>_});var o=t(5913),P=t(
2903),E=t(6580),w=t(5634),c=t(254),O=t(2803),u=t(7598),r=class extends(0,o.r)(o.t,o.n,"ExecuteChangeSet",P.f){};async function _(l){
const{client:A}=l,p=await(0,w.i)(l);if(p.kind!=="ready")return p;const{id:y,changes:B}=p;let v=!1;const R=async f=>{await A.
send(new r({...y,ClientRequestToken:f})),v=!0};try{if(await l.review(B),l.isDetached)return await R(`op-${(0,u.randomUUID)()}`).
catch(async S=>{if(!((0,E.t)(S,"InvalidChangeSetStatusException")&&await D(A,y)))throw S}),{kind:"started",stackId:y.StackName};
const f={...l,stackId:y.StackName};return await(0,c.n)(f,R,S=>S?.status.isSuccess??!1,{isFirst:l.isNew,isBegun:S=>S===void 0||
S.changeSetId===y.ChangeSetName})}catch(f){if(v)throw f;return await(0,w.r)(l,y),(0,w.a)(f,l)}}const D=async(l,{StackName:A,
ChangeSetName:p})=>(await(0,O.t)(l,A))?.changeSetId===p}),2798:((k,M,t)=>{t.d(M,{DescribeStackEventsCommand:()=>E.r,DescribeStacksCommand:()=>E.
n,ListChangeSetsCommand:()=>E.t});var o=t(5634),P=t(307),E=t(5051),w=t(323),c=t(7212),O=t(6220)}),4059:((k,M,t)=>{t.d(M,
{n:()=>O,t:()=>c});var o=t(254),P=t(2803),E=t(2264);const w=36e5,c=async({aws:u},r)=>(0,P.t)(await u.cloudFormation(),r);
async function O(u,r,_){const{aws:D,clock:l,log:A}=u,p=await D.cloudFormation(),{stack:y}=_??{stack:await c(u,r)};if(!y?.
status.isInProgress)return y;const B=y.changeSetId.split("/")[1];A.info(`stack ${r} is ${y.status.name}${B?` (change set\
 ${B})`:""}: following that operation to its end`);const v=f=>A.info(f),R=await(0,o.t)({client:p,clock:l,stackId:y.id,timeout:w,
onEvent:v},f=>f===void 0||f.status.isDeleted||f.status.isUpdatable);if(R.kind==="done")return R.stack;if(R.kind==="faile\
d")return(0,P.t)(p,y.id);throw new E.t("stack.busy",`stack ${r} is ${R.status} for more than ${w/6e4} minutes; run again\
 when its operation has come to an end`)}}),6220:((k,M,t)=>{t.d(M,{n:()=>O,t:()=>c});var o=t(307),P=t(5913),E=t(2903),w=class extends(0,P.
r)(P.t,P.n,"UpdateTerminationProtection",E.g){};function c(u,{retain:r=[],roleArn:_=""}={}){const{client:D,stackId:l}=u,
A={StackName:l,...r.length>0&&{RetainResources:[...r]},..._&&{RoleARN:_}};return(0,o.n)(u,p=>D.send(new o.r({...A,ClientRequestToken:p})),
p=>p===void 0||p.status.isDeleted)}async function O({client:u,stackId:r},_){await u.send(new w({StackName:r,EnableTerminationProtection:_}))}}),
9696:((k,M,t)=>{t.d(M,{n:()=>o,r:()=>w,t:()=>P});function o(c,{stateful:O,allowed:u}){return c.filter(({action:r,replacement:_})=>r===
"Remove"||_==="yes").filter(({type:r})=>O.includes(r)).filter(({logicalId:r,type:_})=>!u.includes(r)&&!u.includes(_))}function P(c,O){
const u=O.filter(({action:_})=>_!=="Add"&&_!=="Import"),r=new Set(u.map(({logicalId:_})=>_));return{...c,allowed:c.allowed.
filter(_=>E(_)||r.has(_))}}const E=c=>c.includes("::");function w({stateful:c,allowed:O}){const u=c.filter(l=>!O.includes(
l)),r=O.filter(l=>!E(l)).map(l=>`LogicalResourceId/${l}`),_={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
D={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...r.length>0?{NotResource:r}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:u}}};return JSON.stringify({Statement:u.length>0?[_,D]:[_]})}}),1613:((k,M,t)=>{t.d(M,{n:()=>w,
t:()=>E});var o=t(2264),P=t(4640);async function E(c,O,u){const{takeLock:r}=await t.e(4904).then(t.bind(t,4904)),_=await r(
{...c,stackName:O,owner:(0,P.t)(c),purpose:"deploy"});let D=async()=>{};try{if(_.suspended.length>0){const{resumeInherited:l}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await l(c,O,_)}return D=_.keep(),await u(()=>_.renew())}finally{
await D(),await _.release()}}async function w(c,O,u){try{return await E(c,O,u)}catch(r){if(!(r instanceof o.t&&r.code===
"lock.held"))throw r;c.log.info(`another run works on stack ${O}: what an earlier one left is put right by that one, or \
by the next deploy`);return}}}),254:((k,M,t)=>{t.d(M,{n:()=>j,r:()=>B,t:()=>x});var o=t(8669),P=t(5051),E=t(2803),w=t(7288),
c=t(7598);const O={red:31,green:32,yellow:33,cyan:36};function u(i){const e=`${i.Timestamp?.toISOString().slice(11,19)??
"--:--:--"}  ${r(i.ResourceStatus??"")}  ${i.LogicalResourceId??""} (${i.ResourceType??""})`;return i.ResourceStatusReason?
`${e}: ${i.ResourceStatusReason}`:e}function r(i){return`\x1B[${O[_(i)]}m${i}\x1B[0m`}function _(i){return i.endsWith("_\
FAILED")?"red":i.includes("ROLLBACK")||i.startsWith("DELETE")?"yellow":i.endsWith("_COMPLETE")?"green":"cyan"}function D(i,e){
const d=new Map;for(const W of i.filter(N=>!(0,o.i)(N))){const N=W.LogicalResourceId??"";W.ResourceStatus?.endsWith("_IN\
_PROGRESS")?d.has(N)||d.set(N,W.Timestamp?.getTime()??e):d.delete(N)}const m=[...d].sort(([,W],[,N])=>W-N).slice(0,l),g=d.
size-m.length,U=m.map(([W,N])=>`${W} (${A(e-N)})`),L=i.find(o.i),K=`the stack (${A(e-(L?.Timestamp?.getTime()??e))})`;return`\
still waiting for ${U.join(", ")||K}${g>0?` and ${g} more`:""}`}const l=5,A=i=>i<6e4?`${Math.max(0,Math.round(i/1e3))} s`:
`${Math.floor(i/6e4)} min`,p=100;var y=class Y{#a;#o;#n;#t;#e=[];constructor(e,d,{token:m,newestSeen:g}){this.#a=e,this.#o=
d,this.#n=m,this.#t=g}static async fromNow(e,d,m){const{StackEvents:g}=await f(e,d,void 0);return new Y(e,d,{token:m,newestSeen:g?.[0]?.
EventId})}static fromBeginning(e,d,m){return new Y(e,d,{token:m,newestSeen:void 0})}static async ofRunning(e,d){const{operation:m,
before:g}=await v(e,d),U=m[0]?.ClientRequestToken;return new Y(e,d,{token:U,newestSeen:g?.EventId})}async next(){const e=[];
let d;for await(const m of R(this.#a,this.#o)){if(d??=m.EventId,m.EventId===this.#t)break;this.#s(m)&&e.push(m)}return this.#t=
d??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,ResourceStatus:d}){return new E.r(d).isPreview?!1:!this.#n||
!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.findLast(o.i);return e!==void 0&&!new E.r(e.ResourceStatus).
isInProgress}};async function B(i,e){return(await v(i,e)).operation}async function v(i,e){const d=[];let m,g=!1;for await(const U of R(
i,e)){const L=new E.r(U.ResourceStatus),K=(0,o.i)(U)&&!L.isInProgress;if(L.isPreview||K&&g){m=U;break}g||=(0,o.i)(U),d.push(
U)}return{operation:d.reverse(),before:m}}async function*R(i,e){let d;for(let m=0;m<p;m++){const g=await f(i,e,d);if(yield*g.
StackEvents??[],d=g.NextToken,!d)return}}async function f(i,e,d){const m={StackName:e,...d&&{NextToken:d}};try{return await i.
send(new P.r(m))}catch(g){if((0,E.n)(g,e))return{$metadata:{}};throw g}}const S=3e4,T=6e4;async function j(i,e,d,{isFirst:m=!1,
isBegun:g}={}){const{client:U,stackId:L}=i,K=`op-${(0,c.randomUUID)()}`,W=m?y.fromBeginning(U,L,K):await y.fromNow(U,L,K);
return await e(K),G(i,W,d,g)}async function x(i,e){return G(i,await y.ofRunning(i.client,i.stackId),e)}async function G(i,e,d,m=()=>!0){
const{client:g,stackId:U,clock:L,timeout:K,onEvent:W}=i;let N="",V=L.now();const n=await(0,w.t)({clock:L,forMillis:K},async()=>{
const h=await e.next();for(const F of h)W(u(F));h.length>0&&(V=L.now());const C=L.now()-V>=S;if(!e.isOver&&!C)return;const I=await(0,E.
t)(g,U);if(N=I?.status.name??"",(e.all.length>0||m(I))&&!I?.status.isInProgress&&!I?.status.isPreview)return{stack:I};C&&
(W(D(e.all,L.now())),V=L.now())});if(!n)return{kind:"timed-out",status:N||await H(i)};const s=await(0,w.t)({clock:L,forMillis:T},
()=>e.next());for(const h of s??[])W(u(h));const{stack:a}=n;return d(a)?{kind:"done",stack:a?.status.isDeleted?void 0:a}:
z(e.all,a)}async function H({client:i,stackId:e}){return(await(0,E.t)(i,e))?.status.name??"gone"}function z(i,e){const d=e?.
status.name??"",m={logicalId:e?.name??"",type:"AWS::CloudFormation::Stack",status:d},g=(0,o.a)(i)??(0,o.n)(m,e?.statusReason||
"CloudFormation gave no reason");return{kind:"failed",status:d,cause:(0,o.t)(g),root:g,resources:(0,o.r)(i),events:i}}}),
4640:((k,M,t)=>{t.d(M,{t:()=>P});var o=t(7598);const P=({runName:E})=>`${E}-${(0,o.randomBytes)(4).toString("hex")}`}),7288:((k,M,t)=>{
t.d(M,{t:()=>r});var o=t(6765),P=t(6580);const E=250,w=1500,c=5e3,O=.03,u=6e4;async function r({clock:D,forMillis:l,every:A},p){
const y=D.now();let B=1;for(let v=0;;v+=1){const R=await p().catch(T=>{if(!(0,P.n)(T))throw T;B*=2});if(R!==void 0)return R;
const f=D.now()-y;if(f>=l)return;const S=Math.min((A??_(v,f))*B,u);await(0,o.t)(D,Math.min(S,l-f))}}function _(D,l){const A=Math.
min(E*2**D,w);return Math.round(Math.min(Math.max(A,l*O),c))}}),7212:((k,M,t)=>{t.d(M,{i:()=>y,n:()=>R,r:()=>p,t:()=>v});
var o=t(5913),P=t(2903),E=t(6580),w=t(6220),c=t(9696),O=t(2803),u=t(2264),r=t(4059),_=t(1613),D=t(6853),l=class extends(0,o.
r)(o.t,o.n,"GetStackPolicy",P.p){},A=class extends(0,o.r)(o.t,o.n,"SetStackPolicy",P.h){};async function p({aws:f},S,T){
const j=await f.cloudFormation();try{await j.send(new A({StackName:S,StackPolicyBody:(0,c.r)(T)}))}catch(x){if(!(0,E.t)(
x,"ValidationError"))throw x;const G=`the policy of stack ${S} cannot be set now (${(0,u.n)(x)}); run again when its ope\
ration has ended`;throw new u.t("stack.busy",G,{cause:x})}}async function y(f,S){return await B(f,S.id)?S:await(0,_.n)(f,
S.name,async()=>{const T=await(0,r.n)(f,S.id);if(!T?.status.isUpdatable){const j=`stack ${S.name} became ${T?.status.name??
"none"} by another run; run again`;throw new u.t("stack.busy",j)}return f.log.info("an earlier run has left the stack's \
policy lifted: it is put back"),await p(f,S.id,D.t),T})??S}async function B({aws:f},S){const{StackPolicyBody:T=""}=await(await f.
cloudFormation()).send(new l({StackName:S}));return T===(0,c.r)(D.t)}async function v(f,S){try{return await p(f,S,D.t),!0}catch(T){
return f.log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,u.n)(T)}`),!1}}async function R({
aws:f,log:S},T){const j=await f.cloudFormation();if(await(0,w.n)({client:j,stackId:T},!0),!(await(0,O.t)(j,T))?.isProtected){
const x=`termination protection of ${T} was switched on, and is off; look for a policy that denies cloudformation:Update\
TerminationProtection`;throw new u.t("stack.unprotected",x)}S.info("termination protection is on")}}),307:((k,M,t)=>{t.d(
M,{n:()=>_,r:()=>u,t:()=>r});var o=t(2264),P=t(6580),E=t(8669),w=t(2903),c=t(5913),O=t(254),u=class extends(0,c.r)(c.t,c.
n,"DeleteStack",w.i){};function r(l,A){return{kind:"refused",cause:A,root:(0,E.n)({logicalId:l,type:"AWS::CloudFormation\
::Stack",status:"refused"},A)}}async function _(l,A,p){let y;const B=v=>A(v).catch(R=>{throw(0,P.t)(R,"ValidationError")&&
(y=r(D(l),(0,o.n)(R))),R});return(0,O.n)(l,B,p).catch(v=>{if(y)return y;throw v})}const D=({stackId:l})=>l.split("/")[1]??
l}),6853:((k,M,t)=>{t.d(M,{n:()=>P,t:()=>E});const o=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::In\
ternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subn\
et","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheClu\
ster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer",
"AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],P=({allowReplacement:w})=>({stateful:o,allowed:w}),E={
stateful:o,allowed:[]}})};export{q as id,tt as ids,nt as modules};
