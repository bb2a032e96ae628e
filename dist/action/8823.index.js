const Z=8823,q=[8823],tt={5634:((N,v,e)=>{e.d(v,{a:()=>D,i:()=>F,n:()=>V,o:()=>J,r:()=>j,t:()=>Q});var c=e(5913),y=e(2903),
r=e(307),I=e(5051),_=e(6580),m=e(2264),C=e(7288),o=e(2803),s=class extends(0,c.r)(c.t,c.n,"CreateChangeSet",y.n){},d=class extends(0,c.
r)(c.t,c.n,"DeleteChangeSet",y.r){},l=class extends(0,c.r)(c.t,c.n,"DescribeChangeSet",y.a){};const g="{{changeSet:KNOWN\
_AFTER_APPLY}}";function P(t){return t.flatMap(({ResourceChange:a})=>a?[O(a)]:[])}function O(t){const a=k(t.Details??[]),
n=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.PhysicalResourceId,
type:t.ResourceType??"",replacement:A(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(n==="\
MODIFIED"||n==="DELETED")&&{drift:n}}}function A({Action:t,Replacement:a},n){if(t==="Dynamic"||a==="Conditional")return"\
may";if(a!=="True")return"no";const i=n.filter(({replacement:f})=>f!=="no");return i.length>0&&i.every(({replacement:f})=>f===
"may")?"may":"yes"}const R={no:0,may:1,yes:2};function k(t){const a=new Map;for(const n of t.map(B)){const i=a.get(n.path);
(!i||R[n.replacement]>R[i.replacement])&&a.set(n.path,n)}return[...a.values()]}function B({Target:t={},Evaluation:a}){const n=t.
AfterValue?.includes(g)??!1,i=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:n?void 0:t.AfterValue,replacement:W(t.RequiresRecreation,a==="Dynamic"||n),...n&&{isKnownAfterApply:!0},
...i!==void 0&&{drifted:i}}}function W(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const U=6e5,
K=100;async function F(t){const a=await h(t);if("kind"in a)return a;try{const n=await p(t,a);return n.kind!=="ready"&&await j(
t,a),n}catch(n){if(await V(t,a).catch(()=>{}),(0,_.t)(n,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw n}}
async function h(t){const{client:a,stackName:n,changeSetName:i}=t;try{const{StackId:f=n,Id:T=i}=await a.send(w(t));return{
StackName:f,ChangeSetName:T}}catch(f){return((0,_.t)(f,"AlreadyExistsException")?await u(t):void 0)??D(f,t)}}async function u(t){
const{client:a,stackName:n,changeSetName:i}=t;try{const{StackId:f=n,ChangeSetId:T=i}=await a.send(new l({StackName:n,ChangeSetName:i}));
return{StackName:f,ChangeSetName:T}}catch(f){if((0,_.t)(f,"ChangeSetNotFoundException")||(0,o.n)(f,n))return;throw f}}function w(t){
return new s({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,n])=>({Key:a,Value:n})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const S=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,E=/already exists and cannot be created again with the changeset/i;
function D(t,{stackName:a}){const n=(0,m.n)(t);if((0,_.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,o.n)(t,a)||(0,_.t)(t,"ValidationError")&&(S.test(n)||E.test(n)))return{kind:"overtaken"};
if(!(0,_.t)(t,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return(0,r.t)(a,n)}
async function p(t,a){const{client:n,clock:i,stackName:f}=t,T=await(0,C.t)({clock:i,forMillis:U},async()=>{const X=await n.
send(new l({...a,IncludePropertyValues:!0}));return X.Status==="CREATE_COMPLETE"||X.Status==="FAILED"?X:void 0});if(!T)return(0,r.
t)(f,`the change set was not ready after ${U/6e4} minutes`);const{Status:x,StatusReason:L="",Changes:G=[],NextToken:Y}=T;
if(x==="CREATE_COMPLETE")return{kind:"ready",id:a,changes:P([...G,...await M(t,a,Y)])};if($(L))return{kind:"unchanged"};
const{validationError:b}=await e.e(8932).then(e.bind(e,8932)),H=await b(n,a,L);return H?{kind:"refused",cause:H.reason,root:H}:
(0,r.t)(f,L)}async function M({client:t},a,n){const i=[];let f=n;for(let T=1;f&&T<K;T++){const x={...a,IncludePropertyValues:!0,
NextToken:f},L=await t.send(new l(x));i.push(...L.Changes??[]),f=L.NextToken}return i}const $=t=>t.includes("didn't cont\
ain changes")||t.includes("No updates are to be performed");async function j(t,a){await V(t,a).catch(n=>{if(!z(n))throw n})}
const z=t=>(0,_.t)(t,"InvalidChangeSetStatusException");async function V({client:t,isNew:a},n){await t.send(new d(n)).catch(
i=>{if(!(0,o.n)(i,n.StackName)&&!(0,_.t)(i,"ChangeSetNotFoundException"))throw i}),a&&(await(0,o.t)(t,n.StackName))?.status.
isPreview&&await t.send(new r.r({StackName:n.StackName}))}async function J(t,a){const n=[];let i;for(let f=0;f<K;f++){const T={
StackName:a,...i&&{NextToken:i}},{Summaries:x=[],NextToken:L}=await t.send(new I.t(T));for(const{ChangeSetName:G="",CreationTime:Y,
ExecutionStatus:b=""}of x)b.startsWith("EXECUTE_")||n.push({name:G,createdAt:Y?.getTime()??0});if(i=L,!i)break}return n}
async function Q(t,a,n){const i=[];for(const{name:f}of n)try{await t.send(new d({StackName:a,ChangeSetName:f})),i.push(f)}catch(T){
if(!z(T)&&!(0,_.t)(T,"ChangeSetNotFoundException"))throw T}return i}}),8929:((N,v,e)=>{e.d(v,{n:()=>_,r:()=>r,t:()=>I});
var c=e(8669),y=e(2264);function r({record:m},{code:C,root:o,details:s,events:d}){return m({rootCause:o,...d&&{events:d}}),
new y.t(C,(0,c.t)(o),{details:[...o.remedy?[o.remedy]:[],...s]})}function I(m,{stack:C,events:o,advice:s}){const{name:d,
status:l,statusReason:g}=C,P={logicalId:d,type:"AWS::CloudFormation::Stack",status:l.name};return r(m,{code:"stack.faile\
d-state",root:(0,c.a)(o)??(0,c.n)(P,g||"no reason given"),details:[`stack ${d} is in the state ${l.name}`,s],events:o})}
const _=m=>m?`correct service-role-arn (${m}), a role that CloudFormation must be able to assume`:"if the role that the \
stack was last changed with is gone, name another in service-role-arn"}),5069:((N,v,e)=>{e.d(v,{n:()=>m,t:()=>_});var c=e(
396),y=e(5634),r=e(2264),I=e(1613);async function _(o,s,{holdsLock:d}){const l=await C(o,s,d),g=!l.some(({name:O})=>(0,c.
r)(O))||await(await e.e(6159).then(e.bind(e,8540))).closePolicy(o,s)?l:l.filter(({name:O})=>!(0,c.r)(O)),P=await(0,y.t)(
await o.aws.cloudFormation(),s,g);P.length>0&&o.log.info(`deleted what earlier runs left behind: ${P.join(", ")}`)}async function m(o,s){
if((await C(o,s,!0)).length!==0)try{await(0,I.t)(o,s,()=>_(o,s,{holdsLock:!0}))}catch(d){if(!(d instanceof r.t&&d.code===
"lock.held"))throw d;o.log.info(`another run is about to change stack ${s}: its change sets are its own`)}}async function C({
aws:o,clock:s,runName:d},l,g){const P=await(0,y.o)(await o.cloudFormation(),l),O=s.now();return P.filter(A=>(0,c.n)(A,{runName:d,
now:O,holdsLock:g}))}}),1613:((N,v,e)=>{e.d(v,{t:()=>y});var c=e(4640);async function y(r,I,_){const{takeLock:m}=await e.
e(4904).then(e.bind(e,4904)),C=await m({...r,stackName:I,owner:(0,c.t)(r),purpose:"deploy"});let o=async()=>{};try{if(C.
suspended.length>0){const{resumeInherited:s}=await Promise.all([e.e(4128),e.e(4471),e.e(9996),e.e(3521)]).then(e.bind(e,
1513));await s(r,I,C)}return o=C.keep(),await _(()=>C.renew())}finally{await o(),await C.release()}}}),4640:((N,v,e)=>{e.
d(v,{t:()=>y});var c=e(7598);const y=({runName:r})=>`${r}-${(0,c.randomBytes)(4).toString("hex")}`}),1204:((N,v,e)=>{e.d(
v,{driftOf:()=>F,previewChanges:()=>K});var c=e(396),y=e(5634),r=e(5913),I=e(2903),_=e(6580),m=e(2264),C=e(7288),o=e(8929),
s=e(5069),d=e(1788),l=class extends(0,r.r)(r.t,r.n,"DescribeStackDriftDetectionStatus",I.s){},g=class extends(0,r.r)(r.t,
r.n,"DescribeStackResourceDrifts",I.l){},P=class extends(0,r.r)(r.t,r.n,"DetectStackDrift",I.d){};const O=9e5,A=50;async function R({
client:h,clock:u},w){const S=await h.send(new P({StackName:w})).catch(M=>{if(!(0,_.t)(M,"ValidationError"))throw M;return{
kind:"refused",reason:(0,m.n)(M)}});if("kind"in S)return S;const{StackDriftDetectionId:E}=S,D=await(0,C.t)({clock:u,forMillis:O},
async()=>{const M=await h.send(new l({StackDriftDetectionId:E}));return M.DetectionStatus==="DETECTION_IN_PROGRESS"?void 0:
M});if(!D)return{kind:"timed-out"};const p=D.DetectionStatus==="DETECTION_FAILED"?D.DetectionStatusReason??"no reason gi\
ven":void 0;return{kind:"compared",drifted:(await k(h,w)).map(B),gap:p}}async function k(h,u){const w=[];let S;for(let E=0;E<
A;E++){const{StackResourceDrifts:D=[],NextToken:p}=await h.send(new g({StackName:u,StackResourceDriftStatusFilters:["MOD\
IFIED","DELETED"],...S&&{NextToken:S}}));if(w.push(...D),S=p,!S)break}return w}function B(h){const u=(h.PropertyDifferences??
[]).map(w=>({path:`/Properties${w.PropertyPath??""}`,from:w.ExpectedValue,to:w.ExpectedValue,replacement:"no",drifted:w.
ActualValue??""}));return{action:"None",logicalId:h.LogicalResourceId??"",physicalId:h.PhysicalResourceId,type:h.ResourceType??
"",replacement:"no",properties:u,drift:h.StackResourceDriftStatus==="DELETED"?"DELETED":"MODIFIED"}}function W(h,u){const w=h.
map(E=>{const D=u.find(({logicalId:p})=>p===E.logicalId);return D?U(E,D):E}),S=u.filter(({logicalId:E})=>!h.some(D=>D.logicalId===
E));return[...w,...S]}function U(h,u){const w=h.properties.map(E=>{const D=u.properties.find(({path:p})=>p===E.path);return D?.
drifted===void 0?E:{...E,drifted:D.drifted}}),S=new Set(w.map(({path:E})=>E));return{...h,...u.drift&&{drift:u.drift},properties:[
...w,...u.properties.filter(({path:E})=>!S.has(E))]}}async function K(h,u,{identity:w,stack:S,target:E}){const{stackName:D}=h;
await(0,s.t)(u,D,{holdsLock:!1});const p={client:await u.aws.cloudFormation(),clock:u.clock,stackName:D,isNew:!1,changeSetName:(0,c.
t)("plan",u.runName),template:await(0,d.n)(u,w,D,E),parameters:E.parameters,tags:E.tags,roleArn:"",revertsDrift:h.drift===
"revert"},M=await(0,y.i)(p);if(M.kind==="ready")return await(0,y.n)(p,M.id),M.changes;if(M.kind==="unchanged")return[];if(M.
kind==="overtaken"){const j=`stack ${S.name} is being changed by another run; plan again when that has ended`;throw new m.
t("stack.busy",j)}const $=[`stack ${S.name} could not be planned: CloudFormation refused the change set`];throw(0,o.r)(u,
{code:"stack.change-failed",root:M.root,details:$})}async function F(h,u,w){const{aws:S,clock:E,log:D}=h;D.info("compari\
ng the stack with its resources");const p=await R({client:await S.cloudFormation(),clock:E},u.id);if(p.kind==="timed-out"){
const M=`the comparison of stack ${u.name} with its resources did not end; plan again, or without drift`;throw new m.t("\
aws.unavailable",M)}if(p.kind==="refused"){const M=`stack ${u.name} cannot be compared with its resources now: ${p.reason}\
; plan again when that has ended, or without drift`;throw new m.t("stack.busy",M)}return p.gap&&D.warning(`not everythin\
g could be compared: ${p.gap}`),D.info(p.drifted.length>0?`${p.drifted.length} resources have drifted`:"nothing has drif\
ted"),{changes:W(w,p.drifted),gap:p.gap}}}),1788:((N,v,e)=>{e.d(v,{n:()=>o,t:()=>_});var c=e(6164),y=e(5793),r=e(2264);const I=51200;
async function _(s,d,l,{assets:g,body:P,hash:O}){const{aws:A,log:R}=s,k=await A.s3(),B=await(0,c.n)(s,d,l);let W=0;for(const U of g.
artifacts)W+=await(0,c.i)(k,B,U)?1:0;return R.info(`bucket ${B.Bucket}: ${W} of ${g.artifacts.length} artifacts are new`),
m(P)??C(k,B,{folder:"templates",body:P,hash:O})}const m=s=>Buffer.byteLength(s)<=I?{TemplateBody:s}:void 0;async function C(s,d,{
folder:l,body:g,hash:P}){const O=`${l}/${P}.json`;return await(0,c.i)(s,d,{key:O,sha256:P,body:new TextEncoder().encode(
g)}),{TemplateURL:await(0,c.r)(s,d,O)}}async function o({aws:s},d,l,{body:g,hash:P}){const O=m(g);if(O)return O;const A=await s.
s3(),R={Bucket:(0,y.t)(d,l),ExpectedBucketOwner:d.account};if(await(0,c.t)(A,R))return C(A,R,{folder:"plan",body:g,hash:P});
const k=`the template is too long for a request, and there is no bucket ${R.Bucket} for it; deploy once, which makes it`;
throw new r.t("bucket.missing",k)}}),307:((N,v,e)=>{e.d(v,{n:()=>s,r:()=>C,t:()=>o});var c=e(2264),y=e(6580),r=e(8669),I=e(
2903),_=e(5913),m=e(254),C=class extends(0,_.r)(_.t,_.n,"DeleteStack",I.i){};function o(l,g){return{kind:"refused",cause:g,
root:(0,r.n)({logicalId:l,type:"AWS::CloudFormation::Stack",status:"refused"},g)}}async function s(l,g,P){let O;const A=R=>g(
R).catch(k=>{throw(0,y.t)(k,"ValidationError")&&(O=o(d(l),(0,c.n)(k))),k});return(0,m.n)(l,A,P).catch(R=>{if(O)return O;
throw R})}const d=({stackId:l})=>l.split("/")[1]??l})};export{Z as id,q as ids,tt as modules};
