const Pe=9301,be=[9301,7473],$e={5793:((R,I,o)=>{o.d(I,{t:()=>_});var u=o(7643),h=o(7598);const f=63;function _({account:m,
region:y},g){const D=(0,h.createHash)("sha256").update(g).digest("hex").slice(0,8),c=`${u.c}-${m}-${y}-`,p=Math.max(0,f-
c.length-D.length-1),v=g.toLowerCase().slice(0,p).replace(/-+$/,"");return v?`${c}${v}-${D}`:`${c}${D}`}}),396:((R,I,o)=>{
o.d(I,{i:()=>g,n:()=>D,r:()=>y,t:()=>_});var u=o(7643),h=o(7598);const f=9e5,_=(c,p)=>`${u.c}-${c}-${p}-${(0,h.randomBytes)(
4).toString("hex")}`,m=new RegExp(`^${u.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),y=c=>c.startsWith(`${u.c}-open-`),g=c=>c.
includes(`:changeSet/${u.c}-open-`);function D({name:c,createdAt:p},{runName:v,now:b,holdsLock:C}){const[P,E,$,M]=m.exec(
c)??[];if(!P)return!1;if(E!=="plan")return C;const[,O,A]=/^(\d+)-(\d+)$/.exec(v)??[];return $!==void 0&&$===O&&Number(M)<
Number(A)||b-p>f}}),1105:((R,I,o)=>{o.d(I,{a:()=>v,c:()=>D,d:()=>y,f:()=>_,i:()=>b,l:()=>g,n:()=>P,o:()=>p,r:()=>C,s:()=>c,
t:()=>E,u:()=>m});var u=o(550),h=o(765),f=o(4629);const _=(0,u.t)(f.m,"AmazonEC2","EC2Client",h.t),m={},y=($,M,O,A)=>[];
var g=class extends _(m,y,"DescribeAccountAttributes",f.t){},D=class extends _(m,y,"DescribeAddresses",f.n){},c=class extends _(
m,y,"DescribeInstances",f.o){},p=class extends _(m,y,"DescribeInstanceTypeOfferings",f.i){},v=class extends _(m,y,"Descr\
ibeInstanceTypes",f.a){},b=class extends _(m,y,"DescribeRouteTables",f.c){},C=class extends _(m,y,"DescribeSubnets",f.l){},
P=class extends _(m,y,"DescribeVpcAttribute",f.u){},E=class extends _(m,y,"DescribeVpcs",f.d){}}),2618:((R,I,o)=>{o.d(I,
{a:()=>v,i:()=>c,n:()=>p,r:()=>b,t:()=>D});var u=o(1105),h=o(4629),f=o(6580),_=o(990),m=o(2264),y=o(4807),g=class extends(0,u.
f)(u.u,u.d,"DescribeImages",h.r){};const D="railgun-ha:image";async function c({aws:P},E){const $=(await(await P.ec2()).
send(new u.a({InstanceTypes:[E]})).catch(O=>{if((0,f.t)(O,"InvalidInstanceType"))return{InstanceTypes:[]};throw O})).InstanceTypes?.[0]?.
ProcessorInfo?.SupportedArchitectures??[];if($.includes("x86_64"))return;const M=$.length>0?`is ${$.join(", ")}`:"is not\
 known in this region";throw new m.t("input.invalid",`instance-type: "${E}" ${M}; use an x86_64 type such as t3.medium`)}
async function p(P,E,$){if(E.amiId)return{id:E.amiId,source:E.amiId};const M=`ubuntu-${E.ubuntuRelease}`;return $?.id&&$.
source===M&&E.amiUpdate==="pinned"?$:{id:await C(P,E.ubuntuRelease),source:M}}async function v({aws:P},{id:E,source:$}){
if(E!==$)return y.t;const{Images:M}=await(await P.ec2()).send(new g({ImageIds:[E]})).catch(A=>{if((0,f.t)(A,"InvalidAMII\
D.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw A}),O=M?.[0]?.RootDeviceName;if(O)return O;throw new m.t(
"image.unknown",`ami-id: this region has no image ${E} that this account may use; set ami-id to one that it has`)}function b(P){
return`/aws/service/canonical/ubuntu/server/${P}/stable/current/amd64/hvm/${P==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function C({
aws:P},E){const $=b(E),M=await P.ssm();try{const{Parameter:O}=await M.send(new _.i({Name:$}));if(O?.Value)return O.Value}catch(O){
if(!(0,f.t)(O,"ParameterNotFound"))throw O}throw new m.t("image.unknown",`this region has no image of Ubuntu ${E} (param\
eter ${$}); set ami-id`)}}),4807:((R,I,o)=>{o.d(I,{_:()=>y,a:()=>X,c:()=>$,d:()=>p,f:()=>b,g:()=>D,h:()=>f,i:()=>q,l:()=>E,
m:()=>_,n:()=>J,o:()=>G,p:()=>g,r:()=>ee,s:()=>A,t:()=>H,u:()=>P,v:()=>c,y:()=>m});var u=o(7643),h=o(2739);const f=s=>({
Ref:s}),_=(s,d)=>({"Fn::GetAtt":[s,d]}),m=(s,d)=>({"Fn::Sub":d===void 0?s:[s,d]}),y=(s,d)=>({"Fn::Select":[s,d]}),g=f("A\
WS::AccountId"),D=(s,d)=>m(`arn:\${AWS::Partition}:${s}:\${AWS::Region}:\${AWS::AccountId}:${d}`),c=s=>({Service:m(`${s}\
.\${AWS::URLSuffix}`)}),p={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"Listen\
erSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},v={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function b(s){const d=v[s];
return{function:d,role:`${d}Role`,logGroup:`${d}LogGroup`,invokeConfig:`${d}InvokeConfig`}}function C(s,d=s.stackName){const S=Object.
keys(s.tags).sort();return{...Object.fromEntries(S.map(T=>[T,s.tags[T]??""])),[u.u]:s.stackName,Name:d}}function P(s,d=s.
stackName){return Object.entries(C(s,d)).map(([S,T])=>({Key:S,Value:T}))}function E(s,d,S={}){const{DependsOn:T,...k}=S;
return{Type:s,...T?.length&&{DependsOn:T},...k,Properties:d}}const $={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},M=6e3,O=30;function A(s){const d=s.elasticIps?"ElasticIp":"";return{loadBalancer:`${d}LoadBalancer`,targetGroup:`${d}\
TargetGroup`,listener:`${d}LoadBalancerListener`}}const G=s=>_(A(s).loadBalancer,"DNSName");function X(s,d){const S=A(s);
return{...U(s,d),[S.loadBalancer]:E("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...Q(s,d),SecurityGroups:[f(p.loadBalancerSecurityGroup)],LoadBalancerAttributes:j({"load_balancing.cross_zone.enabled":"\
true"}),Tags:P(s)},{DependsOn:d.gateway}),[S.targetGroup]:V(s,d),[S.listener]:E("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:f(S.loadBalancer),Protocol:"TCP",Port:h.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:f(S.targetGroup)}],
ListenerAttributes:j({"tcp.idle_timeout.seconds":String(M)})})}}const j=s=>Object.entries(s).map(([d,S])=>({Key:d,Value:S})),
F=s=>`LoadBalancerAddress${s}`;function U(s,d){if(!s.elasticIps)return{};const S=T=>[F(T),E("AWS::EC2::EIP",{Domain:"vpc",
Tags:P(s,`${s.stackName}-load-balancer`)},{DependsOn:d.gateway})];return Object.fromEntries(d.publicSubnets.map((T,k)=>S(
k)))}function Q(s,d){return s.elasticIps?{SubnetMappings:d.publicSubnets.map((S,T)=>({SubnetId:S,AllocationId:_(F(T),"Al\
locationId")}))}:{Subnets:d.publicSubnets}}function V(s,d){return E("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:h.t.port,VpcId:d.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:j({"deregistration_d\
elay.timeout_seconds":String(O),"deregistration_delay.connection_termination.enabled":"true"}),Tags:P(s)})}const H="/dev\
/sda1",Z={[u.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[u.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[u.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:H,AllowedPattern:"^/dev/[a-z0-9/]+$"},[u.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[u.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},Y={[u.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},q=s=>s.ownNetwork?{...Z,...Y}:Z;
function J(s){const{host:d,settings:S,mapFile:T}=(0,u._)(s.stackName),k=(te,ne,ae)=>E("AWS::SSM::Parameter",{Name:te,Description:ne,
Type:"String",Value:ae,Tags:C(s)},$);return{[p.railgunHost]:k(d,"Address that Cloudflare connects to",G(s)),...N(s)&&{[p.
settings]:k(S,"Further settings of the listeners",JSON.stringify(s.listenerSettings))},...s.mapFile!==""&&{[p.mapFile]:k(
T,"Map of hosts to addresses of the listeners",s.mapFile)}}}const ee=s=>Object.keys(J(s)),N=s=>Object.keys(s.listenerSettings).
length>0}),2033:((R,I,o)=>{o.d(I,{a:()=>f,i:()=>m,n:()=>y,o:()=>h,r:()=>_,t:()=>u});const u=["Launch","Terminate","AddTo\
LoadBalancer","InstanceRefresh"];function h(g){const{serving:D,newest:c,group:p,active:v}=g;if(v)return{kind:"attach",refresh:v};
const b=f(g);return b.length>0||p!==c?{kind:"start",version:c,outdated:b}:D===c?{kind:"nothing"}:{kind:"record",version:c}}
const f=({instances:g,newest:D})=>g.filter(({version:c})=>c!==D).map(({id:c})=>c);function _(g,D){const c=g.filter(({Description:b,
StatusCode:C,StartTime:P})=>/^Launching a new EC2 instance/i.test(b??"")&&["Successful","Failed","Cancelled"].includes(C??
"")&&(P?.getTime()??0)>=D),p=c.findIndex(({StatusCode:b})=>b==="Successful"),v=p<0?c:c.slice(0,p);return{count:v.length,
reason:v[0]?.StatusMessage||v[0]?.Cause||"Auto Scaling gives no reason",instanceIds:v.flatMap(({Description:b})=>/\bi-[0-9a-f]+/.
exec(b??"")?.[0]??[])}}function m(g,D){const c=g.instances.length,p=D?c:f(g).length,v="by an instance refresh, each afte\
r its replacement serves";return p===0?{replaced:p,of:c,sentence:"no instance is replaced"}:{replaced:p,of:c,sentence:`${p}\
 of ${c} instances are replaced ${v}`}}function y(g){return g.some(({type:D,properties:c})=>D==="AWS::EC2::LaunchTemplat\
e"&&(c.length===0||c.some(({path:p})=>p.startsWith("/Properties/LaunchTemplateData"))))}}),6863:((R,I,o)=>{o.d(I,{a:()=>S,
i:()=>d,n:()=>fe,r:()=>T,t:()=>ve});var u=o(2264),h=o(7643),f=o(3951),_=o(1105),m=o(2618),y=o(9713),g=o(4059),D=o(396),c=o(
5633),p=o(513),v=o(5793),b=o(2601),C=o(4807),P=o(7598),E=o(8522);const $=16777216,M=`!<arch>
`,O=60,A=512,G={"":e=>Buffer.from(e),".gz":e=>(0,E.gunzipSync)(e,{maxOutputLength:$}),".zst":e=>(0,E.zstdDecompressSync)(
e,{maxOutputLength:$})};function X(e){const t=j(e,/^control\.tar/);if(!t)return{kind:"broken",why:"it is no Debian packa\
ge"};const a=G[t.name.slice(11)];if(!a)return{kind:"unknown",why:`${t.name} cannot be read here`};const n=F(t.data,a),i=n===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(n)?.[1];return i?{kind:"known",name:i}:{kind:"broken",why:`its ${t.name}\
 names no architecture`}}function j(e,t){if(e.toString("latin1",0,8)===M)for(let a=8;a+O<=e.length;){const n=e.toString(
"latin1",a,a+16).trimEnd().replace(/\/$/,""),i=Number.parseInt(e.toString("latin1",a+48,a+58),10),r=a+O;if(!(i>=0)||r+i>
e.length)return;if(t.test(n))return{name:n,data:e.subarray(r,r+i)};a=r+i+i%2}}function F(e,t){let a;try{a=t(e)}catch{return}
for(let n=0;n+A<=a.length;){const i=a.toString("latin1",n,n+100).replace(/\0.*$/s,""),r=Number.parseInt(a.toString("lati\
n1",n+124,n+136),8);if(/^(\.\/)?control$/.test(i))return a.toString("utf8",n+A,n+A+(r||0));n+=A+Math.ceil((r||0)/A)*A}}const U=3e4,
Q=18e4,V=/^(amd64|all)$/;async function H(e,t){switch(e.kind){case"ami":return"package source: the image has the listene\
r already";case"deb":return Z(e,t);case"apt":return Y(e,t)}}async function Z({url:e,sha256:t},a){const n=await N(a,e,Q);
if(typeof n=="string")throw s([n]);const i=(0,P.createHash)("sha256").update(n).digest("hex");if(i!==t)throw s([`${e} ha\
s the SHA-256 ${i}, not ${t}`]);const r=`package source: ${e}, ${n.length} bytes, SHA-256 as expected`,l=X(n);if(l.kind===
"broken")throw s([`${e} cannot be installed: ${l.why}`]);if(l.kind==="unknown")return`${r}; its architecture could not b\
e checked: ${l.why}`;if(V.test(l.name))return`${r}, for ${l.name}`;throw s([`${e} is for ${l.name}, and the instances ru\
n amd64`])}async function Y(e,t){const a=await N(t,e.key,U),n=typeof a=="string"?[a]:a.length===0?[`${e.key} is empty`]:
[];if(n.length>0)throw s(n);for(const i of e.suites){const r=await q(e,i,t);if(r.version)return`package source: ${e.package}\
 ${r.version} in ${e.url} ${i}`;n.push(r.problem)}throw s(n)}async function q(e,t,a){const n=`${e.url.replace(/\/+$/,"")}\
/dists/${t}/${e.component}/binary-amd64/Packages`,i=await N(a,`${n}.gz`,U),r=typeof i=="string"?await N(a,n,U):J(i);if(r===
void 0)return{problem:`${n}.gz is not compressed as it should be`};if(typeof r=="string")return{problem:`${i}; ${r}`};const l=ee(
r.toString("utf8"),e.package);return l?{version:l,problem:""}:{problem:`${n} does not list ${e.package} for amd64`}}function J(e){
try{return(0,E.gunzipSync)(e)}catch{return}}function ee(e,t){const a=(i,r)=>new RegExp(`^${r}:[ \\t]*(.+)$`,"m").exec(i)?.[1]?.
trim(),n=e.split(/\r?\n\s*\r?\n/).find(i=>a(i,"Package")===t&&V.test(a(i,"Architecture")??""));return n&&a(n,"Version")}
async function N(e,t,a){try{const n=await e(t,{signal:AbortSignal.timeout(a)});return n.ok?Buffer.from(await n.arrayBuffer()):
`${t} answers ${n.status}`}catch(n){const i=n instanceof Error&&n.cause?`: ${(0,u.n)(n.cause)}`:"";return`${t} cannot be\
 fetched (${(0,u.n)(n)}${i})`}}const s=e=>new u.t("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:e});async function d({packageSource:e},{fetch:t}){return H(e,t).catch(a=>{if(a instanceof
u.t)return a;throw a})}function S({log:e},t,a){if(typeof t=="string")e.info(t);else if(a)e.warning([`new instances could\
 not boot: ${t.message}`,...t.details].join("; "));else throw t}async function T(e,t,{mends:a}){const[n,i]=await(0,c.t)(
(0,y.t)(e),(0,g.t)(e,t.stackName)),r=await(0,g.n)(e,t.stackName,{stack:i});if(a&&(0,p.n)(e.log,t,r),!r||r.status.isDeleted)
return{identity:n,stack:void 0,isShell:!1};if(r.status.isPreview)return{identity:n,stack:void 0,isShell:!0};if(r.status.
isUpdatable)return{identity:n,stack:a?await k(e,r):r,isShell:!1};const{explain:l,mend:w,protectedFailure:L}=await o.e(1204).
then(o.bind(o,8823));if(!a&&r.status.neverLived&&t.onFailedStack==="recreate"){if(r.isProtected)throw L(r);return{identity:n,
stack:void 0,isShell:!1}}if(!a)throw await l(e,t,r);const W=await w(e,t,r);return{identity:n,stack:W&&await k(e,W),isShell:!1}}
async function k(e,t){if(!(0,D.i)(t.changeSetId))return t;const{withClosedPolicy:a}=await o.e(8540).then(o.bind(o,8540));
return a(e,t)}const te=({Parameters:e={}},t)=>t.flatMap(({ParameterKey:a="",ParameterValue:n})=>String(e[a]?.NoEcho)==="\
true"&&n?[n]:[]),ne=/^[a-z-]+-\d[a-z]$/;async function ae(e,t){const a=[t.instanceType,t.memcachedNodeType.replace(/^cache\./,
"")],n=new Map(a.map(l=>[l,new Set]));let i;do{const l=await e.send(new _.o({LocationType:"availability-zone",Filters:[{
Name:"instance-type",Values:[...new Set(a)]}],...i&&{NextToken:i}}));for(const{InstanceType:w,Location:L}of l.InstanceTypeOfferings??
[])ne.test(L??"")&&n.get(w??"")?.add(L??"");i=l.NextToken}while(i);for(const[l,w]of n)if(w.size===0)throw new u.t("zone.\
unsuitable",`no zone of this region offers ${l}; use another type or region`);const r=[...new Set([...n.values()].flatMap(
l=>[...l]))].sort();return{known:r,suitable:r.filter(l=>[...n.values()].every(w=>w.has(l)))}}function he(e,t,a){const n=a.
slice(0,e.count),i=n.filter(w=>!t.suitable.includes(w));if(i.length>0){const w=`${B(i)}, where the stack lies, does not \
offer both the instance type and the cache node type; use other types`;throw new u.t("zone.unsuitable",w)}if(e.names)return me(
e.names,t,a);const r=t.suitable.filter(w=>!a.includes(w)).slice(0,e.count-n.length),l=[...n,...r];if(l.length<e.count){const w=`${e.
count} zones are wanted, but only ${B(t.suitable)} offer both the instance type and the cache node type; use fewer zones\
 or other types`;throw new u.t("zone.unsuitable",w)}return l}function me(e,t,a){const n=e.filter(l=>!t.known.includes(l));
if(n.length>0)throw new u.t("zone.unknown",`this region has no zone ${B(n)}; use ${B(t.suitable)}`);const i=e.filter(l=>!t.
suitable.includes(l));if(i.length>0){const l=`${B(i)} does not offer both the instance type and the cache node type; use\
 ${B(t.suitable)}`;throw new u.t("zone.unsuitable",l)}const r=a.slice(0,e.length);if(r.some(l=>!e.includes(l))){const l=`\
the stack lies in ${B(a)} and cannot move to ${B(e)}; keep its zones, or deploy a stack of another name`;throw new u.t("\
zone.unsuitable",l)}return[...r,...e.filter(l=>!r.includes(l))]}const B=e=>e.join(", ")||"none";async function fe(e,t,a,n){
const{log:i}=t;_e(e,n);const r=n?.parameters??{},l=t.assets(),w=(0,b.t)((0,b.i)(e),l.stack),L=(0,b.n)(w),W=(0,b.r)(L),x=e.
ownNetwork&&await Ee(e,e.ownNetwork,t,n),ce=x?{count:x.zones.length,names:x.zones}:e.zones,ie=pe(ce,n,W)??await ge(e,ce,
t,n),z=await(0,m.n)(t,e,n&&{id:r[h.l.imageId]??"",source:n.tags["railgun-ha:image"]??""}),le=await(0,m.a)(t,z);i.info(`z\
ones ${ie.join(", ")}; image ${z.id} (${z.source}, ${e.amiUpdate})`);const ue={[h.l.zones]:ie.join(","),[h.l.imageId]:z.
id,...le!=="/dev/sda1"&&{[h.l.rootDevice]:le},[h.l.artifactsBucket]:(0,v.t)(a,e.stackName),...x&&{[h.l.vpcCidr]:x.cidr}},
de=[...Object.entries(ue).map(([K,se])=>({ParameterKey:K,ParameterValue:se})),ye(r)];if(!n){const{lookAtQuotas:K,needsOf:se}=await o.
e(918).then(o.bind(o,918));await K(t,se(w))}for(const K of te(w,de))t.hideDeclared(K);return{assets:l,template:w,body:L,
hash:W,parameters:de,tags:{...e.tags,[h.u]:e.stackName,[h.m]:f.t,[h.d]:W,[h.s]:De([ue,e.tags,z.source]),[m.t]:z.source,[h.
a]:re(e)},size:e.size}}const oe=e=>e?.parameters[h.l.zones]?.split(",").filter(Boolean)??[];function pe(e,t,a){if(!t?.status.
isSuccess||t.tags["railgun-ha:template"]!==a)return;const n=oe(t);return(e.names?e.names.join()===n.join():e.count===n.length)?
n:void 0}async function ge(e,t,a,n){return await(0,m.i)(a,e.instanceType),he(t,await ae(await a.aws.ec2(),e),oe(n))}const re=({
vpcCidr:e,ownNetwork:t})=>t?.vpcId??e;function _e(e,t){const a=t?.tags[h.a],n=re(e);if(!a||a===n)return;const i=a.startsWith(
"vpc-")?"vpc-id":"vpc-cidr";throw new u.t("stack.immovable",`stack ${e.stackName} lies in ${a} and cannot move to ${n}; \
keep ${i} ${a}, or deploy a stack of another name`)}async function Ee({size:e,memcachedNodes:t},a,{aws:n,log:i},r){const{
findOwnNetwork:l}=await o.e(8280).then(o.bind(o,8280)),w={size:e,memcachedNodes:t,isNew:r===void 0},L=await l(await n.ec2(),
a,w);return i.info(`VPC ${a.vpcId} (${L.cidr}) suits, in ${L.zones.join(", ")}`),L}function ye(e){const t=h.l.servingTemplateVersion;
return e[t]?{ParameterKey:t,UsePreviousValue:!0}:{ParameterKey:t,ParameterValue:"1"}}const De=e=>(0,P.createHash)("sha25\
6").update(JSON.stringify(e)).digest("hex");function ve(e,t){return e?.status.isSuccess?[h.d,h.s].every(a=>e.tags[a]===t.
tags[a]):!1}}),4247:((R,I,o)=>{o.d(I,{t:()=>u});function u({head:h,rows:f}){const _=[h,...f],m=h.map((g,D)=>Math.max(..._.
map(c=>(c[D]??"").length))),y=g=>m.map((D,c)=>(g[c]??"").padEnd(D)).join("  ").trimEnd();return[y(h),m.map(g=>"\u2500".repeat(
g)).join("  "),...f.map(y)]}}),5633:((R,I,o)=>{o.d(I,{t:()=>u});async function u(...h){return await Promise.allSettled(h),
await Promise.all(h)}}),513:((R,I,o)=>{o.d(I,{n:()=>f,r:()=>h,t:()=>u});function u(_,{drift:m}){m==="true"&&_.warning("d\
rift: true makes plan show drift, and deploy does not look for it; set drift: revert, or command: plan")}function h(_,{allowReplacement:m},{
Resources:y},g=[]){const D=new Set([...Object.entries(y).flatMap(([p,{Type:v}])=>[p,v]),...g.flatMap(({logicalId:p,type:v})=>[
p,v])]),c=m.filter(p=>!D.has(p));c.length!==0&&_.warning(`allow-replacement: neither template nor change has ${c.join(",\
 ")}; check the spelling`)}function f(_,{stackName:m,skipResources:y},g){y.length===0||g?.status.isRollbackStuck||_.warning(
`skip-resources: stack ${m} has no rollback that got stuck, and nothing is skipped; leave the input out`)}})};export{Pe as id,be as ids,$e as modules};
