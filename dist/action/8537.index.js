const J=8537,Q=[8537],X={7274:((T,d,t)=>{t.d(d,{t:()=>e});var n=t(990),c=t(917),e=class extends(0,n.s)(n.a,n.o,"PutParam\
eter",c.s){}}),8930:((T,d,t)=>{t.d(d,{t:()=>e});var n=t(6776),c=t(4128),e=class extends(0,n.o)(n.i,n.a,"ResumeProcesses",
c.o){}}),6776:((T,d,t)=>{t.d(d,{a:()=>s,i:()=>a,n:()=>l,o:()=>i,r:()=>_,t:()=>w});var n=t(550),c=t(765),e=t(4128);const i=(0,n.
t)(e.f,"AutoScaling_2011_01_01","AutoScalingClient",c.t),a={},s=(f,P,p,h)=>[];var _=class extends i(a,s,"DescribeAutoSca\
lingGroups",e.r){},l=class extends i(a,s,"DescribeInstanceRefreshes",e.i){},w=class extends i(a,s,"DescribeScalingActivi\
ties",e.a){}}),2485:((T,d,t)=>{t.d(d,{i:()=>e,n:()=>n,r:()=>c,t:()=>i});const n={check:"railgun-ha check",repair:"railgu\
n-ha repair",rotate:"railgun-ha rotate",reload:"new memcached servers"},c=new Set([n.repair,n.rotate]),e=new Set(["Pendi\
ng","InProgress","Delayed","Cancelling"]),i=66e4}),4059:((T,d,t)=>{t.d(d,{n:()=>s,t:()=>a});var n=t(254),c=t(2803),e=t(2264);
const i=36e5,a=async({aws:_},l)=>(0,c.t)(await _.cloudFormation(),l);async function s(_,l,w){const{aws:f,clock:P,log:p}=_,
h=await f.cloudFormation(),{stack:D}=w??{stack:await a(_,l)};if(!D?.status.isInProgress)return D;const O=D.changeSetId.split(
"/")[1];p.info(`stack ${l} is ${D.status.name}${O?` (change set ${O})`:""}: following that operation to its end`);const C=u=>p.
info(u),A=await(0,n.t)({client:h,clock:P,stackId:D.id,timeout:i,onEvent:C},u=>u===void 0||u.status.isDeleted||u.status.isUpdatable);
if(A.kind==="done")return A.stack;if(A.kind==="failed")return(0,c.t)(h,D.id);throw new e.t("stack.busy",`stack ${l} is ${A.
status} for more than ${i/6e4} minutes; run again when its operation has come to an end`)}}),1105:((T,d,t)=>{t.d(d,{a:()=>P,
c:()=>l,d:()=>s,f:()=>i,i:()=>p,l:()=>_,n:()=>D,o:()=>f,r:()=>h,s:()=>w,t:()=>O,u:()=>a});var n=t(550),c=t(765),e=t(4629);
const i=(0,n.t)(e.m,"AmazonEC2","EC2Client",c.t),a={},s=(C,A,u,m)=>[];var _=class extends i(a,s,"DescribeAccountAttribut\
es",e.t){},l=class extends i(a,s,"DescribeAddresses",e.n){},w=class extends i(a,s,"DescribeInstances",e.o){},f=class extends i(
a,s,"DescribeInstanceTypeOfferings",e.i){},P=class extends i(a,s,"DescribeInstanceTypes",e.a){},p=class extends i(a,s,"D\
escribeRouteTables",e.c){},h=class extends i(a,s,"DescribeSubnets",e.l){},D=class extends i(a,s,"DescribeVpcAttribute",e.
u){},O=class extends i(a,s,"DescribeVpcs",e.d){}}),5268:((T,d,t)=>{t.d(d,{n:()=>i,t:()=>e});var n=t(7643),c=t(6776);async function e({
aws:a},s){const{AutoScalingGroups:_}=await(await a.autoScaling()).send(new c.r({AutoScalingGroupNames:[(0,n.g)(s)]}));return _?.[0]}
const i=a=>(a?.SuspendedProcesses??[]).map(({ProcessName:s=""})=>s)}),9713:((T,d,t)=>{t.d(d,{t:()=>l});var n=t(550),c=t(
765),e=t(6822);const i=(0,n.t)(e.r,"AWSSecurityTokenServiceV20110615","STSClient",c.t),a={},s=(w,f,P,p)=>[];var _=class extends i(
a,s,"GetCallerIdentity",e.t){};async function l({aws:w,log:f,record:P}){const p=await w.sts(),h=await p.config.region(),
{Account:D="",Arn:O=""}=await p.send(new _({}));f.info(`account ${D}, region ${h}, as ${O}`);const C={account:D,region:h,
partition:O.split(":")[1]??"",arn:O};return P({identity:C}),C}}),304:((T,d,t)=>{t.d(d,{n:()=>c,t:()=>n});var n=class{#t;#n=[];hasBegun=!1;constructor(e){
this.#t=e}get steps(){return this.#n}add(e){this.#n.push(e);const{node:i,from:a,to:s,action:_,end:l,seconds:w,reason:f}=e,
P=f&&`: ${f}`;this.#t.info(`${i}  ${_}  version ${a??"?"} \u2192 ${s}  ${l}${P}  ${w} s`)}};function c(e,i){return{title:`\
Rotation of ${e}`,head:["node","old version","new version","action","result","seconds"],rows:i.map(({node:a,from:s,to:_,
action:l,end:w,seconds:f,reason:P})=>[a,s===null?"unknown":String(s),String(_),l,P?`${w}: ${P}`:w,String(f)])}}}),1525:((T,d,t)=>{
t.d(d,{t:()=>a});var n=t(990),c=t(917),e=t(2264),i=class extends(0,n.s)(n.a,n.o,"LabelParameterVersion",c.a){};async function a({
aws:s},_,l,w,f=P=>P){const P=await s.ssm(),p={Name:_,ParameterVersion:l,Labels:[...w]};let h=[];for(let D=0;D<2;D++){const{
InvalidLabels:O=[]}=await P.send(f(new i(p)));if(O.length===0)return;h=O}throw new e.t("token.label-refused",`Parameter \
Store refused the label ${h.join(", ")} on version ${l} of ${_}, and again when it was repeated; run again`)}}),2656:((T,d,t)=>{
t.d(d,{i:()=>i,n:()=>e,r:()=>a,t:()=>c});var n=t(7811);const c=12e4,e=(0,n.f)({owner:(0,n._)(),purpose:(0,n.t)(["deploy",
"rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.s)(),suspended:(0,n.n)((0,n._)())}),i=(s,_)=>s.held&&s.leaseUntil>
_,a=(0,n.f)({paused:(0,n.r)(),by:(0,n._)()})}),254:((T,d,t)=>{t.d(d,{n:()=>v,r:()=>O,t:()=>y});var n=t(8669),c=t(5051),e=t(
2803),i=t(7288),a=t(7598);const s={red:31,green:32,yellow:33,cyan:36};function _(o){const r=`${o.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${l(o.ResourceStatus??"")}  ${o.LogicalResourceId??""} (${o.ResourceType??""})`;return o.ResourceStatusReason?
`${r}: ${o.ResourceStatusReason}`:r}function l(o){return`\x1B[${s[w(o)]}m${o}\x1B[0m`}function w(o){return o.endsWith("_\
FAILED")?"red":o.includes("ROLLBACK")||o.startsWith("DELETE")?"yellow":o.endsWith("_COMPLETE")?"green":"cyan"}function f(o,r){
const E=new Map;for(const U of o.filter(b=>!(0,n.i)(b))){const b=U.LogicalResourceId??"";U.ResourceStatus?.endsWith("_IN\
_PROGRESS")?E.has(b)||E.set(b,U.Timestamp?.getTime()??r):E.delete(b)}const M=[...E].sort(([,U],[,b])=>U-b).slice(0,P),I=E.
size-M.length,$=M.map(([U,b])=>`${U} (${p(r-b)})`),L=o.find(n.i),W=`the stack (${p(r-(L?.Timestamp?.getTime()??r))})`;return`\
still waiting for ${$.join(", ")||W}${I>0?` and ${I} more`:""}`}const P=5,p=o=>o<6e4?`${Math.max(0,Math.round(o/1e3))} s`:
`${Math.floor(o/6e4)} min`,h=100;var D=class x{#t;#n;#s;#e;#a=[];constructor(r,E,{token:M,newestSeen:I}){this.#t=r,this.#n=
E,this.#s=M,this.#e=I}static async fromNow(r,E,M){const{StackEvents:I}=await u(r,E,void 0);return new x(r,E,{token:M,newestSeen:I?.[0]?.
EventId})}static fromBeginning(r,E,M){return new x(r,E,{token:M,newestSeen:void 0})}static async ofRunning(r,E){const{operation:M,
before:I}=await C(r,E),$=M[0]?.ClientRequestToken;return new x(r,E,{token:$,newestSeen:I?.EventId})}async next(){const r=[];
let E;for await(const M of A(this.#t,this.#n)){if(E??=M.EventId,M.EventId===this.#e)break;this.#o(M)&&r.push(M)}return this.#e=
E??this.#e,r.reverse(),this.#a.push(...r),r}#o({ClientRequestToken:r,ResourceStatus:E}){return new e.r(E).isPreview?!1:!this.#s||
!r||r===this.#s}get all(){return this.#a}get isOver(){const r=this.#a.findLast(n.i);return r!==void 0&&!new e.r(r.ResourceStatus).
isInProgress}};async function O(o,r){return(await C(o,r)).operation}async function C(o,r){const E=[];let M,I=!1;for await(const $ of A(
o,r)){const L=new e.r($.ResourceStatus),W=(0,n.i)($)&&!L.isInProgress;if(L.isPreview||W&&I){M=$;break}I||=(0,n.i)($),E.push(
$)}return{operation:E.reverse(),before:M}}async function*A(o,r){let E;for(let M=0;M<h;M++){const I=await u(o,r,E);if(yield*I.
StackEvents??[],E=I.NextToken,!E)return}}async function u(o,r,E){const M={StackName:r,...E&&{NextToken:E}};try{return await o.
send(new c.r(M))}catch(I){if((0,e.n)(I,r))return{$metadata:{}};throw I}}const m=3e4,g=6e4;async function v(o,r,E,{isFirst:M=!1,
isBegun:I}={}){const{client:$,stackId:L}=o,W=`op-${(0,a.randomUUID)()}`,U=M?D.fromBeginning($,L,W):await D.fromNow($,L,W);
return await r(W),R(o,U,E,I)}async function y(o,r){return R(o,await D.ofRunning(o.client,o.stackId),r)}async function R(o,r,E,M=()=>!0){
const{client:I,stackId:$,clock:L,timeout:W,onEvent:U}=o;let b="",G=L.now();const N=await(0,i.t)({clock:L,forMillis:W},async()=>{
const K=await r.next();for(const H of K)U(_(H));K.length>0&&(G=L.now());const V=L.now()-G>=m;if(!r.isOver&&!V)return;const j=await(0,e.
t)(I,$);if(b=j?.status.name??"",(r.all.length>0||M(j))&&!j?.status.isInProgress&&!j?.status.isPreview)return{stack:j};V&&
(U(f(r.all,L.now())),G=L.now())});if(!N)return{kind:"timed-out",status:b||await k(o)};const z=await(0,i.t)({clock:L,forMillis:g},
()=>r.next());for(const K of z??[])U(_(K));const{stack:B}=N;return E(B)?{kind:"done",stack:B?.status.isDeleted?void 0:B}:
S(r.all,B)}async function k({client:o,stackId:r}){return(await(0,e.t)(o,r))?.status.name??"gone"}function S(o,r){const E=r?.
status.name??"",M={logicalId:r?.name??"",type:"AWS::CloudFormation::Stack",status:E},I=(0,n.a)(o)??(0,n.n)(M,r?.statusReason||
"CloudFormation gave no reason");return{kind:"failed",status:E,cause:(0,n.t)(I),root:I,resources:(0,n.r)(o),events:o}}}),
4640:((T,d,t)=>{t.d(d,{t:()=>c});var n=t(7598);const c=({runName:e})=>`${e}-${(0,n.randomBytes)(4).toString("hex")}`}),7288:((T,d,t)=>{
t.d(d,{t:()=>l});var n=t(6765),c=t(6580);const e=250,i=1500,a=5e3,s=.03,_=6e4;async function l({clock:f,forMillis:P,every:p},h){
const D=f.now();let O=1;for(let C=0;;C+=1){const A=await h().catch(g=>{if(!(0,c.n)(g))throw g;O*=2});if(A!==void 0)return A;
const u=f.now()-D;if(u>=P)return;const m=Math.min((p??w(C,u))*O,_);await(0,n.t)(f,Math.min(m,P-u))}}function w(f,P){const p=Math.
min(e*2**f,i);return Math.round(Math.min(Math.max(p,P*s),a))}}),6352:((T,d,t)=>{t.r(d),t.d(d,{run:()=>P});var n=t(4059),
c=t(2264),e=t(4640),i=t(7427),a=t(5613),s=t(4247),_=t(304),l=t(8552),w=t(7615),f=t(6034);const P=async(h,D)=>{const{stackName:O}=h,
{log:C,clock:A}=D,u=A.now();let m=await(0,i.t)(D,O);m.status.isInProgress&&(await(0,n.n)(D,O),m=await(0,i.t)(D,O));const g=await p(
h,D),v=await C.group("Rotation",()=>(0,l.t)((0,w.t)(D,m),g,{...h,owner:(0,e.t)(D)})),y=v.steps.length>0?[(0,_.n)(O,v.steps)]:
[];for(const R of y.flatMap(s.t))C.info(R);return{headline:(0,a.t)(O,v),outputs:{"stack-id":m.id,"token-version":String(
v.version)},result:{command:"rotate",stack:O,stackId:m.id,...(0,a.n)(v),changed:v.steps.length>0||v.version!==v.former,seconds:Math.
round((A.now()-u)/1e3)},tables:y,failure:v.failure}};async function p(h,D){if(h.tokenVersion)return{kind:"version",name:h.
tokenVersion};const O=await(0,f.t)(h,D);if(O)return{kind:"value",value:O};if(h.maxTokenAgeDays>0)return{kind:"nothing"};
const C=`rotate was given no token for stack ${h.stackName}; set activation-token, token-parameter or token-version, or \
max-token-age-days to look at its age only`;throw new c.t("token.missing",C)}}),5613:((T,d,t)=>{t.d(d,{n:()=>c,t:()=>n});
function n(e,i){const{outcome:a,version:s,former:_,ageDays:l,steps:w}=i,f=new Set(w.map(({node:P})=>P)).size;switch(a){case"\
unchanged":return`stack ${e} runs with this token already: version ${s}, ${l} days old; nothing was done`;case"resumed":
return`stack ${e} runs with this token already: version ${s}, ${l} days old; ${f} nodes that did not were brought along`;case"\
rotated":return`stack ${e}: the token went from version ${_} to ${s} on ${f} nodes`;case"failed":return`stack ${e}: vers\
ion ${s} of the token is current`}}const c=({outcome:e,version:i,former:a,ageDays:s,steps:_})=>({outcome:e,tokenVersion:i,
formerVersion:a,tokenAgeDays:s,nodes:_})}),6822:((T,d,t)=>{t.d(d,{i:()=>e,n:()=>C,r:()=>i,t:()=>m});var n=t(765),c=t(9576);
const e=g=>Object.assign(g,{useDualstackEndpoint:g.useDualstackEndpoint??!1,useFipsEndpoint:g.useFipsEndpoint??!1,useGlobalEndpoint:g.
useGlobalEndpoint??!1,defaultSigningName:"sts"}),i={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var a=class F extends n.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(v){super(v),Object.setPrototypeOf(this,F.prototype)}};
const s="Arn",_="Account",l="GetCallerIdentity",w="GetCallerIdentityRequest",f="GetCallerIdentityResponse",P="UserId",p="\
smithy.ts.sdk.synthetic.com.amazonaws.sts",h="com.amazonaws.sts",D=new c.t(p);var O=[-3,p,"STSServiceException",0,[],[]];
D.registerError(O,a);const C=[D,new c.t(h)];var A=[3,h,w,0,[],[]],u=[3,h,f,0,[P,_,s],[0,0,0]],m=[9,h,l,0,()=>A,()=>u]}),
7427:((T,d,t)=>{t.d(d,{t:()=>i});var n=t(2803),c=t(2264),e=t(9713);async function i(a,s){const{log:_,aws:l}=a,w=await _.
group("Preflight",()=>(0,e.t)(a)),f=await(0,n.t)(await l.cloudFormation(),s);if(f&&!f.status.isPreview&&!f.status.isDeleted)
return f;const P=`there is no stack ${s} in ${w.region} of account ${w.account}; check stack-name and region`;throw new c.
t("stack.missing",P)}}),4247:((T,d,t)=>{t.d(d,{t:()=>n});function n({head:c,rows:e}){const i=[c,...e],a=c.map((_,l)=>Math.
max(...i.map(w=>(w[l]??"").length))),s=_=>a.map((l,w)=>(_[w]??"").padEnd(l)).join("  ").trimEnd();return[s(c),a.map(_=>"\
\u2500".repeat(_)).join("  "),...e.map(s)]}}),5633:((T,d,t)=>{t.d(d,{t:()=>n});async function n(...c){return await Promise.
allSettled(c),await Promise.all(c)}}),6034:((T,d,t)=>{t.d(d,{i:()=>C,n:()=>O,r:()=>w,t:()=>h});var n=t(7643),c=t(6580),e=t(
990),i=t(7274),a=t(2264),s=t(1525),_=t(5633);async function l({aws:u,hide:m},g){const v=await P(u,g,n.p.current,!0);if(!v)
return;const{Value:y="",Version:R=0}=v;return m(y),{value:y,version:R}}async function w({aws:u},m){return(await P(u,m,n.
p.current,!1))?.Version}async function f({aws:u},m){const g=[n.p.unfinished,n.p.pending];return(await Promise.all(g.map(
v=>P(u,m,v,!1)))).some(v=>v!==void 0)}async function P(u,m,g,v){const y=await u.ssm(),R=`${(0,n._)(m).token}:${g}`;try{return(await y.
send(new e.i({Name:R,WithDecryption:v}))).Parameter}catch(k){if((0,c.t)(k,"ParameterNotFound","ParameterVersionNotFound"))
return;throw k}}const p=/^[0-9a-fA-F]{32}$/;async function h({activationToken:u,tokenParameter:m},{aws:g,hide:v}){if(!m)
return u;const y=await g.ssm(),R=k=>new a.t("input.invalid",`token-parameter: parameter ${m} ${k}`);try{const{Parameter:k}=await y.
send(new e.i({Name:m,WithDecryption:!0})),S=k?.Value?.trim()??"";if(v(S),p.test(S))return S;throw R(`holds ${S.length} c\
haracters and not 32 hexadecimal digits; put the next token there`)}catch(k){throw(0,c.t)(k,"ParameterNotFound","Paramet\
erVersionNotFound")?R("does not exist in this region; name one that does"):k}}function D({stackName:u,given:m},g,v){if(g)
return!m||m===g.value?"keep":v?"rotate":"store";if(m)return"store";const y=`stack ${u} has no activation token yet; set \
activation-token to its 32 hexadecimal digits`;throw new a.t("token.missing",y)}async function O(u,m,g){const{stackName:v,
tags:y}=u,[R,k,S]=await(0,_.t)(l(m,v),h(u,m),g?f(m,v):Promise.resolve(!1)),o=S&&!R?"rotate":D({stackName:v,given:k,tags:y},
R,g);return{token:o==="keep"&&S?"rotate":o,given:k,tokenVersion:R?.version??0}}async function C({aws:u},m){const g=await u.
ssm(),v=(0,n._)(m.stackName).token,y=await A(g,v,m);return await(0,s.t)({aws:u},v,y,[n.p.current]),y}async function A(u,m,{
stackName:g,given:v,tags:y}){const R=Object.entries({...y,[n.u]:g}).map(([S,o])=>({Key:S,Value:o})),k={Name:m,Type:"Secu\
reString",Tier:"Standard",Value:v};try{const S=`Activation token of the Railgun listeners of stack ${g}`,{Version:o=1}=await u.
send(new i.t({...k,Description:S,Tags:R}));return o}catch(S){if(!(0,c.t)(S,"ParameterAlreadyExists"))throw S;const{Version:o=1}=await u.
send(new i.t({...k,Overwrite:!0}));return o}}})};export{J as id,Q as ids,X as modules};
