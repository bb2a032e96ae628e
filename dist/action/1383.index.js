const $=1383,k=[1383],N={1383:((T,M,t)=>{t.r(M),t.d(M,{changeStack:()=>B});var r=t(396),f=t(323),h=t(9696),D=t(2803),s=t(
2264),u=t(5268),n=t(5046),c=t(1062),e=t(4247),C=t(8929),l=t(5069),w=t(7212),E=t(6853),m=t(513);const U=36e5;async function B(a,o,{
stack:d,isShell:g,target:P},{template:A,insist:W}){const{stackName:y}=o,p=d&&await(0,u.t)(a,y),j=(0,n.r)(p,P.size);(d||g)&&
await(0,l.t)(a,y,{holdsLock:!0});const K=d!==void 0&&o.allowReplacement.length>0;let L=!1,v;try{v=await(0,f.t)({client:await a.
aws.cloudFormation(),clock:a.clock,stackName:y,isNew:d===void 0,changeSetName:(0,r.t)(K?"open":"deploy",a.runName),template:A,
parameters:P.parameters,tags:P.tags,roleArn:o.serviceRoleArn,revertsDrift:o.drift==="revert",timeout:U,isDetached:!o.waits&&
!j,review:async R=>{(0,m.r)(a.log,o,P.template,R),I(a,o,d,R),await W(),L=K,d&&await(0,w.r)(a,y,(0,h.t)((0,E.n)(o),R)),j&&
await(0,n.t)(a,y,j)},onEvent:R=>a.log.info(R)})}finally{L&&v?.kind!=="started"&&(L=!await(0,w.t)(a,y))}if(v.kind!=="over\
taken"){if(v.kind==="started")return{operation:"started",stack:await O(a,v.stackId),isOpen:L};if(v.kind==="done"&&v.stack)
return j&&await(0,n.n)(a,y,{size:P.size,group:p,guard:R=>R(W)}),{operation:d?"updated":"created",stack:v.stack,isOpen:L};
if(v.kind==="unchanged"&&d)return{operation:"unchanged",stack:d,isOpen:L};throw S(a,v,{stackName:y,verb:d?"updated":"cre\
ated"})}}function I(a,o,d,g){if(a.record({changes:g}),!d)return;for(const A of(0,e.t)((0,c.r)(g)))a.log.info(A);const P=(0,h.
n)(g,(0,E.n)(o));if(P.length>0)throw _(d.name,P)}function _(a,o){const d=`this would replace or delete ${o.map(({logicalId:g})=>g).
join(", ")} of stack ${a}, and nothing was changed; name them in allow-replacement if that is meant`;return new s.t("sta\
ck.replacement-refused",d,{details:o.map(i)})}const i=({action:a,logicalId:o,type:d,properties:g})=>{const P=g.filter(({
replacement:A})=>A==="yes").map(({path:A})=>A);return`${o} (${d}) ${a==="Remove"?"is deleted":"is replaced"}${P.length>0?
` because of ${P.join(", ")}`:""}`};async function O(a,o){const d=await(0,D.t)(await a.aws.cloudFormation(),o);if(d)return d;
throw new s.t("stack.missing",`stack ${o} is gone while it was being changed; deploy again`)}function S(a,o,{stackName:d,
verb:g}){const P=`stack ${d} could not be ${g}`,A="stack.change-failed";if(o.kind==="failed"){const{root:W,status:y,events:p}=o;
return(0,C.n)(a,{code:A,root:W,details:[`${P}; it is now ${y}`],events:p})}if(o.kind==="refused"){const W=[`${P}: CloudF\
ormation refused the change set, and nothing was changed`];return(0,C.n)(a,{code:A,root:o.root,details:W})}if(o.kind==="\
timed-out"){const W=`${P} within ${U/6e4} minutes (it is still ${o.status}); run again to follow it to its end`;return new s.
t("stack.busy",W)}return new s.t("internal",`${P}: it is gone or empty`,{fault:"tool"})}}),323:((T,M,t)=>{t.d(M,{t:()=>e});
var r=t(5913),f=t(2903),h=t(6580),D=t(5634),s=t(254),u=t(2803),n=t(7598),c=class extends(0,r.r)(r.t,r.n,"ExecuteChangeSe\
t",f.f){};async function e(l){const{client:w}=l,E=await(0,D.i)(l);if(E.kind!=="ready")return E;const{id:m,changes:U}=E;let B=!1;
const I=async _=>{await w.send(new c({...m,ClientRequestToken:_})),B=!0};try{if(await l.review(U),l.isDetached)return await I(
`op-${(0,n.randomUUID)()}`).catch(async i=>{if(!((0,h.t)(i,"InvalidChangeSetStatusException")&&await C(w,m)))throw i}),{
kind:"started",stackId:m.StackName};const _={...l,stackId:m.StackName};return await(0,s.n)(_,I,i=>i?.status.isSuccess??!1,
{isFirst:l.isNew,isBegun:i=>i===void 0||i.changeSetId===m.ChangeSetName})}catch(_){if(B)throw _;return await(0,D.r)(l,m),
(0,D.a)(_,l)}}const C=async(l,{StackName:w,ChangeSetName:E})=>(await(0,u.t)(l,w))?.changeSetId===E}),6220:((T,M,t)=>{t.d(
M,{n:()=>u,t:()=>s});var r=t(307),f=t(5913),h=t(2903),D=class extends(0,f.r)(f.t,f.n,"UpdateTerminationProtection",h.g){};
function s(n,{retain:c=[],roleArn:e=""}={}){const{client:C,stackId:l}=n,w={StackName:l,...c.length>0&&{RetainResources:[
...c]},...e&&{RoleARN:e}};return(0,r.n)(n,E=>C.send(new r.r({...w,ClientRequestToken:E})),E=>E===void 0||E.status.isDeleted)}
async function u({client:n,stackId:c},e){await n.send(new D({StackName:c,EnableTerminationProtection:e}))}}),8929:((T,M,t)=>{
t.d(M,{n:()=>h,t:()=>D});var r=t(8669),f=t(2264);function h({record:s},{code:u,root:n,details:c,events:e}){return s({rootCause:n,
...e&&{events:e}}),new f.t(u,(0,r.t)(n),{details:[...n.remedy?[n.remedy]:[],...c]})}const D=s=>s?`correct service-role-a\
rn (${s}), a role that CloudFormation must be able to assume`:"if the role that the stack was last changed with is gone,\
 name another in service-role-arn"}),9696:((T,M,t)=>{t.d(M,{n:()=>r,r:()=>D,t:()=>f});function r(s,{stateful:u,allowed:n}){
return s.filter(({action:c,replacement:e})=>c==="Remove"||e==="yes").filter(({type:c})=>u.includes(c)).filter(({logicalId:c,
type:e})=>!n.includes(c)&&!n.includes(e))}function f(s,u){const n=u.filter(({action:e})=>e!=="Add"&&e!=="Import"),c=new Set(
n.map(({logicalId:e})=>e));return{...s,allowed:s.allowed.filter(e=>h(e)||c.has(e))}}const h=s=>s.includes("::");function D({
stateful:s,allowed:u}){const n=s.filter(l=>!u.includes(l)),c=u.filter(l=>!h(l)).map(l=>`LogicalResourceId/${l}`),e={Effect:"\
Allow",Action:"Update:*",Principal:"*",Resource:"*"},C={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"\
*",...c.length>0?{NotResource:c}:{Resource:"*"},Condition:{StringEquals:{ResourceType:n}}};return JSON.stringify({Statement:n.
length>0?[e,C]:[e]})}}),7212:((T,M,t)=>{t.d(M,{i:()=>m,n:()=>I,r:()=>E,t:()=>B});var r=t(5913),f=t(2903),h=t(6580),D=t(6220),
s=t(9696),u=t(2803),n=t(2264),c=t(4059),e=t(1613),C=t(6853),l=class extends(0,r.r)(r.t,r.n,"GetStackPolicy",f.p){},w=class extends(0,r.
r)(r.t,r.n,"SetStackPolicy",f.h){};async function E({aws:_},i,O){const S=await _.cloudFormation();try{await S.send(new w(
{StackName:i,StackPolicyBody:(0,s.r)(O)}))}catch(a){if(!(0,h.t)(a,"ValidationError"))throw a;const o=`the policy of stac\
k ${i} cannot be set now (${(0,n.n)(a)}); run again when its operation has ended`;throw new n.t("stack.busy",o,{cause:a})}}
async function m(_,i){return await U(_,i.id)?i:(0,e.t)(_,i.name,async()=>{const O=await(0,c.n)(_,i.id);if(!O?.status.isUpdatable){
const S=`stack ${i.name} became ${O?.status.name??"none"} by another run; run again`;throw new n.t("stack.busy",S)}return _.
log.info("an earlier run has left the stack's policy lifted: it is put back"),await E(_,i.id,C.t),O})}async function U({
aws:_},i){const{StackPolicyBody:O=""}=await(await _.cloudFormation()).send(new l({StackName:i}));return O===(0,s.r)(C.t)}
async function B(_,i){try{return await E(_,i,C.t),!0}catch(O){return _.log.warning(`the stack's policy could not be put \
back and is so by the next deploy: ${(0,n.n)(O)}`),!1}}async function I({aws:_,log:i},O){const S=await _.cloudFormation();
if(await(0,D.n)({client:S,stackId:O},!0),!(await(0,u.t)(S,O))?.isProtected){const a=`termination protection of ${O} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new n.t("stack.\
unprotected",a)}i.info("termination protection is on")}}),6853:((T,M,t)=>{t.d(M,{n:()=>f,t:()=>h});const r=["AWS::AutoSc\
aling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2:\
:RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::\
EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2\
::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],
f=({allowReplacement:D})=>({stateful:r,allowed:D}),h={stateful:r,allowed:[]}})};export{$ as id,k as ids,N as modules};
