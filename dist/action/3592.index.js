const yn=3592,Mn=[3592],On={8930:((x,D,r)=>{r.d(D,{t:()=>P});var t=r(3667),v=r(6776),P=class extends(0,t.i)(t.n,t.r,"Res\
umeProcesses",v.i){}}),4848:((x,D,r)=>{r.r(D),r.d(D,{AutoScalingClient:()=>t.t});var t=r(6776),v=r(3667),P=r(5572),y=r(8930),
S=r(9996),M=r(1383)}),396:((x,D,r)=>{r.d(D,{n:()=>I,r:()=>M,t:()=>y});var t=r(7643),v=r(7598);const P=9e5,y=(h,m)=>`${t.
c}-${h}-${m}-${(0,v.randomBytes)(4).toString("hex")}`,S=new RegExp(`^${t.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),M=h=>h.
includes(`:changeSet/${t.c}-open-`);function I({name:h,createdAt:m},{runName:p,now:f,holdsLock:w}){const[R,N,k,W]=S.exec(
h)??[];if(!R)return!1;if(N!=="plan")return w;const[,U,B]=/^(\d+)-(\d+)$/.exec(p)??[];return k!==void 0&&k===U&&Number(W)<
Number(B)||f-m>P}}),9570:((x,D,r)=>{r.d(D,{n:()=>S,r:()=>y,t:()=>m});var t=r(7811),v=r(990),P=r(139),y=class extends(0,P.
i)(P.n,P.r,"ListCommandInvocations",v.s){},S=class extends(0,P.i)(P.n,P.r,"SendCommand",v.l){};const M=(0,t.t)(["full","\
reload-only","pending","check"]),I=(0,t.t)(["nothing","reload","restart"]),h=(0,t.u)({instanceId:(0,t.p)(),mode:M,action:I,
phase:(0,t.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,t.c)((0,t.a)()),appliedVersion:(0,t.
c)((0,t.a)()),serversVersion:(0,t.c)((0,t.a)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.
d)((0,t.a)()),seconds:(0,t.l)(),error:(0,t.c)((0,t.u)({code:(0,t.p)(),message:(0,t.p)()}))});function m(f){return f.split(
`
`).filter(w=>w.startsWith("{")).map(p).find(w=>w!==void 0)}function p(f){try{return h.safeParse(JSON.parse(f)).data}catch{
return}}}),5572:((x,D,r)=>{r.d(D,{t:()=>y});var t=r(3667),v=r(6776),P=class extends(0,t.i)(t.n,t.r,"DescribeScalingActiv\
ities",v.r){};async function y({aws:M},I,h){return S((await(await M.autoScaling()).send(new P({AutoScalingGroupName:I,MaxRecords:50}))).
Activities??[],h)}function S(M,I){const h=M.filter(({Description:m,StatusCode:p,StartTime:f})=>/^Launching a new EC2 instance/i.
test(m??"")&&["Successful","Failed","Cancelled"].includes(p??"")&&(f?.getTime()??0)>=I).slice(0,3);if(!(h.length<3||h.some(
({StatusCode:m})=>m==="Successful")))return h[0]?.StatusMessage||h[0]?.Cause||"Auto Scaling gives no reason"}}),254:((x,D,r)=>{
r.d(D,{n:()=>nn,r:()=>U,t:()=>en});var t=r(8669),v=r(4255),P=r(2824),y=r(2803),S=r(7288),M=r(7598),I=class extends(0,v.r)(
v.t,v.n,"DescribeStackEvents",P.c){};const h={red:31,green:32,yellow:33,cyan:36};function m(c){const s=`${c.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${p(c.ResourceStatus??"")}  ${c.LogicalResourceId??""} (${c.ResourceType??""})`;return c.ResourceStatusReason?
`${s}: ${c.ResourceStatusReason}`:s}function p(c){return`\x1B[${h[f(c)]}m${c}\x1B[0m`}function f(c){return c.endsWith("_\
FAILED")?"red":c.includes("ROLLBACK")||c.startsWith("DELETE")?"yellow":c.endsWith("_COMPLETE")?"green":"cyan"}function w(c,s){
const l=new Map;for(const T of c.filter(C=>!(0,t.i)(C))){const C=T.LogicalResourceId??"";T.ResourceStatus?.endsWith("_IN\
_PROGRESS")?l.has(C)||l.set(C,T.Timestamp?.getTime()??s):l.delete(C)}const E=[...l].sort(([,T],[,C])=>T-C).slice(0,R),g=l.
size-E.length,O=E.map(([T,C])=>`${T} (${N(s-C)})`),A=c.find(t.i),L=`the stack (${N(s-(A?.Timestamp?.getTime()??s))})`;return`\
still waiting for ${O.join(", ")||L}${g>0?` and ${g} more`:""}`}const R=5,N=c=>c<6e4?`${Math.max(0,Math.round(c/1e3))} s`:
`${Math.floor(c/6e4)} min`,k=100;var W=class X{#s;#a;#e;#n;#t=[];constructor(s,l,{token:E,newestSeen:g}){this.#s=s,this.#a=
l,this.#e=E,this.#n=g}static async fromNow(s,l,E){const{StackEvents:g}=await H(s,l,void 0);return new X(s,l,{token:E,newestSeen:g?.[0]?.
EventId})}static fromBeginning(s,l,E){return new X(s,l,{token:E,newestSeen:void 0})}static async ofRunning(s,l){const{operation:E,
before:g}=await B(s,l),O=E[0]?.ClientRequestToken;return new X(s,l,{token:O,newestSeen:g?.EventId})}async next(){const s=[];
let l;for await(const E of j(this.#s,this.#a)){if(l??=E.EventId,E.EventId===this.#n)break;this.#o(E)&&s.push(E)}return this.#n=
l??this.#n,s.reverse(),this.#t.push(...s),s}#o({ClientRequestToken:s,ResourceStatus:l}){return new y.r(l).isPreview?!1:!this.#e||
!s||s===this.#e}get all(){return this.#t}get isOver(){const s=this.#t.findLast(t.i);return s!==void 0&&!new y.r(s.ResourceStatus).
isInProgress}};async function U(c,s){return(await B(c,s)).operation}async function B(c,s){const l=[];let E,g=!1;for await(const O of j(
c,s)){const A=new y.r(O.ResourceStatus),L=(0,t.i)(O)&&!A.isInProgress;if(A.isPreview||L&&g){E=O;break}g||=(0,t.i)(O),l.push(
O)}return{operation:l.reverse(),before:E}}async function*j(c,s){let l;for(let E=0;E<k;E++){const g=await H(c,s,l);if(yield*g.
StackEvents??[],l=g.NextToken,!l)return}}async function H(c,s,l){const E={StackName:s,...l&&{NextToken:l}};try{return await c.
send(new I(E))}catch(g){if((0,y.n)(g))return{$metadata:{}};throw g}}const q=3e4;async function nn(c,s,l,{isFirst:E=!1}={}){
const{client:g,stackId:O}=c,A=`op-${(0,M.randomUUID)()}`,L=E?W.fromBeginning(g,O,A):await W.fromNow(g,O,A);return await s(
A),Z(c,L,l)}async function en(c,s){return Z(c,await W.ofRunning(c.client,c.stackId),s)}async function Z(c,s,l){const{client:E,
stackId:g,clock:O,timeout:A,onEvent:L}=c;let T="",C=O.now();const J=await(0,S.t)({clock:O,forMillis:A},async()=>{const F=await s.
next();for(const sn of F)L(m(sn));F.length>0&&(C=O.now());const Q=O.now()-C>=q;if(!s.isOver&&!Q)return;const K=await(0,y.
t)(E,g);if(T=K?.status.name??"",!K?.status.isInProgress&&!K?.status.isPreview)return{stack:K};Q&&(L(w(s.all,O.now())),C=
O.now())});if(!J)return{kind:"timed-out",status:T||await b(c)};for(const F of await s.next())L(m(F));const{stack:G}=J;return l(
G)?{kind:"done",stack:G?.status.isDeleted?void 0:G}:tn(s.all,G)}async function b({client:c,stackId:s}){return(await(0,y.
t)(c,s))?.status.name??"gone"}function tn(c,s){const l=s?.status.name??"",E={logicalId:s?.name??"",type:"AWS::CloudForma\
tion::Stack",status:l},g=(0,t.a)(c)??(0,t.n)(E,s?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:l,
cause:(0,t.t)(g),root:g,resources:(0,t.r)(c),events:c}}}),7288:((x,D,r)=>{r.d(D,{t:()=>h});var t=r(6765),v=r(6580);const P=250,
y=1500,S=5e3,M=.03,I=6e4;async function h({clock:p,forMillis:f},w){const R=p.now();let N=1;for(let k=0;;k+=1){const W=await w().
catch(j=>{if(!(0,v.n)(j))throw j;N*=2});if(W!==void 0)return W;const U=p.now()-R;if(U>=f)return;const B=Math.min(m(k,U)*
N,I);await(0,t.t)(p,Math.min(B,f-U))}}function m(p,f){const w=Math.min(P*2**p,y);return Math.min(Math.max(w,f*M),S)}}),8669:((x,D,r)=>{
r.d(D,{a:()=>S,i:()=>y,n:()=>M,r:()=>h,t:()=>I});const t=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,m])=>`grant ${m} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,m,p])=>`use zones that offer this type${p?` (${p.trim()})`:""}${m?`, not ${m}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,m])=>`use an image that exists in this region${m?` instead of ${m}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function v(m){for(const{
pattern:p,advice:f}of t){const w=p.exec(m);if(w)return f(w)}}const P=/^Resource (creation|update|deletion) cancelled/i,y=({
PhysicalResourceId:m,StackId:p})=>m===p;function S(m){const p=m.filter(({ResourceStatus:R})=>R?.endsWith("_FAILED")).filter(
({ResourceStatusReason:R})=>!P.test(R??"")),f=p.find(R=>!y(R))??p[0];if(!f)return;const w=f.ResourceStatusReason??"no re\
ason given";return{logicalId:f.LogicalResourceId??"",type:f.ResourceType??"",status:f.ResourceStatus??"",reason:w,remedy:v(
w)}}function M({logicalId:m,type:p,status:f},w){return{logicalId:m,type:p,status:f,reason:w,remedy:v(w)}}const I=({logicalId:m,
type:p,status:f,reason:w})=>`${m} (${p}) ${f}: ${w}`;function h(m){const p=new Map;for(const f of m)y(f)||p.set(f.LogicalResourceId??
"",f);return[...p].filter(([,{ResourceStatus:f,ResourceStatusReason:w}])=>f?.endsWith("_FAILED")&&!P.test(w??"")).map(([
f])=>f)}}),9996:((x,D,r)=>{r.d(D,{a:()=>hn,c:()=>l,d:()=>s,f:()=>Z,g:()=>j,h:()=>c,i:()=>En,l:()=>g,m:()=>tn,n:()=>pn,o:()=>C,
p:()=>b,r:()=>fn,s:()=>J,t:()=>wn,u:()=>A});var t=r(6765),v=r(2264),P=r(7643),y=r(6580),S=r(6776),M=r(3667),I=r(8930),h=r(
4471),m=r(9570),p=class extends(0,M.i)(M.n,M.r,"SuspendProcesses",S.o){};const f=50,w=1e3,R=4e5,N=12e4,k=new Set(["Pendi\
ng","InProgress","Delayed","Cancelling"]),W=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated"]);
async function U(n,e,a){const d=new Map;for(let o=0;o<e.length;o+=f)for(const[i,_]of await H(n,e.slice(o,o+f),a))d.set(i,
_);return d}const B=new Set(["lock.busy","parameters.unreadable"]);async function j(n,e,a){const d=new Map(await U(n,e,a)),
o=e.filter(i=>{const _=d.get(i);return _?.kind==="unknown"||_?.kind==="report"&&B.has(_.report.error?.code??"")});if(o.length>
0)for(const[i,_]of await U(n,o,a))d.set(i,_);return d}async function H(n,e,a){const d=await n.runtime.aws.ssm();try{const{
Command:o}=await d.send(new m.n({DocumentName:n.document,DocumentVersion:"$LATEST",...a.mode&&{Parameters:{mode:[a.mode]}},
InstanceIds:[...e],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:60}));return await q(n,o?.CommandId??"",e,a)}catch(o){
if(!(0,y.t)(o,"InvalidInstanceId"))throw o;const[i]=e;if(e.length===1&&i)return[[i,{kind:"unreached",reason:"Run Command\
 does not know it: no agent, or gone"}]];const _=[];for(const u of e)_.push(...await H(n,[u],a));return _}}async function q(n,e,a,{
mode:d,keep:o}){const{clock:i}=n.runtime,_=i.now()+(d==="--check"?N:R);for(;;){const u=await nn(n,e);if(a.filter($=>!k.has(
u.get($)?.Status??"Pending")).length===a.length||i.now()>=_)return a.map($=>[$,en(u.get($))]);await o(),await(0,t.t)(i,w)}}
async function nn(n,e){const a=await n.runtime.aws.ssm(),d=new Map;let o;try{do{const i=await a.send(new m.r({CommandId:e,
Details:!0,...o&&{NextToken:o}}));for(const _ of i.CommandInvocations??[])d.set(_.InstanceId??"",_);o=i.NextToken}while(o)}catch(i){
if(!(0,y.t)(i,"InvalidCommandId","InvocationDoesNotExist"))throw i}return d}function en(n){const e=(0,m.t)((n?.CommandPlugins??
[]).map(({Output:i=""})=>i).join(`
`));if(e)return{kind:"report",report:e};const{Status:a="Pending",StatusDetails:d=a}=n??{},o=`Run Command says ${d}`;return{
kind:W.has(d)?"unreached":"unknown",reason:o}}const Z=(n,e,a)=>a??Math.max(1,n-e),b=n=>n.filter(({lifecycle:e})=>e==="In\
Service"),tn=({lifecycle:n})=>n.startsWith("Pending");function c(n,e,{waveSize:a,floor:d}){const o=e.filter(({isServing:u})=>u).
length;if(o<d)return[];const i=n.filter(({isServing:u})=>!u),_=n.filter(({isServing:u})=>u).slice(0,o-d);return[...i,..._].
slice(0,a)}function s(n,e,a,d){const o=b(n),i=o.filter(({isServing:u})=>u);if(i.length<d)return;const _=u=>!u.isServing||
i.length>d;return[o.find(u=>e.get(u.id)===a),...i,...o].find(u=>u!==void 0&&_(u))}async function l(n){const{aws:e}=n.runtime,
a=await e.autoScaling(),[d,o]=await Promise.all([a.send(new M.t({AutoScalingGroupNames:[n.groupName]})),(0,h.i)(e,n.targetGroupArn)]),
i=d.AutoScalingGroups?.[0];if(!i){const u=`stack ${n.stackName} has no Auto Scaling group ${n.groupName} any more; deplo\
y it again`;throw new v.t("fleet.missing",u)}const _=(i.Instances??[]).map(({InstanceId:u="",LifecycleState:$="",HealthStatus:z=""})=>({
id:u,lifecycle:$,isServing:$==="InService"&&z==="Healthy"&&o.get(u)==="healthy"}));return{size:i.DesiredCapacity??0,nodes:_.
sort((u,$)=>u.id<$.id?-1:1),suspended:(i.SuspendedProcesses??[]).map(({ProcessName:u=""})=>u)}}const E=(n,e)=>(0,h.n)(n.
runtime.aws,e.map(a=>({InstanceId:a})));async function g(n,e,a){const d=await j(n,b(e).map(({id:i})=>i),{mode:"--check",
keep:a}),o=new Map;for(const[i,_]of d){const u=O(_);o.set(i,u),u===null&&n.runtime.log.warning(`${i} does not say what i\
t runs with: ${A(_)}`)}return o}const O=n=>n.kind==="report"&&n.report.listening?n.report.appliedVersion:null,A=n=>n.kind===
"report"?n.report.error?.message??`2408 ${n.report.listening?"answers":"does not answer"}`:n.reason,L=5e3,T=9e4,C={checks:2,
during:L};async function J(n,e,{checks:a,during:d,keep:o}){const{clock:i}=n.runtime,_=i.now()+T+d,u=Math.min(L,Math.max(
1e3,d/Math.max(1,a-1))),$=await E(n,e),z=new Map,un=new Map;for(;;){await o();const dn=e.filter(V=>!z.has(V)),vn=await K(
n,dn,$),on=i.now();for(const V of dn){const Y=vn.get(V)??"gone",rn=F(un.get(V),Y,on);un.set(V,rn);const Pn=on>=_,ln=rn.looks>=
a&&on-rn.since>=d;(Y==="gone"||Y==="up"&&ln||Pn)&&z.set(V,Q(Y,ln))}if(z.size===e.length)return z;await(0,t.t)(i,Math.min(
u,Math.max(1,_-i.now())))}}async function G(n){const e=b((await l(n)).nodes).map(({id:a})=>a);return e.length===0?!0:[...(await K(
n,e,await E(n,e))).values()].every(a=>a==="up")}function F(n,e,a){return e!=="up"?{since:a,looks:0}:n&&n.looks>0?{...n,looks:n.
looks+1}:{since:a,looks:1}}const Q=(n,e)=>n==="up"&&!e?{problem:"it did not stay healthy"}:n;async function K(n,e,a){const d=e.
map(u=>a.get(u)??"").filter(Boolean),[{nodes:o},i]=await Promise.all([l(n),d.length>0?(0,h.a)(n.runtime.aws,n.portProbe,
d):new Map]),_=new Map(o.map(u=>[u.id,u]));return new Map(e.map(u=>[u,sn(_.get(u),i.get(a.get(u)??""))]))}function sn(n,e){
return n?.lifecycle!=="InService"?"gone":e!=="open"?{problem:`2408 is ${e??"not asked"}`}:n.isServing?"up":{problem:"it \
is not a healthy target"}}const mn=["HealthCheck","ReplaceUnhealthy"],_n=5e3,fn={steady:0,most:9e4,leaves:!1},pn={steady:75e3,
most:3e5,leaves:!0};async function hn(n,e,a){const{suspended:d}=await l(n);if(e.suspended.length>0){const _=e.suspended.
filter(u=>!d.includes(u));return _.length>0&&await an(n,p,_),a()}const o=mn.filter(_=>!d.includes(_));await e.renew(o),o.
length>0&&await an(n,p,o);const i=await a();return await cn(n,e,o),i}async function En(n,e,a){const{suspended:d}=e;if(e.
isLost||d.length===0)return;const{log:o}=n.runtime;try{if(!await gn(n,e,a)&&a.leaves)return o.warning(`not all nodes are\
 well: the reconciler resumes ${d.join(" and ")} later`);o.info(`resuming what was left suspended: ${d.join(", ")}`),await cn(
n,e,d)}catch(i){o.warning(`${d.join(" and ")} could not be resumed: ${(0,v.n)(i)}`)}}async function gn(n,e,{steady:a,most:d}){
const{clock:o}=n.runtime,i=o.now()+d;let _;for(;;){_=await G(n)?_??o.now():void 0;const u=o.now();if(_!==void 0&&u-_>=a)
return!0;if(u>=i)return!1;await e.renew(),await(0,t.t)(o,_n)}}async function cn(n,e,a){if(e.isLost)return;await e.renew();
const{suspended:d}=await l(n),o=d.includes("Launch")?P.t:[],i=a.filter(_=>!o.includes(_));i.length>0&&await an(n,I.t,i),
await e.renew([])}async function an(n,e,a){await(await n.runtime.aws.autoScaling()).send(new e({AutoScalingGroupName:n.groupName,
ScalingProcesses:[...a]}))}function wn(n,e){return{runtime:n,stackName:e.name,groupName:(0,h.t)(e,"groupName"),targetGroupArn:(0,h.
t)(e,"targetGroupArn"),portProbe:(0,h.t)(e,"portProbe"),document:(0,h.t)(e,"document")}}}),4247:((x,D,r)=>{r.d(D,{t:()=>t});
function t({head:v,rows:P}){const y=[v,...P],S=v.map((I,h)=>Math.max(...y.map(m=>(m[h]??"").length))),M=I=>S.map((h,m)=>(I[m]??
"").padEnd(h)).join("  ").trimEnd();return[M(v),S.map(I=>"\u2500".repeat(I)).join("  "),...P.map(M)]}})};export{yn as id,Mn as ids,On as modules};
