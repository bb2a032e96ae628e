const Sn=9996,kn=[9996],An={9570:((b,I,d)=>{d.d(I,{n:()=>D,t:()=>f});var c=d(7811),w=d(990),D=class extends(0,w.s)(w.a,w.
o,"SendCommand",w.f){};const v=(0,c.t)(["full","reload-only","pending","check"]),O=(0,c.t)(["nothing","reload","restart"]),
y=(0,c.f)({instanceId:(0,c._)(),mode:v,action:O,phase:(0,c.t)(["lock","read","render","write","apply","verify","done"]),
desiredVersion:(0,c.u)((0,c.s)()),appliedVersion:(0,c.u)((0,c.s)()),serversVersion:(0,c.u)((0,c.s)()),pinned:(0,c.r)(),restored:(0,c.
r)(),listening:(0,c.r)(),unreachableServers:(0,c.p)((0,c.s)()),seconds:(0,c.d)(),error:(0,c.u)((0,c.f)({code:(0,c._)(),message:(0,c.
_)()}))});function f(g){return g.split(`
`).filter(p=>p.startsWith("{")).map(P).find(p=>p!==void 0)}function P(g){try{return y.safeParse(JSON.parse(g)).data}catch{
return}}}),7615:((b,I,d)=>{d.d(I,{_:()=>M,a:()=>Mn,b:()=>L,c:()=>un,d:()=>k,f:()=>E,g:()=>nn,h:()=>sn,i:()=>yn,l:()=>j,m:()=>U,
n:()=>$,o:()=>Pn,p:()=>on,r:()=>vn,s:()=>_n,t:()=>In,u:()=>dn,v:()=>en,y:()=>tn});var c=d(6765),w=d(2264),D=d(7643),v=d(
6580),O=d(8930),y=d(3657),f=d(4471),P=d(990),g=d(9570),p=d(5268),_=d(2485);const N=50,H=1e3,z=_.t+15e3,F=12e4,Z=new Set(
["InProgress","Cancelling"]),J=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated","AccessDenie\
d","InvalidPlatform","RateExceeded"]);async function S(n,e,t){const a=new Map;for(let s=0;s<e.length;s+=N)for(const[o,r]of await B(
n,e.slice(s,s+N),t))a.set(o,r);return a}const Y=new Set(["lock.busy","parameters.unreadable"]);async function L(n,e,t){const a=new Map(
await S(n,e,t)),s=e.filter(r=>{const i=a.get(r);return i?.kind==="unknown"||i?.kind==="report"&&Y.has(i.report.error?.code??
"")});if(s.length>0)for(const[r,i]of await S(n,s,t))a.set(r,i);const o=e.filter(r=>a.get(r)?.kind==="unknown");if(o.length===
0||t.mode==="--check")return a;for(const[r,i]of await S(n,o,{...t,mode:"--check"}))i.kind==="report"&&a.set(r,i);return a}
async function B(n,e,t){const a=await n.runtime.aws.ssm();try{const{Command:s}=await a.send(new g.n({DocumentName:n.document,
DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[t.mode]}},...t.mode!=="--check"&&{Comment:_.n.rotate},InstanceIds:[
...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await Q(n,s?.CommandId??"",e,t)}catch(s){if(!(0,v.
t)(s,"InvalidInstanceId"))throw s;const[o]=e;if(e.length===1&&o)return[[o,{kind:"unreached",reason:"Run Command does not\
 know it: no agent, or gone"}]];const r=[];for(const i of e)r.push(...await B(n,[i],t));return r}}async function Q(n,e,t,{
mode:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+(a==="--check"?F:z),i=new Set;for(;;){const l=await X(n,e);for(const[
u,{Status:m=""}]of l)Z.has(m)&&i.add(u);if(t.filter(u=>!_.i.has(l.get(u)?.Status??"Pending")).length===t.length||o.now()>=
r)return t.map(u=>[u,q(l.get(u),i.has(u))]);await s(),await(0,c.t)(o,H)}}async function X(n,e){const t=await n.runtime.aws.
ssm(),a=new Map;let s;try{do{const o=await t.send(new P.t({CommandId:e,Details:!0,...s&&{NextToken:s}}));for(const r of o.
CommandInvocations??[])a.set(r.InstanceId??"",r);s=o.NextToken}while(s)}catch(o){if(!(0,v.t)(o,"InvalidCommandId","Invoc\
ationDoesNotExist"))throw o}return a}function q(n,e){const t=(0,g.t)((n?.CommandPlugins??[]).map(({Output:r=""})=>r).join(
`
`));if(t)return{kind:"report",report:t};const{Status:a="Pending",StatusDetails:s=a}=n??{},o=`Run Command says ${s}`;return{
kind:!e&&J.has(s)?"unreached":"unknown",reason:o}}const nn=(n,e,t)=>t??Math.max(1,n-e),M=n=>n.filter(({lifecycle:e})=>e===
"InService"),en=({lifecycle:n})=>n.startsWith("Pending");function tn(n,e,{waveSize:t,floor:a}){const s=e.filter(({isServing:i})=>i).
length;if(s<a)return[];const o=n.filter(({isServing:i})=>!i),r=n.filter(({isServing:i})=>i).slice(0,s-a);return[...o,...r].
slice(0,t)}function sn(n,e,t,a){const s=M(n),o=s.filter(({isServing:i})=>i);if(o.length<a)return;const r=i=>!i.isServing||
o.length>a;return[s.find(i=>e.get(i.id)===t),...o,...s].find(i=>i!==void 0&&r(i))}async function E(n){const[e,t]=await Promise.
all([(0,p.t)(n.runtime,n.stackName),(0,f.i)(n.runtime.aws,n.targetGroupArn)]);if(!e){const s=`stack ${n.stackName} has n\
o Auto Scaling group ${n.groupName} any more; deploy it again`;throw new w.t("fleet.missing",s)}const a=(e.Instances??[]).
map(({InstanceId:s="",LifecycleState:o="",HealthStatus:r=""})=>({id:s,lifecycle:o,isServing:o==="InService"&&r==="Health\
y"&&t.get(s)==="healthy"}));return{size:e.DesiredCapacity??0,nodes:a.sort((s,o)=>s.id<o.id?-1:1),suspended:(0,p.n)(e)}}const k=(n,e)=>(0,f.
n)(n.runtime.aws,e.map(t=>({InstanceId:t})));async function on(n,e,t){const a=await L(n,M(e).map(({id:o})=>o),{mode:"--c\
heck",keep:t}),s=new Map;for(const[o,r]of a){const i=an(r);s.set(o,i),i===null&&n.runtime.log.warning(`${o} does not say\
 what it runs with: ${U(r)}`)}return s}const an=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,U=n=>n.
kind==="report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,rn=5e3,cn=9e4,
un={checks:3,during:15e3};async function dn(n,e,{checks:t,during:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+cn+a,i=Math.
min(rn,Math.max(1e3,a/Math.max(1,t-1))),l=await k(n,e),u=new Map,m=new Map;for(;;){await s();const G=e.filter(h=>!u.has(
h)),Dn=await W(n,G,l),R=o.now();for(const h of G){const C=Dn.get(h)??"gone",T=mn(m.get(h),C,R);m.set(h,T);const On=R>=r,
V=T.looks>=t&&R-T.since>=a;(C==="gone"||C==="up"&&V||On)&&u.set(h,fn(C,V))}if(u.size===e.length)return u;await(0,c.t)(o,
Math.min(i,Math.max(1,r-o.now())))}}async function ln(n){const e=M((await E(n)).nodes).map(({id:s})=>s),t=await k(n,e),a=e.
filter(s=>t.get(s));return a.length===0?!0:[...(await W(n,a,t)).values()].every(s=>s==="up")}function mn(n,e,t){return n&&
typeof e=="object"&&e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}const fn=(n,e)=>n===
"up"&&!e?{problem:"it did not stay healthy"}:n;async function W(n,e,t){const a=e.map(m=>t.get(m)??"").filter(Boolean),[{
nodes:s},o]=await Promise.all([E(n),j(n,a)]),r=new Map(s.map(m=>[m.id,m])),{seen:i,failure:l}=o,u=l===void 0?"not asked":
`not asked (${l.message})`;return new Map(e.map(m=>[m,wn(r.get(m),i.get(t.get(m)??""),u)]))}async function j(n,e){if(e.length===
0)return{seen:new Map};try{return{seen:await(0,f.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof w.t&&t.code===
"fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function wn(n,e,t){return n?.lifecycle!=="InService"?"gone":e===
void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":{problem:"it is\
 not a healthy target"}}const gn=6e4,pn=5e3;async function _n(n,e){const{clock:t,log:a}=n.runtime;for(let s=0;await x(n);s++)
s===0&&a.info("a command of an earlier run may still restart a listener: waiting for its end"),await e.renew(),await(0,c.
t)(t,pn)}async function x(n){const{aws:e,clock:t}=n.runtime,a=await e.ssm(),s=new Date(t.now()-_.t-gn).toISOString().replace(
/\.\d+Z$/,"Z");let o;do{const r=await a.send(new P.t({Filters:[{key:"DocumentName",value:n.document},{key:"InvokedAfter",
value:s}],...o&&{NextToken:o}}));if((r.CommandInvocations??[]).some(({Comment:i="",Status:l=""})=>_.r.has(i)&&_.i.has(l)))
return!0;o=r.NextToken}while(o);return!1}const hn=["HealthCheck","ReplaceUnhealthy"],En=5e3,vn={steady:0,most:9e4,leaves:!1},
$={steady:15e3,most:3e5,leaves:!0},yn={...$,leaves:!1};async function Pn(n,e,t){const{suspended:a}=await E(n);if(e.suspended.
length>0){const r=e.suspended.filter(i=>!a.includes(i));return r.length>0&&await A(n,y.t,r),t()}const s=hn.filter(r=>!a.
includes(r));await e.renew(s),s.length>0&&await A(n,y.t,s);const o=await t();return await K(n,e,s),o}async function Mn(n,e,t){
const{suspended:a}=e;if(e.isLost||a.length===0)return;const{log:s}=n.runtime;try{if(!await Cn(n,e,t)&&t.leaves)return s.
warning(`not all nodes are well: the reconciler resumes ${a.join(" and ")} later`);s.info(`resuming what was left suspen\
ded: ${a.join(", ")}`),await K(n,e,a)}catch(o){s.warning(`${a.join(" and ")} could not be resumed: ${(0,w.n)(o)}`)}}async function Cn(n,e,{
steady:t,most:a,leaves:s}){const{clock:o}=n.runtime,r=o.now()+a;let i;for(;;){const l=await x(n);i=!l&&await ln(n)?i??o.
now():void 0;const u=o.now();if(i!==void 0&&u-i>=t)return!0;if(u>=r&&(s||!l))return!1;await e.renew(),await(0,c.t)(o,En)}}
async function K(n,e,t){if(e.isLost)return;await e.renew();const{suspended:a}=await E(n),s=a.includes("Launch")?D.t:[],o=t.
filter(r=>!s.includes(r));o.length>0&&await A(n,O.t,o),await e.renew([])}async function A(n,e,t){await(await n.runtime.aws.
autoScaling()).send(new e({AutoScalingGroupName:n.groupName,ScalingProcesses:[...t]}))}function In(n,e){return{runtime:n,
stackName:e.name,groupName:(0,f.t)(e,"groupName"),targetGroupArn:(0,f.t)(e,"targetGroupArn"),portProbe:(0,f.t)(e,"portPr\
obe"),document:(0,f.t)(e,"document")}}})};export{Sn as id,kn as ids,An as modules};
