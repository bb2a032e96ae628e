const Vt=2601,Ht=[2601],Ut={2601:((Ft,ye,b)=>{b.d(ye,{a:()=>Ee,i:()=>L,n:()=>Mt,r:()=>$t,t:()=>Bt});var g=b(9065),r=b(7643),
T=b(8861),H=b(7598),be=b(8522);const Te=365;function Ee(e){return{stackName:e.stackName,vpcCidr:e.vpcCidr,zoneCount:e.zones.
count,nat:e.nat,allowedCidrs:e.allowedCidrs,instanceType:e.instanceType,size:e.size,memcachedNodeType:e.memcachedNodeType,
memcachedNodes:e.memcachedNodes,memcachedVersion:e.memcachedVersion,packageSource:e.packageSource,listenerSettings:e.listenerSettings,
mapFile:e.mapFile,elasticIps:e.elasticIps,tags:e.tags,alarmTopicArn:e.alarmTopicArn,alarmEmail:e.alarmEmail,permissionsBoundary:e.
permissionsBoundary,tokenAgeAlarmDays:e.maxTokenAgeDays||Te}}const U="RailgunHA",z="Stack",L={reconcilerRuns:"Reconciler\
Runs",inService:"NodesInService",answering:"NodesAnswering",outOfDate:"NodesOutOfDate",repairStopped:"RepairStopped",gateAbandons:"\
GateAbandons",breakerOpen:"BreakerOpen",tokenAgeDays:"TokenAgeDays",endpointsBehind:"EndpointListBehind",topicInactive:"\
TopicInactive",suspendedProcesses:"ProcessesLeftSuspended",paused:"Paused",invariantRefusals:"InvariantRefusals"},s=e=>({
Ref:e}),u=(e,t)=>({"Fn::GetAtt":[e,t]}),E=(e,t)=>({"Fn::Sub":t===void 0?e:[e,t]}),Ce=(e,t)=>({"Fn::Select":[e,t]}),x=s("\
AWS::AccountId"),A=(e,t)=>E(`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${t}`),I=e=>({Service:E(`${e}\
.\${AWS::URLSuffix}`)}),o={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"Listen\
erSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},Pe={"launch-g\
ate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function d(e){const t=Pe[e];
return{function:t,role:`${t}Role`,logGroup:`${t}LogGroup`,invokeConfig:`${t}InvokeConfig`}}function j(e,t=e.stackName){const n=Object.
keys(e.tags).sort();return{...Object.fromEntries(n.map(a=>[a,e.tags[a]??""])),[r.u]:e.stackName,Name:t}}function l(e,t=e.
stackName){return Object.entries(j(e,t)).map(([n,a])=>({Key:n,Value:a}))}function i(e,t,n={}){return{Type:e,...n,Properties:t}}
const f={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},Ie=6e3,fe=30;function y(e){const t=e.elasticIps?"ElasticI\
p":"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}TargetGroup`,listener:`${t}LoadBalancerListener`}}const Q=e=>u(
y(e).loadBalancer,"DNSName");function Ne(e,t){const n=y(e);return{...ve(e,t),[n.loadBalancer]:i("AWS::ElasticLoadBalanci\
ngV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...De(e,t),SecurityGroups:[s(o.loadBalancerSecurityGroup)],
LoadBalancerAttributes:w({"load_balancing.cross_zone.enabled":"true"}),Tags:l(e)},{DependsOn:t.gateway}),[n.targetGroup]:Ge(
e,t),[n.listener]:i("AWS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:s(n.loadBalancer),Protocol:"TCP",Port:g.r.port,
DefaultActions:[{Type:"forward",TargetGroupArn:s(n.targetGroup)}],ListenerAttributes:w({"tcp.idle_timeout.seconds":String(
Ie)})})}}const w=e=>Object.entries(e).map(([t,n])=>({Key:t,Value:n})),q=e=>`LoadBalancerAddress${e}`;function ve(e,t){if(!e.
elasticIps)return{};const n=a=>[q(a),i("AWS::EC2::EIP",{Domain:"vpc",Tags:l(e,`${e.stackName}-load-balancer`)},{DependsOn:t.
gateway})];return Object.fromEntries(t.publicSubnets.map((a,c)=>n(c)))}function De(e,t){return e.elasticIps?{SubnetMappings:t.
publicSubnets.map((n,a)=>({SubnetId:n,AllocationId:u(q(a),"AllocationId")}))}:{Subnets:t.publicSubnets}}function Ge(e,t){
return i("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:g.r.port,VpcId:t.vpcId,HealthCheckProtocol:"\
TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:w({"deregistration_delay.timeout_seconds":String(fe),"deregistration_delay.connection_termination.\
enabled":"true"}),Tags:l(e)})}const Re="AlarmEmailSubscription",ke="AlarmTopicPolicy";function Le(e){const t=Object.entries(
K(e)).map(([n,a])=>[n,Oe(e,a)]);return{...Be(e),...Object.fromEntries(t)}}const we=e=>Object.keys(K(e));function S(e,t,n,a={}){
return{description:n,namespace:U,metric:L[e],dimensions:{[z]:t.stackName},statistic:"Maximum",comparison:"GreaterThanOrE\
qualToThreshold",threshold:1,period:300,periods:1,...a}}function K(e){const t=y(e),{size:n,tokenAgeAlarmDays:a}=e;return{
AlarmReconcilerSilent:S("reconcilerRuns",e,"Nobody has looked at the whole fleet for ten minutes: the reconciler was not\
 started, or a step of it failed each time. New instances may not be let in. Look at its log, which names the step, and \
at the schedule's rule; deploy again when one of them is gone.",{statistic:"Sum",comparison:"LessThanThreshold",periods:2,
missingIsWrong:!0}),AlarmHealthyHosts:{description:`Fewer than ${n} listeners are healthy behind the load balancer for f\
ive minutes. Run the command status: it tells which instances, and why. The group replaces what has died by itself, unle\
ss launches are suspended.`,namespace:"AWS/NetworkELB",metric:"HealthyHostCount",dimensions:{LoadBalancer:u(t.loadBalancer,
"LoadBalancerFullName"),TargetGroup:u(t.targetGroup,"TargetGroupFullName")},statistic:"Maximum",comparison:"LessThanThre\
shold",threshold:n,period:60,periods:5,missingIsWrong:!0},AlarmBreakerOpen:S("breakerOpen",e,"Launches are suspended, by\
 three failed ones in a row or by a person. Running instances stay, new ones are not made. The reconciler's log and the \
stack's boot log say why they failed; put that right, then run deploy or resume.",{period:60}),AlarmGateAbandons:S("gate\
Abandons",e,"A new instance was given up: its port 2408 did not open in time, or it ended itself. The stack's boot log s\
ays why; the group tries again by itself.",{statistic:"Sum"}),AlarmNodesOutOfDate:S("outOfDate",e,"Nodes differ from the\
 desired state, or cannot be asked, for a quarter of an hour. Repairs wait while the stack is paused or locked, or any n\
ode is not healthy: the reconciler's log names the nodes and the reason.",{statistic:"Minimum",periods:3}),AlarmRepairStopped:S(
"repairStopped",e,"Two repairs of nodes in a row have failed, and no more are tried. The reconciler's log names the node\
s and the error; put it right, then run resume. A node that will not do can be terminated: the group replaces it."),AlarmProcessesSuspended:S(
"suspendedProcesses",e,"Processes of the Auto Scaling group are suspended for ten minutes and no run of the product says\
 why: dead nodes may not be replaced. Resume them, unless somebody suspended them on purpose.",{statistic:"Minimum",periods:2}),
AlarmEndpointsBehind:S("endpointsBehind",e,"The list of memcached servers that the listeners have is older than the cach\
e cluster for five minutes. Look at the log of endpoint-sync: it could not write the list.",{statistic:"Minimum"}),AlarmTopicInactive:S(
"topicInactive",e,"ElastiCache does not publish to the stack's topic any more, so changes of the cluster are seen by the\
 minute only, and not at all once the cluster names another topic or none. Check the topic's policy, then set the cluste\
r's notification topic and make it active."),AlarmInvariantRefused:S("invariantRefusals",e,"A function refused an action\
 of its own that would have broken a rule of this product, and did nothing. Look for InvariantError in the logs of launc\
h-gate and endpoint-sync, and report it."),AlarmActivationAge:S("tokenAgeDays",e,`The activation key of the listeners is\
 ${a} days old or older. Rotate it.`,{threshold:a,period:3600}),AlarmFailedEvents:{description:"Events came to nothing a\
fter all retries and lie in the queue of failed events. Each message says which function failed with what; read them, pu\
t it right, then purge the queue.",namespace:"AWS/SQS",metric:"ApproximateNumberOfMessagesVisible",dimensions:{QueueName:u(
o.failedEvents,"QueueName")},statistic:"Maximum",comparison:"GreaterThanOrEqualToThreshold",threshold:1,period:300,periods:1}}}
function Oe(e,t){const n=We(e);return i("AWS::CloudWatch::Alarm",{AlarmDescription:t.description,Namespace:t.namespace,MetricName:t.
metric,Dimensions:Object.entries(t.dimensions).map(([a,c])=>({Name:a,Value:c})),Statistic:t.statistic,ComparisonOperator:t.
comparison,Threshold:t.threshold,Period:t.period,EvaluationPeriods:t.periods,TreatMissingData:t.missingIsWrong===!0?"bre\
aching":"notBreaching",...n.length>0?{AlarmActions:n,OKActions:n}:{},Tags:l(e)},{DependsOn:[o.group]})}function We({alarmTopicArn:e,
alarmEmail:t}){return e!==""?[e]:t===""?[]:[s(o.alarmTopic)]}function Be(e){return e.alarmTopicArn!==""||e.alarmEmail===
""?{}:{[o.alarmTopic]:i("AWS::SNS::Topic",{Tags:l(e)}),[ke]:i("AWS::SNS::TopicPolicy",{Topics:[s(o.alarmTopic)],PolicyDocument:{
Version:"2012-10-17",Statement:[Me()]}}),[Re]:i("AWS::SNS::Subscription",{TopicArn:s(o.alarmTopic),Protocol:"email",Endpoint:e.
alarmEmail})}}const Me=()=>({Sid:"OwnAlarmsPublish",Effect:"Allow",Principal:I("cloudwatch"),Action:"sns:Publish",Resource:s(
o.alarmTopic),Condition:{ArnLike:{"aws:SourceArn":A("cloudwatch","alarm:*")},StringEquals:{"aws:SourceAccount":x}}}),O=24,
Z=6;function $e(e){const t=y(e),n={LoadBalancerName:u(t.loadBalancer,"LoadBalancerFullName"),TargetGroupName:u(t.targetGroup,
"TargetGroupFullName"),QueueName:u(o.failedEvents,"QueueName")},a=we(e),c=Object.fromEntries(a.map(h=>[`${h}Arn`,u(h,"Ar\
n")])),m=JSON.stringify({widgets:[_e(a),...Fe(e)]});return{[o.dashboard]:i("AWS::CloudWatch::Dashboard",{DashboardBody:E(
m,{...n,...c})})}}const _e=e=>({type:"alarm",x:0,y:0,width:O,height:3,properties:{title:"Alarms",alarms:e.map(t=>`\${${t}\
Arn}`)}});function Fe(e){const t=(...c)=>c.map(m=>[U,L[m],z,e.stackName]),n=["LoadBalancer","${LoadBalancerName}"],a=["T\
argetGroup","${TargetGroupName}",...n];return[["Nodes","Minimum",t("inService","answering","outOfDate")],["Targets","Min\
imum",[["AWS/NetworkELB","HealthyHostCount",...a],["AWS/NetworkELB","UnHealthyHostCount",...a]]],["Connections","Sum",[[
"AWS/NetworkELB","NewFlowCount",...n],["AWS/NetworkELB","TCP_Target_Reset_Count",...n]]],["Bytes","Sum",[["AWS/NetworkEL\
B","ProcessedBytes",...n]]],["Held back","Maximum",t("breakerOpen","repairStopped","suspendedProcesses","paused","endpoi\
ntsBehind","topicInactive")],["Came to nothing","Maximum",[...t("gateAbandons","invariantRefusals"),["AWS/SQS","Approxim\
ateNumberOfMessagesVisible","QueueName","${QueueName}"]]],["Days since the last rotation","Maximum",t("tokenAgeDays")],[
"Looks at the fleet","Sum",t("reconcilerRuns")]].map(([c,m,h],k)=>({type:"metric",x:k%2*(O/2),y:3+Math.floor(k/2)*Z,width:O/
2,height:Z,properties:{title:c,view:"timeSeries",region:"${AWS::Region}",stat:m,period:60,metrics:h}}))}const Ve=["","--\
reload-only","--check","--token pending"],He=300;function Ue(e){return{[o.document]:i("AWS::SSM::Document",{DocumentType:"\
Command",DocumentFormat:"JSON",TargetType:"/AWS::EC2::Instance",UpdateMethod:"NewVersion",Content:{schemaVersion:"2.2",description:"\
Brings a listener instance to the desired state",parameters:{mode:{type:"String",description:"Which part of the desired \
state to converge to",default:"",allowedValues:Ve}},mainSteps:[{action:"aws:runShellScript",name:"converge",inputs:{timeoutSeconds:String(
He),runCommand:["railgun-ha-converge {{ mode }}"]}}]},Tags:l(e)})}}const ze=1209600;function xe(e){return{...je(e),...Qe(
e),...qe(e),...Ke()}}function je(e){return{[o.failedEvents]:i("AWS::SQS::Queue",{SqsManagedSseEnabled:!0,MessageRetentionPeriod:ze,
Tags:l(e,`${e.stackName}-failed-events`)},f),[o.failedEventsPolicy]:i("AWS::SQS::QueuePolicy",{Queues:[s(o.failedEvents)],
PolicyDocument:{Version:"2012-10-17",Statement:[J("events",[u(o.launchRule,"Arn"),u(o.scheduleRule,"Arn")]),J("sns",[s(o.
topic)])]}})}}const J=(e,t)=>({Effect:"Allow",Principal:I(e),Action:"sqs:SendMessage",Resource:u(o.failedEvents,"Arn"),Condition:{
ArnEquals:{"aws:SourceArn":t}}});function Qe(e){return{[o.launchRule]:i("AWS::Events::Rule",{Description:`Launches of ${(0,r.
g)(e.stackName)} go to launch-gate`,EventPattern:{source:["aws.autoscaling"],"detail-type":["EC2 Instance-launch Lifecyc\
le Action"],detail:{AutoScalingGroupName:[(0,r.g)(e.stackName)]}},Targets:[Y("launch-gate",T.n)],Tags:l(e)}),[o.launchPermission]:W(
"launch-gate","events",u(o.launchRule,"Arn"))}}function qe(e){return{[o.scheduleRule]:i("AWS::Events::Rule",{Description:`\
Every minute the reconciler looks at ${e.stackName}`,ScheduleExpression:"rate(1 minute)",Targets:[Y("reconciler",60)],Tags:l(
e)}),[o.schedulePermission]:W("reconciler","events",u(o.scheduleRule,"Arn"))}}const Y=(e,t)=>({Id:e,Arn:u(d(e).function,
"Arn"),RetryPolicy:{MaximumEventAgeInSeconds:t,MaximumRetryAttempts:10},DeadLetterConfig:{Arn:u(o.failedEvents,"Arn")}});
function Ke(){return{[o.topicPermission]:W("endpoint-sync","sns",s(o.topic)),[o.subscription]:i("AWS::SNS::Subscription",
{TopicArn:s(o.topic),Protocol:"lambda",Endpoint:u(d("endpoint-sync").function,"Arn"),RedrivePolicy:{deadLetterTargetArn:u(
o.failedEvents,"Arn")}},{DependsOn:[o.topicPermission,o.failedEventsPolicy]})}}const W=(e,t,n)=>i("AWS::Lambda::Permissi\
on",{Action:"lambda:InvokeFunction",FunctionName:s(d(e).function),Principal:I(t).Service,SourceArn:n}),B="InternetGatewa\
y",N="InternetGatewayAttachment",M="PublicRouteTable",$="PublicDefaultRoute",_=e=>Ce(e,s(r.l.zones));function Ze(e){const t=(0,g.
n)(e.vpcCidr,e.zoneCount),n=Array.from({length:e.zoneCount},(a,c)=>c);return{resources:{...Je(e),...Object.assign({},...n.
map(a=>Ye(e,a,t.publicCidrs[a]??""))),...Object.assign({},...n.map(a=>Xe(e,a,t.privateCidrs[a]??""))),...et(e)},vpcId:s(
o.vpc),vpcCidr:u(o.vpc,"CidrBlock"),publicSubnets:n.map(a=>s(C(a))),privateSubnets:n.map(a=>s(X(a))),gateway:[N],internet:[
$,...n.map(a=>`${C(a)}Routes`)]}}const C=e=>`PublicSubnet${e}`,X=e=>`PrivateSubnet${e}`,F=e=>`PrivateRouteTable${e}`,v=(e,t,n)=>E(
`${e.stackName}-${t}-\${Zone}`,{Zone:_(n)});function Je(e){return{[o.vpc]:i("AWS::EC2::VPC",{CidrBlock:e.vpcCidr,EnableDnsSupport:!0,
EnableDnsHostnames:!0,Tags:l(e)}),[B]:i("AWS::EC2::InternetGateway",{Tags:l(e)}),[N]:i("AWS::EC2::VPCGatewayAttachment",
{VpcId:s(o.vpc),InternetGatewayId:s(B)}),[M]:i("AWS::EC2::RouteTable",{VpcId:s(o.vpc),Tags:l(e,`${e.stackName}-public`)}),
[$]:i("AWS::EC2::Route",{RouteTableId:s(M),DestinationCidrBlock:"0.0.0.0/0",GatewayId:s(B)},{DependsOn:[N]})}}function ee(e,t,n,a){
return i("AWS::EC2::Subnet",{VpcId:s(o.vpc),AvailabilityZone:_(n),CidrBlock:a,MapPublicIpOnLaunch:!1,Tags:l(e,v(e,t,n))})}
const te=(e,t)=>i("AWS::EC2::SubnetRouteTableAssociation",{SubnetId:s(e),RouteTableId:s(t)});function Ye(e,t,n){const a=C(
t);return{[a]:ee(e,"public",t,n),[`${a}Routes`]:te(a,M)}}function Xe(e,t,n){const a=X(t);return{[a]:ee(e,"private",t,n),
[F(t)]:i("AWS::EC2::RouteTable",{VpcId:s(o.vpc),Tags:l(e,v(e,"private",t))}),[`${a}Routes`]:te(a,F(t))}}function et(e){if(e.
nat==="none")return{};const t=e.nat==="single"?1:e.zoneCount,n={};for(let a=0;a<t;a++)Object.assign(n,tt(e,a));for(let a=0;a<
e.zoneCount;a++)n[`PrivateDefaultRoute${a}`]=i("AWS::EC2::Route",{RouteTableId:s(F(a)),DestinationCidrBlock:"0.0.0.0/0",
NatGatewayId:s(ne(e.nat==="single"?0:a))});return n}const ne=e=>`NatGateway${e}`;function tt(e,t){const n=`NatAddress${t}`;
return{[n]:i("AWS::EC2::EIP",{Domain:"vpc",Tags:l(e,v(e,"nat",t))},{DependsOn:[N]}),[ne(t)]:i("AWS::EC2::NatGateway",{SubnetId:s(
C(t)),AllocationId:u(n,"AllocationId"),Tags:l(e,v(e,"nat",t))},{DependsOn:[$,`${C(t)}Routes`]})}}const ae=11211,oe="Cach\
eSubnetGroup",nt=["memcached1.4","memcached1.5","memcached1.6"];function at(e){const t=nt.find(n=>`memcached${e}.`.startsWith(
`${n}.`));if(t===void 0)throw new Error(`memcached version "${e}" has no parameter group family, use one of 1.4, 1.5 or \
1.6`);return t}function V(e){const t=`${e.memcachedNodeType} ${e.memcachedVersion}`;return`CacheCluster${(0,H.createHash)(
"sha256").update(t).digest("hex").slice(0,8)}`}function ot(e,t){const n=at(e.memcachedVersion),a=`CacheParameters${n.replace(
/\W/g,"")}`;return{...st(e),[oe]:i("AWS::ElastiCache::SubnetGroup",{Description:"Private subnets, one for each zone",SubnetIds:t.
privateSubnets,Tags:l(e)}),[a]:i("AWS::ElastiCache::ParameterGroup",{CacheParameterGroupFamily:n,Description:"Settings o\
f the memcached nodes",Tags:l(e)}),[V(e)]:i("AWS::ElastiCache::CacheCluster",{Engine:"memcached",EngineVersion:e.memcachedVersion,
CacheNodeType:e.memcachedNodeType,NumCacheNodes:e.memcachedNodes,AZMode:"cross-az",PreferredAvailabilityZones:Array.from(
{length:e.memcachedNodes},(c,m)=>_(m%e.zoneCount)),Port:ae,CacheSubnetGroupName:s(oe),CacheParameterGroupName:s(a),VpcSecurityGroupIds:[
s(o.memcachedSecurityGroup)],NotificationTopicArn:s(o.topic),Tags:l(e)},{DependsOn:[o.topicPolicy,o.subscription],...f})}}
function st(e){return{[o.topic]:i("AWS::SNS::Topic",{Tags:l(e)}),[o.topicPolicy]:i("AWS::SNS::TopicPolicy",{Topics:[s(o.
topic)],PolicyDocument:{Version:"2012-10-17",Statement:[{Sid:"OwnAccountPublishes",Effect:"Allow",Principal:{AWS:"*"},Action:"\
sns:Publish",Resource:s(o.topic),Condition:{StringEquals:{"AWS:SourceOwner":x}}}]}})}}const rt={[r.l.zones]:{Type:"Comma\
DelimitedList",Description:"Availability zones, one for each pair of subnets, in an order that never changes"},[r.l.imageId]:{
Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[r.l.artifactsBucket]:{Type:"String",Description:"\
Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[r.l.servingTemplateVersion]:{
Type:"String",Description:"Version of the launch template that the group serves with; an instance refresh moves it",Default:"\
1",AllowedPattern:"^[1-9][0-9]*$"}};function se(e){const{host:t,settings:n,mapFile:a}=(0,r._)(e.stackName),c=(m,h,k)=>i(
"AWS::SSM::Parameter",{Name:m,Description:h,Type:"String",Value:k,Tags:j(e)},f);return{[o.railgunHost]:c(t,"Address that\
 Cloudflare connects to",Q(e)),...ct(e)&&{[o.settings]:c(n,"Further settings of the listeners",JSON.stringify(e.listenerSettings))},
...e.mapFile!==""&&{[o.mapFile]:c(a,"Map of hosts to addresses of the listeners",e.mapFile)}}}const it=e=>Object.keys(se(
e)),ct=e=>Object.keys(e.listenerSettings).length>0;function ut(e){return{stack:e.stackName,parameterPrefix:(0,r._)(e.stackName).
prefix,logGroup:(0,r.h)(e.stackName),package:e.packageSource,serversWaitSeconds:300}}function lt(e,t){const n=`cat >"$bo\
ot/constants.json" <<'CONSTANTS'
${JSON.stringify(ut(e))}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`;return Buffer.concat([Buffer.from(t.instancePayload,"base64"),pt(Buffer.from(n))]).toString("base64")}function pt(e){const t=Buffer.
alloc(15+e.length+8);return t.set([31,139,8,0,0,0,0,0,0,255,1]),t.writeUInt16LE(e.length,11),t.writeUInt16LE(65535-e.length,
13),t.set(e,15),t.writeUInt32LE((0,be.crc32)(e),15+e.length),t.writeUInt32LE(e.length,19+e.length),t}const dt="/dev/sda1";
function mt(e,t,n){return{[o.launchTemplate]:ht(e,t),[o.group]:St(e,n)}}function ht(e,t){const n=`${e.stackName}-listene\
r`,a=c=>({ResourceType:c,Tags:l(e,n)});return i("AWS::EC2::LaunchTemplate",{LaunchTemplateData:{ImageId:s(r.l.imageId),InstanceType:e.
instanceType,IamInstanceProfile:{Arn:u(o.instanceProfile,"Arn")},UserData:lt(e,t),MetadataOptions:{HttpEndpoint:"enabled",
HttpTokens:"required",HttpPutResponseHopLimit:1},BlockDeviceMappings:[{DeviceName:dt,Ebs:{Encrypted:!0,VolumeType:"gp3",
DeleteOnTermination:!0}}],InstanceInitiatedShutdownBehavior:"terminate",NetworkInterfaces:[{DeviceIndex:0,AssociatePublicIpAddress:!0,
DeleteOnTermination:!0,Groups:[s(o.listenerSecurityGroup)]}],TagSpecifications:[a("instance"),a("volume"),a("network-int\
erface")]},TagSpecifications:[{ResourceType:"launch-template",Tags:l(e,n)}]})}function St(e,t){const n=l(e,`${e.stackName}\
-listener`);return i("AWS::AutoScaling::AutoScalingGroup",{AutoScalingGroupName:(0,r.g)(e.stackName),MinSize:String(e.size),
MaxSize:String(2*e.size),VPCZoneIdentifier:t.publicSubnets,LaunchTemplate:{LaunchTemplateId:s(o.launchTemplate),Version:s(
r.l.servingTemplateVersion)},TargetGroupARNs:[s(y(e).targetGroup)],HealthCheckType:"ELB",HealthCheckGracePeriod:0,InstanceMaintenancePolicy:{
MinHealthyPercentage:100,MaxHealthyPercentage:200},LifecycleHookSpecificationList:[{LifecycleHookName:r.r,LifecycleTransition:"\
autoscaling:EC2_INSTANCE_LAUNCHING",HeartbeatTimeout:T.n,DefaultResult:"ABANDON"}],Tags:n.map(a=>({...a,PropagateAtLaunch:!0}))},
{DependsOn:At(e,t)})}const At=(e,t)=>[...t.internet,y(e).listener,o.ingressFromLoadBalancer,o.ingressFromProbe,V(e),...it(
e),o.bootLogGroup,o.launchRule,o.launchPermission,o.scheduleRule,o.schedulePermission,o.probeDenial,o.failedEventsPolicy,
d("launch-gate").invokeConfig,d("reconciler").invokeConfig,o.subscription,d("endpoint-sync").invokeConfig],gt=30;function re(e,t){
return i("AWS::Logs::LogGroup",{...t===void 0?{}:{LogGroupName:t},RetentionInDays:gt,Tags:l(e)},f)}function yt(e){return{
[o.bootLogGroup]:re(e,(0,r.h)(e.stackName))}}const bt="nodejs24.x",ie={"launch-gate":{timeoutSeconds:T.t/1e3+15,memoryMegabytes:256},
"port-probe":{timeoutSeconds:T.r/1e3+5,memoryMegabytes:256},"endpoint-sync":{timeoutSeconds:75,memoryMegabytes:256},reconciler:{
timeoutSeconds:240,memoryMegabytes:256}},Tt={"launch-gate":{attempts:2,maxAgeSeconds:T.n},"endpoint-sync":{attempts:2,maxAgeSeconds:3600},
reconciler:{attempts:0,maxAgeSeconds:60}};function Et(e,t,n){const a={};for(const c of g.i){const m=d(c);a[m.logGroup]=re(
e),a[m.function]=Ct(e,t,n,c);const h=Tt[c];h!==void 0&&(a[m.invokeConfig]=ft(c,h))}return a}function Ct(e,t,n,a){const c=d(
a);return i("AWS::Lambda::Function",{Runtime:bt,Architectures:["arm64"],Handler:"index.handler",Code:{S3Bucket:s(r.l.artifactsBucket),
S3Key:t.lambdaKeys[a]},Role:u(c.role,"Arn"),Timeout:ie[a].timeoutSeconds,MemorySize:ie[a].memoryMegabytes,Environment:{Variables:It(
e,n,a)},LoggingConfig:{LogGroup:s(c.logGroup),LogFormat:"Text"},...a==="port-probe"?{VpcConfig:Pt(n)}:{},Tags:l(e)})}const Pt=e=>({
SubnetIds:e.privateSubnets,SecurityGroupIds:[s(o.probeSecurityGroup)]});function It(e,t,n){const a={[r.n.stackName]:e.stackName},
c={[r.n.groupName]:(0,r.g)(e.stackName),[r.n.hookName]:r.r},m=h=>s(d(h).function);switch(n){case"launch-gate":return{...a,
...c,[r.n.portProbe]:m("port-probe")};case"port-probe":return{[r.n.vpcCidr]:t.vpcCidr};case"endpoint-sync":return{...a,[r.
n.cacheTopic]:s(o.topic),[r.n.document]:s(o.document)};case"reconciler":return{...a,...c,[r.n.portProbe]:m("port-probe"),
[r.n.launchGate]:m("launch-gate"),[r.n.endpointSync]:m("endpoint-sync"),[r.n.document]:s(o.document)}}}function ft(e,t){
return i("AWS::Lambda::EventInvokeConfig",{FunctionName:s(d(e).function),Qualifier:"$LATEST",MaximumRetryAttempts:t.attempts,
MaximumEventAgeInSeconds:t.maxAgeSeconds,DestinationConfig:{OnFailure:{Destination:u(o.failedEvents,"Arn")}}})}const ce=`\
/${r.c}/`;function p(e,t,n){return{Effect:"Allow",Action:e,Resource:t,...n===void 0?{}:{Condition:n}}}function ue(e){return{
Version:"2012-10-17",Statement:e}}function le(e,t,{tags:n,boundary:a}){return i("AWS::IAM::Role",{Path:ce,...a&&{PermissionsBoundary:a},
AssumeRolePolicyDocument:{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:I(e),Action:"sts:AssumeRole"}]},Policies:[
{PolicyName:"own",PolicyDocument:ue(t)}],Tags:n})}const pe=["ec2:AssignPrivateIpAddresses","ec2:CreateNetworkInterface",
"ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnets","ec2:UnassignPrivateIpAddresses"];function Nt(e){
return{[o.instanceRole]:le("ec2",vt(e),de(e)),[o.instanceProfile]:i("AWS::IAM::InstanceProfile",{Path:ce,Roles:[s(o.instanceRole)]}),
[d("port-probe").role]:D(e,"port-probe",Dt()),[o.probeDenial]:Gt(),[d("launch-gate").role]:D(e,"launch-gate",Rt(e)),[d("\
endpoint-sync").role]:D(e,"endpoint-sync",kt(e)),[d("reconciler").role]:D(e,"reconciler",Lt(e))}}const de=e=>({tags:l(e),
boundary:e.permissionsBoundary}),P=e=>A("ssm",`parameter${e}`);function vt(e){const{prefix:t}=(0,r._)(e.stackName);return[
p(["ssm:GetParameter","ssm:GetParameters"],[P(`${t}/*`)]),p(["logs:CreateLogStream","logs:PutLogEvents"],[A("logs",`log-\
group:${(0,r.h)(e.stackName)}:log-stream:i-*`)]),p(["ec2messages:AcknowledgeMessage","ec2messages:DeleteMessage","ec2mes\
sages:FailMessage","ec2messages:GetEndpoint","ec2messages:GetMessages","ec2messages:SendReply","ssm:ListAssociations","s\
sm:ListInstanceAssociations","ssm:UpdateInstanceInformation","ssmmessages:CreateControlChannel","ssmmessages:CreateDataC\
hannel","ssmmessages:OpenControlChannel","ssmmessages:OpenDataChannel"],["*"])]}function D(e,t,n){return le("lambda",[p(
["logs:CreateLogStream","logs:PutLogEvents"],[u(d(t).logGroup,"Arn")]),...t==="port-probe"?[]:[p(["sqs:SendMessage"],[u(
o.failedEvents,"Arn")])],...n],de(e))}function Dt(){return[p(pe,["*"])]}function Gt(){const e=d("port-probe");return i("\
AWS::IAM::Policy",{PolicyName:"deny-interfaces-to-code",Roles:[s(e.role)],PolicyDocument:ue([{Effect:"Deny",Action:pe,Resource:[
"*"],Condition:{ArnEquals:{"lambda:SourceFunctionArn":[u(e.function,"Arn")]}}}])})}const me=()=>p(["autoscaling:Describe\
AutoScalingGroups","ec2:DescribeInstances"],["*"]),he=(...e)=>p(["lambda:InvokeFunction"],e.map(t=>u(d(t).function,"Arn"))),
Se=e=>A("autoscaling",`autoScalingGroup:*:autoScalingGroupName/${(0,r.g)(e.stackName)}`);function Rt(e){return[me(),p(["\
autoscaling:CompleteLifecycleAction"],[Se(e)]),he("port-probe")]}function kt(e){const{servers:t}=(0,r._)(e.stackName);return[
p(["elasticache:DescribeCacheClusters"],[A("elasticache","cluster:*")]),p(["ssm:GetParameter","ssm:PutParameter"],[P(t)]),
...Ae(e),p(["ssm:ListCommandInvocations"],["*"])]}function Ae(e){return[p(["ssm:SendCommand"],[A("ssm",`document/\${${o.
document}}`)]),p(["ssm:SendCommand"],[A("ec2","instance/*")],{StringEquals:{[`ssm:resourceTag/${r.u}`]:e.stackName}})]}function Lt(e){
const{lock:t,pause:n,token:a}=(0,r._)(e.stackName);return[me(),p(["autoscaling:DescribeScalingActivities","elasticloadba\
lancing:DescribeTargetHealth"],["*"]),he("launch-gate","endpoint-sync","port-probe"),p(["autoscaling:ResumeProcesses","a\
utoscaling:SuspendProcesses"],[Se(e)]),p(["ec2:GetConsoleOutput"],[A("ec2","instance/*")],{StringEquals:{[`aws:ResourceT\
ag/${r.u}`]:e.stackName}}),p(["ssm:GetParameter"],[t,n,a].map(P)),p(["ssm:PutParameter"],[P(t)]),p(["ssm:UnlabelParamete\
rVersion"],[P(a)]),wt(),...Ae(e),p(["ssm:ListCommandInvocations","ssm:ListCommands"],["*"])]}const wt=()=>({Effect:"Deny",
Action:["kms:Decrypt"],Resource:["*"],Condition:{StringEquals:{"kms:ViaService":E("ssm.${AWS::Region}.${AWS::URLSuffix}")}}}),
Ot="0.0.0.0/0";function Wt(e,t){const n=[{...G(g.r.port),DestinationSecurityGroupId:s(o.listenerSecurityGroup)}];return{
[o.listenerSecurityGroup]:R(e,t,"listener","Listeners: in from load balancer and probe",{SecurityGroupEgress:[{IpProtocol:"\
-1",CidrIp:Ot,Description:"origins, AWS APIs, packages"}]}),[o.loadBalancerSecurityGroup]:R(e,t,"load-balancer","Load ba\
lancer: in as configured",{SecurityGroupIngress:e.allowedCidrs.map(a=>({...G(g.r.port),CidrIp:a})),SecurityGroupEgress:n}),
[o.probeSecurityGroup]:R(e,t,"port-probe","port-probe: out to the listeners only",{SecurityGroupEgress:n}),[o.memcachedSecurityGroup]:R(
e,t,"memcached","memcached: in from the listeners only",{SecurityGroupIngress:[{...G(ae),SourceSecurityGroupId:s(o.listenerSecurityGroup)}],
SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:"127.0.0.1/32",Description:"nothing"}]}),[o.ingressFromLoadBalancer]:ge(o.loadBalancerSecurityGroup),
[o.ingressFromProbe]:ge(o.probeSecurityGroup)}}const G=e=>({IpProtocol:"tcp",FromPort:e,ToPort:e});function R(e,t,n,a,c){
return i("AWS::EC2::SecurityGroup",{GroupDescription:a,VpcId:t.vpcId,...c,Tags:l(e,`${e.stackName}-${n}`)})}const ge=e=>i(
"AWS::EC2::SecurityGroupIngress",{GroupId:s(o.listenerSecurityGroup),...G(g.r.port),SourceSecurityGroupId:s(e)});function Bt(e,t){
const n=Ze(e);return{AWSTemplateFormatVersion:"2010-09-09",Description:"Highly available fleet of Railgun listeners behi\
nd a network load balancer",Parameters:rt,Resources:{...n.resources,...Wt(e,n),...ot(e,n),...Ne(e,n),...se(e),...Ue(e),...yt(
e),...Nt(e),...Et(e,t,n),...xe(e),...mt(e,t,n),...Le(e),...$e(e)},Outputs:_t(e)}}const Mt=e=>JSON.stringify(e),$t=e=>(0,H.
createHash)("sha256").update(e).digest("hex");function _t(e){const t=a=>s(d(a).function),n=(a,c)=>({Description:a,Value:c});
return{[r.o.loadBalancerDnsName]:n("Address that Cloudflare connects to",Q(e)),[r.o.groupName]:n("Auto Scaling group of \
the listeners",s(o.group)),[r.o.targetGroupArn]:n("Target group of the listeners",s(y(e).targetGroup)),[r.o.cacheCluster]:n(
"Memcached cluster",s(V(e))),[r.o.portProbe]:n("Function that asks listeners whether they answer",t("port-probe")),[r.o.
launchGate]:n("Function that lets new listeners in",t("launch-gate")),[r.o.endpointSync]:n("Function that writes the mem\
cached servers",t("endpoint-sync")),[r.o.reconciler]:n("Function that looks at the fleet every minute",t("reconciler")),
[r.o.document]:n("Command that converges a listener",s(o.document)),[r.o.launchTemplate]:n("Launch template of the liste\
ners",s(o.launchTemplate)),[r.o.launchTemplateVersion]:n("Newest version of the launch template",u(o.launchTemplate,"Lat\
estVersionNumber"))}}})};export{Vt as id,Ht as ids,Ut as modules};
