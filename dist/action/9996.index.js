const Tn=9996,Nn=[9996],Ln={3657:((N,E,d)=>{d.d(E,{t:()=>m});var i=d(6776),m=class extends(0,i.o)(i.i,i.a,"SuspendProces\
ses",i.m){}}),9570:((N,E,d)=>{d.d(E,{n:()=>I,t:()=>w});var i=d(7811),m=d(990),I=class extends(0,m.s)(m.a,m.o,"SendComman\
d",m.f){};const y=(0,i.t)(["full","reload-only","pending","check"]),O=(0,i.t)(["nothing","reload","restart"]),P=(0,i.f)(
{instanceId:(0,i._)(),mode:y,action:O,phase:(0,i.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,i.
u)((0,i.s)()),appliedVersion:(0,i.u)((0,i.s)()),serversVersion:(0,i.u)((0,i.s)()),pinned:(0,i.r)(),restored:(0,i.r)(),listening:(0,i.
r)(),unreachableServers:(0,i.p)((0,i.s)()),seconds:(0,i.d)(),error:(0,i.u)((0,i.f)({code:(0,i._)(),message:(0,i._)()}))});
function w(g){return g.split(`
`).filter(_=>_.startsWith("{")).map(C).find(_=>_!==void 0)}function C(g){try{return P.safeParse(JSON.parse(g)).data}catch{
return}}}),7615:((N,E,d)=>{d.d(E,{_:()=>sn,a:()=>On,b:()=>an,c:()=>mn,d:()=>wn,f:()=>k,g:()=>rn,h:()=>j,i:()=>Dn,l:()=>fn,
m:()=>cn,n:()=>V,o:()=>In,p:()=>v,r:()=>Mn,s:()=>yn,t:()=>kn,u:()=>K,v:()=>M,x:()=>B,y:()=>on});var i=d(6765),m=d(2264),
I=d(7643),y=d(6580),O=d(8930),P=d(3657),w=d(4471),C=d(990),g=d(9570),_=d(5268),h=d(2485);const L=50,Z=1e3,J=h.t+15e3,Y=12e4,
Q=new Set(["InProgress","Cancelling"]),X=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated","A\
ccessDenied","InvalidPlatform","RateExceeded"]);async function S(n,e,t){const a=new Map;for(let s=0;s<e.length;s+=L)for(const[
o,r]of await W(n,e.slice(s,s+L),t))a.set(o,r);return a}const q=new Set(["lock.busy","parameters.unreadable"]),U=n=>n?.kind===
"report"&&q.has(n.report.error?.code??""),x={kind:"unreached",reason:"the floor has come to need it"};async function B(n,e,t){
const a=new Map(await S(n,e,t)),s=e.filter(r=>{const c=a.get(r);return c?.kind==="unknown"||U(c)});if(s.length>0){const r=await t.
mayStill?.(s)??!0,c=r?await S(n,s,t):[];for(const[u,l]of c)a.set(u,l);if(!r)for(const u of s)U(a.get(u))&&a.set(u,x)}const o=e.
filter(r=>a.get(r)?.kind==="unknown");if(o.length===0||t.mode==="--check")return a;for(const[r,c]of await S(n,o,{...t,mode:"\
--check"}))c.kind==="report"&&a.set(r,c);return a}async function W(n,e,t){const a=await n.runtime.aws.ssm();try{const{Command:s}=await a.
send(new g.n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[t.mode]}},...t.mode!=="--c\
heck"&&{Comment:h.n.rotate},InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await nn(
n,s?.CommandId??"",e,t)}catch(s){if(!(0,y.t)(s,"InvalidInstanceId"))throw s;const[o]=e;if(e.length===1&&o)return[[o,{kind:"\
unreached",reason:"Run Command does not know it: no agent, or gone"}]];const r=[];for(const c of e){const u=r.length===0||
(await t.mayStill?.([c])??!0);r.push(...u?await W(n,[c],t):[[c,x]])}return r}}async function nn(n,e,t,{mode:a,keep:s}){const{
clock:o}=n.runtime,r=o.now()+(a==="--check"?Y:J),c=new Set;for(;;){const u=await en(n,e);for(const[l,{Status:f=""}]of u)
Q.has(f)&&c.add(l);if(t.filter(l=>!h.i.has(u.get(l)?.Status??"Pending")).length===t.length||o.now()>=r)return t.map(l=>[
l,tn(u.get(l),c.has(l))]);await s(),await(0,i.t)(o,Z)}}async function en(n,e){const t=await n.runtime.aws.ssm(),a=new Map;
let s;try{do{const o=await t.send(new C.t({CommandId:e,Details:!0,...s&&{NextToken:s}}));for(const r of o.CommandInvocations??
[])a.set(r.InstanceId??"",r);s=o.NextToken}while(s)}catch(o){if(!(0,y.t)(o,"InvalidCommandId","InvocationDoesNotExist"))
throw o}return a}function tn(n,e){const t=(0,g.t)((n?.CommandPlugins??[]).map(({Output:r=""})=>r).join(`
`));if(t)return{kind:"report",report:t};const{Status:a="Pending",StatusDetails:s=a}=n??{},o=`Run Command says ${s}`;return{
kind:!e&&X.has(s)?"unreached":"unknown",reason:o}}const sn=(n,e,t)=>t??Math.max(1,n-e),M=n=>n.filter(({lifecycle:e})=>e===
"InService"),on=({lifecycle:n})=>n.startsWith("Pending");function an(n,e,{waveSize:t,floor:a}){const s=e.filter(({isServing:c})=>c).
length;if(s<a)return[];const o=n.filter(({isServing:c})=>!c),r=n.filter(({isServing:c})=>c).slice(0,s-a);return[...o,...r].
slice(0,t)}function rn(n,e,t,a){const s=M(n),o=s.filter(({isServing:c})=>c);if(o.length<a)return;const r=c=>!c.isServing||
o.length>a;return[s.find(c=>e.get(c.id)===t),...o,...s].find(c=>c!==void 0&&r(c))}async function v(n){const[e,t]=await Promise.
all([(0,_.t)(n.runtime,n.stackName),(0,w.i)(n.runtime.aws,n.targetGroupArn)]);if(!e){const s=`stack ${n.stackName} has n\
o Auto Scaling group ${n.groupName} any more; deploy it again`;throw new m.t("fleet.missing",s)}const a=(e.Instances??[]).
map(({InstanceId:s="",LifecycleState:o="",HealthStatus:r=""})=>({id:s,lifecycle:o,isServing:o==="InService"&&r==="Health\
y"&&t.get(s)==="healthy"}));return{size:e.DesiredCapacity??0,nodes:a.sort((s,o)=>s.id<o.id?-1:1),suspended:(0,_.n)(e)}}const k=(n,e)=>(0,w.
n)(n.runtime.aws,e.map(t=>({InstanceId:t})));async function cn(n,e,t){const a=await B(n,M(e).map(({id:o})=>o),{mode:"--c\
heck",keep:t}),s=new Map;for(const[o,r]of a){const c=un(r);s.set(o,c),c===null&&n.runtime.log.warning(`${o} does not say\
 what it runs with: ${j(r)}`)}return s}const un=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,j=n=>n.
kind==="report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,dn=5e3,ln=9e4,
fn={checks:3,during:15e3},mn={checks:1,during:0};async function wn(n,e,{checks:t,during:a,keep:s}){const{clock:o}=n.runtime,
r=o.now()+ln+a,c=Math.min(dn,Math.max(1e3,a/Math.max(1,t-1))),u=await k(n,e),l=new Map,f=new Map;for(;;){await s();const F=e.
filter(p=>!l.has(p)),An=await $(n,F,u),R=o.now();for(const p of F){const D=An.get(p)??"gone",T=_n(f.get(p),D,R);f.set(p,
T);const Rn=R>=r,z=T.looks>=t&&R-T.since>=a;(D==="gone"||D==="up"&&z||Rn)&&l.set(p,hn(D,z))}if(l.size===e.length)return l;
await(0,i.t)(o,Math.min(c,Math.max(1,r-o.now())))}}async function gn(n){const e=M((await v(n)).nodes).map(({id:s})=>s),t=await k(
n,e),a=e.filter(s=>t.get(s));return a.length===0?!0:[...(await $(n,a,t)).values()].every(s=>s==="up")}function _n(n,e,t){
return n&&typeof e=="object"&&e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}
const hn=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function $(n,e,t){const a=e.map(f=>t.get(f)??"").
filter(Boolean),[{nodes:s},o]=await Promise.all([v(n),K(n,a)]),r=new Map(s.map(f=>[f.id,f])),{seen:c,failure:u}=o,l=u===
void 0?"not asked":`not asked (${u.message})`;return new Map(e.map(f=>[f,pn(r.get(f),c.get(t.get(f)??""),l)]))}async function K(n,e){
if(e.length===0)return{seen:new Map};try{return{seen:await(0,w.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof
m.t&&t.code==="fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function pn(n,e,t){return n?.lifecycle!=="InSer\
vice"?"gone":e===void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":
{problem:"it is not a healthy target"}}const En=6e4,vn=5e3;async function yn(n,e){const{clock:t,log:a}=n.runtime;for(let s=0;await G(
n);s++)s===0&&a.info("a command of an earlier run may still restart a listener: waiting for its end"),await e.renew(),await(0,i.
t)(t,vn)}async function G(n){const{aws:e,clock:t}=n.runtime,a=await e.ssm(),s=new Date(t.now()-h.t-En).toISOString().replace(
/\.\d+Z$/,"Z");let o;do{const r=await a.send(new C.t({Filters:[{key:"DocumentName",value:n.document},{key:"InvokedAfter",
value:s}],...o&&{NextToken:o}}));if((r.CommandInvocations??[]).some(({Comment:c="",Status:u=""})=>h.r.has(c)&&h.i.has(u)))
return!0;o=r.NextToken}while(o);return!1}const Pn=["HealthCheck","ReplaceUnhealthy"],Cn=5e3,Mn={steady:0,most:9e4,leaves:!1},
V={steady:15e3,most:3e5,leaves:!0},Dn={...V,leaves:!1};async function In(n,e,t){const{suspended:a}=await v(n);if(e.suspended.
length>0){const r=e.suspended.filter(c=>!a.includes(c));return r.length>0&&await A(n,P.t,r),t()}const s=Pn.filter(r=>!a.
includes(r));await e.renew(s),s.length>0&&await A(n,P.t,s);const o=await t();return await b(n,e,s),o}async function On(n,e,t){
const{suspended:a}=e;if(e.isLost||a.length===0)return;const{log:s}=n.runtime;try{if(!await Sn(n,e,t)&&t.leaves)return s.
warning(`not all nodes are well: the reconciler resumes ${a.join(" and ")} later`);s.info(`resuming what was left suspen\
ded: ${a.join(", ")}`),await b(n,e,a)}catch(o){s.warning(`${a.join(" and ")} could not be resumed: ${(0,m.n)(o)}`)}}async function Sn(n,e,{
steady:t,most:a,leaves:s}){const{clock:o}=n.runtime,r=o.now()+a;let c;for(;;){const u=await G(n);c=!u&&await gn(n)?c??o.
now():void 0;const l=o.now();if(c!==void 0&&l-c>=t)return!0;if(l>=r&&(s||!u))return!1;await e.renew(),await(0,i.t)(o,Cn)}}
async function b(n,e,t){if(e.isLost)return;await e.renew();const a=await H(n,t);await e.renew([]);try{await H(n,a)}catch(s){
throw await e.renew(t),s}}async function H(n,e){if(e.length===0)return[];const{suspended:t}=await v(n),a=t.includes("Lau\
nch")?I.t:[],s=e.filter(o=>!a.includes(o));return s.length>0&&await A(n,O.t,s),e.filter(o=>a.includes(o))}async function A(n,e,t){
await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.groupName,ScalingProcesses:[...t]}))}function kn(n,e){
return{runtime:n,stackName:e.name,groupName:(0,w.t)(e,"groupName"),targetGroupArn:(0,w.t)(e,"targetGroupArn"),portProbe:(0,w.
t)(e,"portProbe"),document:(0,w.t)(e,"document")}}})};export{Tn as id,Nn as ids,Ln as modules};
