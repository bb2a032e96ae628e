const ot=8823,st=[8823],ct={5634:((N,I,e)=>{e.d(I,{a:()=>H,c:()=>x,i:()=>F,l:()=>A,n:()=>G,o:()=>nt,r:()=>X,s:()=>T,t:()=>at,
u:()=>B});var l=e(2264),i=e(7643),h=e(6580),C=e(5051),d=e(5913),M=e(307),c=e(7288),o=e(2803),f=e(7598),m=class extends(0,d.
r)(d.t,d.n,"CreateChangeSet",d.a){},O=class extends(0,d.r)(d.t,d.n,"DeleteChangeSet",d.o){},y=class extends(0,d.r)(d.t,d.
n,"DescribeChangeSet",d.c){};const g=9e5,T=(t,a)=>`${i.c}-${t}-${a}-${(0,f.randomBytes)(4).toString("hex")}`,R=new RegExp(
`^${i.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),A=t=>t.startsWith(`${i.c}-open-`),B=t=>t.includes(`:changeSet/${i.c}-o\
pen-`);function x({name:t,createdAt:a},{runName:n,now:s,holdsLock:r}){const[v,L,k,W]=R.exec(t)??[];if(!v)return!1;if(L!==
"plan")return r;const[,U,K]=/^(\d+)-(\d+)$/.exec(n)??[];return k!==void 0&&k===U&&Number(W)<Number(K)||s-a>g}const j="{{\
changeSet:KNOWN_AFTER_APPLY}}";function $(t){return t.flatMap(({ResourceChange:a})=>a?[_(a)]:[])}function _(t){const a=S(
t.Details??[]),n=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:u(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(n==="MODIFIED"||n==="DELETED")&&{drift:n}}}function u({Action:t,Replacement:a},n){if(t==="Dynamic"||a==="Conditional")
return"may";if(a!=="True")return"no";const s=n.filter(({replacement:r})=>r!=="no");return s.length>0&&s.every(({replacement:r})=>r===
"may")?"may":"yes"}const w={no:0,may:1,yes:2};function S(t){const a=new Map;for(const n of t.map(E)){const s=a.get(n.path);
(!s||w[n.replacement]>w[s.replacement])&&a.set(n.path,n)}return[...a.values()]}function E({Target:t={},Evaluation:a}){const n=t.
AfterValue?.includes(j)??!1,s=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:n?void 0:t.AfterValue,replacement:D(t.RequiresRecreation,a==="Dynamic"||n),...n&&{isKnownAfterApply:!0},
...s!==void 0&&{drifted:s}}}function D(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const p=6e5,
P=100;async function F(t){const a=await V(t);if("kind"in a)return a;try{const n=await q(t,a);return n.kind!=="ready"&&await X(
t,a),n}catch(n){if(await G(t,a).catch(()=>{}),(0,h.t)(n,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw n}}
async function V(t){const{client:a,stackName:n,changeSetName:s}=t;try{const{StackId:r=n,Id:v=s}=await a.send(Q(t));return{
StackName:r,ChangeSetName:v}}catch(r){return((0,h.t)(r,"AlreadyExistsException")?await J(t):void 0)??H(r,t)}}async function J(t){
const{client:a,stackName:n,changeSetName:s}=t;try{const{StackId:r=n,ChangeSetId:v=s}=await a.send(new y({StackName:n,ChangeSetName:s}));
return{StackName:r,ChangeSetName:v}}catch(r){if((0,h.t)(r,"ChangeSetNotFoundException")||(0,o.n)(r,n))return;throw r}}function Q(t){
return new m({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,n])=>({Key:a,Value:n})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const Z=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function H(t,{stackName:a}){const n=(0,l.
n)(t);if((0,h.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,o.n)(t,a)||
(0,h.t)(t,"ValidationError")&&Z.test(n))return{kind:"overtaken"};if(!(0,h.t)(t,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw t;return(0,M.t)(a,n)}async function q(t,a){const{client:n,clock:s,stackName:r}=t,
v=await(0,c.t)({clock:s,forMillis:p},async()=>{const Y=await n.send(new y({...a,IncludePropertyValues:!0}));return Y.Status===
"CREATE_COMPLETE"||Y.Status==="FAILED"?Y:void 0});if(!v)return(0,M.t)(r,`the change set was not ready after ${p/6e4} min\
utes`);const{Status:L,StatusReason:k="",Changes:W=[],NextToken:U}=v;if(L==="CREATE_COMPLETE")return{kind:"ready",id:a,changes:$(
[...W,...await tt(t,a,U)])};if(et(k))return{kind:"unchanged"};const{validationError:K}=await e.e(8932).then(e.bind(e,8932)),
b=await K(n,a,k);return b?{kind:"refused",cause:b.reason,root:b}:(0,M.t)(r,k)}async function tt({client:t},a,n){const s=[];
let r=n;for(let v=1;r&&v<P;v++){const L={...a,IncludePropertyValues:!0,NextToken:r},k=await t.send(new y(L));s.push(...k.
Changes??[]),r=k.NextToken}return s}const et=t=>t.includes("didn't contain changes")||t.includes("No updates are to be p\
erformed");async function X(t,a){await G(t,a).catch(n=>{if(!z(n))throw n})}const z=t=>(0,h.t)(t,"InvalidChangeSetStatusE\
xception");async function G({client:t,isNew:a},n){await t.send(new O(n)).catch(s=>{if(!(0,o.n)(s,n.StackName)&&!(0,h.t)(
s,"ChangeSetNotFoundException"))throw s}),a&&(await(0,o.t)(t,n.StackName))?.status.isPreview&&await t.send(new M.r({StackName:n.
StackName}))}async function nt(t,a){const n=[];let s;for(let r=0;r<P;r++){const v={StackName:a,...s&&{NextToken:s}},{Summaries:L=[],
NextToken:k}=await t.send(new C.t(v));for(const{ChangeSetName:W="",CreationTime:U,ExecutionStatus:K=""}of L)K.startsWith(
"EXECUTE_")||n.push({name:W,createdAt:U?.getTime()??0});if(s=k,!s)break}return n}async function at(t,a,n){const s=[];for(const{
name:r}of n)try{await t.send(new O({StackName:a,ChangeSetName:r})),s.push(r)}catch(v){if(!z(v)&&!(0,h.t)(v,"ChangeSetNot\
FoundException"))throw v}return s}}),8929:((N,I,e)=>{e.d(I,{n:()=>h,t:()=>C});var l=e(8669),i=e(2264);function h({record:d},{
code:M,root:c,details:o,events:f}){return d({rootCause:c,...f&&{events:f}}),new i.t(M,(0,l.t)(c),{details:[...c.remedy?[
c.remedy]:[],...o]})}const C=d=>d?`correct service-role-arn (${d}), a role that CloudFormation must be able to assume`:"\
if the role that the stack was last changed with is gone, name another in service-role-arn"}),5069:((N,I,e)=>{e.d(I,{n:()=>d,
t:()=>C});var l=e(5634),i=e(2264),h=e(1613);async function C(c,o,{holdsLock:f}){const m=await M(c,o,f),O=!m.some(({name:g})=>(0,l.
l)(g))||await(await e.e(8540).then(e.bind(e,8540))).closePolicy(c,o)?m:m.filter(({name:g})=>!(0,l.l)(g)),y=await(0,l.t)(
await c.aws.cloudFormation(),o,O);y.length>0&&c.log.info(`deleted what earlier runs left behind: ${y.join(", ")}`)}async function d(c,o){
if((await M(c,o,!0)).length!==0)try{await(0,h.t)(c,o,()=>C(c,o,{holdsLock:!0}))}catch(f){if(!(f instanceof i.t&&f.code===
"lock.held"))throw f;c.log.info(`another run is about to change stack ${o}: its change sets are its own`)}}async function M({
aws:c,clock:o,runName:f},m,O){const y=await(0,l.o)(await c.cloudFormation(),m),g=o.now();return y.filter(T=>(0,l.c)(T,{runName:f,
now:g,holdsLock:O}))}}),1613:((N,I,e)=>{e.d(I,{t:()=>i});var l=e(4640);async function i(h,C,d){const{takeLock:M}=await e.
e(4904).then(e.bind(e,4904)),c=await M({...h,stackName:C,owner:(0,l.t)(h),purpose:"deploy"});let o=async()=>{};try{if(c.
suspended.length>0){const{resumeInherited:f}=await Promise.all([e.e(2619),e.e(4471),e.e(9996),e.e(8714)]).then(e.bind(e,
1513));await f(h,C,c)}return o=c.keep(),await d(()=>c.renew())}finally{await o(),await c.release()}}}),4640:((N,I,e)=>{e.
d(I,{t:()=>i});var l=e(7598);const i=({runName:h})=>`${h}-${(0,l.randomBytes)(4).toString("hex")}`}),1204:((N,I,e)=>{e.d(
I,{driftOf:()=>$,previewChanges:()=>j});var l=e(5634),i=e(5913),h=e(6580),C=e(2264),d=e(7288),M=e(8929),c=e(5069),o=e(1788),
f=class extends(0,i.r)(i.t,i.n,"DescribeStackDriftDetectionStatus",i.u){},m=class extends(0,i.r)(i.t,i.n,"DescribeStackR\
esourceDrifts",i.f){},O=class extends(0,i.r)(i.t,i.n,"DetectStackDrift",i.m){};const y=9e5,g=50;async function T({client:_,
clock:u},w){const S=await _.send(new O({StackName:w})).catch(P=>{if(!(0,h.t)(P,"ValidationError"))throw P;return{kind:"r\
efused",reason:(0,C.n)(P)}});if("kind"in S)return S;const{StackDriftDetectionId:E}=S,D=await(0,d.t)({clock:u,forMillis:y},
async()=>{const P=await _.send(new f({StackDriftDetectionId:E}));return P.DetectionStatus==="DETECTION_IN_PROGRESS"?void 0:
P});if(!D)return{kind:"timed-out"};const p=D.DetectionStatus==="DETECTION_FAILED"?D.DetectionStatusReason??"no reason gi\
ven":void 0;return{kind:"compared",drifted:(await R(_,w)).map(A),gap:p}}async function R(_,u){const w=[];let S;for(let E=0;E<
g;E++){const{StackResourceDrifts:D=[],NextToken:p}=await _.send(new m({StackName:u,StackResourceDriftStatusFilters:["MOD\
IFIED","DELETED"],...S&&{NextToken:S}}));if(w.push(...D),S=p,!S)break}return w}function A(_){const u=(_.PropertyDifferences??
[]).map(w=>({path:`/Properties${w.PropertyPath??""}`,from:w.ExpectedValue,to:w.ExpectedValue,replacement:"no",drifted:w.
ActualValue??""}));return{action:"None",logicalId:_.LogicalResourceId??"",physicalId:_.PhysicalResourceId,type:_.ResourceType??
"",replacement:"no",properties:u,drift:_.StackResourceDriftStatus==="DELETED"?"DELETED":"MODIFIED"}}function B(_,u){const w=_.
map(E=>{const D=u.find(({logicalId:p})=>p===E.logicalId);return D?x(E,D):E}),S=u.filter(({logicalId:E})=>!_.some(D=>D.logicalId===
E));return[...w,...S]}function x(_,u){const w=_.properties.map(E=>{const D=u.properties.find(({path:p})=>p===E.path);return D?.
drifted===void 0?E:{...E,drifted:D.drifted}}),S=new Set(w.map(({path:E})=>E));return{..._,...u.drift&&{drift:u.drift},properties:[
...w,...u.properties.filter(({path:E})=>!S.has(E))]}}async function j(_,u,{identity:w,stack:S,target:E}){const{stackName:D}=_;
await(0,c.t)(u,D,{holdsLock:!1});const p={client:await u.aws.cloudFormation(),clock:u.clock,stackName:D,isNew:!1,changeSetName:(0,l.
s)("plan",u.runName),template:await(0,o.n)(u,w,D,E),parameters:E.parameters,tags:E.tags,roleArn:_.serviceRoleArn,revertsDrift:_.
drift==="revert"},P=await(0,l.i)(p);if(P.kind==="ready")return await(0,l.n)(p,P.id),P.changes;if(P.kind==="unchanged")return[];
if(P.kind==="overtaken"){const V=`stack ${S.name} is being changed by another run; plan again when that has ended`;throw new C.
t("stack.busy",V)}const F=[`stack ${S.name} could not be planned: CloudFormation refused the change set`];throw(0,M.n)(u,
{code:"stack.change-failed",root:P.root,details:F})}async function $(_,u,w){const{aws:S,clock:E,log:D}=_;D.info("compari\
ng the stack with its resources");const p=await T({client:await S.cloudFormation(),clock:E},u.id);if(p.kind==="timed-out"){
const P=`the comparison of stack ${u.name} with its resources did not end; plan again, or without drift`;throw new C.t("\
aws.unavailable",P)}if(p.kind==="refused"){const P=`stack ${u.name} cannot be compared with its resources now: ${p.reason}\
; plan again when that has ended, or without drift`;throw new C.t("stack.busy",P)}return p.gap&&D.warning(`not everythin\
g could be compared: ${p.gap}`),D.info(p.drifted.length>0?`${p.drifted.length} resources have drifted`:"nothing has drif\
ted"),{changes:B(w,p.drifted),gap:p.gap}}}),1788:((N,I,e)=>{e.d(I,{n:()=>c,t:()=>C});var l=e(6164),i=e(2264);const h=51200;
async function C({aws:o,log:f},m,O,{assets:y,body:g,hash:T}){const R=await o.s3(),A=await(0,l.r)(R,m,O);let B=0;for(const x of y.
artifacts)B+=await(0,l.a)(R,A,x)?1:0;return f.info(`bucket ${A.Bucket}: ${B} of ${y.artifacts.length} artifacts are new`),
d(g)??M(R,A,{folder:"templates",body:g,hash:T})}const d=o=>Buffer.byteLength(o)<=h?{TemplateBody:o}:void 0;async function M(o,f,{
folder:m,body:O,hash:y}){const g=`${m}/${y}.json`;return await(0,l.a)(o,f,{key:g,sha256:y,body:new TextEncoder().encode(
O)}),{TemplateURL:await(0,l.i)(o,f,g)}}async function c({aws:o},f,m,{body:O,hash:y}){const g=d(O);if(g)return g;const T=await o.
s3(),R={Bucket:(0,l.n)(f,m),ExpectedBucketOwner:f.account};if(await(0,l.t)(T,R))return M(T,R,{folder:"plan",body:O,hash:y});
const A=`the template is too long for a request, and there is no bucket ${R.Bucket} for it; deploy once, which makes it`;
throw new i.t("bucket.missing",A)}}),307:((N,I,e)=>{e.d(I,{n:()=>o,r:()=>M,t:()=>c});var l=e(2264),i=e(6580),h=e(8669),C=e(
5913),d=e(254),M=class extends(0,C.r)(C.t,C.n,"DeleteStack",C.s){};function c(m,O){return{kind:"refused",cause:O,root:(0,h.
n)({logicalId:m,type:"AWS::CloudFormation::Stack",status:"refused"},O)}}async function o(m,O,y){let g;const T=R=>O(R).catch(
A=>{throw(0,i.t)(A,"ValidationError")&&(g=c(f(m),(0,l.n)(A))),A});return(0,d.n)(m,T,y).catch(R=>{if(g)return g;throw R})}
const f=({stackId:m})=>m.split("/")[1]??m})};export{ot as id,st as ids,ct as modules};
