const K=7092,V=[7092],z={9696:((W,f,r)=>{r.d(f,{n:()=>h,t:()=>E});function E(i,{stateful:m,allowed:g}){return i.filter(({
action:l,replacement:d})=>l==="Remove"||d==="yes").filter(({type:l})=>m.includes(l)).filter(({logicalId:l,type:d})=>!g.includes(
l)&&!g.includes(d))}function h({stateful:i,allowed:m}){const g=i.filter(u=>!m.includes(u)),l=m.filter(u=>!u.includes("::")).
map(u=>`LogicalResourceId/${u}`),d={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},c={Effect:"Deny",Action:[
"Update:Replace","Update:Delete"],Principal:"*",...l.length>0?{NotResource:l}:{Resource:"*"},Condition:{StringEquals:{ResourceType:g}}};
return JSON.stringify({Statement:g.length>0?[d,c]:[d]})}}),7092:((W,f,r)=>{r.r(f),r.d(f,{run:()=>U});var E=r(9696),h=r(2601),
i=r(5300),m=r(6853),g=r(9713),l=r(1062),d=r(4247);const c={region:"us-east-1",asOf:"2026-05-01",instanceHour:{"t3.small":.0208,
"t3.medium":.0416,"t3.large":.0832,"t3.xlarge":.1664,"t3.2xlarge":.3328,"t3a.small":.0188,"t3a.medium":.0376,"t3a.large":.0752,
"t3a.xlarge":.1504,"m5.large":.096,"m5.xlarge":.192,"m6a.large":.0864,"m6a.xlarge":.1728,"m6i.large":.096,"m6i.xlarge":.192,
"m7i.large":.1008,"m7i.xlarge":.2016,"c5.large":.085,"c5.xlarge":.17,"c6a.large":.0765,"c6a.xlarge":.153,"c6i.large":.085,
"c6i.xlarge":.17,"c7i.large":.08925,"c7i.xlarge":.1785},cacheNodeHour:{"cache.t3.micro":.017,"cache.t3.small":.034,"cach\
e.t3.medium":.068,"cache.t4g.micro":.016,"cache.t4g.small":.032,"cache.t4g.medium":.065,"cache.m5.large":.156,"cache.m6g\
.large":.149,"cache.m7g.large":.158,"cache.r6g.large":.206,"cache.r7g.large":.219},loadBalancerHour:.0225,natGatewayHour:.045,
addressHour:.005,gp3GigabyteMonth:.08,alarmMonth:.1,metricMonth:.3,dashboardMonth:3,lambdaGigabyteSecond:133334e-10,lambdaRequest:2e-7},
u=8,P=43800,R=6,T=3;function L(e){const t=new I(e),a=[...D(t),...v(t),y("network load balancer",t.count(O),c.loadBalancerHour),
y("NAT gateway",t.count("AWS::EC2::NatGateway"),c.natGatewayHour),y("public IPv4 address",B(t),c.addressHour),C(`gp3 vol\
ume, ${u} GB`,t.size,u*c.gp3GigabyteMonth),C("alarm",t.count("AWS::CloudWatch::Alarm"),c.alarmMonth),C("dashboard",t.count(
"AWS::CloudWatch::Dashboard"),c.dashboardMonth),C("metric",t.count(N)>0?Object.keys(h.i).length:0,c.metricMonth),G(t)].filter(
({count:n})=>n>0),o=a.reduce((n,s)=>n+(s.monthly??0),0);return{region:c.region,asOf:c.asOf,rows:a,total:o}}const O="AWS:\
:ElasticLoadBalancingV2::LoadBalancer",N="AWS::Events::Rule";var I=class{#t;constructor(e){this.#t=Object.values(e.Resources)}of(e){
return this.#t.filter(({Type:t})=>t===e).map(({Properties:t})=>t)}count(e){return this.of(e).length}get size(){return Number(
this.of("AWS::AutoScaling::AutoScalingGroup")[0]?.MinSize??0)}get launchTemplate(){return w(this.of("AWS::EC2::LaunchTem\
plate")[0]?.LaunchTemplateData)}};function D(e){const t=String(e.launchTemplate.InstanceType??"");return[y(t,e.size,c.instanceHour[t])]}
function v(e){return e.of("AWS::ElastiCache::CacheCluster").map(t=>{const a=String(t.CacheNodeType);return y(a,Number(t.
NumCacheNodes),c.cacheNodeHour[a])})}function B(e){const t=b(e.launchTemplate.NetworkInterfaces).filter(n=>w(n).AssociatePublicIpAddress===
!0).length,a=e.of(O).map(n=>b(n.Subnets).length+b(n.SubnetMappings).length),o=e.count("AWS::EC2::NatGateway");return t*e.
size+a.reduce((n,s)=>n+s,0)+o}function G(e){const t=e.of("AWS::Lambda::Function"),a=Math.max(0,...t.map(n=>Number(n.MemorySize))),
o=R*(a/1024)*c.lambdaGigabyteSecond+T*c.lambdaRequest;return{part:"Lambda functions, at work each minute",count:t.length,
monthly:o*P}}const y=(e,t,a)=>C(e,t,a===void 0?void 0:a*730),C=(e,t,a)=>({part:e,count:t,monthly:a===void 0?void 0:a*t}),
w=e=>typeof e=="object"&&!Array.isArray(e)?e:{},b=e=>Array.isArray(e)?e:[],U=async(e,t)=>{const{log:a}=t,{identity:o,stack:n,
target:s}=await a.group("Preflight",()=>x(e,t)),p=await a.group("Plan",()=>j(e,t,{identity:o,stack:n,target:s}));for(const S of(0,d.
t)((0,l.r)(p)))a.info(S);const A=n?(0,E.t)(p,(0,m.n)(e)):[];if(A.length>0){const S=A.map(({logicalId:M})=>M).join(", ");
a.warning(`deploy would refuse to replace or delete ${S} unless allow-replacement names them`)}return H(t,{inputs:e,stack:n,
changes:p,refused:A,cost:n?void 0:L(s.template)})};async function x(e,t){const a=await(0,g.t)(t),{stack:o}=await(0,i.a)(
t,e,{mends:!1});o&&t.record({stackId:o.id});const n=await(0,i.i)(e,t,a,o);return await(0,i.t)(e,t,!0),{identity:a,stack:o,
target:n}}async function j(e,t,{identity:a,stack:o,target:n}){if(!o)return $(n);const{driftOf:s,previewChanges:p}=await r.
e(8823).then(r.bind(r,1204)),A=e.drift!=="revert"&&(0,i.r)(o,n);A&&t.log.info("template and parameters are those of the \
stack");const S=A?[]:await p(e,t,{identity:a,stack:o,target:n});return e.drift==="true"?s(t,o,S):S}const $=({template:e})=>Object.
entries(e.Resources).map(([t,{Type:a}])=>({action:"Add",logicalId:t,physicalId:void 0,type:a,replacement:"no",properties:[]}));
function H(e,{inputs:t,stack:a,changes:o,refused:n,cost:s}){const{stackName:p}=t,A=s?`, for about $${s.total.toFixed(0)}\
 a month (${s.region}, ${s.asOf}, without traffic)`:"",S=a?(0,l.n)(o):`would be new: ${o.length} resources${A}`,M=o.filter(
({drift:_})=>_).map(({logicalId:_})=>_);return{headline:`stack ${p} ${a?"would change":""}: ${S}`.replace(" :",":"),outputs:a?
{"stack-id":a.id}:{},result:{command:"plan",stack:p,stackId:a?.id??null,isNew:a===void 0,changed:o.some(({action:_})=>_!==
"None"),changes:o,refused:n.map(({logicalId:_})=>_),drift:t.drift==="false"?null:M,cost:s??null,cloudFormationCalls:e.aws.
cloudFormationCalls()},tables:[],changes:o,cost:s,failure:void 0}}}),6853:((W,f,r)=>{r.d(f,{n:()=>h,t:()=>i});const E=["\
AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route",
"AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::V\
PC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadB\
alancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::\
Parameter"],h=({allowReplacement:m})=>({stateful:E,allowed:m}),i={stateful:E,allowed:[]}}),4247:((W,f,r)=>{r.d(f,{t:()=>E});
function E({head:h,rows:i}){const m=[h,...i],g=h.map((d,c)=>Math.max(...m.map(u=>(u[c]??"").length))),l=d=>g.map((c,u)=>(d[u]??
"").padEnd(c)).join("  ").trimEnd();return[l(h),g.map(d=>"\u2500".repeat(d)).join("  "),...i.map(l)]}})};export{K as id,V as ids,z as modules};
