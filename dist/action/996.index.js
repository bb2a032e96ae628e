const $e=996,Me=[996],Oe={2921:((rn,K,k)=>{k.d(K,{a:()=>j,i:()=>D,n:()=>W,o:()=>N,r:()=>b,t:()=>H});var m=k(7811),v=k(990),
w=k(7274),N=class extends(0,w.a)(w.r,w.i,"GetParameterHistory",v.i){},j=class extends(0,w.a)(w.r,w.i,"ListCommandInvocat\
ions",v.s){},D=class extends(0,w.a)(w.r,w.i,"SendCommand",v.l){};const G=(0,m.t)(["full","reload-only","pending","check"]),
O=(0,m.t)(["nothing","reload","restart"]),A=(0,m.u)({instanceId:(0,m.f)(),mode:G,action:O,phase:(0,m.t)(["lock","read","\
render","write","apply","verify","done"]),desiredVersion:(0,m.c)((0,m.a)()),appliedVersion:(0,m.c)((0,m.a)()),serversVersion:(0,m.
c)((0,m.a)()),pinned:(0,m.r)(),restored:(0,m.r)(),listening:(0,m.r)(),seconds:(0,m.l)(),error:(0,m.c)((0,m.u)({code:(0,m.
f)(),message:(0,m.f)()}))});function b(M){return M.split(`
`).filter(C=>C.startsWith("{")).map(F).find(C=>C!==void 0)}function F(M){try{return A.safeParse(JSON.parse(M)).data}catch{
return}}const U="the token of ",W=M=>`${U}${new Date(M).toISOString()}, put again`;function H({Description:M="",LastModifiedDate:C}){
const B=C?.getTime()??0,V=M.startsWith(U)?Date.parse(M.slice(13).split(",")[0]??""):B;return Number.isNaN(V)?B:Math.min(
V,B)}}),6223:((rn,K,k)=>{k.d(K,{n:()=>F});var m=k(6765),v=k(2656),w=k(7643),N=k(6580),j=k(7274);const D=1e4,G=15e3,O=2500,
A=1e3,b=6e5;async function F(l){const u=new B(l);for(;;){const c=await u.read();c?.lock?.held&&c.lock.owner!==l.owner&&await H(
l,u,c);const f=W(l,c?.lock?.suspended??[]);if((c?await u.overwrite(c,f):await u.create(f))===void 0)continue;const _=U(c?.
lock,l)?c?.lock:void 0;_&&l.log.info(`took over from ${_.owner} (${_.purpose})`);const L=new Q(l,u,{mine:f,inherited:_});
return c&&await L.confirm(),L}}const U=(l,{owner:u})=>l!==void 0&&l.owner!==u&&(l.held||l.suspended.length>0);function W({
owner:l,purpose:u,clock:c},f){return{owner:l,purpose:u,held:!0,leaseUntil:c.now()+v.t,suspended:[...f]}}async function H(l,u,c){
const{clock:f,log:_,stackName:L}=l,T=c.lock;if(M(T.owner,l.owner))return;const Z=Math.max(T.leaseUntil,f.now()+G),Y=T.leaseUntil<
f.now()-b?f.now():Z;for((0,v.i)(T,f.now())&&_.info(`the lock is held by ${T.owner}: is it alive?`);f.now()<Y;){await(0,m.
t)(f,Math.min(O,Y-f.now()));const z=await u.read();if(z?.version!==c.version){if(!z?.lock?.held)return;throw C(L,z.lock)}}}
function M(l,u){const[[,c,f]=[],[,_,L]=[]]=[l,u].map(T=>/^(\d+)-(\d+)-/.exec(T)??[]);return c!==void 0&&c===_&&Number(f)<
Number(L)}function C(l,{owner:u,purpose:c,leaseUntil:f}){const _=new Date(f).toISOString();return new N.r("lock.held",`s\
tack ${l} is being changed by another run, ${u} (${c}), whose lock holds until ${_} and is renewed; run again when it ha\
s ended`)}var B=class{#n;#e;#o;#t;constructor({aws:l,stackName:u,owner:c}){this.#n=l,this.#e=(0,w.g)(u).lock,this.#o=c,this.#t=
u}async read(l){const u=await this.#n.ssm(),c=l===void 0?this.#e:`${this.#e}:${l}`;try{const{Parameter:f}=await u.send(new j.
n({Name:c})),_=f?.Value??"";return{version:f?.Version??0,lock:V(_),text:_}}catch(f){if((0,N.t)(f,"ParameterNotFound","Pa\
rameterVersionNotFound"))return;throw f}}async create(l){const u=await this.#n.ssm();try{const{Version:c=1}=await u.send(
new j.t({Name:this.#e,Type:"String",Value:JSON.stringify(l)}));return c}catch(c){if((0,N.t)(c,"ParameterAlreadyExists"))
return;throw c}}async overwrite(l,u){const c=await this.#i(JSON.stringify(u));if(c===l.version+1)return c;const f=await this.
read(l.version+1);if(f?.lock?.owner===this.#o)return c;throw f&&await this.#s(f,c),C(this.#t,f?.lock??{...u,owner:"unkno\
wn"})}async#s(l,u){let c=l;for(let f=u-1;f>l.version;f--){const _=await this.read(f);if(_?.lock?.owner===l.lock?.owner){
c=_??c;break}}(await this.read())?.version===u&&await this.#i(c.text)}async#i(l){const{Version:u=0}=await(await this.#n.
ssm()).send(new j.t({Name:this.#e,Type:"String",Value:l,Overwrite:!0}));return u}};function V(l){try{return v.n.safeParse(
JSON.parse(l)).data}catch{return}}var Q=class{inherited;#n;#e;#o;#t=!1;constructor(l,u,{mine:c,inherited:f}){this.#n=l,this.#e=
u,this.#o=c,this.inherited=f}get isLost(){return this.#t}get suspended(){return this.#o.suspended}async confirm(){await(0,m.
t)(this.#n.clock,A),await this.#i()}async renew(l=this.#o.suspended){const{clock:u}=this.#n,c=await this.#i(),f=this.#o.
leaseUntil-v.t+D<=u.now(),_=c.text===JSON.stringify(this.#o)&&l.join()===this.#o.suspended.join();(f||!_)&&await this.#s(
c,W(this.#n,l))}async release(){if(this.#t)return;const{log:l}=this.#n,u=this.#o.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#s(await this.#i(),{...this.#o,...u})}catch(c){const f=new Date(this.#o.leaseUntil).toISOString();l.warning(
`the lock could not be released; it ends by itself at ${f} (${String(c)})`)}}keep(){const{clock:l}=this.#n;let u=!1,c=()=>{},
f=Promise.resolve();const _=()=>{c=l.after(D,()=>{f=this.renew().catch(()=>{}).then(()=>{u||_()})})};return _(),async()=>{
u=!0,c(),await f}}async#s(l,u){try{await this.#e.overwrite(l,u),this.#o=u}catch(c){throw c instanceof N.r&&c.code==="loc\
k.held"?this.#a(c.message):c}}async#i(){const{clock:l,owner:u}=this.#n;let c=await this.#e.read();for(let f=0;c?.lock?.owner!==
u&&f<3;f++)await(0,m.t)(l,A),c=await this.#e.read();if(c?.lock?.owner===u&&c.lock.held)return c;throw this.#a(c?.lock?`i\
t is ${c.lock.owner}'s (${c.lock.purpose})`:"it is gone")}#a(l){this.#t=!0;const{stackName:u}=this.#n;return new N.r("lo\
ck.lost",`the lock of stack ${u} was taken from this run: ${l}; nothing more was changed, run again when that run has en\
ded`)}}}),7615:((rn,K,k)=>{k.d(K,{n:()=>ke,t:()=>Ee});var m=k(6765),v=k(6580),w=k(7643),N=k(6776),j=k(990),D=k(3667),G=k(
8930),O=k(4471),A=k(7274),b=k(2921),F=k(304),U=k(6223),W=class extends(0,D.i)(D.n,D.r,"SuspendProcesses",N.o){},H=class extends(0,A.
a)(A.r,A.i,"UnlabelParameterVersion",j.u){};const M=50,C=1e3,B=60,V=4e5,Q=12e4,l=new Set(["Pending","InProgress","Delaye\
d","Cancelling"]),u=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated"]);async function c(n,e,t){
const o=new Map;for(let s=0;s<e.length;s+=M)for(const[i,a]of await L(n,e.slice(s,s+M),t))o.set(i,a);return o}const f=new Set(
["lock.busy","parameters.unreadable"]);async function _(n,e,t){const o=new Map(await c(n,e,t)),s=e.filter(i=>{const a=o.
get(i);return a?.kind==="unknown"||a?.kind==="report"&&f.has(a.report.error?.code??"")});if(s.length>0)for(const[i,a]of await c(
n,s,t))o.set(i,a);return o}async function L(n,e,t){const o=await n.runtime.aws.ssm();try{const{Command:s}=await o.send(new b.
i({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[t.mode]}},InstanceIds:[...e],MaxConcurrency:"\
100%",MaxErrors:"100%",TimeoutSeconds:B}));return await T(n,s?.CommandId??"",e,t)}catch(s){if(!(0,v.t)(s,"InvalidInstanc\
eId"))throw s;const[i]=e;if(e.length===1&&i)return[[i,{kind:"unreached",reason:"Run Command does not know it: no agent, \
or gone"}]];const a=[];for(const r of e)a.push(...await L(n,[r],t));return a}}async function T(n,e,t,{mode:o,keep:s}){const{
clock:i}=n.runtime,a=i.now()+(o==="--check"?Q:V);for(;;){const r=await Z(n,e);if(t.filter(d=>!l.has(r.get(d)?.Status??"P\
ending")).length===t.length||i.now()>=a)return t.map(d=>[d,Y(r.get(d))]);await s(),await(0,m.t)(i,C)}}async function Z(n,e){
const t=await n.runtime.aws.ssm(),o=new Map;let s;try{do{const i=await t.send(new b.a({CommandId:e,Details:!0,...s&&{NextToken:s}}));
for(const a of i.CommandInvocations??[])o.set(a.InstanceId??"",a);s=i.NextToken}while(s)}catch(i){if(!(0,v.t)(i,"Invalid\
CommandId","InvocationDoesNotExist"))throw i}return o}function Y(n){const e=(0,b.r)((n?.CommandPlugins??[]).map(({Output:i=""})=>i).
join(`
`));if(e)return{kind:"report",report:e};const{Status:t="Pending",StatusDetails:o=t}=n??{},s=`Run Command says ${o}`;return{
kind:u.has(o)?"unreached":"unknown",reason:s}}const z=(n,e,t)=>t??Math.max(1,n-e),R=n=>n.filter(({lifecycle:e})=>e==="In\
Service"),En=({lifecycle:n})=>n.startsWith("Pending");function cn(n,e,{waveSize:t,floor:o}){const s=e.filter(({isServing:r})=>r).
length;if(s<o)return[];const i=n.filter(({isServing:r})=>!r),a=n.filter(({isServing:r})=>r).slice(0,s-o);return[...i,...a].
slice(0,t)}function ln(n,e,t,o){const s=R(n),i=s.filter(({isServing:r})=>r);if(i.length<o)return;const a=r=>!r.isServing||
i.length>o;return[s.find(r=>e.get(r.id)===t),...i,...s].find(r=>r!==void 0&&a(r))}async function I(n){const{aws:e}=n.runtime,
t=await e.autoScaling(),[o,s]=await Promise.all([t.send(new D.t({AutoScalingGroupNames:[n.groupName]})),(0,O.i)(e,n.targetGroupArn)]),
i=o.AutoScalingGroups?.[0];if(!i){const r=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deplo\
y it again`;throw new v.r("fleet.missing",r)}const a=(i.Instances??[]).map(({InstanceId:r="",LifecycleState:d="",HealthStatus:h=""})=>({
id:r,lifecycle:d,isServing:d==="InService"&&h==="Healthy"&&s.get(r)==="healthy"}));return{size:i.DesiredCapacity??0,nodes:a.
sort((r,d)=>r.id<d.id?-1:1),suspended:(i.SuspendedProcesses??[]).map(({ProcessName:r=""})=>r)}}const Pn=(n,e)=>(0,O.n)(n.
runtime.aws,e.map(t=>({InstanceId:t})));async function un(n,e,t){const o=await _(n,R(e).map(({id:i})=>i),{mode:"--check",
keep:t}),s=new Map;for(const[i,a]of o){const r=$n(a);s.set(i,r),r===null&&n.runtime.log.warning(`${i} does not say what \
it runs with: ${dn(a)}`)}return s}const $n=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,dn=n=>n.
kind==="report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,fn=5e3,Mn=9e4,
q={checks:2,during:fn};async function On(n,e,{checks:t,during:o,keep:s}){const{clock:i}=n.runtime,a=i.now()+Mn+o,r=Math.
min(fn,Math.max(1e3,o/Math.max(1,t-1))),d=await Pn(n,e),h=new Map,y=new Map;for(;;){await s();const g=e.filter(E=>!h.has(
E)),P=await Cn(n,g,d),p=i.now();for(const E of g){const $=P.get(E)??"gone",an=bn(y.get(E),$,p);y.set(E,an);const Pe=p>=a,
_n=an.looks>=t&&p-an.since>=o;($==="gone"||$==="up"&&_n||Pe)&&h.set(E,Sn($,_n))}if(h.size===e.length)return h;await(0,m.
t)(i,Math.min(r,Math.max(1,a-i.now())))}}function bn(n,e,t){return e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.
looks+1}:{since:t,looks:1}}const Sn=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function Cn(n,e,t){const o=e.
map(r=>t.get(r)??"").filter(Boolean),[{nodes:s},i]=await Promise.all([I(n),o.length>0?(0,O.a)(n.runtime.aws,n.portProbe,
o):new Map]),a=new Map(s.map(r=>[r.id,r]));return new Map(e.map(r=>[r,In(a.get(r),i.get(t.get(r)??""))]))}function In(n,e){
return n?.lifecycle!=="InService"?"gone":e!=="open"?{problem:`2408 is ${e??"not asked"}`}:n.isServing?"up":{problem:"it \
is not a healthy target"}}async function X(n,e,t){const{site:o,lock:s,journal:i,running:a}=n,r=o.runtime.clock.now(),d=()=>s.
renew();await d();const h=await _(o,e,{mode:t.mode,keep:d}),y=e.filter(E=>Nn(h.get(E))),g=y.length>0?await On(o,y,{...t.
demand,keep:d}):new Map,P=new Set(R((await I(o)).nodes).map(({id:E})=>E)),p=new Map;for(const E of e){const $=P.has(E)?Dn(
h.get(E),g.get(E),t.equal):{kind:"gone"};p.set(E,$),i.add({node:E,from:a.get(E)??null,to:t.version,action:t.action,end:$.
kind==="unreached"?"not reached":$.kind,seconds:Math.round((o.runtime.clock.now()-r)/1e3),reason:"reason"in $?$.reason:""}),
An(n,E,h.get(E))}return p}const Nn=n=>n?.kind==="report"&&n.report.listening;function Dn(n,e,t){if(!n)return{kind:"unrea\
ched",reason:"it was not asked"};if(n.kind==="unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")
return{kind:"failed",reason:n.reason};const{appliedVersion:o,error:s,listening:i}=n.report;return s||!i?{kind:"failed",reason:dn(
n)}:o===null||!t.has(o)?{kind:"failed",reason:`it runs version ${o??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:
{kind:"failed",reason:e?.problem??"it was not seen"}}function An({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind===
"report"&&t.report.listening?t.report.appliedVersion:null)}const Ln=["HealthCheck","ReplaceUnhealthy"],Tn=9e4,Rn=5e3;async function nn(n,e,t){
const{suspended:o}=await I(n);if(e.suspended.length>0){const a=e.suspended.filter(r=>!o.includes(r));return a.length>0&&
await tn(n,W,a),t()}const s=Ln.filter(a=>!o.includes(a));await e.renew(s),s.length>0&&await tn(n,W,s);let i;try{i=await t()}catch(a){
throw await en(n,e,s).catch(r=>{n.runtime.log.warning(`${s.join(" and ")} could not be resumed: ${(0,v.i)(r)}`)}),a}return await en(
n,e,s),i}async function xn(n,e){const{suspended:t}=e;if(e.isLost||t.length===0)return;const{clock:o,log:s}=n.runtime;try{
const i=o.now()+Tn;for(;!await jn(n)&&o.now()<i;)await e.renew(),await(0,m.t)(o,Rn);s.info(`resuming what was left suspe\
nded: ${t.join(", ")}`),await en(n,e,t)}catch(i){s.warning(`${t.join(" and ")} could not be resumed: ${(0,v.i)(i)}`)}}const jn=async n=>R(
(await I(n)).nodes).every(({isServing:e})=>e);async function en(n,e,t){if(e.isLost)return;await e.renew();const{suspended:o}=await I(
n),s=o.includes("Launch")?w.t:[],i=t.filter(a=>!s.includes(a));i.length>0&&await tn(n,G.t,i),await e.renew([])}async function tn(n,e,t){
await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.groupName,ScalingProcesses:[...t]}))}const Wn=18e4,
Bn=5e3,Un=5,Vn=3;async function Kn(n,e){const{site:t,running:o,limits:s}=n,{clock:i}=t.runtime,a=new Map;let r=Number.POSITIVE_INFINITY;
const d=()=>({kind:"nobody",reason:[...a.values(),"no other node can be spared"].join(", ")});for(;;){if(a.size>=Un)return d();
const{nodes:h}=await I(t),y=h.filter(({id:p})=>!a.has(p)),g=ln(y,o,e.version,Gn(h,y,s.floor));if(!g){if(r=Math.min(r,i.now()+
Wn),i.now()>=r)return d();await n.lock.renew(),await(0,m.t)(i,Bn);continue}t.runtime.log.info(`${g.id} is the canary of \
version ${e.version}`);const P=await nn(t,n.lock,()=>Fn(n,g.id,e));if(P)return P;a.set(g.id,`${g.id} was gone or out of \
reach`)}}function Gn(n,e,t){const o=R(n).filter(s=>s.isServing&&!e.includes(s)).length;return Math.max(0,t-o)}async function Fn(n,e,t){
const{version:o,equal:s}=t,i={checks:Vn,during:n.canaryMillis},a=(await X(n,[e],{mode:"--token pending",action:"canary",
version:o,equal:s,demand:i})).get(e);if(a.kind==="up")return{kind:"verified",node:e};if(a.kind==="failed")return{kind:"f\
ailed",node:e,reason:a.reason,isBack:await Hn(n,e,t)}}async function Hn(n,e,{version:t,current:o}){const{lock:s,store:i,
site:a}=n;await s.renew(),await i.dropPending(t),a.runtime.log.info(`label ${w.f.pending} is off version ${t}; ${e} goes\
 back`);const r=await X(n,[e],{mode:"",action:"undo",...o,demand:q});return r.get(e)?.kind==="up"||r.get(e)?.kind==="gon\
e"}function zn(n){const e=`stack ${n} has no token labelled ${w.f.current}; deploy it with the activation-token that it \
is to run with`;return new v.r("token.missing",e)}function Jn(n){const e=`stack ${n} has no instance in service; see its\
 boot log, or deploy it again`;return new v.r("fleet.missing",e)}function Yn({stackName:n,serving:e,size:t,floor:o}){const s=`${e}\
 of ${t} nodes of stack ${n} serve and the floor is ${o}, so none can be restarted; nothing was touched, mend the fleet \
or set a lower floor`;return new v.r("rotation.below-floor",s)}function Xn(n,e,t,o){const s=`the activation token of sta\
ck ${n} (version ${e}) is ${t} days old, more than the ${o} of max-token-age-days; give a new one`;return new v.r("token\
.too-old",s)}function Qn(n,e,t){const o=`version ${e} of the token was not taken into use: ${Zn(n,t)}; version ${t} is s\
till current, check the new token`;return new v.r("rotation.canary-failed",o)}function Zn(n,e){if(n.kind==="nobody")return n.
reason;const{node:t,reason:o,isBack:s}=n;return`${t} did not come up with it (${o}), ${s?"it is back":"and it did not co\
me back either, look at it:"} on version ${e}`}function on(n,e,t){if(n.kind==="done")return;if(n.kind==="below-floor"){const a=`${n.
left} nodes do not run with version ${e} yet, and too few of the others serve to restart one; mend the fleet and run aga\
in`;return new v.r("rotation.below-floor",a)}const o=n.nodes.map(({node:a,reason:r})=>`${a}: ${r}`),s=n.nodes.map(({node:a})=>a).
join(", "),i=n.kind==="unreached"?`Run Command did not get to ${s}: all other nodes run with version ${e}; mend or end t\
hese and run again`:`${s} did not come up with version ${e} of the token; ${t}`;return new v.r("rotation.wave-failed",i,
{details:o})}function qn(n,e){const t=`nodes had not come up with version ${n} of the token in a run before; ${e}; mend \
the fleet and run again`;return new v.r("rotation.wave-failed",t)}async function sn({site:n,running:e,limits:{floor:t}}){
const{nodes:o,size:s}=await I(n);if(ln(o,e,0,t))return;const i=R(o).filter(({isServing:a})=>a).length;throw Yn({stackName:n.
stackName,serving:i,size:s,floor:t})}const ne=18e4,ee=12e4,te=5e3;async function J(n,e){const{site:t,lock:o,limits:s,running:i}=n,
{clock:a,log:r}=t.runtime,d=new Map,h=a.now()+ne;let y=a.now();for(;;){await o.renew();const{nodes:g}=await I(t);await oe(
n,g);const P=R(g).filter($=>se(i.get($.id)??null,e)),p=P.filter(({id:$})=>!d.has($)),E=cn(p,g,s);if(E.length>0){const $=await nn(
t,o,()=>ie(n,E,e,d));if($.length>0)return{kind:"failed",nodes:$};y=a.now();continue}if(p.length>0){if(a.now()-y>=ee)return{
kind:"below-floor",left:p.length}}else{if(!e.awaitsBoots||!g.some(En))return hn(P,d);if(a.now()>=h)return r.warning("nod\
es still boot; should they come up with the former token, the reconciler brings them along"),hn(P,d)}await(0,m.t)(a,te)}}
const hn=(n,e)=>n.length===0?{kind:"done"}:{kind:"unreached",nodes:n.map(({id:t})=>({node:t,reason:e.get(t)??""}))};async function oe({
site:n,lock:e,running:t},o){const s=R(o).filter(({id:a})=>!t.has(a));if(s.length===0)return;const i=await un(n,s,()=>e.renew());
for(const{id:a}of s)t.set(a,i.get(a)??null)}function se(n,{equal:e,concerns:t}){return n!==null&&e.has(n)?!1:t?.(n)??!0}
async function ie(n,e,t,o){const{version:s,equal:i,action:a,onFailure:r}=t,d=await X(n,e.map(({id:y})=>y),{mode:"",action:a,
version:s,equal:i,demand:q}),h=[...d].flatMap(([y,g])=>ae(y,g));for(const[y,g]of d)g.kind==="unreached"&&o.set(y,g.reason);
return h.length>0&&await r?.(h),h}const ae=(n,e)=>e.kind==="failed"?[{node:n,reason:e.reason}]:[];async function wn(n,e,t){
const{site:o,lock:s,store:i}=n,{to:a,before:r}=t;return nn(o,s,async()=>{const{nodes:d}=await I(o),h=re(n,d,e,t);if(!h)return mn(
"no node could be spared to try the former token on");await s.renew(),await i.label(a.version,w.f.pending);const y=(await X(
n,[h.id],{mode:"--token pending",action:"roll back",...a,demand:q})).get(h.id);if(await s.renew(),y?.kind!=="up")return await i.
dropPending(a.version),mn(`${h.id} did not come up with version ${a.version} either`);await i.label(a.version,w.f.current),
r!==void 0&&await i.label(r,w.f.previous),await i.dropPending(a.version);const g=await J(n,{...a,action:"roll back"});if(g.
kind==="done")return{isWhole:!0,told:`all nodes are back on version ${a.version}`};const P="nodes"in g?g.nodes.map(({node:p})=>p).
join(", "):`${g.left} nodes`;return{isWhole:!1,told:`version ${a.version} is current again, but ${P} did not follow`}})}
const mn=n=>({isWhole:!1,told:`${n}: the other nodes were left as they are`});function re({running:n,limits:e},t,o,{from:s,
to:i}){const a=new Set(o.map(({node:p})=>p)),r=R(t),d=p=>E=>p.has(n.get(E.id)??0),h=r.filter(({id:p})=>a.has(p)),y=h.filter(
({isServing:p})=>!p),g=h.filter(p=>!d(s.equal)(p)),P=r.filter(d(s.equal));return y[0]??g[0]??cn(P,t,e)[0]??ce(r,P,d(i.equal))}
const ce=(n,e,t)=>e.length===0?n.find(t):void 0,le=100,S=(n,e)=>n.find(({labels:t})=>t.includes(w.f[e]));function gn(n,e,t){
if(t.kind==="nothing")return{kind:"same"};const o=t.kind==="value"?t.value:ue(n,t.name).value;if(o===e.value)return{kind:"\
same"};const s=n.filter(a=>a.value===o),i=S(s,"pending")??s.at(-1);return i?{kind:"relabel",version:i.version}:{kind:"pu\
t",value:o}}function ue(n,e){const t=e===w.f.previous?S(n,"previous"):n.find(({version:s})=>s===Number(e));if(t)return t;
const o=n.map(({version:s,labels:i})=>[s,...i].join(" ")).slice(-10);throw new v.r("token.missing",`there is no version \
"${e}" of the activation token; set token-version to one of those that exist: ${o.join(", ")}`)}function de(n,e){const t=S(
n,"pending"),o=S(n,"unfinished"),s=t!==void 0&&t.version!==e.version;return o&&o.version!==e.version?s?t.version===o.version?
{kind:"retreat",former:o}:{kind:"trial",version:t.version}:{kind:"waves",former:o}:s?{kind:"trial",version:t.version}:o||
t?{kind:"return"}:{kind:"nothing"}}function fe(n){const e=S(n,"unfinished"),t=n.at(-1);return e&&(t?.version===e.version?
n[0]:t)}function vn(n,{value:e,at:t},o){const s=n.filter(i=>i.value===e).map(i=>i.at);return Math.max(0,o-Math.min(t,...s))}
function x(n,e){const t=n.find(s=>s.version===e)?.value,o=n.filter(s=>s.value===t&&t!==void 0);return new Set([e,...o.map(
s=>s.version)])}function pn(n){if(n.length<99)return;const[e,t]=n,o=n.length>=le&&e?.labels.length===0?t:e;return o&&o.labels.
length>0?o:void 0}function he(n,e,t){return[...n.map(o=>o.version===e.version?{...o,labels:[]}:o),{...e,version:t}].slice(
-100)}async function we(n,{history:e,current:t},o,s){if(o.kind!=="nothing"){if(o.kind==="waves"){await kn(n,e);return}if(o.
kind==="retreat")return me(n,{history:e,current:t},o.former);if(!(s.kind==="relabel"&&o.kind==="trial"&&o.version===s.version))
return await sn(n),n.site.runtime.log.info(`a rotation was not finished: its nodes go back to version ${t.version}`),await kn(
n,e),on(await J(n,{version:t.version,equal:x(e,t.version),action:o.kind==="trial"?"undo":"roll back",concerns:i=>o.kind===
"trial"?i===o.version:i!==null}),t.version,"the rest was left as it is")}}async function kn({lock:n,store:e},t){const o=S(
t,"pending");o&&(await n.renew(),await e.dropPending(o.version))}async function me(n,{history:e,current:t},o){const{running:s,
site:i}=n;i.runtime.log.info(`a way back from version ${t.version} to ${o.version} was not finished: it goes on`);const{
isWhole:a,told:r}=await wn(n,[...s].filter(([,d])=>d===null).map(([d])=>({node:d,reason:"it does not say what it runs wi\
th"})),{from:{version:t.version,equal:x(e,t.version)},to:{version:o.version,equal:x(e,o.version)},before:void 0});return a?
void 0:qn(t.version,r)}const ge=50;var ve=class{#n;#e;constructor(n,e){this.#n=n,this.#e=(0,w.g)(e).token}async history(){
const n=[];let e;do{const o=await this.#o(e);n.push(...o.parameters),e=o.next}while(e);const t=n.map(pe).sort((o,s)=>o.version-
s.version);for(const o of new Set(t.map(s=>s.value)))this.#n.hide(o);return t}async#o(n){const e=await this.#n.aws.ssm();
try{const t=await e.send(new b.o({Name:this.#e,WithDecryption:!0,MaxResults:ge,...n&&{NextToken:n}}));return{parameters:t.
Parameters??[],next:t.NextToken}}catch(t){if((0,v.t)(t,"ParameterNotFound"))return{parameters:[],next:void 0};throw t}}async label(n,...e){
const{InvalidLabels:t=[]}=await(await this.#n.aws.ssm()).send(new O.o({Name:this.#e,ParameterVersion:n,Labels:[...e]}));
if(t.length!==0)throw new v.r("internal",`Parameter Store refused the label ${t.join(", ")} on version ${n} of ${this.#e}`,
{fault:"tool"})}async unlabel(n,...e){await(await this.#n.aws.ssm()).send(new H({Name:this.#e,ParameterVersion:n,Labels:[
...e]}))}async dropPending(n){await this.unlabel(n,w.f.pending)}async put(n,e){let t=e;for(let o=pn(t);o;o=pn(t)){const s=t.
at(-1)?.version??0;t=he(t,o,await this.#t(o,s))}return this.#s(n)}async#t({version:n,value:e,labels:t,at:o},s){const{log:i}=this.#n;
i.info(`version ${n} (${t.join(", ")}) is about to be the oldest that is kept: its value is put again`);let a=t;const r=await this.#s(
e,(0,b.n)(o)).catch(async d=>{if(!(0,v.t)(d,"ParameterMaxVersionLimitExceeded"))throw d;return t.includes(w.f.current)&&
(await this.label(s,w.f.unfinished),a=[...new Set([...t,w.f.unfinished])]),await this.unlabel(n,...t),this.#s(e,(0,b.n)(
o))});return await this.label(r,...a),r}async#s(n,e=""){const{Version:t}=await(await this.#n.aws.ssm()).send(new A.t({Name:this.#e,
Type:"SecureString",Value:n,Overwrite:!0,Description:e}));if(t)return t;throw new v.r("internal",`Parameter Store gave n\
o version for ${this.#e}`,{fault:"tool"})}};const pe=n=>({version:n.Version??0,labels:n.Labels??[],value:n.Value??"",at:(0,b.
t)(n)}),yn=864e5;async function ke(n,e,t){const{stackName:o,runtime:s}=n,i=await(0,U.n)({...s,stackName:o,owner:t.owner,
purpose:"rotate"});try{return await new ye(n,i,t).go(e)}finally{await xn(n,i),await i.release()}}var ye=class{#n;#e;#o;#t;#s;#i=0;constructor(n,e,t){
this.#n=n,this.#e=e,this.#o=t,this.#t=new ve(n.runtime,n.stackName),this.#s=new F.t(n.runtime.log)}async go(n){let e=await this.#a();
this.#i=e.current.version;const t=gn(e.history,e.current,n),o=await this.#u(),s=de(e.history,e.current),i=await we(o,e,s,
t);if(i)return this.#r("failed",i);s.kind==="retreat"&&(e=await this.#a());const a=gn(e.history,e.current,n);return a.kind===
"same"?this.#d(o,e,s):this.#h(o,e,s,a)}async#a(){const n=await this.#t.history(),e=S(n,"current");if(e)return{history:n,
current:e};const t=fe(n);if(!t)throw zn(this.#n.stackName);return await this.#e.renew(),await this.#t.label(t.version,w.
f.current,w.f.unfinished),this.#a()}async#u(){const n=this.#n,{nodes:e,size:t}=await I(n),o=new Map(await un(n,e,()=>this.#e.
renew()));if(o.size===0)throw Jn(n.stackName);const{waveSize:s,floor:i,canarySeconds:a}=this.#o,r=[...o].map(([d,h])=>`${d}\
 ${h??"unknown"}`);return n.runtime.log.info(`versions in use: ${r.join(", ")}`),{site:n,lock:this.#e,store:this.#t,journal:this.#s,
limits:{waveSize:s,floor:z(t,s,i)},canaryMillis:a*1e3,running:o}}async#d(n,{history:e,current:t},o){const s=x(e,t.version),
i=d=>d===null||!s.has(d);[...n.running.values()].some(i)&&await sn(n);const a=o.kind==="waves"?await this.#c(n,e,t,{to:o.
former,before:void 0}):on(await J(n,{version:t.version,equal:s,action:"wave"}),t.version,"the rest was left as it is");if(a)
return this.#r("failed",a);const r=this.#f(e,t);return r?this.#r("failed",r):this.#r(this.#s.steps.length>0?"resumed":"u\
nchanged",void 0)}#f(n,e){const{maxTokenAgeDays:t}=this.#o,o=Math.floor(vn(n,e,this.#n.runtime.clock.now())/yn);if(!(t===
0||o<=t))return Xn(this.#n.stackName,e.version,o,t)}async#h(n,{history:e,current:t},o,s){await sn(n),await this.#e.renew();
const i=s.kind==="put"?await this.#t.put(s.value,e):s.version;await this.#t.label(i,w.f.pending);const a=s.kind==="put"?
await this.#t.history():e,r=S(a,"current")??t,d=_e(a,i,r),h=await this.#w(n,d);if(h)return o.kind==="waves"&&await this.#c(
n,a,r,{to:o.former,before:void 0}),this.#r("failed",h);const y=S(a,"previous")?.version;await this.#m(i,r.version);const g=a.
find(p=>p.version===i),P=await this.#c(n,a,g,{to:r,before:y});return this.#r(P?"failed":"rotated",P)}async#w(n,e){const{
version:t,current:o}=e;let s;try{s=await Kn(n,e)}catch(i){throw await this.#l(n,e),i}if(s.kind!=="verified")return s.kind===
"nobody"&&await this.#l(n,e),Qn(s,t,o.version)}async#l(n,{version:e,current:t}){if(!this.#e.isLost)try{await this.#e.renew(),
await this.#t.dropPending(e),n.running.clear(),await J(n,{...t,action:"undo",concerns:s=>s===e})}catch(o){this.#n.runtime.
log.warning(`the trial could not be undone, the next run does it: ${(0,v.i)(o)}`)}}async#m(n,e){await this.#e.renew(),await this.#t.
label(e,w.f.previous,w.f.unfinished),await this.#e.renew(),await this.#t.label(n,w.f.current),await this.#t.dropPending(
n),this.#n.runtime.log.info(`version ${n} is ${w.f.current}, ${e} is ${w.f.previous}`)}async#c(n,e,t,{to:o,before:s}){const i={
version:t.version,equal:x(e,t.version)},a={version:o.version,equal:x(e,o.version)};let r="";return on(await J(n,{...i,action:"\
wave",awaitsBoots:!0,onFailure:async h=>{this.#n.runtime.log.warning(`${h.map(({node:y})=>y).join(", ")} failed: rolling\
 back`),{told:r}=await wn(n,h,{from:i,to:a,before:s})}}),t.version,r)}async#r(n,e){const t=await this.#t.history(),o=S(t,
"unfinished");o&&(await this.#e.renew(),await this.#t.unlabel(o.version,w.f.unfinished));const s=S(t,"current"),i=s?vn(t,
s,this.#n.runtime.clock.now()):0;return{outcome:n,version:s?.version??0,former:this.#i,ageDays:Math.floor(i/yn),steps:this.#s.
steps,failure:e}}};function _e(n,e,t){return{version:e,equal:x(n,e),current:{version:t.version,equal:x(n,t.version)}}}function Ee(n,e){
return{runtime:n,stackName:e.name,groupName:(0,O.t)(e,"groupName"),targetGroupArn:(0,O.t)(e,"targetGroupArn"),portProbe:(0,O.
t)(e,"portProbe"),document:(0,O.t)(e,"document")}}})};export{$e as id,Me as ids,Oe as modules};
