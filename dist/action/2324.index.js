const N=2324,x=[2324],F={323:((W,m,a)=>{a.d(m,{t:()=>O});var i=a(5913),E=a(2903),v=a(6580),I=a(5634),f=a(254),P=a(2803),
A=a(7598),g=class extends(0,i.r)(i.t,i.n,"ExecuteChangeSet",E.f){};async function O(_){const{client:w}=_,M=await(0,I.i)(
_);if(M.kind!=="ready")return M;const{id:D,changes:B}=M;let T=!1;const $=async u=>{await w.send(new g({...D,ClientRequestToken:u})),
T=!0};try{if(await _.review(B),_.isDetached)return await $(`op-${(0,A.randomUUID)()}`).catch(async R=>{if(!((0,v.t)(R,"I\
nvalidChangeSetStatusException")&&await y(w,D)))throw R}),{kind:"started",stackId:D.StackName};const u={..._,stackId:D.StackName};
return await(0,f.n)(u,$,R=>R?.status.isSuccess??!1,{isFirst:_.isNew})}catch(u){if(T)throw u;return await(0,I.r)(_,D),(0,I.
a)(u,_)}}const y=async(_,{StackName:w,ChangeSetName:M})=>(await(0,P.t)(_,w))?.changeSetId===M}),1195:((W,m,a)=>{a.d(m,{t:()=>f});
var i=a(6776),E=a(4128),v=a(6580),I=class extends(0,i.o)(i.i,i.a,"CancelInstanceRefresh",E.t){};async function f({aws:P},A){
const g=await P.autoScaling();try{return await g.send(new I({AutoScalingGroupName:A,WaitForTransitioningInstances:!1})),
!0}catch(O){if((0,v.t)(O,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return!1;throw O}}}),2324:((W,m,a)=>{
a.d(m,{bring:()=>$});var i=a(7643),E=a(6776),v=a(4128),I=a(6580),f=a(2264),P=a(8919),A=a(4865),g=a(2033),O=a(6844),y=a(126),
_=a(7833),w=a(5634),M=a(323),D=class extends(0,E.o)(E.i,E.a,"StartInstanceRefresh",v.l){};const B=18e5;async function T({
aws:o,clock:n,log:e,runName:t,insist:r},s,c){const h=i.l.servingTemplateVersion,l=await(0,M.t)({client:await o.cloudFormation(),
clock:n,stackName:s.name,isNew:!1,changeSetName:(0,w.s)("deploy",t),template:{UsePreviousTemplate:!0},parameters:Object.
keys(s.parameters).map(d=>d===h?{ParameterKey:d,ParameterValue:c}:{ParameterKey:d,UsePreviousValue:!0}),tags:s.tags,timeout:B,
review:r,onEvent:d=>e.info(d)});if(l.kind==="done"&&l.stack)return l.stack;if(l.kind==="unchanged")return s;const C="cau\
se"in l?l.cause:`it did not end (${l.kind})`;throw new f.t("stack.change-failed",`all instances run version ${c} of the \
launch template, but stack ${s.name} could not be told so: ${C}; deploy again`)}async function $(o,n,e){const t=(0,g.o)(
e),r={stackName:n.name,groupName:(0,i.g)(n.name)};switch(t.kind){case"nothing":return(0,_.t)(n,e);case"record":return L(
await T(o,n,t.version),e,{outcome:"recorded"});case"attach":{o.log.info(`instance refresh ${t.refresh.id} runs: followin\
g it`);const s=await(0,y.t)(o,r,t.refresh.id);return!(s.version===e.newest&&t.refresh.status!=="RollbackInProgress")&&s.
kind!=="timed-out"?u(o,n,e,s):U(o,n,e,s)}default:{j(await R(o,n,e));const{version:s,outdated:c}=t;return o.log.info(`${c.
length} of ${e.instances.length} instances run an older version of the launch template than ${s}: they are replaced`),U(
o,n,e,await(0,y.t)(o,r,await S(o,n,s)))}}}async function u(o,n,e,t){const r=t.version?` (version ${t.version})`:"";o.log.
info(`instance refresh ${t.id}${r} ended: ${t.status}${t.reason&&`, ${t.reason}`}`);const s=await(0,O.n)(o,n)??e;return s.
active?L(n,s,{outcome:"failed",failure:new f.t("fleet.refresh-failed","somebody else began another instance refresh; dep\
loy again when it has ended")}):$(o,n,s)}async function R(o,{name:n},e){const t=(await(0,A.t)(o,n))?.paused??!1;return await(0,P.
n)(o,n,{paused:t})?{...e,suspended:e.suspended.filter(r=>!i.t.includes(r))}:e}function j({suspended:o}){const n=g.t.filter(
t=>o.includes(t));if(n.length===0)return;const e=`the group's process ${n.join(" and ")} is suspended, so no instance ca\
n be replaced`;throw new f.t("fleet.refresh-failed",`${e}; resume it in Auto Scaling, then deploy again`)}async function S({
aws:o,insist:n},e,t){const r=await o.autoScaling();await n();const s=e.outputs[i.o.launchTemplate]??"";try{const{InstanceRefreshId:c=""}=await r.
send(new D({AutoScalingGroupName:(0,i.g)(e.name),DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:s,Version:t}},Preferences:{
MinHealthyPercentage:100,MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,ScaleInProtectedInstances:"\
Refresh",StandbyInstances:"Ignore"}}));return c}catch(c){if(!(0,I.t)(c,"InstanceRefreshInProgressFault","InstanceRefresh\
InProgress"))throw c;const h=await(0,O.t)({aws:o},e.name);if(h)return h.id;throw c}}async function U(o,n,e,t){const{id:r}=t;
return t.kind==="successful"?(o.log.info(`all instances run version ${e.newest} of the launch template`),L(await T(o,n,e.
newest),e,{outcome:"refreshed",id:r})):L(n,e,{outcome:"failed",id:r,failure:new f.t("fleet.refresh-failed",`${p(e,t)}; ${K[t.
kind]}`)})}const p=({newest:o,group:n},{kind:e,reason:t,status:r,id:s})=>{const c=`the instances could not be replaced b\
y version ${o} of the launch template`;return e==="timed-out"?`${c} in time: instance refresh ${s} still runs (${t||r})`:
e==="rolled-back"?`${c}: ${t}; version ${n} serves again`:`${c}: ${t}; instance refresh ${s} ended as ${r}`},K={"rolled-\
back":"correct what new instances boot with and deploy again",failed:"look at the group's activities, then deploy again",
"timed-out":"deploy again to follow it",successful:""};function L(o,n,e){return{...(0,_.t)(o,n),instances:(0,g.a)(n).length,
...e}}}),126:((W,m,a)=>{a.d(m,{t:()=>u});var i=a(6776),E=a(4128),v=a(6580),I=a(7288),f=a(2264),P=a(1105),A=a(4629),g=a(8919),
O=a(1195),y=a(2033),_=class extends(0,i.o)(i.i,i.a,"RollbackInstanceRefresh",E.s){},w=class extends(0,P.f)(P.u,P.d,"GetC\
onsoleOutput",A.f){};const M=400;async function D({aws:n},e){const t=await n.ec2();for(const r of e){const s=await t.send(
new w({InstanceId:r})).catch(()=>{}),c=[...Buffer.from(s?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(c)return`${c.slice(0,M)} (${r})`}}const B=5e3,T=3e4,$=108e5;async function u(n,e,t){const{clock:r}=n,s=o(
n);let c="",h={};return await(0,I.t)({clock:r,forMillis:$,every:B},async()=>{const l=await U(n,e,t);h=l;const{Status:C=""}=l;
s(l);const d=j[C];if(d)return{...R(l),id:t,kind:d,reason:d==="successful"?"":c||S(l)};C==="InProgress"&&!c&&(c=await p(n,
e,l)??""),C==="RollbackInProgress"&&await(0,g.n)(n,e.stackName,{})})??{...R(h),id:t,kind:"timed-out",reason:h.StatusReason??
""}}const R=({DesiredConfiguration:n,Status:e})=>({version:n?.LaunchTemplate?.Version??"",status:e??""}),j={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},S=({RollbackDetails:n,
StatusReason:e,Status:t})=>n?.RollbackReason||e||`it ended as ${t}`;async function U({aws:n},{groupName:e},t){const{InstanceRefreshes:r}=await(await n.
autoScaling()).send(new i.n({AutoScalingGroupName:e,InstanceRefreshIds:[t]}));return r?.[0]??{InstanceRefreshId:t,Status:"\
Pending"}}async function p(n,{groupName:e},t){const{Activities:r=[]}=await(await n.aws.autoScaling()).send(new i.t({AutoScalingGroupName:e,
MaxRecords:100})),s=(0,y.r)(r,t.StartTime?.getTime()??0);if(s.count<2)return;const c=await L(n,s);return n.log.warning(`${s.
count} new instances failed in a row: ${c}; the refresh is rolled back`),await K(n,e),c}async function K(n,e){const t=await n.
aws.autoScaling();try{await t.send(new _({AutoScalingGroupName:e}))}catch(r){if((0,v.t)(r,"ActiveInstanceRefreshNotFound\
Fault","ActiveInstanceRefreshNotFound"))return;if(!(0,v.t)(r,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRef\
resh"))throw r;n.log.warning(`the refresh cannot be rolled back and is cancelled: ${(0,f.n)(r)}`),await(0,O.t)(n,e)}}const L=async(n,{
instanceIds:e,reason:t})=>await D(n,e.slice(0,2))??t;function o({clock:n,log:e}){const t=n.now();let r="",s=Number.NEGATIVE_INFINITY;
return({Status:c,PercentageComplete:h=0,InstancesToUpdate:l,StatusReason:C})=>{const d=`${c} ${h} %${l===void 0?"":`, ${l}\
 instances left`}${C?`: ${C}`:""}`;d===r&&n.now()-s<T||(r=d,s=n.now(),e.info(`${Math.round((s-t)/1e3)} s  ${d}`))}}})};export{N as id,x as ids,F as modules};
