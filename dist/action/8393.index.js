const J=8393,H=[8393],z={6507:((C,v,t)=>{t.d(v,{t:()=>h});var n=t(990),h=class extends(0,n.s)(n.a,n.o,"LabelParameterVer\
sion",n.u){}}),8930:((C,v,t)=>{t.d(v,{t:()=>h});var n=t(6776),h=class extends(0,n.o)(n.i,n.a,"ResumeProcesses",n.u){}}),
3657:((C,v,t)=>{t.d(v,{t:()=>h});var n=t(6776),h=class extends(0,n.o)(n.i,n.a,"SuspendProcesses",n.m){}}),4059:((C,v,t)=>{
t.d(v,{t:()=>P});var n=t(254),h=t(2803),d=t(2264);const O=36e5;async function P(w,E){const{aws:T,clock:y,log:r}=w,l=await T.
cloudFormation(),u=await(0,h.t)(l,E);if(!u?.status.isInProgress)return u;const f=u.changeSetId.split("/")[1];r.info(`sta\
ck ${E} is ${u.status.name}${f?` (change set ${f})`:""}: following that operation to its end`);const k=I=>r.info(I),L=await(0,n.
t)({client:l,clock:y,stackId:u.id,timeout:O,onEvent:k},I=>I===void 0||I.status.isDeleted||I.status.isUpdatable);if(L.kind===
"done")return L.stack;if(L.kind==="failed")return(0,h.t)(l,u.id);throw new d.t("stack.busy",`stack ${E} is ${L.status} f\
or more than ${O/6e4} minutes; run again when its operation has come to an end`)}}),304:((C,v,t)=>{t.d(v,{n:()=>h,t:()=>n});
var n=class{#t;#e=[];hasBegun=!1;constructor(d){this.#t=d}get steps(){return this.#e}add(d){this.#e.push(d);const{node:O,
from:P,to:w,action:E,end:T,seconds:y,reason:r}=d,l=r&&`: ${r}`;this.#t.info(`${O}  ${E}  version ${P??"?"} \u2192 ${w}  ${T}${l}\
  ${y} s`)}};function h(d,O){return{title:`Rotation of ${d}`,head:["node","old version","new version","action","result",
"seconds"],rows:O.map(({node:P,from:w,to:E,action:T,end:y,seconds:r,reason:l})=>[P,w===null?"unknown":String(w),String(E),
T,l?`${y}: ${l}`:y,String(r)])}}}),7158:((C,v,t)=>{t.d(v,{n:()=>E,t:()=>T});var n=t(2656),h=t(7643),d=t(6580),O=t(990),P=t(
7274),w=t(2264);function E(r,{owner:l,purpose:u,leaseUntil:f}){const k=new Date(f).toISOString();return new w.t("lock.he\
ld",`stack ${r} is being changed by another run, ${l} (${u}), whose lock holds until ${k} and is renewed; run again when\
 it has ended`)}var T=class{#t;#e;#n;#s;constructor({aws:r,stackName:l,owner:u}){this.#t=r,this.#e=(0,h._)(l).lock,this.#n=
u,this.#s=l}async read(r){const l=await this.#t.ssm(),u=r===void 0?this.#e:`${this.#e}:${r}`;try{const{Parameter:f}=await l.
send(new O.i({Name:u})),k=f?.Value??"";return{version:f?.Version??0,lock:y(k),text:k}}catch(f){if((0,d.t)(f,"ParameterNo\
tFound","ParameterVersionNotFound"))return;throw f}}async create(r){const l=await this.#t.ssm();try{const{Version:u=1}=await l.
send(new P.t({Name:this.#e,Type:"String",Value:JSON.stringify(r)}));return u}catch(u){if((0,d.t)(u,"ParameterAlreadyExis\
ts"))return;throw u}}async overwrite(r,l){const u=await this.#a(JSON.stringify(l));if(u===r.version+1)return u;const f=await this.
read(r.version+1);if(f?.lock?.owner===this.#n)return u;throw f&&await this.#o(f,u),E(this.#s,f?.lock??{...l,owner:"unkno\
wn"})}async#o(r,l){let u=r;for(let f=l-1;f>r.version;f--){const k=await this.read(f);if(k?.lock?.owner===r.lock?.owner){
u=k??u;break}}(await this.read())?.version===l&&await this.#a(u.text)}async#a(r){const{Version:l=0}=await(await this.#t.
ssm()).send(new P.t({Name:this.#e,Type:"String",Value:r,Overwrite:!0}));return l}};function y(r){try{return n.n.safeParse(
JSON.parse(r)).data}catch{return}}}),2656:((C,v,t)=>{t.d(v,{i:()=>O,n:()=>d,r:()=>P,t:()=>h});var n=t(7811);const h=12e4,
d=(0,n.u)({owner:(0,n.p)(),purpose:(0,n.t)(["deploy","rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.a)(),suspended:(0,n.
n)((0,n.p)())}),O=(w,E)=>w.held&&w.leaseUntil>E,P=(0,n.u)({paused:(0,n.r)(),by:(0,n.p)()})}),6223:((C,v,t)=>{t.d(v,{n:()=>u});
var n=t(6765),h=t(2656),d=t(7643),O=t(2264),P=t(7158);const w=1e4,E=15e3,T=2500,y=1e3,r=6e4,l=6e5;async function u(e){const{
clock:a,stackName:s}=e,c=new P.t(e);for(let M;;await(0,n.t)(a,T)){const $=await c.read(),R=$?.lock?.held&&$.lock.owner!==
e.owner?await I(e,c,$):$,i=L(e,R?.lock?.suspended??[]);if((R?await c.overwrite(R,i):await c.create(i))===void 0){if(M??=
a.now(),a.now()-M<r)continue;throw f(s)}const o=k(R?.lock,e)?R?.lock:void 0;o&&e.log.info(`took over from ${o.owner} (${o.
purpose})`);const _=new m(e,c,{mine:i,inherited:o});return R&&await _.confirm(),_}}function f(e){const{lock:a}=(0,d._)(e),
s=`Parameter Store says for ${r/1e3} seconds that ${a} is not there, and that it is there when it is made; run again`;return new O.
t("aws.unavailable",s)}const k=(e,{owner:a})=>e!==void 0&&e.owner!==a&&(e.held||e.suspended.length>0);function L({owner:e,
purpose:a,clock:s},c){return{owner:e,purpose:a,held:!0,leaseUntil:s.now()+h.t,suspended:[...c]}}async function I(e,a,s){
const{clock:c,log:M,stackName:$}=e,R=s.lock;if(g(R.owner,e.owner))return s;const i=Math.max(R.leaseUntil,c.now()+E),o=R.
leaseUntil<c.now()-l?c.now():i;for((0,h.i)(R,c.now())&&M.info(`the lock is held by ${R.owner}: is it alive?`);c.now()<o;){
await(0,n.t)(c,Math.min(T,o-c.now()));const _=await a.read();if(_?.version!==s.version){if(!_?.lock?.held)return _;throw(0,P.
n)($,_.lock)}}return s}function g(e,a){const[[,s,c]=[],[,M,$]=[]]=[e,a].map(R=>/^(\d+)-(\d+)-/.exec(R)??[]);return s!==void 0&&
s===M&&Number(c)<Number($)}var m=class{inherited;#t;#e;#n;#s=!1;constructor(e,a,{mine:s,inherited:c}){this.#t=e,this.#e=
a,this.#n=s,this.inherited=c}get isLost(){return this.#s}get suspended(){return this.#n.suspended}async confirm(){await(0,n.
t)(this.#t.clock,y),await this.#a()}async renew(e=this.#n.suspended){const{clock:a}=this.#t,s=await this.#a(),c=this.#n.
leaseUntil-h.t+w<=a.now(),M=s.text===JSON.stringify(this.#n)&&e.join()===this.#n.suspended.join();(c||!M)&&await this.#o(
s,L(this.#t,e))}async release(){if(this.#s)return;const{log:e}=this.#t,a=this.#n.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#o(await this.#a(),{...this.#n,...a})}catch(s){const c=new Date(this.#n.leaseUntil).toISOString();e.warning(
`the lock could not be released; it ends by itself at ${c} (${String(s)})`)}}keep(){const{clock:e}=this.#t;let a=!1,s=()=>{},
c=Promise.resolve();const M=()=>{s=e.after(w,()=>{c=this.renew().catch(()=>{}).then(()=>{a||M()})})};return M(),async()=>{
a=!0,s(),await c}}async#o(e,a){try{await this.#e.overwrite(e,a),this.#n=a}catch(s){throw s instanceof O.t&&s.code==="loc\
k.held"?this.#r(s.message):s}}async#a(){const{clock:e,owner:a}=this.#t;let s=await this.#e.read();for(let c=0;s?.lock?.owner!==
a&&c<3;c++)await(0,n.t)(e,y),s=await this.#e.read();if(s?.lock?.owner===a&&s.lock.held)return s;throw this.#r(s?.lock?`i\
t is ${s.lock.owner}'s (${s.lock.purpose})`:"it is gone")}#r(e){this.#s=!0;const{stackName:a}=this.#t;return new O.t("lo\
ck.lost",`the lock of stack ${a} was taken from this run: ${e}; nothing more was changed, run again when that run has en\
ded`)}}}),254:((C,v,t)=>{t.d(v,{n:()=>s,r:()=>L,t:()=>c});var n=t(8669),h=t(5051),d=t(2803),O=t(7288),P=t(7598);const w={
red:31,green:32,yellow:33,cyan:36};function E(i){const o=`${i.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${T(i.
ResourceStatus??"")}  ${i.LogicalResourceId??""} (${i.ResourceType??""})`;return i.ResourceStatusReason?`${o}: ${i.ResourceStatusReason}`:
o}function T(i){return`\x1B[${w[y(i)]}m${i}\x1B[0m`}function y(i){return i.endsWith("_FAILED")?"red":i.includes("ROLLBAC\
K")||i.startsWith("DELETE")?"yellow":i.endsWith("_COMPLETE")?"green":"cyan"}function r(i,o){const _=new Map;for(const W of i.
filter(S=>!(0,n.i)(S))){const S=W.LogicalResourceId??"";W.ResourceStatus?.endsWith("_IN_PROGRESS")?_.has(S)||_.set(S,W.Timestamp?.
getTime()??o):_.delete(S)}const D=[..._].sort(([,W],[,S])=>W-S).slice(0,l),p=_.size-D.length,A=D.map(([W,S])=>`${W} (${u(
o-S)})`),U=i.find(n.i),j=`the stack (${u(o-(U?.Timestamp?.getTime()??o))})`;return`still waiting for ${A.join(", ")||j}${p>
0?` and ${p} more`:""}`}const l=5,u=i=>i<6e4?`${Math.max(0,Math.round(i/1e3))} s`:`${Math.floor(i/6e4)} min`,f=100;var k=class x{#t;#e;#n;#s;#o=[];constructor(o,_,{
token:D,newestSeen:p}){this.#t=o,this.#e=_,this.#n=D,this.#s=p}static async fromNow(o,_,D){const{StackEvents:p}=await m(
o,_,void 0);return new x(o,_,{token:D,newestSeen:p?.[0]?.EventId})}static fromBeginning(o,_,D){return new x(o,_,{token:D,
newestSeen:void 0})}static async ofRunning(o,_){const{operation:D,before:p}=await I(o,_),A=D[0]?.ClientRequestToken;return new x(
o,_,{token:A,newestSeen:p?.EventId})}async next(){const o=[];let _;for await(const D of g(this.#t,this.#e)){if(_??=D.EventId,
D.EventId===this.#s)break;this.#a(D)&&o.push(D)}return this.#s=_??this.#s,o.reverse(),this.#o.push(...o),o}#a({ClientRequestToken:o,
ResourceStatus:_}){return new d.r(_).isPreview?!1:!this.#n||!o||o===this.#n}get all(){return this.#o}get isOver(){const o=this.#o.
findLast(n.i);return o!==void 0&&!new d.r(o.ResourceStatus).isInProgress}};async function L(i,o){return(await I(i,o)).operation}
async function I(i,o){const _=[];let D,p=!1;for await(const A of g(i,o)){const U=new d.r(A.ResourceStatus),j=(0,n.i)(A)&&
!U.isInProgress;if(U.isPreview||j&&p){D=A;break}p||=(0,n.i)(A),_.push(A)}return{operation:_.reverse(),before:D}}async function*g(i,o){
let _;for(let D=0;D<f;D++){const p=await m(i,o,_);if(yield*p.StackEvents??[],_=p.NextToken,!_)return}}async function m(i,o,_){
const D={StackName:o,..._&&{NextToken:_}};try{return await i.send(new h.r(D))}catch(p){if((0,d.n)(p,o))return{$metadata:{}};
throw p}}const e=3e4,a=6e4;async function s(i,o,_,{isFirst:D=!1}={}){const{client:p,stackId:A}=i,U=`op-${(0,P.randomUUID)()}`,
j=D?k.fromBeginning(p,A,U):await k.fromNow(p,A,U);return await o(U),M(i,j,_)}async function c(i,o){return M(i,await k.ofRunning(
i.client,i.stackId),o)}async function M(i,o,_){const{client:D,stackId:p,clock:A,timeout:U,onEvent:j}=i;let W="",S=A.now();
const V=await(0,O.t)({clock:A,forMillis:U},async()=>{const K=await o.next();for(const G of K)j(E(G));K.length>0&&(S=A.now());
const b=A.now()-S>=e;if(!o.isOver&&!b)return;const N=await(0,d.t)(D,p);if(W=N?.status.name??"",!N?.status.isInProgress&&
!N?.status.isPreview)return{stack:N};b&&(j(r(o.all,A.now())),S=A.now())});if(!V)return{kind:"timed-out",status:W||await $(
i)};const F=await(0,O.t)({clock:A,forMillis:a},()=>o.next());for(const K of F??[])j(E(K));const{stack:B}=V;return _(B)?{
kind:"done",stack:B?.status.isDeleted?void 0:B}:R(o.all,B)}async function $({client:i,stackId:o}){return(await(0,d.t)(i,
o))?.status.name??"gone"}function R(i,o){const _=o?.status.name??"",D={logicalId:o?.name??"",type:"AWS::CloudFormation::\
Stack",status:_},p=(0,n.a)(i)??(0,n.n)(D,o?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:_,
cause:(0,n.t)(p),root:p,resources:(0,n.r)(i),events:i}}}),4640:((C,v,t)=>{t.d(v,{t:()=>h});var n=t(7598);const h=({runName:d})=>`${d}\
-${(0,n.randomBytes)(4).toString("hex")}`}),7288:((C,v,t)=>{t.d(v,{t:()=>T});var n=t(6765),h=t(6580);const d=250,O=1500,
P=5e3,w=.03,E=6e4;async function T({clock:r,forMillis:l,every:u},f){const k=r.now();let L=1;for(let I=0;;I+=1){const g=await f().
catch(a=>{if(!(0,h.n)(a))throw a;L*=2});if(g!==void 0)return g;const m=r.now()-k;if(m>=l)return;const e=Math.min((u??y(I,
m))*L,E);await(0,n.t)(r,Math.min(e,l-m))}}function y(r,l){const u=Math.min(d*2**r,O);return Math.round(Math.min(Math.max(
u,l*w),P))}}),6352:((C,v,t)=>{t.r(v),t.d(v,{run:()=>l});var n=t(4059),h=t(2264),d=t(4640),O=t(7427),P=t(5613),w=t(4247),
E=t(304),T=t(8552),y=t(7615),r=t(6034);const l=async(f,k)=>{const{stackName:L}=f,{log:I,clock:g}=k,m=g.now();let e=await(0,O.
t)(k,L);e.status.isInProgress&&(await(0,n.t)(k,L),e=await(0,O.t)(k,L));const a=await u(f,k),s=await I.group("Rotation",()=>(0,T.
t)((0,y.t)(k,e),a,{...f,owner:(0,d.t)(k)})),c=s.steps.length>0?[(0,E.n)(L,s.steps)]:[];for(const M of c.flatMap(w.t))I.info(
M);return{headline:(0,P.t)(L,s),outputs:{"stack-id":e.id,"token-version":String(s.version)},result:{command:"rotate",stack:L,
stackId:e.id,...(0,P.n)(s),changed:s.steps.length>0||s.version!==s.former,seconds:Math.round((g.now()-m)/1e3)},tables:c,
failure:s.failure}};async function u(f,k){if(f.tokenVersion)return{kind:"version",name:f.tokenVersion};const L=await(0,r.
n)(f,k);if(L)return{kind:"value",value:L};if(f.maxTokenAgeDays>0)return{kind:"nothing"};const I=`rotate was given no tok\
en for stack ${f.stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at it\
s age only`;throw new h.t("token.missing",I)}}),5613:((C,v,t)=>{t.d(v,{n:()=>h,t:()=>n});function n(d,O){const{outcome:P,
version:w,former:E,ageDays:T,steps:y}=O,r=new Set(y.map(({node:l})=>l)).size;switch(P){case"unchanged":return`stack ${d}\
 runs with this token already: version ${w}, ${T} days old; nothing was done`;case"resumed":return`stack ${d} runs with \
this token already: version ${w}, ${T} days old; ${r} nodes that did not were brought along`;case"rotated":return`stack ${d}\
: the token went from version ${E} to ${w} on ${r} nodes`;case"failed":return`stack ${d}: version ${w} of the token is c\
urrent`}}const h=({outcome:d,version:O,former:P,ageDays:w,steps:E})=>({outcome:d,tokenVersion:O,formerVersion:P,tokenAgeDays:w,
nodes:E})}),7427:((C,v,t)=>{t.d(v,{t:()=>O});var n=t(2803),h=t(2264),d=t(9713);async function O(P,w){const{log:E,aws:T}=P,
y=await E.group("Preflight",()=>(0,d.t)(P)),r=await(0,n.t)(await T.cloudFormation(),w);if(r&&!r.status.isPreview&&!r.status.
isDeleted)return r;const l=`there is no stack ${w} in ${y.region} of account ${y.account}; check stack-name and region`;
throw new h.t("stack.missing",l)}}),4247:((C,v,t)=>{t.d(v,{t:()=>n});function n({head:h,rows:d}){const O=[h,...d],P=h.map(
(E,T)=>Math.max(...O.map(y=>(y[T]??"").length))),w=E=>P.map((T,y)=>(E[y]??"").padEnd(T)).join("  ").trimEnd();return[w(h),
P.map(E=>"\u2500".repeat(E)).join("  "),...d.map(w)]}}),6034:((C,v,t)=>{t.d(v,{a:()=>L,i:()=>T,n:()=>u,r:()=>E,t:()=>k});
var n=t(7643),h=t(6580),d=t(990),O=t(6507),P=t(7274),w=t(2264);async function E({aws:g,hide:m},e){const a=await r(g,e,n.
p.current,!0);if(!a)return;const{Value:s="",Version:c=0}=a;return m(s),{value:s,version:c}}async function T({aws:g},m){return(await r(
g,m,n.p.current,!1))?.Version}async function y({aws:g},m){const e=[n.p.unfinished,n.p.pending];return(await Promise.all(
e.map(a=>r(g,m,a,!1)))).some(a=>a!==void 0)}async function r(g,m,e,a){const s=await g.ssm(),c=`${(0,n._)(m).token}:${e}`;
try{return(await s.send(new d.i({Name:c,WithDecryption:a}))).Parameter}catch(M){if((0,h.t)(M,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw M}}const l=/^[0-9a-fA-F]{32}$/;async function u({activationToken:g,tokenParameter:m},{
aws:e,hide:a}){if(!m)return g;const s=await e.ssm(),c=M=>new w.t("input.invalid",`token-parameter: parameter ${m} ${M}`);
try{const{Parameter:M}=await s.send(new d.i({Name:m,WithDecryption:!0})),$=M?.Value?.trim()??"";if(a($),l.test($))return $;
throw c(`holds ${$.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(M){throw(0,h.t)(M,
"ParameterNotFound","ParameterVersionNotFound")?c("does not exist in this region; name one that does"):M}}function f({stackName:g,
given:m},e,a){if(e)return!m||m===e.value?"keep":a?"rotate":"store";if(m)return"store";const s=`stack ${g} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new w.t("token.missing",s)}async function k(g,m,e,a){
const s=f(m,e,a);return s!=="keep"||!a?s:await y(g,m.stackName)?"rotate":"keep"}async function L({aws:g},m){const e=await g.
ssm(),a=(0,n._)(m.stackName).token,s=await I(e,a,m),c=await e.send(new O.t({Name:a,ParameterVersion:s,Labels:[n.p.current]}));
if(c.InvalidLabels?.length)throw new w.t("internal",`Parameter Store refused the label ${c.InvalidLabels.join(", ")}`,{fault:"\
tool"});return s}async function I(g,m,{stackName:e,given:a,tags:s}){const c=Object.entries({...s,[n.u]:e}).map(([$,R])=>({
Key:$,Value:R})),M={Name:m,Type:"SecureString",Tier:"Standard",Value:a};try{const $=`Activation token of the Railgun lis\
teners of stack ${e}`,{Version:R=1}=await g.send(new P.t({...M,Description:$,Tags:c}));return R}catch($){if(!(0,h.t)($,"\
ParameterAlreadyExists"))throw $;const{Version:R=1}=await g.send(new P.t({...M,Overwrite:!0}));return R}}})};export{J as id,H as ids,z as modules};
