const N=526,W=[526,340],b={9208:((A,M,n)=>{n.d(M,{t:()=>l});const l=r=>Object.assign(r,{eventStreamMarshaller:r.eventStreamSerdeProvider(
r)})}),4059:((A,M,n)=>{n.d(M,{n:()=>y,t:()=>g});var l=n(2803),r=n(6580);const $=18e5;async function g(w,E){const k=await y(
w,E),D=k?.status.remedy;if(k&&D){const C=k.statusReason?`: ${k.statusReason}`:"";throw new r.r("stack.failed-state",`sta\
ck ${E} is in the state ${k.status.name}${C}; ${D}`)}return k?.status.isPreview||k?.status.isDeleted?void 0:k}async function y({
aws:w,clock:E,log:k},D){const C=await w.cloudFormation();let p=!1;const v=await(0,l.r)({clock:E,forMillis:$},async()=>{const i=await(0,l.
t)(C,D);if(!i?.status.isInProgress)return{stack:i};p||k.info(`stack ${D} is ${i.status.name}: waiting for that operation\
 to end`),p=!0});if(v)return v.stack;throw new r.r("stack.busy",`stack ${D} is busy since ${$/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((A,M,n)=>{n.d(M,{n:()=>w,t:()=>y});var l=n(254),r=n(2803),$=n(5051),g=class extends(0,r.
c)(r.o,r.s,"UpdateTerminationProtection",$.l){};function y(E){const{client:k,stackId:D}=E;return(0,l.t)(E,()=>k.send(new l.
r({StackName:D})),C=>C===void 0||C.status.isDeleted)}async function w({client:E,stackId:k},D){await E.send(new g({StackName:k,
EnableTerminationProtection:D}))}}),6313:((A,M,n)=>{n.r(M),n.d(M,{a:()=>p,i:()=>v,n:()=>h,r:()=>i,run:()=>s,t:()=>f});var l=n(
6164),r=n(6220),$=n(4059),g=n(7643),y=n(6580),w=n(3189),E=n(7274),k=n(990),D=n(4904),C=n(9713),p=class extends(0,w.E)(w.
g,w.C,"DeleteBucket",w.r){},v=class extends(0,w.E)(w._,w.w,"DeleteObjects",w.i){},i=class extends(0,w.E)(w.v,w.y,"ListOb\
jectVersions",w.s){},h=class extends(0,E.a)(E.r,E.i,"DeleteParameters",k.n){},f=class extends(0,E.a)(E.r,E.i,"GetParamet\
ersByPath",k.a){};const O=10;async function I({aws:d},o){const u=await d.ssm(),c=[];let _;do{const m=await u.send(new f(
{Path:(0,g.g)(o).prefix,Recursive:!0,..._&&{NextToken:_}}));c.push(...(m.Parameters??[]).map(({Name:S})=>S??"")),_=m.NextToken}while(_);
for(let m=0;m<c.length;m+=O)await u.send(new h({Names:c.slice(m,m+O)}));return c.length}async function L({aws:d},o){const u=await d.
s3();if(!await(0,l.t)(u,o))return!1;await R(u,o);try{await u.send(new p(o))}catch(c){if(!(0,y.t)(c,"NoSuchBucket"))throw c}
return!0}async function R(d,o){let u={};for(;u;){const c=await T(d,o,u),_=[...c.Versions??[],...c.DeleteMarkers??[]].map(
({Key:m,VersionId:S})=>({Key:m,...S&&{VersionId:S}}));_.length>0&&await B(d,o,_),u=c.IsTruncated?{...c.NextKeyMarker&&{KeyMarker:c.
NextKeyMarker},...c.NextVersionIdMarker&&{VersionIdMarker:c.NextVersionIdMarker}}:void 0}}const T=(d,o,u)=>d.send(new i(
{...o,...u}));async function B(d,o,u){const{Errors:c=[]}=await d.send(new v({...o,Delete:{Objects:u,Quiet:!0}})),[_]=c;if(!_)
return;const m=`${c.length} objects in bucket ${o.Bucket} were not deleted (${_.Key}: ${_.Code} ${_.Message}); run destr\
oy again`;throw new y.r("destroy.incomplete",m)}const e=54e5,s=async(d,o)=>{const{stackName:u}=d,{log:c}=o;t(d);const _=await c.
group("Preflight",()=>(0,C.t)(o)),m=await(0,$.n)(o,u),S=!m||m.status.isDeleted;S?c.info(`there is no stack ${u} in ${_.region}\
 of account ${_.account}`):await c.group("Deletion",()=>a(o,m));const j=await I(o,u),U={Bucket:(0,l.n)(_,u),ExpectedBucketOwner:_.
account},K=await L(o,U);return c.info(`deleted ${j} parameters and ${K?"":"no "}bucket ${U.Bucket}`),{headline:S?`stack ${u}\
 was gone already; ${j} parameters and ${K?1:0} buckets were left of it`:`stack ${u} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":m?.id??""},result:{command:"destroy",stack:u,stackId:m?.id??null,wasGone:S,parameters:j,bucket:K?
U.Bucket:null,cloudFormationCalls:o.aws.cloudFormationCalls()},tables:[],failure:void 0}};function t({confirm:d,stackName:o}){
if(d===o)return;const u=`destroy deletes stack "${o}", and confirm is "${d}"; set confirm to the stack's name`;throw new y.
r("destroy.unconfirmed",u)}async function a(d,o){const u={stackName:o.name,owner:(0,D.n)(d),purpose:"destroy"},c=await(0,D.
t)({...d,...u}),_=c.keep();let m=!1;try{await P(d,o),m=!0}finally{await _(),m||await c.release()}}async function P({aws:d,
clock:o,log:u},c){const _={client:await d.cloudFormation(),clock:o,stackId:c.id,timeout:e,onEvent:j=>u.info(j)};c.isProtected&&
await(0,r.n)(_,!1);const m=await(0,r.t)(_);if(m.kind==="done")return;const S=m.kind==="failed"?m.cause:`it is still ${m.
status} after ${e/6e4} minutes`;throw new y.r("destroy.incomplete",`stack ${c.name} was not deleted: ${S}; run destroy a\
gain`)}}),2656:((A,M,n)=>{n.d(M,{i:()=>g,n:()=>$,r:()=>y,t:()=>r});var l=n(7811);const r=12e4,$=(0,l.u)({owner:(0,l.f)(),
purpose:(0,l.t)(["deploy","rotate","repair","destroy"]),held:(0,l.r)(),leaseUntil:(0,l.a)(),suspended:(0,l.n)((0,l.f)())}),
g=(w,E)=>w.held&&w.leaseUntil>E,y=(0,l.u)({paused:(0,l.r)(),by:(0,l.f)()})}),4904:((A,M,n)=>{n.d(M,{n:()=>E,t:()=>i});var l=n(
6765),r=n(6580),$=n(7643),g=n(7274),y=n(2656),w=n(7598);const E=({runName:e})=>`${e}-${(0,w.randomBytes)(4).toString("he\
x")}`,k=1e4,D=15e3,C=2500,p=1e3,v=6e5;async function i(e){const s=new R(e);for(;;){const t=await s.read();t?.lock?.held&&
t.lock.owner!==e.owner&&await O(e,s,t);const a=f(e,t?.lock?.suspended??[]);if((t?await s.overwrite(t,a):await s.create(a))===
void 0)continue;const P=h(t?.lock,e)?t?.lock:void 0;P&&e.log.info(`took over from ${P.owner} (${P.purpose})`);const d=new B(
e,s,{mine:a,inherited:P});return t&&await d.confirm(),d}}const h=(e,{owner:s})=>e!==void 0&&e.owner!==s&&(e.held||e.suspended.
length>0);function f({owner:e,purpose:s,clock:t},a){return{owner:e,purpose:s,held:!0,leaseUntil:t.now()+y.t,suspended:[...a]}}
async function O(e,s,t){const{clock:a,log:P,stackName:d}=e,o=t.lock;if(I(o.owner,e.owner))return;const u=Math.max(o.leaseUntil,
a.now()+D),c=o.leaseUntil<a.now()-v?a.now():u;for((0,y.i)(o,a.now())&&P.info(`the lock is held by ${o.owner}: is it aliv\
e?`);a.now()<c;){await(0,l.t)(a,Math.min(C,c-a.now()));const _=await s.read();if(_?.version!==t.version){if(!_?.lock?.held)
return;throw L(d,_.lock)}}}function I(e,s){const[[,t,a]=[],[,P,d]=[]]=[e,s].map(o=>/^(\d+)-(\d+)-/.exec(o)??[]);return t!==
void 0&&t===P&&Number(a)<Number(d)}function L(e,{owner:s,purpose:t,leaseUntil:a}){const P=new Date(a).toISOString();return new r.
r("lock.held",`stack ${e} is being changed by another run, ${s} (${t}), whose lock holds until ${P} and is renewed; run \
again when it has ended`)}var R=class{#e;#s;#t;#n;constructor({aws:e,stackName:s,owner:t}){this.#e=e,this.#s=(0,$.g)(s).
lock,this.#t=t,this.#n=s}async read(e){const s=await this.#e.ssm(),t=e===void 0?this.#s:`${this.#s}:${e}`;try{const{Parameter:a}=await s.
send(new g.n({Name:t})),P=a?.Value??"";return{version:a?.Version??0,lock:T(P),text:P}}catch(a){if((0,r.t)(a,"ParameterNo\
tFound","ParameterVersionNotFound"))return;throw a}}async create(e){const s=await this.#e.ssm();try{const{Version:t=1}=await s.
send(new g.t({Name:this.#s,Type:"String",Value:JSON.stringify(e)}));return t}catch(t){if((0,r.t)(t,"ParameterAlreadyExis\
ts"))return;throw t}}async overwrite(e,s){const t=await this.#a(JSON.stringify(s));if(t===e.version+1)return t;const a=await this.
read(e.version+1);if(a?.lock?.owner===this.#t)return t;throw a&&(await this.read())?.version===t&&await this.#a(a.text),
L(this.#n,a?.lock??{...s,owner:"unknown"})}async#a(e){const{Version:s=0}=await(await this.#e.ssm()).send(new g.t({Name:this.#s,
Type:"String",Value:e,Overwrite:!0}));return s}};function T(e){try{return y.n.safeParse(JSON.parse(e)).data}catch{return}}
var B=class{inherited;#e;#s;#t;#n=!1;constructor(e,s,{mine:t,inherited:a}){this.#e=e,this.#s=s,this.#t=t,this.inherited=
a}get isLost(){return this.#n}get suspended(){return this.#t.suspended}async confirm(){await(0,l.t)(this.#e.clock,p),await this.#o()}async renew(e=this.#t.
suspended){const{clock:s}=this.#e,t=await this.#o(),a=this.#t.leaseUntil-y.t+k<=s.now(),P=t.text===JSON.stringify(this.#t)&&
e.join()===this.#t.suspended.join();(a||!P)&&await this.#a(t,f(this.#e,e))}async release(){if(this.#n)return;const{log:e}=this.#e;
try{await this.#a(await this.#o(),{...this.#t,held:!1})}catch(s){const t=new Date(this.#t.leaseUntil).toISOString();e.warning(
`the lock could not be released; it ends by itself at ${t} (${String(s)})`)}}keep(){const{clock:e}=this.#e;let s=!1,t=()=>{},
a=Promise.resolve();const P=()=>{t=e.after(k,()=>{a=this.renew().catch(()=>{}).then(()=>{s||P()})})};return P(),async()=>{
s=!0,t(),await a}}async#a(e,s){try{await this.#s.overwrite(e,s),this.#t=s}catch(t){throw t instanceof r.r&&t.code==="loc\
k.held"?this.#r(t.message):t}}async#o(){const{clock:e,owner:s}=this.#e;let t=await this.#s.read();for(let a=0;t?.lock?.owner!==
s&&a<3;a++)await(0,l.t)(e,p),t=await this.#s.read();if(t?.lock?.owner===s&&t.lock.held)return t;throw this.#r(t?.lock?`i\
t is ${t.lock.owner}'s (${t.lock.purpose})`:"it is gone")}#r(e){this.#n=!0;const{stackName:s}=this.#e;return new r.r("lo\
ck.lost",`the lock of stack ${s} was taken from this run: ${e}; nothing more was changed, run again when that run has en\
ded`)}}}),254:((A,M,n)=>{n.d(M,{r:()=>$,t:()=>C});var l=n(5051),r=n(2803),$=class extends(0,r.c)(r.o,r.s,"DeleteStack",l.
i){},g=class extends(0,r.c)(r.o,r.s,"DescribeStackEvents",l.o){};const y=100;var w=class x{#e;#s;#t;#n=[];constructor(i,h,f){
this.#e=i,this.#s=h,this.#t=f}static async fromNow(i,h){const{StackEvents:f}=await i.send(new g({StackName:h}));return new x(
i,h,f?.[0]?.EventId)}async next(){const i=[];let h;for(let f=0;f<y;f++){const O=await this.#a(h),I=O.StackEvents??[],L=I.
findIndex(({EventId:R})=>R===this.#t);if(i.push(...L<0?I:I.slice(0,L)),h=O.NextToken,L>=0||!h)break}return this.#t=i[0]?.
EventId??this.#t,i.reverse(),this.#n.push(...i),i}async#a(i){const h={StackName:this.#s,...i&&{NextToken:i}};try{return await this.#e.
send(new g(h))}catch(f){if((0,r.n)(f))return{$metadata:{}};throw f}}get all(){return this.#n}};const E=/^Resource (creation|update|deletion) cancelled/i;
function k(v){const i=v.filter(({ResourceStatus:O})=>O?.endsWith("_FAILED")).filter(({ResourceStatusReason:O})=>!E.test(
O??"")),h=i.find(O=>O.PhysicalResourceId!==O.StackId)??i[0];if(!h)return;const f=h.ResourceStatusReason??"no reason give\
n";return`${h.LogicalResourceId} (${h.ResourceType}) ${h.ResourceStatus}: ${f}`}function D(v){const i=`${v.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${v.ResourceStatus??""}  ${v.LogicalResourceId??""} (${v.ResourceType??""})`;return v.ResourceStatusReason?
`${i}: ${v.ResourceStatusReason}`:i}async function C(v,i,h){const{client:f,stackId:O,clock:I,timeout:L}=v,R=(await(0,r.t)(
f,O))?.status.name,T=await w.fromNow(f,O);await i();let B=R??"";const e=await(0,r.r)({clock:I,forMillis:L},async()=>{const t=await(0,r.
t)(f,O);for(const d of await T.next())v.onEvent(D(d));B=t?.status.name??"";const a=t&&(t.status.isInProgress||t.status.isPreview),
P=t&&B===R&&!p(T.all);return a||P?void 0:{stack:t}});if(!e)return{kind:"timed-out",status:B};for(const t of await T.next())
v.onEvent(D(t));if(h(e.stack))return{kind:"done",stack:e.stack?.status.isDeleted?void 0:e.stack};const s=k(T.all)??e.stack?.
statusReason??"";return{kind:"failed",status:B,cause:s||"CloudFormation gave no reason"}}function p(v){const i=v.findLast(
({PhysicalResourceId:h,StackId:f})=>h===f);return i!==void 0&&!new r.i(i.ResourceStatus).isInProgress}}),311:((A,M,n)=>{
n.d(M,{S3Client:()=>l.t});var l=n(3189),r=n(6164),$=n(6313)})};export{N as id,W as ids,b as modules};
