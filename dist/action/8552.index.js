const se=8552,oe=[8552],ie={2921:((X,x,v)=>{v.d(x,{n:()=>I,t:()=>b});const f="the token of ",I=L=>`${f}${new Date(L).toISOString()}\
, put again`;function b({Description:L="",LastModifiedDate:c}){const j=c?.getTime()??0,B=L.startsWith(f)?Date.parse(L.slice(
13).split(",")[0]??""):j;return Number.isNaN(B)?j:Math.min(B,j)}}),7158:((X,x,v)=>{v.d(x,{n:()=>B,t:()=>U});var f=v(2656),
I=v(7643),b=v(6580),L=v(990),c=v(7274),j=v(2264);function B(k,{owner:$,purpose:_,leaseUntil:P}){const C=new Date(P).toISOString();
return new j.t("lock.held",`stack ${k} is being changed by another run, ${$} (${_}), whose lock holds until ${C} and is \
renewed; run again when it has ended`)}var U=class{#n;#e;#s;#t;constructor({aws:k,stackName:$,owner:_}){this.#n=k,this.#e=
(0,I._)($).lock,this.#s=_,this.#t=$}async read(k){const $=await this.#n.ssm(),_=k===void 0?this.#e:`${this.#e}:${k}`;try{
const{Parameter:P}=await $.send(new L.i({Name:_})),C=P?.Value??"";return{version:P?.Version??0,lock:K(C),text:C}}catch(P){
if((0,b.t)(P,"ParameterNotFound","ParameterVersionNotFound"))return;throw P}}async create(k){const $=await this.#n.ssm();
try{const{Version:_=1}=await $.send(new c.t({Name:this.#e,Type:"String",Value:JSON.stringify(k)}));return _}catch(_){if((0,b.
t)(_,"ParameterAlreadyExists"))return;throw _}}async overwrite(k,$){const _=await this.#i(JSON.stringify($));if(_===k.version+
1)return _;const P=await this.read(k.version+1);if(P?.lock?.owner===this.#s)return _;throw P&&await this.#o(P,_),B(this.#t,
P?.lock??{...$,owner:"unknown"})}async#o(k,$){let _=k;for(let P=$-1;P>k.version;P--){const C=await this.read(P);if(C?.lock?.
owner===k.lock?.owner){_=C??_;break}}(await this.read())?.version===$&&await this.#i(_.text)}async#i(k){const{Version:$=0}=await(await this.#n.
ssm()).send(new c.t({Name:this.#e,Type:"String",Value:k,Overwrite:!0}));return $}};function K(k){try{return f.n.safeParse(
JSON.parse(k)).data}catch{return}}}),6223:((X,x,v)=>{v.d(x,{n:()=>P});var f=v(6765),I=v(2656),b=v(7643),L=v(2264),c=v(7158);
const j=1e4,B=15e3,U=2500,K=1e3,k=6e4,$=3e5,_=6e5;async function P(r){const{clock:w,stackName:h}=r,d=new c.t(r);for(let y;;await(0,f.
t)(w,U)){const M=await d.read(),D=M?.lock?.held&&M.lock.owner!==r.owner?await Z(r,d,M):M,A=F(r,D?.lock?.suspended??[]);if((D?
await d.overwrite(D,A):await d.create(A))===void 0){if(y??=w.now(),w.now()-y<k)continue;throw C(h)}const R=Q(D?.lock,r)?
D?.lock:void 0;R&&r.log.info(`took over from ${R.owner} (${R.purpose})`);const Y=new nn(r,d,{mine:A,inherited:R});return D&&
await Y.confirm(),Y}}function C(r){const{lock:w}=(0,b._)(r),h=`Parameter Store says for ${k/1e3} seconds that ${w} is no\
t there, and that it is there when it is made; run again`;return new L.t("aws.unavailable",h)}const Q=(r,{owner:w})=>r!==
void 0&&r.owner!==w&&(r.held||r.suspended.length>0);function F({owner:r,purpose:w,clock:h},d){return{owner:r,purpose:w,held:!0,
leaseUntil:h.now()+I.t,suspended:[...d]}}async function Z(r,w,h){const{clock:d,log:y,stackName:M}=r,D=d.now()+$;h.lock&&
(0,I.i)(h.lock,d.now())&&y.info(`the lock is held by ${h.lock.owner}: is it alive?`);for(let A=h;;){const R=await J(r,w,
A);if(R===A||!R?.lock?.held)return R;if(R.lock.purpose!=="repair"||d.now()>=D)throw(0,c.n)(M,R.lock);A===h&&y.info("the \
reconciler repairs a node: waiting for the end of that"),A=R}}async function J({clock:r,owner:w},h,d){const y=d.lock;if(q(
y.owner,w))return d;const M=Math.max(y.leaseUntil,r.now()+B),D=y.leaseUntil<r.now()-_?r.now():M;for(;r.now()<D;){await(0,f.
t)(r,Math.min(U,D-r.now()));const A=await h.read();if(A?.version!==d.version)return A}return d}function q(r,w){const[[,h,
d]=[],[,y,M]=[]]=[r,w].map(D=>/^(\d+)-(\d+)-/.exec(D)??[]);return h!==void 0&&h===y&&Number(d)<Number(M)}var nn=class{inherited;#n;#e;#s;#t=!1;#o=0;constructor(r,w,{
mine:h,inherited:d}){this.#n=r,this.#e=w,this.#s=h,this.inherited=d}get isLost(){return this.#t}get suspended(){return this.#s.
suspended}async confirm(){await(0,f.t)(this.#n.clock,K),await this.#a()}async renew(r=this.#s.suspended){const{clock:w}=this.#n,
h=await this.#a(),d=this.#s.leaseUntil-I.t+j<=w.now(),y=h.text===JSON.stringify(this.#s)&&r.join()===this.#s.suspended.join();
(d||!y)&&await this.#i(h,F(this.#n,r))}async renewUnlessSeen(r){this.#n.clock.now()-this.#o>r&&await this.renew()}async release(){
if(this.#t)return;const{log:r}=this.#n,w=this.#s.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#i(await this.#a(),
{...this.#s,...w})}catch(h){const d=new Date(this.#s.leaseUntil).toISOString();r.warning(`the lock could not be released\
; it ends by itself at ${d} (${String(h)})`)}}keep(){const{clock:r}=this.#n;let w=!1,h=()=>{},d=Promise.resolve();const y=()=>{
h=r.after(j,()=>{d=this.renew().catch(()=>{}).then(()=>{w||y()})})};return y(),async()=>{w=!0,h(),await d}}async#i(r,w){
try{await this.#e.overwrite(r,w),this.#s=w}catch(h){throw h instanceof L.t&&h.code==="lock.held"?this.#c(h.message):h}}async#a(){
const{clock:r,owner:w}=this.#n;let h=r.now(),d=await this.#e.read();for(let y=0;d?.lock?.owner!==w&&y<3;y++)await(0,f.t)(
r,K),h=r.now(),d=await this.#e.read();if(d?.lock?.owner===w&&d.lock.held)return this.#o=h,d;throw this.#c(d?.lock?`it is\
 ${d.lock.owner}'s (${d.lock.purpose})`:"it is gone")}#c(r){this.#t=!0;const{stackName:w}=this.#n;return new L.t("lock.l\
ost",`the lock of stack ${w} was taken from this run: ${r}; nothing more was changed, run again when that run has ended`)}}}),
8552:((X,x,v)=>{v.d(x,{t:()=>ne});var f=v(7643),I=v(8861),b=v(2264),L=v(6765),c=v(7615),j=v(304),B=v(6223),U=v(2921),K=v(
6580),k=v(990),$=v(7274),_=v(1525),P=class extends(0,k.s)(k.a,k.o,"UnlabelParameterVersion",k.p){};const C=5e3,Q=3;async function F({
site:n,lock:e,limits:t},s){const{clock:o}=n.runtime;for(let i=0;i<Q;i++){const a=o.now();if(await e.renew(),!await Z(n,s,
t.floor))return!1;if(o.now()-a<=5e3)break}return!0}async function Z(n,e,t){const{nodes:s}=await(0,c.p)(n),o=s.filter(({id:u,
isServing:m})=>m&&!e.includes(u)).map(({id:u})=>u);if(o.length<t)return!1;const i=await(0,c.f)(n,o),a=o.flatMap(u=>i.get(
u)||[]),{seen:l}=await(0,c.u)(n,a);return a.filter(u=>(l.get(u)??"open")==="open").length>=t}async function J(n,e){const t=[];
for(const s of e)await w(n.site,s)||t.push(s);return t.length===0||F(n,t)}const q=6e4,nn=5e3;async function r(n,e){const{
site:t}=n,{clock:s}=t.runtime,o=s.now()+q;for(;;){if(await J(n,[e]))return!0;if(s.now()>=o)return!1;await(0,L.t)(s,nn)}}
async function w(n,e){const t=(await(0,c.f)(n,[e])).get(e);if(!t)return!0;const{seen:s,failure:o}=await(0,c.u)(n,[t]);return o===
void 0&&s.has(t)&&s.get(t)!=="open"}function h(n,{version:e,equal:t}){if(![...n.values()].some(s=>s!==null&&t.has(s)))throw y(
`version ${e} was to become current, and no node is known to run with it`)}function d(n,e){if(!(n.length<=e))throw y(`${n.
join(", ")} were to be restarted at a time, and a wave has ${e}`)}const y=n=>new b.t("invariant.broken",`${n}; nothing w\
as done, report this`,{fault:"tool"});async function M(n,e,t){const{site:s,lock:o,journal:i,limits:a,running:l}=n,u=s.runtime.
clock.now();d(e,Math.max(1,a.waveSize));const m=()=>o.renew();await o.renewUnlessSeen(C),i.hasBegun=!0;const E=p=>J(n,p),
g=await(0,c.x)(s,e,{mode:t.mode,keep:m,mayStill:E}),T=e.filter(p=>A(g.get(p))),O=new Map;for(const[p,N]of Map.groupBy(T,
z=>D(g.get(z),t)))for(const[z,te]of await(0,c.d)(s,N,{...p,keep:m}))O.set(z,te);const V=new Set((0,c.v)((await(0,c.p)(s)).
nodes).map(({id:p})=>p)),H=new Map;for(const p of e){const N=V.has(p)?R(g.get(p),O.get(p),t.equal):{kind:"gone"};H.set(p,
N),i.add({node:p,from:l.get(p)??null,to:t.version,action:t.action,end:N.kind==="unreached"?"not reached":N.kind,seconds:Math.
round((s.runtime.clock.now()-u)/1e3),reason:"reason"in N?N.reason:""}),Y(n,p,g.get(p))}return H}function D(n,{action:e,demand:t}){
const s=n?.kind==="report"?n.report:void 0;return e==="undo"&&s?.action==="nothing"?c.c:s?.error?c.l:t}const A=n=>n?.kind===
"report"&&n.report.listening;function R(n,e,t){if(!n)return{kind:"unreached",reason:"it was not asked"};if(n.kind==="unr\
eached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:s,
error:o,listening:i}=n.report;return o||!i?{kind:"failed",reason:(0,c.h)(n)}:s===null||!t.has(s)?{kind:"failed",reason:`\
it runs version ${s??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"failed",reason:e?.problem??"it was not \
seen"}}function Y({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind==="report"&&t.report.listening?t.report.appliedVersion:
null)}const fn=100,S=(n,e)=>n.find(({labels:t})=>t.includes(f.p[e]));function sn(n,e,t){if(t.kind==="nothing")return{kind:"\
same"};const s=t.kind==="value"?t.value:wn(n,t.name).value;if(t.kind==="version"&&t.name===f.p.previous&&s===e.value)throw new b.
t("token.missing",`the versions ${f.p.previous} and ${f.p.current} hold the same activation token, so there is none to g\
o back to; set token-version to the number of another: ${on(n)}`);if(s===e.value)return{kind:"same"};const o=n.filter(a=>a.
value===s),i=S(o,"pending")??o.at(-1);return i?{kind:"relabel",version:i.version}:{kind:"put",value:s}}function wn(n,e){
const t=e===f.p.previous?S(n,"previous"):n.find(({version:s})=>s===Number(e));if(t)return t;throw new b.t("token.missing",
`there is no version "${e}" of the activation token; set token-version to one of those that exist: ${on(n)}`)}const on=n=>n.
slice(-10).map(({version:e,labels:t})=>[e,...t].join(" ")).join(", ");function vn(n,e){const t=S(n,"pending"),s=S(n,"unf\
inished"),o=t!==void 0&&t.version!==e.version;return s&&s.version!==e.version?o?t.version===s.version?{kind:"retreat",former:s}:
{kind:"trial",version:t.version}:{kind:"waves",former:s}:o?{kind:"trial",version:t.version}:s||t?{kind:"return"}:{kind:"\
nothing"}}function mn(n,e,t){if(n.kind!=="waves")return n;const s=W(e,n.former.version),o=new Set(e.map(({version:i})=>i));
return[...t.values()].some(i=>i===null||s.has(i)||!o.has(i))?n:{kind:"nothing"}}function an(n,{version:e}){const t=S(n,"\
previous")?.version;return t===e?void 0:t}function kn(n){const e=S(n,"unfinished"),t=n.at(-1);return e&&(t?.version===e.
version?n[0]:t)}function rn(n,{value:e,at:t},s){const o=n.filter(i=>i.value===e).map(i=>i.at);return Math.max(0,s-Math.min(
t,...o))}function W(n,e){const t=n.find(o=>o.version===e)?.value,s=n.filter(o=>o.value===t&&t!==void 0);return new Set([
e,...s.map(o=>o.version)])}function cn(n){if(n.length<99)return;const[e,t]=n,s=n.length>=fn&&e?.labels.length===0?t:e;return s&&
s.labels.length>0?s:void 0}function pn(n,e,t){return[...n.map(s=>s.version===e.version?{...s,labels:[]}:s),{...e,version:t}].
slice(-100)}const gn=n=>S(n,"unfinished")?I.t:0,_n=18e4,yn=5e3,En=5,bn=3;function $n(n,e,t){return{version:e,equal:W(n,e),
current:{version:t.version,equal:W(n,t.version)}}}async function Pn(n,e){const{site:t,running:s,limits:o}=n,{clock:i}=t.
runtime,a=new Map;let l=Number.POSITIVE_INFINITY;const u=()=>({kind:"nobody",reason:[...a.values(),"no other node can be\
 spared"].join(", ")});for(;;){if(a.size>=En)return u();const{nodes:m}=await(0,c.p)(t),E=m.filter(({id:O})=>!a.has(O)),g=(0,c.
g)(E,s,e.version,On(m,E,o.floor)),T=g&&await(0,c.o)(t,n.lock,()=>Mn(n,g.id,e));if(!g||T==="needed"){if(l=Math.min(l,i.now()+
_n),i.now()>=l)return u();await n.lock.renew(),await(0,L.t)(i,yn);continue}if(T)return T;a.set(g.id,`${g.id} was gone or\
 out of reach`)}}function On(n,e,t){const s=(0,c.v)(n).filter(o=>o.isServing&&!e.includes(o)).length;return Math.max(0,t-
s)}async function Mn(n,e,t){return await F(n,[e])?(n.site.runtime.log.info(`${e} is the canary of version ${t.version}`),
Dn(n,e,t)):"needed"}async function Dn(n,e,t){const{version:s,equal:o}=t,i={checks:bn,during:n.canaryMillis},a=(await M(n,
[e],{mode:"--token pending",action:"canary",version:s,equal:o,demand:i})).get(e);if(a.kind==="up")return{kind:"verified",
node:e};if(a.kind==="failed")return{kind:"failed",node:e,reason:a.reason,end:await Sn(n,e,t)}}async function Sn(n,e,{version:t,
current:s}){const{lock:o,store:i,site:a}=n;if(await o.renew(),await i.dropPending(t),!await r(n,e))return"needed";a.runtime.
log.info(`label ${f.p.pending} is off version ${t}; ${e} goes back`);const l=(await M(n,[e],{mode:"",action:"undo",...s,
demand:c.l})).get(e)?.kind;return l==="up"||l==="gone"?"back":"down"}function Tn(n){const e=`stack ${n} has no token lab\
elled ${f.p.current}; deploy it with the activation-token that it is to run with`;return new b.t("token.missing",e)}function Ln(n){
const e=`stack ${n} has no instance in service; see its boot log, or deploy it again`;return new b.t("fleet.missing",e)}
function Nn({stackName:n,serving:e,size:t,floor:s}){const o=`${e} of ${t} nodes of stack ${n} serve and the floor is ${s}\
, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;return new b.t("rotation.below-flo\
or",o)}function An(n,e,t,s){const o=`the activation token of stack ${n} (version ${e}) is ${t} days old, more than the ${s}\
 of max-token-age-days; give a new one`;return new b.t("token.too-old",o)}function Rn(n,e,t){const s=`version ${e} of th\
e token was not taken into use: ${In(n,t)}; version ${t} is still current, check the new token`;return new b.t("rotation\
.canary-failed",s)}const Cn={back:"it is back",down:"and it did not come back either, look at it:",needed:"but answers, \
and the floor needs it: once the others serve, the reconciler puts it back"};function In(n,e){if(n.kind==="nobody")return n.
reason;const{node:t,reason:s,end:o}=n;return`${t} did not come up with it (${s}), ${Cn[o]} on version ${e}`}function en(n,e,t){
if(n.kind==="done")return;if(n.kind==="below-floor"){const l=`${n.left} nodes do not run with version ${e} yet, and too \
few of the others serve to restart one; mend the fleet and run again`;return new b.t("rotation.below-floor",l)}const s=n.
nodes.map(({node:l,reason:u})=>`${l}: ${u}`),o=n.nodes.map(({node:l})=>l).join(", "),i=`all other nodes run with version\
 ${e}`,a={unreached:`Run Command did not get to ${o}: ${i}; mend or end these and run again`,booting:`${o} still boots a\
nd may come up with the former token: ${i}; run again once it is in service`,failed:`${o} did not come up with version ${e}\
 of the token; ${t}`}[n.kind];return new b.t("rotation.wave-failed",a,{details:s})}function jn(n,e){const t=`nodes had n\
ot come up with version ${n} of the token in a run before; ${e}; mend the fleet and run again`;return new b.t("rotation.\
wave-failed",t)}async function tn({site:n,running:e,limits:{floor:t}}){const{nodes:s,size:o}=await(0,c.p)(n);if((0,c.g)(
s,e,0,t))return;const i=(0,c.v)(s).filter(({isServing:a})=>a).length;throw Nn({stackName:n.stackName,serving:i,size:o,floor:t})}
const Bn=12e4,Wn=5e3;async function G(n,e){const{site:t,lock:s,limits:o,running:i}=n,{clock:a}=t.runtime,l=new Map,u=a.now()+
(e.boots??0);let m,E=a.now();for(;;){await s.renew();const{nodes:g}=await(0,c.p)(t),T=g.filter(c.y).map(({id:p})=>p);m??=
new Set(e.boots?T:[]),await xn(n,g);const O=(0,c.v)(g).filter(p=>Kn(i.get(p.id)??null,e)),V=O.filter(({id:p})=>!l.has(p)),
H=(0,c.b)(V,g,o);if(H.length>0){const p=H.map(({id:z})=>z),N=await(0,c.o)(t,s,async()=>await F(n,p)?Vn(n,p,e,l):void 0);
if(N&&N.length>0)return{kind:"failed",nodes:N};if(N){E=a.now();continue}}if(V.length>0){if(a.now()-E>=Bn)return{kind:"be\
low-floor",left:V.length}}else{const p=T.filter(N=>m?.has(N));if(p.length===0||a.now()>=u)return Un(O,l,p)}await(0,L.t)(
a,Wn)}}function Un(n,e,t){return n.length>0?{kind:"unreached",nodes:n.map(({id:s})=>({node:s,reason:e.get(s)??""}))}:t.length===
0?{kind:"done"}:{kind:"booting",nodes:t.map(s=>({node:s,reason:"it still boots"}))}}async function xn({site:n,lock:e,running:t},s){
const o=(0,c.v)(s).filter(({id:a})=>!t.has(a));if(o.length===0)return;const i=await(0,c.m)(n,o,()=>e.renew());for(const{
id:a}of o)t.set(a,i.get(a)??null)}function Kn(n,{equal:e,concerns:t}){return n!==null&&e.has(n)?!1:t?.(n)??!0}async function Vn(n,e,t,s){
const{version:o,equal:i,action:a,onFailure:l}=t,u=await M(n,e,{mode:"",action:a,version:o,equal:i,demand:c.l}),m=[...u].
flatMap(([E,g])=>Fn(E,g));for(const[E,g]of u)g.kind==="unreached"&&s.set(E,g.reason);return m.length>0&&await l?.(m),m}const Fn=(n,e)=>e.
kind==="failed"?[{node:n,reason:e.reason}]:[],Gn=18e4;async function ln(n,e,t){const{site:s,lock:o,store:i}=n,{to:a,before:l}=t;
return(0,c.o)(s,o,async()=>{const u=await Hn(n,e,t);if(!u)return un("no node could be spared to try the former token on");
await o.renew(),l!==void 0&&await i.label(l,f.p.previous),await i.label(a.version,f.p.pending);const m=(await M(n,[u.id],
{mode:"--token pending",action:"roll back",...a,demand:c.l})).get(u.id);if(await o.renew(),m?.kind!=="up")return await i.
dropPending(a.version),un(`${u.id} did not come up with version ${a.version} either`);h(n.running,a),await i.label(a.version,
f.p.current),await i.dropPending(a.version);const E=await G(n,{...a,action:"roll back",boots:Gn});if(E.kind==="done")return{
isWhole:!0,told:`all nodes are back on version ${a.version}`};const g="nodes"in E?E.nodes.map(({node:T})=>T).join(", "):
`${E.left} nodes`;return{isWhole:!1,told:`version ${a.version} is current again, but ${g} did not follow`}})}const un=n=>({
isWhole:!1,told:`${n}: the other nodes were left as they are`});async function Hn(n,e,t){const{site:s,running:o}=n,i=zn(
n,(await(0,c.p)(s)).nodes,e,t),a=i?.isServing&&t.from.equal.has(o.get(i.id)??0);return!i||!a||await r(n,i.id)?i:void 0}function zn({
running:n,limits:e},t,s,{from:o,to:i}){const a=new Set(s.map(({node:O})=>O)),l=(0,c.v)(t),u=O=>V=>O.has(n.get(V.id)??0),
m=l.filter(({id:O})=>a.has(O)),E=m.filter(({isServing:O})=>!O),g=m.filter(O=>!u(o.equal)(O)),T=l.filter(u(o.equal));return E[0]??
g[0]??(0,c.b)(T,t,e)[0]??Jn(l,T,u(i.equal))}const Jn=(n,e,t)=>e.length===0?n.find(t):void 0;async function Yn(n,{history:e,
current:t},s,o){if(s.kind==="nothing"||s.kind==="waves"){await dn(n,e);return}if(s.kind==="retreat")return Xn(n,{history:e,
current:t},s.former);if(!(o.kind==="relabel"&&s.kind==="trial"&&s.version===o.version))return await tn(n),n.site.runtime.
log.info(`a rotation was not finished: its nodes go back to version ${t.version}`),await dn(n,e),en(await G(n,{version:t.
version,equal:W(e,t.version),action:s.kind==="trial"?"undo":"roll back",concerns:i=>s.kind==="trial"?i===s.version:i!==null}),
t.version,"the rest was left as it is")}async function dn({lock:n,store:e},t){const s=S(t,"pending");s&&(await n.renew(),
await e.dropPending(s.version))}async function Xn(n,{history:e,current:t},s){const{running:o,site:i}=n;i.runtime.log.info(
`a way back from version ${t.version} to ${s.version} was not finished: it goes on`);const{isWhole:a,told:l}=await ln(n,
[...o].filter(([,u])=>u===null).map(([u])=>({node:u,reason:"it does not say what it runs with"})),{from:{version:t.version,
equal:W(e,t.version)},to:{version:s.version,equal:W(e,s.version)},before:an(e,s)});return a?void 0:jn(t.version,l)}const Qn=50;
var Zn=class{#n;#e;constructor(n,e){this.#n=n,this.#e=(0,f._)(e).token}async history(){const n=[];let e;do{const s=await this.#s(
e);n.push(...s.parameters),e=s.next}while(e);const t=n.map(qn).sort((s,o)=>s.version-o.version);for(const s of new Set(t.
map(o=>o.value)))this.#n.hide(s);return t}async#s(n){const e=await this.#n.aws.ssm();try{const t=await e.send(new k.r({Name:this.#e,
WithDecryption:!0,MaxResults:Qn,...n&&{NextToken:n}}));return{parameters:t.Parameters??[],next:t.NextToken}}catch(t){if((0,K.
t)(t,"ParameterNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){await(0,_.t)(this.#n,this.#e,n,
e)}async unlabel(n,...e){await(await this.#n.aws.ssm()).send(new P({Name:this.#e,ParameterVersion:n,Labels:[...e]}))}async dropPending(n){
await this.unlabel(n,f.p.pending)}async settle(n){const e=S(n,"current"),t=S(n,"unfinished");t&&t!==e&&S(n,"previous")!==
t?await this.label(t.version,f.p.previous):e&&S(n,"previous")===e&&await this.unlabel(e.version,f.p.previous),t&&await this.
unlabel(t.version,f.p.unfinished)}async put(n,e){let t=e;for(let s=cn(t);s;s=cn(t)){const o=t.at(-1)?.version??0;t=pn(t,
s,await this.#t(s,o))}return this.#o(n)}async#t({version:n,value:e,labels:t,at:s},o){const{log:i}=this.#n;i.info(`versio\
n ${n} (${t.join(", ")}) is about to be the oldest that is kept: its value is put again`);let a=t;const l=await this.#o(
e,(0,U.n)(s)).catch(async u=>{if(!(0,K.t)(u,"ParameterMaxVersionLimitExceeded"))throw u;return t.includes(f.p.current)&&
(await this.label(o,f.p.unfinished),a=[...new Set([...t,f.p.unfinished])]),await this.unlabel(n,...t),this.#o(e,(0,U.n)(
s))});return await this.label(l,...a),l}async#o(n,e=""){const{Version:t}=await(await this.#n.aws.ssm()).send(new $.t({Name:this.#e,
Type:"SecureString",Value:n,Overwrite:!0,Description:e}));if(t)return t;throw new b.t("internal",`Parameter Store gave n\
o version for ${this.#e}`,{fault:"tool"})}};const qn=n=>({version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,U.
t)(n)}),hn=864e5;async function ne(n,e,t){const{stackName:s,runtime:o}=n,i=await(0,B.n)({...o,stackName:s,owner:t.owner,
purpose:"rotate"}),a=new ee(n,i,t);let l=!1;try{i.inherited&&await(0,c.s)(n,i);const u=await a.go(e);return l=!0,u}finally{
const u=a.hasBegun?c.n:c.i;await(0,c.a)(n,i,l?c.r:u),await i.release()}}var ee=class{#n;#e;#s;#t;#o;#i=0;constructor(n,e,t){
this.#n=n,this.#e=e,this.#s=t,this.#t=new Zn(n.runtime,n.stackName),this.#o=new j.t(n.runtime.log)}get hasBegun(){return this.#o.
hasBegun}async go(n){let e=await this.#a();this.#i=e.current.version;const t=sn(e.history,e.current,n),s=await this.#c(),
o=mn(vn(e.history,e.current),e.history,s.running),i=await Yn(s,e,o,t);if(i)return this.#r("failed",i);o.kind==="retreat"&&
(e=await this.#a());const a=sn(e.history,e.current,n);return a.kind==="same"?this.#d(s,e,o):this.#f(s,e,o,a)}async#a(){const n=await this.#t.
history(),e=S(n,"current");if(e)return{history:n,current:e};const t=kn(n);if(!t)throw Tn(this.#n.stackName);return await this.#e.
renew(),await this.#t.label(t.version,f.p.current,f.p.unfinished),this.#a()}async#c(){const n=this.#n,{nodes:e,size:t}=await(0,c.
p)(n),s=new Map(await(0,c.m)(n,e,()=>this.#e.renew()));if(s.size===0)throw Ln(n.stackName);const{waveSize:o,floor:i,canarySeconds:a}=this.#s,
l=[...s].map(([u,m])=>`${u} ${m??"unknown"}`);return n.runtime.log.info(`versions in use: ${l.join(", ")}`),{site:n,lock:this.#e,
store:this.#t,journal:this.#o,limits:{waveSize:o,floor:(0,c._)(t,o,i)},canaryMillis:Math.max(a*1e3,c.l.during),running:s}}async#d(n,{
history:e,current:t},s){const o=W(e,t.version),i=m=>m===null||!o.has(m);[...n.running.values()].some(i)&&await tn(n);const a=s.
kind==="waves"?await this.#l(n,e,t,s.former):en(await G(n,{version:t.version,equal:o,action:"wave",boots:gn(e)}),t.version,
"the rest was left as it is");if(a)return this.#r("failed",a);const l=this.#h(e,t),u=this.#o.steps.length>0?"resumed":"u\
nchanged";return this.#r(l?"failed":u,l)}#h(n,e){const{maxTokenAgeDays:t}=this.#s,s=Math.floor(rn(n,e,this.#n.runtime.clock.
now())/hn);if(!(t===0||s<=t))return An(this.#n.stackName,e.version,s,t)}async#f(n,{history:e,current:t},s,o){await tn(n),
await this.#e.renew();const i=o.kind==="put"?await this.#t.put(o.value,e):o.version;await this.#t.label(i,f.p.pending);const a=o.
kind==="put"?await this.#t.history():e,l=S(a,"current")??t,u=$n(a,i,l),m=await this.#w(n,u);if(m)return s.kind==="waves"&&
await this.#l(n,a,l,s.former),this.#r("failed",m);await this.#v(n.running,u);const E=a.find(T=>T.version===i),g=await this.#l(
n,a,E,l);return this.#r(g?"failed":"rotated",g)}async#w(n,e){const{version:t,current:s}=e;let o;try{o=await Pn(n,e)}catch(i){
throw await this.#u(n,e),i}if(o.kind!=="verified")return o.kind==="nobody"&&await this.#u(n,e),Rn(o,t,s.version)}async#u(n,{
version:e,current:t}){if(!this.#e.isLost)try{await this.#e.renew(),await this.#t.dropPending(e),n.running.clear(),await G(
n,{...t,action:"undo",concerns:o=>o===e})}catch(s){this.#n.runtime.log.warning(`the trial could not be undone, the next \
run does it: ${(0,b.n)(s)}`)}}async#v(n,{version:e,equal:t,current:s}){h(n,{version:e,equal:t});const o=s.version;await this.#e.
renew(),await this.#t.label(o,f.p.unfinished),await this.#e.renew(),await this.#t.label(e,f.p.current),await this.#t.label(
o,f.p.previous),await this.#t.dropPending(e),this.#n.runtime.log.info(`version ${e} is ${f.p.current}, ${o} is ${f.p.previous}`)}async#l(n,e,t,s){
const o={version:t.version,equal:W(e,t.version)},i=an(e,s),a={version:s.version,equal:W(e,s.version)};let l="";const u=async m=>{
this.#n.runtime.log.warning(`${m.map(({node:E})=>E).join(", ")} failed: rolling back`),{told:l}=await ln(n,m,{from:o,to:a,
before:i})};return en(await G(n,{...o,action:"wave",boots:I.t,onFailure:u}),t.version,l)}async#r(n,e){const t=await this.#t.
history();await this.#e.renew(),await this.#t.settle(t);const s=S(t,"current"),o=s?rn(t,s,this.#n.runtime.clock.now()):0;
return{outcome:n,version:s?.version??0,former:this.#i,ageDays:Math.floor(o/hn),steps:this.#o.steps,failure:e}}}})};export{se as id,oe as ids,ie as modules};
