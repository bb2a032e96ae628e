const Dn=9996,On=[9996],Sn={9570:((V,I,d)=>{d.d(I,{n:()=>C,t:()=>w});var i=d(7811),g=d(990),C=class extends(0,g.s)(g.a,g.
o,"SendCommand",g.f){};const E=(0,i.t)(["full","reload-only","pending","check"]),D=(0,i.t)(["nothing","reload","restart"]),
v=(0,i.u)({instanceId:(0,i.p)(),mode:E,action:D,phase:(0,i.t)(["lock","read","render","write","apply","verify","done"]),
desiredVersion:(0,i.c)((0,i.a)()),appliedVersion:(0,i.c)((0,i.a)()),serversVersion:(0,i.c)((0,i.a)()),pinned:(0,i.r)(),restored:(0,i.
r)(),listening:(0,i.r)(),unreachableServers:(0,i.d)((0,i.a)()),seconds:(0,i.l)(),error:(0,i.c)((0,i.u)({code:(0,i.p)(),message:(0,i.
p)()}))});function w(p){return p.split(`
`).filter(f=>f.startsWith("{")).map(y).find(f=>f!==void 0)}function y(p){try{return v.safeParse(JSON.parse(p)).data}catch{
return}}}),7615:((V,I,d)=>{d.d(I,{_:()=>nn,a:()=>yn,c:()=>j,d:()=>h,f:()=>sn,g:()=>P,h:()=>q,i:()=>En,l:()=>un,m:()=>tn,
n:()=>x,o:()=>vn,p:()=>U,r:()=>hn,s:()=>cn,t:()=>Mn,u:()=>O,v:()=>en,y:()=>L});var i=d(6765),g=d(2264),C=d(7643),E=d(6580),
D=d(8930),v=d(3657),w=d(4471),y=d(990),p=d(9570),f=d(2485),T=d(5268);const k=50,H=1e3,b=f.t+15e3,z=12e4,F=new Set(["InPr\
ogress","Cancelling"]),Z=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated","AccessDenied","In\
validPlatform","RateExceeded"]);async function N(n,e,t){const a=new Map;for(let s=0;s<e.length;s+=k)for(const[o,r]of await B(
n,e.slice(s,s+k),t))a.set(o,r);return a}const J=new Set(["lock.busy","parameters.unreadable"]);async function L(n,e,t){const a=new Map(
await N(n,e,t)),s=e.filter(o=>{const r=a.get(o);return r?.kind==="unknown"||r?.kind==="report"&&J.has(r.report.error?.code??
"")});if(s.length>0)for(const[o,r]of await N(n,s,t))a.set(o,r);return a}async function B(n,e,t){const a=await n.runtime.
aws.ssm();try{const{Command:s}=await a.send(new p.n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{
mode:[t.mode]}},...t.mode!=="--check"&&{Comment:f.n.rotate},InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));
return await Y(n,s?.CommandId??"",e,t)}catch(s){if(!(0,E.t)(s,"InvalidInstanceId"))throw s;const[o]=e;if(e.length===1&&o)
return[[o,{kind:"unreached",reason:"Run Command does not know it: no agent, or gone"}]];const r=[];for(const c of e)r.push(
...await B(n,[c],t));return r}}async function Y(n,e,t,{mode:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+(a==="--check"?
z:b),c=new Set;for(;;){const l=await Q(n,e);for(const[u,{Status:m=""}]of l)F.has(m)&&c.add(u);if(t.filter(u=>!f.i.has(l.
get(u)?.Status??"Pending")).length===t.length||o.now()>=r)return t.map(u=>[u,X(l.get(u),c.has(u))]);await s(),await(0,i.
t)(o,H)}}async function Q(n,e){const t=await n.runtime.aws.ssm(),a=new Map;let s;try{do{const o=await t.send(new y.t({CommandId:e,
Details:!0,...s&&{NextToken:s}}));for(const r of o.CommandInvocations??[])a.set(r.InstanceId??"",r);s=o.NextToken}while(s)}catch(o){
if(!(0,E.t)(o,"InvalidCommandId","InvocationDoesNotExist"))throw o}return a}function X(n,e){const t=(0,p.t)((n?.CommandPlugins??
[]).map(({Output:r=""})=>r).join(`
`));if(t)return{kind:"report",report:t};const{Status:a="Pending",StatusDetails:s=a}=n??{},o=`Run Command says ${s}`;return{
kind:!e&&Z.has(s)?"unreached":"unknown",reason:o}}const q=(n,e,t)=>t??Math.max(1,n-e),P=n=>n.filter(({lifecycle:e})=>e===
"InService"),nn=({lifecycle:n})=>n.startsWith("Pending");function en(n,e,{waveSize:t,floor:a}){const s=e.filter(({isServing:c})=>c).
length;if(s<a)return[];const o=n.filter(({isServing:c})=>!c),r=n.filter(({isServing:c})=>c).slice(0,s-a);return[...o,...r].
slice(0,t)}function tn(n,e,t,a){const s=P(n),o=s.filter(({isServing:c})=>c);if(o.length<a)return;const r=c=>!c.isServing||
o.length>a;return[s.find(c=>e.get(c.id)===t),...o,...s].find(c=>c!==void 0&&r(c))}async function h(n){const[e,t]=await Promise.
all([(0,T.t)(n.runtime,n.stackName),(0,w.i)(n.runtime.aws,n.targetGroupArn)]);if(!e){const s=`stack ${n.stackName} has n\
o Auto Scaling group ${n.groupName} any more; deploy it again`;throw new g.t("fleet.missing",s)}const a=(e.Instances??[]).
map(({InstanceId:s="",LifecycleState:o="",HealthStatus:r=""})=>({id:s,lifecycle:o,isServing:o==="InService"&&r==="Health\
y"&&t.get(s)==="healthy"}));return{size:e.DesiredCapacity??0,nodes:a.sort((s,o)=>s.id<o.id?-1:1),suspended:(0,T.n)(e)}}const O=(n,e)=>(0,w.
n)(n.runtime.aws,e.map(t=>({InstanceId:t})));async function sn(n,e,t){const a=await L(n,P(e).map(({id:o})=>o),{mode:"--c\
heck",keep:t}),s=new Map;for(const[o,r]of a){const c=on(r);s.set(o,c),c===null&&n.runtime.log.warning(`${o} does not say\
 what it runs with: ${U(r)}`)}return s}const on=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,U=n=>n.
kind==="report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,an=5e3,rn=9e4,
cn={checks:3,during:15e3};async function un(n,e,{checks:t,during:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+rn+a,c=Math.
min(an,Math.max(1e3,a/Math.max(1,t-1))),l=await O(n,e),u=new Map,m=new Map;for(;;){await s();const K=e.filter(_=>!u.has(
_)),In=await W(n,K,l),A=o.now();for(const _ of K){const M=In.get(_)??"gone",R=ln(m.get(_),M,A);m.set(_,R);const Cn=A>=r,
G=R.looks>=t&&A-R.since>=a;(M==="gone"||M==="up"&&G||Cn)&&u.set(_,mn(M,G))}if(u.size===e.length)return u;await(0,i.t)(o,
Math.min(c,Math.max(1,r-o.now())))}}async function dn(n){const e=P((await h(n)).nodes).map(({id:s})=>s),t=await O(n,e),a=e.
filter(s=>t.get(s));return a.length===0?!0:[...(await W(n,a,t)).values()].every(s=>s==="up")}function ln(n,e,t){return n&&
typeof e=="object"&&e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}const mn=(n,e)=>n===
"up"&&!e?{problem:"it did not stay healthy"}:n;async function W(n,e,t){const a=e.map(m=>t.get(m)??"").filter(Boolean),[{
nodes:s},o]=await Promise.all([h(n),j(n,a)]),r=new Map(s.map(m=>[m.id,m])),{seen:c,failure:l}=o,u=l===void 0?"not asked":
`not asked (${l.message})`;return new Map(e.map(m=>[m,fn(r.get(m),c.get(t.get(m)??""),u)]))}async function j(n,e){if(e.length===
0)return{seen:new Map};try{return{seen:await(0,w.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof g.t&&t.code===
"fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function fn(n,e,t){return n?.lifecycle!=="InService"?"gone":e===
void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":{problem:"it is\
 not a healthy target"}}const wn=6e4;async function gn(n){const{aws:e,clock:t}=n.runtime,a=await e.ssm(),s=new Date(t.now()-
f.t-wn).toISOString().replace(/\.\d+Z$/,"Z");let o;do{const r=await a.send(new y.t({Filters:[{key:"DocumentName",value:n.
document},{key:"InvokedAfter",value:s}],...o&&{NextToken:o}}));if((r.CommandInvocations??[]).some(({Comment:c="",Status:l=""})=>f.
r.has(c)&&f.i.has(l)))return!0;o=r.NextToken}while(o);return!1}const pn=["HealthCheck","ReplaceUnhealthy"],_n=5e3,hn={steady:0,
most:9e4,leaves:!1},x={steady:15e3,most:3e5,leaves:!0},En={...x,leaves:!1};async function vn(n,e,t){const{suspended:a}=await h(
n);if(e.suspended.length>0){const r=e.suspended.filter(c=>!a.includes(c));return r.length>0&&await S(n,v.t,r),t()}const s=pn.
filter(r=>!a.includes(r));await e.renew(s),s.length>0&&await S(n,v.t,s);const o=await t();return await $(n,e,s),o}async function yn(n,e,t){
const{suspended:a}=e;if(e.isLost||a.length===0)return;const{log:s}=n.runtime;try{if(!await Pn(n,e,t)&&t.leaves)return s.
warning(`not all nodes are well: the reconciler resumes ${a.join(" and ")} later`);s.info(`resuming what was left suspen\
ded: ${a.join(", ")}`),await $(n,e,a)}catch(o){s.warning(`${a.join(" and ")} could not be resumed: ${(0,g.n)(o)}`)}}async function Pn(n,e,{
steady:t,most:a,leaves:s}){const{clock:o}=n.runtime,r=o.now()+a;let c;for(;;){const l=await gn(n);c=!l&&await dn(n)?c??o.
now():void 0;const u=o.now();if(c!==void 0&&u-c>=t)return!0;if(u>=r&&(s||!l))return!1;await e.renew(),await(0,i.t)(o,_n)}}
async function $(n,e,t){if(e.isLost)return;await e.renew();const{suspended:a}=await h(n),s=a.includes("Launch")?C.t:[],o=t.
filter(r=>!s.includes(r));o.length>0&&await S(n,D.t,o),await e.renew([])}async function S(n,e,t){await(await n.runtime.aws.
autoScaling()).send(new e({AutoScalingGroupName:n.groupName,ScalingProcesses:[...t]}))}function Mn(n,e){return{runtime:n,
stackName:e.name,groupName:(0,w.t)(e,"groupName"),targetGroupArn:(0,w.t)(e,"targetGroupArn"),portProbe:(0,w.t)(e,"portPr\
obe"),document:(0,w.t)(e,"document")}}})};export{Dn as id,On as ids,Sn as modules};
