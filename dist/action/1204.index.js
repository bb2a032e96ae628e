const F=1204,x=[1204],N={6220:((y,E,n)=>{n.d(E,{n:()=>h,t:()=>u});var f=n(307),_=n(5913),r=n(2903),O=class extends(0,_.r)(
_.t,_.n,"UpdateTerminationProtection",r.g){};function u(d,{retain:l=[],roleArn:c=""}={}){const{client:C,stackId:m}=d,v={
StackName:m,...l.length>0&&{RetainResources:[...l]},...c&&{RoleARN:c}};return(0,f.n)(d,M=>C.send(new f.r({...v,ClientRequestToken:M})),
M=>M===void 0||M.status.isDeleted)}async function h({client:d,stackId:l},c){await d.send(new O({StackName:l,EnableTerminationProtection:c}))}}),
8929:((y,E,n)=>{n.d(E,{n:()=>r,t:()=>O});var f=n(8669),_=n(2264);function r({record:u},{code:h,root:d,details:l,events:c}){
return u({rootCause:d,...c&&{events:c}}),new _.t(h,(0,f.t)(d),{details:[...d.remedy?[d.remedy]:[],...l]})}const O=u=>u?`\
correct service-role-arn (${u}), a role that CloudFormation must be able to assume`:"if the role that the stack was last\
 changed with is gone, name another in service-role-arn"}),1613:((y,E,n)=>{n.d(E,{t:()=>_});var f=n(4640);async function _(r,O,u){
const{takeLock:h}=await n.e(4904).then(n.bind(n,4904)),d=await h({...r,stackName:O,owner:(0,f.t)(r),purpose:"deploy"});let l=async()=>{};
try{if(d.suspended.length>0){const{resumeInherited:c}=await Promise.all([n.e(4128),n.e(4471),n.e(9996),n.e(3521)]).then(
n.bind(n,1513));await c(r,O,d)}return l=d.keep(),await u(()=>d.renew())}finally{await l(),await d.release()}}}),8823:((y,E,n)=>{
n.d(E,{explain:()=>I,mend:()=>j,protectedFailure:()=>T});var f=n(6220),_=n(254),r=n(5913),O=n(2903),u=n(307),h=n(8669),d=n(
2264),l=n(4059),c=n(8929),C=n(1613),m=class extends(0,r.r)(r.t,r.n,"ContinueUpdateRollback",O.t){};function v(e,{skip:a=[],
roleArn:t=""}={}){const{client:o,stackId:s}=e,i={StackName:s,...a.length>0&&{ResourcesToSkip:[...a]},...t&&{RoleARN:t}};
return(0,u.n)(e,P=>o.send(new m({...i,ClientRequestToken:P})),P=>P?.status.isUpdatable??!1)}const M=54e5,A=36e5;async function I(e,a,t){
const o=await(0,_.r)(await e.aws.cloudFormation(),t.id);return R(e,{stack:t,events:o,advice:w(a,t,(0,h.r)(o))})}function w({
stackName:e},{status:a},t){const o=t.join(", ")||"none that events tell of";return a.neverLived?"its creation failed: de\
ploy with on-failed-stack: recreate deletes it and makes it again, destroy only deletes it":a.isRollbackStuck?`the rollb\
ack of an update got stuck (${o}): deploy continues it, and leaves as they are the resources that skip-resources names`:
a.isHalfDeleted?`its deletion failed (${o}): destroy ${e} again, and name in retain-resources what cannot be deleted`:"b\
ring it into a state in which it can be updated in CloudFormation, then deploy again"}function R(e,{stack:a,events:t,advice:o}){
const{name:s,status:i,statusReason:P}=a,g={logicalId:s,type:"AWS::CloudFormation::Stack",status:i.name},D=(0,h.a)(t)??(0,h.
n)(g,P||"no reason given"),L=[`stack ${s} is in the state ${i.name}`,o];return(0,c.n)(e,{code:"stack.failed-state",root:D,
details:L,events:t})}const B=({status:e},{onFailedStack:a})=>e.isRollbackStuck||e.neverLived&&a==="recreate";async function j(e,a,t){
if(!B(t,a))throw await I(e,a,t);return(0,C.t)(e,t.name,async o=>{const s=await(0,l.n)(e,t.id);if(!(!s||s.status.isDeleted)){
if(s.status.isUpdatable)return s;if(!B(s,a))throw await I(e,a,s);return await o(),s.status.isRollbackStuck?K(e,a,s):p(e,
a,s)}})}async function U({aws:e,clock:a,log:t},o,s){return{client:await e.cloudFormation(),clock:a,stackId:o.id,timeout:s,
onEvent:i=>t.info(i)}}async function K(e,a,t){const o=a.skipResources,s=o.length>0?`, leaving ${o.join(", ")} as they ar\
e`:"";e.log.info(`stack ${t.name} is ${t.status.name}: continuing its rollback${s}`);const i=await v(await U(e,t,A),{skip:o,
roleArn:a.serviceRoleArn});if(i.kind==="done")return i.stack;if(i.kind==="timed-out")throw $(t,i.status);if(i.kind==="re\
fused")throw k(e,t,i.root,W(a));const P=i.resources.join(", "),g=[`stack ${t.name} could not be rolled back; it is now ${i.
status}`,`mend ${P||"what failed"} and deploy again, or name it in skip-resources: then it is left as it is and counts a\
s rolled back`];throw(0,c.n)(e,{code:"stack.failed-state",root:i.root,details:g,events:i.events})}const W=({skipResources:e,
serviceRoleArn:a})=>e.length>0?`correct skip-resources (${e.join(", ")}), which takes only what is UPDATE_FAILED because\
 the rollback failed; or ${(0,c.t)(a)}`:(0,c.t)(a);function k(e,{name:a,status:t},o,s){const i=`stack ${a} is still ${t.
name}: CloudFormation refused to mend it, and nothing was changed`;return(0,c.n)(e,{code:"stack.failed-state",root:o,details:[
i,`${s}; then deploy again`]})}const T=({name:e,status:a})=>new d.t("stack.protected",`stack ${e} is ${a.name} and its t\
ermination protection is on, so it is not recreated; switch the protection off if it may go`);async function p(e,a,t){const{
log:o,record:s}=e;if(t.isProtected)throw T(t);const i=await U(e,t,M),P=await(0,_.r)(i.client,t.id),g=R(e,{stack:t,events:P,
advice:"it is deleted and made again"});o.warning([g.message,...g.details].join("; ")),await e.note(b(`Creation of ${t.name}\
 that failed`,P)).catch(L=>o.warning(`the summary of what failed before could not be written: ${(0,d.n)(L)}`));const D=await(0,f.
t)(i,{roleArn:a.serviceRoleArn});if(D.kind==="timed-out")throw $(t,D.status);if(D.kind==="refused")throw await S(e,a,t,D.
root);if(D.kind==="failed"){const L=[`stack ${t.name} could not be deleted to be made again; it is now ${D.status}`,w(a,
t,D.resources)];throw(0,c.n)(e,{code:"stack.failed-state",root:D.root,details:L,events:D.events})}s({rootCause:void 0,events:void 0}),
o.info(`stack ${t.name} is deleted; it is made again`)}async function S(e,{serviceRoleArn:a},t,o){const s=await(0,l.t)(e,
t.id).catch(()=>{});return s?.isProtected?T(s):k(e,t,o,(0,c.t)(a))}const b=(e,a)=>({title:e,head:["time","status","logic\
al id","type","reason"],rows:a.map(t=>[t.Timestamp?.toISOString()??"",t.ResourceStatus??"",t.LogicalResourceId??"",t.ResourceType??
"",t.ResourceStatusReason??""])}),$=({name:e},a)=>new d.t("stack.busy",`stack ${e} is still ${a}; run again when its ope\
ration has come to an end`)}),4640:((y,E,n)=>{n.d(E,{t:()=>_});var f=n(7598);const _=({runName:r})=>`${r}-${(0,f.randomBytes)(
4).toString("hex")}`}),307:((y,E,n)=>{n.d(E,{n:()=>c,r:()=>d,t:()=>l});var f=n(2264),_=n(6580),r=n(8669),O=n(2903),u=n(5913),
h=n(254),d=class extends(0,u.r)(u.t,u.n,"DeleteStack",O.i){};function l(m,v){return{kind:"refused",cause:v,root:(0,r.n)(
{logicalId:m,type:"AWS::CloudFormation::Stack",status:"refused"},v)}}async function c(m,v,M){let A;const I=w=>v(w).catch(
R=>{throw(0,_.t)(R,"ValidationError")&&(A=l(C(m),(0,f.n)(R))),R});return(0,h.n)(m,I,M).catch(w=>{if(A)return A;throw w})}
const C=({stackId:m})=>m.split("/")[1]??m})};export{F as id,x as ids,N as modules};
