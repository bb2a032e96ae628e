const z=4966,H=[4966],J={4059:((U,D,a)=>{a.d(D,{n:()=>L,t:()=>p});var c=a(254),R=a(2803),h=a(2264);const O=36e5,p=async({
aws:m},d)=>(0,R.t)(await m.cloudFormation(),d);async function L(m,d,g){const{aws:f,clock:u,log:r}=m,l=await f.cloudFormation(),
{stack:_}=g??{stack:await p(m,d)};if(!_?.status.isInProgress)return _;const E=_.changeSetId.split("/")[1];r.info(`stack ${d}\
 is ${_.status.name}${E?` (change set ${E})`:""}: following that operation to its end`);const S=v=>r.info(v),P=await(0,c.
t)({client:l,clock:u,stackId:_.id,timeout:O,onEvent:S},v=>v===void 0||v.status.isDeleted||v.status.isUpdatable);if(P.kind===
"done")return P.stack;if(P.kind==="failed")return(0,R.t)(l,_.id);throw new h.t("stack.busy",`stack ${d} is ${P.status} f\
or more than ${O/6e4} minutes; run again when its operation has come to an end`)}}),254:((U,D,a)=>{a.d(D,{n:()=>x,r:()=>E,
t:()=>N});var c=a(8669),R=a(5051),h=a(2803),O=a(7288),p=a(7598);const L={red:31,green:32,yellow:33,cyan:36};function m(n){
const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${d(n.ResourceStatus??"")}  ${n.LogicalResourceId??""} \
(${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function d(n){return`\x1B[${L[g(
n)]}m${n}\x1B[0m`}function g(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith("DELETE")?"yello\
w":n.endsWith("_COMPLETE")?"green":"cyan"}function f(n,t){const e=new Map;for(const T of n.filter(w=>!(0,c.i)(w))){const w=T.
LogicalResourceId??"";T.ResourceStatus?.endsWith("_IN_PROGRESS")?e.has(w)||e.set(w,T.Timestamp?.getTime()??t):e.delete(w)}
const s=[...e].sort(([,T],[,w])=>T-w).slice(0,u),o=e.size-s.length,i=s.map(([T,w])=>`${T} (${r(t-w)})`),M=n.find(c.i),I=`\
the stack (${r(t-(M?.Timestamp?.getTime()??t))})`;return`still waiting for ${i.join(", ")||I}${o>0?` and ${o} more`:""}`}
const u=5,r=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,l=100;var _=class k{#s;#o;#n;#t;#e=[];constructor(t,e,{
token:s,newestSeen:o}){this.#s=t,this.#o=e,this.#n=s,this.#t=o}static async fromNow(t,e,s){const{StackEvents:o}=await v(
t,e,void 0);return new k(t,e,{token:s,newestSeen:o?.[0]?.EventId})}static fromBeginning(t,e,s){return new k(t,e,{token:s,
newestSeen:void 0})}static async ofRunning(t,e){const{operation:s,before:o}=await S(t,e),i=s[0]?.ClientRequestToken;return new k(
t,e,{token:i,newestSeen:o?.EventId})}async next(){const t=[];let e;for await(const s of P(this.#s,this.#o)){if(e??=s.EventId,
s.EventId===this.#t)break;this.#a(s)&&t.push(s)}return this.#t=e??this.#t,t.reverse(),this.#e.push(...t),t}#a({ClientRequestToken:t,
ResourceStatus:e}){return new h.r(e).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#e}get isOver(){const t=this.#e.
findLast(c.i);return t!==void 0&&!new h.r(t.ResourceStatus).isInProgress}};async function E(n,t){return(await S(n,t)).operation}
async function S(n,t){const e=[];let s,o=!1;for await(const i of P(n,t)){const M=new h.r(i.ResourceStatus),I=(0,c.i)(i)&&
!M.isInProgress;if(M.isPreview||I&&o){s=i;break}o||=(0,c.i)(i),e.push(i)}return{operation:e.reverse(),before:s}}async function*P(n,t){
let e;for(let s=0;s<l;s++){const o=await v(n,t,e);if(yield*o.StackEvents??[],e=o.NextToken,!e)return}}async function v(n,t,e){
const s={StackName:t,...e&&{NextToken:e}};try{return await n.send(new R.r(s))}catch(o){if((0,h.n)(o,t))return{$metadata:{}};
throw o}}const W=3e4,y=6e4;async function x(n,t,e,{isFirst:s=!1}={}){const{client:o,stackId:i}=n,M=`op-${(0,p.randomUUID)()}`,
I=s?_.fromBeginning(o,i,M):await _.fromNow(o,i,M);return await t(M),B(n,I,e)}async function N(n,t){return B(n,await _.ofRunning(
n.client,n.stackId),t)}async function B(n,t,e){const{client:s,stackId:o,clock:i,timeout:M,onEvent:I}=n;let T="",w=i.now();
const K=await(0,O.t)({clock:i,forMillis:M},async()=>{const C=await t.next();for(const G of C)I(m(G));C.length>0&&(w=i.now());
const j=i.now()-w>=W;if(!t.isOver&&!j)return;const $=await(0,h.t)(s,o);if(T=$?.status.name??"",!$?.status.isInProgress&&
!$?.status.isPreview)return{stack:$};j&&(I(f(t.all,i.now())),w=i.now())});if(!K)return{kind:"timed-out",status:T||await F(
n)};const b=await(0,O.t)({clock:i,forMillis:y},()=>t.next());for(const C of b??[])I(m(C));const{stack:A}=K;return e(A)?{
kind:"done",stack:A?.status.isDeleted?void 0:A}:V(t.all,A)}async function F({client:n,stackId:t}){return(await(0,h.t)(n,
t))?.status.name??"gone"}function V(n,t){const e=t?.status.name??"",s={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:e},o=(0,c.a)(n)??(0,c.n)(s,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:e,
cause:(0,c.t)(o),root:o,resources:(0,c.r)(n),events:n}}}),7288:((U,D,a)=>{a.d(D,{t:()=>d});var c=a(6765),R=a(6580);const h=250,
O=1500,p=5e3,L=.03,m=6e4;async function d({clock:f,forMillis:u,every:r},l){const _=f.now();let E=1;for(let S=0;;S+=1){const P=await l().
catch(y=>{if(!(0,R.n)(y))throw y;E*=2});if(P!==void 0)return P;const v=f.now()-_;if(v>=u)return;const W=Math.min((r??g(S,
v))*E,m);await(0,c.t)(f,Math.min(W,u-v))}}function g(f,u){const r=Math.min(h*2**f,O);return Math.round(Math.min(Math.max(
r,u*L),p))}}),6844:((U,D,a)=>{a.d(D,{n:()=>L,t:()=>m});var c=a(7643),R=a(6776),h=a(6580),O=a(5268);const p=["Pending","I\
nProgress","Baking","Cancelling","RollbackInProgress"];async function L({aws:d},g,f){const u=f??await(0,O.t)({aws:d},g.name),
r=g.outputs[c.o.launchTemplateVersion];if(!u||!r)return;const l={serving:g.parameters[c.l.servingTemplateVersion]??"",newest:r,
group:u.LaunchTemplate?.Version??"",instances:(u.Instances??[]).filter(({LifecycleState:E=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(E)).map(({InstanceId:E="",LaunchTemplate:S})=>({id:E,version:S?.Version??""})),suspended:(0,O.n)(u)},_=new Set([l.serving,
r,l.group,...l.instances.map(({version:E})=>E)]);return{...l,active:_.size>1?await m({aws:d},g.name):void 0}}async function m({
aws:d},g){const f=await d.autoScaling(),u=(0,c.g)(g),r=(await f.send(new R.n({AutoScalingGroupName:u,MaxRecords:1})).catch(
l=>{if(!((0,h.t)(l,"ValidationError")&&/not found/i.test(String(l))))throw l}))?.InstanceRefreshes?.[0];if(!(!r||!p.includes(
r.Status??"")))return{id:r.InstanceRefreshId??"",status:r.Status??"",version:r.DesiredConfiguration?.LaunchTemplate?.Version??
""}}})};export{z as id,H as ids,J as modules};
