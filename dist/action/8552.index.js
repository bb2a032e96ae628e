const ee=8552,te=[8552],se={2921:((Y,x,v)=>{v.d(x,{n:()=>I,t:()=>b});const f="the token of ",I=T=>`${f}${new Date(T).toISOString()}\
, put again`;function b({Description:T="",LastModifiedDate:c}){const j=c?.getTime()??0,B=T.startsWith(f)?Date.parse(T.slice(
13).split(",")[0]??""):j;return Number.isNaN(B)?j:Math.min(B,j)}}),7158:((Y,x,v)=>{v.d(x,{n:()=>B,t:()=>U});var f=v(2656),
I=v(7643),b=v(6580),T=v(990),c=v(7274),j=v(2264);function B(k,{owner:$,purpose:_,leaseUntil:P}){const A=new Date(P).toISOString();
return new j.t("lock.held",`stack ${k} is being changed by another run, ${$} (${_}), whose lock holds until ${A} and is \
renewed; run again when it has ended`)}var U=class{#n;#e;#s;#t;constructor({aws:k,stackName:$,owner:_}){this.#n=k,this.#e=
(0,I._)($).lock,this.#s=_,this.#t=$}async read(k){const $=await this.#n.ssm(),_=k===void 0?this.#e:`${this.#e}:${k}`;try{
const{Parameter:P}=await $.send(new T.i({Name:_})),A=P?.Value??"";return{version:P?.Version??0,lock:K(A),text:A}}catch(P){
if((0,b.t)(P,"ParameterNotFound","ParameterVersionNotFound"))return;throw P}}async create(k){const $=await this.#n.ssm();
try{const{Version:_=1}=await $.send(new c.t({Name:this.#e,Type:"String",Value:JSON.stringify(k)}));return _}catch(_){if((0,b.
t)(_,"ParameterAlreadyExists"))return;throw _}}async overwrite(k,$){const _=await this.#i(JSON.stringify($));if(_===k.version+
1)return _;const P=await this.read(k.version+1);if(P?.lock?.owner===this.#s)return _;throw P&&await this.#o(P,_),B(this.#t,
P?.lock??{...$,owner:"unknown"})}async#o(k,$){let _=k;for(let P=$-1;P>k.version;P--){const A=await this.read(P);if(A?.lock?.
owner===k.lock?.owner){_=A??_;break}}(await this.read())?.version===$&&await this.#i(_.text)}async#i(k){const{Version:$=0}=await(await this.#n.
ssm()).send(new c.t({Name:this.#e,Type:"String",Value:k,Overwrite:!0}));return $}};function K(k){try{return f.n.safeParse(
JSON.parse(k)).data}catch{return}}}),6223:((Y,x,v)=>{v.d(x,{n:()=>P});var f=v(6765),I=v(2656),b=v(7643),T=v(2264),c=v(7158);
const j=1e4,B=15e3,U=2500,K=1e3,k=6e4,$=3e5,_=6e5;async function P(r){const{clock:w,stackName:h}=r,d=new c.t(r);for(let E;;await(0,f.
t)(w,U)){const C=await d.read(),D=C?.lock?.held&&C.lock.owner!==r.owner?await Q(r,d,C):C,L=F(r,D?.lock?.suspended??[]);if((D?
await d.overwrite(D,L):await d.create(L))===void 0){if(E??=w.now(),w.now()-E<k)continue;throw A(h)}const R=X(D?.lock,r)?
D?.lock:void 0;R&&r.log.info(`took over from ${R.owner} (${R.purpose})`);const O=new q(r,d,{mine:L,inherited:R});return D&&
await O.confirm(),O}}function A(r){const{lock:w}=(0,b._)(r),h=`Parameter Store says for ${k/1e3} seconds that ${w} is no\
t there, and that it is there when it is made; run again`;return new T.t("aws.unavailable",h)}const X=(r,{owner:w})=>r!==
void 0&&r.owner!==w&&(r.held||r.suspended.length>0);function F({owner:r,purpose:w,clock:h},d){return{owner:r,purpose:w,held:!0,
leaseUntil:h.now()+I.t,suspended:[...d]}}async function Q(r,w,h){const{clock:d,log:E,stackName:C}=r,D=d.now()+$;h.lock&&
(0,I.i)(h.lock,d.now())&&E.info(`the lock is held by ${h.lock.owner}: is it alive?`);for(let L=h;;){const R=await Z(r,w,
L);if(R===L||!R?.lock?.held)return R;if(R.lock.purpose!=="repair"||d.now()>=D)throw(0,c.n)(C,R.lock);L===h&&E.info("the \
reconciler repairs a node: waiting for the end of that"),L=R}}async function Z({clock:r,owner:w},h,d){const E=d.lock;if(J(
E.owner,w))return d;const C=Math.max(E.leaseUntil,r.now()+B),D=E.leaseUntil<r.now()-_?r.now():C;for(;r.now()<D;){await(0,f.
t)(r,Math.min(U,D-r.now()));const L=await h.read();if(L?.version!==d.version)return L}return d}function J(r,w){const[[,h,
d]=[],[,E,C]=[]]=[r,w].map(D=>/^(\d+)-(\d+)-/.exec(D)??[]);return h!==void 0&&h===E&&Number(d)<Number(C)}var q=class{inherited;#n;#e;#s;#t=!1;#o=0;constructor(r,w,{
mine:h,inherited:d}){this.#n=r,this.#e=w,this.#s=h,this.inherited=d}get isLost(){return this.#t}get suspended(){return this.#s.
suspended}async confirm(){await(0,f.t)(this.#n.clock,K),await this.#a()}async renew(r=this.#s.suspended){const{clock:w}=this.#n,
h=await this.#a(),d=this.#s.leaseUntil-I.t+j<=w.now(),E=h.text===JSON.stringify(this.#s)&&r.join()===this.#s.suspended.join();
(d||!E)&&await this.#i(h,F(this.#n,r))}async renewUnlessSeen(r){this.#n.clock.now()-this.#o>r&&await this.renew()}async release(){
if(this.#t)return;const{log:r}=this.#n,w=this.#s.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#i(await this.#a(),
{...this.#s,...w})}catch(h){const d=new Date(this.#s.leaseUntil).toISOString();r.warning(`the lock could not be released\
; it ends by itself at ${d} (${String(h)})`)}}keep(){const{clock:r}=this.#n;let w=!1,h=()=>{},d=Promise.resolve();const E=()=>{
h=r.after(j,()=>{d=this.renew().catch(()=>{}).then(()=>{w||E()})})};return E(),async()=>{w=!0,h(),await d}}async#i(r,w){
try{await this.#e.overwrite(r,w),this.#s=w}catch(h){throw h instanceof T.t&&h.code==="lock.held"?this.#c(h.message):h}}async#a(){
const{clock:r,owner:w}=this.#n;let h=r.now(),d=await this.#e.read();for(let E=0;d?.lock?.owner!==w&&E<3;E++)await(0,f.t)(
r,K),h=r.now(),d=await this.#e.read();if(d?.lock?.owner===w&&d.lock.held)return this.#o=h,d;throw this.#c(d?.lock?`it is\
 ${d.lock.owner}'s (${d.lock.purpose})`:"it is gone")}#c(r){this.#t=!0;const{stackName:w}=this.#n;return new T.t("lock.l\
ost",`the lock of stack ${w} was taken from this run: ${r}; nothing more was changed, run again when that run has ended`)}}}),
8552:((Y,x,v)=>{v.d(x,{t:()=>Zn});var f=v(7643),I=v(8861),b=v(2264),T=v(6765),c=v(7615),j=v(304),B=v(6223),U=v(2921),K=v(
6580),k=v(990),$=v(7274),_=v(1525),P=class extends(0,k.s)(k.a,k.o,"UnlabelParameterVersion",k.p){};async function A({site:n,
lock:e,limits:t},s){const{clock:o}=n.runtime;for(let i=0;i<3;i++){const a=o.now();if(await e.renew(),!await X(n,s,t.floor))
return!1;if(o.now()-a<=5e3)break}return!0}async function X(n,e,t){const{nodes:s}=await(0,c.p)(n),o=s.filter(({id:u,isServing:m})=>m&&
!e.includes(u)).map(({id:u})=>u);if(o.length<t)return!1;const i=await(0,c.f)(n,o),a=o.flatMap(u=>i.get(u)||[]),{seen:l}=await(0,c.
u)(n,a);return a.filter(u=>(l.get(u)??"open")==="open").length>=t}async function F(n,e){const t=[];for(const s of e)await q(
n.site,s)||t.push(s);return t.length===0||A(n,t)}const Q=6e4,Z=5e3;async function J(n,e){const{site:t}=n,{clock:s}=t.runtime,
o=s.now()+Q;for(;;){if(await F(n,[e]))return!0;if(s.now()>=o)return!1;await(0,T.t)(s,Z)}}async function q(n,e){const t=(await(0,c.
f)(n,[e])).get(e);if(!t)return!0;const{seen:s,failure:o}=await(0,c.u)(n,[t]);return o===void 0&&s.has(t)&&s.get(t)!=="op\
en"}function r(n,{version:e,equal:t}){if(![...n.values()].some(s=>s!==null&&t.has(s)))throw h(`version ${e} was to becom\
e current, and no node is known to run with it`)}function w(n,e){if(!(n.length<=e))throw h(`${n.join(", ")} were to be r\
estarted at a time, and a wave has ${e}`)}const h=n=>new b.t("invariant.broken",`${n}; nothing was done, report this`,{fault:"\
tool"});async function d(n,e,t){const{site:s,lock:o,journal:i,limits:a,running:l}=n,u=s.runtime.clock.now();w(e,Math.max(
1,a.waveSize));const m=()=>o.renew();await o.renewUnlessSeen(I.n),i.hasBegun=!0;const y=p=>F(n,p),g=await(0,c.x)(s,e,{mode:t.
mode,keep:m,mayStill:y}),S=e.filter(p=>C(g.get(p))),M=new Map;for(const[p,N]of Map.groupBy(S,H=>E(g.get(H),t)))for(const[
H,ne]of await(0,c.d)(s,N,{...p,keep:m}))M.set(H,ne);const V=new Set((0,c.v)((await(0,c.p)(s)).nodes).map(({id:p})=>p)),z=new Map;
for(const p of e){const N=V.has(p)?D(g.get(p),M.get(p),t.equal):{kind:"gone"};z.set(p,N),i.add({node:p,from:l.get(p)??null,
to:t.version,action:t.action,end:N.kind==="unreached"?"not reached":N.kind,seconds:Math.round((s.runtime.clock.now()-u)/
1e3),reason:"reason"in N?N.reason:""}),L(n,p,g.get(p))}return z}function E(n,{action:e,demand:t}){const s=n?.kind==="rep\
ort"?n.report:void 0;return e==="undo"&&s?.action==="nothing"?c.c:s?.error?c.l:t}const C=n=>n?.kind==="report"&&n.report.
listening;function D(n,e,t){if(!n)return{kind:"unreached",reason:"it was not asked"};if(n.kind==="unreached")return{kind:"\
unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:s,error:o,listening:i}=n.
report;return o||!i?{kind:"failed",reason:(0,c.h)(n)}:s===null||!t.has(s)?{kind:"failed",reason:`it runs version ${s??"?"}`}:
e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"failed",reason:e?.problem??"it was not seen"}}function L({running:n},e,t){
t?.kind!=="unreached"&&n.set(e,t?.kind==="report"&&t.report.listening?t.report.appliedVersion:null)}const R=100,O=(n,e)=>n.
find(({labels:t})=>t.includes(f.p[e]));function tn(n,e,t){if(t.kind==="nothing")return{kind:"same"};const s=t.kind==="va\
lue"?t.value:hn(n,t.name).value;if(t.kind==="version"&&t.name===f.p.previous&&s===e.value)throw new b.t("token.missing",
`the versions ${f.p.previous} and ${f.p.current} hold the same activation token, so there is none to go back to; set tok\
en-version to the number of another: ${sn(n)}`);if(s===e.value)return{kind:"same"};const o=n.filter(a=>a.value===s),i=O(
o,"pending")??o.at(-1);return i?{kind:"relabel",version:i.version}:{kind:"put",value:s}}function hn(n,e){const t=e===f.p.
previous?O(n,"previous"):n.find(({version:s})=>s===Number(e));if(t)return t;throw new b.t("token.missing",`there is no v\
ersion "${e}" of the activation token; set token-version to one of those that exist: ${sn(n)}`)}const sn=n=>n.slice(-10).
map(({version:e,labels:t})=>[e,...t].join(" ")).join(", ");function fn(n,e){const t=O(n,"pending"),s=O(n,"unfinished"),o=t!==
void 0&&t.version!==e.version;return s&&s.version!==e.version?o?t.version===s.version?{kind:"retreat",former:s}:{kind:"t\
rial",version:t.version}:{kind:"waves",former:s}:o?{kind:"trial",version:t.version}:s||t?{kind:"return"}:{kind:"nothing"}}
function wn(n,e,t){if(n.kind!=="waves")return n;const s=W(e,n.former.version),o=new Set(e.map(({version:i})=>i));return[
...t.values()].some(i=>i===null||s.has(i)||!o.has(i))?n:{kind:"nothing"}}function on(n,{version:e}){const t=O(n,"previou\
s")?.version;return t===e?void 0:t}function vn(n){const e=O(n,"unfinished"),t=n.at(-1);return e&&(t?.version===e.version?
n[0]:t)}function an(n,{value:e,at:t},s){const o=n.filter(i=>i.value===e).map(i=>i.at);return Math.max(0,s-Math.min(t,...o))}
function W(n,e){const t=n.find(o=>o.version===e)?.value,s=n.filter(o=>o.value===t&&t!==void 0);return new Set([e,...s.map(
o=>o.version)])}function rn(n){if(n.length<99)return;const[e,t]=n,s=n.length>=R&&e?.labels.length===0?t:e;return s&&s.labels.
length>0?s:void 0}function mn(n,e,t){return[...n.map(s=>s.version===e.version?{...s,labels:[]}:s),{...e,version:t}].slice(
-100)}const kn=n=>O(n,"unfinished")?I.t:0,pn=18e4,gn=5e3,_n=5,yn=3;function En(n,e,t){return{version:e,equal:W(n,e),current:{
version:t.version,equal:W(n,t.version)}}}async function bn(n,e){const{site:t,running:s,limits:o}=n,{clock:i}=t.runtime,a=new Map;
let l=Number.POSITIVE_INFINITY;const u=()=>({kind:"nobody",reason:[...a.values(),"no other node can be spared"].join(", ")});
for(;;){if(a.size>=_n)return u();const{nodes:m}=await(0,c.p)(t),y=m.filter(({id:M})=>!a.has(M)),g=(0,c.g)(y,s,e.version,
$n(m,y,o.floor)),S=g&&await(0,c.o)(t,n.lock,()=>Pn(n,g.id,e));if(!g||S==="needed"){if(l=Math.min(l,i.now()+pn),i.now()>=
l)return u();await n.lock.renew(),await(0,T.t)(i,gn);continue}if(S)return S;a.set(g.id,`${g.id} was gone or out of reach`)}}
function $n(n,e,t){const s=(0,c.v)(n).filter(o=>o.isServing&&!e.includes(o)).length;return Math.max(0,t-s)}async function Pn(n,e,t){
return await A(n,[e])?(n.site.runtime.log.info(`${e} is the canary of version ${t.version}`),On(n,e,t)):"needed"}async function On(n,e,t){
const{version:s,equal:o}=t,i={checks:yn,during:n.canaryMillis},a=(await d(n,[e],{mode:"--token pending",action:"canary",
version:s,equal:o,demand:i})).get(e);if(a.kind==="up")return{kind:"verified",node:e};if(a.kind==="failed")return{kind:"f\
ailed",node:e,reason:a.reason,end:await Mn(n,e,t)}}async function Mn(n,e,{version:t,current:s}){const{lock:o,store:i,site:a}=n;
if(await o.renew(),await i.dropPending(t),!await J(n,e))return"needed";a.runtime.log.info(`label ${f.p.pending} is off v\
ersion ${t}; ${e} goes back`);const l=(await d(n,[e],{mode:"",action:"undo",...s,demand:c.l})).get(e)?.kind;return l==="\
up"||l==="gone"?"back":"down"}function Dn(n){const e=`stack ${n} has no token labelled ${f.p.current}; deploy it with th\
e activation-token that it is to run with`;return new b.t("token.missing",e)}function Sn(n){const e=`stack ${n} has no i\
nstance in service; see its boot log, or deploy it again`;return new b.t("fleet.missing",e)}function Tn({stackName:n,serving:e,
size:t,floor:s}){const o=`${e} of ${t} nodes of stack ${n} serve and the floor is ${s}, so none can be restarted; nothin\
g was touched, mend the fleet or set a lower floor`;return new b.t("rotation.below-floor",o)}function Nn(n,e,t,s){const o=`\
the activation token of stack ${n} (version ${e}) is ${t} days old, more than the ${s} of max-token-age-days; give a new\
 one`;return new b.t("token.too-old",o)}function An(n,e,t){const s=`version ${e} of the token was not taken into use: ${Rn(
n,t)}; version ${t} is still current, check the new token`;return new b.t("rotation.canary-failed",s)}const Ln={back:"it\
 is back",down:"and it did not come back either, look at it:",needed:"but answers, and the floor needs it: once the othe\
rs serve, the reconciler puts it back"};function Rn(n,e){if(n.kind==="nobody")return n.reason;const{node:t,reason:s,end:o}=n;
return`${t} did not come up with it (${s}), ${Ln[o]} on version ${e}`}function nn(n,e,t){if(n.kind==="done")return;if(n.
kind==="below-floor"){const l=`${n.left} nodes do not run with version ${e} yet, and too few of the others serve to rest\
art one; mend the fleet and run again`;return new b.t("rotation.below-floor",l)}const s=n.nodes.map(({node:l,reason:u})=>`${l}\
: ${u}`),o=n.nodes.map(({node:l})=>l).join(", "),i=`all other nodes run with version ${e}`,a={unreached:`Run Command did\
 not get to ${o}: ${i}; mend or end these and run again`,booting:`${o} still boots and may come up with the former token\
: ${i}; run again once it is in service`,failed:`${o} did not come up with version ${e} of the token; ${t}`}[n.kind];return new b.
t("rotation.wave-failed",a,{details:s})}function Cn(n,e){const t=`nodes had not come up with version ${n} of the token i\
n a run before; ${e}; mend the fleet and run again`;return new b.t("rotation.wave-failed",t)}async function en({site:n,running:e,
limits:{floor:t}}){const{nodes:s,size:o}=await(0,c.p)(n);if((0,c.g)(s,e,0,t))return;const i=(0,c.v)(s).filter(({isServing:a})=>a).
length;throw Tn({stackName:n.stackName,serving:i,size:o,floor:t})}const In=12e4,jn=5e3;async function G(n,e){const{site:t,
lock:s,limits:o,running:i}=n,{clock:a}=t.runtime,l=new Map,u=a.now()+(e.boots??0);let m,y=a.now();for(;;){await s.renew();
const{nodes:g}=await(0,c.p)(t),S=g.filter(c.y).map(({id:p})=>p);m??=new Set(e.boots?S:[]),await Wn(n,g);const M=(0,c.v)(
g).filter(p=>Un(i.get(p.id)??null,e)),V=M.filter(({id:p})=>!l.has(p)),z=(0,c.b)(V,g,o);if(z.length>0){const p=z.map(({id:H})=>H),
N=await(0,c.o)(t,s,async()=>await A(n,p)?xn(n,p,e,l):void 0);if(N&&N.length>0)return{kind:"failed",nodes:N};if(N){y=a.now();
continue}}if(V.length>0){if(a.now()-y>=In)return{kind:"below-floor",left:V.length}}else{const p=S.filter(N=>m?.has(N));if(p.
length===0||a.now()>=u)return Bn(M,l,p)}await(0,T.t)(a,jn)}}function Bn(n,e,t){return n.length>0?{kind:"unreached",nodes:n.
map(({id:s})=>({node:s,reason:e.get(s)??""}))}:t.length===0?{kind:"done"}:{kind:"booting",nodes:t.map(s=>({node:s,reason:"\
it still boots"}))}}async function Wn({site:n,lock:e,running:t},s){const o=(0,c.v)(s).filter(({id:a})=>!t.has(a));if(o.length===
0)return;const i=await(0,c.m)(n,o,()=>e.renew());for(const{id:a}of o)t.set(a,i.get(a)??null)}function Un(n,{equal:e,concerns:t}){
return n!==null&&e.has(n)?!1:t?.(n)??!0}async function xn(n,e,t,s){const{version:o,equal:i,action:a,onFailure:l}=t,u=await d(
n,e,{mode:"",action:a,version:o,equal:i,demand:c.l}),m=[...u].flatMap(([y,g])=>Kn(y,g));for(const[y,g]of u)g.kind==="unr\
eached"&&s.set(y,g.reason);return m.length>0&&await l?.(m),m}const Kn=(n,e)=>e.kind==="failed"?[{node:n,reason:e.reason}]:
[],Vn=18e4;async function cn(n,e,t){const{site:s,lock:o,store:i}=n,{to:a,before:l}=t;return(0,c.o)(s,o,async()=>{const u=await Fn(
n,e,t);if(!u)return ln("no node could be spared to try the former token on");await o.renew(),l!==void 0&&await i.label(l,
f.p.previous),await i.label(a.version,f.p.pending);const m=(await d(n,[u.id],{mode:"--token pending",action:"roll back",
...a,demand:c.l})).get(u.id);if(await o.renew(),m?.kind!=="up")return await i.dropPending(a.version),ln(`${u.id} did not\
 come up with version ${a.version} either`);r(n.running,a),await i.label(a.version,f.p.current),await i.dropPending(a.version);
const y=await G(n,{...a,action:"roll back",boots:Vn});if(y.kind==="done")return{isWhole:!0,told:`all nodes are back on v\
ersion ${a.version}`};const g="nodes"in y?y.nodes.map(({node:S})=>S).join(", "):`${y.left} nodes`;return{isWhole:!1,told:`\
version ${a.version} is current again, but ${g} did not follow`}})}const ln=n=>({isWhole:!1,told:`${n}: the other nodes \
were left as they are`});async function Fn(n,e,t){const{site:s,running:o}=n,i=Gn(n,(await(0,c.p)(s)).nodes,e,t),a=i?.isServing&&
t.from.equal.has(o.get(i.id)??0);return!i||!a||await J(n,i.id)?i:void 0}function Gn({running:n,limits:e},t,s,{from:o,to:i}){
const a=new Set(s.map(({node:M})=>M)),l=(0,c.v)(t),u=M=>V=>M.has(n.get(V.id)??0),m=l.filter(({id:M})=>a.has(M)),y=m.filter(
({isServing:M})=>!M),g=m.filter(M=>!u(o.equal)(M)),S=l.filter(u(o.equal));return y[0]??g[0]??(0,c.b)(S,t,e)[0]??zn(l,S,u(
i.equal))}const zn=(n,e,t)=>e.length===0?n.find(t):void 0;async function Hn(n,{history:e,current:t},s,o){if(s.kind==="no\
thing"||s.kind==="waves"){await un(n,e);return}if(s.kind==="retreat")return Jn(n,{history:e,current:t},s.former);if(!(o.
kind==="relabel"&&s.kind==="trial"&&s.version===o.version))return await en(n),n.site.runtime.log.info(`a rotation was no\
t finished: its nodes go back to version ${t.version}`),await un(n,e),nn(await G(n,{version:t.version,equal:W(e,t.version),
action:s.kind==="trial"?"undo":"roll back",concerns:i=>s.kind==="trial"?i===s.version:i!==null}),t.version,"the rest was\
 left as it is")}async function un({lock:n,store:e},t){const s=O(t,"pending");s&&(await n.renew(),await e.dropPending(s.
version))}async function Jn(n,{history:e,current:t},s){const{running:o,site:i}=n;i.runtime.log.info(`a way back from ver\
sion ${t.version} to ${s.version} was not finished: it goes on`);const{isWhole:a,told:l}=await cn(n,[...o].filter(([,u])=>u===
null).map(([u])=>({node:u,reason:"it does not say what it runs with"})),{from:{version:t.version,equal:W(e,t.version)},to:{
version:s.version,equal:W(e,s.version)},before:on(e,s)});return a?void 0:Cn(t.version,l)}const Yn=50;var Xn=class{#n;#e;constructor(n,e){
this.#n=n,this.#e=(0,f._)(e).token}async history(){const n=[];let e;do{const s=await this.#s(e);n.push(...s.parameters),
e=s.next}while(e);const t=n.map(Qn).sort((s,o)=>s.version-o.version);for(const s of new Set(t.map(o=>o.value)))this.#n.hide(
s);return t}async#s(n){const e=await this.#n.aws.ssm();try{const t=await e.send(new k.r({Name:this.#e,WithDecryption:!0,
MaxResults:Yn,...n&&{NextToken:n}}));return{parameters:t.Parameters??[],next:t.NextToken}}catch(t){if((0,K.t)(t,"Paramet\
erNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){await(0,_.t)(this.#n,this.#e,n,e)}async unlabel(n,...e){
await(await this.#n.aws.ssm()).send(new P({Name:this.#e,ParameterVersion:n,Labels:[...e]}))}async dropPending(n){await this.
unlabel(n,f.p.pending)}async settle(n){const e=O(n,"current"),t=O(n,"unfinished");t&&t!==e&&O(n,"previous")!==t?await this.
label(t.version,f.p.previous):e&&O(n,"previous")===e&&await this.unlabel(e.version,f.p.previous),t&&await this.unlabel(t.
version,f.p.unfinished)}async put(n,e){let t=e;for(let s=rn(t);s;s=rn(t)){const o=t.at(-1)?.version??0;t=mn(t,s,await this.#t(
s,o))}return this.#o(n)}async#t({version:n,value:e,labels:t,at:s},o){const{log:i}=this.#n;i.info(`version ${n} (${t.join(
", ")}) is about to be the oldest that is kept: its value is put again`);let a=t;const l=await this.#o(e,(0,U.n)(s)).catch(
async u=>{if(!(0,K.t)(u,"ParameterMaxVersionLimitExceeded"))throw u;return t.includes(f.p.current)&&(await this.label(o,
f.p.unfinished),a=[...new Set([...t,f.p.unfinished])]),await this.unlabel(n,...t),this.#o(e,(0,U.n)(s))});return await this.
label(l,...a),l}async#o(n,e=""){const{Version:t}=await(await this.#n.aws.ssm()).send(new $.t({Name:this.#e,Type:"SecureS\
tring",Value:n,Overwrite:!0,Description:e}));if(t)return t;throw new b.t("internal",`Parameter Store gave no version for\
 ${this.#e}`,{fault:"tool"})}};const Qn=n=>({version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,U.t)(n)}),
dn=864e5;async function Zn(n,e,t){const{stackName:s,runtime:o}=n,i=await(0,B.n)({...o,stackName:s,owner:t.owner,purpose:"\
rotate"}),a=new qn(n,i,t);let l=!1;try{i.inherited&&await(0,c.s)(n,i);const u=await a.go(e);return l=!0,u}finally{const u=a.
hasBegun?c.n:c.i;await(0,c.a)(n,i,l?c.r:u),await i.release()}}var qn=class{#n;#e;#s;#t;#o;#i=0;constructor(n,e,t){this.#n=
n,this.#e=e,this.#s=t,this.#t=new Xn(n.runtime,n.stackName),this.#o=new j.t(n.runtime.log)}get hasBegun(){return this.#o.
hasBegun}async go(n){let e=await this.#a();this.#i=e.current.version;const t=tn(e.history,e.current,n),s=await this.#c(),
o=wn(fn(e.history,e.current),e.history,s.running),i=await Hn(s,e,o,t);if(i)return this.#r("failed",i);o.kind==="retreat"&&
(e=await this.#a());const a=tn(e.history,e.current,n);return a.kind==="same"?this.#d(s,e,o):this.#f(s,e,o,a)}async#a(){const n=await this.#t.
history(),e=O(n,"current");if(e)return{history:n,current:e};const t=vn(n);if(!t)throw Dn(this.#n.stackName);return await this.#e.
renew(),await this.#t.label(t.version,f.p.current,f.p.unfinished),this.#a()}async#c(){const n=this.#n,{nodes:e,size:t}=await(0,c.
p)(n),s=new Map(await(0,c.m)(n,e,()=>this.#e.renew()));if(s.size===0)throw Sn(n.stackName);const{waveSize:o,floor:i,canarySeconds:a}=this.#s,
l=[...s].map(([u,m])=>`${u} ${m??"unknown"}`);return n.runtime.log.info(`versions in use: ${l.join(", ")}`),{site:n,lock:this.#e,
store:this.#t,journal:this.#o,limits:{waveSize:o,floor:(0,c._)(t,o,i)},canaryMillis:Math.max(a*1e3,c.l.during),running:s}}async#d(n,{
history:e,current:t},s){const o=W(e,t.version),i=m=>m===null||!o.has(m);[...n.running.values()].some(i)&&await en(n);const a=s.
kind==="waves"?await this.#l(n,e,t,s.former):nn(await G(n,{version:t.version,equal:o,action:"wave",boots:kn(e)}),t.version,
"the rest was left as it is");if(a)return this.#r("failed",a);const l=this.#h(e,t),u=this.#o.steps.length>0?"resumed":"u\
nchanged";return this.#r(l?"failed":u,l)}#h(n,e){const{maxTokenAgeDays:t}=this.#s,s=Math.floor(an(n,e,this.#n.runtime.clock.
now())/dn);if(!(t===0||s<=t))return Nn(this.#n.stackName,e.version,s,t)}async#f(n,{history:e,current:t},s,o){await en(n),
await this.#e.renew();const i=o.kind==="put"?await this.#t.put(o.value,e):o.version;await this.#t.label(i,f.p.pending);const a=o.
kind==="put"?await this.#t.history():e,l=O(a,"current")??t,u=En(a,i,l),m=await this.#w(n,u);if(m)return s.kind==="waves"&&
await this.#l(n,a,l,s.former),this.#r("failed",m);await this.#v(n.running,u);const y=a.find(S=>S.version===i),g=await this.#l(
n,a,y,l);return this.#r(g?"failed":"rotated",g)}async#w(n,e){const{version:t,current:s}=e;let o;try{o=await bn(n,e)}catch(i){
throw await this.#u(n,e),i}if(o.kind!=="verified")return o.kind==="nobody"&&await this.#u(n,e),An(o,t,s.version)}async#u(n,{
version:e,current:t}){if(!this.#e.isLost)try{await this.#e.renew(),await this.#t.dropPending(e),n.running.clear(),await G(
n,{...t,action:"undo",concerns:o=>o===e})}catch(s){this.#n.runtime.log.warning(`the trial could not be undone, the next \
run does it: ${(0,b.n)(s)}`)}}async#v(n,{version:e,equal:t,current:s}){r(n,{version:e,equal:t});const o=s.version;await this.#e.
renew(),await this.#t.label(o,f.p.unfinished),await this.#e.renew(),await this.#t.label(e,f.p.current),await this.#t.label(
o,f.p.previous),await this.#t.dropPending(e),this.#n.runtime.log.info(`version ${e} is ${f.p.current}, ${o} is ${f.p.previous}`)}async#l(n,e,t,s){
const o={version:t.version,equal:W(e,t.version)},i=on(e,s),a={version:s.version,equal:W(e,s.version)};let l="";const u=async m=>{
this.#n.runtime.log.warning(`${m.map(({node:y})=>y).join(", ")} failed: rolling back`),{told:l}=await cn(n,m,{from:o,to:a,
before:i})};return nn(await G(n,{...o,action:"wave",boots:I.t,onFailure:u}),t.version,l)}async#r(n,e){const t=await this.#t.
history();await this.#e.renew(),await this.#t.settle(t);const s=O(t,"current"),o=s?an(t,s,this.#n.runtime.clock.now()):0;
return{outcome:n,version:s?.version??0,former:this.#i,ageDays:Math.floor(o/dn),steps:this.#o.steps,failure:e}}}})};export{ee as id,te as ids,se as modules};
