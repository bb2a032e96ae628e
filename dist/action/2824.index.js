const Mi=2824,Ai=[2824],Bi={1008:((kt,ce,S)=>{S.d(ce,{t:()=>y});var f=S(8522);const $=new Uint32Array(256);for(let R=0;R<
256;++R){let C=R;for(let k=0;k<8;++k)C=C&1?3988292384^C>>>1:C>>>1;$[R]=C>>>0}const T=4294967295;var K=class{digestLength=4;checksum=T;update(R){
for(let C=0;C<R.length;++C)this.checksum=this.checksum>>>8^$[(this.checksum^R[C])&255]}digestSync(){return(this.checksum^
T)>>>0}async digest(){const R=this.digestSync(),C=new Uint8Array(4);return new DataView(C.buffer).setUint32(0,R,!1),C}reset(){
this.checksum=T}};const p=typeof f.crc32=="function"?f.crc32:void 0,y=p?H(p):K;function H(R){return class{digestLength=4;value=0;update(k){
this.value=R(k,this.value)}digestSync(){return this.value>>>0}async digest(){const k=new Uint8Array(4);return new DataView(
k.buffer).setUint32(0,this.digestSync(),!1),k}reset(){this.value=0}}}}),2824:((kt,ce,S)=>{S.d(ce,{A:()=>En,C:()=>mo,D:()=>po,
E:()=>Eo,M:()=>W,N:()=>he,O:()=>oo,S:()=>So,T:()=>Co,_:()=>ao,a:()=>fi,b:()=>lo,c:()=>Ri,d:()=>xi,f:()=>Pi,g:()=>ro,h:()=>co,
i:()=>Si,j:()=>pn,k:()=>no,l:()=>ki,m:()=>fa,n:()=>Ei,o:()=>yi,p:()=>Oi,r:()=>pi,s:()=>gi,t:()=>Ci,u:()=>bi,v:()=>io,w:()=>ho,
x:()=>_o,y:()=>uo});var f=S(439),$=S(4546),T=S(765),K=S(4582),p=S(1341),y=S(4431),H=S(9576),R=S(550),C=S(9403),k=S(1008),
V=S(7075),re=class extends V.Readable{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
expectedChecksum:e,checksum:s,source:n,checksumSourceLocation:o,base64Encoder:r}){if(super(),typeof n.pipe!="function")throw new Error(
`@smithy/util-stream: unsupported source type ${n?.constructor?.name??n} in ChecksumStream.`);this.source=n,this.base64Encoder=
r??f.n,this.expectedChecksum=e,this.checksum=s,this.checksumSourceLocation=o,this.source.on("data",this.onSourceData),this.
source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),
this.source.pause()}onSourceData=e=>{if(!this.destroyed){try{this.checksum.update(e)}catch(s){this.destroy(s);return}this.
push(e)||this.source.pause()}};onSourceEnd=async()=>{if(!this.destroyed){try{const e=await this.checksum.digest(),s=this.
base64Encoder(e);if(this.expectedChecksum!==s){this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}\
" but received "${s}" in response header "${this.checksumSourceLocation}".`));return}}catch(e){this.destroy(e);return}this.
push(null)}};onSourceError=e=>{this.destroy(e)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(
new Error("Connection lost or stream closed before all data was received."))};_read(e){this.source.resume()}_destroy(e,s){
this.source?.removeListener("data",this.onSourceData),this.source?.removeListener("end",this.onSourceEnd),this.source?.removeListener(
"error",this.onSourceError),this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),s(e)}};const X=typeof ReadableStream==
"function"?ReadableStream:function(){};var D=class extends X{};const q=({expectedChecksum:e,checksum:s,source:n,checksumSourceLocation:o,
base64Encoder:r})=>{if(!(0,p.n)(n))throw new Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name??
n} in ChecksumStream.`);const a=r??C.t;if(typeof TransformStream!="function")throw new Error("@smithy/util-stream: unabl\
e to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const l=new TransformStream({
start(){},async transform(u,d){s.update(u),d.enqueue(u)},async flush(u){const d=await s.digest(),h=a(d);if(e!==h){const g=new Error(
`Checksum mismatch: expected "${e}" but received "${h}" in response header "${o}".`);u.error(g)}else u.terminate()}});n.
pipeThrough(l);const i=l.readable;return Object.setPrototypeOf(i,D.prototype),i};function mn(e){return typeof ReadableStream==
"function"&&(0,p.n)(e.source)?q(e):new re(e)}var Ae=class{allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.
allocByteArray=e}push(e){this.byteArrays.push(e),this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const n=this.
byteArrays[0];return this.reset(),n}const e=this.allocByteArray(this.byteLength);let s=0;for(let n=0;n<this.byteArrays.length;++n){
const o=this.byteArrays[n];e.set(o,s),s+=o.byteLength}return this.reset(),e}reset(){this.byteArrays=[],this.byteLength=0}};
function hn(e,s,n){const o=e.getReader();let r=!1,a=0;const l=["",new Ae(d=>new Uint8Array(d))];let i=-1;const u=async d=>{
const{value:h,done:g}=await o.read(),E=h;if(g){if(i!==-1){const P=Q(l,i);I(P)>0&&d.enqueue(P)}d.close()}else{const P=xt(
E,!1);if(i!==P&&(i>=0&&d.enqueue(Q(l,i)),i=P),i===-1){d.enqueue(E);return}const A=I(E);a+=A;const j=I(l[i]);if(A>=s&&j===
0)d.enqueue(E);else{const w=bt(l,i,E);!r&&a>s*2&&(r=!0,n?.warn(`@smithy/util-stream - stream chunk size ${A} is below th\
reshold of ${s}, automatically buffering.`)),w>=s?d.enqueue(Q(l,i)):await u(d)}}};return new ReadableStream({pull:u})}function bt(e,s,n){
switch(s){case 0:return e[0]+=n,I(e[0]);case 1:case 2:return e[s].push(n),I(e[s])}}function Q(e,s){switch(s){case 0:const n=e[0];
return e[0]="",n;case 1:case 2:return e[s].flush()}throw new Error(`@smithy/util-stream - invalid index ${s} given to fl\
ush()`)}function I(e){return e?.byteLength??e?.length??0}function xt(e,s=!0){return s&&typeof Buffer<"u"&&e instanceof Buffer?
2:e instanceof Uint8Array?1:typeof e=="string"?0:-1}function Cn(e,s,n){if((0,p.n)(e))return hn(e,s,n);const o=new V.Readable(
{read(){}});let r=!1,a=0;const l=["",new Ae(u=>new Uint8Array(u)),new Ae(u=>Buffer.from(new Uint8Array(u)))];let i=-1;return e.
on("data",u=>{const d=xt(u,!0);if(i!==d&&(i>=0&&o.push(Q(l,i)),i=d),i===-1){o.push(u);return}const h=I(u);a+=h;const g=I(
l[i]);if(h>=s&&g===0)o.push(u);else{const E=bt(l,i,u);!r&&a>s*2&&(r=!0,n?.warn(`@smithy/util-stream - stream chunk size ${h}\
 is below threshold of ${s}, automatically buffering.`)),E>=s&&o.push(Q(l,i))}}),e.on("end",()=>{if(i!==-1){const u=Q(l,
i);I(u)>0&&o.push(u)}o.push(null)}),o}const W={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},En=W.WHEN_SUPPORTED,
he={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},pn=W.WHEN_SUPPORTED;var _;(function(e){e.MD5="MD5",e.
CRC32="CRC32",e.CRC32C="CRC32C",e.CRC64NVME="CRC64NVME",e.SHA1="SHA1",e.SHA256="SHA256"})(_||(_={}));var Pt;(function(e){
e.HEADER="header",e.TRAILER="trailer"})(Pt||(Pt={}));const Be=_.CRC32,Sn=(e,{requestChecksumRequired:s,requestAlgorithmMember:n,
requestChecksumCalculation:o})=>{if(!n)return o===W.WHEN_SUPPORTED||s?Be:void 0;if(e[n])return e[n]},Ce=e=>e===_.MD5?"co\
ntent-md5":`x-amz-checksum-${e.toLowerCase()}`,fn=(e,s)=>{const n=e.toLowerCase();for(const o of Object.keys(s))if(n===o.
toLowerCase())return!0;return!1},yn=(e,s)=>{const n=e.toLowerCase();for(const o of Object.keys(s))if(o.toLowerCase().startsWith(
n))return!0;return!1},Ot=e=>e!==void 0&&typeof e!="string"&&!ArrayBuffer.isView(e)&&!(0,$.r)(e),vt=new Uint32Array(256);
for(let e=0;e<256;++e){let s=e;for(let n=0;n<8;++n)s=s&1?2197175160^s>>>1:s>>>1;vt[e]=s>>>0}var gn=class{digestLength=4;crc=4294967295;update(e){
let s=this.crc;for(let n=0;n<e.length;++n)s=s>>>8^vt[(s^e[n])&255];this.crc=s}async digest(){const e=(this.crc^4294967295)>>>
0,s=new Uint8Array(4);return s[0]=e>>>24,s[1]=e>>>16&255,s[2]=e>>>8&255,s[3]=e&255,s}reset(){this.crc=4294967295}};const Rn=gn,
kn={CrtCrc64Nvme:null},bn=()=>{const s=new Array(8);for(let n=0;n<8;n++){const o=new Array(512);for(let r=0;r<256;r++){let a=BigInt(
r);for(let l=0;l<8*(n+1);l++)a&1n?a=a>>1n^11127430586519243189n:a=a>>1n;o[r*2]=Number(a>>32n&4294967295n),o[r*2+1]=Number(
a&4294967295n)}s[n]=new Uint32Array(o)}return s};let De,ae,Le,we,Te,He,Ie,Ne,Ue;const xn=()=>{De||(De=bn(),[ae,Le,we,Te,
He,Ie,Ne,Ue]=De)};var Pn=class{c1=0;c2=0;constructor(){xn(),this.reset()}update(e){const s=e.length;let n=0,o=this.c1,r=this.
c2;for(;n+8<=s;){const a=((r^e[n++])&255)<<1,l=((r>>>8^e[n++])&255)<<1,i=((r>>>16^e[n++])&255)<<1,u=((r>>>24^e[n++])&255)<<
1,d=((o^e[n++])&255)<<1,h=((o>>>8^e[n++])&255)<<1,g=((o>>>16^e[n++])&255)<<1,E=((o>>>24^e[n++])&255)<<1;o=Ue[a]^Ne[l]^Ie[i]^
He[u]^Te[d]^we[h]^Le[g]^ae[E],r=Ue[a+1]^Ne[l+1]^Ie[i+1]^He[u+1]^Te[d+1]^we[h+1]^Le[g+1]^ae[E+1]}for(;n<s;){const a=((r^e[n])&
255)<<1;r=(r>>>8|(o&255)<<24)>>>0,o=o>>>8^ae[a],r^=ae[a+1],++n}this.c1=o,this.c2=r}async digest(){const e=this.c1^4294967295,
s=this.c2^4294967295;return new Uint8Array([e>>>24,e>>>16&255,e>>>8&255,e&255,s>>>24,s>>>16&255,s>>>8&255,s&255])}reset(){
this.c1=4294967295,this.c2=4294967295}},On=class{impl;constructor(){const e=kn.CrtCrc64Nvme;this.impl=e?new e:new Pn}update(e){
this.impl.update(e)}async digest(){return this.impl.digest()}reset(){this.impl.reset()}};const vn=[_.CRC32,_.CRC32C,_.CRC64NVME,
_.SHA1,_.SHA256],Mt=[_.SHA256,_.SHA1,_.CRC32,_.CRC32C,_.CRC64NVME],At=(e,s)=>{const{checksumAlgorithms:n={}}=s;switch(e){case _.
MD5:return n?.MD5??s.md5;case _.CRC32:return n?.CRC32??k.t;case _.CRC32C:return n?.CRC32C??Rn;case _.CRC64NVME:return n?.
CRC64NVME??On;case _.SHA1:return n?.SHA1??s.sha1;case _.SHA256:return n?.SHA256??s.sha256;default:if(n?.[e])return n[e];
throw new Error(`The checksum algorithm "${e}" is not supported by the client. Select one of ${vn}, or provide an implem\
entation to  the client constructor checksums field.`)}},Bt=(e,s)=>{const n=new e;return n.update((0,y.t)(s||"")),n.digest()},
Mn={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],override:!0},An=(e,s)=>(n,o)=>async r=>{if(!K.
t.isInstance(r.request)||yn("x-amz-checksum-",r.request.headers))return n(r);const{request:a,input:l}=r,{body:i,headers:u}=a,
{base64Encoder:d,streamHasher:h}=e,{requestChecksumRequired:g,requestAlgorithmMember:E}=s,P=await e.requestChecksumCalculation(),
A=E?.name,j=E?.httpHeader;A&&!l[A]&&(P===W.WHEN_SUPPORTED||g)&&(l[A]=Be,j&&(u[j]=Be));const w=Sn(l,{requestChecksumRequired:g,
requestAlgorithmMember:E?.name,requestChecksumCalculation:P});let dn=i,Me=u;if(w){switch(w){case _.CRC32:(0,f.r)(o,"FLEX\
IBLE_CHECKSUMS_REQ_CRC32","U");break;case _.CRC32C:(0,f.r)(o,"FLEXIBLE_CHECKSUMS_REQ_CRC32C","V");break;case _.CRC64NVME:
(0,f.r)(o,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case _.SHA1:(0,f.r)(o,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case _.
SHA256:(0,f.r)(o,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")}const B=Ce(w),gt=At(w,e);if(Ot(i)){const{getAwsChunkedEncodingStream:Rt,
bodyLengthChecker:vi}=e;dn=Rt(typeof e.requestStreamBufferSize=="number"&&e.requestStreamBufferSize>=8192?Cn(i,e.requestStreamBufferSize,
o.logger):i,{base64Encoder:d,bodyLengthChecker:vi,checksumLocationName:B,checksumAlgorithmFn:gt,streamHasher:h}),Me={...u,
"content-encoding":u["content-encoding"]?`${u["content-encoding"]},aws-chunked`:"aws-chunked","transfer-encoding":"chunk\
ed","x-amz-decoded-content-length":u["content-length"],"x-amz-content-sha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-am\
z-trailer":B},delete Me["content-length"]}else if(!fn(B,u)){const Rt=await Bt(gt,i);Me={...u,[B]:d(Rt)}}}try{return await n(
{...r,request:{...a,headers:Me,body:dn}})}catch(B){if(B instanceof Error&&B.name==="InvalidChunkSizeError")try{B.message.
endsWith(".")||(B.message+="."),B.message+=" Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to i\
nstruct AWS SDK to buffer your input stream."}catch{}throw B}},Bn={name:"flexibleChecksumsInputMiddleware",toMiddleware:"\
serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:!0},Dn=(e,s)=>(n,o)=>async r=>{const a=r.input,{
requestValidationModeMember:l}=s,i=await e.requestChecksumCalculation(),u=await e.responseChecksumValidation();switch(i){case W.
WHEN_REQUIRED:(0,f.r)(o,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case W.WHEN_SUPPORTED:(0,f.r)(o,"FLEXIBLE_CHEC\
KSUMS_REQ_WHEN_SUPPORTED","Z")}switch(u){case he.WHEN_REQUIRED:(0,f.r)(o,"FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case he.
WHEN_SUPPORTED:(0,f.r)(o,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")}return l&&!a[l]&&u===he.WHEN_SUPPORTED&&(a[l]="ENA\
BLED"),n(r)},Dt=(e=[])=>{const s=[];let n=Mt.length;for(const o of e){const r=Mt.indexOf(o);r!==-1?s[r]=o:s[n++]=o}return s.
filter(Boolean)},Ln=e=>{const s=e.lastIndexOf("-");if(s!==-1){const n=e.slice(s+1);if(!n.startsWith("0")){const o=parseInt(
n,10);if(!isNaN(o)&&o>=1&&o<=1e4)return!0}}return!1},wn=async(e,{checksumAlgorithmFn:s,base64Encoder:n})=>n(await Bt(s,e)),
Tn=async(e,{config:s,responseAlgorithms:n,logger:o})=>{const r=Dt(n),{body:a,headers:l}=e;for(const i of r){const u=Ce(i),
d=l[u];if(d){let h;try{h=At(i,s)}catch(P){if(i===_.CRC64NVME){o?.warn(`Skipping ${_.CRC64NVME} checksum validation: ${P.
message}`);continue}throw P}const{base64Encoder:g}=s;if(Ot(a)){e.body=mn({expectedChecksum:d,checksumSourceLocation:u,checksum:new h,
source:a,base64Encoder:g});return}const E=await wn(a,{checksumAlgorithmFn:h,base64Encoder:g});if(E===d)break;throw new Error(
`Checksum mismatch: expected "${E}" but received "${d}" in response header "${u}".`)}}},Hn={name:"flexibleChecksumsRespo\
nseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},In=(e,s)=>(n,o)=>async r=>{
if(!K.t.isInstance(r.request))return n(r);const a=r.input,l=await n(r),i=l.response,{requestValidationModeMember:u,responseAlgorithms:d}=s;
if(u&&a[u]==="ENABLED"){const{clientName:h,commandName:g}=o,E=Object.keys(e.checksumAlgorithms??{}).filter(A=>{const j=Ce(
A);return i.headers[j]!==void 0}),P=Dt([...d??[],...E]);if(h==="S3Client"&&g==="GetObjectCommand"&&P.every(A=>{const j=Ce(
A),w=i.headers[j];return!w||Ln(w)}))return l;await Tn(i,{config:e,responseAlgorithms:P,logger:o.logger})}return l},ze=(e,s)=>({
applyToStack:n=>{n.add(An(e,s),Mn),n.addRelativeTo(Dn(e,s),Bn),n.addRelativeTo(In(e,s),Hn)}}),Nn="content-length",Un="x-\
amz-decoded-content-length";function zn(){return(e,s)=>async n=>{const{request:o}=n;if(K.t.isInstance(o)&&!(Nn in o.headers)&&
!(Un in o.headers)){const r="Are you using a Stream of unknown length as the Body of a PutObject request? Consider using\
 Upload instead from @aws-sdk/lib-storage.";typeof s?.logger?.warn=="function"&&!(s.logger instanceof f.t)?s.logger.warn(
r):console.warn(r)}return e({...n})}}const jn={step:"finalizeRequest",tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getChec\
kContentLengthHeaderPlugin",override:!0},$n=e=>({applyToStack:s=>{s.add(zn(),jn)}}),Kn=e=>(s,n)=>async o=>{const r=await s(
o),{response:a}=r;if(p.c.isInstance(a)&&a.headers.expires){a.headers.expiresstring=a.headers.expires;try{(0,p.s)(a.headers.
expires)}catch(l){n.logger?.warn(`AWS SDK Warning for ${n.clientName}::${n.commandName} response parsing (${a.headers.expires}\
): ${l}`),delete a.headers.expires}}return r},Vn={tags:["S3"],name:"s3ExpiresMiddleware",override:!0,relation:"after",toMiddleware:"\
deserializerMiddleware"},qn=e=>({applyToStack:s=>{s.addRelativeTo(Kn(e),Vn)}});function Wn(e){return V.Readable.from(Buffer.
from(e))}const Fn={CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},Gn=e=>(s,n)=>async o=>{
const r=await s(o),{response:a}=r;if(!p.c.isInstance(a))return r;const{statusCode:l,body:i}=a;if(l<200||l>=300)return r;
const u=await Xn(i,e);if(a.body=Wn(u),u.length===0&&Fn[n.commandName]){const h=new Error("S3 aborted request");throw h.$metadata=
{httpStatusCode:503},h.name="InternalError",h}const d=e.utf8Encoder(u.subarray(u.length-16));return d&&d.endsWith("</Err\
or>")&&(a.statusCode=503),r},Xn=(e=new Uint8Array,s)=>e instanceof Uint8Array?Promise.resolve(e):s.streamCollector(e)||Promise.
resolve(new Uint8Array),Qn={relation:"after",toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"\
throw200ExceptionsMiddleware",override:!0},ie=e=>({applyToStack:s=>{s.addRelativeTo(Gn(e),Qn)}});function Yn(e){return s=>async n=>{
const{CreateBucketConfiguration:o}=n.input,r=await e.region();return!o?.LocationConstraint&&!o?.Location&&r!=="us-east-1"&&
(n.input.CreateBucketConfiguration=n.input.CreateBucketConfiguration??{},n.input.CreateBucketConfiguration.LocationConstraint=
r),s(n)}}const Zn={step:"initialize",tags:["LOCATION_CONSTRAINT","CREATE_BUCKET_CONFIGURATION"],name:"locationConstraint\
Middleware",override:!0},Jn=e=>({applyToStack:s=>{s.add(Yn(e),Zn)}});function eo(e){return s=>async n=>{const o={...n.input};
for(const r of[{target:"SSECustomerKey",hash:"SSECustomerKeyMD5"},{target:"CopySourceSSECustomerKey",hash:"CopySourceSSE\
CustomerKeyMD5"}]){const a=o[r.target];if(a){let l;typeof a=="string"?so(a,e)?l=e.base64Decoder(a):(l=e.utf8Decoder(a),o[r.
target]=e.base64Encoder(l)):(l=ArrayBuffer.isView(a)?new Uint8Array(a.buffer,a.byteOffset,a.byteLength):new Uint8Array(a),
o[r.target]=e.base64Encoder(l));const i=new e.md5;i.update(l),o[r.hash]=e.base64Encoder(await i.digest())}}return s({...n,
input:o})}}const to={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:!0},Lt=e=>({applyToStack:s=>{s.add(eo(
e),to)}});function so(e,s){if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e))return!1;try{return s.
base64Decoder(e).length===32}catch{return!1}}const no=e=>Object.assign(e,{useFipsEndpoint:e.useFipsEndpoint??!1,useDualstackEndpoint:e.
useDualstackEndpoint??!1,forcePathStyle:e.forcePathStyle??!1,useAccelerateEndpoint:e.useAccelerateEndpoint??!1,useGlobalEndpoint:e.
useGlobalEndpoint??!1,disableMultiregionAccessPoints:e.disableMultiregionAccessPoints??!1,defaultSigningName:"s3",clientContextParams:e.
clientContextParams??{}}),oo=(0,R.t)({ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"\
clientContextParams",name:"useArnRegion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultir\
egionAccessPoints"},Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"\
clientContextParams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonS3","S3Client",T.t),co={
Bucket:{type:"contextParams",name:"Bucket"},Key:{type:"contextParams",name:"Key"}},ro={UseS3ExpressControlEndpoint:{type:"\
staticContextParams",value:!0},DisableAccessPoints:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"\
Bucket"}},ao={UseS3ExpressControlEndpoint:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucke\
t"}},io={DisableS3ExpressSessionAuth:{type:"staticContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},
uo={Bucket:{type:"contextParams",name:"Bucket"}},lo={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextPa\
rams",name:"Prefix"}},_o=(e,s,n,o)=>[ie(n)],mo=(e,s,n,o)=>[ie(n),Jn(n)],ho=(e,s,n,o)=>[ze(n,{requestAlgorithmMember:{httpHeader:"\
x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0})],Co=(e,s,n,o)=>[],Eo=(e,s,n,o)=>[ze(
n,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!0}),
ie(n)],po=(e,s,n,o)=>[ie(n),Lt(n),qn(n)],So=(e,s,n,o)=>[ze(n,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-alg\
orithm",name:"ChecksumAlgorithm"},requestChecksumRequired:!1}),$n(n),ie(n),Lt(n)];var fo=class _n extends T.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";constructor(s){super(s),Object.setPrototypeOf(this,_n.prototype)}};
const wt="ACL",Tt="AccessKeyId",yo="AccessPointAlias",go="AcceptRanges",Ro="ApplyServerSideEncryptionByDefault",ko="Arch\
iveStatus",b="Bucket",Ht="BucketArn",It="BlockedEncryptionTypes",bo="BypassGovernanceRetention",xo="BucketInfo",Y="Bucke\
tKeyEnabled",Po="BucketLocationName",Oo="BucketLocationType",vo="BucketNamespace",Nt="BlockPublicAcls",Ut="BlockPublicPo\
licy",Mo="BucketRegion",Ao="Body",N="ChecksumAlgorithm",Bo="CreateBucket",je="CreateBucketConfiguration",Do="CreateBucke\
tOutput",Lo="CreateBucketRequest",zt="CacheControl",$e="ChecksumCRC32",Ke="ChecksumCRC32C",Ve="ChecksumCRC64NVME",jt="Ca\
che-Control",$t="Content-Disposition",Kt="ContentDisposition",Vt="Content-Encoding",qt="ContentEncoding",Wt="ContentLang\
uage",Ft="Content-Language",Gt="Content-Length",Xt="ContentLength",Z="Content-MD5",qe="ChecksumMD5",J="ContentMD5",wo="C\
hecksumMode",To="CommonPrefix",Ho="CommonPrefixList",Io="CommonPrefixes",No="ContentRange",Uo="ConfirmRemoveSelfBucketAc\
cess",zo="Content-Range",We="ChecksumSHA1",Fe="ChecksumSHA256",Ge="ChecksumSHA512",jo="CreateSessionOutput",$o="CreateSe\
ssionResult",Ko="CreateSessionRequest",Vo="CreateSession",Xe="ChecksumType",Qt="Content-Type",Yt="ContentType",Qe="Check\
sumXXHASH64",Ye="ChecksumXXHASH3",Ze="ChecksumXXHASH128",qo="Code",Zt="Credentials",Wo="DeleteBucket",Fo="DeleteBucketRe\
quest",Je="DeleteMarker",Go="DeleteMarkerEntry",Xo="DeleteMarkerVersionId",Jt="DeleteMarkers",Qo="DisplayName",Yo="Delet\
edObject",Zo="DeleteObjectsOutput",Jo="DeleteObjectsRequest",ec="DeletedObjects",tc="DeleteObjects",sc="DataRedundancy",
nc="DeleteResult",et="Delete",oc="Deleted",es="Delimiter",ts="Error",v="ExpectedBucketOwner",ss="ExpiresString",ee="ETag",
cc="EncryptionTypeList",ns="EncryptionType",os="EncodingType",cs="Errors",Ee="Expiration",pe="Expires",rs="GrantFullCont\
rol",as="GrantRead",is="GrantReadACP",rc="GrantWrite",us="GrantWriteACP",ac="HeadBucket",ic="HeadBucketOutput",uc="HeadB\
ucketRequest",lc="HeadObject",dc="HeadObjectOutput",_c="HeadObjectRequest",mc="ID",ls="IsLatest",ds="IfMatch",hc="If-Mod\
ified-Since",Cc="IfModifiedSince",_s="If-Match",ms="IfNoneMatch",hs="If-None-Match",Cs="IgnorePublicAcls",Ec="IsRestoreI\
nProgress",pc="IsTruncated",Sc="IfUnmodifiedSince",fc="If-Unmodified-Since",U="Key",Es="KeyMarker",yc="KMSMasterKeyID",tt="\
Location",gc="LocationConstraint",Rc="LocationInfo",st="LastModified",kc="LastModifiedTime",bc="Last-Modified",xc="ListO\
bjectVersionsOutput",Pc="ListObjectVersionsRequest",Oc="ListObjectVersions",vc="ListVersionsResult",ps="Metadata",Mc="Mf\
aDelete",Ss="MFA",Ac="MFADelete",fs="MaxKeys",Bc="MissingMeta",Dc="Message",ys="Name",Lc="NextKeyMarker",wc="NextVersion\
IdMarker",nt="Owner",Tc="ObjectIdentifier",Hc="ObjectIdentifierList",Ic="ObjectLockEnabledForBucket",gs="ObjectLockEvent\
Hold",Rs="ObjectLockEventHoldDurationDays",ks="ObjectLockEventHoldDurationYears",bs="ObjectLockLegalHoldStatus",xs="Obje\
ctLockMode",Ps="ObjectLockRetainUntilDate",Nc="ObjectOwnership",Uc="OptionalObjectAttributes",zc="ObjectVersion",jc="Obj\
ectVersionList",$c="Objects",Kc="Object",ot="Prefix",ct="PublicAccessBlockConfiguration",Vc="PutBucketEncryption",qc="Pu\
tBucketEncryptionRequest",Wc="PutBucketPolicy",Fc="PutBucketPolicyRequest",Gc="PutBucketTagging",Xc="PutBucketTaggingReq\
uest",Qc="PutBucketVersioning",Yc="PutBucketVersioningRequest",Zc="PartsCount",Jc="PartNumber",er="PutObject",tr="PutObj\
ectOutput",sr="PutObjectRequest",nr="PutPublicAccessBlock",or="PutPublicAccessBlockRequest",cr="Policy",rr="Quiet",Se="R\
equestCharged",ar="ResponseCacheControl",ir="ResponseContentDisposition",ur="ResponseContentEncoding",lr="ResponseConten\
tLanguage",dr="ResponseContentType",_r="ResponseExpires",mr="RestoreExpiryDate",fe="RequestPayer",Os="RestrictPublicBuck\
ets",hr="ReplicationStatus",vs="RestoreStatus",Ms="Range",Cr="Restore",Er="Rules",pr="Rule",Sr="Status",As="SecretAccess\
Key",fr="StreamingBlob",rt="StorageClass",yr="SessionCredentialValue",gr="SessionCredentials",Rr="SessionMode",ue="Serve\
rSideEncryption",kr="SSEAlgorithm",br="ServerSideEncryptionByDefault",at="ServerSideEncryptionConfiguration",ye="SSECust\
omerAlgorithm",it="SSECustomerKey",ge="SSECustomerKeyMD5",le="SSEKMSEncryptionContext",te="SSEKMSKeyId",xr="ServerSideEn\
cryptionRule",Pr="ServerSideEncryptionRules",Bs="SessionToken",ut="Size",Or="Tags",vr="TagCount",Ds="TagSet",Ls="Tag",Re="\
Tagging",ws="Type",Mr="Value",lt="VersioningConfiguration",z="VersionId",Ts="VersionIdMarker",Ar="Versions",Br="Version",
Dr="WriteOffsetBytes",Hs="WebsiteRedirectLocation",Lr="accept-ranges",wr="delimiter",Tr="encoding-type",O="http",F="http\
Checksum",t="httpHeader",se="httpPayload",Is="httpPrefixHeaders",x="httpQuery",Hr="key-marker",Ir="max-keys",Nr="prefix",
Ur="partNumber",zr="response-cache-control",jr="response-content-disposition",$r="response-content-encoding",Kr="respons\
e-content-language",Vr="response-content-type",qr="response-expires",Ns="smithy.ts.sdk.synthetic.com.amazonaws.s3",Wr="s\
treaming",Fr="versionId",Gr="version-id-marker",L="xmlFlattened",m="xmlName",Us="x-amz-acl",Xr="x-amz-access-point-alias",
Qr="x-amz-archive-status",zs="x-amz-bucket-arn",Yr="x-amz-bypass-governance-retention",Zr="x-amz-bucket-location-name",Jr="\
x-amz-bucket-location-type",ea="x-amz-bucket-namespace",ta="x-amz-bucket-object-lock-enabled",sa="x-amz-bucket-region",dt="\
x-amz-checksum-crc32",_t="x-amz-checksum-crc32c",mt="x-amz-checksum-crc64nvme",ht="x-amz-checksum-md5",na="x-amz-checksu\
m-mode",oa="x-amz-confirm-remove-self-bucket-access",Ct="x-amz-checksum-sha1",Et="x-amz-checksum-sha256",pt="x-amz-check\
sum-sha512",ca="x-amz-create-session-mode",js="x-amz-checksum-type",St="x-amz-checksum-xxhash64",ft="x-amz-checksum-xxha\
sh3",yt="x-amz-checksum-xxhash128",ra="x-amz-delete-marker",$s="x-amz-expiration",M="x-amz-expected-bucket-owner",Ks="x-\
amz-grant-full-control",Vs="x-amz-grant-read",qs="x-amz-grant-read-acp",aa="x-amz-grant-write",Ws="x-amz-grant-write-acp",
Fs="x-amz-meta-",Gs="x-amz-mfa",ia="x-amz-missing-meta",ua="x-amz-mp-parts-count",Xs="x-amz-object-lock-event-hold",Qs="\
x-amz-object-lock-event-hold-duration-days",Ys="x-amz-object-lock-event-hold-duration-years",Zs="x-amz-object-lock-legal\
-hold",Js="x-amz-object-lock-mode",en="x-amz-object-lock-retain-until-date",la="x-amz-object-ownership",da="x-amz-option\
al-object-attributes",_a="x-amz-object-size",ma="x-amz-restore",ke="x-amz-request-charged",be="x-amz-request-payer",ha="\
x-amz-replication-status",tn="x-amz-storage-class",G="x-amz-sdk-checksum-algorithm",de="x-amz-server-side-encryption",_e="\
x-amz-server-side-encryption-aws-kms-key-id",me="x-amz-server-side-encryption-bucket-key-enabled",xe="x-amz-server-side-\
encryption-context",Pe="x-amz-server-side-encryption-customer-algorithm",sn="x-amz-server-side-encryption-customer-key",
Oe="x-amz-server-side-encryption-customer-key-MD5",Ca="x-amz-tagging",Ea="x-amz-tagging-count",nn="x-amz-version-id",pa="\
x-amz-write-offset-bytes",on="x-amz-website-redirect-location",c="com.amazonaws.s3",cn=new H.t(Ns);var Sa=[-3,Ns,"S3Serv\
iceException",0,[],[]];cn.registerError(Sa,fo);const fa=[cn,new H.t(c)];var rn=[0,c,yr,8,0],an=[0,c,it,8,0],ve=[0,c,le,8,
0],ne=[0,c,te,8,0],ya=[0,c,fr,{[Wr]:1},42],ga=[3,c,It,0,[ns],[[()=>li,{[L]:1}]]],Ra=[3,c,xo,0,[sc,ws],[0,0]],ka=[3,c,To,
0,[ot],[0]],ba=[3,c,je,0,[gc,tt,b,Or],[0,()=>$a,()=>Ra,[()=>ln,0]]],xa=[3,c,Do,0,[tt,Ht],[[0,{[t]:tt}],[0,{[t]:zs}]]],Pa=[
3,c,Lo,0,[b,wt,je,rs,as,is,rc,us,Ic,Nc,vo],[[0,1],[0,{[t]:Us}],[()=>ba,{[se]:1,[m]:je}],[0,{[t]:Ks}],[0,{[t]:Vs}],[0,{[t]:qs}],
[0,{[t]:aa}],[0,{[t]:Ws}],[2,{[t]:ta}],[0,{[t]:la}],[0,{[t]:ea}]],1],Oa=[3,c,jo,{[m]:$o},[Zt,ue,te,le,Y],[[()=>ni,{[m]:Zt}],
[0,{[t]:de}],[()=>ne,{[t]:_e}],[()=>ve,{[t]:xe}],[2,{[t]:me}]],1],va=[3,c,Ko,0,[b,Rr,ue,te,le,Y],[[0,1],[0,{[t]:ca}],[0,
{[t]:de}],[()=>ne,{[t]:_e}],[()=>ve,{[t]:xe}],[2,{[t]:me}]],1],Ma=[3,c,et,0,[$c,rr],[[()=>_i,{[L]:1,[m]:Kc}],2],1],Aa=[3,
c,Fo,0,[b,v],[[0,1],[0,{[t]:M}]],1],Ba=[3,c,Yo,0,[U,z,Je,Xo],[0,0,2,0]],Da=[3,c,Go,0,[nt,U,z,ls,st],[()=>un,0,0,2,4]],La=[
3,c,Zo,{[m]:nc},[oc,Se,cs],[[()=>ii,{[L]:1}],[0,{[t]:ke}],[()=>di,{[L]:1,[m]:ts}]]],wa=[3,c,Jo,0,[b,et,Ss,fe,bo,v,N],[[0,
1],[()=>Ma,{[se]:1,[m]:et}],[0,{[t]:Gs}],[0,{[t]:be}],[2,{[t]:Yr}],[0,{[t]:M}],[0,{[t]:G}]],2],Ta=[3,c,ts,0,[U,z,qo,Dc],
[0,0,0,0]],Ha=[3,c,ic,0,[Ht,Oo,Po,Mo,yo],[[0,{[t]:zs}],[0,{[t]:Jr}],[0,{[t]:Zr}],[0,{[t]:sa}],[2,{[t]:Xr}]]],Ia=[3,c,uc,
0,[b,v],[[0,1],[0,{[t]:M}]],1],Na=[3,c,dc,0,[Je,go,Ee,Cr,ko,st,Xt,$e,Ke,Ve,We,Fe,Ge,qe,Qe,Ye,Ze,Xe,ee,Bc,z,zt,Kt,qt,Wt,Yt,
No,pe,ss,Hs,ue,ps,ye,ge,te,Y,rt,Se,hr,Zc,vr,xs,Ps,bs,gs,Rs,ks],[[2,{[t]:ra}],[0,{[t]:Lr}],[0,{[t]:$s}],[0,{[t]:ma}],[0,{
[t]:Qr}],[4,{[t]:bc}],[1,{[t]:Gt}],[0,{[t]:dt}],[0,{[t]:_t}],[0,{[t]:mt}],[0,{[t]:Ct}],[0,{[t]:Et}],[0,{[t]:pt}],[0,{[t]:ht}],
[0,{[t]:St}],[0,{[t]:ft}],[0,{[t]:yt}],[0,{[t]:js}],[0,{[t]:ee}],[1,{[t]:ia}],[0,{[t]:nn}],[0,{[t]:jt}],[0,{[t]:$t}],[0,
{[t]:Vt}],[0,{[t]:Ft}],[0,{[t]:Qt}],[0,{[t]:zo}],[4,{[t]:pe}],[0,{[t]:ss}],[0,{[t]:on}],[0,{[t]:de}],[128,{[Is]:Fs}],[0,
{[t]:Pe}],[0,{[t]:Oe}],[()=>ne,{[t]:_e}],[2,{[t]:me}],[0,{[t]:tn}],[0,{[t]:ke}],[0,{[t]:ha}],[1,{[t]:ua}],[1,{[t]:Ea}],[
0,{[t]:Js}],[5,{[t]:en}],[0,{[t]:Zs}],[0,{[t]:Xs}],[1,{[t]:Qs}],[1,{[t]:Ys}]]],Ua=[3,c,_c,0,[b,U,ds,Cc,ms,Sc,Ms,ar,ir,ur,
lr,dr,_r,z,ye,it,ge,fe,Jc,v,wo],[[0,1],[0,1],[0,{[t]:_s}],[4,{[t]:hc}],[0,{[t]:hs}],[4,{[t]:fc}],[0,{[t]:Ms}],[0,{[x]:zr}],
[0,{[x]:jr}],[0,{[x]:$r}],[0,{[x]:Kr}],[0,{[x]:Vr}],[6,{[x]:qr}],[0,{[x]:Fr}],[0,{[t]:Pe}],[()=>an,{[t]:sn}],[0,{[t]:Oe}],
[0,{[t]:be}],[1,{[x]:Ur}],[0,{[t]:M}],[0,{[t]:na}]],2],za=[3,c,xc,{[m]:vc},[pc,Es,Ts,Lc,wc,Ar,Jt,ys,ot,es,fs,Io,os,Se],[
2,0,0,0,0,[()=>mi,{[L]:1,[m]:Br}],[()=>ui,{[L]:1,[m]:Je}],0,0,0,1,[()=>ai,{[L]:1}],0,[0,{[t]:ke}]]],ja=[3,c,Pc,0,[b,es,os,
Es,fs,ot,Ts,v,fe,Uc],[[0,1],[0,{[x]:wr}],[0,{[x]:Tr}],[0,{[x]:Hr}],[1,{[x]:Ir}],[0,{[x]:Nr}],[0,{[x]:Gr}],[0,{[t]:M}],[0,
{[t]:be}],[64,{[t]:da}]],1],$a=[3,c,Rc,0,[ws,ys],[0,0]],Ka=[3,c,Tc,0,[U,z,ee,kc,ut],[0,0,0,6,1],1],Va=[3,c,zc,0,[ee,N,Xe,
ut,rt,U,z,ls,st,nt,vs],[0,[64,{[L]:1}],0,1,0,0,0,2,4,()=>un,()=>Ja]],un=[3,c,nt,0,[Qo,mc],[0,0]],qa=[3,c,ct,0,[Nt,Cs,Ut,
Os],[[2,{[m]:Nt}],[2,{[m]:Cs}],[2,{[m]:Ut}],[2,{[m]:Os}]]],Wa=[3,c,qc,0,[b,at,J,N,v],[[0,1],[()=>ti,{[se]:1,[m]:at}],[0,
{[t]:Z}],[0,{[t]:G}],[0,{[t]:M}]],2],Fa=[3,c,Fc,0,[b,cr,J,N,Uo,v],[[0,1],[0,16],[0,{[t]:Z}],[0,{[t]:G}],[2,{[t]:oa}],[0,
{[t]:M}]],2],Ga=[3,c,Xc,0,[b,Re,J,N,v],[[0,1],[()=>ci,{[se]:1,[m]:Re}],[0,{[t]:Z}],[0,{[t]:G}],[0,{[t]:M}]],2],Xa=[3,c,Yc,
0,[b,lt,J,N,Ss,v],[[0,1],[()=>ri,{[se]:1,[m]:lt}],[0,{[t]:Z}],[0,{[t]:G}],[0,{[t]:Gs}],[0,{[t]:M}]],2],Qa=[3,c,tr,0,[Ee,
ee,$e,Ke,Ve,We,Fe,Ge,qe,Qe,Ye,Ze,Xe,ue,z,ye,ge,te,le,Y,ut,Se],[[0,{[t]:$s}],[0,{[t]:ee}],[0,{[t]:dt}],[0,{[t]:_t}],[0,{[t]:mt}],
[0,{[t]:Ct}],[0,{[t]:Et}],[0,{[t]:pt}],[0,{[t]:ht}],[0,{[t]:St}],[0,{[t]:ft}],[0,{[t]:yt}],[0,{[t]:js}],[0,{[t]:de}],[0,
{[t]:nn}],[0,{[t]:Pe}],[0,{[t]:Oe}],[()=>ne,{[t]:_e}],[()=>ve,{[t]:xe}],[2,{[t]:me}],[1,{[t]:_a}],[0,{[t]:ke}]]],Ya=[3,c,
sr,0,[b,U,wt,Ao,zt,Kt,qt,Wt,Xt,J,Yt,N,$e,Ke,Ve,We,Fe,Ge,qe,Qe,Ye,Ze,pe,ds,ms,rs,as,is,us,Dr,ps,ue,rt,Hs,ye,it,ge,te,le,Y,
fe,Re,xs,Ps,bs,gs,Rs,ks,v],[[0,1],[0,1],[0,{[t]:Us}],[()=>ya,16],[0,{[t]:jt}],[0,{[t]:$t}],[0,{[t]:Vt}],[0,{[t]:Ft}],[1,
{[t]:Gt}],[0,{[t]:Z}],[0,{[t]:Qt}],[0,{[t]:G}],[0,{[t]:dt}],[0,{[t]:_t}],[0,{[t]:mt}],[0,{[t]:Ct}],[0,{[t]:Et}],[0,{[t]:pt}],
[0,{[t]:ht}],[0,{[t]:St}],[0,{[t]:ft}],[0,{[t]:yt}],[4,{[t]:pe}],[0,{[t]:_s}],[0,{[t]:hs}],[0,{[t]:Ks}],[0,{[t]:Vs}],[0,
{[t]:qs}],[0,{[t]:Ws}],[1,{[t]:pa}],[128,{[Is]:Fs}],[0,{[t]:de}],[0,{[t]:tn}],[0,{[t]:on}],[0,{[t]:Pe}],[()=>an,{[t]:sn}],
[0,{[t]:Oe}],[()=>ne,{[t]:_e}],[()=>ve,{[t]:xe}],[2,{[t]:me}],[0,{[t]:be}],[0,{[t]:Ca}],[0,{[t]:Js}],[5,{[t]:en}],[0,{[t]:Zs}],
[0,{[t]:Xs}],[1,{[t]:Qs}],[1,{[t]:Ys}],[0,{[t]:M}]],2],Za=[3,c,or,0,[b,ct,J,N,v],[[0,1],[()=>qa,{[se]:1,[m]:ct}],[0,{[t]:Z}],
[0,{[t]:G}],[0,{[t]:M}]],2],Ja=[3,c,vs,0,[Ec,mr],[2,4]],ei=[3,c,br,0,[kr,yc],[0,[()=>ne,0]],1],ti=[3,c,at,0,[Er],[[()=>hi,
{[L]:1,[m]:pr}]],1],si=[3,c,xr,0,[Ro,Y,It],[[()=>ei,0],2,[()=>ga,0]]],ni=[3,c,gr,0,[Tt,As,Bs,Ee],[[0,{[m]:Tt}],[()=>rn,{
[m]:As}],[()=>rn,{[m]:Bs}],[4,{[m]:Ee}]],4],oi=[3,c,Ls,0,[U,Mr],[0,0],2],ci=[3,c,Re,0,[Ds],[[()=>ln,0]],1],ri=[3,c,lt,0,
[Ac,Sr],[[0,{[m]:Mc}],0]],oe="unit",ai=[1,c,Ho,0,()=>ka],ii=[1,c,ec,0,()=>Ba],ui=[1,c,Jt,0,()=>Da],li=[1,c,cc,0,[0,{[m]:ns}]],
di=[1,c,cs,0,()=>Ta],_i=[1,c,Hc,0,()=>Ka],mi=[1,c,jc,0,[()=>Va,0]],hi=[1,c,Pr,0,[()=>si,0]],ln=[1,c,Ds,0,[()=>oi,{[m]:Ls}]],
Ci=[9,c,Bo,{[O]:["PUT","/",200]},()=>Pa,()=>xa],Ei=[9,c,Vo,{[O]:["GET","/?session",200]},()=>va,()=>Oa],pi=[9,c,Wo,{[O]:[
"DELETE","/",204]},()=>Aa,()=>oe],Si=[9,c,tc,{[F]:"-",[O]:["POST","/?delete",200]},()=>wa,()=>La],fi=[9,c,ac,{[O]:["HEAD",
"/",200]},()=>Ia,()=>Ha],yi=[9,c,lc,{[O]:["HEAD","/{Key+}",200]},()=>Ua,()=>Na],gi=[9,c,Oc,{[O]:["GET","/?versions",200]},
()=>ja,()=>za],Ri=[9,c,Vc,{[F]:"-",[O]:["PUT","/?encryption",200]},()=>Wa,()=>oe],ki=[9,c,Wc,{[F]:"-",[O]:["PUT","/?poli\
cy",200]},()=>Fa,()=>oe],bi=[9,c,Gc,{[F]:"-",[O]:["PUT","/?tagging",200]},()=>Ga,()=>oe],xi=[9,c,Qc,{[F]:"-",[O]:["PUT",
"/?versioning",200]},()=>Xa,()=>oe],Pi=[9,c,er,{[F]:"-",[O]:["PUT","/{Key+}?x-id=PutObject",200]},()=>Ya,()=>Qa],Oi=[9,c,
nr,{[F]:"-",[O]:["PUT","/?publicAccessBlock",200]},()=>Za,()=>oe]}),9403:((kt,ce,S)=>{S.d(ce,{t:()=>K});const f=p=>new TextEncoder().
encode(p),$="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries($).reduce((p,[y,H])=>(p[H]=
Number(y),p),{});const T=$.split("");function K(p){let y;typeof p=="string"?y=f(p):y=p;const H=typeof y=="object"&&typeof y.
length=="number",R=typeof y=="object"&&typeof y.byteOffset=="number"&&typeof y.byteLength=="number";if(!H&&!R)throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let C="";for(let k=0;k<y.length;k+=3){
let V=0,re=0;for(let D=k,q=Math.min(k+3,y.length);D<q;D++)V|=y[D]<<(q-D-1)*8,re+=8;const X=Math.ceil(re/6);V<<=X*6-re;for(let D=1;D<=
X;D++){const q=(X-D)*6;C+=T[(V&63<<q)>>q]}C+="==".slice(0,4-X)}return C}})};export{Mi as id,Ai as ids,Bi as modules};
