const j=1204,S=[1204],K={4729:((P,u,n)=>{n.d(u,{t:()=>d});var l=n(4255),d=class extends(0,l.r)(l.t,l.n,"DeleteStack",l.s){}}),
6220:((P,u,n)=>{n.d(u,{n:()=>E,t:()=>R});var l=n(4729),d=n(4255),r=n(254),m=class extends(0,d.r)(d.t,d.n,"UpdateTerminat\
ionProtection",d.v){};function R(c,{retain:_=[],roleArn:D=""}={}){const{client:h,stackId:M}=c,k={StackName:M,..._.length>
0&&{RetainResources:[..._]},...D&&{RoleARN:D}};return(0,r.n)(c,w=>h.send(new l.t({...k,ClientRequestToken:w})),w=>w===void 0||
w.status.isDeleted)}async function E({client:c,stackId:_},D){await c.send(new m({StackName:_,EnableTerminationProtection:D}))}}),
8929:((P,u,n)=>{n.d(u,{t:()=>r});var l=n(8669),d=n(2264);function r({record:m},{code:R,root:E,details:c,events:_}){return m(
{rootCause:E,..._&&{events:_}}),new d.t(R,(0,l.t)(E),{details:[...E.remedy?[E.remedy]:[],...c]})}}),1613:((P,u,n)=>{n.d(
u,{t:()=>d});var l=n(4640);async function d(r,m,R){const{takeLock:E}=await n.e(4904).then(n.bind(n,4904)),c=await E({...r,
stackName:m,owner:(0,l.t)(r),purpose:"deploy"});let _=async()=>{};try{if(c.suspended.length>0){const{resumeInherited:D}=await Promise.
all([n.e(2619),n.e(4471),n.e(9996),n.e(840)]).then(n.bind(n,1513));await D(r,m,c)}return _=c.keep(),await R(()=>c.renew())}finally{
await _(),await c.release()}}}),8823:((P,u,n)=>{n.d(u,{explain:()=>w,mend:()=>T,protectedFailure:()=>I});var l=n(6220),d=n(
254),r=n(4255),m=n(8669),R=n(2264),E=n(4059),c=n(8929),_=n(1613),D=class extends(0,r.r)(r.t,r.n,"ContinueUpdateRollback",
r.i){};function h(e,{skip:a=[],roleArn:t=""}={}){const{client:o,stackId:s}=e,i={StackName:s,...a.length>0&&{ResourcesToSkip:[
...a]},...t&&{RoleARN:t}};return(0,d.n)(e,f=>o.send(new D({...i,ClientRequestToken:f})),f=>f?.status.isUpdatable??!1)}const M=54e5,
k=36e5;async function w(e,a,t){const o=await(0,d.r)(await e.aws.cloudFormation(),t.id);return p(e,{stack:t,events:o,advice:g(
a,t,(0,m.r)(o))})}function g({stackName:e},{status:a},t){const o=t.join(", ")||"none that events tell of";return a.neverLived?
"its creation failed: deploy with on-failed-stack: recreate deletes it and makes it again, destroy only deletes it":a.isRollbackStuck?
`the rollback of an update got stuck (${o}): deploy continues it, and leaves as they are the resources that skip-resourc\
es names`:a.isHalfDeleted?`its deletion failed (${o}): destroy ${e} again, and name in retain-resources what cannot be d\
eleted`:"bring it into a state in which it can be updated in CloudFormation, then deploy again"}function p(e,{stack:a,events:t,
advice:o}){const{name:s,status:i,statusReason:f}=a,O={logicalId:s,type:"AWS::CloudFormation::Stack",status:i.name},v=(0,m.
a)(t)??(0,m.n)(O,f||"no reason given"),y=[`stack ${s} is in the state ${i.name}`,o];return(0,c.t)(e,{code:"stack.failed-\
state",root:v,details:y,events:t})}const C=({status:e},{onFailedStack:a})=>e.isRollbackStuck||e.neverLived&&a==="recreat\
e";async function T(e,a,t){if(!C(t,a))throw await w(e,a,t);return(0,_.t)(e,t.name,async o=>{const s=await(0,E.n)(e,t.id);
if(!(!s||s.status.isDeleted)){if(s.status.isUpdatable)return s;if(!C(s,a))throw await w(e,a,s);return await o(),s.status.
isRollbackStuck?B(e,a,s):U(e,a,s)}})}async function A({aws:e,clock:a,log:t},o,s){return{client:await e.cloudFormation(),
clock:a,stackId:o.id,timeout:s,onEvent:i=>t.info(i)}}async function B(e,a,t){const o=a.skipResources,s=o.length>0?`, lea\
ving ${o.join(", ")} as they are`:"";e.log.info(`stack ${t.name} is ${t.status.name}: continuing its rollback${s}`);const i=await h(
await A(e,t,k),{skip:o,roleArn:a.serviceRoleArn});if(i.kind==="done")return i.stack;if(i.kind==="timed-out")throw L(t,i.
status);const f=i.resources.join(", "),O=[`stack ${t.name} could not be rolled back; it is now ${i.status}`,`mend ${f||"\
what failed"} and deploy again, or name it in skip-resources: then it is left as it is and counts as rolled back`];throw(0,c.
t)(e,{code:"stack.failed-state",root:i.root,details:O,events:i.events})}const I=({name:e,status:a})=>new R.t("stack.prot\
ected",`stack ${e} is ${a.name} and its termination protection is on, so it is not recreated; switch the protection off \
if it may go`);async function U(e,a,t){const{log:o,record:s}=e;if(t.isProtected)throw I(t);const i=await A(e,t,M),f=await(0,d.
r)(i.client,t.id),O=p(e,{stack:t,events:f,advice:"it is deleted and made again"});o.warning([O.message,...O.details].join(
"; ")),await e.note($(`Creation of ${t.name} that failed`,f));const v=await(0,l.t)(i,{roleArn:a.serviceRoleArn});if(v.kind===
"timed-out")throw L(t,v.status);if(v.kind==="failed"){const y=[`stack ${t.name} could not be deleted to be made again; i\
t is now ${v.status}`,g(a,t,v.resources)];throw(0,c.t)(e,{code:"stack.failed-state",root:v.root,details:y,events:v.events})}
s({rootCause:void 0,events:void 0}),o.info(`stack ${t.name} is deleted; it is made again`)}const $=(e,a)=>({title:e,head:[
"time","status","logical id","type","reason"],rows:a.map(t=>[t.Timestamp?.toISOString()??"",t.ResourceStatus??"",t.LogicalResourceId??
"",t.ResourceType??"",t.ResourceStatusReason??""])}),L=({name:e},a)=>new R.t("stack.busy",`stack ${e} is still ${a}; run\
 again when its operation has come to an end`)}),4640:((P,u,n)=>{n.d(u,{t:()=>d});var l=n(7598);const d=({runName:r})=>`${r}\
-${(0,l.randomBytes)(4).toString("hex")}`})};export{j as id,S as ids,K as modules};
