const J=6691,H=[6691],z={6507:((I,f,t)=>{t.d(f,{t:()=>_});var e=t(990),_=class extends(0,e.s)(e.a,e.o,"LabelParameterVer\
sion",e.u){}}),8930:((I,f,t)=>{t.d(f,{t:()=>_});var e=t(6776),_=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),
3657:((I,f,t)=>{t.d(f,{t:()=>_});var e=t(6776),_=class extends(0,e.o)(e.i,e.a,"SuspendProcesses",e.m){}}),2485:((I,f,t)=>{
t.d(f,{i:()=>d,n:()=>e,r:()=>_,t:()=>m});const e={check:"railgun-ha check",repair:"railgun-ha repair",rotate:"railgun-ha\
 rotate",reload:"new memcached servers"},_=new Set([e.repair,e.rotate]),d=new Set(["Pending","InProgress","Delayed","Can\
celling"]),m=66e4}),4059:((I,f,t)=>{t.d(f,{n:()=>w,t:()=>O});var e=t(254),_=t(2803),d=t(2264);const m=36e5,O=async({aws:P},v)=>(0,_.
t)(await P.cloudFormation(),v);async function w(P,v,c){const{aws:l,clock:u,log:g}=P,D=await l.cloudFormation(),{stack:T}=c??
{stack:await O(P,v)};if(!T?.status.isInProgress)return T;const R=T.changeSetId.split("/")[1];g.info(`stack ${v} is ${T.status.
name}${R?` (change set ${R})`:""}: following that operation to its end`);const S=E=>g.info(E),A=await(0,e.t)({client:D,clock:u,
stackId:T.id,timeout:m,onEvent:S},E=>E===void 0||E.status.isDeleted||E.status.isUpdatable);if(A.kind==="done")return A.stack;
if(A.kind==="failed")return(0,_.t)(D,T.id);throw new d.t("stack.busy",`stack ${v} is ${A.status} for more than ${m/6e4} \
minutes; run again when its operation has come to an end`)}}),304:((I,f,t)=>{t.d(f,{n:()=>_,t:()=>e});var e=class{#t;#e=[];hasBegun=!1;constructor(d){
this.#t=d}get steps(){return this.#e}add(d){this.#e.push(d);const{node:m,from:O,to:w,action:P,end:v,seconds:c,reason:l}=d,
u=l&&`: ${l}`;this.#t.info(`${m}  ${P}  version ${O??"?"} \u2192 ${w}  ${v}${u}  ${c} s`)}};function _(d,m){return{title:`\
Rotation of ${d}`,head:["node","old version","new version","action","result","seconds"],rows:m.map(({node:O,from:w,to:P,
action:v,end:c,seconds:l,reason:u})=>[O,w===null?"unknown":String(w),String(P),v,u?`${c}: ${u}`:c,String(l)])}}}),7158:((I,f,t)=>{
t.d(f,{n:()=>w,t:()=>P});var e=t(2656),_=t(7643),d=t(6580),m=t(990),O=t(2264);function w(c,{owner:l,purpose:u,leaseUntil:g}){
const D=new Date(g).toISOString();return new O.t("lock.held",`stack ${c} is being changed by another run, ${l} (${u}), w\
hose lock holds until ${D} and is renewed; run again when it has ended`)}var P=class{#t;#e;#n;#s;constructor({aws:c,stackName:l,
owner:u}){this.#t=c,this.#e=(0,_._)(l).lock,this.#n=u,this.#s=l}async read(c){const l=await this.#t.ssm(),u=c===void 0?this.#e:
`${this.#e}:${c}`;try{const{Parameter:g}=await l.send(new m.i({Name:u})),D=g?.Value??"";return{version:g?.Version??0,lock:v(
D),text:D}}catch(g){if((0,d.t)(g,"ParameterNotFound","ParameterVersionNotFound"))return;throw g}}async create(c){const l=await this.#t.
ssm();try{const{Version:u=1}=await l.send(new e.a({Name:this.#e,Type:"String",Value:JSON.stringify(c)}));return u}catch(u){
if((0,d.t)(u,"ParameterAlreadyExists"))return;throw u}}async overwrite(c,l){const u=await this.#a(JSON.stringify(l));if(u===
c.version+1)return u;const g=await this.read(c.version+1);if(g?.lock?.owner===this.#n)return u;throw g&&await this.#o(g,
u),w(this.#s,g?.lock??{...l,owner:"unknown"})}async#o(c,l){let u=c;for(let g=l-1;g>c.version;g--){const D=await this.read(
g);if(D?.lock?.owner===c.lock?.owner){u=D??u;break}}(await this.read())?.version===l&&await this.#a(u.text)}async#a(c){const{
Version:l=0}=await(await this.#t.ssm()).send(new e.a({Name:this.#e,Type:"String",Value:c,Overwrite:!0}));return l}};function v(c){
try{return e.n.safeParse(JSON.parse(c)).data}catch{return}}}),2656:((I,f,t)=>{t.d(f,{a:()=>d,i:()=>w,n:()=>O,r:()=>P,t:()=>m});
var e=t(7811),_=t(990),d=class extends(0,_.s)(_.a,_.o,"PutParameter",_.d){};const m=12e4,O=(0,e.f)({owner:(0,e._)(),purpose:(0,e.
t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e._)())}),w=(v,c)=>v.
held&&v.leaseUntil>c,P=(0,e.f)({paused:(0,e.r)(),by:(0,e._)()})}),6223:((I,f,t)=>{t.d(f,{n:()=>g});var e=t(6765),_=t(2656),
d=t(7643),m=t(2264),O=t(7158);const w=1e4,P=15e3,v=2500,c=1e3,l=6e4,u=6e5;async function g(n){const{clock:r,stackName:s}=n,
i=new O.t(n);for(let k;;await(0,e.t)(r,v)){const p=await i.read(),M=p?.lock?.held&&p.lock.owner!==n.owner?await S(n,i,p):
p,a=R(n,M?.lock?.suspended??[]);if((M?await i.overwrite(M,a):await i.create(a))===void 0){if(k??=r.now(),r.now()-k<l)continue;
throw D(s)}const o=T(M?.lock,n)?M?.lock:void 0;o&&n.log.info(`took over from ${o.owner} (${o.purpose})`);const h=new E(n,
i,{mine:a,inherited:o});return M&&await h.confirm(),h}}function D(n){const{lock:r}=(0,d._)(n),s=`Parameter Store says fo\
r ${l/1e3} seconds that ${r} is not there, and that it is there when it is made; run again`;return new m.t("aws.unavaila\
ble",s)}const T=(n,{owner:r})=>n!==void 0&&n.owner!==r&&(n.held||n.suspended.length>0);function R({owner:n,purpose:r,clock:s},i){
return{owner:n,purpose:r,held:!0,leaseUntil:s.now()+_.t,suspended:[...i]}}async function S(n,r,s){const{clock:i,log:k,stackName:p}=n,
M=s.lock;if(A(M.owner,n.owner))return s;const a=Math.max(M.leaseUntil,i.now()+P),o=M.leaseUntil<i.now()-u?i.now():a;for((0,_.
i)(M,i.now())&&k.info(`the lock is held by ${M.owner}: is it alive?`);i.now()<o;){await(0,e.t)(i,Math.min(v,o-i.now()));
const h=await r.read();if(h?.version!==s.version){if(!h?.lock?.held)return h;throw(0,O.n)(p,h.lock)}}return s}function A(n,r){
const[[,s,i]=[],[,k,p]=[]]=[n,r].map(M=>/^(\d+)-(\d+)-/.exec(M)??[]);return s!==void 0&&s===k&&Number(i)<Number(p)}var E=class{inherited;#t;#e;#n;#s=!1;#o=0;constructor(n,r,{
mine:s,inherited:i}){this.#t=n,this.#e=r,this.#n=s,this.inherited=i}get isLost(){return this.#s}get suspended(){return this.#n.
suspended}async confirm(){await(0,e.t)(this.#t.clock,c),await this.#r()}async renew(n=this.#n.suspended){const{clock:r}=this.#t,
s=await this.#r(),i=this.#n.leaseUntil-_.t+w<=r.now(),k=s.text===JSON.stringify(this.#n)&&n.join()===this.#n.suspended.join();
(i||!k)&&await this.#a(s,R(this.#t,n))}async renewUnlessSeen(n){this.#t.clock.now()-this.#o>n&&await this.renew()}async release(){
if(this.#s)return;const{log:n}=this.#t,r=this.#n.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#r(),
{...this.#n,...r})}catch(s){const i=new Date(this.#n.leaseUntil).toISOString();n.warning(`the lock could not be released\
; it ends by itself at ${i} (${String(s)})`)}}keep(){const{clock:n}=this.#t;let r=!1,s=()=>{},i=Promise.resolve();const k=()=>{
s=n.after(w,()=>{i=this.renew().catch(()=>{}).then(()=>{r||k()})})};return k(),async()=>{r=!0,s(),await i}}async#a(n,r){
try{await this.#e.overwrite(n,r),this.#n=r}catch(s){throw s instanceof m.t&&s.code==="lock.held"?this.#i(s.message):s}}async#r(){
const{clock:n,owner:r}=this.#t;let s=n.now(),i=await this.#e.read();for(let k=0;i?.lock?.owner!==r&&k<3;k++)await(0,e.t)(
n,c),s=n.now(),i=await this.#e.read();if(i?.lock?.owner===r&&i.lock.held)return this.#o=s,i;throw this.#i(i?.lock?`it is\
 ${i.lock.owner}'s (${i.lock.purpose})`:"it is gone")}#i(n){this.#s=!0;const{stackName:r}=this.#t;return new m.t("lock.l\
ost",`the lock of stack ${r} was taken from this run: ${n}; nothing more was changed, run again when that run has ended`)}}}),
254:((I,f,t)=>{t.d(f,{n:()=>s,r:()=>R,t:()=>i});var e=t(8669),_=t(5051),d=t(2803),m=t(7288),O=t(7598);const w={red:31,green:32,
yellow:33,cyan:36};function P(a){const o=`${a.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${v(a.ResourceStatus??
"")}  ${a.LogicalResourceId??""} (${a.ResourceType??""})`;return a.ResourceStatusReason?`${o}: ${a.ResourceStatusReason}`:
o}function v(a){return`\x1B[${w[c(a)]}m${a}\x1B[0m`}function c(a){return a.endsWith("_FAILED")?"red":a.includes("ROLLBAC\
K")||a.startsWith("DELETE")?"yellow":a.endsWith("_COMPLETE")?"green":"cyan"}function l(a,o){const h=new Map;for(const W of a.
filter(C=>!(0,e.i)(C))){const C=W.LogicalResourceId??"";W.ResourceStatus?.endsWith("_IN_PROGRESS")?h.has(C)||h.set(C,W.Timestamp?.
getTime()??o):h.delete(C)}const y=[...h].sort(([,W],[,C])=>W-C).slice(0,u),L=h.size-y.length,$=y.map(([W,C])=>`${W} (${g(
o-C)})`),U=a.find(e.i),j=`the stack (${g(o-(U?.Timestamp?.getTime()??o))})`;return`still waiting for ${$.join(", ")||j}${L>
0?` and ${L} more`:""}`}const u=5,g=a=>a<6e4?`${Math.max(0,Math.round(a/1e3))} s`:`${Math.floor(a/6e4)} min`,D=100;var T=class x{#t;#e;#n;#s;#o=[];constructor(o,h,{
token:y,newestSeen:L}){this.#t=o,this.#e=h,this.#n=y,this.#s=L}static async fromNow(o,h,y){const{StackEvents:L}=await E(
o,h,void 0);return new x(o,h,{token:y,newestSeen:L?.[0]?.EventId})}static fromBeginning(o,h,y){return new x(o,h,{token:y,
newestSeen:void 0})}static async ofRunning(o,h){const{operation:y,before:L}=await S(o,h),$=y[0]?.ClientRequestToken;return new x(
o,h,{token:$,newestSeen:L?.EventId})}async next(){const o=[];let h;for await(const y of A(this.#t,this.#e)){if(h??=y.EventId,
y.EventId===this.#s)break;this.#a(y)&&o.push(y)}return this.#s=h??this.#s,o.reverse(),this.#o.push(...o),o}#a({ClientRequestToken:o,
ResourceStatus:h}){return new d.r(h).isPreview?!1:!this.#n||!o||o===this.#n}get all(){return this.#o}get isOver(){const o=this.#o.
findLast(e.i);return o!==void 0&&!new d.r(o.ResourceStatus).isInProgress}};async function R(a,o){return(await S(a,o)).operation}
async function S(a,o){const h=[];let y,L=!1;for await(const $ of A(a,o)){const U=new d.r($.ResourceStatus),j=(0,e.i)($)&&
!U.isInProgress;if(U.isPreview||j&&L){y=$;break}L||=(0,e.i)($),h.push($)}return{operation:h.reverse(),before:y}}async function*A(a,o){
let h;for(let y=0;y<D;y++){const L=await E(a,o,h);if(yield*L.StackEvents??[],h=L.NextToken,!h)return}}async function E(a,o,h){
const y={StackName:o,...h&&{NextToken:h}};try{return await a.send(new _.r(y))}catch(L){if((0,d.n)(L,o))return{$metadata:{}};
throw L}}const n=3e4,r=6e4;async function s(a,o,h,{isFirst:y=!1}={}){const{client:L,stackId:$}=a,U=`op-${(0,O.randomUUID)()}`,
j=y?T.fromBeginning(L,$,U):await T.fromNow(L,$,U);return await o(U),k(a,j,h)}async function i(a,o){return k(a,await T.ofRunning(
a.client,a.stackId),o)}async function k(a,o,h){const{client:y,stackId:L,clock:$,timeout:U,onEvent:j}=a;let W="",C=$.now();
const b=await(0,m.t)({clock:$,forMillis:U},async()=>{const K=await o.next();for(const G of K)j(P(G));K.length>0&&(C=$.now());
const V=$.now()-C>=n;if(!o.isOver&&!V)return;const N=await(0,d.t)(y,L);if(W=N?.status.name??"",!N?.status.isInProgress&&
!N?.status.isPreview)return{stack:N};V&&(j(l(o.all,$.now())),C=$.now())});if(!b)return{kind:"timed-out",status:W||await p(
a)};const F=await(0,m.t)({clock:$,forMillis:r},()=>o.next());for(const K of F??[])j(P(K));const{stack:B}=b;return h(B)?{
kind:"done",stack:B?.status.isDeleted?void 0:B}:M(o.all,B)}async function p({client:a,stackId:o}){return(await(0,d.t)(a,
o))?.status.name??"gone"}function M(a,o){const h=o?.status.name??"",y={logicalId:o?.name??"",type:"AWS::CloudFormation::\
Stack",status:h},L=(0,e.a)(a)??(0,e.n)(y,o?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:h,
cause:(0,e.t)(L),root:L,resources:(0,e.r)(a),events:a}}}),4640:((I,f,t)=>{t.d(f,{t:()=>_});var e=t(7598);const _=({runName:d})=>`${d}\
-${(0,e.randomBytes)(4).toString("hex")}`}),7288:((I,f,t)=>{t.d(f,{t:()=>v});var e=t(6765),_=t(6580);const d=250,m=1500,
O=5e3,w=.03,P=6e4;async function v({clock:l,forMillis:u,every:g},D){const T=l.now();let R=1;for(let S=0;;S+=1){const A=await D().
catch(r=>{if(!(0,_.n)(r))throw r;R*=2});if(A!==void 0)return A;const E=l.now()-T;if(E>=u)return;const n=Math.min((g??c(S,
E))*R,P);await(0,e.t)(l,Math.min(n,u-E))}}function c(l,u){const g=Math.min(d*2**l,m);return Math.round(Math.min(Math.max(
g,u*w),O))}}),6352:((I,f,t)=>{t.r(f),t.d(f,{run:()=>u});var e=t(4059),_=t(2264),d=t(4640),m=t(7427),O=t(5613),w=t(4247),
P=t(304),v=t(8552),c=t(7615),l=t(6034);const u=async(D,T)=>{const{stackName:R}=D,{log:S,clock:A}=T,E=A.now();let n=await(0,m.
t)(T,R);n.status.isInProgress&&(await(0,e.n)(T,R),n=await(0,m.t)(T,R));const r=await g(D,T),s=await S.group("Rotation",()=>(0,v.
t)((0,c.t)(T,n),r,{...D,owner:(0,d.t)(T)})),i=s.steps.length>0?[(0,P.n)(R,s.steps)]:[];for(const k of i.flatMap(w.t))S.info(
k);return{headline:(0,O.t)(R,s),outputs:{"stack-id":n.id,"token-version":String(s.version)},result:{command:"rotate",stack:R,
stackId:n.id,...(0,O.n)(s),changed:s.steps.length>0||s.version!==s.former,seconds:Math.round((A.now()-E)/1e3)},tables:i,
failure:s.failure}};async function g(D,T){if(D.tokenVersion)return{kind:"version",name:D.tokenVersion};const R=await(0,l.
t)(D,T);if(R)return{kind:"value",value:R};if(D.maxTokenAgeDays>0)return{kind:"nothing"};const S=`rotate was given no tok\
en for stack ${D.stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at it\
s age only`;throw new _.t("token.missing",S)}}),5613:((I,f,t)=>{t.d(f,{n:()=>_,t:()=>e});function e(d,m){const{outcome:O,
version:w,former:P,ageDays:v,steps:c}=m,l=new Set(c.map(({node:u})=>u)).size;switch(O){case"unchanged":return`stack ${d}\
 runs with this token already: version ${w}, ${v} days old; nothing was done`;case"resumed":return`stack ${d} runs with \
this token already: version ${w}, ${v} days old; ${l} nodes that did not were brought along`;case"rotated":return`stack ${d}\
: the token went from version ${P} to ${w} on ${l} nodes`;case"failed":return`stack ${d}: version ${w} of the token is c\
urrent`}}const _=({outcome:d,version:m,former:O,ageDays:w,steps:P})=>({outcome:d,tokenVersion:m,formerVersion:O,tokenAgeDays:w,
nodes:P})}),7427:((I,f,t)=>{t.d(f,{t:()=>m});var e=t(2803),_=t(2264),d=t(9713);async function m(O,w){const{log:P,aws:v}=O,
c=await P.group("Preflight",()=>(0,d.t)(O)),l=await(0,e.t)(await v.cloudFormation(),w);if(l&&!l.status.isPreview&&!l.status.
isDeleted)return l;const u=`there is no stack ${w} in ${c.region} of account ${c.account}; check stack-name and region`;
throw new _.t("stack.missing",u)}}),4247:((I,f,t)=>{t.d(f,{t:()=>e});function e({head:_,rows:d}){const m=[_,...d],O=_.map(
(P,v)=>Math.max(...m.map(c=>(c[v]??"").length))),w=P=>O.map((v,c)=>(P[c]??"").padEnd(v)).join("  ").trimEnd();return[w(_),
O.map(P=>"\u2500".repeat(P)).join("  "),...d.map(w)]}}),5633:((I,f,t)=>{t.d(f,{t:()=>e});async function e(..._){return await Promise.
allSettled(_),await Promise.all(_)}}),6034:((I,f,t)=>{t.d(f,{i:()=>S,n:()=>R,r:()=>c,t:()=>D});var e=t(7643),_=t(6580),d=t(
990),m=t(6507),O=t(2656),w=t(2264),P=t(5633);async function v({aws:E,hide:n},r){const s=await u(E,r,e.p.current,!0);if(!s)
return;const{Value:i="",Version:k=0}=s;return n(i),{value:i,version:k}}async function c({aws:E},n){return(await u(E,n,e.
p.current,!1))?.Version}async function l({aws:E},n){const r=[e.p.unfinished,e.p.pending];return(await Promise.all(r.map(
s=>u(E,n,s,!1)))).some(s=>s!==void 0)}async function u(E,n,r,s){const i=await E.ssm(),k=`${(0,e._)(n).token}:${r}`;try{return(await i.
send(new d.i({Name:k,WithDecryption:s}))).Parameter}catch(p){if((0,_.t)(p,"ParameterNotFound","ParameterVersionNotFound"))
return;throw p}}const g=/^[0-9a-fA-F]{32}$/;async function D({activationToken:E,tokenParameter:n},{aws:r,hide:s}){if(!n)
return E;const i=await r.ssm(),k=p=>new w.t("input.invalid",`token-parameter: parameter ${n} ${p}`);try{const{Parameter:p}=await i.
send(new d.i({Name:n,WithDecryption:!0})),M=p?.Value?.trim()??"";if(s(M),g.test(M))return M;throw k(`holds ${M.length} c\
haracters and not 32 hexadecimal digits; put the next token there`)}catch(p){throw(0,_.t)(p,"ParameterNotFound","Paramet\
erVersionNotFound")?k("does not exist in this region; name one that does"):p}}function T({stackName:E,given:n},r,s){if(r)
return!n||n===r.value?"keep":s?"rotate":"store";if(n)return"store";const i=`stack ${E} has no activation token yet; set \
activation-token to its 32 hexadecimal digits`;throw new w.t("token.missing",i)}async function R(E,n,r){const{stackName:s,
tags:i}=E,[k,p,M]=await(0,P.t)(v(n,s),D(E,n),r?l(n,s):Promise.resolve(!1)),a=T({stackName:s,given:p,tags:i},k,r);return{
token:a==="keep"&&M?"rotate":a,given:p,tokenVersion:k?.version??0}}async function S({aws:E},n){const r=await E.ssm(),s=(0,e.
_)(n.stackName).token,i=await A(r,s,n),k=await r.send(new m.t({Name:s,ParameterVersion:i,Labels:[e.p.current]}));if(k.InvalidLabels?.
length)throw new w.t("internal",`Parameter Store refused the label ${k.InvalidLabels.join(", ")}`,{fault:"tool"});return i}
async function A(E,n,{stackName:r,given:s,tags:i}){const k=Object.entries({...i,[e.u]:r}).map(([M,a])=>({Key:M,Value:a})),
p={Name:n,Type:"SecureString",Tier:"Standard",Value:s};try{const M=`Activation token of the Railgun listeners of stack ${r}`,
{Version:a=1}=await E.send(new O.a({...p,Description:M,Tags:k}));return a}catch(M){if(!(0,_.t)(M,"ParameterAlreadyExists"))
throw M;const{Version:a=1}=await E.send(new O.a({...p,Overwrite:!0}));return a}}})};export{J as id,H as ids,z as modules};
