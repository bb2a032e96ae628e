const ve=996,pe=[996],ke={9570:((rn,x,p)=>{p.d(x,{i:()=>L,n:()=>D,r:()=>b,t:()=>I});var g=p(7811),v=p(990),k=p(7274),L=class extends(0,k.
a)(k.r,k.i,"GetParameterHistory",v.i){},b=class extends(0,k.a)(k.r,k.i,"ListCommandInvocations",v.s){},D=class extends(0,k.
a)(k.r,k.i,"SendCommand",v.l){};const j=(0,g.t)(["full","reload-only","pending","check"]),$=(0,g.t)(["nothing","reload",
"restart"]),I=(0,g.u)({instanceId:(0,g.f)(),mode:j,action:$,phase:(0,g.t)(["lock","read","render","write","apply","verif\
y","done"]),desiredVersion:(0,g.c)((0,g.a)()),appliedVersion:(0,g.c)((0,g.a)()),serversVersion:(0,g.c)((0,g.a)()),pinned:(0,g.
r)(),restored:(0,g.r)(),listening:(0,g.r)(),seconds:(0,g.l)(),error:(0,g.c)((0,g.u)({code:(0,g.f)(),message:(0,g.f)()}))})}),
4904:((rn,x,p)=>{p.d(x,{n:()=>j,t:()=>K});var g=p(6765),v=p(6580),k=p(7643),L=p(7274),b=p(2656),D=p(7598);const j=({runName:l})=>`${l}\
-${(0,D.randomBytes)(4).toString("hex")}`,$=1e4,I=15e3,T=2500,V=1e3,H=6e5;async function K(l){const u=new Q(l);for(;;){const c=await u.
read();c?.lock?.held&&c.lock.owner!==l.owner&&await J(l,u,c);const h=B(l,c?.lock?.suspended??[]);if((c?await u.overwrite(
c,h):await u.create(h))===void 0)continue;const _=z(c?.lock,l)?c?.lock:void 0;_&&l.log.info(`took over from ${_.owner} (${_.
purpose})`);const N=new Z(l,u,{mine:h,inherited:_});return c&&await N.confirm(),N}}const z=(l,{owner:u})=>l!==void 0&&l.
owner!==u&&(l.held||l.suspended.length>0);function B({owner:l,purpose:u,clock:c},h){return{owner:l,purpose:u,held:!0,leaseUntil:c.
now()+b.t,suspended:[...h]}}async function J(l,u,c){const{clock:h,log:_,stackName:N}=l,S=c.lock;if(Y(S.owner,l.owner))return;
const q=Math.max(S.leaseUntil,h.now()+I),M=S.leaseUntil<h.now()-H?h.now():q;for((0,b.i)(S,h.now())&&_.info(`the lock is \
held by ${S.owner}: is it alive?`);h.now()<M;){await(0,g.t)(h,Math.min(T,M-h.now()));const U=await u.read();if(U?.version!==
c.version){if(!U?.lock?.held)return;throw G(N,U.lock)}}}function Y(l,u){const[[,c,h]=[],[,_,N]=[]]=[l,u].map(S=>/^(\d+)-(\d+)-/.
exec(S)??[]);return c!==void 0&&c===_&&Number(h)<Number(N)}function G(l,{owner:u,purpose:c,leaseUntil:h}){const _=new Date(
h).toISOString();return new v.r("lock.held",`stack ${l} is being changed by another run, ${u} (${c}), whose lock holds u\
ntil ${_} and is renewed; run again when it has ended`)}var Q=class{#n;#e;#o;#t;constructor({aws:l,stackName:u,owner:c}){
this.#n=l,this.#e=(0,k.g)(u).lock,this.#o=c,this.#t=u}async read(l){const u=await this.#n.ssm(),c=l===void 0?this.#e:`${this.#e}\
:${l}`;try{const{Parameter:h}=await u.send(new L.n({Name:c})),_=h?.Value??"";return{version:h?.Version??0,lock:X(_),text:_}}catch(h){
if((0,v.t)(h,"ParameterNotFound","ParameterVersionNotFound"))return;throw h}}async create(l){const u=await this.#n.ssm();
try{const{Version:c=1}=await u.send(new L.t({Name:this.#e,Type:"String",Value:JSON.stringify(l)}));return c}catch(c){if((0,v.
t)(c,"ParameterAlreadyExists"))return;throw c}}async overwrite(l,u){const c=await this.#s(JSON.stringify(u));if(c===l.version+
1)return c;const h=await this.read(l.version+1);if(h?.lock?.owner===this.#o)return c;throw h&&(await this.read())?.version===
c&&await this.#s(h.text),G(this.#t,h?.lock??{...u,owner:"unknown"})}async#s(l){const{Version:u=0}=await(await this.#n.ssm()).
send(new L.t({Name:this.#e,Type:"String",Value:l,Overwrite:!0}));return u}};function X(l){try{return b.n.safeParse(JSON.
parse(l)).data}catch{return}}var Z=class{inherited;#n;#e;#o;#t=!1;constructor(l,u,{mine:c,inherited:h}){this.#n=l,this.#e=
u,this.#o=c,this.inherited=h}get isLost(){return this.#t}get suspended(){return this.#o.suspended}async confirm(){await(0,g.
t)(this.#n.clock,V),await this.#a()}async renew(l=this.#o.suspended){const{clock:u}=this.#n,c=await this.#a(),h=this.#o.
leaseUntil-b.t+$<=u.now(),_=c.text===JSON.stringify(this.#o)&&l.join()===this.#o.suspended.join();(h||!_)&&await this.#s(
c,B(this.#n,l))}async release(){if(this.#t)return;const{log:l}=this.#n;try{await this.#s(await this.#a(),{...this.#o,held:!1})}catch(u){
const c=new Date(this.#o.leaseUntil).toISOString();l.warning(`the lock could not be released; it ends by itself at ${c} \
(${String(u)})`)}}keep(){const{clock:l}=this.#n;let u=!1,c=()=>{},h=Promise.resolve();const _=()=>{c=l.after($,()=>{h=this.
renew().catch(()=>{}).then(()=>{u||_()})})};return _(),async()=>{u=!0,c(),await h}}async#s(l,u){try{await this.#e.overwrite(
l,u),this.#o=u}catch(c){throw c instanceof v.r&&c.code==="lock.held"?this.#r(c.message):c}}async#a(){const{clock:l,owner:u}=this.#n;
let c=await this.#e.read();for(let h=0;c?.lock?.owner!==u&&h<3;h++)await(0,g.t)(l,V),c=await this.#e.read();if(c?.lock?.
owner===u&&c.lock.held)return c;throw this.#r(c?.lock?`it is ${c.lock.owner}'s (${c.lock.purpose})`:"it is gone")}#r(l){
this.#t=!0;const{stackName:u}=this.#n;return new v.r("lock.lost",`the lock of stack ${u} was taken from this run: ${l}; \
nothing more was changed, run again when that run has ended`)}}}),7615:((rn,x,p)=>{p.d(x,{n:()=>he,t:()=>me});var g=p(6765),
v=p(6580),k=p(7643),L=p(6776),b=p(990),D=p(3667),j=p(8930),$=p(4471),I=p(7274),T=p(9570),V=p(304),H=p(4904),K=class extends(0,D.
i)(D.n,D.r,"SuspendProcesses",L.o){},z=class extends(0,I.a)(I.r,I.i,"UnlabelParameterVersion",b.u){};const B=50,J=1e3,Y=60,
G=4e5,Q=12e4,X=new Set(["Pending","InProgress","Delayed","Cancelling"]),Z=new Set(["Pending","Delayed","Undeliverable","\
DeliveryTimedOut","Terminated"]);async function l(n,e,t){const o=new Map;for(let s=0;s<e.length;s+=B)for(const[a,i]of await u(
n,e.slice(s,s+B),t))o.set(a,i);return o}async function u(n,e,t){const o=await n.runtime.aws.ssm();try{const{Command:s}=await o.
send(new T.n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[t.mode]}},InstanceIds:[...e],
MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:Y}));return await c(n,s?.CommandId??"",e,t)}catch(s){if(!(0,v.t)(s,
"InvalidInstanceId"))throw s;const[a]=e;if(e.length===1&&a)return[[a,{kind:"unreached",reason:"Run Command does not know\
 it: no agent, or gone"}]];const i=[];for(const r of e)i.push(...await u(n,[r],t));return i}}async function c(n,e,t,{mode:o,
keep:s}){const{clock:a}=n.runtime,i=a.now()+(o==="--check"?Q:G);for(;;){const r=await h(n,e);if(t.filter(d=>!X.has(r.get(
d)?.Status??"Pending")).length===t.length||a.now()>=i)return t.map(d=>[d,_(r.get(d))]);await s(),await(0,g.t)(a,J)}}async function h(n,e){
const t=await n.runtime.aws.ssm(),o=new Map;let s;try{do{const a=await t.send(new T.r({CommandId:e,Details:!0,...s&&{NextToken:s}}));
for(const i of a.CommandInvocations??[])o.set(i.InstanceId??"",i);s=a.NextToken}while(s)}catch(a){if(!(0,v.t)(a,"Invalid\
CommandId","InvocationDoesNotExist"))throw a}return o}function _(n){const e=n&&N(n);if(e)return{kind:"report",report:e};
const{Status:t="Pending",StatusDetails:o=t}=n??{},s=`Run Command says ${o}`;return{kind:Z.has(o)?"unreached":"unknown",reason:s}}
function N({CommandPlugins:n=[]}){return n.flatMap(({Output:e=""})=>e.split(`
`)).map(S).find(e=>e!==void 0)}function S(n){if(n.startsWith("{"))try{return T.t.safeParse(JSON.parse(n)).data}catch{return}}
const q=(n,e,t)=>t??Math.max(1,n-e),M=n=>n.filter(({lifecycle:e})=>e==="InService"),U=({lifecycle:n})=>n.startsWith("Pen\
ding");function cn(n,e,{waveSize:t,floor:o}){const s=e.filter(({isServing:r})=>r).length;if(s<o)return[];const a=n.filter(
({isServing:r})=>!r),i=n.filter(({isServing:r})=>r).slice(0,s-o);return[...a,...i].slice(0,t)}function ln(n,e,t,o){const s=M(
n),a=s.filter(({isServing:r})=>r);if(a.length<o)return;const i=r=>!r.isServing||a.length>o;return[s.find(r=>e.get(r.id)===
t),...a,...s].find(r=>r!==void 0&&i(r))}async function C(n){const{aws:e}=n.runtime,t=await e.autoScaling(),[o,s]=await Promise.
all([t.send(new D.t({AutoScalingGroupNames:[n.groupName]})),(0,$.i)(e,n.targetGroupArn)]),a=o.AutoScalingGroups?.[0];if(!a){
const r=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deploy it again`;throw new v.r("fleet.m\
issing",r)}const i=(a.Instances??[]).map(({InstanceId:r="",LifecycleState:d="",HealthStatus:m=""})=>({id:r,lifecycle:d,isServing:d===
"InService"&&m==="Healthy"&&s.get(r)==="healthy"}));return{size:a.DesiredCapacity??0,nodes:i.sort((r,d)=>r.id<d.id?-1:1),
suspended:(a.SuspendedProcesses??[]).map(({ProcessName:r=""})=>r)}}const kn=(n,e)=>(0,$.n)(n.runtime.aws,e.map(t=>({InstanceId:t})));
async function un(n,e,t){const o=await l(n,M(e).map(({id:a})=>a),{mode:"--check",keep:t}),s=new Map;for(const[a,i]of o){
const r=yn(i);s.set(a,r),r===null&&n.runtime.log.warning(`${a} does not say what it runs with: ${dn(i)}`)}return s}const yn=n=>n.
kind==="report"&&n.report.phase!=="lock"?n.report.appliedVersion:null,dn=n=>n.kind==="report"?n.report.error?.message??`\
2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,hn=5e3,_n=9e4,nn={checks:2,during:hn};async function En(n,e,{
checks:t,during:o,keep:s}){const{clock:a}=n.runtime,i=a.now()+_n+o,r=Math.min(hn,Math.max(1e3,o/Math.max(1,t-1))),d=await kn(
n,e),m=new Map,w=new Map;for(;;){await s();const f=e.filter(y=>!m.has(y)),P=await Mn(n,f,d),O=a.now();for(const y of f){
const E=P.get(y)??"gone",an=Pn(w.get(y),E,O);w.set(y,an);const ge=O>=i,pn=an.looks>=t&&O-an.since>=o;(E==="gone"||E==="u\
p"&&pn||ge)&&m.set(y,$n(E,pn))}if(m.size===e.length)return m;await(0,g.t)(a,Math.min(r,Math.max(1,i-a.now())))}}function Pn(n,e,t){
return e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}const $n=(n,e)=>n==="up"&&!e?{problem:"\
it did not stay healthy"}:n;async function Mn(n,e,t){const o=e.map(r=>t.get(r)??"").filter(Boolean),[{nodes:s},a]=await Promise.
all([C(n),o.length>0?(0,$.a)(n.runtime.aws,n.portProbe,o):new Map]),i=new Map(s.map(r=>[r.id,r]));return new Map(e.map(r=>[
r,On(i.get(r),a.get(t.get(r)??""))]))}function On(n,e){return n?.lifecycle!=="InService"?"gone":e!=="open"?{problem:`240\
8 is ${e??"not asked"}`}:n.isServing?"up":{problem:"it is not a healthy target"}}const Sn=new Set(["lock.busy","paramete\
rs.unreadable"]);async function F(n,e,t){const{site:o,lock:s,journal:a,running:i}=n,r=o.runtime.clock.now(),d=()=>s.renew();
await d();const m=await Cn(o,e,{mode:t.mode,keep:d}),w=e.filter(y=>bn(m.get(y))),f=w.length>0?await En(o,w,{...t.demand,
keep:d}):new Map,P=new Set(M((await C(o)).nodes).map(({id:y})=>y)),O=new Map;for(const y of e){const E=P.has(y)?Dn(m.get(
y),f.get(y),t.equal):{kind:"gone"};O.set(y,E),a.add({node:y,from:i.get(y)??null,to:t.version,action:t.action,end:E.kind===
"unreached"?"not reached":E.kind,seconds:Math.round((o.runtime.clock.now()-r)/1e3),reason:"reason"in E?E.reason:""}),In(
n,y,m.get(y))}return O}async function Cn(n,e,t){const o=new Map(await l(n,e,t)),s=e.filter(a=>{const i=o.get(a);return i?.
kind==="unknown"||i?.kind==="report"&&Sn.has(i.report.error?.code??"")});if(s.length>0)for(const[a,i]of await l(n,s,t))o.
set(a,i);return o}const bn=n=>n?.kind==="report"&&n.report.listening;function Dn(n,e,t){if(!n)return{kind:"unreached",reason:"\
it was not asked"};if(n.kind==="unreached")return{kind:"unreached",reason:n.reason};if(n.kind==="unknown")return{kind:"f\
ailed",reason:n.reason};const{appliedVersion:o,error:s,listening:a}=n.report;return s||!a?{kind:"failed",reason:dn(n)}:o===
null||!t.has(o)?{kind:"failed",reason:`it runs version ${o??"?"}`}:e==="gone"?{kind:"gone"}:e==="up"?{kind:"up"}:{kind:"\
failed",reason:e?.problem??"it was not seen"}}function In({running:n},e,t){t?.kind!=="unreached"&&n.set(e,t?.kind==="rep\
ort"&&t.report.listening?t.report.appliedVersion:null)}const Nn=["HealthCheck","ReplaceUnhealthy"],An=9e4,Ln=5e3;async function en(n,e,t){
const{suspended:o}=await C(n);if(e.suspended.length>0){const i=e.suspended.filter(r=>!o.includes(r));return i.length>0&&
await on(n,K,i),t()}const s=Nn.filter(i=>!o.includes(i));await e.renew(s),s.length>0&&await on(n,K,s);let a;try{a=await t()}catch(i){
throw await tn(n,e,s).catch(r=>{n.runtime.log.warning(`${s.join(" and ")} could not be resumed: ${(0,v.i)(r)}`)}),i}return await tn(
n,e,s),a}async function Tn(n,e){const{suspended:t}=e;if(e.isLost||t.length===0)return;const{clock:o,log:s}=n.runtime;try{
const a=o.now()+An;for(;!await Rn(n)&&o.now()<a;)await e.renew(),await(0,g.t)(o,Ln);s.info(`resuming what was left suspe\
nded: ${t.join(", ")}`),await tn(n,e,t)}catch(a){s.warning(`${t.join(" and ")} could not be resumed: ${(0,v.i)(a)}`)}}const Rn=async n=>M(
(await C(n)).nodes).every(({isServing:e})=>e);async function tn(n,e,t){e.isLost||(await e.renew(),t.length>0&&await on(n,
j.t,t),await e.renew([]))}async function on(n,e,t){await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.
groupName,ScalingProcesses:[...t]}))}const xn=18e4,jn=5e3,Bn=3;async function Un(n,e){const{site:t,running:o,limits:s}=n,
{clock:a}=t.runtime,i=new Map;let r=Number.POSITIVE_INFINITY;for(;;){const{nodes:d}=await C(t),m=d.filter(({id:P})=>!i.has(
P)),w=ln(m,o,e.version,Wn(d,m,s.floor));if(!w){if(r=Math.min(r,a.now()+xn),a.now()>=r)return{kind:"nobody",reason:[...i.
values()].join(", ")};await n.lock.renew(),await(0,g.t)(a,jn);continue}t.runtime.log.info(`${w.id} is the canary of vers\
ion ${e.version}`);const f=await en(t,n.lock,()=>Vn(n,w.id,e));if(f)return f;i.set(w.id,`${w.id} was gone or out of reac\
h, and no other node can be spared`)}}function Wn(n,e,t){const o=M(n).filter(s=>s.isServing&&!e.includes(s)).length;return Math.
max(0,t-o)}async function Vn(n,e,t){const{version:o,equal:s}=t,a={checks:Bn,during:n.canaryMillis},i=(await F(n,[e],{mode:"\
--token pending",action:"canary",version:o,equal:s,demand:a})).get(e);if(i.kind==="up")return{kind:"verified",node:e};if(i.
kind==="failed")return{kind:"failed",node:e,reason:i.reason,isBack:await Kn(n,e,t)}}async function Kn(n,e,{version:t,current:o}){
const{lock:s,store:a,site:i}=n;await s.renew(),await a.dropPending(t),i.runtime.log.info(`label ${k.f.pending} is off ve\
rsion ${t}; ${e} goes back`);const r=await F(n,[e],{mode:"",action:"undo",...o,demand:nn});return r.get(e)?.kind==="up"||
r.get(e)?.kind==="gone"}function Gn(n){const e=`stack ${n} has no token labelled ${k.f.current}; deploy it with the acti\
vation-token that it is to run with`;return new v.r("token.missing",e)}function Fn(n){const e=`stack ${n} has no instanc\
e in service; see its boot log, or deploy it again`;return new v.r("fleet.missing",e)}function Hn({stackName:n,serving:e,
size:t,floor:o}){const s=`${e} of ${t} nodes of stack ${n} serve and the floor is ${o}, so none can be restarted; nothin\
g was touched, mend the fleet or set a lower floor`;return new v.r("rotation.below-floor",s)}function zn(n,e,t,o){const s=`\
the activation token of stack ${n} (version ${e}) is ${t} days old, more than the ${o} of max-token-age-days; give a new\
 one`;return new v.r("token.too-old",s)}function Jn(n,e,t){const o=`version ${e} of the token was not taken into use: ${Yn(
n,t)}; version ${t} is still current, check the new token`;return new v.r("rotation.canary-failed",o)}function Yn(n,e){if(n.
kind==="nobody")return n.reason;const{node:t,reason:o,isBack:s}=n;return`${t} did not come up with it (${o}), ${s?"it is\
 back":"and it did not come back either, look at it:"} on version ${e}`}function sn(n,e,t){if(n.kind==="done")return;if(n.
kind==="below-floor"){const i=`${n.left} nodes do not run with version ${e} yet, and too few of the others serve to rest\
art one; mend the fleet and run again`;return new v.r("rotation.below-floor",i)}const o=n.nodes.map(({node:i,reason:r})=>`${i}\
: ${r}`),s=n.nodes.map(({node:i})=>i).join(", "),a=n.kind==="unreached"?`Run Command did not get to ${s}: all other node\
s run with version ${e}; mend or end these and run again`:`${s} did not come up with version ${e} of the token; ${t}`;return new v.
r("rotation.wave-failed",a,{details:o})}const Qn=18e4,Xn=12e4,Zn=5e3;async function W(n,e){const{site:t,lock:o,limits:s,
running:a}=n,{clock:i,log:r}=t.runtime,d=new Map,m=i.now()+Qn;let w=i.now();for(;;){await o.renew();const{nodes:f}=await C(
t);await qn(n,f);const P=M(f).filter(E=>ne(a.get(E.id)??null,e)),O=P.filter(({id:E})=>!d.has(E)),y=cn(O,f,s);if(y.length>
0){const E=await en(t,o,()=>ee(n,y,e,d));if(E.length>0)return{kind:"failed",nodes:E};w=i.now();continue}if(O.length>0){if(i.
now()-w>=Xn)return{kind:"below-floor",left:O.length}}else{if(!e.awaitsBoots||!f.some(U))return fn(P,d);if(i.now()>=m)return r.
warning("nodes still boot; should they come up with the former token, the reconciler brings them along"),fn(P,d)}await(0,g.
t)(i,Zn)}}const fn=(n,e)=>n.length===0?{kind:"done"}:{kind:"unreached",nodes:n.map(({id:t})=>({node:t,reason:e.get(t)??""}))};
async function qn({site:n,lock:e,running:t},o){const s=M(o).filter(({id:i})=>!t.has(i));if(s.length===0)return;const a=await un(
n,s,()=>e.renew());for(const{id:i}of s)t.set(i,a.get(i)??null)}function ne(n,{equal:e,concerns:t}){return n!==null&&e.has(
n)?!1:t?.(n)??!0}async function ee(n,e,t,o){const{version:s,equal:a,action:i,onFailure:r}=t,d=await F(n,e.map(({id:w})=>w),
{mode:"",action:i,version:s,equal:a,demand:nn}),m=[...d].flatMap(([w,f])=>te(w,f));for(const[w,f]of d)f.kind==="unreache\
d"&&o.set(w,f.reason);return m.length>0&&await r?.(m),m}const te=(n,e)=>e.kind==="failed"?[{node:n,reason:e.reason}]:[];
async function oe(n,e,t){const{site:o,lock:s,store:a}=n,{from:i,to:r,before:d}=t;return en(o,s,async()=>{const{nodes:m}=await C(
o),w=se(n,m,e,i.equal);if(!w)return wn("no node could be spared to try the former token on");await s.renew(),await a.label(
r.version,k.f.pending);const f=(await F(n,[w.id],{mode:"--token pending",action:"roll back",...r,demand:nn})).get(w.id);
if(await s.renew(),f?.kind!=="up")return await a.dropPending(r.version),wn(`${w.id} did not come up with version ${r.version}\
 either`);await a.label(r.version,k.f.current),d!==void 0&&await a.label(d,k.f.previous),await a.dropPending(r.version);
const P=await W(n,{...r,action:"roll back"});if(P.kind==="done")return{isBack:!0,told:`all nodes are back on version ${r.
version}`};const O="nodes"in P?P.nodes.map(({node:y})=>y).join(", "):`${P.left} nodes`;return{isBack:!0,told:`version ${r.
version} is current again, but ${O} did not follow`}})}const wn=n=>({isBack:!1,told:`${n}: the other nodes were left as \
they are`});function se({running:n,limits:e},t,o,s){const a=new Set(o.map(({node:f})=>f)),i=M(t),r=i.filter(({id:f})=>a.
has(f)),d=r.filter(({isServing:f})=>!f),m=r.filter(({id:f})=>!s.has(n.get(f)??0)),w=i.filter(({id:f})=>s.has(n.get(f)??0));
return d[0]??m[0]??cn(w,t,e)[0]}const ae=100,A=(n,e)=>n.find(({labels:t})=>t.includes(k.f[e]));function ie(n,e,t){if(t.kind===
"nothing")return{kind:"same"};const o=t.kind==="value"?t.value:re(n,t.name).value;if(o===e.value)return{kind:"same"};const s=n.
filter(i=>i.value===o),a=A(s,"pending")??s.at(-1);return a?{kind:"relabel",version:a.version}:{kind:"put",value:o}}function re(n,e){
const t=e===k.f.previous?A(n,"previous"):n.find(({version:s})=>s===Number(e));if(t)return t;const o=n.map(({version:s,labels:a})=>[
s,...a].join(" ")).slice(-10);throw new v.r("token.missing",`there is no version "${e}" of the activation token; set tok\
en-version to one of those that exist: ${o.join(", ")}`)}function mn(n,{value:e,at:t},o){const s=n.filter(a=>a.value===e).
map(a=>a.at);return Math.max(0,o-Math.min(t,...s))}function R(n,e){const t=n.find(s=>s.version===e)?.value,o=n.filter(s=>s.
value===t&&t!==void 0);return new Set([e,...o.map(s=>s.version)])}function gn(n){if(n.length<99)return;const[e,t]=n,o=n.
length>=ae&&e?.labels.length===0?t:e;return o&&o.labels.length>0?o:void 0}function ce(n,e,t){return[...n.map(o=>o.version===
e.version?{...o,labels:[]}:o),{...e,version:t}].slice(-100)}const le=50;var ue=class{#n;#e;constructor(n,e){this.#n=n,this.#e=
(0,k.g)(e).token}async history(){const n=[];let e;do{const o=await this.#o(e);n.push(...o.parameters),e=o.next}while(e);
const t=n.map(de).sort((o,s)=>o.version-s.version);for(const o of new Set(t.map(s=>s.value)))this.#n.hide(o);return t}async#o(n){
const e=await this.#n.aws.ssm();try{const t=await e.send(new T.i({Name:this.#e,WithDecryption:!0,MaxResults:le,...n&&{NextToken:n}}));
return{parameters:t.Parameters??[],next:t.NextToken}}catch(t){if((0,v.t)(t,"ParameterNotFound"))return{parameters:[],next:void 0};
throw t}}async label(n,...e){const{InvalidLabels:t=[]}=await(await this.#n.aws.ssm()).send(new $.o({Name:this.#e,ParameterVersion:n,
Labels:[...e]}));if(t.length!==0)throw new v.r("internal",`Parameter Store refused the label ${t.join(", ")} on version ${n}\
 of ${this.#e}`,{fault:"tool"})}async unlabel(n,...e){await(await this.#n.aws.ssm()).send(new z({Name:this.#e,ParameterVersion:n,
Labels:[...e]}))}async dropPending(n){await this.unlabel(n,k.f.pending)}async put(n,e){let t=e;for(let o=gn(t);o;o=gn(t))
t=ce(t,o,await this.#t(o));return this.#s(n)}async#t({version:n,value:e,labels:t}){const{log:o}=this.#n;o.info(`version ${n}\
 (${t.join(", ")}) is about to be the oldest that is kept: its value is put again`);const s=await this.#s(e).catch(async a=>{
if(!(0,v.t)(a,"ParameterMaxVersionLimitExceeded"))throw a;return await this.unlabel(n,...t),this.#s(e)});return await this.
label(s,...t),s}async#s(n){const{Version:e}=await(await this.#n.aws.ssm()).send(new I.t({Name:this.#e,Type:"SecureString",
Value:n,Overwrite:!0}));if(e)return e;throw new v.r("internal",`Parameter Store gave no version for ${this.#e}`,{fault:"\
tool"})}};const de=({Version:n=0,Labels:e=[],Value:t="",LastModifiedDate:o})=>({version:n,labels:e,value:t,at:o?.getTime()??
0}),vn=864e5;async function he(n,e,t){const{stackName:o,runtime:s}=n,a=await(0,H.t)({...s,stackName:o,owner:t.owner,purpose:"\
rotate"});try{return await new fe(n,a,t).go(e)}finally{await Tn(n,a),await a.release()}}var fe=class{#n;#e;#o;#t;#s;#a=0;constructor(n,e,t){
this.#n=n,this.#e=e,this.#o=t,this.#t=new ue(n.runtime,n.stackName),this.#s=new V.t(n.runtime.log)}async go(n){const e=await this.#t.
history(),t=A(e,"current");if(!t)throw Gn(this.#n.stackName);this.#a=t.version;const o=ie(e,t,n),s=await this.#r(),a=await this.#d(
s,e,t,o);return a?this.#i("failed",a):o.kind==="same"?this.#h(s,e,t):this.#w(s,e,t,o)}async#r(){const n=this.#n,{nodes:e,
size:t}=await C(n),o=new Map(await un(n,e,()=>this.#e.renew()));if(o.size===0)throw Fn(n.stackName);const{waveSize:s,floor:a,
canarySeconds:i}=this.#o,r=[...o].map(([d,m])=>`${d} ${m??"unknown"}`);return n.runtime.log.info(`versions in use: ${r.join(
", ")}`),{site:n,lock:this.#e,store:this.#t,journal:this.#s,limits:{waveSize:s,floor:q(t,s,a)},canaryMillis:i*1e3,running:o}}async#d(n,e,t,o){
const s=A(e,"pending");if(!(!s||o.kind==="relabel"&&o.version===s.version))return await this.#c(n),this.#n.runtime.log.info(
`a rotation to version ${s.version} was not finished: it is undone`),await this.#e.renew(),await this.#t.dropPending(s.version),
sn(await W(n,{version:t.version,equal:R(e,t.version),action:"undo",concerns:a=>a===s.version}),t.version,"the rest was l\
eft as it is")}async#h(n,e,t){const o=R(e,t.version),s=d=>d!==null&&!o.has(d);[...n.running.values()].some(s)&&await this.#c(
n);const a=A(e,"previous"),i=this.#e.inherited?.purpose==="rotate"&&a&&a.value!==t.value?await this.#u(n,e,t,{to:a,before:void 0}):
sn(await W(n,{version:t.version,equal:o,action:"wave",concerns:d=>d!==null}),t.version,"the rest was left as it is");if(i)
return this.#i("failed",i);const r=this.#f(e,t);return r?this.#i("failed",r):this.#i(this.#s.steps.length>0?"resumed":"u\
nchanged",void 0)}#f(n,e){const{maxTokenAgeDays:t}=this.#o,o=Math.floor(mn(n,e,this.#n.runtime.clock.now())/vn);if(!(t===
0||o<=t))return zn(this.#n.stackName,e.version,o,t)}async#w(n,e,t,o){await this.#c(n),await this.#e.renew();const s=o.kind===
"put"?await this.#t.put(o.value,e):o.version;await this.#t.label(s,k.f.pending);const a=o.kind==="put"?await this.#t.history():
e,i=A(a,"current")??t,r=we(a,s,i),d=await this.#m(n,r);if(d)return this.#i("failed",d);const m=A(a,"previous")?.version;
await this.#g(s,i.version);const w=a.find(P=>P.version===s),f=await this.#u(n,a,w,{to:i,before:m});return this.#i(f?"fai\
led":"rotated",f)}async#m(n,e){const{version:t,current:o}=e;let s;try{s=await Un(n,e)}catch(a){throw await this.#l(n,e),
a}if(s.kind!=="verified")return s.kind==="nobody"&&await this.#l(n,e),Jn(s,t,o.version)}async#l(n,{version:e,current:t}){
if(!this.#e.isLost)try{await this.#e.renew(),await this.#t.dropPending(e),n.running.clear(),await W(n,{...t,action:"undo",
concerns:s=>s===e})}catch(o){this.#n.runtime.log.warning(`the trial could not be undone, the next run does it: ${(0,v.i)(
o)}`)}}async#g(n,e){await this.#e.renew(),await this.#t.label(e,k.f.previous),await this.#e.renew(),await this.#t.label(
n,k.f.current),await this.#t.dropPending(n),this.#n.runtime.log.info(`version ${n} is ${k.f.current}, ${e} is ${k.f.previous}`)}async#u(n,e,t,{
to:o,before:s}){const a={version:t.version,equal:R(e,t.version)},i={version:o.version,equal:R(e,o.version)};let r="";return sn(
await W(n,{...a,action:"wave",awaitsBoots:!0,onFailure:async m=>{this.#n.runtime.log.warning(`${m.map(({node:w})=>w).join(
", ")} failed: rolling back`),{told:r}=await oe(n,m,{from:a,to:i,before:s})}}),t.version,r)}async#c({running:n,limits:{floor:e}}){
const{nodes:t,size:o}=await C(this.#n);if(ln(t,n,0,e))return;const s=M(t).filter(({isServing:a})=>a).length;throw Hn({stackName:this.#n.
stackName,serving:s,size:o,floor:e})}async#i(n,e){const t=await this.#t.history(),o=A(t,"current"),s=o?mn(t,o,this.#n.runtime.
clock.now()):0;return{outcome:n,version:o?.version??0,former:this.#a,ageDays:Math.floor(s/vn),steps:this.#s.steps,failure:e}}};
function we(n,e,t){return{version:e,equal:R(n,e),current:{version:t.version,equal:R(n,t.version)}}}function me(n,e){return{
runtime:n,stackName:e.name,groupName:(0,$.t)(e,"groupName"),targetGroupArn:(0,$.t)(e,"targetGroupArn"),portProbe:(0,$.t)(
e,"portProbe"),document:(0,$.t)(e,"document")}}})};export{ve as id,pe as ids,ke as modules};
