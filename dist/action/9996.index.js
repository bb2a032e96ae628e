const kn=9996,An=[9996],Rn={9570:((b,I,d)=>{d.d(I,{n:()=>D,t:()=>f});var i=d(7811),w=d(990),D=class extends(0,w.s)(w.a,w.
o,"SendCommand",w.f){};const v=(0,i.t)(["full","reload-only","pending","check"]),O=(0,i.t)(["nothing","reload","restart"]),
y=(0,i.f)({instanceId:(0,i._)(),mode:v,action:O,phase:(0,i.t)(["lock","read","render","write","apply","verify","done"]),
desiredVersion:(0,i.u)((0,i.s)()),appliedVersion:(0,i.u)((0,i.s)()),serversVersion:(0,i.u)((0,i.s)()),pinned:(0,i.r)(),restored:(0,i.
r)(),listening:(0,i.r)(),unreachableServers:(0,i.p)((0,i.s)()),seconds:(0,i.d)(),error:(0,i.u)((0,i.f)({code:(0,i._)(),message:(0,i.
_)()}))});function f(g){return g.split(`
`).filter(p=>p.startsWith("{")).map(P).find(p=>p!==void 0)}function P(g){try{return y.safeParse(JSON.parse(g)).data}catch{
return}}}),7615:((b,I,d)=>{d.d(I,{_:()=>nn,a:()=>Mn,b:()=>tn,c:()=>dn,d:()=>ln,f:()=>k,g:()=>sn,h:()=>B,i:()=>Pn,l:()=>un,
m:()=>on,n:()=>$,o:()=>Cn,p:()=>E,r:()=>yn,s:()=>_n,t:()=>Dn,u:()=>W,v:()=>C,x:()=>L,y:()=>en});var i=d(6765),w=d(2264),
D=d(7643),v=d(6580),O=d(8930),y=d(3657),f=d(4471),P=d(990),g=d(9570),p=d(5268),h=d(2485);const N=50,H=1e3,z=h.t+15e3,F=12e4,
Z=new Set(["InProgress","Cancelling"]),J=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated","A\
ccessDenied","InvalidPlatform","RateExceeded"]);async function S(n,e,t){const a=new Map;for(let s=0;s<e.length;s+=N)for(const[
o,r]of await x(n,e.slice(s,s+N),t))a.set(o,r);return a}const Y=new Set(["lock.busy","parameters.unreadable"]);async function L(n,e,t){
const a=new Map(await S(n,e,t)),s=e.filter(r=>{const c=a.get(r);return c?.kind==="unknown"||c?.kind==="report"&&Y.has(c.
report.error?.code??"")});if(s.length>0)for(const[r,c]of await S(n,s,t))a.set(r,c);const o=e.filter(r=>a.get(r)?.kind===
"unknown");if(o.length===0||t.mode==="--check")return a;for(const[r,c]of await S(n,o,{...t,mode:"--check"}))c.kind==="re\
port"&&a.set(r,c);return a}async function x(n,e,t){const a=await n.runtime.aws.ssm();try{const{Command:s}=await a.send(new g.
n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[t.mode]}},...t.mode!=="--check"&&{Comment:h.
n.rotate},InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await Q(n,s?.CommandId??
"",e,t)}catch(s){if(!(0,v.t)(s,"InvalidInstanceId"))throw s;const[o]=e;if(e.length===1&&o)return[[o,{kind:"unreached",reason:"\
Run Command does not know it: no agent, or gone"}]];const r=[];for(const c of e)r.push(...await x(n,[c],t));return r}}async function Q(n,e,t,{
mode:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+(a==="--check"?F:z),c=new Set;for(;;){const l=await X(n,e);for(const[
u,{Status:m=""}]of l)Z.has(m)&&c.add(u);if(t.filter(u=>!h.i.has(l.get(u)?.Status??"Pending")).length===t.length||o.now()>=
r)return t.map(u=>[u,q(l.get(u),c.has(u))]);await s(),await(0,i.t)(o,H)}}async function X(n,e){const t=await n.runtime.aws.
ssm(),a=new Map;let s;try{do{const o=await t.send(new P.t({CommandId:e,Details:!0,...s&&{NextToken:s}}));for(const r of o.
CommandInvocations??[])a.set(r.InstanceId??"",r);s=o.NextToken}while(s)}catch(o){if(!(0,v.t)(o,"InvalidCommandId","Invoc\
ationDoesNotExist"))throw o}return a}function q(n,e){const t=(0,g.t)((n?.CommandPlugins??[]).map(({Output:r=""})=>r).join(
`
`));if(t)return{kind:"report",report:t};const{Status:a="Pending",StatusDetails:s=a}=n??{},o=`Run Command says ${s}`;return{
kind:!e&&J.has(s)?"unreached":"unknown",reason:o}}const nn=(n,e,t)=>t??Math.max(1,n-e),C=n=>n.filter(({lifecycle:e})=>e===
"InService"),en=({lifecycle:n})=>n.startsWith("Pending");function tn(n,e,{waveSize:t,floor:a}){const s=e.filter(({isServing:c})=>c).
length;if(s<a)return[];const o=n.filter(({isServing:c})=>!c),r=n.filter(({isServing:c})=>c).slice(0,s-a);return[...o,...r].
slice(0,t)}function sn(n,e,t,a){const s=C(n),o=s.filter(({isServing:c})=>c);if(o.length<a)return;const r=c=>!c.isServing||
o.length>a;return[s.find(c=>e.get(c.id)===t),...o,...s].find(c=>c!==void 0&&r(c))}async function E(n){const[e,t]=await Promise.
all([(0,p.t)(n.runtime,n.stackName),(0,f.i)(n.runtime.aws,n.targetGroupArn)]);if(!e){const s=`stack ${n.stackName} has n\
o Auto Scaling group ${n.groupName} any more; deploy it again`;throw new w.t("fleet.missing",s)}const a=(e.Instances??[]).
map(({InstanceId:s="",LifecycleState:o="",HealthStatus:r=""})=>({id:s,lifecycle:o,isServing:o==="InService"&&r==="Health\
y"&&t.get(s)==="healthy"}));return{size:e.DesiredCapacity??0,nodes:a.sort((s,o)=>s.id<o.id?-1:1),suspended:(0,p.n)(e)}}const k=(n,e)=>(0,f.
n)(n.runtime.aws,e.map(t=>({InstanceId:t})));async function on(n,e,t){const a=await L(n,C(e).map(({id:o})=>o),{mode:"--c\
heck",keep:t}),s=new Map;for(const[o,r]of a){const c=an(r);s.set(o,c),c===null&&n.runtime.log.warning(`${o} does not say\
 what it runs with: ${B(r)}`)}return s}const an=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,B=n=>n.
kind==="report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,rn=5e3,cn=9e4,
un={checks:3,during:15e3},dn={checks:1,during:0};async function ln(n,e,{checks:t,during:a,keep:s}){const{clock:o}=n.runtime,
r=o.now()+cn+a,c=Math.min(rn,Math.max(1e3,a/Math.max(1,t-1))),l=await k(n,e),u=new Map,m=new Map;for(;;){await s();const G=e.
filter(_=>!u.has(_)),On=await U(n,G,l),R=o.now();for(const _ of G){const M=On.get(_)??"gone",T=fn(m.get(_),M,R);m.set(_,
T);const Sn=R>=r,V=T.looks>=t&&R-T.since>=a;(M==="gone"||M==="up"&&V||Sn)&&u.set(_,wn(M,V))}if(u.size===e.length)return u;
await(0,i.t)(o,Math.min(c,Math.max(1,r-o.now())))}}async function mn(n){const e=C((await E(n)).nodes).map(({id:s})=>s),t=await k(
n,e),a=e.filter(s=>t.get(s));return a.length===0?!0:[...(await U(n,a,t)).values()].every(s=>s==="up")}function fn(n,e,t){
return n&&typeof e=="object"&&e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}
const wn=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function U(n,e,t){const a=e.map(m=>t.get(m)??"").
filter(Boolean),[{nodes:s},o]=await Promise.all([E(n),W(n,a)]),r=new Map(s.map(m=>[m.id,m])),{seen:c,failure:l}=o,u=l===
void 0?"not asked":`not asked (${l.message})`;return new Map(e.map(m=>[m,gn(r.get(m),c.get(t.get(m)??""),u)]))}async function W(n,e){
if(e.length===0)return{seen:new Map};try{return{seen:await(0,f.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof
w.t&&t.code==="fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function gn(n,e,t){return n?.lifecycle!=="InSer\
vice"?"gone":e===void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":
{problem:"it is not a healthy target"}}const pn=6e4,hn=5e3;async function _n(n,e){const{clock:t,log:a}=n.runtime;for(let s=0;await j(
n);s++)s===0&&a.info("a command of an earlier run may still restart a listener: waiting for its end"),await e.renew(),await(0,i.
t)(t,hn)}async function j(n){const{aws:e,clock:t}=n.runtime,a=await e.ssm(),s=new Date(t.now()-h.t-pn).toISOString().replace(
/\.\d+Z$/,"Z");let o;do{const r=await a.send(new P.t({Filters:[{key:"DocumentName",value:n.document},{key:"InvokedAfter",
value:s}],...o&&{NextToken:o}}));if((r.CommandInvocations??[]).some(({Comment:c="",Status:l=""})=>h.r.has(c)&&h.i.has(l)))
return!0;o=r.NextToken}while(o);return!1}const En=["HealthCheck","ReplaceUnhealthy"],vn=5e3,yn={steady:0,most:9e4,leaves:!1},
$={steady:15e3,most:3e5,leaves:!0},Pn={...$,leaves:!1};async function Cn(n,e,t){const{suspended:a}=await E(n);if(e.suspended.
length>0){const r=e.suspended.filter(c=>!a.includes(c));return r.length>0&&await A(n,y.t,r),t()}const s=En.filter(r=>!a.
includes(r));await e.renew(s),s.length>0&&await A(n,y.t,s);const o=await t();return await K(n,e,s),o}async function Mn(n,e,t){
const{suspended:a}=e;if(e.isLost||a.length===0)return;const{log:s}=n.runtime;try{if(!await In(n,e,t)&&t.leaves)return s.
warning(`not all nodes are well: the reconciler resumes ${a.join(" and ")} later`);s.info(`resuming what was left suspen\
ded: ${a.join(", ")}`),await K(n,e,a)}catch(o){s.warning(`${a.join(" and ")} could not be resumed: ${(0,w.n)(o)}`)}}async function In(n,e,{
steady:t,most:a,leaves:s}){const{clock:o}=n.runtime,r=o.now()+a;let c;for(;;){const l=await j(n);c=!l&&await mn(n)?c??o.
now():void 0;const u=o.now();if(c!==void 0&&u-c>=t)return!0;if(u>=r&&(s||!l))return!1;await e.renew(),await(0,i.t)(o,vn)}}
async function K(n,e,t){if(e.isLost)return;await e.renew();const{suspended:a}=await E(n),s=a.includes("Launch")?D.t:[],o=t.
filter(r=>!s.includes(r));o.length>0&&await A(n,O.t,o),await e.renew([])}async function A(n,e,t){await(await n.runtime.aws.
autoScaling()).send(new e({AutoScalingGroupName:n.groupName,ScalingProcesses:[...t]}))}function Dn(n,e){return{runtime:n,
stackName:e.name,groupName:(0,f.t)(e,"groupName"),targetGroupArn:(0,f.t)(e,"targetGroupArn"),portProbe:(0,f.t)(e,"portPr\
obe"),document:(0,f.t)(e,"document")}}})};export{kn as id,An as ids,Rn as modules};
