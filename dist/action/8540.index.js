const D=8540,f=[8540],p={4729:((E,a,t)=>{t.d(a,{t:()=>s});var e=t(4255),s=class extends(0,e.r)(e.t,e.n,"DeleteStack",e.s){}}),
6220:((E,a,t)=>{t.d(a,{n:()=>c,t:()=>_});var e=t(4729),s=t(4255),l=t(254),i=class extends(0,s.r)(s.t,s.n,"UpdateTerminat\
ionProtection",s.v){};function _(o,{retain:d=[],roleArn:n=""}={}){const{client:m,stackId:r}=o,P={StackName:r,...d.length>
0&&{RetainResources:[...d]},...n&&{RoleARN:n}};return(0,l.n)(o,u=>m.send(new e.t({...P,ClientRequestToken:u})),u=>u===void 0||
u.status.isDeleted)}async function c({client:o,stackId:d},n){await o.send(new i({StackName:d,EnableTerminationProtection:n}))}}),
9696:((E,a,t)=>{t.d(a,{n:()=>s,t:()=>e});function e(l,{stateful:i,allowed:_}){return l.filter(({action:c,replacement:o})=>c===
"Remove"||o==="yes").filter(({type:c})=>i.includes(c)).filter(({logicalId:c,type:o})=>!_.includes(c)&&!_.includes(o))}function s({
stateful:l,allowed:i}){const _=l.filter(n=>!i.includes(n)),c=i.filter(n=>!n.includes("::")).map(n=>`LogicalResourceId/${n}`),
o={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},d={Effect:"Deny",Action:["Update:Replace","Update:Delete"],
Principal:"*",...c.length>0?{NotResource:c}:{Resource:"*"},Condition:{StringEquals:{ResourceType:_}}};return JSON.stringify(
{Statement:_.length>0?[o,d]:[o]})}}),7212:((E,a,t)=>{t.d(a,{n:()=>o,t:()=>d});var e=t(4255),s=t(6220),l=t(9696),i=t(2803),
_=t(2264),c=class extends(0,e.r)(e.t,e.n,"SetStackPolicy",e._){};async function o({aws:n},m,r){await(await n.cloudFormation()).
send(new c({StackName:m,StackPolicyBody:(0,l.n)(r)}))}async function d({aws:n,log:m},r){const P=await n.cloudFormation();
if(await(0,s.n)({client:P,stackId:r},!0),!(await(0,i.t)(P,r))?.isProtected){const u=`termination protection of ${r} was \
switched on, and is off; look for a policy that denies cloudformation:UpdateTerminationProtection`;throw new _.t("stack.\
unprotected",u)}m.info("termination protection is on")}}),8540:((E,a,t)=>{t.r(a),t.d(a,{protect:()=>e.t,setPolicy:()=>e.
n});var e=t(7212)})};export{D as id,f as ids,p as modules};
