const Nn=9996,Un=[9996],Bn={3657:((L,E,u)=>{u.d(E,{t:()=>m});var c=u(6776),m=class extends(0,c.o)(c.i,c.a,"SuspendProces\
ses",c.m){}}),9570:((L,E,u)=>{u.d(E,{n:()=>D,t:()=>P});var c=u(7811),m=u(990),D=class extends(0,m.s)(m.a,m.o,"SendComman\
d",m.f){};const I=(0,c.t)(["full","reload-only","pending","check"]),y=(0,c.t)(["nothing","reload","restart"]),O=(0,c.f)(
{instanceId:(0,c._)(),mode:I,action:y,phase:(0,c.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,c.
u)((0,c.s)()),appliedVersion:(0,c.u)((0,c.s)()),serversVersion:(0,c.u)((0,c.s)()),pinned:(0,c.r)(),restored:(0,c.r)(),listening:(0,c.
r)(),unreachableServers:(0,c.p)((0,c.s)()),seconds:(0,c.d)(),error:(0,c.u)((0,c.f)({code:(0,c._)(),message:(0,c._)()}))});
function P(g){return g.split(`
`).filter(_=>_.startsWith("{")).map(w).find(_=>_!==void 0)}function w(g){try{return O.safeParse(JSON.parse(g)).data}catch{
return}}}),7615:((L,E,u)=>{u.d(E,{S:()=>j,_:()=>un,a:()=>An,b:()=>rn,c:()=>Mn,d:()=>G,f:()=>_n,g:()=>K,h:()=>dn,i:()=>On,
l:()=>gn,m:()=>v,n:()=>H,o:()=>Sn,p:()=>A,r:()=>In,s:()=>b,t:()=>Rn,u:()=>wn,v:()=>an,x:()=>cn,y:()=>M});var c=u(6765),m=u(
2264),D=u(7643),I=u(8861),y=u(6580),O=u(8930),P=u(3657),w=u(4471),g=u(990),_=u(9570),N=u(5268),h=u(2485);const U=50,Y=1e3,
Q=h.t+15e3,X=12e4,q=new Set(["InProgress","Cancelling"]),nn=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedO\
ut","Terminated","AccessDenied","InvalidPlatform","RateExceeded"]);async function S(n,e,t){const o=new Map;for(let s=0;s<
e.length;s+=U)for(const[a,r]of await x(n,e.slice(s,s+U),t))o.set(a,r);return o}const en=new Set(["lock.busy","parameters\
.unreadable"]),B=n=>n?.kind==="report"&&en.has(n.report.error?.code??""),W={kind:"unreached",reason:"the floor has come \
to need it"};async function j(n,e,t){const o=new Map(await S(n,e,t)),s=e.filter(r=>{const i=o.get(r);return i?.kind==="u\
nknown"||B(i)});if(s.length>0){const r=await t.mayStill?.(s)??!0,i=r?await S(n,s,t):[];for(const[d,l]of i)o.set(d,l);if(!r)
for(const d of s)B(o.get(d))&&o.set(d,W)}const a=e.filter(r=>o.get(r)?.kind==="unknown");if(a.length===0||t.mode==="--ch\
eck")return o;for(const[r,i]of await S(n,a,{...t,mode:"--check"}))i.kind==="report"&&o.set(r,i);return o}async function x(n,e,t){
const o=await n.runtime.aws.ssm();try{const{Command:s}=await o.send(new _.n({DocumentName:n.document,DocumentVersion:"$L\
ATEST",...t.mode&&{Parameters:{mode:[t.mode]}},...t.mode!=="--check"&&{Comment:h.n.rotate},InstanceIds:[...e],MaxConcurrency:"\
100%",MaxErrors:"100%",TimeoutSeconds:60}));return await tn(n,s?.CommandId??"",e,t)}catch(s){if(!(0,y.t)(s,"InvalidInsta\
nceId"))throw s;const[a]=e;if(e.length===1&&a)return[[a,{kind:"unreached",reason:"Run Command does not know it: no agent\
, or gone"}]];const r=[];for(const i of e){const d=r.length===0||(await t.mayStill?.([i])??!0);r.push(...d?await x(n,[i],
t):[[i,W]])}return r}}async function tn(n,e,t,{mode:o,keep:s}){const{clock:a}=n.runtime,r=a.now()+(o==="--check"?X:Q),i=new Set;
for(;;){const d=await sn(n,e);for(const[l,{Status:f=""}]of d)q.has(f)&&i.add(l);if(t.filter(l=>!h.i.has(d.get(l)?.Status??
"Pending")).length===t.length||a.now()>=r)return t.map(l=>[l,on(d.get(l),i.has(l))]);await s(),await(0,c.t)(a,Y)}}async function sn(n,e){
const t=await n.runtime.aws.ssm(),o=new Map;let s;try{do{const a=await t.send(new g.t({CommandId:e,Details:!0,...s&&{NextToken:s}}));
for(const r of a.CommandInvocations??[])o.set(r.InstanceId??"",r);s=a.NextToken}while(s)}catch(a){if(!(0,y.t)(a,"Invalid\
CommandId","InvocationDoesNotExist"))throw a}return o}function on(n,e){const t=(0,_.t)((n?.CommandPlugins??[]).map(({Output:r=""})=>r).
join(`
`));if(t)return{kind:"report",report:t};const{Status:o="Pending",StatusDetails:s=o}=n??{},a=`Run Command says ${s}`;return{
kind:!e&&nn.has(s)?"unreached":"unknown",reason:a}}const an=(n,e,t)=>t??Math.max(1,n-e),M=n=>n.filter(({lifecycle:e})=>e===
"InService"),rn=({lifecycle:n})=>n.startsWith("Pending");function cn(n,e,{waveSize:t,floor:o}){const s=e.filter(({isServing:i})=>i).
length;if(s<o)return[];const a=n.filter(({isServing:i})=>!i),r=n.filter(({isServing:i})=>i).slice(0,s-o);return[...a,...r].
slice(0,t)}function un(n,e,t,o){const s=M(n),a=s.filter(({isServing:i})=>i);if(a.length<o)return;const r=i=>!i.isServing||
a.length>o;return[s.find(i=>e.get(i.id)===t),...a,...s].find(i=>i!==void 0&&r(i))}async function v(n){const[e,t]=await Promise.
all([(0,N.t)(n.runtime,n.stackName),(0,w.i)(n.runtime.aws,n.targetGroupArn)]);if(!e){const s=`stack ${n.stackName} has n\
o Auto Scaling group ${n.groupName} any more; deploy it again`;throw new m.t("fleet.missing",s)}const o=(e.Instances??[]).
map(({InstanceId:s="",LifecycleState:a="",HealthStatus:r=""})=>({id:s,lifecycle:a,isServing:a==="InService"&&r==="Health\
y"&&t.get(s)==="healthy"}));return{size:e.DesiredCapacity??0,nodes:o.sort((s,a)=>s.id<a.id?-1:1),suspended:(0,N.n)(e)}}const A=(n,e)=>(0,w.
n)(n.runtime.aws,e.map(t=>({InstanceId:t})));async function dn(n,e,t){const o=await j(n,M(e).map(({id:a})=>a),{mode:"--c\
heck",keep:t}),s=new Map;for(const[a,r]of o){const i=ln(r);s.set(a,i),i===null&&n.runtime.log.warning(`${a} does not say\
 what it runs with: ${K(r)}`)}return s}const ln=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,K=n=>n.
kind==="report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,fn=5e3,mn=9e4,
wn={checks:3,during:15e3},gn={checks:1,during:0};async function _n(n,e,{checks:t,during:o,keep:s}){const{clock:a}=n.runtime,
r=a.now()+mn+o,i=Math.min(fn,Math.max(1e3,o/Math.max(1,t-1))),d=await A(n,e),l=new Map,f=new Map;for(;;){await s();const Z=e.
filter(p=>!l.has(p)),Tn=await $(n,Z,d),R=a.now();for(const p of Z){const C=Tn.get(p)??"gone",T=pn(f.get(p),C,R);f.set(p,
T);const Ln=R>=r,J=T.looks>=t&&R-T.since>=o;(C==="gone"||C==="up"&&J||Ln)&&l.set(p,En(C,J))}if(l.size===e.length)return l;
await(0,c.t)(a,Math.min(i,Math.max(1,r-a.now())))}}async function hn(n){const e=M((await v(n)).nodes).map(({id:s})=>s),t=await A(
n,e),o=e.filter(s=>t.get(s));return o.length===0?!0:[...(await $(n,o,t)).values()].every(s=>s==="up")}function pn(n,e,t){
return n&&typeof e=="object"&&e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}
const En=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function $(n,e,t){const o=e.map(f=>t.get(f)??"").
filter(Boolean),[{nodes:s},a]=await Promise.all([v(n),G(n,o)]),r=new Map(s.map(f=>[f.id,f])),{seen:i,failure:d}=a,l=d===
void 0?"not asked":`not asked (${d.message})`;return new Map(e.map(f=>[f,vn(r.get(f),i.get(t.get(f)??""),l)]))}async function G(n,e){
if(e.length===0)return{seen:new Map};try{return{seen:await(0,w.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof
m.t&&t.code==="fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function vn(n,e,t){return n?.lifecycle!=="InSer\
vice"?"gone":e===void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":
{problem:"it is not a healthy target"}}const yn=6e4,Pn=5e3;async function Mn(n,e){const{clock:t,log:o}=n.runtime;for(let s=0;await V(
n);s++)s===0&&o.info("a command of an earlier run may still restart a listener: waiting for its end"),await e.renew(),await(0,c.
t)(t,Pn)}async function V(n){const{aws:e,clock:t}=n.runtime,o=await e.ssm(),s=new Date(t.now()-h.t-yn).toISOString().replace(
/\.\d+Z$/,"Z");let a;do{const r=await o.send(new g.t({Filters:[{key:"DocumentName",value:n.document},{key:"InvokedAfter",
value:s}],...a&&{NextToken:a}}));if((r.CommandInvocations??[]).some(({Comment:i="",Status:d=""})=>h.r.has(i)&&h.i.has(d)))
return!0;a=r.NextToken}while(a);return!1}function b(n,e){const t=o=>async s=>(await e.renewUnlessSeen(I.n),o(s));return n.
middlewareStack.add(t,{step:"finalizeRequest",priority:"low",name:"underLock"}),n}const Cn=["HealthCheck","ReplaceUnheal\
thy"],Dn=5e3,In={steady:0,most:9e4,leaves:!1},H={steady:15e3,most:3e5,leaves:!0},On={...H,leaves:!1};async function Sn(n,e,t){
const{suspended:o}=await v(n);if(e.suspended.length>0){const r=e.suspended.filter(i=>!o.includes(i));return r.length>0&&
await k(n,e,P.t,r),t()}const s=Cn.filter(r=>!o.includes(r));await e.renew(s),s.length>0&&await k(n,e,P.t,s);const a=await t();
return await z(n,e,s),a}async function An(n,e,t){const{suspended:o}=e;if(e.isLost||o.length===0)return;const{log:s}=n.runtime;
try{if(!await kn(n,e,t)&&t.leaves)return s.warning(`not all nodes are well: the reconciler resumes ${o.join(" and ")} la\
ter`);s.info(`resuming what was left suspended: ${o.join(", ")}`),await z(n,e,o)}catch(a){s.warning(`${o.join(" and ")} \
could not be resumed: ${(0,m.n)(a)}`)}}async function kn(n,e,{steady:t,most:o,leaves:s}){const{clock:a}=n.runtime,r=a.now()+
o;let i;for(;;){const d=await V(n);i=!d&&await hn(n)?i??a.now():void 0;const l=a.now();if(i!==void 0&&l-i>=t)return!0;if(l>=
r&&(s||!d))return!1;await e.renew(),await(0,c.t)(a,Dn)}}async function z(n,e,t){if(e.isLost)return;const o=await F(n,e,t);
await e.renew([]);try{await F(n,e,o)}catch(s){throw await e.renew(t),s}}async function F(n,e,t){if(t.length===0)return[];
const{suspended:o}=await v(n),s=o.includes("Launch")?D.t:[],a=t.filter(r=>!s.includes(r));return a.length>0&&await k(n,e,
O.t,a),t.filter(r=>s.includes(r))}async function k(n,e,t,o){const s=await n.runtime.aws.autoScaling(),a=new t({AutoScalingGroupName:n.
groupName,ScalingProcesses:[...o]});await s.send(b(a,e))}function Rn(n,e){return{runtime:n,stackName:e.name,groupName:(0,w.
t)(e,"groupName"),targetGroupArn:(0,w.t)(e,"targetGroupArn"),portProbe:(0,w.t)(e,"portProbe"),document:(0,w.t)(e,"docume\
nt")}}})};export{Nn as id,Un as ids,Bn as modules};
