const ot=614,it=[614,4966],ct={5634:((W,P,n)=>{n.d(P,{a:()=>k,c:()=>G,i:()=>S,l:()=>U,n:()=>F,o:()=>V,r:()=>x,s:()=>I,t:()=>et,
u:()=>$});var E=n(2264),p=n(7643),h=n(6580),w=n(8669),O=n(5051),_=n(4255),a=n(4729),c=n(7288),s=n(2803),r=n(7598),l=class extends(0,_.
r)(_.t,_.n,"CreateChangeSet",_.a){},f=class extends(0,_.r)(_.t,_.n,"DeleteChangeSet",_.o){},v=class extends(0,_.r)(_.t,_.
n,"DescribeChangeSet",_.c){};const C=9e5,I=(t,o)=>`${p.c}-${t}-${o}-${(0,r.randomBytes)(4).toString("hex")}`,T=new RegExp(
`^${p.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),U=t=>t.startsWith(`${p.c}-open-`),$=t=>t.includes(`:changeSet/${p.c}-o\
pen-`);function G({name:t,createdAt:o},{runName:u,now:m,holdsLock:D}){const[A,j,N,b]=T.exec(t)??[];if(!A)return!1;if(j!==
"plan")return D;const[,Y,z]=/^(\d+)-(\d+)$/.exec(u)??[];return N!==void 0&&N===Y&&Number(b)<Number(z)||m-o>C}const K="{{\
changeSet:KNOWN_AFTER_APPLY}}";function Z(t){return t.flatMap(({ResourceChange:o})=>o?[q(o)]:[])}function q(t){const o=tt(
t.Details??[]),u=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:H(t,o),properties:o,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(u==="MODIFIED"||u==="DELETED")&&{drift:u}}}function H({Action:t,Replacement:o},u){if(t==="Dynamic"||o==="Conditional")
return"may";if(o!=="True")return"no";const m=u.filter(({replacement:D})=>D!=="no");return m.length>0&&m.every(({replacement:D})=>D===
"may")?"may":"yes"}const X={no:0,may:1,yes:2};function tt(t){const o=new Map;for(const u of t.map(i)){const m=o.get(u.path);
(!m||X[u.replacement]>X[m.replacement])&&o.set(u.path,u)}return[...o.values()]}function i({Target:t={},Evaluation:o}){const u=t.
AfterValue?.includes(K)??!1,m=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:u?void 0:t.AfterValue,replacement:e(t.RequiresRecreation,o==="Dynamic"||u),...u&&{isKnownAfterApply:!0},
...m!==void 0&&{drifted:m}}}function e(t,o){return t==="Conditionally"?"may":t!=="Always"?"no":o?"may":"yes"}const d=6e5,
g=100;async function S(t){const o=await t.client.send(y(t)).catch(m=>k(m,t));if("kind"in o)return o;const u={StackName:o.
StackId??t.stackName,ChangeSetName:o.Id??t.changeSetName};try{const m=await M(t,u);return m.kind!=="ready"&&await x(t,u),
m}catch(m){if(await F(t,u).catch(()=>{}),(0,h.t)(m,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw m}}function y(t){
return new l({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,
Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([o,u])=>({Key:o,Value:u})),Capabilities:["CAPABILITY_NAMED\
_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}const L=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;
function k(t,{stackName:o}){const u=(0,E.n)(t);if((0,h.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,s.n)(t,o)||(0,h.t)(t,"ValidationError")&&L.test(u))return{kind:"overtaken"};if(!(0,h.t)(
t,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return R(o,u)}function R(t,o){
return{kind:"refused",cause:o,root:(0,w.n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},o)}}async function M(t,o){
const{client:u,clock:m,stackName:D}=t,A=await(0,c.t)({clock:m,forMillis:d},async()=>{const st=await u.send(new v({...o,IncludePropertyValues:!0}));
return st.Status==="CREATE_COMPLETE"||st.Status==="FAILED"?st:void 0});if(!A)return R(D,`the change set was not ready af\
ter ${d/6e4} minutes`);const{Status:j,StatusReason:N="",Changes:b=[],NextToken:Y}=A;if(j==="CREATE_COMPLETE")return{kind:"\
ready",id:o,changes:Z([...b,...await J(t,o,Y)])};if(nt(N))return{kind:"unchanged"};const{validationError:z}=await n.e(8932).
then(n.bind(n,8932)),at=await z(u,o,N);return at?{kind:"refused",cause:at.reason,root:at}:R(D,N)}async function J({client:t},o,u){
const m=[];let D=u;for(let A=1;D&&A<g;A++){const j={...o,IncludePropertyValues:!0,NextToken:D},N=await t.send(new v(j));
m.push(...N.Changes??[]),D=N.NextToken}return m}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function x(t,o){await F(t,o).catch(u=>{if(!B(u))throw u})}const B=t=>(0,h.t)(t,"InvalidChan\
geSetStatusException");async function F({client:t,isNew:o},u){await t.send(new f(u)).catch(m=>{if(!(0,s.n)(m,u.StackName)&&
!(0,h.t)(m,"ChangeSetNotFoundException"))throw m}),o&&(await(0,s.t)(t,u.StackName))?.status.isPreview&&await t.send(new a.
t({StackName:u.StackName}))}async function V(t,o){const u=[];let m;for(let D=0;D<g;D++){const A={StackName:o,...m&&{NextToken:m}},
{Summaries:j=[],NextToken:N}=await t.send(new O.t(A));for(const{ChangeSetName:b="",CreationTime:Y,ExecutionStatus:z=""}of j)
z.startsWith("EXECUTE_")||u.push({name:b,createdAt:Y?.getTime()??0});if(m=N,!m)break}return u}async function et(t,o,u){const m=[];
for(const{name:D}of u)try{await t.send(new f({StackName:o,ChangeSetName:D})),m.push(D)}catch(A){if(!B(A)&&!(0,h.t)(A,"Ch\
angeSetNotFoundException"))throw A}return m}}),4059:((W,P,n)=>{n.d(P,{t:()=>O});var E=n(254),p=n(2803),h=n(2264);const w=36e5;
async function O(_,a){const{aws:c,clock:s,log:r}=_,l=await c.cloudFormation(),f=await(0,p.t)(l,a);if(!f?.status.isInProgress)
return f;const v=f.changeSetId.split("/")[1];r.info(`stack ${a} is ${f.status.name}${v?` (change set ${v})`:""}: followi\
ng that operation to its end`);const C=T=>r.info(T),I=await(0,E.t)({client:l,clock:s,stackId:f.id,timeout:w,onEvent:C},T=>T===
void 0||T.status.isDeleted||T.status.isUpdatable);if(I.kind==="done")return I.stack;if(I.kind==="failed")return(0,p.t)(l,
f.id);throw new h.t("stack.busy",`stack ${a} is ${I.status} for more than ${w/6e4} minutes; run again when its operation\
 has come to an end`)}}),5069:((W,P,n)=>{n.d(P,{n:()=>O,t:()=>w});var E=n(5634),p=n(2264),h=n(1613);async function w(a,c,{
holdsLock:s}){const r=await _(a,c,s),l=!r.some(({name:v})=>(0,E.l)(v))||await(await n.e(8540).then(n.bind(n,8540))).closePolicy(
a,c)?r:r.filter(({name:v})=>!(0,E.l)(v)),f=await(0,E.t)(await a.aws.cloudFormation(),c,l);f.length>0&&a.log.info(`delete\
d what earlier runs left behind: ${f.join(", ")}`)}async function O(a,c){if((await _(a,c,!0)).length!==0)try{await(0,h.t)(
a,c,()=>w(a,c,{holdsLock:!0}))}catch(s){if(!(s instanceof p.t&&s.code==="lock.held"))throw s;a.log.info(`another run is \
about to change stack ${c}: its change sets are its own`)}}async function _({aws:a,clock:c,runName:s},r,l){const f=await(0,E.
o)(await a.cloudFormation(),r),v=c.now();return f.filter(C=>(0,E.c)(C,{runName:s,now:v,holdsLock:l}))}}),1613:((W,P,n)=>{
n.d(P,{t:()=>p});var E=n(4640);async function p(h,w,O){const{takeLock:_}=await n.e(4904).then(n.bind(n,4904)),a=await _(
{...h,stackName:w,owner:(0,E.t)(h),purpose:"deploy"});let c=async()=>{};try{if(a.suspended.length>0){const{resumeInherited:s}=await Promise.
all([n.e(2619),n.e(4471),n.e(9996),n.e(1630)]).then(n.bind(n,1513));await s(h,w,a)}return c=a.keep(),await O(()=>a.renew())}finally{
await c(),await a.release()}}}),254:((W,P,n)=>{n.d(P,{n:()=>Z,r:()=>I,t:()=>q});var E=n(8669),p=n(5051),h=n(2803),w=n(7288),
O=n(7598);const _={red:31,green:32,yellow:33,cyan:36};function a(i){const e=`${i.Timestamp?.toISOString().slice(11,19)??
"--:--:--"}  ${c(i.ResourceStatus??"")}  ${i.LogicalResourceId??""} (${i.ResourceType??""})`;return i.ResourceStatusReason?
`${e}: ${i.ResourceStatusReason}`:e}function c(i){return`\x1B[${_[s(i)]}m${i}\x1B[0m`}function s(i){return i.endsWith("_\
FAILED")?"red":i.includes("ROLLBACK")||i.startsWith("DELETE")?"yellow":i.endsWith("_COMPLETE")?"green":"cyan"}function r(i,e){
const d=new Map;for(const R of i.filter(M=>!(0,E.i)(M))){const M=R.LogicalResourceId??"";R.ResourceStatus?.endsWith("_IN\
_PROGRESS")?d.has(M)||d.set(M,R.Timestamp?.getTime()??e):d.delete(M)}const g=[...d].sort(([,R],[,M])=>R-M).slice(0,l),S=d.
size-g.length,y=g.map(([R,M])=>`${R} (${f(e-M)})`),L=i.find(E.i),k=`the stack (${f(e-(L?.Timestamp?.getTime()??e))})`;return`\
still waiting for ${y.join(", ")||k}${S>0?` and ${S} more`:""}`}const l=5,f=i=>i<6e4?`${Math.max(0,Math.round(i/1e3))} s`:
`${Math.floor(i/6e4)} min`,v=100;var C=class Q{#a;#s;#n;#t;#e=[];constructor(e,d,{token:g,newestSeen:S}){this.#a=e,this.#s=
d,this.#n=g,this.#t=S}static async fromNow(e,d,g){const{StackEvents:S}=await $(e,d,void 0);return new Q(e,d,{token:g,newestSeen:S?.[0]?.
EventId})}static fromBeginning(e,d,g){return new Q(e,d,{token:g,newestSeen:void 0})}static async ofRunning(e,d){const{operation:g,
before:S}=await T(e,d),y=g[0]?.ClientRequestToken;return new Q(e,d,{token:y,newestSeen:S?.EventId})}async next(){const e=[];
let d;for await(const g of U(this.#a,this.#s)){if(d??=g.EventId,g.EventId===this.#t)break;this.#o(g)&&e.push(g)}return this.#t=
d??this.#t,e.reverse(),this.#e.push(...e),e}#o({ClientRequestToken:e,ResourceStatus:d}){return new h.r(d).isPreview?!1:!this.#n||
!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.findLast(E.i);return e!==void 0&&!new h.r(e.ResourceStatus).
isInProgress}};async function I(i,e){return(await T(i,e)).operation}async function T(i,e){const d=[];let g,S=!1;for await(const y of U(
i,e)){const L=new h.r(y.ResourceStatus),k=(0,E.i)(y)&&!L.isInProgress;if(L.isPreview||k&&S){g=y;break}S||=(0,E.i)(y),d.push(
y)}return{operation:d.reverse(),before:g}}async function*U(i,e){let d;for(let g=0;g<v;g++){const S=await $(i,e,d);if(yield*S.
StackEvents??[],d=S.NextToken,!d)return}}async function $(i,e,d){const g={StackName:e,...d&&{NextToken:d}};try{return await i.
send(new p.r(g))}catch(S){if((0,h.n)(S,e))return{$metadata:{}};throw S}}const G=3e4,K=6e4;async function Z(i,e,d,{isFirst:g=!1}={}){
const{client:S,stackId:y}=i,L=`op-${(0,O.randomUUID)()}`,k=g?C.fromBeginning(S,y,L):await C.fromNow(S,y,L);return await e(
L),H(i,k,d)}async function q(i,e){return H(i,await C.ofRunning(i.client,i.stackId),e)}async function H(i,e,d){const{client:g,
stackId:S,clock:y,timeout:L,onEvent:k}=i;let R="",M=y.now();const J=await(0,w.t)({clock:y,forMillis:L},async()=>{const B=await e.
next();for(const et of B)k(a(et));B.length>0&&(M=y.now());const F=y.now()-M>=G;if(!e.isOver&&!F)return;const V=await(0,h.
t)(g,S);if(R=V?.status.name??"",!V?.status.isInProgress&&!V?.status.isPreview)return{stack:V};F&&(k(r(e.all,y.now())),M=
y.now())});if(!J)return{kind:"timed-out",status:R||await X(i)};const nt=await(0,w.t)({clock:y,forMillis:K},()=>e.next());
for(const B of nt??[])k(a(B));const{stack:x}=J;return d(x)?{kind:"done",stack:x?.status.isDeleted?void 0:x}:tt(e.all,x)}
async function X({client:i,stackId:e}){return(await(0,h.t)(i,e))?.status.name??"gone"}function tt(i,e){const d=e?.status.
name??"",g={logicalId:e?.name??"",type:"AWS::CloudFormation::Stack",status:d},S=(0,E.a)(i)??(0,E.n)(g,e?.statusReason||"\
CloudFormation gave no reason");return{kind:"failed",status:d,cause:(0,E.t)(S),root:S,resources:(0,E.r)(i),events:i}}}),
7288:((W,P,n)=>{n.d(P,{t:()=>c});var E=n(6765),p=n(6580);const h=250,w=1500,O=5e3,_=.03,a=6e4;async function c({clock:r,
forMillis:l,every:f},v){const C=r.now();let I=1;for(let T=0;;T+=1){const U=await v().catch(K=>{if(!(0,p.n)(K))throw K;I*=
2});if(U!==void 0)return U;const $=r.now()-C;if($>=l)return;const G=Math.min((f??s(T,$))*I,a);await(0,E.t)(r,Math.min(G,
l-$))}}function s(r,l){const f=Math.min(h*2**r,w);return Math.round(Math.min(Math.max(f,l*_),O))}}),2033:((W,P,n)=>{n.d(
P,{a:()=>h,i:()=>O,n:()=>_,o:()=>p,r:()=>w,t:()=>E});const E=["Launch","Terminate","AddToLoadBalancer","InstanceRefresh"];
function p(a){const{serving:c,newest:s,group:r,active:l}=a;if(l)return{kind:"attach",refresh:l};const f=h(a);return f.length>
0||r!==s?{kind:"start",version:s,outdated:f}:c===s?{kind:"nothing"}:{kind:"record",version:s}}const h=({instances:a,newest:c})=>a.
filter(({version:s})=>s!==c).map(({id:s})=>s);function w(a,c){const s=a.filter(({Description:f,StatusCode:v,StartTime:C})=>/^Launching a new EC2 instance/i.
test(f??"")&&["Successful","Failed","Cancelled"].includes(v??"")&&(C?.getTime()??0)>=c),r=s.findIndex(({StatusCode:f})=>f===
"Successful"),l=r<0?s:s.slice(0,r);return{count:l.length,reason:l[0]?.StatusMessage||l[0]?.Cause||"Auto Scaling gives no\
 reason",instanceIds:l.flatMap(({Description:f})=>/\bi-[0-9a-f]+/.exec(f??"")?.[0]??[])}}function O(a,c){const s=a.instances.
length,r=c?s:h(a).length,l="by an instance refresh, each after its replacement serves";return r===0?{replaced:r,of:s,sentence:"\
no instance is replaced"}:{replaced:r,of:s,sentence:`${r} of ${s} instances are replaced ${l}`}}function _(a){return a.some(
({type:c,properties:s})=>c==="AWS::EC2::LaunchTemplate"&&(s.length===0||s.some(({path:r})=>r.startsWith("/Properties/Lau\
nchTemplateData"))))}}),6844:((W,P,n)=>{n.d(P,{n:()=>O,t:()=>_});var E=n(7643),p=n(6776),h=n(6580);const w=["Pending","I\
nProgress","Baking","Cancelling","RollbackInProgress"];async function O({aws:a},c){const{AutoScalingGroups:s}=await(await a.
autoScaling()).send(new p.r({AutoScalingGroupNames:[(0,E.g)(c.name)]})),r=s?.[0],l=c.outputs[E.o.launchTemplateVersion];
if(!r||!l)return;const f={serving:c.parameters[E.l.servingTemplateVersion]??"",newest:l,group:r.LaunchTemplate?.Version??
"",instances:(r.Instances??[]).filter(({LifecycleState:C=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(C)).map(({InstanceId:C="",
LaunchTemplate:I})=>({id:C,version:I?.Version??""})),suspended:(r.SuspendedProcesses??[]).map(({ProcessName:C=""})=>C)},
v=new Set([f.serving,l,f.group,...f.instances.map(({version:C})=>C)]);return{...f,active:v.size>1?await _({aws:a},c.name):
void 0}}async function _({aws:a},c){const s=await a.autoScaling(),r=(0,E.g)(c),l=(await s.send(new p.n({AutoScalingGroupName:r,
MaxRecords:1})).catch(f=>{if(!((0,h.t)(f,"ValidationError")&&/not found/i.test(String(f))))throw f}))?.InstanceRefreshes?.[0];
if(!(!l||!w.includes(l.Status??"")))return{id:l.InstanceRefreshId??"",status:l.Status??"",version:l.DesiredConfiguration?.
LaunchTemplate?.Version??""}}}),7833:((W,P,n)=>{n.d(P,{t:()=>E});const E=(p,h)=>({stack:p,outcome:"nothing",from:h?.group??
"",to:h?.newest??"",instances:0,id:"",failure:void 0})}),4247:((W,P,n)=>{n.d(P,{t:()=>E});function E({head:p,rows:h}){const w=[
p,...h],O=p.map((a,c)=>Math.max(...w.map(s=>(s[c]??"").length))),_=a=>O.map((c,s)=>(a[s]??"").padEnd(c)).join("  ").trimEnd();
return[_(p),O.map(a=>"\u2500".repeat(a)).join("  "),...h.map(_)]}}),513:((W,P,n)=>{n.d(P,{n:()=>h,r:()=>p,t:()=>E});function E(w,{
drift:O}){O==="true"&&w.warning("drift: true makes plan show drift, and deploy does not look for it; set drift: revert, \
or command: plan")}function p(w,{allowReplacement:O},{Resources:_},a=[]){const c=new Set([...Object.entries(_).flatMap(([
r,{Type:l}])=>[r,l]),...a.flatMap(({logicalId:r,type:l})=>[r,l])]),s=O.filter(r=>!c.has(r));s.length!==0&&w.warning(`all\
ow-replacement: neither template nor change has ${s.join(", ")}; check the spelling`)}function h(w,{stackName:O,skipResources:_},a){
_.length===0||a?.status.isRollbackStuck||w.warning(`skip-resources: stack ${O} has no rollback that got stuck, and nothi\
ng is skipped; leave the input out`)}})};export{ot as id,it as ids,ct as modules};
