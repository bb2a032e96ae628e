const Cn=4848,Sn=[4848,1383],Pn={8930:((F,O,i)=>{i.d(O,{t:()=>w});var d=i(3667),_=i(6776),w=class extends(0,d.i)(d.n,d.r,
"ResumeProcesses",_.i){}}),1383:((F,O,i)=>{i.d(O,{changeStack:()=>b,publishArtifacts:()=>X});var d=i(7643),_=i(6164),w=i(
2803),I=i(5051),A=i(254),M=i(6580),S=i(3667),L=i(6776),$=i(7598),g=class extends(0,S.i)(S.n,S.r,"SetDesiredCapacity",L.a){},
v=class extends(0,w.c)(w.o,w.s,"CreateChangeSet",I.n){},m=class extends(0,w.c)(w.o,w.s,"DeleteChangeSet",I.r){},l=class extends(0,w.
c)(w.o,w.s,"DescribeChangeSet",I.a){},h=class extends(0,w.c)(w.o,w.s,"ExecuteChangeSet",I.c){};const p=6e5;async function P(e){
const{client:E}=e,f=await E.send(x(e)).catch(N);if("kind"in f)return f;const C=f.StackId??e.stackName,D={StackName:C,ChangeSetName:f.
Id??e.changeSetName},R=await B(e,D);if(R.kind!=="ready")return await U(e,D),R;const T={client:E,clock:e.clock,stackId:C,
timeout:e.timeout,onEvent:e.onEvent};return(0,A.t)(T,()=>E.send(new h(D)),k=>k?.status.isSuccess??!1).catch(async k=>{const G=N(
k);return await U(e,D),G})}function x(e){return new v({StackName:e.stackName,ChangeSetName:e.changeSetName,ChangeSetType:e.
isNew?"CREATE":"UPDATE",...e.template,Parameters:[...e.parameters],Tags:Object.entries(e.tags).map(([E,f])=>({Key:E,Value:f})),
Capabilities:["CAPABILITY_NAMED_IAM"]})}function N(e){if(!(0,M.t)(e,"ValidationError","InvalidChangeSetStatusException",
"LimitExceededException"))throw e;return{kind:"refused",cause:(0,M.i)(e)}}async function B(e,E){return await(0,w.r)({clock:e.
clock,forMillis:p},async()=>{const{Status:f,StatusReason:C=""}=await e.client.send(new l(E));if(f==="CREATE_COMPLETE")return{
kind:"ready"};if(f==="FAILED")return K(C)?{kind:"unchanged"}:{kind:"refused",cause:C}})??{kind:"refused",cause:`the chan\
ge set was not ready after ${p/6e4} minutes`}}const K=e=>e.includes("didn't contain changes")||e.includes("No updates ar\
e to be performed");async function U(e,E){const{client:f}=e;await f.send(new m(E)),e.isNew&&(await(0,w.t)(f,E.StackName))?.
status.isPreview&&await f.send(new A.r({StackName:E.StackName}))}async function W({aws:e},E){return(await y(e,E))?.MinSize??
0}async function Y({aws:e,log:E},f,{from:C,to:D}){if(D>=C)return;const R=(await y(e,f))?.DesiredCapacity??0;R<=D||(await(await e.
autoScaling()).send(new g({AutoScalingGroupName:(0,d.h)(f),DesiredCapacity:D})),E.info(`size ${C} is now ${D}: the group\
 goes from ${R} instances to ${D}`))}async function y(e,E){const{AutoScalingGroups:f}=await(await e.autoScaling()).send(
new S.t({AutoScalingGroupNames:[(0,d.h)(E)]}));return f?.[0]}const J=51200,V=36e5;async function X({aws:e,log:E},f,C,{assets:D,
body:R,hash:T}){const k=await e.s3(),G=await(0,_.r)(k,f,C);let q=0;for(const en of D.artifacts)q+=await(0,_.a)(k,G,en)?1:
0;E.info(`bucket ${G.Bucket}: ${q} of ${D.artifacts.length} artifacts are new`);const Q=new TextEncoder().encode(R);if(Q.
length<=J)return{TemplateBody:R};const nn=`templates/${T}.json`;return await(0,_.a)(k,G,{key:nn,sha256:T,body:Q}),{TemplateURL:await(0,_.
i)(k,G,nn)}}async function b(e,E,f,C,D){const R=f?await W(e,E):0,T=await P({client:await e.aws.cloudFormation(),clock:e.
clock,stackName:E,isNew:f===void 0,changeSetName:`${d.c}-${e.runName}-${(0,$.randomBytes)(4).toString("hex")}`,template:D,
parameters:C.parameters,tags:C.tags,timeout:V,onEvent:k=>e.log.info(k)});if(T.kind==="done"&&T.stack)return await Y(e,E,
{from:R,to:C.size}),{operation:f?"updated":"created",stack:T.stack};if(T.kind==="unchanged"&&f)return{operation:"unchang\
ed",stack:f};throw Z(T,E,f?"updated":"created")}function Z(e,E,f){const C=`stack ${E} could not be ${f}`;switch(e.kind){case"\
failed":return new M.r("stack.change-failed",`${C}: ${e.cause} (the stack is now ${e.status})`);case"refused":return new M.
r("stack.change-failed",`${C}, CloudFormation refused the change set: ${e.cause}`);case"timed-out":return new M.r("stack\
.busy",`${C} within ${V/6e4} minutes (it is still ${e.status}); run again when it has come to an end`);default:return new M.
r("internal",`${C}: it is gone or empty`,{fault:"tool"})}}}),4848:((F,O,i)=>{i.r(O),i.d(O,{AutoScalingClient:()=>d.t});var d=i(
6776),_=i(3667),w=i(5474),I=i(8930),A=i(9996),M=i(1383)}),9570:((F,O,i)=>{i.d(O,{n:()=>A,r:()=>I,t:()=>$});var d=i(7811),
_=i(990),w=i(139),I=class extends(0,w.i)(w.n,w.r,"ListCommandInvocations",_.s){},A=class extends(0,w.i)(w.n,w.r,"SendCom\
mand",_.l){};const M=(0,d.t)(["full","reload-only","pending","check"]),S=(0,d.t)(["nothing","reload","restart"]),L=(0,d.
u)({instanceId:(0,d.f)(),mode:M,action:S,phase:(0,d.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,d.
c)((0,d.a)()),appliedVersion:(0,d.c)((0,d.a)()),serversVersion:(0,d.c)((0,d.a)()),pinned:(0,d.r)(),restored:(0,d.r)(),listening:(0,d.
r)(),seconds:(0,d.l)(),error:(0,d.c)((0,d.u)({code:(0,d.f)(),message:(0,d.f)()}))});function $(v){return v.split(`
`).filter(m=>m.startsWith("{")).map(g).find(m=>m!==void 0)}function g(v){try{return L.safeParse(JSON.parse(v)).data}catch{
return}}}),254:((F,O,i)=>{i.d(O,{r:()=>w,t:()=>g});var d=i(5051),_=i(2803),w=class extends(0,_.c)(_.o,_.s,"DeleteStack",
d.i){},I=class extends(0,_.c)(_.o,_.s,"DescribeStackEvents",d.o){};const A=100;var M=class ln{#t;#e;#n;#s=[];constructor(l,h,p){
this.#t=l,this.#e=h,this.#n=p}static async fromNow(l,h){const{StackEvents:p}=await l.send(new I({StackName:h}));return new ln(
l,h,p?.[0]?.EventId)}async next(){const l=[];let h;for(let p=0;p<A;p++){const P=await this.#a(h),x=P.StackEvents??[],N=x.
findIndex(({EventId:B})=>B===this.#n);if(l.push(...N<0?x:x.slice(0,N)),h=P.NextToken,N>=0||!h)break}return this.#n=l[0]?.
EventId??this.#n,l.reverse(),this.#s.push(...l),l}async#a(l){const h={StackName:this.#e,...l&&{NextToken:l}};try{return await this.#t.
send(new I(h))}catch(p){if((0,_.n)(p))return{$metadata:{}};throw p}}get all(){return this.#s}};const S=/^Resource (creation|update|deletion) cancelled/i;
function L(m){const l=m.filter(({ResourceStatus:P})=>P?.endsWith("_FAILED")).filter(({ResourceStatusReason:P})=>!S.test(
P??"")),h=l.find(P=>P.PhysicalResourceId!==P.StackId)??l[0];if(!h)return;const p=h.ResourceStatusReason??"no reason give\
n";return`${h.LogicalResourceId} (${h.ResourceType}) ${h.ResourceStatus}: ${p}`}function $(m){const l=`${m.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${m.ResourceStatus??""}  ${m.LogicalResourceId??""} (${m.ResourceType??""})`;return m.ResourceStatusReason?
`${l}: ${m.ResourceStatusReason}`:l}async function g(m,l,h){const{client:p,stackId:P,clock:x,timeout:N}=m,B=(await(0,_.t)(
p,P))?.status.name,K=await M.fromNow(p,P);await l();let U=B??"";const W=await(0,_.r)({clock:x,forMillis:N},async()=>{const y=await(0,_.
t)(p,P);for(const X of await K.next())m.onEvent($(X));U=y?.status.name??"";const J=y&&(y.status.isInProgress||y.status.isPreview),
V=y&&U===B&&!v(K.all);return J||V?void 0:{stack:y}});if(!W)return{kind:"timed-out",status:U};for(const y of await K.next())
m.onEvent($(y));if(h(W.stack))return{kind:"done",stack:W.stack?.status.isDeleted?void 0:W.stack};const Y=L(K.all)??W.stack?.
statusReason??"";return{kind:"failed",status:U,cause:Y||"CloudFormation gave no reason"}}function v(m){const l=m.findLast(
({PhysicalResourceId:h,StackId:p})=>h===p);return l!==void 0&&!new _.i(l.ResourceStatus).isInProgress}}),9996:((F,O,i)=>{
i.d(O,{a:()=>wn,c:()=>b,d:()=>X,f:()=>Y,g:()=>N,h:()=>V,i:()=>gn,l:()=>e,m:()=>J,n:()=>_n,o:()=>R,p:()=>y,r:()=>fn,s:()=>T,
t:()=>hn,u:()=>f});var d=i(6765),_=i(6580),w=i(7643),I=i(6776),A=i(3667),M=i(8930),S=i(4471),L=i(9570),$=class extends(0,A.
i)(A.n,A.r,"SuspendProcesses",I.o){};const g=50,v=1e3,m=4e5,l=12e4,h=new Set(["Pending","InProgress","Delayed","Cancelli\
ng"]),p=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated"]);async function P(n,t,s){const c=new Map;
for(let a=0;a<t.length;a+=g)for(const[o,u]of await B(n,t.slice(a,a+g),s))c.set(o,u);return c}const x=new Set(["lock.busy",
"parameters.unreadable"]);async function N(n,t,s){const c=new Map(await P(n,t,s)),a=t.filter(o=>{const u=c.get(o);return u?.
kind==="unknown"||u?.kind==="report"&&x.has(u.report.error?.code??"")});if(a.length>0)for(const[o,u]of await P(n,a,s))c.
set(o,u);return c}async function B(n,t,s){const c=await n.runtime.aws.ssm();try{const{Command:a}=await c.send(new L.n({DocumentName:n.
document,DocumentVersion:"$LATEST",...s.mode&&{Parameters:{mode:[s.mode]}},InstanceIds:[...t],MaxConcurrency:"100%",MaxErrors:"\
100%",TimeoutSeconds:60}));return await K(n,a?.CommandId??"",t,s)}catch(a){if(!(0,_.t)(a,"InvalidInstanceId"))throw a;const[
o]=t;if(t.length===1&&o)return[[o,{kind:"unreached",reason:"Run Command does not know it: no agent, or gone"}]];const u=[];
for(const r of t)u.push(...await B(n,[r],s));return u}}async function K(n,t,s,{mode:c,keep:a}){const{clock:o}=n.runtime,
u=o.now()+(c==="--check"?l:m);for(;;){const r=await U(n,t);if(s.filter(j=>!h.has(r.get(j)?.Status??"Pending")).length===
s.length||o.now()>=u)return s.map(j=>[j,W(r.get(j))]);await a(),await(0,d.t)(o,v)}}async function U(n,t){const s=await n.
runtime.aws.ssm(),c=new Map;let a;try{do{const o=await s.send(new L.r({CommandId:t,Details:!0,...a&&{NextToken:a}}));for(const u of o.
CommandInvocations??[])c.set(u.InstanceId??"",u);a=o.NextToken}while(a)}catch(o){if(!(0,_.t)(o,"InvalidCommandId","Invoc\
ationDoesNotExist"))throw o}return c}function W(n){const t=(0,L.t)((n?.CommandPlugins??[]).map(({Output:o=""})=>o).join(
`
`));if(t)return{kind:"report",report:t};const{Status:s="Pending",StatusDetails:c=s}=n??{},a=`Run Command says ${c}`;return{
kind:p.has(c)?"unreached":"unknown",reason:a}}const Y=(n,t,s)=>s??Math.max(1,n-t),y=n=>n.filter(({lifecycle:t})=>t==="In\
Service"),J=({lifecycle:n})=>n.startsWith("Pending");function V(n,t,{waveSize:s,floor:c}){const a=t.filter(({isServing:r})=>r).
length;if(a<c)return[];const o=n.filter(({isServing:r})=>!r),u=n.filter(({isServing:r})=>r).slice(0,a-c);return[...o,...u].
slice(0,s)}function X(n,t,s,c){const a=y(n),o=a.filter(({isServing:r})=>r);if(o.length<c)return;const u=r=>!r.isServing||
o.length>c;return[a.find(r=>t.get(r.id)===s),...o,...a].find(r=>r!==void 0&&u(r))}async function b(n){const{aws:t}=n.runtime,
s=await t.autoScaling(),[c,a]=await Promise.all([s.send(new A.t({AutoScalingGroupNames:[n.groupName]})),(0,S.i)(t,n.targetGroupArn)]),
o=c.AutoScalingGroups?.[0];if(!o){const r=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deplo\
y it again`;throw new _.r("fleet.missing",r)}const u=(o.Instances??[]).map(({InstanceId:r="",LifecycleState:j="",HealthStatus:z=""})=>({
id:r,lifecycle:j,isServing:j==="InService"&&z==="Healthy"&&a.get(r)==="healthy"}));return{size:o.DesiredCapacity??0,nodes:u.
sort((r,j)=>r.id<j.id?-1:1),suspended:(o.SuspendedProcesses??[]).map(({ProcessName:r=""})=>r)}}const Z=(n,t)=>(0,S.n)(n.
runtime.aws,t.map(s=>({InstanceId:s})));async function e(n,t,s){const c=await N(n,y(t).map(({id:o})=>o),{mode:"--check",
keep:s}),a=new Map;for(const[o,u]of c){const r=E(u);a.set(o,r),r===null&&n.runtime.log.warning(`${o} does not say what i\
t runs with: ${f(u)}`)}return a}const E=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,f=n=>n.kind===
"report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,C=5e3,D=9e4,R={checks:2,
during:C};async function T(n,t,{checks:s,during:c,keep:a}){const{clock:o}=n.runtime,u=o.now()+D+c,r=Math.min(C,Math.max(
1e3,c/Math.max(1,s-1))),j=await Z(n,t),z=new Map,cn=new Map;for(;;){await a();const un=t.filter(H=>!z.has(H)),pn=await Q(
n,un,j),an=o.now();for(const H of un){const tn=pn.get(H)??"gone",on=G(cn.get(H),tn,an);cn.set(H,on);const vn=an>=u,dn=on.
looks>=s&&an-on.since>=c;(tn==="gone"||tn==="up"&&dn||vn)&&z.set(H,q(tn,dn))}if(z.size===t.length)return z;await(0,d.t)(
o,Math.min(r,Math.max(1,u-o.now())))}}async function k(n){const t=y((await b(n)).nodes).map(({id:s})=>s);return t.length===
0?!0:[...(await Q(n,t,await Z(n,t))).values()].every(s=>s==="up")}function G(n,t,s){return t!=="up"?{since:s,looks:0}:n&&
n.looks>0?{...n,looks:n.looks+1}:{since:s,looks:1}}const q=(n,t)=>n==="up"&&!t?{problem:"it did not stay healthy"}:n;async function Q(n,t,s){
const c=t.map(r=>s.get(r)??"").filter(Boolean),[{nodes:a},o]=await Promise.all([b(n),c.length>0?(0,S.a)(n.runtime.aws,n.
portProbe,c):new Map]),u=new Map(a.map(r=>[r.id,r]));return new Map(t.map(r=>[r,nn(u.get(r),o.get(s.get(r)??""))]))}function nn(n,t){
return n?.lifecycle!=="InService"?"gone":t!=="open"?{problem:`2408 is ${t??"not asked"}`}:n.isServing?"up":{problem:"it \
is not a healthy target"}}const en=["HealthCheck","ReplaceUnhealthy"],mn=5e3,fn={steady:0,most:9e4,leaves:!1},_n={steady:75e3,
most:3e5,leaves:!0};async function wn(n,t,s){const{suspended:c}=await b(n);if(t.suspended.length>0){const u=t.suspended.
filter(r=>!c.includes(r));return u.length>0&&await sn(n,$,u),s()}const a=en.filter(u=>!c.includes(u));await t.renew(a),a.
length>0&&await sn(n,$,a);const o=await s();return await rn(n,t,a),o}async function gn(n,t,s){const{suspended:c}=t;if(t.
isLost||c.length===0)return;const{log:a}=n.runtime;try{if(!await En(n,t,s)&&s.leaves)return a.warning(`not all nodes are\
 well: the reconciler resumes ${c.join(" and ")} later`);a.info(`resuming what was left suspended: ${c.join(", ")}`),await rn(
n,t,c)}catch(o){a.warning(`${c.join(" and ")} could not be resumed: ${(0,_.i)(o)}`)}}async function En(n,t,{steady:s,most:c}){
const{clock:a}=n.runtime,o=a.now()+c;let u;for(;;){u=await k(n)?u??a.now():void 0;const r=a.now();if(u!==void 0&&r-u>=s)
return!0;if(r>=o)return!1;await t.renew(),await(0,d.t)(a,mn)}}async function rn(n,t,s){if(t.isLost)return;await t.renew();
const{suspended:c}=await b(n),a=c.includes("Launch")?w.t:[],o=s.filter(u=>!a.includes(u));o.length>0&&await sn(n,M.t,o),
await t.renew([])}async function sn(n,t,s){await(await n.runtime.aws.autoScaling()).send(new t({AutoScalingGroupName:n.groupName,
ScalingProcesses:[...s]}))}function hn(n,t){return{runtime:n,stackName:t.name,groupName:(0,S.t)(t,"groupName"),targetGroupArn:(0,S.
t)(t,"targetGroupArn"),portProbe:(0,S.t)(t,"portProbe"),document:(0,S.t)(t,"document")}}}),5474:((F,O,i)=>{i.d(O,{n:()=>S,
r:()=>I,t:()=>M});var d=i(6776),_=i(3667),w=class extends(0,_.i)(_.n,_.r,"DescribeScalingActivities",d.r){};async function I({
aws:g},v,m){return A((await(await g.autoScaling()).send(new w({AutoScalingGroupName:v,MaxRecords:50}))).Activities??[],m)}
function A(g,v){const m=g.filter(({Description:l,StatusCode:h,StartTime:p})=>/^Launching a new EC2 instance/i.test(l??"")&&
["Successful","Failed","Cancelled"].includes(h??"")&&(p?.getTime()??0)>=v).slice(0,3);if(!(m.length<3||m.some(({StatusCode:l})=>l===
"Successful")))return m[0]?.StatusMessage||m[0]?.Cause||"Auto Scaling gives no reason"}const M=({lifecycle:g})=>g==="InS\
ervice";function S(g){const v=g.instances.filter(M);return[...v.length<g.size?[`${v.length} of ${g.size} instances are i\
n service`]:[],...v.flatMap(L),...$(g)]}function L({id:g,health:v,target:m,port:l}){return[...v==="Healthy"?[]:[`${g} is\
 ${v||"of unknown health"} in its group`],...m==="healthy"?[]:[`${g} is ${m} behind the load balancer`],...l==="open"?[]:
[`2408 of ${g} is ${l}`]]}function $({cacheNodes:g,cacheSize:v,servers:m}){const l=m.join(" ")||"nothing";return[...g.length<
v?[`${g.length} of ${v} cache nodes are available`]:[],...m.join(" ")===g.join(" ")?[]:[`memcached-servers lists ${l}, t\
he cluster has ${g.join(" ")||"nothing"}`]]}})};export{Cn as id,Sn as ids,Pn as modules};
