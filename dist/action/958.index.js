const K=958,p=[958],U={4059:((S,P,e)=>{e.d(P,{n:()=>D,t:()=>h});var k=e(2803),c=e(6580);const O=18e5;async function h(d,_){
const E=await D(d,_),f=E?.status.remedy;if(E&&f){const v=E.statusReason?`: ${E.statusReason}`:"";throw new c.r("stack.fa\
iled-state",`stack ${_} is in the state ${E.status.name}${v}; ${f}`)}return E?.status.isPreview||E?.status.isDeleted?void 0:
E}async function D({aws:d,clock:_,log:E},f){const v=await d.cloudFormation();let y=!1;const u=await(0,k.r)({clock:_,forMillis:O},
async()=>{const t=await(0,k.t)(v,f);if(!t?.status.isInProgress)return{stack:t};y||E.info(`stack ${f} is ${t.status.name}\
: waiting for that operation to end`),y=!0});if(u)return u.stack;throw new c.r("stack.busy",`stack ${f} is busy since ${O/
6e4} minutes; run again when its operation has come to an end`)}}),6220:((S,P,e)=>{e.d(P,{n:()=>d,t:()=>D});var k=e(254),
c=e(2803),O=e(5051),h=class extends(0,c.c)(c.o,c.s,"UpdateTerminationProtection",O.l){};function D(_){const{client:E,stackId:f}=_;
return(0,k.t)(_,()=>E.send(new k.r({StackName:f})),v=>v===void 0||v.status.isDeleted)}async function d({client:_,stackId:E},f){
await _.send(new h({StackName:E,EnableTerminationProtection:f}))}}),6313:((S,P,e)=>{e.r(P),e.d(P,{a:()=>f,i:()=>v,n:()=>u,
r:()=>y,run:()=>T,t:()=>t});var k=e(6164),c=e(6220),O=e(4059),h=e(7643),D=e(6580),d=e(3189),_=e(9713),E=e(990),f=class extends(0,d.
E)(d.g,d.C,"DeleteBucket",d.r){},v=class extends(0,d.E)(d._,d.w,"DeleteObjects",d.i){},y=class extends(0,d.E)(d.v,d.y,"L\
istObjectVersions",d.s){},u=class extends(0,_.a)(_.r,_.i,"DeleteParameters",E.n){},t=class extends(0,_.a)(_.r,_.i,"GetPa\
rametersByPath",E.i){};const r=10;async function m({aws:o},n){const a=await o.ssm(),s=[];let l;do{const i=await a.send(new t(
{Path:(0,h.p)(n).prefix,Recursive:!0,...l&&{NextToken:l}}));s.push(...(i.Parameters??[]).map(({Name:M})=>M??"")),l=i.NextToken}while(l);
for(let i=0;i<s.length;i+=r)await a.send(new u({Names:s.slice(i,i+r)}));return s.length}async function w({aws:o},n){const a=await o.
s3();if(!await(0,k.t)(a,n))return!1;await $(a,n);try{await a.send(new f(n))}catch(s){if(!(0,D.t)(s,"NoSuchBucket"))throw s}
return!0}async function $(o,n){let a={};for(;a;){const s=await I(o,n,a),l=[...s.Versions??[],...s.DeleteMarkers??[]].map(
({Key:i,VersionId:M})=>({Key:i,...M&&{VersionId:M}}));l.length>0&&await g(o,n,l),a=s.IsTruncated?{...s.NextKeyMarker&&{KeyMarker:s.
NextKeyMarker},...s.NextVersionIdMarker&&{VersionIdMarker:s.NextVersionIdMarker}}:void 0}}const I=(o,n,a)=>o.send(new y(
{...n,...a}));async function g(o,n,a){const{Errors:s=[]}=await o.send(new v({...n,Delete:{Objects:a,Quiet:!0}})),[l]=s;if(!l)
return;const i=`${s.length} objects in bucket ${n.Bucket} were not deleted (${l.Key}: ${l.Code} ${l.Message}); run destr\
oy again`;throw new D.r("destroy.incomplete",i)}const C=54e5,T=async(o,n)=>{const{stackName:a}=o,{log:s}=n;R(o);const l=await s.
group("Preflight",()=>(0,_.t)(n)),i=await(0,O.n)(n,a),M=!i||i.status.isDeleted;M?s.info(`there is no stack ${a} in ${l.region}\
 of account ${l.account}`):await s.group("Deletion",()=>L(n,i));const B=await m(n,a),j={Bucket:(0,k.n)(l,a),ExpectedBucketOwner:l.
account},x=await w(n,j);return s.info(`deleted ${B} parameters and ${x?"":"no "}bucket ${j.Bucket}`),{headline:M?`stack ${a}\
 was gone already; ${B} parameters and ${x?1:0} buckets were left of it`:`stack ${a} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":i?.id??""},result:{command:"destroy",stack:a,stackId:i?.id??null,wasGone:M,parameters:B,bucket:x?
j.Bucket:null,cloudFormationCalls:n.aws.cloudFormationCalls()},tables:[],failure:void 0}};function R({confirm:o,stackName:n}){
if(o===n)return;const a=`destroy deletes stack "${n}", and confirm is "${o}"; set confirm to the stack's name`;throw new D.
r("destroy.unconfirmed",a)}async function L({aws:o,clock:n,log:a},s){const l={client:await o.cloudFormation(),clock:n,stackId:s.
id,timeout:C,onEvent:B=>a.info(B)};s.isProtected&&await(0,c.n)(l,!1);const i=await(0,c.t)(l);if(i.kind==="done")return;const M=i.
kind==="failed"?i.cause:`it is still ${i.status} after ${C/6e4} minutes`;throw new D.r("destroy.incomplete",`stack ${s.name}\
 was not deleted: ${M}; run destroy again`)}}),254:((S,P,e)=>{e.d(P,{r:()=>O,t:()=>v});var k=e(5051),c=e(2803),O=class extends(0,c.
c)(c.o,c.s,"DeleteStack",k.i){},h=class extends(0,c.c)(c.o,c.s,"DescribeStackEvents",k.o){};const D=100;var d=class A{#e;#s;#t;#n=[];constructor(t,r,m){
this.#e=t,this.#s=r,this.#t=m}static async fromNow(t,r){const{StackEvents:m}=await t.send(new h({StackName:r}));return new A(
t,r,m?.[0]?.EventId)}async next(){const t=[];let r;for(let m=0;m<D;m++){const w=await this.#a(r),$=w.StackEvents??[],I=$.
findIndex(({EventId:g})=>g===this.#t);if(t.push(...I<0?$:$.slice(0,I)),r=w.NextToken,I>=0||!r)break}return this.#t=t[0]?.
EventId??this.#t,t.reverse(),this.#n.push(...t),t}async#a(t){const r={StackName:this.#s,...t&&{NextToken:t}};try{return await this.#e.
send(new h(r))}catch(m){if((0,c.n)(m))return{$metadata:{}};throw m}}get all(){return this.#n}};const _=/^Resource (creation|update|deletion) cancelled/i;
function E(u){const t=u.filter(({ResourceStatus:w})=>w?.endsWith("_FAILED")).filter(({ResourceStatusReason:w})=>!_.test(
w??"")),r=t.find(w=>w.PhysicalResourceId!==w.StackId)??t[0];if(!r)return;const m=r.ResourceStatusReason??"no reason give\
n";return`${r.LogicalResourceId} (${r.ResourceType}) ${r.ResourceStatus}: ${m}`}function f(u){const t=`${u.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${u.ResourceStatus??""}  ${u.LogicalResourceId??""} (${u.ResourceType??""})`;return u.ResourceStatusReason?
`${t}: ${u.ResourceStatusReason}`:t}async function v(u,t,r){const{client:m,stackId:w,clock:$,timeout:I}=u,g=(await(0,c.t)(
m,w))?.status.name,C=await d.fromNow(m,w);await t();let T=g??"";const R=await(0,c.r)({clock:$,forMillis:I},async()=>{const o=await(0,c.
t)(m,w);for(const s of await C.next())u.onEvent(f(s));T=o?.status.name??"";const n=o&&(o.status.isInProgress||o.status.isPreview),
a=o&&T===g&&!y(C.all);return n||a?void 0:{stack:o}});if(!R)return{kind:"timed-out",status:T};for(const o of await C.next())
u.onEvent(f(o));if(r(R.stack))return{kind:"done",stack:R.stack?.status.isDeleted?void 0:R.stack};const L=E(C.all)??R.stack?.
statusReason??"";return{kind:"failed",status:T,cause:L||"CloudFormation gave no reason"}}function y(u){const t=u.findLast(
({PhysicalResourceId:r,StackId:m})=>r===m);return t!==void 0&&!new c.i(t.ResourceStatus).isInProgress}}),7958:((S,P,e)=>{
e.r(P),e.d(P,{SSMClient:()=>k.t});var k=e(990),c=e(6034),O=e(6313)})};export{K as id,p as ids,U as modules};
