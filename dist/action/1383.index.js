const x=1383,F=[1383],G={1383:((v,C,t)=>{t.r(C),t.d(C,{changeStack:()=>B,t:()=>W});var i=t(5634),E=t(323),r=t(9696),u=t(
2803),d=t(2264),c=t(7643),o=t(6776),l=t(5268),f=t(1062),P=t(4247),D=t(8929),O=t(5069),_=t(7212),w=t(6853),y=t(513),W=class extends(0,o.
o)(o.i,o.a,"SetDesiredCapacity",o.f){};async function m(a,n){return(await(0,l.t)(a,n))?.MinSize??0}async function R({aws:a,
log:n},e,{from:M,to:s,insist:g}){if(s>=M)return;const A=(await(0,l.t)({aws:a},e))?.DesiredCapacity??0;A<=s||(await g(),await(await a.
autoScaling()).send(new W({AutoScalingGroupName:(0,c.g)(e),DesiredCapacity:s})),n.info(`size ${M} is now ${s}: the group\
 goes from ${A} instances to ${s}`))}const U=36e5;async function B(a,n,{stack:e,isShell:M,target:s},{template:g,insist:A}){
const{stackName:S}=n,T=e?await m(a,S):0;(e||M)&&await(0,O.t)(a,S,{holdsLock:!0});const I=e!==void 0&&n.allowReplacement.
length>0;let p=!1,h;try{h=await(0,E.t)({client:await a.aws.cloudFormation(),clock:a.clock,stackName:S,isNew:e===void 0,changeSetName:(0,i.
s)(I?"open":"deploy",a.runName),template:g,parameters:s.parameters,tags:s.tags,roleArn:n.serviceRoleArn,revertsDrift:n.drift===
"revert",timeout:U,isDetached:!n.waits&&s.size>=T,review:async L=>{(0,y.r)(a.log,n,s.template,L),j(a,n,e,L),await A(),p=
I,e&&await(0,_.r)(a,S,(0,w.n)(n))},onEvent:L=>a.log.info(L)})}finally{p&&h?.kind!=="started"&&(p=!await(0,_.t)(a,S))}if(h.
kind!=="overtaken"){if(h.kind==="started")return{operation:"started",stack:await k(a,h.stackId),isOpen:p};if(h.kind==="d\
one"&&h.stack)return await R(a,S,{from:T,to:s.size,insist:A}),{operation:e?"updated":"created",stack:h.stack,isOpen:p};if(h.
kind==="unchanged"&&e)return{operation:"unchanged",stack:e,isOpen:(0,i.u)(e.changeSetId)};throw N(a,h,{stackName:S,verb:e?
"updated":"created"})}}function j(a,n,e,M){if(a.record({changes:M}),!e)return;for(const g of(0,P.t)((0,f.r)(M)))a.log.info(
g);const s=(0,r.t)(M,(0,w.n)(n));if(s.length>0)throw K(e.name,s)}function K(a,n){const e=`this would replace or delete ${n.
map(({logicalId:M})=>M).join(", ")} of stack ${a}, and nothing was changed; name them in allow-replacement if that is me\
ant`;return new d.t("stack.replacement-refused",e,{details:n.map($)})}const $=({action:a,logicalId:n,type:e,properties:M})=>{
const s=M.filter(({replacement:g})=>g==="yes").map(({path:g})=>g);return`${n} (${e}) ${a==="Remove"?"is deleted":"is rep\
laced"}${s.length>0?` because of ${s.join(", ")}`:""}`};async function k(a,n){const e=await(0,u.t)(await a.aws.cloudFormation(),
n);if(e)return e;throw new d.t("stack.missing",`stack ${n} is gone while it was being changed; deploy again`)}function N(a,n,{
stackName:e,verb:M}){const s=`stack ${e} could not be ${M}`,g="stack.change-failed";if(n.kind==="failed"){const{root:A,status:S,
events:T}=n;return(0,D.t)(a,{code:g,root:A,details:[`${s}; it is now ${S}`],events:T})}if(n.kind==="refused"){const A=[`${s}\
: CloudFormation refused the change set, and nothing was changed`];return(0,D.t)(a,{code:g,root:n.root,details:A})}if(n.
kind==="timed-out"){const A=`${s} within ${U/6e4} minutes (it is still ${n.status}); run again to follow it to its end`;
return new d.t("stack.busy",A)}return new d.t("internal",`${s}: it is gone or empty`,{fault:"tool"})}}),323:((v,C,t)=>{t.
d(C,{t:()=>l});var i=t(4255),E=t(6580),r=t(5634),u=t(254),d=t(2803),c=t(7598),o=class extends(0,i.r)(i.t,i.n,"ExecuteCha\
ngeSet",i.h){};async function l(P){const{client:D}=P,O=await(0,r.i)(P);if(O.kind!=="ready")return O;const{id:_,changes:w}=O;
let y=!1;const W=async m=>{await D.send(new o({..._,ClientRequestToken:m})),y=!0};try{if(await P.review(w),P.isDetached)
return await W(`op-${(0,c.randomUUID)()}`).catch(async R=>{if(!((0,E.t)(R,"InvalidChangeSetStatusException")&&await f(D,
_)))throw R}),{kind:"started",stackId:_.StackName};const m={...P,stackId:_.StackName};return await(0,u.n)(m,W,R=>R?.status.
isSuccess??!1,{isFirst:P.isNew})}catch(m){if(y)throw m;return await(0,r.r)(P,_),(0,r.a)(m,P)}}const f=async(P,{StackName:D,
ChangeSetName:O})=>(await(0,d.t)(P,D))?.changeSetId===O}),6220:((v,C,t)=>{t.d(C,{n:()=>c,t:()=>d});var i=t(4729),E=t(4255),
r=t(254),u=class extends(0,E.r)(E.t,E.n,"UpdateTerminationProtection",E.v){};function d(o,{retain:l=[],roleArn:f=""}={}){
const{client:P,stackId:D}=o,O={StackName:D,...l.length>0&&{RetainResources:[...l]},...f&&{RoleARN:f}};return(0,r.n)(o,_=>P.
send(new i.t({...O,ClientRequestToken:_})),_=>_===void 0||_.status.isDeleted)}async function c({client:o,stackId:l},f){await o.
send(new u({StackName:l,EnableTerminationProtection:f}))}}),8929:((v,C,t)=>{t.d(C,{t:()=>r});var i=t(8669),E=t(2264);function r({
record:u},{code:d,root:c,details:o,events:l}){return u({rootCause:c,...l&&{events:l}}),new E.t(d,(0,i.t)(c),{details:[...c.
remedy?[c.remedy]:[],...o]})}}),9696:((v,C,t)=>{t.d(C,{n:()=>E,t:()=>i});function i(r,{stateful:u,allowed:d}){return r.filter(
({action:c,replacement:o})=>c==="Remove"||o==="yes").filter(({type:c})=>u.includes(c)).filter(({logicalId:c,type:o})=>!d.
includes(c)&&!d.includes(o))}function E({stateful:r,allowed:u}){const d=r.filter(f=>!u.includes(f)),c=u.filter(f=>!f.includes(
"::")).map(f=>`LogicalResourceId/${f}`),o={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},l={Effect:"Deny",
Action:["Update:Replace","Update:Delete"],Principal:"*",...c.length>0?{NotResource:c}:{Resource:"*"},Condition:{StringEquals:{
ResourceType:d}}};return JSON.stringify({Statement:d.length>0?[o,l]:[o]})}}),7212:((v,C,t)=>{t.d(C,{n:()=>P,r:()=>l,t:()=>f});
var i=t(4255),E=t(6220),r=t(9696),u=t(2803),d=t(2264),c=t(6853),o=class extends(0,i.r)(i.t,i.n,"SetStackPolicy",i._){};async function l({
aws:D},O,_){await(await D.cloudFormation()).send(new o({StackName:O,StackPolicyBody:(0,r.n)(_)}))}async function f(D,O){
try{return await l(D,O,c.t),!0}catch(_){return D.log.warning(`the stack's policy could not be put back and is so by the \
next deploy: ${(0,d.n)(_)}`),!1}}async function P({aws:D,log:O},_){const w=await D.cloudFormation();if(await(0,E.n)({client:w,
stackId:_},!0),!(await(0,u.t)(w,_))?.isProtected){const y=`termination protection of ${_} was switched on, and is off; l\
ook for a policy that denies cloudformation:UpdateTerminationProtection`;throw new d.t("stack.unprotected",y)}O.info("te\
rmination protection is on")}}),6853:((v,C,t)=>{t.d(C,{n:()=>E,t:()=>r});const i=["AWS::AutoScaling::AutoScalingGroup","\
AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::Se\
curityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment",
"AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLo\
adBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],E=({allowReplacement:u})=>({
stateful:i,allowed:u}),r={stateful:i,allowed:[]}})};export{x as id,F as ids,G as modules};
