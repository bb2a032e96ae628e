const $=1383,k=[1383],N={1383:((I,C,t)=>{t.r(C),t.d(C,{changeStack:()=>B});var c=t(396),P=t(323),D=t(9696),h=t(2803),r=t(
2264),d=t(5268),s=t(5046),n=t(1062),e=t(4247),E=t(8929),i=t(5069),m=t(7212),u=t(6853),A=t(513);const U=36e5;async function B(a,o,{
stack:l,isShell:g,target:O},{template:S,insist:W}){const{stackName:v}=o,p=l&&await(0,d.t)(a,v),j=(0,s.r)(p,O.size);(l||g)&&
await(0,i.t)(a,v,{holdsLock:!0});const K=l!==void 0&&o.allowReplacement.length>0;let L=!1,y;try{y=await(0,P.t)({client:await a.
aws.cloudFormation(),clock:a.clock,stackName:v,isNew:l===void 0,changeSetName:(0,c.t)(K?"open":"deploy",a.runName),template:S,
parameters:O.parameters,tags:O.tags,roleArn:o.serviceRoleArn,revertsDrift:o.drift==="revert",timeout:U,isDetached:!o.waits&&
!j,review:async T=>{(0,A.r)(a.log,o,O.template,T),R(a,o,l,T),await W(),L=K,l&&await(0,m.r)(a,v,(0,D.t)((0,u.n)(o),T)),j&&
await(0,s.t)(a,v,j)},onEvent:T=>a.log.info(T)})}finally{L&&y?.kind!=="started"&&(L=!await(0,m.t)(a,v))}if(y.kind!=="over\
taken"){if(y.kind==="started")return{operation:"started",stack:await f(a,y.stackId),isOpen:L};if(y.kind==="done"&&y.stack)
return j&&await(0,s.n)(a,v,{size:O.size,group:p,guard:T=>T(W)}),{operation:l?"updated":"created",stack:y.stack,isOpen:L};
if(y.kind==="unchanged"&&l)return{operation:"unchanged",stack:l,isOpen:L};throw M(a,y,{stackName:v,verb:l?"updated":"cre\
ated"})}}function R(a,o,l,g){if(a.record({changes:g}),!l)return;for(const S of(0,e.t)((0,n.r)(g)))a.log.info(S);const O=(0,D.
n)(g,(0,u.n)(o));if(O.length>0)throw w(l.name,O)}function w(a,o){const l=`this would replace or delete ${o.map(({logicalId:g})=>g).
join(", ")} of stack ${a}, and nothing was changed; name them in allow-replacement if that is meant`;return new r.t("sta\
ck.replacement-refused",l,{details:o.map(_)})}const _=({action:a,logicalId:o,type:l,properties:g})=>{const O=g.filter(({
replacement:S})=>S==="yes").map(({path:S})=>S);return`${o} (${l}) ${a==="Remove"?"is deleted":"is replaced"}${O.length>0?
` because of ${O.join(", ")}`:""}`};async function f(a,o){const l=await(0,h.t)(await a.aws.cloudFormation(),o);if(l)return l;
throw new r.t("stack.missing",`stack ${o} is gone while it was being changed; deploy again`)}function M(a,o,{stackName:l,
verb:g}){const O=`stack ${l} could not be ${g}`,S="stack.change-failed";if(o.kind==="failed"){const{root:W,status:v,events:p}=o;
return(0,E.r)(a,{code:S,root:W,details:[`${O}; it is now ${v}`],events:p})}if(o.kind==="refused"){const W=[`${O}: CloudF\
ormation refused the change set, and nothing was changed`];return(0,E.r)(a,{code:S,root:o.root,details:W})}if(o.kind==="\
timed-out"){const W=`${O} within ${U/6e4} minutes (it is still ${o.status}); run again to follow it to its end`;return new r.
t("stack.busy",W)}return new r.t("internal",`${O}: it is gone or empty`,{fault:"tool"})}}),323:((I,C,t)=>{t.d(C,{t:()=>e});
var c=t(5913),P=t(2903),D=t(6580),h=t(5634),r=t(254),d=t(2803),s=t(7598),n=class extends(0,c.r)(c.t,c.n,"ExecuteChangeSe\
t",P.f){};async function e(i){const{client:m}=i,u=await(0,h.i)(i);if(u.kind!=="ready")return u;const{id:A,changes:U}=u;let B=!1;
const R=async w=>{await m.send(new n({...A,ClientRequestToken:w})),B=!0};try{if(await i.review(U),i.isDetached)return await R(
`op-${(0,s.randomUUID)()}`).catch(async _=>{if(!((0,D.t)(_,"InvalidChangeSetStatusException")&&await E(m,A)))throw _}),{
kind:"started",stackId:A.StackName};const w={...i,stackId:A.StackName};return await(0,r.n)(w,R,_=>_?.status.isSuccess??!1,
{isFirst:i.isNew,isBegun:_=>_===void 0||_.changeSetId===A.ChangeSetName})}catch(w){if(B)throw w;return await(0,h.r)(i,A),
(0,h.a)(w,i)}}const E=async(i,{StackName:m,ChangeSetName:u})=>(await(0,d.t)(i,m))?.changeSetId===u}),6220:((I,C,t)=>{t.d(
C,{n:()=>d,t:()=>r});var c=t(307),P=t(5913),D=t(2903),h=class extends(0,P.r)(P.t,P.n,"UpdateTerminationProtection",D.g){};
function r(s,{retain:n=[],roleArn:e=""}={}){const{client:E,stackId:i}=s,m={StackName:i,...n.length>0&&{RetainResources:[
...n]},...e&&{RoleARN:e}};return(0,c.n)(s,u=>E.send(new c.r({...m,ClientRequestToken:u})),u=>u===void 0||u.status.isDeleted)}
async function d({client:s,stackId:n},e){await s.send(new h({StackName:n,EnableTerminationProtection:e}))}}),8929:((I,C,t)=>{
t.d(C,{n:()=>r,r:()=>D,t:()=>h});var c=t(8669),P=t(2264);function D({record:d},{code:s,root:n,details:e,events:E}){return d(
{rootCause:n,...E&&{events:E}}),new P.t(s,(0,c.t)(n),{details:[...n.remedy?[n.remedy]:[],...e]})}function h(d,{stack:s,events:n,
advice:e}){const{name:E,status:i,statusReason:m}=s,u={logicalId:E,type:"AWS::CloudFormation::Stack",status:i.name};return D(
d,{code:"stack.failed-state",root:(0,c.a)(n)??(0,c.n)(u,m||"no reason given"),details:[`stack ${E} is in the state ${i.name}`,
e],events:n})}const r=d=>d?`correct service-role-arn (${d}), a role that CloudFormation must be able to assume`:"if the \
role that the stack was last changed with is gone, name another in service-role-arn"}),9696:((I,C,t)=>{t.d(C,{n:()=>c,r:()=>h,
t:()=>P});function c(r,{stateful:d,allowed:s}){return r.filter(({action:n,replacement:e})=>n==="Remove"||e==="yes").filter(
({type:n})=>d.includes(n)).filter(({logicalId:n,type:e})=>!s.includes(n)&&!s.includes(e))}function P(r,d){const s=d.filter(
({action:e})=>e!=="Add"&&e!=="Import"),n=new Set(s.map(({logicalId:e})=>e));return{...r,allowed:r.allowed.filter(e=>D(e)||
n.has(e))}}const D=r=>r.includes("::");function h({stateful:r,allowed:d}){const s=r.filter(i=>!d.includes(i)),n=d.filter(
i=>!D(i)).map(i=>`LogicalResourceId/${i}`),e={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},E={Effect:"De\
ny",Action:["Update:Replace","Update:Delete"],Principal:"*",...n.length>0?{NotResource:n}:{Resource:"*"},Condition:{StringEquals:{
ResourceType:s}}};return JSON.stringify({Statement:s.length>0?[e,E]:[e]})}}),7212:((I,C,t)=>{t.d(C,{i:()=>U,n:()=>w,r:()=>A,
t:()=>R});var c=t(5913),P=t(2903),D=t(6580),h=t(6220),r=t(9696),d=t(2803),s=t(2264),n=t(4059),e=t(1613),E=t(6853),i=t(7975),
m=class extends(0,c.r)(c.t,c.n,"GetStackPolicy",P.p){},u=class extends(0,c.r)(c.t,c.n,"SetStackPolicy",P.h){};async function A({
aws:_},f,M){await(await _.cloudFormation()).send(new u({StackName:f,StackPolicyBody:(0,r.r)(M)}))}async function U(_,f){
return await B(_,f.id)?f:await(0,e.n)(_,f.name,async()=>{const M=await(0,n.n)(_,f.id);if(!M?.status.isUpdatable){const a=`\
stack ${f.name} became ${M?.status.name??"none"} by another run; run again`;throw new s.t("stack.busy",a)}return _.log.info(
"an earlier run has left the stack's policy lifted: it is put back"),await R(_,f.id),M})??f}async function B({aws:_},f){
const M=await _.cloudFormation();try{const{StackPolicyBody:a}=await M.send(new m({StackName:f}));return(0,i.isDeepStrictEqual)(
JSON.parse(a??"{}"),JSON.parse((0,r.r)(E.t)))}catch(a){if((0,D.r)(a).code!=="access.denied")throw a;return!1}}async function R(_,f){
try{return await A(_,f,E.t),!0}catch(M){return _.log.warning(`the stack's policy could not be put back and is so by the \
next deploy: ${(0,s.n)(M)}`),!1}}async function w({aws:_,log:f},M){const a=await _.cloudFormation();if(await(0,h.n)({client:a,
stackId:M},!0),!(await(0,d.t)(a,M))?.isProtected){const o=`termination protection of ${M} was switched on, and is off; l\
ook for a policy that denies cloudformation:UpdateTerminationProtection`;throw new s.t("stack.unprotected",o)}f.info("te\
rmination protection is on")}}),6853:((I,C,t)=>{t.d(C,{n:()=>P,t:()=>D});const c=["AWS::AutoScaling::AutoScalingGroup","\
AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::Se\
curityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment",
"AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLo\
adBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],P=({allowReplacement:h})=>({
stateful:c,allowed:h}),D={stateful:c,allowed:[]}})};export{$ as id,k as ids,N as modules};
