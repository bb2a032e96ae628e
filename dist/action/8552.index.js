const se=8552,oe=[8552],ie={2921:((Z,x,m)=>{m.d(x,{n:()=>C,t:()=>E});const w="the token of ",C=T=>`${w}${new Date(T).toISOString()}\
, put again`;function E({Description:T="",LastModifiedDate:r}){const j=r?.getTime()??0,B=T.startsWith(w)?Date.parse(T.slice(
13).split(",")[0]??""):j;return Number.isNaN(B)?j:Math.min(B,j)}}),7158:((Z,x,m)=>{m.d(x,{n:()=>B,t:()=>U});var w=m(2656),
C=m(7643),E=m(6580),T=m(990),r=m(7274),j=m(2264);function B(g,{owner:$,purpose:_,leaseUntil:b}){const I=new Date(b).toISOString();
return new j.t("lock.held",`stack ${g} is being changed by another run, ${$} (${_}), whose lock holds until ${I} and is \
renewed; run again when it has ended`)}var U=class{#n;#e;#s;#t;constructor({aws:g,stackName:$,owner:_}){this.#n=g,this.#e=
(0,C._)($).lock,this.#s=_,this.#t=$}async read(g){const $=await this.#n.ssm(),_=g===void 0?this.#e:`${this.#e}:${g}`;try{
const{Parameter:b}=await $.send(new T.i({Name:_})),I=b?.Value??"";return{version:b?.Version??0,lock:K(I),text:I}}catch(b){
if((0,E.t)(b,"ParameterNotFound","ParameterVersionNotFound"))return;throw b}}async create(g){const $=await this.#n.ssm();
try{const{Version:_=1}=await $.send(new r.t({Name:this.#e,Type:"String",Value:JSON.stringify(g)}));return _}catch(_){if((0,E.
t)(_,"ParameterAlreadyExists"))return;throw _}}async overwrite(g,$){const _=await this.#i(JSON.stringify($));if(_===g.version+
1)return _;const b=await this.read(g.version+1);if(b?.lock?.owner===this.#s)return _;throw b&&await this.#o(b,_),B(this.#t,
b?.lock??{...$,owner:"unknown"})}async#o(g,$){let _=g;for(let b=$-1;b>g.version;b--){const I=await this.read(b);if(I?.lock?.
owner===g.lock?.owner){_=I??_;break}}(await this.read())?.version===$&&await this.#i(_.text)}async#i(g){const{Version:$=0}=await(await this.#n.
ssm()).send(new r.t({Name:this.#e,Type:"String",Value:g,Overwrite:!0}));return $}};function K(g){try{return w.n.safeParse(
JSON.parse(g)).data}catch{return}}}),6223:((Z,x,m)=>{m.d(x,{n:()=>b});var w=m(6765),C=m(2656),E=m(7643),T=m(2264),r=m(7158);
const j=1e4,B=15e3,U=2500,K=1e3,g=6e4,$=3e5,_=6e5;async function b(c){const{clock:f,stackName:d}=c,h=new r.t(c);for(let y;;await(0,w.
t)(f,U)){const M=await h.read(),D=M?.lock?.held&&M.lock.owner!==c.owner?await Y(c,h,M):M,L=J(c,D?.lock?.suspended??[]);if((D?
await h.overwrite(D,L):await h.create(L))===void 0){if(y??=f.now(),f.now()-y<g)continue;throw I(d)}const N=F(D?.lock,c)?
D?.lock:void 0;N&&c.log.info(`took over from ${N.owner} (${N.purpose})`);const Q=new X(c,h,{mine:L,inherited:N});return D&&
await Q.confirm(),Q}}function I(c){const{lock:f}=(0,E._)(c),d=`Parameter Store says for ${g/1e3} seconds that ${f} is no\
t there, and that it is there when it is made; run again`;return new T.t("aws.unavailable",d)}const F=(c,{owner:f})=>c!==
void 0&&c.owner!==f&&(c.held||c.suspended.length>0);function J({owner:c,purpose:f,clock:d},h){return{owner:c,purpose:f,held:!0,
leaseUntil:d.now()+C.t,suspended:[...h]}}async function Y(c,f,d){const{clock:h,log:y,stackName:M}=c,D=h.now()+$;d.lock&&
(0,C.i)(d.lock,h.now())&&y.info(`the lock is held by ${d.lock.owner}: is it alive?`);for(let L=d;;){const N=await q(c,f,
L);if(N===L||!N?.lock?.held)return N;if(N.lock.purpose!=="repair"||h.now()>=D)throw(0,r.n)(M,N.lock);L===d&&y.info("the \
reconciler repairs a node: waiting for the end of that"),L=N}}async function q({clock:c,owner:f},d,h){const y=h.lock;if(nn(
y.owner,f))return h;const M=Math.max(y.leaseUntil,c.now()+B),D=y.leaseUntil<c.now()-_?c.now():M;for(;c.now()<D;){await(0,w.
t)(c,Math.min(U,D-c.now()));const L=await d.read();if(L?.version!==h.version)return L}return h}function nn(c,f){const[[,
d,h]=[],[,y,M]=[]]=[c,f].map(D=>/^(\d+)-(\d+)-/.exec(D)??[]);return d!==void 0&&d===y&&Number(h)<Number(M)}var X=class{inherited;#n;#e;#s;#t=!1;#o=0;constructor(c,f,{
mine:d,inherited:h}){this.#n=c,this.#e=f,this.#s=d,this.inherited=h}get isLost(){return this.#t}get suspended(){return this.#s.
suspended}async confirm(){await(0,w.t)(this.#n.clock,K),await this.#a()}async renew(c=this.#s.suspended){const{clock:f}=this.#n,
d=await this.#a(),h=this.#s.leaseUntil-C.t+j<=f.now(),y=d.text===JSON.stringify(this.#s)&&c.join()===this.#s.suspended.join();
(h||!y)&&await this.#i(d,J(this.#n,c))}async renewUnlessSeen(c){const{clock:f}=this.#n;for(let d=0;d<3&&f.now()-this.#o>
c;d++)await this.renew()}async release(){if(this.#t)return;const{log:c}=this.#n,f=this.#s.suspended.length>0?{leaseUntil:0}:
{held:!1};try{await this.#i(await this.#a(),{...this.#s,...f})}catch(d){const h=new Date(this.#s.leaseUntil).toISOString();
c.warning(`the lock could not be released; it ends by itself at ${h} (${String(d)})`)}}keep(){const{clock:c}=this.#n;let f=!1,
d=()=>{},h=Promise.resolve();const y=()=>{d=c.after(j,()=>{h=this.renew().catch(()=>{}).then(()=>{f||y()})})};return y(),
async()=>{f=!0,d(),await h}}async#i(c,f){try{await this.#e.overwrite(c,f),this.#s=f}catch(d){throw d instanceof T.t&&d.code===
"lock.held"?this.#c(d.message):d}}async#a(){const{clock:c,owner:f}=this.#n;let d=c.now(),h=await this.#e.read();for(let y=0;h?.
lock?.owner!==f&&y<3;y++)await(0,w.t)(c,K),d=c.now(),h=await this.#e.read();if(h?.lock?.owner===f&&h.lock.held)return this.#o=
d,h;throw this.#c(h?.lock?`it is ${h.lock.owner}'s (${h.lock.purpose})`:"it is gone")}#c(c){this.#t=!0;const{stackName:f}=this.#n;
return new T.t("lock.lost",`the lock of stack ${f} was taken from this run: ${c}; nothing more was changed, run again wh\
en that run has ended`)}}}),8552:((Z,x,m)=>{m.d(x,{t:()=>ne});var w=m(7643),C=m(8861),E=m(2264),T=m(6765),r=m(7615),j=m(
304),B=m(6223),U=m(2921),K=m(6580),g=m(990),$=m(7274),_=m(917),b=m(1525),I=class extends(0,g.s)(g.a,g.o,"UnlabelParamete\
rVersion",_.l){};async function F({site:n,lock:t,limits:e},s){const{clock:o}=n.runtime;for(let i=0;i<3;i++){const a=o.now();
if(await t.renew(),!await J(n,s,e.floor))return!1;if(o.now()-a<=5e3)break}return!0}async function J(n,t,e){const{nodes:s}=await(0,r.
m)(n),o=s.filter(({id:l,isServing:v})=>v&&!t.includes(l)).map(({id:l})=>l);if(o.length<e)return!1;const i=await(0,r.p)(n,
o),a=o.flatMap(l=>i.get(l)||[]),{seen:u}=await(0,r.d)(n,a);return a.filter(l=>(u.get(l)??"open")==="open").length>=e}async function Y(n,t){
const e=[];for(const s of t)await c(n.site,s)||e.push(s);return e.length===0||F(n,e)}const q=6e4,nn=5e3;async function X(n,t){
const{site:e}=n,{clock:s}=e.runtime,o=s.now()+q;for(;;){if(await Y(n,[t]))return!0;if(s.now()>=o)return!1;await(0,T.t)(s,
nn)}}async function c(n,t){const e=(await(0,r.p)(n,[t])).get(t);if(!e)return!0;const{seen:s,failure:o}=await(0,r.d)(n,[e]);
return o===void 0&&s.has(e)&&s.get(e)!=="open"}function f(n,{version:t,equal:e}){if(![...n.values()].some(s=>s!==null&&e.
has(s)))throw y(`version ${t} was to become current, and no node is known to run with it`)}function d(n,t){if(!(n.length<=
t))throw y(`${n.join(", ")} were to be restarted at a time, and a wave has ${t}`)}const h=n=>n instanceof E.t&&n.code===
"invariant.broken",y=n=>new E.t("invariant.broken",`${n}; nothing was done, report this`,{fault:"tool"});async function M(n,t,e){
const{site:s,lock:o,journal:i,limits:a,running:u}=n,l=s.runtime.clock.now();d(t,Math.max(1,a.waveSize));const v=()=>o.renew();
await o.renewUnlessSeen(C.n),i.hasBegun=!0;const P=k=>Y(n,k),p=await(0,r.S)(s,t,{mode:e.mode,keep:v,mayStill:P}),R=t.filter(
k=>L(p.get(k))),O=new Map;for(const[k,A]of Map.groupBy(R,H=>D(p.get(H),e)))for(const[H,te]of await(0,r.f)(s,A,{...k,keep:v}))
O.set(H,te);const V=new Set((0,r.y)((await(0,r.m)(s)).nodes).map(({id:k})=>k)),z=new Map;for(const k of t){const A=V.has(
k)?N(p.get(k),O.get(k),e.equal):{kind:"gone"};z.set(k,A),i.add({node:k,from:u.get(k)??null,to:e.version,action:e.action,
end:A.kind==="unreached"?"not reached":A.kind,seconds:Math.round((s.runtime.clock.now()-l)/1e3),reason:"reason"in A?A.reason:
""}),Q(n,k,p.get(k))}return z}function D(n,{action:t,demand:e}){const s=n?.kind==="report"?n.report:void 0;return t==="u\
ndo"&&s?.action==="nothing"?r.l:s?.error?r.u:e}const L=n=>n?.kind==="report"&&n.report.listening;function N(n,t,e){if(!n)
return{kind:"unreached",reason:"it was not asked"};if(n.kind==="unreached")return{kind:"unreached",reason:n.reason};if(n.
kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:s,error:o,listening:i}=n.report;return o||!i?
{kind:"failed",reason:(0,r.g)(n)}:s===null||!e.has(s)?{kind:"failed",reason:`it runs version ${s??"?"}`}:t==="gone"?{kind:"\
gone"}:t==="up"?{kind:"up"}:{kind:"failed",reason:t?.problem??"it was not seen"}}function Q({running:n},t,e){e?.kind!=="\
unreached"&&n.set(t,e?.kind==="report"&&e.report.listening?e.report.appliedVersion:null)}const fn=100,S=(n,t)=>n.find(({
labels:e})=>e.includes(w.p[t]));function sn(n,t,e){if(e.kind==="nothing")return{kind:"same"};const s=e.kind==="value"?e.
value:wn(n,e.name).value;if(e.kind==="version"&&e.name===w.p.previous&&s===t.value)throw new E.t("token.missing",`the ve\
rsions ${w.p.previous} and ${w.p.current} hold the same activation token, so there is none to go back to; set token-vers\
ion to the number of another: ${on(n)}`);if(s===t.value)return{kind:"same"};const o=n.filter(a=>a.value===s),i=S(o,"pend\
ing")??o.at(-1);return i?{kind:"relabel",version:i.version}:{kind:"put",value:s}}function wn(n,t){const e=t===w.p.previous?
S(n,"previous"):n.find(({version:s})=>s===Number(t));if(e)return e;throw new E.t("token.missing",`there is no version "${t}\
" of the activation token; set token-version to one of those that exist: ${on(n)}`)}const on=n=>n.slice(-10).map(({version:t,
labels:e})=>[t,...e].join(" ")).join(", ");function vn(n,t){const e=S(n,"pending"),s=S(n,"unfinished"),o=e!==void 0&&e.version!==
t.version;return s&&s.version!==t.version?o?e.version===s.version?{kind:"retreat",former:s}:{kind:"trial",version:e.version}:
{kind:"waves",former:s}:o?{kind:"trial",version:e.version}:s||e?{kind:"return"}:{kind:"nothing"}}function mn(n,t,e){if(n.
kind!=="waves")return n;const s=W(t,n.former.version),o=new Set(t.map(({version:i})=>i));return[...e.values()].some(i=>i===
null||s.has(i)||!o.has(i))?n:{kind:"nothing"}}function an(n,{version:t}){const e=S(n,"previous")?.version;return e===t?void 0:
e}function kn(n){const t=S(n,"unfinished"),e=n.at(-1);return t&&(e?.version===t.version?n[0]:e)}function rn(n,{value:t,at:e},s){
const o=n.filter(i=>i.value===t).map(i=>i.at);return Math.max(0,s-Math.min(e,...o))}function W(n,t){const e=n.find(o=>o.
version===t)?.value,s=n.filter(o=>o.value===e&&e!==void 0);return new Set([t,...s.map(o=>o.version)])}function cn(n){if(n.
length<99)return;const[t,e]=n,s=n.length>=fn&&t?.labels.length===0?e:t;return s&&s.labels.length>0?s:void 0}function gn(n,t,e){
return[...n.map(s=>s.version===t.version?{...s,labels:[]}:s),{...t,version:e}].slice(-100)}const pn=n=>S(n,"unfinished")?
C.t:0,_n=18e4,yn=5e3,En=5,$n=3;function bn(n,t,e){return{version:t,equal:W(n,t),current:{version:e.version,equal:W(n,e.version)}}}
async function Pn(n,t){const{site:e,running:s,limits:o}=n,{clock:i}=e.runtime,a=new Map;let u=Number.POSITIVE_INFINITY;const l=()=>({
kind:"nobody",reason:[...a.values(),"no other node can be spared"].join(", ")});for(;;){if(a.size>=En)return l();const{nodes:v}=await(0,r.
m)(e),P=v.filter(({id:O})=>!a.has(O)),p=(0,r._)(P,s,t.version,On(v,P,o.floor)),R=p&&await(0,r.o)(e,n.lock,()=>Mn(n,p.id,
t));if(!p||R==="needed"){if(u=Math.min(u,i.now()+_n),i.now()>=u)return l();await n.lock.renew(),await(0,T.t)(i,yn);continue}
if(R)return R;a.set(p.id,`${p.id} was gone or out of reach`)}}function On(n,t,e){const s=(0,r.y)(n).filter(o=>o.isServing&&
!t.includes(o)).length;return Math.max(0,e-s)}async function Mn(n,t,e){return await F(n,[t])?(n.site.runtime.log.info(`${t}\
 is the canary of version ${e.version}`),Dn(n,t,e)):"needed"}async function Dn(n,t,e){const{version:s,equal:o}=e,i={checks:$n,
during:n.canaryMillis},a=(await M(n,[t],{mode:"--token pending",action:"canary",version:s,equal:o,demand:i})).get(t);if(a.
kind==="up")return{kind:"verified",node:t};if(a.kind==="failed")return{kind:"failed",node:t,reason:a.reason,end:await Sn(
n,t,e)}}async function Sn(n,t,{version:e,current:s}){const{store:o,site:i}=n;if(await o.dropPending(e),!await X(n,t))return"\
needed";i.runtime.log.info(`label ${w.p.pending} is off version ${e}; ${t} goes back`);const a=(await M(n,[t],{mode:"",action:"\
undo",...s,demand:r.u})).get(t)?.kind;return a==="up"||a==="gone"?"back":"down"}function Tn(n){const t=`stack ${n} has n\
o token labelled ${w.p.current}; deploy it with the activation-token that it is to run with`;return new E.t("token.missi\
ng",t)}function An(n){const t=`stack ${n} has no instance in service; see its boot log, or deploy it again`;return new E.
t("fleet.missing",t)}function Ln({stackName:n,serving:t,size:e,floor:s}){const o=`${t} of ${e} nodes of stack ${n} serve\
 and the floor is ${s}, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;return new E.
t("rotation.below-floor",o)}function Nn(n,t,e,s){const o=`the activation token of stack ${n} (version ${t}) is ${e} days\
 old, more than the ${s} of max-token-age-days; give a new one`;return new E.t("token.too-old",o)}function Rn(n,t,e){const s=`\
version ${t} of the token was not taken into use: ${In(n,e)}; version ${e} is still current, check the new token`;return new E.
t("rotation.canary-failed",s)}const Cn={back:"it is back",down:"and it did not come back either, look at it:",needed:"bu\
t answers, and the floor needs it: once the others serve, the reconciler puts it back"};function In(n,t){if(n.kind==="no\
body")return n.reason;const{node:e,reason:s,end:o}=n;return`${e} did not come up with it (${s}), ${Cn[o]} on version ${t}`}
function en(n,t,e){if(n.kind==="done")return;if(n.kind==="below-floor"){const u=`${n.left} nodes do not run with version\
 ${t} yet, and too few of the others serve to restart one; mend the fleet and run again`;return new E.t("rotation.below-\
floor",u)}const s=n.nodes.map(({node:u,reason:l})=>`${u}: ${l}`),o=n.nodes.map(({node:u})=>u).join(", "),i=`all other no\
des run with version ${t}`,a={unreached:`Run Command did not get to ${o}: ${i}; mend or end these and run again`,booting:`${o}\
 still boots and may come up with the former token: ${i}; run again once it is in service`,failed:`${o} did not come up \
with version ${t} of the token; ${e}`}[n.kind];return new E.t("rotation.wave-failed",a,{details:s})}function jn(n,t){const e=`\
nodes had not come up with version ${n} of the token in a run before; ${t}; mend the fleet and run again`;return new E.t(
"rotation.wave-failed",e)}async function tn({site:n,running:t,limits:{floor:e}}){const{nodes:s,size:o}=await(0,r.m)(n);if((0,r.
_)(s,t,0,e))return;const i=(0,r.y)(s).filter(({isServing:a})=>a).length;throw Ln({stackName:n.stackName,serving:i,size:o,
floor:e})}const Bn=12e4,Wn=5e3;async function G(n,t){const{site:e,lock:s,limits:o,running:i}=n,{clock:a}=e.runtime,u=new Map,
l=a.now()+(t.boots??0);let v,P=a.now();for(;;){await s.renew();const{nodes:p}=await(0,r.m)(e),R=p.filter(r.b).map(({id:k})=>k);
v??=new Set(t.boots?R:[]),await xn(n,p);const O=(0,r.y)(p).filter(k=>Kn(i.get(k.id)??null,t)),V=O.filter(({id:k})=>!u.has(
k)),z=(0,r.x)(V,p,o);if(z.length>0){const k=z.map(({id:H})=>H),A=await(0,r.o)(e,s,async()=>await F(n,k)?Vn(n,k,t,u):void 0);
if(A&&A.length>0)return{kind:"failed",nodes:A};if(A){P=a.now();continue}}if(V.length>0){if(a.now()-P>=Bn)return{kind:"be\
low-floor",left:V.length}}else{const k=R.filter(A=>v?.has(A));if(k.length===0||a.now()>=l)return Un(O,u,k)}await(0,T.t)(
a,Wn)}}function Un(n,t,e){return n.length>0?{kind:"unreached",nodes:n.map(({id:s})=>({node:s,reason:t.get(s)??""}))}:e.length===
0?{kind:"done"}:{kind:"booting",nodes:e.map(s=>({node:s,reason:"it still boots"}))}}async function xn({site:n,lock:t,running:e},s){
const o=(0,r.y)(s).filter(({id:a})=>!e.has(a));if(o.length===0)return;const i=await(0,r.h)(n,o,()=>t.renew());for(const{
id:a}of o)e.set(a,i.get(a)??null)}function Kn(n,{equal:t,concerns:e}){return n!==null&&t.has(n)?!1:e?.(n)??!0}async function Vn(n,t,e,s){
const{version:o,equal:i,action:a,onFailure:u}=e,l=await M(n,t,{mode:"",action:a,version:o,equal:i,demand:r.u}),v=[...l].
flatMap(([P,p])=>Fn(P,p));for(const[P,p]of l)p.kind==="unreached"&&s.set(P,p.reason);return v.length>0&&await u?.(v),v}const Fn=(n,t)=>t.
kind==="failed"?[{node:n,reason:t.reason}]:[],Gn=18e4;async function ln(n,t,e){const{site:s,lock:o,store:i}=n,{to:a,before:u}=e;
return(0,r.o)(s,o,async()=>{const l=await zn(n,t,e);if(!l)return un("no node could be spared to try the former token on");
if(u!==void 0&&await i.label(u,w.p.previous),await i.label(a.version,w.p.pending),(await M(n,[l.id],{mode:"--token pendi\
ng",action:"roll back",...a,demand:r.u})).get(l.id)?.kind!=="up")return await i.dropPending(a.version),un(`${l.id} did n\
ot come up with version ${a.version} either`);f(n.running,a),await i.label(a.version,w.p.current),await i.dropPending(a.
version);const v=await G(n,{...a,action:"roll back",boots:Gn});if(v.kind==="done")return{isWhole:!0,told:`all nodes are \
back on version ${a.version}`};const P="nodes"in v?v.nodes.map(({node:p})=>p).join(", "):`${v.left} nodes`;return{isWhole:!1,
told:`version ${a.version} is current again, but ${P} did not follow`}})}const un=n=>({isWhole:!1,told:`${n}: the other \
nodes were left as they are`});async function zn(n,t,e){const{site:s,running:o}=n,i=Hn(n,(await(0,r.m)(s)).nodes,t,e),a=i?.
isServing&&e.from.equal.has(o.get(i.id)??0);return!i||!a||await X(n,i.id)?i:void 0}function Hn({running:n,limits:t},e,s,{
from:o,to:i}){const a=new Set(s.map(({node:O})=>O)),u=(0,r.y)(e),l=O=>V=>O.has(n.get(V.id)??0),v=u.filter(({id:O})=>a.has(
O)),P=v.filter(({isServing:O})=>!O),p=v.filter(O=>!l(o.equal)(O)),R=u.filter(l(o.equal));return P[0]??p[0]??(0,r.x)(R,e,
t)[0]??Jn(u,R,l(i.equal))}const Jn=(n,t,e)=>t.length===0?n.find(e):void 0;async function Yn(n,{history:t,current:e},s,o){
if(s.kind==="nothing"||s.kind==="waves"){await dn(n,t);return}if(s.kind==="retreat")return Xn(n,{history:t,current:e},s.
former);if(!(o.kind==="relabel"&&s.kind==="trial"&&s.version===o.version))return await tn(n),n.site.runtime.log.info(`a \
rotation was not finished: its nodes go back to version ${e.version}`),await dn(n,t),en(await G(n,{version:e.version,equal:W(
t,e.version),action:s.kind==="trial"?"undo":"roll back",concerns:i=>s.kind==="trial"?i===s.version:i!==null}),e.version,
"the rest was left as it is")}async function dn({store:n},t){const e=S(t,"pending");e&&await n.dropPending(e.version)}async function Xn(n,{
history:t,current:e},s){const{running:o,site:i}=n;i.runtime.log.info(`a way back from version ${e.version} to ${s.version}\
 was not finished: it goes on`);const{isWhole:a,told:u}=await ln(n,[...o].filter(([,l])=>l===null).map(([l])=>({node:l,reason:"\
it does not say what it runs with"})),{from:{version:e.version,equal:W(t,e.version)},to:{version:s.version,equal:W(t,s.version)},
before:an(t,s)});return a?void 0:jn(e.version,u)}const Qn=50;var Zn=class{#n;#e;#s;constructor({runtime:n,stackName:t},e){
this.#n=n,this.#e=(0,w._)(t).token,this.#s=e}async history(){const n=[];let t;do{const s=await this.#t(t);n.push(...s.parameters),
t=s.next}while(t);const e=n.map(qn).sort((s,o)=>s.version-o.version);for(const s of new Set(e.map(o=>o.value)))this.#n.hide(
s);return e}async#t(n){const t=await this.#n.aws.ssm();try{const e=await t.send(new g.r({Name:this.#e,WithDecryption:!0,
MaxResults:Qn,...n&&{NextToken:n}}));return{parameters:e.Parameters??[],next:e.NextToken}}catch(e){if((0,K.t)(e,"Paramet\
erNotFound"))return{parameters:[],next:void 0};throw e}}async label(n,...t){await(0,b.t)(this.#n,this.#e,n,t,e=>(0,r.s)(
e,this.#s))}async unlabel(n,...t){const e=await this.#n.aws.ssm(),s={Name:this.#e,ParameterVersion:n,Labels:[...t]};await e.
send((0,r.s)(new I(s),this.#s))}async dropPending(n){await this.unlabel(n,w.p.pending)}async settle(n){const t=S(n,"curr\
ent"),e=S(n,"unfinished");e&&e!==t&&S(n,"previous")!==e?await this.label(e.version,w.p.previous):t&&S(n,"previous")===t&&
await this.unlabel(t.version,w.p.previous),e&&await this.unlabel(e.version,w.p.unfinished)}async put(n,t){let e=t;for(let s=cn(
e);s;s=cn(e)){const o=e.at(-1)?.version??0;e=gn(e,s,await this.#o(s,o))}return this.#i(n)}async#o({version:n,value:t,labels:e,
at:s},o){const{log:i}=this.#n;i.info(`version ${n} (${e.join(", ")}) is about to be the oldest that is kept: its value i\
s put again`);let a=e;const u=await this.#i(t,(0,U.n)(s)).catch(async l=>{if(!(0,K.t)(l,"ParameterMaxVersionLimitExceede\
d"))throw l;return e.includes(w.p.current)&&(await this.label(o,w.p.unfinished),a=[...new Set([...e,w.p.unfinished])]),await this.
unlabel(n,...e),this.#i(t,(0,U.n)(s))});return await this.label(u,...a),u}async#i(n,t=""){const e=await this.#n.aws.ssm(),
s=new $.t({Name:this.#e,Type:"SecureString",Value:n,Overwrite:!0,Description:t}),{Version:o}=await e.send((0,r.s)(s,this.#s));
if(o)return o;throw new E.t("internal",`Parameter Store gave no version for ${this.#e}`,{fault:"tool"})}};const qn=n=>({
version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,U.t)(n)}),hn=864e5;async function ne(n,t,e){const{stackName:s,
runtime:o}=n,i=await(0,B.n)({...o,stackName:s,owner:e.owner,purpose:"rotate"}),a=new ee(n,i,e);let u=!1;try{i.inherited&&
await(0,r.c)(n,i);const l=await a.go(t);return u=!0,l}finally{const l=a.hasBegun?r.n:r.i;await(0,r.a)(n,i,u?r.r:l),await i.
release()}}var ee=class{#n;#e;#s;#t;#o;#i=0;constructor(n,t,e){this.#n=n,this.#e=t,this.#s=e,this.#t=new Zn(n,t),this.#o=
new j.t(n.runtime.log)}get hasBegun(){return this.#o.hasBegun}async go(n){let t=await this.#a();this.#i=t.current.version;
const e=sn(t.history,t.current,n),s=await this.#c(),o=mn(vn(t.history,t.current),t.history,s.running),i=await Yn(s,t,o,e);
if(i)return this.#r("failed",i);o.kind==="retreat"&&(t=await this.#a());const a=sn(t.history,t.current,n);return a.kind===
"same"?this.#d(s,t,o):this.#f(s,t,o,a)}async#a(){const n=await this.#t.history(),t=S(n,"current");if(t)return{history:n,
current:t};const e=kn(n);if(!e)throw Tn(this.#n.stackName);return await this.#t.label(e.version,w.p.current,w.p.unfinished),
this.#a()}async#c(){const n=this.#n,{nodes:t,size:e}=await(0,r.m)(n),s=new Map(await(0,r.h)(n,t,()=>this.#e.renew()));if(s.
size===0)throw An(n.stackName);const{waveSize:o,floor:i,canarySeconds:a}=this.#s,u=[...s].map(([l,v])=>`${l} ${v??"unkno\
wn"}`);return n.runtime.log.info(`versions in use: ${u.join(", ")}`),{site:n,lock:this.#e,store:this.#t,journal:this.#o,
limits:{waveSize:o,floor:(0,r.v)(e,o,i)},canaryMillis:Math.max(a*1e3,r.u.during),running:s}}async#d(n,{history:t,current:e},s){
const o=W(t,e.version),i=v=>v===null||!o.has(v);[...n.running.values()].some(i)&&await tn(n);const a=s.kind==="waves"?await this.#l(
n,t,e,s.former):en(await G(n,{version:e.version,equal:o,action:"wave",boots:pn(t)}),e.version,"the rest was left as it i\
s");if(a)return this.#r("failed",a);const u=this.#h(t,e),l=this.#o.steps.length>0?"resumed":"unchanged";return this.#r(u?
"failed":l,u)}#h(n,t){const{maxTokenAgeDays:e}=this.#s,s=Math.floor(rn(n,t,this.#n.runtime.clock.now())/hn);if(!(e===0||
s<=e))return Nn(this.#n.stackName,t.version,s,e)}async#f(n,{history:t,current:e},s,o){await tn(n);const i=o.kind==="put"?
await this.#t.put(o.value,t):o.version;await this.#t.label(i,w.p.pending);const a=o.kind==="put"?await this.#t.history():
t,u=S(a,"current")??e,l=bn(a,i,u),v=await this.#w(n,l);if(v)return s.kind==="waves"&&await this.#l(n,a,u,s.former),this.#r(
"failed",v);await this.#v(n.running,l);const P=a.find(R=>R.version===i),p=await this.#l(n,a,P,u);return this.#r(p?"faile\
d":"rotated",p)}async#w(n,t){const{version:e,current:s}=t;let o;try{o=await Pn(n,t)}catch(i){throw await this.#u(n,t),i}
if(o.kind!=="verified")return o.kind==="nobody"&&await this.#u(n,t),Rn(o,e,s.version)}async#u(n,{version:t,current:e}){if(!this.#e.
isLost)try{await this.#t.dropPending(t),n.running.clear(),await G(n,{...e,action:"undo",concerns:o=>o===t})}catch(s){if(h(
s))throw s;this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,E.n)(s)}`)}}async#v(n,{
version:t,equal:e,current:s}){f(n,{version:t,equal:e});const o=s.version;await this.#t.label(o,w.p.unfinished),await this.#t.
label(t,w.p.current),await this.#t.label(o,w.p.previous),await this.#t.dropPending(t),this.#n.runtime.log.info(`version ${t}\
 is ${w.p.current}, ${o} is ${w.p.previous}`)}async#l(n,t,e,s){const o={version:e.version,equal:W(t,e.version)},i=an(t,s),
a={version:s.version,equal:W(t,s.version)};let u="";const l=async v=>{this.#n.runtime.log.warning(`${v.map(({node:P})=>P).
join(", ")} failed: rolling back`),{told:u}=await ln(n,v,{from:o,to:a,before:i})};return en(await G(n,{...o,action:"wave",
boots:C.t,onFailure:l}),e.version,u)}async#r(n,t){const e=await this.#t.history();await this.#e.renew(),await this.#t.settle(
e);const s=S(e,"current"),o=s?rn(e,s,this.#n.runtime.clock.now()):0;return{outcome:n,version:s?.version??0,former:this.#i,
ageDays:Math.floor(o/hn),steps:this.#o.steps,failure:t}}}})};export{se as id,oe as ids,ie as modules};
