const C=8540,p=[8540],W={6220:((A,i,e)=>{e.d(i,{n:()=>c,t:()=>s});var o=e(307),_=e(5913),d=e(2903),E=class extends(0,_.r)(
_.t,_.n,"UpdateTerminationProtection",d.h){};function s(a,{retain:n=[],roleArn:t=""}={}){const{client:S,stackId:r}=a,u={
StackName:r,...n.length>0&&{RetainResources:[...n]},...t&&{RoleARN:t}};return(0,o.n)(a,l=>S.send(new o.r({...u,ClientRequestToken:l})),
l=>l===void 0||l.status.isDeleted)}async function c({client:a,stackId:n},t){await a.send(new E({StackName:n,EnableTerminationProtection:t}))}}),
9696:((A,i,e)=>{e.d(i,{n:()=>o,r:()=>E,t:()=>_});function o(s,{stateful:c,allowed:a}){return s.filter(({action:n,replacement:t})=>n===
"Remove"||t==="yes").filter(({type:n})=>c.includes(n)).filter(({logicalId:n,type:t})=>!a.includes(n)&&!a.includes(t))}function _(s,c){
const a=c.filter(({action:t})=>t!=="Add"&&t!=="Import"),n=new Set(a.map(({logicalId:t})=>t));return{...s,allowed:s.allowed.
filter(t=>d(t)||n.has(t))}}const d=s=>s.includes("::");function E({stateful:s,allowed:c}){const a=s.filter(r=>!c.includes(
r)),n=c.filter(r=>!d(r)).map(r=>`LogicalResourceId/${r}`),t={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
S={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...n.length>0?{NotResource:n}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:a}}};return JSON.stringify({Statement:a.length>0?[t,S]:[t]})}}),7212:((A,i,e)=>{e.d(i,{n:()=>r,
r:()=>t,t:()=>S});var o=e(5913),_=e(2903),d=e(6220),E=e(9696),s=e(2803),c=e(2264),a=e(6853),n=class extends(0,o.r)(o.t,o.
n,"SetStackPolicy",_.m){};async function t({aws:u},l,P){await(await u.cloudFormation()).send(new n({StackName:l,StackPolicyBody:(0,E.
r)(P)}))}async function S(u,l){try{return await t(u,l,a.t),!0}catch(P){return u.log.warning(`the stack's policy could no\
t be put back and is so by the next deploy: ${(0,c.n)(P)}`),!1}}async function r({aws:u,log:l},P){const f=await u.cloudFormation();
if(await(0,d.n)({client:f,stackId:P},!0),!(await(0,s.t)(f,P))?.isProtected){const m=`termination protection of ${P} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new c.t("stack.\
unprotected",m)}l.info("termination protection is on")}}),8540:((A,i,e)=>{e.r(i),e.d(i,{closePolicy:()=>o.t,protect:()=>o.
n,setPolicy:()=>o.r});var o=e(7212)}),6853:((A,i,e)=>{e.d(i,{n:()=>_,t:()=>d});const o=["AWS::AutoScaling::AutoScalingGr\
oup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::E\
C2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttac\
hment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::El\
asticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],_=({allowReplacement:E})=>({
stateful:o,allowed:E}),d={stateful:o,allowed:[]}})};export{C as id,p as ids,W as modules};
