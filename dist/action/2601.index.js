const ht=2601,St=[2601],At={2485:((G,S,u)=>{u.d(S,{i:()=>d,n:()=>p,r:()=>o,t:()=>A});const p={check:"railgun-ha check",repair:"\
railgun-ha repair",rotate:"railgun-ha rotate",reload:"new memcached servers"},o=new Set([p.repair,p.rotate]),d=new Set([
"Pending","InProgress","Delayed","Cancelling"]),A=66e4}),3858:((G,S,u)=>{u.d(S,{n:()=>o,r:()=>p,t:()=>d});const p="Railg\
unHA",o="Stack",d={reconcilerRuns:"ReconcilerRuns",inService:"NodesInService",answering:"NodesAnswering",outOfDate:"Node\
sOutOfDate",repairStopped:"RepairStopped",gateAbandons:"GateAbandons",breakerOpen:"BreakerOpen",tokenAgeDays:"TokenAgeDa\
ys",endpointsBehind:"EndpointListBehind",topicInactive:"TopicInactive",suspendedProcesses:"ProcessesLeftSuspended",paused:"\
Paused",invariantRefusals:"InvariantRefusals"}}),2601:((G,S,u)=>{u.d(S,{i:()=>oe,n:()=>lt,r:()=>dt,t:()=>ut});var p=u(9065),
o=u(7643),d=u(8861),A=u(2739),t=u(4807),h=u(3858),pt=u(2485),L=u(7598),ae=u(8522);const se=365;function oe(e){return{stackName:e.
stackName,vpcCidr:e.vpcCidr,ownNetwork:e.ownNetwork,zoneCount:e.zones.count,nat:e.nat,allowedCidrs:e.allowedCidrs,instanceType:e.
instanceType,size:e.size,memcachedNodeType:e.memcachedNodeType,memcachedNodes:e.memcachedNodes,memcachedVersion:e.memcachedVersion,
packageSource:e.packageSource,listenerSettings:e.listenerSettings,mapFile:e.mapFile,elasticIps:e.elasticIps,tags:e.tags,
alarmTopicArn:e.alarmTopicArn,alarmEmail:e.alarmEmail,permissionsBoundary:e.permissionsBoundary,tokenAgeAlarmDays:e.maxTokenAgeDays||
se}}const re="AlarmEmailSubscription",ie="AlarmTopicPolicy";function ce(e){const n=Object.entries(_(e)).map(([a,s])=>[a,
de(e,s)]);return{...pe(e),...Object.fromEntries(n)}}const ue=e=>Object.keys(_(e));function l(e,n,a,s={}){return{description:a,
namespace:h.r,metric:h.t[e],dimensions:{[h.n]:n.stackName},statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",
threshold:1,period:300,periods:1,...s}}function _(e){const n=(0,t.s)(e),{size:a,tokenAgeAlarmDays:s}=e;return{AlarmReconcilerSilent:l(
"reconcilerRuns",e,"Nobody has looked at the whole fleet for ten minutes: the reconciler was not started, or a step of i\
t failed each time. New instances may not be let in. Look at its log, which names the step, and at the schedule's rule; \
deploy again when one of them is gone.",{statistic:"Sum",comparison:"LessThanThreshold",periods:2,missingIsWrong:!0}),AlarmHealthyHosts:{
description:`Fewer than ${a} listeners are healthy behind the load balancer for five minutes. Run the command status: it\
 tells which instances, and why. The group replaces what has died by itself, unless launches are suspended.`,namespace:"\
AWS/NetworkELB",metric:"HealthyHostCount",dimensions:{LoadBalancer:(0,t.m)(n.loadBalancer,"LoadBalancerFullName"),TargetGroup:(0,t.
m)(n.targetGroup,"TargetGroupFullName")},statistic:"Maximum",comparison:"LessThanThreshold",threshold:a,period:60,periods:5,
missingSaysNothing:!0},AlarmNodesAnswering:l("answering",e,`Fewer than ${a} instances in service answer on 2408 for ten \
minutes. Run the command status: it tells which, and why. The group replaces what has died by itself, unless launches ar\
e suspended or fail.`,{comparison:"LessThanThreshold",threshold:a,period:60,periods:10}),AlarmBreakerOpen:l("breakerOpen",
e,"Launches are suspended, by three failed ones in a row or by a person. Running instances stay, new ones are not made. \
The reconciler's log and the stack's boot log say why they failed; put that right, then run deploy or resume.",{period:60}),
AlarmGateAbandons:l("gateAbandons",e,"A new instance was given up: its port 2408 did not open in time, or it ended itsel\
f. The stack's boot log says why; the group tries again by itself.",{statistic:"Sum"}),AlarmNodesOutOfDate:l("outOfDate",
e,"Nodes differ from the desired state, or cannot be asked, for a quarter of an hour. Repairs wait while the stack is pa\
used or locked, or any node is not healthy: the reconciler's log names the nodes and the reason.",{statistic:"Minimum",periods:3,
missingSaysNothing:!0}),AlarmRepairStopped:l("repairStopped",e,"Two repairs of nodes in a row have failed, and no more a\
re tried. The reconciler's log names the nodes and the error; put it right, then run resume. A node that will not do can\
 be terminated: the group replaces it.",{missingSaysNothing:!0}),AlarmProcessesSuspended:l("suspendedProcesses",e,"Proce\
sses of the Auto Scaling group are suspended for a quarter of an hour and no run of the product says why: dead nodes may\
 not be replaced. Resume them, unless somebody suspended them on purpose.",{statistic:"Minimum",periods:3}),AlarmEndpointsBehind:l(
"endpointsBehind",e,"The list of memcached servers that the listeners have is older than the cache cluster for five minu\
tes. Look at the log of endpoint-sync: it could not write the list.",{statistic:"Minimum"}),AlarmTopicInactive:l("topicI\
nactive",e,"ElastiCache does not publish to the stack's topic any more, so changes of the cluster are seen by the minute\
 only, and not at all once the cluster names another topic or none. Check the topic's policy, then set the cluster's not\
ification topic and make it active."),AlarmInvariantRefused:l("invariantRefusals",e,"A function or a run of the Action r\
efused what would have broken a rule of this product, and did nothing. Look for InvariantError in the logs of launch-gat\
e, endpoint-sync and reconciler, or for invariant.broken in the workflow's log, and report it."),AlarmActivationAge:l("t\
okenAgeDays",e,`The activation key of the listeners is ${s} days old or older. Rotate it.`,{threshold:s,period:3600}),AlarmFailedEvents:{
description:"Events came to nothing after all retries and lie in the queue of failed events. Each message says which fun\
ction failed with what; read them, put it right, then purge the queue.",namespace:"AWS/SQS",metric:"ApproximateNumberOfM\
essagesVisible",dimensions:{QueueName:(0,t.m)(t.d.failedEvents,"QueueName")},statistic:"Maximum",comparison:"GreaterThan\
OrEqualToThreshold",threshold:1,period:300,periods:1}}}const le=({missingIsWrong:e,missingSaysNothing:n})=>e===!0?"breac\
hing":n===!0?"ignore":"notBreaching";function de(e,n){const a=me(e);return(0,t.l)("AWS::CloudWatch::Alarm",{AlarmDescription:n.
description,Namespace:n.namespace,MetricName:n.metric,Dimensions:Object.entries(n.dimensions).map(([s,r])=>({Name:s,Value:r})),
Statistic:n.statistic,ComparisonOperator:n.comparison,Threshold:n.threshold,Period:n.period,EvaluationPeriods:n.periods,
TreatMissingData:le(n),...a.length>0?{AlarmActions:a,OKActions:a}:{},Tags:(0,t.u)(e)},{DependsOn:[t.d.group]})}function me({
alarmTopicArn:e,alarmEmail:n}){return e!==""?[e]:n===""?[]:[(0,t.h)(t.d.alarmTopic)]}function pe(e){return e.alarmTopicArn!==
""||e.alarmEmail===""?{}:{[t.d.alarmTopic]:(0,t.l)("AWS::SNS::Topic",{Tags:(0,t.u)(e)}),[ie]:(0,t.l)("AWS::SNS::TopicPol\
icy",{Topics:[(0,t.h)(t.d.alarmTopic)],PolicyDocument:{Version:"2012-10-17",Statement:[he()]}}),[re]:(0,t.l)("AWS::SNS::\
Subscription",{TopicArn:(0,t.h)(t.d.alarmTopic),Protocol:"email",Endpoint:e.alarmEmail})}}const he=()=>({Sid:"OwnAlarmsP\
ublish",Effect:"Allow",Principal:(0,t.v)("cloudwatch"),Action:"sns:Publish",Resource:(0,t.h)(t.d.alarmTopic),Condition:{
ArnLike:{"aws:SourceArn":(0,t.g)("cloudwatch","alarm:*")},StringEquals:{"aws:SourceAccount":t.p}}}),f=24,O=6;function Se(e){
const n=(0,t.s)(e),a={LoadBalancerName:(0,t.m)(n.loadBalancer,"LoadBalancerFullName"),TargetGroupName:(0,t.m)(n.targetGroup,
"TargetGroupFullName"),QueueName:(0,t.m)(t.d.failedEvents,"QueueName")},s=ue(e),r=Object.fromEntries(s.map(m=>[`${m}Arn`,
(0,t.m)(m,"Arn")])),c=JSON.stringify({widgets:[Ae(s),...ge(e)]});return{[t.d.dashboard]:(0,t.l)("AWS::CloudWatch::Dashbo\
ard",{DashboardBody:(0,t.y)(c,{...a,...r})})}}const Ae=e=>({type:"alarm",x:0,y:0,width:f,height:3,properties:{title:"Ala\
rms",alarms:e.map(n=>`\${${n}Arn}`)}});function ge(e){const n=(...r)=>r.map(c=>[h.r,h.t[c],h.n,e.stackName]),a=["LoadBal\
ancer","${LoadBalancerName}"],s=["TargetGroup","${TargetGroupName}",...a];return[["Nodes","Minimum",n("inService","answe\
ring","outOfDate")],["Targets","Minimum",[["AWS/NetworkELB","HealthyHostCount",...s],["AWS/NetworkELB","UnHealthyHostCou\
nt",...s]]],["Connections","Sum",[["AWS/NetworkELB","NewFlowCount",...a],["AWS/NetworkELB","TCP_Target_Reset_Count",...a]]],
["Bytes","Sum",[["AWS/NetworkELB","ProcessedBytes",...a]]],["Held back","Maximum",n("breakerOpen","repairStopped","suspe\
ndedProcesses","paused","endpointsBehind","topicInactive")],["Came to nothing","Maximum",[...n("gateAbandons","invariant\
Refusals"),["AWS/SQS","ApproximateNumberOfMessagesVisible","QueueName","${QueueName}"]]],["Days since the last rotation",
"Maximum",n("tokenAgeDays")],["Looks at the fleet","Sum",n("reconcilerRuns")]].map(([r,c,m],ne)=>({type:"metric",x:ne%2*
(f/2),y:3+Math.floor(ne/2)*O,width:f/2,height:O,properties:{title:r,view:"timeSeries",region:"${AWS::Region}",stat:c,period:60,
metrics:m}}))}const ye=["","--reload-only","--check","--token pending"];function be(e){return{[t.d.document]:(0,t.l)("AW\
S::SSM::Document",{DocumentType:"Command",DocumentFormat:"JSON",TargetType:"/AWS::EC2::Instance",UpdateMethod:"NewVersio\
n",Content:{schemaVersion:"2.2",description:"Brings a listener instance to the desired state",parameters:{mode:{type:"St\
ring",description:"Which part of the desired state to converge to",default:"",allowedValues:ye}},mainSteps:[{action:"aws\
:runShellScript",name:"converge",inputs:{timeoutSeconds:String(600),runCommand:["railgun-ha-converge {{ mode }}"]}}]},Tags:(0,t.
u)(e)})}}const Te=1209600;function Ee(e){return{...Ne(e),...Ce(e),...fe(e),...ve()}}function Ne(e){return{[t.d.failedEvents]:(0,t.
l)("AWS::SQS::Queue",{SqsManagedSseEnabled:!0,MessageRetentionPeriod:Te,Tags:(0,t.u)(e,`${e.stackName}-failed-events`)},
t.c),[t.d.failedEventsPolicy]:(0,t.l)("AWS::SQS::QueuePolicy",{Queues:[(0,t.h)(t.d.failedEvents)],PolicyDocument:{Version:"\
2012-10-17",Statement:[M("events",[(0,t.m)(t.d.launchRule,"Arn"),(0,t.m)(t.d.scheduleRule,"Arn")]),M("sns",[(0,t.h)(t.d.
topic)])]}})}}const M=(e,n)=>({Effect:"Allow",Principal:(0,t.v)(e),Action:"sqs:SendMessage",Resource:(0,t.m)(t.d.failedEvents,
"Arn"),Condition:{ArnEquals:{"aws:SourceArn":n}}});function Ce(e){return{[t.d.launchRule]:(0,t.l)("AWS::Events::Rule",{Description:`\
Launches of ${(0,o.g)(e.stackName)} go to launch-gate`,EventPattern:{source:["aws.autoscaling"],"detail-type":["EC2 Inst\
ance-launch Lifecycle Action"],detail:{AutoScalingGroupName:[(0,o.g)(e.stackName)]}},Targets:[W("launch-gate",d.i)],Tags:(0,t.
u)(e)}),[t.d.launchPermission]:v("launch-gate","events",(0,t.m)(t.d.launchRule,"Arn"))}}function fe(e){return{[t.d.scheduleRule]:(0,t.
l)("AWS::Events::Rule",{Description:`Every minute the reconciler looks at ${e.stackName}`,ScheduleExpression:"rate(1 min\
ute)",Targets:[W("reconciler",60)],Tags:(0,t.u)(e)}),[t.d.schedulePermission]:v("reconciler","events",(0,t.m)(t.d.scheduleRule,
"Arn"))}}const W=(e,n)=>({Id:e,Arn:(0,t.m)((0,t.f)(e).function,"Arn"),RetryPolicy:{MaximumEventAgeInSeconds:n,MaximumRetryAttempts:10},
DeadLetterConfig:{Arn:(0,t.m)(t.d.failedEvents,"Arn")}});function ve(){return{[t.d.topicPermission]:v("endpoint-sync","s\
ns",(0,t.h)(t.d.topic)),[t.d.subscription]:(0,t.l)("AWS::SNS::Subscription",{TopicArn:(0,t.h)(t.d.topic),Protocol:"lambd\
a",Endpoint:(0,t.m)((0,t.f)("endpoint-sync").function,"Arn"),RedrivePolicy:{deadLetterTargetArn:(0,t.m)(t.d.failedEvents,
"Arn")}},{DependsOn:[t.d.topicPermission,t.d.failedEventsPolicy]})}}const v=(e,n,a)=>(0,t.l)("AWS::Lambda::Permission",{
Action:"lambda:InvokeFunction",FunctionName:(0,t.h)((0,t.f)(e).function),Principal:(0,t.v)(n).Service,SourceArn:a}),P="I\
nternetGateway",b="InternetGatewayAttachment",I="PublicRouteTable",R="PublicDefaultRoute",w=e=>(0,t._)(e,(0,t.h)(o.l.zones));
function Pe(e){const n=(0,p.n)(e.vpcCidr,e.zoneCount),a=Array.from({length:e.zoneCount},(s,r)=>r);return{resources:{...Ie(
e),...Object.assign({},...a.map(s=>Re(e,s,n.publicCidrs[s]??""))),...Object.assign({},...a.map(s=>we(e,s,n.privateCidrs[s]??
""))),...ke(e)},vpcId:(0,t.h)(t.d.vpc),vpcCidr:(0,t.m)(t.d.vpc,"CidrBlock"),publicSubnets:a.map(s=>(0,t.h)(g(s))),privateSubnets:a.
map(s=>(0,t.h)(B(s))),gateway:[b],internet:[R,...a.map(s=>`${g(s)}Routes`)]}}const g=e=>`PublicSubnet${e}`,B=e=>`Private\
Subnet${e}`,k=e=>`PrivateRouteTable${e}`,T=(e,n,a)=>(0,t.y)(`${e.stackName}-${n}-\${Zone}`,{Zone:w(a)});function Ie(e){return{
[t.d.vpc]:(0,t.l)("AWS::EC2::VPC",{CidrBlock:e.vpcCidr,EnableDnsSupport:!0,EnableDnsHostnames:!0,Tags:(0,t.u)(e)}),[P]:(0,t.
l)("AWS::EC2::InternetGateway",{Tags:(0,t.u)(e)}),[b]:(0,t.l)("AWS::EC2::VPCGatewayAttachment",{VpcId:(0,t.h)(t.d.vpc),InternetGatewayId:(0,t.
h)(P)}),[I]:(0,t.l)("AWS::EC2::RouteTable",{VpcId:(0,t.h)(t.d.vpc),Tags:(0,t.u)(e,`${e.stackName}-public`)}),[R]:(0,t.l)(
"AWS::EC2::Route",{RouteTableId:(0,t.h)(I),DestinationCidrBlock:"0.0.0.0/0",GatewayId:(0,t.h)(P)},{DependsOn:[b]})}}function $(e,n,a,s){
return(0,t.l)("AWS::EC2::Subnet",{VpcId:(0,t.h)(t.d.vpc),AvailabilityZone:w(a),CidrBlock:s,MapPublicIpOnLaunch:!1,Tags:(0,t.
u)(e,T(e,n,a))})}const F=(e,n)=>(0,t.l)("AWS::EC2::SubnetRouteTableAssociation",{SubnetId:(0,t.h)(e),RouteTableId:(0,t.h)(
n)});function Re(e,n,a){const s=g(n);return{[s]:$(e,"public",n,a),[`${s}Routes`]:F(s,I)}}function we(e,n,a){const s=B(n);
return{[s]:$(e,"private",n,a),[k(n)]:(0,t.l)("AWS::EC2::RouteTable",{VpcId:(0,t.h)(t.d.vpc),Tags:(0,t.u)(e,T(e,"private",
n))}),[`${s}Routes`]:F(s,k(n))}}function ke(e){if(e.nat==="none")return{};const n=e.nat==="single"?1:e.zoneCount,a={};for(let s=0;s<
n;s++)Object.assign(a,De(e,s));for(let s=0;s<e.zoneCount;s++)a[`PrivateDefaultRoute${s}`]=(0,t.l)("AWS::EC2::Route",{RouteTableId:(0,t.
h)(k(s)),DestinationCidrBlock:"0.0.0.0/0",NatGatewayId:(0,t.h)(V(e.nat==="single"?0:s))});return a}const V=e=>`NatGatewa\
y${e}`;function De(e,n){const a=`NatAddress${n}`;return{[a]:(0,t.l)("AWS::EC2::EIP",{Domain:"vpc",Tags:(0,t.u)(e,T(e,"na\
t",n))},{DependsOn:[b]}),[V(n)]:(0,t.l)("AWS::EC2::NatGateway",{SubnetId:(0,t.h)(g(n)),AllocationId:(0,t.m)(a,"Allocatio\
nId"),Tags:(0,t.u)(e,T(e,"nat",n))},{DependsOn:[R,`${g(n)}Routes`]})}}const H=11211,U="CacheSubnetGroup",Ge=["memcached1\
.4","memcached1.5","memcached1.6"];function Le(e){const n=Ge.find(a=>`memcached${e}.`.startsWith(`${a}.`));if(n===void 0)
throw new Error(`memcached version "${e}" has no parameter group family, use one of 1.4, 1.5 or 1.6`);return n}function D(e){
const n=`${e.memcachedNodeType} ${e.memcachedVersion}`;return`CacheCluster${(0,L.createHash)("sha256").update(n).digest(
"hex").slice(0,8)}`}function _e(e,n){const a=Le(e.memcachedVersion),s=`CacheParameters${a.replace(/\W/g,"")}`;return{...Oe(
e),[U]:(0,t.l)("AWS::ElastiCache::SubnetGroup",{Description:"Private subnets, one for each zone",SubnetIds:n.privateSubnets,
Tags:(0,t.u)(e)}),[s]:(0,t.l)("AWS::ElastiCache::ParameterGroup",{CacheParameterGroupFamily:a,Description:"Settings of t\
he memcached nodes",Tags:(0,t.u)(e)}),[D(e)]:(0,t.l)("AWS::ElastiCache::CacheCluster",{Engine:"memcached",EngineVersion:e.
memcachedVersion,CacheNodeType:e.memcachedNodeType,NumCacheNodes:e.memcachedNodes,AZMode:"cross-az",PreferredAvailabilityZones:Array.
from({length:e.memcachedNodes},(r,c)=>w(c%e.zoneCount)),Port:H,CacheSubnetGroupName:(0,t.h)(U),CacheParameterGroupName:(0,t.
h)(s),VpcSecurityGroupIds:[(0,t.h)(t.d.memcachedSecurityGroup)],NotificationTopicArn:(0,t.h)(t.d.topic),Tags:(0,t.u)(e)},
{DependsOn:[t.d.topicPolicy,t.d.subscription],...t.c})}}function Oe(e){return{[t.d.topic]:(0,t.l)("AWS::SNS::Topic",{Tags:(0,t.
u)(e)}),[t.d.topicPolicy]:(0,t.l)("AWS::SNS::TopicPolicy",{Topics:[(0,t.h)(t.d.topic)],PolicyDocument:{Version:"2012-10-\
17",Statement:[{Sid:"OwnAccountPublishes",Effect:"Allow",Principal:{AWS:"*"},Action:"sns:Publish",Resource:(0,t.h)(t.d.topic),
Condition:{StringEquals:{"AWS:SourceOwner":t.p}}}]}})}}function Me(e){return{stack:e.stackName,parameterPrefix:(0,o._)(e.
stackName).prefix,logGroup:(0,o.h)(e.stackName),package:e.packageSource,serversWaitSeconds:300}}function We(e,n){const a=`\
cat >"$boot/constants.json" <<'CONSTANTS'
${JSON.stringify(Me(e))}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`;return Buffer.concat([Buffer.from(n.instancePayload,"base64"),Be(Buffer.from(a))]).toString("base64")}function Be(e){const n=Buffer.
alloc(15+e.length+8);return n.set([31,139,8,0,0,0,0,0,0,255,1]),n.writeUInt16LE(e.length,11),n.writeUInt16LE(65535-e.length,
13),n.set(e,15),n.writeUInt32LE((0,ae.crc32)(e),15+e.length),n.writeUInt32LE(e.length,19+e.length),n}function $e(e,n,a){
return{[t.d.launchTemplate]:Fe(e,n),[t.d.group]:Ve(e,a)}}function Fe(e,n){const a=`${e.stackName}-listener`,s=r=>({ResourceType:r,
Tags:(0,t.u)(e,a)});return(0,t.l)("AWS::EC2::LaunchTemplate",{LaunchTemplateData:{ImageId:(0,t.h)(o.l.imageId),InstanceType:e.
instanceType,IamInstanceProfile:{Arn:(0,t.m)(t.d.instanceProfile,"Arn")},UserData:We(e,n),MetadataOptions:{HttpEndpoint:"\
enabled",HttpTokens:"required",HttpPutResponseHopLimit:1},BlockDeviceMappings:[{DeviceName:(0,t.h)(o.l.rootDevice),Ebs:{
Encrypted:!0,VolumeType:"gp3",DeleteOnTermination:!0}}],InstanceInitiatedShutdownBehavior:"terminate",NetworkInterfaces:[
{DeviceIndex:0,AssociatePublicIpAddress:!0,DeleteOnTermination:!0,Groups:[(0,t.h)(t.d.listenerSecurityGroup)]}],TagSpecifications:[
s("instance"),s("volume"),s("network-interface")]},TagSpecifications:[{ResourceType:"launch-template",Tags:(0,t.u)(e,a)}]})}
function Ve(e,n){const a=(0,t.u)(e,`${e.stackName}-listener`);return(0,t.l)("AWS::AutoScaling::AutoScalingGroup",{AutoScalingGroupName:(0,o.
g)(e.stackName),MinSize:String(e.size),MaxSize:String(2*e.size),VPCZoneIdentifier:n.publicSubnets,LaunchTemplate:{LaunchTemplateId:(0,t.
h)(t.d.launchTemplate),Version:(0,t.h)(o.l.servingTemplateVersion)},TargetGroupARNs:[(0,t.h)((0,t.s)(e).targetGroup)],HealthCheckType:"\
ELB",HealthCheckGracePeriod:0,InstanceMaintenancePolicy:{MinHealthyPercentage:100,MaxHealthyPercentage:200},LifecycleHookSpecificationList:[
{LifecycleHookName:o.r,LifecycleTransition:"autoscaling:EC2_INSTANCE_LAUNCHING",HeartbeatTimeout:d.i,DefaultResult:"ABAN\
DON"}],Tags:a.map(s=>({...s,PropagateAtLaunch:!0}))},{DependsOn:He(e,n)})}const He=(e,n)=>[...n.internet,(0,t.s)(e).listener,
t.d.ingressFromLoadBalancer,t.d.ingressFromProbe,D(e),...(0,t.r)(e),t.d.bootLogGroup,t.d.launchRule,t.d.launchPermission,
t.d.scheduleRule,t.d.schedulePermission,t.d.probeDenial,t.d.failedEventsPolicy,(0,t.f)("launch-gate").invokeConfig,(0,t.
f)("reconciler").invokeConfig,t.d.subscription,(0,t.f)("endpoint-sync").invokeConfig],Ue=30;function x(e,n){return(0,t.l)(
"AWS::Logs::LogGroup",{...n===void 0?{}:{LogGroupName:n},RetentionInDays:Ue,Tags:(0,t.u)(e)},t.c)}function xe(e){return{
[t.d.bootLogGroup]:x(e,(0,o.h)(e.stackName))}}const ze="nodejs24.x",z={"launch-gate":{timeoutSeconds:d.r/1e3+15,memoryMegabytes:256},
"port-probe":{timeoutSeconds:d.a/1e3+5,memoryMegabytes:256},"endpoint-sync":{timeoutSeconds:75,memoryMegabytes:256},reconciler:{
timeoutSeconds:240,memoryMegabytes:256}},je={"launch-gate":{attempts:2,maxAgeSeconds:d.i},"endpoint-sync":{attempts:2,maxAgeSeconds:3600},
reconciler:{attempts:0,maxAgeSeconds:60}};function Ke(e,n,a){const s={};for(const r of p.r){const c=(0,t.f)(r);s[c.logGroup]=
x(e),s[c.function]=Qe(e,n,a,r);const m=je[r];m!==void 0&&(s[c.invokeConfig]=Ye(r,m))}return s}function Qe(e,n,a,s){const r=(0,t.
f)(s);return(0,t.l)("AWS::Lambda::Function",{Runtime:ze,Architectures:["arm64"],Handler:"index.handler",Code:{S3Bucket:(0,t.
h)(o.l.artifactsBucket),S3Key:n.lambdaKeys[s]},Role:(0,t.m)(r.role,"Arn"),Timeout:z[s].timeoutSeconds,MemorySize:z[s].memoryMegabytes,
Environment:{Variables:Ze(e,a,s)},LoggingConfig:{LogGroup:(0,t.h)(r.logGroup),LogFormat:"Text"},...s==="port-probe"?{VpcConfig:qe(
a)}:{},Tags:(0,t.u)(e)})}const qe=e=>({SubnetIds:e.privateSubnets,SecurityGroupIds:[(0,t.h)(t.d.probeSecurityGroup)]});function Ze(e,n,a){
const s={[o.n.stackName]:e.stackName},r={[o.n.groupName]:(0,o.g)(e.stackName),[o.n.hookName]:o.r},c=m=>(0,t.h)((0,t.f)(m).
function);switch(a){case"launch-gate":return{...s,...r,[o.n.portProbe]:c("port-probe")};case"port-probe":return{[o.n.vpcCidr]:n.
vpcCidr};case"endpoint-sync":return{...s,[o.n.cacheTopic]:(0,t.h)(t.d.topic),[o.n.document]:(0,t.h)(t.d.document)};case"\
reconciler":return{...s,...r,[o.n.portProbe]:c("port-probe"),[o.n.launchGate]:c("launch-gate"),[o.n.endpointSync]:c("end\
point-sync"),[o.n.document]:(0,t.h)(t.d.document)}}}function Ye(e,n){return(0,t.l)("AWS::Lambda::EventInvokeConfig",{FunctionName:(0,t.
h)((0,t.f)(e).function),Qualifier:"$LATEST",MaximumRetryAttempts:n.attempts,MaximumEventAgeInSeconds:n.maxAgeSeconds,DestinationConfig:{
OnFailure:{Destination:(0,t.m)(t.d.failedEvents,"Arn")}}})}const Je=({vpcId:e,publicSubnetIds:n,privateSubnetIds:a})=>({
resources:{},vpcId:e,vpcCidr:(0,t.h)(o.l.vpcCidr),publicSubnets:n,privateSubnets:a,gateway:[],internet:[]}),j=`/${o.c}/`;
function i(e,n,a){return{Effect:"Allow",Action:e,Resource:n,...a===void 0?{}:{Condition:a}}}function K(e){return{Version:"\
2012-10-17",Statement:e}}function Q(e,n,{tags:a,boundary:s}){return(0,t.l)("AWS::IAM::Role",{Path:j,...s&&{PermissionsBoundary:s},
AssumeRolePolicyDocument:{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:(0,t.v)(e),Action:"sts:AssumeRole"}]},
Policies:[{PolicyName:"own",PolicyDocument:K(n)}],Tags:a})}const q=["ec2:AssignPrivateIpAddresses","ec2:CreateNetworkInt\
erface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnets","ec2:UnassignPrivateIpAddress\
es"];function Xe(e){return{[t.d.instanceRole]:Q("ec2",et(e),Z(e)),[t.d.instanceProfile]:(0,t.l)("AWS::IAM::InstanceProfi\
le",{Path:j,Roles:[(0,t.h)(t.d.instanceRole)]}),[(0,t.f)("port-probe").role]:E(e,"port-probe",tt()),[t.d.probeDenial]:nt(),
[(0,t.f)("launch-gate").role]:E(e,"launch-gate",at(e)),[(0,t.f)("endpoint-sync").role]:E(e,"endpoint-sync",st(e)),[(0,t.
f)("reconciler").role]:E(e,"reconciler",ot(e))}}const Z=e=>({tags:(0,t.u)(e),boundary:e.permissionsBoundary}),y=e=>(0,t.
g)("ssm",`parameter${e}`);function et(e){const{prefix:n}=(0,o._)(e.stackName);return[i(["ssm:GetParameter","ssm:GetParam\
eters"],[y(`${n}/*`)]),i(["logs:CreateLogStream","logs:PutLogEvents"],[(0,t.g)("logs",`log-group:${(0,o.h)(e.stackName)}\
:log-stream:i-*`)]),i(["ec2messages:AcknowledgeMessage","ec2messages:DeleteMessage","ec2messages:FailMessage","ec2messag\
es:GetEndpoint","ec2messages:GetMessages","ec2messages:SendReply","ssm:ListAssociations","ssm:ListInstanceAssociations",
"ssm:UpdateInstanceInformation","ssmmessages:CreateControlChannel","ssmmessages:CreateDataChannel","ssmmessages:OpenCont\
rolChannel","ssmmessages:OpenDataChannel"],["*"])]}function E(e,n,a){return Q("lambda",[i(["logs:CreateLogStream","logs:\
PutLogEvents"],[(0,t.m)((0,t.f)(n).logGroup,"Arn")]),...n==="port-probe"?[]:[i(["sqs:SendMessage"],[(0,t.m)(t.d.failedEvents,
"Arn")])],...a],Z(e))}function tt(){return[i(q,["*"])]}function nt(){const e=(0,t.f)("port-probe");return(0,t.l)("AWS::I\
AM::Policy",{PolicyName:"deny-interfaces-to-code",Roles:[(0,t.h)(e.role)],PolicyDocument:K([{Effect:"Deny",Action:q,Resource:[
"*"],Condition:{ArnEquals:{"lambda:SourceFunctionArn":[(0,t.m)(e.function,"Arn")]}}}])})}const Y=()=>i(["autoscaling:Des\
cribeAutoScalingGroups","ec2:DescribeInstances"],["*"]),J=(...e)=>i(["lambda:InvokeFunction"],e.map(n=>(0,t.m)((0,t.f)(n).
function,"Arn"))),X=e=>(0,t.g)("autoscaling",`autoScalingGroup:*:autoScalingGroupName/${(0,o.g)(e.stackName)}`);function at(e){
return[Y(),i(["autoscaling:CompleteLifecycleAction"],[X(e)]),J("port-probe")]}function st(e){const{servers:n}=(0,o._)(e.
stackName);return[i(["elasticache:DescribeCacheClusters"],[(0,t.g)("elasticache","cluster:*")]),i(["ssm:GetParameter","s\
sm:PutParameter"],[y(n)]),...ee(e),i(["ssm:ListCommandInvocations"],["*"])]}function ee(e){return[i(["ssm:SendCommand"],
[(0,t.g)("ssm",`document/\${${t.d.document}}`)]),i(["ssm:SendCommand"],[(0,t.g)("ec2","instance/*")],{StringEquals:{[`ss\
m:resourceTag/${o.u}`]:e.stackName}})]}function ot(e){const{lock:n,pause:a,token:s}=(0,o._)(e.stackName);return[Y(),i(["\
autoscaling:DescribeScalingActivities","elasticloadbalancing:DescribeTargetHealth"],["*"]),J("launch-gate","endpoint-syn\
c","port-probe"),i(["autoscaling:ResumeProcesses","autoscaling:SuspendProcesses"],[X(e)]),i(["ec2:GetConsoleOutput"],[(0,t.
g)("ec2","instance/*")],{StringEquals:{[`aws:ResourceTag/${o.u}`]:e.stackName}}),i(["ssm:GetParameter"],[n,a,s].map(y)),
i(["ssm:PutParameter"],[y(n)]),i(["ssm:GetParameterHistory","ssm:UnlabelParameterVersion"],[y(s)]),rt(),...ee(e),i(["ssm\
:ListCommandInvocations","ssm:ListCommands"],["*"])]}const rt=()=>({Effect:"Deny",Action:["kms:Decrypt"],Resource:["*"],
Condition:{StringEquals:{"kms:ViaService":(0,t.y)("ssm.${AWS::Region}.${AWS::URLSuffix}")}}}),it="0.0.0.0/0";function ct(e,n){
const a=[{...N(A.t.port),DestinationSecurityGroupId:(0,t.h)(t.d.listenerSecurityGroup)}];return{[t.d.listenerSecurityGroup]:C(
e,n,"listener","Listeners: in from load balancer and probe",{SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:it,Description:"\
origins, AWS APIs, packages"}]}),[t.d.loadBalancerSecurityGroup]:C(e,n,"load-balancer","Load balancer: in as configured",
{SecurityGroupIngress:e.allowedCidrs.map(s=>({...N(A.t.port),CidrIp:s})),SecurityGroupEgress:a}),[t.d.probeSecurityGroup]:C(
e,n,"port-probe","port-probe: out to the listeners only",{SecurityGroupEgress:a}),[t.d.memcachedSecurityGroup]:C(e,n,"me\
mcached","memcached: in from the listeners only",{SecurityGroupIngress:[{...N(H),SourceSecurityGroupId:(0,t.h)(t.d.listenerSecurityGroup)}],
SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:"127.0.0.1/32",Description:"nothing"}]}),[t.d.ingressFromLoadBalancer]:te(t.
d.loadBalancerSecurityGroup),[t.d.ingressFromProbe]:te(t.d.probeSecurityGroup)}}const N=e=>({IpProtocol:"tcp",FromPort:e,
ToPort:e});function C(e,n,a,s,r){return(0,t.l)("AWS::EC2::SecurityGroup",{GroupDescription:s,VpcId:n.vpcId,...r,Tags:(0,t.
u)(e,`${e.stackName}-${a}`)})}const te=e=>(0,t.l)("AWS::EC2::SecurityGroupIngress",{GroupId:(0,t.h)(t.d.listenerSecurityGroup),
...N(A.t.port),SourceSecurityGroupId:(0,t.h)(e)});function ut(e,n){const a=e.ownNetwork?Je(e.ownNetwork):Pe(e);return{AWSTemplateFormatVersion:"\
2010-09-09",Description:"Highly available fleet of Railgun listeners behind a network load balancer",Parameters:(0,t.i)(
e),Resources:{...a.resources,...ct(e,a),..._e(e,a),...(0,t.a)(e,a),...(0,t.n)(e),...be(e),...xe(e),...Xe(e),...Ke(e,n,a),
...Ee(e),...$e(e,n,a),...ce(e),...Se(e)},Outputs:mt(e)}}const lt=e=>JSON.stringify(e),dt=e=>(0,L.createHash)("sha256").update(
e).digest("hex");function mt(e){const n=s=>(0,t.h)((0,t.f)(s).function),a=(s,r)=>({Description:s,Value:r});return{[o.o.loadBalancerDnsName]:a(
"Address that Cloudflare connects to",(0,t.o)(e)),[o.o.groupName]:a("Auto Scaling group of the listeners",(0,t.h)(t.d.group)),
[o.o.targetGroupArn]:a("Target group of the listeners",(0,t.h)((0,t.s)(e).targetGroup)),[o.o.cacheCluster]:a("Memcached \
cluster",(0,t.h)(D(e))),[o.o.portProbe]:a("Function that asks listeners whether they answer",n("port-probe")),[o.o.launchGate]:a(
"Function that lets new listeners in",n("launch-gate")),[o.o.endpointSync]:a("Function that writes the memcached servers",
n("endpoint-sync")),[o.o.reconciler]:a("Function that looks at the fleet every minute",n("reconciler")),[o.o.launchRule]:a(
"Rule that tells launch-gate of launches",(0,t.h)(t.d.launchRule)),[o.o.scheduleRule]:a("Rule that starts the reconciler\
 every minute",(0,t.h)(t.d.scheduleRule)),[o.o.document]:a("Command that converges a listener",(0,t.h)(t.d.document)),[o.
o.launchTemplate]:a("Launch template of the listeners",(0,t.h)(t.d.launchTemplate)),[o.o.launchTemplateVersion]:a("Newes\
t version of the launch template",(0,t.m)(t.d.launchTemplate,"LatestVersionNumber"))}}})};export{ht as id,St as ids,At as modules};
