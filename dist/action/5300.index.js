const we=5300,Pe=[5300],Ee={6507:((J,N,i)=>{i.d(N,{t:()=>_});var h=i(990),_=class extends(0,h.s)(h.a,h.o,"LabelParameter\
Version",h.u){}}),2618:((J,N,i)=>{i.d(N,{a:()=>b,i:()=>M,n:()=>C,r:()=>K,t:()=>U});var h=i(1105),_=i(6580),O=i(990),A=i(
2264),L=i(4807),p=class extends(0,h.f)(h.u,h.d,"DescribeImages",h.m){};const U="railgun-ha:image";async function M({aws:D},f){
const g=(await(await D.ec2()).send(new h.a({InstanceTypes:[f]})).catch(u=>{if((0,_.t)(u,"InvalidInstanceType"))return{InstanceTypes:[]};
throw u})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(g.includes("x86_64"))return;const I=g.length>
0?`is ${g.join(", ")}`:"is not known in this region";throw new A.t("input.invalid",`instance-type: "${f}" ${I}; use an x\
86_64 type such as t3.medium`)}async function C(D,f,g){if(f.amiId)return{id:f.amiId,source:f.amiId};const I=`ubuntu-${f.
ubuntuRelease}`;return g?.id&&g.source===I&&f.amiUpdate==="pinned"?g:{id:await V(D,f.ubuntuRelease),source:I}}async function b({
aws:D},{id:f,source:g}){if(f!==g)return L.t;const{Images:I}=await(await D.ec2()).send(new p({ImageIds:[f]})).catch(d=>{if((0,_.
t)(d,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw d}),u=I?.[0]?.RootDeviceName;if(u)return u;
throw new A.t("image.unknown",`ami-id: this region has no image ${f} that this account may use; set ami-id to one that i\
t has`)}function K(D){return`/aws/service/canonical/ubuntu/server/${D}/stable/current/amd64/hvm/${D==="22.04"?"ebs-gp2":
"ebs-gp3"}/ami-id`}async function V({aws:D},f){const g=K(f),I=await D.ssm();try{const{Parameter:u}=await I.send(new O.i(
{Name:g}));if(u?.Value)return u.Value}catch(u){if(!(0,_.t)(u,"ParameterNotFound"))throw u}throw new A.t("image.unknown",
`this region has no image of Ubuntu ${f} (parameter ${g}); set ami-id`)}}),4807:((J,N,i)=>{i.d(N,{_:()=>p,a:()=>P,c:()=>I,
d:()=>b,f:()=>V,g:()=>M,h:()=>O,i:()=>ne,l:()=>g,m:()=>A,n:()=>Y,o:()=>m,p:()=>U,r:()=>G,s:()=>y,t:()=>X,u:()=>f,v:()=>C,
y:()=>L});var h=i(7643),_=i(2739);const O=o=>({Ref:o}),A=(o,c)=>({"Fn::GetAtt":[o,c]}),L=(o,c)=>({"Fn::Sub":c===void 0?o:
[o,c]}),p=(o,c)=>({"Fn::Select":[o,c]}),U=O("AWS::AccountId"),M=(o,c)=>L(`arn:\${AWS::Partition}:${o}:\${AWS::Region}:\${A\
WS::AccountId}:${c}`),C=o=>({Service:L(`${o}.\${AWS::URLSuffix}`)}),b={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancer\
SecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},K={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function V(o){const c=K[o];return{function:c,role:`${c}Role`,logGroup:`${c}LogGro\
up`,invokeConfig:`${c}InvokeConfig`}}function D(o,c=o.stackName){const w=Object.keys(o.tags).sort();return{...Object.fromEntries(
w.map(T=>[T,o.tags[T]??""])),[h.u]:o.stackName,Name:c}}function f(o,c=o.stackName){return Object.entries(D(o,c)).map(([w,
T])=>({Key:w,Value:T}))}function g(o,c,w={}){const{DependsOn:T,...z}=w;return{Type:o,...T?.length&&{DependsOn:T},...z,Properties:c}}
const I={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},u=6e3,d=30;function y(o){const c=o.elasticIps?"ElasticIp":
"";return{loadBalancer:`${c}LoadBalancer`,targetGroup:`${c}TargetGroup`,listener:`${c}LoadBalancerListener`}}const m=o=>A(
y(o).loadBalancer,"DNSName");function P(o,c){const w=y(o);return{...S(o,c),[w.loadBalancer]:g("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...B(o,c),SecurityGroups:[O(b.loadBalancerSecurityGroup)],LoadBalancerAttributes:$(
{"load_balancing.cross_zone.enabled":"true"}),Tags:f(o)},{DependsOn:c.gateway}),[w.targetGroup]:ee(o,c),[w.listener]:g("\
AWS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:O(w.loadBalancer),Protocol:"TCP",Port:_.t.port,DefaultActions:[{
Type:"forward",TargetGroupArn:O(w.targetGroup)}],ListenerAttributes:$({"tcp.idle_timeout.seconds":String(u)})})}}const $=o=>Object.
entries(o).map(([c,w])=>({Key:c,Value:w})),E=o=>`LoadBalancerAddress${o}`;function S(o,c){if(!o.elasticIps)return{};const w=T=>[
E(T),g("AWS::EC2::EIP",{Domain:"vpc",Tags:f(o,`${o.stackName}-load-balancer`)},{DependsOn:c.gateway})];return Object.fromEntries(
c.publicSubnets.map((T,z)=>w(z)))}function B(o,c){return o.elasticIps?{SubnetMappings:c.publicSubnets.map((w,T)=>({SubnetId:w,
AllocationId:A(E(T),"AllocationId")}))}:{Subnets:c.publicSubnets}}function ee(o,c){return g("AWS::ElasticLoadBalancingV2\
::TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:_.t.port,VpcId:c.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:$({"deregistration_delay.timeout_seconds":String(d),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:f(o)})}const X="/dev/sda1",Q={[h.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[h.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[h.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:X,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[h.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[h.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},te={[h.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},ne=o=>o.ownNetwork?{...Q,...te}:Q;function Y(o){const{host:c,settings:w,mapFile:T}=(0,h._)(
o.stackName),z=(ae,R,q)=>g("AWS::SSM::Parameter",{Name:ae,Description:R,Type:"String",Value:q,Tags:D(o)},I);return{[b.railgunHost]:z(
c,"Address that Cloudflare connects to",m(o)),...W(o)&&{[b.settings]:z(w,"Further settings of the listeners",JSON.stringify(
o.listenerSettings))},...o.mapFile!==""&&{[b.mapFile]:z(T,"Map of hosts to addresses of the listeners",o.mapFile)}}}const G=o=>Object.
keys(Y(o)),W=o=>Object.keys(o.listenerSettings).length>0}),5300:((J,N,i)=>{i.d(N,{a:()=>o,i:()=>q,n:()=>ve,r:()=>ie,t:()=>ce});
var h=i(9713),_=i(2264),O=i(6034),A=i(4059),L=i(513),p=i(7643),U=i(6164),M=i(2601),C=i(2618),b=i(1105),K=i(4807),V=i(3951),
D=i(7598),f=i(8522);const g=16777216,I=`!<arch>
`,u=60,d=512,y={"":e=>Buffer.from(e),".gz":e=>(0,f.gunzipSync)(e,{maxOutputLength:g}),".zst":e=>(0,f.zstdDecompressSync)(
e,{maxOutputLength:g})};function m(e){const n=P(e,/^control\.tar/);if(!n)return{kind:"broken",why:"it is no Debian packa\
ge"};const a=y[n.name.slice(11)];if(!a)return{kind:"unknown",why:`${n.name} cannot be read here`};const t=$(n.data,a),s=t===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(t)?.[1];return s?{kind:"known",name:s}:{kind:"broken",why:`its ${n.name}\
 names no architecture`}}function P(e,n){if(e.toString("latin1",0,8)===I)for(let a=8;a+u<=e.length;){const t=e.toString(
"latin1",a,a+16).trimEnd().replace(/\/$/,""),s=Number.parseInt(e.toString("latin1",a+48,a+58),10),l=a+u;if(!(s>=0)||l+s>
e.length)return;if(n.test(t))return{name:t,data:e.subarray(l,l+s)};a=l+s+s%2}}function $(e,n){let a;try{a=n(e)}catch{return}
for(let t=0;t+d<=a.length;){const s=a.toString("latin1",t,t+100).replace(/\0.*$/s,""),l=Number.parseInt(a.toString("lati\
n1",t+124,t+136),8);if(/^(\.\/)?control$/.test(s))return a.toString("utf8",t+d,t+d+(l||0));t+=d+Math.ceil((l||0)/d)*d}}const E=3e4,
S=18e4,B=/^(amd64|all)$/;async function ee(e,n){switch(e.kind){case"ami":return"package source: the image has the listen\
er already";case"deb":return X(e,n);case"apt":return Q(e,n)}}async function X({url:e,sha256:n},a){const t=await G(a,e,S);
if(typeof t=="string")throw W([t]);const s=(0,D.createHash)("sha256").update(t).digest("hex");if(s!==n)throw W([`${e} ha\
s the SHA-256 ${s}, not ${n}`]);const l=`package source: ${e}, ${t.length} bytes, SHA-256 as expected`,r=m(t);if(r.kind===
"broken")throw W([`${e} cannot be installed: ${r.why}`]);if(r.kind==="unknown")return`${l}; its architecture could not b\
e checked: ${r.why}`;if(B.test(r.name))return`${l}, for ${r.name}`;throw W([`${e} is for ${r.name}, and the instances ru\
n amd64`])}async function Q(e,n){const a=await G(n,e.key,E),t=typeof a=="string"?[a]:a.length===0?[`${e.key} is empty`]:
[];if(t.length>0)throw W(t);for(const s of e.suites){const l=await te(e,s,n);if(l.version)return`package source: ${e.package}\
 ${l.version} in ${e.url} ${s}`;t.push(l.problem)}throw W(t)}async function te(e,n,a){const t=`${e.url.replace(/\/+$/,"")}\
/dists/${n}/${e.component}/binary-amd64/Packages`,s=await G(a,`${t}.gz`,E),l=typeof s=="string"?await G(a,t,E):ne(s);if(l===
void 0)return{problem:`${t}.gz is not compressed as it should be`};if(typeof l=="string")return{problem:`${s}; ${l}`};const r=Y(
l.toString("utf8"),e.package);return r?{version:r,problem:""}:{problem:`${t} does not list ${e.package} for amd64`}}function ne(e){
try{return(0,f.gunzipSync)(e)}catch{return}}function Y(e,n){const a=(s,l)=>new RegExp(`^${l}:[ \\t]*(.+)$`,"m").exec(s)?.[1]?.
trim(),t=e.split(/\r?\n\s*\r?\n/).find(s=>a(s,"Package")===n&&B.test(a(s,"Architecture")??""));return t&&a(t,"Version")}
async function G(e,n,a){try{const t=await e(n,{signal:AbortSignal.timeout(a)});return t.ok?Buffer.from(await t.arrayBuffer()):
`${n} answers ${t.status}`}catch(t){const s=t instanceof Error&&t.cause?`: ${(0,_.n)(t.cause)}`:"";return`${n} cannot be\
 fetched (${(0,_.n)(t)}${s})`}}const W=e=>new _.t("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:e});async function o(e,n,{mends:a}){const t=await(0,A.t)(e,n.stackName);if(a&&(0,L.
n)(e.log,n,t),!t||t.status.isDeleted)return{stack:void 0,isShell:!1};if(t.status.isPreview)return{stack:void 0,isShell:!0};
if(t.status.isUpdatable)return{stack:t,isShell:!1};const{explain:s,mend:l,protectedFailure:r}=await i.e(1204).then(i.bind(
i,8823));if(!a&&t.status.neverLived&&n.onFailedStack==="recreate"){if(t.isProtected)throw r(t);return{stack:void 0,isShell:!1}}
if(!a)throw await s(e,n,t);return{stack:await l(e,n,t),isShell:!1}}const c=({Parameters:e={}},n)=>n.flatMap(({ParameterKey:a="",
ParameterValue:t})=>String(e[a]?.NoEcho)==="true"&&t?[t]:[]),w=/^[a-z-]+-\d[a-z]$/;async function T(e,n){const a=[n.instanceType,
n.memcachedNodeType.replace(/^cache\./,"")],t=new Map(a.map(r=>[r,new Set]));let s;do{const r=await e.send(new b.o({LocationType:"\
availability-zone",Filters:[{Name:"instance-type",Values:[...new Set(a)]}],...s&&{NextToken:s}}));for(const{InstanceType:v,
Location:k}of r.InstanceTypeOfferings??[])w.test(k??"")&&t.get(v??"")?.add(k??"");s=r.NextToken}while(s);for(const[r,v]of t)
if(v.size===0)throw new _.t("zone.unsuitable",`no zone of this region offers ${r}; use another type or region`);const l=[
...new Set([...t.values()].flatMap(r=>[...r]))].sort();return{known:l,suitable:l.filter(r=>[...t.values()].every(v=>v.has(
r)))}}function z(e,n,a){const t=a.slice(0,e.count),s=t.filter(v=>!n.suitable.includes(v));if(s.length>0){const v=`${R(s)}\
, where the stack lies, does not offer both the instance type and the cache node type; use other types`;throw new _.t("z\
one.unsuitable",v)}if(e.names)return ae(e.names,n,a);const l=n.suitable.filter(v=>!a.includes(v)).slice(0,e.count-t.length),
r=[...t,...l];if(r.length<e.count){const v=`${e.count} zones are wanted, but only ${R(n.suitable)} offer both the instan\
ce type and the cache node type; use fewer zones or other types`;throw new _.t("zone.unsuitable",v)}return r}function ae(e,n,a){
const t=e.filter(r=>!n.known.includes(r));if(t.length>0)throw new _.t("zone.unknown",`this region has no zone ${R(t)}; u\
se ${R(n.suitable)}`);const s=e.filter(r=>!n.suitable.includes(r));if(s.length>0){const r=`${R(s)} does not offer both t\
he instance type and the cache node type; use ${R(n.suitable)}`;throw new _.t("zone.unsuitable",r)}const l=a.slice(0,e.length);
if(l.some(r=>!e.includes(r))){const r=`the stack lies in ${R(a)} and cannot move to ${R(e)}; keep its zones, or deploy a\
 stack of another name`;throw new _.t("zone.unsuitable",r)}return[...l,...e.filter(r=>!l.includes(r))]}const R=e=>e.join(
", ")||"none";async function q(e,n,a,t){const{log:s}=n;pe(e,t);const l=t?.parameters??{},r=n.assets(),v=(0,M.t)((0,M.a)(
e),r.stack),k=(0,M.n)(v),x=(0,M.r)(k),j=e.ownNetwork&&await ge(e,e.ownNetwork,n,t),H=j?{count:j.zones.length,names:j.zones}:
e.zones,le=fe(H,t,x)??await me(e,H,n,t),F=await(0,C.n)(n,e,t&&{id:l[p.l.imageId]??"",source:t.tags["railgun-ha:image"]??
""}),ue=await(0,C.a)(n,F);s.info(`zones ${le.join(", ")}; image ${F.id} (${F.source}, ${e.amiUpdate})`);const de={[p.l.zones]:le.
join(","),[p.l.imageId]:F.id,...ue!=="/dev/sda1"&&{[p.l.rootDevice]:ue},[p.l.artifactsBucket]:(0,U.n)(a,e.stackName),...j&&
{[p.l.vpcCidr]:j.cidr}},he=[...Object.entries(de).map(([Z,oe])=>({ParameterKey:Z,ParameterValue:oe})),ye(l)];if(!t){const{
lookAtQuotas:Z,needsOf:oe}=await i.e(918).then(i.bind(i,918));await Z(n,oe(v))}for(const Z of c(v,he))n.hideDeclared(Z);
return{assets:r,template:v,body:k,hash:x,parameters:he,tags:{...e.tags,[p.u]:e.stackName,[p.m]:V.t,[p.d]:x,[p.s]:_e([de,
e.tags,F.source]),[C.t]:F.source,[p.a]:re(e)},size:e.size}}const se=e=>e?.parameters[p.l.zones]?.split(",").filter(Boolean)??
[];function fe(e,n,a){if(!n?.status.isSuccess||n.tags["railgun-ha:template"]!==a)return;const t=se(n);return(e.names?e.names.
join()===t.join():e.count===t.length)?t:void 0}async function me(e,n,a,t){return await(0,C.i)(a,e.instanceType),z(n,await T(
await a.aws.ec2(),e),se(t))}const re=({vpcCidr:e,ownNetwork:n})=>n?.vpcId??e;function pe(e,n){const a=n?.tags[p.a],t=re(
e);if(!a||a===t)return;const s=a.startsWith("vpc-")?"vpc-id":"vpc-cidr";throw new _.t("stack.immovable",`stack ${e.stackName}\
 lies in ${a} and cannot move to ${t}; keep ${s} ${a}, or deploy a stack of another name`)}async function ge({size:e,memcachedNodes:n},a,{
aws:t,log:s},l){const{findOwnNetwork:r}=await i.e(8280).then(i.bind(i,8280)),v={size:e,memcachedNodes:n,isNew:l===void 0},
k=await r(await t.ec2(),a,v);return s.info(`VPC ${a.vpcId} (${k.cidr}) suits, in ${k.zones.join(", ")}`),k}function ye(e){
const n=p.l.servingTemplateVersion;return e[n]?{ParameterKey:n,UsePreviousValue:!0}:{ParameterKey:n,ParameterValue:"1"}}
const _e=e=>(0,D.createHash)("sha256").update(JSON.stringify(e)).digest("hex");function ie(e,n){return e?.status.isSuccess?
[p.d,p.s].every(a=>e.tags[a]===n.tags[a]):!1}async function ve(e,n){const{stackName:a}=e,t=await(0,h.t)(n),{stack:s,isShell:l}=await o(
n,e,{mends:!0});s&&n.record({stackId:s.id});const r=await(0,O.r)(n,a),v=await(0,O.n)(e,n),k={stackName:a,given:v,tags:e.
tags},x=await(0,O.t)(n,k,r,s!==void 0),j=await q(e,n,t,s),H=x!=="store"&&e.drift!=="revert"&&ie(s,j);return await ce(e,n,
H),{identity:t,stack:s,isShell:l,target:j,isUnchanged:H,token:x,given:v,tokenVersion:r?.version??0}}async function ce({packageSource:e},{
fetch:n,log:a},t){try{a.info(await ee(e,n))}catch(s){if(!t)throw s;const{message:l,details:r}=s;a.warning([`new instance\
s could not boot: ${l}`,...r].join("; "))}}}),6034:((J,N,i)=>{i.d(N,{a:()=>g,i:()=>M,n:()=>V,r:()=>U,t:()=>f});var h=i(7643),
_=i(6580),O=i(990),A=i(6507),L=i(7274),p=i(2264);async function U({aws:u,hide:d},y){const m=await b(u,y,h.p.current,!0);
if(!m)return;const{Value:P="",Version:$=0}=m;return d(P),{value:P,version:$}}async function M({aws:u},d){return(await b(
u,d,h.p.current,!1))?.Version}async function C({aws:u},d){const y=[h.p.unfinished,h.p.pending];return(await Promise.all(
y.map(m=>b(u,d,m,!1)))).some(m=>m!==void 0)}async function b(u,d,y,m){const P=await u.ssm(),$=`${(0,h._)(d).token}:${y}`;
try{return(await P.send(new O.i({Name:$,WithDecryption:m}))).Parameter}catch(E){if((0,_.t)(E,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw E}}const K=/^[0-9a-fA-F]{32}$/;async function V({activationToken:u,tokenParameter:d},{
aws:y,hide:m}){if(!d)return u;const P=await y.ssm(),$=E=>new p.t("input.invalid",`token-parameter: parameter ${d} ${E}`);
try{const{Parameter:E}=await P.send(new O.i({Name:d,WithDecryption:!0})),S=E?.Value?.trim()??"";if(m(S),K.test(S))return S;
throw $(`holds ${S.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(E){throw(0,_.t)(E,
"ParameterNotFound","ParameterVersionNotFound")?$("does not exist in this region; name one that does"):E}}function D({stackName:u,
given:d},y,m){if(y)return!d||d===y.value?"keep":m?"rotate":"store";if(d)return"store";const P=`stack ${u} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new p.t("token.missing",P)}async function f(u,d,y,m){
const P=D(d,y,m);return P!=="keep"||!m?P:await C(u,d.stackName)?"rotate":"keep"}async function g({aws:u},d){const y=await u.
ssm(),m=(0,h._)(d.stackName).token,P=await I(y,m,d),$=await y.send(new A.t({Name:m,ParameterVersion:P,Labels:[h.p.current]}));
if($.InvalidLabels?.length)throw new p.t("internal",`Parameter Store refused the label ${$.InvalidLabels.join(", ")}`,{fault:"\
tool"});return P}async function I(u,d,{stackName:y,given:m,tags:P}){const $=Object.entries({...P,[h.u]:y}).map(([S,B])=>({
Key:S,Value:B})),E={Name:d,Type:"SecureString",Tier:"Standard",Value:m};try{const S=`Activation token of the Railgun lis\
teners of stack ${y}`,{Version:B=1}=await u.send(new L.t({...E,Description:S,Tags:$}));return B}catch(S){if(!(0,_.t)(S,"\
ParameterAlreadyExists"))throw S;const{Version:B=1}=await u.send(new L.t({...E,Overwrite:!0}));return B}}})};export{we as id,Pe as ids,Ee as modules};
