const O=8540,M=[8540],f={4729:((u,_,t)=>{t.d(_,{t:()=>c});var n=t(4255),a=t(2824),c=class extends(0,n.r)(n.t,n.n,"Delete\
Stack",a.i){}}),6220:((u,_,t)=>{t.d(_,{n:()=>s,t:()=>e});var n=t(4729),a=t(4255),c=t(2824),d=t(254),i=class extends(0,a.
r)(a.t,a.n,"UpdateTerminationProtection",c.h){};function e(l,{retain:o=[],roleArn:r=""}={}){const{client:P,stackId:E}=l,
D={StackName:E,...o.length>0&&{RetainResources:[...o]},...r&&{RoleARN:r}};return(0,d.n)(l,m=>P.send(new n.t({...D,ClientRequestToken:m})),
m=>m===void 0||m.status.isDeleted)}async function s({client:l,stackId:o},r){await l.send(new i({StackName:o,EnableTerminationProtection:r}))}}),
9696:((u,_,t)=>{t.d(_,{n:()=>a,t:()=>n});function n(c,{stateful:d,allowed:i}){return c.filter(({action:e,replacement:s})=>e===
"Remove"||s==="yes").filter(({type:e})=>d.includes(e)).filter(({logicalId:e,type:s})=>!i.includes(e)&&!i.includes(s))}function a({
stateful:c,allowed:d}){const i=c.filter(o=>!d.includes(o)),e=d.filter(o=>!o.includes("::")).map(o=>`LogicalResourceId/${o}`),
s={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},l={Effect:"Deny",Action:["Update:Replace","Update:Delete"],
Principal:"*",...e.length>0?{NotResource:e}:{Resource:"*"},Condition:{StringEquals:{ResourceType:i}}};return JSON.stringify(
{Statement:i.length>0?[s,l]:[s]})}}),7212:((u,_,t)=>{t.d(_,{n:()=>l,t:()=>o});var n=t(4255),a=t(2824),c=t(6220),d=t(9696),
i=t(2803),e=t(2264),s=class extends(0,n.r)(n.t,n.n,"SetStackPolicy",a.m){};async function l({aws:r},P,E){await(await r.cloudFormation()).
send(new s({StackName:P,StackPolicyBody:(0,d.n)(E)}))}async function o({aws:r,log:P},E){const D=await r.cloudFormation();
if(await(0,c.n)({client:D,stackId:E},!0),!(await(0,i.t)(D,E))?.isProtected){const m=`termination protection of ${E} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new e.t("stack.\
unprotected",m)}P.info("termination protection is on")}}),8540:((u,_,t)=>{t.r(_),t.d(_,{protect:()=>n.t,setPolicy:()=>n.
n});var n=t(7212)})};export{O as id,M as ids,f as modules};
