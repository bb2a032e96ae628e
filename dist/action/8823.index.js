const Z=8823,q=[8823],tt={5634:((N,T,e)=>{e.d(T,{a:()=>h,i:()=>F,n:()=>V,o:()=>J,r:()=>j,t:()=>Q});var c=e(5913),C=e(2903),
i=e(307),v=e(5051),d=e(6580),M=e(2264),D=e(7288),r=e(2803),o=class extends(0,c.r)(c.t,c.n,"CreateChangeSet",C.n){},m=class extends(0,c.
r)(c.t,c.n,"DeleteChangeSet",C.r){},E=class extends(0,c.r)(c.t,c.n,"DescribeChangeSet",C.a){};const P="{{changeSet:KNOWN\
_AFTER_APPLY}}";function S(t){return t.flatMap(({ResourceChange:a})=>a?[p(a)]:[])}function p(t){const a=A(t.Details??[]),
n=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.PhysicalResourceId,
type:t.ResourceType??"",replacement:k(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(n==="\
MODIFIED"||n==="DELETED")&&{drift:n}}}function k({Action:t,Replacement:a},n){if(t==="Dynamic"||a==="Conditional")return"\
may";if(a!=="True")return"no";const s=n.filter(({replacement:l})=>l!=="no");return s.length>0&&s.every(({replacement:l})=>l===
"may")?"may":"yes"}const I={no:0,may:1,yes:2};function A(t){const a=new Map;for(const n of t.map(B)){const s=a.get(n.path);
(!s||I[n.replacement]>I[s.replacement])&&a.set(n.path,n)}return[...a.values()]}function B({Target:t={},Evaluation:a}){const n=t.
AfterValue?.includes(P)??!1,s=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:n?void 0:t.AfterValue,replacement:U(t.RequiresRecreation,a==="Dynamic"||n),...n&&{isKnownAfterApply:!0},
...s!==void 0&&{drifted:s}}}function U(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const x=6e5,
K=100;async function F(t){const a=await _(t);if("kind"in a)return a;try{const n=await g(t,a);return n.kind!=="ready"&&await j(
t,a),n}catch(n){if(await V(t,a).catch(()=>{}),(0,d.t)(n,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw n}}
async function _(t){const{client:a,stackName:n,changeSetName:s}=t;try{const{StackId:l=n,Id:R=s}=await a.send(O(t));return{
StackName:l,ChangeSetName:R}}catch(l){return((0,d.t)(l,"AlreadyExistsException")?await f(t):void 0)??h(l,t)}}async function f(t){
const{client:a,stackName:n,changeSetName:s}=t;try{const{StackId:l=n,ChangeSetId:R=s}=await a.send(new E({StackName:n,ChangeSetName:s}));
return{StackName:l,ChangeSetName:R}}catch(l){if((0,d.t)(l,"ChangeSetNotFoundException")||(0,r.n)(l,n))return;throw l}}function O(t){
return new o({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,n])=>({Key:a,Value:n})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const w=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,u=/already exists and cannot be created again with the changeset/i;
function h(t,{stackName:a}){const n=(0,M.n)(t);if((0,d.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,r.n)(t,a)||(0,d.t)(t,"ValidationError")&&(w.test(n)||u.test(n)))return{kind:"overtaken"};
if(!(0,d.t)(t,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return(0,i.t)(a,n)}
async function g(t,a){const{client:n,clock:s,stackName:l}=t,R=await(0,D.t)({clock:s,forMillis:x},async()=>{const X=await n.
send(new E({...a,IncludePropertyValues:!0}));return X.Status==="CREATE_COMPLETE"||X.Status==="FAILED"?X:void 0});if(!R)return(0,i.
t)(l,`the change set was not ready after ${x/6e4} minutes`);const{Status:W,StatusReason:L="",Changes:G=[],NextToken:Y}=R;
if(W==="CREATE_COMPLETE")return{kind:"ready",id:a,changes:S([...G,...await y(t,a,Y)])};if($(L))return{kind:"unchanged"};
const{validationError:b}=await e.e(8932).then(e.bind(e,8932)),H=await b(n,a,L);return H?{kind:"refused",cause:H.reason,root:H}:
(0,i.t)(l,L)}async function y({client:t},a,n){const s=[];let l=n;for(let R=1;l&&R<K;R++){const W={...a,IncludePropertyValues:!0,
NextToken:l},L=await t.send(new E(W));s.push(...L.Changes??[]),l=L.NextToken}return s}const $=t=>t.includes("didn't cont\
ain changes")||t.includes("No updates are to be performed");async function j(t,a){await V(t,a).catch(n=>{if(!z(n))throw n})}
const z=t=>(0,d.t)(t,"InvalidChangeSetStatusException");async function V({client:t,isNew:a},n){await t.send(new m(n)).catch(
s=>{if(!(0,r.n)(s,n.StackName)&&!(0,d.t)(s,"ChangeSetNotFoundException"))throw s}),a&&(await(0,r.t)(t,n.StackName))?.status.
isPreview&&await t.send(new i.r({StackName:n.StackName}))}async function J(t,a){const n=[];let s;for(let l=0;l<K;l++){const R={
StackName:a,...s&&{NextToken:s}},{Summaries:W=[],NextToken:L}=await t.send(new v.t(R));for(const{ChangeSetName:G="",CreationTime:Y,
ExecutionStatus:b=""}of W)b.startsWith("EXECUTE_")||n.push({name:G,createdAt:Y?.getTime()??0});if(s=L,!s)break}return n}
async function Q(t,a,n){const s=[];for(const{name:l}of n)try{await t.send(new m({StackName:a,ChangeSetName:l})),s.push(l)}catch(R){
if(!z(R)&&!(0,d.t)(R,"ChangeSetNotFoundException"))throw R}return s}}),8929:((N,T,e)=>{e.d(T,{n:()=>i,t:()=>v});var c=e(
8669),C=e(2264);function i({record:d},{code:M,root:D,details:r,events:o}){return d({rootCause:D,...o&&{events:o}}),new C.
t(M,(0,c.t)(D),{details:[...D.remedy?[D.remedy]:[],...r]})}const v=d=>d?`correct service-role-arn (${d}), a role that Cl\
oudFormation must be able to assume`:"if the role that the stack was last changed with is gone, name another in service-\
role-arn"}),5069:((N,T,e)=>{e.d(T,{n:()=>M,t:()=>d});var c=e(396),C=e(5634),i=e(2264),v=e(1613);async function d(r,o,{holdsLock:m}){
const E=await D(r,o,m),P=!E.some(({name:p})=>(0,c.r)(p))||await(await e.e(6159).then(e.bind(e,8540))).closePolicy(r,o)?E:
E.filter(({name:p})=>!(0,c.r)(p)),S=await(0,C.t)(await r.aws.cloudFormation(),o,P);S.length>0&&r.log.info(`deleted what \
earlier runs left behind: ${S.join(", ")}`)}async function M(r,o){if((await D(r,o,!0)).length!==0)try{await(0,v.t)(r,o,()=>d(
r,o,{holdsLock:!0}))}catch(m){if(!(m instanceof i.t&&m.code==="lock.held"))throw m;r.log.info(`another run is about to c\
hange stack ${o}: its change sets are its own`)}}async function D({aws:r,clock:o,runName:m},E,P){const S=await(0,C.o)(await r.
cloudFormation(),E),p=o.now();return S.filter(k=>(0,c.n)(k,{runName:m,now:p,holdsLock:P}))}}),1613:((N,T,e)=>{e.d(T,{t:()=>C});
var c=e(4640);async function C(i,v,d){const{takeLock:M}=await e.e(4904).then(e.bind(e,4904)),D=await M({...i,stackName:v,
owner:(0,c.t)(i),purpose:"deploy"});let r=async()=>{};try{if(D.suspended.length>0){const{resumeInherited:o}=await Promise.
all([e.e(4128),e.e(4471),e.e(9996),e.e(3521)]).then(e.bind(e,1513));await o(i,v,D)}return r=D.keep(),await d(()=>D.renew())}finally{
await r(),await D.release()}}}),4640:((N,T,e)=>{e.d(T,{t:()=>C});var c=e(7598);const C=({runName:i})=>`${i}-${(0,c.randomBytes)(
4).toString("hex")}`}),1204:((N,T,e)=>{e.d(T,{driftOf:()=>F,previewChanges:()=>K});var c=e(396),C=e(5634),i=e(5913),v=e(
2903),d=e(6580),M=e(2264),D=e(7288),r=e(8929),o=e(5069),m=e(1788),E=class extends(0,i.r)(i.t,i.n,"DescribeStackDriftDete\
ctionStatus",v.s){},P=class extends(0,i.r)(i.t,i.n,"DescribeStackResourceDrifts",v.l){},S=class extends(0,i.r)(i.t,i.n,"\
DetectStackDrift",v.d){};const p=9e5,k=50;async function I({client:_,clock:f},O){const w=await _.send(new S({StackName:O})).
catch(y=>{if(!(0,d.t)(y,"ValidationError"))throw y;return{kind:"refused",reason:(0,M.n)(y)}});if("kind"in w)return w;const{
StackDriftDetectionId:u}=w,h=await(0,D.t)({clock:f,forMillis:p},async()=>{const y=await _.send(new E({StackDriftDetectionId:u}));
return y.DetectionStatus==="DETECTION_IN_PROGRESS"?void 0:y});if(!h)return{kind:"timed-out"};const g=h.DetectionStatus===
"DETECTION_FAILED"?h.DetectionStatusReason??"no reason given":void 0;return{kind:"compared",drifted:(await A(_,O)).map(B),
gap:g}}async function A(_,f){const O=[];let w;for(let u=0;u<k;u++){const{StackResourceDrifts:h=[],NextToken:g}=await _.send(
new P({StackName:f,StackResourceDriftStatusFilters:["MODIFIED","DELETED"],...w&&{NextToken:w}}));if(O.push(...h),w=g,!w)
break}return O}function B(_){const f=(_.PropertyDifferences??[]).map(O=>({path:`/Properties${O.PropertyPath??""}`,from:O.
ExpectedValue,to:O.ExpectedValue,replacement:"no",drifted:O.ActualValue??""}));return{action:"None",logicalId:_.LogicalResourceId??
"",physicalId:_.PhysicalResourceId,type:_.ResourceType??"",replacement:"no",properties:f,drift:_.StackResourceDriftStatus===
"DELETED"?"DELETED":"MODIFIED"}}function U(_,f){const O=_.map(u=>{const h=f.find(({logicalId:g})=>g===u.logicalId);return h?
x(u,h):u}),w=f.filter(({logicalId:u})=>!_.some(h=>h.logicalId===u));return[...O,...w]}function x(_,f){const O=_.properties.
map(u=>{const h=f.properties.find(({path:g})=>g===u.path);return h?.drifted===void 0?u:{...u,drifted:h.drifted}}),w=new Set(
O.map(({path:u})=>u));return{..._,...f.drift&&{drift:f.drift},properties:[...O,...f.properties.filter(({path:u})=>!w.has(
u))]}}async function K(_,f,{identity:O,stack:w,target:u}){const{stackName:h}=_;await(0,o.t)(f,h,{holdsLock:!1});const g={
client:await f.aws.cloudFormation(),clock:f.clock,stackName:h,isNew:!1,changeSetName:(0,c.t)("plan",f.runName),template:await(0,m.
n)(f,O,h,u),parameters:u.parameters,tags:u.tags,roleArn:"",revertsDrift:_.drift==="revert"},y=await(0,C.i)(g);if(y.kind===
"ready")return await(0,C.n)(g,y.id),y.changes;if(y.kind==="unchanged")return[];if(y.kind==="overtaken"){const j=`stack ${w.
name} is being changed by another run; plan again when that has ended`;throw new M.t("stack.busy",j)}const $=[`stack ${w.
name} could not be planned: CloudFormation refused the change set`];throw(0,r.n)(f,{code:"stack.change-failed",root:y.root,
details:$})}async function F(_,f,O){const{aws:w,clock:u,log:h}=_;h.info("comparing the stack with its resources");const g=await I(
{client:await w.cloudFormation(),clock:u},f.id);if(g.kind==="timed-out"){const y=`the comparison of stack ${f.name} with\
 its resources did not end; plan again, or without drift`;throw new M.t("aws.unavailable",y)}if(g.kind==="refused"){const y=`\
stack ${f.name} cannot be compared with its resources now: ${g.reason}; plan again when that has ended, or without drift`;
throw new M.t("stack.busy",y)}return g.gap&&h.warning(`not everything could be compared: ${g.gap}`),h.info(g.drifted.length>
0?`${g.drifted.length} resources have drifted`:"nothing has drifted"),{changes:U(O,g.drifted),gap:g.gap}}}),1788:((N,T,e)=>{
e.d(T,{n:()=>r,t:()=>d});var c=e(6164),C=e(5793),i=e(2264);const v=51200;async function d({aws:o,log:m},E,P,{assets:S,body:p,
hash:k}){const I=await o.s3(),A=await(0,c.n)(I,E,P);let B=0;for(const U of S.artifacts)B+=await(0,c.i)(I,A,U)?1:0;return m.
info(`bucket ${A.Bucket}: ${B} of ${S.artifacts.length} artifacts are new`),M(p)??D(I,A,{folder:"templates",body:p,hash:k})}
const M=o=>Buffer.byteLength(o)<=v?{TemplateBody:o}:void 0;async function D(o,m,{folder:E,body:P,hash:S}){const p=`${E}/${S}\
.json`;return await(0,c.i)(o,m,{key:p,sha256:S,body:new TextEncoder().encode(P)}),{TemplateURL:await(0,c.r)(o,m,p)}}async function r({
aws:o},m,E,{body:P,hash:S}){const p=M(P);if(p)return p;const k=await o.s3(),I={Bucket:(0,C.t)(m,E),ExpectedBucketOwner:m.
account};if(await(0,c.t)(k,I))return D(k,I,{folder:"plan",body:P,hash:S});const A=`the template is too long for a reques\
t, and there is no bucket ${I.Bucket} for it; deploy once, which makes it`;throw new i.t("bucket.missing",A)}}),307:((N,T,e)=>{
e.d(T,{n:()=>o,r:()=>D,t:()=>r});var c=e(2264),C=e(6580),i=e(8669),v=e(2903),d=e(5913),M=e(254),D=class extends(0,d.r)(d.
t,d.n,"DeleteStack",v.i){};function r(E,P){return{kind:"refused",cause:P,root:(0,i.n)({logicalId:E,type:"AWS::CloudForma\
tion::Stack",status:"refused"},P)}}async function o(E,P,S){let p;const k=I=>P(I).catch(A=>{throw(0,C.t)(A,"ValidationErr\
or")&&(p=r(m(E),(0,c.n)(A))),A});return(0,M.n)(E,k,S).catch(I=>{if(p)return p;throw I})}const m=({stackId:E})=>E.split("\
/")[1]??E})};export{Z as id,q as ids,tt as modules};
