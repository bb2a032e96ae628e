const H=9632,Z=[9632],J={4729:((T,v,e)=>{e.d(v,{t:()=>p});var a=e(4255),p=class extends(0,a.r)(a.t,a.n,"DeleteStack",a.s){}}),
5634:((T,v,e)=>{e.d(v,{i:()=>s,n:()=>S,r:()=>$,t:()=>I});var a=e(4255),p=e(4729),_=e(6580),y=e(2264),P=e(7288),D=e(8669),
l=e(2803),g=class extends(0,a.r)(a.t,a.n,"CreateChangeSet",a.a){},c=class extends(0,a.r)(a.t,a.n,"DeleteChangeSet",a.o){},
u=class extends(0,a.r)(a.t,a.n,"DescribeChangeSet",a.c){},d=class extends(0,a.r)(a.t,a.n,"ListChangeSets",a.g){};const m="\
{{changeSet:KNOWN_AFTER_APPLY}}";function w(t){return t.flatMap(({ResourceChange:o})=>o?[O(o)]:[])}function O(t){const o=k(
t.Details??[]),i=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:A(t,o),properties:o,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(i==="MODIFIED"||i==="DELETED")&&{drift:i}}}function A({Action:t,Replacement:o},i){if(t==="Dynamic"||o==="Conditional")
return"may";if(o!=="True")return"no";const E=i.filter(({replacement:C})=>C!=="no");return E.length>0&&E.every(({replacement:C})=>C===
"may")?"may":"yes"}const L={no:0,may:1,yes:2};function k(t){const o=new Map;for(const i of t.map(U)){const E=o.get(i.path);
(!E||L[i.replacement]>L[E.replacement])&&o.set(i.path,i)}return[...o.values()]}function U({Target:t={},Evaluation:o}){const i=t.
AfterValue?.includes(m)??!1,E=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:i?void 0:t.AfterValue,replacement:W(t.RequiresRecreation,o==="Dynamic"||i),...i&&{isKnownAfterApply:!0},
...E!==void 0&&{drifted:E}}}function W(t,o){return t==="Conditionally"?"may":t!=="Always"?"no":o?"may":"yes"}const K=6e5,
j=100;async function $(t){const o=await t.client.send(z(t)).catch(E=>s(E,t));if("kind"in o)return o;const i={StackName:o.
StackId??t.stackName,ChangeSetName:o.Id??t.changeSetName};try{const E=await r(t,i);return E.kind!=="ready"&&await S(t,i),
E}catch(E){throw await S(t,i).catch(()=>{}),E}}function z(t){return new g({StackName:t.stackName,ChangeSetName:t.changeSetName,
ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([o,i])=>({
Key:o,Value:i})),Capabilities:["CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"\
REVERT_DRIFT"}})}const V=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function s(t,{stackName:o}){
const i=(0,y.n)(t);if((0,_.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||
(0,l.n)(t)||(0,_.t)(t,"ValidationError")&&V.test(i))return{kind:"overtaken"};if(!(0,_.t)(t,"ValidationError","LimitExcee\
dedException","InsufficientCapabilitiesException"))throw t;return n(o,i)}function n(t,o){return{kind:"refused",cause:o,root:(0,D.
n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},o)}}async function r(t,o){const{client:i,clock:E,stackName:C}=t,
R=await(0,P.t)({clock:E,forMillis:K},async()=>{const Y=await i.send(new u({...o,IncludePropertyValues:!0}));return Y.Status===
"CREATE_COMPLETE"||Y.Status==="FAILED"?Y:void 0});if(!R)return n(C,`the change set was not ready after ${K/6e4} minutes`);
const{Status:N,StatusReason:M="",Changes:x=[],NextToken:F}=R;if(N==="CREATE_COMPLETE")return{kind:"ready",id:o,changes:w(
[...x,...await f(t,o,F)])};if(h(M))return{kind:"unchanged"};const{validationError:G}=await e.e(8932).then(e.bind(e,8932)),
B=await G(i,o,M);return B?{kind:"refused",cause:B.reason,root:B}:n(C,M)}async function f({client:t},o,i){const E=[];let C=i;
for(let R=1;C&&R<j;R++){const N={...o,IncludePropertyValues:!0,NextToken:C},M=await t.send(new u(N));E.push(...M.Changes??
[]),C=M.NextToken}return E}const h=t=>t.includes("didn't contain changes")||t.includes("No updates are to be performed");
async function S({client:t,isNew:o},i){await t.send(new c(i)).catch(E=>{if(!(0,l.n)(E)&&!(0,_.t)(E,"ChangeSetNotFoundExc\
eption"))throw E}),o&&(await(0,l.t)(t,i.StackName))?.status.isPreview&&await t.send(new p.t({StackName:i.StackName}))}async function I(t,o,i){
const E=[];let C;for(let R=0;R<j;R++){const N={StackName:o,...C&&{NextToken:C}},{Summaries:M=[],NextToken:x}=await t.send(
new d(N));for(const{ChangeSetName:F="",CreationTime:G,ExecutionStatus:B=""}of M)!B.startsWith("EXECUTE_")&&i({name:F,createdAt:G?.
getTime()??0})&&E.push(F);if(C=x,!C)break}for(const R of E)await t.send(new c({StackName:o,ChangeSetName:R}));return E}}),
323:((T,v,e)=>{e.d(v,{t:()=>D});var a=e(4255),p=e(6580),_=e(5634),y=e(254),P=class extends(0,a.r)(a.t,a.n,"ExecuteChange\
Set",a.h){};async function D(l){const{client:g}=l,c=await(0,_.r)(l);if(c.kind!=="ready")return c;const{id:u,changes:d}=c;
let m=!1;const w=async O=>{await g.send(new P({...u,...O&&{ClientRequestToken:O}})),m=!0};try{if(await l.review(d),l.isDetached)
return await w(),{kind:"started",stackId:u.StackName};const O={...l,stackId:u.StackName};return await(0,y.n)(O,w,A=>A?.status.
isSuccess??!1,{isFirst:l.isNew})}catch(O){if(m)throw O;return await(0,_.n)(l,u).catch(A=>{if(!(0,p.t)(A,"InvalidChangeSe\
tStatusException"))throw A}),(0,_.i)(O,l)}}}),7149:((T,v,e)=>{e.r(v),e.d(v,{CloudFormationClient:()=>a.r,DescribeStackEventsCommand:()=>a.
n,DescribeStacksCommand:()=>a.t});var a=e(5051),p=e(5634),_=e(4729),y=e(323),P=e(7212),D=e(6220)}),6220:((T,v,e)=>{e.d(v,
{n:()=>D,t:()=>P});var a=e(4729),p=e(4255),_=e(254),y=class extends(0,p.r)(p.t,p.n,"UpdateTerminationProtection",p.v){};
function P(l,{retain:g=[],roleArn:c=""}={}){const{client:u,stackId:d}=l,m={StackName:d,...g.length>0&&{RetainResources:[
...g]},...c&&{RoleARN:c}};return(0,_.n)(l,w=>u.send(new a.t({...m,ClientRequestToken:w})),w=>w===void 0||w.status.isDeleted)}
async function D({client:l,stackId:g},c){await l.send(new y({StackName:g,EnableTerminationProtection:c}))}}),9696:((T,v,e)=>{
e.d(v,{n:()=>p,t:()=>a});function a(_,{stateful:y,allowed:P}){return _.filter(({action:D,replacement:l})=>D==="Remove"||
l==="yes").filter(({type:D})=>y.includes(D)).filter(({logicalId:D,type:l})=>!P.includes(D)&&!P.includes(l))}function p({
stateful:_,allowed:y}){const P=_.filter(c=>!y.includes(c)),D=y.filter(c=>!c.includes("::")).map(c=>`LogicalResourceId/${c}`),
l={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},g={Effect:"Deny",Action:["Update:Replace","Update:Delete"],
Principal:"*",...D.length>0?{NotResource:D}:{Resource:"*"},Condition:{StringEquals:{ResourceType:P}}};return JSON.stringify(
{Statement:P.length>0?[l,g]:[l]})}}),2308:((T,v,e)=>{e.d(v,{t:()=>p});const a=()=>typeof process=="object"&&process?.env?.
AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",p=(_,y)=>{if(a()&&typeof _?.handle!="function")return y}}),254:((T,v,e)=>{
e.d(v,{n:()=>K,r:()=>A,t:()=>j});var a=e(8669),p=e(5051),_=e(2803),y=e(7288),P=e(7598);const D={red:31,green:32,yellow:33,
cyan:36};function l(s){const n=`${s.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${g(s.ResourceStatus??"")}  ${s.
LogicalResourceId??""} (${s.ResourceType??""})`;return s.ResourceStatusReason?`${n}: ${s.ResourceStatusReason}`:n}function g(s){
return`\x1B[${D[c(s)]}m${s}\x1B[0m`}function c(s){return s.endsWith("_FAILED")?"red":s.includes("ROLLBACK")||s.startsWith(
"DELETE")?"yellow":s.endsWith("_COMPLETE")?"green":"cyan"}function u(s,n){const r=new Map;for(const o of s.filter(i=>!(0,a.
i)(i))){const i=o.LogicalResourceId??"";o.ResourceStatus?.endsWith("_IN_PROGRESS")?r.has(i)||r.set(i,o.Timestamp?.getTime()??
n):r.delete(i)}const f=[...r].sort(([,o],[,i])=>o-i).slice(0,d),h=r.size-f.length,S=f.map(([o,i])=>`${o} (${m(n-i)})`),I=s.
find(a.i),t=`the stack (${m(n-(I?.Timestamp?.getTime()??n))})`;return`still waiting for ${S.join(", ")||t}${h>0?` and ${h}\
 more`:""}`}const d=5,m=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:`${Math.floor(s/6e4)} min`,w=100;var O=class b{#a;#o;#e;#t;#n=[];constructor(n,r,{
token:f,newestSeen:h}){this.#a=n,this.#o=r,this.#e=f,this.#t=h}static async fromNow(n,r,f){const{StackEvents:h}=await U(
n,r,void 0);return new b(n,r,{token:f,newestSeen:h?.[0]?.EventId})}static fromBeginning(n,r,f){return new b(n,r,{token:f,
newestSeen:void 0})}static async ofRunning(n,r){const{operation:f,before:h}=await L(n,r),S=f[0]?.ClientRequestToken;return new b(
n,r,{token:S,newestSeen:h?.EventId})}async next(){const n=[];let r;for await(const f of k(this.#a,this.#o)){if(r??=f.EventId,
f.EventId===this.#t)break;this.#s(f)&&n.push(f)}return this.#t=r??this.#t,n.reverse(),this.#n.push(...n),n}#s({ClientRequestToken:n,
ResourceStatus:r}){return new _.r(r).isPreview?!1:!this.#e||!n||n===this.#e}get all(){return this.#n}get isOver(){const n=this.#n.
findLast(a.i);return n!==void 0&&!new _.r(n.ResourceStatus).isInProgress}};async function A(s,n){return(await L(s,n)).operation}
async function L(s,n){const r=[];let f,h=!1;for await(const S of k(s,n)){const I=new _.r(S.ResourceStatus),t=(0,a.i)(S)&&
!I.isInProgress;if(I.isPreview||t&&h){f=S;break}h||=(0,a.i)(S),r.push(S)}return{operation:r.reverse(),before:f}}async function*k(s,n){
let r;for(let f=0;f<w;f++){const h=await U(s,n,r);if(yield*h.StackEvents??[],r=h.NextToken,!r)return}}async function U(s,n,r){
const f={StackName:n,...r&&{NextToken:r}};try{return await s.send(new p.n(f))}catch(h){if((0,_.n)(h))return{$metadata:{}};
throw h}}const W=3e4;async function K(s,n,r,{isFirst:f=!1}={}){const{client:h,stackId:S}=s,I=`op-${(0,P.randomUUID)()}`,
t=f?O.fromBeginning(h,S,I):await O.fromNow(h,S,I);return await n(I),$(s,t,r)}async function j(s,n){return $(s,await O.ofRunning(
s.client,s.stackId),n)}async function $(s,n,r){const{client:f,stackId:h,clock:S,timeout:I,onEvent:t}=s;let o="",i=S.now();
const E=await(0,y.t)({clock:S,forMillis:I},async()=>{const R=await n.next();for(const x of R)t(l(x));R.length>0&&(i=S.now());
const N=S.now()-i>=W;if(!n.isOver&&!N)return;const M=await(0,_.t)(f,h);if(o=M?.status.name??"",!M?.status.isInProgress&&
!M?.status.isPreview)return{stack:M};N&&(t(u(n.all,S.now())),i=S.now())});if(!E)return{kind:"timed-out",status:o||await z(
s)};for(const R of await n.next())t(l(R));const{stack:C}=E;return r(C)?{kind:"done",stack:C?.status.isDeleted?void 0:C}:
V(n.all,C)}async function z({client:s,stackId:n}){return(await(0,_.t)(s,n))?.status.name??"gone"}function V(s,n){const r=n?.
status.name??"",f={logicalId:n?.name??"",type:"AWS::CloudFormation::Stack",status:r},h=(0,a.a)(s)??(0,a.n)(f,n?.statusReason||
"CloudFormation gave no reason");return{kind:"failed",status:r,cause:(0,a.t)(h),root:h,resources:(0,a.r)(s),events:s}}}),
7288:((T,v,e)=>{e.d(v,{t:()=>g});var a=e(6765),p=e(6580);const _=250,y=1500,P=5e3,D=.03,l=6e4;async function g({clock:u,
forMillis:d},m){const w=u.now();let O=1;for(let A=0;;A+=1){const L=await m().catch(W=>{if(!(0,p.n)(W))throw W;O*=2});if(L!==
void 0)return L;const k=u.now()-w;if(k>=d)return;const U=Math.min(c(A,k)*O,l);await(0,a.t)(u,Math.min(U,d-k))}}function c(u,d){
const m=Math.min(_*2**u,y);return Math.round(Math.min(Math.max(m,d*D),P))}}),7212:((T,v,e)=>{e.d(v,{n:()=>l,t:()=>g});var a=e(
4255),p=e(6220),_=e(9696),y=e(2803),P=e(2264),D=class extends(0,a.r)(a.t,a.n,"SetStackPolicy",a._){};async function l({aws:c},u,d){
await(await c.cloudFormation()).send(new D({StackName:u,StackPolicyBody:(0,_.n)(d)}))}async function g({aws:c,log:u},d){
const m=await c.cloudFormation();if(await(0,p.n)({client:m,stackId:d},!0),!(await(0,y.t)(m,d))?.isProtected){const w=`te\
rmination protection of ${d} was switched on, and is off; look for a policy that denies cloudformation:UpdateTermination\
Protection`;throw new P.t("stack.unprotected",w)}u.info("termination protection is on")}}),8669:((T,v,e)=>{e.d(v,{a:()=>P,
i:()=>y,n:()=>D,r:()=>g,t:()=>l});const a=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,advice:([
,c])=>`grant ${c} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,c,u])=>`use zones that offer this type${u?` (${u.trim()})`:""}${c?`, not ${c}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,c])=>`use an image that exists in this region${c?` instead of ${c}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function p(c){for(const{
pattern:u,advice:d}of a){const m=u.exec(c);if(m)return d(m)}}const _=/^Resource (creation|update|deletion) cancelled/i,y=({
PhysicalResourceId:c,StackId:u})=>c===u;function P(c){const u=c.filter(({ResourceStatus:w})=>w?.endsWith("_FAILED")).filter(
({ResourceStatusReason:w})=>!_.test(w??"")),d=u.find(w=>!y(w))??u[0];if(!d)return;const m=d.ResourceStatusReason??"no re\
ason given";return{logicalId:d.LogicalResourceId??"",type:d.ResourceType??"",status:d.ResourceStatus??"",reason:m,remedy:p(
m)}}function D({logicalId:c,type:u,status:d},m){return{logicalId:c,type:u,status:d,reason:m,remedy:p(m)}}const l=({logicalId:c,
type:u,status:d,reason:m})=>`${c} (${u}) ${d}: ${m}`;function g(c){const u=new Map;for(const d of c)y(d)||u.set(d.LogicalResourceId??
"",d);return[...u].filter(([,{ResourceStatus:d,ResourceStatusReason:m}])=>d?.endsWith("_FAILED")&&!_.test(m??"")).map(([
d])=>d)}})};export{H as id,Z as ids,J as modules};
