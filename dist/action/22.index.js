const ot=22,it=[22,4966],ct={5634:(($,R,o)=>{o.d(R,{a:()=>N,c:()=>P,i:()=>_,l:()=>L,n:()=>V,o:()=>G,r:()=>B,s:()=>C,t:()=>et,
u:()=>I});var m=o(2264),y=o(7643),d=o(6580),M=o(5051),S=o(5913),T=o(307),g=o(7288),f=o(2803),r=o(7598),E=class extends(0,S.
r)(S.t,S.n,"CreateChangeSet",S.a){},u=class extends(0,S.r)(S.t,S.n,"DeleteChangeSet",S.o){},c=class extends(0,S.r)(S.t,S.
n,"DescribeChangeSet",S.c){};const p=9e5,C=(t,a)=>`${y.c}-${t}-${a}-${(0,r.randomBytes)(4).toString("hex")}`,O=new RegExp(
`^${y.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),L=t=>t.startsWith(`${y.c}-open-`),I=t=>t.includes(`:changeSet/${y.c}-o\
pen-`);function P({name:t,createdAt:a},{runName:e,now:l,holdsLock:h}){const[v,j,W,Y]=O.exec(t)??[];if(!v)return!1;if(j!==
"plan")return h;const[,H,X]=/^(\d+)-(\d+)$/.exec(e)??[];return W!==void 0&&W===H&&Number(Y)<Number(X)||l-a>p}const U="{{\
changeSet:KNOWN_AFTER_APPLY}}";function F(t){return t.flatMap(({ResourceChange:a})=>a?[Q(a)]:[])}function Q(t){const a=q(
t.Details??[]),e=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:Z(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(e==="MODIFIED"||e==="DELETED")&&{drift:e}}}function Z({Action:t,Replacement:a},e){if(t==="Dynamic"||a==="Conditional")
return"may";if(a!=="True")return"no";const l=e.filter(({replacement:h})=>h!=="no");return l.length>0&&l.every(({replacement:h})=>h===
"may")?"may":"yes"}const b={no:0,may:1,yes:2};function q(t){const a=new Map;for(const e of t.map(tt)){const l=a.get(e.path);
(!l||b[e.replacement]>b[l.replacement])&&a.set(e.path,e)}return[...a.values()]}function tt({Target:t={},Evaluation:a}){const e=t.
AfterValue?.includes(U)??!1,l=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:e?void 0:t.AfterValue,replacement:s(t.RequiresRecreation,a==="Dynamic"||e),...e&&{isKnownAfterApply:!0},
...l!==void 0&&{drifted:l}}}function s(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const n=6e5,
i=100;async function _(t){const a=await w(t);if("kind"in a)return a;try{const e=await A(t,a);return e.kind!=="ready"&&await B(
t,a),e}catch(e){if(await V(t,a).catch(()=>{}),(0,d.t)(e,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw e}}
async function w(t){const{client:a,stackName:e,changeSetName:l}=t;try{const{StackId:h=e,Id:v=l}=await a.send(k(t));return{
StackName:h,ChangeSetName:v}}catch(h){return((0,d.t)(h,"AlreadyExistsException")?await D(t):void 0)??N(h,t)}}async function D(t){
const{client:a,stackName:e,changeSetName:l}=t;try{const{StackId:h=e,ChangeSetId:v=l}=await a.send(new c({StackName:e,ChangeSetName:l}));
return{StackName:h,ChangeSetName:v}}catch(h){if((0,d.t)(h,"ChangeSetNotFoundException")||(0,f.n)(h,e))return;throw h}}function k(t){
return new E({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,e])=>({Key:a,Value:e})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const x=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function N(t,{stackName:a}){const e=(0,m.
n)(t);if((0,d.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,f.n)(t,a)||
(0,d.t)(t,"ValidationError")&&x.test(e))return{kind:"overtaken"};if(!(0,d.t)(t,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw t;return(0,T.t)(a,e)}async function A(t,a){const{client:e,clock:l,stackName:h}=t,
v=await(0,g.t)({clock:l,forMillis:n},async()=>{const st=await e.send(new c({...a,IncludePropertyValues:!0}));return st.Status===
"CREATE_COMPLETE"||st.Status==="FAILED"?st:void 0});if(!v)return(0,T.t)(h,`the change set was not ready after ${n/6e4} m\
inutes`);const{Status:j,StatusReason:W="",Changes:Y=[],NextToken:H}=v;if(j==="CREATE_COMPLETE")return{kind:"ready",id:a,
changes:F([...Y,...await z(t,a,H)])};if(nt(W))return{kind:"unchanged"};const{validationError:X}=await o.e(8932).then(o.bind(
o,8932)),at=await X(e,a,W);return at?{kind:"refused",cause:at.reason,root:at}:(0,T.t)(h,W)}async function z({client:t},a,e){
const l=[];let h=e;for(let v=1;h&&v<i;v++){const j={...a,IncludePropertyValues:!0,NextToken:h},W=await t.send(new c(j));
l.push(...W.Changes??[]),h=W.NextToken}return l}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function B(t,a){await V(t,a).catch(e=>{if(!K(e))throw e})}const K=t=>(0,d.t)(t,"InvalidChan\
geSetStatusException");async function V({client:t,isNew:a},e){await t.send(new u(e)).catch(l=>{if(!(0,f.n)(l,e.StackName)&&
!(0,d.t)(l,"ChangeSetNotFoundException"))throw l}),a&&(await(0,f.t)(t,e.StackName))?.status.isPreview&&await t.send(new T.
r({StackName:e.StackName}))}async function G(t,a){const e=[];let l;for(let h=0;h<i;h++){const v={StackName:a,...l&&{NextToken:l}},
{Summaries:j=[],NextToken:W}=await t.send(new M.t(v));for(const{ChangeSetName:Y="",CreationTime:H,ExecutionStatus:X=""}of j)
X.startsWith("EXECUTE_")||e.push({name:Y,createdAt:H?.getTime()??0});if(l=W,!l)break}return e}async function et(t,a,e){const l=[];
for(const{name:h}of e)try{await t.send(new u({StackName:a,ChangeSetName:h})),l.push(h)}catch(v){if(!K(v)&&!(0,d.t)(v,"Ch\
angeSetNotFoundException"))throw v}return l}}),4059:(($,R,o)=>{o.d(R,{n:()=>T,t:()=>S});var m=o(254),y=o(2803),d=o(2264);
const M=36e5,S=async({aws:g},f)=>(0,y.t)(await g.cloudFormation(),f);async function T(g,f,r){const{aws:E,clock:u,log:c}=g,
p=await E.cloudFormation(),{stack:C}=r??{stack:await S(g,f)};if(!C?.status.isInProgress)return C;const O=C.changeSetId.split(
"/")[1];c.info(`stack ${f} is ${C.status.name}${O?` (change set ${O})`:""}: following that operation to its end`);const L=P=>c.
info(P),I=await(0,m.t)({client:p,clock:u,stackId:C.id,timeout:M,onEvent:L},P=>P===void 0||P.status.isDeleted||P.status.isUpdatable);
if(I.kind==="done")return I.stack;if(I.kind==="failed")return(0,y.t)(p,C.id);throw new d.t("stack.busy",`stack ${f} is ${I.
status} for more than ${M/6e4} minutes; run again when its operation has come to an end`)}}),254:(($,R,o)=>{o.d(R,{n:()=>Q,
r:()=>O,t:()=>Z});var m=o(8669),y=o(5051),d=o(2803),M=o(7288),S=o(7598);const T={red:31,green:32,yellow:33,cyan:36};function g(s){
const n=`${s.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${f(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} \
(${s.ResourceType??""})`;return s.ResourceStatusReason?`${n}: ${s.ResourceStatusReason}`:n}function f(s){return`\x1B[${T[r(
s)]}m${s}\x1B[0m`}function r(s){return s.endsWith("_FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yello\
w":s.endsWith("_COMPLETE")?"green":"cyan"}function E(s,n){const i=new Map;for(const N of s.filter(A=>!(0,m.i)(A))){const A=N.
LogicalResourceId??"";N.ResourceStatus?.endsWith("_IN_PROGRESS")?i.has(A)||i.set(A,N.Timestamp?.getTime()??n):i.delete(A)}
const _=[...i].sort(([,N],[,A])=>N-A).slice(0,u),w=i.size-_.length,D=_.map(([N,A])=>`${N} (${c(n-A)})`),k=s.find(m.i),x=`\
the stack (${c(n-(k?.Timestamp?.getTime()??n))})`;return`still waiting for ${D.join(", ")||x}${w>0?` and ${w} more`:""}`}
const u=5,c=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:`${Math.floor(s/6e4)} min`,p=100;var C=class J{#a;#s;#n;#t;#e=[];constructor(n,i,{
token:_,newestSeen:w}){this.#a=n,this.#s=i,this.#n=_,this.#t=w}static async fromNow(n,i,_){const{StackEvents:w}=await P(
n,i,void 0);return new J(n,i,{token:_,newestSeen:w?.[0]?.EventId})}static fromBeginning(n,i,_){return new J(n,i,{token:_,
newestSeen:void 0})}static async ofRunning(n,i){const{operation:_,before:w}=await L(n,i),D=_[0]?.ClientRequestToken;return new J(
n,i,{token:D,newestSeen:w?.EventId})}async next(){const n=[];let i;for await(const _ of I(this.#a,this.#s)){if(i??=_.EventId,
_.EventId===this.#t)break;this.#o(_)&&n.push(_)}return this.#t=i??this.#t,n.reverse(),this.#e.push(...n),n}#o({ClientRequestToken:n,
ResourceStatus:i}){return new d.r(i).isPreview?!1:!this.#n||!n||n===this.#n}get all(){return this.#e}get isOver(){const n=this.#e.
findLast(m.i);return n!==void 0&&!new d.r(n.ResourceStatus).isInProgress}};async function O(s,n){return(await L(s,n)).operation}
async function L(s,n){const i=[];let _,w=!1;for await(const D of I(s,n)){const k=new d.r(D.ResourceStatus),x=(0,m.i)(D)&&
!k.isInProgress;if(k.isPreview||x&&w){_=D;break}w||=(0,m.i)(D),i.push(D)}return{operation:i.reverse(),before:_}}async function*I(s,n){
let i;for(let _=0;_<p;_++){const w=await P(s,n,i);if(yield*w.StackEvents??[],i=w.NextToken,!i)return}}async function P(s,n,i){
const _={StackName:n,...i&&{NextToken:i}};try{return await s.send(new y.r(_))}catch(w){if((0,d.n)(w,n))return{$metadata:{}};
throw w}}const U=3e4,F=6e4;async function Q(s,n,i,{isFirst:_=!1}={}){const{client:w,stackId:D}=s,k=`op-${(0,S.randomUUID)()}`,
x=_?C.fromBeginning(w,D,k):await C.fromNow(w,D,k);return await n(k),b(s,x,i)}async function Z(s,n){return b(s,await C.ofRunning(
s.client,s.stackId),n)}async function b(s,n,i){const{client:_,stackId:w,clock:D,timeout:k,onEvent:x}=s;let N="",A=D.now();
const z=await(0,M.t)({clock:D,forMillis:k},async()=>{const K=await n.next();for(const et of K)x(g(et));K.length>0&&(A=D.
now());const V=D.now()-A>=U;if(!n.isOver&&!V)return;const G=await(0,d.t)(_,w);if(N=G?.status.name??"",!G?.status.isInProgress&&
!G?.status.isPreview)return{stack:G};V&&(x(E(n.all,D.now())),A=D.now())});if(!z)return{kind:"timed-out",status:N||await q(
s)};const nt=await(0,M.t)({clock:D,forMillis:F},()=>n.next());for(const K of nt??[])x(g(K));const{stack:B}=z;return i(B)?
{kind:"done",stack:B?.status.isDeleted?void 0:B}:tt(n.all,B)}async function q({client:s,stackId:n}){return(await(0,d.t)(
s,n))?.status.name??"gone"}function tt(s,n){const i=n?.status.name??"",_={logicalId:n?.name??"",type:"AWS::CloudFormatio\
n::Stack",status:i},w=(0,m.a)(s)??(0,m.n)(_,n?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:i,
cause:(0,m.t)(w),root:w,resources:(0,m.r)(s),events:s}}}),7288:(($,R,o)=>{o.d(R,{t:()=>f});var m=o(6765),y=o(6580);const d=250,
M=1500,S=5e3,T=.03,g=6e4;async function f({clock:E,forMillis:u,every:c},p){const C=E.now();let O=1;for(let L=0;;L+=1){const I=await p().
catch(F=>{if(!(0,y.n)(F))throw F;O*=2});if(I!==void 0)return I;const P=E.now()-C;if(P>=u)return;const U=Math.min((c??r(L,
P))*O,g);await(0,m.t)(E,Math.min(U,u-P))}}function r(E,u){const c=Math.min(d*2**E,M);return Math.round(Math.min(Math.max(
c,u*T),S))}}),2033:(($,R,o)=>{o.d(R,{a:()=>d,i:()=>S,n:()=>T,o:()=>y,r:()=>M,t:()=>m});const m=["Launch","Terminate","Ad\
dToLoadBalancer","InstanceRefresh"];function y(g){const{serving:f,newest:r,group:E,active:u}=g;if(u)return{kind:"attach",
refresh:u};const c=d(g);return c.length>0||E!==r?{kind:"start",version:r,outdated:c}:f===r?{kind:"nothing"}:{kind:"recor\
d",version:r}}const d=({instances:g,newest:f})=>g.filter(({version:r})=>r!==f).map(({id:r})=>r);function M(g,f){const r=g.
filter(({Description:c,StatusCode:p,StartTime:C})=>/^Launching a new EC2 instance/i.test(c??"")&&["Successful","Failed",
"Cancelled"].includes(p??"")&&(C?.getTime()??0)>=f),E=r.findIndex(({StatusCode:c})=>c==="Successful"),u=E<0?r:r.slice(0,
E);return{count:u.length,reason:u[0]?.StatusMessage||u[0]?.Cause||"Auto Scaling gives no reason",instanceIds:u.flatMap(({
Description:c})=>/\bi-[0-9a-f]+/.exec(c??"")?.[0]??[])}}function S(g,f){const r=g.instances.length,E=f?r:d(g).length,u="\
by an instance refresh, each after its replacement serves";return E===0?{replaced:E,of:r,sentence:"no instance is replac\
ed"}:{replaced:E,of:r,sentence:`${E} of ${r} instances are replaced ${u}`}}function T(g){return g.some(({type:f,properties:r})=>f===
"AWS::EC2::LaunchTemplate"&&(r.length===0||r.some(({path:E})=>E.startsWith("/Properties/LaunchTemplateData"))))}}),6844:(($,R,o)=>{
o.d(R,{n:()=>T,t:()=>g});var m=o(7643),y=o(6776),d=o(6580),M=o(5268);const S=["Pending","InProgress","Baking","Cancellin\
g","RollbackInProgress"];async function T({aws:f},r,E){const u=E??await(0,M.t)({aws:f},r.name),c=r.outputs[m.o.launchTemplateVersion];
if(!u||!c)return;const p={serving:r.parameters[m.l.servingTemplateVersion]??"",newest:c,group:u.LaunchTemplate?.Version??
"",instances:(u.Instances??[]).filter(({LifecycleState:O=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(O)).map(({InstanceId:O="",
LaunchTemplate:L})=>({id:O,version:L?.Version??""})),suspended:(0,M.n)(u)},C=new Set([p.serving,c,p.group,...p.instances.
map(({version:O})=>O)]);return{...p,active:C.size>1?await g({aws:f},r.name):void 0}}async function g({aws:f},r){const E=await f.
autoScaling(),u=(0,m.g)(r),c=(await E.send(new y.n({AutoScalingGroupName:u,MaxRecords:1})).catch(p=>{if(!((0,d.t)(p,"Val\
idationError")&&/not found/i.test(String(p))))throw p}))?.InstanceRefreshes?.[0];if(!(!c||!S.includes(c.Status??"")))return{
id:c.InstanceRefreshId??"",status:c.Status??"",version:c.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),7833:(($,R,o)=>{
o.d(R,{t:()=>m});const m=(y,d)=>({stack:y,outcome:"nothing",from:d?.group??"",to:d?.newest??"",instances:0,id:"",failure:void 0})}),
5046:(($,R,o)=>{o.d(R,{n:()=>E,r:()=>f,t:()=>r});var m=o(7643),y=o(7811),d=o(6776),M=o(4539),S=o(467),T=class extends(0,d.
o)(d.i,d.a,"SetDesiredCapacity",d.f){};const g=(0,y.f)({from:(0,y.s)(),to:(0,y.s)(),desired:(0,y.s)()});function f(u,c){
const{MinSize:p=0,DesiredCapacity:C=0}=u??{};return c<p?{from:p,to:c,desired:C}:void 0}const r=(u,c,p)=>(0,S.n)(u,(0,m._)(
c).shrink,{description:"A smaller size that the group has yet to follow",value:p});async function E({aws:u,log:c},p,{size:C,
group:O,guard:L}){const I=O?.DesiredCapacity??0;if(I<=C)return;const P=await(0,S.t)({aws:u},(0,m._)(p).shrink,g);P?.to!==
C||I>P.desired||(await L(async U=>{await U(),await(await u.autoScaling()).send(new T({AutoScalingGroupName:(0,m.g)(p),DesiredCapacity:C})),
await(await u.ssm()).send(new M.t({Names:[(0,m._)(p).shrink]}))}),c.info(`size ${P.from} is now ${C}: the group goes fro\
m ${I} instances to ${C}`))}})};export{ot as id,it as ids,ct as modules};
