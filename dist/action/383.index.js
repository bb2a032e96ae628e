const j=383,W=[383],K={1383:((U,$,l)=>{l.d($,{changeStack:()=>C,publishArtifacts:()=>p});var I=l(7643),r=l(6164),u=l(2803),
k=l(5051),g=l(254),m=l(6580),P=l(7598),T=class extends(0,u.c)(u.o,u.s,"CreateChangeSet",k.n){},R=class extends(0,u.c)(u.
o,u.s,"DeleteChangeSet",k.r){},N=class extends(0,u.c)(u.o,u.s,"DescribeChangeSet",k.a){},O=class extends(0,u.c)(u.o,u.s,
"ExecuteChangeSet",k.c){};const c=6e5;async function e(t){const{client:o}=t,a=await o.send(n(t)).catch(s);if("kind"in a)
return a;const i=a.StackId??t.stackName,E={StackName:i,ChangeSetName:a.Id??t.changeSetName},f=await d(t,E);if(f.kind!=="\
ready")return await w(t,E),f;const D={client:o,clock:t.clock,stackId:i,timeout:t.timeout,onEvent:t.onEvent};return(0,g.t)(
D,()=>o.send(new O(E)),_=>_?.status.isSuccess??!1).catch(async _=>{const y=s(_);return await w(t,E),y})}function n(t){return new T(
{StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.
parameters],Tags:Object.entries(t.tags).map(([o,a])=>({Key:o,Value:a})),Capabilities:["CAPABILITY_NAMED_IAM"]})}function s(t){
if(!(0,m.t)(t,"ValidationError","InvalidChangeSetStatusException","LimitExceededException"))throw t;return{kind:"refused",
cause:(0,m.i)(t)}}async function d(t,o){return await(0,u.r)({clock:t.clock,forMillis:c},async()=>{const{Status:a,StatusReason:i=""}=await t.
client.send(new N(o));if(a==="CREATE_COMPLETE")return{kind:"ready"};if(a==="FAILED")return S(i)?{kind:"unchanged"}:{kind:"\
refused",cause:i}})??{kind:"refused",cause:`the change set was not ready after ${c/6e4} minutes`}}const S=t=>t.includes(
"didn't contain changes")||t.includes("No updates are to be performed");async function w(t,o){const{client:a}=t;await a.
send(new R(o)),t.isNew&&(await(0,u.t)(a,o.StackName))?.status.isPreview&&await a.send(new g.r({StackName:o.StackName}))}
const v=51200,h=36e5;async function p({aws:t,log:o},a,i,{assets:E,body:f,hash:D}){const _=await t.s3(),y=await(0,r.r)(_,
a,i);let A=0;for(const b of E.artifacts)A+=await(0,r.a)(_,y,b)?1:0;o.info(`bucket ${y.Bucket}: ${A} of ${E.artifacts.length}\
 artifacts are new`);const x=new TextEncoder().encode(f);if(x.length<=v)return{TemplateBody:f};const L=`templates/${D}.j\
son`;return await(0,r.a)(_,y,{key:L,sha256:D,body:x}),{TemplateURL:await(0,r.i)(_,y,L)}}async function C(t,o,a,i,E){const f=await e(
{client:await t.aws.cloudFormation(),clock:t.clock,stackName:o,isNew:a===void 0,changeSetName:`${I.a}-${t.runName}-${(0,P.
randomBytes)(4).toString("hex")}`,template:E,parameters:i.parameters,tags:i.tags,timeout:h,onEvent:D=>t.log.info(D)});if(f.
kind==="done"&&f.stack)return{operation:a?"updated":"created",stack:f.stack};if(f.kind==="unchanged"&&a)return{operation:"\
unchanged",stack:a};throw M(f,o,a?"updated":"created")}function M(t,o,a){const i=`stack ${o} could not be ${a}`;switch(t.
kind){case"failed":return new m.r("stack.change-failed",`${i}: ${t.cause} (the stack is now ${t.status})`);case"refused":
return new m.r("stack.change-failed",`${i}, CloudFormation refused the change set: ${t.cause}`);case"timed-out":return new m.
r("stack.busy",`${i} within ${h/6e4} minutes (it is still ${t.status}); run again when it has come to an end`);default:return new m.
r("internal",`${i}: it is gone or empty`,{fault:"tool"})}}}),254:((U,$,l)=>{l.d($,{r:()=>u,t:()=>N});var I=l(5051),r=l(2803),
u=class extends(0,r.c)(r.o,r.s,"DeleteStack",I.i){},k=class extends(0,r.c)(r.o,r.s,"DescribeStackEvents",I.o){};const g=100;
var m=class B{#e;#a;#t;#n=[];constructor(e,n,s){this.#e=e,this.#a=n,this.#t=s}static async fromNow(e,n){const{StackEvents:s}=await e.
send(new k({StackName:n}));return new B(e,n,s?.[0]?.EventId)}async next(){const e=[];let n;for(let s=0;s<g;s++){const d=await this.#s(
n),S=d.StackEvents??[],w=S.findIndex(({EventId:v})=>v===this.#t);if(e.push(...w<0?S:S.slice(0,w)),n=d.NextToken,w>=0||!n)
break}return this.#t=e[0]?.EventId??this.#t,e.reverse(),this.#n.push(...e),e}async#s(e){const n={StackName:this.#a,...e&&
{NextToken:e}};try{return await this.#e.send(new k(n))}catch(s){if((0,r.n)(s))return{$metadata:{}};throw s}}get all(){return this.#n}};
const P=/^Resource (creation|update|deletion) cancelled/i;function T(c){const e=c.filter(({ResourceStatus:d})=>d?.endsWith(
"_FAILED")).filter(({ResourceStatusReason:d})=>!P.test(d??"")),n=e.find(d=>d.PhysicalResourceId!==d.StackId)??e[0];if(!n)
return;const s=n.ResourceStatusReason??"no reason given";return`${n.LogicalResourceId} (${n.ResourceType}) ${n.ResourceStatus}\
: ${s}`}function R(c){const e=`${c.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${c.ResourceStatus??""}  ${c.LogicalResourceId??
""} (${c.ResourceType??""})`;return c.ResourceStatusReason?`${e}: ${c.ResourceStatusReason}`:e}async function N(c,e,n){const{
client:s,stackId:d,clock:S,timeout:w}=c,v=(await(0,r.t)(s,d))?.status.name,h=await m.fromNow(s,d);await e();let p=v??"";
const C=await(0,r.r)({clock:S,forMillis:w},async()=>{const t=await(0,r.t)(s,d);for(const i of await h.next())c.onEvent(R(
i));p=t?.status.name??"";const o=t&&(t.status.isInProgress||t.status.isPreview),a=t&&p===v&&!O(h.all);return o||a?void 0:
{stack:t}});if(!C)return{kind:"timed-out",status:p};for(const t of await h.next())c.onEvent(R(t));if(n(C.stack))return{kind:"\
done",stack:C.stack?.status.isDeleted?void 0:C.stack};const M=T(h.all)??C.stack?.statusReason??"";return{kind:"failed",status:p,
cause:M||"CloudFormation gave no reason"}}function O(c){const e=c.findLast(({PhysicalResourceId:n,StackId:s})=>n===s);return e!==
void 0&&!new r.i(e.ResourceStatus).isInProgress}})};export{j as id,W as ids,K as modules};
