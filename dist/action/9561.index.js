const F=9561,G=[9561],z={9208:((I,c,t)=>{t.d(c,{t:()=>n});const n=r=>Object.assign(r,{eventStreamMarshaller:r.eventStreamSerdeProvider(
r)})}),6507:((I,c,t)=>{t.d(c,{t:()=>r});var n=t(990),r=class extends(0,n.a)(n.r,n.i,"LabelParameterVersion",n.l){}}),7274:((I,c,t)=>{
t.d(c,{t:()=>r});var n=t(990),r=class extends(0,n.a)(n.r,n.i,"PutParameter",n.d){}}),8930:((I,c,t)=>{t.d(c,{t:()=>r});var n=t(
6776),r=class extends(0,n.a)(n.r,n.i,"ResumeProcesses",n.c){}}),4059:((I,c,t)=>{t.d(c,{t:()=>w});var n=t(254),r=t(2803),
o=t(2264);const h=36e5;async function w(i,d){const{aws:M,clock:O,log:u}=i,g=await M.cloudFormation(),L=await(0,r.t)(g,d);
if(!L?.status.isInProgress)return L;const p=L.changeSetId.split("/")[1];u.info(`stack ${d} is ${L.status.name}${p?` (cha\
nge set ${p})`:""}: following that operation to its end`);const D=$=>u.info($),k=await(0,n.t)({client:g,clock:O,stackId:L.
id,timeout:h,onEvent:D},$=>$===void 0||$.status.isDeleted||$.status.isUpdatable);if(k.kind==="done")return k.stack;if(k.
kind==="failed")return(0,r.t)(g,L.id);throw new o.t("stack.busy",`stack ${d} is ${k.status} for more than ${h/6e4} minut\
es; run again when its operation has come to an end`)}}),304:((I,c,t)=>{t.d(c,{n:()=>r,t:()=>n});var n=class{#t;#n=[];hasBegun=!1;constructor(o){
this.#t=o}get steps(){return this.#n}add(o){this.#n.push(o);const{node:h,from:w,to:i,action:d,end:M,seconds:O,reason:u}=o,
g=u&&`: ${u}`;this.#t.info(`${h}  ${d}  version ${w??"?"} \u2192 ${i}  ${M}${g}  ${O} s`)}};function r(o,h){return{title:`\
Rotation of ${o}`,head:["node","old version","new version","action","result","seconds"],rows:h.map(({node:w,from:i,to:d,
action:M,end:O,seconds:u,reason:g})=>[w,i===null?"unknown":String(i),String(d),M,g?`${O}: ${g}`:O,String(u)])}}}),2656:((I,c,t)=>{
t.d(c,{i:()=>h,n:()=>o,r:()=>w,t:()=>r});var n=t(7811);const r=12e4,o=(0,n.u)({owner:(0,n.p)(),purpose:(0,n.t)(["deploy",
"rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.a)(),suspended:(0,n.n)((0,n.p)())}),h=(i,d)=>i.held&&i.leaseUntil>
d,w=(0,n.u)({paused:(0,n.r)(),by:(0,n.p)()})}),254:((I,c,t)=>{t.d(c,{n:()=>v,r:()=>k,t:()=>m});var n=t(8669),r=t(5051),o=t(
2803),h=t(7288),w=t(7598);const i={red:31,green:32,yellow:33,cyan:36};function d(s){const e=`${s.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${M(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} (${s.ResourceType??""})`;return s.ResourceStatusReason?
`${e}: ${s.ResourceStatusReason}`:e}function M(s){return`\x1B[${i[O(s)]}m${s}\x1B[0m`}function O(s){return s.endsWith("_\
FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yellow":s.endsWith("_COMPLETE")?"green":"cyan"}function u(s,e){
const a=new Map;for(const U of s.filter(C=>!(0,n.i)(C))){const C=U.LogicalResourceId??"";U.ResourceStatus?.endsWith("_IN\
_PROGRESS")?a.has(C)||a.set(C,U.Timestamp?.getTime()??e):a.delete(C)}const E=[...a].sort(([,U],[,C])=>U-C).slice(0,g),P=a.
size-E.length,T=E.map(([U,C])=>`${U} (${L(e-C)})`),S=s.find(n.i),W=`the stack (${L(e-(S?.Timestamp?.getTime()??e))})`;return`\
still waiting for ${T.join(", ")||W}${P>0?` and ${P} more`:""}`}const g=5,L=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:
`${Math.floor(s/6e4)} min`,p=100;var D=class b{#t;#n;#s;#e;#o=[];constructor(e,a,{token:E,newestSeen:P}){this.#t=e,this.#n=
a,this.#s=E,this.#e=P}static async fromNow(e,a,E){const{StackEvents:P}=await _(e,a,void 0);return new b(e,a,{token:E,newestSeen:P?.[0]?.
EventId})}static fromBeginning(e,a,E){return new b(e,a,{token:E,newestSeen:void 0})}static async ofRunning(e,a){const{operation:E,
before:P}=await $(e,a),T=E[0]?.ClientRequestToken;return new b(e,a,{token:T,newestSeen:P?.EventId})}async next(){const e=[];
let a;for await(const E of f(this.#t,this.#n)){if(a??=E.EventId,E.EventId===this.#e)break;this.#a(E)&&e.push(E)}return this.#e=
a??this.#e,e.reverse(),this.#o.push(...e),e}#a({ClientRequestToken:e,ResourceStatus:a}){return new o.r(a).isPreview?!1:!this.#s||
!e||e===this.#s}get all(){return this.#o}get isOver(){const e=this.#o.findLast(n.i);return e!==void 0&&!new o.r(e.ResourceStatus).
isInProgress}};async function k(s,e){return(await $(s,e)).operation}async function $(s,e){const a=[];let E,P=!1;for await(const T of f(
s,e)){const S=new o.r(T.ResourceStatus),W=(0,n.i)(T)&&!S.isInProgress;if(S.isPreview||W&&P){E=T;break}P||=(0,n.i)(T),a.push(
T)}return{operation:a.reverse(),before:E}}async function*f(s,e){let a;for(let E=0;E<p;E++){const P=await _(s,e,a);if(yield*P.
StackEvents??[],a=P.NextToken,!a)return}}async function _(s,e,a){const E={StackName:e,...a&&{NextToken:a}};try{return await s.
send(new r.n(E))}catch(P){if((0,o.n)(P))return{$metadata:{}};throw P}}const l=3e4;async function v(s,e,a,{isFirst:E=!1}={}){
const{client:P,stackId:T}=s,S=`op-${(0,w.randomUUID)()}`,W=E?D.fromBeginning(P,T,S):await D.fromNow(P,T,S);return await e(
S),y(s,W,a)}async function m(s,e){return y(s,await D.ofRunning(s.client,s.stackId),e)}async function y(s,e,a){const{client:E,
stackId:P,clock:T,timeout:S,onEvent:W}=s;let U="",C=T.now();const x=await(0,h.t)({clock:T,forMillis:S},async()=>{const B=await e.
next();for(const N of B)W(d(N));B.length>0&&(C=T.now());const V=T.now()-C>=l;if(!e.isOver&&!V)return;const K=await(0,o.t)(
E,P);if(U=K?.status.name??"",!K?.status.isInProgress&&!K?.status.isPreview)return{stack:K};V&&(W(u(e.all,T.now())),C=T.now())});
if(!x)return{kind:"timed-out",status:U||await R(s)};for(const B of await e.next())W(d(B));const{stack:j}=x;return a(j)?{
kind:"done",stack:j?.status.isDeleted?void 0:j}:A(e.all,j)}async function R({client:s,stackId:e}){return(await(0,o.t)(s,
e))?.status.name??"gone"}function A(s,e){const a=e?.status.name??"",E={logicalId:e?.name??"",type:"AWS::CloudFormation::\
Stack",status:a},P=(0,n.a)(s)??(0,n.n)(E,e?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:a,
cause:(0,n.t)(P),root:P,resources:(0,n.r)(s),events:s}}}),4640:((I,c,t)=>{t.d(c,{t:()=>r});var n=t(7598);const r=({runName:o})=>`${o}\
-${(0,n.randomBytes)(4).toString("hex")}`}),7288:((I,c,t)=>{t.d(c,{t:()=>M});var n=t(6765),r=t(6580);const o=250,h=1500,
w=5e3,i=.03,d=6e4;async function M({clock:u,forMillis:g},L){const p=u.now();let D=1;for(let k=0;;k+=1){const $=await L().
catch(l=>{if(!(0,r.n)(l))throw l;D*=2});if($!==void 0)return $;const f=u.now()-p;if(f>=g)return;const _=Math.min(O(k,f)*
D,d);await(0,n.t)(u,Math.min(_,g-f))}}function O(u,g){const L=Math.min(o*2**u,h);return Math.round(Math.min(Math.max(L,g*
i),w))}}),6352:((I,c,t)=>{t.r(c),t.d(c,{run:()=>g});var n=t(4059),r=t(2264),o=t(4640),h=t(7427),w=t(5613),i=t(4247),d=t(
304),M=t(8552),O=t(9996),u=t(6034);const g=async(p,D)=>{const{stackName:k}=p,{log:$,clock:f}=D,_=f.now();let l=await(0,h.
t)(D,k);l.status.isInProgress&&(await(0,n.t)(D,k),l=await(0,h.t)(D,k));const v=await L(p,D),m=await $.group("Rotation",()=>(0,M.
t)((0,O.t)(D,l),v,{...p,owner:(0,o.t)(D)})),y=m.steps.length>0?[(0,d.n)(k,m.steps)]:[];for(const R of y.flatMap(i.t))$.info(
R);return{headline:(0,w.t)(k,m),outputs:{"stack-id":l.id,"token-version":String(m.version)},result:{command:"rotate",stack:k,
stackId:l.id,...(0,w.n)(m),changed:m.steps.length>0||m.version!==m.former,seconds:Math.round((f.now()-_)/1e3)},tables:y,
failure:m.failure}};async function L(p,D){if(p.tokenVersion)return{kind:"version",name:p.tokenVersion};const k=await(0,u.
n)(p,D);if(k)return{kind:"value",value:k};if(p.maxTokenAgeDays>0)return{kind:"nothing"};const $=`rotate was given no tok\
en for stack ${p.stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at it\
s age only`;throw new r.t("token.missing",$)}}),5613:((I,c,t)=>{t.d(c,{n:()=>r,t:()=>n});function n(o,h){const{outcome:w,
version:i,former:d,ageDays:M,steps:O}=h,u=new Set(O.map(({node:g})=>g)).size;switch(w){case"unchanged":return`stack ${o}\
 runs with this token already: version ${i}, ${M} days old; nothing was done`;case"resumed":return`stack ${o} runs with \
this token already: version ${i}, ${M} days old; ${u} nodes that did not were brought along`;case"rotated":return`stack ${o}\
: the token went from version ${d} to ${i} on ${u} nodes`;case"failed":return`stack ${o}: version ${i} of the token is c\
urrent`}}const r=({outcome:o,version:h,former:w,ageDays:i,steps:d})=>({outcome:o,tokenVersion:h,formerVersion:w,tokenAgeDays:i,
nodes:d})}),7427:((I,c,t)=>{t.d(c,{t:()=>h});var n=t(2803),r=t(2264),o=t(9713);async function h(w,i){const{log:d,aws:M}=w,
O=await d.group("Preflight",()=>(0,o.t)(w)),u=await(0,n.t)(await M.cloudFormation(),i);if(u&&!u.status.isPreview&&!u.status.
isDeleted)return u;const g=`there is no stack ${i} in ${O.region} of account ${O.account}; check stack-name and region`;
throw new r.t("stack.missing",g)}}),4247:((I,c,t)=>{t.d(c,{t:()=>n});function n({head:r,rows:o}){const h=[r,...o],w=r.map(
(d,M)=>Math.max(...h.map(O=>(O[M]??"").length))),i=d=>w.map((M,O)=>(d[O]??"").padEnd(M)).join("  ").trimEnd();return[i(r),
w.map(d=>"\u2500".repeat(d)).join("  "),...o.map(i)]}}),6034:((I,c,t)=>{t.d(c,{a:()=>k,i:()=>M,n:()=>L,r:()=>d,t:()=>D});
var n=t(7643),r=t(6580),o=t(990),h=t(6507),w=t(7274),i=t(2264);async function d({aws:f,hide:_},l){const v=await u(f,l,n.
p.current,!0);if(!v)return;const{Value:m="",Version:y=0}=v;return _(m),{value:m,version:y}}async function M({aws:f},_){return(await u(
f,_,n.p.current,!1))?.Version}async function O({aws:f},_){const l=[n.p.unfinished,n.p.pending];return(await Promise.all(
l.map(v=>u(f,_,v,!1)))).some(v=>v!==void 0)}async function u(f,_,l,v){const m=await f.ssm(),y=`${(0,n._)(_).token}:${l}`;
try{return(await m.send(new o.n({Name:y,WithDecryption:v}))).Parameter}catch(R){if((0,r.t)(R,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw R}}const g=/^[0-9a-fA-F]{32}$/;async function L({activationToken:f,tokenParameter:_},{
aws:l,hide:v}){if(!_)return f;const m=await l.ssm(),y=R=>new i.t("input.invalid",`token-parameter: parameter ${_} ${R}`);
try{const{Parameter:R}=await m.send(new o.n({Name:_,WithDecryption:!0})),A=R?.Value?.trim()??"";if(v(A),g.test(A))return A;
throw y(`holds ${A.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(R){throw(0,r.t)(R,
"ParameterNotFound","ParameterVersionNotFound")?y("does not exist in this region; name one that does"):R}}function p({stackName:f,
given:_},l,v){if(l)return!_||_===l.value?"keep":v?"rotate":"store";if(_)return"store";const m=`stack ${f} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new i.t("token.missing",m)}async function D(f,_,l,v){
const m=p(_,l,v);return m!=="keep"||!v?m:await O(f,_.stackName)?"rotate":"keep"}async function k({aws:f},_){const l=await f.
ssm(),v=(0,n._)(_.stackName).token,m=await $(l,v,_),y=await l.send(new h.t({Name:v,ParameterVersion:m,Labels:[n.p.current]}));
if(y.InvalidLabels?.length)throw new i.t("internal",`Parameter Store refused the label ${y.InvalidLabels.join(", ")}`,{fault:"\
tool"});return m}async function $(f,_,{stackName:l,given:v,tags:m}){const y=Object.entries({...m,[n.u]:l}).map(([A,s])=>({
Key:A,Value:s})),R={Name:_,Type:"SecureString",Tier:"Standard",Value:v};try{const A=`Activation token of the Railgun lis\
teners of stack ${l}`,{Version:s=1}=await f.send(new w.t({...R,Description:A,Tags:y}));return s}catch(A){if(!(0,r.t)(A,"\
ParameterAlreadyExists"))throw A;const{Version:s=1}=await f.send(new w.t({...R,Overwrite:!0}));return s}}})};export{F as id,G as ids,z as modules};
