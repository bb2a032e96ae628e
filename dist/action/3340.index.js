const H=3340,z=[3340,4966,3835,959],Y={4059:((U,y,o)=>{o.d(y,{n:()=>b,t:()=>L});var a=o(254),O=o(2803),P=o(2264);const S=36e5,
L=async({aws:p},g)=>(0,O.t)(await p.cloudFormation(),g);async function b(p,g,u){const{aws:d,clock:h,log:_}=p,m=await d.cloudFormation(),
{stack:c}=u??{stack:await L(p,g)};if(!c?.status.isInProgress)return c;const l=c.changeSetId.split("/")[1];_.info(`stack ${g}\
 is ${c.status.name}${l?` (change set ${l})`:""}: following that operation to its end`);const T=R=>_.info(R),w=await(0,a.
t)({client:m,clock:h,stackId:c.id,timeout:S,onEvent:T},R=>R===void 0||R.status.isDeleted||R.status.isUpdatable);if(w.kind===
"done")return w.stack;if(w.kind==="failed")return(0,O.t)(m,c.id);throw new P.t("stack.busy",`stack ${g} is ${w.status} f\
or more than ${S/6e4} minutes; run again when its operation has come to an end`)}}),3835:((U,y,o)=>{o.r(y),o.d(y,{DescribeAccountAttributesCommand:()=>a.
l,DescribeAddressesCommand:()=>a.c,DescribeInstanceTypeOfferingsCommand:()=>a.o,DescribeInstanceTypesCommand:()=>a.a,DescribeInstancesCommand:()=>a.
s,DescribeRouteTablesCommand:()=>a.i,DescribeSubnetsCommand:()=>a.r,DescribeVpcAttributeCommand:()=>a.n,DescribeVpcsCommand:()=>a.
t,EC2Client:()=>a.p});var a=o(1105),O=o(126),P=o(2618),S=o(6313)}),2618:((U,y,o)=>{o.d(y,{a:()=>d,i:()=>g,n:()=>u,r:()=>h,
t:()=>p});var a=o(1105),O=o(6580),P=o(990),S=o(2264),L=o(4807),b=class extends(0,a.f)(a.u,a.d,"DescribeImages",a.m){};const p="\
railgun-ha:image";async function g({aws:m},c){const l=(await(await m.ec2()).send(new a.a({InstanceTypes:[c]})).catch(w=>{
if((0,O.t)(w,"InvalidInstanceType"))return{InstanceTypes:[]};throw w})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if(l.includes("x86_64"))return;const T=l.length>0?`is ${l.join(", ")}`:"is not known in this region";throw new S.t("i\
nput.invalid",`instance-type: "${c}" ${T}; use an x86_64 type such as t3.medium`)}async function u(m,c,l){if(c.amiId)return{
id:c.amiId,source:c.amiId};const T=`ubuntu-${c.ubuntuRelease}`;return l?.id&&l.source===T&&c.amiUpdate==="pinned"?l:{id:await _(
m,c.ubuntuRelease),source:T}}async function d({aws:m},{id:c,source:l}){if(c!==l)return L.t;const{Images:T}=await(await m.
ec2()).send(new b({ImageIds:[c]})).catch(R=>{if((0,O.t)(R,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};
throw R}),w=T?.[0]?.RootDeviceName;if(w)return w;throw new S.t("image.unknown",`ami-id: this region has no image ${c} th\
at this account may use; set ami-id to one that it has`)}function h(m){return`/aws/service/canonical/ubuntu/server/${m}/\
stable/current/amd64/hvm/${m==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function _({aws:m},c){const l=h(c),T=await m.ssm();
try{const{Parameter:w}=await T.send(new P.i({Name:l}));if(w?.Value)return w.Value}catch(w){if(!(0,O.t)(w,"ParameterNotFo\
und"))throw w}throw new S.t("image.unknown",`this region has no image of Ubuntu ${c} (parameter ${l}); set ami-id`)}}),254:((U,y,o)=>{
o.d(y,{n:()=>K,r:()=>l,t:()=>I});var a=o(8669),O=o(5051),P=o(2803),S=o(7288),L=o(7598);const b={red:31,green:32,yellow:33,
cyan:36};function p(n){const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${g(n.ResourceStatus??"")}  ${n.
LogicalResourceId??""} (${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function g(n){
return`\x1B[${b[u(n)]}m${n}\x1B[0m`}function u(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith(
"DELETE")?"yellow":n.endsWith("_COMPLETE")?"green":"cyan"}function d(n,t){const r=new Map;for(const e of n.filter(s=>!(0,a.
i)(s))){const s=e.LogicalResourceId??"";e.ResourceStatus?.endsWith("_IN_PROGRESS")?r.has(s)||r.set(s,e.Timestamp?.getTime()??
t):r.delete(s)}const i=[...r].sort(([,e],[,s])=>e-s).slice(0,h),f=r.size-i.length,E=i.map(([e,s])=>`${e} (${_(t-s)})`),$=n.
find(a.i),W=`the stack (${_(t-($?.Timestamp?.getTime()??t))})`;return`still waiting for ${E.join(", ")||W}${f>0?` and ${f}\
 more`:""}`}const h=5,_=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,m=100;var c=class V{#s;#a;#t;#e;#n=[];constructor(t,r,{
token:i,newestSeen:f}){this.#s=t,this.#a=r,this.#t=i,this.#e=f}static async fromNow(t,r,i){const{StackEvents:f}=await R(
t,r,void 0);return new V(t,r,{token:i,newestSeen:f?.[0]?.EventId})}static fromBeginning(t,r,i){return new V(t,r,{token:i,
newestSeen:void 0})}static async ofRunning(t,r){const{operation:i,before:f}=await T(t,r),E=i[0]?.ClientRequestToken;return new V(
t,r,{token:E,newestSeen:f?.EventId})}async next(){const t=[];let r;for await(const i of w(this.#s,this.#a)){if(r??=i.EventId,
i.EventId===this.#e)break;this.#o(i)&&t.push(i)}return this.#e=r??this.#e,t.reverse(),this.#n.push(...t),t}#o({ClientRequestToken:t,
ResourceStatus:r}){return new P.r(r).isPreview?!1:!this.#t||!t||t===this.#t}get all(){return this.#n}get isOver(){const t=this.#n.
findLast(a.i);return t!==void 0&&!new P.r(t.ResourceStatus).isInProgress}};async function l(n,t){return(await T(n,t)).operation}
async function T(n,t){const r=[];let i,f=!1;for await(const E of w(n,t)){const $=new P.r(E.ResourceStatus),W=(0,a.i)(E)&&
!$.isInProgress;if($.isPreview||W&&f){i=E;break}f||=(0,a.i)(E),r.push(E)}return{operation:r.reverse(),before:i}}async function*w(n,t){
let r;for(let i=0;i<m;i++){const f=await R(n,t,r);if(yield*f.StackEvents??[],r=f.NextToken,!r)return}}async function R(n,t,r){
const i={StackName:t,...r&&{NextToken:r}};try{return await n.send(new O.r(i))}catch(f){if((0,P.n)(f,t))return{$metadata:{}};
throw f}}const k=3e4,N=6e4;async function K(n,t,r,{isFirst:i=!1}={}){const{client:f,stackId:E}=n,$=`op-${(0,L.randomUUID)()}`,
W=i?c.fromBeginning(f,E,$):await c.fromNow(f,E,$);return await t($),D(n,W,r)}async function I(n,t){return D(n,await c.ofRunning(
n.client,n.stackId),t)}async function D(n,t,r){const{client:i,stackId:f,clock:E,timeout:$,onEvent:W}=n;let e="",s=E.now();
const v=await(0,S.t)({clock:E,forMillis:$},async()=>{const G=await t.next();for(const x of G)W(p(x));G.length>0&&(s=E.now());
const F=E.now()-s>=k;if(!t.isOver&&!F)return;const j=await(0,P.t)(i,f);if(e=j?.status.name??"",!j?.status.isInProgress&&
!j?.status.isPreview)return{stack:j};F&&(W(d(t.all,E.now())),s=E.now())});if(!v)return{kind:"timed-out",status:e||await A(
n)};const M=await(0,S.t)({clock:E,forMillis:N},()=>t.next());for(const G of M??[])W(p(G));const{stack:B}=v;return r(B)?{
kind:"done",stack:B?.status.isDeleted?void 0:B}:C(t.all,B)}async function A({client:n,stackId:t}){return(await(0,P.t)(n,
t))?.status.name??"gone"}function C(n,t){const r=t?.status.name??"",i={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:r},f=(0,a.a)(n)??(0,a.n)(i,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:r,
cause:(0,a.t)(f),root:f,resources:(0,a.r)(n),events:n}}}),7288:((U,y,o)=>{o.d(y,{t:()=>g});var a=o(6765),O=o(6580);const P=250,
S=1500,L=5e3,b=.03,p=6e4;async function g({clock:d,forMillis:h,every:_},m){const c=d.now();let l=1;for(let T=0;;T+=1){const w=await m().
catch(N=>{if(!(0,O.n)(N))throw N;l*=2});if(w!==void 0)return w;const R=d.now()-c;if(R>=h)return;const k=Math.min((_??u(T,
R))*l,p);await(0,a.t)(d,Math.min(k,h-R))}}function u(d,h){const _=Math.min(P*2**d,S);return Math.round(Math.min(Math.max(
_,h*b),L))}}),4807:((U,y,o)=>{o.d(y,{_:()=>b,a:()=>K,c:()=>T,d:()=>d,f:()=>_,g:()=>g,h:()=>P,i:()=>f,l:()=>l,m:()=>S,n:()=>E,
o:()=>N,p:()=>p,r:()=>$,s:()=>k,t:()=>t,u:()=>c,v:()=>u,y:()=>L});var a=o(7643),O=o(2739);const P=e=>({Ref:e}),S=(e,s)=>({
"Fn::GetAtt":[e,s]}),L=(e,s)=>({"Fn::Sub":s===void 0?e:[e,s]}),b=(e,s)=>({"Fn::Select":[e,s]}),p=P("AWS::AccountId"),g=(e,s)=>L(
`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${s}`),u=e=>({Service:L(`${e}.\${AWS::URLSuffix}`)}),d={
vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"\
PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoad\
Balancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"\
FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"Lis\
tenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceP\
rofile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",
launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},h={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function _(e){const s=h[e];
return{function:s,role:`${s}Role`,logGroup:`${s}LogGroup`,invokeConfig:`${s}InvokeConfig`}}function m(e,s=e.stackName){const v=Object.
keys(e.tags).sort();return{...Object.fromEntries(v.map(M=>[M,e.tags[M]??""])),[a.u]:e.stackName,Name:s}}function c(e,s=e.
stackName){return Object.entries(m(e,s)).map(([v,M])=>({Key:v,Value:M}))}function l(e,s,v={}){const{DependsOn:M,...B}=v;
return{Type:e,...M?.length&&{DependsOn:M},...B,Properties:s}}const T={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},w=6e3,R=30;function k(e){const s=e.elasticIps?"ElasticIp":"";return{loadBalancer:`${s}LoadBalancer`,targetGroup:`${s}\
TargetGroup`,listener:`${s}LoadBalancerListener`}}const N=e=>S(k(e).loadBalancer,"DNSName");function K(e,s){const v=k(e);
return{...A(e,s),[v.loadBalancer]:l("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...C(e,s),SecurityGroups:[P(d.loadBalancerSecurityGroup)],LoadBalancerAttributes:I({"load_balancing.cross_zone.enabled":"\
true"}),Tags:c(e)},{DependsOn:s.gateway}),[v.targetGroup]:n(e,s),[v.listener]:l("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:P(v.loadBalancer),Protocol:"TCP",Port:O.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:P(v.targetGroup)}],
ListenerAttributes:I({"tcp.idle_timeout.seconds":String(w)})})}}const I=e=>Object.entries(e).map(([s,v])=>({Key:s,Value:v})),
D=e=>`LoadBalancerAddress${e}`;function A(e,s){if(!e.elasticIps)return{};const v=M=>[D(M),l("AWS::EC2::EIP",{Domain:"vpc",
Tags:c(e,`${e.stackName}-load-balancer`)},{DependsOn:s.gateway})];return Object.fromEntries(s.publicSubnets.map((M,B)=>v(
B)))}function C(e,s){return e.elasticIps?{SubnetMappings:s.publicSubnets.map((v,M)=>({SubnetId:v,AllocationId:S(D(M),"Al\
locationId")}))}:{Subnets:s.publicSubnets}}function n(e,s){return l("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:O.t.port,VpcId:s.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:I({"deregistration_d\
elay.timeout_seconds":String(R),"deregistration_delay.connection_termination.enabled":"true"}),Tags:c(e)})}const t="/dev\
/sda1",r={[a.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[a.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[a.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:t,AllowedPattern:"^/dev/[a-z0-9/]+$"},[a.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[a.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},i={[a.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},f=e=>e.ownNetwork?{...r,...i}:r;
function E(e){const{host:s,settings:v,mapFile:M}=(0,a._)(e.stackName),B=(G,F,j)=>l("AWS::SSM::Parameter",{Name:G,Description:F,
Type:"String",Value:j,Tags:m(e)},T);return{[d.railgunHost]:B(s,"Address that Cloudflare connects to",N(e)),...W(e)&&{[d.
settings]:B(v,"Further settings of the listeners",JSON.stringify(e.listenerSettings))},...e.mapFile!==""&&{[d.mapFile]:B(
M,"Map of hosts to addresses of the listeners",e.mapFile)}}}const $=e=>Object.keys(E(e)),W=e=>Object.keys(e.listenerSettings).
length>0}),2033:((U,y,o)=>{o.d(y,{a:()=>P,i:()=>L,n:()=>b,o:()=>O,r:()=>S,t:()=>a});const a=["Launch","Terminate","AddTo\
LoadBalancer","InstanceRefresh"];function O(p){const{serving:g,newest:u,group:d,active:h}=p;if(h)return{kind:"attach",refresh:h};
const _=P(p);return _.length>0||d!==u?{kind:"start",version:u,outdated:_}:g===u?{kind:"nothing"}:{kind:"record",version:u}}
const P=({instances:p,newest:g})=>p.filter(({version:u})=>u!==g).map(({id:u})=>u);function S(p,g){const u=p.filter(({Description:_,
StatusCode:m,StartTime:c})=>/^Launching a new EC2 instance/i.test(_??"")&&["Successful","Failed","Cancelled"].includes(m??
"")&&(c?.getTime()??0)>=g),d=u.findIndex(({StatusCode:_})=>_==="Successful"),h=d<0?u:u.slice(0,d);return{count:h.length,
reason:h[0]?.StatusMessage||h[0]?.Cause||"Auto Scaling gives no reason",instanceIds:h.flatMap(({Description:_})=>/\bi-[0-9a-f]+/.
exec(_??"")?.[0]??[])}}function L(p,g){const u=p.instances.length,d=g?u:P(p).length,h="by an instance refresh, each afte\
r its replacement serves";return d===0?{replaced:d,of:u,sentence:"no instance is replaced"}:{replaced:d,of:u,sentence:`${d}\
 of ${u} instances are replaced ${h}`}}function b(p){return p.some(({type:g,properties:u})=>g==="AWS::EC2::LaunchTemplat\
e"&&(u.length===0||u.some(({path:d})=>d.startsWith("/Properties/LaunchTemplateData"))))}}),6844:((U,y,o)=>{o.d(y,{n:()=>b,
t:()=>p});var a=o(7643),O=o(6776),P=o(6580),S=o(5268);const L=["Pending","InProgress","Baking","Cancelling","RollbackInP\
rogress"];async function b({aws:g},u,d){const h=d??await(0,S.t)({aws:g},u.name),_=u.outputs[a.o.launchTemplateVersion];if(!h||
!_)return;const m={serving:u.parameters[a.l.servingTemplateVersion]??"",newest:_,group:h.LaunchTemplate?.Version??"",instances:(h.
Instances??[]).filter(({LifecycleState:l=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(l)).map(({InstanceId:l="",LaunchTemplate:T})=>({
id:l,version:T?.Version??""})),suspended:(0,S.n)(h)},c=new Set([m.serving,_,m.group,...m.instances.map(({version:l})=>l)]);
return{...m,active:c.size>1?await p({aws:g},u.name):void 0}}async function p({aws:g},u){const d=await g.autoScaling(),h=(0,a.
g)(u),_=(await d.send(new O.n({AutoScalingGroupName:h,MaxRecords:1})).catch(m=>{if(!((0,P.t)(m,"ValidationError")&&/not found/i.
test(String(m))))throw m}))?.InstanceRefreshes?.[0];if(!(!_||!L.includes(_.Status??"")))return{id:_.InstanceRefreshId??"",
status:_.Status??"",version:_.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),126:((U,y,o)=>{o.d(y,{t:()=>c});var a=o(
6776),O=o(6580),P=o(7288),S=o(1105),L=o(8919),b=o(2033),p=class extends(0,a.o)(a.i,a.a,"RollbackInstanceRefresh",a.d){},
g=class extends(0,S.f)(S.u,S.d,"GetConsoleOutput",S.g){};const u=400;async function d({aws:I},D){const A=await I.ec2();for(const C of D){
const n=await A.send(new g({InstanceId:C})).catch(()=>{}),t=[...Buffer.from(n?.Output??"","base64").toString("utf8").matchAll(
/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(t)return`${t.slice(0,u)} (${C})`}}const h=5e3,_=3e4,m=108e5;async function c(I,D,A){
const{clock:C}=I,n=K(I);let t="",r={};return await(0,P.t)({clock:C,forMillis:m,every:h},async()=>{const i=await R(I,D,A);
r=i;const{Status:f=""}=i;n(i);const E=T[f];if(E)return{...l(i),id:A,kind:E,reason:E==="successful"?"":t||w(i)};f==="InPr\
ogress"&&!t&&(t=await k(I,D,i)??""),f==="RollbackInProgress"&&await(0,L.n)(I,D.stackName,{})})??{...l(r),id:A,kind:"time\
d-out",reason:r.StatusReason??""}}const l=({DesiredConfiguration:I,Status:D})=>({version:I?.LaunchTemplate?.Version??"",
status:D??""}),T={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"\
failed"},w=({RollbackDetails:I,StatusReason:D,Status:A})=>I?.RollbackReason||D||`it ended as ${A}`;async function R({aws:I},{
groupName:D},A){const{InstanceRefreshes:C}=await(await I.autoScaling()).send(new a.n({AutoScalingGroupName:D,InstanceRefreshIds:[
A]}));return C?.[0]??{InstanceRefreshId:A,Status:"Pending"}}async function k(I,{groupName:D},A){const C=await I.aws.autoScaling(),
{Activities:n=[]}=await C.send(new a.t({AutoScalingGroupName:D,MaxRecords:100})),t=(0,b.r)(n,A.StartTime?.getTime()??0);
if(t.count<2)return;const r=await N(I,t);I.log.warning(`${t.count} new instances failed in a row: ${r}; the refresh is r\
olled back`);try{await C.send(new p({AutoScalingGroupName:D}))}catch(i){if(!(0,O.t)(i,"ActiveInstanceRefreshNotFoundFaul\
t","ActiveInstanceRefreshNotFound"))throw i}return r}const N=async(I,{instanceIds:D,reason:A})=>await d(I,D.slice(0,2))??
A;function K({clock:I,log:D}){const A=I.now();let C="",n=Number.NEGATIVE_INFINITY;return({Status:t,PercentageComplete:r=0,
InstancesToUpdate:i,StatusReason:f})=>{const E=`${t} ${r} %${i===void 0?"":`, ${i} instances left`}${f?`: ${f}`:""}`;E===
C&&I.now()-n<_||(C=E,n=I.now(),D.info(`${Math.round((n-A)/1e3)} s  ${E}`))}}})};export{H as id,z as ids,Y as modules};
