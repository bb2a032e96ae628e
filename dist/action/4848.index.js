const z=4848,q=[4848],nn={4848:((j,A,e)=>{e.d(A,{DescribeAutoScalingGroupsCommand:()=>r.r,DescribeInstanceRefreshesCommand:()=>r.
n,DescribeScalingActivitiesCommand:()=>r.t});var r=e(6776),I=e(1195),P=e(8930),w=e(126),C=e(5046),v=e(3657),M=e(6313),m=e(
2324)}),396:((j,A,e)=>{e.d(A,{i:()=>M,n:()=>m,r:()=>v,t:()=>w});var r=e(7643),I=e(7598);const P=9e5,w=(i,g)=>`${r.c}-${i}\
-${g}-${(0,I.randomBytes)(4).toString("hex")}`,C=new RegExp(`^${r.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),v=i=>i.startsWith(
`${r.c}-open-`),M=i=>i.includes(`:changeSet/${r.c}-open-`);function m({name:i,createdAt:g},{runName:u,now:E,holdsLock:p}){
const[O,T,L,W]=C.exec(i)??[];if(!O)return!1;if(T!=="plan")return p;const[,y,S]=/^(\d+)-(\d+)$/.exec(u)??[];return L!==void 0&&
L===y&&Number(W)<Number(S)||E-g>P}}),5634:((j,A,e)=>{e.d(A,{a:()=>a,i:()=>V,n:()=>R,o:()=>$,r:()=>h,t:()=>N});var r=e(5913),
I=e(2903),P=e(307),w=e(5051),C=e(6580),v=e(2264),M=e(7288),m=e(2803),i=class extends(0,r.r)(r.t,r.n,"CreateChangeSet",I.
n){},g=class extends(0,r.r)(r.t,r.n,"DeleteChangeSet",I.r){},u=class extends(0,r.r)(r.t,r.n,"DescribeChangeSet",I.a){};const E="\
{{changeSet:KNOWN_AFTER_APPLY}}";function p(n){return n.flatMap(({ResourceChange:c})=>c?[O(c)]:[])}function O(n){const c=W(
n.Details??[]),o=n.ResourceDriftStatus;return{action:n.Action??"Dynamic",logicalId:n.LogicalResourceId??"",physicalId:n.
PhysicalResourceId,type:n.ResourceType??"",replacement:T(n,c),properties:c,...n.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(o==="MODIFIED"||o==="DELETED")&&{drift:o}}}function T({Action:n,Replacement:c},o){if(n==="Dynamic"||c==="Conditional")
return"may";if(c!=="True")return"no";const f=o.filter(({replacement:D})=>D!=="no");return f.length>0&&f.every(({replacement:D})=>D===
"may")?"may":"yes"}const L={no:0,may:1,yes:2};function W(n){const c=new Map;for(const o of n.map(y)){const f=c.get(o.path);
(!f||L[o.replacement]>L[f.replacement])&&c.set(o.path,o)}return[...c.values()]}function y({Target:n={},Evaluation:c}){const o=n.
AfterValue?.includes(E)??!1,f=n.Drift?.ActualValue;return{path:n.Path??`/${[n.Attribute,n.Name].filter(Boolean).join("/")}`,
from:n.BeforeValue,to:o?void 0:n.AfterValue,replacement:S(n.RequiresRecreation,c==="Dynamic"||o),...o&&{isKnownAfterApply:!0},
...f!==void 0&&{drifted:f}}}function S(n,c){return n==="Conditionally"?"may":n!=="Always"?"no":c?"may":"yes"}const K=6e5,
F=100;async function V(n){const c=await G(n);if("kind"in c)return c;try{const o=await s(n,c);return o.kind!=="ready"&&await h(
n,c),o}catch(o){if(await R(n,c).catch(()=>{}),(0,C.t)(o,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw o}}
async function G(n){const{client:c,stackName:o,changeSetName:f}=n;try{const{StackId:D=o,Id:B=f}=await c.send(x(n));return{
StackName:D,ChangeSetName:B}}catch(D){return((0,C.t)(D,"AlreadyExistsException")?await b(n):void 0)??a(D,n)}}async function b(n){
const{client:c,stackName:o,changeSetName:f}=n;try{const{StackId:D=o,ChangeSetId:B=f}=await c.send(new u({StackName:o,ChangeSetName:f}));
return{StackName:D,ChangeSetName:B}}catch(D){if((0,C.t)(D,"ChangeSetNotFoundException")||(0,m.n)(D,o))return;throw D}}function x(n){
return new i({StackName:n.stackName,ChangeSetName:n.changeSetName,ClientToken:n.changeSetName,ChangeSetType:n.isNew?"CRE\
ATE":"UPDATE",...n.template,Parameters:[...n.parameters],Tags:Object.entries(n.tags).map(([c,o])=>({Key:c,Value:o})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...n.roleArn&&{RoleARN:n.roleArn},...n.revertsDrift&&!n.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const l=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i,t=/already exists and cannot be created again with the changeset/i;
function a(n,{stackName:c}){const o=(0,v.n)(n);if((0,C.t)(n,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,m.n)(n,c)||(0,C.t)(n,"ValidationError")&&(l.test(o)||t.test(o)))return{kind:"overtaken"};
if(!(0,C.t)(n,"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw n;return(0,P.t)(c,o)}
async function s(n,c){const{client:o,clock:f,stackName:D}=n,B=await(0,M.t)({clock:f,forMillis:K},async()=>{const Z=await o.
send(new u({...c,IncludePropertyValues:!0}));return Z.Status==="CREATE_COMPLETE"||Z.Status==="FAILED"?Z:void 0});if(!B)return(0,P.
t)(D,`the change set was not ready after ${K/6e4} minutes`);const{Status:Y,StatusReason:k="",Changes:H=[],NextToken:X}=B;
if(Y==="CREATE_COMPLETE")return{kind:"ready",id:c,changes:p([...H,...await d(n,c,X)])};if(_(k))return{kind:"unchanged"};
const{validationError:J}=await e.e(8932).then(e.bind(e,8932)),Q=await J(o,c,k);return Q?{kind:"refused",cause:Q.reason,root:Q}:
(0,P.t)(D,k)}async function d({client:n},c,o){const f=[];let D=o;for(let B=1;D&&B<F;B++){const Y={...c,IncludePropertyValues:!0,
NextToken:D},k=await n.send(new u(Y));f.push(...k.Changes??[]),D=k.NextToken}return f}const _=n=>n.includes("didn't cont\
ain changes")||n.includes("No updates are to be performed");async function h(n,c){await R(n,c).catch(o=>{if(!U(o))throw o})}
const U=n=>(0,C.t)(n,"InvalidChangeSetStatusException");async function R({client:n,isNew:c},o){await n.send(new g(o)).catch(
f=>{if(!(0,m.n)(f,o.StackName)&&!(0,C.t)(f,"ChangeSetNotFoundException"))throw f}),c&&(await(0,m.t)(n,o.StackName))?.status.
isPreview&&await n.send(new P.r({StackName:o.StackName}))}async function $(n,c){const o=[];let f;for(let D=0;D<F;D++){const B={
StackName:c,...f&&{NextToken:f}},{Summaries:Y=[],NextToken:k}=await n.send(new w.t(B));for(const{ChangeSetName:H="",CreationTime:X,
ExecutionStatus:J=""}of Y)J.startsWith("EXECUTE_")||o.push({name:H,createdAt:X?.getTime()??0});if(f=k,!f)break}return o}
async function N(n,c,o){const f=[];for(const{name:D}of o)try{await n.send(new g({StackName:c,ChangeSetName:D})),f.push(D)}catch(B){
if(!U(B)&&!(0,C.t)(B,"ChangeSetNotFoundException"))throw B}return f}}),323:((j,A,e)=>{e.d(A,{t:()=>i});var r=e(5913),I=e(
2903),P=e(6580),w=e(5634),C=e(254),v=e(2803),M=e(7598),m=class extends(0,r.r)(r.t,r.n,"ExecuteChangeSet",I.f){};async function i(u){
const{client:E}=u,p=await(0,w.i)(u);if(p.kind!=="ready")return p;const{id:O,changes:T}=p;let L=!1;const W=async y=>{await E.
send(new m({...O,ClientRequestToken:y})),L=!0};try{if(await u.review(T),u.isDetached)return await W(`op-${(0,M.randomUUID)()}`).
catch(async S=>{if(!((0,P.t)(S,"InvalidChangeSetStatusException")&&await g(E,O)))throw S}),{kind:"started",stackId:O.StackName};
const y={...u,stackId:O.StackName};return await(0,C.n)(y,W,S=>S?.status.isSuccess??!1,{isFirst:u.isNew,isBegun:S=>S===void 0||
S.changeSetId===O.ChangeSetName})}catch(y){if(L)throw y;return await(0,w.r)(u,O),(0,w.a)(y,u)}}const g=async(u,{StackName:E,
ChangeSetName:p})=>(await(0,v.t)(u,E))?.changeSetId===p}),2033:((j,A,e)=>{e.d(A,{a:()=>P,i:()=>C,n:()=>v,o:()=>I,r:()=>w,
t:()=>r});const r=["Launch","Terminate","AddToLoadBalancer","InstanceRefresh"];function I(M){const{serving:m,newest:i,group:g,
active:u}=M;if(u)return{kind:"attach",refresh:u};const E=P(M);return E.length>0||g!==i?{kind:"start",version:i,outdated:E}:
m===i?{kind:"nothing"}:{kind:"record",version:i}}const P=({instances:M,newest:m})=>M.filter(({version:i})=>i!==m).map(({
id:i})=>i);function w(M,m){const i=M.filter(({Description:E,StatusCode:p,StartTime:O})=>/^Launching a new EC2 instance/i.
test(E??"")&&["Successful","Failed","Cancelled"].includes(p??"")&&(O?.getTime()??0)>=m),g=i.findIndex(({StatusCode:E})=>E===
"Successful"),u=g<0?i:i.slice(0,g);return{count:u.length,reason:u[0]?.StatusMessage||u[0]?.Cause||"Auto Scaling gives no\
 reason",instanceIds:u.flatMap(({Description:E})=>/\bi-[0-9a-f]+/.exec(E??"")?.[0]??[])}}function C(M,m){const i=M.instances.
length,g=m?i:P(M).length,u="by an instance refresh, each after its replacement serves";return g===0?{replaced:g,of:i,sentence:"\
no instance is replaced"}:{replaced:g,of:i,sentence:`${g} of ${i} instances are replaced ${u}`}}function v(M){return M.some(
({type:m,properties:i})=>m==="AWS::EC2::LaunchTemplate"&&(i.length===0||i.some(({path:g})=>g.startsWith("/Properties/Lau\
nchTemplateData"))))}}),2324:((j,A,e)=>{e.d(A,{bring:()=>W});var r=e(7643),I=e(6776),P=e(4128),w=e(6580),C=e(2264),v=e(8919),
M=e(4865),m=e(2033),i=e(6844),g=e(126),u=e(7833),E=e(396),p=e(323),O=class extends(0,I.o)(I.i,I.a,"StartInstanceRefresh",
P.l){};const T=18e5;async function L({aws:l,clock:t,log:a,runName:s,insist:d},_,h){const U=r.l.servingTemplateVersion,R=await(0,p.
t)({client:await l.cloudFormation(),clock:t,stackName:_.name,isNew:!1,changeSetName:(0,E.t)("deploy",s),template:{UsePreviousTemplate:!0},
parameters:Object.keys(_.parameters).map(N=>N===U?{ParameterKey:N,ParameterValue:h}:{ParameterKey:N,UsePreviousValue:!0}),
tags:_.tags,timeout:T,review:d,onEvent:N=>a.info(N)});if(R.kind==="done"&&R.stack)return R.stack;if(R.kind==="unchanged")
return _;const $="cause"in R?R.cause:`it did not end (${R.kind})`;throw new C.t("stack.change-failed",`all instances run\
 version ${h} of the launch template, but stack ${_.name} could not be told so: ${$}; deploy again`)}async function W(l,t,a){
const s=(0,m.o)(a),d={stackName:t.name,groupName:(0,r.g)(t.name)};switch(s.kind){case"nothing":return(0,u.t)(t,a);case"r\
ecord":return x(await L(l,t,s.version),a,{outcome:"recorded"});case"attach":{l.log.info(`instance refresh ${s.refresh.id}\
 runs: following it`);const _=await(0,g.t)(l,d,s.refresh.id);return!(_.version===a.newest&&s.refresh.status!=="RollbackI\
nProgress")&&_.kind!=="timed-out"?y(l,t,a,_):V(l,t,a,_)}default:{K(await S(l,t,a));const{version:_,outdated:h}=s;return l.
log.info(`${h.length} of ${a.instances.length} instances run an older version of the launch template than ${_}: they are\
 replaced`),V(l,t,a,await(0,g.t)(l,d,await F(l,t,_)))}}}async function y(l,t,a,s){const d=s.version?` (version ${s.version}\
)`:"";l.log.info(`instance refresh ${s.id}${d} ended: ${s.status}${s.reason&&`, ${s.reason}`}`);const _=await(0,i.n)(l,t)??
a;return _.active?x(t,_,{outcome:"failed",failure:new C.t("fleet.refresh-failed","somebody else began another instance r\
efresh; deploy again when it has ended")}):W(l,t,_)}async function S(l,{name:t},a){const s=(await(0,M.t)(l,t))?.paused??
!1;return await(0,v.n)(l,t,{paused:s})?{...a,suspended:a.suspended.filter(d=>!r.t.includes(d))}:a}function K({suspended:l}){
const t=m.t.filter(s=>l.includes(s));if(t.length===0)return;const a=`the group's process ${t.join(" and ")} is suspended\
, so no instance can be replaced`;throw new C.t("fleet.refresh-failed",`${a}; resume it in Auto Scaling, then deploy aga\
in`)}async function F({aws:l,insist:t},a,s){const d=await l.autoScaling();await t();const _=a.outputs[r.o.launchTemplate]??
"";try{const{InstanceRefreshId:h=""}=await d.send(new O({AutoScalingGroupName:(0,r.g)(a.name),DesiredConfiguration:{LaunchTemplate:{
LaunchTemplateId:_,Version:s}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,
SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return h}catch(h){if(!(0,w.t)(h,"Insta\
nceRefreshInProgressFault","InstanceRefreshInProgress"))throw h;const U=await(0,i.t)({aws:l},a.name);if(U)return U.id;throw h}}
async function V(l,t,a,s){const{id:d}=s;return s.kind==="successful"?(l.log.info(`all instances run version ${a.newest} \
of the launch template`),x(await L(l,t,a.newest),a,{outcome:"refreshed",id:d})):x(t,a,{outcome:"failed",id:d,failure:new C.
t("fleet.refresh-failed",`${G(a,s)}; ${b[s.kind]}`)})}const G=({newest:l,group:t},{kind:a,reason:s,status:d,id:_})=>{const h=`\
the instances could not be replaced by version ${l} of the launch template`;return a==="timed-out"?`${h} in time: instan\
ce refresh ${_} still runs (${s||d})`:a==="rolled-back"?`${h}: ${s}; version ${t} serves again`:`${h}: ${s}; instance re\
fresh ${_} ended as ${d}`},b={"rolled-back":"correct what new instances boot with and deploy again",failed:"look at the \
group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};function x(l,t,a){return{...(0,u.
t)(l,t),instances:(0,m.a)(t).length,...a}}}),126:((j,A,e)=>{e.d(A,{t:()=>y});var r=e(6776),I=e(4128),P=e(6580),w=e(7288),
C=e(2264),v=e(1105),M=e(4629),m=e(8919),i=e(1195),g=e(2033),u=class extends(0,r.o)(r.i,r.a,"RollbackInstanceRefresh",I.s){},
E=class extends(0,v.f)(v.u,v.d,"GetConsoleOutput",M.f){};const p=400;async function O({aws:t},a){const s=await t.ec2();for(const d of a){
const _=await s.send(new E({InstanceId:d})).catch(()=>{}),h=[...Buffer.from(_?.Output??"","base64").toString("utf8").matchAll(
/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(h)return`${h.slice(0,p)} (${d})`}}const T=5e3,L=3e4,W=108e5;async function y(t,a,s){
const{clock:d}=t,_=l(t);let h="",U={};return await(0,w.t)({clock:d,forMillis:W,every:T},async()=>{const R=await V(t,a,s);
U=R;const{Status:$=""}=R;_(R);const N=K[$];if(N)return{...S(R),id:s,kind:N,reason:N==="successful"?"":h||F(R)};$==="InPr\
ogress"&&!h&&(h=await G(t,a,R)??""),$==="RollbackInProgress"&&await(0,m.n)(t,a.stackName,{})})??{...S(U),id:s,kind:"time\
d-out",reason:U.StatusReason??""}}const S=({DesiredConfiguration:t,Status:a})=>({version:t?.LaunchTemplate?.Version??"",
status:a??""}),K={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"\
failed"},F=({RollbackDetails:t,StatusReason:a,Status:s})=>t?.RollbackReason||a||`it ended as ${s}`;async function V({aws:t},{
groupName:a},s){const{InstanceRefreshes:d}=await(await t.autoScaling()).send(new r.n({AutoScalingGroupName:a,InstanceRefreshIds:[
s]}));return d?.[0]??{InstanceRefreshId:s,Status:"Pending"}}async function G(t,{groupName:a},s){const{Activities:d=[]}=await(await t.
aws.autoScaling()).send(new r.t({AutoScalingGroupName:a,MaxRecords:100})),_=(0,g.r)(d,s.StartTime?.getTime()??0);if(_.count<
2)return;const h=await x(t,_);return t.log.warning(`${_.count} new instances failed in a row: ${h}; the refresh is rolle\
d back`),await b(t,a),h}async function b(t,a){const s=await t.aws.autoScaling();try{await s.send(new u({AutoScalingGroupName:a}))}catch(d){
if((0,P.t)(d,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return;if(!(0,P.t)(d,"IrreversibleIns\
tanceRefreshFault","IrreversibleInstanceRefresh"))throw d;t.log.warning(`the refresh cannot be rolled back and is cancel\
led: ${(0,C.n)(d)}`),await(0,i.t)(t,a)}}const x=async(t,{instanceIds:a,reason:s})=>await O(t,a.slice(0,2))??s;function l({
clock:t,log:a}){const s=t.now();let d="",_=Number.NEGATIVE_INFINITY;return({Status:h,PercentageComplete:U=0,InstancesToUpdate:R,
StatusReason:$})=>{const N=`${h} ${U} %${R===void 0?"":`, ${R} instances left`}${$?`: ${$}`:""}`;N===d&&t.now()-_<L||(d=
N,_=t.now(),a.info(`${Math.round((_-s)/1e3)} s  ${N}`))}}}),7833:((j,A,e)=>{e.d(A,{t:()=>r});const r=(I,P)=>({stack:I,outcome:"\
nothing",from:P?.group??"",to:P?.newest??"",instances:0,id:"",failure:void 0})}),5046:((j,A,e)=>{e.d(A,{n:()=>u,r:()=>i,
t:()=>g});var r=e(7643),I=e(7811),P=e(6776),w=e(4128),C=e(4539),v=e(467),M=class extends(0,P.o)(P.i,P.a,"SetDesiredCapac\
ity",w.c){};const m=(0,I.f)({from:(0,I.s)(),to:(0,I.s)(),desired:(0,I.s)()});function i(E,p){const{MinSize:O=0,DesiredCapacity:T=0}=E??
{};return p<O?{from:O,to:p,desired:T}:void 0}const g=(E,p,O)=>(0,v.n)(E,(0,r._)(p).shrink,{description:"A smaller size t\
hat the group has yet to follow",value:O});async function u({aws:E,log:p},O,{size:T,group:L,guard:W}){const y=L?.DesiredCapacity??
0;if(y<=T)return;const S=await(0,v.t)({aws:E},(0,r._)(O).shrink,m);S?.to!==T||y>S.desired||(await W(async K=>{await K(),
await(await E.autoScaling()).send(new M({AutoScalingGroupName:(0,r.g)(O),DesiredCapacity:T})),await(await E.ssm()).send(
new C.t({Names:[(0,r._)(O).shrink]}))}),p.info(`size ${S.from} is now ${T}: the group goes from ${y} instances to ${T}`))}})};export{z as id,q as ids,nn as modules};
