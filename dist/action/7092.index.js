const Q=7092,X=[7092],Y={9696:((R,S,r)=>{r.d(S,{n:()=>p,t:()=>_});function _(i,{stateful:g,allowed:E}){return i.filter(({
action:l,replacement:f})=>l==="Remove"||f==="yes").filter(({type:l})=>g.includes(l)).filter(({logicalId:l,type:f})=>!E.includes(
l)&&!E.includes(f))}function p({stateful:i,allowed:g}){const E=i.filter(h=>!g.includes(h)),l=g.filter(h=>!h.includes("::")).
map(h=>`LogicalResourceId/${h}`),f={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},W={Effect:"Deny",Action:[
"Update:Replace","Update:Delete"],Principal:"*",...l.length>0?{NotResource:l}:{Resource:"*"},Condition:{StringEquals:{ResourceType:E}}};
return JSON.stringify({Statement:E.length>0?[f,W]:[f]})}}),7092:((R,S,r)=>{r.r(S),r.d(S,{run:()=>H});var _=r(9696),p=r(2601),
i=r(5300),g=r(6853),E=r(2264),l=r(2033),f=r(6844),W=r(9713),h=r(1062),L=r(4247);const s={region:"us-east-1",asOf:"2026-0\
5-01",instanceHour:{"t3.small":.0208,"t3.medium":.0416,"t3.large":.0832,"t3.xlarge":.1664,"t3.2xlarge":.3328,"t3a.small":.0188,
"t3a.medium":.0376,"t3a.large":.0752,"t3a.xlarge":.1504,"m5.large":.096,"m5.xlarge":.192,"m6a.large":.0864,"m6a.xlarge":.1728,
"m6i.large":.096,"m6i.xlarge":.192,"m7i.large":.1008,"m7i.xlarge":.2016,"c5.large":.085,"c5.xlarge":.17,"c6a.large":.0765,
"c6a.xlarge":.153,"c6i.large":.085,"c6i.xlarge":.17,"c7i.large":.08925,"c7i.xlarge":.1785},cacheNodeHour:{"cache.t3.micr\
o":.017,"cache.t3.small":.034,"cache.t3.medium":.068,"cache.t4g.micro":.016,"cache.t4g.small":.032,"cache.t4g.medium":.065,
"cache.m5.large":.156,"cache.m6g.large":.149,"cache.m7g.large":.158,"cache.r6g.large":.206,"cache.r7g.large":.219},loadBalancerHour:.0225,
natGatewayHour:.045,addressHour:.005,gp3GigabyteMonth:.08,alarmMonth:.1,metricMonth:.3,dashboardMonth:3,lambdaGigabyteSecond:133334e-10,
lambdaRequest:2e-7},w=8,D=43800,v=6,I=3;function N(e){const t=new U(e),a=[...G(t),...j(t),y("network load balancer",t.count(
T),s.loadBalancerHour),y("NAT gateway",t.count("AWS::EC2::NatGateway"),s.natGatewayHour),y("public IPv4 address",x(t),s.
addressHour),C(`gp3 volume, ${w} GB`,t.size,w*s.gp3GigabyteMonth),C("alarm",t.count("AWS::CloudWatch::Alarm"),s.alarmMonth),
C("dashboard",t.count("AWS::CloudWatch::Dashboard"),s.dashboardMonth),C("metric",t.count(B)>0?Object.keys(p.i).length:0,
s.metricMonth),$(t)].filter(({count:o})=>o>0),n=a.reduce((o,c)=>o+(c.monthly??0),0);return{region:s.region,asOf:s.asOf,rows:a,
total:n}}const T="AWS::ElasticLoadBalancingV2::LoadBalancer",B="AWS::Events::Rule";var U=class{#t;constructor(e){this.#t=
Object.values(e.Resources)}of(e){return this.#t.filter(({Type:t})=>t===e).map(({Properties:t})=>t)}count(e){return this.
of(e).length}get size(){return Number(this.of("AWS::AutoScaling::AutoScalingGroup")[0]?.MinSize??0)}get launchTemplate(){
return b(this.of("AWS::EC2::LaunchTemplate")[0]?.LaunchTemplateData)}};function G(e){const t=String(e.launchTemplate.InstanceType??
"");return[y(t,e.size,s.instanceHour[t])]}function j(e){return e.of("AWS::ElastiCache::CacheCluster").map(t=>{const a=String(
t.CacheNodeType);return y(a,Number(t.NumCacheNodes),s.cacheNodeHour[a])})}function x(e){const t=M(e.launchTemplate.NetworkInterfaces).
filter(o=>b(o).AssociatePublicIpAddress===!0).length,a=e.of(T).map(o=>M(o.Subnets).length+M(o.SubnetMappings).length),n=e.
count("AWS::EC2::NatGateway");return t*e.size+a.reduce((o,c)=>o+c,0)+n}function $(e){const t=e.of("AWS::Lambda::Function"),
a=Math.max(0,...t.map(o=>Number(o.MemorySize))),n=v*(a/1024)*s.lambdaGigabyteSecond+I*s.lambdaRequest;return{part:"Lambd\
a functions, at work each minute",count:t.length,monthly:n*D}}const y=(e,t,a)=>C(e,t,a===void 0?void 0:a*730),C=(e,t,a)=>({
part:e,count:t,monthly:a===void 0?void 0:a*t}),b=e=>typeof e=="object"&&!Array.isArray(e)?e:{},M=e=>Array.isArray(e)?e:[],
H=async(e,t)=>{const{log:a}=t,{identity:n,stack:o,target:c}=await a.group("Preflight",()=>K(e,t)),d=await a.group("Plan",
()=>V(e,t,{identity:n,stack:o,target:c}));for(const O of(0,L.t)((0,h.r)(d)))a.info(O);const u=o&&await z(t,o,d);u&&a.info(
u.sentence);const m=o?(0,_.t)(d,(0,g.n)(e)):[];if(m.length>0){const O=m.map(({logicalId:P})=>P).join(", ");a.warning(`de\
ploy would refuse to replace or delete ${O} unless allow-replacement names them`)}return J(t,{inputs:e,stack:o,changes:d,
refused:m,cost:o?void 0:N(c.template),instances:u})};async function K(e,t){const a=await(0,W.t)(t),{stack:n}=await(0,i.a)(
t,e,{mends:!1});n&&t.record({stackId:n.id});const o=await(0,i.i)(e,t,a,n);return await(0,i.t)(e,t,!0),{identity:a,stack:n,
target:o}}async function V(e,t,{identity:a,stack:n,target:o}){if(!n)return F(o);const{driftOf:c,previewChanges:d}=await r.
e(8823).then(r.bind(r,1204)),u=e.drift!=="revert"&&(0,i.r)(n,o);u&&t.log.info("template and parameters are those of the \
stack");const m=u?[]:await d(e,t,{identity:a,stack:n,target:o});return e.drift==="true"?c(t,n,m):m}async function z(e,t,a){
try{const n=await(0,f.n)(e,t);return n&&(0,l.i)(n,(0,l.n)(a))}catch(n){e.log.info(`whether instances would be replaced i\
s not known: ${(0,E.n)(n)}`);return}}const F=({template:e})=>Object.entries(e.Resources).map(([t,{Type:a}])=>({action:"A\
dd",logicalId:t,physicalId:void 0,type:a,replacement:"no",properties:[]}));function J(e,{inputs:t,stack:a,changes:n,refused:o,
cost:c,instances:d}){const{stackName:u}=t,m=c?`, for about $${c.total.toFixed(0)} a month (${c.region}, ${c.asOf}, witho\
ut traffic)`:"",O=a?(0,h.n)(n):`would be new: ${n.length} resources${m}`,P=n.filter(({drift:A})=>A).map(({logicalId:A})=>A);
return{headline:`stack ${u} ${a?"would change":""}: ${O}`.replace(" :",":"),outputs:a?{"stack-id":a.id}:{},result:{command:"\
plan",stack:u,stackId:a?.id??null,isNew:a===void 0,changed:n.some(({action:A})=>A!=="None"),changes:n,refused:o.map(({logicalId:A})=>A),
drift:t.drift==="false"?null:P,instances:d?{replaced:d.replaced,of:d.of}:null,cost:c??null,cloudFormationCalls:e.aws.cloudFormationCalls()},
tables:[],changes:n,cost:c,failure:void 0}}}),6853:((R,S,r)=>{r.d(S,{n:()=>p,t:()=>i});const _=["AWS::AutoScaling::AutoS\
calingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable",
"AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatew\
ayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","\
AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],p=({allowReplacement:g})=>({
stateful:_,allowed:g}),i={stateful:_,allowed:[]}})};export{Q as id,X as ids,Y as modules};
