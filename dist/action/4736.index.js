const N=4736,G=[4736],V={6507:((I,D,t)=>{t.d(D,{t:()=>i});var e=t(139),s=t(990),i=class extends(0,e.i)(e.n,e.r,"LabelPar\
ameterVersion",s.o){}}),8930:((I,D,t)=>{t.d(D,{t:()=>i});var e=t(3667),s=t(6776),i=class extends(0,e.i)(e.n,e.r,"ResumeP\
rocesses",s.i){}}),4059:((I,D,t)=>{t.d(D,{n:()=>M,t:()=>C});var e=t(2803),s=t(6580);const i=18e5;async function C(r,d){const _=await M(
r,d),u=_?.status.remedy;if(_&&u){const v=_.statusReason?`: ${_.statusReason}`:"";throw new s.r("stack.failed-state",`sta\
ck ${d} is in the state ${_.status.name}${v}; ${u}`)}return _?.status.isPreview||_?.status.isDeleted?void 0:_}async function M({
aws:r,clock:d,log:_},u){const v=await r.cloudFormation();let k=!1;const f=await(0,e.r)({clock:d,forMillis:i},async()=>{const n=await(0,e.
t)(v,u);if(!n?.status.isInProgress)return{stack:n};k||_.info(`stack ${u} is ${n.status.name}: waiting for that operation\
 to end`),k=!0});if(f)return f.stack;throw new s.r("stack.busy",`stack ${u} is busy since ${i/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((I,D,t)=>{t.d(D,{n:()=>r,t:()=>M});var e=t(254),s=t(2803),i=t(5051),C=class extends(0,s.
c)(s.o,s.s,"UpdateTerminationProtection",i.l){};function M(d){const{client:_,stackId:u}=d;return(0,e.t)(d,()=>_.send(new e.
r({StackName:u})),v=>v===void 0||v.status.isDeleted)}async function r({client:d,stackId:_},u){await d.send(new C({StackName:_,
EnableTerminationProtection:u}))}}),6313:((I,D,t)=>{t.r(D),t.d(D,{a:()=>f,i:()=>n,n:()=>O,r:()=>E,run:()=>h,t:()=>w});var e=t(
6164),s=t(6220),i=t(4059),C=t(7643),M=t(6580),r=t(3189),d=t(139),_=t(990),u=t(4640),v=t(9713),k=t(6223),f=class extends(0,r.
E)(r.g,r.C,"DeleteBucket",r.r){},n=class extends(0,r.E)(r._,r.w,"DeleteObjects",r.i){},E=class extends(0,r.E)(r.v,r.y,"L\
istObjectVersions",r.s){},O=class extends(0,d.i)(d.n,d.r,"DeleteParameters",_.n){},w=class extends(0,d.i)(d.n,d.r,"GetPa\
rametersByPath",_.a){};const y=10;async function $({aws:m},o){const c=await m.ssm(),a=[];let P;do{const l=await c.send(new w(
{Path:(0,C.g)(o).prefix,Recursive:!0,...P&&{NextToken:P}}));a.push(...(l.Parameters??[]).map(({Name:R})=>R??"")),P=l.NextToken}while(P);
for(let l=0;l<a.length;l+=y)await c.send(new O({Names:a.slice(l,l+y)}));return a.length}async function T({aws:m},o){const c=await m.
s3();if(!await(0,e.t)(c,o))return!1;await B(c,o);try{await c.send(new f(o))}catch(a){if(!(0,M.t)(a,"NoSuchBucket"))throw a}
return!0}async function B(m,o){let c={};for(;c;){const a=await g(m,o,c),P=[...a.Versions??[],...a.DeleteMarkers??[]].map(
({Key:l,VersionId:R})=>({Key:l,...R&&{VersionId:R}}));P.length>0&&await L(m,o,P),c=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.
NextKeyMarker},...a.NextVersionIdMarker&&{VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const g=(m,o,c)=>m.send(new E(
{...o,...c}));async function L(m,o,c){const{Errors:a=[]}=await m.send(new n({...o,Delete:{Objects:c,Quiet:!0}})),[P]=a;if(!P)
return;const l=`${a.length} objects in bucket ${o.Bucket} were not deleted (${P.Key}: ${P.Code} ${P.Message}); run destr\
oy again`;throw new M.r("destroy.incomplete",l)}const A=54e5,h=async(m,o)=>{const{stackName:c}=m,{log:a}=o;K(m);const P=await a.
group("Preflight",()=>(0,v.t)(o)),l=await(0,i.n)(o,c),R=!l||l.status.isDeleted;R?a.info(`there is no stack ${c} in ${P.region}\
 of account ${P.account}`):await a.group("Deletion",()=>U(o,l));const j=await $(o,c),W={Bucket:(0,e.n)(P,c),ExpectedBucketOwner:P.
account},p=await T(o,W);return a.info(`deleted ${j} parameters and ${p?"":"no "}bucket ${W.Bucket}`),{headline:R?`stack ${c}\
 was gone already; ${j} parameters and ${p?1:0} buckets were left of it`:`stack ${c} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":l?.id??""},result:{command:"destroy",stack:c,stackId:l?.id??null,wasGone:R,parameters:j,bucket:p?
W.Bucket:null,cloudFormationCalls:o.aws.cloudFormationCalls()},tables:[],failure:void 0}};function K({confirm:m,stackName:o}){
if(m===o)return;const c=`destroy deletes stack "${o}", and confirm is "${m}"; set confirm to the stack's name`;throw new M.
r("destroy.unconfirmed",c)}async function U(m,o){const c={stackName:o.name,owner:(0,u.t)(m),purpose:"destroy"},a=await(0,k.
n)({...m,...c}),P=a.keep();let l=!1;try{await S(m,o),l=!0}finally{await P(),l||await a.release()}}async function S({aws:m,
clock:o,log:c},a){const P={client:await m.cloudFormation(),clock:o,stackId:a.id,timeout:A,onEvent:j=>c.info(j)};a.isProtected&&
await(0,s.n)(P,!1);const l=await(0,s.t)(P);if(l.kind==="done")return;const R=l.kind==="failed"?l.cause:`it is still ${l.
status} after ${A/6e4} minutes`;throw new M.r("destroy.incomplete",`stack ${a.name} was not deleted: ${R}; run destroy a\
gain`)}}),304:((I,D,t)=>{t.d(D,{n:()=>s,t:()=>e});var e=class{#t;#e=[];constructor(i){this.#t=i}get steps(){return this.#e}add(i){
this.#e.push(i);const{node:C,from:M,to:r,action:d,end:_,seconds:u,reason:v}=i,k=v&&`: ${v}`;this.#t.info(`${C}  ${d}  ve\
rsion ${M??"?"} \u2192 ${r}  ${_}${k}  ${u} s`)}};function s(i,C){return{title:`Rotation of ${i}`,head:["node","old vers\
ion","new version","action","result","seconds"],rows:C.map(({node:M,from:r,to:d,action:_,end:u,seconds:v,reason:k})=>[M,
r===null?"unknown":String(r),String(d),_,k?`${u}: ${k}`:u,String(v)])}}}),2656:((I,D,t)=>{t.d(D,{a:()=>C,i:()=>d,n:()=>r,
r:()=>_,t:()=>M});var e=t(7811),s=t(990),i=t(139),C=class extends(0,i.i)(i.n,i.r,"PutParameter",s.c){};const M=12e4,r=(0,e.
u)({owner:(0,e.f)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.a)(),suspended:(0,e.
n)((0,e.f)())}),d=(u,v)=>u.held&&u.leaseUntil>v,_=(0,e.u)({paused:(0,e.r)(),by:(0,e.f)()})}),254:((I,D,t)=>{t.d(D,{r:()=>i,
t:()=>v});var e=t(5051),s=t(2803),i=class extends(0,s.c)(s.o,s.s,"DeleteStack",e.i){},C=class extends(0,s.c)(s.o,s.s,"De\
scribeStackEvents",e.o){};const M=100;var r=class x{#t;#e;#s;#n=[];constructor(n,E,O){this.#t=n,this.#e=E,this.#s=O}static async fromNow(n,E){
const{StackEvents:O}=await n.send(new C({StackName:E}));return new x(n,E,O?.[0]?.EventId)}async next(){const n=[];let E;
for(let O=0;O<M;O++){const w=await this.#a(E),y=w.StackEvents??[],$=y.findIndex(({EventId:T})=>T===this.#s);if(n.push(...$<
0?y:y.slice(0,$)),E=w.NextToken,$>=0||!E)break}return this.#s=n[0]?.EventId??this.#s,n.reverse(),this.#n.push(...n),n}async#a(n){
const E={StackName:this.#e,...n&&{NextToken:n}};try{return await this.#t.send(new C(E))}catch(O){if((0,s.n)(O))return{$metadata:{}};
throw O}}get all(){return this.#n}};const d=/^Resource (creation|update|deletion) cancelled/i;function _(f){const n=f.filter(
({ResourceStatus:w})=>w?.endsWith("_FAILED")).filter(({ResourceStatusReason:w})=>!d.test(w??"")),E=n.find(w=>w.PhysicalResourceId!==
w.StackId)??n[0];if(!E)return;const O=E.ResourceStatusReason??"no reason given";return`${E.LogicalResourceId} (${E.ResourceType}\
) ${E.ResourceStatus}: ${O}`}function u(f){const n=`${f.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${f.ResourceStatus??
""}  ${f.LogicalResourceId??""} (${f.ResourceType??""})`;return f.ResourceStatusReason?`${n}: ${f.ResourceStatusReason}`:
n}async function v(f,n,E){const{client:O,stackId:w,clock:y,timeout:$}=f,T=(await(0,s.t)(O,w))?.status.name,B=await r.fromNow(
O,w);await n();let g=T??"";const L=await(0,s.r)({clock:y,forMillis:$},async()=>{const h=await(0,s.t)(O,w);for(const S of await B.
next())f.onEvent(u(S));g=h?.status.name??"";const K=h&&(h.status.isInProgress||h.status.isPreview),U=h&&g===T&&!k(B.all);
return K||U?void 0:{stack:h}});if(!L)return{kind:"timed-out",status:g};for(const h of await B.next())f.onEvent(u(h));if(E(
L.stack))return{kind:"done",stack:L.stack?.status.isDeleted?void 0:L.stack};const A=_(B.all)??L.stack?.statusReason??"";
return{kind:"failed",status:g,cause:A||"CloudFormation gave no reason"}}function k(f){const n=f.findLast(({PhysicalResourceId:E,
StackId:O})=>E===O);return n!==void 0&&!new s.i(n.ResourceStatus).isInProgress}}),4640:((I,D,t)=>{t.d(D,{t:()=>s});var e=t(
7598);const s=({runName:i})=>`${i}-${(0,e.randomBytes)(4).toString("hex")}`}),7958:((I,D,t)=>{t.r(D),t.d(D,{SSMClient:()=>e.
t});var e=t(990),s=t(139),i=t(2921),C=t(6507),M=t(9570),r=t(2656),d=t(8552),_=t(6313)})};export{N as id,G as ids,V as modules};
