const vn=1513,Pn=[1513],yn={9570:((T,y,u)=>{u.d(y,{n:()=>_,r:()=>C,t:()=>w});var i=u(7811),f=u(990),d=u(139),C=class extends(0,d.
i)(d.n,d.r,"ListCommandInvocations",f.s){},_=class extends(0,d.i)(d.n,d.r,"SendCommand",f.l){};const p=(0,i.t)(["full","\
reload-only","pending","check"]),l=(0,i.t)(["nothing","reload","restart"]),g=(0,i.u)({instanceId:(0,i.f)(),mode:p,action:l,
phase:(0,i.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,i.c)((0,i.a)()),appliedVersion:(0,i.
c)((0,i.a)()),serversVersion:(0,i.c)((0,i.a)()),pinned:(0,i.r)(),restored:(0,i.r)(),listening:(0,i.r)(),seconds:(0,i.l)(),
error:(0,i.c)((0,i.u)({code:(0,i.f)(),message:(0,i.f)()}))});function w(h){return h.split(`
`).filter(I=>I.startsWith("{")).map(E).find(I=>I!==void 0)}function E(h){try{return g.safeParse(JSON.parse(h)).data}catch{
return}}}),1513:((T,y,u)=>{u.d(y,{resumeInherited:()=>_});var i=u(6580),f=u(2803),d=u(9996);const C={...d.n,leaves:!1};async function _(p,l,g){
const w=await(0,f.t)(await p.aws.cloudFormation(),l);if(!w||w.status.isPreview||w.status.isDeleted)return g.renew([]);try{
await(0,d.i)((0,d.t)(p,w),g,C)}catch(E){const h=g.suspended.join(" and ");p.log.warning(`${h} could not be resumed: ${(0,i.
n)(E).message}`)}}}),9996:((T,y,u)=>{u.d(y,{a:()=>gn,c:()=>M,d:()=>q,f:()=>Q,g:()=>N,h:()=>Z,i:()=>wn,l:()=>nn,m:()=>X,n:()=>fn,
o:()=>sn,p:()=>D,r:()=>mn,s:()=>an,t:()=>pn,u:()=>U});var i=u(6765),f=u(6580),d=u(7643),C=u(6776),_=u(3667),p=u(8930),l=u(
4471),g=u(9570),w=class extends(0,_.i)(_.n,_.r,"SuspendProcesses",C.o){};const E=50,h=1e3,I=4e5,V=12e4,b=new Set(["Pendi\
ng","InProgress","Delayed","Cancelling"]),F=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated"]);
async function L(n,e,t){const r=new Map;for(let s=0;s<e.length;s+=E)for(const[a,c]of await W(n,e.slice(s,s+E),t))r.set(a,
c);return r}const H=new Set(["lock.busy","parameters.unreadable"]);async function N(n,e,t){const r=new Map(await L(n,e,t)),
s=e.filter(a=>{const c=r.get(a);return c?.kind==="unknown"||c?.kind==="report"&&H.has(c.report.error?.code??"")});if(s.length>
0)for(const[a,c]of await L(n,s,t))r.set(a,c);return r}async function W(n,e,t){const r=await n.runtime.aws.ssm();try{const{
Command:s}=await r.send(new g.n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[t.mode]}},
InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await z(n,s?.CommandId??"",e,t)}catch(s){
if(!(0,f.t)(s,"InvalidInstanceId"))throw s;const[a]=e;if(e.length===1&&a)return[[a,{kind:"unreached",reason:"Run Command\
 does not know it: no agent, or gone"}]];const c=[];for(const o of e)c.push(...await W(n,[o],t));return c}}async function z(n,e,t,{
mode:r,keep:s}){const{clock:a}=n.runtime,c=a.now()+(r==="--check"?V:I);for(;;){const o=await J(n,e);if(t.filter(m=>!b.has(
o.get(m)?.Status??"Pending")).length===t.length||a.now()>=c)return t.map(m=>[m,Y(o.get(m))]);await s(),await(0,i.t)(a,h)}}
async function J(n,e){const t=await n.runtime.aws.ssm(),r=new Map;let s;try{do{const a=await t.send(new g.r({CommandId:e,
Details:!0,...s&&{NextToken:s}}));for(const c of a.CommandInvocations??[])r.set(c.InstanceId??"",c);s=a.NextToken}while(s)}catch(a){
if(!(0,f.t)(a,"InvalidCommandId","InvocationDoesNotExist"))throw a}return r}function Y(n){const e=(0,g.t)((n?.CommandPlugins??
[]).map(({Output:a=""})=>a).join(`
`));if(e)return{kind:"report",report:e};const{Status:t="Pending",StatusDetails:r=t}=n??{},s=`Run Command says ${r}`;return{
kind:F.has(r)?"unreached":"unknown",reason:s}}const Q=(n,e,t)=>t??Math.max(1,n-e),D=n=>n.filter(({lifecycle:e})=>e==="In\
Service"),X=({lifecycle:n})=>n.startsWith("Pending");function Z(n,e,{waveSize:t,floor:r}){const s=e.filter(({isServing:o})=>o).
length;if(s<r)return[];const a=n.filter(({isServing:o})=>!o),c=n.filter(({isServing:o})=>o).slice(0,s-r);return[...a,...c].
slice(0,t)}function q(n,e,t,r){const s=D(n),a=s.filter(({isServing:o})=>o);if(a.length<r)return;const c=o=>!o.isServing||
a.length>r;return[s.find(o=>e.get(o.id)===t),...a,...s].find(o=>o!==void 0&&c(o))}async function M(n){const{aws:e}=n.runtime,
t=await e.autoScaling(),[r,s]=await Promise.all([t.send(new _.t({AutoScalingGroupNames:[n.groupName]})),(0,l.i)(e,n.targetGroupArn)]),
a=r.AutoScalingGroups?.[0];if(!a){const o=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deplo\
y it again`;throw new f.r("fleet.missing",o)}const c=(a.Instances??[]).map(({InstanceId:o="",LifecycleState:m="",HealthStatus:v=""})=>({
id:o,lifecycle:m,isServing:m==="InService"&&v==="Healthy"&&s.get(o)==="healthy"}));return{size:a.DesiredCapacity??0,nodes:c.
sort((o,m)=>o.id<m.id?-1:1),suspended:(a.SuspendedProcesses??[]).map(({ProcessName:o=""})=>o)}}const j=(n,e)=>(0,l.n)(n.
runtime.aws,e.map(t=>({InstanceId:t})));async function nn(n,e,t){const r=await N(n,D(e).map(({id:a})=>a),{mode:"--check",
keep:t}),s=new Map;for(const[a,c]of r){const o=en(c);s.set(a,o),o===null&&n.runtime.log.warning(`${a} does not say what \
it runs with: ${U(c)}`)}return s}const en=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,U=n=>n.kind===
"report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,x=5e3,tn=9e4,sn={checks:2,
during:x};async function an(n,e,{checks:t,during:r,keep:s}){const{clock:a}=n.runtime,c=a.now()+tn+r,o=Math.min(x,Math.max(
1e3,r/Math.max(1,t-1))),m=await j(n,e),v=new Map,K=new Map;for(;;){await s();const $=e.filter(P=>!v.has(P)),hn=await B(n,
$,m),A=a.now();for(const P of $){const O=hn.get(P)??"gone",R=rn(K.get(P),O,A);K.set(P,R);const En=A>=c,G=R.looks>=t&&A-R.
since>=r;(O==="gone"||O==="up"&&G||En)&&v.set(P,cn(O,G))}if(v.size===e.length)return v;await(0,i.t)(a,Math.min(o,Math.max(
1,c-a.now())))}}async function on(n){const e=D((await M(n)).nodes).map(({id:t})=>t);return e.length===0?!0:[...(await B(
n,e,await j(n,e))).values()].every(t=>t==="up")}function rn(n,e,t){return e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,
looks:n.looks+1}:{since:t,looks:1}}const cn=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function B(n,e,t){
const r=e.map(o=>t.get(o)??"").filter(Boolean),[{nodes:s},a]=await Promise.all([M(n),r.length>0?(0,l.a)(n.runtime.aws,n.
portProbe,r):new Map]),c=new Map(s.map(o=>[o.id,o]));return new Map(e.map(o=>[o,un(c.get(o),a.get(t.get(o)??""))]))}function un(n,e){
return n?.lifecycle!=="InService"?"gone":e!=="open"?{problem:`2408 is ${e??"not asked"}`}:n.isServing?"up":{problem:"it \
is not a healthy target"}}const dn=["HealthCheck","ReplaceUnhealthy"],ln=5e3,mn={steady:0,most:9e4,leaves:!1},fn={steady:75e3,
most:3e5,leaves:!0};async function gn(n,e,t){const{suspended:r}=await M(n);if(e.suspended.length>0){const c=e.suspended.
filter(o=>!r.includes(o));return c.length>0&&await S(n,w,c),t()}const s=dn.filter(c=>!r.includes(c));await e.renew(s),s.
length>0&&await S(n,w,s);const a=await t();return await k(n,e,s),a}async function wn(n,e,t){const{suspended:r}=e;if(e.isLost||
r.length===0)return;const{log:s}=n.runtime;try{if(!await _n(n,e,t)&&t.leaves)return s.warning(`not all nodes are well: t\
he reconciler resumes ${r.join(" and ")} later`);s.info(`resuming what was left suspended: ${r.join(", ")}`),await k(n,e,
r)}catch(a){s.warning(`${r.join(" and ")} could not be resumed: ${(0,f.i)(a)}`)}}async function _n(n,e,{steady:t,most:r}){
const{clock:s}=n.runtime,a=s.now()+r;let c;for(;;){c=await on(n)?c??s.now():void 0;const o=s.now();if(c!==void 0&&o-c>=t)
return!0;if(o>=a)return!1;await e.renew(),await(0,i.t)(s,ln)}}async function k(n,e,t){if(e.isLost)return;await e.renew();
const{suspended:r}=await M(n),s=r.includes("Launch")?d.t:[],a=t.filter(c=>!s.includes(c));a.length>0&&await S(n,p.t,a),await e.
renew([])}async function S(n,e,t){await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.groupName,
ScalingProcesses:[...t]}))}function pn(n,e){return{runtime:n,stackName:e.name,groupName:(0,l.t)(e,"groupName"),targetGroupArn:(0,l.
t)(e,"targetGroupArn"),portProbe:(0,l.t)(e,"portProbe"),document:(0,l.t)(e,"document")}}})};export{vn as id,Pn as ids,yn as modules};
