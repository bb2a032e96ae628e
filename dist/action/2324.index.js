const K=2324,N=[2324],b={323:((B,v,s)=>{s.d(v,{t:()=>P});var c=s(5913),f=s(6580),g=s(5634),h=s(254),E=s(2803),$=s(7598),
I=class extends(0,c.r)(c.t,c.n,"ExecuteChangeSet",c.h){};async function P(l){const{client:D}=l,O=await(0,g.i)(l);if(O.kind!==
"ready")return O;const{id:M,changes:y}=O;let C=!1;const m=async u=>{await D.send(new I({...M,ClientRequestToken:u})),C=!0};
try{if(await l.review(y),l.isDetached)return await m(`op-${(0,$.randomUUID)()}`).catch(async w=>{if(!((0,f.t)(w,"Invalid\
ChangeSetStatusException")&&await A(D,M)))throw w}),{kind:"started",stackId:M.StackName};const u={...l,stackId:M.StackName};
return await(0,h.n)(u,m,w=>w?.status.isSuccess??!1,{isFirst:l.isNew})}catch(u){if(C)throw u;return await(0,g.r)(l,M),(0,g.
a)(u,l)}}const A=async(l,{StackName:D,ChangeSetName:O})=>(await(0,E.t)(l,D))?.changeSetId===O}),1195:((B,v,s)=>{s.d(v,{t:()=>h});
var c=s(6776),f=s(6580),g=class extends(0,c.o)(c.i,c.a,"CancelInstanceRefresh",c.c){};async function h({aws:E},$){const I=await E.
autoScaling();try{return await I.send(new g({AutoScalingGroupName:$,WaitForTransitioningInstances:!1})),!0}catch(P){if((0,f.
t)(P,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return!1;throw P}}}),2324:((B,v,s)=>{s.d(v,{bring:()=>m});
var c=s(7643),f=s(6776),g=s(6580),h=s(2264),E=s(8919),$=s(4865),I=s(2033),P=s(6844),A=s(126),l=s(7833),D=s(5634),O=s(323),
M=class extends(0,f.o)(f.i,f.a,"StartInstanceRefresh",f.p){};const y=18e5;async function C({aws:e,clock:n,log:t,runName:a,
insist:r},o,i){const _=c.l.servingTemplateVersion,d=await(0,O.t)({client:await e.cloudFormation(),clock:n,stackName:o.name,
isNew:!1,changeSetName:(0,D.s)("deploy",a),template:{UsePreviousTemplate:!0},parameters:Object.keys(o.parameters).map(p=>p===
_?{ParameterKey:p,ParameterValue:i}:{ParameterKey:p,UsePreviousValue:!0}),tags:o.tags,timeout:y,review:r,onEvent:p=>t.info(
p)});if(d.kind==="done"&&d.stack)return d.stack;if(d.kind==="unchanged")return o;const R="cause"in d?d.cause:`it did not\
 end (${d.kind})`;throw new h.t("stack.change-failed",`all instances run version ${i} of the launch template, but stack ${o.
name} could not be told so: ${R}; deploy again`)}async function m(e,n,t){const a=(0,I.o)(t),r={stackName:n.name,groupName:(0,c.
g)(n.name)};switch(a.kind){case"nothing":return(0,l.t)(n,t);case"record":return T(await C(e,n,a.version),t,{outcome:"rec\
orded"});case"attach":{e.log.info(`instance refresh ${a.refresh.id} runs: following it`);const o=await(0,A.t)(e,r,a.refresh.
id);return!(o.version===t.newest&&a.refresh.status!=="RollbackInProgress")&&o.kind!=="timed-out"?u(e,n,t,o):L(e,n,t,o)}default:{
S(await w(e,n,t));const{version:o,outdated:i}=a;return e.log.info(`${i.length} of ${t.instances.length} instances run an\
 older version of the launch template than ${o}: they are replaced`),L(e,n,t,await(0,A.t)(e,r,await U(e,n,o)))}}}async function u(e,n,t,a){
const r=a.version?` (version ${a.version})`:"";e.log.info(`instance refresh ${a.id}${r} ended: ${a.status}${a.reason&&`,\
 ${a.reason}`}`);const o=await(0,P.n)(e,n)??t;return o.active?T(n,o,{outcome:"failed",failure:new h.t("fleet.refresh-fai\
led","somebody else began another instance refresh; deploy again when it has ended")}):m(e,n,o)}async function w(e,{name:n},t){
const a=(await(0,$.t)(e,n))?.paused??!1;return await(0,E.n)(e,n,{paused:a})?{...t,suspended:t.suspended.filter(r=>!c.t.includes(
r))}:t}function S({suspended:e}){const n=I.t.filter(a=>e.includes(a));if(n.length===0)return;const t=`the group's proces\
s ${n.join(" and ")} is suspended, so no instance can be replaced`;throw new h.t("fleet.refresh-failed",`${t}; resume it\
 in Auto Scaling, then deploy again`)}async function U({aws:e,insist:n},t,a){const r=await e.autoScaling();await n();const o=t.
outputs[c.o.launchTemplate]??"";try{const{InstanceRefreshId:i=""}=await r.send(new M({AutoScalingGroupName:(0,c.g)(t.name),
DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:o,Version:a}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,
InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return i}catch(i){
if(!(0,g.t)(i,"InstanceRefreshInProgressFault","InstanceRefreshInProgress"))throw i;const _=await(0,P.t)({aws:e},t.name);
if(_)return _.id;throw i}}async function L(e,n,t,a){const{id:r}=a;return a.kind==="successful"?(e.log.info(`all instance\
s run version ${t.newest} of the launch template`),T(await C(e,n,t.newest),t,{outcome:"refreshed",id:r})):T(n,t,{outcome:"\
failed",id:r,failure:new h.t("fleet.refresh-failed",`${W(t,a)}; ${j[a.kind]}`)})}const W=({newest:e,group:n},{kind:t,reason:a,
status:r,id:o})=>{const i=`the instances could not be replaced by version ${e} of the launch template`;return t==="timed\
-out"?`${i} in time: instance refresh ${o} still runs (${a||r})`:t==="rolled-back"?`${i}: ${a}; version ${n} serves agai\
n`:`${i}: ${a}; instance refresh ${o} ended as ${r}`},j={"rolled-back":"correct what new instances boot with and deploy \
again",failed:"look at the group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};
function T(e,n,t){return{...(0,l.t)(e,n),instances:(0,I.a)(n).length,...t}}}),126:((B,v,s)=>{s.d(v,{t:()=>m});var c=s(6776),
f=s(6580),g=s(7288),h=s(2264),E=s(1105),$=s(8919),I=s(1195),P=s(2033),A=class extends(0,c.o)(c.i,c.a,"RollbackInstanceRe\
fresh",c.d){},l=class extends(0,E.f)(E.u,E.d,"GetConsoleOutput",E.g){};const D=400;async function O({aws:e},n){const t=await e.
ec2();for(const a of n){const r=await t.send(new l({InstanceId:a})).catch(()=>{}),o=[...Buffer.from(r?.Output??"","base6\
4").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(o)return`${o.slice(0,D)} (${a})`}}
const M=5e3,y=3e4,C=108e5;async function m(e,n,t){const{clock:a}=e,r=T(e);let o="",i={};return await(0,g.t)({clock:a,forMillis:C,
every:M},async()=>{const _=await U(e,n,t);i=_;const{Status:d=""}=_;r(_);const R=w[d];if(R)return{...u(_),id:t,kind:R,reason:R===
"successful"?"":o||S(_)};d==="InProgress"&&!o&&(o=await L(e,n,_)??""),d==="RollbackInProgress"&&await(0,$.n)(e,n.stackName,
{})})??{...u(i),id:t,kind:"timed-out",reason:i.StatusReason??""}}const u=({DesiredConfiguration:e,Status:n})=>({version:e?.
LaunchTemplate?.Version??"",status:n??""}),w={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"f\
ailed",Failed:"failed",Cancelled:"failed"},S=({RollbackDetails:e,StatusReason:n,Status:t})=>e?.RollbackReason||n||`it en\
ded as ${t}`;async function U({aws:e},{groupName:n},t){const{InstanceRefreshes:a}=await(await e.autoScaling()).send(new c.
n({AutoScalingGroupName:n,InstanceRefreshIds:[t]}));return a?.[0]??{InstanceRefreshId:t,Status:"Pending"}}async function L(e,{
groupName:n},t){const{Activities:a=[]}=await(await e.aws.autoScaling()).send(new c.t({AutoScalingGroupName:n,MaxRecords:100})),
r=(0,P.r)(a,t.StartTime?.getTime()??0);if(r.count<2)return;const o=await j(e,r);return e.log.warning(`${r.count} new ins\
tances failed in a row: ${o}; the refresh is rolled back`),await W(e,n),o}async function W(e,n){const t=await e.aws.autoScaling();
try{await t.send(new A({AutoScalingGroupName:n}))}catch(a){if((0,f.t)(a,"ActiveInstanceRefreshNotFoundFault","ActiveInst\
anceRefreshNotFound"))return;if(!(0,f.t)(a,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRefresh"))throw a;e.log.
warning(`the refresh cannot be rolled back and is cancelled: ${(0,h.n)(a)}`),await(0,I.t)(e,n)}}const j=async(e,{instanceIds:n,
reason:t})=>await O(e,n.slice(0,2))??t;function T({clock:e,log:n}){const t=e.now();let a="",r=Number.NEGATIVE_INFINITY;return({
Status:o,PercentageComplete:i=0,InstancesToUpdate:_,StatusReason:d})=>{const R=`${o} ${i} %${_===void 0?"":`, ${_} insta\
nces left`}${d?`: ${d}`:""}`;R===a&&e.now()-r<y||(a=R,r=e.now(),n.info(`${Math.round((r-t)/1e3)} s  ${R}`))}}})};export{K as id,N as ids,b as modules};
