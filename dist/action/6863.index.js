const ve=6863,_e=[6863],we={2618:((Z,O,l)=>{l.d(O,{a:()=>D,i:()=>z,n:()=>L,r:()=>I,t:()=>R});var u=l(1105),d=l(6580),S=l(
990),$=l(2264),w=l(4807),B=class extends(0,u.f)(u.u,u.d,"DescribeImages",u.m){};const R="railgun-ha:image";async function z({
aws:g},h){const f=(await(await g.ec2()).send(new u.a({InstanceTypes:[h]})).catch(y=>{if((0,d.t)(y,"InvalidInstanceType"))
return{InstanceTypes:[]};throw y})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(f.includes("x86_64"))
return;const P=f.length>0?`is ${f.join(", ")}`:"is not known in this region";throw new $.t("input.invalid",`instance-typ\
e: "${h}" ${P}; use an x86_64 type such as t3.medium`)}async function L(g,h,f){if(h.amiId)return{id:h.amiId,source:h.amiId};
const P=`ubuntu-${h.ubuntuRelease}`;return f?.id&&f.source===P&&h.amiUpdate==="pinned"?f:{id:await G(g,h.ubuntuRelease),
source:P}}async function D({aws:g},{id:h,source:f}){if(h!==f)return w.t;const{Images:P}=await(await g.ec2()).send(new B(
{ImageIds:[h]})).catch(v=>{if((0,d.t)(v,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw v}),
y=P?.[0]?.RootDeviceName;if(y)return y;throw new $.t("image.unknown",`ami-id: this region has no image ${h} that this ac\
count may use; set ami-id to one that it has`)}function I(g){return`/aws/service/canonical/ubuntu/server/${g}/stable/cur\
rent/amd64/hvm/${g==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function G({aws:g},h){const f=I(h),P=await g.ssm();try{const{
Parameter:y}=await P.send(new S.i({Name:f}));if(y?.Value)return y.Value}catch(y){if(!(0,d.t)(y,"ParameterNotFound"))throw y}
throw new $.t("image.unknown",`this region has no image of Ubuntu ${h} (parameter ${f}); set ami-id`)}}),4807:((Z,O,l)=>{
l.d(O,{_:()=>B,a:()=>J,c:()=>P,d:()=>D,f:()=>G,g:()=>z,h:()=>S,i:()=>q,l:()=>f,m:()=>$,n:()=>H,o:()=>K,p:()=>R,r:()=>M,s:()=>N,
t:()=>x,u:()=>h,v:()=>L,y:()=>w});var u=l(7643),d=l(2739);const S=s=>({Ref:s}),$=(s,c)=>({"Fn::GetAtt":[s,c]}),w=(s,c)=>({
"Fn::Sub":c===void 0?s:[s,c]}),B=(s,c)=>({"Fn::Select":[s,c]}),R=S("AWS::AccountId"),z=(s,c)=>w(`arn:\${AWS::Partition}:${s}\
:\${AWS::Region}:\${AWS::AccountId}:${c}`),L=s=>({Service:w(`${s}.\${AWS::URLSuffix}`)}),D={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},I={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function G(s){const c=I[s];return{function:c,role:`${c}Role`,logGroup:`${c}LogGro\
up`,invokeConfig:`${c}InvokeConfig`}}function g(s,c=s.stackName){const p=Object.keys(s.tags).sort();return{...Object.fromEntries(
p.map(E=>[E,s.tags[E]??""])),[u.u]:s.stackName,Name:c}}function h(s,c=s.stackName){return Object.entries(g(s,c)).map(([p,
E])=>({Key:p,Value:E}))}function f(s,c,p={}){const{DependsOn:E,...b}=p;return{Type:s,...E?.length&&{DependsOn:E},...b,Properties:c}}
const P={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},y=6e3,v=30;function N(s){const c=s.elasticIps?"ElasticIp":
"";return{loadBalancer:`${c}LoadBalancer`,targetGroup:`${c}TargetGroup`,listener:`${c}LoadBalancerListener`}}const K=s=>$(
N(s).loadBalancer,"DNSName");function J(s,c){const p=N(s);return{...X(s,c),[p.loadBalancer]:f("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...F(s,c),SecurityGroups:[S(D.loadBalancerSecurityGroup)],LoadBalancerAttributes:W(
{"load_balancing.cross_zone.enabled":"true"}),Tags:h(s)},{DependsOn:c.gateway}),[p.targetGroup]:Q(s,c),[p.listener]:f("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:S(p.loadBalancer),Protocol:"TCP",Port:d.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:S(p.targetGroup)}],ListenerAttributes:W({"tcp.idle_timeout.seconds":String(y)})})}}const W=s=>Object.
entries(s).map(([c,p])=>({Key:c,Value:p})),k=s=>`LoadBalancerAddress${s}`;function X(s,c){if(!s.elasticIps)return{};const p=E=>[
k(E),f("AWS::EC2::EIP",{Domain:"vpc",Tags:h(s,`${s.stackName}-load-balancer`)},{DependsOn:c.gateway})];return Object.fromEntries(
c.publicSubnets.map((E,b)=>p(b)))}function F(s,c){return s.elasticIps?{SubnetMappings:c.publicSubnets.map((p,E)=>({SubnetId:p,
AllocationId:$(k(E),"AllocationId")}))}:{Subnets:c.publicSubnets}}function Q(s,c){return f("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:d.t.port,VpcId:c.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:W({"deregistration_delay.timeout_seconds":String(v),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:h(s)})}const x="/dev/sda1",V={[u.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[u.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[u.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:x,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[u.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[u.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},Y={[u.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},q=s=>s.ownNetwork?{...V,...Y}:V;function H(s){const{host:c,settings:p,mapFile:E}=(0,u._)(s.
stackName),b=(ee,te,ne)=>f("AWS::SSM::Parameter",{Name:ee,Description:te,Type:"String",Value:ne,Tags:g(s)},P);return{[D.
railgunHost]:b(c,"Address that Cloudflare connects to",K(s)),...T(s)&&{[D.settings]:b(p,"Further settings of the listene\
rs",JSON.stringify(s.listenerSettings))},...s.mapFile!==""&&{[D.mapFile]:b(E,"Map of hosts to addresses of the listeners",
s.mapFile)}}}const M=s=>Object.keys(H(s)),T=s=>Object.keys(s.listenerSettings).length>0}),6863:((Z,O,l)=>{l.d(O,{a:()=>c,
i:()=>s,n:()=>he,r:()=>p,t:()=>Pe});var u=l(2264),d=l(7643),S=l(3951),$=l(1105),w=l(2618),B=l(6164),R=l(9713),z=l(5633),
L=l(4059),D=l(513),I=l(2601),G=l(4807),g=l(7598),h=l(8522);const f=16777216,P=`!<arch>
`,y=60,v=512,N={"":e=>Buffer.from(e),".gz":e=>(0,h.gunzipSync)(e,{maxOutputLength:f}),".zst":e=>(0,h.zstdDecompressSync)(
e,{maxOutputLength:f})};function K(e){const t=J(e,/^control\.tar/);if(!t)return{kind:"broken",why:"it is no Debian packa\
ge"};const a=N[t.name.slice(11)];if(!a)return{kind:"unknown",why:`${t.name} cannot be read here`};const n=W(t.data,a),r=n===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(n)?.[1];return r?{kind:"known",name:r}:{kind:"broken",why:`its ${t.name}\
 names no architecture`}}function J(e,t){if(e.toString("latin1",0,8)===P)for(let a=8;a+y<=e.length;){const n=e.toString(
"latin1",a,a+16).trimEnd().replace(/\/$/,""),r=Number.parseInt(e.toString("latin1",a+48,a+58),10),o=a+y;if(!(r>=0)||o+r>
e.length)return;if(t.test(n))return{name:n,data:e.subarray(o,o+r)};a=o+r+r%2}}function W(e,t){let a;try{a=t(e)}catch{return}
for(let n=0;n+v<=a.length;){const r=a.toString("latin1",n,n+100).replace(/\0.*$/s,""),o=Number.parseInt(a.toString("lati\
n1",n+124,n+136),8);if(/^(\.\/)?control$/.test(r))return a.toString("utf8",n+v,n+v+(o||0));n+=v+Math.ceil((o||0)/v)*v}}const k=3e4,
X=18e4,F=/^(amd64|all)$/;async function Q(e,t){switch(e.kind){case"ami":return"package source: the image has the listene\
r already";case"deb":return x(e,t);case"apt":return V(e,t)}}async function x({url:e,sha256:t},a){const n=await M(a,e,X);
if(typeof n=="string")throw T([n]);const r=(0,g.createHash)("sha256").update(n).digest("hex");if(r!==t)throw T([`${e} ha\
s the SHA-256 ${r}, not ${t}`]);const o=`package source: ${e}, ${n.length} bytes, SHA-256 as expected`,i=K(n);if(i.kind===
"broken")throw T([`${e} cannot be installed: ${i.why}`]);if(i.kind==="unknown")return`${o}; its architecture could not b\
e checked: ${i.why}`;if(F.test(i.name))return`${o}, for ${i.name}`;throw T([`${e} is for ${i.name}, and the instances ru\
n amd64`])}async function V(e,t){const a=await M(t,e.key,k),n=typeof a=="string"?[a]:a.length===0?[`${e.key} is empty`]:
[];if(n.length>0)throw T(n);for(const r of e.suites){const o=await Y(e,r,t);if(o.version)return`package source: ${e.package}\
 ${o.version} in ${e.url} ${r}`;n.push(o.problem)}throw T(n)}async function Y(e,t,a){const n=`${e.url.replace(/\/+$/,"")}\
/dists/${t}/${e.component}/binary-amd64/Packages`,r=await M(a,`${n}.gz`,k),o=typeof r=="string"?await M(a,n,k):q(r);if(o===
void 0)return{problem:`${n}.gz is not compressed as it should be`};if(typeof o=="string")return{problem:`${r}; ${o}`};const i=H(
o.toString("utf8"),e.package);return i?{version:i,problem:""}:{problem:`${n} does not list ${e.package} for amd64`}}function q(e){
try{return(0,h.gunzipSync)(e)}catch{return}}function H(e,t){const a=(r,o)=>new RegExp(`^${o}:[ \\t]*(.+)$`,"m").exec(r)?.[1]?.
trim(),n=e.split(/\r?\n\s*\r?\n/).find(r=>a(r,"Package")===t&&F.test(a(r,"Architecture")??""));return n&&a(n,"Version")}
async function M(e,t,a){try{const n=await e(t,{signal:AbortSignal.timeout(a)});return n.ok?Buffer.from(await n.arrayBuffer()):
`${t} answers ${n.status}`}catch(n){const r=n instanceof Error&&n.cause?`: ${(0,u.n)(n.cause)}`:"";return`${t} cannot be\
 fetched (${(0,u.n)(n)}${r})`}}const T=e=>new u.t("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:e});async function s({packageSource:e},{fetch:t}){return Q(e,t).catch(a=>{if(a instanceof
u.t)return a;throw a})}function c({log:e},t,a){if(typeof t=="string")e.info(t);else if(a)e.warning([`new instances could\
 not boot: ${t.message}`,...t.details].join("; "));else throw t}async function p(e,t,{mends:a}){const[n,r]=await(0,z.t)(
(0,R.t)(e),(0,L.t)(e,t.stackName)),o=await(0,L.n)(e,t.stackName,{stack:r});if(a&&(0,D.n)(e.log,t,o),!o||o.status.isDeleted)
return{identity:n,stack:void 0,isShell:!1};if(o.status.isPreview)return{identity:n,stack:void 0,isShell:!0};if(o.status.
isUpdatable)return{identity:n,stack:o,isShell:!1};const{explain:i,mend:m,protectedFailure:_}=await l.e(1204).then(l.bind(
l,8823));if(!a&&o.status.neverLived&&t.onFailedStack==="recreate"){if(o.isProtected)throw _(o);return{identity:n,stack:void 0,
isShell:!1}}if(!a)throw await i(e,t,o);return{identity:n,stack:await m(e,t,o),isShell:!1}}const E=({Parameters:e={}},t)=>t.
flatMap(({ParameterKey:a="",ParameterValue:n})=>String(e[a]?.NoEcho)==="true"&&n?[n]:[]),b=/^[a-z-]+-\d[a-z]$/;async function ee(e,t){
const a=[t.instanceType,t.memcachedNodeType.replace(/^cache\./,"")],n=new Map(a.map(i=>[i,new Set]));let r;do{const i=await e.
send(new $.o({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...new Set(a)]}],...r&&{NextToken:r}}));
for(const{InstanceType:m,Location:_}of i.InstanceTypeOfferings??[])b.test(_??"")&&n.get(m??"")?.add(_??"");r=i.NextToken}while(r);
for(const[i,m]of n)if(m.size===0)throw new u.t("zone.unsuitable",`no zone of this region offers ${i}; use another type o\
r region`);const o=[...new Set([...n.values()].flatMap(i=>[...i]))].sort();return{known:o,suitable:o.filter(i=>[...n.values()].
every(m=>m.has(i)))}}function te(e,t,a){const n=a.slice(0,e.count),r=n.filter(m=>!t.suitable.includes(m));if(r.length>0){
const m=`${A(r)}, where the stack lies, does not offer both the instance type and the cache node type; use other types`;
throw new u.t("zone.unsuitable",m)}if(e.names)return ne(e.names,t,a);const o=t.suitable.filter(m=>!a.includes(m)).slice(
0,e.count-n.length),i=[...n,...o];if(i.length<e.count){const m=`${e.count} zones are wanted, but only ${A(t.suitable)} o\
ffer both the instance type and the cache node type; use fewer zones or other types`;throw new u.t("zone.unsuitable",m)}
return i}function ne(e,t,a){const n=e.filter(i=>!t.known.includes(i));if(n.length>0)throw new u.t("zone.unknown",`this r\
egion has no zone ${A(n)}; use ${A(t.suitable)}`);const r=e.filter(i=>!t.suitable.includes(i));if(r.length>0){const i=`${A(
r)} does not offer both the instance type and the cache node type; use ${A(t.suitable)}`;throw new u.t("zone.unsuitable",
i)}const o=a.slice(0,e.length);if(o.some(i=>!e.includes(i))){const i=`the stack lies in ${A(a)} and cannot move to ${A(e)}\
; keep its zones, or deploy a stack of another name`;throw new u.t("zone.unsuitable",i)}return[...o,...e.filter(i=>!o.includes(
i))]}const A=e=>e.join(", ")||"none";async function he(e,t,a,n){const{log:r}=t;pe(e,n);const o=n?.parameters??{},i=t.assets(),
m=(0,I.t)((0,I.a)(e),i.stack),_=(0,I.n)(m),ae=(0,I.r)(_),j=e.ownNetwork&&await ge(e,e.ownNetwork,t,n),ie=j?{count:j.zones.
length,names:j.zones}:e.zones,ce=fe(ie,n,ae)??await me(e,ie,t,n),C=await(0,w.n)(t,e,n&&{id:o[d.l.imageId]??"",source:n.tags["\
railgun-ha:image"]??""}),le=await(0,w.a)(t,C);r.info(`zones ${ce.join(", ")}; image ${C.id} (${C.source}, ${e.amiUpdate}\
)`);const ue={[d.l.zones]:ce.join(","),[d.l.imageId]:C.id,...le!=="/dev/sda1"&&{[d.l.rootDevice]:le},[d.l.artifactsBucket]:(0,B.
n)(a,e.stackName),...j&&{[d.l.vpcCidr]:j.cidr}},de=[...Object.entries(ue).map(([U,se])=>({ParameterKey:U,ParameterValue:se})),
ye(o)];if(!n){const{lookAtQuotas:U,needsOf:se}=await l.e(918).then(l.bind(l,918));await U(t,se(m))}for(const U of E(m,de))
t.hideDeclared(U);return{assets:i,template:m,body:_,hash:ae,parameters:de,tags:{...e.tags,[d.u]:e.stackName,[d.m]:S.t,[d.
d]:ae,[d.s]:Ee([ue,e.tags,C.source]),[w.t]:C.source,[d.a]:re(e)},size:e.size}}const oe=e=>e?.parameters[d.l.zones]?.split(
",").filter(Boolean)??[];function fe(e,t,a){if(!t?.status.isSuccess||t.tags["railgun-ha:template"]!==a)return;const n=oe(
t);return(e.names?e.names.join()===n.join():e.count===n.length)?n:void 0}async function me(e,t,a,n){return await(0,w.i)(
a,e.instanceType),te(t,await ee(await a.aws.ec2(),e),oe(n))}const re=({vpcCidr:e,ownNetwork:t})=>t?.vpcId??e;function pe(e,t){
const a=t?.tags[d.a],n=re(e);if(!a||a===n)return;const r=a.startsWith("vpc-")?"vpc-id":"vpc-cidr";throw new u.t("stack.i\
mmovable",`stack ${e.stackName} lies in ${a} and cannot move to ${n}; keep ${r} ${a}, or deploy a stack of another name`)}
async function ge({size:e,memcachedNodes:t},a,{aws:n,log:r},o){const{findOwnNetwork:i}=await l.e(8280).then(l.bind(l,8280)),
m={size:e,memcachedNodes:t,isNew:o===void 0},_=await i(await n.ec2(),a,m);return r.info(`VPC ${a.vpcId} (${_.cidr}) suit\
s, in ${_.zones.join(", ")}`),_}function ye(e){const t=d.l.servingTemplateVersion;return e[t]?{ParameterKey:t,UsePreviousValue:!0}:
{ParameterKey:t,ParameterValue:"1"}}const Ee=e=>(0,g.createHash)("sha256").update(JSON.stringify(e)).digest("hex");function Pe(e,t){
return e?.status.isSuccess?[d.d,d.s].every(a=>e.tags[a]===t.tags[a]):!1}}),5633:((Z,O,l)=>{l.d(O,{t:()=>u});async function u(...d){
return await Promise.allSettled(d),await Promise.all(d)}})};export{ve as id,_e as ids,we as modules};
