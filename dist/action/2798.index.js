const ct=2798,it=[2798],rt={5634:((k,A,n)=>{n.d(A,{a:()=>T,c:()=>K,i:()=>S,l:()=>I,n:()=>x,o:()=>et,r:()=>j,s:()=>L,t:()=>st,
u:()=>v});var l=n(2264),M=n(7643),r=n(6580),p=n(2903),u=n(5913),C=n(307),O=n(5051),m=n(7288),_=n(2803),g=n(7598),i=class extends(0,u.
r)(u.t,u.n,"CreateChangeSet",p.n){},h=class extends(0,u.r)(u.t,u.n,"DeleteChangeSet",p.r){},P=class extends(0,u.r)(u.t,u.
n,"DescribeChangeSet",p.a){};const D=9e5,L=(t,o)=>`${M.c}-${t}-${o}-${(0,g.randomBytes)(4).toString("hex")}`,R=new RegExp(
`^${M.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),I=t=>t.startsWith(`${M.c}-open-`),v=t=>t.includes(`:changeSet/${M.c}-o\
pen-`);function K({name:t,createdAt:o},{runName:a,now:E,holdsLock:f}){const[w,$,B,Y]=R.exec(t)??[];if(!w)return!1;if($!==
"plan")return f;const[,H,z]=/^(\d+)-(\d+)$/.exec(a)??[];return B!==void 0&&B===H&&Number(Y)<Number(z)||E-o>D}const F="{{\
changeSet:KNOWN_AFTER_APPLY}}";function b(t){return t.flatMap(({ResourceChange:o})=>o?[q(o)]:[])}function q(t){const o=tt(
t.Details??[]),a=t.ResourceDriftStatus;return{action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.
PhysicalResourceId,type:t.ResourceType??"",replacement:J(t,o),properties:o,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(a==="MODIFIED"||a==="DELETED")&&{drift:a}}}function J({Action:t,Replacement:o},a){if(t==="Dynamic"||o==="Conditional")
return"may";if(o!=="True")return"no";const E=a.filter(({replacement:f})=>f!=="no");return E.length>0&&E.every(({replacement:f})=>f===
"may")?"may":"yes"}const X={no:0,may:1,yes:2};function tt(t){const o=new Map;for(const a of t.map(s)){const E=o.get(a.path);
(!E||X[a.replacement]>X[E.replacement])&&o.set(a.path,a)}return[...o.values()]}function s({Target:t={},Evaluation:o}){const a=t.
AfterValue?.includes(F)??!1,E=t.Drift?.ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,
from:t.BeforeValue,to:a?void 0:t.AfterValue,replacement:e(t.RequiresRecreation,o==="Dynamic"||a),...a&&{isKnownAfterApply:!0},
...E!==void 0&&{drifted:E}}}function e(t,o){return t==="Conditionally"?"may":t!=="Always"?"no":o?"may":"yes"}const c=6e5,
d=100;async function S(t){const o=await y(t);if("kind"in o)return o;try{const a=await Q(t,o);return a.kind!=="ready"&&await j(
t,o),a}catch(a){if(await x(t,o).catch(()=>{}),(0,r.t)(a,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw a}}
async function y(t){const{client:o,stackName:a,changeSetName:E}=t;try{const{StackId:f=a,Id:w=E}=await o.send(U(t));return{
StackName:f,ChangeSetName:w}}catch(f){return((0,r.t)(f,"AlreadyExistsException")?await W(t):void 0)??T(f,t)}}async function W(t){
const{client:o,stackName:a,changeSetName:E}=t;try{const{StackId:f=a,ChangeSetId:w=E}=await o.send(new P({StackName:a,ChangeSetName:E}));
return{StackName:f,ChangeSetName:w}}catch(f){if((0,r.t)(f,"ChangeSetNotFoundException")||(0,_.n)(f,a))return;throw f}}function U(t){
return new i({StackName:t.stackName,ChangeSetName:t.changeSetName,ClientToken:t.changeSetName,ChangeSetType:t.isNew?"CRE\
ATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([o,a])=>({Key:o,Value:a})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const N=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function T(t,{stackName:o}){const a=(0,l.
n)(t);if((0,r.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,_.n)(t,o)||
(0,r.t)(t,"ValidationError")&&N.test(a))return{kind:"overtaken"};if(!(0,r.t)(t,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw t;return(0,C.t)(o,a)}async function Q(t,o){const{client:a,clock:E,stackName:f}=t,
w=await(0,m.t)({clock:E,forMillis:c},async()=>{const ot=await a.send(new P({...o,IncludePropertyValues:!0}));return ot.Status===
"CREATE_COMPLETE"||ot.Status==="FAILED"?ot:void 0});if(!w)return(0,C.t)(f,`the change set was not ready after ${c/6e4} m\
inutes`);const{Status:$,StatusReason:B="",Changes:Y=[],NextToken:H}=w;if($==="CREATE_COMPLETE")return{kind:"ready",id:o,
changes:b([...Y,...await nt(t,o,H)])};if(G(B))return{kind:"unchanged"};const{validationError:z}=await n.e(8932).then(n.bind(
n,8932)),at=await z(a,o,B);return at?{kind:"refused",cause:at.reason,root:at}:(0,C.t)(f,B)}async function nt({client:t},o,a){
const E=[];let f=a;for(let w=1;f&&w<d;w++){const $={...o,IncludePropertyValues:!0,NextToken:f},B=await t.send(new P($));
E.push(...B.Changes??[]),f=B.NextToken}return E}const G=t=>t.includes("didn't contain changes")||t.includes("No updates \
are to be performed");async function j(t,o){await x(t,o).catch(a=>{if(!V(a))throw a})}const V=t=>(0,r.t)(t,"InvalidChang\
eSetStatusException");async function x({client:t,isNew:o},a){await t.send(new h(a)).catch(E=>{if(!(0,_.n)(E,a.StackName)&&
!(0,r.t)(E,"ChangeSetNotFoundException"))throw E}),o&&(await(0,_.t)(t,a.StackName))?.status.isPreview&&await t.send(new C.
r({StackName:a.StackName}))}async function et(t,o){const a=[];let E;for(let f=0;f<d;f++){const w={StackName:o,...E&&{NextToken:E}},
{Summaries:$=[],NextToken:B}=await t.send(new O.t(w));for(const{ChangeSetName:Y="",CreationTime:H,ExecutionStatus:z=""}of $)
z.startsWith("EXECUTE_")||a.push({name:Y,createdAt:H?.getTime()??0});if(E=B,!E)break}return a}async function st(t,o,a){const E=[];
for(const{name:f}of a)try{await t.send(new h({StackName:o,ChangeSetName:f})),E.push(f)}catch(w){if(!V(w)&&!(0,r.t)(w,"Ch\
angeSetNotFoundException"))throw w}return E}}),323:((k,A,n)=>{n.d(A,{t:()=>_});var l=n(5913),M=n(2903),r=n(6580),p=n(5634),
u=n(254),C=n(2803),O=n(7598),m=class extends(0,l.r)(l.t,l.n,"ExecuteChangeSet",M.f){};async function _(i){const{client:h}=i,
P=await(0,p.i)(i);if(P.kind!=="ready")return P;const{id:D,changes:L}=P;let R=!1;const I=async v=>{await h.send(new m({...D,
ClientRequestToken:v})),R=!0};try{if(await i.review(L),i.isDetached)return await I(`op-${(0,O.randomUUID)()}`).catch(async K=>{
if(!((0,r.t)(K,"InvalidChangeSetStatusException")&&await g(h,D)))throw K}),{kind:"started",stackId:D.StackName};const v={
...i,stackId:D.StackName};return await(0,u.n)(v,I,K=>K?.status.isSuccess??!1,{isFirst:i.isNew})}catch(v){if(R)throw v;return await(0,p.
r)(i,D),(0,p.a)(v,i)}}const g=async(i,{StackName:h,ChangeSetName:P})=>(await(0,C.t)(i,h))?.changeSetId===P}),2798:((k,A,n)=>{
n.d(A,{DescribeStackEventsCommand:()=>r.r,DescribeStacksCommand:()=>r.n,ListChangeSetsCommand:()=>r.t});var l=n(5634),M=n(
307),r=n(5051),p=n(323),u=n(7212),C=n(6220)}),6220:((k,A,n)=>{n.d(A,{n:()=>C,t:()=>u});var l=n(307),M=n(5913),r=n(2903),
p=class extends(0,M.r)(M.t,M.n,"UpdateTerminationProtection",r.h){};function u(O,{retain:m=[],roleArn:_=""}={}){const{client:g,
stackId:i}=O,h={StackName:i,...m.length>0&&{RetainResources:[...m]},..._&&{RoleARN:_}};return(0,l.n)(O,P=>g.send(new l.r(
{...h,ClientRequestToken:P})),P=>P===void 0||P.status.isDeleted)}async function C({client:O,stackId:m},_){await O.send(new p(
{StackName:m,EnableTerminationProtection:_}))}}),9696:((k,A,n)=>{n.d(A,{n:()=>l,r:()=>p,t:()=>M});function l(u,{stateful:C,
allowed:O}){return u.filter(({action:m,replacement:_})=>m==="Remove"||_==="yes").filter(({type:m})=>C.includes(m)).filter(
({logicalId:m,type:_})=>!O.includes(m)&&!O.includes(_))}function M(u,C){const O=C.filter(({action:_})=>_!=="Add"&&_!=="I\
mport"),m=new Set(O.map(({logicalId:_})=>_));return{...u,allowed:u.allowed.filter(_=>r(_)||m.has(_))}}const r=u=>u.includes(
"::");function p({stateful:u,allowed:C}){const O=u.filter(i=>!C.includes(i)),m=C.filter(i=>!r(i)).map(i=>`LogicalResourc\
eId/${i}`),_={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},g={Effect:"Deny",Action:["Update:Replace","Up\
date:Delete"],Principal:"*",...m.length>0?{NotResource:m}:{Resource:"*"},Condition:{StringEquals:{ResourceType:O}}};return JSON.
stringify({Statement:O.length>0?[_,g]:[_]})}}),254:((k,A,n)=>{n.d(A,{n:()=>b,r:()=>L,t:()=>q});var l=n(8669),M=n(5051),r=n(
2803),p=n(7288),u=n(7598);const C={red:31,green:32,yellow:33,cyan:36};function O(s){const e=`${s.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${m(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} (${s.ResourceType??""})`;return s.ResourceStatusReason?
`${e}: ${s.ResourceStatusReason}`:e}function m(s){return`\x1B[${C[_(s)]}m${s}\x1B[0m`}function _(s){return s.endsWith("_\
FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yellow":s.endsWith("_COMPLETE")?"green":"cyan"}function g(s,e){
const c=new Map;for(const N of s.filter(T=>!(0,l.i)(T))){const T=N.LogicalResourceId??"";N.ResourceStatus?.endsWith("_IN\
_PROGRESS")?c.has(T)||c.set(T,N.Timestamp?.getTime()??e):c.delete(T)}const d=[...c].sort(([,N],[,T])=>N-T).slice(0,i),S=c.
size-d.length,y=d.map(([N,T])=>`${N} (${h(e-T)})`),W=s.find(l.i),U=`the stack (${h(e-(W?.Timestamp?.getTime()??e))})`;return`\
still waiting for ${y.join(", ")||U}${S>0?` and ${S} more`:""}`}const i=5,h=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:
`${Math.floor(s/6e4)} min`,P=100;var D=class Z{#a;#o;#n;#t;#e=[];constructor(e,c,{token:d,newestSeen:S}){this.#a=e,this.#o=
c,this.#n=d,this.#t=S}static async fromNow(e,c,d){const{StackEvents:S}=await v(e,c,void 0);return new Z(e,c,{token:d,newestSeen:S?.[0]?.
EventId})}static fromBeginning(e,c,d){return new Z(e,c,{token:d,newestSeen:void 0})}static async ofRunning(e,c){const{operation:d,
before:S}=await R(e,c),y=d[0]?.ClientRequestToken;return new Z(e,c,{token:y,newestSeen:S?.EventId})}async next(){const e=[];
let c;for await(const d of I(this.#a,this.#o)){if(c??=d.EventId,d.EventId===this.#t)break;this.#s(d)&&e.push(d)}return this.#t=
c??this.#t,e.reverse(),this.#e.push(...e),e}#s({ClientRequestToken:e,ResourceStatus:c}){return new r.r(c).isPreview?!1:!this.#n||
!e||e===this.#n}get all(){return this.#e}get isOver(){const e=this.#e.findLast(l.i);return e!==void 0&&!new r.r(e.ResourceStatus).
isInProgress}};async function L(s,e){return(await R(s,e)).operation}async function R(s,e){const c=[];let d,S=!1;for await(const y of I(
s,e)){const W=new r.r(y.ResourceStatus),U=(0,l.i)(y)&&!W.isInProgress;if(W.isPreview||U&&S){d=y;break}S||=(0,l.i)(y),c.push(
y)}return{operation:c.reverse(),before:d}}async function*I(s,e){let c;for(let d=0;d<P;d++){const S=await v(s,e,c);if(yield*S.
StackEvents??[],c=S.NextToken,!c)return}}async function v(s,e,c){const d={StackName:e,...c&&{NextToken:c}};try{return await s.
send(new M.r(d))}catch(S){if((0,r.n)(S,e))return{$metadata:{}};throw S}}const K=3e4,F=6e4;async function b(s,e,c,{isFirst:d=!1}={}){
const{client:S,stackId:y}=s,W=`op-${(0,u.randomUUID)()}`,U=d?D.fromBeginning(S,y,W):await D.fromNow(S,y,W);return await e(
W),J(s,U,c)}async function q(s,e){return J(s,await D.ofRunning(s.client,s.stackId),e)}async function J(s,e,c){const{client:d,
stackId:S,clock:y,timeout:W,onEvent:U}=s;let N="",T=y.now();const Q=await(0,p.t)({clock:y,forMillis:W},async()=>{const j=await e.
next();for(const et of j)U(O(et));j.length>0&&(T=y.now());const V=y.now()-T>=K;if(!e.isOver&&!V)return;const x=await(0,r.
t)(d,S);if(N=x?.status.name??"",!x?.status.isInProgress&&!x?.status.isPreview)return{stack:x};V&&(U(g(e.all,y.now())),T=
y.now())});if(!Q)return{kind:"timed-out",status:N||await X(s)};const nt=await(0,p.t)({clock:y,forMillis:F},()=>e.next());
for(const j of nt??[])U(O(j));const{stack:G}=Q;return c(G)?{kind:"done",stack:G?.status.isDeleted?void 0:G}:tt(e.all,G)}
async function X({client:s,stackId:e}){return(await(0,r.t)(s,e))?.status.name??"gone"}function tt(s,e){const c=e?.status.
name??"",d={logicalId:e?.name??"",type:"AWS::CloudFormation::Stack",status:c},S=(0,l.a)(s)??(0,l.n)(d,e?.statusReason||"\
CloudFormation gave no reason");return{kind:"failed",status:c,cause:(0,l.t)(S),root:S,resources:(0,l.r)(s),events:s}}}),
7288:((k,A,n)=>{n.d(A,{t:()=>m});var l=n(6765),M=n(6580);const r=250,p=1500,u=5e3,C=.03,O=6e4;async function m({clock:g,
forMillis:i,every:h},P){const D=g.now();let L=1;for(let R=0;;R+=1){const I=await P().catch(F=>{if(!(0,M.n)(F))throw F;L*=
2});if(I!==void 0)return I;const v=g.now()-D;if(v>=i)return;const K=Math.min((h??_(R,v))*L,O);await(0,l.t)(g,Math.min(K,
i-v))}}function _(g,i){const h=Math.min(r*2**g,p);return Math.round(Math.min(Math.max(h,i*C),u))}}),7212:((k,A,n)=>{n.d(
A,{n:()=>i,r:()=>_,t:()=>g});var l=n(5913),M=n(2903),r=n(6220),p=n(9696),u=n(2803),C=n(2264),O=n(6853),m=class extends(0,l.
r)(l.t,l.n,"SetStackPolicy",M.m){};async function _({aws:h},P,D){await(await h.cloudFormation()).send(new m({StackName:P,
StackPolicyBody:(0,p.r)(D)}))}async function g(h,P){try{return await _(h,P,O.t),!0}catch(D){return h.log.warning(`the st\
ack's policy could not be put back and is so by the next deploy: ${(0,C.n)(D)}`),!1}}async function i({aws:h,log:P},D){const L=await h.
cloudFormation();if(await(0,r.n)({client:L,stackId:D},!0),!(await(0,u.t)(L,D))?.isProtected){const R=`termination protec\
tion of ${D} was switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new C.
t("stack.unprotected",R)}P.info("termination protection is on")}}),307:((k,A,n)=>{n.d(A,{n:()=>_,r:()=>O,t:()=>m});var l=n(
2264),M=n(6580),r=n(8669),p=n(2903),u=n(5913),C=n(254),O=class extends(0,u.r)(u.t,u.n,"DeleteStack",p.i){};function m(i,h){
return{kind:"refused",cause:h,root:(0,r.n)({logicalId:i,type:"AWS::CloudFormation::Stack",status:"refused"},h)}}async function _(i,h,P){
let D;const L=R=>h(R).catch(I=>{throw(0,M.t)(I,"ValidationError")&&(D=m(g(i),(0,l.n)(I))),I});return(0,C.n)(i,L,P).catch(
R=>{if(D)return D;throw R})}const g=({stackId:i})=>i.split("/")[1]??i}),6853:((k,A,n)=>{n.d(A,{n:()=>M,t:()=>r});const l=[
"AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::EC2::NatGateway","AWS::EC2::Route",
"AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::V\
PC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadB\
alancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::\
Parameter"],M=({allowReplacement:p})=>({stateful:l,allowed:p}),r={stateful:l,allowed:[]}})};export{ct as id,it as ids,rt as modules};
