const be=9301,De=[9301,7473],ve={5793:((R,I,o)=>{o.d(I,{t:()=>_});var d=o(7643),h=o(7598);const f=63;function _({account:m,
region:b},p){const E=(0,h.createHash)("sha256").update(p).digest("hex").slice(0,8),u=`${d.c}-${m}-${b}-`,g=Math.max(0,f-
u.length-E.length-1),D=p.toLowerCase().slice(0,g).replace(/-+$/,"");return D?`${u}${D}-${E}`:`${u}${E}`}}),1105:((R,I,o)=>{
o.d(I,{a:()=>D,c:()=>E,d:()=>b,f:()=>_,i:()=>T,l:()=>p,n:()=>v,o:()=>g,r:()=>k,s:()=>u,t:()=>y,u:()=>m});var d=o(550),h=o(
765),f=o(4629);const _=(0,d.t)(f.m,"AmazonEC2","EC2Client",h.t),m={},b=($,O,w,L)=>[];var p=class extends _(m,b,"Describe\
AccountAttributes",f.t){},E=class extends _(m,b,"DescribeAddresses",f.n){},u=class extends _(m,b,"DescribeInstances",f.o){},
g=class extends _(m,b,"DescribeInstanceTypeOfferings",f.i){},D=class extends _(m,b,"DescribeInstanceTypes",f.a){},T=class extends _(
m,b,"DescribeRouteTables",f.c){},k=class extends _(m,b,"DescribeSubnets",f.l){},v=class extends _(m,b,"DescribeVpcAttrib\
ute",f.u){},y=class extends _(m,b,"DescribeVpcs",f.d){}}),2618:((R,I,o)=>{o.d(I,{a:()=>D,i:()=>u,n:()=>g,r:()=>T,t:()=>E});
var d=o(1105),h=o(4629),f=o(6580),_=o(990),m=o(2264),b=o(4807),p=class extends(0,d.f)(d.u,d.d,"DescribeImages",h.r){};const E="\
railgun-ha:image";async function u({aws:v},y){const $=(await(await v.ec2()).send(new d.a({InstanceTypes:[y]})).catch(w=>{
if((0,f.t)(w,"InvalidInstanceType"))return{InstanceTypes:[]};throw w})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if($.includes("x86_64"))return;const O=$.length>0?`is ${$.join(", ")}`:"is not known in this region";throw new m.t("i\
nput.invalid",`instance-type: "${y}" ${O}; use an x86_64 type such as t3.medium`)}async function g(v,y,$){if(y.amiId)return{
id:y.amiId,source:y.amiId};const O=`ubuntu-${y.ubuntuRelease}`;return $?.id&&$.source===O&&y.amiUpdate==="pinned"?$:{id:await k(
v,y.ubuntuRelease),source:O}}async function D({aws:v},{id:y,source:$}){if(y!==$)return b.t;const{Images:O}=await(await v.
ec2()).send(new p({ImageIds:[y]})).catch(L=>{if((0,f.t)(L,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};
throw L}),w=O?.[0]?.RootDeviceName;if(w)return w;throw new m.t("image.unknown",`ami-id: this region has no image ${y} th\
at this account may use; set ami-id to one that it has`)}function T(v){return`/aws/service/canonical/ubuntu/server/${v}/\
stable/current/amd64/hvm/${v==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function k({aws:v},y){const $=T(y),O=await v.ssm();
try{const{Parameter:w}=await O.send(new _.i({Name:$}));if(w?.Value)return w.Value}catch(w){if(!(0,f.t)(w,"ParameterNotFo\
und"))throw w}throw new m.t("image.unknown",`this region has no image of Ubuntu ${y} (parameter ${$}); set ami-id`)}}),4807:((R,I,o)=>{
o.d(I,{_:()=>b,a:()=>J,c:()=>$,d:()=>g,f:()=>T,g:()=>E,h:()=>f,i:()=>q,l:()=>y,m:()=>_,n:()=>Z,o:()=>G,p:()=>p,r:()=>W,s:()=>L,
t:()=>V,u:()=>v,v:()=>u,y:()=>m});var d=o(7643),h=o(2739);const f=s=>({Ref:s}),_=(s,l)=>({"Fn::GetAtt":[s,l]}),m=(s,l)=>({
"Fn::Sub":l===void 0?s:[s,l]}),b=(s,l)=>({"Fn::Select":[s,l]}),p=f("AWS::AccountId"),E=(s,l)=>m(`arn:\${AWS::Partition}:${s}\
:\${AWS::Region}:\${AWS::AccountId}:${l}`),u=s=>({Service:m(`${s}.\${AWS::URLSuffix}`)}),g={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},D={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function T(s){const l=D[s];return{function:l,role:`${l}Role`,logGroup:`${l}LogGro\
up`,invokeConfig:`${l}InvokeConfig`}}function k(s,l=s.stackName){const S=Object.keys(s.tags).sort();return{...Object.fromEntries(
S.map(A=>[A,s.tags[A]??""])),[d.u]:s.stackName,Name:l}}function v(s,l=s.stackName){return Object.entries(k(s,l)).map(([S,
A])=>({Key:S,Value:A}))}function y(s,l,S={}){const{DependsOn:A,...M}=S;return{Type:s,...A?.length&&{DependsOn:A},...M,Properties:l}}
const $={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},O=6e3,w=30;function L(s){const l=s.elasticIps?"ElasticIp":
"";return{loadBalancer:`${l}LoadBalancer`,targetGroup:`${l}TargetGroup`,listener:`${l}LoadBalancerListener`}}const G=s=>_(
L(s).loadBalancer,"DNSName");function J(s,l){const S=L(s);return{...X(s,l),[S.loadBalancer]:y("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...F(s,l),SecurityGroups:[f(g.loadBalancerSecurityGroup)],LoadBalancerAttributes:U(
{"load_balancing.cross_zone.enabled":"true"}),Tags:v(s)},{DependsOn:l.gateway}),[S.targetGroup]:Q(s,l),[S.listener]:y("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:f(S.loadBalancer),Protocol:"TCP",Port:h.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:f(S.targetGroup)}],ListenerAttributes:U({"tcp.idle_timeout.seconds":String(O)})})}}const U=s=>Object.
entries(s).map(([l,S])=>({Key:l,Value:S})),z=s=>`LoadBalancerAddress${s}`;function X(s,l){if(!s.elasticIps)return{};const S=A=>[
z(A),y("AWS::EC2::EIP",{Domain:"vpc",Tags:v(s,`${s.stackName}-load-balancer`)},{DependsOn:l.gateway})];return Object.fromEntries(
l.publicSubnets.map((A,M)=>S(M)))}function F(s,l){return s.elasticIps?{SubnetMappings:l.publicSubnets.map((S,A)=>({SubnetId:S,
AllocationId:_(z(A),"AllocationId")}))}:{Subnets:l.publicSubnets}}function Q(s,l){return y("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:h.t.port,VpcId:l.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:U({"deregistration_delay.timeout_seconds":String(w),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:v(s)})}const V="/dev/sda1",H={[d.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[d.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[d.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:V,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[d.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[d.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},Y={[d.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},q=s=>s.ownNetwork?{...H,...Y}:H;function Z(s){const{host:l,settings:S,mapFile:A}=(0,d._)(s.
stackName),M=(ee,te,ne)=>y("AWS::SSM::Parameter",{Name:ee,Description:te,Type:"String",Value:ne,Tags:k(s)},$);return{[g.
railgunHost]:M(l,"Address that Cloudflare connects to",G(s)),...B(s)&&{[g.settings]:M(S,"Further settings of the listene\
rs",JSON.stringify(s.listenerSettings))},...s.mapFile!==""&&{[g.mapFile]:M(A,"Map of hosts to addresses of the listeners",
s.mapFile)}}}const W=s=>Object.keys(Z(s)),B=s=>Object.keys(s.listenerSettings).length>0}),2033:((R,I,o)=>{o.d(I,{a:()=>f,
i:()=>m,n:()=>b,o:()=>h,r:()=>_,t:()=>d});const d=["Launch","Terminate","AddToLoadBalancer","InstanceRefresh"];function h(p){
const{serving:E,newest:u,group:g,active:D}=p;if(D)return{kind:"attach",refresh:D};const T=f(p);return T.length>0||g!==u?
{kind:"start",version:u,outdated:T}:E===u?{kind:"nothing"}:{kind:"record",version:u}}const f=({instances:p,newest:E})=>p.
filter(({version:u})=>u!==E).map(({id:u})=>u);function _(p,E){const u=p.filter(({Description:T,StatusCode:k,StartTime:v})=>/^Launching a new EC2 instance/i.
test(T??"")&&["Successful","Failed","Cancelled"].includes(k??"")&&(v?.getTime()??0)>=E),g=u.findIndex(({StatusCode:T})=>T===
"Successful"),D=g<0?u:u.slice(0,g);return{count:D.length,reason:D[0]?.StatusMessage||D[0]?.Cause||"Auto Scaling gives no\
 reason",instanceIds:D.flatMap(({Description:T})=>/\bi-[0-9a-f]+/.exec(T??"")?.[0]??[])}}function m(p,E){const u=p.instances.
length,g=E?u:f(p).length,D="by an instance refresh, each after its replacement serves";return g===0?{replaced:g,of:u,sentence:"\
no instance is replaced"}:{replaced:g,of:u,sentence:`${g} of ${u} instances are replaced ${D}`}}function b(p){return p.some(
({type:E,properties:u})=>E==="AWS::EC2::LaunchTemplate"&&(u.length===0||u.some(({path:g})=>g.startsWith("/Properties/Lau\
nchTemplateData"))))}}),6863:((R,I,o)=>{o.d(I,{a:()=>l,i:()=>s,n:()=>he,r:()=>S,t:()=>ye});var d=o(2264),h=o(7643),f=o(3951),
_=o(1105),m=o(2618),b=o(9713),p=o(5633),E=o(4059),u=o(513),g=o(5793),D=o(2601),T=o(4807),k=o(7598),v=o(8522);const y=16777216,
$=`!<arch>
`,O=60,w=512,L={"":e=>Buffer.from(e),".gz":e=>(0,v.gunzipSync)(e,{maxOutputLength:y}),".zst":e=>(0,v.zstdDecompressSync)(
e,{maxOutputLength:y})};function G(e){const t=J(e,/^control\.tar/);if(!t)return{kind:"broken",why:"it is no Debian packa\
ge"};const a=L[t.name.slice(11)];if(!a)return{kind:"unknown",why:`${t.name} cannot be read here`};const n=U(t.data,a),c=n===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(n)?.[1];return c?{kind:"known",name:c}:{kind:"broken",why:`its ${t.name}\
 names no architecture`}}function J(e,t){if(e.toString("latin1",0,8)===$)for(let a=8;a+O<=e.length;){const n=e.toString(
"latin1",a,a+16).trimEnd().replace(/\/$/,""),c=Number.parseInt(e.toString("latin1",a+48,a+58),10),r=a+O;if(!(c>=0)||r+c>
e.length)return;if(t.test(n))return{name:n,data:e.subarray(r,r+c)};a=r+c+c%2}}function U(e,t){let a;try{a=t(e)}catch{return}
for(let n=0;n+w<=a.length;){const c=a.toString("latin1",n,n+100).replace(/\0.*$/s,""),r=Number.parseInt(a.toString("lati\
n1",n+124,n+136),8);if(/^(\.\/)?control$/.test(c))return a.toString("utf8",n+w,n+w+(r||0));n+=w+Math.ceil((r||0)/w)*w}}const z=3e4,
X=18e4,F=/^(amd64|all)$/;async function Q(e,t){switch(e.kind){case"ami":return"package source: the image has the listene\
r already";case"deb":return V(e,t);case"apt":return H(e,t)}}async function V({url:e,sha256:t},a){const n=await W(a,e,X);
if(typeof n=="string")throw B([n]);const c=(0,k.createHash)("sha256").update(n).digest("hex");if(c!==t)throw B([`${e} ha\
s the SHA-256 ${c}, not ${t}`]);const r=`package source: ${e}, ${n.length} bytes, SHA-256 as expected`,i=G(n);if(i.kind===
"broken")throw B([`${e} cannot be installed: ${i.why}`]);if(i.kind==="unknown")return`${r}; its architecture could not b\
e checked: ${i.why}`;if(F.test(i.name))return`${r}, for ${i.name}`;throw B([`${e} is for ${i.name}, and the instances ru\
n amd64`])}async function H(e,t){const a=await W(t,e.key,z),n=typeof a=="string"?[a]:a.length===0?[`${e.key} is empty`]:
[];if(n.length>0)throw B(n);for(const c of e.suites){const r=await Y(e,c,t);if(r.version)return`package source: ${e.package}\
 ${r.version} in ${e.url} ${c}`;n.push(r.problem)}throw B(n)}async function Y(e,t,a){const n=`${e.url.replace(/\/+$/,"")}\
/dists/${t}/${e.component}/binary-amd64/Packages`,c=await W(a,`${n}.gz`,z),r=typeof c=="string"?await W(a,n,z):q(c);if(r===
void 0)return{problem:`${n}.gz is not compressed as it should be`};if(typeof r=="string")return{problem:`${c}; ${r}`};const i=Z(
r.toString("utf8"),e.package);return i?{version:i,problem:""}:{problem:`${n} does not list ${e.package} for amd64`}}function q(e){
try{return(0,v.gunzipSync)(e)}catch{return}}function Z(e,t){const a=(c,r)=>new RegExp(`^${r}:[ \\t]*(.+)$`,"m").exec(c)?.[1]?.
trim(),n=e.split(/\r?\n\s*\r?\n/).find(c=>a(c,"Package")===t&&F.test(a(c,"Architecture")??""));return n&&a(n,"Version")}
async function W(e,t,a){try{const n=await e(t,{signal:AbortSignal.timeout(a)});return n.ok?Buffer.from(await n.arrayBuffer()):
`${t} answers ${n.status}`}catch(n){const c=n instanceof Error&&n.cause?`: ${(0,d.n)(n.cause)}`:"";return`${t} cannot be\
 fetched (${(0,d.n)(n)}${c})`}}const B=e=>new d.t("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:e});async function s({packageSource:e},{fetch:t}){return Q(e,t).catch(a=>{if(a instanceof
d.t)return a;throw a})}function l({log:e},t,a){if(typeof t=="string")e.info(t);else if(a)e.warning([`new instances could\
 not boot: ${t.message}`,...t.details].join("; "));else throw t}async function S(e,t,{mends:a}){const[n,c]=await(0,p.t)(
(0,b.t)(e),(0,E.t)(e,t.stackName)),r=await(0,E.n)(e,t.stackName,{stack:c});if(a&&(0,u.n)(e.log,t,r),!r||r.status.isDeleted)
return{identity:n,stack:void 0,isShell:!1};if(r.status.isPreview)return{identity:n,stack:void 0,isShell:!0};if(r.status.
isUpdatable)return{identity:n,stack:r,isShell:!1};const{explain:i,mend:P,protectedFailure:C}=await o.e(1204).then(o.bind(
o,8823));if(!a&&r.status.neverLived&&t.onFailedStack==="recreate"){if(r.isProtected)throw C(r);return{identity:n,stack:void 0,
isShell:!1}}if(!a)throw await i(e,t,r);return{identity:n,stack:await P(e,t,r),isShell:!1}}const A=({Parameters:e={}},t)=>t.
flatMap(({ParameterKey:a="",ParameterValue:n})=>String(e[a]?.NoEcho)==="true"&&n?[n]:[]),M=/^[a-z-]+-\d[a-z]$/;async function ee(e,t){
const a=[t.instanceType,t.memcachedNodeType.replace(/^cache\./,"")],n=new Map(a.map(i=>[i,new Set]));let c;do{const i=await e.
send(new _.o({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...new Set(a)]}],...c&&{NextToken:c}}));
for(const{InstanceType:P,Location:C}of i.InstanceTypeOfferings??[])M.test(C??"")&&n.get(P??"")?.add(C??"");c=i.NextToken}while(c);
for(const[i,P]of n)if(P.size===0)throw new d.t("zone.unsuitable",`no zone of this region offers ${i}; use another type o\
r region`);const r=[...new Set([...n.values()].flatMap(i=>[...i]))].sort();return{known:r,suitable:r.filter(i=>[...n.values()].
every(P=>P.has(i)))}}function te(e,t,a){const n=a.slice(0,e.count),c=n.filter(P=>!t.suitable.includes(P));if(c.length>0){
const P=`${N(c)}, where the stack lies, does not offer both the instance type and the cache node type; use other types`;
throw new d.t("zone.unsuitable",P)}if(e.names)return ne(e.names,t,a);const r=t.suitable.filter(P=>!a.includes(P)).slice(
0,e.count-n.length),i=[...n,...r];if(i.length<e.count){const P=`${e.count} zones are wanted, but only ${N(t.suitable)} o\
ffer both the instance type and the cache node type; use fewer zones or other types`;throw new d.t("zone.unsuitable",P)}
return i}function ne(e,t,a){const n=e.filter(i=>!t.known.includes(i));if(n.length>0)throw new d.t("zone.unknown",`this r\
egion has no zone ${N(n)}; use ${N(t.suitable)}`);const c=e.filter(i=>!t.suitable.includes(i));if(c.length>0){const i=`${N(
c)} does not offer both the instance type and the cache node type; use ${N(t.suitable)}`;throw new d.t("zone.unsuitable",
i)}const r=a.slice(0,e.length);if(r.some(i=>!e.includes(i))){const i=`the stack lies in ${N(a)} and cannot move to ${N(e)}\
; keep its zones, or deploy a stack of another name`;throw new d.t("zone.unsuitable",i)}return[...r,...e.filter(i=>!r.includes(
i))]}const N=e=>e.join(", ")||"none";async function he(e,t,a,n){const{log:c}=t;pe(e,n);const r=n?.parameters??{},i=t.assets(),
P=(0,D.t)((0,D.i)(e),i.stack),C=(0,D.n)(P),ae=(0,D.r)(C),x=e.ownNetwork&&await ge(e,e.ownNetwork,t,n),ce=x?{count:x.zones.
length,names:x.zones}:e.zones,ie=me(ce,n,ae)??await fe(e,ce,t,n),j=await(0,m.n)(t,e,n&&{id:r[h.l.imageId]??"",source:n.tags["\
railgun-ha:image"]??""}),le=await(0,m.a)(t,j);c.info(`zones ${ie.join(", ")}; image ${j.id} (${j.source}, ${e.amiUpdate}\
)`);const ue={[h.l.zones]:ie.join(","),[h.l.imageId]:j.id,...le!=="/dev/sda1"&&{[h.l.rootDevice]:le},[h.l.artifactsBucket]:(0,g.
t)(a,e.stackName),...x&&{[h.l.vpcCidr]:x.cidr}},de=[...Object.entries(ue).map(([K,se])=>({ParameterKey:K,ParameterValue:se})),
_e(r)];if(!n){const{lookAtQuotas:K,needsOf:se}=await o.e(918).then(o.bind(o,918));await K(t,se(P))}for(const K of A(P,de))
t.hideDeclared(K);return{assets:i,template:P,body:C,hash:ae,parameters:de,tags:{...e.tags,[h.u]:e.stackName,[h.m]:f.t,[h.
d]:ae,[h.s]:Ee([ue,e.tags,j.source]),[m.t]:j.source,[h.a]:re(e)},size:e.size}}const oe=e=>e?.parameters[h.l.zones]?.split(
",").filter(Boolean)??[];function me(e,t,a){if(!t?.status.isSuccess||t.tags["railgun-ha:template"]!==a)return;const n=oe(
t);return(e.names?e.names.join()===n.join():e.count===n.length)?n:void 0}async function fe(e,t,a,n){return await(0,m.i)(
a,e.instanceType),te(t,await ee(await a.aws.ec2(),e),oe(n))}const re=({vpcCidr:e,ownNetwork:t})=>t?.vpcId??e;function pe(e,t){
const a=t?.tags[h.a],n=re(e);if(!a||a===n)return;const c=a.startsWith("vpc-")?"vpc-id":"vpc-cidr";throw new d.t("stack.i\
mmovable",`stack ${e.stackName} lies in ${a} and cannot move to ${n}; keep ${c} ${a}, or deploy a stack of another name`)}
async function ge({size:e,memcachedNodes:t},a,{aws:n,log:c},r){const{findOwnNetwork:i}=await o.e(8280).then(o.bind(o,8280)),
P={size:e,memcachedNodes:t,isNew:r===void 0},C=await i(await n.ec2(),a,P);return c.info(`VPC ${a.vpcId} (${C.cidr}) suit\
s, in ${C.zones.join(", ")}`),C}function _e(e){const t=h.l.servingTemplateVersion;return e[t]?{ParameterKey:t,UsePreviousValue:!0}:
{ParameterKey:t,ParameterValue:"1"}}const Ee=e=>(0,k.createHash)("sha256").update(JSON.stringify(e)).digest("hex");function ye(e,t){
return e?.status.isSuccess?[h.d,h.s].every(a=>e.tags[a]===t.tags[a]):!1}}),4247:((R,I,o)=>{o.d(I,{t:()=>d});function d({
head:h,rows:f}){const _=[h,...f],m=h.map((p,E)=>Math.max(..._.map(u=>(u[E]??"").length))),b=p=>m.map((E,u)=>(p[u]??"").padEnd(
E)).join("  ").trimEnd();return[b(h),m.map(p=>"\u2500".repeat(p)).join("  "),...f.map(b)]}}),5633:((R,I,o)=>{o.d(I,{t:()=>d});
async function d(...h){return await Promise.allSettled(h),await Promise.all(h)}}),513:((R,I,o)=>{o.d(I,{n:()=>f,r:()=>h,
t:()=>d});function d(_,{drift:m}){m==="true"&&_.warning("drift: true makes plan show drift, and deploy does not look for\
 it; set drift: revert, or command: plan")}function h(_,{allowReplacement:m},{Resources:b},p=[]){const E=new Set([...Object.
entries(b).flatMap(([g,{Type:D}])=>[g,D]),...p.flatMap(({logicalId:g,type:D})=>[g,D])]),u=m.filter(g=>!E.has(g));u.length!==
0&&_.warning(`allow-replacement: neither template nor change has ${u.join(", ")}; check the spelling`)}function f(_,{stackName:m,
skipResources:b},p){b.length===0||p?.status.isRollbackStuck||_.warning(`skip-resources: stack ${m} has no rollback that \
got stuck, and nothing is skipped; leave the input out`)}})};export{be as id,De as ids,ve as modules};
