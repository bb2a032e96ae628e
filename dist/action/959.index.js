const H=959,z=[959,4966,3835],Y={4059:((k,R,a)=>{a.d(R,{n:()=>A,t:()=>S});var o=a(254),D=a(2803),m=a(2264);const g=36e5,
S=async({aws:f},_)=>(0,D.t)(await f.cloudFormation(),_);async function A(f,_,i){const{aws:l,clock:d,log:r}=f,w=await l.cloudFormation(),
{stack:O}=i??{stack:await S(f,_)};if(!O?.status.isInProgress)return O;const v=O.changeSetId.split("/")[1];r.info(`stack ${_}\
 is ${O.status.name}${v?` (change set ${v})`:""}: following that operation to its end`);const L=P=>r.info(P),C=await(0,o.
t)({client:w,clock:d,stackId:O.id,timeout:g,onEvent:L},P=>P===void 0||P.status.isDeleted||P.status.isUpdatable);if(C.kind===
"done")return C.stack;if(C.kind==="failed")return(0,D.t)(w,O.id);throw new m.t("stack.busy",`stack ${_} is ${C.status} f\
or more than ${g/6e4} minutes; run again when its operation has come to an end`)}}),3835:((k,R,a)=>{a.r(R),a.d(R,{DescribeAccountAttributesCommand:()=>o.
l,DescribeAddressesCommand:()=>o.c,DescribeInstanceTypeOfferingsCommand:()=>o.o,DescribeInstanceTypesCommand:()=>o.a,DescribeInstancesCommand:()=>o.
s,DescribeRouteTablesCommand:()=>o.i,DescribeSubnetsCommand:()=>o.r,DescribeVpcAttributeCommand:()=>o.n,DescribeVpcsCommand:()=>o.
t,EC2Client:()=>o.p});var o=a(1105),D=a(126),m=a(2618),g=a(6313)}),254:((k,R,a)=>{a.d(R,{n:()=>N,r:()=>v,t:()=>E});var o=a(
8669),D=a(5051),m=a(2803),g=a(7288),S=a(7598);const A={red:31,green:32,yellow:33,cyan:36};function f(n){const t=`${n.Timestamp?.
toISOString().slice(11,19)??"--:--:--"}  ${_(n.ResourceStatus??"")}  ${n.LogicalResourceId??""} (${n.ResourceType??""})`;
return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function _(n){return`\x1B[${A[i(n)]}m${n}\x1B[0m`}function i(n){
return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith("DELETE")?"yellow":n.endsWith("_COMPLETE")?"gree\
n":"cyan"}function l(n,t){const e=new Map;for(const y of n.filter(M=>!(0,o.i)(M))){const M=y.LogicalResourceId??"";y.ResourceStatus?.
endsWith("_IN_PROGRESS")?e.has(M)||e.set(M,y.Timestamp?.getTime()??t):e.delete(M)}const s=[...e].sort(([,y],[,M])=>y-M).
slice(0,d),c=e.size-s.length,u=s.map(([y,M])=>`${y} (${r(t-M)})`),p=n.find(o.i),$=`the stack (${r(t-(p?.Timestamp?.getTime()??
t))})`;return`still waiting for ${u.join(", ")||$}${c>0?` and ${c} more`:""}`}const d=5,r=n=>n<6e4?`${Math.max(0,Math.round(
n/1e3))} s`:`${Math.floor(n/6e4)} min`,w=100;var O=class j{#s;#a;#n;#t;#e=[];constructor(t,e,{token:s,newestSeen:c}){this.#s=
t,this.#a=e,this.#n=s,this.#t=c}static async fromNow(t,e,s){const{StackEvents:c}=await P(t,e,void 0);return new j(t,e,{token:s,
newestSeen:c?.[0]?.EventId})}static fromBeginning(t,e,s){return new j(t,e,{token:s,newestSeen:void 0})}static async ofRunning(t,e){
const{operation:s,before:c}=await L(t,e),u=s[0]?.ClientRequestToken;return new j(t,e,{token:u,newestSeen:c?.EventId})}async next(){
const t=[];let e;for await(const s of C(this.#s,this.#a)){if(e??=s.EventId,s.EventId===this.#t)break;this.#o(s)&&t.push(
s)}return this.#t=e??this.#t,t.reverse(),this.#e.push(...t),t}#o({ClientRequestToken:t,ResourceStatus:e}){return new m.r(
e).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#e}get isOver(){const t=this.#e.findLast(o.i);return t!==
void 0&&!new m.r(t.ResourceStatus).isInProgress}};async function v(n,t){return(await L(n,t)).operation}async function L(n,t){
const e=[];let s,c=!1;for await(const u of C(n,t)){const p=new m.r(u.ResourceStatus),$=(0,o.i)(u)&&!p.isInProgress;if(p.
isPreview||$&&c){s=u;break}c||=(0,o.i)(u),e.push(u)}return{operation:e.reverse(),before:s}}async function*C(n,t){let e;for(let s=0;s<
w;s++){const c=await P(n,t,e);if(yield*c.StackEvents??[],e=c.NextToken,!e)return}}async function P(n,t,e){const s={StackName:t,
...e&&{NextToken:e}};try{return await n.send(new D.r(s))}catch(c){if((0,m.n)(c,t))return{$metadata:{}};throw c}}const W=3e4,
B=6e4;async function N(n,t,e,{isFirst:s=!1}={}){const{client:c,stackId:u}=n,p=`op-${(0,S.randomUUID)()}`,$=s?O.fromBeginning(
c,u,p):await O.fromNow(c,u,p);return await t(p),h(n,$,e)}async function E(n,t){return h(n,await O.ofRunning(n.client,n.stackId),
t)}async function h(n,t,e){const{client:s,stackId:c,clock:u,timeout:p,onEvent:$}=n;let y="",M=u.now();const x=await(0,g.
t)({clock:u,forMillis:p},async()=>{const b=await t.next();for(const V of b)$(f(V));b.length>0&&(M=u.now());const F=u.now()-
M>=W;if(!t.isOver&&!F)return;const K=await(0,m.t)(s,c);if(y=K?.status.name??"",!K?.status.isInProgress&&!K?.status.isPreview)
return{stack:K};F&&($(l(t.all,u.now())),M=u.now())});if(!x)return{kind:"timed-out",status:y||await I(n)};const G=await(0,g.
t)({clock:u,forMillis:B},()=>t.next());for(const b of G??[])$(f(b));const{stack:U}=x;return e(U)?{kind:"done",stack:U?.status.
isDeleted?void 0:U}:T(t.all,U)}async function I({client:n,stackId:t}){return(await(0,m.t)(n,t))?.status.name??"gone"}function T(n,t){
const e=t?.status.name??"",s={logicalId:t?.name??"",type:"AWS::CloudFormation::Stack",status:e},c=(0,o.a)(n)??(0,o.n)(s,
t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:e,cause:(0,o.t)(c),root:c,resources:(0,o.r)(
n),events:n}}}),7288:((k,R,a)=>{a.d(R,{t:()=>_});var o=a(6765),D=a(6580);const m=250,g=1500,S=5e3,A=.03,f=6e4;async function _({
clock:l,forMillis:d,every:r},w){const O=l.now();let v=1;for(let L=0;;L+=1){const C=await w().catch(B=>{if(!(0,D.n)(B))throw B;
v*=2});if(C!==void 0)return C;const P=l.now()-O;if(P>=d)return;const W=Math.min((r??i(L,P))*v,f);await(0,o.t)(l,Math.min(
W,d-P))}}function i(l,d){const r=Math.min(m*2**l,g);return Math.round(Math.min(Math.max(r,d*A),S))}}),2033:((k,R,a)=>{a.
d(R,{a:()=>m,i:()=>S,n:()=>A,o:()=>D,r:()=>g,t:()=>o});const o=["Launch","Terminate","AddToLoadBalancer","InstanceRefres\
h"];function D(f){const{serving:_,newest:i,group:l,active:d}=f;if(d)return{kind:"attach",refresh:d};const r=m(f);return r.
length>0||l!==i?{kind:"start",version:i,outdated:r}:_===i?{kind:"nothing"}:{kind:"record",version:i}}const m=({instances:f,
newest:_})=>f.filter(({version:i})=>i!==_).map(({id:i})=>i);function g(f,_){const i=f.filter(({Description:r,StatusCode:w,
StartTime:O})=>/^Launching a new EC2 instance/i.test(r??"")&&["Successful","Failed","Cancelled"].includes(w??"")&&(O?.getTime()??
0)>=_),l=i.findIndex(({StatusCode:r})=>r==="Successful"),d=l<0?i:i.slice(0,l);return{count:d.length,reason:d[0]?.StatusMessage||
d[0]?.Cause||"Auto Scaling gives no reason",instanceIds:d.flatMap(({Description:r})=>/\bi-[0-9a-f]+/.exec(r??"")?.[0]??[])}}
function S(f,_){const i=f.instances.length,l=_?i:m(f).length,d="by an instance refresh, each after its replacement serve\
s";return l===0?{replaced:l,of:i,sentence:"no instance is replaced"}:{replaced:l,of:i,sentence:`${l} of ${i} instances a\
re replaced ${d}`}}function A(f){return f.some(({type:_,properties:i})=>_==="AWS::EC2::LaunchTemplate"&&(i.length===0||i.
some(({path:l})=>l.startsWith("/Properties/LaunchTemplateData"))))}}),6844:((k,R,a)=>{a.d(R,{n:()=>A,t:()=>f});var o=a(7643),
D=a(6776),m=a(6580),g=a(5268);const S=["Pending","InProgress","Baking","Cancelling","RollbackInProgress"];async function A({
aws:_},i,l){const d=l??await(0,g.t)({aws:_},i.name),r=i.outputs[o.o.launchTemplateVersion];if(!d||!r)return;const w={serving:i.
parameters[o.l.servingTemplateVersion]??"",newest:r,group:d.LaunchTemplate?.Version??"",instances:(d.Instances??[]).filter(
({LifecycleState:v=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(v)).map(({InstanceId:v="",LaunchTemplate:L})=>({id:v,
version:L?.Version??""})),suspended:(0,g.n)(d)},O=new Set([w.serving,r,w.group,...w.instances.map(({version:v})=>v)]);return{
...w,active:O.size>1?await f({aws:_},i.name):void 0}}async function f({aws:_},i){const l=await _.autoScaling(),d=(0,o.g)(
i),r=(await l.send(new D.n({AutoScalingGroupName:d,MaxRecords:1})).catch(w=>{if(!((0,m.t)(w,"ValidationError")&&/not found/i.
test(String(w))))throw w}))?.InstanceRefreshes?.[0];if(!(!r||!S.includes(r.Status??"")))return{id:r.InstanceRefreshId??"",
status:r.Status??"",version:r.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),126:((k,R,a)=>{a.d(R,{t:()=>O});var o=a(
6776),D=a(6580),m=a(7288),g=a(1105),S=a(8919),A=a(2033),f=class extends(0,o.o)(o.i,o.a,"RollbackInstanceRefresh",o.d){},
_=class extends(0,g.f)(g.u,g.d,"GetConsoleOutput",g.g){};const i=400;async function l({aws:E},h){const I=await E.ec2();for(const T of h){
const n=await I.send(new _({InstanceId:T})).catch(()=>{}),t=[...Buffer.from(n?.Output??"","base64").toString("utf8").matchAll(
/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(t)return`${t.slice(0,i)} (${T})`}}const d=5e3,r=3e4,w=108e5;async function O(E,h,I){
const{clock:T}=E,n=N(E);let t="",e={};return await(0,m.t)({clock:T,forMillis:w,every:d},async()=>{const s=await P(E,h,I);
e=s;const{Status:c=""}=s;n(s);const u=L[c];if(u)return{...v(s),id:I,kind:u,reason:u==="successful"?"":t||C(s)};c==="InPr\
ogress"&&!t&&(t=await W(E,h,s)??""),c==="RollbackInProgress"&&await(0,S.n)(E,h.stackName,{})})??{...v(e),id:I,kind:"time\
d-out",reason:e.StatusReason??""}}const v=({DesiredConfiguration:E,Status:h})=>({version:E?.LaunchTemplate?.Version??"",
status:h??""}),L={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"\
failed"},C=({RollbackDetails:E,StatusReason:h,Status:I})=>E?.RollbackReason||h||`it ended as ${I}`;async function P({aws:E},{
groupName:h},I){const{InstanceRefreshes:T}=await(await E.autoScaling()).send(new o.n({AutoScalingGroupName:h,InstanceRefreshIds:[
I]}));return T?.[0]??{InstanceRefreshId:I,Status:"Pending"}}async function W(E,{groupName:h},I){const T=await E.aws.autoScaling(),
{Activities:n=[]}=await T.send(new o.t({AutoScalingGroupName:h,MaxRecords:100})),t=(0,A.r)(n,I.StartTime?.getTime()??0);
if(t.count<2)return;const e=await B(E,t);E.log.warning(`${t.count} new instances failed in a row: ${e}; the refresh is r\
olled back`);try{await T.send(new f({AutoScalingGroupName:h}))}catch(s){if(!(0,D.t)(s,"ActiveInstanceRefreshNotFoundFaul\
t","ActiveInstanceRefreshNotFound"))throw s}return e}const B=async(E,{instanceIds:h,reason:I})=>await l(E,h.slice(0,2))??
I;function N({clock:E,log:h}){const I=E.now();let T="",n=Number.NEGATIVE_INFINITY;return({Status:t,PercentageComplete:e=0,
InstancesToUpdate:s,StatusReason:c})=>{const u=`${t} ${e} %${s===void 0?"":`, ${s} instances left`}${c?`: ${c}`:""}`;u===
T&&E.now()-n<r||(T=u,n=E.now(),h.info(`${Math.round((n-I)/1e3)} s  ${u}`))}}})};export{H as id,z as ids,Y as modules};
