const J=8823,Q=[8823],Z={4729:((x,M,n)=>{n.d(M,{t:()=>g});var s=n(4255),l=n(2824),g=class extends(0,s.r)(s.t,s.n,"Delete\
Stack",l.i){}}),396:((x,M,n)=>{n.d(M,{n:()=>k,r:()=>O,t:()=>S});var s=n(7643),l=n(7598);const g=9e5,S=(d,D)=>`${s.c}-${d}\
-${D}-${(0,l.randomBytes)(4).toString("hex")}`,R=new RegExp(`^${s.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),O=d=>d.includes(
`:changeSet/${s.c}-open-`);function k({name:d,createdAt:D},{runName:A,now:P,holdsLock:p}){const[h,I,C,T]=R.exec(d)??[];if(!h)
return!1;if(I!=="plan")return p;const[,N,L]=/^(\d+)-(\d+)$/.exec(A)??[];return C!==void 0&&C===N&&Number(T)<Number(L)||P-
D>g}}),8929:((x,M,n)=>{n.d(M,{t:()=>g});var s=n(8669),l=n(2264);function g({record:S},{code:R,root:O,details:k,events:d}){
return S({rootCause:O,...d&&{events:d}}),new l.t(R,(0,s.t)(O),{details:[...O.remedy?[O.remedy]:[],...k]})}}),5069:((x,M,n)=>{
n.d(M,{i:()=>f,n:()=>b,r:()=>E,t:()=>z});var s=n(4255),l=n(2824),g=n(4729),S=n(6580),R=n(2264),O=n(7288),k=n(8669),d=n(2803),
D=n(396),A=class extends(0,s.r)(s.t,s.n,"CreateChangeSet",l.n){},P=class extends(0,s.r)(s.t,s.n,"DeleteChangeSet",l.r){},
p=class extends(0,s.r)(s.t,s.n,"DescribeChangeSet",l.a){},h=class extends(0,s.r)(s.t,s.n,"ListChangeSets",l.p){};const I="\
{{changeSet:KNOWN_AFTER_APPLY}}";function C(t){return t.flatMap(({ResourceChange:e})=>e?[T(e)]:[])}function T(t){const e=K(
t.Details??[]),a=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:N(t,e),properties:e,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(a==="MODIFIED"||a==="DELETED")&&{drift:a}}}function N({Action:t,Replacement:e},a){if(t==="Dynamic"||e==="Conditional")
return"may";if(e!=="True")return"no";const o=a.filter(({replacement:m})=>m!=="no");return o.length>0&&o.every(({replacement:m})=>m===
"may")?"may":"yes"}const L={no:0,may:1,yes:2};function K(t){const e=new Map;for(const a of t.map($)){const o=e.get(a.path);
(!o||L[a.replacement]>L[o.replacement])&&e.set(a.path,a)}return[...e.values()]}function $({Target:t={},Evaluation:e}){const a=t.
AfterValue?.includes(I)??!1,o=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:a?void 0:t.AfterValue,replacement:i(t.RequiresRecreation,e==="Dynamic"||a),...a&&{isKnownAfterApply:!0},
...o!==void 0&&{drifted:o}}}function i(t,e){return t==="Conditionally"?"may":t!=="Always"?"no":e?"may":"yes"}const r=6e5,
u=100;async function E(t){const e=await t.client.send(c(t)).catch(o=>f(o,t));if("kind"in e)return e;const a={StackName:e.
StackId??t.stackName,ChangeSetName:e.Id??t.changeSetName};try{const o=await F(t,a);return o.kind!=="ready"&&await b(t,a),
o}catch(o){throw await b(t,a).catch(()=>{}),o}}function c(t){return new A({StackName:t.stackName,ChangeSetName:t.changeSetName,
ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([e,a])=>({
Key:e,Value:a})),Capabilities:["CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"\
REVERT_DRIFT"}})}const _=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function f(t,{stackName:e}){
const a=(0,R.n)(t);if((0,S.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||
(0,d.n)(t)||(0,S.t)(t,"ValidationError")&&_.test(a))return{kind:"overtaken"};if(!(0,S.t)(t,"ValidationError","LimitExcee\
dedException","InsufficientCapabilitiesException"))throw t;return w(e,a)}function w(t,e){return{kind:"refused",cause:e,root:(0,k.
n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},e)}}async function F(t,e){const{client:a,clock:o,stackName:m}=t,
y=await(0,O.t)({clock:o,forMillis:r},async()=>{const Y=await a.send(new p({...e,IncludePropertyValues:!0}));return Y.Status===
"CREATE_COMPLETE"||Y.Status==="FAILED"?Y:void 0});if(!y)return w(m,`the change set was not ready after ${r/6e4} minutes`);
const{Status:B,StatusReason:v="",Changes:U=[],NextToken:j}=y;if(B==="CREATE_COMPLETE")return{kind:"ready",id:e,changes:C(
[...U,...await V(t,e,j)])};if(H(v))return{kind:"unchanged"};const{validationError:G}=await n.e(8932).then(n.bind(n,8932)),
W=await G(a,e,v);return W?{kind:"refused",cause:W.reason,root:W}:w(m,v)}async function V({client:t},e,a){const o=[];let m=a;
for(let y=1;m&&y<u;y++){const B={...e,IncludePropertyValues:!0,NextToken:m},v=await t.send(new p(B));o.push(...v.Changes??
[]),m=v.NextToken}return o}const H=t=>t.includes("didn't contain changes")||t.includes("No updates are to be performed");
async function b({client:t,isNew:e},a){await t.send(new P(a)).catch(o=>{if(!(0,d.n)(o)&&!(0,S.t)(o,"ChangeSetNotFoundExc\
eption"))throw o}),e&&(await(0,d.t)(t,a.StackName))?.status.isPreview&&await t.send(new g.t({StackName:a.StackName}))}async function X(t,e,a){
const o=[];let m;for(let y=0;y<u;y++){const B={StackName:e,...m&&{NextToken:m}},{Summaries:v=[],NextToken:U}=await t.send(
new h(B));for(const{ChangeSetName:j="",CreationTime:G,ExecutionStatus:W=""}of v)!W.startsWith("EXECUTE_")&&a({name:j,createdAt:G?.
getTime()??0})&&o.push(j);if(m=U,!m)break}for(const y of o)await t.send(new P({StackName:e,ChangeSetName:y}));return o}async function z({
aws:t,clock:e,log:a,runName:o},m,{holdsLock:y}){const B=e.now(),v=await X(await t.cloudFormation(),m,U=>(0,D.n)(U,{runName:o,
now:B,holdsLock:y}));v.length>0&&a.info(`deleted what earlier runs left behind: ${v.join(", ")}`)}}),1204:((x,M,n)=>{n.d(
M,{driftOf:()=>$,previewChanges:()=>K});var s=n(5069),l=n(4255),g=n(2824),S=n(7288),R=n(2264),O=n(396),k=n(8929),d=n(1788),
D=class extends(0,l.r)(l.t,l.n,"DescribeStackDriftDetectionStatus",g.s){},A=class extends(0,l.r)(l.t,l.n,"DescribeStackR\
esourceDrifts",g.l){},P=class extends(0,l.r)(l.t,l.n,"DetectStackDrift",g.d){};const p=9e5,h=50;async function I({client:i,
clock:r},u){const{StackDriftDetectionId:E}=await i.send(new P({StackName:u})),c=await(0,S.t)({clock:r,forMillis:p},async()=>{
const f=await i.send(new D({StackDriftDetectionId:E}));return f.DetectionStatus==="DETECTION_IN_PROGRESS"?void 0:f});if(!c)
return{kind:"timed-out"};const _=c.DetectionStatus==="DETECTION_FAILED"?c.DetectionStatusReason??"no reason given":void 0;
return{kind:"compared",drifted:(await C(i,u)).map(T),gap:_}}async function C(i,r){const u=[];let E;for(let c=0;c<h;c++){
const{StackResourceDrifts:_=[],NextToken:f}=await i.send(new A({StackName:r,StackResourceDriftStatusFilters:["MODIFIED",
"DELETED"],...E&&{NextToken:E}}));if(u.push(..._),E=f,!E)break}return u}function T(i){const r=(i.PropertyDifferences??[]).
map(u=>({path:`/Properties${u.PropertyPath??""}`,from:u.ExpectedValue,to:u.ExpectedValue,replacement:"no",drifted:u.ActualValue??
""}));return{action:"None",logicalId:i.LogicalResourceId??"",physicalId:i.PhysicalResourceId,type:i.ResourceType??"",replacement:"\
no",properties:r,drift:i.StackResourceDriftStatus==="DELETED"?"DELETED":"MODIFIED"}}function N(i,r){const u=i.map(c=>{const _=r.
find(({logicalId:f})=>f===c.logicalId);return _?L(c,_):c}),E=r.filter(({logicalId:c})=>!i.some(_=>_.logicalId===c));return[
...u,...E]}function L(i,r){const u=i.properties.map(c=>{const _=r.properties.find(({path:f})=>f===c.path);return _?.drifted===
void 0?c:{...c,drifted:_.drifted}}),E=new Set(u.map(({path:c})=>c));return{...i,...r.drift&&{drift:r.drift},properties:[
...u,...r.properties.filter(({path:c})=>!E.has(c))]}}async function K(i,r,{identity:u,stack:E,target:c}){const{stackName:_}=i;
await(0,s.t)(r,_,{holdsLock:!1});const f={client:await r.aws.cloudFormation(),clock:r.clock,stackName:_,isNew:!1,changeSetName:(0,O.
t)("plan",r.runName),template:await(0,d.n)(r,u,_,c),parameters:c.parameters,tags:c.tags,roleArn:i.serviceRoleArn,revertsDrift:i.
drift==="revert"},w=await(0,s.r)(f);if(w.kind==="ready")return await(0,s.n)(f,w.id),w.changes;if(w.kind==="unchanged")return[];
if(w.kind==="overtaken"){const V=`stack ${E.name} is being changed by another run; plan again when that has ended`;throw new R.
t("stack.busy",V)}const F=[`stack ${E.name} could not be planned: CloudFormation refused the change set`];throw(0,k.t)(r,
{code:"stack.change-failed",root:w.root,details:F})}async function $(i,r,u){const{aws:E,clock:c,log:_}=i;_.info("compari\
ng the stack with its resources");const f=await I({client:await E.cloudFormation(),clock:c},r.id);if(f.kind==="timed-out"){
const w=`the comparison of stack ${r.name} with its resources did not end; plan again, or without drift`;throw new R.t("\
aws.unavailable",w)}return f.gap&&_.warning(`not everything could be compared: ${f.gap}`),_.info(f.drifted.length>0?`${f.
drifted.length} resources have drifted`:"nothing has drifted"),N(u,f.drifted)}}),1788:((x,M,n)=>{n.d(M,{n:()=>k,t:()=>S});
var s=n(6164),l=n(2264);const g=51200;async function S({aws:d,log:D},A,P,{assets:p,body:h,hash:I}){const C=await d.s3(),
T=await(0,s.r)(C,A,P);let N=0;for(const L of p.artifacts)N+=await(0,s.a)(C,T,L)?1:0;return D.info(`bucket ${T.Bucket}: ${N}\
 of ${p.artifacts.length} artifacts are new`),R(h)??O(C,T,{folder:"templates",body:h,hash:I})}const R=d=>Buffer.byteLength(
d)<=g?{TemplateBody:d}:void 0;async function O(d,D,{folder:A,body:P,hash:p}){const h=`${A}/${p}.json`;return await(0,s.a)(
d,D,{key:h,sha256:p,body:new TextEncoder().encode(P)}),{TemplateURL:await(0,s.i)(d,D,h)}}async function k({aws:d},D,A,{body:P,
hash:p}){const h=R(P);if(h)return h;const I=await d.s3(),C={Bucket:(0,s.n)(D,A),ExpectedBucketOwner:D.account};if(await(0,s.
t)(I,C))return O(I,C,{folder:"plan",body:P,hash:p});const T=`the template is too long for a request, and there is no buc\
ket ${C.Bucket} for it; deploy once, which makes it`;throw new l.t("bucket.missing",T)}})};export{J as id,Q as ids,Z as modules};
