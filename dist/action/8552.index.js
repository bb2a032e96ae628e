const te=8552,se=[8552],oe={2921:((X,x,m)=>{m.d(x,{n:()=>I,t:()=>E});const f="the token of ",I=S=>`${f}${new Date(S).toISOString()}\
, put again`;function E({Description:S="",LastModifiedDate:r}){const j=r?.getTime()??0,B=S.startsWith(f)?Date.parse(S.slice(
13).split(",")[0]??""):j;return Number.isNaN(B)?j:Math.min(B,j)}}),7158:((X,x,m)=>{m.d(x,{n:()=>B,t:()=>U});var f=m(2656),
I=m(7643),E=m(6580),S=m(990),r=m(7274),j=m(2264);function B(k,{owner:b,purpose:y,leaseUntil:$}){const A=new Date($).toISOString();
return new j.t("lock.held",`stack ${k} is being changed by another run, ${b} (${y}), whose lock holds until ${A} and is \
renewed; run again when it has ended`)}var U=class{#n;#e;#s;#t;constructor({aws:k,stackName:b,owner:y}){this.#n=k,this.#e=
(0,I._)(b).lock,this.#s=y,this.#t=b}async read(k){const b=await this.#n.ssm(),y=k===void 0?this.#e:`${this.#e}:${k}`;try{
const{Parameter:$}=await b.send(new S.i({Name:y})),A=$?.Value??"";return{version:$?.Version??0,lock:K(A),text:A}}catch($){
if((0,E.t)($,"ParameterNotFound","ParameterVersionNotFound"))return;throw $}}async create(k){const b=await this.#n.ssm();
try{const{Version:y=1}=await b.send(new r.t({Name:this.#e,Type:"String",Value:JSON.stringify(k)}));return y}catch(y){if((0,E.
t)(y,"ParameterAlreadyExists"))return;throw y}}async overwrite(k,b){const y=await this.#i(JSON.stringify(b));if(y===k.version+
1)return y;const $=await this.read(k.version+1);if($?.lock?.owner===this.#s)return y;throw $&&await this.#o($,y),B(this.#t,
$?.lock??{...b,owner:"unknown"})}async#o(k,b){let y=k;for(let $=b-1;$>k.version;$--){const A=await this.read($);if(A?.lock?.
owner===k.lock?.owner){y=A??y;break}}(await this.read())?.version===b&&await this.#i(y.text)}async#i(k){const{Version:b=0}=await(await this.#n.
ssm()).send(new r.t({Name:this.#e,Type:"String",Value:k,Overwrite:!0}));return b}};function K(k){try{return f.n.safeParse(
JSON.parse(k)).data}catch{return}}}),6223:((X,x,m)=>{m.d(x,{n:()=>$});var f=m(6765),I=m(2656),E=m(7643),S=m(2264),r=m(7158);
const j=1e4,B=15e3,U=2500,K=1e3,k=6e4,b=3e5,y=6e5;async function $(c){const{clock:w,stackName:d}=c,h=new r.t(c);for(let _;;await(0,f.
t)(w,U)){const C=await h.read(),M=C?.lock?.held&&C.lock.owner!==c.owner?await Z(c,h,C):C,L=F(c,M?.lock?.suspended??[]);if((M?
await h.overwrite(M,L):await h.create(L))===void 0){if(_??=w.now(),w.now()-_<k)continue;throw A(d)}const N=Q(M?.lock,c)?
M?.lock:void 0;N&&c.log.info(`took over from ${N.owner} (${N.purpose})`);const Y=new nn(c,h,{mine:L,inherited:N});return M&&
await Y.confirm(),Y}}function A(c){const{lock:w}=(0,E._)(c),d=`Parameter Store says for ${k/1e3} seconds that ${w} is no\
t there, and that it is there when it is made; run again`;return new S.t("aws.unavailable",d)}const Q=(c,{owner:w})=>c!==
void 0&&c.owner!==w&&(c.held||c.suspended.length>0);function F({owner:c,purpose:w,clock:d},h){return{owner:c,purpose:w,held:!0,
leaseUntil:d.now()+I.t,suspended:[...h]}}async function Z(c,w,d){const{clock:h,log:_,stackName:C}=c,M=h.now()+b;d.lock&&
(0,I.i)(d.lock,h.now())&&_.info(`the lock is held by ${d.lock.owner}: is it alive?`);for(let L=d;;){const N=await q(c,w,
L);if(N===L||!N?.lock?.held)return N;if(N.lock.purpose!=="repair"||h.now()>=M)throw(0,r.n)(C,N.lock);L===d&&_.info("the \
reconciler repairs a node: waiting for the end of that"),L=N}}async function q({clock:c,owner:w},d,h){const _=h.lock;if(J(
_.owner,w))return h;const C=Math.max(_.leaseUntil,c.now()+B),M=_.leaseUntil<c.now()-y?c.now():C;for(;c.now()<M;){await(0,f.
t)(c,Math.min(U,M-c.now()));const L=await d.read();if(L?.version!==h.version)return L}return h}function J(c,w){const[[,d,
h]=[],[,_,C]=[]]=[c,w].map(M=>/^(\d+)-(\d+)-/.exec(M)??[]);return d!==void 0&&d===_&&Number(h)<Number(C)}var nn=class{inherited;#n;#e;#s;#t=!1;#o=0;constructor(c,w,{
mine:d,inherited:h}){this.#n=c,this.#e=w,this.#s=d,this.inherited=h}get isLost(){return this.#t}get suspended(){return this.#s.
suspended}async confirm(){await(0,f.t)(this.#n.clock,K),await this.#a()}async renew(c=this.#s.suspended){const{clock:w}=this.#n,
d=await this.#a(),h=this.#s.leaseUntil-I.t+j<=w.now(),_=d.text===JSON.stringify(this.#s)&&c.join()===this.#s.suspended.join();
(h||!_)&&await this.#i(d,F(this.#n,c))}async renewUnlessSeen(c){const{clock:w}=this.#n;for(let d=0;d<3&&w.now()-this.#o>
c;d++)await this.renew()}async release(){if(this.#t)return;const{log:c}=this.#n,w=this.#s.suspended.length>0?{leaseUntil:0}:
{held:!1};try{await this.#i(await this.#a(),{...this.#s,...w})}catch(d){const h=new Date(this.#s.leaseUntil).toISOString();
c.warning(`the lock could not be released; it ends by itself at ${h} (${String(d)})`)}}keep(){const{clock:c}=this.#n;let w=!1,
d=()=>{},h=Promise.resolve();const _=()=>{d=c.after(j,()=>{h=this.renew().catch(()=>{}).then(()=>{w||_()})})};return _(),
async()=>{w=!0,d(),await h}}async#i(c,w){try{await this.#e.overwrite(c,w),this.#s=w}catch(d){throw d instanceof S.t&&d.code===
"lock.held"?this.#c(d.message):d}}async#a(){const{clock:c,owner:w}=this.#n;let d=c.now(),h=await this.#e.read();for(let _=0;h?.
lock?.owner!==w&&_<3;_++)await(0,f.t)(c,K),d=c.now(),h=await this.#e.read();if(h?.lock?.owner===w&&h.lock.held)return this.#o=
d,h;throw this.#c(h?.lock?`it is ${h.lock.owner}'s (${h.lock.purpose})`:"it is gone")}#c(c){this.#t=!0;const{stackName:w}=this.#n;
return new S.t("lock.lost",`the lock of stack ${w} was taken from this run: ${c}; nothing more was changed, run again wh\
en that run has ended`)}}}),8552:((X,x,m)=>{m.d(x,{t:()=>qn});var f=m(7643),I=m(8861),E=m(2264),S=m(6765),r=m(7615),j=m(
304),B=m(6223),U=m(2921),K=m(6580),k=m(990),b=m(7274),y=m(1525),$=class extends(0,k.s)(k.a,k.o,"UnlabelParameterVersion",
k.p){};async function A({site:n,lock:t,limits:e},s){const{clock:o}=n.runtime;for(let i=0;i<3;i++){const a=o.now();if(await t.
renew(),!await Q(n,s,e.floor))return!1;if(o.now()-a<=5e3)break}return!0}async function Q(n,t,e){const{nodes:s}=await(0,r.
m)(n),o=s.filter(({id:l,isServing:v})=>v&&!t.includes(l)).map(({id:l})=>l);if(o.length<e)return!1;const i=await(0,r.p)(n,
o),a=o.flatMap(l=>i.get(l)||[]),{seen:u}=await(0,r.d)(n,a);return a.filter(l=>(u.get(l)??"open")==="open").length>=e}async function F(n,t){
const e=[];for(const s of t)await nn(n.site,s)||e.push(s);return e.length===0||A(n,e)}const Z=6e4,q=5e3;async function J(n,t){
const{site:e}=n,{clock:s}=e.runtime,o=s.now()+Z;for(;;){if(await F(n,[t]))return!0;if(s.now()>=o)return!1;await(0,S.t)(s,
q)}}async function nn(n,t){const e=(await(0,r.p)(n,[t])).get(t);if(!e)return!0;const{seen:s,failure:o}=await(0,r.d)(n,[e]);
return o===void 0&&s.has(e)&&s.get(e)!=="open"}function c(n,{version:t,equal:e}){if(![...n.values()].some(s=>s!==null&&e.
has(s)))throw h(`version ${t} was to become current, and no node is known to run with it`)}function w(n,t){if(!(n.length<=
t))throw h(`${n.join(", ")} were to be restarted at a time, and a wave has ${t}`)}const d=n=>n instanceof E.t&&n.code===
"invariant.broken",h=n=>new E.t("invariant.broken",`${n}; nothing was done, report this`,{fault:"tool"});async function _(n,t,e){
const{site:s,lock:o,journal:i,limits:a,running:u}=n,l=s.runtime.clock.now();w(t,Math.max(1,a.waveSize));const v=()=>o.renew();
await o.renewUnlessSeen(I.n),i.hasBegun=!0;const P=g=>F(n,g),p=await(0,r.S)(s,t,{mode:e.mode,keep:v,mayStill:P}),R=t.filter(
g=>M(p.get(g))),O=new Map;for(const[g,T]of Map.groupBy(R,H=>C(p.get(H),e)))for(const[H,ee]of await(0,r.f)(s,T,{...g,keep:v}))
O.set(H,ee);const V=new Set((0,r.y)((await(0,r.m)(s)).nodes).map(({id:g})=>g)),z=new Map;for(const g of t){const T=V.has(
g)?L(p.get(g),O.get(g),e.equal):{kind:"gone"};z.set(g,T),i.add({node:g,from:u.get(g)??null,to:e.version,action:e.action,
end:T.kind==="unreached"?"not reached":T.kind,seconds:Math.round((s.runtime.clock.now()-l)/1e3),reason:"reason"in T?T.reason:
""}),N(n,g,p.get(g))}return z}function C(n,{action:t,demand:e}){const s=n?.kind==="report"?n.report:void 0;return t==="u\
ndo"&&s?.action==="nothing"?r.l:s?.error?r.u:e}const M=n=>n?.kind==="report"&&n.report.listening;function L(n,t,e){if(!n)
return{kind:"unreached",reason:"it was not asked"};if(n.kind==="unreached")return{kind:"unreached",reason:n.reason};if(n.
kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:s,error:o,listening:i}=n.report;return o||!i?
{kind:"failed",reason:(0,r.g)(n)}:s===null||!e.has(s)?{kind:"failed",reason:`it runs version ${s??"?"}`}:t==="gone"?{kind:"\
gone"}:t==="up"?{kind:"up"}:{kind:"failed",reason:t?.problem??"it was not seen"}}function N({running:n},t,e){e?.kind!=="\
unreached"&&n.set(t,e?.kind==="report"&&e.report.listening?e.report.appliedVersion:null)}const Y=100,D=(n,t)=>n.find(({labels:e})=>e.
includes(f.p[t]));function sn(n,t,e){if(e.kind==="nothing")return{kind:"same"};const s=e.kind==="value"?e.value:fn(n,e.name).
value;if(e.kind==="version"&&e.name===f.p.previous&&s===t.value)throw new E.t("token.missing",`the versions ${f.p.previous}\
 and ${f.p.current} hold the same activation token, so there is none to go back to; set token-version to the number of a\
nother: ${on(n)}`);if(s===t.value)return{kind:"same"};const o=n.filter(a=>a.value===s),i=D(o,"pending")??o.at(-1);return i?
{kind:"relabel",version:i.version}:{kind:"put",value:s}}function fn(n,t){const e=t===f.p.previous?D(n,"previous"):n.find(
({version:s})=>s===Number(t));if(e)return e;throw new E.t("token.missing",`there is no version "${t}" of the activation \
token; set token-version to one of those that exist: ${on(n)}`)}const on=n=>n.slice(-10).map(({version:t,labels:e})=>[t,
...e].join(" ")).join(", ");function wn(n,t){const e=D(n,"pending"),s=D(n,"unfinished"),o=e!==void 0&&e.version!==t.version;
return s&&s.version!==t.version?o?e.version===s.version?{kind:"retreat",former:s}:{kind:"trial",version:e.version}:{kind:"\
waves",former:s}:o?{kind:"trial",version:e.version}:s||e?{kind:"return"}:{kind:"nothing"}}function vn(n,t,e){if(n.kind!==
"waves")return n;const s=W(t,n.former.version),o=new Set(t.map(({version:i})=>i));return[...e.values()].some(i=>i===null||
s.has(i)||!o.has(i))?n:{kind:"nothing"}}function an(n,{version:t}){const e=D(n,"previous")?.version;return e===t?void 0:
e}function mn(n){const t=D(n,"unfinished"),e=n.at(-1);return t&&(e?.version===t.version?n[0]:e)}function rn(n,{value:t,at:e},s){
const o=n.filter(i=>i.value===t).map(i=>i.at);return Math.max(0,s-Math.min(e,...o))}function W(n,t){const e=n.find(o=>o.
version===t)?.value,s=n.filter(o=>o.value===e&&e!==void 0);return new Set([t,...s.map(o=>o.version)])}function cn(n){if(n.
length<99)return;const[t,e]=n,s=n.length>=Y&&t?.labels.length===0?e:t;return s&&s.labels.length>0?s:void 0}function kn(n,t,e){
return[...n.map(s=>s.version===t.version?{...s,labels:[]}:s),{...t,version:e}].slice(-100)}const gn=n=>D(n,"unfinished")?
I.t:0,pn=18e4,_n=5e3,yn=5,En=3;function bn(n,t,e){return{version:t,equal:W(n,t),current:{version:e.version,equal:W(n,e.version)}}}
async function $n(n,t){const{site:e,running:s,limits:o}=n,{clock:i}=e.runtime,a=new Map;let u=Number.POSITIVE_INFINITY;const l=()=>({
kind:"nobody",reason:[...a.values(),"no other node can be spared"].join(", ")});for(;;){if(a.size>=yn)return l();const{nodes:v}=await(0,r.
m)(e),P=v.filter(({id:O})=>!a.has(O)),p=(0,r._)(P,s,t.version,Pn(v,P,o.floor)),R=p&&await(0,r.o)(e,n.lock,()=>On(n,p.id,
t));if(!p||R==="needed"){if(u=Math.min(u,i.now()+pn),i.now()>=u)return l();await n.lock.renew(),await(0,S.t)(i,_n);continue}
if(R)return R;a.set(p.id,`${p.id} was gone or out of reach`)}}function Pn(n,t,e){const s=(0,r.y)(n).filter(o=>o.isServing&&
!t.includes(o)).length;return Math.max(0,e-s)}async function On(n,t,e){return await A(n,[t])?(n.site.runtime.log.info(`${t}\
 is the canary of version ${e.version}`),Mn(n,t,e)):"needed"}async function Mn(n,t,e){const{version:s,equal:o}=e,i={checks:En,
during:n.canaryMillis},a=(await _(n,[t],{mode:"--token pending",action:"canary",version:s,equal:o,demand:i})).get(t);if(a.
kind==="up")return{kind:"verified",node:t};if(a.kind==="failed")return{kind:"failed",node:t,reason:a.reason,end:await Dn(
n,t,e)}}async function Dn(n,t,{version:e,current:s}){const{store:o,site:i}=n;if(await o.dropPending(e),!await J(n,t))return"\
needed";i.runtime.log.info(`label ${f.p.pending} is off version ${e}; ${t} goes back`);const a=(await _(n,[t],{mode:"",action:"\
undo",...s,demand:r.u})).get(t)?.kind;return a==="up"||a==="gone"?"back":"down"}function Sn(n){const t=`stack ${n} has n\
o token labelled ${f.p.current}; deploy it with the activation-token that it is to run with`;return new E.t("token.missi\
ng",t)}function Tn(n){const t=`stack ${n} has no instance in service; see its boot log, or deploy it again`;return new E.
t("fleet.missing",t)}function An({stackName:n,serving:t,size:e,floor:s}){const o=`${t} of ${e} nodes of stack ${n} serve\
 and the floor is ${s}, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;return new E.
t("rotation.below-floor",o)}function Ln(n,t,e,s){const o=`the activation token of stack ${n} (version ${t}) is ${e} days\
 old, more than the ${s} of max-token-age-days; give a new one`;return new E.t("token.too-old",o)}function Nn(n,t,e){const s=`\
version ${t} of the token was not taken into use: ${Cn(n,e)}; version ${e} is still current, check the new token`;return new E.
t("rotation.canary-failed",s)}const Rn={back:"it is back",down:"and it did not come back either, look at it:",needed:"bu\
t answers, and the floor needs it: once the others serve, the reconciler puts it back"};function Cn(n,t){if(n.kind==="no\
body")return n.reason;const{node:e,reason:s,end:o}=n;return`${e} did not come up with it (${s}), ${Rn[o]} on version ${t}`}
function en(n,t,e){if(n.kind==="done")return;if(n.kind==="below-floor"){const u=`${n.left} nodes do not run with version\
 ${t} yet, and too few of the others serve to restart one; mend the fleet and run again`;return new E.t("rotation.below-\
floor",u)}const s=n.nodes.map(({node:u,reason:l})=>`${u}: ${l}`),o=n.nodes.map(({node:u})=>u).join(", "),i=`all other no\
des run with version ${t}`,a={unreached:`Run Command did not get to ${o}: ${i}; mend or end these and run again`,booting:`${o}\
 still boots and may come up with the former token: ${i}; run again once it is in service`,failed:`${o} did not come up \
with version ${t} of the token; ${e}`}[n.kind];return new E.t("rotation.wave-failed",a,{details:s})}function In(n,t){const e=`\
nodes had not come up with version ${n} of the token in a run before; ${t}; mend the fleet and run again`;return new E.t(
"rotation.wave-failed",e)}async function tn({site:n,running:t,limits:{floor:e}}){const{nodes:s,size:o}=await(0,r.m)(n);if((0,r.
_)(s,t,0,e))return;const i=(0,r.y)(s).filter(({isServing:a})=>a).length;throw An({stackName:n.stackName,serving:i,size:o,
floor:e})}const jn=12e4,Bn=5e3;async function G(n,t){const{site:e,lock:s,limits:o,running:i}=n,{clock:a}=e.runtime,u=new Map,
l=a.now()+(t.boots??0);let v,P=a.now();for(;;){await s.renew();const{nodes:p}=await(0,r.m)(e),R=p.filter(r.b).map(({id:g})=>g);
v??=new Set(t.boots?R:[]),await Un(n,p);const O=(0,r.y)(p).filter(g=>xn(i.get(g.id)??null,t)),V=O.filter(({id:g})=>!u.has(
g)),z=(0,r.x)(V,p,o);if(z.length>0){const g=z.map(({id:H})=>H),T=await(0,r.o)(e,s,async()=>await A(n,g)?Kn(n,g,t,u):void 0);
if(T&&T.length>0)return{kind:"failed",nodes:T};if(T){P=a.now();continue}}if(V.length>0){if(a.now()-P>=jn)return{kind:"be\
low-floor",left:V.length}}else{const g=R.filter(T=>v?.has(T));if(g.length===0||a.now()>=l)return Wn(O,u,g)}await(0,S.t)(
a,Bn)}}function Wn(n,t,e){return n.length>0?{kind:"unreached",nodes:n.map(({id:s})=>({node:s,reason:t.get(s)??""}))}:e.length===
0?{kind:"done"}:{kind:"booting",nodes:e.map(s=>({node:s,reason:"it still boots"}))}}async function Un({site:n,lock:t,running:e},s){
const o=(0,r.y)(s).filter(({id:a})=>!e.has(a));if(o.length===0)return;const i=await(0,r.h)(n,o,()=>t.renew());for(const{
id:a}of o)e.set(a,i.get(a)??null)}function xn(n,{equal:t,concerns:e}){return n!==null&&t.has(n)?!1:e?.(n)??!0}async function Kn(n,t,e,s){
const{version:o,equal:i,action:a,onFailure:u}=e,l=await _(n,t,{mode:"",action:a,version:o,equal:i,demand:r.u}),v=[...l].
flatMap(([P,p])=>Vn(P,p));for(const[P,p]of l)p.kind==="unreached"&&s.set(P,p.reason);return v.length>0&&await u?.(v),v}const Vn=(n,t)=>t.
kind==="failed"?[{node:n,reason:t.reason}]:[],Fn=18e4;async function ln(n,t,e){const{site:s,lock:o,store:i}=n,{to:a,before:u}=e;
return(0,r.o)(s,o,async()=>{const l=await Gn(n,t,e);if(!l)return un("no node could be spared to try the former token on");
if(u!==void 0&&await i.label(u,f.p.previous),await i.label(a.version,f.p.pending),(await _(n,[l.id],{mode:"--token pendi\
ng",action:"roll back",...a,demand:r.u})).get(l.id)?.kind!=="up")return await i.dropPending(a.version),un(`${l.id} did n\
ot come up with version ${a.version} either`);c(n.running,a),await i.label(a.version,f.p.current),await i.dropPending(a.
version);const v=await G(n,{...a,action:"roll back",boots:Fn});if(v.kind==="done")return{isWhole:!0,told:`all nodes are \
back on version ${a.version}`};const P="nodes"in v?v.nodes.map(({node:p})=>p).join(", "):`${v.left} nodes`;return{isWhole:!1,
told:`version ${a.version} is current again, but ${P} did not follow`}})}const un=n=>({isWhole:!1,told:`${n}: the other \
nodes were left as they are`});async function Gn(n,t,e){const{site:s,running:o}=n,i=zn(n,(await(0,r.m)(s)).nodes,t,e),a=i?.
isServing&&e.from.equal.has(o.get(i.id)??0);return!i||!a||await J(n,i.id)?i:void 0}function zn({running:n,limits:t},e,s,{
from:o,to:i}){const a=new Set(s.map(({node:O})=>O)),u=(0,r.y)(e),l=O=>V=>O.has(n.get(V.id)??0),v=u.filter(({id:O})=>a.has(
O)),P=v.filter(({isServing:O})=>!O),p=v.filter(O=>!l(o.equal)(O)),R=u.filter(l(o.equal));return P[0]??p[0]??(0,r.x)(R,e,
t)[0]??Hn(u,R,l(i.equal))}const Hn=(n,t,e)=>t.length===0?n.find(e):void 0;async function Jn(n,{history:t,current:e},s,o){
if(s.kind==="nothing"||s.kind==="waves"){await dn(n,t);return}if(s.kind==="retreat")return Yn(n,{history:t,current:e},s.
former);if(!(o.kind==="relabel"&&s.kind==="trial"&&s.version===o.version))return await tn(n),n.site.runtime.log.info(`a \
rotation was not finished: its nodes go back to version ${e.version}`),await dn(n,t),en(await G(n,{version:e.version,equal:W(
t,e.version),action:s.kind==="trial"?"undo":"roll back",concerns:i=>s.kind==="trial"?i===s.version:i!==null}),e.version,
"the rest was left as it is")}async function dn({store:n},t){const e=D(t,"pending");e&&await n.dropPending(e.version)}async function Yn(n,{
history:t,current:e},s){const{running:o,site:i}=n;i.runtime.log.info(`a way back from version ${e.version} to ${s.version}\
 was not finished: it goes on`);const{isWhole:a,told:u}=await ln(n,[...o].filter(([,l])=>l===null).map(([l])=>({node:l,reason:"\
it does not say what it runs with"})),{from:{version:e.version,equal:W(t,e.version)},to:{version:s.version,equal:W(t,s.version)},
before:an(t,s)});return a?void 0:In(e.version,u)}const Xn=50;var Qn=class{#n;#e;#s;constructor({runtime:n,stackName:t},e){
this.#n=n,this.#e=(0,f._)(t).token,this.#s=e}async history(){const n=[];let t;do{const s=await this.#t(t);n.push(...s.parameters),
t=s.next}while(t);const e=n.map(Zn).sort((s,o)=>s.version-o.version);for(const s of new Set(e.map(o=>o.value)))this.#n.hide(
s);return e}async#t(n){const t=await this.#n.aws.ssm();try{const e=await t.send(new k.r({Name:this.#e,WithDecryption:!0,
MaxResults:Xn,...n&&{NextToken:n}}));return{parameters:e.Parameters??[],next:e.NextToken}}catch(e){if((0,K.t)(e,"Paramet\
erNotFound"))return{parameters:[],next:void 0};throw e}}async label(n,...t){await(0,y.t)(this.#n,this.#e,n,t,e=>(0,r.s)(
e,this.#s))}async unlabel(n,...t){const e=await this.#n.aws.ssm(),s={Name:this.#e,ParameterVersion:n,Labels:[...t]};await e.
send((0,r.s)(new $(s),this.#s))}async dropPending(n){await this.unlabel(n,f.p.pending)}async settle(n){const t=D(n,"curr\
ent"),e=D(n,"unfinished");e&&e!==t&&D(n,"previous")!==e?await this.label(e.version,f.p.previous):t&&D(n,"previous")===t&&
await this.unlabel(t.version,f.p.previous),e&&await this.unlabel(e.version,f.p.unfinished)}async put(n,t){let e=t;for(let s=cn(
e);s;s=cn(e)){const o=e.at(-1)?.version??0;e=kn(e,s,await this.#o(s,o))}return this.#i(n)}async#o({version:n,value:t,labels:e,
at:s},o){const{log:i}=this.#n;i.info(`version ${n} (${e.join(", ")}) is about to be the oldest that is kept: its value i\
s put again`);let a=e;const u=await this.#i(t,(0,U.n)(s)).catch(async l=>{if(!(0,K.t)(l,"ParameterMaxVersionLimitExceede\
d"))throw l;return e.includes(f.p.current)&&(await this.label(o,f.p.unfinished),a=[...new Set([...e,f.p.unfinished])]),await this.
unlabel(n,...e),this.#i(t,(0,U.n)(s))});return await this.label(u,...a),u}async#i(n,t=""){const e=await this.#n.aws.ssm(),
s=new b.t({Name:this.#e,Type:"SecureString",Value:n,Overwrite:!0,Description:t}),{Version:o}=await e.send((0,r.s)(s,this.#s));
if(o)return o;throw new E.t("internal",`Parameter Store gave no version for ${this.#e}`,{fault:"tool"})}};const Zn=n=>({
version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,U.t)(n)}),hn=864e5;async function qn(n,t,e){const{stackName:s,
runtime:o}=n,i=await(0,B.n)({...o,stackName:s,owner:e.owner,purpose:"rotate"}),a=new ne(n,i,e);let u=!1;try{i.inherited&&
await(0,r.c)(n,i);const l=await a.go(t);return u=!0,l}finally{const l=a.hasBegun?r.n:r.i;await(0,r.a)(n,i,u?r.r:l),await i.
release()}}var ne=class{#n;#e;#s;#t;#o;#i=0;constructor(n,t,e){this.#n=n,this.#e=t,this.#s=e,this.#t=new Qn(n,t),this.#o=
new j.t(n.runtime.log)}get hasBegun(){return this.#o.hasBegun}async go(n){let t=await this.#a();this.#i=t.current.version;
const e=sn(t.history,t.current,n),s=await this.#c(),o=vn(wn(t.history,t.current),t.history,s.running),i=await Jn(s,t,o,e);
if(i)return this.#r("failed",i);o.kind==="retreat"&&(t=await this.#a());const a=sn(t.history,t.current,n);return a.kind===
"same"?this.#d(s,t,o):this.#f(s,t,o,a)}async#a(){const n=await this.#t.history(),t=D(n,"current");if(t)return{history:n,
current:t};const e=mn(n);if(!e)throw Sn(this.#n.stackName);return await this.#t.label(e.version,f.p.current,f.p.unfinished),
this.#a()}async#c(){const n=this.#n,{nodes:t,size:e}=await(0,r.m)(n),s=new Map(await(0,r.h)(n,t,()=>this.#e.renew()));if(s.
size===0)throw Tn(n.stackName);const{waveSize:o,floor:i,canarySeconds:a}=this.#s,u=[...s].map(([l,v])=>`${l} ${v??"unkno\
wn"}`);return n.runtime.log.info(`versions in use: ${u.join(", ")}`),{site:n,lock:this.#e,store:this.#t,journal:this.#o,
limits:{waveSize:o,floor:(0,r.v)(e,o,i)},canaryMillis:Math.max(a*1e3,r.u.during),running:s}}async#d(n,{history:t,current:e},s){
const o=W(t,e.version),i=v=>v===null||!o.has(v);[...n.running.values()].some(i)&&await tn(n);const a=s.kind==="waves"?await this.#l(
n,t,e,s.former):en(await G(n,{version:e.version,equal:o,action:"wave",boots:gn(t)}),e.version,"the rest was left as it i\
s");if(a)return this.#r("failed",a);const u=this.#h(t,e),l=this.#o.steps.length>0?"resumed":"unchanged";return this.#r(u?
"failed":l,u)}#h(n,t){const{maxTokenAgeDays:e}=this.#s,s=Math.floor(rn(n,t,this.#n.runtime.clock.now())/hn);if(!(e===0||
s<=e))return Ln(this.#n.stackName,t.version,s,e)}async#f(n,{history:t,current:e},s,o){await tn(n);const i=o.kind==="put"?
await this.#t.put(o.value,t):o.version;await this.#t.label(i,f.p.pending);const a=o.kind==="put"?await this.#t.history():
t,u=D(a,"current")??e,l=bn(a,i,u),v=await this.#w(n,l);if(v)return s.kind==="waves"&&await this.#l(n,a,u,s.former),this.#r(
"failed",v);await this.#v(n.running,l);const P=a.find(R=>R.version===i),p=await this.#l(n,a,P,u);return this.#r(p?"faile\
d":"rotated",p)}async#w(n,t){const{version:e,current:s}=t;let o;try{o=await $n(n,t)}catch(i){throw await this.#u(n,t),i}
if(o.kind!=="verified")return o.kind==="nobody"&&await this.#u(n,t),Nn(o,e,s.version)}async#u(n,{version:t,current:e}){if(!this.#e.
isLost)try{await this.#t.dropPending(t),n.running.clear(),await G(n,{...e,action:"undo",concerns:o=>o===t})}catch(s){if(d(
s))throw s;this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,E.n)(s)}`)}}async#v(n,{
version:t,equal:e,current:s}){c(n,{version:t,equal:e});const o=s.version;await this.#t.label(o,f.p.unfinished),await this.#t.
label(t,f.p.current),await this.#t.label(o,f.p.previous),await this.#t.dropPending(t),this.#n.runtime.log.info(`version ${t}\
 is ${f.p.current}, ${o} is ${f.p.previous}`)}async#l(n,t,e,s){const o={version:e.version,equal:W(t,e.version)},i=an(t,s),
a={version:s.version,equal:W(t,s.version)};let u="";const l=async v=>{this.#n.runtime.log.warning(`${v.map(({node:P})=>P).
join(", ")} failed: rolling back`),{told:u}=await ln(n,v,{from:o,to:a,before:i})};return en(await G(n,{...o,action:"wave",
boots:I.t,onFailure:l}),e.version,u)}async#r(n,t){const e=await this.#t.history();await this.#e.renew(),await this.#t.settle(
e);const s=D(e,"current"),o=s?rn(e,s,this.#n.runtime.clock.now()):0;return{outcome:n,version:s?.version??0,former:this.#i,
ageDays:Math.floor(o/hn),steps:this.#o.steps,failure:t}}}})};export{te as id,se as ids,oe as modules};
