const $=1383,k=[1383],N={1383:((T,C,t)=>{t.r(C),t.d(C,{changeStack:()=>U});var _=t(396),P=t(323),h=t(9696),O=t(2803),l=t(
2264),E=t(5268),o=t(5046),n=t(1062),e=t(4247),f=t(8929),c=t(5069),m=t(7212),u=t(6853),g=t(513);const I=36e5;async function U(a,s,{
stack:d,isShell:w,target:D},{template:A,insist:W}){const{stackName:y}=s,p=d&&await(0,E.t)(a,y),j=(0,o.r)(p,D.size);(d||w)&&
await(0,c.t)(a,y,{holdsLock:!0});const K=d!==void 0&&s.allowReplacement.length>0;let L=!1,v;try{v=await(0,P.t)({client:await a.
aws.cloudFormation(),clock:a.clock,stackName:y,isNew:d===void 0,changeSetName:(0,_.t)(K?"open":"deploy",a.runName),template:A,
parameters:D.parameters,tags:D.tags,roleArn:s.serviceRoleArn,revertsDrift:s.drift==="revert",timeout:I,isDetached:!s.waits&&
!j,review:async R=>{(0,g.r)(a.log,s,D.template,R),B(a,s,d,R),await W(),L=K,d&&await(0,m.r)(a,y,(0,h.t)((0,u.n)(s),R)),j&&
await(0,o.t)(a,y,j)},onEvent:R=>a.log.info(R)})}finally{L&&v?.kind!=="started"&&(L=!await(0,m.t)(a,y))}if(v.kind!=="over\
taken"){if(v.kind==="started")return{operation:"started",stack:await M(a,v.stackId),isOpen:L};if(v.kind==="done"&&v.stack)
return j&&await(0,o.n)(a,y,{size:D.size,group:p,guard:R=>R(W)}),{operation:d?"updated":"created",stack:v.stack,isOpen:L};
if(v.kind==="unchanged"&&d)return{operation:"unchanged",stack:d,isOpen:L};throw S(a,v,{stackName:y,verb:d?"updated":"cre\
ated"})}}function B(a,s,d,w){if(a.record({changes:w}),!d)return;for(const A of(0,e.t)((0,n.r)(w)))a.log.info(A);const D=(0,h.
n)(w,(0,u.n)(s));if(D.length>0)throw r(d.name,D)}function r(a,s){const d=`this would replace or delete ${s.map(({logicalId:w})=>w).
join(", ")} of stack ${a}, and nothing was changed; name them in allow-replacement if that is meant`;return new l.t("sta\
ck.replacement-refused",d,{details:s.map(i)})}const i=({action:a,logicalId:s,type:d,properties:w})=>{const D=w.filter(({
replacement:A})=>A==="yes").map(({path:A})=>A);return`${s} (${d}) ${a==="Remove"?"is deleted":"is replaced"}${D.length>0?
` because of ${D.join(", ")}`:""}`};async function M(a,s){const d=await(0,O.t)(await a.aws.cloudFormation(),s);if(d)return d;
throw new l.t("stack.missing",`stack ${s} is gone while it was being changed; deploy again`)}function S(a,s,{stackName:d,
verb:w}){const D=`stack ${d} could not be ${w}`,A="stack.change-failed";if(s.kind==="failed"){const{root:W,status:y,events:p}=s;
return(0,f.r)(a,{code:A,root:W,details:[`${D}; it is now ${y}`],events:p})}if(s.kind==="refused"){const W=[`${D}: CloudF\
ormation refused the change set, and nothing was changed`];return(0,f.r)(a,{code:A,root:s.root,details:W})}if(s.kind==="\
timed-out"){const W=`${D} within ${I/6e4} minutes (it is still ${s.status}); run again to follow it to its end`;return new l.
t("stack.busy",W)}return new l.t("internal",`${D}: it is gone or empty`,{fault:"tool"})}}),323:((T,C,t)=>{t.d(C,{t:()=>e});
var _=t(5913),P=t(2903),h=t(6580),O=t(5634),l=t(254),E=t(2803),o=t(7598),n=class extends(0,_.r)(_.t,_.n,"ExecuteChangeSe\
t",P.f){};async function e(c){const{client:m}=c,u=await(0,O.i)(c);if(u.kind!=="ready")return u;const{id:g,changes:I}=u;let U=!1;
const B=async r=>{await m.send(new n({...g,ClientRequestToken:r})),U=!0};try{if(await c.review(I),c.isDetached)return await B(
`op-${(0,o.randomUUID)()}`).catch(async i=>{if(!((0,h.t)(i,"InvalidChangeSetStatusException")&&await f(m,g)))throw i}),{
kind:"started",stackId:g.StackName};const r={...c,stackId:g.StackName};return await(0,l.n)(r,B,i=>i?.status.isSuccess??!1,
{isFirst:c.isNew,isBegun:i=>i===void 0||i.changeSetId===g.ChangeSetName})}catch(r){if(U)throw r;return await(0,O.r)(c,g),
(0,O.a)(r,c)}}const f=async(c,{StackName:m,ChangeSetName:u})=>(await(0,E.t)(c,m))?.changeSetId===u}),6220:((T,C,t)=>{t.d(
C,{n:()=>E,t:()=>l});var _=t(307),P=t(5913),h=t(2903),O=class extends(0,P.r)(P.t,P.n,"UpdateTerminationProtection",h.g){};
function l(o,{retain:n=[],roleArn:e=""}={}){const{client:f,stackId:c}=o,m={StackName:c,...n.length>0&&{RetainResources:[
...n]},...e&&{RoleARN:e}};return(0,_.n)(o,u=>f.send(new _.r({...m,ClientRequestToken:u})),u=>u===void 0||u.status.isDeleted)}
async function E({client:o,stackId:n},e){await o.send(new O({StackName:n,EnableTerminationProtection:e}))}}),8929:((T,C,t)=>{
t.d(C,{n:()=>l,r:()=>h,t:()=>O});var _=t(8669),P=t(2264);function h({record:E},{code:o,root:n,details:e,events:f}){return E(
{rootCause:n,...f&&{events:f}}),new P.t(o,(0,_.t)(n),{details:[...n.remedy?[n.remedy]:[],...e]})}function O(E,{stack:o,events:n,
advice:e}){const{name:f,status:c,statusReason:m}=o,u={logicalId:f,type:"AWS::CloudFormation::Stack",status:c.name};return h(
E,{code:"stack.failed-state",root:(0,_.a)(n)??(0,_.n)(u,m||"no reason given"),details:[`stack ${f} is in the state ${c.name}`,
e],events:n})}const l=E=>E?`correct service-role-arn (${E}), a role that CloudFormation must be able to assume`:"if the \
role that the stack was last changed with is gone, name another in service-role-arn"}),9696:((T,C,t)=>{t.d(C,{n:()=>_,r:()=>O,
t:()=>P});function _(l,{stateful:E,allowed:o}){return l.filter(({action:n,replacement:e})=>n==="Remove"||e==="yes").filter(
({type:n})=>E.includes(n)).filter(({logicalId:n,type:e})=>!o.includes(n)&&!o.includes(e))}function P(l,E){const o=E.filter(
({action:e})=>e!=="Add"&&e!=="Import"),n=new Set(o.map(({logicalId:e})=>e));return{...l,allowed:l.allowed.filter(e=>h(e)||
n.has(e))}}const h=l=>l.includes("::");function O({stateful:l,allowed:E}){const o=l.filter(c=>!E.includes(c)),n=E.filter(
c=>!h(c)).map(c=>`LogicalResourceId/${c}`),e={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},f={Effect:"De\
ny",Action:["Update:Replace","Update:Delete"],Principal:"*",...n.length>0?{NotResource:n}:{Resource:"*"},Condition:{StringEquals:{
ResourceType:o}}};return JSON.stringify({Statement:o.length>0?[e,f]:[e]})}}),7212:((T,C,t)=>{t.d(C,{i:()=>g,n:()=>B,r:()=>u,
t:()=>U});var _=t(5913),P=t(2903),h=t(6580),O=t(6220),l=t(9696),E=t(2803),o=t(2264),n=t(4059),e=t(1613),f=t(6853),c=class extends(0,_.
r)(_.t,_.n,"GetStackPolicy",P.p){},m=class extends(0,_.r)(_.t,_.n,"SetStackPolicy",P.h){};async function u({aws:r},i,M){
const S=await r.cloudFormation();try{await S.send(new m({StackName:i,StackPolicyBody:(0,l.r)(M)}))}catch(a){if(!(0,h.t)(
a,"ValidationError"))throw a;const s=`the policy of stack ${i} cannot be set now (${(0,o.n)(a)}); run again when its ope\
ration has ended`;throw new o.t("stack.busy",s,{cause:a})}}async function g(r,i){return await I(r,i.id)?i:await(0,e.n)(r,
i.name,async()=>{const M=await(0,n.n)(r,i.id);if(!M?.status.isUpdatable){const S=`stack ${i.name} became ${M?.status.name??
"none"} by another run; run again`;throw new o.t("stack.busy",S)}return r.log.info("an earlier run has left the stack's \
policy lifted: it is put back"),await u(r,i.id,f.t),M})??i}async function I({aws:r},i){const{StackPolicyBody:M=""}=await(await r.
cloudFormation()).send(new c({StackName:i}));return M===(0,l.r)(f.t)}async function U(r,i){try{return await u(r,i,f.t),!0}catch(M){
return r.log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,o.n)(M)}`),!1}}async function B({
aws:r,log:i},M){const S=await r.cloudFormation();if(await(0,O.n)({client:S,stackId:M},!0),!(await(0,E.t)(S,M))?.isProtected){
const a=`termination protection of ${M} was switched on, and is off; look for a policy that denies cloudformation:Update\
TerminationProtection`;throw new o.t("stack.unprotected",a)}i.info("termination protection is on")}}),6853:((T,C,t)=>{t.
d(C,{n:()=>P,t:()=>h});const _=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::E\
C2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetR\
outeTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCach\
e::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBal\
ancingV2::TargetGroup","AWS::SSM::Parameter"],P=({allowReplacement:O})=>({stateful:_,allowed:O}),h={stateful:_,allowed:[]}})};export{$ as id,k as ids,N as modules};
