const N=2324,x=[2324],F={323:((W,C,a)=>{a.d(C,{t:()=>D});var i=a(5913),I=a(2903),v=a(6580),P=a(5634),u=a(254),O=a(2803),
A=a(7598),M=class extends(0,i.r)(i.t,i.n,"ExecuteChangeSet",I.f){};async function D(_){const{client:m}=_,R=await(0,P.i)(
_);if(R.kind!=="ready")return R;const{id:h,changes:B}=R;let T=!1;const $=async E=>{await m.send(new M({...h,ClientRequestToken:E})),
T=!0};try{if(await _.review(B),_.isDetached)return await $(`op-${(0,A.randomUUID)()}`).catch(async f=>{if(!((0,v.t)(f,"I\
nvalidChangeSetStatusException")&&await y(m,h)))throw f}),{kind:"started",stackId:h.StackName};const E={..._,stackId:h.StackName};
return await(0,u.n)(E,$,f=>f?.status.isSuccess??!1,{isFirst:_.isNew,isBegun:f=>f===void 0||f.changeSetId===h.ChangeSetName})}catch(E){
if(T)throw E;return await(0,P.r)(_,h),(0,P.a)(E,_)}}const y=async(_,{StackName:m,ChangeSetName:R})=>(await(0,O.t)(_,m))?.
changeSetId===R}),1195:((W,C,a)=>{a.d(C,{t:()=>u});var i=a(6776),I=a(4128),v=a(6580),P=class extends(0,i.o)(i.i,i.a,"Can\
celInstanceRefresh",I.t){};async function u({aws:O},A){const M=await O.autoScaling();try{return await M.send(new P({AutoScalingGroupName:A,
WaitForTransitioningInstances:!1})),!0}catch(D){if((0,v.t)(D,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefresh\
NotFound"))return!1;throw D}}}),2324:((W,C,a)=>{a.d(C,{bring:()=>$});var i=a(7643),I=a(6776),v=a(4128),P=a(6580),u=a(2264),
O=a(8919),A=a(4865),M=a(2033),D=a(6844),y=a(126),_=a(7833),m=a(396),R=a(323),h=class extends(0,I.o)(I.i,I.a,"StartInstan\
ceRefresh",v.l){};const B=18e5;async function T({aws:o,clock:e,log:n,runName:t,insist:r},s,c){const g=i.l.servingTemplateVersion,
l=await(0,R.t)({client:await o.cloudFormation(),clock:e,stackName:s.name,isNew:!1,changeSetName:(0,m.t)("deploy",t),template:{
UsePreviousTemplate:!0},parameters:Object.keys(s.parameters).map(d=>d===g?{ParameterKey:d,ParameterValue:c}:{ParameterKey:d,
UsePreviousValue:!0}),tags:s.tags,timeout:B,review:r,onEvent:d=>n.info(d)});if(l.kind==="done"&&l.stack)return l.stack;if(l.
kind==="unchanged")return s;const w="cause"in l?l.cause:`it did not end (${l.kind})`;throw new u.t("stack.change-failed",
`all instances run version ${c} of the launch template, but stack ${s.name} could not be told so: ${w}; deploy again`)}async function $(o,e,n){
const t=(0,M.o)(n),r={stackName:e.name,groupName:(0,i.g)(e.name)};switch(t.kind){case"nothing":return(0,_.t)(e,n);case"r\
ecord":return L(await T(o,e,t.version),n,{outcome:"recorded"});case"attach":{o.log.info(`instance refresh ${t.refresh.id}\
 runs: following it`);const s=await(0,y.t)(o,r,t.refresh.id);return!(s.version===n.newest&&t.refresh.status!=="RollbackI\
nProgress")&&s.kind!=="timed-out"?E(o,e,n,s):U(o,e,n,s)}default:{j(await f(o,e,n));const{version:s,outdated:c}=t;return o.
log.info(`${c.length} of ${n.instances.length} instances run an older version of the launch template than ${s}: they are\
 replaced`),U(o,e,n,await(0,y.t)(o,r,await S(o,e,s)))}}}async function E(o,e,n,t){const r=t.version?` (version ${t.version}\
)`:"";o.log.info(`instance refresh ${t.id}${r} ended: ${t.status}${t.reason&&`, ${t.reason}`}`);const s=await(0,D.n)(o,e)??
n;return s.active?L(e,s,{outcome:"failed",failure:new u.t("fleet.refresh-failed","somebody else began another instance r\
efresh; deploy again when it has ended")}):$(o,e,s)}async function f(o,{name:e},n){const t=(await(0,A.t)(o,e))?.paused??
!1;return await(0,O.n)(o,e,{paused:t})?{...n,suspended:n.suspended.filter(r=>!i.t.includes(r))}:n}function j({suspended:o}){
const e=M.t.filter(t=>o.includes(t));if(e.length===0)return;const n=`the group's process ${e.join(" and ")} is suspended\
, so no instance can be replaced`;throw new u.t("fleet.refresh-failed",`${n}; resume it in Auto Scaling, then deploy aga\
in`)}async function S({aws:o,insist:e},n,t){const r=await o.autoScaling();await e();const s=n.outputs[i.o.launchTemplate]??
"";try{const{InstanceRefreshId:c=""}=await r.send(new h({AutoScalingGroupName:(0,i.g)(n.name),DesiredConfiguration:{LaunchTemplate:{
LaunchTemplateId:s,Version:t}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,
SkipMatching:!0,ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return c}catch(c){if(!(0,P.t)(c,"Insta\
nceRefreshInProgressFault","InstanceRefreshInProgress"))throw c;const g=await(0,D.t)({aws:o},n.name);if(g)return g.id;throw c}}
async function U(o,e,n,t){const{id:r}=t;return t.kind==="successful"?(o.log.info(`all instances run version ${n.newest} \
of the launch template`),L(await T(o,e,n.newest),n,{outcome:"refreshed",id:r})):L(e,n,{outcome:"failed",id:r,failure:new u.
t("fleet.refresh-failed",`${p(n,t)}; ${K[t.kind]}`)})}const p=({newest:o,group:e},{kind:n,reason:t,status:r,id:s})=>{const c=`\
the instances could not be replaced by version ${o} of the launch template`;return n==="timed-out"?`${c} in time: instan\
ce refresh ${s} still runs (${t||r})`:n==="rolled-back"?`${c}: ${t}; version ${e} serves again`:`${c}: ${t}; instance re\
fresh ${s} ended as ${r}`},K={"rolled-back":"correct what new instances boot with and deploy again",failed:"look at the \
group's activities, then deploy again","timed-out":"deploy again to follow it",successful:""};function L(o,e,n){return{...(0,_.
t)(o,e),instances:(0,M.a)(e).length,...n}}}),126:((W,C,a)=>{a.d(C,{t:()=>E});var i=a(6776),I=a(4128),v=a(6580),P=a(7288),
u=a(2264),O=a(1105),A=a(4629),M=a(8919),D=a(1195),y=a(2033),_=class extends(0,i.o)(i.i,i.a,"RollbackInstanceRefresh",I.s){},
m=class extends(0,O.f)(O.u,O.d,"GetConsoleOutput",A.f){};const R=400;async function h({aws:e},n){const t=await e.ec2();for(const r of n){
const s=await t.send(new m({InstanceId:r})).catch(()=>{}),c=[...Buffer.from(s?.Output??"","base64").toString("utf8").matchAll(
/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(c)return`${c.slice(0,R)} (${r})`}}const B=5e3,T=3e4,$=108e5;async function E(e,n,t){
const{clock:r}=e,s=o(e);let c="",g={};return await(0,P.t)({clock:r,forMillis:$,every:B},async()=>{const l=await U(e,n,t);
g=l;const{Status:w=""}=l;s(l);const d=j[w];if(d)return{...f(l),id:t,kind:d,reason:d==="successful"?"":c||S(l)};w==="InPr\
ogress"&&!c&&(c=await p(e,n,l)??""),w==="RollbackInProgress"&&await(0,M.n)(e,n.stackName,{})})??{...f(g),id:t,kind:"time\
d-out",reason:g.StatusReason??""}}const f=({DesiredConfiguration:e,Status:n})=>({version:e?.LaunchTemplate?.Version??"",
status:n??""}),j={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"\
failed"},S=({RollbackDetails:e,StatusReason:n,Status:t})=>e?.RollbackReason||n||`it ended as ${t}`;async function U({aws:e},{
groupName:n},t){const{InstanceRefreshes:r}=await(await e.autoScaling()).send(new i.n({AutoScalingGroupName:n,InstanceRefreshIds:[
t]}));return r?.[0]??{InstanceRefreshId:t,Status:"Pending"}}async function p(e,{groupName:n},t){const{Activities:r=[]}=await(await e.
aws.autoScaling()).send(new i.t({AutoScalingGroupName:n,MaxRecords:100})),s=(0,y.r)(r,t.StartTime?.getTime()??0);if(s.count<
2)return;const c=await L(e,s);return e.log.warning(`${s.count} new instances failed in a row: ${c}; the refresh is rolle\
d back`),await K(e,n),c}async function K(e,n){const t=await e.aws.autoScaling();try{await t.send(new _({AutoScalingGroupName:n}))}catch(r){
if((0,v.t)(r,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return;if(!(0,v.t)(r,"IrreversibleIns\
tanceRefreshFault","IrreversibleInstanceRefresh"))throw r;e.log.warning(`the refresh cannot be rolled back and is cancel\
led: ${(0,u.n)(r)}`),await(0,D.t)(e,n)}}const L=async(e,{instanceIds:n,reason:t})=>await h(e,n.slice(0,2))??t;function o({
clock:e,log:n}){const t=e.now();let r="",s=Number.NEGATIVE_INFINITY;return({Status:c,PercentageComplete:g=0,InstancesToUpdate:l,
StatusReason:w})=>{const d=`${c} ${g} %${l===void 0?"":`, ${l} instances left`}${w?`: ${w}`:""}`;d===r&&e.now()-s<T||(r=
d,s=e.now(),n.info(`${Math.round((s-t)/1e3)} s  ${d}`))}}})};export{N as id,x as ids,F as modules};
