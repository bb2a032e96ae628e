const te=8552,se=[8552],oe={2921:((X,x,m)=>{m.d(x,{n:()=>S,t:()=>E});const h="the token of ",S=T=>`${h}${new Date(T).toISOString()}\
, put again`;function E({Description:T="",LastModifiedDate:c}){const j=c?.getTime()??0,U=T.startsWith(h)?Date.parse(T.slice(
13).split(",")[0]??""):j;return Number.isNaN(U)?j:Math.min(U,j)}}),7158:((X,x,m)=>{m.d(x,{n:()=>U,t:()=>W});var h=m(2656),
S=m(7643),E=m(6580),T=m(990),c=m(7274),j=m(2264);function U(k,{owner:b,purpose:y,leaseUntil:$}){const L=new Date($).toISOString();
return new j.t("lock.held",`stack ${k} is being changed by another run, ${b} (${y}), whose lock holds until ${L} and is \
renewed; run again when it has ended`)}var W=class{#n;#e;#s;#t;constructor({aws:k,stackName:b,owner:y}){this.#n=k,this.#e=
(0,S._)(b).lock,this.#s=y,this.#t=b}async read(k){const b=await this.#n.ssm(),y=k===void 0?this.#e:`${this.#e}:${k}`;try{
const{Parameter:$}=await b.send(new T.i({Name:y})),L=$?.Value??"";return{version:$?.Version??0,lock:K(L),text:L}}catch($){
if((0,E.t)($,"ParameterNotFound","ParameterVersionNotFound"))return;throw $}}async create(k){const b=await this.#n.ssm();
try{const{Version:y=1}=await b.send(new c.t({Name:this.#e,Type:"String",Value:JSON.stringify(k)}));return y}catch(y){if((0,E.
t)(y,"ParameterAlreadyExists"))return;throw y}}async overwrite(k,b){const y=await this.#i(JSON.stringify(b));if(y===k.version+
1)return y;const $=await this.read(k.version+1);if($?.lock?.owner===this.#s)return y;throw $&&await this.#o($,y),U(this.#t,
$?.lock??{...b,owner:"unknown"})}async#o(k,b){let y=k;for(let $=b-1;$>k.version;$--){const L=await this.read($);if(L?.lock?.
owner===k.lock?.owner){y=L??y;break}}(await this.read())?.version===b&&await this.#i(y.text)}async#i(k){const{Version:b=0}=await(await this.#n.
ssm()).send(new c.t({Name:this.#e,Type:"String",Value:k,Overwrite:!0}));return b}};function K(k){try{return h.n.safeParse(
JSON.parse(k)).data}catch{return}}}),6223:((X,x,m)=>{m.d(x,{n:()=>$});var h=m(6765),S=m(2656),E=m(7643),T=m(2264),c=m(7158);
const j=1e4,U=15e3,W=2500,K=1e3,k=6e4,b=3e5,y=6e5;async function $(r){const{clock:w,stackName:f}=r,d=new c.t(r);for(let _;;await(0,h.
t)(w,W)){const I=await d.read(),M=I?.lock?.held&&I.lock.owner!==r.owner?await Z(r,d,I):I,N=F(r,M?.lock?.suspended??[]);if((M?
await d.overwrite(M,N):await d.create(N))===void 0){if(_??=w.now(),w.now()-_<k)continue;throw L(f)}const R=Q(M?.lock,r)?
M?.lock:void 0;R&&r.log.info(`took over from ${R.owner} (${R.purpose})`);const Y=new nn(r,d,{mine:N,inherited:R});return M&&
await Y.confirm(),Y}}function L(r){const{lock:w}=(0,E._)(r),f=`Parameter Store says for ${k/1e3} seconds that ${w} is no\
t there, and that it is there when it is made; run again`;return new T.t("aws.unavailable",f)}const Q=(r,{owner:w})=>r!==
void 0&&r.owner!==w&&(r.held||r.suspended.length>0);function F({owner:r,purpose:w,clock:f},d){return{owner:r,purpose:w,held:!0,
leaseUntil:f.now()+S.t,suspended:[...d]}}async function Z(r,w,f){const{clock:d,log:_,stackName:I}=r,M=d.now()+b;f.lock&&
(0,S.i)(f.lock,d.now())&&_.info(`the lock is held by ${f.lock.owner}: is it alive?`);for(let N=f;;){const R=await q(r,w,
N);if(R===N||!R?.lock?.held)return R;if(R.lock.purpose!=="repair"||d.now()>=M)throw(0,c.n)(I,R.lock);N===f&&_.info("the \
reconciler repairs a node: waiting for the end of that"),N=R}}async function q({clock:r,owner:w},f,d){const _=d.lock;if(J(
_.owner,w))return d;const I=Math.max(_.leaseUntil,r.now()+U),M=_.leaseUntil<r.now()-y?r.now():I;for(;r.now()<M;){await(0,h.
t)(r,Math.min(W,M-r.now()));const N=await f.read();if(N?.version!==d.version)return N}return d}function J(r,w){const[[,f,
d]=[],[,_,I]=[]]=[r,w].map(M=>/^(\d+)-(\d+)-/.exec(M)??[]);return f!==void 0&&f===_&&Number(d)<Number(I)}var nn=class{inherited;#n;#e;#s;#t=!1;#o=0;constructor(r,w,{
mine:f,inherited:d}){this.#n=r,this.#e=w,this.#s=f,this.inherited=d}get isLost(){return this.#t}get suspended(){return this.#s.
suspended}async confirm(){await(0,h.t)(this.#n.clock,K),await this.#a()}async renew(r=this.#s.suspended){const{clock:w}=this.#n,
f=await this.#a(),d=this.#s.leaseUntil-S.t+j<=w.now(),_=f.text===JSON.stringify(this.#s)&&r.join()===this.#s.suspended.join();
(d||!_)&&await this.#i(f,F(this.#n,r))}async renewUnlessSeen(r){this.#n.clock.now()-this.#o>r&&await this.renew()}async release(){
if(this.#t)return;const{log:r}=this.#n,w=this.#s.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#i(await this.#a(),
{...this.#s,...w})}catch(f){const d=new Date(this.#s.leaseUntil).toISOString();r.warning(`the lock could not be released\
; it ends by itself at ${d} (${String(f)})`)}}keep(){const{clock:r}=this.#n;let w=!1,f=()=>{},d=Promise.resolve();const _=()=>{
f=r.after(j,()=>{d=this.renew().catch(()=>{}).then(()=>{w||_()})})};return _(),async()=>{w=!0,f(),await d}}async#i(r,w){
try{await this.#e.overwrite(r,w),this.#s=w}catch(f){throw f instanceof T.t&&f.code==="lock.held"?this.#c(f.message):f}}async#a(){
const{clock:r,owner:w}=this.#n;let f=r.now(),d=await this.#e.read();for(let _=0;d?.lock?.owner!==w&&_<3;_++)await(0,h.t)(
r,K),f=r.now(),d=await this.#e.read();if(d?.lock?.owner===w&&d.lock.held)return this.#o=f,d;throw this.#c(d?.lock?`it is\
 ${d.lock.owner}'s (${d.lock.purpose})`:"it is gone")}#c(r){this.#t=!0;const{stackName:w}=this.#n;return new T.t("lock.l\
ost",`the lock of stack ${w} was taken from this run: ${r}; nothing more was changed, run again when that run has ended`)}}}),
8552:((X,x,m)=>{m.d(x,{t:()=>qn});var h=m(7643),S=m(8861),E=m(2264),T=m(6765),c=m(7615),j=m(304),U=m(6223),W=m(2921),K=m(
6580),k=m(990),b=m(7274),y=m(1525),$=class extends(0,k.s)(k.a,k.o,"UnlabelParameterVersion",k.p){};async function L({site:n,
lock:e,limits:t},s){const{clock:o}=n.runtime;for(let i=0;i<3;i++){const a=o.now();if(await e.renew(),!await Q(n,s,t.floor))
return!1;if(o.now()-a<=5e3)break}return!0}async function Q(n,e,t){const{nodes:s}=await(0,c.p)(n),o=s.filter(({id:l,isServing:v})=>v&&
!e.includes(l)).map(({id:l})=>l);if(o.length<t)return!1;const i=await(0,c.f)(n,o),a=o.flatMap(l=>i.get(l)||[]),{seen:u}=await(0,c.
u)(n,a);return a.filter(l=>(u.get(l)??"open")==="open").length>=t}async function F(n,e){const t=[];for(const s of e)await nn(
n.site,s)||t.push(s);return t.length===0||L(n,t)}const Z=6e4,q=5e3;async function J(n,e){const{site:t}=n,{clock:s}=t.runtime,
o=s.now()+Z;for(;;){if(await F(n,[e]))return!0;if(s.now()>=o)return!1;await(0,T.t)(s,q)}}async function nn(n,e){const t=(await(0,c.
f)(n,[e])).get(e);if(!t)return!0;const{seen:s,failure:o}=await(0,c.u)(n,[t]);return o===void 0&&s.has(t)&&s.get(t)!=="op\
en"}function r(n,{version:e,equal:t}){if(![...n.values()].some(s=>s!==null&&t.has(s)))throw d(`version ${e} was to becom\
e current, and no node is known to run with it`)}function w(n,e){if(!(n.length<=e))throw d(`${n.join(", ")} were to be r\
estarted at a time, and a wave has ${e}`)}const f=n=>n instanceof E.t&&n.code==="invariant.broken",d=n=>new E.t("invaria\
nt.broken",`${n}; nothing was done, report this`,{fault:"tool"});async function _(n,e,t){const{site:s,lock:o,journal:i,limits:a,
running:u}=n,l=s.runtime.clock.now();w(e,Math.max(1,a.waveSize));const v=()=>o.renew();await o.renewUnlessSeen(S.n),i.hasBegun=
!0;const P=p=>F(n,p),g=await(0,c.x)(s,e,{mode:t.mode,keep:v,mayStill:P}),C=e.filter(p=>M(g.get(p))),O=new Map;for(const[
p,A]of Map.groupBy(C,H=>I(g.get(H),t)))for(const[H,ee]of await(0,c.d)(s,A,{...p,keep:v}))O.set(H,ee);const V=new Set((0,c.
v)((await(0,c.p)(s)).nodes).map(({id:p})=>p)),z=new Map;for(const p of e){const A=V.has(p)?N(g.get(p),O.get(p),t.equal):
{kind:"gone"};z.set(p,A),i.add({node:p,from:u.get(p)??null,to:t.version,action:t.action,end:A.kind==="unreached"?"not re\
ached":A.kind,seconds:Math.round((s.runtime.clock.now()-l)/1e3),reason:"reason"in A?A.reason:""}),R(n,p,g.get(p))}return z}
function I(n,{action:e,demand:t}){const s=n?.kind==="report"?n.report:void 0;return e==="undo"&&s?.action==="nothing"?c.
c:s?.error?c.l:t}const M=n=>n?.kind==="report"&&n.report.listening;function N(n,e,t){if(!n)return{kind:"unreached",reason:"\
it was not asked"};if(n.kind==="unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"f\
ailed",reason:n.reason};const{appliedVersion:s,error:o,listening:i}=n.report;return o||!i?{kind:"failed",reason:(0,c.h)(
n)}:s===null||!t.has(s)?{kind:"failed",reason:`it runs version ${s??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:
{kind:"failed",reason:e?.problem??"it was not seen"}}function R({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind===
"report"&&t.report.listening?t.report.appliedVersion:null)}const Y=100,D=(n,e)=>n.find(({labels:t})=>t.includes(h.p[e]));
function sn(n,e,t){if(t.kind==="nothing")return{kind:"same"};const s=t.kind==="value"?t.value:fn(n,t.name).value;if(t.kind===
"version"&&t.name===h.p.previous&&s===e.value)throw new E.t("token.missing",`the versions ${h.p.previous} and ${h.p.current}\
 hold the same activation token, so there is none to go back to; set token-version to the number of another: ${on(n)}`);
if(s===e.value)return{kind:"same"};const o=n.filter(a=>a.value===s),i=D(o,"pending")??o.at(-1);return i?{kind:"relabel",
version:i.version}:{kind:"put",value:s}}function fn(n,e){const t=e===h.p.previous?D(n,"previous"):n.find(({version:s})=>s===
Number(e));if(t)return t;throw new E.t("token.missing",`there is no version "${e}" of the activation token; set token-ve\
rsion to one of those that exist: ${on(n)}`)}const on=n=>n.slice(-10).map(({version:e,labels:t})=>[e,...t].join(" ")).join(
", ");function wn(n,e){const t=D(n,"pending"),s=D(n,"unfinished"),o=t!==void 0&&t.version!==e.version;return s&&s.version!==
e.version?o?t.version===s.version?{kind:"retreat",former:s}:{kind:"trial",version:t.version}:{kind:"waves",former:s}:o?{
kind:"trial",version:t.version}:s||t?{kind:"return"}:{kind:"nothing"}}function vn(n,e,t){if(n.kind!=="waves")return n;const s=B(
e,n.former.version),o=new Set(e.map(({version:i})=>i));return[...t.values()].some(i=>i===null||s.has(i)||!o.has(i))?n:{kind:"\
nothing"}}function an(n,{version:e}){const t=D(n,"previous")?.version;return t===e?void 0:t}function mn(n){const e=D(n,"\
unfinished"),t=n.at(-1);return e&&(t?.version===e.version?n[0]:t)}function rn(n,{value:e,at:t},s){const o=n.filter(i=>i.
value===e).map(i=>i.at);return Math.max(0,s-Math.min(t,...o))}function B(n,e){const t=n.find(o=>o.version===e)?.value,s=n.
filter(o=>o.value===t&&t!==void 0);return new Set([e,...s.map(o=>o.version)])}function cn(n){if(n.length<99)return;const[
e,t]=n,s=n.length>=Y&&e?.labels.length===0?t:e;return s&&s.labels.length>0?s:void 0}function kn(n,e,t){return[...n.map(s=>s.
version===e.version?{...s,labels:[]}:s),{...e,version:t}].slice(-100)}const pn=n=>D(n,"unfinished")?S.t:0,gn=18e4,_n=5e3,
yn=5,En=3;function bn(n,e,t){return{version:e,equal:B(n,e),current:{version:t.version,equal:B(n,t.version)}}}async function $n(n,e){
const{site:t,running:s,limits:o}=n,{clock:i}=t.runtime,a=new Map;let u=Number.POSITIVE_INFINITY;const l=()=>({kind:"nobo\
dy",reason:[...a.values(),"no other node can be spared"].join(", ")});for(;;){if(a.size>=yn)return l();const{nodes:v}=await(0,c.
p)(t),P=v.filter(({id:O})=>!a.has(O)),g=(0,c.g)(P,s,e.version,Pn(v,P,o.floor)),C=g&&await(0,c.o)(t,n.lock,()=>On(n,g.id,
e));if(!g||C==="needed"){if(u=Math.min(u,i.now()+gn),i.now()>=u)return l();await n.lock.renew(),await(0,T.t)(i,_n);continue}
if(C)return C;a.set(g.id,`${g.id} was gone or out of reach`)}}function Pn(n,e,t){const s=(0,c.v)(n).filter(o=>o.isServing&&
!e.includes(o)).length;return Math.max(0,t-s)}async function On(n,e,t){return await L(n,[e])?(n.site.runtime.log.info(`${e}\
 is the canary of version ${t.version}`),Mn(n,e,t)):"needed"}async function Mn(n,e,t){const{version:s,equal:o}=t,i={checks:En,
during:n.canaryMillis},a=(await _(n,[e],{mode:"--token pending",action:"canary",version:s,equal:o,demand:i})).get(e);if(a.
kind==="up")return{kind:"verified",node:e};if(a.kind==="failed")return{kind:"failed",node:e,reason:a.reason,end:await Dn(
n,e,t)}}async function Dn(n,e,{version:t,current:s}){const{store:o,site:i}=n;if(await o.dropPending(t),!await J(n,e))return"\
needed";i.runtime.log.info(`label ${h.p.pending} is off version ${t}; ${e} goes back`);const a=(await _(n,[e],{mode:"",action:"\
undo",...s,demand:c.l})).get(e)?.kind;return a==="up"||a==="gone"?"back":"down"}function Sn(n){const e=`stack ${n} has n\
o token labelled ${h.p.current}; deploy it with the activation-token that it is to run with`;return new E.t("token.missi\
ng",e)}function Tn(n){const e=`stack ${n} has no instance in service; see its boot log, or deploy it again`;return new E.
t("fleet.missing",e)}function An({stackName:n,serving:e,size:t,floor:s}){const o=`${e} of ${t} nodes of stack ${n} serve\
 and the floor is ${s}, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;return new E.
t("rotation.below-floor",o)}function Ln(n,e,t,s){const o=`the activation token of stack ${n} (version ${e}) is ${t} days\
 old, more than the ${s} of max-token-age-days; give a new one`;return new E.t("token.too-old",o)}function Nn(n,e,t){const s=`\
version ${e} of the token was not taken into use: ${Cn(n,t)}; version ${t} is still current, check the new token`;return new E.
t("rotation.canary-failed",s)}const Rn={back:"it is back",down:"and it did not come back either, look at it:",needed:"bu\
t answers, and the floor needs it: once the others serve, the reconciler puts it back"};function Cn(n,e){if(n.kind==="no\
body")return n.reason;const{node:t,reason:s,end:o}=n;return`${t} did not come up with it (${s}), ${Rn[o]} on version ${e}`}
function en(n,e,t){if(n.kind==="done")return;if(n.kind==="below-floor"){const u=`${n.left} nodes do not run with version\
 ${e} yet, and too few of the others serve to restart one; mend the fleet and run again`;return new E.t("rotation.below-\
floor",u)}const s=n.nodes.map(({node:u,reason:l})=>`${u}: ${l}`),o=n.nodes.map(({node:u})=>u).join(", "),i=`all other no\
des run with version ${e}`,a={unreached:`Run Command did not get to ${o}: ${i}; mend or end these and run again`,booting:`${o}\
 still boots and may come up with the former token: ${i}; run again once it is in service`,failed:`${o} did not come up \
with version ${e} of the token; ${t}`}[n.kind];return new E.t("rotation.wave-failed",a,{details:s})}function In(n,e){const t=`\
nodes had not come up with version ${n} of the token in a run before; ${e}; mend the fleet and run again`;return new E.t(
"rotation.wave-failed",t)}async function tn({site:n,running:e,limits:{floor:t}}){const{nodes:s,size:o}=await(0,c.p)(n);if((0,c.
g)(s,e,0,t))return;const i=(0,c.v)(s).filter(({isServing:a})=>a).length;throw An({stackName:n.stackName,serving:i,size:o,
floor:t})}const jn=12e4,Un=5e3;async function G(n,e){const{site:t,lock:s,limits:o,running:i}=n,{clock:a}=t.runtime,u=new Map,
l=a.now()+(e.boots??0);let v,P=a.now();for(;;){await s.renew();const{nodes:g}=await(0,c.p)(t),C=g.filter(c.y).map(({id:p})=>p);
v??=new Set(e.boots?C:[]),await Wn(n,g);const O=(0,c.v)(g).filter(p=>xn(i.get(p.id)??null,e)),V=O.filter(({id:p})=>!u.has(
p)),z=(0,c.b)(V,g,o);if(z.length>0){const p=z.map(({id:H})=>H),A=await(0,c.o)(t,s,async()=>await L(n,p)?Kn(n,p,e,u):void 0);
if(A&&A.length>0)return{kind:"failed",nodes:A};if(A){P=a.now();continue}}if(V.length>0){if(a.now()-P>=jn)return{kind:"be\
low-floor",left:V.length}}else{const p=C.filter(A=>v?.has(A));if(p.length===0||a.now()>=l)return Bn(O,u,p)}await(0,T.t)(
a,Un)}}function Bn(n,e,t){return n.length>0?{kind:"unreached",nodes:n.map(({id:s})=>({node:s,reason:e.get(s)??""}))}:t.length===
0?{kind:"done"}:{kind:"booting",nodes:t.map(s=>({node:s,reason:"it still boots"}))}}async function Wn({site:n,lock:e,running:t},s){
const o=(0,c.v)(s).filter(({id:a})=>!t.has(a));if(o.length===0)return;const i=await(0,c.m)(n,o,()=>e.renew());for(const{
id:a}of o)t.set(a,i.get(a)??null)}function xn(n,{equal:e,concerns:t}){return n!==null&&e.has(n)?!1:t?.(n)??!0}async function Kn(n,e,t,s){
const{version:o,equal:i,action:a,onFailure:u}=t,l=await _(n,e,{mode:"",action:a,version:o,equal:i,demand:c.l}),v=[...l].
flatMap(([P,g])=>Vn(P,g));for(const[P,g]of l)g.kind==="unreached"&&s.set(P,g.reason);return v.length>0&&await u?.(v),v}const Vn=(n,e)=>e.
kind==="failed"?[{node:n,reason:e.reason}]:[],Fn=18e4;async function ln(n,e,t){const{site:s,lock:o,store:i}=n,{to:a,before:u}=t;
return(0,c.o)(s,o,async()=>{const l=await Gn(n,e,t);if(!l)return un("no node could be spared to try the former token on");
if(u!==void 0&&await i.label(u,h.p.previous),await i.label(a.version,h.p.pending),(await _(n,[l.id],{mode:"--token pendi\
ng",action:"roll back",...a,demand:c.l})).get(l.id)?.kind!=="up")return await i.dropPending(a.version),un(`${l.id} did n\
ot come up with version ${a.version} either`);r(n.running,a),await i.label(a.version,h.p.current),await i.dropPending(a.
version);const v=await G(n,{...a,action:"roll back",boots:Fn});if(v.kind==="done")return{isWhole:!0,told:`all nodes are \
back on version ${a.version}`};const P="nodes"in v?v.nodes.map(({node:g})=>g).join(", "):`${v.left} nodes`;return{isWhole:!1,
told:`version ${a.version} is current again, but ${P} did not follow`}})}const un=n=>({isWhole:!1,told:`${n}: the other \
nodes were left as they are`});async function Gn(n,e,t){const{site:s,running:o}=n,i=zn(n,(await(0,c.p)(s)).nodes,e,t),a=i?.
isServing&&t.from.equal.has(o.get(i.id)??0);return!i||!a||await J(n,i.id)?i:void 0}function zn({running:n,limits:e},t,s,{
from:o,to:i}){const a=new Set(s.map(({node:O})=>O)),u=(0,c.v)(t),l=O=>V=>O.has(n.get(V.id)??0),v=u.filter(({id:O})=>a.has(
O)),P=v.filter(({isServing:O})=>!O),g=v.filter(O=>!l(o.equal)(O)),C=u.filter(l(o.equal));return P[0]??g[0]??(0,c.b)(C,t,
e)[0]??Hn(u,C,l(i.equal))}const Hn=(n,e,t)=>e.length===0?n.find(t):void 0;async function Jn(n,{history:e,current:t},s,o){
if(s.kind==="nothing"||s.kind==="waves"){await dn(n,e);return}if(s.kind==="retreat")return Yn(n,{history:e,current:t},s.
former);if(!(o.kind==="relabel"&&s.kind==="trial"&&s.version===o.version))return await tn(n),n.site.runtime.log.info(`a \
rotation was not finished: its nodes go back to version ${t.version}`),await dn(n,e),en(await G(n,{version:t.version,equal:B(
e,t.version),action:s.kind==="trial"?"undo":"roll back",concerns:i=>s.kind==="trial"?i===s.version:i!==null}),t.version,
"the rest was left as it is")}async function dn({store:n},e){const t=D(e,"pending");t&&await n.dropPending(t.version)}async function Yn(n,{
history:e,current:t},s){const{running:o,site:i}=n;i.runtime.log.info(`a way back from version ${t.version} to ${s.version}\
 was not finished: it goes on`);const{isWhole:a,told:u}=await ln(n,[...o].filter(([,l])=>l===null).map(([l])=>({node:l,reason:"\
it does not say what it runs with"})),{from:{version:t.version,equal:B(e,t.version)},to:{version:s.version,equal:B(e,s.version)},
before:an(e,s)});return a?void 0:In(t.version,u)}const Xn=50;var Qn=class{#n;#e;#s;constructor({runtime:n,stackName:e},t){
this.#n=n,this.#e=(0,h._)(e).token,this.#s=t}async history(){const n=[];let e;do{const s=await this.#t(e);n.push(...s.parameters),
e=s.next}while(e);const t=n.map(Zn).sort((s,o)=>s.version-o.version);for(const s of new Set(t.map(o=>o.value)))this.#n.hide(
s);return t}async#t(n){const e=await this.#n.aws.ssm();try{const t=await e.send(new k.r({Name:this.#e,WithDecryption:!0,
MaxResults:Xn,...n&&{NextToken:n}}));return{parameters:t.Parameters??[],next:t.NextToken}}catch(t){if((0,K.t)(t,"Paramet\
erNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){await this.#s.renewUnlessSeen(S.n),await(0,y.
t)(this.#n,this.#e,n,e)}async unlabel(n,...e){await this.#s.renewUnlessSeen(S.n),await(await this.#n.aws.ssm()).send(new $(
{Name:this.#e,ParameterVersion:n,Labels:[...e]}))}async dropPending(n){await this.unlabel(n,h.p.pending)}async settle(n){
const e=D(n,"current"),t=D(n,"unfinished");t&&t!==e&&D(n,"previous")!==t?await this.label(t.version,h.p.previous):e&&D(n,
"previous")===e&&await this.unlabel(e.version,h.p.previous),t&&await this.unlabel(t.version,h.p.unfinished)}async put(n,e){
let t=e;for(let s=cn(t);s;s=cn(t)){const o=t.at(-1)?.version??0;t=kn(t,s,await this.#o(s,o))}return this.#i(n)}async#o({
version:n,value:e,labels:t,at:s},o){const{log:i}=this.#n;i.info(`version ${n} (${t.join(", ")}) is about to be the oldes\
t that is kept: its value is put again`);let a=t;const u=await this.#i(e,(0,W.n)(s)).catch(async l=>{if(!(0,K.t)(l,"Para\
meterMaxVersionLimitExceeded"))throw l;return t.includes(h.p.current)&&(await this.label(o,h.p.unfinished),a=[...new Set(
[...t,h.p.unfinished])]),await this.unlabel(n,...t),this.#i(e,(0,W.n)(s))});return await this.label(u,...a),u}async#i(n,e=""){
await this.#s.renewUnlessSeen(S.n);const{Version:t}=await(await this.#n.aws.ssm()).send(new b.t({Name:this.#e,Type:"Secu\
reString",Value:n,Overwrite:!0,Description:e}));if(t)return t;throw new E.t("internal",`Parameter Store gave no version \
for ${this.#e}`,{fault:"tool"})}};const Zn=n=>({version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,W.t)(n)}),
hn=864e5;async function qn(n,e,t){const{stackName:s,runtime:o}=n,i=await(0,U.n)({...o,stackName:s,owner:t.owner,purpose:"\
rotate"}),a=new ne(n,i,t);let u=!1;try{i.inherited&&await(0,c.s)(n,i);const l=await a.go(e);return u=!0,l}finally{const l=a.
hasBegun?c.n:c.i;await(0,c.a)(n,i,u?c.r:l),await i.release()}}var ne=class{#n;#e;#s;#t;#o;#i=0;constructor(n,e,t){this.#n=
n,this.#e=e,this.#s=t,this.#t=new Qn(n,e),this.#o=new j.t(n.runtime.log)}get hasBegun(){return this.#o.hasBegun}async go(n){
let e=await this.#a();this.#i=e.current.version;const t=sn(e.history,e.current,n),s=await this.#c(),o=vn(wn(e.history,e.
current),e.history,s.running),i=await Jn(s,e,o,t);if(i)return this.#r("failed",i);o.kind==="retreat"&&(e=await this.#a());
const a=sn(e.history,e.current,n);return a.kind==="same"?this.#d(s,e,o):this.#f(s,e,o,a)}async#a(){const n=await this.#t.
history(),e=D(n,"current");if(e)return{history:n,current:e};const t=mn(n);if(!t)throw Sn(this.#n.stackName);return await this.#t.
label(t.version,h.p.current,h.p.unfinished),this.#a()}async#c(){const n=this.#n,{nodes:e,size:t}=await(0,c.p)(n),s=new Map(
await(0,c.m)(n,e,()=>this.#e.renew()));if(s.size===0)throw Tn(n.stackName);const{waveSize:o,floor:i,canarySeconds:a}=this.#s,
u=[...s].map(([l,v])=>`${l} ${v??"unknown"}`);return n.runtime.log.info(`versions in use: ${u.join(", ")}`),{site:n,lock:this.#e,
store:this.#t,journal:this.#o,limits:{waveSize:o,floor:(0,c._)(t,o,i)},canaryMillis:Math.max(a*1e3,c.l.during),running:s}}async#d(n,{
history:e,current:t},s){const o=B(e,t.version),i=v=>v===null||!o.has(v);[...n.running.values()].some(i)&&await tn(n);const a=s.
kind==="waves"?await this.#l(n,e,t,s.former):en(await G(n,{version:t.version,equal:o,action:"wave",boots:pn(e)}),t.version,
"the rest was left as it is");if(a)return this.#r("failed",a);const u=this.#h(e,t),l=this.#o.steps.length>0?"resumed":"u\
nchanged";return this.#r(u?"failed":l,u)}#h(n,e){const{maxTokenAgeDays:t}=this.#s,s=Math.floor(rn(n,e,this.#n.runtime.clock.
now())/hn);if(!(t===0||s<=t))return Ln(this.#n.stackName,e.version,s,t)}async#f(n,{history:e,current:t},s,o){await tn(n);
const i=o.kind==="put"?await this.#t.put(o.value,e):o.version;await this.#t.label(i,h.p.pending);const a=o.kind==="put"?
await this.#t.history():e,u=D(a,"current")??t,l=bn(a,i,u),v=await this.#w(n,l);if(v)return s.kind==="waves"&&await this.#l(
n,a,u,s.former),this.#r("failed",v);await this.#v(n.running,l);const P=a.find(C=>C.version===i),g=await this.#l(n,a,P,u);
return this.#r(g?"failed":"rotated",g)}async#w(n,e){const{version:t,current:s}=e;let o;try{o=await $n(n,e)}catch(i){throw await this.#u(
n,e),i}if(o.kind!=="verified")return o.kind==="nobody"&&await this.#u(n,e),Nn(o,t,s.version)}async#u(n,{version:e,current:t}){
if(!this.#e.isLost)try{await this.#t.dropPending(e),n.running.clear(),await G(n,{...t,action:"undo",concerns:o=>o===e})}catch(s){
if(f(s))throw s;this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,E.n)(s)}`)}}async#v(n,{
version:e,equal:t,current:s}){r(n,{version:e,equal:t});const o=s.version;await this.#t.label(o,h.p.unfinished),await this.#t.
label(e,h.p.current),await this.#t.label(o,h.p.previous),await this.#t.dropPending(e),this.#n.runtime.log.info(`version ${e}\
 is ${h.p.current}, ${o} is ${h.p.previous}`)}async#l(n,e,t,s){const o={version:t.version,equal:B(e,t.version)},i=an(e,s),
a={version:s.version,equal:B(e,s.version)};let u="";const l=async v=>{this.#n.runtime.log.warning(`${v.map(({node:P})=>P).
join(", ")} failed: rolling back`),{told:u}=await ln(n,v,{from:o,to:a,before:i})};return en(await G(n,{...o,action:"wave",
boots:S.t,onFailure:l}),t.version,u)}async#r(n,e){const t=await this.#t.history();await this.#e.renew(),await this.#t.settle(
t);const s=D(t,"current"),o=s?rn(t,s,this.#n.runtime.clock.now()):0;return{outcome:n,version:s?.version??0,former:this.#i,
ageDays:Math.floor(o/hn),steps:this.#o.steps,failure:e}}}})};export{te as id,se as ids,oe as modules};
