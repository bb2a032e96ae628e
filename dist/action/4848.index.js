const x=4848,F=[4848,2324],b={1383:((L,M,t)=>{t.r(M),t.d(M,{changeStack:()=>B,t:()=>$});var l=t(5634),C=t(323),P=t(9696),
d=t(2803),f=t(2264),g=t(7643),E=t(6776),v=t(5268),R=t(1062),D=t(4247),O=t(8929),A=t(5069),h=t(7212),I=t(6853),y=t(513),$=class extends(0,E.
o)(E.i,E.a,"SetDesiredCapacity",E.f){};async function w(n,e){return(await(0,v.t)(n,e))?.MinSize??0}async function S({aws:n,
log:e},s,{from:_,to:r,insist:u}){if(r>=_)return;const m=(await(0,v.t)({aws:n},s))?.DesiredCapacity??0;m<=r||(await u(),await(await n.
autoScaling()).send(new $({AutoScalingGroupName:(0,g.g)(s),DesiredCapacity:r})),e.info(`size ${_} is now ${r}: the group\
 goes from ${m} instances to ${r}`))}const U=36e5;async function B(n,e,{stack:s,isShell:_,target:r},{template:u,insist:m}){
const{stackName:W}=e,K=s?await w(n,W):0;(s||_)&&await(0,A.t)(n,W,{holdsLock:!0});const G=s!==void 0&&e.allowReplacement.
length>0;let j=!1,T;try{T=await(0,C.t)({client:await n.aws.cloudFormation(),clock:n.clock,stackName:W,isNew:s===void 0,changeSetName:(0,l.
s)(G?"open":"deploy",n.runName),template:u,parameters:r.parameters,tags:r.tags,roleArn:e.serviceRoleArn,revertsDrift:e.drift===
"revert",timeout:U,isDetached:!e.waits&&r.size>=K,review:async N=>{(0,y.r)(n.log,e,r.template,N),p(n,e,s,N),await m(),j=
G,s&&await(0,h.r)(n,W,(0,I.n)(e))},onEvent:N=>n.log.info(N)})}finally{j&&T?.kind!=="started"&&(j=!await(0,h.t)(n,W))}if(T.
kind!=="overtaken"){if(T.kind==="started")return{operation:"started",stack:await o(n,T.stackId),isOpen:j};if(T.kind==="d\
one"&&T.stack)return await S(n,W,{from:K,to:r.size,insist:m}),{operation:s?"updated":"created",stack:T.stack,isOpen:j};if(T.
kind==="unchanged"&&s)return{operation:"unchanged",stack:s,isOpen:(0,l.u)(s.changeSetId)};throw c(n,T,{stackName:W,verb:s?
"updated":"created"})}}function p(n,e,s,_){if(n.record({changes:_}),!s)return;for(const u of(0,D.t)((0,R.r)(_)))n.log.info(
u);const r=(0,P.t)(_,(0,I.n)(e));if(r.length>0)throw a(s.name,r)}function a(n,e){const s=`this would replace or delete ${e.
map(({logicalId:_})=>_).join(", ")} of stack ${n}, and nothing was changed; name them in allow-replacement if that is me\
ant`;return new f.t("stack.replacement-refused",s,{details:e.map(i)})}const i=({action:n,logicalId:e,type:s,properties:_})=>{
const r=_.filter(({replacement:u})=>u==="yes").map(({path:u})=>u);return`${e} (${s}) ${n==="Remove"?"is deleted":"is rep\
laced"}${r.length>0?` because of ${r.join(", ")}`:""}`};async function o(n,e){const s=await(0,d.t)(await n.aws.cloudFormation(),
e);if(s)return s;throw new f.t("stack.missing",`stack ${e} is gone while it was being changed; deploy again`)}function c(n,e,{
stackName:s,verb:_}){const r=`stack ${s} could not be ${_}`,u="stack.change-failed";if(e.kind==="failed"){const{root:m,status:W,
events:K}=e;return(0,O.t)(n,{code:u,root:m,details:[`${r}; it is now ${W}`],events:K})}if(e.kind==="refused"){const m=[`${r}\
: CloudFormation refused the change set, and nothing was changed`];return(0,O.t)(n,{code:u,root:e.root,details:m})}if(e.
kind==="timed-out"){const m=`${r} within ${U/6e4} minutes (it is still ${e.status}); run again to follow it to its end`;
return new f.t("stack.busy",m)}return new f.t("internal",`${r}: it is gone or empty`,{fault:"tool"})}}),4848:((L,M,t)=>{
t.r(M),t.d(M,{AutoScalingClient:()=>l.s,DescribeAutoScalingGroupsCommand:()=>l.r,DescribeInstanceRefreshesCommand:()=>l.
n,DescribeScalingActivitiesCommand:()=>l.t});var l=t(6776),C=t(8930),P=t(126),d=t(3657),f=t(6313),g=t(1383),E=t(2324)}),
323:((L,M,t)=>{t.d(M,{t:()=>v});var l=t(4255),C=t(6580),P=t(5634),d=t(254),f=t(2803),g=t(7598),E=class extends(0,l.r)(l.
t,l.n,"ExecuteChangeSet",l.h){};async function v(D){const{client:O}=D,A=await(0,P.i)(D);if(A.kind!=="ready")return A;const{
id:h,changes:I}=A;let y=!1;const $=async w=>{await O.send(new E({...h,ClientRequestToken:w})),y=!0};try{if(await D.review(
I),D.isDetached)return await $(`op-${(0,g.randomUUID)()}`).catch(async S=>{if(!((0,C.t)(S,"InvalidChangeSetStatusExcepti\
on")&&await R(O,h)))throw S}),{kind:"started",stackId:h.StackName};const w={...D,stackId:h.StackName};return await(0,d.n)(
w,$,S=>S?.status.isSuccess??!1,{isFirst:D.isNew})}catch(w){if(y)throw w;return await(0,P.r)(D,h),(0,P.a)(w,D)}}const R=async(D,{
StackName:O,ChangeSetName:A})=>(await(0,f.t)(D,O))?.changeSetId===A}),9696:((L,M,t)=>{t.d(M,{n:()=>C,t:()=>l});function l(P,{
stateful:d,allowed:f}){return P.filter(({action:g,replacement:E})=>g==="Remove"||E==="yes").filter(({type:g})=>d.includes(
g)).filter(({logicalId:g,type:E})=>!f.includes(g)&&!f.includes(E))}function C({stateful:P,allowed:d}){const f=P.filter(R=>!d.
includes(R)),g=d.filter(R=>!R.includes("::")).map(R=>`LogicalResourceId/${R}`),E={Effect:"Allow",Action:"Update:*",Principal:"\
*",Resource:"*"},v={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...g.length>0?{NotResource:g}:
{Resource:"*"},Condition:{StringEquals:{ResourceType:f}}};return JSON.stringify({Statement:f.length>0?[E,v]:[E]})}}),7212:((L,M,t)=>{
t.d(M,{n:()=>D,r:()=>v,t:()=>R});var l=t(4255),C=t(6220),P=t(9696),d=t(2803),f=t(2264),g=t(6853),E=class extends(0,l.r)(
l.t,l.n,"SetStackPolicy",l._){};async function v({aws:O},A,h){await(await O.cloudFormation()).send(new E({StackName:A,StackPolicyBody:(0,P.
n)(h)}))}async function R(O,A){try{return await v(O,A,g.t),!0}catch(h){return O.log.warning(`the stack's policy could no\
t be put back and is so by the next deploy: ${(0,f.n)(h)}`),!1}}async function D({aws:O,log:A},h){const I=await O.cloudFormation();
if(await(0,C.n)({client:I,stackId:h},!0),!(await(0,d.t)(I,h))?.isProtected){const y=`termination protection of ${h} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new f.t("stack.\
unprotected",y)}A.info("termination protection is on")}}),2324:((L,M,t)=>{t.d(M,{bring:()=>I});var l=t(7643),C=t(6776),P=t(
6580),d=t(2264),f=t(2033),g=t(6844),E=t(126),v=t(7833),R=t(5634),D=t(323),O=class extends(0,C.o)(C.i,C.a,"StartInstanceR\
efresh",C.p){};const A=18e5;async function h({aws:a,clock:i,log:o,runName:c,insist:n},e,s){const _=l.l.servingTemplateVersion,
r=await(0,D.t)({client:await a.cloudFormation(),clock:i,stackName:e.name,isNew:!1,changeSetName:(0,R.s)("deploy",c),template:{
UsePreviousTemplate:!0},parameters:Object.keys(e.parameters).map(m=>m===_?{ParameterKey:m,ParameterValue:s}:{ParameterKey:m,
UsePreviousValue:!0}),tags:e.tags,timeout:A,review:n,onEvent:m=>o.info(m)});if(r.kind==="done"&&r.stack)return r.stack;if(r.
kind==="unchanged")return e;const u="cause"in r?r.cause:`it did not end (${r.kind})`;throw new d.t("stack.change-failed",
`all instances run version ${s} of the launch template, but stack ${e.name} could not be told so: ${u}; deploy again`)}async function I(a,i,o){
const c=(0,f.o)(o),n={stackName:i.name,groupName:(0,l.g)(i.name)};switch(c.kind){case"nothing":return(0,v.t)(i,o);case"r\
ecord":return p(await h(a,i,c.version),o,{outcome:"recorded"});case"attach":{a.log.info(`instance refresh ${c.refresh.id}\
 runs: following it`);const e=await(0,E.t)(a,n,c.refresh.id);return!(e.version===o.newest&&c.refresh.status!=="RollbackI\
nProgress")&&e.kind!=="timed-out"?y(a,i,o,e):S(a,i,o,e)}default:{$(o);const{version:e,outdated:s}=c;return a.log.info(`${s.
length} of ${o.instances.length} instances run an older version of the launch template than ${e}: they are replaced`),S(
a,i,o,await(0,E.t)(a,n,await w(a,i,e)))}}}async function y(a,i,o,c){const n=c.version?` (version ${c.version})`:"";a.log.
info(`instance refresh ${c.id}${n} ended: ${c.status}${c.reason&&`, ${c.reason}`}`);const e=await(0,g.n)(a,i)??o;return e.
active?p(i,e,{outcome:"failed",failure:new d.t("fleet.refresh-failed","somebody else began another instance refresh; dep\
loy again when it has ended")}):I(a,i,e)}function $({suspended:a}){const i=f.t.filter(c=>a.includes(c));if(i.length===0)
return;const o=`the group's process ${i.join(" and ")} is suspended, so no instance can be replaced`;throw new d.t("flee\
t.refresh-failed",`${o}; resume it in Auto Scaling, then deploy again`)}async function w({aws:a,insist:i},o,c){const n=await a.
autoScaling();await i();const e=o.outputs[l.o.launchTemplate]??"";try{const{InstanceRefreshId:s=""}=await n.send(new O({
AutoScalingGroupName:(0,l.g)(o.name),DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:e,Version:c}},Preferences:{MinHealthyPercentage:100,
MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"\
Ignore"}}));return s}catch(s){if(!(0,P.t)(s,"InstanceRefreshInProgressFault","InstanceRefreshInProgress"))throw s;const _=await(0,g.
t)({aws:a},o.name);if(_)return _.id;throw s}}async function S(a,i,o,c){const{id:n}=c;return c.kind==="successful"?(a.log.
info(`all instances run version ${o.newest} of the launch template`),p(await h(a,i,o.newest),o,{outcome:"refreshed",id:n})):
p(i,o,{outcome:"failed",id:n,failure:new d.t("fleet.refresh-failed",`${U(o,c)}; ${B[c.kind]}`)})}const U=({newest:a,group:i},{
kind:o,reason:c,status:n,id:e})=>{const s=`the instances could not be replaced by version ${a} of the launch template`;return o===
"timed-out"?`${s} in time: instance refresh ${e} still runs (${c||n})`:o==="rolled-back"?`${s}: ${c}; version ${i} serve\
s again`:`${s}: ${c}; instance refresh ${e} ended as ${n}`},B={"rolled-back":"correct what new instances boot with and d\
eploy again",failed:"look at the group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};
function p(a,i,o){return{...(0,v.t)(a,i),instances:(0,f.a)(i).length,...o}}}),126:((L,M,t)=>{t.d(M,{t:()=>I});var l=t(6776),
C=t(6580),P=t(7288),d=t(1105),f=t(8919),g=t(2033),E=class extends(0,l.o)(l.i,l.a,"RollbackInstanceRefresh",l.d){},v=class extends(0,d.
f)(d.u,d.d,"GetConsoleOutput",d.g){};const R=400;async function D({aws:a},i){const o=await a.ec2();for(const c of i){const n=await o.
send(new v({InstanceId:c})).catch(()=>{}),e=[...Buffer.from(n?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(e)return`${e.slice(0,R)} (${c})`}}const O=5e3,A=3e4,h=108e5;async function I(a,i,o){const{clock:c}=a,n=p(
a);let e="",s={};return await(0,P.t)({clock:c,forMillis:h,every:O},async()=>{const _=await S(a,i,o);s=_;const{Status:r=""}=_;
n(_);const u=$[r];if(u)return{...y(_),id:o,kind:u,reason:u==="successful"?"":e||w(_)};r==="InProgress"&&!e&&(e=await U(a,
i,_)??""),r==="RollbackInProgress"&&await(0,f.n)(a,i.stackName,{})})??{...y(s),id:o,kind:"timed-out",reason:s.StatusReason??
""}}const y=({DesiredConfiguration:a,Status:i})=>({version:a?.LaunchTemplate?.Version??"",status:i??""}),$={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},w=({RollbackDetails:a,
StatusReason:i,Status:o})=>a?.RollbackReason||i||`it ended as ${o}`;async function S({aws:a},{groupName:i},o){const{InstanceRefreshes:c}=await(await a.
autoScaling()).send(new l.n({AutoScalingGroupName:i,InstanceRefreshIds:[o]}));return c?.[0]??{InstanceRefreshId:o,Status:"\
Pending"}}async function U(a,{groupName:i},o){const c=await a.aws.autoScaling(),{Activities:n=[]}=await c.send(new l.t({
AutoScalingGroupName:i,MaxRecords:100})),e=(0,g.r)(n,o.StartTime?.getTime()??0);if(e.count<2)return;const s=await B(a,e);
a.log.warning(`${e.count} new instances failed in a row: ${s}; the refresh is rolled back`);try{await c.send(new E({AutoScalingGroupName:i}))}catch(_){
if(!(0,C.t)(_,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw _}return s}const B=async(a,{instanceIds:i,
reason:o})=>await D(a,i.slice(0,2))??o;function p({clock:a,log:i}){const o=a.now();let c="",n=Number.NEGATIVE_INFINITY;return({
Status:e,PercentageComplete:s=0,InstancesToUpdate:_,StatusReason:r})=>{const u=`${e} ${s} %${_===void 0?"":`, ${_} insta\
nces left`}${r?`: ${r}`:""}`;u===c&&a.now()-n<A||(c=u,n=a.now(),i.info(`${Math.round((n-o)/1e3)} s  ${u}`))}}}),6853:((L,M,t)=>{
t.d(M,{n:()=>C,t:()=>P});const l=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS:\
:EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::Subne\
tRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCa\
che::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadB\
alancingV2::TargetGroup","AWS::SSM::Parameter"],C=({allowReplacement:d})=>({stateful:l,allowed:d}),P={stateful:l,allowed:[]}})};export{x as id,F as ids,b as modules};
