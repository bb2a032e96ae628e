const z=3742,H=[3742,4966,1361],J={6507:((C,m,e)=>{e.d(m,{t:()=>w});var o=e(990),w=class extends(0,o.s)(o.a,o.o,"LabelPa\
rameterVersion",o.u){}}),2485:((C,m,e)=>{e.d(m,{i:()=>r,n:()=>o,r:()=>w,t:()=>E});const o={check:"railgun-ha check",repair:"\
railgun-ha repair",rotate:"railgun-ha rotate",reload:"new memcached servers"},w=new Set([o.repair,o.rotate]),r=new Set([
"Pending","InProgress","Delayed","Cancelling"]),E=66e4}),4059:((C,m,e)=>{e.d(m,{n:()=>O,t:()=>v});var o=e(254),w=e(2803),
r=e(2264);const E=36e5,v=async({aws:h},d)=>(0,w.t)(await h.cloudFormation(),d);async function O(h,d,f){const{aws:l,clock:c,
log:_}=h,g=await l.cloudFormation(),{stack:P}=f??{stack:await v(h,d)};if(!P?.status.isInProgress)return P;const M=P.changeSetId.
split("/")[1];_.info(`stack ${d} is ${P.status.name}${M?` (change set ${M})`:""}: following that operation to its end`);
const L=I=>_.info(I),D=await(0,o.t)({client:g,clock:c,stackId:P.id,timeout:E,onEvent:L},I=>I===void 0||I.status.isDeleted||
I.status.isUpdatable);if(D.kind==="done")return D.stack;if(D.kind==="failed")return(0,w.t)(g,P.id);throw new r.t("stack.\
busy",`stack ${d} is ${D.status} for more than ${E/6e4} minutes; run again when its operation has come to an end`)}}),304:((C,m,e)=>{
e.d(m,{n:()=>w,t:()=>o});var o=class{#t;#n=[];hasBegun=!1;constructor(r){this.#t=r}get steps(){return this.#n}add(r){this.#n.
push(r);const{node:E,from:v,to:O,action:h,end:d,seconds:f,reason:l}=r,c=l&&`: ${l}`;this.#t.info(`${E}  ${h}  version ${v??
"?"} \u2192 ${O}  ${d}${c}  ${f} s`)}};function w(r,E){return{title:`Rotation of ${r}`,head:["node","old version","new v\
ersion","action","result","seconds"],rows:E.map(({node:v,from:O,to:h,action:d,end:f,seconds:l,reason:c})=>[v,O===null?"u\
nknown":String(O),String(h),d,c?`${f}: ${c}`:f,String(l)])}}}),254:((C,m,e)=>{e.d(m,{n:()=>N,r:()=>M,t:()=>x});var o=e(8669),
w=e(5051),r=e(2803),E=e(7288),v=e(7598);const O={red:31,green:32,yellow:33,cyan:36};function h(n){const t=`${n.Timestamp?.
toISOString().slice(11,19)??"--:--:--"}  ${d(n.ResourceStatus??"")}  ${n.LogicalResourceId??""} (${n.ResourceType??""})`;
return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function d(n){return`\x1B[${O[f(n)]}m${n}\x1B[0m`}function f(n){
return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith("DELETE")?"yellow":n.endsWith("_COMPLETE")?"gree\
n":"cyan"}function l(n,t){const s=new Map;for(const S of n.filter(T=>!(0,o.i)(T))){const T=S.LogicalResourceId??"";S.ResourceStatus?.
endsWith("_IN_PROGRESS")?s.has(T)||s.set(T,S.Timestamp?.getTime()??t):s.delete(T)}const a=[...s].sort(([,S],[,T])=>S-T).
slice(0,c),i=s.size-a.length,u=a.map(([S,T])=>`${S} (${_(t-T)})`),R=n.find(o.i),p=`the stack (${_(t-(R?.Timestamp?.getTime()??
t))})`;return`still waiting for ${u.join(", ")||p}${i>0?` and ${i} more`:""}`}const c=5,_=n=>n<6e4?`${Math.max(0,Math.round(
n/1e3))} s`:`${Math.floor(n/6e4)} min`,g=100;var P=class B{#t;#n;#s;#e;#o=[];constructor(t,s,{token:a,newestSeen:i}){this.#t=
t,this.#n=s,this.#s=a,this.#e=i}static async fromNow(t,s,a){const{StackEvents:i}=await I(t,s,void 0);return new B(t,s,{token:a,
newestSeen:i?.[0]?.EventId})}static fromBeginning(t,s,a){return new B(t,s,{token:a,newestSeen:void 0})}static async ofRunning(t,s){
const{operation:a,before:i}=await L(t,s),u=a[0]?.ClientRequestToken;return new B(t,s,{token:u,newestSeen:i?.EventId})}async next(){
const t=[];let s;for await(const a of D(this.#t,this.#n)){if(s??=a.EventId,a.EventId===this.#e)break;this.#a(a)&&t.push(
a)}return this.#e=s??this.#e,t.reverse(),this.#o.push(...t),t}#a({ClientRequestToken:t,ResourceStatus:s}){return new r.r(
s).isPreview?!1:!this.#s||!t||t===this.#s}get all(){return this.#o}get isOver(){const t=this.#o.findLast(o.i);return t!==
void 0&&!new r.r(t.ResourceStatus).isInProgress}};async function M(n,t){return(await L(n,t)).operation}async function L(n,t){
const s=[];let a,i=!1;for await(const u of D(n,t)){const R=new r.r(u.ResourceStatus),p=(0,o.i)(u)&&!R.isInProgress;if(R.
isPreview||p&&i){a=u;break}i||=(0,o.i)(u),s.push(u)}return{operation:s.reverse(),before:a}}async function*D(n,t){let s;for(let a=0;a<
g;a++){const i=await I(n,t,s);if(yield*i.StackEvents??[],s=i.NextToken,!s)return}}async function I(n,t,s){const a={StackName:t,
...s&&{NextToken:s}};try{return await n.send(new w.r(a))}catch(i){if((0,r.n)(i,t))return{$metadata:{}};throw i}}const k=3e4,
A=6e4;async function N(n,t,s,{isFirst:a=!1}={}){const{client:i,stackId:u}=n,R=`op-${(0,v.randomUUID)()}`,p=a?P.fromBeginning(
i,u,R):await P.fromNow(i,u,R);return await t(R),W(n,p,s)}async function x(n,t){return W(n,await P.ofRunning(n.client,n.stackId),
t)}async function W(n,t,s){const{client:a,stackId:i,clock:u,timeout:R,onEvent:p}=n;let S="",T=u.now();const K=await(0,E.
t)({clock:u,forMillis:R},async()=>{const $=await t.next();for(const b of $)p(h(b));$.length>0&&(T=u.now());const j=u.now()-
T>=k;if(!t.isOver&&!j)return;const U=await(0,r.t)(a,i);if(S=U?.status.name??"",!U?.status.isInProgress&&!U?.status.isPreview)
return{stack:U};j&&(p(l(t.all,u.now())),T=u.now())});if(!K)return{kind:"timed-out",status:S||await G(n)};const F=await(0,E.
t)({clock:u,forMillis:A},()=>t.next());for(const $ of F??[])p(h($));const{stack:y}=K;return s(y)?{kind:"done",stack:y?.status.
isDeleted?void 0:y}:V(t.all,y)}async function G({client:n,stackId:t}){return(await(0,r.t)(n,t))?.status.name??"gone"}function V(n,t){
const s=t?.status.name??"",a={logicalId:t?.name??"",type:"AWS::CloudFormation::Stack",status:s},i=(0,o.a)(n)??(0,o.n)(a,
t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:s,cause:(0,o.t)(i),root:i,resources:(0,o.r)(
n),events:n}}}),7288:((C,m,e)=>{e.d(m,{t:()=>d});var o=e(6765),w=e(6580);const r=250,E=1500,v=5e3,O=.03,h=6e4;async function d({
clock:l,forMillis:c,every:_},g){const P=l.now();let M=1;for(let L=0;;L+=1){const D=await g().catch(A=>{if(!(0,w.n)(A))throw A;
M*=2});if(D!==void 0)return D;const I=l.now()-P;if(I>=c)return;const k=Math.min((_??f(L,I))*M,h);await(0,o.t)(l,Math.min(
k,c-I))}}function f(l,c){const _=Math.min(r*2**l,E);return Math.round(Math.min(Math.max(_,c*O),v))}}),6844:((C,m,e)=>{e.
d(m,{n:()=>O,t:()=>h});var o=e(7643),w=e(6776),r=e(6580),E=e(5268);const v=["Pending","InProgress","Baking","Cancelling",
"RollbackInProgress"];async function O({aws:d},f,l){const c=l??await(0,E.t)({aws:d},f.name),_=f.outputs[o.o.launchTemplateVersion];
if(!c||!_)return;const g={serving:f.parameters[o.l.servingTemplateVersion]??"",newest:_,group:c.LaunchTemplate?.Version??
"",instances:(c.Instances??[]).filter(({LifecycleState:M=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(M)).map(({InstanceId:M="",
LaunchTemplate:L})=>({id:M,version:L?.Version??""})),suspended:(0,E.n)(c)},P=new Set([g.serving,_,g.group,...g.instances.
map(({version:M})=>M)]);return{...g,active:P.size>1?await h({aws:d},f.name):void 0}}async function h({aws:d},f){const l=await d.
autoScaling(),c=(0,o.g)(f),_=(await l.send(new w.n({AutoScalingGroupName:c,MaxRecords:1})).catch(g=>{if(!((0,r.t)(g,"Val\
idationError")&&/not found/i.test(String(g))))throw g}))?.InstanceRefreshes?.[0];if(!(!_||!v.includes(_.Status??"")))return{
id:_.InstanceRefreshId??"",status:_.Status??"",version:_.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),7958:((C,m,e)=>{
e.r(m),e.d(m,{GetParameterCommand:()=>o.i,GetParameterHistoryCommand:()=>o.r,GetParametersByPathCommand:()=>o.n,ListCommandInvocationsCommand:()=>o.
t,SSMClient:()=>o.c});var o=e(990),w=e(6507),r=e(2656),E=e(9570),v=e(8552),O=e(6313)})};export{z as id,H as ids,J as modules};
