const $=1204,K=[1204],W={4729:((M,r,e)=>{e.d(r,{t:()=>d});var l=e(4255),i=e(2824),d=class extends(0,l.r)(l.t,l.n,"Delete\
Stack",i.i){}}),6220:((M,r,e)=>{e.d(r,{n:()=>u,t:()=>_});var l=e(4729),i=e(4255),d=e(2824),v=e(254),f=class extends(0,i.
r)(i.t,i.n,"UpdateTerminationProtection",d.h){};function _(c,{retain:O=[],roleArn:R=""}={}){const{client:y,stackId:C}=c,
g={StackName:C,...O.length>0&&{RetainResources:[...O]},...R&&{RoleARN:R}};return(0,v.n)(c,P=>y.send(new l.t({...g,ClientRequestToken:P})),
P=>P===void 0||P.status.isDeleted)}async function u({client:c,stackId:O},R){await c.send(new f({StackName:O,EnableTerminationProtection:R}))}}),
8929:((M,r,e)=>{e.d(r,{t:()=>d});var l=e(8669),i=e(2264);function d({record:v},{code:f,root:_,details:u,events:c}){return v(
{rootCause:_,...c&&{events:c}}),new i.t(f,(0,l.t)(_),{details:[..._.remedy?[_.remedy]:[],...u]})}}),1613:((M,r,e)=>{e.d(
r,{t:()=>i});var l=e(4640);async function i(d,v,f){const{takeLock:_}=await e.e(4904).then(e.bind(e,4904)),u=await _({...d,
stackName:v,owner:(0,l.t)(d),purpose:"deploy"});let c=async()=>{};try{if(u.suspended.length>0){const{resumeInherited:O}=await Promise.
all([e.e(3667),e.e(4471),e.e(1513)]).then(e.bind(e,1513));await O(d,v,u)}return c=u.keep(),await f()}finally{await c(),await u.
release()}}}),8823:((M,r,e)=>{e.d(r,{explain:()=>P,mend:()=>B});var l=e(6220),i=e(254),d=e(4255),v=e(2824),f=e(8669),_=e(
2264),u=e(4059),c=e(8929),O=e(1613),R=class extends(0,d.r)(d.t,d.n,"ContinueUpdateRollback",v.t){};function y(a,{skip:n=[],
roleArn:t=""}={}){const{client:o,stackId:m}=a,s={StackName:m,...n.length>0&&{ResourcesToSkip:[...n]},...t&&{RoleARN:t}};
return(0,i.n)(a,E=>o.send(new R({...s,ClientRequestToken:E})),E=>E?.status.isUpdatable??!1)}const C=54e5,g=36e5;async function P(a,n,t){
const o=await(0,i.r)(await a.aws.cloudFormation(),t.id);return A(a,{stack:t,events:o,advice:k(n,t,(0,f.r)(o))})}function k({
stackName:a},{status:n},t){const o=t.join(", ")||"none that events tell of";return n.neverLived?"its creation failed: de\
ploy with on-failed-stack: recreate deletes it and makes it again, destroy only deletes it":n.isRollbackStuck?`the rollb\
ack of an update got stuck (${o}): deploy continues it, and leaves as they are the resources that skip-resources names`:
n.isHalfDeleted?`its deletion failed (${o}): destroy ${a} again, and name what cannot be deleted as what is to be retain\
ed`:"bring it into a state in which it can be updated in CloudFormation, then deploy again"}function A(a,{stack:n,events:t,
advice:o}){const{name:m,status:s,statusReason:E}=n,h={logicalId:m,type:"AWS::CloudFormation::Stack",status:s.name},D=(0,f.
a)(t)??(0,f.n)(h,E||"no reason given"),w=[`stack ${m} is in the state ${s.name}`,o];return(0,c.t)(a,{code:"stack.failed-\
state",root:D,details:w,events:t})}const I=({status:a},{onFailedStack:n})=>a.isRollbackStuck||a.neverLived&&n==="recreat\
e";async function B(a,n,t){if(!I(t,n))throw await P(a,n,t);return(0,O.t)(a,t.name,async()=>{const o=await(0,u.t)(a,t.id);
if(!(!o||o.status.isDeleted)){if(o.status.isUpdatable)return o;if(!I(o,n))throw await P(a,n,o);return o.status.isRollbackStuck?
U(a,n,o):p(a,n,o)}})}async function L({aws:a,clock:n,log:t},o,m){return{client:await a.cloudFormation(),clock:n,stackId:o.
id,timeout:m,onEvent:s=>t.info(s)}}async function U(a,n,t){const o=n.skipResources,m=o.length>0?`, leaving ${o.join(", ")}\
 as they are`:"";a.log.info(`stack ${t.name} is ${t.status.name}: continuing its rollback${m}`);const s=await y(await L(
a,t,g),{skip:o,roleArn:n.serviceRoleArn});if(s.kind==="done")return s.stack;if(s.kind==="timed-out")throw T(t,s.status);
const E=s.resources.join(", "),h=[`stack ${t.name} could not be rolled back; it is now ${s.status}`,`mend ${E||"what fai\
led"} and deploy again, or name it in skip-resources: then it is left as it is and counts as rolled back`];throw(0,c.t)(
a,{code:"stack.failed-state",root:s.root,details:h,events:s.events})}async function p(a,n,t){const{log:o,record:m}=a;if(t.
isProtected){const w=`stack ${t.name} is ${t.status.name} and its termination protection is on, so it is not recreated; \
switch the protection off if it may go`;throw new _.t("stack.protected",w)}const s=await L(a,t,C),E=await(0,i.r)(s.client,
t.id),h=A(a,{stack:t,events:E,advice:"it is deleted and made again"});o.warning([h.message,...h.details].join("; ")),await a.
note(j(`Creation of ${t.name} that failed`,E));const D=await(0,l.t)(s,{roleArn:n.serviceRoleArn});if(D.kind==="timed-out")
throw T(t,D.status);if(D.kind==="failed"){const w=[`stack ${t.name} could not be deleted to be made again; it is now ${D.
status}`,k(n,t,D.resources)];throw(0,c.t)(a,{code:"stack.failed-state",root:D.root,details:w,events:D.events})}m({rootCause:void 0,
events:void 0}),o.info(`stack ${t.name} is deleted; it is made again`)}const j=(a,n)=>({title:a,head:["time","status","l\
ogical id","type","reason"],rows:n.map(t=>[t.Timestamp?.toISOString()??"",t.ResourceStatus??"",t.LogicalResourceId??"",t.
ResourceType??"",t.ResourceStatusReason??""])}),T=({name:a},n)=>new _.t("stack.busy",`stack ${a} is still ${n}; run agai\
n when its operation has come to an end`)}),4640:((M,r,e)=>{e.d(r,{t:()=>i});var l=e(7598);const i=({runName:d})=>`${d}-${(0,l.
randomBytes)(4).toString("hex")}`})};export{$ as id,K as ids,W as modules};
