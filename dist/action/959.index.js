const H=959,z=[959,4966,3835],Y={4059:((k,I,o)=>{o.d(I,{t:()=>p});var a=o(254),v=o(2803),m=o(2264);const O=36e5;async function p(D,f){
const{aws:E,clock:c,log:l}=D,r=await E.cloudFormation(),i=await(0,v.t)(r,f);if(!i?.status.isInProgress)return i;const M=i.
changeSetId.split("/")[1];l.info(`stack ${f} is ${i.status.name}${M?` (change set ${M})`:""}: following that operation t\
o its end`);const w=T=>l.info(T),R=await(0,a.t)({client:r,clock:c,stackId:i.id,timeout:O,onEvent:w},T=>T===void 0||T.status.
isDeleted||T.status.isUpdatable);if(R.kind==="done")return R.stack;if(R.kind==="failed")return(0,v.t)(r,i.id);throw new m.
t("stack.busy",`stack ${f} is ${R.status} for more than ${O/6e4} minutes; run again when its operation has come to an en\
d`)}}),3835:((k,I,o)=>{o.r(I),o.d(I,{DescribeAccountAttributesCommand:()=>a.l,DescribeAddressesCommand:()=>a.c,DescribeInstanceTypeOfferingsCommand:()=>a.
o,DescribeInstanceTypesCommand:()=>a.a,DescribeInstancesCommand:()=>a.s,DescribeRouteTablesCommand:()=>a.i,DescribeSubnetsCommand:()=>a.
r,DescribeVpcAttributeCommand:()=>a.n,DescribeVpcsCommand:()=>a.t,EC2Client:()=>a.p});var a=o(1105),v=o(126),m=o(2618),O=o(
6313)}),254:((k,I,o)=>{o.d(I,{n:()=>j,r:()=>R,t:()=>_});var a=o(8669),v=o(5051),m=o(2803),O=o(7288),p=o(7598);const D={red:31,
green:32,yellow:33,cyan:36};function f(n){const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${E(n.ResourceStatus??
"")}  ${n.LogicalResourceId??""} (${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:
t}function E(n){return`\x1B[${D[c(n)]}m${n}\x1B[0m`}function c(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBAC\
K")||n.startsWith("DELETE")?"yellow":n.endsWith("_COMPLETE")?"green":"cyan"}function l(n,t){const e=new Map;for(const C of n.
filter(S=>!(0,a.i)(S))){const S=C.LogicalResourceId??"";C.ResourceStatus?.endsWith("_IN_PROGRESS")?e.has(S)||e.set(S,C.Timestamp?.
getTime()??t):e.delete(S)}const s=[...e].sort(([,C],[,S])=>C-S).slice(0,r),u=e.size-s.length,d=s.map(([C,S])=>`${C} (${i(
t-S)})`),A=n.find(a.i),L=`the stack (${i(t-(A?.Timestamp?.getTime()??t))})`;return`still waiting for ${d.join(", ")||L}${u>
0?` and ${u} more`:""}`}const r=5,i=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,M=100;var w=class N{#s;#a;#n;#t;#e=[];constructor(t,e,{
token:s,newestSeen:u}){this.#s=t,this.#a=e,this.#n=s,this.#t=u}static async fromNow(t,e,s){const{StackEvents:u}=await y(
t,e,void 0);return new N(t,e,{token:s,newestSeen:u?.[0]?.EventId})}static fromBeginning(t,e,s){return new N(t,e,{token:s,
newestSeen:void 0})}static async ofRunning(t,e){const{operation:s,before:u}=await T(t,e),d=s[0]?.ClientRequestToken;return new N(
t,e,{token:d,newestSeen:u?.EventId})}async next(){const t=[];let e;for await(const s of $(this.#s,this.#a)){if(e??=s.EventId,
s.EventId===this.#t)break;this.#o(s)&&t.push(s)}return this.#t=e??this.#t,t.reverse(),this.#e.push(...t),t}#o({ClientRequestToken:t,
ResourceStatus:e}){return new m.r(e).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#e}get isOver(){const t=this.#e.
findLast(a.i);return t!==void 0&&!new m.r(t.ResourceStatus).isInProgress}};async function R(n,t){return(await T(n,t)).operation}
async function T(n,t){const e=[];let s,u=!1;for await(const d of $(n,t)){const A=new m.r(d.ResourceStatus),L=(0,a.i)(d)&&
!A.isInProgress;if(A.isPreview||L&&u){s=d;break}u||=(0,a.i)(d),e.push(d)}return{operation:e.reverse(),before:s}}async function*$(n,t){
let e;for(let s=0;s<M;s++){const u=await y(n,t,e);if(yield*u.StackEvents??[],e=u.NextToken,!e)return}}async function y(n,t,e){
const s={StackName:t,...e&&{NextToken:e}};try{return await n.send(new v.r(s))}catch(u){if((0,m.n)(u,t))return{$metadata:{}};
throw u}}const B=3e4,b=6e4;async function j(n,t,e,{isFirst:s=!1}={}){const{client:u,stackId:d}=n,A=`op-${(0,p.randomUUID)()}`,
L=s?w.fromBeginning(u,d,A):await w.fromNow(u,d,A);return await t(A),h(n,L,e)}async function _(n,t){return h(n,await w.ofRunning(
n.client,n.stackId),t)}async function h(n,t,e){const{client:s,stackId:u,clock:d,timeout:A,onEvent:L}=n;let C="",S=d.now();
const x=await(0,O.t)({clock:d,forMillis:A},async()=>{const U=await t.next();for(const V of U)L(f(V));U.length>0&&(S=d.now());
const G=d.now()-S>=B;if(!t.isOver&&!G)return;const K=await(0,m.t)(s,u);if(C=K?.status.name??"",!K?.status.isInProgress&&
!K?.status.isPreview)return{stack:K};G&&(L(l(t.all,d.now())),S=d.now())});if(!x)return{kind:"timed-out",status:C||await g(
n)};const F=await(0,O.t)({clock:d,forMillis:b},()=>t.next());for(const U of F??[])L(f(U));const{stack:W}=x;return e(W)?{
kind:"done",stack:W?.status.isDeleted?void 0:W}:P(t.all,W)}async function g({client:n,stackId:t}){return(await(0,m.t)(n,
t))?.status.name??"gone"}function P(n,t){const e=t?.status.name??"",s={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:e},u=(0,a.a)(n)??(0,a.n)(s,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:e,
cause:(0,a.t)(u),root:u,resources:(0,a.r)(n),events:n}}}),7288:((k,I,o)=>{o.d(I,{t:()=>E});var a=o(6765),v=o(6580);const m=250,
O=1500,p=5e3,D=.03,f=6e4;async function E({clock:l,forMillis:r,every:i},M){const w=l.now();let R=1;for(let T=0;;T+=1){const $=await M().
catch(b=>{if(!(0,v.n)(b))throw b;R*=2});if($!==void 0)return $;const y=l.now()-w;if(y>=r)return;const B=Math.min((i??c(T,
y))*R,f);await(0,a.t)(l,Math.min(B,r-y))}}function c(l,r){const i=Math.min(m*2**l,O);return Math.round(Math.min(Math.max(
i,r*D),p))}}),2033:((k,I,o)=>{o.d(I,{a:()=>m,i:()=>p,n:()=>D,o:()=>v,r:()=>O,t:()=>a});const a=["Launch","Terminate","Ad\
dToLoadBalancer","InstanceRefresh"];function v(f){const{serving:E,newest:c,group:l,active:r}=f;if(r)return{kind:"attach",
refresh:r};const i=m(f);return i.length>0||l!==c?{kind:"start",version:c,outdated:i}:E===c?{kind:"nothing"}:{kind:"recor\
d",version:c}}const m=({instances:f,newest:E})=>f.filter(({version:c})=>c!==E).map(({id:c})=>c);function O(f,E){const c=f.
filter(({Description:i,StatusCode:M,StartTime:w})=>/^Launching a new EC2 instance/i.test(i??"")&&["Successful","Failed",
"Cancelled"].includes(M??"")&&(w?.getTime()??0)>=E),l=c.findIndex(({StatusCode:i})=>i==="Successful"),r=l<0?c:c.slice(0,
l);return{count:r.length,reason:r[0]?.StatusMessage||r[0]?.Cause||"Auto Scaling gives no reason",instanceIds:r.flatMap(({
Description:i})=>/\bi-[0-9a-f]+/.exec(i??"")?.[0]??[])}}function p(f,E){const c=f.instances.length,l=E?c:m(f).length,r="\
by an instance refresh, each after its replacement serves";return l===0?{replaced:l,of:c,sentence:"no instance is replac\
ed"}:{replaced:l,of:c,sentence:`${l} of ${c} instances are replaced ${r}`}}function D(f){return f.some(({type:E,properties:c})=>E===
"AWS::EC2::LaunchTemplate"&&(c.length===0||c.some(({path:l})=>l.startsWith("/Properties/LaunchTemplateData"))))}}),6844:((k,I,o)=>{
o.d(I,{n:()=>p,t:()=>D});var a=o(7643),v=o(6776),m=o(6580);const O=["Pending","InProgress","Baking","Cancelling","Rollba\
ckInProgress"];async function p({aws:f},E){const{AutoScalingGroups:c}=await(await f.autoScaling()).send(new v.r({AutoScalingGroupNames:[
(0,a.g)(E.name)]})),l=c?.[0],r=E.outputs[a.o.launchTemplateVersion];if(!l||!r)return;const i={serving:E.parameters[a.l.servingTemplateVersion]??
"",newest:r,group:l.LaunchTemplate?.Version??"",instances:(l.Instances??[]).filter(({LifecycleState:w=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(w)).map(({InstanceId:w="",LaunchTemplate:R})=>({id:w,version:R?.Version??""})),suspended:(l.SuspendedProcesses??[]).
map(({ProcessName:w=""})=>w)},M=new Set([i.serving,r,i.group,...i.instances.map(({version:w})=>w)]);return{...i,active:M.
size>1?await D({aws:f},E.name):void 0}}async function D({aws:f},E){const c=await f.autoScaling(),l=(0,a.g)(E),r=(await c.
send(new v.n({AutoScalingGroupName:l,MaxRecords:1})).catch(i=>{if(!((0,m.t)(i,"ValidationError")&&/not found/i.test(String(
i))))throw i}))?.InstanceRefreshes?.[0];if(!(!r||!O.includes(r.Status??"")))return{id:r.InstanceRefreshId??"",status:r.Status??
"",version:r.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),126:((k,I,o)=>{o.d(I,{t:()=>w});var a=o(6776),v=o(6580),
m=o(7288),O=o(1105),p=o(8919),D=o(2033),f=class extends(0,a.o)(a.i,a.a,"RollbackInstanceRefresh",a.d){},E=class extends(0,O.
f)(O.u,O.d,"GetConsoleOutput",O.g){};const c=400;async function l({aws:_},h){const g=await _.ec2();for(const P of h){const n=await g.
send(new E({InstanceId:P})).catch(()=>{}),t=[...Buffer.from(n?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(t)return`${t.slice(0,c)} (${P})`}}const r=5e3,i=3e4,M=108e5;async function w(_,h,g){const{clock:P}=_,n=j(
_);let t="",e={};return await(0,m.t)({clock:P,forMillis:M,every:r},async()=>{const s=await y(_,h,g);e=s;const{Status:u=""}=s;
n(s);const d=T[u];if(d)return{...R(s),id:g,kind:d,reason:d==="successful"?"":t||$(s)};u==="InProgress"&&!t&&(t=await B(_,
h,s)??""),u==="RollbackInProgress"&&await(0,p.n)(_,h.stackName,{})})??{...R(e),id:g,kind:"timed-out",reason:e.StatusReason??
""}}const R=({DesiredConfiguration:_,Status:h})=>({version:_?.LaunchTemplate?.Version??"",status:h??""}),T={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},$=({RollbackDetails:_,
StatusReason:h,Status:g})=>_?.RollbackReason||h||`it ended as ${g}`;async function y({aws:_},{groupName:h},g){const{InstanceRefreshes:P}=await(await _.
autoScaling()).send(new a.n({AutoScalingGroupName:h,InstanceRefreshIds:[g]}));return P?.[0]??{InstanceRefreshId:g,Status:"\
Pending"}}async function B(_,{groupName:h},g){const P=await _.aws.autoScaling(),{Activities:n=[]}=await P.send(new a.t({
AutoScalingGroupName:h,MaxRecords:100})),t=(0,D.r)(n,g.StartTime?.getTime()??0);if(t.count<2)return;const e=await b(_,t);
_.log.warning(`${t.count} new instances failed in a row: ${e}; the refresh is rolled back`);try{await P.send(new f({AutoScalingGroupName:h}))}catch(s){
if(!(0,v.t)(s,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw s}return e}const b=async(_,{instanceIds:h,
reason:g})=>await l(_,h.slice(0,2))??g;function j({clock:_,log:h}){const g=_.now();let P="",n=Number.NEGATIVE_INFINITY;return({
Status:t,PercentageComplete:e=0,InstancesToUpdate:s,StatusReason:u})=>{const d=`${t} ${e} %${s===void 0?"":`, ${s} insta\
nces left`}${u?`: ${u}`:""}`;d===P&&_.now()-n<i||(P=d,n=_.now(),h.info(`${Math.round((n-g)/1e3)} s  ${d}`))}}})};export{H as id,z as ids,Y as modules};
