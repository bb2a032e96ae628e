const H=3340,z=[3340,4966,3835,959],Y={4059:((W,y,r)=>{r.d(y,{n:()=>C,t:()=>A});var o=r(254),O=r(2803),P=r(2264);const D=36e5,
A=async({aws:g},p)=>(0,O.t)(await g.cloudFormation(),p);async function C(g,p,u){const{aws:d,clock:m,log:f}=g,h=await d.cloudFormation(),
{stack:c}=u??{stack:await A(g,p)};if(!c?.status.isInProgress)return c;const _=c.changeSetId.split("/")[1];f.info(`stack ${p}\
 is ${c.status.name}${_?` (change set ${_})`:""}: following that operation to its end`);const w=R=>f.info(R),S=await(0,o.
t)({client:h,clock:m,stackId:c.id,timeout:D,onEvent:w},R=>R===void 0||R.status.isDeleted||R.status.isUpdatable);if(S.kind===
"done")return S.stack;if(S.kind==="failed")return(0,O.t)(h,c.id);throw new P.t("stack.busy",`stack ${p} is ${S.status} f\
or more than ${D/6e4} minutes; run again when its operation has come to an end`)}}),3835:((W,y,r)=>{r.r(y),r.d(y,{DescribeAccountAttributesCommand:()=>o.
l,DescribeAddressesCommand:()=>o.c,DescribeInstanceTypeOfferingsCommand:()=>o.o,DescribeInstanceTypesCommand:()=>o.a,DescribeInstancesCommand:()=>o.
s,DescribeRouteTablesCommand:()=>o.i,DescribeSubnetsCommand:()=>o.r,DescribeVpcAttributeCommand:()=>o.n,DescribeVpcsCommand:()=>o.
t,EC2Client:()=>o.p});var o=r(1105),O=r(126),P=r(2618),D=r(6313)}),2618:((W,y,r)=>{r.d(y,{a:()=>d,i:()=>p,n:()=>u,r:()=>m,
t:()=>g});var o=r(1105),O=r(6580),P=r(990),D=r(2264),A=r(4807),C=class extends(0,o.f)(o.u,o.d,"DescribeImages",o.m){};const g="\
railgun-ha:image";async function p({aws:h},c){const _=(await(await h.ec2()).send(new o.a({InstanceTypes:[c]})).catch(S=>{
if((0,O.t)(S,"InvalidInstanceType"))return{InstanceTypes:[]};throw S})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if(_.includes("x86_64"))return;const w=_.length>0?`is ${_.join(", ")}`:"is not known in this region";throw new D.t("i\
nput.invalid",`instance-type: "${c}" ${w}; use an x86_64 type such as t3.medium`)}async function u(h,c,_){if(c.amiId)return{
id:c.amiId,source:c.amiId};const w=`ubuntu-${c.ubuntuRelease}`;return _?.id&&_.source===w&&c.amiUpdate==="pinned"?_:{id:await f(
h,c.ubuntuRelease),source:w}}async function d({aws:h},{id:c,source:_}){if(c!==_)return A.t;const{Images:w}=await(await h.
ec2()).send(new C({ImageIds:[c]})).catch(R=>{if((0,O.t)(R,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};
throw R}),S=w?.[0]?.RootDeviceName;if(S)return S;throw new D.t("image.unknown",`ami-id: this region has no image ${c} th\
at this account may use; set ami-id to one that it has`)}function m(h){return`/aws/service/canonical/ubuntu/server/${h}/\
stable/current/amd64/hvm/${h==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function f({aws:h},c){const _=m(c),w=await h.ssm();
try{const{Parameter:S}=await w.send(new P.i({Name:_}));if(S?.Value)return S.Value}catch(S){if(!(0,O.t)(S,"ParameterNotFo\
und"))throw S}throw new D.t("image.unknown",`this region has no image of Ubuntu ${c} (parameter ${_}); set ami-id`)}}),254:((W,y,r)=>{
r.d(y,{n:()=>G,r:()=>_,t:()=>U});var o=r(8669),O=r(5051),P=r(2803),D=r(7288),A=r(7598);const C={red:31,green:32,yellow:33,
cyan:36};function g(n){const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${p(n.ResourceStatus??"")}  ${n.
LogicalResourceId??""} (${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function p(n){
return`\x1B[${C[u(n)]}m${n}\x1B[0m`}function u(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith(
"DELETE")?"yellow":n.endsWith("_COMPLETE")?"green":"cyan"}function d(n,t){const s=new Map;for(const e of n.filter(a=>!(0,o.
i)(a))){const a=e.LogicalResourceId??"";e.ResourceStatus?.endsWith("_IN_PROGRESS")?s.has(a)||s.set(a,e.Timestamp?.getTime()??
t):s.delete(a)}const i=[...s].sort(([,e],[,a])=>e-a).slice(0,m),l=s.size-i.length,I=i.map(([e,a])=>`${e} (${f(t-a)})`),T=n.
find(o.i),L=`the stack (${f(t-(T?.Timestamp?.getTime()??t))})`;return`still waiting for ${I.join(", ")||L}${l>0?` and ${l}\
 more`:""}`}const m=5,f=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,h=100;var c=class V{#s;#a;#t;#e;#n=[];constructor(t,s,{
token:i,newestSeen:l}){this.#s=t,this.#a=s,this.#t=i,this.#e=l}static async fromNow(t,s,i){const{StackEvents:l}=await R(
t,s,void 0);return new V(t,s,{token:i,newestSeen:l?.[0]?.EventId})}static fromBeginning(t,s,i){return new V(t,s,{token:i,
newestSeen:void 0})}static async ofRunning(t,s){const{operation:i,before:l}=await w(t,s),I=i[0]?.ClientRequestToken;return new V(
t,s,{token:I,newestSeen:l?.EventId})}async next(){const t=[];let s;for await(const i of S(this.#s,this.#a)){if(s??=i.EventId,
i.EventId===this.#e)break;this.#o(i)&&t.push(i)}return this.#e=s??this.#e,t.reverse(),this.#n.push(...t),t}#o({ClientRequestToken:t,
ResourceStatus:s}){return new P.r(s).isPreview?!1:!this.#t||!t||t===this.#t}get all(){return this.#n}get isOver(){const t=this.#n.
findLast(o.i);return t!==void 0&&!new P.r(t.ResourceStatus).isInProgress}};async function _(n,t){return(await w(n,t)).operation}
async function w(n,t){const s=[];let i,l=!1;for await(const I of S(n,t)){const T=new P.r(I.ResourceStatus),L=(0,o.i)(I)&&
!T.isInProgress;if(T.isPreview||L&&l){i=I;break}l||=(0,o.i)(I),s.push(I)}return{operation:s.reverse(),before:i}}async function*S(n,t){
let s;for(let i=0;i<h;i++){const l=await R(n,t,s);if(yield*l.StackEvents??[],s=l.NextToken,!s)return}}async function R(n,t,s){
const i={StackName:t,...s&&{NextToken:s}};try{return await n.send(new O.r(i))}catch(l){if((0,P.n)(l,t))return{$metadata:{}};
throw l}}const $=3e4,B=6e4;async function G(n,t,s,{isFirst:i=!1}={}){const{client:l,stackId:I}=n,T=`op-${(0,A.randomUUID)()}`,
L=i?c.fromBeginning(l,I,T):await c.fromNow(l,I,T);return await t(T),k(n,L,s)}async function U(n,t){return k(n,await c.ofRunning(
n.client,n.stackId),t)}async function k(n,t,s){const{client:i,stackId:l,clock:I,timeout:T,onEvent:L}=n;let e="",a=I.now();
const v=await(0,D.t)({clock:I,forMillis:T},async()=>{const N=await t.next();for(const x of N)L(g(x));N.length>0&&(a=I.now());
const F=I.now()-a>=$;if(!t.isOver&&!F)return;const j=await(0,P.t)(i,l);if(e=j?.status.name??"",!j?.status.isInProgress&&
!j?.status.isPreview)return{stack:j};F&&(L(d(t.all,I.now())),a=I.now())});if(!v)return{kind:"timed-out",status:e||await K(
n)};const M=await(0,D.t)({clock:I,forMillis:B},()=>t.next());for(const N of M??[])L(g(N));const{stack:b}=v;return s(b)?{
kind:"done",stack:b?.status.isDeleted?void 0:b}:E(t.all,b)}async function K({client:n,stackId:t}){return(await(0,P.t)(n,
t))?.status.name??"gone"}function E(n,t){const s=t?.status.name??"",i={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:s},l=(0,o.a)(n)??(0,o.n)(i,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:s,
cause:(0,o.t)(l),root:l,resources:(0,o.r)(n),events:n}}}),7288:((W,y,r)=>{r.d(y,{t:()=>p});var o=r(6765),O=r(6580);const P=250,
D=1500,A=5e3,C=.03,g=6e4;async function p({clock:d,forMillis:m,every:f},h){const c=d.now();let _=1;for(let w=0;;w+=1){const S=await h().
catch(B=>{if(!(0,O.n)(B))throw B;_*=2});if(S!==void 0)return S;const R=d.now()-c;if(R>=m)return;const $=Math.min((f??u(w,
R))*_,g);await(0,o.t)(d,Math.min($,m-R))}}function u(d,m){const f=Math.min(P*2**d,D);return Math.round(Math.min(Math.max(
f,m*C),A))}}),4807:((W,y,r)=>{r.d(y,{_:()=>C,a:()=>G,c:()=>w,d:()=>d,f:()=>f,g:()=>p,h:()=>P,i:()=>l,l:()=>_,m:()=>D,n:()=>I,
o:()=>B,p:()=>g,r:()=>T,s:()=>$,t:()=>t,u:()=>c,v:()=>u,y:()=>A});var o=r(7643),O=r(2739);const P=e=>({Ref:e}),D=(e,a)=>({
"Fn::GetAtt":[e,a]}),A=(e,a)=>({"Fn::Sub":a===void 0?e:[e,a]}),C=(e,a)=>({"Fn::Select":[e,a]}),g=P("AWS::AccountId"),p=(e,a)=>A(
`arn:\${AWS::Partition}:${e}:\${AWS::Region}:\${AWS::AccountId}:${a}`),u=e=>({Service:A(`${e}.\${AWS::URLSuffix}`)}),d={
vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"\
PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoad\
Balancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"\
FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"Lis\
tenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceP\
rofile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",
launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},m={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function f(e){const a=m[e];
return{function:a,role:`${a}Role`,logGroup:`${a}LogGroup`,invokeConfig:`${a}InvokeConfig`}}function h(e,a=e.stackName){const v=Object.
keys(e.tags).sort();return{...Object.fromEntries(v.map(M=>[M,e.tags[M]??""])),[o.u]:e.stackName,Name:a}}function c(e,a=e.
stackName){return Object.entries(h(e,a)).map(([v,M])=>({Key:v,Value:M}))}function _(e,a,v={}){const{DependsOn:M,...b}=v;
return{Type:e,...M?.length&&{DependsOn:M},...b,Properties:a}}const w={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},S=6e3,R=30;function $(e){const a=e.elasticIps?"ElasticIp":"";return{loadBalancer:`${a}LoadBalancer`,targetGroup:`${a}\
TargetGroup`,listener:`${a}LoadBalancerListener`}}const B=e=>D($(e).loadBalancer,"DNSName");function G(e,a){const v=$(e);
return{...K(e,a),[v.loadBalancer]:_("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...E(e,a),SecurityGroups:[P(d.loadBalancerSecurityGroup)],LoadBalancerAttributes:U({"load_balancing.cross_zone.enabled":"\
true"}),Tags:c(e)},{DependsOn:a.gateway}),[v.targetGroup]:n(e,a),[v.listener]:_("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:P(v.loadBalancer),Protocol:"TCP",Port:O.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:P(v.targetGroup)}],
ListenerAttributes:U({"tcp.idle_timeout.seconds":String(S)})})}}const U=e=>Object.entries(e).map(([a,v])=>({Key:a,Value:v})),
k=e=>`LoadBalancerAddress${e}`;function K(e,a){if(!e.elasticIps)return{};const v=M=>[k(M),_("AWS::EC2::EIP",{Domain:"vpc",
Tags:c(e,`${e.stackName}-load-balancer`)},{DependsOn:a.gateway})];return Object.fromEntries(a.publicSubnets.map((M,b)=>v(
b)))}function E(e,a){return e.elasticIps?{SubnetMappings:a.publicSubnets.map((v,M)=>({SubnetId:v,AllocationId:D(k(M),"Al\
locationId")}))}:{Subnets:a.publicSubnets}}function n(e,a){return _("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:O.t.port,VpcId:a.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:U({"deregistration_d\
elay.timeout_seconds":String(R),"deregistration_delay.connection_termination.enabled":"true"}),Tags:c(e)})}const t="/dev\
/sda1",s={[o.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[o.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[o.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:t,AllowedPattern:"^/dev/[a-z0-9/]+$"},[o.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[o.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},i={[o.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},l=e=>e.ownNetwork?{...s,...i}:s;
function I(e){const{host:a,settings:v,mapFile:M}=(0,o._)(e.stackName),b=(N,F,j)=>_("AWS::SSM::Parameter",{Name:N,Description:F,
Type:"String",Value:j,Tags:h(e)},w);return{[d.railgunHost]:b(a,"Address that Cloudflare connects to",B(e)),...L(e)&&{[d.
settings]:b(v,"Further settings of the listeners",JSON.stringify(e.listenerSettings))},...e.mapFile!==""&&{[d.mapFile]:b(
M,"Map of hosts to addresses of the listeners",e.mapFile)}}}const T=e=>Object.keys(I(e)),L=e=>Object.keys(e.listenerSettings).
length>0}),2033:((W,y,r)=>{r.d(y,{a:()=>P,i:()=>A,n:()=>C,o:()=>O,r:()=>D,t:()=>o});const o=["Launch","Terminate","AddTo\
LoadBalancer","InstanceRefresh"];function O(g){const{serving:p,newest:u,group:d,active:m}=g;if(m)return{kind:"attach",refresh:m};
const f=P(g);return f.length>0||d!==u?{kind:"start",version:u,outdated:f}:p===u?{kind:"nothing"}:{kind:"record",version:u}}
const P=({instances:g,newest:p})=>g.filter(({version:u})=>u!==p).map(({id:u})=>u);function D(g,p){const u=g.filter(({Description:f,
StatusCode:h,StartTime:c})=>/^Launching a new EC2 instance/i.test(f??"")&&["Successful","Failed","Cancelled"].includes(h??
"")&&(c?.getTime()??0)>=p),d=u.findIndex(({StatusCode:f})=>f==="Successful"),m=d<0?u:u.slice(0,d);return{count:m.length,
reason:m[0]?.StatusMessage||m[0]?.Cause||"Auto Scaling gives no reason",instanceIds:m.flatMap(({Description:f})=>/\bi-[0-9a-f]+/.
exec(f??"")?.[0]??[])}}function A(g,p){const u=g.instances.length,d=p?u:P(g).length,m="by an instance refresh, each afte\
r its replacement serves";return d===0?{replaced:d,of:u,sentence:"no instance is replaced"}:{replaced:d,of:u,sentence:`${d}\
 of ${u} instances are replaced ${m}`}}function C(g){return g.some(({type:p,properties:u})=>p==="AWS::EC2::LaunchTemplat\
e"&&(u.length===0||u.some(({path:d})=>d.startsWith("/Properties/LaunchTemplateData"))))}}),6844:((W,y,r)=>{r.d(y,{n:()=>C,
t:()=>g});var o=r(7643),O=r(6776),P=r(6580),D=r(5268);const A=["Pending","InProgress","Baking","Cancelling","RollbackInP\
rogress"];async function C({aws:p},u,d){const m=d??await(0,D.t)({aws:p},u.name),f=u.outputs[o.o.launchTemplateVersion];if(!m||
!f)return;const h={serving:u.parameters[o.l.servingTemplateVersion]??"",newest:f,group:m.LaunchTemplate?.Version??"",instances:(m.
Instances??[]).filter(({LifecycleState:_=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(_)).map(({InstanceId:_="",LaunchTemplate:w})=>({
id:_,version:w?.Version??""})),suspended:(0,D.n)(m)},c=new Set([h.serving,f,h.group,...h.instances.map(({version:_})=>_)]);
return{...h,active:c.size>1?await g({aws:p},u.name):void 0}}async function g({aws:p},u){const d=await p.autoScaling(),m=(0,o.
g)(u),f=(await d.send(new O.n({AutoScalingGroupName:m,MaxRecords:1})).catch(h=>{if(!((0,P.t)(h,"ValidationError")&&/not found/i.
test(String(h))))throw h}))?.InstanceRefreshes?.[0];if(!(!f||!A.includes(f.Status??"")))return{id:f.InstanceRefreshId??"",
status:f.Status??"",version:f.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),126:((W,y,r)=>{r.d(y,{t:()=>w});var o=r(
6776),O=r(6580),P=r(7288),D=r(2264),A=r(1105),C=r(8919),g=r(1195),p=r(2033),u=class extends(0,o.o)(o.i,o.a,"RollbackInst\
anceRefresh",o.d){},d=class extends(0,A.f)(A.u,A.d,"GetConsoleOutput",A.g){};const m=400;async function f({aws:E},n){const t=await E.
ec2();for(const s of n){const i=await t.send(new d({InstanceId:s})).catch(()=>{}),l=[...Buffer.from(i?.Output??"","base6\
4").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(l)return`${l.slice(0,m)} (${s})`}}
const h=5e3,c=3e4,_=108e5;async function w(E,n,t){const{clock:s}=E,i=K(E);let l="",I={};return await(0,P.t)({clock:s,forMillis:_,
every:h},async()=>{const T=await B(E,n,t);I=T;const{Status:L=""}=T;i(T);const e=R[L];if(e)return{...S(T),id:t,kind:e,reason:e===
"successful"?"":l||$(T)};L==="InProgress"&&!l&&(l=await G(E,n,T)??""),L==="RollbackInProgress"&&await(0,C.n)(E,n.stackName,
{})})??{...S(I),id:t,kind:"timed-out",reason:I.StatusReason??""}}const S=({DesiredConfiguration:E,Status:n})=>({version:E?.
LaunchTemplate?.Version??"",status:n??""}),R={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"f\
ailed",Failed:"failed",Cancelled:"failed"},$=({RollbackDetails:E,StatusReason:n,Status:t})=>E?.RollbackReason||n||`it en\
ded as ${t}`;async function B({aws:E},{groupName:n},t){const{InstanceRefreshes:s}=await(await E.autoScaling()).send(new o.
n({AutoScalingGroupName:n,InstanceRefreshIds:[t]}));return s?.[0]??{InstanceRefreshId:t,Status:"Pending"}}async function G(E,{
groupName:n},t){const{Activities:s=[]}=await(await E.aws.autoScaling()).send(new o.t({AutoScalingGroupName:n,MaxRecords:100})),
i=(0,p.r)(s,t.StartTime?.getTime()??0);if(i.count<2)return;const l=await k(E,i);return E.log.warning(`${i.count} new ins\
tances failed in a row: ${l}; the refresh is rolled back`),await U(E,n),l}async function U(E,n){const t=await E.aws.autoScaling();
try{await t.send(new u({AutoScalingGroupName:n}))}catch(s){if((0,O.t)(s,"ActiveInstanceRefreshNotFoundFault","ActiveInst\
anceRefreshNotFound"))return;if(!(0,O.t)(s,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRefresh"))throw s;E.log.
warning(`the refresh cannot be rolled back and is cancelled: ${(0,D.n)(s)}`),await(0,g.t)(E,n)}}const k=async(E,{instanceIds:n,
reason:t})=>await f(E,n.slice(0,2))??t;function K({clock:E,log:n}){const t=E.now();let s="",i=Number.NEGATIVE_INFINITY;return({
Status:l,PercentageComplete:I=0,InstancesToUpdate:T,StatusReason:L})=>{const e=`${l} ${I} %${T===void 0?"":`, ${T} insta\
nces left`}${L?`: ${L}`:""}`;e===s&&E.now()-i<c||(s=e,i=E.now(),n.info(`${Math.round((i-t)/1e3)} s  ${e}`))}}})};export{H as id,z as ids,Y as modules};
