const Z=7092,q=[7092],tt={9696:((D,_,s)=>{s.d(_,{n:()=>p,r:()=>C,t:()=>y});function p(h,{stateful:E,allowed:f}){return h.
filter(({action:i,replacement:c})=>i==="Remove"||c==="yes").filter(({type:i})=>E.includes(i)).filter(({logicalId:i,type:c})=>!f.
includes(i)&&!f.includes(c))}function y(h,E){const f=E.filter(({action:c})=>c!=="Add"&&c!=="Import"),i=new Set(f.map(({logicalId:c})=>c));
return{...h,allowed:h.allowed.filter(c=>g(c)||i.has(c))}}const g=h=>h.includes("::");function C({stateful:h,allowed:E}){
const f=h.filter(S=>!E.includes(S)),i=E.filter(S=>!g(S)).map(S=>`LogicalResourceId/${S}`),c={Effect:"Allow",Action:"Upda\
te:*",Principal:"*",Resource:"*"},R={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...i.length>0?
{NotResource:i}:{Resource:"*"},Condition:{StringEquals:{ResourceType:f}}};return JSON.stringify({Statement:f.length>0?[c,
R]:[c]})}}),7092:((D,_,s)=>{s.r(_),s.d(_,{run:()=>V});var p=s(9696),y=s(3858),g=s(6863),C=s(6853),h=s(513),E=s(2264),f=s(
2033),i=s(6844),c=s(1062),R=s(3903),S=s(4247),I=s(5633);const r={region:"us-east-1",asOf:"2026-05-01",instanceHour:{"t3.\
small":.0208,"t3.medium":.0416,"t3.large":.0832,"t3.xlarge":.1664,"t3.2xlarge":.3328,"t3a.small":.0188,"t3a.medium":.0376,
"t3a.large":.0752,"t3a.xlarge":.1504,"m5.large":.096,"m5.xlarge":.192,"m6a.large":.0864,"m6a.xlarge":.1728,"m6i.large":.096,
"m6i.xlarge":.192,"m7i.large":.1008,"m7i.xlarge":.2016,"c5.large":.085,"c5.xlarge":.17,"c6a.large":.0765,"c6a.xlarge":.153,
"c6i.large":.085,"c6i.xlarge":.17,"c7i.large":.08925,"c7i.xlarge":.1785},cacheNodeHour:{"cache.t3.micro":.017,"cache.t3.\
small":.034,"cache.t3.medium":.068,"cache.t4g.micro":.016,"cache.t4g.small":.032,"cache.t4g.medium":.065,"cache.m5.large":.156,
"cache.m6g.large":.149,"cache.m7g.large":.158,"cache.r6g.large":.206,"cache.r7g.large":.219},loadBalancerHour:.0225,natGatewayHour:.045,
addressHour:.005,gp3GigabyteMonth:.08,alarmMonth:.1,metricMonth:.3,dashboardMonth:3,lambdaGigabyteSecond:133334e-10,lambdaRequest:2e-7},
v=8,N=43800,b=6,B=3;function U(t){const e=new j(t),a=[...x(e),...$(e),O("network load balancer",e.count(L),r.loadBalancerHour),
O("NAT gateway",e.count("AWS::EC2::NatGateway"),r.natGatewayHour),O("public IPv4 address",K(e),r.addressHour),M(`gp3 vol\
ume, ${v} GB`,e.size,v*r.gp3GigabyteMonth),M("alarm",e.count("AWS::CloudWatch::Alarm"),r.alarmMonth),M("dashboard",e.count(
"AWS::CloudWatch::Dashboard"),r.dashboardMonth),M("metric",e.count(G)>0?Object.keys(y.t).length:0,r.metricMonth),H(e)].filter(
({count:n})=>n>0),o=a.reduce((n,l)=>n+(l.monthly??0),0);return{region:r.region,asOf:r.asOf,rows:a,total:o}}const L="AWS:\
:ElasticLoadBalancingV2::LoadBalancer",G="AWS::Events::Rule";var j=class{#t;constructor(t){this.#t=Object.values(t.Resources)}of(t){
return this.#t.filter(({Type:e})=>e===t).map(({Properties:e})=>e)}count(t){return this.of(t).length}get size(){return Number(
this.of("AWS::AutoScaling::AutoScalingGroup")[0]?.MinSize??0)}get launchTemplate(){return w(this.of("AWS::EC2::LaunchTem\
plate")[0]?.LaunchTemplateData)}};function x(t){const e=String(t.launchTemplate.InstanceType??"");return[O(e,t.size,r.instanceHour[e])]}
function $(t){return t.of("AWS::ElastiCache::CacheCluster").map(e=>{const a=String(e.CacheNodeType);return O(a,Number(e.
NumCacheNodes),r.cacheNodeHour[a])})}function K(t){const e=T(t.launchTemplate.NetworkInterfaces).filter(n=>w(n).AssociatePublicIpAddress===
!0).length,a=t.of(L).map(n=>T(n.Subnets).length+T(n.SubnetMappings).length),o=t.count("AWS::EC2::NatGateway");return e*t.
size+a.reduce((n,l)=>n+l,0)+o}function H(t){const e=t.of("AWS::Lambda::Function"),a=Math.max(0,...e.map(n=>Number(n.MemorySize))),
o=b*(a/1024)*r.lambdaGigabyteSecond+B*r.lambdaRequest;return{part:"Lambda functions, at work each minute",count:e.length,
monthly:o*N}}const O=(t,e,a)=>M(t,e,a===void 0?void 0:a*730),M=(t,e,a)=>({part:t,count:e,monthly:a===void 0?void 0:a*e}),
w=t=>typeof t=="object"&&!Array.isArray(t)?t:{},T=t=>Array.isArray(t)?t:[],V=async(t,e)=>{const{log:a}=e,{identity:o,stack:n,
target:l}=await a.group("Preflight",()=>z(t,e)),{changes:m,gap:u}=await a.group("Plan",()=>F(t,e,{identity:o,stack:n,target:l}));
for(const P of(0,S.t)((0,c.r)(m)))a.info(P);(0,h.r)(a,t,l.template,m);const d=n&&await J(e,n,m);d&&a.info(d.sentence);const A=n?
(0,p.n)(m,(0,C.n)(t)).map(({logicalId:P})=>P):[];return A.length>0&&a.warning((0,R.a)(A)),k(e,{inputs:t,stack:n,changes:m,
gap:u,refused:A,cost:n?void 0:U(l.template),instances:d})};async function z(t,e){const{identity:a,stack:o}=await(0,g.r)(
e,t,{mends:!1});o&&e.record({stackId:o.id});const[n,l]=await(0,I.t)((0,g.n)(t,e,a,o),(0,g.i)(t,e));return(0,g.a)(e,l,!0),
{identity:a,stack:o,target:n}}async function F(t,e,{identity:a,stack:o,target:n}){if(!o){const A=t.drift==="true"?`there\
 is no stack ${t.stackName}`:void 0;return{changes:Q(n),gap:A}}const{driftOf:l,previewChanges:m}=await Promise.all([s.e(
2824),s.e(1627),s.e(8823)]).then(s.bind(s,1204)),u=t.drift!=="revert"&&(0,g.t)(o,n);u&&e.log.info("template and paramete\
rs are those of the stack");const d=u?[]:await m(t,e,{identity:a,stack:o,target:n});return t.drift==="true"?l(e,o,d):{changes:d,
gap:void 0}}async function J(t,e,a){try{const o=await(0,i.n)(t,e);return o&&(0,f.i)(o,(0,f.n)(a))}catch(o){t.log.info(`w\
hether instances would be replaced is not known: ${(0,E.n)(o)}`);return}}const Q=({template:t})=>Object.entries(t.Resources).
map(([e,{Type:a}])=>({action:"Add",logicalId:e,physicalId:void 0,type:a,replacement:"no",properties:[]}));function k(t,e){
const{inputs:a,stack:o,changes:n,gap:l,refused:m,cost:u,instances:d}=e,{stackName:A}=a,P=u?`, for about $${u.total.toFixed(
0)} a month (${u.region}, ${u.asOf}, without traffic)`:"",X=o?(0,c.n)(n):`would be new: ${n.length} resources${P}`,Y=n.filter(
({drift:W})=>W).map(({logicalId:W})=>W);return{headline:`stack ${A} ${o?"would change":""}: ${X}`.replace(" :",":"),outputs:o?
{"stack-id":o.id}:{},result:{command:"plan",stack:A,stackId:o?.id??null,isNew:o===void 0,changed:n.some(({action:W})=>W!==
"None")||(d?.replaced??0)>0,changes:n,refused:m,drift:a.drift==="false"?null:Y,driftGap:l??null,instances:d?{replaced:d.
replaced,of:d.of}:null,cost:u??null,cloudFormationCalls:t.aws.cloudFormationCalls()},tables:[],changes:n,refused:m,instances:d?.
sentence,cost:u,failure:void 0}}}),6853:((D,_,s)=>{s.d(_,{n:()=>y,t:()=>g});const p=["AWS::AutoScaling::AutoScalingGroup",
"AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::S\
ecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment",
"AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLo\
adBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],y=({allowReplacement:C})=>({
stateful:p,allowed:C}),g={stateful:p,allowed:[]}})};export{Z as id,q as ids,tt as modules};
