const N=2340,b=[2340],V={9208:((S,C,e)=>{e.d(C,{t:()=>c});const c=i=>Object.assign(i,{eventStreamMarshaller:i.eventStreamSerdeProvider(
i)})}),4059:((S,C,e)=>{e.d(C,{n:()=>M,t:()=>p});var c=e(2803),i=e(6580);const y=18e5;async function p(m,P){const n=await M(
m,P),o=n?.status.remedy;if(n&&o){const d=n.statusReason?`: ${n.statusReason}`:"";throw new i.r("stack.failed-state",`sta\
ck ${P} is in the state ${n.status.name}${d}; ${o}`)}return n?.status.isPreview||n?.status.isDeleted?void 0:n}async function M({
aws:m,clock:P,log:n},o){const d=await m.cloudFormation();let f=!1;const u=await(0,c.r)({clock:P,forMillis:y},async()=>{const l=await(0,c.
t)(d,o);if(!l?.status.isInProgress)return{stack:l};f||n.info(`stack ${o} is ${l.status.name}: waiting for that operation\
 to end`),f=!0});if(u)return u.stack;throw new i.r("stack.busy",`stack ${o} is busy since ${y/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((S,C,e)=>{e.d(C,{n:()=>m,t:()=>M});var c=e(254),i=e(2803),y=e(5051),p=class extends(0,i.
c)(i.o,i.s,"UpdateTerminationProtection",y.l){};function M(P){const{client:n,stackId:o}=P;return(0,c.t)(P,()=>n.send(new c.
r({StackName:o})),d=>d===void 0||d.status.isDeleted)}async function m({client:P,stackId:n},o){await P.send(new p({StackName:n,
EnableTerminationProtection:o}))}}),6313:((S,C,e)=>{e.r(C),e.d(C,{a:()=>u,i:()=>l,n:()=>v,r:()=>E,run:()=>I,t:()=>t});var c=e(
6164),i=e(6220),y=e(4059),p=e(7643),M=e(6580),m=e(3189),P=e(139),n=e(990),o=e(4640),d=e(9713),f=e(6223),u=class extends(0,m.
E)(m.g,m.C,"DeleteBucket",m.r){},l=class extends(0,m.E)(m._,m.w,"DeleteObjects",m.i){},E=class extends(0,m.E)(m.v,m.y,"L\
istObjectVersions",m.s){},v=class extends(0,P.i)(P.n,P.r,"DeleteParameters",n.n){},t=class extends(0,P.i)(P.n,P.r,"GetPa\
rametersByPath",n.a){};const a=10;async function s({aws:D},w){const h=await D.ssm(),_=[];let O;do{const k=await h.send(new t(
{Path:(0,p.g)(w).prefix,Recursive:!0,...O&&{NextToken:O}}));_.push(...(k.Parameters??[]).map(({Name:R})=>R??"")),O=k.NextToken}while(O);
for(let k=0;k<_.length;k+=a)await h.send(new v({Names:_.slice(k,k+a)}));return _.length}async function r({aws:D},w){const h=await D.
s3();if(!await(0,c.t)(h,w))return!1;await g(h,w);try{await h.send(new u(w))}catch(_){if(!(0,M.t)(_,"NoSuchBucket"))throw _}
return!0}async function g(D,w){let h={};for(;h;){const _=await L(D,w,h),O=[..._.Versions??[],..._.DeleteMarkers??[]].map(
({Key:k,VersionId:R})=>({Key:k,...R&&{VersionId:R}}));O.length>0&&await $(D,w,O),h=_.IsTruncated?{..._.NextKeyMarker&&{KeyMarker:_.
NextKeyMarker},..._.NextVersionIdMarker&&{VersionIdMarker:_.NextVersionIdMarker}}:void 0}}const L=(D,w,h)=>D.send(new E(
{...w,...h}));async function $(D,w,h){const{Errors:_=[]}=await D.send(new l({...w,Delete:{Objects:h,Quiet:!0}})),[O]=_;if(!O)
return;const k=`${_.length} objects in bucket ${w.Bucket} were not deleted (${O.Key}: ${O.Code} ${O.Message}); run destr\
oy again`;throw new M.r("destroy.incomplete",k)}const B=54e5,I=async(D,w)=>{const{stackName:h}=D,{log:_}=w;T(D);const O=await _.
group("Preflight",()=>(0,d.t)(w)),k=await(0,y.n)(w,h),R=!k||k.status.isDeleted;R?_.info(`there is no stack ${h} in ${O.region}\
 of account ${O.account}`):await _.group("Deletion",()=>j(w,k));const A=await s(w,h),K={Bucket:(0,c.n)(O,h),ExpectedBucketOwner:O.
account},W=await r(w,K);return _.info(`deleted ${A} parameters and ${W?"":"no "}bucket ${K.Bucket}`),{headline:R?`stack ${h}\
 was gone already; ${A} parameters and ${W?1:0} buckets were left of it`:`stack ${h} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":k?.id??""},result:{command:"destroy",stack:h,stackId:k?.id??null,wasGone:R,parameters:A,bucket:W?
K.Bucket:null,cloudFormationCalls:w.aws.cloudFormationCalls()},tables:[],failure:void 0}};function T({confirm:D,stackName:w}){
if(D===w)return;const h=`destroy deletes stack "${w}", and confirm is "${D}"; set confirm to the stack's name`;throw new M.
r("destroy.unconfirmed",h)}async function j(D,w){const h={stackName:w.name,owner:(0,o.t)(D),purpose:"destroy"},_=await(0,f.
n)({...D,...h}),O=_.keep();let k=!1;try{await U(D,w),k=!0}finally{await O(),k||await _.release()}}async function U({aws:D,
clock:w,log:h},_){const O={client:await D.cloudFormation(),clock:w,stackId:_.id,timeout:B,onEvent:A=>h.info(A)};_.isProtected&&
await(0,i.n)(O,!1);const k=await(0,i.t)(O);if(k.kind==="done")return;const R=k.kind==="failed"?k.cause:`it is still ${k.
status} after ${B/6e4} minutes`;throw new M.r("destroy.incomplete",`stack ${_.name} was not deleted: ${R}; run destroy a\
gain`)}}),7158:((S,C,e)=>{e.d(C,{n:()=>M,t:()=>m});var c=e(2656),i=e(7643),y=e(6580),p=e(139);function M(n,{owner:o,purpose:d,
leaseUntil:f}){const u=new Date(f).toISOString();return new y.r("lock.held",`stack ${n} is being changed by another run,\
 ${o} (${d}), whose lock holds until ${u} and is renewed; run again when it has ended`)}var m=class{#e;#s;#t;#n;constructor({
aws:n,stackName:o,owner:d}){this.#e=n,this.#s=(0,i.g)(o).lock,this.#t=d,this.#n=o}async read(n){const o=await this.#e.ssm(),
d=n===void 0?this.#s:`${this.#s}:${n}`;try{const{Parameter:f}=await o.send(new p.t({Name:d})),u=f?.Value??"";return{version:f?.
Version??0,lock:P(u),text:u}}catch(f){if((0,y.t)(f,"ParameterNotFound","ParameterVersionNotFound"))return;throw f}}async create(n){
const o=await this.#e.ssm();try{const{Version:d=1}=await o.send(new c.a({Name:this.#s,Type:"String",Value:JSON.stringify(
n)}));return d}catch(d){if((0,y.t)(d,"ParameterAlreadyExists"))return;throw d}}async overwrite(n,o){const d=await this.#o(
JSON.stringify(o));if(d===n.version+1)return d;const f=await this.read(n.version+1);if(f?.lock?.owner===this.#t)return d;
throw f&&await this.#a(f,d),M(this.#n,f?.lock??{...o,owner:"unknown"})}async#a(n,o){let d=n;for(let f=o-1;f>n.version;f--){
const u=await this.read(f);if(u?.lock?.owner===n.lock?.owner){d=u??d;break}}(await this.read())?.version===o&&await this.#o(
d.text)}async#o(n){const{Version:o=0}=await(await this.#e.ssm()).send(new c.a({Name:this.#s,Type:"String",Value:n,Overwrite:!0}));
return o}};function P(n){try{return c.n.safeParse(JSON.parse(n)).data}catch{return}}}),2656:((S,C,e)=>{e.d(C,{a:()=>p,i:()=>P,
n:()=>m,r:()=>n,t:()=>M});var c=e(7811),i=e(990),y=e(139),p=class extends(0,y.i)(y.n,y.r,"PutParameter",i.c){};const M=12e4,
m=(0,c.u)({owner:(0,c.f)(),purpose:(0,c.t)(["deploy","rotate","repair","destroy"]),held:(0,c.r)(),leaseUntil:(0,c.a)(),suspended:(0,c.
n)((0,c.f)())}),P=(o,d)=>o.held&&o.leaseUntil>d,n=(0,c.u)({paused:(0,c.r)(),by:(0,c.f)()})}),6223:((S,C,e)=>{e.d(C,{n:()=>d});
var c=e(6765),i=e(2656),y=e(6580),p=e(7158);const M=1e4,m=15e3,P=2500,n=1e3,o=6e5;async function d(t){const a=new p.t(t);
for(;;){const s=await a.read(),r=s?.lock?.held&&s.lock.owner!==t.owner?await l(t,a,s):s,g=u(t,r?.lock?.suspended??[]);if((r?
await a.overwrite(r,g):await a.create(g))===void 0)continue;const L=f(r?.lock,t)?r?.lock:void 0;L&&t.log.info(`took over\
 from ${L.owner} (${L.purpose})`);const $=new v(t,a,{mine:g,inherited:L});return r&&await $.confirm(),$}}const f=(t,{owner:a})=>t!==
void 0&&t.owner!==a&&(t.held||t.suspended.length>0);function u({owner:t,purpose:a,clock:s},r){return{owner:t,purpose:a,held:!0,
leaseUntil:s.now()+i.t,suspended:[...r]}}async function l(t,a,s){const{clock:r,log:g,stackName:L}=t,$=s.lock;if(E($.owner,
t.owner))return s;const B=Math.max($.leaseUntil,r.now()+m),I=$.leaseUntil<r.now()-o?r.now():B;for((0,i.i)($,r.now())&&g.
info(`the lock is held by ${$.owner}: is it alive?`);r.now()<I;){await(0,c.t)(r,Math.min(P,I-r.now()));const T=await a.read();
if(T?.version!==s.version){if(!T?.lock?.held)return T;throw(0,p.n)(L,T.lock)}}return s}function E(t,a){const[[,s,r]=[],[
,g,L]=[]]=[t,a].map($=>/^(\d+)-(\d+)-/.exec($)??[]);return s!==void 0&&s===g&&Number(r)<Number(L)}var v=class{inherited;#e;#s;#t;#n=!1;constructor(t,a,{
mine:s,inherited:r}){this.#e=t,this.#s=a,this.#t=s,this.inherited=r}get isLost(){return this.#n}get suspended(){return this.#t.
suspended}async confirm(){await(0,c.t)(this.#e.clock,n),await this.#o()}async renew(t=this.#t.suspended){const{clock:a}=this.#e,
s=await this.#o(),r=this.#t.leaseUntil-i.t+M<=a.now(),g=s.text===JSON.stringify(this.#t)&&t.join()===this.#t.suspended.join();
(r||!g)&&await this.#a(s,u(this.#e,t))}async release(){if(this.#n)return;const{log:t}=this.#e,a=this.#t.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#o(),{...this.#t,...a})}catch(s){const r=new Date(this.#t.leaseUntil).
toISOString();t.warning(`the lock could not be released; it ends by itself at ${r} (${String(s)})`)}}keep(){const{clock:t}=this.#e;
let a=!1,s=()=>{},r=Promise.resolve();const g=()=>{s=t.after(M,()=>{r=this.renew().catch(()=>{}).then(()=>{a||g()})})};return g(),
async()=>{a=!0,s(),await r}}async#a(t,a){try{await this.#s.overwrite(t,a),this.#t=a}catch(s){throw s instanceof y.r&&s.code===
"lock.held"?this.#r(s.message):s}}async#o(){const{clock:t,owner:a}=this.#e;let s=await this.#s.read();for(let r=0;s?.lock?.
owner!==a&&r<3;r++)await(0,c.t)(t,n),s=await this.#s.read();if(s?.lock?.owner===a&&s.lock.held)return s;throw this.#r(s?.
lock?`it is ${s.lock.owner}'s (${s.lock.purpose})`:"it is gone")}#r(t){this.#n=!0;const{stackName:a}=this.#e;return new y.
r("lock.lost",`the lock of stack ${a} was taken from this run: ${t}; nothing more was changed, run again when that run h\
as ended`)}}}),254:((S,C,e)=>{e.d(C,{r:()=>y,t:()=>d});var c=e(5051),i=e(2803),y=class extends(0,i.c)(i.o,i.s,"DeleteSta\
ck",c.i){},p=class extends(0,i.c)(i.o,i.s,"DescribeStackEvents",c.o){};const M=100;var m=class x{#e;#s;#t;#n=[];constructor(l,E,v){
this.#e=l,this.#s=E,this.#t=v}static async fromNow(l,E){const{StackEvents:v}=await l.send(new p({StackName:E}));return new x(
l,E,v?.[0]?.EventId)}async next(){const l=[];let E;for(let v=0;v<M;v++){const t=await this.#a(E),a=t.StackEvents??[],s=a.
findIndex(({EventId:r})=>r===this.#t);if(l.push(...s<0?a:a.slice(0,s)),E=t.NextToken,s>=0||!E)break}return this.#t=l[0]?.
EventId??this.#t,l.reverse(),this.#n.push(...l),l}async#a(l){const E={StackName:this.#s,...l&&{NextToken:l}};try{return await this.#e.
send(new p(E))}catch(v){if((0,i.n)(v))return{$metadata:{}};throw v}}get all(){return this.#n}};const P=/^Resource (creation|update|deletion) cancelled/i;
function n(u){const l=u.filter(({ResourceStatus:t})=>t?.endsWith("_FAILED")).filter(({ResourceStatusReason:t})=>!P.test(
t??"")),E=l.find(t=>t.PhysicalResourceId!==t.StackId)??l[0];if(!E)return;const v=E.ResourceStatusReason??"no reason give\
n";return`${E.LogicalResourceId} (${E.ResourceType}) ${E.ResourceStatus}: ${v}`}function o(u){const l=`${u.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${u.ResourceStatus??""}  ${u.LogicalResourceId??""} (${u.ResourceType??""})`;return u.ResourceStatusReason?
`${l}: ${u.ResourceStatusReason}`:l}async function d(u,l,E){const{client:v,stackId:t,clock:a,timeout:s}=u,r=(await(0,i.t)(
v,t))?.status.name,g=await m.fromNow(v,t);await l();let L=r??"";const $=await(0,i.r)({clock:a,forMillis:s},async()=>{const I=await(0,i.
t)(v,t);for(const U of await g.next())u.onEvent(o(U));L=I?.status.name??"";const T=I&&(I.status.isInProgress||I.status.isPreview),
j=I&&L===r&&!f(g.all);return T||j?void 0:{stack:I}});if(!$)return{kind:"timed-out",status:L};for(const I of await g.next())
u.onEvent(o(I));if(E($.stack))return{kind:"done",stack:$.stack?.status.isDeleted?void 0:$.stack};const B=n(g.all)??$.stack?.
statusReason??"";return{kind:"failed",status:L,cause:B||"CloudFormation gave no reason"}}function f(u){const l=u.findLast(
({PhysicalResourceId:E,StackId:v})=>E===v);return l!==void 0&&!new i.i(l.ResourceStatus).isInProgress}}),4640:((S,C,e)=>{
e.d(C,{t:()=>i});var c=e(7598);const i=({runName:y})=>`${y}-${(0,c.randomBytes)(4).toString("hex")}`})};export{N as id,b as ids,V as modules};
