const bn=8552,Nn=[8552],Rn={9570:((on,J,m)=>{m.d(J,{n:()=>V,r:()=>v,t:()=>U});var h=m(7811),$=m(990),b=m(139),v=class extends(0,b.
i)(b.n,b.r,"ListCommandInvocations",$.s){},V=class extends(0,b.i)(b.n,b.r,"SendCommand",$.l){};const x=(0,h.t)(["full","\
reload-only","pending","check"]),j=(0,h.t)(["nothing","reload","restart"]),T=(0,h.u)({instanceId:(0,h.p)(),mode:x,action:j,
phase:(0,h.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,h.c)((0,h.a)()),appliedVersion:(0,h.
c)((0,h.a)()),serversVersion:(0,h.c)((0,h.a)()),pinned:(0,h.r)(),restored:(0,h.r)(),listening:(0,h.r)(),unreachableServers:(0,h.
d)((0,h.a)()),seconds:(0,h.l)(),error:(0,h.c)((0,h.u)({code:(0,h.p)(),message:(0,h.p)()}))});function U(D){return D.split(
`
`).filter(O=>O.startsWith("{")).map(M).find(O=>O!==void 0)}function M(D){try{return T.safeParse(JSON.parse(D)).data}catch{
return}}}),2921:((on,J,m)=>{m.d(J,{n:()=>V,r:()=>b,t:()=>x});var h=m(990),$=m(139),b=class extends(0,$.i)($.n,$.r,"GetPa\
rameterHistory",h.i){};const v="the token of ",V=j=>`${v}${new Date(j).toISOString()}, put again`;function x({Description:j="",
LastModifiedDate:T}){const U=T?.getTime()??0,M=j.startsWith(v)?Date.parse(j.slice(13).split(",")[0]??""):U;return Number.
isNaN(M)?U:Math.min(M,U)}}),7158:((on,J,m)=>{m.d(J,{n:()=>j,t:()=>T});var h=m(2656),$=m(7643),b=m(6580),v=m(139),V=m(7274),
x=m(2264);function j(M,{owner:D,purpose:O,leaseUntil:S}){const W=new Date(S).toISOString();return new x.t("lock.held",`s\
tack ${M} is being changed by another run, ${D} (${O}), whose lock holds until ${W} and is renewed; run again when it ha\
s ended`)}var T=class{#n;#e;#o;#t;constructor({aws:M,stackName:D,owner:O}){this.#n=M,this.#e=(0,$._)(D).lock,this.#o=O,this.#t=
D}async read(M){const D=await this.#n.ssm(),O=M===void 0?this.#e:`${this.#e}:${M}`;try{const{Parameter:S}=await D.send(new v.
t({Name:O})),W=S?.Value??"";return{version:S?.Version??0,lock:U(W),text:W}}catch(S){if((0,b.t)(S,"ParameterNotFound","Pa\
rameterVersionNotFound"))return;throw S}}async create(M){const D=await this.#n.ssm();try{const{Version:O=1}=await D.send(
new V.t({Name:this.#e,Type:"String",Value:JSON.stringify(M)}));return O}catch(O){if((0,b.t)(O,"ParameterAlreadyExists"))
return;throw O}}async overwrite(M,D){const O=await this.#a(JSON.stringify(D));if(O===M.version+1)return O;const S=await this.
read(M.version+1);if(S?.lock?.owner===this.#o)return O;throw S&&await this.#s(S,O),j(this.#t,S?.lock??{...D,owner:"unkno\
wn"})}async#s(M,D){let O=M;for(let S=D-1;S>M.version;S--){const W=await this.read(S);if(W?.lock?.owner===M.lock?.owner){
O=W??O;break}}(await this.read())?.version===D&&await this.#a(O.text)}async#a(M){const{Version:D=0}=await(await this.#n.
ssm()).send(new V.t({Name:this.#e,Type:"String",Value:M,Overwrite:!0}));return D}};function U(M){try{return h.n.safeParse(
JSON.parse(M)).data}catch{return}}}),6223:((on,J,m)=>{m.d(J,{n:()=>M});var h=m(6765),$=m(2656),b=m(2264),v=m(7158);const V=1e4,
x=15e3,j=2500,T=1e3,U=6e5;async function M(k){const E=new v.t(k);for(;;){const p=await E.read(),y=p?.lock?.held&&p.lock.
owner!==k.owner?await S(k,E,p):p,N=O(k,y?.lock?.suspended??[]);if((y?await E.overwrite(y,N):await E.create(N))===void 0)
continue;const H=D(y?.lock,k)?y?.lock:void 0;H&&k.log.info(`took over from ${H.owner} (${H.purpose})`);const K=new sn(k,
E,{mine:N,inherited:H});return y&&await K.confirm(),K}}const D=(k,{owner:E})=>k!==void 0&&k.owner!==E&&(k.held||k.suspended.
length>0);function O({owner:k,purpose:E,clock:p},y){return{owner:k,purpose:E,held:!0,leaseUntil:p.now()+$.t,suspended:[...y]}}
async function S(k,E,p){const{clock:y,log:N,stackName:H}=k,K=p.lock;if(W(K.owner,k.owner))return p;const an=Math.max(K.leaseUntil,
y.now()+x),nn=K.leaseUntil<y.now()-U?y.now():an;for((0,$.i)(K,y.now())&&N.info(`the lock is held by ${K.owner}: is it al\
ive?`);y.now()<nn;){await(0,h.t)(y,Math.min(j,nn-y.now()));const Y=await E.read();if(Y?.version!==p.version){if(!Y?.lock?.
held)return Y;throw(0,v.n)(H,Y.lock)}}return p}function W(k,E){const[[,p,y]=[],[,N,H]=[]]=[k,E].map(K=>/^(\d+)-(\d+)-/.exec(
K)??[]);return p!==void 0&&p===N&&Number(y)<Number(H)}var sn=class{inherited;#n;#e;#o;#t=!1;constructor(k,E,{mine:p,inherited:y}){
this.#n=k,this.#e=E,this.#o=p,this.inherited=y}get isLost(){return this.#t}get suspended(){return this.#o.suspended}async confirm(){
await(0,h.t)(this.#n.clock,T),await this.#a()}async renew(k=this.#o.suspended){const{clock:E}=this.#n,p=await this.#a(),
y=this.#o.leaseUntil-$.t+V<=E.now(),N=p.text===JSON.stringify(this.#o)&&k.join()===this.#o.suspended.join();(y||!N)&&await this.#s(
p,O(this.#n,k))}async release(){if(this.#t)return;const{log:k}=this.#n,E=this.#o.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#s(await this.#a(),{...this.#o,...E})}catch(p){const y=new Date(this.#o.leaseUntil).toISOString();k.warning(
`the lock could not be released; it ends by itself at ${y} (${String(p)})`)}}keep(){const{clock:k}=this.#n;let E=!1,p=()=>{},
y=Promise.resolve();const N=()=>{p=k.after(V,()=>{y=this.renew().catch(()=>{}).then(()=>{E||N()})})};return N(),async()=>{
E=!0,p(),await y}}async#s(k,E){try{await this.#e.overwrite(k,E),this.#o=E}catch(p){throw p instanceof b.t&&p.code==="loc\
k.held"?this.#i(p.message):p}}async#a(){const{clock:k,owner:E}=this.#n;let p=await this.#e.read();for(let y=0;p?.lock?.owner!==
E&&y<3;y++)await(0,h.t)(k,T),p=await this.#e.read();if(p?.lock?.owner===E&&p.lock.held)return p;throw this.#i(p?.lock?`i\
t is ${p.lock.owner}'s (${p.lock.purpose})`:"it is gone")}#i(k){this.#t=!0;const{stackName:E}=this.#n;return new b.t("lo\
ck.lost",`the lock of stack ${E} was taken from this run: ${k}; nothing more was changed, run again when that run has en\
ded`)}}}),8552:((on,J,m)=>{m.d(J,{t:()=>dn});var h=m(7643),$=m(2264),b=m(6765),v=m(9996),V=m(304),x=m(6223),j=m(6580),T=m(
2921),U=m(6507),M=m(7274),D=m(139),O=m(990),S=class extends(0,D.i)(D.n,D.r,"UnlabelParameterVersion",O.u){};async function W(n,e,t){
const{site:o,lock:s,journal:r,running:c}=n,_=o.runtime.clock.now(),P=()=>s.renew();await P();const C=await(0,v.g)(o,e,{mode:t.
mode,keep:P}),A=e.filter(R=>sn(C.get(R))),I=A.length>0?await(0,v.s)(o,A,{...t.demand,keep:P}):new Map,B=new Set((0,v.p)(
(await(0,v.c)(o)).nodes).map(({id:R})=>R)),L=new Map;for(const R of e){const z=B.has(R)?k(C.get(R),I.get(R),t.equal):{kind:"\
gone"};L.set(R,z),r.add({node:R,from:c.get(R)??null,to:t.version,action:t.action,end:z.kind==="unreached"?"not reached":
z.kind,seconds:Math.round((o.runtime.clock.now()-_)/1e3),reason:"reason"in z?z.reason:""}),E(n,R,C.get(R))}return L}const sn=n=>n?.
kind==="report"&&n.report.listening;function k(n,e,t){if(!n)return{kind:"unreached",reason:"it was not asked"};if(n.kind===
"unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:o,
error:s,listening:r}=n.report;return s||!r?{kind:"failed",reason:(0,v.u)(n)}:o===null||!t.has(o)?{kind:"failed",reason:`\
it runs version ${o??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"failed",reason:e?.problem??"it was not \
seen"}}function E({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind==="report"&&t.report.listening?t.report.appliedVersion:
null)}const p=18e4,y=5e3,N=5,H=3;async function K(n,e){const{site:t,running:o,limits:s}=n,{clock:r}=t.runtime,c=new Map;
let _=Number.POSITIVE_INFINITY;const P=()=>({kind:"nobody",reason:[...c.values(),"no other node can be spared"].join(", ")});
for(;;){if(c.size>=N)return P();const{nodes:C}=await(0,v.c)(t),A=C.filter(({id:L})=>!c.has(L)),I=(0,v.d)(A,o,e.version,an(
C,A,s.floor));if(!I){if(_=Math.min(_,r.now()+p),r.now()>=_)return P();await n.lock.renew(),await(0,b.t)(r,y);continue}t.
runtime.log.info(`${I.id} is the canary of version ${e.version}`);const B=await(0,v.a)(t,n.lock,()=>nn(n,I.id,e));if(B)return B;
c.set(I.id,`${I.id} was gone or out of reach`)}}function an(n,e,t){const o=(0,v.p)(n).filter(s=>s.isServing&&!e.includes(
s)).length;return Math.max(0,t-o)}async function nn(n,e,t){const{version:o,equal:s}=t,r={checks:H,during:n.canaryMillis},
c=(await W(n,[e],{mode:"--token pending",action:"canary",version:o,equal:s,demand:r})).get(e);if(c.kind==="up")return{kind:"\
verified",node:e};if(c.kind==="failed")return{kind:"failed",node:e,reason:c.reason,isBack:await Y(n,e,t)}}async function Y(n,e,{
version:t,current:o}){const{lock:s,store:r,site:c}=n;await s.renew(),await r.dropPending(t),c.runtime.log.info(`label ${h.
p.pending} is off version ${t}; ${e} goes back`);const _=await W(n,[e],{mode:"",action:"undo",...o,demand:v.o});return _.
get(e)?.kind==="up"||_.get(e)?.kind==="gone"}function kn(n){const e=`stack ${n} has no token labelled ${h.p.current}; de\
ploy it with the activation-token that it is to run with`;return new $.t("token.missing",e)}function En(n){const e=`stac\
k ${n} has no instance in service; see its boot log, or deploy it again`;return new $.t("fleet.missing",e)}function yn({
stackName:n,serving:e,size:t,floor:o}){const s=`${e} of ${t} nodes of stack ${n} serve and the floor is ${o}, so none ca\
n be restarted; nothing was touched, mend the fleet or set a lower floor`;return new $.t("rotation.below-floor",s)}function Z(n,e,t,o){
const s=`the activation token of stack ${n} (version ${e}) is ${t} days old, more than the ${o} of max-token-age-days; g\
ive a new one`;return new $.t("token.too-old",s)}function un(n,e,t){const o=`version ${e} of the token was not taken int\
o use: ${Pn(n,t)}; version ${t} is still current, check the new token`;return new $.t("rotation.canary-failed",o)}function Pn(n,e){
if(n.kind==="nobody")return n.reason;const{node:t,reason:o,isBack:s}=n;return`${t} did not come up with it (${o}), ${s?"\
it is back":"and it did not come back either, look at it:"} on version ${e}`}function rn(n,e,t){if(n.kind==="done")return;
if(n.kind==="below-floor"){const c=`${n.left} nodes do not run with version ${e} yet, and too few of the others serve to\
 restart one; mend the fleet and run again`;return new $.t("rotation.below-floor",c)}const o=n.nodes.map(({node:c,reason:_})=>`${c}\
: ${_}`),s=n.nodes.map(({node:c})=>c).join(", "),r=n.kind==="unreached"?`Run Command did not get to ${s}: all other node\
s run with version ${e}; mend or end these and run again`:`${s} did not come up with version ${e} of the token; ${t}`;return new $.
t("rotation.wave-failed",r,{details:o})}function hn(n,e){const t=`nodes had not come up with version ${n} of the token i\
n a run before; ${e}; mend the fleet and run again`;return new $.t("rotation.wave-failed",t)}async function en({site:n,running:e,
limits:{floor:t}}){const{nodes:o,size:s}=await(0,v.c)(n);if((0,v.d)(o,e,0,t))return;const r=(0,v.p)(o).filter(({isServing:c})=>c).
length;throw yn({stackName:n.stackName,serving:r,size:s,floor:t})}const Mn=18e4,On=12e4,Dn=5e3;async function q(n,e){const{
site:t,lock:o,limits:s,running:r}=n,{clock:c,log:_}=t.runtime,P=new Map,C=c.now()+Mn;let A=c.now();for(;;){await o.renew();
const{nodes:I}=await(0,v.c)(t);await $n(n,I);const B=(0,v.p)(I).filter(z=>wn(r.get(z.id)??null,e)),L=B.filter(({id:z})=>!P.
has(z)),R=(0,v.h)(L,I,s);if(R.length>0){const z=await(0,v.a)(t,o,()=>Cn(n,R,e,P));if(z.length>0)return{kind:"failed",nodes:z};
A=c.now();continue}if(L.length>0){if(c.now()-A>=On)return{kind:"below-floor",left:L.length}}else{if(!e.awaitsBoots||!I.some(
v.m))return fn(B,P);if(c.now()>=C)return _.warning("nodes still boot; should they come up with the former token, the rec\
onciler brings them along"),fn(B,P)}await(0,b.t)(c,Dn)}}const fn=(n,e)=>n.length===0?{kind:"done"}:{kind:"unreached",nodes:n.
map(({id:t})=>({node:t,reason:e.get(t)??""}))};async function $n({site:n,lock:e,running:t},o){const s=(0,v.p)(o).filter(
({id:c})=>!t.has(c));if(s.length===0)return;const r=await(0,v.l)(n,s,()=>e.renew());for(const{id:c}of s)t.set(c,r.get(c)??
null)}function wn(n,{equal:e,concerns:t}){return n!==null&&e.has(n)?!1:t?.(n)??!0}async function Cn(n,e,t,o){const{version:s,
equal:r,action:c,onFailure:_}=t,P=await W(n,e.map(({id:A})=>A),{mode:"",action:c,version:s,equal:r,demand:v.o}),C=[...P].
flatMap(([A,I])=>In(A,I));for(const[A,I]of P)I.kind==="unreached"&&o.set(A,I.reason);return C.length>0&&await _?.(C),C}const In=(n,e)=>e.
kind==="failed"?[{node:n,reason:e.reason}]:[];async function mn(n,e,t){const{site:o,lock:s,store:r}=n,{to:c,before:_}=t;
return(0,v.a)(o,s,async()=>{const{nodes:P}=await(0,v.c)(o),C=Sn(n,P,e,t);if(!C)return vn("no node could be spared to try\
 the former token on");await s.renew(),await r.label(c.version,h.p.pending);const A=(await W(n,[C.id],{mode:"--token pen\
ding",action:"roll back",...c,demand:v.o})).get(C.id);if(await s.renew(),A?.kind!=="up")return await r.dropPending(c.version),
vn(`${C.id} did not come up with version ${c.version} either`);await r.label(c.version,h.p.current),_!==void 0&&await r.
label(_,h.p.previous),await r.dropPending(c.version);const I=await q(n,{...c,action:"roll back"});if(I.kind==="done")return{
isWhole:!0,told:`all nodes are back on version ${c.version}`};const B="nodes"in I?I.nodes.map(({node:L})=>L).join(", "):
`${I.left} nodes`;return{isWhole:!1,told:`version ${c.version} is current again, but ${B} did not follow`}})}const vn=n=>({
isWhole:!1,told:`${n}: the other nodes were left as they are`});function Sn({running:n,limits:e},t,o,{from:s,to:r}){const c=new Set(
o.map(({node:L})=>L)),_=(0,v.p)(t),P=L=>R=>L.has(n.get(R.id)??0),C=_.filter(({id:L})=>c.has(L)),A=C.filter(({isServing:L})=>!L),
I=C.filter(L=>!P(s.equal)(L)),B=_.filter(P(s.equal));return A[0]??I[0]??(0,v.h)(B,t,e)[0]??An(_,B,P(r.equal))}const An=(n,e,t)=>e.
length===0?n.find(t):void 0,Ln=100,G=(n,e)=>n.find(({labels:t})=>t.includes(h.p[e]));function cn(n,e,t){if(t.kind==="not\
hing")return{kind:"same"};const o=t.kind==="value"?t.value:ln(n,t.name).value;if(o===e.value)return{kind:"same"};const s=n.
filter(c=>c.value===o),r=G(s,"pending")??s.at(-1);return r?{kind:"relabel",version:r.version}:{kind:"put",value:o}}function ln(n,e){
const t=e===h.p.previous?G(n,"previous"):n.find(({version:s})=>s===Number(e));if(t)return t;const o=n.map(({version:s,labels:r})=>[
s,...r].join(" ")).slice(-10);throw new $.t("token.missing",`there is no version "${e}" of the activation token; set tok\
en-version to one of those that exist: ${o.join(", ")}`)}function Tn(n,e){const t=G(n,"pending"),o=G(n,"unfinished"),s=t!==
void 0&&t.version!==e.version;return o&&o.version!==e.version?s?t.version===o.version?{kind:"retreat",former:o}:{kind:"t\
rial",version:t.version}:{kind:"waves",former:o}:s?{kind:"trial",version:t.version}:o||t?{kind:"return"}:{kind:"nothing"}}
function a(n,e,t){if(n.kind!=="waves")return n;const o=d(e,n.former.version),s=new Set(e.map(({version:r})=>r));return[...t.
values()].some(r=>r===null||o.has(r)||!s.has(r))?n:{kind:"nothing"}}function i(n){const e=G(n,"unfinished"),t=n.at(-1);return e&&
(t?.version===e.version?n[0]:t)}function l(n,{value:e,at:t},o){const s=n.filter(r=>r.value===e).map(r=>r.at);return Math.
max(0,o-Math.min(t,...s))}function d(n,e){const t=n.find(s=>s.version===e)?.value,o=n.filter(s=>s.value===t&&t!==void 0);
return new Set([e,...o.map(s=>s.version)])}function u(n){if(n.length<99)return;const[e,t]=n,o=n.length>=Ln&&e?.labels.length===
0?t:e;return o&&o.labels.length>0?o:void 0}function f(n,e,t){return[...n.map(o=>o.version===e.version?{...o,labels:[]}:o),
{...e,version:t}].slice(-100)}async function g(n,{history:e,current:t},o,s){if(o.kind==="nothing"||o.kind==="waves"){await w(
n,e);return}if(o.kind==="retreat")return F(n,{history:e,current:t},o.former);if(!(s.kind==="relabel"&&o.kind==="trial"&&
o.version===s.version))return await en(n),n.site.runtime.log.info(`a rotation was not finished: its nodes go back to ver\
sion ${t.version}`),await w(n,e),rn(await q(n,{version:t.version,equal:d(e,t.version),action:o.kind==="trial"?"undo":"ro\
ll back",concerns:r=>o.kind==="trial"?r===o.version:r!==null}),t.version,"the rest was left as it is")}async function w({
lock:n,store:e},t){const o=G(t,"pending");o&&(await n.renew(),await e.dropPending(o.version))}async function F(n,{history:e,
current:t},o){const{running:s,site:r}=n;r.runtime.log.info(`a way back from version ${t.version} to ${o.version} was not\
 finished: it goes on`);const{isWhole:c,told:_}=await mn(n,[...s].filter(([,P])=>P===null).map(([P])=>({node:P,reason:"i\
t does not say what it runs with"})),{from:{version:t.version,equal:d(e,t.version)},to:{version:o.version,equal:d(e,o.version)},
before:void 0});return c?void 0:hn(t.version,_)}const X=50;var gn=class{#n;#e;constructor(n,e){this.#n=n,this.#e=(0,h._)(
e).token}async history(){const n=[];let e;do{const o=await this.#o(e);n.push(...o.parameters),e=o.next}while(e);const t=n.
map(pn).sort((o,s)=>o.version-s.version);for(const o of new Set(t.map(s=>s.value)))this.#n.hide(o);return t}async#o(n){const e=await this.#n.
aws.ssm();try{const t=await e.send(new T.r({Name:this.#e,WithDecryption:!0,MaxResults:X,...n&&{NextToken:n}}));return{parameters:t.
Parameters??[],next:t.NextToken}}catch(t){if((0,j.t)(t,"ParameterNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){
const{InvalidLabels:t=[]}=await(await this.#n.aws.ssm()).send(new U.t({Name:this.#e,ParameterVersion:n,Labels:[...e]}));
if(t.length!==0)throw new $.t("internal",`Parameter Store refused the label ${t.join(", ")} on version ${n} of ${this.#e}`,
{fault:"tool"})}async unlabel(n,...e){await(await this.#n.aws.ssm()).send(new S({Name:this.#e,ParameterVersion:n,Labels:[
...e]}))}async dropPending(n){await this.unlabel(n,h.p.pending)}async put(n,e){let t=e;for(let o=u(t);o;o=u(t)){const s=t.
at(-1)?.version??0;t=f(t,o,await this.#t(o,s))}return this.#s(n)}async#t({version:n,value:e,labels:t,at:o},s){const{log:r}=this.#n;
r.info(`version ${n} (${t.join(", ")}) is about to be the oldest that is kept: its value is put again`);let c=t;const _=await this.#s(
e,(0,T.n)(o)).catch(async P=>{if(!(0,j.t)(P,"ParameterMaxVersionLimitExceeded"))throw P;return t.includes(h.p.current)&&
(await this.label(s,h.p.unfinished),c=[...new Set([...t,h.p.unfinished])]),await this.unlabel(n,...t),this.#s(e,(0,T.n)(
o))});return await this.label(_,...c),_}async#s(n,e=""){const{Version:t}=await(await this.#n.aws.ssm()).send(new M.t({Name:this.#e,
Type:"SecureString",Value:n,Overwrite:!0,Description:e}));if(t)return t;throw new $.t("internal",`Parameter Store gave n\
o version for ${this.#e}`,{fault:"tool"})}};const pn=n=>({version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,T.
t)(n)}),_n=864e5;async function dn(n,e,t){const{stackName:o,runtime:s}=n,r=await(0,x.n)({...s,stackName:o,owner:t.owner,
purpose:"rotate"});let c=v.n;try{const _=await new Q(n,r,t).go(e);return c=v.r,_}finally{await(0,v.i)(n,r,c),await r.release()}}
var Q=class{#n;#e;#o;#t;#s;#a=0;constructor(n,e,t){this.#n=n,this.#e=e,this.#o=t,this.#t=new gn(n.runtime,n.stackName),this.#s=
new V.t(n.runtime.log)}async go(n){let e=await this.#i();this.#a=e.current.version;const t=cn(e.history,e.current,n),o=await this.#d(),
s=a(Tn(e.history,e.current),e.history,o.running),r=await g(o,e,s,t);if(r)return this.#r("failed",r);s.kind==="retreat"&&
(e=await this.#i());const c=cn(e.history,e.current,n);return c.kind==="same"?this.#u(o,e,s):this.#f(o,e,s,c)}async#i(){const n=await this.#t.
history(),e=G(n,"current");if(e)return{history:n,current:e};const t=i(n);if(!t)throw kn(this.#n.stackName);return await this.#e.
renew(),await this.#t.label(t.version,h.p.current,h.p.unfinished),this.#i()}async#d(){const n=this.#n,{nodes:e,size:t}=await(0,v.
c)(n),o=new Map(await(0,v.l)(n,e,()=>this.#e.renew()));if(o.size===0)throw En(n.stackName);const{waveSize:s,floor:r,canarySeconds:c}=this.#o,
_=[...o].map(([P,C])=>`${P} ${C??"unknown"}`);return n.runtime.log.info(`versions in use: ${_.join(", ")}`),{site:n,lock:this.#e,
store:this.#t,journal:this.#s,limits:{waveSize:s,floor:(0,v.f)(t,s,r)},canaryMillis:c*1e3,running:o}}async#u(n,{history:e,
current:t},o){const s=d(e,t.version),r=P=>P===null||!s.has(P);[...n.running.values()].some(r)&&await en(n);const c=o.kind===
"waves"?await this.#c(n,e,t,{to:o.former,before:void 0}):rn(await q(n,{version:t.version,equal:s,action:"wave"}),t.version,
"the rest was left as it is");if(c)return this.#r("failed",c);const _=this.#h(e,t);return _?this.#r("failed",_):this.#r(
this.#s.steps.length>0?"resumed":"unchanged",void 0)}#h(n,e){const{maxTokenAgeDays:t}=this.#o,o=Math.floor(l(n,e,this.#n.
runtime.clock.now())/_n);if(!(t===0||o<=t))return Z(this.#n.stackName,e.version,o,t)}async#f(n,{history:e,current:t},o,s){
await en(n),await this.#e.renew();const r=s.kind==="put"?await this.#t.put(s.value,e):s.version;await this.#t.label(r,h.
p.pending);const c=s.kind==="put"?await this.#t.history():e,_=G(c,"current")??t,P=tn(c,r,_),C=await this.#w(n,P);if(C)return o.
kind==="waves"&&await this.#c(n,c,_,{to:o.former,before:void 0}),this.#r("failed",C);const A=G(c,"previous")?.version;await this.#m(
r,_.version);const I=c.find(L=>L.version===r),B=await this.#c(n,c,I,{to:_,before:A});return this.#r(B?"failed":"rotated",
B)}async#w(n,e){const{version:t,current:o}=e;let s;try{s=await K(n,e)}catch(r){throw await this.#l(n,e),r}if(s.kind!=="v\
erified")return s.kind==="nobody"&&await this.#l(n,e),un(s,t,o.version)}async#l(n,{version:e,current:t}){if(!this.#e.isLost)
try{await this.#e.renew(),await this.#t.dropPending(e),n.running.clear(),await q(n,{...t,action:"undo",concerns:s=>s===e})}catch(o){
this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,$.n)(o)}`)}}async#m(n,e){await this.#e.
renew(),await this.#t.label(e,h.p.previous,h.p.unfinished),await this.#e.renew(),await this.#t.label(n,h.p.current),await this.#t.
dropPending(n),this.#n.runtime.log.info(`version ${n} is ${h.p.current}, ${e} is ${h.p.previous}`)}async#c(n,e,t,{to:o,before:s}){
const r={version:t.version,equal:d(e,t.version)},c={version:o.version,equal:d(e,o.version)};let _="";return rn(await q(n,
{...r,action:"wave",awaitsBoots:!0,onFailure:async C=>{this.#n.runtime.log.warning(`${C.map(({node:A})=>A).join(", ")} f\
ailed: rolling back`),{told:_}=await mn(n,C,{from:r,to:c,before:s})}}),t.version,_)}async#r(n,e){const t=await this.#t.history(),
o=G(t,"unfinished");o&&(await this.#e.renew(),await this.#t.unlabel(o.version,h.p.unfinished));const s=G(t,"current"),r=s?
l(t,s,this.#n.runtime.clock.now()):0;return{outcome:n,version:s?.version??0,former:this.#a,ageDays:Math.floor(r/_n),steps:this.#s.
steps,failure:e}}};function tn(n,e,t){return{version:e,equal:d(n,e),current:{version:t.version,equal:d(n,t.version)}}}}),
9996:((on,J,m)=>{m.d(J,{a:()=>An,c:()=>Z,d:()=>yn,f:()=>nn,g:()=>y,h:()=>En,i:()=>Ln,l:()=>Pn,m:()=>kn,n:()=>Sn,o:()=>On,
p:()=>Y,r:()=>vn,s:()=>Dn,t:()=>Tn,u:()=>hn});var h=m(6765),$=m(2264),b=m(7643),v=m(6580),V=m(6776),x=m(3667),j=m(8930),
T=m(4471),U=m(9570),M=class extends(0,x.i)(x.n,x.r,"SuspendProcesses",V.o){};const D=50,O=1e3,S=4e5,W=12e4,sn=new Set(["\
Pending","InProgress","Delayed","Cancelling"]),k=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Termin\
ated"]);async function E(a,i,l){const d=new Map;for(let u=0;u<i.length;u+=D)for(const[f,g]of await N(a,i.slice(u,u+D),l))
d.set(f,g);return d}const p=new Set(["lock.busy","parameters.unreadable"]);async function y(a,i,l){const d=new Map(await E(
a,i,l)),u=i.filter(f=>{const g=d.get(f);return g?.kind==="unknown"||g?.kind==="report"&&p.has(g.report.error?.code??"")});
if(u.length>0)for(const[f,g]of await E(a,u,l))d.set(f,g);return d}async function N(a,i,l){const d=await a.runtime.aws.ssm();
try{const{Command:u}=await d.send(new U.n({DocumentName:a.document,DocumentVersion:"$LATEST",...l.mode&&{Parameters:{mode:[
l.mode]}},InstanceIds:[...i],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await H(a,u?.CommandId??
"",i,l)}catch(u){if(!(0,v.t)(u,"InvalidInstanceId"))throw u;const[f]=i;if(i.length===1&&f)return[[f,{kind:"unreached",reason:"\
Run Command does not know it: no agent, or gone"}]];const g=[];for(const w of i)g.push(...await N(a,[w],l));return g}}async function H(a,i,l,{
mode:d,keep:u}){const{clock:f}=a.runtime,g=f.now()+(d==="--check"?W:S);for(;;){const w=await K(a,i);if(l.filter(F=>!sn.has(
w.get(F)?.Status??"Pending")).length===l.length||f.now()>=g)return l.map(F=>[F,an(w.get(F))]);await u(),await(0,h.t)(f,O)}}
async function K(a,i){const l=await a.runtime.aws.ssm(),d=new Map;let u;try{do{const f=await l.send(new U.r({CommandId:i,
Details:!0,...u&&{NextToken:u}}));for(const g of f.CommandInvocations??[])d.set(g.InstanceId??"",g);u=f.NextToken}while(u)}catch(f){
if(!(0,v.t)(f,"InvalidCommandId","InvocationDoesNotExist"))throw f}return d}function an(a){const i=(0,U.t)((a?.CommandPlugins??
[]).map(({Output:f=""})=>f).join(`
`));if(i)return{kind:"report",report:i};const{Status:l="Pending",StatusDetails:d=l}=a??{},u=`Run Command says ${d}`;return{
kind:k.has(d)?"unreached":"unknown",reason:u}}const nn=(a,i,l)=>l??Math.max(1,a-i),Y=a=>a.filter(({lifecycle:i})=>i==="I\
nService"),kn=({lifecycle:a})=>a.startsWith("Pending");function En(a,i,{waveSize:l,floor:d}){const u=i.filter(({isServing:w})=>w).
length;if(u<d)return[];const f=a.filter(({isServing:w})=>!w),g=a.filter(({isServing:w})=>w).slice(0,u-d);return[...f,...g].
slice(0,l)}function yn(a,i,l,d){const u=Y(a),f=u.filter(({isServing:w})=>w);if(f.length<d)return;const g=w=>!w.isServing||
f.length>d;return[u.find(w=>i.get(w.id)===l),...f,...u].find(w=>w!==void 0&&g(w))}async function Z(a){const{aws:i}=a.runtime,
l=await i.autoScaling(),[d,u]=await Promise.all([l.send(new x.t({AutoScalingGroupNames:[a.groupName]})),(0,T.i)(i,a.targetGroupArn)]),
f=d.AutoScalingGroups?.[0];if(!f){const w=`stack ${a.stackName} has no Auto Scaling group ${a.groupName} any more; deplo\
y it again`;throw new $.t("fleet.missing",w)}const g=(f.Instances??[]).map(({InstanceId:w="",LifecycleState:F="",HealthStatus:X=""})=>({
id:w,lifecycle:F,isServing:F==="InService"&&X==="Healthy"&&u.get(w)==="healthy"}));return{size:f.DesiredCapacity??0,nodes:g.
sort((w,F)=>w.id<F.id?-1:1),suspended:(f.SuspendedProcesses??[]).map(({ProcessName:w=""})=>w)}}const un=(a,i)=>(0,T.n)(a.
runtime.aws,i.map(l=>({InstanceId:l})));async function Pn(a,i,l){const d=await y(a,Y(i).map(({id:f})=>f),{mode:"--check",
keep:l}),u=new Map;for(const[f,g]of d){const w=rn(g);u.set(f,w),w===null&&a.runtime.log.warning(`${f} does not say what \
it runs with: ${hn(g)}`)}return u}const rn=a=>a.kind==="report"&&a.report.listening?a.report.appliedVersion:null,hn=a=>a.
kind==="report"?a.report.error?.message??`2408 ${a.report.listening?"answers":"does not answer"}`:a.reason,en=5e3,Mn=9e4,
On={checks:2,during:en};async function Dn(a,i,{checks:l,during:d,keep:u}){const{clock:f}=a.runtime,g=f.now()+Mn+d,w=Math.
min(en,Math.max(1e3,d/Math.max(1,l-1))),F=await un(a,i),X=new Map,gn=new Map;for(;;){await u();const pn=i.filter(Q=>!X.has(
Q)),_n=await wn(a,pn,F),dn=f.now();for(const Q of pn){const tn=_n.get(Q)??"gone",n=fn(gn.get(Q),tn,dn);gn.set(Q,n);const e=dn>=
g,t=n.looks>=l&&dn-n.since>=d;(tn==="gone"||tn==="up"&&t||e)&&X.set(Q,$n(tn,t))}if(X.size===i.length)return X;await(0,h.
t)(f,Math.min(w,Math.max(1,g-f.now())))}}async function q(a){const i=Y((await Z(a)).nodes).map(({id:l})=>l);return i.length===
0?!0:[...(await wn(a,i,await un(a,i))).values()].every(l=>l==="up")}function fn(a,i,l){return i!=="up"?{since:l,looks:0}:
a&&a.looks>0?{...a,looks:a.looks+1}:{since:l,looks:1}}const $n=(a,i)=>a==="up"&&!i?{problem:"it did not stay healthy"}:a;
async function wn(a,i,l){const d=i.map(w=>l.get(w)??"").filter(Boolean),[{nodes:u},f]=await Promise.all([Z(a),d.length>0?
(0,T.a)(a.runtime.aws,a.portProbe,d):new Map]),g=new Map(u.map(w=>[w.id,w]));return new Map(i.map(w=>[w,Cn(g.get(w),f.get(
l.get(w)??""))]))}function Cn(a,i){return a?.lifecycle!=="InService"?"gone":i!=="open"?{problem:`2408 is ${i??"not asked"}`}:
a.isServing?"up":{problem:"it is not a healthy target"}}const In=["HealthCheck","ReplaceUnhealthy"],mn=5e3,vn={steady:0,
most:9e4,leaves:!1},Sn={steady:75e3,most:3e5,leaves:!0};async function An(a,i,l){const{suspended:d}=await Z(a);if(i.suspended.
length>0){const g=i.suspended.filter(w=>!d.includes(w));return g.length>0&&await ln(a,M,g),l()}const u=In.filter(g=>!d.includes(
g));await i.renew(u),u.length>0&&await ln(a,M,u);const f=await l();return await cn(a,i,u),f}async function Ln(a,i,l){const{
suspended:d}=i;if(i.isLost||d.length===0)return;const{log:u}=a.runtime;try{if(!await G(a,i,l)&&l.leaves)return u.warning(
`not all nodes are well: the reconciler resumes ${d.join(" and ")} later`);u.info(`resuming what was left suspended: ${d.
join(", ")}`),await cn(a,i,d)}catch(f){u.warning(`${d.join(" and ")} could not be resumed: ${(0,$.n)(f)}`)}}async function G(a,i,{
steady:l,most:d}){const{clock:u}=a.runtime,f=u.now()+d;let g;for(;;){g=await q(a)?g??u.now():void 0;const w=u.now();if(g!==
void 0&&w-g>=l)return!0;if(w>=f)return!1;await i.renew(),await(0,h.t)(u,mn)}}async function cn(a,i,l){if(i.isLost)return;
await i.renew();const{suspended:d}=await Z(a),u=d.includes("Launch")?b.t:[],f=l.filter(g=>!u.includes(g));f.length>0&&await ln(
a,j.t,f),await i.renew([])}async function ln(a,i,l){await(await a.runtime.aws.autoScaling()).send(new i({AutoScalingGroupName:a.
groupName,ScalingProcesses:[...l]}))}function Tn(a,i){return{runtime:a,stackName:i.name,groupName:(0,T.t)(i,"groupName"),
targetGroupArn:(0,T.t)(i,"targetGroupArn"),portProbe:(0,T.t)(i,"portProbe"),document:(0,T.t)(i,"document")}}})};export{bn as id,Nn as ids,Rn as modules};
