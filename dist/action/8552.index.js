const oe=8552,ie=[8552],ae={2921:((Z,x,m)=>{m.d(x,{n:()=>R,t:()=>E});const f="the token of ",R=D=>`${f}${new Date(D).toISOString()}\
, put again`;function E({Description:D="",LastModifiedDate:r}){const j=r?.getTime()??0,B=D.startsWith(f)?Date.parse(D.slice(
13).split(",")[0]??""):j;return Number.isNaN(B)?j:Math.min(B,j)}}),7158:((Z,x,m)=>{m.d(x,{n:()=>B,t:()=>U});var f=m(2656),
R=m(7643),E=m(6580),D=m(990),r=m(7274),j=m(2264);function B(_,{owner:b,purpose:y,leaseUntil:P}){const C=new Date(P).toISOString();
return new j.t("lock.held",`stack ${_} is being changed by another run, ${b} (${y}), whose lock holds until ${C} and is \
renewed; run again when it has ended`)}var U=class{#n;#e;#s;#t;constructor({aws:_,stackName:b,owner:y}){this.#n=_,this.#e=
(0,R._)(b).lock,this.#s=y,this.#t=b}async read(_){const b=await this.#n.ssm(),y=_===void 0?this.#e:`${this.#e}:${_}`;try{
const{Parameter:P}=await b.send(new D.i({Name:y})),C=P?.Value??"";return{version:P?.Version??0,lock:K(C),text:C}}catch(P){
if((0,E.t)(P,"ParameterNotFound","ParameterVersionNotFound"))return;throw P}}async create(_){const b=await this.#n.ssm();
try{const{Version:y=1}=await b.send(new r.t({Name:this.#e,Type:"String",Value:JSON.stringify(_)}));return y}catch(y){if((0,E.
t)(y,"ParameterAlreadyExists"))return;throw y}}async overwrite(_,b){const y=await this.#i(JSON.stringify(b));if(y===_.version+
1)return y;const P=await this.read(_.version+1);if(P?.lock?.owner===this.#s)return y;throw P&&await this.#o(P,y),B(this.#t,
P?.lock??{...b,owner:"unknown"})}async#o(_,b){let y=_;for(let P=b-1;P>_.version;P--){const C=await this.read(P);if(C?.lock?.
owner===_.lock?.owner){y=C??y;break}}(await this.read())?.version===b&&await this.#i(y.text)}async#i(_){const{Version:b=0}=await(await this.#n.
ssm()).send(new r.t({Name:this.#e,Type:"String",Value:_,Overwrite:!0}));return b}};function K(_){try{return f.n.safeParse(
JSON.parse(_)).data}catch{return}}}),6223:((Z,x,m)=>{m.d(x,{n:()=>P});var f=m(6765),R=m(2656),E=m(7643),D=m(2264),r=m(7158);
const j=1e4,B=15e3,U=2500,K=1e3,_=6e4,b=3e5,y=6e5;async function P(c){const{clock:w,stackName:d}=c,h=new r.t(c);for(let $;;await(0,f.
t)(w,U)){const N=await h.read(),O=N?.lock?.held&&N.lock.owner!==c.owner?await F(c,h,N):N,I=Y(c,O?.lock?.suspended??[]);if((O?
await h.overwrite(O,I):await h.create(I))===void 0){if($??=w.now(),w.now()-$<_)continue;throw C(d)}const L=J(O?.lock,c)?
O?.lock:void 0;L&&c.log.info(`took over from ${L.owner} (${L.purpose})`);const Q=new nn(c,h,{mine:I,inherited:L});return O&&
await Q.confirm(),Q}}function C(c){const{lock:w}=(0,E._)(c),d=`Parameter Store says for ${_/1e3} seconds that ${w} is no\
t there, and that it is there when it is made; run again`;return new D.t("aws.unavailable",d)}const J=(c,{owner:w})=>c!==
void 0&&c.owner!==w&&(c.held||c.suspended.length>0);function Y({owner:c,purpose:w,clock:d},h){return{owner:c,purpose:w,held:!0,
leaseUntil:d.now()+R.t,suspended:[...h]}}async function F(c,w,d){const{clock:h,log:$,stackName:N}=c,O=h.now()+b;d.lock&&
(0,R.i)(d.lock,h.now())&&$.info(`the lock is held by ${d.lock.owner}: is it alive?`);for(let I=d;;){const L=await q(c,w,
I);if(L===I||!L?.lock?.held)return L;if(L.lock.purpose!=="repair"||h.now()>=O)throw(0,r.n)(N,L.lock);I===d&&$.info("the \
reconciler repairs a node: waiting for the end of that"),I=L}}async function q({clock:c,owner:w},d,h){const $=h.lock;if(X(
$.owner,w))return h;const N=Math.max($.leaseUntil,c.now()+B),O=$.leaseUntil<c.now()-y?c.now():N;for(;c.now()<O;){await(0,f.
t)(c,Math.min(U,O-c.now()));const I=await d.read();if(I?.version!==h.version)return I}return h}function X(c,w){const[[,d,
h]=[],[,$,N]=[]]=[c,w].map(O=>/^(\d+)-(\d+)-/.exec(O)??[]);return d!==void 0&&d===$&&Number(h)<Number(N)}var nn=class{inherited;#n;#e;#s;#t=!1;#o=0;constructor(c,w,{
mine:d,inherited:h}){this.#n=c,this.#e=w,this.#s=d,this.inherited=h}get isLost(){return this.#t}get suspended(){return this.#s.
suspended}async confirm(){await(0,f.t)(this.#n.clock,K),await this.#a()}async renew(c=this.#s.suspended){const{clock:w}=this.#n,
d=await this.#a(),h=this.#s.leaseUntil-R.t+j<=w.now(),$=d.text===JSON.stringify(this.#s)&&c.join()===this.#s.suspended.join();
(h||!$)&&await this.#i(d,Y(this.#n,c))}async renewUnlessSeen(c){const{clock:w}=this.#n;for(let d=0;d<3&&w.now()-this.#o>
c;d++)await this.renew()}async release(){if(this.#t)return;const{log:c}=this.#n,w=this.#s.suspended.length>0?{leaseUntil:0}:
{held:!1};try{await this.#i(await this.#a(),{...this.#s,...w})}catch(d){const h=new Date(this.#s.leaseUntil).toISOString();
c.warning(`the lock could not be released; it ends by itself at ${h} (${String(d)})`)}}keep(){const{clock:c}=this.#n;let w=!1,
d=()=>{},h=Promise.resolve();const $=()=>{d=c.after(j,()=>{h=this.renew().catch(()=>{}).then(()=>{w||$()})})};return $(),
async()=>{w=!0,d(),await h}}async#i(c,w){try{await this.#e.overwrite(c,w),this.#s=w}catch(d){throw d instanceof D.t&&d.code===
"lock.held"?this.#c(d.message):d}}async#a(){const{clock:c,owner:w}=this.#n;let d=c.now(),h=await this.#e.read();for(let $=0;h?.
lock?.owner!==w&&$<3;$++)await(0,f.t)(c,K),d=c.now(),h=await this.#e.read();if(h?.lock?.owner===w&&h.lock.held)return this.#o=
d,h;throw this.#c(h?.lock?`it is ${h.lock.owner}'s (${h.lock.purpose})`:"it is gone")}#c(c){this.#t=!0;const{stackName:w}=this.#n;
return new D.t("lock.lost",`the lock of stack ${w} was taken from this run: ${c}; nothing more was changed, run again wh\
en that run has ended`)}}}),8552:((Z,x,m)=>{m.d(x,{t:()=>ee});var f=m(7643),R=m(8861),E=m(2264),D=m(6765),r=m(7615),j=m(
304),B=m(6223),U=m(2921),K=m(6580),_=m(990),b=m(7274),y=m(917),P=m(1525),C=class extends(0,_.s)(_.a,_.o,"UnlabelParamete\
rVersion",y.l){};const J=5e3,Y=6e4;async function F({site:n,lock:t,limits:e},s){const{clock:o}=n.runtime;let i=Number.POSITIVE_INFINITY;
for(let a=0;a<3;){const l=o.now();await t.renew();const u=await q(n,s,e.floor);if(u==="too few")return!1;if(u==="unknown"&&
(i=Math.min(i,l+Y)),u==="unknown"&&l<i)await(0,D.t)(o,J);else{if(o.now()-l<=5e3)return!0;a++}}return!0}async function q(n,t,e){
const{nodes:s}=await(0,r.m)(n),o=s.filter(({id:k,isServing:g})=>g&&!t.includes(k)).map(({id:k})=>k);if(o.length<e)return"\
too few";const i=await(0,r.p)(n,o),a=o.flatMap(k=>i.get(k)||[]),{seen:l}=await(0,r.d)(n,a),u=a.filter(k=>!l.has(k)).length,
v=a.filter(k=>l.get(k)==="open").length;return v>=e?"enough":v+u>=e?"unknown":"too few"}async function X(n,t){const e=[];
for(const s of t)await w(n.site,s)||e.push(s);return e.length===0||F(n,e)}const nn=6e4;async function c(n,t){const{site:e}=n,
{clock:s}=e.runtime,o=s.now()+nn;for(;;){if(await X(n,[t]))return!0;if(s.now()>=o)return!1;await(0,D.t)(s,J)}}async function w(n,t){
const e=(await(0,r.p)(n,[t])).get(t);if(!e)return!0;const{seen:s,failure:o}=await(0,r.d)(n,[e]);return o===void 0&&s.has(
e)&&s.get(e)!=="open"}function d(n,{version:t,equal:e}){if(![...n.values()].some(s=>s!==null&&e.has(s)))throw N(`version\
 ${t} was to become current, and no node is known to run with it`)}function h(n,t){if(!(n.length<=t))throw N(`${n.join("\
, ")} were to be restarted at a time, and a wave has ${t}`)}const $=n=>n instanceof E.t&&n.code==="invariant.broken",N=n=>new E.
t("invariant.broken",`${n}; nothing was done, report this`,{fault:"tool"});async function O(n,t,e){const{site:s,lock:o,journal:i,
limits:a,running:l}=n,u=s.runtime.clock.now();h(t,Math.max(1,a.waveSize));const v=()=>o.renew();await o.renewUnlessSeen(
R.n),i.hasBegun=!0;const k=p=>X(n,p),g=await(0,r.S)(s,t,{mode:e.mode,keep:v,mayStill:k}),A=t.filter(p=>L(g.get(p))),M=new Map;
for(const[p,T]of Map.groupBy(A,H=>I(g.get(H),e)))for(const[H,se]of await(0,r.f)(s,T,{...p,keep:v}))M.set(H,se);const V=new Set(
(0,r.y)((await(0,r.m)(s)).nodes).map(({id:p})=>p)),z=new Map;for(const p of t){const T=V.has(p)?Q(g.get(p),M.get(p),e.equal):
{kind:"gone"};z.set(p,T),i.add({node:p,from:l.get(p)??null,to:e.version,action:e.action,end:T.kind==="unreached"?"not re\
ached":T.kind,seconds:Math.round((s.runtime.clock.now()-u)/1e3),reason:"reason"in T?T.reason:""}),fn(n,p,g.get(p))}return z}
function I(n,{action:t,demand:e}){const s=n?.kind==="report"?n.report:void 0;return t==="undo"&&s?.action==="nothing"?r.
l:s?.error?r.u:e}const L=n=>n?.kind==="report"&&n.report.listening;function Q(n,t,e){if(!n)return{kind:"unreached",reason:"\
it was not asked"};if(n.kind==="unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"f\
ailed",reason:n.reason};const{appliedVersion:s,error:o,listening:i}=n.report;return o||!i?{kind:"failed",reason:(0,r.g)(
n)}:s===null||!e.has(s)?{kind:"failed",reason:`it runs version ${s??"?"}`}:t==="gone"?{kind:"gone"}:t==="up"?{kind:"up"}:
{kind:"failed",reason:t?.problem??"it was not seen"}}function fn({running:n},t,e){e?.kind!=="unreached"&&n.set(t,e?.kind===
"report"&&e.report.listening?e.report.appliedVersion:null)}const wn=100,S=(n,t)=>n.find(({labels:e})=>e.includes(f.p[t]));
function sn(n,t,e){if(e.kind==="nothing")return{kind:"same"};const s=e.kind==="value"?e.value:vn(n,e.name).value;if(e.kind===
"version"&&e.name===f.p.previous&&s===t.value)throw new E.t("token.missing",`the versions ${f.p.previous} and ${f.p.current}\
 hold the same activation token, so there is none to go back to; set token-version to the number of another: ${on(n)}`);
if(s===t.value)return{kind:"same"};const o=n.filter(a=>a.value===s),i=S(o,"pending")??o.at(-1);return i?{kind:"relabel",
version:i.version}:{kind:"put",value:s}}function vn(n,t){const e=t===f.p.previous?S(n,"previous"):n.find(({version:s})=>s===
Number(t));if(e)return e;throw new E.t("token.missing",`there is no version "${t}" of the activation token; set token-ve\
rsion to one of those that exist: ${on(n)}`)}const on=n=>n.slice(-10).map(({version:t,labels:e})=>[t,...e].join(" ")).join(
", ");function mn(n,t){const e=S(n,"pending"),s=S(n,"unfinished"),o=e!==void 0&&e.version!==t.version;return s&&s.version!==
t.version?o?e.version===s.version?{kind:"retreat",former:s}:{kind:"trial",version:e.version}:{kind:"waves",former:s}:o?{
kind:"trial",version:e.version}:s||e?{kind:"return"}:{kind:"nothing"}}function kn(n,t,e){if(n.kind!=="waves")return n;const s=W(
t,n.former.version),o=new Set(t.map(({version:i})=>i));return[...e.values()].some(i=>i===null||s.has(i)||!o.has(i))?n:{kind:"\
nothing"}}function an(n,{version:t}){const e=S(n,"previous")?.version;return e===t?void 0:e}function gn(n){const t=S(n,"\
unfinished"),e=n.at(-1);return t&&(e?.version===t.version?n[0]:e)}function rn(n,{value:t,at:e},s){const o=n.filter(i=>i.
value===t).map(i=>i.at);return Math.max(0,s-Math.min(e,...o))}function W(n,t){const e=n.find(o=>o.version===t)?.value,s=n.
filter(o=>o.value===e&&e!==void 0);return new Set([t,...s.map(o=>o.version)])}function cn(n){if(n.length<99)return;const[
t,e]=n,s=n.length>=wn&&t?.labels.length===0?e:t;return s&&s.labels.length>0?s:void 0}function pn(n,t,e){return[...n.map(
s=>s.version===t.version?{...s,labels:[]}:s),{...t,version:e}].slice(-100)}const _n=n=>S(n,"unfinished")?R.t:0,yn=18e4,En=5e3,
$n=5,bn=3;function Pn(n,t,e){return{version:t,equal:W(n,t),current:{version:e.version,equal:W(n,e.version)}}}async function On(n,t){
const{site:e,running:s,limits:o}=n,{clock:i}=e.runtime,a=new Map;let l=Number.POSITIVE_INFINITY;const u=()=>({kind:"nobo\
dy",reason:[...a.values(),"no other node can be spared"].join(", ")});for(;;){if(a.size>=$n)return u();const{nodes:v}=await(0,r.
m)(e),k=v.filter(({id:M})=>!a.has(M)),g=(0,r._)(k,s,t.version,Mn(v,k,o.floor)),A=g&&await(0,r.o)(e,n.lock,()=>Dn(n,g.id,
t));if(!g||A==="needed"){if(l=Math.min(l,i.now()+yn),i.now()>=l)return u();await n.lock.renew(),await(0,D.t)(i,En);continue}
if(A)return A;a.set(g.id,`${g.id} was gone or out of reach`)}}function Mn(n,t,e){const s=(0,r.y)(n).filter(o=>o.isServing&&
!t.includes(o)).length;return Math.max(0,e-s)}async function Dn(n,t,e){return await F(n,[t])?(n.site.runtime.log.info(`${t}\
 is the canary of version ${e.version}`),Sn(n,t,e)):"needed"}async function Sn(n,t,e){const{version:s,equal:o}=e,i={checks:bn,
during:n.canaryMillis},a=(await O(n,[t],{mode:"--token pending",action:"canary",version:s,equal:o,demand:i})).get(t);if(a.
kind==="up")return{kind:"verified",node:t};if(a.kind==="failed")return{kind:"failed",node:t,reason:a.reason,end:await Tn(
n,t,e)}}async function Tn(n,t,{version:e,current:s}){const{store:o,site:i}=n;if(await o.dropPending(e),!await c(n,t))return"\
needed";i.runtime.log.info(`label ${f.p.pending} is off version ${e}; ${t} goes back`);const a=(await O(n,[t],{mode:"",action:"\
undo",...s,demand:r.u})).get(t)?.kind;return a==="up"||a==="gone"?"back":"down"}function Nn(n){const t=`stack ${n} has n\
o token labelled ${f.p.current}; deploy it with the activation-token that it is to run with`;return new E.t("token.missi\
ng",t)}function In(n){const t=`stack ${n} has no instance in service; see its boot log, or deploy it again`;return new E.
t("fleet.missing",t)}function Ln({stackName:n,serving:t,size:e,floor:s}){const o=`${t} of ${e} nodes of stack ${n} serve\
 and the floor is ${s}, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;return new E.
t("rotation.below-floor",o)}function An(n,t,e,s){const o=`the activation token of stack ${n} (version ${t}) is ${e} days\
 old, more than the ${s} of max-token-age-days; give a new one`;return new E.t("token.too-old",o)}function Rn(n,t,e){const s=`\
version ${t} of the token was not taken into use: ${jn(n,e)}; version ${e} is still current, check the new token`;return new E.
t("rotation.canary-failed",s)}const Cn={back:"it is back",down:"and it did not come back either, look at it:",needed:"bu\
t answers, and the floor needs it: once the others serve, the reconciler puts it back"};function jn(n,t){if(n.kind==="no\
body")return n.reason;const{node:e,reason:s,end:o}=n;return`${e} did not come up with it (${s}), ${Cn[o]} on version ${t}`}
function en(n,t,e){if(n.kind==="done")return;if(n.kind==="below-floor"){const l=`${n.left} nodes do not run with version\
 ${t} yet, and too few of the others serve to restart one; mend the fleet and run again`;return new E.t("rotation.below-\
floor",l)}const s=n.nodes.map(({node:l,reason:u})=>`${l}: ${u}`),o=n.nodes.map(({node:l})=>l).join(", "),i=`all other no\
des run with version ${t}`,a={unreached:`Run Command did not get to ${o}: ${i}; mend or end these and run again`,booting:`${o}\
 still boots and may come up with the former token: ${i}; run again once it is in service`,failed:`${o} did not come up \
with version ${t} of the token; ${e}`}[n.kind];return new E.t("rotation.wave-failed",a,{details:s})}function Bn(n,t){const e=`\
nodes had not come up with version ${n} of the token in a run before; ${t}; mend the fleet and run again`;return new E.t(
"rotation.wave-failed",e)}async function tn({site:n,running:t,limits:{floor:e}}){const{nodes:s,size:o}=await(0,r.m)(n);if((0,r.
_)(s,t,0,e))return;const i=(0,r.y)(s).filter(({isServing:a})=>a).length;throw Ln({stackName:n.stackName,serving:i,size:o,
floor:e})}const Wn=12e4,Un=5e3;async function G(n,t){const{site:e,lock:s,limits:o,running:i}=n,{clock:a}=e.runtime,l=new Map,
u=a.now()+(t.boots??0);let v,k=a.now();for(;;){await s.renew();const{nodes:g}=await(0,r.m)(e),A=g.filter(r.b).map(({id:p})=>p);
v??=new Set(t.boots?A:[]),await Kn(n,g);const M=(0,r.y)(g).filter(p=>Vn(i.get(p.id)??null,t)),V=M.filter(({id:p})=>!l.has(
p)),z=(0,r.x)(V,g,o);if(z.length>0){const p=z.map(({id:H})=>H),T=await(0,r.o)(e,s,async()=>await F(n,p)?Fn(n,p,t,l):void 0);
if(T&&T.length>0)return{kind:"failed",nodes:T};if(T){k=a.now();continue}}if(V.length>0){if(a.now()-k>=Wn)return{kind:"be\
low-floor",left:V.length}}else{const p=A.filter(T=>v?.has(T));if(p.length===0||a.now()>=u)return xn(M,l,p)}await(0,D.t)(
a,Un)}}function xn(n,t,e){return n.length>0?{kind:"unreached",nodes:n.map(({id:s})=>({node:s,reason:t.get(s)??""}))}:e.length===
0?{kind:"done"}:{kind:"booting",nodes:e.map(s=>({node:s,reason:"it still boots"}))}}async function Kn({site:n,lock:t,running:e},s){
const o=(0,r.y)(s).filter(({id:a})=>!e.has(a));if(o.length===0)return;const i=await(0,r.h)(n,o,()=>t.renew());for(const{
id:a}of o)e.set(a,i.get(a)??null)}function Vn(n,{equal:t,concerns:e}){return n!==null&&t.has(n)?!1:e?.(n)??!0}async function Fn(n,t,e,s){
const{version:o,equal:i,action:a,onFailure:l}=e,u=await O(n,t,{mode:"",action:a,version:o,equal:i,demand:r.u}),v=[...u].
flatMap(([k,g])=>Gn(k,g));for(const[k,g]of u)g.kind==="unreached"&&s.set(k,g.reason);return v.length>0&&await l?.(v),v}const Gn=(n,t)=>t.
kind==="failed"?[{node:n,reason:t.reason}]:[],zn=18e4;async function ln(n,t,e){const{site:s,lock:o,store:i}=n,{to:a,before:l}=e;
return(0,r.o)(s,o,async()=>{const u=await Hn(n,t,e);if(!u)return un("no node could be spared to try the former token on");
if(l!==void 0&&await i.label(l,f.p.previous),await i.label(a.version,f.p.pending),(await O(n,[u.id],{mode:"--token pendi\
ng",action:"roll back",...a,demand:r.u})).get(u.id)?.kind!=="up")return await i.dropPending(a.version),un(`${u.id} did n\
ot come up with version ${a.version} either`);d(n.running,a),await i.label(a.version,f.p.current),await i.dropPending(a.
version);const v=await G(n,{...a,action:"roll back",boots:zn});if(v.kind==="done")return{isWhole:!0,told:`all nodes are \
back on version ${a.version}`};const k="nodes"in v?v.nodes.map(({node:g})=>g).join(", "):`${v.left} nodes`;return{isWhole:!1,
told:`version ${a.version} is current again, but ${k} did not follow`}})}const un=n=>({isWhole:!1,told:`${n}: the other \
nodes were left as they are`});async function Hn(n,t,e){const{site:s,running:o}=n,i=Jn(n,(await(0,r.m)(s)).nodes,t,e),a=i?.
isServing&&e.from.equal.has(o.get(i.id)??0);return!i||!a||await c(n,i.id)?i:void 0}function Jn({running:n,limits:t},e,s,{
from:o,to:i}){const a=new Set(s.map(({node:M})=>M)),l=(0,r.y)(e),u=M=>V=>M.has(n.get(V.id)??0),v=l.filter(({id:M})=>a.has(
M)),k=v.filter(({isServing:M})=>!M),g=v.filter(M=>!u(o.equal)(M)),A=l.filter(u(o.equal));return k[0]??g[0]??(0,r.x)(A,e,
t)[0]??Yn(l,A,u(i.equal))}const Yn=(n,t,e)=>t.length===0?n.find(e):void 0;async function Xn(n,{history:t,current:e},s,o){
if(s.kind==="nothing"||s.kind==="waves"){await dn(n,t);return}if(s.kind==="retreat")return Qn(n,{history:t,current:e},s.
former);if(!(o.kind==="relabel"&&s.kind==="trial"&&s.version===o.version))return await tn(n),n.site.runtime.log.info(`a \
rotation was not finished: its nodes go back to version ${e.version}`),await dn(n,t),en(await G(n,{version:e.version,equal:W(
t,e.version),action:s.kind==="trial"?"undo":"roll back",concerns:i=>s.kind==="trial"?i===s.version:i!==null}),e.version,
"the rest was left as it is")}async function dn({store:n},t){const e=S(t,"pending");e&&await n.dropPending(e.version)}async function Qn(n,{
history:t,current:e},s){const{running:o,site:i}=n;i.runtime.log.info(`a way back from version ${e.version} to ${s.version}\
 was not finished: it goes on`);const{isWhole:a,told:l}=await ln(n,[...o].filter(([,u])=>u===null).map(([u])=>({node:u,reason:"\
it does not say what it runs with"})),{from:{version:e.version,equal:W(t,e.version)},to:{version:s.version,equal:W(t,s.version)},
before:an(t,s)});return a?void 0:Bn(e.version,l)}const Zn=50;var qn=class{#n;#e;#s;constructor({runtime:n,stackName:t},e){
this.#n=n,this.#e=(0,f._)(t).token,this.#s=e}async history(){const n=[];let t;do{const s=await this.#t(t);n.push(...s.parameters),
t=s.next}while(t);const e=n.map(ne).sort((s,o)=>s.version-o.version);for(const s of new Set(e.map(o=>o.value)))this.#n.hide(
s);return e}async#t(n){const t=await this.#n.aws.ssm();try{const e=await t.send(new _.r({Name:this.#e,WithDecryption:!0,
MaxResults:Zn,...n&&{NextToken:n}}));return{parameters:e.Parameters??[],next:e.NextToken}}catch(e){if((0,K.t)(e,"Paramet\
erNotFound"))return{parameters:[],next:void 0};throw e}}async label(n,...t){await(0,P.t)(this.#n,this.#e,n,t,e=>(0,r.s)(
e,this.#s))}async unlabel(n,...t){const e=await this.#n.aws.ssm(),s={Name:this.#e,ParameterVersion:n,Labels:[...t]};await e.
send((0,r.s)(new C(s),this.#s))}async dropPending(n){await this.unlabel(n,f.p.pending)}async settle(n){const t=S(n,"curr\
ent"),e=S(n,"unfinished");e&&e!==t&&S(n,"previous")!==e?await this.label(e.version,f.p.previous):t&&S(n,"previous")===t&&
await this.unlabel(t.version,f.p.previous),e&&await this.unlabel(e.version,f.p.unfinished)}async put(n,t){let e=t;for(let s=cn(
e);s;s=cn(e)){const o=e.at(-1)?.version??0;e=pn(e,s,await this.#o(s,o))}return this.#i(n)}async#o({version:n,value:t,labels:e,
at:s},o){const{log:i}=this.#n;i.info(`version ${n} (${e.join(", ")}) is about to be the oldest that is kept: its value i\
s put again`);let a=e;const l=await this.#i(t,(0,U.n)(s)).catch(async u=>{if(!(0,K.t)(u,"ParameterMaxVersionLimitExceede\
d"))throw u;return e.includes(f.p.current)&&(await this.label(o,f.p.unfinished),a=[...new Set([...e,f.p.unfinished])]),await this.
unlabel(n,...e),this.#i(t,(0,U.n)(s))});return await this.label(l,...a),l}async#i(n,t=""){const e=await this.#n.aws.ssm(),
s=new b.t({Name:this.#e,Type:"SecureString",Value:n,Overwrite:!0,Description:t}),{Version:o}=await e.send((0,r.s)(s,this.#s));
if(o)return o;throw new E.t("internal",`Parameter Store gave no version for ${this.#e}`,{fault:"tool"})}};const ne=n=>({
version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,U.t)(n)}),hn=864e5;async function ee(n,t,e){const{stackName:s,
runtime:o}=n,i=await(0,B.n)({...o,stackName:s,owner:e.owner,purpose:"rotate"}),a=new te(n,i,e);let l=!1;try{i.inherited&&
await(0,r.c)(n,i);const u=await a.go(t);return l=!0,u}finally{const u=a.hasBegun?r.n:r.i;await(0,r.a)(n,i,l?r.r:u),await i.
release()}}var te=class{#n;#e;#s;#t;#o;#i=0;constructor(n,t,e){this.#n=n,this.#e=t,this.#s=e,this.#t=new qn(n,t),this.#o=
new j.t(n.runtime.log)}get hasBegun(){return this.#o.hasBegun}async go(n){let t=await this.#a();this.#i=t.current.version;
const e=sn(t.history,t.current,n),s=await this.#c(),o=kn(mn(t.history,t.current),t.history,s.running),i=await Xn(s,t,o,e);
if(i)return this.#r("failed",i);o.kind==="retreat"&&(t=await this.#a());const a=sn(t.history,t.current,n);return a.kind===
"same"?this.#d(s,t,o):this.#f(s,t,o,a)}async#a(){const n=await this.#t.history(),t=S(n,"current");if(t)return{history:n,
current:t};const e=gn(n);if(!e)throw Nn(this.#n.stackName);return await this.#t.label(e.version,f.p.current,f.p.unfinished),
this.#a()}async#c(){const n=this.#n,{nodes:t,size:e}=await(0,r.m)(n),s=new Map(await(0,r.h)(n,t,()=>this.#e.renew()));if(s.
size===0)throw In(n.stackName);const{waveSize:o,floor:i,canarySeconds:a}=this.#s,l=[...s].map(([u,v])=>`${u} ${v??"unkno\
wn"}`);return n.runtime.log.info(`versions in use: ${l.join(", ")}`),{site:n,lock:this.#e,store:this.#t,journal:this.#o,
limits:{waveSize:o,floor:(0,r.v)(e,o,i)},canaryMillis:Math.max(a*1e3,r.u.during),running:s}}async#d(n,{history:t,current:e},s){
const o=W(t,e.version),i=v=>v===null||!o.has(v);[...n.running.values()].some(i)&&await tn(n);const a=s.kind==="waves"?await this.#l(
n,t,e,s.former):en(await G(n,{version:e.version,equal:o,action:"wave",boots:_n(t)}),e.version,"the rest was left as it i\
s");if(a)return this.#r("failed",a);const l=this.#h(t,e),u=this.#o.steps.length>0?"resumed":"unchanged";return this.#r(l?
"failed":u,l)}#h(n,t){const{maxTokenAgeDays:e}=this.#s,s=Math.floor(rn(n,t,this.#n.runtime.clock.now())/hn);if(!(e===0||
s<=e))return An(this.#n.stackName,t.version,s,e)}async#f(n,{history:t,current:e},s,o){await tn(n);const i=o.kind==="put"?
await this.#t.put(o.value,t):o.version;await this.#t.label(i,f.p.pending);const a=o.kind==="put"?await this.#t.history():
t,l=S(a,"current")??e,u=Pn(a,i,l),v=await this.#w(n,u);if(v)return s.kind==="waves"&&await this.#l(n,a,l,s.former),this.#r(
"failed",v);await this.#v(n.running,u);const k=a.find(A=>A.version===i),g=await this.#l(n,a,k,l);return this.#r(g?"faile\
d":"rotated",g)}async#w(n,t){const{version:e,current:s}=t;let o;try{o=await On(n,t)}catch(i){throw await this.#u(n,t),i}
if(o.kind!=="verified")return o.kind==="nobody"&&await this.#u(n,t),Rn(o,e,s.version)}async#u(n,{version:t,current:e}){if(!this.#e.
isLost)try{await this.#t.dropPending(t),n.running.clear(),await G(n,{...e,action:"undo",concerns:o=>o===t})}catch(s){if($(
s))throw s;this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,E.n)(s)}`)}}async#v(n,{
version:t,equal:e,current:s}){d(n,{version:t,equal:e});const o=s.version;await this.#t.label(o,f.p.unfinished),await this.#t.
label(t,f.p.current),await this.#t.label(o,f.p.previous),await this.#t.dropPending(t),this.#n.runtime.log.info(`version ${t}\
 is ${f.p.current}, ${o} is ${f.p.previous}`)}async#l(n,t,e,s){const o={version:e.version,equal:W(t,e.version)},i=an(t,s),
a={version:s.version,equal:W(t,s.version)};let l="";const u=async v=>{this.#n.runtime.log.warning(`${v.map(({node:k})=>k).
join(", ")} failed: rolling back`),{told:l}=await ln(n,v,{from:o,to:a,before:i})};return en(await G(n,{...o,action:"wave",
boots:R.t,onFailure:u}),e.version,l)}async#r(n,t){const e=await this.#t.history();await this.#e.renew(),await this.#t.settle(
e);const s=S(e,"current"),o=s?rn(e,s,this.#n.runtime.clock.now()):0;return{outcome:n,version:s?.version??0,former:this.#i,
ageDays:Math.floor(o/hn),steps:this.#o.steps,failure:t}}}})};export{oe as id,ie as ids,ae as modules};
