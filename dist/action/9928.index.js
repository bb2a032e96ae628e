const Y=9928,V=[9928,1383],X={9208:(($,S,e)=>{e.d(S,{t:()=>E});const E=o=>Object.assign(o,{eventStreamMarshaller:o.eventStreamSerdeProvider(
o)})}),1383:(($,S,e)=>{e.d(S,{changeStack:()=>b,publishArtifacts:()=>x});var E=e(7643),o=e(6164),r=e(2803),w=e(5051),O=e(
254),C=e(6580),f=e(3667),M=e(6776),P=e(7598),T=class extends(0,f.i)(f.n,f.r,"SetDesiredCapacity",M.a){},N=class extends(0,r.
c)(r.o,r.s,"CreateChangeSet",w.n){},u=class extends(0,r.c)(r.o,r.s,"DeleteChangeSet",w.r){},n=class extends(0,r.c)(r.o,r.
s,"DescribeChangeSet",w.a){},i=class extends(0,r.c)(r.o,r.s,"ExecuteChangeSet",w.c){};const c=6e5;async function l(t){const{
client:s}=t,a=await s.send(p(t)).catch(h);if("kind"in a)return a;const d=a.StackId??t.stackName,_={StackName:d,ChangeSetName:a.
Id??t.changeSetName},D=await g(t,_);if(D.kind!=="ready")return await I(t,_),D;const v={client:s,clock:t.clock,stackId:d,
timeout:t.timeout,onEvent:t.onEvent};return(0,O.t)(v,()=>s.send(new i(_)),k=>k?.status.isSuccess??!1).catch(async k=>{const A=h(
k);return await I(t,_),A})}function p(t){return new N({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.
isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([s,a])=>({Key:s,Value:a})),
Capabilities:["CAPABILITY_NAMED_IAM"]})}function h(t){if(!(0,C.t)(t,"ValidationError","InvalidChangeSetStatusException",
"LimitExceededException"))throw t;return{kind:"refused",cause:(0,C.i)(t)}}async function g(t,s){return await(0,r.r)({clock:t.
clock,forMillis:c},async()=>{const{Status:a,StatusReason:d=""}=await t.client.send(new n(s));if(a==="CREATE_COMPLETE")return{
kind:"ready"};if(a==="FAILED")return R(d)?{kind:"unchanged"}:{kind:"refused",cause:d}})??{kind:"refused",cause:`the chan\
ge set was not ready after ${c/6e4} minutes`}}const R=t=>t.includes("didn't contain changes")||t.includes("No updates ar\
e to be performed");async function I(t,s){const{client:a}=t;await a.send(new u(s)),t.isNew&&(await(0,r.t)(a,s.StackName))?.
status.isPreview&&await a.send(new O.r({StackName:s.StackName}))}async function y({aws:t},s){return(await m(t,s))?.MinSize??
0}async function B({aws:t,log:s},a,{from:d,to:_}){if(_>=d)return;const D=(await m(t,a))?.DesiredCapacity??0;D<=_||(await(await t.
autoScaling()).send(new T({AutoScalingGroupName:(0,E.h)(a),DesiredCapacity:_})),s.info(`size ${d} is now ${_}: the group\
 goes from ${D} instances to ${_}`))}async function m(t,s){const{AutoScalingGroups:a}=await(await t.autoScaling()).send(
new f.t({AutoScalingGroupNames:[(0,E.h)(s)]}));return a?.[0]}const U=51200,L=36e5;async function x({aws:t,log:s},a,d,{assets:_,
body:D,hash:v}){const k=await t.s3(),A=await(0,o.r)(k,a,d);let j=0;for(const z of _.artifacts)j+=await(0,o.a)(k,A,z)?1:0;
s.info(`bucket ${A.Bucket}: ${j} of ${_.artifacts.length} artifacts are new`);const W=new TextEncoder().encode(D);if(W.length<=
U)return{TemplateBody:D};const K=`templates/${v}.json`;return await(0,o.a)(k,A,{key:K,sha256:v,body:W}),{TemplateURL:await(0,o.
i)(k,A,K)}}async function b(t,s,a,d,_){const D=a?await y(t,s):0,v=await l({client:await t.aws.cloudFormation(),clock:t.clock,
stackName:s,isNew:a===void 0,changeSetName:`${E.c}-${t.runName}-${(0,P.randomBytes)(4).toString("hex")}`,template:_,parameters:d.
parameters,tags:d.tags,timeout:L,onEvent:k=>t.log.info(k)});if(v.kind==="done"&&v.stack)return await B(t,s,{from:D,to:d.
size}),{operation:a?"updated":"created",stack:v.stack};if(v.kind==="unchanged"&&a)return{operation:"unchanged",stack:a};
throw G(v,s,a?"updated":"created")}function G(t,s,a){const d=`stack ${s} could not be ${a}`;switch(t.kind){case"failed":
return new C.r("stack.change-failed",`${d}: ${t.cause} (the stack is now ${t.status})`);case"refused":return new C.r("st\
ack.change-failed",`${d}, CloudFormation refused the change set: ${t.cause}`);case"timed-out":return new C.r("stack.busy",
`${d} within ${L/6e4} minutes (it is still ${t.status}); run again when it has come to an end`);default:return new C.r("\
internal",`${d}: it is gone or empty`,{fault:"tool"})}}}),7149:(($,S,e)=>{e.r(S),e.d(S,{CloudFormationClient:()=>E.t});var E=e(
5051),o=e(2803),r=e(254),w=e(6220),O=e(1383)}),6220:(($,S,e)=>{e.d(S,{n:()=>C,t:()=>O});var E=e(254),o=e(2803),r=e(5051),
w=class extends(0,o.c)(o.o,o.s,"UpdateTerminationProtection",r.l){};function O(f){const{client:M,stackId:P}=f;return(0,E.
t)(f,()=>M.send(new E.r({StackName:P})),T=>T===void 0||T.status.isDeleted)}async function C({client:f,stackId:M},P){await f.
send(new w({StackName:M,EnableTerminationProtection:P}))}}),254:(($,S,e)=>{e.d(S,{r:()=>r,t:()=>T});var E=e(5051),o=e(2803),
r=class extends(0,o.c)(o.o,o.s,"DeleteStack",E.i){},w=class extends(0,o.c)(o.o,o.s,"DescribeStackEvents",E.o){};const O=100;
var C=class F{#e;#a;#t;#n=[];constructor(n,i,c){this.#e=n,this.#a=i,this.#t=c}static async fromNow(n,i){const{StackEvents:c}=await n.
send(new w({StackName:i}));return new F(n,i,c?.[0]?.EventId)}async next(){const n=[];let i;for(let c=0;c<O;c++){const l=await this.#s(
i),p=l.StackEvents??[],h=p.findIndex(({EventId:g})=>g===this.#t);if(n.push(...h<0?p:p.slice(0,h)),i=l.NextToken,h>=0||!i)
break}return this.#t=n[0]?.EventId??this.#t,n.reverse(),this.#n.push(...n),n}async#s(n){const i={StackName:this.#a,...n&&
{NextToken:n}};try{return await this.#e.send(new w(i))}catch(c){if((0,o.n)(c))return{$metadata:{}};throw c}}get all(){return this.#n}};
const f=/^Resource (creation|update|deletion) cancelled/i;function M(u){const n=u.filter(({ResourceStatus:l})=>l?.endsWith(
"_FAILED")).filter(({ResourceStatusReason:l})=>!f.test(l??"")),i=n.find(l=>l.PhysicalResourceId!==l.StackId)??n[0];if(!i)
return;const c=i.ResourceStatusReason??"no reason given";return`${i.LogicalResourceId} (${i.ResourceType}) ${i.ResourceStatus}\
: ${c}`}function P(u){const n=`${u.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${u.ResourceStatus??""}  ${u.LogicalResourceId??
""} (${u.ResourceType??""})`;return u.ResourceStatusReason?`${n}: ${u.ResourceStatusReason}`:n}async function T(u,n,i){const{
client:c,stackId:l,clock:p,timeout:h}=u,g=(await(0,o.t)(c,l))?.status.name,R=await C.fromNow(c,l);await n();let I=g??"";
const y=await(0,o.r)({clock:p,forMillis:h},async()=>{const m=await(0,o.t)(c,l);for(const x of await R.next())u.onEvent(P(
x));I=m?.status.name??"";const U=m&&(m.status.isInProgress||m.status.isPreview),L=m&&I===g&&!N(R.all);return U||L?void 0:
{stack:m}});if(!y)return{kind:"timed-out",status:I};for(const m of await R.next())u.onEvent(P(m));if(i(y.stack))return{kind:"\
done",stack:y.stack?.status.isDeleted?void 0:y.stack};const B=M(R.all)??y.stack?.statusReason??"";return{kind:"failed",status:I,
cause:B||"CloudFormation gave no reason"}}function N(u){const n=u.findLast(({PhysicalResourceId:i,StackId:c})=>i===c);return n!==
void 0&&!new o.i(n.ResourceStatus).isInProgress}})};export{Y as id,V as ids,X as modules};
