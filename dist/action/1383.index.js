const $=1383,k=[1383],N={1383:((R,h,t)=>{t.r(h),t.d(h,{changeStack:()=>y});var r=t(5634),u=t(323),P=t(9696),D=t(2803),s=t(
2264),l=t(5268),e=t(5046),i=t(1062),a=t(4247),C=t(8929),_=t(5069),E=t(7212),d=t(6853),O=t(513);const S=36e5;async function y(n,o,{
stack:c,isShell:M,target:f},{template:A,insist:w}){const{stackName:m}=o,U=c&&await(0,l.t)(n,m),B=(0,e.r)(U,f.size);(c||M)&&
await(0,_.t)(n,m,{holdsLock:!0});const p=c!==void 0&&o.allowReplacement.length>0;let I=!1,g;try{g=await(0,u.t)({client:await n.
aws.cloudFormation(),clock:n.clock,stackName:m,isNew:c===void 0,changeSetName:(0,r.s)(p?"open":"deploy",n.runName),template:A,
parameters:f.parameters,tags:f.tags,roleArn:o.serviceRoleArn,revertsDrift:o.drift==="revert",timeout:S,isDetached:!o.waits&&
!B,review:async W=>{(0,O.r)(n.log,o,f.template,W),L(n,o,c,W),await w(),I=p,c&&await(0,E.r)(n,m,(0,P.t)((0,d.n)(o),W)),B&&
await(0,e.t)(n,m,B)},onEvent:W=>n.log.info(W)})}finally{I&&g?.kind!=="started"&&(I=!await(0,E.t)(n,m))}if(g.kind!=="over\
taken"){if(g.kind==="started")return{operation:"started",stack:await j(n,g.stackId),isOpen:I};if(g.kind==="done"&&g.stack)
return B&&await(0,e.n)(n,m,{size:f.size,group:U,guard:W=>W(w)}),{operation:c?"updated":"created",stack:g.stack,isOpen:I};
if(g.kind==="unchanged"&&c)return{operation:"unchanged",stack:c,isOpen:(0,r.u)(c.changeSetId)};throw K(n,g,{stackName:m,
verb:c?"updated":"created"})}}function L(n,o,c,M){if(n.record({changes:M}),!c)return;for(const A of(0,a.t)((0,i.r)(M)))n.
log.info(A);const f=(0,P.n)(M,(0,d.n)(o));if(f.length>0)throw v(c.name,f)}function v(n,o){const c=`this would replace or\
 delete ${o.map(({logicalId:M})=>M).join(", ")} of stack ${n}, and nothing was changed; name them in allow-replacement i\
f that is meant`;return new s.t("stack.replacement-refused",c,{details:o.map(T)})}const T=({action:n,logicalId:o,type:c,
properties:M})=>{const f=M.filter(({replacement:A})=>A==="yes").map(({path:A})=>A);return`${o} (${c}) ${n==="Remove"?"is\
 deleted":"is replaced"}${f.length>0?` because of ${f.join(", ")}`:""}`};async function j(n,o){const c=await(0,D.t)(await n.
aws.cloudFormation(),o);if(c)return c;throw new s.t("stack.missing",`stack ${o} is gone while it was being changed; depl\
oy again`)}function K(n,o,{stackName:c,verb:M}){const f=`stack ${c} could not be ${M}`,A="stack.change-failed";if(o.kind===
"failed"){const{root:w,status:m,events:U}=o;return(0,C.n)(n,{code:A,root:w,details:[`${f}; it is now ${m}`],events:U})}if(o.
kind==="refused"){const w=[`${f}: CloudFormation refused the change set, and nothing was changed`];return(0,C.n)(n,{code:A,
root:o.root,details:w})}if(o.kind==="timed-out"){const w=`${f} within ${S/6e4} minutes (it is still ${o.status}); run ag\
ain to follow it to its end`;return new s.t("stack.busy",w)}return new s.t("internal",`${f}: it is gone or empty`,{fault:"\
tool"})}}),323:((R,h,t)=>{t.d(h,{t:()=>a});var r=t(5913),u=t(2903),P=t(6580),D=t(5634),s=t(254),l=t(2803),e=t(7598),i=class extends(0,r.
r)(r.t,r.n,"ExecuteChangeSet",u.f){};async function a(_){const{client:E}=_,d=await(0,D.i)(_);if(d.kind!=="ready")return d;
const{id:O,changes:S}=d;let y=!1;const L=async v=>{await E.send(new i({...O,ClientRequestToken:v})),y=!0};try{if(await _.
review(S),_.isDetached)return await L(`op-${(0,e.randomUUID)()}`).catch(async T=>{if(!((0,P.t)(T,"InvalidChangeSetStatus\
Exception")&&await C(E,O)))throw T}),{kind:"started",stackId:O.StackName};const v={..._,stackId:O.StackName};return await(0,s.
n)(v,L,T=>T?.status.isSuccess??!1,{isFirst:_.isNew})}catch(v){if(y)throw v;return await(0,D.r)(_,O),(0,D.a)(v,_)}}const C=async(_,{
StackName:E,ChangeSetName:d})=>(await(0,l.t)(_,E))?.changeSetId===d}),6220:((R,h,t)=>{t.d(h,{n:()=>l,t:()=>s});var r=t(307),
u=t(5913),P=t(2903),D=class extends(0,u.r)(u.t,u.n,"UpdateTerminationProtection",P.h){};function s(e,{retain:i=[],roleArn:a=""}={}){
const{client:C,stackId:_}=e,E={StackName:_,...i.length>0&&{RetainResources:[...i]},...a&&{RoleARN:a}};return(0,r.n)(e,d=>C.
send(new r.r({...E,ClientRequestToken:d})),d=>d===void 0||d.status.isDeleted)}async function l({client:e,stackId:i},a){await e.
send(new D({StackName:i,EnableTerminationProtection:a}))}}),8929:((R,h,t)=>{t.d(h,{n:()=>P,t:()=>D});var r=t(8669),u=t(2264);
function P({record:s},{code:l,root:e,details:i,events:a}){return s({rootCause:e,...a&&{events:a}}),new u.t(l,(0,r.t)(e),
{details:[...e.remedy?[e.remedy]:[],...i]})}const D=s=>s?`correct service-role-arn (${s}), a role that CloudFormation mu\
st be able to assume`:"if the role that the stack was last changed with is gone, name another in service-role-arn"}),9696:((R,h,t)=>{
t.d(h,{n:()=>r,r:()=>D,t:()=>u});function r(s,{stateful:l,allowed:e}){return s.filter(({action:i,replacement:a})=>i==="R\
emove"||a==="yes").filter(({type:i})=>l.includes(i)).filter(({logicalId:i,type:a})=>!e.includes(i)&&!e.includes(a))}function u(s,l){
const e=l.filter(({action:a})=>a!=="Add"&&a!=="Import"),i=new Set(e.map(({logicalId:a})=>a));return{...s,allowed:s.allowed.
filter(a=>P(a)||i.has(a))}}const P=s=>s.includes("::");function D({stateful:s,allowed:l}){const e=s.filter(_=>!l.includes(
_)),i=l.filter(_=>!P(_)).map(_=>`LogicalResourceId/${_}`),a={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
C={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...i.length>0?{NotResource:i}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:e}}};return JSON.stringify({Statement:e.length>0?[a,C]:[a]})}}),7212:((R,h,t)=>{t.d(h,{n:()=>_,
r:()=>a,t:()=>C});var r=t(5913),u=t(2903),P=t(6220),D=t(9696),s=t(2803),l=t(2264),e=t(6853),i=class extends(0,r.r)(r.t,r.
n,"SetStackPolicy",u.m){};async function a({aws:E},d,O){await(await E.cloudFormation()).send(new i({StackName:d,StackPolicyBody:(0,D.
r)(O)}))}async function C(E,d){try{return await a(E,d,e.t),!0}catch(O){return E.log.warning(`the stack's policy could no\
t be put back and is so by the next deploy: ${(0,l.n)(O)}`),!1}}async function _({aws:E,log:d},O){const S=await E.cloudFormation();
if(await(0,P.n)({client:S,stackId:O},!0),!(await(0,s.t)(S,O))?.isProtected){const y=`termination protection of ${O} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new l.t("stack.\
unprotected",y)}d.info("termination protection is on")}}),6853:((R,h,t)=>{t.d(h,{n:()=>u,t:()=>P});const r=["AWS::AutoSc\
aling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2:\
:RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::\
EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2\
::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],
u=({allowReplacement:D})=>({stateful:r,allowed:D}),P={stateful:r,allowed:[]}})};export{$ as id,k as ids,N as modules};
