const V=5923,z=[5923],H={6776:((y,p,n)=>{n.d(p,{a:()=>r,i:()=>a,n:()=>g,o:()=>c,r:()=>m,t:()=>E});var i=n(550),u=n(765),
s=n(4128);const c=(0,i.t)(s.f,"AutoScaling_2011_01_01","AutoScalingClient",u.t),a={},r=(h,A,P,I)=>[];var m=class extends c(
a,r,"DescribeAutoScalingGroups",s.r){},g=class extends c(a,r,"DescribeInstanceRefreshes",s.i){},E=class extends c(a,r,"D\
escribeScalingActivities",s.a){}}),1105:((y,p,n)=>{n.d(p,{a:()=>A,c:()=>g,d:()=>r,f:()=>c,i:()=>P,l:()=>m,n:()=>l,o:()=>h,
r:()=>I,s:()=>E,t:()=>o,u:()=>a});var i=n(550),u=n(765),s=n(4629);const c=(0,i.t)(s.m,"AmazonEC2","EC2Client",u.t),a={},
r=(d,b,D,v)=>[];var m=class extends c(a,r,"DescribeAccountAttributes",s.t){},g=class extends c(a,r,"DescribeAddresses",s.
n){},E=class extends c(a,r,"DescribeInstances",s.o){},h=class extends c(a,r,"DescribeInstanceTypeOfferings",s.i){},A=class extends c(
a,r,"DescribeInstanceTypes",s.a){},P=class extends c(a,r,"DescribeRouteTables",s.c){},I=class extends c(a,r,"DescribeSub\
nets",s.l){},l=class extends c(a,r,"DescribeVpcAttribute",s.u){},o=class extends c(a,r,"DescribeVpcs",s.d){}}),5268:((y,p,n)=>{
n.d(p,{n:()=>c,t:()=>s});var i=n(7643),u=n(6776);async function s({aws:a},r){const{AutoScalingGroups:m}=await(await a.autoScaling()).
send(new u.r({AutoScalingGroupNames:[(0,i.g)(r)]}));return m?.[0]}const c=a=>(a?.SuspendedProcesses??[]).map(({ProcessName:r=""})=>r)}),
9713:((y,p,n)=>{n.d(p,{t:()=>g});var i=n(550),u=n(765),s=n(6822);const c=(0,i.t)(s.r,"AWSSecurityTokenServiceV20110615",
"STSClient",u.t),a={},r=(E,h,A,P)=>[];var m=class extends c(a,r,"GetCallerIdentity",s.t){};async function g({aws:E,log:h,
record:A}){const P=await E.sts(),I=await P.config.region(),{Account:l="",Arn:o=""}=await P.send(new m({}));h.info(`accou\
nt ${l}, region ${I}, as ${o}`);const d={account:l,region:I,partition:o.split(":")[1]??"",arn:o};return A({identity:d}),
d}}),2618:((y,p,n)=>{n.d(p,{a:()=>A,i:()=>E,n:()=>h,r:()=>P,t:()=>g});var i=n(1105),u=n(4629),s=n(6580),c=n(990),a=n(2264),
r=n(4807),m=class extends(0,i.f)(i.u,i.d,"DescribeImages",u.r){};const g="railgun-ha:image";async function E({aws:l},o){
const d=(await(await l.ec2()).send(new i.a({InstanceTypes:[o]})).catch(D=>{if((0,s.t)(D,"InvalidInstanceType"))return{InstanceTypes:[]};
throw D})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(d.includes("x86_64"))return;const b=d.length>
0?`is ${d.join(", ")}`:"is not known in this region";throw new a.t("input.invalid",`instance-type: "${o}" ${b}; use an x\
86_64 type such as t3.medium`)}async function h(l,o,d){if(o.amiId)return{id:o.amiId,source:o.amiId};const b=`ubuntu-${o.
ubuntuRelease}`;return d?.id&&d.source===b&&o.amiUpdate==="pinned"?d:{id:await I(l,o.ubuntuRelease),source:b}}async function A({
aws:l},{id:o,source:d}){if(o!==d)return r.t;const{Images:b}=await(await l.ec2()).send(new m({ImageIds:[o]})).catch(v=>{if((0,s.
t)(v,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw v}),D=b?.[0]?.RootDeviceName;if(D)return D;
throw new a.t("image.unknown",`ami-id: this region has no image ${o} that this account may use; set ami-id to one that i\
t has`)}function P(l){return`/aws/service/canonical/ubuntu/server/${l}/stable/current/amd64/hvm/${l==="22.04"?"ebs-gp2":
"ebs-gp3"}/ami-id`}async function I({aws:l},o){const d=P(o),b=await l.ssm();try{const{Parameter:D}=await b.send(new c.i(
{Name:d}));if(D?.Value)return D.Value}catch(D){if(!(0,s.t)(D,"ParameterNotFound"))throw D}throw new a.t("image.unknown",
`this region has no image of Ubuntu ${o} (parameter ${d}); set ami-id`)}}),4807:((y,p,n)=>{n.d(p,{_:()=>r,a:()=>f,c:()=>d,
d:()=>h,f:()=>P,g:()=>g,h:()=>s,i:()=>U,l:()=>o,m:()=>c,n:()=>G,o:()=>C,p:()=>m,r:()=>x,s:()=>v,t:()=>R,u:()=>l,v:()=>E,
y:()=>a});var i=n(7643),u=n(2739);const s=e=>({Ref:e}),c=(e,t)=>({"Fn::GetAtt":[e,t]}),a=(e,t)=>({"Fn::Sub":t===void 0?e:
[e,t]}),r=(e,t)=>({"Fn::Select":[e,t]}),m=s("AWS::AccountId"),g=(e,t)=>a(`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${A\
WS::AccountId}:${t}`),E=e=>({Service:a(`${e}.\${AWS::URLSuffix}`)}),h={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancer\
SecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},A={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function P(e){const t=A[e];return{function:t,role:`${t}Role`,logGroup:`${t}LogGro\
up`,invokeConfig:`${t}InvokeConfig`}}function I(e,t=e.stackName){const _=Object.keys(e.tags).sort();return{...Object.fromEntries(
_.map(S=>[S,e.tags[S]??""])),[i.u]:e.stackName,Name:t}}function l(e,t=e.stackName){return Object.entries(I(e,t)).map(([_,
S])=>({Key:_,Value:S}))}function o(e,t,_={}){const{DependsOn:S,...T}=_;return{Type:e,...S?.length&&{DependsOn:S},...T,Properties:t}}
const d={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},b=6e3,D=30;function v(e){const t=e.elasticIps?"ElasticIp":
"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}TargetGroup`,listener:`${t}LoadBalancerListener`}}const C=e=>c(
v(e).loadBalancer,"DNSName");function f(e,t){const _=v(e);return{...B(e,t),[_.loadBalancer]:o("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...W(e,t),SecurityGroups:[s(h.loadBalancerSecurityGroup)],LoadBalancerAttributes:O(
{"load_balancing.cross_zone.enabled":"true"}),Tags:l(e)},{DependsOn:t.gateway}),[_.targetGroup]:$(e,t),[_.listener]:o("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:s(_.loadBalancer),Protocol:"TCP",Port:u.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:s(_.targetGroup)}],ListenerAttributes:O({"tcp.idle_timeout.seconds":String(b)})})}}const O=e=>Object.
entries(e).map(([t,_])=>({Key:t,Value:_})),L=e=>`LoadBalancerAddress${e}`;function B(e,t){if(!e.elasticIps)return{};const _=S=>[
L(S),o("AWS::EC2::EIP",{Domain:"vpc",Tags:l(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(
t.publicSubnets.map((S,T)=>_(T)))}function W(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((_,S)=>({SubnetId:_,
AllocationId:c(L(S),"AllocationId")}))}:{Subnets:t.publicSubnets}}function $(e,t){return o("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:u.t.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:O({"deregistration_delay.timeout_seconds":String(D),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:l(e)})}const R="/dev/sda1",M={[i.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[i.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[i.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:R,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[i.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[i.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},j={[i.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},U=e=>e.ownNetwork?{...M,...j}:M;function G(e){const{host:t,settings:_,mapFile:S}=(0,i._)(e.
stackName),T=(F,N,k)=>o("AWS::SSM::Parameter",{Name:F,Description:N,Type:"String",Value:k,Tags:I(e)},d);return{[h.railgunHost]:T(
t,"Address that Cloudflare connects to",C(e)),...K(e)&&{[h.settings]:T(_,"Further settings of the listeners",JSON.stringify(
e.listenerSettings))},...e.mapFile!==""&&{[h.mapFile]:T(S,"Map of hosts to addresses of the listeners",e.mapFile)}}}const x=e=>Object.
keys(G(e)),K=e=>Object.keys(e.listenerSettings).length>0}),6822:((y,p,n)=>{n.d(p,{i:()=>s,n:()=>d,r:()=>c,t:()=>v});var i=n(
765),u=n(9576);const s=C=>Object.assign(C,{useDualstackEndpoint:C.useDualstackEndpoint??!1,useFipsEndpoint:C.useFipsEndpoint??
!1,useGlobalEndpoint:C.useGlobalEndpoint??!1,defaultSigningName:"sts"}),c={UseGlobalEndpoint:{type:"builtInParams",name:"\
useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var a=class w extends i.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(f){super(f),Object.setPrototypeOf(
this,w.prototype)}};const r="Arn",m="Account",g="GetCallerIdentity",E="GetCallerIdentityRequest",h="GetCallerIdentityRes\
ponse",A="UserId",P="smithy.ts.sdk.synthetic.com.amazonaws.sts",I="com.amazonaws.sts",l=new u.t(P);var o=[-3,P,"STSServi\
ceException",0,[],[]];l.registerError(o,a);const d=[l,new u.t(I)];var b=[3,I,E,0,[],[]],D=[3,I,h,0,[A,m,r],[0,0,0]],v=[9,
I,g,0,()=>b,()=>D]}),4247:((y,p,n)=>{n.d(p,{t:()=>i});function i({head:u,rows:s}){const c=[u,...s],a=u.map((m,g)=>Math.max(
...c.map(E=>(E[g]??"").length))),r=m=>a.map((g,E)=>(m[E]??"").padEnd(g)).join("  ").trimEnd();return[r(u),a.map(m=>"\u2500".
repeat(m)).join("  "),...s.map(r)]}}),5633:((y,p,n)=>{n.d(p,{t:()=>i});async function i(...u){return await Promise.allSettled(
u),await Promise.all(u)}})};export{V as id,z as ids,H as modules};
