const rl=6665,ol=[6665],il={7274:((je,de,C)=>{C.d(de,{t:()=>S});var y=C(139),l=C(990),S=class extends(0,y.i)(y.n,y.r,"Pu\
tParameter",l.c){}}),6164:((je,de,C)=>{C.d(de,{a:()=>ot,i:()=>it,n:()=>q,r:()=>ie,t:()=>me});var y=C(7643),l=C(6580),S=C(
3189),W=C(2264),ee=C(7598),K=class extends(0,S.E)(S.h,S.x,"CreateBucket",S.n){},le=class extends(0,S.E)(S._,S.y,"HeadBuc\
ket",S.a){},ge=class extends(0,S.E)(S.m,S.T,"HeadObject",S.o){},v=class extends(0,S.E)(S.g,S.S,"PutBucketEncryption",S.c){},
I=class extends(0,S.E)(S.g,S.S,"PutBucketPolicy",S.l){},A=class extends(0,S.E)(S.g,S.S,"PutBucketTagging",S.u){},M=class extends(0,S.
E)(S.g,S.S,"PutBucketVersioning",S.d){},T=class extends(0,S.E)(S.m,S.b,"PutObject",S.f){},he=class extends(0,S.E)(S.g,S.
S,"PutPublicAccessBlock",S.p){};const te=63;function q({account:x,region:N},D){const h=(0,ee.createHash)("sha256").update(
D).digest("hex").slice(0,8),m=`${y.c}-${x}-${N}-`,w=Math.max(0,te-m.length-h.length-1),b=D.toLowerCase().slice(0,w).replace(
/-+$/,"");return b?`${m}${b}-${h}`:`${m}${h}`}async function ie(x,N,D){const h={Bucket:q(N,D),ExpectedBucketOwner:N.account};
return await me(x,h)||await x.send(new K({Bucket:h.Bucket,...N.region!=="us-east-1"&&{CreateBucketConfiguration:{LocationConstraint:N.
region}}})),await Pe(x,h,N,D),h}async function me(x,N){try{return await x.send(new le(N)),!0}catch(D){if((0,l.t)(D,"NotF\
ound","NoSuchBucket"))return!1;if(at(D)!==403)throw D;const h=`bucket ${N.Bucket} is closed to account ${N.ExpectedBucketOwner}\
: another account has it, or the role may not read it; use another stack-name or grant s3:ListBucket`;throw new W.t("buc\
ket.foreign",h,{cause:D})}}async function Pe(x,N,D,h){const m={BlockPublicAcls:!0,BlockPublicPolicy:!0,IgnorePublicAcls:!0,
RestrictPublicBuckets:!0};await x.send(new he({...N,PublicAccessBlockConfiguration:m})),await x.send(new M({...N,VersioningConfiguration:{
Status:"Enabled"}}));const w={Rules:[{ApplyServerSideEncryptionByDefault:{SSEAlgorithm:"AES256"}}]};await x.send(new v({
...N,ServerSideEncryptionConfiguration:w})),await x.send(new I({...N,Policy:We(N.Bucket,D.partition)}));const b={TagSet:[
{Key:y.u,Value:h}]};await x.send(new A({...N,Tagging:b}))}function We(x,N){const D=`arn:${N}:s3:::${x}`;return JSON.stringify(
{Version:"2012-10-17",Statement:[{Sid:"TlsOnly",Effect:"Deny",Principal:"*",Action:"s3:*",Resource:[D,`${D}/*`],Condition:{
Bool:{"aws:SecureTransport":"false"}}}]})}async function ot(x,N,D){try{return await x.send(new ge({...N,Key:D.key})),!1}catch(h){
if(!(0,l.t)(h,"NotFound","NoSuchKey"))throw h}return await x.send(new T({...N,Key:D.key,Body:D.body,ContentType:D.key.endsWith(
".json")?"application/json":"application/zip",ChecksumSHA256:Buffer.from(D.sha256,"hex").toString("base64")})),!0}async function it(x,{
Bucket:N},D){const h=await x.config.endpoint?.(),m=h?`${h.protocol}//${h.hostname}${h.port?`:${h.port}`:""}`:void 0,{url:w}=x.
config.endpointProvider({Bucket:N,Region:await x.config.region(),ForcePathStyle:await x.config.forcePathStyle===!0,...m&&
{Endpoint:m}});return`${w.href.replace(/\/$/,"")}/${D}`}const at=x=>x?.$metadata?.httpStatusCode}),4059:((je,de,C)=>{C.d(
de,{t:()=>ee});var y=C(254),l=C(2803),S=C(2264);const W=36e5;async function ee(K,le){const{aws:ge,clock:v,log:I}=K,A=await ge.
cloudFormation(),M=await(0,l.t)(A,le);if(!M?.status.isInProgress)return M;const T=M.changeSetId.split("/")[1];I.info(`st\
ack ${le} is ${M.status.name}${T?` (change set ${T})`:""}: following that operation to its end`);const he=q=>I.info(q),te=await(0,y.
t)({client:A,clock:v,stackId:M.id,timeout:W,onEvent:he},q=>q===void 0||q.status.isDeleted||q.status.isUpdatable);if(te.kind===
"done")return te.stack;if(te.kind==="failed")return(0,l.t)(A,M.id);throw new S.t("stack.busy",`stack ${le} is ${te.status}\
 for more than ${W/6e4} minutes; run again when its operation has come to an end`)}}),254:((je,de,C)=>{C.d(de,{n:()=>it,
r:()=>ie,t:()=>at});var y=C(8669),l=C(4255),S=C(2824),W=C(2803),ee=C(7288),K=C(7598),le=class extends(0,l.r)(l.t,l.n,"De\
scribeStackEvents",S.c){};const ge={red:31,green:32,yellow:33,cyan:36};function v(h){const m=`${h.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${I(h.ResourceStatus??"")}  ${h.LogicalResourceId??""} (${h.ResourceType??""})`;return h.ResourceStatusReason?
`${m}: ${h.ResourceStatusReason}`:m}function I(h){return`\x1B[${ge[A(h)]}m${h}\x1B[0m`}function A(h){return h.endsWith("\
_FAILED")?"red":h.includes("ROLLBACK")||h.startsWith("DELETE")?"yellow":h.endsWith("_COMPLETE")?"green":"cyan"}function M(h,m){
const w=new Map;for(const Ee of h.filter(se=>!(0,y.i)(se))){const se=Ee.LogicalResourceId??"";Ee.ResourceStatus?.endsWith(
"_IN_PROGRESS")?w.has(se)||w.set(se,Ee.Timestamp?.getTime()??m):w.delete(se)}const b=[...w].sort(([,Ee],[,se])=>Ee-se).slice(
0,T),L=w.size-b.length,V=b.map(([Ee,se])=>`${Ee} (${he(m-se)})`),Se=h.find(y.i),Re=`the stack (${he(m-(Se?.Timestamp?.getTime()??
m))})`;return`still waiting for ${V.join(", ")||Re}${L>0?` and ${L} more`:""}`}const T=5,he=h=>h<6e4?`${Math.max(0,Math.
round(h/1e3))} s`:`${Math.floor(h/6e4)} min`,te=100;var q=class Kt{#n;#r;#t;#e;#s=[];constructor(m,w,{token:b,newestSeen:L}){
this.#n=m,this.#r=w,this.#t=b,this.#e=L}static async fromNow(m,w,b){const{StackEvents:L}=await We(m,w,void 0);return new Kt(
m,w,{token:b,newestSeen:L?.[0]?.EventId})}static fromBeginning(m,w,b){return new Kt(m,w,{token:b,newestSeen:void 0})}static async ofRunning(m,w){
const{operation:b,before:L}=await me(m,w),V=b[0]?.ClientRequestToken;return new Kt(m,w,{token:V,newestSeen:L?.EventId})}async next(){
const m=[];let w;for await(const b of Pe(this.#n,this.#r)){if(w??=b.EventId,b.EventId===this.#e)break;this.#o(b)&&m.push(
b)}return this.#e=w??this.#e,m.reverse(),this.#s.push(...m),m}#o({ClientRequestToken:m,ResourceStatus:w}){return new W.r(
w).isPreview?!1:!this.#t||!m||m===this.#t}get all(){return this.#s}get isOver(){const m=this.#s.findLast(y.i);return m!==
void 0&&!new W.r(m.ResourceStatus).isInProgress}};async function ie(h,m){return(await me(h,m)).operation}async function me(h,m){
const w=[];let b,L=!1;for await(const V of Pe(h,m)){const Se=new W.r(V.ResourceStatus),Re=(0,y.i)(V)&&!Se.isInProgress;if(Se.
isPreview||Re&&L){b=V;break}L||=(0,y.i)(V),w.push(V)}return{operation:w.reverse(),before:b}}async function*Pe(h,m){let w;
for(let b=0;b<te;b++){const L=await We(h,m,w);if(yield*L.StackEvents??[],w=L.NextToken,!w)return}}async function We(h,m,w){
const b={StackName:m,...w&&{NextToken:w}};try{return await h.send(new le(b))}catch(L){if((0,W.n)(L))return{$metadata:{}};
throw L}}const ot=3e4;async function it(h,m,w,{isFirst:b=!1}={}){const{client:L,stackId:V}=h,Se=`op-${(0,K.randomUUID)()}`,
Re=b?q.fromBeginning(L,V,Se):await q.fromNow(L,V,Se);return await m(Se),x(h,Re,w)}async function at(h,m){return x(h,await q.
ofRunning(h.client,h.stackId),m)}async function x(h,m,w){const{client:b,stackId:L,clock:V,timeout:Se,onEvent:Re}=h;let Ee="",
se=V.now();const yt=await(0,ee.t)({clock:V,forMillis:Se},async()=>{const Te=await m.next();for(const jt of Te)Re(v(jt));
Te.length>0&&(se=V.now());const ae=V.now()-se>=ot;if(!m.isOver&&!ae)return;const qe=await(0,W.t)(b,L);if(Ee=qe?.status.name??
"",!qe?.status.isInProgress&&!qe?.status.isPreview)return{stack:qe};ae&&(Re(M(m.all,V.now())),se=V.now())});if(!yt)return{
kind:"timed-out",status:Ee||await N(h)};for(const Te of await m.next())Re(v(Te));const{stack:Fe}=yt;return w(Fe)?{kind:"\
done",stack:Fe?.status.isDeleted?void 0:Fe}:D(m.all,Fe)}async function N({client:h,stackId:m}){return(await(0,W.t)(h,m))?.
status.name??"gone"}function D(h,m){const w=m?.status.name??"",b={logicalId:m?.name??"",type:"AWS::CloudFormation::Stack",
status:w},L=(0,y.a)(h)??(0,y.n)(b,m?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:w,cause:(0,y.
t)(L),root:L,resources:(0,y.r)(h),events:h}}}),7288:((je,de,C)=>{C.d(de,{t:()=>ge});var y=C(6765),l=C(6580);const S=250,
W=1500,ee=5e3,K=.03,le=6e4;async function ge({clock:I,forMillis:A},M){const T=I.now();let he=1;for(let te=0;;te+=1){const q=await M().
catch(Pe=>{if(!(0,l.n)(Pe))throw Pe;he*=2});if(q!==void 0)return q;const ie=I.now()-T;if(ie>=A)return;const me=Math.min(
v(te,ie)*he,le);await(0,y.t)(I,Math.min(me,A-ie))}}function v(I,A){const M=Math.min(S*2**I,W);return Math.min(Math.max(M,
A*K),ee)}}),8669:((je,de,C)=>{C.d(de,{a:()=>ee,i:()=>W,n:()=>K,r:()=>ge,t:()=>le});const y=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,v])=>`grant ${v} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,v,I])=>`use zones that offer this type${I?` (${I.trim()})`:""}${v?`, not ${v}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,v])=>`use an image that exists in this region${v?` instead of ${v}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function l(v){for(const{
pattern:I,advice:A}of y){const M=I.exec(v);if(M)return A(M)}}const S=/^Resource (creation|update|deletion) cancelled/i,W=({
PhysicalResourceId:v,StackId:I})=>v===I;function ee(v){const I=v.filter(({ResourceStatus:T})=>T?.endsWith("_FAILED")).filter(
({ResourceStatusReason:T})=>!S.test(T??"")),A=I.find(T=>!W(T))??I[0];if(!A)return;const M=A.ResourceStatusReason??"no re\
ason given";return{logicalId:A.LogicalResourceId??"",type:A.ResourceType??"",status:A.ResourceStatus??"",reason:M,remedy:l(
M)}}function K({logicalId:v,type:I,status:A},M){return{logicalId:v,type:I,status:A,reason:M,remedy:l(M)}}const le=({logicalId:v,
type:I,status:A,reason:M})=>`${v} (${I}) ${A}: ${M}`;function ge(v){const I=new Map;for(const A of v)W(A)||I.set(A.LogicalResourceId??
"",A);return[...I].filter(([,{ResourceStatus:A,ResourceStatusReason:M}])=>A?.endsWith("_FAILED")&&!S.test(M??"")).map(([
A])=>A)}}),3189:((je,de,C)=>{C.d(de,{C:()=>Pi,E:()=>Fn,S:()=>xi,T:()=>Ii,_:()=>bi,a:()=>Md,b:()=>Oi,c:()=>Td,d:()=>Hd,f:()=>Ud,
g:()=>wi,h:()=>yi,i:()=>Od,l:()=>Dd,m:()=>Ci,n:()=>Pd,o:()=>Nd,p:()=>$d,r:()=>Id,s:()=>Bd,t:()=>Jd,u:()=>Ld,v:()=>ki,w:()=>vi,
x:()=>Ai,y:()=>qn});var y=C(765),l=C(3040),S=C(4582),W=C(9208),ee=C(10),K=C(1649),le=C(8538),ge=C(3655),v=C(7804),I=C(550),
A=C(9576),M=C(4327),T=C(4782),he=C(8060),te=C(86),q=C(7573),ie=C(7598),me=C(7075),Pe=class extends me.Readable{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:n,base64Encoder:r}){if(super(),typeof s.pipe!="function")throw new Error(
`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`);this.source=s,this.base64Encoder=
r??l.ct,this.expectedChecksum=e,this.checksum=t,this.checksumSourceLocation=n,this.source.on("data",this.onSourceData),this.
source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),
this.source.pause()}onSourceData=e=>{if(!this.destroyed){try{this.checksum.update(e)}catch(t){this.destroy(t);return}this.
push(e)||this.source.pause()}};onSourceEnd=async()=>{if(!this.destroyed){try{const e=await this.checksum.digest(),t=this.
base64Encoder(e);if(this.expectedChecksum!==t){this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}\
" but received "${t}" in response header "${this.checksumSourceLocation}".`));return}}catch(e){this.destroy(e);return}this.
push(null)}};onSourceError=e=>{this.destroy(e)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(
new Error("Connection lost or stream closed before all data was received."))};_read(e){this.source.resume()}_destroy(e,t){
this.source?.removeListener("data",this.onSourceData),this.source?.removeListener("end",this.onSourceEnd),this.source?.removeListener(
"error",this.onSourceError),this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),t(e)}};const We=typeof ReadableStream==
"function"?ReadableStream:function(){};var ot=class extends We{};const it=({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:n,
base64Encoder:r})=>{if(!(0,K.a)(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??
s} in ChecksumStream.`);const i=r??v.n;if(typeof TransformStream!="function")throw new Error("@smithy/util-stream: unabl\
e to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const a=new TransformStream({
start(){},async transform(u,_){t.update(u),_.enqueue(u)},async flush(u){const _=await t.digest(),d=i(_);if(e!==d){const p=new Error(
`Checksum mismatch: expected "${e}" but received "${d}" in response header "${n}".`);u.error(p)}else u.terminate()}});s.
pipeThrough(a);const c=a.readable;return Object.setPrototypeOf(c,ot.prototype),c};function at(e){return typeof ReadableStream==
"function"&&(0,K.a)(e.source)?it(e):new Pe(e)}var x=class{allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.
allocByteArray=e}push(e){this.byteArrays.push(e),this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const s=this.
byteArrays[0];return this.reset(),s}const e=this.allocByteArray(this.byteLength);let t=0;for(let s=0;s<this.byteArrays.length;++s){
const n=this.byteArrays[s];e.set(n,t),t+=n.byteLength}return this.reset(),e}reset(){this.byteArrays=[],this.byteLength=0}};
function N(e,t,s){const n=e.getReader();let r=!1,i=0;const a=["",new x(_=>new Uint8Array(_))];let c=-1;const u=async _=>{
const{value:d,done:p}=await n.read(),g=d;if(p){if(c!==-1){const R=h(a,c);m(R)>0&&_.enqueue(R)}_.close()}else{const R=w(g,
!1);if(c!==R&&(c>=0&&_.enqueue(h(a,c)),c=R),c===-1){_.enqueue(g);return}const P=m(g);i+=P;const J=m(a[c]);if(P>=t&&J===0)
_.enqueue(g);else{const z=D(a,c,g);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${P} is below thres\
hold of ${t}, automatically buffering.`)),z>=t?_.enqueue(h(a,c)):await u(_)}}};return new ReadableStream({pull:u})}function D(e,t,s){
switch(t){case 0:return e[0]+=s,m(e[0]);case 1:case 2:return e[t].push(s),m(e[t])}}function h(e,t){switch(t){case 0:const s=e[0];
return e[0]="",s;case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to fl\
ush()`)}function m(e){return e?.byteLength??e?.length??0}function w(e,t=!0){return t&&typeof Buffer<"u"&&e instanceof Buffer?
2:e instanceof Uint8Array?1:typeof e=="string"?0:-1}function b(e,t,s){if((0,K.a)(e))return N(e,t,s);const n=new me.Readable(
{read(){}});let r=!1,i=0;const a=["",new x(u=>new Uint8Array(u)),new x(u=>Buffer.from(new Uint8Array(u)))];let c=-1;return e.
on("data",u=>{const _=w(u,!0);if(c!==_&&(c>=0&&n.push(h(a,c)),c=_),c===-1){n.push(u);return}const d=m(u);i+=d;const p=m(
a[c]);if(d>=t&&p===0)n.push(u);else{const g=D(a,c,u);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${d}\
 is below threshold of ${t}, automatically buffering.`)),g>=t&&n.push(h(a,c))}}),e.on("end",()=>{if(c!==-1){const u=h(a,
c);m(u)>0&&n.push(u)}n.push(null)}),n}const L=(e,t)=>{const{base64Encoder:s,bodyLengthChecker:n,checksumAlgorithmFn:r,checksumLocationName:i,
streamHasher:a}=t,c=s!==void 0&&n!==void 0&&r!==void 0&&i!==void 0&&a!==void 0,u=c?a(r,e):void 0;Promise.resolve(u).catch(
()=>{});const _=e.getReader();return new ReadableStream({async pull(d){const{value:p,done:g}=await _.read();if(g){if(d.enqueue(
`0\r
`),c){const R=s(await u);d.enqueue(`${i}:${R}\r
`),d.enqueue(`\r
`)}d.close()}else d.enqueue(`${(n(p)||0).toString(16)}\r
${p}\r
`)}})};function V(e,t){const s=e,n=e;if((0,K.a)(n))return L(n,t);const{base64Encoder:r,bodyLengthChecker:i,checksumAlgorithmFn:a,
checksumLocationName:c,streamHasher:u}=t,_=r!==void 0&&a!==void 0&&c!==void 0&&u!==void 0,d=_?u(a,s):void 0;Promise.resolve(
d).catch(()=>{});const p=new me.Readable({read(){s.resume()}});return s.on("data",g=>{const R=i(g)||0;R!==0&&(p.push(`${R.
toString(16)}\r
`),p.push(g),p.push(`\r
`)||s.pause())}),s.on("error",g=>{p.destroy(g)}),s.pause(),s.on("end",async()=>{try{if(p.push(`0\r
`),_){const g=r(await d);p.push(`${c}:${g}\r
`),p.push(`\r
`)}p.push(null)}catch(g){p.destroy(g)}}),p}const Se=/[&<>"]/g,Re={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ee(e){
return e.replace(Se,t=>Re[t])}const se=/[&"'<>\r\n\u0085\u2028]/g,yt={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;","\
>":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function Fe(e){return e.replace(se,t=>yt[t])}
var Te=class{value;constructor(e){this.value=e}toString(){return Fe(""+this.value)}},ae=class Vt{name;children;attributes={};static of(t,s,n){
const r=new Vt(t);return s!==void 0&&r.addChildNode(new Te(s)),n!==void 0&&r.withName(n),r}constructor(t,s=[]){this.name=
t,this.children=s}withName(t){return this.name=t,this}addAttribute(t,s){return this.attributes[t]=s,this}addChildNode(t){
return this.children.push(t),this}removeAttribute(t){return delete this.attributes[t],this}n(t){return this.name=t,this}c(t){
return this.children.push(t),this}a(t,s){return s!=null&&(this.attributes[t]=s),this}cc(t,s,n=s){if(t[s]!=null){const r=Vt.
of(s,t[s]).withName(n);this.c(r)}}l(t,s,n,r){t[s]!=null&&r().map(i=>{i.withName(n),this.c(i)})}lc(t,s,n,r){if(t[s]!=null){
const i=r(),a=new Vt(n);i.map(c=>{a.c(c)}),this.c(a)}}toString(){const t=!!this.children.length;let s=`<${this.name}`;const n=this.
attributes;for(const r of Object.keys(n)){const i=n[r];i!=null&&(s+=` ${r}="${Ee(""+i)}"`)}return s+=t?`>${this.children.
map(r=>r.toString()).join("")}</${this.name}>`:"/>"}};const qe=(e,t)=>{if(t?.Error?.Code!==void 0)return t.Error.Code;if(t?.
Code!==void 0)return t.Code;if(e.statusCode==404)return"NotFound"};var jt=class extends te.n{settings;stringBuffer;byteBuffer;buffer;constructor(e){
super(),this.settings=e}write(e,t){const s=y.o.of(e);if(s.isStringSchema()&&typeof t=="string")this.stringBuffer=t;else if(s.
isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??l.lt)(t);else{this.buffer=this.writeStruct(
s,t,void 0);const n=s.getMergedTraits();n.httpPayload&&!n.xmlName&&this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==
void 0){const t=this.byteBuffer;return delete this.byteBuffer,t}if(this.stringBuffer!==void 0){const t=this.stringBuffer;
return delete this.stringBuffer,t}const e=this.buffer;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute(
"xmlns",this.settings.xmlNamespace)),delete this.buffer,e.toString()}writeStruct(e,t,s){const n=e.getMergedTraits(),r=e.
isMemberSchema()&&!n.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():n.xmlName??e.getName();if(!r||!e.isStructSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.
getName(!0)}.`);const i=ae.of(r),[a,c]=this.getXmlnsAttribute(e,s);for(const[_,d]of e.structIterator()){const p=t[_];if(p!=
null||d.isIdempotencyToken()){if(d.getMergedTraits().xmlAttribute){i.addAttribute(d.getMergedTraits().xmlName??_,this.writeSimple(
d,p));continue}if(d.isListSchema())this.writeList(d,p,i,c);else if(d.isMapSchema())this.writeMap(d,p,i,c);else if(d.isStructSchema())
i.addChildNode(this.writeStruct(d,p,c));else{const g=ae.of(d.getMergedTraits().xmlName??d.getMemberName());this.writeSimpleInto(
d,p,g,c),i.addChildNode(g)}}}const{$unknown:u}=t;if(u&&e.isUnionSchema()&&Array.isArray(u)&&Object.keys(t).length===1){const[
_,d]=u,p=ae.of(_);if(typeof d!="string")if(t instanceof ae||t instanceof Te)i.addChildNode(t);else throw new Error("@aws\
-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(
0,d,p,c),i.addChildNode(p)}return c&&i.addAttribute(a,c),i}writeList(e,t,s,n){if(!e.isMemberSchema())throw new Error(`@a\
ws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);const r=e.getMergedTraits(),i=e.
getValueSchema(),a=i.getMergedTraits(),c=!!a.sparse,u=!!r.xmlFlattened,[_,d]=this.getXmlnsAttribute(e,n),p=(g,R)=>{if(i.
isListSchema())this.writeList(i,Array.isArray(R)?R:[R],g,d);else if(i.isMapSchema())this.writeMap(i,R,g,d);else if(i.isStructSchema()){
const P=this.writeStruct(i,R,d);g.addChildNode(P.withName(u?r.xmlName??e.getMemberName():a.xmlName??"member"))}else{const P=ae.
of(u?r.xmlName??e.getMemberName():a.xmlName??"member");this.writeSimpleInto(i,R,P,d),g.addChildNode(P)}};if(u)for(const g of t)
(c||g!=null)&&p(s,g);else{const g=ae.of(r.xmlName??e.getMemberName());d&&g.addAttribute(_,d);for(const R of t)(c||R!=null)&&
p(g,R);s.addChildNode(g)}}writeMap(e,t,s,n,r=!1){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml s\
erializer, cannot write non-member map: ${e.getName(!0)}`);const i=e.getMergedTraits(),a=e.getKeySchema(),c=a.getMergedTraits().
xmlName??"key",u=e.getValueSchema(),_=u.getMergedTraits(),d=_.xmlName??"value",p=!!_.sparse,g=!!i.xmlFlattened,[R,P]=this.
getXmlnsAttribute(e,n),J=(z,_e,oe)=>{const Q=ae.of(c,_e),[Et,rt]=this.getXmlnsAttribute(a,P);rt&&Q.addAttribute(Et,rt),z.
addChildNode(Q);let Ve=ae.of(d);u.isListSchema()?this.writeList(u,oe,Ve,P):u.isMapSchema()?this.writeMap(u,oe,Ve,P,!0):u.
isStructSchema()?Ve=this.writeStruct(u,oe,P):this.writeSimpleInto(u,oe,Ve,P),z.addChildNode(Ve)};if(g)for(const z in t){
const _e=t[z];if(p||_e!=null){const oe=ae.of(i.xmlName??e.getMemberName());J(oe,z,_e),s.addChildNode(oe)}}else{let z;r||
(z=ae.of(i.xmlName??e.getMemberName()),P&&z.addAttribute(R,P),s.addChildNode(z));for(const _e in t){const oe=t[_e];if(p||
oe!=null){const Q=ae.of("entry");J(Q,_e,oe),(r?s:z).addChildNode(Q)}}}}writeSimple(e,t){if(t===null)throw new Error("@aw\
s-sdk/core/protocols - (XML serializer) cannot write null value.");const s=y.o.of(e);let n=null;if(t&&typeof t=="object")
if(s.isBlobSchema())n=(this.serdeContext?.base64Encoder??l.ct)(t);else if(s.isTimestampSchema()&&t instanceof Date)switch((0,l.
N)(s,this.settings)){case 5:n=t.toISOString().replace(".000Z","Z");break;case 6:n=(0,K.o)(t);break;case 7:n=String(t.getTime()/
1e3);break;default:console.warn("Missing timestamp format, using http date",t),n=(0,K.o)(t)}else{if(s.isBigDecimalSchema()&&
t)return t instanceof l.ot?t.string:String(t);throw s.isMapSchema()||s.isListSchema()?new Error("@aws-sdk/core/protocols\
 - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/\
core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(!0)}`)}if((s.isBooleanSchema()||
s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema())&&(n=String(t)),s.isStringSchema()&&(t===void 0&&s.isIdempotencyToken()?
n=(0,l.z)():n=String(t)),n===null)throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${t}`);return n}writeSimpleInto(e,t,s,n){
const r=this.writeSimple(e,t),i=y.o.of(e),a=new Te(r),[c,u]=this.getXmlnsAttribute(i,n);u&&s.addAttribute(c,u),s.addChildNode(
a)}getXmlnsAttribute(e,t){const[s,n]=e.getMergedTraits().xmlNamespace??[];return n&&n!==t?[s?`xmlns:${s}`:"xmlns",n]:[void 0,
void 0]}},Io=class extends te.n{settings;constructor(e){super(),this.settings=e}createSerializer(){const e=new jt(this.settings);
return e.setSerdeContext(this.serdeContext),e}createDeserializer(){const e=new te.t(this.settings);return e.setSerdeContext(
this.serdeContext),e}},Oo=class extends he.r{codec;serializer;deserializer;mixin=new l.n;constructor(e){super(e);const t={
timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace};
this.codec=new Io(t),this.serializer=new he.t(this.codec.createSerializer(),t),this.deserializer=new he.n(this.codec.createDeserializer(),
t)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,s){const n=await super.
serializeRequest(e,t,s),r=y.o.of(e.input);if(!n.headers["content-type"]){const i=this.mixin.resolveRestContentType(this.
getDefaultContentType(),r);i&&(n.headers["content-type"]=i)}return typeof n.body=="string"&&n.headers["content-type"]===
this.getDefaultContentType()&&!n.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(r)&&(n.body='<?xml versi\
on="1.0" encoding="UTF-8"?>'+n.body),n}async deserializeResponse(e,t,s){return super.deserializeResponse(e,t,s)}async handleError(e,t,s,n,r){
const i=qe(s,n)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace),n.Error&&typeof n.
Error=="object")for(const R of Object.keys(n.Error))n[R]=n.Error[R],R.toLowerCase()==="message"&&(n.message=n.Error[R]);
n.RequestId&&!r.requestId&&(r.requestId=n.RequestId);const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,s,n,r),u=y.o.of(a),_=n.Error?.message??n.Error?.Message??n.message??n.Message??"UnknownE\
rror",d=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({});await this.deserializeHttpMessage(a,t,s,n);const p={},
g=this.codec.createDeserializer();for(const[R,P]of u.structIterator()){const J=P.getMergedTraits().xmlName??R,z=n.Error?.[J]??
n[J];p[R]=g.readSchema(P,z)}throw this.mixin.decorateServiceException(Object.assign(d,c,{$fault:u.getMergedTraits().error,
message:_},p),n)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){for(const[,t]of e.structIterator())
if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema());return!1}},Mo=class extends me.
Writable{hash;constructor(e,t){super(t),this.hash=e}_write(e,t,s){try{this.hash.update((0,l.it)(e))}catch(n){return s(n)}
s()}};const No=(e,t)=>{if(t.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");
const s=new e,n=new Mo(s);return t.pipe(n),new Promise((r,i)=>{t.on("error",a=>{n.end(),i(a)}),n.on("error",i),n.on("fin\
ish",()=>{s.digest().then(r).catch(i)})})};var Bo=class{digestLength=16;state=Uint32Array.from(Qs);writeBuffer=new DataView(
new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=(0,l.it)(e);let s=0,n=t.byteLength;for(this.bytesHashed+=
n;n>0;)this.writeBuffer.setUint8(this.bufferLength++,t[s++]),--n,this.bufferLength===64&&(Wt(this.state,this.writeBuffer),
this.bufferLength=0)}async digest(){const e=Uint32Array.from(this.state),t=new DataView(this.writeBuffer.buffer.slice(0));
let s=this.bufferLength;const n=this.bytesHashed*8;if(t.setUint8(s++,128),this.bufferLength%64>=56){for(let a=s;a<64;++a)
t.setUint8(a,0);Wt(e,t),s=0}for(let a=s;a<56;++a)t.setUint8(a,0);t.setUint32(56,n>>>0,!0),t.setUint32(60,Math.floor(n/2**
32),!0),Wt(e,t);const r=new Uint8Array(16),i=new DataView(r.buffer);for(let a=0;a<4;++a)i.setUint32(a*4,e[a],!0);return r}reset(){
this.state.set(Qs),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}};const Qs=[
1732584193,4023233417,2562383102,271733878],De=4294967295,To=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),Do=Array.
from({length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function Wt(e,t){let s=e[0],n=e[1],r=e[2],i=e[3];for(let a=0;a<
64;++a){let c,u;a<16?(c=n&r|~n&i,u=a):a<32?(c=i&n|r&~i,u=(5*a+1)%16):a<48?(c=n^r^i,u=(3*a+5)%16):(c=r^(n|~i),u=7*a%16);const _=t.
getUint32(u*4,!0),d=i;i=r,r=n;const p=To[(a>>4)*4+(a&3)],g=(s+c&De)+(_+Do[a]&De)&De;n=n+((g<<p|g>>>32-p)>>>0)&De,s=d}e[0]=
e[0]+s&De,e[1]=e[1]+n&De,e[2]=e[2]+r&De,e[3]=e[3]+i&De}const Lo=(()=>{try{return(0,ie.createHash)("md5"),!0}catch{return!1}})()?
Ho():Bo;function Ho(){return class{digestLength=16;hash=(0,ie.createHash)("md5");update(t){this.hash.update((0,l.it)(t))}async digest(){
const t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=(0,ie.createHash)(
"md5")}}}const Uo=e=>typeof e=="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6,Le={WHEN_SUPPORTED:"WHEN_SUPPORTE\
D",WHEN_REQUIRED:"WHEN_REQUIRED"},Zs=Le.WHEN_SUPPORTED,ct={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},
Ys=Le.WHEN_SUPPORTED;var H;(function(e){e.MD5="MD5",e.CRC32="CRC32",e.CRC32C="CRC32C",e.CRC64NVME="CRC64NVME",e.SHA1="SH\
A1",e.SHA256="SHA256"})(H||(H={}));var Js;(function(e){e.HEADER="header",e.TRAILER="trailer"})(Js||(Js={}));const Ft=H.CRC32;
var Ge;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(Ge||(Ge={}));const wt=(e,t,s,n)=>{if(!(t in e))return;const r=e[t].
toUpperCase();if(!Object.values(s).includes(r))throw new TypeError(`Cannot load ${n} '${t}'. Expected one of ${Object.values(
s)}, got '${e[t]}'.`);return r},$o="AWS_REQUEST_CHECKSUM_CALCULATION",zo="request_checksum_calculation",Ko={environmentVariableSelector:e=>wt(
e,$o,Le,Ge.ENV),configFileSelector:e=>wt(e,zo,Le,Ge.CONFIG),default:Zs},Vo="AWS_RESPONSE_CHECKSUM_VALIDATION",jo="respon\
se_checksum_validation",Wo={environmentVariableSelector:e=>wt(e,Vo,ct,Ge.ENV),configFileSelector:e=>wt(e,jo,ct,Ge.CONFIG),
default:Ys},Fo=(e,{requestChecksumRequired:t,requestAlgorithmMember:s,requestChecksumCalculation:n})=>{if(!s)return n===
Le.WHEN_SUPPORTED||t?Ft:void 0;if(e[s])return e[s]},Rt=e=>e===H.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`,qo=(e,t)=>{
const s=e.toLowerCase();for(const n of Object.keys(t))if(s===n.toLowerCase())return!0;return!1},Go=(e,t)=>{const s=e.toLowerCase();
for(const n of Object.keys(t))if(n.toLowerCase().startsWith(s))return!0;return!1},en=e=>e!==void 0&&typeof e!="string"&&
!ArrayBuffer.isView(e)&&!(0,le.a)(e),tn=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let s=0;s<8;++s)t=t&1?2197175160^
t>>>1:t>>>1;tn[e]=t>>>0}var Xo=class{digestLength=4;crc=4294967295;update(e){let t=this.crc;for(let s=0;s<e.length;++s)t=
t>>>8^tn[(t^e[s])&255];this.crc=t}async digest(){const e=(this.crc^4294967295)>>>0,t=new Uint8Array(4);return t[0]=e>>>24,
t[1]=e>>>16&255,t[2]=e>>>8&255,t[3]=e&255,t}reset(){this.crc=4294967295}};const Qo=Xo,Zo={CrtCrc64Nvme:null},Yo=()=>{const t=new Array(
8);for(let s=0;s<8;s++){const n=new Array(512);for(let r=0;r<256;r++){let i=BigInt(r);for(let a=0;a<8*(s+1);a++)i&1n?i=i>>
1n^11127430586519243189n:i=i>>1n;n[r*2]=Number(i>>32n&4294967295n),n[r*2+1]=Number(i&4294967295n)}t[s]=new Uint32Array(n)}
return t};let qt,ut,Gt,Xt,Qt,Zt,Yt,Jt,es;const Jo=()=>{qt||(qt=Yo(),[ut,Gt,Xt,Qt,Zt,Yt,Jt,es]=qt)};var e0=class{c1=0;c2=0;constructor(){
Jo(),this.reset()}update(e){const t=e.length;let s=0,n=this.c1,r=this.c2;for(;s+8<=t;){const i=((r^e[s++])&255)<<1,a=((r>>>
8^e[s++])&255)<<1,c=((r>>>16^e[s++])&255)<<1,u=((r>>>24^e[s++])&255)<<1,_=((n^e[s++])&255)<<1,d=((n>>>8^e[s++])&255)<<1,
p=((n>>>16^e[s++])&255)<<1,g=((n>>>24^e[s++])&255)<<1;n=es[i]^Jt[a]^Yt[c]^Zt[u]^Qt[_]^Xt[d]^Gt[p]^ut[g],r=es[i+1]^Jt[a+1]^
Yt[c+1]^Zt[u+1]^Qt[_+1]^Xt[d+1]^Gt[p+1]^ut[g+1]}for(;s<t;){const i=((r^e[s])&255)<<1;r=(r>>>8|(n&255)<<24)>>>0,n=n>>>8^ut[i],
r^=ut[i+1],++s}this.c1=n,this.c2=r}async digest(){const e=this.c1^4294967295,t=this.c2^4294967295;return new Uint8Array(
[e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255])}reset(){this.c1=4294967295,this.c2=4294967295}},t0=class{impl;constructor(){
const e=Zo.CrtCrc64Nvme;this.impl=e?new e:new e0}update(e){this.impl.update(e)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}};const s0=[H.CRC32,H.CRC32C,H.CRC64NVME,H.SHA1,H.SHA256],sn=[H.SHA256,H.SHA1,H.CRC32,H.CRC32C,H.CRC64NVME],
nn=(e,t)=>{const{checksumAlgorithms:s={}}=t;switch(e){case H.MD5:return s?.MD5??t.md5;case H.CRC32:return s?.CRC32??ge.m;case H.
CRC32C:return s?.CRC32C??Qo;case H.CRC64NVME:return s?.CRC64NVME??t0;case H.SHA1:return s?.SHA1??t.sha1;case H.SHA256:return s?.
SHA256??t.sha256;default:if(s?.[e])return s[e];throw new Error(`The checksum algorithm "${e}" is not supported by the cl\
ient. Select one of ${s0}, or provide an implementation to  the client constructor checksums field.`)}},rn=(e,t)=>{const s=new e;
return s.update((0,l.it)(t||"")),s.digest()},n0={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],
override:!0},r0=(e,t)=>(s,n)=>async r=>{if(!S.t.isInstance(r.request)||Go("x-amz-checksum-",r.request.headers))return s(
r);const{request:i,input:a}=r,{body:c,headers:u}=i,{base64Encoder:_,streamHasher:d}=e,{requestChecksumRequired:p,requestAlgorithmMember:g}=t,
R=await e.requestChecksumCalculation(),P=g?.name,J=g?.httpHeader;P&&!a[P]&&(R===Le.WHEN_SUPPORTED||p)&&(a[P]=Ft,J&&(u[J]=
Ft));const z=Fo(a,{requestChecksumRequired:p,requestAlgorithmMember:g?.name,requestChecksumCalculation:R});let _e=c,oe=u;
if(z){switch(z){case H.CRC32:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case H.CRC32C:(0,l.ut)(n,"FLEXIBLE_CHE\
CKSUMS_REQ_CRC32C","V");break;case H.CRC64NVME:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case H.SHA1:(0,l.ut)(
n,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case H.SHA256:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")}const Q=Rt(z),Et=nn(
z,e);if(en(c)){const{getAwsChunkedEncodingStream:rt,bodyLengthChecker:Ve}=e;_e=rt(typeof e.requestStreamBufferSize=="num\
ber"&&e.requestStreamBufferSize>=8192?b(c,e.requestStreamBufferSize,n.logger):c,{base64Encoder:_,bodyLengthChecker:Ve,checksumLocationName:Q,
checksumAlgorithmFn:Et,streamHasher:d}),oe={...u,"content-encoding":u["content-encoding"]?`${u["content-encoding"]},aws-\
chunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":u["content-length"],"x-amz-content-s\
ha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":Q},delete oe["content-length"]}else if(!qo(Q,u)){const rt=await rn(
Et,c);oe={...u,[Q]:_(rt)}}}try{return await s({...r,request:{...i,headers:oe,body:_e}})}catch(Q){if(Q instanceof Error&&
Q.name==="InvalidChunkSizeError")try{Q.message.endsWith(".")||(Q.message+="."),Q.message+=" Set [requestStreamBufferSize\
=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch{}throw Q}},o0={name:"\
flexibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:!0},
i0=(e,t)=>(s,n)=>async r=>{const i=r.input,{requestValidationModeMember:a}=t,c=await e.requestChecksumCalculation(),u=await e.
responseChecksumValidation();switch(c){case Le.WHEN_REQUIRED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case Le.
WHEN_SUPPORTED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z")}switch(u){case ct.WHEN_REQUIRED:(0,l.ut)(n,"FLEXI\
BLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case ct.WHEN_SUPPORTED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")}
return a&&!i[a]&&u===ct.WHEN_SUPPORTED&&(i[a]="ENABLED"),s(r)},on=(e=[])=>{const t=[];let s=sn.length;for(const n of e){
const r=sn.indexOf(n);r!==-1?t[r]=n:t[s++]=n}return t.filter(Boolean)},a0=e=>{const t=e.lastIndexOf("-");if(t!==-1){const s=e.
slice(t+1);if(!s.startsWith("0")){const n=parseInt(s,10);if(!isNaN(n)&&n>=1&&n<=1e4)return!0}}return!1},c0=async(e,{checksumAlgorithmFn:t,
base64Encoder:s})=>s(await rn(t,e)),u0=async(e,{config:t,responseAlgorithms:s,logger:n})=>{const r=on(s),{body:i,headers:a}=e;
for(const c of r){const u=Rt(c),_=a[u];if(_){let d;try{d=nn(c,t)}catch(R){if(c===H.CRC64NVME){n?.warn(`Skipping ${H.CRC64NVME}\
 checksum validation: ${R.message}`);continue}throw R}const{base64Encoder:p}=t;if(en(i)){e.body=at({expectedChecksum:_,checksumSourceLocation:u,
checksum:new d,source:i,base64Encoder:p});return}const g=await c0(i,{checksumAlgorithmFn:d,base64Encoder:p});if(g===_)break;
throw new Error(`Checksum mismatch: expected "${g}" but received "${_}" in response header "${u}".`)}}},d0={name:"flexib\
leChecksumsResponseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},
l0=(e,t)=>(s,n)=>async r=>{if(!S.t.isInstance(r.request))return s(r);const i=r.input,a=await s(r),c=a.response,{requestValidationModeMember:u,
responseAlgorithms:_}=t;if(u&&i[u]==="ENABLED"){const{clientName:d,commandName:p}=n,g=Object.keys(e.checksumAlgorithms??
{}).filter(P=>{const J=Rt(P);return c.headers[J]!==void 0}),R=on([..._??[],...g]);if(d==="S3Client"&&p==="GetObjectComma\
nd"&&R.every(P=>{const J=Rt(P),z=c.headers[J];return!z||a0(z)}))return a;await u0(c,{config:e,responseAlgorithms:R,logger:n.
logger})}return a},ts=(e,t)=>({applyToStack:s=>{s.add(r0(e,t),n0),s.addRelativeTo(i0(e,t),o0),s.addRelativeTo(l0(e,t),d0)}}),
h0=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:s,requestStreamBufferSize:n}=e;return Object.assign(
e,{requestChecksumCalculation:(0,y.p)(t??Zs),responseChecksumValidation:(0,y.p)(s??Ys),requestStreamBufferSize:Number(n??
0),checksumAlgorithms:e.checksumAlgorithms??{}})},m0="content-length",f0="x-amz-decoded-content-length";function p0(){return(e,t)=>async s=>{
const{request:n}=s;if(S.t.isInstance(n)&&!(m0 in n.headers)&&!(f0 in n.headers)){const r="Are you using a Stream of unkn\
own length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.";typeof t?.logger?.
warn=="function"&&!(t.logger instanceof l.Y)?t.logger.warn(r):console.warn(r)}return e({...s})}}const _0={step:"finalize\
Request",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},g0=e=>({applyToStack:t=>{
t.add(p0(),_0)}}),S0=e=>(t,s)=>async n=>{const r=await e.region(),i=e.region;let a=()=>{};s.__s3RegionRedirect&&(Object.
defineProperty(e,"region",{writable:!1,value:async()=>s.__s3RegionRedirect}),a=()=>Object.defineProperty(e,"region",{writable:!0,
value:i}));try{const c=await t(n);if(s.__s3RegionRedirect&&(a(),r!==await e.region()))throw new Error("Region was not re\
stored following S3 region redirect.");return c}catch(c){throw a(),c}},E0={tags:["REGION_REDIRECT","S3"],name:"regionRed\
irectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};function C0(e){return(t,s)=>async n=>{
try{return await t(n)}catch(r){if(e.followRegionRedirects){const i=r?.$metadata?.httpStatusCode,a=s.commandName==="HeadB\
ucketCommand",c=r?.$response?.headers?.["x-amz-bucket-region"];if(c&&(i===301||i===400&&(r?.name==="IllegalLocationConst\
raintException"||a))){try{const u=c;s.logger?.debug(`Redirecting from ${await e.region()} to ${u}`),s.__s3RegionRedirect=
u,(0,l.ut)(s,"S3_REGION_REDIRECT","Ah")}catch(u){throw new Error("Region redirect failed: "+u)}return t(n)}}throw r}}}const y0={
step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},w0=e=>({applyToStack:t=>{t.
add(C0(e),y0),t.addRelativeTo(S0(e),E0)}});var R0=class xo{data;lastPurgeTime=Date.now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(t={}){
this.data=t}get(t){const s=this.data[t];if(s)return s}set(t,s){return this.data[t]=s,s}delete(t){delete this.data[t]}clear(){
this.data={}}async purgeExpired(){const t=Date.now();if(this.lastPurgeTime+xo.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>t)return;
const s=this.data;for(const n in s){const r=s[n];if(!r.isRefreshing){const i=await r.identity;i.expiration&&i.expiration.
getTime()<t&&s[n]===r&&delete s[n]}}}},ss=class{_identity;isRefreshing;accessed;constructor(e,t=!1,s=Date.now()){this._identity=
e,this.isRefreshing=t,this.accessed=s}get identity(){return this.accessed=Date.now(),this._identity}},b0=class Po{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(t,s=new R0){
this.createSessionFn=t,this.cache=s}async getS3ExpressIdentity(t,s){const n=s.Bucket,{cache:r}=this;t.accessKeyId!==this.
accessKeyId&&(this.accessKeyId=t.accessKeyId,this.cacheGeneration++,r.clear());const i=this.cacheGeneration,a=r.get(n);return a?
a.identity.then(c=>(c.expiration?.getTime()??0)<Date.now()?r.set(n,new ss(this.getIdentity(n))).identity:((c.expiration?.
getTime()??0)<Date.now()+Po.REFRESH_WINDOW_MS&&!a.isRefreshing&&(a.isRefreshing=!0,this.getIdentity(n).then(u=>{i===this.
cacheGeneration&&r.set(n,new ss(Promise.resolve(u)))})),c)):r.set(n,new ss(this.getIdentity(n))).identity}async getIdentity(t){
await this.cache.purgeExpired().catch(n=>{console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: \

`+n)});const s=await this.createSessionFn(t);if(!s.Credentials?.AccessKeyId||!s.Credentials?.SecretAccessKey)throw new Error(
"s3#createSession response credential missing AccessKeyId or SecretAccessKey.");return{accessKeyId:s.Credentials.AccessKeyId,
secretAccessKey:s.Credentials.SecretAccessKey,sessionToken:s.Credentials.SessionToken,expiration:s.Credentials.Expiration?
new Date(s.Credentials.Expiration):void 0}}};const k0=(e,{session:t})=>{const[s,n]=t,{forcePathStyle:r,useAccelerateEndpoint:i,
disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:u,bucketEndpoint:_,expectContinueHeader:d}=e;
return Object.assign(e,{forcePathStyle:r??!1,useAccelerateEndpoint:i??!1,disableMultiregionAccessPoints:a??!1,followRegionRedirects:c??
!1,s3ExpressIdentityProvider:u??new b0(async p=>s().send(new n({Bucket:p}))),bucketEndpoint:_??!1,expectContinueHeader:d??
2097152})},A0=e=>(t,s)=>async n=>{const r=await t(n),{response:i}=r;if(K.d.isInstance(i)&&i.headers.expires){i.headers.expiresstring=
i.headers.expires;try{(0,K.u)(i.headers.expires)}catch(a){s.logger?.warn(`AWS SDK Warning for ${s.clientName}::${s.commandName}\
 response parsing (${i.headers.expires}): ${a}`),delete i.headers.expires}}return r},x0={tags:["S3"],name:"s3ExpiresMidd\
leware",override:!0,relation:"after",toMiddleware:"deserializerMiddleware"},P0=e=>({applyToStack:t=>{t.addRelativeTo(A0(
e),x0)}}),v0="sigv4-s3express",I0="X-Amz-S3session-Token".toLowerCase(),O0="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",M0="s3_\
disable_express_session_auth",N0={environmentVariableSelector:e=>(0,y.d)(e,O0,y.u.ENV),configFileSelector:e=>(0,y.d)(e,M0,
y.u.CONFIG),default:!1},B0=e=>(t,s)=>async n=>{if(s.endpointV2){const r=s.endpointV2,i=r.properties?.authSchemes?.[0]?.name===
v0;if((r.properties?.backend==="S3Express"||r.properties?.bucketType==="Directory")&&((0,l.ut)(s,"S3_EXPRESS_BUCKET","J"),
s.isS3ExpressBucket=!0),i){const a=n.input.Bucket;if(a){const c=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.
credentials(),{Bucket:a});s.s3ExpressIdentity=c,S.t.isInstance(n.request)&&c.sessionToken&&(n.request.headers[I0]=c.sessionToken)}}}
return t(n)},T0={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},D0=e=>({applyToStack:t=>{
t.add(B0(e),T0)}}),L0=async(e,t,s,n)=>{const r=await n.signWithCredentials(s,e,{});if(r.headers["X-Amz-Security-Token"]||
r.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");return r},
H0=e=>t=>{throw t},U0=(e,t)=>{},$0=e=>(t,s)=>async n=>{if(!S.t.isInstance(n.request))return t(n);const r=(0,y.m)(s).selectedHttpAuthScheme;
if(!r)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:i={}},
identity:a,signer:c}=r;let u;s.s3ExpressIdentity?u=await L0(s.s3ExpressIdentity,i,n.request,await e.signer()):u=await c.
sign(n.request,a,i);const _=await t({...n,request:u}).catch((c.errorHandler||H0)(i));return(c.successHandler||U0)(_.response,
i),_},z0=e=>({applyToStack:t=>{t.addRelativeTo($0(e),l.w)}});function K0(e){return me.Readable.from(Buffer.from(e))}const V0={
CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},j0=e=>(t,s)=>async n=>{const r=await t(
n),{response:i}=r;if(!K.d.isInstance(i))return r;const{statusCode:a,body:c}=i;if(a<200||a>=300)return r;const u=await W0(
c,e);if(i.body=K0(u),u.length===0&&V0[s.commandName]){const d=new Error("S3 aborted request");throw d.$metadata={httpStatusCode:503},
d.name="InternalError",d}const _=e.utf8Encoder(u.subarray(u.length-16));return _&&_.endsWith("</Error>")&&(i.statusCode=
503),r},W0=(e=new Uint8Array,t)=>e instanceof Uint8Array?Promise.resolve(e):t.streamCollector(e)||Promise.resolve(new Uint8Array),
F0={relation:"after",toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMi\
ddleware",override:!0},dt=e=>({applyToStack:t=>{t.addRelativeTo(j0(e),F0)}});function q0(e){return(t,s)=>async n=>{if(e.
bucketEndpoint){const r=s.endpointV2;if(r){const i=n.input.Bucket;if(typeof i=="string")try{const a=new URL(i);s.endpointV2=
{...r,url:a}}catch(a){const c=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${i} could not be pars\
ed as URL.`;throw s.logger?.constructor?.name==="NoOpLogger"?console.warn(c):s.logger?.warn?.(c),a}}}return t(n)}}const G0={
name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"endpointV2Middleware"};function X0({bucketEndpoint:e}){
return t=>async s=>{const{input:{Bucket:n}}=s;if(!e&&typeof n=="string"&&!Uo(n)&&n.indexOf("/")>=0){const r=new Error(`B\
ucket name shouldn't contain '/', received '${n}'`);throw r.name="InvalidBucketName",r}return t({...s})}}const Q0={step:"\
initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:!0},Z0=e=>({applyToStack:t=>{t.add(
X0(e),Q0),t.addRelativeTo(q0(e),G0)}});var Y0=class extends Oo{async serializeRequest(e,t,s){const n=await super.serializeRequest(
e,t,s),r=y.o.of(e.input),i=r.getSchema();let a=0;const c=i[6]??0;if(t&&typeof t=="object")for(const[u,_]of r.structIterator()){
if(++a>c)break;if(u==="Bucket"){if(!t.Bucket&&_.getMergedTraits().httpLabel)throw new Error("No value provided for input\
 HTTP label: Bucket.");break}}return n}};const J0="AWS_S3_USE_ARN_REGION",ei="s3_use_arn_region",ti={environmentVariableSelector:e=>(0,y.
d)(e,J0,y.u.ENV),configFileSelector:e=>(0,y.d)(e,ei,y.u.CONFIG),default:void 0};function si(e){return t=>async s=>{const{
request:n}=s;if(e.expectContinueHeader!==!1&&S.t.isInstance(n)&&n.body&&e.runtime==="node"&&e.requestHandler?.constructor?.
name!=="FetchHttpHandler"){let r=!0;if(typeof e.expectContinueHeader=="number")try{r=(Number(n.headers?.["content-length"])??
e.bodyLengthChecker?.(n.body)??1/0)>=e.expectContinueHeader}catch{}else r=!!e.expectContinueHeader;r&&(n.headers.Expect=
"100-continue")}return t({...s,request:n})}}const ni={step:"build",tags:["SET_EXPECT_HEADER","EXPECT_HEADER"],name:"addE\
xpectContinueMiddleware",override:!0},ri=e=>({applyToStack:t=>{t.add(si(e),ni)}});function oi(e){return t=>async s=>{const{
CreateBucketConfiguration:n}=s.input,r=await e.region();return!n?.LocationConstraint&&!n?.Location&&r!=="us-east-1"&&(s.
input.CreateBucketConfiguration=s.input.CreateBucketConfiguration??{},s.input.CreateBucketConfiguration.LocationConstraint=
r),t(s)}}const ii={step:"initialize",tags:["LOCATION_CONSTRAINT","CREATE_BUCKET_CONFIGURATION"],name:"locationConstraint\
Middleware",override:!0},ai=e=>({applyToStack:t=>{t.add(oi(e),ii)}});function ci(e){return t=>async s=>{const n={...s.input};
for(const r of[{target:"SSECustomerKey",hash:"SSECustomerKeyMD5"},{target:"CopySourceSSECustomerKey",hash:"CopySourceSSE\
CustomerKeyMD5"}]){const i=n[r.target];if(i){let a;typeof i=="string"?di(i,e)?a=e.base64Decoder(i):(a=e.utf8Decoder(i),n[r.
target]=e.base64Encoder(a)):(a=ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i),
n[r.target]=e.base64Encoder(a));const c=new e.md5;c.update(a),n[r.hash]=e.base64Encoder(await c.digest())}}return t({...s,
input:n})}}const ui={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:!0},an=e=>({applyToStack:t=>{t.add(ci(
e),ui)}});function di(e,t){if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e))return!1;try{return t.
base64Decoder(e).length===32}catch{return!1}}const U="ref",k="argv",cn="backend",xe="authSchemes",Ce="disableDoubleEncod\
ing",ye="signingName",ve="signingRegion",ns="signingRegionSet",E=-1,B=!0,we=!1,rs="isSet",be="booleanEquals",O="stringEq\
uals",Z="coalesce",ne="substring",F="",un="aws.partition",dn="partitionResult",ln="accessPointSuffix",hn="regionPrefix",
bt=e=>"outpostId_ssa_"+e+F,mn="hardwareType",os="ite",Ie="isValidHostLabel",Oe="sigv4",fn="aws.isVirtualHostableS3Bucket",
pn="url",re="getAttr",_n="bucketArn",Me="--",gn="arnType",Sn="accesspoint",is=e=>"accessPointName_ssa_"+e+F,as="s3-objec\
t-lambda",lt="s3-outposts",En="bucketPartition",Cn="us-east-1",yn="outpostType",fe="name",ht="s3",cs="{url#scheme}://{Bu\
cket}.{url#authority}{url#path}",kt="{url#scheme}://{url#authority}{url#path}",wn="{url#scheme}://{url#authority}{url#no\
rmalizedPath}{Bucket}",Rn="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",bn="https://{Bucket}.s3.{partitio\
nResult#dnsSuffix}",kn=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#path}",An=e=>"\
Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+"}`",us="sig\
v4a",xn="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",Pn="https://s3.{partitionResult#dnsSuff\
ix}/{uri_encoded_bucket}",vn="https://s3.{partitionResult#dnsSuffix}",In={[U]:"UseFIPS"},On={[U]:"UseDualStack"},G={[U]:"\
Bucket"},ds={fn:re,[k]:[{[U]:dn},fe]},Mn={[U]:pn},Xe={[U]:"Region"},Ne={[U]:_n},Nn={[U]:gn},ls={[U]:"accessPointName_ssa\
_1"},At={fn:re,[k]:[Ne,"region"]},Bn={[U]:mn},hs={fn:re,[k]:[Ne,"service"]},Tn={fn:re,[k]:[Ne,"accountId"]},xt={[cn]:"S3\
Express",[xe]:[{[Ce]:!0,[fe]:"{_s3e_auth}",[ye]:"s3express",[ve]:"{Region}"}]},Dn={[cn]:"S3Express",[xe]:[{[Ce]:!0,[fe]:Oe,
[ye]:"s3express",[ve]:"{Region}"}]},Pt={[xe]:[{[Ce]:!0,[fe]:us,[ye]:lt,[ns]:["*"]},{[Ce]:!0,[fe]:Oe,[ye]:lt,[ve]:"{Regio\
n}"}]},X={[xe]:[{[Ce]:!0,[fe]:Oe,[ye]:ht,[ve]:Cn}]},j={[xe]:[{[Ce]:!0,[fe]:Oe,[ye]:ht,[ve]:"{Region}"}]},ms={[xe]:[{[Ce]:!0,
[fe]:Oe,[ye]:as,[ve]:"{bucketArn#region}"}]},mt={[xe]:[{[Ce]:!0,[fe]:Oe,[ye]:ht,[ve]:"{bucketArn#region}"}]},Ln={[xe]:[{
[Ce]:!0,[fe]:us,[ye]:lt,[ns]:["*"]},{[Ce]:!0,[fe]:Oe,[ye]:lt,[ve]:"{bucketArn#region}"}]},fs={[xe]:[{[Ce]:!0,[fe]:Oe,[ye]:as,
[ve]:"{Region}"}]},Hn=[Xe],Un=[{[U]:"Endpoint"}],ps=[G],$n=[G,0,7,!0],zn=[Ne,"resourceId[1]"],li=["*"],Kn={conditions:[[
rs,Hn],[be,[{[U]:"Accelerate"},B]],[be,[In,B]],[be,[On,B]],[rs,Un],[rs,ps],[O,[{fn:Z,[k]:[{fn:ne,[k]:[G,0,6,B]},F]},"--x\
-s3"]],[O,[{fn:Z,[k]:[{fn:ne,[k]:$n},F]},"--xa-s3"]],[un,Hn,dn],[ne,$n,ln],[O,[{[U]:ln},"--op-s3"]],[ne,[G,8,12,B],hn],[
ne,[G,32,49,B],bt(2)],[ne,[G,49,50,B],mn],[be,[{[U]:"ForcePathStyle"},B]],[O,[ds,"aws-cn"]],[os,[On,".dualstack",F],"_s3\
e_ds"],[Ie,[{[U]:bt(2)},we]],[os,[In,"-fips",F],"_s3e_fips"],[os,[{fn:Z,[k]:[{[U]:"DisableS3ExpressSessionAuth"},we]},Oe,
"sigv4-s3express"],"_s3e_auth"],[fn,[G,we]],["parseURL",Un,pn],[be,[{fn:Z,[k]:[{[U]:"UseS3ExpressControlEndpoint"},we]},
B]],[fn,[G,B]],[O,[{fn:re,[k]:[Mn,"scheme"]},"http"]],[Ie,[Xe,we]],["aws.parseArn",ps,_n],[re,[{fn:"split",[k]:[G,Me,0]},
"[-2]"],"s3expressAvailabilityZoneId"],[O,[{fn:Z,[k]:[{fn:ne,[k]:[G,0,4,we]},F]},"arn:"]],[O,[{fn:Z,[k]:[{fn:ne,[k]:[G,16,
18,B]},F]},Me]],[be,[{fn:re,[k]:[Mn,"isIp"]},B]],[O,[{fn:Z,[k]:[{fn:ne,[k]:[G,21,23,B]},F]},Me]],[O,[{fn:Z,[k]:[{fn:ne,[k]:[
G,27,29,B]},F]},Me]],[O,[{[U]:hn},"beta"]],["uriEncode",ps,"uri_encoded_bucket"],[Ie,[Xe,B]],[be,[{fn:Z,[k]:[{[U]:"UseOb\
jectLambdaEndpoint"},we]},B]],[re,[Ne,"resourceId[0]"],gn],[O,[Nn,F]],[O,[Nn,Sn]],[re,zn,is(1)],[O,[ls,F]],[O,[At,F]],[O,
[{fn:Z,[k]:[{fn:ne,[k]:[G,14,16,B]},F]},Me]],[O,[Bn,"e"]],[O,[Bn,"o"]],[O,[Xe,"aws-global"]],[O,[{fn:Z,[k]:[{fn:ne,[k]:[
G,19,21,B]},F]},Me]],[O,[hs,as]],[be,[{fn:Z,[k]:[{[U]:"DisableAccessPoints"},we]},B]],[O,[hs,lt]],[un,[At],En],[Ie,[ls,B]],
[O,[{fn:Z,[k]:[{fn:ne,[k]:[G,26,28,B]},F]},Me]],[O,[{fn:Z,[k]:[{fn:ne,[k]:[G,15,17,B]},F]},Me]],[re,[Ne,"resourceId[4]"]],
[O,[{fn:Z,[k]:[{fn:ne,[k]:[G,20,22,B]},F]},Me]],[be,[{[U]:"UseGlobalEndpoint"},B]],[O,[Xe,Cn]],[re,zn,bt(1)],[be,[{fn:Z,
[k]:[{[U]:"UseArnRegion"},B]},B]],[Ie,[{[U]:bt(1)},we]],[re,[Ne,"resourceId[2]"],yn],[O,[Xe,At]],[O,[{fn:re,[k]:[{[U]:En},
fe]},ds]],[be,[{[U]:"DisableMultiRegionAccessPoints"},B]],[Ie,[At,B]],[O,[{fn:re,[k]:[Ne,"partition"]},ds]],[O,[Tn,F]],[
O,[hs,ht]],[Ie,[Tn,we]],[re,[Ne,"resourceId[3]"],is(2)],[Ie,[ls,we]],[O,[{[U]:yn},Sn]],[Ie,[{[U]:is(2)},we]]],results:[[
E],[E,"Accelerate cannot be used with FIPS"],[E,"Cannot set dual-stack in combination with a custom endpoint."],[E,"A cu\
stom endpoint cannot be combined with FIPS"],[E,"A custom endpoint cannot be combined with S3 Accelerate"],[E,"Partition\
 does not support FIPS"],[E,"S3Express does not support S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_b\
ucket}{url#path}",xt],[cs,xt],[E,"S3Express bucket name is not a valid virtual hostable name."],["https://s3express-cont\
rol{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",Dn],["https://{Bucket}.s3express{_s3e\
_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",xt],[E,"Unrecognized S3Express bucke\
t name format."],[kt,xt],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",Dn],[E,"E\
xpected a endpoint to be specified but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",Pt],["https://{Bu\
cket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",Pt],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",
Pt],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",Pt],[E,'Unrecognized hardw\
are type: "Expected hardware type o or e but got {hardwareType}"'],[E,"Invalid Outposts Bucket alias - it must be a vali\
d bucket name."],[E,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[E,"Custom endpoint `{Endpoi\
nt}` was not a valid URI"],[E,"S3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-eas\
t-1.{partitionResult#dnsSuffix}",X],["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",j],["http\
s://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",X],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsS\
uffix}",j],["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",X],["https://{Bucket}.s3-ac\
celerate.dualstack.{partitionResult#dnsSuffix}",j],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",
X],["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",j],[wn,X],[cs,X],[wn,j],[cs,j],[Rn,X],[Rn,j],[bn,
X],[bn,j],["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",j],[E,"Invalid region: region was not a valid DNS \
name."],[E,"S3 Object Lambda does not support Dual-stack"],[E,"S3 Object Lambda does not support S3 Accelerate"],[E,"Acc\
ess points are not supported for this operation"],[E,"Invalid configuration: region from ARN `{bucketArn#region}` does n\
ot match client region `{Region}` and UseArnRegion is `false`"],[E,"Invalid ARN: Missing account id"],[kn(1),ms],["https\
://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",ms],
["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",
ms],[E,An(1)],[E,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[
E,"Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],[E,"Client was configured for partition `{partitionR\
esult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],[E,"Invalid ARN: The ARN may only contain a single reso\
urce component after `accesspoint`."],[E,"Invalid ARN: bucket ARN is missing a region"],[E,"Invalid ARN: Expected a reso\
urce of the format `accesspoint:<accesspoint name>` but no name was provided"],[E,"Invalid ARN: Object Lambda ARNs only \
support `accesspoint` arn types, but found: `{arnType}`"],[E,"Access Points do not support S3 Accelerate"],["https://{ac\
cessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",
mt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsS\
uffix}",mt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketP\
artition#dnsSuffix}",mt],[kn(1),mt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#re\
gion}.{bucketPartition#dnsSuffix}",mt],[E,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],
[E,"S3 MRAP does not support dual-stack"],[E,"S3 MRAP does not support FIPS"],[E,"S3 MRAP does not support S3 Accelerate"],
[E,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.\
s3-global.{partitionResult#dnsSuffix}",{[xe]:[{[Ce]:B,name:us,[ye]:ht,[ns]:li}]}],[E,"Client was configured for partitio\
n `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],[E,"Invalid Access Point Name"],[E,
"S3 Outposts does not support Dual-stack"],[E,"S3 Outposts does not support FIPS"],[E,"S3 Outposts does not support S3 A\
ccelerate"],[E,"Invalid Arn: Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucket\
Arn#accountId}.{outpostId_ssa_1}.{url#authority}",Ln],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId\
_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",Ln],[E,An(2)],[E,"Expected an outpost type `accesspo\
int`, found {outpostType}"],[E,"Invalid ARN: expected an access point name"],[E,"Invalid ARN: Expected a 4-component res\
ource"],[E,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[E,"Invalid\
 ARN: The Outpost Id was not set"],[E,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[E,"Invalid ARN: N\
o ARN type specified"],[E,"Invalid ARN: `{Bucket}` was not a valid ARN"],[E,"Path-style addressing cannot be used with A\
RN buckets"],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",X],["https://s3-fip\
s.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",j],["https://s3-fips.us-east-1.{partitionResult#d\
nsSuffix}/{uri_encoded_bucket}",X],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",j],["htt\
ps://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",X],["https://s3.dualstack.{Region}.{partit\
ionResult#dnsSuffix}/{uri_encoded_bucket}",j],[xn,X],[xn,j],[Pn,X],[Pn,j],["https://s3.{Region}.{partitionResult#dnsSuff\
ix}/{uri_encoded_bucket}",j],[E,"Path-style addressing cannot be used with S3 Accelerate"],[kt,fs],["https://s3-object-l\
ambda-fips.{Region}.{partitionResult#dnsSuffix}",fs],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",fs],
["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",X],["https://s3-fips.dualstack.{Region}.{partitionRes\
ult#dnsSuffix}",j],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",X],["https://s3-fips.{Region}.{partitionResu\
lt#dnsSuffix}",j],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",X],["https://s3.dualstack.{Region}.{part\
itionResult#dnsSuffix}",j],[kt,X],[kt,j],[vn,X],[vn,j],["https://s3.{Region}.{partitionResult#dnsSuffix}",j],[E,"A regio\
n must be set when sending requests to S3."]]},hi=2,mi=new Int32Array([-1,1,-1,0,3,100000115,1,424,4,2,272,5,3,233,6,4,85,
7,5,15,8,8,9,100000115,16,10,13,18,11,13,19,12,13,22,100000014,13,35,14,100000042,36,100000103,435,6,271,16,7,270,17,8,19,
18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,100000086,38,100000086,29,39,
47,30,48,100000058,31,50,32,100000085,51,33,136,55,100000076,34,59,35,100000084,60,39,36,61,37,100000083,62,38,146,63,41,
100000046,61,40,100000083,62,41,150,64,42,100000054,66,43,100000053,70,44,100000052,71,45,100000081,73,46,100000080,74,100000078,
100000079,40,48,100000057,41,100000057,49,42,185,50,48,62,51,49,100000045,52,51,53,526,60,56,54,62,100000055,55,63,57,100000046,
62,100000055,57,64,58,100000054,66,59,100000053,69,60,100000065,70,61,100000052,72,100000064,100000051,49,100000045,63,51,
64,526,60,67,65,62,100000055,66,63,68,100000046,62,100000055,68,64,69,100000054,66,70,100000053,68,100000047,71,70,72,100000052,
72,100000050,100000051,25,74,100000042,46,100000039,75,57,76,100000041,58,100000040,100000041,26,100000088,78,28,100000087,
79,34,82,80,35,81,545,36,100000103,100000115,46,100000097,83,57,84,100000099,58,100000098,100000099,5,101,86,8,87,100000115,
16,88,89,18,91,89,19,90,92,21,97,95,19,93,92,21,98,95,21,97,94,22,100000014,95,35,96,100000042,36,100000103,100000042,22,
100000013,98,35,99,100000042,36,100000101,100,46,100000110,100000111,6,214,102,7,208,103,8,119,104,14,118,105,21,106,100000023,
26,107,502,37,108,100000086,38,100000086,109,39,112,110,48,100000058,111,50,136,100000085,40,113,100000057,41,100000057,
114,42,115,500,48,100000056,116,52,117,100000072,65,100000069,100000072,21,501,100000023,9,120,124,10,121,124,11,122,124,
12,123,124,13,202,124,14,195,125,20,190,126,21,127,100000023,23,128,129,24,189,129,26,130,197,37,131,100000086,38,100000086,
132,39,159,133,48,100000058,134,50,135,100000085,51,141,136,55,100000076,137,59,138,100000084,60,100000083,139,61,140,100000083,
63,100000083,100000046,55,100000076,142,59,143,100000084,60,148,144,61,145,100000083,62,147,146,63,150,100000046,63,153,
100000046,61,149,100000083,62,153,150,64,151,100000054,66,152,100000053,70,100000082,100000052,64,154,100000054,66,155,100000053,
70,156,100000052,71,157,100000081,73,158,100000080,74,100000077,100000079,40,160,100000057,41,100000057,161,42,185,162,48,
174,163,49,100000045,164,51,165,526,60,168,166,62,100000055,167,63,169,100000046,62,100000055,169,64,170,100000054,66,171,
100000053,69,172,100000065,70,173,100000052,72,100000063,100000051,49,100000045,175,51,176,526,60,179,177,62,100000055,178,
63,180,100000046,62,100000055,180,64,181,100000054,66,182,100000053,68,100000047,183,70,184,100000052,72,100000048,100000051,
48,100000056,186,52,187,100000072,65,100000069,188,67,100000070,100000071,25,100000036,100000042,21,191,100000023,25,192,
100000042,30,194,193,46,100000034,100000036,46,100000033,100000035,21,196,100000023,26,100000088,197,28,100000087,198,34,
201,199,35,200,545,36,100000101,100000115,46,100000095,100000096,17,203,100000022,20,204,100000021,21,205,550,33,206,550,
44,100000016,207,45,100000018,100000020,8,209,215,16,210,220,18,211,220,19,212,224,20,213,227,21,231,401,8,218,215,19,216,
100000009,20,217,227,21,231,100000009,16,219,220,18,223,220,19,221,224,20,222,227,21,231,100000012,19,226,224,20,225,100000009,
21,100000009,100000012,20,230,227,21,228,100000009,30,229,100000009,34,100000007,100000009,21,231,415,30,232,100000008,34,
100000007,100000008,4,100000002,234,5,235,480,6,271,236,7,270,237,8,238,491,9,239,243,10,240,243,11,241,243,12,242,243,13,
547,243,14,266,244,20,264,245,26,246,267,37,247,100000086,38,100000086,248,39,249,518,40,250,100000057,41,100000057,251,
42,538,252,48,100000043,253,49,100000045,254,51,255,526,60,258,256,62,100000055,257,63,259,100000046,62,100000055,259,64,
260,100000054,66,261,100000053,69,262,100000065,70,263,100000052,72,100000062,100000051,25,265,100000042,46,100000031,100000032,
26,100000088,267,28,100000087,268,34,269,544,46,100000093,100000094,8,397,100000009,8,407,100000009,3,346,273,4,100000003,
274,5,284,275,8,276,100000115,15,100000005,277,16,278,281,18,279,281,19,280,281,22,100000014,281,35,282,100000042,36,100000102,
283,46,100000106,100000107,6,405,285,7,395,286,8,295,287,14,501,288,26,289,502,37,290,100000086,38,100000086,291,39,292,
307,40,293,100000057,41,100000057,294,42,335,500,9,296,300,10,297,300,11,298,300,12,299,300,13,394,300,14,339,301,15,100000005,
302,20,337,303,26,304,341,37,305,100000086,38,100000086,306,39,309,307,48,100000058,308,50,100000074,100000085,40,310,100000057,
41,100000057,311,42,335,312,48,324,313,49,100000045,314,51,315,526,60,318,316,62,100000055,317,63,319,100000046,62,100000055,
319,64,320,100000054,66,321,100000053,69,322,100000065,70,323,100000052,72,100000061,100000051,49,100000045,325,51,326,526,
60,329,327,62,100000055,328,63,330,100000046,62,100000055,330,64,331,100000054,66,332,100000053,68,100000047,333,70,334,
100000052,72,100000049,100000051,48,100000056,336,52,100000067,100000072,25,338,100000042,46,100000027,100000028,15,100000005,
340,26,100000088,341,28,100000087,342,34,345,343,35,344,545,36,100000102,100000115,46,100000091,100000092,4,100000002,347,
5,357,348,8,349,100000115,15,100000005,350,16,351,354,18,352,354,19,353,354,22,100000014,354,35,355,100000042,36,100000043,
356,46,100000104,100000105,6,405,358,7,395,359,8,360,491,9,361,365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,
15,100000005,367,20,387,368,26,369,391,37,370,100000086,38,100000086,371,39,372,518,40,373,100000057,41,100000057,374,42,
538,375,48,100000043,376,49,100000045,377,51,378,526,60,381,379,62,100000055,380,63,382,100000046,62,100000055,382,64,383,
100000054,66,384,100000053,69,385,100000065,70,386,100000052,72,100000060,100000051,25,388,100000042,46,100000025,100000026,
15,100000005,390,26,100000088,391,28,100000087,392,34,393,544,46,100000089,100000090,15,100000005,547,8,396,100000009,15,
100000005,397,16,398,410,18,399,410,19,400,410,20,401,100000009,27,402,100000012,29,100000011,403,31,100000011,404,32,100000011,
422,8,406,100000009,15,100000005,407,16,408,410,18,409,410,19,411,410,20,100000012,100000009,20,414,412,22,413,100000009,
34,100000010,100000009,22,416,415,27,419,100000012,27,418,417,34,100000010,100000012,34,100000010,419,43,100000011,420,47,
100000011,421,53,100000011,422,54,100000011,423,56,100000011,100000012,2,100000001,425,3,478,426,4,100000004,427,5,438,428,
8,429,100000115,16,430,433,18,431,433,19,432,433,22,100000014,433,35,434,100000042,36,100000044,435,46,100000112,436,57,
437,100000114,58,100000113,100000114,6,100000006,439,7,100000006,440,8,450,441,14,501,442,26,443,502,37,444,100000086,38,
100000086,445,39,446,465,40,447,100000057,41,100000057,448,42,471,449,48,100000044,500,9,451,455,10,452,455,11,453,455,12,
454,455,13,547,455,14,473,456,15,460,457,20,458,461,25,459,100000042,46,100000037,100000038,20,540,461,26,462,474,37,463,
100000086,38,100000086,464,39,467,465,48,100000058,466,50,100000075,100000085,40,468,100000057,41,100000057,469,42,471,470,
48,100000044,524,48,100000044,472,52,100000068,100000072,26,100000088,474,28,100000087,475,34,100000100,476,35,477,545,36,
100000044,100000115,4,100000002,479,5,488,480,8,481,100000115,16,482,485,18,483,485,19,484,485,22,100000014,485,35,486,100000042,
36,100000043,487,46,100000108,100000109,6,100000006,489,7,100000006,490,8,503,491,14,501,492,26,493,502,37,494,100000086,
38,100000086,495,39,496,518,40,497,100000057,41,100000057,498,42,538,499,48,100000043,500,49,100000045,526,26,100000088,
502,28,100000087,100000115,9,504,508,10,505,508,11,506,508,12,507,508,13,547,508,14,541,509,15,513,510,20,511,514,25,512,
100000042,46,100000029,100000030,20,540,514,26,515,542,37,516,100000086,38,100000086,517,39,520,518,48,100000058,519,50,
100000073,100000085,40,521,100000057,41,100000057,522,42,538,523,48,100000043,524,49,100000045,525,51,529,526,60,100000055,
527,62,100000055,528,63,100000055,100000046,60,532,530,62,100000055,531,63,533,100000046,62,100000055,533,64,534,100000054,
66,535,100000053,69,536,100000065,70,537,100000052,72,100000059,100000051,48,100000043,539,52,100000066,100000072,25,100000024,
100000042,26,100000088,542,28,100000087,543,34,100000100,544,35,546,545,36,100000042,100000115,36,100000043,100000115,17,
548,100000022,20,549,100000021,33,552,550,44,100000017,551,45,100000019,100000020,44,100000015,553,45,100000015,100000020]),
fi=l.W.from(mi,hi,Kn.conditions,Kn.results),pi=new l.U({size:50,params:["Accelerate","Bucket","DisableAccessPoints","Dis\
ableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualS\
tack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]}),Vn=(e,t={})=>pi.get(e,()=>(0,l.
V)(fi,{endpointParams:e,logger:t.logger}));l.H.aws=l.d;const _i=(e=>async(t,s,n)=>{if(!n)throw new Error("Could not find\
 `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const r=await e(t,s,n),i=(0,y.m)(s)?.commandInstance?.
constructor?.getEndpointParameterInstructions;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined o\
n '${s.commandName}'`);const a=await(0,y.r)(n,{getEndpointParameterInstructions:i},t);return Object.assign(r,a)})(async(e,t,s)=>({
operation:(0,y.m)(t).operation,region:await(0,y.p)(e.region)()||(()=>{throw new Error("expected `region` to be configure\
d for `aws.auth#sigv4`")})()}));function jn(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},
propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function Wn(e){return{schemeId:"aws.auth#sigv4a",
signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}const gi=((e,t,s)=>r=>{
const i=e(r).properties?.authSchemes;if(!i)return t(r);const a=[];for(const c of i){const{name:u,properties:_={},...d}=c,
p=u.toLowerCase();u!==p&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${p}'`);let g;if(p===
"sigv4a"){g="aws.auth#sigv4a";const J=i.find(z=>{const _e=z.name.toLowerCase();return _e!=="sigv4a"&&_e.startsWith("sigv\
4")});if(ee.t.sigv4aDependency()==="none"&&J)continue}else if(p.startsWith("sigv4"))g="aws.auth#sigv4";else throw new Error(
`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${p}'`);const R=s[g];if(!R)throw new Error(`Could not\
 find HttpAuthOption create function for '${g}'`);const P=R(r);P.schemeId=g,P.signingProperties={...P.signingProperties||
{},...d,..._},a.push(P)}return a})(Vn,e=>{const t=[];switch(e.operation){default:t.push(jn(e)),t.push(Wn(e))}return t},{
"aws.auth#sigv4":jn,"aws.auth#sigv4a":Wn}),Si=e=>{const t=(0,l.r)(e),s=(0,ee.r)(t);return Object.assign(s,{authSchemePreference:(0,y.
p)(e.authSchemePreference??[])})},Ei=e=>Object.assign(e,{useFipsEndpoint:e.useFipsEndpoint??!1,useDualstackEndpoint:e.useDualstackEndpoint??
!1,forcePathStyle:e.forcePathStyle??!1,useAccelerateEndpoint:e.useAccelerateEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??
!1,disableMultiregionAccessPoints:e.disableMultiregionAccessPoints??!1,defaultSigningName:"s3",clientContextParams:e.clientContextParams??
{}}),Fn=(0,I.t)({ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextPara\
ms",name:"useArnRegion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},
Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContextPar\
ams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"\
region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",y.t),Ci={Bucket:{type:"c\
ontextParams",name:"Bucket"},Key:{type:"contextParams",name:"Key"}},yi={UseS3ExpressControlEndpoint:{type:"staticContext\
Params",value:!0},DisableAccessPoints:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},
wi={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Ri={DisableS3ExpressSessionAuth:{
type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},bi={Bucket:{type:"contextParams",name:"\
Bucket"}},ki={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}},qn=(e,t,s,n)=>[dt(
s)],Ai=(e,t,s,n)=>[dt(s),ai(s)],xi=(e,t,s,n)=>[ts(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"\
ChecksumAlgorithm"},requestChecksumRequired:!0})],Pi=(e,t,s,n)=>[],vi=(e,t,s,n)=>[ts(s,{requestAlgorithmMember:{httpHeader:"\
x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0}),dt(s)],Ii=(e,t,s,n)=>[dt(s),an(s),P0(
s)],Oi=(e,t,s,n)=>[ts(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),
g0(s),dt(s),an(s)];var Mi=class vo extends y.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceExcepti\
on";constructor(t){super(t),Object.setPrototypeOf(this,vo.prototype)}};const Gn="ACL",Xn="AccessKeyId",Ni="AccessPointAl\
ias",Bi="AcceptRanges",Ti="ApplyServerSideEncryptionByDefault",Di="ArchiveStatus",ce="Bucket",Qn="BucketArn",Zn="Blocked\
EncryptionTypes",Li="BypassGovernanceRetention",Hi="BucketInfo",Qe="BucketKeyEnabled",Ui="BucketLocationName",$i="Bucket\
LocationType",zi="BucketNamespace",Yn="BlockPublicAcls",Jn="BlockPublicPolicy",Ki="BucketRegion",Vi="Body",He="ChecksumA\
lgorithm",ji="CreateBucket",_s="CreateBucketConfiguration",Wi="CreateBucketOutput",Fi="CreateBucketRequest",er="CacheCon\
trol",gs="ChecksumCRC32",Ss="ChecksumCRC32C",Es="ChecksumCRC64NVME",tr="Cache-Control",sr="Content-Disposition",nr="Cont\
entDisposition",rr="Content-Encoding",or="ContentEncoding",ir="ContentLanguage",ar="Content-Language",cr="Content-Length",
ur="ContentLength",Ze="Content-MD5",Cs="ChecksumMD5",Ye="ContentMD5",qi="ChecksumMode",Gi="CommonPrefix",Xi="CommonPrefi\
xList",Qi="CommonPrefixes",Zi="ContentRange",Yi="ConfirmRemoveSelfBucketAccess",Ji="Content-Range",ys="ChecksumSHA1",ws="\
ChecksumSHA256",Rs="ChecksumSHA512",ea="CreateSessionOutput",ta="CreateSessionResult",sa="CreateSessionRequest",na="Crea\
teSession",bs="ChecksumType",dr="Content-Type",lr="ContentType",ks="ChecksumXXHASH64",As="ChecksumXXHASH3",xs="ChecksumX\
XHASH128",ra="Code",hr="Credentials",oa="DeleteBucket",ia="DeleteBucketRequest",Ps="DeleteMarker",aa="DeleteMarkerEntry",
ca="DeleteMarkerVersionId",mr="DeleteMarkers",ua="DisplayName",da="DeletedObject",la="DeleteObjectsOutput",ha="DeleteObj\
ectsRequest",ma="DeletedObjects",fa="DeleteObjects",pa="DataRedundancy",_a="DeleteResult",vs="Delete",ga="Deleted",fr="D\
elimiter",pr="Error",ke="ExpectedBucketOwner",_r="ExpiresString",Je="ETag",Sa="EncryptionTypeList",gr="EncryptionType",Sr="\
EncodingType",Er="Errors",vt="Expiration",It="Expires",Cr="GrantFullControl",yr="GrantRead",wr="GrantReadACP",Ea="GrantW\
rite",Rr="GrantWriteACP",Ca="HeadBucket",ya="HeadBucketOutput",wa="HeadBucketRequest",Ra="HeadObject",ba="HeadObjectOutp\
ut",ka="HeadObjectRequest",Aa="ID",br="IsLatest",kr="IfMatch",xa="If-Modified-Since",Pa="IfModifiedSince",Ar="If-Match",
xr="IfNoneMatch",Pr="If-None-Match",vr="IgnorePublicAcls",va="IsRestoreInProgress",Ia="IsTruncated",Oa="IfUnmodifiedSinc\
e",Ma="If-Unmodified-Since",Ue="Key",Ir="KeyMarker",Na="KMSMasterKeyID",Is="Location",Ba="LocationConstraint",Ta="Locati\
onInfo",Os="LastModified",Da="LastModifiedTime",La="Last-Modified",Ha="ListObjectVersionsOutput",Ua="ListObjectVersionsR\
equest",$a="ListObjectVersions",za="ListVersionsResult",Or="Metadata",Ka="MfaDelete",Mr="MFA",Va="MFADelete",Nr="MaxKeys",
ja="MissingMeta",Wa="Message",Br="Name",Fa="NextKeyMarker",qa="NextVersionIdMarker",Ms="Owner",Ga="ObjectIdentifier",Xa="\
ObjectIdentifierList",Qa="ObjectLockEnabledForBucket",Tr="ObjectLockEventHold",Dr="ObjectLockEventHoldDurationDays",Lr="\
ObjectLockEventHoldDurationYears",Hr="ObjectLockLegalHoldStatus",Ur="ObjectLockMode",$r="ObjectLockRetainUntilDate",Za="\
ObjectOwnership",Ya="OptionalObjectAttributes",Ja="ObjectVersion",ec="ObjectVersionList",tc="Objects",sc="Object",Ns="Pr\
efix",Bs="PublicAccessBlockConfiguration",nc="PutBucketEncryption",rc="PutBucketEncryptionRequest",oc="PutBucketPolicy",
ic="PutBucketPolicyRequest",ac="PutBucketTagging",cc="PutBucketTaggingRequest",uc="PutBucketVersioning",dc="PutBucketVer\
sioningRequest",lc="PartsCount",hc="PartNumber",mc="PutObject",fc="PutObjectOutput",pc="PutObjectRequest",_c="PutPublicA\
ccessBlock",gc="PutPublicAccessBlockRequest",Sc="Policy",Ec="Quiet",Ot="RequestCharged",Cc="ResponseCacheControl",yc="Re\
sponseContentDisposition",wc="ResponseContentEncoding",Rc="ResponseContentLanguage",bc="ResponseContentType",kc="Respons\
eExpires",Ac="RestoreExpiryDate",Mt="RequestPayer",zr="RestrictPublicBuckets",xc="ReplicationStatus",Kr="RestoreStatus",
Vr="Range",Pc="Restore",vc="Rules",Ic="Rule",Oc="Status",jr="SecretAccessKey",Mc="StreamingBlob",Ts="StorageClass",Nc="S\
essionCredentialValue",Bc="SessionCredentials",Tc="SessionMode",ft="ServerSideEncryption",Dc="SSEAlgorithm",Lc="ServerSi\
deEncryptionByDefault",Ds="ServerSideEncryptionConfiguration",Nt="SSECustomerAlgorithm",Ls="SSECustomerKey",Bt="SSECusto\
merKeyMD5",pt="SSEKMSEncryptionContext",et="SSEKMSKeyId",Hc="ServerSideEncryptionRule",Uc="ServerSideEncryptionRules",Wr="\
SessionToken",Hs="Size",$c="Tags",zc="TagCount",Fr="TagSet",qr="Tag",Tt="Tagging",Gr="Type",Kc="Value",Us="VersioningCon\
figuration",$e="VersionId",Xr="VersionIdMarker",Vc="Versions",jc="Version",Wc="WriteOffsetBytes",Qr="WebsiteRedirectLoca\
tion",Fc="accept-ranges",qc="delimiter",Gc="encoding-type",pe="http",ze="httpChecksum",o="httpHeader",tt="httpPayload",Zr="\
httpPrefixHeaders",ue="httpQuery",Xc="key-marker",Qc="max-keys",Zc="prefix",Yc="partNumber",Jc="response-cache-control",
eu="response-content-disposition",tu="response-content-encoding",su="response-content-language",nu="response-content-typ\
e",ru="response-expires",Yr="smithy.ts.sdk.synthetic.com.amazonaws.s3",ou="streaming",iu="versionId",au="version-id-mark\
er",Be="xmlFlattened",$="xmlName",Jr="x-amz-acl",cu="x-amz-access-point-alias",uu="x-amz-archive-status",eo="x-amz-bucke\
t-arn",du="x-amz-bypass-governance-retention",lu="x-amz-bucket-location-name",hu="x-amz-bucket-location-type",mu="x-amz-\
bucket-namespace",fu="x-amz-bucket-object-lock-enabled",pu="x-amz-bucket-region",$s="x-amz-checksum-crc32",zs="x-amz-che\
cksum-crc32c",Ks="x-amz-checksum-crc64nvme",Vs="x-amz-checksum-md5",_u="x-amz-checksum-mode",gu="x-amz-confirm-remove-se\
lf-bucket-access",js="x-amz-checksum-sha1",Ws="x-amz-checksum-sha256",Fs="x-amz-checksum-sha512",Su="x-amz-create-sessio\
n-mode",to="x-amz-checksum-type",qs="x-amz-checksum-xxhash64",Gs="x-amz-checksum-xxhash3",Xs="x-amz-checksum-xxhash128",
Eu="x-amz-delete-marker",so="x-amz-expiration",Ae="x-amz-expected-bucket-owner",no="x-amz-grant-full-control",ro="x-amz-\
grant-read",oo="x-amz-grant-read-acp",Cu="x-amz-grant-write",io="x-amz-grant-write-acp",ao="x-amz-meta-",co="x-amz-mfa",
yu="x-amz-missing-meta",wu="x-amz-mp-parts-count",uo="x-amz-object-lock-event-hold",lo="x-amz-object-lock-event-hold-dur\
ation-days",ho="x-amz-object-lock-event-hold-duration-years",mo="x-amz-object-lock-legal-hold",fo="x-amz-object-lock-mod\
e",po="x-amz-object-lock-retain-until-date",Ru="x-amz-object-ownership",bu="x-amz-optional-object-attributes",ku="x-amz-\
object-size",Au="x-amz-restore",Dt="x-amz-request-charged",Lt="x-amz-request-payer",xu="x-amz-replication-status",_o="x-\
amz-storage-class",Ke="x-amz-sdk-checksum-algorithm",_t="x-amz-server-side-encryption",gt="x-amz-server-side-encryption-\
aws-kms-key-id",St="x-amz-server-side-encryption-bucket-key-enabled",Ht="x-amz-server-side-encryption-context",Ut="x-amz\
-server-side-encryption-customer-algorithm",go="x-amz-server-side-encryption-customer-key",$t="x-amz-server-side-encrypt\
ion-customer-key-MD5",Pu="x-amz-tagging",vu="x-amz-tagging-count",So="x-amz-version-id",Iu="x-amz-write-offset-bytes",Eo="\
x-amz-website-redirect-location",f="com.amazonaws.s3",Co=new A.t(Yr);var Ou=[-3,Yr,"S3ServiceException",0,[],[]];Co.registerError(
Ou,Mi);const Mu=[Co,new A.t(f)];var yo=[0,f,Nc,8,0],wo=[0,f,Ls,8,0],zt=[0,f,pt,8,0],st=[0,f,et,8,0],Nu=[0,f,Mc,{[ou]:1},
42],Bu=[3,f,Zn,0,[gr],[[()=>Rd,{[Be]:1}]]],Tu=[3,f,Hi,0,[pa,Gr],[0,0]],Du=[3,f,Gi,0,[Ns],[0]],Lu=[3,f,_s,0,[Ba,Is,ce,$c],
[0,()=>td,()=>Tu,[()=>bo,0]]],Hu=[3,f,Wi,0,[Is,Qn],[[0,{[o]:Is}],[0,{[o]:eo}]]],Uu=[3,f,Fi,0,[ce,Gn,_s,Cr,yr,wr,Ea,Rr,Qa,
Za,zi],[[0,1],[0,{[o]:Jr}],[()=>Lu,{[tt]:1,[$]:_s}],[0,{[o]:no}],[0,{[o]:ro}],[0,{[o]:oo}],[0,{[o]:Cu}],[0,{[o]:io}],[2,
{[o]:fu}],[0,{[o]:Ru}],[0,{[o]:mu}]],1],$u=[3,f,ea,{[$]:ta},[hr,ft,et,pt,Qe],[[()=>_d,{[$]:hr}],[0,{[o]:_t}],[()=>st,{[o]:gt}],
[()=>zt,{[o]:Ht}],[2,{[o]:St}]],1],zu=[3,f,sa,0,[ce,Tc,ft,et,pt,Qe],[[0,1],[0,{[o]:Su}],[0,{[o]:_t}],[()=>st,{[o]:gt}],[
()=>zt,{[o]:Ht}],[2,{[o]:St}]],1],Ku=[3,f,vs,0,[tc,Ec],[[()=>kd,{[Be]:1,[$]:sc}],2],1],Vu=[3,f,ia,0,[ce,ke],[[0,1],[0,{[o]:Ae}]],
1],ju=[3,f,da,0,[Ue,$e,Ps,ca],[0,0,2,0]],Wu=[3,f,aa,0,[Ms,Ue,$e,br,Os],[()=>Ro,0,0,2,4]],Fu=[3,f,la,{[$]:_a},[ga,Ot,Er],
[[()=>yd,{[Be]:1}],[0,{[o]:Dt}],[()=>bd,{[Be]:1,[$]:pr}]]],qu=[3,f,ha,0,[ce,vs,Mr,Mt,Li,ke,He],[[0,1],[()=>Ku,{[tt]:1,[$]:vs}],
[0,{[o]:co}],[0,{[o]:Lt}],[2,{[o]:du}],[0,{[o]:Ae}],[0,{[o]:Ke}]],2],Gu=[3,f,pr,0,[Ue,$e,ra,Wa],[0,0,0,0]],Xu=[3,f,ya,0,
[Qn,$i,Ui,Ki,Ni],[[0,{[o]:eo}],[0,{[o]:hu}],[0,{[o]:lu}],[0,{[o]:pu}],[2,{[o]:cu}]]],Qu=[3,f,wa,0,[ce,ke],[[0,1],[0,{[o]:Ae}]],
1],Zu=[3,f,ba,0,[Ps,Bi,vt,Pc,Di,Os,ur,gs,Ss,Es,ys,ws,Rs,Cs,ks,As,xs,bs,Je,ja,$e,er,nr,or,ir,lr,Zi,It,_r,Qr,ft,Or,Nt,Bt,et,
Qe,Ts,Ot,xc,lc,zc,Ur,$r,Hr,Tr,Dr,Lr],[[2,{[o]:Eu}],[0,{[o]:Fc}],[0,{[o]:so}],[0,{[o]:Au}],[0,{[o]:uu}],[4,{[o]:La}],[1,{
[o]:cr}],[0,{[o]:$s}],[0,{[o]:zs}],[0,{[o]:Ks}],[0,{[o]:js}],[0,{[o]:Ws}],[0,{[o]:Fs}],[0,{[o]:Vs}],[0,{[o]:qs}],[0,{[o]:Gs}],
[0,{[o]:Xs}],[0,{[o]:to}],[0,{[o]:Je}],[1,{[o]:yu}],[0,{[o]:So}],[0,{[o]:tr}],[0,{[o]:sr}],[0,{[o]:rr}],[0,{[o]:ar}],[0,
{[o]:dr}],[0,{[o]:Ji}],[4,{[o]:It}],[0,{[o]:_r}],[0,{[o]:Eo}],[0,{[o]:_t}],[128,{[Zr]:ao}],[0,{[o]:Ut}],[0,{[o]:$t}],[()=>st,
{[o]:gt}],[2,{[o]:St}],[0,{[o]:_o}],[0,{[o]:Dt}],[0,{[o]:xu}],[1,{[o]:wu}],[1,{[o]:vu}],[0,{[o]:fo}],[5,{[o]:po}],[0,{[o]:mo}],
[0,{[o]:uo}],[1,{[o]:lo}],[1,{[o]:ho}]]],Yu=[3,f,ka,0,[ce,Ue,kr,Pa,xr,Oa,Vr,Cc,yc,wc,Rc,bc,kc,$e,Nt,Ls,Bt,Mt,hc,ke,qi],[
[0,1],[0,1],[0,{[o]:Ar}],[4,{[o]:xa}],[0,{[o]:Pr}],[4,{[o]:Ma}],[0,{[o]:Vr}],[0,{[ue]:Jc}],[0,{[ue]:eu}],[0,{[ue]:tu}],[
0,{[ue]:su}],[0,{[ue]:nu}],[6,{[ue]:ru}],[0,{[ue]:iu}],[0,{[o]:Ut}],[()=>wo,{[o]:go}],[0,{[o]:$t}],[0,{[o]:Lt}],[1,{[ue]:Yc}],
[0,{[o]:Ae}],[0,{[o]:_u}]],2],Ju=[3,f,Ha,{[$]:za},[Ia,Ir,Xr,Fa,qa,Vc,mr,Br,Ns,fr,Nr,Qi,Sr,Ot],[2,0,0,0,0,[()=>Ad,{[Be]:1,
[$]:jc}],[()=>wd,{[Be]:1,[$]:Ps}],0,0,0,1,[()=>Cd,{[Be]:1}],0,[0,{[o]:Dt}]]],ed=[3,f,Ua,0,[ce,fr,Sr,Ir,Nr,Ns,Xr,ke,Mt,Ya],
[[0,1],[0,{[ue]:qc}],[0,{[ue]:Gc}],[0,{[ue]:Xc}],[1,{[ue]:Qc}],[0,{[ue]:Zc}],[0,{[ue]:au}],[0,{[o]:Ae}],[0,{[o]:Lt}],[64,
{[o]:bu}]],1],td=[3,f,Ta,0,[Gr,Br],[0,0]],sd=[3,f,Ga,0,[Ue,$e,Je,Da,Hs],[0,0,0,6,1],1],nd=[3,f,Ja,0,[Je,He,bs,Hs,Ts,Ue,$e,
br,Os,Ms,Kr],[0,[64,{[Be]:1}],0,1,0,0,0,2,4,()=>Ro,()=>hd]],Ro=[3,f,Ms,0,[ua,Aa],[0,0]],rd=[3,f,Bs,0,[Yn,vr,Jn,zr],[[2,{
[$]:Yn}],[2,{[$]:vr}],[2,{[$]:Jn}],[2,{[$]:zr}]]],od=[3,f,rc,0,[ce,Ds,Ye,He,ke],[[0,1],[()=>fd,{[tt]:1,[$]:Ds}],[0,{[o]:Ze}],
[0,{[o]:Ke}],[0,{[o]:Ae}]],2],id=[3,f,ic,0,[ce,Sc,Ye,He,Yi,ke],[[0,1],[0,16],[0,{[o]:Ze}],[0,{[o]:Ke}],[2,{[o]:gu}],[0,{
[o]:Ae}]],2],ad=[3,f,cc,0,[ce,Tt,Ye,He,ke],[[0,1],[()=>Sd,{[tt]:1,[$]:Tt}],[0,{[o]:Ze}],[0,{[o]:Ke}],[0,{[o]:Ae}]],2],cd=[
3,f,dc,0,[ce,Us,Ye,He,Mr,ke],[[0,1],[()=>Ed,{[tt]:1,[$]:Us}],[0,{[o]:Ze}],[0,{[o]:Ke}],[0,{[o]:co}],[0,{[o]:Ae}]],2],ud=[
3,f,fc,0,[vt,Je,gs,Ss,Es,ys,ws,Rs,Cs,ks,As,xs,bs,ft,$e,Nt,Bt,et,pt,Qe,Hs,Ot],[[0,{[o]:so}],[0,{[o]:Je}],[0,{[o]:$s}],[0,
{[o]:zs}],[0,{[o]:Ks}],[0,{[o]:js}],[0,{[o]:Ws}],[0,{[o]:Fs}],[0,{[o]:Vs}],[0,{[o]:qs}],[0,{[o]:Gs}],[0,{[o]:Xs}],[0,{[o]:to}],
[0,{[o]:_t}],[0,{[o]:So}],[0,{[o]:Ut}],[0,{[o]:$t}],[()=>st,{[o]:gt}],[()=>zt,{[o]:Ht}],[2,{[o]:St}],[1,{[o]:ku}],[0,{[o]:Dt}]]],
dd=[3,f,pc,0,[ce,Ue,Gn,Vi,er,nr,or,ir,ur,Ye,lr,He,gs,Ss,Es,ys,ws,Rs,Cs,ks,As,xs,It,kr,xr,Cr,yr,wr,Rr,Wc,Or,ft,Ts,Qr,Nt,Ls,
Bt,et,pt,Qe,Mt,Tt,Ur,$r,Hr,Tr,Dr,Lr,ke],[[0,1],[0,1],[0,{[o]:Jr}],[()=>Nu,16],[0,{[o]:tr}],[0,{[o]:sr}],[0,{[o]:rr}],[0,
{[o]:ar}],[1,{[o]:cr}],[0,{[o]:Ze}],[0,{[o]:dr}],[0,{[o]:Ke}],[0,{[o]:$s}],[0,{[o]:zs}],[0,{[o]:Ks}],[0,{[o]:js}],[0,{[o]:Ws}],
[0,{[o]:Fs}],[0,{[o]:Vs}],[0,{[o]:qs}],[0,{[o]:Gs}],[0,{[o]:Xs}],[4,{[o]:It}],[0,{[o]:Ar}],[0,{[o]:Pr}],[0,{[o]:no}],[0,
{[o]:ro}],[0,{[o]:oo}],[0,{[o]:io}],[1,{[o]:Iu}],[128,{[Zr]:ao}],[0,{[o]:_t}],[0,{[o]:_o}],[0,{[o]:Eo}],[0,{[o]:Ut}],[()=>wo,
{[o]:go}],[0,{[o]:$t}],[()=>st,{[o]:gt}],[()=>zt,{[o]:Ht}],[2,{[o]:St}],[0,{[o]:Lt}],[0,{[o]:Pu}],[0,{[o]:fo}],[5,{[o]:po}],
[0,{[o]:mo}],[0,{[o]:uo}],[1,{[o]:lo}],[1,{[o]:ho}],[0,{[o]:Ae}]],2],ld=[3,f,gc,0,[ce,Bs,Ye,He,ke],[[0,1],[()=>rd,{[tt]:1,
[$]:Bs}],[0,{[o]:Ze}],[0,{[o]:Ke}],[0,{[o]:Ae}]],2],hd=[3,f,Kr,0,[va,Ac],[2,4]],md=[3,f,Lc,0,[Dc,Na],[0,[()=>st,0]],1],fd=[
3,f,Ds,0,[vc],[[()=>xd,{[Be]:1,[$]:Ic}]],1],pd=[3,f,Hc,0,[Ti,Qe,Zn],[[()=>md,0],2,[()=>Bu,0]]],_d=[3,f,Bc,0,[Xn,jr,Wr,vt],
[[0,{[$]:Xn}],[()=>yo,{[$]:jr}],[()=>yo,{[$]:Wr}],[4,{[$]:vt}]],4],gd=[3,f,qr,0,[Ue,Kc],[0,0],2],Sd=[3,f,Tt,0,[Fr],[[()=>bo,
0]],1],Ed=[3,f,Us,0,[Va,Oc],[[0,{[$]:Ka}],0]],nt="unit",Cd=[1,f,Xi,0,()=>Du],yd=[1,f,ma,0,()=>ju],wd=[1,f,mr,0,()=>Wu],Rd=[
1,f,Sa,0,[0,{[$]:gr}]],bd=[1,f,Er,0,()=>Gu],kd=[1,f,Xa,0,()=>sd],Ad=[1,f,ec,0,[()=>nd,0]],xd=[1,f,Uc,0,[()=>pd,0]],bo=[1,
f,Fr,0,[()=>gd,{[$]:qr}]],Pd=[9,f,ji,{[pe]:["PUT","/",200]},()=>Uu,()=>Hu],vd=[9,f,na,{[pe]:["GET","/?session",200]},()=>zu,
()=>$u],Id=[9,f,oa,{[pe]:["DELETE","/",204]},()=>Vu,()=>nt],Od=[9,f,fa,{[ze]:"-",[pe]:["POST","/?delete",200]},()=>qu,()=>Fu],
Md=[9,f,Ca,{[pe]:["HEAD","/",200]},()=>Qu,()=>Xu],Nd=[9,f,Ra,{[pe]:["HEAD","/{Key+}",200]},()=>Yu,()=>Zu],Bd=[9,f,$a,{[pe]:[
"GET","/?versions",200]},()=>ed,()=>Ju],Td=[9,f,nc,{[ze]:"-",[pe]:["PUT","/?encryption",200]},()=>od,()=>nt],Dd=[9,f,oc,
{[ze]:"-",[pe]:["PUT","/?policy",200]},()=>id,()=>nt],Ld=[9,f,ac,{[ze]:"-",[pe]:["PUT","/?tagging",200]},()=>ad,()=>nt],
Hd=[9,f,uc,{[ze]:"-",[pe]:["PUT","/?versioning",200]},()=>cd,()=>nt],Ud=[9,f,mc,{[ze]:"-",[pe]:["PUT","/{Key+}?x-id=PutO\
bject",200]},()=>dd,()=>ud],$d=[9,f,_c,{[ze]:"-",[pe]:["PUT","/?publicAccessBlock",200]},()=>ld,()=>nt],zd=class extends Fn(
Ri,qn,"CreateSession",vd){},Kd="3.1169.0";const Y=64,ko=20,Ao=new Int32Array([1732584193,4023233417,2562383102,271733878,
3285377520]),Vd=new Int32Array([1518500249,1859775393,2400959708,3395469782]);var jd=class Ct{digestLength=ko;state=Int32Array.
from(Ao);w;buffer=new Uint8Array(Y);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const s=Ct.
normalizeKey(t);this.inner=new Ct,this.outer=new Ct;const n=new Uint8Array(128);for(let r=0;r<Y;++r)n[r]=54^s[r],n[r+Y]=
92^s[r];this.inner.update(n.subarray(0,Y)),this.outer.update(n.subarray(Y))}}update(t){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(t);return}let s=0,{length:n}=t;if(this.
bytesHashed+=n,this.bufferLength>0){for(;n>0&&this.bufferLength<Y;)this.buffer[this.bufferLength++]=t[s++],--n;this.bufferLength===
Y&&(this.hashBuffer(this.buffer,0),this.bufferLength=0)}for(;n>=Y;)this.hashBuffer(t,s),s+=Y,n-=Y;for(;n>0;)this.buffer[this.
bufferLength++]=t[s++],--n}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to dige\
st an already finished HMAC.");this.finished=!0;const t=this.inner.digestSync();return this.outer.update(t),this.outer.digestSync()}
return this.digestSync()}reset(){this.state=Int32Array.from(Ao),this.buffer=new Uint8Array(Y),this.bufferLength=0,this.bytesHashed=
0}digestSync(){const t=this.state.slice(),s=this.buffer.slice();let n=this.bufferLength;const r=this.bytesHashed/536870912|
0,i=this.bytesHashed<<3;if(s[n++]=128,n>56){for(let u=n;u<Y;++u)s[u]=0;this.hashBufferWith(t,s,0),n=0}for(let u=n;u<56;++u)
s[u]=0;const a=new DataView(s.buffer,s.byteOffset,Y);a.setUint32(56,r,!1),a.setUint32(60,i,!1),this.hashBufferWith(t,s,0);
const c=new Uint8Array(ko);return c[0]=t[0]>>>24&255,c[1]=t[0]>>>16&255,c[2]=t[0]>>>8&255,c[3]=t[0]&255,c[4]=t[1]>>>24&255,
c[5]=t[1]>>>16&255,c[6]=t[1]>>>8&255,c[7]=t[1]&255,c[8]=t[2]>>>24&255,c[9]=t[2]>>>16&255,c[10]=t[2]>>>8&255,c[11]=t[2]&255,
c[12]=t[3]>>>24&255,c[13]=t[3]>>>16&255,c[14]=t[3]>>>8&255,c[15]=t[3]&255,c[16]=t[4]>>>24&255,c[17]=t[4]>>>16&255,c[18]=
t[4]>>>8&255,c[19]=t[4]&255,c}static normalizeKey(t){const s=(0,l.it)(t);if(s.byteLength>Y){const r=new Ct;r.update(s);const i=r.
digestSync(),a=new Uint8Array(Y);return a.set(i),a}const n=new Uint8Array(Y);return n.set(s),n}hashBuffer(t,s){this.hashBufferWith(
this.state,t,s)}hashBufferWith(t,s,n){const r=this.w??=new Int32Array(80);let i=t[0],a=t[1],c=t[2],u=t[3],_=t[4];for(let d=0;d<
16;++d)r[d]=(s[n+d*4]&255)<<24|(s[n+d*4+1]&255)<<16|(s[n+d*4+2]&255)<<8|s[n+d*4+3]&255;for(let d=16;d<80;++d){const p=r[d-
3]^r[d-8]^r[d-14]^r[d-16];r[d]=p<<1|p>>>31}for(let d=0;d<80;++d){const p=d<20?0:d<40?1:d<60?2:3,g=((i<<5|i>>>27)+(p===0?
a&c^~a&u:p===2?a&c^a&u^c&u:a^c^u)|0)+(_+(Vd[p]+r[d]|0)|0)|0;_=u,u=c,c=a<<30|a>>>2,a=i,i=g}t[0]=t[0]+i|0,t[1]=t[1]+a|0,t[2]=
t[2]+c|0,t[3]=t[3]+u|0,t[4]=t[4]+_|0}};const Wd=(()=>{try{return(0,ie.createHash)("sha1"),!0}catch{return!1}})()?Fd():jd;
function Fd(){return class{digestLength=20;secret;hash;isHmac;finished=!1;constructor(t){this.secret=t,this.isHmac=!!t,this.
hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.
hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.digest()):t=this.hash.copy().digest(),
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,ie.createHmac)("sha1",qd(this.secret)):(0,ie.createHash)("sha1")}}}function qd(e){return typeof e=="string"?e:
ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}const Gd=e=>({apiVersion:"2006-03-0\
1",base64Decoder:e?.base64Decoder??l.lt,base64Encoder:e?.base64Encoder??l.ct,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??Vn,extensions:e?.extensions??[],getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??
V,httpAuthSchemeProvider:e?.httpAuthSchemeProvider??gi,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.
getIdentityProvider("aws.auth#sigv4"),signer:new l.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider(
"aws.auth#sigv4a"),signer:new ee.i}],logger:e?.logger??new l.Y,md5:e?.md5??Lo,protocol:e?.protocol??Y0,protocolSettings:e?.
protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:Mu,xmlNamespace:"http://s3.amazonaws.com/doc/\
2006-03-01/",version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??v.t,serviceId:e?.serviceId??
"S3",sha1:e?.sha1??Wd,sha256:e?.sha256??l.t,signerConstructor:e?.signerConstructor??ee.t,signingEscapePath:e?.signingEscapePath??
!1,urlParser:e?.urlParser??T.r,useArnRegion:e?.useArnRegion??void 0,utf8Decoder:e?.utf8Decoder??q.n,utf8Encoder:e?.utf8Encoder??
q.t}),Xd=e=>{(0,l.Q)(process.version);const t=(0,l.G)(e),s=()=>t().then(l.$),n=Gd(e);(0,l.dt)(process.version);const r={
profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??
(0,T.t)(l.a,r),bodyLengthChecker:e?.bodyLengthChecker??l.at,credentialDefaultProvider:e?.credentialDefaultProvider??M.t,
defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,l.p)({serviceId:n.serviceId,clientVersion:Kd}),disableS3ExpressSessionAuth:e?.
disableS3ExpressSessionAuth??(0,T.t)(N0,r),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??ge.r,maxAttempts:e?.maxAttempts??
(0,T.t)(l.g,e),region:e?.region??(0,T.t)(l.J,{...l.q,...r}),requestChecksumCalculation:e?.requestChecksumCalculation??(0,T.
t)(Ko,r),requestHandler:K.t.create(e?.requestHandler??s),responseChecksumValidation:e?.responseChecksumValidation??(0,T.
t)(Wo,r),retryMode:e?.retryMode??(0,T.t)({...l._,default:async()=>(await s()).retryMode||l.y},e),sigv4aSigningRegionSet:e?.
sigv4aSigningRegionSet??(0,T.t)(ee.n,r),streamCollector:e?.streamCollector??K.r,streamHasher:e?.streamHasher??No,useArnRegion:e?.
useArnRegion??(0,T.t)(ti,r),useDualstackEndpoint:e?.useDualstackEndpoint??(0,T.t)(l.rt,r),useFipsEndpoint:e?.useFipsEndpoint??
(0,T.t)(l.nt,r),userAgentAppId:e?.userAgentAppId??(0,T.t)(l.f,r)}},Qd=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider,
n=e.credentials;return{setHttpAuthScheme(r){const i=t.findIndex(a=>a.schemeId===r.schemeId);i===-1?t.push(r):t.splice(i,
1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){s=r},httpAuthSchemeProvider(){return s},setCredentials(r){
n=r},credentials(){return n}}},Zd=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Yd=(e,t)=>{const s=Object.assign((0,l.l)(e),(0,l.X)(e),(0,l.j)(e),Qd(e));return t.forEach(
n=>n.configure(s)),Object.assign(e,(0,l.u)(s),(0,l.Z)(s),(0,l.M)(s),Zd(s))};var Jd=class extends l.tt{config;constructor(...[
e]){const t=Xd(e||{});super(t),this.initConfig=t;const s=Ei(t),n=(0,l.b)(s),r=h0(n),i=(0,l.v)(r),a=(0,l.K)(i),c=(0,l.k)(
a),u=(0,y.n)(c),_=(0,W.t)(u),d=Si(_),p=k0(d,{session:[()=>this,zd]}),g=Yd(p,e?.extensions||[]);this.config=g,this.middlewareStack.
use((0,l.et)(this.config)),this.middlewareStack.use((0,l.m)(this.config)),this.middlewareStack.use((0,l.h)(this.config)),
this.middlewareStack.use((0,l.A)(this.config)),this.middlewareStack.use((0,l.O)(this.config)),this.middlewareStack.use((0,l.
D)(this.config)),this.middlewareStack.use((0,l.E)(this.config)),this.middlewareStack.use((0,l.T)(this.config,{httpAuthSchemeParametersProvider:_i,
identityProviderConfigProvider:async R=>new l.x({"aws.auth#sigv4":R.credentials,"aws.auth#sigv4a":R.credentials})})),this.
middlewareStack.use((0,l.C)(this.config)),this.middlewareStack.use(Z0(this.config)),this.middlewareStack.use(ri(this.config)),
this.middlewareStack.use(w0(this.config)),this.middlewareStack.use(D0(this.config)),this.middlewareStack.use(z0(this.config))}destroy(){
super.destroy()}}})};export{rl as id,ol as ids,il as modules};
