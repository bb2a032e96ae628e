const K=340,W=[340],b={9208:((A,g,a)=>{a.d(g,{t:()=>u});const u=r=>Object.assign(r,{eventStreamMarshaller:r.eventStreamSerdeProvider(
r)})}),4059:((A,g,a)=>{a.d(g,{n:()=>y,t:()=>M});var u=a(2803),r=a(6580);const $=18e5;async function M(_,k){const E=await y(
_,k),D=E?.status.remedy;if(E&&D){const p=E.statusReason?`: ${E.statusReason}`:"";throw new r.r("stack.failed-state",`sta\
ck ${k} is in the state ${E.status.name}${p}; ${D}`)}return E?.status.isPreview||E?.status.isDeleted?void 0:E}async function y({
aws:_,clock:k,log:E},D){const p=await _.cloudFormation();let S=!1;const v=await(0,u.r)({clock:k,forMillis:$},async()=>{const i=await(0,u.
t)(p,D);if(!i?.status.isInProgress)return{stack:i};S||E.info(`stack ${D} is ${i.status.name}: waiting for that operation\
 to end`),S=!0});if(v)return v.stack;throw new r.r("stack.busy",`stack ${D} is busy since ${$/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((A,g,a)=>{a.d(g,{n:()=>_,t:()=>y});var u=a(254),r=a(2803),$=a(5051),M=class extends(0,r.
c)(r.o,r.s,"UpdateTerminationProtection",$.l){};function y(k){const{client:E,stackId:D}=k;return(0,u.t)(k,()=>E.send(new u.
r({StackName:D})),p=>p===void 0||p.status.isDeleted)}async function _({client:k,stackId:E},D){await k.send(new M({StackName:E,
EnableTerminationProtection:D}))}}),6313:((A,g,a)=>{a.r(g),a.d(g,{a:()=>S,i:()=>v,n:()=>h,r:()=>i,run:()=>s,t:()=>f});var u=a(
6164),r=a(6220),$=a(4059),M=a(7643),y=a(6580),_=a(3189),k=a(7274),E=a(990),D=a(4904),p=a(9713),S=class extends(0,_.E)(_.
g,_.C,"DeleteBucket",_.r){},v=class extends(0,_.E)(_._,_.w,"DeleteObjects",_.i){},i=class extends(0,_.E)(_.v,_.y,"ListOb\
jectVersions",_.s){},h=class extends(0,k.a)(k.r,k.i,"DeleteParameters",E.n){},f=class extends(0,k.a)(k.r,k.i,"GetParamet\
ersByPath",E.a){};const O=10;async function I({aws:d},o){const l=await d.ssm(),c=[];let w;do{const m=await l.send(new f(
{Path:(0,M.g)(o).prefix,Recursive:!0,...w&&{NextToken:w}}));c.push(...(m.Parameters??[]).map(({Name:L})=>L??"")),w=m.NextToken}while(w);
for(let m=0;m<c.length;m+=O)await l.send(new h({Names:c.slice(m,m+O)}));return c.length}async function C({aws:d},o){const l=await d.
s3();if(!await(0,u.t)(l,o))return!1;await R(l,o);try{await l.send(new S(o))}catch(c){if(!(0,y.t)(c,"NoSuchBucket"))throw c}
return!0}async function R(d,o){let l={};for(;l;){const c=await T(d,o,l),w=[...c.Versions??[],...c.DeleteMarkers??[]].map(
({Key:m,VersionId:L})=>({Key:m,...L&&{VersionId:L}}));w.length>0&&await B(d,o,w),l=c.IsTruncated?{...c.NextKeyMarker&&{KeyMarker:c.
NextKeyMarker},...c.NextVersionIdMarker&&{VersionIdMarker:c.NextVersionIdMarker}}:void 0}}const T=(d,o,l)=>d.send(new i(
{...o,...l}));async function B(d,o,l){const{Errors:c=[]}=await d.send(new v({...o,Delete:{Objects:l,Quiet:!0}})),[w]=c;if(!w)
return;const m=`${c.length} objects in bucket ${o.Bucket} were not deleted (${w.Key}: ${w.Code} ${w.Message}); run destr\
oy again`;throw new y.r("destroy.incomplete",m)}const e=54e5,s=async(d,o)=>{const{stackName:l}=d,{log:c}=o;t(d);const w=await c.
group("Preflight",()=>(0,p.t)(o)),m=await(0,$.n)(o,l),L=!m||m.status.isDeleted;L?c.info(`there is no stack ${l} in ${w.region}\
 of account ${w.account}`):await c.group("Deletion",()=>n(o,m));const j=await I(o,l),U={Bucket:(0,u.n)(w,l),ExpectedBucketOwner:w.
account},x=await C(o,U);return c.info(`deleted ${j} parameters and ${x?"":"no "}bucket ${U.Bucket}`),{headline:L?`stack ${l}\
 was gone already; ${j} parameters and ${x?1:0} buckets were left of it`:`stack ${l} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":m?.id??""},result:{command:"destroy",stack:l,stackId:m?.id??null,wasGone:L,parameters:j,bucket:x?
U.Bucket:null,cloudFormationCalls:o.aws.cloudFormationCalls()},tables:[],failure:void 0}};function t({confirm:d,stackName:o}){
if(d===o)return;const l=`destroy deletes stack "${o}", and confirm is "${d}"; set confirm to the stack's name`;throw new y.
r("destroy.unconfirmed",l)}async function n(d,o){const l={stackName:o.name,owner:(0,D.n)(d),purpose:"destroy"},c=await(0,D.
t)({...d,...l}),w=c.keep();let m=!1;try{await P(d,o),m=!0}finally{await w(),m||await c.release()}}async function P({aws:d,
clock:o,log:l},c){const w={client:await d.cloudFormation(),clock:o,stackId:c.id,timeout:e,onEvent:j=>l.info(j)};c.isProtected&&
await(0,r.n)(w,!1);const m=await(0,r.t)(w);if(m.kind==="done")return;const L=m.kind==="failed"?m.cause:`it is still ${m.
status} after ${e/6e4} minutes`;throw new y.r("destroy.incomplete",`stack ${c.name} was not deleted: ${L}; run destroy a\
gain`)}}),2656:((A,g,a)=>{a.d(g,{i:()=>M,n:()=>$,r:()=>y,t:()=>r});var u=a(7811);const r=12e4,$=(0,u.u)({owner:(0,u.f)(),
purpose:(0,u.t)(["deploy","rotate","repair","destroy"]),held:(0,u.r)(),leaseUntil:(0,u.a)(),suspended:(0,u.n)((0,u.f)())}),
M=(_,k)=>_.held&&_.leaseUntil>k,y=(0,u.u)({paused:(0,u.r)(),by:(0,u.f)()})}),4904:((A,g,a)=>{a.d(g,{n:()=>k,t:()=>i});var u=a(
6765),r=a(6580),$=a(7643),M=a(7274),y=a(2656),_=a(7598);const k=({runName:e})=>`${e}-${(0,_.randomBytes)(4).toString("he\
x")}`,E=1e4,D=15e3,p=2500,S=1e3,v=6e5;async function i(e){const s=new R(e);for(;;){const t=await s.read();t?.lock?.held&&
t.lock.owner!==e.owner&&await O(e,s,t);const n=f(e,t?.lock?.suspended??[]);if((t?await s.overwrite(t,n):await s.create(n))===
void 0)continue;const P=h(t?.lock,e)?t?.lock:void 0;P&&e.log.info(`took over from ${P.owner} (${P.purpose})`);const d=new B(
e,s,{mine:n,inherited:P});return t&&await d.confirm(),d}}const h=(e,{owner:s})=>e!==void 0&&e.owner!==s&&(e.held||e.suspended.
length>0);function f({owner:e,purpose:s,clock:t},n){return{owner:e,purpose:s,held:!0,leaseUntil:t.now()+y.t,suspended:[...n]}}
async function O(e,s,t){const{clock:n,log:P,stackName:d}=e,o=t.lock;if(I(o.owner,e.owner))return;const l=Math.max(o.leaseUntil,
n.now()+D),c=o.leaseUntil<n.now()-v?n.now():l;for((0,y.i)(o,n.now())&&P.info(`the lock is held by ${o.owner}: is it aliv\
e?`);n.now()<c;){await(0,u.t)(n,Math.min(p,c-n.now()));const w=await s.read();if(w?.version!==t.version){if(!w?.lock?.held)
return;throw C(d,w.lock)}}}function I(e,s){const[[,t,n]=[],[,P,d]=[]]=[e,s].map(o=>/^(\d+)-(\d+)-/.exec(o)??[]);return t!==
void 0&&t===P&&Number(n)<Number(d)}function C(e,{owner:s,purpose:t,leaseUntil:n}){const P=new Date(n).toISOString();return new r.
r("lock.held",`stack ${e} is being changed by another run, ${s} (${t}), whose lock holds until ${P} and is renewed; run \
again when it has ended`)}var R=class{#e;#s;#t;#n;constructor({aws:e,stackName:s,owner:t}){this.#e=e,this.#s=(0,$.g)(s).
lock,this.#t=t,this.#n=s}async read(e){const s=await this.#e.ssm(),t=e===void 0?this.#s:`${this.#s}:${e}`;try{const{Parameter:n}=await s.
send(new M.n({Name:t})),P=n?.Value??"";return{version:n?.Version??0,lock:T(P),text:P}}catch(n){if((0,r.t)(n,"ParameterNo\
tFound","ParameterVersionNotFound"))return;throw n}}async create(e){const s=await this.#e.ssm();try{const{Version:t=1}=await s.
send(new M.t({Name:this.#s,Type:"String",Value:JSON.stringify(e)}));return t}catch(t){if((0,r.t)(t,"ParameterAlreadyExis\
ts"))return;throw t}}async overwrite(e,s){const t=await this.#a(JSON.stringify(s));if(t===e.version+1)return t;const n=await this.
read(e.version+1);if(n?.lock?.owner===this.#t)return t;throw n&&(await this.read())?.version===t&&await this.#a(n.text),
C(this.#n,n?.lock??{...s,owner:"unknown"})}async#a(e){const{Version:s=0}=await(await this.#e.ssm()).send(new M.t({Name:this.#s,
Type:"String",Value:e,Overwrite:!0}));return s}};function T(e){try{return y.n.safeParse(JSON.parse(e)).data}catch{return}}
var B=class{inherited;#e;#s;#t;#n=!1;constructor(e,s,{mine:t,inherited:n}){this.#e=e,this.#s=s,this.#t=t,this.inherited=
n}get isLost(){return this.#n}get suspended(){return this.#t.suspended}async confirm(){await(0,u.t)(this.#e.clock,S),await this.#o()}async renew(e=this.#t.
suspended){const{clock:s}=this.#e,t=await this.#o(),n=this.#t.leaseUntil-y.t+E<=s.now(),P=t.text===JSON.stringify(this.#t)&&
e.join()===this.#t.suspended.join();(n||!P)&&await this.#a(t,f(this.#e,e))}async release(){if(this.#n)return;const{log:e}=this.#e;
try{await this.#a(await this.#o(),{...this.#t,held:!1})}catch(s){const t=new Date(this.#t.leaseUntil).toISOString();e.warning(
`the lock could not be released; it ends by itself at ${t} (${String(s)})`)}}keep(){const{clock:e}=this.#e;let s=!1,t=()=>{},
n=Promise.resolve();const P=()=>{t=e.after(E,()=>{n=this.renew().catch(()=>{}).then(()=>{s||P()})})};return P(),async()=>{
s=!0,t(),await n}}async#a(e,s){try{await this.#s.overwrite(e,s),this.#t=s}catch(t){throw t instanceof r.r&&t.code==="loc\
k.held"?this.#r(t.message):t}}async#o(){const{clock:e,owner:s}=this.#e;let t=await this.#s.read();for(let n=0;t?.lock?.owner!==
s&&n<3;n++)await(0,u.t)(e,S),t=await this.#s.read();if(t?.lock?.owner===s&&t.lock.held)return t;throw this.#r(t?.lock?`i\
t is ${t.lock.owner}'s (${t.lock.purpose})`:"it is gone")}#r(e){this.#n=!0;const{stackName:s}=this.#e;return new r.r("lo\
ck.lost",`the lock of stack ${s} was taken from this run: ${e}; nothing more was changed, run again when that run has en\
ded`)}}}),254:((A,g,a)=>{a.d(g,{r:()=>$,t:()=>p});var u=a(5051),r=a(2803),$=class extends(0,r.c)(r.o,r.s,"DeleteStack",u.
i){},M=class extends(0,r.c)(r.o,r.s,"DescribeStackEvents",u.o){};const y=100;var _=class N{#e;#s;#t;#n=[];constructor(i,h,f){
this.#e=i,this.#s=h,this.#t=f}static async fromNow(i,h){const{StackEvents:f}=await i.send(new M({StackName:h}));return new N(
i,h,f?.[0]?.EventId)}async next(){const i=[];let h;for(let f=0;f<y;f++){const O=await this.#a(h),I=O.StackEvents??[],C=I.
findIndex(({EventId:R})=>R===this.#t);if(i.push(...C<0?I:I.slice(0,C)),h=O.NextToken,C>=0||!h)break}return this.#t=i[0]?.
EventId??this.#t,i.reverse(),this.#n.push(...i),i}async#a(i){const h={StackName:this.#s,...i&&{NextToken:i}};try{return await this.#e.
send(new M(h))}catch(f){if((0,r.n)(f))return{$metadata:{}};throw f}}get all(){return this.#n}};const k=/^Resource (creation|update|deletion) cancelled/i;
function E(v){const i=v.filter(({ResourceStatus:O})=>O?.endsWith("_FAILED")).filter(({ResourceStatusReason:O})=>!k.test(
O??"")),h=i.find(O=>O.PhysicalResourceId!==O.StackId)??i[0];if(!h)return;const f=h.ResourceStatusReason??"no reason give\
n";return`${h.LogicalResourceId} (${h.ResourceType}) ${h.ResourceStatus}: ${f}`}function D(v){const i=`${v.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${v.ResourceStatus??""}  ${v.LogicalResourceId??""} (${v.ResourceType??""})`;return v.ResourceStatusReason?
`${i}: ${v.ResourceStatusReason}`:i}async function p(v,i,h){const{client:f,stackId:O,clock:I,timeout:C}=v,R=(await(0,r.t)(
f,O))?.status.name,T=await _.fromNow(f,O);await i();let B=R??"";const e=await(0,r.r)({clock:I,forMillis:C},async()=>{const t=await(0,r.
t)(f,O);for(const d of await T.next())v.onEvent(D(d));B=t?.status.name??"";const n=t&&(t.status.isInProgress||t.status.isPreview),
P=t&&B===R&&!S(T.all);return n||P?void 0:{stack:t}});if(!e)return{kind:"timed-out",status:B};for(const t of await T.next())
v.onEvent(D(t));if(h(e.stack))return{kind:"done",stack:e.stack?.status.isDeleted?void 0:e.stack};const s=E(T.all)??e.stack?.
statusReason??"";return{kind:"failed",status:B,cause:s||"CloudFormation gave no reason"}}function S(v){const i=v.findLast(
({PhysicalResourceId:h,StackId:f})=>h===f);return i!==void 0&&!new r.i(i.ResourceStatus).isInProgress}})};export{K as id,W as ids,b as modules};
