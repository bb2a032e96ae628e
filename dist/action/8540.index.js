const R=8540,p=[8540,6159],w={6220:((D,i,t)=>{t.d(i,{n:()=>r,t:()=>s});var o=t(307),l=t(5913),d=t(2903),P=class extends(0,l.
r)(l.t,l.n,"UpdateTerminationProtection",d.g){};function s(n,{retain:e=[],roleArn:a=""}={}){const{client:y,stackId:c}=n,
O={StackName:c,...e.length>0&&{RetainResources:[...e]},...a&&{RoleARN:a}};return(0,o.n)(n,f=>y.send(new o.r({...O,ClientRequestToken:f})),
f=>f===void 0||f.status.isDeleted)}async function r({client:n,stackId:e},a){await n.send(new P({StackName:e,EnableTerminationProtection:a}))}}),
9696:((D,i,t)=>{t.d(i,{n:()=>o,r:()=>P,t:()=>l});function o(s,{stateful:r,allowed:n}){return s.filter(({action:e,replacement:a})=>e===
"Remove"||a==="yes").filter(({type:e})=>r.includes(e)).filter(({logicalId:e,type:a})=>!n.includes(e)&&!n.includes(a))}function l(s,r){
const n=r.filter(({action:a})=>a!=="Add"&&a!=="Import"),e=new Set(n.map(({logicalId:a})=>a));return{...s,allowed:s.allowed.
filter(a=>d(a)||e.has(a))}}const d=s=>s.includes("::");function P({stateful:s,allowed:r}){const n=s.filter(c=>!r.includes(
c)),e=r.filter(c=>!d(c)).map(c=>`LogicalResourceId/${c}`),a={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
y={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...e.length>0?{NotResource:e}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:n}}};return JSON.stringify({Statement:n.length>0?[a,y]:[a]})}}),1613:((D,i,t)=>{t.d(i,{t:()=>l});
var o=t(4640);async function l(d,P,s){const{takeLock:r}=await t.e(4904).then(t.bind(t,4904)),n=await r({...d,stackName:P,
owner:(0,o.t)(d),purpose:"deploy"});let e=async()=>{};try{if(n.suspended.length>0){const{resumeInherited:a}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await a(d,P,n)}return e=n.keep(),await s(()=>n.renew())}finally{
await e(),await n.release()}}}),4640:((D,i,t)=>{t.d(i,{t:()=>l});var o=t(7598);const l=({runName:d})=>`${d}-${(0,o.randomBytes)(
4).toString("hex")}`}),7212:((D,i,t)=>{t.d(i,{i:()=>m,n:()=>M,r:()=>f,t:()=>S});var o=t(5913),l=t(2903),d=t(6580),P=t(6220),
s=t(9696),r=t(2803),n=t(2264),e=t(4059),a=t(1613),y=t(6853),c=class extends(0,o.r)(o.t,o.n,"GetStackPolicy",l.p){},O=class extends(0,o.
r)(o.t,o.n,"SetStackPolicy",l.h){};async function f({aws:E},_,u){const A=await E.cloudFormation();try{await A.send(new O(
{StackName:_,StackPolicyBody:(0,s.r)(u)}))}catch(C){if(!(0,d.t)(C,"ValidationError"))throw C;const W=`the policy of stac\
k ${_} cannot be set now (${(0,n.n)(C)}); run again when its operation has ended`;throw new n.t("stack.busy",W,{cause:C})}}
async function m(E,_){return await h(E,_.id)?_:(0,a.t)(E,_.name,async()=>{const u=await(0,e.n)(E,_.id);if(!u?.status.isUpdatable){
const A=`stack ${_.name} became ${u?.status.name??"none"} by another run; run again`;throw new n.t("stack.busy",A)}return E.
log.info("an earlier run has left the stack's policy lifted: it is put back"),await f(E,_.id,y.t),u})}async function h({
aws:E},_){const{StackPolicyBody:u=""}=await(await E.cloudFormation()).send(new c({StackName:_}));return u===(0,s.r)(y.t)}
async function S(E,_){try{return await f(E,_,y.t),!0}catch(u){return E.log.warning(`the stack's policy could not be put \
back and is so by the next deploy: ${(0,n.n)(u)}`),!1}}async function M({aws:E,log:_},u){const A=await E.cloudFormation();
if(await(0,P.n)({client:A,stackId:u},!0),!(await(0,r.t)(A,u))?.isProtected){const C=`termination protection of ${u} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new n.t("stack.\
unprotected",C)}_.info("termination protection is on")}}),8540:((D,i,t)=>{t.r(i),t.d(i,{closePolicy:()=>o.t,protect:()=>o.
n,setPolicy:()=>o.r,withClosedPolicy:()=>o.i});var o=t(7212)}),307:((D,i,t)=>{t.d(i,{n:()=>a,r:()=>n,t:()=>e});var o=t(2264),
l=t(6580),d=t(8669),P=t(2903),s=t(5913),r=t(254),n=class extends(0,s.r)(s.t,s.n,"DeleteStack",P.i){};function e(c,O){return{
kind:"refused",cause:O,root:(0,d.n)({logicalId:c,type:"AWS::CloudFormation::Stack",status:"refused"},O)}}async function a(c,O,f){
let m;const h=S=>O(S).catch(M=>{throw(0,l.t)(M,"ValidationError")&&(m=e(y(c),(0,o.n)(M))),M});return(0,r.n)(c,h,f).catch(
S=>{if(m)return m;throw S})}const y=({stackId:c})=>c.split("/")[1]??c}),6853:((D,i,t)=>{t.d(i,{n:()=>l,t:()=>d});const o=[
"AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route",
"AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::V\
PC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadB\
alancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::\
Parameter"],l=({allowReplacement:P})=>({stateful:o,allowed:P}),d={stateful:o,allowed:[]}})};export{R as id,p as ids,w as modules};
