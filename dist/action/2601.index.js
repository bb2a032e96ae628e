const At=2601,gt=[2601],yt={2601:((St,ae,d)=>{d.d(ae,{a:()=>re,i:()=>E,n:()=>mt,r:()=>pt,t:()=>dt});var D=d(9065),o=d(7643),
m=d(8861),T=d(2739),t=d(4807),w=d(7598),se=d(8522);const oe=365;function re(e){return{stackName:e.stackName,vpcCidr:e.vpcCidr,
ownNetwork:e.ownNetwork,zoneCount:e.zones.count,nat:e.nat,allowedCidrs:e.allowedCidrs,instanceType:e.instanceType,size:e.
size,memcachedNodeType:e.memcachedNodeType,memcachedNodes:e.memcachedNodes,memcachedVersion:e.memcachedVersion,packageSource:e.
packageSource,listenerSettings:e.listenerSettings,mapFile:e.mapFile,elasticIps:e.elasticIps,tags:e.tags,alarmTopicArn:e.
alarmTopicArn,alarmEmail:e.alarmEmail,permissionsBoundary:e.permissionsBoundary,tokenAgeAlarmDays:e.maxTokenAgeDays||oe}}
const G="RailgunHA",L="Stack",E={reconcilerRuns:"ReconcilerRuns",inService:"NodesInService",answering:"NodesAnswering",outOfDate:"\
NodesOutOfDate",repairStopped:"RepairStopped",gateAbandons:"GateAbandons",breakerOpen:"BreakerOpen",tokenAgeDays:"TokenA\
geDays",endpointsBehind:"EndpointListBehind",topicInactive:"TopicInactive",suspendedProcesses:"ProcessesLeftSuspended",paused:"\
Paused",invariantRefusals:"InvariantRefusals"},ie="AlarmEmailSubscription",ce="AlarmTopicPolicy";function ue(e){const n=Object.
entries(O(e)).map(([a,s])=>[a,me(e,s)]);return{...he(e),...Object.fromEntries(n)}}const le=e=>Object.keys(O(e));function u(e,n,a,s={}){
return{description:a,namespace:G,metric:E[e],dimensions:{[L]:n.stackName},statistic:"Maximum",comparison:"GreaterThanOrE\
qualToThreshold",threshold:1,period:300,periods:1,...s}}function O(e){const n=(0,t.s)(e),{size:a,tokenAgeAlarmDays:s}=e;
return{AlarmReconcilerSilent:u("reconcilerRuns",e,"Nobody has looked at the whole fleet for ten minutes: the reconciler \
was not started, or a step of it failed each time. New instances may not be let in. Look at its log, which names the ste\
p, and at the schedule's rule; deploy again when one of them is gone.",{statistic:"Sum",comparison:"LessThanThreshold",periods:2,
missingIsWrong:!0}),AlarmHealthyHosts:{description:`Fewer than ${a} listeners are healthy behind the load balancer for f\
ive minutes. Run the command status: it tells which instances, and why. The group replaces what has died by itself, unle\
ss launches are suspended.`,namespace:"AWS/NetworkELB",metric:"HealthyHostCount",dimensions:{LoadBalancer:(0,t.m)(n.loadBalancer,
"LoadBalancerFullName"),TargetGroup:(0,t.m)(n.targetGroup,"TargetGroupFullName")},statistic:"Maximum",comparison:"LessTh\
anThreshold",threshold:a,period:60,periods:5,missingIsWrong:!0},AlarmBreakerOpen:u("breakerOpen",e,"Launches are suspend\
ed, by three failed ones in a row or by a person. Running instances stay, new ones are not made. The reconciler's log an\
d the stack's boot log say why they failed; put that right, then run deploy or resume.",{period:60}),AlarmGateAbandons:u(
"gateAbandons",e,"A new instance was given up: its port 2408 did not open in time, or it ended itself. The stack's boot \
log says why; the group tries again by itself.",{statistic:"Sum"}),AlarmNodesOutOfDate:u("outOfDate",e,"Nodes differ fro\
m the desired state, or cannot be asked, for a quarter of an hour. Repairs wait while the stack is paused or locked, or \
any node is not healthy: the reconciler's log names the nodes and the reason.",{statistic:"Minimum",periods:3,missingSaysNothing:!0}),
AlarmRepairStopped:u("repairStopped",e,"Two repairs of nodes in a row have failed, and no more are tried. The reconciler\
's log names the nodes and the error; put it right, then run resume. A node that will not do can be terminated: the grou\
p replaces it.",{missingSaysNothing:!0}),AlarmProcessesSuspended:u("suspendedProcesses",e,"Processes of the Auto Scaling\
 group are suspended for ten minutes and no run of the product says why: dead nodes may not be replaced. Resume them, un\
less somebody suspended them on purpose.",{statistic:"Minimum",periods:2}),AlarmEndpointsBehind:u("endpointsBehind",e,"T\
he list of memcached servers that the listeners have is older than the cache cluster for five minutes. Look at the log o\
f endpoint-sync: it could not write the list.",{statistic:"Minimum"}),AlarmTopicInactive:u("topicInactive",e,"ElastiCach\
e does not publish to the stack's topic any more, so changes of the cluster are seen by the minute only, and not at all \
once the cluster names another topic or none. Check the topic's policy, then set the cluster's notification topic and ma\
ke it active."),AlarmInvariantRefused:u("invariantRefusals",e,"A function refused an action of its own that would have b\
roken a rule of this product, and did nothing. Look for InvariantError in the logs of launch-gate and endpoint-sync, and\
 report it."),AlarmActivationAge:u("tokenAgeDays",e,`The activation key of the listeners is ${s} days old or older. Rota\
te it.`,{threshold:s,period:3600}),AlarmFailedEvents:{description:"Events came to nothing after all retries and lie in t\
he queue of failed events. Each message says which function failed with what; read them, put it right, then purge the qu\
eue.",namespace:"AWS/SQS",metric:"ApproximateNumberOfMessagesVisible",dimensions:{QueueName:(0,t.m)(t.d.failedEvents,"Qu\
eueName")},statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",threshold:1,period:300,periods:1}}}const de=({
missingIsWrong:e,missingSaysNothing:n})=>e===!0?"breaching":n===!0?"ignore":"notBreaching";function me(e,n){const a=pe(e);
return(0,t.l)("AWS::CloudWatch::Alarm",{AlarmDescription:n.description,Namespace:n.namespace,MetricName:n.metric,Dimensions:Object.
entries(n.dimensions).map(([s,r])=>({Name:s,Value:r})),Statistic:n.statistic,ComparisonOperator:n.comparison,Threshold:n.
threshold,Period:n.period,EvaluationPeriods:n.periods,TreatMissingData:de(n),...a.length>0?{AlarmActions:a,OKActions:a}:
{},Tags:(0,t.u)(e)},{DependsOn:[t.d.group]})}function pe({alarmTopicArn:e,alarmEmail:n}){return e!==""?[e]:n===""?[]:[(0,t.
h)(t.d.alarmTopic)]}function he(e){return e.alarmTopicArn!==""||e.alarmEmail===""?{}:{[t.d.alarmTopic]:(0,t.l)("AWS::SNS\
::Topic",{Tags:(0,t.u)(e)}),[ce]:(0,t.l)("AWS::SNS::TopicPolicy",{Topics:[(0,t.h)(t.d.alarmTopic)],PolicyDocument:{Version:"\
2012-10-17",Statement:[Se()]}}),[ie]:(0,t.l)("AWS::SNS::Subscription",{TopicArn:(0,t.h)(t.d.alarmTopic),Protocol:"email",
Endpoint:e.alarmEmail})}}const Se=()=>({Sid:"OwnAlarmsPublish",Effect:"Allow",Principal:(0,t.v)("cloudwatch"),Action:"sn\
s:Publish",Resource:(0,t.h)(t.d.alarmTopic),Condition:{ArnLike:{"aws:SourceArn":(0,t.g)("cloudwatch","alarm:*")},StringEquals:{
"aws:SourceAccount":t.p}}}),C=24,M=6;function Ae(e){const n=(0,t.s)(e),a={LoadBalancerName:(0,t.m)(n.loadBalancer,"LoadB\
alancerFullName"),TargetGroupName:(0,t.m)(n.targetGroup,"TargetGroupFullName"),QueueName:(0,t.m)(t.d.failedEvents,"Queue\
Name")},s=le(e),r=Object.fromEntries(s.map(l=>[`${l}Arn`,(0,t.m)(l,"Arn")])),c=JSON.stringify({widgets:[ge(s),...ye(e)]});
return{[t.d.dashboard]:(0,t.l)("AWS::CloudWatch::Dashboard",{DashboardBody:(0,t.y)(c,{...a,...r})})}}const ge=e=>({type:"\
alarm",x:0,y:0,width:C,height:3,properties:{title:"Alarms",alarms:e.map(n=>`\${${n}Arn}`)}});function ye(e){const n=(...r)=>r.
map(c=>[G,E[c],L,e.stackName]),a=["LoadBalancer","${LoadBalancerName}"],s=["TargetGroup","${TargetGroupName}",...a];return[
["Nodes","Minimum",n("inService","answering","outOfDate")],["Targets","Minimum",[["AWS/NetworkELB","HealthyHostCount",...s],
["AWS/NetworkELB","UnHealthyHostCount",...s]]],["Connections","Sum",[["AWS/NetworkELB","NewFlowCount",...a],["AWS/Networ\
kELB","TCP_Target_Reset_Count",...a]]],["Bytes","Sum",[["AWS/NetworkELB","ProcessedBytes",...a]]],["Held back","Maximum",
n("breakerOpen","repairStopped","suspendedProcesses","paused","endpointsBehind","topicInactive")],["Came to nothing","Ma\
ximum",[...n("gateAbandons","invariantRefusals"),["AWS/SQS","ApproximateNumberOfMessagesVisible","QueueName","${QueueNam\
e}"]]],["Days since the last rotation","Maximum",n("tokenAgeDays")],["Looks at the fleet","Sum",n("reconcilerRuns")]].map(
([r,c,l],ne)=>({type:"metric",x:ne%2*(C/2),y:3+Math.floor(ne/2)*M,width:C/2,height:M,properties:{title:r,view:"timeSerie\
s",region:"${AWS::Region}",stat:c,period:60,metrics:l}}))}const be=["","--reload-only","--check","--token pending"],Te=600;
function Ee(e){return{[t.d.document]:(0,t.l)("AWS::SSM::Document",{DocumentType:"Command",DocumentFormat:"JSON",TargetType:"\
/AWS::EC2::Instance",UpdateMethod:"NewVersion",Content:{schemaVersion:"2.2",description:"Brings a listener instance to t\
he desired state",parameters:{mode:{type:"String",description:"Which part of the desired state to converge to",default:"",
allowedValues:be}},mainSteps:[{action:"aws:runShellScript",name:"converge",inputs:{timeoutSeconds:String(Te),runCommand:[
"railgun-ha-converge {{ mode }}"]}}]},Tags:(0,t.u)(e)})}}const Ce=1209600;function Ne(e){return{...fe(e),...ve(e),...Pe(
e),...Ie()}}function fe(e){return{[t.d.failedEvents]:(0,t.l)("AWS::SQS::Queue",{SqsManagedSseEnabled:!0,MessageRetentionPeriod:Ce,
Tags:(0,t.u)(e,`${e.stackName}-failed-events`)},t.c),[t.d.failedEventsPolicy]:(0,t.l)("AWS::SQS::QueuePolicy",{Queues:[(0,t.
h)(t.d.failedEvents)],PolicyDocument:{Version:"2012-10-17",Statement:[W("events",[(0,t.m)(t.d.launchRule,"Arn"),(0,t.m)(
t.d.scheduleRule,"Arn")]),W("sns",[(0,t.h)(t.d.topic)])]}})}}const W=(e,n)=>({Effect:"Allow",Principal:(0,t.v)(e),Action:"\
sqs:SendMessage",Resource:(0,t.m)(t.d.failedEvents,"Arn"),Condition:{ArnEquals:{"aws:SourceArn":n}}});function ve(e){return{
[t.d.launchRule]:(0,t.l)("AWS::Events::Rule",{Description:`Launches of ${(0,o.g)(e.stackName)} go to launch-gate`,EventPattern:{
source:["aws.autoscaling"],"detail-type":["EC2 Instance-launch Lifecycle Action"],detail:{AutoScalingGroupName:[(0,o.g)(
e.stackName)]}},Targets:[_("launch-gate",m.r)],Tags:(0,t.u)(e)}),[t.d.launchPermission]:N("launch-gate","events",(0,t.m)(
t.d.launchRule,"Arn"))}}function Pe(e){return{[t.d.scheduleRule]:(0,t.l)("AWS::Events::Rule",{Description:`Every minute \
the reconciler looks at ${e.stackName}`,ScheduleExpression:"rate(1 minute)",Targets:[_("reconciler",60)],Tags:(0,t.u)(e)}),
[t.d.schedulePermission]:N("reconciler","events",(0,t.m)(t.d.scheduleRule,"Arn"))}}const _=(e,n)=>({Id:e,Arn:(0,t.m)((0,t.
f)(e).function,"Arn"),RetryPolicy:{MaximumEventAgeInSeconds:n,MaximumRetryAttempts:10},DeadLetterConfig:{Arn:(0,t.m)(t.d.
failedEvents,"Arn")}});function Ie(){return{[t.d.topicPermission]:N("endpoint-sync","sns",(0,t.h)(t.d.topic)),[t.d.subscription]:(0,t.
l)("AWS::SNS::Subscription",{TopicArn:(0,t.h)(t.d.topic),Protocol:"lambda",Endpoint:(0,t.m)((0,t.f)("endpoint-sync").function,
"Arn"),RedrivePolicy:{deadLetterTargetArn:(0,t.m)(t.d.failedEvents,"Arn")}},{DependsOn:[t.d.topicPermission,t.d.failedEventsPolicy]})}}
const N=(e,n,a)=>(0,t.l)("AWS::Lambda::Permission",{Action:"lambda:InvokeFunction",FunctionName:(0,t.h)((0,t.f)(e).function),
Principal:(0,t.v)(n).Service,SourceArn:a}),f="InternetGateway",S="InternetGatewayAttachment",v="PublicRouteTable",P="Pub\
licDefaultRoute",I=e=>(0,t._)(e,(0,t.h)(o.l.zones));function Re(e){const n=(0,D.n)(e.vpcCidr,e.zoneCount),a=Array.from({
length:e.zoneCount},(s,r)=>r);return{resources:{...ke(e),...Object.assign({},...a.map(s=>De(e,s,n.publicCidrs[s]??""))),
...Object.assign({},...a.map(s=>we(e,s,n.privateCidrs[s]??""))),...Ge(e)},vpcId:(0,t.h)(t.d.vpc),vpcCidr:(0,t.m)(t.d.vpc,
"CidrBlock"),publicSubnets:a.map(s=>(0,t.h)(p(s))),privateSubnets:a.map(s=>(0,t.h)(B(s))),gateway:[S],internet:[P,...a.map(
s=>`${p(s)}Routes`)]}}const p=e=>`PublicSubnet${e}`,B=e=>`PrivateSubnet${e}`,R=e=>`PrivateRouteTable${e}`,A=(e,n,a)=>(0,t.
y)(`${e.stackName}-${n}-\${Zone}`,{Zone:I(a)});function ke(e){return{[t.d.vpc]:(0,t.l)("AWS::EC2::VPC",{CidrBlock:e.vpcCidr,
EnableDnsSupport:!0,EnableDnsHostnames:!0,Tags:(0,t.u)(e)}),[f]:(0,t.l)("AWS::EC2::InternetGateway",{Tags:(0,t.u)(e)}),[S]:(0,t.
l)("AWS::EC2::VPCGatewayAttachment",{VpcId:(0,t.h)(t.d.vpc),InternetGatewayId:(0,t.h)(f)}),[v]:(0,t.l)("AWS::EC2::RouteT\
able",{VpcId:(0,t.h)(t.d.vpc),Tags:(0,t.u)(e,`${e.stackName}-public`)}),[P]:(0,t.l)("AWS::EC2::Route",{RouteTableId:(0,t.
h)(v),DestinationCidrBlock:"0.0.0.0/0",GatewayId:(0,t.h)(f)},{DependsOn:[S]})}}function $(e,n,a,s){return(0,t.l)("AWS::E\
C2::Subnet",{VpcId:(0,t.h)(t.d.vpc),AvailabilityZone:I(a),CidrBlock:s,MapPublicIpOnLaunch:!1,Tags:(0,t.u)(e,A(e,n,a))})}
const V=(e,n)=>(0,t.l)("AWS::EC2::SubnetRouteTableAssociation",{SubnetId:(0,t.h)(e),RouteTableId:(0,t.h)(n)});function De(e,n,a){
const s=p(n);return{[s]:$(e,"public",n,a),[`${s}Routes`]:V(s,v)}}function we(e,n,a){const s=B(n);return{[s]:$(e,"private",
n,a),[R(n)]:(0,t.l)("AWS::EC2::RouteTable",{VpcId:(0,t.h)(t.d.vpc),Tags:(0,t.u)(e,A(e,"private",n))}),[`${s}Routes`]:V(s,
R(n))}}function Ge(e){if(e.nat==="none")return{};const n=e.nat==="single"?1:e.zoneCount,a={};for(let s=0;s<n;s++)Object.
assign(a,Le(e,s));for(let s=0;s<e.zoneCount;s++)a[`PrivateDefaultRoute${s}`]=(0,t.l)("AWS::EC2::Route",{RouteTableId:(0,t.
h)(R(s)),DestinationCidrBlock:"0.0.0.0/0",NatGatewayId:(0,t.h)(F(e.nat==="single"?0:s))});return a}const F=e=>`NatGatewa\
y${e}`;function Le(e,n){const a=`NatAddress${n}`;return{[a]:(0,t.l)("AWS::EC2::EIP",{Domain:"vpc",Tags:(0,t.u)(e,A(e,"na\
t",n))},{DependsOn:[S]}),[F(n)]:(0,t.l)("AWS::EC2::NatGateway",{SubnetId:(0,t.h)(p(n)),AllocationId:(0,t.m)(a,"Allocatio\
nId"),Tags:(0,t.u)(e,A(e,"nat",n))},{DependsOn:[P,`${p(n)}Routes`]})}}const H=11211,U="CacheSubnetGroup",Oe=["memcached1\
.4","memcached1.5","memcached1.6"];function Me(e){const n=Oe.find(a=>`memcached${e}.`.startsWith(`${a}.`));if(n===void 0)
throw new Error(`memcached version "${e}" has no parameter group family, use one of 1.4, 1.5 or 1.6`);return n}function k(e){
const n=`${e.memcachedNodeType} ${e.memcachedVersion}`;return`CacheCluster${(0,w.createHash)("sha256").update(n).digest(
"hex").slice(0,8)}`}function We(e,n){const a=Me(e.memcachedVersion),s=`CacheParameters${a.replace(/\W/g,"")}`;return{..._e(
e),[U]:(0,t.l)("AWS::ElastiCache::SubnetGroup",{Description:"Private subnets, one for each zone",SubnetIds:n.privateSubnets,
Tags:(0,t.u)(e)}),[s]:(0,t.l)("AWS::ElastiCache::ParameterGroup",{CacheParameterGroupFamily:a,Description:"Settings of t\
he memcached nodes",Tags:(0,t.u)(e)}),[k(e)]:(0,t.l)("AWS::ElastiCache::CacheCluster",{Engine:"memcached",EngineVersion:e.
memcachedVersion,CacheNodeType:e.memcachedNodeType,NumCacheNodes:e.memcachedNodes,AZMode:"cross-az",PreferredAvailabilityZones:Array.
from({length:e.memcachedNodes},(r,c)=>I(c%e.zoneCount)),Port:H,CacheSubnetGroupName:(0,t.h)(U),CacheParameterGroupName:(0,t.
h)(s),VpcSecurityGroupIds:[(0,t.h)(t.d.memcachedSecurityGroup)],NotificationTopicArn:(0,t.h)(t.d.topic),Tags:(0,t.u)(e)},
{DependsOn:[t.d.topicPolicy,t.d.subscription],...t.c})}}function _e(e){return{[t.d.topic]:(0,t.l)("AWS::SNS::Topic",{Tags:(0,t.
u)(e)}),[t.d.topicPolicy]:(0,t.l)("AWS::SNS::TopicPolicy",{Topics:[(0,t.h)(t.d.topic)],PolicyDocument:{Version:"2012-10-\
17",Statement:[{Sid:"OwnAccountPublishes",Effect:"Allow",Principal:{AWS:"*"},Action:"sns:Publish",Resource:(0,t.h)(t.d.topic),
Condition:{StringEquals:{"AWS:SourceOwner":t.p}}}]}})}}function Be(e){return{stack:e.stackName,parameterPrefix:(0,o._)(e.
stackName).prefix,logGroup:(0,o.h)(e.stackName),package:e.packageSource,serversWaitSeconds:300}}function $e(e,n){const a=`\
cat >"$boot/constants.json" <<'CONSTANTS'
${JSON.stringify(Be(e))}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`;return Buffer.concat([Buffer.from(n.instancePayload,"base64"),Ve(Buffer.from(a))]).toString("base64")}function Ve(e){const n=Buffer.
alloc(15+e.length+8);return n.set([31,139,8,0,0,0,0,0,0,255,1]),n.writeUInt16LE(e.length,11),n.writeUInt16LE(65535-e.length,
13),n.set(e,15),n.writeUInt32LE((0,se.crc32)(e),15+e.length),n.writeUInt32LE(e.length,19+e.length),n}function Fe(e,n,a){
return{[t.d.launchTemplate]:He(e,n),[t.d.group]:Ue(e,a)}}function He(e,n){const a=`${e.stackName}-listener`,s=r=>({ResourceType:r,
Tags:(0,t.u)(e,a)});return(0,t.l)("AWS::EC2::LaunchTemplate",{LaunchTemplateData:{ImageId:(0,t.h)(o.l.imageId),InstanceType:e.
instanceType,IamInstanceProfile:{Arn:(0,t.m)(t.d.instanceProfile,"Arn")},UserData:$e(e,n),MetadataOptions:{HttpEndpoint:"\
enabled",HttpTokens:"required",HttpPutResponseHopLimit:1},BlockDeviceMappings:[{DeviceName:(0,t.h)(o.l.rootDevice),Ebs:{
Encrypted:!0,VolumeType:"gp3",DeleteOnTermination:!0}}],InstanceInitiatedShutdownBehavior:"terminate",NetworkInterfaces:[
{DeviceIndex:0,AssociatePublicIpAddress:!0,DeleteOnTermination:!0,Groups:[(0,t.h)(t.d.listenerSecurityGroup)]}],TagSpecifications:[
s("instance"),s("volume"),s("network-interface")]},TagSpecifications:[{ResourceType:"launch-template",Tags:(0,t.u)(e,a)}]})}
function Ue(e,n){const a=(0,t.u)(e,`${e.stackName}-listener`);return(0,t.l)("AWS::AutoScaling::AutoScalingGroup",{AutoScalingGroupName:(0,o.
g)(e.stackName),MinSize:String(e.size),MaxSize:String(2*e.size),VPCZoneIdentifier:n.publicSubnets,LaunchTemplate:{LaunchTemplateId:(0,t.
h)(t.d.launchTemplate),Version:(0,t.h)(o.l.servingTemplateVersion)},TargetGroupARNs:[(0,t.h)((0,t.s)(e).targetGroup)],HealthCheckType:"\
ELB",HealthCheckGracePeriod:0,InstanceMaintenancePolicy:{MinHealthyPercentage:100,MaxHealthyPercentage:200},LifecycleHookSpecificationList:[
{LifecycleHookName:o.r,LifecycleTransition:"autoscaling:EC2_INSTANCE_LAUNCHING",HeartbeatTimeout:m.r,DefaultResult:"ABAN\
DON"}],Tags:a.map(s=>({...s,PropagateAtLaunch:!0}))},{DependsOn:xe(e,n)})}const xe=(e,n)=>[...n.internet,(0,t.s)(e).listener,
t.d.ingressFromLoadBalancer,t.d.ingressFromProbe,k(e),...(0,t.r)(e),t.d.bootLogGroup,t.d.launchRule,t.d.launchPermission,
t.d.scheduleRule,t.d.schedulePermission,t.d.probeDenial,t.d.failedEventsPolicy,(0,t.f)("launch-gate").invokeConfig,(0,t.
f)("reconciler").invokeConfig,t.d.subscription,(0,t.f)("endpoint-sync").invokeConfig],ze=30;function x(e,n){return(0,t.l)(
"AWS::Logs::LogGroup",{...n===void 0?{}:{LogGroupName:n},RetentionInDays:ze,Tags:(0,t.u)(e)},t.c)}function je(e){return{
[t.d.bootLogGroup]:x(e,(0,o.h)(e.stackName))}}const Qe="nodejs24.x",z={"launch-gate":{timeoutSeconds:m.n/1e3+15,memoryMegabytes:256},
"port-probe":{timeoutSeconds:m.i/1e3+5,memoryMegabytes:256},"endpoint-sync":{timeoutSeconds:75,memoryMegabytes:256},reconciler:{
timeoutSeconds:240,memoryMegabytes:256}},Ke={"launch-gate":{attempts:2,maxAgeSeconds:m.r},"endpoint-sync":{attempts:2,maxAgeSeconds:3600},
reconciler:{attempts:0,maxAgeSeconds:60}};function qe(e,n,a){const s={};for(const r of D.r){const c=(0,t.f)(r);s[c.logGroup]=
x(e),s[c.function]=Ze(e,n,a,r);const l=Ke[r];l!==void 0&&(s[c.invokeConfig]=Xe(r,l))}return s}function Ze(e,n,a,s){const r=(0,t.
f)(s);return(0,t.l)("AWS::Lambda::Function",{Runtime:Qe,Architectures:["arm64"],Handler:"index.handler",Code:{S3Bucket:(0,t.
h)(o.l.artifactsBucket),S3Key:n.lambdaKeys[s]},Role:(0,t.m)(r.role,"Arn"),Timeout:z[s].timeoutSeconds,MemorySize:z[s].memoryMegabytes,
Environment:{Variables:Je(e,a,s)},LoggingConfig:{LogGroup:(0,t.h)(r.logGroup),LogFormat:"Text"},...s==="port-probe"?{VpcConfig:Ye(
a)}:{},Tags:(0,t.u)(e)})}const Ye=e=>({SubnetIds:e.privateSubnets,SecurityGroupIds:[(0,t.h)(t.d.probeSecurityGroup)]});function Je(e,n,a){
const s={[o.n.stackName]:e.stackName},r={[o.n.groupName]:(0,o.g)(e.stackName),[o.n.hookName]:o.r},c=l=>(0,t.h)((0,t.f)(l).
function);switch(a){case"launch-gate":return{...s,...r,[o.n.portProbe]:c("port-probe")};case"port-probe":return{[o.n.vpcCidr]:n.
vpcCidr};case"endpoint-sync":return{...s,[o.n.cacheTopic]:(0,t.h)(t.d.topic),[o.n.document]:(0,t.h)(t.d.document)};case"\
reconciler":return{...s,...r,[o.n.portProbe]:c("port-probe"),[o.n.launchGate]:c("launch-gate"),[o.n.endpointSync]:c("end\
point-sync"),[o.n.document]:(0,t.h)(t.d.document)}}}function Xe(e,n){return(0,t.l)("AWS::Lambda::EventInvokeConfig",{FunctionName:(0,t.
h)((0,t.f)(e).function),Qualifier:"$LATEST",MaximumRetryAttempts:n.attempts,MaximumEventAgeInSeconds:n.maxAgeSeconds,DestinationConfig:{
OnFailure:{Destination:(0,t.m)(t.d.failedEvents,"Arn")}}})}const et=({vpcId:e,publicSubnetIds:n,privateSubnetIds:a})=>({
resources:{},vpcId:e,vpcCidr:(0,t.h)(o.l.vpcCidr),publicSubnets:n,privateSubnets:a,gateway:[],internet:[]}),j=`/${o.c}/`;
function i(e,n,a){return{Effect:"Allow",Action:e,Resource:n,...a===void 0?{}:{Condition:a}}}function Q(e){return{Version:"\
2012-10-17",Statement:e}}function K(e,n,{tags:a,boundary:s}){return(0,t.l)("AWS::IAM::Role",{Path:j,...s&&{PermissionsBoundary:s},
AssumeRolePolicyDocument:{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:(0,t.v)(e),Action:"sts:AssumeRole"}]},
Policies:[{PolicyName:"own",PolicyDocument:Q(n)}],Tags:a})}const q=["ec2:AssignPrivateIpAddresses","ec2:CreateNetworkInt\
erface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnets","ec2:UnassignPrivateIpAddress\
es"];function tt(e){return{[t.d.instanceRole]:K("ec2",nt(e),Z(e)),[t.d.instanceProfile]:(0,t.l)("AWS::IAM::InstanceProfi\
le",{Path:j,Roles:[(0,t.h)(t.d.instanceRole)]}),[(0,t.f)("port-probe").role]:g(e,"port-probe",at()),[t.d.probeDenial]:st(),
[(0,t.f)("launch-gate").role]:g(e,"launch-gate",ot(e)),[(0,t.f)("endpoint-sync").role]:g(e,"endpoint-sync",rt(e)),[(0,t.
f)("reconciler").role]:g(e,"reconciler",it(e))}}const Z=e=>({tags:(0,t.u)(e),boundary:e.permissionsBoundary}),h=e=>(0,t.
g)("ssm",`parameter${e}`);function nt(e){const{prefix:n}=(0,o._)(e.stackName);return[i(["ssm:GetParameter","ssm:GetParam\
eters"],[h(`${n}/*`)]),i(["logs:CreateLogStream","logs:PutLogEvents"],[(0,t.g)("logs",`log-group:${(0,o.h)(e.stackName)}\
:log-stream:i-*`)]),i(["ec2messages:AcknowledgeMessage","ec2messages:DeleteMessage","ec2messages:FailMessage","ec2messag\
es:GetEndpoint","ec2messages:GetMessages","ec2messages:SendReply","ssm:ListAssociations","ssm:ListInstanceAssociations",
"ssm:UpdateInstanceInformation","ssmmessages:CreateControlChannel","ssmmessages:CreateDataChannel","ssmmessages:OpenCont\
rolChannel","ssmmessages:OpenDataChannel"],["*"])]}function g(e,n,a){return K("lambda",[i(["logs:CreateLogStream","logs:\
PutLogEvents"],[(0,t.m)((0,t.f)(n).logGroup,"Arn")]),...n==="port-probe"?[]:[i(["sqs:SendMessage"],[(0,t.m)(t.d.failedEvents,
"Arn")])],...a],Z(e))}function at(){return[i(q,["*"])]}function st(){const e=(0,t.f)("port-probe");return(0,t.l)("AWS::I\
AM::Policy",{PolicyName:"deny-interfaces-to-code",Roles:[(0,t.h)(e.role)],PolicyDocument:Q([{Effect:"Deny",Action:q,Resource:[
"*"],Condition:{ArnEquals:{"lambda:SourceFunctionArn":[(0,t.m)(e.function,"Arn")]}}}])})}const Y=()=>i(["autoscaling:Des\
cribeAutoScalingGroups","ec2:DescribeInstances"],["*"]),J=(...e)=>i(["lambda:InvokeFunction"],e.map(n=>(0,t.m)((0,t.f)(n).
function,"Arn"))),X=e=>(0,t.g)("autoscaling",`autoScalingGroup:*:autoScalingGroupName/${(0,o.g)(e.stackName)}`);function ot(e){
return[Y(),i(["autoscaling:CompleteLifecycleAction"],[X(e)]),J("port-probe")]}function rt(e){const{servers:n}=(0,o._)(e.
stackName);return[i(["elasticache:DescribeCacheClusters"],[(0,t.g)("elasticache","cluster:*")]),i(["ssm:GetParameter","s\
sm:PutParameter"],[h(n)]),...ee(e),i(["ssm:ListCommandInvocations"],["*"])]}function ee(e){return[i(["ssm:SendCommand"],
[(0,t.g)("ssm",`document/\${${t.d.document}}`)]),i(["ssm:SendCommand"],[(0,t.g)("ec2","instance/*")],{StringEquals:{[`ss\
m:resourceTag/${o.u}`]:e.stackName}})]}function it(e){const{lock:n,pause:a,token:s}=(0,o._)(e.stackName);return[Y(),i(["\
autoscaling:DescribeScalingActivities","elasticloadbalancing:DescribeTargetHealth"],["*"]),J("launch-gate","endpoint-syn\
c","port-probe"),i(["autoscaling:ResumeProcesses","autoscaling:SuspendProcesses"],[X(e)]),i(["ec2:GetConsoleOutput"],[(0,t.
g)("ec2","instance/*")],{StringEquals:{[`aws:ResourceTag/${o.u}`]:e.stackName}}),i(["ssm:GetParameter"],[n,a,s].map(h)),
i(["ssm:PutParameter"],[h(n)]),i(["ssm:GetParameterHistory","ssm:UnlabelParameterVersion"],[h(s)]),ct(),...ee(e),i(["ssm\
:ListCommandInvocations","ssm:ListCommands"],["*"])]}const ct=()=>({Effect:"Deny",Action:["kms:Decrypt"],Resource:["*"],
Condition:{StringEquals:{"kms:ViaService":(0,t.y)("ssm.${AWS::Region}.${AWS::URLSuffix}")}}}),ut="0.0.0.0/0";function lt(e,n){
const a=[{...y(T.t.port),DestinationSecurityGroupId:(0,t.h)(t.d.listenerSecurityGroup)}];return{[t.d.listenerSecurityGroup]:b(
e,n,"listener","Listeners: in from load balancer and probe",{SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:ut,Description:"\
origins, AWS APIs, packages"}]}),[t.d.loadBalancerSecurityGroup]:b(e,n,"load-balancer","Load balancer: in as configured",
{SecurityGroupIngress:e.allowedCidrs.map(s=>({...y(T.t.port),CidrIp:s})),SecurityGroupEgress:a}),[t.d.probeSecurityGroup]:b(
e,n,"port-probe","port-probe: out to the listeners only",{SecurityGroupEgress:a}),[t.d.memcachedSecurityGroup]:b(e,n,"me\
mcached","memcached: in from the listeners only",{SecurityGroupIngress:[{...y(H),SourceSecurityGroupId:(0,t.h)(t.d.listenerSecurityGroup)}],
SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:"127.0.0.1/32",Description:"nothing"}]}),[t.d.ingressFromLoadBalancer]:te(t.
d.loadBalancerSecurityGroup),[t.d.ingressFromProbe]:te(t.d.probeSecurityGroup)}}const y=e=>({IpProtocol:"tcp",FromPort:e,
ToPort:e});function b(e,n,a,s,r){return(0,t.l)("AWS::EC2::SecurityGroup",{GroupDescription:s,VpcId:n.vpcId,...r,Tags:(0,t.
u)(e,`${e.stackName}-${a}`)})}const te=e=>(0,t.l)("AWS::EC2::SecurityGroupIngress",{GroupId:(0,t.h)(t.d.listenerSecurityGroup),
...y(T.t.port),SourceSecurityGroupId:(0,t.h)(e)});function dt(e,n){const a=e.ownNetwork?et(e.ownNetwork):Re(e);return{AWSTemplateFormatVersion:"\
2010-09-09",Description:"Highly available fleet of Railgun listeners behind a network load balancer",Parameters:(0,t.i)(
e),Resources:{...a.resources,...lt(e,a),...We(e,a),...(0,t.a)(e,a),...(0,t.n)(e),...Ee(e),...je(e),...tt(e),...qe(e,n,a),
...Ne(e),...Fe(e,n,a),...ue(e),...Ae(e)},Outputs:ht(e)}}const mt=e=>JSON.stringify(e),pt=e=>(0,w.createHash)("sha256").update(
e).digest("hex");function ht(e){const n=s=>(0,t.h)((0,t.f)(s).function),a=(s,r)=>({Description:s,Value:r});return{[o.o.loadBalancerDnsName]:a(
"Address that Cloudflare connects to",(0,t.o)(e)),[o.o.groupName]:a("Auto Scaling group of the listeners",(0,t.h)(t.d.group)),
[o.o.targetGroupArn]:a("Target group of the listeners",(0,t.h)((0,t.s)(e).targetGroup)),[o.o.cacheCluster]:a("Memcached \
cluster",(0,t.h)(k(e))),[o.o.portProbe]:a("Function that asks listeners whether they answer",n("port-probe")),[o.o.launchGate]:a(
"Function that lets new listeners in",n("launch-gate")),[o.o.endpointSync]:a("Function that writes the memcached servers",
n("endpoint-sync")),[o.o.reconciler]:a("Function that looks at the fleet every minute",n("reconciler")),[o.o.launchRule]:a(
"Rule that tells launch-gate of launches",(0,t.h)(t.d.launchRule)),[o.o.scheduleRule]:a("Rule that starts the reconciler\
 every minute",(0,t.h)(t.d.scheduleRule)),[o.o.document]:a("Command that converges a listener",(0,t.h)(t.d.document)),[o.
o.launchTemplate]:a("Launch template of the listeners",(0,t.h)(t.d.launchTemplate)),[o.o.launchTemplateVersion]:a("Newes\
t version of the launch template",(0,t.m)(t.d.launchTemplate,"LatestVersionNumber"))}}})};export{At as id,gt as ids,yt as modules};
