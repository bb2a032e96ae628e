const Ee=8949,ve=[8949],Pe={2618:((N,O,l)=>{l.d(O,{a:()=>v,i:()=>T,n:()=>$,r:()=>b,t:()=>S});var u=l(1105),d=l(6580),P=l(
990),y=l(2264),g=l(4807),I=class extends(0,u.f)(u.u,u.d,"DescribeImages",u.m){};const S="railgun-ha:image";async function T({
aws:_},h){const f=(await(await _.ec2()).send(new u.a({InstanceTypes:[h]})).catch(w=>{if((0,d.t)(w,"InvalidInstanceType"))
return{InstanceTypes:[]};throw w})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(f.includes("x86_64"))
return;const D=f.length>0?`is ${f.join(", ")}`:"is not known in this region";throw new y.t("input.invalid",`instance-typ\
e: "${h}" ${D}; use an x86_64 type such as t3.medium`)}async function $(_,h,f){if(h.amiId)return{id:h.amiId,source:h.amiId};
const D=`ubuntu-${h.ubuntuRelease}`;return f?.id&&f.source===D&&h.amiUpdate==="pinned"?f:{id:await K(_,h.ubuntuRelease),
source:D}}async function v({aws:_},{id:h,source:f}){if(h!==f)return g.t;const{Images:D}=await(await _.ec2()).send(new I(
{ImageIds:[h]})).catch(A=>{if((0,d.t)(A,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw A}),
w=D?.[0]?.RootDeviceName;if(w)return w;throw new y.t("image.unknown",`ami-id: this region has no image ${h} that this ac\
count may use; set ami-id to one that it has`)}function b(_){return`/aws/service/canonical/ubuntu/server/${_}/stable/cur\
rent/amd64/hvm/${_==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function K({aws:_},h){const f=b(h),D=await _.ssm();try{const{
Parameter:w}=await D.send(new P.i({Name:f}));if(w?.Value)return w.Value}catch(w){if(!(0,d.t)(w,"ParameterNotFound"))throw w}
throw new y.t("image.unknown",`this region has no image of Ubuntu ${h} (parameter ${f}); set ami-id`)}}),4807:((N,O,l)=>{
l.d(O,{_:()=>I,a:()=>J,c:()=>D,d:()=>v,f:()=>K,g:()=>T,h:()=>P,i:()=>q,l:()=>f,m:()=>y,n:()=>Z,o:()=>F,p:()=>S,r:()=>R,s:()=>j,
t:()=>V,u:()=>h,v:()=>$,y:()=>g});var u=l(7643),d=l(2739);const P=s=>({Ref:s}),y=(s,c)=>({"Fn::GetAtt":[s,c]}),g=(s,c)=>({
"Fn::Sub":c===void 0?s:[s,c]}),I=(s,c)=>({"Fn::Select":[s,c]}),S=P("AWS::AccountId"),T=(s,c)=>g(`arn:\${AWS::Partition}:${s}\
:\${AWS::Region}:\${AWS::AccountId}:${c}`),$=s=>({Service:g(`${s}.\${AWS::URLSuffix}`)}),v={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},b={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function K(s){const c=b[s];return{function:c,role:`${c}Role`,logGroup:`${c}LogGro\
up`,invokeConfig:`${c}InvokeConfig`}}function _(s,c=s.stackName){const m=Object.keys(s.tags).sort();return{...Object.fromEntries(
m.map(E=>[E,s.tags[E]??""])),[u.u]:s.stackName,Name:c}}function h(s,c=s.stackName){return Object.entries(_(s,c)).map(([m,
E])=>({Key:m,Value:E}))}function f(s,c,m={}){const{DependsOn:E,...L}=m;return{Type:s,...E?.length&&{DependsOn:E},...L,Properties:c}}
const D={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},w=6e3,A=30;function j(s){const c=s.elasticIps?"ElasticIp":
"";return{loadBalancer:`${c}LoadBalancer`,targetGroup:`${c}TargetGroup`,listener:`${c}LoadBalancerListener`}}const F=s=>y(
j(s).loadBalancer,"DNSName");function J(s,c){const m=j(s);return{...X(s,c),[m.loadBalancer]:f("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...x(s,c),SecurityGroups:[P(v.loadBalancerSecurityGroup)],LoadBalancerAttributes:W(
{"load_balancing.cross_zone.enabled":"true"}),Tags:h(s)},{DependsOn:c.gateway}),[m.targetGroup]:Q(s,c),[m.listener]:f("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:P(m.loadBalancer),Protocol:"TCP",Port:d.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:P(m.targetGroup)}],ListenerAttributes:W({"tcp.idle_timeout.seconds":String(w)})})}}const W=s=>Object.
entries(s).map(([c,m])=>({Key:c,Value:m})),B=s=>`LoadBalancerAddress${s}`;function X(s,c){if(!s.elasticIps)return{};const m=E=>[
B(E),f("AWS::EC2::EIP",{Domain:"vpc",Tags:h(s,`${s.stackName}-load-balancer`)},{DependsOn:c.gateway})];return Object.fromEntries(
c.publicSubnets.map((E,L)=>m(L)))}function x(s,c){return s.elasticIps?{SubnetMappings:c.publicSubnets.map((m,E)=>({SubnetId:m,
AllocationId:y(B(E),"AllocationId")}))}:{Subnets:c.publicSubnets}}function Q(s,c){return f("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:d.t.port,VpcId:c.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:W({"deregistration_delay.timeout_seconds":String(A),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:h(s)})}const V="/dev/sda1",H={[u.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[u.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[u.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:V,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[u.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[u.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},Y={[u.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},q=s=>s.ownNetwork?{...H,...Y}:H;function Z(s){const{host:c,settings:m,mapFile:E}=(0,u._)(s.
stackName),L=(ee,te,ne)=>f("AWS::SSM::Parameter",{Name:ee,Description:te,Type:"String",Value:ne,Tags:_(s)},D);return{[v.
railgunHost]:L(c,"Address that Cloudflare connects to",F(s)),...M(s)&&{[v.settings]:L(m,"Further settings of the listene\
rs",JSON.stringify(s.listenerSettings))},...s.mapFile!==""&&{[v.mapFile]:L(E,"Map of hosts to addresses of the listeners",
s.mapFile)}}}const R=s=>Object.keys(Z(s)),M=s=>Object.keys(s.listenerSettings).length>0}),6863:((N,O,l)=>{l.d(O,{a:()=>c,
i:()=>s,n:()=>he,r:()=>m,t:()=>we});var u=l(2264),d=l(7643),P=l(3951),y=l(1105),g=l(2618),I=l(6164),S=l(9713),T=l(5633),
$=l(4059),v=l(513),b=l(2601),K=l(4807),_=l(7598),h=l(8522);const f=16777216,D=`!<arch>
`,w=60,A=512,j={"":e=>Buffer.from(e),".gz":e=>(0,h.gunzipSync)(e,{maxOutputLength:f}),".zst":e=>(0,h.zstdDecompressSync)(
e,{maxOutputLength:f})};function F(e){const t=J(e,/^control\.tar/);if(!t)return{kind:"broken",why:"it is no Debian packa\
ge"};const a=j[t.name.slice(11)];if(!a)return{kind:"unknown",why:`${t.name} cannot be read here`};const n=W(t.data,a),r=n===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(n)?.[1];return r?{kind:"known",name:r}:{kind:"broken",why:`its ${t.name}\
 names no architecture`}}function J(e,t){if(e.toString("latin1",0,8)===D)for(let a=8;a+w<=e.length;){const n=e.toString(
"latin1",a,a+16).trimEnd().replace(/\/$/,""),r=Number.parseInt(e.toString("latin1",a+48,a+58),10),o=a+w;if(!(r>=0)||o+r>
e.length)return;if(t.test(n))return{name:n,data:e.subarray(o,o+r)};a=o+r+r%2}}function W(e,t){let a;try{a=t(e)}catch{return}
for(let n=0;n+A<=a.length;){const r=a.toString("latin1",n,n+100).replace(/\0.*$/s,""),o=Number.parseInt(a.toString("lati\
n1",n+124,n+136),8);if(/^(\.\/)?control$/.test(r))return a.toString("utf8",n+A,n+A+(o||0));n+=A+Math.ceil((o||0)/A)*A}}const B=3e4,
X=18e4,x=/^(amd64|all)$/;async function Q(e,t){switch(e.kind){case"ami":return"package source: the image has the listene\
r already";case"deb":return V(e,t);case"apt":return H(e,t)}}async function V({url:e,sha256:t},a){const n=await R(a,e,X);
if(typeof n=="string")throw M([n]);const r=(0,_.createHash)("sha256").update(n).digest("hex");if(r!==t)throw M([`${e} ha\
s the SHA-256 ${r}, not ${t}`]);const o=`package source: ${e}, ${n.length} bytes, SHA-256 as expected`,i=F(n);if(i.kind===
"broken")throw M([`${e} cannot be installed: ${i.why}`]);if(i.kind==="unknown")return`${o}; its architecture could not b\
e checked: ${i.why}`;if(x.test(i.name))return`${o}, for ${i.name}`;throw M([`${e} is for ${i.name}, and the instances ru\
n amd64`])}async function H(e,t){const a=await R(t,e.key,B),n=typeof a=="string"?[a]:a.length===0?[`${e.key} is empty`]:
[];if(n.length>0)throw M(n);for(const r of e.suites){const o=await Y(e,r,t);if(o.version)return`package source: ${e.package}\
 ${o.version} in ${e.url} ${r}`;n.push(o.problem)}throw M(n)}async function Y(e,t,a){const n=`${e.url.replace(/\/+$/,"")}\
/dists/${t}/${e.component}/binary-amd64/Packages`,r=await R(a,`${n}.gz`,B),o=typeof r=="string"?await R(a,n,B):q(r);if(o===
void 0)return{problem:`${n}.gz is not compressed as it should be`};if(typeof o=="string")return{problem:`${r}; ${o}`};const i=Z(
o.toString("utf8"),e.package);return i?{version:i,problem:""}:{problem:`${n} does not list ${e.package} for amd64`}}function q(e){
try{return(0,h.gunzipSync)(e)}catch{return}}function Z(e,t){const a=(r,o)=>new RegExp(`^${o}:[ \\t]*(.+)$`,"m").exec(r)?.[1]?.
trim(),n=e.split(/\r?\n\s*\r?\n/).find(r=>a(r,"Package")===t&&x.test(a(r,"Architecture")??""));return n&&a(n,"Version")}
async function R(e,t,a){try{const n=await e(t,{signal:AbortSignal.timeout(a)});return n.ok?Buffer.from(await n.arrayBuffer()):
`${t} answers ${n.status}`}catch(n){const r=n instanceof Error&&n.cause?`: ${(0,u.n)(n.cause)}`:"";return`${t} cannot be\
 fetched (${(0,u.n)(n)}${r})`}}const M=e=>new u.t("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:e});async function s({packageSource:e},{fetch:t}){return Q(e,t).catch(a=>{if(a instanceof
u.t)return a;throw a})}function c({log:e},t,a){if(typeof t=="string")e.info(t);else if(a)e.warning([`new instances could\
 not boot: ${t.message}`,...t.details].join("; "));else throw t}async function m(e,t,{mends:a}){const[n,r]=await(0,T.t)(
(0,S.t)(e),(0,$.t)(e,t.stackName)),o=await(0,$.n)(e,t.stackName,{stack:r});if(a&&(0,v.n)(e.log,t,o),!o||o.status.isDeleted)
return{identity:n,stack:void 0,isShell:!1};if(o.status.isPreview)return{identity:n,stack:void 0,isShell:!0};if(o.status.
isUpdatable)return{identity:n,stack:o,isShell:!1};const{explain:i,mend:p,protectedFailure:k}=await l.e(1204).then(l.bind(
l,8823));if(!a&&o.status.neverLived&&t.onFailedStack==="recreate"){if(o.isProtected)throw k(o);return{identity:n,stack:void 0,
isShell:!1}}if(!a)throw await i(e,t,o);return{identity:n,stack:await p(e,t,o),isShell:!1}}const E=({Parameters:e={}},t)=>t.
flatMap(({ParameterKey:a="",ParameterValue:n})=>String(e[a]?.NoEcho)==="true"&&n?[n]:[]),L=/^[a-z-]+-\d[a-z]$/;async function ee(e,t){
const a=[t.instanceType,t.memcachedNodeType.replace(/^cache\./,"")],n=new Map(a.map(i=>[i,new Set]));let r;do{const i=await e.
send(new y.o({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...new Set(a)]}],...r&&{NextToken:r}}));
for(const{InstanceType:p,Location:k}of i.InstanceTypeOfferings??[])L.test(k??"")&&n.get(p??"")?.add(k??"");r=i.NextToken}while(r);
for(const[i,p]of n)if(p.size===0)throw new u.t("zone.unsuitable",`no zone of this region offers ${i}; use another type o\
r region`);const o=[...new Set([...n.values()].flatMap(i=>[...i]))].sort();return{known:o,suitable:o.filter(i=>[...n.values()].
every(p=>p.has(i)))}}function te(e,t,a){const n=a.slice(0,e.count),r=n.filter(p=>!t.suitable.includes(p));if(r.length>0){
const p=`${C(r)}, where the stack lies, does not offer both the instance type and the cache node type; use other types`;
throw new u.t("zone.unsuitable",p)}if(e.names)return ne(e.names,t,a);const o=t.suitable.filter(p=>!a.includes(p)).slice(
0,e.count-n.length),i=[...n,...o];if(i.length<e.count){const p=`${e.count} zones are wanted, but only ${C(t.suitable)} o\
ffer both the instance type and the cache node type; use fewer zones or other types`;throw new u.t("zone.unsuitable",p)}
return i}function ne(e,t,a){const n=e.filter(i=>!t.known.includes(i));if(n.length>0)throw new u.t("zone.unknown",`this r\
egion has no zone ${C(n)}; use ${C(t.suitable)}`);const r=e.filter(i=>!t.suitable.includes(i));if(r.length>0){const i=`${C(
r)} does not offer both the instance type and the cache node type; use ${C(t.suitable)}`;throw new u.t("zone.unsuitable",
i)}const o=a.slice(0,e.length);if(o.some(i=>!e.includes(i))){const i=`the stack lies in ${C(a)} and cannot move to ${C(e)}\
; keep its zones, or deploy a stack of another name`;throw new u.t("zone.unsuitable",i)}return[...o,...e.filter(i=>!o.includes(
i))]}const C=e=>e.join(", ")||"none";async function he(e,t,a,n){const{log:r}=t;me(e,n);const o=n?.parameters??{},i=t.assets(),
p=(0,b.t)((0,b.i)(e),i.stack),k=(0,b.n)(p),ae=(0,b.r)(k),U=e.ownNetwork&&await ge(e,e.ownNetwork,t,n),ie=U?{count:U.zones.
length,names:U.zones}:e.zones,ce=fe(ie,n,ae)??await pe(e,ie,t,n),z=await(0,g.n)(t,e,n&&{id:o[d.l.imageId]??"",source:n.tags["\
railgun-ha:image"]??""}),le=await(0,g.a)(t,z);r.info(`zones ${ce.join(", ")}; image ${z.id} (${z.source}, ${e.amiUpdate}\
)`);const ue={[d.l.zones]:ce.join(","),[d.l.imageId]:z.id,...le!=="/dev/sda1"&&{[d.l.rootDevice]:le},[d.l.artifactsBucket]:(0,I.
n)(a,e.stackName),...U&&{[d.l.vpcCidr]:U.cidr}},de=[...Object.entries(ue).map(([G,se])=>({ParameterKey:G,ParameterValue:se})),
ye(o)];if(!n){const{lookAtQuotas:G,needsOf:se}=await l.e(918).then(l.bind(l,918));await G(t,se(p))}for(const G of E(p,de))
t.hideDeclared(G);return{assets:i,template:p,body:k,hash:ae,parameters:de,tags:{...e.tags,[d.u]:e.stackName,[d.m]:P.t,[d.
d]:ae,[d.s]:_e([ue,e.tags,z.source]),[g.t]:z.source,[d.a]:re(e)},size:e.size}}const oe=e=>e?.parameters[d.l.zones]?.split(
",").filter(Boolean)??[];function fe(e,t,a){if(!t?.status.isSuccess||t.tags["railgun-ha:template"]!==a)return;const n=oe(
t);return(e.names?e.names.join()===n.join():e.count===n.length)?n:void 0}async function pe(e,t,a,n){return await(0,g.i)(
a,e.instanceType),te(t,await ee(await a.aws.ec2(),e),oe(n))}const re=({vpcCidr:e,ownNetwork:t})=>t?.vpcId??e;function me(e,t){
const a=t?.tags[d.a],n=re(e);if(!a||a===n)return;const r=a.startsWith("vpc-")?"vpc-id":"vpc-cidr";throw new u.t("stack.i\
mmovable",`stack ${e.stackName} lies in ${a} and cannot move to ${n}; keep ${r} ${a}, or deploy a stack of another name`)}
async function ge({size:e,memcachedNodes:t},a,{aws:n,log:r},o){const{findOwnNetwork:i}=await l.e(8280).then(l.bind(l,8280)),
p={size:e,memcachedNodes:t,isNew:o===void 0},k=await i(await n.ec2(),a,p);return r.info(`VPC ${a.vpcId} (${k.cidr}) suit\
s, in ${k.zones.join(", ")}`),k}function ye(e){const t=d.l.servingTemplateVersion;return e[t]?{ParameterKey:t,UsePreviousValue:!0}:
{ParameterKey:t,ParameterValue:"1"}}const _e=e=>(0,_.createHash)("sha256").update(JSON.stringify(e)).digest("hex");function we(e,t){
return e?.status.isSuccess?[d.d,d.s].every(a=>e.tags[a]===t.tags[a]):!1}}),4247:((N,O,l)=>{l.d(O,{t:()=>u});function u({
head:d,rows:P}){const y=[d,...P],g=d.map((S,T)=>Math.max(...y.map($=>($[T]??"").length))),I=S=>g.map((T,$)=>(S[$]??"").padEnd(
T)).join("  ").trimEnd();return[I(d),g.map(S=>"\u2500".repeat(S)).join("  "),...P.map(I)]}}),5633:((N,O,l)=>{l.d(O,{t:()=>u});
async function u(...d){return await Promise.allSettled(d),await Promise.all(d)}}),513:((N,O,l)=>{l.d(O,{n:()=>P,r:()=>d,
t:()=>u});function u(y,{drift:g}){g==="true"&&y.warning("drift: true makes plan show drift, and deploy does not look for\
 it; set drift: revert, or command: plan")}function d(y,{allowReplacement:g},{Resources:I},S=[]){const T=new Set([...Object.
entries(I).flatMap(([v,{Type:b}])=>[v,b]),...S.flatMap(({logicalId:v,type:b})=>[v,b])]),$=g.filter(v=>!T.has(v));$.length!==
0&&y.warning(`allow-replacement: neither template nor change has ${$.join(", ")}; check the spelling`)}function P(y,{stackName:g,
skipResources:I},S){I.length===0||S?.status.isRollbackStuck||y.warning(`skip-resources: stack ${g} has no rollback that \
got stuck, and nothing is skipped; leave the input out`)}})};export{Ee as id,ve as ids,Pe as modules};
