const z=8628,H=[8628,4966,6247],J={4059:((A,P,o)=>{o.d(P,{t:()=>p});var i=o(254),g=o(2803),l=o(2264);const M=36e5;async function p(I,f){
const{aws:w,clock:S,log:_}=I,c=await w.cloudFormation(),r=await(0,g.t)(c,f);if(!r?.status.isInProgress)return r;const R=r.
changeSetId.split("/")[1];_.info(`stack ${f} is ${r.status.name}${R?` (change set ${R})`:""}: following that operation t\
o its end`);const d=h=>_.info(h),m=await(0,i.t)({client:c,clock:S,stackId:r.id,timeout:M,onEvent:d},h=>h===void 0||h.status.
isDeleted||h.status.isUpdatable);if(m.kind==="done")return m.stack;if(m.kind==="failed")return(0,g.t)(c,r.id);throw new l.
t("stack.busy",`stack ${f} is ${m.status} for more than ${M/6e4} minutes; run again when its operation has come to an en\
d`)}}),254:((A,P,o)=>{o.d(P,{n:()=>x,r:()=>m,t:()=>N});var i=o(8669),g=o(5051),l=o(2803),M=o(7288),p=o(7598);const I={red:31,
green:32,yellow:33,cyan:36};function f(n){const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${w(n.ResourceStatus??
"")}  ${n.LogicalResourceId??""} (${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:
t}function w(n){return`\x1B[${I[S(n)]}m${n}\x1B[0m`}function S(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBAC\
K")||n.startsWith("DELETE")?"yellow":n.endsWith("_COMPLETE")?"green":"cyan"}function _(n,t){const e=new Map;for(const v of n.
filter(E=>!(0,i.i)(E))){const E=v.LogicalResourceId??"";v.ResourceStatus?.endsWith("_IN_PROGRESS")?e.has(E)||e.set(E,v.Timestamp?.
getTime()??t):e.delete(E)}const s=[...e].sort(([,v],[,E])=>v-E).slice(0,c),a=e.size-s.length,u=s.map(([v,E])=>`${v} (${r(
t-E)})`),O=n.find(i.i),T=`the stack (${r(t-(O?.Timestamp?.getTime()??t))})`;return`still waiting for ${u.join(", ")||T}${a>
0?` and ${a} more`:""}`}const c=5,r=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,R=100;var d=class k{#s;#o;#n;#t;#e=[];constructor(t,e,{
token:s,newestSeen:a}){this.#s=t,this.#o=e,this.#n=s,this.#t=a}static async fromNow(t,e,s){const{StackEvents:a}=await D(
t,e,void 0);return new k(t,e,{token:s,newestSeen:a?.[0]?.EventId})}static fromBeginning(t,e,s){return new k(t,e,{token:s,
newestSeen:void 0})}static async ofRunning(t,e){const{operation:s,before:a}=await h(t,e),u=s[0]?.ClientRequestToken;return new k(
t,e,{token:u,newestSeen:a?.EventId})}async next(){const t=[];let e;for await(const s of L(this.#s,this.#o)){if(e??=s.EventId,
s.EventId===this.#t)break;this.#a(s)&&t.push(s)}return this.#t=e??this.#t,t.reverse(),this.#e.push(...t),t}#a({ClientRequestToken:t,
ResourceStatus:e}){return new l.r(e).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#e}get isOver(){const t=this.#e.
findLast(i.i);return t!==void 0&&!new l.r(t.ResourceStatus).isInProgress}};async function m(n,t){return(await h(n,t)).operation}
async function h(n,t){const e=[];let s,a=!1;for await(const u of L(n,t)){const O=new l.r(u.ResourceStatus),T=(0,i.i)(u)&&
!O.isInProgress;if(O.isPreview||T&&a){s=u;break}a||=(0,i.i)(u),e.push(u)}return{operation:e.reverse(),before:s}}async function*L(n,t){
let e;for(let s=0;s<R;s++){const a=await D(n,t,e);if(yield*a.StackEvents??[],e=a.NextToken,!e)return}}async function D(n,t,e){
const s={StackName:t,...e&&{NextToken:e}};try{return await n.send(new g.r(s))}catch(a){if((0,l.n)(a,t))return{$metadata:{}};
throw a}}const B=3e4,y=6e4;async function x(n,t,e,{isFirst:s=!1}={}){const{client:a,stackId:u}=n,O=`op-${(0,p.randomUUID)()}`,
T=s?d.fromBeginning(a,u,O):await d.fromNow(a,u,O);return await t(O),W(n,T,e)}async function N(n,t){return W(n,await d.ofRunning(
n.client,n.stackId),t)}async function W(n,t,e){const{client:s,stackId:a,clock:u,timeout:O,onEvent:T}=n;let v="",E=u.now();
const K=await(0,M.t)({clock:u,forMillis:O},async()=>{const $=await t.next();for(const b of $)T(f(b));$.length>0&&(E=u.now());
const j=u.now()-E>=B;if(!t.isOver&&!j)return;const U=await(0,l.t)(s,a);if(v=U?.status.name??"",!U?.status.isInProgress&&
!U?.status.isPreview)return{stack:U};j&&(T(_(t.all,u.now())),E=u.now())});if(!K)return{kind:"timed-out",status:v||await V(
n)};const G=await(0,M.t)({clock:u,forMillis:y},()=>t.next());for(const $ of G??[])T(f($));const{stack:C}=K;return e(C)?{
kind:"done",stack:C?.status.isDeleted?void 0:C}:F(t.all,C)}async function V({client:n,stackId:t}){return(await(0,l.t)(n,
t))?.status.name??"gone"}function F(n,t){const e=t?.status.name??"",s={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:e},a=(0,i.a)(n)??(0,i.n)(s,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:e,
cause:(0,i.t)(a),root:a,resources:(0,i.r)(n),events:n}}}),7288:((A,P,o)=>{o.d(P,{t:()=>w});var i=o(6765),g=o(6580);const l=250,
M=1500,p=5e3,I=.03,f=6e4;async function w({clock:_,forMillis:c,every:r},R){const d=_.now();let m=1;for(let h=0;;h+=1){const L=await R().
catch(y=>{if(!(0,g.n)(y))throw y;m*=2});if(L!==void 0)return L;const D=_.now()-d;if(D>=c)return;const B=Math.min((r??S(h,
D))*m,f);await(0,i.t)(_,Math.min(B,c-D))}}function S(_,c){const r=Math.min(l*2**_,M);return Math.round(Math.min(Math.max(
r,c*I),p))}}),6844:((A,P,o)=>{o.d(P,{n:()=>p,t:()=>I});var i=o(7643),g=o(6776),l=o(6580);const M=["Pending","InProgress",
"Baking","Cancelling","RollbackInProgress"];async function p({aws:f},w){const{AutoScalingGroups:S}=await(await f.autoScaling()).
send(new g.r({AutoScalingGroupNames:[(0,i.g)(w.name)]})),_=S?.[0],c=w.outputs[i.o.launchTemplateVersion];if(!_||!c)return;
const r={serving:w.parameters[i.l.servingTemplateVersion]??"",newest:c,group:_.LaunchTemplate?.Version??"",instances:(_.
Instances??[]).filter(({LifecycleState:d=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(d)).map(({InstanceId:d="",LaunchTemplate:m})=>({
id:d,version:m?.Version??""})),suspended:(_.SuspendedProcesses??[]).map(({ProcessName:d=""})=>d)},R=new Set([r.serving,c,
r.group,...r.instances.map(({version:d})=>d)]);return{...r,active:R.size>1?await I({aws:f},w.name):void 0}}async function I({
aws:f},w){const S=await f.autoScaling(),_=(0,i.g)(w),c=(await S.send(new g.n({AutoScalingGroupName:_,MaxRecords:1})).catch(
r=>{if(!((0,l.t)(r,"ValidationError")&&/not found/i.test(String(r))))throw r}))?.InstanceRefreshes?.[0];if(!(!c||!M.includes(
c.Status??"")))return{id:c.InstanceRefreshId??"",status:c.Status??"",version:c.DesiredConfiguration?.LaunchTemplate?.Version??
""}}}),311:((A,P,o)=>{o.d(P,{HeadBucketCommand:()=>i.n,ListObjectVersionsCommand:()=>i.t,S3Client:()=>i.r});var i=o(3189),
g=o(6164),l=o(6313)})};export{z as id,H as ids,J as modules};
