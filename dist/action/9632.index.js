const J=9632,X=[9632],Q={4729:((I,P,n)=>{n.d(P,{t:()=>m});var a=n(4255),m=class extends(0,a.r)(a.t,a.n,"DeleteStack",a.s){}}),
5634:((I,P,n)=>{n.d(P,{i:()=>s,n:()=>f,r:()=>$,t:()=>v});var a=n(4255),m=n(4729),l=n(6580),C=n(2264),O=n(7288),h=n(8669),
r=n(2803),p=class extends(0,a.r)(a.t,a.n,"CreateChangeSet",a.a){},E=class extends(0,a.r)(a.t,a.n,"DeleteChangeSet",a.o){},
D=class extends(0,a.r)(a.t,a.n,"DescribeChangeSet",a.c){},w=class extends(0,a.r)(a.t,a.n,"ListChangeSets",a.g){};const M="\
{{changeSet:KNOWN_AFTER_APPLY}}";function R(t){return t.flatMap(({ResourceChange:o})=>o?[g(o)]:[])}function g(t){const o=k(
t.Details??[]),i=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:A(t,o),properties:o,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(i==="MODIFIED"||i==="DELETED")&&{drift:i}}}function A({Action:t,Replacement:o},i){if(t==="Dynamic"||o==="Conditional")
return"may";if(o!=="True")return"no";const u=i.filter(({replacement:S})=>S!=="no");return u.length>0&&u.every(({replacement:S})=>S===
"may")?"may":"yes"}const L={no:0,may:1,yes:2};function k(t){const o=new Map;for(const i of t.map(U)){const u=o.get(i.path);
(!u||L[i.replacement]>L[u.replacement])&&o.set(i.path,i)}return[...o.values()]}function U({Target:t={},Evaluation:o}){const i=t.
AfterValue?.includes(M)??!1,u=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:i?void 0:t.AfterValue,replacement:B(t.RequiresRecreation,o==="Dynamic"||i),...i&&{isKnownAfterApply:!0},
...u!==void 0&&{drifted:u}}}function B(t,o){return t==="Conditionally"?"may":t!=="Always"?"no":o?"may":"yes"}const x=6e5,
j=100;async function $(t){const o=await t.client.send(G(t)).catch(u=>s(u,t));if("kind"in o)return o;const i={StackName:o.
StackId??t.stackName,ChangeSetName:o.Id??t.changeSetName};try{const u=await c(t,i);return u.kind!=="ready"&&await f(t,i),
u}catch(u){throw await f(t,i).catch(()=>{}),u}}function G(t){return new p({StackName:t.stackName,ChangeSetName:t.changeSetName,
ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([o,i])=>({
Key:o,Value:i})),Capabilities:["CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"\
REVERT_DRIFT"}})}const Y=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function s(t,{stackName:o}){
const i=(0,C.n)(t);if((0,l.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||
(0,r.n)(t)||(0,l.t)(t,"ValidationError")&&Y.test(i))return{kind:"overtaken"};if(!(0,l.t)(t,"ValidationError","LimitExcee\
dedException","InsufficientCapabilitiesException"))throw t;return e(o,i)}function e(t,o){return{kind:"refused",cause:o,root:(0,h.
n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},o)}}async function c(t,o){const{client:i,clock:u,stackName:S}=t,
y=await(0,O.t)({clock:u,forMillis:x},async()=>{const z=await i.send(new D({...o,IncludePropertyValues:!0}));return z.Status===
"CREATE_COMPLETE"||z.Status==="FAILED"?z:void 0});if(!y)return e(S,`the change set was not ready after ${x/6e4} minutes`);
const{Status:N,StatusReason:T="",Changes:W=[],NextToken:F}=y;if(N==="CREATE_COMPLETE")return{kind:"ready",id:o,changes:R(
[...W,...await _(t,o,F)])};if(d(T))return{kind:"unchanged"};const{validationError:H}=await n.e(8932).then(n.bind(n,8932)),
K=await H(i,o,T);return K?{kind:"refused",cause:K.reason,root:K}:e(S,T)}async function _({client:t},o,i){const u=[];let S=i;
for(let y=1;S&&y<j;y++){const N={...o,IncludePropertyValues:!0,NextToken:S},T=await t.send(new D(N));u.push(...T.Changes??
[]),S=T.NextToken}return u}const d=t=>t.includes("didn't contain changes")||t.includes("No updates are to be performed");
async function f({client:t,isNew:o},i){await t.send(new E(i)).catch(u=>{if(!(0,r.n)(u)&&!(0,l.t)(u,"ChangeSetNotFoundExc\
eption"))throw u}),o&&(await(0,r.t)(t,i.StackName))?.status.isPreview&&await t.send(new m.t({StackName:i.StackName}))}async function v(t,o,i){
const u=[];let S;for(let y=0;y<j;y++){const N={StackName:o,...S&&{NextToken:S}},{Summaries:T=[],NextToken:W}=await t.send(
new w(N));for(const{ChangeSetName:F="",CreationTime:H,ExecutionStatus:K=""}of T)!K.startsWith("EXECUTE_")&&i({name:F,createdAt:H?.
getTime()??0})&&u.push(F);if(S=W,!S)break}for(const y of u)await t.send(new E({StackName:o,ChangeSetName:y}));return u}}),
323:((I,P,n)=>{n.d(P,{t:()=>h});var a=n(4255),m=n(6580),l=n(5634),C=n(254),O=class extends(0,a.r)(a.t,a.n,"ExecuteChange\
Set",a.h){};async function h(r){const{client:p}=r,E=await(0,l.r)(r);if(E.kind!=="ready")return E;const{id:D,changes:w}=E;
let M=!1;const R=async g=>{await p.send(new O({...D,...g&&{ClientRequestToken:g}})),M=!0};try{if(await r.review(w),r.isDetached)
return await R(),{kind:"started",stackId:D.StackName};const g={...r,stackId:D.StackName};return await(0,C.n)(g,R,A=>A?.status.
isSuccess??!1,{isFirst:r.isNew})}catch(g){if(M)throw g;return await(0,l.n)(r,D).catch(A=>{if(!(0,m.t)(A,"InvalidChangeSe\
tStatusException"))throw A}),(0,l.i)(g,r)}}}),7149:((I,P,n)=>{n.r(P),n.d(P,{CloudFormationClient:()=>a.r,DescribeStackEventsCommand:()=>a.
n,DescribeStacksCommand:()=>a.t});var a=n(5051),m=n(5634),l=n(4729),C=n(323),O=n(7212),h=n(6220)}),6220:((I,P,n)=>{n.d(P,
{n:()=>h,t:()=>O});var a=n(4729),m=n(4255),l=n(254),C=class extends(0,m.r)(m.t,m.n,"UpdateTerminationProtection",m.v){};
function O(r,{retain:p=[],roleArn:E=""}={}){const{client:D,stackId:w}=r,M={StackName:w,...p.length>0&&{RetainResources:[
...p]},...E&&{RoleARN:E}};return(0,l.n)(r,R=>D.send(new a.t({...M,ClientRequestToken:R})),R=>R===void 0||R.status.isDeleted)}
async function h({client:r,stackId:p},E){await r.send(new C({StackName:p,EnableTerminationProtection:E}))}}),9696:((I,P,n)=>{
n.d(P,{n:()=>m,t:()=>a});function a(l,{stateful:C,allowed:O}){return l.filter(({action:h,replacement:r})=>h==="Remove"||
r==="yes").filter(({type:h})=>C.includes(h)).filter(({logicalId:h,type:r})=>!O.includes(h)&&!O.includes(r))}function m({
stateful:l,allowed:C}){const O=l.filter(E=>!C.includes(E)),h=C.filter(E=>!E.includes("::")).map(E=>`LogicalResourceId/${E}`),
r={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},p={Effect:"Deny",Action:["Update:Replace","Update:Delete"],
Principal:"*",...h.length>0?{NotResource:h}:{Resource:"*"},Condition:{StringEquals:{ResourceType:O}}};return JSON.stringify(
{Statement:O.length>0?[r,p]:[r]})}}),2308:((I,P,n)=>{n.d(P,{t:()=>m});const a=()=>typeof process=="object"&&process?.env?.
AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",m=(l,C)=>{if(a()&&typeof l?.handle!="function")return C}}),254:((I,P,n)=>{
n.d(P,{n:()=>x,r:()=>A,t:()=>j});var a=n(8669),m=n(5051),l=n(2803),C=n(7288),O=n(7598);const h={red:31,green:32,yellow:33,
cyan:36};function r(s){const e=`${s.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${p(s.ResourceStatus??"")}  ${s.
LogicalResourceId??""} (${s.ResourceType??""})`;return s.ResourceStatusReason?`${e}: ${s.ResourceStatusReason}`:e}function p(s){
return`\x1B[${h[E(s)]}m${s}\x1B[0m`}function E(s){return s.endsWith("_FAILED")?"red":s.includes("ROLLBACK")||s.startsWith(
"DELETE")?"yellow":s.endsWith("_COMPLETE")?"green":"cyan"}function D(s,e){const c=new Map;for(const o of s.filter(i=>!(0,a.
i)(i))){const i=o.LogicalResourceId??"";o.ResourceStatus?.endsWith("_IN_PROGRESS")?c.has(i)||c.set(i,o.Timestamp?.getTime()??
e):c.delete(i)}const _=[...c].sort(([,o],[,i])=>o-i).slice(0,w),d=c.size-_.length,f=_.map(([o,i])=>`${o} (${M(e-i)})`),v=s.
find(a.i),t=`the stack (${M(e-(v?.Timestamp?.getTime()??e))})`;return`still waiting for ${f.join(", ")||t}${d>0?` and ${d}\
 more`:""}`}const w=5,M=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:`${Math.floor(s/6e4)} min`,R=100;var g=class V{#a;#o;#n;#t;#e=[];constructor(e,c,{
token:_,newestSeen:d}){this.#a=e,this.#o=c,this.#n=_,this.#t=d}static async fromNow(e,c,_){const{StackEvents:d}=await U(
e,c,void 0);return new V(e,c,{token:_,newestSeen:d?.[0]?.EventId})}static fromBeginning(e,c,_){return new V(e,c,{token:_,
newestSeen:void 0})}static async ofRunning(e,c){const{operation:_,before:d}=await L(e,c),f=_[0]?.ClientRequestToken;return new V(
e,c,{token:f,newestSeen:d?.EventId})}async next(){const e=[];let c;for await(const _ of k(this.#a,this.#o)){if(c??=_.EventId,
_.EventId===this.#t)break;this.#s(_)&&e.push(_)}return this.#t=c??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,
ResourceStatus:c}){return new l.r(c).isPreview?!1:!this.#n||!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.
findLast(a.i);return e!==void 0&&!new l.r(e.ResourceStatus).isInProgress}};async function A(s,e){return(await L(s,e)).operation}
async function L(s,e){const c=[];let _,d=!1;for await(const f of k(s,e)){const v=new l.r(f.ResourceStatus),t=(0,a.i)(f)&&
!v.isInProgress;if(v.isPreview||t&&d){_=f;break}d||=(0,a.i)(f),c.push(f)}return{operation:c.reverse(),before:_}}async function*k(s,e){
let c;for(let _=0;_<R;_++){const d=await U(s,e,c);if(yield*d.StackEvents??[],c=d.NextToken,!c)return}}async function U(s,e,c){
const _={StackName:e,...c&&{NextToken:c}};try{return await s.send(new m.n(_))}catch(d){if((0,l.n)(d))return{$metadata:{}};
throw d}}const B=3e4;async function x(s,e,c,{isFirst:_=!1}={}){const{client:d,stackId:f}=s,v=`op-${(0,O.randomUUID)()}`,
t=_?g.fromBeginning(d,f,v):await g.fromNow(d,f,v);return await e(v),$(s,t,c)}async function j(s,e){return $(s,await g.ofRunning(
s.client,s.stackId),e)}async function $(s,e,c){const{client:_,stackId:d,clock:f,timeout:v,onEvent:t}=s;let o="",i=f.now();
const u=await(0,C.t)({clock:f,forMillis:v},async()=>{const y=await e.next();for(const W of y)t(r(W));y.length>0&&(i=f.now());
const N=f.now()-i>=B;if(!e.isOver&&!N)return;const T=await(0,l.t)(_,d);if(o=T?.status.name??"",!T?.status.isInProgress&&
!T?.status.isPreview)return{stack:T};N&&(t(D(e.all,f.now())),i=f.now())});if(!u)return{kind:"timed-out",status:o||await G(
s)};for(const y of await e.next())t(r(y));const{stack:S}=u;return c(S)?{kind:"done",stack:S?.status.isDeleted?void 0:S}:
Y(e.all,S)}async function G({client:s,stackId:e}){return(await(0,l.t)(s,e))?.status.name??"gone"}function Y(s,e){const c=e?.
status.name??"",_={logicalId:e?.name??"",type:"AWS::CloudFormation::Stack",status:c},d=(0,a.a)(s)??(0,a.n)(_,e?.statusReason||
"CloudFormation gave no reason");return{kind:"failed",status:c,cause:(0,a.t)(d),root:d,resources:(0,a.r)(s),events:s}}}),
7288:((I,P,n)=>{n.d(P,{t:()=>p});var a=n(6765),m=n(6580);const l=250,C=1500,O=5e3,h=.03,r=6e4;async function p({clock:D,
forMillis:w},M){const R=D.now();let g=1;for(let A=0;;A+=1){const L=await M().catch(B=>{if(!(0,m.n)(B))throw B;g*=2});if(L!==
void 0)return L;const k=D.now()-R;if(k>=w)return;const U=Math.min(E(A,k)*g,r);await(0,a.t)(D,Math.min(U,w-k))}}function E(D,w){
const M=Math.min(l*2**D,C);return Math.round(Math.min(Math.max(M,w*h),O))}}),7212:((I,P,n)=>{n.d(P,{n:()=>r,t:()=>p});var a=n(
4255),m=n(6220),l=n(9696),C=n(2803),O=n(2264),h=class extends(0,a.r)(a.t,a.n,"SetStackPolicy",a._){};async function r({aws:E},D,w){
await(await E.cloudFormation()).send(new h({StackName:D,StackPolicyBody:(0,l.n)(w)}))}async function p({aws:E,log:D},w){
const M=await E.cloudFormation();if(await(0,m.n)({client:M,stackId:w},!0),!(await(0,C.t)(M,w))?.isProtected){const R=`te\
rmination protection of ${w} was switched on, and is off; look for a policy that denies cloudformation:UpdateTermination\
Protection`;throw new O.t("stack.unprotected",R)}D.info("termination protection is on")}})};export{J as id,X as ids,Q as modules};
