const k=7092,q=[7092],tt={9696:((D,S,s)=>{s.d(S,{n:()=>p,r:()=>C,t:()=>y});function p(h,{stateful:E,allowed:f}){return h.
filter(({action:i,replacement:c})=>i==="Remove"||c==="yes").filter(({type:i})=>E.includes(i)).filter(({logicalId:i,type:c})=>!f.
includes(i)&&!f.includes(c))}function y(h,E){const f=E.filter(({action:c})=>c!=="Add"&&c!=="Import"),i=new Set(f.map(({logicalId:c})=>c));
return{...h,allowed:h.allowed.filter(c=>g(c)||i.has(c))}}const g=h=>h.includes("::");function C({stateful:h,allowed:E}){
const f=h.filter(A=>!E.includes(A)),i=E.filter(A=>!g(A)).map(A=>`LogicalResourceId/${A}`),c={Effect:"Allow",Action:"Upda\
te:*",Principal:"*",Resource:"*"},R={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...i.length>0?
{NotResource:i}:{Resource:"*"},Condition:{StringEquals:{ResourceType:f}}};return JSON.stringify({Statement:f.length>0?[c,
R]:[c]})}}),7092:((D,S,s)=>{s.r(S),s.d(S,{run:()=>V});var p=s(9696),y=s(3858),g=s(6863),C=s(6853),h=s(513),E=s(2264),f=s(
2033),i=s(6844),c=s(1062),R=s(3903),A=s(4247),I=s(5633);const r={region:"us-east-1",asOf:"2026-05-01",instanceHour:{"t3.\
small":.0208,"t3.medium":.0416,"t3.large":.0832,"t3.xlarge":.1664,"t3.2xlarge":.3328,"t3a.small":.0188,"t3a.medium":.0376,
"t3a.large":.0752,"t3a.xlarge":.1504,"m5.large":.096,"m5.xlarge":.192,"m6a.large":.0864,"m6a.xlarge":.1728,"m6i.large":.096,
"m6i.xlarge":.192,"m7i.large":.1008,"m7i.xlarge":.2016,"c5.large":.085,"c5.xlarge":.17,"c6a.large":.0765,"c6a.xlarge":.153,
"c6i.large":.085,"c6i.xlarge":.17,"c7i.large":.08925,"c7i.xlarge":.1785},cacheNodeHour:{"cache.t3.micro":.017,"cache.t3.\
small":.034,"cache.t3.medium":.068,"cache.t4g.micro":.016,"cache.t4g.small":.032,"cache.t4g.medium":.065,"cache.m5.large":.156,
"cache.m6g.large":.149,"cache.m7g.large":.158,"cache.r6g.large":.206,"cache.r7g.large":.219},loadBalancerHour:.0225,natGatewayHour:.045,
addressHour:.005,gp3GigabyteMonth:.08,alarmMonth:.1,metricMonth:.3,dashboardMonth:3,lambdaGigabyteSecond:133334e-10,lambdaRequest:2e-7},
v=8,b=43800,N=6,B=3;function U(e){const t=new j(e),a=[...x(t),...K(t),O("network load balancer",t.count(L),r.loadBalancerHour),
O("NAT gateway",t.count("AWS::EC2::NatGateway"),r.natGatewayHour),O("public IPv4 address",$(t),r.addressHour),M(`gp3 vol\
ume, ${v} GB`,t.size,v*r.gp3GigabyteMonth),M("alarm",t.count("AWS::CloudWatch::Alarm"),r.alarmMonth),M("dashboard",t.count(
"AWS::CloudWatch::Dashboard"),r.dashboardMonth),M("metric",t.count(G)>0?Object.keys(y.t).length:0,r.metricMonth),H(t)].filter(
({count:n})=>n>0),o=a.reduce((n,l)=>n+(l.monthly??0),0);return{region:r.region,asOf:r.asOf,rows:a,total:o}}const L="AWS:\
:ElasticLoadBalancingV2::LoadBalancer",G="AWS::Events::Rule";var j=class{#t;constructor(e){this.#t=Object.values(e.Resources)}of(e){
return this.#t.filter(({Type:t})=>t===e).map(({Properties:t})=>t)}count(e){return this.of(e).length}get size(){return Number(
this.of("AWS::AutoScaling::AutoScalingGroup")[0]?.MinSize??0)}get launchTemplate(){return w(this.of("AWS::EC2::LaunchTem\
plate")[0]?.LaunchTemplateData)}};function x(e){const t=String(e.launchTemplate.InstanceType??"");return[O(t,e.size,r.instanceHour[t])]}
function K(e){return e.of("AWS::ElastiCache::CacheCluster").map(t=>{const a=String(t.CacheNodeType);return O(a,Number(t.
NumCacheNodes),r.cacheNodeHour[a])})}function $(e){const t=T(e.launchTemplate.NetworkInterfaces).filter(n=>w(n).AssociatePublicIpAddress===
!0).length,a=e.of(L).map(n=>T(n.Subnets).length+T(n.SubnetMappings).length),o=e.count("AWS::EC2::NatGateway");return t*e.
size+a.reduce((n,l)=>n+l,0)+o}function H(e){const t=e.of("AWS::Lambda::Function"),a=Math.max(0,...t.map(n=>Number(n.MemorySize))),
o=N*(a/1024)*r.lambdaGigabyteSecond+B*r.lambdaRequest;return{part:"Lambda functions, at work each minute",count:t.length,
monthly:o*b}}const O=(e,t,a)=>M(e,t,a===void 0?void 0:a*730),M=(e,t,a)=>({part:e,count:t,monthly:a===void 0?void 0:a*t}),
w=e=>typeof e=="object"&&!Array.isArray(e)?e:{},T=e=>Array.isArray(e)?e:[],V=async(e,t)=>{const{log:a}=t,{identity:o,stack:n,
target:l}=await a.group("Preflight",()=>z(e,t)),{changes:m,gap:u}=await a.group("Plan",()=>F(e,t,{identity:o,stack:n,target:l}));
for(const P of(0,A.t)((0,c.r)(m)))a.info(P);(0,h.r)(a,e,l.template,m);const d=n&&await J(t,n,m);d&&a.info(d.sentence);const _=n?
(0,p.n)(m,(0,C.n)(e)).map(({logicalId:P})=>P):[];return _.length>0&&a.warning((0,R.a)(_)),X(t,{inputs:e,stack:n,changes:m,
gap:u,refused:_,cost:n?void 0:U(l.template),instances:d})};async function z(e,t){const{identity:a,stack:o}=await(0,g.r)(
t,e,{mends:!1});o&&t.record({stackId:o.id});const[n,l]=await(0,I.t)((0,g.n)(e,t,a,o),(0,g.i)(e,t));return(0,g.a)(t,l,!0),
{identity:a,stack:o,target:n}}async function F(e,t,{identity:a,stack:o,target:n}){if(!o)return{changes:Q(n),gap:void 0};
const{driftOf:l,previewChanges:m}=await Promise.all([s.e(2824),s.e(1627),s.e(8823)]).then(s.bind(s,1204)),u=e.drift!=="r\
evert"&&(0,g.t)(o,n);u&&t.log.info("template and parameters are those of the stack");const d=u?[]:await m(e,t,{identity:a,
stack:o,target:n});return e.drift==="true"?l(t,o,d):{changes:d,gap:void 0}}async function J(e,t,a){try{const o=await(0,i.
n)(e,t);return o&&(0,f.i)(o,(0,f.n)(a))}catch(o){e.log.info(`whether instances would be replaced is not known: ${(0,E.n)(
o)}`);return}}const Q=({template:e})=>Object.entries(e.Resources).map(([t,{Type:a}])=>({action:"Add",logicalId:t,physicalId:void 0,
type:a,replacement:"no",properties:[]}));function X(e,t){const{inputs:a,stack:o,changes:n,gap:l,refused:m,cost:u,instances:d}=t,
{stackName:_}=a,P=u?`, for about $${u.total.toFixed(0)} a month (${u.region}, ${u.asOf}, without traffic)`:"",Y=o?(0,c.n)(
n):`would be new: ${n.length} resources${P}`,Z=n.filter(({drift:W})=>W).map(({logicalId:W})=>W);return{headline:`stack ${_}\
 ${o?"would change":""}: ${Y}`.replace(" :",":"),outputs:o?{"stack-id":o.id}:{},result:{command:"plan",stack:_,stackId:o?.
id??null,isNew:o===void 0,changed:n.some(({action:W})=>W!=="None")||(d?.replaced??0)>0,changes:n,refused:m,drift:a.drift===
"false"?null:Z,driftGap:l??null,instances:d?{replaced:d.replaced,of:d.of}:null,cost:u??null,cloudFormationCalls:e.aws.cloudFormationCalls()},
tables:[],changes:n,refused:m,instances:d?.sentence,cost:u,failure:void 0}}}),6853:((D,S,s)=>{s.d(S,{n:()=>y,t:()=>g});const p=[
"AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route",
"AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::V\
PC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadB\
alancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::\
Parameter"],y=({allowReplacement:C})=>({stateful:p,allowed:C}),g={stateful:p,allowed:[]}})};export{k as id,q as ids,tt as modules};
