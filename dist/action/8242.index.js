const H=8242,J=[8242],Q={6776:((A,I,s)=>{s.d(I,{a:()=>E,i:()=>d,n:()=>f,o:()=>u,r:()=>m,t:()=>w});var i=s(550),S=s(765),
c=s(4128);const u=(0,i.t)(c.f,"AutoScaling_2011_01_01","AutoScalingClient",S.t),d={},E=(v,l,a,_)=>[];var m=class extends u(
d,E,"DescribeAutoScalingGroups",c.r){},f=class extends u(d,E,"DescribeInstanceRefreshes",c.i){},w=class extends u(d,E,"D\
escribeScalingActivities",c.a){}}),4059:((A,I,s)=>{s.d(I,{n:()=>E,t:()=>d});var i=s(254),S=s(2803),c=s(2264);const u=36e5,
d=async({aws:m},f)=>(0,S.t)(await m.cloudFormation(),f);async function E(m,f,w){const{aws:v,clock:l,log:a}=m,_=await v.cloudFormation(),
{stack:p}=w??{stack:await d(m,f)};if(!p?.status.isInProgress)return p;const P=p.changeSetId.split("/")[1];a.info(`stack ${f}\
 is ${p.status.name}${P?` (change set ${P})`:""}: following that operation to its end`);const O=h=>a.info(h),M=await(0,i.
t)({client:_,clock:l,stackId:p.id,timeout:u,onEvent:O},h=>h===void 0||h.status.isDeleted||h.status.isUpdatable);if(M.kind===
"done")return M.stack;if(M.kind==="failed")return(0,S.t)(_,p.id);throw new c.t("stack.busy",`stack ${f} is ${M.status} f\
or more than ${u/6e4} minutes; run again when its operation has come to an end`)}}),5268:((A,I,s)=>{s.d(I,{n:()=>u,t:()=>c});
var i=s(7643),S=s(6776);async function c({aws:d},E){const{AutoScalingGroups:m}=await(await d.autoScaling()).send(new S.r(
{AutoScalingGroupNames:[(0,i.g)(E)]}));return m?.[0]}const u=d=>(d?.SuspendedProcesses??[]).map(({ProcessName:E=""})=>E)}),
9713:((A,I,s)=>{s.d(I,{t:()=>f});var i=s(550),S=s(765),c=s(6822);const u=(0,i.t)(c.r,"AWSSecurityTokenServiceV20110615",
"STSClient",S.t),d={},E=(w,v,l,a)=>[];var m=class extends u(d,E,"GetCallerIdentity",c.t){};async function f({aws:w,log:v,
record:l}){const a=await w.sts(),_=await a.config.region(),{Account:p="",Arn:P=""}=await a.send(new m({}));v.info(`accou\
nt ${p}, region ${_}, as ${P}`);const O={account:p,region:_,partition:P.split(":")[1]??"",arn:P};return l({identity:O}),
O}}),254:((A,I,s)=>{s.d(I,{n:()=>B,r:()=>P,t:()=>x});var i=s(8669),S=s(5051),c=s(2803),u=s(7288),d=s(7598);const E={red:31,
green:32,yellow:33,cyan:36};function m(n){const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${f(n.ResourceStatus??
"")}  ${n.LogicalResourceId??""} (${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:
t}function f(n){return`\x1B[${E[w(n)]}m${n}\x1B[0m`}function w(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBAC\
K")||n.startsWith("DELETE")?"yellow":n.endsWith("_COMPLETE")?"green":"cyan"}function v(n,t){const e=new Map;for(const T of n.
filter(D=>!(0,i.i)(D))){const D=T.LogicalResourceId??"";T.ResourceStatus?.endsWith("_IN_PROGRESS")?e.has(D)||e.set(D,T.Timestamp?.
getTime()??t):e.delete(D)}const o=[...e].sort(([,T],[,D])=>T-D).slice(0,l),r=e.size-o.length,g=o.map(([T,D])=>`${T} (${a(
t-D)})`),R=n.find(i.i),C=`the stack (${a(t-(R?.Timestamp?.getTime()??t))})`;return`still waiting for ${g.join(", ")||C}${r>
0?` and ${r} more`:""}`}const l=5,a=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,_=100;var p=class k{#e;#o;#n;#t;#s=[];constructor(t,e,{
token:o,newestSeen:r}){this.#e=t,this.#o=e,this.#n=o,this.#t=r}static async fromNow(t,e,o){const{StackEvents:r}=await h(
t,e,void 0);return new k(t,e,{token:o,newestSeen:r?.[0]?.EventId})}static fromBeginning(t,e,o){return new k(t,e,{token:o,
newestSeen:void 0})}static async ofRunning(t,e){const{operation:o,before:r}=await O(t,e),g=o[0]?.ClientRequestToken;return new k(
t,e,{token:g,newestSeen:r?.EventId})}async next(){const t=[];let e;for await(const o of M(this.#e,this.#o)){if(e??=o.EventId,
o.EventId===this.#t)break;this.#a(o)&&t.push(o)}return this.#t=e??this.#t,t.reverse(),this.#s.push(...t),t}#a({ClientRequestToken:t,
ResourceStatus:e}){return new c.r(e).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#s}get isOver(){const t=this.#s.
findLast(i.i);return t!==void 0&&!new c.r(t.ResourceStatus).isInProgress}};async function P(n,t){return(await O(n,t)).operation}
async function O(n,t){const e=[];let o,r=!1;for await(const g of M(n,t)){const R=new c.r(g.ResourceStatus),C=(0,i.i)(g)&&
!R.isInProgress;if(R.isPreview||C&&r){o=g;break}r||=(0,i.i)(g),e.push(g)}return{operation:e.reverse(),before:o}}async function*M(n,t){
let e;for(let o=0;o<_;o++){const r=await h(n,t,e);if(yield*r.StackEvents??[],e=r.NextToken,!e)return}}async function h(n,t,e){
const o={StackName:t,...e&&{NextToken:e}};try{return await n.send(new S.r(o))}catch(r){if((0,c.n)(r,t))return{$metadata:{}};
throw r}}const L=3e4,y=6e4;async function B(n,t,e,{isFirst:o=!1}={}){const{client:r,stackId:g}=n,R=`op-${(0,d.randomUUID)()}`,
C=o?p.fromBeginning(r,g,R):await p.fromNow(r,g,R);return await t(R),j(n,C,e)}async function x(n,t){return j(n,await p.ofRunning(
n.client,n.stackId),t)}async function j(n,t,e){const{client:o,stackId:r,clock:g,timeout:R,onEvent:C}=n;let T="",D=g.now();
const G=await(0,u.t)({clock:g,forMillis:R},async()=>{const $=await t.next();for(const z of $)C(m(z));$.length>0&&(D=g.now());
const K=g.now()-D>=L;if(!t.isOver&&!K)return;const W=await(0,c.t)(o,r);if(T=W?.status.name??"",!W?.status.isInProgress&&
!W?.status.isPreview)return{stack:W};K&&(C(v(t.all,g.now())),D=g.now())});if(!G)return{kind:"timed-out",status:T||await F(
n)};const V=await(0,u.t)({clock:g,forMillis:y},()=>t.next());for(const $ of V??[])C(m($));const{stack:U}=G;return e(U)?{
kind:"done",stack:U?.status.isDeleted?void 0:U}:N(t.all,U)}async function F({client:n,stackId:t}){return(await(0,c.t)(n,
t))?.status.name??"gone"}function N(n,t){const e=t?.status.name??"",o={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:e},r=(0,i.a)(n)??(0,i.n)(o,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:e,
cause:(0,i.t)(r),root:r,resources:(0,i.r)(n),events:n}}}),7288:((A,I,s)=>{s.d(I,{t:()=>f});var i=s(6765),S=s(6580);const c=250,
u=1500,d=5e3,E=.03,m=6e4;async function f({clock:v,forMillis:l,every:a},_){const p=v.now();let P=1;for(let O=0;;O+=1){const M=await _().
catch(y=>{if(!(0,S.n)(y))throw y;P*=2});if(M!==void 0)return M;const h=v.now()-p;if(h>=l)return;const L=Math.min((a??w(O,
h))*P,m);await(0,i.t)(v,Math.min(L,l-h))}}function w(v,l){const a=Math.min(c*2**v,u);return Math.round(Math.min(Math.max(
a,l*E),d))}}),6844:((A,I,s)=>{s.d(I,{n:()=>E,t:()=>m});var i=s(7643),S=s(6776),c=s(6580),u=s(5268);const d=["Pending","I\
nProgress","Baking","Cancelling","RollbackInProgress"];async function E({aws:f},w,v){const l=v??await(0,u.t)({aws:f},w.name),
a=w.outputs[i.o.launchTemplateVersion];if(!l||!a)return;const _={serving:w.parameters[i.l.servingTemplateVersion]??"",newest:a,
group:l.LaunchTemplate?.Version??"",instances:(l.Instances??[]).filter(({LifecycleState:P=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(P)).map(({InstanceId:P="",LaunchTemplate:O})=>({id:P,version:O?.Version??""})),suspended:(0,u.n)(l)},p=new Set([_.serving,
a,_.group,..._.instances.map(({version:P})=>P)]);return{..._,active:p.size>1?await m({aws:f},w.name):void 0}}async function m({
aws:f},w){const v=await f.autoScaling(),l=(0,i.g)(w),a=(await v.send(new S.n({AutoScalingGroupName:l,MaxRecords:1})).catch(
_=>{if(!((0,c.t)(_,"ValidationError")&&/not found/i.test(String(_))))throw _}))?.InstanceRefreshes?.[0];if(!(!a||!d.includes(
a.Status??"")))return{id:a.InstanceRefreshId??"",status:a.Status??"",version:a.DesiredConfiguration?.LaunchTemplate?.Version??
""}}}),6822:((A,I,s)=>{s.d(I,{i:()=>c,n:()=>O,r:()=>u,t:()=>L});var i=s(765),S=s(9576);const c=y=>Object.assign(y,{useDualstackEndpoint:y.
useDualstackEndpoint??!1,useFipsEndpoint:y.useFipsEndpoint??!1,useGlobalEndpoint:y.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),u={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsE\
ndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"\
builtInParams",name:"useDualstackEndpoint"}};var d=class b extends i.i{static shapeId="smithy.ts.sdk.synthetic.com.amazo\
naws.sts#STSServiceException";constructor(B){super(B),Object.setPrototypeOf(this,b.prototype)}};const E="Arn",m="Account",
f="GetCallerIdentity",w="GetCallerIdentityRequest",v="GetCallerIdentityResponse",l="UserId",a="smithy.ts.sdk.synthetic.c\
om.amazonaws.sts",_="com.amazonaws.sts",p=new S.t(a);var P=[-3,a,"STSServiceException",0,[],[]];p.registerError(P,d);const O=[
p,new S.t(_)];var M=[3,_,w,0,[],[]],h=[3,_,v,0,[l,m,E],[0,0,0]],L=[9,_,f,0,()=>M,()=>h]})};export{H as id,J as ids,Q as modules};
