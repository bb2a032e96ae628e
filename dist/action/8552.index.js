const ee=8552,te=[8552],oe={2921:((X,N,k)=>{k.d(N,{n:()=>S,t:()=>m});const d="the token of ",S=y=>`${d}${new Date(y).toISOString()}\
, put again`;function m({Description:y="",LastModifiedDate:u}){const P=u?.getTime()??0,T=y.startsWith(d)?Date.parse(y.slice(
13).split(",")[0]??""):P;return Number.isNaN(T)?P:Math.min(T,P)}}),8552:((X,N,k)=>{k.d(N,{t:()=>Zn});var d=k(7643),S=k(8861),
m=k(2264),y=k(6765),u=k(7615),P=k(304),T=k(6223),I=k(2921),C=k(6580),M=k(990),J=k(6507),Q=k(2656),Z=class extends(0,M.s)(
M.a,M.o,"UnlabelParameterVersion",M.p){};const nn=5e3,en=3;async function L({site:n,lock:e,limits:t},o){const{clock:i}=n.
runtime;for(let s=0;s<en;s++){const a=i.now();if(await e.renew(),!await tn(n,o,t.floor))return!1;if(i.now()-a<=5e3)break}
return!0}async function tn(n,e,t){const{nodes:o}=await(0,u.p)(n),i=o.filter(({id:c,isServing:l})=>l&&!e.includes(c)).map(
({id:c})=>c);if(i.length<t)return!1;const s=await(0,u.f)(n,i),a=i.flatMap(c=>s.get(c)||[]),{seen:r}=await(0,u.u)(n,a);return a.
filter(c=>(r.get(c)??"open")==="open").length>=t}const on=6e4,sn=5e3;async function R(n,e){const{site:t}=n,{clock:o}=t.runtime,
i=o.now()+on;for(;;){if(await an(t,e)||await L(n,[e]))return!0;if(o.now()>=i)return!1;await(0,y.t)(o,sn)}}async function an(n,e){
const t=(await(0,u.f)(n,[e])).get(e);if(!t)return!0;const{seen:o,failure:i}=await(0,u.u)(n,[t]);return i===void 0&&o.has(
t)&&o.get(t)!=="open"}function W(n,{version:e,equal:t}){if(![...n.values()].some(o=>o!==null&&t.has(o)))throw x(`version\
 ${e} was to become current, and no node is known to run with it`)}function rn(n,e){if(!(n.length<=e))throw x(`${n.join(
", ")} were to be restarted at a time, and a wave has ${e}`)}const x=n=>new m.t("invariant.broken",`${n}; nothing was do\
ne, report this`,{fault:"tool"});async function D(n,e,t){const{site:o,lock:i,journal:s,limits:a,running:r}=n,c=o.runtime.
clock.now();rn(e,Math.max(1,a.waveSize));const l=()=>i.renew();await i.renewUnlessSeen(nn),s.hasBegun=!0;const f=await(0,u.
x)(o,e,{mode:t.mode,keep:l}),h=e.filter(v=>un(f.get(v))),p=new Map;for(const[v,w]of Map.groupBy(h,$=>cn(f.get($),t)))for(const[
$,B]of await(0,u.d)(o,w,{...v,keep:l}))p.set($,B);const g=new Set((0,u.v)((await(0,u.p)(o)).nodes).map(({id:v})=>v)),E=new Map;
for(const v of e){const w=g.has(v)?ln(f.get(v),p.get(v),t.equal):{kind:"gone"};E.set(v,w),s.add({node:v,from:r.get(v)??null,
to:t.version,action:t.action,end:w.kind==="unreached"?"not reached":w.kind,seconds:Math.round((o.runtime.clock.now()-c)/
1e3),reason:"reason"in w?w.reason:""}),dn(n,v,f.get(v))}return E}function cn(n,{action:e,demand:t}){const o=n?.kind==="r\
eport"?n.report:void 0;return e==="undo"&&o?.action==="nothing"?u.c:o?.error?u.l:t}const un=n=>n?.kind==="report"&&n.report.
listening;function ln(n,e,t){if(!n)return{kind:"unreached",reason:"it was not asked"};if(n.kind==="unreached")return{kind:"\
unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:o,error:i,listening:s}=n.
report;return i||!s?{kind:"failed",reason:(0,u.h)(n)}:o===null||!t.has(o)?{kind:"failed",reason:`it runs version ${o??"?"}`}:
e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"failed",reason:e?.problem??"it was not seen"}}function dn({running:n},e,t){
t?.kind!=="unreached"&&n.set(e,t?.kind==="report"&&t.report.listening?t.report.appliedVersion:null)}const fn=100,b=(n,e)=>n.
find(({labels:t})=>t.includes(d.p[e]));function U(n,e,t){if(t.kind==="nothing")return{kind:"same"};const o=t.kind==="val\
ue"?t.value:hn(n,t.name).value;if(t.kind==="version"&&t.name===d.p.previous&&o===e.value)throw new m.t("token.missing",`\
the versions ${d.p.previous} and ${d.p.current} hold the same activation token, so there is none to go back to; set toke\
n-version to the number of another: ${V(n)}`);if(o===e.value)return{kind:"same"};const i=n.filter(a=>a.value===o),s=b(i,
"pending")??i.at(-1);return s?{kind:"relabel",version:s.version}:{kind:"put",value:o}}function hn(n,e){const t=e===d.p.previous?
b(n,"previous"):n.find(({version:o})=>o===Number(e));if(t)return t;throw new m.t("token.missing",`there is no version "${e}\
" of the activation token; set token-version to one of those that exist: ${V(n)}`)}const V=n=>n.slice(-10).map(({version:e,
labels:t})=>[e,...t].join(" ")).join(", ");function wn(n,e){const t=b(n,"pending"),o=b(n,"unfinished"),i=t!==void 0&&t.version!==
e.version;return o&&o.version!==e.version?i?t.version===o.version?{kind:"retreat",former:o}:{kind:"trial",version:t.version}:
{kind:"waves",former:o}:i?{kind:"trial",version:t.version}:o||t?{kind:"return"}:{kind:"nothing"}}function vn(n,e,t){if(n.
kind!=="waves")return n;const o=_(e,n.former.version),i=new Set(e.map(({version:s})=>s));return[...t.values()].some(s=>s===
null||o.has(s)||!i.has(s))?n:{kind:"nothing"}}function K(n,{version:e}){const t=b(n,"previous")?.version;return t===e?void 0:
t}function mn(n){const e=b(n,"unfinished"),t=n.at(-1);return e&&(t?.version===e.version?n[0]:t)}function F(n,{value:e,at:t},o){
const i=n.filter(s=>s.value===e).map(s=>s.at);return Math.max(0,o-Math.min(t,...i))}function _(n,e){const t=n.find(i=>i.
version===e)?.value,o=n.filter(i=>i.value===t&&t!==void 0);return new Set([e,...o.map(i=>i.version)])}function q(n){if(n.
length<99)return;const[e,t]=n,o=n.length>=fn&&e?.labels.length===0?t:e;return o&&o.labels.length>0?o:void 0}function pn(n,e,t){
return[...n.map(o=>o.version===e.version?{...o,labels:[]}:o),{...e,version:t}].slice(-100)}const gn=n=>b(n,"unfinished")?
S.t:0,kn=18e4,bn=5e3,$n=5,_n=3;function yn(n,e,t){return{version:e,equal:_(n,e),current:{version:t.version,equal:_(n,t.version)}}}
async function En(n,e){const{site:t,running:o,limits:i}=n,{clock:s}=t.runtime,a=new Map;let r=Number.POSITIVE_INFINITY;const c=()=>({
kind:"nobody",reason:[...a.values(),"no other node can be spared"].join(", ")});for(;;){if(a.size>=$n)return c();const{nodes:l}=await(0,u.
p)(t),f=l.filter(({id:g})=>!a.has(g)),h=(0,u.g)(f,o,e.version,Pn(l,f,i.floor)),p=h&&await(0,u.o)(t,n.lock,()=>Mn(n,h.id,
e));if(!h||p==="needed"){if(r=Math.min(r,s.now()+kn),s.now()>=r)return c();await n.lock.renew(),await(0,y.t)(s,bn);continue}
if(p)return p;a.set(h.id,`${h.id} was gone or out of reach`)}}function Pn(n,e,t){const o=(0,u.v)(n).filter(i=>i.isServing&&
!e.includes(i)).length;return Math.max(0,t-o)}async function Mn(n,e,t){return await L(n,[e])?(n.site.runtime.log.info(`${e}\
 is the canary of version ${t.version}`),On(n,e,t)):"needed"}async function On(n,e,t){const{version:o,equal:i}=t,s={checks:_n,
during:n.canaryMillis},a=(await D(n,[e],{mode:"--token pending",action:"canary",version:o,equal:i,demand:s})).get(e);if(a.
kind==="up")return{kind:"verified",node:e};if(a.kind==="failed")return{kind:"failed",node:e,reason:a.reason,end:await Sn(
n,e,t)}}async function Sn(n,e,{version:t,current:o}){const{lock:i,store:s,site:a}=n;if(await i.renew(),await s.dropPending(
t),!await R(n,e))return"needed";a.runtime.log.info(`label ${d.p.pending} is off version ${t}; ${e} goes back`);const r=(await D(
n,[e],{mode:"",action:"undo",...o,demand:u.l})).get(e)?.kind;return r==="up"||r==="gone"?"back":"down"}function Tn(n){const e=`\
stack ${n} has no token labelled ${d.p.current}; deploy it with the activation-token that it is to run with`;return new m.
t("token.missing",e)}function Dn(n){const e=`stack ${n} has no instance in service; see its boot log, or deploy it again`;
return new m.t("fleet.missing",e)}function Nn({stackName:n,serving:e,size:t,floor:o}){const i=`${e} of ${t} nodes of sta\
ck ${n} serve and the floor is ${o}, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;
return new m.t("rotation.below-floor",i)}function In(n,e,t,o){const i=`the activation token of stack ${n} (version ${e})\
 is ${t} days old, more than the ${o} of max-token-age-days; give a new one`;return new m.t("token.too-old",i)}function Ln(n,e,t){
const o=`version ${e} of the token was not taken into use: ${An(n,t)}; version ${t} is still current, check the new toke\
n`;return new m.t("rotation.canary-failed",o)}const jn={back:"it is back",down:"and it did not come back either, look at\
 it:",needed:"but answers, and the floor needs it: once the others serve, the reconciler puts it back"};function An(n,e){
if(n.kind==="nobody")return n.reason;const{node:t,reason:o,end:i}=n;return`${t} did not come up with it (${o}), ${jn[i]}\
 on version ${e}`}function j(n,e,t){if(n.kind==="done")return;if(n.kind==="below-floor"){const r=`${n.left} nodes do not\
 run with version ${e} yet, and too few of the others serve to restart one; mend the fleet and run again`;return new m.t(
"rotation.below-floor",r)}const o=n.nodes.map(({node:r,reason:c})=>`${r}: ${c}`),i=n.nodes.map(({node:r})=>r).join(", "),
s=`all other nodes run with version ${e}`,a={unreached:`Run Command did not get to ${i}: ${s}; mend or end these and run\
 again`,booting:`${i} still boots and may come up with the former token: ${s}; run again once it is in service`,failed:`${i}\
 did not come up with version ${e} of the token; ${t}`}[n.kind];return new m.t("rotation.wave-failed",a,{details:o})}function Bn(n,e){
const t=`nodes had not come up with version ${n} of the token in a run before; ${e}; mend the fleet and run again`;return new m.
t("rotation.wave-failed",t)}async function A({site:n,running:e,limits:{floor:t}}){const{nodes:o,size:i}=await(0,u.p)(n);
if((0,u.g)(o,e,0,t))return;const s=(0,u.v)(o).filter(({isServing:a})=>a).length;throw Nn({stackName:n.stackName,serving:s,
size:i,floor:t})}const Cn=12e4,Rn=5e3;async function O(n,e){const{site:t,lock:o,limits:i,running:s}=n,{clock:a}=t.runtime,
r=new Map,c=a.now()+(e.boots??0);let l,f=a.now();for(;;){await o.renew();const{nodes:h}=await(0,u.p)(t),p=h.filter(u.y).
map(({id:w})=>w);l??=new Set(e.boots?p:[]),await xn(n,h);const g=(0,u.v)(h).filter(w=>Un(s.get(w.id)??null,e)),E=g.filter(
({id:w})=>!r.has(w)),v=(0,u.b)(E,h,i);if(v.length>0){const w=v.map(({id:B})=>B),$=await(0,u.o)(t,o,async()=>await L(n,w)?
Vn(n,w,e,r):void 0);if($&&$.length>0)return{kind:"failed",nodes:$};if($){f=a.now();continue}}if(E.length>0){if(a.now()-f>=
Cn)return{kind:"below-floor",left:E.length}}else{const w=p.filter($=>l?.has($));if(w.length===0||a.now()>=c)return Wn(g,
r,w)}await(0,y.t)(a,Rn)}}function Wn(n,e,t){return n.length>0?{kind:"unreached",nodes:n.map(({id:o})=>({node:o,reason:e.
get(o)??""}))}:t.length===0?{kind:"done"}:{kind:"booting",nodes:t.map(o=>({node:o,reason:"it still boots"}))}}async function xn({
site:n,lock:e,running:t},o){const i=(0,u.v)(o).filter(({id:a})=>!t.has(a));if(i.length===0)return;const s=await(0,u.m)(n,
i,()=>e.renew());for(const{id:a}of i)t.set(a,s.get(a)??null)}function Un(n,{equal:e,concerns:t}){return n!==null&&e.has(
n)?!1:t?.(n)??!0}async function Vn(n,e,t,o){const{version:i,equal:s,action:a,onFailure:r}=t,c=await D(n,e,{mode:"",action:a,
version:i,equal:s,demand:u.l}),l=[...c].flatMap(([f,h])=>Kn(f,h));for(const[f,h]of c)h.kind==="unreached"&&o.set(f,h.reason);
return l.length>0&&await r?.(l),l}const Kn=(n,e)=>e.kind==="failed"?[{node:n,reason:e.reason}]:[],Fn=18e4;async function z(n,e,t){
const{site:o,lock:i,store:s}=n,{to:a,before:r}=t;return(0,u.o)(o,i,async()=>{const c=await qn(n,e,t);if(!c)return G("no \
node could be spared to try the former token on");await i.renew(),r!==void 0&&await s.label(r,d.p.previous),await s.label(
a.version,d.p.pending);const l=(await D(n,[c.id],{mode:"--token pending",action:"roll back",...a,demand:u.l})).get(c.id);
if(await i.renew(),l?.kind!=="up")return await s.dropPending(a.version),G(`${c.id} did not come up with version ${a.version}\
 either`);W(n.running,a),await s.label(a.version,d.p.current),await s.dropPending(a.version);const f=await O(n,{...a,action:"\
roll back",boots:Fn});if(f.kind==="done")return{isWhole:!0,told:`all nodes are back on version ${a.version}`};const h="n\
odes"in f?f.nodes.map(({node:p})=>p).join(", "):`${f.left} nodes`;return{isWhole:!1,told:`version ${a.version} is curren\
t again, but ${h} did not follow`}})}const G=n=>({isWhole:!1,told:`${n}: the other nodes were left as they are`});async function qn(n,e,t){
const{site:o,running:i}=n,s=zn(n,(await(0,u.p)(o)).nodes,e,t),a=s?.isServing&&t.from.equal.has(i.get(s.id)??0);return!s||
!a||await R(n,s.id)?s:void 0}function zn({running:n,limits:e},t,o,{from:i,to:s}){const a=new Set(o.map(({node:g})=>g)),r=(0,u.
v)(t),c=g=>E=>g.has(n.get(E.id)??0),l=r.filter(({id:g})=>a.has(g)),f=l.filter(({isServing:g})=>!g),h=l.filter(g=>!c(i.equal)(
g)),p=r.filter(c(i.equal));return f[0]??h[0]??(0,u.b)(p,t,e)[0]??Gn(r,p,c(s.equal))}const Gn=(n,e,t)=>e.length===0?n.find(
t):void 0;async function Hn(n,{history:e,current:t},o,i){if(o.kind==="nothing"||o.kind==="waves"){await H(n,e);return}if(o.
kind==="retreat")return Yn(n,{history:e,current:t},o.former);if(!(i.kind==="relabel"&&o.kind==="trial"&&o.version===i.version))
return await A(n),n.site.runtime.log.info(`a rotation was not finished: its nodes go back to version ${t.version}`),await H(
n,e),j(await O(n,{version:t.version,equal:_(e,t.version),action:o.kind==="trial"?"undo":"roll back",concerns:s=>o.kind===
"trial"?s===o.version:s!==null}),t.version,"the rest was left as it is")}async function H({lock:n,store:e},t){const o=b(
t,"pending");o&&(await n.renew(),await e.dropPending(o.version))}async function Yn(n,{history:e,current:t},o){const{running:i,
site:s}=n;s.runtime.log.info(`a way back from version ${t.version} to ${o.version} was not finished: it goes on`);const{
isWhole:a,told:r}=await z(n,[...i].filter(([,c])=>c===null).map(([c])=>({node:c,reason:"it does not say what it runs wit\
h"})),{from:{version:t.version,equal:_(e,t.version)},to:{version:o.version,equal:_(e,o.version)},before:K(e,o)});return a?
void 0:Bn(t.version,r)}const Xn=50;var Jn=class{#e;#n;constructor(n,e){this.#e=n,this.#n=(0,d._)(e).token}async history(){
const n=[];let e;do{const o=await this.#i(e);n.push(...o.parameters),e=o.next}while(e);const t=n.map(Qn).sort((o,i)=>o.version-
i.version);for(const o of new Set(t.map(i=>i.value)))this.#e.hide(o);return t}async#i(n){const e=await this.#e.aws.ssm();
try{const t=await e.send(new M.r({Name:this.#n,WithDecryption:!0,MaxResults:Xn,...n&&{NextToken:n}}));return{parameters:t.
Parameters??[],next:t.NextToken}}catch(t){if((0,C.t)(t,"ParameterNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){
const{InvalidLabels:t=[]}=await(await this.#e.aws.ssm()).send(new J.t({Name:this.#n,ParameterVersion:n,Labels:[...e]}));
if(t.length!==0)throw new m.t("internal",`Parameter Store refused the label ${t.join(", ")} on version ${n} of ${this.#n}`,
{fault:"tool"})}async unlabel(n,...e){await(await this.#e.aws.ssm()).send(new Z({Name:this.#n,ParameterVersion:n,Labels:[
...e]}))}async dropPending(n){await this.unlabel(n,d.p.pending)}async settle(n){const e=b(n,"current"),t=b(n,"unfinished");
t&&t!==e&&b(n,"previous")!==t?await this.label(t.version,d.p.previous):e&&b(n,"previous")===e&&await this.unlabel(e.version,
d.p.previous),t&&await this.unlabel(t.version,d.p.unfinished)}async put(n,e){let t=e;for(let o=q(t);o;o=q(t)){const i=t.
at(-1)?.version??0;t=pn(t,o,await this.#t(o,i))}return this.#o(n)}async#t({version:n,value:e,labels:t,at:o},i){const{log:s}=this.#e;
s.info(`version ${n} (${t.join(", ")}) is about to be the oldest that is kept: its value is put again`);let a=t;const r=await this.#o(
e,(0,I.n)(o)).catch(async c=>{if(!(0,C.t)(c,"ParameterMaxVersionLimitExceeded"))throw c;return t.includes(d.p.current)&&
(await this.label(i,d.p.unfinished),a=[...new Set([...t,d.p.unfinished])]),await this.unlabel(n,...t),this.#o(e,(0,I.n)(
o))});return await this.label(r,...a),r}async#o(n,e=""){const{Version:t}=await(await this.#e.aws.ssm()).send(new Q.a({Name:this.#n,
Type:"SecureString",Value:n,Overwrite:!0,Description:e}));if(t)return t;throw new m.t("internal",`Parameter Store gave n\
o version for ${this.#n}`,{fault:"tool"})}};const Qn=n=>({version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,I.
t)(n)}),Y=864e5;async function Zn(n,e,t){const{stackName:o,runtime:i}=n,s=await(0,T.n)({...i,stackName:o,owner:t.owner,purpose:"\
rotate"}),a=new ne(n,s,t);let r=!1;try{s.inherited&&await(0,u.s)(n,s);const c=await a.go(e);return r=!0,c}finally{const c=a.
hasBegun?u.n:u.i;await(0,u.a)(n,s,r?u.r:c),await s.release()}}var ne=class{#e;#n;#i;#t;#o;#c=0;constructor(n,e,t){this.#e=
n,this.#n=e,this.#i=t,this.#t=new Jn(n.runtime,n.stackName),this.#o=new P.t(n.runtime.log)}get hasBegun(){return this.#o.
hasBegun}async go(n){let e=await this.#a();this.#c=e.current.version;const t=U(e.history,e.current,n),o=await this.#l(),
i=vn(wn(e.history,e.current),e.history,o.running),s=await Hn(o,e,i,t);if(s)return this.#s("failed",s);i.kind==="retreat"&&
(e=await this.#a());const a=U(e.history,e.current,n);return a.kind==="same"?this.#d(o,e,i):this.#h(o,e,i,a)}async#a(){const n=await this.#t.
history(),e=b(n,"current");if(e)return{history:n,current:e};const t=mn(n);if(!t)throw Tn(this.#e.stackName);return await this.#n.
renew(),await this.#t.label(t.version,d.p.current,d.p.unfinished),this.#a()}async#l(){const n=this.#e,{nodes:e,size:t}=await(0,u.
p)(n),o=new Map(await(0,u.m)(n,e,()=>this.#n.renew()));if(o.size===0)throw Dn(n.stackName);const{waveSize:i,floor:s,canarySeconds:a}=this.#i,
r=[...o].map(([c,l])=>`${c} ${l??"unknown"}`);return n.runtime.log.info(`versions in use: ${r.join(", ")}`),{site:n,lock:this.#n,
store:this.#t,journal:this.#o,limits:{waveSize:i,floor:(0,u._)(t,i,s)},canaryMillis:Math.max(a*1e3,u.l.during),running:o}}async#d(n,{
history:e,current:t},o){const i=_(e,t.version),s=l=>l===null||!i.has(l);[...n.running.values()].some(s)&&await A(n);const a=o.
kind==="waves"?await this.#r(n,e,t,o.former):j(await O(n,{version:t.version,equal:i,action:"wave",boots:gn(e)}),t.version,
"the rest was left as it is");if(a)return this.#s("failed",a);const r=this.#f(e,t),c=this.#o.steps.length>0?"resumed":"u\
nchanged";return this.#s(r?"failed":c,r)}#f(n,e){const{maxTokenAgeDays:t}=this.#i,o=Math.floor(F(n,e,this.#e.runtime.clock.
now())/Y);if(!(t===0||o<=t))return In(this.#e.stackName,e.version,o,t)}async#h(n,{history:e,current:t},o,i){await A(n),await this.#n.
renew();const s=i.kind==="put"?await this.#t.put(i.value,e):i.version;await this.#t.label(s,d.p.pending);const a=i.kind===
"put"?await this.#t.history():e,r=b(a,"current")??t,c=yn(a,s,r),l=await this.#w(n,c);if(l)return o.kind==="waves"&&await this.#r(
n,a,r,o.former),this.#s("failed",l);await this.#v(n.running,c);const f=a.find(p=>p.version===s),h=await this.#r(n,a,f,r);
return this.#s(h?"failed":"rotated",h)}async#w(n,e){const{version:t,current:o}=e;let i;try{i=await En(n,e)}catch(s){throw await this.#u(
n,e),s}if(i.kind!=="verified")return i.kind==="nobody"&&await this.#u(n,e),Ln(i,t,o.version)}async#u(n,{version:e,current:t}){
if(!this.#n.isLost)try{await this.#n.renew(),await this.#t.dropPending(e),n.running.clear(),await O(n,{...t,action:"undo",
concerns:i=>i===e})}catch(o){this.#e.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,m.n)(
o)}`)}}async#v(n,{version:e,equal:t,current:o}){W(n,{version:e,equal:t});const i=o.version;await this.#n.renew(),await this.#t.
label(i,d.p.unfinished),await this.#n.renew(),await this.#t.label(e,d.p.current),await this.#t.label(i,d.p.previous),await this.#t.
dropPending(e),this.#e.runtime.log.info(`version ${e} is ${d.p.current}, ${i} is ${d.p.previous}`)}async#r(n,e,t,o){const i={
version:t.version,equal:_(e,t.version)},s=K(e,o),a={version:o.version,equal:_(e,o.version)};let r="";const c=async l=>{this.#e.
runtime.log.warning(`${l.map(({node:f})=>f).join(", ")} failed: rolling back`),{told:r}=await z(n,l,{from:i,to:a,before:s})};
return j(await O(n,{...i,action:"wave",boots:S.t,onFailure:c}),t.version,r)}async#s(n,e){const t=await this.#t.history();
await this.#n.renew(),await this.#t.settle(t);const o=b(t,"current"),i=o?F(t,o,this.#e.runtime.clock.now()):0;return{outcome:n,
version:o?.version??0,former:this.#c,ageDays:Math.floor(i/Y),steps:this.#o.steps,failure:e}}}})};export{ee as id,te as ids,oe as modules};
