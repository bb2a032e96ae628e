const U=3012,x=[3012,5895,1548,6872],H={10:((A,m,a)=>{a.d(m,{i:()=>_,n:()=>E,r:()=>w,t:()=>o});var r=a(3040),u=a(4582),d=a(
4972),_=class extends r.o{async sign(e,n,s){if(!u.t.isInstance(e))throw new Error("The request is not an instance of `Ht\
tpRequest` and cannot be signed");const{config:c,signer:f,signingRegion:T,signingRegionSet:R,signingName:b}=await(0,r.s)(
s),O=(await c.sigv4aSigningRegionSet?.()??R??[T]).join(","),D=await c.disableClockSkewCorrection?.()===!0;return s._disableClockSkewCorrection=
D,D||(s._preRequestSystemClockOffset=c.systemClockOffset,s._requestSentAt=Date.now()),await f.sign(e,{signingDate:D?new Date:
(0,r.c)(c.systemClockOffset),signingRegion:O,signingService:b})}};const w=e=>(e.sigv4aSigningRegionSet=(0,r.S)(e.sigv4aSigningRegionSet),
e),E={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").
map(n=>n.trim());throw new d.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){
if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(n=>n.trim());throw new d.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},S={SignatureV4a:null},p={CrtSignerV4:null},v="\
X-Amz-S3session-Token",y=v.toLowerCase();var P=class extends r.i{async signWithCredentials(e,n,s){const c=C(n);e.headers[y]=
n.sessionToken;const f=this;return g(f,c),f.signRequest(e,s??{})}async presignWithCredentials(e,n,s){const c=C(n);return delete e.
headers[y],e.headers[v]=n.sessionToken,e.query=e.query??{},e.query[v]=n.sessionToken,g(this,c),this.presign(e,s)}};function C(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function g(e,n){const s=e.credentialProvider;
e.credentialProvider=()=>(e.credentialProvider=s,Promise.resolve(n))}var o=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof p.CrtSignerV4=="function"?"crt":typeof S.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new P(e),this.signerOptions=e}async sign(e,n={}){return n.signingRegion==="*"?this.getSigv4aSigner().sign(e,n):this.sigv4Signer.
sign(e,n)}async signWithCredentials(e,n,s={}){if(s.signingRegion==="*"){const c=this.getSigv4aSigner(),f=p.CrtSignerV4;if(f&&
c instanceof f)return c.signWithCredentials(e,n,s);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,n,
s)}async presign(e,n={}){if(n.signingRegion==="*"){const s=this.getSigv4aSigner(),c=p.CrtSignerV4;if(c&&s instanceof c)return s.
presign(e,n);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,n)}async presignWithCredentials(e,n,s={}){if(s.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,n,s)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=p.CrtSignerV4,n=S.SignatureV4a;if(this.signerOptions.runtime==="\
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
2618:((A,m,a)=>{a.d(m,{a:()=>y,i:()=>p,n:()=>v,r:()=>P,t:()=>S});var r=a(1105),u=a(6580),d=a(990),_=a(2264),w=a(4807),E=class extends(0,r.
f)(r.u,r.d,"DescribeImages",r.m){};const S="railgun-ha:image";async function p({aws:g},o){const e=(await(await g.ec2()).
send(new r.a({InstanceTypes:[o]})).catch(s=>{if((0,u.t)(s,"InvalidInstanceType"))return{InstanceTypes:[]};throw s})).InstanceTypes?.[0]?.
ProcessorInfo?.SupportedArchitectures??[];if(e.includes("x86_64"))return;const n=e.length>0?`is ${e.join(", ")}`:"is not\
 known in this region";throw new _.t("input.invalid",`instance-type: "${o}" ${n}; use an x86_64 type such as t3.medium`)}
async function v(g,o,e){if(o.amiId)return{id:o.amiId,source:o.amiId};const n=`ubuntu-${o.ubuntuRelease}`;return e?.id&&e.
source===n&&o.amiUpdate==="pinned"?e:{id:await C(g,o.ubuntuRelease),source:n}}async function y({aws:g},{id:o,source:e}){
if(o!==e)return w.t;const{Images:n}=await(await g.ec2()).send(new E({ImageIds:[o]})).catch(c=>{if((0,u.t)(c,"InvalidAMII\
D.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw c}),s=n?.[0]?.RootDeviceName;if(s)return s;throw new _.t(
"image.unknown",`ami-id: this region has no image ${o} that this account may use; set ami-id to one that it has`)}function P(g){
return`/aws/service/canonical/ubuntu/server/${g}/stable/current/amd64/hvm/${g==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function C({
aws:g},o){const e=P(o),n=await g.ssm();try{const{Parameter:s}=await n.send(new d.i({Name:e}));if(s?.Value)return s.Value}catch(s){
if(!(0,u.t)(s,"ParameterNotFound"))throw s}throw new _.t("image.unknown",`this region has no image of Ubuntu ${o} (param\
eter ${e}); set ami-id`)}}),1548:((A,m,a)=>{a.r(m),a.d(m,{GetAccountSettingsCommand:()=>r.t,LambdaClient:()=>r.a});var r=a(
9996),u=a(4471),d=a(6187)}),4807:((A,m,a)=>{a.d(m,{_:()=>E,a:()=>R,c:()=>n,d:()=>y,f:()=>C,g:()=>p,h:()=>d,i:()=>B,l:()=>e,
m:()=>_,n:()=>W,o:()=>T,p:()=>S,r:()=>V,s:()=>f,t:()=>k,u:()=>o,v:()=>v,y:()=>w});var r=a(7643),u=a(2739);const d=t=>({Ref:t}),
_=(t,i)=>({"Fn::GetAtt":[t,i]}),w=(t,i)=>({"Fn::Sub":i===void 0?t:[t,i]}),E=(t,i)=>({"Fn::Select":[t,i]}),S=d("AWS::Acco\
untId"),p=(t,i)=>w(`arn:\${AWS::Partition}:${t}:\${AWS::Region}:\${AWS::AccountId}:${i}`),v=t=>({Service:w(`${t}.\${AWS::\
URLSuffix}`)}),y={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurit\
yGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},P={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function C(t){const i=P[t];
return{function:i,role:`${i}Role`,logGroup:`${i}LogGroup`,invokeConfig:`${i}InvokeConfig`}}function g(t,i=t.stackName){const l=Object.
keys(t.tags).sort();return{...Object.fromEntries(l.map(h=>[h,t.tags[h]??""])),[r.u]:t.stackName,Name:i}}function o(t,i=t.
stackName){return Object.entries(g(t,i)).map(([l,h])=>({Key:l,Value:h}))}function e(t,i,l={}){const{DependsOn:h,...I}=l;
return{Type:t,...h?.length&&{DependsOn:h},...I,Properties:i}}const n={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},s=6e3,c=30;function f(t){const i=t.elasticIps?"ElasticIp":"";return{loadBalancer:`${i}LoadBalancer`,targetGroup:`${i}\
TargetGroup`,listener:`${i}LoadBalancerListener`}}const T=t=>_(f(t).loadBalancer,"DNSName");function R(t,i){const l=f(t);
return{...D(t,i),[l.loadBalancer]:e("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...M(t,i),SecurityGroups:[d(y.loadBalancerSecurityGroup)],LoadBalancerAttributes:b({"load_balancing.cross_zone.enabled":"\
true"}),Tags:o(t)},{DependsOn:i.gateway}),[l.targetGroup]:G(t,i),[l.listener]:e("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:d(l.loadBalancer),Protocol:"TCP",Port:u.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:d(l.targetGroup)}],
ListenerAttributes:b({"tcp.idle_timeout.seconds":String(s)})})}}const b=t=>Object.entries(t).map(([i,l])=>({Key:i,Value:l})),
O=t=>`LoadBalancerAddress${t}`;function D(t,i){if(!t.elasticIps)return{};const l=h=>[O(h),e("AWS::EC2::EIP",{Domain:"vpc",
Tags:o(t,`${t.stackName}-load-balancer`)},{DependsOn:i.gateway})];return Object.fromEntries(i.publicSubnets.map((h,I)=>l(
I)))}function M(t,i){return t.elasticIps?{SubnetMappings:i.publicSubnets.map((l,h)=>({SubnetId:l,AllocationId:_(O(h),"Al\
locationId")}))}:{Subnets:i.publicSubnets}}function G(t,i){return e("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:u.t.port,VpcId:i.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:b({"deregistration_d\
elay.timeout_seconds":String(c),"deregistration_delay.connection_termination.enabled":"true"}),Tags:o(t)})}const k="/dev\
/sda1",L={[r.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[r.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[r.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:k,AllowedPattern:"^/dev/[a-z0-9/]+$"},[r.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[r.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},N={[r.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},B=t=>t.ownNetwork?{...L,...N}:L;
function W(t){const{host:i,settings:l,mapFile:h}=(0,r._)(t.stackName),I=($,F,K)=>e("AWS::SSM::Parameter",{Name:$,Description:F,
Type:"String",Value:K,Tags:g(t)},n);return{[y.railgunHost]:I(i,"Address that Cloudflare connects to",T(t)),...j(t)&&{[y.
settings]:I(l,"Further settings of the listeners",JSON.stringify(t.listenerSettings))},...t.mapFile!==""&&{[y.mapFile]:I(
h,"Map of hosts to addresses of the listeners",t.mapFile)}}}const V=t=>Object.keys(W(t)),j=t=>Object.keys(t.listenerSettings).
length>0}),4247:((A,m,a)=>{a.d(m,{t:()=>r});function r({head:u,rows:d}){const _=[u,...d],w=u.map((S,p)=>Math.max(..._.map(
v=>(v[p]??"").length))),E=S=>w.map((p,v)=>(S[v]??"").padEnd(p)).join("  ").trimEnd();return[E(u),w.map(S=>"\u2500".repeat(
S)).join("  "),...d.map(E)]}}),5633:((A,m,a)=>{a.d(m,{t:()=>r});async function r(...u){return await Promise.allSettled(u),
await Promise.all(u)}})};export{U as id,x as ids,H as modules};
