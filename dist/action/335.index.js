const N=335,F=[335],b={8930:((C,w,t)=>{t.d(w,{t:()=>l});var e=t(3667),n=t(6776),l=class extends(0,e.i)(e.n,e.r,"ResumePr\
ocesses",n.i){}}),4059:((C,w,t)=>{t.d(w,{n:()=>v,t:()=>M});var e=t(2803),n=t(6580);const l=18e5;async function M(o,d){const _=await v(
o,d),f=_?.status.remedy;if(_&&f){const k=_.statusReason?`: ${_.statusReason}`:"";throw new n.r("stack.failed-state",`sta\
ck ${d} is in the state ${_.status.name}${k}; ${f}`)}return _?.status.isPreview||_?.status.isDeleted?void 0:_}async function v({
aws:o,clock:d,log:_},f){const k=await o.cloudFormation();let h=!1;const P=await(0,e.r)({clock:d,forMillis:l},async()=>{const s=await(0,e.
t)(k,f);if(!s?.status.isInProgress)return{stack:s};h||_.info(`stack ${f} is ${s.status.name}: waiting for that operation\
 to end`),h=!0});if(P)return P.stack;throw new n.r("stack.busy",`stack ${f} is busy since ${l/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((C,w,t)=>{t.d(w,{n:()=>o,t:()=>v});var e=t(254),n=t(2803),l=t(5051),M=class extends(0,n.
c)(n.o,n.s,"UpdateTerminationProtection",l.l){};function v(d){const{client:_,stackId:f}=d;return(0,e.t)(d,()=>_.send(new e.
r({StackName:f})),k=>k===void 0||k.status.isDeleted)}async function o({client:d,stackId:_},f){await d.send(new M({StackName:_,
EnableTerminationProtection:f}))}}),6313:((C,w,t)=>{t.r(w),t.d(w,{a:()=>P,i:()=>s,n:()=>D,r:()=>u,run:()=>y,t:()=>O});var e=t(
6164),n=t(6220),l=t(4059),M=t(7643),v=t(6580),o=t(3189),d=t(7274),_=t(990),f=t(4640),k=t(9713),h=t(6223),P=class extends(0,o.
E)(o.g,o.C,"DeleteBucket",o.r){},s=class extends(0,o.E)(o._,o.w,"DeleteObjects",o.i){},u=class extends(0,o.E)(o.v,o.y,"L\
istObjectVersions",o.s){},D=class extends(0,d.a)(d.r,d.i,"DeleteParameters",_.n){},O=class extends(0,d.a)(d.r,d.i,"GetPa\
rametersByPath",_.a){};const R=10;async function I({aws:E},r){const c=await E.ssm(),a=[];let m;do{const i=await c.send(new O(
{Path:(0,M.g)(r).prefix,Recursive:!0,...m&&{NextToken:m}}));a.push(...(i.Parameters??[]).map(({Name:$})=>$??"")),m=i.NextToken}while(m);
for(let i=0;i<a.length;i+=R)await c.send(new D({Names:a.slice(i,i+R)}));return a.length}async function g({aws:E},r){const c=await E.
s3();if(!await(0,e.t)(c,r))return!1;await B(c,r);try{await c.send(new P(r))}catch(a){if(!(0,v.t)(a,"NoSuchBucket"))throw a}
return!0}async function B(E,r){let c={};for(;c;){const a=await L(E,r,c),m=[...a.Versions??[],...a.DeleteMarkers??[]].map(
({Key:i,VersionId:$})=>({Key:i,...$&&{VersionId:$}}));m.length>0&&await T(E,r,m),c=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.
NextKeyMarker},...a.NextVersionIdMarker&&{VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const L=(E,r,c)=>E.send(new u(
{...r,...c}));async function T(E,r,c){const{Errors:a=[]}=await E.send(new s({...r,Delete:{Objects:c,Quiet:!0}})),[m]=a;if(!m)
return;const i=`${a.length} objects in bucket ${r.Bucket} were not deleted (${m.Key}: ${m.Code} ${m.Message}); run destr\
oy again`;throw new v.r("destroy.incomplete",i)}const p=54e5,y=async(E,r)=>{const{stackName:c}=E,{log:a}=r;j(E);const m=await a.
group("Preflight",()=>(0,k.t)(r)),i=await(0,l.n)(r,c),$=!i||i.status.isDeleted;$?a.info(`there is no stack ${c} in ${m.region}\
 of account ${m.account}`):await a.group("Deletion",()=>A(r,i));const S=await I(r,c),U={Bucket:(0,e.n)(m,c),ExpectedBucketOwner:m.
account},W=await g(r,U);return a.info(`deleted ${S} parameters and ${W?"":"no "}bucket ${U.Bucket}`),{headline:$?`stack ${c}\
 was gone already; ${S} parameters and ${W?1:0} buckets were left of it`:`stack ${c} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":i?.id??""},result:{command:"destroy",stack:c,stackId:i?.id??null,wasGone:$,parameters:S,bucket:W?
U.Bucket:null,cloudFormationCalls:r.aws.cloudFormationCalls()},tables:[],failure:void 0}};function j({confirm:E,stackName:r}){
if(E===r)return;const c=`destroy deletes stack "${r}", and confirm is "${E}"; set confirm to the stack's name`;throw new v.
r("destroy.unconfirmed",c)}async function A(E,r){const c={stackName:r.name,owner:(0,f.t)(E),purpose:"destroy"},a=await(0,h.
n)({...E,...c}),m=a.keep();let i=!1;try{await K(E,r),i=!0}finally{await m(),i||await a.release()}}async function K({aws:E,
clock:r,log:c},a){const m={client:await E.cloudFormation(),clock:r,stackId:a.id,timeout:p,onEvent:S=>c.info(S)};a.isProtected&&
await(0,n.n)(m,!1);const i=await(0,n.t)(m);if(i.kind==="done")return;const $=i.kind==="failed"?i.cause:`it is still ${i.
status} after ${p/6e4} minutes`;throw new v.r("destroy.incomplete",`stack ${a.name} was not deleted: ${$}; run destroy a\
gain`)}}),304:((C,w,t)=>{t.d(w,{n:()=>n,t:()=>e});var e=class{#t;#e=[];constructor(l){this.#t=l}get steps(){return this.#e}add(l){
this.#e.push(l);const{node:M,from:v,to:o,action:d,end:_,seconds:f,reason:k}=l,h=k&&`: ${k}`;this.#t.info(`${M}  ${d}  ve\
rsion ${v??"?"} \u2192 ${o}  ${_}${h}  ${f} s`)}};function n(l,M){return{title:`Rotation of ${l}`,head:["node","old vers\
ion","new version","action","result","seconds"],rows:M.map(({node:v,from:o,to:d,action:_,end:f,seconds:k,reason:h})=>[v,
o===null?"unknown":String(o),String(d),_,h?`${f}: ${h}`:f,String(k)])}}}),2656:((C,w,t)=>{t.d(w,{i:()=>M,n:()=>l,r:()=>v,
t:()=>n});var e=t(7811);const n=12e4,l=(0,e.u)({owner:(0,e.f)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),
held:(0,e.r)(),leaseUntil:(0,e.a)(),suspended:(0,e.n)((0,e.f)())}),M=(o,d)=>o.held&&o.leaseUntil>d,v=(0,e.u)({paused:(0,e.
r)(),by:(0,e.f)()})}),254:((C,w,t)=>{t.d(w,{r:()=>l,t:()=>k});var e=t(5051),n=t(2803),l=class extends(0,n.c)(n.o,n.s,"De\
leteStack",e.i){},M=class extends(0,n.c)(n.o,n.s,"DescribeStackEvents",e.o){};const v=100;var o=class x{#t;#e;#s;#n=[];constructor(s,u,D){
this.#t=s,this.#e=u,this.#s=D}static async fromNow(s,u){const{StackEvents:D}=await s.send(new M({StackName:u}));return new x(
s,u,D?.[0]?.EventId)}async next(){const s=[];let u;for(let D=0;D<v;D++){const O=await this.#a(u),R=O.StackEvents??[],I=R.
findIndex(({EventId:g})=>g===this.#s);if(s.push(...I<0?R:R.slice(0,I)),u=O.NextToken,I>=0||!u)break}return this.#s=s[0]?.
EventId??this.#s,s.reverse(),this.#n.push(...s),s}async#a(s){const u={StackName:this.#e,...s&&{NextToken:s}};try{return await this.#t.
send(new M(u))}catch(D){if((0,n.n)(D))return{$metadata:{}};throw D}}get all(){return this.#n}};const d=/^Resource (creation|update|deletion) cancelled/i;
function _(P){const s=P.filter(({ResourceStatus:O})=>O?.endsWith("_FAILED")).filter(({ResourceStatusReason:O})=>!d.test(
O??"")),u=s.find(O=>O.PhysicalResourceId!==O.StackId)??s[0];if(!u)return;const D=u.ResourceStatusReason??"no reason give\
n";return`${u.LogicalResourceId} (${u.ResourceType}) ${u.ResourceStatus}: ${D}`}function f(P){const s=`${P.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${P.ResourceStatus??""}  ${P.LogicalResourceId??""} (${P.ResourceType??""})`;return P.ResourceStatusReason?
`${s}: ${P.ResourceStatusReason}`:s}async function k(P,s,u){const{client:D,stackId:O,clock:R,timeout:I}=P,g=(await(0,n.t)(
D,O))?.status.name,B=await o.fromNow(D,O);await s();let L=g??"";const T=await(0,n.r)({clock:R,forMillis:I},async()=>{const y=await(0,n.
t)(D,O);for(const K of await B.next())P.onEvent(f(K));L=y?.status.name??"";const j=y&&(y.status.isInProgress||y.status.isPreview),
A=y&&L===g&&!h(B.all);return j||A?void 0:{stack:y}});if(!T)return{kind:"timed-out",status:L};for(const y of await B.next())
P.onEvent(f(y));if(u(T.stack))return{kind:"done",stack:T.stack?.status.isDeleted?void 0:T.stack};const p=_(B.all)??T.stack?.
statusReason??"";return{kind:"failed",status:L,cause:p||"CloudFormation gave no reason"}}function h(P){const s=P.findLast(
({PhysicalResourceId:u,StackId:D})=>u===D);return s!==void 0&&!new n.i(s.ResourceStatus).isInProgress}}),4640:((C,w,t)=>{
t.d(w,{t:()=>n});var e=t(7598);const n=({runName:l})=>`${l}-${(0,e.randomBytes)(4).toString("hex")}`}),7958:((C,w,t)=>{t.
r(w),t.d(w,{SSMClient:()=>e.t});var e=t(990),n=t(7615),l=t(4471),M=t(7274),v=t(2921),o=t(6313)})};export{N as id,F as ids,b as modules};
