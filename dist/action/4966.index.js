const z=4966,H=[4966],J={4059:((U,I,i)=>{i.d(I,{t:()=>R});var u=i(254),O=i(2803),E=i(2264);const S=36e5;async function R(T,_){
const{aws:w,clock:P,log:l}=T,r=await w.cloudFormation(),a=await(0,O.t)(r,_);if(!a?.status.isInProgress)return a;const M=a.
changeSetId.split("/")[1];l.info(`stack ${_} is ${a.status.name}${M?` (change set ${M})`:""}: following that operation t\
o its end`);const d=m=>l.info(m),h=await(0,u.t)({client:r,clock:P,stackId:a.id,timeout:S,onEvent:d},m=>m===void 0||m.status.
isDeleted||m.status.isUpdatable);if(h.kind==="done")return h.stack;if(h.kind==="failed")return(0,O.t)(r,a.id);throw new E.
t("stack.busy",`stack ${_} is ${h.status} for more than ${S/6e4} minutes; run again when its operation has come to an en\
d`)}}),254:((U,I,i)=>{i.d(I,{n:()=>x,r:()=>h,t:()=>N});var u=i(8669),O=i(5051),E=i(2803),S=i(7288),R=i(7598);const T={red:31,
green:32,yellow:33,cyan:36};function _(n){const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${w(n.ResourceStatus??
"")}  ${n.LogicalResourceId??""} (${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:
t}function w(n){return`\x1B[${T[P(n)]}m${n}\x1B[0m`}function P(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBAC\
K")||n.startsWith("DELETE")?"yellow":n.endsWith("_COMPLETE")?"green":"cyan"}function l(n,t){const e=new Map;for(const v of n.
filter(f=>!(0,u.i)(f))){const f=v.LogicalResourceId??"";v.ResourceStatus?.endsWith("_IN_PROGRESS")?e.has(f)||e.set(f,v.Timestamp?.
getTime()??t):e.delete(f)}const s=[...e].sort(([,v],[,f])=>v-f).slice(0,r),o=e.size-s.length,c=s.map(([v,f])=>`${v} (${a(
t-f)})`),g=n.find(u.i),p=`the stack (${a(t-(g?.Timestamp?.getTime()??t))})`;return`still waiting for ${c.join(", ")||p}${o>
0?` and ${o} more`:""}`}const r=5,a=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,M=100;var d=class k{#s;#o;#n;#t;#e=[];constructor(t,e,{
token:s,newestSeen:o}){this.#s=t,this.#o=e,this.#n=s,this.#t=o}static async fromNow(t,e,s){const{StackEvents:o}=await D(
t,e,void 0);return new k(t,e,{token:s,newestSeen:o?.[0]?.EventId})}static fromBeginning(t,e,s){return new k(t,e,{token:s,
newestSeen:void 0})}static async ofRunning(t,e){const{operation:s,before:o}=await m(t,e),c=s[0]?.ClientRequestToken;return new k(
t,e,{token:c,newestSeen:o?.EventId})}async next(){const t=[];let e;for await(const s of L(this.#s,this.#o)){if(e??=s.EventId,
s.EventId===this.#t)break;this.#a(s)&&t.push(s)}return this.#t=e??this.#t,t.reverse(),this.#e.push(...t),t}#a({ClientRequestToken:t,
ResourceStatus:e}){return new E.r(e).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#e}get isOver(){const t=this.#e.
findLast(u.i);return t!==void 0&&!new E.r(t.ResourceStatus).isInProgress}};async function h(n,t){return(await m(n,t)).operation}
async function m(n,t){const e=[];let s,o=!1;for await(const c of L(n,t)){const g=new E.r(c.ResourceStatus),p=(0,u.i)(c)&&
!g.isInProgress;if(g.isPreview||p&&o){s=c;break}o||=(0,u.i)(c),e.push(c)}return{operation:e.reverse(),before:s}}async function*L(n,t){
let e;for(let s=0;s<M;s++){const o=await D(n,t,e);if(yield*o.StackEvents??[],e=o.NextToken,!e)return}}async function D(n,t,e){
const s={StackName:t,...e&&{NextToken:e}};try{return await n.send(new O.r(s))}catch(o){if((0,E.n)(o,t))return{$metadata:{}};
throw o}}const W=3e4,y=6e4;async function x(n,t,e,{isFirst:s=!1}={}){const{client:o,stackId:c}=n,g=`op-${(0,R.randomUUID)()}`,
p=s?d.fromBeginning(o,c,g):await d.fromNow(o,c,g);return await t(g),B(n,p,e)}async function N(n,t){return B(n,await d.ofRunning(
n.client,n.stackId),t)}async function B(n,t,e){const{client:s,stackId:o,clock:c,timeout:g,onEvent:p}=n;let v="",f=c.now();
const K=await(0,S.t)({clock:c,forMillis:g},async()=>{const C=await t.next();for(const b of C)p(_(b));C.length>0&&(f=c.now());
const j=c.now()-f>=W;if(!t.isOver&&!j)return;const $=await(0,E.t)(s,o);if(v=$?.status.name??"",!$?.status.isInProgress&&
!$?.status.isPreview)return{stack:$};j&&(p(l(t.all,c.now())),f=c.now())});if(!K)return{kind:"timed-out",status:v||await F(
n)};const V=await(0,S.t)({clock:c,forMillis:y},()=>t.next());for(const C of V??[])p(_(C));const{stack:A}=K;return e(A)?{
kind:"done",stack:A?.status.isDeleted?void 0:A}:G(t.all,A)}async function F({client:n,stackId:t}){return(await(0,E.t)(n,
t))?.status.name??"gone"}function G(n,t){const e=t?.status.name??"",s={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:e},o=(0,u.a)(n)??(0,u.n)(s,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:e,
cause:(0,u.t)(o),root:o,resources:(0,u.r)(n),events:n}}}),7288:((U,I,i)=>{i.d(I,{t:()=>w});var u=i(6765),O=i(6580);const E=250,
S=1500,R=5e3,T=.03,_=6e4;async function w({clock:l,forMillis:r,every:a},M){const d=l.now();let h=1;for(let m=0;;m+=1){const L=await M().
catch(y=>{if(!(0,O.n)(y))throw y;h*=2});if(L!==void 0)return L;const D=l.now()-d;if(D>=r)return;const W=Math.min((a??P(m,
D))*h,_);await(0,u.t)(l,Math.min(W,r-D))}}function P(l,r){const a=Math.min(E*2**l,S);return Math.round(Math.min(Math.max(
a,r*T),R))}}),6844:((U,I,i)=>{i.d(I,{n:()=>R,t:()=>T});var u=i(7643),O=i(6776),E=i(6580);const S=["Pending","InProgress",
"Baking","Cancelling","RollbackInProgress"];async function R({aws:_},w){const{AutoScalingGroups:P}=await(await _.autoScaling()).
send(new O.r({AutoScalingGroupNames:[(0,u.g)(w.name)]})),l=P?.[0],r=w.outputs[u.o.launchTemplateVersion];if(!l||!r)return;
const a={serving:w.parameters[u.l.servingTemplateVersion]??"",newest:r,group:l.LaunchTemplate?.Version??"",instances:(l.
Instances??[]).filter(({LifecycleState:d=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(d)).map(({InstanceId:d="",LaunchTemplate:h})=>({
id:d,version:h?.Version??""})),suspended:(l.SuspendedProcesses??[]).map(({ProcessName:d=""})=>d)},M=new Set([a.serving,r,
a.group,...a.instances.map(({version:d})=>d)]);return{...a,active:M.size>1?await T({aws:_},w.name):void 0}}async function T({
aws:_},w){const P=await _.autoScaling(),l=(0,u.g)(w),r=(await P.send(new O.n({AutoScalingGroupName:l,MaxRecords:1})).catch(
a=>{if(!((0,E.t)(a,"ValidationError")&&/not found/i.test(String(a))))throw a}))?.InstanceRefreshes?.[0];if(!(!r||!S.includes(
r.Status??"")))return{id:r.InstanceRefreshId??"",status:r.Status??"",version:r.DesiredConfiguration?.LaunchTemplate?.Version??
""}}})};export{z as id,H as ids,J as modules};
