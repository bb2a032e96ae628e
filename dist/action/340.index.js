const W=340,b=[340],V={9208:((A,g,a)=>{a.d(g,{t:()=>d});const d=o=>Object.assign(o,{eventStreamMarshaller:o.eventStreamSerdeProvider(
o)})}),4059:((A,g,a)=>{a.d(g,{n:()=>O,t:()=>M});var d=a(2803),o=a(6580);const $=18e5;async function M(w,m){const P=await O(
w,m),D=P?.status.remedy;if(P&&D){const p=P.statusReason?`: ${P.statusReason}`:"";throw new o.r("stack.failed-state",`sta\
ck ${m} is in the state ${P.status.name}${p}; ${D}`)}return P?.status.isPreview||P?.status.isDeleted?void 0:P}async function O({
aws:w,clock:m,log:P},D){const p=await w.cloudFormation();let T=!1;const k=await(0,d.r)({clock:m,forMillis:$},async()=>{const r=await(0,d.
t)(p,D);if(!r?.status.isInProgress)return{stack:r};T||P.info(`stack ${D} is ${r.status.name}: waiting for that operation\
 to end`),T=!0});if(k)return k.stack;throw new o.r("stack.busy",`stack ${D} is busy since ${$/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((A,g,a)=>{a.d(g,{n:()=>w,t:()=>O});var d=a(254),o=a(2803),$=a(5051),M=class extends(0,o.
c)(o.o,o.s,"UpdateTerminationProtection",$.l){};function O(m){const{client:P,stackId:D}=m;return(0,d.t)(m,()=>P.send(new d.
r({StackName:D})),p=>p===void 0||p.status.isDeleted)}async function w({client:m,stackId:P},D){await m.send(new M({StackName:P,
EnableTerminationProtection:D}))}}),6313:((A,g,a)=>{a.r(g),a.d(g,{a:()=>k,i:()=>r,n:()=>E,r:()=>_,run:()=>c,t:()=>y});var d=a(
6164),o=a(6220),$=a(4059),M=a(7643),O=a(6580),w=a(3189),m=a(7274),P=a(990),D=a(4640),p=a(9713),T=a(6223),k=class extends(0,w.
E)(w.g,w.C,"DeleteBucket",w.r){},r=class extends(0,w.E)(w._,w.w,"DeleteObjects",w.i){},_=class extends(0,w.E)(w.v,w.y,"L\
istObjectVersions",w.s){},E=class extends(0,m.a)(m.r,m.i,"DeleteParameters",P.n){},y=class extends(0,m.a)(m.r,m.i,"GetPa\
rametersByPath",P.a){};const S=10;async function R({aws:h},i){const u=await h.ssm(),l=[];let v;do{const f=await u.send(new y(
{Path:(0,M.g)(i).prefix,Recursive:!0,...v&&{NextToken:v}}));l.push(...(f.Parameters??[]).map(({Name:I})=>I??"")),v=f.NextToken}while(v);
for(let f=0;f<l.length;f+=S)await u.send(new E({Names:l.slice(f,f+S)}));return l.length}async function B({aws:h},i){const u=await h.
s3();if(!await(0,d.t)(u,i))return!1;await e(u,i);try{await u.send(new k(i))}catch(l){if(!(0,O.t)(l,"NoSuchBucket"))throw l}
return!0}async function e(h,i){let u={};for(;u;){const l=await s(h,i,u),v=[...l.Versions??[],...l.DeleteMarkers??[]].map(
({Key:f,VersionId:I})=>({Key:f,...I&&{VersionId:I}}));v.length>0&&await t(h,i,v),u=l.IsTruncated?{...l.NextKeyMarker&&{KeyMarker:l.
NextKeyMarker},...l.NextVersionIdMarker&&{VersionIdMarker:l.NextVersionIdMarker}}:void 0}}const s=(h,i,u)=>h.send(new _(
{...i,...u}));async function t(h,i,u){const{Errors:l=[]}=await h.send(new r({...i,Delete:{Objects:u,Quiet:!0}})),[v]=l;if(!v)
return;const f=`${l.length} objects in bucket ${i.Bucket} were not deleted (${v.Key}: ${v.Code} ${v.Message}); run destr\
oy again`;throw new O.r("destroy.incomplete",f)}const n=54e5,c=async(h,i)=>{const{stackName:u}=h,{log:l}=i;L(h);const v=await l.
group("Preflight",()=>(0,p.t)(i)),f=await(0,$.n)(i,u),I=!f||f.status.isDeleted;I?l.info(`there is no stack ${u} in ${v.region}\
 of account ${v.account}`):await l.group("Deletion",()=>C(i,f));const U=await R(i,u),x={Bucket:(0,d.n)(v,u),ExpectedBucketOwner:v.
account},K=await B(i,x);return l.info(`deleted ${U} parameters and ${K?"":"no "}bucket ${x.Bucket}`),{headline:I?`stack ${u}\
 was gone already; ${U} parameters and ${K?1:0} buckets were left of it`:`stack ${u} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":f?.id??""},result:{command:"destroy",stack:u,stackId:f?.id??null,wasGone:I,parameters:U,bucket:K?
x.Bucket:null,cloudFormationCalls:i.aws.cloudFormationCalls()},tables:[],failure:void 0}};function L({confirm:h,stackName:i}){
if(h===i)return;const u=`destroy deletes stack "${i}", and confirm is "${h}"; set confirm to the stack's name`;throw new O.
r("destroy.unconfirmed",u)}async function C(h,i){const u={stackName:i.name,owner:(0,D.t)(h),purpose:"destroy"},l=await(0,T.
n)({...h,...u}),v=l.keep();let f=!1;try{await j(h,i),f=!0}finally{await v(),f||await l.release()}}async function j({aws:h,
clock:i,log:u},l){const v={client:await h.cloudFormation(),clock:i,stackId:l.id,timeout:n,onEvent:U=>u.info(U)};l.isProtected&&
await(0,o.n)(v,!1);const f=await(0,o.t)(v);if(f.kind==="done")return;const I=f.kind==="failed"?f.cause:`it is still ${f.
status} after ${n/6e4} minutes`;throw new O.r("destroy.incomplete",`stack ${l.name} was not deleted: ${I}; run destroy a\
gain`)}}),2656:((A,g,a)=>{a.d(g,{i:()=>M,n:()=>$,r:()=>O,t:()=>o});var d=a(7811);const o=12e4,$=(0,d.u)({owner:(0,d.f)(),
purpose:(0,d.t)(["deploy","rotate","repair","destroy"]),held:(0,d.r)(),leaseUntil:(0,d.a)(),suspended:(0,d.n)((0,d.f)())}),
M=(w,m)=>w.held&&w.leaseUntil>m,O=(0,d.u)({paused:(0,d.r)(),by:(0,d.f)()})}),6223:((A,g,a)=>{a.d(g,{n:()=>T});var d=a(6765),
o=a(2656),$=a(7643),M=a(6580),O=a(7274);const w=1e4,m=15e3,P=2500,D=1e3,p=6e5;async function T(e){const s=new S(e);for(;;){
const t=await s.read();t?.lock?.held&&t.lock.owner!==e.owner&&await _(e,s,t);const n=r(e,t?.lock?.suspended??[]);if((t?await s.
overwrite(t,n):await s.create(n))===void 0)continue;const c=k(t?.lock,e)?t?.lock:void 0;c&&e.log.info(`took over from ${c.
owner} (${c.purpose})`);const L=new B(e,s,{mine:n,inherited:c});return t&&await L.confirm(),L}}const k=(e,{owner:s})=>e!==
void 0&&e.owner!==s&&(e.held||e.suspended.length>0);function r({owner:e,purpose:s,clock:t},n){return{owner:e,purpose:s,held:!0,
leaseUntil:t.now()+o.t,suspended:[...n]}}async function _(e,s,t){const{clock:n,log:c,stackName:L}=e,C=t.lock;if(E(C.owner,
e.owner))return;const j=Math.max(C.leaseUntil,n.now()+m),h=C.leaseUntil<n.now()-p?n.now():j;for((0,o.i)(C,n.now())&&c.info(
`the lock is held by ${C.owner}: is it alive?`);n.now()<h;){await(0,d.t)(n,Math.min(P,h-n.now()));const i=await s.read();
if(i?.version!==t.version){if(!i?.lock?.held)return;throw y(L,i.lock)}}}function E(e,s){const[[,t,n]=[],[,c,L]=[]]=[e,s].
map(C=>/^(\d+)-(\d+)-/.exec(C)??[]);return t!==void 0&&t===c&&Number(n)<Number(L)}function y(e,{owner:s,purpose:t,leaseUntil:n}){
const c=new Date(n).toISOString();return new M.r("lock.held",`stack ${e} is being changed by another run, ${s} (${t}), w\
hose lock holds until ${c} and is renewed; run again when it has ended`)}var S=class{#e;#s;#t;#n;constructor({aws:e,stackName:s,
owner:t}){this.#e=e,this.#s=(0,$.g)(s).lock,this.#t=t,this.#n=s}async read(e){const s=await this.#e.ssm(),t=e===void 0?this.#s:
`${this.#s}:${e}`;try{const{Parameter:n}=await s.send(new O.n({Name:t})),c=n?.Value??"";return{version:n?.Version??0,lock:R(
c),text:c}}catch(n){if((0,M.t)(n,"ParameterNotFound","ParameterVersionNotFound"))return;throw n}}async create(e){const s=await this.#e.
ssm();try{const{Version:t=1}=await s.send(new O.t({Name:this.#s,Type:"String",Value:JSON.stringify(e)}));return t}catch(t){
if((0,M.t)(t,"ParameterAlreadyExists"))return;throw t}}async overwrite(e,s){const t=await this.#o(JSON.stringify(s));if(t===
e.version+1)return t;const n=await this.read(e.version+1);if(n?.lock?.owner===this.#t)return t;throw n&&await this.#a(n,
t),y(this.#n,n?.lock??{...s,owner:"unknown"})}async#a(e,s){let t=e;for(let n=s-1;n>e.version;n--){const c=await this.read(
n);if(c?.lock?.owner===e.lock?.owner){t=c??t;break}}(await this.read())?.version===s&&await this.#o(t.text)}async#o(e){const{
Version:s=0}=await(await this.#e.ssm()).send(new O.t({Name:this.#s,Type:"String",Value:e,Overwrite:!0}));return s}};function R(e){
try{return o.n.safeParse(JSON.parse(e)).data}catch{return}}var B=class{inherited;#e;#s;#t;#n=!1;constructor(e,s,{mine:t,
inherited:n}){this.#e=e,this.#s=s,this.#t=t,this.inherited=n}get isLost(){return this.#n}get suspended(){return this.#t.
suspended}async confirm(){await(0,d.t)(this.#e.clock,D),await this.#o()}async renew(e=this.#t.suspended){const{clock:s}=this.#e,
t=await this.#o(),n=this.#t.leaseUntil-o.t+w<=s.now(),c=t.text===JSON.stringify(this.#t)&&e.join()===this.#t.suspended.join();
(n||!c)&&await this.#a(t,r(this.#e,e))}async release(){if(this.#n)return;const{log:e}=this.#e,s=this.#t.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#o(),{...this.#t,...s})}catch(t){const n=new Date(this.#t.leaseUntil).
toISOString();e.warning(`the lock could not be released; it ends by itself at ${n} (${String(t)})`)}}keep(){const{clock:e}=this.#e;
let s=!1,t=()=>{},n=Promise.resolve();const c=()=>{t=e.after(w,()=>{n=this.renew().catch(()=>{}).then(()=>{s||c()})})};return c(),
async()=>{s=!0,t(),await n}}async#a(e,s){try{await this.#s.overwrite(e,s),this.#t=s}catch(t){throw t instanceof M.r&&t.code===
"lock.held"?this.#r(t.message):t}}async#o(){const{clock:e,owner:s}=this.#e;let t=await this.#s.read();for(let n=0;t?.lock?.
owner!==s&&n<3;n++)await(0,d.t)(e,D),t=await this.#s.read();if(t?.lock?.owner===s&&t.lock.held)return t;throw this.#r(t?.
lock?`it is ${t.lock.owner}'s (${t.lock.purpose})`:"it is gone")}#r(e){this.#n=!0;const{stackName:s}=this.#e;return new M.
r("lock.lost",`the lock of stack ${s} was taken from this run: ${e}; nothing more was changed, run again when that run h\
as ended`)}}}),254:((A,g,a)=>{a.d(g,{r:()=>$,t:()=>p});var d=a(5051),o=a(2803),$=class extends(0,o.c)(o.o,o.s,"DeleteSta\
ck",d.i){},M=class extends(0,o.c)(o.o,o.s,"DescribeStackEvents",d.o){};const O=100;var w=class N{#e;#s;#t;#n=[];constructor(r,_,E){
this.#e=r,this.#s=_,this.#t=E}static async fromNow(r,_){const{StackEvents:E}=await r.send(new M({StackName:_}));return new N(
r,_,E?.[0]?.EventId)}async next(){const r=[];let _;for(let E=0;E<O;E++){const y=await this.#a(_),S=y.StackEvents??[],R=S.
findIndex(({EventId:B})=>B===this.#t);if(r.push(...R<0?S:S.slice(0,R)),_=y.NextToken,R>=0||!_)break}return this.#t=r[0]?.
EventId??this.#t,r.reverse(),this.#n.push(...r),r}async#a(r){const _={StackName:this.#s,...r&&{NextToken:r}};try{return await this.#e.
send(new M(_))}catch(E){if((0,o.n)(E))return{$metadata:{}};throw E}}get all(){return this.#n}};const m=/^Resource (creation|update|deletion) cancelled/i;
function P(k){const r=k.filter(({ResourceStatus:y})=>y?.endsWith("_FAILED")).filter(({ResourceStatusReason:y})=>!m.test(
y??"")),_=r.find(y=>y.PhysicalResourceId!==y.StackId)??r[0];if(!_)return;const E=_.ResourceStatusReason??"no reason give\
n";return`${_.LogicalResourceId} (${_.ResourceType}) ${_.ResourceStatus}: ${E}`}function D(k){const r=`${k.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${k.ResourceStatus??""}  ${k.LogicalResourceId??""} (${k.ResourceType??""})`;return k.ResourceStatusReason?
`${r}: ${k.ResourceStatusReason}`:r}async function p(k,r,_){const{client:E,stackId:y,clock:S,timeout:R}=k,B=(await(0,o.t)(
E,y))?.status.name,e=await w.fromNow(E,y);await r();let s=B??"";const t=await(0,o.r)({clock:S,forMillis:R},async()=>{const c=await(0,o.
t)(E,y);for(const j of await e.next())k.onEvent(D(j));s=c?.status.name??"";const L=c&&(c.status.isInProgress||c.status.isPreview),
C=c&&s===B&&!T(e.all);return L||C?void 0:{stack:c}});if(!t)return{kind:"timed-out",status:s};for(const c of await e.next())
k.onEvent(D(c));if(_(t.stack))return{kind:"done",stack:t.stack?.status.isDeleted?void 0:t.stack};const n=P(e.all)??t.stack?.
statusReason??"";return{kind:"failed",status:s,cause:n||"CloudFormation gave no reason"}}function T(k){const r=k.findLast(
({PhysicalResourceId:_,StackId:E})=>_===E);return r!==void 0&&!new o.i(r.ResourceStatus).isInProgress}}),4640:((A,g,a)=>{
a.d(g,{t:()=>o});var d=a(7598);const o=({runName:$})=>`${$}-${(0,d.randomBytes)(4).toString("hex")}`})};export{W as id,b as ids,V as modules};
