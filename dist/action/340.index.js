const A=340,K=[340],U={9208:((B,D,o)=>{o.d(D,{t:()=>k});const k=r=>Object.assign(r,{eventStreamMarshaller:r.eventStreamSerdeProvider(
r)})}),4059:((B,D,o)=>{o.d(D,{n:()=>v,t:()=>M});var k=o(2803),r=o(6580);const y=18e5;async function M(d,_){const m=await v(
d,_),w=m?.status.remedy;if(m&&w){const P=m.statusReason?`: ${m.statusReason}`:"";throw new r.r("stack.failed-state",`sta\
ck ${_} is in the state ${m.status.name}${P}; ${w}`)}return m?.status.isPreview||m?.status.isDeleted?void 0:m}async function v({
aws:d,clock:_,log:m},w){const P=await d.cloudFormation();let O=!1;const u=await(0,k.r)({clock:_,forMillis:y},async()=>{const t=await(0,k.
t)(P,w);if(!t?.status.isInProgress)return{stack:t};O||m.info(`stack ${w} is ${t.status.name}: waiting for that operation\
 to end`),O=!0});if(u)return u.stack;throw new r.r("stack.busy",`stack ${w} is busy since ${y/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((B,D,o)=>{o.d(D,{n:()=>d,t:()=>v});var k=o(254),r=o(2803),y=o(5051),M=class extends(0,r.
c)(r.o,r.s,"UpdateTerminationProtection",y.l){};function v(_){const{client:m,stackId:w}=_;return(0,k.t)(_,()=>m.send(new k.
r({StackName:w})),P=>P===void 0||P.status.isDeleted)}async function d({client:_,stackId:m},w){await _.send(new M({StackName:m,
EnableTerminationProtection:w}))}}),6313:((B,D,o)=>{o.r(D),o.d(D,{a:()=>w,i:()=>P,n:()=>u,r:()=>O,run:()=>S,t:()=>t});var k=o(
6164),r=o(6220),y=o(4059),M=o(7643),v=o(6580),d=o(3189),_=o(9713),m=o(990),w=class extends(0,d.E)(d.g,d.C,"DeleteBucket",
d.r){},P=class extends(0,d.E)(d._,d.w,"DeleteObjects",d.i){},O=class extends(0,d.E)(d.v,d.y,"ListObjectVersions",d.s){},
u=class extends(0,_.a)(_.r,_.i,"DeleteParameters",m.n){},t=class extends(0,_.a)(_.r,_.i,"GetParametersByPath",m.i){};const c=10;
async function f({aws:a},s){const n=await a.ssm(),e=[];let l;do{const i=await n.send(new t({Path:(0,M.p)(s).prefix,Recursive:!0,
...l&&{NextToken:l}}));e.push(...(i.Parameters??[]).map(({Name:h})=>h??"")),l=i.NextToken}while(l);for(let i=0;i<e.length;i+=
c)await n.send(new u({Names:e.slice(i,i+c)}));return e.length}async function E({aws:a},s){const n=await a.s3();if(!await(0,k.
t)(n,s))return!1;await $(n,s);try{await n.send(new w(s))}catch(e){if(!(0,v.t)(e,"NoSuchBucket"))throw e}return!0}async function $(a,s){
let n={};for(;n;){const e=await I(a,s,n),l=[...e.Versions??[],...e.DeleteMarkers??[]].map(({Key:i,VersionId:h})=>({Key:i,
...h&&{VersionId:h}}));l.length>0&&await R(a,s,l),n=e.IsTruncated?{...e.NextKeyMarker&&{KeyMarker:e.NextKeyMarker},...e.
NextVersionIdMarker&&{VersionIdMarker:e.NextVersionIdMarker}}:void 0}}const I=(a,s,n)=>a.send(new O({...s,...n}));async function R(a,s,n){
const{Errors:e=[]}=await a.send(new P({...s,Delete:{Objects:n,Quiet:!0}})),[l]=e;if(!l)return;const i=`${e.length} objec\
ts in bucket ${s.Bucket} were not deleted (${l.Key}: ${l.Code} ${l.Message}); run destroy again`;throw new v.r("destroy.\
incomplete",i)}const g=54e5,S=async(a,s)=>{const{stackName:n}=a,{log:e}=s;C(a);const l=await e.group("Preflight",()=>(0,_.
t)(s)),i=await(0,y.n)(s,n),h=!i||i.status.isDeleted;h?e.info(`there is no stack ${n} in ${l.region} of account ${l.account}`):
await e.group("Deletion",()=>p(s,i));const T=await f(s,n),L={Bucket:(0,k.n)(l,n),ExpectedBucketOwner:l.account},j=await E(
s,L);return e.info(`deleted ${T} parameters and ${j?"":"no "}bucket ${L.Bucket}`),{headline:h?`stack ${n} was gone alrea\
dy; ${T} parameters and ${j?1:0} buckets were left of it`:`stack ${n} is gone, with its parameters and its bucket`,outputs:{
"stack-id":i?.id??""},result:{command:"destroy",stack:n,stackId:i?.id??null,wasGone:h,parameters:T,bucket:j?L.Bucket:null,
cloudFormationCalls:s.aws.cloudFormationCalls()},tables:[],failure:void 0}};function C({confirm:a,stackName:s}){if(a===s)
return;const n=`destroy deletes stack "${s}", and confirm is "${a}"; set confirm to the stack's name`;throw new v.r("des\
troy.unconfirmed",n)}async function p({aws:a,clock:s,log:n},e){const l={client:await a.cloudFormation(),clock:s,stackId:e.
id,timeout:g,onEvent:T=>n.info(T)};e.isProtected&&await(0,r.n)(l,!1);const i=await(0,r.t)(l);if(i.kind==="done")return;const h=i.
kind==="failed"?i.cause:`it is still ${i.status} after ${g/6e4} minutes`;throw new v.r("destroy.incomplete",`stack ${e.name}\
 was not deleted: ${h}; run destroy again`)}}),254:((B,D,o)=>{o.d(D,{r:()=>y,t:()=>P});var k=o(5051),r=o(2803),y=class extends(0,r.
c)(r.o,r.s,"DeleteStack",k.i){},M=class extends(0,r.c)(r.o,r.s,"DescribeStackEvents",k.o){};const v=100;var d=class x{#e;#s;#t;#n=[];constructor(t,c,f){
this.#e=t,this.#s=c,this.#t=f}static async fromNow(t,c){const{StackEvents:f}=await t.send(new M({StackName:c}));return new x(
t,c,f?.[0]?.EventId)}async next(){const t=[];let c;for(let f=0;f<v;f++){const E=await this.#a(c),$=E.StackEvents??[],I=$.
findIndex(({EventId:R})=>R===this.#t);if(t.push(...I<0?$:$.slice(0,I)),c=E.NextToken,I>=0||!c)break}return this.#t=t[0]?.
EventId??this.#t,t.reverse(),this.#n.push(...t),t}async#a(t){const c={StackName:this.#s,...t&&{NextToken:t}};try{return await this.#e.
send(new M(c))}catch(f){if((0,r.n)(f))return{$metadata:{}};throw f}}get all(){return this.#n}};const _=/^Resource (creation|update|deletion) cancelled/i;
function m(u){const t=u.filter(({ResourceStatus:E})=>E?.endsWith("_FAILED")).filter(({ResourceStatusReason:E})=>!_.test(
E??"")),c=t.find(E=>E.PhysicalResourceId!==E.StackId)??t[0];if(!c)return;const f=c.ResourceStatusReason??"no reason give\
n";return`${c.LogicalResourceId} (${c.ResourceType}) ${c.ResourceStatus}: ${f}`}function w(u){const t=`${u.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${u.ResourceStatus??""}  ${u.LogicalResourceId??""} (${u.ResourceType??""})`;return u.ResourceStatusReason?
`${t}: ${u.ResourceStatusReason}`:t}async function P(u,t,c){const{client:f,stackId:E,clock:$,timeout:I}=u,R=(await(0,r.t)(
f,E))?.status.name,g=await d.fromNow(f,E);await t();let S=R??"";const C=await(0,r.r)({clock:$,forMillis:I},async()=>{const a=await(0,r.
t)(f,E);for(const e of await g.next())u.onEvent(w(e));S=a?.status.name??"";const s=a&&(a.status.isInProgress||a.status.isPreview),
n=a&&S===R&&!O(g.all);return s||n?void 0:{stack:a}});if(!C)return{kind:"timed-out",status:S};for(const a of await g.next())
u.onEvent(w(a));if(c(C.stack))return{kind:"done",stack:C.stack?.status.isDeleted?void 0:C.stack};const p=m(g.all)??C.stack?.
statusReason??"";return{kind:"failed",status:S,cause:p||"CloudFormation gave no reason"}}function O(u){const t=u.findLast(
({PhysicalResourceId:c,StackId:f})=>c===f);return t!==void 0&&!new r.i(t.ResourceStatus).isInProgress}})};export{A as id,K as ids,U as modules};
