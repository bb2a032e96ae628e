const R=6159,w=[6159],h={6220:((A,r,t)=>{t.d(r,{n:()=>d,t:()=>i});var n=t(307),_=t(5913),P=t(2903),S=class extends(0,_.r)(
_.t,_.n,"UpdateTerminationProtection",P.g){};function i(o,{retain:a=[],roleArn:e=""}={}){const{client:f,stackId:u}=o,C={
StackName:u,...a.length>0&&{RetainResources:[...a]},...e&&{RoleARN:e}};return(0,n.n)(o,y=>f.send(new n.r({...C,ClientRequestToken:y})),
y=>y===void 0||y.status.isDeleted)}async function d({client:o,stackId:a},e){await o.send(new S({StackName:a,EnableTerminationProtection:e}))}}),
9696:((A,r,t)=>{t.d(r,{n:()=>n,r:()=>S,t:()=>_});function n(i,{stateful:d,allowed:o}){return i.filter(({action:a,replacement:e})=>a===
"Remove"||e==="yes").filter(({type:a})=>d.includes(a)).filter(({logicalId:a,type:e})=>!o.includes(a)&&!o.includes(e))}function _(i,d){
const o=d.filter(({action:e})=>e!=="Add"&&e!=="Import"),a=new Set(o.map(({logicalId:e})=>e));return{...i,allowed:i.allowed.
filter(e=>P(e)||a.has(e))}}const P=i=>i.includes("::");function S({stateful:i,allowed:d}){const o=i.filter(u=>!d.includes(
u)),a=d.filter(u=>!P(u)).map(u=>`LogicalResourceId/${u}`),e={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},
f={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...a.length>0?{NotResource:a}:{Resource:"*"},Condition:{
StringEquals:{ResourceType:o}}};return JSON.stringify({Statement:o.length>0?[e,f]:[e]})}}),7212:((A,r,t)=>{t.d(r,{i:()=>D,
n:()=>W,r:()=>m,t:()=>O});var n=t(5913),_=t(2903),P=t(6580),S=t(6220),i=t(9696),d=t(2803),o=t(2264),a=t(4059),e=t(1613),
f=t(6853),u=t(7975),C=class extends(0,n.r)(n.t,n.n,"GetStackPolicy",_.p){},y=class extends(0,n.r)(n.t,n.n,"SetStackPolic\
y",_.h){};async function m({aws:c},s,l){await(await c.cloudFormation()).send(new y({StackName:s,StackPolicyBody:(0,i.r)(
l)}))}async function D(c,s){return await p(c,s.id)?s:await(0,e.n)(c,s.name,async()=>{const l=await(0,a.n)(c,s.id);if(!l?.
status.isUpdatable){const E=`stack ${s.name} became ${l?.status.name??"none"} by another run; run again`;throw new o.t("\
stack.busy",E)}return c.log.info("an earlier run has left the stack's policy lifted: it is put back"),await O(c,s.id),l})??
s}async function p({aws:c},s){const l=await c.cloudFormation();try{const{StackPolicyBody:E}=await l.send(new C({StackName:s}));
return(0,u.isDeepStrictEqual)(JSON.parse(E??"{}"),JSON.parse((0,i.r)(f.t)))}catch(E){if((0,P.r)(E).code!=="access.denied")
throw E;return!1}}async function O(c,s){try{return await m(c,s,f.t),!0}catch(l){return c.log.warning(`the stack's policy\
 could not be put back and is so by the next deploy: ${(0,o.n)(l)}`),!1}}async function W({aws:c,log:s},l){const E=await c.
cloudFormation();if(await(0,S.n)({client:E,stackId:l},!0),!(await(0,d.t)(E,l))?.isProtected){const M=`termination protec\
tion of ${l} was switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new o.
t("stack.unprotected",M)}s.info("termination protection is on")}}),8540:((A,r,t)=>{t.r(r),t.d(r,{closePolicy:()=>n.t,protect:()=>n.
n,setPolicy:()=>n.r,withClosedPolicy:()=>n.i});var n=t(7212)}),6853:((A,r,t)=>{t.d(r,{n:()=>_,t:()=>P});const n=["AWS::A\
utoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS:\
:EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","\
AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalanc\
ingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Param\
eter"],_=({allowReplacement:S})=>({stateful:n,allowed:S}),P={stateful:n,allowed:[]}})};export{R as id,w as ids,h as modules};
