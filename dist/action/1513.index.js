const vn=1513,Pn=[1513],yn={8930:((D,p,u)=>{u.d(p,{t:()=>d});var i=u(6776),d=class extends(0,i.a)(i.r,i.i,"ResumeProcess\
es",i.c){}}),9570:((D,p,u)=>{u.d(p,{n:()=>P,r:()=>h,t:()=>_});var i=u(7811),d=u(990),h=class extends(0,d.a)(d.r,d.i,"Lis\
tCommandInvocations",d.u){},P=class extends(0,d.a)(d.r,d.i,"SendCommand",d.f){};const f=(0,i.t)(["full","reload-only","p\
ending","check"]),E=(0,i.t)(["nothing","reload","restart"]),l=(0,i.u)({instanceId:(0,i.p)(),mode:f,action:E,phase:(0,i.t)(
["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,i.c)((0,i.a)()),appliedVersion:(0,i.c)((0,i.
a)()),serversVersion:(0,i.c)((0,i.a)()),pinned:(0,i.r)(),restored:(0,i.r)(),listening:(0,i.r)(),unreachableServers:(0,i.
d)((0,i.a)()),seconds:(0,i.l)(),error:(0,i.c)((0,i.u)({code:(0,i.p)(),message:(0,i.p)()}))});function _(g){return g.split(
`
`).filter(v=>v.startsWith("{")).map(w).find(v=>v!==void 0)}function w(g){try{return l.safeParse(JSON.parse(g)).data}catch{
return}}}),1513:((D,p,u)=>{u.d(p,{resumeInherited:()=>f});var i=u(6580),d=u(2803),h=u(9996);const P={...h.n,leaves:!1};async function f(E,l,_){
const w=await(0,d.t)(await E.aws.cloudFormation(),l);if(!w||w.status.isPreview||w.status.isDeleted)return _.renew([]);try{
await(0,h.i)((0,h.t)(E,w),_,P)}catch(g){const v=_.suspended.join(" and ");E.log.warning(`${v} could not be resumed: ${(0,i.
r)(g).message}`)}}}),9996:((D,p,u)=>{u.d(p,{a:()=>_n,c:()=>M,d:()=>q,f:()=>Q,g:()=>L,h:()=>Z,i:()=>wn,l:()=>nn,m:()=>X,n:()=>fn,
o:()=>sn,p:()=>C,r:()=>mn,s:()=>an,t:()=>pn,u:()=>j});var i=u(6765),d=u(2264),h=u(7643),P=u(6580),f=u(6776),E=u(8930),l=u(
4471),_=u(9570),w=class extends(0,f.a)(f.r,f.i,"SuspendProcesses",f.f){};const g=50,v=1e3,G=4e5,V=12e4,b=new Set(["Pendi\
ng","InProgress","Delayed","Cancelling"]),F=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated"]);
async function T(n,e,t){const r=new Map;for(let s=0;s<e.length;s+=g)for(const[a,c]of await N(n,e.slice(s,s+g),t))r.set(a,
c);return r}const H=new Set(["lock.busy","parameters.unreadable"]);async function L(n,e,t){const r=new Map(await T(n,e,t)),
s=e.filter(a=>{const c=r.get(a);return c?.kind==="unknown"||c?.kind==="report"&&H.has(c.report.error?.code??"")});if(s.length>
0)for(const[a,c]of await T(n,s,t))r.set(a,c);return r}async function N(n,e,t){const r=await n.runtime.aws.ssm();try{const{
Command:s}=await r.send(new _.n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[t.mode]}},
InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await z(n,s?.CommandId??"",e,t)}catch(s){
if(!(0,P.t)(s,"InvalidInstanceId"))throw s;const[a]=e;if(e.length===1&&a)return[[a,{kind:"unreached",reason:"Run Command\
 does not know it: no agent, or gone"}]];const c=[];for(const o of e)c.push(...await N(n,[o],t));return c}}async function z(n,e,t,{
mode:r,keep:s}){const{clock:a}=n.runtime,c=a.now()+(r==="--check"?V:G);for(;;){const o=await J(n,e);if(t.filter(m=>!b.has(
o.get(m)?.Status??"Pending")).length===t.length||a.now()>=c)return t.map(m=>[m,Y(o.get(m))]);await s(),await(0,i.t)(a,v)}}
async function J(n,e){const t=await n.runtime.aws.ssm(),r=new Map;let s;try{do{const a=await t.send(new _.r({CommandId:e,
Details:!0,...s&&{NextToken:s}}));for(const c of a.CommandInvocations??[])r.set(c.InstanceId??"",c);s=a.NextToken}while(s)}catch(a){
if(!(0,P.t)(a,"InvalidCommandId","InvocationDoesNotExist"))throw a}return r}function Y(n){const e=(0,_.t)((n?.CommandPlugins??
[]).map(({Output:a=""})=>a).join(`
`));if(e)return{kind:"report",report:e};const{Status:t="Pending",StatusDetails:r=t}=n??{},s=`Run Command says ${r}`;return{
kind:F.has(r)?"unreached":"unknown",reason:s}}const Q=(n,e,t)=>t??Math.max(1,n-e),C=n=>n.filter(({lifecycle:e})=>e==="In\
Service"),X=({lifecycle:n})=>n.startsWith("Pending");function Z(n,e,{waveSize:t,floor:r}){const s=e.filter(({isServing:o})=>o).
length;if(s<r)return[];const a=n.filter(({isServing:o})=>!o),c=n.filter(({isServing:o})=>o).slice(0,s-r);return[...a,...c].
slice(0,t)}function q(n,e,t,r){const s=C(n),a=s.filter(({isServing:o})=>o);if(a.length<r)return;const c=o=>!o.isServing||
a.length>r;return[s.find(o=>e.get(o.id)===t),...a,...s].find(o=>o!==void 0&&c(o))}async function M(n){const{aws:e}=n.runtime,
t=await e.autoScaling(),[r,s]=await Promise.all([t.send(new f.n({AutoScalingGroupNames:[n.groupName]})),(0,l.i)(e,n.targetGroupArn)]),
a=r.AutoScalingGroups?.[0];if(!a){const o=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deplo\
y it again`;throw new d.t("fleet.missing",o)}const c=(a.Instances??[]).map(({InstanceId:o="",LifecycleState:m="",HealthStatus:y=""})=>({
id:o,lifecycle:m,isServing:m==="InService"&&y==="Healthy"&&s.get(o)==="healthy"}));return{size:a.DesiredCapacity??0,nodes:c.
sort((o,m)=>o.id<m.id?-1:1),suspended:(a.SuspendedProcesses??[]).map(({ProcessName:o=""})=>o)}}const W=(n,e)=>(0,l.n)(n.
runtime.aws,e.map(t=>({InstanceId:t})));async function nn(n,e,t){const r=await L(n,C(e).map(({id:a})=>a),{mode:"--check",
keep:t}),s=new Map;for(const[a,c]of r){const o=en(c);s.set(a,o),o===null&&n.runtime.log.warning(`${a} does not say what \
it runs with: ${j(c)}`)}return s}const en=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,j=n=>n.kind===
"report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,k=5e3,tn=9e4,sn={checks:2,
during:k};async function an(n,e,{checks:t,during:r,keep:s}){const{clock:a}=n.runtime,c=a.now()+tn+r,o=Math.min(k,Math.max(
1e3,r/Math.max(1,t-1))),m=await W(n,e),y=new Map,B=new Map;for(;;){await s();const K=e.filter(I=>!y.has(I)),hn=await x(n,
K,m),S=a.now();for(const I of K){const O=hn.get(I)??"gone",A=rn(B.get(I),O,S);B.set(I,A);const En=S>=c,$=A.looks>=t&&S-A.
since>=r;(O==="gone"||O==="up"&&$||En)&&y.set(I,cn(O,$))}if(y.size===e.length)return y;await(0,i.t)(a,Math.min(o,Math.max(
1,c-a.now())))}}async function on(n){const e=C((await M(n)).nodes).map(({id:t})=>t);return e.length===0?!0:[...(await x(
n,e,await W(n,e))).values()].every(t=>t==="up")}function rn(n,e,t){return e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,
looks:n.looks+1}:{since:t,looks:1}}const cn=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function x(n,e,t){
const r=e.map(o=>t.get(o)??"").filter(Boolean),[{nodes:s},a]=await Promise.all([M(n),r.length>0?(0,l.a)(n.runtime.aws,n.
portProbe,r):new Map]),c=new Map(s.map(o=>[o.id,o]));return new Map(e.map(o=>[o,un(c.get(o),a.get(t.get(o)??""))]))}function un(n,e){
return n?.lifecycle!=="InService"?"gone":e!=="open"?{problem:`2408 is ${e??"not asked"}`}:n.isServing?"up":{problem:"it \
is not a healthy target"}}const dn=["HealthCheck","ReplaceUnhealthy"],ln=5e3,mn={steady:0,most:9e4,leaves:!1},fn={steady:75e3,
most:3e5,leaves:!0};async function _n(n,e,t){const{suspended:r}=await M(n);if(e.suspended.length>0){const c=e.suspended.
filter(o=>!r.includes(o));return c.length>0&&await R(n,w,c),t()}const s=dn.filter(c=>!r.includes(c));await e.renew(s),s.
length>0&&await R(n,w,s);const a=await t();return await U(n,e,s),a}async function wn(n,e,t){const{suspended:r}=e;if(e.isLost||
r.length===0)return;const{log:s}=n.runtime;try{if(!await gn(n,e,t)&&t.leaves)return s.warning(`not all nodes are well: t\
he reconciler resumes ${r.join(" and ")} later`);s.info(`resuming what was left suspended: ${r.join(", ")}`),await U(n,e,
r)}catch(a){s.warning(`${r.join(" and ")} could not be resumed: ${(0,d.n)(a)}`)}}async function gn(n,e,{steady:t,most:r}){
const{clock:s}=n.runtime,a=s.now()+r;let c;for(;;){c=await on(n)?c??s.now():void 0;const o=s.now();if(c!==void 0&&o-c>=t)
return!0;if(o>=a)return!1;await e.renew(),await(0,i.t)(s,ln)}}async function U(n,e,t){if(e.isLost)return;await e.renew();
const{suspended:r}=await M(n),s=r.includes("Launch")?h.t:[],a=t.filter(c=>!s.includes(c));a.length>0&&await R(n,E.t,a),await e.
renew([])}async function R(n,e,t){await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.groupName,
ScalingProcesses:[...t]}))}function pn(n,e){return{runtime:n,stackName:e.name,groupName:(0,l.t)(e,"groupName"),targetGroupArn:(0,l.
t)(e,"targetGroupArn"),portProbe:(0,l.t)(e,"portProbe"),document:(0,l.t)(e,"document")}}})};export{vn as id,Pn as ids,yn as modules};
