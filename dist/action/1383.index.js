const $=1383,k=[1383],N={1383:((W,O,t)=>{t.r(O),t.d(O,{changeStack:()=>T});var _=t(5634),f=t(323),u=t(9696),h=t(2803),e=t(
2264),d=t(5268),n=t(5046),i=t(1062),o=t(4247),l=t(8929),r=t(5069),E=t(7212),P=t(6853),y=t(513);const v=36e5;async function T(a,s,{
stack:c,isShell:M,target:D},{template:C,insist:m}){const{stackName:A}=s,I=c&&await(0,d.t)(a,A),L=(0,n.r)(I,D.size);(c||M)&&
await(0,r.t)(a,A,{holdsLock:!0});const U=c!==void 0&&s.allowReplacement.length>0;let p=!1,g;try{g=await(0,f.t)({client:await a.
aws.cloudFormation(),clock:a.clock,stackName:A,isNew:c===void 0,changeSetName:(0,_.s)(U?"open":"deploy",a.runName),template:C,
parameters:D.parameters,tags:D.tags,roleArn:s.serviceRoleArn,revertsDrift:s.drift==="revert",timeout:v,isDetached:!s.waits&&
!L,review:async S=>{(0,y.r)(a.log,s,D.template,S),w(a,s,c,S),await m(),p=U,c&&await(0,E.r)(a,A,(0,u.t)((0,P.n)(s),S)),L&&
await(0,n.t)(a,A,L)},onEvent:S=>a.log.info(S)})}finally{p&&g?.kind!=="started"&&(p=!await(0,E.t)(a,A))}if(g.kind!=="over\
taken"){if(g.kind==="started")return{operation:"started",stack:await j(a,g.stackId),isOpen:p};if(g.kind==="done"&&g.stack)
return L&&await(0,n.n)(a,A,{size:D.size,group:I,guard:S=>S(m)}),{operation:c?"updated":"created",stack:g.stack,isOpen:p};
if(g.kind==="unchanged"&&c)return{operation:"unchanged",stack:c,isOpen:(0,_.u)(c.changeSetId)};throw K(a,g,{stackName:A,
verb:c?"updated":"created"})}}function w(a,s,c,M){if(a.record({changes:M}),!c)return;for(const C of(0,o.t)((0,i.r)(M)))a.
log.info(C);const D=(0,u.n)(M,(0,P.n)(s));if(D.length>0)throw R(c.name,D)}function R(a,s){const c=`this would replace or\
 delete ${s.map(({logicalId:M})=>M).join(", ")} of stack ${a}, and nothing was changed; name them in allow-replacement i\
f that is meant`;return new e.t("stack.replacement-refused",c,{details:s.map(B)})}const B=({action:a,logicalId:s,type:c,
properties:M})=>{const D=M.filter(({replacement:C})=>C==="yes").map(({path:C})=>C);return`${s} (${c}) ${a==="Remove"?"is\
 deleted":"is replaced"}${D.length>0?` because of ${D.join(", ")}`:""}`};async function j(a,s){const c=await(0,h.t)(await a.
aws.cloudFormation(),s);if(c)return c;throw new e.t("stack.missing",`stack ${s} is gone while it was being changed; depl\
oy again`)}function K(a,s,{stackName:c,verb:M}){const D=`stack ${c} could not be ${M}`,C="stack.change-failed";if(s.kind===
"failed"){const{root:m,status:A,events:I}=s;return(0,l.n)(a,{code:C,root:m,details:[`${D}; it is now ${A}`],events:I})}if(s.
kind==="refused"){const m=[`${D}: CloudFormation refused the change set, and nothing was changed`];return(0,l.n)(a,{code:C,
root:s.root,details:m})}if(s.kind==="timed-out"){const m=`${D} within ${v/6e4} minutes (it is still ${s.status}); run ag\
ain to follow it to its end`;return new e.t("stack.busy",m)}return new e.t("internal",`${D}: it is gone or empty`,{fault:"\
tool"})}}),323:((W,O,t)=>{t.d(O,{t:()=>i});var _=t(5913),f=t(6580),u=t(5634),h=t(254),e=t(2803),d=t(7598),n=class extends(0,_.
r)(_.t,_.n,"ExecuteChangeSet",_.h){};async function i(l){const{client:r}=l,E=await(0,u.i)(l);if(E.kind!=="ready")return E;
const{id:P,changes:y}=E;let v=!1;const T=async w=>{await r.send(new n({...P,ClientRequestToken:w})),v=!0};try{if(await l.
review(y),l.isDetached)return await T(`op-${(0,d.randomUUID)()}`).catch(async R=>{if(!((0,f.t)(R,"InvalidChangeSetStatus\
Exception")&&await o(r,P)))throw R}),{kind:"started",stackId:P.StackName};const w={...l,stackId:P.StackName};return await(0,h.
n)(w,T,R=>R?.status.isSuccess??!1,{isFirst:l.isNew})}catch(w){if(v)throw w;return await(0,u.r)(l,P),(0,u.a)(w,l)}}const o=async(l,{
StackName:r,ChangeSetName:E})=>(await(0,e.t)(l,r))?.changeSetId===E}),6220:((W,O,t)=>{t.d(O,{n:()=>e,t:()=>h});var _=t(307),
f=t(5913),u=class extends(0,f.r)(f.t,f.n,"UpdateTerminationProtection",f.v){};function h(d,{retain:n=[],roleArn:i=""}={}){
const{client:o,stackId:l}=d,r={StackName:l,...n.length>0&&{RetainResources:[...n]},...i&&{RoleARN:i}};return(0,_.n)(d,E=>o.
send(new _.r({...r,ClientRequestToken:E})),E=>E===void 0||E.status.isDeleted)}async function e({client:d,stackId:n},i){await d.
send(new u({StackName:n,EnableTerminationProtection:i}))}}),8929:((W,O,t)=>{t.d(O,{n:()=>u,t:()=>h});var _=t(8669),f=t(2264);
function u({record:e},{code:d,root:n,details:i,events:o}){return e({rootCause:n,...o&&{events:o}}),new f.t(d,(0,_.t)(n),
{details:[...n.remedy?[n.remedy]:[],...i]})}const h=e=>e?`correct service-role-arn (${e}), a role that CloudFormation mu\
st be able to assume`:"if the role that the stack was last changed with is gone, name another in service-role-arn"}),9696:((W,O,t)=>{
t.d(O,{n:()=>_,r:()=>h,t:()=>f});function _(e,{stateful:d,allowed:n}){return e.filter(({action:i,replacement:o})=>i==="R\
emove"||o==="yes").filter(({type:i})=>d.includes(i)).filter(({logicalId:i,type:o})=>!n.includes(i)&&!n.includes(o))}function f(e,d){
const n=d.filter(({action:o})=>o!=="Add"&&o!=="Import"),i=new Set(n.map(({logicalId:o})=>o));return{...e,allowed:e.allowed.
filter(o=>u(o)||i.has(o))}}const u=e=>e.includes("::");function h({stateful:e,allowed:d}){const n=e.filter(r=>!d.includes(
r)),i=d.filter(r=>!u(r)).map(r=>`LogicalResourceId/${r}`),o={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
l={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...i.length>0?{NotResource:i}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:n}}};return JSON.stringify({Statement:n.length>0?[o,l]:[o]})}}),7212:((W,O,t)=>{t.d(O,{n:()=>l,
r:()=>i,t:()=>o});var _=t(5913),f=t(6220),u=t(9696),h=t(2803),e=t(2264),d=t(6853),n=class extends(0,_.r)(_.t,_.n,"SetSta\
ckPolicy",_._){};async function i({aws:r},E,P){await(await r.cloudFormation()).send(new n({StackName:E,StackPolicyBody:(0,u.
r)(P)}))}async function o(r,E){try{return await i(r,E,d.t),!0}catch(P){return r.log.warning(`the stack's policy could no\
t be put back and is so by the next deploy: ${(0,e.n)(P)}`),!1}}async function l({aws:r,log:E},P){const y=await r.cloudFormation();
if(await(0,f.n)({client:y,stackId:P},!0),!(await(0,h.t)(y,P))?.isProtected){const v=`termination protection of ${P} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new e.t("stack.\
unprotected",v)}E.info("termination protection is on")}}),6853:((W,O,t)=>{t.d(O,{n:()=>f,t:()=>u});const _=["AWS::AutoSc\
aling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2:\
:RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::\
EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2\
::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],
f=({allowReplacement:h})=>({stateful:_,allowed:h}),u={stateful:_,allowed:[]}})};export{$ as id,k as ids,N as modules};
