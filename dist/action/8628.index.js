const z=8628,H=[8628,4966,6247],J={4059:((y,I,o)=>{o.d(I,{n:()=>p,t:()=>L});var i=o(254),R=o(2803),f=o(2264);const v=36e5,
L=async({aws:h},d)=>(0,R.t)(await h.cloudFormation(),d);async function p(h,d,g){const{aws:E,clock:u,log:c}=h,_=await E.cloudFormation(),
{stack:l}=g??{stack:await L(h,d)};if(!l?.status.isInProgress)return l;const w=l.changeSetId.split("/")[1];c.info(`stack ${d}\
 is ${l.status.name}${w?` (change set ${w})`:""}: following that operation to its end`);const S=O=>c.info(O),P=await(0,i.
t)({client:_,clock:u,stackId:l.id,timeout:v,onEvent:S},O=>O===void 0||O.status.isDeleted||O.status.isUpdatable);if(P.kind===
"done")return P.stack;if(P.kind==="failed")return(0,R.t)(_,l.id);throw new f.t("stack.busy",`stack ${d} is ${P.status} f\
or more than ${v/6e4} minutes; run again when its operation has come to an end`)}}),254:((y,I,o)=>{o.d(I,{n:()=>x,r:()=>w,
t:()=>N});var i=o(8669),R=o(5051),f=o(2803),v=o(7288),L=o(7598);const p={red:31,green:32,yellow:33,cyan:36};function h(n){
const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${d(n.ResourceStatus??"")}  ${n.LogicalResourceId??""} \
(${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:t}function d(n){return`\x1B[${p[g(
n)]}m${n}\x1B[0m`}function g(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBACK")||n.startsWith("DELETE")?"yello\
w":n.endsWith("_COMPLETE")?"green":"cyan"}function E(n,t){const s=new Map;for(const T of n.filter(m=>!(0,i.i)(m))){const m=T.
LogicalResourceId??"";T.ResourceStatus?.endsWith("_IN_PROGRESS")?s.has(m)||s.set(m,T.Timestamp?.getTime()??t):s.delete(m)}
const e=[...s].sort(([,T],[,m])=>T-m).slice(0,u),a=s.size-e.length,r=e.map(([T,m])=>`${T} (${c(t-m)})`),M=n.find(i.i),D=`\
the stack (${c(t-(M?.Timestamp?.getTime()??t))})`;return`still waiting for ${r.join(", ")||D}${a>0?` and ${a} more`:""}`}
const u=5,c=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,_=100;var l=class k{#e;#o;#n;#t;#s=[];constructor(t,s,{
token:e,newestSeen:a}){this.#e=t,this.#o=s,this.#n=e,this.#t=a}static async fromNow(t,s,e){const{StackEvents:a}=await O(
t,s,void 0);return new k(t,s,{token:e,newestSeen:a?.[0]?.EventId})}static fromBeginning(t,s,e){return new k(t,s,{token:e,
newestSeen:void 0})}static async ofRunning(t,s){const{operation:e,before:a}=await S(t,s),r=e[0]?.ClientRequestToken;return new k(
t,s,{token:r,newestSeen:a?.EventId})}async next(){const t=[];let s;for await(const e of P(this.#e,this.#o)){if(s??=e.EventId,
e.EventId===this.#t)break;this.#a(e)&&t.push(e)}return this.#t=s??this.#t,t.reverse(),this.#s.push(...t),t}#a({ClientRequestToken:t,
ResourceStatus:s}){return new f.r(s).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#s}get isOver(){const t=this.#s.
findLast(i.i);return t!==void 0&&!new f.r(t.ResourceStatus).isInProgress}};async function w(n,t){return(await S(n,t)).operation}
async function S(n,t){const s=[];let e,a=!1;for await(const r of P(n,t)){const M=new f.r(r.ResourceStatus),D=(0,i.i)(r)&&
!M.isInProgress;if(M.isPreview||D&&a){e=r;break}a||=(0,i.i)(r),s.push(r)}return{operation:s.reverse(),before:e}}async function*P(n,t){
let s;for(let e=0;e<_;e++){const a=await O(n,t,s);if(yield*a.StackEvents??[],s=a.NextToken,!s)return}}async function O(n,t,s){
const e={StackName:t,...s&&{NextToken:s}};try{return await n.send(new R.r(e))}catch(a){if((0,f.n)(a,t))return{$metadata:{}};
throw a}}const B=3e4,A=6e4;async function x(n,t,s,{isFirst:e=!1}={}){const{client:a,stackId:r}=n,M=`op-${(0,L.randomUUID)()}`,
D=e?l.fromBeginning(a,r,M):await l.fromNow(a,r,M);return await t(M),W(n,D,s)}async function N(n,t){return W(n,await l.ofRunning(
n.client,n.stackId),t)}async function W(n,t,s){const{client:e,stackId:a,clock:r,timeout:M,onEvent:D}=n;let T="",m=r.now();
const K=await(0,v.t)({clock:r,forMillis:M},async()=>{const $=await t.next();for(const G of $)D(h(G));$.length>0&&(m=r.now());
const j=r.now()-m>=B;if(!t.isOver&&!j)return;const U=await(0,f.t)(e,a);if(T=U?.status.name??"",!U?.status.isInProgress&&
!U?.status.isPreview)return{stack:U};j&&(D(E(t.all,r.now())),m=r.now())});if(!K)return{kind:"timed-out",status:T||await F(
n)};const b=await(0,v.t)({clock:r,forMillis:A},()=>t.next());for(const $ of b??[])D(h($));const{stack:C}=K;return s(C)?{
kind:"done",stack:C?.status.isDeleted?void 0:C}:V(t.all,C)}async function F({client:n,stackId:t}){return(await(0,f.t)(n,
t))?.status.name??"gone"}function V(n,t){const s=t?.status.name??"",e={logicalId:t?.name??"",type:"AWS::CloudFormation::\
Stack",status:s},a=(0,i.a)(n)??(0,i.n)(e,t?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:s,
cause:(0,i.t)(a),root:a,resources:(0,i.r)(n),events:n}}}),7288:((y,I,o)=>{o.d(I,{t:()=>d});var i=o(6765),R=o(6580);const f=250,
v=1500,L=5e3,p=.03,h=6e4;async function d({clock:E,forMillis:u,every:c},_){const l=E.now();let w=1;for(let S=0;;S+=1){const P=await _().
catch(A=>{if(!(0,R.n)(A))throw A;w*=2});if(P!==void 0)return P;const O=E.now()-l;if(O>=u)return;const B=Math.min((c??g(S,
O))*w,h);await(0,i.t)(E,Math.min(B,u-O))}}function g(E,u){const c=Math.min(f*2**E,v);return Math.round(Math.min(Math.max(
c,u*p),L))}}),6844:((y,I,o)=>{o.d(I,{n:()=>p,t:()=>h});var i=o(7643),R=o(6776),f=o(6580),v=o(5268);const L=["Pending","I\
nProgress","Baking","Cancelling","RollbackInProgress"];async function p({aws:d},g,E){const u=E??await(0,v.t)({aws:d},g.name),
c=g.outputs[i.o.launchTemplateVersion];if(!u||!c)return;const _={serving:g.parameters[i.l.servingTemplateVersion]??"",newest:c,
group:u.LaunchTemplate?.Version??"",instances:(u.Instances??[]).filter(({LifecycleState:w=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(w)).map(({InstanceId:w="",LaunchTemplate:S})=>({id:w,version:S?.Version??""})),suspended:(0,v.n)(u)},l=new Set([_.serving,
c,_.group,..._.instances.map(({version:w})=>w)]);return{..._,active:l.size>1?await h({aws:d},g.name):void 0}}async function h({
aws:d},g){const E=await d.autoScaling(),u=(0,i.g)(g),c=(await E.send(new R.n({AutoScalingGroupName:u,MaxRecords:1})).catch(
_=>{if(!((0,f.t)(_,"ValidationError")&&/not found/i.test(String(_))))throw _}))?.InstanceRefreshes?.[0];if(!(!c||!L.includes(
c.Status??"")))return{id:c.InstanceRefreshId??"",status:c.Status??"",version:c.DesiredConfiguration?.LaunchTemplate?.Version??
""}}}),311:((y,I,o)=>{o.d(I,{HeadBucketCommand:()=>i.n,ListObjectVersionsCommand:()=>i.t,S3Client:()=>i.r});var i=o(3189),
R=o(6164),f=o(6313)})};export{z as id,H as ids,J as modules};
