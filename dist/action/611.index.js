const U=611,x=[611,5895],H={10:((I,m,a)=>{a.d(m,{i:()=>_,n:()=>y,r:()=>f,t:()=>o});var r=a(3040),c=a(4582),g=a(4972),_=class extends r.
o{async sign(e,n,i){if(!c.t.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:l,signer:E,signingRegion:T,signingRegionSet:R,signingName:A}=await(0,r.s)(i),b=(await l.sigv4aSigningRegionSet?.()??
R??[T]).join(","),O=await l.disableClockSkewCorrection?.()===!0;return i._disableClockSkewCorrection=O,O||(i._preRequestSystemClockOffset=
l.systemClockOffset,i._requestSentAt=Date.now()),await E.sign(e,{signingDate:O?new Date:(0,r.c)(l.systemClockOffset),signingRegion:b,
signingService:A})}};const f=e=>(e.sigv4aSigningRegionSet=(0,r.S)(e.sigv4aSigningRegionSet),e),y={environmentVariableSelector(e){
if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(n=>n.trim());throw new g.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.
sigv4a_signing_region_set??"").split(",").map(n=>n.trim());throw new g.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},S={SignatureV4a:null},h={CrtSignerV4:null},v="X-Amz-S3session-Token",w=v.toLowerCase();
var C=class extends r.i{async signWithCredentials(e,n,i){const l=D(n);e.headers[w]=n.sessionToken;const E=this;return d(
E,l),E.signRequest(e,i??{})}async presignWithCredentials(e,n,i){const l=D(n);return delete e.headers[w],e.headers[v]=n.sessionToken,
e.query=e.query??{},e.query[v]=n.sessionToken,d(this,l),this.presign(e,i)}};function D(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function d(e,n){const i=e.credentialProvider;e.credentialProvider=
()=>(e.credentialProvider=i,Promise.resolve(n))}var o=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof h.CrtSignerV4=="function"?"crt":typeof S.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new C(e),this.signerOptions=e}async sign(e,n={}){return n.signingRegion==="*"?this.getSigv4aSigner().sign(e,n):this.sigv4Signer.
sign(e,n)}async signWithCredentials(e,n,i={}){if(i.signingRegion==="*"){const l=this.getSigv4aSigner(),E=h.CrtSignerV4;if(E&&
l instanceof E)return l.signWithCredentials(e,n,i);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,n,
i)}async presign(e,n={}){if(n.signingRegion==="*"){const i=this.getSigv4aSigner(),l=h.CrtSignerV4;if(l&&i instanceof l)return i.
presign(e,n);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,n)}async presignWithCredentials(e,n,i={}){if(i.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,n,i)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=h.CrtSignerV4,n=S.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!e&&!n)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(n&&
typeof n=="function")this.sigv4aSigner=new n({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!n||typeof n!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new n({...this.signerOptions})}}return this.sigv4aSigner}}}),
985:((I,m,a)=>{a.r(m),a.d(m,{CloudWatchClient:()=>r.t});var r=a(6319),c=a(6187),g=a(1207)}),2618:((I,m,a)=>{a.d(m,{a:()=>w,
i:()=>h,n:()=>v,r:()=>C,t:()=>S});var r=a(1105),c=a(6580),g=a(990),_=a(2264),f=a(4807),y=class extends(0,r.f)(r.u,r.d,"D\
escribeImages",r.m){};const S="railgun-ha:image";async function h({aws:d},o){const e=(await(await d.ec2()).send(new r.a(
{InstanceTypes:[o]})).catch(i=>{if((0,c.t)(i,"InvalidInstanceType"))return{InstanceTypes:[]};throw i})).InstanceTypes?.[0]?.
ProcessorInfo?.SupportedArchitectures??[];if(e.includes("x86_64"))return;const n=e.length>0?`is ${e.join(", ")}`:"is not\
 known in this region";throw new _.t("input.invalid",`instance-type: "${o}" ${n}; use an x86_64 type such as t3.medium`)}
async function v(d,o,e){if(o.amiId)return{id:o.amiId,source:o.amiId};const n=`ubuntu-${o.ubuntuRelease}`;return e?.id&&e.
source===n&&o.amiUpdate==="pinned"?e:{id:await D(d,o.ubuntuRelease),source:n}}async function w({aws:d},{id:o,source:e}){
if(o!==e)return f.t;const{Images:n}=await(await d.ec2()).send(new y({ImageIds:[o]})).catch(l=>{if((0,c.t)(l,"InvalidAMII\
D.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw l}),i=n?.[0]?.RootDeviceName;if(i)return i;throw new _.t(
"image.unknown",`ami-id: this region has no image ${o} that this account may use; set ami-id to one that it has`)}function C(d){
return`/aws/service/canonical/ubuntu/server/${d}/stable/current/amd64/hvm/${d==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function D({
aws:d},o){const e=C(o),n=await d.ssm();try{const{Parameter:i}=await n.send(new g.i({Name:e}));if(i?.Value)return i.Value}catch(i){
if(!(0,c.t)(i,"ParameterNotFound"))throw i}throw new _.t("image.unknown",`this region has no image of Ubuntu ${o} (param\
eter ${e}); set ami-id`)}}),4807:((I,m,a)=>{a.d(m,{_:()=>y,a:()=>R,c:()=>n,d:()=>w,f:()=>D,g:()=>h,h:()=>g,i:()=>G,l:()=>e,
m:()=>_,n:()=>L,o:()=>T,p:()=>S,r:()=>V,s:()=>E,t:()=>k,u:()=>o,v:()=>v,y:()=>f});var r=a(7643),c=a(2739);const g=t=>({Ref:t}),
_=(t,s)=>({"Fn::GetAtt":[t,s]}),f=(t,s)=>({"Fn::Sub":s===void 0?t:[t,s]}),y=(t,s)=>({"Fn::Select":[t,s]}),S=g("AWS::Acco\
untId"),h=(t,s)=>f(`arn:\${AWS::Partition}:${t}:\${AWS::Region}:\${AWS::AccountId}:${s}`),v=t=>({Service:f(`${t}.\${AWS::\
URLSuffix}`)}),w={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurit\
yGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},C={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function D(t){const s=C[t];
return{function:s,role:`${s}Role`,logGroup:`${s}LogGroup`,invokeConfig:`${s}InvokeConfig`}}function d(t,s=t.stackName){const u=Object.
keys(t.tags).sort();return{...Object.fromEntries(u.map(p=>[p,t.tags[p]??""])),[r.u]:t.stackName,Name:s}}function o(t,s=t.
stackName){return Object.entries(d(t,s)).map(([u,p])=>({Key:u,Value:p}))}function e(t,s,u={}){const{DependsOn:p,...P}=u;
return{Type:t,...p?.length&&{DependsOn:p},...P,Properties:s}}const n={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},i=6e3,l=30;function E(t){const s=t.elasticIps?"ElasticIp":"";return{loadBalancer:`${s}LoadBalancer`,targetGroup:`${s}\
TargetGroup`,listener:`${s}LoadBalancerListener`}}const T=t=>_(E(t).loadBalancer,"DNSName");function R(t,s){const u=E(t);
return{...O(t,s),[u.loadBalancer]:e("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...W(t,s),SecurityGroups:[g(w.loadBalancerSecurityGroup)],LoadBalancerAttributes:A({"load_balancing.cross_zone.enabled":"\
true"}),Tags:o(t)},{DependsOn:s.gateway}),[u.targetGroup]:N(t,s),[u.listener]:e("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:g(u.loadBalancer),Protocol:"TCP",Port:c.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:g(u.targetGroup)}],
ListenerAttributes:A({"tcp.idle_timeout.seconds":String(i)})})}}const A=t=>Object.entries(t).map(([s,u])=>({Key:s,Value:u})),
b=t=>`LoadBalancerAddress${t}`;function O(t,s){if(!t.elasticIps)return{};const u=p=>[b(p),e("AWS::EC2::EIP",{Domain:"vpc",
Tags:o(t,`${t.stackName}-load-balancer`)},{DependsOn:s.gateway})];return Object.fromEntries(s.publicSubnets.map((p,P)=>u(
P)))}function W(t,s){return t.elasticIps?{SubnetMappings:s.publicSubnets.map((u,p)=>({SubnetId:u,AllocationId:_(b(p),"Al\
locationId")}))}:{Subnets:s.publicSubnets}}function N(t,s){return e("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:c.t.port,VpcId:s.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:A({"deregistration_d\
elay.timeout_seconds":String(l),"deregistration_delay.connection_termination.enabled":"true"}),Tags:o(t)})}const k="/dev\
/sda1",M={[r.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[r.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[r.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:k,AllowedPattern:"^/dev/[a-z0-9/]+$"},[r.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[r.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},B={[r.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},G=t=>t.ownNetwork?{...M,...B}:M;
function L(t){const{host:s,settings:u,mapFile:p}=(0,r._)(t.stackName),P=($,F,K)=>e("AWS::SSM::Parameter",{Name:$,Description:F,
Type:"String",Value:K,Tags:d(t)},n);return{[w.railgunHost]:P(s,"Address that Cloudflare connects to",T(t)),...j(t)&&{[w.
settings]:P(u,"Further settings of the listeners",JSON.stringify(t.listenerSettings))},...t.mapFile!==""&&{[w.mapFile]:P(
p,"Map of hosts to addresses of the listeners",t.mapFile)}}}const V=t=>Object.keys(L(t)),j=t=>Object.keys(t.listenerSettings).
length>0}),1207:((I,m,a)=>{a.d(m,{countRefusal:()=>y});var r=a(3858),c=a(4255),g=a(6319),_=a(2264),f=class extends(0,c.i)(
c.t,c.r,"PutMetricData",g.r){};async function y({aws:S,log:h},v){try{await(await S.cloudWatch()).send(new f({Namespace:r.
r,MetricData:[{MetricName:r.t.invariantRefusals,Dimensions:[{Name:r.n,Value:v}],Value:1}]}))}catch(w){h.warning(`${r.t.invariantRefusals}\
 could not be counted: ${(0,_.n)(w)}`)}}}),4247:((I,m,a)=>{a.d(m,{t:()=>r});function r({head:c,rows:g}){const _=[c,...g],
f=c.map((S,h)=>Math.max(..._.map(v=>(v[h]??"").length))),y=S=>f.map((h,v)=>(S[v]??"").padEnd(h)).join("  ").trimEnd();return[
y(c),f.map(S=>"\u2500".repeat(S)).join("  "),...g.map(y)]}}),5633:((I,m,a)=>{a.d(m,{t:()=>r});async function r(...c){return await Promise.
allSettled(c),await Promise.all(c)}})};export{U as id,x as ids,H as modules};
