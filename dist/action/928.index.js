const W=928,K=[928,383],b={9208:((A,f,e)=>{e.d(f,{t:()=>_});const _=n=>Object.assign(n,{eventStreamMarshaller:n.eventStreamSerdeProvider(
n)})}),1383:((A,f,e)=>{e.d(f,{changeStack:()=>I,publishArtifacts:()=>p});var _=e(7643),n=e(6164),r=e(2803),m=e(5051),P=e(
254),S=e(6580),k=e(7598),h=class extends(0,r.c)(r.o,r.s,"CreateChangeSet",m.n){},v=class extends(0,r.c)(r.o,r.s,"DeleteC\
hangeSet",m.r){},T=class extends(0,r.c)(r.o,r.s,"DescribeChangeSet",m.a){},L=class extends(0,r.c)(r.o,r.s,"ExecuteChange\
Set",m.c){};const d=6e5;async function a(t){const{client:i}=t,s=await i.send(o(t)).catch(c);if("kind"in s)return s;const u=s.
StackId??t.stackName,w={StackName:u,ChangeSetName:s.Id??t.changeSetName},E=await l(t,w);if(E.kind!=="ready")return await C(
t,w),E;const y={client:i,clock:t.clock,stackId:u,timeout:t.timeout,onEvent:t.onEvent};return(0,P.t)(y,()=>i.send(new L(w)),
D=>D?.status.isSuccess??!1).catch(async D=>{const g=c(D);return await C(t,w),g})}function o(t){return new h({StackName:t.
stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.parameters],
Tags:Object.entries(t.tags).map(([i,s])=>({Key:i,Value:s})),Capabilities:["CAPABILITY_NAMED_IAM"]})}function c(t){if(!(0,S.
t)(t,"ValidationError","InvalidChangeSetStatusException","LimitExceededException"))throw t;return{kind:"refused",cause:(0,S.
i)(t)}}async function l(t,i){return await(0,r.r)({clock:t.clock,forMillis:d},async()=>{const{Status:s,StatusReason:u=""}=await t.
client.send(new T(i));if(s==="CREATE_COMPLETE")return{kind:"ready"};if(s==="FAILED")return O(u)?{kind:"unchanged"}:{kind:"\
refused",cause:u}})??{kind:"refused",cause:`the change set was not ready after ${d/6e4} minutes`}}const O=t=>t.includes(
"didn't contain changes")||t.includes("No updates are to be performed");async function C(t,i){const{client:s}=t;await s.
send(new v(i)),t.isNew&&(await(0,r.t)(s,i.StackName))?.status.isPreview&&await s.send(new P.r({StackName:i.StackName}))}
const R=51200,M=36e5;async function p({aws:t,log:i},s,u,{assets:w,body:E,hash:y}){const D=await t.s3(),g=await(0,n.r)(D,
s,u);let N=0;for(const j of w.artifacts)N+=await(0,n.a)(D,g,j)?1:0;i.info(`bucket ${g.Bucket}: ${N} of ${w.artifacts.length}\
 artifacts are new`);const x=new TextEncoder().encode(E);if(x.length<=R)return{TemplateBody:E};const B=`templates/${y}.j\
son`;return await(0,n.a)(D,g,{key:B,sha256:y,body:x}),{TemplateURL:await(0,n.i)(D,g,B)}}async function I(t,i,s,u,w){const E=await a(
{client:await t.aws.cloudFormation(),clock:t.clock,stackName:i,isNew:s===void 0,changeSetName:`${_.a}-${t.runName}-${(0,k.
randomBytes)(4).toString("hex")}`,template:w,parameters:u.parameters,tags:u.tags,timeout:M,onEvent:y=>t.log.info(y)});if(E.
kind==="done"&&E.stack)return{operation:s?"updated":"created",stack:E.stack};if(E.kind==="unchanged"&&s)return{operation:"\
unchanged",stack:s};throw $(E,i,s?"updated":"created")}function $(t,i,s){const u=`stack ${i} could not be ${s}`;switch(t.
kind){case"failed":return new S.r("stack.change-failed",`${u}: ${t.cause} (the stack is now ${t.status})`);case"refused":
return new S.r("stack.change-failed",`${u}, CloudFormation refused the change set: ${t.cause}`);case"timed-out":return new S.
r("stack.busy",`${u} within ${M/6e4} minutes (it is still ${t.status}); run again when it has come to an end`);default:return new S.
r("internal",`${u}: it is gone or empty`,{fault:"tool"})}}}),7149:((A,f,e)=>{e.r(f),e.d(f,{CloudFormationClient:()=>_.t});
var _=e(5051),n=e(2803),r=e(254),m=e(6220),P=e(1383)}),6220:((A,f,e)=>{e.d(f,{n:()=>S,t:()=>P});var _=e(254),n=e(2803),r=e(
5051),m=class extends(0,n.c)(n.o,n.s,"UpdateTerminationProtection",r.l){};function P(k){const{client:h,stackId:v}=k;return(0,_.
t)(k,()=>h.send(new _.r({StackName:v})),T=>T===void 0||T.status.isDeleted)}async function S({client:k,stackId:h},v){await k.
send(new m({StackName:h,EnableTerminationProtection:v}))}}),254:((A,f,e)=>{e.d(f,{r:()=>r,t:()=>T});var _=e(5051),n=e(2803),
r=class extends(0,n.c)(n.o,n.s,"DeleteStack",_.i){},m=class extends(0,n.c)(n.o,n.s,"DescribeStackEvents",_.o){};const P=100;
var S=class U{#e;#a;#t;#n=[];constructor(a,o,c){this.#e=a,this.#a=o,this.#t=c}static async fromNow(a,o){const{StackEvents:c}=await a.
send(new m({StackName:o}));return new U(a,o,c?.[0]?.EventId)}async next(){const a=[];let o;for(let c=0;c<P;c++){const l=await this.#s(
o),O=l.StackEvents??[],C=O.findIndex(({EventId:R})=>R===this.#t);if(a.push(...C<0?O:O.slice(0,C)),o=l.NextToken,C>=0||!o)
break}return this.#t=a[0]?.EventId??this.#t,a.reverse(),this.#n.push(...a),a}async#s(a){const o={StackName:this.#a,...a&&
{NextToken:a}};try{return await this.#e.send(new m(o))}catch(c){if((0,n.n)(c))return{$metadata:{}};throw c}}get all(){return this.#n}};
const k=/^Resource (creation|update|deletion) cancelled/i;function h(d){const a=d.filter(({ResourceStatus:l})=>l?.endsWith(
"_FAILED")).filter(({ResourceStatusReason:l})=>!k.test(l??"")),o=a.find(l=>l.PhysicalResourceId!==l.StackId)??a[0];if(!o)
return;const c=o.ResourceStatusReason??"no reason given";return`${o.LogicalResourceId} (${o.ResourceType}) ${o.ResourceStatus}\
: ${c}`}function v(d){const a=`${d.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${d.ResourceStatus??""}  ${d.LogicalResourceId??
""} (${d.ResourceType??""})`;return d.ResourceStatusReason?`${a}: ${d.ResourceStatusReason}`:a}async function T(d,a,o){const{
client:c,stackId:l,clock:O,timeout:C}=d,R=(await(0,n.t)(c,l))?.status.name,M=await S.fromNow(c,l);await a();let p=R??"";
const I=await(0,n.r)({clock:O,forMillis:C},async()=>{const t=await(0,n.t)(c,l);for(const u of await M.next())d.onEvent(v(
u));p=t?.status.name??"";const i=t&&(t.status.isInProgress||t.status.isPreview),s=t&&p===R&&!L(M.all);return i||s?void 0:
{stack:t}});if(!I)return{kind:"timed-out",status:p};for(const t of await M.next())d.onEvent(v(t));if(o(I.stack))return{kind:"\
done",stack:I.stack?.status.isDeleted?void 0:I.stack};const $=h(M.all)??I.stack?.statusReason??"";return{kind:"failed",status:p,
cause:$||"CloudFormation gave no reason"}}function L(d){const a=d.findLast(({PhysicalResourceId:o,StackId:c})=>o===c);return a!==
void 0&&!new n.i(a.ResourceStatus).isInProgress}})};export{W as id,K as ids,b as modules};
