const on=4848,cn=[4848],rn={4848:((x,T,t)=>{t.d(T,{DescribeAutoScalingGroupsCommand:()=>u.r,DescribeInstanceRefreshesCommand:()=>u.
n,DescribeScalingActivitiesCommand:()=>u.t});var u=t(6776),P=t(1195),h=t(8930),A=t(126),D=t(5046),S=t(3657),C=t(6313),O=t(
2324)}),5634:((x,T,t)=>{t.d(T,{a:()=>$,c:()=>L,i:()=>l,l:()=>U,n:()=>Q,o:()=>an,r:()=>q,s:()=>w,t:()=>sn,u:()=>v});var u=t(
2264),P=t(7643),h=t(6580),A=t(2903),D=t(5913),S=t(307),C=t(5051),O=t(7288),_=t(2803),M=t(7598),f=class extends(0,D.r)(D.
t,D.n,"CreateChangeSet",A.n){},m=class extends(0,D.r)(D.t,D.n,"DeleteChangeSet",A.r){},I=class extends(0,D.r)(D.t,D.n,"D\
escribeChangeSet",A.a){};const p=9e5,w=(n,c)=>`${P.c}-${n}-${c}-${(0,M.randomBytes)(4).toString("hex")}`,W=new RegExp(`^${P.
c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),U=n=>n.startsWith(`${P.c}-open-`),v=n=>n.includes(`:changeSet/${P.c}-open-`);
function L({name:n,createdAt:c},{runName:o,now:d,holdsLock:E}){const[y,F,j,H]=W.exec(n)??[];if(!y)return!1;if(F!=="plan")
return E;const[,X,J]=/^(\d+)-(\d+)$/.exec(o)??[];return j!==void 0&&j===X&&Number(H)<Number(J)||d-c>p}const k="{{changeS\
et:KNOWN_AFTER_APPLY}}";function b(n){return n.flatMap(({ResourceChange:c})=>c?[V(c)]:[])}function V(n){const c=K(n.Details??
[]),o=n.ResourceDriftStatus;return{action:n.Action??"Dynamic",logicalId:n.LogicalResourceId??"",physicalId:n.PhysicalResourceId,
type:n.ResourceType??"",replacement:Y(n,c),properties:c,...n.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(o==="\
MODIFIED"||o==="DELETED")&&{drift:o}}}function Y({Action:n,Replacement:c},o){if(n==="Dynamic"||c==="Conditional")return"\
may";if(c!=="True")return"no";const d=o.filter(({replacement:E})=>E!=="no");return d.length>0&&d.every(({replacement:E})=>E===
"may")?"may":"yes"}const G={no:0,may:1,yes:2};function K(n){const c=new Map;for(const o of n.map(i)){const d=c.get(o.path);
(!d||G[o.replacement]>G[d.replacement])&&c.set(o.path,o)}return[...c.values()]}function i({Target:n={},Evaluation:c}){const o=n.
AfterValue?.includes(k)??!1,d=n.Drift?.ActualValue;return{path:n.Path??`/${[n.Attribute,n.Name].filter(Boolean).join("/")}`,
from:n.BeforeValue,to:o?void 0:n.AfterValue,replacement:e(n.RequiresRecreation,c==="Dynamic"||o),...o&&{isKnownAfterApply:!0},
...d!==void 0&&{drifted:d}}}function e(n,c){return n==="Conditionally"?"may":n!=="Always"?"no":c?"may":"yes"}const a=6e5,
s=100;async function l(n){const c=await r(n);if("kind"in c)return c;try{const o=await N(n,c);return o.kind!=="ready"&&await q(
n,c),o}catch(o){if(await Q(n,c).catch(()=>{}),(0,h.t)(o,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw o}}
async function r(n){const{client:c,stackName:o,changeSetName:d}=n;try{const{StackId:E=o,Id:y=d}=await c.send(B(n));return{
StackName:E,ChangeSetName:y}}catch(E){return((0,h.t)(E,"AlreadyExistsException")?await g(n):void 0)??$(E,n)}}async function g(n){
const{client:c,stackName:o,changeSetName:d}=n;try{const{StackId:E=o,ChangeSetId:y=d}=await c.send(new I({StackName:o,ChangeSetName:d}));
return{StackName:E,ChangeSetName:y}}catch(E){if((0,h.t)(E,"ChangeSetNotFoundException")||(0,_.n)(E,o))return;throw E}}function B(n){
return new f({StackName:n.stackName,ChangeSetName:n.changeSetName,ClientToken:n.changeSetName,ChangeSetType:n.isNew?"CRE\
ATE":"UPDATE",...n.template,Parameters:[...n.parameters],Tags:Object.entries(n.tags).map(([c,o])=>({Key:c,Value:o})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...n.roleArn&&{RoleARN:n.roleArn},...n.revertsDrift&&!n.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const R=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function $(n,{stackName:c}){const o=(0,u.
n)(n);if((0,h.t)(n,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,_.n)(n,c)||
(0,h.t)(n,"ValidationError")&&R.test(o))return{kind:"overtaken"};if(!(0,h.t)(n,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw n;return(0,S.t)(c,o)}async function N(n,c){const{client:o,clock:d,stackName:E}=n,
y=await(0,O.t)({clock:d,forMillis:a},async()=>{const z=await o.send(new I({...c,IncludePropertyValues:!0}));return z.Status===
"CREATE_COMPLETE"||z.Status==="FAILED"?z:void 0});if(!y)return(0,S.t)(E,`the change set was not ready after ${a/6e4} min\
utes`);const{Status:F,StatusReason:j="",Changes:H=[],NextToken:X}=y;if(F==="CREATE_COMPLETE")return{kind:"ready",id:c,changes:b(
[...H,...await tn(n,c,X)])};if(en(j))return{kind:"unchanged"};const{validationError:J}=await t.e(8932).then(t.bind(t,8932)),
Z=await J(o,c,j);return Z?{kind:"refused",cause:Z.reason,root:Z}:(0,S.t)(E,j)}async function tn({client:n},c,o){const d=[];
let E=o;for(let y=1;E&&y<s;y++){const F={...c,IncludePropertyValues:!0,NextToken:E},j=await n.send(new I(F));d.push(...j.
Changes??[]),E=j.NextToken}return d}const en=n=>n.includes("didn't contain changes")||n.includes("No updates are to be p\
erformed");async function q(n,c){await Q(n,c).catch(o=>{if(!nn(o))throw o})}const nn=n=>(0,h.t)(n,"InvalidChangeSetStatu\
sException");async function Q({client:n,isNew:c},o){await n.send(new m(o)).catch(d=>{if(!(0,_.n)(d,o.StackName)&&!(0,h.t)(
d,"ChangeSetNotFoundException"))throw d}),c&&(await(0,_.t)(n,o.StackName))?.status.isPreview&&await n.send(new S.r({StackName:o.
StackName}))}async function an(n,c){const o=[];let d;for(let E=0;E<s;E++){const y={StackName:c,...d&&{NextToken:d}},{Summaries:F=[],
NextToken:j}=await n.send(new C.t(y));for(const{ChangeSetName:H="",CreationTime:X,ExecutionStatus:J=""}of F)J.startsWith(
"EXECUTE_")||o.push({name:H,createdAt:X?.getTime()??0});if(d=j,!d)break}return o}async function sn(n,c,o){const d=[];for(const{
name:E}of o)try{await n.send(new m({StackName:c,ChangeSetName:E})),d.push(E)}catch(y){if(!nn(y)&&!(0,h.t)(y,"ChangeSetNo\
tFoundException"))throw y}return d}}),323:((x,T,t)=>{t.d(T,{t:()=>_});var u=t(5913),P=t(2903),h=t(6580),A=t(5634),D=t(254),
S=t(2803),C=t(7598),O=class extends(0,u.r)(u.t,u.n,"ExecuteChangeSet",P.f){};async function _(f){const{client:m}=f,I=await(0,A.
i)(f);if(I.kind!=="ready")return I;const{id:p,changes:w}=I;let W=!1;const U=async v=>{await m.send(new O({...p,ClientRequestToken:v})),
W=!0};try{if(await f.review(w),f.isDetached)return await U(`op-${(0,C.randomUUID)()}`).catch(async L=>{if(!((0,h.t)(L,"I\
nvalidChangeSetStatusException")&&await M(m,p)))throw L}),{kind:"started",stackId:p.StackName};const v={...f,stackId:p.StackName};
return await(0,D.n)(v,U,L=>L?.status.isSuccess??!1,{isFirst:f.isNew})}catch(v){if(W)throw v;return await(0,A.r)(f,p),(0,A.
a)(v,f)}}const M=async(f,{StackName:m,ChangeSetName:I})=>(await(0,S.t)(f,m))?.changeSetId===I}),2033:((x,T,t)=>{t.d(T,{a:()=>h,
i:()=>D,n:()=>S,o:()=>P,r:()=>A,t:()=>u});const u=["Launch","Terminate","AddToLoadBalancer","InstanceRefresh"];function P(C){
const{serving:O,newest:_,group:M,active:f}=C;if(f)return{kind:"attach",refresh:f};const m=h(C);return m.length>0||M!==_?
{kind:"start",version:_,outdated:m}:O===_?{kind:"nothing"}:{kind:"record",version:_}}const h=({instances:C,newest:O})=>C.
filter(({version:_})=>_!==O).map(({id:_})=>_);function A(C,O){const _=C.filter(({Description:m,StatusCode:I,StartTime:p})=>/^Launching a new EC2 instance/i.
test(m??"")&&["Successful","Failed","Cancelled"].includes(I??"")&&(p?.getTime()??0)>=O),M=_.findIndex(({StatusCode:m})=>m===
"Successful"),f=M<0?_:_.slice(0,M);return{count:f.length,reason:f[0]?.StatusMessage||f[0]?.Cause||"Auto Scaling gives no\
 reason",instanceIds:f.flatMap(({Description:m})=>/\bi-[0-9a-f]+/.exec(m??"")?.[0]??[])}}function D(C,O){const _=C.instances.
length,M=O?_:h(C).length,f="by an instance refresh, each after its replacement serves";return M===0?{replaced:M,of:_,sentence:"\
no instance is replaced"}:{replaced:M,of:_,sentence:`${M} of ${_} instances are replaced ${f}`}}function S(C){return C.some(
({type:O,properties:_})=>O==="AWS::EC2::LaunchTemplate"&&(_.length===0||_.some(({path:M})=>M.startsWith("/Properties/Lau\
nchTemplateData"))))}}),2324:((x,T,t)=>{t.d(T,{bring:()=>U});var u=t(7643),P=t(6776),h=t(4128),A=t(6580),D=t(2264),S=t(8919),
C=t(4865),O=t(2033),_=t(6844),M=t(126),f=t(7833),m=t(5634),I=t(323),p=class extends(0,P.o)(P.i,P.a,"StartInstanceRefresh",
h.l){};const w=18e5;async function W({aws:i,clock:e,log:a,runName:s,insist:l},r,g){const B=u.l.servingTemplateVersion,R=await(0,I.
t)({client:await i.cloudFormation(),clock:e,stackName:r.name,isNew:!1,changeSetName:(0,m.s)("deploy",s),template:{UsePreviousTemplate:!0},
parameters:Object.keys(r.parameters).map(N=>N===B?{ParameterKey:N,ParameterValue:g}:{ParameterKey:N,UsePreviousValue:!0}),
tags:r.tags,timeout:w,review:l,onEvent:N=>a.info(N)});if(R.kind==="done"&&R.stack)return R.stack;if(R.kind==="unchanged")
return r;const $="cause"in R?R.cause:`it did not end (${R.kind})`;throw new D.t("stack.change-failed",`all instances run\
 version ${g} of the launch template, but stack ${r.name} could not be told so: ${$}; deploy again`)}async function U(i,e,a){
const s=(0,O.o)(a),l={stackName:e.name,groupName:(0,u.g)(e.name)};switch(s.kind){case"nothing":return(0,f.t)(e,a);case"r\
ecord":return K(await W(i,e,s.version),a,{outcome:"recorded"});case"attach":{i.log.info(`instance refresh ${s.refresh.id}\
 runs: following it`);const r=await(0,M.t)(i,l,s.refresh.id);return!(r.version===a.newest&&s.refresh.status!=="RollbackI\
nProgress")&&r.kind!=="timed-out"?v(i,e,a,r):V(i,e,a,r)}default:{k(await L(i,e,a));const{version:r,outdated:g}=s;return i.
log.info(`${g.length} of ${a.instances.length} instances run an older version of the launch template than ${r}: they are\
 replaced`),V(i,e,a,await(0,M.t)(i,l,await b(i,e,r)))}}}async function v(i,e,a,s){const l=s.version?` (version ${s.version}\
)`:"";i.log.info(`instance refresh ${s.id}${l} ended: ${s.status}${s.reason&&`, ${s.reason}`}`);const r=await(0,_.n)(i,e)??
a;return r.active?K(e,r,{outcome:"failed",failure:new D.t("fleet.refresh-failed","somebody else began another instance r\
efresh; deploy again when it has ended")}):U(i,e,r)}async function L(i,{name:e},a){const s=(await(0,C.t)(i,e))?.paused??
!1;return await(0,S.n)(i,e,{paused:s})?{...a,suspended:a.suspended.filter(l=>!u.t.includes(l))}:a}function k({suspended:i}){
const e=O.t.filter(s=>i.includes(s));if(e.length===0)return;const a=`the group's process ${e.join(" and ")} is suspended\
, so no instance can be replaced`;throw new D.t("fleet.refresh-failed",`${a}; resume it in Auto Scaling, then deploy aga\
in`)}async function b({aws:i,insist:e},a,s){const l=await i.autoScaling();await e();const r=a.outputs[u.o.launchTemplate]??
"";try{const{InstanceRefreshId:g=""}=await l.send(new p({AutoScalingGroupName:(0,u.g)(a.name),DesiredConfiguration:{LaunchTemplate:{
LaunchTemplateId:r,Version:s}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,
SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return g}catch(g){if(!(0,A.t)(g,"Insta\
nceRefreshInProgressFault","InstanceRefreshInProgress"))throw g;const B=await(0,_.t)({aws:i},a.name);if(B)return B.id;throw g}}
async function V(i,e,a,s){const{id:l}=s;return s.kind==="successful"?(i.log.info(`all instances run version ${a.newest} \
of the launch template`),K(await W(i,e,a.newest),a,{outcome:"refreshed",id:l})):K(e,a,{outcome:"failed",id:l,failure:new D.
t("fleet.refresh-failed",`${Y(a,s)}; ${G[s.kind]}`)})}const Y=({newest:i,group:e},{kind:a,reason:s,status:l,id:r})=>{const g=`\
the instances could not be replaced by version ${i} of the launch template`;return a==="timed-out"?`${g} in time: instan\
ce refresh ${r} still runs (${s||l})`:a==="rolled-back"?`${g}: ${s}; version ${e} serves again`:`${g}: ${s}; instance re\
fresh ${r} ended as ${l}`},G={"rolled-back":"correct what new instances boot with and deploy again",failed:"look at the \
group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};function K(i,e,a){return{...(0,f.
t)(i,e),instances:(0,O.a)(e).length,...a}}}),126:((x,T,t)=>{t.d(T,{t:()=>v});var u=t(6776),P=t(4128),h=t(6580),A=t(7288),
D=t(2264),S=t(1105),C=t(4629),O=t(8919),_=t(1195),M=t(2033),f=class extends(0,u.o)(u.i,u.a,"RollbackInstanceRefresh",P.s){},
m=class extends(0,S.f)(S.u,S.d,"GetConsoleOutput",C.f){};const I=400;async function p({aws:e},a){const s=await e.ec2();for(const l of a){
const r=await s.send(new m({InstanceId:l})).catch(()=>{}),g=[...Buffer.from(r?.Output??"","base64").toString("utf8").matchAll(
/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(g)return`${g.slice(0,I)} (${l})`}}const w=5e3,W=3e4,U=108e5;async function v(e,a,s){
const{clock:l}=e,r=i(e);let g="",B={};return await(0,A.t)({clock:l,forMillis:U,every:w},async()=>{const R=await V(e,a,s);
B=R;const{Status:$=""}=R;r(R);const N=k[$];if(N)return{...L(R),id:s,kind:N,reason:N==="successful"?"":g||b(R)};$==="InPr\
ogress"&&!g&&(g=await Y(e,a,R)??""),$==="RollbackInProgress"&&await(0,O.n)(e,a.stackName,{})})??{...L(B),id:s,kind:"time\
d-out",reason:B.StatusReason??""}}const L=({DesiredConfiguration:e,Status:a})=>({version:e?.LaunchTemplate?.Version??"",
status:a??""}),k={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"\
failed"},b=({RollbackDetails:e,StatusReason:a,Status:s})=>e?.RollbackReason||a||`it ended as ${s}`;async function V({aws:e},{
groupName:a},s){const{InstanceRefreshes:l}=await(await e.autoScaling()).send(new u.n({AutoScalingGroupName:a,InstanceRefreshIds:[
s]}));return l?.[0]??{InstanceRefreshId:s,Status:"Pending"}}async function Y(e,{groupName:a},s){const{Activities:l=[]}=await(await e.
aws.autoScaling()).send(new u.t({AutoScalingGroupName:a,MaxRecords:100})),r=(0,M.r)(l,s.StartTime?.getTime()??0);if(r.count<
2)return;const g=await K(e,r);return e.log.warning(`${r.count} new instances failed in a row: ${g}; the refresh is rolle\
d back`),await G(e,a),g}async function G(e,a){const s=await e.aws.autoScaling();try{await s.send(new f({AutoScalingGroupName:a}))}catch(l){
if((0,h.t)(l,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return;if(!(0,h.t)(l,"IrreversibleIns\
tanceRefreshFault","IrreversibleInstanceRefresh"))throw l;e.log.warning(`the refresh cannot be rolled back and is cancel\
led: ${(0,D.n)(l)}`),await(0,_.t)(e,a)}}const K=async(e,{instanceIds:a,reason:s})=>await p(e,a.slice(0,2))??s;function i({
clock:e,log:a}){const s=e.now();let l="",r=Number.NEGATIVE_INFINITY;return({Status:g,PercentageComplete:B=0,InstancesToUpdate:R,
StatusReason:$})=>{const N=`${g} ${B} %${R===void 0?"":`, ${R} instances left`}${$?`: ${$}`:""}`;N===l&&e.now()-r<W||(l=
N,r=e.now(),a.info(`${Math.round((r-s)/1e3)} s  ${N}`))}}}),7833:((x,T,t)=>{t.d(T,{t:()=>u});const u=(P,h)=>({stack:P,outcome:"\
nothing",from:h?.group??"",to:h?.newest??"",instances:0,id:"",failure:void 0})}),5046:((x,T,t)=>{t.d(T,{n:()=>f,r:()=>_,
t:()=>M});var u=t(7643),P=t(7811),h=t(6776),A=t(4128),D=t(4539),S=t(467),C=class extends(0,h.o)(h.i,h.a,"SetDesiredCapac\
ity",A.c){};const O=(0,P.f)({from:(0,P.s)(),to:(0,P.s)(),desired:(0,P.s)()});function _(m,I){const{MinSize:p=0,DesiredCapacity:w=0}=m??
{};return I<p?{from:p,to:I,desired:w}:void 0}const M=(m,I,p)=>(0,S.n)(m,(0,u._)(I).shrink,{description:"A smaller size t\
hat the group has yet to follow",value:p});async function f({aws:m,log:I},p,{size:w,group:W,guard:U}){const v=W?.DesiredCapacity??
0;if(v<=w)return;const L=await(0,S.t)({aws:m},(0,u._)(p).shrink,O);L?.to!==w||v>L.desired||(await U(async k=>{await k(),
await(await m.autoScaling()).send(new C({AutoScalingGroupName:(0,u.g)(p),DesiredCapacity:w})),await(await m.ssm()).send(
new D.t({Names:[(0,u._)(p).shrink]}))}),I.info(`size ${L.from} is now ${w}: the group goes from ${v} instances to ${w}`))}})};export{on as id,cn as ids,rn as modules};
