const S=1204,p=[1204],F={6220:((R,O,t)=>{t.d(O,{n:()=>s,t:()=>u});var h=t(307),D=t(5913),f=t(2903),M=class extends(0,D.r)(
D.t,D.n,"UpdateTerminationProtection",f.g){};function u(i,{retain:o=[],roleArn:r=""}={}){const{client:d,stackId:_}=i,P={
StackName:_,...o.length>0&&{RetainResources:[...o]},...r&&{RoleARN:r}};return(0,h.n)(i,v=>d.send(new h.r({...P,ClientRequestToken:v})),
v=>v===void 0||v.status.isDeleted)}async function s({client:i,stackId:o},r){await i.send(new M({StackName:o,EnableTerminationProtection:r}))}}),
7558:((R,O,t)=>{t.d(O,{t:()=>M});var h=t(254),D=t(2264),f=t(8929);async function M(s,i,o){const{log:r}=s,d=await(0,h.r)(
await s.aws.cloudFormation(),i.id),_=(0,f.t)(s,{stack:i,events:d,advice:o});r.warning([_.message,..._.details].join("; ")),
await s.note(u(`Creation of ${i.name} that failed`,d)).catch(P=>r.warning(`the summary of what failed before could not b\
e written: ${(0,D.n)(P)}`))}const u=(s,i)=>({title:s,head:["time","status","logical id","type","reason"],rows:i.map(o=>[
o.Timestamp?.toISOString()??"",o.ResourceStatus??"",o.LogicalResourceId??"",o.ResourceType??"",o.ResourceStatusReason??""])})}),
8929:((R,O,t)=>{t.d(O,{n:()=>u,r:()=>f,t:()=>M});var h=t(8669),D=t(2264);function f({record:s},{code:i,root:o,details:r,
events:d}){return s({rootCause:o,...d&&{events:d}}),new D.t(i,(0,h.t)(o),{details:[...o.remedy?[o.remedy]:[],...r]})}function M(s,{
stack:i,events:o,advice:r}){const{name:d,status:_,statusReason:P}=i,v={logicalId:d,type:"AWS::CloudFormation::Stack",status:_.
name};return f(s,{code:"stack.failed-state",root:(0,h.a)(o)??(0,h.n)(v,P||"no reason given"),details:[`stack ${d} is in \
the state ${_.name}`,r],events:o})}const u=s=>s?`correct service-role-arn (${s}), a role that CloudFormation must be abl\
e to assume`:"if the role that the stack was last changed with is gone, name another in service-role-arn"}),1613:((R,O,t)=>{
t.d(O,{n:()=>M,t:()=>f});var h=t(2264),D=t(4640);async function f(u,s,i){const{takeLock:o}=await t.e(4904).then(t.bind(t,
4904)),r=await o({...u,stackName:s,owner:(0,D.t)(u),purpose:"deploy"});let d=async()=>{};try{if(r.suspended.length>0){const{
resumeInherited:_}=await Promise.all([t.e(4128),t.e(4471),t.e(9996),t.e(3521)]).then(t.bind(t,1513));await _(u,s,r)}return d=
r.keep(),await i(()=>r.renew())}finally{await d(),await r.release()}}async function M(u,s,i){try{return await f(u,s,i)}catch(o){
if(!(o instanceof h.t&&o.code==="lock.held"))throw o;u.log.info(`another run works on stack ${s}: what an earlier one le\
ft there waits for the next deploy`);return}}}),8823:((R,O,t)=>{t.d(O,{explain:()=>w,mend:()=>j,protectedFailure:()=>A});
var h=t(6220),D=t(254),f=t(5913),M=t(2903),u=t(307),s=t(8669),i=t(2264),o=t(4059),r=t(7558),d=t(8929),_=t(1613),P=class extends(0,f.
r)(f.t,f.n,"ContinueUpdateRollback",M.t){};function v(e,{skip:n=[],roleArn:a=""}={}){const{client:l,stackId:c}=e,E={StackName:c,
...n.length>0&&{ResourcesToSkip:[...n]},...a&&{RoleARN:a}};return(0,u.n)(e,m=>l.send(new P({...E,ClientRequestToken:m})),
m=>m?.status.isUpdatable??!1)}const C=54e5,y=36e5;async function w(e,n,a){const l=await(0,D.r)(await e.aws.cloudFormation(),
a.id);return(0,d.t)(e,{stack:a,events:l,advice:g(n,a,(0,s.r)(l))})}function g({stackName:e},{status:n},a){const l=a.join(
", ")||"none that events tell of";return n.neverLived?"its creation failed: deploy with on-failed-stack: recreate delete\
s it and makes it again, destroy only deletes it":n.isRollbackStuck?`the rollback of an update got stuck (${l}): deploy \
continues it, and leaves as they are the resources that skip-resources names`:n.isHalfDeleted?`its deletion failed (${l}\
): destroy ${e} again, and name in retain-resources what cannot be deleted`:"bring it into a state in which it can be up\
dated in CloudFormation, then deploy again"}const L=({status:e},{onFailedStack:n})=>e.isRollbackStuck||e.neverLived&&n===
"recreate";async function j(e,n,a){if(!L(a,n))throw await w(e,n,a);return(0,_.t)(e,a.name,async l=>{const c=await(0,o.n)(
e,a.id);if(!(!c||c.status.isDeleted)){if(c.status.isUpdatable)return c;if(!L(c,n))throw await w(e,n,c);return await l(),
c.status.isRollbackStuck?K(e,n,c):$(e,n,c)}})}async function T({aws:e,clock:n,log:a},l,c){return{client:await e.cloudFormation(),
clock:n,stackId:l.id,timeout:c,onEvent:E=>a.info(E)}}async function K(e,n,a){const l=n.skipResources,c=l.length>0?`, lea\
ving ${l.join(", ")} as they are`:"";e.log.info(`stack ${a.name} is ${a.status.name}: continuing its rollback${c}`);const E=await v(
await T(e,a,y),{skip:l,roleArn:n.serviceRoleArn});if(E.kind==="done")return E.stack;if(E.kind==="timed-out")throw U(a,E.
status);if(E.kind==="refused")throw B(e,a,E.root,W(n));const m=E.resources.join(", "),I=[`stack ${a.name} could not be r\
olled back; it is now ${E.status}`,`mend ${m||"what failed"} and deploy again, or name it in skip-resources: then it is \
left as it is and counts as rolled back`];throw(0,d.r)(e,{code:"stack.failed-state",root:E.root,details:I,events:E.events})}
const W=({skipResources:e,serviceRoleArn:n})=>e.length>0?`correct skip-resources (${e.join(", ")}), which takes only wha\
t is UPDATE_FAILED because the rollback failed; or ${(0,d.n)(n)}`:(0,d.n)(n);function B(e,{name:n,status:a},l,c){const E=`\
stack ${n} is still ${a.name}: CloudFormation refused to mend it, and nothing was changed`;return(0,d.r)(e,{code:"stack.\
failed-state",root:l,details:[E,`${c}; then deploy again`]})}const A=({name:e,status:n})=>new i.t("stack.protected",`sta\
ck ${e} is ${n.name} and its termination protection is on, so it is not recreated; switch the protection off if it may g\
o`);async function $(e,n,a){const{log:l,record:c}=e;if(a.isProtected)throw A(a);const E=await T(e,a,C);await(0,r.t)(e,a,
"it is deleted and made again");const m=await(0,h.t)(E,{roleArn:n.serviceRoleArn});if(m.kind==="timed-out")throw U(a,m.status);
if(m.kind==="refused")throw await k(e,n,a,m.root);if(m.kind==="failed"){const I=[`stack ${a.name} could not be deleted t\
o be made again; it is now ${m.status}`,g(n,a,m.resources)];throw(0,d.r)(e,{code:"stack.failed-state",root:m.root,details:I,
events:m.events})}c({rootCause:void 0,events:void 0}),l.info(`stack ${a.name} is deleted; it is made again`)}async function k(e,{
serviceRoleArn:n},a,l){const c=await(0,o.t)(e,a.id).catch(()=>{});return c?.isProtected?A(c):B(e,a,l,(0,d.n)(n))}const U=({
name:e},n)=>new i.t("stack.busy",`stack ${e} is still ${n}; run again when its operation has come to an end`)}),4640:((R,O,t)=>{
t.d(O,{t:()=>D});var h=t(7598);const D=({runName:f})=>`${f}-${(0,h.randomBytes)(4).toString("hex")}`}),307:((R,O,t)=>{t.
d(O,{n:()=>r,r:()=>i,t:()=>o});var h=t(2264),D=t(6580),f=t(8669),M=t(2903),u=t(5913),s=t(254),i=class extends(0,u.r)(u.t,
u.n,"DeleteStack",M.i){};function o(_,P){return{kind:"refused",cause:P,root:(0,f.n)({logicalId:_,type:"AWS::CloudFormati\
on::Stack",status:"refused"},P)}}async function r(_,P,v){let C;const y=w=>P(w).catch(g=>{throw(0,D.t)(g,"ValidationError")&&
(C=o(d(_),(0,h.n)(g))),g});return(0,s.n)(_,y,v).catch(w=>{if(C)return C;throw w})}const d=({stackId:_})=>_.split("/")[1]??
_})};export{S as id,p as ids,F as modules};
