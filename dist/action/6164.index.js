const ol=6164,il=[6164],al={10:((Us,qe,R)=>{R.d(qe,{i:()=>Fe,n:()=>Ne,r:()=>Ie,t:()=>Re});var l=R(3040),oe=R(4582),_=R(4972),
Fe=class extends l.o{async sign(g,C,v){if(!oe.t.isInstance(g))throw new Error("The request is not an instance of `HttpRe\
quest` and cannot be signed");const{config:D,signer:ie,signingRegion:Ge,signingRegionSet:Xe,signingName:Qe}=await(0,l.s)(
v),x=(await D.sigv4aSigningRegionSet?.()??Xe??[Ge]).join(","),w=await D.disableClockSkewCorrection?.()===!0;return v._disableClockSkewCorrection=
w,w||(v._preRequestSystemClockOffset=D.systemClockOffset,v._requestSentAt=Date.now()),await ie.sign(g,{signingDate:w?new Date:
(0,l.c)(D.systemClockOffset),signingRegion:x,signingService:Qe})}};const Ie=g=>(g.sigv4aSigningRegionSet=(0,l.S)(g.sigv4aSigningRegionSet),
g),Ne={environmentVariableSelector(g){if(g.AWS_SIGV4A_SIGNING_REGION_SET)return g.AWS_SIGV4A_SIGNING_REGION_SET.split(",").
map(C=>C.trim());throw new _.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(g){
if(g.sigv4a_signing_region_set)return(g.sigv4a_signing_region_set??"").split(",").map(C=>C.trim());throw new _.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},Oe={SignatureV4a:null},b={CrtSignerV4:null},
Ee="X-Amz-S3session-Token",Me=Ee.toLowerCase();var he=class extends l.i{async signWithCredentials(g,C,v){const D=Be(C);g.
headers[Me]=C.sessionToken;const ie=this;return U(ie,D),ie.signRequest(g,v??{})}async presignWithCredentials(g,C,v){const D=Be(
C);return delete g.headers[Me],g.headers[Ee]=C.sessionToken,g.query=g.query??{},g.query[Ee]=C.sessionToken,U(this,D),this.
presign(g,v)}};function Be(g){return{accessKeyId:g.accessKeyId,secretAccessKey:g.secretAccessKey,expiration:g.expiration}}
function U(g,C){const v=g.credentialProvider;g.credentialProvider=()=>(g.credentialProvider=v,Promise.resolve(C))}var Re=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof b.CrtSignerV4=="function"?"crt":typeof Oe.SignatureV4a=="function"?"js":"none"}constructor(g){this.sigv4Signer=
new he(g),this.signerOptions=g}async sign(g,C={}){return C.signingRegion==="*"?this.getSigv4aSigner().sign(g,C):this.sigv4Signer.
sign(g,C)}async signWithCredentials(g,C,v={}){if(v.signingRegion==="*"){const D=this.getSigv4aSigner(),ie=b.CrtSignerV4;
if(ie&&D instanceof ie)return D.signWithCredentials(g,C,v);throw new Error(`signWithCredentials with signingRegion '*' i\
s only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@\
aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature\
-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https:\
//github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(
g,C,v)}async presign(g,C={}){if(C.signingRegion==="*"){const v=this.getSigv4aSigner(),D=b.CrtSignerV4;if(D&&v instanceof
D)return v.presign(g,C);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency \
@aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. Y\
ou must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [impor\
t "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-re\
quiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(g,C)}async presignWithCredentials(g,C,v={}){if(v.signingRegion===
"*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
g,C,v)}getSigv4aSigner(){if(!this.sigv4aSigner){const g=b.CrtSignerV4,C=Oe.SignatureV4a;if(this.signerOptions.runtime===
"node"){if(!g&&!C)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/si\
gnature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functio\
nality-requiring-aws-common-runtime-crt");if(g&&typeof g=="function")this.sigv4aSigner=new g({...this.signerOptions,signingAlgorithm:1});else if(C&&
typeof C=="function")this.sigv4aSigner=new C({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!C||typeof C!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new C({...this.signerOptions})}}return this.sigv4aSigner}}}),
6164:((Us,qe,R)=>{R.d(qe,{a:()=>Ge,i:()=>Xe,n:()=>g,r:()=>C,t:()=>v});var l=R(7643),oe=R(6580),_=R(3189),Fe=R(2264),Ie=R(
7598),Ne=class extends(0,_.w)(_.h,_.y,"CreateBucket",_.i){},Oe=class extends(0,_.w)(_.m,_.C,"HeadObject",_.s){},b=class extends(0,_.
w)(_.g,_.b,"PutBucketEncryption",_.c){},Ee=class extends(0,_.w)(_.g,_.b,"PutBucketPolicy",_.l){},Me=class extends(0,_.w)(
_.g,_.b,"PutBucketTagging",_.u){},he=class extends(0,_.w)(_.g,_.b,"PutBucketVersioning",_.d){},Be=class extends(0,_.w)(_.
m,_.v,"PutObject",_.f){},U=class extends(0,_.w)(_.g,_.b,"PutPublicAccessBlock",_.p){};const Re=63;function g({account:x,
region:w},M){const B=(0,Ie.createHash)("sha256").update(M).digest("hex").slice(0,8),q=`${l.c}-${x}-${w}-`,Q=Math.max(0,Re-
q.length-B.length-1),Ae=M.toLowerCase().slice(0,Q).replace(/-+$/,"");return Ae?`${q}${Ae}-${B}`:`${q}${B}`}async function C(x,w,M){
const B={Bucket:g(w,M),ExpectedBucketOwner:w.account};return await v(x,B)||await x.send(new Ne({Bucket:B.Bucket,...w.region!==
"us-east-1"&&{CreateBucketConfiguration:{LocationConstraint:w.region}}})),await D(x,B,w,M),B}async function v(x,w){try{return await x.
send(new _.n(w)),!0}catch(M){if((0,oe.t)(M,"NotFound","NoSuchBucket"))return!1;if(Qe(M)!==403)throw M;const B=`bucket ${w.
Bucket} is closed to account ${w.ExpectedBucketOwner}: another account has it, or the role may not read it; use another \
stack-name or grant s3:ListBucket`;throw new Fe.t("bucket.foreign",B,{cause:M})}}async function D(x,w,M,B){const q={BlockPublicAcls:!0,
BlockPublicPolicy:!0,IgnorePublicAcls:!0,RestrictPublicBuckets:!0};await x.send(new U({...w,PublicAccessBlockConfiguration:q})),
await x.send(new he({...w,VersioningConfiguration:{Status:"Enabled"}}));const Q={Rules:[{ApplyServerSideEncryptionByDefault:{
SSEAlgorithm:"AES256"}}]};await x.send(new b({...w,ServerSideEncryptionConfiguration:Q})),await x.send(new Ee({...w,Policy:ie(
w.Bucket,M.partition)}));const Ae={TagSet:[{Key:l.u,Value:B}]};await x.send(new Me({...w,Tagging:Ae}))}function ie(x,w){
const M=`arn:${w}:s3:::${x}`;return JSON.stringify({Version:"2012-10-17",Statement:[{Sid:"TlsOnly",Effect:"Deny",Principal:"\
*",Action:"s3:*",Resource:[M,`${M}/*`],Condition:{Bool:{"aws:SecureTransport":"false"}}}]})}async function Ge(x,w,M){try{
return await x.send(new Oe({...w,Key:M.key})),!1}catch(B){if(!(0,oe.t)(B,"NotFound","NoSuchKey"))throw B}return await x.
send(new Be({...w,Key:M.key,Body:M.body,ContentType:M.key.endsWith(".json")?"application/json":"application/zip",ChecksumSHA256:Buffer.
from(M.sha256,"hex").toString("base64")})),!0}async function Xe(x,{Bucket:w},M){const B=await x.config.endpoint?.(),q=B?
`${B.protocol}//${B.hostname}${B.port?`:${B.port}`:""}`:void 0,{url:Q}=x.config.endpointProvider({Bucket:w,Region:await x.
config.region(),ForcePathStyle:await x.config.forcePathStyle===!0,...q&&{Endpoint:q}});return`${Q.href.replace(/\/$/,"")}\
/${M}`}const Qe=x=>x?.$metadata?.httpStatusCode}),3189:((Us,qe,R)=>{R.d(qe,{C:()=>Pi,S:()=>xi,_:()=>Dn,a:()=>Pd,b:()=>Ai,
c:()=>Bd,d:()=>Ld,f:()=>Hd,g:()=>wi,h:()=>yi,i:()=>vd,l:()=>Td,m:()=>Ci,n:()=>Jd,o:()=>Id,p:()=>Ud,r:()=>Zd,s:()=>Od,t:()=>el,
u:()=>Dd,v:()=>Ii,w:()=>St,x:()=>vi,y:()=>Ri});var l=R(3040),oe=R(4582),_=R(1649),Fe=R(8538),Ie=R(3655),Ne=R(7804),Oe=R(
550),b=R(765),Ee=R(9576),Me=R(9208),he=R(10),Be=R(4327),U=R(4782),Re=R(8060),g=R(86),C=R(7573),v=R(7598),D=R(7075),ie=class extends D.
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
this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),t(e)}};const Ge=typeof ReadableStream=="f\
unction"?ReadableStream:function(){};var Xe=class extends Ge{};const Qe=({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:n,
base64Encoder:r})=>{if(!(0,_.a)(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??
s} in ChecksumStream.`);const i=r??Ne.n;if(typeof TransformStream!="function")throw new Error("@smithy/util-stream: unab\
le to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const a=new TransformStream(
{start(){},async transform(u,p){t.update(u),p.enqueue(u)},async flush(u){const p=await t.digest(),d=i(p);if(e!==d){const m=new Error(
`Checksum mismatch: expected "${e}" but received "${d}" in response header "${n}".`);u.error(m)}else u.terminate()}});s.
pipeThrough(a);const c=a.readable;return Object.setPrototypeOf(c,Xe.prototype),c};function x(e){return typeof ReadableStream==
"function"&&(0,_.a)(e.source)?Qe(e):new ie(e)}var w=class{allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.
allocByteArray=e}push(e){this.byteArrays.push(e),this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const s=this.
byteArrays[0];return this.reset(),s}const e=this.allocByteArray(this.byteLength);let t=0;for(let s=0;s<this.byteArrays.length;++s){
const n=this.byteArrays[s];e.set(n,t),t+=n.byteLength}return this.reset(),e}reset(){this.byteArrays=[],this.byteLength=0}};
function M(e,t,s){const n=e.getReader();let r=!1,i=0;const a=["",new w(p=>new Uint8Array(p))];let c=-1;const u=async p=>{
const{value:d,done:m}=await n.read(),f=d;if(m){if(c!==-1){const E=q(a,c);Q(E)>0&&p.enqueue(E)}p.close()}else{const E=Ae(
f,!1);if(c!==E&&(c>=0&&p.enqueue(q(a,c)),c=E),c===-1){p.enqueue(f);return}const k=Q(f);i+=k;const W=Q(a[c]);if(k>=t&&W===
0)p.enqueue(f);else{const T=B(a,c,f);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${k} is below thr\
eshold of ${t}, automatically buffering.`)),T>=t?p.enqueue(q(a,c)):await u(p)}}};return new ReadableStream({pull:u})}function B(e,t,s){
switch(t){case 0:return e[0]+=s,Q(e[0]);case 1:case 2:return e[t].push(s),Q(e[t])}}function q(e,t){switch(t){case 0:const s=e[0];
return e[0]="",s;case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to fl\
ush()`)}function Q(e){return e?.byteLength??e?.length??0}function Ae(e,t=!0){return t&&typeof Buffer<"u"&&e instanceof Buffer?
2:e instanceof Uint8Array?1:typeof e=="string"?0:-1}function Eo(e,t,s){if((0,_.a)(e))return M(e,t,s);const n=new D.Readable(
{read(){}});let r=!1,i=0;const a=["",new w(u=>new Uint8Array(u)),new w(u=>Buffer.from(new Uint8Array(u)))];let c=-1;return e.
on("data",u=>{const p=Ae(u,!0);if(c!==p&&(c>=0&&n.push(q(a,c)),c=p),c===-1){n.push(u);return}const d=Q(u);i+=d;const m=Q(
a[c]);if(d>=t&&m===0)n.push(u);else{const f=B(a,c,u);!r&&i>t*2&&(r=!0,s?.warn(`@smithy/util-stream - stream chunk size ${d}\
 is below threshold of ${t}, automatically buffering.`)),f>=t&&n.push(q(a,c))}}),e.on("end",()=>{if(c!==-1){const u=q(a,
c);Q(u)>0&&n.push(u)}n.push(null)}),n}const Co=(e,t)=>{const{base64Encoder:s,bodyLengthChecker:n,checksumAlgorithmFn:r,checksumLocationName:i,
streamHasher:a}=t,c=s!==void 0&&n!==void 0&&r!==void 0&&i!==void 0&&a!==void 0,u=c?a(r,e):void 0;Promise.resolve(u).catch(
()=>{});const p=e.getReader();return new ReadableStream({async pull(d){const{value:m,done:f}=await p.read();if(f){if(d.enqueue(
`0\r
`),c){const E=s(await u);d.enqueue(`${i}:${E}\r
`),d.enqueue(`\r
`)}d.close()}else d.enqueue(`${(n(m)||0).toString(16)}\r
${m}\r
`)}})};function yo(e,t){const s=e,n=e;if((0,_.a)(n))return Co(n,t);const{base64Encoder:r,bodyLengthChecker:i,checksumAlgorithmFn:a,
checksumLocationName:c,streamHasher:u}=t,p=r!==void 0&&a!==void 0&&c!==void 0&&u!==void 0,d=p?u(a,s):void 0;Promise.resolve(
d).catch(()=>{});const m=new D.Readable({read(){s.resume()}});return s.on("data",f=>{const E=i(f)||0;E!==0&&(m.push(`${E.
toString(16)}\r
`),m.push(f),m.push(`\r
`)||s.pause())}),s.on("error",f=>{m.destroy(f)}),s.pause(),s.on("end",async()=>{try{if(m.push(`0\r
`),p){const f=r(await d);m.push(`${c}:${f}\r
`),m.push(`\r
`)}m.push(null)}catch(f){m.destroy(f)}}),m}const wo=/[&<>"]/g,bo={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ko(e){
return e.replace(wo,t=>bo[t])}const Ro=/[&"'<>\r\n\u0085\u2028]/g,Ao={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;","\
>":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function vo(e){return e.replace(Ro,t=>Ao[t])}
var Ot=class{value;constructor(e){this.value=e}toString(){return vo(""+this.value)}},ae=class Nt{name;children;attributes={};static of(t,s,n){
const r=new Nt(t);return s!==void 0&&r.addChildNode(new Ot(s)),n!==void 0&&r.withName(n),r}constructor(t,s=[]){this.name=
t,this.children=s}withName(t){return this.name=t,this}addAttribute(t,s){return this.attributes[t]=s,this}addChildNode(t){
return this.children.push(t),this}removeAttribute(t){return delete this.attributes[t],this}n(t){return this.name=t,this}c(t){
return this.children.push(t),this}a(t,s){return s!=null&&(this.attributes[t]=s),this}cc(t,s,n=s){if(t[s]!=null){const r=Nt.
of(s,t[s]).withName(n);this.c(r)}}l(t,s,n,r){t[s]!=null&&r().map(i=>{i.withName(n),this.c(i)})}lc(t,s,n,r){if(t[s]!=null){
const i=r(),a=new Nt(n);i.map(c=>{a.c(c)}),this.c(a)}}toString(){const t=!!this.children.length;let s=`<${this.name}`;const n=this.
attributes;for(const r of Object.keys(n)){const i=n[r];i!=null&&(s+=` ${r}="${ko(""+i)}"`)}return s+=t?`>${this.children.
map(r=>r.toString()).join("")}</${this.name}>`:"/>"}};const xo=(e,t)=>{if(t?.Error?.Code!==void 0)return t.Error.Code;if(t?.
Code!==void 0)return t.Code;if(e.statusCode==404)return"NotFound"};var Po=class extends g.n{settings;stringBuffer;byteBuffer;buffer;constructor(e){
super(),this.settings=e}write(e,t){const s=b.o.of(e);if(s.isStringSchema()&&typeof t=="string")this.stringBuffer=t;else if(s.
isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??l.lt)(t);else{this.buffer=this.writeStruct(
s,t,void 0);const n=s.getMergedTraits();n.httpPayload&&!n.xmlName&&this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==
void 0){const t=this.byteBuffer;return delete this.byteBuffer,t}if(this.stringBuffer!==void 0){const t=this.stringBuffer;
return delete this.stringBuffer,t}const e=this.buffer;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute(
"xmlns",this.settings.xmlNamespace)),delete this.buffer,e.toString()}writeStruct(e,t,s){const n=e.getMergedTraits(),r=e.
isMemberSchema()&&!n.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():n.xmlName??e.getName();if(!r||!e.isStructSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.
getName(!0)}.`);const i=ae.of(r),[a,c]=this.getXmlnsAttribute(e,s);for(const[p,d]of e.structIterator()){const m=t[p];if(m!=
null||d.isIdempotencyToken()){if(d.getMergedTraits().xmlAttribute){i.addAttribute(d.getMergedTraits().xmlName??p,this.writeSimple(
d,m));continue}if(d.isListSchema())this.writeList(d,m,i,c);else if(d.isMapSchema())this.writeMap(d,m,i,c);else if(d.isStructSchema())
i.addChildNode(this.writeStruct(d,m,c));else{const f=ae.of(d.getMergedTraits().xmlName??d.getMemberName());this.writeSimpleInto(
d,m,f,c),i.addChildNode(f)}}}const{$unknown:u}=t;if(u&&e.isUnionSchema()&&Array.isArray(u)&&Object.keys(t).length===1){const[
p,d]=u,m=ae.of(p);if(typeof d!="string")if(t instanceof ae||t instanceof Ot)i.addChildNode(t);else throw new Error("@aws\
-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(
0,d,m,c),i.addChildNode(m)}return c&&i.addAttribute(a,c),i}writeList(e,t,s,n){if(!e.isMemberSchema())throw new Error(`@a\
ws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);const r=e.getMergedTraits(),i=e.
getValueSchema(),a=i.getMergedTraits(),c=!!a.sparse,u=!!r.xmlFlattened,[p,d]=this.getXmlnsAttribute(e,n),m=(f,E)=>{if(i.
isListSchema())this.writeList(i,Array.isArray(E)?E:[E],f,d);else if(i.isMapSchema())this.writeMap(i,E,f,d);else if(i.isStructSchema()){
const k=this.writeStruct(i,E,d);f.addChildNode(k.withName(u?r.xmlName??e.getMemberName():a.xmlName??"member"))}else{const k=ae.
of(u?r.xmlName??e.getMemberName():a.xmlName??"member");this.writeSimpleInto(i,E,k,d),f.addChildNode(k)}};if(u)for(const f of t)
(c||f!=null)&&m(s,f);else{const f=ae.of(r.xmlName??e.getMemberName());d&&f.addAttribute(p,d);for(const E of t)(c||E!=null)&&
m(f,E);s.addChildNode(f)}}writeMap(e,t,s,n,r=!1){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml s\
erializer, cannot write non-member map: ${e.getName(!0)}`);const i=e.getMergedTraits(),a=e.getKeySchema(),c=a.getMergedTraits().
xmlName??"key",u=e.getValueSchema(),p=u.getMergedTraits(),d=p.xmlName??"value",m=!!p.sparse,f=!!i.xmlFlattened,[E,k]=this.
getXmlnsAttribute(e,n),W=(T,te,X)=>{const V=ae.of(c,te),[ct,We]=this.getXmlnsAttribute(a,k);We&&V.addAttribute(ct,We),T.
addChildNode(V);let Pe=ae.of(d);u.isListSchema()?this.writeList(u,X,Pe,k):u.isMapSchema()?this.writeMap(u,X,Pe,k,!0):u.isStructSchema()?
Pe=this.writeStruct(u,X,k):this.writeSimpleInto(u,X,Pe,k),T.addChildNode(Pe)};if(f)for(const T in t){const te=t[T];if(m||
te!=null){const X=ae.of(i.xmlName??e.getMemberName());W(X,T,te),s.addChildNode(X)}}else{let T;r||(T=ae.of(i.xmlName??e.getMemberName()),
k&&T.addAttribute(E,k),s.addChildNode(T));for(const te in t){const X=t[te];if(m||X!=null){const V=ae.of("entry");W(V,te,
X),(r?s:T).addChildNode(V)}}}}writeSimple(e,t){if(t===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) c\
annot write null value.");const s=b.o.of(e);let n=null;if(t&&typeof t=="object")if(s.isBlobSchema())n=(this.serdeContext?.
base64Encoder??l.ct)(t);else if(s.isTimestampSchema()&&t instanceof Date)switch((0,l.N)(s,this.settings)){case 5:n=t.toISOString().
replace(".000Z","Z");break;case 6:n=(0,_.o)(t);break;case 7:n=String(t.getTime()/1e3);break;default:console.warn("Missin\
g timestamp format, using http date",t),n=(0,_.o)(t)}else{if(s.isBigDecimalSchema()&&t)return t instanceof l.ot?t.string:
String(t);throw s.isMapSchema()||s.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, cannot call _writ\
e() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer, unh\
andled schema type for object value and schema: ${s.getName(!0)}`)}if((s.isBooleanSchema()||s.isNumericSchema()||s.isBigIntegerSchema()||
s.isBigDecimalSchema())&&(n=String(t)),s.isStringSchema()&&(t===void 0&&s.isIdempotencyToken()?n=(0,l.z)():n=String(t)),
n===null)throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${t}`);return n}writeSimpleInto(e,t,s,n){const r=this.
writeSimple(e,t),i=b.o.of(e),a=new Ot(r),[c,u]=this.getXmlnsAttribute(i,n);u&&s.addAttribute(c,u),s.addChildNode(a)}getXmlnsAttribute(e,t){
const[s,n]=e.getMergedTraits().xmlNamespace??[];return n&&n!==t?[s?`xmlns:${s}`:"xmlns",n]:[void 0,void 0]}},Io=class extends g.
n{settings;constructor(e){super(),this.settings=e}createSerializer(){const e=new Po(this.settings);return e.setSerdeContext(
this.serdeContext),e}createDeserializer(){const e=new g.t(this.settings);return e.setSerdeContext(this.serdeContext),e}},
No=class extends Re.r{codec;serializer;deserializer;mixin=new l.n;constructor(e){super(e);const t={timestampFormat:{useTrait:!0,
default:5},httpBindings:!0,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace};this.codec=new Io(t),this.serializer=
new Re.t(this.codec.createSerializer(),t),this.deserializer=new Re.n(this.codec.createDeserializer(),t)}getPayloadCodec(){
return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,s){const n=await super.serializeRequest(
e,t,s),r=b.o.of(e.input);if(!n.headers["content-type"]){const i=this.mixin.resolveRestContentType(this.getDefaultContentType(),
r);i&&(n.headers["content-type"]=i)}return typeof n.body=="string"&&n.headers["content-type"]===this.getDefaultContentType()&&
!n.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(r)&&(n.body='<?xml version="1.0" encoding="UTF-8"?>'+n.
body),n}async deserializeResponse(e,t,s){return super.deserializeResponse(e,t,s)}async handleError(e,t,s,n,r){const i=xo(
s,n)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace),n.Error&&typeof n.Error==
"object")for(const E of Object.keys(n.Error))n[E]=n.Error[E],E.toLowerCase()==="message"&&(n.message=n.Error[E]);n.RequestId&&
!r.requestId&&(r.requestId=n.RequestId);const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,s,n,r),u=b.o.of(a),p=n.Error?.message??n.Error?.Message??n.message??n.Message??"UnknownE\
rror",d=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({});await this.deserializeHttpMessage(a,t,s,n);const m={},
f=this.codec.createDeserializer();for(const[E,k]of u.structIterator()){const W=k.getMergedTraits().xmlName??E,T=n.Error?.[W]??
n[W];m[E]=f.readSchema(k,T)}throw this.mixin.decorateServiceException(Object.assign(d,c,{$fault:u.getMergedTraits().error,
message:p},m),n)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){for(const[,t]of e.structIterator())
if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema());return!1}},Oo=class extends D.
Writable{hash;constructor(e,t){super(t),this.hash=e}_write(e,t,s){try{this.hash.update((0,l.it)(e))}catch(n){return s(n)}
s()}};const Mo=(e,t)=>{if(t.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");
const s=new e,n=new Oo(s);return t.pipe(n),new Promise((r,i)=>{t.on("error",a=>{n.end(),i(a)}),n.on("error",i),n.on("fin\
ish",()=>{s.digest().then(r).catch(i)})})};var Bo=class{digestLength=16;state=Uint32Array.from(zs);writeBuffer=new DataView(
new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=(0,l.it)(e);let s=0,n=t.byteLength;for(this.bytesHashed+=
n;n>0;)this.writeBuffer.setUint8(this.bufferLength++,t[s++]),--n,this.bufferLength===64&&(Mt(this.state,this.writeBuffer),
this.bufferLength=0)}async digest(){const e=Uint32Array.from(this.state),t=new DataView(this.writeBuffer.buffer.slice(0));
let s=this.bufferLength;const n=this.bytesHashed*8;if(t.setUint8(s++,128),this.bufferLength%64>=56){for(let a=s;a<64;++a)
t.setUint8(a,0);Mt(e,t),s=0}for(let a=s;a<56;++a)t.setUint8(a,0);t.setUint32(56,n>>>0,!0),t.setUint32(60,Math.floor(n/2**
32),!0),Mt(e,t);const r=new Uint8Array(16),i=new DataView(r.buffer);for(let a=0;a<4;++a)i.setUint32(a*4,e[a],!0);return r}reset(){
this.state.set(zs),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}};const zs=[
1732584193,4023233417,2562383102,271733878],Ce=4294967295,To=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),Do=Array.
from({length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function Mt(e,t){let s=e[0],n=e[1],r=e[2],i=e[3];for(let a=0;a<
64;++a){let c,u;a<16?(c=n&r|~n&i,u=a):a<32?(c=i&n|r&~i,u=(5*a+1)%16):a<48?(c=n^r^i,u=(3*a+5)%16):(c=r^(n|~i),u=7*a%16);const p=t.
getUint32(u*4,!0),d=i;i=r,r=n;const m=To[(a>>4)*4+(a&3)],f=(s+c&Ce)+(p+Do[a]&Ce)&Ce;n=n+((f<<m|f>>>32-m)>>>0)&Ce,s=d}e[0]=
e[0]+s&Ce,e[1]=e[1]+n&Ce,e[2]=e[2]+r&Ce,e[3]=e[3]+i&Ce}const Lo=(()=>{try{return(0,v.createHash)("md5"),!0}catch{return!1}})()?
Ho():Bo;function Ho(){return class{digestLength=16;hash=(0,v.createHash)("md5");update(t){this.hash.update((0,l.it)(t))}async digest(){
const t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=(0,v.createHash)(
"md5")}}}const Uo=e=>typeof e=="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6,ye={WHEN_SUPPORTED:"WHEN_SUPPORTE\
D",WHEN_REQUIRED:"WHEN_REQUIRED"},$s=ye.WHEN_SUPPORTED,Ye={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},
Vs=ye.WHEN_SUPPORTED;var I;(function(e){e.MD5="MD5",e.CRC32="CRC32",e.CRC32C="CRC32C",e.CRC64NVME="CRC64NVME",e.SHA1="SH\
A1",e.SHA256="SHA256"})(I||(I={}));var Ks;(function(e){e.HEADER="header",e.TRAILER="trailer"})(Ks||(Ks={}));const Bt=I.CRC32;
var Te;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(Te||(Te={}));const dt=(e,t,s,n)=>{if(!(t in e))return;const r=e[t].
toUpperCase();if(!Object.values(s).includes(r))throw new TypeError(`Cannot load ${n} '${t}'. Expected one of ${Object.values(
s)}, got '${e[t]}'.`);return r},zo="AWS_REQUEST_CHECKSUM_CALCULATION",$o="request_checksum_calculation",Vo={environmentVariableSelector:e=>dt(
e,zo,ye,Te.ENV),configFileSelector:e=>dt(e,$o,ye,Te.CONFIG),default:$s},Ko="AWS_RESPONSE_CHECKSUM_VALIDATION",jo="respon\
se_checksum_validation",Wo={environmentVariableSelector:e=>dt(e,Ko,Ye,Te.ENV),configFileSelector:e=>dt(e,jo,Ye,Te.CONFIG),
default:Vs},qo=(e,{requestChecksumRequired:t,requestAlgorithmMember:s,requestChecksumCalculation:n})=>{if(!s)return n===
ye.WHEN_SUPPORTED||t?Bt:void 0;if(e[s])return e[s]},lt=e=>e===I.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`,Fo=(e,t)=>{
const s=e.toLowerCase();for(const n of Object.keys(t))if(s===n.toLowerCase())return!0;return!1},Go=(e,t)=>{const s=e.toLowerCase();
for(const n of Object.keys(t))if(n.toLowerCase().startsWith(s))return!0;return!1},js=e=>e!==void 0&&typeof e!="string"&&
!ArrayBuffer.isView(e)&&!(0,Fe.a)(e),Ws=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let s=0;s<8;++s)t=t&1?2197175160^
t>>>1:t>>>1;Ws[e]=t>>>0}var Xo=class{digestLength=4;crc=4294967295;update(e){let t=this.crc;for(let s=0;s<e.length;++s)t=
t>>>8^Ws[(t^e[s])&255];this.crc=t}async digest(){const e=(this.crc^4294967295)>>>0,t=new Uint8Array(4);return t[0]=e>>>24,
t[1]=e>>>16&255,t[2]=e>>>8&255,t[3]=e&255,t}reset(){this.crc=4294967295}};const Qo=Xo,Yo={CrtCrc64Nvme:null},Zo=()=>{const t=new Array(
8);for(let s=0;s<8;s++){const n=new Array(512);for(let r=0;r<256;r++){let i=BigInt(r);for(let a=0;a<8*(s+1);a++)i&1n?i=i>>
1n^11127430586519243189n:i=i>>1n;n[r*2]=Number(i>>32n&4294967295n),n[r*2+1]=Number(i&4294967295n)}t[s]=new Uint32Array(n)}
return t};let Tt,Ze,Dt,Lt,Ht,Ut,zt,$t,Vt;const Jo=()=>{Tt||(Tt=Zo(),[Ze,Dt,Lt,Ht,Ut,zt,$t,Vt]=Tt)};var e0=class{c1=0;c2=0;constructor(){
Jo(),this.reset()}update(e){const t=e.length;let s=0,n=this.c1,r=this.c2;for(;s+8<=t;){const i=((r^e[s++])&255)<<1,a=((r>>>
8^e[s++])&255)<<1,c=((r>>>16^e[s++])&255)<<1,u=((r>>>24^e[s++])&255)<<1,p=((n^e[s++])&255)<<1,d=((n>>>8^e[s++])&255)<<1,
m=((n>>>16^e[s++])&255)<<1,f=((n>>>24^e[s++])&255)<<1;n=Vt[i]^$t[a]^zt[c]^Ut[u]^Ht[p]^Lt[d]^Dt[m]^Ze[f],r=Vt[i+1]^$t[a+1]^
zt[c+1]^Ut[u+1]^Ht[p+1]^Lt[d+1]^Dt[m+1]^Ze[f+1]}for(;s<t;){const i=((r^e[s])&255)<<1;r=(r>>>8|(n&255)<<24)>>>0,n=n>>>8^Ze[i],
r^=Ze[i+1],++s}this.c1=n,this.c2=r}async digest(){const e=this.c1^4294967295,t=this.c2^4294967295;return new Uint8Array(
[e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255])}reset(){this.c1=4294967295,this.c2=4294967295}},t0=class{impl;constructor(){
const e=Yo.CrtCrc64Nvme;this.impl=e?new e:new e0}update(e){this.impl.update(e)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}};const s0=[I.CRC32,I.CRC32C,I.CRC64NVME,I.SHA1,I.SHA256],qs=[I.SHA256,I.SHA1,I.CRC32,I.CRC32C,I.CRC64NVME],
Fs=(e,t)=>{const{checksumAlgorithms:s={}}=t;switch(e){case I.MD5:return s?.MD5??t.md5;case I.CRC32:return s?.CRC32??Ie.m;case I.
CRC32C:return s?.CRC32C??Qo;case I.CRC64NVME:return s?.CRC64NVME??t0;case I.SHA1:return s?.SHA1??t.sha1;case I.SHA256:return s?.
SHA256??t.sha256;default:if(s?.[e])return s[e];throw new Error(`The checksum algorithm "${e}" is not supported by the cl\
ient. Select one of ${s0}, or provide an implementation to  the client constructor checksums field.`)}},Gs=(e,t)=>{const s=new e;
return s.update((0,l.it)(t||"")),s.digest()},n0={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],
override:!0},r0=(e,t)=>(s,n)=>async r=>{if(!oe.t.isInstance(r.request)||Go("x-amz-checksum-",r.request.headers))return s(
r);const{request:i,input:a}=r,{body:c,headers:u}=i,{base64Encoder:p,streamHasher:d}=e,{requestChecksumRequired:m,requestAlgorithmMember:f}=t,
E=await e.requestChecksumCalculation(),k=f?.name,W=f?.httpHeader;k&&!a[k]&&(E===ye.WHEN_SUPPORTED||m)&&(a[k]=Bt,W&&(u[W]=
Bt));const T=qo(a,{requestChecksumRequired:m,requestAlgorithmMember:f?.name,requestChecksumCalculation:E});let te=c,X=u;
if(T){switch(T){case I.CRC32:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case I.CRC32C:(0,l.ut)(n,"FLEXIBLE_CHE\
CKSUMS_REQ_CRC32C","V");break;case I.CRC64NVME:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case I.SHA1:(0,l.ut)(
n,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case I.SHA256:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")}const V=lt(T),ct=Fs(
T,e);if(js(c)){const{getAwsChunkedEncodingStream:We,bodyLengthChecker:Pe}=e;te=We(typeof e.requestStreamBufferSize=="num\
ber"&&e.requestStreamBufferSize>=8192?Eo(c,e.requestStreamBufferSize,n.logger):c,{base64Encoder:p,bodyLengthChecker:Pe,checksumLocationName:V,
checksumAlgorithmFn:ct,streamHasher:d}),X={...u,"content-encoding":u["content-encoding"]?`${u["content-encoding"]},aws-c\
hunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":u["content-length"],"x-amz-content-sh\
a256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":V},delete X["content-length"]}else if(!Fo(V,u)){const We=await Gs(
ct,c);X={...u,[V]:p(We)}}}try{return await s({...r,request:{...i,headers:X,body:te}})}catch(V){if(V instanceof Error&&V.
name==="InvalidChunkSizeError")try{V.message.endsWith(".")||(V.message+="."),V.message+=" Set [requestStreamBufferSize=n\
umber e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch{}throw V}},o0={name:"fl\
exibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:!0},
i0=(e,t)=>(s,n)=>async r=>{const i=r.input,{requestValidationModeMember:a}=t,c=await e.requestChecksumCalculation(),u=await e.
responseChecksumValidation();switch(c){case ye.WHEN_REQUIRED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case ye.
WHEN_SUPPORTED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z")}switch(u){case Ye.WHEN_REQUIRED:(0,l.ut)(n,"FLEXI\
BLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case Ye.WHEN_SUPPORTED:(0,l.ut)(n,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")}
return a&&!i[a]&&u===Ye.WHEN_SUPPORTED&&(i[a]="ENABLED"),s(r)},Xs=(e=[])=>{const t=[];let s=qs.length;for(const n of e){
const r=qs.indexOf(n);r!==-1?t[r]=n:t[s++]=n}return t.filter(Boolean)},a0=e=>{const t=e.lastIndexOf("-");if(t!==-1){const s=e.
slice(t+1);if(!s.startsWith("0")){const n=parseInt(s,10);if(!isNaN(n)&&n>=1&&n<=1e4)return!0}}return!1},c0=async(e,{checksumAlgorithmFn:t,
base64Encoder:s})=>s(await Gs(t,e)),u0=async(e,{config:t,responseAlgorithms:s,logger:n})=>{const r=Xs(s),{body:i,headers:a}=e;
for(const c of r){const u=lt(c),p=a[u];if(p){let d;try{d=Fs(c,t)}catch(E){if(c===I.CRC64NVME){n?.warn(`Skipping ${I.CRC64NVME}\
 checksum validation: ${E.message}`);continue}throw E}const{base64Encoder:m}=t;if(js(i)){e.body=x({expectedChecksum:p,checksumSourceLocation:u,
checksum:new d,source:i,base64Encoder:m});return}const f=await c0(i,{checksumAlgorithmFn:d,base64Encoder:m});if(f===p)break;
throw new Error(`Checksum mismatch: expected "${f}" but received "${p}" in response header "${u}".`)}}},d0={name:"flexib\
leChecksumsResponseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},
l0=(e,t)=>(s,n)=>async r=>{if(!oe.t.isInstance(r.request))return s(r);const i=r.input,a=await s(r),c=a.response,{requestValidationModeMember:u,
responseAlgorithms:p}=t;if(u&&i[u]==="ENABLED"){const{clientName:d,commandName:m}=n,f=Object.keys(e.checksumAlgorithms??
{}).filter(k=>{const W=lt(k);return c.headers[W]!==void 0}),E=Xs([...p??[],...f]);if(d==="S3Client"&&m==="GetObjectComma\
nd"&&E.every(k=>{const W=lt(k),T=c.headers[W];return!T||a0(T)}))return a;await u0(c,{config:e,responseAlgorithms:E,logger:n.
logger})}return a},Kt=(e,t)=>({applyToStack:s=>{s.add(r0(e,t),n0),s.addRelativeTo(i0(e,t),o0),s.addRelativeTo(l0(e,t),d0)}}),
h0=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:s,requestStreamBufferSize:n}=e;return Object.assign(
e,{requestChecksumCalculation:(0,b.p)(t??$s),responseChecksumValidation:(0,b.p)(s??Vs),requestStreamBufferSize:Number(n??
0),checksumAlgorithms:e.checksumAlgorithms??{}})},m0="content-length",p0="x-amz-decoded-content-length";function f0(){return(e,t)=>async s=>{
const{request:n}=s;if(oe.t.isInstance(n)&&!(m0 in n.headers)&&!(p0 in n.headers)){const r="Are you using a Stream of unk\
nown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.";typeof t?.logger?.
warn=="function"&&!(t.logger instanceof l.Y)?t.logger.warn(r):console.warn(r)}return e({...s})}}const g0={step:"finalize\
Request",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},S0=e=>({applyToStack:t=>{
t.add(f0(),g0)}}),_0=e=>(t,s)=>async n=>{const r=await e.region(),i=e.region;let a=()=>{};s.__s3RegionRedirect&&(Object.
defineProperty(e,"region",{writable:!1,value:async()=>s.__s3RegionRedirect}),a=()=>Object.defineProperty(e,"region",{writable:!0,
value:i}));try{const c=await t(n);if(s.__s3RegionRedirect&&(a(),r!==await e.region()))throw new Error("Region was not re\
stored following S3 region redirect.");return c}catch(c){throw a(),c}},E0={tags:["REGION_REDIRECT","S3"],name:"regionRed\
irectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};function C0(e){return(t,s)=>async n=>{
try{return await t(n)}catch(r){if(e.followRegionRedirects){const i=r?.$metadata?.httpStatusCode,a=s.commandName==="HeadB\
ucketCommand",c=r?.$response?.headers?.["x-amz-bucket-region"];if(c&&(i===301||i===400&&(r?.name==="IllegalLocationConst\
raintException"||a))){try{const u=c;s.logger?.debug(`Redirecting from ${await e.region()} to ${u}`),s.__s3RegionRedirect=
u,(0,l.ut)(s,"S3_REGION_REDIRECT","Ah")}catch(u){throw new Error("Region redirect failed: "+u)}return t(n)}}throw r}}}const y0={
step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},w0=e=>({applyToStack:t=>{t.
add(C0(e),y0),t.addRelativeTo(_0(e),E0)}});var b0=class go{data;lastPurgeTime=Date.now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(t={}){
this.data=t}get(t){const s=this.data[t];if(s)return s}set(t,s){return this.data[t]=s,s}delete(t){delete this.data[t]}clear(){
this.data={}}async purgeExpired(){const t=Date.now();if(this.lastPurgeTime+go.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>t)return;
const s=this.data;for(const n in s){const r=s[n];if(!r.isRefreshing){const i=await r.identity;i.expiration&&i.expiration.
getTime()<t&&s[n]===r&&delete s[n]}}}},jt=class{_identity;isRefreshing;accessed;constructor(e,t=!1,s=Date.now()){this._identity=
e,this.isRefreshing=t,this.accessed=s}get identity(){return this.accessed=Date.now(),this._identity}},k0=class So{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(t,s=new b0){
this.createSessionFn=t,this.cache=s}async getS3ExpressIdentity(t,s){const n=s.Bucket,{cache:r}=this;t.accessKeyId!==this.
accessKeyId&&(this.accessKeyId=t.accessKeyId,this.cacheGeneration++,r.clear());const i=this.cacheGeneration,a=r.get(n);return a?
a.identity.then(c=>(c.expiration?.getTime()??0)<Date.now()?r.set(n,new jt(this.getIdentity(n))).identity:((c.expiration?.
getTime()??0)<Date.now()+So.REFRESH_WINDOW_MS&&!a.isRefreshing&&(a.isRefreshing=!0,this.getIdentity(n).then(u=>{i===this.
cacheGeneration&&r.set(n,new jt(Promise.resolve(u)))})),c)):r.set(n,new jt(this.getIdentity(n))).identity}async getIdentity(t){
await this.cache.purgeExpired().catch(n=>{console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: \

`+n)});const s=await this.createSessionFn(t);if(!s.Credentials?.AccessKeyId||!s.Credentials?.SecretAccessKey)throw new Error(
"s3#createSession response credential missing AccessKeyId or SecretAccessKey.");return{accessKeyId:s.Credentials.AccessKeyId,
secretAccessKey:s.Credentials.SecretAccessKey,sessionToken:s.Credentials.SessionToken,expiration:s.Credentials.Expiration?
new Date(s.Credentials.Expiration):void 0}}};const R0=(e,{session:t})=>{const[s,n]=t,{forcePathStyle:r,useAccelerateEndpoint:i,
disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:u,bucketEndpoint:p,expectContinueHeader:d}=e;
return Object.assign(e,{forcePathStyle:r??!1,useAccelerateEndpoint:i??!1,disableMultiregionAccessPoints:a??!1,followRegionRedirects:c??
!1,s3ExpressIdentityProvider:u??new k0(async m=>s().send(new n({Bucket:m}))),bucketEndpoint:p??!1,expectContinueHeader:d??
2097152})},A0=e=>(t,s)=>async n=>{const r=await t(n),{response:i}=r;if(_.d.isInstance(i)&&i.headers.expires){i.headers.expiresstring=
i.headers.expires;try{(0,_.u)(i.headers.expires)}catch(a){s.logger?.warn(`AWS SDK Warning for ${s.clientName}::${s.commandName}\
 response parsing (${i.headers.expires}): ${a}`),delete i.headers.expires}}return r},v0={tags:["S3"],name:"s3ExpiresMidd\
leware",override:!0,relation:"after",toMiddleware:"deserializerMiddleware"},x0=e=>({applyToStack:t=>{t.addRelativeTo(A0(
e),v0)}}),P0="sigv4-s3express",I0="X-Amz-S3session-Token".toLowerCase(),N0="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",O0="s3_\
disable_express_session_auth",M0={environmentVariableSelector:e=>(0,b.d)(e,N0,b.u.ENV),configFileSelector:e=>(0,b.d)(e,O0,
b.u.CONFIG),default:!1},B0=e=>(t,s)=>async n=>{if(s.endpointV2){const r=s.endpointV2,i=r.properties?.authSchemes?.[0]?.name===
P0;if((r.properties?.backend==="S3Express"||r.properties?.bucketType==="Directory")&&((0,l.ut)(s,"S3_EXPRESS_BUCKET","J"),
s.isS3ExpressBucket=!0),i){const a=n.input.Bucket;if(a){const c=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.
credentials(),{Bucket:a});s.s3ExpressIdentity=c,oe.t.isInstance(n.request)&&c.sessionToken&&(n.request.headers[I0]=c.sessionToken)}}}
return t(n)},T0={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},D0=e=>({applyToStack:t=>{
t.add(B0(e),T0)}}),L0=async(e,t,s,n)=>{const r=await n.signWithCredentials(s,e,{});if(r.headers["X-Amz-Security-Token"]||
r.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");return r},
H0=e=>t=>{throw t},U0=(e,t)=>{},z0=e=>(t,s)=>async n=>{if(!oe.t.isInstance(n.request))return t(n);const r=(0,b.m)(s).selectedHttpAuthScheme;
if(!r)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:i={}},
identity:a,signer:c}=r;let u;s.s3ExpressIdentity?u=await L0(s.s3ExpressIdentity,i,n.request,await e.signer()):u=await c.
sign(n.request,a,i);const p=await t({...n,request:u}).catch((c.errorHandler||H0)(i));return(c.successHandler||U0)(p.response,
i),p},$0=e=>({applyToStack:t=>{t.addRelativeTo(z0(e),l.w)}});function V0(e){return D.Readable.from(Buffer.from(e))}const K0={
CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},j0=e=>(t,s)=>async n=>{const r=await t(
n),{response:i}=r;if(!_.d.isInstance(i))return r;const{statusCode:a,body:c}=i;if(a<200||a>=300)return r;const u=await W0(
c,e);if(i.body=V0(u),u.length===0&&K0[s.commandName]){const d=new Error("S3 aborted request");throw d.$metadata={httpStatusCode:503},
d.name="InternalError",d}const p=e.utf8Encoder(u.subarray(u.length-16));return p&&p.endsWith("</Error>")&&(i.statusCode=
503),r},W0=(e=new Uint8Array,t)=>e instanceof Uint8Array?Promise.resolve(e):t.streamCollector(e)||Promise.resolve(new Uint8Array),
q0={relation:"after",toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMi\
ddleware",override:!0},Je=e=>({applyToStack:t=>{t.addRelativeTo(j0(e),q0)}});function F0(e){return(t,s)=>async n=>{if(e.
bucketEndpoint){const r=s.endpointV2;if(r){const i=n.input.Bucket;if(typeof i=="string")try{const a=new URL(i);s.endpointV2=
{...r,url:a}}catch(a){const c=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${i} could not be pars\
ed as URL.`;throw s.logger?.constructor?.name==="NoOpLogger"?console.warn(c):s.logger?.warn?.(c),a}}}return t(n)}}const G0={
name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"endpointV2Middleware"};function X0({bucketEndpoint:e}){
return t=>async s=>{const{input:{Bucket:n}}=s;if(!e&&typeof n=="string"&&!Uo(n)&&n.indexOf("/")>=0){const r=new Error(`B\
ucket name shouldn't contain '/', received '${n}'`);throw r.name="InvalidBucketName",r}return t({...s})}}const Q0={step:"\
initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:!0},Y0=e=>({applyToStack:t=>{t.add(
X0(e),Q0),t.addRelativeTo(F0(e),G0)}});var Z0=class extends No{async serializeRequest(e,t,s){const n=await super.serializeRequest(
e,t,s),r=b.o.of(e.input),i=r.getSchema();let a=0;const c=i[6]??0;if(t&&typeof t=="object")for(const[u,p]of r.structIterator()){
if(++a>c)break;if(u==="Bucket"){if(!t.Bucket&&p.getMergedTraits().httpLabel)throw new Error("No value provided for input\
 HTTP label: Bucket.");break}}return n}};const J0="AWS_S3_USE_ARN_REGION",ei="s3_use_arn_region",ti={environmentVariableSelector:e=>(0,b.
d)(e,J0,b.u.ENV),configFileSelector:e=>(0,b.d)(e,ei,b.u.CONFIG),default:void 0};function si(e){return t=>async s=>{const{
request:n}=s;if(e.expectContinueHeader!==!1&&oe.t.isInstance(n)&&n.body&&e.runtime==="node"&&e.requestHandler?.constructor?.
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
input:n})}}const ui={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:!0},Qs=e=>({applyToStack:t=>{t.add(ci(
e),ui)}});function di(e,t){if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e))return!1;try{return t.
base64Decoder(e).length===32}catch{return!1}}const N="ref",y="argv",Ys="backend",le="authSchemes",se="disableDoubleEncod\
ing",ne="signingName",me="signingRegion",Wt="signingRegionSet",S=-1,P=!0,re=!1,qt="isSet",ce="booleanEquals",A="stringEq\
uals",K="coalesce",F="substring",H="",Zs="aws.partition",Js="partitionResult",en="accessPointSuffix",tn="regionPrefix",ht=e=>"\
outpostId_ssa_"+e+H,sn="hardwareType",Ft="ite",pe="isValidHostLabel",fe="sigv4",nn="aws.isVirtualHostableS3Bucket",rn="u\
rl",G="getAttr",on="bucketArn",ge="--",an="arnType",cn="accesspoint",Gt=e=>"accessPointName_ssa_"+e+H,Xt="s3-object-lamb\
da",et="s3-outposts",un="bucketPartition",dn="us-east-1",ln="outpostType",J="name",tt="s3",Qt="{url#scheme}://{Bucket}.{\
url#authority}{url#path}",mt="{url#scheme}://{url#authority}{url#path}",hn="{url#scheme}://{url#authority}{url#normalize\
dPath}{Bucket}",mn="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",pn="https://{Bucket}.s3.{partitionResult\
#dnsSuffix}",fn=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#path}",gn=e=>"I\
nvalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+"}`",Yt="sigv\
4a",Sn="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",_n="https://s3.{partitionResult#dnsSuffi\
x}/{uri_encoded_bucket}",En="https://s3.{partitionResult#dnsSuffix}",Cn={[N]:"UseFIPS"},yn={[N]:"UseDualStack"},z={[N]:"\
Bucket"},Zt={fn:G,[y]:[{[N]:Js},J]},wn={[N]:rn},De={[N]:"Region"},Se={[N]:on},bn={[N]:an},Jt={[N]:"accessPointName_ssa_1"},
pt={fn:G,[y]:[Se,"region"]},kn={[N]:sn},es={fn:G,[y]:[Se,"service"]},Rn={fn:G,[y]:[Se,"accountId"]},ft={[Ys]:"S3Express",
[le]:[{[se]:!0,[J]:"{_s3e_auth}",[ne]:"s3express",[me]:"{Region}"}]},An={[Ys]:"S3Express",[le]:[{[se]:!0,[J]:fe,[ne]:"s3\
express",[me]:"{Region}"}]},gt={[le]:[{[se]:!0,[J]:Yt,[ne]:et,[Wt]:["*"]},{[se]:!0,[J]:fe,[ne]:et,[me]:"{Region}"}]},$={
[le]:[{[se]:!0,[J]:fe,[ne]:tt,[me]:dn}]},L={[le]:[{[se]:!0,[J]:fe,[ne]:tt,[me]:"{Region}"}]},ts={[le]:[{[se]:!0,[J]:fe,[ne]:Xt,
[me]:"{bucketArn#region}"}]},st={[le]:[{[se]:!0,[J]:fe,[ne]:tt,[me]:"{bucketArn#region}"}]},vn={[le]:[{[se]:!0,[J]:Yt,[ne]:et,
[Wt]:["*"]},{[se]:!0,[J]:fe,[ne]:et,[me]:"{bucketArn#region}"}]},ss={[le]:[{[se]:!0,[J]:fe,[ne]:Xt,[me]:"{Region}"}]},xn=[
De],Pn=[{[N]:"Endpoint"}],ns=[z],In=[z,0,7,!0],Nn=[Se,"resourceId[1]"],li=["*"],On={conditions:[[qt,xn],[ce,[{[N]:"Accel\
erate"},P]],[ce,[Cn,P]],[ce,[yn,P]],[qt,Pn],[qt,ns],[A,[{fn:K,[y]:[{fn:F,[y]:[z,0,6,P]},H]},"--x-s3"]],[A,[{fn:K,[y]:[{fn:F,
[y]:In},H]},"--xa-s3"]],[Zs,xn,Js],[F,In,en],[A,[{[N]:en},"--op-s3"]],[F,[z,8,12,P],tn],[F,[z,32,49,P],ht(2)],[F,[z,49,50,
P],sn],[ce,[{[N]:"ForcePathStyle"},P]],[A,[Zt,"aws-cn"]],[Ft,[yn,".dualstack",H],"_s3e_ds"],[pe,[{[N]:ht(2)},re]],[Ft,[Cn,
"-fips",H],"_s3e_fips"],[Ft,[{fn:K,[y]:[{[N]:"DisableS3ExpressSessionAuth"},re]},fe,"sigv4-s3express"],"_s3e_auth"],[nn,
[z,re]],["parseURL",Pn,rn],[ce,[{fn:K,[y]:[{[N]:"UseS3ExpressControlEndpoint"},re]},P]],[nn,[z,P]],[A,[{fn:G,[y]:[wn,"sc\
heme"]},"http"]],[pe,[De,re]],["aws.parseArn",ns,on],[G,[{fn:"split",[y]:[z,ge,0]},"[-2]"],"s3expressAvailabilityZoneId"],
[A,[{fn:K,[y]:[{fn:F,[y]:[z,0,4,re]},H]},"arn:"]],[A,[{fn:K,[y]:[{fn:F,[y]:[z,16,18,P]},H]},ge]],[ce,[{fn:G,[y]:[wn,"isI\
p"]},P]],[A,[{fn:K,[y]:[{fn:F,[y]:[z,21,23,P]},H]},ge]],[A,[{fn:K,[y]:[{fn:F,[y]:[z,27,29,P]},H]},ge]],[A,[{[N]:tn},"bet\
a"]],["uriEncode",ns,"uri_encoded_bucket"],[pe,[De,P]],[ce,[{fn:K,[y]:[{[N]:"UseObjectLambdaEndpoint"},re]},P]],[G,[Se,"\
resourceId[0]"],an],[A,[bn,H]],[A,[bn,cn]],[G,Nn,Gt(1)],[A,[Jt,H]],[A,[pt,H]],[A,[{fn:K,[y]:[{fn:F,[y]:[z,14,16,P]},H]},
ge]],[A,[kn,"e"]],[A,[kn,"o"]],[A,[De,"aws-global"]],[A,[{fn:K,[y]:[{fn:F,[y]:[z,19,21,P]},H]},ge]],[A,[es,Xt]],[ce,[{fn:K,
[y]:[{[N]:"DisableAccessPoints"},re]},P]],[A,[es,et]],[Zs,[pt],un],[pe,[Jt,P]],[A,[{fn:K,[y]:[{fn:F,[y]:[z,26,28,P]},H]},
ge]],[A,[{fn:K,[y]:[{fn:F,[y]:[z,15,17,P]},H]},ge]],[G,[Se,"resourceId[4]"]],[A,[{fn:K,[y]:[{fn:F,[y]:[z,20,22,P]},H]},ge]],
[ce,[{[N]:"UseGlobalEndpoint"},P]],[A,[De,dn]],[G,Nn,ht(1)],[ce,[{fn:K,[y]:[{[N]:"UseArnRegion"},P]},P]],[pe,[{[N]:ht(1)},
re]],[G,[Se,"resourceId[2]"],ln],[A,[De,pt]],[A,[{fn:G,[y]:[{[N]:un},J]},Zt]],[ce,[{[N]:"DisableMultiRegionAccessPoints"},
P]],[pe,[pt,P]],[A,[{fn:G,[y]:[Se,"partition"]},Zt]],[A,[Rn,H]],[A,[es,tt]],[pe,[Rn,re]],[G,[Se,"resourceId[3]"],Gt(2)],
[pe,[Jt,re]],[A,[{[N]:ln},cn]],[pe,[{[N]:Gt(2)},re]]],results:[[S],[S,"Accelerate cannot be used with FIPS"],[S,"Cannot \
set dual-stack in combination with a custom endpoint."],[S,"A custom endpoint cannot be combined with FIPS"],[S,"A custo\
m endpoint cannot be combined with S3 Accelerate"],[S,"Partition does not support FIPS"],[S,"S3Express does not support \
S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",ft],[Qt,ft],[S,"S3Express bucket name \
is not a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuf\
fix}/{uri_encoded_bucket}",An],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{\
partitionResult#dnsSuffix}",ft],[S,"Unrecognized S3Express bucket name format."],[mt,ft],["https://s3express-control{_s3\
e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",An],[S,"Expected a endpoint to be specified but no endpoint was f\
ound"],["https://{Bucket}.ec2.{url#authority}",gt],["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffi\
x}",gt],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",gt],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts\
.{Region}.{partitionResult#dnsSuffix}",gt],[S,'Unrecognized hardware type: "Expected hardware type o or e but got {hardw\
areType}"'],[S,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[S,"Invalid ARN: The outpost Id must o\
nly contain a-z, A-Z, 0-9 and `-`."],[S,"Custom endpoint `{Endpoint}` was not a valid URI"],[S,"S3 Accelerate cannot be \
used in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",$],["https://{Bucket}.\
s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",L],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuff\
ix}",$],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",L],["https://{Bucket}.s3-accelerate.dualstack.u\
s-east-1.{partitionResult#dnsSuffix}",$],["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",L],["ht\
tps://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",$],["https://{Bucket}.s3.dualstack.{Region}.{partitio\
nResult#dnsSuffix}",L],[hn,$],[Qt,$],[hn,L],[Qt,L],[mn,$],[mn,L],[pn,$],[pn,L],["https://{Bucket}.s3.{Region}.{partition\
Result#dnsSuffix}",L],[S,"Invalid region: region was not a valid DNS name."],[S,"S3 Object Lambda does not support Dual-\
stack"],[S,"S3 Object Lambda does not support S3 Accelerate"],[S,"Access points are not supported for this operation"],[
S,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion \
is `false`"],[S,"Invalid ARN: Missing account id"],[fn(1),ts],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3\
-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",ts],["https://{accessPointName_ssa_1}-{bucketArn#acc\
ountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",ts],[S,gn(1)],[S,"Invalid ARN: The account id m\
ay only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[S,"Invalid region in ARN: `{bucketArn#region}` \
(invalid DNS name)"],[S,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketP\
artition#name}`"],[S,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],[S,"Inval\
id ARN: bucket ARN is missing a region"],[S,"Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint na\
me>` but no name was provided"],[S,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{a\
rnType}`"],[S,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-a\
ccesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",st],["https://{accessPointName_ssa_1}-{bucketA\
rn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",st],["https://{accessPointName_ssa_1}-\
{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",st],[fn(1),st],["https://\
{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",st],[S,"Inv\
alid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],[S,"S3 MRAP does not support dual-stack"],[S,
"S3 MRAP does not support FIPS"],[S,"S3 MRAP does not support S3 Accelerate"],[S,"Invalid configuration: Multi-Region Ac\
cess Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{[le]:[
{[se]:P,name:Yt,[ne]:tt,[Wt]:li}]}],[S,"Client was configured for partition `{partitionResult#name}` but bucket referred\
 to partition `{bucketArn#partition}`"],[S,"Invalid Access Point Name"],[S,"S3 Outposts does not support Dual-stack"],[S,
"S3 Outposts does not support FIPS"],[S,"S3 Outposts does not support S3 Accelerate"],[S,"Invalid Arn: Outpost Access Po\
int ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authorit\
y}",vn],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucket\
Partition#dnsSuffix}",vn],[S,gn(2)],[S,"Expected an outpost type `accesspoint`, found {outpostType}"],[S,"Invalid ARN: e\
xpected an access point name"],[S,"Invalid ARN: Expected a 4-component resource"],[S,"Invalid ARN: The outpost Id may on\
ly contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[S,"Invalid ARN: The Outpost Id was not set"],[S,"Invalid\
 ARN: Unrecognized format: {Bucket} (type: {arnType})"],[S,"Invalid ARN: No ARN type specified"],[S,"Invalid ARN: `{Buck\
et}` was not a valid ARN"],[S,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-ea\
st-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",$],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffi\
x}/{uri_encoded_bucket}",L],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",$],["https://s\
3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",L],["https://s3.dualstack.us-east-1.{partitionResult#d\
nsSuffix}/{uri_encoded_bucket}",$],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",L],
[Sn,$],[Sn,L],[_n,$],[_n,L],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",L],[S,"Path-style ad\
dressing cannot be used with S3 Accelerate"],[mt,ss],["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix\
}",ss],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",ss],["https://s3-fips.dualstack.us-east-1.{parti\
tionResult#dnsSuffix}",$],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",L],["https://s3-fips.us-east\
-1.{partitionResult#dnsSuffix}",$],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",L],["https://s3.dualstack.us-\
east-1.{partitionResult#dnsSuffix}",$],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",L],[mt,$],[mt,L],[En,
$],[En,L],["https://s3.{Region}.{partitionResult#dnsSuffix}",L],[S,"A region must be set when sending requests to S3."]]},
hi=2,mi=new Int32Array([-1,1,-1,0,3,100000115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,100000115,16,10,13,18,11,13,19,12,
13,22,100000014,13,35,14,100000042,36,100000103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,
24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,100000086,38,100000086,29,39,47,30,48,100000058,31,50,32,100000085,51,33,136,
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
45,100000019,100000020,44,100000015,553,45,100000015,100000020]),pi=l.W.from(mi,hi,On.conditions,On.results),fi=new l.U(
{size:50,params:["Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAu\
th","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEnd\
point","UseS3ExpressControlEndpoint"]}),Mn=(e,t={})=>fi.get(e,()=>(0,l.V)(pi,{endpointParams:e,logger:t.logger}));l.H.aws=
l.d;const gi=(e=>async(t,s,n)=>{if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeP\
arametersProvider`");const r=await e(t,s,n),i=(0,b.m)(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`);const a=await(0,b.r)(n,
{getEndpointParameterInstructions:i},t);return Object.assign(r,a)})(async(e,t,s)=>({operation:(0,b.m)(t).operation,region:await(0,b.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function Bn(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{
config:t,context:s}})}}function Tn(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(t,s)=>({
signingProperties:{config:t,context:s}})}}const Si=((e,t,s)=>r=>{const i=e(r).properties?.authSchemes;if(!i)return t(r);
const a=[];for(const c of i){const{name:u,properties:p={},...d}=c,m=u.toLowerCase();u!==m&&console.warn(`HttpAuthScheme \
has been normalized with lowercasing: '${u}' to '${m}'`);let f;if(m==="sigv4a"){f="aws.auth#sigv4a";const W=i.find(T=>{const te=T.
name.toLowerCase();return te!=="sigv4a"&&te.startsWith("sigv4")});if(he.t.sigv4aDependency()==="none"&&W)continue}else if(m.
startsWith("sigv4"))f="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRule\
Set': '${m}'`);const E=s[f];if(!E)throw new Error(`Could not find HttpAuthOption create function for '${f}'`);const k=E(
r);k.schemeId=f,k.signingProperties={...k.signingProperties||{},...d,...p},a.push(k)}return a})(Mn,e=>{const t=[];switch(e.
operation){default:t.push(Bn(e)),t.push(Tn(e))}return t},{"aws.auth#sigv4":Bn,"aws.auth#sigv4a":Tn}),_i=e=>{const t=(0,l.
r)(e),s=(0,he.r)(t);return Object.assign(s,{authSchemePreference:(0,b.p)(e.authSchemePreference??[])})},Ei=e=>Object.assign(
e,{useFipsEndpoint:e.useFipsEndpoint??!1,useDualstackEndpoint:e.useDualstackEndpoint??!1,forcePathStyle:e.forcePathStyle??
!1,useAccelerateEndpoint:e.useAccelerateEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,disableMultiregionAccessPoints:e.
disableMultiregionAccessPoints??!1,defaultSigningName:"s3",clientContextParams:e.clientContextParams??{}}),St=(0,Oe.t)({
ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextParams",name:"useArnR\
egion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"\
clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disable\
S3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",b.t),Ci={Bucket:{type:"contextParams",name:"Buc\
ket"},Key:{type:"contextParams",name:"Key"}},yi={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0},DisableAccessPoints:{
type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},wi={UseS3ExpressControlEndpoint:{type:"\
staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},bi={DisableS3ExpressSessionAuth:{type:"stati\
cContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},Dn={Bucket:{type:"contextParams",name:"Bucket"}},
ki={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}},rs=(e,t,s,n)=>[Je(s)],Ri=(e,t,s,n)=>[
Je(s),ai(s)],Ai=(e,t,s,n)=>[Kt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgori\
thm"},requestChecksumRequired:!0})],vi=(e,t,s,n)=>[],xi=(e,t,s,n)=>[Kt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-\
checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0}),Je(s)],Pi=(e,t,s,n)=>[Je(s),Qs(s),x0(s)],Ii=(e,t,s,n)=>[
Kt(s,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),
S0(s),Je(s),Qs(s)];var Ni=class _o extends b.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceExcepti\
on";constructor(t){super(t),Object.setPrototypeOf(this,_o.prototype)}};const Ln="ACL",Hn="AccessKeyId",Oi="AccessPointAl\
ias",Mi="AcceptRanges",Bi="ApplyServerSideEncryptionByDefault",Ti="ArchiveStatus",Y="Bucket",Un="BucketArn",zn="BlockedE\
ncryptionTypes",Di="BypassGovernanceRetention",Li="BucketInfo",Le="BucketKeyEnabled",Hi="BucketLocationName",Ui="BucketL\
ocationType",zi="BucketNamespace",$n="BlockPublicAcls",Vn="BlockPublicPolicy",$i="BucketRegion",Vi="Body",we="ChecksumAl\
gorithm",Ki="CreateBucket",os="CreateBucketConfiguration",ji="CreateBucketOutput",Wi="CreateBucketRequest",Kn="CacheCont\
rol",is="ChecksumCRC32",as="ChecksumCRC32C",cs="ChecksumCRC64NVME",jn="Cache-Control",Wn="Content-Disposition",qn="Conte\
ntDisposition",Fn="Content-Encoding",Gn="ContentEncoding",Xn="ContentLanguage",Qn="Content-Language",Yn="Content-Length",
Zn="ContentLength",He="Content-MD5",us="ChecksumMD5",Ue="ContentMD5",qi="ChecksumMode",Fi="CommonPrefix",Gi="CommonPrefi\
xList",Xi="CommonPrefixes",Qi="ContentRange",Yi="ConfirmRemoveSelfBucketAccess",Zi="Content-Range",ds="ChecksumSHA1",ls="\
ChecksumSHA256",hs="ChecksumSHA512",Ji="CreateSessionOutput",ea="CreateSessionResult",ta="CreateSessionRequest",sa="Crea\
teSession",ms="ChecksumType",Jn="Content-Type",er="ContentType",ps="ChecksumXXHASH64",fs="ChecksumXXHASH3",gs="ChecksumX\
XHASH128",na="Code",tr="Credentials",ra="DeleteBucket",oa="DeleteBucketRequest",Ss="DeleteMarker",ia="DeleteMarkerEntry",
aa="DeleteMarkerVersionId",sr="DeleteMarkers",ca="DisplayName",ua="DeletedObject",da="DeleteObjectsOutput",la="DeleteObj\
ectsRequest",ha="DeletedObjects",ma="DeleteObjects",pa="DataRedundancy",fa="DeleteResult",_s="Delete",ga="Deleted",nr="D\
elimiter",rr="Error",ue="ExpectedBucketOwner",or="ExpiresString",ze="ETag",Sa="EncryptionTypeList",ir="EncryptionType",ar="\
EncodingType",cr="Errors",_t="Expiration",Et="Expires",ur="GrantFullControl",dr="GrantRead",lr="GrantReadACP",_a="GrantW\
rite",hr="GrantWriteACP",Ea="HeadBucket",Ca="HeadBucketOutput",ya="HeadBucketRequest",wa="HeadObject",ba="HeadObjectOutp\
ut",ka="HeadObjectRequest",Ra="ID",mr="IsLatest",pr="IfMatch",Aa="If-Modified-Since",va="IfModifiedSince",fr="If-Match",
gr="IfNoneMatch",Sr="If-None-Match",_r="IgnorePublicAcls",xa="IsRestoreInProgress",Pa="IsTruncated",Ia="IfUnmodifiedSinc\
e",Na="If-Unmodified-Since",be="Key",Er="KeyMarker",Oa="KMSMasterKeyID",Es="Location",Ma="LocationConstraint",Ba="Locati\
onInfo",Cs="LastModified",Ta="LastModifiedTime",Da="Last-Modified",La="ListObjectVersionsOutput",Ha="ListObjectVersionsR\
equest",Ua="ListObjectVersions",za="ListVersionsResult",Cr="Metadata",$a="MfaDelete",yr="MFA",Va="MFADelete",wr="MaxKeys",
Ka="MissingMeta",ja="Message",br="Name",Wa="NextKeyMarker",qa="NextVersionIdMarker",ys="Owner",Fa="ObjectIdentifier",Ga="\
ObjectIdentifierList",Xa="ObjectLockEnabledForBucket",kr="ObjectLockEventHold",Rr="ObjectLockEventHoldDurationDays",Ar="\
ObjectLockEventHoldDurationYears",vr="ObjectLockLegalHoldStatus",xr="ObjectLockMode",Pr="ObjectLockRetainUntilDate",Qa="\
ObjectOwnership",Ya="OptionalObjectAttributes",Za="ObjectVersion",Ja="ObjectVersionList",ec="Objects",tc="Object",ws="Pr\
efix",bs="PublicAccessBlockConfiguration",sc="PutBucketEncryption",nc="PutBucketEncryptionRequest",rc="PutBucketPolicy",
oc="PutBucketPolicyRequest",ic="PutBucketTagging",ac="PutBucketTaggingRequest",cc="PutBucketVersioning",uc="PutBucketVer\
sioningRequest",dc="PartsCount",lc="PartNumber",hc="PutObject",mc="PutObjectOutput",pc="PutObjectRequest",fc="PutPublicA\
ccessBlock",gc="PutPublicAccessBlockRequest",Sc="Policy",_c="Quiet",Ct="RequestCharged",Ec="ResponseCacheControl",Cc="Re\
sponseContentDisposition",yc="ResponseContentEncoding",wc="ResponseContentLanguage",bc="ResponseContentType",kc="Respons\
eExpires",Rc="RestoreExpiryDate",yt="RequestPayer",Ir="RestrictPublicBuckets",Ac="ReplicationStatus",Nr="RestoreStatus",
Or="Range",vc="Restore",xc="Rules",Pc="Rule",Ic="Status",Mr="SecretAccessKey",Nc="StreamingBlob",ks="StorageClass",Oc="S\
essionCredentialValue",Mc="SessionCredentials",Bc="SessionMode",nt="ServerSideEncryption",Tc="SSEAlgorithm",Dc="ServerSi\
deEncryptionByDefault",Rs="ServerSideEncryptionConfiguration",wt="SSECustomerAlgorithm",As="SSECustomerKey",bt="SSECusto\
merKeyMD5",rt="SSEKMSEncryptionContext",$e="SSEKMSKeyId",Lc="ServerSideEncryptionRule",Hc="ServerSideEncryptionRules",Br="\
SessionToken",vs="Size",Uc="Tags",zc="TagCount",Tr="TagSet",Dr="Tag",kt="Tagging",Lr="Type",$c="Value",xs="VersioningCon\
figuration",ke="VersionId",Hr="VersionIdMarker",Vc="Versions",Kc="Version",jc="WriteOffsetBytes",Ur="WebsiteRedirectLoca\
tion",Wc="accept-ranges",qc="delimiter",Fc="encoding-type",ee="http",ve="httpChecksum",o="httpHeader",Ve="httpPayload",zr="\
httpPrefixHeaders",Z="httpQuery",Gc="key-marker",Xc="max-keys",Qc="prefix",Yc="partNumber",Zc="response-cache-control",Jc="\
response-content-disposition",eu="response-content-encoding",tu="response-content-language",su="response-content-type",nu="\
response-expires",$r="smithy.ts.sdk.synthetic.com.amazonaws.s3",ru="streaming",ou="versionId",iu="version-id-marker",_e="\
xmlFlattened",O="xmlName",Vr="x-amz-acl",au="x-amz-access-point-alias",cu="x-amz-archive-status",Kr="x-amz-bucket-arn",uu="\
x-amz-bypass-governance-retention",du="x-amz-bucket-location-name",lu="x-amz-bucket-location-type",hu="x-amz-bucket-name\
space",mu="x-amz-bucket-object-lock-enabled",pu="x-amz-bucket-region",Ps="x-amz-checksum-crc32",Is="x-amz-checksum-crc32\
c",Ns="x-amz-checksum-crc64nvme",Os="x-amz-checksum-md5",fu="x-amz-checksum-mode",gu="x-amz-confirm-remove-self-bucket-a\
ccess",Ms="x-amz-checksum-sha1",Bs="x-amz-checksum-sha256",Ts="x-amz-checksum-sha512",Su="x-amz-create-session-mode",jr="\
x-amz-checksum-type",Ds="x-amz-checksum-xxhash64",Ls="x-amz-checksum-xxhash3",Hs="x-amz-checksum-xxhash128",_u="x-amz-de\
lete-marker",Wr="x-amz-expiration",de="x-amz-expected-bucket-owner",qr="x-amz-grant-full-control",Fr="x-amz-grant-read",
Gr="x-amz-grant-read-acp",Eu="x-amz-grant-write",Xr="x-amz-grant-write-acp",Qr="x-amz-meta-",Yr="x-amz-mfa",Cu="x-amz-mi\
ssing-meta",yu="x-amz-mp-parts-count",Zr="x-amz-object-lock-event-hold",Jr="x-amz-object-lock-event-hold-duration-days",
eo="x-amz-object-lock-event-hold-duration-years",to="x-amz-object-lock-legal-hold",so="x-amz-object-lock-mode",no="x-amz\
-object-lock-retain-until-date",wu="x-amz-object-ownership",bu="x-amz-optional-object-attributes",ku="x-amz-object-size",
Ru="x-amz-restore",Rt="x-amz-request-charged",At="x-amz-request-payer",Au="x-amz-replication-status",ro="x-amz-storage-c\
lass",xe="x-amz-sdk-checksum-algorithm",ot="x-amz-server-side-encryption",it="x-amz-server-side-encryption-aws-kms-key-i\
d",at="x-amz-server-side-encryption-bucket-key-enabled",vt="x-amz-server-side-encryption-context",xt="x-amz-server-side-\
encryption-customer-algorithm",oo="x-amz-server-side-encryption-customer-key",Pt="x-amz-server-side-encryption-customer-\
key-MD5",vu="x-amz-tagging",xu="x-amz-tagging-count",io="x-amz-version-id",Pu="x-amz-write-offset-bytes",ao="x-amz-websi\
te-redirect-location",h="com.amazonaws.s3",co=new Ee.t($r);var Iu=[-3,$r,"S3ServiceException",0,[],[]];co.registerError(
Iu,Ni);const Nu=[co,new Ee.t(h)];var uo=[0,h,Oc,8,0],lo=[0,h,As,8,0],It=[0,h,rt,8,0],Ke=[0,h,$e,8,0],Ou=[0,h,Nc,{[ru]:1},
42],Mu=[3,h,zn,0,[ir],[[()=>wd,{[_e]:1}]]],Bu=[3,h,Li,0,[pa,Lr],[0,0]],Tu=[3,h,Fi,0,[ws],[0]],Du=[3,h,os,0,[Ma,Es,Y,Uc],
[0,()=>ed,()=>Bu,[()=>mo,0]]],Lu=[3,h,ji,0,[Es,Un],[[0,{[o]:Es}],[0,{[o]:Kr}]]],Hu=[3,h,Wi,0,[Y,Ln,os,ur,dr,lr,_a,hr,Xa,
Qa,zi],[[0,1],[0,{[o]:Vr}],[()=>Du,{[Ve]:1,[O]:os}],[0,{[o]:qr}],[0,{[o]:Fr}],[0,{[o]:Gr}],[0,{[o]:Eu}],[0,{[o]:Xr}],[2,
{[o]:mu}],[0,{[o]:wu}],[0,{[o]:hu}]],1],Uu=[3,h,Ji,{[O]:ea},[tr,nt,$e,rt,Le],[[()=>fd,{[O]:tr}],[0,{[o]:ot}],[()=>Ke,{[o]:it}],
[()=>It,{[o]:vt}],[2,{[o]:at}]],1],zu=[3,h,ta,0,[Y,Bc,nt,$e,rt,Le],[[0,1],[0,{[o]:Su}],[0,{[o]:ot}],[()=>Ke,{[o]:it}],[()=>It,
{[o]:vt}],[2,{[o]:at}]],1],$u=[3,h,_s,0,[ec,_c],[[()=>kd,{[_e]:1,[O]:tc}],2],1],Vu=[3,h,oa,0,[Y,ue],[[0,1],[0,{[o]:de}]],
1],Ku=[3,h,ua,0,[be,ke,Ss,aa],[0,0,2,0]],ju=[3,h,ia,0,[ys,be,ke,mr,Cs],[()=>ho,0,0,2,4]],Wu=[3,h,da,{[O]:fa},[ga,Ct,cr],
[[()=>Cd,{[_e]:1}],[0,{[o]:Rt}],[()=>bd,{[_e]:1,[O]:rr}]]],qu=[3,h,la,0,[Y,_s,yr,yt,Di,ue,we],[[0,1],[()=>$u,{[Ve]:1,[O]:_s}],
[0,{[o]:Yr}],[0,{[o]:At}],[2,{[o]:uu}],[0,{[o]:de}],[0,{[o]:xe}]],2],Fu=[3,h,rr,0,[be,ke,na,ja],[0,0,0,0]],Gu=[3,h,Ca,0,
[Un,Ui,Hi,$i,Oi],[[0,{[o]:Kr}],[0,{[o]:lu}],[0,{[o]:du}],[0,{[o]:pu}],[2,{[o]:au}]]],Xu=[3,h,ya,0,[Y,ue],[[0,1],[0,{[o]:de}]],
1],Qu=[3,h,ba,0,[Ss,Mi,_t,vc,Ti,Cs,Zn,is,as,cs,ds,ls,hs,us,ps,fs,gs,ms,ze,Ka,ke,Kn,qn,Gn,Xn,er,Qi,Et,or,Ur,nt,Cr,wt,bt,$e,
Le,ks,Ct,Ac,dc,zc,xr,Pr,vr,kr,Rr,Ar],[[2,{[o]:_u}],[0,{[o]:Wc}],[0,{[o]:Wr}],[0,{[o]:Ru}],[0,{[o]:cu}],[4,{[o]:Da}],[1,{
[o]:Yn}],[0,{[o]:Ps}],[0,{[o]:Is}],[0,{[o]:Ns}],[0,{[o]:Ms}],[0,{[o]:Bs}],[0,{[o]:Ts}],[0,{[o]:Os}],[0,{[o]:Ds}],[0,{[o]:Ls}],
[0,{[o]:Hs}],[0,{[o]:jr}],[0,{[o]:ze}],[1,{[o]:Cu}],[0,{[o]:io}],[0,{[o]:jn}],[0,{[o]:Wn}],[0,{[o]:Fn}],[0,{[o]:Qn}],[0,
{[o]:Jn}],[0,{[o]:Zi}],[4,{[o]:Et}],[0,{[o]:or}],[0,{[o]:ao}],[0,{[o]:ot}],[128,{[zr]:Qr}],[0,{[o]:xt}],[0,{[o]:Pt}],[()=>Ke,
{[o]:it}],[2,{[o]:at}],[0,{[o]:ro}],[0,{[o]:Rt}],[0,{[o]:Au}],[1,{[o]:yu}],[1,{[o]:xu}],[0,{[o]:so}],[5,{[o]:no}],[0,{[o]:to}],
[0,{[o]:Zr}],[1,{[o]:Jr}],[1,{[o]:eo}]]],Yu=[3,h,ka,0,[Y,be,pr,va,gr,Ia,Or,Ec,Cc,yc,wc,bc,kc,ke,wt,As,bt,yt,lc,ue,qi],[[
0,1],[0,1],[0,{[o]:fr}],[4,{[o]:Aa}],[0,{[o]:Sr}],[4,{[o]:Na}],[0,{[o]:Or}],[0,{[Z]:Zc}],[0,{[Z]:Jc}],[0,{[Z]:eu}],[0,{[Z]:tu}],
[0,{[Z]:su}],[6,{[Z]:nu}],[0,{[Z]:ou}],[0,{[o]:xt}],[()=>lo,{[o]:oo}],[0,{[o]:Pt}],[0,{[o]:At}],[1,{[Z]:Yc}],[0,{[o]:de}],
[0,{[o]:fu}]],2],Zu=[3,h,La,{[O]:za},[Pa,Er,Hr,Wa,qa,Vc,sr,br,ws,nr,wr,Xi,ar,Ct],[2,0,0,0,0,[()=>Rd,{[_e]:1,[O]:Kc}],[()=>yd,
{[_e]:1,[O]:Ss}],0,0,0,1,[()=>Ed,{[_e]:1}],0,[0,{[o]:Rt}]]],Ju=[3,h,Ha,0,[Y,nr,ar,Er,wr,ws,Hr,ue,yt,Ya],[[0,1],[0,{[Z]:qc}],
[0,{[Z]:Fc}],[0,{[Z]:Gc}],[1,{[Z]:Xc}],[0,{[Z]:Qc}],[0,{[Z]:iu}],[0,{[o]:de}],[0,{[o]:At}],[64,{[o]:bu}]],1],ed=[3,h,Ba,
0,[Lr,br],[0,0]],td=[3,h,Fa,0,[be,ke,ze,Ta,vs],[0,0,0,6,1],1],sd=[3,h,Za,0,[ze,we,ms,vs,ks,be,ke,mr,Cs,ys,Nr],[0,[64,{[_e]:1}],
0,1,0,0,0,2,4,()=>ho,()=>ld]],ho=[3,h,ys,0,[ca,Ra],[0,0]],nd=[3,h,bs,0,[$n,_r,Vn,Ir],[[2,{[O]:$n}],[2,{[O]:_r}],[2,{[O]:Vn}],
[2,{[O]:Ir}]]],rd=[3,h,nc,0,[Y,Rs,Ue,we,ue],[[0,1],[()=>md,{[Ve]:1,[O]:Rs}],[0,{[o]:He}],[0,{[o]:xe}],[0,{[o]:de}]],2],od=[
3,h,oc,0,[Y,Sc,Ue,we,Yi,ue],[[0,1],[0,16],[0,{[o]:He}],[0,{[o]:xe}],[2,{[o]:gu}],[0,{[o]:de}]],2],id=[3,h,ac,0,[Y,kt,Ue,
we,ue],[[0,1],[()=>Sd,{[Ve]:1,[O]:kt}],[0,{[o]:He}],[0,{[o]:xe}],[0,{[o]:de}]],2],ad=[3,h,uc,0,[Y,xs,Ue,we,yr,ue],[[0,1],
[()=>_d,{[Ve]:1,[O]:xs}],[0,{[o]:He}],[0,{[o]:xe}],[0,{[o]:Yr}],[0,{[o]:de}]],2],cd=[3,h,mc,0,[_t,ze,is,as,cs,ds,ls,hs,us,
ps,fs,gs,ms,nt,ke,wt,bt,$e,rt,Le,vs,Ct],[[0,{[o]:Wr}],[0,{[o]:ze}],[0,{[o]:Ps}],[0,{[o]:Is}],[0,{[o]:Ns}],[0,{[o]:Ms}],[
0,{[o]:Bs}],[0,{[o]:Ts}],[0,{[o]:Os}],[0,{[o]:Ds}],[0,{[o]:Ls}],[0,{[o]:Hs}],[0,{[o]:jr}],[0,{[o]:ot}],[0,{[o]:io}],[0,{
[o]:xt}],[0,{[o]:Pt}],[()=>Ke,{[o]:it}],[()=>It,{[o]:vt}],[2,{[o]:at}],[1,{[o]:ku}],[0,{[o]:Rt}]]],ud=[3,h,pc,0,[Y,be,Ln,
Vi,Kn,qn,Gn,Xn,Zn,Ue,er,we,is,as,cs,ds,ls,hs,us,ps,fs,gs,Et,pr,gr,ur,dr,lr,hr,jc,Cr,nt,ks,Ur,wt,As,bt,$e,rt,Le,yt,kt,xr,
Pr,vr,kr,Rr,Ar,ue],[[0,1],[0,1],[0,{[o]:Vr}],[()=>Ou,16],[0,{[o]:jn}],[0,{[o]:Wn}],[0,{[o]:Fn}],[0,{[o]:Qn}],[1,{[o]:Yn}],
[0,{[o]:He}],[0,{[o]:Jn}],[0,{[o]:xe}],[0,{[o]:Ps}],[0,{[o]:Is}],[0,{[o]:Ns}],[0,{[o]:Ms}],[0,{[o]:Bs}],[0,{[o]:Ts}],[0,
{[o]:Os}],[0,{[o]:Ds}],[0,{[o]:Ls}],[0,{[o]:Hs}],[4,{[o]:Et}],[0,{[o]:fr}],[0,{[o]:Sr}],[0,{[o]:qr}],[0,{[o]:Fr}],[0,{[o]:Gr}],
[0,{[o]:Xr}],[1,{[o]:Pu}],[128,{[zr]:Qr}],[0,{[o]:ot}],[0,{[o]:ro}],[0,{[o]:ao}],[0,{[o]:xt}],[()=>lo,{[o]:oo}],[0,{[o]:Pt}],
[()=>Ke,{[o]:it}],[()=>It,{[o]:vt}],[2,{[o]:at}],[0,{[o]:At}],[0,{[o]:vu}],[0,{[o]:so}],[5,{[o]:no}],[0,{[o]:to}],[0,{[o]:Zr}],
[1,{[o]:Jr}],[1,{[o]:eo}],[0,{[o]:de}]],2],dd=[3,h,gc,0,[Y,bs,Ue,we,ue],[[0,1],[()=>nd,{[Ve]:1,[O]:bs}],[0,{[o]:He}],[0,
{[o]:xe}],[0,{[o]:de}]],2],ld=[3,h,Nr,0,[xa,Rc],[2,4]],hd=[3,h,Dc,0,[Tc,Oa],[0,[()=>Ke,0]],1],md=[3,h,Rs,0,[xc],[[()=>Ad,
{[_e]:1,[O]:Pc}]],1],pd=[3,h,Lc,0,[Bi,Le,zn],[[()=>hd,0],2,[()=>Mu,0]]],fd=[3,h,Mc,0,[Hn,Mr,Br,_t],[[0,{[O]:Hn}],[()=>uo,
{[O]:Mr}],[()=>uo,{[O]:Br}],[4,{[O]:_t}]],4],gd=[3,h,Dr,0,[be,$c],[0,0],2],Sd=[3,h,kt,0,[Tr],[[()=>mo,0]],1],_d=[3,h,xs,
0,[Va,Ic],[[0,{[O]:$a}],0]],je="unit",Ed=[1,h,Gi,0,()=>Tu],Cd=[1,h,ha,0,()=>Ku],yd=[1,h,sr,0,()=>ju],wd=[1,h,Sa,0,[0,{[O]:ir}]],
bd=[1,h,cr,0,()=>Fu],kd=[1,h,Ga,0,()=>td],Rd=[1,h,Ja,0,[()=>sd,0]],Ad=[1,h,Hc,0,[()=>pd,0]],mo=[1,h,Tr,0,[()=>gd,{[O]:Dr}]],
vd=[9,h,Ki,{[ee]:["PUT","/",200]},()=>Hu,()=>Lu],xd=[9,h,sa,{[ee]:["GET","/?session",200]},()=>zu,()=>Uu],Pd=[9,h,ra,{[ee]:[
"DELETE","/",204]},()=>Vu,()=>je],Id=[9,h,ma,{[ve]:"-",[ee]:["POST","/?delete",200]},()=>qu,()=>Wu],Nd=[9,h,Ea,{[ee]:["H\
EAD","/",200]},()=>Xu,()=>Gu],Od=[9,h,wa,{[ee]:["HEAD","/{Key+}",200]},()=>Yu,()=>Qu],Md=[9,h,Ua,{[ee]:["GET","/?version\
s",200]},()=>Ju,()=>Zu],Bd=[9,h,sc,{[ve]:"-",[ee]:["PUT","/?encryption",200]},()=>rd,()=>je],Td=[9,h,rc,{[ve]:"-",[ee]:[
"PUT","/?policy",200]},()=>od,()=>je],Dd=[9,h,ic,{[ve]:"-",[ee]:["PUT","/?tagging",200]},()=>id,()=>je],Ld=[9,h,cc,{[ve]:"\
-",[ee]:["PUT","/?versioning",200]},()=>ad,()=>je],Hd=[9,h,hc,{[ve]:"-",[ee]:["PUT","/{Key+}?x-id=PutObject",200]},()=>ud,
()=>cd],Ud=[9,h,fc,{[ve]:"-",[ee]:["PUT","/?publicAccessBlock",200]},()=>dd,()=>je],zd=class extends St(bi,rs,"CreateSes\
sion",xd){},$d="3.1169.0";const j=64,po=20,fo=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520]),Vd=new Int32Array(
[1518500249,1859775393,2400959708,3395469782]);var Kd=class ut{digestLength=po;state=Int32Array.from(fo);w;buffer=new Uint8Array(
j);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const s=ut.normalizeKey(t);this.inner=new ut,
this.outer=new ut;const n=new Uint8Array(128);for(let r=0;r<j;++r)n[r]=54^s[r],n[r+j]=92^s[r];this.inner.update(n.subarray(
0,j)),this.outer.update(n.subarray(j))}}update(t){if(this.finished)throw new Error("Attempted to update an already finis\
hed HMAC.");if(this.inner){this.inner.update(t);return}let s=0,{length:n}=t;if(this.bytesHashed+=n,this.bufferLength>0){
for(;n>0&&this.bufferLength<j;)this.buffer[this.bufferLength++]=t[s++],--n;this.bufferLength===j&&(this.hashBuffer(this.
buffer,0),this.bufferLength=0)}for(;n>=j;)this.hashBuffer(t,s),s+=j,n-=j;for(;n>0;)this.buffer[this.bufferLength++]=t[s++],
--n}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to digest an already finished \
HMAC.");this.finished=!0;const t=this.inner.digestSync();return this.outer.update(t),this.outer.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(fo),this.buffer=new Uint8Array(j),this.bufferLength=0,this.bytesHashed=0}digestSync(){
const t=this.state.slice(),s=this.buffer.slice();let n=this.bufferLength;const r=this.bytesHashed/536870912|0,i=this.bytesHashed<<
3;if(s[n++]=128,n>56){for(let u=n;u<j;++u)s[u]=0;this.hashBufferWith(t,s,0),n=0}for(let u=n;u<56;++u)s[u]=0;const a=new DataView(
s.buffer,s.byteOffset,j);a.setUint32(56,r,!1),a.setUint32(60,i,!1),this.hashBufferWith(t,s,0);const c=new Uint8Array(po);
return c[0]=t[0]>>>24&255,c[1]=t[0]>>>16&255,c[2]=t[0]>>>8&255,c[3]=t[0]&255,c[4]=t[1]>>>24&255,c[5]=t[1]>>>16&255,c[6]=
t[1]>>>8&255,c[7]=t[1]&255,c[8]=t[2]>>>24&255,c[9]=t[2]>>>16&255,c[10]=t[2]>>>8&255,c[11]=t[2]&255,c[12]=t[3]>>>24&255,c[13]=
t[3]>>>16&255,c[14]=t[3]>>>8&255,c[15]=t[3]&255,c[16]=t[4]>>>24&255,c[17]=t[4]>>>16&255,c[18]=t[4]>>>8&255,c[19]=t[4]&255,
c}static normalizeKey(t){const s=(0,l.it)(t);if(s.byteLength>j){const r=new ut;r.update(s);const i=r.digestSync(),a=new Uint8Array(
j);return a.set(i),a}const n=new Uint8Array(j);return n.set(s),n}hashBuffer(t,s){this.hashBufferWith(this.state,t,s)}hashBufferWith(t,s,n){
const r=this.w??=new Int32Array(80);let i=t[0],a=t[1],c=t[2],u=t[3],p=t[4];for(let d=0;d<16;++d)r[d]=(s[n+d*4]&255)<<24|
(s[n+d*4+1]&255)<<16|(s[n+d*4+2]&255)<<8|s[n+d*4+3]&255;for(let d=16;d<80;++d){const m=r[d-3]^r[d-8]^r[d-14]^r[d-16];r[d]=
m<<1|m>>>31}for(let d=0;d<80;++d){const m=d<20?0:d<40?1:d<60?2:3,f=((i<<5|i>>>27)+(m===0?a&c^~a&u:m===2?a&c^a&u^c&u:a^c^
u)|0)+(p+(Vd[m]+r[d]|0)|0)|0;p=u,u=c,c=a<<30|a>>>2,a=i,i=f}t[0]=t[0]+i|0,t[1]=t[1]+a|0,t[2]=t[2]+c|0,t[3]=t[3]+u|0,t[4]=
t[4]+p|0}};const jd=(()=>{try{return(0,v.createHash)("sha1"),!0}catch{return!1}})()?Wd():Kd;function Wd(){return class{digestLength=20;secret;hash;isHmac;finished=!1;constructor(t){
this.secret=t,this.isHmac=!!t,this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to updat\
e an already finished hash.");this.hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.
digest()):t=this.hash.copy().digest(),new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?(0,v.createHmac)("sha1",qd(this.secret)):(0,v.createHash)("sha1")}}}function qd(e){
return typeof e=="string"?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}const Fd=e=>({
apiVersion:"2006-03-01",base64Decoder:e?.base64Decoder??l.lt,base64Encoder:e?.base64Encoder??l.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??Mn,extensions:e?.extensions??[],getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??
yo,httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Si,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new l.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.
getIdentityProvider("aws.auth#sigv4a"),signer:new he.i}],logger:e?.logger??new l.Y,md5:e?.md5??Lo,protocol:e?.protocol??
Z0,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:Nu,xmlNamespace:"http:\
//s3.amazonaws.com/doc/2006-03-01/",version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??Ne.
t,serviceId:e?.serviceId??"S3",sha1:e?.sha1??jd,sha256:e?.sha256??l.t,signerConstructor:e?.signerConstructor??he.t,signingEscapePath:e?.
signingEscapePath??!1,urlParser:e?.urlParser??U.r,useArnRegion:e?.useArnRegion??void 0,utf8Decoder:e?.utf8Decoder??C.n,utf8Encoder:e?.
utf8Encoder??C.t}),Gd=e=>{(0,l.Q)(process.version);const t=(0,l.G)(e),s=()=>t().then(l.$),n=Fd(e);(0,l.dt)(process.version);
const r={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??
(0,U.t)(l.a,r),bodyLengthChecker:e?.bodyLengthChecker??l.at,credentialDefaultProvider:e?.credentialDefaultProvider??Be.t,
defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,l.p)({serviceId:n.serviceId,clientVersion:$d}),disableS3ExpressSessionAuth:e?.
disableS3ExpressSessionAuth??(0,U.t)(M0,r),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??Ie.r,maxAttempts:e?.maxAttempts??
(0,U.t)(l.g,e),region:e?.region??(0,U.t)(l.J,{...l.q,...r}),requestChecksumCalculation:e?.requestChecksumCalculation??(0,U.
t)(Vo,r),requestHandler:_.t.create(e?.requestHandler??s),responseChecksumValidation:e?.responseChecksumValidation??(0,U.
t)(Wo,r),retryMode:e?.retryMode??(0,U.t)({...l._,default:async()=>(await s()).retryMode||l.y},e),sigv4aSigningRegionSet:e?.
sigv4aSigningRegionSet??(0,U.t)(he.n,r),streamCollector:e?.streamCollector??_.r,streamHasher:e?.streamHasher??Mo,useArnRegion:e?.
useArnRegion??(0,U.t)(ti,r),useDualstackEndpoint:e?.useDualstackEndpoint??(0,U.t)(l.rt,r),useFipsEndpoint:e?.useFipsEndpoint??
(0,U.t)(l.nt,r),userAgentAppId:e?.userAgentAppId??(0,U.t)(l.f,r)}},Xd=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider,
n=e.credentials;return{setHttpAuthScheme(r){const i=t.findIndex(a=>a.schemeId===r.schemeId);i===-1?t.push(r):t.splice(i,
1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){s=r},httpAuthSchemeProvider(){return s},setCredentials(r){
n=r},credentials(){return n}}},Qd=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Yd=(e,t)=>{const s=Object.assign((0,l.l)(e),(0,l.X)(e),(0,l.j)(e),Xd(e));return t.forEach(
n=>n.configure(s)),Object.assign(e,(0,l.u)(s),(0,l.Z)(s),(0,l.M)(s),Qd(s))};var Zd=class extends l.tt{config;constructor(...[
e]){const t=Gd(e||{});super(t),this.initConfig=t;const s=Ei(t),n=(0,l.b)(s),r=h0(n),i=(0,l.v)(r),a=(0,l.K)(i),c=(0,l.k)(
a),u=(0,b.n)(c),p=(0,Me.t)(u),d=_i(p),m=R0(d,{session:[()=>this,zd]}),f=Yd(m,e?.extensions||[]);this.config=f,this.middlewareStack.
use((0,l.et)(this.config)),this.middlewareStack.use((0,l.m)(this.config)),this.middlewareStack.use((0,l.h)(this.config)),
this.middlewareStack.use((0,l.A)(this.config)),this.middlewareStack.use((0,l.O)(this.config)),this.middlewareStack.use((0,l.
D)(this.config)),this.middlewareStack.use((0,l.E)(this.config)),this.middlewareStack.use((0,l.T)(this.config,{httpAuthSchemeParametersProvider:gi,
identityProviderConfigProvider:async E=>new l.x({"aws.auth#sigv4":E.credentials,"aws.auth#sigv4a":E.credentials})})),this.
middlewareStack.use((0,l.C)(this.config)),this.middlewareStack.use(Y0(this.config)),this.middlewareStack.use(ri(this.config)),
this.middlewareStack.use(w0(this.config)),this.middlewareStack.use(D0(this.config)),this.middlewareStack.use($0(this.config))}destroy(){
super.destroy()}},Jd=class extends St(Dn,rs,"HeadBucket",Nd){},el=class extends St(ki,rs,"ListObjectVersions",Md){}})};export{ol as id,il as ids,al as modules};
