const K=2822,x=[2822,6543,1548,8593],H={6507:((C,D,s)=>{s.d(D,{t:()=>m});var n=s(990),m=class extends(0,n.s)(n.a,n.o,"La\
belParameterVersion",n.u){}}),2618:((C,D,s)=>{s.d(D,{a:()=>v,i:()=>A,n:()=>b,r:()=>O,t:()=>y});var n=s(1105),m=s(6580),P=s(
990),I=s(2264),T=s(4807),S=class extends(0,n.f)(n.u,n.d,"DescribeImages",n.m){};const y="railgun-ha:image";async function A({
aws:p},o){const l=(await(await p.ec2()).send(new n.a({InstanceTypes:[o]})).catch(a=>{if((0,m.t)(a,"InvalidInstanceType"))
return{InstanceTypes:[]};throw a})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(l.includes("x86_64"))
return;const f=l.length>0?`is ${l.join(", ")}`:"is not known in this region";throw new I.t("input.invalid",`instance-typ\
e: "${o}" ${f}; use an x86_64 type such as t3.medium`)}async function b(p,o,l){if(o.amiId)return{id:o.amiId,source:o.amiId};
const f=`ubuntu-${o.ubuntuRelease}`;return l?.id&&l.source===f&&o.amiUpdate==="pinned"?l:{id:await M(p,o.ubuntuRelease),
source:f}}async function v({aws:p},{id:o,source:l}){if(o!==l)return T.t;const{Images:f}=await(await p.ec2()).send(new S(
{ImageIds:[o]})).catch(r=>{if((0,m.t)(r,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw r}),
a=f?.[0]?.RootDeviceName;if(a)return a;throw new I.t("image.unknown",`ami-id: this region has no image ${o} that this ac\
count may use; set ami-id to one that it has`)}function O(p){return`/aws/service/canonical/ubuntu/server/${p}/stable/cur\
rent/amd64/hvm/${p==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function M({aws:p},o){const l=O(o),f=await p.ssm();try{const{
Parameter:a}=await f.send(new P.i({Name:l}));if(a?.Value)return a.Value}catch(a){if(!(0,m.t)(a,"ParameterNotFound"))throw a}
throw new I.t("image.unknown",`this region has no image of Ubuntu ${o} (parameter ${l}); set ami-id`)}}),1548:((C,D,s)=>{
s.r(D),s.d(D,{GetAccountSettingsCommand:()=>n.t,LambdaClient:()=>n.a});var n=s(9996),m=s(4471),P=s(6187)}),4807:((C,D,s)=>{
s.d(D,{_:()=>S,a:()=>d,c:()=>f,d:()=>v,f:()=>M,g:()=>A,h:()=>P,i:()=>j,l:()=>l,m:()=>I,n:()=>$,o:()=>i,p:()=>y,r:()=>k,s:()=>c,
t:()=>B,u:()=>o,v:()=>b,y:()=>T});var n=s(7643),m=s(2739);const P=e=>({Ref:e}),I=(e,t)=>({"Fn::GetAtt":[e,t]}),T=(e,t)=>({
"Fn::Sub":t===void 0?e:[e,t]}),S=(e,t)=>({"Fn::Select":[e,t]}),y=P("AWS::AccountId"),A=(e,t)=>T(`arn:\${AWS::Partition}:${e}\
:\${AWS::Region}:\${AWS::AccountId}:${t}`),b=e=>({Service:T(`${e}.\${AWS::URLSuffix}`)}),v={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},O={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function M(e){const t=O[e];return{function:t,role:`${t}Role`,logGroup:`${t}LogGro\
up`,invokeConfig:`${t}InvokeConfig`}}function p(e,t=e.stackName){const u=Object.keys(e.tags).sort();return{...Object.fromEntries(
u.map(g=>[g,e.tags[g]??""])),[n.u]:e.stackName,Name:t}}function o(e,t=e.stackName){return Object.entries(p(e,t)).map(([u,
g])=>({Key:u,Value:g}))}function l(e,t,u={}){const{DependsOn:g,...w}=u;return{Type:e,...g?.length&&{DependsOn:g},...w,Properties:t}}
const f={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},a=6e3,r=30;function c(e){const t=e.elasticIps?"ElasticIp":
"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}TargetGroup`,listener:`${t}LoadBalancerListener`}}const i=e=>I(
c(e).loadBalancer,"DNSName");function d(e,t){const u=c(e);return{...E(e,t),[u.loadBalancer]:l("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...L(e,t),SecurityGroups:[P(v.loadBalancerSecurityGroup)],LoadBalancerAttributes:_(
{"load_balancing.cross_zone.enabled":"true"}),Tags:o(e)},{DependsOn:t.gateway}),[u.targetGroup]:W(e,t),[u.listener]:l("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:P(u.loadBalancer),Protocol:"TCP",Port:m.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:P(u.targetGroup)}],ListenerAttributes:_({"tcp.idle_timeout.seconds":String(a)})})}}const _=e=>Object.
entries(e).map(([t,u])=>({Key:t,Value:u})),h=e=>`LoadBalancerAddress${e}`;function E(e,t){if(!e.elasticIps)return{};const u=g=>[
h(g),l("AWS::EC2::EIP",{Domain:"vpc",Tags:o(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(
t.publicSubnets.map((g,w)=>u(w)))}function L(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((u,g)=>({SubnetId:u,
AllocationId:I(h(g),"AllocationId")}))}:{Subnets:t.publicSubnets}}function W(e,t){return l("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:m.t.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:_({"deregistration_delay.timeout_seconds":String(r),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:o(e)})}const B="/dev/sda1",R={[n.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[n.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[n.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:B,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[n.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[n.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},N={[n.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},j=e=>e.ownNetwork?{...R,...N}:R;function $(e){const{host:t,settings:u,mapFile:g}=(0,n._)(e.
stackName),w=(V,U,F)=>l("AWS::SSM::Parameter",{Name:V,Description:U,Type:"String",Value:F,Tags:p(e)},f);return{[v.railgunHost]:w(
t,"Address that Cloudflare connects to",i(e)),...G(e)&&{[v.settings]:w(u,"Further settings of the listeners",JSON.stringify(
e.listenerSettings))},...e.mapFile!==""&&{[v.mapFile]:w(g,"Map of hosts to addresses of the listeners",e.mapFile)}}}const k=e=>Object.
keys($(e)),G=e=>Object.keys(e.listenerSettings).length>0}),4247:((C,D,s)=>{s.d(D,{t:()=>n});function n({head:m,rows:P}){
const I=[m,...P],T=m.map((y,A)=>Math.max(...I.map(b=>(b[A]??"").length))),S=y=>T.map((A,b)=>(y[b]??"").padEnd(A)).join("\
  ").trimEnd();return[S(m),T.map(y=>"\u2500".repeat(y)).join("  "),...P.map(S)]}}),6034:((C,D,s)=>{s.d(D,{a:()=>l,i:()=>A,
n:()=>M,r:()=>y,t:()=>o});var n=s(7643),m=s(6580),P=s(990),I=s(6507),T=s(7274),S=s(2264);async function y({aws:a,hide:r},c){
const i=await v(a,c,n.p.current,!0);if(!i)return;const{Value:d="",Version:_=0}=i;return r(d),{value:d,version:_}}async function A({
aws:a},r){return(await v(a,r,n.p.current,!1))?.Version}async function b({aws:a},r){const c=[n.p.unfinished,n.p.pending];
return(await Promise.all(c.map(i=>v(a,r,i,!1)))).some(i=>i!==void 0)}async function v(a,r,c,i){const d=await a.ssm(),_=`${(0,n.
_)(r).token}:${c}`;try{return(await d.send(new P.i({Name:_,WithDecryption:i}))).Parameter}catch(h){if((0,m.t)(h,"Paramet\
erNotFound","ParameterVersionNotFound"))return;throw h}}const O=/^[0-9a-fA-F]{32}$/;async function M({activationToken:a,
tokenParameter:r},{aws:c,hide:i}){if(!r)return a;const d=await c.ssm(),_=h=>new S.t("input.invalid",`token-parameter: pa\
rameter ${r} ${h}`);try{const{Parameter:h}=await d.send(new P.i({Name:r,WithDecryption:!0})),E=h?.Value?.trim()??"";if(i(
E),O.test(E))return E;throw _(`holds ${E.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(h){
throw(0,m.t)(h,"ParameterNotFound","ParameterVersionNotFound")?_("does not exist in this region; name one that does"):h}}
function p({stackName:a,given:r},c,i){if(c)return!r||r===c.value?"keep":i?"rotate":"store";if(r)return"store";const d=`s\
tack ${a} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new S.t("token.missing",
d)}async function o(a,r,c,i){const d=p(r,c,i);return d!=="keep"||!i?d:await b(a,r.stackName)?"rotate":"keep"}async function l({
aws:a},r){const c=await a.ssm(),i=(0,n._)(r.stackName).token,d=await f(c,i,r),_=await c.send(new I.t({Name:i,ParameterVersion:d,
Labels:[n.p.current]}));if(_.InvalidLabels?.length)throw new S.t("internal",`Parameter Store refused the label ${_.InvalidLabels.
join(", ")}`,{fault:"tool"});return d}async function f(a,r,{stackName:c,given:i,tags:d}){const _=Object.entries({...d,[n.
u]:c}).map(([E,L])=>({Key:E,Value:L})),h={Name:r,Type:"SecureString",Tier:"Standard",Value:i};try{const E=`Activation to\
ken of the Railgun listeners of stack ${c}`,{Version:L=1}=await a.send(new T.t({...h,Description:E,Tags:_}));return L}catch(E){
if(!(0,m.t)(E,"ParameterAlreadyExists"))throw E;const{Version:L=1}=await a.send(new T.t({...h,Overwrite:!0}));return L}}})};export{K as id,x as ids,H as modules};
