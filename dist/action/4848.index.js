const x=4848,F=[4848,2324],b={1383:((L,M,e)=>{e.r(M),e.d(M,{changeStack:()=>B,t:()=>w});var l=e(5634),A=e(323),D=e(9696),
_=e(2803),f=e(2264),h=e(7643),u=e(6776),v=e(1062),R=e(4247),P=e(8929),C=e(5069),O=e(7212),g=e(6853),y=e(513),w=class extends(0,u.
o)(u.i,u.a,"SetDesiredCapacity",u.f){};async function $({aws:n},t){return(await S(n,t))?.MinSize??0}async function I({aws:n,
log:t},s,{from:d,to:r,insist:E}){if(r>=d)return;const m=(await S(n,s))?.DesiredCapacity??0;m<=r||(await E(),await(await n.
autoScaling()).send(new w({AutoScalingGroupName:(0,h.g)(s),DesiredCapacity:r})),t.info(`size ${d} is now ${r}: the group\
 goes from ${m} instances to ${r}`))}async function S(n,t){const{AutoScalingGroups:s}=await(await n.autoScaling()).send(
new u.r({AutoScalingGroupNames:[(0,h.g)(t)]}));return s?.[0]}const U=36e5;async function B(n,t,{stack:s,isShell:d,target:r},{
template:E,insist:m}){const{stackName:p}=t,K=s?await $(n,p):0;(s||d)&&await(0,C.t)(n,p,{holdsLock:!0});const G=s!==void 0&&
t.allowReplacement.length>0;let j=!1,T;try{T=await(0,A.t)({client:await n.aws.cloudFormation(),clock:n.clock,stackName:p,
isNew:s===void 0,changeSetName:(0,l.s)(G?"open":"deploy",n.runName),template:E,parameters:r.parameters,tags:r.tags,roleArn:t.
serviceRoleArn,revertsDrift:t.drift==="revert",timeout:U,isDetached:!t.waits&&r.size>=K,review:async N=>{(0,y.r)(n.log,t,
r.template,N),W(n,t,s,N),await m(),j=G,s&&await(0,O.r)(n,p,(0,g.n)(t))},onEvent:N=>n.log.info(N)})}finally{j&&T?.kind!==
"started"&&(j=!await(0,O.t)(n,p))}if(T.kind!=="overtaken"){if(T.kind==="started")return{operation:"started",stack:await o(
n,T.stackId),isOpen:j};if(T.kind==="done"&&T.stack)return await I(n,p,{from:K,to:r.size,insist:m}),{operation:s?"updated":
"created",stack:T.stack,isOpen:j};if(T.kind==="unchanged"&&s)return{operation:"unchanged",stack:s,isOpen:(0,l.u)(s.changeSetId)};
throw c(n,T,{stackName:p,verb:s?"updated":"created"})}}function W(n,t,s,d){if(n.record({changes:d}),!s)return;for(const E of(0,R.
t)((0,v.r)(d)))n.log.info(E);const r=(0,D.t)(d,(0,g.n)(t));if(r.length>0)throw a(s.name,r)}function a(n,t){const s=`this\
 would replace or delete ${t.map(({logicalId:d})=>d).join(", ")} of stack ${n}, and nothing was changed; name them in al\
low-replacement if that is meant`;return new f.t("stack.replacement-refused",s,{details:t.map(i)})}const i=({action:n,logicalId:t,
type:s,properties:d})=>{const r=d.filter(({replacement:E})=>E==="yes").map(({path:E})=>E);return`${t} (${s}) ${n==="Remo\
ve"?"is deleted":"is replaced"}${r.length>0?` because of ${r.join(", ")}`:""}`};async function o(n,t){const s=await(0,_.
t)(await n.aws.cloudFormation(),t);if(s)return s;throw new f.t("stack.missing",`stack ${t} is gone while it was being ch\
anged; deploy again`)}function c(n,t,{stackName:s,verb:d}){const r=`stack ${s} could not be ${d}`,E="stack.change-failed";
if(t.kind==="failed"){const{root:m,status:p,events:K}=t;return(0,P.t)(n,{code:E,root:m,details:[`${r}; it is now ${p}`],
events:K})}if(t.kind==="refused"){const m=[`${r}: CloudFormation refused the change set, and nothing was changed`];return(0,P.
t)(n,{code:E,root:t.root,details:m})}if(t.kind==="timed-out"){const m=`${r} within ${U/6e4} minutes (it is still ${t.status}\
); run again to follow it to its end`;return new f.t("stack.busy",m)}return new f.t("internal",`${r}: it is gone or empt\
y`,{fault:"tool"})}}),4848:((L,M,e)=>{e.r(M),e.d(M,{AutoScalingClient:()=>l.s,DescribeAutoScalingGroupsCommand:()=>l.r,DescribeInstanceRefreshesCommand:()=>l.
n,DescribeScalingActivitiesCommand:()=>l.t});var l=e(6776),A=e(8930),D=e(126),_=e(3657),f=e(6313),h=e(1383),u=e(2324)}),
323:((L,M,e)=>{e.d(M,{t:()=>v});var l=e(4255),A=e(6580),D=e(5634),_=e(254),f=e(2803),h=e(7598),u=class extends(0,l.r)(l.
t,l.n,"ExecuteChangeSet",l.h){};async function v(P){const{client:C}=P,O=await(0,D.i)(P);if(O.kind!=="ready")return O;const{
id:g,changes:y}=O;let w=!1;const $=async I=>{await C.send(new u({...g,ClientRequestToken:I})),w=!0};try{if(await P.review(
y),P.isDetached)return await $(`op-${(0,h.randomUUID)()}`).catch(async S=>{if(!((0,A.t)(S,"InvalidChangeSetStatusExcepti\
on")&&await R(C,g)))throw S}),{kind:"started",stackId:g.StackName};const I={...P,stackId:g.StackName};return await(0,_.n)(
I,$,S=>S?.status.isSuccess??!1,{isFirst:P.isNew})}catch(I){if(w)throw I;return await(0,D.r)(P,g),(0,D.a)(I,P)}}const R=async(P,{
StackName:C,ChangeSetName:O})=>(await(0,f.t)(P,C))?.changeSetId===O}),9696:((L,M,e)=>{e.d(M,{n:()=>A,t:()=>l});function l(D,{
stateful:_,allowed:f}){return D.filter(({action:h,replacement:u})=>h==="Remove"||u==="yes").filter(({type:h})=>_.includes(
h)).filter(({logicalId:h,type:u})=>!f.includes(h)&&!f.includes(u))}function A({stateful:D,allowed:_}){const f=D.filter(R=>!_.
includes(R)),h=_.filter(R=>!R.includes("::")).map(R=>`LogicalResourceId/${R}`),u={Effect:"Allow",Action:"Update:*",Principal:"\
*",Resource:"*"},v={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...h.length>0?{NotResource:h}:
{Resource:"*"},Condition:{StringEquals:{ResourceType:f}}};return JSON.stringify({Statement:f.length>0?[u,v]:[u]})}}),7212:((L,M,e)=>{
e.d(M,{n:()=>P,r:()=>v,t:()=>R});var l=e(4255),A=e(6220),D=e(9696),_=e(2803),f=e(2264),h=e(6853),u=class extends(0,l.r)(
l.t,l.n,"SetStackPolicy",l._){};async function v({aws:C},O,g){await(await C.cloudFormation()).send(new u({StackName:O,StackPolicyBody:(0,D.
n)(g)}))}async function R(C,O){try{return await v(C,O,h.t),!0}catch(g){return C.log.warning(`the stack's policy could no\
t be put back and is so by the next deploy: ${(0,f.n)(g)}`),!1}}async function P({aws:C,log:O},g){const y=await C.cloudFormation();
if(await(0,A.n)({client:y,stackId:g},!0),!(await(0,_.t)(y,g))?.isProtected){const w=`termination protection of ${g} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new f.t("stack.\
unprotected",w)}O.info("termination protection is on")}}),2324:((L,M,e)=>{e.d(M,{bring:()=>y});var l=e(7643),A=e(6776),D=e(
6580),_=e(2264),f=e(2033),h=e(6844),u=e(126),v=e(7833),R=e(5634),P=e(323),C=class extends(0,A.o)(A.i,A.a,"StartInstanceR\
efresh",A.p){};const O=18e5;async function g({aws:a,clock:i,log:o,runName:c,insist:n},t,s){const d=l.l.servingTemplateVersion,
r=await(0,P.t)({client:await a.cloudFormation(),clock:i,stackName:t.name,isNew:!1,changeSetName:(0,R.s)("deploy",c),template:{
UsePreviousTemplate:!0},parameters:Object.keys(t.parameters).map(m=>m===d?{ParameterKey:m,ParameterValue:s}:{ParameterKey:m,
UsePreviousValue:!0}),tags:t.tags,timeout:O,review:n,onEvent:m=>o.info(m)});if(r.kind==="done"&&r.stack)return r.stack;if(r.
kind==="unchanged")return t;const E="cause"in r?r.cause:`it did not end (${r.kind})`;throw new _.t("stack.change-failed",
`all instances run version ${s} of the launch template, but stack ${t.name} could not be told so: ${E}; deploy again`)}async function y(a,i,o){
const c=(0,f.o)(o),n={stackName:i.name,groupName:(0,l.g)(i.name)};switch(c.kind){case"nothing":return(0,v.t)(i,o);case"r\
ecord":return W(await g(a,i,c.version),o,{outcome:"recorded"});case"attach":{a.log.info(`instance refresh ${c.refresh.id}\
 runs: following it`);const t=await(0,u.t)(a,n,c.refresh.id);return!(t.version===o.newest&&c.refresh.status!=="RollbackI\
nProgress")&&t.kind!=="timed-out"?w(a,i,o,t):S(a,i,o,t)}default:{$(o);const{version:t,outdated:s}=c;return a.log.info(`${s.
length} of ${o.instances.length} instances run an older version of the launch template than ${t}: they are replaced`),S(
a,i,o,await(0,u.t)(a,n,await I(a,i,t)))}}}async function w(a,i,o,c){const n=c.version?` (version ${c.version})`:"";a.log.
info(`instance refresh ${c.id}${n} ended: ${c.status}${c.reason&&`, ${c.reason}`}`);const t=await(0,h.n)(a,i)??o;return t.
active?W(i,t,{outcome:"failed",failure:new _.t("fleet.refresh-failed","somebody else began another instance refresh; dep\
loy again when it has ended")}):y(a,i,t)}function $({suspended:a}){const i=f.t.filter(c=>a.includes(c));if(i.length===0)
return;const o=`the group's process ${i.join(" and ")} is suspended, so no instance can be replaced`;throw new _.t("flee\
t.refresh-failed",`${o}; resume it in Auto Scaling, then deploy again`)}async function I({aws:a,insist:i},o,c){const n=await a.
autoScaling();await i();const t=o.outputs[l.o.launchTemplate]??"";try{const{InstanceRefreshId:s=""}=await n.send(new C({
AutoScalingGroupName:(0,l.g)(o.name),DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:t,Version:c}},Preferences:{MinHealthyPercentage:100,
MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"\
Ignore"}}));return s}catch(s){if(!(0,D.t)(s,"InstanceRefreshInProgressFault","InstanceRefreshInProgress"))throw s;const d=await(0,h.
t)({aws:a},o.name);if(d)return d.id;throw s}}async function S(a,i,o,c){const{id:n}=c;return c.kind==="successful"?(a.log.
info(`all instances run version ${o.newest} of the launch template`),W(await g(a,i,o.newest),o,{outcome:"refreshed",id:n})):
W(i,o,{outcome:"failed",id:n,failure:new _.t("fleet.refresh-failed",`${U(o,c)}; ${B[c.kind]}`)})}const U=({newest:a,group:i},{
kind:o,reason:c,status:n,id:t})=>{const s=`the instances could not be replaced by version ${a} of the launch template`;return o===
"timed-out"?`${s} in time: instance refresh ${t} still runs (${c||n})`:o==="rolled-back"?`${s}: ${c}; version ${i} serve\
s again`:`${s}: ${c}; instance refresh ${t} ended as ${n}`},B={"rolled-back":"correct what new instances boot with and d\
eploy again",failed:"look at the group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};
function W(a,i,o){return{...(0,v.t)(a,i),instances:(0,f.a)(i).length,...o}}}),126:((L,M,e)=>{e.d(M,{t:()=>y});var l=e(6776),
A=e(6580),D=e(7288),_=e(1105),f=e(8919),h=e(2033),u=class extends(0,l.o)(l.i,l.a,"RollbackInstanceRefresh",l.d){},v=class extends(0,_.
f)(_.u,_.d,"GetConsoleOutput",_.g){};const R=400;async function P({aws:a},i){const o=await a.ec2();for(const c of i){const n=await o.
send(new v({InstanceId:c})).catch(()=>{}),t=[...Buffer.from(n?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(t)return`${t.slice(0,R)} (${c})`}}const C=5e3,O=3e4,g=108e5;async function y(a,i,o){const{clock:c}=a,n=W(
a);let t="",s={};return await(0,D.t)({clock:c,forMillis:g,every:C},async()=>{const d=await S(a,i,o);s=d;const{Status:r=""}=d;
n(d);const E=$[r];if(E)return{...w(d),id:o,kind:E,reason:E==="successful"?"":t||I(d)};r==="InProgress"&&!t&&(t=await U(a,
i,d)??""),r==="RollbackInProgress"&&await(0,f.n)(a,i.stackName,{})})??{...w(s),id:o,kind:"timed-out",reason:s.StatusReason??
""}}const w=({DesiredConfiguration:a,Status:i})=>({version:a?.LaunchTemplate?.Version??"",status:i??""}),$={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},I=({RollbackDetails:a,
StatusReason:i,Status:o})=>a?.RollbackReason||i||`it ended as ${o}`;async function S({aws:a},{groupName:i},o){const{InstanceRefreshes:c}=await(await a.
autoScaling()).send(new l.n({AutoScalingGroupName:i,InstanceRefreshIds:[o]}));return c?.[0]??{InstanceRefreshId:o,Status:"\
Pending"}}async function U(a,{groupName:i},o){const c=await a.aws.autoScaling(),{Activities:n=[]}=await c.send(new l.t({
AutoScalingGroupName:i,MaxRecords:100})),t=(0,h.r)(n,o.StartTime?.getTime()??0);if(t.count<2)return;const s=await B(a,t);
a.log.warning(`${t.count} new instances failed in a row: ${s}; the refresh is rolled back`);try{await c.send(new u({AutoScalingGroupName:i}))}catch(d){
if(!(0,A.t)(d,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw d}return s}const B=async(a,{instanceIds:i,
reason:o})=>await P(a,i.slice(0,2))??o;function W({clock:a,log:i}){const o=a.now();let c="",n=Number.NEGATIVE_INFINITY;return({
Status:t,PercentageComplete:s=0,InstancesToUpdate:d,StatusReason:r})=>{const E=`${t} ${s} %${d===void 0?"":`, ${d} insta\
nces left`}${r?`: ${r}`:""}`;E===c&&a.now()-n<O||(c=E,n=a.now(),i.info(`${Math.round((n-o)/1e3)} s  ${E}`))}}}),6853:((L,M,e)=>{
e.d(M,{n:()=>A,t:()=>D});const l=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS:\
:EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::Subne\
tRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCa\
che::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadB\
alancingV2::TargetGroup","AWS::SSM::Parameter"],A=({allowReplacement:_})=>({stateful:l,allowed:_}),D={stateful:l,allowed:[]}})};export{x as id,F as ids,b as modules};
