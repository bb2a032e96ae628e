const Y=1383,V=[1383],X={1383:((b,T,f)=>{f.d(T,{changeStack:()=>F,publishArtifacts:()=>B});var D=f(7643),c=f(6164),r=f(2803),
k=f(5051),P=f(254),S=f(6580),y=f(3667),A=f(6776),R=f(7598),M=class extends(0,y.i)(y.n,y.r,"SetDesiredCapacity",A.a){},N=class extends(0,r.
c)(r.o,r.s,"CreateChangeSet",k.n){},u=class extends(0,r.c)(r.o,r.s,"DeleteChangeSet",k.r){},a=class extends(0,r.c)(r.o,r.
s,"DescribeChangeSet",k.a){},s=class extends(0,r.c)(r.o,r.s,"ExecuteChangeSet",k.c){};const i=6e5;async function d(t){const{
client:n}=t,e=await n.send(h(t)).catch(C);if("kind"in e)return e;const o=e.StackId??t.stackName,l={StackName:o,ChangeSetName:e.
Id??t.changeSetName},w=await g(t,l);if(w.kind!=="ready")return await p(t,l),w;const _={client:n,clock:t.clock,stackId:o,
timeout:t.timeout,onEvent:t.onEvent};return(0,P.t)(_,()=>n.send(new s(l)),m=>m?.status.isSuccess??!1).catch(async m=>{const I=C(
m);return await p(t,l),I})}function h(t){return new N({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.
isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([n,e])=>({Key:n,Value:e})),
Capabilities:["CAPABILITY_NAMED_IAM"]})}function C(t){if(!(0,S.t)(t,"ValidationError","InvalidChangeSetStatusException",
"LimitExceededException"))throw t;return{kind:"refused",cause:(0,S.i)(t)}}async function g(t,n){return await(0,r.r)({clock:t.
clock,forMillis:i},async()=>{const{Status:e,StatusReason:o=""}=await t.client.send(new a(n));if(e==="CREATE_COMPLETE")return{
kind:"ready"};if(e==="FAILED")return $(o)?{kind:"unchanged"}:{kind:"refused",cause:o}})??{kind:"refused",cause:`the chan\
ge set was not ready after ${i/6e4} minutes`}}const $=t=>t.includes("didn't contain changes")||t.includes("No updates ar\
e to be performed");async function p(t,n){const{client:e}=t;await e.send(new u(n)),t.isNew&&(await(0,r.t)(e,n.StackName))?.
status.isPreview&&await e.send(new P.r({StackName:n.StackName}))}async function v({aws:t},n){return(await E(t,n))?.MinSize??
0}async function L({aws:t,log:n},e,{from:o,to:l}){if(l>=o)return;const w=(await E(t,e))?.DesiredCapacity??0;w<=l||(await(await t.
autoScaling()).send(new M({AutoScalingGroupName:(0,D.h)(e),DesiredCapacity:l})),n.info(`size ${o} is now ${l}: the group\
 goes from ${w} instances to ${l}`))}async function E(t,n){const{AutoScalingGroups:e}=await(await t.autoScaling()).send(
new y.t({AutoScalingGroupNames:[(0,D.h)(n)]}));return e?.[0]}const x=51200,O=36e5;async function B({aws:t,log:n},e,o,{assets:l,
body:w,hash:_}){const m=await t.s3(),I=await(0,c.r)(m,e,o);let U=0;for(const z of l.artifacts)U+=await(0,c.a)(m,I,z)?1:0;
n.info(`bucket ${I.Bucket}: ${U} of ${l.artifacts.length} artifacts are new`);const j=new TextEncoder().encode(w);if(j.length<=
x)return{TemplateBody:w};const W=`templates/${_}.json`;return await(0,c.a)(m,I,{key:W,sha256:_,body:j}),{TemplateURL:await(0,c.
i)(m,I,W)}}async function F(t,n,e,o,l){const w=e?await v(t,n):0,_=await d({client:await t.aws.cloudFormation(),clock:t.clock,
stackName:n,isNew:e===void 0,changeSetName:`${D.c}-${t.runName}-${(0,R.randomBytes)(4).toString("hex")}`,template:l,parameters:o.
parameters,tags:o.tags,timeout:O,onEvent:m=>t.log.info(m)});if(_.kind==="done"&&_.stack)return await L(t,n,{from:w,to:o.
size}),{operation:e?"updated":"created",stack:_.stack};if(_.kind==="unchanged"&&e)return{operation:"unchanged",stack:e};
throw G(_,n,e?"updated":"created")}function G(t,n,e){const o=`stack ${n} could not be ${e}`;switch(t.kind){case"failed":
return new S.r("stack.change-failed",`${o}: ${t.cause} (the stack is now ${t.status})`);case"refused":return new S.r("st\
ack.change-failed",`${o}, CloudFormation refused the change set: ${t.cause}`);case"timed-out":return new S.r("stack.busy",
`${o} within ${O/6e4} minutes (it is still ${t.status}); run again when it has come to an end`);default:return new S.r("\
internal",`${o}: it is gone or empty`,{fault:"tool"})}}}),254:((b,T,f)=>{f.d(T,{r:()=>r,t:()=>M});var D=f(5051),c=f(2803),
r=class extends(0,c.c)(c.o,c.s,"DeleteStack",D.i){},k=class extends(0,c.c)(c.o,c.s,"DescribeStackEvents",D.o){};const P=100;
var S=class K{#e;#a;#t;#n=[];constructor(a,s,i){this.#e=a,this.#a=s,this.#t=i}static async fromNow(a,s){const{StackEvents:i}=await a.
send(new k({StackName:s}));return new K(a,s,i?.[0]?.EventId)}async next(){const a=[];let s;for(let i=0;i<P;i++){const d=await this.#s(
s),h=d.StackEvents??[],C=h.findIndex(({EventId:g})=>g===this.#t);if(a.push(...C<0?h:h.slice(0,C)),s=d.NextToken,C>=0||!s)
break}return this.#t=a[0]?.EventId??this.#t,a.reverse(),this.#n.push(...a),a}async#s(a){const s={StackName:this.#a,...a&&
{NextToken:a}};try{return await this.#e.send(new k(s))}catch(i){if((0,c.n)(i))return{$metadata:{}};throw i}}get all(){return this.#n}};
const y=/^Resource (creation|update|deletion) cancelled/i;function A(u){const a=u.filter(({ResourceStatus:d})=>d?.endsWith(
"_FAILED")).filter(({ResourceStatusReason:d})=>!y.test(d??"")),s=a.find(d=>d.PhysicalResourceId!==d.StackId)??a[0];if(!s)
return;const i=s.ResourceStatusReason??"no reason given";return`${s.LogicalResourceId} (${s.ResourceType}) ${s.ResourceStatus}\
: ${i}`}function R(u){const a=`${u.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${u.ResourceStatus??""}  ${u.LogicalResourceId??
""} (${u.ResourceType??""})`;return u.ResourceStatusReason?`${a}: ${u.ResourceStatusReason}`:a}async function M(u,a,s){const{
client:i,stackId:d,clock:h,timeout:C}=u,g=(await(0,c.t)(i,d))?.status.name,$=await S.fromNow(i,d);await a();let p=g??"";
const v=await(0,c.r)({clock:h,forMillis:C},async()=>{const E=await(0,c.t)(i,d);for(const B of await $.next())u.onEvent(R(
B));p=E?.status.name??"";const x=E&&(E.status.isInProgress||E.status.isPreview),O=E&&p===g&&!N($.all);return x||O?void 0:
{stack:E}});if(!v)return{kind:"timed-out",status:p};for(const E of await $.next())u.onEvent(R(E));if(s(v.stack))return{kind:"\
done",stack:v.stack?.status.isDeleted?void 0:v.stack};const L=A($.all)??v.stack?.statusReason??"";return{kind:"failed",status:p,
cause:L||"CloudFormation gave no reason"}}function N(u){const a=u.findLast(({PhysicalResourceId:s,StackId:i})=>s===i);return a!==
void 0&&!new c.i(a.ResourceStatus).isInProgress}})};export{Y as id,V as ids,X as modules};
