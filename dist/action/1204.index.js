const $=1204,j=[1204],S={4729:((O,_,e)=>{e.d(_,{t:()=>i});var c=e(4255),i=class extends(0,c.r)(c.t,c.n,"DeleteStack",c.s){}}),
6220:((O,_,e)=>{e.d(_,{n:()=>m,t:()=>R});var c=e(4729),i=e(4255),l=e(254),u=class extends(0,i.r)(i.t,i.n,"UpdateTerminat\
ionProtection",i.v){};function R(d,{retain:r=[],roleArn:D=""}={}){const{client:M,stackId:k}=d,y={StackName:k,...r.length>
0&&{RetainResources:[...r]},...D&&{RoleARN:D}};return(0,l.n)(d,h=>M.send(new c.t({...y,ClientRequestToken:h})),h=>h===void 0||
h.status.isDeleted)}async function m({client:d,stackId:r},D){await d.send(new u({StackName:r,EnableTerminationProtection:D}))}}),
8929:((O,_,e)=>{e.d(_,{t:()=>l});var c=e(8669),i=e(2264);function l({record:u},{code:R,root:m,details:d,events:r}){return u(
{rootCause:m,...r&&{events:r}}),new i.t(R,(0,c.t)(m),{details:[...m.remedy?[m.remedy]:[],...d]})}}),1613:((O,_,e)=>{e.d(
_,{t:()=>i});var c=e(4640);async function i(l,u,R){const{takeLock:m}=await e.e(4904).then(e.bind(e,4904)),d=await m({...l,
stackName:u,owner:(0,c.t)(l),purpose:"deploy"});let r=async()=>{};try{if(d.suspended.length>0){const{resumeInherited:D}=await Promise.
all([e.e(2619),e.e(4471),e.e(1513)]).then(e.bind(e,1513));await D(l,u,d)}return r=d.keep(),await R()}finally{await r(),await d.
release()}}}),8823:((O,_,e)=>{e.d(_,{explain:()=>h,mend:()=>L});var c=e(6220),i=e(254),l=e(4255),u=e(8669),R=e(2264),m=e(
4059),d=e(8929),r=e(1613),D=class extends(0,l.r)(l.t,l.n,"ContinueUpdateRollback",l.i){};function M(a,{skip:n=[],roleArn:t=""}={}){
const{client:o,stackId:E}=a,s={StackName:E,...n.length>0&&{ResourcesToSkip:[...n]},...t&&{RoleARN:t}};return(0,i.n)(a,f=>o.
send(new D({...s,ClientRequestToken:f})),f=>f?.status.isUpdatable??!1)}const k=54e5,y=36e5;async function h(a,n,t){const o=await(0,i.
r)(await a.aws.cloudFormation(),t.id);return C(a,{stack:t,events:o,advice:g(n,t,(0,u.r)(o))})}function g({stackName:a},{
status:n},t){const o=t.join(", ")||"none that events tell of";return n.neverLived?"its creation failed: deploy with on-f\
ailed-stack: recreate deletes it and makes it again, destroy only deletes it":n.isRollbackStuck?`the rollback of an upda\
te got stuck (${o}): deploy continues it, and leaves as they are the resources that skip-resources names`:n.isHalfDeleted?
`its deletion failed (${o}): destroy ${a} again, and name what cannot be deleted as what is to be retained`:"bring it in\
to a state in which it can be updated in CloudFormation, then deploy again"}function C(a,{stack:n,events:t,advice:o}){const{
name:E,status:s,statusReason:f}=n,w={logicalId:E,type:"AWS::CloudFormation::Stack",status:s.name},v=(0,u.a)(t)??(0,u.n)(
w,f||"no reason given"),P=[`stack ${E} is in the state ${s.name}`,o];return(0,d.t)(a,{code:"stack.failed-state",root:v,details:P,
events:t})}const p=({status:a},{onFailedStack:n})=>a.isRollbackStuck||a.neverLived&&n==="recreate";async function L(a,n,t){
if(!p(t,n))throw await h(a,n,t);return(0,r.t)(a,t.name,async()=>{const o=await(0,m.t)(a,t.id);if(!(!o||o.status.isDeleted)){
if(o.status.isUpdatable)return o;if(!p(o,n))throw await h(a,n,o);return o.status.isRollbackStuck?T(a,n,o):B(a,n,o)}})}async function A({
aws:a,clock:n,log:t},o,E){return{client:await a.cloudFormation(),clock:n,stackId:o.id,timeout:E,onEvent:s=>t.info(s)}}async function T(a,n,t){
const o=n.skipResources,E=o.length>0?`, leaving ${o.join(", ")} as they are`:"";a.log.info(`stack ${t.name} is ${t.status.
name}: continuing its rollback${E}`);const s=await M(await A(a,t,y),{skip:o,roleArn:n.serviceRoleArn});if(s.kind==="done")
return s.stack;if(s.kind==="timed-out")throw I(t,s.status);const f=s.resources.join(", "),w=[`stack ${t.name} could not \
be rolled back; it is now ${s.status}`,`mend ${f||"what failed"} and deploy again, or name it in skip-resources: then it\
 is left as it is and counts as rolled back`];throw(0,d.t)(a,{code:"stack.failed-state",root:s.root,details:w,events:s.events})}
async function B(a,n,t){const{log:o,record:E}=a;if(t.isProtected){const P=`stack ${t.name} is ${t.status.name} and its t\
ermination protection is on, so it is not recreated; switch the protection off if it may go`;throw new R.t("stack.protec\
ted",P)}const s=await A(a,t,k),f=await(0,i.r)(s.client,t.id),w=C(a,{stack:t,events:f,advice:"it is deleted and made agai\
n"});o.warning([w.message,...w.details].join("; ")),await a.note(U(`Creation of ${t.name} that failed`,f));const v=await(0,c.
t)(s,{roleArn:n.serviceRoleArn});if(v.kind==="timed-out")throw I(t,v.status);if(v.kind==="failed"){const P=[`stack ${t.name}\
 could not be deleted to be made again; it is now ${v.status}`,g(n,t,v.resources)];throw(0,d.t)(a,{code:"stack.failed-st\
ate",root:v.root,details:P,events:v.events})}E({rootCause:void 0,events:void 0}),o.info(`stack ${t.name} is deleted; it \
is made again`)}const U=(a,n)=>({title:a,head:["time","status","logical id","type","reason"],rows:n.map(t=>[t.Timestamp?.
toISOString()??"",t.ResourceStatus??"",t.LogicalResourceId??"",t.ResourceType??"",t.ResourceStatusReason??""])}),I=({name:a},n)=>new R.
t("stack.busy",`stack ${a} is still ${n}; run again when its operation has come to an end`)}),4640:((O,_,e)=>{e.d(_,{t:()=>i});
var c=e(7598);const i=({runName:l})=>`${l}-${(0,c.randomBytes)(4).toString("hex")}`})};export{$ as id,j as ids,S as modules};
