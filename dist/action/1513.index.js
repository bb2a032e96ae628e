const vn=1513,Mn=[1513],Cn={8930:((R,p,u)=>{u.d(p,{t:()=>d});var i=u(3667),g=u(6776),d=class extends(0,i.i)(i.n,i.r,"Res\
umeProcesses",g.i){}}),9570:((R,p,u)=>{u.d(p,{n:()=>M,r:()=>E,t:()=>f});var i=u(7811),g=u(990),d=u(139),E=class extends(0,d.
i)(d.n,d.r,"ListCommandInvocations",g.s){},M=class extends(0,d.i)(d.n,d.r,"SendCommand",g.l){};const _=(0,i.t)(["full","\
reload-only","pending","check"]),C=(0,i.t)(["nothing","reload","restart"]),l=(0,i.u)({instanceId:(0,i.p)(),mode:_,action:C,
phase:(0,i.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,i.c)((0,i.a)()),appliedVersion:(0,i.
c)((0,i.a)()),serversVersion:(0,i.c)((0,i.a)()),pinned:(0,i.r)(),restored:(0,i.r)(),listening:(0,i.r)(),unreachableServers:(0,i.
d)((0,i.a)()),seconds:(0,i.l)(),error:(0,i.c)((0,i.u)({code:(0,i.p)(),message:(0,i.p)()}))});function f(w){return w.split(
`
`).filter(D=>D.startsWith("{")).map(h).find(D=>D!==void 0)}function h(w){try{return l.safeParse(JSON.parse(w)).data}catch{
return}}}),1513:((R,p,u)=>{u.d(p,{resumeInherited:()=>M});var i=u(6580),g=u(2803),d=u(9996);const E={...d.n,leaves:!1};async function M(_,C,l){
const f=await(0,g.t)(await _.aws.cloudFormation(),C);if(!f||f.status.isPreview||f.status.isDeleted)return l.renew([]);try{
await(0,d.i)((0,d.t)(_,f),l,E)}catch(h){const w=l.suspended.join(" and ");_.log.warning(`${w} could not be resumed: ${(0,i.
r)(h).message}`)}}}),9996:((R,p,u)=>{u.d(p,{a:()=>gn,c:()=>I,d:()=>nn,f:()=>X,g:()=>N,h:()=>q,i:()=>wn,l:()=>en,m:()=>Z,
n:()=>fn,o:()=>an,p:()=>O,r:()=>_n,s:()=>on,t:()=>En,u:()=>U});var i=u(6765),g=u(2264),d=u(7643),E=u(6580),M=u(6776),_=u(
3667),C=u(8930),l=u(4471),f=u(9570),h=class extends(0,_.i)(_.n,_.r,"SuspendProcesses",M.o){};const w=50,D=1e3,V=4e5,b=12e4,
F=new Set(["Pending","InProgress","Delayed","Cancelling"]),H=new Set(["Pending","Delayed","Undeliverable","DeliveryTimed\
Out","Terminated"]);async function L(n,e,t){const r=new Map;for(let s=0;s<e.length;s+=w)for(const[a,c]of await W(n,e.slice(
s,s+w),t))r.set(a,c);return r}const z=new Set(["lock.busy","parameters.unreadable"]);async function N(n,e,t){const r=new Map(
await L(n,e,t)),s=e.filter(a=>{const c=r.get(a);return c?.kind==="unknown"||c?.kind==="report"&&z.has(c.report.error?.code??
"")});if(s.length>0)for(const[a,c]of await L(n,s,t))r.set(a,c);return r}async function W(n,e,t){const r=await n.runtime.
aws.ssm();try{const{Command:s}=await r.send(new f.n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{
mode:[t.mode]}},InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await J(n,s?.CommandId??
"",e,t)}catch(s){if(!(0,E.t)(s,"InvalidInstanceId"))throw s;const[a]=e;if(e.length===1&&a)return[[a,{kind:"unreached",reason:"\
Run Command does not know it: no agent, or gone"}]];const c=[];for(const o of e)c.push(...await W(n,[o],t));return c}}async function J(n,e,t,{
mode:r,keep:s}){const{clock:a}=n.runtime,c=a.now()+(r==="--check"?b:V);for(;;){const o=await Y(n,e);if(t.filter(m=>!F.has(
o.get(m)?.Status??"Pending")).length===t.length||a.now()>=c)return t.map(m=>[m,Q(o.get(m))]);await s(),await(0,i.t)(a,D)}}
async function Y(n,e){const t=await n.runtime.aws.ssm(),r=new Map;let s;try{do{const a=await t.send(new f.r({CommandId:e,
Details:!0,...s&&{NextToken:s}}));for(const c of a.CommandInvocations??[])r.set(c.InstanceId??"",c);s=a.NextToken}while(s)}catch(a){
if(!(0,E.t)(a,"InvalidCommandId","InvocationDoesNotExist"))throw a}return r}function Q(n){const e=(0,f.t)((n?.CommandPlugins??
[]).map(({Output:a=""})=>a).join(`
`));if(e)return{kind:"report",report:e};const{Status:t="Pending",StatusDetails:r=t}=n??{},s=`Run Command says ${r}`;return{
kind:H.has(r)?"unreached":"unknown",reason:s}}const X=(n,e,t)=>t??Math.max(1,n-e),O=n=>n.filter(({lifecycle:e})=>e==="In\
Service"),Z=({lifecycle:n})=>n.startsWith("Pending");function q(n,e,{waveSize:t,floor:r}){const s=e.filter(({isServing:o})=>o).
length;if(s<r)return[];const a=n.filter(({isServing:o})=>!o),c=n.filter(({isServing:o})=>o).slice(0,s-r);return[...a,...c].
slice(0,t)}function nn(n,e,t,r){const s=O(n),a=s.filter(({isServing:o})=>o);if(a.length<r)return;const c=o=>!o.isServing||
a.length>r;return[s.find(o=>e.get(o.id)===t),...a,...s].find(o=>o!==void 0&&c(o))}async function I(n){const{aws:e}=n.runtime,
t=await e.autoScaling(),[r,s]=await Promise.all([t.send(new _.t({AutoScalingGroupNames:[n.groupName]})),(0,l.i)(e,n.targetGroupArn)]),
a=r.AutoScalingGroups?.[0];if(!a){const o=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deplo\
y it again`;throw new g.t("fleet.missing",o)}const c=(a.Instances??[]).map(({InstanceId:o="",LifecycleState:m="",HealthStatus:P=""})=>({
id:o,lifecycle:m,isServing:m==="InService"&&P==="Healthy"&&s.get(o)==="healthy"}));return{size:a.DesiredCapacity??0,nodes:c.
sort((o,m)=>o.id<m.id?-1:1),suspended:(a.SuspendedProcesses??[]).map(({ProcessName:o=""})=>o)}}const j=(n,e)=>(0,l.n)(n.
runtime.aws,e.map(t=>({InstanceId:t})));async function en(n,e,t){const r=await N(n,O(e).map(({id:a})=>a),{mode:"--check",
keep:t}),s=new Map;for(const[a,c]of r){const o=tn(c);s.set(a,o),o===null&&n.runtime.log.warning(`${a} does not say what \
it runs with: ${U(c)}`)}return s}const tn=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,U=n=>n.kind===
"report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,B=5e3,sn=9e4,an={checks:2,
during:B};async function on(n,e,{checks:t,during:r,keep:s}){const{clock:a}=n.runtime,c=a.now()+sn+r,o=Math.min(B,Math.max(
1e3,r/Math.max(1,t-1))),m=await j(n,e),P=new Map,k=new Map;for(;;){await s();const $=e.filter(v=>!P.has(v)),hn=await K(n,
$,m),S=a.now();for(const v of $){const y=hn.get(v)??"gone",T=cn(k.get(v),y,S);k.set(v,T);const Pn=S>=c,G=T.looks>=t&&S-T.
since>=r;(y==="gone"||y==="up"&&G||Pn)&&P.set(v,un(y,G))}if(P.size===e.length)return P;await(0,i.t)(a,Math.min(o,Math.max(
1,c-a.now())))}}async function rn(n){const e=O((await I(n)).nodes).map(({id:t})=>t);return e.length===0?!0:[...(await K(
n,e,await j(n,e))).values()].every(t=>t==="up")}function cn(n,e,t){return e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,
looks:n.looks+1}:{since:t,looks:1}}const un=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function K(n,e,t){
const r=e.map(o=>t.get(o)??"").filter(Boolean),[{nodes:s},a]=await Promise.all([I(n),r.length>0?(0,l.a)(n.runtime.aws,n.
portProbe,r):new Map]),c=new Map(s.map(o=>[o.id,o]));return new Map(e.map(o=>[o,dn(c.get(o),a.get(t.get(o)??""))]))}function dn(n,e){
return n?.lifecycle!=="InService"?"gone":e!=="open"?{problem:`2408 is ${e??"not asked"}`}:n.isServing?"up":{problem:"it \
is not a healthy target"}}const ln=["HealthCheck","ReplaceUnhealthy"],mn=5e3,_n={steady:0,most:9e4,leaves:!1},fn={steady:75e3,
most:3e5,leaves:!0};async function gn(n,e,t){const{suspended:r}=await I(n);if(e.suspended.length>0){const c=e.suspended.
filter(o=>!r.includes(o));return c.length>0&&await A(n,h,c),t()}const s=ln.filter(c=>!r.includes(c));await e.renew(s),s.
length>0&&await A(n,h,s);const a=await t();return await x(n,e,s),a}async function wn(n,e,t){const{suspended:r}=e;if(e.isLost||
r.length===0)return;const{log:s}=n.runtime;try{if(!await pn(n,e,t)&&t.leaves)return s.warning(`not all nodes are well: t\
he reconciler resumes ${r.join(" and ")} later`);s.info(`resuming what was left suspended: ${r.join(", ")}`),await x(n,e,
r)}catch(a){s.warning(`${r.join(" and ")} could not be resumed: ${(0,g.n)(a)}`)}}async function pn(n,e,{steady:t,most:r}){
const{clock:s}=n.runtime,a=s.now()+r;let c;for(;;){c=await rn(n)?c??s.now():void 0;const o=s.now();if(c!==void 0&&o-c>=t)
return!0;if(o>=a)return!1;await e.renew(),await(0,i.t)(s,mn)}}async function x(n,e,t){if(e.isLost)return;await e.renew();
const{suspended:r}=await I(n),s=r.includes("Launch")?d.t:[],a=t.filter(c=>!s.includes(c));a.length>0&&await A(n,C.t,a),await e.
renew([])}async function A(n,e,t){await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.groupName,
ScalingProcesses:[...t]}))}function En(n,e){return{runtime:n,stackName:e.name,groupName:(0,l.t)(e,"groupName"),targetGroupArn:(0,l.
t)(e,"targetGroupArn"),portProbe:(0,l.t)(e,"portProbe"),document:(0,l.t)(e,"document")}}})};export{vn as id,Mn as ids,Cn as modules};
