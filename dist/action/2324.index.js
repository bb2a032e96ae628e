const B=2324,j=[2324],W={323:((U,A,o)=>{o.d(A,{t:()=>v});var l=o(4255),P=o(6580),M=o(5634),u=o(254),m=o(2803),D=o(7598),
R=class extends(0,l.r)(l.t,l.n,"ExecuteChangeSet",l.h){};async function v(d){const{client:O}=d,E=await(0,M.i)(d);if(E.kind!==
"ready")return E;const{id:_,changes:$}=E;let w=!1;const p=async h=>{await O.send(new R({..._,ClientRequestToken:h})),w=!0};
try{if(await d.review($),d.isDetached)return await p(`op-${(0,D.randomUUID)()}`).catch(async g=>{if(!((0,P.t)(g,"Invalid\
ChangeSetStatusException")&&await C(O,_)))throw g}),{kind:"started",stackId:_.StackName};const h={...d,stackId:_.StackName};
return await(0,u.n)(h,p,g=>g?.status.isSuccess??!1,{isFirst:d.isNew})}catch(h){if(w)throw h;return await(0,M.r)(d,_),(0,M.
a)(h,d)}}const C=async(d,{StackName:O,ChangeSetName:E})=>(await(0,m.t)(d,O))?.changeSetId===E}),2324:((U,A,o)=>{o.d(A,{bring:()=>$});
var l=o(7643),P=o(6776),M=o(6580),u=o(2264),m=o(2033),D=o(6844),R=o(126),v=o(7833),C=o(5634),d=o(323),O=class extends(0,P.
o)(P.i,P.a,"StartInstanceRefresh",P.p){};const E=18e5;async function _({aws:e,clock:t,log:n,runName:a,insist:r},s,c){const i=l.
l.servingTemplateVersion,f=await(0,d.t)({client:await e.cloudFormation(),clock:t,stackName:s.name,isNew:!1,changeSetName:(0,C.
s)("deploy",a),template:{UsePreviousTemplate:!0},parameters:Object.keys(s.parameters).map(T=>T===i?{ParameterKey:T,ParameterValue:c}:
{ParameterKey:T,UsePreviousValue:!0}),tags:s.tags,timeout:E,review:r,onEvent:T=>n.info(T)});if(f.kind==="done"&&f.stack)
return f.stack;if(f.kind==="unchanged")return s;const I="cause"in f?f.cause:`it did not end (${f.kind})`;throw new u.t("\
stack.change-failed",`all instances run version ${c} of the launch template, but stack ${s.name} could not be told so: ${I}\
; deploy again`)}async function $(e,t,n){const a=(0,m.o)(n),r={stackName:t.name,groupName:(0,l.g)(t.name)};switch(a.kind){case"\
nothing":return(0,v.t)(t,n);case"record":return y(await _(e,t,a.version),n,{outcome:"recorded"});case"attach":{e.log.info(
`instance refresh ${a.refresh.id} runs: following it`);const s=await(0,R.t)(e,r,a.refresh.id);return!(s.version===n.newest&&
a.refresh.status!=="RollbackInProgress")&&s.kind!=="timed-out"?w(e,t,n,s):g(e,t,n,s)}default:{p(n);const{version:s,outdated:c}=a;
return e.log.info(`${c.length} of ${n.instances.length} instances run an older version of the launch template than ${s}:\
 they are replaced`),g(e,t,n,await(0,R.t)(e,r,await h(e,t,s)))}}}async function w(e,t,n,a){const r=a.version?` (version ${a.
version})`:"";e.log.info(`instance refresh ${a.id}${r} ended: ${a.status}${a.reason&&`, ${a.reason}`}`);const s=await(0,D.
n)(e,t)??n;return s.active?y(t,s,{outcome:"failed",failure:new u.t("fleet.refresh-failed","somebody else began another i\
nstance refresh; deploy again when it has ended")}):$(e,t,s)}function p({suspended:e}){const t=m.t.filter(a=>e.includes(
a));if(t.length===0)return;const n=`the group's process ${t.join(" and ")} is suspended, so no instance can be replaced`;
throw new u.t("fleet.refresh-failed",`${n}; resume it in Auto Scaling, then deploy again`)}async function h({aws:e,insist:t},n,a){
const r=await e.autoScaling();await t();const s=n.outputs[l.o.launchTemplate]??"";try{const{InstanceRefreshId:c=""}=await r.
send(new O({AutoScalingGroupName:(0,l.g)(n.name),DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:s,Version:a}},Preferences:{
MinHealthyPercentage:100,MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,ScaleInProtectedInstances:"\
Refresh",StandbyInstances:"Ignore"}}));return c}catch(c){if(!(0,M.t)(c,"InstanceRefreshInProgressFault","InstanceRefresh\
InProgress"))throw c;const i=await(0,D.t)({aws:e},n.name);if(i)return i.id;throw c}}async function g(e,t,n,a){const{id:r}=a;
return a.kind==="successful"?(e.log.info(`all instances run version ${n.newest} of the launch template`),y(await _(e,t,n.
newest),n,{outcome:"refreshed",id:r})):y(t,n,{outcome:"failed",id:r,failure:new u.t("fleet.refresh-failed",`${S(n,a)}; ${L[a.
kind]}`)})}const S=({newest:e,group:t},{kind:n,reason:a,status:r,id:s})=>{const c=`the instances could not be replaced b\
y version ${e} of the launch template`;return n==="timed-out"?`${c} in time: instance refresh ${s} still runs (${a||r})`:
n==="rolled-back"?`${c}: ${a}; version ${t} serves again`:`${c}: ${a}; instance refresh ${s} ended as ${r}`},L={"rolled-\
back":"correct what new instances boot with and deploy again",failed:"look at the group's activities, then deploy again",
"timed-out":"deploy again to follow it",successful:""};function y(e,t,n){return{...(0,v.t)(e,t),instances:(0,m.a)(t).length,
...n}}}),126:((U,A,o)=>{o.d(A,{t:()=>$});var l=o(6776),P=o(6580),M=o(7288),u=o(1105),m=o(8919),D=o(2033),R=class extends(0,l.
o)(l.i,l.a,"RollbackInstanceRefresh",l.d){},v=class extends(0,u.f)(u.u,u.d,"GetConsoleOutput",u.g){};const C=400;async function d({
aws:e},t){const n=await e.ec2();for(const a of t){const r=await n.send(new v({InstanceId:a})).catch(()=>{}),s=[...Buffer.
from(r?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(s)return`${s.
slice(0,C)} (${a})`}}const O=5e3,E=3e4,_=108e5;async function $(e,t,n){const{clock:a}=e,r=y(e);let s="",c={};return await(0,M.
t)({clock:a,forMillis:_,every:O},async()=>{const i=await g(e,t,n);c=i;const{Status:f=""}=i;r(i);const I=p[f];if(I)return{
...w(i),id:n,kind:I,reason:I==="successful"?"":s||h(i)};f==="InProgress"&&!s&&(s=await S(e,t,i)??""),f==="RollbackInProg\
ress"&&await(0,m.n)(e,t.stackName,{})})??{...w(c),id:n,kind:"timed-out",reason:c.StatusReason??""}}const w=({DesiredConfiguration:e,
Status:t})=>({version:e?.LaunchTemplate?.Version??"",status:t??""}),p={Successful:"successful",RollbackSuccessful:"rolle\
d-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},h=({RollbackDetails:e,StatusReason:t,Status:n})=>e?.
RollbackReason||t||`it ended as ${n}`;async function g({aws:e},{groupName:t},n){const{InstanceRefreshes:a}=await(await e.
autoScaling()).send(new l.n({AutoScalingGroupName:t,InstanceRefreshIds:[n]}));return a?.[0]??{InstanceRefreshId:n,Status:"\
Pending"}}async function S(e,{groupName:t},n){const a=await e.aws.autoScaling(),{Activities:r=[]}=await a.send(new l.t({
AutoScalingGroupName:t,MaxRecords:100})),s=(0,D.r)(r,n.StartTime?.getTime()??0);if(s.count<2)return;const c=await L(e,s);
e.log.warning(`${s.count} new instances failed in a row: ${c}; the refresh is rolled back`);try{await a.send(new R({AutoScalingGroupName:t}))}catch(i){
if(!(0,P.t)(i,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw i}return c}const L=async(e,{instanceIds:t,
reason:n})=>await d(e,t.slice(0,2))??n;function y({clock:e,log:t}){const n=e.now();let a="",r=Number.NEGATIVE_INFINITY;return({
Status:s,PercentageComplete:c=0,InstancesToUpdate:i,StatusReason:f})=>{const I=`${s} ${c} %${i===void 0?"":`, ${i} insta\
nces left`}${f?`: ${f}`:""}`;I===a&&e.now()-r<E||(a=I,r=e.now(),t.info(`${Math.round((r-n)/1e3)} s  ${I}`))}}})};export{B as id,j as ids,W as modules};
