const H=2626,K=[2626],x={2618:((T,g,r)=>{r.d(g,{a:()=>I,i:()=>S,n:()=>P,r:()=>D,t:()=>_});var o=r(1105),c=r(6580),p=r(990),
m=r(2264),h=r(4807),f=class extends(0,o.f)(o.u,o.d,"DescribeImages",o.m){};const _="railgun-ha:image";async function S({
aws:l},n){const a=(await(await l.ec2()).send(new o.a({InstanceTypes:[n]})).catch(u=>{if((0,c.t)(u,"InvalidInstanceType"))
return{InstanceTypes:[]};throw u})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(a.includes("x86_64"))
return;const d=a.length>0?`is ${a.join(", ")}`:"is not known in this region";throw new m.t("input.invalid",`instance-typ\
e: "${n}" ${d}; use an x86_64 type such as t3.medium`)}async function P(l,n,a){if(n.amiId)return{id:n.amiId,source:n.amiId};
const d=`ubuntu-${n.ubuntuRelease}`;return a?.id&&a.source===d&&n.amiUpdate==="pinned"?a:{id:await A(l,n.ubuntuRelease),
source:d}}async function I({aws:l},{id:n,source:a}){if(n!==a)return h.t;const{Images:d}=await(await l.ec2()).send(new f(
{ImageIds:[n]})).catch(y=>{if((0,c.t)(y,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw y}),
u=d?.[0]?.RootDeviceName;if(u)return u;throw new m.t("image.unknown",`ami-id: this region has no image ${n} that this ac\
count may use; set ami-id to one that it has`)}function D(l){return`/aws/service/canonical/ubuntu/server/${l}/stable/cur\
rent/amd64/hvm/${l==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function A({aws:l},n){const a=D(n),d=await l.ssm();try{const{
Parameter:u}=await d.send(new p.i({Name:a}));if(u?.Value)return u.Value}catch(u){if(!(0,c.t)(u,"ParameterNotFound"))throw u}
throw new m.t("image.unknown",`this region has no image of Ubuntu ${n} (parameter ${a}); set ami-id`)}}),4807:((T,g,r)=>{
r.d(g,{_:()=>f,a:()=>$,c:()=>d,d:()=>I,f:()=>A,g:()=>S,h:()=>p,i:()=>N,l:()=>a,m:()=>m,n:()=>B,o:()=>L,p:()=>_,r:()=>F,s:()=>E,
t:()=>C,u:()=>n,v:()=>P,y:()=>h});var o=r(7643),c=r(2739);const p=e=>({Ref:e}),m=(e,t)=>({"Fn::GetAtt":[e,t]}),h=(e,t)=>({
"Fn::Sub":t===void 0?e:[e,t]}),f=(e,t)=>({"Fn::Select":[e,t]}),_=p("AWS::AccountId"),S=(e,t)=>h(`arn:\${AWS::Partition}:${e}\
:\${AWS::Region}:\${AWS::AccountId}:${t}`),P=e=>({Service:h(`${e}.\${AWS::URLSuffix}`)}),I={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},D={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function A(e){const t=D[e];return{function:t,role:`${t}Role`,logGroup:`${t}LogGro\
up`,invokeConfig:`${t}InvokeConfig`}}function l(e,t=e.stackName){const s=Object.keys(e.tags).sort();return{...Object.fromEntries(
s.map(i=>[i,e.tags[i]??""])),[o.u]:e.stackName,Name:t}}function n(e,t=e.stackName){return Object.entries(l(e,t)).map(([s,
i])=>({Key:s,Value:i}))}function a(e,t,s={}){const{DependsOn:i,...b}=s;return{Type:e,...i?.length&&{DependsOn:i},...b,Properties:t}}
const d={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},u=6e3,y=30;function E(e){const t=e.elasticIps?"ElasticIp":
"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}TargetGroup`,listener:`${t}LoadBalancerListener`}}const L=e=>m(
E(e).loadBalancer,"DNSName");function $(e,t){const s=E(e);return{...G(e,t),[s.loadBalancer]:a("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...R(e,t),SecurityGroups:[p(I.loadBalancerSecurityGroup)],LoadBalancerAttributes:v(
{"load_balancing.cross_zone.enabled":"true"}),Tags:n(e)},{DependsOn:t.gateway}),[s.targetGroup]:M(e,t),[s.listener]:a("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:p(s.loadBalancer),Protocol:"TCP",Port:c.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:p(s.targetGroup)}],ListenerAttributes:v({"tcp.idle_timeout.seconds":String(u)})})}}const v=e=>Object.
entries(e).map(([t,s])=>({Key:t,Value:s})),w=e=>`LoadBalancerAddress${e}`;function G(e,t){if(!e.elasticIps)return{};const s=i=>[
w(i),a("AWS::EC2::EIP",{Domain:"vpc",Tags:n(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(
t.publicSubnets.map((i,b)=>s(b)))}function R(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((s,i)=>({SubnetId:s,
AllocationId:m(w(i),"AllocationId")}))}:{Subnets:t.publicSubnets}}function M(e,t){return a("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:c.t.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:v({"deregistration_delay.timeout_seconds":String(y),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:n(e)})}const C="/dev/sda1",O={[o.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[o.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[o.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:C,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[o.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[o.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},W={[o.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},N=e=>e.ownNetwork?{...O,...W}:O;function B(e){const{host:t,settings:s,mapFile:i}=(0,o._)(e.
stackName),b=(k,U,V)=>a("AWS::SSM::Parameter",{Name:k,Description:U,Type:"String",Value:V,Tags:l(e)},d);return{[I.railgunHost]:b(
t,"Address that Cloudflare connects to",L(e)),...j(e)&&{[I.settings]:b(s,"Further settings of the listeners",JSON.stringify(
e.listenerSettings))},...e.mapFile!==""&&{[I.mapFile]:b(i,"Map of hosts to addresses of the listeners",e.mapFile)}}}const F=e=>Object.
keys(B(e)),j=e=>Object.keys(e.listenerSettings).length>0}),4247:((T,g,r)=>{r.d(g,{t:()=>o});function o({head:c,rows:p}){
const m=[c,...p],h=c.map((_,S)=>Math.max(...m.map(P=>(P[S]??"").length))),f=_=>h.map((S,P)=>(_[P]??"").padEnd(S)).join("\
  ").trimEnd();return[f(c),h.map(_=>"\u2500".repeat(_)).join("  "),...p.map(f)]}}),5633:((T,g,r)=>{r.d(g,{t:()=>o});async function o(...c){
return await Promise.allSettled(c),await Promise.all(c)}})};export{H as id,K as ids,x as modules};
