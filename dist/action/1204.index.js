const b=1204,F=[1204],x={6220:((y,h,a)=>{a.d(h,{n:()=>u,t:()=>f});var E=a(307),l=a(5913),r=class extends(0,l.r)(l.t,l.n,
"UpdateTerminationProtection",l.v){};function f(_,{retain:d=[],roleArn:c=""}={}){const{client:D,stackId:m}=_,O={StackName:m,
...d.length>0&&{RetainResources:[...d]},...c&&{RoleARN:c}};return(0,E.n)(_,P=>D.send(new E.r({...O,ClientRequestToken:P})),
P=>P===void 0||P.status.isDeleted)}async function u({client:_,stackId:d},c){await _.send(new r({StackName:d,EnableTerminationProtection:c}))}}),
8929:((y,h,a)=>{a.d(h,{n:()=>r,t:()=>f});var E=a(8669),l=a(2264);function r({record:u},{code:_,root:d,details:c,events:D}){
return u({rootCause:d,...D&&{events:D}}),new l.t(_,(0,E.t)(d),{details:[...d.remedy?[d.remedy]:[],...c]})}const f=u=>u?`\
correct service-role-arn (${u}), a role that CloudFormation must be able to assume`:"if the role that the stack was last\
 changed with is gone, name another in service-role-arn"}),1613:((y,h,a)=>{a.d(h,{t:()=>l});var E=a(4640);async function l(r,f,u){
const{takeLock:_}=await a.e(4904).then(a.bind(a,4904)),d=await _({...r,stackName:f,owner:(0,E.t)(r),purpose:"deploy"});let c=async()=>{};
try{if(d.suspended.length>0){const{resumeInherited:D}=await Promise.all([a.e(2619),a.e(4471),a.e(9996),a.e(8714)]).then(
a.bind(a,1513));await D(r,f,d)}return c=d.keep(),await u(()=>d.renew())}finally{await c(),await d.release()}}}),8823:((y,h,a)=>{
a.d(h,{explain:()=>k,mend:()=>U,protectedFailure:()=>$});var E=a(6220),l=a(254),r=a(5913),f=a(307),u=a(8669),_=a(2264),d=a(
4059),c=a(8929),D=a(1613),m=class extends(0,r.r)(r.t,r.n,"ContinueUpdateRollback",r.i){};function O(e,{skip:n=[],roleArn:t=""}={}){
const{client:o,stackId:s}=e,i={StackName:s,...n.length>0&&{ResourcesToSkip:[...n]},...t&&{RoleARN:t}};return(0,f.n)(e,v=>o.
send(new m({...i,ClientRequestToken:v})),v=>v?.status.isUpdatable??!1)}const P=54e5,C=36e5;async function k(e,n,t){const o=await(0,l.
r)(await e.aws.cloudFormation(),t.id);return R(e,{stack:t,events:o,advice:M(n,t,(0,u.r)(o))})}function M({stackName:e},{
status:n},t){const o=t.join(", ")||"none that events tell of";return n.neverLived?"its creation failed: deploy with on-f\
ailed-stack: recreate deletes it and makes it again, destroy only deletes it":n.isRollbackStuck?`the rollback of an upda\
te got stuck (${o}): deploy continues it, and leaves as they are the resources that skip-resources names`:n.isHalfDeleted?
`its deletion failed (${o}): destroy ${e} again, and name in retain-resources what cannot be deleted`:"bring it into a s\
tate in which it can be updated in CloudFormation, then deploy again"}function R(e,{stack:n,events:t,advice:o}){const{name:s,
status:i,statusReason:v}=n,g={logicalId:s,type:"AWS::CloudFormation::Stack",status:i.name},w=(0,u.a)(t)??(0,u.n)(g,v||"n\
o reason given"),A=[`stack ${s} is in the state ${i.name}`,o];return(0,c.n)(e,{code:"stack.failed-state",root:w,details:A,
events:t})}const I=({status:e},{onFailedStack:n})=>e.isRollbackStuck||e.neverLived&&n==="recreate";async function U(e,n,t){
if(!I(t,n))throw await k(e,n,t);return(0,D.t)(e,t.name,async o=>{const s=await(0,d.n)(e,t.id);if(!(!s||s.status.isDeleted)){
if(s.status.isUpdatable)return s;if(!I(s,n))throw await k(e,n,s);return await o(),s.status.isRollbackStuck?p(e,n,s):K(e,
n,s)}})}async function L({aws:e,clock:n,log:t},o,s){return{client:await e.cloudFormation(),clock:n,stackId:o.id,timeout:s,
onEvent:i=>t.info(i)}}async function p(e,n,t){const o=n.skipResources,s=o.length>0?`, leaving ${o.join(", ")} as they ar\
e`:"";e.log.info(`stack ${t.name} is ${t.status.name}: continuing its rollback${s}`);const i=await O(await L(e,t,C),{skip:o,
roleArn:n.serviceRoleArn});if(i.kind==="done")return i.stack;if(i.kind==="timed-out")throw B(t,i.status);if(i.kind==="re\
fused")throw T(e,t,i.root,j(n));const v=i.resources.join(", "),g=[`stack ${t.name} could not be rolled back; it is now ${i.
status}`,`mend ${v||"what failed"} and deploy again, or name it in skip-resources: then it is left as it is and counts a\
s rolled back`];throw(0,c.n)(e,{code:"stack.failed-state",root:i.root,details:g,events:i.events})}const j=({skipResources:e,
serviceRoleArn:n})=>e.length>0?`correct skip-resources (${e.join(", ")}), which takes only what is UPDATE_FAILED because\
 the rollback failed; or ${(0,c.t)(n)}`:(0,c.t)(n);function T(e,{name:n,status:t},o,s){const i=`stack ${n} is still ${t.
name}: CloudFormation refused to mend it, and nothing was changed`;return(0,c.n)(e,{code:"stack.failed-state",root:o,details:[
i,`${s}; then deploy again`]})}const $=({name:e,status:n})=>new _.t("stack.protected",`stack ${e} is ${n.name} and its t\
ermination protection is on, so it is not recreated; switch the protection off if it may go`);async function K(e,n,t){const{
log:o,record:s}=e;if(t.isProtected)throw $(t);const i=await L(e,t,P),v=await(0,l.r)(i.client,t.id),g=R(e,{stack:t,events:v,
advice:"it is deleted and made again"});o.warning([g.message,...g.details].join("; ")),await e.note(S(`Creation of ${t.name}\
 that failed`,v)).catch(A=>o.warning(`the summary of what failed before could not be written: ${(0,_.n)(A)}`));const w=await(0,E.
t)(i,{roleArn:n.serviceRoleArn});if(w.kind==="timed-out")throw B(t,w.status);if(w.kind==="refused")throw await W(e,n,t,w.
root);if(w.kind==="failed"){const A=[`stack ${t.name} could not be deleted to be made again; it is now ${w.status}`,M(n,
t,w.resources)];throw(0,c.n)(e,{code:"stack.failed-state",root:w.root,details:A,events:w.events})}s({rootCause:void 0,events:void 0}),
o.info(`stack ${t.name} is deleted; it is made again`)}async function W(e,{serviceRoleArn:n},t,o){const s=await(0,d.t)(e,
t.id).catch(()=>{});return s?.isProtected?$(s):T(e,t,o,(0,c.t)(n))}const S=(e,n)=>({title:e,head:["time","status","logic\
al id","type","reason"],rows:n.map(t=>[t.Timestamp?.toISOString()??"",t.ResourceStatus??"",t.LogicalResourceId??"",t.ResourceType??
"",t.ResourceStatusReason??""])}),B=({name:e},n)=>new _.t("stack.busy",`stack ${e} is still ${n}; run again when its ope\
ration has come to an end`)}),4640:((y,h,a)=>{a.d(h,{t:()=>l});var E=a(7598);const l=({runName:r})=>`${r}-${(0,E.randomBytes)(
4).toString("hex")}`}),307:((y,h,a)=>{a.d(h,{n:()=>c,r:()=>_,t:()=>d});var E=a(2264),l=a(6580),r=a(8669),f=a(5913),u=a(254),
_=class extends(0,f.r)(f.t,f.n,"DeleteStack",f.s){};function d(m,O){return{kind:"refused",cause:O,root:(0,r.n)({logicalId:m,
type:"AWS::CloudFormation::Stack",status:"refused"},O)}}async function c(m,O,P){let C;const k=M=>O(M).catch(R=>{throw(0,l.
t)(R,"ValidationError")&&(C=d(D(m),(0,E.n)(R))),R});return(0,u.n)(m,k,P).catch(M=>{if(C)return C;throw M})}const D=({stackId:m})=>m.
split("/")[1]??m})};export{b as id,F as ids,x as modules};
