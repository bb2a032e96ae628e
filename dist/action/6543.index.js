const K=6543,x=[6543],H={6507:((M,v,s)=>{s.d(v,{t:()=>m});var a=s(990),m=class extends(0,a.s)(a.a,a.o,"LabelParameterVer\
sion",a.u){}}),2618:((M,v,s)=>{s.d(v,{a:()=>T,i:()=>b,n:()=>w,r:()=>O,t:()=>S});var a=s(1105),m=s(6580),P=s(990),D=s(2264),
I=s(4807),y=class extends(0,a.f)(a.u,a.d,"DescribeImages",a.m){};const S="railgun-ha:image";async function b({aws:p},o){
const u=(await(await p.ec2()).send(new a.a({InstanceTypes:[o]})).catch(n=>{if((0,m.t)(n,"InvalidInstanceType"))return{InstanceTypes:[]};
throw n})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(u.includes("x86_64"))return;const f=u.length>
0?`is ${u.join(", ")}`:"is not known in this region";throw new D.t("input.invalid",`instance-type: "${o}" ${f}; use an x\
86_64 type such as t3.medium`)}async function w(p,o,u){if(o.amiId)return{id:o.amiId,source:o.amiId};const f=`ubuntu-${o.
ubuntuRelease}`;return u?.id&&u.source===f&&o.amiUpdate==="pinned"?u:{id:await C(p,o.ubuntuRelease),source:f}}async function T({
aws:p},{id:o,source:u}){if(o!==u)return I.t;const{Images:f}=await(await p.ec2()).send(new y({ImageIds:[o]})).catch(r=>{if((0,m.
t)(r,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw r}),n=f?.[0]?.RootDeviceName;if(n)return n;
throw new D.t("image.unknown",`ami-id: this region has no image ${o} that this account may use; set ami-id to one that i\
t has`)}function O(p){return`/aws/service/canonical/ubuntu/server/${p}/stable/current/amd64/hvm/${p==="22.04"?"ebs-gp2":
"ebs-gp3"}/ami-id`}async function C({aws:p},o){const u=O(o),f=await p.ssm();try{const{Parameter:n}=await f.send(new P.i(
{Name:u}));if(n?.Value)return n.Value}catch(n){if(!(0,m.t)(n,"ParameterNotFound"))throw n}throw new D.t("image.unknown",
`this region has no image of Ubuntu ${o} (parameter ${u}); set ami-id`)}}),4807:((M,v,s)=>{s.d(v,{_:()=>y,a:()=>d,c:()=>f,
d:()=>T,f:()=>C,g:()=>b,h:()=>P,i:()=>N,l:()=>u,m:()=>D,n:()=>R,o:()=>i,p:()=>S,r:()=>G,s:()=>c,t:()=>B,u:()=>o,v:()=>w,
y:()=>I});var a=s(7643),m=s(2739);const P=e=>({Ref:e}),D=(e,t)=>({"Fn::GetAtt":[e,t]}),I=(e,t)=>({"Fn::Sub":t===void 0?e:
[e,t]}),y=(e,t)=>({"Fn::Select":[e,t]}),S=P("AWS::AccountId"),b=(e,t)=>I(`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${A\
WS::AccountId}:${t}`),w=e=>({Service:I(`${e}.\${AWS::URLSuffix}`)}),T={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancer\
SecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},O={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function C(e){const t=O[e];return{function:t,role:`${t}Role`,logGroup:`${t}LogGro\
up`,invokeConfig:`${t}InvokeConfig`}}function p(e,t=e.stackName){const l=Object.keys(e.tags).sort();return{...Object.fromEntries(
l.map(g=>[g,e.tags[g]??""])),[a.u]:e.stackName,Name:t}}function o(e,t=e.stackName){return Object.entries(p(e,t)).map(([l,
g])=>({Key:l,Value:g}))}function u(e,t,l={}){const{DependsOn:g,...L}=l;return{Type:e,...g?.length&&{DependsOn:g},...L,Properties:t}}
const f={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},n=6e3,r=30;function c(e){const t=e.elasticIps?"ElasticIp":
"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}TargetGroup`,listener:`${t}LoadBalancerListener`}}const i=e=>D(
c(e).loadBalancer,"DNSName");function d(e,t){const l=c(e);return{...E(e,t),[l.loadBalancer]:u("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...A(e,t),SecurityGroups:[P(T.loadBalancerSecurityGroup)],LoadBalancerAttributes:_(
{"load_balancing.cross_zone.enabled":"true"}),Tags:o(e)},{DependsOn:t.gateway}),[l.targetGroup]:k(e,t),[l.listener]:u("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:P(l.loadBalancer),Protocol:"TCP",Port:m.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:P(l.targetGroup)}],ListenerAttributes:_({"tcp.idle_timeout.seconds":String(n)})})}}const _=e=>Object.
entries(e).map(([t,l])=>({Key:t,Value:l})),h=e=>`LoadBalancerAddress${e}`;function E(e,t){if(!e.elasticIps)return{};const l=g=>[
h(g),u("AWS::EC2::EIP",{Domain:"vpc",Tags:o(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(
t.publicSubnets.map((g,L)=>l(L)))}function A(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((l,g)=>({SubnetId:l,
AllocationId:D(h(g),"AllocationId")}))}:{Subnets:t.publicSubnets}}function k(e,t){return u("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:m.t.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:_({"deregistration_delay.timeout_seconds":String(r),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:o(e)})}const B="/dev/sda1",$={[a.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[a.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[a.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:B,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[a.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[a.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},W={[a.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},N=e=>e.ownNetwork?{...$,...W}:$;function R(e){const{host:t,settings:l,mapFile:g}=(0,a._)(e.
stackName),L=(V,F,U)=>u("AWS::SSM::Parameter",{Name:V,Description:F,Type:"String",Value:U,Tags:p(e)},f);return{[T.railgunHost]:L(
t,"Address that Cloudflare connects to",i(e)),...j(e)&&{[T.settings]:L(l,"Further settings of the listeners",JSON.stringify(
e.listenerSettings))},...e.mapFile!==""&&{[T.mapFile]:L(g,"Map of hosts to addresses of the listeners",e.mapFile)}}}const G=e=>Object.
keys(R(e)),j=e=>Object.keys(e.listenerSettings).length>0}),4247:((M,v,s)=>{s.d(v,{t:()=>a});function a({head:m,rows:P}){
const D=[m,...P],I=m.map((S,b)=>Math.max(...D.map(w=>(w[b]??"").length))),y=S=>I.map((b,w)=>(S[w]??"").padEnd(b)).join("\
  ").trimEnd();return[y(m),I.map(S=>"\u2500".repeat(S)).join("  "),...P.map(y)]}}),6034:((M,v,s)=>{s.d(v,{a:()=>u,i:()=>b,
n:()=>C,r:()=>S,t:()=>o});var a=s(7643),m=s(6580),P=s(990),D=s(6507),I=s(7274),y=s(2264);async function S({aws:n,hide:r},c){
const i=await T(n,c,a.p.current,!0);if(!i)return;const{Value:d="",Version:_=0}=i;return r(d),{value:d,version:_}}async function b({
aws:n},r){return(await T(n,r,a.p.current,!1))?.Version}async function w({aws:n},r){const c=[a.p.unfinished,a.p.pending];
return(await Promise.all(c.map(i=>T(n,r,i,!1)))).some(i=>i!==void 0)}async function T(n,r,c,i){const d=await n.ssm(),_=`${(0,a.
_)(r).token}:${c}`;try{return(await d.send(new P.i({Name:_,WithDecryption:i}))).Parameter}catch(h){if((0,m.t)(h,"Paramet\
erNotFound","ParameterVersionNotFound"))return;throw h}}const O=/^[0-9a-fA-F]{32}$/;async function C({activationToken:n,
tokenParameter:r},{aws:c,hide:i}){if(!r)return n;const d=await c.ssm(),_=h=>new y.t("input.invalid",`token-parameter: pa\
rameter ${r} ${h}`);try{const{Parameter:h}=await d.send(new P.i({Name:r,WithDecryption:!0})),E=h?.Value?.trim()??"";if(i(
E),O.test(E))return E;throw _(`holds ${E.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(h){
throw(0,m.t)(h,"ParameterNotFound","ParameterVersionNotFound")?_("does not exist in this region; name one that does"):h}}
function p({stackName:n,given:r},c,i){if(c)return!r||r===c.value?"keep":i?"rotate":"store";if(r)return"store";const d=`s\
tack ${n} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new y.t("token.missing",
d)}async function o(n,r,c,i){const d=p(r,c,i);return d!=="keep"||!i?d:await w(n,r.stackName)?"rotate":"keep"}async function u({
aws:n},r){const c=await n.ssm(),i=(0,a._)(r.stackName).token,d=await f(c,i,r),_=await c.send(new D.t({Name:i,ParameterVersion:d,
Labels:[a.p.current]}));if(_.InvalidLabels?.length)throw new y.t("internal",`Parameter Store refused the label ${_.InvalidLabels.
join(", ")}`,{fault:"tool"});return d}async function f(n,r,{stackName:c,given:i,tags:d}){const _=Object.entries({...d,[a.
u]:c}).map(([E,A])=>({Key:E,Value:A})),h={Name:r,Type:"SecureString",Tier:"Standard",Value:i};try{const E=`Activation to\
ken of the Railgun listeners of stack ${c}`,{Version:A=1}=await n.send(new I.t({...h,Description:E,Tags:_}));return A}catch(E){
if(!(0,m.t)(E,"ParameterAlreadyExists"))throw E;const{Version:A=1}=await n.send(new I.t({...h,Overwrite:!0}));return A}}})};export{K as id,x as ids,H as modules};
