const ot=8823,st=[8823],ct={4729:((L,P,e)=>{e.d(P,{t:()=>i});var c=e(4255),i=class extends(0,c.r)(c.t,c.n,"DeleteStack",
c.s){}}),5634:((L,P,e)=>{e.d(P,{a:()=>X,c:()=>$,i:()=>V,l:()=>B,n:()=>b,o:()=>nt,r:()=>z,s:()=>I,t:()=>at,u:()=>x});var c=e(
2264),i=e(7643),_=e(6580),O=e(8669),v=e(5051),r=e(4255),f=e(4729),s=e(7288),E=e(2803),S=e(7598),M=class extends(0,r.r)(r.
t,r.n,"CreateChangeSet",r.a){},C=class extends(0,r.r)(r.t,r.n,"DeleteChangeSet",r.o){},g=class extends(0,r.r)(r.t,r.n,"D\
escribeChangeSet",r.c){};const T=9e5,I=(t,n)=>`${i.c}-${t}-${n}-${(0,S.randomBytes)(4).toString("hex")}`,k=new RegExp(`^${i.
c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),B=t=>t.startsWith(`${i.c}-open-`),x=t=>t.includes(`:changeSet/${i.c}-open-`);
function $({name:t,createdAt:n},{runName:a,now:o,holdsLock:y}){const[R,N,A,W]=k.exec(t)??[];if(!R)return!1;if(N!=="plan")
return y;const[,U,K]=/^(\d+)-(\d+)$/.exec(a)??[];return A!==void 0&&A===U&&Number(W)<Number(K)||o-n>T}const F="{{changeS\
et:KNOWN_AFTER_APPLY}}";function u(t){return t.flatMap(({ResourceChange:n})=>n?[d(n)]:[])}function d(t){const n=l(t.Details??
[]),a=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.PhysicalResourceId,
type:t.ResourceType??"",replacement:m(t,n),properties:n,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(a==="\
MODIFIED"||a==="DELETED")&&{drift:a}}}function m({Action:t,Replacement:n},a){if(t==="Dynamic"||n==="Conditional")return"\
may";if(n!=="True")return"no";const o=a.filter(({replacement:y})=>y!=="no");return o.length>0&&o.every(({replacement:y})=>y===
"may")?"may":"yes"}const p={no:0,may:1,yes:2};function l(t){const n=new Map;for(const a of t.map(h)){const o=n.get(a.path);
(!o||p[a.replacement]>p[o.replacement])&&n.set(a.path,a)}return[...n.values()]}function h({Target:t={},Evaluation:n}){const a=t.
AfterValue?.includes(F)??!1,o=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:a?void 0:t.AfterValue,replacement:D(t.RequiresRecreation,n==="Dynamic"||a),...a&&{isKnownAfterApply:!0},
...o!==void 0&&{drifted:o}}}function D(t,n){return t==="Conditionally"?"may":t!=="Always"?"no":n?"may":"yes"}const w=6e5,
j=100;async function V(t){const n=await t.client.send(Q(t)).catch(o=>X(o,t));if("kind"in n)return n;const a={StackName:n.
StackId??t.stackName,ChangeSetName:n.Id??t.changeSetName};try{const o=await q(t,a);return o.kind!=="ready"&&await z(t,a),
o}catch(o){if(await b(t,a).catch(()=>{}),(0,_.t)(o,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw o}}function Q(t){
return new M({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,
Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([n,a])=>({Key:n,Value:a})),Capabilities:["CAPABILITY_NAMED\
_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}const Z=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;
function X(t,{stackName:n}){const a=(0,c.n)(t);if((0,_.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,E.n)(t,n)||(0,_.t)(t,"ValidationError")&&Z.test(a))return{kind:"overtaken"};if(!(0,_.t)(
t,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return G(n,a)}function G(t,n){
return{kind:"refused",cause:n,root:(0,O.n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},n)}}async function q(t,n){
const{client:a,clock:o,stackName:y}=t,R=await(0,s.t)({clock:o,forMillis:w},async()=>{const H=await a.send(new g({...n,IncludePropertyValues:!0}));
return H.Status==="CREATE_COMPLETE"||H.Status==="FAILED"?H:void 0});if(!R)return G(y,`the change set was not ready after\
 ${w/6e4} minutes`);const{Status:N,StatusReason:A="",Changes:W=[],NextToken:U}=R;if(N==="CREATE_COMPLETE")return{kind:"r\
eady",id:n,changes:u([...W,...await tt(t,n,U)])};if(et(A))return{kind:"unchanged"};const{validationError:K}=await e.e(8932).
then(e.bind(e,8932)),Y=await K(a,n,A);return Y?{kind:"refused",cause:Y.reason,root:Y}:G(y,A)}async function tt({client:t},n,a){
const o=[];let y=a;for(let R=1;y&&R<j;R++){const N={...n,IncludePropertyValues:!0,NextToken:y},A=await t.send(new g(N));
o.push(...A.Changes??[]),y=A.NextToken}return o}const et=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function z(t,n){await b(t,n).catch(a=>{if(!J(a))throw a})}const J=t=>(0,_.t)(t,"InvalidChan\
geSetStatusException");async function b({client:t,isNew:n},a){await t.send(new C(a)).catch(o=>{if(!(0,E.n)(o,a.StackName)&&
!(0,_.t)(o,"ChangeSetNotFoundException"))throw o}),n&&(await(0,E.t)(t,a.StackName))?.status.isPreview&&await t.send(new f.
t({StackName:a.StackName}))}async function nt(t,n){const a=[];let o;for(let y=0;y<j;y++){const R={StackName:n,...o&&{NextToken:o}},
{Summaries:N=[],NextToken:A}=await t.send(new v.t(R));for(const{ChangeSetName:W="",CreationTime:U,ExecutionStatus:K=""}of N)
K.startsWith("EXECUTE_")||a.push({name:W,createdAt:U?.getTime()??0});if(o=A,!o)break}return a}async function at(t,n,a){const o=[];
for(const{name:y}of a)try{await t.send(new C({StackName:n,ChangeSetName:y})),o.push(y)}catch(R){if(!J(R)&&!(0,_.t)(R,"Ch\
angeSetNotFoundException"))throw R}return o}}),8929:((L,P,e)=>{e.d(P,{t:()=>_});var c=e(8669),i=e(2264);function _({record:O},{
code:v,root:r,details:f,events:s}){return O({rootCause:r,...s&&{events:s}}),new i.t(v,(0,c.t)(r),{details:[...r.remedy?[
r.remedy]:[],...f]})}}),5069:((L,P,e)=>{e.d(P,{n:()=>v,t:()=>O});var c=e(5634),i=e(2264),_=e(1613);async function O(f,s,{
holdsLock:E}){const S=await r(f,s,E),M=!S.some(({name:g})=>(0,c.l)(g))||await(await e.e(8540).then(e.bind(e,8540))).closePolicy(
f,s)?S:S.filter(({name:g})=>!(0,c.l)(g)),C=await(0,c.t)(await f.aws.cloudFormation(),s,M);C.length>0&&f.log.info(`delete\
d what earlier runs left behind: ${C.join(", ")}`)}async function v(f,s){if((await r(f,s,!0)).length!==0)try{await(0,_.t)(
f,s,()=>O(f,s,{holdsLock:!0}))}catch(E){if(!(E instanceof i.t&&E.code==="lock.held"))throw E;f.log.info(`another run is \
about to change stack ${s}: its change sets are its own`)}}async function r({aws:f,clock:s,runName:E},S,M){const C=await(0,c.
o)(await f.cloudFormation(),S),g=s.now();return C.filter(T=>(0,c.c)(T,{runName:E,now:g,holdsLock:M}))}}),1613:((L,P,e)=>{
e.d(P,{t:()=>i});var c=e(4640);async function i(_,O,v){const{takeLock:r}=await e.e(4904).then(e.bind(e,4904)),f=await r(
{..._,stackName:O,owner:(0,c.t)(_),purpose:"deploy"});let s=async()=>{};try{if(f.suspended.length>0){const{resumeInherited:E}=await Promise.
all([e.e(2619),e.e(4471),e.e(9996),e.e(840)]).then(e.bind(e,1513));await E(_,O,f)}return s=f.keep(),await v(()=>f.renew())}finally{
await s(),await f.release()}}}),4640:((L,P,e)=>{e.d(P,{t:()=>i});var c=e(7598);const i=({runName:_})=>`${_}-${(0,c.randomBytes)(
4).toString("hex")}`}),1204:((L,P,e)=>{e.d(P,{driftOf:()=>F,previewChanges:()=>$});var c=e(5634),i=e(4255),_=e(6580),O=e(
2264),v=e(7288),r=e(8929),f=e(5069),s=e(1788),E=class extends(0,i.r)(i.t,i.n,"DescribeStackDriftDetectionStatus",i.u){},
S=class extends(0,i.r)(i.t,i.n,"DescribeStackResourceDrifts",i.f){},M=class extends(0,i.r)(i.t,i.n,"DetectStackDrift",i.
m){};const C=9e5,g=50;async function T({client:u,clock:d},m){const p=await u.send(new M({StackName:m})).catch(w=>{if(!(0,_.
t)(w,"ValidationError"))throw w;return{kind:"refused",reason:(0,O.n)(w)}});if("kind"in p)return p;const{StackDriftDetectionId:l}=p,
h=await(0,v.t)({clock:d,forMillis:C},async()=>{const w=await u.send(new E({StackDriftDetectionId:l}));return w.DetectionStatus===
"DETECTION_IN_PROGRESS"?void 0:w});if(!h)return{kind:"timed-out"};const D=h.DetectionStatus==="DETECTION_FAILED"?h.DetectionStatusReason??
"no reason given":void 0;return{kind:"compared",drifted:(await I(u,m)).map(k),gap:D}}async function I(u,d){const m=[];let p;
for(let l=0;l<g;l++){const{StackResourceDrifts:h=[],NextToken:D}=await u.send(new S({StackName:d,StackResourceDriftStatusFilters:[
"MODIFIED","DELETED"],...p&&{NextToken:p}}));if(m.push(...h),p=D,!p)break}return m}function k(u){const d=(u.PropertyDifferences??
[]).map(m=>({path:`/Properties${m.PropertyPath??""}`,from:m.ExpectedValue,to:m.ExpectedValue,replacement:"no",drifted:m.
ActualValue??""}));return{action:"None",logicalId:u.LogicalResourceId??"",physicalId:u.PhysicalResourceId,type:u.ResourceType??
"",replacement:"no",properties:d,drift:u.StackResourceDriftStatus==="DELETED"?"DELETED":"MODIFIED"}}function B(u,d){const m=u.
map(l=>{const h=d.find(({logicalId:D})=>D===l.logicalId);return h?x(l,h):l}),p=d.filter(({logicalId:l})=>!u.some(h=>h.logicalId===
l));return[...m,...p]}function x(u,d){const m=u.properties.map(l=>{const h=d.properties.find(({path:D})=>D===l.path);return h?.
drifted===void 0?l:{...l,drifted:h.drifted}}),p=new Set(m.map(({path:l})=>l));return{...u,...d.drift&&{drift:d.drift},properties:[
...m,...d.properties.filter(({path:l})=>!p.has(l))]}}async function $(u,d,{identity:m,stack:p,target:l}){const{stackName:h}=u;
await(0,f.t)(d,h,{holdsLock:!1});const D={client:await d.aws.cloudFormation(),clock:d.clock,stackName:h,isNew:!1,changeSetName:(0,c.
s)("plan",d.runName),template:await(0,s.n)(d,m,h,l),parameters:l.parameters,tags:l.tags,roleArn:u.serviceRoleArn,revertsDrift:u.
drift==="revert"},w=await(0,c.i)(D);if(w.kind==="ready")return await(0,c.n)(D,w.id),w.changes;if(w.kind==="unchanged")return[];
if(w.kind==="overtaken"){const V=`stack ${p.name} is being changed by another run; plan again when that has ended`;throw new O.
t("stack.busy",V)}const j=[`stack ${p.name} could not be planned: CloudFormation refused the change set`];throw(0,r.t)(d,
{code:"stack.change-failed",root:w.root,details:j})}async function F(u,d,m){const{aws:p,clock:l,log:h}=u;h.info("compari\
ng the stack with its resources");const D=await T({client:await p.cloudFormation(),clock:l},d.id);if(D.kind==="timed-out"){
const w=`the comparison of stack ${d.name} with its resources did not end; plan again, or without drift`;throw new O.t("\
aws.unavailable",w)}if(D.kind==="refused"){const w=`stack ${d.name} cannot be compared with its resources now: ${D.reason}\
; plan again when that has ended, or without drift`;throw new O.t("stack.busy",w)}return D.gap&&h.warning(`not everythin\
g could be compared: ${D.gap}`),h.info(D.drifted.length>0?`${D.drifted.length} resources have drifted`:"nothing has drif\
ted"),B(m,D.drifted)}}),1788:((L,P,e)=>{e.d(P,{n:()=>f,t:()=>O});var c=e(6164),i=e(2264);const _=51200;async function O({
aws:s,log:E},S,M,{assets:C,body:g,hash:T}){const I=await s.s3(),k=await(0,c.r)(I,S,M);let B=0;for(const x of C.artifacts)
B+=await(0,c.a)(I,k,x)?1:0;return E.info(`bucket ${k.Bucket}: ${B} of ${C.artifacts.length} artifacts are new`),v(g)??r(
I,k,{folder:"templates",body:g,hash:T})}const v=s=>Buffer.byteLength(s)<=_?{TemplateBody:s}:void 0;async function r(s,E,{
folder:S,body:M,hash:C}){const g=`${S}/${C}.json`;return await(0,c.a)(s,E,{key:g,sha256:C,body:new TextEncoder().encode(
M)}),{TemplateURL:await(0,c.i)(s,E,g)}}async function f({aws:s},E,S,{body:M,hash:C}){const g=v(M);if(g)return g;const T=await s.
s3(),I={Bucket:(0,c.n)(E,S),ExpectedBucketOwner:E.account};if(await(0,c.t)(T,I))return r(T,I,{folder:"plan",body:M,hash:C});
const k=`the template is too long for a request, and there is no bucket ${I.Bucket} for it; deploy once, which makes it`;
throw new i.t("bucket.missing",k)}})};export{ot as id,st as ids,ct as modules};
