const Nn=9996,Un=[9996],Bn={3657:((N,v,u)=>{u.d(v,{t:()=>g});var i=u(6776),w=u(4128),g=class extends(0,i.o)(i.i,i.a,"Sus\
pendProcesses",w.u){}}),9570:((N,v,u)=>{u.d(v,{n:()=>I,t:()=>f});var i=u(7811),w=u(917),g=u(990),I=class extends(0,g.s)(
g.a,g.o,"SendCommand",w.c){};const P=(0,i.t)(["full","reload-only","pending","check"]),S=(0,i.t)(["nothing","reload","re\
start"]),M=(0,i.f)({instanceId:(0,i._)(),mode:P,action:S,phase:(0,i.t)(["lock","read","render","write","apply","verify",
"done"]),desiredVersion:(0,i.u)((0,i.s)()),appliedVersion:(0,i.u)((0,i.s)()),serversVersion:(0,i.u)((0,i.s)()),pinned:(0,i.
r)(),restored:(0,i.r)(),listening:(0,i.r)(),unreachableServers:(0,i.p)((0,i.s)()),seconds:(0,i.d)(),error:(0,i.u)((0,i.f)(
{code:(0,i._)(),message:(0,i._)()}))});function f(_){return _.split(`
`).filter(h=>h.startsWith("{")).map(D).find(h=>h!==void 0)}function D(_){try{return M.safeParse(JSON.parse(_)).data}catch{
return}}}),7615:((N,v,u)=>{u.d(v,{S:()=>j,_:()=>un,a:()=>An,b:()=>rn,c:()=>Mn,d:()=>G,f:()=>_n,g:()=>K,h:()=>dn,i:()=>In,
l:()=>gn,m:()=>y,n:()=>H,o:()=>Sn,p:()=>R,r:()=>On,s:()=>b,t:()=>kn,u:()=>wn,v:()=>an,x:()=>cn,y:()=>C});var i=u(6765),w=u(
2264),g=u(7643),I=u(8861),P=u(6580),S=u(8930),M=u(3657),f=u(4471),D=u(990),_=u(9570),h=u(5268),E=u(2485);const U=50,Y=1e3,
Q=E.t+15e3,X=12e4,q=new Set(["InProgress","Cancelling"]),nn=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedO\
ut","Terminated","AccessDenied","InvalidPlatform","RateExceeded"]);async function A(n,e,t){const o=new Map;for(let s=0;s<
e.length;s+=U)for(const[a,r]of await x(n,e.slice(s,s+U),t))o.set(a,r);return o}const en=new Set(["lock.busy","parameters\
.unreadable"]),B=n=>n?.kind==="report"&&en.has(n.report.error?.code??""),W={kind:"unreached",reason:"the floor has come \
to need it"};async function j(n,e,t){const o=new Map(await A(n,e,t)),s=e.filter(r=>{const c=o.get(r);return c?.kind==="u\
nknown"||B(c)});if(s.length>0){const r=await t.mayStill?.(s)??!0,c=r?await A(n,s,t):[];for(const[d,l]of c)o.set(d,l);if(!r)
for(const d of s)B(o.get(d))&&o.set(d,W)}const a=e.filter(r=>o.get(r)?.kind==="unknown");if(a.length===0||t.mode==="--ch\
eck")return o;for(const[r,c]of await A(n,a,{...t,mode:"--check"}))c.kind==="report"&&o.set(r,c);return o}async function x(n,e,t){
const o=await n.runtime.aws.ssm();try{const{Command:s}=await o.send(new _.n({DocumentName:n.document,DocumentVersion:"$L\
ATEST",...t.mode&&{Parameters:{mode:[t.mode]}},...t.mode!=="--check"&&{Comment:E.n.rotate},InstanceIds:[...e],MaxConcurrency:"\
100%",MaxErrors:"100%",TimeoutSeconds:60}));return await tn(n,s?.CommandId??"",e,t)}catch(s){if(!(0,P.t)(s,"InvalidInsta\
nceId"))throw s;const[a]=e;if(e.length===1&&a)return[[a,{kind:"unreached",reason:"Run Command does not know it: no agent\
, or gone"}]];const r=[];for(const c of e){const d=r.length===0||(await t.mayStill?.([c])??!0);r.push(...d?await x(n,[c],
t):[[c,W]])}return r}}async function tn(n,e,t,{mode:o,keep:s}){const{clock:a}=n.runtime,r=a.now()+(o==="--check"?X:Q),c=new Set;
for(;;){const d=await sn(n,e);for(const[l,{Status:m=""}]of d)q.has(m)&&c.add(l);if(t.filter(l=>!E.i.has(d.get(l)?.Status??
"Pending")).length===t.length||a.now()>=r)return t.map(l=>[l,on(d.get(l),c.has(l))]);await s(),await(0,i.t)(a,Y)}}async function sn(n,e){
const t=await n.runtime.aws.ssm(),o=new Map;let s;try{do{const a=await t.send(new D.t({CommandId:e,Details:!0,...s&&{NextToken:s}}));
for(const r of a.CommandInvocations??[])o.set(r.InstanceId??"",r);s=a.NextToken}while(s)}catch(a){if(!(0,P.t)(a,"Invalid\
CommandId","InvocationDoesNotExist"))throw a}return o}function on(n,e){const t=(0,_.t)((n?.CommandPlugins??[]).map(({Output:r=""})=>r).
join(`
`));if(t)return{kind:"report",report:t};const{Status:o="Pending",StatusDetails:s=o}=n??{},a=`Run Command says ${s}`;return{
kind:!e&&nn.has(s)?"unreached":"unknown",reason:a}}const an=(n,e,t)=>t??Math.max(1,n-e),C=n=>n.filter(({lifecycle:e})=>e===
"InService"),rn=({lifecycle:n})=>n.startsWith("Pending");function cn(n,e,{waveSize:t,floor:o}){const s=e.filter(({isServing:c})=>c).
length;if(s<o)return[];const a=n.filter(({isServing:c})=>!c),r=n.filter(({isServing:c})=>c).slice(0,s-o);return[...a,...r].
slice(0,t)}function un(n,e,t,o){const s=C(n),a=s.filter(({isServing:c})=>c);if(a.length<o)return;const r=c=>!c.isServing||
a.length>o;return[s.find(c=>e.get(c.id)===t),...a,...s].find(c=>c!==void 0&&r(c))}async function y(n){const[e,t]=await Promise.
all([(0,h.t)(n.runtime,n.stackName),(0,f.i)(n.runtime.aws,n.targetGroupArn)]);if(!e){const s=`stack ${n.stackName} has n\
o Auto Scaling group ${n.groupName} any more; deploy it again`;throw new w.t("fleet.missing",s)}const o=(e.Instances??[]).
map(({InstanceId:s="",LifecycleState:a="",HealthStatus:r=""})=>({id:s,lifecycle:a,isServing:a==="InService"&&r==="Health\
y"&&t.get(s)==="healthy"}));return{size:e.DesiredCapacity??0,nodes:o.sort((s,a)=>s.id<a.id?-1:1),suspended:(0,h.n)(e)}}const R=(n,e)=>(0,f.
n)(n.runtime.aws,e.map(t=>({InstanceId:t})));async function dn(n,e,t){const o=await j(n,C(e).map(({id:a})=>a),{mode:"--c\
heck",keep:t}),s=new Map;for(const[a,r]of o){const c=ln(r);s.set(a,c),c===null&&n.runtime.log.warning(`${a} does not say\
 what it runs with: ${K(r)}`)}return s}const ln=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,K=n=>n.
kind==="report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,mn=5e3,fn=9e4,
wn={checks:3,during:15e3},gn={checks:1,during:0};async function _n(n,e,{checks:t,during:o,keep:s}){const{clock:a}=n.runtime,
r=a.now()+fn+o,c=Math.min(mn,Math.max(1e3,o/Math.max(1,t-1))),d=await R(n,e),l=new Map,m=new Map;for(;;){await s();const Z=e.
filter(p=>!l.has(p)),Tn=await $(n,Z,d),T=a.now();for(const p of Z){const O=Tn.get(p)??"gone",L=En(m.get(p),O,T);m.set(p,
L);const Ln=T>=r,J=L.looks>=t&&T-L.since>=o;(O==="gone"||O==="up"&&J||Ln)&&l.set(p,pn(O,J))}if(l.size===e.length)return l;
await(0,i.t)(a,Math.min(c,Math.max(1,r-a.now())))}}async function hn(n){const e=C((await y(n)).nodes).map(({id:s})=>s),t=await R(
n,e),o=e.filter(s=>t.get(s));return o.length===0?!0:[...(await $(n,o,t)).values()].every(s=>s==="up")}function En(n,e,t){
return n&&typeof e=="object"&&e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}
const pn=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function $(n,e,t){const o=e.map(m=>t.get(m)??"").
filter(Boolean),[{nodes:s},a]=await Promise.all([y(n),G(n,o)]),r=new Map(s.map(m=>[m.id,m])),{seen:c,failure:d}=a,l=d===
void 0?"not asked":`not asked (${d.message})`;return new Map(e.map(m=>[m,vn(r.get(m),c.get(t.get(m)??""),l)]))}async function G(n,e){
if(e.length===0)return{seen:new Map};try{return{seen:await(0,f.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof
w.t&&t.code==="fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function vn(n,e,t){return n?.lifecycle!=="InSer\
vice"?"gone":e===void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":
{problem:"it is not a healthy target"}}const yn=6e4,Pn=5e3;async function Mn(n,e){const{clock:t,log:o}=n.runtime;for(let s=0;await V(
n);s++)s===0&&o.info("a command of an earlier run may still restart a listener: waiting for its end"),await e.renew(),await(0,i.
t)(t,Pn)}async function V(n){const{aws:e,clock:t}=n.runtime,o=await e.ssm(),s=new Date(t.now()-E.t-yn).toISOString().replace(
/\.\d+Z$/,"Z");let a;do{const r=await o.send(new D.t({Filters:[{key:"DocumentName",value:n.document},{key:"InvokedAfter",
value:s}],...a&&{NextToken:a}}));if((r.CommandInvocations??[]).some(({Comment:c="",Status:d=""})=>E.r.has(c)&&E.i.has(d)))
return!0;a=r.NextToken}while(a);return!1}function b(n,e){const t=o=>async s=>(await e.renewUnlessSeen(I.n),o(s));return n.
middlewareStack.add(t,{step:"finalizeRequest",priority:"low",name:"underLock"}),n}const Dn=["HealthCheck","ReplaceUnheal\
thy"],Cn=5e3,On={steady:0,most:9e4,leaves:!1},H={steady:15e3,most:3e5,leaves:!0},In={...H,leaves:!1};async function Sn(n,e,t){
const{suspended:o}=await y(n);if(e.suspended.length>0){const r=e.suspended.filter(c=>!o.includes(c));return r.length>0&&
await k(n,e,M.t,r),t()}const s=Dn.filter(r=>!o.includes(r));await e.renew(s),s.length>0&&await k(n,e,M.t,s);const a=await t();
return await z(n,e,s),a}async function An(n,e,t){const{suspended:o}=e;if(e.isLost||o.length===0)return;const{log:s}=n.runtime;
try{if(!await Rn(n,e,t)&&t.leaves)return s.warning(`not all nodes are well: the reconciler resumes ${o.join(" and ")} la\
ter`);s.info(`resuming what was left suspended: ${o.join(", ")}`),await z(n,e,o)}catch(a){s.warning(`${o.join(" and ")} \
could not be resumed: ${(0,w.n)(a)}`)}}async function Rn(n,e,{steady:t,most:o,leaves:s}){const{clock:a}=n.runtime,r=a.now()+
o;let c;for(;;){const d=await V(n);c=!d&&await hn(n)?c??a.now():void 0;const l=a.now();if(c!==void 0&&l-c>=t)return!0;if(l>=
r&&(s||!d))return!1;await e.renew(),await(0,i.t)(a,Cn)}}async function z(n,e,t){if(e.isLost)return;const o=await F(n,e,t);
await e.renew([]);try{await F(n,e,o)}catch(s){throw await e.renew(t),s}}async function F(n,e,t){if(t.length===0)return[];
const{suspended:o}=await y(n),s=o.includes("Launch")?g.t:[],a=t.filter(r=>!s.includes(r));return a.length>0&&await k(n,e,
S.t,a),t.filter(r=>s.includes(r))}async function k(n,e,t,o){const s=await n.runtime.aws.autoScaling(),a=new t({AutoScalingGroupName:n.
groupName,ScalingProcesses:[...o]});await s.send(b(a,e))}function kn(n,e){return{runtime:n,stackName:e.name,groupName:(0,f.
t)(e,"groupName"),targetGroupArn:(0,f.t)(e,"targetGroupArn"),portProbe:(0,f.t)(e,"portProbe"),document:(0,f.t)(e,"docume\
nt")}}})};export{Nn as id,Un as ids,Bn as modules};
