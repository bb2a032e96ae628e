const V=9561,z=[9561],G={9208:((R,u,t)=>{t.d(u,{t:()=>e});const e=c=>Object.assign(c,{eventStreamMarshaller:c.eventStreamSerdeProvider(
c)})}),6507:((R,u,t)=>{t.d(u,{t:()=>c});var e=t(990),c=class extends(0,e.a)(e.r,e.i,"LabelParameterVersion",e.l){}}),7274:((R,u,t)=>{
t.d(u,{t:()=>c});var e=t(990),c=class extends(0,e.a)(e.r,e.i,"PutParameter",e.d){}}),8930:((R,u,t)=>{t.d(u,{t:()=>c});var e=t(
6776),c=class extends(0,e.a)(e.r,e.i,"ResumeProcesses",e.c){}}),4059:((R,u,t)=>{t.d(u,{t:()=>E});var e=t(254),c=t(2803),
i=t(2264);const h=36e5;async function E(_,l){const{aws:O,clock:a,log:o}=_,r=await O.cloudFormation(),f=await(0,c.t)(r,l);
if(!f?.status.isInProgress)return f;const y=f.changeSetId.split("/")[1];o.info(`stack ${l} is ${f.status.name}${y?` (cha\
nge set ${y})`:""}: following that operation to its end`);const M=T=>o.info(T),D=await(0,e.t)({client:r,clock:a,stackId:f.
id,timeout:h,onEvent:M},T=>T===void 0||T.status.isDeleted||T.status.isUpdatable);if(D.kind==="done")return D.stack;if(D.
kind==="failed")return(0,c.t)(r,f.id);throw new i.t("stack.busy",`stack ${l} is ${D.status} for more than ${h/6e4} minut\
es; run again when its operation has come to an end`)}}),304:((R,u,t)=>{t.d(u,{n:()=>c,t:()=>e});var e=class{#t;#e=[];constructor(i){
this.#t=i}get steps(){return this.#e}add(i){this.#e.push(i);const{node:h,from:E,to:_,action:l,end:O,seconds:a,reason:o}=i,
r=o&&`: ${o}`;this.#t.info(`${h}  ${l}  version ${E??"?"} \u2192 ${_}  ${O}${r}  ${a} s`)}};function c(i,h){return{title:`\
Rotation of ${i}`,head:["node","old version","new version","action","result","seconds"],rows:h.map(({node:E,from:_,to:l,
action:O,end:a,seconds:o,reason:r})=>[E,_===null?"unknown":String(_),String(l),O,r?`${a}: ${r}`:a,String(o)])}}}),2656:((R,u,t)=>{
t.d(u,{i:()=>h,n:()=>i,r:()=>E,t:()=>c});var e=t(7811);const c=12e4,i=(0,e.u)({owner:(0,e.p)(),purpose:(0,e.t)(["deploy",
"rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.a)(),suspended:(0,e.n)((0,e.p)())}),h=(_,l)=>_.held&&_.leaseUntil>
l,E=(0,e.u)({paused:(0,e.r)(),by:(0,e.p)()})}),254:((R,u,t)=>{t.d(u,{n:()=>k,r:()=>D,t:()=>P});var e=t(8669),c=t(5051),i=t(
2803),h=t(7288),E=t(7598);const _={red:31,green:32,yellow:33,cyan:36};function l(s){const n=`${s.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${O(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} (${s.ResourceType??""})`;return s.ResourceStatusReason?
`${n}: ${s.ResourceStatusReason}`:n}function O(s){return`\x1B[${_[a(s)]}m${s}\x1B[0m`}function a(s){return s.endsWith("_\
FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yellow":s.endsWith("_COMPLETE")?"green":"cyan"}function o(s,n){
const d=new Map;for(const U of s.filter(C=>!(0,e.i)(C))){const C=U.LogicalResourceId??"";U.ResourceStatus?.endsWith("_IN\
_PROGRESS")?d.has(C)||d.set(C,U.Timestamp?.getTime()??n):d.delete(C)}const v=[...d].sort(([,U],[,C])=>U-C).slice(0,r),g=d.
size-v.length,I=v.map(([U,C])=>`${U} (${f(n-C)})`),S=s.find(e.i),W=`the stack (${f(n-(S?.Timestamp?.getTime()??n))})`;return`\
still waiting for ${I.join(", ")||W}${g>0?` and ${g} more`:""}`}const r=5,f=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:
`${Math.floor(s/6e4)} min`,y=100;var M=class b{#t;#e;#s;#n;#o=[];constructor(n,d,{token:v,newestSeen:g}){this.#t=n,this.#e=
d,this.#s=v,this.#n=g}static async fromNow(n,d,v){const{StackEvents:g}=await m(n,d,void 0);return new b(n,d,{token:v,newestSeen:g?.[0]?.
EventId})}static fromBeginning(n,d,v){return new b(n,d,{token:v,newestSeen:void 0})}static async ofRunning(n,d){const{operation:v,
before:g}=await T(n,d),I=v[0]?.ClientRequestToken;return new b(n,d,{token:I,newestSeen:g?.EventId})}async next(){const n=[];
let d;for await(const v of p(this.#t,this.#e)){if(d??=v.EventId,v.EventId===this.#n)break;this.#a(v)&&n.push(v)}return this.#n=
d??this.#n,n.reverse(),this.#o.push(...n),n}#a({ClientRequestToken:n,ResourceStatus:d}){return new i.r(d).isPreview?!1:!this.#s||
!n||n===this.#s}get all(){return this.#o}get isOver(){const n=this.#o.findLast(e.i);return n!==void 0&&!new i.r(n.ResourceStatus).
isInProgress}};async function D(s,n){return(await T(s,n)).operation}async function T(s,n){const d=[];let v,g=!1;for await(const I of p(
s,n)){const S=new i.r(I.ResourceStatus),W=(0,e.i)(I)&&!S.isInProgress;if(S.isPreview||W&&g){v=I;break}g||=(0,e.i)(I),d.push(
I)}return{operation:d.reverse(),before:v}}async function*p(s,n){let d;for(let v=0;v<y;v++){const g=await m(s,n,d);if(yield*g.
StackEvents??[],d=g.NextToken,!d)return}}async function m(s,n,d){const v={StackName:n,...d&&{NextToken:d}};try{return await s.
send(new c.n(v))}catch(g){if((0,i.n)(g))return{$metadata:{}};throw g}}const w=3e4;async function k(s,n,d,{isFirst:v=!1}={}){
const{client:g,stackId:I}=s,S=`op-${(0,E.randomUUID)()}`,W=v?M.fromBeginning(g,I,S):await M.fromNow(g,I,S);return await n(
S),$(s,W,d)}async function P(s,n){return $(s,await M.ofRunning(s.client,s.stackId),n)}async function $(s,n,d){const{client:v,
stackId:g,clock:I,timeout:S,onEvent:W}=s;let U="",C=I.now();const x=await(0,h.t)({clock:I,forMillis:S},async()=>{const B=await n.
next();for(const F of B)W(l(F));B.length>0&&(C=I.now());const N=I.now()-C>=w;if(!n.isOver&&!N)return;const K=await(0,i.t)(
v,g);if(U=K?.status.name??"",!K?.status.isInProgress&&!K?.status.isPreview)return{stack:K};N&&(W(o(n.all,I.now())),C=I.now())});
if(!x)return{kind:"timed-out",status:U||await L(s)};for(const B of await n.next())W(l(B));const{stack:j}=x;return d(j)?{
kind:"done",stack:j?.status.isDeleted?void 0:j}:A(n.all,j)}async function L({client:s,stackId:n}){return(await(0,i.t)(s,
n))?.status.name??"gone"}function A(s,n){const d=n?.status.name??"",v={logicalId:n?.name??"",type:"AWS::CloudFormation::\
Stack",status:d},g=(0,e.a)(s)??(0,e.n)(v,n?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:d,
cause:(0,e.t)(g),root:g,resources:(0,e.r)(s),events:s}}}),4640:((R,u,t)=>{t.d(u,{t:()=>c});var e=t(7598);const c=({runName:i})=>`${i}\
-${(0,e.randomBytes)(4).toString("hex")}`}),7288:((R,u,t)=>{t.d(u,{t:()=>O});var e=t(6765),c=t(6580);const i=250,h=1500,
E=5e3,_=.03,l=6e4;async function O({clock:o,forMillis:r},f){const y=o.now();let M=1;for(let D=0;;D+=1){const T=await f().
catch(w=>{if(!(0,c.n)(w))throw w;M*=2});if(T!==void 0)return T;const p=o.now()-y;if(p>=r)return;const m=Math.min(a(D,p)*
M,l);await(0,e.t)(o,Math.min(m,r-p))}}function a(o,r){const f=Math.min(i*2**o,h);return Math.round(Math.min(Math.max(f,r*
_),E))}}),8669:((R,u,t)=>{t.d(u,{a:()=>E,i:()=>h,n:()=>_,r:()=>O,t:()=>l});const e=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,a])=>`grant ${a} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,a,o])=>`use zones that offer this type${o?` (${o.trim()})`:""}${a?`, not ${a}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,a])=>`use an image that exists in this region${a?` instead of ${a}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function c(a){for(const{
pattern:o,advice:r}of e){const f=o.exec(a);if(f)return r(f)}}const i=/^Resource (creation|update|deletion) cancelled/i,h=({
PhysicalResourceId:a,StackId:o})=>a===o;function E(a){const o=a.filter(({ResourceStatus:y})=>y?.endsWith("_FAILED")).filter(
({ResourceStatusReason:y})=>!i.test(y??"")),r=o.find(y=>!h(y))??o[0];if(!r)return;const f=r.ResourceStatusReason??"no re\
ason given";return{logicalId:r.LogicalResourceId??"",type:r.ResourceType??"",status:r.ResourceStatus??"",reason:f,remedy:c(
f)}}function _({logicalId:a,type:o,status:r},f){return{logicalId:a,type:o,status:r,reason:f,remedy:c(f)}}const l=({logicalId:a,
type:o,status:r,reason:f})=>`${a} (${o}) ${r}: ${f}`;function O(a){const o=new Map;for(const r of a)h(r)||o.set(r.LogicalResourceId??
"",r);return[...o].filter(([,{ResourceStatus:r,ResourceStatusReason:f}])=>r?.endsWith("_FAILED")&&!i.test(f??"")).map(([
r])=>r)}}),6352:((R,u,t)=>{t.r(u),t.d(u,{run:()=>r});var e=t(4059),c=t(2264),i=t(4640),h=t(7427),E=t(5613),_=t(4247),l=t(
304),O=t(8552),a=t(9996),o=t(6034);const r=async(y,M)=>{const{stackName:D}=y,{log:T,clock:p}=M,m=p.now();let w=await(0,h.
t)(M,D);w.status.isInProgress&&(await(0,e.t)(M,D),w=await(0,h.t)(M,D));const k=await f(y,M),P=await T.group("Rotation",()=>(0,O.
t)((0,a.t)(M,w),k,{...y,owner:(0,i.t)(M)})),$=P.steps.length>0?[(0,l.n)(D,P.steps)]:[];for(const L of $.flatMap(_.t))T.info(
L);return{headline:(0,E.t)(D,P),outputs:{"stack-id":w.id,"token-version":String(P.version)},result:{command:"rotate",stack:D,
stackId:w.id,...(0,E.n)(P),changed:P.steps.length>0||P.version!==P.former,seconds:Math.round((p.now()-m)/1e3)},tables:$,
failure:P.failure}};async function f(y,M){if(y.tokenVersion)return{kind:"version",name:y.tokenVersion};const D=await(0,o.
n)(y,M);if(D)return{kind:"value",value:D};if(y.maxTokenAgeDays>0)return{kind:"nothing"};const T=`rotate was given no tok\
en for stack ${y.stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at it\
s age only`;throw new c.t("token.missing",T)}}),5613:((R,u,t)=>{t.d(u,{n:()=>c,t:()=>e});function e(i,h){const{outcome:E,
version:_,former:l,ageDays:O,steps:a}=h,o=new Set(a.map(({node:r})=>r)).size;switch(E){case"unchanged":return`stack ${i}\
 runs with this token already: version ${_}, ${O} days old; nothing was done`;case"resumed":return`stack ${i} runs with \
this token already: version ${_}, ${O} days old; ${o} nodes that did not were brought along`;case"rotated":return`stack ${i}\
: the token went from version ${l} to ${_} on ${o} nodes`;case"failed":return`stack ${i}: version ${_} of the token is c\
urrent`}}const c=({outcome:i,version:h,former:E,ageDays:_,steps:l})=>({outcome:i,tokenVersion:h,formerVersion:E,tokenAgeDays:_,
nodes:l})}),7427:((R,u,t)=>{t.d(u,{t:()=>h});var e=t(2803),c=t(2264),i=t(9713);async function h(E,_){const{log:l,aws:O}=E,
a=await l.group("Preflight",()=>(0,i.t)(E)),o=await(0,e.t)(await O.cloudFormation(),_);if(o&&!o.status.isPreview&&!o.status.
isDeleted)return o;const r=`there is no stack ${_} in ${a.region} of account ${a.account}; check stack-name and region`;
throw new c.t("stack.missing",r)}}),4247:((R,u,t)=>{t.d(u,{t:()=>e});function e({head:c,rows:i}){const h=[c,...i],E=c.map(
(l,O)=>Math.max(...h.map(a=>(a[O]??"").length))),_=l=>E.map((O,a)=>(l[a]??"").padEnd(O)).join("  ").trimEnd();return[_(c),
E.map(l=>"\u2500".repeat(l)).join("  "),...i.map(_)]}}),6034:((R,u,t)=>{t.d(u,{a:()=>D,i:()=>O,n:()=>f,r:()=>l,t:()=>M});
var e=t(7643),c=t(6580),i=t(990),h=t(6507),E=t(7274),_=t(2264);async function l({aws:p,hide:m},w){const k=await o(p,w,e.
p.current,!0);if(!k)return;const{Value:P="",Version:$=0}=k;return m(P),{value:P,version:$}}async function O({aws:p},m){return(await o(
p,m,e.p.current,!1))?.Version}async function a({aws:p},m){const w=[e.p.unfinished,e.p.pending];return(await Promise.all(
w.map(k=>o(p,m,k,!1)))).some(k=>k!==void 0)}async function o(p,m,w,k){const P=await p.ssm(),$=`${(0,e._)(m).token}:${w}`;
try{return(await P.send(new i.n({Name:$,WithDecryption:k}))).Parameter}catch(L){if((0,c.t)(L,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw L}}const r=/^[0-9a-fA-F]{32}$/;async function f({activationToken:p,tokenParameter:m},{
aws:w,hide:k}){if(!m)return p;const P=await w.ssm(),$=L=>new _.t("input.invalid",`token-parameter: parameter ${m} ${L}`);
try{const{Parameter:L}=await P.send(new i.n({Name:m,WithDecryption:!0})),A=L?.Value?.trim()??"";if(k(A),r.test(A))return A;
throw $(`holds ${A.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(L){throw(0,c.t)(L,
"ParameterNotFound","ParameterVersionNotFound")?$("does not exist in this region; name one that does"):L}}function y({stackName:p,
given:m},w,k){if(w)return!m||m===w.value?"keep":k?"rotate":"store";if(m)return"store";const P=`stack ${p} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new _.t("token.missing",P)}async function M(p,m,w,k){
const P=y(m,w,k);return P!=="keep"||!k?P:await a(p,m.stackName)?"rotate":"keep"}async function D({aws:p},m){const w=await p.
ssm(),k=(0,e._)(m.stackName).token,P=await T(w,k,m),$=await w.send(new h.t({Name:k,ParameterVersion:P,Labels:[e.p.current]}));
if($.InvalidLabels?.length)throw new _.t("internal",`Parameter Store refused the label ${$.InvalidLabels.join(", ")}`,{fault:"\
tool"});return P}async function T(p,m,{stackName:w,given:k,tags:P}){const $=Object.entries({...P,[e.u]:w}).map(([A,s])=>({
Key:A,Value:s})),L={Name:m,Type:"SecureString",Tier:"Standard",Value:k};try{const A=`Activation token of the Railgun lis\
teners of stack ${w}`,{Version:s=1}=await p.send(new E.t({...L,Description:A,Tags:$}));return s}catch(A){if(!(0,c.t)(A,"\
ParameterAlreadyExists"))throw A;const{Version:s=1}=await p.send(new E.t({...L,Overwrite:!0}));return s}}})};export{V as id,z as ids,G as modules};
