const J=8242,Q=[8242],X={6776:((A,S,e)=>{e.d(S,{a:()=>E,i:()=>l,n:()=>f,o:()=>u,r:()=>m,t:()=>g});var i=e(550),P=e(765),
r=e(4128);const u=(0,i.t)(r.f,"AutoScaling_2011_01_01","AutoScalingClient",P.t),l={},E=(w,d,a,c)=>[];var m=class extends u(
l,E,"DescribeAutoScalingGroups",r.r){},f=class extends u(l,E,"DescribeInstanceRefreshes",r.i){},g=class extends u(l,E,"D\
escribeScalingActivities",r.a){}}),4059:((A,S,e)=>{e.d(S,{n:()=>E,t:()=>l});var i=e(254),P=e(2803),r=e(2264);const u=36e5,
l=async({aws:m},f)=>(0,P.t)(await m.cloudFormation(),f);async function E(m,f,g){const{aws:w,clock:d,log:a}=m,c=await w.cloudFormation(),
{stack:p}=g??{stack:await l(m,f)};if(!p?.status.isInProgress)return p;const v=p.changeSetId.split("/")[1];a.info(`stack ${f}\
 is ${p.status.name}${v?` (change set ${v})`:""}: following that operation to its end`);const h=O=>a.info(O),R=await(0,i.
t)({client:c,clock:d,stackId:p.id,timeout:u,onEvent:h},O=>O===void 0||O.status.isDeleted||O.status.isUpdatable);if(R.kind===
"done")return R.stack;if(R.kind==="failed")return(0,P.t)(c,p.id);throw new r.t("stack.busy",`stack ${f} is ${R.status} f\
or more than ${u/6e4} minutes; run again when its operation has come to an end`)}}),5268:((A,S,e)=>{e.d(S,{n:()=>u,t:()=>r});
var i=e(7643),P=e(6776);async function r({aws:l},E){const{AutoScalingGroups:m}=await(await l.autoScaling()).send(new P.r(
{AutoScalingGroupNames:[(0,i.g)(E)]}));return m?.[0]}const u=l=>(l?.SuspendedProcesses??[]).map(({ProcessName:E=""})=>E)}),
9713:((A,S,e)=>{e.d(S,{t:()=>f});var i=e(550),P=e(765),r=e(6822);const u=(0,i.t)(r.r,"AWSSecurityTokenServiceV20110615",
"STSClient",P.t),l={},E=(g,w,d,a)=>[];var m=class extends u(l,E,"GetCallerIdentity",r.t){};async function f({aws:g,log:w,
record:d}){const a=await g.sts(),c=await a.config.region(),{Account:p="",Arn:v=""}=await a.send(new m({}));w.info(`accou\
nt ${p}, region ${c}, as ${v}`);const h={account:p,region:c,partition:v.split(":")[1]??"",arn:v};return d({identity:h}),
h}}),254:((A,S,e)=>{e.d(S,{n:()=>B,r:()=>v,t:()=>F});var i=e(8669),P=e(5051),r=e(2803),u=e(7288),l=e(7598);const E={red:31,
green:32,yellow:33,cyan:36};function m(n){const t=`${n.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${f(n.ResourceStatus??
"")}  ${n.LogicalResourceId??""} (${n.ResourceType??""})`;return n.ResourceStatusReason?`${t}: ${n.ResourceStatusReason}`:
t}function f(n){return`\x1B[${E[g(n)]}m${n}\x1B[0m`}function g(n){return n.endsWith("_FAILED")?"red":n.includes("ROLLBAC\
K")||n.startsWith("DELETE")?"yellow":n.endsWith("_COMPLETE")?"green":"cyan"}function w(n,t){const s=new Map;for(const M of n.
filter(T=>!(0,i.i)(T))){const T=M.LogicalResourceId??"";M.ResourceStatus?.endsWith("_IN_PROGRESS")?s.has(T)||s.set(T,M.Timestamp?.
getTime()??t):s.delete(T)}const o=[...s].sort(([,M],[,T])=>M-T).slice(0,d),_=s.size-o.length,D=o.map(([M,T])=>`${M} (${a(
t-T)})`),I=n.find(i.i),C=`the stack (${a(t-(I?.Timestamp?.getTime()??t))})`;return`still waiting for ${D.join(", ")||C}${_>
0?` and ${_} more`:""}`}const d=5,a=n=>n<6e4?`${Math.max(0,Math.round(n/1e3))} s`:`${Math.floor(n/6e4)} min`,c=100;var p=class k{#s;#o;#n;#t;#e=[];constructor(t,s,{
token:o,newestSeen:_}){this.#s=t,this.#o=s,this.#n=o,this.#t=_}static async fromNow(t,s,o){const{StackEvents:_}=await O(
t,s,void 0);return new k(t,s,{token:o,newestSeen:_?.[0]?.EventId})}static fromBeginning(t,s,o){return new k(t,s,{token:o,
newestSeen:void 0})}static async ofRunning(t,s){const{operation:o,before:_}=await h(t,s),D=o[0]?.ClientRequestToken;return new k(
t,s,{token:D,newestSeen:_?.EventId})}async next(){const t=[];let s;for await(const o of R(this.#s,this.#o)){if(s??=o.EventId,
o.EventId===this.#t)break;this.#a(o)&&t.push(o)}return this.#t=s??this.#t,t.reverse(),this.#e.push(...t),t}#a({ClientRequestToken:t,
ResourceStatus:s}){return new r.r(s).isPreview?!1:!this.#n||!t||t===this.#n}get all(){return this.#e}get isOver(){const t=this.#e.
findLast(i.i);return t!==void 0&&!new r.r(t.ResourceStatus).isInProgress}};async function v(n,t){return(await h(n,t)).operation}
async function h(n,t){const s=[];let o,_=!1;for await(const D of R(n,t)){const I=new r.r(D.ResourceStatus),C=(0,i.i)(D)&&
!I.isInProgress;if(I.isPreview||C&&_){o=D;break}_||=(0,i.i)(D),s.push(D)}return{operation:s.reverse(),before:o}}async function*R(n,t){
let s;for(let o=0;o<c;o++){const _=await O(n,t,s);if(yield*_.StackEvents??[],s=_.NextToken,!s)return}}async function O(n,t,s){
const o={StackName:t,...s&&{NextToken:s}};try{return await n.send(new P.r(o))}catch(_){if((0,r.n)(_,t))return{$metadata:{}};
throw _}}const L=3e4,y=6e4;async function B(n,t,s,{isFirst:o=!1,isBegun:_}={}){const{client:D,stackId:I}=n,C=`op-${(0,l.
randomUUID)()}`,M=o?p.fromBeginning(D,I,C):await p.fromNow(D,I,C);return await t(C),G(n,M,s,_)}async function F(n,t){return G(
n,await p.ofRunning(n.client,n.stackId),t)}async function G(n,t,s,o=()=>!0){const{client:_,stackId:D,clock:I,timeout:C,onEvent:M}=n;
let T="",j=I.now();const K=await(0,u.t)({clock:I,forMillis:C},async()=>{const W=await t.next();for(const H of W)M(m(H));
W.length>0&&(j=I.now());const b=I.now()-j>=L;if(!t.isOver&&!b)return;const U=await(0,r.t)(_,D);if(T=U?.status.name??"",(t.
all.length>0||o(U))&&!U?.status.isInProgress&&!U?.status.isPreview)return{stack:U};b&&(M(w(t.all,I.now())),j=I.now())});
if(!K)return{kind:"timed-out",status:T||await N(n)};const z=await(0,u.t)({clock:I,forMillis:y},()=>t.next());for(const W of z??
[])M(m(W));const{stack:$}=K;return s($)?{kind:"done",stack:$?.status.isDeleted?void 0:$}:V(t.all,$)}async function N({client:n,
stackId:t}){return(await(0,r.t)(n,t))?.status.name??"gone"}function V(n,t){const s=t?.status.name??"",o={logicalId:t?.name??
"",type:"AWS::CloudFormation::Stack",status:s},_=(0,i.a)(n)??(0,i.n)(o,t?.statusReason||"CloudFormation gave no reason");
return{kind:"failed",status:s,cause:(0,i.t)(_),root:_,resources:(0,i.r)(n),events:n}}}),7288:((A,S,e)=>{e.d(S,{t:()=>f});
var i=e(6765),P=e(6580);const r=250,u=1500,l=5e3,E=.03,m=6e4;async function f({clock:w,forMillis:d,every:a},c){const p=w.
now();let v=1;for(let h=0;;h+=1){const R=await c().catch(y=>{if(!(0,P.n)(y))throw y;v*=2});if(R!==void 0)return R;const O=w.
now()-p;if(O>=d)return;const L=Math.min((a??g(h,O))*v,m);await(0,i.t)(w,Math.min(L,d-O))}}function g(w,d){const a=Math.min(
r*2**w,u);return Math.round(Math.min(Math.max(a,d*E),l))}}),6844:((A,S,e)=>{e.d(S,{n:()=>E,t:()=>m});var i=e(7643),P=e(6776),
r=e(6580),u=e(5268);const l=["Pending","InProgress","Baking","Cancelling","RollbackInProgress"];async function E({aws:f},g,w){
const d=w??await(0,u.t)({aws:f},g.name),a=g.outputs[i.o.launchTemplateVersion];if(!d||!a)return;const c={serving:g.parameters[i.
l.servingTemplateVersion]??"",newest:a,group:d.LaunchTemplate?.Version??"",instances:(d.Instances??[]).filter(({LifecycleState:v=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(v)).map(({InstanceId:v="",LaunchTemplate:h})=>({id:v,version:h?.Version??""})),suspended:(0,u.n)(d)},p=new Set([c.serving,
a,c.group,...c.instances.map(({version:v})=>v)]);return{...c,active:p.size>1?await m({aws:f},g.name):void 0}}async function m({
aws:f},g){const w=await f.autoScaling(),d=(0,i.g)(g),a=(await w.send(new P.n({AutoScalingGroupName:d,MaxRecords:1})).catch(
c=>{if(!((0,r.t)(c,"ValidationError")&&/not found/i.test(String(c))))throw c}))?.InstanceRefreshes?.[0];if(!(!a||!l.includes(
a.Status??"")))return{id:a.InstanceRefreshId??"",status:a.Status??"",version:a.DesiredConfiguration?.LaunchTemplate?.Version??
""}}}),6822:((A,S,e)=>{e.d(S,{i:()=>r,n:()=>h,r:()=>u,t:()=>L});var i=e(765),P=e(9576);const r=y=>Object.assign(y,{useDualstackEndpoint:y.
useDualstackEndpoint??!1,useFipsEndpoint:y.useFipsEndpoint??!1,useGlobalEndpoint:y.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),u={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsE\
ndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"\
builtInParams",name:"useDualstackEndpoint"}};var l=class x extends i.i{static shapeId="smithy.ts.sdk.synthetic.com.amazo\
naws.sts#STSServiceException";constructor(B){super(B),Object.setPrototypeOf(this,x.prototype)}};const E="Arn",m="Account",
f="GetCallerIdentity",g="GetCallerIdentityRequest",w="GetCallerIdentityResponse",d="UserId",a="smithy.ts.sdk.synthetic.c\
om.amazonaws.sts",c="com.amazonaws.sts",p=new P.t(a);var v=[-3,a,"STSServiceException",0,[],[]];p.registerError(v,l);const h=[
p,new P.t(c)];var R=[3,c,g,0,[],[]],O=[3,c,w,0,[d,m,E],[0,0,0]],L=[9,c,f,0,()=>R,()=>O]})};export{J as id,Q as ids,X as modules};
