const N=4526,b=[4526,2340],V={9208:((T,M,t)=>{t.d(M,{t:()=>i});const i=c=>Object.assign(c,{eventStreamMarshaller:c.eventStreamSerdeProvider(
c)})}),4059:((T,M,t)=>{t.d(M,{n:()=>g,t:()=>$});var i=t(2803),c=t(6580);const v=18e5;async function $(m,P){const n=await g(
m,P),o=n?.status.remedy;if(n&&o){const d=n.statusReason?`: ${n.statusReason}`:"";throw new c.r("stack.failed-state",`sta\
ck ${P} is in the state ${n.status.name}${d}; ${o}`)}return n?.status.isPreview||n?.status.isDeleted?void 0:n}async function g({
aws:m,clock:P,log:n},o){const d=await m.cloudFormation();let E=!1;const _=await(0,i.r)({clock:P,forMillis:v},async()=>{const l=await(0,i.
t)(d,o);if(!l?.status.isInProgress)return{stack:l};E||n.info(`stack ${o} is ${l.status.name}: waiting for that operation\
 to end`),E=!0});if(_)return _.stack;throw new c.r("stack.busy",`stack ${o} is busy since ${v/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((T,M,t)=>{t.d(M,{n:()=>m,t:()=>g});var i=t(254),c=t(2803),v=t(5051),$=class extends(0,c.
c)(c.o,c.s,"UpdateTerminationProtection",v.l){};function g(P){const{client:n,stackId:o}=P;return(0,i.t)(P,()=>n.send(new i.
r({StackName:o})),d=>d===void 0||d.status.isDeleted)}async function m({client:P,stackId:n},o){await P.send(new $({StackName:n,
EnableTerminationProtection:o}))}}),6313:((T,M,t)=>{t.r(M),t.d(M,{a:()=>_,i:()=>l,n:()=>D,r:()=>f,run:()=>R,t:()=>e});var i=t(
6164),c=t(6220),v=t(4059),$=t(7643),g=t(6580),m=t(3189),P=t(139),n=t(990),o=t(4640),d=t(9713),E=t(6223),_=class extends(0,m.
E)(m.g,m.C,"DeleteBucket",m.r){},l=class extends(0,m.E)(m._,m.w,"DeleteObjects",m.i){},f=class extends(0,m.E)(m.v,m.y,"L\
istObjectVersions",m.s){},D=class extends(0,P.i)(P.n,P.r,"DeleteParameters",n.n){},e=class extends(0,P.i)(P.n,P.r,"GetPa\
rametersByPath",n.a){};const a=10;async function s({aws:O},w){const h=await O.ssm(),u=[];let y;do{const k=await h.send(new e(
{Path:(0,$.g)(w).prefix,Recursive:!0,...y&&{NextToken:y}}));u.push(...(k.Parameters??[]).map(({Name:p})=>p??"")),y=k.NextToken}while(y);
for(let k=0;k<u.length;k+=a)await h.send(new D({Names:u.slice(k,k+a)}));return u.length}async function r({aws:O},w){const h=await O.
s3();if(!await(0,i.t)(h,w))return!1;await C(h,w);try{await h.send(new _(w))}catch(u){if(!(0,g.t)(u,"NoSuchBucket"))throw u}
return!0}async function C(O,w){let h={};for(;h;){const u=await I(O,w,h),y=[...u.Versions??[],...u.DeleteMarkers??[]].map(
({Key:k,VersionId:p})=>({Key:k,...p&&{VersionId:p}}));y.length>0&&await L(O,w,y),h=u.IsTruncated?{...u.NextKeyMarker&&{KeyMarker:u.
NextKeyMarker},...u.NextVersionIdMarker&&{VersionIdMarker:u.NextVersionIdMarker}}:void 0}}const I=(O,w,h)=>O.send(new f(
{...w,...h}));async function L(O,w,h){const{Errors:u=[]}=await O.send(new l({...w,Delete:{Objects:h,Quiet:!0}})),[y]=u;if(!y)
return;const k=`${u.length} objects in bucket ${w.Bucket} were not deleted (${y.Key}: ${y.Code} ${y.Message}); run destr\
oy again`;throw new g.r("destroy.incomplete",k)}const B=54e5,R=async(O,w)=>{const{stackName:h}=O,{log:u}=w;S(O);const y=await u.
group("Preflight",()=>(0,d.t)(w)),k=await(0,v.n)(w,h),p=!k||k.status.isDeleted;p?u.info(`there is no stack ${h} in ${y.region}\
 of account ${y.account}`):await u.group("Deletion",()=>j(w,k));const A=await s(w,h),K={Bucket:(0,i.n)(y,h),ExpectedBucketOwner:y.
account},W=await r(w,K);return u.info(`deleted ${A} parameters and ${W?"":"no "}bucket ${K.Bucket}`),{headline:p?`stack ${h}\
 was gone already; ${A} parameters and ${W?1:0} buckets were left of it`:`stack ${h} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":k?.id??""},result:{command:"destroy",stack:h,stackId:k?.id??null,wasGone:p,parameters:A,bucket:W?
K.Bucket:null,cloudFormationCalls:w.aws.cloudFormationCalls()},tables:[],failure:void 0}};function S({confirm:O,stackName:w}){
if(O===w)return;const h=`destroy deletes stack "${w}", and confirm is "${O}"; set confirm to the stack's name`;throw new g.
r("destroy.unconfirmed",h)}async function j(O,w){const h={stackName:w.name,owner:(0,o.t)(O),purpose:"destroy"},u=await(0,E.
n)({...O,...h}),y=u.keep();let k=!1;try{await U(O,w),k=!0}finally{await y(),k||await u.release()}}async function U({aws:O,
clock:w,log:h},u){const y={client:await O.cloudFormation(),clock:w,stackId:u.id,timeout:B,onEvent:A=>h.info(A)};u.isProtected&&
await(0,c.n)(y,!1);const k=await(0,c.t)(y);if(k.kind==="done")return;const p=k.kind==="failed"?k.cause:`it is still ${k.
status} after ${B/6e4} minutes`;throw new g.r("destroy.incomplete",`stack ${u.name} was not deleted: ${p}; run destroy a\
gain`)}}),7158:((T,M,t)=>{t.d(M,{n:()=>g,t:()=>m});var i=t(2656),c=t(7643),v=t(6580),$=t(139);function g(n,{owner:o,purpose:d,
leaseUntil:E}){const _=new Date(E).toISOString();return new v.r("lock.held",`stack ${n} is being changed by another run,\
 ${o} (${d}), whose lock holds until ${_} and is renewed; run again when it has ended`)}var m=class{#e;#s;#t;#n;constructor({
aws:n,stackName:o,owner:d}){this.#e=n,this.#s=(0,c.g)(o).lock,this.#t=d,this.#n=o}async read(n){const o=await this.#e.ssm(),
d=n===void 0?this.#s:`${this.#s}:${n}`;try{const{Parameter:E}=await o.send(new $.t({Name:d})),_=E?.Value??"";return{version:E?.
Version??0,lock:P(_),text:_}}catch(E){if((0,v.t)(E,"ParameterNotFound","ParameterVersionNotFound"))return;throw E}}async create(n){
const o=await this.#e.ssm();try{const{Version:d=1}=await o.send(new i.a({Name:this.#s,Type:"String",Value:JSON.stringify(
n)}));return d}catch(d){if((0,v.t)(d,"ParameterAlreadyExists"))return;throw d}}async overwrite(n,o){const d=await this.#o(
JSON.stringify(o));if(d===n.version+1)return d;const E=await this.read(n.version+1);if(E?.lock?.owner===this.#t)return d;
throw E&&await this.#a(E,d),g(this.#n,E?.lock??{...o,owner:"unknown"})}async#a(n,o){let d=n;for(let E=o-1;E>n.version;E--){
const _=await this.read(E);if(_?.lock?.owner===n.lock?.owner){d=_??d;break}}(await this.read())?.version===o&&await this.#o(
d.text)}async#o(n){const{Version:o=0}=await(await this.#e.ssm()).send(new i.a({Name:this.#s,Type:"String",Value:n,Overwrite:!0}));
return o}};function P(n){try{return i.n.safeParse(JSON.parse(n)).data}catch{return}}}),2656:((T,M,t)=>{t.d(M,{a:()=>$,i:()=>P,
n:()=>m,r:()=>n,t:()=>g});var i=t(7811),c=t(990),v=t(139),$=class extends(0,v.i)(v.n,v.r,"PutParameter",c.c){};const g=12e4,
m=(0,i.u)({owner:(0,i.f)(),purpose:(0,i.t)(["deploy","rotate","repair","destroy"]),held:(0,i.r)(),leaseUntil:(0,i.a)(),suspended:(0,i.
n)((0,i.f)())}),P=(o,d)=>o.held&&o.leaseUntil>d,n=(0,i.u)({paused:(0,i.r)(),by:(0,i.f)()})}),6223:((T,M,t)=>{t.d(M,{n:()=>d});
var i=t(6765),c=t(2656),v=t(6580),$=t(7158);const g=1e4,m=15e3,P=2500,n=1e3,o=6e5;async function d(e){const a=new $.t(e);
for(;;){const s=await a.read(),r=s?.lock?.held&&s.lock.owner!==e.owner?await l(e,a,s):s,C=_(e,r?.lock?.suspended??[]);if((r?
await a.overwrite(r,C):await a.create(C))===void 0)continue;const I=E(r?.lock,e)?r?.lock:void 0;I&&e.log.info(`took over\
 from ${I.owner} (${I.purpose})`);const L=new D(e,a,{mine:C,inherited:I});return r&&await L.confirm(),L}}const E=(e,{owner:a})=>e!==
void 0&&e.owner!==a&&(e.held||e.suspended.length>0);function _({owner:e,purpose:a,clock:s},r){return{owner:e,purpose:a,held:!0,
leaseUntil:s.now()+c.t,suspended:[...r]}}async function l(e,a,s){const{clock:r,log:C,stackName:I}=e,L=s.lock;if(f(L.owner,
e.owner))return s;const B=Math.max(L.leaseUntil,r.now()+m),R=L.leaseUntil<r.now()-o?r.now():B;for((0,c.i)(L,r.now())&&C.
info(`the lock is held by ${L.owner}: is it alive?`);r.now()<R;){await(0,i.t)(r,Math.min(P,R-r.now()));const S=await a.read();
if(S?.version!==s.version){if(!S?.lock?.held)return S;throw(0,$.n)(I,S.lock)}}return s}function f(e,a){const[[,s,r]=[],[
,C,I]=[]]=[e,a].map(L=>/^(\d+)-(\d+)-/.exec(L)??[]);return s!==void 0&&s===C&&Number(r)<Number(I)}var D=class{inherited;#e;#s;#t;#n=!1;constructor(e,a,{
mine:s,inherited:r}){this.#e=e,this.#s=a,this.#t=s,this.inherited=r}get isLost(){return this.#n}get suspended(){return this.#t.
suspended}async confirm(){await(0,i.t)(this.#e.clock,n),await this.#o()}async renew(e=this.#t.suspended){const{clock:a}=this.#e,
s=await this.#o(),r=this.#t.leaseUntil-c.t+g<=a.now(),C=s.text===JSON.stringify(this.#t)&&e.join()===this.#t.suspended.join();
(r||!C)&&await this.#a(s,_(this.#e,e))}async release(){if(this.#n)return;const{log:e}=this.#e,a=this.#t.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#o(),{...this.#t,...a})}catch(s){const r=new Date(this.#t.leaseUntil).
toISOString();e.warning(`the lock could not be released; it ends by itself at ${r} (${String(s)})`)}}keep(){const{clock:e}=this.#e;
let a=!1,s=()=>{},r=Promise.resolve();const C=()=>{s=e.after(g,()=>{r=this.renew().catch(()=>{}).then(()=>{a||C()})})};return C(),
async()=>{a=!0,s(),await r}}async#a(e,a){try{await this.#s.overwrite(e,a),this.#t=a}catch(s){throw s instanceof v.r&&s.code===
"lock.held"?this.#r(s.message):s}}async#o(){const{clock:e,owner:a}=this.#e;let s=await this.#s.read();for(let r=0;s?.lock?.
owner!==a&&r<3;r++)await(0,i.t)(e,n),s=await this.#s.read();if(s?.lock?.owner===a&&s.lock.held)return s;throw this.#r(s?.
lock?`it is ${s.lock.owner}'s (${s.lock.purpose})`:"it is gone")}#r(e){this.#n=!0;const{stackName:a}=this.#e;return new v.
r("lock.lost",`the lock of stack ${a} was taken from this run: ${e}; nothing more was changed, run again when that run h\
as ended`)}}}),254:((T,M,t)=>{t.d(M,{r:()=>v,t:()=>d});var i=t(5051),c=t(2803),v=class extends(0,c.c)(c.o,c.s,"DeleteSta\
ck",i.i){},$=class extends(0,c.c)(c.o,c.s,"DescribeStackEvents",i.o){};const g=100;var m=class x{#e;#s;#t;#n=[];constructor(l,f,D){
this.#e=l,this.#s=f,this.#t=D}static async fromNow(l,f){const{StackEvents:D}=await l.send(new $({StackName:f}));return new x(
l,f,D?.[0]?.EventId)}async next(){const l=[];let f;for(let D=0;D<g;D++){const e=await this.#a(f),a=e.StackEvents??[],s=a.
findIndex(({EventId:r})=>r===this.#t);if(l.push(...s<0?a:a.slice(0,s)),f=e.NextToken,s>=0||!f)break}return this.#t=l[0]?.
EventId??this.#t,l.reverse(),this.#n.push(...l),l}async#a(l){const f={StackName:this.#s,...l&&{NextToken:l}};try{return await this.#e.
send(new $(f))}catch(D){if((0,c.n)(D))return{$metadata:{}};throw D}}get all(){return this.#n}};const P=/^Resource (creation|update|deletion) cancelled/i;
function n(_){const l=_.filter(({ResourceStatus:e})=>e?.endsWith("_FAILED")).filter(({ResourceStatusReason:e})=>!P.test(
e??"")),f=l.find(e=>e.PhysicalResourceId!==e.StackId)??l[0];if(!f)return;const D=f.ResourceStatusReason??"no reason give\
n";return`${f.LogicalResourceId} (${f.ResourceType}) ${f.ResourceStatus}: ${D}`}function o(_){const l=`${_.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${_.ResourceStatus??""}  ${_.LogicalResourceId??""} (${_.ResourceType??""})`;return _.ResourceStatusReason?
`${l}: ${_.ResourceStatusReason}`:l}async function d(_,l,f){const{client:D,stackId:e,clock:a,timeout:s}=_,r=(await(0,c.t)(
D,e))?.status.name,C=await m.fromNow(D,e);await l();let I=r??"";const L=await(0,c.r)({clock:a,forMillis:s},async()=>{const R=await(0,c.
t)(D,e);for(const U of await C.next())_.onEvent(o(U));I=R?.status.name??"";const S=R&&(R.status.isInProgress||R.status.isPreview),
j=R&&I===r&&!E(C.all);return S||j?void 0:{stack:R}});if(!L)return{kind:"timed-out",status:I};for(const R of await C.next())
_.onEvent(o(R));if(f(L.stack))return{kind:"done",stack:L.stack?.status.isDeleted?void 0:L.stack};const B=n(C.all)??L.stack?.
statusReason??"";return{kind:"failed",status:I,cause:B||"CloudFormation gave no reason"}}function E(_){const l=_.findLast(
({PhysicalResourceId:f,StackId:D})=>f===D);return l!==void 0&&!new c.i(l.ResourceStatus).isInProgress}}),4640:((T,M,t)=>{
t.d(M,{t:()=>c});var i=t(7598);const c=({runName:v})=>`${v}-${(0,i.randomBytes)(4).toString("hex")}`}),311:((T,M,t)=>{t.
d(M,{S3Client:()=>i.t});var i=t(3189),c=t(6164),v=t(6313)})};export{N as id,b as ids,V as modules};
