const W=526,b=[526,340],V={9208:((T,D,a)=>{a.d(D,{t:()=>c});const c=o=>Object.assign(o,{eventStreamMarshaller:o.eventStreamSerdeProvider(
o)})}),4059:((T,D,a)=>{a.d(D,{n:()=>M,t:()=>g});var c=a(2803),o=a(6580);const $=18e5;async function g(_,m){const P=await M(
_,m),O=P?.status.remedy;if(P&&O){const p=P.statusReason?`: ${P.statusReason}`:"";throw new o.r("stack.failed-state",`sta\
ck ${m} is in the state ${P.status.name}${p}; ${O}`)}return P?.status.isPreview||P?.status.isDeleted?void 0:P}async function M({
aws:_,clock:m,log:P},O){const p=await _.cloudFormation();let B=!1;const E=await(0,c.r)({clock:m,forMillis:$},async()=>{const r=await(0,c.
t)(p,O);if(!r?.status.isInProgress)return{stack:r};B||P.info(`stack ${O} is ${r.status.name}: waiting for that operation\
 to end`),B=!0});if(E)return E.stack;throw new o.r("stack.busy",`stack ${O} is busy since ${$/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((T,D,a)=>{a.d(D,{n:()=>_,t:()=>M});var c=a(254),o=a(2803),$=a(5051),g=class extends(0,o.
c)(o.o,o.s,"UpdateTerminationProtection",$.l){};function M(m){const{client:P,stackId:O}=m;return(0,c.t)(m,()=>P.send(new c.
r({StackName:O})),p=>p===void 0||p.status.isDeleted)}async function _({client:m,stackId:P},O){await m.send(new g({StackName:P,
EnableTerminationProtection:O}))}}),6313:((T,D,a)=>{a.r(D),a.d(D,{a:()=>E,i:()=>r,n:()=>k,r:()=>w,run:()=>d,t:()=>y});var c=a(
6164),o=a(6220),$=a(4059),g=a(7643),M=a(6580),_=a(3189),m=a(7274),P=a(990),O=a(4640),p=a(9713),B=a(6223),E=class extends(0,_.
E)(_.g,_.C,"DeleteBucket",_.r){},r=class extends(0,_.E)(_._,_.w,"DeleteObjects",_.i){},w=class extends(0,_.E)(_.v,_.y,"L\
istObjectVersions",_.s){},k=class extends(0,m.a)(m.r,m.i,"DeleteParameters",P.n){},y=class extends(0,m.a)(m.r,m.i,"GetPa\
rametersByPath",P.a){};const L=10;async function R({aws:h},i){const u=await h.ssm(),l=[];let v;do{const f=await u.send(new y(
{Path:(0,g.g)(i).prefix,Recursive:!0,...v&&{NextToken:v}}));l.push(...(f.Parameters??[]).map(({Name:I})=>I??"")),v=f.NextToken}while(v);
for(let f=0;f<l.length;f+=L)await u.send(new k({Names:l.slice(f,f+L)}));return l.length}async function A({aws:h},i){const u=await h.
s3();if(!await(0,c.t)(u,i))return!1;await e(u,i);try{await u.send(new E(i))}catch(l){if(!(0,M.t)(l,"NoSuchBucket"))throw l}
return!0}async function e(h,i){let u={};for(;u;){const l=await s(h,i,u),v=[...l.Versions??[],...l.DeleteMarkers??[]].map(
({Key:f,VersionId:I})=>({Key:f,...I&&{VersionId:I}}));v.length>0&&await t(h,i,v),u=l.IsTruncated?{...l.NextKeyMarker&&{KeyMarker:l.
NextKeyMarker},...l.NextVersionIdMarker&&{VersionIdMarker:l.NextVersionIdMarker}}:void 0}}const s=(h,i,u)=>h.send(new w(
{...i,...u}));async function t(h,i,u){const{Errors:l=[]}=await h.send(new r({...i,Delete:{Objects:u,Quiet:!0}})),[v]=l;if(!v)
return;const f=`${l.length} objects in bucket ${i.Bucket} were not deleted (${v.Key}: ${v.Code} ${v.Message}); run destr\
oy again`;throw new M.r("destroy.incomplete",f)}const n=54e5,d=async(h,i)=>{const{stackName:u}=h,{log:l}=i;S(h);const v=await l.
group("Preflight",()=>(0,p.t)(i)),f=await(0,$.n)(i,u),I=!f||f.status.isDeleted;I?l.info(`there is no stack ${u} in ${v.region}\
 of account ${v.account}`):await l.group("Deletion",()=>C(i,f));const U=await R(i,u),K={Bucket:(0,c.n)(v,u),ExpectedBucketOwner:v.
account},x=await A(i,K);return l.info(`deleted ${U} parameters and ${x?"":"no "}bucket ${K.Bucket}`),{headline:I?`stack ${u}\
 was gone already; ${U} parameters and ${x?1:0} buckets were left of it`:`stack ${u} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":f?.id??""},result:{command:"destroy",stack:u,stackId:f?.id??null,wasGone:I,parameters:U,bucket:x?
K.Bucket:null,cloudFormationCalls:i.aws.cloudFormationCalls()},tables:[],failure:void 0}};function S({confirm:h,stackName:i}){
if(h===i)return;const u=`destroy deletes stack "${i}", and confirm is "${h}"; set confirm to the stack's name`;throw new M.
r("destroy.unconfirmed",u)}async function C(h,i){const u={stackName:i.name,owner:(0,O.t)(h),purpose:"destroy"},l=await(0,B.
n)({...h,...u}),v=l.keep();let f=!1;try{await j(h,i),f=!0}finally{await v(),f||await l.release()}}async function j({aws:h,
clock:i,log:u},l){const v={client:await h.cloudFormation(),clock:i,stackId:l.id,timeout:n,onEvent:U=>u.info(U)};l.isProtected&&
await(0,o.n)(v,!1);const f=await(0,o.t)(v);if(f.kind==="done")return;const I=f.kind==="failed"?f.cause:`it is still ${f.
status} after ${n/6e4} minutes`;throw new M.r("destroy.incomplete",`stack ${l.name} was not deleted: ${I}; run destroy a\
gain`)}}),2656:((T,D,a)=>{a.d(D,{i:()=>g,n:()=>$,r:()=>M,t:()=>o});var c=a(7811);const o=12e4,$=(0,c.u)({owner:(0,c.f)(),
purpose:(0,c.t)(["deploy","rotate","repair","destroy"]),held:(0,c.r)(),leaseUntil:(0,c.a)(),suspended:(0,c.n)((0,c.f)())}),
g=(_,m)=>_.held&&_.leaseUntil>m,M=(0,c.u)({paused:(0,c.r)(),by:(0,c.f)()})}),6223:((T,D,a)=>{a.d(D,{n:()=>B});var c=a(6765),
o=a(2656),$=a(7643),g=a(6580),M=a(7274);const _=1e4,m=15e3,P=2500,O=1e3,p=6e5;async function B(e){const s=new L(e);for(;;){
const t=await s.read();t?.lock?.held&&t.lock.owner!==e.owner&&await w(e,s,t);const n=r(e,t?.lock?.suspended??[]);if((t?await s.
overwrite(t,n):await s.create(n))===void 0)continue;const d=E(t?.lock,e)?t?.lock:void 0;d&&e.log.info(`took over from ${d.
owner} (${d.purpose})`);const S=new A(e,s,{mine:n,inherited:d});return t&&await S.confirm(),S}}const E=(e,{owner:s})=>e!==
void 0&&e.owner!==s&&(e.held||e.suspended.length>0);function r({owner:e,purpose:s,clock:t},n){return{owner:e,purpose:s,held:!0,
leaseUntil:t.now()+o.t,suspended:[...n]}}async function w(e,s,t){const{clock:n,log:d,stackName:S}=e,C=t.lock;if(k(C.owner,
e.owner))return;const j=Math.max(C.leaseUntil,n.now()+m),h=C.leaseUntil<n.now()-p?n.now():j;for((0,o.i)(C,n.now())&&d.info(
`the lock is held by ${C.owner}: is it alive?`);n.now()<h;){await(0,c.t)(n,Math.min(P,h-n.now()));const i=await s.read();
if(i?.version!==t.version){if(!i?.lock?.held)return;throw y(S,i.lock)}}}function k(e,s){const[[,t,n]=[],[,d,S]=[]]=[e,s].
map(C=>/^(\d+)-(\d+)-/.exec(C)??[]);return t!==void 0&&t===d&&Number(n)<Number(S)}function y(e,{owner:s,purpose:t,leaseUntil:n}){
const d=new Date(n).toISOString();return new g.r("lock.held",`stack ${e} is being changed by another run, ${s} (${t}), w\
hose lock holds until ${d} and is renewed; run again when it has ended`)}var L=class{#e;#s;#t;#n;constructor({aws:e,stackName:s,
owner:t}){this.#e=e,this.#s=(0,$.g)(s).lock,this.#t=t,this.#n=s}async read(e){const s=await this.#e.ssm(),t=e===void 0?this.#s:
`${this.#s}:${e}`;try{const{Parameter:n}=await s.send(new M.n({Name:t})),d=n?.Value??"";return{version:n?.Version??0,lock:R(
d),text:d}}catch(n){if((0,g.t)(n,"ParameterNotFound","ParameterVersionNotFound"))return;throw n}}async create(e){const s=await this.#e.
ssm();try{const{Version:t=1}=await s.send(new M.t({Name:this.#s,Type:"String",Value:JSON.stringify(e)}));return t}catch(t){
if((0,g.t)(t,"ParameterAlreadyExists"))return;throw t}}async overwrite(e,s){const t=await this.#o(JSON.stringify(s));if(t===
e.version+1)return t;const n=await this.read(e.version+1);if(n?.lock?.owner===this.#t)return t;throw n&&await this.#a(n,
t),y(this.#n,n?.lock??{...s,owner:"unknown"})}async#a(e,s){let t=e;for(let n=s-1;n>e.version;n--){const d=await this.read(
n);if(d?.lock?.owner===e.lock?.owner){t=d??t;break}}(await this.read())?.version===s&&await this.#o(t.text)}async#o(e){const{
Version:s=0}=await(await this.#e.ssm()).send(new M.t({Name:this.#s,Type:"String",Value:e,Overwrite:!0}));return s}};function R(e){
try{return o.n.safeParse(JSON.parse(e)).data}catch{return}}var A=class{inherited;#e;#s;#t;#n=!1;constructor(e,s,{mine:t,
inherited:n}){this.#e=e,this.#s=s,this.#t=t,this.inherited=n}get isLost(){return this.#n}get suspended(){return this.#t.
suspended}async confirm(){await(0,c.t)(this.#e.clock,O),await this.#o()}async renew(e=this.#t.suspended){const{clock:s}=this.#e,
t=await this.#o(),n=this.#t.leaseUntil-o.t+_<=s.now(),d=t.text===JSON.stringify(this.#t)&&e.join()===this.#t.suspended.join();
(n||!d)&&await this.#a(t,r(this.#e,e))}async release(){if(this.#n)return;const{log:e}=this.#e,s=this.#t.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#o(),{...this.#t,...s})}catch(t){const n=new Date(this.#t.leaseUntil).
toISOString();e.warning(`the lock could not be released; it ends by itself at ${n} (${String(t)})`)}}keep(){const{clock:e}=this.#e;
let s=!1,t=()=>{},n=Promise.resolve();const d=()=>{t=e.after(_,()=>{n=this.renew().catch(()=>{}).then(()=>{s||d()})})};return d(),
async()=>{s=!0,t(),await n}}async#a(e,s){try{await this.#s.overwrite(e,s),this.#t=s}catch(t){throw t instanceof g.r&&t.code===
"lock.held"?this.#r(t.message):t}}async#o(){const{clock:e,owner:s}=this.#e;let t=await this.#s.read();for(let n=0;t?.lock?.
owner!==s&&n<3;n++)await(0,c.t)(e,O),t=await this.#s.read();if(t?.lock?.owner===s&&t.lock.held)return t;throw this.#r(t?.
lock?`it is ${t.lock.owner}'s (${t.lock.purpose})`:"it is gone")}#r(e){this.#n=!0;const{stackName:s}=this.#e;return new g.
r("lock.lost",`the lock of stack ${s} was taken from this run: ${e}; nothing more was changed, run again when that run h\
as ended`)}}}),254:((T,D,a)=>{a.d(D,{r:()=>$,t:()=>p});var c=a(5051),o=a(2803),$=class extends(0,o.c)(o.o,o.s,"DeleteSta\
ck",c.i){},g=class extends(0,o.c)(o.o,o.s,"DescribeStackEvents",c.o){};const M=100;var _=class N{#e;#s;#t;#n=[];constructor(r,w,k){
this.#e=r,this.#s=w,this.#t=k}static async fromNow(r,w){const{StackEvents:k}=await r.send(new g({StackName:w}));return new N(
r,w,k?.[0]?.EventId)}async next(){const r=[];let w;for(let k=0;k<M;k++){const y=await this.#a(w),L=y.StackEvents??[],R=L.
findIndex(({EventId:A})=>A===this.#t);if(r.push(...R<0?L:L.slice(0,R)),w=y.NextToken,R>=0||!w)break}return this.#t=r[0]?.
EventId??this.#t,r.reverse(),this.#n.push(...r),r}async#a(r){const w={StackName:this.#s,...r&&{NextToken:r}};try{return await this.#e.
send(new g(w))}catch(k){if((0,o.n)(k))return{$metadata:{}};throw k}}get all(){return this.#n}};const m=/^Resource (creation|update|deletion) cancelled/i;
function P(E){const r=E.filter(({ResourceStatus:y})=>y?.endsWith("_FAILED")).filter(({ResourceStatusReason:y})=>!m.test(
y??"")),w=r.find(y=>y.PhysicalResourceId!==y.StackId)??r[0];if(!w)return;const k=w.ResourceStatusReason??"no reason give\
n";return`${w.LogicalResourceId} (${w.ResourceType}) ${w.ResourceStatus}: ${k}`}function O(E){const r=`${E.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${E.ResourceStatus??""}  ${E.LogicalResourceId??""} (${E.ResourceType??""})`;return E.ResourceStatusReason?
`${r}: ${E.ResourceStatusReason}`:r}async function p(E,r,w){const{client:k,stackId:y,clock:L,timeout:R}=E,A=(await(0,o.t)(
k,y))?.status.name,e=await _.fromNow(k,y);await r();let s=A??"";const t=await(0,o.r)({clock:L,forMillis:R},async()=>{const d=await(0,o.
t)(k,y);for(const j of await e.next())E.onEvent(O(j));s=d?.status.name??"";const S=d&&(d.status.isInProgress||d.status.isPreview),
C=d&&s===A&&!B(e.all);return S||C?void 0:{stack:d}});if(!t)return{kind:"timed-out",status:s};for(const d of await e.next())
E.onEvent(O(d));if(w(t.stack))return{kind:"done",stack:t.stack?.status.isDeleted?void 0:t.stack};const n=P(e.all)??t.stack?.
statusReason??"";return{kind:"failed",status:s,cause:n||"CloudFormation gave no reason"}}function B(E){const r=E.findLast(
({PhysicalResourceId:w,StackId:k})=>w===k);return r!==void 0&&!new o.i(r.ResourceStatus).isInProgress}}),4640:((T,D,a)=>{
a.d(D,{t:()=>o});var c=a(7598);const o=({runName:$})=>`${$}-${(0,c.randomBytes)(4).toString("hex")}`}),311:((T,D,a)=>{a.
d(D,{S3Client:()=>c.t});var c=a(3189),o=a(6164),$=a(6313)})};export{W as id,b as ids,V as modules};
