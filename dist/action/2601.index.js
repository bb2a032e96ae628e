const Vt=2601,Ht=[2601],Ft={2601:((_t,ye,b)=>{b.d(ye,{i:()=>Te,n:()=>$t,r:()=>Bt,t:()=>Wt});var H=b(9065),r=b(7643),T=b(
8861),F=b(7598);const be=365;function Te(e){return{stackName:e.stackName,vpcCidr:e.vpcCidr,zoneCount:e.zones.count,nat:e.
nat,allowedCidrs:e.allowedCidrs,instanceType:e.instanceType,size:e.size,memcachedNodeType:e.memcachedNodeType,memcachedNodes:e.
memcachedNodes,memcachedVersion:e.memcachedVersion,packageSource:e.packageSource,elasticIps:e.elasticIps,tags:e.tags,alarmTopicArn:e.
alarmTopicArn,alarmEmail:e.alarmEmail,tokenAgeAlarmDays:e.maxTokenAgeDays||be}}const z="RailgunHA",U="Stack",x={reconcilerRuns:"\
ReconcilerRuns",inService:"NodesInService",answering:"NodesAnswering",outOfDate:"NodesOutOfDate",repairStopped:"RepairSt\
opped",gateAbandons:"GateAbandons",breakerOpen:"BreakerOpen",tokenAgeDays:"TokenAgeDays",endpointsBehind:"EndpointListBe\
hind",topicInactive:"TopicInactive",suspendedProcesses:"ProcessesLeftSuspended",paused:"Paused",invariantRefusals:"Invar\
iantRefusals"},s=e=>({Ref:e}),u=(e,t)=>({"Fn::GetAtt":[e,t]}),y=(e,t)=>({"Fn::Sub":t===void 0?e:[e,t]}),Ee=(e,t)=>({"Fn:\
:Select":[e,t]}),Ce=e=>({"Fn::Base64":e}),k=e=>e.replaceAll("${","${!"),j=s("AWS::AccountId"),A=(e,t)=>y(`arn:\${AWS::Par\
tition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${t}`),I=e=>({Service:y(`${e}.\${AWS::URLSuffix}`)});var E=2408;const o={
vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"\
PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoad\
Balancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"\
FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},Pe={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function d(e){const t=Pe[e];return{function:t,role:`${t}Role`,logGroup:`${t}LogGr\
oup`,invokeConfig:`${t}InvokeConfig`}}function Q(e,t=e.stackName){const n=Object.keys(e.tags).sort();return{...Object.fromEntries(
n.map(a=>[a,e.tags[a]??""])),[r.u]:e.stackName,Name:t}}function l(e,t=e.stackName){return Object.entries(Q(e,t)).map(([n,
a])=>({Key:n,Value:a}))}function c(e,t,n={}){return{Type:e,...n,Properties:t}}const N={DeletionPolicy:"Delete",UpdateReplacePolicy:"\
Delete"},Ie=6e3,Ne=30;function g(e){const t=e.elasticIps?"ElasticIp":"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}\
TargetGroup`,listener:`${t}LoadBalancerListener`}}const q=e=>u(g(e).loadBalancer,"DNSName");function fe(e,t){const n=g(e);
return{...ve(e,t),[n.loadBalancer]:c("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...De(e,t),SecurityGroups:[s(o.loadBalancerSecurityGroup)],LoadBalancerAttributes:L({"load_balancing.cross_zone.enabled":"\
true"}),Tags:l(e)},{DependsOn:t.gateway}),[n.targetGroup]:Ge(e,t),[n.listener]:c("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:s(n.loadBalancer),Protocol:"TCP",Port:E,DefaultActions:[{Type:"forward",TargetGroupArn:s(n.targetGroup)}],
ListenerAttributes:L({"tcp.idle_timeout.seconds":String(Ie)})})}}const L=e=>Object.entries(e).map(([t,n])=>({Key:t,Value:n})),
K=e=>`LoadBalancerAddress${e}`;function ve(e,t){if(!e.elasticIps)return{};const n=a=>[K(a),c("AWS::EC2::EIP",{Domain:"vp\
c",Tags:l(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(t.publicSubnets.map((a,i)=>n(
i)))}function De(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((n,a)=>({SubnetId:n,AllocationId:u(K(a),"A\
llocationId")}))}:{Subnets:t.publicSubnets}}function Ge(e,t){return c("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:E,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:L({"deregistration_d\
elay.timeout_seconds":String(Ne),"deregistration_delay.connection_termination.enabled":"true"}),Tags:l(e)})}const Re="Al\
armEmailSubscription",ke="AlarmTopicPolicy";function Le(e){const t=Object.entries(Y(e)).map(([n,a])=>[n,Oe(e,a)]);return{
...$e(e),...Object.fromEntries(t)}}const we=e=>Object.keys(Y(e));function h(e,t,n,a={}){return{description:n,namespace:z,
metric:x[e],dimensions:{[U]:t.stackName},statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",threshold:1,period:300,
periods:1,...a}}function Y(e){const t=g(e),{size:n,tokenAgeAlarmDays:a}=e;return{AlarmReconcilerSilent:h("reconcilerRuns",
e,"Nobody has looked at the whole fleet for ten minutes: the reconciler was not started, or a step of it failed each tim\
e. New instances may not be let in. Look at its log, which names the step, and at the schedule's rule; deploy again when\
 one of them is gone.",{statistic:"Sum",comparison:"LessThanThreshold",periods:2,missingIsWrong:!0}),AlarmHealthyHosts:{
description:`Fewer than ${n} listeners are healthy behind the load balancer for five minutes. Run the command status: it\
 tells which instances, and why. The group replaces what has died by itself, unless launches are suspended.`,namespace:"\
AWS/NetworkELB",metric:"HealthyHostCount",dimensions:{LoadBalancer:u(t.loadBalancer,"LoadBalancerFullName"),TargetGroup:u(
t.targetGroup,"TargetGroupFullName")},statistic:"Maximum",comparison:"LessThanThreshold",threshold:n,period:60,periods:5,
missingIsWrong:!0},AlarmBreakerOpen:h("breakerOpen",e,"Launches are suspended, by three failed ones in a row or by a per\
son. Running instances stay, new ones are not made. The reconciler's log and the stack's boot log say why they failed; p\
ut that right, then run deploy or resume.",{period:60}),AlarmGateAbandons:h("gateAbandons",e,"A new instance was given u\
p: its port 2408 did not open in time, or it ended itself. The stack's boot log says why; the group tries again by itsel\
f.",{statistic:"Sum"}),AlarmNodesOutOfDate:h("outOfDate",e,"Nodes differ from the desired state, or cannot be asked, for\
 a quarter of an hour. Repairs wait while the stack is paused or locked, or any node is not healthy: the reconciler's lo\
g names the nodes and the reason.",{statistic:"Minimum",periods:3}),AlarmRepairStopped:h("repairStopped",e,"Two repairs \
of nodes in a row have failed, and no more are tried. The reconciler's log names the nodes and the error; put it right, \
then run resume. A node that will not do can be terminated: the group replaces it."),AlarmProcessesSuspended:h("suspende\
dProcesses",e,"Processes of the Auto Scaling group are suspended for ten minutes and no run of the product says why: dea\
d nodes may not be replaced. Resume them, unless somebody suspended them on purpose.",{statistic:"Minimum",periods:2}),AlarmEndpointsBehind:h(
"endpointsBehind",e,"The list of memcached servers that the listeners have is older than the cache cluster for five minu\
tes. Look at the log of endpoint-sync: it could not write the list.",{statistic:"Minimum"}),AlarmTopicInactive:h("topicI\
nactive",e,"ElastiCache does not publish to the stack's topic any more, so changes of the cluster are seen by the minute\
 only, and not at all once the cluster names another topic or none. Check the topic's policy, then set the cluster's not\
ification topic and make it active."),AlarmInvariantRefused:h("invariantRefusals",e,"A function refused an action of its\
 own that would have broken a rule of this product, and did nothing. Look for InvariantError in the logs of launch-gate \
and endpoint-sync, and report it."),AlarmActivationAge:h("tokenAgeDays",e,`The activation key of the listeners is ${a} d\
ays old or older. Rotate it.`,{threshold:a,period:3600}),AlarmFailedEvents:{description:"Events came to nothing after al\
l retries and lie in the queue of failed events. Each message says which function failed with what; read them, put it ri\
ght, then purge the queue.",namespace:"AWS/SQS",metric:"ApproximateNumberOfMessagesVisible",dimensions:{QueueName:u(o.failedEvents,
"QueueName")},statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",threshold:1,period:300,periods:1}}}function Oe(e,t){
const n=We(e);return c("AWS::CloudWatch::Alarm",{AlarmDescription:t.description,Namespace:t.namespace,MetricName:t.metric,
Dimensions:Object.entries(t.dimensions).map(([a,i])=>({Name:a,Value:i})),Statistic:t.statistic,ComparisonOperator:t.comparison,
Threshold:t.threshold,Period:t.period,EvaluationPeriods:t.periods,TreatMissingData:t.missingIsWrong===!0?"breaching":"no\
tBreaching",...n.length>0?{AlarmActions:n,OKActions:n}:{},Tags:l(e)},{DependsOn:[o.group]})}function We({alarmTopicArn:e,
alarmEmail:t}){return e!==""?[e]:t===""?[]:[s(o.alarmTopic)]}function $e(e){return e.alarmTopicArn!==""||e.alarmEmail===
""?{}:{[o.alarmTopic]:c("AWS::SNS::Topic",{Tags:l(e)}),[ke]:c("AWS::SNS::TopicPolicy",{Topics:[s(o.alarmTopic)],PolicyDocument:{
Version:"2012-10-17",Statement:[Be()]}}),[Re]:c("AWS::SNS::Subscription",{TopicArn:s(o.alarmTopic),Protocol:"email",Endpoint:e.
alarmEmail})}}const Be=()=>({Sid:"OwnAlarmsPublish",Effect:"Allow",Principal:I("cloudwatch"),Action:"sns:Publish",Resource:s(
o.alarmTopic),Condition:{ArnLike:{"aws:SourceArn":A("cloudwatch","alarm:*")},StringEquals:{"aws:SourceAccount":j}}}),w=24,
Z=6;function Me(e){const t=g(e),n={LoadBalancerName:u(t.loadBalancer,"LoadBalancerFullName"),TargetGroupName:u(t.targetGroup,
"TargetGroupFullName"),QueueName:u(o.failedEvents,"QueueName")},a=we(e),i=Object.fromEntries(a.map(S=>[`${S}Arn`,u(S,"Ar\
n")])),m=JSON.stringify({widgets:[_e(a),...Ve(e)]});return{[o.dashboard]:c("AWS::CloudWatch::Dashboard",{DashboardBody:y(
m,{...n,...i})})}}const _e=e=>({type:"alarm",x:0,y:0,width:w,height:3,properties:{title:"Alarms",alarms:e.map(t=>`\${${t}\
Arn}`)}});function Ve(e){const t=(...i)=>i.map(m=>[z,x[m],U,e.stackName]),n=["LoadBalancer","${LoadBalancerName}"],a=["T\
argetGroup","${TargetGroupName}",...n];return[["Nodes","Minimum",t("inService","answering","outOfDate")],["Targets","Min\
imum",[["AWS/NetworkELB","HealthyHostCount",...a],["AWS/NetworkELB","UnHealthyHostCount",...a]]],["Connections","Sum",[[
"AWS/NetworkELB","NewFlowCount",...n],["AWS/NetworkELB","TCP_Target_Reset_Count",...n]]],["Bytes","Sum",[["AWS/NetworkEL\
B","ProcessedBytes",...n]]],["Held back","Maximum",t("breakerOpen","repairStopped","suspendedProcesses","paused","endpoi\
ntsBehind","topicInactive")],["Came to nothing","Maximum",[...t("gateAbandons","invariantRefusals"),["AWS/SQS","Approxim\
ateNumberOfMessagesVisible","QueueName","${QueueName}"]]],["Days since the last rotation","Maximum",t("tokenAgeDays")],[
"Looks at the fleet","Sum",t("reconcilerRuns")]].map(([i,m,S],ge)=>({type:"metric",x:ge%2*(w/2),y:3+Math.floor(ge/2)*Z,width:w/
2,height:Z,properties:{title:i,view:"timeSeries",region:"${AWS::Region}",stat:m,period:60,metrics:S}}))}const He=["","--\
reload-only","--check","--token pending"],Fe=300;function ze(e){return{[o.document]:c("AWS::SSM::Document",{DocumentType:"\
Command",DocumentFormat:"JSON",TargetType:"/AWS::EC2::Instance",UpdateMethod:"NewVersion",Content:{schemaVersion:"2.2",description:"\
Brings a listener instance to the desired state",parameters:{mode:{type:"String",description:"Which part of the desired \
state to converge to",default:"",allowedValues:He}},mainSteps:[{action:"aws:runShellScript",name:"converge",inputs:{timeoutSeconds:String(
Fe),runCommand:["railgun-ha-converge {{ mode }}"]}}]},Tags:l(e)})}}const Ue=1209600;function xe(e){return{...je(e),...Qe(
e),...qe(e),...Ke()}}function je(e){return{[o.failedEvents]:c("AWS::SQS::Queue",{SqsManagedSseEnabled:!0,MessageRetentionPeriod:Ue,
Tags:l(e,`${e.stackName}-failed-events`)},N),[o.failedEventsPolicy]:c("AWS::SQS::QueuePolicy",{Queues:[s(o.failedEvents)],
PolicyDocument:{Version:"2012-10-17",Statement:[J("events",[u(o.launchRule,"Arn"),u(o.scheduleRule,"Arn")]),J("sns",[s(o.
topic)])]}})}}const J=(e,t)=>({Effect:"Allow",Principal:I(e),Action:"sqs:SendMessage",Resource:u(o.failedEvents,"Arn"),Condition:{
ArnEquals:{"aws:SourceArn":t}}});function Qe(e){return{[o.launchRule]:c("AWS::Events::Rule",{Description:`Launches of ${(0,r.
h)(e.stackName)} go to launch-gate`,EventPattern:{source:["aws.autoscaling"],"detail-type":["EC2 Instance-launch Lifecyc\
le Action"],detail:{AutoScalingGroupName:[(0,r.h)(e.stackName)]}},Targets:[X("launch-gate",T.n)],Tags:l(e)}),[o.launchPermission]:O(
"launch-gate","events",u(o.launchRule,"Arn"))}}function qe(e){return{[o.scheduleRule]:c("AWS::Events::Rule",{Description:`\
Every minute the reconciler looks at ${e.stackName}`,ScheduleExpression:"rate(1 minute)",Targets:[X("reconciler",60)],Tags:l(
e)}),[o.schedulePermission]:O("reconciler","events",u(o.scheduleRule,"Arn"))}}const X=(e,t)=>({Id:e,Arn:u(d(e).function,
"Arn"),RetryPolicy:{MaximumEventAgeInSeconds:t,MaximumRetryAttempts:10},DeadLetterConfig:{Arn:u(o.failedEvents,"Arn")}});
function Ke(){return{[o.topicPermission]:O("endpoint-sync","sns",s(o.topic)),[o.subscription]:c("AWS::SNS::Subscription",
{TopicArn:s(o.topic),Protocol:"lambda",Endpoint:u(d("endpoint-sync").function,"Arn"),RedrivePolicy:{deadLetterTargetArn:u(
o.failedEvents,"Arn")}},{DependsOn:[o.topicPermission,o.failedEventsPolicy]})}}const O=(e,t,n)=>c("AWS::Lambda::Permissi\
on",{Action:"lambda:InvokeFunction",FunctionName:s(d(e).function),Principal:I(t).Service,SourceArn:n}),W="InternetGatewa\
y",f="InternetGatewayAttachment",$="PublicRouteTable",B="PublicDefaultRoute",M=e=>Ee(e,s(r.l.zones));function Ye(e){const t=(0,H.
n)(e.vpcCidr,e.zoneCount),n=Array.from({length:e.zoneCount},(a,i)=>i);return{resources:{...Ze(e),...Object.assign({},...n.
map(a=>Je(e,a,t.publicCidrs[a]??""))),...Object.assign({},...n.map(a=>Xe(e,a,t.privateCidrs[a]??""))),...et(e)},vpcId:s(
o.vpc),vpcCidr:u(o.vpc,"CidrBlock"),publicSubnets:n.map(a=>s(C(a))),privateSubnets:n.map(a=>s(ee(a))),gateway:[f],internet:[
B,...n.map(a=>`${C(a)}Routes`)]}}const C=e=>`PublicSubnet${e}`,ee=e=>`PrivateSubnet${e}`,_=e=>`PrivateRouteTable${e}`,v=(e,t,n)=>y(
`${e.stackName}-${t}-\${Zone}`,{Zone:M(n)});function Ze(e){return{[o.vpc]:c("AWS::EC2::VPC",{CidrBlock:e.vpcCidr,EnableDnsSupport:!0,
EnableDnsHostnames:!0,Tags:l(e)}),[W]:c("AWS::EC2::InternetGateway",{Tags:l(e)}),[f]:c("AWS::EC2::VPCGatewayAttachment",
{VpcId:s(o.vpc),InternetGatewayId:s(W)}),[$]:c("AWS::EC2::RouteTable",{VpcId:s(o.vpc),Tags:l(e,`${e.stackName}-public`)}),
[B]:c("AWS::EC2::Route",{RouteTableId:s($),DestinationCidrBlock:"0.0.0.0/0",GatewayId:s(W)},{DependsOn:[f]})}}function te(e,t,n,a){
return c("AWS::EC2::Subnet",{VpcId:s(o.vpc),AvailabilityZone:M(n),CidrBlock:a,MapPublicIpOnLaunch:!1,Tags:l(e,v(e,t,n))})}
const ne=(e,t)=>c("AWS::EC2::SubnetRouteTableAssociation",{SubnetId:s(e),RouteTableId:s(t)});function Je(e,t,n){const a=C(
t);return{[a]:te(e,"public",t,n),[`${a}Routes`]:ne(a,$)}}function Xe(e,t,n){const a=ee(t);return{[a]:te(e,"private",t,n),
[_(t)]:c("AWS::EC2::RouteTable",{VpcId:s(o.vpc),Tags:l(e,v(e,"private",t))}),[`${a}Routes`]:ne(a,_(t))}}function et(e){if(e.
nat==="none")return{};const t=e.nat==="single"?1:e.zoneCount,n={};for(let a=0;a<t;a++)Object.assign(n,tt(e,a));for(let a=0;a<
e.zoneCount;a++)n[`PrivateDefaultRoute${a}`]=c("AWS::EC2::Route",{RouteTableId:s(_(a)),DestinationCidrBlock:"0.0.0.0/0",
NatGatewayId:s(ae(e.nat==="single"?0:a))});return n}const ae=e=>`NatGateway${e}`;function tt(e,t){const n=`NatAddress${t}`;
return{[n]:c("AWS::EC2::EIP",{Domain:"vpc",Tags:l(e,v(e,"nat",t))},{DependsOn:[f]}),[ae(t)]:c("AWS::EC2::NatGateway",{SubnetId:s(
C(t)),AllocationId:u(n,"AllocationId"),Tags:l(e,v(e,"nat",t))},{DependsOn:[B,`${C(t)}Routes`]})}}const oe=11211,se="Cach\
eSubnetGroup",nt=["memcached1.4","memcached1.5","memcached1.6"];function at(e){const t=nt.find(n=>`memcached${e}.`.startsWith(
`${n}.`));if(t===void 0)throw new Error(`memcached version "${e}" has no parameter group family, use one of 1.4, 1.5 or \
1.6`);return t}function V(e){const t=`${e.memcachedNodeType} ${e.memcachedVersion}`;return`CacheCluster${(0,F.createHash)(
"sha256").update(t).digest("hex").slice(0,8)}`}function ot(e,t){const n=at(e.memcachedVersion),a=`CacheParameters${n.replace(
/\W/g,"")}`;return{...st(e),[se]:c("AWS::ElastiCache::SubnetGroup",{Description:"Private subnets, one for each zone",SubnetIds:t.
privateSubnets,Tags:l(e)}),[a]:c("AWS::ElastiCache::ParameterGroup",{CacheParameterGroupFamily:n,Description:"Settings o\
f the memcached nodes",Tags:l(e)}),[V(e)]:c("AWS::ElastiCache::CacheCluster",{Engine:"memcached",EngineVersion:e.memcachedVersion,
CacheNodeType:e.memcachedNodeType,NumCacheNodes:e.memcachedNodes,AZMode:"cross-az",PreferredAvailabilityZones:Array.from(
{length:e.memcachedNodes},(i,m)=>M(m%e.zoneCount)),Port:oe,CacheSubnetGroupName:s(se),CacheParameterGroupName:s(a),VpcSecurityGroupIds:[
s(o.memcachedSecurityGroup)],NotificationTopicArn:s(o.topic),Tags:l(e)},{DependsOn:[o.topicPolicy,o.subscription],...N})}}
function st(e){return{[o.topic]:c("AWS::SNS::Topic",{Tags:l(e)}),[o.topicPolicy]:c("AWS::SNS::TopicPolicy",{Topics:[s(o.
topic)],PolicyDocument:{Version:"2012-10-17",Statement:[{Sid:"OwnAccountPublishes",Effect:"Allow",Principal:{AWS:"*"},Action:"\
sns:Publish",Resource:s(o.topic),Condition:{StringEquals:{"AWS:SourceOwner":j}}}]}})}}function rt(e){return{stack:e.stackName,
parameterPrefix:(0,r.g)(e.stackName).prefix,logGroup:(0,r.m)(e.stackName),package:e.packageSource,serversWaitSeconds:300}}
function ct(e,t){const n=k(JSON.stringify(rt(e)).slice(1));return y(`${k(it)}
python3 -c 'import base64, sys; sys.stdout.buffer.write(base64.b85decode(input()))' <<'PAYLOAD' | tar -xz -C "$boot"
${k(t.instancePayload.trim())}
PAYLOAD
cat >"$boot/constants.json" <<'CONSTANTS'
{"region":"\${AWS::Region}",${n}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`)}const it=`#!/bin/bash
set -euo pipefail
boot="\${DESTDIR:-}/var/lib/railgun-ha/boot"
mkdir -p "$boot"`,ut="/dev/sda1";function lt(e,t,n){return{[o.launchTemplate]:pt(e,t),[o.group]:dt(e,n)}}function pt(e,t){
const n=`${e.stackName}-listener`,a=i=>({ResourceType:i,Tags:l(e,n)});return c("AWS::EC2::LaunchTemplate",{LaunchTemplateData:{
ImageId:s(r.l.imageId),InstanceType:e.instanceType,IamInstanceProfile:{Arn:u(o.instanceProfile,"Arn")},UserData:Ce(ct(e,
t)),MetadataOptions:{HttpEndpoint:"enabled",HttpTokens:"required",HttpPutResponseHopLimit:1},BlockDeviceMappings:[{DeviceName:ut,
Ebs:{Encrypted:!0,VolumeType:"gp3",DeleteOnTermination:!0}}],InstanceInitiatedShutdownBehavior:"terminate",NetworkInterfaces:[
{DeviceIndex:0,AssociatePublicIpAddress:!0,DeleteOnTermination:!0,Groups:[s(o.listenerSecurityGroup)]}],TagSpecifications:[
a("instance"),a("volume"),a("network-interface")]},TagSpecifications:[{ResourceType:"launch-template",Tags:l(e,n)}]})}function dt(e,t){
const n=l(e,`${e.stackName}-listener`);return c("AWS::AutoScaling::AutoScalingGroup",{AutoScalingGroupName:(0,r.h)(e.stackName),
MinSize:String(e.size),MaxSize:String(2*e.size),VPCZoneIdentifier:t.publicSubnets,LaunchTemplate:{LaunchTemplateId:s(o.launchTemplate),
Version:s(r.l.servingTemplateVersion)},TargetGroupARNs:[s(g(e).targetGroup)],HealthCheckType:"ELB",HealthCheckGracePeriod:0,
InstanceMaintenancePolicy:{MinHealthyPercentage:100,MaxHealthyPercentage:200},LifecycleHookSpecificationList:[{LifecycleHookName:r.
r,LifecycleTransition:"autoscaling:EC2_INSTANCE_LAUNCHING",HeartbeatTimeout:T.n,DefaultResult:"ABANDON"}],Tags:n.map(a=>({
...a,PropagateAtLaunch:!0}))},{DependsOn:mt(e,t)})}const mt=(e,t)=>[...t.internet,g(e).listener,o.ingressFromLoadBalancer,
o.ingressFromProbe,V(e),o.railgunHost,o.bootLogGroup,o.launchRule,o.launchPermission,o.scheduleRule,o.schedulePermission,
o.probeDenial,o.failedEventsPolicy,d("launch-gate").invokeConfig,d("reconciler").invokeConfig,o.subscription,d("endpoint\
-sync").invokeConfig],ht=30;function re(e,t){return c("AWS::Logs::LogGroup",{...t===void 0?{}:{LogGroupName:t},RetentionInDays:ht,
Tags:l(e)},N)}function St(e){return{[o.bootLogGroup]:re(e,(0,r.m)(e.stackName))}}const At="nodejs24.x",ce={"launch-gate":{
timeoutSeconds:T.t/1e3+15,memoryMegabytes:256},"port-probe":{timeoutSeconds:T.r/1e3+5,memoryMegabytes:256},"endpoint-syn\
c":{timeoutSeconds:75,memoryMegabytes:256},reconciler:{timeoutSeconds:240,memoryMegabytes:256}},gt={"launch-gate":{attempts:2,
maxAgeSeconds:T.n},"endpoint-sync":{attempts:2,maxAgeSeconds:3600},reconciler:{attempts:0,maxAgeSeconds:60}};function yt(e,t,n){
const a={};for(const i of H.r){const m=d(i);a[m.logGroup]=re(e),a[m.function]=bt(e,t,n,i);const S=gt[i];S!==void 0&&(a[m.
invokeConfig]=Ct(i,S))}return a}function bt(e,t,n,a){const i=d(a);return c("AWS::Lambda::Function",{Runtime:At,Architectures:[
"arm64"],Handler:"index.handler",Code:{S3Bucket:s(r.l.artifactsBucket),S3Key:t.lambdaKeys[a]},Role:u(i.role,"Arn"),Timeout:ce[a].
timeoutSeconds,MemorySize:ce[a].memoryMegabytes,Environment:{Variables:Et(e,n,a)},LoggingConfig:{LogGroup:s(i.logGroup),
LogFormat:"Text"},...a==="port-probe"?{VpcConfig:Tt(n)}:{},Tags:l(e)})}const Tt=e=>({SubnetIds:e.privateSubnets,SecurityGroupIds:[
s(o.probeSecurityGroup)]});function Et(e,t,n){const a={[r.n.stackName]:e.stackName},i={[r.n.groupName]:(0,r.h)(e.stackName),
[r.n.hookName]:r.r},m=S=>s(d(S).function);switch(n){case"launch-gate":return{...a,...i,[r.n.portProbe]:m("port-probe")};case"\
port-probe":return{[r.n.vpcCidr]:t.vpcCidr};case"endpoint-sync":return{...a,[r.n.cacheTopic]:s(o.topic),[r.n.document]:s(
o.document)};case"reconciler":return{...a,...i,[r.n.portProbe]:m("port-probe"),[r.n.launchGate]:m("launch-gate"),[r.n.endpointSync]:m(
"endpoint-sync"),[r.n.document]:s(o.document)}}}function Ct(e,t){return c("AWS::Lambda::EventInvokeConfig",{FunctionName:s(
d(e).function),Qualifier:"$LATEST",MaximumRetryAttempts:t.attempts,MaximumEventAgeInSeconds:t.maxAgeSeconds,DestinationConfig:{
OnFailure:{Destination:u(o.failedEvents,"Arn")}}})}const Pt={[r.l.zones]:{Type:"CommaDelimitedList",Description:"Availab\
ility zones, one for each pair of subnets, in an order that never changes"},[r.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[r.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the function\
s",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[r.l.servingTemplateVersion]:{Type:"String",Description:"Version\
 of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9\
]*$"}};function It(e){return{[o.railgunHost]:c("AWS::SSM::Parameter",{Name:(0,r.g)(e.stackName).host,Description:"Addres\
s that Cloudflare connects to",Type:"String",Value:q(e),Tags:Q(e)},N)}}const ie=`/${r.c}/`;function p(e,t,n){return{Effect:"\
Allow",Action:e,Resource:t,...n===void 0?{}:{Condition:n}}}function ue(e){return{Version:"2012-10-17",Statement:e}}function le(e,t,n){
return c("AWS::IAM::Role",{Path:ie,AssumeRolePolicyDocument:{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:I(
e),Action:"sts:AssumeRole"}]},Policies:[{PolicyName:"own",PolicyDocument:ue(t)}],Tags:n})}const pe=["ec2:AssignPrivateIp\
Addresses","ec2:CreateNetworkInterface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnet\
s","ec2:UnassignPrivateIpAddresses"];function Nt(e){return{[o.instanceRole]:le("ec2",ft(e),l(e)),[o.instanceProfile]:c("\
AWS::IAM::InstanceProfile",{Path:ie,Roles:[s(o.instanceRole)]}),[d("port-probe").role]:D(e,"port-probe",vt()),[o.probeDenial]:Dt(),
[d("launch-gate").role]:D(e,"launch-gate",Gt(e)),[d("endpoint-sync").role]:D(e,"endpoint-sync",Rt(e)),[d("reconciler").role]:D(
e,"reconciler",kt(e))}}const P=e=>A("ssm",`parameter${e}`);function ft(e){const{prefix:t}=(0,r.g)(e.stackName);return[p(
["ssm:GetParameter","ssm:GetParameters"],[P(`${t}/*`)]),p(["logs:CreateLogStream","logs:PutLogEvents"],[A("logs",`log-gr\
oup:${(0,r.m)(e.stackName)}:log-stream:i-*`)]),p(["ec2messages:AcknowledgeMessage","ec2messages:DeleteMessage","ec2messa\
ges:FailMessage","ec2messages:GetEndpoint","ec2messages:GetMessages","ec2messages:SendReply","ssm:ListAssociations","ssm\
:ListInstanceAssociations","ssm:UpdateInstanceInformation","ssmmessages:CreateControlChannel","ssmmessages:CreateDataCha\
nnel","ssmmessages:OpenControlChannel","ssmmessages:OpenDataChannel"],["*"])]}function D(e,t,n){return le("lambda",[p(["\
logs:CreateLogStream","logs:PutLogEvents"],[u(d(t).logGroup,"Arn")]),...t==="port-probe"?[]:[p(["sqs:SendMessage"],[u(o.
failedEvents,"Arn")])],...n],l(e))}function vt(){return[p(pe,["*"])]}function Dt(){const e=d("port-probe");return c("AWS\
::IAM::Policy",{PolicyName:"deny-interfaces-to-code",Roles:[s(e.role)],PolicyDocument:ue([{Effect:"Deny",Action:pe,Resource:[
"*"],Condition:{ArnEquals:{"lambda:SourceFunctionArn":[u(e.function,"Arn")]}}}])})}const de=()=>p(["autoscaling:Describe\
AutoScalingGroups","ec2:DescribeInstances"],["*"]),me=(...e)=>p(["lambda:InvokeFunction"],e.map(t=>u(d(t).function,"Arn"))),
he=e=>A("autoscaling",`autoScalingGroup:*:autoScalingGroupName/${(0,r.h)(e.stackName)}`);function Gt(e){return[de(),p(["\
autoscaling:CompleteLifecycleAction"],[he(e)]),me("port-probe")]}function Rt(e){const{servers:t}=(0,r.g)(e.stackName);return[
p(["elasticache:DescribeCacheClusters"],[A("elasticache","cluster:*")]),p(["ssm:GetParameter","ssm:PutParameter"],[P(t)]),
...Se(e),p(["ssm:ListCommandInvocations"],["*"])]}function Se(e){return[p(["ssm:SendCommand"],[A("ssm",`document/\${${o.
document}}`)]),p(["ssm:SendCommand"],[A("ec2","instance/*")],{StringEquals:{[`ssm:resourceTag/${r.u}`]:e.stackName}})]}function kt(e){
const{lock:t,pause:n,token:a}=(0,r.g)(e.stackName);return[de(),p(["autoscaling:DescribeScalingActivities","elasticloadba\
lancing:DescribeTargetHealth"],["*"]),me("launch-gate","endpoint-sync","port-probe"),p(["autoscaling:ResumeProcesses","a\
utoscaling:SuspendProcesses"],[he(e)]),p(["ec2:GetConsoleOutput"],[A("ec2","instance/*")],{StringEquals:{[`aws:ResourceT\
ag/${r.u}`]:e.stackName}}),p(["ssm:GetParameter"],[t,n,a].map(P)),p(["ssm:PutParameter"],[P(t)]),p(["ssm:UnlabelParamete\
rVersion"],[P(a)]),Lt(),...Se(e),p(["ssm:ListCommandInvocations","ssm:ListCommands"],["*"])]}const Lt=()=>({Effect:"Deny",
Action:["kms:Decrypt"],Resource:["*"],Condition:{StringEquals:{"kms:ViaService":y("ssm.${AWS::Region}.${AWS::URLSuffix}")}}}),
wt="0.0.0.0/0";function Ot(e,t){const n=[{...G(E),DestinationSecurityGroupId:s(o.listenerSecurityGroup)}];return{[o.listenerSecurityGroup]:R(
e,t,"listener","Listeners: in from load balancer and probe",{SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:wt,Description:"\
origins, AWS APIs, packages"}]}),[o.loadBalancerSecurityGroup]:R(e,t,"load-balancer","Load balancer: in as configured",{
SecurityGroupIngress:e.allowedCidrs.map(a=>({...G(E),CidrIp:a})),SecurityGroupEgress:n}),[o.probeSecurityGroup]:R(e,t,"p\
ort-probe","port-probe: out to the listeners only",{SecurityGroupEgress:n}),[o.memcachedSecurityGroup]:R(e,t,"memcached",
"memcached: in from the listeners only",{SecurityGroupIngress:[{...G(oe),SourceSecurityGroupId:s(o.listenerSecurityGroup)}],
SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:"127.0.0.1/32",Description:"nothing"}]}),[o.ingressFromLoadBalancer]:Ae(o.loadBalancerSecurityGroup),
[o.ingressFromProbe]:Ae(o.probeSecurityGroup)}}const G=e=>({IpProtocol:"tcp",FromPort:e,ToPort:e});function R(e,t,n,a,i){
return c("AWS::EC2::SecurityGroup",{GroupDescription:a,VpcId:t.vpcId,...i,Tags:l(e,`${e.stackName}-${n}`)})}const Ae=e=>c(
"AWS::EC2::SecurityGroupIngress",{GroupId:s(o.listenerSecurityGroup),...G(E),SourceSecurityGroupId:s(e)});function Wt(e,t){
const n=Ye(e);return{AWSTemplateFormatVersion:"2010-09-09",Description:"Highly available fleet of Railgun listeners behi\
nd a network load balancer",Parameters:Pt,Resources:{...n.resources,...Ot(e,n),...ot(e,n),...fe(e,n),...It(e),...ze(e),...St(
e),...Nt(e),...yt(e,t,n),...xe(e),...lt(e,t,n),...Le(e),...Me(e)},Outputs:Mt(e)}}const $t=e=>JSON.stringify(e),Bt=e=>(0,F.
createHash)("sha256").update(e).digest("hex");function Mt(e){const t=a=>s(d(a).function),n=(a,i)=>({Description:a,Value:i});
return{[r.o.loadBalancerDnsName]:n("Address that Cloudflare connects to",q(e)),[r.o.groupName]:n("Auto Scaling group of \
the listeners",s(o.group)),[r.o.targetGroupArn]:n("Target group of the listeners",s(g(e).targetGroup)),[r.o.cacheCluster]:n(
"Memcached cluster",s(V(e))),[r.o.portProbe]:n("Function that asks listeners whether they answer",t("port-probe")),[r.o.
launchGate]:n("Function that lets new listeners in",t("launch-gate")),[r.o.endpointSync]:n("Function that writes the mem\
cached servers",t("endpoint-sync")),[r.o.reconciler]:n("Function that looks at the fleet every minute",t("reconciler")),
[r.o.document]:n("Command that converges a listener",s(o.document)),[r.o.launchTemplate]:n("Launch template of the liste\
ners",s(o.launchTemplate)),[r.o.launchTemplateVersion]:n("Newest version of the launch template",u(o.launchTemplate,"Lat\
estVersionNumber"))}}})};export{Vt as id,Ht as ids,Ft as modules};
