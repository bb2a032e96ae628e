const ot=22,it=[22,4966],rt={5634:(($,A,s)=>{s.d(A,{a:()=>L,c:()=>R,i:()=>f,l:()=>D,n:()=>G,o:()=>b,r:()=>j,s:()=>p,t:()=>et,
u:()=>S});var m=s(2264),y=s(7643),c=s(6580),T=s(5051),C=s(4255),I=s(307),g=s(7288),l=s(2803),r=s(7598),E=class extends(0,C.
r)(C.t,C.n,"CreateChangeSet",C.a){},_=class extends(0,C.r)(C.t,C.n,"DeleteChangeSet",C.o){},u=class extends(0,C.r)(C.t,C.
n,"DescribeChangeSet",C.c){};const v=9e5,p=(t,a)=>`${y.c}-${t}-${a}-${(0,r.randomBytes)(4).toString("hex")}`,P=new RegExp(
`^${y.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),D=t=>t.startsWith(`${y.c}-open-`),S=t=>t.includes(`:changeSet/${y.c}-o\
pen-`);function R({name:t,createdAt:a},{runName:e,now:d,holdsLock:h}){const[M,V,W,J]=P.exec(t)??[];if(!M)return!1;if(V!==
"plan")return h;const[,X,z]=/^(\d+)-(\d+)$/.exec(e)??[];return W!==void 0&&W===X&&Number(J)<Number(z)||d-a>v}const B="{{\
changeSet:KNOWN_AFTER_APPLY}}";function U(t){return t.flatMap(({ResourceChange:a})=>a?[K(a)]:[])}function K(t){const a=q(
t.Details??[]),e=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:Y(t,a),properties:a,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(e==="MODIFIED"||e==="DELETED")&&{drift:e}}}function Y({Action:t,Replacement:a},e){if(t==="Dynamic"||a==="Conditional")
return"may";if(a!=="True")return"no";const d=e.filter(({replacement:h})=>h!=="no");return d.length>0&&d.every(({replacement:h})=>h===
"may")?"may":"yes"}const H={no:0,may:1,yes:2};function q(t){const a=new Map;for(const e of t.map(tt)){const d=a.get(e.path);
(!d||H[e.replacement]>H[d.replacement])&&a.set(e.path,e)}return[...a.values()]}function tt({Target:t={},Evaluation:a}){const e=t.
AfterValue?.includes(B)??!1,d=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:e?void 0:t.AfterValue,replacement:o(t.RequiresRecreation,a==="Dynamic"||e),...e&&{isKnownAfterApply:!0},
...d!==void 0&&{drifted:d}}}function o(t,a){return t==="Conditionally"?"may":t!=="Always"?"no":a?"may":"yes"}const n=6e5,
i=100;async function f(t){const a=await w(t);if("kind"in a)return a;try{const e=await N(t,a);return e.kind!=="ready"&&await j(
t,a),e}catch(e){if(await G(t,a).catch(()=>{}),(0,c.t)(e,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw e}}
async function w(t){const{client:a,stackName:e,changeSetName:d}=t;try{const{StackId:h=e,Id:M=d}=await a.send(k(t));return{
StackName:h,ChangeSetName:M}}catch(h){return((0,c.t)(h,"AlreadyExistsException")?await O(t):void 0)??L(h,t)}}async function O(t){
const{client:a,stackName:e,changeSetName:d}=t;try{const{StackId:h=e,ChangeSetId:M=d}=await a.send(new u({StackName:e,ChangeSetName:d}));
return{StackName:h,ChangeSetName:M}}catch(h){if((0,c.t)(h,"ChangeSetNotFoundException")||(0,l.n)(h,e))return;throw h}}function k(t){
return new E({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([a,e])=>({Key:a,Value:e})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const x=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function L(t,{stackName:a}){const e=(0,m.
n)(t);if((0,c.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,l.n)(t,a)||
(0,c.t)(t,"ValidationError")&&x.test(e))return{kind:"overtaken"};if(!(0,c.t)(t,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw t;return(0,I.t)(a,e)}async function N(t,a){const{client:e,clock:d,stackName:h}=t,
M=await(0,g.t)({clock:d,forMillis:n},async()=>{const st=await e.send(new u({...a,IncludePropertyValues:!0}));return st.Status===
"CREATE_COMPLETE"||st.Status==="FAILED"?st:void 0});if(!M)return(0,I.t)(h,`the change set was not ready after ${n/6e4} m\
inutes`);const{Status:V,StatusReason:W="",Changes:J=[],NextToken:X}=M;if(V==="CREATE_COMPLETE")return{kind:"ready",id:a,
changes:U([...J,...await Q(t,a,X)])};if(nt(W))return{kind:"unchanged"};const{validationError:z}=await s.e(8932).then(s.bind(
s,8932)),at=await z(e,a,W);return at?{kind:"refused",cause:at.reason,root:at}:(0,I.t)(h,W)}async function Q({client:t},a,e){
const d=[];let h=e;for(let M=1;h&&M<i;M++){const V={...a,IncludePropertyValues:!0,NextToken:h},W=await t.send(new u(V));
d.push(...W.Changes??[]),h=W.NextToken}return d}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function j(t,a){await G(t,a).catch(e=>{if(!F(e))throw e})}const F=t=>(0,c.t)(t,"InvalidChan\
geSetStatusException");async function G({client:t,isNew:a},e){await t.send(new _(e)).catch(d=>{if(!(0,l.n)(d,e.StackName)&&
!(0,c.t)(d,"ChangeSetNotFoundException"))throw d}),a&&(await(0,l.t)(t,e.StackName))?.status.isPreview&&await t.send(new I.
r({StackName:e.StackName}))}async function b(t,a){const e=[];let d;for(let h=0;h<i;h++){const M={StackName:a,...d&&{NextToken:d}},
{Summaries:V=[],NextToken:W}=await t.send(new T.t(M));for(const{ChangeSetName:J="",CreationTime:X,ExecutionStatus:z=""}of V)
z.startsWith("EXECUTE_")||e.push({name:J,createdAt:X?.getTime()??0});if(d=W,!d)break}return e}async function et(t,a,e){const d=[];
for(const{name:h}of e)try{await t.send(new _({StackName:a,ChangeSetName:h})),d.push(h)}catch(M){if(!F(M)&&!(0,c.t)(M,"Ch\
angeSetNotFoundException"))throw M}return d}}),4059:(($,A,s)=>{s.d(A,{n:()=>I,t:()=>C});var m=s(254),y=s(2803),c=s(2264);
const T=36e5,C=async({aws:g},l)=>(0,y.t)(await g.cloudFormation(),l);async function I(g,l,r){const{aws:E,clock:_,log:u}=g,
v=await E.cloudFormation(),{stack:p}=r??{stack:await C(g,l)};if(!p?.status.isInProgress)return p;const P=p.changeSetId.split(
"/")[1];u.info(`stack ${l} is ${p.status.name}${P?` (change set ${P})`:""}: following that operation to its end`);const D=R=>u.
info(R),S=await(0,m.t)({client:v,clock:_,stackId:p.id,timeout:T,onEvent:D},R=>R===void 0||R.status.isDeleted||R.status.isUpdatable);
if(S.kind==="done")return S.stack;if(S.kind==="failed")return(0,y.t)(v,p.id);throw new c.t("stack.busy",`stack ${l} is ${S.
status} for more than ${T/6e4} minutes; run again when its operation has come to an end`)}}),254:(($,A,s)=>{s.d(A,{n:()=>K,
r:()=>P,t:()=>Y});var m=s(8669),y=s(5051),c=s(2803),T=s(7288),C=s(7598);const I={red:31,green:32,yellow:33,cyan:36};function g(o){
const n=`${o.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${l(o.ResourceStatus??"")}  ${o.LogicalResourceId??""} \
(${o.ResourceType??""})`;return o.ResourceStatusReason?`${n}: ${o.ResourceStatusReason}`:n}function l(o){return`\x1B[${I[r(
o)]}m${o}\x1B[0m`}function r(o){return o.endsWith("_FAILED")?"red":o.includes("ROLLBACK")||o.startsWith("DELETE")?"yello\
w":o.endsWith("_COMPLETE")?"green":"cyan"}function E(o,n){const i=new Map;for(const L of o.filter(N=>!(0,m.i)(N))){const N=L.
LogicalResourceId??"";L.ResourceStatus?.endsWith("_IN_PROGRESS")?i.has(N)||i.set(N,L.Timestamp?.getTime()??n):i.delete(N)}
const f=[...i].sort(([,L],[,N])=>L-N).slice(0,_),w=i.size-f.length,O=f.map(([L,N])=>`${L} (${u(n-N)})`),k=o.find(m.i),x=`\
the stack (${u(n-(k?.Timestamp?.getTime()??n))})`;return`still waiting for ${O.join(", ")||x}${w>0?` and ${w} more`:""}`}
const _=5,u=o=>o<6e4?`${Math.max(0,Math.round(o/1e3))} s`:`${Math.floor(o/6e4)} min`,v=100;var p=class Z{#a;#s;#n;#t;#e=[];constructor(n,i,{
token:f,newestSeen:w}){this.#a=n,this.#s=i,this.#n=f,this.#t=w}static async fromNow(n,i,f){const{StackEvents:w}=await R(
n,i,void 0);return new Z(n,i,{token:f,newestSeen:w?.[0]?.EventId})}static fromBeginning(n,i,f){return new Z(n,i,{token:f,
newestSeen:void 0})}static async ofRunning(n,i){const{operation:f,before:w}=await D(n,i),O=f[0]?.ClientRequestToken;return new Z(
n,i,{token:O,newestSeen:w?.EventId})}async next(){const n=[];let i;for await(const f of S(this.#a,this.#s)){if(i??=f.EventId,
f.EventId===this.#t)break;this.#o(f)&&n.push(f)}return this.#t=i??this.#t,n.reverse(),this.#e.push(...n),n}#o({ClientRequestToken:n,
ResourceStatus:i}){return new c.r(i).isPreview?!1:!this.#n||!n||n===this.#n}get all(){return this.#e}get isOver(){const n=this.#e.
findLast(m.i);return n!==void 0&&!new c.r(n.ResourceStatus).isInProgress}};async function P(o,n){return(await D(o,n)).operation}
async function D(o,n){const i=[];let f,w=!1;for await(const O of S(o,n)){const k=new c.r(O.ResourceStatus),x=(0,m.i)(O)&&
!k.isInProgress;if(k.isPreview||x&&w){f=O;break}w||=(0,m.i)(O),i.push(O)}return{operation:i.reverse(),before:f}}async function*S(o,n){
let i;for(let f=0;f<v;f++){const w=await R(o,n,i);if(yield*w.StackEvents??[],i=w.NextToken,!i)return}}async function R(o,n,i){
const f={StackName:n,...i&&{NextToken:i}};try{return await o.send(new y.r(f))}catch(w){if((0,c.n)(w,n))return{$metadata:{}};
throw w}}const B=3e4,U=6e4;async function K(o,n,i,{isFirst:f=!1}={}){const{client:w,stackId:O}=o,k=`op-${(0,C.randomUUID)()}`,
x=f?p.fromBeginning(w,O,k):await p.fromNow(w,O,k);return await n(k),H(o,x,i)}async function Y(o,n){return H(o,await p.ofRunning(
o.client,o.stackId),n)}async function H(o,n,i){const{client:f,stackId:w,clock:O,timeout:k,onEvent:x}=o;let L="",N=O.now();
const Q=await(0,T.t)({clock:O,forMillis:k},async()=>{const F=await n.next();for(const et of F)x(g(et));F.length>0&&(N=O.
now());const G=O.now()-N>=B;if(!n.isOver&&!G)return;const b=await(0,c.t)(f,w);if(L=b?.status.name??"",!b?.status.isInProgress&&
!b?.status.isPreview)return{stack:b};G&&(x(E(n.all,O.now())),N=O.now())});if(!Q)return{kind:"timed-out",status:L||await q(
o)};const nt=await(0,T.t)({clock:O,forMillis:U},()=>n.next());for(const F of nt??[])x(g(F));const{stack:j}=Q;return i(j)?
{kind:"done",stack:j?.status.isDeleted?void 0:j}:tt(n.all,j)}async function q({client:o,stackId:n}){return(await(0,c.t)(
o,n))?.status.name??"gone"}function tt(o,n){const i=n?.status.name??"",f={logicalId:n?.name??"",type:"AWS::CloudFormatio\
n::Stack",status:i},w=(0,m.a)(o)??(0,m.n)(f,n?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:i,
cause:(0,m.t)(w),root:w,resources:(0,m.r)(o),events:o}}}),7288:(($,A,s)=>{s.d(A,{t:()=>l});var m=s(6765),y=s(6580);const c=250,
T=1500,C=5e3,I=.03,g=6e4;async function l({clock:E,forMillis:_,every:u},v){const p=E.now();let P=1;for(let D=0;;D+=1){const S=await v().
catch(U=>{if(!(0,y.n)(U))throw U;P*=2});if(S!==void 0)return S;const R=E.now()-p;if(R>=_)return;const B=Math.min((u??r(D,
R))*P,g);await(0,m.t)(E,Math.min(B,_-R))}}function r(E,_){const u=Math.min(c*2**E,T);return Math.round(Math.min(Math.max(
u,_*I),C))}}),2033:(($,A,s)=>{s.d(A,{a:()=>c,i:()=>C,n:()=>I,o:()=>y,r:()=>T,t:()=>m});const m=["Launch","Terminate","Ad\
dToLoadBalancer","InstanceRefresh"];function y(g){const{serving:l,newest:r,group:E,active:_}=g;if(_)return{kind:"attach",
refresh:_};const u=c(g);return u.length>0||E!==r?{kind:"start",version:r,outdated:u}:l===r?{kind:"nothing"}:{kind:"recor\
d",version:r}}const c=({instances:g,newest:l})=>g.filter(({version:r})=>r!==l).map(({id:r})=>r);function T(g,l){const r=g.
filter(({Description:u,StatusCode:v,StartTime:p})=>/^Launching a new EC2 instance/i.test(u??"")&&["Successful","Failed",
"Cancelled"].includes(v??"")&&(p?.getTime()??0)>=l),E=r.findIndex(({StatusCode:u})=>u==="Successful"),_=E<0?r:r.slice(0,
E);return{count:_.length,reason:_[0]?.StatusMessage||_[0]?.Cause||"Auto Scaling gives no reason",instanceIds:_.flatMap(({
Description:u})=>/\bi-[0-9a-f]+/.exec(u??"")?.[0]??[])}}function C(g,l){const r=g.instances.length,E=l?r:c(g).length,_="\
by an instance refresh, each after its replacement serves";return E===0?{replaced:E,of:r,sentence:"no instance is replac\
ed"}:{replaced:E,of:r,sentence:`${E} of ${r} instances are replaced ${_}`}}function I(g){return g.some(({type:l,properties:r})=>l===
"AWS::EC2::LaunchTemplate"&&(r.length===0||r.some(({path:E})=>E.startsWith("/Properties/LaunchTemplateData"))))}}),6844:(($,A,s)=>{
s.d(A,{n:()=>I,t:()=>g});var m=s(7643),y=s(6776),c=s(6580),T=s(5268);const C=["Pending","InProgress","Baking","Cancellin\
g","RollbackInProgress"];async function I({aws:l},r,E){const _=E??await(0,T.t)({aws:l},r.name),u=r.outputs[m.o.launchTemplateVersion];
if(!_||!u)return;const v={serving:r.parameters[m.l.servingTemplateVersion]??"",newest:u,group:_.LaunchTemplate?.Version??
"",instances:(_.Instances??[]).filter(({LifecycleState:P=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(P)).map(({InstanceId:P="",
LaunchTemplate:D})=>({id:P,version:D?.Version??""})),suspended:(0,T.n)(_)},p=new Set([v.serving,u,v.group,...v.instances.
map(({version:P})=>P)]);return{...v,active:p.size>1?await g({aws:l},r.name):void 0}}async function g({aws:l},r){const E=await l.
autoScaling(),_=(0,m.g)(r),u=(await E.send(new y.n({AutoScalingGroupName:_,MaxRecords:1})).catch(v=>{if(!((0,c.t)(v,"Val\
idationError")&&/not found/i.test(String(v))))throw v}))?.InstanceRefreshes?.[0];if(!(!u||!C.includes(u.Status??"")))return{
id:u.InstanceRefreshId??"",status:u.Status??"",version:u.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),7833:(($,A,s)=>{
s.d(A,{t:()=>m});const m=(y,c)=>({stack:y,outcome:"nothing",from:c?.group??"",to:c?.newest??"",instances:0,id:"",failure:void 0})}),
5046:(($,A,s)=>{s.d(A,{n:()=>u,r:()=>E,t:()=>_});var m=s(7643),y=s(6776),c=s(7811),T=s(6580),C=s(4539),I=s(990),g=s(7274),
l=class extends(0,y.o)(y.i,y.a,"SetDesiredCapacity",y.f){};const r=(0,c.f)({from:(0,c.s)(),to:(0,c.s)(),desired:(0,c.s)()});
function E(p,P){const{MinSize:D=0,DesiredCapacity:S=0}=p??{};return P<D?{from:D,to:P,desired:S}:void 0}async function _({
aws:p},P,D){await(await p.ssm()).send(new g.t({Name:(0,m._)(P).shrink,Description:"A smaller size that the group has yet\
 to follow",Type:"String",Value:JSON.stringify(D),Overwrite:!0}))}async function u({aws:p,log:P},D,{size:S,group:R,guard:B}){
const U=R?.DesiredCapacity??0;if(U<=S)return;const K=await v({aws:p},D);K?.to!==S||U>K.desired||(await B(async Y=>{await Y(),
await(await p.autoScaling()).send(new l({AutoScalingGroupName:(0,m.g)(D),DesiredCapacity:S})),await(await p.ssm()).send(
new C.t({Names:[(0,m._)(D).shrink]}))}),P.info(`size ${K.from} is now ${S}: the group goes from ${U} instances to ${S}`))}
async function v({aws:p},P){const D=await p.ssm();try{const{Parameter:S}=await D.send(new I.i({Name:(0,m._)(P).shrink}));
return r.safeParse(JSON.parse(S?.Value??"")).data}catch(S){if((0,T.t)(S,"ParameterNotFound")||S instanceof SyntaxError)return;
throw S}}})};export{ot as id,it as ids,rt as modules};
