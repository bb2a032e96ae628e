const rl=6665,ol=[6665],il={9208:((Ke,oe,w)=>{w.d(oe,{t:()=>y});const y=l=>Object.assign(l,{eventStreamMarshaller:l.eventStreamSerdeProvider(
l)})}),7274:((Ke,oe,w)=>{w.d(oe,{t:()=>l});var y=w(990),l=class extends(0,y.a)(y.r,y.i,"PutParameter",y.d){}}),6164:((Ke,oe,w)=>{
w.d(oe,{a:()=>rt,i:()=>Ve,n:()=>V,r:()=>Q,t:()=>ae});var y=w(7643),l=w(6580),E=w(3189),we=w(2264),ie=w(7598),H=class extends(0,E.
E)(E.h,E.x,"CreateBucket",E.n){},he=class extends(0,E.E)(E._,E.y,"HeadBucket",E.a){},Re=class extends(0,E.E)(E.m,E.T,"He\
adObject",E.o){},be=class extends(0,E.E)(E.g,E.S,"PutBucketEncryption",E.c){},te=class extends(0,E.E)(E.g,E.S,"PutBucket\
Policy",E.l){},G=class extends(0,E.E)(E.g,E.S,"PutBucketTagging",E.u){},K=class extends(0,E.E)(E.g,E.S,"PutBucketVersion\
ing",E.d){},D=class extends(0,E.E)(E.m,E.b,"PutObject",E.f){},se=class extends(0,E.E)(E.g,E.S,"PutPublicAccessBlock",E.p){};
const X=63;function V({account:x,region:m},h){const _=(0,ie.createHash)("sha256").update(h).digest("hex").slice(0,8),R=`${y.
c}-${x}-${m}-`,A=Math.max(0,X-R.length-_.length-1),N=h.toLowerCase().slice(0,A).replace(/-+$/,"");return N?`${R}${N}-${_}`:
`${R}${_}`}async function Q(x,m,h){const _={Bucket:V(m,h),ExpectedBucketOwner:m.account};return await ae(x,_)||await x.send(
new H({Bucket:_.Bucket,...m.region!=="us-east-1"&&{CreateBucketConfiguration:{LocationConstraint:m.region}}})),await Me(
x,_,m,h),_}async function ae(x,m){try{return await x.send(new he(m)),!0}catch(h){if((0,l.t)(h,"NotFound","NoSuchBucket"))
return!1;if(ot(h)!==403)throw h;const _=`bucket ${m.Bucket} is closed to account ${m.ExpectedBucketOwner}: another accou\
nt has it, or the role may not read it; use another stack-name or grant s3:ListBucket`;throw new we.t("bucket.foreign",_,
{cause:h})}}async function Me(x,m,h,_){const R={BlockPublicAcls:!0,BlockPublicPolicy:!0,IgnorePublicAcls:!0,RestrictPublicBuckets:!0};
await x.send(new se({...m,PublicAccessBlockConfiguration:R})),await x.send(new K({...m,VersioningConfiguration:{Status:"\
Enabled"}}));const A={Rules:[{ApplyServerSideEncryptionByDefault:{SSEAlgorithm:"AES256"}}]};await x.send(new be({...m,ServerSideEncryptionConfiguration:A})),
await x.send(new te({...m,Policy:nt(m.Bucket,h.partition)}));const N={TagSet:[{Key:y.u,Value:_}]};await x.send(new G({...m,
Tagging:N}))}function nt(x,m){const h=`arn:${m}:s3:::${x}`;return JSON.stringify({Version:"2012-10-17",Statement:[{Sid:"\
TlsOnly",Effect:"Deny",Principal:"*",Action:"s3:*",Resource:[h,`${h}/*`],Condition:{Bool:{"aws:SecureTransport":"false"}}}]})}
async function rt(x,m,h){try{return await x.send(new Re({...m,Key:h.key})),!1}catch(_){if(!(0,l.t)(_,"NotFound","NoSuchK\
ey"))throw _}return await x.send(new D({...m,Key:h.key,Body:h.body,ContentType:h.key.endsWith(".json")?"application/json":
"application/zip",ChecksumSHA256:Buffer.from(h.sha256,"hex").toString("base64")})),!0}async function Ve(x,{Bucket:m},h){
const _=await x.config.endpoint?.(),R=_?`${_.protocol}//${_.hostname}${_.port?`:${_.port}`:""}`:void 0,{url:A}=x.config.
endpointProvider({Bucket:m,Region:await x.config.region(),ForcePathStyle:await x.config.forcePathStyle===!0,...R&&{Endpoint:R}});
return`${A.href.replace(/\/$/,"")}/${h}`}const ot=x=>x?.$metadata?.httpStatusCode}),4059:((Ke,oe,w)=>{w.d(oe,{t:()=>ie});
var y=w(254),l=w(2803),E=w(2264);const we=36e5;async function ie(H,he){const{aws:Re,clock:be,log:te}=H,G=await Re.cloudFormation(),
K=await(0,l.t)(G,he);if(!K?.status.isInProgress)return K;const D=K.changeSetId.split("/")[1];te.info(`stack ${he} is ${K.
status.name}${D?` (change set ${D})`:""}: following that operation to its end`);const se=V=>te.info(V),X=await(0,y.t)({client:G,
clock:be,stackId:K.id,timeout:we,onEvent:se},V=>V===void 0||V.status.isDeleted||V.status.isUpdatable);if(X.kind==="done")
return X.stack;if(X.kind==="failed")return(0,l.t)(G,K.id);throw new E.t("stack.busy",`stack ${he} is ${X.status} for mor\
e than ${we/6e4} minutes; run again when its operation has come to an end`)}}),254:((Ke,oe,w)=>{w.d(oe,{n:()=>nt,r:()=>X,
t:()=>rt});var y=w(8669),l=w(5051),E=w(2803),we=w(7288),ie=w(7598);const H={red:31,green:32,yellow:33,cyan:36};function he(m){
const h=`${m.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${Re(m.ResourceStatus??"")}  ${m.LogicalResourceId??""}\
 (${m.ResourceType??""})`;return m.ResourceStatusReason?`${h}: ${m.ResourceStatusReason}`:h}function Re(m){return`\x1B[${H[be(
m)]}m${m}\x1B[0m`}function be(m){return m.endsWith("_FAILED")?"red":m.includes("ROLLBACK")||m.startsWith("DELETE")?"yell\
ow":m.endsWith("_COMPLETE")?"green":"cyan"}function te(m,h){const _=new Map;for(const fe of m.filter(Z=>!(0,y.i)(Z))){const Z=fe.
LogicalResourceId??"";fe.ResourceStatus?.endsWith("_IN_PROGRESS")?_.has(Z)||_.set(Z,fe.Timestamp?.getTime()??h):_.delete(
Z)}const R=[..._].sort(([,fe],[,Z])=>fe-Z).slice(0,G),A=_.size-R.length,N=R.map(([fe,Z])=>`${fe} (${K(h-Z)})`),me=m.find(
y.i),ge=`the stack (${K(h-(me?.Timestamp?.getTime()??h))})`;return`still waiting for ${N.join(", ")||ge}${A>0?` and ${A}\
 more`:""}`}const G=5,K=m=>m<6e4?`${Math.max(0,Math.round(m/1e3))} s`:`${Math.floor(m/6e4)} min`,D=100;var se=class zt{#n;#r;#t;#e;#s=[];constructor(h,_,{
token:R,newestSeen:A}){this.#n=h,this.#r=_,this.#t=R,this.#e=A}static async fromNow(h,_,R){const{StackEvents:A}=await ae(
h,_,void 0);return new zt(h,_,{token:R,newestSeen:A?.[0]?.EventId})}static fromBeginning(h,_,R){return new zt(h,_,{token:R,
newestSeen:void 0})}static async ofRunning(h,_){const{operation:R,before:A}=await V(h,_),N=R[0]?.ClientRequestToken;return new zt(
h,_,{token:N,newestSeen:A?.EventId})}async next(){const h=[];let _;for await(const R of Q(this.#n,this.#r)){if(_??=R.EventId,
R.EventId===this.#e)break;this.#o(R)&&h.push(R)}return this.#e=_??this.#e,h.reverse(),this.#s.push(...h),h}#o({ClientRequestToken:h,
ResourceStatus:_}){return new E.r(_).isPreview?!1:!this.#t||!h||h===this.#t}get all(){return this.#s}get isOver(){const h=this.#s.
findLast(y.i);return h!==void 0&&!new E.r(h.ResourceStatus).isInProgress}};async function X(m,h){return(await V(m,h)).operation}
async function V(m,h){const _=[];let R,A=!1;for await(const N of Q(m,h)){const me=new E.r(N.ResourceStatus),ge=(0,y.i)(N)&&
!me.isInProgress;if(me.isPreview||ge&&A){R=N;break}A||=(0,y.i)(N),_.push(N)}return{operation:_.reverse(),before:R}}async function*Q(m,h){
let _;for(let R=0;R<D;R++){const A=await ae(m,h,_);if(yield*A.StackEvents??[],_=A.NextToken,!_)return}}async function ae(m,h,_){
const R={StackName:h,..._&&{NextToken:_}};try{return await m.send(new l.n(R))}catch(A){if((0,E.n)(A))return{$metadata:{}};
throw A}}const Me=3e4;async function nt(m,h,_,{isFirst:R=!1}={}){const{client:A,stackId:N}=m,me=`op-${(0,ie.randomUUID)()}`,
ge=R?se.fromBeginning(A,N,me):await se.fromNow(A,N,me);return await h(me),Ve(m,ge,_)}async function rt(m,h){return Ve(m,
await se.ofRunning(m.client,m.stackId),h)}async function Ve(m,h,_){const{client:R,stackId:A,clock:N,timeout:me,onEvent:ge}=m;
let fe="",Z=N.now();const Et=await(0,we.t)({clock:N,forMillis:me},async()=>{const We=await h.next();for(const ce of We)ge(
he(ce));We.length>0&&(Z=N.now());const Ct=N.now()-Z>=Me;if(!h.isOver&&!Ct)return;const Ne=await(0,E.t)(R,A);if(fe=Ne?.status.
name??"",!Ne?.status.isInProgress&&!Ne?.status.isPreview)return{stack:Ne};Ct&&(ge(te(h.all,N.now())),Z=N.now())});if(!Et)
return{kind:"timed-out",status:fe||await ot(m)};for(const We of await h.next())ge(he(We));const{stack:je}=Et;return _(je)?
{kind:"done",stack:je?.status.isDeleted?void 0:je}:x(h.all,je)}async function ot({client:m,stackId:h}){return(await(0,E.
t)(m,h))?.status.name??"gone"}function x(m,h){const _=h?.status.name??"",R={logicalId:h?.name??"",type:"AWS::CloudFormat\
ion::Stack",status:_},A=(0,y.a)(m)??(0,y.n)(R,h?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:_,
cause:(0,y.t)(A),root:A,resources:(0,y.r)(m),events:m}}}),7288:((Ke,oe,w)=>{w.d(oe,{t:()=>Re});var y=w(6765),l=w(6580);const E=250,
we=1500,ie=5e3,H=.03,he=6e4;async function Re({clock:te,forMillis:G},K){const D=te.now();let se=1;for(let X=0;;X+=1){const V=await K().
catch(Me=>{if(!(0,l.n)(Me))throw Me;se*=2});if(V!==void 0)return V;const Q=te.now()-D;if(Q>=G)return;const ae=Math.min(be(
X,Q)*se,he);await(0,y.t)(te,Math.min(ae,G-Q))}}function be(te,G){const K=Math.min(E*2**te,we);return Math.round(Math.min(
Math.max(K,G*H),ie))}}),3189:((Ke,oe,w)=>{w.d(oe,{C:()=>xi,E:()=>jn,S:()=>Pi,T:()=>Ii,_:()=>bi,a:()=>Md,b:()=>Oi,c:()=>Td,
d:()=>Hd,f:()=>Ud,g:()=>wi,h:()=>yi,i:()=>Od,l:()=>Dd,m:()=>Ci,n:()=>xd,o:()=>Nd,p:()=>$d,r:()=>Id,s:()=>Bd,t:()=>Jd,u:()=>Ld,
v:()=>ki,w:()=>vi,x:()=>Ai,y:()=>Wn});var y=w(765),l=w(3040),E=w(4582),we=w(9208),ie=w(10),H=w(1649),he=w(8538),Re=w(3655),
be=w(7804),te=w(550),G=w(9576),K=w(4327),D=w(4782),se=w(8060),X=w(86),V=w(7573),Q=w(7598),ae=w(7075),Me=class extends ae.
Readable{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({expectedChecksum:e,checksum:t,
source:s,checksumSourceLocation:n,base64Encoder:r}){if(super(),typeof s.pipe!="function")throw new Error(`@smithy/util-s\
tream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`);this.source=s,this.base64Encoder=r??l.ct,
this.expectedChecksum=e,this.checksum=t,this.checksumSourceLocation=n,this.source.on("data",this.onSourceData),this.source.
on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),this.source.
pause()}onSourceData=e=>{if(!this.destroyed){try{this.checksum.update(e)}catch(t){this.destroy(t);return}this.push(e)||this.
source.pause()}};onSourceEnd=async()=>{if(!this.destroyed){try{const e=await this.checksum.digest(),t=this.base64Encoder(
e);if(this.expectedChecksum!==t){this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but rece\
ived "${t}" in response header "${this.checksumSourceLocation}".`));return}}catch(e){this.destroy(e);return}this.push(null)}};onSourceError=e=>{
this.destroy(e)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(new Error("Connection lost\
 or stream closed before all data was received."))};_read(e){this.source.resume()}_destroy(e,t){this.source?.removeListener(
"data",this.onSourceData),this.source?.removeListener("end",this.onSourceEnd),this.source?.removeListener("error",this.onSourceError),
this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),t(e)}};const nt=typeof ReadableStream=="f\
unction"?ReadableStream:function(){};var rt=class extends nt{};const Ve=({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:n,
base64Encoder:r})=>{if(!(0,H.a)(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??
s} in ChecksumStream.`);const i=r??be.n;if(typeof TransformStream!="function")throw new Error("@smithy/util-stream: unab\
le to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const a=new TransformStream(
{start(){},async transform(u,S){t.update(u),S.enqueue(u)},async flush(u){const S=await t.digest(),d=i(S);if(e!==d){const p=new Error(
`Checksum mismatch: expected "${e}" but received "${d}" in response header "${n}".`);u.error(p)}else u.terminate()}});s.
pipeThrough(a);const c=a.readable;return Object.setPrototypeOf(c,rt.prototype),c};function ot(e){return typeof ReadableStream==
"function"&&(0,H.a)(e.source)?Ve(e):new Me(e)}var x=class{allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.
allocByteArray=e}push(e){this.byteArrays.push(e),this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const s=this.
byteArrays[0];return this.reset(),s}const e=this.allocByteArray(this.byteLength);let t=0;for(let s=0;s<this.byteArrays.length;++s){
const n=this.byteArrays[s];e.set(n,t),t+=n.byteLength}return this.reset(),e}reset(){this.byteArrays=[],this.byteLength=0}};
function m(e,t,s){const n=e.getReader();let r=!1,i=0;const a=["",new x(S=>new Uint8Array(S))];let c=-1;const u=async S=>{
const{value:d,done:p}=await n.read(),g=d;if(p){if(c!==-1){const b=_(a,c);R(b)>0&&S.enqueue(b)}S.close()}else{const b=A(g,
!1);if(c!==b&&(c>=0&&S.enqueue(_(a,c)),c=b),c===-1){S.enqueue(g);return}const P=R(g);i+=P;const q=R(a[c]);if(P>=t&&q===0)
S.enqueue(g);else{const T=h(a,c,g);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${P} is below thres\
hold of ${t}, automatically buffering.`)),T>=t?S.enqueue(_(a,c)):await u(S)}}};return new ReadableStream({pull:u})}function h(e,t,s){
switch(t){case 0:return e[0]+=s,R(e[0]);case 1:case 2:return e[t].push(s),R(e[t])}}function _(e,t){switch(t){case 0:const s=e[0];
return e[0]="",s;case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to fl\
ush()`)}function R(e){return e?.byteLength??e?.length??0}function A(e,t=!0){return t&&typeof Buffer<"u"&&e instanceof Buffer?
2:e instanceof Uint8Array?1:typeof e=="string"?0:-1}function N(e,t,s){if((0,H.a)(e))return m(e,t,s);const n=new ae.Readable(
{read(){}});let r=!1,i=0;const a=["",new x(u=>new Uint8Array(u)),new x(u=>Buffer.from(new Uint8Array(u)))];let c=-1;return e.
on("data",u=>{const S=A(u,!0);if(c!==S&&(c>=0&&n.push(_(a,c)),c=S),c===-1){n.push(u);return}const d=R(u);i+=d;const p=R(
a[c]);if(d>=t&&p===0)n.push(u);else{const g=h(a,c,u);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${d}\
 is below threshold of ${t}, automatically buffering.`)),g>=t&&n.push(_(a,c))}}),e.on("end",()=>{if(c!==-1){const u=_(a,
c);R(u)>0&&n.push(u)}n.push(null)}),n}const me=(e,t)=>{const{base64Encoder:s,bodyLengthChecker:n,checksumAlgorithmFn:r,checksumLocationName:i,
streamHasher:a}=t,c=s!==void 0&&n!==void 0&&r!==void 0&&i!==void 0&&a!==void 0,u=c?a(r,e):void 0;Promise.resolve(u).catch(
()=>{});const S=e.getReader();return new ReadableStream({async pull(d){const{value:p,done:g}=await S.read();if(g){if(d.enqueue(
`0\r
`),c){const b=s(await u);d.enqueue(`${i}:${b}\r
`),d.enqueue(`\r
`)}d.close()}else d.enqueue(`${(n(p)||0).toString(16)}\r
${p}\r
`)}})};function ge(e,t){const s=e,n=e;if((0,H.a)(n))return me(n,t);const{base64Encoder:r,bodyLengthChecker:i,checksumAlgorithmFn:a,
checksumLocationName:c,streamHasher:u}=t,S=r!==void 0&&a!==void 0&&c!==void 0&&u!==void 0,d=S?u(a,s):void 0;Promise.resolve(
d).catch(()=>{});const p=new ae.Readable({read(){s.resume()}});return s.on("data",g=>{const b=i(g)||0;b!==0&&(p.push(`${b.
toString(16)}\r
`),p.push(g),p.push(`\r
`)||s.pause())}),s.on("error",g=>{p.destroy(g)}),s.pause(),s.on("end",async()=>{try{if(p.push(`0\r
`),S){const g=r(await d);p.push(`${c}:${g}\r
`),p.push(`\r
`)}p.push(null)}catch(g){p.destroy(g)}}),p}const fe=/[&<>"]/g,Z={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Et(e){
return e.replace(fe,t=>Z[t])}const je=/[&"'<>\r\n\u0085\u2028]/g,We={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"\
&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function Ct(e){return e.replace(je,t=>We[t])}var Ne=class{value;constructor(e){
this.value=e}toString(){return Ct(""+this.value)}},ce=class Kt{name;children;attributes={};static of(t,s,n){const r=new Kt(
t);return s!==void 0&&r.addChildNode(new Ne(s)),n!==void 0&&r.withName(n),r}constructor(t,s=[]){this.name=t,this.children=
s}withName(t){return this.name=t,this}addAttribute(t,s){return this.attributes[t]=s,this}addChildNode(t){return this.children.
push(t),this}removeAttribute(t){return delete this.attributes[t],this}n(t){return this.name=t,this}c(t){return this.children.
push(t),this}a(t,s){return s!=null&&(this.attributes[t]=s),this}cc(t,s,n=s){if(t[s]!=null){const r=Kt.of(s,t[s]).withName(
n);this.c(r)}}l(t,s,n,r){t[s]!=null&&r().map(i=>{i.withName(n),this.c(i)})}lc(t,s,n,r){if(t[s]!=null){const i=r(),a=new Kt(
n);i.map(c=>{a.c(c)}),this.c(a)}}toString(){const t=!!this.children.length;let s=`<${this.name}`;const n=this.attributes;
for(const r of Object.keys(n)){const i=n[r];i!=null&&(s+=` ${r}="${Et(""+i)}"`)}return s+=t?`>${this.children.map(r=>r.toString()).
join("")}</${this.name}>`:"/>"}};const P0=(e,t)=>{if(t?.Error?.Code!==void 0)return t.Error.Code;if(t?.Code!==void 0)return t.
Code;if(e.statusCode==404)return"NotFound"};var x0=class extends X.n{settings;stringBuffer;byteBuffer;buffer;constructor(e){
super(),this.settings=e}write(e,t){const s=y.o.of(e);if(s.isStringSchema()&&typeof t=="string")this.stringBuffer=t;else if(s.
isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??l.lt)(t);else{this.buffer=this.writeStruct(
s,t,void 0);const n=s.getMergedTraits();n.httpPayload&&!n.xmlName&&this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==
void 0){const t=this.byteBuffer;return delete this.byteBuffer,t}if(this.stringBuffer!==void 0){const t=this.stringBuffer;
return delete this.stringBuffer,t}const e=this.buffer;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute(
"xmlns",this.settings.xmlNamespace)),delete this.buffer,e.toString()}writeStruct(e,t,s){const n=e.getMergedTraits(),r=e.
isMemberSchema()&&!n.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():n.xmlName??e.getName();if(!r||!e.isStructSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.
getName(!0)}.`);const i=ce.of(r),[a,c]=this.getXmlnsAttribute(e,s);for(const[S,d]of e.structIterator()){const p=t[S];if(p!=
null||d.isIdempotencyToken()){if(d.getMergedTraits().xmlAttribute){i.addAttribute(d.getMergedTraits().xmlName??S,this.writeSimple(
d,p));continue}if(d.isListSchema())this.writeList(d,p,i,c);else if(d.isMapSchema())this.writeMap(d,p,i,c);else if(d.isStructSchema())
i.addChildNode(this.writeStruct(d,p,c));else{const g=ce.of(d.getMergedTraits().xmlName??d.getMemberName());this.writeSimpleInto(
d,p,g,c),i.addChildNode(g)}}}const{$unknown:u}=t;if(u&&e.isUnionSchema()&&Array.isArray(u)&&Object.keys(t).length===1){const[
S,d]=u,p=ce.of(S);if(typeof d!="string")if(t instanceof ce||t instanceof Ne)i.addChildNode(t);else throw new Error("@aws\
-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(
0,d,p,c),i.addChildNode(p)}return c&&i.addAttribute(a,c),i}writeList(e,t,s,n){if(!e.isMemberSchema())throw new Error(`@a\
ws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);const r=e.getMergedTraits(),i=e.
getValueSchema(),a=i.getMergedTraits(),c=!!a.sparse,u=!!r.xmlFlattened,[S,d]=this.getXmlnsAttribute(e,n),p=(g,b)=>{if(i.
isListSchema())this.writeList(i,Array.isArray(b)?b:[b],g,d);else if(i.isMapSchema())this.writeMap(i,b,g,d);else if(i.isStructSchema()){
const P=this.writeStruct(i,b,d);g.addChildNode(P.withName(u?r.xmlName??e.getMemberName():a.xmlName??"member"))}else{const P=ce.
of(u?r.xmlName??e.getMemberName():a.xmlName??"member");this.writeSimpleInto(i,b,P,d),g.addChildNode(P)}};if(u)for(const g of t)
(c||g!=null)&&p(s,g);else{const g=ce.of(r.xmlName??e.getMemberName());d&&g.addAttribute(S,d);for(const b of t)(c||b!=null)&&
p(g,b);s.addChildNode(g)}}writeMap(e,t,s,n,r=!1){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml s\
erializer, cannot write non-member map: ${e.getName(!0)}`);const i=e.getMergedTraits(),a=e.getKeySchema(),c=a.getMergedTraits().
xmlName??"key",u=e.getValueSchema(),S=u.getMergedTraits(),d=S.xmlName??"value",p=!!S.sparse,g=!!i.xmlFlattened,[b,P]=this.
getXmlnsAttribute(e,n),q=(T,le,ee)=>{const j=ce.of(c,le),[St,st]=this.getXmlnsAttribute(a,P);st&&j.addAttribute(St,st),T.
addChildNode(j);let ze=ce.of(d);u.isListSchema()?this.writeList(u,ee,ze,P):u.isMapSchema()?this.writeMap(u,ee,ze,P,!0):u.
isStructSchema()?ze=this.writeStruct(u,ee,P):this.writeSimpleInto(u,ee,ze,P),T.addChildNode(ze)};if(g)for(const T in t){
const le=t[T];if(p||le!=null){const ee=ce.of(i.xmlName??e.getMemberName());q(ee,T,le),s.addChildNode(ee)}}else{let T;r||
(T=ce.of(i.xmlName??e.getMemberName()),P&&T.addAttribute(b,P),s.addChildNode(T));for(const le in t){const ee=t[le];if(p||
ee!=null){const j=ce.of("entry");q(j,le,ee),(r?s:T).addChildNode(j)}}}}writeSimple(e,t){if(t===null)throw new Error("@aw\
s-sdk/core/protocols - (XML serializer) cannot write null value.");const s=y.o.of(e);let n=null;if(t&&typeof t=="object")
if(s.isBlobSchema())n=(this.serdeContext?.base64Encoder??l.ct)(t);else if(s.isTimestampSchema()&&t instanceof Date)switch((0,l.
N)(s,this.settings)){case 5:n=t.toISOString().replace(".000Z","Z");break;case 6:n=(0,H.o)(t);break;case 7:n=String(t.getTime()/
1e3);break;default:console.warn("Missing timestamp format, using http date",t),n=(0,H.o)(t)}else{if(s.isBigDecimalSchema()&&
t)return t instanceof l.ot?t.string:String(t);throw s.isMapSchema()||s.isListSchema()?new Error("@aws-sdk/core/protocols\
 - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/\
core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(!0)}`)}if((s.isBooleanSchema()||
s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema())&&(n=String(t)),s.isStringSchema()&&(t===void 0&&s.isIdempotencyToken()?
n=(0,l.z)():n=String(t)),n===null)throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${t}`);return n}writeSimpleInto(e,t,s,n){
const r=this.writeSimple(e,t),i=y.o.of(e),a=new Ne(r),[c,u]=this.getXmlnsAttribute(i,n);u&&s.addAttribute(c,u),s.addChildNode(
a)}getXmlnsAttribute(e,t){const[s,n]=e.getMergedTraits().xmlNamespace??[];return n&&n!==t?[s?`xmlns:${s}`:"xmlns",n]:[void 0,
void 0]}},v0=class extends X.n{settings;constructor(e){super(),this.settings=e}createSerializer(){const e=new x0(this.settings);
return e.setSerdeContext(this.serdeContext),e}createDeserializer(){const e=new X.t(this.settings);return e.setSerdeContext(
this.serdeContext),e}},I0=class extends se.r{codec;serializer;deserializer;mixin=new l.n;constructor(e){super(e);const t={
timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace};
this.codec=new v0(t),this.serializer=new se.t(this.codec.createSerializer(),t),this.deserializer=new se.n(this.codec.createDeserializer(),
t)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,s){const n=await super.
serializeRequest(e,t,s),r=y.o.of(e.input);if(!n.headers["content-type"]){const i=this.mixin.resolveRestContentType(this.
getDefaultContentType(),r);i&&(n.headers["content-type"]=i)}return typeof n.body=="string"&&n.headers["content-type"]===
this.getDefaultContentType()&&!n.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(r)&&(n.body='<?xml versi\
on="1.0" encoding="UTF-8"?>'+n.body),n}async deserializeResponse(e,t,s){return super.deserializeResponse(e,t,s)}async handleError(e,t,s,n,r){
const i=P0(s,n)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace),n.Error&&typeof n.
Error=="object")for(const b of Object.keys(n.Error))n[b]=n.Error[b],b.toLowerCase()==="message"&&(n.message=n.Error[b]);
n.RequestId&&!r.requestId&&(r.requestId=n.RequestId);const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,s,n,r),u=y.o.of(a),S=n.Error?.message??n.Error?.Message??n.message??n.Message??"UnknownE\
rror",d=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({});await this.deserializeHttpMessage(a,t,s,n);const p={},
g=this.codec.createDeserializer();for(const[b,P]of u.structIterator()){const q=P.getMergedTraits().xmlName??b,T=n.Error?.[q]??
n[q];p[b]=g.readSchema(P,T)}throw this.mixin.decorateServiceException(Object.assign(d,c,{$fault:u.getMergedTraits().error,
message:S},p),n)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){for(const[,t]of e.structIterator())
if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema());return!1}},O0=class extends ae.
Writable{hash;constructor(e,t){super(t),this.hash=e}_write(e,t,s){try{this.hash.update((0,l.it)(e))}catch(n){return s(n)}
s()}};const M0=(e,t)=>{if(t.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");
const s=new e,n=new O0(s);return t.pipe(n),new Promise((r,i)=>{t.on("error",a=>{n.end(),i(a)}),n.on("error",i),n.on("fin\
ish",()=>{s.digest().then(r).catch(i)})})};var N0=class{digestLength=16;state=Uint32Array.from(Gs);writeBuffer=new DataView(
new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=(0,l.it)(e);let s=0,n=t.byteLength;for(this.bytesHashed+=
n;n>0;)this.writeBuffer.setUint8(this.bufferLength++,t[s++]),--n,this.bufferLength===64&&(Vt(this.state,this.writeBuffer),
this.bufferLength=0)}async digest(){const e=Uint32Array.from(this.state),t=new DataView(this.writeBuffer.buffer.slice(0));
let s=this.bufferLength;const n=this.bytesHashed*8;if(t.setUint8(s++,128),this.bufferLength%64>=56){for(let a=s;a<64;++a)
t.setUint8(a,0);Vt(e,t),s=0}for(let a=s;a<56;++a)t.setUint8(a,0);t.setUint32(56,n>>>0,!0),t.setUint32(60,Math.floor(n/2**
32),!0),Vt(e,t);const r=new Uint8Array(16),i=new DataView(r.buffer);for(let a=0;a<4;++a)i.setUint32(a*4,e[a],!0);return r}reset(){
this.state.set(Gs),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}};const Gs=[
1732584193,4023233417,2562383102,271733878],Be=4294967295,B0=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),T0=Array.
from({length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function Vt(e,t){let s=e[0],n=e[1],r=e[2],i=e[3];for(let a=0;a<
64;++a){let c,u;a<16?(c=n&r|~n&i,u=a):a<32?(c=i&n|r&~i,u=(5*a+1)%16):a<48?(c=n^r^i,u=(3*a+5)%16):(c=r^(n|~i),u=7*a%16);const S=t.
getUint32(u*4,!0),d=i;i=r,r=n;const p=B0[(a>>4)*4+(a&3)],g=(s+c&Be)+(S+T0[a]&Be)&Be;n=n+((g<<p|g>>>32-p)>>>0)&Be,s=d}e[0]=
e[0]+s&Be,e[1]=e[1]+n&Be,e[2]=e[2]+r&Be,e[3]=e[3]+i&Be}const D0=(()=>{try{return(0,Q.createHash)("md5"),!0}catch{return!1}})()?
L0():N0;function L0(){return class{digestLength=16;hash=(0,Q.createHash)("md5");update(t){this.hash.update((0,l.it)(t))}async digest(){
const t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=(0,Q.createHash)(
"md5")}}}const H0=e=>typeof e=="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6,Te={WHEN_SUPPORTED:"WHEN_SUPPORTE\
D",WHEN_REQUIRED:"WHEN_REQUIRED"},Xs=Te.WHEN_SUPPORTED,it={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},
Qs=Te.WHEN_SUPPORTED;var O;(function(e){e.MD5="MD5",e.CRC32="CRC32",e.CRC32C="CRC32C",e.CRC64NVME="CRC64NVME",e.SHA1="SH\
A1",e.SHA256="SHA256"})(O||(O={}));var Zs;(function(e){e.HEADER="header",e.TRAILER="trailer"})(Zs||(Zs={}));const jt=O.CRC32;
var Fe;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(Fe||(Fe={}));const yt=(e,t,s,n)=>{if(!(t in e))return;const r=e[t].
toUpperCase();if(!Object.values(s).includes(r))throw new TypeError(`Cannot load ${n} '${t}'. Expected one of ${Object.values(
s)}, got '${e[t]}'.`);return r},U0="AWS_REQUEST_CHECKSUM_CALCULATION",$0="request_checksum_calculation",z0={environmentVariableSelector:e=>yt(
e,U0,Te,Fe.ENV),configFileSelector:e=>yt(e,$0,Te,Fe.CONFIG),default:Xs},K0="AWS_RESPONSE_CHECKSUM_VALIDATION",V0="respon\
se_checksum_validation",j0={environmentVariableSelector:e=>yt(e,K0,it,Fe.ENV),configFileSelector:e=>yt(e,V0,it,Fe.CONFIG),
default:Qs},W0=(e,{requestChecksumRequired:t,requestAlgorithmMember:s,requestChecksumCalculation:n})=>{if(!s)return n===
Te.WHEN_SUPPORTED||t?jt:void 0;if(e[s])return e[s]},wt=e=>e===O.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`,F0=(e,t)=>{
const s=e.toLowerCase();for(const n of Object.keys(t))if(s===n.toLowerCase())return!0;return!1},q0=(e,t)=>{const s=e.toLowerCase();
for(const n of Object.keys(t))if(n.toLowerCase().startsWith(s))return!0;return!1},Ys=e=>e!==void 0&&typeof e!="string"&&
!ArrayBuffer.isView(e)&&!(0,he.a)(e),Js=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let s=0;s<8;++s)t=t&1?2197175160^
t>>>1:t>>>1;Js[e]=t>>>0}var G0=class{digestLength=4;crc=4294967295;update(e){let t=this.crc;for(let s=0;s<e.length;++s)t=
t>>>8^Js[(t^e[s])&255];this.crc=t}async digest(){const e=(this.crc^4294967295)>>>0,t=new Uint8Array(4);return t[0]=e>>>24,
t[1]=e>>>16&255,t[2]=e>>>8&255,t[3]=e&255,t}reset(){this.crc=4294967295}};const X0=G0,Q0={CrtCrc64Nvme:null},Z0=()=>{const t=new Array(
8);for(let s=0;s<8;s++){const n=new Array(512);for(let r=0;r<256;r++){let i=BigInt(r);for(let a=0;a<8*(s+1);a++)i&1n?i=i>>
1n^11127430586519243189n:i=i>>1n;n[r*2]=Number(i>>32n&4294967295n),n[r*2+1]=Number(i&4294967295n)}t[s]=new Uint32Array(n)}
return t};let Wt,at,Ft,qt,Gt,Xt,Qt,Zt,Yt;const Y0=()=>{Wt||(Wt=Z0(),[at,Ft,qt,Gt,Xt,Qt,Zt,Yt]=Wt)};var J0=class{c1=0;c2=0;constructor(){
Y0(),this.reset()}update(e){const t=e.length;let s=0,n=this.c1,r=this.c2;for(;s+8<=t;){const i=((r^e[s++])&255)<<1,a=((r>>>
8^e[s++])&255)<<1,c=((r>>>16^e[s++])&255)<<1,u=((r>>>24^e[s++])&255)<<1,S=((n^e[s++])&255)<<1,d=((n>>>8^e[s++])&255)<<1,
p=((n>>>16^e[s++])&255)<<1,g=((n>>>24^e[s++])&255)<<1;n=Yt[i]^Zt[a]^Qt[c]^Xt[u]^Gt[S]^qt[d]^Ft[p]^at[g],r=Yt[i+1]^Zt[a+1]^
Qt[c+1]^Xt[u+1]^Gt[S+1]^qt[d+1]^Ft[p+1]^at[g+1]}for(;s<t;){const i=((r^e[s])&255)<<1;r=(r>>>8|(n&255)<<24)>>>0,n=n>>>8^at[i],
r^=at[i+1],++s}this.c1=n,this.c2=r}async digest(){const e=this.c1^4294967295,t=this.c2^4294967295;return new Uint8Array(
[e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255])}reset(){this.c1=4294967295,this.c2=4294967295}},eo=class{impl;constructor(){
const e=Q0.CrtCrc64Nvme;this.impl=e?new e:new J0}update(e){this.impl.update(e)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}};const to=[O.CRC32,O.CRC32C,O.CRC64NVME,O.SHA1,O.SHA256],en=[O.SHA256,O.SHA1,O.CRC32,O.CRC32C,O.CRC64NVME],
tn=(e,t)=>{const{checksumAlgorithms:s={}}=t;switch(e){case O.MD5:return s?.MD5??t.md5;case O.CRC32:return s?.CRC32??Re.m;case O.
CRC32C:return s?.CRC32C??X0;case O.CRC64NVME:return s?.CRC64NVME??eo;case O.SHA1:return s?.SHA1??t.sha1;case O.SHA256:return s?.
SHA256??t.sha256;default:if(s?.[e])return s[e];throw new Error(`The checksum algorithm "${e}" is not supported by the cl\
ient. Select one of ${to}, or provide an implementation to  the client constructor checksums field.`)}},sn=(e,t)=>{const s=new e;
return s.update((0,l.it)(t||"")),s.digest()},so={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],
override:!0},no=(e,t)=>(s,n)=>async r=>{if(!E.t.isInstance(r.request)||q0("x-amz-checksum-",r.request.headers))return s(
r);const{request:i,input:a}=r,{body:c,headers:u}=i,{base64Encoder:S,streamHasher:d}=e,{requestChecksumRequired:p,requestAlgorithmMember:g}=t,
b=await e.requestChecksumCalculation(),P=g?.name,q=g?.httpHeader;P&&!a[P]&&(b===Te.WHEN_SUPPORTED||p)&&(a[P]=jt,q&&(u[q]=
jt));const T=W0(a,{requestChecksumRequired:p,requestAlgorithmMember:g?.name,requestChecksumCalculation:b});let le=c,ee=u;
if(T){switch(T){case O.CRC32:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case O.CRC32C:(0,l.ut)(n,"FLEXIBLE_CHE\
CKSUMS_REQ_CRC32C","V");break;case O.CRC64NVME:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case O.SHA1:(0,l.ut)(
n,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case O.SHA256:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")}const j=wt(T),St=tn(
T,e);if(Ys(c)){const{getAwsChunkedEncodingStream:st,bodyLengthChecker:ze}=e;le=st(typeof e.requestStreamBufferSize=="num\
ber"&&e.requestStreamBufferSize>=8192?N(c,e.requestStreamBufferSize,n.logger):c,{base64Encoder:S,bodyLengthChecker:ze,checksumLocationName:j,
checksumAlgorithmFn:St,streamHasher:d}),ee={...u,"content-encoding":u["content-encoding"]?`${u["content-encoding"]},aws-\
chunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":u["content-length"],"x-amz-content-s\
ha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":j},delete ee["content-length"]}else if(!F0(j,u)){const st=await sn(
St,c);ee={...u,[j]:S(st)}}}try{return await s({...r,request:{...i,headers:ee,body:le}})}catch(j){if(j instanceof Error&&
j.name==="InvalidChunkSizeError")try{j.message.endsWith(".")||(j.message+="."),j.message+=" Set [requestStreamBufferSize\
=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch{}throw j}},ro={name:"\
flexibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:!0},
oo=(e,t)=>(s,n)=>async r=>{const i=r.input,{requestValidationModeMember:a}=t,c=await e.requestChecksumCalculation(),u=await e.
responseChecksumValidation();switch(c){case Te.WHEN_REQUIRED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case Te.
WHEN_SUPPORTED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z")}switch(u){case it.WHEN_REQUIRED:(0,l.ut)(n,"FLEXI\
BLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case it.WHEN_SUPPORTED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")}
return a&&!i[a]&&u===it.WHEN_SUPPORTED&&(i[a]="ENABLED"),s(r)},nn=(e=[])=>{const t=[];let s=en.length;for(const n of e){
const r=en.indexOf(n);r!==-1?t[r]=n:t[s++]=n}return t.filter(Boolean)},io=e=>{const t=e.lastIndexOf("-");if(t!==-1){const s=e.
slice(t+1);if(!s.startsWith("0")){const n=parseInt(s,10);if(!isNaN(n)&&n>=1&&n<=1e4)return!0}}return!1},ao=async(e,{checksumAlgorithmFn:t,
base64Encoder:s})=>s(await sn(t,e)),co=async(e,{config:t,responseAlgorithms:s,logger:n})=>{const r=nn(s),{body:i,headers:a}=e;
for(const c of r){const u=wt(c),S=a[u];if(S){let d;try{d=tn(c,t)}catch(b){if(c===O.CRC64NVME){n?.warn(`Skipping ${O.CRC64NVME}\
 checksum validation: ${b.message}`);continue}throw b}const{base64Encoder:p}=t;if(Ys(i)){e.body=ot({expectedChecksum:S,checksumSourceLocation:u,
checksum:new d,source:i,base64Encoder:p});return}const g=await ao(i,{checksumAlgorithmFn:d,base64Encoder:p});if(g===S)break;
throw new Error(`Checksum mismatch: expected "${g}" but received "${S}" in response header "${u}".`)}}},uo={name:"flexib\
leChecksumsResponseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},
lo=(e,t)=>(s,n)=>async r=>{if(!E.t.isInstance(r.request))return s(r);const i=r.input,a=await s(r),c=a.response,{requestValidationModeMember:u,
responseAlgorithms:S}=t;if(u&&i[u]==="ENABLED"){const{clientName:d,commandName:p}=n,g=Object.keys(e.checksumAlgorithms??
{}).filter(P=>{const q=wt(P);return c.headers[q]!==void 0}),b=nn([...S??[],...g]);if(d==="S3Client"&&p==="GetObjectComma\
nd"&&b.every(P=>{const q=wt(P),T=c.headers[q];return!T||io(T)}))return a;await co(c,{config:e,responseAlgorithms:b,logger:n.
logger})}return a},Jt=(e,t)=>({applyToStack:s=>{s.add(no(e,t),so),s.addRelativeTo(oo(e,t),ro),s.addRelativeTo(lo(e,t),uo)}}),
ho=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:s,requestStreamBufferSize:n}=e;return Object.assign(
e,{requestChecksumCalculation:(0,y.p)(t??Xs),responseChecksumValidation:(0,y.p)(s??Qs),requestStreamBufferSize:Number(n??
0),checksumAlgorithms:e.checksumAlgorithms??{}})},mo="content-length",fo="x-amz-decoded-content-length";function po(){return(e,t)=>async s=>{
const{request:n}=s;if(E.t.isInstance(n)&&!(mo in n.headers)&&!(fo in n.headers)){const r="Are you using a Stream of unkn\
own length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.";typeof t?.logger?.
warn=="function"&&!(t.logger instanceof l.Y)?t.logger.warn(r):console.warn(r)}return e({...s})}}const _o={step:"finalize\
Request",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},So=e=>({applyToStack:t=>{
t.add(po(),_o)}}),go=e=>(t,s)=>async n=>{const r=await e.region(),i=e.region;let a=()=>{};s.__s3RegionRedirect&&(Object.
defineProperty(e,"region",{writable:!1,value:async()=>s.__s3RegionRedirect}),a=()=>Object.defineProperty(e,"region",{writable:!0,
value:i}));try{const c=await t(n);if(s.__s3RegionRedirect&&(a(),r!==await e.region()))throw new Error("Region was not re\
stored following S3 region redirect.");return c}catch(c){throw a(),c}},Eo={tags:["REGION_REDIRECT","S3"],name:"regionRed\
irectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};function Co(e){return(t,s)=>async n=>{
try{return await t(n)}catch(r){if(e.followRegionRedirects){const i=r?.$metadata?.httpStatusCode,a=s.commandName==="HeadB\
ucketCommand",c=r?.$response?.headers?.["x-amz-bucket-region"];if(c&&(i===301||i===400&&(r?.name==="IllegalLocationConst\
raintException"||a))){try{const u=c;s.logger?.debug(`Redirecting from ${await e.region()} to ${u}`),s.__s3RegionRedirect=
u,(0,l.ut)(s,"S3_REGION_REDIRECT","Ah")}catch(u){throw new Error("Region redirect failed: "+u)}return t(n)}}throw r}}}const yo={
step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},wo=e=>({applyToStack:t=>{t.
add(Co(e),yo),t.addRelativeTo(go(e),Eo)}});var Ro=class b0{data;lastPurgeTime=Date.now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(t={}){
this.data=t}get(t){const s=this.data[t];if(s)return s}set(t,s){return this.data[t]=s,s}delete(t){delete this.data[t]}clear(){
this.data={}}async purgeExpired(){const t=Date.now();if(this.lastPurgeTime+b0.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>t)return;
const s=this.data;for(const n in s){const r=s[n];if(!r.isRefreshing){const i=await r.identity;i.expiration&&i.expiration.
getTime()<t&&s[n]===r&&delete s[n]}}}},es=class{_identity;isRefreshing;accessed;constructor(e,t=!1,s=Date.now()){this._identity=
e,this.isRefreshing=t,this.accessed=s}get identity(){return this.accessed=Date.now(),this._identity}},bo=class k0{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(t,s=new Ro){
this.createSessionFn=t,this.cache=s}async getS3ExpressIdentity(t,s){const n=s.Bucket,{cache:r}=this;t.accessKeyId!==this.
accessKeyId&&(this.accessKeyId=t.accessKeyId,this.cacheGeneration++,r.clear());const i=this.cacheGeneration,a=r.get(n);return a?
a.identity.then(c=>(c.expiration?.getTime()??0)<Date.now()?r.set(n,new es(this.getIdentity(n))).identity:((c.expiration?.
getTime()??0)<Date.now()+k0.REFRESH_WINDOW_MS&&!a.isRefreshing&&(a.isRefreshing=!0,this.getIdentity(n).then(u=>{i===this.
cacheGeneration&&r.set(n,new es(Promise.resolve(u)))})),c)):r.set(n,new es(this.getIdentity(n))).identity}async getIdentity(t){
await this.cache.purgeExpired().catch(n=>{console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: \

`+n)});const s=await this.createSessionFn(t);if(!s.Credentials?.AccessKeyId||!s.Credentials?.SecretAccessKey)throw new Error(
"s3#createSession response credential missing AccessKeyId or SecretAccessKey.");return{accessKeyId:s.Credentials.AccessKeyId,
secretAccessKey:s.Credentials.SecretAccessKey,sessionToken:s.Credentials.SessionToken,expiration:s.Credentials.Expiration?
new Date(s.Credentials.Expiration):void 0}}};const ko=(e,{session:t})=>{const[s,n]=t,{forcePathStyle:r,useAccelerateEndpoint:i,
disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:u,bucketEndpoint:S,expectContinueHeader:d}=e;
return Object.assign(e,{forcePathStyle:r??!1,useAccelerateEndpoint:i??!1,disableMultiregionAccessPoints:a??!1,followRegionRedirects:c??
!1,s3ExpressIdentityProvider:u??new bo(async p=>s().send(new n({Bucket:p}))),bucketEndpoint:S??!1,expectContinueHeader:d??
2097152})},Ao=e=>(t,s)=>async n=>{const r=await t(n),{response:i}=r;if(H.d.isInstance(i)&&i.headers.expires){i.headers.expiresstring=
i.headers.expires;try{(0,H.u)(i.headers.expires)}catch(a){s.logger?.warn(`AWS SDK Warning for ${s.clientName}::${s.commandName}\
 response parsing (${i.headers.expires}): ${a}`),delete i.headers.expires}}return r},Po={tags:["S3"],name:"s3ExpiresMidd\
leware",override:!0,relation:"after",toMiddleware:"deserializerMiddleware"},xo=e=>({applyToStack:t=>{t.addRelativeTo(Ao(
e),Po)}}),vo="sigv4-s3express",Io="X-Amz-S3session-Token".toLowerCase(),Oo="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",Mo="s3_\
disable_express_session_auth",No={environmentVariableSelector:e=>(0,y.d)(e,Oo,y.u.ENV),configFileSelector:e=>(0,y.d)(e,Mo,
y.u.CONFIG),default:!1},Bo=e=>(t,s)=>async n=>{if(s.endpointV2){const r=s.endpointV2,i=r.properties?.authSchemes?.[0]?.name===
vo;if((r.properties?.backend==="S3Express"||r.properties?.bucketType==="Directory")&&((0,l.ut)(s,"S3_EXPRESS_BUCKET","J"),
s.isS3ExpressBucket=!0),i){const a=n.input.Bucket;if(a){const c=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.
credentials(),{Bucket:a});s.s3ExpressIdentity=c,E.t.isInstance(n.request)&&c.sessionToken&&(n.request.headers[Io]=c.sessionToken)}}}
return t(n)},To={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},Do=e=>({applyToStack:t=>{
t.add(Bo(e),To)}}),Lo=async(e,t,s,n)=>{const r=await n.signWithCredentials(s,e,{});if(r.headers["X-Amz-Security-Token"]||
r.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");return r},
Ho=e=>t=>{throw t},Uo=(e,t)=>{},$o=e=>(t,s)=>async n=>{if(!E.t.isInstance(n.request))return t(n);const r=(0,y.m)(s).selectedHttpAuthScheme;
if(!r)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:i={}},
identity:a,signer:c}=r;let u;s.s3ExpressIdentity?u=await Lo(s.s3ExpressIdentity,i,n.request,await e.signer()):u=await c.
sign(n.request,a,i);const S=await t({...n,request:u}).catch((c.errorHandler||Ho)(i));return(c.successHandler||Uo)(S.response,
i),S},zo=e=>({applyToStack:t=>{t.addRelativeTo($o(e),l.w)}});function Ko(e){return ae.Readable.from(Buffer.from(e))}const Vo={
CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},jo=e=>(t,s)=>async n=>{const r=await t(
n),{response:i}=r;if(!H.d.isInstance(i))return r;const{statusCode:a,body:c}=i;if(a<200||a>=300)return r;const u=await Wo(
c,e);if(i.body=Ko(u),u.length===0&&Vo[s.commandName]){const d=new Error("S3 aborted request");throw d.$metadata={httpStatusCode:503},
d.name="InternalError",d}const S=e.utf8Encoder(u.subarray(u.length-16));return S&&S.endsWith("</Error>")&&(i.statusCode=
503),r},Wo=(e=new Uint8Array,t)=>e instanceof Uint8Array?Promise.resolve(e):t.streamCollector(e)||Promise.resolve(new Uint8Array),
Fo={relation:"after",toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMi\
ddleware",override:!0},ct=e=>({applyToStack:t=>{t.addRelativeTo(jo(e),Fo)}});function qo(e){return(t,s)=>async n=>{if(e.
bucketEndpoint){const r=s.endpointV2;if(r){const i=n.input.Bucket;if(typeof i=="string")try{const a=new URL(i);s.endpointV2=
{...r,url:a}}catch(a){const c=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${i} could not be pars\
ed as URL.`;throw s.logger?.constructor?.name==="NoOpLogger"?console.warn(c):s.logger?.warn?.(c),a}}}return t(n)}}const Go={
name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"endpointV2Middleware"};function Xo({bucketEndpoint:e}){
return t=>async s=>{const{input:{Bucket:n}}=s;if(!e&&typeof n=="string"&&!H0(n)&&n.indexOf("/")>=0){const r=new Error(`B\
ucket name shouldn't contain '/', received '${n}'`);throw r.name="InvalidBucketName",r}return t({...s})}}const Qo={step:"\
initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:!0},Zo=e=>({applyToStack:t=>{t.add(
Xo(e),Qo),t.addRelativeTo(qo(e),Go)}});var Yo=class extends I0{async serializeRequest(e,t,s){const n=await super.serializeRequest(
e,t,s),r=y.o.of(e.input),i=r.getSchema();let a=0;const c=i[6]??0;if(t&&typeof t=="object")for(const[u,S]of r.structIterator()){
if(++a>c)break;if(u==="Bucket"){if(!t.Bucket&&S.getMergedTraits().httpLabel)throw new Error("No value provided for input\
 HTTP label: Bucket.");break}}return n}};const Jo="AWS_S3_USE_ARN_REGION",ei="s3_use_arn_region",ti={environmentVariableSelector:e=>(0,y.
d)(e,Jo,y.u.ENV),configFileSelector:e=>(0,y.d)(e,ei,y.u.CONFIG),default:void 0};function si(e){return t=>async s=>{const{
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
base64Decoder(e).length===32}catch{return!1}}const M="ref",k="argv",on="backend",ke="authSchemes",pe="disableDoubleEncod\
ing",_e="signingName",Ae="signingRegion",ts="signingRegionSet",C=-1,I=!0,Se=!1,ss="isSet",Ee="booleanEquals",v="stringEq\
uals",W="coalesce",Y="substring",U="",an="aws.partition",cn="partitionResult",un="accessPointSuffix",dn="regionPrefix",Rt=e=>"\
outpostId_ssa_"+e+U,ln="hardwareType",ns="ite",Pe="isValidHostLabel",xe="sigv4",hn="aws.isVirtualHostableS3Bucket",mn="u\
rl",J="getAttr",fn="bucketArn",ve="--",pn="arnType",_n="accesspoint",rs=e=>"accessPointName_ssa_"+e+U,os="s3-object-lamb\
da",ut="s3-outposts",Sn="bucketPartition",gn="us-east-1",En="outpostType",ue="name",dt="s3",is="{url#scheme}://{Bucket}.\
{url#authority}{url#path}",bt="{url#scheme}://{url#authority}{url#path}",Cn="{url#scheme}://{url#authority}{url#normaliz\
edPath}{Bucket}",yn="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",wn="https://{Bucket}.s3.{partitionResul\
t#dnsSuffix}",Rn=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#path}",bn=e=>"\
Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+"}`",as="sig\
v4a",kn="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",An="https://s3.{partitionResult#dnsSuff\
ix}/{uri_encoded_bucket}",Pn="https://s3.{partitionResult#dnsSuffix}",xn={[M]:"UseFIPS"},vn={[M]:"UseDualStack"},$={[M]:"\
Bucket"},cs={fn:J,[k]:[{[M]:cn},ue]},In={[M]:mn},qe={[M]:"Region"},Ie={[M]:fn},On={[M]:pn},us={[M]:"accessPointName_ssa_\
1"},kt={fn:J,[k]:[Ie,"region"]},Mn={[M]:ln},ds={fn:J,[k]:[Ie,"service"]},Nn={fn:J,[k]:[Ie,"accountId"]},At={[on]:"S3Expr\
ess",[ke]:[{[pe]:!0,[ue]:"{_s3e_auth}",[_e]:"s3express",[Ae]:"{Region}"}]},Bn={[on]:"S3Express",[ke]:[{[pe]:!0,[ue]:xe,[_e]:"\
s3express",[Ae]:"{Region}"}]},Pt={[ke]:[{[pe]:!0,[ue]:as,[_e]:ut,[ts]:["*"]},{[pe]:!0,[ue]:xe,[_e]:ut,[Ae]:"{Region}"}]},
z={[ke]:[{[pe]:!0,[ue]:xe,[_e]:dt,[Ae]:gn}]},L={[ke]:[{[pe]:!0,[ue]:xe,[_e]:dt,[Ae]:"{Region}"}]},ls={[ke]:[{[pe]:!0,[ue]:xe,
[_e]:os,[Ae]:"{bucketArn#region}"}]},lt={[ke]:[{[pe]:!0,[ue]:xe,[_e]:dt,[Ae]:"{bucketArn#region}"}]},Tn={[ke]:[{[pe]:!0,
[ue]:as,[_e]:ut,[ts]:["*"]},{[pe]:!0,[ue]:xe,[_e]:ut,[Ae]:"{bucketArn#region}"}]},hs={[ke]:[{[pe]:!0,[ue]:xe,[_e]:os,[Ae]:"\
{Region}"}]},Dn=[qe],Ln=[{[M]:"Endpoint"}],ms=[$],Hn=[$,0,7,!0],Un=[Ie,"resourceId[1]"],li=["*"],$n={conditions:[[ss,Dn],
[Ee,[{[M]:"Accelerate"},I]],[Ee,[xn,I]],[Ee,[vn,I]],[ss,Ln],[ss,ms],[v,[{fn:W,[k]:[{fn:Y,[k]:[$,0,6,I]},U]},"--x-s3"]],[
v,[{fn:W,[k]:[{fn:Y,[k]:Hn},U]},"--xa-s3"]],[an,Dn,cn],[Y,Hn,un],[v,[{[M]:un},"--op-s3"]],[Y,[$,8,12,I],dn],[Y,[$,32,49,
I],Rt(2)],[Y,[$,49,50,I],ln],[Ee,[{[M]:"ForcePathStyle"},I]],[v,[cs,"aws-cn"]],[ns,[vn,".dualstack",U],"_s3e_ds"],[Pe,[{
[M]:Rt(2)},Se]],[ns,[xn,"-fips",U],"_s3e_fips"],[ns,[{fn:W,[k]:[{[M]:"DisableS3ExpressSessionAuth"},Se]},xe,"sigv4-s3exp\
ress"],"_s3e_auth"],[hn,[$,Se]],["parseURL",Ln,mn],[Ee,[{fn:W,[k]:[{[M]:"UseS3ExpressControlEndpoint"},Se]},I]],[hn,[$,I]],
[v,[{fn:J,[k]:[In,"scheme"]},"http"]],[Pe,[qe,Se]],["aws.parseArn",ms,fn],[J,[{fn:"split",[k]:[$,ve,0]},"[-2]"],"s3expre\
ssAvailabilityZoneId"],[v,[{fn:W,[k]:[{fn:Y,[k]:[$,0,4,Se]},U]},"arn:"]],[v,[{fn:W,[k]:[{fn:Y,[k]:[$,16,18,I]},U]},ve]],
[Ee,[{fn:J,[k]:[In,"isIp"]},I]],[v,[{fn:W,[k]:[{fn:Y,[k]:[$,21,23,I]},U]},ve]],[v,[{fn:W,[k]:[{fn:Y,[k]:[$,27,29,I]},U]},
ve]],[v,[{[M]:dn},"beta"]],["uriEncode",ms,"uri_encoded_bucket"],[Pe,[qe,I]],[Ee,[{fn:W,[k]:[{[M]:"UseObjectLambdaEndpoi\
nt"},Se]},I]],[J,[Ie,"resourceId[0]"],pn],[v,[On,U]],[v,[On,_n]],[J,Un,rs(1)],[v,[us,U]],[v,[kt,U]],[v,[{fn:W,[k]:[{fn:Y,
[k]:[$,14,16,I]},U]},ve]],[v,[Mn,"e"]],[v,[Mn,"o"]],[v,[qe,"aws-global"]],[v,[{fn:W,[k]:[{fn:Y,[k]:[$,19,21,I]},U]},ve]],
[v,[ds,os]],[Ee,[{fn:W,[k]:[{[M]:"DisableAccessPoints"},Se]},I]],[v,[ds,ut]],[an,[kt],Sn],[Pe,[us,I]],[v,[{fn:W,[k]:[{fn:Y,
[k]:[$,26,28,I]},U]},ve]],[v,[{fn:W,[k]:[{fn:Y,[k]:[$,15,17,I]},U]},ve]],[J,[Ie,"resourceId[4]"]],[v,[{fn:W,[k]:[{fn:Y,[k]:[
$,20,22,I]},U]},ve]],[Ee,[{[M]:"UseGlobalEndpoint"},I]],[v,[qe,gn]],[J,Un,Rt(1)],[Ee,[{fn:W,[k]:[{[M]:"UseArnRegion"},I]},
I]],[Pe,[{[M]:Rt(1)},Se]],[J,[Ie,"resourceId[2]"],En],[v,[qe,kt]],[v,[{fn:J,[k]:[{[M]:Sn},ue]},cs]],[Ee,[{[M]:"DisableMu\
ltiRegionAccessPoints"},I]],[Pe,[kt,I]],[v,[{fn:J,[k]:[Ie,"partition"]},cs]],[v,[Nn,U]],[v,[ds,dt]],[Pe,[Nn,Se]],[J,[Ie,
"resourceId[3]"],rs(2)],[Pe,[us,Se]],[v,[{[M]:En},_n]],[Pe,[{[M]:rs(2)},Se]]],results:[[C],[C,"Accelerate cannot be used\
 with FIPS"],[C,"Cannot set dual-stack in combination with a custom endpoint."],[C,"A custom endpoint cannot be combined\
 with FIPS"],[C,"A custom endpoint cannot be combined with S3 Accelerate"],[C,"Partition does not support FIPS"],[C,"S3E\
xpress does not support S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",At],[is,At],[C,
"S3Express bucket name is not a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.\
{partitionResult#dnsSuffix}/{uri_encoded_bucket}",Bn],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZone\
Id}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",At],[C,"Unrecognized S3Express bucket name format."],[bt,At],["https:\
//s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",Bn],[C,"Expected a endpoint to be specifie\
d but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",Pt],["https://{Bucket}.ec2.s3-outposts.{Region}.{p\
artitionResult#dnsSuffix}",Pt],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",Pt],["https://{Bucket}.op-{outpo\
stId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",Pt],[C,'Unrecognized hardware type: "Expected hardware typ\
e o or e but got {hardwareType}"'],[C,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[C,"Invalid ARN\
: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[C,"Custom endpoint `{Endpoint}` was not a valid URI"],[C,"S\
3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",
z],["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",L],["https://{Bucket}.s3-fips.us-east-1.{p\
artitionResult#dnsSuffix}",z],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",L],["https://{Bucket}.s3-\
accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",z],["https://{Bucket}.s3-accelerate.dualstack.{partitionResu\
lt#dnsSuffix}",L],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",z],["https://{Bucket}.s3.dualst\
ack.{Region}.{partitionResult#dnsSuffix}",L],[Cn,z],[is,z],[Cn,L],[is,L],[yn,z],[yn,L],[wn,z],[wn,L],["https://{Bucket}.\
s3.{Region}.{partitionResult#dnsSuffix}",L],[C,"Invalid region: region was not a valid DNS name."],[C,"S3 Object Lambda \
does not support Dual-stack"],[C,"S3 Object Lambda does not support S3 Accelerate"],[C,"Access points are not supported \
for this operation"],[C,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Regi\
on}` and UseArnRegion is `false`"],[C,"Invalid ARN: Missing account id"],[Rn(1),ls],["https://{accessPointName_ssa_1}-{b\
ucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",ls],["https://{accessPointName\
_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",ls],[C,bn(1)],[C,"Invalid\
 ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[C,"Invalid region in ARN:\
 `{bucketArn#region}` (invalid DNS name)"],[C,"Client was configured for partition `{partitionResult#name}` but ARN (`{B\
ucket}`) has `{bucketPartition#name}`"],[C,"Invalid ARN: The ARN may only contain a single resource component after `acc\
esspoint`."],[C,"Invalid ARN: bucket ARN is missing a region"],[C,"Invalid ARN: Expected a resource of the format `acces\
spoint:<accesspoint name>` but no name was provided"],[C,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn\
 types, but found: `{arnType}`"],[C,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{buc\
ketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",lt],["https://{accessPoi\
ntName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",lt],["https://{a\
ccessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",lt],
[Rn(1),lt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dn\
sSuffix}",lt],[C,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],[C,"S3 MRAP does not sup\
port dual-stack"],[C,"S3 MRAP does not support FIPS"],[C,"S3 MRAP does not support S3 Accelerate"],[C,"Invalid configura\
tion: Multi-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionR\
esult#dnsSuffix}",{[ke]:[{[pe]:I,name:as,[_e]:dt,[ts]:li}]}],[C,"Client was configured for partition `{partitionResult#n\
ame}` but bucket referred to partition `{bucketArn#partition}`"],[C,"Invalid Access Point Name"],[C,"S3 Outposts does no\
t support Dual-stack"],[C,"S3 Outposts does not support FIPS"],[C,"S3 Outposts does not support S3 Accelerate"],[C,"Inva\
lid Arn: Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outp\
ostId_ssa_1}.{url#authority}",Tn],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.\
{bucketArn#region}.{bucketPartition#dnsSuffix}",Tn],[C,bn(2)],[C,"Expected an outpost type `accesspoint`, found {outpost\
Type}"],[C,"Invalid ARN: expected an access point name"],[C,"Invalid ARN: Expected a 4-component resource"],[C,"Invalid \
ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[C,"Invalid ARN: The Outpost Id\
 was not set"],[C,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[C,"Invalid ARN: No ARN type specified"],
[C,"Invalid ARN: `{Bucket}` was not a valid ARN"],[C,"Path-style addressing cannot be used with ARN buckets"],["https://\
s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",z],["https://s3-fips.dualstack.{Region}.{p\
artitionResult#dnsSuffix}/{uri_encoded_bucket}",L],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_\
bucket}",z],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",L],["https://s3.dualstack.us-ea\
st-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",z],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{u\
ri_encoded_bucket}",L],[kn,z],[kn,L],[An,z],[An,L],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket\
}",L],[C,"Path-style addressing cannot be used with S3 Accelerate"],[bt,hs],["https://s3-object-lambda-fips.{Region}.{pa\
rtitionResult#dnsSuffix}",hs],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",hs],["https://s3-fips.dua\
lstack.us-east-1.{partitionResult#dnsSuffix}",z],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",L],["\
https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",z],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",L],["h\
ttps://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",z],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix\
}",L],[bt,z],[bt,L],[Pn,z],[Pn,L],["https://s3.{Region}.{partitionResult#dnsSuffix}",L],[C,"A region must be set when se\
nding requests to S3."]]},hi=2,mi=new Int32Array([-1,1,-1,0,3,100000115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,100000115,
16,10,13,18,11,13,19,12,13,22,100000014,13,35,14,100000042,36,100000103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,
10,21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,100000086,38,100000086,29,39,47,30,48,100000058,31,
50,32,100000085,51,33,136,55,100000076,34,59,35,100000084,60,39,36,61,37,100000083,62,38,146,63,41,100000046,61,40,100000083,
62,41,150,64,42,100000054,66,43,100000053,70,44,100000052,71,45,100000081,73,46,100000080,74,100000078,100000079,40,48,100000057,
41,100000057,49,42,185,50,48,62,51,49,100000045,52,51,53,526,60,56,54,62,100000055,55,63,57,100000046,62,100000055,57,64,
58,100000054,66,59,100000053,69,60,100000065,70,61,100000052,72,100000064,100000051,49,100000045,63,51,64,526,60,67,65,62,
100000055,66,63,68,100000046,62,100000055,68,64,69,100000054,66,70,100000053,68,100000047,71,70,72,100000052,72,100000050,
100000051,25,74,100000042,46,100000039,75,57,76,100000041,58,100000040,100000041,26,100000088,78,28,100000087,79,34,82,80,
35,81,545,36,100000103,100000115,46,100000097,83,57,84,100000099,58,100000098,100000099,5,101,86,8,87,100000115,16,88,89,
18,91,89,19,90,92,21,97,95,19,93,92,21,98,95,21,97,94,22,100000014,95,35,96,100000042,36,100000103,100000042,22,100000013,
98,35,99,100000042,36,100000101,100,46,100000110,100000111,6,214,102,7,208,103,8,119,104,14,118,105,21,106,100000023,26,
107,502,37,108,100000086,38,100000086,109,39,112,110,48,100000058,111,50,136,100000085,40,113,100000057,41,100000057,114,
42,115,500,48,100000056,116,52,117,100000072,65,100000069,100000072,21,501,100000023,9,120,124,10,121,124,11,122,124,12,
123,124,13,202,124,14,195,125,20,190,126,21,127,100000023,23,128,129,24,189,129,26,130,197,37,131,100000086,38,100000086,
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
fi=l.W.from(mi,hi,$n.conditions,$n.results),pi=new l.U({size:50,params:["Accelerate","Bucket","DisableAccessPoints","Dis\
ableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualS\
tack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]}),zn=(e,t={})=>pi.get(e,()=>(0,l.
V)(fi,{endpointParams:e,logger:t.logger}));l.H.aws=l.d;const _i=(e=>async(t,s,n)=>{if(!n)throw new Error("Could not find\
 `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const r=await e(t,s,n),i=(0,y.m)(s)?.commandInstance?.
constructor?.getEndpointParameterInstructions;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined o\
n '${s.commandName}'`);const a=await(0,y.r)(n,{getEndpointParameterInstructions:i},t);return Object.assign(r,a)})(async(e,t,s)=>({
operation:(0,y.m)(t).operation,region:await(0,y.p)(e.region)()||(()=>{throw new Error("expected `region` to be configure\
d for `aws.auth#sigv4`")})()}));function Kn(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},
propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function Vn(e){return{schemeId:"aws.auth#sigv4a",
signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}const Si=((e,t,s)=>r=>{
const i=e(r).properties?.authSchemes;if(!i)return t(r);const a=[];for(const c of i){const{name:u,properties:S={},...d}=c,
p=u.toLowerCase();u!==p&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${p}'`);let g;if(p===
"sigv4a"){g="aws.auth#sigv4a";const q=i.find(T=>{const le=T.name.toLowerCase();return le!=="sigv4a"&&le.startsWith("sigv\
4")});if(ie.t.sigv4aDependency()==="none"&&q)continue}else if(p.startsWith("sigv4"))g="aws.auth#sigv4";else throw new Error(
`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${p}'`);const b=s[g];if(!b)throw new Error(`Could not\
 find HttpAuthOption create function for '${g}'`);const P=b(r);P.schemeId=g,P.signingProperties={...P.signingProperties||
{},...d,...S},a.push(P)}return a})(zn,e=>{const t=[];switch(e.operation){default:t.push(Kn(e)),t.push(Vn(e))}return t},{
"aws.auth#sigv4":Kn,"aws.auth#sigv4a":Vn}),gi=e=>{const t=(0,l.r)(e),s=(0,ie.r)(t);return Object.assign(s,{authSchemePreference:(0,y.
p)(e.authSchemePreference??[])})},Ei=e=>Object.assign(e,{useFipsEndpoint:e.useFipsEndpoint??!1,useDualstackEndpoint:e.useDualstackEndpoint??
!1,forcePathStyle:e.forcePathStyle??!1,useAccelerateEndpoint:e.useAccelerateEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??
!1,disableMultiregionAccessPoints:e.disableMultiregionAccessPoints??!1,defaultSigningName:"s3",clientContextParams:e.clientContextParams??
{}}),jn=(0,te.t)({ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextPar\
ams",name:"useArnRegion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoint\
s"},Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContex\
tParams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",y.t),Ci={Bucket:{type:"\
contextParams",name:"Bucket"},Key:{type:"contextParams",name:"Key"}},yi={UseS3ExpressControlEndpoint:{type:"staticContex\
tParams",value:!0},DisableAccessPoints:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},
wi={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Ri={DisableS3ExpressSessionAuth:{
type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},bi={Bucket:{type:"contextParams",name:"\
Bucket"}},ki={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}},Wn=(e,t,s,n)=>[ct(
s)],Ai=(e,t,s,n)=>[ct(s),ai(s)],Pi=(e,t,s,n)=>[Jt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"\
ChecksumAlgorithm"},requestChecksumRequired:!0})],xi=(e,t,s,n)=>[],vi=(e,t,s,n)=>[Jt(s,{requestAlgorithmMember:{httpHeader:"\
x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0}),ct(s)],Ii=(e,t,s,n)=>[ct(s),rn(s),xo(
s)],Oi=(e,t,s,n)=>[Jt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),
So(s),ct(s),rn(s)];var Mi=class A0 extends y.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceExcepti\
on";constructor(t){super(t),Object.setPrototypeOf(this,A0.prototype)}};const Fn="ACL",qn="AccessKeyId",Ni="AccessPointAl\
ias",Bi="AcceptRanges",Ti="ApplyServerSideEncryptionByDefault",Di="ArchiveStatus",ne="Bucket",Gn="BucketArn",Xn="Blocked\
EncryptionTypes",Li="BypassGovernanceRetention",Hi="BucketInfo",Ge="BucketKeyEnabled",Ui="BucketLocationName",$i="Bucket\
LocationType",zi="BucketNamespace",Qn="BlockPublicAcls",Zn="BlockPublicPolicy",Ki="BucketRegion",Vi="Body",De="ChecksumA\
lgorithm",ji="CreateBucket",fs="CreateBucketConfiguration",Wi="CreateBucketOutput",Fi="CreateBucketRequest",Yn="CacheCon\
trol",ps="ChecksumCRC32",_s="ChecksumCRC32C",Ss="ChecksumCRC64NVME",Jn="Cache-Control",er="Content-Disposition",tr="Cont\
entDisposition",sr="Content-Encoding",nr="ContentEncoding",rr="ContentLanguage",or="Content-Language",ir="Content-Length",
ar="ContentLength",Xe="Content-MD5",gs="ChecksumMD5",Qe="ContentMD5",qi="ChecksumMode",Gi="CommonPrefix",Xi="CommonPrefi\
xList",Qi="CommonPrefixes",Zi="ContentRange",Yi="ConfirmRemoveSelfBucketAccess",Ji="Content-Range",Es="ChecksumSHA1",Cs="\
ChecksumSHA256",ys="ChecksumSHA512",ea="CreateSessionOutput",ta="CreateSessionResult",sa="CreateSessionRequest",na="Crea\
teSession",ws="ChecksumType",cr="Content-Type",ur="ContentType",Rs="ChecksumXXHASH64",bs="ChecksumXXHASH3",ks="ChecksumX\
XHASH128",ra="Code",dr="Credentials",oa="DeleteBucket",ia="DeleteBucketRequest",As="DeleteMarker",aa="DeleteMarkerEntry",
ca="DeleteMarkerVersionId",lr="DeleteMarkers",ua="DisplayName",da="DeletedObject",la="DeleteObjectsOutput",ha="DeleteObj\
ectsRequest",ma="DeletedObjects",fa="DeleteObjects",pa="DataRedundancy",_a="DeleteResult",Ps="Delete",Sa="Deleted",hr="D\
elimiter",mr="Error",Ce="ExpectedBucketOwner",fr="ExpiresString",Ze="ETag",ga="EncryptionTypeList",pr="EncryptionType",_r="\
EncodingType",Sr="Errors",xt="Expiration",vt="Expires",gr="GrantFullControl",Er="GrantRead",Cr="GrantReadACP",Ea="GrantW\
rite",yr="GrantWriteACP",Ca="HeadBucket",ya="HeadBucketOutput",wa="HeadBucketRequest",Ra="HeadObject",ba="HeadObjectOutp\
ut",ka="HeadObjectRequest",Aa="ID",wr="IsLatest",Rr="IfMatch",Pa="If-Modified-Since",xa="IfModifiedSince",br="If-Match",
kr="IfNoneMatch",Ar="If-None-Match",Pr="IgnorePublicAcls",va="IsRestoreInProgress",Ia="IsTruncated",Oa="IfUnmodifiedSinc\
e",Ma="If-Unmodified-Since",Le="Key",xr="KeyMarker",Na="KMSMasterKeyID",xs="Location",Ba="LocationConstraint",Ta="Locati\
onInfo",vs="LastModified",Da="LastModifiedTime",La="Last-Modified",Ha="ListObjectVersionsOutput",Ua="ListObjectVersionsR\
equest",$a="ListObjectVersions",za="ListVersionsResult",vr="Metadata",Ka="MfaDelete",Ir="MFA",Va="MFADelete",Or="MaxKeys",
ja="MissingMeta",Wa="Message",Mr="Name",Fa="NextKeyMarker",qa="NextVersionIdMarker",Is="Owner",Ga="ObjectIdentifier",Xa="\
ObjectIdentifierList",Qa="ObjectLockEnabledForBucket",Nr="ObjectLockEventHold",Br="ObjectLockEventHoldDurationDays",Tr="\
ObjectLockEventHoldDurationYears",Dr="ObjectLockLegalHoldStatus",Lr="ObjectLockMode",Hr="ObjectLockRetainUntilDate",Za="\
ObjectOwnership",Ya="OptionalObjectAttributes",Ja="ObjectVersion",ec="ObjectVersionList",tc="Objects",sc="Object",Os="Pr\
efix",Ms="PublicAccessBlockConfiguration",nc="PutBucketEncryption",rc="PutBucketEncryptionRequest",oc="PutBucketPolicy",
ic="PutBucketPolicyRequest",ac="PutBucketTagging",cc="PutBucketTaggingRequest",uc="PutBucketVersioning",dc="PutBucketVer\
sioningRequest",lc="PartsCount",hc="PartNumber",mc="PutObject",fc="PutObjectOutput",pc="PutObjectRequest",_c="PutPublicA\
ccessBlock",Sc="PutPublicAccessBlockRequest",gc="Policy",Ec="Quiet",It="RequestCharged",Cc="ResponseCacheControl",yc="Re\
sponseContentDisposition",wc="ResponseContentEncoding",Rc="ResponseContentLanguage",bc="ResponseContentType",kc="Respons\
eExpires",Ac="RestoreExpiryDate",Ot="RequestPayer",Ur="RestrictPublicBuckets",Pc="ReplicationStatus",$r="RestoreStatus",
zr="Range",xc="Restore",vc="Rules",Ic="Rule",Oc="Status",Kr="SecretAccessKey",Mc="StreamingBlob",Ns="StorageClass",Nc="S\
essionCredentialValue",Bc="SessionCredentials",Tc="SessionMode",ht="ServerSideEncryption",Dc="SSEAlgorithm",Lc="ServerSi\
deEncryptionByDefault",Bs="ServerSideEncryptionConfiguration",Mt="SSECustomerAlgorithm",Ts="SSECustomerKey",Nt="SSECusto\
merKeyMD5",mt="SSEKMSEncryptionContext",Ye="SSEKMSKeyId",Hc="ServerSideEncryptionRule",Uc="ServerSideEncryptionRules",Vr="\
SessionToken",Ds="Size",$c="Tags",zc="TagCount",jr="TagSet",Wr="Tag",Bt="Tagging",Fr="Type",Kc="Value",Ls="VersioningCon\
figuration",He="VersionId",qr="VersionIdMarker",Vc="Versions",jc="Version",Wc="WriteOffsetBytes",Gr="WebsiteRedirectLoca\
tion",Fc="accept-ranges",qc="delimiter",Gc="encoding-type",de="http",Ue="httpChecksum",o="httpHeader",Je="httpPayload",Xr="\
httpPrefixHeaders",re="httpQuery",Xc="key-marker",Qc="max-keys",Zc="prefix",Yc="partNumber",Jc="response-cache-control",
eu="response-content-disposition",tu="response-content-encoding",su="response-content-language",nu="response-content-typ\
e",ru="response-expires",Qr="smithy.ts.sdk.synthetic.com.amazonaws.s3",ou="streaming",iu="versionId",au="version-id-mark\
er",Oe="xmlFlattened",B="xmlName",Zr="x-amz-acl",cu="x-amz-access-point-alias",uu="x-amz-archive-status",Yr="x-amz-bucke\
t-arn",du="x-amz-bypass-governance-retention",lu="x-amz-bucket-location-name",hu="x-amz-bucket-location-type",mu="x-amz-\
bucket-namespace",fu="x-amz-bucket-object-lock-enabled",pu="x-amz-bucket-region",Hs="x-amz-checksum-crc32",Us="x-amz-che\
cksum-crc32c",$s="x-amz-checksum-crc64nvme",zs="x-amz-checksum-md5",_u="x-amz-checksum-mode",Su="x-amz-confirm-remove-se\
lf-bucket-access",Ks="x-amz-checksum-sha1",Vs="x-amz-checksum-sha256",js="x-amz-checksum-sha512",gu="x-amz-create-sessio\
n-mode",Jr="x-amz-checksum-type",Ws="x-amz-checksum-xxhash64",Fs="x-amz-checksum-xxhash3",qs="x-amz-checksum-xxhash128",
Eu="x-amz-delete-marker",e0="x-amz-expiration",ye="x-amz-expected-bucket-owner",t0="x-amz-grant-full-control",s0="x-amz-\
grant-read",n0="x-amz-grant-read-acp",Cu="x-amz-grant-write",r0="x-amz-grant-write-acp",o0="x-amz-meta-",i0="x-amz-mfa",
yu="x-amz-missing-meta",wu="x-amz-mp-parts-count",a0="x-amz-object-lock-event-hold",c0="x-amz-object-lock-event-hold-dur\
ation-days",u0="x-amz-object-lock-event-hold-duration-years",d0="x-amz-object-lock-legal-hold",l0="x-amz-object-lock-mod\
e",h0="x-amz-object-lock-retain-until-date",Ru="x-amz-object-ownership",bu="x-amz-optional-object-attributes",ku="x-amz-\
object-size",Au="x-amz-restore",Tt="x-amz-request-charged",Dt="x-amz-request-payer",Pu="x-amz-replication-status",m0="x-\
amz-storage-class",$e="x-amz-sdk-checksum-algorithm",ft="x-amz-server-side-encryption",pt="x-amz-server-side-encryption-\
aws-kms-key-id",_t="x-amz-server-side-encryption-bucket-key-enabled",Lt="x-amz-server-side-encryption-context",Ht="x-amz\
-server-side-encryption-customer-algorithm",f0="x-amz-server-side-encryption-customer-key",Ut="x-amz-server-side-encrypt\
ion-customer-key-MD5",xu="x-amz-tagging",vu="x-amz-tagging-count",p0="x-amz-version-id",Iu="x-amz-write-offset-bytes",_0="\
x-amz-website-redirect-location",f="com.amazonaws.s3",S0=new G.t(Qr);var Ou=[-3,Qr,"S3ServiceException",0,[],[]];S0.registerError(
Ou,Mi);const Mu=[S0,new G.t(f)];var g0=[0,f,Nc,8,0],E0=[0,f,Ts,8,0],$t=[0,f,mt,8,0],et=[0,f,Ye,8,0],Nu=[0,f,Mc,{[ou]:1},
42],Bu=[3,f,Xn,0,[pr],[[()=>Rd,{[Oe]:1}]]],Tu=[3,f,Hi,0,[pa,Fr],[0,0]],Du=[3,f,Gi,0,[Os],[0]],Lu=[3,f,fs,0,[Ba,xs,ne,$c],
[0,()=>td,()=>Tu,[()=>y0,0]]],Hu=[3,f,Wi,0,[xs,Gn],[[0,{[o]:xs}],[0,{[o]:Yr}]]],Uu=[3,f,Fi,0,[ne,Fn,fs,gr,Er,Cr,Ea,yr,Qa,
Za,zi],[[0,1],[0,{[o]:Zr}],[()=>Lu,{[Je]:1,[B]:fs}],[0,{[o]:t0}],[0,{[o]:s0}],[0,{[o]:n0}],[0,{[o]:Cu}],[0,{[o]:r0}],[2,
{[o]:fu}],[0,{[o]:Ru}],[0,{[o]:mu}]],1],$u=[3,f,ea,{[B]:ta},[dr,ht,Ye,mt,Ge],[[()=>_d,{[B]:dr}],[0,{[o]:ft}],[()=>et,{[o]:pt}],
[()=>$t,{[o]:Lt}],[2,{[o]:_t}]],1],zu=[3,f,sa,0,[ne,Tc,ht,Ye,mt,Ge],[[0,1],[0,{[o]:gu}],[0,{[o]:ft}],[()=>et,{[o]:pt}],[
()=>$t,{[o]:Lt}],[2,{[o]:_t}]],1],Ku=[3,f,Ps,0,[tc,Ec],[[()=>kd,{[Oe]:1,[B]:sc}],2],1],Vu=[3,f,ia,0,[ne,Ce],[[0,1],[0,{[o]:ye}]],
1],ju=[3,f,da,0,[Le,He,As,ca],[0,0,2,0]],Wu=[3,f,aa,0,[Is,Le,He,wr,vs],[()=>C0,0,0,2,4]],Fu=[3,f,la,{[B]:_a},[Sa,It,Sr],
[[()=>yd,{[Oe]:1}],[0,{[o]:Tt}],[()=>bd,{[Oe]:1,[B]:mr}]]],qu=[3,f,ha,0,[ne,Ps,Ir,Ot,Li,Ce,De],[[0,1],[()=>Ku,{[Je]:1,[B]:Ps}],
[0,{[o]:i0}],[0,{[o]:Dt}],[2,{[o]:du}],[0,{[o]:ye}],[0,{[o]:$e}]],2],Gu=[3,f,mr,0,[Le,He,ra,Wa],[0,0,0,0]],Xu=[3,f,ya,0,
[Gn,$i,Ui,Ki,Ni],[[0,{[o]:Yr}],[0,{[o]:hu}],[0,{[o]:lu}],[0,{[o]:pu}],[2,{[o]:cu}]]],Qu=[3,f,wa,0,[ne,Ce],[[0,1],[0,{[o]:ye}]],
1],Zu=[3,f,ba,0,[As,Bi,xt,xc,Di,vs,ar,ps,_s,Ss,Es,Cs,ys,gs,Rs,bs,ks,ws,Ze,ja,He,Yn,tr,nr,rr,ur,Zi,vt,fr,Gr,ht,vr,Mt,Nt,Ye,
Ge,Ns,It,Pc,lc,zc,Lr,Hr,Dr,Nr,Br,Tr],[[2,{[o]:Eu}],[0,{[o]:Fc}],[0,{[o]:e0}],[0,{[o]:Au}],[0,{[o]:uu}],[4,{[o]:La}],[1,{
[o]:ir}],[0,{[o]:Hs}],[0,{[o]:Us}],[0,{[o]:$s}],[0,{[o]:Ks}],[0,{[o]:Vs}],[0,{[o]:js}],[0,{[o]:zs}],[0,{[o]:Ws}],[0,{[o]:Fs}],
[0,{[o]:qs}],[0,{[o]:Jr}],[0,{[o]:Ze}],[1,{[o]:yu}],[0,{[o]:p0}],[0,{[o]:Jn}],[0,{[o]:er}],[0,{[o]:sr}],[0,{[o]:or}],[0,
{[o]:cr}],[0,{[o]:Ji}],[4,{[o]:vt}],[0,{[o]:fr}],[0,{[o]:_0}],[0,{[o]:ft}],[128,{[Xr]:o0}],[0,{[o]:Ht}],[0,{[o]:Ut}],[()=>et,
{[o]:pt}],[2,{[o]:_t}],[0,{[o]:m0}],[0,{[o]:Tt}],[0,{[o]:Pu}],[1,{[o]:wu}],[1,{[o]:vu}],[0,{[o]:l0}],[5,{[o]:h0}],[0,{[o]:d0}],
[0,{[o]:a0}],[1,{[o]:c0}],[1,{[o]:u0}]]],Yu=[3,f,ka,0,[ne,Le,Rr,xa,kr,Oa,zr,Cc,yc,wc,Rc,bc,kc,He,Mt,Ts,Nt,Ot,hc,Ce,qi],[
[0,1],[0,1],[0,{[o]:br}],[4,{[o]:Pa}],[0,{[o]:Ar}],[4,{[o]:Ma}],[0,{[o]:zr}],[0,{[re]:Jc}],[0,{[re]:eu}],[0,{[re]:tu}],[
0,{[re]:su}],[0,{[re]:nu}],[6,{[re]:ru}],[0,{[re]:iu}],[0,{[o]:Ht}],[()=>E0,{[o]:f0}],[0,{[o]:Ut}],[0,{[o]:Dt}],[1,{[re]:Yc}],
[0,{[o]:ye}],[0,{[o]:_u}]],2],Ju=[3,f,Ha,{[B]:za},[Ia,xr,qr,Fa,qa,Vc,lr,Mr,Os,hr,Or,Qi,_r,It],[2,0,0,0,0,[()=>Ad,{[Oe]:1,
[B]:jc}],[()=>wd,{[Oe]:1,[B]:As}],0,0,0,1,[()=>Cd,{[Oe]:1}],0,[0,{[o]:Tt}]]],ed=[3,f,Ua,0,[ne,hr,_r,xr,Or,Os,qr,Ce,Ot,Ya],
[[0,1],[0,{[re]:qc}],[0,{[re]:Gc}],[0,{[re]:Xc}],[1,{[re]:Qc}],[0,{[re]:Zc}],[0,{[re]:au}],[0,{[o]:ye}],[0,{[o]:Dt}],[64,
{[o]:bu}]],1],td=[3,f,Ta,0,[Fr,Mr],[0,0]],sd=[3,f,Ga,0,[Le,He,Ze,Da,Ds],[0,0,0,6,1],1],nd=[3,f,Ja,0,[Ze,De,ws,Ds,Ns,Le,He,
wr,vs,Is,$r],[0,[64,{[Oe]:1}],0,1,0,0,0,2,4,()=>C0,()=>hd]],C0=[3,f,Is,0,[ua,Aa],[0,0]],rd=[3,f,Ms,0,[Qn,Pr,Zn,Ur],[[2,{
[B]:Qn}],[2,{[B]:Pr}],[2,{[B]:Zn}],[2,{[B]:Ur}]]],od=[3,f,rc,0,[ne,Bs,Qe,De,Ce],[[0,1],[()=>fd,{[Je]:1,[B]:Bs}],[0,{[o]:Xe}],
[0,{[o]:$e}],[0,{[o]:ye}]],2],id=[3,f,ic,0,[ne,gc,Qe,De,Yi,Ce],[[0,1],[0,16],[0,{[o]:Xe}],[0,{[o]:$e}],[2,{[o]:Su}],[0,{
[o]:ye}]],2],ad=[3,f,cc,0,[ne,Bt,Qe,De,Ce],[[0,1],[()=>gd,{[Je]:1,[B]:Bt}],[0,{[o]:Xe}],[0,{[o]:$e}],[0,{[o]:ye}]],2],cd=[
3,f,dc,0,[ne,Ls,Qe,De,Ir,Ce],[[0,1],[()=>Ed,{[Je]:1,[B]:Ls}],[0,{[o]:Xe}],[0,{[o]:$e}],[0,{[o]:i0}],[0,{[o]:ye}]],2],ud=[
3,f,fc,0,[xt,Ze,ps,_s,Ss,Es,Cs,ys,gs,Rs,bs,ks,ws,ht,He,Mt,Nt,Ye,mt,Ge,Ds,It],[[0,{[o]:e0}],[0,{[o]:Ze}],[0,{[o]:Hs}],[0,
{[o]:Us}],[0,{[o]:$s}],[0,{[o]:Ks}],[0,{[o]:Vs}],[0,{[o]:js}],[0,{[o]:zs}],[0,{[o]:Ws}],[0,{[o]:Fs}],[0,{[o]:qs}],[0,{[o]:Jr}],
[0,{[o]:ft}],[0,{[o]:p0}],[0,{[o]:Ht}],[0,{[o]:Ut}],[()=>et,{[o]:pt}],[()=>$t,{[o]:Lt}],[2,{[o]:_t}],[1,{[o]:ku}],[0,{[o]:Tt}]]],
dd=[3,f,pc,0,[ne,Le,Fn,Vi,Yn,tr,nr,rr,ar,Qe,ur,De,ps,_s,Ss,Es,Cs,ys,gs,Rs,bs,ks,vt,Rr,kr,gr,Er,Cr,yr,Wc,vr,ht,Ns,Gr,Mt,Ts,
Nt,Ye,mt,Ge,Ot,Bt,Lr,Hr,Dr,Nr,Br,Tr,Ce],[[0,1],[0,1],[0,{[o]:Zr}],[()=>Nu,16],[0,{[o]:Jn}],[0,{[o]:er}],[0,{[o]:sr}],[0,
{[o]:or}],[1,{[o]:ir}],[0,{[o]:Xe}],[0,{[o]:cr}],[0,{[o]:$e}],[0,{[o]:Hs}],[0,{[o]:Us}],[0,{[o]:$s}],[0,{[o]:Ks}],[0,{[o]:Vs}],
[0,{[o]:js}],[0,{[o]:zs}],[0,{[o]:Ws}],[0,{[o]:Fs}],[0,{[o]:qs}],[4,{[o]:vt}],[0,{[o]:br}],[0,{[o]:Ar}],[0,{[o]:t0}],[0,
{[o]:s0}],[0,{[o]:n0}],[0,{[o]:r0}],[1,{[o]:Iu}],[128,{[Xr]:o0}],[0,{[o]:ft}],[0,{[o]:m0}],[0,{[o]:_0}],[0,{[o]:Ht}],[()=>E0,
{[o]:f0}],[0,{[o]:Ut}],[()=>et,{[o]:pt}],[()=>$t,{[o]:Lt}],[2,{[o]:_t}],[0,{[o]:Dt}],[0,{[o]:xu}],[0,{[o]:l0}],[5,{[o]:h0}],
[0,{[o]:d0}],[0,{[o]:a0}],[1,{[o]:c0}],[1,{[o]:u0}],[0,{[o]:ye}]],2],ld=[3,f,Sc,0,[ne,Ms,Qe,De,Ce],[[0,1],[()=>rd,{[Je]:1,
[B]:Ms}],[0,{[o]:Xe}],[0,{[o]:$e}],[0,{[o]:ye}]],2],hd=[3,f,$r,0,[va,Ac],[2,4]],md=[3,f,Lc,0,[Dc,Na],[0,[()=>et,0]],1],fd=[
3,f,Bs,0,[vc],[[()=>Pd,{[Oe]:1,[B]:Ic}]],1],pd=[3,f,Hc,0,[Ti,Ge,Xn],[[()=>md,0],2,[()=>Bu,0]]],_d=[3,f,Bc,0,[qn,Kr,Vr,xt],
[[0,{[B]:qn}],[()=>g0,{[B]:Kr}],[()=>g0,{[B]:Vr}],[4,{[B]:xt}]],4],Sd=[3,f,Wr,0,[Le,Kc],[0,0],2],gd=[3,f,Bt,0,[jr],[[()=>y0,
0]],1],Ed=[3,f,Ls,0,[Va,Oc],[[0,{[B]:Ka}],0]],tt="unit",Cd=[1,f,Xi,0,()=>Du],yd=[1,f,ma,0,()=>ju],wd=[1,f,lr,0,()=>Wu],Rd=[
1,f,ga,0,[0,{[B]:pr}]],bd=[1,f,Sr,0,()=>Gu],kd=[1,f,Xa,0,()=>sd],Ad=[1,f,ec,0,[()=>nd,0]],Pd=[1,f,Uc,0,[()=>pd,0]],y0=[1,
f,jr,0,[()=>Sd,{[B]:Wr}]],xd=[9,f,ji,{[de]:["PUT","/",200]},()=>Uu,()=>Hu],vd=[9,f,na,{[de]:["GET","/?session",200]},()=>zu,
()=>$u],Id=[9,f,oa,{[de]:["DELETE","/",204]},()=>Vu,()=>tt],Od=[9,f,fa,{[Ue]:"-",[de]:["POST","/?delete",200]},()=>qu,()=>Fu],
Md=[9,f,Ca,{[de]:["HEAD","/",200]},()=>Qu,()=>Xu],Nd=[9,f,Ra,{[de]:["HEAD","/{Key+}",200]},()=>Yu,()=>Zu],Bd=[9,f,$a,{[de]:[
"GET","/?versions",200]},()=>ed,()=>Ju],Td=[9,f,nc,{[Ue]:"-",[de]:["PUT","/?encryption",200]},()=>od,()=>tt],Dd=[9,f,oc,
{[Ue]:"-",[de]:["PUT","/?policy",200]},()=>id,()=>tt],Ld=[9,f,ac,{[Ue]:"-",[de]:["PUT","/?tagging",200]},()=>ad,()=>tt],
Hd=[9,f,uc,{[Ue]:"-",[de]:["PUT","/?versioning",200]},()=>cd,()=>tt],Ud=[9,f,mc,{[Ue]:"-",[de]:["PUT","/{Key+}?x-id=PutO\
bject",200]},()=>dd,()=>ud],$d=[9,f,_c,{[Ue]:"-",[de]:["PUT","/?publicAccessBlock",200]},()=>ld,()=>tt],zd=class extends jn(
Ri,Wn,"CreateSession",vd){},Kd="3.1169.0";const F=64,w0=20,R0=new Int32Array([1732584193,4023233417,2562383102,271733878,
3285377520]),Vd=new Int32Array([1518500249,1859775393,2400959708,3395469782]);var jd=class gt{digestLength=w0;state=Int32Array.
from(R0);w;buffer=new Uint8Array(F);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const s=gt.
normalizeKey(t);this.inner=new gt,this.outer=new gt;const n=new Uint8Array(128);for(let r=0;r<F;++r)n[r]=54^s[r],n[r+F]=
92^s[r];this.inner.update(n.subarray(0,F)),this.outer.update(n.subarray(F))}}update(t){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(t);return}let s=0,{length:n}=t;if(this.
bytesHashed+=n,this.bufferLength>0){for(;n>0&&this.bufferLength<F;)this.buffer[this.bufferLength++]=t[s++],--n;this.bufferLength===
F&&(this.hashBuffer(this.buffer,0),this.bufferLength=0)}for(;n>=F;)this.hashBuffer(t,s),s+=F,n-=F;for(;n>0;)this.buffer[this.
bufferLength++]=t[s++],--n}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to dige\
st an already finished HMAC.");this.finished=!0;const t=this.inner.digestSync();return this.outer.update(t),this.outer.digestSync()}
return this.digestSync()}reset(){this.state=Int32Array.from(R0),this.buffer=new Uint8Array(F),this.bufferLength=0,this.bytesHashed=
0}digestSync(){const t=this.state.slice(),s=this.buffer.slice();let n=this.bufferLength;const r=this.bytesHashed/536870912|
0,i=this.bytesHashed<<3;if(s[n++]=128,n>56){for(let u=n;u<F;++u)s[u]=0;this.hashBufferWith(t,s,0),n=0}for(let u=n;u<56;++u)
s[u]=0;const a=new DataView(s.buffer,s.byteOffset,F);a.setUint32(56,r,!1),a.setUint32(60,i,!1),this.hashBufferWith(t,s,0);
const c=new Uint8Array(w0);return c[0]=t[0]>>>24&255,c[1]=t[0]>>>16&255,c[2]=t[0]>>>8&255,c[3]=t[0]&255,c[4]=t[1]>>>24&255,
c[5]=t[1]>>>16&255,c[6]=t[1]>>>8&255,c[7]=t[1]&255,c[8]=t[2]>>>24&255,c[9]=t[2]>>>16&255,c[10]=t[2]>>>8&255,c[11]=t[2]&255,
c[12]=t[3]>>>24&255,c[13]=t[3]>>>16&255,c[14]=t[3]>>>8&255,c[15]=t[3]&255,c[16]=t[4]>>>24&255,c[17]=t[4]>>>16&255,c[18]=
t[4]>>>8&255,c[19]=t[4]&255,c}static normalizeKey(t){const s=(0,l.it)(t);if(s.byteLength>F){const r=new gt;r.update(s);const i=r.
digestSync(),a=new Uint8Array(F);return a.set(i),a}const n=new Uint8Array(F);return n.set(s),n}hashBuffer(t,s){this.hashBufferWith(
this.state,t,s)}hashBufferWith(t,s,n){const r=this.w??=new Int32Array(80);let i=t[0],a=t[1],c=t[2],u=t[3],S=t[4];for(let d=0;d<
16;++d)r[d]=(s[n+d*4]&255)<<24|(s[n+d*4+1]&255)<<16|(s[n+d*4+2]&255)<<8|s[n+d*4+3]&255;for(let d=16;d<80;++d){const p=r[d-
3]^r[d-8]^r[d-14]^r[d-16];r[d]=p<<1|p>>>31}for(let d=0;d<80;++d){const p=d<20?0:d<40?1:d<60?2:3,g=((i<<5|i>>>27)+(p===0?
a&c^~a&u:p===2?a&c^a&u^c&u:a^c^u)|0)+(S+(Vd[p]+r[d]|0)|0)|0;S=u,u=c,c=a<<30|a>>>2,a=i,i=g}t[0]=t[0]+i|0,t[1]=t[1]+a|0,t[2]=
t[2]+c|0,t[3]=t[3]+u|0,t[4]=t[4]+S|0}};const Wd=(()=>{try{return(0,Q.createHash)("sha1"),!0}catch{return!1}})()?Fd():jd;
function Fd(){return class{digestLength=20;secret;hash;isHmac;finished=!1;constructor(t){this.secret=t,this.isHmac=!!t,this.
hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.
hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.digest()):t=this.hash.copy().digest(),
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,Q.createHmac)("sha1",qd(this.secret)):(0,Q.createHash)("sha1")}}}function qd(e){return typeof e=="string"?e:ArrayBuffer.
isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}const Gd=e=>({apiVersion:"2006-03-01",base64Decoder:e?.
base64Decoder??l.lt,base64Encoder:e?.base64Encoder??l.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??zn,extensions:e?.extensions??[],getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??ge,httpAuthSchemeProvider:e?.
httpAuthSchemeProvider??Si,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider(
"aws.auth#sigv4"),signer:new l.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),
signer:new ie.i}],logger:e?.logger??new l.Y,md5:e?.md5??D0,protocol:e?.protocol??Yo,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:Mu,xmlNamespace:"http://s3.amazonaws.com/doc/2006-03-01/",version:"\
2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??be.t,serviceId:e?.serviceId??"S3",sha1:e?.sha1??
Wd,sha256:e?.sha256??l.t,signerConstructor:e?.signerConstructor??ie.t,signingEscapePath:e?.signingEscapePath??!1,urlParser:e?.
urlParser??D.r,useArnRegion:e?.useArnRegion??void 0,utf8Decoder:e?.utf8Decoder??V.n,utf8Encoder:e?.utf8Encoder??V.t}),Xd=e=>{
(0,l.Q)(process.version);const t=(0,l.G)(e),s=()=>t().then(l.$),n=Gd(e);(0,l.dt)(process.version);const r={profile:e?.profile,
logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,D.t)(l.
a,r),bodyLengthChecker:e?.bodyLengthChecker??l.at,credentialDefaultProvider:e?.credentialDefaultProvider??K.t,defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,l.p)({serviceId:n.serviceId,clientVersion:Kd}),disableS3ExpressSessionAuth:e?.disableS3ExpressSessionAuth??
(0,D.t)(No,r),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??Re.r,maxAttempts:e?.maxAttempts??(0,D.t)(l.g,e),region:e?.
region??(0,D.t)(l.J,{...l.q,...r}),requestChecksumCalculation:e?.requestChecksumCalculation??(0,D.t)(z0,r),requestHandler:H.
t.create(e?.requestHandler??s),responseChecksumValidation:e?.responseChecksumValidation??(0,D.t)(j0,r),retryMode:e?.retryMode??
(0,D.t)({...l._,default:async()=>(await s()).retryMode||l.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,D.t)(
ie.n,r),streamCollector:e?.streamCollector??H.r,streamHasher:e?.streamHasher??M0,useArnRegion:e?.useArnRegion??(0,D.t)(ti,
r),useDualstackEndpoint:e?.useDualstackEndpoint??(0,D.t)(l.rt,r),useFipsEndpoint:e?.useFipsEndpoint??(0,D.t)(l.nt,r),userAgentAppId:e?.
userAgentAppId??(0,D.t)(l.f,r)}},Qd=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider,n=e.credentials;return{
setHttpAuthScheme(r){const i=t.findIndex(a=>a.schemeId===r.schemeId);i===-1?t.push(r):t.splice(i,1,r)},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(r){s=r},httpAuthSchemeProvider(){return s},setCredentials(r){n=r},credentials(){return n}}},
Zd=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
Yd=(e,t)=>{const s=Object.assign((0,l.l)(e),(0,l.X)(e),(0,l.j)(e),Qd(e));return t.forEach(n=>n.configure(s)),Object.assign(
e,(0,l.u)(s),(0,l.Z)(s),(0,l.M)(s),Zd(s))};var Jd=class extends l.tt{config;constructor(...[e]){const t=Xd(e||{});super(
t),this.initConfig=t;const s=Ei(t),n=(0,l.b)(s),r=ho(n),i=(0,l.v)(r),a=(0,l.K)(i),c=(0,l.k)(a),u=(0,y.n)(c),S=(0,we.t)(u),
d=gi(S),p=ko(d,{session:[()=>this,zd]}),g=Yd(p,e?.extensions||[]);this.config=g,this.middlewareStack.use((0,l.et)(this.config)),
this.middlewareStack.use((0,l.m)(this.config)),this.middlewareStack.use((0,l.h)(this.config)),this.middlewareStack.use((0,l.
A)(this.config)),this.middlewareStack.use((0,l.O)(this.config)),this.middlewareStack.use((0,l.D)(this.config)),this.middlewareStack.
use((0,l.E)(this.config)),this.middlewareStack.use((0,l.T)(this.config,{httpAuthSchemeParametersProvider:_i,identityProviderConfigProvider:async b=>new l.
x({"aws.auth#sigv4":b.credentials,"aws.auth#sigv4a":b.credentials})})),this.middlewareStack.use((0,l.C)(this.config)),this.
middlewareStack.use(Zo(this.config)),this.middlewareStack.use(ri(this.config)),this.middlewareStack.use(wo(this.config)),
this.middlewareStack.use(Do(this.config)),this.middlewareStack.use(zo(this.config))}destroy(){super.destroy()}}})};export{rl as id,ol as ids,il as modules};
