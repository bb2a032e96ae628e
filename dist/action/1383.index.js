const Q=1383,Z=[1383],b={4729:((w,D,e)=>{e.d(D,{t:()=>C});var r=e(4255),u=e(2824),C=class extends(0,r.r)(r.t,r.n,"Delete\
Stack",u.i){}}),1383:((w,D,e)=>{e.r(D),e.d(D,{changeStack:()=>G,n:()=>R,t:()=>N});var r=e(4255),u=e(2824),C=e(6580),_=e(
5069),S=e(254),E=e(9696),P=e(2803),f=e(2264),h=e(7643),g=e(3667),p=e(6776),O=e(1062),M=e(4247),y=e(396),L=e(8929),B=e(7212),
U=e(6853),R=class extends(0,g.i)(g.n,g.r,"SetDesiredCapacity",p.a){},N=class extends(0,r.r)(r.t,r.n,"ExecuteChangeSet",u.
f){};async function $(s){const{client:i}=s,c=await(0,_.r)(s);if(c.kind!=="ready")return c;const{id:t,changes:n}=c;let a=!1;
const o=async l=>{await i.send(new N({...t,...l&&{ClientRequestToken:l}})),a=!0};try{if(await s.review(n),s.isDetached)return await o(),
{kind:"started",stackId:t.StackName};const l={...s,stackId:t.StackName};return await(0,S.n)(l,o,d=>d?.status.isSuccess??
!1,{isFirst:s.isNew})}catch(l){if(a)throw l;return await(0,_.n)(s,t).catch(d=>{if(!(0,C.t)(d,"InvalidChangeSetStatusExce\
ption"))throw d}),(0,_.i)(l,s)}}async function F({aws:s},i){return(await v(s,i))?.MinSize??0}async function j({aws:s,log:i},c,{
from:t,to:n}){if(n>=t)return;const a=(await v(s,c))?.DesiredCapacity??0;a<=n||(await(await s.autoScaling()).send(new R({
AutoScalingGroupName:(0,h.g)(c),DesiredCapacity:n})),i.info(`size ${t} is now ${n}: the group goes from ${a} instances t\
o ${n}`))}async function v(s,i){const{AutoScalingGroups:c}=await(await s.autoScaling()).send(new g.t({AutoScalingGroupNames:[
(0,h.g)(i)]}));return c?.[0]}const K=36e5;async function G(s,i,{stack:c,isShell:t,target:n},a){const{stackName:o}=i,l=c?
await F(s,o):0;(c||t)&&await(0,_.t)(s,o,{holdsLock:!0});const d=c!==void 0&&i.allowReplacement.length>0;let m;try{m=await $(
{client:await s.aws.cloudFormation(),clock:s.clock,stackName:o,isNew:c===void 0,changeSetName:(0,y.t)(d?"open":"deploy",
s.runName),template:a,parameters:n.parameters,tags:n.tags,roleArn:i.serviceRoleArn,revertsDrift:i.drift==="revert",timeout:K,
isDetached:!i.waits&&n.size>=l,review:A=>V(s,i,c,A),onEvent:A=>s.log.info(A)})}finally{d&&m?.kind!=="started"&&await z(s,
o)}if(m.kind!=="overtaken"){if(m.kind==="started")return{operation:"started",stack:await Y(s,m.stackId)};if(m.kind==="do\
ne"&&m.stack)return await j(s,o,{from:l,to:n.size}),{operation:c?"updated":"created",stack:m.stack};if(m.kind==="unchang\
ed"&&c)return{operation:"unchanged",stack:c};throw X(s,m,{stackName:o,verb:c?"updated":"created"})}}async function V(s,i,c,t){
if(s.record({changes:t}),!c)return;for(const o of(0,M.t)((0,O.r)(t)))s.log.info(o);const n=(0,U.n)(i),a=(0,E.t)(t,n);if(a.
length>0)throw k(c.name,a);await(0,B.n)(s,c.name,n)}function k(s,i){const c=`this would replace or delete ${i.map(({logicalId:t})=>t).
join(", ")} of stack ${s}, and nothing was changed; name them in allow-replacement if that is meant`;return new f.t("sta\
ck.replacement-refused",c,{details:i.map(T)})}const T=({action:s,logicalId:i,type:c,properties:t})=>{const n=t.filter(({
replacement:a})=>a==="yes").map(({path:a})=>a);return`${i} (${c}) ${s==="Remove"?"is deleted":"is replaced"}${n.length>0?
` because of ${n.join(", ")}`:""}`};async function z(s,i){try{await(0,B.n)(s,i,U.t)}catch(c){s.log.warning(`the stack's \
policy could not be put back and is so by the next deploy: ${c.message}`)}}async function Y(s,i){const c=await(0,P.t)(await s.
aws.cloudFormation(),i);if(c)return c;throw new f.t("stack.missing",`stack ${i} is gone while it was being changed; depl\
oy again`)}function X(s,i,{stackName:c,verb:t}){const n=`stack ${c} could not be ${t}`,a="stack.change-failed";if(i.kind===
"failed"){const{root:o,status:l,events:d}=i;return(0,L.t)(s,{code:a,root:o,details:[`${n}; it is now ${l}`],events:d})}if(i.
kind==="refused"){const o=[`${n}: CloudFormation refused the change set, and nothing was changed`];return(0,L.t)(s,{code:a,
root:i.root,details:o})}if(i.kind==="timed-out"){const o=`${n} within ${K/6e4} minutes (it is still ${i.status}); run ag\
ain to follow it to its end`;return new f.t("stack.busy",o)}return new f.t("internal",`${n}: it is gone or empty`,{fault:"\
tool"})}}),6220:((w,D,e)=>{e.d(D,{n:()=>P,t:()=>E});var r=e(4729),u=e(4255),C=e(2824),_=e(254),S=class extends(0,u.r)(u.
t,u.n,"UpdateTerminationProtection",C.h){};function E(f,{retain:h=[],roleArn:g=""}={}){const{client:p,stackId:O}=f,M={StackName:O,
...h.length>0&&{RetainResources:[...h]},...g&&{RoleARN:g}};return(0,_.n)(f,y=>p.send(new r.t({...M,ClientRequestToken:y})),
y=>y===void 0||y.status.isDeleted)}async function P({client:f,stackId:h},g){await f.send(new S({StackName:h,EnableTerminationProtection:g}))}}),
8929:((w,D,e)=>{e.d(D,{t:()=>C});var r=e(8669),u=e(2264);function C({record:_},{code:S,root:E,details:P,events:f}){return _(
{rootCause:E,...f&&{events:f}}),new u.t(S,(0,r.t)(E),{details:[...E.remedy?[E.remedy]:[],...P]})}}),9696:((w,D,e)=>{e.d(
D,{n:()=>u,t:()=>r});function r(C,{stateful:_,allowed:S}){return C.filter(({action:E,replacement:P})=>E==="Remove"||P===
"yes").filter(({type:E})=>_.includes(E)).filter(({logicalId:E,type:P})=>!S.includes(E)&&!S.includes(P))}function u({stateful:C,
allowed:_}){const S=C.filter(h=>!_.includes(h)),E=_.filter(h=>!h.includes("::")).map(h=>`LogicalResourceId/${h}`),P={Effect:"\
Allow",Action:"Update:*",Principal:"*",Resource:"*"},f={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"\
*",...E.length>0?{NotResource:E}:{Resource:"*"},Condition:{StringEquals:{ResourceType:S}}};return JSON.stringify({Statement:S.
length>0?[P,f]:[P]})}}),5069:((w,D,e)=>{e.d(D,{i:()=>k,n:()=>s,r:()=>K,t:()=>c});var r=e(4255),u=e(2824),C=e(4729),_=e(6580),
S=e(2264),E=e(7288),P=e(8669),f=e(2803),h=e(396),g=class extends(0,r.r)(r.t,r.n,"CreateChangeSet",u.n){},p=class extends(0,r.
r)(r.t,r.n,"DeleteChangeSet",u.r){},O=class extends(0,r.r)(r.t,r.n,"DescribeChangeSet",u.a){},M=class extends(0,r.r)(r.t,
r.n,"ListChangeSets",u.p){};const y="{{changeSet:KNOWN_AFTER_APPLY}}";function L(t){return t.flatMap(({ResourceChange:n})=>n?
[B(n)]:[])}function B(t){const n=N(t.Details??[]),a=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.
LogicalResourceId??"",physicalId:t.PhysicalResourceId,type:t.ResourceType??"",replacement:U(t,n),properties:n,...t.PolicyAction?.
endsWith("Retain")&&{isRetained:!0},...(a==="MODIFIED"||a==="DELETED")&&{drift:a}}}function U({Action:t,Replacement:n},a){
if(t==="Dynamic"||n==="Conditional")return"may";if(n!=="True")return"no";const o=a.filter(({replacement:l})=>l!=="no");return o.
length>0&&o.every(({replacement:l})=>l==="may")?"may":"yes"}const R={no:0,may:1,yes:2};function N(t){const n=new Map;for(const a of t.
map($)){const o=n.get(a.path);(!o||R[a.replacement]>R[o.replacement])&&n.set(a.path,a)}return[...n.values()]}function $({
Target:t={},Evaluation:n}){const a=t.AfterValue?.includes(y)??!1,o=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,
t.Name].filter(Boolean).join("/")}`,from:t.BeforeValue,to:a?void 0:t.AfterValue,replacement:F(t.RequiresRecreation,n==="\
Dynamic"||a),...a&&{isKnownAfterApply:!0},...o!==void 0&&{drifted:o}}}function F(t,n){return t==="Conditionally"?"may":t!==
"Always"?"no":n?"may":"yes"}const j=6e5,v=100;async function K(t){const n=await t.client.send(G(t)).catch(o=>k(o,t));if("\
kind"in n)return n;const a={StackName:n.StackId??t.stackName,ChangeSetName:n.Id??t.changeSetName};try{const o=await z(t,
a);return o.kind!=="ready"&&await s(t,a),o}catch(o){throw await s(t,a).catch(()=>{}),o}}function G(t){return new g({StackName:t.
stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.parameters],
Tags:Object.entries(t.tags).map(([n,a])=>({Key:n,Value:a})),Capabilities:["CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.
roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}const V=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;
function k(t,{stackName:n}){const a=(0,S.n)(t);if((0,_.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,f.n)(t)||(0,_.t)(t,"ValidationError")&&V.test(a))return{kind:"overtaken"};if(!(0,_.t)(t,
"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return T(n,a)}function T(t,n){return{
kind:"refused",cause:n,root:(0,P.n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},n)}}async function z(t,n){
const{client:a,clock:o,stackName:l}=t,d=await(0,E.t)({clock:o,forMillis:j},async()=>{const J=await a.send(new O({...n,IncludePropertyValues:!0}));
return J.Status==="CREATE_COMPLETE"||J.Status==="FAILED"?J:void 0});if(!d)return T(l,`the change set was not ready after\
 ${j/6e4} minutes`);const{Status:m,StatusReason:A="",Changes:I=[],NextToken:x}=d;if(m==="CREATE_COMPLETE")return{kind:"r\
eady",id:n,changes:L([...I,...await Y(t,n,x)])};if(X(A))return{kind:"unchanged"};const{validationError:H}=await e.e(8932).
then(e.bind(e,8932)),W=await H(a,n,A);return W?{kind:"refused",cause:W.reason,root:W}:T(l,A)}async function Y({client:t},n,a){
const o=[];let l=a;for(let d=1;l&&d<v;d++){const m={...n,IncludePropertyValues:!0,NextToken:l},A=await t.send(new O(m));
o.push(...A.Changes??[]),l=A.NextToken}return o}const X=t=>t.includes("didn't contain changes")||t.includes("No updates \
are to be performed");async function s({client:t,isNew:n},a){await t.send(new p(a)).catch(o=>{if(!(0,f.n)(o)&&!(0,_.t)(o,
"ChangeSetNotFoundException"))throw o}),n&&(await(0,f.t)(t,a.StackName))?.status.isPreview&&await t.send(new C.t({StackName:a.
StackName}))}async function i(t,n,a){const o=[];let l;for(let d=0;d<v;d++){const m={StackName:n,...l&&{NextToken:l}},{Summaries:A=[],
NextToken:I}=await t.send(new M(m));for(const{ChangeSetName:x="",CreationTime:H,ExecutionStatus:W=""}of A)!W.startsWith(
"EXECUTE_")&&a({name:x,createdAt:H?.getTime()??0})&&o.push(x);if(l=I,!l)break}for(const d of o)await t.send(new p({StackName:n,
ChangeSetName:d}));return o}async function c({aws:t,clock:n,log:a,runName:o},l,{holdsLock:d}){const m=n.now(),A=await i(
await t.cloudFormation(),l,I=>(0,h.n)(I,{runName:o,now:m,holdsLock:d}));A.length>0&&a.info(`deleted what earlier runs le\
ft behind: ${A.join(", ")}`)}}),7212:((w,D,e)=>{e.d(D,{n:()=>f,t:()=>h});var r=e(4255),u=e(2824),C=e(6220),_=e(9696),S=e(
2803),E=e(2264),P=class extends(0,r.r)(r.t,r.n,"SetStackPolicy",u.m){};async function f({aws:g},p,O){await(await g.cloudFormation()).
send(new P({StackName:p,StackPolicyBody:(0,_.n)(O)}))}async function h({aws:g,log:p},O){const M=await g.cloudFormation();
if(await(0,C.n)({client:M,stackId:O},!0),!(await(0,S.t)(M,O))?.isProtected){const y=`termination protection of ${O} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new E.t("stack.\
unprotected",y)}p.info("termination protection is on")}}),6853:((w,D,e)=>{e.d(D,{n:()=>u,t:()=>C});const r=["AWS::AutoSc\
aling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2:\
:RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::\
EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2\
::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],
u=({allowReplacement:_})=>({stateful:r,allowed:_}),C={stateful:r,allowed:[]}})};export{Q as id,Z as ids,b as modules};
