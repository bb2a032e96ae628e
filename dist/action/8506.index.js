const V=8506,H=[8506,2626],z={985:((b,p,s)=>{s.r(p),s.d(p,{CloudWatchClient:()=>a.t});var a=s(6319),i=s(6187)}),2618:((b,p,s)=>{
s.d(p,{a:()=>I,i:()=>P,n:()=>S,r:()=>E,t:()=>g});var a=s(1105),i=s(6580),m=s(990),h=s(2264),_=s(4807),f=class extends(0,a.
f)(a.u,a.d,"DescribeImages",a.m){};const g="railgun-ha:image";async function P({aws:l},n){const o=(await(await l.ec2()).
send(new a.a({InstanceTypes:[n]})).catch(u=>{if((0,i.t)(u,"InvalidInstanceType"))return{InstanceTypes:[]};throw u})).InstanceTypes?.[0]?.
ProcessorInfo?.SupportedArchitectures??[];if(o.includes("x86_64"))return;const d=o.length>0?`is ${o.join(", ")}`:"is not\
 known in this region";throw new h.t("input.invalid",`instance-type: "${n}" ${d}; use an x86_64 type such as t3.medium`)}
async function S(l,n,o){if(n.amiId)return{id:n.amiId,source:n.amiId};const d=`ubuntu-${n.ubuntuRelease}`;return o?.id&&o.
source===d&&n.amiUpdate==="pinned"?o:{id:await y(l,n.ubuntuRelease),source:d}}async function I({aws:l},{id:n,source:o}){
if(n!==o)return _.t;const{Images:d}=await(await l.ec2()).send(new f({ImageIds:[n]})).catch(T=>{if((0,i.t)(T,"InvalidAMII\
D.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw T}),u=d?.[0]?.RootDeviceName;if(u)return u;throw new h.t(
"image.unknown",`ami-id: this region has no image ${n} that this account may use; set ami-id to one that it has`)}function E(l){
return`/aws/service/canonical/ubuntu/server/${l}/stable/current/amd64/hvm/${l==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function y({
aws:l},n){const o=E(n),d=await l.ssm();try{const{Parameter:u}=await d.send(new m.i({Name:o}));if(u?.Value)return u.Value}catch(u){
if(!(0,i.t)(u,"ParameterNotFound"))throw u}throw new h.t("image.unknown",`this region has no image of Ubuntu ${n} (param\
eter ${o}); set ami-id`)}}),4807:((b,p,s)=>{s.d(p,{_:()=>f,a:()=>M,c:()=>d,d:()=>I,f:()=>y,g:()=>P,h:()=>m,i:()=>N,l:()=>o,
m:()=>h,n:()=>B,o:()=>L,p:()=>g,r:()=>j,s:()=>A,t:()=>O,u:()=>n,v:()=>S,y:()=>_});var a=s(7643),i=s(2739);const m=e=>({Ref:e}),
h=(e,t)=>({"Fn::GetAtt":[e,t]}),_=(e,t)=>({"Fn::Sub":t===void 0?e:[e,t]}),f=(e,t)=>({"Fn::Select":[e,t]}),g=m("AWS::Acco\
untId"),P=(e,t)=>_(`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${t}`),S=e=>({Service:_(`${e}.\${AWS::\
URLSuffix}`)}),I={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurit\
yGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},E={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function y(e){const t=E[e];
return{function:t,role:`${t}Role`,logGroup:`${t}LogGroup`,invokeConfig:`${t}InvokeConfig`}}function l(e,t=e.stackName){const r=Object.
keys(e.tags).sort();return{...Object.fromEntries(r.map(c=>[c,e.tags[c]??""])),[a.u]:e.stackName,Name:t}}function n(e,t=e.
stackName){return Object.entries(l(e,t)).map(([r,c])=>({Key:r,Value:c}))}function o(e,t,r={}){const{DependsOn:c,...D}=r;
return{Type:e,...c?.length&&{DependsOn:c},...D,Properties:t}}const d={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},u=6e3,T=30;function A(e){const t=e.elasticIps?"ElasticIp":"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}\
TargetGroup`,listener:`${t}LoadBalancerListener`}}const L=e=>h(A(e).loadBalancer,"DNSName");function M(e,t){const r=A(e);
return{...R(e,t),[r.loadBalancer]:o("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...$(e,t),SecurityGroups:[m(I.loadBalancerSecurityGroup)],LoadBalancerAttributes:v({"load_balancing.cross_zone.enabled":"\
true"}),Tags:n(e)},{DependsOn:t.gateway}),[r.targetGroup]:G(e,t),[r.listener]:o("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:m(r.loadBalancer),Protocol:"TCP",Port:i.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:m(r.targetGroup)}],
ListenerAttributes:v({"tcp.idle_timeout.seconds":String(u)})})}}const v=e=>Object.entries(e).map(([t,r])=>({Key:t,Value:r})),
C=e=>`LoadBalancerAddress${e}`;function R(e,t){if(!e.elasticIps)return{};const r=c=>[C(c),o("AWS::EC2::EIP",{Domain:"vpc",
Tags:n(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(t.publicSubnets.map((c,D)=>r(
D)))}function $(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((r,c)=>({SubnetId:r,AllocationId:h(C(c),"Al\
locationId")}))}:{Subnets:t.publicSubnets}}function G(e,t){return o("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:i.t.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:v({"deregistration_d\
elay.timeout_seconds":String(T),"deregistration_delay.connection_termination.enabled":"true"}),Tags:n(e)})}const O="/dev\
/sda1",w={[a.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[a.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[a.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:O,AllowedPattern:"^/dev/[a-z0-9/]+$"},[a.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[a.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},W={[a.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},N=e=>e.ownNetwork?{...w,...W}:w;
function B(e){const{host:t,settings:r,mapFile:c}=(0,a._)(e.stackName),D=(U,k,K)=>o("AWS::SSM::Parameter",{Name:U,Description:k,
Type:"String",Value:K,Tags:l(e)},d);return{[I.railgunHost]:D(t,"Address that Cloudflare connects to",L(e)),...F(e)&&{[I.
settings]:D(r,"Further settings of the listeners",JSON.stringify(e.listenerSettings))},...e.mapFile!==""&&{[I.mapFile]:D(
c,"Map of hosts to addresses of the listeners",e.mapFile)}}}const j=e=>Object.keys(B(e)),F=e=>Object.keys(e.listenerSettings).
length>0}),4247:((b,p,s)=>{s.d(p,{t:()=>a});function a({head:i,rows:m}){const h=[i,...m],_=i.map((g,P)=>Math.max(...h.map(
S=>(S[P]??"").length))),f=g=>_.map((P,S)=>(g[S]??"").padEnd(P)).join("  ").trimEnd();return[f(i),_.map(g=>"\u2500".repeat(
g)).join("  "),...m.map(f)]}}),5633:((b,p,s)=>{s.d(p,{t:()=>a});async function a(...i){return await Promise.allSettled(i),
await Promise.all(i)}})};export{V as id,H as ids,z as modules};
