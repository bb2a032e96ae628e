const At=2601,gt=[2601],yt={2485:((se,N,u)=>{u.d(N,{i:()=>m,n:()=>p,r:()=>o,t:()=>h});const p={check:"railgun-ha check",
repair:"railgun-ha repair",rotate:"railgun-ha rotate",reload:"new memcached servers"},o=new Set([p.repair,p.rotate]),m=new Set(
["Pending","InProgress","Delayed","Cancelling"]),h=66e4}),2601:((se,N,u)=>{u.d(N,{a:()=>ie,i:()=>C,n:()=>mt,r:()=>pt,t:()=>dt});
var p=u(9065),o=u(7643),m=u(8861),h=u(2739),t=u(4807),St=u(2485),G=u(7598),oe=u(8522);const re=365;function ie(e){return{
stackName:e.stackName,vpcCidr:e.vpcCidr,ownNetwork:e.ownNetwork,zoneCount:e.zones.count,nat:e.nat,allowedCidrs:e.allowedCidrs,
instanceType:e.instanceType,size:e.size,memcachedNodeType:e.memcachedNodeType,memcachedNodes:e.memcachedNodes,memcachedVersion:e.
memcachedVersion,packageSource:e.packageSource,listenerSettings:e.listenerSettings,mapFile:e.mapFile,elasticIps:e.elasticIps,
tags:e.tags,alarmTopicArn:e.alarmTopicArn,alarmEmail:e.alarmEmail,permissionsBoundary:e.permissionsBoundary,tokenAgeAlarmDays:e.
maxTokenAgeDays||re}}const L="RailgunHA",O="Stack",C={reconcilerRuns:"ReconcilerRuns",inService:"NodesInService",answering:"\
NodesAnswering",outOfDate:"NodesOutOfDate",repairStopped:"RepairStopped",gateAbandons:"GateAbandons",breakerOpen:"Breake\
rOpen",tokenAgeDays:"TokenAgeDays",endpointsBehind:"EndpointListBehind",topicInactive:"TopicInactive",suspendedProcesses:"\
ProcessesLeftSuspended",paused:"Paused",invariantRefusals:"InvariantRefusals"},ce="AlarmEmailSubscription",ue="AlarmTopi\
cPolicy";function le(e){const n=Object.entries(M(e)).map(([a,s])=>[a,pe(e,s)]);return{...Se(e),...Object.fromEntries(n)}}
const de=e=>Object.keys(M(e));function l(e,n,a,s={}){return{description:a,namespace:L,metric:C[e],dimensions:{[O]:n.stackName},
statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",threshold:1,period:300,periods:1,...s}}function M(e){const n=(0,t.
s)(e),{size:a,tokenAgeAlarmDays:s}=e;return{AlarmReconcilerSilent:l("reconcilerRuns",e,"Nobody has looked at the whole f\
leet for ten minutes: the reconciler was not started, or a step of it failed each time. New instances may not be let in.\
 Look at its log, which names the step, and at the schedule's rule; deploy again when one of them is gone.",{statistic:"\
Sum",comparison:"LessThanThreshold",periods:2,missingIsWrong:!0}),AlarmHealthyHosts:{description:`Fewer than ${a} listen\
ers are healthy behind the load balancer for five minutes. Run the command status: it tells which instances, and why. Th\
e group replaces what has died by itself, unless launches are suspended.`,namespace:"AWS/NetworkELB",metric:"HealthyHost\
Count",dimensions:{LoadBalancer:(0,t.m)(n.loadBalancer,"LoadBalancerFullName"),TargetGroup:(0,t.m)(n.targetGroup,"Target\
GroupFullName")},statistic:"Maximum",comparison:"LessThanThreshold",threshold:a,period:60,periods:5,missingSaysNothing:!0},
AlarmNodesAnswering:l("answering",e,`Fewer than ${a} instances in service answer on 2408 for ten minutes. Run the comman\
d status: it tells which, and why. The group replaces what has died by itself, unless launches are suspended or fail.`,{
comparison:"LessThanThreshold",threshold:a,period:60,periods:10}),AlarmBreakerOpen:l("breakerOpen",e,"Launches are suspe\
nded, by three failed ones in a row or by a person. Running instances stay, new ones are not made. The reconciler's log \
and the stack's boot log say why they failed; put that right, then run deploy or resume.",{period:60}),AlarmGateAbandons:l(
"gateAbandons",e,"A new instance was given up: its port 2408 did not open in time, or it ended itself. The stack's boot \
log says why; the group tries again by itself.",{statistic:"Sum"}),AlarmNodesOutOfDate:l("outOfDate",e,"Nodes differ fro\
m the desired state, or cannot be asked, for a quarter of an hour. Repairs wait while the stack is paused or locked, or \
any node is not healthy: the reconciler's log names the nodes and the reason.",{statistic:"Minimum",periods:3,missingSaysNothing:!0}),
AlarmRepairStopped:l("repairStopped",e,"Two repairs of nodes in a row have failed, and no more are tried. The reconciler\
's log names the nodes and the error; put it right, then run resume. A node that will not do can be terminated: the grou\
p replaces it.",{missingSaysNothing:!0}),AlarmProcessesSuspended:l("suspendedProcesses",e,"Processes of the Auto Scaling\
 group are suspended for a quarter of an hour and no run of the product says why: dead nodes may not be replaced. Resume\
 them, unless somebody suspended them on purpose.",{statistic:"Minimum",periods:3}),AlarmEndpointsBehind:l("endpointsBeh\
ind",e,"The list of memcached servers that the listeners have is older than the cache cluster for five minutes. Look at \
the log of endpoint-sync: it could not write the list.",{statistic:"Minimum"}),AlarmTopicInactive:l("topicInactive",e,"E\
lastiCache does not publish to the stack's topic any more, so changes of the cluster are seen by the minute only, and no\
t at all once the cluster names another topic or none. Check the topic's policy, then set the cluster's notification top\
ic and make it active."),AlarmInvariantRefused:l("invariantRefusals",e,"A function refused an action of its own that wou\
ld have broken a rule of this product, and did nothing. Look for InvariantError in the logs of launch-gate and endpoint-\
sync, and report it."),AlarmActivationAge:l("tokenAgeDays",e,`The activation key of the listeners is ${s} days old or ol\
der. Rotate it.`,{threshold:s,period:3600}),AlarmFailedEvents:{description:"Events came to nothing after all retries and\
 lie in the queue of failed events. Each message says which function failed with what; read them, put it right, then pur\
ge the queue.",namespace:"AWS/SQS",metric:"ApproximateNumberOfMessagesVisible",dimensions:{QueueName:(0,t.m)(t.d.failedEvents,
"QueueName")},statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",threshold:1,period:300,periods:1}}}const me=({
missingIsWrong:e,missingSaysNothing:n})=>e===!0?"breaching":n===!0?"ignore":"notBreaching";function pe(e,n){const a=he(e);
return(0,t.l)("AWS::CloudWatch::Alarm",{AlarmDescription:n.description,Namespace:n.namespace,MetricName:n.metric,Dimensions:Object.
entries(n.dimensions).map(([s,r])=>({Name:s,Value:r})),Statistic:n.statistic,ComparisonOperator:n.comparison,Threshold:n.
threshold,Period:n.period,EvaluationPeriods:n.periods,TreatMissingData:me(n),...a.length>0?{AlarmActions:a,OKActions:a}:
{},Tags:(0,t.u)(e)},{DependsOn:[t.d.group]})}function he({alarmTopicArn:e,alarmEmail:n}){return e!==""?[e]:n===""?[]:[(0,t.
h)(t.d.alarmTopic)]}function Se(e){return e.alarmTopicArn!==""||e.alarmEmail===""?{}:{[t.d.alarmTopic]:(0,t.l)("AWS::SNS\
::Topic",{Tags:(0,t.u)(e)}),[ue]:(0,t.l)("AWS::SNS::TopicPolicy",{Topics:[(0,t.h)(t.d.alarmTopic)],PolicyDocument:{Version:"\
2012-10-17",Statement:[Ae()]}}),[ce]:(0,t.l)("AWS::SNS::Subscription",{TopicArn:(0,t.h)(t.d.alarmTopic),Protocol:"email",
Endpoint:e.alarmEmail})}}const Ae=()=>({Sid:"OwnAlarmsPublish",Effect:"Allow",Principal:(0,t.v)("cloudwatch"),Action:"sn\
s:Publish",Resource:(0,t.h)(t.d.alarmTopic),Condition:{ArnLike:{"aws:SourceArn":(0,t.g)("cloudwatch","alarm:*")},StringEquals:{
"aws:SourceAccount":t.p}}}),f=24,_=6;function ge(e){const n=(0,t.s)(e),a={LoadBalancerName:(0,t.m)(n.loadBalancer,"LoadB\
alancerFullName"),TargetGroupName:(0,t.m)(n.targetGroup,"TargetGroupFullName"),QueueName:(0,t.m)(t.d.failedEvents,"Queue\
Name")},s=de(e),r=Object.fromEntries(s.map(d=>[`${d}Arn`,(0,t.m)(d,"Arn")])),c=JSON.stringify({widgets:[ye(s),...be(e)]});
return{[t.d.dashboard]:(0,t.l)("AWS::CloudWatch::Dashboard",{DashboardBody:(0,t.y)(c,{...a,...r})})}}const ye=e=>({type:"\
alarm",x:0,y:0,width:f,height:3,properties:{title:"Alarms",alarms:e.map(n=>`\${${n}Arn}`)}});function be(e){const n=(...r)=>r.
map(c=>[L,C[c],O,e.stackName]),a=["LoadBalancer","${LoadBalancerName}"],s=["TargetGroup","${TargetGroupName}",...a];return[
["Nodes","Minimum",n("inService","answering","outOfDate")],["Targets","Minimum",[["AWS/NetworkELB","HealthyHostCount",...s],
["AWS/NetworkELB","UnHealthyHostCount",...s]]],["Connections","Sum",[["AWS/NetworkELB","NewFlowCount",...a],["AWS/Networ\
kELB","TCP_Target_Reset_Count",...a]]],["Bytes","Sum",[["AWS/NetworkELB","ProcessedBytes",...a]]],["Held back","Maximum",
n("breakerOpen","repairStopped","suspendedProcesses","paused","endpointsBehind","topicInactive")],["Came to nothing","Ma\
ximum",[...n("gateAbandons","invariantRefusals"),["AWS/SQS","ApproximateNumberOfMessagesVisible","QueueName","${QueueNam\
e}"]]],["Days since the last rotation","Maximum",n("tokenAgeDays")],["Looks at the fleet","Sum",n("reconcilerRuns")]].map(
([r,c,d],ae)=>({type:"metric",x:ae%2*(f/2),y:3+Math.floor(ae/2)*_,width:f/2,height:_,properties:{title:r,view:"timeSerie\
s",region:"${AWS::Region}",stat:c,period:60,metrics:d}}))}const Te=["","--reload-only","--check","--token pending"];function Ee(e){
return{[t.d.document]:(0,t.l)("AWS::SSM::Document",{DocumentType:"Command",DocumentFormat:"JSON",TargetType:"/AWS::EC2::\
Instance",UpdateMethod:"NewVersion",Content:{schemaVersion:"2.2",description:"Brings a listener instance to the desired \
state",parameters:{mode:{type:"String",description:"Which part of the desired state to converge to",default:"",allowedValues:Te}},
mainSteps:[{action:"aws:runShellScript",name:"converge",inputs:{timeoutSeconds:String(600),runCommand:["railgun-ha-conve\
rge {{ mode }}"]}}]},Tags:(0,t.u)(e)})}}const Ne=1209600;function Ce(e){return{...fe(e),...ve(e),...Pe(e),...Ie()}}function fe(e){
return{[t.d.failedEvents]:(0,t.l)("AWS::SQS::Queue",{SqsManagedSseEnabled:!0,MessageRetentionPeriod:Ne,Tags:(0,t.u)(e,`${e.
stackName}-failed-events`)},t.c),[t.d.failedEventsPolicy]:(0,t.l)("AWS::SQS::QueuePolicy",{Queues:[(0,t.h)(t.d.failedEvents)],
PolicyDocument:{Version:"2012-10-17",Statement:[W("events",[(0,t.m)(t.d.launchRule,"Arn"),(0,t.m)(t.d.scheduleRule,"Arn")]),
W("sns",[(0,t.h)(t.d.topic)])]}})}}const W=(e,n)=>({Effect:"Allow",Principal:(0,t.v)(e),Action:"sqs:SendMessage",Resource:(0,t.
m)(t.d.failedEvents,"Arn"),Condition:{ArnEquals:{"aws:SourceArn":n}}});function ve(e){return{[t.d.launchRule]:(0,t.l)("A\
WS::Events::Rule",{Description:`Launches of ${(0,o.g)(e.stackName)} go to launch-gate`,EventPattern:{source:["aws.autosc\
aling"],"detail-type":["EC2 Instance-launch Lifecycle Action"],detail:{AutoScalingGroupName:[(0,o.g)(e.stackName)]}},Targets:[
B("launch-gate",m.i)],Tags:(0,t.u)(e)}),[t.d.launchPermission]:v("launch-gate","events",(0,t.m)(t.d.launchRule,"Arn"))}}
function Pe(e){return{[t.d.scheduleRule]:(0,t.l)("AWS::Events::Rule",{Description:`Every minute the reconciler looks at ${e.
stackName}`,ScheduleExpression:"rate(1 minute)",Targets:[B("reconciler",60)],Tags:(0,t.u)(e)}),[t.d.schedulePermission]:v(
"reconciler","events",(0,t.m)(t.d.scheduleRule,"Arn"))}}const B=(e,n)=>({Id:e,Arn:(0,t.m)((0,t.f)(e).function,"Arn"),RetryPolicy:{
MaximumEventAgeInSeconds:n,MaximumRetryAttempts:10},DeadLetterConfig:{Arn:(0,t.m)(t.d.failedEvents,"Arn")}});function Ie(){
return{[t.d.topicPermission]:v("endpoint-sync","sns",(0,t.h)(t.d.topic)),[t.d.subscription]:(0,t.l)("AWS::SNS::Subscript\
ion",{TopicArn:(0,t.h)(t.d.topic),Protocol:"lambda",Endpoint:(0,t.m)((0,t.f)("endpoint-sync").function,"Arn"),RedrivePolicy:{
deadLetterTargetArn:(0,t.m)(t.d.failedEvents,"Arn")}},{DependsOn:[t.d.topicPermission,t.d.failedEventsPolicy]})}}const v=(e,n,a)=>(0,t.
l)("AWS::Lambda::Permission",{Action:"lambda:InvokeFunction",FunctionName:(0,t.h)((0,t.f)(e).function),Principal:(0,t.v)(
n).Service,SourceArn:a}),P="InternetGateway",g="InternetGatewayAttachment",I="PublicRouteTable",R="PublicDefaultRoute",w=e=>(0,t.
_)(e,(0,t.h)(o.l.zones));function Re(e){const n=(0,p.n)(e.vpcCidr,e.zoneCount),a=Array.from({length:e.zoneCount},(s,r)=>r);
return{resources:{...we(e),...Object.assign({},...a.map(s=>ke(e,s,n.publicCidrs[s]??""))),...Object.assign({},...a.map(s=>De(
e,s,n.privateCidrs[s]??""))),...Ge(e)},vpcId:(0,t.h)(t.d.vpc),vpcCidr:(0,t.m)(t.d.vpc,"CidrBlock"),publicSubnets:a.map(s=>(0,t.
h)(S(s))),privateSubnets:a.map(s=>(0,t.h)($(s))),gateway:[g],internet:[R,...a.map(s=>`${S(s)}Routes`)]}}const S=e=>`Publ\
icSubnet${e}`,$=e=>`PrivateSubnet${e}`,k=e=>`PrivateRouteTable${e}`,y=(e,n,a)=>(0,t.y)(`${e.stackName}-${n}-\${Zone}`,{Zone:w(
a)});function we(e){return{[t.d.vpc]:(0,t.l)("AWS::EC2::VPC",{CidrBlock:e.vpcCidr,EnableDnsSupport:!0,EnableDnsHostnames:!0,
Tags:(0,t.u)(e)}),[P]:(0,t.l)("AWS::EC2::InternetGateway",{Tags:(0,t.u)(e)}),[g]:(0,t.l)("AWS::EC2::VPCGatewayAttachment",
{VpcId:(0,t.h)(t.d.vpc),InternetGatewayId:(0,t.h)(P)}),[I]:(0,t.l)("AWS::EC2::RouteTable",{VpcId:(0,t.h)(t.d.vpc),Tags:(0,t.
u)(e,`${e.stackName}-public`)}),[R]:(0,t.l)("AWS::EC2::Route",{RouteTableId:(0,t.h)(I),DestinationCidrBlock:"0.0.0.0/0",
GatewayId:(0,t.h)(P)},{DependsOn:[g]})}}function F(e,n,a,s){return(0,t.l)("AWS::EC2::Subnet",{VpcId:(0,t.h)(t.d.vpc),AvailabilityZone:w(
a),CidrBlock:s,MapPublicIpOnLaunch:!1,Tags:(0,t.u)(e,y(e,n,a))})}const V=(e,n)=>(0,t.l)("AWS::EC2::SubnetRouteTableAssoc\
iation",{SubnetId:(0,t.h)(e),RouteTableId:(0,t.h)(n)});function ke(e,n,a){const s=S(n);return{[s]:F(e,"public",n,a),[`${s}\
Routes`]:V(s,I)}}function De(e,n,a){const s=$(n);return{[s]:F(e,"private",n,a),[k(n)]:(0,t.l)("AWS::EC2::RouteTable",{VpcId:(0,t.
h)(t.d.vpc),Tags:(0,t.u)(e,y(e,"private",n))}),[`${s}Routes`]:V(s,k(n))}}function Ge(e){if(e.nat==="none")return{};const n=e.
nat==="single"?1:e.zoneCount,a={};for(let s=0;s<n;s++)Object.assign(a,Le(e,s));for(let s=0;s<e.zoneCount;s++)a[`PrivateD\
efaultRoute${s}`]=(0,t.l)("AWS::EC2::Route",{RouteTableId:(0,t.h)(k(s)),DestinationCidrBlock:"0.0.0.0/0",NatGatewayId:(0,t.
h)(H(e.nat==="single"?0:s))});return a}const H=e=>`NatGateway${e}`;function Le(e,n){const a=`NatAddress${n}`;return{[a]:(0,t.
l)("AWS::EC2::EIP",{Domain:"vpc",Tags:(0,t.u)(e,y(e,"nat",n))},{DependsOn:[g]}),[H(n)]:(0,t.l)("AWS::EC2::NatGateway",{SubnetId:(0,t.
h)(S(n)),AllocationId:(0,t.m)(a,"AllocationId"),Tags:(0,t.u)(e,y(e,"nat",n))},{DependsOn:[R,`${S(n)}Routes`]})}}const U=11211,
x="CacheSubnetGroup",Oe=["memcached1.4","memcached1.5","memcached1.6"];function Me(e){const n=Oe.find(a=>`memcached${e}.`.
startsWith(`${a}.`));if(n===void 0)throw new Error(`memcached version "${e}" has no parameter group family, use one of 1\
.4, 1.5 or 1.6`);return n}function D(e){const n=`${e.memcachedNodeType} ${e.memcachedVersion}`;return`CacheCluster${(0,G.
createHash)("sha256").update(n).digest("hex").slice(0,8)}`}function _e(e,n){const a=Me(e.memcachedVersion),s=`CacheParam\
eters${a.replace(/\W/g,"")}`;return{...We(e),[x]:(0,t.l)("AWS::ElastiCache::SubnetGroup",{Description:"Private subnets, \
one for each zone",SubnetIds:n.privateSubnets,Tags:(0,t.u)(e)}),[s]:(0,t.l)("AWS::ElastiCache::ParameterGroup",{CacheParameterGroupFamily:a,
Description:"Settings of the memcached nodes",Tags:(0,t.u)(e)}),[D(e)]:(0,t.l)("AWS::ElastiCache::CacheCluster",{Engine:"\
memcached",EngineVersion:e.memcachedVersion,CacheNodeType:e.memcachedNodeType,NumCacheNodes:e.memcachedNodes,AZMode:"cro\
ss-az",PreferredAvailabilityZones:Array.from({length:e.memcachedNodes},(r,c)=>w(c%e.zoneCount)),Port:U,CacheSubnetGroupName:(0,t.
h)(x),CacheParameterGroupName:(0,t.h)(s),VpcSecurityGroupIds:[(0,t.h)(t.d.memcachedSecurityGroup)],NotificationTopicArn:(0,t.
h)(t.d.topic),Tags:(0,t.u)(e)},{DependsOn:[t.d.topicPolicy,t.d.subscription],...t.c})}}function We(e){return{[t.d.topic]:(0,t.
l)("AWS::SNS::Topic",{Tags:(0,t.u)(e)}),[t.d.topicPolicy]:(0,t.l)("AWS::SNS::TopicPolicy",{Topics:[(0,t.h)(t.d.topic)],PolicyDocument:{
Version:"2012-10-17",Statement:[{Sid:"OwnAccountPublishes",Effect:"Allow",Principal:{AWS:"*"},Action:"sns:Publish",Resource:(0,t.
h)(t.d.topic),Condition:{StringEquals:{"AWS:SourceOwner":t.p}}}]}})}}function Be(e){return{stack:e.stackName,parameterPrefix:(0,o.
_)(e.stackName).prefix,logGroup:(0,o.h)(e.stackName),package:e.packageSource,serversWaitSeconds:300}}function $e(e,n){const a=`\
cat >"$boot/constants.json" <<'CONSTANTS'
${JSON.stringify(Be(e))}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`;return Buffer.concat([Buffer.from(n.instancePayload,"base64"),Fe(Buffer.from(a))]).toString("base64")}function Fe(e){const n=Buffer.
alloc(15+e.length+8);return n.set([31,139,8,0,0,0,0,0,0,255,1]),n.writeUInt16LE(e.length,11),n.writeUInt16LE(65535-e.length,
13),n.set(e,15),n.writeUInt32LE((0,oe.crc32)(e),15+e.length),n.writeUInt32LE(e.length,19+e.length),n}function Ve(e,n,a){
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
{LifecycleHookName:o.r,LifecycleTransition:"autoscaling:EC2_INSTANCE_LAUNCHING",HeartbeatTimeout:m.i,DefaultResult:"ABAN\
DON"}],Tags:a.map(s=>({...s,PropagateAtLaunch:!0}))},{DependsOn:xe(e,n)})}const xe=(e,n)=>[...n.internet,(0,t.s)(e).listener,
t.d.ingressFromLoadBalancer,t.d.ingressFromProbe,D(e),...(0,t.r)(e),t.d.bootLogGroup,t.d.launchRule,t.d.launchPermission,
t.d.scheduleRule,t.d.schedulePermission,t.d.probeDenial,t.d.failedEventsPolicy,(0,t.f)("launch-gate").invokeConfig,(0,t.
f)("reconciler").invokeConfig,t.d.subscription,(0,t.f)("endpoint-sync").invokeConfig],ze=30;function z(e,n){return(0,t.l)(
"AWS::Logs::LogGroup",{...n===void 0?{}:{LogGroupName:n},RetentionInDays:ze,Tags:(0,t.u)(e)},t.c)}function je(e){return{
[t.d.bootLogGroup]:z(e,(0,o.h)(e.stackName))}}const Qe="nodejs24.x",j={"launch-gate":{timeoutSeconds:m.r/1e3+15,memoryMegabytes:256},
"port-probe":{timeoutSeconds:m.a/1e3+5,memoryMegabytes:256},"endpoint-sync":{timeoutSeconds:75,memoryMegabytes:256},reconciler:{
timeoutSeconds:240,memoryMegabytes:256}},Ke={"launch-gate":{attempts:2,maxAgeSeconds:m.i},"endpoint-sync":{attempts:2,maxAgeSeconds:3600},
reconciler:{attempts:0,maxAgeSeconds:60}};function qe(e,n,a){const s={};for(const r of p.r){const c=(0,t.f)(r);s[c.logGroup]=
z(e),s[c.function]=Ze(e,n,a,r);const d=Ke[r];d!==void 0&&(s[c.invokeConfig]=Xe(r,d))}return s}function Ze(e,n,a,s){const r=(0,t.
f)(s);return(0,t.l)("AWS::Lambda::Function",{Runtime:Qe,Architectures:["arm64"],Handler:"index.handler",Code:{S3Bucket:(0,t.
h)(o.l.artifactsBucket),S3Key:n.lambdaKeys[s]},Role:(0,t.m)(r.role,"Arn"),Timeout:j[s].timeoutSeconds,MemorySize:j[s].memoryMegabytes,
Environment:{Variables:Je(e,a,s)},LoggingConfig:{LogGroup:(0,t.h)(r.logGroup),LogFormat:"Text"},...s==="port-probe"?{VpcConfig:Ye(
a)}:{},Tags:(0,t.u)(e)})}const Ye=e=>({SubnetIds:e.privateSubnets,SecurityGroupIds:[(0,t.h)(t.d.probeSecurityGroup)]});function Je(e,n,a){
const s={[o.n.stackName]:e.stackName},r={[o.n.groupName]:(0,o.g)(e.stackName),[o.n.hookName]:o.r},c=d=>(0,t.h)((0,t.f)(d).
function);switch(a){case"launch-gate":return{...s,...r,[o.n.portProbe]:c("port-probe")};case"port-probe":return{[o.n.vpcCidr]:n.
vpcCidr};case"endpoint-sync":return{...s,[o.n.cacheTopic]:(0,t.h)(t.d.topic),[o.n.document]:(0,t.h)(t.d.document)};case"\
reconciler":return{...s,...r,[o.n.portProbe]:c("port-probe"),[o.n.launchGate]:c("launch-gate"),[o.n.endpointSync]:c("end\
point-sync"),[o.n.document]:(0,t.h)(t.d.document)}}}function Xe(e,n){return(0,t.l)("AWS::Lambda::EventInvokeConfig",{FunctionName:(0,t.
h)((0,t.f)(e).function),Qualifier:"$LATEST",MaximumRetryAttempts:n.attempts,MaximumEventAgeInSeconds:n.maxAgeSeconds,DestinationConfig:{
OnFailure:{Destination:(0,t.m)(t.d.failedEvents,"Arn")}}})}const et=({vpcId:e,publicSubnetIds:n,privateSubnetIds:a})=>({
resources:{},vpcId:e,vpcCidr:(0,t.h)(o.l.vpcCidr),publicSubnets:n,privateSubnets:a,gateway:[],internet:[]}),Q=`/${o.c}/`;
function i(e,n,a){return{Effect:"Allow",Action:e,Resource:n,...a===void 0?{}:{Condition:a}}}function K(e){return{Version:"\
2012-10-17",Statement:e}}function q(e,n,{tags:a,boundary:s}){return(0,t.l)("AWS::IAM::Role",{Path:Q,...s&&{PermissionsBoundary:s},
AssumeRolePolicyDocument:{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:(0,t.v)(e),Action:"sts:AssumeRole"}]},
Policies:[{PolicyName:"own",PolicyDocument:K(n)}],Tags:a})}const Z=["ec2:AssignPrivateIpAddresses","ec2:CreateNetworkInt\
erface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnets","ec2:UnassignPrivateIpAddress\
es"];function tt(e){return{[t.d.instanceRole]:q("ec2",nt(e),Y(e)),[t.d.instanceProfile]:(0,t.l)("AWS::IAM::InstanceProfi\
le",{Path:Q,Roles:[(0,t.h)(t.d.instanceRole)]}),[(0,t.f)("port-probe").role]:b(e,"port-probe",at()),[t.d.probeDenial]:st(),
[(0,t.f)("launch-gate").role]:b(e,"launch-gate",ot(e)),[(0,t.f)("endpoint-sync").role]:b(e,"endpoint-sync",rt(e)),[(0,t.
f)("reconciler").role]:b(e,"reconciler",it(e))}}const Y=e=>({tags:(0,t.u)(e),boundary:e.permissionsBoundary}),A=e=>(0,t.
g)("ssm",`parameter${e}`);function nt(e){const{prefix:n}=(0,o._)(e.stackName);return[i(["ssm:GetParameter","ssm:GetParam\
eters"],[A(`${n}/*`)]),i(["logs:CreateLogStream","logs:PutLogEvents"],[(0,t.g)("logs",`log-group:${(0,o.h)(e.stackName)}\
:log-stream:i-*`)]),i(["ec2messages:AcknowledgeMessage","ec2messages:DeleteMessage","ec2messages:FailMessage","ec2messag\
es:GetEndpoint","ec2messages:GetMessages","ec2messages:SendReply","ssm:ListAssociations","ssm:ListInstanceAssociations",
"ssm:UpdateInstanceInformation","ssmmessages:CreateControlChannel","ssmmessages:CreateDataChannel","ssmmessages:OpenCont\
rolChannel","ssmmessages:OpenDataChannel"],["*"])]}function b(e,n,a){return q("lambda",[i(["logs:CreateLogStream","logs:\
PutLogEvents"],[(0,t.m)((0,t.f)(n).logGroup,"Arn")]),...n==="port-probe"?[]:[i(["sqs:SendMessage"],[(0,t.m)(t.d.failedEvents,
"Arn")])],...a],Y(e))}function at(){return[i(Z,["*"])]}function st(){const e=(0,t.f)("port-probe");return(0,t.l)("AWS::I\
AM::Policy",{PolicyName:"deny-interfaces-to-code",Roles:[(0,t.h)(e.role)],PolicyDocument:K([{Effect:"Deny",Action:Z,Resource:[
"*"],Condition:{ArnEquals:{"lambda:SourceFunctionArn":[(0,t.m)(e.function,"Arn")]}}}])})}const J=()=>i(["autoscaling:Des\
cribeAutoScalingGroups","ec2:DescribeInstances"],["*"]),X=(...e)=>i(["lambda:InvokeFunction"],e.map(n=>(0,t.m)((0,t.f)(n).
function,"Arn"))),ee=e=>(0,t.g)("autoscaling",`autoScalingGroup:*:autoScalingGroupName/${(0,o.g)(e.stackName)}`);function ot(e){
return[J(),i(["autoscaling:CompleteLifecycleAction"],[ee(e)]),X("port-probe")]}function rt(e){const{servers:n}=(0,o._)(e.
stackName);return[i(["elasticache:DescribeCacheClusters"],[(0,t.g)("elasticache","cluster:*")]),i(["ssm:GetParameter","s\
sm:PutParameter"],[A(n)]),...te(e),i(["ssm:ListCommandInvocations"],["*"])]}function te(e){return[i(["ssm:SendCommand"],
[(0,t.g)("ssm",`document/\${${t.d.document}}`)]),i(["ssm:SendCommand"],[(0,t.g)("ec2","instance/*")],{StringEquals:{[`ss\
m:resourceTag/${o.u}`]:e.stackName}})]}function it(e){const{lock:n,pause:a,token:s}=(0,o._)(e.stackName);return[J(),i(["\
autoscaling:DescribeScalingActivities","elasticloadbalancing:DescribeTargetHealth"],["*"]),X("launch-gate","endpoint-syn\
c","port-probe"),i(["autoscaling:ResumeProcesses","autoscaling:SuspendProcesses"],[ee(e)]),i(["ec2:GetConsoleOutput"],[(0,t.
g)("ec2","instance/*")],{StringEquals:{[`aws:ResourceTag/${o.u}`]:e.stackName}}),i(["ssm:GetParameter"],[n,a,s].map(A)),
i(["ssm:PutParameter"],[A(n)]),i(["ssm:GetParameterHistory","ssm:UnlabelParameterVersion"],[A(s)]),ct(),...te(e),i(["ssm\
:ListCommandInvocations","ssm:ListCommands"],["*"])]}const ct=()=>({Effect:"Deny",Action:["kms:Decrypt"],Resource:["*"],
Condition:{StringEquals:{"kms:ViaService":(0,t.y)("ssm.${AWS::Region}.${AWS::URLSuffix}")}}}),ut="0.0.0.0/0";function lt(e,n){
const a=[{...T(h.t.port),DestinationSecurityGroupId:(0,t.h)(t.d.listenerSecurityGroup)}];return{[t.d.listenerSecurityGroup]:E(
e,n,"listener","Listeners: in from load balancer and probe",{SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:ut,Description:"\
origins, AWS APIs, packages"}]}),[t.d.loadBalancerSecurityGroup]:E(e,n,"load-balancer","Load balancer: in as configured",
{SecurityGroupIngress:e.allowedCidrs.map(s=>({...T(h.t.port),CidrIp:s})),SecurityGroupEgress:a}),[t.d.probeSecurityGroup]:E(
e,n,"port-probe","port-probe: out to the listeners only",{SecurityGroupEgress:a}),[t.d.memcachedSecurityGroup]:E(e,n,"me\
mcached","memcached: in from the listeners only",{SecurityGroupIngress:[{...T(U),SourceSecurityGroupId:(0,t.h)(t.d.listenerSecurityGroup)}],
SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:"127.0.0.1/32",Description:"nothing"}]}),[t.d.ingressFromLoadBalancer]:ne(t.
d.loadBalancerSecurityGroup),[t.d.ingressFromProbe]:ne(t.d.probeSecurityGroup)}}const T=e=>({IpProtocol:"tcp",FromPort:e,
ToPort:e});function E(e,n,a,s,r){return(0,t.l)("AWS::EC2::SecurityGroup",{GroupDescription:s,VpcId:n.vpcId,...r,Tags:(0,t.
u)(e,`${e.stackName}-${a}`)})}const ne=e=>(0,t.l)("AWS::EC2::SecurityGroupIngress",{GroupId:(0,t.h)(t.d.listenerSecurityGroup),
...T(h.t.port),SourceSecurityGroupId:(0,t.h)(e)});function dt(e,n){const a=e.ownNetwork?et(e.ownNetwork):Re(e);return{AWSTemplateFormatVersion:"\
2010-09-09",Description:"Highly available fleet of Railgun listeners behind a network load balancer",Parameters:(0,t.i)(
e),Resources:{...a.resources,...lt(e,a),..._e(e,a),...(0,t.a)(e,a),...(0,t.n)(e),...Ee(e),...je(e),...tt(e),...qe(e,n,a),
...Ce(e),...Ve(e,n,a),...le(e),...ge(e)},Outputs:ht(e)}}const mt=e=>JSON.stringify(e),pt=e=>(0,G.createHash)("sha256").update(
e).digest("hex");function ht(e){const n=s=>(0,t.h)((0,t.f)(s).function),a=(s,r)=>({Description:s,Value:r});return{[o.o.loadBalancerDnsName]:a(
"Address that Cloudflare connects to",(0,t.o)(e)),[o.o.groupName]:a("Auto Scaling group of the listeners",(0,t.h)(t.d.group)),
[o.o.targetGroupArn]:a("Target group of the listeners",(0,t.h)((0,t.s)(e).targetGroup)),[o.o.cacheCluster]:a("Memcached \
cluster",(0,t.h)(D(e))),[o.o.portProbe]:a("Function that asks listeners whether they answer",n("port-probe")),[o.o.launchGate]:a(
"Function that lets new listeners in",n("launch-gate")),[o.o.endpointSync]:a("Function that writes the memcached servers",
n("endpoint-sync")),[o.o.reconciler]:a("Function that looks at the fleet every minute",n("reconciler")),[o.o.launchRule]:a(
"Rule that tells launch-gate of launches",(0,t.h)(t.d.launchRule)),[o.o.scheduleRule]:a("Rule that starts the reconciler\
 every minute",(0,t.h)(t.d.scheduleRule)),[o.o.document]:a("Command that converges a listener",(0,t.h)(t.d.document)),[o.
o.launchTemplate]:a("Launch template of the listeners",(0,t.h)(t.d.launchTemplate)),[o.o.launchTemplateVersion]:a("Newes\
t version of the launch template",(0,t.m)(t.d.launchTemplate,"LatestVersionNumber"))}}})};export{At as id,gt as ids,yt as modules};
