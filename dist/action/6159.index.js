const h=6159,M=[6159],R={6220:((C,r,t)=>{t.d(r,{n:()=>d,t:()=>i});var e=t(307),_=t(5913),E=t(2903),f=class extends(0,_.r)(
_.t,_.n,"UpdateTerminationProtection",E.g){};function i(a,{retain:o=[],roleArn:n=""}={}){const{client:y,stackId:u}=a,m={
StackName:u,...o.length>0&&{RetainResources:[...o]},...n&&{RoleARN:n}};return(0,e.n)(a,P=>y.send(new e.r({...m,ClientRequestToken:P})),
P=>P===void 0||P.status.isDeleted)}async function d({client:a,stackId:o},n){await a.send(new f({StackName:o,EnableTerminationProtection:n}))}}),
9696:((C,r,t)=>{t.d(r,{n:()=>e,r:()=>f,t:()=>_});function e(i,{stateful:d,allowed:a}){return i.filter(({action:o,replacement:n})=>o===
"Remove"||n==="yes").filter(({type:o})=>d.includes(o)).filter(({logicalId:o,type:n})=>!a.includes(o)&&!a.includes(n))}function _(i,d){
const a=d.filter(({action:n})=>n!=="Add"&&n!=="Import"),o=new Set(a.map(({logicalId:n})=>n));return{...i,allowed:i.allowed.
filter(n=>E(n)||o.has(n))}}const E=i=>i.includes("::");function f({stateful:i,allowed:d}){const a=i.filter(u=>!d.includes(
u)),o=d.filter(u=>!E(u)).map(u=>`LogicalResourceId/${u}`),n={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
y={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...o.length>0?{NotResource:o}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:a}}};return JSON.stringify({Statement:a.length>0?[n,y]:[n]})}}),7212:((C,r,t)=>{t.d(r,{i:()=>p,
n:()=>O,r:()=>P,t:()=>D});var e=t(5913),_=t(2903),E=t(6580),f=t(6220),i=t(9696),d=t(2803),a=t(2264),o=t(4059),n=t(1613),
y=t(6853),u=class extends(0,e.r)(e.t,e.n,"GetStackPolicy",_.p){},m=class extends(0,e.r)(e.t,e.n,"SetStackPolicy",_.h){};
async function P({aws:c},s,l){const S=await c.cloudFormation();try{await S.send(new m({StackName:s,StackPolicyBody:(0,i.
r)(l)}))}catch(A){if(!(0,E.t)(A,"ValidationError"))throw A;const W=`the policy of stack ${s} cannot be set now (${(0,a.n)(
A)}); run again when its operation has ended`;throw new a.t("stack.busy",W,{cause:A})}}async function p(c,s){return await w(
c,s.id)?s:await(0,n.n)(c,s.name,async()=>{const l=await(0,o.n)(c,s.id);if(!l?.status.isUpdatable){const S=`stack ${s.name}\
 became ${l?.status.name??"none"} by another run; run again`;throw new a.t("stack.busy",S)}return c.log.info("an earlier\
 run has left the stack's policy lifted: it is put back"),await P(c,s.id,y.t),l})??s}async function w({aws:c},s){const{StackPolicyBody:l=""}=await(await c.
cloudFormation()).send(new u({StackName:s}));return l===(0,i.r)(y.t)}async function D(c,s){try{return await P(c,s,y.t),!0}catch(l){
return c.log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,a.n)(l)}`),!1}}async function O({
aws:c,log:s},l){const S=await c.cloudFormation();if(await(0,f.n)({client:S,stackId:l},!0),!(await(0,d.t)(S,l))?.isProtected){
const A=`termination protection of ${l} was switched on, and is off; look for a policy that denies cloudformation:Update\
TerminationProtection`;throw new a.t("stack.unprotected",A)}s.info("termination protection is on")}}),8540:((C,r,t)=>{t.
r(r),t.d(r,{closePolicy:()=>e.t,protect:()=>e.n,setPolicy:()=>e.r,withClosedPolicy:()=>e.i});var e=t(7212)}),6853:((C,r,t)=>{
t.d(r,{n:()=>_,t:()=>E});const e=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS:\
:EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::Subne\
tRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCa\
che::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadB\
alancingV2::TargetGroup","AWS::SSM::Parameter"],_=({allowReplacement:f})=>({stateful:e,allowed:f}),E={stateful:e,allowed:[]}})};export{h as id,M as ids,R as modules};
