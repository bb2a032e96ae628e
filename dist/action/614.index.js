const ot=614,it=[614,4966],ct={5634:(($,C,n)=>{n.d(C,{a:()=>N,c:()=>b,i:()=>S,l:()=>L,n:()=>F,o:()=>V,r:()=>x,s:()=>M,t:()=>et,
u:()=>I});var h=n(2264),w=n(7643),d=n(6580),p=n(8669),y=n(5051),m=n(4255),s=n(4729),c=n(7288),a=n(2803),l=n(7598),E=class extends(0,m.
r)(m.t,m.n,"CreateChangeSet",m.a){},f=class extends(0,m.r)(m.t,m.n,"DeleteChangeSet",m.o){},O=class extends(0,m.r)(m.t,m.
n,"DescribeChangeSet",m.c){};const v=9e5,M=(t,o)=>`${w.c}-${t}-${o}-${(0,l.randomBytes)(4).toString("hex")}`,W=new RegExp(
`^${w.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),L=t=>t.startsWith(`${w.c}-open-`),I=t=>t.includes(`:changeSet/${w.c}-o\
pen-`);function b({name:t,createdAt:o},{runName:r,now:_,holdsLock:D}){const[A,j,U,G]=W.exec(t)??[];if(!A)return!1;if(j!==
"plan")return D;const[,Y,z]=/^(\d+)-(\d+)$/.exec(r)??[];return U!==void 0&&U===Y&&Number(G)<Number(z)||_-o>v}const K="{{\
changeSet:KNOWN_AFTER_APPLY}}";function Z(t){return t.flatMap(({ResourceChange:o})=>o?[q(o)]:[])}function q(t){const o=tt(
t.Details??[]),r=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:H(t,o),properties:o,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(r==="MODIFIED"||r==="DELETED")&&{drift:r}}}function H({Action:t,Replacement:o},r){if(t==="Dynamic"||o==="Conditional")
return"may";if(o!=="True")return"no";const _=r.filter(({replacement:D})=>D!=="no");return _.length>0&&_.every(({replacement:D})=>D===
"may")?"may":"yes"}const X={no:0,may:1,yes:2};function tt(t){const o=new Map;for(const r of t.map(i)){const _=o.get(r.path);
(!_||X[r.replacement]>X[_.replacement])&&o.set(r.path,r)}return[...o.values()]}function i({Target:t={},Evaluation:o}){const r=t.
AfterValue?.includes(K)??!1,_=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:r?void 0:t.AfterValue,replacement:e(t.RequiresRecreation,o==="Dynamic"||r),...r&&{isKnownAfterApply:!0},
..._!==void 0&&{drifted:_}}}function e(t,o){return t==="Conditionally"?"may":t!=="Always"?"no":o?"may":"yes"}const u=6e5,
g=100;async function S(t){const o=await t.client.send(P(t)).catch(_=>N(_,t));if("kind"in o)return o;const r={StackName:o.
StackId??t.stackName,ChangeSetName:o.Id??t.changeSetName};try{const _=await R(t,r);return _.kind!=="ready"&&await x(t,r),
_}catch(_){if(await F(t,r).catch(()=>{}),(0,d.t)(_,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw _}}function P(t){
return new E({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,
Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([o,r])=>({Key:o,Value:r})),Capabilities:["CAPABILITY_NAMED\
_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}const k=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;
function N(t,{stackName:o}){const r=(0,h.n)(t);if((0,d.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,a.n)(t,o)||(0,d.t)(t,"ValidationError")&&k.test(r))return{kind:"overtaken"};if(!(0,d.t)(
t,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return T(o,r)}function T(t,o){
return{kind:"refused",cause:o,root:(0,p.n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},o)}}async function R(t,o){
const{client:r,clock:_,stackName:D}=t,A=await(0,c.t)({clock:_,forMillis:u},async()=>{const st=await r.send(new O({...o,IncludePropertyValues:!0}));
return st.Status==="CREATE_COMPLETE"||st.Status==="FAILED"?st:void 0});if(!A)return T(D,`the change set was not ready af\
ter ${u/6e4} minutes`);const{Status:j,StatusReason:U="",Changes:G=[],NextToken:Y}=A;if(j==="CREATE_COMPLETE")return{kind:"\
ready",id:o,changes:Z([...G,...await J(t,o,Y)])};if(nt(U))return{kind:"unchanged"};const{validationError:z}=await n.e(8932).
then(n.bind(n,8932)),at=await z(r,o,U);return at?{kind:"refused",cause:at.reason,root:at}:T(D,U)}async function J({client:t},o,r){
const _=[];let D=r;for(let A=1;D&&A<g;A++){const j={...o,IncludePropertyValues:!0,NextToken:D},U=await t.send(new O(j));
_.push(...U.Changes??[]),D=U.NextToken}return _}const nt=t=>t.includes("didn't contain changes")||t.includes("No updates\
 are to be performed");async function x(t,o){await F(t,o).catch(r=>{if(!B(r))throw r})}const B=t=>(0,d.t)(t,"InvalidChan\
geSetStatusException");async function F({client:t,isNew:o},r){await t.send(new f(r)).catch(_=>{if(!(0,a.n)(_,r.StackName)&&
!(0,d.t)(_,"ChangeSetNotFoundException"))throw _}),o&&(await(0,a.t)(t,r.StackName))?.status.isPreview&&await t.send(new s.
t({StackName:r.StackName}))}async function V(t,o){const r=[];let _;for(let D=0;D<g;D++){const A={StackName:o,..._&&{NextToken:_}},
{Summaries:j=[],NextToken:U}=await t.send(new y.t(A));for(const{ChangeSetName:G="",CreationTime:Y,ExecutionStatus:z=""}of j)
z.startsWith("EXECUTE_")||r.push({name:G,createdAt:Y?.getTime()??0});if(_=U,!_)break}return r}async function et(t,o,r){const _=[];
for(const{name:D}of r)try{await t.send(new f({StackName:o,ChangeSetName:D})),_.push(D)}catch(A){if(!B(A)&&!(0,d.t)(A,"Ch\
angeSetNotFoundException"))throw A}return _}}),4059:(($,C,n)=>{n.d(C,{n:()=>m,t:()=>y});var h=n(254),w=n(2803),d=n(2264);
const p=36e5,y=async({aws:s},c)=>(0,w.t)(await s.cloudFormation(),c);async function m(s,c,a){const{aws:l,clock:E,log:f}=s,
O=await l.cloudFormation(),{stack:v}=a??{stack:await y(s,c)};if(!v?.status.isInProgress)return v;const M=v.changeSetId.split(
"/")[1];f.info(`stack ${c} is ${v.status.name}${M?` (change set ${M})`:""}: following that operation to its end`);const W=I=>f.
info(I),L=await(0,h.t)({client:O,clock:E,stackId:v.id,timeout:p,onEvent:W},I=>I===void 0||I.status.isDeleted||I.status.isUpdatable);
if(L.kind==="done")return L.stack;if(L.kind==="failed")return(0,w.t)(O,v.id);throw new d.t("stack.busy",`stack ${c} is ${L.
status} for more than ${p/6e4} minutes; run again when its operation has come to an end`)}}),5069:(($,C,n)=>{n.d(C,{n:()=>y,
t:()=>p});var h=n(5634),w=n(2264),d=n(1613);async function p(s,c,{holdsLock:a}){const l=await m(s,c,a),E=!l.some(({name:O})=>(0,h.
l)(O))||await(await n.e(8540).then(n.bind(n,8540))).closePolicy(s,c)?l:l.filter(({name:O})=>!(0,h.l)(O)),f=await(0,h.t)(
await s.aws.cloudFormation(),c,E);f.length>0&&s.log.info(`deleted what earlier runs left behind: ${f.join(", ")}`)}async function y(s,c){
if((await m(s,c,!0)).length!==0)try{await(0,d.t)(s,c,()=>p(s,c,{holdsLock:!0}))}catch(a){if(!(a instanceof w.t&&a.code===
"lock.held"))throw a;s.log.info(`another run is about to change stack ${c}: its change sets are its own`)}}async function m({
aws:s,clock:c,runName:a},l,E){const f=await(0,h.o)(await s.cloudFormation(),l),O=c.now();return f.filter(v=>(0,h.c)(v,{runName:a,
now:O,holdsLock:E}))}}),1613:(($,C,n)=>{n.d(C,{t:()=>w});var h=n(4640);async function w(d,p,y){const{takeLock:m}=await n.
e(4904).then(n.bind(n,4904)),s=await m({...d,stackName:p,owner:(0,h.t)(d),purpose:"deploy"});let c=async()=>{};try{if(s.
suspended.length>0){const{resumeInherited:a}=await Promise.all([n.e(2619),n.e(4471),n.e(9996),n.e(840)]).then(n.bind(n,1513));
await a(d,p,s)}return c=s.keep(),await y(()=>s.renew())}finally{await c(),await s.release()}}}),254:(($,C,n)=>{n.d(C,{n:()=>Z,
r:()=>M,t:()=>q});var h=n(8669),w=n(5051),d=n(2803),p=n(7288),y=n(7598);const m={red:31,green:32,yellow:33,cyan:36};function s(i){
const e=`${i.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${c(i.ResourceStatus??"")}  ${i.LogicalResourceId??""} \
(${i.ResourceType??""})`;return i.ResourceStatusReason?`${e}: ${i.ResourceStatusReason}`:e}function c(i){return`\x1B[${m[a(
i)]}m${i}\x1B[0m`}function a(i){return i.endsWith("_FAILED")?"red":i.includes("ROLLBACK")||i.startsWith("DELETE")?"yello\
w":i.endsWith("_COMPLETE")?"green":"cyan"}function l(i,e){const u=new Map;for(const T of i.filter(R=>!(0,h.i)(R))){const R=T.
LogicalResourceId??"";T.ResourceStatus?.endsWith("_IN_PROGRESS")?u.has(R)||u.set(R,T.Timestamp?.getTime()??e):u.delete(R)}
const g=[...u].sort(([,T],[,R])=>T-R).slice(0,E),S=u.size-g.length,P=g.map(([T,R])=>`${T} (${f(e-R)})`),k=i.find(h.i),N=`\
the stack (${f(e-(k?.Timestamp?.getTime()??e))})`;return`still waiting for ${P.join(", ")||N}${S>0?` and ${S} more`:""}`}
const E=5,f=i=>i<6e4?`${Math.max(0,Math.round(i/1e3))} s`:`${Math.floor(i/6e4)} min`,O=100;var v=class Q{#a;#s;#n;#t;#e=[];constructor(e,u,{
token:g,newestSeen:S}){this.#a=e,this.#s=u,this.#n=g,this.#t=S}static async fromNow(e,u,g){const{StackEvents:S}=await I(
e,u,void 0);return new Q(e,u,{token:g,newestSeen:S?.[0]?.EventId})}static fromBeginning(e,u,g){return new Q(e,u,{token:g,
newestSeen:void 0})}static async ofRunning(e,u){const{operation:g,before:S}=await W(e,u),P=g[0]?.ClientRequestToken;return new Q(
e,u,{token:P,newestSeen:S?.EventId})}async next(){const e=[];let u;for await(const g of L(this.#a,this.#s)){if(u??=g.EventId,
g.EventId===this.#t)break;this.#o(g)&&e.push(g)}return this.#t=u??this.#t,e.reverse(),this.#e.push(...e),e}#o({ClientRequestToken:e,
ResourceStatus:u}){return new d.r(u).isPreview?!1:!this.#n||!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.
findLast(h.i);return e!==void 0&&!new d.r(e.ResourceStatus).isInProgress}};async function M(i,e){return(await W(i,e)).operation}
async function W(i,e){const u=[];let g,S=!1;for await(const P of L(i,e)){const k=new d.r(P.ResourceStatus),N=(0,h.i)(P)&&
!k.isInProgress;if(k.isPreview||N&&S){g=P;break}S||=(0,h.i)(P),u.push(P)}return{operation:u.reverse(),before:g}}async function*L(i,e){
let u;for(let g=0;g<O;g++){const S=await I(i,e,u);if(yield*S.StackEvents??[],u=S.NextToken,!u)return}}async function I(i,e,u){
const g={StackName:e,...u&&{NextToken:u}};try{return await i.send(new w.r(g))}catch(S){if((0,d.n)(S,e))return{$metadata:{}};
throw S}}const b=3e4,K=6e4;async function Z(i,e,u,{isFirst:g=!1}={}){const{client:S,stackId:P}=i,k=`op-${(0,y.randomUUID)()}`,
N=g?v.fromBeginning(S,P,k):await v.fromNow(S,P,k);return await e(k),H(i,N,u)}async function q(i,e){return H(i,await v.ofRunning(
i.client,i.stackId),e)}async function H(i,e,u){const{client:g,stackId:S,clock:P,timeout:k,onEvent:N}=i;let T="",R=P.now();
const J=await(0,p.t)({clock:P,forMillis:k},async()=>{const B=await e.next();for(const et of B)N(s(et));B.length>0&&(R=P.
now());const F=P.now()-R>=b;if(!e.isOver&&!F)return;const V=await(0,d.t)(g,S);if(T=V?.status.name??"",!V?.status.isInProgress&&
!V?.status.isPreview)return{stack:V};F&&(N(l(e.all,P.now())),R=P.now())});if(!J)return{kind:"timed-out",status:T||await X(
i)};const nt=await(0,p.t)({clock:P,forMillis:K},()=>e.next());for(const B of nt??[])N(s(B));const{stack:x}=J;return u(x)?
{kind:"done",stack:x?.status.isDeleted?void 0:x}:tt(e.all,x)}async function X({client:i,stackId:e}){return(await(0,d.t)(
i,e))?.status.name??"gone"}function tt(i,e){const u=e?.status.name??"",g={logicalId:e?.name??"",type:"AWS::CloudFormatio\
n::Stack",status:u},S=(0,h.a)(i)??(0,h.n)(g,e?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:u,
cause:(0,h.t)(S),root:S,resources:(0,h.r)(i),events:i}}}),7288:(($,C,n)=>{n.d(C,{t:()=>c});var h=n(6765),w=n(6580);const d=250,
p=1500,y=5e3,m=.03,s=6e4;async function c({clock:l,forMillis:E,every:f},O){const v=l.now();let M=1;for(let W=0;;W+=1){const L=await O().
catch(K=>{if(!(0,w.n)(K))throw K;M*=2});if(L!==void 0)return L;const I=l.now()-v;if(I>=E)return;const b=Math.min((f??a(W,
I))*M,s);await(0,h.t)(l,Math.min(b,E-I))}}function a(l,E){const f=Math.min(d*2**l,p);return Math.round(Math.min(Math.max(
f,E*m),y))}}),2033:(($,C,n)=>{n.d(C,{a:()=>d,i:()=>y,n:()=>m,o:()=>w,r:()=>p,t:()=>h});const h=["Launch","Terminate","Ad\
dToLoadBalancer","InstanceRefresh"];function w(s){const{serving:c,newest:a,group:l,active:E}=s;if(E)return{kind:"attach",
refresh:E};const f=d(s);return f.length>0||l!==a?{kind:"start",version:a,outdated:f}:c===a?{kind:"nothing"}:{kind:"recor\
d",version:a}}const d=({instances:s,newest:c})=>s.filter(({version:a})=>a!==c).map(({id:a})=>a);function p(s,c){const a=s.
filter(({Description:f,StatusCode:O,StartTime:v})=>/^Launching a new EC2 instance/i.test(f??"")&&["Successful","Failed",
"Cancelled"].includes(O??"")&&(v?.getTime()??0)>=c),l=a.findIndex(({StatusCode:f})=>f==="Successful"),E=l<0?a:a.slice(0,
l);return{count:E.length,reason:E[0]?.StatusMessage||E[0]?.Cause||"Auto Scaling gives no reason",instanceIds:E.flatMap(({
Description:f})=>/\bi-[0-9a-f]+/.exec(f??"")?.[0]??[])}}function y(s,c){const a=s.instances.length,l=c?a:d(s).length,E="\
by an instance refresh, each after its replacement serves";return l===0?{replaced:l,of:a,sentence:"no instance is replac\
ed"}:{replaced:l,of:a,sentence:`${l} of ${a} instances are replaced ${E}`}}function m(s){return s.some(({type:c,properties:a})=>c===
"AWS::EC2::LaunchTemplate"&&(a.length===0||a.some(({path:l})=>l.startsWith("/Properties/LaunchTemplateData"))))}}),6844:(($,C,n)=>{
n.d(C,{n:()=>m,t:()=>s});var h=n(7643),w=n(6776),d=n(6580),p=n(5268);const y=["Pending","InProgress","Baking","Cancellin\
g","RollbackInProgress"];async function m({aws:c},a,l){const E=l??await(0,p.t)({aws:c},a.name),f=a.outputs[h.o.launchTemplateVersion];
if(!E||!f)return;const O={serving:a.parameters[h.l.servingTemplateVersion]??"",newest:f,group:E.LaunchTemplate?.Version??
"",instances:(E.Instances??[]).filter(({LifecycleState:M=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(M)).map(({InstanceId:M="",
LaunchTemplate:W})=>({id:M,version:W?.Version??""})),suspended:(0,p.n)(E)},v=new Set([O.serving,f,O.group,...O.instances.
map(({version:M})=>M)]);return{...O,active:v.size>1?await s({aws:c},a.name):void 0}}async function s({aws:c},a){const l=await c.
autoScaling(),E=(0,h.g)(a),f=(await l.send(new w.n({AutoScalingGroupName:E,MaxRecords:1})).catch(O=>{if(!((0,d.t)(O,"Val\
idationError")&&/not found/i.test(String(O))))throw O}))?.InstanceRefreshes?.[0];if(!(!f||!y.includes(f.Status??"")))return{
id:f.InstanceRefreshId??"",status:f.Status??"",version:f.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),7833:(($,C,n)=>{
n.d(C,{t:()=>h});const h=(w,d)=>({stack:w,outcome:"nothing",from:d?.group??"",to:d?.newest??"",instances:0,id:"",failure:void 0})}),
4247:(($,C,n)=>{n.d(C,{t:()=>h});function h({head:w,rows:d}){const p=[w,...d],y=w.map((s,c)=>Math.max(...p.map(a=>(a[c]??
"").length))),m=s=>y.map((c,a)=>(s[a]??"").padEnd(c)).join("  ").trimEnd();return[m(w),y.map(s=>"\u2500".repeat(s)).join(
"  "),...d.map(m)]}}),513:(($,C,n)=>{n.d(C,{n:()=>d,r:()=>w,t:()=>h});function h(p,{drift:y}){y==="true"&&p.warning("dri\
ft: true makes plan show drift, and deploy does not look for it; set drift: revert, or command: plan")}function w(p,{allowReplacement:y},{
Resources:m},s=[]){const c=new Set([...Object.entries(m).flatMap(([l,{Type:E}])=>[l,E]),...s.flatMap(({logicalId:l,type:E})=>[
l,E])]),a=y.filter(l=>!c.has(l));a.length!==0&&p.warning(`allow-replacement: neither template nor change has ${a.join(",\
 ")}; check the spelling`)}function d(p,{stackName:y,skipResources:m},s){m.length===0||s?.status.isRollbackStuck||p.warning(
`skip-resources: stack ${y} has no rollback that got stuck, and nothing is skipped; leave the input out`)}})};export{ot as id,it as ids,ct as modules};
