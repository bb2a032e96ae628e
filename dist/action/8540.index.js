const p=8540,m=[8540],C={6220:((P,l,t)=>{t.d(l,{n:()=>s,t:()=>u});var o=t(307),r=t(5913),d=class extends(0,r.r)(r.t,r.n,
"UpdateTerminationProtection",r.v){};function u(i,{retain:a=[],roleArn:e=""}={}){const{client:n,stackId:S}=i,c={StackName:S,
...a.length>0&&{RetainResources:[...a]},...e&&{RoleARN:e}};return(0,o.n)(i,_=>n.send(new o.r({...c,ClientRequestToken:_})),
_=>_===void 0||_.status.isDeleted)}async function s({client:i,stackId:a},e){await i.send(new d({StackName:a,EnableTerminationProtection:e}))}}),
9696:((P,l,t)=>{t.d(l,{n:()=>o,r:()=>u,t:()=>r});function o(s,{stateful:i,allowed:a}){return s.filter(({action:e,replacement:n})=>e===
"Remove"||n==="yes").filter(({type:e})=>i.includes(e)).filter(({logicalId:e,type:n})=>!a.includes(e)&&!a.includes(n))}function r(s,i){
const a=i.filter(({action:n})=>n!=="Add"&&n!=="Import"),e=new Set(a.map(({logicalId:n})=>n));return{...s,allowed:s.allowed.
filter(n=>d(n)||e.has(n))}}const d=s=>s.includes("::");function u({stateful:s,allowed:i}){const a=s.filter(c=>!i.includes(
c)),e=i.filter(c=>!d(c)).map(c=>`LogicalResourceId/${c}`),n={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
S={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...e.length>0?{NotResource:e}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:a}}};return JSON.stringify({Statement:a.length>0?[n,S]:[n]})}}),7212:((P,l,t)=>{t.d(l,{n:()=>S,
r:()=>e,t:()=>n});var o=t(5913),r=t(6220),d=t(9696),u=t(2803),s=t(2264),i=t(6853),a=class extends(0,o.r)(o.t,o.n,"SetSta\
ckPolicy",o._){};async function e({aws:c},_,E){await(await c.cloudFormation()).send(new a({StackName:_,StackPolicyBody:(0,d.
r)(E)}))}async function n(c,_){try{return await e(c,_,i.t),!0}catch(E){return c.log.warning(`the stack's policy could no\
t be put back and is so by the next deploy: ${(0,s.n)(E)}`),!1}}async function S({aws:c,log:_},E){const A=await c.cloudFormation();
if(await(0,r.n)({client:A,stackId:E},!0),!(await(0,u.t)(A,E))?.isProtected){const f=`termination protection of ${E} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new s.t("stack.\
unprotected",f)}_.info("termination protection is on")}}),8540:((P,l,t)=>{t.r(l),t.d(l,{closePolicy:()=>o.t,protect:()=>o.
n,setPolicy:()=>o.r});var o=t(7212)}),6853:((P,l,t)=>{t.d(l,{n:()=>r,t:()=>d});const o=["AWS::AutoScaling::AutoScalingGr\
oup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::E\
C2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttac\
hment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::El\
asticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],r=({allowReplacement:u})=>({
stateful:o,allowed:u}),d={stateful:o,allowed:[]}})};export{p as id,m as ids,C as modules};
