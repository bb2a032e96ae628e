const zt=2601,xt=[2601],jt={2601:((Ut,be,b)=>{b.d(be,{a:()=>Ce,i:()=>L,n:()=>Ft,r:()=>Vt,t:()=>_t});var g=b(9065),r=b(7643),
T=b(8861),H=b(7598),Te=b(8522);const Ee=365;function Ce(e){return{stackName:e.stackName,vpcCidr:e.vpcCidr,ownNetwork:e.ownNetwork,
zoneCount:e.zones.count,nat:e.nat,allowedCidrs:e.allowedCidrs,instanceType:e.instanceType,size:e.size,memcachedNodeType:e.
memcachedNodeType,memcachedNodes:e.memcachedNodes,memcachedVersion:e.memcachedVersion,packageSource:e.packageSource,listenerSettings:e.
listenerSettings,mapFile:e.mapFile,elasticIps:e.elasticIps,tags:e.tags,alarmTopicArn:e.alarmTopicArn,alarmEmail:e.alarmEmail,
permissionsBoundary:e.permissionsBoundary,tokenAgeAlarmDays:e.maxTokenAgeDays||Ee}}const U="RailgunHA",z="Stack",L={reconcilerRuns:"\
ReconcilerRuns",inService:"NodesInService",answering:"NodesAnswering",outOfDate:"NodesOutOfDate",repairStopped:"RepairSt\
opped",gateAbandons:"GateAbandons",breakerOpen:"BreakerOpen",tokenAgeDays:"TokenAgeDays",endpointsBehind:"EndpointListBe\
hind",topicInactive:"TopicInactive",suspendedProcesses:"ProcessesLeftSuspended",paused:"Paused",invariantRefusals:"Invar\
iantRefusals"},s=e=>({Ref:e}),u=(e,t)=>({"Fn::GetAtt":[e,t]}),E=(e,t)=>({"Fn::Sub":t===void 0?e:[e,t]}),Pe=(e,t)=>({"Fn:\
:Select":[e,t]}),x=s("AWS::AccountId"),A=(e,t)=>E(`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${t}`),
I=e=>({Service:E(`${e}.\${AWS::URLSuffix}`)}),o={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"\
ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},Ie={"launch-g\
ate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function d(e){const t=Ie[e];
return{function:t,role:`${t}Role`,logGroup:`${t}LogGroup`,invokeConfig:`${t}InvokeConfig`}}function j(e,t=e.stackName){const n=Object.
keys(e.tags).sort();return{...Object.fromEntries(n.map(a=>[a,e.tags[a]??""])),[r.u]:e.stackName,Name:t}}function l(e,t=e.
stackName){return Object.entries(j(e,t)).map(([n,a])=>({Key:n,Value:a}))}function i(e,t,n={}){const{DependsOn:a,...c}=n;
return{Type:e,...a?.length&&{DependsOn:a},...c,Properties:t}}const N={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},Ne=6e3,fe=30;function y(e){const t=e.elasticIps?"ElasticIp":"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}\
TargetGroup`,listener:`${t}LoadBalancerListener`}}const Q=e=>u(y(e).loadBalancer,"DNSName");function ve(e,t){const n=y(e);
return{...De(e,t),[n.loadBalancer]:i("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...ke(e,t),SecurityGroups:[s(o.loadBalancerSecurityGroup)],LoadBalancerAttributes:w({"load_balancing.cross_zone.enabled":"\
true"}),Tags:l(e)},{DependsOn:t.gateway}),[n.targetGroup]:Ge(e,t),[n.listener]:i("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:s(n.loadBalancer),Protocol:"TCP",Port:g.r.port,DefaultActions:[{Type:"forward",TargetGroupArn:s(n.targetGroup)}],
ListenerAttributes:w({"tcp.idle_timeout.seconds":String(Ne)})})}}const w=e=>Object.entries(e).map(([t,n])=>({Key:t,Value:n})),
K=e=>`LoadBalancerAddress${e}`;function De(e,t){if(!e.elasticIps)return{};const n=a=>[K(a),i("AWS::EC2::EIP",{Domain:"vp\
c",Tags:l(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(t.publicSubnets.map((a,c)=>n(
c)))}function ke(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((n,a)=>({SubnetId:n,AllocationId:u(K(a),"A\
llocationId")}))}:{Subnets:t.publicSubnets}}function Ge(e,t){return i("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:g.r.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:w({"deregistration_d\
elay.timeout_seconds":String(fe),"deregistration_delay.connection_termination.enabled":"true"}),Tags:l(e)})}const Re="Al\
armEmailSubscription",Le="AlarmTopicPolicy";function we(e){const t=Object.entries(q(e)).map(([n,a])=>[n,We(e,a)]);return{
...Me(e),...Object.fromEntries(t)}}const Oe=e=>Object.keys(q(e));function S(e,t,n,a={}){return{description:n,namespace:U,
metric:L[e],dimensions:{[z]:t.stackName},statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",threshold:1,period:300,
periods:1,...a}}function q(e){const t=y(e),{size:n,tokenAgeAlarmDays:a}=e;return{AlarmReconcilerSilent:S("reconcilerRuns",
e,"Nobody has looked at the whole fleet for ten minutes: the reconciler was not started, or a step of it failed each tim\
e. New instances may not be let in. Look at its log, which names the step, and at the schedule's rule; deploy again when\
 one of them is gone.",{statistic:"Sum",comparison:"LessThanThreshold",periods:2,missingIsWrong:!0}),AlarmHealthyHosts:{
description:`Fewer than ${n} listeners are healthy behind the load balancer for five minutes. Run the command status: it\
 tells which instances, and why. The group replaces what has died by itself, unless launches are suspended.`,namespace:"\
AWS/NetworkELB",metric:"HealthyHostCount",dimensions:{LoadBalancer:u(t.loadBalancer,"LoadBalancerFullName"),TargetGroup:u(
t.targetGroup,"TargetGroupFullName")},statistic:"Maximum",comparison:"LessThanThreshold",threshold:n,period:60,periods:5,
missingIsWrong:!0},AlarmBreakerOpen:S("breakerOpen",e,"Launches are suspended, by three failed ones in a row or by a per\
son. Running instances stay, new ones are not made. The reconciler's log and the stack's boot log say why they failed; p\
ut that right, then run deploy or resume.",{period:60}),AlarmGateAbandons:S("gateAbandons",e,"A new instance was given u\
p: its port 2408 did not open in time, or it ended itself. The stack's boot log says why; the group tries again by itsel\
f.",{statistic:"Sum"}),AlarmNodesOutOfDate:S("outOfDate",e,"Nodes differ from the desired state, or cannot be asked, for\
 a quarter of an hour. Repairs wait while the stack is paused or locked, or any node is not healthy: the reconciler's lo\
g names the nodes and the reason.",{statistic:"Minimum",periods:3}),AlarmRepairStopped:S("repairStopped",e,"Two repairs \
of nodes in a row have failed, and no more are tried. The reconciler's log names the nodes and the error; put it right, \
then run resume. A node that will not do can be terminated: the group replaces it."),AlarmProcessesSuspended:S("suspende\
dProcesses",e,"Processes of the Auto Scaling group are suspended for ten minutes and no run of the product says why: dea\
d nodes may not be replaced. Resume them, unless somebody suspended them on purpose.",{statistic:"Minimum",periods:2}),AlarmEndpointsBehind:S(
"endpointsBehind",e,"The list of memcached servers that the listeners have is older than the cache cluster for five minu\
tes. Look at the log of endpoint-sync: it could not write the list.",{statistic:"Minimum"}),AlarmTopicInactive:S("topicI\
nactive",e,"ElastiCache does not publish to the stack's topic any more, so changes of the cluster are seen by the minute\
 only, and not at all once the cluster names another topic or none. Check the topic's policy, then set the cluster's not\
ification topic and make it active."),AlarmInvariantRefused:S("invariantRefusals",e,"A function refused an action of its\
 own that would have broken a rule of this product, and did nothing. Look for InvariantError in the logs of launch-gate \
and endpoint-sync, and report it."),AlarmActivationAge:S("tokenAgeDays",e,`The activation key of the listeners is ${a} d\
ays old or older. Rotate it.`,{threshold:a,period:3600}),AlarmFailedEvents:{description:"Events came to nothing after al\
l retries and lie in the queue of failed events. Each message says which function failed with what; read them, put it ri\
ght, then purge the queue.",namespace:"AWS/SQS",metric:"ApproximateNumberOfMessagesVisible",dimensions:{QueueName:u(o.failedEvents,
"QueueName")},statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",threshold:1,period:300,periods:1}}}function We(e,t){
const n=Be(e);return i("AWS::CloudWatch::Alarm",{AlarmDescription:t.description,Namespace:t.namespace,MetricName:t.metric,
Dimensions:Object.entries(t.dimensions).map(([a,c])=>({Name:a,Value:c})),Statistic:t.statistic,ComparisonOperator:t.comparison,
Threshold:t.threshold,Period:t.period,EvaluationPeriods:t.periods,TreatMissingData:t.missingIsWrong===!0?"breaching":"no\
tBreaching",...n.length>0?{AlarmActions:n,OKActions:n}:{},Tags:l(e)},{DependsOn:[o.group]})}function Be({alarmTopicArn:e,
alarmEmail:t}){return e!==""?[e]:t===""?[]:[s(o.alarmTopic)]}function Me(e){return e.alarmTopicArn!==""||e.alarmEmail===
""?{}:{[o.alarmTopic]:i("AWS::SNS::Topic",{Tags:l(e)}),[Le]:i("AWS::SNS::TopicPolicy",{Topics:[s(o.alarmTopic)],PolicyDocument:{
Version:"2012-10-17",Statement:[$e()]}}),[Re]:i("AWS::SNS::Subscription",{TopicArn:s(o.alarmTopic),Protocol:"email",Endpoint:e.
alarmEmail})}}const $e=()=>({Sid:"OwnAlarmsPublish",Effect:"Allow",Principal:I("cloudwatch"),Action:"sns:Publish",Resource:s(
o.alarmTopic),Condition:{ArnLike:{"aws:SourceArn":A("cloudwatch","alarm:*")},StringEquals:{"aws:SourceAccount":x}}}),O=24,
Z=6;function _e(e){const t=y(e),n={LoadBalancerName:u(t.loadBalancer,"LoadBalancerFullName"),TargetGroupName:u(t.targetGroup,
"TargetGroupFullName"),QueueName:u(o.failedEvents,"QueueName")},a=Oe(e),c=Object.fromEntries(a.map(h=>[`${h}Arn`,u(h,"Ar\
n")])),m=JSON.stringify({widgets:[Fe(a),...Ve(e)]});return{[o.dashboard]:i("AWS::CloudWatch::Dashboard",{DashboardBody:E(
m,{...n,...c})})}}const Fe=e=>({type:"alarm",x:0,y:0,width:O,height:3,properties:{title:"Alarms",alarms:e.map(t=>`\${${t}\
Arn}`)}});function Ve(e){const t=(...c)=>c.map(m=>[U,L[m],z,e.stackName]),n=["LoadBalancer","${LoadBalancerName}"],a=["T\
argetGroup","${TargetGroupName}",...n];return[["Nodes","Minimum",t("inService","answering","outOfDate")],["Targets","Min\
imum",[["AWS/NetworkELB","HealthyHostCount",...a],["AWS/NetworkELB","UnHealthyHostCount",...a]]],["Connections","Sum",[[
"AWS/NetworkELB","NewFlowCount",...n],["AWS/NetworkELB","TCP_Target_Reset_Count",...n]]],["Bytes","Sum",[["AWS/NetworkEL\
B","ProcessedBytes",...n]]],["Held back","Maximum",t("breakerOpen","repairStopped","suspendedProcesses","paused","endpoi\
ntsBehind","topicInactive")],["Came to nothing","Maximum",[...t("gateAbandons","invariantRefusals"),["AWS/SQS","Approxim\
ateNumberOfMessagesVisible","QueueName","${QueueName}"]]],["Days since the last rotation","Maximum",t("tokenAgeDays")],[
"Looks at the fleet","Sum",t("reconcilerRuns")]].map(([c,m,h],R)=>({type:"metric",x:R%2*(O/2),y:3+Math.floor(R/2)*Z,width:O/
2,height:Z,properties:{title:c,view:"timeSeries",region:"${AWS::Region}",stat:m,period:60,metrics:h}}))}const He=["","--\
reload-only","--check","--token pending"],Ue=300;function ze(e){return{[o.document]:i("AWS::SSM::Document",{DocumentType:"\
Command",DocumentFormat:"JSON",TargetType:"/AWS::EC2::Instance",UpdateMethod:"NewVersion",Content:{schemaVersion:"2.2",description:"\
Brings a listener instance to the desired state",parameters:{mode:{type:"String",description:"Which part of the desired \
state to converge to",default:"",allowedValues:He}},mainSteps:[{action:"aws:runShellScript",name:"converge",inputs:{timeoutSeconds:String(
Ue),runCommand:["railgun-ha-converge {{ mode }}"]}}]},Tags:l(e)})}}const xe=1209600;function je(e){return{...Qe(e),...Ke(
e),...qe(e),...Ze()}}function Qe(e){return{[o.failedEvents]:i("AWS::SQS::Queue",{SqsManagedSseEnabled:!0,MessageRetentionPeriod:xe,
Tags:l(e,`${e.stackName}-failed-events`)},N),[o.failedEventsPolicy]:i("AWS::SQS::QueuePolicy",{Queues:[s(o.failedEvents)],
PolicyDocument:{Version:"2012-10-17",Statement:[Y("events",[u(o.launchRule,"Arn"),u(o.scheduleRule,"Arn")]),Y("sns",[s(o.
topic)])]}})}}const Y=(e,t)=>({Effect:"Allow",Principal:I(e),Action:"sqs:SendMessage",Resource:u(o.failedEvents,"Arn"),Condition:{
ArnEquals:{"aws:SourceArn":t}}});function Ke(e){return{[o.launchRule]:i("AWS::Events::Rule",{Description:`Launches of ${(0,r.
g)(e.stackName)} go to launch-gate`,EventPattern:{source:["aws.autoscaling"],"detail-type":["EC2 Instance-launch Lifecyc\
le Action"],detail:{AutoScalingGroupName:[(0,r.g)(e.stackName)]}},Targets:[J("launch-gate",T.n)],Tags:l(e)}),[o.launchPermission]:W(
"launch-gate","events",u(o.launchRule,"Arn"))}}function qe(e){return{[o.scheduleRule]:i("AWS::Events::Rule",{Description:`\
Every minute the reconciler looks at ${e.stackName}`,ScheduleExpression:"rate(1 minute)",Targets:[J("reconciler",60)],Tags:l(
e)}),[o.schedulePermission]:W("reconciler","events",u(o.scheduleRule,"Arn"))}}const J=(e,t)=>({Id:e,Arn:u(d(e).function,
"Arn"),RetryPolicy:{MaximumEventAgeInSeconds:t,MaximumRetryAttempts:10},DeadLetterConfig:{Arn:u(o.failedEvents,"Arn")}});
function Ze(){return{[o.topicPermission]:W("endpoint-sync","sns",s(o.topic)),[o.subscription]:i("AWS::SNS::Subscription",
{TopicArn:s(o.topic),Protocol:"lambda",Endpoint:u(d("endpoint-sync").function,"Arn"),RedrivePolicy:{deadLetterTargetArn:u(
o.failedEvents,"Arn")}},{DependsOn:[o.topicPermission,o.failedEventsPolicy]})}}const W=(e,t,n)=>i("AWS::Lambda::Permissi\
on",{Action:"lambda:InvokeFunction",FunctionName:s(d(e).function),Principal:I(t).Service,SourceArn:n}),B="InternetGatewa\
y",f="InternetGatewayAttachment",M="PublicRouteTable",$="PublicDefaultRoute",_=e=>Pe(e,s(r.l.zones));function Ye(e){const t=(0,g.
n)(e.vpcCidr,e.zoneCount),n=Array.from({length:e.zoneCount},(a,c)=>c);return{resources:{...Je(e),...Object.assign({},...n.
map(a=>Xe(e,a,t.publicCidrs[a]??""))),...Object.assign({},...n.map(a=>et(e,a,t.privateCidrs[a]??""))),...tt(e)},vpcId:s(
o.vpc),vpcCidr:u(o.vpc,"CidrBlock"),publicSubnets:n.map(a=>s(C(a))),privateSubnets:n.map(a=>s(X(a))),gateway:[f],internet:[
$,...n.map(a=>`${C(a)}Routes`)]}}const C=e=>`PublicSubnet${e}`,X=e=>`PrivateSubnet${e}`,F=e=>`PrivateRouteTable${e}`,v=(e,t,n)=>E(
`${e.stackName}-${t}-\${Zone}`,{Zone:_(n)});function Je(e){return{[o.vpc]:i("AWS::EC2::VPC",{CidrBlock:e.vpcCidr,EnableDnsSupport:!0,
EnableDnsHostnames:!0,Tags:l(e)}),[B]:i("AWS::EC2::InternetGateway",{Tags:l(e)}),[f]:i("AWS::EC2::VPCGatewayAttachment",
{VpcId:s(o.vpc),InternetGatewayId:s(B)}),[M]:i("AWS::EC2::RouteTable",{VpcId:s(o.vpc),Tags:l(e,`${e.stackName}-public`)}),
[$]:i("AWS::EC2::Route",{RouteTableId:s(M),DestinationCidrBlock:"0.0.0.0/0",GatewayId:s(B)},{DependsOn:[f]})}}function ee(e,t,n,a){
return i("AWS::EC2::Subnet",{VpcId:s(o.vpc),AvailabilityZone:_(n),CidrBlock:a,MapPublicIpOnLaunch:!1,Tags:l(e,v(e,t,n))})}
const te=(e,t)=>i("AWS::EC2::SubnetRouteTableAssociation",{SubnetId:s(e),RouteTableId:s(t)});function Xe(e,t,n){const a=C(
t);return{[a]:ee(e,"public",t,n),[`${a}Routes`]:te(a,M)}}function et(e,t,n){const a=X(t);return{[a]:ee(e,"private",t,n),
[F(t)]:i("AWS::EC2::RouteTable",{VpcId:s(o.vpc),Tags:l(e,v(e,"private",t))}),[`${a}Routes`]:te(a,F(t))}}function tt(e){if(e.
nat==="none")return{};const t=e.nat==="single"?1:e.zoneCount,n={};for(let a=0;a<t;a++)Object.assign(n,nt(e,a));for(let a=0;a<
e.zoneCount;a++)n[`PrivateDefaultRoute${a}`]=i("AWS::EC2::Route",{RouteTableId:s(F(a)),DestinationCidrBlock:"0.0.0.0/0",
NatGatewayId:s(ne(e.nat==="single"?0:a))});return n}const ne=e=>`NatGateway${e}`;function nt(e,t){const n=`NatAddress${t}`;
return{[n]:i("AWS::EC2::EIP",{Domain:"vpc",Tags:l(e,v(e,"nat",t))},{DependsOn:[f]}),[ne(t)]:i("AWS::EC2::NatGateway",{SubnetId:s(
C(t)),AllocationId:u(n,"AllocationId"),Tags:l(e,v(e,"nat",t))},{DependsOn:[$,`${C(t)}Routes`]})}}const ae=11211,oe="Cach\
eSubnetGroup",at=["memcached1.4","memcached1.5","memcached1.6"];function ot(e){const t=at.find(n=>`memcached${e}.`.startsWith(
`${n}.`));if(t===void 0)throw new Error(`memcached version "${e}" has no parameter group family, use one of 1.4, 1.5 or \
1.6`);return t}function V(e){const t=`${e.memcachedNodeType} ${e.memcachedVersion}`;return`CacheCluster${(0,H.createHash)(
"sha256").update(t).digest("hex").slice(0,8)}`}function st(e,t){const n=ot(e.memcachedVersion),a=`CacheParameters${n.replace(
/\W/g,"")}`;return{...rt(e),[oe]:i("AWS::ElastiCache::SubnetGroup",{Description:"Private subnets, one for each zone",SubnetIds:t.
privateSubnets,Tags:l(e)}),[a]:i("AWS::ElastiCache::ParameterGroup",{CacheParameterGroupFamily:n,Description:"Settings o\
f the memcached nodes",Tags:l(e)}),[V(e)]:i("AWS::ElastiCache::CacheCluster",{Engine:"memcached",EngineVersion:e.memcachedVersion,
CacheNodeType:e.memcachedNodeType,NumCacheNodes:e.memcachedNodes,AZMode:"cross-az",PreferredAvailabilityZones:Array.from(
{length:e.memcachedNodes},(c,m)=>_(m%e.zoneCount)),Port:ae,CacheSubnetGroupName:s(oe),CacheParameterGroupName:s(a),VpcSecurityGroupIds:[
s(o.memcachedSecurityGroup)],NotificationTopicArn:s(o.topic),Tags:l(e)},{DependsOn:[o.topicPolicy,o.subscription],...N})}}
function rt(e){return{[o.topic]:i("AWS::SNS::Topic",{Tags:l(e)}),[o.topicPolicy]:i("AWS::SNS::TopicPolicy",{Topics:[s(o.
topic)],PolicyDocument:{Version:"2012-10-17",Statement:[{Sid:"OwnAccountPublishes",Effect:"Allow",Principal:{AWS:"*"},Action:"\
sns:Publish",Resource:s(o.topic),Condition:{StringEquals:{"AWS:SourceOwner":x}}}]}})}}const se={[r.l.zones]:{Type:"Comma\
DelimitedList",Description:"Availability zones, one for each pair of subnets, in an order that never changes"},[r.l.imageId]:{
Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[r.l.artifactsBucket]:{Type:"String",Description:"\
Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[r.l.servingTemplateVersion]:{
Type:"String",Description:"Version of the launch template that the group serves with; an instance refresh moves it",Default:"\
1",AllowedPattern:"^[1-9][0-9]*$"}},it={[r.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public s\
ubnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},ct=e=>e.ownNetwork?{...se,...it}:se;function re(e){const{host:t,
settings:n,mapFile:a}=(0,r._)(e.stackName),c=(m,h,R)=>i("AWS::SSM::Parameter",{Name:m,Description:h,Type:"String",Value:R,
Tags:j(e)},N);return{[o.railgunHost]:c(t,"Address that Cloudflare connects to",Q(e)),...lt(e)&&{[o.settings]:c(n,"Furthe\
r settings of the listeners",JSON.stringify(e.listenerSettings))},...e.mapFile!==""&&{[o.mapFile]:c(a,"Map of hosts to a\
ddresses of the listeners",e.mapFile)}}}const ut=e=>Object.keys(re(e)),lt=e=>Object.keys(e.listenerSettings).length>0;function pt(e){
return{stack:e.stackName,parameterPrefix:(0,r._)(e.stackName).prefix,logGroup:(0,r.h)(e.stackName),package:e.packageSource,
serversWaitSeconds:300}}function dt(e,t){const n=`cat >"$boot/constants.json" <<'CONSTANTS'
${JSON.stringify(pt(e))}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`;return Buffer.concat([Buffer.from(t.instancePayload,"base64"),mt(Buffer.from(n))]).toString("base64")}function mt(e){const t=Buffer.
alloc(15+e.length+8);return t.set([31,139,8,0,0,0,0,0,0,255,1]),t.writeUInt16LE(e.length,11),t.writeUInt16LE(65535-e.length,
13),t.set(e,15),t.writeUInt32LE((0,Te.crc32)(e),15+e.length),t.writeUInt32LE(e.length,19+e.length),t}const ht="/dev/sda1";
function St(e,t,n){return{[o.launchTemplate]:At(e,t),[o.group]:gt(e,n)}}function At(e,t){const n=`${e.stackName}-listene\
r`,a=c=>({ResourceType:c,Tags:l(e,n)});return i("AWS::EC2::LaunchTemplate",{LaunchTemplateData:{ImageId:s(r.l.imageId),InstanceType:e.
instanceType,IamInstanceProfile:{Arn:u(o.instanceProfile,"Arn")},UserData:dt(e,t),MetadataOptions:{HttpEndpoint:"enabled",
HttpTokens:"required",HttpPutResponseHopLimit:1},BlockDeviceMappings:[{DeviceName:ht,Ebs:{Encrypted:!0,VolumeType:"gp3",
DeleteOnTermination:!0}}],InstanceInitiatedShutdownBehavior:"terminate",NetworkInterfaces:[{DeviceIndex:0,AssociatePublicIpAddress:!0,
DeleteOnTermination:!0,Groups:[s(o.listenerSecurityGroup)]}],TagSpecifications:[a("instance"),a("volume"),a("network-int\
erface")]},TagSpecifications:[{ResourceType:"launch-template",Tags:l(e,n)}]})}function gt(e,t){const n=l(e,`${e.stackName}\
-listener`);return i("AWS::AutoScaling::AutoScalingGroup",{AutoScalingGroupName:(0,r.g)(e.stackName),MinSize:String(e.size),
MaxSize:String(2*e.size),VPCZoneIdentifier:t.publicSubnets,LaunchTemplate:{LaunchTemplateId:s(o.launchTemplate),Version:s(
r.l.servingTemplateVersion)},TargetGroupARNs:[s(y(e).targetGroup)],HealthCheckType:"ELB",HealthCheckGracePeriod:0,InstanceMaintenancePolicy:{
MinHealthyPercentage:100,MaxHealthyPercentage:200},LifecycleHookSpecificationList:[{LifecycleHookName:r.r,LifecycleTransition:"\
autoscaling:EC2_INSTANCE_LAUNCHING",HeartbeatTimeout:T.n,DefaultResult:"ABANDON"}],Tags:n.map(a=>({...a,PropagateAtLaunch:!0}))},
{DependsOn:yt(e,t)})}const yt=(e,t)=>[...t.internet,y(e).listener,o.ingressFromLoadBalancer,o.ingressFromProbe,V(e),...ut(
e),o.bootLogGroup,o.launchRule,o.launchPermission,o.scheduleRule,o.schedulePermission,o.probeDenial,o.failedEventsPolicy,
d("launch-gate").invokeConfig,d("reconciler").invokeConfig,o.subscription,d("endpoint-sync").invokeConfig],bt=30;function ie(e,t){
return i("AWS::Logs::LogGroup",{...t===void 0?{}:{LogGroupName:t},RetentionInDays:bt,Tags:l(e)},N)}function Tt(e){return{
[o.bootLogGroup]:ie(e,(0,r.h)(e.stackName))}}const Et="nodejs24.x",ce={"launch-gate":{timeoutSeconds:T.t/1e3+15,memoryMegabytes:256},
"port-probe":{timeoutSeconds:T.r/1e3+5,memoryMegabytes:256},"endpoint-sync":{timeoutSeconds:75,memoryMegabytes:256},reconciler:{
timeoutSeconds:240,memoryMegabytes:256}},Ct={"launch-gate":{attempts:2,maxAgeSeconds:T.n},"endpoint-sync":{attempts:2,maxAgeSeconds:3600},
reconciler:{attempts:0,maxAgeSeconds:60}};function Pt(e,t,n){const a={};for(const c of g.i){const m=d(c);a[m.logGroup]=ie(
e),a[m.function]=It(e,t,n,c);const h=Ct[c];h!==void 0&&(a[m.invokeConfig]=vt(c,h))}return a}function It(e,t,n,a){const c=d(
a);return i("AWS::Lambda::Function",{Runtime:Et,Architectures:["arm64"],Handler:"index.handler",Code:{S3Bucket:s(r.l.artifactsBucket),
S3Key:t.lambdaKeys[a]},Role:u(c.role,"Arn"),Timeout:ce[a].timeoutSeconds,MemorySize:ce[a].memoryMegabytes,Environment:{Variables:ft(
e,n,a)},LoggingConfig:{LogGroup:s(c.logGroup),LogFormat:"Text"},...a==="port-probe"?{VpcConfig:Nt(n)}:{},Tags:l(e)})}const Nt=e=>({
SubnetIds:e.privateSubnets,SecurityGroupIds:[s(o.probeSecurityGroup)]});function ft(e,t,n){const a={[r.n.stackName]:e.stackName},
c={[r.n.groupName]:(0,r.g)(e.stackName),[r.n.hookName]:r.r},m=h=>s(d(h).function);switch(n){case"launch-gate":return{...a,
...c,[r.n.portProbe]:m("port-probe")};case"port-probe":return{[r.n.vpcCidr]:t.vpcCidr};case"endpoint-sync":return{...a,[r.
n.cacheTopic]:s(o.topic),[r.n.document]:s(o.document)};case"reconciler":return{...a,...c,[r.n.portProbe]:m("port-probe"),
[r.n.launchGate]:m("launch-gate"),[r.n.endpointSync]:m("endpoint-sync"),[r.n.document]:s(o.document)}}}function vt(e,t){
return i("AWS::Lambda::EventInvokeConfig",{FunctionName:s(d(e).function),Qualifier:"$LATEST",MaximumRetryAttempts:t.attempts,
MaximumEventAgeInSeconds:t.maxAgeSeconds,DestinationConfig:{OnFailure:{Destination:u(o.failedEvents,"Arn")}}})}const Dt=({
vpcId:e,publicSubnetIds:t,privateSubnetIds:n})=>({resources:{},vpcId:e,vpcCidr:s(r.l.vpcCidr),publicSubnets:t,privateSubnets:n,
gateway:[],internet:[]}),ue=`/${r.c}/`;function p(e,t,n){return{Effect:"Allow",Action:e,Resource:t,...n===void 0?{}:{Condition:n}}}
function le(e){return{Version:"2012-10-17",Statement:e}}function pe(e,t,{tags:n,boundary:a}){return i("AWS::IAM::Role",{
Path:ue,...a&&{PermissionsBoundary:a},AssumeRolePolicyDocument:{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:I(
e),Action:"sts:AssumeRole"}]},Policies:[{PolicyName:"own",PolicyDocument:le(t)}],Tags:n})}const de=["ec2:AssignPrivateIp\
Addresses","ec2:CreateNetworkInterface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnet\
s","ec2:UnassignPrivateIpAddresses"];function kt(e){return{[o.instanceRole]:pe("ec2",Gt(e),me(e)),[o.instanceProfile]:i(
"AWS::IAM::InstanceProfile",{Path:ue,Roles:[s(o.instanceRole)]}),[d("port-probe").role]:D(e,"port-probe",Rt()),[o.probeDenial]:Lt(),
[d("launch-gate").role]:D(e,"launch-gate",wt(e)),[d("endpoint-sync").role]:D(e,"endpoint-sync",Ot(e)),[d("reconciler").role]:D(
e,"reconciler",Wt(e))}}const me=e=>({tags:l(e),boundary:e.permissionsBoundary}),P=e=>A("ssm",`parameter${e}`);function Gt(e){
const{prefix:t}=(0,r._)(e.stackName);return[p(["ssm:GetParameter","ssm:GetParameters"],[P(`${t}/*`)]),p(["logs:CreateLog\
Stream","logs:PutLogEvents"],[A("logs",`log-group:${(0,r.h)(e.stackName)}:log-stream:i-*`)]),p(["ec2messages:Acknowledge\
Message","ec2messages:DeleteMessage","ec2messages:FailMessage","ec2messages:GetEndpoint","ec2messages:GetMessages","ec2m\
essages:SendReply","ssm:ListAssociations","ssm:ListInstanceAssociations","ssm:UpdateInstanceInformation","ssmmessages:Cr\
eateControlChannel","ssmmessages:CreateDataChannel","ssmmessages:OpenControlChannel","ssmmessages:OpenDataChannel"],["*"])]}
function D(e,t,n){return pe("lambda",[p(["logs:CreateLogStream","logs:PutLogEvents"],[u(d(t).logGroup,"Arn")]),...t==="p\
ort-probe"?[]:[p(["sqs:SendMessage"],[u(o.failedEvents,"Arn")])],...n],me(e))}function Rt(){return[p(de,["*"])]}function Lt(){
const e=d("port-probe");return i("AWS::IAM::Policy",{PolicyName:"deny-interfaces-to-code",Roles:[s(e.role)],PolicyDocument:le(
[{Effect:"Deny",Action:de,Resource:["*"],Condition:{ArnEquals:{"lambda:SourceFunctionArn":[u(e.function,"Arn")]}}}])})}const he=()=>p(
["autoscaling:DescribeAutoScalingGroups","ec2:DescribeInstances"],["*"]),Se=(...e)=>p(["lambda:InvokeFunction"],e.map(t=>u(
d(t).function,"Arn"))),Ae=e=>A("autoscaling",`autoScalingGroup:*:autoScalingGroupName/${(0,r.g)(e.stackName)}`);function wt(e){
return[he(),p(["autoscaling:CompleteLifecycleAction"],[Ae(e)]),Se("port-probe")]}function Ot(e){const{servers:t}=(0,r._)(
e.stackName);return[p(["elasticache:DescribeCacheClusters"],[A("elasticache","cluster:*")]),p(["ssm:GetParameter","ssm:P\
utParameter"],[P(t)]),...ge(e),p(["ssm:ListCommandInvocations"],["*"])]}function ge(e){return[p(["ssm:SendCommand"],[A("\
ssm",`document/\${${o.document}}`)]),p(["ssm:SendCommand"],[A("ec2","instance/*")],{StringEquals:{[`ssm:resourceTag/${r.
u}`]:e.stackName}})]}function Wt(e){const{lock:t,pause:n,token:a}=(0,r._)(e.stackName);return[he(),p(["autoscaling:Descr\
ibeScalingActivities","elasticloadbalancing:DescribeTargetHealth"],["*"]),Se("launch-gate","endpoint-sync","port-probe"),
p(["autoscaling:ResumeProcesses","autoscaling:SuspendProcesses"],[Ae(e)]),p(["ec2:GetConsoleOutput"],[A("ec2","instance/\
*")],{StringEquals:{[`aws:ResourceTag/${r.u}`]:e.stackName}}),p(["ssm:GetParameter"],[t,n,a].map(P)),p(["ssm:PutParamete\
r"],[P(t)]),p(["ssm:GetParameterHistory","ssm:UnlabelParameterVersion"],[P(a)]),Bt(),...ge(e),p(["ssm:ListCommandInvocat\
ions","ssm:ListCommands"],["*"])]}const Bt=()=>({Effect:"Deny",Action:["kms:Decrypt"],Resource:["*"],Condition:{StringEquals:{
"kms:ViaService":E("ssm.${AWS::Region}.${AWS::URLSuffix}")}}}),Mt="0.0.0.0/0";function $t(e,t){const n=[{...k(g.r.port),
DestinationSecurityGroupId:s(o.listenerSecurityGroup)}];return{[o.listenerSecurityGroup]:G(e,t,"listener","Listeners: in\
 from load balancer and probe",{SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:Mt,Description:"origins, AWS APIs, packages"}]}),
[o.loadBalancerSecurityGroup]:G(e,t,"load-balancer","Load balancer: in as configured",{SecurityGroupIngress:e.allowedCidrs.
map(a=>({...k(g.r.port),CidrIp:a})),SecurityGroupEgress:n}),[o.probeSecurityGroup]:G(e,t,"port-probe","port-probe: out t\
o the listeners only",{SecurityGroupEgress:n}),[o.memcachedSecurityGroup]:G(e,t,"memcached","memcached: in from the list\
eners only",{SecurityGroupIngress:[{...k(ae),SourceSecurityGroupId:s(o.listenerSecurityGroup)}],SecurityGroupEgress:[{IpProtocol:"\
-1",CidrIp:"127.0.0.1/32",Description:"nothing"}]}),[o.ingressFromLoadBalancer]:ye(o.loadBalancerSecurityGroup),[o.ingressFromProbe]:ye(
o.probeSecurityGroup)}}const k=e=>({IpProtocol:"tcp",FromPort:e,ToPort:e});function G(e,t,n,a,c){return i("AWS::EC2::Sec\
urityGroup",{GroupDescription:a,VpcId:t.vpcId,...c,Tags:l(e,`${e.stackName}-${n}`)})}const ye=e=>i("AWS::EC2::SecurityGr\
oupIngress",{GroupId:s(o.listenerSecurityGroup),...k(g.r.port),SourceSecurityGroupId:s(e)});function _t(e,t){const n=e.ownNetwork?
Dt(e.ownNetwork):Ye(e);return{AWSTemplateFormatVersion:"2010-09-09",Description:"Highly available fleet of Railgun liste\
ners behind a network load balancer",Parameters:ct(e),Resources:{...n.resources,...$t(e,n),...st(e,n),...ve(e,n),...re(e),
...ze(e),...Tt(e),...kt(e),...Pt(e,t,n),...je(e),...St(e,t,n),...we(e),..._e(e)},Outputs:Ht(e)}}const Ft=e=>JSON.stringify(
e),Vt=e=>(0,H.createHash)("sha256").update(e).digest("hex");function Ht(e){const t=a=>s(d(a).function),n=(a,c)=>({Description:a,
Value:c});return{[r.o.loadBalancerDnsName]:n("Address that Cloudflare connects to",Q(e)),[r.o.groupName]:n("Auto Scaling\
 group of the listeners",s(o.group)),[r.o.targetGroupArn]:n("Target group of the listeners",s(y(e).targetGroup)),[r.o.cacheCluster]:n(
"Memcached cluster",s(V(e))),[r.o.portProbe]:n("Function that asks listeners whether they answer",t("port-probe")),[r.o.
launchGate]:n("Function that lets new listeners in",t("launch-gate")),[r.o.endpointSync]:n("Function that writes the mem\
cached servers",t("endpoint-sync")),[r.o.reconciler]:n("Function that looks at the fleet every minute",t("reconciler")),
[r.o.document]:n("Command that converges a listener",s(o.document)),[r.o.launchTemplate]:n("Launch template of the liste\
ners",s(o.launchTemplate)),[r.o.launchTemplateVersion]:n("Newest version of the launch template",u(o.launchTemplate,"Lat\
estVersionNumber"))}}})};export{zt as id,xt as ids,jt as modules};
