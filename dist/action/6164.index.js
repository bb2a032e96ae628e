const tl=6164,sl=[6164],nl={6164:((_r,Rt,N)=>{N.d(Rt,{a:()=>vt,i:()=>It,n:()=>ie,r:()=>Ee,t:()=>tt});var d=N(7643),re=N(
6580),g=N(3189),ge=N(7598),F=class extends(0,g.E)(g.h,g.x,"CreateBucket",g.n){},kt=class extends(0,g.E)(g._,g.y,"HeadBuc\
ket",g.a){},Je=class extends(0,g.E)(g.m,g.T,"HeadObject",g.o){},et=class extends(0,g.E)(g.g,g.S,"PutBucketEncryption",g.
c){},wt=class extends(0,g.E)(g.g,g.S,"PutBucketPolicy",g.l){},ke=class extends(0,g.E)(g.g,g.S,"PutBucketTagging",g.u){},
At=class extends(0,g.E)(g.g,g.S,"PutBucketVersioning",g.d){},z=class extends(0,g.E)(g.m,g.b,"PutObject",g.f){},Le=class extends(0,g.
E)(g.g,g.S,"PutPublicAccessBlock",g.p){};const He=63;function ie({account:A,region:w},b){const R=(0,ge.createHash)("sha2\
56").update(b).digest("hex").slice(0,8),J=`${d.c}-${A}-${w}-`,Ce=Math.max(0,He-J.length-R.length-1),we=b.toLowerCase().slice(
0,Ce).replace(/-+$/,"");return we?`${J}${we}-${R}`:`${J}${R}`}async function Ee(A,w,b){const R={Bucket:ie(w,b),ExpectedBucketOwner:w.
account};return await tt(A,R)||await A.send(new F({Bucket:R.Bucket,...w.region!=="us-east-1"&&{CreateBucketConfiguration:{
LocationConstraint:w.region}}})),await xt(A,R,w,b),R}async function tt(A,w){try{return await A.send(new kt(w)),!0}catch(b){
if((0,re.t)(b,"NotFound","NoSuchBucket"))return!1;if(Ue(b)!==403)throw b;const R=`bucket ${w.Bucket} is closed to accoun\
t ${w.ExpectedBucketOwner}: another account has it, or the role may not read it; use another stack-name or grant s3:List\
Bucket`;throw new re.r("bucket.foreign",R,{cause:b})}}async function xt(A,w,b,R){const J={BlockPublicAcls:!0,BlockPublicPolicy:!0,
IgnorePublicAcls:!0,RestrictPublicBuckets:!0};await A.send(new Le({...w,PublicAccessBlockConfiguration:J})),await A.send(
new At({...w,VersioningConfiguration:{Status:"Enabled"}}));const Ce={Rules:[{ApplyServerSideEncryptionByDefault:{SSEAlgorithm:"\
AES256"}}]};await A.send(new et({...w,ServerSideEncryptionConfiguration:Ce})),await A.send(new wt({...w,Policy:Pt(w.Bucket,
b.partition)}));const we={TagSet:[{Key:d.u,Value:R}]};await A.send(new ke({...w,Tagging:we}))}function Pt(A,w){const b=`\
arn:${w}:s3:::${A}`;return JSON.stringify({Version:"2012-10-17",Statement:[{Sid:"TlsOnly",Effect:"Deny",Principal:"*",Action:"\
s3:*",Resource:[b,`${b}/*`],Condition:{Bool:{"aws:SecureTransport":"false"}}}]})}async function vt(A,w,b){try{return await A.
send(new Je({...w,Key:b.key})),!1}catch(R){if(!(0,re.t)(R,"NotFound","NoSuchKey"))throw R}return await A.send(new z({...w,
Key:b.key,Body:b.body,ContentType:b.key.endsWith(".json")?"application/json":"application/zip",ChecksumSHA256:Buffer.from(
b.sha256,"hex").toString("base64")})),!0}async function It(A,{Bucket:w},b){const R=await A.config.endpoint?.(),J=R?`${R.
protocol}//${R.hostname}${R.port?`:${R.port}`:""}`:void 0,{url:Ce}=A.config.endpointProvider({Bucket:w,Region:await A.config.
region(),ForcePathStyle:await A.config.forcePathStyle===!0,...J&&{Endpoint:J}});return`${Ce.href.replace(/\/$/,"")}/${b}`}
const Ue=A=>A?.$metadata?.httpStatusCode}),3189:((_r,Rt,N)=>{N.d(Rt,{C:()=>wi,E:()=>Mn,S:()=>ki,T:()=>xi,_:()=>yi,a:()=>vd,
b:()=>Pi,c:()=>Bd,d:()=>Td,f:()=>Dd,g:()=>Ei,h:()=>gi,i:()=>Pd,l:()=>Md,m:()=>Si,n:()=>wd,o:()=>Id,p:()=>Ld,r:()=>xd,s:()=>Nd,
t:()=>Qd,u:()=>Od,v:()=>bi,w:()=>Ai,x:()=>Ri,y:()=>On});var d=N(3040),re=N(4582),g=N(9208),ge=N(10),F=N(1649),kt=N(8538),
Je=N(3655),et=N(7804),wt=N(550),ke=N(9576),At=N(4327),z=N(4782),Le=N(8060),He=N(86),ie=N(7598),Ee=N(7075),tt=class extends Ee.
Readable{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({expectedChecksum:e,checksum:t,
source:s,checksumSourceLocation:n,base64Encoder:r}){if(super(),typeof s.pipe!="function")throw new Error(`@smithy/util-s\
tream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`);this.source=s,this.base64Encoder=r??d.bt,
this.expectedChecksum=e,this.checksum=t,this.checksumSourceLocation=n,this.source.on("data",this.onSourceData),this.source.
on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),this.source.
pause()}onSourceData=e=>{if(!this.destroyed){try{this.checksum.update(e)}catch(t){this.destroy(t);return}this.push(e)||this.
source.pause()}};onSourceEnd=async()=>{if(!this.destroyed){try{const e=await this.checksum.digest(),t=this.base64Encoder(
e);if(this.expectedChecksum!==t){this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but rece\
ived "${t}" in response header "${this.checksumSourceLocation}".`));return}}catch(e){this.destroy(e);return}this.push(null)}};onSourceError=e=>{
this.destroy(e)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(new Error("Connection lost\
 or stream closed before all data was received."))};_read(e){this.source.resume()}_destroy(e,t){this.source?.removeListener(
"data",this.onSourceData),this.source?.removeListener("end",this.onSourceEnd),this.source?.removeListener("error",this.onSourceError),
this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),t(e)}};const xt=typeof ReadableStream=="f\
unction"?ReadableStream:function(){};var Pt=class extends xt{};const vt=({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:n,
base64Encoder:r})=>{if(!(0,F.a)(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??
s} in ChecksumStream.`);const i=r??et.n;if(typeof TransformStream!="function")throw new Error("@smithy/util-stream: unab\
le to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const a=new TransformStream(
{start(){},async transform(u,p){t.update(u),p.enqueue(u)},async flush(u){const p=await t.digest(),l=i(p);if(e!==l){const m=new Error(
`Checksum mismatch: expected "${e}" but received "${l}" in response header "${n}".`);u.error(m)}else u.terminate()}});s.
pipeThrough(a);const c=a.readable;return Object.setPrototypeOf(c,Pt.prototype),c};function It(e){return typeof ReadableStream==
"function"&&(0,F.a)(e.source)?vt(e):new tt(e)}var Ue=class{allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.
allocByteArray=e}push(e){this.byteArrays.push(e),this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const s=this.
byteArrays[0];return this.reset(),s}const e=this.allocByteArray(this.byteLength);let t=0;for(let s=0;s<this.byteArrays.length;++s){
const n=this.byteArrays[s];e.set(n,t),t+=n.byteLength}return this.reset(),e}reset(){this.byteArrays=[],this.byteLength=0}};
function A(e,t,s){const n=e.getReader();let r=!1,i=0;const a=["",new Ue(p=>new Uint8Array(p))];let c=-1;const u=async p=>{
const{value:l,done:m}=await n.read(),f=l;if(m){if(c!==-1){const S=b(a,c);R(S)>0&&p.enqueue(S)}p.close()}else{const S=J(f,
!1);if(c!==S&&(c>=0&&p.enqueue(b(a,c)),c=S),c===-1){p.enqueue(f);return}const C=R(f);i+=C;const U=R(a[c]);if(C>=t&&U===0)
p.enqueue(f);else{const I=w(a,c,f);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${C} is below thres\
hold of ${t}, automatically buffering.`)),I>=t?p.enqueue(b(a,c)):await u(p)}}};return new ReadableStream({pull:u})}function w(e,t,s){
switch(t){case 0:return e[0]+=s,R(e[0]);case 1:case 2:return e[t].push(s),R(e[t])}}function b(e,t){switch(t){case 0:const s=e[0];
return e[0]="",s;case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to fl\
ush()`)}function R(e){return e?.byteLength??e?.length??0}function J(e,t=!0){return t&&typeof Buffer<"u"&&e instanceof Buffer?
2:e instanceof Uint8Array?1:typeof e=="string"?0:-1}function Ce(e,t,s){if((0,F.a)(e))return A(e,t,s);const n=new Ee.Readable(
{read(){}});let r=!1,i=0;const a=["",new Ue(u=>new Uint8Array(u)),new Ue(u=>Buffer.from(new Uint8Array(u)))];let c=-1;return e.
on("data",u=>{const p=J(u,!0);if(c!==p&&(c>=0&&n.push(b(a,c)),c=p),c===-1){n.push(u);return}const l=R(u);i+=l;const m=R(
a[c]);if(l>=t&&m===0)n.push(u);else{const f=w(a,c,u);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${l}\
 is below threshold of ${t}, automatically buffering.`)),f>=t&&n.push(b(a,c))}}),e.on("end",()=>{if(c!==-1){const u=b(a,
c);R(u)>0&&n.push(u)}n.push(null)}),n}const we=(e,t)=>{const{base64Encoder:s,bodyLengthChecker:n,checksumAlgorithmFn:r,checksumLocationName:i,
streamHasher:a}=t,c=s!==void 0&&n!==void 0&&r!==void 0&&i!==void 0&&a!==void 0,u=c?a(r,e):void 0;Promise.resolve(u).catch(
()=>{});const p=e.getReader();return new ReadableStream({async pull(l){const{value:m,done:f}=await p.read();if(f){if(l.enqueue(
`0\r
`),c){const S=s(await u);l.enqueue(`${i}:${S}\r
`),l.enqueue(`\r
`)}l.close()}else l.enqueue(`${(n(m)||0).toString(16)}\r
${m}\r
`)}})};function Sr(e,t){const s=e,n=e;if((0,F.a)(n))return we(n,t);const{base64Encoder:r,bodyLengthChecker:i,checksumAlgorithmFn:a,
checksumLocationName:c,streamHasher:u}=t,p=r!==void 0&&a!==void 0&&c!==void 0&&u!==void 0,l=p?u(a,s):void 0;Promise.resolve(
l).catch(()=>{});const m=new Ee.Readable({read(){s.resume()}});return s.on("data",f=>{const S=i(f)||0;S!==0&&(m.push(`${S.
toString(16)}\r
`),m.push(f),m.push(`\r
`)||s.pause())}),s.on("error",f=>{m.destroy(f)}),s.pause(),s.on("end",async()=>{try{if(m.push(`0\r
`),p){const f=r(await l);m.push(`${c}:${f}\r
`),m.push(`\r
`)}m.push(null)}catch(f){m.destroy(f)}}),m}const gr=/[&<>"]/g,Er={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Cr(e){
return e.replace(gr,t=>Er[t])}const yr=/[&"'<>\r\n\u0085\u2028]/g,br={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;","\
>":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function Rr(e){return e.replace(yr,t=>br[t])}
var Nt=class{value;constructor(e){this.value=e}toString(){return Rr(""+this.value)}},ee=class bt{name;children;attributes={};static of(t,s,n){
const r=new bt(t);return s!==void 0&&r.addChildNode(new Nt(s)),n!==void 0&&r.withName(n),r}constructor(t,s=[]){this.name=
t,this.children=s}withName(t){return this.name=t,this}addAttribute(t,s){return this.attributes[t]=s,this}addChildNode(t){
return this.children.push(t),this}removeAttribute(t){return delete this.attributes[t],this}n(t){return this.name=t,this}c(t){
return this.children.push(t),this}a(t,s){return s!=null&&(this.attributes[t]=s),this}cc(t,s,n=s){if(t[s]!=null){const r=bt.
of(s,t[s]).withName(n);this.c(r)}}l(t,s,n,r){t[s]!=null&&r().map(i=>{i.withName(n),this.c(i)})}lc(t,s,n,r){if(t[s]!=null){
const i=r(),a=new bt(n);i.map(c=>{a.c(c)}),this.c(a)}}toString(){const t=!!this.children.length;let s=`<${this.name}`;const n=this.
attributes;for(const r of Object.keys(n)){const i=n[r];i!=null&&(s+=` ${r}="${Cr(""+i)}"`)}return s+=t?`>${this.children.
map(r=>r.toString()).join("")}</${this.name}>`:"/>"}};const kr=(e,t)=>{if(t?.Error?.Code!==void 0)return t.Error.Code;if(t?.
Code!==void 0)return t.Code;if(e.statusCode==404)return"NotFound"};var wr=class extends He.n{settings;stringBuffer;byteBuffer;buffer;constructor(e){
super(),this.settings=e}write(e,t){const s=d.it.of(e);if(s.isStringSchema()&&typeof t=="string")this.stringBuffer=t;else if(s.
isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??d.xt)(t);else{this.buffer=this.writeStruct(
s,t,void 0);const n=s.getMergedTraits();n.httpPayload&&!n.xmlName&&this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==
void 0){const t=this.byteBuffer;return delete this.byteBuffer,t}if(this.stringBuffer!==void 0){const t=this.stringBuffer;
return delete this.stringBuffer,t}const e=this.buffer;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute(
"xmlns",this.settings.xmlNamespace)),delete this.buffer,e.toString()}writeStruct(e,t,s){const n=e.getMergedTraits(),r=e.
isMemberSchema()&&!n.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():n.xmlName??e.getName();if(!r||!e.isStructSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.
getName(!0)}.`);const i=ee.of(r),[a,c]=this.getXmlnsAttribute(e,s);for(const[p,l]of e.structIterator()){const m=t[p];if(m!=
null||l.isIdempotencyToken()){if(l.getMergedTraits().xmlAttribute){i.addAttribute(l.getMergedTraits().xmlName??p,this.writeSimple(
l,m));continue}if(l.isListSchema())this.writeList(l,m,i,c);else if(l.isMapSchema())this.writeMap(l,m,i,c);else if(l.isStructSchema())
i.addChildNode(this.writeStruct(l,m,c));else{const f=ee.of(l.getMergedTraits().xmlName??l.getMemberName());this.writeSimpleInto(
l,m,f,c),i.addChildNode(f)}}}const{$unknown:u}=t;if(u&&e.isUnionSchema()&&Array.isArray(u)&&Object.keys(t).length===1){const[
p,l]=u,m=ee.of(p);if(typeof l!="string")if(t instanceof ee||t instanceof Nt)i.addChildNode(t);else throw new Error("@aws\
-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(
0,l,m,c),i.addChildNode(m)}return c&&i.addAttribute(a,c),i}writeList(e,t,s,n){if(!e.isMemberSchema())throw new Error(`@a\
ws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);const r=e.getMergedTraits(),i=e.
getValueSchema(),a=i.getMergedTraits(),c=!!a.sparse,u=!!r.xmlFlattened,[p,l]=this.getXmlnsAttribute(e,n),m=(f,S)=>{if(i.
isListSchema())this.writeList(i,Array.isArray(S)?S:[S],f,l);else if(i.isMapSchema())this.writeMap(i,S,f,l);else if(i.isStructSchema()){
const C=this.writeStruct(i,S,l);f.addChildNode(C.withName(u?r.xmlName??e.getMemberName():a.xmlName??"member"))}else{const C=ee.
of(u?r.xmlName??e.getMemberName():a.xmlName??"member");this.writeSimpleInto(i,S,C,l),f.addChildNode(C)}};if(u)for(const f of t)
(c||f!=null)&&m(s,f);else{const f=ee.of(r.xmlName??e.getMemberName());l&&f.addAttribute(p,l);for(const S of t)(c||S!=null)&&
m(f,S);s.addChildNode(f)}}writeMap(e,t,s,n,r=!1){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml s\
erializer, cannot write non-member map: ${e.getName(!0)}`);const i=e.getMergedTraits(),a=e.getKeySchema(),c=a.getMergedTraits().
xmlName??"key",u=e.getValueSchema(),p=u.getMergedTraits(),l=p.xmlName??"value",m=!!p.sparse,f=!!i.xmlFlattened,[S,C]=this.
getXmlnsAttribute(e,n),U=(I,G,K)=>{const D=ee.of(c,G),[Ze,De]=this.getXmlnsAttribute(a,C);De&&D.addAttribute(Ze,De),I.addChildNode(
D);let Re=ee.of(l);u.isListSchema()?this.writeList(u,K,Re,C):u.isMapSchema()?this.writeMap(u,K,Re,C,!0):u.isStructSchema()?
Re=this.writeStruct(u,K,C):this.writeSimpleInto(u,K,Re,C),I.addChildNode(Re)};if(f)for(const I in t){const G=t[I];if(m||
G!=null){const K=ee.of(i.xmlName??e.getMemberName());U(K,I,G),s.addChildNode(K)}}else{let I;r||(I=ee.of(i.xmlName??e.getMemberName()),
C&&I.addAttribute(S,C),s.addChildNode(I));for(const G in t){const K=t[G];if(m||K!=null){const D=ee.of("entry");U(D,G,K),
(r?s:I).addChildNode(D)}}}}writeSimple(e,t){if(t===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) cann\
ot write null value.");const s=d.it.of(e);let n=null;if(t&&typeof t=="object")if(s.isBlobSchema())n=(this.serdeContext?.
base64Encoder??d.bt)(t);else if(s.isTimestampSchema()&&t instanceof Date)switch((0,d.N)(s,this.settings)){case 5:n=t.toISOString().
replace(".000Z","Z");break;case 6:n=(0,F.o)(t);break;case 7:n=String(t.getTime()/1e3);break;default:console.warn("Missin\
g timestamp format, using http date",t),n=(0,F.o)(t)}else{if(s.isBigDecimalSchema()&&t)return t instanceof d.ht?t.string:
String(t);throw s.isMapSchema()||s.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, cannot call _writ\
e() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer, unh\
andled schema type for object value and schema: ${s.getName(!0)}`)}if((s.isBooleanSchema()||s.isNumericSchema()||s.isBigIntegerSchema()||
s.isBigDecimalSchema())&&(n=String(t)),s.isStringSchema()&&(t===void 0&&s.isIdempotencyToken()?n=(0,d.z)():n=String(t)),
n===null)throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${t}`);return n}writeSimpleInto(e,t,s,n){const r=this.
writeSimple(e,t),i=d.it.of(e),a=new Nt(r),[c,u]=this.getXmlnsAttribute(i,n);u&&s.addAttribute(c,u),s.addChildNode(a)}getXmlnsAttribute(e,t){
const[s,n]=e.getMergedTraits().xmlNamespace??[];return n&&n!==t?[s?`xmlns:${s}`:"xmlns",n]:[void 0,void 0]}},Ar=class extends He.
n{settings;constructor(e){super(),this.settings=e}createSerializer(){const e=new wr(this.settings);return e.setSerdeContext(
this.serdeContext),e}createDeserializer(){const e=new He.t(this.settings);return e.setSerdeContext(this.serdeContext),e}},
xr=class extends Le.r{codec;serializer;deserializer;mixin=new d.n;constructor(e){super(e);const t={timestampFormat:{useTrait:!0,
default:5},httpBindings:!0,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace};this.codec=new Ar(t),this.serializer=
new Le.t(this.codec.createSerializer(),t),this.deserializer=new Le.n(this.codec.createDeserializer(),t)}getPayloadCodec(){
return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,s){const n=await super.serializeRequest(
e,t,s),r=d.it.of(e.input);if(!n.headers["content-type"]){const i=this.mixin.resolveRestContentType(this.getDefaultContentType(),
r);i&&(n.headers["content-type"]=i)}return typeof n.body=="string"&&n.headers["content-type"]===this.getDefaultContentType()&&
!n.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(r)&&(n.body='<?xml version="1.0" encoding="UTF-8"?>'+n.
body),n}async deserializeResponse(e,t,s){return super.deserializeResponse(e,t,s)}async handleError(e,t,s,n,r){const i=kr(
s,n)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace),n.Error&&typeof n.Error==
"object")for(const S of Object.keys(n.Error))n[S]=n.Error[S],S.toLowerCase()==="message"&&(n.message=n.Error[S]);n.RequestId&&
!r.requestId&&(r.requestId=n.RequestId);const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,s,n,r),u=d.it.of(a),p=n.Error?.message??n.Error?.Message??n.message??n.Message??"Unknown\
Error",l=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({});await this.deserializeHttpMessage(a,t,s,n);const m={},
f=this.codec.createDeserializer();for(const[S,C]of u.structIterator()){const U=C.getMergedTraits().xmlName??S,I=n.Error?.[U]??
n[U];m[S]=f.readSchema(C,I)}throw this.mixin.decorateServiceException(Object.assign(l,c,{$fault:u.getMergedTraits().error,
message:p},m),n)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){for(const[,t]of e.structIterator())
if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema());return!1}},Pr=class extends Ee.
Writable{hash;constructor(e,t){super(t),this.hash=e}_write(e,t,s){try{this.hash.update((0,d.pt)(e))}catch(n){return s(n)}
s()}};const vr=(e,t)=>{if(t.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");
const s=new e,n=new Pr(s);return t.pipe(n),new Promise((r,i)=>{t.on("error",a=>{n.end(),i(a)}),n.on("error",i),n.on("fin\
ish",()=>{s.digest().then(r).catch(i)})})};var Ir=class{digestLength=16;state=Uint32Array.from(Ls);writeBuffer=new DataView(
new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=(0,d.pt)(e);let s=0,n=t.byteLength;for(this.bytesHashed+=
n;n>0;)this.writeBuffer.setUint8(this.bufferLength++,t[s++]),--n,this.bufferLength===64&&(Bt(this.state,this.writeBuffer),
this.bufferLength=0)}async digest(){const e=Uint32Array.from(this.state),t=new DataView(this.writeBuffer.buffer.slice(0));
let s=this.bufferLength;const n=this.bytesHashed*8;if(t.setUint8(s++,128),this.bufferLength%64>=56){for(let a=s;a<64;++a)
t.setUint8(a,0);Bt(e,t),s=0}for(let a=s;a<56;++a)t.setUint8(a,0);t.setUint32(56,n>>>0,!0),t.setUint32(60,Math.floor(n/2**
32),!0),Bt(e,t);const r=new Uint8Array(16),i=new DataView(r.buffer);for(let a=0;a<4;++a)i.setUint32(a*4,e[a],!0);return r}reset(){
this.state.set(Ls),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}};const Ls=[
1732584193,4023233417,2562383102,271733878],me=4294967295,Nr=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),Br=Array.
from({length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function Bt(e,t){let s=e[0],n=e[1],r=e[2],i=e[3];for(let a=0;a<
64;++a){let c,u;a<16?(c=n&r|~n&i,u=a):a<32?(c=i&n|r&~i,u=(5*a+1)%16):a<48?(c=n^r^i,u=(3*a+5)%16):(c=r^(n|~i),u=7*a%16);const p=t.
getUint32(u*4,!0),l=i;i=r,r=n;const m=Nr[(a>>4)*4+(a&3)],f=(s+c&me)+(p+Br[a]&me)&me;n=n+((f<<m|f>>>32-m)>>>0)&me,s=l}e[0]=
e[0]+s&me,e[1]=e[1]+n&me,e[2]=e[2]+r&me,e[3]=e[3]+i&me}const Mr=(()=>{try{return(0,ie.createHash)("md5"),!0}catch{return!1}})()?
Or():Ir;function Or(){return class{digestLength=16;hash=(0,ie.createHash)("md5");update(t){this.hash.update((0,d.pt)(t))}async digest(){
const t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=(0,ie.createHash)(
"md5")}}}const Tr=e=>typeof e=="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6,pe={WHEN_SUPPORTED:"WHEN_SUPPORTE\
D",WHEN_REQUIRED:"WHEN_REQUIRED"},Hs=pe.WHEN_SUPPORTED,ze={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},
Us=pe.WHEN_SUPPORTED;var x;(function(e){e.MD5="MD5",e.CRC32="CRC32",e.CRC32C="CRC32C",e.CRC64NVME="CRC64NVME",e.SHA1="SH\
A1",e.SHA256="SHA256"})(x||(x={}));var zs;(function(e){e.HEADER="header",e.TRAILER="trailer"})(zs||(zs={}));const Mt=x.CRC32;
var Ae;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(Ae||(Ae={}));const st=(e,t,s,n)=>{if(!(t in e))return;const r=e[t].
toUpperCase();if(!Object.values(s).includes(r))throw new TypeError(`Cannot load ${n} '${t}'. Expected one of ${Object.values(
s)}, got '${e[t]}'.`);return r},Dr="AWS_REQUEST_CHECKSUM_CALCULATION",Lr="request_checksum_calculation",Hr={environmentVariableSelector:e=>st(
e,Dr,pe,Ae.ENV),configFileSelector:e=>st(e,Lr,pe,Ae.CONFIG),default:Hs},Ur="AWS_RESPONSE_CHECKSUM_VALIDATION",zr="respon\
se_checksum_validation",$r={environmentVariableSelector:e=>st(e,Ur,ze,Ae.ENV),configFileSelector:e=>st(e,zr,ze,Ae.CONFIG),
default:Us},Vr=(e,{requestChecksumRequired:t,requestAlgorithmMember:s,requestChecksumCalculation:n})=>{if(!s)return n===
pe.WHEN_SUPPORTED||t?Mt:void 0;if(e[s])return e[s]},nt=e=>e===x.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`,Kr=(e,t)=>{
const s=e.toLowerCase();for(const n of Object.keys(t))if(s===n.toLowerCase())return!0;return!1},jr=(e,t)=>{const s=e.toLowerCase();
for(const n of Object.keys(t))if(n.toLowerCase().startsWith(s))return!0;return!1},$s=e=>e!==void 0&&typeof e!="string"&&
!ArrayBuffer.isView(e)&&!(0,kt.o)(e),Vs=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let s=0;s<8;++s)t=t&1?2197175160^
t>>>1:t>>>1;Vs[e]=t>>>0}var qr=class{digestLength=4;crc=4294967295;update(e){let t=this.crc;for(let s=0;s<e.length;++s)t=
t>>>8^Vs[(t^e[s])&255];this.crc=t}async digest(){const e=(this.crc^4294967295)>>>0,t=new Uint8Array(4);return t[0]=e>>>24,
t[1]=e>>>16&255,t[2]=e>>>8&255,t[3]=e&255,t}reset(){this.crc=4294967295}};const Fr=qr,Wr={CrtCrc64Nvme:null},Xr=()=>{const t=new Array(
8);for(let s=0;s<8;s++){const n=new Array(512);for(let r=0;r<256;r++){let i=BigInt(r);for(let a=0;a<8*(s+1);a++)i&1n?i=i>>
1n^11127430586519243189n:i=i>>1n;n[r*2]=Number(i>>32n&4294967295n),n[r*2+1]=Number(i&4294967295n)}t[s]=new Uint32Array(n)}
return t};let Ot,$e,Tt,Dt,Lt,Ht,Ut,zt,$t;const Gr=()=>{Ot||(Ot=Xr(),[$e,Tt,Dt,Lt,Ht,Ut,zt,$t]=Ot)};var Qr=class{c1=0;c2=0;constructor(){
Gr(),this.reset()}update(e){const t=e.length;let s=0,n=this.c1,r=this.c2;for(;s+8<=t;){const i=((r^e[s++])&255)<<1,a=((r>>>
8^e[s++])&255)<<1,c=((r>>>16^e[s++])&255)<<1,u=((r>>>24^e[s++])&255)<<1,p=((n^e[s++])&255)<<1,l=((n>>>8^e[s++])&255)<<1,
m=((n>>>16^e[s++])&255)<<1,f=((n>>>24^e[s++])&255)<<1;n=$t[i]^zt[a]^Ut[c]^Ht[u]^Lt[p]^Dt[l]^Tt[m]^$e[f],r=$t[i+1]^zt[a+1]^
Ut[c+1]^Ht[u+1]^Lt[p+1]^Dt[l+1]^Tt[m+1]^$e[f+1]}for(;s<t;){const i=((r^e[s])&255)<<1;r=(r>>>8|(n&255)<<24)>>>0,n=n>>>8^$e[i],
r^=$e[i+1],++s}this.c1=n,this.c2=r}async digest(){const e=this.c1^4294967295,t=this.c2^4294967295;return new Uint8Array(
[e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255])}reset(){this.c1=4294967295,this.c2=4294967295}},Zr=class{impl;constructor(){
const e=Wr.CrtCrc64Nvme;this.impl=e?new e:new Qr}update(e){this.impl.update(e)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}};const Yr=[x.CRC32,x.CRC32C,x.CRC64NVME,x.SHA1,x.SHA256],Ks=[x.SHA256,x.SHA1,x.CRC32,x.CRC32C,x.CRC64NVME],
js=(e,t)=>{const{checksumAlgorithms:s={}}=t;switch(e){case x.MD5:return s?.MD5??t.md5;case x.CRC32:return s?.CRC32??Je.m;case x.
CRC32C:return s?.CRC32C??Fr;case x.CRC64NVME:return s?.CRC64NVME??Zr;case x.SHA1:return s?.SHA1??t.sha1;case x.SHA256:return s?.
SHA256??t.sha256;default:if(s?.[e])return s[e];throw new Error(`The checksum algorithm "${e}" is not supported by the cl\
ient. Select one of ${Yr}, or provide an implementation to  the client constructor checksums field.`)}},qs=(e,t)=>{const s=new e;
return s.update((0,d.pt)(t||"")),s.digest()},Jr={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],
override:!0},eo=(e,t)=>(s,n)=>async r=>{if(!re.t.isInstance(r.request)||jr("x-amz-checksum-",r.request.headers))return s(
r);const{request:i,input:a}=r,{body:c,headers:u}=i,{base64Encoder:p,streamHasher:l}=e,{requestChecksumRequired:m,requestAlgorithmMember:f}=t,
S=await e.requestChecksumCalculation(),C=f?.name,U=f?.httpHeader;C&&!a[C]&&(S===pe.WHEN_SUPPORTED||m)&&(a[C]=Mt,U&&(u[U]=
Mt));const I=Vr(a,{requestChecksumRequired:m,requestAlgorithmMember:f?.name,requestChecksumCalculation:S});let G=c,K=u;if(I){
switch(I){case x.CRC32:(0,d.St)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case x.CRC32C:(0,d.St)(n,"FLEXIBLE_CHECKSUMS\
_REQ_CRC32C","V");break;case x.CRC64NVME:(0,d.St)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case x.SHA1:(0,d.St)(n,"FL\
EXIBLE_CHECKSUMS_REQ_SHA1","X");break;case x.SHA256:(0,d.St)(n,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")}const D=nt(I),Ze=js(
I,e);if($s(c)){const{getAwsChunkedEncodingStream:De,bodyLengthChecker:Re}=e;G=De(typeof e.requestStreamBufferSize=="numb\
er"&&e.requestStreamBufferSize>=8192?Ce(c,e.requestStreamBufferSize,n.logger):c,{base64Encoder:p,bodyLengthChecker:Re,checksumLocationName:D,
checksumAlgorithmFn:Ze,streamHasher:l}),K={...u,"content-encoding":u["content-encoding"]?`${u["content-encoding"]},aws-c\
hunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":u["content-length"],"x-amz-content-sh\
a256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":D},delete K["content-length"]}else if(!Kr(D,u)){const De=await qs(
Ze,c);K={...u,[D]:p(De)}}}try{return await s({...r,request:{...i,headers:K,body:G}})}catch(D){if(D instanceof Error&&D.name===
"InvalidChunkSizeError")try{D.message.endsWith(".")||(D.message+="."),D.message+=" Set [requestStreamBufferSize=number e\
.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch{}throw D}},to={name:"flexibleC\
hecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:!0},so=(e,t)=>(s,n)=>async r=>{
const i=r.input,{requestValidationModeMember:a}=t,c=await e.requestChecksumCalculation(),u=await e.responseChecksumValidation();
switch(c){case pe.WHEN_REQUIRED:(0,d.St)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case pe.WHEN_SUPPORTED:(0,d.
St)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z")}switch(u){case ze.WHEN_REQUIRED:(0,d.St)(n,"FLEXIBLE_CHECKSUMS_RES_WH\
EN_REQUIRED","c");break;case ze.WHEN_SUPPORTED:(0,d.St)(n,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")}return a&&!i[a]&&
u===ze.WHEN_SUPPORTED&&(i[a]="ENABLED"),s(r)},Fs=(e=[])=>{const t=[];let s=Ks.length;for(const n of e){const r=Ks.indexOf(
n);r!==-1?t[r]=n:t[s++]=n}return t.filter(Boolean)},no=e=>{const t=e.lastIndexOf("-");if(t!==-1){const s=e.slice(t+1);if(!s.
startsWith("0")){const n=parseInt(s,10);if(!isNaN(n)&&n>=1&&n<=1e4)return!0}}return!1},ro=async(e,{checksumAlgorithmFn:t,
base64Encoder:s})=>s(await qs(t,e)),oo=async(e,{config:t,responseAlgorithms:s,logger:n})=>{const r=Fs(s),{body:i,headers:a}=e;
for(const c of r){const u=nt(c),p=a[u];if(p){let l;try{l=js(c,t)}catch(S){if(c===x.CRC64NVME){n?.warn(`Skipping ${x.CRC64NVME}\
 checksum validation: ${S.message}`);continue}throw S}const{base64Encoder:m}=t;if($s(i)){e.body=It({expectedChecksum:p,checksumSourceLocation:u,
checksum:new l,source:i,base64Encoder:m});return}const f=await ro(i,{checksumAlgorithmFn:l,base64Encoder:m});if(f===p)break;
throw new Error(`Checksum mismatch: expected "${f}" but received "${p}" in response header "${u}".`)}}},io={name:"flexib\
leChecksumsResponseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},
ao=(e,t)=>(s,n)=>async r=>{if(!re.t.isInstance(r.request))return s(r);const i=r.input,a=await s(r),c=a.response,{requestValidationModeMember:u,
responseAlgorithms:p}=t;if(u&&i[u]==="ENABLED"){const{clientName:l,commandName:m}=n,f=Object.keys(e.checksumAlgorithms??
{}).filter(C=>{const U=nt(C);return c.headers[U]!==void 0}),S=Fs([...p??[],...f]);if(l==="S3Client"&&m==="GetObjectComma\
nd"&&S.every(C=>{const U=nt(C),I=c.headers[U];return!I||no(I)}))return a;await oo(c,{config:e,responseAlgorithms:S,logger:n.
logger})}return a},Vt=(e,t)=>({applyToStack:s=>{s.add(eo(e,t),Jr),s.addRelativeTo(so(e,t),to),s.addRelativeTo(ao(e,t),io)}}),
co=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:s,requestStreamBufferSize:n}=e;return Object.assign(
e,{requestChecksumCalculation:(0,d._t)(t??Hs),responseChecksumValidation:(0,d._t)(s??Us),requestStreamBufferSize:Number(
n??0),checksumAlgorithms:e.checksumAlgorithms??{}})},uo="content-length",lo="x-amz-decoded-content-length";function ho(){
return(e,t)=>async s=>{const{request:n}=s;if(re.t.isInstance(n)&&!(uo in n.headers)&&!(lo in n.headers)){const r="Are yo\
u using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-s\
torage.";typeof t?.logger?.warn=="function"&&!(t.logger instanceof d.Q)?t.logger.warn(r):console.warn(r)}return e({...s})}}
const mo={step:"finalizeRequest",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},
po=e=>({applyToStack:t=>{t.add(ho(),mo)}}),fo=e=>(t,s)=>async n=>{const r=await e.region(),i=e.region;let a=()=>{};s.__s3RegionRedirect&&
(Object.defineProperty(e,"region",{writable:!1,value:async()=>s.__s3RegionRedirect}),a=()=>Object.defineProperty(e,"regi\
on",{writable:!0,value:i}));try{const c=await t(n);if(s.__s3RegionRedirect&&(a(),r!==await e.region()))throw new Error("\
Region was not restored following S3 region redirect.");return c}catch(c){throw a(),c}},_o={tags:["REGION_REDIRECT","S3"],
name:"regionRedirectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};function So(e){
return(t,s)=>async n=>{try{return await t(n)}catch(r){if(e.followRegionRedirects){const i=r?.$metadata?.httpStatusCode,a=s.
commandName==="HeadBucketCommand",c=r?.$response?.headers?.["x-amz-bucket-region"];if(c&&(i===301||i===400&&(r?.name==="\
IllegalLocationConstraintException"||a))){try{const u=c;s.logger?.debug(`Redirecting from ${await e.region()} to ${u}`),
s.__s3RegionRedirect=u,(0,d.St)(s,"S3_REGION_REDIRECT","Ah")}catch(u){throw new Error("Region redirect failed: "+u)}return t(
n)}}throw r}}}const go={step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},Eo=e=>({
applyToStack:t=>{t.add(So(e),go),t.addRelativeTo(fo(e),_o)}});var Co=class mr{data;lastPurgeTime=Date.now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(t={}){
this.data=t}get(t){const s=this.data[t];if(s)return s}set(t,s){return this.data[t]=s,s}delete(t){delete this.data[t]}clear(){
this.data={}}async purgeExpired(){const t=Date.now();if(this.lastPurgeTime+mr.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>t)return;
const s=this.data;for(const n in s){const r=s[n];if(!r.isRefreshing){const i=await r.identity;i.expiration&&i.expiration.
getTime()<t&&s[n]===r&&delete s[n]}}}},Kt=class{_identity;isRefreshing;accessed;constructor(e,t=!1,s=Date.now()){this._identity=
e,this.isRefreshing=t,this.accessed=s}get identity(){return this.accessed=Date.now(),this._identity}},yo=class pr{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(t,s=new Co){
this.createSessionFn=t,this.cache=s}async getS3ExpressIdentity(t,s){const n=s.Bucket,{cache:r}=this;t.accessKeyId!==this.
accessKeyId&&(this.accessKeyId=t.accessKeyId,this.cacheGeneration++,r.clear());const i=this.cacheGeneration,a=r.get(n);return a?
a.identity.then(c=>(c.expiration?.getTime()??0)<Date.now()?r.set(n,new Kt(this.getIdentity(n))).identity:((c.expiration?.
getTime()??0)<Date.now()+pr.REFRESH_WINDOW_MS&&!a.isRefreshing&&(a.isRefreshing=!0,this.getIdentity(n).then(u=>{i===this.
cacheGeneration&&r.set(n,new Kt(Promise.resolve(u)))})),c)):r.set(n,new Kt(this.getIdentity(n))).identity}async getIdentity(t){
await this.cache.purgeExpired().catch(n=>{console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: \

`+n)});const s=await this.createSessionFn(t);if(!s.Credentials?.AccessKeyId||!s.Credentials?.SecretAccessKey)throw new Error(
"s3#createSession response credential missing AccessKeyId or SecretAccessKey.");return{accessKeyId:s.Credentials.AccessKeyId,
secretAccessKey:s.Credentials.SecretAccessKey,sessionToken:s.Credentials.SessionToken,expiration:s.Credentials.Expiration?
new Date(s.Credentials.Expiration):void 0}}};const bo=(e,{session:t})=>{const[s,n]=t,{forcePathStyle:r,useAccelerateEndpoint:i,
disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:u,bucketEndpoint:p,expectContinueHeader:l}=e;
return Object.assign(e,{forcePathStyle:r??!1,useAccelerateEndpoint:i??!1,disableMultiregionAccessPoints:a??!1,followRegionRedirects:c??
!1,s3ExpressIdentityProvider:u??new yo(async m=>s().send(new n({Bucket:m}))),bucketEndpoint:p??!1,expectContinueHeader:l??
2097152})},Ro=e=>(t,s)=>async n=>{const r=await t(n),{response:i}=r;if(F.d.isInstance(i)&&i.headers.expires){i.headers.expiresstring=
i.headers.expires;try{(0,F.u)(i.headers.expires)}catch(a){s.logger?.warn(`AWS SDK Warning for ${s.clientName}::${s.commandName}\
 response parsing (${i.headers.expires}): ${a}`),delete i.headers.expires}}return r},ko={tags:["S3"],name:"s3ExpiresMidd\
leware",override:!0,relation:"after",toMiddleware:"deserializerMiddleware"},wo=e=>({applyToStack:t=>{t.addRelativeTo(Ro(
e),ko)}}),Ao="sigv4-s3express",xo="X-Amz-S3session-Token".toLowerCase(),Po="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",vo="s3_\
disable_express_session_auth",Io={environmentVariableSelector:e=>(0,d.ft)(e,Po,d.dt.ENV),configFileSelector:e=>(0,d.ft)(
e,vo,d.dt.CONFIG),default:!1},No=e=>(t,s)=>async n=>{if(s.endpointV2){const r=s.endpointV2,i=r.properties?.authSchemes?.[0]?.
name===Ao;if((r.properties?.backend==="S3Express"||r.properties?.bucketType==="Directory")&&((0,d.St)(s,"S3_EXPRESS_BUCK\
ET","J"),s.isS3ExpressBucket=!0),i){const a=n.input.Bucket;if(a){const c=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(
await e.credentials(),{Bucket:a});s.s3ExpressIdentity=c,re.t.isInstance(n.request)&&c.sessionToken&&(n.request.headers[xo]=
c.sessionToken)}}}return t(n)},Bo={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},Mo=e=>({
applyToStack:t=>{t.add(No(e),Bo)}}),Oo=async(e,t,s,n)=>{const r=await n.signWithCredentials(s,e,{});if(r.headers["X-Amz-\
Security-Token"]||r.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express\
 requests.");return r},To=e=>t=>{throw t},Do=(e,t)=>{},Lo=e=>(t,s)=>async n=>{if(!re.t.isInstance(n.request))return t(n);
const r=(0,d.vt)(s).selectedHttpAuthScheme;if(!r)throw new Error("No HttpAuthScheme was selected: unable to sign request");
const{httpAuthOption:{signingProperties:i={}},identity:a,signer:c}=r;let u;s.s3ExpressIdentity?u=await Oo(s.s3ExpressIdentity,
i,n.request,await e.signer()):u=await c.sign(n.request,a,i);const p=await t({...n,request:u}).catch((c.errorHandler||To)(
i));return(c.successHandler||Do)(p.response,i),p},Ho=e=>({applyToStack:t=>{t.addRelativeTo(Lo(e),d.w)}});function Uo(e){
return Ee.Readable.from(Buffer.from(e))}const zo={CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},
$o=e=>(t,s)=>async n=>{const r=await t(n),{response:i}=r;if(!F.d.isInstance(i))return r;const{statusCode:a,body:c}=i;if(a<
200||a>=300)return r;const u=await Vo(c,e);if(i.body=Uo(u),u.length===0&&zo[s.commandName]){const l=new Error("S3 aborte\
d request");throw l.$metadata={httpStatusCode:503},l.name="InternalError",l}const p=e.utf8Encoder(u.subarray(u.length-16));
return p&&p.endsWith("</Error>")&&(i.statusCode=503),r},Vo=(e=new Uint8Array,t)=>e instanceof Uint8Array?Promise.resolve(
e):t.streamCollector(e)||Promise.resolve(new Uint8Array),Ko={relation:"after",toMiddleware:"deserializerMiddleware",tags:[
"THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMiddleware",override:!0},Ve=e=>({applyToStack:t=>{t.addRelativeTo($o(
e),Ko)}});function jo(e){return(t,s)=>async n=>{if(e.bucketEndpoint){const r=s.endpointV2;if(r){const i=n.input.Bucket;if(typeof i==
"string")try{const a=new URL(i);s.endpointV2={...r,url:a}}catch(a){const c=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=t\
rue was set but Bucket=${i} could not be parsed as URL.`;throw s.logger?.constructor?.name==="NoOpLogger"?console.warn(c):
s.logger?.warn?.(c),a}}}return t(n)}}const qo={name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"\
endpointV2Middleware"};function Fo({bucketEndpoint:e}){return t=>async s=>{const{input:{Bucket:n}}=s;if(!e&&typeof n=="s\
tring"&&!Tr(n)&&n.indexOf("/")>=0){const r=new Error(`Bucket name shouldn't contain '/', received '${n}'`);throw r.name=
"InvalidBucketName",r}return t({...s})}}const Wo={step:"initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNa\
meMiddleware",override:!0},Xo=e=>({applyToStack:t=>{t.add(Fo(e),Wo),t.addRelativeTo(jo(e),qo)}});var Go=class extends xr{async serializeRequest(e,t,s){
const n=await super.serializeRequest(e,t,s),r=d.it.of(e.input),i=r.getSchema();let a=0;const c=i[6]??0;if(t&&typeof t=="\
object")for(const[u,p]of r.structIterator()){if(++a>c)break;if(u==="Bucket"){if(!t.Bucket&&p.getMergedTraits().httpLabel)
throw new Error("No value provided for input HTTP label: Bucket.");break}}return n}};const Qo="AWS_S3_USE_ARN_REGION",Zo="\
s3_use_arn_region",Yo={environmentVariableSelector:e=>(0,d.ft)(e,Qo,d.dt.ENV),configFileSelector:e=>(0,d.ft)(e,Zo,d.dt.CONFIG),
default:void 0};function Jo(e){return t=>async s=>{const{request:n}=s;if(e.expectContinueHeader!==!1&&re.t.isInstance(n)&&
n.body&&e.runtime==="node"&&e.requestHandler?.constructor?.name!=="FetchHttpHandler"){let r=!0;if(typeof e.expectContinueHeader==
"number")try{r=(Number(n.headers?.["content-length"])??e.bodyLengthChecker?.(n.body)??1/0)>=e.expectContinueHeader}catch{}else
r=!!e.expectContinueHeader;r&&(n.headers.Expect="100-continue")}return t({...s,request:n})}}const ei={step:"build",tags:[
"SET_EXPECT_HEADER","EXPECT_HEADER"],name:"addExpectContinueMiddleware",override:!0},ti=e=>({applyToStack:t=>{t.add(Jo(e),
ei)}});function si(e){return t=>async s=>{const{CreateBucketConfiguration:n}=s.input,r=await e.region();return!n?.LocationConstraint&&
!n?.Location&&r!=="us-east-1"&&(s.input.CreateBucketConfiguration=s.input.CreateBucketConfiguration??{},s.input.CreateBucketConfiguration.
LocationConstraint=r),t(s)}}const ni={step:"initialize",tags:["LOCATION_CONSTRAINT","CREATE_BUCKET_CONFIGURATION"],name:"\
locationConstraintMiddleware",override:!0},ri=e=>({applyToStack:t=>{t.add(si(e),ni)}});function oi(e){return t=>async s=>{
const n={...s.input};for(const r of[{target:"SSECustomerKey",hash:"SSECustomerKeyMD5"},{target:"CopySourceSSECustomerKey",
hash:"CopySourceSSECustomerKeyMD5"}]){const i=n[r.target];if(i){let a;typeof i=="string"?ai(i,e)?a=e.base64Decoder(i):(a=
e.utf8Decoder(i),n[r.target]=e.base64Encoder(a)):(a=ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):
new Uint8Array(i),n[r.target]=e.base64Encoder(a));const c=new e.md5;c.update(a),n[r.hash]=e.base64Encoder(await c.digest())}}
return t({...s,input:n})}}const ii={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:!0},Ws=e=>({applyToStack:t=>{
t.add(oi(e),ii)}});function ai(e,t){if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e))return!1;
try{return t.base64Decoder(e).length===32}catch{return!1}}const P="ref",E="argv",Xs="backend",oe="authSchemes",Q="disabl\
eDoubleEncoding",Z="signingName",ae="signingRegion",jt="signingRegionSet",_=-1,k=!0,Y=!1,qt="isSet",te="booleanEquals",y="\
stringEquals",L="coalesce",$="substring",M="",Gs="aws.partition",Qs="partitionResult",Zs="accessPointSuffix",Ys="regionP\
refix",rt=e=>"outpostId_ssa_"+e+M,Js="hardwareType",Ft="ite",ce="isValidHostLabel",ue="sigv4",en="aws.isVirtualHostableS\
3Bucket",tn="url",V="getAttr",sn="bucketArn",de="--",nn="arnType",rn="accesspoint",Wt=e=>"accessPointName_ssa_"+e+M,Xt="\
s3-object-lambda",Ke="s3-outposts",on="bucketPartition",an="us-east-1",cn="outpostType",W="name",je="s3",Gt="{url#scheme\
}://{Bucket}.{url#authority}{url#path}",ot="{url#scheme}://{url#authority}{url#path}",un="{url#scheme}://{url#authority}\
{url#normalizedPath}{Bucket}",dn="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",ln="https://{Bucket}.s3.{p\
artitionResult#dnsSuffix}",hn=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#p\
ath}",mn=e=>"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+
"}`",Qt="sigv4a",pn="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",fn="https://s3.{partitionRe\
sult#dnsSuffix}/{uri_encoded_bucket}",_n="https://s3.{partitionResult#dnsSuffix}",Sn={[P]:"UseFIPS"},gn={[P]:"UseDualSta\
ck"},O={[P]:"Bucket"},Zt={fn:V,[E]:[{[P]:Qs},W]},En={[P]:tn},xe={[P]:"Region"},le={[P]:sn},Cn={[P]:nn},Yt={[P]:"accessPo\
intName_ssa_1"},it={fn:V,[E]:[le,"region"]},yn={[P]:Js},Jt={fn:V,[E]:[le,"service"]},bn={fn:V,[E]:[le,"accountId"]},at={
[Xs]:"S3Express",[oe]:[{[Q]:!0,[W]:"{_s3e_auth}",[Z]:"s3express",[ae]:"{Region}"}]},Rn={[Xs]:"S3Express",[oe]:[{[Q]:!0,[W]:ue,
[Z]:"s3express",[ae]:"{Region}"}]},ct={[oe]:[{[Q]:!0,[W]:Qt,[Z]:Ke,[jt]:["*"]},{[Q]:!0,[W]:ue,[Z]:Ke,[ae]:"{Region}"}]},
T={[oe]:[{[Q]:!0,[W]:ue,[Z]:je,[ae]:an}]},B={[oe]:[{[Q]:!0,[W]:ue,[Z]:je,[ae]:"{Region}"}]},es={[oe]:[{[Q]:!0,[W]:ue,[Z]:Xt,
[ae]:"{bucketArn#region}"}]},qe={[oe]:[{[Q]:!0,[W]:ue,[Z]:je,[ae]:"{bucketArn#region}"}]},kn={[oe]:[{[Q]:!0,[W]:Qt,[Z]:Ke,
[jt]:["*"]},{[Q]:!0,[W]:ue,[Z]:Ke,[ae]:"{bucketArn#region}"}]},ts={[oe]:[{[Q]:!0,[W]:ue,[Z]:Xt,[ae]:"{Region}"}]},wn=[xe],
An=[{[P]:"Endpoint"}],ss=[O],xn=[O,0,7,!0],Pn=[le,"resourceId[1]"],ci=["*"],vn={conditions:[[qt,wn],[te,[{[P]:"Accelerat\
e"},k]],[te,[Sn,k]],[te,[gn,k]],[qt,An],[qt,ss],[y,[{fn:L,[E]:[{fn:$,[E]:[O,0,6,k]},M]},"--x-s3"]],[y,[{fn:L,[E]:[{fn:$,
[E]:xn},M]},"--xa-s3"]],[Gs,wn,Qs],[$,xn,Zs],[y,[{[P]:Zs},"--op-s3"]],[$,[O,8,12,k],Ys],[$,[O,32,49,k],rt(2)],[$,[O,49,50,
k],Js],[te,[{[P]:"ForcePathStyle"},k]],[y,[Zt,"aws-cn"]],[Ft,[gn,".dualstack",M],"_s3e_ds"],[ce,[{[P]:rt(2)},Y]],[Ft,[Sn,
"-fips",M],"_s3e_fips"],[Ft,[{fn:L,[E]:[{[P]:"DisableS3ExpressSessionAuth"},Y]},ue,"sigv4-s3express"],"_s3e_auth"],[en,[
O,Y]],["parseURL",An,tn],[te,[{fn:L,[E]:[{[P]:"UseS3ExpressControlEndpoint"},Y]},k]],[en,[O,k]],[y,[{fn:V,[E]:[En,"schem\
e"]},"http"]],[ce,[xe,Y]],["aws.parseArn",ss,sn],[V,[{fn:"split",[E]:[O,de,0]},"[-2]"],"s3expressAvailabilityZoneId"],[y,
[{fn:L,[E]:[{fn:$,[E]:[O,0,4,Y]},M]},"arn:"]],[y,[{fn:L,[E]:[{fn:$,[E]:[O,16,18,k]},M]},de]],[te,[{fn:V,[E]:[En,"isIp"]},
k]],[y,[{fn:L,[E]:[{fn:$,[E]:[O,21,23,k]},M]},de]],[y,[{fn:L,[E]:[{fn:$,[E]:[O,27,29,k]},M]},de]],[y,[{[P]:Ys},"beta"]],
["uriEncode",ss,"uri_encoded_bucket"],[ce,[xe,k]],[te,[{fn:L,[E]:[{[P]:"UseObjectLambdaEndpoint"},Y]},k]],[V,[le,"resour\
ceId[0]"],nn],[y,[Cn,M]],[y,[Cn,rn]],[V,Pn,Wt(1)],[y,[Yt,M]],[y,[it,M]],[y,[{fn:L,[E]:[{fn:$,[E]:[O,14,16,k]},M]},de]],[
y,[yn,"e"]],[y,[yn,"o"]],[y,[xe,"aws-global"]],[y,[{fn:L,[E]:[{fn:$,[E]:[O,19,21,k]},M]},de]],[y,[Jt,Xt]],[te,[{fn:L,[E]:[
{[P]:"DisableAccessPoints"},Y]},k]],[y,[Jt,Ke]],[Gs,[it],on],[ce,[Yt,k]],[y,[{fn:L,[E]:[{fn:$,[E]:[O,26,28,k]},M]},de]],
[y,[{fn:L,[E]:[{fn:$,[E]:[O,15,17,k]},M]},de]],[V,[le,"resourceId[4]"]],[y,[{fn:L,[E]:[{fn:$,[E]:[O,20,22,k]},M]},de]],[
te,[{[P]:"UseGlobalEndpoint"},k]],[y,[xe,an]],[V,Pn,rt(1)],[te,[{fn:L,[E]:[{[P]:"UseArnRegion"},k]},k]],[ce,[{[P]:rt(1)},
Y]],[V,[le,"resourceId[2]"],cn],[y,[xe,it]],[y,[{fn:V,[E]:[{[P]:on},W]},Zt]],[te,[{[P]:"DisableMultiRegionAccessPoints"},
k]],[ce,[it,k]],[y,[{fn:V,[E]:[le,"partition"]},Zt]],[y,[bn,M]],[y,[Jt,je]],[ce,[bn,Y]],[V,[le,"resourceId[3]"],Wt(2)],[
ce,[Yt,Y]],[y,[{[P]:cn},rn]],[ce,[{[P]:Wt(2)},Y]]],results:[[_],[_,"Accelerate cannot be used with FIPS"],[_,"Cannot set\
 dual-stack in combination with a custom endpoint."],[_,"A custom endpoint cannot be combined with FIPS"],[_,"A custom e\
ndpoint cannot be combined with S3 Accelerate"],[_,"Partition does not support FIPS"],[_,"S3Express does not support S3 \
Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",at],[Gt,at],[_,"S3Express bucket name is \
not a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix\
}/{uri_encoded_bucket}",Rn],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{par\
titionResult#dnsSuffix}",at],[_,"Unrecognized S3Express bucket name format."],[ot,at],["https://s3express-control{_s3e_f\
ips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",Rn],[_,"Expected a endpoint to be specified but no endpoint was foun\
d"],["https://{Bucket}.ec2.{url#authority}",ct],["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",
ct],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",ct],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Re\
gion}.{partitionResult#dnsSuffix}",ct],[_,'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareT\
ype}"'],[_,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[_,"Invalid ARN: The outpost Id must only \
contain a-z, A-Z, 0-9 and `-`."],[_,"Custom endpoint `{Endpoint}` was not a valid URI"],[_,"S3 Accelerate cannot be used\
 in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",T],["https://{Bucket}.s3-f\
ips.dualstack.{Region}.{partitionResult#dnsSuffix}",B],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",
T],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",B],["https://{Bucket}.s3-accelerate.dualstack.us-eas\
t-1.{partitionResult#dnsSuffix}",T],["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",B],["https:/\
/{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",T],["https://{Bucket}.s3.dualstack.{Region}.{partitionResu\
lt#dnsSuffix}",B],[un,T],[Gt,T],[un,B],[Gt,B],[dn,T],[dn,B],[ln,T],[ln,B],["https://{Bucket}.s3.{Region}.{partitionResul\
t#dnsSuffix}",B],[_,"Invalid region: region was not a valid DNS name."],[_,"S3 Object Lambda does not support Dual-stack"],
[_,"S3 Object Lambda does not support S3 Accelerate"],[_,"Access points are not supported for this operation"],[_,"Inval\
id configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `fals\
e`"],[_,"Invalid ARN: Missing account id"],[hn(1),es],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-\
lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",es],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.\
s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",es],[_,mn(1)],[_,"Invalid ARN: The account id may only \
contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[_,"Invalid region in ARN: `{bucketArn#region}` (invalid\
 DNS name)"],[_,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition\
#name}`"],[_,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],[_,"Invalid ARN: \
bucket ARN is missing a region"],[_,"Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but\
 no name was provided"],[_,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
[_,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-\
fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",qe],["https://{accessPointName_ssa_1}-{bucketArn#accountI\
d}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",qe],["https://{accessPointName_ssa_1}-{bucketArn#\
accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",qe],[hn(1),qe],["https://{accessPoin\
tName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",qe],[_,"Invalid ARN: T\
he ARN was not for the S3 service, found: {bucketArn#service}"],[_,"S3 MRAP does not support dual-stack"],[_,"S3 MRAP do\
es not support FIPS"],[_,"S3 MRAP does not support S3 Accelerate"],[_,"Invalid configuration: Multi-Region Access Point \
ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{[oe]:[{[Q]:k,
name:Qt,[Z]:je,[jt]:ci}]}],[_,"Client was configured for partition `{partitionResult#name}` but bucket referred to parti\
tion `{bucketArn#partition}`"],[_,"Invalid Access Point Name"],[_,"S3 Outposts does not support Dual-stack"],[_,"S3 Outp\
osts does not support FIPS"],[_,"S3 Outposts does not support S3 Accelerate"],[_,"Invalid Arn: Outpost Access Point ARN \
contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",kn],
["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartitio\
n#dnsSuffix}",kn],[_,mn(2)],[_,"Expected an outpost type `accesspoint`, found {outpostType}"],[_,"Invalid ARN: expected \
an access point name"],[_,"Invalid ARN: Expected a 4-component resource"],[_,"Invalid ARN: The outpost Id may only conta\
in a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[_,"Invalid ARN: The Outpost Id was not set"],[_,"Invalid ARN: Un\
recognized format: {Bucket} (type: {arnType})"],[_,"Invalid ARN: No ARN type specified"],[_,"Invalid ARN: `{Bucket}` was\
 not a valid ARN"],[_,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-east-1.{pa\
rtitionResult#dnsSuffix}/{uri_encoded_bucket}",T],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_\
encoded_bucket}",B],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",T],["https://s3-fips.{\
Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",B],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix\
}/{uri_encoded_bucket}",T],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",B],[pn,T],[
pn,B],[fn,T],[fn,B],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",B],[_,"Path-style addressing\
 cannot be used with S3 Accelerate"],[ot,ts],["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",ts],[
"https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",ts],["https://s3-fips.dualstack.us-east-1.{partitionResu\
lt#dnsSuffix}",T],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",B],["https://s3-fips.us-east-1.{part\
itionResult#dnsSuffix}",T],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",B],["https://s3.dualstack.us-east-1.{\
partitionResult#dnsSuffix}",T],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",B],[ot,T],[ot,B],[_n,T],[_n,
B],["https://s3.{Region}.{partitionResult#dnsSuffix}",B],[_,"A region must be set when sending requests to S3."]]},ui=2,
di=new Int32Array([-1,1,-1,0,3,100000115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,100000115,16,10,13,18,11,13,19,12,13,
22,100000014,13,35,14,100000042,36,100000103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,24,
13,547,24,14,77,25,20,73,26,26,27,78,37,28,100000086,38,100000086,29,39,47,30,48,100000058,31,50,32,100000085,51,33,136,
55,100000076,34,59,35,100000084,60,39,36,61,37,100000083,62,38,146,63,41,100000046,61,40,100000083,62,41,150,64,42,100000054,
66,43,100000053,70,44,100000052,71,45,100000081,73,46,100000080,74,100000078,100000079,40,48,100000057,41,100000057,49,42,
185,50,48,62,51,49,100000045,52,51,53,526,60,56,54,62,100000055,55,63,57,100000046,62,100000055,57,64,58,100000054,66,59,
100000053,69,60,100000065,70,61,100000052,72,100000064,100000051,49,100000045,63,51,64,526,60,67,65,62,100000055,66,63,68,
100000046,62,100000055,68,64,69,100000054,66,70,100000053,68,100000047,71,70,72,100000052,72,100000050,100000051,25,74,100000042,
46,100000039,75,57,76,100000041,58,100000040,100000041,26,100000088,78,28,100000087,79,34,82,80,35,81,545,36,100000103,100000115,
46,100000097,83,57,84,100000099,58,100000098,100000099,5,101,86,8,87,100000115,16,88,89,18,91,89,19,90,92,21,97,95,19,93,
92,21,98,95,21,97,94,22,100000014,95,35,96,100000042,36,100000103,100000042,22,100000013,98,35,99,100000042,36,100000101,
100,46,100000110,100000111,6,214,102,7,208,103,8,119,104,14,118,105,21,106,100000023,26,107,502,37,108,100000086,38,100000086,
109,39,112,110,48,100000058,111,50,136,100000085,40,113,100000057,41,100000057,114,42,115,500,48,100000056,116,52,117,100000072,
65,100000069,100000072,21,501,100000023,9,120,124,10,121,124,11,122,124,12,123,124,13,202,124,14,195,125,20,190,126,21,127,
100000023,23,128,129,24,189,129,26,130,197,37,131,100000086,38,100000086,132,39,159,133,48,100000058,134,50,135,100000085,
51,141,136,55,100000076,137,59,138,100000084,60,100000083,139,61,140,100000083,63,100000083,100000046,55,100000076,142,59,
143,100000084,60,148,144,61,145,100000083,62,147,146,63,150,100000046,63,153,100000046,61,149,100000083,62,153,150,64,151,
100000054,66,152,100000053,70,100000082,100000052,64,154,100000054,66,155,100000053,70,156,100000052,71,157,100000081,73,
158,100000080,74,100000077,100000079,40,160,100000057,41,100000057,161,42,185,162,48,174,163,49,100000045,164,51,165,526,
60,168,166,62,100000055,167,63,169,100000046,62,100000055,169,64,170,100000054,66,171,100000053,69,172,100000065,70,173,
100000052,72,100000063,100000051,49,100000045,175,51,176,526,60,179,177,62,100000055,178,63,180,100000046,62,100000055,180,
64,181,100000054,66,182,100000053,68,100000047,183,70,184,100000052,72,100000048,100000051,48,100000056,186,52,187,100000072,
65,100000069,188,67,100000070,100000071,25,100000036,100000042,21,191,100000023,25,192,100000042,30,194,193,46,100000034,
100000036,46,100000033,100000035,21,196,100000023,26,100000088,197,28,100000087,198,34,201,199,35,200,545,36,100000101,100000115,
46,100000095,100000096,17,203,100000022,20,204,100000021,21,205,550,33,206,550,44,100000016,207,45,100000018,100000020,8,
209,215,16,210,220,18,211,220,19,212,224,20,213,227,21,231,401,8,218,215,19,216,100000009,20,217,227,21,231,100000009,16,
219,220,18,223,220,19,221,224,20,222,227,21,231,100000012,19,226,224,20,225,100000009,21,100000009,100000012,20,230,227,
21,228,100000009,30,229,100000009,34,100000007,100000009,21,231,415,30,232,100000008,34,100000007,100000008,4,100000002,
234,5,235,480,6,271,236,7,270,237,8,238,491,9,239,243,10,240,243,11,241,243,12,242,243,13,547,243,14,266,244,20,264,245,
26,246,267,37,247,100000086,38,100000086,248,39,249,518,40,250,100000057,41,100000057,251,42,538,252,48,100000043,253,49,
100000045,254,51,255,526,60,258,256,62,100000055,257,63,259,100000046,62,100000055,259,64,260,100000054,66,261,100000053,
69,262,100000065,70,263,100000052,72,100000062,100000051,25,265,100000042,46,100000031,100000032,26,100000088,267,28,100000087,
268,34,269,544,46,100000093,100000094,8,397,100000009,8,407,100000009,3,346,273,4,100000003,274,5,284,275,8,276,100000115,
15,100000005,277,16,278,281,18,279,281,19,280,281,22,100000014,281,35,282,100000042,36,100000102,283,46,100000106,100000107,
6,405,285,7,395,286,8,295,287,14,501,288,26,289,502,37,290,100000086,38,100000086,291,39,292,307,40,293,100000057,41,100000057,
294,42,335,500,9,296,300,10,297,300,11,298,300,12,299,300,13,394,300,14,339,301,15,100000005,302,20,337,303,26,304,341,37,
305,100000086,38,100000086,306,39,309,307,48,100000058,308,50,100000074,100000085,40,310,100000057,41,100000057,311,42,335,
312,48,324,313,49,100000045,314,51,315,526,60,318,316,62,100000055,317,63,319,100000046,62,100000055,319,64,320,100000054,
66,321,100000053,69,322,100000065,70,323,100000052,72,100000061,100000051,49,100000045,325,51,326,526,60,329,327,62,100000055,
328,63,330,100000046,62,100000055,330,64,331,100000054,66,332,100000053,68,100000047,333,70,334,100000052,72,100000049,100000051,
48,100000056,336,52,100000067,100000072,25,338,100000042,46,100000027,100000028,15,100000005,340,26,100000088,341,28,100000087,
342,34,345,343,35,344,545,36,100000102,100000115,46,100000091,100000092,4,100000002,347,5,357,348,8,349,100000115,15,100000005,
350,16,351,354,18,352,354,19,353,354,22,100000014,354,35,355,100000042,36,100000043,356,46,100000104,100000105,6,405,358,
7,395,359,8,360,491,9,361,365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,15,100000005,367,20,387,368,26,369,
391,37,370,100000086,38,100000086,371,39,372,518,40,373,100000057,41,100000057,374,42,538,375,48,100000043,376,49,100000045,
377,51,378,526,60,381,379,62,100000055,380,63,382,100000046,62,100000055,382,64,383,100000054,66,384,100000053,69,385,100000065,
70,386,100000052,72,100000060,100000051,25,388,100000042,46,100000025,100000026,15,100000005,390,26,100000088,391,28,100000087,
392,34,393,544,46,100000089,100000090,15,100000005,547,8,396,100000009,15,100000005,397,16,398,410,18,399,410,19,400,410,
20,401,100000009,27,402,100000012,29,100000011,403,31,100000011,404,32,100000011,422,8,406,100000009,15,100000005,407,16,
408,410,18,409,410,19,411,410,20,100000012,100000009,20,414,412,22,413,100000009,34,100000010,100000009,22,416,415,27,419,
100000012,27,418,417,34,100000010,100000012,34,100000010,419,43,100000011,420,47,100000011,421,53,100000011,422,54,100000011,
423,56,100000011,100000012,2,100000001,425,3,478,426,4,100000004,427,5,438,428,8,429,100000115,16,430,433,18,431,433,19,
432,433,22,100000014,433,35,434,100000042,36,100000044,435,46,100000112,436,57,437,100000114,58,100000113,100000114,6,100000006,
439,7,100000006,440,8,450,441,14,501,442,26,443,502,37,444,100000086,38,100000086,445,39,446,465,40,447,100000057,41,100000057,
448,42,471,449,48,100000044,500,9,451,455,10,452,455,11,453,455,12,454,455,13,547,455,14,473,456,15,460,457,20,458,461,25,
459,100000042,46,100000037,100000038,20,540,461,26,462,474,37,463,100000086,38,100000086,464,39,467,465,48,100000058,466,
50,100000075,100000085,40,468,100000057,41,100000057,469,42,471,470,48,100000044,524,48,100000044,472,52,100000068,100000072,
26,100000088,474,28,100000087,475,34,100000100,476,35,477,545,36,100000044,100000115,4,100000002,479,5,488,480,8,481,100000115,
16,482,485,18,483,485,19,484,485,22,100000014,485,35,486,100000042,36,100000043,487,46,100000108,100000109,6,100000006,489,
7,100000006,490,8,503,491,14,501,492,26,493,502,37,494,100000086,38,100000086,495,39,496,518,40,497,100000057,41,100000057,
498,42,538,499,48,100000043,500,49,100000045,526,26,100000088,502,28,100000087,100000115,9,504,508,10,505,508,11,506,508,
12,507,508,13,547,508,14,541,509,15,513,510,20,511,514,25,512,100000042,46,100000029,100000030,20,540,514,26,515,542,37,
516,100000086,38,100000086,517,39,520,518,48,100000058,519,50,100000073,100000085,40,521,100000057,41,100000057,522,42,538,
523,48,100000043,524,49,100000045,525,51,529,526,60,100000055,527,62,100000055,528,63,100000055,100000046,60,532,530,62,
100000055,531,63,533,100000046,62,100000055,533,64,534,100000054,66,535,100000053,69,536,100000065,70,537,100000052,72,100000059,
100000051,48,100000043,539,52,100000066,100000072,25,100000024,100000042,26,100000088,542,28,100000087,543,34,100000100,
544,35,546,545,36,100000042,100000115,36,100000043,100000115,17,548,100000022,20,549,100000021,33,552,550,44,100000017,551,
45,100000019,100000020,44,100000015,553,45,100000015,100000020]),li=d.K.from(di,ui,vn.conditions,vn.results),hi=new d.G(
{size:50,params:["Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAu\
th","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEnd\
point","UseS3ExpressControlEndpoint"]}),In=(e,t={})=>hi.get(e,()=>(0,d.U)(li,{endpointParams:e,logger:t.logger}));d.W.aws=
d.d;const mi=(e=>async(t,s,n)=>{if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeP\
arametersProvider`");const r=await e(t,s,n),i=(0,d.vt)(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`);const a=await(0,d.q)(n,
{getEndpointParameterInstructions:i},t);return Object.assign(r,a)})(async(e,t,s)=>({operation:(0,d.vt)(t).operation,region:await(0,d.
_t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function Nn(e){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{
config:t,context:s}})}}function Bn(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({
signingProperties:{config:t,context:s}})}}const pi=((e,t,s)=>r=>{const i=e(r).properties?.authSchemes;if(!i)return t(r);
const a=[];for(const c of i){const{name:u,properties:p={},...l}=c,m=u.toLowerCase();u!==m&&console.warn(`HttpAuthScheme \
has been normalized with lowercasing: '${u}' to '${m}'`);let f;if(m==="sigv4a"){f="aws.auth#sigv4a";const U=i.find(I=>{const G=I.
name.toLowerCase();return G!=="sigv4a"&&G.startsWith("sigv4")});if(ge.t.sigv4aDependency()==="none"&&U)continue}else if(m.
startsWith("sigv4"))f="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRule\
Set': '${m}'`);const S=s[f];if(!S)throw new Error(`Could not find HttpAuthOption create function for '${f}'`);const C=S(
r);C.schemeId=f,C.signingProperties={...C.signingProperties||{},...l,...p},a.push(C)}return a})(In,e=>{const t=[];switch(e.
operation){default:t.push(Nn(e)),t.push(Bn(e))}return t},{"aws.auth#sigv4":Nn,"aws.auth#sigv4a":Bn}),fi=e=>{const t=(0,d.
r)(e),s=(0,ge.r)(t);return Object.assign(s,{authSchemePreference:(0,d._t)(e.authSchemePreference??[])})},_i=e=>Object.assign(
e,{useFipsEndpoint:e.useFipsEndpoint??!1,useDualstackEndpoint:e.useDualstackEndpoint??!1,forcePathStyle:e.forcePathStyle??
!1,useAccelerateEndpoint:e.useAccelerateEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,disableMultiregionAccessPoints:e.
disableMultiregionAccessPoints??!1,defaultSigningName:"s3",clientContextParams:e.clientContextParams??{}}),Mn=(0,wt.t)({
ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextParams",name:"useArnR\
egion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"\
clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disable\
S3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",d.V),Si={Bucket:{type:"contextParams",name:"Buc\
ket"},Key:{type:"contextParams",name:"Key"}},gi={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0},DisableAccessPoints:{
type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Ei={UseS3ExpressControlEndpoint:{type:"\
staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Ci={DisableS3ExpressSessionAuth:{type:"stati\
cContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},yi={Bucket:{type:"contextParams",name:"Bucket"}},
bi={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}},On=(e,t,s,n)=>[Ve(s)],Ri=(e,t,s,n)=>[
Ve(s),ri(s)],ki=(e,t,s,n)=>[Vt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgori\
thm"},requestChecksumRequired:!0})],wi=(e,t,s,n)=>[],Ai=(e,t,s,n)=>[Vt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-\
checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0}),Ve(s)],xi=(e,t,s,n)=>[Ve(s),Ws(s),wo(s)],Pi=(e,t,s,n)=>[
Vt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),
po(s),Ve(s),Ws(s)];var vi=class fr extends d.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceExcept\
ion";constructor(t){super(t),Object.setPrototypeOf(this,fr.prototype)}};const Tn="ACL",Dn="AccessKeyId",Ii="AccessPointA\
lias",Ni="AcceptRanges",Bi="ApplyServerSideEncryptionByDefault",Mi="ArchiveStatus",j="Bucket",Ln="BucketArn",Hn="Blocked\
EncryptionTypes",Oi="BypassGovernanceRetention",Ti="BucketInfo",Pe="BucketKeyEnabled",Di="BucketLocationName",Li="Bucket\
LocationType",Hi="BucketNamespace",Un="BlockPublicAcls",zn="BlockPublicPolicy",Ui="BucketRegion",zi="Body",fe="ChecksumA\
lgorithm",$i="CreateBucket",ns="CreateBucketConfiguration",Vi="CreateBucketOutput",Ki="CreateBucketRequest",$n="CacheCon\
trol",rs="ChecksumCRC32",os="ChecksumCRC32C",is="ChecksumCRC64NVME",Vn="Cache-Control",Kn="Content-Disposition",jn="Cont\
entDisposition",qn="Content-Encoding",Fn="ContentEncoding",Wn="ContentLanguage",Xn="Content-Language",Gn="Content-Length",
Qn="ContentLength",ve="Content-MD5",as="ChecksumMD5",Ie="ContentMD5",ji="ChecksumMode",qi="CommonPrefix",Fi="CommonPrefi\
xList",Wi="CommonPrefixes",Xi="ContentRange",Gi="ConfirmRemoveSelfBucketAccess",Qi="Content-Range",cs="ChecksumSHA1",us="\
ChecksumSHA256",ds="ChecksumSHA512",Zi="CreateSessionOutput",Yi="CreateSessionResult",Ji="CreateSessionRequest",ea="Crea\
teSession",ls="ChecksumType",Zn="Content-Type",Yn="ContentType",hs="ChecksumXXHASH64",ms="ChecksumXXHASH3",ps="ChecksumX\
XHASH128",ta="Code",Jn="Credentials",sa="DeleteBucket",na="DeleteBucketRequest",fs="DeleteMarker",ra="DeleteMarkerEntry",
oa="DeleteMarkerVersionId",e0="DeleteMarkers",ia="DisplayName",aa="DeletedObject",ca="DeleteObjectsOutput",ua="DeleteObj\
ectsRequest",da="DeletedObjects",la="DeleteObjects",ha="DataRedundancy",ma="DeleteResult",_s="Delete",pa="Deleted",t0="D\
elimiter",s0="Error",se="ExpectedBucketOwner",n0="ExpiresString",Ne="ETag",fa="EncryptionTypeList",r0="EncryptionType",o0="\
EncodingType",i0="Errors",ut="Expiration",dt="Expires",a0="GrantFullControl",c0="GrantRead",u0="GrantReadACP",_a="GrantW\
rite",d0="GrantWriteACP",Sa="HeadBucket",ga="HeadBucketOutput",Ea="HeadBucketRequest",Ca="HeadObject",ya="HeadObjectOutp\
ut",ba="HeadObjectRequest",Ra="ID",l0="IsLatest",h0="IfMatch",ka="If-Modified-Since",wa="IfModifiedSince",m0="If-Match",
p0="IfNoneMatch",f0="If-None-Match",_0="IgnorePublicAcls",Aa="IsRestoreInProgress",xa="IsTruncated",Pa="IfUnmodifiedSinc\
e",va="If-Unmodified-Since",_e="Key",S0="KeyMarker",Ia="KMSMasterKeyID",Ss="Location",Na="LocationConstraint",Ba="Locati\
onInfo",gs="LastModified",Ma="LastModifiedTime",Oa="Last-Modified",Ta="ListObjectVersionsOutput",Da="ListObjectVersionsR\
equest",La="ListObjectVersions",Ha="ListVersionsResult",g0="Metadata",Ua="MfaDelete",E0="MFA",za="MFADelete",C0="MaxKeys",
$a="MissingMeta",Va="Message",y0="Name",Ka="NextKeyMarker",ja="NextVersionIdMarker",Es="Owner",qa="ObjectIdentifier",Fa="\
ObjectIdentifierList",Wa="ObjectLockEnabledForBucket",b0="ObjectLockEventHold",R0="ObjectLockEventHoldDurationDays",k0="\
ObjectLockEventHoldDurationYears",w0="ObjectLockLegalHoldStatus",A0="ObjectLockMode",x0="ObjectLockRetainUntilDate",Xa="\
ObjectOwnership",Ga="OptionalObjectAttributes",Qa="ObjectVersion",Za="ObjectVersionList",Ya="Objects",Ja="Object",Cs="Pr\
efix",ys="PublicAccessBlockConfiguration",ec="PutBucketEncryption",tc="PutBucketEncryptionRequest",sc="PutBucketPolicy",
nc="PutBucketPolicyRequest",rc="PutBucketTagging",oc="PutBucketTaggingRequest",ic="PutBucketVersioning",ac="PutBucketVer\
sioningRequest",cc="PartsCount",uc="PartNumber",dc="PutObject",lc="PutObjectOutput",hc="PutObjectRequest",mc="PutPublicA\
ccessBlock",pc="PutPublicAccessBlockRequest",fc="Policy",_c="Quiet",lt="RequestCharged",Sc="ResponseCacheControl",gc="Re\
sponseContentDisposition",Ec="ResponseContentEncoding",Cc="ResponseContentLanguage",yc="ResponseContentType",bc="Respons\
eExpires",Rc="RestoreExpiryDate",ht="RequestPayer",P0="RestrictPublicBuckets",kc="ReplicationStatus",v0="RestoreStatus",
I0="Range",wc="Restore",Ac="Rules",xc="Rule",Pc="Status",N0="SecretAccessKey",vc="StreamingBlob",bs="StorageClass",Ic="S\
essionCredentialValue",Nc="SessionCredentials",Bc="SessionMode",Fe="ServerSideEncryption",Mc="SSEAlgorithm",Oc="ServerSi\
deEncryptionByDefault",Rs="ServerSideEncryptionConfiguration",mt="SSECustomerAlgorithm",ks="SSECustomerKey",pt="SSECusto\
merKeyMD5",We="SSEKMSEncryptionContext",Be="SSEKMSKeyId",Tc="ServerSideEncryptionRule",Dc="ServerSideEncryptionRules",B0="\
SessionToken",ws="Size",Lc="Tags",Hc="TagCount",M0="TagSet",O0="Tag",ft="Tagging",T0="Type",Uc="Value",As="VersioningCon\
figuration",Se="VersionId",D0="VersionIdMarker",zc="Versions",$c="Version",Vc="WriteOffsetBytes",L0="WebsiteRedirectLoca\
tion",Kc="accept-ranges",jc="delimiter",qc="encoding-type",X="http",ye="httpChecksum",o="httpHeader",Me="httpPayload",H0="\
httpPrefixHeaders",q="httpQuery",Fc="key-marker",Wc="max-keys",Xc="prefix",Gc="partNumber",Qc="response-cache-control",Zc="\
response-content-disposition",Yc="response-content-encoding",Jc="response-content-language",eu="response-content-type",tu="\
response-expires",U0="smithy.ts.sdk.synthetic.com.amazonaws.s3",su="streaming",nu="versionId",ru="version-id-marker",he="\
xmlFlattened",v="xmlName",z0="x-amz-acl",ou="x-amz-access-point-alias",iu="x-amz-archive-status",$0="x-amz-bucket-arn",au="\
x-amz-bypass-governance-retention",cu="x-amz-bucket-location-name",uu="x-amz-bucket-location-type",du="x-amz-bucket-name\
space",lu="x-amz-bucket-object-lock-enabled",hu="x-amz-bucket-region",xs="x-amz-checksum-crc32",Ps="x-amz-checksum-crc32\
c",vs="x-amz-checksum-crc64nvme",Is="x-amz-checksum-md5",mu="x-amz-checksum-mode",pu="x-amz-confirm-remove-self-bucket-a\
ccess",Ns="x-amz-checksum-sha1",Bs="x-amz-checksum-sha256",Ms="x-amz-checksum-sha512",fu="x-amz-create-session-mode",V0="\
x-amz-checksum-type",Os="x-amz-checksum-xxhash64",Ts="x-amz-checksum-xxhash3",Ds="x-amz-checksum-xxhash128",_u="x-amz-de\
lete-marker",K0="x-amz-expiration",ne="x-amz-expected-bucket-owner",j0="x-amz-grant-full-control",q0="x-amz-grant-read",
F0="x-amz-grant-read-acp",Su="x-amz-grant-write",W0="x-amz-grant-write-acp",X0="x-amz-meta-",G0="x-amz-mfa",gu="x-amz-mi\
ssing-meta",Eu="x-amz-mp-parts-count",Q0="x-amz-object-lock-event-hold",Z0="x-amz-object-lock-event-hold-duration-days",
Y0="x-amz-object-lock-event-hold-duration-years",J0="x-amz-object-lock-legal-hold",er="x-amz-object-lock-mode",tr="x-amz\
-object-lock-retain-until-date",Cu="x-amz-object-ownership",yu="x-amz-optional-object-attributes",bu="x-amz-object-size",
Ru="x-amz-restore",_t="x-amz-request-charged",St="x-amz-request-payer",ku="x-amz-replication-status",sr="x-amz-storage-c\
lass",be="x-amz-sdk-checksum-algorithm",Xe="x-amz-server-side-encryption",Ge="x-amz-server-side-encryption-aws-kms-key-i\
d",Qe="x-amz-server-side-encryption-bucket-key-enabled",gt="x-amz-server-side-encryption-context",Et="x-amz-server-side-\
encryption-customer-algorithm",nr="x-amz-server-side-encryption-customer-key",Ct="x-amz-server-side-encryption-customer-\
key-MD5",wu="x-amz-tagging",Au="x-amz-tagging-count",rr="x-amz-version-id",xu="x-amz-write-offset-bytes",or="x-amz-websi\
te-redirect-location",h="com.amazonaws.s3",ir=new ke.t(U0);var Pu=[-3,U0,"S3ServiceException",0,[],[]];ir.registerError(
Pu,vi);const vu=[ir,new ke.t(h)];var ar=[0,h,Ic,8,0],cr=[0,h,ks,8,0],yt=[0,h,We,8,0],Oe=[0,h,Be,8,0],Iu=[0,h,vc,{[su]:1},
42],Nu=[3,h,Hn,0,[r0],[[()=>Cd,{[he]:1}]]],Bu=[3,h,Ti,0,[ha,T0],[0,0]],Mu=[3,h,qi,0,[Cs],[0]],Ou=[3,h,ns,0,[Na,Ss,j,Lc],
[0,()=>Yu,()=>Bu,[()=>dr,0]]],Tu=[3,h,Vi,0,[Ss,Ln],[[0,{[o]:Ss}],[0,{[o]:$0}]]],Du=[3,h,Ki,0,[j,Tn,ns,a0,c0,u0,_a,d0,Wa,
Xa,Hi],[[0,1],[0,{[o]:z0}],[()=>Ou,{[Me]:1,[v]:ns}],[0,{[o]:j0}],[0,{[o]:q0}],[0,{[o]:F0}],[0,{[o]:Su}],[0,{[o]:W0}],[2,
{[o]:lu}],[0,{[o]:Cu}],[0,{[o]:du}]],1],Lu=[3,h,Zi,{[v]:Yi},[Jn,Fe,Be,We,Pe],[[()=>md,{[v]:Jn}],[0,{[o]:Xe}],[()=>Oe,{[o]:Ge}],
[()=>yt,{[o]:gt}],[2,{[o]:Qe}]],1],Hu=[3,h,Ji,0,[j,Bc,Fe,Be,We,Pe],[[0,1],[0,{[o]:fu}],[0,{[o]:Xe}],[()=>Oe,{[o]:Ge}],[()=>yt,
{[o]:gt}],[2,{[o]:Qe}]],1],Uu=[3,h,_s,0,[Ya,_c],[[()=>bd,{[he]:1,[v]:Ja}],2],1],zu=[3,h,na,0,[j,se],[[0,1],[0,{[o]:ne}]],
1],$u=[3,h,aa,0,[_e,Se,fs,oa],[0,0,2,0]],Vu=[3,h,ra,0,[Es,_e,Se,l0,gs],[()=>ur,0,0,2,4]],Ku=[3,h,ca,{[v]:ma},[pa,lt,i0],
[[()=>gd,{[he]:1}],[0,{[o]:_t}],[()=>yd,{[he]:1,[v]:s0}]]],ju=[3,h,ua,0,[j,_s,E0,ht,Oi,se,fe],[[0,1],[()=>Uu,{[Me]:1,[v]:_s}],
[0,{[o]:G0}],[0,{[o]:St}],[2,{[o]:au}],[0,{[o]:ne}],[0,{[o]:be}]],2],qu=[3,h,s0,0,[_e,Se,ta,Va],[0,0,0,0]],Fu=[3,h,ga,0,
[Ln,Li,Di,Ui,Ii],[[0,{[o]:$0}],[0,{[o]:uu}],[0,{[o]:cu}],[0,{[o]:hu}],[2,{[o]:ou}]]],Wu=[3,h,Ea,0,[j,se],[[0,1],[0,{[o]:ne}]],
1],Xu=[3,h,ya,0,[fs,Ni,ut,wc,Mi,gs,Qn,rs,os,is,cs,us,ds,as,hs,ms,ps,ls,Ne,$a,Se,$n,jn,Fn,Wn,Yn,Xi,dt,n0,L0,Fe,g0,mt,pt,Be,
Pe,bs,lt,kc,cc,Hc,A0,x0,w0,b0,R0,k0],[[2,{[o]:_u}],[0,{[o]:Kc}],[0,{[o]:K0}],[0,{[o]:Ru}],[0,{[o]:iu}],[4,{[o]:Oa}],[1,{
[o]:Gn}],[0,{[o]:xs}],[0,{[o]:Ps}],[0,{[o]:vs}],[0,{[o]:Ns}],[0,{[o]:Bs}],[0,{[o]:Ms}],[0,{[o]:Is}],[0,{[o]:Os}],[0,{[o]:Ts}],
[0,{[o]:Ds}],[0,{[o]:V0}],[0,{[o]:Ne}],[1,{[o]:gu}],[0,{[o]:rr}],[0,{[o]:Vn}],[0,{[o]:Kn}],[0,{[o]:qn}],[0,{[o]:Xn}],[0,
{[o]:Zn}],[0,{[o]:Qi}],[4,{[o]:dt}],[0,{[o]:n0}],[0,{[o]:or}],[0,{[o]:Xe}],[128,{[H0]:X0}],[0,{[o]:Et}],[0,{[o]:Ct}],[()=>Oe,
{[o]:Ge}],[2,{[o]:Qe}],[0,{[o]:sr}],[0,{[o]:_t}],[0,{[o]:ku}],[1,{[o]:Eu}],[1,{[o]:Au}],[0,{[o]:er}],[5,{[o]:tr}],[0,{[o]:J0}],
[0,{[o]:Q0}],[1,{[o]:Z0}],[1,{[o]:Y0}]]],Gu=[3,h,ba,0,[j,_e,h0,wa,p0,Pa,I0,Sc,gc,Ec,Cc,yc,bc,Se,mt,ks,pt,ht,uc,se,ji],[[
0,1],[0,1],[0,{[o]:m0}],[4,{[o]:ka}],[0,{[o]:f0}],[4,{[o]:va}],[0,{[o]:I0}],[0,{[q]:Qc}],[0,{[q]:Zc}],[0,{[q]:Yc}],[0,{[q]:Jc}],
[0,{[q]:eu}],[6,{[q]:tu}],[0,{[q]:nu}],[0,{[o]:Et}],[()=>cr,{[o]:nr}],[0,{[o]:Ct}],[0,{[o]:St}],[1,{[q]:Gc}],[0,{[o]:ne}],
[0,{[o]:mu}]],2],Qu=[3,h,Ta,{[v]:Ha},[xa,S0,D0,Ka,ja,zc,e0,y0,Cs,t0,C0,Wi,o0,lt],[2,0,0,0,0,[()=>Rd,{[he]:1,[v]:$c}],[()=>Ed,
{[he]:1,[v]:fs}],0,0,0,1,[()=>Sd,{[he]:1}],0,[0,{[o]:_t}]]],Zu=[3,h,Da,0,[j,t0,o0,S0,C0,Cs,D0,se,ht,Ga],[[0,1],[0,{[q]:jc}],
[0,{[q]:qc}],[0,{[q]:Fc}],[1,{[q]:Wc}],[0,{[q]:Xc}],[0,{[q]:ru}],[0,{[o]:ne}],[0,{[o]:St}],[64,{[o]:yu}]],1],Yu=[3,h,Ba,
0,[T0,y0],[0,0]],Ju=[3,h,qa,0,[_e,Se,Ne,Ma,ws],[0,0,0,6,1],1],ed=[3,h,Qa,0,[Ne,fe,ls,ws,bs,_e,Se,l0,gs,Es,v0],[0,[64,{[he]:1}],
0,1,0,0,0,2,4,()=>ur,()=>ud]],ur=[3,h,Es,0,[ia,Ra],[0,0]],td=[3,h,ys,0,[Un,_0,zn,P0],[[2,{[v]:Un}],[2,{[v]:_0}],[2,{[v]:zn}],
[2,{[v]:P0}]]],sd=[3,h,tc,0,[j,Rs,Ie,fe,se],[[0,1],[()=>ld,{[Me]:1,[v]:Rs}],[0,{[o]:ve}],[0,{[o]:be}],[0,{[o]:ne}]],2],nd=[
3,h,nc,0,[j,fc,Ie,fe,Gi,se],[[0,1],[0,16],[0,{[o]:ve}],[0,{[o]:be}],[2,{[o]:pu}],[0,{[o]:ne}]],2],rd=[3,h,oc,0,[j,ft,Ie,
fe,se],[[0,1],[()=>fd,{[Me]:1,[v]:ft}],[0,{[o]:ve}],[0,{[o]:be}],[0,{[o]:ne}]],2],od=[3,h,ac,0,[j,As,Ie,fe,E0,se],[[0,1],
[()=>_d,{[Me]:1,[v]:As}],[0,{[o]:ve}],[0,{[o]:be}],[0,{[o]:G0}],[0,{[o]:ne}]],2],id=[3,h,lc,0,[ut,Ne,rs,os,is,cs,us,ds,as,
hs,ms,ps,ls,Fe,Se,mt,pt,Be,We,Pe,ws,lt],[[0,{[o]:K0}],[0,{[o]:Ne}],[0,{[o]:xs}],[0,{[o]:Ps}],[0,{[o]:vs}],[0,{[o]:Ns}],[
0,{[o]:Bs}],[0,{[o]:Ms}],[0,{[o]:Is}],[0,{[o]:Os}],[0,{[o]:Ts}],[0,{[o]:Ds}],[0,{[o]:V0}],[0,{[o]:Xe}],[0,{[o]:rr}],[0,{
[o]:Et}],[0,{[o]:Ct}],[()=>Oe,{[o]:Ge}],[()=>yt,{[o]:gt}],[2,{[o]:Qe}],[1,{[o]:bu}],[0,{[o]:_t}]]],ad=[3,h,hc,0,[j,_e,Tn,
zi,$n,jn,Fn,Wn,Qn,Ie,Yn,fe,rs,os,is,cs,us,ds,as,hs,ms,ps,dt,h0,p0,a0,c0,u0,d0,Vc,g0,Fe,bs,L0,mt,ks,pt,Be,We,Pe,ht,ft,A0,
x0,w0,b0,R0,k0,se],[[0,1],[0,1],[0,{[o]:z0}],[()=>Iu,16],[0,{[o]:Vn}],[0,{[o]:Kn}],[0,{[o]:qn}],[0,{[o]:Xn}],[1,{[o]:Gn}],
[0,{[o]:ve}],[0,{[o]:Zn}],[0,{[o]:be}],[0,{[o]:xs}],[0,{[o]:Ps}],[0,{[o]:vs}],[0,{[o]:Ns}],[0,{[o]:Bs}],[0,{[o]:Ms}],[0,
{[o]:Is}],[0,{[o]:Os}],[0,{[o]:Ts}],[0,{[o]:Ds}],[4,{[o]:dt}],[0,{[o]:m0}],[0,{[o]:f0}],[0,{[o]:j0}],[0,{[o]:q0}],[0,{[o]:F0}],
[0,{[o]:W0}],[1,{[o]:xu}],[128,{[H0]:X0}],[0,{[o]:Xe}],[0,{[o]:sr}],[0,{[o]:or}],[0,{[o]:Et}],[()=>cr,{[o]:nr}],[0,{[o]:Ct}],
[()=>Oe,{[o]:Ge}],[()=>yt,{[o]:gt}],[2,{[o]:Qe}],[0,{[o]:St}],[0,{[o]:wu}],[0,{[o]:er}],[5,{[o]:tr}],[0,{[o]:J0}],[0,{[o]:Q0}],
[1,{[o]:Z0}],[1,{[o]:Y0}],[0,{[o]:ne}]],2],cd=[3,h,pc,0,[j,ys,Ie,fe,se],[[0,1],[()=>td,{[Me]:1,[v]:ys}],[0,{[o]:ve}],[0,
{[o]:be}],[0,{[o]:ne}]],2],ud=[3,h,v0,0,[Aa,Rc],[2,4]],dd=[3,h,Oc,0,[Mc,Ia],[0,[()=>Oe,0]],1],ld=[3,h,Rs,0,[Ac],[[()=>kd,
{[he]:1,[v]:xc}]],1],hd=[3,h,Tc,0,[Bi,Pe,Hn],[[()=>dd,0],2,[()=>Nu,0]]],md=[3,h,Nc,0,[Dn,N0,B0,ut],[[0,{[v]:Dn}],[()=>ar,
{[v]:N0}],[()=>ar,{[v]:B0}],[4,{[v]:ut}]],4],pd=[3,h,O0,0,[_e,Uc],[0,0],2],fd=[3,h,ft,0,[M0],[[()=>dr,0]],1],_d=[3,h,As,
0,[za,Pc],[[0,{[v]:Ua}],0]],Te="unit",Sd=[1,h,Fi,0,()=>Mu],gd=[1,h,da,0,()=>$u],Ed=[1,h,e0,0,()=>Vu],Cd=[1,h,fa,0,[0,{[v]:r0}]],
yd=[1,h,i0,0,()=>qu],bd=[1,h,Fa,0,()=>Ju],Rd=[1,h,Za,0,[()=>ed,0]],kd=[1,h,Dc,0,[()=>hd,0]],dr=[1,h,M0,0,[()=>pd,{[v]:O0}]],
wd=[9,h,$i,{[X]:["PUT","/",200]},()=>Du,()=>Tu],Ad=[9,h,ea,{[X]:["GET","/?session",200]},()=>Hu,()=>Lu],xd=[9,h,sa,{[X]:[
"DELETE","/",204]},()=>zu,()=>Te],Pd=[9,h,la,{[ye]:"-",[X]:["POST","/?delete",200]},()=>ju,()=>Ku],vd=[9,h,Sa,{[X]:["HEA\
D","/",200]},()=>Wu,()=>Fu],Id=[9,h,Ca,{[X]:["HEAD","/{Key+}",200]},()=>Gu,()=>Xu],Nd=[9,h,La,{[X]:["GET","/?versions",200]},
()=>Zu,()=>Qu],Bd=[9,h,ec,{[ye]:"-",[X]:["PUT","/?encryption",200]},()=>sd,()=>Te],Md=[9,h,sc,{[ye]:"-",[X]:["PUT","/?po\
licy",200]},()=>nd,()=>Te],Od=[9,h,rc,{[ye]:"-",[X]:["PUT","/?tagging",200]},()=>rd,()=>Te],Td=[9,h,ic,{[ye]:"-",[X]:["P\
UT","/?versioning",200]},()=>od,()=>Te],Dd=[9,h,dc,{[ye]:"-",[X]:["PUT","/{Key+}?x-id=PutObject",200]},()=>ad,()=>id],Ld=[
9,h,mc,{[ye]:"-",[X]:["PUT","/?publicAccessBlock",200]},()=>cd,()=>Te],Hd=class extends Mn(Ci,On,"CreateSession",Ad){},Ud="\
3.1169.0";const H=64,lr=20,hr=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520]),zd=new Int32Array(
[1518500249,1859775393,2400959708,3395469782]);var $d=class Ye{digestLength=lr;state=Int32Array.from(hr);w;buffer=new Uint8Array(
H);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const s=Ye.normalizeKey(t);this.inner=new Ye,
this.outer=new Ye;const n=new Uint8Array(128);for(let r=0;r<H;++r)n[r]=54^s[r],n[r+H]=92^s[r];this.inner.update(n.subarray(
0,H)),this.outer.update(n.subarray(H))}}update(t){if(this.finished)throw new Error("Attempted to update an already finis\
hed HMAC.");if(this.inner){this.inner.update(t);return}let s=0,{length:n}=t;if(this.bytesHashed+=n,this.bufferLength>0){
for(;n>0&&this.bufferLength<H;)this.buffer[this.bufferLength++]=t[s++],--n;this.bufferLength===H&&(this.hashBuffer(this.
buffer,0),this.bufferLength=0)}for(;n>=H;)this.hashBuffer(t,s),s+=H,n-=H;for(;n>0;)this.buffer[this.bufferLength++]=t[s++],
--n}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to digest an already finished \
HMAC.");this.finished=!0;const t=this.inner.digestSync();return this.outer.update(t),this.outer.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(hr),this.buffer=new Uint8Array(H),this.bufferLength=0,this.bytesHashed=0}digestSync(){
const t=this.state.slice(),s=this.buffer.slice();let n=this.bufferLength;const r=this.bytesHashed/536870912|0,i=this.bytesHashed<<
3;if(s[n++]=128,n>56){for(let u=n;u<H;++u)s[u]=0;this.hashBufferWith(t,s,0),n=0}for(let u=n;u<56;++u)s[u]=0;const a=new DataView(
s.buffer,s.byteOffset,H);a.setUint32(56,r,!1),a.setUint32(60,i,!1),this.hashBufferWith(t,s,0);const c=new Uint8Array(lr);
return c[0]=t[0]>>>24&255,c[1]=t[0]>>>16&255,c[2]=t[0]>>>8&255,c[3]=t[0]&255,c[4]=t[1]>>>24&255,c[5]=t[1]>>>16&255,c[6]=
t[1]>>>8&255,c[7]=t[1]&255,c[8]=t[2]>>>24&255,c[9]=t[2]>>>16&255,c[10]=t[2]>>>8&255,c[11]=t[2]&255,c[12]=t[3]>>>24&255,c[13]=
t[3]>>>16&255,c[14]=t[3]>>>8&255,c[15]=t[3]&255,c[16]=t[4]>>>24&255,c[17]=t[4]>>>16&255,c[18]=t[4]>>>8&255,c[19]=t[4]&255,
c}static normalizeKey(t){const s=(0,d.pt)(t);if(s.byteLength>H){const r=new Ye;r.update(s);const i=r.digestSync(),a=new Uint8Array(
H);return a.set(i),a}const n=new Uint8Array(H);return n.set(s),n}hashBuffer(t,s){this.hashBufferWith(this.state,t,s)}hashBufferWith(t,s,n){
const r=this.w??=new Int32Array(80);let i=t[0],a=t[1],c=t[2],u=t[3],p=t[4];for(let l=0;l<16;++l)r[l]=(s[n+l*4]&255)<<24|
(s[n+l*4+1]&255)<<16|(s[n+l*4+2]&255)<<8|s[n+l*4+3]&255;for(let l=16;l<80;++l){const m=r[l-3]^r[l-8]^r[l-14]^r[l-16];r[l]=
m<<1|m>>>31}for(let l=0;l<80;++l){const m=l<20?0:l<40?1:l<60?2:3,f=((i<<5|i>>>27)+(m===0?a&c^~a&u:m===2?a&c^a&u^c&u:a^c^
u)|0)+(p+(zd[m]+r[l]|0)|0)|0;p=u,u=c,c=a<<30|a>>>2,a=i,i=f}t[0]=t[0]+i|0,t[1]=t[1]+a|0,t[2]=t[2]+c|0,t[3]=t[3]+u|0,t[4]=
t[4]+p|0}};const Vd=(()=>{try{return(0,ie.createHash)("sha1"),!0}catch{return!1}})()?Kd():$d;function Kd(){return class{digestLength=20;secret;hash;isHmac;finished=!1;constructor(t){
this.secret=t,this.isHmac=!!t,this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to updat\
e an already finished hash.");this.hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.
digest()):t=this.hash.copy().digest(),new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?(0,ie.createHmac)("sha1",jd(this.secret)):(0,ie.createHash)("sha1")}}}function jd(e){
return typeof e=="string"?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}const qd=e=>({
apiVersion:"2006-03-01",base64Decoder:e?.base64Decoder??d.xt,base64Encoder:e?.base64Encoder??d.bt,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??In,extensions:e?.extensions??[],getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??
Sr,httpAuthSchemeProvider:e?.httpAuthSchemeProvider??pi,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new d.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.
getIdentityProvider("aws.auth#sigv4a"),signer:new ge.i}],logger:e?.logger??new d.Q,md5:e?.md5??Mr,protocol:e?.protocol??
Go,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:vu,xmlNamespace:"http:\
//s3.amazonaws.com/doc/2006-03-01/",version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??et.
t,serviceId:e?.serviceId??"S3",sha1:e?.sha1??Vd,sha256:e?.sha256??d.t,signerConstructor:e?.signerConstructor??ge.t,signingEscapePath:e?.
signingEscapePath??!1,urlParser:e?.urlParser??z.r,useArnRegion:e?.useArnRegion??void 0,utf8Decoder:e?.utf8Decoder??ke.r,
utf8Encoder:e?.utf8Encoder??ke.n}),Fd=e=>{(0,d.tt)(process.version);const t=(0,d.J)(e),s=()=>t().then(d.nt),n=qd(e);(0,d.
Ct)(process.version);const r={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.
authSchemePreference??(0,z.t)(d.a,r),bodyLengthChecker:e?.bodyLengthChecker??d.mt,credentialDefaultProvider:e?.credentialDefaultProvider??
At.t,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,d.p)({serviceId:n.serviceId,clientVersion:Ud}),disableS3ExpressSessionAuth:e?.
disableS3ExpressSessionAuth??(0,z.t)(Io,r),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??Je.r,maxAttempts:e?.maxAttempts??
(0,z.t)(d.g,e),region:e?.region??(0,z.t)(d.Z,{...d.X,...r}),requestChecksumCalculation:e?.requestChecksumCalculation??(0,z.
t)(Hr,r),requestHandler:F.t.create(e?.requestHandler??s),responseChecksumValidation:e?.responseChecksumValidation??(0,z.
t)($r,r),retryMode:e?.retryMode??(0,z.t)({...d._,default:async()=>(await s()).retryMode||d.y},e),sigv4aSigningRegionSet:e?.
sigv4aSigningRegionSet??(0,z.t)(ge.n,r),streamCollector:e?.streamCollector??F.r,streamHasher:e?.streamHasher??vr,useArnRegion:e?.
useArnRegion??(0,z.t)(Yo,r),useDualstackEndpoint:e?.useDualstackEndpoint??(0,z.t)(d.ut,r),useFipsEndpoint:e?.useFipsEndpoint??
(0,z.t)(d.lt,r),userAgentAppId:e?.userAgentAppId??(0,z.t)(d.f,r)}},Wd=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider,
n=e.credentials;return{setHttpAuthScheme(r){const i=t.findIndex(a=>a.schemeId===r.schemeId);i===-1?t.push(r):t.splice(i,
1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){s=r},httpAuthSchemeProvider(){return s},setCredentials(r){
n=r},credentials(){return n}}},Xd=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Gd=(e,t)=>{const s=Object.assign((0,d.l)(e),(0,d.$)(e),(0,d.j)(e),Wd(e));return t.forEach(
n=>n.configure(s)),Object.assign(e,(0,d.u)(s),(0,d.et)(s),(0,d.M)(s),Xd(s))};var Qd=class extends d.st{config;constructor(...[
e]){const t=Fd(e||{});super(t),this.initConfig=t;const s=_i(t),n=(0,d.b)(s),r=co(n),i=(0,d.v)(r),a=(0,d.Y)(i),c=(0,d.k)(
a),u=(0,d.H)(c),p=(0,g.t)(u),l=fi(p),m=bo(l,{session:[()=>this,Hd]}),f=Gd(m,e?.extensions||[]);this.config=f,this.middlewareStack.
use((0,d.at)(this.config)),this.middlewareStack.use((0,d.m)(this.config)),this.middlewareStack.use((0,d.h)(this.config)),
this.middlewareStack.use((0,d.A)(this.config)),this.middlewareStack.use((0,d.O)(this.config)),this.middlewareStack.use((0,d.
D)(this.config)),this.middlewareStack.use((0,d.E)(this.config)),this.middlewareStack.use((0,d.T)(this.config,{httpAuthSchemeParametersProvider:mi,
identityProviderConfigProvider:async S=>new d.x({"aws.auth#sigv4":S.credentials,"aws.auth#sigv4a":S.credentials})})),this.
middlewareStack.use((0,d.C)(this.config)),this.middlewareStack.use(Xo(this.config)),this.middlewareStack.use(ti(this.config)),
this.middlewareStack.use(Eo(this.config)),this.middlewareStack.use(Mo(this.config)),this.middlewareStack.use(Ho(this.config))}destroy(){
super.destroy()}}})};export{tl as id,sl as ids,nl as modules};
