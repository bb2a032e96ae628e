const q=8938,tt=[8938,4966],et={4059:((j,T,o)=>{o.d(T,{n:()=>M,t:()=>A});var w=o(254),y=o(2803),m=o(2264);const P=36e5,A=async({
aws:l},i)=>(0,y.t)(await l.cloudFormation(),i);async function M(l,i,a){const{aws:E,clock:f,log:g}=l,_=await E.cloudFormation(),
{stack:O}=a??{stack:await A(l,i)};if(!O?.status.isInProgress)return O;const R=O.changeSetId.split("/")[1];g.info(`stack ${i}\
 is ${O.status.name}${R?` (change set ${R})`:""}: following that operation to its end`);const $=I=>g.info(I),L=await(0,w.
t)({client:_,clock:f,stackId:O.id,timeout:P,onEvent:$},I=>I===void 0||I.status.isDeleted||I.status.isUpdatable);if(L.kind===
"done")return L.stack;if(L.kind==="failed")return(0,y.t)(_,O.id);throw new m.t("stack.busy",`stack ${i} is ${L.status} f\
or more than ${P/6e4} minutes; run again when its operation has come to an end`)}}),9696:((j,T,o)=>{o.d(T,{n:()=>w,r:()=>P,
t:()=>y});function w(A,{stateful:M,allowed:l}){return A.filter(({action:i,replacement:a})=>i==="Remove"||a==="yes").filter(
({type:i})=>M.includes(i)).filter(({logicalId:i,type:a})=>!l.includes(i)&&!l.includes(a))}function y(A,M){const l=M.filter(
({action:a})=>a!=="Add"&&a!=="Import"),i=new Set(l.map(({logicalId:a})=>a));return{...A,allowed:A.allowed.filter(a=>m(a)||
i.has(a))}}const m=A=>A.includes("::");function P({stateful:A,allowed:M}){const l=A.filter(f=>!M.includes(f)),i=M.filter(
f=>!m(f)).map(f=>`LogicalResourceId/${f}`),a={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},E={Effect:"De\
ny",Action:["Update:Replace","Update:Delete"],Principal:"*",...i.length>0?{NotResource:i}:{Resource:"*"},Condition:{StringEquals:{
ResourceType:l}}};return JSON.stringify({Statement:l.length>0?[a,E]:[a]})}}),254:((j,T,o)=>{o.d(T,{n:()=>z,r:()=>R,t:()=>J});
var w=o(8669),y=o(5051),m=o(2803),P=o(7288),A=o(7598);const M={red:31,green:32,yellow:33,cyan:36};function l(s){const t=`${s.
Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${i(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} (${s.ResourceType??
""})`;return s.ResourceStatusReason?`${t}: ${s.ResourceStatusReason}`:t}function i(s){return`\x1B[${M[a(s)]}m${s}\x1B[0m`}
function a(s){return s.endsWith("_FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yellow":s.endsWith("_CO\
MPLETE")?"green":"cyan"}function E(s,t){const c=new Map;for(const W of s.filter(C=>!(0,w.i)(C))){const C=W.LogicalResourceId??
"";W.ResourceStatus?.endsWith("_IN_PROGRESS")?c.has(C)||c.set(C,W.Timestamp?.getTime()??t):c.delete(C)}const h=[...c].sort(
([,W],[,C])=>W-C).slice(0,f),S=c.size-h.length,p=h.map(([W,C])=>`${W} (${g(t-C)})`),D=s.find(w.i),b=`the stack (${g(t-(D?.
Timestamp?.getTime()??t))})`;return`still waiting for ${p.join(", ")||b}${S>0?` and ${S} more`:""}`}const f=5,g=s=>s<6e4?
`${Math.max(0,Math.round(s/1e3))} s`:`${Math.floor(s/6e4)} min`,_=100;var O=class H{#t;#s;#n;#e;#a=[];constructor(t,c,{token:h,
newestSeen:S}){this.#t=t,this.#s=c,this.#n=h,this.#e=S}static async fromNow(t,c,h){const{StackEvents:S}=await I(t,c,void 0);
return new H(t,c,{token:h,newestSeen:S?.[0]?.EventId})}static fromBeginning(t,c,h){return new H(t,c,{token:h,newestSeen:void 0})}static async ofRunning(t,c){
const{operation:h,before:S}=await $(t,c),p=h[0]?.ClientRequestToken;return new H(t,c,{token:p,newestSeen:S?.EventId})}async next(){
const t=[];let c;for await(const h of L(this.#t,this.#s)){if(c??=h.EventId,h.EventId===this.#e)break;this.#o(h)&&t.push(
h)}return this.#e=c??this.#e,t.reverse(),this.#a.push(...t),t}#o({ClientRequestToken:t,ResourceStatus:c}){return new m.r(
c).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#a}get isOver(){const t=this.#a.findLast(w.i);return t!==
void 0&&!new m.r(t.ResourceStatus).isInProgress}};async function R(s,t){return(await $(s,t)).operation}async function $(s,t){
const c=[];let h,S=!1;for await(const p of L(s,t)){const D=new m.r(p.ResourceStatus),b=(0,w.i)(p)&&!D.isInProgress;if(D.
isPreview||b&&S){h=p;break}S||=(0,w.i)(p),c.push(p)}return{operation:c.reverse(),before:h}}async function*L(s,t){let c;for(let h=0;h<
_;h++){const S=await I(s,t,c);if(yield*S.StackEvents??[],c=S.NextToken,!c)return}}async function I(s,t,c){const h={StackName:t,
...c&&{NextToken:c}};try{return await s.send(new y.r(h))}catch(S){if((0,m.n)(S,t))return{$metadata:{}};throw S}}const k=3e4,
K=6e4;async function z(s,t,c,{isFirst:h=!1}={}){const{client:S,stackId:p}=s,D=`op-${(0,A.randomUUID)()}`,b=h?O.fromBeginning(
S,p,D):await O.fromNow(S,p,D);return await t(D),V(s,b,c)}async function J(s,t){return V(s,await O.ofRunning(s.client,s.stackId),
t)}async function V(s,t,c){const{client:h,stackId:S,clock:p,timeout:D,onEvent:b}=s;let W="",C=p.now();const e=await(0,P.
t)({clock:p,forMillis:D},async()=>{const d=await t.next();for(const U of d)b(l(U));d.length>0&&(C=p.now());const u=p.now()-
C>=k;if(!t.isOver&&!u)return;const v=await(0,m.t)(h,S);if(W=v?.status.name??"",!v?.status.isInProgress&&!v?.status.isPreview)
return{stack:v};u&&(b(E(t.all,p.now())),C=p.now())});if(!e)return{kind:"timed-out",status:W||await Q(s)};const n=await(0,P.
t)({clock:p,forMillis:K},()=>t.next());for(const d of n??[])b(l(d));const{stack:r}=e;return c(r)?{kind:"done",stack:r?.status.
isDeleted?void 0:r}:X(t.all,r)}async function Q({client:s,stackId:t}){return(await(0,m.t)(s,t))?.status.name??"gone"}function X(s,t){
const c=t?.status.name??"",h={logicalId:t?.name??"",type:"AWS::CloudFormation::Stack",status:c},S=(0,w.a)(s)??(0,w.n)(h,
t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:c,cause:(0,w.t)(S),root:S,resources:(0,w.r)(
s),events:s}}}),7288:((j,T,o)=>{o.d(T,{t:()=>i});var w=o(6765),y=o(6580);const m=250,P=1500,A=5e3,M=.03,l=6e4;async function i({
clock:E,forMillis:f,every:g},_){const O=E.now();let R=1;for(let $=0;;$+=1){const L=await _().catch(K=>{if(!(0,y.n)(K))throw K;
R*=2});if(L!==void 0)return L;const I=E.now()-O;if(I>=f)return;const k=Math.min((g??a($,I))*R,l);await(0,w.t)(E,Math.min(
k,f-I))}}function a(E,f){const g=Math.min(m*2**E,P);return Math.round(Math.min(Math.max(g,f*M),A))}}),7092:((j,T,o)=>{o.
r(T),o.d(T,{run:()=>S});var w=o(9696),y=o(3858),m=o(6863),P=o(6853),A=o(513),M=o(2264),l=o(2033),i=o(6844),a=o(1062),E=o(
3903),f=o(4247),g=o(5633);const _={region:"us-east-1",asOf:"2026-05-01",instanceHour:{"t3.small":.0208,"t3.medium":.0416,
"t3.large":.0832,"t3.xlarge":.1664,"t3.2xlarge":.3328,"t3a.small":.0188,"t3a.medium":.0376,"t3a.large":.0752,"t3a.xlarge":.1504,
"m5.large":.096,"m5.xlarge":.192,"m6a.large":.0864,"m6a.xlarge":.1728,"m6i.large":.096,"m6i.xlarge":.192,"m7i.large":.1008,
"m7i.xlarge":.2016,"c5.large":.085,"c5.xlarge":.17,"c6a.large":.0765,"c6a.xlarge":.153,"c6i.large":.085,"c6i.xlarge":.17,
"c7i.large":.08925,"c7i.xlarge":.1785},cacheNodeHour:{"cache.t3.micro":.017,"cache.t3.small":.034,"cache.t3.medium":.068,
"cache.t4g.micro":.016,"cache.t4g.small":.032,"cache.t4g.medium":.065,"cache.m5.large":.156,"cache.m6g.large":.149,"cach\
e.m7g.large":.158,"cache.r6g.large":.206,"cache.r7g.large":.219},loadBalancerHour:.0225,natGatewayHour:.045,addressHour:.005,
gp3GigabyteMonth:.08,alarmMonth:.1,metricMonth:.3,dashboardMonth:3,lambdaGigabyteSecond:133334e-10,lambdaRequest:2e-7},O=8,
R=43800,$=6,L=3;function I(e){const n=new z(e),r=[...J(n),...V(n),s("network load balancer",n.count(k),_.loadBalancerHour),
s("NAT gateway",n.count("AWS::EC2::NatGateway"),_.natGatewayHour),s("public IPv4 address",Q(n),_.addressHour),t(`gp3 vol\
ume, ${O} GB`,n.size,O*_.gp3GigabyteMonth),t("alarm",n.count("AWS::CloudWatch::Alarm"),_.alarmMonth),t("dashboard",n.count(
"AWS::CloudWatch::Dashboard"),_.dashboardMonth),t("metric",n.count(K)>0?Object.keys(y.t).length:0,_.metricMonth),X(n)].filter(
({count:u})=>u>0),d=r.reduce((u,v)=>u+(v.monthly??0),0);return{region:_.region,asOf:_.asOf,rows:r,total:d}}const k="AWS:\
:ElasticLoadBalancingV2::LoadBalancer",K="AWS::Events::Rule";var z=class{#t;constructor(e){this.#t=Object.values(e.Resources)}of(e){
return this.#t.filter(({Type:n})=>n===e).map(({Properties:n})=>n)}count(e){return this.of(e).length}get size(){return Number(
this.of("AWS::AutoScaling::AutoScalingGroup")[0]?.MinSize??0)}get launchTemplate(){return c(this.of("AWS::EC2::LaunchTem\
plate")[0]?.LaunchTemplateData)}};function J(e){const n=String(e.launchTemplate.InstanceType??"");return[s(n,e.size,_.instanceHour[n])]}
function V(e){return e.of("AWS::ElastiCache::CacheCluster").map(n=>{const r=String(n.CacheNodeType);return s(r,Number(n.
NumCacheNodes),_.cacheNodeHour[r])})}function Q(e){const n=h(e.launchTemplate.NetworkInterfaces).filter(u=>c(u).AssociatePublicIpAddress===
!0).length,r=e.of(k).map(u=>h(u.Subnets).length+h(u.SubnetMappings).length),d=e.count("AWS::EC2::NatGateway");return n*e.
size+r.reduce((u,v)=>u+v,0)+d}function X(e){const n=e.of("AWS::Lambda::Function"),r=Math.max(0,...n.map(u=>Number(u.MemorySize))),
d=$*(r/1024)*_.lambdaGigabyteSecond+L*_.lambdaRequest;return{part:"Lambda functions, at work each minute",count:n.length,
monthly:d*R}}const s=(e,n,r)=>t(e,n,r===void 0?void 0:r*730),t=(e,n,r)=>({part:e,count:n,monthly:r===void 0?void 0:r*n}),
c=e=>typeof e=="object"&&!Array.isArray(e)?e:{},h=e=>Array.isArray(e)?e:[],S=async(e,n)=>{const{log:r}=n,{identity:d,stack:u,
target:v}=await r.group("Preflight",()=>p(e,n)),{changes:U,gap:N}=await r.group("Plan",()=>D(e,n,{identity:d,stack:u,target:v}));
for(const G of(0,f.t)((0,a.r)(U)))r.info(G);(0,A.r)(r,e,v.template,U);const B=u&&await b(n,u,U);B&&r.info(B.sentence);const x=u?
(0,w.n)(U,(0,P.n)(e)).map(({logicalId:G})=>G):[];return x.length>0&&r.warning((0,E.a)(x)),C(n,{inputs:e,stack:u,changes:U,
gap:N,refused:x,cost:u?void 0:I(v.template),instances:B})};async function p(e,n){const{identity:r,stack:d}=await(0,m.r)(
n,e,{mends:!1});d&&n.record({stackId:d.id});const[u,v]=await(0,g.t)((0,m.n)(e,n,r,d),(0,m.i)(e,n));return(0,m.a)(n,v,!0),
{identity:r,stack:d,target:u}}async function D(e,n,{identity:r,stack:d,target:u}){if(!d)return{changes:W(u),gap:void 0};
const{driftOf:v,previewChanges:U}=await o.e(8823).then(o.bind(o,1204)),N=e.drift!=="revert"&&(0,m.t)(d,u);N&&n.log.info(
"template and parameters are those of the stack");const B=N?[]:await U(e,n,{identity:r,stack:d,target:u});return e.drift===
"true"?v(n,d,B):{changes:B,gap:void 0}}async function b(e,n,r){try{const d=await(0,i.n)(e,n);return d&&(0,l.i)(d,(0,l.n)(
r))}catch(d){e.log.info(`whether instances would be replaced is not known: ${(0,M.n)(d)}`);return}}const W=({template:e})=>Object.
entries(e.Resources).map(([n,{Type:r}])=>({action:"Add",logicalId:n,physicalId:void 0,type:r,replacement:"no",properties:[]}));
function C(e,n){const{inputs:r,stack:d,changes:u,gap:v,refused:U,cost:N,instances:B}=n,{stackName:x}=r,G=N?`, for about \
$${N.total.toFixed(0)} a month (${N.region}, ${N.asOf}, without traffic)`:"",Y=d?(0,a.n)(u):`would be new: ${u.length} r\
esources${G}`,Z=u.filter(({drift:F})=>F).map(({logicalId:F})=>F);return{headline:`stack ${x} ${d?"would change":""}: ${Y}`.
replace(" :",":"),outputs:d?{"stack-id":d.id}:{},result:{command:"plan",stack:x,stackId:d?.id??null,isNew:d===void 0,changed:u.
some(({action:F})=>F!=="None")||(B?.replaced??0)>0,changes:u,refused:U,drift:r.drift==="false"?null:Z,driftGap:v??null,instances:B?
{replaced:B.replaced,of:B.of}:null,cost:N??null,cloudFormationCalls:e.aws.cloudFormationCalls()},tables:[],changes:u,refused:U,
instances:B?.sentence,cost:N,failure:void 0}}}),2033:((j,T,o)=>{o.d(T,{a:()=>m,i:()=>A,n:()=>M,o:()=>y,r:()=>P,t:()=>w});
const w=["Launch","Terminate","AddToLoadBalancer","InstanceRefresh"];function y(l){const{serving:i,newest:a,group:E,active:f}=l;
if(f)return{kind:"attach",refresh:f};const g=m(l);return g.length>0||E!==a?{kind:"start",version:a,outdated:g}:i===a?{kind:"\
nothing"}:{kind:"record",version:a}}const m=({instances:l,newest:i})=>l.filter(({version:a})=>a!==i).map(({id:a})=>a);function P(l,i){
const a=l.filter(({Description:g,StatusCode:_,StartTime:O})=>/^Launching a new EC2 instance/i.test(g??"")&&["Successful",
"Failed","Cancelled"].includes(_??"")&&(O?.getTime()??0)>=i),E=a.findIndex(({StatusCode:g})=>g==="Successful"),f=E<0?a:a.
slice(0,E);return{count:f.length,reason:f[0]?.StatusMessage||f[0]?.Cause||"Auto Scaling gives no reason",instanceIds:f.flatMap(
({Description:g})=>/\bi-[0-9a-f]+/.exec(g??"")?.[0]??[])}}function A(l,i){const a=l.instances.length,E=i?a:m(l).length,f="\
by an instance refresh, each after its replacement serves";return E===0?{replaced:E,of:a,sentence:"no instance is replac\
ed"}:{replaced:E,of:a,sentence:`${E} of ${a} instances are replaced ${f}`}}function M(l){return l.some(({type:i,properties:a})=>i===
"AWS::EC2::LaunchTemplate"&&(a.length===0||a.some(({path:E})=>E.startsWith("/Properties/LaunchTemplateData"))))}}),6844:((j,T,o)=>{
o.d(T,{n:()=>M,t:()=>l});var w=o(7643),y=o(6776),m=o(6580),P=o(5268);const A=["Pending","InProgress","Baking","Cancellin\
g","RollbackInProgress"];async function M({aws:i},a,E){const f=E??await(0,P.t)({aws:i},a.name),g=a.outputs[w.o.launchTemplateVersion];
if(!f||!g)return;const _={serving:a.parameters[w.l.servingTemplateVersion]??"",newest:g,group:f.LaunchTemplate?.Version??
"",instances:(f.Instances??[]).filter(({LifecycleState:R=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(R)).map(({InstanceId:R="",
LaunchTemplate:$})=>({id:R,version:$?.Version??""})),suspended:(0,P.n)(f)},O=new Set([_.serving,g,_.group,..._.instances.
map(({version:R})=>R)]);return{..._,active:O.size>1?await l({aws:i},a.name):void 0}}async function l({aws:i},a){const E=await i.
autoScaling(),f=(0,w.g)(a),g=(await E.send(new y.n({AutoScalingGroupName:f,MaxRecords:1})).catch(_=>{if(!((0,m.t)(_,"Val\
idationError")&&/not found/i.test(String(_))))throw _}))?.InstanceRefreshes?.[0];if(!(!g||!A.includes(g.Status??"")))return{
id:g.InstanceRefreshId??"",status:g.Status??"",version:g.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),6853:((j,T,o)=>{
o.d(T,{n:()=>y,t:()=>m});const w=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS:\
:EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::Subne\
tRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCa\
che::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadB\
alancingV2::TargetGroup","AWS::SSM::Parameter"],y=({allowReplacement:P})=>({stateful:w,allowed:P}),m={stateful:w,allowed:[]}})};export{q as id,tt as ids,et as modules};
