const H=959,z=[959,4966,3835],Y={4059:((p,D,a)=>{a.d(D,{n:()=>A,t:()=>R});var o=a(254),M=a(2803),w=a(2264);const v=36e5,
R=async({aws:f},_)=>(0,M.t)(await f.cloudFormation(),_);async function A(f,_,c){const{aws:l,clock:d,log:r}=f,m=await l.cloudFormation(),
{stack:g}=c??{stack:await R(f,_)};if(!g?.status.isInProgress)return g;const P=g.changeSetId.split("/")[1];r.info(`stack ${_}\
 is ${g.status.name}${P?` (change set ${P})`:""}: following that operation to its end`);const L=T=>r.info(T),S=await(0,o.
t)({client:m,clock:d,stackId:g.id,timeout:v,onEvent:L},T=>T===void 0||T.status.isDeleted||T.status.isUpdatable);if(S.kind===
"done")return S.stack;if(S.kind==="failed")return(0,M.t)(m,g.id);throw new w.t("stack.busy",`stack ${_} is ${S.status} f\
or more than ${v/6e4} minutes; run again when its operation has come to an end`)}}),3835:((p,D,a)=>{a.r(D),a.d(D,{DescribeAccountAttributesCommand:()=>o.
l,DescribeAddressesCommand:()=>o.c,DescribeInstanceTypeOfferingsCommand:()=>o.o,DescribeInstanceTypesCommand:()=>o.a,DescribeInstancesCommand:()=>o.
s,DescribeRouteTablesCommand:()=>o.i,DescribeSubnetsCommand:()=>o.r,DescribeVpcAttributeCommand:()=>o.n,DescribeVpcsCommand:()=>o.
t,EC2Client:()=>o.p});var o=a(1105),M=a(126),w=a(2618),v=a(6313)}),254:((p,D,a)=>{a.d(D,{n:()=>K,r:()=>P,t:()=>j});var o=a(
8669),M=a(5051),w=a(2803),v=a(7288),R=a(7598);const A={red:31,green:32,yellow:33,cyan:36};function f(n){const t=`${n.Timestamp?.
toISOString().slice(11,19)??"--:--:--"}  ${_(n.ResourceStatus??"")}  ${n.LogicalResourceId??""} (${n.ResourceType??""})`;
return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function _(n){return`\x1B[${A[c(n)]}m${n}\x1B[0m`}function c(n){
return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith("DELETE")?"yellow":n.endsWith("_COMPLETE")?"gree\
n":"cyan"}function l(n,t){const e=new Map;for(const I of n.filter(C=>!(0,o.i)(C))){const C=I.LogicalResourceId??"";I.ResourceStatus?.
endsWith("_IN_PROGRESS")?e.has(C)||e.set(C,I.Timestamp?.getTime()??t):e.delete(C)}const s=[...e].sort(([,I],[,C])=>I-C).
slice(0,d),i=e.size-s.length,E=s.map(([I,C])=>`${I} (${r(t-C)})`),h=n.find(o.i),O=`the stack (${r(t-(h?.Timestamp?.getTime()??
t))})`;return`still waiting for ${E.join(", ")||O}${i>0?` and ${i} more`:""}`}const d=5,r=n=>n<6e4?`${Math.max(0,Math.round(
n/1e3))} s`:`${Math.floor(n/6e4)} min`,m=100;var g=class b{#s;#a;#n;#t;#e=[];constructor(t,e,{token:s,newestSeen:i}){this.#s=
t,this.#a=e,this.#n=s,this.#t=i}static async fromNow(t,e,s){const{StackEvents:i}=await T(t,e,void 0);return new b(t,e,{token:s,
newestSeen:i?.[0]?.EventId})}static fromBeginning(t,e,s){return new b(t,e,{token:s,newestSeen:void 0})}static async ofRunning(t,e){
const{operation:s,before:i}=await L(t,e),E=s[0]?.ClientRequestToken;return new b(t,e,{token:E,newestSeen:i?.EventId})}async next(){
const t=[];let e;for await(const s of S(this.#s,this.#a)){if(e??=s.EventId,s.EventId===this.#t)break;this.#o(s)&&t.push(
s)}return this.#t=e??this.#t,t.reverse(),this.#e.push(...t),t}#o({ClientRequestToken:t,ResourceStatus:e}){return new w.r(
e).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#e}get isOver(){const t=this.#e.findLast(o.i);return t!==
void 0&&!new w.r(t.ResourceStatus).isInProgress}};async function P(n,t){return(await L(n,t)).operation}async function L(n,t){
const e=[];let s,i=!1;for await(const E of S(n,t)){const h=new w.r(E.ResourceStatus),O=(0,o.i)(E)&&!h.isInProgress;if(h.
isPreview||O&&i){s=E;break}i||=(0,o.i)(E),e.push(E)}return{operation:e.reverse(),before:s}}async function*S(n,t){let e;for(let s=0;s<
m;s++){const i=await T(n,t,e);if(yield*i.StackEvents??[],e=i.NextToken,!e)return}}async function T(n,t,e){const s={StackName:t,
...e&&{NextToken:e}};try{return await n.send(new M.r(s))}catch(i){if((0,w.n)(i,t))return{$metadata:{}};throw i}}const $=3e4,
y=6e4;async function K(n,t,e,{isFirst:s=!1}={}){const{client:i,stackId:E}=n,h=`op-${(0,R.randomUUID)()}`,O=s?g.fromBeginning(
i,E,h):await g.fromNow(i,E,h);return await t(h),B(n,O,e)}async function j(n,t){return B(n,await g.ofRunning(n.client,n.stackId),
t)}async function B(n,t,e){const{client:s,stackId:i,clock:E,timeout:h,onEvent:O}=n;let I="",C=E.now();const F=await(0,v.
t)({clock:E,forMillis:h},async()=>{const k=await t.next();for(const V of k)O(f(V));k.length>0&&(C=E.now());const x=E.now()-
C>=$;if(!t.isOver&&!x)return;const U=await(0,w.t)(s,i);if(I=U?.status.name??"",!U?.status.isInProgress&&!U?.status.isPreview)
return{stack:U};x&&(O(l(t.all,E.now())),C=E.now())});if(!F)return{kind:"timed-out",status:I||await N(n)};const G=await(0,v.
t)({clock:E,forMillis:y},()=>t.next());for(const k of G??[])O(f(k));const{stack:W}=F;return e(W)?{kind:"done",stack:W?.status.
isDeleted?void 0:W}:u(t.all,W)}async function N({client:n,stackId:t}){return(await(0,w.t)(n,t))?.status.name??"gone"}function u(n,t){
const e=t?.status.name??"",s={logicalId:t?.name??"",type:"AWS::CloudFormation::Stack",status:e},i=(0,o.a)(n)??(0,o.n)(s,
t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:e,cause:(0,o.t)(i),root:i,resources:(0,o.r)(
n),events:n}}}),7288:((p,D,a)=>{a.d(D,{t:()=>_});var o=a(6765),M=a(6580);const w=250,v=1500,R=5e3,A=.03,f=6e4;async function _({
clock:l,forMillis:d,every:r},m){const g=l.now();let P=1;for(let L=0;;L+=1){const S=await m().catch(y=>{if(!(0,M.n)(y))throw y;
P*=2});if(S!==void 0)return S;const T=l.now()-g;if(T>=d)return;const $=Math.min((r??c(L,T))*P,f);await(0,o.t)(l,Math.min(
$,d-T))}}function c(l,d){const r=Math.min(w*2**l,v);return Math.round(Math.min(Math.max(r,d*A),R))}}),2033:((p,D,a)=>{a.
d(D,{a:()=>w,i:()=>R,n:()=>A,o:()=>M,r:()=>v,t:()=>o});const o=["Launch","Terminate","AddToLoadBalancer","InstanceRefres\
h"];function M(f){const{serving:_,newest:c,group:l,active:d}=f;if(d)return{kind:"attach",refresh:d};const r=w(f);return r.
length>0||l!==c?{kind:"start",version:c,outdated:r}:_===c?{kind:"nothing"}:{kind:"record",version:c}}const w=({instances:f,
newest:_})=>f.filter(({version:c})=>c!==_).map(({id:c})=>c);function v(f,_){const c=f.filter(({Description:r,StatusCode:m,
StartTime:g})=>/^Launching a new EC2 instance/i.test(r??"")&&["Successful","Failed","Cancelled"].includes(m??"")&&(g?.getTime()??
0)>=_),l=c.findIndex(({StatusCode:r})=>r==="Successful"),d=l<0?c:c.slice(0,l);return{count:d.length,reason:d[0]?.StatusMessage||
d[0]?.Cause||"Auto Scaling gives no reason",instanceIds:d.flatMap(({Description:r})=>/\bi-[0-9a-f]+/.exec(r??"")?.[0]??[])}}
function R(f,_){const c=f.instances.length,l=_?c:w(f).length,d="by an instance refresh, each after its replacement serve\
s";return l===0?{replaced:l,of:c,sentence:"no instance is replaced"}:{replaced:l,of:c,sentence:`${l} of ${c} instances a\
re replaced ${d}`}}function A(f){return f.some(({type:_,properties:c})=>_==="AWS::EC2::LaunchTemplate"&&(c.length===0||c.
some(({path:l})=>l.startsWith("/Properties/LaunchTemplateData"))))}}),6844:((p,D,a)=>{a.d(D,{n:()=>A,t:()=>f});var o=a(7643),
M=a(6776),w=a(6580),v=a(5268);const R=["Pending","InProgress","Baking","Cancelling","RollbackInProgress"];async function A({
aws:_},c,l){const d=l??await(0,v.t)({aws:_},c.name),r=c.outputs[o.o.launchTemplateVersion];if(!d||!r)return;const m={serving:c.
parameters[o.l.servingTemplateVersion]??"",newest:r,group:d.LaunchTemplate?.Version??"",instances:(d.Instances??[]).filter(
({LifecycleState:P=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(P)).map(({InstanceId:P="",LaunchTemplate:L})=>({id:P,
version:L?.Version??""})),suspended:(0,v.n)(d)},g=new Set([m.serving,r,m.group,...m.instances.map(({version:P})=>P)]);return{
...m,active:g.size>1?await f({aws:_},c.name):void 0}}async function f({aws:_},c){const l=await _.autoScaling(),d=(0,o.g)(
c),r=(await l.send(new M.n({AutoScalingGroupName:d,MaxRecords:1})).catch(m=>{if(!((0,w.t)(m,"ValidationError")&&/not found/i.
test(String(m))))throw m}))?.InstanceRefreshes?.[0];if(!(!r||!R.includes(r.Status??"")))return{id:r.InstanceRefreshId??"",
status:r.Status??"",version:r.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),126:((p,D,a)=>{a.d(D,{t:()=>L});var o=a(
6776),M=a(6580),w=a(7288),v=a(2264),R=a(1105),A=a(8919),f=a(1195),_=a(2033),c=class extends(0,o.o)(o.i,o.a,"RollbackInst\
anceRefresh",o.d){},l=class extends(0,R.f)(R.u,R.d,"GetConsoleOutput",R.g){};const d=400;async function r({aws:u},n){const t=await u.
ec2();for(const e of n){const s=await t.send(new l({InstanceId:e})).catch(()=>{}),i=[...Buffer.from(s?.Output??"","base6\
4").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(i)return`${i.slice(0,d)} (${e})`}}
const m=5e3,g=3e4,P=108e5;async function L(u,n,t){const{clock:e}=u,s=N(u);let i="",E={};return await(0,w.t)({clock:e,forMillis:P,
every:m},async()=>{const h=await y(u,n,t);E=h;const{Status:O=""}=h;s(h);const I=T[O];if(I)return{...S(h),id:t,kind:I,reason:I===
"successful"?"":i||$(h)};O==="InProgress"&&!i&&(i=await K(u,n,h)??""),O==="RollbackInProgress"&&await(0,A.n)(u,n.stackName,
{})})??{...S(E),id:t,kind:"timed-out",reason:E.StatusReason??""}}const S=({DesiredConfiguration:u,Status:n})=>({version:u?.
LaunchTemplate?.Version??"",status:n??""}),T={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"f\
ailed",Failed:"failed",Cancelled:"failed"},$=({RollbackDetails:u,StatusReason:n,Status:t})=>u?.RollbackReason||n||`it en\
ded as ${t}`;async function y({aws:u},{groupName:n},t){const{InstanceRefreshes:e}=await(await u.autoScaling()).send(new o.
n({AutoScalingGroupName:n,InstanceRefreshIds:[t]}));return e?.[0]??{InstanceRefreshId:t,Status:"Pending"}}async function K(u,{
groupName:n},t){const{Activities:e=[]}=await(await u.aws.autoScaling()).send(new o.t({AutoScalingGroupName:n,MaxRecords:100})),
s=(0,_.r)(e,t.StartTime?.getTime()??0);if(s.count<2)return;const i=await B(u,s);return u.log.warning(`${s.count} new ins\
tances failed in a row: ${i}; the refresh is rolled back`),await j(u,n),i}async function j(u,n){const t=await u.aws.autoScaling();
try{await t.send(new c({AutoScalingGroupName:n}))}catch(e){if((0,M.t)(e,"ActiveInstanceRefreshNotFoundFault","ActiveInst\
anceRefreshNotFound"))return;if(!(0,M.t)(e,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRefresh"))throw e;u.log.
warning(`the refresh cannot be rolled back and is cancelled: ${(0,v.n)(e)}`),await(0,f.t)(u,n)}}const B=async(u,{instanceIds:n,
reason:t})=>await r(u,n.slice(0,2))??t;function N({clock:u,log:n}){const t=u.now();let e="",s=Number.NEGATIVE_INFINITY;return({
Status:i,PercentageComplete:E=0,InstancesToUpdate:h,StatusReason:O})=>{const I=`${i} ${E} %${h===void 0?"":`, ${h} insta\
nces left`}${O?`: ${O}`:""}`;I===e&&u.now()-s<g||(e=I,s=u.now(),n.info(`${Math.round((s-t)/1e3)} s  ${I}`))}}})};export{H as id,z as ids,Y as modules};
