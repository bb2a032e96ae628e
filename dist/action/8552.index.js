const Ln=8552,Tn=[8552],Nn={9570:((tn,F,v)=>{v.d(F,{n:()=>j,r:()=>m,t:()=>D});var f=v(7811),O=v(990),T=v(139),m=class extends(0,T.
i)(T.n,T.r,"ListCommandInvocations",O.s){},j=class extends(0,T.i)(T.n,T.r,"SendCommand",O.l){};const H=(0,f.t)(["full","\
reload-only","pending","check"]),S=(0,f.t)(["nothing","reload","restart"]),$=(0,f.u)({instanceId:(0,f.f)(),mode:H,action:S,
phase:(0,f.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,f.c)((0,f.a)()),appliedVersion:(0,f.
c)((0,f.a)()),serversVersion:(0,f.c)((0,f.a)()),pinned:(0,f.r)(),restored:(0,f.r)(),listening:(0,f.r)(),seconds:(0,f.l)(),
error:(0,f.c)((0,f.u)({code:(0,f.f)(),message:(0,f.f)()}))});function D(I){return I.split(`
`).filter(N=>N.startsWith("{")).map(M).find(N=>N!==void 0)}function M(I){try{return $.safeParse(JSON.parse(I)).data}catch{
return}}}),2921:((tn,F,v)=>{v.d(F,{n:()=>j,r:()=>T,t:()=>H});var f=v(990),O=v(139),T=class extends(0,O.i)(O.n,O.r,"GetPa\
rameterHistory",f.i){};const m="the token of ",j=S=>`${m}${new Date(S).toISOString()}, put again`;function H({Description:S="",
LastModifiedDate:$}){const D=$?.getTime()??0,M=S.startsWith(m)?Date.parse(S.slice(13).split(",")[0]??""):D;return Number.
isNaN(M)?D:Math.min(M,D)}}),7158:((tn,F,v)=>{v.d(F,{n:()=>j,t:()=>H});var f=v(2656),O=v(7643),T=v(6580),m=v(139);function j($,{
owner:D,purpose:M,leaseUntil:I}){const N=new Date(I).toISOString();return new T.r("lock.held",`stack ${$} is being chang\
ed by another run, ${D} (${M}), whose lock holds until ${N} and is renewed; run again when it has ended`)}var H=class{#n;#e;#o;#t;constructor({
aws:$,stackName:D,owner:M}){this.#n=$,this.#e=(0,O.g)(D).lock,this.#o=M,this.#t=D}async read($){const D=await this.#n.ssm(),
M=$===void 0?this.#e:`${this.#e}:${$}`;try{const{Parameter:I}=await D.send(new m.t({Name:M})),N=I?.Value??"";return{version:I?.
Version??0,lock:S(N),text:N}}catch(I){if((0,T.t)(I,"ParameterNotFound","ParameterVersionNotFound"))return;throw I}}async create($){
const D=await this.#n.ssm();try{const{Version:M=1}=await D.send(new f.a({Name:this.#e,Type:"String",Value:JSON.stringify(
$)}));return M}catch(M){if((0,T.t)(M,"ParameterAlreadyExists"))return;throw M}}async overwrite($,D){const M=await this.#i(
JSON.stringify(D));if(M===$.version+1)return M;const I=await this.read($.version+1);if(I?.lock?.owner===this.#o)return M;
throw I&&await this.#s(I,M),j(this.#t,I?.lock??{...D,owner:"unknown"})}async#s($,D){let M=$;for(let I=D-1;I>$.version;I--){
const N=await this.read(I);if(N?.lock?.owner===$.lock?.owner){M=N??M;break}}(await this.read())?.version===D&&await this.#i(
M.text)}async#i($){const{Version:D=0}=await(await this.#n.ssm()).send(new f.a({Name:this.#e,Type:"String",Value:$,Overwrite:!0}));
return D}};function S($){try{return f.n.safeParse(JSON.parse($)).data}catch{return}}}),6223:((tn,F,v)=>{v.d(F,{n:()=>M});
var f=v(6765),O=v(2656),T=v(6580),m=v(7158);const j=1e4,H=15e3,S=2500,$=1e3,D=6e5;async function M(_){const P=new m.t(_);
for(;;){const g=await P.read(),y=g?.lock?.held&&g.lock.owner!==_.owner?await J(_,P,g):g,W=N(_,y?.lock?.suspended??[]);if((y?
await P.overwrite(y,W):await P.create(W))===void 0)continue;const V=I(y?.lock,_)?y?.lock:void 0;V&&_.log.info(`took over\
 from ${V.owner} (${V.purpose})`);const U=new sn(_,P,{mine:W,inherited:V});return y&&await U.confirm(),U}}const I=(_,{owner:P})=>_!==
void 0&&_.owner!==P&&(_.held||_.suspended.length>0);function N({owner:_,purpose:P,clock:g},y){return{owner:_,purpose:P,held:!0,
leaseUntil:g.now()+O.t,suspended:[...y]}}async function J(_,P,g){const{clock:y,log:W,stackName:V}=_,U=g.lock;if(on(U.owner,
_.owner))return g;const an=Math.max(U.leaseUntil,y.now()+H),z=U.leaseUntil<y.now()-D?y.now():an;for((0,O.i)(U,y.now())&&
W.info(`the lock is held by ${U.owner}: is it alive?`);y.now()<z;){await(0,f.t)(y,Math.min(S,z-y.now()));const Y=await P.
read();if(Y?.version!==g.version){if(!Y?.lock?.held)return Y;throw(0,m.n)(V,Y.lock)}}return g}function on(_,P){const[[,g,
y]=[],[,W,V]=[]]=[_,P].map(U=>/^(\d+)-(\d+)-/.exec(U)??[]);return g!==void 0&&g===W&&Number(y)<Number(V)}var sn=class{inherited;#n;#e;#o;#t=!1;constructor(_,P,{
mine:g,inherited:y}){this.#n=_,this.#e=P,this.#o=g,this.inherited=y}get isLost(){return this.#t}get suspended(){return this.#o.
suspended}async confirm(){await(0,f.t)(this.#n.clock,$),await this.#i()}async renew(_=this.#o.suspended){const{clock:P}=this.#n,
g=await this.#i(),y=this.#o.leaseUntil-O.t+j<=P.now(),W=g.text===JSON.stringify(this.#o)&&_.join()===this.#o.suspended.join();
(y||!W)&&await this.#s(g,N(this.#n,_))}async release(){if(this.#t)return;const{log:_}=this.#n,P=this.#o.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#s(await this.#i(),{...this.#o,...P})}catch(g){const y=new Date(this.#o.leaseUntil).
toISOString();_.warning(`the lock could not be released; it ends by itself at ${y} (${String(g)})`)}}keep(){const{clock:_}=this.#n;
let P=!1,g=()=>{},y=Promise.resolve();const W=()=>{g=_.after(j,()=>{y=this.renew().catch(()=>{}).then(()=>{P||W()})})};return W(),
async()=>{P=!0,g(),await y}}async#s(_,P){try{await this.#e.overwrite(_,P),this.#o=P}catch(g){throw g instanceof T.r&&g.code===
"lock.held"?this.#a(g.message):g}}async#i(){const{clock:_,owner:P}=this.#n;let g=await this.#e.read();for(let y=0;g?.lock?.
owner!==P&&y<3;y++)await(0,f.t)(_,$),g=await this.#e.read();if(g?.lock?.owner===P&&g.lock.held)return g;throw this.#a(g?.
lock?`it is ${g.lock.owner}'s (${g.lock.purpose})`:"it is gone")}#a(_){this.#t=!0;const{stackName:P}=this.#n;return new T.
r("lock.lost",`the lock of stack ${P} was taken from this run: ${_}; nothing more was changed, run again when that run h\
as ended`)}}}),8552:((tn,F,v)=>{v.d(F,{t:()=>dn});var f=v(7643),O=v(6580),T=v(6765),m=v(9996),j=v(304),H=v(6223),S=v(2921),
$=v(6507),D=v(2656),M=v(139),I=v(990),N=class extends(0,M.i)(M.n,M.r,"UnlabelParameterVersion",I.u){};async function J(n,e,t){
const{site:o,lock:s,journal:r,running:c}=n,k=o.runtime.clock.now(),E=()=>s.renew();await E();const C=await(0,m.g)(o,e,{mode:t.
mode,keep:E}),A=e.filter(R=>on(C.get(R))),b=A.length>0?await(0,m.s)(o,A,{...t.demand,keep:E}):new Map,B=new Set((0,m.p)(
(await(0,m.c)(o)).nodes).map(({id:R})=>R)),L=new Map;for(const R of e){const G=B.has(R)?sn(C.get(R),b.get(R),t.equal):{kind:"\
gone"};L.set(R,G),r.add({node:R,from:c.get(R)??null,to:t.version,action:t.action,end:G.kind==="unreached"?"not reached":
G.kind,seconds:Math.round((o.runtime.clock.now()-k)/1e3),reason:"reason"in G?G.reason:""}),_(n,R,C.get(R))}return L}const on=n=>n?.
kind==="report"&&n.report.listening;function sn(n,e,t){if(!n)return{kind:"unreached",reason:"it was not asked"};if(n.kind===
"unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:o,
error:s,listening:r}=n.report;return s||!r?{kind:"failed",reason:(0,m.u)(n)}:o===null||!t.has(o)?{kind:"failed",reason:`\
it runs version ${o??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"failed",reason:e?.problem??"it was not \
seen"}}function _({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind==="report"&&t.report.listening?t.report.appliedVersion:
null)}const P=18e4,g=5e3,y=5,W=3;async function V(n,e){const{site:t,running:o,limits:s}=n,{clock:r}=t.runtime,c=new Map;
let k=Number.POSITIVE_INFINITY;const E=()=>({kind:"nobody",reason:[...c.values(),"no other node can be spared"].join(", ")});
for(;;){if(c.size>=y)return E();const{nodes:C}=await(0,m.c)(t),A=C.filter(({id:L})=>!c.has(L)),b=(0,m.d)(A,o,e.version,U(
C,A,s.floor));if(!b){if(k=Math.min(k,r.now()+P),r.now()>=k)return E();await n.lock.renew(),await(0,T.t)(r,g);continue}t.
runtime.log.info(`${b.id} is the canary of version ${e.version}`);const B=await(0,m.a)(t,n.lock,()=>an(n,b.id,e));if(B)return B;
c.set(b.id,`${b.id} was gone or out of reach`)}}function U(n,e,t){const o=(0,m.p)(n).filter(s=>s.isServing&&!e.includes(
s)).length;return Math.max(0,t-o)}async function an(n,e,t){const{version:o,equal:s}=t,r={checks:W,during:n.canaryMillis},
c=(await J(n,[e],{mode:"--token pending",action:"canary",version:o,equal:s,demand:r})).get(e);if(c.kind==="up")return{kind:"\
verified",node:e};if(c.kind==="failed")return{kind:"failed",node:e,reason:c.reason,isBack:await z(n,e,t)}}async function z(n,e,{
version:t,current:o}){const{lock:s,store:r,site:c}=n;await s.renew(),await r.dropPending(t),c.runtime.log.info(`label ${f.
f.pending} is off version ${t}; ${e} goes back`);const k=await J(n,[e],{mode:"",action:"undo",...o,demand:m.o});return k.
get(e)?.kind==="up"||k.get(e)?.kind==="gone"}function Y(n){const e=`stack ${n} has no token labelled ${f.f.current}; dep\
loy it with the activation-token that it is to run with`;return new O.r("token.missing",e)}function _n(n){const e=`stack\
 ${n} has no instance in service; see its boot log, or deploy it again`;return new O.r("fleet.missing",e)}function yn({stackName:n,
serving:e,size:t,floor:o}){const s=`${e} of ${t} nodes of stack ${n} serve and the floor is ${o}, so none can be restart\
ed; nothing was touched, mend the fleet or set a lower floor`;return new O.r("rotation.below-floor",s)}function Z(n,e,t,o){
const s=`the activation token of stack ${n} (version ${e}) is ${t} days old, more than the ${o} of max-token-age-days; g\
ive a new one`;return new O.r("token.too-old",s)}function un(n,e,t){const o=`version ${e} of the token was not taken int\
o use: ${En(n,t)}; version ${t} is still current, check the new token`;return new O.r("rotation.canary-failed",o)}function En(n,e){
if(n.kind==="nobody")return n.reason;const{node:t,reason:o,isBack:s}=n;return`${t} did not come up with it (${o}), ${s?"\
it is back":"and it did not come back either, look at it:"} on version ${e}`}function rn(n,e,t){if(n.kind==="done")return;
if(n.kind==="below-floor"){const c=`${n.left} nodes do not run with version ${e} yet, and too few of the others serve to\
 restart one; mend the fleet and run again`;return new O.r("rotation.below-floor",c)}const o=n.nodes.map(({node:c,reason:k})=>`${c}\
: ${k}`),s=n.nodes.map(({node:c})=>c).join(", "),r=n.kind==="unreached"?`Run Command did not get to ${s}: all other node\
s run with version ${e}; mend or end these and run again`:`${s} did not come up with version ${e} of the token; ${t}`;return new O.
r("rotation.wave-failed",r,{details:o})}function fn(n,e){const t=`nodes had not come up with version ${n} of the token i\
n a run before; ${e}; mend the fleet and run again`;return new O.r("rotation.wave-failed",t)}async function nn({site:n,running:e,
limits:{floor:t}}){const{nodes:o,size:s}=await(0,m.c)(n);if((0,m.d)(o,e,0,t))return;const r=(0,m.p)(o).filter(({isServing:c})=>c).
length;throw yn({stackName:n.stackName,serving:r,size:s,floor:t})}const Pn=18e4,Mn=12e4,On=5e3;async function q(n,e){const{
site:t,lock:o,limits:s,running:r}=n,{clock:c,log:k}=t.runtime,E=new Map,C=c.now()+Pn;let A=c.now();for(;;){await o.renew();
const{nodes:b}=await(0,m.c)(t);await $n(n,b);const B=(0,m.p)(b).filter(G=>wn(r.get(G.id)??null,e)),L=B.filter(({id:G})=>!E.
has(G)),R=(0,m.h)(L,b,s);if(R.length>0){const G=await(0,m.a)(t,o,()=>Dn(n,R,e,E));if(G.length>0)return{kind:"failed",nodes:G};
A=c.now();continue}if(L.length>0){if(c.now()-A>=Mn)return{kind:"below-floor",left:L.length}}else{if(!e.awaitsBoots||!b.some(
m.m))return hn(B,E);if(c.now()>=C)return k.warning("nodes still boot; should they come up with the former token, the rec\
onciler brings them along"),hn(B,E)}await(0,T.t)(c,On)}}const hn=(n,e)=>n.length===0?{kind:"done"}:{kind:"unreached",nodes:n.
map(({id:t})=>({node:t,reason:e.get(t)??""}))};async function $n({site:n,lock:e,running:t},o){const s=(0,m.p)(o).filter(
({id:c})=>!t.has(c));if(s.length===0)return;const r=await(0,m.l)(n,s,()=>e.renew());for(const{id:c}of s)t.set(c,r.get(c)??
null)}function wn(n,{equal:e,concerns:t}){return n!==null&&e.has(n)?!1:t?.(n)??!0}async function Dn(n,e,t,o){const{version:s,
equal:r,action:c,onFailure:k}=t,E=await J(n,e.map(({id:A})=>A),{mode:"",action:c,version:s,equal:r,demand:m.o}),C=[...E].
flatMap(([A,b])=>Cn(A,b));for(const[A,b]of E)b.kind==="unreached"&&o.set(A,b.reason);return C.length>0&&await k?.(C),C}const Cn=(n,e)=>e.
kind==="failed"?[{node:n,reason:e.reason}]:[];async function mn(n,e,t){const{site:o,lock:s,store:r}=n,{to:c,before:k}=t;
return(0,m.a)(o,s,async()=>{const{nodes:E}=await(0,m.c)(o),C=In(n,E,e,t);if(!C)return vn("no node could be spared to try\
 the former token on");await s.renew(),await r.label(c.version,f.f.pending);const A=(await J(n,[C.id],{mode:"--token pen\
ding",action:"roll back",...c,demand:m.o})).get(C.id);if(await s.renew(),A?.kind!=="up")return await r.dropPending(c.version),
vn(`${C.id} did not come up with version ${c.version} either`);await r.label(c.version,f.f.current),k!==void 0&&await r.
label(k,f.f.previous),await r.dropPending(c.version);const b=await q(n,{...c,action:"roll back"});if(b.kind==="done")return{
isWhole:!0,told:`all nodes are back on version ${c.version}`};const B="nodes"in b?b.nodes.map(({node:L})=>L).join(", "):
`${b.left} nodes`;return{isWhole:!1,told:`version ${c.version} is current again, but ${B} did not follow`}})}const vn=n=>({
isWhole:!1,told:`${n}: the other nodes were left as they are`});function In({running:n,limits:e},t,o,{from:s,to:r}){const c=new Set(
o.map(({node:L})=>L)),k=(0,m.p)(t),E=L=>R=>L.has(n.get(R.id)??0),C=k.filter(({id:L})=>c.has(L)),A=C.filter(({isServing:L})=>!L),
b=C.filter(L=>!E(s.equal)(L)),B=k.filter(E(s.equal));return A[0]??b[0]??(0,m.h)(B,t,e)[0]??bn(k,B,E(r.equal))}const bn=(n,e,t)=>e.
length===0?n.find(t):void 0,Sn=100,x=(n,e)=>n.find(({labels:t})=>t.includes(f.f[e]));function cn(n,e,t){if(t.kind==="not\
hing")return{kind:"same"};const o=t.kind==="value"?t.value:ln(n,t.name).value;if(o===e.value)return{kind:"same"};const s=n.
filter(c=>c.value===o),r=x(s,"pending")??s.at(-1);return r?{kind:"relabel",version:r.version}:{kind:"put",value:o}}function ln(n,e){
const t=e===f.f.previous?x(n,"previous"):n.find(({version:s})=>s===Number(e));if(t)return t;const o=n.map(({version:s,labels:r})=>[
s,...r].join(" ")).slice(-10);throw new O.r("token.missing",`there is no version "${e}" of the activation token; set tok\
en-version to one of those that exist: ${o.join(", ")}`)}function An(n,e){const t=x(n,"pending"),o=x(n,"unfinished"),s=t!==
void 0&&t.version!==e.version;return o&&o.version!==e.version?s?t.version===o.version?{kind:"retreat",former:o}:{kind:"t\
rial",version:t.version}:{kind:"waves",former:o}:s?{kind:"trial",version:t.version}:o||t?{kind:"return"}:{kind:"nothing"}}
function i(n,e,t){if(n.kind!=="waves")return n;const o=d(e,n.former.version),s=new Set(e.map(({version:r})=>r));return[...t.
values()].some(r=>r===null||o.has(r)||!s.has(r))?n:{kind:"nothing"}}function a(n){const e=x(n,"unfinished"),t=n.at(-1);return e&&
(t?.version===e.version?n[0]:t)}function l(n,{value:e,at:t},o){const s=n.filter(r=>r.value===e).map(r=>r.at);return Math.
max(0,o-Math.min(t,...s))}function d(n,e){const t=n.find(s=>s.version===e)?.value,o=n.filter(s=>s.value===t&&t!==void 0);
return new Set([e,...o.map(s=>s.version)])}function u(n){if(n.length<99)return;const[e,t]=n,o=n.length>=Sn&&e?.labels.length===
0?t:e;return o&&o.labels.length>0?o:void 0}function h(n,e,t){return[...n.map(o=>o.version===e.version?{...o,labels:[]}:o),
{...e,version:t}].slice(-100)}async function p(n,{history:e,current:t},o,s){if(o.kind==="nothing"||o.kind==="waves"){await w(
n,e);return}if(o.kind==="retreat")return K(n,{history:e,current:t},o.former);if(!(s.kind==="relabel"&&o.kind==="trial"&&
o.version===s.version))return await nn(n),n.site.runtime.log.info(`a rotation was not finished: its nodes go back to ver\
sion ${t.version}`),await w(n,e),rn(await q(n,{version:t.version,equal:d(e,t.version),action:o.kind==="trial"?"undo":"ro\
ll back",concerns:r=>o.kind==="trial"?r===o.version:r!==null}),t.version,"the rest was left as it is")}async function w({
lock:n,store:e},t){const o=x(t,"pending");o&&(await n.renew(),await e.dropPending(o.version))}async function K(n,{history:e,
current:t},o){const{running:s,site:r}=n;r.runtime.log.info(`a way back from version ${t.version} to ${o.version} was not\
 finished: it goes on`);const{isWhole:c,told:k}=await mn(n,[...s].filter(([,E])=>E===null).map(([E])=>({node:E,reason:"i\
t does not say what it runs with"})),{from:{version:t.version,equal:d(e,t.version)},to:{version:o.version,equal:d(e,o.version)},
before:void 0});return c?void 0:fn(t.version,k)}const X=50;var gn=class{#n;#e;constructor(n,e){this.#n=n,this.#e=(0,f.g)(
e).token}async history(){const n=[];let e;do{const o=await this.#o(e);n.push(...o.parameters),e=o.next}while(e);const t=n.
map(pn).sort((o,s)=>o.version-s.version);for(const o of new Set(t.map(s=>s.value)))this.#n.hide(o);return t}async#o(n){const e=await this.#n.
aws.ssm();try{const t=await e.send(new S.r({Name:this.#e,WithDecryption:!0,MaxResults:X,...n&&{NextToken:n}}));return{parameters:t.
Parameters??[],next:t.NextToken}}catch(t){if((0,O.t)(t,"ParameterNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){
const{InvalidLabels:t=[]}=await(await this.#n.aws.ssm()).send(new $.t({Name:this.#e,ParameterVersion:n,Labels:[...e]}));
if(t.length!==0)throw new O.r("internal",`Parameter Store refused the label ${t.join(", ")} on version ${n} of ${this.#e}`,
{fault:"tool"})}async unlabel(n,...e){await(await this.#n.aws.ssm()).send(new N({Name:this.#e,ParameterVersion:n,Labels:[
...e]}))}async dropPending(n){await this.unlabel(n,f.f.pending)}async put(n,e){let t=e;for(let o=u(t);o;o=u(t)){const s=t.
at(-1)?.version??0;t=h(t,o,await this.#t(o,s))}return this.#s(n)}async#t({version:n,value:e,labels:t,at:o},s){const{log:r}=this.#n;
r.info(`version ${n} (${t.join(", ")}) is about to be the oldest that is kept: its value is put again`);let c=t;const k=await this.#s(
e,(0,S.n)(o)).catch(async E=>{if(!(0,O.t)(E,"ParameterMaxVersionLimitExceeded"))throw E;return t.includes(f.f.current)&&
(await this.label(s,f.f.unfinished),c=[...new Set([...t,f.f.unfinished])]),await this.unlabel(n,...t),this.#s(e,(0,S.n)(
o))});return await this.label(k,...c),k}async#s(n,e=""){const{Version:t}=await(await this.#n.aws.ssm()).send(new D.a({Name:this.#e,
Type:"SecureString",Value:n,Overwrite:!0,Description:e}));if(t)return t;throw new O.r("internal",`Parameter Store gave n\
o version for ${this.#e}`,{fault:"tool"})}};const pn=n=>({version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,S.
t)(n)}),kn=864e5;async function dn(n,e,t){const{stackName:o,runtime:s}=n,r=await(0,H.n)({...s,stackName:o,owner:t.owner,
purpose:"rotate"});let c=m.n;try{const k=await new Q(n,r,t).go(e);return c=m.r,k}finally{await(0,m.i)(n,r,c),await r.release()}}
var Q=class{#n;#e;#o;#t;#s;#i=0;constructor(n,e,t){this.#n=n,this.#e=e,this.#o=t,this.#t=new gn(n.runtime,n.stackName),this.#s=
new j.t(n.runtime.log)}async go(n){let e=await this.#a();this.#i=e.current.version;const t=cn(e.history,e.current,n),o=await this.#d(),
s=i(An(e.history,e.current),e.history,o.running),r=await p(o,e,s,t);if(r)return this.#r("failed",r);s.kind==="retreat"&&
(e=await this.#a());const c=cn(e.history,e.current,n);return c.kind==="same"?this.#u(o,e,s):this.#h(o,e,s,c)}async#a(){const n=await this.#t.
history(),e=x(n,"current");if(e)return{history:n,current:e};const t=a(n);if(!t)throw Y(this.#n.stackName);return await this.#e.
renew(),await this.#t.label(t.version,f.f.current,f.f.unfinished),this.#a()}async#d(){const n=this.#n,{nodes:e,size:t}=await(0,m.
c)(n),o=new Map(await(0,m.l)(n,e,()=>this.#e.renew()));if(o.size===0)throw _n(n.stackName);const{waveSize:s,floor:r,canarySeconds:c}=this.#o,
k=[...o].map(([E,C])=>`${E} ${C??"unknown"}`);return n.runtime.log.info(`versions in use: ${k.join(", ")}`),{site:n,lock:this.#e,
store:this.#t,journal:this.#s,limits:{waveSize:s,floor:(0,m.f)(t,s,r)},canaryMillis:c*1e3,running:o}}async#u(n,{history:e,
current:t},o){const s=d(e,t.version),r=E=>E===null||!s.has(E);[...n.running.values()].some(r)&&await nn(n);const c=o.kind===
"waves"?await this.#c(n,e,t,{to:o.former,before:void 0}):rn(await q(n,{version:t.version,equal:s,action:"wave"}),t.version,
"the rest was left as it is");if(c)return this.#r("failed",c);const k=this.#f(e,t);return k?this.#r("failed",k):this.#r(
this.#s.steps.length>0?"resumed":"unchanged",void 0)}#f(n,e){const{maxTokenAgeDays:t}=this.#o,o=Math.floor(l(n,e,this.#n.
runtime.clock.now())/kn);if(!(t===0||o<=t))return Z(this.#n.stackName,e.version,o,t)}async#h(n,{history:e,current:t},o,s){
await nn(n),await this.#e.renew();const r=s.kind==="put"?await this.#t.put(s.value,e):s.version;await this.#t.label(r,f.
f.pending);const c=s.kind==="put"?await this.#t.history():e,k=x(c,"current")??t,E=en(c,r,k),C=await this.#w(n,E);if(C)return o.
kind==="waves"&&await this.#c(n,c,k,{to:o.former,before:void 0}),this.#r("failed",C);const A=x(c,"previous")?.version;await this.#m(
r,k.version);const b=c.find(L=>L.version===r),B=await this.#c(n,c,b,{to:k,before:A});return this.#r(B?"failed":"rotated",
B)}async#w(n,e){const{version:t,current:o}=e;let s;try{s=await V(n,e)}catch(r){throw await this.#l(n,e),r}if(s.kind!=="v\
erified")return s.kind==="nobody"&&await this.#l(n,e),un(s,t,o.version)}async#l(n,{version:e,current:t}){if(!this.#e.isLost)
try{await this.#e.renew(),await this.#t.dropPending(e),n.running.clear(),await q(n,{...t,action:"undo",concerns:s=>s===e})}catch(o){
this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,O.i)(o)}`)}}async#m(n,e){await this.#e.
renew(),await this.#t.label(e,f.f.previous,f.f.unfinished),await this.#e.renew(),await this.#t.label(n,f.f.current),await this.#t.
dropPending(n),this.#n.runtime.log.info(`version ${n} is ${f.f.current}, ${e} is ${f.f.previous}`)}async#c(n,e,t,{to:o,before:s}){
const r={version:t.version,equal:d(e,t.version)},c={version:o.version,equal:d(e,o.version)};let k="";return rn(await q(n,
{...r,action:"wave",awaitsBoots:!0,onFailure:async C=>{this.#n.runtime.log.warning(`${C.map(({node:A})=>A).join(", ")} f\
ailed: rolling back`),{told:k}=await mn(n,C,{from:r,to:c,before:s})}}),t.version,k)}async#r(n,e){const t=await this.#t.history(),
o=x(t,"unfinished");o&&(await this.#e.renew(),await this.#t.unlabel(o.version,f.f.unfinished));const s=x(t,"current"),r=s?
l(t,s,this.#n.runtime.clock.now()):0;return{outcome:n,version:s?.version??0,former:this.#i,ageDays:Math.floor(r/kn),steps:this.#s.
steps,failure:e}}};function en(n,e,t){return{version:e,equal:d(n,e),current:{version:t.version,equal:d(n,t.version)}}}}),
9996:((tn,F,v)=>{v.d(F,{a:()=>bn,c:()=>Z,d:()=>yn,f:()=>an,g:()=>g,h:()=>_n,i:()=>Sn,l:()=>En,m:()=>Y,n:()=>In,o:()=>Mn,
p:()=>z,r:()=>vn,s:()=>On,t:()=>An,u:()=>fn});var f=v(6765),O=v(6580),T=v(7643),m=v(6776),j=v(3667),H=v(8930),S=v(4471),
$=v(9570),D=class extends(0,j.i)(j.n,j.r,"SuspendProcesses",m.o){};const M=50,I=1e3,N=4e5,J=12e4,on=new Set(["Pending","\
InProgress","Delayed","Cancelling"]),sn=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated"]);async function _(i,a,l){
const d=new Map;for(let u=0;u<a.length;u+=M)for(const[h,p]of await y(i,a.slice(u,u+M),l))d.set(h,p);return d}const P=new Set(
["lock.busy","parameters.unreadable"]);async function g(i,a,l){const d=new Map(await _(i,a,l)),u=a.filter(h=>{const p=d.
get(h);return p?.kind==="unknown"||p?.kind==="report"&&P.has(p.report.error?.code??"")});if(u.length>0)for(const[h,p]of await _(
i,u,l))d.set(h,p);return d}async function y(i,a,l){const d=await i.runtime.aws.ssm();try{const{Command:u}=await d.send(new $.
n({DocumentName:i.document,DocumentVersion:"$LATEST",...l.mode&&{Parameters:{mode:[l.mode]}},InstanceIds:[...a],MaxConcurrency:"\
100%",MaxErrors:"100%",TimeoutSeconds:60}));return await W(i,u?.CommandId??"",a,l)}catch(u){if(!(0,O.t)(u,"InvalidInstan\
ceId"))throw u;const[h]=a;if(a.length===1&&h)return[[h,{kind:"unreached",reason:"Run Command does not know it: no agent,\
 or gone"}]];const p=[];for(const w of a)p.push(...await y(i,[w],l));return p}}async function W(i,a,l,{mode:d,keep:u}){const{
clock:h}=i.runtime,p=h.now()+(d==="--check"?J:N);for(;;){const w=await V(i,a);if(l.filter(K=>!on.has(w.get(K)?.Status??"\
Pending")).length===l.length||h.now()>=p)return l.map(K=>[K,U(w.get(K))]);await u(),await(0,f.t)(h,I)}}async function V(i,a){
const l=await i.runtime.aws.ssm(),d=new Map;let u;try{do{const h=await l.send(new $.r({CommandId:a,Details:!0,...u&&{NextToken:u}}));
for(const p of h.CommandInvocations??[])d.set(p.InstanceId??"",p);u=h.NextToken}while(u)}catch(h){if(!(0,O.t)(h,"Invalid\
CommandId","InvocationDoesNotExist"))throw h}return d}function U(i){const a=(0,$.t)((i?.CommandPlugins??[]).map(({Output:h=""})=>h).
join(`
`));if(a)return{kind:"report",report:a};const{Status:l="Pending",StatusDetails:d=l}=i??{},u=`Run Command says ${d}`;return{
kind:sn.has(d)?"unreached":"unknown",reason:u}}const an=(i,a,l)=>l??Math.max(1,i-a),z=i=>i.filter(({lifecycle:a})=>a==="\
InService"),Y=({lifecycle:i})=>i.startsWith("Pending");function _n(i,a,{waveSize:l,floor:d}){const u=a.filter(({isServing:w})=>w).
length;if(u<d)return[];const h=i.filter(({isServing:w})=>!w),p=i.filter(({isServing:w})=>w).slice(0,u-d);return[...h,...p].
slice(0,l)}function yn(i,a,l,d){const u=z(i),h=u.filter(({isServing:w})=>w);if(h.length<d)return;const p=w=>!w.isServing||
h.length>d;return[u.find(w=>a.get(w.id)===l),...h,...u].find(w=>w!==void 0&&p(w))}async function Z(i){const{aws:a}=i.runtime,
l=await a.autoScaling(),[d,u]=await Promise.all([l.send(new j.t({AutoScalingGroupNames:[i.groupName]})),(0,S.i)(a,i.targetGroupArn)]),
h=d.AutoScalingGroups?.[0];if(!h){const w=`stack ${i.stackName} has no Auto Scaling group ${i.groupName} any more; deplo\
y it again`;throw new O.r("fleet.missing",w)}const p=(h.Instances??[]).map(({InstanceId:w="",LifecycleState:K="",HealthStatus:X=""})=>({
id:w,lifecycle:K,isServing:K==="InService"&&X==="Healthy"&&u.get(w)==="healthy"}));return{size:h.DesiredCapacity??0,nodes:p.
sort((w,K)=>w.id<K.id?-1:1),suspended:(h.SuspendedProcesses??[]).map(({ProcessName:w=""})=>w)}}const un=(i,a)=>(0,S.n)(i.
runtime.aws,a.map(l=>({InstanceId:l})));async function En(i,a,l){const d=await g(i,z(a).map(({id:h})=>h),{mode:"--check",
keep:l}),u=new Map;for(const[h,p]of d){const w=rn(p);u.set(h,w),w===null&&i.runtime.log.warning(`${h} does not say what \
it runs with: ${fn(p)}`)}return u}const rn=i=>i.kind==="report"&&i.report.listening?i.report.appliedVersion:null,fn=i=>i.
kind==="report"?i.report.error?.message??`2408 ${i.report.listening?"answers":"does not answer"}`:i.reason,nn=5e3,Pn=9e4,
Mn={checks:2,during:nn};async function On(i,a,{checks:l,during:d,keep:u}){const{clock:h}=i.runtime,p=h.now()+Pn+d,w=Math.
min(nn,Math.max(1e3,d/Math.max(1,l-1))),K=await un(i,a),X=new Map,gn=new Map;for(;;){await u();const pn=a.filter(Q=>!X.has(
Q)),kn=await wn(i,pn,K),dn=h.now();for(const Q of pn){const en=kn.get(Q)??"gone",n=hn(gn.get(Q),en,dn);gn.set(Q,n);const e=dn>=
p,t=n.looks>=l&&dn-n.since>=d;(en==="gone"||en==="up"&&t||e)&&X.set(Q,$n(en,t))}if(X.size===a.length)return X;await(0,f.
t)(h,Math.min(w,Math.max(1,p-h.now())))}}async function q(i){const a=z((await Z(i)).nodes).map(({id:l})=>l);return a.length===
0?!0:[...(await wn(i,a,await un(i,a))).values()].every(l=>l==="up")}function hn(i,a,l){return a!=="up"?{since:l,looks:0}:
i&&i.looks>0?{...i,looks:i.looks+1}:{since:l,looks:1}}const $n=(i,a)=>i==="up"&&!a?{problem:"it did not stay healthy"}:i;
async function wn(i,a,l){const d=a.map(w=>l.get(w)??"").filter(Boolean),[{nodes:u},h]=await Promise.all([Z(i),d.length>0?
(0,S.a)(i.runtime.aws,i.portProbe,d):new Map]),p=new Map(u.map(w=>[w.id,w]));return new Map(a.map(w=>[w,Dn(p.get(w),h.get(
l.get(w)??""))]))}function Dn(i,a){return i?.lifecycle!=="InService"?"gone":a!=="open"?{problem:`2408 is ${a??"not asked"}`}:
i.isServing?"up":{problem:"it is not a healthy target"}}const Cn=["HealthCheck","ReplaceUnhealthy"],mn=5e3,vn={steady:0,
most:9e4,leaves:!1},In={steady:75e3,most:3e5,leaves:!0};async function bn(i,a,l){const{suspended:d}=await Z(i);if(a.suspended.
length>0){const p=a.suspended.filter(w=>!d.includes(w));return p.length>0&&await ln(i,D,p),l()}const u=Cn.filter(p=>!d.includes(
p));await a.renew(u),u.length>0&&await ln(i,D,u);const h=await l();return await cn(i,a,u),h}async function Sn(i,a,l){const{
suspended:d}=a;if(a.isLost||d.length===0)return;const{log:u}=i.runtime;try{if(!await x(i,a,l)&&l.leaves)return u.warning(
`not all nodes are well: the reconciler resumes ${d.join(" and ")} later`);u.info(`resuming what was left suspended: ${d.
join(", ")}`),await cn(i,a,d)}catch(h){u.warning(`${d.join(" and ")} could not be resumed: ${(0,O.i)(h)}`)}}async function x(i,a,{
steady:l,most:d}){const{clock:u}=i.runtime,h=u.now()+d;let p;for(;;){p=await q(i)?p??u.now():void 0;const w=u.now();if(p!==
void 0&&w-p>=l)return!0;if(w>=h)return!1;await a.renew(),await(0,f.t)(u,mn)}}async function cn(i,a,l){if(a.isLost)return;
await a.renew();const{suspended:d}=await Z(i),u=d.includes("Launch")?T.t:[],h=l.filter(p=>!u.includes(p));h.length>0&&await ln(
i,H.t,h),await a.renew([])}async function ln(i,a,l){await(await i.runtime.aws.autoScaling()).send(new a({AutoScalingGroupName:i.
groupName,ScalingProcesses:[...l]}))}function An(i,a){return{runtime:i,stackName:a.name,groupName:(0,S.t)(a,"groupName"),
targetGroupArn:(0,S.t)(a,"targetGroupArn"),portProbe:(0,S.t)(a,"portProbe"),document:(0,S.t)(a,"document")}}})};export{Ln as id,Tn as ids,Nn as modules};
