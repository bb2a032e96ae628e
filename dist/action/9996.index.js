const In=9996,Cn=[9996],Dn={9570:((G,M,d)=>{d.d(M,{n:()=>I,t:()=>v});var i=d(7811),g=d(990),I=class extends(0,g.s)(g.a,g.
o,"SendCommand",g.f){};const E=(0,i.t)(["full","reload-only","pending","check"]),C=(0,i.t)(["nothing","reload","restart"]),
D=(0,i.u)({instanceId:(0,i.p)(),mode:E,action:C,phase:(0,i.t)(["lock","read","render","write","apply","verify","done"]),
desiredVersion:(0,i.c)((0,i.a)()),appliedVersion:(0,i.c)((0,i.a)()),serversVersion:(0,i.c)((0,i.a)()),pinned:(0,i.r)(),restored:(0,i.
r)(),listening:(0,i.r)(),unreachableServers:(0,i.d)((0,i.a)()),seconds:(0,i.l)(),error:(0,i.c)((0,i.u)({code:(0,i.p)(),message:(0,i.
p)()}))});function v(_){return _.split(`
`).filter(w=>w.startsWith("{")).map(f).find(w=>w!==void 0)}function f(_){try{return D.safeParse(JSON.parse(_)).data}catch{
return}}}),7615:((G,M,d)=>{d.d(M,{_:()=>nn,a:()=>En,c:()=>B,d:()=>h,f:()=>sn,g:()=>y,h:()=>q,i:()=>_n,l:()=>un,m:()=>tn,
n:()=>W,o:()=>hn,p:()=>U,r:()=>pn,s:()=>cn,t:()=>yn,u:()=>O,v:()=>en,y:()=>L});var i=d(6765),g=d(2264),I=d(7643),E=d(6580),
C=d(6776),D=d(8930),v=d(3657),f=d(4471),_=d(990),w=d(9570);const T=50,V=1e3,b=4e5,H=12e4,z=new Set(["Pending","InProgres\
s","Delayed","Cancelling"]),F=new Set(["InProgress","Cancelling"]),J=new Set(["Pending","Delayed","Undeliverable","Deliv\
eryTimedOut","Terminated","AccessDenied","InvalidPlatform","RateExceeded"]);async function N(n,e,t){const a=new Map;for(let s=0;s<
e.length;s+=T)for(const[o,r]of await k(n,e.slice(s,s+T),t))a.set(o,r);return a}const Y=new Set(["lock.busy","parameters.\
unreadable"]);async function L(n,e,t){const a=new Map(await N(n,e,t)),s=e.filter(o=>{const r=a.get(o);return r?.kind==="\
unknown"||r?.kind==="report"&&Y.has(r.report.error?.code??"")});if(s.length>0)for(const[o,r]of await N(n,s,t))a.set(o,r);
return a}async function k(n,e,t){const a=await n.runtime.aws.ssm();try{const{Command:s}=await a.send(new w.n({DocumentName:n.
document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{mode:[t.mode]}},InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"\
100%",TimeoutSeconds:60}));return await Q(n,s?.CommandId??"",e,t)}catch(s){if(!(0,E.t)(s,"InvalidInstanceId"))throw s;const[
o]=e;if(e.length===1&&o)return[[o,{kind:"unreached",reason:"Run Command does not know it: no agent, or gone"}]];const r=[];
for(const c of e)r.push(...await k(n,[c],t));return r}}async function Q(n,e,t,{mode:a,keep:s}){const{clock:o}=n.runtime,
r=o.now()+(a==="--check"?H:b),c=new Set;for(;;){const l=await X(n,e);for(const[u,{Status:m=""}]of l)F.has(m)&&c.add(u);if(t.
filter(u=>!z.has(l.get(u)?.Status??"Pending")).length===t.length||o.now()>=r)return t.map(u=>[u,Z(l.get(u),c.has(u))]);await s(),
await(0,i.t)(o,V)}}async function X(n,e){const t=await n.runtime.aws.ssm(),a=new Map;let s;try{do{const o=await t.send(new _.
t({CommandId:e,Details:!0,...s&&{NextToken:s}}));for(const r of o.CommandInvocations??[])a.set(r.InstanceId??"",r);s=o.NextToken}while(s)}catch(o){
if(!(0,E.t)(o,"InvalidCommandId","InvocationDoesNotExist"))throw o}return a}function Z(n,e){const t=(0,w.t)((n?.CommandPlugins??
[]).map(({Output:r=""})=>r).join(`
`));if(t)return{kind:"report",report:t};const{Status:a="Pending",StatusDetails:s=a}=n??{},o=`Run Command says ${s}`;return{
kind:!e&&J.has(s)?"unreached":"unknown",reason:o}}const q=(n,e,t)=>t??Math.max(1,n-e),y=n=>n.filter(({lifecycle:e})=>e===
"InService"),nn=({lifecycle:n})=>n.startsWith("Pending");function en(n,e,{waveSize:t,floor:a}){const s=e.filter(({isServing:c})=>c).
length;if(s<a)return[];const o=n.filter(({isServing:c})=>!c),r=n.filter(({isServing:c})=>c).slice(0,s-a);return[...o,...r].
slice(0,t)}function tn(n,e,t,a){const s=y(n),o=s.filter(({isServing:c})=>c);if(o.length<a)return;const r=c=>!c.isServing||
o.length>a;return[s.find(c=>e.get(c.id)===t),...o,...s].find(c=>c!==void 0&&r(c))}async function h(n){const{aws:e}=n.runtime,
t=await e.autoScaling(),[a,s]=await Promise.all([t.send(new C.r({AutoScalingGroupNames:[n.groupName]})),(0,f.i)(e,n.targetGroupArn)]),
o=a.AutoScalingGroups?.[0];if(!o){const c=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deplo\
y it again`;throw new g.t("fleet.missing",c)}const r=(o.Instances??[]).map(({InstanceId:c="",LifecycleState:l="",HealthStatus:u=""})=>({
id:c,lifecycle:l,isServing:l==="InService"&&u==="Healthy"&&s.get(c)==="healthy"}));return{size:o.DesiredCapacity??0,nodes:r.
sort((c,l)=>c.id<l.id?-1:1),suspended:(o.SuspendedProcesses??[]).map(({ProcessName:c=""})=>c)}}const O=(n,e)=>(0,f.n)(n.
runtime.aws,e.map(t=>({InstanceId:t})));async function sn(n,e,t){const a=await L(n,y(e).map(({id:o})=>o),{mode:"--check",
keep:t}),s=new Map;for(const[o,r]of a){const c=on(r);s.set(o,c),c===null&&n.runtime.log.warning(`${o} does not say what \
it runs with: ${U(r)}`)}return s}const on=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,U=n=>n.kind===
"report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,an=5e3,rn=9e4,cn={checks:3,
during:15e3};async function un(n,e,{checks:t,during:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+rn+a,c=Math.min(an,Math.
max(1e3,a/Math.max(1,t-1))),l=await O(n,e),u=new Map,m=new Map;for(;;){await s();const $=e.filter(p=>!u.has(p)),Pn=await j(
n,$,l),A=o.now();for(const p of $){const P=Pn.get(p)??"gone",R=ln(m.get(p),P,A);m.set(p,R);const Mn=A>=r,K=R.looks>=t&&A-
R.since>=a;(P==="gone"||P==="up"&&K||Mn)&&u.set(p,mn(P,K))}if(u.size===e.length)return u;await(0,i.t)(o,Math.min(c,Math.
max(1,r-o.now())))}}async function dn(n){const e=y((await h(n)).nodes).map(({id:s})=>s),t=await O(n,e),a=e.filter(s=>t.get(
s));return a.length===0?!0:[...(await j(n,a,t)).values()].every(s=>s==="up")}function ln(n,e,t){return n&&typeof e=="obj\
ect"&&e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}const mn=(n,e)=>n==="\
up"&&!e?{problem:"it did not stay healthy"}:n;async function j(n,e,t){const a=e.map(m=>t.get(m)??"").filter(Boolean),[{nodes:s},
o]=await Promise.all([h(n),B(n,a)]),r=new Map(s.map(m=>[m.id,m])),{seen:c,failure:l}=o,u=l===void 0?"not asked":`not ask\
ed (${l.message})`;return new Map(e.map(m=>[m,fn(r.get(m),c.get(t.get(m)??""),u)]))}async function B(n,e){if(e.length===
0)return{seen:new Map};try{return{seen:await(0,f.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof g.t&&t.code===
"fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function fn(n,e,t){return n?.lifecycle!=="InService"?"gone":e===
void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":{problem:"it is\
 not a healthy target"}}const gn=["HealthCheck","ReplaceUnhealthy"],wn=5e3,pn={steady:0,most:9e4,leaves:!1},W={steady:75e3,
most:3e5,leaves:!0},_n={...W,leaves:!1};async function hn(n,e,t){const{suspended:a}=await h(n);if(e.suspended.length>0){
const r=e.suspended.filter(c=>!a.includes(c));return r.length>0&&await S(n,v.t,r),t()}const s=gn.filter(r=>!a.includes(r));
await e.renew(s),s.length>0&&await S(n,v.t,s);const o=await t();return await x(n,e,s),o}async function En(n,e,t){const{suspended:a}=e;
if(e.isLost||a.length===0)return;const{log:s}=n.runtime;try{if(!await vn(n,e,t)&&t.leaves)return s.warning(`not all node\
s are well: the reconciler resumes ${a.join(" and ")} later`);s.info(`resuming what was left suspended: ${a.join(", ")}`),
await x(n,e,a)}catch(o){s.warning(`${a.join(" and ")} could not be resumed: ${(0,g.n)(o)}`)}}async function vn(n,e,{steady:t,
most:a}){const{clock:s}=n.runtime,o=s.now()+a;let r;for(;;){r=await dn(n)?r??s.now():void 0;const c=s.now();if(r!==void 0&&
c-r>=t)return!0;if(c>=o)return!1;await e.renew(),await(0,i.t)(s,wn)}}async function x(n,e,t){if(e.isLost)return;await e.
renew();const{suspended:a}=await h(n),s=a.includes("Launch")?I.t:[],o=t.filter(r=>!s.includes(r));o.length>0&&await S(n,
D.t,o),await e.renew([])}async function S(n,e,t){await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.
groupName,ScalingProcesses:[...t]}))}function yn(n,e){return{runtime:n,stackName:e.name,groupName:(0,f.t)(e,"groupName"),
targetGroupArn:(0,f.t)(e,"targetGroupArn"),portProbe:(0,f.t)(e,"portProbe"),document:(0,f.t)(e,"document")}}})};export{In as id,Cn as ids,Dn as modules};
