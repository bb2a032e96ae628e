const Un=8552,xn=[8552],Kn={2921:((z,R,v)=>{v.d(R,{n:()=>_,t:()=>A});const w="the token of ",_=c=>`${w}${new Date(c).toISOString()}\
, put again`;function A({Description:c="",LastModifiedDate:B}){const C=B?.getTime()??0,T=c.startsWith(w)?Date.parse(c.slice(
13).split(",")[0]??""):C;return Number.isNaN(T)?C:Math.min(T,C)}}),7158:((z,R,v)=>{v.d(R,{n:()=>T,t:()=>U});var w=v(2656),
_=v(7643),A=v(6580),c=v(990),B=v(7274),C=v(2264);function T(p,{owner:P,purpose:g,leaseUntil:y}){const D=new Date(y).toISOString();
return new C.t("lock.held",`stack ${p} is being changed by another run, ${P} (${g}), whose lock holds until ${D} and is \
renewed; run again when it has ended`)}var U=class{#n;#e;#s;#t;constructor({aws:p,stackName:P,owner:g}){this.#n=p,this.#e=
(0,_._)(P).lock,this.#s=g,this.#t=P}async read(p){const P=await this.#n.ssm(),g=p===void 0?this.#e:`${this.#e}:${p}`;try{
const{Parameter:y}=await P.send(new c.n({Name:g})),D=y?.Value??"";return{version:y?.Version??0,lock:I(D),text:D}}catch(y){
if((0,A.t)(y,"ParameterNotFound","ParameterVersionNotFound"))return;throw y}}async create(p){const P=await this.#n.ssm();
try{const{Version:g=1}=await P.send(new B.t({Name:this.#e,Type:"String",Value:JSON.stringify(p)}));return g}catch(g){if((0,A.
t)(g,"ParameterAlreadyExists"))return;throw g}}async overwrite(p,P){const g=await this.#o(JSON.stringify(P));if(g===p.version+
1)return g;const y=await this.read(p.version+1);if(y?.lock?.owner===this.#s)return g;throw y&&await this.#i(y,g),T(this.#t,
y?.lock??{...P,owner:"unknown"})}async#i(p,P){let g=p;for(let y=P-1;y>p.version;y--){const D=await this.read(y);if(D?.lock?.
owner===p.lock?.owner){g=D??g;break}}(await this.read())?.version===P&&await this.#o(g.text)}async#o(p){const{Version:P=0}=await(await this.#n.
ssm()).send(new B.t({Name:this.#e,Type:"String",Value:p,Overwrite:!0}));return P}};function I(p){try{return w.n.safeParse(
JSON.parse(p)).data}catch{return}}}),6223:((z,R,v)=>{v.d(R,{n:()=>p});var w=v(6765),_=v(2656),A=v(2264),c=v(7158);const B=1e4,
C=15e3,T=2500,U=1e3,I=6e5;async function p(u){const h=new c.t(u);for(;;){const l=await h.read(),f=l?.lock?.held&&l.lock.
owner!==u.owner?await y(u,h,l):l,M=g(u,f?.lock?.suspended??[]);if((f?await h.overwrite(f,M):await h.create(M))===void 0)
continue;const S=P(f?.lock,u)?f?.lock:void 0;S&&u.log.info(`took over from ${S.owner} (${S.purpose})`);const L=new G(u,h,
{mine:M,inherited:S});return f&&await L.confirm(),L}}const P=(u,{owner:h})=>u!==void 0&&u.owner!==h&&(u.held||u.suspended.
length>0);function g({owner:u,purpose:h,clock:l},f){return{owner:u,purpose:h,held:!0,leaseUntil:l.now()+_.t,suspended:[...f]}}
async function y(u,h,l){const{clock:f,log:M,stackName:S}=u,L=l.lock;if(D(L.owner,u.owner))return l;const H=Math.max(L.leaseUntil,
f.now()+C),F=L.leaseUntil<f.now()-I?f.now():H;for((0,_.i)(L,f.now())&&M.info(`the lock is held by ${L.owner}: is it aliv\
e?`);f.now()<F;){await(0,w.t)(f,Math.min(T,F-f.now()));const K=await h.read();if(K?.version!==l.version){if(!K?.lock?.held)
return K;throw(0,c.n)(S,K.lock)}}return l}function D(u,h){const[[,l,f]=[],[,M,S]=[]]=[u,h].map(L=>/^(\d+)-(\d+)-/.exec(L)??
[]);return l!==void 0&&l===M&&Number(f)<Number(S)}var G=class{inherited;#n;#e;#s;#t=!1;constructor(u,h,{mine:l,inherited:f}){
this.#n=u,this.#e=h,this.#s=l,this.inherited=f}get isLost(){return this.#t}get suspended(){return this.#s.suspended}async confirm(){
await(0,w.t)(this.#n.clock,U),await this.#o()}async renew(u=this.#s.suspended){const{clock:h}=this.#n,l=await this.#o(),
f=this.#s.leaseUntil-_.t+B<=h.now(),M=l.text===JSON.stringify(this.#s)&&u.join()===this.#s.suspended.join();(f||!M)&&await this.#i(
l,g(this.#n,u))}async release(){if(this.#t)return;const{log:u}=this.#n,h=this.#s.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#i(await this.#o(),{...this.#s,...h})}catch(l){const f=new Date(this.#s.leaseUntil).toISOString();u.warning(
`the lock could not be released; it ends by itself at ${f} (${String(l)})`)}}keep(){const{clock:u}=this.#n;let h=!1,l=()=>{},
f=Promise.resolve();const M=()=>{l=u.after(B,()=>{f=this.renew().catch(()=>{}).then(()=>{h||M()})})};return M(),async()=>{
h=!0,l(),await f}}async#i(u,h){try{await this.#e.overwrite(u,h),this.#s=h}catch(l){throw l instanceof A.t&&l.code==="loc\
k.held"?this.#a(l.message):l}}async#o(){const{clock:u,owner:h}=this.#n;let l=await this.#e.read();for(let f=0;l?.lock?.owner!==
h&&f<3;f++)await(0,w.t)(u,U),l=await this.#e.read();if(l?.lock?.owner===h&&l.lock.held)return l;throw this.#a(l?.lock?`i\
t is ${l.lock.owner}'s (${l.lock.purpose})`:"it is gone")}#a(u){this.#t=!0;const{stackName:h}=this.#n;return new A.t("lo\
ck.lost",`the lock of stack ${h} was taken from this run: ${u}; nothing more was changed, run again when that run has en\
ded`)}}}),8552:((z,R,v)=>{v.d(R,{t:()=>Cn});var w=v(7643),_=v(2264),A=v(6765),c=v(9996),B=v(304),C=v(6223),T=v(2921),U=v(
6580),I=v(990),p=v(6507),P=v(7274),g=class extends(0,I.a)(I.r,I.i,"UnlabelParameterVersion",I.p){};async function y(n,e,t){
const{nodes:s}=await(0,c.d)(n),i=s.filter(({id:r,isServing:d})=>d&&!e.includes(r)).map(({id:r})=>r);if(i.length<t)return!1;
const o=await(0,c.u)(n,i),{seen:a}=await(0,c.c)(n,i.flatMap(r=>o.get(r)||[]));return i.filter(r=>(a.get(o.get(r)??"")??"\
open")==="open").length>=t}function D(n,{version:e,equal:t}){if(![...n.values()].some(s=>s!==null&&t.has(s)))throw u(`ve\
rsion ${e} was to become current, and no node is known to run with it`)}function G(n,e){if(!(n.length<=e))throw u(`${n.join(
", ")} were to be restarted at a time, and a wave has ${e}`)}const u=n=>new _.t("invariant.broken",`${n}; nothing was do\
ne, report this`,{fault:"tool"});async function h(n,e,t){const{site:s,lock:i,journal:o,limits:a,running:r}=n,d=s.runtime.
clock.now();G(e,Math.max(1,a.waveSize));const m=()=>i.renew();await m(),o.hasBegun=!0;const E=await(0,c.y)(s,e,{mode:t.mode,
keep:m}),k=e.filter(b=>l(E.get(b))),O=k.length>0?await(0,c.l)(s,k,{...t.demand,keep:m}):new Map,$=new Set((0,c.g)((await(0,c.
d)(s)).nodes).map(({id:b})=>b)),x=new Map;for(const b of e){const j=$.has(b)?f(E.get(b),O.get(b),t.equal):{kind:"gone"};
x.set(b,j),o.add({node:b,from:r.get(b)??null,to:t.version,action:t.action,end:j.kind==="unreached"?"not reached":j.kind,
seconds:Math.round((s.runtime.clock.now()-d)/1e3),reason:"reason"in j?j.reason:""}),M(n,b,E.get(b))}return x}const l=n=>n?.
kind==="report"&&n.report.listening;function f(n,e,t){if(!n)return{kind:"unreached",reason:"it was not asked"};if(n.kind===
"unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:s,
error:i,listening:o}=n.report;return i||!o?{kind:"failed",reason:(0,c.p)(n)}:s===null||!t.has(s)?{kind:"failed",reason:`\
it runs version ${s??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"failed",reason:e?.problem??"it was not \
seen"}}function M({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind==="report"&&t.report.listening?t.report.appliedVersion:
null)}const S=18e4,L=5e3,H=5,F=3;async function K(n,e){const{site:t,running:s,limits:i}=n,{clock:o}=t.runtime,a=new Map;
let r=Number.POSITIVE_INFINITY;const d=()=>({kind:"nobody",reason:[...a.values(),"no other node can be spared"].join(", ")});
for(;;){if(a.size>=H)return d();const{nodes:m}=await(0,c.d)(t),E=m.filter(({id:$})=>!a.has($)),k=(0,c.m)(E,s,e.version,on(
m,E,i.floor)),O=k&&await(0,c.o)(t,n.lock,()=>an(n,k.id,e));if(!k||O==="needed"){if(r=Math.min(r,o.now()+S),o.now()>=r)return d();
await n.lock.renew(),await(0,A.t)(o,L);continue}if(O)return O;a.set(k.id,`${k.id} was gone or out of reach`)}}function on(n,e,t){
const s=(0,c.g)(n).filter(i=>i.isServing&&!e.includes(i)).length;return Math.max(0,t-s)}async function an(n,e,t){return await y(
n.site,[e],n.limits.floor)?(n.site.runtime.log.info(`${e} is the canary of version ${t.version}`),rn(n,e,t)):"needed"}async function rn(n,e,t){
const{version:s,equal:i}=t,o={checks:F,during:n.canaryMillis},a=(await h(n,[e],{mode:"--token pending",action:"canary",version:s,
equal:i,demand:o})).get(e);if(a.kind==="up")return{kind:"verified",node:e};if(a.kind==="failed")return{kind:"failed",node:e,
reason:a.reason,isBack:await cn(n,e,t)}}async function cn(n,e,{version:t,current:s}){const{lock:i,store:o,site:a}=n;await i.
renew(),await o.dropPending(t),a.runtime.log.info(`label ${w.p.pending} is off version ${t}; ${e} goes back`);const r=await h(
n,[e],{mode:"",action:"undo",...s,demand:c.s});return r.get(e)?.kind==="up"||r.get(e)?.kind==="gone"}function ln(n){const e=`\
stack ${n} has no token labelled ${w.p.current}; deploy it with the activation-token that it is to run with`;return new _.
t("token.missing",e)}function dn(n){const e=`stack ${n} has no instance in service; see its boot log, or deploy it again`;
return new _.t("fleet.missing",e)}function un({stackName:n,serving:e,size:t,floor:s}){const i=`${e} of ${t} nodes of sta\
ck ${n} serve and the floor is ${s}, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;
return new _.t("rotation.below-floor",i)}function hn(n,e,t,s){const i=`the activation token of stack ${n} (version ${e})\
 is ${t} days old, more than the ${s} of max-token-age-days; give a new one`;return new _.t("token.too-old",i)}function fn(n,e,t){
const s=`version ${e} of the token was not taken into use: ${wn(n,t)}; version ${t} is still current, check the new toke\
n`;return new _.t("rotation.canary-failed",s)}function wn(n,e){if(n.kind==="nobody")return n.reason;const{node:t,reason:s,
isBack:i}=n;return`${t} did not come up with it (${s}), ${i?"it is back":"and it did not come back either, look at it:"}\
 on version ${e}`}function J(n,e,t){if(n.kind==="done")return;if(n.kind==="below-floor"){const a=`${n.left} nodes do not\
 run with version ${e} yet, and too few of the others serve to restart one; mend the fleet and run again`;return new _.t(
"rotation.below-floor",a)}const s=n.nodes.map(({node:a,reason:r})=>`${a}: ${r}`),i=n.nodes.map(({node:a})=>a).join(", "),
o=n.kind==="unreached"?`Run Command did not get to ${i}: all other nodes run with version ${e}; mend or end these and ru\
n again`:`${i} did not come up with version ${e} of the token; ${t}`;return new _.t("rotation.wave-failed",o,{details:s})}
function vn(n,e){const t=`nodes had not come up with version ${n} of the token in a run before; ${e}; mend the fleet and\
 run again`;return new _.t("rotation.wave-failed",t)}async function Y({site:n,running:e,limits:{floor:t}}){const{nodes:s,
size:i}=await(0,c.d)(n);if((0,c.m)(s,e,0,t))return;const o=(0,c.g)(s).filter(({isServing:a})=>a).length;throw un({stackName:n.
stackName,serving:o,size:i,floor:t})}const mn=18e4,kn=12e4,gn=5e3;async function V(n,e){const{site:t,lock:s,limits:i,running:o}=n,
{clock:a,log:r}=t.runtime,d=new Map,m=a.now()+mn;let E=a.now();for(;;){await s.renew();const{nodes:k}=await(0,c.d)(t);await pn(
n,k);const O=(0,c.g)(k).filter(b=>_n(o.get(b.id)??null,e)),$=O.filter(({id:b})=>!d.has(b)),x=(0,c.v)($,k,i);if(x.length>
0){const b=x.map(({id:Rn})=>Rn),j=await(0,c.o)(t,s,async()=>await y(t,b,i.floor)?yn(n,b,e,d):void 0);if(j&&j.length>0)return{
kind:"failed",nodes:j};if(j){E=a.now();continue}}if($.length>0){if(a.now()-E>=kn)return{kind:"below-floor",left:$.length}}else{
if(!e.awaitsBoots||!k.some(c._))return X(O,d);if(a.now()>=m)return r.warning("nodes still boot; should they come up with\
 the former token, the reconciler brings them along"),X(O,d)}await(0,A.t)(a,gn)}}const X=(n,e)=>n.length===0?{kind:"done"}:
{kind:"unreached",nodes:n.map(({id:t})=>({node:t,reason:e.get(t)??""}))};async function pn({site:n,lock:e,running:t},s){
const i=(0,c.g)(s).filter(({id:a})=>!t.has(a));if(i.length===0)return;const o=await(0,c.f)(n,i,()=>e.renew());for(const{
id:a}of i)t.set(a,o.get(a)??null)}function _n(n,{equal:e,concerns:t}){return n!==null&&e.has(n)?!1:t?.(n)??!0}async function yn(n,e,t,s){
const{version:i,equal:o,action:a,onFailure:r}=t,d=await h(n,e,{mode:"",action:a,version:i,equal:o,demand:c.s}),m=[...d].
flatMap(([E,k])=>En(E,k));for(const[E,k]of d)k.kind==="unreached"&&s.set(E,k.reason);return m.length>0&&await r?.(m),m}const En=(n,e)=>e.
kind==="failed"?[{node:n,reason:e.reason}]:[];async function Q(n,e,t){const{site:s,lock:i,store:o}=n,{to:a,before:r}=t;return(0,c.
o)(s,i,async()=>{const{nodes:d}=await(0,c.d)(s),m=$n(n,d,e,t);if(!m)return Z("no node could be spared to try the former \
token on");await i.renew(),await o.label(a.version,w.p.pending);const E=(await h(n,[m.id],{mode:"--token pending",action:"\
roll back",...a,demand:c.s})).get(m.id);if(await i.renew(),E?.kind!=="up")return await o.dropPending(a.version),Z(`${m.id}\
 did not come up with version ${a.version} either`);D(n.running,a),await o.label(a.version,w.p.current),r!==void 0&&await o.
label(r,w.p.previous),await o.dropPending(a.version);const k=await V(n,{...a,action:"roll back"});if(k.kind==="done")return{
isWhole:!0,told:`all nodes are back on version ${a.version}`};const O="nodes"in k?k.nodes.map(({node:$})=>$).join(", "):
`${k.left} nodes`;return{isWhole:!1,told:`version ${a.version} is current again, but ${O} did not follow`}})}const Z=n=>({
isWhole:!1,told:`${n}: the other nodes were left as they are`});function $n({running:n,limits:e},t,s,{from:i,to:o}){const a=new Set(
s.map(({node:$})=>$)),r=(0,c.g)(t),d=$=>x=>$.has(n.get(x.id)??0),m=r.filter(({id:$})=>a.has($)),E=m.filter(({isServing:$})=>!$),
k=m.filter($=>!d(i.equal)($)),O=r.filter(d(i.equal));return E[0]??k[0]??(0,c.v)(O,t,e)[0]??Pn(r,O,d(o.equal))}const Pn=(n,e,t)=>e.
length===0?n.find(t):void 0,bn=100,N=(n,e)=>n.find(({labels:t})=>t.includes(w.p[e]));function q(n,e,t){if(t.kind==="noth\
ing")return{kind:"same"};const s=t.kind==="value"?t.value:On(n,t.name).value;if(s===e.value)return{kind:"same"};const i=n.
filter(a=>a.value===s),o=N(i,"pending")??i.at(-1);return o?{kind:"relabel",version:o.version}:{kind:"put",value:s}}function On(n,e){
const t=e===w.p.previous?N(n,"previous"):n.find(({version:i})=>i===Number(e));if(t)return t;const s=n.map(({version:i,labels:o})=>[
i,...o].join(" ")).slice(-10);throw new _.t("token.missing",`there is no version "${e}" of the activation token; set tok\
en-version to one of those that exist: ${s.join(", ")}`)}function Mn(n,e){const t=N(n,"pending"),s=N(n,"unfinished"),i=t!==
void 0&&t.version!==e.version;return s&&s.version!==e.version?i?t.version===s.version?{kind:"retreat",former:s}:{kind:"t\
rial",version:t.version}:{kind:"waves",former:s}:i?{kind:"trial",version:t.version}:s||t?{kind:"return"}:{kind:"nothing"}}
function Dn(n,e,t){if(n.kind!=="waves")return n;const s=W(e,n.former.version),i=new Set(e.map(({version:o})=>o));return[
...t.values()].some(o=>o===null||s.has(o)||!i.has(o))?n:{kind:"nothing"}}function Ln(n){const e=N(n,"unfinished"),t=n.at(
-1);return e&&(t?.version===e.version?n[0]:t)}function nn(n,{value:e,at:t},s){const i=n.filter(o=>o.value===e).map(o=>o.
at);return Math.max(0,s-Math.min(t,...i))}function W(n,e){const t=n.find(i=>i.version===e)?.value,s=n.filter(i=>i.value===
t&&t!==void 0);return new Set([e,...s.map(i=>i.version)])}function en(n){if(n.length<99)return;const[e,t]=n,s=n.length>=
bn&&e?.labels.length===0?t:e;return s&&s.labels.length>0?s:void 0}function Tn(n,e,t){return[...n.map(s=>s.version===e.version?
{...s,labels:[]}:s),{...e,version:t}].slice(-100)}async function Nn(n,{history:e,current:t},s,i){if(s.kind==="nothing"||
s.kind==="waves"){await tn(n,e);return}if(s.kind==="retreat")return An(n,{history:e,current:t},s.former);if(!(i.kind==="\
relabel"&&s.kind==="trial"&&s.version===i.version))return await Y(n),n.site.runtime.log.info(`a rotation was not finishe\
d: its nodes go back to version ${t.version}`),await tn(n,e),J(await V(n,{version:t.version,equal:W(e,t.version),action:s.
kind==="trial"?"undo":"roll back",concerns:o=>s.kind==="trial"?o===s.version:o!==null}),t.version,"the rest was left as \
it is")}async function tn({lock:n,store:e},t){const s=N(t,"pending");s&&(await n.renew(),await e.dropPending(s.version))}
async function An(n,{history:e,current:t},s){const{running:i,site:o}=n;o.runtime.log.info(`a way back from version ${t.version}\
 to ${s.version} was not finished: it goes on`);const{isWhole:a,told:r}=await Q(n,[...i].filter(([,d])=>d===null).map(([
d])=>({node:d,reason:"it does not say what it runs with"})),{from:{version:t.version,equal:W(e,t.version)},to:{version:s.
version,equal:W(e,s.version)},before:void 0});return a?void 0:vn(t.version,r)}const Sn=50;var jn=class{#n;#e;constructor(n,e){
this.#n=n,this.#e=(0,w._)(e).token}async history(){const n=[];let e;do{const s=await this.#s(e);n.push(...s.parameters),
e=s.next}while(e);const t=n.map(Bn).sort((s,i)=>s.version-i.version);for(const s of new Set(t.map(i=>i.value)))this.#n.hide(
s);return t}async#s(n){const e=await this.#n.aws.ssm();try{const t=await e.send(new I.t({Name:this.#e,WithDecryption:!0,
MaxResults:Sn,...n&&{NextToken:n}}));return{parameters:t.Parameters??[],next:t.NextToken}}catch(t){if((0,U.t)(t,"Paramet\
erNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){const{InvalidLabels:t=[]}=await(await this.#n.
aws.ssm()).send(new p.t({Name:this.#e,ParameterVersion:n,Labels:[...e]}));if(t.length!==0)throw new _.t("internal",`Para\
meter Store refused the label ${t.join(", ")} on version ${n} of ${this.#e}`,{fault:"tool"})}async unlabel(n,...e){await(await this.#n.
aws.ssm()).send(new g({Name:this.#e,ParameterVersion:n,Labels:[...e]}))}async dropPending(n){await this.unlabel(n,w.p.pending)}async put(n,e){
let t=e;for(let s=en(t);s;s=en(t)){const i=t.at(-1)?.version??0;t=Tn(t,s,await this.#t(s,i))}return this.#i(n)}async#t({
version:n,value:e,labels:t,at:s},i){const{log:o}=this.#n;o.info(`version ${n} (${t.join(", ")}) is about to be the oldes\
t that is kept: its value is put again`);let a=t;const r=await this.#i(e,(0,T.n)(s)).catch(async d=>{if(!(0,U.t)(d,"Para\
meterMaxVersionLimitExceeded"))throw d;return t.includes(w.p.current)&&(await this.label(i,w.p.unfinished),a=[...new Set(
[...t,w.p.unfinished])]),await this.unlabel(n,...t),this.#i(e,(0,T.n)(s))});return await this.label(r,...a),r}async#i(n,e=""){
const{Version:t}=await(await this.#n.aws.ssm()).send(new P.t({Name:this.#e,Type:"SecureString",Value:n,Overwrite:!0,Description:e}));
if(t)return t;throw new _.t("internal",`Parameter Store gave no version for ${this.#e}`,{fault:"tool"})}};const Bn=n=>({
version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,T.t)(n)}),sn=864e5;async function Cn(n,e,t){const{stackName:s,
runtime:i}=n,o=await(0,C.n)({...i,stackName:s,owner:t.owner,purpose:"rotate"}),a=new In(n,o,t);let r=!1;try{const d=await a.
go(e);return r=!0,d}finally{const d=a.hasBegun?c.n:c.i;await(0,c.a)(n,o,r?c.r:d),await o.release()}}var In=class{#n;#e;#s;#t;#i;#o=0;constructor(n,e,t){
this.#n=n,this.#e=e,this.#s=t,this.#t=new jn(n.runtime,n.stackName),this.#i=new B.t(n.runtime.log)}get hasBegun(){return this.#i.
hasBegun}async go(n){let e=await this.#a();this.#o=e.current.version;const t=q(e.history,e.current,n),s=await this.#d(),
i=Dn(Mn(e.history,e.current),e.history,s.running),o=await Nn(s,e,i,t);if(o)return this.#r("failed",o);i.kind==="retreat"&&
(e=await this.#a());const a=q(e.history,e.current,n);return a.kind==="same"?this.#u(s,e,i):this.#f(s,e,i,a)}async#a(){const n=await this.#t.
history(),e=N(n,"current");if(e)return{history:n,current:e};const t=Ln(n);if(!t)throw ln(this.#n.stackName);return await this.#e.
renew(),await this.#t.label(t.version,w.p.current,w.p.unfinished),this.#a()}async#d(){const n=this.#n,{nodes:e,size:t}=await(0,c.
d)(n),s=new Map(await(0,c.f)(n,e,()=>this.#e.renew()));if(s.size===0)throw dn(n.stackName);const{waveSize:i,floor:o,canarySeconds:a}=this.#s,
r=[...s].map(([d,m])=>`${d} ${m??"unknown"}`);return n.runtime.log.info(`versions in use: ${r.join(", ")}`),{site:n,lock:this.#e,
store:this.#t,journal:this.#i,limits:{waveSize:i,floor:(0,c.h)(t,i,o)},canaryMillis:a*1e3,running:s}}async#u(n,{history:e,
current:t},s){const i=W(e,t.version),o=d=>d===null||!i.has(d);[...n.running.values()].some(o)&&await Y(n);const a=s.kind===
"waves"?await this.#c(n,e,t,{to:s.former,before:void 0}):J(await V(n,{version:t.version,equal:i,action:"wave"}),t.version,
"the rest was left as it is");if(a)return this.#r("failed",a);const r=this.#h(e,t);return r?this.#r("failed",r):this.#r(
this.#i.steps.length>0?"resumed":"unchanged",void 0)}#h(n,e){const{maxTokenAgeDays:t}=this.#s,s=Math.floor(nn(n,e,this.#n.
runtime.clock.now())/sn);if(!(t===0||s<=t))return hn(this.#n.stackName,e.version,s,t)}async#f(n,{history:e,current:t},s,i){
await Y(n),await this.#e.renew();const o=i.kind==="put"?await this.#t.put(i.value,e):i.version;await this.#t.label(o,w.p.
pending);const a=i.kind==="put"?await this.#t.history():e,r=N(a,"current")??t,d=Wn(a,o,r),m=await this.#w(n,d);if(m)return s.
kind==="waves"&&await this.#c(n,a,r,{to:s.former,before:void 0}),this.#r("failed",m);const E=N(a,"previous")?.version;await this.#v(
n.running,d);const k=a.find($=>$.version===o),O=await this.#c(n,a,k,{to:r,before:E});return this.#r(O?"failed":"rotated",
O)}async#w(n,e){const{version:t,current:s}=e;let i;try{i=await K(n,e)}catch(o){throw await this.#l(n,e),o}if(i.kind!=="v\
erified")return i.kind==="nobody"&&await this.#l(n,e),fn(i,t,s.version)}async#l(n,{version:e,current:t}){if(!this.#e.isLost)
try{await this.#e.renew(),await this.#t.dropPending(e),n.running.clear(),await V(n,{...t,action:"undo",concerns:i=>i===e})}catch(s){
this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,_.n)(s)}`)}}async#v(n,{version:e,
equal:t,current:s}){D(n,{version:e,equal:t});const i=s.version;await this.#e.renew(),await this.#t.label(i,w.p.previous,
w.p.unfinished),await this.#e.renew(),await this.#t.label(e,w.p.current),await this.#t.dropPending(e),this.#n.runtime.log.
info(`version ${e} is ${w.p.current}, ${i} is ${w.p.previous}`)}async#c(n,e,t,{to:s,before:i}){const o={version:t.version,
equal:W(e,t.version)},a={version:s.version,equal:W(e,s.version)};let r="";return J(await V(n,{...o,action:"wave",awaitsBoots:!0,
onFailure:async m=>{this.#n.runtime.log.warning(`${m.map(({node:E})=>E).join(", ")} failed: rolling back`),{told:r}=await Q(
n,m,{from:o,to:a,before:i})}}),t.version,r)}async#r(n,e){const t=await this.#t.history(),s=N(t,"unfinished");s&&(await this.#e.
renew(),await this.#t.unlabel(s.version,w.p.unfinished));const i=N(t,"current"),o=i?nn(t,i,this.#n.runtime.clock.now()):
0;return{outcome:n,version:i?.version??0,former:this.#o,ageDays:Math.floor(o/sn),steps:this.#i.steps,failure:e}}};function Wn(n,e,t){
return{version:e,equal:W(n,e),current:{version:t.version,equal:W(n,t.version)}}}})};export{Un as id,xn as ids,Kn as modules};
