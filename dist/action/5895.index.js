const U=5895,x=[5895],H={10:((T,y,o)=>{o.d(y,{i:()=>m,n:()=>I,r:()=>f,t:()=>a});var r=o(3040),g=o(4582),h=o(4972),m=class extends r.
o{async sign(e,n,s){if(!g.t.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:c,signer:v,signingRegion:D,signingRegionSet:O,signingName:b}=await(0,r.s)(s),k=(await c.sigv4aSigningRegionSet?.()??
O??[D]).join(","),A=await c.disableClockSkewCorrection?.()===!0;return s._disableClockSkewCorrection=A,A||(s._preRequestSystemClockOffset=
c.systemClockOffset,s._requestSentAt=Date.now()),await v.sign(e,{signingDate:A?new Date:(0,r.c)(c.systemClockOffset),signingRegion:k,
signingService:b})}};const f=e=>(e.sigv4aSigningRegionSet=(0,r.S)(e.sigv4aSigningRegionSet),e),I={environmentVariableSelector(e){
if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(n=>n.trim());throw new h.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.
sigv4a_signing_region_set??"").split(",").map(n=>n.trim());throw new h.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},S={SignatureV4a:null},p={CrtSignerV4:null},_="X-Amz-S3session-Token",w=_.toLowerCase();
var P=class extends r.i{async signWithCredentials(e,n,s){const c=C(n);e.headers[w]=n.sessionToken;const v=this;return u(
v,c),v.signRequest(e,s??{})}async presignWithCredentials(e,n,s){const c=C(n);return delete e.headers[w],e.headers[_]=n.sessionToken,
e.query=e.query??{},e.query[_]=n.sessionToken,u(this,c),this.presign(e,s)}};function C(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function u(e,n){const s=e.credentialProvider;e.credentialProvider=
()=>(e.credentialProvider=s,Promise.resolve(n))}var a=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof p.CrtSignerV4=="function"?"crt":typeof S.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new P(e),this.signerOptions=e}async sign(e,n={}){return n.signingRegion==="*"?this.getSigv4aSigner().sign(e,n):this.sigv4Signer.
sign(e,n)}async signWithCredentials(e,n,s={}){if(s.signingRegion==="*"){const c=this.getSigv4aSigner(),v=p.CrtSignerV4;if(v&&
c instanceof v)return c.signWithCredentials(e,n,s);throw new Error(`signWithCredentials with signingRegion '*' is only s\
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
2618:((T,y,o)=>{o.d(y,{a:()=>w,i:()=>p,n:()=>_,r:()=>P,t:()=>S});var r=o(1105),g=o(6580),h=o(990),m=o(2264),f=o(4807),I=class extends(0,r.
f)(r.u,r.d,"DescribeImages",r.m){};const S="railgun-ha:image";async function p({aws:u},a){const e=(await(await u.ec2()).
send(new r.a({InstanceTypes:[a]})).catch(s=>{if((0,g.t)(s,"InvalidInstanceType"))return{InstanceTypes:[]};throw s})).InstanceTypes?.[0]?.
ProcessorInfo?.SupportedArchitectures??[];if(e.includes("x86_64"))return;const n=e.length>0?`is ${e.join(", ")}`:"is not\
 known in this region";throw new m.t("input.invalid",`instance-type: "${a}" ${n}; use an x86_64 type such as t3.medium`)}
async function _(u,a,e){if(a.amiId)return{id:a.amiId,source:a.amiId};const n=`ubuntu-${a.ubuntuRelease}`;return e?.id&&e.
source===n&&a.amiUpdate==="pinned"?e:{id:await C(u,a.ubuntuRelease),source:n}}async function w({aws:u},{id:a,source:e}){
if(a!==e)return f.t;const{Images:n}=await(await u.ec2()).send(new I({ImageIds:[a]})).catch(c=>{if((0,g.t)(c,"InvalidAMII\
D.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw c}),s=n?.[0]?.RootDeviceName;if(s)return s;throw new m.t(
"image.unknown",`ami-id: this region has no image ${a} that this account may use; set ami-id to one that it has`)}function P(u){
return`/aws/service/canonical/ubuntu/server/${u}/stable/current/amd64/hvm/${u==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function C({
aws:u},a){const e=P(a),n=await u.ssm();try{const{Parameter:s}=await n.send(new h.i({Name:e}));if(s?.Value)return s.Value}catch(s){
if(!(0,g.t)(s,"ParameterNotFound"))throw s}throw new m.t("image.unknown",`this region has no image of Ubuntu ${a} (param\
eter ${e}); set ami-id`)}}),4807:((T,y,o)=>{o.d(y,{_:()=>I,a:()=>O,c:()=>n,d:()=>w,f:()=>C,g:()=>p,h:()=>h,i:()=>V,l:()=>e,
m:()=>m,n:()=>G,o:()=>D,p:()=>S,r:()=>B,s:()=>v,t:()=>R,u:()=>a,v:()=>_,y:()=>f});var r=o(7643),g=o(2739);const h=t=>({Ref:t}),
m=(t,i)=>({"Fn::GetAtt":[t,i]}),f=(t,i)=>({"Fn::Sub":i===void 0?t:[t,i]}),I=(t,i)=>({"Fn::Select":[t,i]}),S=h("AWS::Acco\
untId"),p=(t,i)=>f(`arn:\${AWS::Partition}:${t}:\${AWS::Region}:\${AWS::AccountId}:${i}`),_=t=>({Service:f(`${t}.\${AWS::\
URLSuffix}`)}),w={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurit\
yGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},P={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function C(t){const i=P[t];
return{function:i,role:`${i}Role`,logGroup:`${i}LogGroup`,invokeConfig:`${i}InvokeConfig`}}function u(t,i=t.stackName){const l=Object.
keys(t.tags).sort();return{...Object.fromEntries(l.map(d=>[d,t.tags[d]??""])),[r.u]:t.stackName,Name:i}}function a(t,i=t.
stackName){return Object.entries(u(t,i)).map(([l,d])=>({Key:l,Value:d}))}function e(t,i,l={}){const{DependsOn:d,...E}=l;
return{Type:t,...d?.length&&{DependsOn:d},...E,Properties:i}}const n={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},s=6e3,c=30;function v(t){const i=t.elasticIps?"ElasticIp":"";return{loadBalancer:`${i}LoadBalancer`,targetGroup:`${i}\
TargetGroup`,listener:`${i}LoadBalancerListener`}}const D=t=>m(v(t).loadBalancer,"DNSName");function O(t,i){const l=v(t);
return{...A(t,i),[l.loadBalancer]:e("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...N(t,i),SecurityGroups:[h(w.loadBalancerSecurityGroup)],LoadBalancerAttributes:b({"load_balancing.cross_zone.enabled":"\
true"}),Tags:a(t)},{DependsOn:i.gateway}),[l.targetGroup]:W(t,i),[l.listener]:e("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:h(l.loadBalancer),Protocol:"TCP",Port:g.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:h(l.targetGroup)}],
ListenerAttributes:b({"tcp.idle_timeout.seconds":String(s)})})}}const b=t=>Object.entries(t).map(([i,l])=>({Key:i,Value:l})),
k=t=>`LoadBalancerAddress${t}`;function A(t,i){if(!t.elasticIps)return{};const l=d=>[k(d),e("AWS::EC2::EIP",{Domain:"vpc",
Tags:a(t,`${t.stackName}-load-balancer`)},{DependsOn:i.gateway})];return Object.fromEntries(i.publicSubnets.map((d,E)=>l(
E)))}function N(t,i){return t.elasticIps?{SubnetMappings:i.publicSubnets.map((l,d)=>({SubnetId:l,AllocationId:m(k(d),"Al\
locationId")}))}:{Subnets:i.publicSubnets}}function W(t,i){return e("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:g.t.port,VpcId:i.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:b({"deregistration_d\
elay.timeout_seconds":String(c),"deregistration_delay.connection_termination.enabled":"true"}),Tags:a(t)})}const R="/dev\
/sda1",L={[r.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[r.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[r.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:R,AllowedPattern:"^/dev/[a-z0-9/]+$"},[r.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[r.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},M={[r.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},V=t=>t.ownNetwork?{...L,...M}:L;
function G(t){const{host:i,settings:l,mapFile:d}=(0,r._)(t.stackName),E=($,F,K)=>e("AWS::SSM::Parameter",{Name:$,Description:F,
Type:"String",Value:K,Tags:u(t)},n);return{[w.railgunHost]:E(i,"Address that Cloudflare connects to",D(t)),...j(t)&&{[w.
settings]:E(l,"Further settings of the listeners",JSON.stringify(t.listenerSettings))},...t.mapFile!==""&&{[w.mapFile]:E(
d,"Map of hosts to addresses of the listeners",t.mapFile)}}}const B=t=>Object.keys(G(t)),j=t=>Object.keys(t.listenerSettings).
length>0}),4247:((T,y,o)=>{o.d(y,{t:()=>r});function r({head:g,rows:h}){const m=[g,...h],f=g.map((S,p)=>Math.max(...m.map(
_=>(_[p]??"").length))),I=S=>f.map((p,_)=>(S[_]??"").padEnd(p)).join("  ").trimEnd();return[I(g),f.map(S=>"\u2500".repeat(
S)).join("  "),...h.map(I)]}}),5633:((T,y,o)=>{o.d(y,{t:()=>r});async function r(...g){return await Promise.allSettled(g),
await Promise.all(g)}})};export{U as id,x as ids,H as modules};
