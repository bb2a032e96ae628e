const R=8540,T=[8540,6159],p={6220:((A,l,t)=>{t.d(l,{n:()=>i,t:()=>a});var e=t(307),r=t(5913),d=t(2903),P=class extends(0,r.
r)(r.t,r.n,"UpdateTerminationProtection",d.g){};function a(s,{retain:o=[],roleArn:n=""}={}){const{client:f,stackId:c}=s,
D={StackName:c,...o.length>0&&{RetainResources:[...o]},...n&&{RoleARN:n}};return(0,e.n)(s,y=>f.send(new e.r({...D,ClientRequestToken:y})),
y=>y===void 0||y.status.isDeleted)}async function i({client:s,stackId:o},n){await s.send(new P({StackName:o,EnableTerminationProtection:n}))}}),
9696:((A,l,t)=>{t.d(l,{n:()=>e,r:()=>P,t:()=>r});function e(a,{stateful:i,allowed:s}){return a.filter(({action:o,replacement:n})=>o===
"Remove"||n==="yes").filter(({type:o})=>i.includes(o)).filter(({logicalId:o,type:n})=>!s.includes(o)&&!s.includes(n))}function r(a,i){
const s=i.filter(({action:n})=>n!=="Add"&&n!=="Import"),o=new Set(s.map(({logicalId:n})=>n));return{...a,allowed:a.allowed.
filter(n=>d(n)||o.has(n))}}const d=a=>a.includes("::");function P({stateful:a,allowed:i}){const s=a.filter(c=>!i.includes(
c)),o=i.filter(c=>!d(c)).map(c=>`LogicalResourceId/${c}`),n={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
f={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...o.length>0?{NotResource:o}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:s}}};return JSON.stringify({Statement:s.length>0?[n,f]:[n]})}}),1613:((A,l,t)=>{t.d(l,{n:()=>P,
t:()=>d});var e=t(2264),r=t(4640);async function d(a,i,s){const{takeLock:o}=await t.e(4904).then(t.bind(t,4904)),n=await o(
{...a,stackName:i,owner:(0,r.t)(a),purpose:"deploy"});let f=async()=>{};try{if(n.suspended.length>0){const{resumeInherited:c}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await c(a,i,n)}return f=n.keep(),await s(()=>n.renew())}finally{
await f(),await n.release()}}async function P(a,i,s){try{return await d(a,i,s)}catch(o){if(!(o instanceof e.t&&o.code===
"lock.held"))throw o;a.log.info(`another run works on stack ${i}: what an earlier one left there waits for the next depl\
oy`);return}}}),4640:((A,l,t)=>{t.d(l,{t:()=>r});var e=t(7598);const r=({runName:d})=>`${d}-${(0,e.randomBytes)(4).toString(
"hex")}`}),7212:((A,l,t)=>{t.d(l,{i:()=>m,n:()=>h,r:()=>C,t:()=>S});var e=t(5913),r=t(2903),d=t(6580),P=t(6220),a=t(9696),
i=t(2803),s=t(2264),o=t(4059),n=t(1613),f=t(6853),c=t(7975),D=class extends(0,e.r)(e.t,e.n,"GetStackPolicy",r.p){},y=class extends(0,e.
r)(e.t,e.n,"SetStackPolicy",r.h){};async function C({aws:E},_,u){await(await E.cloudFormation()).send(new y({StackName:_,
StackPolicyBody:(0,a.r)(u)}))}async function m(E,_){return await M(E,_.id)?_:await(0,n.n)(E,_.name,async()=>{const u=await(0,o.
n)(E,_.id);if(!u?.status.isUpdatable){const O=`stack ${_.name} became ${u?.status.name??"none"} by another run; run agai\
n`;throw new s.t("stack.busy",O)}return E.log.info("an earlier run has left the stack's policy lifted: it is put back"),
await S(E,_.id),u})??_}async function M({aws:E},_){const u=await E.cloudFormation();try{const{StackPolicyBody:O}=await u.
send(new D({StackName:_}));return(0,c.isDeepStrictEqual)(JSON.parse(O??"{}"),JSON.parse((0,a.r)(f.t)))}catch(O){if((0,d.
r)(O).code!=="access.denied")throw O;return!1}}async function S(E,_){try{return await C(E,_,f.t),!0}catch(u){return E.log.
warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,s.n)(u)}`),!1}}async function h({aws:E,
log:_},u){const O=await E.cloudFormation();if(await(0,P.n)({client:O,stackId:u},!0),!(await(0,i.t)(O,u))?.isProtected){const W=`\
termination protection of ${u} was switched on, and is off; look for a policy that denies cloudformation:UpdateTerminati\
onProtection`;throw new s.t("stack.unprotected",W)}_.info("termination protection is on")}}),8540:((A,l,t)=>{t.r(l),t.d(
l,{closePolicy:()=>e.t,protect:()=>e.n,setPolicy:()=>e.r,withClosedPolicy:()=>e.i});var e=t(7212)}),307:((A,l,t)=>{t.d(l,
{n:()=>n,r:()=>s,t:()=>o});var e=t(2264),r=t(6580),d=t(8669),P=t(2903),a=t(5913),i=t(254),s=class extends(0,a.r)(a.t,a.n,
"DeleteStack",P.i){};function o(c,D){return{kind:"refused",cause:D,root:(0,d.n)({logicalId:c,type:"AWS::CloudFormation::\
Stack",status:"refused"},D)}}async function n(c,D,y){let C;const m=M=>D(M).catch(S=>{throw(0,r.t)(S,"ValidationError")&&
(C=o(f(c),(0,e.n)(S))),S});return(0,i.n)(c,m,y).catch(M=>{if(C)return C;throw M})}const f=({stackId:c})=>c.split("/")[1]??
c}),6853:((A,l,t)=>{t.d(l,{n:()=>r,t:()=>d});const e=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::In\
ternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subn\
et","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheClu\
ster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer",
"AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],r=({allowReplacement:P})=>({stateful:e,allowed:P}),d={
stateful:e,allowed:[]}})};export{R as id,T as ids,p as modules};
