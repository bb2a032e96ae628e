const Pn=9996,Cn=[9996],In={9570:((V,M,d)=>{d.d(M,{n:()=>y,r:()=>S,t:()=>_});var c=d(7811),l=d(990),S=class extends(0,l.
a)(l.r,l.i,"ListCommandInvocations",l.u){},y=class extends(0,l.a)(l.r,l.i,"SendCommand",l.f){};const w=(0,c.t)(["full","\
reload-only","pending","check"]),D=(0,c.t)(["nothing","reload","restart"]),f=(0,c.u)({instanceId:(0,c.p)(),mode:w,action:D,
phase:(0,c.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,c.c)((0,c.a)()),appliedVersion:(0,c.
c)((0,c.a)()),serversVersion:(0,c.c)((0,c.a)()),pinned:(0,c.r)(),restored:(0,c.r)(),listening:(0,c.r)(),unreachableServers:(0,c.
d)((0,c.a)()),seconds:(0,c.l)(),error:(0,c.c)((0,c.u)({code:(0,c.p)(),message:(0,c.p)()}))});function _(p){return p.split(
`
`).filter(v=>v.startsWith("{")).map(P).find(v=>v!==void 0)}function P(p){try{return f.safeParse(JSON.parse(p)).data}catch{
return}}}),9996:((V,M,d)=>{d.d(M,{_:()=>q,a:()=>hn,c:()=>W,d:()=>E,f:()=>tn,g:()=>C,h:()=>Z,i:()=>wn,l:()=>rn,m:()=>en,n:()=>$,
o:()=>pn,p:()=>x,r:()=>gn,s:()=>an,t:()=>vn,u:()=>O,v:()=>nn,y:()=>L});var c=d(6765),l=d(2264),S=d(7643),y=d(6580),w=d(6776),
D=d(8930),f=d(4471),_=d(9570),P=class extends(0,w.a)(w.r,w.i,"SuspendProcesses",w.f){};const p=50,v=1e3,b=4e5,H=12e4,z=new Set(
["Pending","InProgress","Delayed","Cancelling"]),F=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Term\
inated"]);async function T(n,e,t){const a=new Map;for(let s=0;s<e.length;s+=p)for(const[o,r]of await k(n,e.slice(s,s+p),
t))a.set(o,r);return a}const J=new Set(["lock.busy","parameters.unreadable"]);async function L(n,e,t){const a=new Map(await T(
n,e,t)),s=e.filter(o=>{const r=a.get(o);return r?.kind==="unknown"||r?.kind==="report"&&J.has(r.report.error?.code??"")});
if(s.length>0)for(const[o,r]of await T(n,s,t))a.set(o,r);return a}async function k(n,e,t){const a=await n.runtime.aws.ssm();
try{const{Command:s}=await a.send(new _.n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[
t.mode]}},InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await Y(n,s?.CommandId??
"",e,t)}catch(s){if(!(0,y.t)(s,"InvalidInstanceId"))throw s;const[o]=e;if(e.length===1&&o)return[[o,{kind:"unreached",reason:"\
Run Command does not know it: no agent, or gone"}]];const r=[];for(const i of e)r.push(...await k(n,[i],t));return r}}async function Y(n,e,t,{
mode:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+(a==="--check"?H:b);for(;;){const i=await Q(n,e);if(t.filter(u=>!z.has(
i.get(u)?.Status??"Pending")).length===t.length||o.now()>=r)return t.map(u=>[u,X(i.get(u))]);await s(),await(0,c.t)(o,v)}}
async function Q(n,e){const t=await n.runtime.aws.ssm(),a=new Map;let s;try{do{const o=await t.send(new _.r({CommandId:e,
Details:!0,...s&&{NextToken:s}}));for(const r of o.CommandInvocations??[])a.set(r.InstanceId??"",r);s=o.NextToken}while(s)}catch(o){
if(!(0,y.t)(o,"InvalidCommandId","InvocationDoesNotExist"))throw o}return a}function X(n){const e=(0,_.t)((n?.CommandPlugins??
[]).map(({Output:o=""})=>o).join(`
`));if(e)return{kind:"report",report:e};const{Status:t="Pending",StatusDetails:a=t}=n??{},s=`Run Command says ${a}`;return{
kind:F.has(a)?"unreached":"unknown",reason:s}}const Z=(n,e,t)=>t??Math.max(1,n-e),C=n=>n.filter(({lifecycle:e})=>e==="In\
Service"),q=({lifecycle:n})=>n.startsWith("Pending");function nn(n,e,{waveSize:t,floor:a}){const s=e.filter(({isServing:i})=>i).
length;if(s<a)return[];const o=n.filter(({isServing:i})=>!i),r=n.filter(({isServing:i})=>i).slice(0,s-a);return[...o,...r].
slice(0,t)}function en(n,e,t,a){const s=C(n),o=s.filter(({isServing:i})=>i);if(o.length<a)return;const r=i=>!i.isServing||
o.length>a;return[s.find(i=>e.get(i.id)===t),...o,...s].find(i=>i!==void 0&&r(i))}async function E(n){const{aws:e}=n.runtime,
t=await e.autoScaling(),[a,s]=await Promise.all([t.send(new w.n({AutoScalingGroupNames:[n.groupName]})),(0,f.i)(e,n.targetGroupArn)]),
o=a.AutoScalingGroups?.[0];if(!o){const i=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deplo\
y it again`;throw new l.t("fleet.missing",i)}const r=(o.Instances??[]).map(({InstanceId:i="",LifecycleState:u="",HealthStatus:g=""})=>({
id:i,lifecycle:u,isServing:u==="InService"&&g==="Healthy"&&s.get(i)==="healthy"}));return{size:o.DesiredCapacity??0,nodes:r.
sort((i,u)=>i.id<u.id?-1:1),suspended:(o.SuspendedProcesses??[]).map(({ProcessName:i=""})=>i)}}const O=(n,e)=>(0,f.n)(n.
runtime.aws,e.map(t=>({InstanceId:t})));async function tn(n,e,t){const a=await L(n,C(e).map(({id:o})=>o),{mode:"--check",
keep:t}),s=new Map;for(const[o,r]of a){const i=sn(r);s.set(o,i),i===null&&n.runtime.log.warning(`${o} does not say what \
it runs with: ${x(r)}`)}return s}const sn=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,x=n=>n.kind===
"report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,U=5e3,on=9e4,an={checks:2,
during:U};async function rn(n,e,{checks:t,during:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+on+a,i=Math.min(U,Math.max(
1e3,a/Math.max(1,t-1))),u=await O(n,e),g=new Map,m=new Map;for(;;){await s();const K=e.filter(h=>!g.has(h)),En=await j(n,
K,u),R=o.now();for(const h of K){const I=En.get(h)??"gone",N=un(m.get(h),I,R);m.set(h,N);const yn=R>=r,G=N.looks>=t&&R-N.
since>=a;(I==="gone"||I==="up"&&G||yn)&&g.set(h,dn(I,G))}if(g.size===e.length)return g;await(0,c.t)(o,Math.min(i,Math.max(
1,r-o.now())))}}async function cn(n){const e=C((await E(n)).nodes).map(({id:s})=>s),t=await O(n,e),a=e.filter(s=>t.get(s));
return a.length===0?!0:[...(await j(n,a,t)).values()].every(s=>s==="up")}function un(n,e,t){return n&&typeof e=="object"&&
e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}const dn=(n,e)=>n==="up"&&!e?
{problem:"it did not stay healthy"}:n;async function j(n,e,t){const a=e.map(m=>t.get(m)??"").filter(Boolean),[{nodes:s},
o]=await Promise.all([E(n),W(n,a)]),r=new Map(s.map(m=>[m.id,m])),{seen:i,failure:u}=o,g=u===void 0?"not asked":`not ask\
ed (${u.message})`;return new Map(e.map(m=>[m,ln(r.get(m),i.get(t.get(m)??""),g)]))}async function W(n,e){if(e.length===
0)return{seen:new Map};try{return{seen:await(0,f.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof l.t&&t.code===
"fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function ln(n,e,t){return n?.lifecycle!=="InService"?"gone":e===
void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":{problem:"it is\
 not a healthy target"}}const mn=["HealthCheck","ReplaceUnhealthy"],fn=5e3,gn={steady:0,most:9e4,leaves:!1},$={steady:75e3,
most:3e5,leaves:!0},wn={...$,leaves:!1};async function pn(n,e,t){const{suspended:a}=await E(n);if(e.suspended.length>0){
const r=e.suspended.filter(i=>!a.includes(i));return r.length>0&&await A(n,P,r),t()}const s=mn.filter(r=>!a.includes(r));
await e.renew(s),s.length>0&&await A(n,P,s);const o=await t();return await B(n,e,s),o}async function hn(n,e,t){const{suspended:a}=e;
if(e.isLost||a.length===0)return;const{log:s}=n.runtime;try{if(!await _n(n,e,t)&&t.leaves)return s.warning(`not all node\
s are well: the reconciler resumes ${a.join(" and ")} later`);s.info(`resuming what was left suspended: ${a.join(", ")}`),
await B(n,e,a)}catch(o){s.warning(`${a.join(" and ")} could not be resumed: ${(0,l.n)(o)}`)}}async function _n(n,e,{steady:t,
most:a}){const{clock:s}=n.runtime,o=s.now()+a;let r;for(;;){r=await cn(n)?r??s.now():void 0;const i=s.now();if(r!==void 0&&
i-r>=t)return!0;if(i>=o)return!1;await e.renew(),await(0,c.t)(s,fn)}}async function B(n,e,t){if(e.isLost)return;await e.
renew();const{suspended:a}=await E(n),s=a.includes("Launch")?S.t:[],o=t.filter(r=>!s.includes(r));o.length>0&&await A(n,
D.t,o),await e.renew([])}async function A(n,e,t){await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.
groupName,ScalingProcesses:[...t]}))}function vn(n,e){return{runtime:n,stackName:e.name,groupName:(0,f.t)(e,"groupName"),
targetGroupArn:(0,f.t)(e,"targetGroupArn"),portProbe:(0,f.t)(e,"portProbe"),document:(0,f.t)(e,"document")}}})};export{Pn as id,Cn as ids,In as modules};
