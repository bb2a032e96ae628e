const G=7876,H=[7876],J={6507:(($,l,t)=>{t.d(l,{t:()=>i});var e=t(139),c=t(990),i=class extends(0,e.i)(e.n,e.r,"LabelPar\
ameterVersion",c.o){}}),7274:(($,l,t)=>{t.d(l,{t:()=>i});var e=t(139),c=t(990),i=class extends(0,e.i)(e.n,e.r,"PutParame\
ter",c.c){}}),8930:(($,l,t)=>{t.d(l,{t:()=>i});var e=t(3667),c=t(6776),i=class extends(0,e.i)(e.n,e.r,"ResumeProcesses",
c.i){}}),4059:(($,l,t)=>{t.d(l,{t:()=>h});var e=t(254),c=t(2803),i=t(2264);const _=36e5;async function h(u,f){const{aws:g,
clock:o,log:s}=u,r=await g.cloudFormation(),v=await(0,c.t)(r,f);if(!v?.status.isInProgress)return v;const M=v.changeSetId.
split("/")[1];s.info(`stack ${f} is ${v.status.name}${M?` (change set ${M})`:""}: following that operation to its end`);
const k=I=>s.info(I),y=await(0,e.t)({client:r,clock:o,stackId:v.id,timeout:_,onEvent:k},I=>I===void 0||I.status.isDeleted||
I.status.isUpdatable);if(y.kind==="done")return y.stack;if(y.kind==="failed")return(0,c.t)(r,v.id);throw new i.t("stack.\
busy",`stack ${f} is ${y.status} for more than ${_/6e4} minutes; run again when its operation has come to an end`)}}),304:(($,l,t)=>{
t.d(l,{n:()=>c,t:()=>e});var e=class{#t;#e=[];constructor(i){this.#t=i}get steps(){return this.#e}add(i){this.#e.push(i);
const{node:_,from:h,to:u,action:f,end:g,seconds:o,reason:s}=i,r=s&&`: ${s}`;this.#t.info(`${_}  ${f}  version ${h??"?"} \
\u2192 ${u}  ${g}${r}  ${o} s`)}};function c(i,_){return{title:`Rotation of ${i}`,head:["node","old version","new versio\
n","action","result","seconds"],rows:_.map(({node:h,from:u,to:f,action:g,end:o,seconds:s,reason:r})=>[h,u===null?"unknow\
n":String(u),String(f),g,r?`${o}: ${r}`:o,String(s)])}}}),2656:(($,l,t)=>{t.d(l,{i:()=>_,n:()=>i,r:()=>h,t:()=>c});var e=t(
7811);const c=12e4,i=(0,e.u)({owner:(0,e.p)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.
a)(),suspended:(0,e.n)((0,e.p)())}),_=(u,f)=>u.held&&u.leaseUntil>f,h=(0,e.u)({paused:(0,e.r)(),by:(0,e.p)()})}),254:(($,l,t)=>{
t.d(l,{n:()=>L,r:()=>p,t:()=>R});var e=t(8669),c=t(4255),i=t(2824),_=t(2803),h=t(7288),u=t(7598),f=class extends(0,c.r)(
c.t,c.n,"DescribeStackEvents",i.c){};const g={red:31,green:32,yellow:33,cyan:36};function o(a){const n=`${a.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${s(a.ResourceStatus??"")}  ${a.LogicalResourceId??""} (${a.ResourceType??""})`;return a.ResourceStatusReason?
`${n}: ${a.ResourceStatusReason}`:n}function s(a){return`\x1B[${g[r(a)]}m${a}\x1B[0m`}function r(a){return a.endsWith("_\
FAILED")?"red":a.includes("ROLLBACK")||a.startsWith("DELETE")?"yellow":a.endsWith("_COMPLETE")?"green":"cyan"}function v(a,n){
const d=new Map;for(const U of a.filter(C=>!(0,e.i)(C))){const C=U.LogicalResourceId??"";U.ResourceStatus?.endsWith("_IN\
_PROGRESS")?d.has(C)||d.set(C,U.Timestamp?.getTime()??n):d.delete(C)}const w=[...d].sort(([,U],[,C])=>U-C).slice(0,M),D=d.
size-w.length,T=w.map(([U,C])=>`${U} (${k(n-C)})`),S=a.find(e.i),W=`the stack (${k(n-(S?.Timestamp?.getTime()??n))})`;return`\
still waiting for ${T.join(", ")||W}${D>0?` and ${D} more`:""}`}const M=5,k=a=>a<6e4?`${Math.max(0,Math.round(a/1e3))} s`:
`${Math.floor(a/6e4)} min`,y=100;var I=class b{#t;#e;#s;#n;#a=[];constructor(n,d,{token:w,newestSeen:D}){this.#t=n,this.#e=
d,this.#s=w,this.#n=D}static async fromNow(n,d,w){const{StackEvents:D}=await O(n,d,void 0);return new b(n,d,{token:w,newestSeen:D?.[0]?.
EventId})}static fromBeginning(n,d,w){return new b(n,d,{token:w,newestSeen:void 0})}static async ofRunning(n,d){const{operation:w,
before:D}=await m(n,d),T=w[0]?.ClientRequestToken;return new b(n,d,{token:T,newestSeen:D?.EventId})}async next(){const n=[];
let d;for await(const w of E(this.#t,this.#e)){if(d??=w.EventId,w.EventId===this.#n)break;this.#o(w)&&n.push(w)}return this.#n=
d??this.#n,n.reverse(),this.#a.push(...n),n}#o({ClientRequestToken:n,ResourceStatus:d}){return new _.r(d).isPreview?!1:!this.#s||
!n||n===this.#s}get all(){return this.#a}get isOver(){const n=this.#a.findLast(e.i);return n!==void 0&&!new _.r(n.ResourceStatus).
isInProgress}};async function p(a,n){return(await m(a,n)).operation}async function m(a,n){const d=[];let w,D=!1;for await(const T of E(
a,n)){const S=new _.r(T.ResourceStatus),W=(0,e.i)(T)&&!S.isInProgress;if(S.isPreview||W&&D){w=T;break}D||=(0,e.i)(T),d.push(
T)}return{operation:d.reverse(),before:w}}async function*E(a,n){let d;for(let w=0;w<y;w++){const D=await O(a,n,d);if(yield*D.
StackEvents??[],d=D.NextToken,!d)return}}async function O(a,n,d){const w={StackName:n,...d&&{NextToken:d}};try{return await a.
send(new f(w))}catch(D){if((0,_.n)(D))return{$metadata:{}};throw D}}const P=3e4;async function L(a,n,d,{isFirst:w=!1}={}){
const{client:D,stackId:T}=a,S=`op-${(0,u.randomUUID)()}`,W=w?I.fromBeginning(D,T,S):await I.fromNow(D,T,S);return await n(
S),A(a,W,d)}async function R(a,n){return A(a,await I.ofRunning(a.client,a.stackId),n)}async function A(a,n,d){const{client:w,
stackId:D,clock:T,timeout:S,onEvent:W}=a;let U="",C=T.now();const N=await(0,h.t)({clock:T,forMillis:S},async()=>{const K=await n.
next();for(const z of K)W(o(z));K.length>0&&(C=T.now());const F=T.now()-C>=P;if(!n.isOver&&!F)return;const x=await(0,_.t)(
w,D);if(U=x?.status.name??"",!x?.status.isInProgress&&!x?.status.isPreview)return{stack:x};F&&(W(v(n.all,T.now())),C=T.now())});
if(!N)return{kind:"timed-out",status:U||await B(a)};for(const K of await n.next())W(o(K));const{stack:j}=N;return d(j)?{
kind:"done",stack:j?.status.isDeleted?void 0:j}:V(n.all,j)}async function B({client:a,stackId:n}){return(await(0,_.t)(a,
n))?.status.name??"gone"}function V(a,n){const d=n?.status.name??"",w={logicalId:n?.name??"",type:"AWS::CloudFormation::\
Stack",status:d},D=(0,e.a)(a)??(0,e.n)(w,n?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:d,
cause:(0,e.t)(D),root:D,resources:(0,e.r)(a),events:a}}}),4640:(($,l,t)=>{t.d(l,{t:()=>c});var e=t(7598);const c=({runName:i})=>`${i}\
-${(0,e.randomBytes)(4).toString("hex")}`}),7288:(($,l,t)=>{t.d(l,{t:()=>g});var e=t(6765),c=t(6580);const i=250,_=1500,
h=5e3,u=.03,f=6e4;async function g({clock:s,forMillis:r},v){const M=s.now();let k=1;for(let y=0;;y+=1){const I=await v().
catch(E=>{if(!(0,c.n)(E))throw E;k*=2});if(I!==void 0)return I;const p=s.now()-M;if(p>=r)return;const m=Math.min(o(y,p)*
k,f);await(0,e.t)(s,Math.min(m,r-p))}}function o(s,r){const v=Math.min(i*2**s,_);return Math.min(Math.max(v,r*u),h)}}),8669:(($,l,t)=>{
t.d(l,{a:()=>h,i:()=>_,n:()=>u,r:()=>g,t:()=>f});const e=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,o])=>`grant ${o} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,o,s])=>`use zones that offer this type${s?` (${s.trim()})`:""}${o?`, not ${o}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,o])=>`use an image that exists in this region${o?` instead of ${o}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function c(o){for(const{
pattern:s,advice:r}of e){const v=s.exec(o);if(v)return r(v)}}const i=/^Resource (creation|update|deletion) cancelled/i,_=({
PhysicalResourceId:o,StackId:s})=>o===s;function h(o){const s=o.filter(({ResourceStatus:M})=>M?.endsWith("_FAILED")).filter(
({ResourceStatusReason:M})=>!i.test(M??"")),r=s.find(M=>!_(M))??s[0];if(!r)return;const v=r.ResourceStatusReason??"no re\
ason given";return{logicalId:r.LogicalResourceId??"",type:r.ResourceType??"",status:r.ResourceStatus??"",reason:v,remedy:c(
v)}}function u({logicalId:o,type:s,status:r},v){return{logicalId:o,type:s,status:r,reason:v,remedy:c(v)}}const f=({logicalId:o,
type:s,status:r,reason:v})=>`${o} (${s}) ${r}: ${v}`;function g(o){const s=new Map;for(const r of o)_(r)||s.set(r.LogicalResourceId??
"",r);return[...s].filter(([,{ResourceStatus:r,ResourceStatusReason:v}])=>r?.endsWith("_FAILED")&&!i.test(v??"")).map(([
r])=>r)}}),6352:(($,l,t)=>{t.r(l),t.d(l,{run:()=>r});var e=t(4059),c=t(2264),i=t(4640),_=t(7427),h=t(5613),u=t(4247),f=t(
304),g=t(8552),o=t(9996),s=t(6034);const r=async(M,k)=>{const{stackName:y}=M,{log:I,clock:p}=k,m=p.now();let E=await(0,_.
t)(k,y);E.status.isInProgress&&(await(0,e.t)(k,y),E=await(0,_.t)(k,y));const O=await v(M,k),P=await I.group("Rotation",()=>(0,g.
t)((0,o.t)(k,E),O,{...M,owner:(0,i.t)(k)})),L=P.steps.length>0?[(0,f.n)(y,P.steps)]:[];for(const R of L.flatMap(u.t))I.info(
R);return{headline:(0,h.t)(y,P),outputs:{"stack-id":E.id,"token-version":String(P.version)},result:{command:"rotate",stack:y,
stackId:E.id,...(0,h.n)(P),changed:P.steps.length>0||P.version!==P.former,seconds:Math.round((p.now()-m)/1e3)},tables:L,
failure:P.failure}};async function v(M,k){if(M.tokenVersion)return{kind:"version",name:M.tokenVersion};const y=await(0,s.
n)(M,k);if(y)return{kind:"value",value:y};if(M.maxTokenAgeDays>0)return{kind:"nothing"};const I=`rotate was given no tok\
en for stack ${M.stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at it\
s age only`;throw new c.t("token.missing",I)}}),5613:(($,l,t)=>{t.d(l,{n:()=>c,t:()=>e});function e(i,_){const{outcome:h,
version:u,former:f,ageDays:g,steps:o}=_,s=new Set(o.map(({node:r})=>r)).size;switch(h){case"unchanged":return`stack ${i}\
 runs with this token already: version ${u}, ${g} days old; nothing was done`;case"resumed":return`stack ${i} runs with \
this token already: version ${u}, ${g} days old; ${s} nodes that did not were brought along`;case"rotated":return`stack ${i}\
: the token went from version ${f} to ${u} on ${s} nodes`;case"failed":return`stack ${i}: version ${u} of the token is c\
urrent`}}const c=({outcome:i,version:_,former:h,ageDays:u,steps:f})=>({outcome:i,tokenVersion:_,formerVersion:h,tokenAgeDays:u,
nodes:f})}),7427:(($,l,t)=>{t.d(l,{t:()=>_});var e=t(2803),c=t(2264),i=t(9713);async function _(h,u){const{log:f,aws:g}=h,
o=await f.group("Preflight",()=>(0,i.t)(h)),s=await(0,e.t)(await g.cloudFormation(),u);if(s&&!s.status.isPreview&&!s.status.
isDeleted)return s;const r=`there is no stack ${u} in ${o.region} of account ${o.account}; check stack-name and region`;
throw new c.t("stack.missing",r)}}),4247:(($,l,t)=>{t.d(l,{t:()=>e});function e({head:c,rows:i}){const _=[c,...i],h=c.map(
(f,g)=>Math.max(..._.map(o=>(o[g]??"").length))),u=f=>h.map((g,o)=>(f[o]??"").padEnd(g)).join("  ").trimEnd();return[u(c),
h.map(f=>"\u2500".repeat(f)).join("  "),...i.map(u)]}}),6034:(($,l,t)=>{t.d(l,{a:()=>y,i:()=>g,n:()=>v,r:()=>f,t:()=>k});
var e=t(7643),c=t(6580),i=t(139),_=t(6507),h=t(7274),u=t(2264);async function f({aws:p,hide:m},E){const O=await s(p,E,e.
p.current,!0);if(!O)return;const{Value:P="",Version:L=0}=O;return m(P),{value:P,version:L}}async function g({aws:p},m){return(await s(
p,m,e.p.current,!1))?.Version}async function o({aws:p},m){const E=[e.p.unfinished,e.p.pending];return(await Promise.all(
E.map(O=>s(p,m,O,!1)))).some(O=>O!==void 0)}async function s(p,m,E,O){const P=await p.ssm(),L=`${(0,e._)(m).token}:${E}`;
try{return(await P.send(new i.t({Name:L,WithDecryption:O}))).Parameter}catch(R){if((0,c.t)(R,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw R}}const r=/^[0-9a-fA-F]{32}$/;async function v({activationToken:p,tokenParameter:m},{
aws:E,hide:O}){if(!m)return p;const P=await E.ssm(),L=R=>new u.t("input.invalid",`token-parameter: parameter ${m} ${R}`);
try{const{Parameter:R}=await P.send(new i.t({Name:m,WithDecryption:!0})),A=R?.Value?.trim()??"";if(O(A),r.test(A))return A;
throw L(`holds ${A.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(R){throw(0,c.t)(R,
"ParameterNotFound","ParameterVersionNotFound")?L("does not exist in this region; name one that does"):R}}function M({stackName:p,
given:m},E,O){if(E)return!m||m===E.value?"keep":O?"rotate":"store";if(m)return"store";const P=`stack ${p} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new u.t("token.missing",P)}async function k(p,m,E,O){
const P=M(m,E,O);return P!=="keep"||!O?P:await o(p,m.stackName)?"rotate":"keep"}async function y({aws:p},m){const E=await p.
ssm(),O=(0,e._)(m.stackName).token,P=await I(E,O,m),L=await E.send(new _.t({Name:O,ParameterVersion:P,Labels:[e.p.current]}));
if(L.InvalidLabels?.length)throw new u.t("internal",`Parameter Store refused the label ${L.InvalidLabels.join(", ")}`,{fault:"\
tool"});return P}async function I(p,m,{stackName:E,given:O,tags:P}){const L=Object.entries({...P,[e.u]:E}).map(([A,B])=>({
Key:A,Value:B})),R={Name:m,Type:"SecureString",Tier:"Standard",Value:O};try{const A=`Activation token of the Railgun lis\
teners of stack ${E}`,{Version:B=1}=await p.send(new h.t({...R,Description:A,Tags:L}));return B}catch(A){if(!(0,c.t)(A,"\
ParameterAlreadyExists"))throw A;const{Version:B=1}=await p.send(new h.t({...R,Overwrite:!0}));return B}}})};export{G as id,H as ids,J as modules};
