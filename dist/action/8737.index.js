const F=8737,V=[8737],H={9208:((A,w,n)=>{n.d(w,{t:()=>a});const a=_=>Object.assign(_,{eventStreamMarshaller:_.eventStreamSerdeProvider(
_)})}),7274:((A,w,n)=>{n.d(w,{t:()=>_});var a=n(990),_=class extends(0,a.a)(a.r,a.i,"PutParameter",a.d){}}),8930:((A,w,n)=>{
n.d(w,{t:()=>_});var a=n(6776),_=class extends(0,a.a)(a.r,a.i,"ResumeProcesses",a.c){}}),4848:((A,w,n)=>{n.r(w),n.d(w,{AutoScalingClient:()=>a.
o,DescribeAutoScalingGroupsCommand:()=>a.n,DescribeScalingActivitiesCommand:()=>a.t});var a=n(6776),_=n(2033),m=n(8930),
p=n(126),O=n(9996),R=n(1383),M=n(2324)}),8919:((A,w,n)=>{n.d(w,{n:()=>R,t:()=>M});var a=n(2656),_=n(7643),m=n(6776),p=n(
8930),O=n(4865);async function R(c,o,{paused:f,guard:P=h=>h()}){const h=await c.aws.autoScaling(),I=(0,_.g)(o),T=(await g(
c,o)).includes(_.i);if(f===void 0&&!T)return!1;const L=async()=>(0,O.n)(c,o,f??(await(0,O.t)(c,o))?.paused??!1);return T?
await P(async()=>{await L();const C=await E(c,o),B=_.t.filter(W=>!C.includes(W));B.length!==0&&await h.send(new p.t({AutoScalingGroupName:I,
ScalingProcesses:B}))}):await L(),T}async function M(c,o){if(!(await g(c,o)).includes("Terminate"))return;const f=await c.
aws.autoScaling(),P=(0,_.g)(o);await f.send(new p.t({AutoScalingGroupName:P,ScalingProcesses:[_.f]}))}async function g({
aws:c},o){const{AutoScalingGroups:f=[]}=await(await c.autoScaling()).send(new m.n({AutoScalingGroupNames:[(0,_.g)(o)]}));
return f.flatMap(({SuspendedProcesses:P})=>P??[]).map(({ProcessName:P=""})=>P)}async function E({aws:c,clock:o,runName:f},P){
const{LockParameter:h}=await n.e(9534).then(n.bind(n,9534)),I=await new h({aws:c,stackName:P,owner:f}).read();return I?.
lock&&(0,a.i)(I.lock,o.now())?I.lock.suspended:[]}}),396:((A,w,n)=>{n.d(w,{n:()=>M,r:()=>R,t:()=>p});var a=n(7643),_=n(7598);
const m=9e5,p=(g,E)=>`${a.c}-${g}-${E}-${(0,_.randomBytes)(4).toString("hex")}`,O=new RegExp(`^${a.c}-(plan|deploy|open)\
-(?:(\\d+)-(\\d+)-)?`),R=g=>g.includes(`:changeSet/${a.c}-open-`);function M({name:g,createdAt:E},{runName:c,now:o,holdsLock:f}){
const[P,h,I,T]=O.exec(g)??[];if(!P)return!1;if(h!=="plan")return f;const[,L,C]=/^(\d+)-(\d+)$/.exec(c)??[];return I!==void 0&&
I===L&&Number(T)<Number(C)||o-E>m}}),2656:((A,w,n)=>{n.d(w,{i:()=>p,n:()=>m,r:()=>O,t:()=>_});var a=n(7811);const _=12e4,
m=(0,a.u)({owner:(0,a.p)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.a)(),suspended:(0,a.
n)((0,a.p)())}),p=(R,M)=>R.held&&R.leaseUntil>M,O=(0,a.u)({paused:(0,a.r)(),by:(0,a.p)()})}),254:((A,w,n)=>{n.d(w,{n:()=>W,
r:()=>I,t:()=>v});var a=n(8669),_=n(5051),m=n(2803),p=n(7288),O=n(7598);const R={red:31,green:32,yellow:33,cyan:36};function M(e){
const t=`${e.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${g(e.ResourceStatus??"")}  ${e.LogicalResourceId??""} \
(${e.ResourceType??""})`;return e.ResourceStatusReason?`${t}: ${e.ResourceStatusReason}`:t}function g(e){return`\x1B[${R[E(
e)]}m${e}\x1B[0m`}function E(e){return e.endsWith("_FAILED")?"red":e.includes("ROLLBACK")||e.startsWith("DELETE")?"yello\
w":e.endsWith("_COMPLETE")?"green":"cyan"}function c(e,t){const s=new Map;for(const U of e.filter(y=>!(0,a.i)(y))){const y=U.
LogicalResourceId??"";U.ResourceStatus?.endsWith("_IN_PROGRESS")?s.has(y)||s.set(y,U.Timestamp?.getTime()??t):s.delete(y)}
const r=[...s].sort(([,U],[,y])=>U-y).slice(0,o),d=s.size-r.length,D=r.map(([U,y])=>`${U} (${f(t-y)})`),S=e.find(a.i),$=`\
the stack (${f(t-(S?.Timestamp?.getTime()??t))})`;return`still waiting for ${D.join(", ")||$}${d>0?` and ${d} more`:""}`}
const o=5,f=e=>e<6e4?`${Math.max(0,Math.round(e/1e3))} s`:`${Math.floor(e/6e4)} min`,P=100;var h=class b{#s;#a;#e;#n;#t=[];constructor(t,s,{
token:r,newestSeen:d}){this.#s=t,this.#a=s,this.#e=r,this.#n=d}static async fromNow(t,s,r){const{StackEvents:d}=await C(
t,s,void 0);return new b(t,s,{token:r,newestSeen:d?.[0]?.EventId})}static fromBeginning(t,s,r){return new b(t,s,{token:r,
newestSeen:void 0})}static async ofRunning(t,s){const{operation:r,before:d}=await T(t,s),D=r[0]?.ClientRequestToken;return new b(
t,s,{token:D,newestSeen:d?.EventId})}async next(){const t=[];let s;for await(const r of L(this.#s,this.#a)){if(s??=r.EventId,
r.EventId===this.#n)break;this.#o(r)&&t.push(r)}return this.#n=s??this.#n,t.reverse(),this.#t.push(...t),t}#o({ClientRequestToken:t,
ResourceStatus:s}){return new m.r(s).isPreview?!1:!this.#e||!t||t===this.#e}get all(){return this.#t}get isOver(){const t=this.#t.
findLast(a.i);return t!==void 0&&!new m.r(t.ResourceStatus).isInProgress}};async function I(e,t){return(await T(e,t)).operation}
async function T(e,t){const s=[];let r,d=!1;for await(const D of L(e,t)){const S=new m.r(D.ResourceStatus),$=(0,a.i)(D)&&
!S.isInProgress;if(S.isPreview||$&&d){r=D;break}d||=(0,a.i)(D),s.push(D)}return{operation:s.reverse(),before:r}}async function*L(e,t){
let s;for(let r=0;r<P;r++){const d=await C(e,t,s);if(yield*d.StackEvents??[],s=d.NextToken,!s)return}}async function C(e,t,s){
const r={StackName:t,...s&&{NextToken:s}};try{return await e.send(new _.n(r))}catch(d){if((0,m.n)(d))return{$metadata:{}};
throw d}}const B=3e4;async function W(e,t,s,{isFirst:r=!1}={}){const{client:d,stackId:D}=e,S=`op-${(0,O.randomUUID)()}`,
$=r?h.fromBeginning(d,D,S):await h.fromNow(d,D,S);return await t(S),i(e,$,s)}async function v(e,t){return i(e,await h.ofRunning(
e.client,e.stackId),t)}async function i(e,t,s){const{client:r,stackId:d,clock:D,timeout:S,onEvent:$}=e;let U="",y=D.now();
const x=await(0,p.t)({clock:D,forMillis:S},async()=>{const K=await t.next();for(const k of K)$(M(k));K.length>0&&(y=D.now());
const G=D.now()-y>=B;if(!t.isOver&&!G)return;const N=await(0,m.t)(r,d);if(U=N?.status.name??"",!N?.status.isInProgress&&
!N?.status.isPreview)return{stack:N};G&&($(c(t.all,D.now())),y=D.now())});if(!x)return{kind:"timed-out",status:U||await u(
e)};for(const K of await t.next())$(M(K));const{stack:j}=x;return s(j)?{kind:"done",stack:j?.status.isDeleted?void 0:j}:
l(t.all,j)}async function u({client:e,stackId:t}){return(await(0,m.t)(e,t))?.status.name??"gone"}function l(e,t){const s=t?.
status.name??"",r={logicalId:t?.name??"",type:"AWS::CloudFormation::Stack",status:s},d=(0,a.a)(e)??(0,a.n)(r,t?.statusReason||
"CloudFormation gave no reason");return{kind:"failed",status:s,cause:(0,a.t)(d),root:d,resources:(0,a.r)(e),events:e}}}),
7288:((A,w,n)=>{n.d(w,{t:()=>g});var a=n(6765),_=n(6580);const m=250,p=1500,O=5e3,R=.03,M=6e4;async function g({clock:c,
forMillis:o},f){const P=c.now();let h=1;for(let I=0;;I+=1){const T=await f().catch(B=>{if(!(0,_.n)(B))throw B;h*=2});if(T!==
void 0)return T;const L=c.now()-P;if(L>=o)return;const C=Math.min(E(I,L)*h,M);await(0,a.t)(c,Math.min(C,o-L))}}function E(c,o){
const f=Math.min(m*2**c,p);return Math.round(Math.min(Math.max(f,o*R),O))}}),4865:((A,w,n)=>{n.d(w,{n:()=>M,t:()=>R});var a=n(
2656),_=n(7643),m=n(6580),p=n(990),O=n(7274);async function R({aws:g},E){const c=await g.ssm();try{const{Parameter:o}=await c.
send(new p.n({Name:(0,_._)(E).pause}));return a.r.safeParse(JSON.parse(o?.Value??"")).data}catch(o){if((0,m.t)(o,"Parame\
terNotFound")||o instanceof SyntaxError)return;throw o}}async function M({aws:g,runName:E},c,o){const f=await g.ssm(),P={
paused:o,by:E};await f.send(new O.t({Name:(0,_._)(c).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(P),Overwrite:!0}))}}),2033:((A,w,n)=>{n.d(w,{a:()=>O,i:()=>M,n:()=>g,o:()=>p,r:()=>R,s:()=>_,t:()=>m});
var a=n(6776),_=class extends(0,a.a)(a.r,a.i,"DescribeInstanceRefreshes",a.s){};const m=["Launch","Terminate","AddToLoad\
Balancer","InstanceRefresh"];function p(E){const{serving:c,newest:o,group:f,active:P}=E;if(P)return{kind:"attach",refresh:P};
const h=O(E);return h.length>0||f!==o?{kind:"start",version:o,outdated:h}:c===o?{kind:"nothing"}:{kind:"record",version:o}}
const O=({instances:E,newest:c})=>E.filter(({version:o})=>o!==c).map(({id:o})=>o);function R(E,c){const o=E.filter(({Description:h,
StatusCode:I,StartTime:T})=>/^Launching a new EC2 instance/i.test(h??"")&&["Successful","Failed","Cancelled"].includes(I??
"")&&(T?.getTime()??0)>=c),f=o.findIndex(({StatusCode:h})=>h==="Successful"),P=f<0?o:o.slice(0,f);return{count:P.length,
reason:P[0]?.StatusMessage||P[0]?.Cause||"Auto Scaling gives no reason",instanceIds:P.flatMap(({Description:h})=>/\bi-[0-9a-f]+/.
exec(h??"")?.[0]??[])}}function M(E,c){const o=E.instances.length,f=c?o:O(E).length,P="by an instance refresh, each afte\
r its replacement serves";return f===0?{replaced:f,of:o,sentence:"no instance is replaced"}:{replaced:f,of:o,sentence:`${f}\
 of ${o} instances are replaced ${P}`}}function g(E){return E.some(({type:c,properties:o})=>c==="AWS::EC2::LaunchTemplat\
e"&&(o.length===0||o.some(({path:f})=>f.startsWith("/Properties/LaunchTemplateData"))))}}),2324:((A,w,n)=>{n.d(w,{bring:()=>h});
var a=n(7643),_=n(6776),m=n(6580),p=n(2264),O=n(2033),R=n(6844),M=n(126),g=n(7833),E=n(323),c=n(7598),o=class extends(0,_.
a)(_.r,_.i,"StartInstanceRefresh",_.d){};const f=18e5;async function P({aws:i,clock:u,log:l,runName:e},t,s){const r=a.l.
servingTemplateVersion,d=await(0,E.t)({client:await i.cloudFormation(),clock:u,stackName:t.name,isNew:!1,changeSetName:`${a.
c}-${e}-${(0,c.randomBytes)(4).toString("hex")}`,template:{UsePreviousTemplate:!0},parameters:Object.keys(t.parameters).
map(S=>S===r?{ParameterKey:S,ParameterValue:s}:{ParameterKey:S,UsePreviousValue:!0}),tags:t.tags,timeout:f,review:async()=>{},
onEvent:S=>l.info(S)});if(d.kind==="done"&&d.stack)return d.stack;if(d.kind==="unchanged")return t;const D="cause"in d?d.
cause:`it did not end (${d.kind})`;throw new p.t("stack.change-failed",`all instances run version ${s} of the launch tem\
plate, but stack ${t.name} could not be told so: ${D}; deploy again`)}async function h(i,u,l){const e=(0,O.o)(l),t={stackName:u.
name,groupName:(0,a.g)(u.name)};switch(e.kind){case"nothing":return(0,g.t)(u,l);case"record":return v(await P(i,u,e.version),
l,{outcome:"recorded"});case"attach":{i.log.info(`instance refresh ${e.refresh.id} runs: following it`);const s=await(0,M.
t)(i,t,e.refresh.id);return!(s.version===l.newest&&e.refresh.status!=="RollbackInProgress")&&s.kind!=="timed-out"?I(i,u,
l,s):C(i,u,l,s)}default:{T(l);const{version:s,outdated:r}=e;return i.log.info(`${r.length} of ${l.instances.length} inst\
ances run an older version of the launch template than ${s}: they are replaced`),C(i,u,l,await(0,M.t)(i,t,await L(i,u,s)))}}}
async function I(i,u,l,e){const t=e.version?` (version ${e.version})`:"";i.log.info(`instance refresh ${e.id}${t} ended:\
 ${e.status}${e.reason&&`, ${e.reason}`}`);const s=await(0,R.n)(i,u)??l;return s.active?v(u,s,{outcome:"failed",failure:new p.
t("fleet.refresh-failed","somebody else began another instance refresh; deploy again when it has ended")}):h(i,u,s)}function T({
suspended:i}){const u=O.t.filter(e=>i.includes(e));if(u.length===0)return;const l=`the group's process ${u.join(" and ")}\
 is suspended, so no instance can be replaced`;throw new p.t("fleet.refresh-failed",`${l}; resume it in Auto Scaling, th\
en deploy again`)}async function L({aws:i},u,l){const e=await i.autoScaling(),t=u.outputs[a.o.launchTemplate]??"";try{const{
InstanceRefreshId:s=""}=await e.send(new o({AutoScalingGroupName:(0,a.g)(u.name),DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:t,
Version:l}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,
ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return s}catch(s){if(!(0,m.t)(s,"InstanceRefreshInProg\
ressFault","InstanceRefreshInProgress"))throw s;const r=await(0,R.t)({aws:i},u.name);if(r)return r.id;throw s}}async function C(i,u,l,e){
const{id:t}=e;return e.kind==="successful"?(i.log.info(`all instances run version ${l.newest} of the launch template`),v(
await P(i,u,l.newest),l,{outcome:"refreshed",id:t})):v(u,l,{outcome:"failed",id:t,failure:new p.t("fleet.refresh-failed",
`${B(l,e)}; ${W[e.kind]}`)})}const B=({newest:i,group:u},{kind:l,reason:e,status:t,id:s})=>{const r=`the instances could\
 not be replaced by version ${i} of the launch template`;return l==="timed-out"?`${r} in time: instance refresh ${s} sti\
ll runs (${e||t})`:l==="rolled-back"?`${r}: ${e}; version ${u} serves again`:`${r}: ${e}; instance refresh ${s} ended as\
 ${t}`},W={"rolled-back":"correct what new instances boot with and deploy again",failed:"look at the group's activities,\
 then deploy again","timed-out":"deploy again to follow it",successful:""};function v(i,u,l){return{...(0,g.t)(i,u),instances:(0,O.
a)(u).length,...l}}}),6844:((A,w,n)=>{n.d(w,{n:()=>O,t:()=>R});var a=n(7643),_=n(6776),m=n(2033);const p=["Pending","InP\
rogress","Baking","Cancelling","RollbackInProgress"];async function O({aws:M},g){const{AutoScalingGroups:E}=await(await M.
autoScaling()).send(new _.n({AutoScalingGroupNames:[(0,a.g)(g.name)]})),c=E?.[0],o=g.outputs[a.o.launchTemplateVersion];
if(!c||!o)return;const f={serving:g.parameters[a.l.servingTemplateVersion]??"",newest:o,group:c.LaunchTemplate?.Version??
"",instances:(c.Instances??[]).filter(({LifecycleState:h=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(h)).map(({InstanceId:h="",
LaunchTemplate:I})=>({id:h,version:I?.Version??""})),suspended:(c.SuspendedProcesses??[]).map(({ProcessName:h=""})=>h)},
P=new Set([f.serving,o,f.group,...f.instances.map(({version:h})=>h)]);return{...f,active:P.size>1?await R({aws:M},g.name):
void 0}}async function R({aws:M},g){const{InstanceRefreshes:E}=await(await M.autoScaling()).send(new m.s({AutoScalingGroupName:(0,a.
g)(g),MaxRecords:1})),c=E?.[0];if(!(!c||!p.includes(c.Status??"")))return{id:c.InstanceRefreshId??"",status:c.Status??"",
version:c.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),126:((A,w,n)=>{n.d(w,{t:()=>h});var a=n(6765),_=n(2033),
m=n(6776),p=n(6580),O=n(1105),R=n(8919),M=class extends(0,m.a)(m.r,m.i,"RollbackInstanceRefresh",m.l){},g=class extends(0,O.
l)(O.s,O.c,"GetConsoleOutput",O.m){};const E=400;async function c({aws:v},i){const u=await v.ec2();for(const l of i){const e=await u.
send(new g({InstanceId:l})).catch(()=>{}),t=[...Buffer.from(e?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(t)return`${t.slice(0,E)} (${l})`}}const o=5e3,f=3e4,P=108e5;async function h(v,i,u){const{clock:l}=v,e=W(
v),t=l.now()+P;let s="";for(;;){const r=await L(v,i,u),{Status:d="",StatusReason:D=""}=r;e(r);const S=I[d],$={id:u,version:r.
DesiredConfiguration?.LaunchTemplate?.Version??"",status:d};if(S)return{...$,kind:S,reason:S==="successful"?"":s||T(r)};
if(l.now()>=t)return{...$,kind:"timed-out",reason:D};d==="InProgress"&&(s=await C(v,i,r)??s),d==="RollbackInProgress"&&await(0,R.
n)(v,i.stackName,{}),await(0,a.t)(l,o)}}const I={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"\
failed",Failed:"failed",Cancelled:"failed"},T=({RollbackDetails:v,StatusReason:i,Status:u})=>v?.RollbackReason||i||`it e\
nded as ${u}`;async function L({aws:v},{groupName:i},u){const{InstanceRefreshes:l}=await(await v.autoScaling()).send(new _.
s({AutoScalingGroupName:i,InstanceRefreshIds:[u]}));return l?.[0]??{InstanceRefreshId:u,Status:"Pending"}}async function C(v,{
groupName:i},u){const l=await v.aws.autoScaling(),{Activities:e=[]}=await l.send(new m.t({AutoScalingGroupName:i,MaxRecords:100})),
t=(0,_.r)(e,u.StartTime?.getTime()??0);if(t.count<2)return;const s=await B(v,t);v.log.warning(`${t.count} new instances \
failed in a row: ${s}; the refresh is rolled back`);try{await l.send(new M({AutoScalingGroupName:i}))}catch(r){if(!(0,p.
t)(r,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw r}return s}const B=async(v,{instanceIds:i,
reason:u})=>await c(v,i.slice(0,2))??u;function W({clock:v,log:i}){const u=v.now();let l="",e=Number.NEGATIVE_INFINITY;return({
Status:t,PercentageComplete:s=0,InstancesToUpdate:r,StatusReason:d})=>{const D=`${t} ${s} %${r===void 0?"":`, ${r} insta\
nces left`}${d?`: ${d}`:""}`;D===l&&v.now()-e<f||(l=D,e=v.now(),i.info(`${Math.round((e-u)/1e3)} s  ${D}`))}}}),7833:((A,w,n)=>{
n.d(w,{t:()=>a});const a=(_,m)=>({stack:_,outcome:"nothing",from:m?.group??"",to:m?.newest??"",instances:0,id:"",failure:void 0})}),
4247:((A,w,n)=>{n.d(w,{t:()=>a});function a({head:_,rows:m}){const p=[_,...m],O=_.map((M,g)=>Math.max(...p.map(E=>(E[g]??
"").length))),R=M=>O.map((g,E)=>(M[E]??"").padEnd(g)).join("  ").trimEnd();return[R(_),O.map(M=>"\u2500".repeat(M)).join(
"  "),...m.map(R)]}})};export{F as id,V as ids,H as modules};
