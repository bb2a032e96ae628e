const H=3340,z=[3340,4966,3835,959],Y={4059:((G,R,r)=>{r.d(R,{t:()=>y});var a=r(254),v=r(2803),I=r(2264);const P=36e5;async function y(L,h){
const{aws:E,clock:_,log:u}=L,l=await E.cloudFormation(),d=await(0,v.t)(l,h);if(!d?.status.isInProgress)return d;const S=d.
changeSetId.split("/")[1];u.info(`stack ${h} is ${d.status.name}${S?` (change set ${S})`:""}: following that operation t\
o its end`);const c=w=>u.info(w),f=await(0,a.t)({client:l,clock:_,stackId:d.id,timeout:P,onEvent:c},w=>w===void 0||w.status.
isDeleted||w.status.isUpdatable);if(f.kind==="done")return f.stack;if(f.kind==="failed")return(0,v.t)(l,d.id);throw new I.
t("stack.busy",`stack ${h} is ${f.status} for more than ${P/6e4} minutes; run again when its operation has come to an en\
d`)}}),3835:((G,R,r)=>{r.r(R),r.d(R,{DescribeAccountAttributesCommand:()=>a.l,DescribeAddressesCommand:()=>a.c,DescribeInstanceTypeOfferingsCommand:()=>a.
o,DescribeInstanceTypesCommand:()=>a.a,DescribeInstancesCommand:()=>a.s,DescribeRouteTablesCommand:()=>a.i,DescribeSubnetsCommand:()=>a.
r,DescribeVpcAttributeCommand:()=>a.n,DescribeVpcsCommand:()=>a.t,EC2Client:()=>a.p});var a=r(1105),v=r(126),I=r(2618),P=r(
6313)}),2618:((G,R,r)=>{r.d(R,{a:()=>u,i:()=>E,n:()=>_,r:()=>l,t:()=>h});var a=r(1105),v=r(6580),I=r(990),P=r(2264),y=r(
4807),L=class extends(0,a.f)(a.u,a.d,"DescribeImages",a.m){};const h="railgun-ha:image";async function E({aws:S},c){const f=(await(await S.
ec2()).send(new a.a({InstanceTypes:[c]})).catch(O=>{if((0,v.t)(O,"InvalidInstanceType"))return{InstanceTypes:[]};throw O})).
InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(f.includes("x86_64"))return;const w=f.length>0?`is ${f.
join(", ")}`:"is not known in this region";throw new P.t("input.invalid",`instance-type: "${c}" ${w}; use an x86_64 type\
 such as t3.medium`)}async function _(S,c,f){if(c.amiId)return{id:c.amiId,source:c.amiId};const w=`ubuntu-${c.ubuntuRelease}`;
return f?.id&&f.source===w&&c.amiUpdate==="pinned"?f:{id:await d(S,c.ubuntuRelease),source:w}}async function u({aws:S},{
id:c,source:f}){if(c!==f)return y.t;const{Images:w}=await(await S.ec2()).send(new L({ImageIds:[c]})).catch(b=>{if((0,v.t)(
b,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw b}),O=w?.[0]?.RootDeviceName;if(O)return O;
throw new P.t("image.unknown",`ami-id: this region has no image ${c} that this account may use; set ami-id to one that i\
t has`)}function l(S){return`/aws/service/canonical/ubuntu/server/${S}/stable/current/amd64/hvm/${S==="22.04"?"ebs-gp2":
"ebs-gp3"}/ami-id`}async function d({aws:S},c){const f=l(c),w=await S.ssm();try{const{Parameter:O}=await w.send(new I.i(
{Name:f}));if(O?.Value)return O.Value}catch(O){if(!(0,v.t)(O,"ParameterNotFound"))throw O}throw new P.t("image.unknown",
`this region has no image of Ubuntu ${c} (parameter ${f}); set ami-id`)}}),254:((G,R,r)=>{r.d(R,{n:()=>K,r:()=>f,t:()=>g});
var a=r(8669),v=r(5051),I=r(2803),P=r(7288),y=r(7598);const L={red:31,green:32,yellow:33,cyan:36};function h(n){const t=`${n.
Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${E(n.ResourceStatus??"")}  ${n.LogicalResourceId??""} (${n.ResourceType??
""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function E(n){return`\x1B[${L[_(n)]}m${n}\x1B[0m`}
function _(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith("DELETE")?"yellow":n.endsWith("_CO\
MPLETE")?"green":"cyan"}function u(n,t){const o=new Map;for(const e of n.filter(s=>!(0,a.i)(s))){const s=e.LogicalResourceId??
"";e.ResourceStatus?.endsWith("_IN_PROGRESS")?o.has(s)||o.set(s,e.Timestamp?.getTime()??t):o.delete(s)}const i=[...o].sort(
([,e],[,s])=>e-s).slice(0,l),m=o.size-i.length,p=i.map(([e,s])=>`${e} (${d(t-s)})`),$=n.find(a.i),W=`the stack (${d(t-($?.
Timestamp?.getTime()??t))})`;return`still waiting for ${p.join(", ")||W}${m>0?` and ${m} more`:""}`}const l=5,d=n=>n<6e4?
`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,S=100;var c=class V{#s;#a;#t;#e;#n=[];constructor(t,o,{token:i,
newestSeen:m}){this.#s=t,this.#a=o,this.#t=i,this.#e=m}static async fromNow(t,o,i){const{StackEvents:m}=await b(t,o,void 0);
return new V(t,o,{token:i,newestSeen:m?.[0]?.EventId})}static fromBeginning(t,o,i){return new V(t,o,{token:i,newestSeen:void 0})}static async ofRunning(t,o){
const{operation:i,before:m}=await w(t,o),p=i[0]?.ClientRequestToken;return new V(t,o,{token:p,newestSeen:m?.EventId})}async next(){
const t=[];let o;for await(const i of O(this.#s,this.#a)){if(o??=i.EventId,i.EventId===this.#e)break;this.#o(i)&&t.push(
i)}return this.#e=o??this.#e,t.reverse(),this.#n.push(...t),t}#o({ClientRequestToken:t,ResourceStatus:o}){return new I.r(
o).isPreview?!1:!this.#t||!t||t===this.#t}get all(){return this.#n}get isOver(){const t=this.#n.findLast(a.i);return t!==
void 0&&!new I.r(t.ResourceStatus).isInProgress}};async function f(n,t){return(await w(n,t)).operation}async function w(n,t){
const o=[];let i,m=!1;for await(const p of O(n,t)){const $=new I.r(p.ResourceStatus),W=(0,a.i)(p)&&!$.isInProgress;if($.
isPreview||W&&m){i=p;break}m||=(0,a.i)(p),o.push(p)}return{operation:o.reverse(),before:i}}async function*O(n,t){let o;for(let i=0;i<
S;i++){const m=await b(n,t,o);if(yield*m.StackEvents??[],o=m.NextToken,!o)return}}async function b(n,t,o){const i={StackName:t,
...o&&{NextToken:o}};try{return await n.send(new v.r(i))}catch(m){if((0,I.n)(m,t))return{$metadata:{}};throw m}}const N=3e4,
k=6e4;async function K(n,t,o,{isFirst:i=!1}={}){const{client:m,stackId:p}=n,$=`op-${(0,y.randomUUID)()}`,W=i?c.fromBeginning(
m,p,$):await c.fromNow(m,p,$);return await t($),T(n,W,o)}async function g(n,t){return T(n,await c.ofRunning(n.client,n.stackId),
t)}async function T(n,t,o){const{client:i,stackId:m,clock:p,timeout:$,onEvent:W}=n;let e="",s=p.now();const D=await(0,P.
t)({clock:p,forMillis:$},async()=>{const U=await t.next();for(const x of U)W(h(x));U.length>0&&(s=p.now());const F=p.now()-
s>=N;if(!t.isOver&&!F)return;const j=await(0,I.t)(i,m);if(e=j?.status.name??"",!j?.status.isInProgress&&!j?.status.isPreview)
return{stack:j};F&&(W(u(t.all,p.now())),s=p.now())});if(!D)return{kind:"timed-out",status:e||await A(n)};const M=await(0,P.
t)({clock:p,forMillis:k},()=>t.next());for(const U of M??[])W(h(U));const{stack:B}=D;return o(B)?{kind:"done",stack:B?.status.
isDeleted?void 0:B}:C(t.all,B)}async function A({client:n,stackId:t}){return(await(0,I.t)(n,t))?.status.name??"gone"}function C(n,t){
const o=t?.status.name??"",i={logicalId:t?.name??"",type:"AWS::CloudFormation::Stack",status:o},m=(0,a.a)(n)??(0,a.n)(i,
t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:o,cause:(0,a.t)(m),root:m,resources:(0,a.r)(
n),events:n}}}),7288:((G,R,r)=>{r.d(R,{t:()=>E});var a=r(6765),v=r(6580);const I=250,P=1500,y=5e3,L=.03,h=6e4;async function E({
clock:u,forMillis:l,every:d},S){const c=u.now();let f=1;for(let w=0;;w+=1){const O=await S().catch(k=>{if(!(0,v.n)(k))throw k;
f*=2});if(O!==void 0)return O;const b=u.now()-c;if(b>=l)return;const N=Math.min((d??_(w,b))*f,h);await(0,a.t)(u,Math.min(
N,l-b))}}function _(u,l){const d=Math.min(I*2**u,P);return Math.round(Math.min(Math.max(d,l*L),y))}}),4807:((G,R,r)=>{r.
d(R,{_:()=>L,a:()=>K,c:()=>w,d:()=>u,f:()=>d,g:()=>E,h:()=>I,i:()=>m,l:()=>f,m:()=>P,n:()=>p,o:()=>k,p:()=>h,r:()=>$,s:()=>N,
t:()=>t,u:()=>c,v:()=>_,y:()=>y});var a=r(7643),v=r(2739);const I=e=>({Ref:e}),P=(e,s)=>({"Fn::GetAtt":[e,s]}),y=(e,s)=>({
"Fn::Sub":s===void 0?e:[e,s]}),L=(e,s)=>({"Fn::Select":[e,s]}),h=I("AWS::AccountId"),E=(e,s)=>y(`arn:\${AWS::Partition}:${e}\
:\${AWS::Region}:\${AWS::AccountId}:${s}`),_=e=>({Service:y(`${e}.\${AWS::URLSuffix}`)}),u={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},l={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function d(e){const s=l[e];return{function:s,role:`${s}Role`,logGroup:`${s}LogGro\
up`,invokeConfig:`${s}InvokeConfig`}}function S(e,s=e.stackName){const D=Object.keys(e.tags).sort();return{...Object.fromEntries(
D.map(M=>[M,e.tags[M]??""])),[a.u]:e.stackName,Name:s}}function c(e,s=e.stackName){return Object.entries(S(e,s)).map(([D,
M])=>({Key:D,Value:M}))}function f(e,s,D={}){const{DependsOn:M,...B}=D;return{Type:e,...M?.length&&{DependsOn:M},...B,Properties:s}}
const w={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},O=6e3,b=30;function N(e){const s=e.elasticIps?"ElasticIp":
"";return{loadBalancer:`${s}LoadBalancer`,targetGroup:`${s}TargetGroup`,listener:`${s}LoadBalancerListener`}}const k=e=>P(
N(e).loadBalancer,"DNSName");function K(e,s){const D=N(e);return{...A(e,s),[D.loadBalancer]:f("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...C(e,s),SecurityGroups:[I(u.loadBalancerSecurityGroup)],LoadBalancerAttributes:g(
{"load_balancing.cross_zone.enabled":"true"}),Tags:c(e)},{DependsOn:s.gateway}),[D.targetGroup]:n(e,s),[D.listener]:f("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:I(D.loadBalancer),Protocol:"TCP",Port:v.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:I(D.targetGroup)}],ListenerAttributes:g({"tcp.idle_timeout.seconds":String(O)})})}}const g=e=>Object.
entries(e).map(([s,D])=>({Key:s,Value:D})),T=e=>`LoadBalancerAddress${e}`;function A(e,s){if(!e.elasticIps)return{};const D=M=>[
T(M),f("AWS::EC2::EIP",{Domain:"vpc",Tags:c(e,`${e.stackName}-load-balancer`)},{DependsOn:s.gateway})];return Object.fromEntries(
s.publicSubnets.map((M,B)=>D(B)))}function C(e,s){return e.elasticIps?{SubnetMappings:s.publicSubnets.map((D,M)=>({SubnetId:D,
AllocationId:P(T(M),"AllocationId")}))}:{Subnets:s.publicSubnets}}function n(e,s){return f("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:v.t.port,VpcId:s.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:g({"deregistration_delay.timeout_seconds":String(b),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:c(e)})}const t="/dev/sda1",o={[a.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[a.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[a.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:t,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[a.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[a.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},i={[a.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},m=e=>e.ownNetwork?{...o,...i}:o;function p(e){const{host:s,settings:D,mapFile:M}=(0,a._)(e.
stackName),B=(U,F,j)=>f("AWS::SSM::Parameter",{Name:U,Description:F,Type:"String",Value:j,Tags:S(e)},w);return{[u.railgunHost]:B(
s,"Address that Cloudflare connects to",k(e)),...W(e)&&{[u.settings]:B(D,"Further settings of the listeners",JSON.stringify(
e.listenerSettings))},...e.mapFile!==""&&{[u.mapFile]:B(M,"Map of hosts to addresses of the listeners",e.mapFile)}}}const $=e=>Object.
keys(p(e)),W=e=>Object.keys(e.listenerSettings).length>0}),2033:((G,R,r)=>{r.d(R,{a:()=>I,i:()=>y,n:()=>L,o:()=>v,r:()=>P,
t:()=>a});const a=["Launch","Terminate","AddToLoadBalancer","InstanceRefresh"];function v(h){const{serving:E,newest:_,group:u,
active:l}=h;if(l)return{kind:"attach",refresh:l};const d=I(h);return d.length>0||u!==_?{kind:"start",version:_,outdated:d}:
E===_?{kind:"nothing"}:{kind:"record",version:_}}const I=({instances:h,newest:E})=>h.filter(({version:_})=>_!==E).map(({
id:_})=>_);function P(h,E){const _=h.filter(({Description:d,StatusCode:S,StartTime:c})=>/^Launching a new EC2 instance/i.
test(d??"")&&["Successful","Failed","Cancelled"].includes(S??"")&&(c?.getTime()??0)>=E),u=_.findIndex(({StatusCode:d})=>d===
"Successful"),l=u<0?_:_.slice(0,u);return{count:l.length,reason:l[0]?.StatusMessage||l[0]?.Cause||"Auto Scaling gives no\
 reason",instanceIds:l.flatMap(({Description:d})=>/\bi-[0-9a-f]+/.exec(d??"")?.[0]??[])}}function y(h,E){const _=h.instances.
length,u=E?_:I(h).length,l="by an instance refresh, each after its replacement serves";return u===0?{replaced:u,of:_,sentence:"\
no instance is replaced"}:{replaced:u,of:_,sentence:`${u} of ${_} instances are replaced ${l}`}}function L(h){return h.some(
({type:E,properties:_})=>E==="AWS::EC2::LaunchTemplate"&&(_.length===0||_.some(({path:u})=>u.startsWith("/Properties/Lau\
nchTemplateData"))))}}),6844:((G,R,r)=>{r.d(R,{n:()=>y,t:()=>L});var a=r(7643),v=r(6776),I=r(6580);const P=["Pending","I\
nProgress","Baking","Cancelling","RollbackInProgress"];async function y({aws:h},E){const{AutoScalingGroups:_}=await(await h.
autoScaling()).send(new v.r({AutoScalingGroupNames:[(0,a.g)(E.name)]})),u=_?.[0],l=E.outputs[a.o.launchTemplateVersion];
if(!u||!l)return;const d={serving:E.parameters[a.l.servingTemplateVersion]??"",newest:l,group:u.LaunchTemplate?.Version??
"",instances:(u.Instances??[]).filter(({LifecycleState:c=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(c)).map(({InstanceId:c="",
LaunchTemplate:f})=>({id:c,version:f?.Version??""})),suspended:(u.SuspendedProcesses??[]).map(({ProcessName:c=""})=>c)},
S=new Set([d.serving,l,d.group,...d.instances.map(({version:c})=>c)]);return{...d,active:S.size>1?await L({aws:h},E.name):
void 0}}async function L({aws:h},E){const _=await h.autoScaling(),u=(0,a.g)(E),l=(await _.send(new v.n({AutoScalingGroupName:u,
MaxRecords:1})).catch(d=>{if(!((0,I.t)(d,"ValidationError")&&/not found/i.test(String(d))))throw d}))?.InstanceRefreshes?.[0];
if(!(!l||!P.includes(l.Status??"")))return{id:l.InstanceRefreshId??"",status:l.Status??"",version:l.DesiredConfiguration?.
LaunchTemplate?.Version??""}}}),126:((G,R,r)=>{r.d(R,{t:()=>c});var a=r(6776),v=r(6580),I=r(7288),P=r(1105),y=r(8919),L=r(
2033),h=class extends(0,a.o)(a.i,a.a,"RollbackInstanceRefresh",a.d){},E=class extends(0,P.f)(P.u,P.d,"GetConsoleOutput",
P.g){};const _=400;async function u({aws:g},T){const A=await g.ec2();for(const C of T){const n=await A.send(new E({InstanceId:C})).
catch(()=>{}),t=[...Buffer.from(n?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(t)return`${t.slice(0,_)} (${C})`}}const l=5e3,d=3e4,S=108e5;async function c(g,T,A){const{clock:C}=g,n=K(
g);let t="",o={};return await(0,I.t)({clock:C,forMillis:S,every:l},async()=>{const i=await b(g,T,A);o=i;const{Status:m=""}=i;
n(i);const p=w[m];if(p)return{...f(i),id:A,kind:p,reason:p==="successful"?"":t||O(i)};m==="InProgress"&&!t&&(t=await N(g,
T,i)??""),m==="RollbackInProgress"&&await(0,y.n)(g,T.stackName,{})})??{...f(o),id:A,kind:"timed-out",reason:o.StatusReason??
""}}const f=({DesiredConfiguration:g,Status:T})=>({version:g?.LaunchTemplate?.Version??"",status:T??""}),w={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},O=({RollbackDetails:g,
StatusReason:T,Status:A})=>g?.RollbackReason||T||`it ended as ${A}`;async function b({aws:g},{groupName:T},A){const{InstanceRefreshes:C}=await(await g.
autoScaling()).send(new a.n({AutoScalingGroupName:T,InstanceRefreshIds:[A]}));return C?.[0]??{InstanceRefreshId:A,Status:"\
Pending"}}async function N(g,{groupName:T},A){const C=await g.aws.autoScaling(),{Activities:n=[]}=await C.send(new a.t({
AutoScalingGroupName:T,MaxRecords:100})),t=(0,L.r)(n,A.StartTime?.getTime()??0);if(t.count<2)return;const o=await k(g,t);
g.log.warning(`${t.count} new instances failed in a row: ${o}; the refresh is rolled back`);try{await C.send(new h({AutoScalingGroupName:T}))}catch(i){
if(!(0,v.t)(i,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw i}return o}const k=async(g,{instanceIds:T,
reason:A})=>await u(g,T.slice(0,2))??A;function K({clock:g,log:T}){const A=g.now();let C="",n=Number.NEGATIVE_INFINITY;return({
Status:t,PercentageComplete:o=0,InstancesToUpdate:i,StatusReason:m})=>{const p=`${t} ${o} %${i===void 0?"":`, ${i} insta\
nces left`}${m?`: ${m}`:""}`;p===C&&g.now()-n<d||(C=p,n=g.now(),T.info(`${Math.round((n-A)/1e3)} s  ${p}`))}}})};export{H as id,z as ids,Y as modules};
