const C=8540,f=[8540],p={6220:((S,s,t)=>{t.d(s,{n:()=>o,t:()=>_});var e=t(4729),i=t(4255),r=t(254),l=class extends(0,i.r)(
i.t,i.n,"UpdateTerminationProtection",i.v){};function _(n,{retain:d=[],roleArn:a=""}={}){const{client:P,stackId:u}=n,E={
StackName:u,...d.length>0&&{RetainResources:[...d]},...a&&{RoleARN:a}};return(0,r.n)(n,c=>P.send(new e.t({...E,ClientRequestToken:c})),
c=>c===void 0||c.status.isDeleted)}async function o({client:n,stackId:d},a){await n.send(new l({StackName:d,EnableTerminationProtection:a}))}}),
9696:((S,s,t)=>{t.d(s,{n:()=>i,t:()=>e});function e(r,{stateful:l,allowed:_}){return r.filter(({action:o,replacement:n})=>o===
"Remove"||n==="yes").filter(({type:o})=>l.includes(o)).filter(({logicalId:o,type:n})=>!_.includes(o)&&!_.includes(n))}function i({
stateful:r,allowed:l}){const _=r.filter(a=>!l.includes(a)),o=l.filter(a=>!a.includes("::")).map(a=>`LogicalResourceId/${a}`),
n={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},d={Effect:"Deny",Action:["Update:Replace","Update:Delete"],
Principal:"*",...o.length>0?{NotResource:o}:{Resource:"*"},Condition:{StringEquals:{ResourceType:_}}};return JSON.stringify(
{Statement:_.length>0?[n,d]:[n]})}}),7212:((S,s,t)=>{t.d(s,{n:()=>P,r:()=>d,t:()=>a});var e=t(4255),i=t(6220),r=t(9696),
l=t(2803),_=t(2264),o=t(6853),n=class extends(0,e.r)(e.t,e.n,"SetStackPolicy",e._){};async function d({aws:u},E,c){await(await u.
cloudFormation()).send(new n({StackName:E,StackPolicyBody:(0,r.n)(c)}))}async function a(u,E){try{return await d(u,E,o.t),
!0}catch(c){return u.log.warning(`the stack's policy could not be put back and is so by the next deploy: ${(0,_.n)(c)}`),
!1}}async function P({aws:u,log:E},c){const A=await u.cloudFormation();if(await(0,i.n)({client:A,stackId:c},!0),!(await(0,l.
t)(A,c))?.isProtected){const m=`termination protection of ${c} was switched on, and is off; look for a policy that denie\
s cloudformation:UpdateTerminationProtection`;throw new _.t("stack.unprotected",m)}E.info("termination protection is on")}}),
8540:((S,s,t)=>{t.r(s),t.d(s,{closePolicy:()=>e.t,protect:()=>e.n,setPolicy:()=>e.r});var e=t(7212)}),6853:((S,s,t)=>{t.
d(s,{n:()=>i,t:()=>r});const e=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::E\
C2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetR\
outeTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCach\
e::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBal\
ancingV2::TargetGroup","AWS::SSM::Parameter"],i=({allowReplacement:l})=>({stateful:e,allowed:l}),r={stateful:e,allowed:[]}})};export{C as id,f as ids,p as modules};
