const H=8537,J=[8537],Q={7274:((T,d,t)=>{t.d(d,{t:()=>e});var n=t(990),c=t(917),e=class extends(0,n.s)(n.a,n.o,"PutParam\
eter",c.s){}}),8930:((T,d,t)=>{t.d(d,{t:()=>e});var n=t(6776),c=t(4128),e=class extends(0,n.o)(n.i,n.a,"ResumeProcesses",
c.o){}}),6776:((T,d,t)=>{t.d(d,{a:()=>s,i:()=>a,n:()=>l,o:()=>r,r:()=>_,t:()=>w});var n=t(550),c=t(765),e=t(4128);const r=(0,n.
t)(e.f,"AutoScaling_2011_01_01","AutoScalingClient",c.t),a={},s=(f,P,p,O)=>[];var _=class extends r(a,s,"DescribeAutoSca\
lingGroups",e.r){},l=class extends r(a,s,"DescribeInstanceRefreshes",e.i){},w=class extends r(a,s,"DescribeScalingActivi\
ties",e.a){}}),2485:((T,d,t)=>{t.d(d,{i:()=>e,n:()=>n,r:()=>c,t:()=>r});const n={check:"railgun-ha check",repair:"railgu\
n-ha repair",rotate:"railgun-ha rotate",reload:"new memcached servers"},c=new Set([n.repair,n.rotate]),e=new Set(["Pendi\
ng","InProgress","Delayed","Cancelling"]),r=66e4}),4059:((T,d,t)=>{t.d(d,{n:()=>s,t:()=>a});var n=t(254),c=t(2803),e=t(2264);
const r=36e5,a=async({aws:_},l)=>(0,c.t)(await _.cloudFormation(),l);async function s(_,l,w){const{aws:f,clock:P,log:p}=_,
O=await f.cloudFormation(),{stack:D}=w??{stack:await a(_,l)};if(!D?.status.isInProgress)return D;const h=D.changeSetId.split(
"/")[1];p.info(`stack ${l} is ${D.status.name}${h?` (change set ${h})`:""}: following that operation to its end`);const C=u=>p.
info(u),R=await(0,n.t)({client:O,clock:P,stackId:D.id,timeout:r,onEvent:C},u=>u===void 0||u.status.isDeleted||u.status.isUpdatable);
if(R.kind==="done")return R.stack;if(R.kind==="failed")return(0,c.t)(O,D.id);throw new e.t("stack.busy",`stack ${l} is ${R.
status} for more than ${r/6e4} minutes; run again when its operation has come to an end`)}}),1105:((T,d,t)=>{t.d(d,{a:()=>P,
c:()=>l,d:()=>s,f:()=>r,i:()=>p,l:()=>_,n:()=>D,o:()=>f,r:()=>O,s:()=>w,t:()=>h,u:()=>a});var n=t(550),c=t(765),e=t(4629);
const r=(0,n.t)(e.m,"AmazonEC2","EC2Client",c.t),a={},s=(C,R,u,m)=>[];var _=class extends r(a,s,"DescribeAccountAttribut\
es",e.t){},l=class extends r(a,s,"DescribeAddresses",e.n){},w=class extends r(a,s,"DescribeInstances",e.o){},f=class extends r(
a,s,"DescribeInstanceTypeOfferings",e.i){},P=class extends r(a,s,"DescribeInstanceTypes",e.a){},p=class extends r(a,s,"D\
escribeRouteTables",e.c){},O=class extends r(a,s,"DescribeSubnets",e.l){},D=class extends r(a,s,"DescribeVpcAttribute",e.
u){},h=class extends r(a,s,"DescribeVpcs",e.d){}}),5268:((T,d,t)=>{t.d(d,{n:()=>r,t:()=>e});var n=t(7643),c=t(6776);async function e({
aws:a},s){const{AutoScalingGroups:_}=await(await a.autoScaling()).send(new c.r({AutoScalingGroupNames:[(0,n.g)(s)]}));return _?.[0]}
const r=a=>(a?.SuspendedProcesses??[]).map(({ProcessName:s=""})=>s)}),9713:((T,d,t)=>{t.d(d,{t:()=>l});var n=t(550),c=t(
765),e=t(6822);const r=(0,n.t)(e.r,"AWSSecurityTokenServiceV20110615","STSClient",c.t),a={},s=(w,f,P,p)=>[];var _=class extends r(
a,s,"GetCallerIdentity",e.t){};async function l({aws:w,log:f,record:P}){const p=await w.sts(),O=await p.config.region(),
{Account:D="",Arn:h=""}=await p.send(new _({}));f.info(`account ${D}, region ${O}, as ${h}`);const C={account:D,region:O,
partition:h.split(":")[1]??"",arn:h};return P({identity:C}),C}}),304:((T,d,t)=>{t.d(d,{n:()=>c,t:()=>n});var n=class{#t;#n=[];hasBegun=!1;constructor(e){
this.#t=e}get steps(){return this.#n}add(e){this.#n.push(e);const{node:r,from:a,to:s,action:_,end:l,seconds:w,reason:f}=e,
P=f&&`: ${f}`;this.#t.info(`${r}  ${_}  version ${a??"?"} \u2192 ${s}  ${l}${P}  ${w} s`)}};function c(e,r){return{title:`\
Rotation of ${e}`,head:["node","old version","new version","action","result","seconds"],rows:r.map(({node:a,from:s,to:_,
action:l,end:w,seconds:f,reason:P})=>[a,s===null?"unknown":String(s),String(_),l,P?`${w}: ${P}`:w,String(f)])}}}),1525:((T,d,t)=>{
t.d(d,{t:()=>a});var n=t(990),c=t(917),e=t(2264),r=class extends(0,n.s)(n.a,n.o,"LabelParameterVersion",c.a){};async function a({
aws:s},_,l,w,f=P=>P){const P=await s.ssm(),p={Name:_,ParameterVersion:l,Labels:[...w]};let O=[];for(let D=0;D<2;D++){const{
InvalidLabels:h=[]}=await P.send(f(new r(p)));if(h.length===0)return;O=h}throw new e.t("token.label-refused",`Parameter \
Store refused the label ${O.join(", ")} on version ${l} of ${_}, and again when it was repeated; run again`)}}),2656:((T,d,t)=>{
t.d(d,{i:()=>r,n:()=>e,r:()=>a,t:()=>c});var n=t(7811);const c=12e4,e=(0,n.f)({owner:(0,n._)(),purpose:(0,n.t)(["deploy",
"rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.s)(),suspended:(0,n.n)((0,n._)())}),r=(s,_)=>s.held&&s.leaseUntil>
_,a=(0,n.f)({paused:(0,n.r)(),by:(0,n._)()})}),254:((T,d,t)=>{t.d(d,{n:()=>v,r:()=>h,t:()=>y});var n=t(8669),c=t(5051),e=t(
2803),r=t(7288),a=t(7598);const s={red:31,green:32,yellow:33,cyan:36};function _(o){const i=`${o.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${l(o.ResourceStatus??"")}  ${o.LogicalResourceId??""} (${o.ResourceType??""})`;return o.ResourceStatusReason?
`${i}: ${o.ResourceStatusReason}`:i}function l(o){return`\x1B[${s[w(o)]}m${o}\x1B[0m`}function w(o){return o.endsWith("_\
FAILED")?"red":o.includes("ROLLBACK")||o.startsWith("DELETE")?"yellow":o.endsWith("_COMPLETE")?"green":"cyan"}function f(o,i){
const E=new Map;for(const b of o.filter($=>!(0,n.i)($))){const $=b.LogicalResourceId??"";b.ResourceStatus?.endsWith("_IN\
_PROGRESS")?E.has($)||E.set($,b.Timestamp?.getTime()??i):E.delete($)}const M=[...E].sort(([,b],[,$])=>b-$).slice(0,P),I=E.
size-M.length,A=M.map(([b,$])=>`${b} (${p(i-$)})`),U=o.find(n.i),W=`the stack (${p(i-(U?.Timestamp?.getTime()??i))})`;return`\
still waiting for ${A.join(", ")||W}${I>0?` and ${I} more`:""}`}const P=5,p=o=>o<6e4?`${Math.max(0,Math.round(o/1e3))} s`:
`${Math.floor(o/6e4)} min`,O=100;var D=class x{#t;#n;#s;#e;#a=[];constructor(i,E,{token:M,newestSeen:I}){this.#t=i,this.#n=
E,this.#s=M,this.#e=I}static async fromNow(i,E,M){const{StackEvents:I}=await u(i,E,void 0);return new x(i,E,{token:M,newestSeen:I?.[0]?.
EventId})}static fromBeginning(i,E,M){return new x(i,E,{token:M,newestSeen:void 0})}static async ofRunning(i,E){const{operation:M,
before:I}=await C(i,E),A=M[0]?.ClientRequestToken;return new x(i,E,{token:A,newestSeen:I?.EventId})}async next(){const i=[];
let E;for await(const M of R(this.#t,this.#n)){if(E??=M.EventId,M.EventId===this.#e)break;this.#o(M)&&i.push(M)}return this.#e=
E??this.#e,i.reverse(),this.#a.push(...i),i}#o({ClientRequestToken:i,ResourceStatus:E}){return new e.r(E).isPreview?!1:!this.#s||
!i||i===this.#s}get all(){return this.#a}get isOver(){const i=this.#a.findLast(n.i);return i!==void 0&&!new e.r(i.ResourceStatus).
isInProgress}};async function h(o,i){return(await C(o,i)).operation}async function C(o,i){const E=[];let M,I=!1;for await(const A of R(
o,i)){const U=new e.r(A.ResourceStatus),W=(0,n.i)(A)&&!U.isInProgress;if(U.isPreview||W&&I){M=A;break}I||=(0,n.i)(A),E.push(
A)}return{operation:E.reverse(),before:M}}async function*R(o,i){let E;for(let M=0;M<O;M++){const I=await u(o,i,E);if(yield*I.
StackEvents??[],E=I.NextToken,!E)return}}async function u(o,i,E){const M={StackName:i,...E&&{NextToken:E}};try{return await o.
send(new c.r(M))}catch(I){if((0,e.n)(I,i))return{$metadata:{}};throw I}}const m=3e4,g=6e4;async function v(o,i,E,{isFirst:M=!1}={}){
const{client:I,stackId:A}=o,U=`op-${(0,a.randomUUID)()}`,W=M?D.fromBeginning(I,A,U):await D.fromNow(I,A,U);return await i(
U),k(o,W,E)}async function y(o,i){return k(o,await D.ofRunning(o.client,o.stackId),i)}async function k(o,i,E){const{client:M,
stackId:I,clock:A,timeout:U,onEvent:W}=o;let b="",$=A.now();const G=await(0,r.t)({clock:A,forMillis:U},async()=>{const B=await i.
next();for(const z of B)W(_(z));B.length>0&&($=A.now());const N=A.now()-$>=m;if(!i.isOver&&!N)return;const K=await(0,e.t)(
M,I);if(b=K?.status.name??"",!K?.status.isInProgress&&!K?.status.isPreview)return{stack:K};N&&(W(f(i.all,A.now())),$=A.now())});
if(!G)return{kind:"timed-out",status:b||await S(o)};const F=await(0,r.t)({clock:A,forMillis:g},()=>i.next());for(const B of F??
[])W(_(B));const{stack:j}=G;return E(j)?{kind:"done",stack:j?.status.isDeleted?void 0:j}:L(i.all,j)}async function S({client:o,
stackId:i}){return(await(0,e.t)(o,i))?.status.name??"gone"}function L(o,i){const E=i?.status.name??"",M={logicalId:i?.name??
"",type:"AWS::CloudFormation::Stack",status:E},I=(0,n.a)(o)??(0,n.n)(M,i?.statusReason||"CloudFormation gave no reason");
return{kind:"failed",status:E,cause:(0,n.t)(I),root:I,resources:(0,n.r)(o),events:o}}}),4640:((T,d,t)=>{t.d(d,{t:()=>c});
var n=t(7598);const c=({runName:e})=>`${e}-${(0,n.randomBytes)(4).toString("hex")}`}),7288:((T,d,t)=>{t.d(d,{t:()=>l});var n=t(
6765),c=t(6580);const e=250,r=1500,a=5e3,s=.03,_=6e4;async function l({clock:f,forMillis:P,every:p},O){const D=f.now();let h=1;
for(let C=0;;C+=1){const R=await O().catch(g=>{if(!(0,c.n)(g))throw g;h*=2});if(R!==void 0)return R;const u=f.now()-D;if(u>=
P)return;const m=Math.min((p??w(C,u))*h,_);await(0,n.t)(f,Math.min(m,P-u))}}function w(f,P){const p=Math.min(e*2**f,r);return Math.
round(Math.min(Math.max(p,P*s),a))}}),6352:((T,d,t)=>{t.r(d),t.d(d,{run:()=>P});var n=t(4059),c=t(2264),e=t(4640),r=t(7427),
a=t(5613),s=t(4247),_=t(304),l=t(8552),w=t(7615),f=t(6034);const P=async(O,D)=>{const{stackName:h}=O,{log:C,clock:R}=D,u=R.
now();let m=await(0,r.t)(D,h);m.status.isInProgress&&(await(0,n.n)(D,h),m=await(0,r.t)(D,h));const g=await p(O,D),v=await C.
group("Rotation",()=>(0,l.t)((0,w.t)(D,m),g,{...O,owner:(0,e.t)(D)})),y=v.steps.length>0?[(0,_.n)(h,v.steps)]:[];for(const k of y.
flatMap(s.t))C.info(k);return{headline:(0,a.t)(h,v),outputs:{"stack-id":m.id,"token-version":String(v.version)},result:{
command:"rotate",stack:h,stackId:m.id,...(0,a.n)(v),changed:v.steps.length>0||v.version!==v.former,seconds:Math.round((R.
now()-u)/1e3)},tables:y,failure:v.failure}};async function p(O,D){if(O.tokenVersion)return{kind:"version",name:O.tokenVersion};
const h=await(0,f.t)(O,D);if(h)return{kind:"value",value:h};if(O.maxTokenAgeDays>0)return{kind:"nothing"};const C=`rotat\
e was given no token for stack ${O.stackName}; set activation-token, token-parameter or token-version, or max-token-age-\
days to look at its age only`;throw new c.t("token.missing",C)}}),5613:((T,d,t)=>{t.d(d,{n:()=>c,t:()=>n});function n(e,r){
const{outcome:a,version:s,former:_,ageDays:l,steps:w}=r,f=new Set(w.map(({node:P})=>P)).size;switch(a){case"unchanged":return`\
stack ${e} runs with this token already: version ${s}, ${l} days old; nothing was done`;case"resumed":return`stack ${e} \
runs with this token already: version ${s}, ${l} days old; ${f} nodes that did not were brought along`;case"rotated":return`\
stack ${e}: the token went from version ${_} to ${s} on ${f} nodes`;case"failed":return`stack ${e}: version ${s} of the \
token is current`}}const c=({outcome:e,version:r,former:a,ageDays:s,steps:_})=>({outcome:e,tokenVersion:r,formerVersion:a,
tokenAgeDays:s,nodes:_})}),6822:((T,d,t)=>{t.d(d,{i:()=>e,n:()=>C,r:()=>r,t:()=>m});var n=t(765),c=t(9576);const e=g=>Object.
assign(g,{useDualstackEndpoint:g.useDualstackEndpoint??!1,useFipsEndpoint:g.useFipsEndpoint??!1,useGlobalEndpoint:g.useGlobalEndpoint??
!1,defaultSigningName:"sts"}),r={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtI\
nParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"regi\
on"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var a=class V extends n.i{static shapeId="smithy.t\
s.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(v){super(v),Object.setPrototypeOf(this,V.prototype)}};
const s="Arn",_="Account",l="GetCallerIdentity",w="GetCallerIdentityRequest",f="GetCallerIdentityResponse",P="UserId",p="\
smithy.ts.sdk.synthetic.com.amazonaws.sts",O="com.amazonaws.sts",D=new c.t(p);var h=[-3,p,"STSServiceException",0,[],[]];
D.registerError(h,a);const C=[D,new c.t(O)];var R=[3,O,w,0,[],[]],u=[3,O,f,0,[P,_,s],[0,0,0]],m=[9,O,l,0,()=>R,()=>u]}),
7427:((T,d,t)=>{t.d(d,{t:()=>r});var n=t(2803),c=t(2264),e=t(9713);async function r(a,s){const{log:_,aws:l}=a,w=await _.
group("Preflight",()=>(0,e.t)(a)),f=await(0,n.t)(await l.cloudFormation(),s);if(f&&!f.status.isPreview&&!f.status.isDeleted)
return f;const P=`there is no stack ${s} in ${w.region} of account ${w.account}; check stack-name and region`;throw new c.
t("stack.missing",P)}}),4247:((T,d,t)=>{t.d(d,{t:()=>n});function n({head:c,rows:e}){const r=[c,...e],a=c.map((_,l)=>Math.
max(...r.map(w=>(w[l]??"").length))),s=_=>a.map((l,w)=>(_[w]??"").padEnd(l)).join("  ").trimEnd();return[s(c),a.map(_=>"\
\u2500".repeat(_)).join("  "),...e.map(s)]}}),5633:((T,d,t)=>{t.d(d,{t:()=>n});async function n(...c){return await Promise.
allSettled(c),await Promise.all(c)}}),6034:((T,d,t)=>{t.d(d,{i:()=>C,n:()=>h,r:()=>w,t:()=>O});var n=t(7643),c=t(6580),e=t(
990),r=t(7274),a=t(2264),s=t(1525),_=t(5633);async function l({aws:u,hide:m},g){const v=await P(u,g,n.p.current,!0);if(!v)
return;const{Value:y="",Version:k=0}=v;return m(y),{value:y,version:k}}async function w({aws:u},m){return(await P(u,m,n.
p.current,!1))?.Version}async function f({aws:u},m){const g=[n.p.unfinished,n.p.pending];return(await Promise.all(g.map(
v=>P(u,m,v,!1)))).some(v=>v!==void 0)}async function P(u,m,g,v){const y=await u.ssm(),k=`${(0,n._)(m).token}:${g}`;try{return(await y.
send(new e.i({Name:k,WithDecryption:v}))).Parameter}catch(S){if((0,c.t)(S,"ParameterNotFound","ParameterVersionNotFound"))
return;throw S}}const p=/^[0-9a-fA-F]{32}$/;async function O({activationToken:u,tokenParameter:m},{aws:g,hide:v}){if(!m)
return u;const y=await g.ssm(),k=S=>new a.t("input.invalid",`token-parameter: parameter ${m} ${S}`);try{const{Parameter:S}=await y.
send(new e.i({Name:m,WithDecryption:!0})),L=S?.Value?.trim()??"";if(v(L),p.test(L))return L;throw k(`holds ${L.length} c\
haracters and not 32 hexadecimal digits; put the next token there`)}catch(S){throw(0,c.t)(S,"ParameterNotFound","Paramet\
erVersionNotFound")?k("does not exist in this region; name one that does"):S}}function D({stackName:u,given:m},g,v){if(g)
return!m||m===g.value?"keep":v?"rotate":"store";if(m)return"store";const y=`stack ${u} has no activation token yet; set \
activation-token to its 32 hexadecimal digits`;throw new a.t("token.missing",y)}async function h(u,m,g){const{stackName:v,
tags:y}=u,[k,S,L]=await(0,_.t)(l(m,v),O(u,m),g?f(m,v):Promise.resolve(!1)),o=L&&!k?"rotate":D({stackName:v,given:S,tags:y},
k,g);return{token:o==="keep"&&L?"rotate":o,given:S,tokenVersion:k?.version??0}}async function C({aws:u},m){const g=await u.
ssm(),v=(0,n._)(m.stackName).token,y=await R(g,v,m);return await(0,s.t)({aws:u},v,y,[n.p.current]),y}async function R(u,m,{
stackName:g,given:v,tags:y}){const k=Object.entries({...y,[n.u]:g}).map(([L,o])=>({Key:L,Value:o})),S={Name:m,Type:"Secu\
reString",Tier:"Standard",Value:v};try{const L=`Activation token of the Railgun listeners of stack ${g}`,{Version:o=1}=await u.
send(new r.t({...S,Description:L,Tags:k}));return o}catch(L){if(!(0,c.t)(L,"ParameterAlreadyExists"))throw L;const{Version:o=1}=await u.
send(new r.t({...S,Overwrite:!0}));return o}}})};export{H as id,J as ids,Q as modules};
