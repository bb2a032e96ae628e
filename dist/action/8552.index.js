const ne=8552,ee=[8552],te={2921:((Y,N,k)=>{k.d(N,{n:()=>S,t:()=>v});const d="the token of ",S=_=>`${d}${new Date(_).toISOString()}\
, put again`;function v({Description:_="",LastModifiedDate:u}){const P=u?.getTime()??0,T=_.startsWith(d)?Date.parse(_.slice(
13).split(",")[0]??""):P;return Number.isNaN(T)?P:Math.min(T,P)}}),8552:((Y,N,k)=>{k.d(N,{t:()=>Jn});var d=k(7643),S=k(8861),
v=k(2264),_=k(6765),u=k(7615),P=k(304),T=k(6223),I=k(2921),C=k(6580),M=k(990),X=k(6507),J=k(2656),Q=class extends(0,M.s)(
M.a,M.o,"UnlabelParameterVersion",M.p){};const Z=5e3,nn=3;async function L({site:n,lock:e,limits:t},i){const{clock:o}=n.
runtime;for(let s=0;s<nn;s++){const a=o.now();if(await e.renew(),!await en(n,i,t.floor))return!1;if(o.now()-a<=5e3)break}
return!0}async function en(n,e,t){const{nodes:i}=await(0,u.f)(n),o=i.filter(({id:c,isServing:l})=>l&&!e.includes(c)).map(
({id:c})=>c);if(o.length<t)return!1;const s=await(0,u.d)(n,o),a=o.flatMap(c=>s.get(c)||[]),{seen:r}=await(0,u.l)(n,a);return a.
filter(c=>(r.get(c)??"open")==="open").length>=t}const tn=6e4,on=5e3;async function R(n,e){const{site:t}=n,{clock:i}=t.runtime,
o=i.now()+tn;for(;;){if(await sn(t,e)||await L(n,[e]))return!0;if(i.now()>=o)return!1;await(0,_.t)(i,on)}}async function sn(n,e){
const t=(await(0,u.d)(n,[e])).get(e);if(!t)return!0;const{seen:i,failure:o}=await(0,u.l)(n,[t]);return o===void 0&&i.has(
t)&&i.get(t)!=="open"}function B(n,{version:e,equal:t}){if(![...n.values()].some(i=>i!==null&&t.has(i)))throw W(`version\
 ${e} was to become current, and no node is known to run with it`)}function an(n,e){if(!(n.length<=e))throw W(`${n.join(
", ")} were to be restarted at a time, and a wave has ${e}`)}const W=n=>new v.t("invariant.broken",`${n}; nothing was do\
ne, report this`,{fault:"tool"});async function D(n,e,t){const{site:i,lock:o,journal:s,limits:a,running:r}=n,c=i.runtime.
clock.now();an(e,Math.max(1,a.waveSize));const l=()=>o.renew();await o.renewUnlessSeen(Z),s.hasBegun=!0;const h=await(0,u.
b)(i,e,{mode:t.mode,keep:l}),f=e.filter(b=>rn(h.get(b))),p=f.length>0?await(0,u.u)(i,f,{...t.demand,keep:l}):new Map,m=new Set(
(0,u._)((await(0,u.f)(i)).nodes).map(({id:b})=>b)),y=new Map;for(const b of e){const w=m.has(b)?cn(h.get(b),p.get(b),t.equal):
{kind:"gone"};y.set(b,w),s.add({node:b,from:r.get(b)??null,to:t.version,action:t.action,end:w.kind==="unreached"?"not re\
ached":w.kind,seconds:Math.round((i.runtime.clock.now()-c)/1e3),reason:"reason"in w?w.reason:""}),un(n,b,h.get(b))}return y}
const rn=n=>n?.kind==="report"&&n.report.listening;function cn(n,e,t){if(!n)return{kind:"unreached",reason:"it was not a\
sked"};if(n.kind==="unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"failed",reason:n.
reason};const{appliedVersion:i,error:o,listening:s}=n.report;return o||!s?{kind:"failed",reason:(0,u.m)(n)}:i===null||!t.
has(i)?{kind:"failed",reason:`it runs version ${i??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"failed",reason:e?.
problem??"it was not seen"}}function un({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind==="report"&&t.report.listening?
t.report.appliedVersion:null)}const ln=100,g=(n,e)=>n.find(({labels:t})=>t.includes(d.p[e]));function x(n,e,t){if(t.kind===
"nothing")return{kind:"same"};const i=t.kind==="value"?t.value:dn(n,t.name).value;if(t.kind==="version"&&t.name===d.p.previous&&
i===e.value)throw new v.t("token.missing",`the versions ${d.p.previous} and ${d.p.current} hold the same activation toke\
n, so there is none to go back to; set token-version to the number of another: ${U(n)}`);if(i===e.value)return{kind:"sam\
e"};const o=n.filter(a=>a.value===i),s=g(o,"pending")??o.at(-1);return s?{kind:"relabel",version:s.version}:{kind:"put",
value:i}}function dn(n,e){const t=e===d.p.previous?g(n,"previous"):n.find(({version:i})=>i===Number(e));if(t)return t;throw new v.
t("token.missing",`there is no version "${e}" of the activation token; set token-version to one of those that exist: ${U(
n)}`)}const U=n=>n.slice(-10).map(({version:e,labels:t})=>[e,...t].join(" ")).join(", ");function fn(n,e){const t=g(n,"p\
ending"),i=g(n,"unfinished"),o=t!==void 0&&t.version!==e.version;return i&&i.version!==e.version?o?t.version===i.version?
{kind:"retreat",former:i}:{kind:"trial",version:t.version}:{kind:"waves",former:i}:o?{kind:"trial",version:t.version}:i||
t?{kind:"return"}:{kind:"nothing"}}function hn(n,e,t){if(n.kind!=="waves")return n;const i=$(e,n.former.version),o=new Set(
e.map(({version:s})=>s));return[...t.values()].some(s=>s===null||i.has(s)||!o.has(s))?n:{kind:"nothing"}}function V(n,{version:e}){
const t=g(n,"previous")?.version;return t===e?void 0:t}function wn(n){const e=g(n,"unfinished"),t=n.at(-1);return e&&(t?.
version===e.version?n[0]:t)}function K(n,{value:e,at:t},i){const o=n.filter(s=>s.value===e).map(s=>s.at);return Math.max(
0,i-Math.min(t,...o))}function $(n,e){const t=n.find(o=>o.version===e)?.value,i=n.filter(o=>o.value===t&&t!==void 0);return new Set(
[e,...i.map(o=>o.version)])}function F(n){if(n.length<99)return;const[e,t]=n,i=n.length>=ln&&e?.labels.length===0?t:e;return i&&
i.labels.length>0?i:void 0}function vn(n,e,t){return[...n.map(i=>i.version===e.version?{...i,labels:[]}:i),{...e,version:t}].
slice(-100)}const mn=n=>g(n,"unfinished")?S.t:0,kn=18e4,gn=5e3,pn=5,bn=3;function $n(n,e,t){return{version:e,equal:$(n,e),
current:{version:t.version,equal:$(n,t.version)}}}async function _n(n,e){const{site:t,running:i,limits:o}=n,{clock:s}=t.
runtime,a=new Map;let r=Number.POSITIVE_INFINITY;const c=()=>({kind:"nobody",reason:[...a.values(),"no other node can be\
 spared"].join(", ")});for(;;){if(a.size>=pn)return c();const{nodes:l}=await(0,u.f)(t),h=l.filter(({id:m})=>!a.has(m)),f=(0,u.
h)(h,i,e.version,yn(l,h,o.floor)),p=f&&await(0,u.o)(t,n.lock,()=>En(n,f.id,e));if(!f||p==="needed"){if(r=Math.min(r,s.now()+
kn),s.now()>=r)return c();await n.lock.renew(),await(0,_.t)(s,gn);continue}if(p)return p;a.set(f.id,`${f.id} was gone or\
 out of reach`)}}function yn(n,e,t){const i=(0,u._)(n).filter(o=>o.isServing&&!e.includes(o)).length;return Math.max(0,t-
i)}async function En(n,e,t){return await L(n,[e])?(n.site.runtime.log.info(`${e} is the canary of version ${t.version}`),
Pn(n,e,t)):"needed"}async function Pn(n,e,t){const{version:i,equal:o}=t,s={checks:bn,during:n.canaryMillis},a=(await D(n,
[e],{mode:"--token pending",action:"canary",version:i,equal:o,demand:s})).get(e);if(a.kind==="up")return{kind:"verified",
node:e};if(a.kind==="failed")return{kind:"failed",node:e,reason:a.reason,end:await Mn(n,e,t)}}async function Mn(n,e,{version:t,
current:i}){const{lock:o,store:s,site:a}=n;if(await o.renew(),await s.dropPending(t),!await R(n,e))return"needed";a.runtime.
log.info(`label ${d.p.pending} is off version ${t}; ${e} goes back`);const r=(await D(n,[e],{mode:"",action:"undo",...i,
demand:u.c})).get(e)?.kind;return r==="up"||r==="gone"?"back":"down"}function On(n){const e=`stack ${n} has no token lab\
elled ${d.p.current}; deploy it with the activation-token that it is to run with`;return new v.t("token.missing",e)}function Sn(n){
const e=`stack ${n} has no instance in service; see its boot log, or deploy it again`;return new v.t("fleet.missing",e)}
function Tn({stackName:n,serving:e,size:t,floor:i}){const o=`${e} of ${t} nodes of stack ${n} serve and the floor is ${i}\
, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;return new v.t("rotation.below-flo\
or",o)}function Dn(n,e,t,i){const o=`the activation token of stack ${n} (version ${e}) is ${t} days old, more than the ${i}\
 of max-token-age-days; give a new one`;return new v.t("token.too-old",o)}function Nn(n,e,t){const i=`version ${e} of th\
e token was not taken into use: ${Ln(n,t)}; version ${t} is still current, check the new token`;return new v.t("rotation\
.canary-failed",i)}const In={back:"it is back",down:"and it did not come back either, look at it:",needed:"but answers, \
and the floor needs it: once the others serve, the reconciler puts it back"};function Ln(n,e){if(n.kind==="nobody")return n.
reason;const{node:t,reason:i,end:o}=n;return`${t} did not come up with it (${i}), ${In[o]} on version ${e}`}function j(n,e,t){
if(n.kind==="done")return;if(n.kind==="below-floor"){const r=`${n.left} nodes do not run with version ${e} yet, and too \
few of the others serve to restart one; mend the fleet and run again`;return new v.t("rotation.below-floor",r)}const i=n.
nodes.map(({node:r,reason:c})=>`${r}: ${c}`),o=n.nodes.map(({node:r})=>r).join(", "),s=`all other nodes run with version\
 ${e}`,a={unreached:`Run Command did not get to ${o}: ${s}; mend or end these and run again`,booting:`${o} still boots a\
nd may come up with the former token: ${s}; run again once it is in service`,failed:`${o} did not come up with version ${e}\
 of the token; ${t}`}[n.kind];return new v.t("rotation.wave-failed",a,{details:i})}function jn(n,e){const t=`nodes had n\
ot come up with version ${n} of the token in a run before; ${e}; mend the fleet and run again`;return new v.t("rotation.\
wave-failed",t)}async function A({site:n,running:e,limits:{floor:t}}){const{nodes:i,size:o}=await(0,u.f)(n);if((0,u.h)(i,
e,0,t))return;const s=(0,u._)(i).filter(({isServing:a})=>a).length;throw Tn({stackName:n.stackName,serving:s,size:o,floor:t})}
const An=12e4,Cn=5e3;async function O(n,e){const{site:t,lock:i,limits:o,running:s}=n,{clock:a}=t.runtime,r=new Map,c=a.now()+
(e.boots??0);let l,h=a.now();for(;;){await i.renew();const{nodes:f}=await(0,u.f)(t),p=f.filter(u.v).map(({id:w})=>w);l??=
new Set(e.boots?p:[]),await Bn(n,f);const m=(0,u._)(f).filter(w=>Wn(s.get(w.id)??null,e)),y=m.filter(({id:w})=>!r.has(w)),
b=(0,u.y)(y,f,o);if(b.length>0){const w=b.map(({id:Zn})=>Zn),E=await(0,u.o)(t,i,async()=>await L(n,w)?xn(n,w,e,r):void 0);
if(E&&E.length>0)return{kind:"failed",nodes:E};if(E){h=a.now();continue}}if(y.length>0){if(a.now()-h>=An)return{kind:"be\
low-floor",left:y.length}}else{const w=p.filter(E=>l?.has(E));if(w.length===0||a.now()>=c)return Rn(m,r,w)}await(0,_.t)(
a,Cn)}}function Rn(n,e,t){return n.length>0?{kind:"unreached",nodes:n.map(({id:i})=>({node:i,reason:e.get(i)??""}))}:t.length===
0?{kind:"done"}:{kind:"booting",nodes:t.map(i=>({node:i,reason:"it still boots"}))}}async function Bn({site:n,lock:e,running:t},i){
const o=(0,u._)(i).filter(({id:a})=>!t.has(a));if(o.length===0)return;const s=await(0,u.p)(n,o,()=>e.renew());for(const{
id:a}of o)t.set(a,s.get(a)??null)}function Wn(n,{equal:e,concerns:t}){return n!==null&&e.has(n)?!1:t?.(n)??!0}async function xn(n,e,t,i){
const{version:o,equal:s,action:a,onFailure:r}=t,c=await D(n,e,{mode:"",action:a,version:o,equal:s,demand:u.c}),l=[...c].
flatMap(([h,f])=>Un(h,f));for(const[h,f]of c)f.kind==="unreached"&&i.set(h,f.reason);return l.length>0&&await r?.(l),l}const Un=(n,e)=>e.
kind==="failed"?[{node:n,reason:e.reason}]:[],Vn=18e4;async function q(n,e,t){const{site:i,lock:o,store:s}=n,{to:a,before:r}=t;
return(0,u.o)(i,o,async()=>{const c=await Kn(n,e,t);if(!c)return z("no node could be spared to try the former token on");
await o.renew(),r!==void 0&&await s.label(r,d.p.previous),await s.label(a.version,d.p.pending);const l=(await D(n,[c.id],
{mode:"--token pending",action:"roll back",...a,demand:u.c})).get(c.id);if(await o.renew(),l?.kind!=="up")return await s.
dropPending(a.version),z(`${c.id} did not come up with version ${a.version} either`);B(n.running,a),await s.label(a.version,
d.p.current),await s.dropPending(a.version);const h=await O(n,{...a,action:"roll back",boots:Vn});if(h.kind==="done")return{
isWhole:!0,told:`all nodes are back on version ${a.version}`};const f="nodes"in h?h.nodes.map(({node:p})=>p).join(", "):
`${h.left} nodes`;return{isWhole:!1,told:`version ${a.version} is current again, but ${f} did not follow`}})}const z=n=>({
isWhole:!1,told:`${n}: the other nodes were left as they are`});async function Kn(n,e,t){const{site:i,running:o}=n,s=Fn(
n,(await(0,u.f)(i)).nodes,e,t),a=s?.isServing&&t.from.equal.has(o.get(s.id)??0);return!s||!a||await R(n,s.id)?s:void 0}function Fn({
running:n,limits:e},t,i,{from:o,to:s}){const a=new Set(i.map(({node:m})=>m)),r=(0,u._)(t),c=m=>y=>m.has(n.get(y.id)??0),
l=r.filter(({id:m})=>a.has(m)),h=l.filter(({isServing:m})=>!m),f=l.filter(m=>!c(o.equal)(m)),p=r.filter(c(o.equal));return h[0]??
f[0]??(0,u.y)(p,t,e)[0]??qn(r,p,c(s.equal))}const qn=(n,e,t)=>e.length===0?n.find(t):void 0;async function zn(n,{history:e,
current:t},i,o){if(i.kind==="nothing"||i.kind==="waves"){await G(n,e);return}if(i.kind==="retreat")return Gn(n,{history:e,
current:t},i.former);if(!(o.kind==="relabel"&&i.kind==="trial"&&i.version===o.version))return await A(n),n.site.runtime.
log.info(`a rotation was not finished: its nodes go back to version ${t.version}`),await G(n,e),j(await O(n,{version:t.version,
equal:$(e,t.version),action:i.kind==="trial"?"undo":"roll back",concerns:s=>i.kind==="trial"?s===i.version:s!==null}),t.
version,"the rest was left as it is")}async function G({lock:n,store:e},t){const i=g(t,"pending");i&&(await n.renew(),await e.
dropPending(i.version))}async function Gn(n,{history:e,current:t},i){const{running:o,site:s}=n;s.runtime.log.info(`a way\
 back from version ${t.version} to ${i.version} was not finished: it goes on`);const{isWhole:a,told:r}=await q(n,[...o].
filter(([,c])=>c===null).map(([c])=>({node:c,reason:"it does not say what it runs with"})),{from:{version:t.version,equal:$(
e,t.version)},to:{version:i.version,equal:$(e,i.version)},before:V(e,i)});return a?void 0:jn(t.version,r)}const Hn=50;var Yn=class{#e;#n;constructor(n,e){
this.#e=n,this.#n=(0,d._)(e).token}async history(){const n=[];let e;do{const i=await this.#o(e);n.push(...i.parameters),
e=i.next}while(e);const t=n.map(Xn).sort((i,o)=>i.version-o.version);for(const i of new Set(t.map(o=>o.value)))this.#e.hide(
i);return t}async#o(n){const e=await this.#e.aws.ssm();try{const t=await e.send(new M.r({Name:this.#n,WithDecryption:!0,
MaxResults:Hn,...n&&{NextToken:n}}));return{parameters:t.Parameters??[],next:t.NextToken}}catch(t){if((0,C.t)(t,"Paramet\
erNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){const{InvalidLabels:t=[]}=await(await this.#e.
aws.ssm()).send(new X.t({Name:this.#n,ParameterVersion:n,Labels:[...e]}));if(t.length!==0)throw new v.t("internal",`Para\
meter Store refused the label ${t.join(", ")} on version ${n} of ${this.#n}`,{fault:"tool"})}async unlabel(n,...e){await(await this.#e.
aws.ssm()).send(new Q({Name:this.#n,ParameterVersion:n,Labels:[...e]}))}async dropPending(n){await this.unlabel(n,d.p.pending)}async settle(n){
const e=g(n,"current"),t=g(n,"unfinished");t&&t!==e&&g(n,"previous")!==t?await this.label(t.version,d.p.previous):e&&g(n,
"previous")===e&&await this.unlabel(e.version,d.p.previous),t&&await this.unlabel(t.version,d.p.unfinished)}async put(n,e){
let t=e;for(let i=F(t);i;i=F(t)){const o=t.at(-1)?.version??0;t=vn(t,i,await this.#t(i,o))}return this.#i(n)}async#t({version:n,
value:e,labels:t,at:i},o){const{log:s}=this.#e;s.info(`version ${n} (${t.join(", ")}) is about to be the oldest that is \
kept: its value is put again`);let a=t;const r=await this.#i(e,(0,I.n)(i)).catch(async c=>{if(!(0,C.t)(c,"ParameterMaxVe\
rsionLimitExceeded"))throw c;return t.includes(d.p.current)&&(await this.label(o,d.p.unfinished),a=[...new Set([...t,d.p.
unfinished])]),await this.unlabel(n,...t),this.#i(e,(0,I.n)(i))});return await this.label(r,...a),r}async#i(n,e=""){const{
Version:t}=await(await this.#e.aws.ssm()).send(new J.a({Name:this.#n,Type:"SecureString",Value:n,Overwrite:!0,Description:e}));
if(t)return t;throw new v.t("internal",`Parameter Store gave no version for ${this.#n}`,{fault:"tool"})}};const Xn=n=>({
version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,I.t)(n)}),H=864e5;async function Jn(n,e,t){const{stackName:i,
runtime:o}=n,s=await(0,T.n)({...o,stackName:i,owner:t.owner,purpose:"rotate"}),a=new Qn(n,s,t);let r=!1;try{s.inherited&&
await(0,u.s)(n,s);const c=await a.go(e);return r=!0,c}finally{const c=a.hasBegun?u.n:u.i;await(0,u.a)(n,s,r?u.r:c),await s.
release()}}var Qn=class{#e;#n;#o;#t;#i;#c=0;constructor(n,e,t){this.#e=n,this.#n=e,this.#o=t,this.#t=new Yn(n.runtime,n.
stackName),this.#i=new P.t(n.runtime.log)}get hasBegun(){return this.#i.hasBegun}async go(n){let e=await this.#a();this.#c=
e.current.version;const t=x(e.history,e.current,n),i=await this.#l(),o=hn(fn(e.history,e.current),e.history,i.running),s=await zn(
i,e,o,t);if(s)return this.#s("failed",s);o.kind==="retreat"&&(e=await this.#a());const a=x(e.history,e.current,n);return a.
kind==="same"?this.#d(i,e,o):this.#h(i,e,o,a)}async#a(){const n=await this.#t.history(),e=g(n,"current");if(e)return{history:n,
current:e};const t=wn(n);if(!t)throw On(this.#e.stackName);return await this.#n.renew(),await this.#t.label(t.version,d.
p.current,d.p.unfinished),this.#a()}async#l(){const n=this.#e,{nodes:e,size:t}=await(0,u.f)(n),i=new Map(await(0,u.p)(n,
e,()=>this.#n.renew()));if(i.size===0)throw Sn(n.stackName);const{waveSize:o,floor:s,canarySeconds:a}=this.#o,r=[...i].map(
([c,l])=>`${c} ${l??"unknown"}`);return n.runtime.log.info(`versions in use: ${r.join(", ")}`),{site:n,lock:this.#n,store:this.#t,
journal:this.#i,limits:{waveSize:o,floor:(0,u.g)(t,o,s)},canaryMillis:Math.max(a*1e3,u.c.during),running:i}}async#d(n,{history:e,
current:t},i){const o=$(e,t.version),s=l=>l===null||!o.has(l);[...n.running.values()].some(s)&&await A(n);const a=i.kind===
"waves"?await this.#r(n,e,t,i.former):j(await O(n,{version:t.version,equal:o,action:"wave",boots:mn(e)}),t.version,"the \
rest was left as it is");if(a)return this.#s("failed",a);const r=this.#f(e,t),c=this.#i.steps.length>0?"resumed":"unchan\
ged";return this.#s(r?"failed":c,r)}#f(n,e){const{maxTokenAgeDays:t}=this.#o,i=Math.floor(K(n,e,this.#e.runtime.clock.now())/
H);if(!(t===0||i<=t))return Dn(this.#e.stackName,e.version,i,t)}async#h(n,{history:e,current:t},i,o){await A(n),await this.#n.
renew();const s=o.kind==="put"?await this.#t.put(o.value,e):o.version;await this.#t.label(s,d.p.pending);const a=o.kind===
"put"?await this.#t.history():e,r=g(a,"current")??t,c=$n(a,s,r),l=await this.#w(n,c);if(l)return i.kind==="waves"&&await this.#r(
n,a,r,i.former),this.#s("failed",l);await this.#v(n.running,c);const h=a.find(p=>p.version===s),f=await this.#r(n,a,h,r);
return this.#s(f?"failed":"rotated",f)}async#w(n,e){const{version:t,current:i}=e;let o;try{o=await _n(n,e)}catch(s){throw await this.#u(
n,e),s}if(o.kind!=="verified")return o.kind==="nobody"&&await this.#u(n,e),Nn(o,t,i.version)}async#u(n,{version:e,current:t}){
if(!this.#n.isLost)try{await this.#n.renew(),await this.#t.dropPending(e),n.running.clear(),await O(n,{...t,action:"undo",
concerns:o=>o===e})}catch(i){this.#e.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,v.n)(
i)}`)}}async#v(n,{version:e,equal:t,current:i}){B(n,{version:e,equal:t});const o=i.version;await this.#n.renew(),await this.#t.
label(o,d.p.unfinished),await this.#n.renew(),await this.#t.label(e,d.p.current),await this.#t.label(o,d.p.previous),await this.#t.
dropPending(e),this.#e.runtime.log.info(`version ${e} is ${d.p.current}, ${o} is ${d.p.previous}`)}async#r(n,e,t,i){const o={
version:t.version,equal:$(e,t.version)},s=V(e,i),a={version:i.version,equal:$(e,i.version)};let r="";const c=async l=>{this.#e.
runtime.log.warning(`${l.map(({node:h})=>h).join(", ")} failed: rolling back`),{told:r}=await q(n,l,{from:o,to:a,before:s})};
return j(await O(n,{...o,action:"wave",boots:S.t,onFailure:c}),t.version,r)}async#s(n,e){const t=await this.#t.history();
await this.#n.renew(),await this.#t.settle(t);const i=g(t,"current"),o=i?K(t,i,this.#e.runtime.clock.now()):0;return{outcome:n,
version:i?.version??0,former:this.#c,ageDays:Math.floor(o/H),steps:this.#i.steps,failure:e}}}})};export{ne as id,ee as ids,te as modules};
