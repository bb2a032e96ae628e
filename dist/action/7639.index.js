const K=7639,x=[7639,6543],H={6507:((C,D,r)=>{r.d(D,{t:()=>m});var n=r(990),m=class extends(0,n.s)(n.a,n.o,"LabelParamet\
erVersion",n.u){}}),985:((C,D,r)=>{r.r(D),r.d(D,{CloudWatchClient:()=>n.t});var n=r(6319),m=r(6187)}),2618:((C,D,r)=>{r.
d(D,{a:()=>v,i:()=>b,n:()=>A,r:()=>O,t:()=>S});var n=r(1105),m=r(6580),g=r(990),I=r(2264),T=r(4807),y=class extends(0,n.
f)(n.u,n.d,"DescribeImages",n.m){};const S="railgun-ha:image";async function b({aws:p},o){const u=(await(await p.ec2()).
send(new n.a({InstanceTypes:[o]})).catch(a=>{if((0,m.t)(a,"InvalidInstanceType"))return{InstanceTypes:[]};throw a})).InstanceTypes?.[0]?.
ProcessorInfo?.SupportedArchitectures??[];if(u.includes("x86_64"))return;const f=u.length>0?`is ${u.join(", ")}`:"is not\
 known in this region";throw new I.t("input.invalid",`instance-type: "${o}" ${f}; use an x86_64 type such as t3.medium`)}
async function A(p,o,u){if(o.amiId)return{id:o.amiId,source:o.amiId};const f=`ubuntu-${o.ubuntuRelease}`;return u?.id&&u.
source===f&&o.amiUpdate==="pinned"?u:{id:await M(p,o.ubuntuRelease),source:f}}async function v({aws:p},{id:o,source:u}){
if(o!==u)return T.t;const{Images:f}=await(await p.ec2()).send(new y({ImageIds:[o]})).catch(s=>{if((0,m.t)(s,"InvalidAMII\
D.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw s}),a=f?.[0]?.RootDeviceName;if(a)return a;throw new I.t(
"image.unknown",`ami-id: this region has no image ${o} that this account may use; set ami-id to one that it has`)}function O(p){
return`/aws/service/canonical/ubuntu/server/${p}/stable/current/amd64/hvm/${p==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function M({
aws:p},o){const u=O(o),f=await p.ssm();try{const{Parameter:a}=await f.send(new g.i({Name:u}));if(a?.Value)return a.Value}catch(a){
if(!(0,m.t)(a,"ParameterNotFound"))throw a}throw new I.t("image.unknown",`this region has no image of Ubuntu ${o} (param\
eter ${u}); set ami-id`)}}),4807:((C,D,r)=>{r.d(D,{_:()=>y,a:()=>d,c:()=>f,d:()=>v,f:()=>M,g:()=>b,h:()=>g,i:()=>k,l:()=>u,
m:()=>I,n:()=>$,o:()=>i,p:()=>S,r:()=>j,s:()=>c,t:()=>B,u:()=>o,v:()=>A,y:()=>T});var n=r(7643),m=r(2739);const g=e=>({Ref:e}),
I=(e,t)=>({"Fn::GetAtt":[e,t]}),T=(e,t)=>({"Fn::Sub":t===void 0?e:[e,t]}),y=(e,t)=>({"Fn::Select":[e,t]}),S=g("AWS::Acco\
untId"),b=(e,t)=>T(`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${t}`),A=e=>({Service:T(`${e}.\${AWS::\
URLSuffix}`)}),v={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurit\
yGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},O={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function M(e){const t=O[e];
return{function:t,role:`${t}Role`,logGroup:`${t}LogGroup`,invokeConfig:`${t}InvokeConfig`}}function p(e,t=e.stackName){const l=Object.
keys(e.tags).sort();return{...Object.fromEntries(l.map(P=>[P,e.tags[P]??""])),[n.u]:e.stackName,Name:t}}function o(e,t=e.
stackName){return Object.entries(p(e,t)).map(([l,P])=>({Key:l,Value:P}))}function u(e,t,l={}){const{DependsOn:P,...L}=l;
return{Type:e,...P?.length&&{DependsOn:P},...L,Properties:t}}const f={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},a=6e3,s=30;function c(e){const t=e.elasticIps?"ElasticIp":"";return{loadBalancer:`${t}LoadBalancer`,targetGroup:`${t}\
TargetGroup`,listener:`${t}LoadBalancerListener`}}const i=e=>I(c(e).loadBalancer,"DNSName");function d(e,t){const l=c(e);
return{...E(e,t),[l.loadBalancer]:u("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...w(e,t),SecurityGroups:[g(v.loadBalancerSecurityGroup)],LoadBalancerAttributes:_({"load_balancing.cross_zone.enabled":"\
true"}),Tags:o(e)},{DependsOn:t.gateway}),[l.targetGroup]:W(e,t),[l.listener]:u("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:g(l.loadBalancer),Protocol:"TCP",Port:m.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:g(l.targetGroup)}],
ListenerAttributes:_({"tcp.idle_timeout.seconds":String(a)})})}}const _=e=>Object.entries(e).map(([t,l])=>({Key:t,Value:l})),
h=e=>`LoadBalancerAddress${e}`;function E(e,t){if(!e.elasticIps)return{};const l=P=>[h(P),u("AWS::EC2::EIP",{Domain:"vpc",
Tags:o(e,`${e.stackName}-load-balancer`)},{DependsOn:t.gateway})];return Object.fromEntries(t.publicSubnets.map((P,L)=>l(
L)))}function w(e,t){return e.elasticIps?{SubnetMappings:t.publicSubnets.map((l,P)=>({SubnetId:l,AllocationId:I(h(P),"Al\
locationId")}))}:{Subnets:t.publicSubnets}}function W(e,t){return u("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:m.t.port,VpcId:t.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:_({"deregistration_d\
elay.timeout_seconds":String(s),"deregistration_delay.connection_termination.enabled":"true"}),Tags:o(e)})}const B="/dev\
/sda1",R={[n.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[n.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[n.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:B,AllowedPattern:"^/dev/[a-z0-9/]+$"},[n.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[n.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},N={[n.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},k=e=>e.ownNetwork?{...R,...N}:R;
function $(e){const{host:t,settings:l,mapFile:P}=(0,n._)(e.stackName),L=(V,U,F)=>u("AWS::SSM::Parameter",{Name:V,Description:U,
Type:"String",Value:F,Tags:p(e)},f);return{[v.railgunHost]:L(t,"Address that Cloudflare connects to",i(e)),...G(e)&&{[v.
settings]:L(l,"Further settings of the listeners",JSON.stringify(e.listenerSettings))},...e.mapFile!==""&&{[v.mapFile]:L(
P,"Map of hosts to addresses of the listeners",e.mapFile)}}}const j=e=>Object.keys($(e)),G=e=>Object.keys(e.listenerSettings).
length>0}),4247:((C,D,r)=>{r.d(D,{t:()=>n});function n({head:m,rows:g}){const I=[m,...g],T=m.map((S,b)=>Math.max(...I.map(
A=>(A[b]??"").length))),y=S=>T.map((b,A)=>(S[A]??"").padEnd(b)).join("  ").trimEnd();return[y(m),T.map(S=>"\u2500".repeat(
S)).join("  "),...g.map(y)]}}),6034:((C,D,r)=>{r.d(D,{a:()=>u,i:()=>b,n:()=>M,r:()=>S,t:()=>o});var n=r(7643),m=r(6580),
g=r(990),I=r(6507),T=r(7274),y=r(2264);async function S({aws:a,hide:s},c){const i=await v(a,c,n.p.current,!0);if(!i)return;
const{Value:d="",Version:_=0}=i;return s(d),{value:d,version:_}}async function b({aws:a},s){return(await v(a,s,n.p.current,
!1))?.Version}async function A({aws:a},s){const c=[n.p.unfinished,n.p.pending];return(await Promise.all(c.map(i=>v(a,s,i,
!1)))).some(i=>i!==void 0)}async function v(a,s,c,i){const d=await a.ssm(),_=`${(0,n._)(s).token}:${c}`;try{return(await d.
send(new g.i({Name:_,WithDecryption:i}))).Parameter}catch(h){if((0,m.t)(h,"ParameterNotFound","ParameterVersionNotFound"))
return;throw h}}const O=/^[0-9a-fA-F]{32}$/;async function M({activationToken:a,tokenParameter:s},{aws:c,hide:i}){if(!s)
return a;const d=await c.ssm(),_=h=>new y.t("input.invalid",`token-parameter: parameter ${s} ${h}`);try{const{Parameter:h}=await d.
send(new g.i({Name:s,WithDecryption:!0})),E=h?.Value?.trim()??"";if(i(E),O.test(E))return E;throw _(`holds ${E.length} c\
haracters and not 32 hexadecimal digits; put the next token there`)}catch(h){throw(0,m.t)(h,"ParameterNotFound","Paramet\
erVersionNotFound")?_("does not exist in this region; name one that does"):h}}function p({stackName:a,given:s},c,i){if(c)
return!s||s===c.value?"keep":i?"rotate":"store";if(s)return"store";const d=`stack ${a} has no activation token yet; set \
activation-token to its 32 hexadecimal digits`;throw new y.t("token.missing",d)}async function o(a,s,c,i){const d=p(s,c,
i);return d!=="keep"||!i?d:await A(a,s.stackName)?"rotate":"keep"}async function u({aws:a},s){const c=await a.ssm(),i=(0,n.
_)(s.stackName).token,d=await f(c,i,s),_=await c.send(new I.t({Name:i,ParameterVersion:d,Labels:[n.p.current]}));if(_.InvalidLabels?.
length)throw new y.t("internal",`Parameter Store refused the label ${_.InvalidLabels.join(", ")}`,{fault:"tool"});return d}
async function f(a,s,{stackName:c,given:i,tags:d}){const _=Object.entries({...d,[n.u]:c}).map(([E,w])=>({Key:E,Value:w})),
h={Name:s,Type:"SecureString",Tier:"Standard",Value:i};try{const E=`Activation token of the Railgun listeners of stack ${c}`,
{Version:w=1}=await a.send(new T.t({...h,Description:E,Tags:_}));return w}catch(E){if(!(0,m.t)(E,"ParameterAlreadyExists"))
throw E;const{Version:w=1}=await a.send(new T.t({...h,Overwrite:!0}));return w}}})};export{K as id,x as ids,H as modules};
