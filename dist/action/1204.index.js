const S=1204,p=[1204],F={6220:((w,D,t)=>{t.d(D,{n:()=>d,t:()=>O});var f=t(307),h=t(5913),l=t(2903),P=class extends(0,h.r)(
h.t,h.n,"UpdateTerminationProtection",l.g){};function O(s,{retain:o=[],roleArn:u=""}={}){const{client:r,stackId:E}=s,M={
StackName:E,...o.length>0&&{RetainResources:[...o]},...u&&{RoleARN:u}};return(0,f.n)(s,v=>r.send(new f.r({...M,ClientRequestToken:v})),
v=>v===void 0||v.status.isDeleted)}async function d({client:s,stackId:o},u){await s.send(new P({StackName:o,EnableTerminationProtection:u}))}}),
7558:((w,D,t)=>{t.d(D,{t:()=>P});var f=t(254),h=t(2264),l=t(8929);async function P(d,s,o){const{log:u}=d,r=await(0,f.r)(
await d.aws.cloudFormation(),s.id),E=(0,l.t)(d,{stack:s,events:r,advice:o});u.warning([E.message,...E.details].join("; ")),
await d.note(O(`Creation of ${s.name} that failed`,r)).catch(M=>u.warning(`the summary of what failed before could not b\
e written: ${(0,h.n)(M)}`))}const O=(d,s)=>({title:d,head:["time","status","logical id","type","reason"],rows:s.map(o=>[
o.Timestamp?.toISOString()??"",o.ResourceStatus??"",o.LogicalResourceId??"",o.ResourceType??"",o.ResourceStatusReason??""])})}),
8929:((w,D,t)=>{t.d(D,{n:()=>O,r:()=>l,t:()=>P});var f=t(8669),h=t(2264);function l({record:d},{code:s,root:o,details:u,
events:r}){return d({rootCause:o,...r&&{events:r}}),new h.t(s,(0,f.t)(o),{details:[...o.remedy?[o.remedy]:[],...u]})}function P(d,{
stack:s,events:o,advice:u}){const{name:r,status:E,statusReason:M}=s,v={logicalId:r,type:"AWS::CloudFormation::Stack",status:E.
name};return l(d,{code:"stack.failed-state",root:(0,f.a)(o)??(0,f.n)(v,M||"no reason given"),details:[`stack ${r} is in \
the state ${E.name}`,u],events:o})}const O=d=>d?`correct service-role-arn (${d}), a role that CloudFormation must be abl\
e to assume`:"if the role that the stack was last changed with is gone, name another in service-role-arn"}),1613:((w,D,t)=>{
t.d(D,{t:()=>h});var f=t(4640);async function h(l,P,O){const{takeLock:d}=await t.e(4904).then(t.bind(t,4904)),s=await d(
{...l,stackName:P,owner:(0,f.t)(l),purpose:"deploy"});let o=async()=>{};try{if(s.suspended.length>0){const{resumeInherited:u}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await u(l,P,s)}return o=s.keep(),await O(()=>s.renew())}finally{
await o(),await s.release()}}}),8823:((w,D,t)=>{t.d(D,{explain:()=>R,mend:()=>j,protectedFailure:()=>A});var f=t(6220),h=t(
254),l=t(5913),P=t(2903),O=t(307),d=t(8669),s=t(2264),o=t(4059),u=t(7558),r=t(8929),E=t(1613),M=class extends(0,l.r)(l.t,
l.n,"ContinueUpdateRollback",P.t){};function v(a,{skip:e=[],roleArn:n=""}={}){const{client:c,stackId:i}=a,_={StackName:i,
...e.length>0&&{ResourcesToSkip:[...e]},...n&&{RoleARN:n}};return(0,O.n)(a,m=>c.send(new M({..._,ClientRequestToken:m})),
m=>m?.status.isUpdatable??!1)}const C=54e5,y=36e5;async function R(a,e,n){const c=await(0,h.r)(await a.aws.cloudFormation(),
n.id);return(0,r.t)(a,{stack:n,events:c,advice:g(e,n,(0,d.r)(c))})}function g({stackName:a},{status:e},n){const c=n.join(
", ")||"none that events tell of";return e.neverLived?"its creation failed: deploy with on-failed-stack: recreate delete\
s it and makes it again, destroy only deletes it":e.isRollbackStuck?`the rollback of an update got stuck (${c}): deploy \
continues it, and leaves as they are the resources that skip-resources names`:e.isHalfDeleted?`its deletion failed (${c}\
): destroy ${a} again, and name in retain-resources what cannot be deleted`:"bring it into a state in which it can be up\
dated in CloudFormation, then deploy again"}const L=({status:a},{onFailedStack:e})=>a.isRollbackStuck||a.neverLived&&e===
"recreate";async function j(a,e,n){if(!L(n,e))throw await R(a,e,n);return(0,E.t)(a,n.name,async c=>{const i=await(0,o.n)(
a,n.id);if(!(!i||i.status.isDeleted)){if(i.status.isUpdatable)return i;if(!L(i,e))throw await R(a,e,i);return await c(),
i.status.isRollbackStuck?K(a,e,i):$(a,e,i)}})}async function T({aws:a,clock:e,log:n},c,i){return{client:await a.cloudFormation(),
clock:e,stackId:c.id,timeout:i,onEvent:_=>n.info(_)}}async function K(a,e,n){const c=e.skipResources,i=c.length>0?`, lea\
ving ${c.join(", ")} as they are`:"";a.log.info(`stack ${n.name} is ${n.status.name}: continuing its rollback${i}`);const _=await v(
await T(a,n,y),{skip:c,roleArn:e.serviceRoleArn});if(_.kind==="done")return _.stack;if(_.kind==="timed-out")throw U(n,_.
status);if(_.kind==="refused")throw B(a,n,_.root,W(e));const m=_.resources.join(", "),I=[`stack ${n.name} could not be r\
olled back; it is now ${_.status}`,`mend ${m||"what failed"} and deploy again, or name it in skip-resources: then it is \
left as it is and counts as rolled back`];throw(0,r.r)(a,{code:"stack.failed-state",root:_.root,details:I,events:_.events})}
const W=({skipResources:a,serviceRoleArn:e})=>a.length>0?`correct skip-resources (${a.join(", ")}), which takes only wha\
t is UPDATE_FAILED because the rollback failed; or ${(0,r.n)(e)}`:(0,r.n)(e);function B(a,{name:e,status:n},c,i){const _=`\
stack ${e} is still ${n.name}: CloudFormation refused to mend it, and nothing was changed`;return(0,r.r)(a,{code:"stack.\
failed-state",root:c,details:[_,`${i}; then deploy again`]})}const A=({name:a,status:e})=>new s.t("stack.protected",`sta\
ck ${a} is ${e.name} and its termination protection is on, so it is not recreated; switch the protection off if it may g\
o`);async function $(a,e,n){const{log:c,record:i}=a;if(n.isProtected)throw A(n);const _=await T(a,n,C);await(0,u.t)(a,n,
"it is deleted and made again");const m=await(0,f.t)(_,{roleArn:e.serviceRoleArn});if(m.kind==="timed-out")throw U(n,m.status);
if(m.kind==="refused")throw await k(a,e,n,m.root);if(m.kind==="failed"){const I=[`stack ${n.name} could not be deleted t\
o be made again; it is now ${m.status}`,g(e,n,m.resources)];throw(0,r.r)(a,{code:"stack.failed-state",root:m.root,details:I,
events:m.events})}i({rootCause:void 0,events:void 0}),c.info(`stack ${n.name} is deleted; it is made again`)}async function k(a,{
serviceRoleArn:e},n,c){const i=await(0,o.t)(a,n.id).catch(()=>{});return i?.isProtected?A(i):B(a,n,c,(0,r.n)(e))}const U=({
name:a},e)=>new s.t("stack.busy",`stack ${a} is still ${e}; run again when its operation has come to an end`)}),4640:((w,D,t)=>{
t.d(D,{t:()=>h});var f=t(7598);const h=({runName:l})=>`${l}-${(0,f.randomBytes)(4).toString("hex")}`}),307:((w,D,t)=>{t.
d(D,{n:()=>u,r:()=>s,t:()=>o});var f=t(2264),h=t(6580),l=t(8669),P=t(2903),O=t(5913),d=t(254),s=class extends(0,O.r)(O.t,
O.n,"DeleteStack",P.i){};function o(E,M){return{kind:"refused",cause:M,root:(0,l.n)({logicalId:E,type:"AWS::CloudFormati\
on::Stack",status:"refused"},M)}}async function u(E,M,v){let C;const y=R=>M(R).catch(g=>{throw(0,h.t)(g,"ValidationError")&&
(C=o(r(E),(0,f.n)(g))),g});return(0,d.n)(E,y,v).catch(R=>{if(C)return C;throw R})}const r=({stackId:E})=>E.split("/")[1]??
E})};export{S as id,p as ids,F as modules};
