const K=2324,N=[2324],x={323:((j,p,s)=>{s.d(p,{t:()=>v});var u=s(4255),I=s(6580),D=s(5634),_=s(254),y=s(2803),A=s(7598),
R=class extends(0,u.r)(u.t,u.n,"ExecuteChangeSet",u.h){};async function v(f){const{client:P}=f,E=await(0,D.i)(f);if(E.kind!==
"ready")return E;const{id:g,changes:C}=E;let O=!1;const w=async h=>{await P.send(new R({...g,ClientRequestToken:h})),O=!0};
try{if(await f.review(C),f.isDetached)return await w(`op-${(0,A.randomUUID)()}`).catch(async M=>{if(!((0,I.t)(M,"Invalid\
ChangeSetStatusException")&&await $(P,g)))throw M}),{kind:"started",stackId:g.StackName};const h={...f,stackId:g.StackName};
return await(0,_.n)(h,w,M=>M?.status.isSuccess??!1,{isFirst:f.isNew})}catch(h){if(O)throw h;return await(0,D.r)(f,g),(0,D.
a)(h,f)}}const $=async(f,{StackName:P,ChangeSetName:E})=>(await(0,y.t)(f,P))?.changeSetId===E}),2324:((j,p,s)=>{s.d(p,{bring:()=>w});
var u=s(7643),I=s(6776),D=s(6580),_=s(2264),y=s(8919),A=s(4865),R=s(2033),v=s(6844),$=s(126),f=s(7833),P=s(5634),E=s(323),
g=class extends(0,I.o)(I.i,I.a,"StartInstanceRefresh",I.p){};const C=18e5;async function O({aws:n,clock:t,log:e,runName:a,
insist:o},r,i){const L=u.l.servingTemplateVersion,m=await(0,E.t)({client:await n.cloudFormation(),clock:t,stackName:r.name,
isNew:!1,changeSetName:(0,P.s)("deploy",a),template:{UsePreviousTemplate:!0},parameters:Object.keys(r.parameters).map(T=>T===
L?{ParameterKey:T,ParameterValue:i}:{ParameterKey:T,UsePreviousValue:!0}),tags:r.tags,timeout:C,review:o,onEvent:T=>e.info(
T)});if(m.kind==="done"&&m.stack)return m.stack;if(m.kind==="unchanged")return r;const W="cause"in m?m.cause:`it did not\
 end (${m.kind})`;throw new _.t("stack.change-failed",`all instances run version ${i} of the launch template, but stack ${r.
name} could not be told so: ${W}; deploy again`)}async function w(n,t,e){const a=(0,R.o)(e),o={stackName:t.name,groupName:(0,u.
g)(t.name)};switch(a.kind){case"nothing":return(0,f.t)(t,e);case"record":return l(await O(n,t,a.version),e,{outcome:"rec\
orded"});case"attach":{n.log.info(`instance refresh ${a.refresh.id} runs: following it`);const r=await(0,$.t)(n,o,a.refresh.
id);return!(r.version===e.newest&&a.refresh.status!=="RollbackInProgress")&&r.kind!=="timed-out"?h(n,t,e,r):S(n,t,e,r)}default:{
U(await M(n,t,e));const{version:r,outdated:i}=a;return n.log.info(`${i.length} of ${e.instances.length} instances run an\
 older version of the launch template than ${r}: they are replaced`),S(n,t,e,await(0,$.t)(n,o,await B(n,t,r)))}}}async function h(n,t,e,a){
const o=a.version?` (version ${a.version})`:"";n.log.info(`instance refresh ${a.id}${o} ended: ${a.status}${a.reason&&`,\
 ${a.reason}`}`);const r=await(0,v.n)(n,t)??e;return r.active?l(t,r,{outcome:"failed",failure:new _.t("fleet.refresh-fai\
led","somebody else began another instance refresh; deploy again when it has ended")}):w(n,t,r)}async function M(n,{name:t},e){
const a=(await(0,A.t)(n,t))?.paused??!1;return await(0,y.n)(n,t,{paused:a})?{...e,suspended:e.suspended.filter(o=>!u.t.includes(
o))}:e}function U({suspended:n}){const t=R.t.filter(a=>n.includes(a));if(t.length===0)return;const e=`the group's proces\
s ${t.join(" and ")} is suspended, so no instance can be replaced`;throw new _.t("fleet.refresh-failed",`${e}; resume it\
 in Auto Scaling, then deploy again`)}async function B({aws:n,insist:t},e,a){const o=await n.autoScaling();await t();const r=e.
outputs[u.o.launchTemplate]??"";try{const{InstanceRefreshId:i=""}=await o.send(new g({AutoScalingGroupName:(0,u.g)(e.name),
DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:r,Version:a}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,
InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return i}catch(i){
if(!(0,D.t)(i,"InstanceRefreshInProgressFault","InstanceRefreshInProgress"))throw i;const L=await(0,v.t)({aws:n},e.name);
if(L)return L.id;throw i}}async function S(n,t,e,a){const{id:o}=a;return a.kind==="successful"?(n.log.info(`all instance\
s run version ${e.newest} of the launch template`),l(await O(n,t,e.newest),e,{outcome:"refreshed",id:o})):l(t,e,{outcome:"\
failed",id:o,failure:new _.t("fleet.refresh-failed",`${c(e,a)}; ${d[a.kind]}`)})}const c=({newest:n,group:t},{kind:e,reason:a,
status:o,id:r})=>{const i=`the instances could not be replaced by version ${n} of the launch template`;return e==="timed\
-out"?`${i} in time: instance refresh ${r} still runs (${a||o})`:e==="rolled-back"?`${i}: ${a}; version ${t} serves agai\
n`:`${i}: ${a}; instance refresh ${r} ended as ${o}`},d={"rolled-back":"correct what new instances boot with and deploy \
again",failed:"look at the group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};
function l(n,t,e){return{...(0,f.t)(n,t),instances:(0,R.a)(t).length,...e}}}),126:((j,p,s)=>{s.d(p,{t:()=>C});var u=s(6776),
I=s(6580),D=s(7288),_=s(1105),y=s(8919),A=s(2033),R=class extends(0,u.o)(u.i,u.a,"RollbackInstanceRefresh",u.d){},v=class extends(0,_.
f)(_.u,_.d,"GetConsoleOutput",_.g){};const $=400;async function f({aws:c},d){const l=await c.ec2();for(const n of d){const t=await l.
send(new v({InstanceId:n})).catch(()=>{}),e=[...Buffer.from(t?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(e)return`${e.slice(0,$)} (${n})`}}const P=5e3,E=3e4,g=108e5;async function C(c,d,l){const{clock:n}=c,t=S(
c);let e="",a={};return await(0,D.t)({clock:n,forMillis:g,every:P},async()=>{const o=await M(c,d,l);a=o;const{Status:r=""}=o;
t(o);const i=w[r];if(i)return{...O(o),id:l,kind:i,reason:i==="successful"?"":e||h(o)};r==="InProgress"&&!e&&(e=await U(c,
d,o)??""),r==="RollbackInProgress"&&await(0,y.n)(c,d.stackName,{})})??{...O(a),id:l,kind:"timed-out",reason:a.StatusReason??
""}}const O=({DesiredConfiguration:c,Status:d})=>({version:c?.LaunchTemplate?.Version??"",status:d??""}),w={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},h=({RollbackDetails:c,
StatusReason:d,Status:l})=>c?.RollbackReason||d||`it ended as ${l}`;async function M({aws:c},{groupName:d},l){const{InstanceRefreshes:n}=await(await c.
autoScaling()).send(new u.n({AutoScalingGroupName:d,InstanceRefreshIds:[l]}));return n?.[0]??{InstanceRefreshId:l,Status:"\
Pending"}}async function U(c,{groupName:d},l){const n=await c.aws.autoScaling(),{Activities:t=[]}=await n.send(new u.t({
AutoScalingGroupName:d,MaxRecords:100})),e=(0,A.r)(t,l.StartTime?.getTime()??0);if(e.count<2)return;const a=await B(c,e);
c.log.warning(`${e.count} new instances failed in a row: ${a}; the refresh is rolled back`);try{await n.send(new R({AutoScalingGroupName:d}))}catch(o){
if(!(0,I.t)(o,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw o}return a}const B=async(c,{instanceIds:d,
reason:l})=>await f(c,d.slice(0,2))??l;function S({clock:c,log:d}){const l=c.now();let n="",t=Number.NEGATIVE_INFINITY;return({
Status:e,PercentageComplete:a=0,InstancesToUpdate:o,StatusReason:r})=>{const i=`${e} ${a} %${o===void 0?"":`, ${o} insta\
nces left`}${r?`: ${r}`:""}`;i===n&&c.now()-t<E||(n=i,t=c.now(),d.info(`${Math.round((t-l)/1e3)} s  ${i}`))}}})};export{K as id,N as ids,x as modules};
