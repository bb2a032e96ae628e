const rl=6665,ol=[6665],il={9208:((Ue,Z,w)=>{w.d(Z,{t:()=>y});const y=d=>Object.assign(d,{eventStreamMarshaller:d.eventStreamSerdeProvider(
d)})}),7274:((Ue,Z,w)=>{w.d(Z,{t:()=>d});var y=w(990),d=class extends(0,y.a)(y.r,y.i,"PutParameter",y.d){}}),6164:((Ue,Z,w)=>{
w.d(Z,{a:()=>rt,i:()=>Ve,n:()=>F,r:()=>ee,t:()=>de});var y=w(7643),d=w(6580),E=w(3189),oe=w(2264),Y=w(7598),z=class extends(0,E.
E)(E.h,E.x,"CreateBucket",E.n){},ie=class extends(0,E.E)(E._,E.y,"HeadBucket",E.a){},pe=class extends(0,E.E)(E.m,E.T,"He\
adObject",E.o){},M=class extends(0,E.E)(E.g,E.S,"PutBucketEncryption",E.c){},v=class extends(0,E.E)(E.g,E.S,"PutBucketPo\
licy",E.l){},A=class extends(0,E.E)(E.g,E.S,"PutBucketTagging",E.u){},N=class extends(0,E.E)(E.g,E.S,"PutBucketVersionin\
g",E.d){},T=class extends(0,E.E)(E.m,E.b,"PutObject",E.f){},ae=class extends(0,E.E)(E.g,E.S,"PutPublicAccessBlock",E.p){};
const J=63;function F({account:I,region:m},h){const _=(0,Y.createHash)("sha256").update(h).digest("hex").slice(0,8),b=`${y.
c}-${I}-${m}-`,x=Math.max(0,J-b.length-_.length-1),H=h.toLowerCase().slice(0,x).replace(/-+$/,"");return H?`${b}${H}-${_}`:
`${b}${_}`}async function ee(I,m,h){const _={Bucket:F(m,h),ExpectedBucketOwner:m.account};return await de(I,_)||await I.
send(new z({Bucket:_.Bucket,...m.region!=="us-east-1"&&{CreateBucketConfiguration:{LocationConstraint:m.region}}})),await Me(
I,_,m,h),_}async function de(I,m){try{return await I.send(new ie(m)),!0}catch(h){if((0,d.t)(h,"NotFound","NoSuchBucket"))
return!1;if(ot(h)!==403)throw h;const _=`bucket ${m.Bucket} is closed to account ${m.ExpectedBucketOwner}: another accou\
nt has it, or the role may not read it; use another stack-name or grant s3:ListBucket`;throw new oe.t("bucket.foreign",_,
{cause:h})}}async function Me(I,m,h,_){const b={BlockPublicAcls:!0,BlockPublicPolicy:!0,IgnorePublicAcls:!0,RestrictPublicBuckets:!0};
await I.send(new ae({...m,PublicAccessBlockConfiguration:b})),await I.send(new N({...m,VersioningConfiguration:{Status:"\
Enabled"}}));const x={Rules:[{ApplyServerSideEncryptionByDefault:{SSEAlgorithm:"AES256"}}]};await I.send(new M({...m,ServerSideEncryptionConfiguration:x})),
await I.send(new v({...m,Policy:nt(m.Bucket,h.partition)}));const H={TagSet:[{Key:y.u,Value:_}]};await I.send(new A({...m,
Tagging:H}))}function nt(I,m){const h=`arn:${m}:s3:::${I}`;return JSON.stringify({Version:"2012-10-17",Statement:[{Sid:"\
TlsOnly",Effect:"Deny",Principal:"*",Action:"s3:*",Resource:[h,`${h}/*`],Condition:{Bool:{"aws:SecureTransport":"false"}}}]})}
async function rt(I,m,h){try{return await I.send(new pe({...m,Key:h.key})),!1}catch(_){if(!(0,d.t)(_,"NotFound","NoSuchK\
ey"))throw _}return await I.send(new T({...m,Key:h.key,Body:h.body,ContentType:h.key.endsWith(".json")?"application/json":
"application/zip",ChecksumSHA256:Buffer.from(h.sha256,"hex").toString("base64")})),!0}async function Ve(I,{Bucket:m},h){
const _=await I.config.endpoint?.(),b=_?`${_.protocol}//${_.hostname}${_.port?`:${_.port}`:""}`:void 0,{url:x}=I.config.
endpointProvider({Bucket:m,Region:await I.config.region(),ForcePathStyle:await I.config.forcePathStyle===!0,...b&&{Endpoint:b}});
return`${x.href.replace(/\/$/,"")}/${h}`}const ot=I=>I?.$metadata?.httpStatusCode}),4059:((Ue,Z,w)=>{w.d(Z,{t:()=>Y});var y=w(
254),d=w(2803),E=w(2264);const oe=36e5;async function Y(z,ie){const{aws:pe,clock:M,log:v}=z,A=await pe.cloudFormation(),
N=await(0,d.t)(A,ie);if(!N?.status.isInProgress)return N;const T=N.changeSetId.split("/")[1];v.info(`stack ${ie} is ${N.
status.name}${T?` (change set ${T})`:""}: following that operation to its end`);const ae=F=>v.info(F),J=await(0,y.t)({client:A,
clock:M,stackId:N.id,timeout:oe,onEvent:ae},F=>F===void 0||F.status.isDeleted||F.status.isUpdatable);if(J.kind==="done")
return J.stack;if(J.kind==="failed")return(0,d.t)(A,N.id);throw new E.t("stack.busy",`stack ${ie} is ${J.status} for mor\
e than ${oe/6e4} minutes; run again when its operation has come to an end`)}}),254:((Ue,Z,w)=>{w.d(Z,{n:()=>nt,r:()=>J,t:()=>rt});
var y=w(8669),d=w(5051),E=w(2803),oe=w(7288),Y=w(7598);const z={red:31,green:32,yellow:33,cyan:36};function ie(m){const h=`${m.
Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${pe(m.ResourceStatus??"")}  ${m.LogicalResourceId??""} (${m.ResourceType??
""})`;return m.ResourceStatusReason?`${h}: ${m.ResourceStatusReason}`:h}function pe(m){return`\x1B[${z[M(m)]}m${m}\x1B[0m`}
function M(m){return m.endsWith("_FAILED")?"red":m.includes("ROLLBACK")||m.startsWith("DELETE")?"yellow":m.endsWith("_CO\
MPLETE")?"green":"cyan"}function v(m,h){const _=new Map;for(const ge of m.filter(te=>!(0,y.i)(te))){const te=ge.LogicalResourceId??
"";ge.ResourceStatus?.endsWith("_IN_PROGRESS")?_.has(te)||_.set(te,ge.Timestamp?.getTime()??h):_.delete(te)}const b=[..._].
sort(([,ge],[,te])=>ge-te).slice(0,A),x=_.size-b.length,H=b.map(([ge,te])=>`${ge} (${N(h-te)})`),_e=m.find(y.i),ye=`the \
stack (${N(h-(_e?.Timestamp?.getTime()??h))})`;return`still waiting for ${H.join(", ")||ye}${x>0?` and ${x} more`:""}`}const A=5,
N=m=>m<6e4?`${Math.max(0,Math.round(m/1e3))} s`:`${Math.floor(m/6e4)} min`,T=100;var ae=class zt{#n;#r;#t;#e;#s=[];constructor(h,_,{
token:b,newestSeen:x}){this.#n=h,this.#r=_,this.#t=b,this.#e=x}static async fromNow(h,_,b){const{StackEvents:x}=await de(
h,_,void 0);return new zt(h,_,{token:b,newestSeen:x?.[0]?.EventId})}static fromBeginning(h,_,b){return new zt(h,_,{token:b,
newestSeen:void 0})}static async ofRunning(h,_){const{operation:b,before:x}=await F(h,_),H=b[0]?.ClientRequestToken;return new zt(
h,_,{token:H,newestSeen:x?.EventId})}async next(){const h=[];let _;for await(const b of ee(this.#n,this.#r)){if(_??=b.EventId,
b.EventId===this.#e)break;this.#o(b)&&h.push(b)}return this.#e=_??this.#e,h.reverse(),this.#s.push(...h),h}#o({ClientRequestToken:h,
ResourceStatus:_}){return new E.r(_).isPreview?!1:!this.#t||!h||h===this.#t}get all(){return this.#s}get isOver(){const h=this.#s.
findLast(y.i);return h!==void 0&&!new E.r(h.ResourceStatus).isInProgress}};async function J(m,h){return(await F(m,h)).operation}
async function F(m,h){const _=[];let b,x=!1;for await(const H of ee(m,h)){const _e=new E.r(H.ResourceStatus),ye=(0,y.i)(
H)&&!_e.isInProgress;if(_e.isPreview||ye&&x){b=H;break}x||=(0,y.i)(H),_.push(H)}return{operation:_.reverse(),before:b}}async function*ee(m,h){
let _;for(let b=0;b<T;b++){const x=await de(m,h,_);if(yield*x.StackEvents??[],_=x.NextToken,!_)return}}async function de(m,h,_){
const b={StackName:h,..._&&{NextToken:_}};try{return await m.send(new d.n(b))}catch(x){if((0,E.n)(x))return{$metadata:{}};
throw x}}const Me=3e4;async function nt(m,h,_,{isFirst:b=!1}={}){const{client:x,stackId:H}=m,_e=`op-${(0,Y.randomUUID)()}`,
ye=b?ae.fromBeginning(x,H,_e):await ae.fromNow(x,H,_e);return await h(_e),Ve(m,ye,_)}async function rt(m,h){return Ve(m,
await ae.ofRunning(m.client,m.stackId),h)}async function Ve(m,h,_){const{client:b,stackId:x,clock:H,timeout:_e,onEvent:ye}=m;
let ge="",te=H.now();const Et=await(0,oe.t)({clock:H,forMillis:_e},async()=>{const We=await h.next();for(const le of We)
ye(ie(le));We.length>0&&(te=H.now());const Ct=H.now()-te>=Me;if(!h.isOver&&!Ct)return;const Ne=await(0,E.t)(b,x);if(ge=Ne?.
status.name??"",!Ne?.status.isInProgress&&!Ne?.status.isPreview)return{stack:Ne};Ct&&(ye(v(h.all,H.now())),te=H.now())});
if(!Et)return{kind:"timed-out",status:ge||await ot(m)};for(const We of await h.next())ye(ie(We));const{stack:je}=Et;return _(
je)?{kind:"done",stack:je?.status.isDeleted?void 0:je}:I(h.all,je)}async function ot({client:m,stackId:h}){return(await(0,E.
t)(m,h))?.status.name??"gone"}function I(m,h){const _=h?.status.name??"",b={logicalId:h?.name??"",type:"AWS::CloudFormat\
ion::Stack",status:_},x=(0,y.a)(m)??(0,y.n)(b,h?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:_,
cause:(0,y.t)(x),root:x,resources:(0,y.r)(m),events:m}}}),7288:((Ue,Z,w)=>{w.d(Z,{t:()=>pe});var y=w(6765),d=w(6580);const E=250,
oe=1500,Y=5e3,z=.03,ie=6e4;async function pe({clock:v,forMillis:A},N){const T=v.now();let ae=1;for(let J=0;;J+=1){const F=await N().
catch(Me=>{if(!(0,d.n)(Me))throw Me;ae*=2});if(F!==void 0)return F;const ee=v.now()-T;if(ee>=A)return;const de=Math.min(
M(J,ee)*ae,ie);await(0,y.t)(v,Math.min(de,A-ee))}}function M(v,A){const N=Math.min(E*2**v,oe);return Math.round(Math.min(
Math.max(N,A*z),Y))}}),8669:((Ue,Z,w)=>{w.d(Z,{a:()=>Y,i:()=>oe,n:()=>z,r:()=>pe,t:()=>ie});const y=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,M])=>`grant ${M} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,M,v])=>`use zones that offer this type${v?` (${v.trim()})`:""}${M?`, not ${M}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,M])=>`use an image that exists in this region${M?` instead of ${M}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function d(M){for(const{
pattern:v,advice:A}of y){const N=v.exec(M);if(N)return A(N)}}const E=/^Resource (creation|update|deletion) cancelled/i,oe=({
PhysicalResourceId:M,StackId:v})=>M===v;function Y(M){const v=M.filter(({ResourceStatus:T})=>T?.endsWith("_FAILED")).filter(
({ResourceStatusReason:T})=>!E.test(T??"")),A=v.find(T=>!oe(T))??v[0];if(!A)return;const N=A.ResourceStatusReason??"no r\
eason given";return{logicalId:A.LogicalResourceId??"",type:A.ResourceType??"",status:A.ResourceStatus??"",reason:N,remedy:d(
N)}}function z({logicalId:M,type:v,status:A},N){return{logicalId:M,type:v,status:A,reason:N,remedy:d(N)}}const ie=({logicalId:M,
type:v,status:A,reason:N})=>`${M} (${v}) ${A}: ${N}`;function pe(M){const v=new Map;for(const A of M)oe(A)||v.set(A.LogicalResourceId??
"",A);return[...v].filter(([,{ResourceStatus:A,ResourceStatusReason:N}])=>A?.endsWith("_FAILED")&&!E.test(N??"")).map(([
A])=>A)}}),3189:((Ue,Z,w)=>{w.d(Z,{C:()=>Pi,E:()=>jn,S:()=>xi,T:()=>Ii,_:()=>Ri,a:()=>Md,b:()=>Oi,c:()=>Td,d:()=>Hd,f:()=>Ud,
g:()=>wi,h:()=>yi,i:()=>Od,l:()=>Dd,m:()=>Ci,n:()=>Pd,o:()=>Nd,p:()=>$d,r:()=>Id,s:()=>Bd,t:()=>Jd,u:()=>Ld,v:()=>ki,w:()=>vi,
x:()=>Ai,y:()=>Wn});var y=w(765),d=w(3040),E=w(4582),oe=w(9208),Y=w(10),z=w(1649),ie=w(8538),pe=w(3655),M=w(7804),v=w(550),
A=w(9576),N=w(4327),T=w(4782),ae=w(8060),J=w(86),F=w(7573),ee=w(7598),de=w(7075),Me=class extends de.Readable{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:n,base64Encoder:r}){if(super(),typeof s.pipe!="function")throw new Error(
`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`);this.source=s,this.base64Encoder=
r??d.ct,this.expectedChecksum=e,this.checksum=t,this.checksumSourceLocation=n,this.source.on("data",this.onSourceData),this.
source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),
this.source.pause()}onSourceData=e=>{if(!this.destroyed){try{this.checksum.update(e)}catch(t){this.destroy(t);return}this.
push(e)||this.source.pause()}};onSourceEnd=async()=>{if(!this.destroyed){try{const e=await this.checksum.digest(),t=this.
base64Encoder(e);if(this.expectedChecksum!==t){this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}\
" but received "${t}" in response header "${this.checksumSourceLocation}".`));return}}catch(e){this.destroy(e);return}this.
push(null)}};onSourceError=e=>{this.destroy(e)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(
new Error("Connection lost or stream closed before all data was received."))};_read(e){this.source.resume()}_destroy(e,t){
this.source?.removeListener("data",this.onSourceData),this.source?.removeListener("end",this.onSourceEnd),this.source?.removeListener(
"error",this.onSourceError),this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),t(e)}};const nt=typeof ReadableStream==
"function"?ReadableStream:function(){};var rt=class extends nt{};const Ve=({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:n,
base64Encoder:r})=>{if(!(0,z.a)(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??
s} in ChecksumStream.`);const i=r??M.n;if(typeof TransformStream!="function")throw new Error("@smithy/util-stream: unabl\
e to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const a=new TransformStream({
start(){},async transform(u,g){t.update(u),g.enqueue(u)},async flush(u){const g=await t.digest(),l=i(g);if(e!==l){const p=new Error(
`Checksum mismatch: expected "${e}" but received "${l}" in response header "${n}".`);u.error(p)}else u.terminate()}});s.
pipeThrough(a);const c=a.readable;return Object.setPrototypeOf(c,rt.prototype),c};function ot(e){return typeof ReadableStream==
"function"&&(0,z.a)(e.source)?Ve(e):new Me(e)}var I=class{allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.
allocByteArray=e}push(e){this.byteArrays.push(e),this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const s=this.
byteArrays[0];return this.reset(),s}const e=this.allocByteArray(this.byteLength);let t=0;for(let s=0;s<this.byteArrays.length;++s){
const n=this.byteArrays[s];e.set(n,t),t+=n.byteLength}return this.reset(),e}reset(){this.byteArrays=[],this.byteLength=0}};
function m(e,t,s){const n=e.getReader();let r=!1,i=0;const a=["",new I(g=>new Uint8Array(g))];let c=-1;const u=async g=>{
const{value:l,done:p}=await n.read(),S=l;if(p){if(c!==-1){const R=_(a,c);b(R)>0&&g.enqueue(R)}g.close()}else{const R=x(S,
!1);if(c!==R&&(c>=0&&g.enqueue(_(a,c)),c=R),c===-1){g.enqueue(S);return}const P=b(S);i+=P;const Q=b(a[c]);if(P>=t&&Q===0)
g.enqueue(S);else{const $=h(a,c,S);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${P} is below thres\
hold of ${t}, automatically buffering.`)),$>=t?g.enqueue(_(a,c)):await u(g)}}};return new ReadableStream({pull:u})}function h(e,t,s){
switch(t){case 0:return e[0]+=s,b(e[0]);case 1:case 2:return e[t].push(s),b(e[t])}}function _(e,t){switch(t){case 0:const s=e[0];
return e[0]="",s;case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to fl\
ush()`)}function b(e){return e?.byteLength??e?.length??0}function x(e,t=!0){return t&&typeof Buffer<"u"&&e instanceof Buffer?
2:e instanceof Uint8Array?1:typeof e=="string"?0:-1}function H(e,t,s){if((0,z.a)(e))return m(e,t,s);const n=new de.Readable(
{read(){}});let r=!1,i=0;const a=["",new I(u=>new Uint8Array(u)),new I(u=>Buffer.from(new Uint8Array(u)))];let c=-1;return e.
on("data",u=>{const g=x(u,!0);if(c!==g&&(c>=0&&n.push(_(a,c)),c=g),c===-1){n.push(u);return}const l=b(u);i+=l;const p=b(
a[c]);if(l>=t&&p===0)n.push(u);else{const S=h(a,c,u);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${l}\
 is below threshold of ${t}, automatically buffering.`)),S>=t&&n.push(_(a,c))}}),e.on("end",()=>{if(c!==-1){const u=_(a,
c);b(u)>0&&n.push(u)}n.push(null)}),n}const _e=(e,t)=>{const{base64Encoder:s,bodyLengthChecker:n,checksumAlgorithmFn:r,checksumLocationName:i,
streamHasher:a}=t,c=s!==void 0&&n!==void 0&&r!==void 0&&i!==void 0&&a!==void 0,u=c?a(r,e):void 0;Promise.resolve(u).catch(
()=>{});const g=e.getReader();return new ReadableStream({async pull(l){const{value:p,done:S}=await g.read();if(S){if(l.enqueue(
`0\r
`),c){const R=s(await u);l.enqueue(`${i}:${R}\r
`),l.enqueue(`\r
`)}l.close()}else l.enqueue(`${(n(p)||0).toString(16)}\r
${p}\r
`)}})};function ye(e,t){const s=e,n=e;if((0,z.a)(n))return _e(n,t);const{base64Encoder:r,bodyLengthChecker:i,checksumAlgorithmFn:a,
checksumLocationName:c,streamHasher:u}=t,g=r!==void 0&&a!==void 0&&c!==void 0&&u!==void 0,l=g?u(a,s):void 0;Promise.resolve(
l).catch(()=>{});const p=new de.Readable({read(){s.resume()}});return s.on("data",S=>{const R=i(S)||0;R!==0&&(p.push(`${R.
toString(16)}\r
`),p.push(S),p.push(`\r
`)||s.pause())}),s.on("error",S=>{p.destroy(S)}),s.pause(),s.on("end",async()=>{try{if(p.push(`0\r
`),g){const S=r(await l);p.push(`${c}:${S}\r
`),p.push(`\r
`)}p.push(null)}catch(S){p.destroy(S)}}),p}const ge=/[&<>"]/g,te={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Et(e){
return e.replace(ge,t=>te[t])}const je=/[&"'<>\r\n\u0085\u2028]/g,We={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;","\
>":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function Ct(e){return e.replace(je,t=>We[t])}
var Ne=class{value;constructor(e){this.value=e}toString(){return Ct(""+this.value)}},le=class Kt{name;children;attributes={};static of(t,s,n){
const r=new Kt(t);return s!==void 0&&r.addChildNode(new Ne(s)),n!==void 0&&r.withName(n),r}constructor(t,s=[]){this.name=
t,this.children=s}withName(t){return this.name=t,this}addAttribute(t,s){return this.attributes[t]=s,this}addChildNode(t){
return this.children.push(t),this}removeAttribute(t){return delete this.attributes[t],this}n(t){return this.name=t,this}c(t){
return this.children.push(t),this}a(t,s){return s!=null&&(this.attributes[t]=s),this}cc(t,s,n=s){if(t[s]!=null){const r=Kt.
of(s,t[s]).withName(n);this.c(r)}}l(t,s,n,r){t[s]!=null&&r().map(i=>{i.withName(n),this.c(i)})}lc(t,s,n,r){if(t[s]!=null){
const i=r(),a=new Kt(n);i.map(c=>{a.c(c)}),this.c(a)}}toString(){const t=!!this.children.length;let s=`<${this.name}`;const n=this.
attributes;for(const r of Object.keys(n)){const i=n[r];i!=null&&(s+=` ${r}="${Et(""+i)}"`)}return s+=t?`>${this.children.
map(r=>r.toString()).join("")}</${this.name}>`:"/>"}};const Po=(e,t)=>{if(t?.Error?.Code!==void 0)return t.Error.Code;if(t?.
Code!==void 0)return t.Code;if(e.statusCode==404)return"NotFound"};var vo=class extends J.n{settings;stringBuffer;byteBuffer;buffer;constructor(e){
super(),this.settings=e}write(e,t){const s=y.o.of(e);if(s.isStringSchema()&&typeof t=="string")this.stringBuffer=t;else if(s.
isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??d.lt)(t);else{this.buffer=this.writeStruct(
s,t,void 0);const n=s.getMergedTraits();n.httpPayload&&!n.xmlName&&this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==
void 0){const t=this.byteBuffer;return delete this.byteBuffer,t}if(this.stringBuffer!==void 0){const t=this.stringBuffer;
return delete this.stringBuffer,t}const e=this.buffer;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute(
"xmlns",this.settings.xmlNamespace)),delete this.buffer,e.toString()}writeStruct(e,t,s){const n=e.getMergedTraits(),r=e.
isMemberSchema()&&!n.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():n.xmlName??e.getName();if(!r||!e.isStructSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.
getName(!0)}.`);const i=le.of(r),[a,c]=this.getXmlnsAttribute(e,s);for(const[g,l]of e.structIterator()){const p=t[g];if(p!=
null||l.isIdempotencyToken()){if(l.getMergedTraits().xmlAttribute){i.addAttribute(l.getMergedTraits().xmlName??g,this.writeSimple(
l,p));continue}if(l.isListSchema())this.writeList(l,p,i,c);else if(l.isMapSchema())this.writeMap(l,p,i,c);else if(l.isStructSchema())
i.addChildNode(this.writeStruct(l,p,c));else{const S=le.of(l.getMergedTraits().xmlName??l.getMemberName());this.writeSimpleInto(
l,p,S,c),i.addChildNode(S)}}}const{$unknown:u}=t;if(u&&e.isUnionSchema()&&Array.isArray(u)&&Object.keys(t).length===1){const[
g,l]=u,p=le.of(g);if(typeof l!="string")if(t instanceof le||t instanceof Ne)i.addChildNode(t);else throw new Error("@aws\
-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(
0,l,p,c),i.addChildNode(p)}return c&&i.addAttribute(a,c),i}writeList(e,t,s,n){if(!e.isMemberSchema())throw new Error(`@a\
ws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);const r=e.getMergedTraits(),i=e.
getValueSchema(),a=i.getMergedTraits(),c=!!a.sparse,u=!!r.xmlFlattened,[g,l]=this.getXmlnsAttribute(e,n),p=(S,R)=>{if(i.
isListSchema())this.writeList(i,Array.isArray(R)?R:[R],S,l);else if(i.isMapSchema())this.writeMap(i,R,S,l);else if(i.isStructSchema()){
const P=this.writeStruct(i,R,l);S.addChildNode(P.withName(u?r.xmlName??e.getMemberName():a.xmlName??"member"))}else{const P=le.
of(u?r.xmlName??e.getMemberName():a.xmlName??"member");this.writeSimpleInto(i,R,P,l),S.addChildNode(P)}};if(u)for(const S of t)
(c||S!=null)&&p(s,S);else{const S=le.of(r.xmlName??e.getMemberName());l&&S.addAttribute(g,l);for(const R of t)(c||R!=null)&&
p(S,R);s.addChildNode(S)}}writeMap(e,t,s,n,r=!1){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml s\
erializer, cannot write non-member map: ${e.getName(!0)}`);const i=e.getMergedTraits(),a=e.getKeySchema(),c=a.getMergedTraits().
xmlName??"key",u=e.getValueSchema(),g=u.getMergedTraits(),l=g.xmlName??"value",p=!!g.sparse,S=!!i.xmlFlattened,[R,P]=this.
getXmlnsAttribute(e,n),Q=($,fe,re)=>{const q=le.of(c,fe),[gt,st]=this.getXmlnsAttribute(a,P);st&&q.addAttribute(gt,st),$.
addChildNode(q);let Ke=le.of(l);u.isListSchema()?this.writeList(u,re,Ke,P):u.isMapSchema()?this.writeMap(u,re,Ke,P,!0):u.
isStructSchema()?Ke=this.writeStruct(u,re,P):this.writeSimpleInto(u,re,Ke,P),$.addChildNode(Ke)};if(S)for(const $ in t){
const fe=t[$];if(p||fe!=null){const re=le.of(i.xmlName??e.getMemberName());Q(re,$,fe),s.addChildNode(re)}}else{let $;r||
($=le.of(i.xmlName??e.getMemberName()),P&&$.addAttribute(R,P),s.addChildNode($));for(const fe in t){const re=t[fe];if(p||
re!=null){const q=le.of("entry");Q(q,fe,re),(r?s:$).addChildNode(q)}}}}writeSimple(e,t){if(t===null)throw new Error("@aw\
s-sdk/core/protocols - (XML serializer) cannot write null value.");const s=y.o.of(e);let n=null;if(t&&typeof t=="object")
if(s.isBlobSchema())n=(this.serdeContext?.base64Encoder??d.ct)(t);else if(s.isTimestampSchema()&&t instanceof Date)switch((0,d.
N)(s,this.settings)){case 5:n=t.toISOString().replace(".000Z","Z");break;case 6:n=(0,z.o)(t);break;case 7:n=String(t.getTime()/
1e3);break;default:console.warn("Missing timestamp format, using http date",t),n=(0,z.o)(t)}else{if(s.isBigDecimalSchema()&&
t)return t instanceof d.ot?t.string:String(t);throw s.isMapSchema()||s.isListSchema()?new Error("@aws-sdk/core/protocols\
 - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/\
core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(!0)}`)}if((s.isBooleanSchema()||
s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema())&&(n=String(t)),s.isStringSchema()&&(t===void 0&&s.isIdempotencyToken()?
n=(0,d.z)():n=String(t)),n===null)throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${t}`);return n}writeSimpleInto(e,t,s,n){
const r=this.writeSimple(e,t),i=y.o.of(e),a=new Ne(r),[c,u]=this.getXmlnsAttribute(i,n);u&&s.addAttribute(c,u),s.addChildNode(
a)}getXmlnsAttribute(e,t){const[s,n]=e.getMergedTraits().xmlNamespace??[];return n&&n!==t?[s?`xmlns:${s}`:"xmlns",n]:[void 0,
void 0]}},Io=class extends J.n{settings;constructor(e){super(),this.settings=e}createSerializer(){const e=new vo(this.settings);
return e.setSerdeContext(this.serdeContext),e}createDeserializer(){const e=new J.t(this.settings);return e.setSerdeContext(
this.serdeContext),e}},Oo=class extends ae.r{codec;serializer;deserializer;mixin=new d.n;constructor(e){super(e);const t={
timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace};
this.codec=new Io(t),this.serializer=new ae.t(this.codec.createSerializer(),t),this.deserializer=new ae.n(this.codec.createDeserializer(),
t)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,s){const n=await super.
serializeRequest(e,t,s),r=y.o.of(e.input);if(!n.headers["content-type"]){const i=this.mixin.resolveRestContentType(this.
getDefaultContentType(),r);i&&(n.headers["content-type"]=i)}return typeof n.body=="string"&&n.headers["content-type"]===
this.getDefaultContentType()&&!n.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(r)&&(n.body='<?xml versi\
on="1.0" encoding="UTF-8"?>'+n.body),n}async deserializeResponse(e,t,s){return super.deserializeResponse(e,t,s)}async handleError(e,t,s,n,r){
const i=Po(s,n)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace),n.Error&&typeof n.
Error=="object")for(const R of Object.keys(n.Error))n[R]=n.Error[R],R.toLowerCase()==="message"&&(n.message=n.Error[R]);
n.RequestId&&!r.requestId&&(r.requestId=n.RequestId);const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,s,n,r),u=y.o.of(a),g=n.Error?.message??n.Error?.Message??n.message??n.Message??"UnknownE\
rror",l=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({});await this.deserializeHttpMessage(a,t,s,n);const p={},
S=this.codec.createDeserializer();for(const[R,P]of u.structIterator()){const Q=P.getMergedTraits().xmlName??R,$=n.Error?.[Q]??
n[Q];p[R]=S.readSchema(P,$)}throw this.mixin.decorateServiceException(Object.assign(l,c,{$fault:u.getMergedTraits().error,
message:g},p),n)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){for(const[,t]of e.structIterator())
if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema());return!1}},Mo=class extends de.
Writable{hash;constructor(e,t){super(t),this.hash=e}_write(e,t,s){try{this.hash.update((0,d.it)(e))}catch(n){return s(n)}
s()}};const No=(e,t)=>{if(t.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");
const s=new e,n=new Mo(s);return t.pipe(n),new Promise((r,i)=>{t.on("error",a=>{n.end(),i(a)}),n.on("error",i),n.on("fin\
ish",()=>{s.digest().then(r).catch(i)})})};var Bo=class{digestLength=16;state=Uint32Array.from(Gs);writeBuffer=new DataView(
new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=(0,d.it)(e);let s=0,n=t.byteLength;for(this.bytesHashed+=
n;n>0;)this.writeBuffer.setUint8(this.bufferLength++,t[s++]),--n,this.bufferLength===64&&(Vt(this.state,this.writeBuffer),
this.bufferLength=0)}async digest(){const e=Uint32Array.from(this.state),t=new DataView(this.writeBuffer.buffer.slice(0));
let s=this.bufferLength;const n=this.bytesHashed*8;if(t.setUint8(s++,128),this.bufferLength%64>=56){for(let a=s;a<64;++a)
t.setUint8(a,0);Vt(e,t),s=0}for(let a=s;a<56;++a)t.setUint8(a,0);t.setUint32(56,n>>>0,!0),t.setUint32(60,Math.floor(n/2**
32),!0),Vt(e,t);const r=new Uint8Array(16),i=new DataView(r.buffer);for(let a=0;a<4;++a)i.setUint32(a*4,e[a],!0);return r}reset(){
this.state.set(Gs),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}};const Gs=[
1732584193,4023233417,2562383102,271733878],Be=4294967295,To=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),Do=Array.
from({length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function Vt(e,t){let s=e[0],n=e[1],r=e[2],i=e[3];for(let a=0;a<
64;++a){let c,u;a<16?(c=n&r|~n&i,u=a):a<32?(c=i&n|r&~i,u=(5*a+1)%16):a<48?(c=n^r^i,u=(3*a+5)%16):(c=r^(n|~i),u=7*a%16);const g=t.
getUint32(u*4,!0),l=i;i=r,r=n;const p=To[(a>>4)*4+(a&3)],S=(s+c&Be)+(g+Do[a]&Be)&Be;n=n+((S<<p|S>>>32-p)>>>0)&Be,s=l}e[0]=
e[0]+s&Be,e[1]=e[1]+n&Be,e[2]=e[2]+r&Be,e[3]=e[3]+i&Be}const Lo=(()=>{try{return(0,ee.createHash)("md5"),!0}catch{return!1}})()?
Ho():Bo;function Ho(){return class{digestLength=16;hash=(0,ee.createHash)("md5");update(t){this.hash.update((0,d.it)(t))}async digest(){
const t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=(0,ee.createHash)(
"md5")}}}const Uo=e=>typeof e=="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6,Te={WHEN_SUPPORTED:"WHEN_SUPPORTE\
D",WHEN_REQUIRED:"WHEN_REQUIRED"},Xs=Te.WHEN_SUPPORTED,it={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},
Qs=Te.WHEN_SUPPORTED;var D;(function(e){e.MD5="MD5",e.CRC32="CRC32",e.CRC32C="CRC32C",e.CRC64NVME="CRC64NVME",e.SHA1="SH\
A1",e.SHA256="SHA256"})(D||(D={}));var Zs;(function(e){e.HEADER="header",e.TRAILER="trailer"})(Zs||(Zs={}));const jt=D.CRC32;
var Fe;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(Fe||(Fe={}));const yt=(e,t,s,n)=>{if(!(t in e))return;const r=e[t].
toUpperCase();if(!Object.values(s).includes(r))throw new TypeError(`Cannot load ${n} '${t}'. Expected one of ${Object.values(
s)}, got '${e[t]}'.`);return r},$o="AWS_REQUEST_CHECKSUM_CALCULATION",zo="request_checksum_calculation",Ko={environmentVariableSelector:e=>yt(
e,$o,Te,Fe.ENV),configFileSelector:e=>yt(e,zo,Te,Fe.CONFIG),default:Xs},Vo="AWS_RESPONSE_CHECKSUM_VALIDATION",jo="respon\
se_checksum_validation",Wo={environmentVariableSelector:e=>yt(e,Vo,it,Fe.ENV),configFileSelector:e=>yt(e,jo,it,Fe.CONFIG),
default:Qs},Fo=(e,{requestChecksumRequired:t,requestAlgorithmMember:s,requestChecksumCalculation:n})=>{if(!s)return n===
Te.WHEN_SUPPORTED||t?jt:void 0;if(e[s])return e[s]},wt=e=>e===D.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`,qo=(e,t)=>{
const s=e.toLowerCase();for(const n of Object.keys(t))if(s===n.toLowerCase())return!0;return!1},Go=(e,t)=>{const s=e.toLowerCase();
for(const n of Object.keys(t))if(n.toLowerCase().startsWith(s))return!0;return!1},Ys=e=>e!==void 0&&typeof e!="string"&&
!ArrayBuffer.isView(e)&&!(0,ie.a)(e),Js=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let s=0;s<8;++s)t=t&1?2197175160^
t>>>1:t>>>1;Js[e]=t>>>0}var Xo=class{digestLength=4;crc=4294967295;update(e){let t=this.crc;for(let s=0;s<e.length;++s)t=
t>>>8^Js[(t^e[s])&255];this.crc=t}async digest(){const e=(this.crc^4294967295)>>>0,t=new Uint8Array(4);return t[0]=e>>>24,
t[1]=e>>>16&255,t[2]=e>>>8&255,t[3]=e&255,t}reset(){this.crc=4294967295}};const Qo=Xo,Zo={CrtCrc64Nvme:null},Yo=()=>{const t=new Array(
8);for(let s=0;s<8;s++){const n=new Array(512);for(let r=0;r<256;r++){let i=BigInt(r);for(let a=0;a<8*(s+1);a++)i&1n?i=i>>
1n^11127430586519243189n:i=i>>1n;n[r*2]=Number(i>>32n&4294967295n),n[r*2+1]=Number(i&4294967295n)}t[s]=new Uint32Array(n)}
return t};let Wt,at,Ft,qt,Gt,Xt,Qt,Zt,Yt;const Jo=()=>{Wt||(Wt=Yo(),[at,Ft,qt,Gt,Xt,Qt,Zt,Yt]=Wt)};var e0=class{c1=0;c2=0;constructor(){
Jo(),this.reset()}update(e){const t=e.length;let s=0,n=this.c1,r=this.c2;for(;s+8<=t;){const i=((r^e[s++])&255)<<1,a=((r>>>
8^e[s++])&255)<<1,c=((r>>>16^e[s++])&255)<<1,u=((r>>>24^e[s++])&255)<<1,g=((n^e[s++])&255)<<1,l=((n>>>8^e[s++])&255)<<1,
p=((n>>>16^e[s++])&255)<<1,S=((n>>>24^e[s++])&255)<<1;n=Yt[i]^Zt[a]^Qt[c]^Xt[u]^Gt[g]^qt[l]^Ft[p]^at[S],r=Yt[i+1]^Zt[a+1]^
Qt[c+1]^Xt[u+1]^Gt[g+1]^qt[l+1]^Ft[p+1]^at[S+1]}for(;s<t;){const i=((r^e[s])&255)<<1;r=(r>>>8|(n&255)<<24)>>>0,n=n>>>8^at[i],
r^=at[i+1],++s}this.c1=n,this.c2=r}async digest(){const e=this.c1^4294967295,t=this.c2^4294967295;return new Uint8Array(
[e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255])}reset(){this.c1=4294967295,this.c2=4294967295}},t0=class{impl;constructor(){
const e=Zo.CrtCrc64Nvme;this.impl=e?new e:new e0}update(e){this.impl.update(e)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}};const s0=[D.CRC32,D.CRC32C,D.CRC64NVME,D.SHA1,D.SHA256],en=[D.SHA256,D.SHA1,D.CRC32,D.CRC32C,D.CRC64NVME],
tn=(e,t)=>{const{checksumAlgorithms:s={}}=t;switch(e){case D.MD5:return s?.MD5??t.md5;case D.CRC32:return s?.CRC32??pe.m;case D.
CRC32C:return s?.CRC32C??Qo;case D.CRC64NVME:return s?.CRC64NVME??t0;case D.SHA1:return s?.SHA1??t.sha1;case D.SHA256:return s?.
SHA256??t.sha256;default:if(s?.[e])return s[e];throw new Error(`The checksum algorithm "${e}" is not supported by the cl\
ient. Select one of ${s0}, or provide an implementation to  the client constructor checksums field.`)}},sn=(e,t)=>{const s=new e;
return s.update((0,d.it)(t||"")),s.digest()},n0={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],
override:!0},r0=(e,t)=>(s,n)=>async r=>{if(!E.t.isInstance(r.request)||Go("x-amz-checksum-",r.request.headers))return s(
r);const{request:i,input:a}=r,{body:c,headers:u}=i,{base64Encoder:g,streamHasher:l}=e,{requestChecksumRequired:p,requestAlgorithmMember:S}=t,
R=await e.requestChecksumCalculation(),P=S?.name,Q=S?.httpHeader;P&&!a[P]&&(R===Te.WHEN_SUPPORTED||p)&&(a[P]=jt,Q&&(u[Q]=
jt));const $=Fo(a,{requestChecksumRequired:p,requestAlgorithmMember:S?.name,requestChecksumCalculation:R});let fe=c,re=u;
if($){switch($){case D.CRC32:(0,d.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case D.CRC32C:(0,d.ut)(n,"FLEXIBLE_CHE\
CKSUMS_REQ_CRC32C","V");break;case D.CRC64NVME:(0,d.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case D.SHA1:(0,d.ut)(
n,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case D.SHA256:(0,d.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")}const q=wt($),gt=tn(
$,e);if(Ys(c)){const{getAwsChunkedEncodingStream:st,bodyLengthChecker:Ke}=e;fe=st(typeof e.requestStreamBufferSize=="num\
ber"&&e.requestStreamBufferSize>=8192?H(c,e.requestStreamBufferSize,n.logger):c,{base64Encoder:g,bodyLengthChecker:Ke,checksumLocationName:q,
checksumAlgorithmFn:gt,streamHasher:l}),re={...u,"content-encoding":u["content-encoding"]?`${u["content-encoding"]},aws-\
chunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":u["content-length"],"x-amz-content-s\
ha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":q},delete re["content-length"]}else if(!qo(q,u)){const st=await sn(
gt,c);re={...u,[q]:g(st)}}}try{return await s({...r,request:{...i,headers:re,body:fe}})}catch(q){if(q instanceof Error&&
q.name==="InvalidChunkSizeError")try{q.message.endsWith(".")||(q.message+="."),q.message+=" Set [requestStreamBufferSize\
=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch{}throw q}},o0={name:"\
flexibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:!0},
i0=(e,t)=>(s,n)=>async r=>{const i=r.input,{requestValidationModeMember:a}=t,c=await e.requestChecksumCalculation(),u=await e.
responseChecksumValidation();switch(c){case Te.WHEN_REQUIRED:(0,d.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case Te.
WHEN_SUPPORTED:(0,d.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z")}switch(u){case it.WHEN_REQUIRED:(0,d.ut)(n,"FLEXI\
BLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case it.WHEN_SUPPORTED:(0,d.ut)(n,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")}
return a&&!i[a]&&u===it.WHEN_SUPPORTED&&(i[a]="ENABLED"),s(r)},nn=(e=[])=>{const t=[];let s=en.length;for(const n of e){
const r=en.indexOf(n);r!==-1?t[r]=n:t[s++]=n}return t.filter(Boolean)},a0=e=>{const t=e.lastIndexOf("-");if(t!==-1){const s=e.
slice(t+1);if(!s.startsWith("0")){const n=parseInt(s,10);if(!isNaN(n)&&n>=1&&n<=1e4)return!0}}return!1},c0=async(e,{checksumAlgorithmFn:t,
base64Encoder:s})=>s(await sn(t,e)),u0=async(e,{config:t,responseAlgorithms:s,logger:n})=>{const r=nn(s),{body:i,headers:a}=e;
for(const c of r){const u=wt(c),g=a[u];if(g){let l;try{l=tn(c,t)}catch(R){if(c===D.CRC64NVME){n?.warn(`Skipping ${D.CRC64NVME}\
 checksum validation: ${R.message}`);continue}throw R}const{base64Encoder:p}=t;if(Ys(i)){e.body=ot({expectedChecksum:g,checksumSourceLocation:u,
checksum:new l,source:i,base64Encoder:p});return}const S=await c0(i,{checksumAlgorithmFn:l,base64Encoder:p});if(S===g)break;
throw new Error(`Checksum mismatch: expected "${S}" but received "${g}" in response header "${u}".`)}}},d0={name:"flexib\
leChecksumsResponseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},
l0=(e,t)=>(s,n)=>async r=>{if(!E.t.isInstance(r.request))return s(r);const i=r.input,a=await s(r),c=a.response,{requestValidationModeMember:u,
responseAlgorithms:g}=t;if(u&&i[u]==="ENABLED"){const{clientName:l,commandName:p}=n,S=Object.keys(e.checksumAlgorithms??
{}).filter(P=>{const Q=wt(P);return c.headers[Q]!==void 0}),R=nn([...g??[],...S]);if(l==="S3Client"&&p==="GetObjectComma\
nd"&&R.every(P=>{const Q=wt(P),$=c.headers[Q];return!$||a0($)}))return a;await u0(c,{config:e,responseAlgorithms:R,logger:n.
logger})}return a},Jt=(e,t)=>({applyToStack:s=>{s.add(r0(e,t),n0),s.addRelativeTo(i0(e,t),o0),s.addRelativeTo(l0(e,t),d0)}}),
h0=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:s,requestStreamBufferSize:n}=e;return Object.assign(
e,{requestChecksumCalculation:(0,y.p)(t??Xs),responseChecksumValidation:(0,y.p)(s??Qs),requestStreamBufferSize:Number(n??
0),checksumAlgorithms:e.checksumAlgorithms??{}})},m0="content-length",f0="x-amz-decoded-content-length";function p0(){return(e,t)=>async s=>{
const{request:n}=s;if(E.t.isInstance(n)&&!(m0 in n.headers)&&!(f0 in n.headers)){const r="Are you using a Stream of unkn\
own length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.";typeof t?.logger?.
warn=="function"&&!(t.logger instanceof d.Y)?t.logger.warn(r):console.warn(r)}return e({...s})}}const _0={step:"finalize\
Request",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},g0=e=>({applyToStack:t=>{
t.add(p0(),_0)}}),S0=e=>(t,s)=>async n=>{const r=await e.region(),i=e.region;let a=()=>{};s.__s3RegionRedirect&&(Object.
defineProperty(e,"region",{writable:!1,value:async()=>s.__s3RegionRedirect}),a=()=>Object.defineProperty(e,"region",{writable:!0,
value:i}));try{const c=await t(n);if(s.__s3RegionRedirect&&(a(),r!==await e.region()))throw new Error("Region was not re\
stored following S3 region redirect.");return c}catch(c){throw a(),c}},E0={tags:["REGION_REDIRECT","S3"],name:"regionRed\
irectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};function C0(e){return(t,s)=>async n=>{
try{return await t(n)}catch(r){if(e.followRegionRedirects){const i=r?.$metadata?.httpStatusCode,a=s.commandName==="HeadB\
ucketCommand",c=r?.$response?.headers?.["x-amz-bucket-region"];if(c&&(i===301||i===400&&(r?.name==="IllegalLocationConst\
raintException"||a))){try{const u=c;s.logger?.debug(`Redirecting from ${await e.region()} to ${u}`),s.__s3RegionRedirect=
u,(0,d.ut)(s,"S3_REGION_REDIRECT","Ah")}catch(u){throw new Error("Region redirect failed: "+u)}return t(n)}}throw r}}}const y0={
step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},w0=e=>({applyToStack:t=>{t.
add(C0(e),y0),t.addRelativeTo(S0(e),E0)}});var b0=class ko{data;lastPurgeTime=Date.now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(t={}){
this.data=t}get(t){const s=this.data[t];if(s)return s}set(t,s){return this.data[t]=s,s}delete(t){delete this.data[t]}clear(){
this.data={}}async purgeExpired(){const t=Date.now();if(this.lastPurgeTime+ko.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>t)return;
const s=this.data;for(const n in s){const r=s[n];if(!r.isRefreshing){const i=await r.identity;i.expiration&&i.expiration.
getTime()<t&&s[n]===r&&delete s[n]}}}},es=class{_identity;isRefreshing;accessed;constructor(e,t=!1,s=Date.now()){this._identity=
e,this.isRefreshing=t,this.accessed=s}get identity(){return this.accessed=Date.now(),this._identity}},R0=class Ao{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(t,s=new b0){
this.createSessionFn=t,this.cache=s}async getS3ExpressIdentity(t,s){const n=s.Bucket,{cache:r}=this;t.accessKeyId!==this.
accessKeyId&&(this.accessKeyId=t.accessKeyId,this.cacheGeneration++,r.clear());const i=this.cacheGeneration,a=r.get(n);return a?
a.identity.then(c=>(c.expiration?.getTime()??0)<Date.now()?r.set(n,new es(this.getIdentity(n))).identity:((c.expiration?.
getTime()??0)<Date.now()+Ao.REFRESH_WINDOW_MS&&!a.isRefreshing&&(a.isRefreshing=!0,this.getIdentity(n).then(u=>{i===this.
cacheGeneration&&r.set(n,new es(Promise.resolve(u)))})),c)):r.set(n,new es(this.getIdentity(n))).identity}async getIdentity(t){
await this.cache.purgeExpired().catch(n=>{console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: \

`+n)});const s=await this.createSessionFn(t);if(!s.Credentials?.AccessKeyId||!s.Credentials?.SecretAccessKey)throw new Error(
"s3#createSession response credential missing AccessKeyId or SecretAccessKey.");return{accessKeyId:s.Credentials.AccessKeyId,
secretAccessKey:s.Credentials.SecretAccessKey,sessionToken:s.Credentials.SessionToken,expiration:s.Credentials.Expiration?
new Date(s.Credentials.Expiration):void 0}}};const k0=(e,{session:t})=>{const[s,n]=t,{forcePathStyle:r,useAccelerateEndpoint:i,
disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:u,bucketEndpoint:g,expectContinueHeader:l}=e;
return Object.assign(e,{forcePathStyle:r??!1,useAccelerateEndpoint:i??!1,disableMultiregionAccessPoints:a??!1,followRegionRedirects:c??
!1,s3ExpressIdentityProvider:u??new R0(async p=>s().send(new n({Bucket:p}))),bucketEndpoint:g??!1,expectContinueHeader:l??
2097152})},A0=e=>(t,s)=>async n=>{const r=await t(n),{response:i}=r;if(z.d.isInstance(i)&&i.headers.expires){i.headers.expiresstring=
i.headers.expires;try{(0,z.u)(i.headers.expires)}catch(a){s.logger?.warn(`AWS SDK Warning for ${s.clientName}::${s.commandName}\
 response parsing (${i.headers.expires}): ${a}`),delete i.headers.expires}}return r},x0={tags:["S3"],name:"s3ExpiresMidd\
leware",override:!0,relation:"after",toMiddleware:"deserializerMiddleware"},P0=e=>({applyToStack:t=>{t.addRelativeTo(A0(
e),x0)}}),v0="sigv4-s3express",I0="X-Amz-S3session-Token".toLowerCase(),O0="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",M0="s3_\
disable_express_session_auth",N0={environmentVariableSelector:e=>(0,y.d)(e,O0,y.u.ENV),configFileSelector:e=>(0,y.d)(e,M0,
y.u.CONFIG),default:!1},B0=e=>(t,s)=>async n=>{if(s.endpointV2){const r=s.endpointV2,i=r.properties?.authSchemes?.[0]?.name===
v0;if((r.properties?.backend==="S3Express"||r.properties?.bucketType==="Directory")&&((0,d.ut)(s,"S3_EXPRESS_BUCKET","J"),
s.isS3ExpressBucket=!0),i){const a=n.input.Bucket;if(a){const c=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.
credentials(),{Bucket:a});s.s3ExpressIdentity=c,E.t.isInstance(n.request)&&c.sessionToken&&(n.request.headers[I0]=c.sessionToken)}}}
return t(n)},T0={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},D0=e=>({applyToStack:t=>{
t.add(B0(e),T0)}}),L0=async(e,t,s,n)=>{const r=await n.signWithCredentials(s,e,{});if(r.headers["X-Amz-Security-Token"]||
r.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");return r},
H0=e=>t=>{throw t},U0=(e,t)=>{},$0=e=>(t,s)=>async n=>{if(!E.t.isInstance(n.request))return t(n);const r=(0,y.m)(s).selectedHttpAuthScheme;
if(!r)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:i={}},
identity:a,signer:c}=r;let u;s.s3ExpressIdentity?u=await L0(s.s3ExpressIdentity,i,n.request,await e.signer()):u=await c.
sign(n.request,a,i);const g=await t({...n,request:u}).catch((c.errorHandler||H0)(i));return(c.successHandler||U0)(g.response,
i),g},z0=e=>({applyToStack:t=>{t.addRelativeTo($0(e),d.w)}});function K0(e){return de.Readable.from(Buffer.from(e))}const V0={
CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},j0=e=>(t,s)=>async n=>{const r=await t(
n),{response:i}=r;if(!z.d.isInstance(i))return r;const{statusCode:a,body:c}=i;if(a<200||a>=300)return r;const u=await W0(
c,e);if(i.body=K0(u),u.length===0&&V0[s.commandName]){const l=new Error("S3 aborted request");throw l.$metadata={httpStatusCode:503},
l.name="InternalError",l}const g=e.utf8Encoder(u.subarray(u.length-16));return g&&g.endsWith("</Error>")&&(i.statusCode=
503),r},W0=(e=new Uint8Array,t)=>e instanceof Uint8Array?Promise.resolve(e):t.streamCollector(e)||Promise.resolve(new Uint8Array),
F0={relation:"after",toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMi\
ddleware",override:!0},ct=e=>({applyToStack:t=>{t.addRelativeTo(j0(e),F0)}});function q0(e){return(t,s)=>async n=>{if(e.
bucketEndpoint){const r=s.endpointV2;if(r){const i=n.input.Bucket;if(typeof i=="string")try{const a=new URL(i);s.endpointV2=
{...r,url:a}}catch(a){const c=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${i} could not be pars\
ed as URL.`;throw s.logger?.constructor?.name==="NoOpLogger"?console.warn(c):s.logger?.warn?.(c),a}}}return t(n)}}const G0={
name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"endpointV2Middleware"};function X0({bucketEndpoint:e}){
return t=>async s=>{const{input:{Bucket:n}}=s;if(!e&&typeof n=="string"&&!Uo(n)&&n.indexOf("/")>=0){const r=new Error(`B\
ucket name shouldn't contain '/', received '${n}'`);throw r.name="InvalidBucketName",r}return t({...s})}}const Q0={step:"\
initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:!0},Z0=e=>({applyToStack:t=>{t.add(
X0(e),Q0),t.addRelativeTo(q0(e),G0)}});var Y0=class extends Oo{async serializeRequest(e,t,s){const n=await super.serializeRequest(
e,t,s),r=y.o.of(e.input),i=r.getSchema();let a=0;const c=i[6]??0;if(t&&typeof t=="object")for(const[u,g]of r.structIterator()){
if(++a>c)break;if(u==="Bucket"){if(!t.Bucket&&g.getMergedTraits().httpLabel)throw new Error("No value provided for input\
 HTTP label: Bucket.");break}}return n}};const J0="AWS_S3_USE_ARN_REGION",ei="s3_use_arn_region",ti={environmentVariableSelector:e=>(0,y.
d)(e,J0,y.u.ENV),configFileSelector:e=>(0,y.d)(e,ei,y.u.CONFIG),default:void 0};function si(e){return t=>async s=>{const{
request:n}=s;if(e.expectContinueHeader!==!1&&E.t.isInstance(n)&&n.body&&e.runtime==="node"&&e.requestHandler?.constructor?.
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
input:n})}}const ui={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:!0},rn=e=>({applyToStack:t=>{t.add(ci(
e),ui)}});function di(e,t){if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e))return!1;try{return t.
base64Decoder(e).length===32}catch{return!1}}const L="ref",k="argv",on="backend",ke="authSchemes",Se="disableDoubleEncod\
ing",Ee="signingName",Ae="signingRegion",ts="signingRegionSet",C=-1,B=!0,Ce=!1,ss="isSet",we="booleanEquals",O="stringEq\
uals",G="coalesce",se="substring",V="",an="aws.partition",cn="partitionResult",un="accessPointSuffix",dn="regionPrefix",
bt=e=>"outpostId_ssa_"+e+V,ln="hardwareType",ns="ite",xe="isValidHostLabel",Pe="sigv4",hn="aws.isVirtualHostableS3Bucket",
mn="url",ne="getAttr",fn="bucketArn",ve="--",pn="arnType",_n="accesspoint",rs=e=>"accessPointName_ssa_"+e+V,os="s3-objec\
t-lambda",ut="s3-outposts",gn="bucketPartition",Sn="us-east-1",En="outpostType",he="name",dt="s3",is="{url#scheme}://{Bu\
cket}.{url#authority}{url#path}",Rt="{url#scheme}://{url#authority}{url#path}",Cn="{url#scheme}://{url#authority}{url#no\
rmalizedPath}{Bucket}",yn="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",wn="https://{Bucket}.s3.{partitio\
nResult#dnsSuffix}",bn=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#path}",Rn=e=>"\
Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+"}`",as="sig\
v4a",kn="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",An="https://s3.{partitionResult#dnsSuff\
ix}/{uri_encoded_bucket}",xn="https://s3.{partitionResult#dnsSuffix}",Pn={[L]:"UseFIPS"},vn={[L]:"UseDualStack"},j={[L]:"\
Bucket"},cs={fn:ne,[k]:[{[L]:cn},he]},In={[L]:mn},qe={[L]:"Region"},Ie={[L]:fn},On={[L]:pn},us={[L]:"accessPointName_ssa\
_1"},kt={fn:ne,[k]:[Ie,"region"]},Mn={[L]:ln},ds={fn:ne,[k]:[Ie,"service"]},Nn={fn:ne,[k]:[Ie,"accountId"]},At={[on]:"S3\
Express",[ke]:[{[Se]:!0,[he]:"{_s3e_auth}",[Ee]:"s3express",[Ae]:"{Region}"}]},Bn={[on]:"S3Express",[ke]:[{[Se]:!0,[he]:Pe,
[Ee]:"s3express",[Ae]:"{Region}"}]},xt={[ke]:[{[Se]:!0,[he]:as,[Ee]:ut,[ts]:["*"]},{[Se]:!0,[he]:Pe,[Ee]:ut,[Ae]:"{Regio\
n}"}]},W={[ke]:[{[Se]:!0,[he]:Pe,[Ee]:dt,[Ae]:Sn}]},K={[ke]:[{[Se]:!0,[he]:Pe,[Ee]:dt,[Ae]:"{Region}"}]},ls={[ke]:[{[Se]:!0,
[he]:Pe,[Ee]:os,[Ae]:"{bucketArn#region}"}]},lt={[ke]:[{[Se]:!0,[he]:Pe,[Ee]:dt,[Ae]:"{bucketArn#region}"}]},Tn={[ke]:[{
[Se]:!0,[he]:as,[Ee]:ut,[ts]:["*"]},{[Se]:!0,[he]:Pe,[Ee]:ut,[Ae]:"{bucketArn#region}"}]},hs={[ke]:[{[Se]:!0,[he]:Pe,[Ee]:os,
[Ae]:"{Region}"}]},Dn=[qe],Ln=[{[L]:"Endpoint"}],ms=[j],Hn=[j,0,7,!0],Un=[Ie,"resourceId[1]"],li=["*"],$n={conditions:[[
ss,Dn],[we,[{[L]:"Accelerate"},B]],[we,[Pn,B]],[we,[vn,B]],[ss,Ln],[ss,ms],[O,[{fn:G,[k]:[{fn:se,[k]:[j,0,6,B]},V]},"--x\
-s3"]],[O,[{fn:G,[k]:[{fn:se,[k]:Hn},V]},"--xa-s3"]],[an,Dn,cn],[se,Hn,un],[O,[{[L]:un},"--op-s3"]],[se,[j,8,12,B],dn],[
se,[j,32,49,B],bt(2)],[se,[j,49,50,B],ln],[we,[{[L]:"ForcePathStyle"},B]],[O,[cs,"aws-cn"]],[ns,[vn,".dualstack",V],"_s3\
e_ds"],[xe,[{[L]:bt(2)},Ce]],[ns,[Pn,"-fips",V],"_s3e_fips"],[ns,[{fn:G,[k]:[{[L]:"DisableS3ExpressSessionAuth"},Ce]},Pe,
"sigv4-s3express"],"_s3e_auth"],[hn,[j,Ce]],["parseURL",Ln,mn],[we,[{fn:G,[k]:[{[L]:"UseS3ExpressControlEndpoint"},Ce]},
B]],[hn,[j,B]],[O,[{fn:ne,[k]:[In,"scheme"]},"http"]],[xe,[qe,Ce]],["aws.parseArn",ms,fn],[ne,[{fn:"split",[k]:[j,ve,0]},
"[-2]"],"s3expressAvailabilityZoneId"],[O,[{fn:G,[k]:[{fn:se,[k]:[j,0,4,Ce]},V]},"arn:"]],[O,[{fn:G,[k]:[{fn:se,[k]:[j,16,
18,B]},V]},ve]],[we,[{fn:ne,[k]:[In,"isIp"]},B]],[O,[{fn:G,[k]:[{fn:se,[k]:[j,21,23,B]},V]},ve]],[O,[{fn:G,[k]:[{fn:se,[k]:[
j,27,29,B]},V]},ve]],[O,[{[L]:dn},"beta"]],["uriEncode",ms,"uri_encoded_bucket"],[xe,[qe,B]],[we,[{fn:G,[k]:[{[L]:"UseOb\
jectLambdaEndpoint"},Ce]},B]],[ne,[Ie,"resourceId[0]"],pn],[O,[On,V]],[O,[On,_n]],[ne,Un,rs(1)],[O,[us,V]],[O,[kt,V]],[O,
[{fn:G,[k]:[{fn:se,[k]:[j,14,16,B]},V]},ve]],[O,[Mn,"e"]],[O,[Mn,"o"]],[O,[qe,"aws-global"]],[O,[{fn:G,[k]:[{fn:se,[k]:[
j,19,21,B]},V]},ve]],[O,[ds,os]],[we,[{fn:G,[k]:[{[L]:"DisableAccessPoints"},Ce]},B]],[O,[ds,ut]],[an,[kt],gn],[xe,[us,B]],
[O,[{fn:G,[k]:[{fn:se,[k]:[j,26,28,B]},V]},ve]],[O,[{fn:G,[k]:[{fn:se,[k]:[j,15,17,B]},V]},ve]],[ne,[Ie,"resourceId[4]"]],
[O,[{fn:G,[k]:[{fn:se,[k]:[j,20,22,B]},V]},ve]],[we,[{[L]:"UseGlobalEndpoint"},B]],[O,[qe,Sn]],[ne,Un,bt(1)],[we,[{fn:G,
[k]:[{[L]:"UseArnRegion"},B]},B]],[xe,[{[L]:bt(1)},Ce]],[ne,[Ie,"resourceId[2]"],En],[O,[qe,kt]],[O,[{fn:ne,[k]:[{[L]:gn},
he]},cs]],[we,[{[L]:"DisableMultiRegionAccessPoints"},B]],[xe,[kt,B]],[O,[{fn:ne,[k]:[Ie,"partition"]},cs]],[O,[Nn,V]],[
O,[ds,dt]],[xe,[Nn,Ce]],[ne,[Ie,"resourceId[3]"],rs(2)],[xe,[us,Ce]],[O,[{[L]:En},_n]],[xe,[{[L]:rs(2)},Ce]]],results:[[
C],[C,"Accelerate cannot be used with FIPS"],[C,"Cannot set dual-stack in combination with a custom endpoint."],[C,"A cu\
stom endpoint cannot be combined with FIPS"],[C,"A custom endpoint cannot be combined with S3 Accelerate"],[C,"Partition\
 does not support FIPS"],[C,"S3Express does not support S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_b\
ucket}{url#path}",At],[is,At],[C,"S3Express bucket name is not a valid virtual hostable name."],["https://s3express-cont\
rol{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",Bn],["https://{Bucket}.s3express{_s3e\
_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",At],[C,"Unrecognized S3Express bucke\
t name format."],[Rt,At],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",Bn],[C,"E\
xpected a endpoint to be specified but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",xt],["https://{Bu\
cket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",xt],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",
xt],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",xt],[C,'Unrecognized hardw\
are type: "Expected hardware type o or e but got {hardwareType}"'],[C,"Invalid Outposts Bucket alias - it must be a vali\
d bucket name."],[C,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[C,"Custom endpoint `{Endpoi\
nt}` was not a valid URI"],[C,"S3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-eas\
t-1.{partitionResult#dnsSuffix}",W],["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",K],["http\
s://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",W],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsS\
uffix}",K],["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",W],["https://{Bucket}.s3-ac\
celerate.dualstack.{partitionResult#dnsSuffix}",K],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",
W],["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",K],[Cn,W],[is,W],[Cn,K],[is,K],[yn,W],[yn,K],[wn,
W],[wn,K],["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",K],[C,"Invalid region: region was not a valid DNS \
name."],[C,"S3 Object Lambda does not support Dual-stack"],[C,"S3 Object Lambda does not support S3 Accelerate"],[C,"Acc\
ess points are not supported for this operation"],[C,"Invalid configuration: region from ARN `{bucketArn#region}` does n\
ot match client region `{Region}` and UseArnRegion is `false`"],[C,"Invalid ARN: Missing account id"],[bn(1),ls],["https\
://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",ls],
["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",
ls],[C,Rn(1)],[C,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[
C,"Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],[C,"Client was configured for partition `{partitionR\
esult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],[C,"Invalid ARN: The ARN may only contain a single reso\
urce component after `accesspoint`."],[C,"Invalid ARN: bucket ARN is missing a region"],[C,"Invalid ARN: Expected a reso\
urce of the format `accesspoint:<accesspoint name>` but no name was provided"],[C,"Invalid ARN: Object Lambda ARNs only \
support `accesspoint` arn types, but found: `{arnType}`"],[C,"Access Points do not support S3 Accelerate"],["https://{ac\
cessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",
lt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsS\
uffix}",lt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketP\
artition#dnsSuffix}",lt],[bn(1),lt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#re\
gion}.{bucketPartition#dnsSuffix}",lt],[C,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],
[C,"S3 MRAP does not support dual-stack"],[C,"S3 MRAP does not support FIPS"],[C,"S3 MRAP does not support S3 Accelerate"],
[C,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.\
s3-global.{partitionResult#dnsSuffix}",{[ke]:[{[Se]:B,name:as,[Ee]:dt,[ts]:li}]}],[C,"Client was configured for partitio\
n `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],[C,"Invalid Access Point Name"],[C,
"S3 Outposts does not support Dual-stack"],[C,"S3 Outposts does not support FIPS"],[C,"S3 Outposts does not support S3 A\
ccelerate"],[C,"Invalid Arn: Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucket\
Arn#accountId}.{outpostId_ssa_1}.{url#authority}",Tn],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId\
_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",Tn],[C,Rn(2)],[C,"Expected an outpost type `accesspo\
int`, found {outpostType}"],[C,"Invalid ARN: expected an access point name"],[C,"Invalid ARN: Expected a 4-component res\
ource"],[C,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[C,"Invalid\
 ARN: The Outpost Id was not set"],[C,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[C,"Invalid ARN: N\
o ARN type specified"],[C,"Invalid ARN: `{Bucket}` was not a valid ARN"],[C,"Path-style addressing cannot be used with A\
RN buckets"],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",W],["https://s3-fip\
s.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",K],["https://s3-fips.us-east-1.{partitionResult#d\
nsSuffix}/{uri_encoded_bucket}",W],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",K],["htt\
ps://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",W],["https://s3.dualstack.{Region}.{partit\
ionResult#dnsSuffix}/{uri_encoded_bucket}",K],[kn,W],[kn,K],[An,W],[An,K],["https://s3.{Region}.{partitionResult#dnsSuff\
ix}/{uri_encoded_bucket}",K],[C,"Path-style addressing cannot be used with S3 Accelerate"],[Rt,hs],["https://s3-object-l\
ambda-fips.{Region}.{partitionResult#dnsSuffix}",hs],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",hs],
["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",W],["https://s3-fips.dualstack.{Region}.{partitionRes\
ult#dnsSuffix}",K],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",W],["https://s3-fips.{Region}.{partitionResu\
lt#dnsSuffix}",K],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",W],["https://s3.dualstack.{Region}.{part\
itionResult#dnsSuffix}",K],[Rt,W],[Rt,K],[xn,W],[xn,K],["https://s3.{Region}.{partitionResult#dnsSuffix}",K],[C,"A regio\
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
fi=d.W.from(mi,hi,$n.conditions,$n.results),pi=new d.U({size:50,params:["Accelerate","Bucket","DisableAccessPoints","Dis\
ableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualS\
tack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]}),zn=(e,t={})=>pi.get(e,()=>(0,d.
V)(fi,{endpointParams:e,logger:t.logger}));d.H.aws=d.d;const _i=(e=>async(t,s,n)=>{if(!n)throw new Error("Could not find\
 `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const r=await e(t,s,n),i=(0,y.m)(s)?.commandInstance?.
constructor?.getEndpointParameterInstructions;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined o\
n '${s.commandName}'`);const a=await(0,y.r)(n,{getEndpointParameterInstructions:i},t);return Object.assign(r,a)})(async(e,t,s)=>({
operation:(0,y.m)(t).operation,region:await(0,y.p)(e.region)()||(()=>{throw new Error("expected `region` to be configure\
d for `aws.auth#sigv4`")})()}));function Kn(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},
propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function Vn(e){return{schemeId:"aws.auth#sigv4a",
signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}const gi=((e,t,s)=>r=>{
const i=e(r).properties?.authSchemes;if(!i)return t(r);const a=[];for(const c of i){const{name:u,properties:g={},...l}=c,
p=u.toLowerCase();u!==p&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${p}'`);let S;if(p===
"sigv4a"){S="aws.auth#sigv4a";const Q=i.find($=>{const fe=$.name.toLowerCase();return fe!=="sigv4a"&&fe.startsWith("sigv\
4")});if(Y.t.sigv4aDependency()==="none"&&Q)continue}else if(p.startsWith("sigv4"))S="aws.auth#sigv4";else throw new Error(
`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${p}'`);const R=s[S];if(!R)throw new Error(`Could not\
 find HttpAuthOption create function for '${S}'`);const P=R(r);P.schemeId=S,P.signingProperties={...P.signingProperties||
{},...l,...g},a.push(P)}return a})(zn,e=>{const t=[];switch(e.operation){default:t.push(Kn(e)),t.push(Vn(e))}return t},{
"aws.auth#sigv4":Kn,"aws.auth#sigv4a":Vn}),Si=e=>{const t=(0,d.r)(e),s=(0,Y.r)(t);return Object.assign(s,{authSchemePreference:(0,y.
p)(e.authSchemePreference??[])})},Ei=e=>Object.assign(e,{useFipsEndpoint:e.useFipsEndpoint??!1,useDualstackEndpoint:e.useDualstackEndpoint??
!1,forcePathStyle:e.forcePathStyle??!1,useAccelerateEndpoint:e.useAccelerateEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??
!1,disableMultiregionAccessPoints:e.disableMultiregionAccessPoints??!1,defaultSigningName:"s3",clientContextParams:e.clientContextParams??
{}}),jn=(0,v.t)({ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextPara\
ms",name:"useArnRegion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},
Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContextPar\
ams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"\
region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",y.t),Ci={Bucket:{type:"c\
ontextParams",name:"Bucket"},Key:{type:"contextParams",name:"Key"}},yi={UseS3ExpressControlEndpoint:{type:"staticContext\
Params",value:!0},DisableAccessPoints:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},
wi={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},bi={DisableS3ExpressSessionAuth:{
type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Ri={Bucket:{type:"contextParams",name:"\
Bucket"}},ki={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}},Wn=(e,t,s,n)=>[ct(
s)],Ai=(e,t,s,n)=>[ct(s),ai(s)],xi=(e,t,s,n)=>[Jt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"\
ChecksumAlgorithm"},requestChecksumRequired:!0})],Pi=(e,t,s,n)=>[],vi=(e,t,s,n)=>[Jt(s,{requestAlgorithmMember:{httpHeader:"\
x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0}),ct(s)],Ii=(e,t,s,n)=>[ct(s),rn(s),P0(
s)],Oi=(e,t,s,n)=>[Jt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),
g0(s),ct(s),rn(s)];var Mi=class xo extends y.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceExcepti\
on";constructor(t){super(t),Object.setPrototypeOf(this,xo.prototype)}};const Fn="ACL",qn="AccessKeyId",Ni="AccessPointAl\
ias",Bi="AcceptRanges",Ti="ApplyServerSideEncryptionByDefault",Di="ArchiveStatus",ce="Bucket",Gn="BucketArn",Xn="Blocked\
EncryptionTypes",Li="BypassGovernanceRetention",Hi="BucketInfo",Ge="BucketKeyEnabled",Ui="BucketLocationName",$i="Bucket\
LocationType",zi="BucketNamespace",Qn="BlockPublicAcls",Zn="BlockPublicPolicy",Ki="BucketRegion",Vi="Body",De="ChecksumA\
lgorithm",ji="CreateBucket",fs="CreateBucketConfiguration",Wi="CreateBucketOutput",Fi="CreateBucketRequest",Yn="CacheCon\
trol",ps="ChecksumCRC32",_s="ChecksumCRC32C",gs="ChecksumCRC64NVME",Jn="Cache-Control",er="Content-Disposition",tr="Cont\
entDisposition",sr="Content-Encoding",nr="ContentEncoding",rr="ContentLanguage",or="Content-Language",ir="Content-Length",
ar="ContentLength",Xe="Content-MD5",Ss="ChecksumMD5",Qe="ContentMD5",qi="ChecksumMode",Gi="CommonPrefix",Xi="CommonPrefi\
xList",Qi="CommonPrefixes",Zi="ContentRange",Yi="ConfirmRemoveSelfBucketAccess",Ji="Content-Range",Es="ChecksumSHA1",Cs="\
ChecksumSHA256",ys="ChecksumSHA512",ea="CreateSessionOutput",ta="CreateSessionResult",sa="CreateSessionRequest",na="Crea\
teSession",ws="ChecksumType",cr="Content-Type",ur="ContentType",bs="ChecksumXXHASH64",Rs="ChecksumXXHASH3",ks="ChecksumX\
XHASH128",ra="Code",dr="Credentials",oa="DeleteBucket",ia="DeleteBucketRequest",As="DeleteMarker",aa="DeleteMarkerEntry",
ca="DeleteMarkerVersionId",lr="DeleteMarkers",ua="DisplayName",da="DeletedObject",la="DeleteObjectsOutput",ha="DeleteObj\
ectsRequest",ma="DeletedObjects",fa="DeleteObjects",pa="DataRedundancy",_a="DeleteResult",xs="Delete",ga="Deleted",hr="D\
elimiter",mr="Error",be="ExpectedBucketOwner",fr="ExpiresString",Ze="ETag",Sa="EncryptionTypeList",pr="EncryptionType",_r="\
EncodingType",gr="Errors",Pt="Expiration",vt="Expires",Sr="GrantFullControl",Er="GrantRead",Cr="GrantReadACP",Ea="GrantW\
rite",yr="GrantWriteACP",Ca="HeadBucket",ya="HeadBucketOutput",wa="HeadBucketRequest",ba="HeadObject",Ra="HeadObjectOutp\
ut",ka="HeadObjectRequest",Aa="ID",wr="IsLatest",br="IfMatch",xa="If-Modified-Since",Pa="IfModifiedSince",Rr="If-Match",
kr="IfNoneMatch",Ar="If-None-Match",xr="IgnorePublicAcls",va="IsRestoreInProgress",Ia="IsTruncated",Oa="IfUnmodifiedSinc\
e",Ma="If-Unmodified-Since",Le="Key",Pr="KeyMarker",Na="KMSMasterKeyID",Ps="Location",Ba="LocationConstraint",Ta="Locati\
onInfo",vs="LastModified",Da="LastModifiedTime",La="Last-Modified",Ha="ListObjectVersionsOutput",Ua="ListObjectVersionsR\
equest",$a="ListObjectVersions",za="ListVersionsResult",vr="Metadata",Ka="MfaDelete",Ir="MFA",Va="MFADelete",Or="MaxKeys",
ja="MissingMeta",Wa="Message",Mr="Name",Fa="NextKeyMarker",qa="NextVersionIdMarker",Is="Owner",Ga="ObjectIdentifier",Xa="\
ObjectIdentifierList",Qa="ObjectLockEnabledForBucket",Nr="ObjectLockEventHold",Br="ObjectLockEventHoldDurationDays",Tr="\
ObjectLockEventHoldDurationYears",Dr="ObjectLockLegalHoldStatus",Lr="ObjectLockMode",Hr="ObjectLockRetainUntilDate",Za="\
ObjectOwnership",Ya="OptionalObjectAttributes",Ja="ObjectVersion",ec="ObjectVersionList",tc="Objects",sc="Object",Os="Pr\
efix",Ms="PublicAccessBlockConfiguration",nc="PutBucketEncryption",rc="PutBucketEncryptionRequest",oc="PutBucketPolicy",
ic="PutBucketPolicyRequest",ac="PutBucketTagging",cc="PutBucketTaggingRequest",uc="PutBucketVersioning",dc="PutBucketVer\
sioningRequest",lc="PartsCount",hc="PartNumber",mc="PutObject",fc="PutObjectOutput",pc="PutObjectRequest",_c="PutPublicA\
ccessBlock",gc="PutPublicAccessBlockRequest",Sc="Policy",Ec="Quiet",It="RequestCharged",Cc="ResponseCacheControl",yc="Re\
sponseContentDisposition",wc="ResponseContentEncoding",bc="ResponseContentLanguage",Rc="ResponseContentType",kc="Respons\
eExpires",Ac="RestoreExpiryDate",Ot="RequestPayer",Ur="RestrictPublicBuckets",xc="ReplicationStatus",$r="RestoreStatus",
zr="Range",Pc="Restore",vc="Rules",Ic="Rule",Oc="Status",Kr="SecretAccessKey",Mc="StreamingBlob",Ns="StorageClass",Nc="S\
essionCredentialValue",Bc="SessionCredentials",Tc="SessionMode",ht="ServerSideEncryption",Dc="SSEAlgorithm",Lc="ServerSi\
deEncryptionByDefault",Bs="ServerSideEncryptionConfiguration",Mt="SSECustomerAlgorithm",Ts="SSECustomerKey",Nt="SSECusto\
merKeyMD5",mt="SSEKMSEncryptionContext",Ye="SSEKMSKeyId",Hc="ServerSideEncryptionRule",Uc="ServerSideEncryptionRules",Vr="\
SessionToken",Ds="Size",$c="Tags",zc="TagCount",jr="TagSet",Wr="Tag",Bt="Tagging",Fr="Type",Kc="Value",Ls="VersioningCon\
figuration",He="VersionId",qr="VersionIdMarker",Vc="Versions",jc="Version",Wc="WriteOffsetBytes",Gr="WebsiteRedirectLoca\
tion",Fc="accept-ranges",qc="delimiter",Gc="encoding-type",me="http",$e="httpChecksum",o="httpHeader",Je="httpPayload",Xr="\
httpPrefixHeaders",ue="httpQuery",Xc="key-marker",Qc="max-keys",Zc="prefix",Yc="partNumber",Jc="response-cache-control",
eu="response-content-disposition",tu="response-content-encoding",su="response-content-language",nu="response-content-typ\
e",ru="response-expires",Qr="smithy.ts.sdk.synthetic.com.amazonaws.s3",ou="streaming",iu="versionId",au="version-id-mark\
er",Oe="xmlFlattened",U="xmlName",Zr="x-amz-acl",cu="x-amz-access-point-alias",uu="x-amz-archive-status",Yr="x-amz-bucke\
t-arn",du="x-amz-bypass-governance-retention",lu="x-amz-bucket-location-name",hu="x-amz-bucket-location-type",mu="x-amz-\
bucket-namespace",fu="x-amz-bucket-object-lock-enabled",pu="x-amz-bucket-region",Hs="x-amz-checksum-crc32",Us="x-amz-che\
cksum-crc32c",$s="x-amz-checksum-crc64nvme",zs="x-amz-checksum-md5",_u="x-amz-checksum-mode",gu="x-amz-confirm-remove-se\
lf-bucket-access",Ks="x-amz-checksum-sha1",Vs="x-amz-checksum-sha256",js="x-amz-checksum-sha512",Su="x-amz-create-sessio\
n-mode",Jr="x-amz-checksum-type",Ws="x-amz-checksum-xxhash64",Fs="x-amz-checksum-xxhash3",qs="x-amz-checksum-xxhash128",
Eu="x-amz-delete-marker",eo="x-amz-expiration",Re="x-amz-expected-bucket-owner",to="x-amz-grant-full-control",so="x-amz-\
grant-read",no="x-amz-grant-read-acp",Cu="x-amz-grant-write",ro="x-amz-grant-write-acp",oo="x-amz-meta-",io="x-amz-mfa",
yu="x-amz-missing-meta",wu="x-amz-mp-parts-count",ao="x-amz-object-lock-event-hold",co="x-amz-object-lock-event-hold-dur\
ation-days",uo="x-amz-object-lock-event-hold-duration-years",lo="x-amz-object-lock-legal-hold",ho="x-amz-object-lock-mod\
e",mo="x-amz-object-lock-retain-until-date",bu="x-amz-object-ownership",Ru="x-amz-optional-object-attributes",ku="x-amz-\
object-size",Au="x-amz-restore",Tt="x-amz-request-charged",Dt="x-amz-request-payer",xu="x-amz-replication-status",fo="x-\
amz-storage-class",ze="x-amz-sdk-checksum-algorithm",ft="x-amz-server-side-encryption",pt="x-amz-server-side-encryption-\
aws-kms-key-id",_t="x-amz-server-side-encryption-bucket-key-enabled",Lt="x-amz-server-side-encryption-context",Ht="x-amz\
-server-side-encryption-customer-algorithm",po="x-amz-server-side-encryption-customer-key",Ut="x-amz-server-side-encrypt\
ion-customer-key-MD5",Pu="x-amz-tagging",vu="x-amz-tagging-count",_o="x-amz-version-id",Iu="x-amz-write-offset-bytes",go="\
x-amz-website-redirect-location",f="com.amazonaws.s3",So=new A.t(Qr);var Ou=[-3,Qr,"S3ServiceException",0,[],[]];So.registerError(
Ou,Mi);const Mu=[So,new A.t(f)];var Eo=[0,f,Nc,8,0],Co=[0,f,Ts,8,0],$t=[0,f,mt,8,0],et=[0,f,Ye,8,0],Nu=[0,f,Mc,{[ou]:1},
42],Bu=[3,f,Xn,0,[pr],[[()=>bd,{[Oe]:1}]]],Tu=[3,f,Hi,0,[pa,Fr],[0,0]],Du=[3,f,Gi,0,[Os],[0]],Lu=[3,f,fs,0,[Ba,Ps,ce,$c],
[0,()=>td,()=>Tu,[()=>wo,0]]],Hu=[3,f,Wi,0,[Ps,Gn],[[0,{[o]:Ps}],[0,{[o]:Yr}]]],Uu=[3,f,Fi,0,[ce,Fn,fs,Sr,Er,Cr,Ea,yr,Qa,
Za,zi],[[0,1],[0,{[o]:Zr}],[()=>Lu,{[Je]:1,[U]:fs}],[0,{[o]:to}],[0,{[o]:so}],[0,{[o]:no}],[0,{[o]:Cu}],[0,{[o]:ro}],[2,
{[o]:fu}],[0,{[o]:bu}],[0,{[o]:mu}]],1],$u=[3,f,ea,{[U]:ta},[dr,ht,Ye,mt,Ge],[[()=>_d,{[U]:dr}],[0,{[o]:ft}],[()=>et,{[o]:pt}],
[()=>$t,{[o]:Lt}],[2,{[o]:_t}]],1],zu=[3,f,sa,0,[ce,Tc,ht,Ye,mt,Ge],[[0,1],[0,{[o]:Su}],[0,{[o]:ft}],[()=>et,{[o]:pt}],[
()=>$t,{[o]:Lt}],[2,{[o]:_t}]],1],Ku=[3,f,xs,0,[tc,Ec],[[()=>kd,{[Oe]:1,[U]:sc}],2],1],Vu=[3,f,ia,0,[ce,be],[[0,1],[0,{[o]:Re}]],
1],ju=[3,f,da,0,[Le,He,As,ca],[0,0,2,0]],Wu=[3,f,aa,0,[Is,Le,He,wr,vs],[()=>yo,0,0,2,4]],Fu=[3,f,la,{[U]:_a},[ga,It,gr],
[[()=>yd,{[Oe]:1}],[0,{[o]:Tt}],[()=>Rd,{[Oe]:1,[U]:mr}]]],qu=[3,f,ha,0,[ce,xs,Ir,Ot,Li,be,De],[[0,1],[()=>Ku,{[Je]:1,[U]:xs}],
[0,{[o]:io}],[0,{[o]:Dt}],[2,{[o]:du}],[0,{[o]:Re}],[0,{[o]:ze}]],2],Gu=[3,f,mr,0,[Le,He,ra,Wa],[0,0,0,0]],Xu=[3,f,ya,0,
[Gn,$i,Ui,Ki,Ni],[[0,{[o]:Yr}],[0,{[o]:hu}],[0,{[o]:lu}],[0,{[o]:pu}],[2,{[o]:cu}]]],Qu=[3,f,wa,0,[ce,be],[[0,1],[0,{[o]:Re}]],
1],Zu=[3,f,Ra,0,[As,Bi,Pt,Pc,Di,vs,ar,ps,_s,gs,Es,Cs,ys,Ss,bs,Rs,ks,ws,Ze,ja,He,Yn,tr,nr,rr,ur,Zi,vt,fr,Gr,ht,vr,Mt,Nt,Ye,
Ge,Ns,It,xc,lc,zc,Lr,Hr,Dr,Nr,Br,Tr],[[2,{[o]:Eu}],[0,{[o]:Fc}],[0,{[o]:eo}],[0,{[o]:Au}],[0,{[o]:uu}],[4,{[o]:La}],[1,{
[o]:ir}],[0,{[o]:Hs}],[0,{[o]:Us}],[0,{[o]:$s}],[0,{[o]:Ks}],[0,{[o]:Vs}],[0,{[o]:js}],[0,{[o]:zs}],[0,{[o]:Ws}],[0,{[o]:Fs}],
[0,{[o]:qs}],[0,{[o]:Jr}],[0,{[o]:Ze}],[1,{[o]:yu}],[0,{[o]:_o}],[0,{[o]:Jn}],[0,{[o]:er}],[0,{[o]:sr}],[0,{[o]:or}],[0,
{[o]:cr}],[0,{[o]:Ji}],[4,{[o]:vt}],[0,{[o]:fr}],[0,{[o]:go}],[0,{[o]:ft}],[128,{[Xr]:oo}],[0,{[o]:Ht}],[0,{[o]:Ut}],[()=>et,
{[o]:pt}],[2,{[o]:_t}],[0,{[o]:fo}],[0,{[o]:Tt}],[0,{[o]:xu}],[1,{[o]:wu}],[1,{[o]:vu}],[0,{[o]:ho}],[5,{[o]:mo}],[0,{[o]:lo}],
[0,{[o]:ao}],[1,{[o]:co}],[1,{[o]:uo}]]],Yu=[3,f,ka,0,[ce,Le,br,Pa,kr,Oa,zr,Cc,yc,wc,bc,Rc,kc,He,Mt,Ts,Nt,Ot,hc,be,qi],[
[0,1],[0,1],[0,{[o]:Rr}],[4,{[o]:xa}],[0,{[o]:Ar}],[4,{[o]:Ma}],[0,{[o]:zr}],[0,{[ue]:Jc}],[0,{[ue]:eu}],[0,{[ue]:tu}],[
0,{[ue]:su}],[0,{[ue]:nu}],[6,{[ue]:ru}],[0,{[ue]:iu}],[0,{[o]:Ht}],[()=>Co,{[o]:po}],[0,{[o]:Ut}],[0,{[o]:Dt}],[1,{[ue]:Yc}],
[0,{[o]:Re}],[0,{[o]:_u}]],2],Ju=[3,f,Ha,{[U]:za},[Ia,Pr,qr,Fa,qa,Vc,lr,Mr,Os,hr,Or,Qi,_r,It],[2,0,0,0,0,[()=>Ad,{[Oe]:1,
[U]:jc}],[()=>wd,{[Oe]:1,[U]:As}],0,0,0,1,[()=>Cd,{[Oe]:1}],0,[0,{[o]:Tt}]]],ed=[3,f,Ua,0,[ce,hr,_r,Pr,Or,Os,qr,be,Ot,Ya],
[[0,1],[0,{[ue]:qc}],[0,{[ue]:Gc}],[0,{[ue]:Xc}],[1,{[ue]:Qc}],[0,{[ue]:Zc}],[0,{[ue]:au}],[0,{[o]:Re}],[0,{[o]:Dt}],[64,
{[o]:Ru}]],1],td=[3,f,Ta,0,[Fr,Mr],[0,0]],sd=[3,f,Ga,0,[Le,He,Ze,Da,Ds],[0,0,0,6,1],1],nd=[3,f,Ja,0,[Ze,De,ws,Ds,Ns,Le,He,
wr,vs,Is,$r],[0,[64,{[Oe]:1}],0,1,0,0,0,2,4,()=>yo,()=>hd]],yo=[3,f,Is,0,[ua,Aa],[0,0]],rd=[3,f,Ms,0,[Qn,xr,Zn,Ur],[[2,{
[U]:Qn}],[2,{[U]:xr}],[2,{[U]:Zn}],[2,{[U]:Ur}]]],od=[3,f,rc,0,[ce,Bs,Qe,De,be],[[0,1],[()=>fd,{[Je]:1,[U]:Bs}],[0,{[o]:Xe}],
[0,{[o]:ze}],[0,{[o]:Re}]],2],id=[3,f,ic,0,[ce,Sc,Qe,De,Yi,be],[[0,1],[0,16],[0,{[o]:Xe}],[0,{[o]:ze}],[2,{[o]:gu}],[0,{
[o]:Re}]],2],ad=[3,f,cc,0,[ce,Bt,Qe,De,be],[[0,1],[()=>Sd,{[Je]:1,[U]:Bt}],[0,{[o]:Xe}],[0,{[o]:ze}],[0,{[o]:Re}]],2],cd=[
3,f,dc,0,[ce,Ls,Qe,De,Ir,be],[[0,1],[()=>Ed,{[Je]:1,[U]:Ls}],[0,{[o]:Xe}],[0,{[o]:ze}],[0,{[o]:io}],[0,{[o]:Re}]],2],ud=[
3,f,fc,0,[Pt,Ze,ps,_s,gs,Es,Cs,ys,Ss,bs,Rs,ks,ws,ht,He,Mt,Nt,Ye,mt,Ge,Ds,It],[[0,{[o]:eo}],[0,{[o]:Ze}],[0,{[o]:Hs}],[0,
{[o]:Us}],[0,{[o]:$s}],[0,{[o]:Ks}],[0,{[o]:Vs}],[0,{[o]:js}],[0,{[o]:zs}],[0,{[o]:Ws}],[0,{[o]:Fs}],[0,{[o]:qs}],[0,{[o]:Jr}],
[0,{[o]:ft}],[0,{[o]:_o}],[0,{[o]:Ht}],[0,{[o]:Ut}],[()=>et,{[o]:pt}],[()=>$t,{[o]:Lt}],[2,{[o]:_t}],[1,{[o]:ku}],[0,{[o]:Tt}]]],
dd=[3,f,pc,0,[ce,Le,Fn,Vi,Yn,tr,nr,rr,ar,Qe,ur,De,ps,_s,gs,Es,Cs,ys,Ss,bs,Rs,ks,vt,br,kr,Sr,Er,Cr,yr,Wc,vr,ht,Ns,Gr,Mt,Ts,
Nt,Ye,mt,Ge,Ot,Bt,Lr,Hr,Dr,Nr,Br,Tr,be],[[0,1],[0,1],[0,{[o]:Zr}],[()=>Nu,16],[0,{[o]:Jn}],[0,{[o]:er}],[0,{[o]:sr}],[0,
{[o]:or}],[1,{[o]:ir}],[0,{[o]:Xe}],[0,{[o]:cr}],[0,{[o]:ze}],[0,{[o]:Hs}],[0,{[o]:Us}],[0,{[o]:$s}],[0,{[o]:Ks}],[0,{[o]:Vs}],
[0,{[o]:js}],[0,{[o]:zs}],[0,{[o]:Ws}],[0,{[o]:Fs}],[0,{[o]:qs}],[4,{[o]:vt}],[0,{[o]:Rr}],[0,{[o]:Ar}],[0,{[o]:to}],[0,
{[o]:so}],[0,{[o]:no}],[0,{[o]:ro}],[1,{[o]:Iu}],[128,{[Xr]:oo}],[0,{[o]:ft}],[0,{[o]:fo}],[0,{[o]:go}],[0,{[o]:Ht}],[()=>Co,
{[o]:po}],[0,{[o]:Ut}],[()=>et,{[o]:pt}],[()=>$t,{[o]:Lt}],[2,{[o]:_t}],[0,{[o]:Dt}],[0,{[o]:Pu}],[0,{[o]:ho}],[5,{[o]:mo}],
[0,{[o]:lo}],[0,{[o]:ao}],[1,{[o]:co}],[1,{[o]:uo}],[0,{[o]:Re}]],2],ld=[3,f,gc,0,[ce,Ms,Qe,De,be],[[0,1],[()=>rd,{[Je]:1,
[U]:Ms}],[0,{[o]:Xe}],[0,{[o]:ze}],[0,{[o]:Re}]],2],hd=[3,f,$r,0,[va,Ac],[2,4]],md=[3,f,Lc,0,[Dc,Na],[0,[()=>et,0]],1],fd=[
3,f,Bs,0,[vc],[[()=>xd,{[Oe]:1,[U]:Ic}]],1],pd=[3,f,Hc,0,[Ti,Ge,Xn],[[()=>md,0],2,[()=>Bu,0]]],_d=[3,f,Bc,0,[qn,Kr,Vr,Pt],
[[0,{[U]:qn}],[()=>Eo,{[U]:Kr}],[()=>Eo,{[U]:Vr}],[4,{[U]:Pt}]],4],gd=[3,f,Wr,0,[Le,Kc],[0,0],2],Sd=[3,f,Bt,0,[jr],[[()=>wo,
0]],1],Ed=[3,f,Ls,0,[Va,Oc],[[0,{[U]:Ka}],0]],tt="unit",Cd=[1,f,Xi,0,()=>Du],yd=[1,f,ma,0,()=>ju],wd=[1,f,lr,0,()=>Wu],bd=[
1,f,Sa,0,[0,{[U]:pr}]],Rd=[1,f,gr,0,()=>Gu],kd=[1,f,Xa,0,()=>sd],Ad=[1,f,ec,0,[()=>nd,0]],xd=[1,f,Uc,0,[()=>pd,0]],wo=[1,
f,jr,0,[()=>gd,{[U]:Wr}]],Pd=[9,f,ji,{[me]:["PUT","/",200]},()=>Uu,()=>Hu],vd=[9,f,na,{[me]:["GET","/?session",200]},()=>zu,
()=>$u],Id=[9,f,oa,{[me]:["DELETE","/",204]},()=>Vu,()=>tt],Od=[9,f,fa,{[$e]:"-",[me]:["POST","/?delete",200]},()=>qu,()=>Fu],
Md=[9,f,Ca,{[me]:["HEAD","/",200]},()=>Qu,()=>Xu],Nd=[9,f,ba,{[me]:["HEAD","/{Key+}",200]},()=>Yu,()=>Zu],Bd=[9,f,$a,{[me]:[
"GET","/?versions",200]},()=>ed,()=>Ju],Td=[9,f,nc,{[$e]:"-",[me]:["PUT","/?encryption",200]},()=>od,()=>tt],Dd=[9,f,oc,
{[$e]:"-",[me]:["PUT","/?policy",200]},()=>id,()=>tt],Ld=[9,f,ac,{[$e]:"-",[me]:["PUT","/?tagging",200]},()=>ad,()=>tt],
Hd=[9,f,uc,{[$e]:"-",[me]:["PUT","/?versioning",200]},()=>cd,()=>tt],Ud=[9,f,mc,{[$e]:"-",[me]:["PUT","/{Key+}?x-id=PutO\
bject",200]},()=>dd,()=>ud],$d=[9,f,_c,{[$e]:"-",[me]:["PUT","/?publicAccessBlock",200]},()=>ld,()=>tt],zd=class extends jn(
bi,Wn,"CreateSession",vd){},Kd="3.1169.0";const X=64,bo=20,Ro=new Int32Array([1732584193,4023233417,2562383102,271733878,
3285377520]),Vd=new Int32Array([1518500249,1859775393,2400959708,3395469782]);var jd=class St{digestLength=bo;state=Int32Array.
from(Ro);w;buffer=new Uint8Array(X);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const s=St.
normalizeKey(t);this.inner=new St,this.outer=new St;const n=new Uint8Array(128);for(let r=0;r<X;++r)n[r]=54^s[r],n[r+X]=
92^s[r];this.inner.update(n.subarray(0,X)),this.outer.update(n.subarray(X))}}update(t){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(t);return}let s=0,{length:n}=t;if(this.
bytesHashed+=n,this.bufferLength>0){for(;n>0&&this.bufferLength<X;)this.buffer[this.bufferLength++]=t[s++],--n;this.bufferLength===
X&&(this.hashBuffer(this.buffer,0),this.bufferLength=0)}for(;n>=X;)this.hashBuffer(t,s),s+=X,n-=X;for(;n>0;)this.buffer[this.
bufferLength++]=t[s++],--n}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to dige\
st an already finished HMAC.");this.finished=!0;const t=this.inner.digestSync();return this.outer.update(t),this.outer.digestSync()}
return this.digestSync()}reset(){this.state=Int32Array.from(Ro),this.buffer=new Uint8Array(X),this.bufferLength=0,this.bytesHashed=
0}digestSync(){const t=this.state.slice(),s=this.buffer.slice();let n=this.bufferLength;const r=this.bytesHashed/536870912|
0,i=this.bytesHashed<<3;if(s[n++]=128,n>56){for(let u=n;u<X;++u)s[u]=0;this.hashBufferWith(t,s,0),n=0}for(let u=n;u<56;++u)
s[u]=0;const a=new DataView(s.buffer,s.byteOffset,X);a.setUint32(56,r,!1),a.setUint32(60,i,!1),this.hashBufferWith(t,s,0);
const c=new Uint8Array(bo);return c[0]=t[0]>>>24&255,c[1]=t[0]>>>16&255,c[2]=t[0]>>>8&255,c[3]=t[0]&255,c[4]=t[1]>>>24&255,
c[5]=t[1]>>>16&255,c[6]=t[1]>>>8&255,c[7]=t[1]&255,c[8]=t[2]>>>24&255,c[9]=t[2]>>>16&255,c[10]=t[2]>>>8&255,c[11]=t[2]&255,
c[12]=t[3]>>>24&255,c[13]=t[3]>>>16&255,c[14]=t[3]>>>8&255,c[15]=t[3]&255,c[16]=t[4]>>>24&255,c[17]=t[4]>>>16&255,c[18]=
t[4]>>>8&255,c[19]=t[4]&255,c}static normalizeKey(t){const s=(0,d.it)(t);if(s.byteLength>X){const r=new St;r.update(s);const i=r.
digestSync(),a=new Uint8Array(X);return a.set(i),a}const n=new Uint8Array(X);return n.set(s),n}hashBuffer(t,s){this.hashBufferWith(
this.state,t,s)}hashBufferWith(t,s,n){const r=this.w??=new Int32Array(80);let i=t[0],a=t[1],c=t[2],u=t[3],g=t[4];for(let l=0;l<
16;++l)r[l]=(s[n+l*4]&255)<<24|(s[n+l*4+1]&255)<<16|(s[n+l*4+2]&255)<<8|s[n+l*4+3]&255;for(let l=16;l<80;++l){const p=r[l-
3]^r[l-8]^r[l-14]^r[l-16];r[l]=p<<1|p>>>31}for(let l=0;l<80;++l){const p=l<20?0:l<40?1:l<60?2:3,S=((i<<5|i>>>27)+(p===0?
a&c^~a&u:p===2?a&c^a&u^c&u:a^c^u)|0)+(g+(Vd[p]+r[l]|0)|0)|0;g=u,u=c,c=a<<30|a>>>2,a=i,i=S}t[0]=t[0]+i|0,t[1]=t[1]+a|0,t[2]=
t[2]+c|0,t[3]=t[3]+u|0,t[4]=t[4]+g|0}};const Wd=(()=>{try{return(0,ee.createHash)("sha1"),!0}catch{return!1}})()?Fd():jd;
function Fd(){return class{digestLength=20;secret;hash;isHmac;finished=!1;constructor(t){this.secret=t,this.isHmac=!!t,this.
hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.
hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.digest()):t=this.hash.copy().digest(),
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,ee.createHmac)("sha1",qd(this.secret)):(0,ee.createHash)("sha1")}}}function qd(e){return typeof e=="string"?e:
ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}const Gd=e=>({apiVersion:"2006-03-0\
1",base64Decoder:e?.base64Decoder??d.lt,base64Encoder:e?.base64Encoder??d.ct,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??zn,extensions:e?.extensions??[],getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??
ye,httpAuthSchemeProvider:e?.httpAuthSchemeProvider??gi,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new d.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.
getIdentityProvider("aws.auth#sigv4a"),signer:new Y.i}],logger:e?.logger??new d.Y,md5:e?.md5??Lo,protocol:e?.protocol??Y0,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:Mu,xmlNamespace:"http://s\
3.amazonaws.com/doc/2006-03-01/",version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??M.t,serviceId:e?.
serviceId??"S3",sha1:e?.sha1??Wd,sha256:e?.sha256??d.t,signerConstructor:e?.signerConstructor??Y.t,signingEscapePath:e?.
signingEscapePath??!1,urlParser:e?.urlParser??T.r,useArnRegion:e?.useArnRegion??void 0,utf8Decoder:e?.utf8Decoder??F.n,utf8Encoder:e?.
utf8Encoder??F.t}),Xd=e=>{(0,d.Q)(process.version);const t=(0,d.G)(e),s=()=>t().then(d.$),n=Gd(e);(0,d.dt)(process.version);
const r={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??
(0,T.t)(d.a,r),bodyLengthChecker:e?.bodyLengthChecker??d.at,credentialDefaultProvider:e?.credentialDefaultProvider??N.t,
defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,d.p)({serviceId:n.serviceId,clientVersion:Kd}),disableS3ExpressSessionAuth:e?.
disableS3ExpressSessionAuth??(0,T.t)(N0,r),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??pe.r,maxAttempts:e?.maxAttempts??
(0,T.t)(d.g,e),region:e?.region??(0,T.t)(d.J,{...d.q,...r}),requestChecksumCalculation:e?.requestChecksumCalculation??(0,T.
t)(Ko,r),requestHandler:z.t.create(e?.requestHandler??s),responseChecksumValidation:e?.responseChecksumValidation??(0,T.
t)(Wo,r),retryMode:e?.retryMode??(0,T.t)({...d._,default:async()=>(await s()).retryMode||d.y},e),sigv4aSigningRegionSet:e?.
sigv4aSigningRegionSet??(0,T.t)(Y.n,r),streamCollector:e?.streamCollector??z.r,streamHasher:e?.streamHasher??No,useArnRegion:e?.
useArnRegion??(0,T.t)(ti,r),useDualstackEndpoint:e?.useDualstackEndpoint??(0,T.t)(d.rt,r),useFipsEndpoint:e?.useFipsEndpoint??
(0,T.t)(d.nt,r),userAgentAppId:e?.userAgentAppId??(0,T.t)(d.f,r)}},Qd=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider,
n=e.credentials;return{setHttpAuthScheme(r){const i=t.findIndex(a=>a.schemeId===r.schemeId);i===-1?t.push(r):t.splice(i,
1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){s=r},httpAuthSchemeProvider(){return s},setCredentials(r){
n=r},credentials(){return n}}},Zd=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Yd=(e,t)=>{const s=Object.assign((0,d.l)(e),(0,d.X)(e),(0,d.j)(e),Qd(e));return t.forEach(
n=>n.configure(s)),Object.assign(e,(0,d.u)(s),(0,d.Z)(s),(0,d.M)(s),Zd(s))};var Jd=class extends d.tt{config;constructor(...[
e]){const t=Xd(e||{});super(t),this.initConfig=t;const s=Ei(t),n=(0,d.b)(s),r=h0(n),i=(0,d.v)(r),a=(0,d.K)(i),c=(0,d.k)(
a),u=(0,y.n)(c),g=(0,oe.t)(u),l=Si(g),p=k0(l,{session:[()=>this,zd]}),S=Yd(p,e?.extensions||[]);this.config=S,this.middlewareStack.
use((0,d.et)(this.config)),this.middlewareStack.use((0,d.m)(this.config)),this.middlewareStack.use((0,d.h)(this.config)),
this.middlewareStack.use((0,d.A)(this.config)),this.middlewareStack.use((0,d.O)(this.config)),this.middlewareStack.use((0,d.
D)(this.config)),this.middlewareStack.use((0,d.E)(this.config)),this.middlewareStack.use((0,d.T)(this.config,{httpAuthSchemeParametersProvider:_i,
identityProviderConfigProvider:async R=>new d.x({"aws.auth#sigv4":R.credentials,"aws.auth#sigv4a":R.credentials})})),this.
middlewareStack.use((0,d.C)(this.config)),this.middlewareStack.use(Z0(this.config)),this.middlewareStack.use(ri(this.config)),
this.middlewareStack.use(w0(this.config)),this.middlewareStack.use(D0(this.config)),this.middlewareStack.use(z0(this.config))}destroy(){
super.destroy()}}})};export{rl as id,ol as ids,il as modules};
