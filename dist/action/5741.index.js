const V=5741,H=[5741,2626,1548,6872],z={2618:((b,p,s)=>{s.d(p,{a:()=>I,i:()=>P,n:()=>S,r:()=>f,t:()=>g});var n=s(1105),i=s(
6580),d=s(990),_=s(2264),h=s(4807),E=class extends(0,n.f)(n.u,n.d,"DescribeImages",n.m){};const g="railgun-ha:image";async function P({
aws:l},a){const o=(await(await l.ec2()).send(new n.a({InstanceTypes:[a]})).catch(u=>{if((0,i.t)(u,"InvalidInstanceType"))
return{InstanceTypes:[]};throw u})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(o.includes("x86_64"))
return;const m=o.length>0?`is ${o.join(", ")}`:"is not known in this region";throw new _.t("input.invalid",`instance-typ\
e: "${a}" ${m}; use an x86_64 type such as t3.medium`)}async function S(l,a,o){if(a.amiId)return{id:a.amiId,source:a.amiId};
const m=`ubuntu-${a.ubuntuRelease}`;return o?.id&&o.source===m&&a.amiUpdate==="pinned"?o:{id:await y(l,a.ubuntuRelease),
source:m}}async function I({aws:l},{id:a,source:o}){if(a!==o)return h.t;const{Images:m}=await(await l.ec2()).send(new E(
{ImageIds:[a]})).catch(T=>{if((0,i.t)(T,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw T}),
u=m?.[0]?.RootDeviceName;if(u)return u;throw new _.t("image.unknown",`ami-id: this region has no image ${a} that this ac\
count may use; set ami-id to one that it has`)}function f(l){return`/aws/service/canonical/ubuntu/server/${l}/stable/cur\
rent/amd64/hvm/${l==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function y({aws:l},a){const o=f(a),m=await l.ssm();try{const{
Parameter:u}=await m.send(new d.i({Name:o}));if(u?.Value)return u.Value}catch(u){if(!(0,i.t)(u,"ParameterNotFound"))throw u}
throw new _.t("image.unknown",`this region has no image of Ubuntu ${a} (parameter ${o}); set ami-id`)}}),1548:((b,p,s)=>{
s.r(p),s.d(p,{GetAccountSettingsCommand:()=>n.t,LambdaClient:()=>n.a});var n=s(9996),i=s(4471),d=s(6187)}),4807:((b,p,s)=>{
s.d(p,{_:()=>E,a:()=>M,c:()=>m,d:()=>I,f:()=>y,g:()=>P,h:()=>d,i:()=>j,l:()=>o,m:()=>_,n:()=>w,o:()=>L,p:()=>g,r:()=>N,s:()=>A,
t:()=>O,u:()=>a,v:()=>S,y:()=>h});var n=s(7643),i=s(2739);const d=e=>({Ref:e}),_=(e,t)=>({"Fn::GetAtt":[e,t]}),h=(e,t)=>({
"Fn::Sub":t===void 0?e:[e,t]}),E=(e,t)=>({"Fn::Select":[e,t]}),g=d("AWS::AccountId"),P=(e,t)=>h(`arn:\${AWS::Partition}:${e}\
:\${AWS::Region}:\${AWS::AccountId}:${t}`),S=e=>({Service:h(`${e}.\${AWS::URLSuffix}`)}),I={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},f={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function y(e){const t=f[e];return{function:t,role:`${t}Role`,logGroup:`${t}LogGro\
up`,invokeConfig:`${t}InvokeConfig`}}function l(e,t=e.stackName){const r=Object.keys(e.tags).sort();return{...Object.fromEntries(
r.map(c=>[c,e.tags[c]??""])),[n.u]:e.stackName,Name:t}}function a(e,t=e.stackName){return Object.entries(l(e,t)).map(([r,
c])=>({Key:r,Value:c}))}function o(e,t,r={}){const{DependsOn:c,...D}=r;return{Type:e,...c?.length&&{DependsOn:c},...D,Properties:t}}
const m={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},u=6e3,T=30;function A(e){const t=e.elasticIps?"ElasticIp":
"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}TargetGroup`,listener:`${t}LoadBalancerListener`}}const L=e=>_(
A(e).loadBalancer,"DNSName");function M(e,t){const r=A(e);return{...R(e,t),[r.loadBalancer]:o("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...G(e,t),SecurityGroups:[d(I.loadBalancerSecurityGroup)],LoadBalancerAttributes:v(
{"load_balancing.cross_zone.enabled":"true"}),Tags:a(e)},{DependsOn:t.gateway}),[r.targetGroup]:$(e,t),[r.listener]:o("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:d(r.loadBalancer),Protocol:"TCP",Port:i.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:d(r.targetGroup)}],ListenerAttributes:v({"tcp.idle_timeout.seconds":String(u)})})}}const v=e=>Object.
entries(e).map(([t,r])=>({Key:t,Value:r})),C=e=>`LoadBalancerAddress${e}`;function R(e,t){if(!e.elasticIps)return{};const r=c=>[
C(c),o("AWS::EC2::EIP",{Domain:"vpc",Tags:a(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(
t.publicSubnets.map((c,D)=>r(D)))}function G(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((r,c)=>({SubnetId:r,
AllocationId:_(C(c),"AllocationId")}))}:{Subnets:t.publicSubnets}}function $(e,t){return o("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:i.t.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:v({"deregistration_delay.timeout_seconds":String(T),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:a(e)})}const O="/dev/sda1",B={[n.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[n.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[n.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:O,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[n.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[n.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},W={[n.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},j=e=>e.ownNetwork?{...B,...W}:B;function w(e){const{host:t,settings:r,mapFile:c}=(0,n._)(e.
stackName),D=(U,k,K)=>o("AWS::SSM::Parameter",{Name:U,Description:k,Type:"String",Value:K,Tags:l(e)},m);return{[I.railgunHost]:D(
t,"Address that Cloudflare connects to",L(e)),...F(e)&&{[I.settings]:D(r,"Further settings of the listeners",JSON.stringify(
e.listenerSettings))},...e.mapFile!==""&&{[I.mapFile]:D(c,"Map of hosts to addresses of the listeners",e.mapFile)}}}const N=e=>Object.
keys(w(e)),F=e=>Object.keys(e.listenerSettings).length>0}),4247:((b,p,s)=>{s.d(p,{t:()=>n});function n({head:i,rows:d}){
const _=[i,...d],h=i.map((g,P)=>Math.max(..._.map(S=>(S[P]??"").length))),E=g=>h.map((P,S)=>(g[S]??"").padEnd(P)).join("\
  ").trimEnd();return[E(i),h.map(g=>"\u2500".repeat(g)).join("  "),...d.map(E)]}}),5633:((b,p,s)=>{s.d(p,{t:()=>n});async function n(...i){
return await Promise.allSettled(i),await Promise.all(i)}})};export{V as id,H as ids,z as modules};
