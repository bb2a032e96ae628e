const z=4605,H=[4605,6986,4966],J={6507:((L,m,e)=>{e.d(m,{t:()=>w});var o=e(990),w=class extends(0,o.s)(o.a,o.o,"LabelPa\
rameterVersion",o.u){}}),4059:((L,m,e)=>{e.d(m,{t:()=>O});var o=e(254),w=e(2803),_=e(2264);const h=36e5;async function O(P,l){
const{aws:f,clock:g,log:c}=P,i=await f.cloudFormation(),u=await(0,w.t)(i,l);if(!u?.status.isInProgress)return u;const R=u.
changeSetId.split("/")[1];c.info(`stack ${l} is ${u.status.name}${R?` (change set ${R})`:""}: following that operation t\
o its end`);const E=S=>c.info(S),M=await(0,o.t)({client:i,clock:g,stackId:u.id,timeout:h,onEvent:E},S=>S===void 0||S.status.
isDeleted||S.status.isUpdatable);if(M.kind==="done")return M.stack;if(M.kind==="failed")return(0,w.t)(i,u.id);throw new _.
t("stack.busy",`stack ${l} is ${M.status} for more than ${h/6e4} minutes; run again when its operation has come to an en\
d`)}}),304:((L,m,e)=>{e.d(m,{n:()=>w,t:()=>o});var o=class{#t;#n=[];hasBegun=!1;constructor(_){this.#t=_}get steps(){return this.#n}add(_){
this.#n.push(_);const{node:h,from:O,to:P,action:l,end:f,seconds:g,reason:c}=_,i=c&&`: ${c}`;this.#t.info(`${h}  ${l}  ve\
rsion ${O??"?"} \u2192 ${P}  ${f}${i}  ${g} s`)}};function w(_,h){return{title:`Rotation of ${_}`,head:["node","old vers\
ion","new version","action","result","seconds"],rows:h.map(({node:O,from:P,to:l,action:f,end:g,seconds:c,reason:i})=>[O,
P===null?"unknown":String(P),String(l),f,i?`${g}: ${i}`:g,String(c)])}}}),254:((L,m,e)=>{e.d(m,{n:()=>x,r:()=>M,t:()=>G});
var o=e(8669),w=e(5051),_=e(2803),h=e(7288),O=e(7598);const P={red:31,green:32,yellow:33,cyan:36};function l(n){const t=`${n.
Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${f(n.ResourceStatus??"")}  ${n.LogicalResourceId??""} (${n.ResourceType??
""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function f(n){return`\x1B[${P[g(n)]}m${n}\x1B[0m`}
function g(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith("DELETE")?"yellow":n.endsWith("_CO\
MPLETE")?"green":"cyan"}function c(n,t){const s=new Map;for(const D of n.filter(v=>!(0,o.i)(v))){const v=D.LogicalResourceId??
"";D.ResourceStatus?.endsWith("_IN_PROGRESS")?s.has(v)||s.set(v,D.Timestamp?.getTime()??t):s.delete(v)}const a=[...s].sort(
([,D],[,v])=>D-v).slice(0,i),r=s.size-a.length,d=a.map(([D,v])=>`${D} (${u(t-v)})`),T=n.find(o.i),I=`the stack (${u(t-(T?.
Timestamp?.getTime()??t))})`;return`still waiting for ${d.join(", ")||I}${r>0?` and ${r} more`:""}`}const i=5,u=n=>n<6e4?
`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,R=100;var E=class B{#t;#n;#e;#s;#o=[];constructor(t,s,{token:a,
newestSeen:r}){this.#t=t,this.#n=s,this.#e=a,this.#s=r}static async fromNow(t,s,a){const{StackEvents:r}=await p(t,s,void 0);
return new B(t,s,{token:a,newestSeen:r?.[0]?.EventId})}static fromBeginning(t,s,a){return new B(t,s,{token:a,newestSeen:void 0})}static async ofRunning(t,s){
const{operation:a,before:r}=await S(t,s),d=a[0]?.ClientRequestToken;return new B(t,s,{token:d,newestSeen:r?.EventId})}async next(){
const t=[];let s;for await(const a of C(this.#t,this.#n)){if(s??=a.EventId,a.EventId===this.#s)break;this.#a(a)&&t.push(
a)}return this.#s=s??this.#s,t.reverse(),this.#o.push(...t),t}#a({ClientRequestToken:t,ResourceStatus:s}){return new _.r(
s).isPreview?!1:!this.#e||!t||t===this.#e}get all(){return this.#o}get isOver(){const t=this.#o.findLast(o.i);return t!==
void 0&&!new _.r(t.ResourceStatus).isInProgress}};async function M(n,t){return(await S(n,t)).operation}async function S(n,t){
const s=[];let a,r=!1;for await(const d of C(n,t)){const T=new _.r(d.ResourceStatus),I=(0,o.i)(d)&&!T.isInProgress;if(T.
isPreview||I&&r){a=d;break}r||=(0,o.i)(d),s.push(d)}return{operation:s.reverse(),before:a}}async function*C(n,t){let s;for(let a=0;a<
R;a++){const r=await p(n,t,s);if(yield*r.StackEvents??[],s=r.NextToken,!s)return}}async function p(n,t,s){const a={StackName:t,
...s&&{NextToken:s}};try{return await n.send(new w.r(a))}catch(r){if((0,_.n)(r,t))return{$metadata:{}};throw r}}const W=3e4,
A=6e4;async function x(n,t,s,{isFirst:a=!1}={}){const{client:r,stackId:d}=n,T=`op-${(0,O.randomUUID)()}`,I=a?E.fromBeginning(
r,d,T):await E.fromNow(r,d,T);return await t(T),K(n,I,s)}async function G(n,t){return K(n,await E.ofRunning(n.client,n.stackId),
t)}async function K(n,t,s){const{client:a,stackId:r,clock:d,timeout:T,onEvent:I}=n;let D="",v=d.now();const j=await(0,h.
t)({clock:d,forMillis:T},async()=>{const y=await t.next();for(const F of y)I(l(F));y.length>0&&(v=d.now());const k=d.now()-
v>=W;if(!t.isOver&&!k)return;const U=await(0,_.t)(a,r);if(D=U?.status.name??"",!U?.status.isInProgress&&!U?.status.isPreview)
return{stack:U};k&&(I(c(t.all,d.now())),v=d.now())});if(!j)return{kind:"timed-out",status:D||await N(n)};const b=await(0,h.
t)({clock:d,forMillis:A},()=>t.next());for(const y of b??[])I(l(y));const{stack:$}=j;return s($)?{kind:"done",stack:$?.status.
isDeleted?void 0:$}:V(t.all,$)}async function N({client:n,stackId:t}){return(await(0,_.t)(n,t))?.status.name??"gone"}function V(n,t){
const s=t?.status.name??"",a={logicalId:t?.name??"",type:"AWS::CloudFormation::Stack",status:s},r=(0,o.a)(n)??(0,o.n)(a,
t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:s,cause:(0,o.t)(r),root:r,resources:(0,o.r)(
n),events:n}}}),7288:((L,m,e)=>{e.d(m,{t:()=>f});var o=e(6765),w=e(6580);const _=250,h=1500,O=5e3,P=.03,l=6e4;async function f({
clock:c,forMillis:i,every:u},R){const E=c.now();let M=1;for(let S=0;;S+=1){const C=await R().catch(A=>{if(!(0,w.n)(A))throw A;
M*=2});if(C!==void 0)return C;const p=c.now()-E;if(p>=i)return;const W=Math.min((u??g(S,p))*M,l);await(0,o.t)(c,Math.min(
W,i-p))}}function g(c,i){const u=Math.min(_*2**c,h);return Math.round(Math.min(Math.max(u,i*P),O))}}),6844:((L,m,e)=>{e.
d(m,{n:()=>O,t:()=>P});var o=e(7643),w=e(6776),_=e(6580);const h=["Pending","InProgress","Baking","Cancelling","Rollback\
InProgress"];async function O({aws:l},f){const{AutoScalingGroups:g}=await(await l.autoScaling()).send(new w.r({AutoScalingGroupNames:[
(0,o.g)(f.name)]})),c=g?.[0],i=f.outputs[o.o.launchTemplateVersion];if(!c||!i)return;const u={serving:f.parameters[o.l.servingTemplateVersion]??
"",newest:i,group:c.LaunchTemplate?.Version??"",instances:(c.Instances??[]).filter(({LifecycleState:E=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(E)).map(({InstanceId:E="",LaunchTemplate:M})=>({id:E,version:M?.Version??""})),suspended:(c.SuspendedProcesses??[]).
map(({ProcessName:E=""})=>E)},R=new Set([u.serving,i,u.group,...u.instances.map(({version:E})=>E)]);return{...u,active:R.
size>1?await P({aws:l},f.name):void 0}}async function P({aws:l},f){const g=await l.autoScaling(),c=(0,o.g)(f),i=(await g.
send(new w.n({AutoScalingGroupName:c,MaxRecords:1})).catch(u=>{if(!((0,_.t)(u,"ValidationError")&&/not found/i.test(String(
u))))throw u}))?.InstanceRefreshes?.[0];if(!(!i||!h.includes(i.Status??"")))return{id:i.InstanceRefreshId??"",status:i.Status??
"",version:i.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),7958:((L,m,e)=>{e.r(m),e.d(m,{GetParameterCommand:()=>o.
i,GetParameterHistoryCommand:()=>o.r,GetParametersByPathCommand:()=>o.n,ListCommandInvocationsCommand:()=>o.t,SSMClient:()=>o.
c});var o=e(990),w=e(6507),_=e(7274),h=e(9570),O=e(8552),P=e(6313)})};export{z as id,H as ids,J as modules};
