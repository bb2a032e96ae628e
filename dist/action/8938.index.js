const Y=8938,Z=[8938,4966],q={4059:((U,T,s)=>{s.d(T,{t:()=>O});var m=s(254),M=s(2803),h=s(2264);const p=36e5;async function O(w,r){
const{aws:g,clock:o,log:l}=w,u=await g.cloudFormation(),f=await(0,M.t)(u,r);if(!f?.status.isInProgress)return f;const A=f.
changeSetId.split("/")[1];l.info(`stack ${r} is ${f.status.name}${A?` (change set ${A})`:""}: following that operation t\
o its end`);const y=L=>l.info(L),I=await(0,m.t)({client:u,clock:o,stackId:f.id,timeout:p,onEvent:y},L=>L===void 0||L.status.
isDeleted||L.status.isUpdatable);if(I.kind==="done")return I.stack;if(I.kind==="failed")return(0,M.t)(u,f.id);throw new h.
t("stack.busy",`stack ${r} is ${I.status} for more than ${p/6e4} minutes; run again when its operation has come to an en\
d`)}}),9696:((U,T,s)=>{s.d(T,{n:()=>M,t:()=>m});function m(h,{stateful:p,allowed:O}){return h.filter(({action:w,replacement:r})=>w===
"Remove"||r==="yes").filter(({type:w})=>p.includes(w)).filter(({logicalId:w,type:r})=>!O.includes(w)&&!O.includes(r))}function M({
stateful:h,allowed:p}){const O=h.filter(o=>!p.includes(o)),w=p.filter(o=>!o.includes("::")).map(o=>`LogicalResourceId/${o}`),
r={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},g={Effect:"Deny",Action:["Update:Replace","Update:Delete"],
Principal:"*",...w.length>0?{NotResource:w}:{Resource:"*"},Condition:{StringEquals:{ResourceType:O}}};return JSON.stringify(
{Statement:O.length>0?[r,g]:[r]})}}),254:((U,T,s)=>{s.d(T,{n:()=>H,r:()=>I,t:()=>z});var m=s(8669),M=s(5051),h=s(2803),p=s(
7288),O=s(7598);const w={red:31,green:32,yellow:33,cyan:36};function r(a){const t=`${a.Timestamp?.toISOString().slice(11,
19)??"--:--:--"}  ${g(a.ResourceStatus??"")}  ${a.LogicalResourceId??""} (${a.ResourceType??""})`;return a.ResourceStatusReason?
`${t}: ${a.ResourceStatusReason}`:t}function g(a){return`\x1B[${w[o(a)]}m${a}\x1B[0m`}function o(a){return a.endsWith("_\
FAILED")?"red":a.includes("ROLLBACK")||a.startsWith("DELETE")?"yellow":a.endsWith("_COMPLETE")?"green":"cyan"}function l(a,t){
const i=new Map;for(const W of a.filter(R=>!(0,m.i)(R))){const R=W.LogicalResourceId??"";W.ResourceStatus?.endsWith("_IN\
_PROGRESS")?i.has(R)||i.set(R,W.Timestamp?.getTime()??t):i.delete(R)}const _=[...i].sort(([,W],[,R])=>W-R).slice(0,u),S=i.
size-_.length,P=_.map(([W,R])=>`${W} (${f(t-R)})`),D=a.find(m.i),b=`the stack (${f(t-(D?.Timestamp?.getTime()??t))})`;return`\
still waiting for ${P.join(", ")||b}${S>0?` and ${S} more`:""}`}const u=5,f=a=>a<6e4?`${Math.max(0,Math.round(a/1e3))} s`:
`${Math.floor(a/6e4)} min`,A=100;var y=class F{#t;#s;#n;#e;#a=[];constructor(t,i,{token:_,newestSeen:S}){this.#t=t,this.#s=
i,this.#n=_,this.#e=S}static async fromNow(t,i,_){const{StackEvents:S}=await B(t,i,void 0);return new F(t,i,{token:_,newestSeen:S?.[0]?.
EventId})}static fromBeginning(t,i,_){return new F(t,i,{token:_,newestSeen:void 0})}static async ofRunning(t,i){const{operation:_,
before:S}=await L(t,i),P=_[0]?.ClientRequestToken;return new F(t,i,{token:P,newestSeen:S?.EventId})}async next(){const t=[];
let i;for await(const _ of N(this.#t,this.#s)){if(i??=_.EventId,_.EventId===this.#e)break;this.#o(_)&&t.push(_)}return this.#e=
i??this.#e,t.reverse(),this.#a.push(...t),t}#o({ClientRequestToken:t,ResourceStatus:i}){return new h.r(i).isPreview?!1:!this.#n||
!t||t===this.#n}get all(){return this.#a}get isOver(){const t=this.#a.findLast(m.i);return t!==void 0&&!new h.r(t.ResourceStatus).
isInProgress}};async function I(a,t){return(await L(a,t)).operation}async function L(a,t){const i=[];let _,S=!1;for await(const P of N(
a,t)){const D=new h.r(P.ResourceStatus),b=(0,m.i)(P)&&!D.isInProgress;if(D.isPreview||b&&S){_=P;break}S||=(0,m.i)(P),i.push(
P)}return{operation:i.reverse(),before:_}}async function*N(a,t){let i;for(let _=0;_<A;_++){const S=await B(a,t,i);if(yield*S.
StackEvents??[],i=S.NextToken,!i)return}}async function B(a,t,i){const _={StackName:t,...i&&{NextToken:i}};try{return await a.
send(new M.r(_))}catch(S){if((0,h.n)(S,t))return{$metadata:{}};throw S}}const j=3e4,K=6e4;async function H(a,t,i,{isFirst:_=!1}={}){
const{client:S,stackId:P}=a,D=`op-${(0,O.randomUUID)()}`,b=_?y.fromBeginning(S,P,D):await y.fromNow(S,P,D);return await t(
D),V(a,b,i)}async function z(a,t){return V(a,await y.ofRunning(a.client,a.stackId),t)}async function V(a,t,i){const{client:_,
stackId:S,clock:P,timeout:D,onEvent:b}=a;let W="",R=P.now();const n=await(0,p.t)({clock:P,forMillis:D},async()=>{const d=await t.
next();for(const C of d)b(r(C));d.length>0&&(R=P.now());const E=P.now()-R>=j;if(!t.isOver&&!E)return;const v=await(0,h.t)(
_,S);if(W=v?.status.name??"",!v?.status.isInProgress&&!v?.status.isPreview)return{stack:v};E&&(b(l(t.all,P.now())),R=P.now())});
if(!n)return{kind:"timed-out",status:W||await J(a)};const e=await(0,p.t)({clock:P,forMillis:K},()=>t.next());for(const d of e??
[])b(r(d));const{stack:c}=n;return i(c)?{kind:"done",stack:c?.status.isDeleted?void 0:c}:Q(t.all,c)}async function J({client:a,
stackId:t}){return(await(0,h.t)(a,t))?.status.name??"gone"}function Q(a,t){const i=t?.status.name??"",_={logicalId:t?.name??
"",type:"AWS::CloudFormation::Stack",status:i},S=(0,m.a)(a)??(0,m.n)(_,t?.statusReason||"CloudFormation gave no reason");
return{kind:"failed",status:i,cause:(0,m.t)(S),root:S,resources:(0,m.r)(a),events:a}}}),7288:((U,T,s)=>{s.d(T,{t:()=>g});
var m=s(6765),M=s(6580);const h=250,p=1500,O=5e3,w=.03,r=6e4;async function g({clock:l,forMillis:u,every:f},A){const y=l.
now();let I=1;for(let L=0;;L+=1){const N=await A().catch(K=>{if(!(0,M.n)(K))throw K;I*=2});if(N!==void 0)return N;const B=l.
now()-y;if(B>=u)return;const j=Math.min((f??o(L,B))*I,r);await(0,m.t)(l,Math.min(j,u-B))}}function o(l,u){const f=Math.min(
h*2**l,p);return Math.round(Math.min(Math.max(f,u*w),O))}}),7092:((U,T,s)=>{s.r(T),s.d(T,{run:()=>S});var m=s(9696),M=s(
2601),h=s(5300),p=s(6853),O=s(513),w=s(2264),r=s(2033),g=s(6844),o=s(9713),l=s(1062),u=s(3903),f=s(4247);const A={region:"\
us-east-1",asOf:"2026-05-01",instanceHour:{"t3.small":.0208,"t3.medium":.0416,"t3.large":.0832,"t3.xlarge":.1664,"t3.2xl\
arge":.3328,"t3a.small":.0188,"t3a.medium":.0376,"t3a.large":.0752,"t3a.xlarge":.1504,"m5.large":.096,"m5.xlarge":.192,"\
m6a.large":.0864,"m6a.xlarge":.1728,"m6i.large":.096,"m6i.xlarge":.192,"m7i.large":.1008,"m7i.xlarge":.2016,"c5.large":.085,
"c5.xlarge":.17,"c6a.large":.0765,"c6a.xlarge":.153,"c6i.large":.085,"c6i.xlarge":.17,"c7i.large":.08925,"c7i.xlarge":.1785},
cacheNodeHour:{"cache.t3.micro":.017,"cache.t3.small":.034,"cache.t3.medium":.068,"cache.t4g.micro":.016,"cache.t4g.smal\
l":.032,"cache.t4g.medium":.065,"cache.m5.large":.156,"cache.m6g.large":.149,"cache.m7g.large":.158,"cache.r6g.large":.206,
"cache.r7g.large":.219},loadBalancerHour:.0225,natGatewayHour:.045,addressHour:.005,gp3GigabyteMonth:.08,alarmMonth:.1,metricMonth:.3,
dashboardMonth:3,lambdaGigabyteSecond:133334e-10,lambdaRequest:2e-7},y=8,I=43800,L=6,N=3;function B(n){const e=new H(n),
c=[...z(e),...V(e),a("network load balancer",e.count(j),A.loadBalancerHour),a("NAT gateway",e.count("AWS::EC2::NatGatewa\
y"),A.natGatewayHour),a("public IPv4 address",J(e),A.addressHour),t(`gp3 volume, ${y} GB`,e.size,y*A.gp3GigabyteMonth),t(
"alarm",e.count("AWS::CloudWatch::Alarm"),A.alarmMonth),t("dashboard",e.count("AWS::CloudWatch::Dashboard"),A.dashboardMonth),
t("metric",e.count(K)>0?Object.keys(M.i).length:0,A.metricMonth),Q(e)].filter(({count:E})=>E>0),d=c.reduce((E,v)=>E+(v.monthly??
0),0);return{region:A.region,asOf:A.asOf,rows:c,total:d}}const j="AWS::ElasticLoadBalancingV2::LoadBalancer",K="AWS::Eve\
nts::Rule";var H=class{#t;constructor(n){this.#t=Object.values(n.Resources)}of(n){return this.#t.filter(({Type:e})=>e===
n).map(({Properties:e})=>e)}count(n){return this.of(n).length}get size(){return Number(this.of("AWS::AutoScaling::AutoSc\
alingGroup")[0]?.MinSize??0)}get launchTemplate(){return i(this.of("AWS::EC2::LaunchTemplate")[0]?.LaunchTemplateData)}};
function z(n){const e=String(n.launchTemplate.InstanceType??"");return[a(e,n.size,A.instanceHour[e])]}function V(n){return n.
of("AWS::ElastiCache::CacheCluster").map(e=>{const c=String(e.CacheNodeType);return a(c,Number(e.NumCacheNodes),A.cacheNodeHour[c])})}
function J(n){const e=_(n.launchTemplate.NetworkInterfaces).filter(E=>i(E).AssociatePublicIpAddress===!0).length,c=n.of(
j).map(E=>_(E.Subnets).length+_(E.SubnetMappings).length),d=n.count("AWS::EC2::NatGateway");return e*n.size+c.reduce((E,v)=>E+
v,0)+d}function Q(n){const e=n.of("AWS::Lambda::Function"),c=Math.max(0,...e.map(E=>Number(E.MemorySize))),d=L*(c/1024)*
A.lambdaGigabyteSecond+N*A.lambdaRequest;return{part:"Lambda functions, at work each minute",count:e.length,monthly:d*I}}
const a=(n,e,c)=>t(n,e,c===void 0?void 0:c*730),t=(n,e,c)=>({part:n,count:e,monthly:c===void 0?void 0:c*e}),i=n=>typeof n==
"object"&&!Array.isArray(n)?n:{},_=n=>Array.isArray(n)?n:[],S=async(n,e)=>{const{log:c}=e,{identity:d,stack:E,target:v}=await c.
group("Preflight",()=>P(n,e)),C=await c.group("Plan",()=>D(n,e,{identity:d,stack:E,target:v}));for(const x of(0,f.t)((0,l.
r)(C)))c.info(x);(0,O.r)(c,n,v.template,C);const $=E&&await b(e,E,C);$&&c.info($.sentence);const k=E?(0,m.t)(C,(0,p.n)(n)).
map(({logicalId:x})=>x):[];return k.length>0&&c.warning((0,u.a)(k)),R(e,{inputs:n,stack:E,changes:C,refused:k,cost:E?void 0:
B(v.template),instances:$})};async function P(n,e){const c=await(0,o.t)(e),{stack:d}=await(0,h.a)(e,n,{mends:!1});d&&e.record(
{stackId:d.id});const E=await(0,h.i)(n,e,c,d);return await(0,h.t)(n,e,!0),{identity:c,stack:d,target:E}}async function D(n,e,{
identity:c,stack:d,target:E}){if(!d)return W(E);const{driftOf:v,previewChanges:C}=await s.e(8823).then(s.bind(s,1204)),$=n.
drift!=="revert"&&(0,h.r)(d,E);$&&e.log.info("template and parameters are those of the stack");const k=$?[]:await C(n,e,
{identity:c,stack:d,target:E});return n.drift==="true"?v(e,d,k):k}async function b(n,e,c){try{const d=await(0,g.n)(n,e);
return d&&(0,r.i)(d,(0,r.n)(c))}catch(d){n.log.info(`whether instances would be replaced is not known: ${(0,w.n)(d)}`);return}}
const W=({template:n})=>Object.entries(n.Resources).map(([e,{Type:c}])=>({action:"Add",logicalId:e,physicalId:void 0,type:c,
replacement:"no",properties:[]}));function R(n,{inputs:e,stack:c,changes:d,refused:E,cost:v,instances:C}){const{stackName:$}=e,
k=v?`, for about $${v.total.toFixed(0)} a month (${v.region}, ${v.asOf}, without traffic)`:"",x=c?(0,l.n)(d):`would be n\
ew: ${d.length} resources${k}`,X=d.filter(({drift:G})=>G).map(({logicalId:G})=>G);return{headline:`stack ${$} ${c?"would\
 change":""}: ${x}`.replace(" :",":"),outputs:c?{"stack-id":c.id}:{},result:{command:"plan",stack:$,stackId:c?.id??null,
isNew:c===void 0,changed:d.some(({action:G})=>G!=="None")||(C?.replaced??0)>0,changes:d,refused:E,drift:e.drift==="false"?
null:X,instances:C?{replaced:C.replaced,of:C.of}:null,cost:v??null,cloudFormationCalls:n.aws.cloudFormationCalls()},tables:[],
changes:d,refused:E,instances:C?.sentence,cost:v,failure:void 0}}}),2033:((U,T,s)=>{s.d(T,{a:()=>h,i:()=>O,n:()=>w,o:()=>M,
r:()=>p,t:()=>m});const m=["Launch","Terminate","AddToLoadBalancer","InstanceRefresh"];function M(r){const{serving:g,newest:o,
group:l,active:u}=r;if(u)return{kind:"attach",refresh:u};const f=h(r);return f.length>0||l!==o?{kind:"start",version:o,outdated:f}:
g===o?{kind:"nothing"}:{kind:"record",version:o}}const h=({instances:r,newest:g})=>r.filter(({version:o})=>o!==g).map(({
id:o})=>o);function p(r,g){const o=r.filter(({Description:f,StatusCode:A,StartTime:y})=>/^Launching a new EC2 instance/i.
test(f??"")&&["Successful","Failed","Cancelled"].includes(A??"")&&(y?.getTime()??0)>=g),l=o.findIndex(({StatusCode:f})=>f===
"Successful"),u=l<0?o:o.slice(0,l);return{count:u.length,reason:u[0]?.StatusMessage||u[0]?.Cause||"Auto Scaling gives no\
 reason",instanceIds:u.flatMap(({Description:f})=>/\bi-[0-9a-f]+/.exec(f??"")?.[0]??[])}}function O(r,g){const o=r.instances.
length,l=g?o:h(r).length,u="by an instance refresh, each after its replacement serves";return l===0?{replaced:l,of:o,sentence:"\
no instance is replaced"}:{replaced:l,of:o,sentence:`${l} of ${o} instances are replaced ${u}`}}function w(r){return r.some(
({type:g,properties:o})=>g==="AWS::EC2::LaunchTemplate"&&(o.length===0||o.some(({path:l})=>l.startsWith("/Properties/Lau\
nchTemplateData"))))}}),6844:((U,T,s)=>{s.d(T,{n:()=>O,t:()=>w});var m=s(7643),M=s(6776),h=s(6580);const p=["Pending","I\
nProgress","Baking","Cancelling","RollbackInProgress"];async function O({aws:r},g){const{AutoScalingGroups:o}=await(await r.
autoScaling()).send(new M.r({AutoScalingGroupNames:[(0,m.g)(g.name)]})),l=o?.[0],u=g.outputs[m.o.launchTemplateVersion];
if(!l||!u)return;const f={serving:g.parameters[m.l.servingTemplateVersion]??"",newest:u,group:l.LaunchTemplate?.Version??
"",instances:(l.Instances??[]).filter(({LifecycleState:y=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(y)).map(({InstanceId:y="",
LaunchTemplate:I})=>({id:y,version:I?.Version??""})),suspended:(l.SuspendedProcesses??[]).map(({ProcessName:y=""})=>y)},
A=new Set([f.serving,u,f.group,...f.instances.map(({version:y})=>y)]);return{...f,active:A.size>1?await w({aws:r},g.name):
void 0}}async function w({aws:r},g){const o=await r.autoScaling(),l=(0,m.g)(g),u=(await o.send(new M.n({AutoScalingGroupName:l,
MaxRecords:1})).catch(f=>{if(!((0,h.t)(f,"ValidationError")&&/not found/i.test(String(f))))throw f}))?.InstanceRefreshes?.[0];
if(!(!u||!p.includes(u.Status??"")))return{id:u.InstanceRefreshId??"",status:u.Status??"",version:u.DesiredConfiguration?.
LaunchTemplate?.Version??""}}}),6853:((U,T,s)=>{s.d(T,{n:()=>M,t:()=>h});const m=["AWS::AutoScaling::AutoScalingGroup","\
AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::Se\
curityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment",
"AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLo\
adBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],M=({allowReplacement:p})=>({
stateful:m,allowed:p}),h={stateful:m,allowed:[]}}),4247:((U,T,s)=>{s.d(T,{t:()=>m});function m({head:M,rows:h}){const p=[
M,...h],O=M.map((r,g)=>Math.max(...p.map(o=>(o[g]??"").length))),w=r=>O.map((g,o)=>(r[o]??"").padEnd(g)).join("  ").trimEnd();
return[w(M),O.map(r=>"\u2500".repeat(r)).join("  "),...h.map(w)]}}),513:((U,T,s)=>{s.d(T,{n:()=>h,r:()=>M,t:()=>m});function m(p,{
drift:O}){O==="true"&&p.warning("drift: true makes plan show drift, and deploy does not look for it; set drift: revert, \
or command: plan")}function M(p,{allowReplacement:O},{Resources:w},r=[]){const g=new Set([...Object.entries(w).flatMap(([
l,{Type:u}])=>[l,u]),...r.flatMap(({logicalId:l,type:u})=>[l,u])]),o=O.filter(l=>!g.has(l));o.length!==0&&p.warning(`all\
ow-replacement: neither template nor change has ${o.join(", ")}; check the spelling`)}function h(p,{stackName:O,skipResources:w},r){
w.length===0||r?.status.isRollbackStuck||p.warning(`skip-resources: stack ${O} has no rollback that got stuck, and nothi\
ng is skipped; leave the input out`)}})};export{Y as id,Z as ids,q as modules};
