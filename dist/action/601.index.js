const gt=601,yt=[601],bt={2601:((At,ce,h)=>{h.d(ce,{i:()=>ie,n:()=>dt,r:()=>St,t:()=>mt});var B=h(9065),s=h(7643),A=h(8861),
V=h(7598);function ie(e){return{stackName:e.stackName,vpcCidr:e.vpcCidr,zoneCount:e.zones.count,nat:e.nat,allowedCidrs:e.
allowedCidrs,instanceType:e.instanceType,size:e.size,memcachedNodeType:e.memcachedNodeType,memcachedNodes:e.memcachedNodes,
memcachedVersion:e.memcachedVersion,packageSource:e.packageSource,elasticIps:e.elasticIps,tags:e.tags}}const a={vpc:"Vpc",
loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"\
PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoad\
Balancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"\
FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n"},ue={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function p(e){
const t=ue[e];return{function:t,role:`${t}Role`,logGroup:`${t}LogGroup`,invokeConfig:`${t}InvokeConfig`}}function w(e,t=e.
stackName){const n=Object.keys(e.tags).sort();return{...Object.fromEntries(n.map(o=>[o,e.tags[o]??""])),[s.s]:e.stackName,
Name:t}}function i(e,t=e.stackName){return Object.entries(w(e,t)).map(([n,o])=>({Key:n,Value:o}))}function c(e,t,n={}){return{
Type:e,...n,Properties:t}}const T={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},le=["","--reload-only","--check",
"--token pending"],pe=300;function me(e){return{[a.document]:c("AWS::SSM::Document",{DocumentType:"Command",DocumentFormat:"\
JSON",TargetType:"/AWS::EC2::Instance",UpdateMethod:"NewVersion",Content:{schemaVersion:"2.2",description:"Brings a list\
ener instance to the desired state",parameters:{mode:{type:"String",description:"Which part of the desired state to conv\
erge to",default:"",allowedValues:le}},mainSteps:[{action:"aws:runShellScript",name:"converge",inputs:{timeoutSeconds:String(
pe),runCommand:["railgun-ha-converge {{ mode }}"]}}]},Tags:i(e)})}}const r=e=>({Ref:e}),u=(e,t)=>({"Fn::GetAtt":[e,t]}),
C=(e,t)=>({"Fn::Sub":t===void 0?e:[e,t]}),de=(e,t)=>({"Fn::Select":[e,t]}),Se=e=>({"Fn::Base64":e}),f=e=>e.replaceAll("$\
{","${!"),he=r("AWS::AccountId"),S=(e,t)=>C(`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${t}`),D=e=>({
Service:C(`${e}.\${AWS::URLSuffix}`)}),Ae=1209600;function ge(e){return{...ye(e),...be(e),...Te(e),...Ce()}}function ye(e){
return{[a.failedEvents]:c("AWS::SQS::Queue",{SqsManagedSseEnabled:!0,MessageRetentionPeriod:Ae,Tags:i(e,`${e.stackName}-\
failed-events`)},T),[a.failedEventsPolicy]:c("AWS::SQS::QueuePolicy",{Queues:[r(a.failedEvents)],PolicyDocument:{Version:"\
2012-10-17",Statement:[F("events",[u(a.launchRule,"Arn"),u(a.scheduleRule,"Arn")]),F("sns",[r(a.topic)])]}})}}const F=(e,t)=>({
Effect:"Allow",Principal:D(e),Action:"sqs:SendMessage",Resource:u(a.failedEvents,"Arn"),Condition:{ArnEquals:{"aws:Sourc\
eArn":t}}});function be(e){return{[a.launchRule]:c("AWS::Events::Rule",{Description:`Launches of ${(0,s.f)(e.stackName)}\
 go to launch-gate`,EventPattern:{source:["aws.autoscaling"],"detail-type":["EC2 Instance-launch Lifecycle Action"],detail:{
AutoScalingGroupName:[(0,s.f)(e.stackName)]}},Targets:[H("launch-gate",A.n)],Tags:i(e)}),[a.launchPermission]:R("launch-\
gate","events",u(a.launchRule,"Arn"))}}function Te(e){return{[a.scheduleRule]:c("AWS::Events::Rule",{Description:`Every \
minute the reconciler looks at ${e.stackName}`,ScheduleExpression:"rate(1 minute)",Targets:[H("reconciler",60)],Tags:i(e)}),
[a.schedulePermission]:R("reconciler","events",u(a.scheduleRule,"Arn"))}}const H=(e,t)=>({Id:e,Arn:u(p(e).function,"Arn"),
RetryPolicy:{MaximumEventAgeInSeconds:t,MaximumRetryAttempts:10},DeadLetterConfig:{Arn:u(a.failedEvents,"Arn")}});function Ce(){
return{[a.topicPermission]:R("endpoint-sync","sns",r(a.topic)),[a.subscription]:c("AWS::SNS::Subscription",{TopicArn:r(a.
topic),Protocol:"lambda",Endpoint:u(p("endpoint-sync").function,"Arn"),RedrivePolicy:{deadLetterTargetArn:u(a.failedEvents,
"Arn")}},{DependsOn:[a.topicPermission,a.failedEventsPolicy]})}}const R=(e,t,n)=>c("AWS::Lambda::Permission",{Action:"la\
mbda:InvokeFunction",FunctionName:r(p(e).function),Principal:D(t).Service,SourceArn:n});var g=2408;const Pe=6e3,Ee=30;function y(e){
const t=e.elasticIps?"ElasticIp":"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}TargetGroup`,listener:`${t}L\
oadBalancerListener`}}const z=e=>u(y(e).loadBalancer,"DNSName");function Ie(e,t){const n=y(e);return{...ve(e,t),[n.loadBalancer]:c(
"AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...Ne(e,t),SecurityGroups:[r(a.loadBalancerSecurityGroup)],
LoadBalancerAttributes:L({"load_balancing.cross_zone.enabled":"true"}),Tags:i(e)},{DependsOn:t.gateway}),[n.targetGroup]:Ge(
e,t),[n.listener]:c("AWS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:r(n.loadBalancer),Protocol:"TCP",Port:g,DefaultActions:[
{Type:"forward",TargetGroupArn:r(n.targetGroup)}],ListenerAttributes:L({"tcp.idle_timeout.seconds":String(Pe)})})}}const L=e=>Object.
entries(e).map(([t,n])=>({Key:t,Value:n})),U=e=>`LoadBalancerAddress${e}`;function ve(e,t){if(!e.elasticIps)return{};const n=o=>[
U(o),c("AWS::EC2::EIP",{Domain:"vpc",Tags:i(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(
t.publicSubnets.map((o,l)=>n(l)))}function Ne(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((n,o)=>({SubnetId:n,
AllocationId:u(U(o),"AllocationId")}))}:{Subnets:t.publicSubnets}}function Ge(e,t){return c("AWS::ElasticLoadBalancingV2\
::TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:g,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"tra\
ffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:L(
{"deregistration_delay.timeout_seconds":String(Ee),"deregistration_delay.connection_termination.enabled":"true"}),Tags:i(
e)})}const k="InternetGateway",P="InternetGatewayAttachment",$="PublicRouteTable",W="PublicDefaultRoute",O=e=>de(e,r(s.o.
zones));function fe(e){const t=(0,B.n)(e.vpcCidr,e.zoneCount),n=Array.from({length:e.zoneCount},(o,l)=>l);return{resources:{
...De(e),...Object.assign({},...n.map(o=>Re(e,o,t.publicCidrs[o]??""))),...Object.assign({},...n.map(o=>Le(e,o,t.privateCidrs[o]??
""))),...ke(e)},vpcId:r(a.vpc),vpcCidr:u(a.vpc,"CidrBlock"),publicSubnets:n.map(o=>r(b(o))),privateSubnets:n.map(o=>r(j(
o))),gateway:[P],internet:[W,...n.map(o=>`${b(o)}Routes`)]}}const b=e=>`PublicSubnet${e}`,j=e=>`PrivateSubnet${e}`,M=e=>`\
PrivateRouteTable${e}`,E=(e,t,n)=>C(`${e.stackName}-${t}-\${Zone}`,{Zone:O(n)});function De(e){return{[a.vpc]:c("AWS::EC\
2::VPC",{CidrBlock:e.vpcCidr,EnableDnsSupport:!0,EnableDnsHostnames:!0,Tags:i(e)}),[k]:c("AWS::EC2::InternetGateway",{Tags:i(
e)}),[P]:c("AWS::EC2::VPCGatewayAttachment",{VpcId:r(a.vpc),InternetGatewayId:r(k)}),[$]:c("AWS::EC2::RouteTable",{VpcId:r(
a.vpc),Tags:i(e,`${e.stackName}-public`)}),[W]:c("AWS::EC2::Route",{RouteTableId:r($),DestinationCidrBlock:"0.0.0.0/0",GatewayId:r(
k)},{DependsOn:[P]})}}function x(e,t,n,o){return c("AWS::EC2::Subnet",{VpcId:r(a.vpc),AvailabilityZone:O(n),CidrBlock:o,
MapPublicIpOnLaunch:!1,Tags:i(e,E(e,t,n))})}const K=(e,t)=>c("AWS::EC2::SubnetRouteTableAssociation",{SubnetId:r(e),RouteTableId:r(
t)});function Re(e,t,n){const o=b(t);return{[o]:x(e,"public",t,n),[`${o}Routes`]:K(o,$)}}function Le(e,t,n){const o=j(t);
return{[o]:x(e,"private",t,n),[M(t)]:c("AWS::EC2::RouteTable",{VpcId:r(a.vpc),Tags:i(e,E(e,"private",t))}),[`${o}Routes`]:K(
o,M(t))}}function ke(e){if(e.nat==="none")return{};const t=e.nat==="single"?1:e.zoneCount,n={};for(let o=0;o<t;o++)Object.
assign(n,$e(e,o));for(let o=0;o<e.zoneCount;o++)n[`PrivateDefaultRoute${o}`]=c("AWS::EC2::Route",{RouteTableId:r(M(o)),DestinationCidrBlock:"\
0.0.0.0/0",NatGatewayId:r(Z(e.nat==="single"?0:o))});return n}const Z=e=>`NatGateway${e}`;function $e(e,t){const n=`NatA\
ddress${t}`;return{[n]:c("AWS::EC2::EIP",{Domain:"vpc",Tags:i(e,E(e,"nat",t))},{DependsOn:[P]}),[Z(t)]:c("AWS::EC2::NatG\
ateway",{SubnetId:r(b(t)),AllocationId:u(n,"AllocationId"),Tags:i(e,E(e,"nat",t))},{DependsOn:[W,`${b(t)}Routes`]})}}const Q=11211,
Y="CacheSubnetGroup",We=["memcached1.4","memcached1.5","memcached1.6"];function Oe(e){const t=We.find(n=>`memcached${e}.`.
startsWith(`${n}.`));if(t===void 0)throw new Error(`memcached version "${e}" has no parameter group family, use one of 1\
.4, 1.5 or 1.6`);return t}function _(e){const t=`${e.memcachedNodeType} ${e.memcachedVersion}`;return`CacheCluster${(0,V.
createHash)("sha256").update(t).digest("hex").slice(0,8)}`}function Me(e,t){const n=Oe(e.memcachedVersion),o=`CacheParam\
eters${n.replace(/\W/g,"")}`;return{..._e(e),[Y]:c("AWS::ElastiCache::SubnetGroup",{Description:"Private subnets, one fo\
r each zone",SubnetIds:t.privateSubnets,Tags:i(e)}),[o]:c("AWS::ElastiCache::ParameterGroup",{CacheParameterGroupFamily:n,
Description:"Settings of the memcached nodes",Tags:i(e)}),[_(e)]:c("AWS::ElastiCache::CacheCluster",{Engine:"memcached",
EngineVersion:e.memcachedVersion,CacheNodeType:e.memcachedNodeType,NumCacheNodes:e.memcachedNodes,AZMode:"cross-az",PreferredAvailabilityZones:Array.
from({length:e.memcachedNodes},(l,d)=>O(d%e.zoneCount)),Port:Q,CacheSubnetGroupName:r(Y),CacheParameterGroupName:r(o),VpcSecurityGroupIds:[
r(a.memcachedSecurityGroup)],NotificationTopicArn:r(a.topic),Tags:i(e)},{DependsOn:[a.topicPolicy,a.subscription],...T})}}
function _e(e){return{[a.topic]:c("AWS::SNS::Topic",{Tags:i(e)}),[a.topicPolicy]:c("AWS::SNS::TopicPolicy",{Topics:[r(a.
topic)],PolicyDocument:{Version:"2012-10-17",Statement:[{Sid:"OwnAccountPublishes",Effect:"Allow",Principal:{AWS:"*"},Action:"\
sns:Publish",Resource:r(a.topic),Condition:{StringEquals:{"AWS:SourceOwner":he}}}]}})}}function Be(e){return{stack:e.stackName,
parameterPrefix:(0,s.p)(e.stackName).prefix,logGroup:(0,s.d)(e.stackName),package:e.packageSource,serversWaitSeconds:300}}
function Ve(e,t){const n=f(JSON.stringify(Be(e)).slice(1));return C(`${f(we)}
base64 -d <<'PAYLOAD' | tar -xz -C "$boot"
${f(t.instancePayload.trim())}
PAYLOAD
cat >"$boot/constants.json" <<'CONSTANTS'
{"region":"\${AWS::Region}",${n}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`)}const we=`#!/bin/bash
set -euo pipefail
boot="\${DESTDIR:-}/var/lib/railgun-ha/boot"
mkdir -p "$boot"`,Fe="/dev/sda1";function He(e,t,n){return{[a.launchTemplate]:ze(e,t),[a.group]:Ue(e,n)}}function ze(e,t){
const n=`${e.stackName}-listener`,o=l=>({ResourceType:l,Tags:i(e,n)});return c("AWS::EC2::LaunchTemplate",{LaunchTemplateData:{
ImageId:r(s.o.imageId),InstanceType:e.instanceType,IamInstanceProfile:{Arn:u(a.instanceProfile,"Arn")},UserData:Se(Ve(e,
t)),MetadataOptions:{HttpEndpoint:"enabled",HttpTokens:"required",HttpPutResponseHopLimit:1},BlockDeviceMappings:[{DeviceName:Fe,
Ebs:{Encrypted:!0,VolumeType:"gp3",DeleteOnTermination:!0}}],InstanceInitiatedShutdownBehavior:"terminate",NetworkInterfaces:[
{DeviceIndex:0,AssociatePublicIpAddress:!0,DeleteOnTermination:!0,Groups:[r(a.listenerSecurityGroup)]}],TagSpecifications:[
o("instance"),o("volume"),o("network-interface")]},TagSpecifications:[{ResourceType:"launch-template",Tags:i(e,n)}]})}function Ue(e,t){
const n=i(e,`${e.stackName}-listener`);return c("AWS::AutoScaling::AutoScalingGroup",{AutoScalingGroupName:(0,s.f)(e.stackName),
MinSize:String(e.size),MaxSize:String(2*e.size),VPCZoneIdentifier:t.publicSubnets,LaunchTemplate:{LaunchTemplateId:r(a.launchTemplate),
Version:r(s.o.servingTemplateVersion)},TargetGroupARNs:[r(y(e).targetGroup)],HealthCheckType:"ELB",HealthCheckGracePeriod:0,
InstanceMaintenancePolicy:{MinHealthyPercentage:100,MaxHealthyPercentage:200},LifecycleHookSpecificationList:[{LifecycleHookName:s.
n,LifecycleTransition:"autoscaling:EC2_INSTANCE_LAUNCHING",HeartbeatTimeout:A.n,DefaultResult:"ABANDON"}],Tags:n.map(o=>({
...o,PropagateAtLaunch:!0}))},{DependsOn:je(e,t)})}const je=(e,t)=>[...t.internet,y(e).listener,a.ingressFromLoadBalancer,
a.ingressFromProbe,_(e),a.railgunHost,a.bootLogGroup,a.launchRule,a.launchPermission,a.scheduleRule,a.schedulePermission,
a.probeDenial,a.failedEventsPolicy,p("launch-gate").invokeConfig,p("reconciler").invokeConfig,a.subscription,p("endpoint\
-sync").invokeConfig],xe=30;function q(e,t){return c("AWS::Logs::LogGroup",{...t===void 0?{}:{LogGroupName:t},RetentionInDays:xe,
Tags:i(e)},T)}function Ke(e){return{[a.bootLogGroup]:q(e,(0,s.d)(e.stackName))}}const Ze="nodejs24.x",J={"launch-gate":{
timeoutSeconds:A.t/1e3+15,memoryMegabytes:256},"port-probe":{timeoutSeconds:A.r/1e3+5,memoryMegabytes:256},"endpoint-syn\
c":{timeoutSeconds:75,memoryMegabytes:256},reconciler:{timeoutSeconds:60,memoryMegabytes:256}},Qe={"launch-gate":{attempts:2,
maxAgeSeconds:A.n},"endpoint-sync":{attempts:2,maxAgeSeconds:3600},reconciler:{attempts:0,maxAgeSeconds:60}};function Ye(e,t,n){
const o={};for(const l of B.r){const d=p(l);o[d.logGroup]=q(e),o[d.function]=qe(e,t,n,l);const G=Qe[l];G!==void 0&&(o[d.
invokeConfig]=et(l,G))}return o}function qe(e,t,n,o){const l=p(o);return c("AWS::Lambda::Function",{Runtime:Ze,Architectures:[
"arm64"],Handler:"index.handler",Code:{S3Bucket:r(s.o.artifactsBucket),S3Key:t.lambdaKeys[o]},Role:u(l.role,"Arn"),Timeout:J[o].
timeoutSeconds,MemorySize:J[o].memoryMegabytes,Environment:{Variables:Xe(e,n,o)},LoggingConfig:{LogGroup:r(l.logGroup),LogFormat:"\
Text"},...o==="port-probe"?{VpcConfig:Je(n)}:{},Tags:i(e)})}const Je=e=>({SubnetIds:e.privateSubnets,SecurityGroupIds:[r(
a.probeSecurityGroup)]});function Xe(e,t,n){const o={[s.t.stackName]:e.stackName},l={[s.t.groupName]:(0,s.f)(e.stackName),
[s.t.hookName]:s.n},d=G=>r(p(G).function);switch(n){case"launch-gate":return{...o,...l,[s.t.portProbe]:d("port-probe")};case"\
port-probe":return{[s.t.vpcCidr]:t.vpcCidr};case"endpoint-sync":return{...o,[s.t.cacheTopic]:r(a.topic),[s.t.document]:r(
a.document)};case"reconciler":return{...o,...l,[s.t.portProbe]:d("port-probe"),[s.t.launchGate]:d("launch-gate"),[s.t.endpointSync]:d(
"endpoint-sync")}}}function et(e,t){return c("AWS::Lambda::EventInvokeConfig",{FunctionName:r(p(e).function),Qualifier:"\
$LATEST",MaximumRetryAttempts:t.attempts,MaximumEventAgeInSeconds:t.maxAgeSeconds,DestinationConfig:{OnFailure:{Destination:u(
a.failedEvents,"Arn")}}})}const tt={[s.o.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each\
 pair of subnets, in an order that never changes"},[s.o.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the l\
istener instances"},[s.o.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"\
^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[s.o.servingTemplateVersion]:{Type:"String",Description:"Version of the launch temp\
late that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}};function nt(e){
return{[a.railgunHost]:c("AWS::SSM::Parameter",{Name:(0,s.p)(e.stackName).host,Description:"Address that Cloudflare conn\
ects to",Type:"String",Value:z(e),Tags:w(e)},T)}}const X=`/${s.a}/`;function m(e,t,n){return{Effect:"Allow",Action:e,Resource:t,
...n===void 0?{}:{Condition:n}}}function ee(e){return{Version:"2012-10-17",Statement:e}}function te(e,t,n){return c("AWS\
::IAM::Role",{Path:X,AssumeRolePolicyDocument:{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:D(e),Action:"st\
s:AssumeRole"}]},Policies:[{PolicyName:"own",PolicyDocument:ee(t)}],Tags:n})}const ne=["ec2:AssignPrivateIpAddresses","e\
c2:CreateNetworkInterface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnets","ec2:Unass\
ignPrivateIpAddresses"];function at(e){return{[a.instanceRole]:te("ec2",ot(e),i(e)),[a.instanceProfile]:c("AWS::IAM::Ins\
tanceProfile",{Path:X,Roles:[r(a.instanceRole)]}),[p("port-probe").role]:I(e,"port-probe",rt()),[a.probeDenial]:st(),[p(
"launch-gate").role]:I(e,"launch-gate",ct(e)),[p("endpoint-sync").role]:I(e,"endpoint-sync",it(e)),[p("reconciler").role]:I(
e,"reconciler",ut())}}const ae=e=>S("ssm",`parameter${e}`);function ot(e){const{prefix:t}=(0,s.p)(e.stackName);return[m(
["ssm:GetParameter","ssm:GetParameters"],[ae(`${t}/*`)]),m(["logs:CreateLogStream","logs:PutLogEvents"],[S("logs",`log-g\
roup:${(0,s.d)(e.stackName)}:log-stream:i-*`)]),m(["ec2messages:AcknowledgeMessage","ec2messages:DeleteMessage","ec2mess\
ages:FailMessage","ec2messages:GetEndpoint","ec2messages:GetMessages","ec2messages:SendReply","ssm:ListAssociations","ss\
m:ListInstanceAssociations","ssm:UpdateInstanceInformation","ssmmessages:CreateControlChannel","ssmmessages:CreateDataCh\
annel","ssmmessages:OpenControlChannel","ssmmessages:OpenDataChannel"],["*"])]}function I(e,t,n){return te("lambda",[m([
"logs:CreateLogStream","logs:PutLogEvents"],[u(p(t).logGroup,"Arn")]),...t==="port-probe"?[]:[m(["sqs:SendMessage"],[u(a.
failedEvents,"Arn")])],...n],i(e))}function rt(){return[m(ne,["*"])]}function st(){const e=p("port-probe");return c("AWS\
::IAM::Policy",{PolicyName:"deny-interfaces-to-code",Roles:[r(e.role)],PolicyDocument:ee([{Effect:"Deny",Action:ne,Resource:[
"*"],Condition:{ArnEquals:{"lambda:SourceFunctionArn":[u(e.function,"Arn")]}}}])})}const oe=()=>m(["autoscaling:Describe\
AutoScalingGroups","ec2:DescribeInstances"],["*"]),re=(...e)=>m(["lambda:InvokeFunction"],e.map(t=>u(p(t).function,"Arn")));
function ct(e){return[oe(),m(["autoscaling:CompleteLifecycleAction"],[S("autoscaling",`autoScalingGroup:*:autoScalingGro\
upName/${(0,s.f)(e.stackName)}`)]),re("port-probe")]}function it(e){const{servers:t}=(0,s.p)(e.stackName);return[m(["ela\
sticache:DescribeCacheClusters"],[S("elasticache","cluster:*")]),m(["ssm:GetParameter","ssm:PutParameter"],[ae(t)]),m(["\
ssm:SendCommand"],[S("ssm",`document/\${${a.document}}`)]),m(["ssm:SendCommand"],[S("ec2","instance/*")],{StringEquals:{
[`ssm:resourceTag/${s.s}`]:e.stackName}}),m(["ssm:ListCommandInvocations"],["*"])]}function ut(){return[oe(),re("launch-\
gate","endpoint-sync","port-probe")]}const lt="0.0.0.0/0";function pt(e,t){const n=[{...v(g),DestinationSecurityGroupId:r(
a.listenerSecurityGroup)}];return{[a.listenerSecurityGroup]:N(e,t,"listener","Listeners: in from load balancer and probe",
{SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:lt,Description:"origins, AWS APIs, packages"}]}),[a.loadBalancerSecurityGroup]:N(
e,t,"load-balancer","Load balancer: in as configured",{SecurityGroupIngress:e.allowedCidrs.map(o=>({...v(g),CidrIp:o})),
SecurityGroupEgress:n}),[a.probeSecurityGroup]:N(e,t,"port-probe","port-probe: out to the listeners only",{SecurityGroupEgress:n}),
[a.memcachedSecurityGroup]:N(e,t,"memcached","memcached: in from the listeners only",{SecurityGroupIngress:[{...v(Q),SourceSecurityGroupId:r(
a.listenerSecurityGroup)}],SecurityGroupEgress:[{IpProtocol:"-1",CidrIp:"127.0.0.1/32",Description:"nothing"}]}),[a.ingressFromLoadBalancer]:se(
a.loadBalancerSecurityGroup),[a.ingressFromProbe]:se(a.probeSecurityGroup)}}const v=e=>({IpProtocol:"tcp",FromPort:e,ToPort:e});
function N(e,t,n,o,l){return c("AWS::EC2::SecurityGroup",{GroupDescription:o,VpcId:t.vpcId,...l,Tags:i(e,`${e.stackName}\
-${n}`)})}const se=e=>c("AWS::EC2::SecurityGroupIngress",{GroupId:r(a.listenerSecurityGroup),...v(g),SourceSecurityGroupId:r(
e)});function mt(e,t){const n=fe(e);return{AWSTemplateFormatVersion:"2010-09-09",Description:"Highly available fleet of \
Railgun listeners behind a network load balancer",Parameters:tt,Resources:{...n.resources,...pt(e,n),...Me(e,n),...Ie(e,
n),...nt(e),...me(e),...Ke(e),...at(e),...Ye(e,t,n),...ge(e),...He(e,t,n)},Outputs:ht(e)}}const dt=e=>JSON.stringify(e),
St=e=>(0,V.createHash)("sha256").update(e).digest("hex");function ht(e){const t=o=>r(p(o).function),n=(o,l)=>({Description:o,
Value:l});return{[s.r.loadBalancerDnsName]:n("Address that Cloudflare connects to",z(e)),[s.r.groupName]:n("Auto Scaling\
 group of the listeners",r(a.group)),[s.r.targetGroupArn]:n("Target group of the listeners",r(y(e).targetGroup)),[s.r.cacheCluster]:n(
"Memcached cluster",r(_(e))),[s.r.portProbe]:n("Function that asks listeners whether they answer",t("port-probe")),[s.r.
launchGate]:n("Function that lets new listeners in",t("launch-gate")),[s.r.endpointSync]:n("Function that writes the mem\
cached servers",t("endpoint-sync")),[s.r.reconciler]:n("Function that looks at the fleet every minute",t("reconciler")),
[s.r.document]:n("Command that converges a listener",r(a.document)),[s.r.launchTemplate]:n("Launch template of the liste\
ners",r(a.launchTemplate)),[s.r.launchTemplateVersion]:n("Newest version of the launch template",u(a.launchTemplate,"Lat\
estVersionNumber"))}}})};export{gt as id,yt as ids,bt as modules};
