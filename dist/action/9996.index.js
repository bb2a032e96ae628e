const Dn=9996,On=[9996],Sn={9570:((V,C,d)=>{d.d(C,{n:()=>D,t:()=>f});var i=d(7811),w=d(990),D=class extends(0,w.s)(w.a,w.
o,"SendCommand",w.f){};const v=(0,i.t)(["full","reload-only","pending","check"]),O=(0,i.t)(["nothing","reload","restart"]),
y=(0,i.f)({instanceId:(0,i._)(),mode:v,action:O,phase:(0,i.t)(["lock","read","render","write","apply","verify","done"]),
desiredVersion:(0,i.u)((0,i.s)()),appliedVersion:(0,i.u)((0,i.s)()),serversVersion:(0,i.u)((0,i.s)()),pinned:(0,i.r)(),restored:(0,i.
r)(),listening:(0,i.r)(),unreachableServers:(0,i.p)((0,i.s)()),seconds:(0,i.d)(),error:(0,i.u)((0,i.f)({code:(0,i._)(),message:(0,i.
_)()}))});function f(g){return g.split(`
`).filter(p=>p.startsWith("{")).map(P).find(p=>p!==void 0)}function P(g){try{return y.safeParse(JSON.parse(g)).data}catch{
return}}}),7615:((V,C,d)=>{d.d(C,{_:()=>nn,a:()=>yn,c:()=>j,d:()=>E,f:()=>sn,g:()=>M,h:()=>q,i:()=>En,l:()=>un,m:()=>tn,
n:()=>x,o:()=>vn,p:()=>U,r:()=>hn,s:()=>cn,t:()=>Mn,u:()=>S,v:()=>en,y:()=>L});var i=d(6765),w=d(2264),D=d(7643),v=d(6580),
O=d(8930),y=d(3657),f=d(4471),P=d(990),g=d(9570),p=d(5268),_=d(2485);const k=50,H=1e3,b=_.t+15e3,z=12e4,F=new Set(["InPr\
ogress","Cancelling"]),Z=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated","AccessDenied","In\
validPlatform","RateExceeded"]);async function N(n,e,t){const a=new Map;for(let s=0;s<e.length;s+=k)for(const[o,r]of await B(
n,e.slice(s,s+k),t))a.set(o,r);return a}const J=new Set(["lock.busy","parameters.unreadable"]);async function L(n,e,t){const a=new Map(
await N(n,e,t)),s=e.filter(o=>{const r=a.get(o);return r?.kind==="unknown"||r?.kind==="report"&&J.has(r.report.error?.code??
"")});if(s.length>0)for(const[o,r]of await N(n,s,t))a.set(o,r);return a}async function B(n,e,t){const a=await n.runtime.
aws.ssm();try{const{Command:s}=await a.send(new g.n({DocumentName:n.document,DocumentVersion:"$LATEST",...t.mode&&{Parameters:{
mode:[t.mode]}},...t.mode!=="--check"&&{Comment:_.n.rotate},InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));
return await Y(n,s?.CommandId??"",e,t)}catch(s){if(!(0,v.t)(s,"InvalidInstanceId"))throw s;const[o]=e;if(e.length===1&&o)
return[[o,{kind:"unreached",reason:"Run Command does not know it: no agent, or gone"}]];const r=[];for(const c of e)r.push(
...await B(n,[c],t));return r}}async function Y(n,e,t,{mode:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+(a==="--check"?
z:b),c=new Set;for(;;){const l=await Q(n,e);for(const[u,{Status:m=""}]of l)F.has(m)&&c.add(u);if(t.filter(u=>!_.i.has(l.
get(u)?.Status??"Pending")).length===t.length||o.now()>=r)return t.map(u=>[u,X(l.get(u),c.has(u))]);await s(),await(0,i.
t)(o,H)}}async function Q(n,e){const t=await n.runtime.aws.ssm(),a=new Map;let s;try{do{const o=await t.send(new P.t({CommandId:e,
Details:!0,...s&&{NextToken:s}}));for(const r of o.CommandInvocations??[])a.set(r.InstanceId??"",r);s=o.NextToken}while(s)}catch(o){
if(!(0,v.t)(o,"InvalidCommandId","InvocationDoesNotExist"))throw o}return a}function X(n,e){const t=(0,g.t)((n?.CommandPlugins??
[]).map(({Output:r=""})=>r).join(`
`));if(t)return{kind:"report",report:t};const{Status:a="Pending",StatusDetails:s=a}=n??{},o=`Run Command says ${s}`;return{
kind:!e&&Z.has(s)?"unreached":"unknown",reason:o}}const q=(n,e,t)=>t??Math.max(1,n-e),M=n=>n.filter(({lifecycle:e})=>e===
"InService"),nn=({lifecycle:n})=>n.startsWith("Pending");function en(n,e,{waveSize:t,floor:a}){const s=e.filter(({isServing:c})=>c).
length;if(s<a)return[];const o=n.filter(({isServing:c})=>!c),r=n.filter(({isServing:c})=>c).slice(0,s-a);return[...o,...r].
slice(0,t)}function tn(n,e,t,a){const s=M(n),o=s.filter(({isServing:c})=>c);if(o.length<a)return;const r=c=>!c.isServing||
o.length>a;return[s.find(c=>e.get(c.id)===t),...o,...s].find(c=>c!==void 0&&r(c))}async function E(n){const[e,t]=await Promise.
all([(0,p.t)(n.runtime,n.stackName),(0,f.i)(n.runtime.aws,n.targetGroupArn)]);if(!e){const s=`stack ${n.stackName} has n\
o Auto Scaling group ${n.groupName} any more; deploy it again`;throw new w.t("fleet.missing",s)}const a=(e.Instances??[]).
map(({InstanceId:s="",LifecycleState:o="",HealthStatus:r=""})=>({id:s,lifecycle:o,isServing:o==="InService"&&r==="Health\
y"&&t.get(s)==="healthy"}));return{size:e.DesiredCapacity??0,nodes:a.sort((s,o)=>s.id<o.id?-1:1),suspended:(0,p.n)(e)}}const S=(n,e)=>(0,f.
n)(n.runtime.aws,e.map(t=>({InstanceId:t})));async function sn(n,e,t){const a=await L(n,M(e).map(({id:o})=>o),{mode:"--c\
heck",keep:t}),s=new Map;for(const[o,r]of a){const c=on(r);s.set(o,c),c===null&&n.runtime.log.warning(`${o} does not say\
 what it runs with: ${U(r)}`)}return s}const on=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,U=n=>n.
kind==="report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,an=5e3,rn=9e4,
cn={checks:3,during:15e3};async function un(n,e,{checks:t,during:a,keep:s}){const{clock:o}=n.runtime,r=o.now()+rn+a,c=Math.
min(an,Math.max(1e3,a/Math.max(1,t-1))),l=await S(n,e),u=new Map,m=new Map;for(;;){await s();const K=e.filter(h=>!u.has(
h)),In=await W(n,K,l),R=o.now();for(const h of K){const I=In.get(h)??"gone",T=ln(m.get(h),I,R);m.set(h,T);const Cn=R>=r,
G=T.looks>=t&&R-T.since>=a;(I==="gone"||I==="up"&&G||Cn)&&u.set(h,mn(I,G))}if(u.size===e.length)return u;await(0,i.t)(o,
Math.min(c,Math.max(1,r-o.now())))}}async function dn(n){const e=M((await E(n)).nodes).map(({id:s})=>s),t=await S(n,e),a=e.
filter(s=>t.get(s));return a.length===0?!0:[...(await W(n,a,t)).values()].every(s=>s==="up")}function ln(n,e,t){return n&&
typeof e=="object"&&e.isBlind?n:e!=="up"?{since:t,looks:0}:n&&n.looks>0?{...n,looks:n.looks+1}:{since:t,looks:1}}const mn=(n,e)=>n===
"up"&&!e?{problem:"it did not stay healthy"}:n;async function W(n,e,t){const a=e.map(m=>t.get(m)??"").filter(Boolean),[{
nodes:s},o]=await Promise.all([E(n),j(n,a)]),r=new Map(s.map(m=>[m.id,m])),{seen:c,failure:l}=o,u=l===void 0?"not asked":
`not asked (${l.message})`;return new Map(e.map(m=>[m,fn(r.get(m),c.get(t.get(m)??""),u)]))}async function j(n,e){if(e.length===
0)return{seen:new Map};try{return{seen:await(0,f.a)(n.runtime.aws,n.portProbe,e)}}catch(t){if(!(t instanceof w.t&&t.code===
"fleet.not-right"))throw t;return{seen:new Map,failure:t}}}function fn(n,e,t){return n?.lifecycle!=="InService"?"gone":e===
void 0?{problem:`2408 is ${t}`,isBlind:n.isServing}:e!=="open"?{problem:`2408 is ${e}`}:n.isServing?"up":{problem:"it is\
 not a healthy target"}}const wn=6e4;async function gn(n){const{aws:e,clock:t}=n.runtime,a=await e.ssm(),s=new Date(t.now()-
_.t-wn).toISOString().replace(/\.\d+Z$/,"Z");let o;do{const r=await a.send(new P.t({Filters:[{key:"DocumentName",value:n.
document},{key:"InvokedAfter",value:s}],...o&&{NextToken:o}}));if((r.CommandInvocations??[]).some(({Comment:c="",Status:l=""})=>_.
r.has(c)&&_.i.has(l)))return!0;o=r.NextToken}while(o);return!1}const pn=["HealthCheck","ReplaceUnhealthy"],_n=5e3,hn={steady:0,
most:9e4,leaves:!1},x={steady:15e3,most:3e5,leaves:!0},En={...x,leaves:!1};async function vn(n,e,t){const{suspended:a}=await E(
n);if(e.suspended.length>0){const r=e.suspended.filter(c=>!a.includes(c));return r.length>0&&await A(n,y.t,r),t()}const s=pn.
filter(r=>!a.includes(r));await e.renew(s),s.length>0&&await A(n,y.t,s);const o=await t();return await $(n,e,s),o}async function yn(n,e,t){
const{suspended:a}=e;if(e.isLost||a.length===0)return;const{log:s}=n.runtime;try{if(!await Pn(n,e,t)&&t.leaves)return s.
warning(`not all nodes are well: the reconciler resumes ${a.join(" and ")} later`);s.info(`resuming what was left suspen\
ded: ${a.join(", ")}`),await $(n,e,a)}catch(o){s.warning(`${a.join(" and ")} could not be resumed: ${(0,w.n)(o)}`)}}async function Pn(n,e,{
steady:t,most:a,leaves:s}){const{clock:o}=n.runtime,r=o.now()+a;let c;for(;;){const l=await gn(n);c=!l&&await dn(n)?c??o.
now():void 0;const u=o.now();if(c!==void 0&&u-c>=t)return!0;if(u>=r&&(s||!l))return!1;await e.renew(),await(0,i.t)(o,_n)}}
async function $(n,e,t){if(e.isLost)return;await e.renew();const{suspended:a}=await E(n),s=a.includes("Launch")?D.t:[],o=t.
filter(r=>!s.includes(r));o.length>0&&await A(n,O.t,o),await e.renew([])}async function A(n,e,t){await(await n.runtime.aws.
autoScaling()).send(new e({AutoScalingGroupName:n.groupName,ScalingProcesses:[...t]}))}function Mn(n,e){return{runtime:n,
stackName:e.name,groupName:(0,f.t)(e,"groupName"),targetGroupArn:(0,f.t)(e,"targetGroupArn"),portProbe:(0,f.t)(e,"portPr\
obe"),document:(0,f.t)(e,"document")}}})};export{Dn as id,On as ids,Sn as modules};
