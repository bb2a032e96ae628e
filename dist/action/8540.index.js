const w=8540,R=[8540,6159],p={6220:((D,l,t)=>{t.d(l,{n:()=>i,t:()=>e});var a=t(307),r=t(5913),_=t(2903),f=class extends(0,r.
r)(r.t,r.n,"UpdateTerminationProtection",_.g){};function e(s,{retain:o=[],roleArn:n=""}={}){const{client:P,stackId:c}=s,
O={StackName:c,...o.length>0&&{RetainResources:[...o]},...n&&{RoleARN:n}};return(0,a.n)(s,y=>P.send(new a.r({...O,ClientRequestToken:y})),
y=>y===void 0||y.status.isDeleted)}async function i({client:s,stackId:o},n){await s.send(new f({StackName:o,EnableTerminationProtection:n}))}}),
9696:((D,l,t)=>{t.d(l,{n:()=>a,r:()=>f,t:()=>r});function a(e,{stateful:i,allowed:s}){return e.filter(({action:o,replacement:n})=>o===
"Remove"||n==="yes").filter(({type:o})=>i.includes(o)).filter(({logicalId:o,type:n})=>!s.includes(o)&&!s.includes(n))}function r(e,i){
const s=i.filter(({action:n})=>n!=="Add"&&n!=="Import"),o=new Set(s.map(({logicalId:n})=>n));return{...e,allowed:e.allowed.
filter(n=>_(n)||o.has(n))}}const _=e=>e.includes("::");function f({stateful:e,allowed:i}){const s=e.filter(c=>!i.includes(
c)),o=i.filter(c=>!_(c)).map(c=>`LogicalResourceId/${c}`),n={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
P={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...o.length>0?{NotResource:o}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:s}}};return JSON.stringify({Statement:s.length>0?[n,P]:[n]})}}),1613:((D,l,t)=>{t.d(l,{n:()=>f,
t:()=>_});var a=t(2264),r=t(4640);async function _(e,i,s){const{takeLock:o}=await t.e(4904).then(t.bind(t,4904)),n=await o(
{...e,stackName:i,owner:(0,r.t)(e),purpose:"deploy"});let P=async()=>{};try{if(n.suspended.length>0){const{resumeInherited:c}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await c(e,i,n)}return P=n.keep(),await s(()=>n.renew())}finally{
await P(),await n.release()}}async function f(e,i,s){try{return await _(e,i,s)}catch(o){if(!(o instanceof a.t&&o.code===
"lock.held"))throw o;e.log.info(`another run works on stack ${i}: what an earlier one left is put right by that one, or \
by the next deploy`);return}}}),4640:((D,l,t)=>{t.d(l,{t:()=>r});var a=t(7598);const r=({runName:_})=>`${_}-${(0,a.randomBytes)(
4).toString("hex")}`}),7212:((D,l,t)=>{t.d(l,{i:()=>h,n:()=>S,r:()=>y,t:()=>M});var a=t(5913),r=t(2903),_=t(6580),f=t(6220),
e=t(9696),i=t(2803),s=t(2264),o=t(4059),n=t(1613),P=t(6853),c=class extends(0,a.r)(a.t,a.n,"GetStackPolicy",r.p){},O=class extends(0,a.
r)(a.t,a.n,"SetStackPolicy",r.h){};async function y({aws:E},d,u){const A=await E.cloudFormation();try{await A.send(new O(
{StackName:d,StackPolicyBody:(0,e.r)(u)}))}catch(C){if(!(0,_.t)(C,"ValidationError"))throw C;const W=`the policy of stac\
k ${d} cannot be set now (${(0,s.n)(C)}); run again when its operation has ended`;throw new s.t("stack.busy",W,{cause:C})}}
async function h(E,d){return await m(E,d.id)?d:await(0,n.n)(E,d.name,async()=>{const u=await(0,o.n)(E,d.id);if(!u?.status.
isUpdatable){const A=`stack ${d.name} became ${u?.status.name??"none"} by another run; run again`;throw new s.t("stack.b\
usy",A)}return E.log.info("an earlier run has left the stack's policy lifted: it is put back"),await y(E,d.id,P.t),u})??
d}async function m({aws:E},d){const{StackPolicyBody:u=""}=await(await E.cloudFormation()).send(new c({StackName:d}));return u===
(0,e.r)(P.t)}async function M(E,d){try{return await y(E,d,P.t),!0}catch(u){return E.log.warning(`the stack's policy coul\
d not be put back and is so by the next deploy: ${(0,s.n)(u)}`),!1}}async function S({aws:E,log:d},u){const A=await E.cloudFormation();
if(await(0,f.n)({client:A,stackId:u},!0),!(await(0,i.t)(A,u))?.isProtected){const C=`termination protection of ${u} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new s.t("stack.\
unprotected",C)}d.info("termination protection is on")}}),8540:((D,l,t)=>{t.r(l),t.d(l,{closePolicy:()=>a.t,protect:()=>a.
n,setPolicy:()=>a.r,withClosedPolicy:()=>a.i});var a=t(7212)}),307:((D,l,t)=>{t.d(l,{n:()=>n,r:()=>s,t:()=>o});var a=t(2264),
r=t(6580),_=t(8669),f=t(2903),e=t(5913),i=t(254),s=class extends(0,e.r)(e.t,e.n,"DeleteStack",f.i){};function o(c,O){return{
kind:"refused",cause:O,root:(0,_.n)({logicalId:c,type:"AWS::CloudFormation::Stack",status:"refused"},O)}}async function n(c,O,y){
let h;const m=M=>O(M).catch(S=>{throw(0,r.t)(S,"ValidationError")&&(h=o(P(c),(0,a.n)(S))),S});return(0,i.n)(c,m,y).catch(
M=>{if(h)return h;throw M})}const P=({stackId:c})=>c.split("/")[1]??c}),6853:((D,l,t)=>{t.d(l,{n:()=>r,t:()=>_});const a=[
"AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route",
"AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::V\
PC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadB\
alancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::\
Parameter"],r=({allowReplacement:f})=>({stateful:a,allowed:f}),_={stateful:a,allowed:[]}})};export{w as id,R as ids,p as modules};
