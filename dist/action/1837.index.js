const z=1837,U=[1837],K={4807:((L,p,r)=>{r.d(p,{_:()=>f,a:()=>R,c:()=>T,d:()=>d,f:()=>B,g:()=>E,h:()=>s,i:()=>M,l:()=>i,
m:()=>l,n:()=>_,o:()=>y,p:()=>I,r:()=>k,s:()=>S,t:()=>A,u:()=>h,v:()=>C,y:()=>u});var o=r(7643),m=r(2739);const s=e=>({Ref:e}),
l=(e,t)=>({"Fn::GetAtt":[e,t]}),u=(e,t)=>({"Fn::Sub":t===void 0?e:[e,t]}),f=(e,t)=>({"Fn::Select":[e,t]}),I=s("AWS::Acco\
untId"),E=(e,t)=>u(`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${t}`),C=e=>({Service:u(`${e}.\${AWS::\
URLSuffix}`)}),d={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurit\
yGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},v={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function B(e){const t=v[e];
return{function:t,role:`${t}Role`,logGroup:`${t}LogGroup`,invokeConfig:`${t}InvokeConfig`}}function P(e,t=e.stackName){const n=Object.
keys(e.tags).sort();return{...Object.fromEntries(n.map(a=>[a,e.tags[a]??""])),[o.u]:e.stackName,Name:t}}function h(e,t=e.
stackName){return Object.entries(P(e,t)).map(([n,a])=>({Key:n,Value:a}))}function i(e,t,n={}){const{DependsOn:a,...c}=n;
return{Type:e,...a?.length&&{DependsOn:a},...c,Properties:t}}const T={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},G=6e3,O=30;function S(e){const t=e.elasticIps?"ElasticIp":"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}\
TargetGroup`,listener:`${t}LoadBalancerListener`}}const y=e=>l(S(e).loadBalancer,"DNSName");function R(e,t){const n=S(e);
return{...$(e,t),[n.loadBalancer]:i("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...W(e,t),SecurityGroups:[s(d.loadBalancerSecurityGroup)],LoadBalancerAttributes:g({"load_balancing.cross_zone.enabled":"\
true"}),Tags:h(e)},{DependsOn:t.gateway}),[n.targetGroup]:N(e,t),[n.listener]:i("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:s(n.loadBalancer),Protocol:"TCP",Port:m.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:s(n.targetGroup)}],
ListenerAttributes:g({"tcp.idle_timeout.seconds":String(G)})})}}const g=e=>Object.entries(e).map(([t,n])=>({Key:t,Value:n})),
b=e=>`LoadBalancerAddress${e}`;function $(e,t){if(!e.elasticIps)return{};const n=a=>[b(a),i("AWS::EC2::EIP",{Domain:"vpc",
Tags:h(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(t.publicSubnets.map((a,c)=>n(
c)))}function W(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((n,a)=>({SubnetId:n,AllocationId:l(b(a),"Al\
locationId")}))}:{Subnets:t.publicSubnets}}function N(e,t){return i("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:m.t.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:g({"deregistration_d\
elay.timeout_seconds":String(O),"deregistration_delay.connection_termination.enabled":"true"}),Tags:h(e)})}const A="/dev\
/sda1",D={[o.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[o.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[o.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:A,AllowedPattern:"^/dev/[a-z0-9/]+$"},[o.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[o.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},F={[o.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},M=e=>e.ownNetwork?{...D,...F}:D;
function _(e){const{host:t,settings:n,mapFile:a}=(0,o._)(e.stackName),c=(H,V,w)=>i("AWS::SSM::Parameter",{Name:H,Description:V,
Type:"String",Value:w,Tags:P(e)},T);return{[d.railgunHost]:c(t,"Address that Cloudflare connects to",y(e)),...j(e)&&{[d.
settings]:c(n,"Further settings of the listeners",JSON.stringify(e.listenerSettings))},...e.mapFile!==""&&{[d.mapFile]:c(
a,"Map of hosts to addresses of the listeners",e.mapFile)}}}const k=e=>Object.keys(_(e)),j=e=>Object.keys(e.listenerSettings).
length>0}),8955:((L,p,r)=>{r.r(p),r.d(p,{run:()=>m});var o=r(2601);const m=async(s,{assets:l,print:u})=>{u(JSON.stringify(
(0,o.t)((0,o.i)(s),l().stack),null,2))}})};export{z as id,U as ids,K as modules};
