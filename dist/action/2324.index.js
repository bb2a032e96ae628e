const H=2324,X=[2324],z={4729:((b,A,o)=>{o.d(A,{t:()=>p});var r=o(4255),p=class extends(0,r.r)(r.t,r.n,"DeleteStack",r.s){}}),
5634:((b,A,o)=>{o.d(A,{i:()=>s,n:()=>I,r:()=>n,t:()=>S});var r=o(4255),p=o(4729),m=o(6580),w=o(2264),P=o(7288),v=o(8669),
h=o(2803),T=class extends(0,r.r)(r.t,r.n,"CreateChangeSet",r.a){},y=class extends(0,r.r)(r.t,r.n,"DeleteChangeSet",r.o){},
D=class extends(0,r.r)(r.t,r.n,"DescribeChangeSet",r.c){},L=class extends(0,r.r)(r.t,r.n,"ListChangeSets",r.g){};const N="\
{{changeSet:KNOWN_AFTER_APPLY}}";function M(e){return e.flatMap(({ResourceChange:c})=>c?[C(c)]:[])}function C(e){const c=W(
e.Details??[]),l=e.ResourceDriftStatus;return{action:e.Action??"Dynamic",logicalId:e.LogicalResourceId??"",physicalId:e.
PhysicalResourceId,type:e.ResourceType??"",replacement:R(e,c),properties:c,...e.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(l==="MODIFIED"||l==="DELETED")&&{drift:l}}}function R({Action:e,Replacement:c},l){if(e==="Dynamic"||c==="Conditional")
return"may";if(c!=="True")return"no";const f=l.filter(({replacement:g})=>g!=="no");return f.length>0&&f.every(({replacement:g})=>g===
"may")?"may":"yes"}const B={no:0,may:1,yes:2};function W(e){const c=new Map;for(const l of e.map(x)){const f=c.get(l.path);
(!f||B[l.replacement]>B[f.replacement])&&c.set(l.path,l)}return[...c.values()]}function x({Target:e={},Evaluation:c}){const l=e.
AfterValue?.includes(N)??!1,f=e.Drift?.ActualValue;return{path:e.Path??`/${[e.Attribute,e.Name].filter(Boolean).join("/")}`,
from:e.BeforeValue,to:l?void 0:e.AfterValue,replacement:k(e.RequiresRecreation,c==="Dynamic"||l),...l&&{isKnownAfterApply:!0},
...f!==void 0&&{drifted:f}}}function k(e,c){return e==="Conditionally"?"may":e!=="Always"?"no":c?"may":"yes"}const U=6e5,
u=100;async function n(e){const c=await e.client.send(t(e)).catch(f=>s(f,e));if("kind"in c)return c;const l={StackName:c.
StackId??e.stackName,ChangeSetName:c.Id??e.changeSetName};try{const f=await i(e,l);return f.kind!=="ready"&&await I(e,l),
f}catch(f){throw await I(e,l).catch(()=>{}),f}}function t(e){return new T({StackName:e.stackName,ChangeSetName:e.changeSetName,
ChangeSetType:e.isNew?"CREATE":"UPDATE",...e.template,Parameters:[...e.parameters],Tags:Object.entries(e.tags).map(([c,l])=>({
Key:c,Value:l})),Capabilities:["CAPABILITY_NAMED_IAM"],...e.roleArn&&{RoleARN:e.roleArn},...e.revertsDrift&&!e.isNew&&{DeploymentMode:"\
REVERT_DRIFT"}})}const a=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function s(e,{stackName:c}){
const l=(0,w.n)(e);if((0,m.t)(e,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||
(0,h.n)(e)||(0,m.t)(e,"ValidationError")&&a.test(l))return{kind:"overtaken"};if(!(0,m.t)(e,"ValidationError","LimitExcee\
dedException","InsufficientCapabilitiesException"))throw e;return d(c,l)}function d(e,c){return{kind:"refused",cause:c,root:(0,v.
n)({logicalId:e,type:"AWS::CloudFormation::Stack",status:"refused"},c)}}async function i(e,c){const{client:l,clock:f,stackName:g}=e,
O=await(0,P.t)({clock:f,forMillis:U},async()=>{const Y=await l.send(new D({...c,IncludePropertyValues:!0}));return Y.Status===
"CREATE_COMPLETE"||Y.Status==="FAILED"?Y:void 0});if(!O)return d(g,`the change set was not ready after ${U/6e4} minutes`);
const{Status:j,StatusReason:$="",Changes:V=[],NextToken:F}=O;if(j==="CREATE_COMPLETE")return{kind:"ready",id:c,changes:M(
[...V,...await _(e,c,F)])};if(E($))return{kind:"unchanged"};const{validationError:G}=await o.e(8932).then(o.bind(o,8932)),
K=await G(l,c,$);return K?{kind:"refused",cause:K.reason,root:K}:d(g,$)}async function _({client:e},c,l){const f=[];let g=l;
for(let O=1;g&&O<u;O++){const j={...c,IncludePropertyValues:!0,NextToken:g},$=await e.send(new D(j));f.push(...$.Changes??
[]),g=$.NextToken}return f}const E=e=>e.includes("didn't contain changes")||e.includes("No updates are to be performed");
async function I({client:e,isNew:c},l){await e.send(new y(l)).catch(f=>{if(!(0,h.n)(f)&&!(0,m.t)(f,"ChangeSetNotFoundExc\
eption"))throw f}),c&&(await(0,h.t)(e,l.StackName))?.status.isPreview&&await e.send(new p.t({StackName:l.StackName}))}async function S(e,c,l){
const f=[];let g;for(let O=0;O<u;O++){const j={StackName:c,...g&&{NextToken:g}},{Summaries:$=[],NextToken:V}=await e.send(
new L(j));for(const{ChangeSetName:F="",CreationTime:G,ExecutionStatus:K=""}of $)!K.startsWith("EXECUTE_")&&l({name:F,createdAt:G?.
getTime()??0})&&f.push(F);if(g=V,!g)break}for(const O of f)await e.send(new y({StackName:c,ChangeSetName:O}));return f}}),
323:((b,A,o)=>{o.d(A,{t:()=>v});var r=o(4255),p=o(6580),m=o(5634),w=o(254),P=class extends(0,r.r)(r.t,r.n,"ExecuteChange\
Set",r.h){};async function v(h){const{client:T}=h,y=await(0,m.r)(h);if(y.kind!=="ready")return y;const{id:D,changes:L}=y;
let N=!1;const M=async C=>{await T.send(new P({...D,...C&&{ClientRequestToken:C}})),N=!0};try{if(await h.review(L),h.isDetached)
return await M(),{kind:"started",stackId:D.StackName};const C={...h,stackId:D.StackName};return await(0,w.n)(C,M,R=>R?.status.
isSuccess??!1,{isFirst:h.isNew})}catch(C){if(N)throw C;return await(0,m.n)(h,D).catch(R=>{if(!(0,p.t)(R,"InvalidChangeSe\
tStatusException"))throw R}),(0,m.i)(C,h)}}}),2324:((b,A,o)=>{o.d(A,{bring:()=>C});var r=o(7643),p=o(6776),m=o(6580),w=o(
2264),P=o(2033),v=o(6844),h=o(126),T=o(7833),y=o(323),D=o(7598),L=class extends(0,p.a)(p.r,p.i,"StartInstanceRefresh",p.
d){};const N=18e5;async function M({aws:n,clock:t,log:a,runName:s},d,i){const _=r.l.servingTemplateVersion,E=await(0,y.t)(
{client:await n.cloudFormation(),clock:t,stackName:d.name,isNew:!1,changeSetName:`${r.c}-${s}-${(0,D.randomBytes)(4).toString(
"hex")}`,template:{UsePreviousTemplate:!0},parameters:Object.keys(d.parameters).map(S=>S===_?{ParameterKey:S,ParameterValue:i}:
{ParameterKey:S,UsePreviousValue:!0}),tags:d.tags,timeout:N,review:async()=>{},onEvent:S=>a.info(S)});if(E.kind==="done"&&
E.stack)return E.stack;if(E.kind==="unchanged")return d;const I="cause"in E?E.cause:`it did not end (${E.kind})`;throw new w.
t("stack.change-failed",`all instances run version ${i} of the launch template, but stack ${d.name} could not be told so\
: ${I}; deploy again`)}async function C(n,t,a){const s=(0,P.o)(a),d={stackName:t.name,groupName:(0,r.g)(t.name)};switch(s.
kind){case"nothing":return(0,T.t)(t,a);case"record":return u(await M(n,t,s.version),a,{outcome:"recorded"});case"attach":{
n.log.info(`instance refresh ${s.refresh.id} runs: following it`);const i=await(0,h.t)(n,d,s.refresh.id);return!(i.version===
a.newest&&s.refresh.status!=="RollbackInProgress")&&i.kind!=="timed-out"?R(n,t,a,i):x(n,t,a,i)}default:{B(a);const{version:i,
outdated:_}=s;return n.log.info(`${_.length} of ${a.instances.length} instances run an older version of the launch templ\
ate than ${i}: they are replaced`),x(n,t,a,await(0,h.t)(n,d,await W(n,t,i)))}}}async function R(n,t,a,s){const d=s.version?
` (version ${s.version})`:"";n.log.info(`instance refresh ${s.id}${d} ended: ${s.status}${s.reason&&`, ${s.reason}`}`);const i=await(0,v.
n)(n,t)??a;return i.active?u(t,i,{outcome:"failed",failure:new w.t("fleet.refresh-failed","somebody else began another i\
nstance refresh; deploy again when it has ended")}):C(n,t,i)}function B({suspended:n}){const t=P.t.filter(s=>n.includes(
s));if(t.length===0)return;const a=`the group's process ${t.join(" and ")} is suspended, so no instance can be replaced`;
throw new w.t("fleet.refresh-failed",`${a}; resume it in Auto Scaling, then deploy again`)}async function W({aws:n},t,a){
const s=await n.autoScaling(),d=t.outputs[r.o.launchTemplate]??"";try{const{InstanceRefreshId:i=""}=await s.send(new L({
AutoScalingGroupName:(0,r.g)(t.name),DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:d,Version:a}},Preferences:{MinHealthyPercentage:100,
MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"\
Ignore"}}));return i}catch(i){if(!(0,m.t)(i,"InstanceRefreshInProgressFault","InstanceRefreshInProgress"))throw i;const _=await(0,v.
t)({aws:n},t.name);if(_)return _.id;throw i}}async function x(n,t,a,s){const{id:d}=s;return s.kind==="successful"?(n.log.
info(`all instances run version ${a.newest} of the launch template`),u(await M(n,t,a.newest),a,{outcome:"refreshed",id:d})):
u(t,a,{outcome:"failed",id:d,failure:new w.t("fleet.refresh-failed",`${k(a,s)}; ${U[s.kind]}`)})}const k=({newest:n,group:t},{
kind:a,reason:s,status:d,id:i})=>{const _=`the instances could not be replaced by version ${n} of the launch template`;return a===
"timed-out"?`${_} in time: instance refresh ${i} still runs (${s||d})`:a==="rolled-back"?`${_}: ${s}; version ${t} serve\
s again`:`${_}: ${s}; instance refresh ${i} ended as ${d}`},U={"rolled-back":"correct what new instances boot with and d\
eploy again",failed:"look at the group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};
function u(n,t,a){return{...(0,T.t)(n,t),instances:(0,P.a)(t).length,...a}}}),126:((b,A,o)=>{o.d(A,{t:()=>C});var r=o(6765),
p=o(2033),m=o(6776),w=o(6580),P=o(1105),v=o(8919),h=class extends(0,m.a)(m.r,m.i,"RollbackInstanceRefresh",m.l){},T=class extends(0,P.
l)(P.s,P.c,"GetConsoleOutput",P.d){};const y=400;async function D({aws:u},n){const t=await u.ec2();for(const a of n){const s=await t.
send(new T({InstanceId:a})).catch(()=>{}),d=[...Buffer.from(s?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(d)return`${d.slice(0,y)} (${a})`}}const L=5e3,N=3e4,M=108e5;async function C(u,n,t){const{clock:a}=u,s=U(
u),d=a.now()+M;let i="";for(;;){const _=await W(u,n,t),{Status:E="",StatusReason:I=""}=_;s(_);const S=R[E],e={id:t,version:_.
DesiredConfiguration?.LaunchTemplate?.Version??"",status:E};if(S)return{...e,kind:S,reason:S==="successful"?"":i||B(_)};
if(a.now()>=d)return{...e,kind:"timed-out",reason:I};E==="InProgress"&&(i=await x(u,n,_)??i),E==="RollbackInProgress"&&await(0,v.
n)(u,n.stackName,{}),await(0,r.t)(a,L)}}const R={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"\
failed",Failed:"failed",Cancelled:"failed"},B=({RollbackDetails:u,StatusReason:n,Status:t})=>u?.RollbackReason||n||`it e\
nded as ${t}`;async function W({aws:u},{groupName:n},t){const{InstanceRefreshes:a}=await(await u.autoScaling()).send(new p.
s({AutoScalingGroupName:n,InstanceRefreshIds:[t]}));return a?.[0]??{InstanceRefreshId:t,Status:"Pending"}}async function x(u,{
groupName:n},t){const a=await u.aws.autoScaling(),{Activities:s=[]}=await a.send(new m.t({AutoScalingGroupName:n,MaxRecords:100})),
d=(0,p.r)(s,t.StartTime?.getTime()??0);if(d.count<2)return;const i=await k(u,d);u.log.warning(`${d.count} new instances \
failed in a row: ${i}; the refresh is rolled back`);try{await a.send(new h({AutoScalingGroupName:n}))}catch(_){if(!(0,w.
t)(_,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw _}return i}const k=async(u,{instanceIds:n,
reason:t})=>await D(u,n.slice(0,2))??t;function U({clock:u,log:n}){const t=u.now();let a="",s=Number.NEGATIVE_INFINITY;return({
Status:d,PercentageComplete:i=0,InstancesToUpdate:_,StatusReason:E})=>{const I=`${d} ${i} %${_===void 0?"":`, ${_} insta\
nces left`}${E?`: ${E}`:""}`;I===a&&u.now()-s<N||(a=I,s=u.now(),n.info(`${Math.round((s-t)/1e3)} s  ${I}`))}}})};export{H as id,X as ids,z as modules};
