const m0=5028,p0=[5028],g0={9208:((Ce,ue,v)=>{v.d(ue,{t:()=>b});const b=D=>Object.assign(D,{eventStreamMarshaller:D.eventStreamSerdeProvider(
D)})}),10:((Ce,ue,v)=>{v.d(ue,{i:()=>ne,n:()=>de,r:()=>Z,t:()=>n});var b=v(3040),D=v(4582),m=v(4972),ne=class extends b.
o{async sign(o,d,S){if(!D.t.isInstance(o))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:y,signer:R,signingRegion:M,signingRegionSet:L,signingName:N}=await(0,b.s)(S),E=(await y.sigv4aSigningRegionSet?.()??
L??[M]).join(","),B=await y.disableClockSkewCorrection?.()===!0;return S._disableClockSkewCorrection=B,B||(S._preRequestSystemClockOffset=
y.systemClockOffset,S._requestSentAt=Date.now()),await R.sign(o,{signingDate:B?new Date:(0,b.c)(y.systemClockOffset),signingRegion:E,
signingService:N})}};const Z=o=>(o.sigv4aSigningRegionSet=(0,b.S)(o.sigv4aSigningRegionSet),o),de={environmentVariableSelector(o){
if(o.AWS_SIGV4A_SIGNING_REGION_SET)return o.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(d=>d.trim());throw new m.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(o){if(o.sigv4a_signing_region_set)return(o.
sigv4a_signing_region_set??"").split(",").map(d=>d.trim());throw new m.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},Y={SignatureV4a:null},_={CrtSignerV4:null},k="X-Amz-S3session-Token",w=k.toLowerCase();
var H=class extends b.i{async signWithCredentials(o,d,S){const y=V(d);o.headers[w]=d.sessionToken;const R=this;return f(
R,y),R.signRequest(o,S??{})}async presignWithCredentials(o,d,S){const y=V(d);return delete o.headers[w],o.headers[k]=d.sessionToken,
o.query=o.query??{},o.query[k]=d.sessionToken,f(this,y),this.presign(o,S)}};function V(o){return{accessKeyId:o.accessKeyId,
secretAccessKey:o.secretAccessKey,expiration:o.expiration}}function f(o,d){const S=o.credentialProvider;o.credentialProvider=
()=>(o.credentialProvider=S,Promise.resolve(d))}var n=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof _.CrtSignerV4=="function"?"crt":typeof Y.SignatureV4a=="function"?"js":"none"}constructor(o){this.sigv4Signer=
new H(o),this.signerOptions=o}async sign(o,d={}){return d.signingRegion==="*"?this.getSigv4aSigner().sign(o,d):this.sigv4Signer.
sign(o,d)}async signWithCredentials(o,d,S={}){if(S.signingRegion==="*"){const y=this.getSigv4aSigner(),R=_.CrtSignerV4;if(R&&
y instanceof R)return y.signWithCredentials(o,d,S);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(o,d,
S)}async presign(o,d={}){if(d.signingRegion==="*"){const S=this.getSigv4aSigner(),y=_.CrtSignerV4;if(y&&S instanceof y)return S.
presign(o,d);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(o,d)}async presignWithCredentials(o,d,S={}){if(S.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
o,d,S)}getSigv4aSigner(){if(!this.sigv4aSigner){const o=_.CrtSignerV4,d=Y.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!o&&!d)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(o&&typeof o=="function")this.sigv4aSigner=new o({...this.signerOptions,signingAlgorithm:1});else if(d&&
typeof d=="function")this.sigv4aSigner=new d({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!d||typeof d!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new d({...this.signerOptions})}}return this.sigv4aSigner}}}),
86:((Ce,ue,v)=>{v.d(ue,{n:()=>k,t:()=>V});var b=v(192),D=v(8102),m=v(765),ne=v(7573);const Z=f=>{const n="#text";for(const o in f)
(0,b.t)(f,o)&&(f[o][n]!==void 0?f[o]=f[o][n]:typeof f[o]=="object"&&f[o]!==null&&(f[o]=Z(f[o])));return f};function de(f){
Object.defineProperty(f,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function Y(f){return new _(
f).parse()}var _=class Vt{x;i=0;z;constructor(n){this.x=n,this.x=n.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){const n=this,{z:o}=n;for(;n.i<o&&(n.trim(),!(n.i>=o));)if(n.isNext("<?"))n.readTo("?>"),
n.trim();else if(n.isNext("<!--"))n.readTo("-->"),n.trim();else if(n.isNext("<!DOCTYPE",!1))n.skipDoctype(),n.trim();else if(n.
x[n.i]==="<"){const d=n.parseTag();return{[d.tag]:d.value}}else throw new Error("@aws-sdk XML parse error: unexpected co\
ntent.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(n,o=!0){const d=this;return o?d.x.startsWith(
n,d.i):d.x.toLowerCase().startsWith(n.toLowerCase(),d.i)}readTo(n){const o=this,d=o.x.indexOf(n,o.i);if(d===-1)throw new Error(
`@aws-sdk XML parse error: expected "${n}" not found.`);const S=o.x.slice(o.i,d);return o.i=d+n.length,S}trim(){const n=this;
for(;n.i<n.z&&` 	\r
`.includes(n.x[n.i]);)++n.i}readAttrValue(){const n=this,o=n.x[n.i];++n.i;let d="";for(;n.i<n.z&&n.x[n.i]!==o;)d+=n.x[n.
i++];return++n.i,n.decodeEntities(d)}parseTag(){const n=this;++n.i;let o="";for(;n.i<n.z&&!` 	\r
>/`.includes(n.x[n.i]);)o+=n.x[n.i++];let d=!1;const S={};for(;n.i<n.z&&(n.trim(),!">/".includes(n.x[n.i]));){let E="";for(;n.
i<n.z&&!`= 	\r
>/?`.includes(n.x[n.i]);)E+=n.x[n.i++];if(n.trim(),n.x[n.i]!=="=")break;++n.i,n.trim(),E==="__proto__"&&de(S),S[E]=n.readAttrValue(),
d=!0}if(n.i>=n.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(n.x[n.i]==="/"){if(++n.i,n.i>=
n.z||n.x[n.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++n.i,
{tag:o,value:d?S:""}}if(n.x[n.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++n.i;const y=[],R=[];let M=!1;for(;n.i<n.z&&!n.isNext("</");)if(n.x[n.i]==="<")n.isNext("<!--")?n.readTo("-->"):n.isNext(
"<![CDATA[")?(n.i+=9,y.push(n.readTo("]]>"))):n.isNext("<?")?n.readTo("?>"):(M=!0,R.push(n.parseTag()));else{let E="";for(;n.
i<n.z&&n.x[n.i]!=="<";)E+=n.x[n.i++];y.push(n.decodeEntities(E))}if(!n.isNext("</"))throw new Error(`@aws-sdk XML parse \
error: missing closing tag </${o}>.`);n.i+=2;const L=n.readTo(">").trim();if(L!==o)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${o}> and </${L}>.`);if(!d&&y.length===0&&!M)return{tag:o,value:""};if(!d&&!M){const E=y.length===
1?y[0]:y.join("");return E.trim()===""&&E.includes(`
`)?{tag:o,value:""}:{tag:o,value:E}}const N={};for(const E of y)E.trim()===""&&E.includes(`
`)||(N["#text"]="#text"in N?N["#text"]+E:E);for(const E of R)E.tag==="__proto__"&&de(N),E.tag in N?Array.isArray(N[E.tag])?
N[E.tag].push(E.value):N[E.tag]=[N[E.tag],E.value]:N[E.tag]=E.value;for(const[E,B]of Object.entries(S))E==="__proto__"&&
de(N),N[E]=B;return{tag:o,value:N}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const n=this;
n.i+=9;let o=0;for(;n.i<n.z;){const d=n.x[n.i];if(d==="[")++o;else if(d==="]")--o;else if(d===">"&&o===0){++n.i;return}++n.
i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(n){return n.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(o,d,S,y)=>d?String.fromCharCode(parseInt(d,16)):S?String.fromCharCode(parseInt(S,10)):Vt.ENTITIES[y]??"")}},k=class{serdeContext;setSerdeContext(f){
this.serdeContext=f}},w=class{from;to;keys;constructor(f,n){this.from=f,this.to=n;const o=Object.keys(this.from),d=new Set(
o);d.delete("__type"),this.keys=d}mark(f){this.keys.delete(f)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).
length===0}writeUnknown(){if(this.hasUnknown()){const f=this.keys.values().next().value,n=this.from[f];this.to.$unknown=
[f,n]}}};function H(f){Object.defineProperty(f,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var V=class extends k{settings;stringDeserializer;constructor(f){
super(),this.settings=f,this.stringDeserializer=new D.t(f)}setSerdeContext(f){this.serdeContext=f,this.stringDeserializer.
setSerdeContext(f)}read(f,n,o){const d=m.o.of(f),S=d.getMemberSchemas();if(d.isStructSchema()&&d.isMemberSchema()&&Object.
values(S).find(M=>!!M.getMemberTraits().eventPayload)){const M={},L=Object.keys(S)[0];return S[L].isBlobSchema()?M[L]=n:
M[L]=this.read(S[L],n),M}const y=(this.serdeContext?.utf8Encoder??ne.t)(n),R=this.parseXml(y);return this.readSchema(f,o?
R[o]:R)}readSchema(f,n){const o=m.o.of(f);if(o.isUnitSchema())return;const d=o.getMergedTraits();if(o.isListSchema()&&!Array.
isArray(n))return this.readSchema(o,[n]);if(n==null)return n;if(typeof n=="object"){const S=!!d.xmlFlattened;if(o.isListSchema()){
const R=o.getValueSchema(),M=[],L=R.getMergedTraits().xmlName??"member",N=S?n:(n[0]??n)[L];if(N==null)return M;const E=Array.
isArray(N)?N:[N];for(const B of E)M.push(this.readSchema(R,B));return M}const y={};if(o.isMapSchema()){const R=o.getKeySchema(),
M=o.getValueSchema();let L;S?L=Array.isArray(n)?n:[n]:L=Array.isArray(n.entry)?n.entry:[n.entry];const N=R.getMergedTraits().
xmlName??"key",E=M.getMergedTraits().xmlName??"value";for(const B of L){const le=B[N],ie=B[E];le==="__proto__"&&H(y),y[le]=
this.readSchema(M,ie)}return y}if(o.isStructSchema()){const R=o.isUnionSchema();let M;R&&(M=new w(n,y));for(const[L,N]of o.
structIterator()){const E=N.getMergedTraits(),B=E.httpPayload?E.xmlName??N.getName():N.getMemberTraits().xmlName??L;R&&M.
mark(B),n[B]!=null&&(y[L]=this.readSchema(N,n[B]))}return R&&M.writeUnknown(),y}if(o.isDocumentSchema())return n;throw new Error(
`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${o.getName(!0)}`)}return o.isListSchema()?[]:o.isMapSchema()||
o.isStructSchema()?{}:this.stringDeserializer.read(o,n)}parseXml(f){if(f.length){let n;try{n=Y(f)}catch(y){throw y&&typeof y==
"object"&&Object.defineProperty(y,"$responseBodyText",{value:f}),y}const o="#text",d=Object.keys(n)[0],S=n[d];return S[o]&&
(S[d]=S[o],delete S[o]),Z(S)}return{}}}}),550:((Ce,ue,v)=>{v.d(ue,{t:()=>Y});var b=v(765);const D="***SensitiveInformati\
on***";function m(_,k){if(k==null)return k;const w=b.o.of(_);if(w.getMergedTraits().sensitive)return D;if(w.isListSchema()){
const H=w.getValueSchema();if(H.getMergedTraits().sensitive)return D;if(Array.isArray(k))return k.map(V=>m(H,V))}else if(w.
isMapSchema()){const H=w.getValueSchema();if(w.getKeySchema().getMergedTraits().sensitive||H.getMergedTraits().sensitive)
return D;if(typeof k=="object")return Object.fromEntries(Object.entries(k).map(([V,f])=>[V,m(H,f)]))}else if(w.isStructSchema()&&
typeof k=="object"){const H=k,V={};for(const[f,n]of w.structIterator())H[f]!=null&&(V[f]=m(n,H[f]));return V}return k}const ne=Symbol.
for("@smithy/op-event-stream");var Z=class{middlewareStack=(0,b.l)();schema;static classBuilder(){return new de}resolveMiddlewareWithContext(_,k,w,{
middlewareFn:H,clientName:V,commandName:f,inputFilterSensitiveLog:n,outputFilterSensitiveLog:o,smithyContext:d,additionalContext:S,
CommandCtor:y}){for(const _e of H.bind(this)(y,_,k,w))this.middlewareStack.use(_e);const R=_.concat(this.middlewareStack),
{logger:M}=k,L=S[b.h],N={logger:M,clientName:V,commandName:f,inputFilterSensitiveLog:n,outputFilterSensitiveLog:o,...S,[b.
h]:{...L,commandInstance:this,...d,...w?.metricsRecorder===void 0?{}:{metricsRecorder:w.metricsRecorder},...w?.abortSignal===
void 0?{}:{abortSignal:w.abortSignal}}},{requestHandler:E}=k;let B=w??{};B.metricsRecorder&&(B={...B},delete B.metricsRecorder);
let le;const ie=this.schema,Ie=ie?.[ne];if(Ie!==void 0)le=Ie;else if(ie&&Array.isArray(ie)&&ie[0]===9){const[,,,,_e,Ae]=ie;
le=ie[ne]=!!(b.o.of(_e).getEventStreamMember()||b.o.of(Ae).getEventStreamMember())}return le&&(B={isEventStream:le,...B}),
R.resolve(_e=>E.handle(_e.request,B),N)}},de=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(_){
this._init=_}ep(_){return this._ep=_,this}m(_){return this._middlewareFn=_,this}s(_,k,w={}){return this._smithyContext={
service:_,operation:k,...w},this}c(_={}){return this._additionalContext=_,this}n(_,k){return this._clientName=_,this._commandName=
k,this}f(_=w=>w,k=w=>w){return this._inputFilterSensitiveLog=_,this._outputFilterSensitiveLog=k,this}ser(_){return this.
_serializer=_,this}de(_){return this._deserializer=_,this}sc(_){return this._operationSchema=_,this._smithyContext.operationSchema=
_,this}build(){const _=this;let k;return k=class extends Z{input;static getEndpointParameterInstructions(){return _._ep}constructor(...[
w]){super(),this.input=w??{},_._init(this),this.schema=_._operationSchema}resolveMiddleware(w,H,V){const f=_._operationSchema,
n=f?.[4]??f?.input,o=f?.[5]??f?.output;return this.resolveMiddlewareWithContext(w,H,V,{CommandCtor:k,middlewareFn:_._middlewareFn,
clientName:_._clientName,commandName:_._commandName,inputFilterSensitiveLog:_._inputFilterSensitiveLog??(f?m.bind(null,n):
d=>d),outputFilterSensitiveLog:_._outputFilterSensitiveLog??(f?m.bind(null,o):d=>d),smithyContext:_._smithyContext,additionalContext:_.
_additionalContext})}serialize=_._serializer;deserialize=_._deserializer}}};function Y(_,k,w,H){return function(f,n,o,d,S={}){
const y=Object.assign({},_,f);return Z.classBuilder().ep(y).m(function(R,M,L,N){const E=n.call(this,R,M,L,N);return E.unshift(
H(L,R.getEndpointParameterInstructions())),E}).s(k,o,S).n(w,o.charAt(0).toUpperCase()+o.slice(1)+"Command").sc(d).build()}}}),
311:((Ce,ue,v)=>{v.d(ue,{S3Client:()=>c0});var b=v(765),D=v(2824),m=v(3040),ne=v(4582),Z=v(439),de=v(9208),Y=v(10),_=v(4327),
k=v(4431),w=v(4782),H=v(3655),V=v(1649),f=v(8060),n=v(86),o=v(3456),d=v(1341),S=v(7804),y=v(7573),R=v(7598),M=v(7075);const L=(t,e)=>{
const{base64Encoder:s,bodyLengthChecker:r,checksumAlgorithmFn:i,checksumLocationName:a,streamHasher:c}=e,u=s!==void 0&&r!==
void 0&&i!==void 0&&a!==void 0&&c!==void 0,l=u?c(i,t):void 0;Promise.resolve(l).catch(()=>{});const C=t.getReader();return new ReadableStream(
{async pull(h){const{value:g,done:A}=await C.read();if(A){if(h.enqueue(`0\r
`),u){const P=s(await l);h.enqueue(`${a}:${P}\r
`),h.enqueue(`\r
`)}h.close()}else h.enqueue(`${(r(g)||0).toString(16)}\r
${g}\r
`)}})};function N(t,e){const s=t,r=t;if((0,d.n)(r))return L(r,e);const{base64Encoder:i,bodyLengthChecker:a,checksumAlgorithmFn:c,
checksumLocationName:u,streamHasher:l}=e,C=i!==void 0&&c!==void 0&&u!==void 0&&l!==void 0,h=C?l(c,s):void 0;Promise.resolve(
h).catch(()=>{});const g=new M.Readable({read(){s.resume()}});return s.on("data",A=>{const P=a(A)||0;P!==0&&(g.push(`${P.
toString(16)}\r
`),g.push(A),g.push(`\r
`)||s.pause())}),s.on("error",A=>{g.destroy(A)}),s.pause(),s.on("end",async()=>{try{if(g.push(`0\r
`),C){const A=i(await h);g.push(`${u}:${A}\r
`),g.push(`\r
`)}g.push(null)}catch(A){g.destroy(A)}}),g}const E=/[&<>"]/g,B={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function le(t){
return t.replace(E,e=>B[e])}const ie=/[&"'<>\r\n\u0085\u2028]/g,Ie={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"\
&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function _e(t){return t.replace(ie,e=>Ie[e])}var Ae=class{value;constructor(t){
this.value=t}toString(){return _e(""+this.value)}},se=class Be{name;children;attributes={};static of(e,s,r){const i=new Be(
e);return s!==void 0&&i.addChildNode(new Ae(s)),r!==void 0&&i.withName(r),i}constructor(e,s=[]){this.name=e,this.children=
s}withName(e){return this.name=e,this}addAttribute(e,s){return this.attributes[e]=s,this}addChildNode(e){return this.children.
push(e),this}removeAttribute(e){return delete this.attributes[e],this}n(e){return this.name=e,this}c(e){return this.children.
push(e),this}a(e,s){return s!=null&&(this.attributes[e]=s),this}cc(e,s,r=s){if(e[s]!=null){const i=Be.of(s,e[s]).withName(
r);this.c(i)}}l(e,s,r,i){e[s]!=null&&i().map(a=>{a.withName(r),this.c(a)})}lc(e,s,r,i){if(e[s]!=null){const a=i(),c=new Be(
r);a.map(u=>{c.c(u)}),this.c(c)}}toString(){const e=!!this.children.length;let s=`<${this.name}`;const r=this.attributes;
for(const i of Object.keys(r)){const a=r[i];a!=null&&(s+=` ${i}="${le(""+a)}"`)}return s+=e?`>${this.children.map(i=>i.toString()).
join("")}</${this.name}>`:"/>"}};const Wt=(t,e)=>{if(e?.Error?.Code!==void 0)return e.Error.Code;if(e?.Code!==void 0)return e.
Code;if(t.statusCode==404)return"NotFound"};var jt=class extends n.n{settings;stringBuffer;byteBuffer;buffer;constructor(t){
super(),this.settings=t}write(t,e){const s=b.o.of(t);if(s.isStringSchema()&&typeof e=="string")this.stringBuffer=e;else if(s.
isBlobSchema())this.byteBuffer="byteLength"in e?e:(this.serdeContext?.base64Decoder??m.ot)(e);else{this.buffer=this.writeStruct(
s,e,void 0);const r=s.getMergedTraits();r.httpPayload&&!r.xmlName&&this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==
void 0){const e=this.byteBuffer;return delete this.byteBuffer,e}if(this.stringBuffer!==void 0){const e=this.stringBuffer;
return delete this.stringBuffer,e}const t=this.buffer;return this.settings.xmlNamespace&&(t?.attributes?.xmlns||t.addAttribute(
"xmlns",this.settings.xmlNamespace)),delete this.buffer,t.toString()}writeStruct(t,e,s){const r=t.getMergedTraits(),i=t.
isMemberSchema()&&!r.httpPayload?t.getMemberTraits().xmlName??t.getMemberName():r.xmlName??t.getName();if(!i||!t.isStructSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${t.
getName(!0)}.`);const a=se.of(i),[c,u]=this.getXmlnsAttribute(t,s);for(const[C,h]of t.structIterator()){const g=e[C];if(g!=
null||h.isIdempotencyToken()){if(h.getMergedTraits().xmlAttribute){a.addAttribute(h.getMergedTraits().xmlName??C,this.writeSimple(
h,g));continue}if(h.isListSchema())this.writeList(h,g,a,u);else if(h.isMapSchema())this.writeMap(h,g,a,u);else if(h.isStructSchema())
a.addChildNode(this.writeStruct(h,g,u));else{const A=se.of(h.getMergedTraits().xmlName??h.getMemberName());this.writeSimpleInto(
h,g,A,u),a.addChildNode(A)}}}const{$unknown:l}=e;if(l&&t.isUnionSchema()&&Array.isArray(l)&&Object.keys(e).length===1){const[
C,h]=l,g=se.of(C);if(typeof h!="string")if(e instanceof se||e instanceof Ae)a.addChildNode(e);else throw new Error("@aws\
-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(
0,h,g,u),a.addChildNode(g)}return u&&a.addAttribute(c,u),a}writeList(t,e,s,r){if(!t.isMemberSchema())throw new Error(`@a\
ws-sdk/core/protocols - xml serializer, cannot write non-member list: ${t.getName(!0)}`);const i=t.getMergedTraits(),a=t.
getValueSchema(),c=a.getMergedTraits(),u=!!c.sparse,l=!!i.xmlFlattened,[C,h]=this.getXmlnsAttribute(t,r),g=(A,P)=>{if(a.
isListSchema())this.writeList(a,Array.isArray(P)?P:[P],A,h);else if(a.isMapSchema())this.writeMap(a,P,A,h);else if(a.isStructSchema()){
const z=this.writeStruct(a,P,h);A.addChildNode(z.withName(l?i.xmlName??t.getMemberName():c.xmlName??"member"))}else{const z=se.
of(l?i.xmlName??t.getMemberName():c.xmlName??"member");this.writeSimpleInto(a,P,z,h),A.addChildNode(z)}};if(l)for(const A of e)
(u||A!=null)&&g(s,A);else{const A=se.of(i.xmlName??t.getMemberName());h&&A.addAttribute(C,h);for(const P of e)(u||P!=null)&&
g(A,P);s.addChildNode(A)}}writeMap(t,e,s,r,i=!1){if(!t.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml s\
erializer, cannot write non-member map: ${t.getName(!0)}`);const a=t.getMergedTraits(),c=t.getKeySchema(),u=c.getMergedTraits().
xmlName??"key",l=t.getValueSchema(),C=l.getMergedTraits(),h=C.xmlName??"value",g=!!C.sparse,A=!!a.xmlFlattened,[P,z]=this.
getXmlnsAttribute(t,r),we=(q,ae,ce)=>{const xe=se.of(u,ae),[u0,zt]=this.getXmlnsAttribute(c,z);zt&&xe.addAttribute(u0,zt),
q.addChildNode(xe);let Re=se.of(h);l.isListSchema()?this.writeList(l,ce,Re,z):l.isMapSchema()?this.writeMap(l,ce,Re,z,!0):
l.isStructSchema()?Re=this.writeStruct(l,ce,z):this.writeSimpleInto(l,ce,Re,z),q.addChildNode(Re)};if(A)for(const q in e){
const ae=e[q];if(g||ae!=null){const ce=se.of(a.xmlName??t.getMemberName());we(ce,q,ae),s.addChildNode(ce)}}else{let q;i||
(q=se.of(a.xmlName??t.getMemberName()),z&&q.addAttribute(P,z),s.addChildNode(q));for(const ae in e){const ce=e[ae];if(g||
ce!=null){const xe=se.of("entry");we(xe,ae,ce),(i?s:q).addChildNode(xe)}}}}writeSimple(t,e){if(e===null)throw new Error(
"@aws-sdk/core/protocols - (XML serializer) cannot write null value.");const s=b.o.of(t);let r=null;if(e&&typeof e=="obj\
ect")if(s.isBlobSchema())r=(this.serdeContext?.base64Encoder??Z.n)(e);else if(s.isTimestampSchema()&&e instanceof Date)switch((0,m.
N)(s,this.settings)){case 5:r=e.toISOString().replace(".000Z","Z");break;case 6:r=(0,d.r)(e);break;case 7:r=String(e.getTime()/
1e3);break;default:console.warn("Missing timestamp format, using http date",e),r=(0,d.r)(e)}else{if(s.isBigDecimalSchema()&&
e)return e instanceof m.it?e.string:String(e);throw s.isMapSchema()||s.isListSchema()?new Error("@aws-sdk/core/protocols\
 - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/\
core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(!0)}`)}if((s.isBooleanSchema()||
s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema())&&(r=String(e)),s.isStringSchema()&&(e===void 0&&s.isIdempotencyToken()?
r=(0,m.z)():r=String(e)),r===null)throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${e}`);return r}writeSimpleInto(t,e,s,r){
const i=this.writeSimple(t,e),a=b.o.of(t),c=new Ae(i),[u,l]=this.getXmlnsAttribute(a,r);l&&s.addAttribute(u,l),s.addChildNode(
c)}getXmlnsAttribute(t,e){const[s,r]=t.getMergedTraits().xmlNamespace??[];return r&&r!==e?[s?`xmlns:${s}`:"xmlns",r]:[void 0,
void 0]}},$t=class extends n.n{settings;constructor(t){super(),this.settings=t}createSerializer(){const t=new jt(this.settings);
return t.setSerdeContext(this.serdeContext),t}createDeserializer(){const t=new n.t(this.settings);return t.setSerdeContext(
this.serdeContext),t}},Xt=class extends f.r{codec;serializer;deserializer;mixin=new m.n;constructor(t){super(t);const e={
timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:t.xmlNamespace,serviceNamespace:t.defaultNamespace};
this.codec=new $t(e),this.serializer=new f.t(this.codec.createSerializer(),e),this.deserializer=new f.n(this.codec.createDeserializer(),
e)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(t,e,s){const r=await super.
serializeRequest(t,e,s),i=b.o.of(t.input);if(!r.headers["content-type"]){const a=this.mixin.resolveRestContentType(this.
getDefaultContentType(),i);a&&(r.headers["content-type"]=a)}return typeof r.body=="string"&&r.headers["content-type"]===
this.getDefaultContentType()&&!r.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(i)&&(r.body='<?xml versi\
on="1.0" encoding="UTF-8"?>'+r.body),r}async deserializeResponse(t,e,s){return super.deserializeResponse(t,e,s)}async handleError(t,e,s,r,i){
const a=Wt(s,r)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace),r.Error&&typeof r.
Error=="object")for(const P of Object.keys(r.Error))r[P]=r.Error[P],P.toLowerCase()==="message"&&(r.message=r.Error[P]);
r.RequestId&&!i.requestId&&(i.requestId=r.RequestId);const{errorSchema:c,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(
a,this.options.defaultNamespace,s,r,i),l=b.o.of(c),C=r.Error?.message??r.Error?.Message??r.message??r.Message??"UnknownE\
rror",h=new(this.compositeErrorRegistry.getErrorCtor(c)??Error)({});await this.deserializeHttpMessage(c,e,s,r);const g={},
A=this.codec.createDeserializer();for(const[P,z]of l.structIterator()){const we=z.getMergedTraits().xmlName??P,q=r.Error?.[we]??
r[we];g[P]=A.readSchema(z,q)}throw this.mixin.decorateServiceException(Object.assign(h,u,{$fault:l.getMergedTraits().error,
message:C},g),r)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(t){for(const[,e]of t.structIterator())
if(e.getMergedTraits().httpPayload)return!(e.isStructSchema()||e.isMapSchema()||e.isListSchema());return!1}},Gt=class extends M.
Writable{hash;constructor(t,e){super(e),this.hash=t}_write(t,e,s){try{this.hash.update((0,k.t)(t))}catch(r){return s(r)}
s()}};const qt=(t,e)=>{if(e.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream");
const s=new t,r=new Gt(s);return e.pipe(r),new Promise((i,a)=>{e.on("error",c=>{r.end(),a(c)}),r.on("error",a),r.on("fin\
ish",()=>{s.digest().then(i).catch(a)})})};var Zt=class{digestLength=16;state=Uint32Array.from(Qe);writeBuffer=new DataView(
new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(t){const e=(0,k.t)(t);let s=0,r=e.byteLength;for(this.bytesHashed+=
r;r>0;)this.writeBuffer.setUint8(this.bufferLength++,e[s++]),--r,this.bufferLength===64&&(Ue(this.state,this.writeBuffer),
this.bufferLength=0)}async digest(){const t=Uint32Array.from(this.state),e=new DataView(this.writeBuffer.buffer.slice(0));
let s=this.bufferLength;const r=this.bytesHashed*8;if(e.setUint8(s++,128),this.bufferLength%64>=56){for(let c=s;c<64;++c)
e.setUint8(c,0);Ue(t,e),s=0}for(let c=s;c<56;++c)e.setUint8(c,0);e.setUint32(56,r>>>0,!0),e.setUint32(60,Math.floor(r/2**
32),!0),Ue(t,e);const i=new Uint8Array(16),a=new DataView(i.buffer);for(let c=0;c<4;++c)a.setUint32(c*4,t[c],!0);return i}reset(){
this.state.set(Qe),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}};const Qe=[
1732584193,4023233417,2562383102,271733878],Se=4294967295,Jt=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),Yt=Array.
from({length:64},(t,e)=>Math.abs(Math.sin(e+1))*2**32>>>0);function Ue(t,e){let s=t[0],r=t[1],i=t[2],a=t[3];for(let c=0;c<
64;++c){let u,l;c<16?(u=r&i|~r&a,l=c):c<32?(u=a&r|i&~a,l=(5*c+1)%16):c<48?(u=r^i^a,l=(3*c+5)%16):(u=i^(r|~a),l=7*c%16);const C=e.
getUint32(l*4,!0),h=a;a=i,i=r;const g=Jt[(c>>4)*4+(c&3)],A=(s+u&Se)+(C+Yt[c]&Se)&Se;r=r+((A<<g|A>>>32-g)>>>0)&Se,s=h}t[0]=
t[0]+s&Se,t[1]=t[1]+r&Se,t[2]=t[2]+i&Se,t[3]=t[3]+a&Se}const Qt=(()=>{try{return(0,R.createHash)("md5"),!0}catch{return!1}})()?
es():Zt;function es(){return class{digestLength=16;hash=(0,R.createHash)("md5");update(e){this.hash.update((0,k.t)(e))}async digest(){
const e=this.hash.copy().digest();return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=(0,R.createHash)(
"md5")}}}const ts=t=>typeof t=="string"&&t.indexOf("arn:")===0&&t.split(":").length>=6;var Ee;(function(t){t.ENV="env",t.
CONFIG="shared config entry"})(Ee||(Ee={}));const Pe=(t,e,s,r)=>{if(!(e in t))return;const i=t[e].toUpperCase();if(!Object.
values(s).includes(i))throw new TypeError(`Cannot load ${r} '${e}'. Expected one of ${Object.values(s)}, got '${t[e]}'.`);
return i},ss="AWS_REQUEST_CHECKSUM_CALCULATION",rs="request_checksum_calculation",ns={environmentVariableSelector:t=>Pe(
t,ss,D.M,Ee.ENV),configFileSelector:t=>Pe(t,rs,D.M,Ee.CONFIG),default:D.A},is="AWS_RESPONSE_CHECKSUM_VALIDATION",os="res\
ponse_checksum_validation",as={environmentVariableSelector:t=>Pe(t,is,D.N,Ee.ENV),configFileSelector:t=>Pe(t,os,D.N,Ee.CONFIG),
default:D.j},cs=t=>{const{requestChecksumCalculation:e,responseChecksumValidation:s,requestStreamBufferSize:r}=t;return Object.
assign(t,{requestChecksumCalculation:(0,b.p)(e??D.A),responseChecksumValidation:(0,b.p)(s??D.j),requestStreamBufferSize:Number(
r??0),checksumAlgorithms:t.checksumAlgorithms??{}})},us=t=>(e,s)=>async r=>{const i=await t.region(),a=t.region;let c=()=>{};
s.__s3RegionRedirect&&(Object.defineProperty(t,"region",{writable:!1,value:async()=>s.__s3RegionRedirect}),c=()=>Object.
defineProperty(t,"region",{writable:!0,value:a}));try{const u=await e(r);if(s.__s3RegionRedirect&&(c(),i!==await t.region()))
throw new Error("Region was not restored following S3 region redirect.");return u}catch(u){throw c(),u}},ds={tags:["REGI\
ON_REDIRECT","S3"],name:"regionRedirectEndpointMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middlew\
are"};function ls(t){return(e,s)=>async r=>{try{return await e(r)}catch(i){if(t.followRegionRedirects){const a=i?.$metadata?.
httpStatusCode,c=s.commandName==="HeadBucketCommand",u=i?.$response?.headers?.["x-amz-bucket-region"];if(u&&(a===301||a===
400&&(i?.name==="IllegalLocationConstraintException"||c))){try{const l=u;s.logger?.debug(`Redirecting from ${await t.region()}\
 to ${l}`),s.__s3RegionRedirect=l,(0,Z.r)(s,"S3_REGION_REDIRECT","Ah")}catch(l){throw new Error("Region redirect failed:\
 "+l)}return e(r)}}throw i}}}const hs={step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},
fs=t=>({applyToStack:e=>{e.add(ls(t),hs),e.addRelativeTo(us(t),ds)}});var ms=class Kt{data;lastPurgeTime=Date.now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(e={}){
this.data=e}get(e){const s=this.data[e];if(s)return s}set(e,s){return this.data[e]=s,s}delete(e){delete this.data[e]}clear(){
this.data={}}async purgeExpired(){const e=Date.now();if(this.lastPurgeTime+Kt.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>e)return;
const s=this.data;for(const r in s){const i=s[r];if(!i.isRefreshing){const a=await i.identity;a.expiration&&a.expiration.
getTime()<e&&s[r]===i&&delete s[r]}}}},He=class{_identity;isRefreshing;accessed;constructor(t,e=!1,s=Date.now()){this._identity=
t,this.isRefreshing=e,this.accessed=s}get identity(){return this.accessed=Date.now(),this._identity}},ps=class Ft{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(e,s=new ms){
this.createSessionFn=e,this.cache=s}async getS3ExpressIdentity(e,s){const r=s.Bucket,{cache:i}=this;e.accessKeyId!==this.
accessKeyId&&(this.accessKeyId=e.accessKeyId,this.cacheGeneration++,i.clear());const a=this.cacheGeneration,c=i.get(r);return c?
c.identity.then(u=>(u.expiration?.getTime()??0)<Date.now()?i.set(r,new He(this.getIdentity(r))).identity:((u.expiration?.
getTime()??0)<Date.now()+Ft.REFRESH_WINDOW_MS&&!c.isRefreshing&&(c.isRefreshing=!0,this.getIdentity(r).then(l=>{a===this.
cacheGeneration&&i.set(r,new He(Promise.resolve(l)))})),u)):i.set(r,new He(this.getIdentity(r))).identity}async getIdentity(e){
await this.cache.purgeExpired().catch(r=>{console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: \

`+r)});const s=await this.createSessionFn(e);if(!s.Credentials?.AccessKeyId||!s.Credentials?.SecretAccessKey)throw new Error(
"s3#createSession response credential missing AccessKeyId or SecretAccessKey.");return{accessKeyId:s.Credentials.AccessKeyId,
secretAccessKey:s.Credentials.SecretAccessKey,sessionToken:s.Credentials.SessionToken,expiration:s.Credentials.Expiration?
new Date(s.Credentials.Expiration):void 0}}};const gs=(t,{session:e})=>{const[s,r]=e,{forcePathStyle:i,useAccelerateEndpoint:a,
disableMultiregionAccessPoints:c,followRegionRedirects:u,s3ExpressIdentityProvider:l,bucketEndpoint:C,expectContinueHeader:h}=t;
return Object.assign(t,{forcePathStyle:i??!1,useAccelerateEndpoint:a??!1,disableMultiregionAccessPoints:c??!1,followRegionRedirects:u??
!1,s3ExpressIdentityProvider:l??new ps(async g=>s().send(new r({Bucket:g}))),bucketEndpoint:C??!1,expectContinueHeader:h??
2097152})},Ss="sigv4-s3express",_s="X-Amz-S3session-Token".toLowerCase(),ws="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",Es="s3\
_disable_express_session_auth",ys={environmentVariableSelector:t=>(0,b.d)(t,ws,b.u.ENV),configFileSelector:t=>(0,b.d)(t,
Es,b.u.CONFIG),default:!1},As=t=>(e,s)=>async r=>{if(s.endpointV2){const i=s.endpointV2,a=i.properties?.authSchemes?.[0]?.
name===Ss;if((i.properties?.backend==="S3Express"||i.properties?.bucketType==="Directory")&&((0,Z.r)(s,"S3_EXPRESS_BUCKE\
T","J"),s.isS3ExpressBucket=!0),a){const c=r.input.Bucket;if(c){const u=await t.s3ExpressIdentityProvider.getS3ExpressIdentity(
await t.credentials(),{Bucket:c});s.s3ExpressIdentity=u,ne.t.isInstance(r.request)&&u.sessionToken&&(r.request.headers[_s]=
u.sessionToken)}}}return e(r)},bs={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},vs=t=>({
applyToStack:e=>{e.add(As(t),bs)}}),ks=async(t,e,s,r)=>{const i=await r.signWithCredentials(s,t,{});if(i.headers["X-Amz-\
Security-Token"]||i.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express\
 requests.");return i},xs=t=>e=>{throw e},Rs=(t,e)=>{},Ns=t=>(e,s)=>async r=>{if(!ne.t.isInstance(r.request))return e(r);
const i=(0,b.m)(s).selectedHttpAuthScheme;if(!i)throw new Error("No HttpAuthScheme was selected: unable to sign request");
const{httpAuthOption:{signingProperties:a={}},identity:c,signer:u}=i;let l;s.s3ExpressIdentity?l=await ks(s.s3ExpressIdentity,
a,r.request,await t.signer()):l=await u.sign(r.request,c,a);const C=await e({...r,request:l}).catch((u.errorHandler||xs)(
a));return(u.successHandler||Rs)(C.response,a),C},Cs=t=>({applyToStack:e=>{e.addRelativeTo(Ns(t),m.w)}});function Is(t){
return(e,s)=>async r=>{if(t.bucketEndpoint){const i=s.endpointV2;if(i){const a=r.input.Bucket;if(typeof a=="string")try{
const c=new URL(a);s.endpointV2={...i,url:c}}catch(c){const u=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set b\
ut Bucket=${a} could not be parsed as URL.`;throw s.logger?.constructor?.name==="NoOpLogger"?console.warn(u):s.logger?.warn?.(
u),c}}}return e(r)}}const Ps={name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"endpointV2Middl\
eware"};function Ms({bucketEndpoint:t}){return e=>async s=>{const{input:{Bucket:r}}=s;if(!t&&typeof r=="string"&&!ts(r)&&
r.indexOf("/")>=0){const i=new Error(`Bucket name shouldn't contain '/', received '${r}'`);throw i.name="InvalidBucketNa\
me",i}return e({...s})}}const Ts={step:"initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:!0},
Os=t=>({applyToStack:e=>{e.add(Ms(t),Ts),e.addRelativeTo(Is(t),Ps)}});var Ds=class extends Xt{async serializeRequest(t,e,s){
const r=await super.serializeRequest(t,e,s),i=b.o.of(t.input),a=i.getSchema();let c=0;const u=a[6]??0;if(e&&typeof e=="o\
bject")for(const[l,C]of i.structIterator()){if(++c>u)break;if(l==="Bucket"){if(!e.Bucket&&C.getMergedTraits().httpLabel)
throw new Error("No value provided for input HTTP label: Bucket.");break}}return r}};const Ls="AWS_S3_USE_ARN_REGION",Bs="\
s3_use_arn_region",Us={environmentVariableSelector:t=>(0,b.d)(t,Ls,b.u.ENV),configFileSelector:t=>(0,b.d)(t,Bs,b.u.CONFIG),
default:void 0};function Hs(t){return e=>async s=>{const{request:r}=s;if(t.expectContinueHeader!==!1&&ne.t.isInstance(r)&&
r.body&&t.runtime==="node"&&t.requestHandler?.constructor?.name!=="FetchHttpHandler"){let i=!0;if(typeof t.expectContinueHeader==
"number")try{i=(Number(r.headers?.["content-length"])??t.bodyLengthChecker?.(r.body)??1/0)>=t.expectContinueHeader}catch{}else
i=!!t.expectContinueHeader;i&&(r.headers.Expect="100-continue")}return e({...s,request:r})}}const zs={step:"build",tags:[
"SET_EXPECT_HEADER","EXPECT_HEADER"],name:"addExpectContinueMiddleware",override:!0},Vs=t=>({applyToStack:e=>{e.add(Hs(t),
zs)}}),O="ref",x="argv",et="backend",oe="authSchemes",Q="disableDoubleEncoding",ee="signingName",he="signingRegion",ze="\
signingRegionSet",p=-1,T=!0,te=!1,Ve="isSet",re="booleanEquals",I="stringEquals",j="coalesce",X="substring",K="",tt="aws\
.partition",st="partitionResult",rt="accessPointSuffix",nt="regionPrefix",Me=t=>"outpostId_ssa_"+t+K,it="hardwareType",Ke="\
ite",fe="isValidHostLabel",me="sigv4",ot="aws.isVirtualHostableS3Bucket",at="url",G="getAttr",ct="bucketArn",pe="--",ut="\
arnType",dt="accesspoint",Fe=t=>"accessPointName_ssa_"+t+K,We="s3-object-lambda",be="s3-outposts",lt="bucketPartition",ht="\
us-east-1",ft="outpostType",J="name",ve="s3",je="{url#scheme}://{Bucket}.{url#authority}{url#path}",Te="{url#scheme}://{\
url#authority}{url#path}",mt="{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}",pt="https://{Bucket}.s3-accele\
rate.{partitionResult#dnsSuffix}",gt="https://{Bucket}.s3.{partitionResult#dnsSuffix}",St=t=>"{url#scheme}://{accessPoin\
tName_ssa_"+t+"}-{bucketArn#accountId}.{url#authority}{url#path}",_t=t=>"Invalid ARN: The access point name may only con\
tain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+t+"}`",$e="sigv4a",wt="{url#scheme}://{url#authority}{url#nor\
malizedPath}{uri_encoded_bucket}",Et="https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",yt="https://s3.{parti\
tionResult#dnsSuffix}",At={[O]:"UseFIPS"},bt={[O]:"UseDualStack"},F={[O]:"Bucket"},Xe={fn:G,[x]:[{[O]:st},J]},vt={[O]:at},
ye={[O]:"Region"},ge={[O]:ct},kt={[O]:ut},Ge={[O]:"accessPointName_ssa_1"},Oe={fn:G,[x]:[ge,"region"]},xt={[O]:it},qe={fn:G,
[x]:[ge,"service"]},Rt={fn:G,[x]:[ge,"accountId"]},De={[et]:"S3Express",[oe]:[{[Q]:!0,[J]:"{_s3e_auth}",[ee]:"s3express",
[he]:"{Region}"}]},Nt={[et]:"S3Express",[oe]:[{[Q]:!0,[J]:me,[ee]:"s3express",[he]:"{Region}"}]},Le={[oe]:[{[Q]:!0,[J]:$e,
[ee]:be,[ze]:["*"]},{[Q]:!0,[J]:me,[ee]:be,[he]:"{Region}"}]},W={[oe]:[{[Q]:!0,[J]:me,[ee]:ve,[he]:ht}]},U={[oe]:[{[Q]:!0,
[J]:me,[ee]:ve,[he]:"{Region}"}]},Ze={[oe]:[{[Q]:!0,[J]:me,[ee]:We,[he]:"{bucketArn#region}"}]},ke={[oe]:[{[Q]:!0,[J]:me,
[ee]:ve,[he]:"{bucketArn#region}"}]},Ct={[oe]:[{[Q]:!0,[J]:$e,[ee]:be,[ze]:["*"]},{[Q]:!0,[J]:me,[ee]:be,[he]:"{bucketAr\
n#region}"}]},Je={[oe]:[{[Q]:!0,[J]:me,[ee]:We,[he]:"{Region}"}]},It=[ye],Pt=[{[O]:"Endpoint"}],Ye=[F],Mt=[F,0,7,!0],Tt=[
ge,"resourceId[1]"],Ks=["*"],Ot={conditions:[[Ve,It],[re,[{[O]:"Accelerate"},T]],[re,[At,T]],[re,[bt,T]],[Ve,Pt],[Ve,Ye],
[I,[{fn:j,[x]:[{fn:X,[x]:[F,0,6,T]},K]},"--x-s3"]],[I,[{fn:j,[x]:[{fn:X,[x]:Mt},K]},"--xa-s3"]],[tt,It,st],[X,Mt,rt],[I,
[{[O]:rt},"--op-s3"]],[X,[F,8,12,T],nt],[X,[F,32,49,T],Me(2)],[X,[F,49,50,T],it],[re,[{[O]:"ForcePathStyle"},T]],[I,[Xe,
"aws-cn"]],[Ke,[bt,".dualstack",K],"_s3e_ds"],[fe,[{[O]:Me(2)},te]],[Ke,[At,"-fips",K],"_s3e_fips"],[Ke,[{fn:j,[x]:[{[O]:"\
DisableS3ExpressSessionAuth"},te]},me,"sigv4-s3express"],"_s3e_auth"],[ot,[F,te]],["parseURL",Pt,at],[re,[{fn:j,[x]:[{[O]:"\
UseS3ExpressControlEndpoint"},te]},T]],[ot,[F,T]],[I,[{fn:G,[x]:[vt,"scheme"]},"http"]],[fe,[ye,te]],["aws.parseArn",Ye,
ct],[G,[{fn:"split",[x]:[F,pe,0]},"[-2]"],"s3expressAvailabilityZoneId"],[I,[{fn:j,[x]:[{fn:X,[x]:[F,0,4,te]},K]},"arn:"]],
[I,[{fn:j,[x]:[{fn:X,[x]:[F,16,18,T]},K]},pe]],[re,[{fn:G,[x]:[vt,"isIp"]},T]],[I,[{fn:j,[x]:[{fn:X,[x]:[F,21,23,T]},K]},
pe]],[I,[{fn:j,[x]:[{fn:X,[x]:[F,27,29,T]},K]},pe]],[I,[{[O]:nt},"beta"]],["uriEncode",Ye,"uri_encoded_bucket"],[fe,[ye,
T]],[re,[{fn:j,[x]:[{[O]:"UseObjectLambdaEndpoint"},te]},T]],[G,[ge,"resourceId[0]"],ut],[I,[kt,K]],[I,[kt,dt]],[G,Tt,Fe(
1)],[I,[Ge,K]],[I,[Oe,K]],[I,[{fn:j,[x]:[{fn:X,[x]:[F,14,16,T]},K]},pe]],[I,[xt,"e"]],[I,[xt,"o"]],[I,[ye,"aws-global"]],
[I,[{fn:j,[x]:[{fn:X,[x]:[F,19,21,T]},K]},pe]],[I,[qe,We]],[re,[{fn:j,[x]:[{[O]:"DisableAccessPoints"},te]},T]],[I,[qe,be]],
[tt,[Oe],lt],[fe,[Ge,T]],[I,[{fn:j,[x]:[{fn:X,[x]:[F,26,28,T]},K]},pe]],[I,[{fn:j,[x]:[{fn:X,[x]:[F,15,17,T]},K]},pe]],[
G,[ge,"resourceId[4]"]],[I,[{fn:j,[x]:[{fn:X,[x]:[F,20,22,T]},K]},pe]],[re,[{[O]:"UseGlobalEndpoint"},T]],[I,[ye,ht]],[G,
Tt,Me(1)],[re,[{fn:j,[x]:[{[O]:"UseArnRegion"},T]},T]],[fe,[{[O]:Me(1)},te]],[G,[ge,"resourceId[2]"],ft],[I,[ye,Oe]],[I,
[{fn:G,[x]:[{[O]:lt},J]},Xe]],[re,[{[O]:"DisableMultiRegionAccessPoints"},T]],[fe,[Oe,T]],[I,[{fn:G,[x]:[ge,"partition"]},
Xe]],[I,[Rt,K]],[I,[qe,ve]],[fe,[Rt,te]],[G,[ge,"resourceId[3]"],Fe(2)],[fe,[Ge,te]],[I,[{[O]:ft},dt]],[fe,[{[O]:Fe(2)},
te]]],results:[[p],[p,"Accelerate cannot be used with FIPS"],[p,"Cannot set dual-stack in combination with a custom endp\
oint."],[p,"A custom endpoint cannot be combined with FIPS"],[p,"A custom endpoint cannot be combined with S3 Accelerate"],
[p,"Partition does not support FIPS"],[p,"S3Express does not support S3 Accelerate."],["{url#scheme}://{url#authority}/{\
uri_encoded_bucket}{url#path}",De],[je,De],[p,"S3Express bucket name is not a valid virtual hostable name."],["https://s\
3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",Nt],["https://{Bucket}.s\
3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",De],[p,"Unrecognized S3\
Express bucket name format."],[Te,De],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffi\
x}",Nt],[p,"Expected a endpoint to be specified but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",Le],
["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",Le],["https://{Bucket}.op-{outpostId_ssa_2}.{ur\
l#authority}",Le],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",Le],[p,'Unre\
cognized hardware type: "Expected hardware type o or e but got {hardwareType}"'],[p,"Invalid Outposts Bucket alias - it \
must be a valid bucket name."],[p,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[p,"Custom end\
point `{Endpoint}` was not a valid URI"],[p,"S3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.du\
alstack.us-east-1.{partitionResult#dnsSuffix}",W],["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuff\
ix}",U],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",W],["https://{Bucket}.s3-fips.{Region}.{partit\
ionResult#dnsSuffix}",U],["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",W],["https://\
{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",U],["https://{Bucket}.s3.dualstack.us-east-1.{partitionRes\
ult#dnsSuffix}",W],["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",U],[mt,W],[je,W],[mt,U],[je,U],
[pt,W],[pt,U],[gt,W],[gt,U],["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",U],[p,"Invalid region: region wa\
s not a valid DNS name."],[p,"S3 Object Lambda does not support Dual-stack"],[p,"S3 Object Lambda does not support S3 Ac\
celerate"],[p,"Access points are not supported for this operation"],[p,"Invalid configuration: region from ARN `{bucketA\
rn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],[p,"Invalid ARN: Missing account id"],
[St(1),Ze],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketParti\
tion#dnsSuffix}",Ze],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucket\
Partition#dnsSuffix}",Ze],[p,_t(1)],[p,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{buc\
ketArn#accountId}`"],[p,"Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],[p,"Client was configured for \
partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],[p,"Invalid ARN: The ARN may only\
 contain a single resource component after `accesspoint`."],[p,"Invalid ARN: bucket ARN is missing a region"],[p,"Invali\
d ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],[p,"Invalid ARN: Ob\
ject Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],[p,"Access Points do not support S3 Acce\
lerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucke\
tPartition#dnsSuffix}",ke],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region\
}.{bucketPartition#dnsSuffix}",ke],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{buc\
ketArn#region}.{bucketPartition#dnsSuffix}",ke],[St(1),ke],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-ac\
cesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",ke],[p,"Invalid ARN: The ARN was not for the S3 service, found\
: {bucketArn#service}"],[p,"S3 MRAP does not support dual-stack"],[p,"S3 MRAP does not support FIPS"],[p,"S3 MRAP does n\
ot support S3 Accelerate"],[p,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],["https://{accessPo\
intName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{[oe]:[{[Q]:T,name:$e,[ee]:ve,[ze]:Ks}]}],[p,"Client w\
as configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],[p,"Inva\
lid Access Point Name"],[p,"S3 Outposts does not support Dual-stack"],[p,"S3 Outposts does not support FIPS"],[p,"S3 Out\
posts does not support S3 Accelerate"],[p,"Invalid Arn: Outpost Access Point ARN contains sub resources"],["https://{acc\
essPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",Ct],["https://{accessPointName_ssa_2}-{buck\
etArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",Ct],[p,_t(2)],[p,"Expecte\
d an outpost type `accesspoint`, found {outpostType}"],[p,"Invalid ARN: expected an access point name"],[p,"Invalid ARN:\
 Expected a 4-component resource"],[p,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outp\
ostId_ssa_1}`"],[p,"Invalid ARN: The Outpost Id was not set"],[p,"Invalid ARN: Unrecognized format: {Bucket} (type: {arn\
Type})"],[p,"Invalid ARN: No ARN type specified"],[p,"Invalid ARN: `{Bucket}` was not a valid ARN"],[p,"Path-style addre\
ssing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_b\
ucket}",W],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",U],["https://s3-fips.u\
s-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",W],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{ur\
i_encoded_bucket}",U],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",W],["https://s3\
.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",U],[wt,W],[wt,U],[Et,W],[Et,U],["https://s3.{Regio\
n}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",U],[p,"Path-style addressing cannot be used with S3 Accelerate"],[Te,
Je],["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",Je],["https://s3-object-lambda.{Region}.{parti\
tionResult#dnsSuffix}",Je],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",W],["https://s3-fips.duals\
tack.{Region}.{partitionResult#dnsSuffix}",U],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",W],["https://s3-f\
ips.{Region}.{partitionResult#dnsSuffix}",U],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",W],["https://\
s3.dualstack.{Region}.{partitionResult#dnsSuffix}",U],[Te,W],[Te,U],[yt,W],[yt,U],["https://s3.{Region}.{partitionResult\
#dnsSuffix}",U],[p,"A region must be set when sending requests to S3."]]},Fs=2,Ws=new Int32Array([-1,1,-1,0,3,100000115,
1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,100000115,16,10,13,18,11,13,19,12,13,22,100000014,13,35,14,100000042,36,100000103,
435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,100000086,
38,100000086,29,39,47,30,48,100000058,31,50,32,100000085,51,33,136,55,100000076,34,59,35,100000084,60,39,36,61,37,100000083,
62,38,146,63,41,100000046,61,40,100000083,62,41,150,64,42,100000054,66,43,100000053,70,44,100000052,71,45,100000081,73,46,
100000080,74,100000078,100000079,40,48,100000057,41,100000057,49,42,185,50,48,62,51,49,100000045,52,51,53,526,60,56,54,62,
100000055,55,63,57,100000046,62,100000055,57,64,58,100000054,66,59,100000053,69,60,100000065,70,61,100000052,72,100000064,
100000051,49,100000045,63,51,64,526,60,67,65,62,100000055,66,63,68,100000046,62,100000055,68,64,69,100000054,66,70,100000053,
68,100000047,71,70,72,100000052,72,100000050,100000051,25,74,100000042,46,100000039,75,57,76,100000041,58,100000040,100000041,
26,100000088,78,28,100000087,79,34,82,80,35,81,545,36,100000103,100000115,46,100000097,83,57,84,100000099,58,100000098,100000099,
5,101,86,8,87,100000115,16,88,89,18,91,89,19,90,92,21,97,95,19,93,92,21,98,95,21,97,94,22,100000014,95,35,96,100000042,36,
100000103,100000042,22,100000013,98,35,99,100000042,36,100000101,100,46,100000110,100000111,6,214,102,7,208,103,8,119,104,
14,118,105,21,106,100000023,26,107,502,37,108,100000086,38,100000086,109,39,112,110,48,100000058,111,50,136,100000085,40,
113,100000057,41,100000057,114,42,115,500,48,100000056,116,52,117,100000072,65,100000069,100000072,21,501,100000023,9,120,
124,10,121,124,11,122,124,12,123,124,13,202,124,14,195,125,20,190,126,21,127,100000023,23,128,129,24,189,129,26,130,197,
37,131,100000086,38,100000086,132,39,159,133,48,100000058,134,50,135,100000085,51,141,136,55,100000076,137,59,138,100000084,
60,100000083,139,61,140,100000083,63,100000083,100000046,55,100000076,142,59,143,100000084,60,148,144,61,145,100000083,62,
147,146,63,150,100000046,63,153,100000046,61,149,100000083,62,153,150,64,151,100000054,66,152,100000053,70,100000082,100000052,
64,154,100000054,66,155,100000053,70,156,100000052,71,157,100000081,73,158,100000080,74,100000077,100000079,40,160,100000057,
41,100000057,161,42,185,162,48,174,163,49,100000045,164,51,165,526,60,168,166,62,100000055,167,63,169,100000046,62,100000055,
169,64,170,100000054,66,171,100000053,69,172,100000065,70,173,100000052,72,100000063,100000051,49,100000045,175,51,176,526,
60,179,177,62,100000055,178,63,180,100000046,62,100000055,180,64,181,100000054,66,182,100000053,68,100000047,183,70,184,
100000052,72,100000048,100000051,48,100000056,186,52,187,100000072,65,100000069,188,67,100000070,100000071,25,100000036,
100000042,21,191,100000023,25,192,100000042,30,194,193,46,100000034,100000036,46,100000033,100000035,21,196,100000023,26,
100000088,197,28,100000087,198,34,201,199,35,200,545,36,100000101,100000115,46,100000095,100000096,17,203,100000022,20,204,
100000021,21,205,550,33,206,550,44,100000016,207,45,100000018,100000020,8,209,215,16,210,220,18,211,220,19,212,224,20,213,
227,21,231,401,8,218,215,19,216,100000009,20,217,227,21,231,100000009,16,219,220,18,223,220,19,221,224,20,222,227,21,231,
100000012,19,226,224,20,225,100000009,21,100000009,100000012,20,230,227,21,228,100000009,30,229,100000009,34,100000007,100000009,
21,231,415,30,232,100000008,34,100000007,100000008,4,100000002,234,5,235,480,6,271,236,7,270,237,8,238,491,9,239,243,10,
240,243,11,241,243,12,242,243,13,547,243,14,266,244,20,264,245,26,246,267,37,247,100000086,38,100000086,248,39,249,518,40,
250,100000057,41,100000057,251,42,538,252,48,100000043,253,49,100000045,254,51,255,526,60,258,256,62,100000055,257,63,259,
100000046,62,100000055,259,64,260,100000054,66,261,100000053,69,262,100000065,70,263,100000052,72,100000062,100000051,25,
265,100000042,46,100000031,100000032,26,100000088,267,28,100000087,268,34,269,544,46,100000093,100000094,8,397,100000009,
8,407,100000009,3,346,273,4,100000003,274,5,284,275,8,276,100000115,15,100000005,277,16,278,281,18,279,281,19,280,281,22,
100000014,281,35,282,100000042,36,100000102,283,46,100000106,100000107,6,405,285,7,395,286,8,295,287,14,501,288,26,289,502,
37,290,100000086,38,100000086,291,39,292,307,40,293,100000057,41,100000057,294,42,335,500,9,296,300,10,297,300,11,298,300,
12,299,300,13,394,300,14,339,301,15,100000005,302,20,337,303,26,304,341,37,305,100000086,38,100000086,306,39,309,307,48,
100000058,308,50,100000074,100000085,40,310,100000057,41,100000057,311,42,335,312,48,324,313,49,100000045,314,51,315,526,
60,318,316,62,100000055,317,63,319,100000046,62,100000055,319,64,320,100000054,66,321,100000053,69,322,100000065,70,323,
100000052,72,100000061,100000051,49,100000045,325,51,326,526,60,329,327,62,100000055,328,63,330,100000046,62,100000055,330,
64,331,100000054,66,332,100000053,68,100000047,333,70,334,100000052,72,100000049,100000051,48,100000056,336,52,100000067,
100000072,25,338,100000042,46,100000027,100000028,15,100000005,340,26,100000088,341,28,100000087,342,34,345,343,35,344,545,
36,100000102,100000115,46,100000091,100000092,4,100000002,347,5,357,348,8,349,100000115,15,100000005,350,16,351,354,18,352,
354,19,353,354,22,100000014,354,35,355,100000042,36,100000043,356,46,100000104,100000105,6,405,358,7,395,359,8,360,491,9,
361,365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,15,100000005,367,20,387,368,26,369,391,37,370,100000086,38,
100000086,371,39,372,518,40,373,100000057,41,100000057,374,42,538,375,48,100000043,376,49,100000045,377,51,378,526,60,381,
379,62,100000055,380,63,382,100000046,62,100000055,382,64,383,100000054,66,384,100000053,69,385,100000065,70,386,100000052,
72,100000060,100000051,25,388,100000042,46,100000025,100000026,15,100000005,390,26,100000088,391,28,100000087,392,34,393,
544,46,100000089,100000090,15,100000005,547,8,396,100000009,15,100000005,397,16,398,410,18,399,410,19,400,410,20,401,100000009,
27,402,100000012,29,100000011,403,31,100000011,404,32,100000011,422,8,406,100000009,15,100000005,407,16,408,410,18,409,410,
19,411,410,20,100000012,100000009,20,414,412,22,413,100000009,34,100000010,100000009,22,416,415,27,419,100000012,27,418,
417,34,100000010,100000012,34,100000010,419,43,100000011,420,47,100000011,421,53,100000011,422,54,100000011,423,56,100000011,
100000012,2,100000001,425,3,478,426,4,100000004,427,5,438,428,8,429,100000115,16,430,433,18,431,433,19,432,433,22,100000014,
433,35,434,100000042,36,100000044,435,46,100000112,436,57,437,100000114,58,100000113,100000114,6,100000006,439,7,100000006,
440,8,450,441,14,501,442,26,443,502,37,444,100000086,38,100000086,445,39,446,465,40,447,100000057,41,100000057,448,42,471,
449,48,100000044,500,9,451,455,10,452,455,11,453,455,12,454,455,13,547,455,14,473,456,15,460,457,20,458,461,25,459,100000042,
46,100000037,100000038,20,540,461,26,462,474,37,463,100000086,38,100000086,464,39,467,465,48,100000058,466,50,100000075,
100000085,40,468,100000057,41,100000057,469,42,471,470,48,100000044,524,48,100000044,472,52,100000068,100000072,26,100000088,
474,28,100000087,475,34,100000100,476,35,477,545,36,100000044,100000115,4,100000002,479,5,488,480,8,481,100000115,16,482,
485,18,483,485,19,484,485,22,100000014,485,35,486,100000042,36,100000043,487,46,100000108,100000109,6,100000006,489,7,100000006,
490,8,503,491,14,501,492,26,493,502,37,494,100000086,38,100000086,495,39,496,518,40,497,100000057,41,100000057,498,42,538,
499,48,100000043,500,49,100000045,526,26,100000088,502,28,100000087,100000115,9,504,508,10,505,508,11,506,508,12,507,508,
13,547,508,14,541,509,15,513,510,20,511,514,25,512,100000042,46,100000029,100000030,20,540,514,26,515,542,37,516,100000086,
38,100000086,517,39,520,518,48,100000058,519,50,100000073,100000085,40,521,100000057,41,100000057,522,42,538,523,48,100000043,
524,49,100000045,525,51,529,526,60,100000055,527,62,100000055,528,63,100000055,100000046,60,532,530,62,100000055,531,63,
533,100000046,62,100000055,533,64,534,100000054,66,535,100000053,69,536,100000065,70,537,100000052,72,100000059,100000051,
48,100000043,539,52,100000066,100000072,25,100000024,100000042,26,100000088,542,28,100000087,543,34,100000100,544,35,546,
545,36,100000042,100000115,36,100000043,100000115,17,548,100000022,20,549,100000021,33,552,550,44,100000017,551,45,100000019,
100000020,44,100000015,553,45,100000015,100000020]),js=m.W.from(Ws,Fs,Ot.conditions,Ot.results),$s=new m.U({size:50,params:[
"Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","F\
orcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEndpoint","UseS3Expr\
essControlEndpoint"]}),Dt=(t,e={})=>$s.get(t,()=>(0,m.V)(js,{endpointParams:t,logger:e.logger}));m.H.aws=m.d;const Xs=(t=>async(e,s,r)=>{
if(!r)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const i=await t(
e,s,r),a=(0,b.m)(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!a)throw new Error(`getEndpointPa\
rameterInstructions() is not defined on '${s.commandName}'`);const c=await(0,b.r)(r,{getEndpointParameterInstructions:a},
e);return Object.assign(i,c)})(async(t,e,s)=>({operation:(0,b.m)(e).operation,region:await(0,b.p)(t.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()}));function Lt(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"s3",region:t.region},propertiesExtractor:(e,s)=>({signingProperties:{config:e,context:s}})}}function Bt(t){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:t.region},propertiesExtractor:(e,s)=>({signingProperties:{
config:e,context:s}})}}const Gs=((t,e,s)=>i=>{const a=t(i).properties?.authSchemes;if(!a)return e(i);const c=[];for(const u of a){
const{name:l,properties:C={},...h}=u,g=l.toLowerCase();l!==g&&console.warn(`HttpAuthScheme has been normalized with lowe\
rcasing: '${l}' to '${g}'`);let A;if(g==="sigv4a"){A="aws.auth#sigv4a";const we=a.find(q=>{const ae=q.name.toLowerCase();
return ae!=="sigv4a"&&ae.startsWith("sigv4")});if(Y.t.sigv4aDependency()==="none"&&we)continue}else if(g.startsWith("sig\
v4"))A="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${g}'`);
const P=s[A];if(!P)throw new Error(`Could not find HttpAuthOption create function for '${A}'`);const z=P(i);z.schemeId=A,
z.signingProperties={...z.signingProperties||{},...h,...C},c.push(z)}return c})(Dt,t=>{const e=[];switch(t.operation){default:
e.push(Lt(t)),e.push(Bt(t))}return e},{"aws.auth#sigv4":Lt,"aws.auth#sigv4a":Bt}),qs=t=>{const e=(0,m.r)(t),s=(0,Y.r)(e);
return Object.assign(s,{authSchemePreference:(0,b.p)(t.authSchemePreference??[])})};var Zs=class extends(0,D.O)(D.v,D.x,
"CreateSession",D.n){},Js="3.1169.0";const $=64,Ut=20,Ht=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520]),
Ys=new Int32Array([1518500249,1859775393,2400959708,3395469782]);var Qs=class Ne{digestLength=Ut;state=Int32Array.from(Ht);w;buffer=new Uint8Array(
$);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){if(e){const s=Ne.normalizeKey(e);this.inner=new Ne,
this.outer=new Ne;const r=new Uint8Array(128);for(let i=0;i<$;++i)r[i]=54^s[i],r[i+$]=92^s[i];this.inner.update(r.subarray(
0,$)),this.outer.update(r.subarray($))}}update(e){if(this.finished)throw new Error("Attempted to update an already finis\
hed HMAC.");if(this.inner){this.inner.update(e);return}let s=0,{length:r}=e;if(this.bytesHashed+=r,this.bufferLength>0){
for(;r>0&&this.bufferLength<$;)this.buffer[this.bufferLength++]=e[s++],--r;this.bufferLength===$&&(this.hashBuffer(this.
buffer,0),this.bufferLength=0)}for(;r>=$;)this.hashBuffer(e,s),s+=$,r-=$;for(;r>0;)this.buffer[this.bufferLength++]=e[s++],
--r}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to digest an already finished \
HMAC.");this.finished=!0;const e=this.inner.digestSync();return this.outer.update(e),this.outer.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(Ht),this.buffer=new Uint8Array($),this.bufferLength=0,this.bytesHashed=0}digestSync(){
const e=this.state.slice(),s=this.buffer.slice();let r=this.bufferLength;const i=this.bytesHashed/536870912|0,a=this.bytesHashed<<
3;if(s[r++]=128,r>56){for(let l=r;l<$;++l)s[l]=0;this.hashBufferWith(e,s,0),r=0}for(let l=r;l<56;++l)s[l]=0;const c=new DataView(
s.buffer,s.byteOffset,$);c.setUint32(56,i,!1),c.setUint32(60,a,!1),this.hashBufferWith(e,s,0);const u=new Uint8Array(Ut);
return u[0]=e[0]>>>24&255,u[1]=e[0]>>>16&255,u[2]=e[0]>>>8&255,u[3]=e[0]&255,u[4]=e[1]>>>24&255,u[5]=e[1]>>>16&255,u[6]=
e[1]>>>8&255,u[7]=e[1]&255,u[8]=e[2]>>>24&255,u[9]=e[2]>>>16&255,u[10]=e[2]>>>8&255,u[11]=e[2]&255,u[12]=e[3]>>>24&255,u[13]=
e[3]>>>16&255,u[14]=e[3]>>>8&255,u[15]=e[3]&255,u[16]=e[4]>>>24&255,u[17]=e[4]>>>16&255,u[18]=e[4]>>>8&255,u[19]=e[4]&255,
u}static normalizeKey(e){const s=(0,k.t)(e);if(s.byteLength>$){const i=new Ne;i.update(s);const a=i.digestSync(),c=new Uint8Array(
$);return c.set(a),c}const r=new Uint8Array($);return r.set(s),r}hashBuffer(e,s){this.hashBufferWith(this.state,e,s)}hashBufferWith(e,s,r){
const i=this.w??=new Int32Array(80);let a=e[0],c=e[1],u=e[2],l=e[3],C=e[4];for(let h=0;h<16;++h)i[h]=(s[r+h*4]&255)<<24|
(s[r+h*4+1]&255)<<16|(s[r+h*4+2]&255)<<8|s[r+h*4+3]&255;for(let h=16;h<80;++h){const g=i[h-3]^i[h-8]^i[h-14]^i[h-16];i[h]=
g<<1|g>>>31}for(let h=0;h<80;++h){const g=h<20?0:h<40?1:h<60?2:3,A=((a<<5|a>>>27)+(g===0?c&u^~c&l:g===2?c&u^c&l^u&l:c^u^
l)|0)+(C+(Ys[g]+i[h]|0)|0)|0;C=l,l=u,u=c<<30|c>>>2,c=a,a=A}e[0]=e[0]+a|0,e[1]=e[1]+c|0,e[2]=e[2]+u|0,e[3]=e[3]+l|0,e[4]=
e[4]+C|0}};const e0=(()=>{try{return(0,R.createHash)("sha1"),!0}catch{return!1}})()?t0():Qs;function t0(){return class{digestLength=20;secret;hash;isHmac;finished=!1;constructor(e){
this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to updat\
e an already finished hash.");this.hash.update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.
digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?(0,R.createHmac)("sha1",s0(this.secret)):(0,R.createHash)("sha1")}}}function s0(t){
return typeof t=="string"?t:ArrayBuffer.isView(t)?Buffer.from(t.buffer,t.byteOffset,t.byteLength):Buffer.from(t)}const r0=t=>({
apiVersion:"2006-03-01",base64Decoder:t?.base64Decoder??m.ot,base64Encoder:t?.base64Encoder??Z.n,disableHostPrefix:t?.disableHostPrefix??
!1,endpointProvider:t?.endpointProvider??Dt,extensions:t?.extensions??[],getAwsChunkedEncodingStream:t?.getAwsChunkedEncodingStream??
N,httpAuthSchemeProvider:t?.httpAuthSchemeProvider??Gs,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.
getIdentityProvider("aws.auth#sigv4"),signer:new m.o},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider(
"aws.auth#sigv4a"),signer:new Y.i}],logger:t?.logger??new Z.t,md5:t?.md5??Qt,protocol:t?.protocol??Ds,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:D.m,xmlNamespace:"http://s3.amazonaws.com/doc\
/2006-03-01/",version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:t?.sdkStreamMixin??S.t,serviceId:t?.serviceId??
"S3",sha1:t?.sha1??e0,sha256:t?.sha256??m.t,signerConstructor:t?.signerConstructor??Y.t,signingEscapePath:t?.signingEscapePath??
!1,urlParser:t?.urlParser??w.r,useArnRegion:t?.useArnRegion??void 0,utf8Decoder:t?.utf8Decoder??o.t,utf8Encoder:t?.utf8Encoder??
y.t}),n0=t=>{(0,m.Z)(process.version);const e=(0,m.G)(t),s=()=>e().then(m.Q),r=r0(t);(0,m.st)(process.version);const i={
profile:t?.profile,logger:r.logger};return{...r,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??
(0,w.t)(m.a,i),bodyLengthChecker:t?.bodyLengthChecker??m.rt,credentialDefaultProvider:t?.credentialDefaultProvider??_.t,
defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,m.p)({serviceId:r.serviceId,clientVersion:Js}),disableS3ExpressSessionAuth:t?.
disableS3ExpressSessionAuth??(0,w.t)(ys,i),eventStreamSerdeProvider:t?.eventStreamSerdeProvider??H.r,maxAttempts:t?.maxAttempts??
(0,w.t)(m.g,t),region:t?.region??(0,w.t)(m.J,{...m.q,...i}),requestChecksumCalculation:t?.requestChecksumCalculation??(0,w.
t)(ns,i),requestHandler:V.t.create(t?.requestHandler??s),responseChecksumValidation:t?.responseChecksumValidation??(0,w.
t)(as,i),retryMode:t?.retryMode??(0,w.t)({...m._,default:async()=>(await s()).retryMode||m.y},t),sigv4aSigningRegionSet:t?.
sigv4aSigningRegionSet??(0,w.t)(Y.n,i),streamCollector:t?.streamCollector??V.r,streamHasher:t?.streamHasher??qt,useArnRegion:t?.
useArnRegion??(0,w.t)(Us,i),useDualstackEndpoint:t?.useDualstackEndpoint??(0,w.t)(m.nt,i),useFipsEndpoint:t?.useFipsEndpoint??
(0,w.t)(m.tt,i),userAgentAppId:t?.userAgentAppId??(0,w.t)(m.f,i)}},i0=t=>{const e=t.httpAuthSchemes;let s=t.httpAuthSchemeProvider,
r=t.credentials;return{setHttpAuthScheme(i){const a=e.findIndex(c=>c.schemeId===i.schemeId);a===-1?e.push(i):e.splice(a,
1,i)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(i){s=i},httpAuthSchemeProvider(){return s},setCredentials(i){
r=i},credentials(){return r}}},o0=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()}),a0=(t,e)=>{const s=Object.assign((0,m.l)(t),(0,m.Y)(t),(0,m.j)(t),i0(t));return e.forEach(
r=>r.configure(s)),Object.assign(t,(0,m.u)(s),(0,m.X)(s),(0,m.M)(s),o0(s))};var c0=class extends m.et{config;constructor(...[
t]){const e=n0(t||{});super(e),this.initConfig=e;const s=(0,D.k)(e),r=(0,m.b)(s),i=cs(r),a=(0,m.v)(i),c=(0,m.K)(a),u=(0,m.
k)(c),l=(0,b.n)(u),C=(0,de.t)(l),h=qs(C),g=gs(h,{session:[()=>this,Zs]}),A=a0(g,t?.extensions||[]);this.config=A,this.middlewareStack.
use((0,m.$)(this.config)),this.middlewareStack.use((0,m.m)(this.config)),this.middlewareStack.use((0,m.h)(this.config)),
this.middlewareStack.use((0,m.A)(this.config)),this.middlewareStack.use((0,m.O)(this.config)),this.middlewareStack.use((0,m.
D)(this.config)),this.middlewareStack.use((0,m.E)(this.config)),this.middlewareStack.use((0,m.T)(this.config,{httpAuthSchemeParametersProvider:Xs,
identityProviderConfigProvider:async P=>new m.x({"aws.auth#sigv4":P.credentials,"aws.auth#sigv4a":P.credentials})})),this.
middlewareStack.use((0,m.C)(this.config)),this.middlewareStack.use(Os(this.config)),this.middlewareStack.use(Vs(this.config)),
this.middlewareStack.use(fs(this.config)),this.middlewareStack.use(vs(this.config)),this.middlewareStack.use(Cs(this.config))}destroy(){
super.destroy()}}})};export{m0 as id,p0 as ids,g0 as modules};
