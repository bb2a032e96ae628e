const Y=8938,Z=[8938,4966],q={4059:(($,T,s)=>{s.d(T,{n:()=>O,t:()=>S});var m=s(254),P=s(2803),d=s(2264);const w=36e5,S=async({
aws:r},l)=>(0,P.t)(await r.cloudFormation(),l);async function O(r,l,o){const{aws:f,clock:h,log:p}=r,g=await f.cloudFormation(),
{stack:R}=o??{stack:await S(r,l)};if(!R?.status.isInProgress)return R;const y=R.changeSetId.split("/")[1];p.info(`stack ${l}\
 is ${R.status.name}${y?` (change set ${y})`:""}: following that operation to its end`);const U=L=>p.info(L),D=await(0,m.
t)({client:g,clock:h,stackId:R.id,timeout:w,onEvent:U},L=>L===void 0||L.status.isDeleted||L.status.isUpdatable);if(D.kind===
"done")return D.stack;if(D.kind==="failed")return(0,P.t)(g,R.id);throw new d.t("stack.busy",`stack ${l} is ${D.status} f\
or more than ${w/6e4} minutes; run again when its operation has come to an end`)}}),9696:(($,T,s)=>{s.d(T,{n:()=>P,t:()=>m});
function m(d,{stateful:w,allowed:S}){return d.filter(({action:O,replacement:r})=>O==="Remove"||r==="yes").filter(({type:O})=>w.
includes(O)).filter(({logicalId:O,type:r})=>!S.includes(O)&&!S.includes(r))}function P({stateful:d,allowed:w}){const S=d.
filter(o=>!w.includes(o)),O=w.filter(o=>!o.includes("::")).map(o=>`LogicalResourceId/${o}`),r={Effect:"Allow",Action:"Up\
date:*",Principal:"*",Resource:"*"},l={Effect:"Deny",Action:["Update:Replace","Update:Delete"],Principal:"*",...O.length>
0?{NotResource:O}:{Resource:"*"},Condition:{StringEquals:{ResourceType:S}}};return JSON.stringify({Statement:S.length>0?
[r,l]:[r]})}}),254:(($,T,s)=>{s.d(T,{n:()=>H,r:()=>y,t:()=>z});var m=s(8669),P=s(5051),d=s(2803),w=s(7288),S=s(7598);const O={
red:31,green:32,yellow:33,cyan:36};function r(a){const t=`${a.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${l(a.
ResourceStatus??"")}  ${a.LogicalResourceId??""} (${a.ResourceType??""})`;return a.ResourceStatusReason?`${t}: ${a.ResourceStatusReason}`:
t}function l(a){return`\x1B[${O[o(a)]}m${a}\x1B[0m`}function o(a){return a.endsWith("_FAILED")?"red":a.includes("ROLLBAC\
K")||a.startsWith("DELETE")?"yellow":a.endsWith("_COMPLETE")?"green":"cyan"}function f(a,t){const i=new Map;for(const b of a.
filter(C=>!(0,m.i)(C))){const C=b.LogicalResourceId??"";b.ResourceStatus?.endsWith("_IN_PROGRESS")?i.has(C)||i.set(C,b.Timestamp?.
getTime()??t):i.delete(C)}const _=[...i].sort(([,b],[,C])=>b-C).slice(0,h),A=i.size-_.length,v=_.map(([b,C])=>`${b} (${p(
t-C)})`),W=a.find(m.i),B=`the stack (${p(t-(W?.Timestamp?.getTime()??t))})`;return`still waiting for ${v.join(", ")||B}${A>
0?` and ${A} more`:""}`}const h=5,p=a=>a<6e4?`${Math.max(0,Math.round(a/1e3))} s`:`${Math.floor(a/6e4)} min`,g=100;var R=class V{#t;#s;#e;#n;#a=[];constructor(t,i,{
token:_,newestSeen:A}){this.#t=t,this.#s=i,this.#e=_,this.#n=A}static async fromNow(t,i,_){const{StackEvents:A}=await L(
t,i,void 0);return new V(t,i,{token:_,newestSeen:A?.[0]?.EventId})}static fromBeginning(t,i,_){return new V(t,i,{token:_,
newestSeen:void 0})}static async ofRunning(t,i){const{operation:_,before:A}=await U(t,i),v=_[0]?.ClientRequestToken;return new V(
t,i,{token:v,newestSeen:A?.EventId})}async next(){const t=[];let i;for await(const _ of D(this.#t,this.#s)){if(i??=_.EventId,
_.EventId===this.#n)break;this.#o(_)&&t.push(_)}return this.#n=i??this.#n,t.reverse(),this.#a.push(...t),t}#o({ClientRequestToken:t,
ResourceStatus:i}){return new d.r(i).isPreview?!1:!this.#e||!t||t===this.#e}get all(){return this.#a}get isOver(){const t=this.#a.
findLast(m.i);return t!==void 0&&!new d.r(t.ResourceStatus).isInProgress}};async function y(a,t){return(await U(a,t)).operation}
async function U(a,t){const i=[];let _,A=!1;for await(const v of D(a,t)){const W=new d.r(v.ResourceStatus),B=(0,m.i)(v)&&
!W.isInProgress;if(W.isPreview||B&&A){_=v;break}A||=(0,m.i)(v),i.push(v)}return{operation:i.reverse(),before:_}}async function*D(a,t){
let i;for(let _=0;_<g;_++){const A=await L(a,t,i);if(yield*A.StackEvents??[],i=A.NextToken,!i)return}}async function L(a,t,i){
const _={StackName:t,...i&&{NextToken:i}};try{return await a.send(new P.r(_))}catch(A){if((0,d.n)(A,t))return{$metadata:{}};
throw A}}const j=3e4,K=6e4;async function H(a,t,i,{isFirst:_=!1}={}){const{client:A,stackId:v}=a,W=`op-${(0,S.randomUUID)()}`,
B=_?R.fromBeginning(A,v,W):await R.fromNow(A,v,W);return await t(W),F(a,B,i)}async function z(a,t){return F(a,await R.ofRunning(
a.client,a.stackId),t)}async function F(a,t,i){const{client:_,stackId:A,clock:v,timeout:W,onEvent:B}=a;let b="",C=v.now();
const e=await(0,w.t)({clock:v,forMillis:W},async()=>{const u=await t.next();for(const I of u)B(r(I));u.length>0&&(C=v.now());
const E=v.now()-C>=j;if(!t.isOver&&!E)return;const M=await(0,d.t)(_,A);if(b=M?.status.name??"",!M?.status.isInProgress&&
!M?.status.isPreview)return{stack:M};E&&(B(f(t.all,v.now())),C=v.now())});if(!e)return{kind:"timed-out",status:b||await J(
a)};const n=await(0,w.t)({clock:v,forMillis:K},()=>t.next());for(const u of n??[])B(r(u));const{stack:c}=e;return i(c)?{
kind:"done",stack:c?.status.isDeleted?void 0:c}:Q(t.all,c)}async function J({client:a,stackId:t}){return(await(0,d.t)(a,
t))?.status.name??"gone"}function Q(a,t){const i=t?.status.name??"",_={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:i},A=(0,m.a)(a)??(0,m.n)(_,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:i,
cause:(0,m.t)(A),root:A,resources:(0,m.r)(a),events:a}}}),7288:(($,T,s)=>{s.d(T,{t:()=>l});var m=s(6765),P=s(6580);const d=250,
w=1500,S=5e3,O=.03,r=6e4;async function l({clock:f,forMillis:h,every:p},g){const R=f.now();let y=1;for(let U=0;;U+=1){const D=await g().
catch(K=>{if(!(0,P.n)(K))throw K;y*=2});if(D!==void 0)return D;const L=f.now()-R;if(L>=h)return;const j=Math.min((p??o(U,
L))*y,r);await(0,m.t)(f,Math.min(j,h-L))}}function o(f,h){const p=Math.min(d*2**f,w);return Math.round(Math.min(Math.max(
p,h*O),S))}}),7092:(($,T,s)=>{s.r(T),s.d(T,{run:()=>A});var m=s(9696),P=s(2601),d=s(6863),w=s(6853),S=s(513),O=s(2264),r=s(
2033),l=s(6844),o=s(1062),f=s(3903),h=s(4247),p=s(5633);const g={region:"us-east-1",asOf:"2026-05-01",instanceHour:{"t3.\
small":.0208,"t3.medium":.0416,"t3.large":.0832,"t3.xlarge":.1664,"t3.2xlarge":.3328,"t3a.small":.0188,"t3a.medium":.0376,
"t3a.large":.0752,"t3a.xlarge":.1504,"m5.large":.096,"m5.xlarge":.192,"m6a.large":.0864,"m6a.xlarge":.1728,"m6i.large":.096,
"m6i.xlarge":.192,"m7i.large":.1008,"m7i.xlarge":.2016,"c5.large":.085,"c5.xlarge":.17,"c6a.large":.0765,"c6a.xlarge":.153,
"c6i.large":.085,"c6i.xlarge":.17,"c7i.large":.08925,"c7i.xlarge":.1785},cacheNodeHour:{"cache.t3.micro":.017,"cache.t3.\
small":.034,"cache.t3.medium":.068,"cache.t4g.micro":.016,"cache.t4g.small":.032,"cache.t4g.medium":.065,"cache.m5.large":.156,
"cache.m6g.large":.149,"cache.m7g.large":.158,"cache.r6g.large":.206,"cache.r7g.large":.219},loadBalancerHour:.0225,natGatewayHour:.045,
addressHour:.005,gp3GigabyteMonth:.08,alarmMonth:.1,metricMonth:.3,dashboardMonth:3,lambdaGigabyteSecond:133334e-10,lambdaRequest:2e-7},
R=8,y=43800,U=6,D=3;function L(e){const n=new H(e),c=[...z(n),...F(n),a("network load balancer",n.count(j),g.loadBalancerHour),
a("NAT gateway",n.count("AWS::EC2::NatGateway"),g.natGatewayHour),a("public IPv4 address",J(n),g.addressHour),t(`gp3 vol\
ume, ${R} GB`,n.size,R*g.gp3GigabyteMonth),t("alarm",n.count("AWS::CloudWatch::Alarm"),g.alarmMonth),t("dashboard",n.count(
"AWS::CloudWatch::Dashboard"),g.dashboardMonth),t("metric",n.count(K)>0?Object.keys(P.i).length:0,g.metricMonth),Q(n)].filter(
({count:E})=>E>0),u=c.reduce((E,M)=>E+(M.monthly??0),0);return{region:g.region,asOf:g.asOf,rows:c,total:u}}const j="AWS:\
:ElasticLoadBalancingV2::LoadBalancer",K="AWS::Events::Rule";var H=class{#t;constructor(e){this.#t=Object.values(e.Resources)}of(e){
return this.#t.filter(({Type:n})=>n===e).map(({Properties:n})=>n)}count(e){return this.of(e).length}get size(){return Number(
this.of("AWS::AutoScaling::AutoScalingGroup")[0]?.MinSize??0)}get launchTemplate(){return i(this.of("AWS::EC2::LaunchTem\
plate")[0]?.LaunchTemplateData)}};function z(e){const n=String(e.launchTemplate.InstanceType??"");return[a(n,e.size,g.instanceHour[n])]}
function F(e){return e.of("AWS::ElastiCache::CacheCluster").map(n=>{const c=String(n.CacheNodeType);return a(c,Number(n.
NumCacheNodes),g.cacheNodeHour[c])})}function J(e){const n=_(e.launchTemplate.NetworkInterfaces).filter(E=>i(E).AssociatePublicIpAddress===
!0).length,c=e.of(j).map(E=>_(E.Subnets).length+_(E.SubnetMappings).length),u=e.count("AWS::EC2::NatGateway");return n*e.
size+c.reduce((E,M)=>E+M,0)+u}function Q(e){const n=e.of("AWS::Lambda::Function"),c=Math.max(0,...n.map(E=>Number(E.MemorySize))),
u=U*(c/1024)*g.lambdaGigabyteSecond+D*g.lambdaRequest;return{part:"Lambda functions, at work each minute",count:n.length,
monthly:u*y}}const a=(e,n,c)=>t(e,n,c===void 0?void 0:c*730),t=(e,n,c)=>({part:e,count:n,monthly:c===void 0?void 0:c*n}),
i=e=>typeof e=="object"&&!Array.isArray(e)?e:{},_=e=>Array.isArray(e)?e:[],A=async(e,n)=>{const{log:c}=n,{identity:u,stack:E,
target:M}=await c.group("Preflight",()=>v(e,n)),I=await c.group("Plan",()=>W(e,n,{identity:u,stack:E,target:M}));for(const x of(0,h.
t)((0,o.r)(I)))c.info(x);(0,S.r)(c,e,M.template,I);const k=E&&await B(n,E,I);k&&c.info(k.sentence);const N=E?(0,m.t)(I,(0,w.
n)(e)).map(({logicalId:x})=>x):[];return N.length>0&&c.warning((0,f.a)(N)),C(n,{inputs:e,stack:E,changes:I,refused:N,cost:E?
void 0:L(M.template),instances:k})};async function v(e,n){const{identity:c,stack:u}=await(0,d.r)(n,e,{mends:!1});u&&n.record(
{stackId:u.id});const[E,M]=await(0,p.t)((0,d.n)(e,n,c,u),(0,d.i)(e,n));return(0,d.a)(n,M,!0),{identity:c,stack:u,target:E}}
async function W(e,n,{identity:c,stack:u,target:E}){if(!u)return b(E);const{driftOf:M,previewChanges:I}=await s.e(8823).
then(s.bind(s,1204)),k=e.drift!=="revert"&&(0,d.t)(u,E);k&&n.log.info("template and parameters are those of the stack");
const N=k?[]:await I(e,n,{identity:c,stack:u,target:E});return e.drift==="true"?M(n,u,N):N}async function B(e,n,c){try{const u=await(0,l.
n)(e,n);return u&&(0,r.i)(u,(0,r.n)(c))}catch(u){e.log.info(`whether instances would be replaced is not known: ${(0,O.n)(
u)}`);return}}const b=({template:e})=>Object.entries(e.Resources).map(([n,{Type:c}])=>({action:"Add",logicalId:n,physicalId:void 0,
type:c,replacement:"no",properties:[]}));function C(e,{inputs:n,stack:c,changes:u,refused:E,cost:M,instances:I}){const{stackName:k}=n,
N=M?`, for about $${M.total.toFixed(0)} a month (${M.region}, ${M.asOf}, without traffic)`:"",x=c?(0,o.n)(u):`would be n\
ew: ${u.length} resources${N}`,X=u.filter(({drift:G})=>G).map(({logicalId:G})=>G);return{headline:`stack ${k} ${c?"would\
 change":""}: ${x}`.replace(" :",":"),outputs:c?{"stack-id":c.id}:{},result:{command:"plan",stack:k,stackId:c?.id??null,
isNew:c===void 0,changed:u.some(({action:G})=>G!=="None")||(I?.replaced??0)>0,changes:u,refused:E,drift:n.drift==="false"?
null:X,instances:I?{replaced:I.replaced,of:I.of}:null,cost:M??null,cloudFormationCalls:e.aws.cloudFormationCalls()},tables:[],
changes:u,refused:E,instances:I?.sentence,cost:M,failure:void 0}}}),2033:(($,T,s)=>{s.d(T,{a:()=>d,i:()=>S,n:()=>O,o:()=>P,
r:()=>w,t:()=>m});const m=["Launch","Terminate","AddToLoadBalancer","InstanceRefresh"];function P(r){const{serving:l,newest:o,
group:f,active:h}=r;if(h)return{kind:"attach",refresh:h};const p=d(r);return p.length>0||f!==o?{kind:"start",version:o,outdated:p}:
l===o?{kind:"nothing"}:{kind:"record",version:o}}const d=({instances:r,newest:l})=>r.filter(({version:o})=>o!==l).map(({
id:o})=>o);function w(r,l){const o=r.filter(({Description:p,StatusCode:g,StartTime:R})=>/^Launching a new EC2 instance/i.
test(p??"")&&["Successful","Failed","Cancelled"].includes(g??"")&&(R?.getTime()??0)>=l),f=o.findIndex(({StatusCode:p})=>p===
"Successful"),h=f<0?o:o.slice(0,f);return{count:h.length,reason:h[0]?.StatusMessage||h[0]?.Cause||"Auto Scaling gives no\
 reason",instanceIds:h.flatMap(({Description:p})=>/\bi-[0-9a-f]+/.exec(p??"")?.[0]??[])}}function S(r,l){const o=r.instances.
length,f=l?o:d(r).length,h="by an instance refresh, each after its replacement serves";return f===0?{replaced:f,of:o,sentence:"\
no instance is replaced"}:{replaced:f,of:o,sentence:`${f} of ${o} instances are replaced ${h}`}}function O(r){return r.some(
({type:l,properties:o})=>l==="AWS::EC2::LaunchTemplate"&&(o.length===0||o.some(({path:f})=>f.startsWith("/Properties/Lau\
nchTemplateData"))))}}),6844:(($,T,s)=>{s.d(T,{n:()=>O,t:()=>r});var m=s(7643),P=s(6776),d=s(6580),w=s(5268);const S=["P\
ending","InProgress","Baking","Cancelling","RollbackInProgress"];async function O({aws:l},o,f){const h=f??await(0,w.t)({
aws:l},o.name),p=o.outputs[m.o.launchTemplateVersion];if(!h||!p)return;const g={serving:o.parameters[m.l.servingTemplateVersion]??
"",newest:p,group:h.LaunchTemplate?.Version??"",instances:(h.Instances??[]).filter(({LifecycleState:y=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(y)).map(({InstanceId:y="",LaunchTemplate:U})=>({id:y,version:U?.Version??""})),suspended:(0,w.n)(h)},R=new Set([g.serving,
p,g.group,...g.instances.map(({version:y})=>y)]);return{...g,active:R.size>1?await r({aws:l},o.name):void 0}}async function r({
aws:l},o){const f=await l.autoScaling(),h=(0,m.g)(o),p=(await f.send(new P.n({AutoScalingGroupName:h,MaxRecords:1})).catch(
g=>{if(!((0,d.t)(g,"ValidationError")&&/not found/i.test(String(g))))throw g}))?.InstanceRefreshes?.[0];if(!(!p||!S.includes(
p.Status??"")))return{id:p.InstanceRefreshId??"",status:p.Status??"",version:p.DesiredConfiguration?.LaunchTemplate?.Version??
""}}}),6853:(($,T,s)=>{s.d(T,{n:()=>P,t:()=>d});const m=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2:\
:InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::S\
ubnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::Cache\
Cluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalan\
cer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],P=({allowReplacement:w})=>({stateful:m,allowed:w}),
d={stateful:m,allowed:[]}}),4247:(($,T,s)=>{s.d(T,{t:()=>m});function m({head:P,rows:d}){const w=[P,...d],S=P.map((r,l)=>Math.
max(...w.map(o=>(o[l]??"").length))),O=r=>S.map((l,o)=>(r[o]??"").padEnd(l)).join("  ").trimEnd();return[O(P),S.map(r=>"\
\u2500".repeat(r)).join("  "),...d.map(O)]}}),513:(($,T,s)=>{s.d(T,{n:()=>d,r:()=>P,t:()=>m});function m(w,{drift:S}){S===
"true"&&w.warning("drift: true makes plan show drift, and deploy does not look for it; set drift: revert, or command: pl\
an")}function P(w,{allowReplacement:S},{Resources:O},r=[]){const l=new Set([...Object.entries(O).flatMap(([f,{Type:h}])=>[
f,h]),...r.flatMap(({logicalId:f,type:h})=>[f,h])]),o=S.filter(f=>!l.has(f));o.length!==0&&w.warning(`allow-replacement:\
 neither template nor change has ${o.join(", ")}; check the spelling`)}function d(w,{stackName:S,skipResources:O},r){O.length===
0||r?.status.isRollbackStuck||w.warning(`skip-resources: stack ${S} has no rollback that got stuck, and nothing is skipp\
ed; leave the input out`)}})};export{Y as id,Z as ids,q as modules};
