const H=8823,X=[8823],z={4729:((B,P,e)=>{e.d(P,{t:()=>d});var a=e(4255),d=class extends(0,a.r)(a.t,a.n,"DeleteStack",a.s){}}),
396:((B,P,e)=>{e.d(P,{n:()=>y,r:()=>p,t:()=>R});var a=e(7643),d=e(7598);const C=9e5,R=(u,E)=>`${a.c}-${u}-${E}-${(0,d.randomBytes)(
4).toString("hex")}`,M=new RegExp(`^${a.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),p=u=>u.includes(`:changeSet/${a.c}-o\
pen-`);function y({name:u,createdAt:E},{runName:w,now:D,holdsLock:h}){const[S,T,O,A]=M.exec(u)??[];if(!S)return!1;if(T!==
"plan")return h;const[,I,L]=/^(\d+)-(\d+)$/.exec(w)??[];return O!==void 0&&O===I&&Number(A)<Number(L)||D-E>C}}),5634:((B,P,e)=>{
e.d(P,{i:()=>s,n:()=>x,r:()=>i,t:()=>Y});var a=e(4255),d=e(4729),C=e(6580),R=e(2264),M=e(7288),p=e(8669),y=e(2803),u=class extends(0,a.
r)(a.t,a.n,"CreateChangeSet",a.a){},E=class extends(0,a.r)(a.t,a.n,"DeleteChangeSet",a.o){},w=class extends(0,a.r)(a.t,a.
n,"DescribeChangeSet",a.c){},D=class extends(0,a.r)(a.t,a.n,"ListChangeSets",a.g){};const h="{{changeSet:KNOWN_AFTER_APP\
LY}}";function S(t){return t.flatMap(({ResourceChange:n})=>n?[T(n)]:[])}function T(t){const n=I(t.Details??[]),o=t.ResourceDriftStatus;
return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.PhysicalResourceId,type:t.ResourceType??
"",replacement:O(t,n),properties:n,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(o==="MODIFIED"||o==="DELET\
ED")&&{drift:o}}}function O({Action:t,Replacement:n},o){if(t==="Dynamic"||n==="Conditional")return"may";if(n!=="True")return"\
no";const c=o.filter(({replacement:g})=>g!=="no");return c.length>0&&c.every(({replacement:g})=>g==="may")?"may":"yes"}const A={
no:0,may:1,yes:2};function I(t){const n=new Map;for(const o of t.map(L)){const c=n.get(o.path);(!c||A[o.replacement]>A[c.
replacement])&&n.set(o.path,o)}return[...n.values()]}function L({Target:t={},Evaluation:n}){const o=t.AfterValue?.includes(
h)??!1,c=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,from:t.BeforeValue,
to:o?void 0:t.AfterValue,replacement:$(t.RequiresRecreation,n==="Dynamic"||o),...o&&{isKnownAfterApply:!0},...c!==void 0&&
{drifted:c}}}function $(t,n){return t==="Conditionally"?"may":t!=="Always"?"no":n?"may":"yes"}const j=6e5,r=100;async function i(t){
const n=await t.client.send(_(t)).catch(c=>s(c,t));if("kind"in n)return n;const o={StackName:n.StackId??t.stackName,ChangeSetName:n.
Id??t.changeSetName};try{const c=await f(t,o);return c.kind!=="ready"&&await x(t,o),c}catch(c){throw await x(t,o).catch(
()=>{}),c}}function _(t){return new u({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":
"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([n,o])=>({Key:n,Value:o})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const m=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function s(t,{stackName:n}){const o=(0,R.
n)(t);if((0,C.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,y.n)(t)||
(0,C.t)(t,"ValidationError")&&m.test(o))return{kind:"overtaken"};if(!(0,C.t)(t,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw t;return l(n,o)}function l(t,n){return{kind:"refused",cause:n,root:(0,p.n)({logicalId:t,
type:"AWS::CloudFormation::Stack",status:"refused"},n)}}async function f(t,n){const{client:o,clock:c,stackName:g}=t,v=await(0,M.
t)({clock:c,forMillis:j},async()=>{const G=await o.send(new w({...n,IncludePropertyValues:!0}));return G.Status==="CREAT\
E_COMPLETE"||G.Status==="FAILED"?G:void 0});if(!v)return l(g,`the change set was not ready after ${j/6e4} minutes`);const{
Status:U,StatusReason:N="",Changes:b=[],NextToken:K}=v;if(U==="CREATE_COMPLETE")return{kind:"ready",id:n,changes:S([...b,
...await k(t,n,K)])};if(F(N))return{kind:"unchanged"};const{validationError:V}=await e.e(8932).then(e.bind(e,8932)),W=await V(
o,n,N);return W?{kind:"refused",cause:W.reason,root:W}:l(g,N)}async function k({client:t},n,o){const c=[];let g=o;for(let v=1;g&&
v<r;v++){const U={...n,IncludePropertyValues:!0,NextToken:g},N=await t.send(new w(U));c.push(...N.Changes??[]),g=N.NextToken}
return c}const F=t=>t.includes("didn't contain changes")||t.includes("No updates are to be performed");async function x({
client:t,isNew:n},o){await t.send(new E(o)).catch(c=>{if(!(0,y.n)(c)&&!(0,C.t)(c,"ChangeSetNotFoundException"))throw c}),
n&&(await(0,y.t)(t,o.StackName))?.status.isPreview&&await t.send(new d.t({StackName:o.StackName}))}async function Y(t,n,o){
const c=[];let g;for(let v=0;v<r;v++){const U={StackName:n,...g&&{NextToken:g}},{Summaries:N=[],NextToken:b}=await t.send(
new D(U));for(const{ChangeSetName:K="",CreationTime:V,ExecutionStatus:W=""}of N)!W.startsWith("EXECUTE_")&&o({name:K,createdAt:V?.
getTime()??0})&&c.push(K);if(g=b,!g)break}for(const v of c)await t.send(new E({StackName:n,ChangeSetName:v}));return c}}),
8929:((B,P,e)=>{e.d(P,{t:()=>C});var a=e(8669),d=e(2264);function C({record:R},{code:M,root:p,details:y,events:u}){return R(
{rootCause:p,...u&&{events:u}}),new d.t(M,(0,a.t)(p),{details:[...p.remedy?[p.remedy]:[],...y]})}}),5069:((B,P,e)=>{e.d(
P,{t:()=>C});var a=e(5634),d=e(396);async function C({aws:R,clock:M,log:p,runName:y},u,{holdsLock:E}){const w=M.now(),D=await(0,a.
t)(await R.cloudFormation(),u,h=>(0,d.n)(h,{runName:y,now:w,holdsLock:E}));D.length>0&&p.info(`deleted what earlier runs\
 left behind: ${D.join(", ")}`)}}),1204:((B,P,e)=>{e.d(P,{driftOf:()=>j,previewChanges:()=>$});var a=e(5634),d=e(4255),C=e(
7288),R=e(2264),M=e(396),p=e(8929),y=e(5069),u=e(1788),E=class extends(0,d.r)(d.t,d.n,"DescribeStackDriftDetectionStatus",
d.u){},w=class extends(0,d.r)(d.t,d.n,"DescribeStackResourceDrifts",d.f){},D=class extends(0,d.r)(d.t,d.n,"DetectStackDr\
ift",d.m){};const h=9e5,S=50;async function T({client:r,clock:i},_){const{StackDriftDetectionId:m}=await r.send(new D({StackName:_})),
s=await(0,C.t)({clock:i,forMillis:h},async()=>{const f=await r.send(new E({StackDriftDetectionId:m}));return f.DetectionStatus===
"DETECTION_IN_PROGRESS"?void 0:f});if(!s)return{kind:"timed-out"};const l=s.DetectionStatus==="DETECTION_FAILED"?s.DetectionStatusReason??
"no reason given":void 0;return{kind:"compared",drifted:(await O(r,_)).map(A),gap:l}}async function O(r,i){const _=[];let m;
for(let s=0;s<S;s++){const{StackResourceDrifts:l=[],NextToken:f}=await r.send(new w({StackName:i,StackResourceDriftStatusFilters:[
"MODIFIED","DELETED"],...m&&{NextToken:m}}));if(_.push(...l),m=f,!m)break}return _}function A(r){const i=(r.PropertyDifferences??
[]).map(_=>({path:`/Properties${_.PropertyPath??""}`,from:_.ExpectedValue,to:_.ExpectedValue,replacement:"no",drifted:_.
ActualValue??""}));return{action:"None",logicalId:r.LogicalResourceId??"",physicalId:r.PhysicalResourceId,type:r.ResourceType??
"",replacement:"no",properties:i,drift:r.StackResourceDriftStatus==="DELETED"?"DELETED":"MODIFIED"}}function I(r,i){const _=r.
map(s=>{const l=i.find(({logicalId:f})=>f===s.logicalId);return l?L(s,l):s}),m=i.filter(({logicalId:s})=>!r.some(l=>l.logicalId===
s));return[..._,...m]}function L(r,i){const _=r.properties.map(s=>{const l=i.properties.find(({path:f})=>f===s.path);return l?.
drifted===void 0?s:{...s,drifted:l.drifted}}),m=new Set(_.map(({path:s})=>s));return{...r,...i.drift&&{drift:i.drift},properties:[
..._,...i.properties.filter(({path:s})=>!m.has(s))]}}async function $(r,i,{identity:_,stack:m,target:s}){const{stackName:l}=r;
await(0,y.t)(i,l,{holdsLock:!1});const f={client:await i.aws.cloudFormation(),clock:i.clock,stackName:l,isNew:!1,changeSetName:(0,M.
t)("plan",i.runName),template:await(0,u.n)(i,_,l,s),parameters:s.parameters,tags:s.tags,roleArn:r.serviceRoleArn,revertsDrift:r.
drift==="revert"},k=await(0,a.r)(f);if(k.kind==="ready")return await(0,a.n)(f,k.id),k.changes;if(k.kind==="unchanged")return[];
if(k.kind==="overtaken"){const x=`stack ${m.name} is being changed by another run; plan again when that has ended`;throw new R.
t("stack.busy",x)}const F=[`stack ${m.name} could not be planned: CloudFormation refused the change set`];throw(0,p.t)(i,
{code:"stack.change-failed",root:k.root,details:F})}async function j(r,i,_){const{aws:m,clock:s,log:l}=r;l.info("compari\
ng the stack with its resources");const f=await T({client:await m.cloudFormation(),clock:s},i.id);if(f.kind==="timed-out"){
const k=`the comparison of stack ${i.name} with its resources did not end; plan again, or without drift`;throw new R.t("\
aws.unavailable",k)}return f.gap&&l.warning(`not everything could be compared: ${f.gap}`),l.info(f.drifted.length>0?`${f.
drifted.length} resources have drifted`:"nothing has drifted"),I(_,f.drifted)}}),1788:((B,P,e)=>{e.d(P,{n:()=>y,t:()=>R});
var a=e(6164),d=e(2264);const C=51200;async function R({aws:u,log:E},w,D,{assets:h,body:S,hash:T}){const O=await u.s3(),
A=await(0,a.r)(O,w,D);let I=0;for(const L of h.artifacts)I+=await(0,a.a)(O,A,L)?1:0;return E.info(`bucket ${A.Bucket}: ${I}\
 of ${h.artifacts.length} artifacts are new`),M(S)??p(O,A,{folder:"templates",body:S,hash:T})}const M=u=>Buffer.byteLength(
u)<=C?{TemplateBody:u}:void 0;async function p(u,E,{folder:w,body:D,hash:h}){const S=`${w}/${h}.json`;return await(0,a.a)(
u,E,{key:S,sha256:h,body:new TextEncoder().encode(D)}),{TemplateURL:await(0,a.i)(u,E,S)}}async function y({aws:u},E,w,{body:D,
hash:h}){const S=M(D);if(S)return S;const T=await u.s3(),O={Bucket:(0,a.n)(E,w),ExpectedBucketOwner:E.account};if(await(0,a.
t)(T,O))return p(T,O,{folder:"plan",body:D,hash:h});const A=`the template is too long for a request, and there is no buc\
ket ${O.Bucket} for it; deploy once, which makes it`;throw new d.t("bucket.missing",A)}})};export{H as id,X as ids,z as modules};
