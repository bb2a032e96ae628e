const x=4848,F=[4848,2324],V={1383:((L,M,n)=>{n.r(M),n.d(M,{changeStack:()=>K,t:()=>T});var c=n(5634),C=n(323),D=n(9696),
_=n(2803),E=n(2264),P=n(7643),f=n(6776),m=n(5268),I=n(1062),g=n(4247),O=n(8929),A=n(5069),h=n(7212),S=n(6853),w=n(513),T=class extends(0,f.
o)(f.i,f.a,"SetDesiredCapacity",f.f){};async function y(e,t){return(await(0,m.t)(e,t))?.MinSize??0}async function p({aws:e,
log:t},a,{from:i,to:s,insist:r}){if(s>=i)return;const v=(await(0,m.t)({aws:e},a))?.DesiredCapacity??0;v<=s||(await r(),await(await e.
autoScaling()).send(new T({AutoScalingGroupName:(0,P.g)(a),DesiredCapacity:s})),t.info(`size ${i} is now ${s}: the group\
 goes from ${v} instances to ${s}`))}const U=36e5;async function K(e,t,{stack:a,isShell:i,target:s},{template:r,insist:v}){
const{stackName:R}=t,j=a?await y(e,R):0;(a||i)&&await(0,A.t)(e,R,{holdsLock:!0});const $=a!==void 0&&t.allowReplacement.
length>0;let N=!1,W;try{W=await(0,C.t)({client:await e.aws.cloudFormation(),clock:e.clock,stackName:R,isNew:a===void 0,changeSetName:(0,c.
s)($?"open":"deploy",e.runName),template:r,parameters:s.parameters,tags:s.tags,roleArn:t.serviceRoleArn,revertsDrift:t.drift===
"revert",timeout:U,isDetached:!t.waits&&s.size>=j,review:async G=>{(0,w.r)(e.log,t,s.template,G),B(e,t,a,G),await v(),N=
$,a&&await(0,h.r)(e,R,(0,S.n)(t))},onEvent:G=>e.log.info(G)})}finally{N&&W?.kind!=="started"&&(N=!await(0,h.t)(e,R))}if(W.
kind!=="overtaken"){if(W.kind==="started")return{operation:"started",stack:await d(e,W.stackId),isOpen:N};if(W.kind==="d\
one"&&W.stack)return await p(e,R,{from:j,to:s.size,insist:v}),{operation:a?"updated":"created",stack:W.stack,isOpen:N};if(W.
kind==="unchanged"&&a)return{operation:"unchanged",stack:a,isOpen:(0,c.u)(a.changeSetId)};throw o(e,W,{stackName:R,verb:a?
"updated":"created"})}}function B(e,t,a,i){if(e.record({changes:i}),!a)return;for(const r of(0,g.t)((0,I.r)(i)))e.log.info(
r);const s=(0,D.t)(i,(0,S.n)(t));if(s.length>0)throw l(a.name,s)}function l(e,t){const a=`this would replace or delete ${t.
map(({logicalId:i})=>i).join(", ")} of stack ${e}, and nothing was changed; name them in allow-replacement if that is me\
ant`;return new E.t("stack.replacement-refused",a,{details:t.map(u)})}const u=({action:e,logicalId:t,type:a,properties:i})=>{
const s=i.filter(({replacement:r})=>r==="yes").map(({path:r})=>r);return`${t} (${a}) ${e==="Remove"?"is deleted":"is rep\
laced"}${s.length>0?` because of ${s.join(", ")}`:""}`};async function d(e,t){const a=await(0,_.t)(await e.aws.cloudFormation(),
t);if(a)return a;throw new E.t("stack.missing",`stack ${t} is gone while it was being changed; deploy again`)}function o(e,t,{
stackName:a,verb:i}){const s=`stack ${a} could not be ${i}`,r="stack.change-failed";if(t.kind==="failed"){const{root:v,status:R,
events:j}=t;return(0,O.t)(e,{code:r,root:v,details:[`${s}; it is now ${R}`],events:j})}if(t.kind==="refused"){const v=[`${s}\
: CloudFormation refused the change set, and nothing was changed`];return(0,O.t)(e,{code:r,root:t.root,details:v})}if(t.
kind==="timed-out"){const v=`${s} within ${U/6e4} minutes (it is still ${t.status}); run again to follow it to its end`;
return new E.t("stack.busy",v)}return new E.t("internal",`${s}: it is gone or empty`,{fault:"tool"})}}),4848:((L,M,n)=>{
n.r(M),n.d(M,{AutoScalingClient:()=>c.s,DescribeAutoScalingGroupsCommand:()=>c.r,DescribeInstanceRefreshesCommand:()=>c.
n,DescribeScalingActivitiesCommand:()=>c.t});var c=n(6776),C=n(8930),D=n(126),_=n(3657),E=n(6313),P=n(1383),f=n(2324)}),
323:((L,M,n)=>{n.d(M,{t:()=>m});var c=n(4255),C=n(6580),D=n(5634),_=n(254),E=n(2803),P=n(7598),f=class extends(0,c.r)(c.
t,c.n,"ExecuteChangeSet",c.h){};async function m(g){const{client:O}=g,A=await(0,D.i)(g);if(A.kind!=="ready")return A;const{
id:h,changes:S}=A;let w=!1;const T=async y=>{await O.send(new f({...h,ClientRequestToken:y})),w=!0};try{if(await g.review(
S),g.isDetached)return await T(`op-${(0,P.randomUUID)()}`).catch(async p=>{if(!((0,C.t)(p,"InvalidChangeSetStatusExcepti\
on")&&await I(O,h)))throw p}),{kind:"started",stackId:h.StackName};const y={...g,stackId:h.StackName};return await(0,_.n)(
y,T,p=>p?.status.isSuccess??!1,{isFirst:g.isNew})}catch(y){if(w)throw y;return await(0,D.r)(g,h),(0,D.a)(y,g)}}const I=async(g,{
StackName:O,ChangeSetName:A})=>(await(0,E.t)(g,O))?.changeSetId===A}),9696:((L,M,n)=>{n.d(M,{n:()=>C,t:()=>c});function c(D,{
stateful:_,allowed:E}){return D.filter(({action:P,replacement:f})=>P==="Remove"||f==="yes").filter(({type:P})=>_.includes(
P)).filter(({logicalId:P,type:f})=>!E.includes(P)&&!E.includes(f))}function C({stateful:D,allowed:_}){const E=D.filter(I=>!_.
includes(I)),P=_.filter(I=>!I.includes("::")).map(I=>`LogicalResourceId/${I}`),f={Effect:"Allow",Action:"Update:*",Principal:"\
*",Resource:"*"},m={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...P.length>0?{NotResource:P}:
{Resource:"*"},Condition:{StringEquals:{ResourceType:E}}};return JSON.stringify({Statement:E.length>0?[f,m]:[f]})}}),7212:((L,M,n)=>{
n.d(M,{n:()=>g,r:()=>m,t:()=>I});var c=n(4255),C=n(6220),D=n(9696),_=n(2803),E=n(2264),P=n(6853),f=class extends(0,c.r)(
c.t,c.n,"SetStackPolicy",c._){};async function m({aws:O},A,h){await(await O.cloudFormation()).send(new f({StackName:A,StackPolicyBody:(0,D.
n)(h)}))}async function I(O,A){try{return await m(O,A,P.t),!0}catch(h){return O.log.warning(`the stack's policy could no\
t be put back and is so by the next deploy: ${(0,E.n)(h)}`),!1}}async function g({aws:O,log:A},h){const S=await O.cloudFormation();
if(await(0,C.n)({client:S,stackId:h},!0),!(await(0,_.t)(S,h))?.isProtected){const w=`termination protection of ${h} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new E.t("stack.\
unprotected",w)}A.info("termination protection is on")}}),2324:((L,M,n)=>{n.d(M,{bring:()=>T});var c=n(7643),C=n(6776),D=n(
6580),_=n(2264),E=n(8919),P=n(4865),f=n(2033),m=n(6844),I=n(126),g=n(7833),O=n(5634),A=n(323),h=class extends(0,C.o)(C.i,
C.a,"StartInstanceRefresh",C.p){};const S=18e5;async function w({aws:o,clock:e,log:t,runName:a,insist:i},s,r){const v=c.
l.servingTemplateVersion,R=await(0,A.t)({client:await o.cloudFormation(),clock:e,stackName:s.name,isNew:!1,changeSetName:(0,O.
s)("deploy",a),template:{UsePreviousTemplate:!0},parameters:Object.keys(s.parameters).map($=>$===v?{ParameterKey:$,ParameterValue:r}:
{ParameterKey:$,UsePreviousValue:!0}),tags:s.tags,timeout:S,review:i,onEvent:$=>t.info($)});if(R.kind==="done"&&R.stack)
return R.stack;if(R.kind==="unchanged")return s;const j="cause"in R?R.cause:`it did not end (${R.kind})`;throw new _.t("\
stack.change-failed",`all instances run version ${r} of the launch template, but stack ${s.name} could not be told so: ${j}\
; deploy again`)}async function T(o,e,t){const a=(0,f.o)(t),i={stackName:e.name,groupName:(0,c.g)(e.name)};switch(a.kind){case"\
nothing":return(0,g.t)(e,t);case"record":return d(await w(o,e,a.version),t,{outcome:"recorded"});case"attach":{o.log.info(
`instance refresh ${a.refresh.id} runs: following it`);const s=await(0,I.t)(o,i,a.refresh.id);return!(s.version===t.newest&&
a.refresh.status!=="RollbackInProgress")&&s.kind!=="timed-out"?y(o,e,t,s):B(o,e,t,s)}default:{U(await p(o,e,t));const{version:s,
outdated:r}=a;return o.log.info(`${r.length} of ${t.instances.length} instances run an older version of the launch templ\
ate than ${s}: they are replaced`),B(o,e,t,await(0,I.t)(o,i,await K(o,e,s)))}}}async function y(o,e,t,a){const i=a.version?
` (version ${a.version})`:"";o.log.info(`instance refresh ${a.id}${i} ended: ${a.status}${a.reason&&`, ${a.reason}`}`);const s=await(0,m.
n)(o,e)??t;return s.active?d(e,s,{outcome:"failed",failure:new _.t("fleet.refresh-failed","somebody else began another i\
nstance refresh; deploy again when it has ended")}):T(o,e,s)}async function p(o,{name:e},t){const a=(await(0,P.t)(o,e))?.
paused??!1;return await(0,E.n)(o,e,{paused:a})?{...t,suspended:t.suspended.filter(i=>!c.t.includes(i))}:t}function U({suspended:o}){
const e=f.t.filter(a=>o.includes(a));if(e.length===0)return;const t=`the group's process ${e.join(" and ")} is suspended\
, so no instance can be replaced`;throw new _.t("fleet.refresh-failed",`${t}; resume it in Auto Scaling, then deploy aga\
in`)}async function K({aws:o,insist:e},t,a){const i=await o.autoScaling();await e();const s=t.outputs[c.o.launchTemplate]??
"";try{const{InstanceRefreshId:r=""}=await i.send(new h({AutoScalingGroupName:(0,c.g)(t.name),DesiredConfiguration:{LaunchTemplate:{
LaunchTemplateId:s,Version:a}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,
SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return r}catch(r){if(!(0,D.t)(r,"Insta\
nceRefreshInProgressFault","InstanceRefreshInProgress"))throw r;const v=await(0,m.t)({aws:o},t.name);if(v)return v.id;throw r}}
async function B(o,e,t,a){const{id:i}=a;return a.kind==="successful"?(o.log.info(`all instances run version ${t.newest} \
of the launch template`),d(await w(o,e,t.newest),t,{outcome:"refreshed",id:i})):d(e,t,{outcome:"failed",id:i,failure:new _.
t("fleet.refresh-failed",`${l(t,a)}; ${u[a.kind]}`)})}const l=({newest:o,group:e},{kind:t,reason:a,status:i,id:s})=>{const r=`\
the instances could not be replaced by version ${o} of the launch template`;return t==="timed-out"?`${r} in time: instan\
ce refresh ${s} still runs (${a||i})`:t==="rolled-back"?`${r}: ${a}; version ${e} serves again`:`${r}: ${a}; instance re\
fresh ${s} ended as ${i}`},u={"rolled-back":"correct what new instances boot with and deploy again",failed:"look at the \
group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};function d(o,e,t){return{...(0,g.
t)(o,e),instances:(0,f.a)(e).length,...t}}}),126:((L,M,n)=>{n.d(M,{t:()=>S});var c=n(6776),C=n(6580),D=n(7288),_=n(1105),
E=n(8919),P=n(2033),f=class extends(0,c.o)(c.i,c.a,"RollbackInstanceRefresh",c.d){},m=class extends(0,_.f)(_.u,_.d,"GetC\
onsoleOutput",_.g){};const I=400;async function g({aws:l},u){const d=await l.ec2();for(const o of u){const e=await d.send(
new m({InstanceId:o})).catch(()=>{}),t=[...Buffer.from(e?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(t)return`${t.slice(0,I)} (${o})`}}const O=5e3,A=3e4,h=108e5;async function S(l,u,d){const{clock:o}=l,e=B(
l);let t="",a={};return await(0,D.t)({clock:o,forMillis:h,every:O},async()=>{const i=await p(l,u,d);a=i;const{Status:s=""}=i;
e(i);const r=T[s];if(r)return{...w(i),id:d,kind:r,reason:r==="successful"?"":t||y(i)};s==="InProgress"&&!t&&(t=await U(l,
u,i)??""),s==="RollbackInProgress"&&await(0,E.n)(l,u.stackName,{})})??{...w(a),id:d,kind:"timed-out",reason:a.StatusReason??
""}}const w=({DesiredConfiguration:l,Status:u})=>({version:l?.LaunchTemplate?.Version??"",status:u??""}),T={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},y=({RollbackDetails:l,
StatusReason:u,Status:d})=>l?.RollbackReason||u||`it ended as ${d}`;async function p({aws:l},{groupName:u},d){const{InstanceRefreshes:o}=await(await l.
autoScaling()).send(new c.n({AutoScalingGroupName:u,InstanceRefreshIds:[d]}));return o?.[0]??{InstanceRefreshId:d,Status:"\
Pending"}}async function U(l,{groupName:u},d){const o=await l.aws.autoScaling(),{Activities:e=[]}=await o.send(new c.t({
AutoScalingGroupName:u,MaxRecords:100})),t=(0,P.r)(e,d.StartTime?.getTime()??0);if(t.count<2)return;const a=await K(l,t);
l.log.warning(`${t.count} new instances failed in a row: ${a}; the refresh is rolled back`);try{await o.send(new f({AutoScalingGroupName:u}))}catch(i){
if(!(0,C.t)(i,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw i}return a}const K=async(l,{instanceIds:u,
reason:d})=>await g(l,u.slice(0,2))??d;function B({clock:l,log:u}){const d=l.now();let o="",e=Number.NEGATIVE_INFINITY;return({
Status:t,PercentageComplete:a=0,InstancesToUpdate:i,StatusReason:s})=>{const r=`${t} ${a} %${i===void 0?"":`, ${i} insta\
nces left`}${s?`: ${s}`:""}`;r===o&&l.now()-e<A||(o=r,e=l.now(),u.info(`${Math.round((e-d)/1e3)} s  ${r}`))}}}),6853:((L,M,n)=>{
n.d(M,{n:()=>C,t:()=>D});const c=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS:\
:EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::Subne\
tRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCa\
che::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadB\
alancingV2::TargetGroup","AWS::SSM::Parameter"],C=({allowReplacement:_})=>({stateful:c,allowed:_}),D={stateful:c,allowed:[]}})};export{x as id,F as ids,V as modules};
