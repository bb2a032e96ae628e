const x=1383,G=[1383],F={1383:((v,C,t)=>{t.r(C),t.d(C,{changeStack:()=>B,t:()=>m});var c=t(5634),E=t(323),d=t(9696),u=t(
2803),r=t(2264),s=t(7643),o=t(6776),f=t(1062),P=t(4247),l=t(8929),O=t(5069),D=t(7212),_=t(6853),R=t(513),m=class extends(0,o.
o)(o.i,o.a,"SetDesiredCapacity",o.f){};async function p({aws:a},n){return(await y(a,n))?.MinSize??0}async function h({aws:a,
log:n},e,{from:M,to:i,insist:g}){if(i>=M)return;const A=(await y(a,e))?.DesiredCapacity??0;A<=i||(await g(),await(await a.
autoScaling()).send(new m({AutoScalingGroupName:(0,s.g)(e),DesiredCapacity:i})),n.info(`size ${M} is now ${i}: the group\
 goes from ${A} instances to ${i}`))}async function y(a,n){const{AutoScalingGroups:e}=await(await a.autoScaling()).send(
new o.r({AutoScalingGroupNames:[(0,s.g)(n)]}));return e?.[0]}const U=36e5;async function B(a,n,{stack:e,isShell:M,target:i},{
template:g,insist:A}){const{stackName:w}=n,T=e?await p(a,w):0;(e||M)&&await(0,O.t)(a,w,{holdsLock:!0});const I=e!==void 0&&
n.allowReplacement.length>0;let W=!1,S;try{S=await(0,E.t)({client:await a.aws.cloudFormation(),clock:a.clock,stackName:w,
isNew:e===void 0,changeSetName:(0,c.s)(I?"open":"deploy",a.runName),template:g,parameters:i.parameters,tags:i.tags,roleArn:n.
serviceRoleArn,revertsDrift:n.drift==="revert",timeout:U,isDetached:!n.waits&&i.size>=T,review:async L=>{(0,R.r)(a.log,n,
i.template,L),j(a,n,e,L),await A(),W=I,e&&await(0,D.r)(a,w,(0,_.n)(n))},onEvent:L=>a.log.info(L)})}finally{W&&S?.kind!==
"started"&&(W=!await(0,D.t)(a,w))}if(S.kind!=="overtaken"){if(S.kind==="started")return{operation:"started",stack:await k(
a,S.stackId),isOpen:W};if(S.kind==="done"&&S.stack)return await h(a,w,{from:T,to:i.size,insist:A}),{operation:e?"updated":
"created",stack:S.stack,isOpen:W};if(S.kind==="unchanged"&&e)return{operation:"unchanged",stack:e,isOpen:(0,c.u)(e.changeSetId)};
throw N(a,S,{stackName:w,verb:e?"updated":"created"})}}function j(a,n,e,M){if(a.record({changes:M}),!e)return;for(const g of(0,P.
t)((0,f.r)(M)))a.log.info(g);const i=(0,d.t)(M,(0,_.n)(n));if(i.length>0)throw K(e.name,i)}function K(a,n){const e=`this\
 would replace or delete ${n.map(({logicalId:M})=>M).join(", ")} of stack ${a}, and nothing was changed; name them in al\
low-replacement if that is meant`;return new r.t("stack.replacement-refused",e,{details:n.map($)})}const $=({action:a,logicalId:n,
type:e,properties:M})=>{const i=M.filter(({replacement:g})=>g==="yes").map(({path:g})=>g);return`${n} (${e}) ${a==="Remo\
ve"?"is deleted":"is replaced"}${i.length>0?` because of ${i.join(", ")}`:""}`};async function k(a,n){const e=await(0,u.
t)(await a.aws.cloudFormation(),n);if(e)return e;throw new r.t("stack.missing",`stack ${n} is gone while it was being ch\
anged; deploy again`)}function N(a,n,{stackName:e,verb:M}){const i=`stack ${e} could not be ${M}`,g="stack.change-failed";
if(n.kind==="failed"){const{root:A,status:w,events:T}=n;return(0,l.t)(a,{code:g,root:A,details:[`${i}; it is now ${w}`],
events:T})}if(n.kind==="refused"){const A=[`${i}: CloudFormation refused the change set, and nothing was changed`];return(0,l.
t)(a,{code:g,root:n.root,details:A})}if(n.kind==="timed-out"){const A=`${i} within ${U/6e4} minutes (it is still ${n.status}\
); run again to follow it to its end`;return new r.t("stack.busy",A)}return new r.t("internal",`${i}: it is gone or empt\
y`,{fault:"tool"})}}),323:((v,C,t)=>{t.d(C,{t:()=>f});var c=t(4255),E=t(6580),d=t(5634),u=t(254),r=t(2803),s=t(7598),o=class extends(0,c.
r)(c.t,c.n,"ExecuteChangeSet",c.h){};async function f(l){const{client:O}=l,D=await(0,d.i)(l);if(D.kind!=="ready")return D;
const{id:_,changes:R}=D;let m=!1;const p=async h=>{await O.send(new o({..._,ClientRequestToken:h})),m=!0};try{if(await l.
review(R),l.isDetached)return await p(`op-${(0,s.randomUUID)()}`).catch(async y=>{if(!((0,E.t)(y,"InvalidChangeSetStatus\
Exception")&&await P(O,_)))throw y}),{kind:"started",stackId:_.StackName};const h={...l,stackId:_.StackName};return await(0,u.
n)(h,p,y=>y?.status.isSuccess??!1,{isFirst:l.isNew})}catch(h){if(m)throw h;return await(0,d.r)(l,_),(0,d.a)(h,l)}}const P=async(l,{
StackName:O,ChangeSetName:D})=>(await(0,r.t)(l,O))?.changeSetId===D}),6220:((v,C,t)=>{t.d(C,{n:()=>s,t:()=>r});var c=t(4729),
E=t(4255),d=t(254),u=class extends(0,E.r)(E.t,E.n,"UpdateTerminationProtection",E.v){};function r(o,{retain:f=[],roleArn:P=""}={}){
const{client:l,stackId:O}=o,D={StackName:O,...f.length>0&&{RetainResources:[...f]},...P&&{RoleARN:P}};return(0,d.n)(o,_=>l.
send(new c.t({...D,ClientRequestToken:_})),_=>_===void 0||_.status.isDeleted)}async function s({client:o,stackId:f},P){await o.
send(new u({StackName:f,EnableTerminationProtection:P}))}}),8929:((v,C,t)=>{t.d(C,{t:()=>d});var c=t(8669),E=t(2264);function d({
record:u},{code:r,root:s,details:o,events:f}){return u({rootCause:s,...f&&{events:f}}),new E.t(r,(0,c.t)(s),{details:[...s.
remedy?[s.remedy]:[],...o]})}}),9696:((v,C,t)=>{t.d(C,{n:()=>E,t:()=>c});function c(d,{stateful:u,allowed:r}){return d.filter(
({action:s,replacement:o})=>s==="Remove"||o==="yes").filter(({type:s})=>u.includes(s)).filter(({logicalId:s,type:o})=>!r.
includes(s)&&!r.includes(o))}function E({stateful:d,allowed:u}){const r=d.filter(P=>!u.includes(P)),s=u.filter(P=>!P.includes(
"::")).map(P=>`LogicalResourceId/${P}`),o={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},f={Effect:"Deny",
Action:["Update:Replace","Update:Delete"],Principal:"*",...s.length>0?{NotResource:s}:{Resource:"*"},Condition:{StringEquals:{
ResourceType:r}}};return JSON.stringify({Statement:r.length>0?[o,f]:[o]})}}),7212:((v,C,t)=>{t.d(C,{n:()=>l,r:()=>f,t:()=>P});
var c=t(4255),E=t(6220),d=t(9696),u=t(2803),r=t(2264),s=t(6853),o=class extends(0,c.r)(c.t,c.n,"SetStackPolicy",c._){};async function f({
aws:O},D,_){await(await O.cloudFormation()).send(new o({StackName:D,StackPolicyBody:(0,d.n)(_)}))}async function P(O,D){
try{return await f(O,D,s.t),!0}catch(_){return O.log.warning(`the stack's policy could not be put back and is so by the \
next deploy: ${(0,r.n)(_)}`),!1}}async function l({aws:O,log:D},_){const R=await O.cloudFormation();if(await(0,E.n)({client:R,
stackId:_},!0),!(await(0,u.t)(R,_))?.isProtected){const m=`termination protection of ${_} was switched on, and is off; l\
ook for a policy that denies cloudformation:UpdateTerminationProtection`;throw new r.t("stack.unprotected",m)}D.info("te\
rmination protection is on")}}),6853:((v,C,t)=>{t.d(C,{n:()=>E,t:()=>d});const c=["AWS::AutoScaling::AutoScalingGroup","\
AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::Se\
curityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment",
"AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLo\
adBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],E=({allowReplacement:u})=>({
stateful:c,allowed:u}),d={stateful:c,allowed:[]}})};export{x as id,G as ids,F as modules};
