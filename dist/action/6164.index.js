const ol=6164,il=[6164],al={6164:((Sr,Rt,P)=>{P.d(Rt,{a:()=>vt,i:()=>It,n:()=>ke,r:()=>et,t:()=>ae});var l=P(7643),ie=P(
6580),S=P(3189),wt=P(2264),Ze=P(7598),Ye=class extends(0,S.w)(S.h,S.y,"CreateBucket",S.i){},kt=class extends(0,S.w)(S.m,
S.C,"HeadObject",S.s){},w=class extends(0,S.w)(S.g,S.b,"PutBucketEncryption",S.c){},Je=class extends(0,S.w)(S.g,S.b,"Put\
BucketPolicy",S.l){},At=class extends(0,S.w)(S.g,S.b,"PutBucketTagging",S.u){},Ee=class extends(0,S.w)(S.g,S.b,"PutBucke\
tVersioning",S.d){},xt=class extends(0,S.w)(S.m,S.v,"PutObject",S.f){},$=class extends(0,S.w)(S.g,S.b,"PutPublicAccessBl\
ock",S.p){};const Le=63;function ke({account:k,region:b},I){const N=(0,Ze.createHash)("sha256").update(I).digest("hex").
slice(0,8),V=`${l.c}-${k}-${b}-`,F=Math.max(0,Le-V.length-N.length-1),ye=I.toLowerCase().slice(0,F).replace(/-+$/,"");return ye?
`${V}${ye}-${N}`:`${V}${N}`}async function et(k,b,I){const N={Bucket:ke(b,I),ExpectedBucketOwner:b.account};return await ae(
k,N)||await k.send(new Ye({Bucket:N.Bucket,...b.region!=="us-east-1"&&{CreateBucketConfiguration:{LocationConstraint:b.region}}})),
await Ce(k,N,b,I),N}async function ae(k,b){try{return await k.send(new S.n(b)),!0}catch(I){if((0,ie.t)(I,"NotFound","NoS\
uchBucket"))return!1;if(Nt(I)!==403)throw I;const N=`bucket ${b.Bucket} is closed to account ${b.ExpectedBucketOwner}: a\
nother account has it, or the role may not read it; use another stack-name or grant s3:ListBucket`;throw new wt.t("bucke\
t.foreign",N,{cause:I})}}async function Ce(k,b,I,N){const V={BlockPublicAcls:!0,BlockPublicPolicy:!0,IgnorePublicAcls:!0,
RestrictPublicBuckets:!0};await k.send(new $({...b,PublicAccessBlockConfiguration:V})),await k.send(new Ee({...b,VersioningConfiguration:{
Status:"Enabled"}}));const F={Rules:[{ApplyServerSideEncryptionByDefault:{SSEAlgorithm:"AES256"}}]};await k.send(new w({
...b,ServerSideEncryptionConfiguration:F})),await k.send(new Je({...b,Policy:Pt(b.Bucket,I.partition)}));const ye={TagSet:[
{Key:l.u,Value:N}]};await k.send(new At({...b,Tagging:ye}))}function Pt(k,b){const I=`arn:${b}:s3:::${k}`;return JSON.stringify(
{Version:"2012-10-17",Statement:[{Sid:"TlsOnly",Effect:"Deny",Principal:"*",Action:"s3:*",Resource:[I,`${I}/*`],Condition:{
Bool:{"aws:SecureTransport":"false"}}}]})}async function vt(k,b,I){try{return await k.send(new kt({...b,Key:I.key})),!1}catch(N){
if(!(0,ie.t)(N,"NotFound","NoSuchKey"))throw N}return await k.send(new xt({...b,Key:I.key,Body:I.body,ContentType:I.key.
endsWith(".json")?"application/json":"application/zip",ChecksumSHA256:Buffer.from(I.sha256,"hex").toString("base64")})),
!0}async function It(k,{Bucket:b},I){const N=await k.config.endpoint?.(),V=N?`${N.protocol}//${N.hostname}${N.port?`:${N.
port}`:""}`:void 0,{url:F}=k.config.endpointProvider({Bucket:b,Region:await k.config.region(),ForcePathStyle:await k.config.
forcePathStyle===!0,...V&&{Endpoint:V}});return`${F.href.replace(/\/$/,"")}/${I}`}const Nt=k=>k?.$metadata?.httpStatusCode}),
3189:((Sr,Rt,P)=>{P.d(Rt,{C:()=>vi,S:()=>Pi,_:()=>Tn,a:()=>vd,b:()=>Ai,c:()=>Od,d:()=>Ld,f:()=>Hd,g:()=>bi,h:()=>yi,i:()=>xd,
l:()=>Td,m:()=>Ci,n:()=>Jd,o:()=>Id,p:()=>Ud,r:()=>Yd,s:()=>Md,t:()=>el,u:()=>Dd,v:()=>Ii,w:()=>ct,x:()=>xi,y:()=>ki});var l=P(
3040),ie=P(4582),S=P(1649),wt=P(8538),Ze=P(3655),Ye=P(7804),kt=P(550),w=P(765),Je=P(9576),At=P(9208),Ee=P(10),xt=P(4327),
$=P(4782),Le=P(8060),ke=P(86),et=P(7573),ae=P(7598),Ce=P(7075),Pt=class extends Ce.Readable{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
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
"error",this.onSourceError),this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),t(e)}};const vt=typeof ReadableStream==
"function"?ReadableStream:function(){};var It=class extends vt{};const Nt=({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:n,
base64Encoder:r})=>{if(!(0,S.a)(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??
s} in ChecksumStream.`);const i=r??Ye.n;if(typeof TransformStream!="function")throw new Error("@smithy/util-stream: unab\
le to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const a=new TransformStream(
{start(){},async transform(u,p){t.update(u),p.enqueue(u)},async flush(u){const p=await t.digest(),d=i(p);if(e!==d){const m=new Error(
`Checksum mismatch: expected "${e}" but received "${d}" in response header "${n}".`);u.error(m)}else u.terminate()}});s.
pipeThrough(a);const c=a.readable;return Object.setPrototypeOf(c,It.prototype),c};function k(e){return typeof ReadableStream==
"function"&&(0,S.a)(e.source)?Nt(e):new Pt(e)}var b=class{allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.
allocByteArray=e}push(e){this.byteArrays.push(e),this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const s=this.
byteArrays[0];return this.reset(),s}const e=this.allocByteArray(this.byteLength);let t=0;for(let s=0;s<this.byteArrays.length;++s){
const n=this.byteArrays[s];e.set(n,t),t+=n.byteLength}return this.reset(),e}reset(){this.byteArrays=[],this.byteLength=0}};
function I(e,t,s){const n=e.getReader();let r=!1,i=0;const a=["",new b(p=>new Uint8Array(p))];let c=-1;const u=async p=>{
const{value:d,done:m}=await n.read(),f=d;if(m){if(c!==-1){const g=V(a,c);F(g)>0&&p.enqueue(g)}p.close()}else{const g=ye(
f,!1);if(c!==g&&(c>=0&&p.enqueue(V(a,c)),c=g),c===-1){p.enqueue(f);return}const C=F(f);i+=C;const z=F(a[c]);if(C>=t&&z===
0)p.enqueue(f);else{const M=N(a,c,f);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${C} is below thr\
eshold of ${t}, automatically buffering.`)),M>=t?p.enqueue(V(a,c)):await u(p)}}};return new ReadableStream({pull:u})}function N(e,t,s){
switch(t){case 0:return e[0]+=s,F(e[0]);case 1:case 2:return e[t].push(s),F(e[t])}}function V(e,t){switch(t){case 0:const s=e[0];
return e[0]="",s;case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to fl\
ush()`)}function F(e){return e?.byteLength??e?.length??0}function ye(e,t=!0){return t&&typeof Buffer<"u"&&e instanceof Buffer?
2:e instanceof Uint8Array?1:typeof e=="string"?0:-1}function gr(e,t,s){if((0,S.a)(e))return I(e,t,s);const n=new Ce.Readable(
{read(){}});let r=!1,i=0;const a=["",new b(u=>new Uint8Array(u)),new b(u=>Buffer.from(new Uint8Array(u)))];let c=-1;return e.
on("data",u=>{const p=ye(u,!0);if(c!==p&&(c>=0&&n.push(V(a,c)),c=p),c===-1){n.push(u);return}const d=F(u);i+=d;const m=F(
a[c]);if(d>=t&&m===0)n.push(u);else{const f=N(a,c,u);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${d}\
 is below threshold of ${t}, automatically buffering.`)),f>=t&&n.push(V(a,c))}}),e.on("end",()=>{if(c!==-1){const u=V(a,
c);F(u)>0&&n.push(u)}n.push(null)}),n}const Er=(e,t)=>{const{base64Encoder:s,bodyLengthChecker:n,checksumAlgorithmFn:r,checksumLocationName:i,
streamHasher:a}=t,c=s!==void 0&&n!==void 0&&r!==void 0&&i!==void 0&&a!==void 0,u=c?a(r,e):void 0;Promise.resolve(u).catch(
()=>{});const p=e.getReader();return new ReadableStream({async pull(d){const{value:m,done:f}=await p.read();if(f){if(d.enqueue(
`0\r
`),c){const g=s(await u);d.enqueue(`${i}:${g}\r
`),d.enqueue(`\r
`)}d.close()}else d.enqueue(`${(n(m)||0).toString(16)}\r
${m}\r
`)}})};function Cr(e,t){const s=e,n=e;if((0,S.a)(n))return Er(n,t);const{base64Encoder:r,bodyLengthChecker:i,checksumAlgorithmFn:a,
checksumLocationName:c,streamHasher:u}=t,p=r!==void 0&&a!==void 0&&c!==void 0&&u!==void 0,d=p?u(a,s):void 0;Promise.resolve(
d).catch(()=>{});const m=new Ce.Readable({read(){s.resume()}});return s.on("data",f=>{const g=i(f)||0;g!==0&&(m.push(`${g.
toString(16)}\r
`),m.push(f),m.push(`\r
`)||s.pause())}),s.on("error",f=>{m.destroy(f)}),s.pause(),s.on("end",async()=>{try{if(m.push(`0\r
`),p){const f=r(await d);m.push(`${c}:${f}\r
`),m.push(`\r
`)}m.push(null)}catch(f){m.destroy(f)}}),m}const yr=/[&<>"]/g,br={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Rr(e){
return e.replace(yr,t=>br[t])}const wr=/[&"'<>\r\n\u0085\u2028]/g,kr={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;","\
>":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function Ar(e){return e.replace(wr,t=>kr[t])}
var Mt=class{value;constructor(e){this.value=e}toString(){return Ar(""+this.value)}},te=class bt{name;children;attributes={};static of(t,s,n){
const r=new bt(t);return s!==void 0&&r.addChildNode(new Mt(s)),n!==void 0&&r.withName(n),r}constructor(t,s=[]){this.name=
t,this.children=s}withName(t){return this.name=t,this}addAttribute(t,s){return this.attributes[t]=s,this}addChildNode(t){
return this.children.push(t),this}removeAttribute(t){return delete this.attributes[t],this}n(t){return this.name=t,this}c(t){
return this.children.push(t),this}a(t,s){return s!=null&&(this.attributes[t]=s),this}cc(t,s,n=s){if(t[s]!=null){const r=bt.
of(s,t[s]).withName(n);this.c(r)}}l(t,s,n,r){t[s]!=null&&r().map(i=>{i.withName(n),this.c(i)})}lc(t,s,n,r){if(t[s]!=null){
const i=r(),a=new bt(n);i.map(c=>{a.c(c)}),this.c(a)}}toString(){const t=!!this.children.length;let s=`<${this.name}`;const n=this.
attributes;for(const r of Object.keys(n)){const i=n[r];i!=null&&(s+=` ${r}="${Rr(""+i)}"`)}return s+=t?`>${this.children.
map(r=>r.toString()).join("")}</${this.name}>`:"/>"}};const xr=(e,t)=>{if(t?.Error?.Code!==void 0)return t.Error.Code;if(t?.
Code!==void 0)return t.Code;if(e.statusCode==404)return"NotFound"};var Pr=class extends ke.n{settings;stringBuffer;byteBuffer;buffer;constructor(e){
super(),this.settings=e}write(e,t){const s=w.o.of(e);if(s.isStringSchema()&&typeof t=="string")this.stringBuffer=t;else if(s.
isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??l.lt)(t);else{this.buffer=this.writeStruct(
s,t,void 0);const n=s.getMergedTraits();n.httpPayload&&!n.xmlName&&this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==
void 0){const t=this.byteBuffer;return delete this.byteBuffer,t}if(this.stringBuffer!==void 0){const t=this.stringBuffer;
return delete this.stringBuffer,t}const e=this.buffer;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute(
"xmlns",this.settings.xmlNamespace)),delete this.buffer,e.toString()}writeStruct(e,t,s){const n=e.getMergedTraits(),r=e.
isMemberSchema()&&!n.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():n.xmlName??e.getName();if(!r||!e.isStructSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.
getName(!0)}.`);const i=te.of(r),[a,c]=this.getXmlnsAttribute(e,s);for(const[p,d]of e.structIterator()){const m=t[p];if(m!=
null||d.isIdempotencyToken()){if(d.getMergedTraits().xmlAttribute){i.addAttribute(d.getMergedTraits().xmlName??p,this.writeSimple(
d,m));continue}if(d.isListSchema())this.writeList(d,m,i,c);else if(d.isMapSchema())this.writeMap(d,m,i,c);else if(d.isStructSchema())
i.addChildNode(this.writeStruct(d,m,c));else{const f=te.of(d.getMergedTraits().xmlName??d.getMemberName());this.writeSimpleInto(
d,m,f,c),i.addChildNode(f)}}}const{$unknown:u}=t;if(u&&e.isUnionSchema()&&Array.isArray(u)&&Object.keys(t).length===1){const[
p,d]=u,m=te.of(p);if(typeof d!="string")if(t instanceof te||t instanceof Mt)i.addChildNode(t);else throw new Error("@aws\
-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(
0,d,m,c),i.addChildNode(m)}return c&&i.addAttribute(a,c),i}writeList(e,t,s,n){if(!e.isMemberSchema())throw new Error(`@a\
ws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);const r=e.getMergedTraits(),i=e.
getValueSchema(),a=i.getMergedTraits(),c=!!a.sparse,u=!!r.xmlFlattened,[p,d]=this.getXmlnsAttribute(e,n),m=(f,g)=>{if(i.
isListSchema())this.writeList(i,Array.isArray(g)?g:[g],f,d);else if(i.isMapSchema())this.writeMap(i,g,f,d);else if(i.isStructSchema()){
const C=this.writeStruct(i,g,d);f.addChildNode(C.withName(u?r.xmlName??e.getMemberName():a.xmlName??"member"))}else{const C=te.
of(u?r.xmlName??e.getMemberName():a.xmlName??"member");this.writeSimpleInto(i,g,C,d),f.addChildNode(C)}};if(u)for(const f of t)
(c||f!=null)&&m(s,f);else{const f=te.of(r.xmlName??e.getMemberName());d&&f.addAttribute(p,d);for(const g of t)(c||g!=null)&&
m(f,g);s.addChildNode(f)}}writeMap(e,t,s,n,r=!1){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml s\
erializer, cannot write non-member map: ${e.getName(!0)}`);const i=e.getMergedTraits(),a=e.getKeySchema(),c=a.getMergedTraits().
xmlName??"key",u=e.getValueSchema(),p=u.getMergedTraits(),d=p.xmlName??"value",m=!!p.sparse,f=!!i.xmlFlattened,[g,C]=this.
getXmlnsAttribute(e,n),z=(M,Z,q)=>{const L=te.of(c,Z),[Ge,De]=this.getXmlnsAttribute(a,C);De&&L.addAttribute(Ge,De),M.addChildNode(
L);let we=te.of(d);u.isListSchema()?this.writeList(u,q,we,C):u.isMapSchema()?this.writeMap(u,q,we,C,!0):u.isStructSchema()?
we=this.writeStruct(u,q,C):this.writeSimpleInto(u,q,we,C),M.addChildNode(we)};if(f)for(const M in t){const Z=t[M];if(m||
Z!=null){const q=te.of(i.xmlName??e.getMemberName());z(q,M,Z),s.addChildNode(q)}}else{let M;r||(M=te.of(i.xmlName??e.getMemberName()),
C&&M.addAttribute(g,C),s.addChildNode(M));for(const Z in t){const q=t[Z];if(m||q!=null){const L=te.of("entry");z(L,Z,q),
(r?s:M).addChildNode(L)}}}}writeSimple(e,t){if(t===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) cann\
ot write null value.");const s=w.o.of(e);let n=null;if(t&&typeof t=="object")if(s.isBlobSchema())n=(this.serdeContext?.base64Encoder??
l.ct)(t);else if(s.isTimestampSchema()&&t instanceof Date)switch((0,l.N)(s,this.settings)){case 5:n=t.toISOString().replace(
".000Z","Z");break;case 6:n=(0,S.o)(t);break;case 7:n=String(t.getTime()/1e3);break;default:console.warn("Missing timest\
amp format, using http date",t),n=(0,S.o)(t)}else{if(s.isBigDecimalSchema()&&t)return t instanceof l.ot?t.string:String(
t);throw s.isMapSchema()||s.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on \
List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer, unhandled \
schema type for object value and schema: ${s.getName(!0)}`)}if((s.isBooleanSchema()||s.isNumericSchema()||s.isBigIntegerSchema()||
s.isBigDecimalSchema())&&(n=String(t)),s.isStringSchema()&&(t===void 0&&s.isIdempotencyToken()?n=(0,l.z)():n=String(t)),
n===null)throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${t}`);return n}writeSimpleInto(e,t,s,n){const r=this.
writeSimple(e,t),i=w.o.of(e),a=new Mt(r),[c,u]=this.getXmlnsAttribute(i,n);u&&s.addAttribute(c,u),s.addChildNode(a)}getXmlnsAttribute(e,t){
const[s,n]=e.getMergedTraits().xmlNamespace??[];return n&&n!==t?[s?`xmlns:${s}`:"xmlns",n]:[void 0,void 0]}},vr=class extends ke.
n{settings;constructor(e){super(),this.settings=e}createSerializer(){const e=new Pr(this.settings);return e.setSerdeContext(
this.serdeContext),e}createDeserializer(){const e=new ke.t(this.settings);return e.setSerdeContext(this.serdeContext),e}},
Ir=class extends Le.r{codec;serializer;deserializer;mixin=new l.n;constructor(e){super(e);const t={timestampFormat:{useTrait:!0,
default:5},httpBindings:!0,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace};this.codec=new vr(t),this.serializer=
new Le.t(this.codec.createSerializer(),t),this.deserializer=new Le.n(this.codec.createDeserializer(),t)}getPayloadCodec(){
return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,s){const n=await super.serializeRequest(
e,t,s),r=w.o.of(e.input);if(!n.headers["content-type"]){const i=this.mixin.resolveRestContentType(this.getDefaultContentType(),
r);i&&(n.headers["content-type"]=i)}return typeof n.body=="string"&&n.headers["content-type"]===this.getDefaultContentType()&&
!n.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(r)&&(n.body='<?xml version="1.0" encoding="UTF-8"?>'+n.
body),n}async deserializeResponse(e,t,s){return super.deserializeResponse(e,t,s)}async handleError(e,t,s,n,r){const i=xr(
s,n)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace),n.Error&&typeof n.Error==
"object")for(const g of Object.keys(n.Error))n[g]=n.Error[g],g.toLowerCase()==="message"&&(n.message=n.Error[g]);n.RequestId&&
!r.requestId&&(r.requestId=n.RequestId);const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,s,n,r),u=w.o.of(a),p=n.Error?.message??n.Error?.Message??n.message??n.Message??"UnknownE\
rror",d=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({});await this.deserializeHttpMessage(a,t,s,n);const m={},
f=this.codec.createDeserializer();for(const[g,C]of u.structIterator()){const z=C.getMergedTraits().xmlName??g,M=n.Error?.[z]??
n[z];m[g]=f.readSchema(C,M)}throw this.mixin.decorateServiceException(Object.assign(d,c,{$fault:u.getMergedTraits().error,
message:p},m),n)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){for(const[,t]of e.structIterator())
if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema());return!1}},Nr=class extends Ce.
Writable{hash;constructor(e,t){super(t),this.hash=e}_write(e,t,s){try{this.hash.update((0,l.it)(e))}catch(n){return s(n)}
s()}};const Mr=(e,t)=>{if(t.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");
const s=new e,n=new Nr(s);return t.pipe(n),new Promise((r,i)=>{t.on("error",a=>{n.end(),i(a)}),n.on("error",i),n.on("fin\
ish",()=>{s.digest().then(r).catch(i)})})};var Br=class{digestLength=16;state=Uint32Array.from(Us);writeBuffer=new DataView(
new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=(0,l.it)(e);let s=0,n=t.byteLength;for(this.bytesHashed+=
n;n>0;)this.writeBuffer.setUint8(this.bufferLength++,t[s++]),--n,this.bufferLength===64&&(Bt(this.state,this.writeBuffer),
this.bufferLength=0)}async digest(){const e=Uint32Array.from(this.state),t=new DataView(this.writeBuffer.buffer.slice(0));
let s=this.bufferLength;const n=this.bytesHashed*8;if(t.setUint8(s++,128),this.bufferLength%64>=56){for(let a=s;a<64;++a)
t.setUint8(a,0);Bt(e,t),s=0}for(let a=s;a<56;++a)t.setUint8(a,0);t.setUint32(56,n>>>0,!0),t.setUint32(60,Math.floor(n/2**
32),!0),Bt(e,t);const r=new Uint8Array(16),i=new DataView(r.buffer);for(let a=0;a<4;++a)i.setUint32(a*4,e[a],!0);return r}reset(){
this.state.set(Us),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}};const Us=[
1732584193,4023233417,2562383102,271733878],pe=4294967295,Or=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),Tr=Array.
from({length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function Bt(e,t){let s=e[0],n=e[1],r=e[2],i=e[3];for(let a=0;a<
64;++a){let c,u;a<16?(c=n&r|~n&i,u=a):a<32?(c=i&n|r&~i,u=(5*a+1)%16):a<48?(c=n^r^i,u=(3*a+5)%16):(c=r^(n|~i),u=7*a%16);const p=t.
getUint32(u*4,!0),d=i;i=r,r=n;const m=Or[(a>>4)*4+(a&3)],f=(s+c&pe)+(p+Tr[a]&pe)&pe;n=n+((f<<m|f>>>32-m)>>>0)&pe,s=d}e[0]=
e[0]+s&pe,e[1]=e[1]+n&pe,e[2]=e[2]+r&pe,e[3]=e[3]+i&pe}const Dr=(()=>{try{return(0,ae.createHash)("md5"),!0}catch{return!1}})()?
Lr():Br;function Lr(){return class{digestLength=16;hash=(0,ae.createHash)("md5");update(t){this.hash.update((0,l.it)(t))}async digest(){
const t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=(0,ae.createHash)(
"md5")}}}const Hr=e=>typeof e=="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6,fe={WHEN_SUPPORTED:"WHEN_SUPPORTE\
D",WHEN_REQUIRED:"WHEN_REQUIRED"},zs=fe.WHEN_SUPPORTED,He={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},
$s=fe.WHEN_SUPPORTED;var A;(function(e){e.MD5="MD5",e.CRC32="CRC32",e.CRC32C="CRC32C",e.CRC64NVME="CRC64NVME",e.SHA1="SH\
A1",e.SHA256="SHA256"})(A||(A={}));var Vs;(function(e){e.HEADER="header",e.TRAILER="trailer"})(Vs||(Vs={}));const Ot=A.CRC32;
var Ae;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(Ae||(Ae={}));const tt=(e,t,s,n)=>{if(!(t in e))return;const r=e[t].
toUpperCase();if(!Object.values(s).includes(r))throw new TypeError(`Cannot load ${n} '${t}'. Expected one of ${Object.values(
s)}, got '${e[t]}'.`);return r},Ur="AWS_REQUEST_CHECKSUM_CALCULATION",zr="request_checksum_calculation",$r={environmentVariableSelector:e=>tt(
e,Ur,fe,Ae.ENV),configFileSelector:e=>tt(e,zr,fe,Ae.CONFIG),default:zs},Vr="AWS_RESPONSE_CHECKSUM_VALIDATION",Kr="respon\
se_checksum_validation",jr={environmentVariableSelector:e=>tt(e,Vr,He,Ae.ENV),configFileSelector:e=>tt(e,Kr,He,Ae.CONFIG),
default:$s},qr=(e,{requestChecksumRequired:t,requestAlgorithmMember:s,requestChecksumCalculation:n})=>{if(!s)return n===
fe.WHEN_SUPPORTED||t?Ot:void 0;if(e[s])return e[s]},st=e=>e===A.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`,Fr=(e,t)=>{
const s=e.toLowerCase();for(const n of Object.keys(t))if(s===n.toLowerCase())return!0;return!1},Wr=(e,t)=>{const s=e.toLowerCase();
for(const n of Object.keys(t))if(n.toLowerCase().startsWith(s))return!0;return!1},Ks=e=>e!==void 0&&typeof e!="string"&&
!ArrayBuffer.isView(e)&&!(0,wt.a)(e),js=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let s=0;s<8;++s)t=t&1?2197175160^
t>>>1:t>>>1;js[e]=t>>>0}var Xr=class{digestLength=4;crc=4294967295;update(e){let t=this.crc;for(let s=0;s<e.length;++s)t=
t>>>8^js[(t^e[s])&255];this.crc=t}async digest(){const e=(this.crc^4294967295)>>>0,t=new Uint8Array(4);return t[0]=e>>>24,
t[1]=e>>>16&255,t[2]=e>>>8&255,t[3]=e&255,t}reset(){this.crc=4294967295}};const Gr=Xr,Qr={CrtCrc64Nvme:null},Zr=()=>{const t=new Array(
8);for(let s=0;s<8;s++){const n=new Array(512);for(let r=0;r<256;r++){let i=BigInt(r);for(let a=0;a<8*(s+1);a++)i&1n?i=i>>
1n^11127430586519243189n:i=i>>1n;n[r*2]=Number(i>>32n&4294967295n),n[r*2+1]=Number(i&4294967295n)}t[s]=new Uint32Array(n)}
return t};let Tt,Ue,Dt,Lt,Ht,Ut,zt,$t,Vt;const Yr=()=>{Tt||(Tt=Zr(),[Ue,Dt,Lt,Ht,Ut,zt,$t,Vt]=Tt)};var Jr=class{c1=0;c2=0;constructor(){
Yr(),this.reset()}update(e){const t=e.length;let s=0,n=this.c1,r=this.c2;for(;s+8<=t;){const i=((r^e[s++])&255)<<1,a=((r>>>
8^e[s++])&255)<<1,c=((r>>>16^e[s++])&255)<<1,u=((r>>>24^e[s++])&255)<<1,p=((n^e[s++])&255)<<1,d=((n>>>8^e[s++])&255)<<1,
m=((n>>>16^e[s++])&255)<<1,f=((n>>>24^e[s++])&255)<<1;n=Vt[i]^$t[a]^zt[c]^Ut[u]^Ht[p]^Lt[d]^Dt[m]^Ue[f],r=Vt[i+1]^$t[a+1]^
zt[c+1]^Ut[u+1]^Ht[p+1]^Lt[d+1]^Dt[m+1]^Ue[f+1]}for(;s<t;){const i=((r^e[s])&255)<<1;r=(r>>>8|(n&255)<<24)>>>0,n=n>>>8^Ue[i],
r^=Ue[i+1],++s}this.c1=n,this.c2=r}async digest(){const e=this.c1^4294967295,t=this.c2^4294967295;return new Uint8Array(
[e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255])}reset(){this.c1=4294967295,this.c2=4294967295}},eo=class{impl;constructor(){
const e=Qr.CrtCrc64Nvme;this.impl=e?new e:new Jr}update(e){this.impl.update(e)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}};const to=[A.CRC32,A.CRC32C,A.CRC64NVME,A.SHA1,A.SHA256],qs=[A.SHA256,A.SHA1,A.CRC32,A.CRC32C,A.CRC64NVME],
Fs=(e,t)=>{const{checksumAlgorithms:s={}}=t;switch(e){case A.MD5:return s?.MD5??t.md5;case A.CRC32:return s?.CRC32??Ze.m;case A.
CRC32C:return s?.CRC32C??Gr;case A.CRC64NVME:return s?.CRC64NVME??eo;case A.SHA1:return s?.SHA1??t.sha1;case A.SHA256:return s?.
SHA256??t.sha256;default:if(s?.[e])return s[e];throw new Error(`The checksum algorithm "${e}" is not supported by the cl\
ient. Select one of ${to}, or provide an implementation to  the client constructor checksums field.`)}},Ws=(e,t)=>{const s=new e;
return s.update((0,l.it)(t||"")),s.digest()},so={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],
override:!0},no=(e,t)=>(s,n)=>async r=>{if(!ie.t.isInstance(r.request)||Wr("x-amz-checksum-",r.request.headers))return s(
r);const{request:i,input:a}=r,{body:c,headers:u}=i,{base64Encoder:p,streamHasher:d}=e,{requestChecksumRequired:m,requestAlgorithmMember:f}=t,
g=await e.requestChecksumCalculation(),C=f?.name,z=f?.httpHeader;C&&!a[C]&&(g===fe.WHEN_SUPPORTED||m)&&(a[C]=Ot,z&&(u[z]=
Ot));const M=qr(a,{requestChecksumRequired:m,requestAlgorithmMember:f?.name,requestChecksumCalculation:g});let Z=c,q=u;if(M){
switch(M){case A.CRC32:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case A.CRC32C:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS\
_REQ_CRC32C","V");break;case A.CRC64NVME:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case A.SHA1:(0,l.ut)(n,"FL\
EXIBLE_CHECKSUMS_REQ_SHA1","X");break;case A.SHA256:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")}const L=st(M),Ge=Fs(
M,e);if(Ks(c)){const{getAwsChunkedEncodingStream:De,bodyLengthChecker:we}=e;Z=De(typeof e.requestStreamBufferSize=="numb\
er"&&e.requestStreamBufferSize>=8192?gr(c,e.requestStreamBufferSize,n.logger):c,{base64Encoder:p,bodyLengthChecker:we,checksumLocationName:L,
checksumAlgorithmFn:Ge,streamHasher:d}),q={...u,"content-encoding":u["content-encoding"]?`${u["content-encoding"]},aws-c\
hunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":u["content-length"],"x-amz-content-sh\
a256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":L},delete q["content-length"]}else if(!Fr(L,u)){const De=await Ws(
Ge,c);q={...u,[L]:p(De)}}}try{return await s({...r,request:{...i,headers:q,body:Z}})}catch(L){if(L instanceof Error&&L.name===
"InvalidChunkSizeError")try{L.message.endsWith(".")||(L.message+="."),L.message+=" Set [requestStreamBufferSize=number e\
.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch{}throw L}},ro={name:"flexibleC\
hecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:!0},oo=(e,t)=>(s,n)=>async r=>{
const i=r.input,{requestValidationModeMember:a}=t,c=await e.requestChecksumCalculation(),u=await e.responseChecksumValidation();
switch(c){case fe.WHEN_REQUIRED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case fe.WHEN_SUPPORTED:(0,l.
ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z")}switch(u){case He.WHEN_REQUIRED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_RES_WH\
EN_REQUIRED","c");break;case He.WHEN_SUPPORTED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")}return a&&!i[a]&&
u===He.WHEN_SUPPORTED&&(i[a]="ENABLED"),s(r)},Xs=(e=[])=>{const t=[];let s=qs.length;for(const n of e){const r=qs.indexOf(
n);r!==-1?t[r]=n:t[s++]=n}return t.filter(Boolean)},io=e=>{const t=e.lastIndexOf("-");if(t!==-1){const s=e.slice(t+1);if(!s.
startsWith("0")){const n=parseInt(s,10);if(!isNaN(n)&&n>=1&&n<=1e4)return!0}}return!1},ao=async(e,{checksumAlgorithmFn:t,
base64Encoder:s})=>s(await Ws(t,e)),co=async(e,{config:t,responseAlgorithms:s,logger:n})=>{const r=Xs(s),{body:i,headers:a}=e;
for(const c of r){const u=st(c),p=a[u];if(p){let d;try{d=Fs(c,t)}catch(g){if(c===A.CRC64NVME){n?.warn(`Skipping ${A.CRC64NVME}\
 checksum validation: ${g.message}`);continue}throw g}const{base64Encoder:m}=t;if(Ks(i)){e.body=k({expectedChecksum:p,checksumSourceLocation:u,
checksum:new d,source:i,base64Encoder:m});return}const f=await ao(i,{checksumAlgorithmFn:d,base64Encoder:m});if(f===p)break;
throw new Error(`Checksum mismatch: expected "${f}" but received "${p}" in response header "${u}".`)}}},uo={name:"flexib\
leChecksumsResponseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},
lo=(e,t)=>(s,n)=>async r=>{if(!ie.t.isInstance(r.request))return s(r);const i=r.input,a=await s(r),c=a.response,{requestValidationModeMember:u,
responseAlgorithms:p}=t;if(u&&i[u]==="ENABLED"){const{clientName:d,commandName:m}=n,f=Object.keys(e.checksumAlgorithms??
{}).filter(C=>{const z=st(C);return c.headers[z]!==void 0}),g=Xs([...p??[],...f]);if(d==="S3Client"&&m==="GetObjectComma\
nd"&&g.every(C=>{const z=st(C),M=c.headers[z];return!M||io(M)}))return a;await co(c,{config:e,responseAlgorithms:g,logger:n.
logger})}return a},Kt=(e,t)=>({applyToStack:s=>{s.add(no(e,t),so),s.addRelativeTo(oo(e,t),ro),s.addRelativeTo(lo(e,t),uo)}}),
ho=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:s,requestStreamBufferSize:n}=e;return Object.assign(
e,{requestChecksumCalculation:(0,w.p)(t??zs),responseChecksumValidation:(0,w.p)(s??$s),requestStreamBufferSize:Number(n??
0),checksumAlgorithms:e.checksumAlgorithms??{}})},mo="content-length",po="x-amz-decoded-content-length";function fo(){return(e,t)=>async s=>{
const{request:n}=s;if(ie.t.isInstance(n)&&!(mo in n.headers)&&!(po in n.headers)){const r="Are you using a Stream of unk\
nown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.";typeof t?.logger?.
warn=="function"&&!(t.logger instanceof l.Y)?t.logger.warn(r):console.warn(r)}return e({...s})}}const _o={step:"finalize\
Request",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},So=e=>({applyToStack:t=>{
t.add(fo(),_o)}}),go=e=>(t,s)=>async n=>{const r=await e.region(),i=e.region;let a=()=>{};s.__s3RegionRedirect&&(Object.
defineProperty(e,"region",{writable:!1,value:async()=>s.__s3RegionRedirect}),a=()=>Object.defineProperty(e,"region",{writable:!0,
value:i}));try{const c=await t(n);if(s.__s3RegionRedirect&&(a(),r!==await e.region()))throw new Error("Region was not re\
stored following S3 region redirect.");return c}catch(c){throw a(),c}},Eo={tags:["REGION_REDIRECT","S3"],name:"regionRed\
irectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};function Co(e){return(t,s)=>async n=>{
try{return await t(n)}catch(r){if(e.followRegionRedirects){const i=r?.$metadata?.httpStatusCode,a=s.commandName==="HeadB\
ucketCommand",c=r?.$response?.headers?.["x-amz-bucket-region"];if(c&&(i===301||i===400&&(r?.name==="IllegalLocationConst\
raintException"||a))){try{const u=c;s.logger?.debug(`Redirecting from ${await e.region()} to ${u}`),s.__s3RegionRedirect=
u,(0,l.ut)(s,"S3_REGION_REDIRECT","Ah")}catch(u){throw new Error("Region redirect failed: "+u)}return t(n)}}throw r}}}const yo={
step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},bo=e=>({applyToStack:t=>{t.
add(Co(e),yo),t.addRelativeTo(go(e),Eo)}});var Ro=class pr{data;lastPurgeTime=Date.now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(t={}){
this.data=t}get(t){const s=this.data[t];if(s)return s}set(t,s){return this.data[t]=s,s}delete(t){delete this.data[t]}clear(){
this.data={}}async purgeExpired(){const t=Date.now();if(this.lastPurgeTime+pr.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>t)return;
const s=this.data;for(const n in s){const r=s[n];if(!r.isRefreshing){const i=await r.identity;i.expiration&&i.expiration.
getTime()<t&&s[n]===r&&delete s[n]}}}},jt=class{_identity;isRefreshing;accessed;constructor(e,t=!1,s=Date.now()){this._identity=
e,this.isRefreshing=t,this.accessed=s}get identity(){return this.accessed=Date.now(),this._identity}},wo=class fr{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(t,s=new Ro){
this.createSessionFn=t,this.cache=s}async getS3ExpressIdentity(t,s){const n=s.Bucket,{cache:r}=this;t.accessKeyId!==this.
accessKeyId&&(this.accessKeyId=t.accessKeyId,this.cacheGeneration++,r.clear());const i=this.cacheGeneration,a=r.get(n);return a?
a.identity.then(c=>(c.expiration?.getTime()??0)<Date.now()?r.set(n,new jt(this.getIdentity(n))).identity:((c.expiration?.
getTime()??0)<Date.now()+fr.REFRESH_WINDOW_MS&&!a.isRefreshing&&(a.isRefreshing=!0,this.getIdentity(n).then(u=>{i===this.
cacheGeneration&&r.set(n,new jt(Promise.resolve(u)))})),c)):r.set(n,new jt(this.getIdentity(n))).identity}async getIdentity(t){
await this.cache.purgeExpired().catch(n=>{console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: \

`+n)});const s=await this.createSessionFn(t);if(!s.Credentials?.AccessKeyId||!s.Credentials?.SecretAccessKey)throw new Error(
"s3#createSession response credential missing AccessKeyId or SecretAccessKey.");return{accessKeyId:s.Credentials.AccessKeyId,
secretAccessKey:s.Credentials.SecretAccessKey,sessionToken:s.Credentials.SessionToken,expiration:s.Credentials.Expiration?
new Date(s.Credentials.Expiration):void 0}}};const ko=(e,{session:t})=>{const[s,n]=t,{forcePathStyle:r,useAccelerateEndpoint:i,
disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:u,bucketEndpoint:p,expectContinueHeader:d}=e;
return Object.assign(e,{forcePathStyle:r??!1,useAccelerateEndpoint:i??!1,disableMultiregionAccessPoints:a??!1,followRegionRedirects:c??
!1,s3ExpressIdentityProvider:u??new wo(async m=>s().send(new n({Bucket:m}))),bucketEndpoint:p??!1,expectContinueHeader:d??
2097152})},Ao=e=>(t,s)=>async n=>{const r=await t(n),{response:i}=r;if(S.d.isInstance(i)&&i.headers.expires){i.headers.expiresstring=
i.headers.expires;try{(0,S.u)(i.headers.expires)}catch(a){s.logger?.warn(`AWS SDK Warning for ${s.clientName}::${s.commandName}\
 response parsing (${i.headers.expires}): ${a}`),delete i.headers.expires}}return r},xo={tags:["S3"],name:"s3ExpiresMidd\
leware",override:!0,relation:"after",toMiddleware:"deserializerMiddleware"},Po=e=>({applyToStack:t=>{t.addRelativeTo(Ao(
e),xo)}}),vo="sigv4-s3express",Io="X-Amz-S3session-Token".toLowerCase(),No="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",Mo="s3_\
disable_express_session_auth",Bo={environmentVariableSelector:e=>(0,w.d)(e,No,w.u.ENV),configFileSelector:e=>(0,w.d)(e,Mo,
w.u.CONFIG),default:!1},Oo=e=>(t,s)=>async n=>{if(s.endpointV2){const r=s.endpointV2,i=r.properties?.authSchemes?.[0]?.name===
vo;if((r.properties?.backend==="S3Express"||r.properties?.bucketType==="Directory")&&((0,l.ut)(s,"S3_EXPRESS_BUCKET","J"),
s.isS3ExpressBucket=!0),i){const a=n.input.Bucket;if(a){const c=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.
credentials(),{Bucket:a});s.s3ExpressIdentity=c,ie.t.isInstance(n.request)&&c.sessionToken&&(n.request.headers[Io]=c.sessionToken)}}}
return t(n)},To={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},Do=e=>({applyToStack:t=>{
t.add(Oo(e),To)}}),Lo=async(e,t,s,n)=>{const r=await n.signWithCredentials(s,e,{});if(r.headers["X-Amz-Security-Token"]||
r.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");return r},
Ho=e=>t=>{throw t},Uo=(e,t)=>{},zo=e=>(t,s)=>async n=>{if(!ie.t.isInstance(n.request))return t(n);const r=(0,w.m)(s).selectedHttpAuthScheme;
if(!r)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:i={}},
identity:a,signer:c}=r;let u;s.s3ExpressIdentity?u=await Lo(s.s3ExpressIdentity,i,n.request,await e.signer()):u=await c.
sign(n.request,a,i);const p=await t({...n,request:u}).catch((c.errorHandler||Ho)(i));return(c.successHandler||Uo)(p.response,
i),p},$o=e=>({applyToStack:t=>{t.addRelativeTo(zo(e),l.w)}});function Vo(e){return Ce.Readable.from(Buffer.from(e))}const Ko={
CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},jo=e=>(t,s)=>async n=>{const r=await t(
n),{response:i}=r;if(!S.d.isInstance(i))return r;const{statusCode:a,body:c}=i;if(a<200||a>=300)return r;const u=await qo(
c,e);if(i.body=Vo(u),u.length===0&&Ko[s.commandName]){const d=new Error("S3 aborted request");throw d.$metadata={httpStatusCode:503},
d.name="InternalError",d}const p=e.utf8Encoder(u.subarray(u.length-16));return p&&p.endsWith("</Error>")&&(i.statusCode=
503),r},qo=(e=new Uint8Array,t)=>e instanceof Uint8Array?Promise.resolve(e):t.streamCollector(e)||Promise.resolve(new Uint8Array),
Fo={relation:"after",toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMi\
ddleware",override:!0},ze=e=>({applyToStack:t=>{t.addRelativeTo(jo(e),Fo)}});function Wo(e){return(t,s)=>async n=>{if(e.
bucketEndpoint){const r=s.endpointV2;if(r){const i=n.input.Bucket;if(typeof i=="string")try{const a=new URL(i);s.endpointV2=
{...r,url:a}}catch(a){const c=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${i} could not be pars\
ed as URL.`;throw s.logger?.constructor?.name==="NoOpLogger"?console.warn(c):s.logger?.warn?.(c),a}}}return t(n)}}const Xo={
name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"endpointV2Middleware"};function Go({bucketEndpoint:e}){
return t=>async s=>{const{input:{Bucket:n}}=s;if(!e&&typeof n=="string"&&!Hr(n)&&n.indexOf("/")>=0){const r=new Error(`B\
ucket name shouldn't contain '/', received '${n}'`);throw r.name="InvalidBucketName",r}return t({...s})}}const Qo={step:"\
initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:!0},Zo=e=>({applyToStack:t=>{t.add(
Go(e),Qo),t.addRelativeTo(Wo(e),Xo)}});var Yo=class extends Ir{async serializeRequest(e,t,s){const n=await super.serializeRequest(
e,t,s),r=w.o.of(e.input),i=r.getSchema();let a=0;const c=i[6]??0;if(t&&typeof t=="object")for(const[u,p]of r.structIterator()){
if(++a>c)break;if(u==="Bucket"){if(!t.Bucket&&p.getMergedTraits().httpLabel)throw new Error("No value provided for input\
 HTTP label: Bucket.");break}}return n}};const Jo="AWS_S3_USE_ARN_REGION",ei="s3_use_arn_region",ti={environmentVariableSelector:e=>(0,w.
d)(e,Jo,w.u.ENV),configFileSelector:e=>(0,w.d)(e,ei,w.u.CONFIG),default:void 0};function si(e){return t=>async s=>{const{
request:n}=s;if(e.expectContinueHeader!==!1&&ie.t.isInstance(n)&&n.body&&e.runtime==="node"&&e.requestHandler?.constructor?.
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
input:n})}}const ui={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:!0},Gs=e=>({applyToStack:t=>{t.add(ci(
e),ui)}});function di(e,t){if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e))return!1;try{return t.
base64Decoder(e).length===32}catch{return!1}}const x="ref",E="argv",Qs="backend",oe="authSchemes",Y="disableDoubleEncodi\
ng",J="signingName",ce="signingRegion",qt="signingRegionSet",_=-1,R=!0,ee=!1,Ft="isSet",se="booleanEquals",y="stringEqua\
ls",H="coalesce",K="substring",O="",Zs="aws.partition",Ys="partitionResult",Js="accessPointSuffix",en="regionPrefix",nt=e=>"\
outpostId_ssa_"+e+O,tn="hardwareType",Wt="ite",ue="isValidHostLabel",de="sigv4",sn="aws.isVirtualHostableS3Bucket",nn="u\
rl",j="getAttr",rn="bucketArn",le="--",on="arnType",an="accesspoint",Xt=e=>"accessPointName_ssa_"+e+O,Gt="s3-object-lamb\
da",$e="s3-outposts",cn="bucketPartition",un="us-east-1",dn="outpostType",G="name",Ve="s3",Qt="{url#scheme}://{Bucket}.{\
url#authority}{url#path}",rt="{url#scheme}://{url#authority}{url#path}",ln="{url#scheme}://{url#authority}{url#normalize\
dPath}{Bucket}",hn="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",mn="https://{Bucket}.s3.{partitionResult\
#dnsSuffix}",pn=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#path}",fn=e=>"I\
nvalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+"}`",Zt="sigv\
4a",_n="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",Sn="https://s3.{partitionResult#dnsSuffi\
x}/{uri_encoded_bucket}",gn="https://s3.{partitionResult#dnsSuffix}",En={[x]:"UseFIPS"},Cn={[x]:"UseDualStack"},T={[x]:"\
Bucket"},Yt={fn:j,[E]:[{[x]:Ys},G]},yn={[x]:nn},xe={[x]:"Region"},he={[x]:rn},bn={[x]:on},Jt={[x]:"accessPointName_ssa_1"},
ot={fn:j,[E]:[he,"region"]},Rn={[x]:tn},es={fn:j,[E]:[he,"service"]},wn={fn:j,[E]:[he,"accountId"]},it={[Qs]:"S3Express",
[oe]:[{[Y]:!0,[G]:"{_s3e_auth}",[J]:"s3express",[ce]:"{Region}"}]},kn={[Qs]:"S3Express",[oe]:[{[Y]:!0,[G]:de,[J]:"s3expr\
ess",[ce]:"{Region}"}]},at={[oe]:[{[Y]:!0,[G]:Zt,[J]:$e,[qt]:["*"]},{[Y]:!0,[G]:de,[J]:$e,[ce]:"{Region}"}]},D={[oe]:[{[Y]:!0,
[G]:de,[J]:Ve,[ce]:un}]},B={[oe]:[{[Y]:!0,[G]:de,[J]:Ve,[ce]:"{Region}"}]},ts={[oe]:[{[Y]:!0,[G]:de,[J]:Gt,[ce]:"{bucket\
Arn#region}"}]},Ke={[oe]:[{[Y]:!0,[G]:de,[J]:Ve,[ce]:"{bucketArn#region}"}]},An={[oe]:[{[Y]:!0,[G]:Zt,[J]:$e,[qt]:["*"]},
{[Y]:!0,[G]:de,[J]:$e,[ce]:"{bucketArn#region}"}]},ss={[oe]:[{[Y]:!0,[G]:de,[J]:Gt,[ce]:"{Region}"}]},xn=[xe],Pn=[{[x]:"\
Endpoint"}],ns=[T],vn=[T,0,7,!0],In=[he,"resourceId[1]"],li=["*"],Nn={conditions:[[Ft,xn],[se,[{[x]:"Accelerate"},R]],[se,
[En,R]],[se,[Cn,R]],[Ft,Pn],[Ft,ns],[y,[{fn:H,[E]:[{fn:K,[E]:[T,0,6,R]},O]},"--x-s3"]],[y,[{fn:H,[E]:[{fn:K,[E]:vn},O]},
"--xa-s3"]],[Zs,xn,Ys],[K,vn,Js],[y,[{[x]:Js},"--op-s3"]],[K,[T,8,12,R],en],[K,[T,32,49,R],nt(2)],[K,[T,49,50,R],tn],[se,
[{[x]:"ForcePathStyle"},R]],[y,[Yt,"aws-cn"]],[Wt,[Cn,".dualstack",O],"_s3e_ds"],[ue,[{[x]:nt(2)},ee]],[Wt,[En,"-fips",O],
"_s3e_fips"],[Wt,[{fn:H,[E]:[{[x]:"DisableS3ExpressSessionAuth"},ee]},de,"sigv4-s3express"],"_s3e_auth"],[sn,[T,ee]],["p\
arseURL",Pn,nn],[se,[{fn:H,[E]:[{[x]:"UseS3ExpressControlEndpoint"},ee]},R]],[sn,[T,R]],[y,[{fn:j,[E]:[yn,"scheme"]},"ht\
tp"]],[ue,[xe,ee]],["aws.parseArn",ns,rn],[j,[{fn:"split",[E]:[T,le,0]},"[-2]"],"s3expressAvailabilityZoneId"],[y,[{fn:H,
[E]:[{fn:K,[E]:[T,0,4,ee]},O]},"arn:"]],[y,[{fn:H,[E]:[{fn:K,[E]:[T,16,18,R]},O]},le]],[se,[{fn:j,[E]:[yn,"isIp"]},R]],[
y,[{fn:H,[E]:[{fn:K,[E]:[T,21,23,R]},O]},le]],[y,[{fn:H,[E]:[{fn:K,[E]:[T,27,29,R]},O]},le]],[y,[{[x]:en},"beta"]],["uri\
Encode",ns,"uri_encoded_bucket"],[ue,[xe,R]],[se,[{fn:H,[E]:[{[x]:"UseObjectLambdaEndpoint"},ee]},R]],[j,[he,"resourceId\
[0]"],on],[y,[bn,O]],[y,[bn,an]],[j,In,Xt(1)],[y,[Jt,O]],[y,[ot,O]],[y,[{fn:H,[E]:[{fn:K,[E]:[T,14,16,R]},O]},le]],[y,[Rn,
"e"]],[y,[Rn,"o"]],[y,[xe,"aws-global"]],[y,[{fn:H,[E]:[{fn:K,[E]:[T,19,21,R]},O]},le]],[y,[es,Gt]],[se,[{fn:H,[E]:[{[x]:"\
DisableAccessPoints"},ee]},R]],[y,[es,$e]],[Zs,[ot],cn],[ue,[Jt,R]],[y,[{fn:H,[E]:[{fn:K,[E]:[T,26,28,R]},O]},le]],[y,[{
fn:H,[E]:[{fn:K,[E]:[T,15,17,R]},O]},le]],[j,[he,"resourceId[4]"]],[y,[{fn:H,[E]:[{fn:K,[E]:[T,20,22,R]},O]},le]],[se,[{
[x]:"UseGlobalEndpoint"},R]],[y,[xe,un]],[j,In,nt(1)],[se,[{fn:H,[E]:[{[x]:"UseArnRegion"},R]},R]],[ue,[{[x]:nt(1)},ee]],
[j,[he,"resourceId[2]"],dn],[y,[xe,ot]],[y,[{fn:j,[E]:[{[x]:cn},G]},Yt]],[se,[{[x]:"DisableMultiRegionAccessPoints"},R]],
[ue,[ot,R]],[y,[{fn:j,[E]:[he,"partition"]},Yt]],[y,[wn,O]],[y,[es,Ve]],[ue,[wn,ee]],[j,[he,"resourceId[3]"],Xt(2)],[ue,
[Jt,ee]],[y,[{[x]:dn},an]],[ue,[{[x]:Xt(2)},ee]]],results:[[_],[_,"Accelerate cannot be used with FIPS"],[_,"Cannot set \
dual-stack in combination with a custom endpoint."],[_,"A custom endpoint cannot be combined with FIPS"],[_,"A custom en\
dpoint cannot be combined with S3 Accelerate"],[_,"Partition does not support FIPS"],[_,"S3Express does not support S3 A\
ccelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",it],[Qt,it],[_,"S3Express bucket name is n\
ot a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}\
/{uri_encoded_bucket}",kn],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{part\
itionResult#dnsSuffix}",it],[_,"Unrecognized S3Express bucket name format."],[rt,it],["https://s3express-control{_s3e_fi\
ps}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",kn],[_,"Expected a endpoint to be specified but no endpoint was found"],
["https://{Bucket}.ec2.{url#authority}",at],["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",at],
["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",at],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region\
}.{partitionResult#dnsSuffix}",at],[_,'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}\
"'],[_,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[_,"Invalid ARN: The outpost Id must only cont\
ain a-z, A-Z, 0-9 and `-`."],[_,"Custom endpoint `{Endpoint}` was not a valid URI"],[_,"S3 Accelerate cannot be used in \
this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",D],["https://{Bucket}.s3-fips.\
dualstack.{Region}.{partitionResult#dnsSuffix}",B],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",D],
["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",B],["https://{Bucket}.s3-accelerate.dualstack.us-east-1\
.{partitionResult#dnsSuffix}",D],["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",B],["https://{B\
ucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",D],["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#\
dnsSuffix}",B],[ln,D],[Qt,D],[ln,B],[Qt,B],[hn,D],[hn,B],[mn,D],[mn,B],["https://{Bucket}.s3.{Region}.{partitionResult#d\
nsSuffix}",B],[_,"Invalid region: region was not a valid DNS name."],[_,"S3 Object Lambda does not support Dual-stack"],
[_,"S3 Object Lambda does not support S3 Accelerate"],[_,"Access points are not supported for this operation"],[_,"Inval\
id configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `fals\
e`"],[_,"Invalid ARN: Missing account id"],[pn(1),ts],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-\
lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",ts],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.\
s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",ts],[_,fn(1)],[_,"Invalid ARN: The account id may only \
contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[_,"Invalid region in ARN: `{bucketArn#region}` (invalid\
 DNS name)"],[_,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition\
#name}`"],[_,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],[_,"Invalid ARN: \
bucket ARN is missing a region"],[_,"Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but\
 no name was provided"],[_,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
[_,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-\
fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",Ke],["https://{accessPointName_ssa_1}-{bucketArn#accountI\
d}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",Ke],["https://{accessPointName_ssa_1}-{bucketArn#\
accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",Ke],[pn(1),Ke],["https://{accessPoin\
tName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",Ke],[_,"Invalid ARN: T\
he ARN was not for the S3 service, found: {bucketArn#service}"],[_,"S3 MRAP does not support dual-stack"],[_,"S3 MRAP do\
es not support FIPS"],[_,"S3 MRAP does not support S3 Accelerate"],[_,"Invalid configuration: Multi-Region Access Point \
ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{[oe]:[{[Y]:R,
name:Zt,[J]:Ve,[qt]:li}]}],[_,"Client was configured for partition `{partitionResult#name}` but bucket referred to parti\
tion `{bucketArn#partition}`"],[_,"Invalid Access Point Name"],[_,"S3 Outposts does not support Dual-stack"],[_,"S3 Outp\
osts does not support FIPS"],[_,"S3 Outposts does not support S3 Accelerate"],[_,"Invalid Arn: Outpost Access Point ARN \
contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",An],
["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartitio\
n#dnsSuffix}",An],[_,fn(2)],[_,"Expected an outpost type `accesspoint`, found {outpostType}"],[_,"Invalid ARN: expected \
an access point name"],[_,"Invalid ARN: Expected a 4-component resource"],[_,"Invalid ARN: The outpost Id may only conta\
in a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[_,"Invalid ARN: The Outpost Id was not set"],[_,"Invalid ARN: Un\
recognized format: {Bucket} (type: {arnType})"],[_,"Invalid ARN: No ARN type specified"],[_,"Invalid ARN: `{Bucket}` was\
 not a valid ARN"],[_,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-east-1.{pa\
rtitionResult#dnsSuffix}/{uri_encoded_bucket}",D],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_\
encoded_bucket}",B],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",D],["https://s3-fips.{\
Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",B],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix\
}/{uri_encoded_bucket}",D],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",B],[_n,D],[
_n,B],[Sn,D],[Sn,B],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",B],[_,"Path-style addressing\
 cannot be used with S3 Accelerate"],[rt,ss],["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",ss],[
"https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",ss],["https://s3-fips.dualstack.us-east-1.{partitionResu\
lt#dnsSuffix}",D],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",B],["https://s3-fips.us-east-1.{part\
itionResult#dnsSuffix}",D],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",B],["https://s3.dualstack.us-east-1.{\
partitionResult#dnsSuffix}",D],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",B],[rt,D],[rt,B],[gn,D],[gn,
B],["https://s3.{Region}.{partitionResult#dnsSuffix}",B],[_,"A region must be set when sending requests to S3."]]},hi=2,
mi=new Int32Array([-1,1,-1,0,3,100000115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,100000115,16,10,13,18,11,13,19,12,13,
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
45,100000019,100000020,44,100000015,553,45,100000015,100000020]),pi=l.W.from(mi,hi,Nn.conditions,Nn.results),fi=new l.U(
{size:50,params:["Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAu\
th","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEnd\
point","UseS3ExpressControlEndpoint"]}),Mn=(e,t={})=>fi.get(e,()=>(0,l.V)(pi,{endpointParams:e,logger:t.logger}));l.H.aws=
l.d;const _i=(e=>async(t,s,n)=>{if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeP\
arametersProvider`");const r=await e(t,s,n),i=(0,w.m)(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`);const a=await(0,w.r)(n,
{getEndpointParameterInstructions:i},t);return Object.assign(r,a)})(async(e,t,s)=>({operation:(0,w.m)(t).operation,region:await(0,w.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function Bn(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{
config:t,context:s}})}}function On(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({
signingProperties:{config:t,context:s}})}}const Si=((e,t,s)=>r=>{const i=e(r).properties?.authSchemes;if(!i)return t(r);
const a=[];for(const c of i){const{name:u,properties:p={},...d}=c,m=u.toLowerCase();u!==m&&console.warn(`HttpAuthScheme \
has been normalized with lowercasing: '${u}' to '${m}'`);let f;if(m==="sigv4a"){f="aws.auth#sigv4a";const z=i.find(M=>{const Z=M.
name.toLowerCase();return Z!=="sigv4a"&&Z.startsWith("sigv4")});if(Ee.t.sigv4aDependency()==="none"&&z)continue}else if(m.
startsWith("sigv4"))f="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRule\
Set': '${m}'`);const g=s[f];if(!g)throw new Error(`Could not find HttpAuthOption create function for '${f}'`);const C=g(
r);C.schemeId=f,C.signingProperties={...C.signingProperties||{},...d,...p},a.push(C)}return a})(Mn,e=>{const t=[];switch(e.
operation){default:t.push(Bn(e)),t.push(On(e))}return t},{"aws.auth#sigv4":Bn,"aws.auth#sigv4a":On}),gi=e=>{const t=(0,l.
r)(e),s=(0,Ee.r)(t);return Object.assign(s,{authSchemePreference:(0,w.p)(e.authSchemePreference??[])})},Ei=e=>Object.assign(
e,{useFipsEndpoint:e.useFipsEndpoint??!1,useDualstackEndpoint:e.useDualstackEndpoint??!1,forcePathStyle:e.forcePathStyle??
!1,useAccelerateEndpoint:e.useAccelerateEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,disableMultiregionAccessPoints:e.
disableMultiregionAccessPoints??!1,defaultSigningName:"s3",clientContextParams:e.clientContextParams??{}}),ct=(0,kt.t)({
ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextParams",name:"useArnR\
egion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"\
clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disable\
S3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",w.t),Ci={Bucket:{type:"contextParams",name:"Buc\
ket"},Key:{type:"contextParams",name:"Key"}},yi={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0},DisableAccessPoints:{
type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},bi={UseS3ExpressControlEndpoint:{type:"\
staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Ri={DisableS3ExpressSessionAuth:{type:"stati\
cContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Tn={Bucket:{type:"contextParams",name:"Bucket"}},
wi={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}},rs=(e,t,s,n)=>[ze(s)],ki=(e,t,s,n)=>[
ze(s),ai(s)],Ai=(e,t,s,n)=>[Kt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgori\
thm"},requestChecksumRequired:!0})],xi=(e,t,s,n)=>[],Pi=(e,t,s,n)=>[Kt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-\
checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0}),ze(s)],vi=(e,t,s,n)=>[ze(s),Gs(s),Po(s)],Ii=(e,t,s,n)=>[
Kt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),
So(s),ze(s),Gs(s)];var Ni=class _r extends w.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceExcepti\
on";constructor(t){super(t),Object.setPrototypeOf(this,_r.prototype)}};const Dn="ACL",Ln="AccessKeyId",Mi="AccessPointAl\
ias",Bi="AcceptRanges",Oi="ApplyServerSideEncryptionByDefault",Ti="ArchiveStatus",W="Bucket",Hn="BucketArn",Un="BlockedE\
ncryptionTypes",Di="BypassGovernanceRetention",Li="BucketInfo",Pe="BucketKeyEnabled",Hi="BucketLocationName",Ui="BucketL\
ocationType",zi="BucketNamespace",zn="BlockPublicAcls",$n="BlockPublicPolicy",$i="BucketRegion",Vi="Body",_e="ChecksumAl\
gorithm",Ki="CreateBucket",os="CreateBucketConfiguration",ji="CreateBucketOutput",qi="CreateBucketRequest",Vn="CacheCont\
rol",is="ChecksumCRC32",as="ChecksumCRC32C",cs="ChecksumCRC64NVME",Kn="Cache-Control",jn="Content-Disposition",qn="Conte\
ntDisposition",Fn="Content-Encoding",Wn="ContentEncoding",Xn="ContentLanguage",Gn="Content-Language",Qn="Content-Length",
Zn="ContentLength",ve="Content-MD5",us="ChecksumMD5",Ie="ContentMD5",Fi="ChecksumMode",Wi="CommonPrefix",Xi="CommonPrefi\
xList",Gi="CommonPrefixes",Qi="ContentRange",Zi="ConfirmRemoveSelfBucketAccess",Yi="Content-Range",ds="ChecksumSHA1",ls="\
ChecksumSHA256",hs="ChecksumSHA512",Ji="CreateSessionOutput",ea="CreateSessionResult",ta="CreateSessionRequest",sa="Crea\
teSession",ms="ChecksumType",Yn="Content-Type",Jn="ContentType",ps="ChecksumXXHASH64",fs="ChecksumXXHASH3",_s="ChecksumX\
XHASH128",na="Code",e0="Credentials",ra="DeleteBucket",oa="DeleteBucketRequest",Ss="DeleteMarker",ia="DeleteMarkerEntry",
aa="DeleteMarkerVersionId",t0="DeleteMarkers",ca="DisplayName",ua="DeletedObject",da="DeleteObjectsOutput",la="DeleteObj\
ectsRequest",ha="DeletedObjects",ma="DeleteObjects",pa="DataRedundancy",fa="DeleteResult",gs="Delete",_a="Deleted",s0="D\
elimiter",n0="Error",ne="ExpectedBucketOwner",r0="ExpiresString",Ne="ETag",Sa="EncryptionTypeList",o0="EncryptionType",i0="\
EncodingType",a0="Errors",ut="Expiration",dt="Expires",c0="GrantFullControl",u0="GrantRead",d0="GrantReadACP",ga="GrantW\
rite",l0="GrantWriteACP",Ea="HeadBucket",Ca="HeadBucketOutput",ya="HeadBucketRequest",ba="HeadObject",Ra="HeadObjectOutp\
ut",wa="HeadObjectRequest",ka="ID",h0="IsLatest",m0="IfMatch",Aa="If-Modified-Since",xa="IfModifiedSince",p0="If-Match",
f0="IfNoneMatch",_0="If-None-Match",S0="IgnorePublicAcls",Pa="IsRestoreInProgress",va="IsTruncated",Ia="IfUnmodifiedSinc\
e",Na="If-Unmodified-Since",Se="Key",g0="KeyMarker",Ma="KMSMasterKeyID",Es="Location",Ba="LocationConstraint",Oa="Locati\
onInfo",Cs="LastModified",Ta="LastModifiedTime",Da="Last-Modified",La="ListObjectVersionsOutput",Ha="ListObjectVersionsR\
equest",Ua="ListObjectVersions",za="ListVersionsResult",E0="Metadata",$a="MfaDelete",C0="MFA",Va="MFADelete",y0="MaxKeys",
Ka="MissingMeta",ja="Message",b0="Name",qa="NextKeyMarker",Fa="NextVersionIdMarker",ys="Owner",Wa="ObjectIdentifier",Xa="\
ObjectIdentifierList",Ga="ObjectLockEnabledForBucket",R0="ObjectLockEventHold",w0="ObjectLockEventHoldDurationDays",k0="\
ObjectLockEventHoldDurationYears",A0="ObjectLockLegalHoldStatus",x0="ObjectLockMode",P0="ObjectLockRetainUntilDate",Qa="\
ObjectOwnership",Za="OptionalObjectAttributes",Ya="ObjectVersion",Ja="ObjectVersionList",ec="Objects",tc="Object",bs="Pr\
efix",Rs="PublicAccessBlockConfiguration",sc="PutBucketEncryption",nc="PutBucketEncryptionRequest",rc="PutBucketPolicy",
oc="PutBucketPolicyRequest",ic="PutBucketTagging",ac="PutBucketTaggingRequest",cc="PutBucketVersioning",uc="PutBucketVer\
sioningRequest",dc="PartsCount",lc="PartNumber",hc="PutObject",mc="PutObjectOutput",pc="PutObjectRequest",fc="PutPublicA\
ccessBlock",_c="PutPublicAccessBlockRequest",Sc="Policy",gc="Quiet",lt="RequestCharged",Ec="ResponseCacheControl",Cc="Re\
sponseContentDisposition",yc="ResponseContentEncoding",bc="ResponseContentLanguage",Rc="ResponseContentType",wc="Respons\
eExpires",kc="RestoreExpiryDate",ht="RequestPayer",v0="RestrictPublicBuckets",Ac="ReplicationStatus",I0="RestoreStatus",
N0="Range",xc="Restore",Pc="Rules",vc="Rule",Ic="Status",M0="SecretAccessKey",Nc="StreamingBlob",ws="StorageClass",Mc="S\
essionCredentialValue",Bc="SessionCredentials",Oc="SessionMode",je="ServerSideEncryption",Tc="SSEAlgorithm",Dc="ServerSi\
deEncryptionByDefault",ks="ServerSideEncryptionConfiguration",mt="SSECustomerAlgorithm",As="SSECustomerKey",pt="SSECusto\
merKeyMD5",qe="SSEKMSEncryptionContext",Me="SSEKMSKeyId",Lc="ServerSideEncryptionRule",Hc="ServerSideEncryptionRules",B0="\
SessionToken",xs="Size",Uc="Tags",zc="TagCount",O0="TagSet",T0="Tag",ft="Tagging",D0="Type",$c="Value",Ps="VersioningCon\
figuration",ge="VersionId",L0="VersionIdMarker",Vc="Versions",Kc="Version",jc="WriteOffsetBytes",H0="WebsiteRedirectLoca\
tion",qc="accept-ranges",Fc="delimiter",Wc="encoding-type",Q="http",be="httpChecksum",o="httpHeader",Be="httpPayload",U0="\
httpPrefixHeaders",X="httpQuery",Xc="key-marker",Gc="max-keys",Qc="prefix",Zc="partNumber",Yc="response-cache-control",Jc="\
response-content-disposition",eu="response-content-encoding",tu="response-content-language",su="response-content-type",nu="\
response-expires",z0="smithy.ts.sdk.synthetic.com.amazonaws.s3",ru="streaming",ou="versionId",iu="version-id-marker",me="\
xmlFlattened",v="xmlName",$0="x-amz-acl",au="x-amz-access-point-alias",cu="x-amz-archive-status",V0="x-amz-bucket-arn",uu="\
x-amz-bypass-governance-retention",du="x-amz-bucket-location-name",lu="x-amz-bucket-location-type",hu="x-amz-bucket-name\
space",mu="x-amz-bucket-object-lock-enabled",pu="x-amz-bucket-region",vs="x-amz-checksum-crc32",Is="x-amz-checksum-crc32\
c",Ns="x-amz-checksum-crc64nvme",Ms="x-amz-checksum-md5",fu="x-amz-checksum-mode",_u="x-amz-confirm-remove-self-bucket-a\
ccess",Bs="x-amz-checksum-sha1",Os="x-amz-checksum-sha256",Ts="x-amz-checksum-sha512",Su="x-amz-create-session-mode",K0="\
x-amz-checksum-type",Ds="x-amz-checksum-xxhash64",Ls="x-amz-checksum-xxhash3",Hs="x-amz-checksum-xxhash128",gu="x-amz-de\
lete-marker",j0="x-amz-expiration",re="x-amz-expected-bucket-owner",q0="x-amz-grant-full-control",F0="x-amz-grant-read",
W0="x-amz-grant-read-acp",Eu="x-amz-grant-write",X0="x-amz-grant-write-acp",G0="x-amz-meta-",Q0="x-amz-mfa",Cu="x-amz-mi\
ssing-meta",yu="x-amz-mp-parts-count",Z0="x-amz-object-lock-event-hold",Y0="x-amz-object-lock-event-hold-duration-days",
J0="x-amz-object-lock-event-hold-duration-years",er="x-amz-object-lock-legal-hold",tr="x-amz-object-lock-mode",sr="x-amz\
-object-lock-retain-until-date",bu="x-amz-object-ownership",Ru="x-amz-optional-object-attributes",wu="x-amz-object-size",
ku="x-amz-restore",_t="x-amz-request-charged",St="x-amz-request-payer",Au="x-amz-replication-status",nr="x-amz-storage-c\
lass",Re="x-amz-sdk-checksum-algorithm",Fe="x-amz-server-side-encryption",We="x-amz-server-side-encryption-aws-kms-key-i\
d",Xe="x-amz-server-side-encryption-bucket-key-enabled",gt="x-amz-server-side-encryption-context",Et="x-amz-server-side-\
encryption-customer-algorithm",rr="x-amz-server-side-encryption-customer-key",Ct="x-amz-server-side-encryption-customer-\
key-MD5",xu="x-amz-tagging",Pu="x-amz-tagging-count",or="x-amz-version-id",vu="x-amz-write-offset-bytes",ir="x-amz-websi\
te-redirect-location",h="com.amazonaws.s3",ar=new Je.t(z0);var Iu=[-3,z0,"S3ServiceException",0,[],[]];ar.registerError(
Iu,Ni);const Nu=[ar,new Je.t(h)];var cr=[0,h,Mc,8,0],ur=[0,h,As,8,0],yt=[0,h,qe,8,0],Oe=[0,h,Me,8,0],Mu=[0,h,Nc,{[ru]:1},
42],Bu=[3,h,Un,0,[o0],[[()=>bd,{[me]:1}]]],Ou=[3,h,Li,0,[pa,D0],[0,0]],Tu=[3,h,Wi,0,[bs],[0]],Du=[3,h,os,0,[Ba,Es,W,Uc],
[0,()=>ed,()=>Ou,[()=>lr,0]]],Lu=[3,h,ji,0,[Es,Hn],[[0,{[o]:Es}],[0,{[o]:V0}]]],Hu=[3,h,qi,0,[W,Dn,os,c0,u0,d0,ga,l0,Ga,
Qa,zi],[[0,1],[0,{[o]:$0}],[()=>Du,{[Be]:1,[v]:os}],[0,{[o]:q0}],[0,{[o]:F0}],[0,{[o]:W0}],[0,{[o]:Eu}],[0,{[o]:X0}],[2,
{[o]:mu}],[0,{[o]:bu}],[0,{[o]:hu}]],1],Uu=[3,h,Ji,{[v]:ea},[e0,je,Me,qe,Pe],[[()=>fd,{[v]:e0}],[0,{[o]:Fe}],[()=>Oe,{[o]:We}],
[()=>yt,{[o]:gt}],[2,{[o]:Xe}]],1],zu=[3,h,ta,0,[W,Oc,je,Me,qe,Pe],[[0,1],[0,{[o]:Su}],[0,{[o]:Fe}],[()=>Oe,{[o]:We}],[()=>yt,
{[o]:gt}],[2,{[o]:Xe}]],1],$u=[3,h,gs,0,[ec,gc],[[()=>wd,{[me]:1,[v]:tc}],2],1],Vu=[3,h,oa,0,[W,ne],[[0,1],[0,{[o]:re}]],
1],Ku=[3,h,ua,0,[Se,ge,Ss,aa],[0,0,2,0]],ju=[3,h,ia,0,[ys,Se,ge,h0,Cs],[()=>dr,0,0,2,4]],qu=[3,h,da,{[v]:fa},[_a,lt,a0],
[[()=>Cd,{[me]:1}],[0,{[o]:_t}],[()=>Rd,{[me]:1,[v]:n0}]]],Fu=[3,h,la,0,[W,gs,C0,ht,Di,ne,_e],[[0,1],[()=>$u,{[Be]:1,[v]:gs}],
[0,{[o]:Q0}],[0,{[o]:St}],[2,{[o]:uu}],[0,{[o]:re}],[0,{[o]:Re}]],2],Wu=[3,h,n0,0,[Se,ge,na,ja],[0,0,0,0]],Xu=[3,h,Ca,0,
[Hn,Ui,Hi,$i,Mi],[[0,{[o]:V0}],[0,{[o]:lu}],[0,{[o]:du}],[0,{[o]:pu}],[2,{[o]:au}]]],Gu=[3,h,ya,0,[W,ne],[[0,1],[0,{[o]:re}]],
1],Qu=[3,h,Ra,0,[Ss,Bi,ut,xc,Ti,Cs,Zn,is,as,cs,ds,ls,hs,us,ps,fs,_s,ms,Ne,Ka,ge,Vn,qn,Wn,Xn,Jn,Qi,dt,r0,H0,je,E0,mt,pt,Me,
Pe,ws,lt,Ac,dc,zc,x0,P0,A0,R0,w0,k0],[[2,{[o]:gu}],[0,{[o]:qc}],[0,{[o]:j0}],[0,{[o]:ku}],[0,{[o]:cu}],[4,{[o]:Da}],[1,{
[o]:Qn}],[0,{[o]:vs}],[0,{[o]:Is}],[0,{[o]:Ns}],[0,{[o]:Bs}],[0,{[o]:Os}],[0,{[o]:Ts}],[0,{[o]:Ms}],[0,{[o]:Ds}],[0,{[o]:Ls}],
[0,{[o]:Hs}],[0,{[o]:K0}],[0,{[o]:Ne}],[1,{[o]:Cu}],[0,{[o]:or}],[0,{[o]:Kn}],[0,{[o]:jn}],[0,{[o]:Fn}],[0,{[o]:Gn}],[0,
{[o]:Yn}],[0,{[o]:Yi}],[4,{[o]:dt}],[0,{[o]:r0}],[0,{[o]:ir}],[0,{[o]:Fe}],[128,{[U0]:G0}],[0,{[o]:Et}],[0,{[o]:Ct}],[()=>Oe,
{[o]:We}],[2,{[o]:Xe}],[0,{[o]:nr}],[0,{[o]:_t}],[0,{[o]:Au}],[1,{[o]:yu}],[1,{[o]:Pu}],[0,{[o]:tr}],[5,{[o]:sr}],[0,{[o]:er}],
[0,{[o]:Z0}],[1,{[o]:Y0}],[1,{[o]:J0}]]],Zu=[3,h,wa,0,[W,Se,m0,xa,f0,Ia,N0,Ec,Cc,yc,bc,Rc,wc,ge,mt,As,pt,ht,lc,ne,Fi],[[
0,1],[0,1],[0,{[o]:p0}],[4,{[o]:Aa}],[0,{[o]:_0}],[4,{[o]:Na}],[0,{[o]:N0}],[0,{[X]:Yc}],[0,{[X]:Jc}],[0,{[X]:eu}],[0,{[X]:tu}],
[0,{[X]:su}],[6,{[X]:nu}],[0,{[X]:ou}],[0,{[o]:Et}],[()=>ur,{[o]:rr}],[0,{[o]:Ct}],[0,{[o]:St}],[1,{[X]:Zc}],[0,{[o]:re}],
[0,{[o]:fu}]],2],Yu=[3,h,La,{[v]:za},[va,g0,L0,qa,Fa,Vc,t0,b0,bs,s0,y0,Gi,i0,lt],[2,0,0,0,0,[()=>kd,{[me]:1,[v]:Kc}],[()=>yd,
{[me]:1,[v]:Ss}],0,0,0,1,[()=>Ed,{[me]:1}],0,[0,{[o]:_t}]]],Ju=[3,h,Ha,0,[W,s0,i0,g0,y0,bs,L0,ne,ht,Za],[[0,1],[0,{[X]:Fc}],
[0,{[X]:Wc}],[0,{[X]:Xc}],[1,{[X]:Gc}],[0,{[X]:Qc}],[0,{[X]:iu}],[0,{[o]:re}],[0,{[o]:St}],[64,{[o]:Ru}]],1],ed=[3,h,Oa,
0,[D0,b0],[0,0]],td=[3,h,Wa,0,[Se,ge,Ne,Ta,xs],[0,0,0,6,1],1],sd=[3,h,Ya,0,[Ne,_e,ms,xs,ws,Se,ge,h0,Cs,ys,I0],[0,[64,{[me]:1}],
0,1,0,0,0,2,4,()=>dr,()=>ld]],dr=[3,h,ys,0,[ca,ka],[0,0]],nd=[3,h,Rs,0,[zn,S0,$n,v0],[[2,{[v]:zn}],[2,{[v]:S0}],[2,{[v]:$n}],
[2,{[v]:v0}]]],rd=[3,h,nc,0,[W,ks,Ie,_e,ne],[[0,1],[()=>md,{[Be]:1,[v]:ks}],[0,{[o]:ve}],[0,{[o]:Re}],[0,{[o]:re}]],2],od=[
3,h,oc,0,[W,Sc,Ie,_e,Zi,ne],[[0,1],[0,16],[0,{[o]:ve}],[0,{[o]:Re}],[2,{[o]:_u}],[0,{[o]:re}]],2],id=[3,h,ac,0,[W,ft,Ie,
_e,ne],[[0,1],[()=>Sd,{[Be]:1,[v]:ft}],[0,{[o]:ve}],[0,{[o]:Re}],[0,{[o]:re}]],2],ad=[3,h,uc,0,[W,Ps,Ie,_e,C0,ne],[[0,1],
[()=>gd,{[Be]:1,[v]:Ps}],[0,{[o]:ve}],[0,{[o]:Re}],[0,{[o]:Q0}],[0,{[o]:re}]],2],cd=[3,h,mc,0,[ut,Ne,is,as,cs,ds,ls,hs,us,
ps,fs,_s,ms,je,ge,mt,pt,Me,qe,Pe,xs,lt],[[0,{[o]:j0}],[0,{[o]:Ne}],[0,{[o]:vs}],[0,{[o]:Is}],[0,{[o]:Ns}],[0,{[o]:Bs}],[
0,{[o]:Os}],[0,{[o]:Ts}],[0,{[o]:Ms}],[0,{[o]:Ds}],[0,{[o]:Ls}],[0,{[o]:Hs}],[0,{[o]:K0}],[0,{[o]:Fe}],[0,{[o]:or}],[0,{
[o]:Et}],[0,{[o]:Ct}],[()=>Oe,{[o]:We}],[()=>yt,{[o]:gt}],[2,{[o]:Xe}],[1,{[o]:wu}],[0,{[o]:_t}]]],ud=[3,h,pc,0,[W,Se,Dn,
Vi,Vn,qn,Wn,Xn,Zn,Ie,Jn,_e,is,as,cs,ds,ls,hs,us,ps,fs,_s,dt,m0,f0,c0,u0,d0,l0,jc,E0,je,ws,H0,mt,As,pt,Me,qe,Pe,ht,ft,x0,
P0,A0,R0,w0,k0,ne],[[0,1],[0,1],[0,{[o]:$0}],[()=>Mu,16],[0,{[o]:Kn}],[0,{[o]:jn}],[0,{[o]:Fn}],[0,{[o]:Gn}],[1,{[o]:Qn}],
[0,{[o]:ve}],[0,{[o]:Yn}],[0,{[o]:Re}],[0,{[o]:vs}],[0,{[o]:Is}],[0,{[o]:Ns}],[0,{[o]:Bs}],[0,{[o]:Os}],[0,{[o]:Ts}],[0,
{[o]:Ms}],[0,{[o]:Ds}],[0,{[o]:Ls}],[0,{[o]:Hs}],[4,{[o]:dt}],[0,{[o]:p0}],[0,{[o]:_0}],[0,{[o]:q0}],[0,{[o]:F0}],[0,{[o]:W0}],
[0,{[o]:X0}],[1,{[o]:vu}],[128,{[U0]:G0}],[0,{[o]:Fe}],[0,{[o]:nr}],[0,{[o]:ir}],[0,{[o]:Et}],[()=>ur,{[o]:rr}],[0,{[o]:Ct}],
[()=>Oe,{[o]:We}],[()=>yt,{[o]:gt}],[2,{[o]:Xe}],[0,{[o]:St}],[0,{[o]:xu}],[0,{[o]:tr}],[5,{[o]:sr}],[0,{[o]:er}],[0,{[o]:Z0}],
[1,{[o]:Y0}],[1,{[o]:J0}],[0,{[o]:re}]],2],dd=[3,h,_c,0,[W,Rs,Ie,_e,ne],[[0,1],[()=>nd,{[Be]:1,[v]:Rs}],[0,{[o]:ve}],[0,
{[o]:Re}],[0,{[o]:re}]],2],ld=[3,h,I0,0,[Pa,kc],[2,4]],hd=[3,h,Dc,0,[Tc,Ma],[0,[()=>Oe,0]],1],md=[3,h,ks,0,[Pc],[[()=>Ad,
{[me]:1,[v]:vc}]],1],pd=[3,h,Lc,0,[Oi,Pe,Un],[[()=>hd,0],2,[()=>Bu,0]]],fd=[3,h,Bc,0,[Ln,M0,B0,ut],[[0,{[v]:Ln}],[()=>cr,
{[v]:M0}],[()=>cr,{[v]:B0}],[4,{[v]:ut}]],4],_d=[3,h,T0,0,[Se,$c],[0,0],2],Sd=[3,h,ft,0,[O0],[[()=>lr,0]],1],gd=[3,h,Ps,
0,[Va,Ic],[[0,{[v]:$a}],0]],Te="unit",Ed=[1,h,Xi,0,()=>Tu],Cd=[1,h,ha,0,()=>Ku],yd=[1,h,t0,0,()=>ju],bd=[1,h,Sa,0,[0,{[v]:o0}]],
Rd=[1,h,a0,0,()=>Wu],wd=[1,h,Xa,0,()=>td],kd=[1,h,Ja,0,[()=>sd,0]],Ad=[1,h,Hc,0,[()=>pd,0]],lr=[1,h,O0,0,[()=>_d,{[v]:T0}]],
xd=[9,h,Ki,{[Q]:["PUT","/",200]},()=>Hu,()=>Lu],Pd=[9,h,sa,{[Q]:["GET","/?session",200]},()=>zu,()=>Uu],vd=[9,h,ra,{[Q]:[
"DELETE","/",204]},()=>Vu,()=>Te],Id=[9,h,ma,{[be]:"-",[Q]:["POST","/?delete",200]},()=>Fu,()=>qu],Nd=[9,h,Ea,{[Q]:["HEA\
D","/",200]},()=>Gu,()=>Xu],Md=[9,h,ba,{[Q]:["HEAD","/{Key+}",200]},()=>Zu,()=>Qu],Bd=[9,h,Ua,{[Q]:["GET","/?versions",200]},
()=>Ju,()=>Yu],Od=[9,h,sc,{[be]:"-",[Q]:["PUT","/?encryption",200]},()=>rd,()=>Te],Td=[9,h,rc,{[be]:"-",[Q]:["PUT","/?po\
licy",200]},()=>od,()=>Te],Dd=[9,h,ic,{[be]:"-",[Q]:["PUT","/?tagging",200]},()=>id,()=>Te],Ld=[9,h,cc,{[be]:"-",[Q]:["P\
UT","/?versioning",200]},()=>ad,()=>Te],Hd=[9,h,hc,{[be]:"-",[Q]:["PUT","/{Key+}?x-id=PutObject",200]},()=>ud,()=>cd],Ud=[
9,h,fc,{[be]:"-",[Q]:["PUT","/?publicAccessBlock",200]},()=>dd,()=>Te],zd=class extends ct(Ri,rs,"CreateSession",Pd){},$d="\
3.1169.0";const U=64,hr=20,mr=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520]),Vd=new Int32Array(
[1518500249,1859775393,2400959708,3395469782]);var Kd=class Qe{digestLength=hr;state=Int32Array.from(mr);w;buffer=new Uint8Array(
U);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const s=Qe.normalizeKey(t);this.inner=new Qe,
this.outer=new Qe;const n=new Uint8Array(128);for(let r=0;r<U;++r)n[r]=54^s[r],n[r+U]=92^s[r];this.inner.update(n.subarray(
0,U)),this.outer.update(n.subarray(U))}}update(t){if(this.finished)throw new Error("Attempted to update an already finis\
hed HMAC.");if(this.inner){this.inner.update(t);return}let s=0,{length:n}=t;if(this.bytesHashed+=n,this.bufferLength>0){
for(;n>0&&this.bufferLength<U;)this.buffer[this.bufferLength++]=t[s++],--n;this.bufferLength===U&&(this.hashBuffer(this.
buffer,0),this.bufferLength=0)}for(;n>=U;)this.hashBuffer(t,s),s+=U,n-=U;for(;n>0;)this.buffer[this.bufferLength++]=t[s++],
--n}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to digest an already finished \
HMAC.");this.finished=!0;const t=this.inner.digestSync();return this.outer.update(t),this.outer.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(mr),this.buffer=new Uint8Array(U),this.bufferLength=0,this.bytesHashed=0}digestSync(){
const t=this.state.slice(),s=this.buffer.slice();let n=this.bufferLength;const r=this.bytesHashed/536870912|0,i=this.bytesHashed<<
3;if(s[n++]=128,n>56){for(let u=n;u<U;++u)s[u]=0;this.hashBufferWith(t,s,0),n=0}for(let u=n;u<56;++u)s[u]=0;const a=new DataView(
s.buffer,s.byteOffset,U);a.setUint32(56,r,!1),a.setUint32(60,i,!1),this.hashBufferWith(t,s,0);const c=new Uint8Array(hr);
return c[0]=t[0]>>>24&255,c[1]=t[0]>>>16&255,c[2]=t[0]>>>8&255,c[3]=t[0]&255,c[4]=t[1]>>>24&255,c[5]=t[1]>>>16&255,c[6]=
t[1]>>>8&255,c[7]=t[1]&255,c[8]=t[2]>>>24&255,c[9]=t[2]>>>16&255,c[10]=t[2]>>>8&255,c[11]=t[2]&255,c[12]=t[3]>>>24&255,c[13]=
t[3]>>>16&255,c[14]=t[3]>>>8&255,c[15]=t[3]&255,c[16]=t[4]>>>24&255,c[17]=t[4]>>>16&255,c[18]=t[4]>>>8&255,c[19]=t[4]&255,
c}static normalizeKey(t){const s=(0,l.it)(t);if(s.byteLength>U){const r=new Qe;r.update(s);const i=r.digestSync(),a=new Uint8Array(
U);return a.set(i),a}const n=new Uint8Array(U);return n.set(s),n}hashBuffer(t,s){this.hashBufferWith(this.state,t,s)}hashBufferWith(t,s,n){
const r=this.w??=new Int32Array(80);let i=t[0],a=t[1],c=t[2],u=t[3],p=t[4];for(let d=0;d<16;++d)r[d]=(s[n+d*4]&255)<<24|
(s[n+d*4+1]&255)<<16|(s[n+d*4+2]&255)<<8|s[n+d*4+3]&255;for(let d=16;d<80;++d){const m=r[d-3]^r[d-8]^r[d-14]^r[d-16];r[d]=
m<<1|m>>>31}for(let d=0;d<80;++d){const m=d<20?0:d<40?1:d<60?2:3,f=((i<<5|i>>>27)+(m===0?a&c^~a&u:m===2?a&c^a&u^c&u:a^c^
u)|0)+(p+(Vd[m]+r[d]|0)|0)|0;p=u,u=c,c=a<<30|a>>>2,a=i,i=f}t[0]=t[0]+i|0,t[1]=t[1]+a|0,t[2]=t[2]+c|0,t[3]=t[3]+u|0,t[4]=
t[4]+p|0}};const jd=(()=>{try{return(0,ae.createHash)("sha1"),!0}catch{return!1}})()?qd():Kd;function qd(){return class{digestLength=20;secret;hash;isHmac;finished=!1;constructor(t){
this.secret=t,this.isHmac=!!t,this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to updat\
e an already finished hash.");this.hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.
digest()):t=this.hash.copy().digest(),new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?(0,ae.createHmac)("sha1",Fd(this.secret)):(0,ae.createHash)("sha1")}}}function Fd(e){
return typeof e=="string"?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}const Wd=e=>({
apiVersion:"2006-03-01",base64Decoder:e?.base64Decoder??l.lt,base64Encoder:e?.base64Encoder??l.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??Mn,extensions:e?.extensions??[],getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??
Cr,httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Si,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new l.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.
getIdentityProvider("aws.auth#sigv4a"),signer:new Ee.i}],logger:e?.logger??new l.Y,md5:e?.md5??Dr,protocol:e?.protocol??
Yo,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:Nu,xmlNamespace:"http:\
//s3.amazonaws.com/doc/2006-03-01/",version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??Ye.
t,serviceId:e?.serviceId??"S3",sha1:e?.sha1??jd,sha256:e?.sha256??l.t,signerConstructor:e?.signerConstructor??Ee.t,signingEscapePath:e?.
signingEscapePath??!1,urlParser:e?.urlParser??$.r,useArnRegion:e?.useArnRegion??void 0,utf8Decoder:e?.utf8Decoder??et.n,
utf8Encoder:e?.utf8Encoder??et.t}),Xd=e=>{(0,l.Q)(process.version);const t=(0,l.G)(e),s=()=>t().then(l.$),n=Wd(e);(0,l.dt)(
process.version);const r={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.
authSchemePreference??(0,$.t)(l.a,r),bodyLengthChecker:e?.bodyLengthChecker??l.at,credentialDefaultProvider:e?.credentialDefaultProvider??
xt.t,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,l.p)({serviceId:n.serviceId,clientVersion:$d}),disableS3ExpressSessionAuth:e?.
disableS3ExpressSessionAuth??(0,$.t)(Bo,r),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??Ze.r,maxAttempts:e?.maxAttempts??
(0,$.t)(l.g,e),region:e?.region??(0,$.t)(l.J,{...l.q,...r}),requestChecksumCalculation:e?.requestChecksumCalculation??(0,$.
t)($r,r),requestHandler:S.t.create(e?.requestHandler??s),responseChecksumValidation:e?.responseChecksumValidation??(0,$.
t)(jr,r),retryMode:e?.retryMode??(0,$.t)({...l._,default:async()=>(await s()).retryMode||l.y},e),sigv4aSigningRegionSet:e?.
sigv4aSigningRegionSet??(0,$.t)(Ee.n,r),streamCollector:e?.streamCollector??S.r,streamHasher:e?.streamHasher??Mr,useArnRegion:e?.
useArnRegion??(0,$.t)(ti,r),useDualstackEndpoint:e?.useDualstackEndpoint??(0,$.t)(l.rt,r),useFipsEndpoint:e?.useFipsEndpoint??
(0,$.t)(l.nt,r),userAgentAppId:e?.userAgentAppId??(0,$.t)(l.f,r)}},Gd=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider,
n=e.credentials;return{setHttpAuthScheme(r){const i=t.findIndex(a=>a.schemeId===r.schemeId);i===-1?t.push(r):t.splice(i,
1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){s=r},httpAuthSchemeProvider(){return s},setCredentials(r){
n=r},credentials(){return n}}},Qd=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Zd=(e,t)=>{const s=Object.assign((0,l.l)(e),(0,l.X)(e),(0,l.j)(e),Gd(e));return t.forEach(
n=>n.configure(s)),Object.assign(e,(0,l.u)(s),(0,l.Z)(s),(0,l.M)(s),Qd(s))};var Yd=class extends l.tt{config;constructor(...[
e]){const t=Xd(e||{});super(t),this.initConfig=t;const s=Ei(t),n=(0,l.b)(s),r=ho(n),i=(0,l.v)(r),a=(0,l.K)(i),c=(0,l.k)(
a),u=(0,w.n)(c),p=(0,At.t)(u),d=gi(p),m=ko(d,{session:[()=>this,zd]}),f=Zd(m,e?.extensions||[]);this.config=f,this.middlewareStack.
use((0,l.et)(this.config)),this.middlewareStack.use((0,l.m)(this.config)),this.middlewareStack.use((0,l.h)(this.config)),
this.middlewareStack.use((0,l.A)(this.config)),this.middlewareStack.use((0,l.O)(this.config)),this.middlewareStack.use((0,l.
D)(this.config)),this.middlewareStack.use((0,l.E)(this.config)),this.middlewareStack.use((0,l.T)(this.config,{httpAuthSchemeParametersProvider:_i,
identityProviderConfigProvider:async g=>new l.x({"aws.auth#sigv4":g.credentials,"aws.auth#sigv4a":g.credentials})})),this.
middlewareStack.use((0,l.C)(this.config)),this.middlewareStack.use(Zo(this.config)),this.middlewareStack.use(ri(this.config)),
this.middlewareStack.use(bo(this.config)),this.middlewareStack.use(Do(this.config)),this.middlewareStack.use($o(this.config))}destroy(){
super.destroy()}},Jd=class extends ct(Tn,rs,"HeadBucket",Nd){},el=class extends ct(wi,rs,"ListObjectVersions",Bd){}})};export{ol as id,il as ids,al as modules};
