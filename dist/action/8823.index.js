const Z=8823,q=[8823],tt={5634:((N,v,e)=>{e.d(v,{a:()=>p,i:()=>F,n:()=>V,o:()=>J,r:()=>j,t:()=>Q});var s=e(5913),P=e(2903),
d=e(307),I=e(5051),l=e(6580),u=e(2264),E=e(7288),o=e(2803),c=class extends(0,s.r)(s.t,s.n,"CreateChangeSet",P.n){},r=class extends(0,s.
r)(s.t,s.n,"DeleteChangeSet",P.r){},f=class extends(0,s.r)(s.t,s.n,"DescribeChangeSet",P.a){};const g="{{changeSet:KNOWN\
_AFTER_APPLY}}";function C(t){return t.flatMap(({ResourceChange:a})=>a?[M(a)]:[])}function M(t){const a=A(t.Details??[]),
n=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.PhysicalResourceId,
type:t.ResourceType??"",replacement:k(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(n==="\
MODIFIED"||n==="DELETED")&&{drift:n}}}function k({Action:t,Replacement:a},n){if(t==="Dynamic"||a==="Conditional")return"\
may";if(a!=="True")return"no";const i=n.filter(({replacement:_})=>_!=="no");return i.length>0&&i.every(({replacement:_})=>_===
"may")?"may":"yes"}const R={no:0,may:1,yes:2};function A(t){const a=new Map;for(const n of t.map(B)){const i=a.get(n.path);
(!i||R[n.replacement]>R[i.replacement])&&a.set(n.path,n)}return[...a.values()]}function B({Target:t={},Evaluation:a}){const n=t.
AfterValue?.includes(g)??!1,i=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:n?void 0:t.AfterValue,replacement:W(t.RequiresRecreation,a==="Dynamic"||n),...n&&{isKnownAfterApply:!0},
...i!==void 0&&{drifted:i}}}function W(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const U=6e5,
K=100;async function F(t){const a=await m(t);if("kind"in a)return a;try{const n=await w(t,a);return n.kind!=="ready"&&await j(
t,a),n}catch(n){if(await V(t,a).catch(()=>{}),(0,l.t)(n,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw n}}
async function m(t){const{client:a,stackName:n,changeSetName:i}=t;try{const{StackId:_=n,Id:T=i}=await a.send(O(t));return{
StackName:_,ChangeSetName:T}}catch(_){return((0,l.t)(_,"AlreadyExistsException")?await h(t):void 0)??p(_,t)}}async function h(t){
const{client:a,stackName:n,changeSetName:i}=t;try{const{StackId:_=n,ChangeSetId:T=i}=await a.send(new f({StackName:n,ChangeSetName:i}));
return{StackName:_,ChangeSetName:T}}catch(_){if((0,l.t)(_,"ChangeSetNotFoundException")||(0,o.n)(_,n))return;throw _}}function O(t){
return new c({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,n])=>({Key:a,Value:n})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const y=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,D=/already exists and cannot be created again with the changeset/i;
function p(t,{stackName:a}){const n=(0,u.n)(t);if((0,l.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,o.n)(t,a)||(0,l.t)(t,"ValidationError")&&(y.test(n)||D.test(n)))return{kind:"overtaken"};
if(!(0,l.t)(t,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return(0,d.t)(a,n)}
async function w(t,a){const{client:n,clock:i,stackName:_}=t,T=await(0,E.t)({clock:i,forMillis:U},async()=>{const b=await n.
send(new f({...a,IncludePropertyValues:!0}));return b.Status==="CREATE_COMPLETE"||b.Status==="FAILED"?b:void 0});if(!T)return(0,d.
t)(_,`the change set was not ready after ${U/6e4} minutes`);const{Status:x,StatusReason:L="",Changes:G=[],NextToken:Y}=T;
if(x==="CREATE_COMPLETE")return{kind:"ready",id:a,changes:C([...G,...await S(t,a,Y)])};if($(L))return{kind:"unchanged"};
const{validationError:H}=await e.e(8932).then(e.bind(e,8932)),X=await H(n,a,L);return X?{kind:"refused",cause:X.reason,root:X}:
(0,d.t)(_,L)}async function S({client:t},a,n){const i=[];let _=n;for(let T=1;_&&T<K;T++){const x={...a,IncludePropertyValues:!0,
NextToken:_},L=await t.send(new f(x));i.push(...L.Changes??[]),_=L.NextToken}return i}const $=t=>t.includes("didn't cont\
ain changes")||t.includes("No updates are to be performed");async function j(t,a){await V(t,a).catch(n=>{if(!z(n))throw n})}
const z=t=>(0,l.t)(t,"InvalidChangeSetStatusException");async function V({client:t,isNew:a},n){await t.send(new r(n)).catch(
i=>{if(!(0,o.n)(i,n.StackName)&&!(0,l.t)(i,"ChangeSetNotFoundException"))throw i}),a&&(await(0,o.t)(t,n.StackName))?.status.
isPreview&&await t.send(new d.r({StackName:n.StackName}))}async function J(t,a){const n=[];let i;for(let _=0;_<K;_++){const T={
StackName:a,...i&&{NextToken:i}},{Summaries:x=[],NextToken:L}=await t.send(new I.t(T));for(const{ChangeSetName:G="",CreationTime:Y,
ExecutionStatus:H=""}of x)H.startsWith("EXECUTE_")||n.push({name:G,createdAt:Y?.getTime()??0});if(i=L,!i)break}return n}
async function Q(t,a,n){const i=[];for(const{name:_}of n)try{await t.send(new r({StackName:a,ChangeSetName:_})),i.push(_)}catch(T){
if(!z(T)&&!(0,l.t)(T,"ChangeSetNotFoundException"))throw T}return i}}),8929:((N,v,e)=>{e.d(v,{n:()=>l,r:()=>d,t:()=>I});
var s=e(8669),P=e(2264);function d({record:u},{code:E,root:o,details:c,events:r}){return u({rootCause:o,...r&&{events:r}}),
new P.t(E,(0,s.t)(o),{details:[...o.remedy?[o.remedy]:[],...c]})}function I(u,{stack:E,events:o,advice:c}){const{name:r,
status:f,statusReason:g}=E,C={logicalId:r,type:"AWS::CloudFormation::Stack",status:f.name};return d(u,{code:"stack.faile\
d-state",root:(0,s.a)(o)??(0,s.n)(C,g||"no reason given"),details:[`stack ${r} is in the state ${f.name}`,c],events:o})}
const l=u=>u?`correct service-role-arn (${u}), a role that CloudFormation must be able to assume`:"if the role that the \
stack was last changed with is gone, name another in service-role-arn"}),5069:((N,v,e)=>{e.d(v,{n:()=>l,t:()=>I});var s=e(
396),P=e(5634),d=e(1613);async function I(E,o,{holdsLock:c}){const r=await u(E,o,c),f=!r.some(({name:C})=>(0,s.r)(C))||await(await e.
e(6159).then(e.bind(e,8540))).closePolicy(E,o)?r:r.filter(({name:C})=>!(0,s.r)(C)),g=await(0,P.t)(await E.aws.cloudFormation(),
o,f);g.length>0&&E.log.info(`deleted what earlier runs left behind: ${g.join(", ")}`)}async function l(E,o){(await u(E,o,
!0)).length!==0&&await(0,d.n)(E,o,()=>I(E,o,{holdsLock:!0}))}async function u({aws:E,clock:o,runName:c},r,f){const g=await(0,P.
o)(await E.cloudFormation(),r),C=o.now();return g.filter(M=>(0,s.n)(M,{runName:c,now:C,holdsLock:f}))}}),1613:((N,v,e)=>{
e.d(v,{n:()=>I,t:()=>d});var s=e(2264),P=e(4640);async function d(l,u,E){const{takeLock:o}=await e.e(4904).then(e.bind(e,
4904)),c=await o({...l,stackName:u,owner:(0,P.t)(l),purpose:"deploy"});let r=async()=>{};try{if(c.suspended.length>0){const{
resumeInherited:f}=await Promise.all([e.e(4128),e.e(4471),e.e(9996),e.e(3521)]).then(e.bind(e,1513));await f(l,u,c)}return r=
c.keep(),await E(()=>c.renew())}finally{await r(),await c.release()}}async function I(l,u,E){try{return await d(l,u,E)}catch(o){
if(!(o instanceof s.t&&o.code==="lock.held"))throw o;l.log.info(`another run works on stack ${u}: what an earlier one le\
ft there waits for the next deploy`);return}}}),4640:((N,v,e)=>{e.d(v,{t:()=>P});var s=e(7598);const P=({runName:d})=>`${d}\
-${(0,s.randomBytes)(4).toString("hex")}`}),1204:((N,v,e)=>{e.d(v,{driftOf:()=>F,previewChanges:()=>K});var s=e(396),P=e(
5634),d=e(5913),I=e(2903),l=e(6580),u=e(2264),E=e(7288),o=e(8929),c=e(5069),r=e(1788),f=class extends(0,d.r)(d.t,d.n,"De\
scribeStackDriftDetectionStatus",I.s){},g=class extends(0,d.r)(d.t,d.n,"DescribeStackResourceDrifts",I.l){},C=class extends(0,d.
r)(d.t,d.n,"DetectStackDrift",I.d){};const M=9e5,k=50;async function R({client:m,clock:h},O){const y=await m.send(new C(
{StackName:O})).catch(S=>{if(!(0,l.t)(S,"ValidationError"))throw S;return{kind:"refused",reason:(0,u.n)(S)}});if("kind"in
y)return y;const{StackDriftDetectionId:D}=y,p=await(0,E.t)({clock:h,forMillis:M},async()=>{const S=await m.send(new f({StackDriftDetectionId:D}));
return S.DetectionStatus==="DETECTION_IN_PROGRESS"?void 0:S});if(!p)return{kind:"timed-out"};const w=p.DetectionStatus===
"DETECTION_FAILED"?p.DetectionStatusReason??"no reason given":void 0;return{kind:"compared",drifted:(await A(m,O)).map(B),
gap:w}}async function A(m,h){const O=[];let y;for(let D=0;D<k;D++){const{StackResourceDrifts:p=[],NextToken:w}=await m.send(
new g({StackName:h,StackResourceDriftStatusFilters:["MODIFIED","DELETED"],...y&&{NextToken:y}}));if(O.push(...p),y=w,!y)
break}return O}function B(m){const h=(m.PropertyDifferences??[]).map(O=>({path:`/Properties${O.PropertyPath??""}`,from:O.
ExpectedValue,to:O.ExpectedValue,replacement:"no",drifted:O.ActualValue??""}));return{action:"None",logicalId:m.LogicalResourceId??
"",physicalId:m.PhysicalResourceId,type:m.ResourceType??"",replacement:"no",properties:h,drift:m.StackResourceDriftStatus===
"DELETED"?"DELETED":"MODIFIED"}}function W(m,h){const O=m.map(D=>{const p=h.find(({logicalId:w})=>w===D.logicalId);return p?
U(D,p):D}),y=h.filter(({logicalId:D})=>!m.some(p=>p.logicalId===D));return[...O,...y]}function U(m,h){const O=m.properties.
map(D=>{const p=h.properties.find(({path:w})=>w===D.path);return p?.drifted===void 0?D:{...D,drifted:p.drifted}}),y=new Set(
O.map(({path:D})=>D));return{...m,...h.drift&&{drift:h.drift},properties:[...O,...h.properties.filter(({path:D})=>!y.has(
D))]}}async function K(m,h,{identity:O,stack:y,target:D}){const{stackName:p}=m;await(0,c.t)(h,p,{holdsLock:!1});const w={
client:await h.aws.cloudFormation(),clock:h.clock,stackName:p,isNew:!1,changeSetName:(0,s.t)("plan",h.runName),template:await(0,r.
n)(h,O,p,D),parameters:D.parameters,tags:D.tags,roleArn:"",revertsDrift:m.drift==="revert"},S=await(0,P.i)(w);if(S.kind===
"ready")return await(0,P.n)(w,S.id),S.changes;if(S.kind==="unchanged")return[];if(S.kind==="overtaken"){const j=`stack ${y.
name} is being changed by another run; plan again when that has ended`;throw new u.t("stack.busy",j)}const $=[`stack ${y.
name} could not be planned: CloudFormation refused the change set`];throw(0,o.r)(h,{code:"stack.change-failed",root:S.root,
details:$})}async function F(m,h,O){const{aws:y,clock:D,log:p}=m;p.info("comparing the stack with its resources");const w=await R(
{client:await y.cloudFormation(),clock:D},h.id);if(w.kind==="timed-out"){const S=`the comparison of stack ${h.name} with\
 its resources did not end; plan again, or without drift`;throw new u.t("aws.unavailable",S)}if(w.kind==="refused"){const S=`\
stack ${h.name} cannot be compared with its resources now: ${w.reason}; plan again when that has ended, or without drift`;
throw new u.t("stack.busy",S)}return w.gap&&p.warning(`not everything could be compared: ${w.gap}`),p.info(w.drifted.length>
0?`${w.drifted.length} resources have drifted`:"nothing has drifted"),{changes:W(O,w.drifted),gap:w.gap}}}),1788:((N,v,e)=>{
e.d(v,{n:()=>o,t:()=>l});var s=e(6164),P=e(5793),d=e(2264);const I=51200;async function l(c,r,f,{assets:g,body:C,hash:M}){
const{aws:k,log:R}=c,A=await k.s3(),B=await(0,s.n)(c,r,f);let W=0;for(const U of g.artifacts)W+=await(0,s.i)(A,B,U)?1:0;
return R.info(`bucket ${B.Bucket}: ${W} of ${g.artifacts.length} artifacts are new`),u(C)??E(A,B,{folder:"templates",body:C,
hash:M})}const u=c=>Buffer.byteLength(c)<=I?{TemplateBody:c}:void 0;async function E(c,r,{folder:f,body:g,hash:C}){const M=`${f}\
/${C}.json`;return await(0,s.i)(c,r,{key:M,sha256:C,body:new TextEncoder().encode(g)}),{TemplateURL:await(0,s.r)(c,r,M)}}
async function o({aws:c},r,f,{body:g,hash:C}){const M=u(g);if(M)return M;const k=await c.s3(),R={Bucket:(0,P.t)(r,f),ExpectedBucketOwner:r.
account};if(await(0,s.t)(k,R))return E(k,R,{folder:"plan",body:g,hash:C});const A=`the template is too long for a reques\
t, and there is no bucket ${R.Bucket} for it; deploy once, which makes it`;throw new d.t("bucket.missing",A)}}),307:((N,v,e)=>{
e.d(v,{n:()=>c,r:()=>E,t:()=>o});var s=e(2264),P=e(6580),d=e(8669),I=e(2903),l=e(5913),u=e(254),E=class extends(0,l.r)(l.
t,l.n,"DeleteStack",I.i){};function o(f,g){return{kind:"refused",cause:g,root:(0,d.n)({logicalId:f,type:"AWS::CloudForma\
tion::Stack",status:"refused"},g)}}async function c(f,g,C){let M;const k=R=>g(R).catch(A=>{throw(0,P.t)(A,"ValidationErr\
or")&&(M=o(r(f),(0,s.n)(A))),A});return(0,u.n)(f,k,C).catch(R=>{if(M)return M;throw R})}const r=({stackId:f})=>f.split("\
/")[1]??f})};export{Z as id,q as ids,tt as modules};
