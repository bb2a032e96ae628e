const p=2467,N=[2467,4848],x={4848:((U,D,s)=>{s.r(D),s.d(D,{AutoScalingClient:()=>c.s,DescribeAutoScalingGroupsCommand:()=>c.
r,DescribeInstanceRefreshesCommand:()=>c.n,DescribeScalingActivitiesCommand:()=>c.t});var c=s(6776),u=s(1195),I=s(8930),
E=s(126),h=s(5046),T=s(3657),M=s(6313),C=s(2324)}),323:((U,D,s)=>{s.d(D,{t:()=>C});var c=s(5913),u=s(6580),I=s(5634),E=s(
254),h=s(2803),T=s(7598),M=class extends(0,c.r)(c.t,c.n,"ExecuteChangeSet",c.h){};async function C(l){const{client:R}=l,
P=await(0,I.i)(l);if(P.kind!=="ready")return P;const{id:g,changes:y}=P;let m=!1;const A=async f=>{await R.send(new M({...g,
ClientRequestToken:f})),m=!0};try{if(await l.review(y),l.isDetached)return await A(`op-${(0,T.randomUUID)()}`).catch(async v=>{
if(!((0,u.t)(v,"InvalidChangeSetStatusException")&&await $(R,g)))throw v}),{kind:"started",stackId:g.StackName};const f={
...l,stackId:g.StackName};return await(0,E.n)(f,A,v=>v?.status.isSuccess??!1,{isFirst:l.isNew})}catch(f){if(m)throw f;return await(0,I.
r)(l,g),(0,I.a)(f,l)}}const $=async(l,{StackName:R,ChangeSetName:P})=>(await(0,h.t)(l,R))?.changeSetId===P}),2324:((U,D,s)=>{
s.d(D,{bring:()=>A});var c=s(7643),u=s(6776),I=s(6580),E=s(2264),h=s(8919),T=s(4865),M=s(2033),C=s(6844),$=s(126),l=s(7833),
R=s(5634),P=s(323),g=class extends(0,u.o)(u.i,u.a,"StartInstanceRefresh",u.p){};const y=18e5;async function m({aws:n,clock:e,
log:t,runName:a,insist:r},o,i){const _=c.l.servingTemplateVersion,d=await(0,P.t)({client:await n.cloudFormation(),clock:e,
stackName:o.name,isNew:!1,changeSetName:(0,R.s)("deploy",a),template:{UsePreviousTemplate:!0},parameters:Object.keys(o.parameters).
map(L=>L===_?{ParameterKey:L,ParameterValue:i}:{ParameterKey:L,UsePreviousValue:!0}),tags:o.tags,timeout:y,review:r,onEvent:L=>t.
info(L)});if(d.kind==="done"&&d.stack)return d.stack;if(d.kind==="unchanged")return o;const O="cause"in d?d.cause:`it di\
d not end (${d.kind})`;throw new E.t("stack.change-failed",`all instances run version ${i} of the launch template, but s\
tack ${o.name} could not be told so: ${O}; deploy again`)}async function A(n,e,t){const a=(0,M.o)(t),r={stackName:e.name,
groupName:(0,c.g)(e.name)};switch(a.kind){case"nothing":return(0,l.t)(e,t);case"record":return w(await m(n,e,a.version),
t,{outcome:"recorded"});case"attach":{n.log.info(`instance refresh ${a.refresh.id} runs: following it`);const o=await(0,$.
t)(n,r,a.refresh.id);return!(o.version===t.newest&&a.refresh.status!=="RollbackInProgress")&&o.kind!=="timed-out"?f(n,e,
t,o):B(n,e,t,o)}default:{j(await v(n,e,t));const{version:o,outdated:i}=a;return n.log.info(`${i.length} of ${t.instances.
length} instances run an older version of the launch template than ${o}: they are replaced`),B(n,e,t,await(0,$.t)(n,r,await S(
n,e,o)))}}}async function f(n,e,t,a){const r=a.version?` (version ${a.version})`:"";n.log.info(`instance refresh ${a.id}${r}\
 ended: ${a.status}${a.reason&&`, ${a.reason}`}`);const o=await(0,C.n)(n,e)??t;return o.active?w(e,o,{outcome:"failed",failure:new E.
t("fleet.refresh-failed","somebody else began another instance refresh; deploy again when it has ended")}):A(n,e,o)}async function v(n,{
name:e},t){const a=(await(0,T.t)(n,e))?.paused??!1;return await(0,h.n)(n,e,{paused:a})?{...t,suspended:t.suspended.filter(
r=>!c.t.includes(r))}:t}function j({suspended:n}){const e=M.t.filter(a=>n.includes(a));if(e.length===0)return;const t=`t\
he group's process ${e.join(" and ")} is suspended, so no instance can be replaced`;throw new E.t("fleet.refresh-failed",
`${t}; resume it in Auto Scaling, then deploy again`)}async function S({aws:n,insist:e},t,a){const r=await n.autoScaling();
await e();const o=t.outputs[c.o.launchTemplate]??"";try{const{InstanceRefreshId:i=""}=await r.send(new g({AutoScalingGroupName:(0,c.
g)(t.name),DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:o,Version:a}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,
InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return i}catch(i){
if(!(0,I.t)(i,"InstanceRefreshInProgressFault","InstanceRefreshInProgress"))throw i;const _=await(0,C.t)({aws:n},t.name);
if(_)return _.id;throw i}}async function B(n,e,t,a){const{id:r}=a;return a.kind==="successful"?(n.log.info(`all instance\
s run version ${t.newest} of the launch template`),w(await m(n,e,t.newest),t,{outcome:"refreshed",id:r})):w(e,t,{outcome:"\
failed",id:r,failure:new E.t("fleet.refresh-failed",`${W(t,a)}; ${K[a.kind]}`)})}const W=({newest:n,group:e},{kind:t,reason:a,
status:r,id:o})=>{const i=`the instances could not be replaced by version ${n} of the launch template`;return t==="timed\
-out"?`${i} in time: instance refresh ${o} still runs (${a||r})`:t==="rolled-back"?`${i}: ${a}; version ${e} serves agai\
n`:`${i}: ${a}; instance refresh ${o} ended as ${r}`},K={"rolled-back":"correct what new instances boot with and deploy \
again",failed:"look at the group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};
function w(n,e,t){return{...(0,l.t)(n,e),instances:(0,M.a)(e).length,...t}}}),126:((U,D,s)=>{s.d(D,{t:()=>A});var c=s(6776),
u=s(6580),I=s(7288),E=s(2264),h=s(1105),T=s(8919),M=s(1195),C=s(2033),$=class extends(0,c.o)(c.i,c.a,"RollbackInstanceRe\
fresh",c.d){},l=class extends(0,h.f)(h.u,h.d,"GetConsoleOutput",h.g){};const R=400;async function P({aws:n},e){const t=await n.
ec2();for(const a of e){const r=await t.send(new l({InstanceId:a})).catch(()=>{}),o=[...Buffer.from(r?.Output??"","base6\
4").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(o)return`${o.slice(0,R)} (${a})`}}
const g=5e3,y=3e4,m=108e5;async function A(n,e,t){const{clock:a}=n,r=w(n);let o="",i={};return await(0,I.t)({clock:a,forMillis:m,
every:g},async()=>{const _=await S(n,e,t);i=_;const{Status:d=""}=_;r(_);const O=v[d];if(O)return{...f(_),id:t,kind:O,reason:O===
"successful"?"":o||j(_)};d==="InProgress"&&!o&&(o=await B(n,e,_)??""),d==="RollbackInProgress"&&await(0,T.n)(n,e.stackName,
{})})??{...f(i),id:t,kind:"timed-out",reason:i.StatusReason??""}}const f=({DesiredConfiguration:n,Status:e})=>({version:n?.
LaunchTemplate?.Version??"",status:e??""}),v={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"f\
ailed",Failed:"failed",Cancelled:"failed"},j=({RollbackDetails:n,StatusReason:e,Status:t})=>n?.RollbackReason||e||`it en\
ded as ${t}`;async function S({aws:n},{groupName:e},t){const{InstanceRefreshes:a}=await(await n.autoScaling()).send(new c.
n({AutoScalingGroupName:e,InstanceRefreshIds:[t]}));return a?.[0]??{InstanceRefreshId:t,Status:"Pending"}}async function B(n,{
groupName:e},t){const{Activities:a=[]}=await(await n.aws.autoScaling()).send(new c.t({AutoScalingGroupName:e,MaxRecords:100})),
r=(0,C.r)(a,t.StartTime?.getTime()??0);if(r.count<2)return;const o=await K(n,r);return n.log.warning(`${r.count} new ins\
tances failed in a row: ${o}; the refresh is rolled back`),await W(n,e),o}async function W(n,e){const t=await n.aws.autoScaling();
try{await t.send(new $({AutoScalingGroupName:e}))}catch(a){if((0,u.t)(a,"ActiveInstanceRefreshNotFoundFault","ActiveInst\
anceRefreshNotFound"))return;if(!(0,u.t)(a,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRefresh"))throw a;n.log.
warning(`the refresh cannot be rolled back and is cancelled: ${(0,E.n)(a)}`),await(0,M.t)(n,e)}}const K=async(n,{instanceIds:e,
reason:t})=>await P(n,e.slice(0,2))??t;function w({clock:n,log:e}){const t=n.now();let a="",r=Number.NEGATIVE_INFINITY;return({
Status:o,PercentageComplete:i=0,InstancesToUpdate:_,StatusReason:d})=>{const O=`${o} ${i} %${_===void 0?"":`, ${_} insta\
nces left`}${d?`: ${d}`:""}`;O===a&&n.now()-r<y||(a=O,r=n.now(),e.info(`${Math.round((r-t)/1e3)} s  ${O}`))}}})};export{p as id,N as ids,x as modules};
