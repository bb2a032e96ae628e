const Ln=8552,Tn=[8552],Nn={9570:((on,J,p)=>{p.d(J,{n:()=>m,r:()=>W,t:()=>K});var u=p(7811),M=p(990),W=class extends(0,M.
a)(M.r,M.i,"ListCommandInvocations",M.u){},m=class extends(0,M.a)(M.r,M.i,"SendCommand",M.f){};const T=(0,u.t)(["full","\
reload-only","pending","check"]),x=(0,u.t)(["nothing","reload","restart"]),L=(0,u.u)({instanceId:(0,u.p)(),mode:T,action:x,
phase:(0,u.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,u.c)((0,u.a)()),appliedVersion:(0,u.
c)((0,u.a)()),serversVersion:(0,u.c)((0,u.a)()),pinned:(0,u.r)(),restored:(0,u.r)(),listening:(0,u.r)(),unreachableServers:(0,u.
d)((0,u.a)()),seconds:(0,u.l)(),error:(0,u.c)((0,u.u)({code:(0,u.p)(),message:(0,u.p)()}))});function K(O){return O.split(
`
`).filter(D=>D.startsWith("{")).map(B).find(D=>D!==void 0)}function B(O){try{return L.safeParse(JSON.parse(O)).data}catch{
return}}}),2921:((on,J,p)=>{p.d(J,{n:()=>M,t:()=>W});const u="the token of ",M=m=>`${u}${new Date(m).toISOString()}, put\
 again`;function W({Description:m="",LastModifiedDate:T}){const x=T?.getTime()??0,L=m.startsWith(u)?Date.parse(m.slice(13).
split(",")[0]??""):x;return Number.isNaN(L)?x:Math.min(L,x)}}),7158:((on,J,p)=>{p.d(J,{n:()=>L,t:()=>K});var u=p(2656),M=p(
7643),W=p(6580),m=p(990),T=p(7274),x=p(2264);function L(O,{owner:D,purpose:C,leaseUntil:b}){const V=new Date(b).toISOString();
return new x.t("lock.held",`stack ${O} is being changed by another run, ${D} (${C}), whose lock holds until ${V} and is \
renewed; run again when it has ended`)}var K=class{#n;#e;#o;#t;constructor({aws:O,stackName:D,owner:C}){this.#n=O,this.#e=
(0,M._)(D).lock,this.#o=C,this.#t=D}async read(O){const D=await this.#n.ssm(),C=O===void 0?this.#e:`${this.#e}:${O}`;try{
const{Parameter:b}=await D.send(new m.n({Name:C})),V=b?.Value??"";return{version:b?.Version??0,lock:B(V),text:V}}catch(b){
if((0,W.t)(b,"ParameterNotFound","ParameterVersionNotFound"))return;throw b}}async create(O){const D=await this.#n.ssm();
try{const{Version:C=1}=await D.send(new T.t({Name:this.#e,Type:"String",Value:JSON.stringify(O)}));return C}catch(C){if((0,W.
t)(C,"ParameterAlreadyExists"))return;throw C}}async overwrite(O,D){const C=await this.#i(JSON.stringify(D));if(C===O.version+
1)return C;const b=await this.read(O.version+1);if(b?.lock?.owner===this.#o)return C;throw b&&await this.#s(b,C),L(this.#t,
b?.lock??{...D,owner:"unknown"})}async#s(O,D){let C=O;for(let b=D-1;b>O.version;b--){const V=await this.read(b);if(V?.lock?.
owner===O.lock?.owner){C=V??C;break}}(await this.read())?.version===D&&await this.#i(C.text)}async#i(O){const{Version:D=0}=await(await this.#n.
ssm()).send(new T.t({Name:this.#e,Type:"String",Value:O,Overwrite:!0}));return D}};function B(O){try{return u.n.safeParse(
JSON.parse(O)).data}catch{return}}}),6223:((on,J,p)=>{p.d(J,{n:()=>O});var u=p(6765),M=p(2656),W=p(2264),m=p(7158);const T=1e4,
x=15e3,L=2500,K=1e3,B=6e5;async function O(_){const P=new m.t(_);for(;;){const v=await P.read(),y=v?.lock?.held&&v.lock.
owner!==_.owner?await b(_,P,v):v,R=C(_,y?.lock?.suspended??[]);if((y?await P.overwrite(y,R):await P.create(R))===void 0)
continue;const z=D(y?.lock,_)?y?.lock:void 0;z&&_.log.info(`took over from ${z.owner} (${z.purpose})`);const U=new sn(_,
P,{mine:R,inherited:z});return y&&await U.confirm(),U}}const D=(_,{owner:P})=>_!==void 0&&_.owner!==P&&(_.held||_.suspended.
length>0);function C({owner:_,purpose:P,clock:v},y){return{owner:_,purpose:P,held:!0,leaseUntil:v.now()+M.t,suspended:[...y]}}
async function b(_,P,v){const{clock:y,log:R,stackName:z}=_,U=v.lock;if(V(U.owner,_.owner))return v;const an=Math.max(U.leaseUntil,
y.now()+x),Y=U.leaseUntil<y.now()-B?y.now():an;for((0,M.i)(U,y.now())&&R.info(`the lock is held by ${U.owner}: is it ali\
ve?`);y.now()<Y;){await(0,u.t)(y,Math.min(L,Y-y.now()));const X=await P.read();if(X?.version!==v.version){if(!X?.lock?.held)
return X;throw(0,m.n)(z,X.lock)}}return v}function V(_,P){const[[,v,y]=[],[,R,z]=[]]=[_,P].map(U=>/^(\d+)-(\d+)-/.exec(U)??
[]);return v!==void 0&&v===R&&Number(y)<Number(z)}var sn=class{inherited;#n;#e;#o;#t=!1;constructor(_,P,{mine:v,inherited:y}){
this.#n=_,this.#e=P,this.#o=v,this.inherited=y}get isLost(){return this.#t}get suspended(){return this.#o.suspended}async confirm(){
await(0,u.t)(this.#n.clock,K),await this.#i()}async renew(_=this.#o.suspended){const{clock:P}=this.#n,v=await this.#i(),
y=this.#o.leaseUntil-M.t+T<=P.now(),R=v.text===JSON.stringify(this.#o)&&_.join()===this.#o.suspended.join();(y||!R)&&await this.#s(
v,C(this.#n,_))}async release(){if(this.#t)return;const{log:_}=this.#n,P=this.#o.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#s(await this.#i(),{...this.#o,...P})}catch(v){const y=new Date(this.#o.leaseUntil).toISOString();_.warning(
`the lock could not be released; it ends by itself at ${y} (${String(v)})`)}}keep(){const{clock:_}=this.#n;let P=!1,v=()=>{},
y=Promise.resolve();const R=()=>{v=_.after(T,()=>{y=this.renew().catch(()=>{}).then(()=>{P||R()})})};return R(),async()=>{
P=!0,v(),await y}}async#s(_,P){try{await this.#e.overwrite(_,P),this.#o=P}catch(v){throw v instanceof W.t&&v.code==="loc\
k.held"?this.#a(v.message):v}}async#i(){const{clock:_,owner:P}=this.#n;let v=await this.#e.read();for(let y=0;v?.lock?.owner!==
P&&y<3;y++)await(0,u.t)(_,K),v=await this.#e.read();if(v?.lock?.owner===P&&v.lock.held)return v;throw this.#a(v?.lock?`i\
t is ${v.lock.owner}'s (${v.lock.purpose})`:"it is gone")}#a(_){this.#t=!0;const{stackName:P}=this.#n;return new W.t("lo\
ck.lost",`the lock of stack ${P} was taken from this run: ${_}; nothing more was changed, run again when that run has en\
ded`)}}}),8552:((on,J,p)=>{p.d(J,{t:()=>un});var u=p(7643),M=p(2264),W=p(6765),m=p(9996),T=p(304),x=p(6223),L=p(2921),K=p(
6580),B=p(990),O=p(6507),D=p(7274),C=class extends(0,B.a)(B.r,B.i,"UnlabelParameterVersion",B.p){};async function b(n,e,t){
const{site:o,lock:s,journal:r,running:c}=n,k=o.runtime.clock.now(),E=()=>s.renew();await E();const $=await(0,m.g)(o,e,{mode:t.
mode,keep:E}),S=e.filter(N=>V($.get(N))),I=S.length>0?await(0,m.s)(o,S,{...t.demand,keep:E}):new Map,j=new Set((0,m.p)((await(0,m.
c)(o)).nodes).map(({id:N})=>N)),A=new Map;for(const N of e){const H=j.has(N)?sn($.get(N),I.get(N),t.equal):{kind:"gone"};
A.set(N,H),r.add({node:N,from:c.get(N)??null,to:t.version,action:t.action,end:H.kind==="unreached"?"not reached":H.kind,
seconds:Math.round((o.runtime.clock.now()-k)/1e3),reason:"reason"in H?H.reason:""}),_(n,N,$.get(N))}return A}const V=n=>n?.
kind==="report"&&n.report.listening;function sn(n,e,t){if(!n)return{kind:"unreached",reason:"it was not asked"};if(n.kind===
"unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"failed",reason:n.reason};const{appliedVersion:o,
error:s,listening:r}=n.report;return s||!r?{kind:"failed",reason:(0,m.u)(n)}:o===null||!t.has(o)?{kind:"failed",reason:`\
it runs version ${o??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"failed",reason:e?.problem??"it was not \
seen"}}function _({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind==="report"&&t.report.listening?t.report.appliedVersion:
null)}const P=18e4,v=5e3,y=5,R=3;async function z(n,e){const{site:t,running:o,limits:s}=n,{clock:r}=t.runtime,c=new Map;
let k=Number.POSITIVE_INFINITY;const E=()=>({kind:"nobody",reason:[...c.values(),"no other node can be spared"].join(", ")});
for(;;){if(c.size>=y)return E();const{nodes:$}=await(0,m.c)(t),S=$.filter(({id:A})=>!c.has(A)),I=(0,m.d)(S,o,e.version,U(
$,S,s.floor));if(!I){if(k=Math.min(k,r.now()+P),r.now()>=k)return E();await n.lock.renew(),await(0,W.t)(r,v);continue}t.
runtime.log.info(`${I.id} is the canary of version ${e.version}`);const j=await(0,m.a)(t,n.lock,()=>an(n,I.id,e));if(j)return j;
c.set(I.id,`${I.id} was gone or out of reach`)}}function U(n,e,t){const o=(0,m.p)(n).filter(s=>s.isServing&&!e.includes(
s)).length;return Math.max(0,t-o)}async function an(n,e,t){const{version:o,equal:s}=t,r={checks:R,during:n.canaryMillis},
c=(await b(n,[e],{mode:"--token pending",action:"canary",version:o,equal:s,demand:r})).get(e);if(c.kind==="up")return{kind:"\
verified",node:e};if(c.kind==="failed")return{kind:"failed",node:e,reason:c.reason,isBack:await Y(n,e,t)}}async function Y(n,e,{
version:t,current:o}){const{lock:s,store:r,site:c}=n;await s.renew(),await r.dropPending(t),c.runtime.log.info(`label ${u.
p.pending} is off version ${t}; ${e} goes back`);const k=await b(n,[e],{mode:"",action:"undo",...o,demand:m.o});return k.
get(e)?.kind==="up"||k.get(e)?.kind==="gone"}function X(n){const e=`stack ${n} has no token labelled ${u.p.current}; dep\
loy it with the activation-token that it is to run with`;return new M.t("token.missing",e)}function _n(n){const e=`stack\
 ${n} has no instance in service; see its boot log, or deploy it again`;return new M.t("fleet.missing",e)}function yn({stackName:n,
serving:e,size:t,floor:o}){const s=`${e} of ${t} nodes of stack ${n} serve and the floor is ${o}, so none can be restart\
ed; nothing was touched, mend the fleet or set a lower floor`;return new M.t("rotation.below-floor",s)}function q(n,e,t,o){
const s=`the activation token of stack ${n} (version ${e}) is ${t} days old, more than the ${o} of max-token-age-days; g\
ive a new one`;return new M.t("token.too-old",s)}function dn(n,e,t){const o=`version ${e} of the token was not taken int\
o use: ${En(n,t)}; version ${t} is still current, check the new token`;return new M.t("rotation.canary-failed",o)}function En(n,e){
if(n.kind==="nobody")return n.reason;const{node:t,reason:o,isBack:s}=n;return`${t} did not come up with it (${o}), ${s?"\
it is back":"and it did not come back either, look at it:"} on version ${e}`}function rn(n,e,t){if(n.kind==="done")return;
if(n.kind==="below-floor"){const c=`${n.left} nodes do not run with version ${e} yet, and too few of the others serve to\
 restart one; mend the fleet and run again`;return new M.t("rotation.below-floor",c)}const o=n.nodes.map(({node:c,reason:k})=>`${c}\
: ${k}`),s=n.nodes.map(({node:c})=>c).join(", "),r=n.kind==="unreached"?`Run Command did not get to ${s}: all other node\
s run with version ${e}; mend or end these and run again`:`${s} did not come up with version ${e} of the token; ${t}`;return new M.
t("rotation.wave-failed",r,{details:o})}function hn(n,e){const t=`nodes had not come up with version ${n} of the token i\
n a run before; ${e}; mend the fleet and run again`;return new M.t("rotation.wave-failed",t)}async function en({site:n,running:e,
limits:{floor:t}}){const{nodes:o,size:s}=await(0,m.c)(n);if((0,m.d)(o,e,0,t))return;const r=(0,m.p)(o).filter(({isServing:c})=>c).
length;throw yn({stackName:n.stackName,serving:r,size:s,floor:t})}const Pn=18e4,Mn=12e4,On=5e3;async function nn(n,e){const{
site:t,lock:o,limits:s,running:r}=n,{clock:c,log:k}=t.runtime,E=new Map,$=c.now()+Pn;let S=c.now();for(;;){await o.renew();
const{nodes:I}=await(0,m.c)(t);await $n(n,I);const j=(0,m.p)(I).filter(H=>wn(r.get(H.id)??null,e)),A=j.filter(({id:H})=>!E.
has(H)),N=(0,m.h)(A,I,s);if(N.length>0){const H=await(0,m.a)(t,o,()=>Dn(n,N,e,E));if(H.length>0)return{kind:"failed",nodes:H};
S=c.now();continue}if(A.length>0){if(c.now()-S>=Mn)return{kind:"below-floor",left:A.length}}else{if(!e.awaitsBoots||!I.some(
m.m))return fn(j,E);if(c.now()>=$)return k.warning("nodes still boot; should they come up with the former token, the rec\
onciler brings them along"),fn(j,E)}await(0,W.t)(c,On)}}const fn=(n,e)=>n.length===0?{kind:"done"}:{kind:"unreached",nodes:n.
map(({id:t})=>({node:t,reason:e.get(t)??""}))};async function $n({site:n,lock:e,running:t},o){const s=(0,m.p)(o).filter(
({id:c})=>!t.has(c));if(s.length===0)return;const r=await(0,m.l)(n,s,()=>e.renew());for(const{id:c}of s)t.set(c,r.get(c)??
null)}function wn(n,{equal:e,concerns:t}){return n!==null&&e.has(n)?!1:t?.(n)??!0}async function Dn(n,e,t,o){const{version:s,
equal:r,action:c,onFailure:k}=t,E=await b(n,e.map(({id:S})=>S),{mode:"",action:c,version:s,equal:r,demand:m.o}),$=[...E].
flatMap(([S,I])=>Cn(S,I));for(const[S,I]of E)I.kind==="unreached"&&o.set(S,I.reason);return $.length>0&&await k?.($),$}const Cn=(n,e)=>e.
kind==="failed"?[{node:n,reason:e.reason}]:[];async function mn(n,e,t){const{site:o,lock:s,store:r}=n,{to:c,before:k}=t;
return(0,m.a)(o,s,async()=>{const{nodes:E}=await(0,m.c)(o),$=In(n,E,e,t);if(!$)return vn("no node could be spared to try\
 the former token on");await s.renew(),await r.label(c.version,u.p.pending);const S=(await b(n,[$.id],{mode:"--token pen\
ding",action:"roll back",...c,demand:m.o})).get($.id);if(await s.renew(),S?.kind!=="up")return await r.dropPending(c.version),
vn(`${$.id} did not come up with version ${c.version} either`);await r.label(c.version,u.p.current),k!==void 0&&await r.
label(k,u.p.previous),await r.dropPending(c.version);const I=await nn(n,{...c,action:"roll back"});if(I.kind==="done")return{
isWhole:!0,told:`all nodes are back on version ${c.version}`};const j="nodes"in I?I.nodes.map(({node:A})=>A).join(", "):
`${I.left} nodes`;return{isWhole:!1,told:`version ${c.version} is current again, but ${j} did not follow`}})}const vn=n=>({
isWhole:!1,told:`${n}: the other nodes were left as they are`});function In({running:n,limits:e},t,o,{from:s,to:r}){const c=new Set(
o.map(({node:A})=>A)),k=(0,m.p)(t),E=A=>N=>A.has(n.get(N.id)??0),$=k.filter(({id:A})=>c.has(A)),S=$.filter(({isServing:A})=>!A),
I=$.filter(A=>!E(s.equal)(A)),j=k.filter(E(s.equal));return S[0]??I[0]??(0,m.h)(j,t,e)[0]??bn(k,j,E(r.equal))}const bn=(n,e,t)=>e.
length===0?n.find(t):void 0,Sn=100,F=(n,e)=>n.find(({labels:t})=>t.includes(u.p[e]));function cn(n,e,t){if(t.kind==="not\
hing")return{kind:"same"};const o=t.kind==="value"?t.value:ln(n,t.name).value;if(o===e.value)return{kind:"same"};const s=n.
filter(c=>c.value===o),r=F(s,"pending")??s.at(-1);return r?{kind:"relabel",version:r.version}:{kind:"put",value:o}}function ln(n,e){
const t=e===u.p.previous?F(n,"previous"):n.find(({version:s})=>s===Number(e));if(t)return t;const o=n.map(({version:s,labels:r})=>[
s,...r].join(" ")).slice(-10);throw new M.t("token.missing",`there is no version "${e}" of the activation token; set tok\
en-version to one of those that exist: ${o.join(", ")}`)}function An(n,e){const t=F(n,"pending"),o=F(n,"unfinished"),s=t!==
void 0&&t.version!==e.version;return o&&o.version!==e.version?s?t.version===o.version?{kind:"retreat",former:o}:{kind:"t\
rial",version:t.version}:{kind:"waves",former:o}:s?{kind:"trial",version:t.version}:o||t?{kind:"return"}:{kind:"nothing"}}
function i(n,e,t){if(n.kind!=="waves")return n;const o=d(e,n.former.version),s=new Set(e.map(({version:r})=>r));return[...t.
values()].some(r=>r===null||o.has(r)||!s.has(r))?n:{kind:"nothing"}}function a(n){const e=F(n,"unfinished"),t=n.at(-1);return e&&
(t?.version===e.version?n[0]:t)}function l(n,{value:e,at:t},o){const s=n.filter(r=>r.value===e).map(r=>r.at);return Math.
max(0,o-Math.min(t,...s))}function d(n,e){const t=n.find(s=>s.version===e)?.value,o=n.filter(s=>s.value===t&&t!==void 0);
return new Set([e,...o.map(s=>s.version)])}function h(n){if(n.length<99)return;const[e,t]=n,o=n.length>=Sn&&e?.labels.length===
0?t:e;return o&&o.labels.length>0?o:void 0}function f(n,e,t){return[...n.map(o=>o.version===e.version?{...o,labels:[]}:o),
{...e,version:t}].slice(-100)}async function g(n,{history:e,current:t},o,s){if(o.kind==="nothing"||o.kind==="waves"){await w(
n,e);return}if(o.kind==="retreat")return G(n,{history:e,current:t},o.former);if(!(s.kind==="relabel"&&o.kind==="trial"&&
o.version===s.version))return await en(n),n.site.runtime.log.info(`a rotation was not finished: its nodes go back to ver\
sion ${t.version}`),await w(n,e),rn(await nn(n,{version:t.version,equal:d(e,t.version),action:o.kind==="trial"?"undo":"r\
oll back",concerns:r=>o.kind==="trial"?r===o.version:r!==null}),t.version,"the rest was left as it is")}async function w({
lock:n,store:e},t){const o=F(t,"pending");o&&(await n.renew(),await e.dropPending(o.version))}async function G(n,{history:e,
current:t},o){const{running:s,site:r}=n;r.runtime.log.info(`a way back from version ${t.version} to ${o.version} was not\
 finished: it goes on`);const{isWhole:c,told:k}=await mn(n,[...s].filter(([,E])=>E===null).map(([E])=>({node:E,reason:"i\
t does not say what it runs with"})),{from:{version:t.version,equal:d(e,t.version)},to:{version:o.version,equal:d(e,o.version)},
before:void 0});return c?void 0:hn(t.version,k)}const Q=50;var gn=class{#n;#e;constructor(n,e){this.#n=n,this.#e=(0,u._)(
e).token}async history(){const n=[];let e;do{const o=await this.#o(e);n.push(...o.parameters),e=o.next}while(e);const t=n.
map(pn).sort((o,s)=>o.version-s.version);for(const o of new Set(t.map(s=>s.value)))this.#n.hide(o);return t}async#o(n){const e=await this.#n.
aws.ssm();try{const t=await e.send(new B.t({Name:this.#e,WithDecryption:!0,MaxResults:Q,...n&&{NextToken:n}}));return{parameters:t.
Parameters??[],next:t.NextToken}}catch(t){if((0,K.t)(t,"ParameterNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){
const{InvalidLabels:t=[]}=await(await this.#n.aws.ssm()).send(new O.t({Name:this.#e,ParameterVersion:n,Labels:[...e]}));
if(t.length!==0)throw new M.t("internal",`Parameter Store refused the label ${t.join(", ")} on version ${n} of ${this.#e}`,
{fault:"tool"})}async unlabel(n,...e){await(await this.#n.aws.ssm()).send(new C({Name:this.#e,ParameterVersion:n,Labels:[
...e]}))}async dropPending(n){await this.unlabel(n,u.p.pending)}async put(n,e){let t=e;for(let o=h(t);o;o=h(t)){const s=t.
at(-1)?.version??0;t=f(t,o,await this.#t(o,s))}return this.#s(n)}async#t({version:n,value:e,labels:t,at:o},s){const{log:r}=this.#n;
r.info(`version ${n} (${t.join(", ")}) is about to be the oldest that is kept: its value is put again`);let c=t;const k=await this.#s(
e,(0,L.n)(o)).catch(async E=>{if(!(0,K.t)(E,"ParameterMaxVersionLimitExceeded"))throw E;return t.includes(u.p.current)&&
(await this.label(s,u.p.unfinished),c=[...new Set([...t,u.p.unfinished])]),await this.unlabel(n,...t),this.#s(e,(0,L.n)(
o))});return await this.label(k,...c),k}async#s(n,e=""){const{Version:t}=await(await this.#n.aws.ssm()).send(new D.t({Name:this.#e,
Type:"SecureString",Value:n,Overwrite:!0,Description:e}));if(t)return t;throw new M.t("internal",`Parameter Store gave n\
o version for ${this.#e}`,{fault:"tool"})}};const pn=n=>({version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,L.
t)(n)}),kn=864e5;async function un(n,e,t){const{stackName:o,runtime:s}=n,r=await(0,x.n)({...s,stackName:o,owner:t.owner,
purpose:"rotate"});let c=m.n;try{const k=await new Z(n,r,t).go(e);return c=m.r,k}finally{await(0,m.i)(n,r,c),await r.release()}}
var Z=class{#n;#e;#o;#t;#s;#i=0;constructor(n,e,t){this.#n=n,this.#e=e,this.#o=t,this.#t=new gn(n.runtime,n.stackName),this.#s=
new T.t(n.runtime.log)}async go(n){let e=await this.#a();this.#i=e.current.version;const t=cn(e.history,e.current,n),o=await this.#u(),
s=i(An(e.history,e.current),e.history,o.running),r=await g(o,e,s,t);if(r)return this.#r("failed",r);s.kind==="retreat"&&
(e=await this.#a());const c=cn(e.history,e.current,n);return c.kind==="same"?this.#d(o,e,s):this.#f(o,e,s,c)}async#a(){const n=await this.#t.
history(),e=F(n,"current");if(e)return{history:n,current:e};const t=a(n);if(!t)throw X(this.#n.stackName);return await this.#e.
renew(),await this.#t.label(t.version,u.p.current,u.p.unfinished),this.#a()}async#u(){const n=this.#n,{nodes:e,size:t}=await(0,m.
c)(n),o=new Map(await(0,m.l)(n,e,()=>this.#e.renew()));if(o.size===0)throw _n(n.stackName);const{waveSize:s,floor:r,canarySeconds:c}=this.#o,
k=[...o].map(([E,$])=>`${E} ${$??"unknown"}`);return n.runtime.log.info(`versions in use: ${k.join(", ")}`),{site:n,lock:this.#e,
store:this.#t,journal:this.#s,limits:{waveSize:s,floor:(0,m.f)(t,s,r)},canaryMillis:c*1e3,running:o}}async#d(n,{history:e,
current:t},o){const s=d(e,t.version),r=E=>E===null||!s.has(E);[...n.running.values()].some(r)&&await en(n);const c=o.kind===
"waves"?await this.#c(n,e,t,{to:o.former,before:void 0}):rn(await nn(n,{version:t.version,equal:s,action:"wave"}),t.version,
"the rest was left as it is");if(c)return this.#r("failed",c);const k=this.#h(e,t);return k?this.#r("failed",k):this.#r(
this.#s.steps.length>0?"resumed":"unchanged",void 0)}#h(n,e){const{maxTokenAgeDays:t}=this.#o,o=Math.floor(l(n,e,this.#n.
runtime.clock.now())/kn);if(!(t===0||o<=t))return q(this.#n.stackName,e.version,o,t)}async#f(n,{history:e,current:t},o,s){
await en(n),await this.#e.renew();const r=s.kind==="put"?await this.#t.put(s.value,e):s.version;await this.#t.label(r,u.
p.pending);const c=s.kind==="put"?await this.#t.history():e,k=F(c,"current")??t,E=tn(c,r,k),$=await this.#w(n,E);if($)return o.
kind==="waves"&&await this.#c(n,c,k,{to:o.former,before:void 0}),this.#r("failed",$);const S=F(c,"previous")?.version;await this.#m(
r,k.version);const I=c.find(A=>A.version===r),j=await this.#c(n,c,I,{to:k,before:S});return this.#r(j?"failed":"rotated",
j)}async#w(n,e){const{version:t,current:o}=e;let s;try{s=await z(n,e)}catch(r){throw await this.#l(n,e),r}if(s.kind!=="v\
erified")return s.kind==="nobody"&&await this.#l(n,e),dn(s,t,o.version)}async#l(n,{version:e,current:t}){if(!this.#e.isLost)
try{await this.#e.renew(),await this.#t.dropPending(e),n.running.clear(),await nn(n,{...t,action:"undo",concerns:s=>s===
e})}catch(o){this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,M.n)(o)}`)}}async#m(n,e){
await this.#e.renew(),await this.#t.label(e,u.p.previous,u.p.unfinished),await this.#e.renew(),await this.#t.label(n,u.p.
current),await this.#t.dropPending(n),this.#n.runtime.log.info(`version ${n} is ${u.p.current}, ${e} is ${u.p.previous}`)}async#c(n,e,t,{
to:o,before:s}){const r={version:t.version,equal:d(e,t.version)},c={version:o.version,equal:d(e,o.version)};let k="";return rn(
await nn(n,{...r,action:"wave",awaitsBoots:!0,onFailure:async $=>{this.#n.runtime.log.warning(`${$.map(({node:S})=>S).join(
", ")} failed: rolling back`),{told:k}=await mn(n,$,{from:r,to:c,before:s})}}),t.version,k)}async#r(n,e){const t=await this.#t.
history(),o=F(t,"unfinished");o&&(await this.#e.renew(),await this.#t.unlabel(o.version,u.p.unfinished));const s=F(t,"cu\
rrent"),r=s?l(t,s,this.#n.runtime.clock.now()):0;return{outcome:n,version:s?.version??0,former:this.#i,ageDays:Math.floor(
r/kn),steps:this.#s.steps,failure:e}}};function tn(n,e,t){return{version:e,equal:d(n,e),current:{version:t.version,equal:d(
n,t.version)}}}}),9996:((on,J,p)=>{p.d(J,{a:()=>bn,c:()=>q,d:()=>yn,f:()=>an,g:()=>v,h:()=>_n,i:()=>Sn,l:()=>En,m:()=>X,
n:()=>In,o:()=>Mn,p:()=>Y,r:()=>vn,s:()=>On,t:()=>An,u:()=>hn});var u=p(6765),M=p(2264),W=p(7643),m=p(6580),T=p(6776),x=p(
8930),L=p(4471),K=p(9570),B=class extends(0,T.a)(T.r,T.i,"SuspendProcesses",T.f){};const O=50,D=1e3,C=4e5,b=12e4,V=new Set(
["Pending","InProgress","Delayed","Cancelling"]),sn=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Ter\
minated"]);async function _(i,a,l){const d=new Map;for(let h=0;h<a.length;h+=O)for(const[f,g]of await y(i,a.slice(h,h+O),
l))d.set(f,g);return d}const P=new Set(["lock.busy","parameters.unreadable"]);async function v(i,a,l){const d=new Map(await _(
i,a,l)),h=a.filter(f=>{const g=d.get(f);return g?.kind==="unknown"||g?.kind==="report"&&P.has(g.report.error?.code??"")});
if(h.length>0)for(const[f,g]of await _(i,h,l))d.set(f,g);return d}async function y(i,a,l){const d=await i.runtime.aws.ssm();
try{const{Command:h}=await d.send(new K.n({DocumentName:i.document,DocumentVersion:"$LATEST",...l.mode&&{Parameters:{mode:[
l.mode]}},InstanceIds:[...a],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await R(i,h?.CommandId??
"",a,l)}catch(h){if(!(0,m.t)(h,"InvalidInstanceId"))throw h;const[f]=a;if(a.length===1&&f)return[[f,{kind:"unreached",reason:"\
Run Command does not know it: no agent, or gone"}]];const g=[];for(const w of a)g.push(...await y(i,[w],l));return g}}async function R(i,a,l,{
mode:d,keep:h}){const{clock:f}=i.runtime,g=f.now()+(d==="--check"?b:C);for(;;){const w=await z(i,a);if(l.filter(G=>!V.has(
w.get(G)?.Status??"Pending")).length===l.length||f.now()>=g)return l.map(G=>[G,U(w.get(G))]);await h(),await(0,u.t)(f,D)}}
async function z(i,a){const l=await i.runtime.aws.ssm(),d=new Map;let h;try{do{const f=await l.send(new K.r({CommandId:a,
Details:!0,...h&&{NextToken:h}}));for(const g of f.CommandInvocations??[])d.set(g.InstanceId??"",g);h=f.NextToken}while(h)}catch(f){
if(!(0,m.t)(f,"InvalidCommandId","InvocationDoesNotExist"))throw f}return d}function U(i){const a=(0,K.t)((i?.CommandPlugins??
[]).map(({Output:f=""})=>f).join(`
`));if(a)return{kind:"report",report:a};const{Status:l="Pending",StatusDetails:d=l}=i??{},h=`Run Command says ${d}`;return{
kind:sn.has(d)?"unreached":"unknown",reason:h}}const an=(i,a,l)=>l??Math.max(1,i-a),Y=i=>i.filter(({lifecycle:a})=>a==="\
InService"),X=({lifecycle:i})=>i.startsWith("Pending");function _n(i,a,{waveSize:l,floor:d}){const h=a.filter(({isServing:w})=>w).
length;if(h<d)return[];const f=i.filter(({isServing:w})=>!w),g=i.filter(({isServing:w})=>w).slice(0,h-d);return[...f,...g].
slice(0,l)}function yn(i,a,l,d){const h=Y(i),f=h.filter(({isServing:w})=>w);if(f.length<d)return;const g=w=>!w.isServing||
f.length>d;return[h.find(w=>a.get(w.id)===l),...f,...h].find(w=>w!==void 0&&g(w))}async function q(i){const{aws:a}=i.runtime,
l=await a.autoScaling(),[d,h]=await Promise.all([l.send(new T.n({AutoScalingGroupNames:[i.groupName]})),(0,L.i)(a,i.targetGroupArn)]),
f=d.AutoScalingGroups?.[0];if(!f){const w=`stack ${i.stackName} has no Auto Scaling group ${i.groupName} any more; deplo\
y it again`;throw new M.t("fleet.missing",w)}const g=(f.Instances??[]).map(({InstanceId:w="",LifecycleState:G="",HealthStatus:Q=""})=>({
id:w,lifecycle:G,isServing:G==="InService"&&Q==="Healthy"&&h.get(w)==="healthy"}));return{size:f.DesiredCapacity??0,nodes:g.
sort((w,G)=>w.id<G.id?-1:1),suspended:(f.SuspendedProcesses??[]).map(({ProcessName:w=""})=>w)}}const dn=(i,a)=>(0,L.n)(i.
runtime.aws,a.map(l=>({InstanceId:l})));async function En(i,a,l){const d=await v(i,Y(a).map(({id:f})=>f),{mode:"--check",
keep:l}),h=new Map;for(const[f,g]of d){const w=rn(g);h.set(f,w),w===null&&i.runtime.log.warning(`${f} does not say what \
it runs with: ${hn(g)}`)}return h}const rn=i=>i.kind==="report"&&i.report.listening?i.report.appliedVersion:null,hn=i=>i.
kind==="report"?i.report.error?.message??`2408 ${i.report.listening?"answers":"does not answer"}`:i.reason,en=5e3,Pn=9e4,
Mn={checks:2,during:en};async function On(i,a,{checks:l,during:d,keep:h}){const{clock:f}=i.runtime,g=f.now()+Pn+d,w=Math.
min(en,Math.max(1e3,d/Math.max(1,l-1))),G=await dn(i,a),Q=new Map,gn=new Map;for(;;){await h();const pn=a.filter(Z=>!Q.has(
Z)),kn=await wn(i,pn,G),un=f.now();for(const Z of pn){const tn=kn.get(Z)??"gone",n=fn(gn.get(Z),tn,un);gn.set(Z,n);const e=un>=
g,t=n.looks>=l&&un-n.since>=d;(tn==="gone"||tn==="up"&&t||e)&&Q.set(Z,$n(tn,t))}if(Q.size===a.length)return Q;await(0,u.
t)(f,Math.min(w,Math.max(1,g-f.now())))}}async function nn(i){const a=Y((await q(i)).nodes).map(({id:l})=>l);return a.length===
0?!0:[...(await wn(i,a,await dn(i,a))).values()].every(l=>l==="up")}function fn(i,a,l){return a!=="up"?{since:l,looks:0}:
i&&i.looks>0?{...i,looks:i.looks+1}:{since:l,looks:1}}const $n=(i,a)=>i==="up"&&!a?{problem:"it did not stay healthy"}:i;
async function wn(i,a,l){const d=a.map(w=>l.get(w)??"").filter(Boolean),[{nodes:h},f]=await Promise.all([q(i),d.length>0?
(0,L.a)(i.runtime.aws,i.portProbe,d):new Map]),g=new Map(h.map(w=>[w.id,w]));return new Map(a.map(w=>[w,Dn(g.get(w),f.get(
l.get(w)??""))]))}function Dn(i,a){return i?.lifecycle!=="InService"?"gone":a!=="open"?{problem:`2408 is ${a??"not asked"}`}:
i.isServing?"up":{problem:"it is not a healthy target"}}const Cn=["HealthCheck","ReplaceUnhealthy"],mn=5e3,vn={steady:0,
most:9e4,leaves:!1},In={steady:75e3,most:3e5,leaves:!0};async function bn(i,a,l){const{suspended:d}=await q(i);if(a.suspended.
length>0){const g=a.suspended.filter(w=>!d.includes(w));return g.length>0&&await ln(i,B,g),l()}const h=Cn.filter(g=>!d.includes(
g));await a.renew(h),h.length>0&&await ln(i,B,h);const f=await l();return await cn(i,a,h),f}async function Sn(i,a,l){const{
suspended:d}=a;if(a.isLost||d.length===0)return;const{log:h}=i.runtime;try{if(!await F(i,a,l)&&l.leaves)return h.warning(
`not all nodes are well: the reconciler resumes ${d.join(" and ")} later`);h.info(`resuming what was left suspended: ${d.
join(", ")}`),await cn(i,a,d)}catch(f){h.warning(`${d.join(" and ")} could not be resumed: ${(0,M.n)(f)}`)}}async function F(i,a,{
steady:l,most:d}){const{clock:h}=i.runtime,f=h.now()+d;let g;for(;;){g=await nn(i)?g??h.now():void 0;const w=h.now();if(g!==
void 0&&w-g>=l)return!0;if(w>=f)return!1;await a.renew(),await(0,u.t)(h,mn)}}async function cn(i,a,l){if(a.isLost)return;
await a.renew();const{suspended:d}=await q(i),h=d.includes("Launch")?W.t:[],f=l.filter(g=>!h.includes(g));f.length>0&&await ln(
i,x.t,f),await a.renew([])}async function ln(i,a,l){await(await i.runtime.aws.autoScaling()).send(new a({AutoScalingGroupName:i.
groupName,ScalingProcesses:[...l]}))}function An(i,a){return{runtime:i,stackName:a.name,groupName:(0,L.t)(a,"groupName"),
targetGroupArn:(0,L.t)(a,"targetGroupArn"),portProbe:(0,L.t)(a,"portProbe"),document:(0,L.t)(a,"document")}}})};export{Ln as id,Tn as ids,Nn as modules};
