const st=8823,ct=[8823],it={5634:((L,R,e)=>{e.d(R,{a:()=>X,c:()=>W,i:()=>V,l:()=>T,n:()=>Y,o:()=>at,r:()=>z,s:()=>k,t:()=>ot,
u:()=>x});var E=e(2264),l=e(7643),d=e(6580),v=e(2903),i=e(5913),S=e(307),s=e(5051),h=e(7288),c=e(2803),w=e(7598),g=class extends(0,i.
r)(i.t,i.n,"CreateChangeSet",v.n){},O=class extends(0,i.r)(i.t,i.n,"DeleteChangeSet",v.r){},C=class extends(0,i.r)(i.t,i.
n,"DescribeChangeSet",v.a){};const M=9e5,k=(t,a)=>`${l.c}-${t}-${a}-${(0,w.randomBytes)(4).toString("hex")}`,A=new RegExp(
`^${l.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),T=t=>t.startsWith(`${l.c}-open-`),x=t=>t.includes(`:changeSet/${l.c}-o\
pen-`);function W({name:t,createdAt:a},{runName:n,now:o,holdsLock:r}){const[I,B,N,U]=A.exec(t)??[];if(!I)return!1;if(B!==
"plan")return r;const[,K,j]=/^(\d+)-(\d+)$/.exec(n)??[];return N!==void 0&&N===K&&Number(U)<Number(j)||o-a>M}const $="{{\
changeSet:KNOWN_AFTER_APPLY}}";function F(t){return t.flatMap(({ResourceChange:a})=>a?[_(a)]:[])}function _(t){const a=y(
t.Details??[]),n=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:f(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(n==="MODIFIED"||n==="DELETED")&&{drift:n}}}function f({Action:t,Replacement:a},n){if(t==="Dynamic"||a==="Conditional")
return"may";if(a!=="True")return"no";const o=n.filter(({replacement:r})=>r!=="no");return o.length>0&&o.every(({replacement:r})=>r===
"may")?"may":"yes"}const p={no:0,may:1,yes:2};function y(t){const a=new Map;for(const n of t.map(u)){const o=a.get(n.path);
(!o||p[n.replacement]>p[o.replacement])&&a.set(n.path,n)}return[...a.values()]}function u({Target:t={},Evaluation:a}){const n=t.
AfterValue?.includes($)??!1,o=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:n?void 0:t.AfterValue,replacement:m(t.RequiresRecreation,a==="Dynamic"||n),...n&&{isKnownAfterApply:!0},
...o!==void 0&&{drifted:o}}}function m(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const D=6e5,
P=100;async function V(t){const a=await G(t);if("kind"in a)return a;try{const n=await tt(t,a);return n.kind!=="ready"&&await z(
t,a),n}catch(n){if(await Y(t,a).catch(()=>{}),(0,d.t)(n,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw n}}
async function G(t){const{client:a,stackName:n,changeSetName:o}=t;try{const{StackId:r=n,Id:I=o}=await a.send(Z(t));return{
StackName:r,ChangeSetName:I}}catch(r){return((0,d.t)(r,"AlreadyExistsException")?await Q(t):void 0)??X(r,t)}}async function Q(t){
const{client:a,stackName:n,changeSetName:o}=t;try{const{StackId:r=n,ChangeSetId:I=o}=await a.send(new C({StackName:n,ChangeSetName:o}));
return{StackName:r,ChangeSetName:I}}catch(r){if((0,d.t)(r,"ChangeSetNotFoundException")||(0,c.n)(r,n))return;throw r}}function Z(t){
return new g({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,n])=>({Key:a,Value:n})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const q=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function X(t,{stackName:a}){const n=(0,E.
n)(t);if((0,d.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,c.n)(t,a)||
(0,d.t)(t,"ValidationError")&&q.test(n))return{kind:"overtaken"};if(!(0,d.t)(t,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw t;return(0,S.t)(a,n)}async function tt(t,a){const{client:n,clock:o,stackName:r}=t,
I=await(0,h.t)({clock:o,forMillis:D},async()=>{const H=await n.send(new C({...a,IncludePropertyValues:!0}));return H.Status===
"CREATE_COMPLETE"||H.Status==="FAILED"?H:void 0});if(!I)return(0,S.t)(r,`the change set was not ready after ${D/6e4} min\
utes`);const{Status:B,StatusReason:N="",Changes:U=[],NextToken:K}=I;if(B==="CREATE_COMPLETE")return{kind:"ready",id:a,changes:F(
[...U,...await et(t,a,K)])};if(nt(N))return{kind:"unchanged"};const{validationError:j}=await e.e(8932).then(e.bind(e,8932)),
b=await j(n,a,N);return b?{kind:"refused",cause:b.reason,root:b}:(0,S.t)(r,N)}async function et({client:t},a,n){const o=[];
let r=n;for(let I=1;r&&I<P;I++){const B={...a,IncludePropertyValues:!0,NextToken:r},N=await t.send(new C(B));o.push(...N.
Changes??[]),r=N.NextToken}return o}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates are to be p\
erformed");async function z(t,a){await Y(t,a).catch(n=>{if(!J(n))throw n})}const J=t=>(0,d.t)(t,"InvalidChangeSetStatusE\
xception");async function Y({client:t,isNew:a},n){await t.send(new O(n)).catch(o=>{if(!(0,c.n)(o,n.StackName)&&!(0,d.t)(
o,"ChangeSetNotFoundException"))throw o}),a&&(await(0,c.t)(t,n.StackName))?.status.isPreview&&await t.send(new S.r({StackName:n.
StackName}))}async function at(t,a){const n=[];let o;for(let r=0;r<P;r++){const I={StackName:a,...o&&{NextToken:o}},{Summaries:B=[],
NextToken:N}=await t.send(new s.t(I));for(const{ChangeSetName:U="",CreationTime:K,ExecutionStatus:j=""}of B)j.startsWith(
"EXECUTE_")||n.push({name:U,createdAt:K?.getTime()??0});if(o=N,!o)break}return n}async function ot(t,a,n){const o=[];for(const{
name:r}of n)try{await t.send(new O({StackName:a,ChangeSetName:r})),o.push(r)}catch(I){if(!J(I)&&!(0,d.t)(I,"ChangeSetNot\
FoundException"))throw I}return o}}),8929:((L,R,e)=>{e.d(R,{n:()=>d,t:()=>v});var E=e(8669),l=e(2264);function d({record:i},{
code:S,root:s,details:h,events:c}){return i({rootCause:s,...c&&{events:c}}),new l.t(S,(0,E.t)(s),{details:[...s.remedy?[
s.remedy]:[],...h]})}const v=i=>i?`correct service-role-arn (${i}), a role that CloudFormation must be able to assume`:"\
if the role that the stack was last changed with is gone, name another in service-role-arn"}),5069:((L,R,e)=>{e.d(R,{n:()=>i,
t:()=>v});var E=e(5634),l=e(2264),d=e(1613);async function v(s,h,{holdsLock:c}){const w=await S(s,h,c),g=!w.some(({name:C})=>(0,E.
l)(C))||await(await e.e(8540).then(e.bind(e,8540))).closePolicy(s,h)?w:w.filter(({name:C})=>!(0,E.l)(C)),O=await(0,E.t)(
await s.aws.cloudFormation(),h,g);O.length>0&&s.log.info(`deleted what earlier runs left behind: ${O.join(", ")}`)}async function i(s,h){
if((await S(s,h,!0)).length!==0)try{await(0,d.t)(s,h,()=>v(s,h,{holdsLock:!0}))}catch(c){if(!(c instanceof l.t&&c.code===
"lock.held"))throw c;s.log.info(`another run is about to change stack ${h}: its change sets are its own`)}}async function S({
aws:s,clock:h,runName:c},w,g){const O=await(0,E.o)(await s.cloudFormation(),w),C=h.now();return O.filter(M=>(0,E.c)(M,{runName:c,
now:C,holdsLock:g}))}}),1613:((L,R,e)=>{e.d(R,{t:()=>l});var E=e(4640);async function l(d,v,i){const{takeLock:S}=await e.
e(4904).then(e.bind(e,4904)),s=await S({...d,stackName:v,owner:(0,E.t)(d),purpose:"deploy"});let h=async()=>{};try{if(s.
suspended.length>0){const{resumeInherited:c}=await Promise.all([e.e(4471),e.e(9996),e.e(8714)]).then(e.bind(e,1513));await c(
d,v,s)}return h=s.keep(),await i(()=>s.renew())}finally{await h(),await s.release()}}}),4640:((L,R,e)=>{e.d(R,{t:()=>l});
var E=e(7598);const l=({runName:d})=>`${d}-${(0,E.randomBytes)(4).toString("hex")}`}),1204:((L,R,e)=>{e.d(R,{driftOf:()=>F,
previewChanges:()=>$});var E=e(5634),l=e(5913),d=e(2903),v=e(6580),i=e(2264),S=e(7288),s=e(8929),h=e(5069),c=e(1788),w=class extends(0,l.
r)(l.t,l.n,"DescribeStackDriftDetectionStatus",d.s){},g=class extends(0,l.r)(l.t,l.n,"DescribeStackResourceDrifts",d.l){},
O=class extends(0,l.r)(l.t,l.n,"DetectStackDrift",d.d){};const C=9e5,M=50;async function k({client:_,clock:f},p){const y=await _.
send(new O({StackName:p})).catch(P=>{if(!(0,v.t)(P,"ValidationError"))throw P;return{kind:"refused",reason:(0,i.n)(P)}});
if("kind"in y)return y;const{StackDriftDetectionId:u}=y,m=await(0,S.t)({clock:f,forMillis:C},async()=>{const P=await _.send(
new w({StackDriftDetectionId:u}));return P.DetectionStatus==="DETECTION_IN_PROGRESS"?void 0:P});if(!m)return{kind:"timed\
-out"};const D=m.DetectionStatus==="DETECTION_FAILED"?m.DetectionStatusReason??"no reason given":void 0;return{kind:"com\
pared",drifted:(await A(_,p)).map(T),gap:D}}async function A(_,f){const p=[];let y;for(let u=0;u<M;u++){const{StackResourceDrifts:m=[],
NextToken:D}=await _.send(new g({StackName:f,StackResourceDriftStatusFilters:["MODIFIED","DELETED"],...y&&{NextToken:y}}));
if(p.push(...m),y=D,!y)break}return p}function T(_){const f=(_.PropertyDifferences??[]).map(p=>({path:`/Properties${p.PropertyPath??
""}`,from:p.ExpectedValue,to:p.ExpectedValue,replacement:"no",drifted:p.ActualValue??""}));return{action:"None",logicalId:_.
LogicalResourceId??"",physicalId:_.PhysicalResourceId,type:_.ResourceType??"",replacement:"no",properties:f,drift:_.StackResourceDriftStatus===
"DELETED"?"DELETED":"MODIFIED"}}function x(_,f){const p=_.map(u=>{const m=f.find(({logicalId:D})=>D===u.logicalId);return m?
W(u,m):u}),y=f.filter(({logicalId:u})=>!_.some(m=>m.logicalId===u));return[...p,...y]}function W(_,f){const p=_.properties.
map(u=>{const m=f.properties.find(({path:D})=>D===u.path);return m?.drifted===void 0?u:{...u,drifted:m.drifted}}),y=new Set(
p.map(({path:u})=>u));return{..._,...f.drift&&{drift:f.drift},properties:[...p,...f.properties.filter(({path:u})=>!y.has(
u))]}}async function $(_,f,{identity:p,stack:y,target:u}){const{stackName:m}=_;await(0,h.t)(f,m,{holdsLock:!1});const D={
client:await f.aws.cloudFormation(),clock:f.clock,stackName:m,isNew:!1,changeSetName:(0,E.s)("plan",f.runName),template:await(0,c.
n)(f,p,m,u),parameters:u.parameters,tags:u.tags,roleArn:_.serviceRoleArn,revertsDrift:_.drift==="revert"},P=await(0,E.i)(
D);if(P.kind==="ready")return await(0,E.n)(D,P.id),P.changes;if(P.kind==="unchanged")return[];if(P.kind==="overtaken"){const G=`\
stack ${y.name} is being changed by another run; plan again when that has ended`;throw new i.t("stack.busy",G)}const V=[
`stack ${y.name} could not be planned: CloudFormation refused the change set`];throw(0,s.n)(f,{code:"stack.change-failed",
root:P.root,details:V})}async function F(_,f,p){const{aws:y,clock:u,log:m}=_;m.info("comparing the stack with its resour\
ces");const D=await k({client:await y.cloudFormation(),clock:u},f.id);if(D.kind==="timed-out"){const P=`the comparison o\
f stack ${f.name} with its resources did not end; plan again, or without drift`;throw new i.t("aws.unavailable",P)}if(D.
kind==="refused"){const P=`stack ${f.name} cannot be compared with its resources now: ${D.reason}; plan again when that \
has ended, or without drift`;throw new i.t("stack.busy",P)}return D.gap&&m.warning(`not everything could be compared: ${D.
gap}`),m.info(D.drifted.length>0?`${D.drifted.length} resources have drifted`:"nothing has drifted"),{changes:x(p,D.drifted),
gap:D.gap}}}),1788:((L,R,e)=>{e.d(R,{n:()=>h,t:()=>i});var E=e(6164),l=e(5793),d=e(2264);const v=51200;async function i({
aws:c,log:w},g,O,{assets:C,body:M,hash:k}){const A=await c.s3(),T=await(0,E.n)(A,g,O);let x=0;for(const W of C.artifacts)
x+=await(0,E.i)(A,T,W)?1:0;return w.info(`bucket ${T.Bucket}: ${x} of ${C.artifacts.length} artifacts are new`),S(M)??s(
A,T,{folder:"templates",body:M,hash:k})}const S=c=>Buffer.byteLength(c)<=v?{TemplateBody:c}:void 0;async function s(c,w,{
folder:g,body:O,hash:C}){const M=`${g}/${C}.json`;return await(0,E.i)(c,w,{key:M,sha256:C,body:new TextEncoder().encode(
O)}),{TemplateURL:await(0,E.r)(c,w,M)}}async function h({aws:c},w,g,{body:O,hash:C}){const M=S(O);if(M)return M;const k=await c.
s3(),A={Bucket:(0,l.t)(w,g),ExpectedBucketOwner:w.account};if(await(0,E.t)(k,A))return s(k,A,{folder:"plan",body:O,hash:C});
const T=`the template is too long for a request, and there is no bucket ${A.Bucket} for it; deploy once, which makes it`;
throw new d.t("bucket.missing",T)}}),307:((L,R,e)=>{e.d(R,{n:()=>c,r:()=>s,t:()=>h});var E=e(2264),l=e(6580),d=e(8669),v=e(
2903),i=e(5913),S=e(254),s=class extends(0,i.r)(i.t,i.n,"DeleteStack",v.i){};function h(g,O){return{kind:"refused",cause:O,
root:(0,d.n)({logicalId:g,type:"AWS::CloudFormation::Stack",status:"refused"},O)}}async function c(g,O,C){let M;const k=A=>O(
A).catch(T=>{throw(0,l.t)(T,"ValidationError")&&(M=h(w(g),(0,E.n)(T))),T});return(0,S.n)(g,k,C).catch(A=>{if(M)return M;
throw A})}const w=({stackId:g})=>g.split("/")[1]??g})};export{st as id,ct as ids,it as modules};
