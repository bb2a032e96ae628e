const A=526,K=[526,340],U={9208:((T,P,e)=>{e.d(P,{t:()=>w});const w=r=>Object.assign(r,{eventStreamMarshaller:r.eventStreamSerdeProvider(
r)})}),4059:((T,P,e)=>{e.d(P,{n:()=>v,t:()=>h});var w=e(2803),r=e(6580);const O=18e5;async function h(d,_){const m=await v(
d,_),f=m?.status.remedy;if(m&&f){const D=m.statusReason?`: ${m.statusReason}`:"";throw new r.r("stack.failed-state",`sta\
ck ${_} is in the state ${m.status.name}${D}; ${f}`)}return m?.status.isPreview||m?.status.isDeleted?void 0:m}async function v({
aws:d,clock:_,log:m},f){const D=await d.cloudFormation();let y=!1;const u=await(0,w.r)({clock:_,forMillis:O},async()=>{const t=await(0,w.
t)(D,f);if(!t?.status.isInProgress)return{stack:t};y||m.info(`stack ${f} is ${t.status.name}: waiting for that operation\
 to end`),y=!0});if(u)return u.stack;throw new r.r("stack.busy",`stack ${f} is busy since ${O/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((T,P,e)=>{e.d(P,{n:()=>d,t:()=>v});var w=e(254),r=e(2803),O=e(5051),h=class extends(0,r.
c)(r.o,r.s,"UpdateTerminationProtection",O.l){};function v(_){const{client:m,stackId:f}=_;return(0,w.t)(_,()=>m.send(new w.
r({StackName:f})),D=>D===void 0||D.status.isDeleted)}async function d({client:_,stackId:m},f){await _.send(new h({StackName:m,
EnableTerminationProtection:f}))}}),6313:((T,P,e)=>{e.r(P),e.d(P,{a:()=>f,i:()=>D,n:()=>u,r:()=>y,run:()=>S,t:()=>t});var w=e(
6164),r=e(6220),O=e(4059),h=e(7643),v=e(6580),d=e(3189),_=e(9713),m=e(990),f=class extends(0,d.E)(d.g,d.C,"DeleteBucket",
d.r){},D=class extends(0,d.E)(d._,d.w,"DeleteObjects",d.i){},y=class extends(0,d.E)(d.v,d.y,"ListObjectVersions",d.s){},
u=class extends(0,_.a)(_.r,_.i,"DeleteParameters",m.n){},t=class extends(0,_.a)(_.r,_.i,"GetParametersByPath",m.i){};const c=10;
async function E({aws:o},n){const a=await o.ssm(),s=[];let l;do{const i=await a.send(new t({Path:(0,h.p)(n).prefix,Recursive:!0,
...l&&{NextToken:l}}));s.push(...(i.Parameters??[]).map(({Name:M})=>M??"")),l=i.NextToken}while(l);for(let i=0;i<s.length;i+=
c)await a.send(new u({Names:s.slice(i,i+c)}));return s.length}async function k({aws:o},n){const a=await o.s3();if(!await(0,w.
t)(a,n))return!1;await $(a,n);try{await a.send(new f(n))}catch(s){if(!(0,v.t)(s,"NoSuchBucket"))throw s}return!0}async function $(o,n){
let a={};for(;a;){const s=await C(o,n,a),l=[...s.Versions??[],...s.DeleteMarkers??[]].map(({Key:i,VersionId:M})=>({Key:i,
...M&&{VersionId:M}}));l.length>0&&await g(o,n,l),a=s.IsTruncated?{...s.NextKeyMarker&&{KeyMarker:s.NextKeyMarker},...s.
NextVersionIdMarker&&{VersionIdMarker:s.NextVersionIdMarker}}:void 0}}const C=(o,n,a)=>o.send(new y({...n,...a}));async function g(o,n,a){
const{Errors:s=[]}=await o.send(new D({...n,Delete:{Objects:a,Quiet:!0}})),[l]=s;if(!l)return;const i=`${s.length} objec\
ts in bucket ${n.Bucket} were not deleted (${l.Key}: ${l.Code} ${l.Message}); run destroy again`;throw new v.r("destroy.\
incomplete",i)}const I=54e5,S=async(o,n)=>{const{stackName:a}=o,{log:s}=n;R(o);const l=await s.group("Preflight",()=>(0,_.
t)(n)),i=await(0,O.n)(n,a),M=!i||i.status.isDeleted;M?s.info(`there is no stack ${a} in ${l.region} of account ${l.account}`):
await s.group("Deletion",()=>L(n,i));const B=await E(n,a),j={Bucket:(0,w.n)(l,a),ExpectedBucketOwner:l.account},p=await k(
n,j);return s.info(`deleted ${B} parameters and ${p?"":"no "}bucket ${j.Bucket}`),{headline:M?`stack ${a} was gone alrea\
dy; ${B} parameters and ${p?1:0} buckets were left of it`:`stack ${a} is gone, with its parameters and its bucket`,outputs:{
"stack-id":i?.id??""},result:{command:"destroy",stack:a,stackId:i?.id??null,wasGone:M,parameters:B,bucket:p?j.Bucket:null,
cloudFormationCalls:n.aws.cloudFormationCalls()},tables:[],failure:void 0}};function R({confirm:o,stackName:n}){if(o===n)
return;const a=`destroy deletes stack "${n}", and confirm is "${o}"; set confirm to the stack's name`;throw new v.r("des\
troy.unconfirmed",a)}async function L({aws:o,clock:n,log:a},s){const l={client:await o.cloudFormation(),clock:n,stackId:s.
id,timeout:I,onEvent:B=>a.info(B)};s.isProtected&&await(0,r.n)(l,!1);const i=await(0,r.t)(l);if(i.kind==="done")return;const M=i.
kind==="failed"?i.cause:`it is still ${i.status} after ${I/6e4} minutes`;throw new v.r("destroy.incomplete",`stack ${s.name}\
 was not deleted: ${M}; run destroy again`)}}),254:((T,P,e)=>{e.d(P,{r:()=>O,t:()=>D});var w=e(5051),r=e(2803),O=class extends(0,r.
c)(r.o,r.s,"DeleteStack",w.i){},h=class extends(0,r.c)(r.o,r.s,"DescribeStackEvents",w.o){};const v=100;var d=class x{#e;#s;#t;#n=[];constructor(t,c,E){
this.#e=t,this.#s=c,this.#t=E}static async fromNow(t,c){const{StackEvents:E}=await t.send(new h({StackName:c}));return new x(
t,c,E?.[0]?.EventId)}async next(){const t=[];let c;for(let E=0;E<v;E++){const k=await this.#a(c),$=k.StackEvents??[],C=$.
findIndex(({EventId:g})=>g===this.#t);if(t.push(...C<0?$:$.slice(0,C)),c=k.NextToken,C>=0||!c)break}return this.#t=t[0]?.
EventId??this.#t,t.reverse(),this.#n.push(...t),t}async#a(t){const c={StackName:this.#s,...t&&{NextToken:t}};try{return await this.#e.
send(new h(c))}catch(E){if((0,r.n)(E))return{$metadata:{}};throw E}}get all(){return this.#n}};const _=/^Resource (creation|update|deletion) cancelled/i;
function m(u){const t=u.filter(({ResourceStatus:k})=>k?.endsWith("_FAILED")).filter(({ResourceStatusReason:k})=>!_.test(
k??"")),c=t.find(k=>k.PhysicalResourceId!==k.StackId)??t[0];if(!c)return;const E=c.ResourceStatusReason??"no reason give\
n";return`${c.LogicalResourceId} (${c.ResourceType}) ${c.ResourceStatus}: ${E}`}function f(u){const t=`${u.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${u.ResourceStatus??""}  ${u.LogicalResourceId??""} (${u.ResourceType??""})`;return u.ResourceStatusReason?
`${t}: ${u.ResourceStatusReason}`:t}async function D(u,t,c){const{client:E,stackId:k,clock:$,timeout:C}=u,g=(await(0,r.t)(
E,k))?.status.name,I=await d.fromNow(E,k);await t();let S=g??"";const R=await(0,r.r)({clock:$,forMillis:C},async()=>{const o=await(0,r.
t)(E,k);for(const s of await I.next())u.onEvent(f(s));S=o?.status.name??"";const n=o&&(o.status.isInProgress||o.status.isPreview),
a=o&&S===g&&!y(I.all);return n||a?void 0:{stack:o}});if(!R)return{kind:"timed-out",status:S};for(const o of await I.next())
u.onEvent(f(o));if(c(R.stack))return{kind:"done",stack:R.stack?.status.isDeleted?void 0:R.stack};const L=m(I.all)??R.stack?.
statusReason??"";return{kind:"failed",status:S,cause:L||"CloudFormation gave no reason"}}function y(u){const t=u.findLast(
({PhysicalResourceId:c,StackId:E})=>c===E);return t!==void 0&&!new r.i(t.ResourceStatus).isInProgress}}),311:((T,P,e)=>{
e.d(P,{S3Client:()=>w.t});var w=e(3189),r=e(6164),O=e(6313)})};export{A as id,K as ids,U as modules};
