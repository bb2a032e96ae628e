const Mo=3622,Po=[3622],xo={3656:((ce,Y,_)=>{_.d(Y,{t:()=>U});var z=_(3040),B=_(1649),W=_(4592),D=_(86),v=_(8102),R=class extends D.
n{settings;buffer;constructor(p){super(),this.settings=p}write(p,f,m=""){this.buffer===void 0&&(this.buffer="");const h=z.
it.of(p);if(m&&!m.endsWith(".")&&(m+="."),h.isBlobSchema())(typeof f=="string"||f instanceof Uint8Array)&&(this.writeKey(
m),this.writeValue((this.serdeContext?.base64Encoder??z.bt)(f)));else if(h.isBooleanSchema()||h.isNumericSchema()||h.isStringSchema())
f!=null?(this.writeKey(m),this.writeValue(String(f))):h.isIdempotencyToken()&&(this.writeKey(m),this.writeValue((0,z.z)()));else if(h.
isBigIntegerSchema())f!=null&&(this.writeKey(m),this.writeValue(String(f)));else if(h.isBigDecimalSchema())f!=null&&(this.
writeKey(m),this.writeValue(f instanceof z.ht?f.string:String(f)));else if(h.isTimestampSchema()){if(f instanceof Date)switch(this.
writeKey(m),(0,z.N)(h,this.settings)){case 5:this.writeValue(f.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(
(0,B.o)(f));break;case 7:this.writeValue(String(f.getTime()/1e3))}}else if(h.isDocumentSchema())Array.isArray(f)?this.write(
79,f,m):f instanceof Date?this.write(4,f,m):f instanceof Uint8Array?this.write(21,f,m):f&&typeof f=="object"?this.write(
143,f,m):(this.writeKey(m),this.writeValue(String(f)));else if(h.isListSchema()){if(Array.isArray(f))if(f.length===0)this.
settings.serializeEmptyLists&&(this.writeKey(m),this.writeValue(""));else{const x=h.getValueSchema(),T=this.settings.flattenLists||
h.getMergedTraits().xmlFlattened;let o=1;for(const l of f){if(l==null)continue;const y=x.getMergedTraits(),E=this.getKey(
"member",y.xmlName,y.ec2QueryName),k=T?`${m}${o}`:`${m}${E}.${o}`;this.write(x,l,k),++o}}}else if(h.isMapSchema()){if(f&&
typeof f=="object"){const x=h.getKeySchema(),T=h.getValueSchema(),o=h.getMergedTraits().xmlFlattened;let l=1;for(const y in f){
const E=f[y];if(E==null)continue;const k=x.getMergedTraits(),$=this.getKey("key",k.xmlName,k.ec2QueryName),j=o?`${m}${l}\
.${$}`:`${m}entry.${l}.${$}`,C=T.getMergedTraits(),O=this.getKey("value",C.xmlName,C.ec2QueryName),M=o?`${m}${l}.${O}`:`${m}\
entry.${l}.${O}`;this.write(x,y,j),this.write(T,E,M),++l}}}else if(h.isStructSchema()){if(f&&typeof f=="object"){let x=!1;
for(const[T,o]of h.structIterator()){if(f[T]==null&&!o.isIdempotencyToken())continue;const l=o.getMergedTraits(),y=this.
getKey(T,l.xmlName,l.ec2QueryName,"struct"),E=`${m}${y}`;this.write(o,f[T],E),x=!0}if(!x&&h.isUnionSchema()){const{$unknown:T}=f;
if(Array.isArray(T)){const[o,l]=T,y=`${m}${o}`;this.write(15,l,y)}}}}else if(!h.isUnitSchema())throw new Error(`@aws-sdk\
/core/protocols - QuerySerializer unrecognized schema type ${h.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error(
"@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const p=this.buffer;return delete this.
buffer,p}getKey(p,f,m,h){const{ec2:x,capitalizeKeys:T}=this.settings;if(x&&m)return m;const o=f??p;return T&&h==="struct"?
o[0].toUpperCase()+o.slice(1):o}writeKey(p){p.endsWith(".")&&(p=p.slice(0,p.length-1)),this.buffer+=`&${(0,v.n)(p)}=`}writeValue(p){
this.buffer+=(0,v.n)(p)}},U=class extends W.t{options;serializer;deserializer;mixin=new z.n;constructor(p){super({defaultNamespace:p.
defaultNamespace,errorTypeRegistries:p.errorTypeRegistries}),this.options=p;const f={timestampFormat:{useTrait:!0,default:5},
httpBindings:!1,xmlNamespace:p.xmlNamespace,serviceNamespace:p.defaultNamespace,serializeEmptyLists:!0};this.serializer=
new R(f),this.deserializer=new D.t(f)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(p){this.serializer.setSerdeContext(
p),this.deserializer.setSerdeContext(p)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(p,f,m){
const h=await super.serializeRequest(p,f,m);return h.path.endsWith("/")||(h.path+="/"),h.headers["content-type"]="applic\
ation/x-www-form-urlencoded",((0,z.ot)(p.input)==="unit"||!h.body)&&(h.body=""),h.body=`Action=${p.name.split("#")[1]??p.
name}&Version=${this.options.version}`+h.body,h.body.endsWith("&")&&(h.body=h.body.slice(-1)),h}async deserializeResponse(p,f,m){
const h=this.deserializer,x=z.it.of(p.output),T={};if(m.statusCode>=300){const E=await(0,z.R)(m.body,f);E.byteLength>0&&
Object.assign(T,await h.read(15,E)),await this.handleError(p,f,m,T,this.deserializeMetadata(m))}for(const E in m.headers){
const k=m.headers[E];delete m.headers[E],m.headers[E.toLowerCase()]=k}const o=p.name.split("#")[1]??p.name,l=x.isStructSchema()&&
this.useNestedResult()?o+"Result":void 0,y=await(0,z.R)(m.body,f);return y.byteLength>0&&Object.assign(T,await h.read(x,
y,l)),T.$metadata=this.deserializeMetadata(m),T}useNestedResult(){return!0}async handleError(p,f,m,h,x){const T=this.loadQueryErrorCode(
m,h)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,T,this.options.defaultNamespace);const o=this.loadQueryError(
h)??{},l=this.loadQueryErrorMessage(h);o.message=l,o.Error={Type:o.Type,Code:o.Code,Message:l};const{errorSchema:y,errorMetadata:E}=await this.
mixin.getErrorSchemaOrThrowBaseException(T,this.options.defaultNamespace,m,o,x,this.mixin.findQueryCompatibleError),k=z.
it.of(y),$=new(this.compositeErrorRegistry.getErrorCtor(y)??Error)({}),j={Type:o.Error.Type,Code:o.Error.Code,Error:o.Error};
for(const[C,O]of k.structIterator()){const M=O.getMergedTraits().xmlName??C,H=o[M]??h[M];j[C]=this.deserializer.readSchema(
O,H)}throw this.mixin.decorateServiceException(Object.assign($,E,{$fault:k.getMergedTraits().error,message:l},j),h)}loadQueryErrorCode(p,f){
const m=(f.Errors?.[0]?.Error??f.Errors?.Error??f.Error)?.Code;if(m!==void 0)return m;if(p.statusCode==404)return"NotFou\
nd"}loadQueryError(p){return p.Errors?.[0]?.Error??p.Errors?.Error??p.Error}loadQueryErrorMessage(p){const f=this.loadQueryError(
p);return f?.message??f?.Message??p.message??p.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-\
urlencoded"}}}),4972:((ce,Y,_)=>{_.d(Y,{n:()=>z,t:()=>B});var z=class as extends Error{name="ProviderError";tryNextLink;constructor(D,v=!0){
let R,U=!0;typeof v=="boolean"?(R=void 0,U=v):v!=null&&typeof v=="object"&&(R=v.logger,U=v.tryNextLink??!0),super(D),this.
tryNextLink=U,Object.setPrototypeOf(this,as.prototype),R?.debug?.(`@smithy/property-provider ${U?"->":"(!)"} ${D}`)}static from(D,v=!0){
return Object.assign(new this(D.message,v),D)}},B=class cs extends z{name="CredentialsProviderError";constructor(D,v=!0){
super(D,v),Object.setPrototypeOf(this,cs.prototype)}}}),8102:((ce,Y,_)=>{_.d(Y,{n:()=>$,r:()=>k,t:()=>j});var z=_(3040),
B=_(9576);const W="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",D="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|D\
ec)",v="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",R="(\\d?\\d)",U="(\\d{4})",p=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
f=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
m=new RegExp(`^${W}, ${R} ${D} ${U} ${v} GMT$`),h=new RegExp(`^${W}, ${R}-${D}-(\\d\\d) ${v} GMT$`),x=new RegExp(`^${W} ${D}\
 ( [1-9]|\\d\\d) ${v} ${U}$`),T=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],o=C=>{if(C==null)
return;let O=NaN;if(typeof C=="number")O=C;else if(typeof C=="string"){if(!/^-?\d*\.?\d+$/.test(C))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");O=Number.parseFloat(C)}else typeof C=="object"&&C.tag===1&&(O=C.value);if(isNaN(
O)||Math.abs(O)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(O*
1e3))},l=C=>{if(C==null)return;if(typeof C!="string")throw new TypeError("RFC3339 timestamps must be strings");const O=p.
exec(C);if(!O)throw new TypeError(`Invalid RFC3339 timestamp format ${C}`);const[,M,H,te,ee,Q,q,,ue,fe]=O;E(H,1,12),E(te,
1,31),E(ee,0,23),E(Q,0,59),E(q,0,60);const ye=new Date(Date.UTC(Number(M),Number(H)-1,Number(te),Number(ee),Number(Q),Number(
q),Number(ue)?Math.round(parseFloat(`0.${ue}`)*1e3):0));if(ye.setUTCFullYear(Number(M)),fe.toUpperCase()!="Z"){const[,Ye,
ve,Ee]=/([+-])(\d\d):(\d\d)/.exec(fe)||[void 0,"+",0,0],me=Ye==="-"?1:-1;ye.setTime(ye.getTime()+me*(Number(ve)*60*60*1e3+
Number(Ee)*60*1e3))}return ye},y=C=>{if(C==null)return;if(typeof C!="string")throw new TypeError("RFC7231 timestamps mus\
t be strings.");if(f.test(C))return new Date(C);let O,M,H,te,ee,Q,q,ue;if((ue=m.exec(C))?[,O,M,H,te,ee,Q,q]=ue:(ue=h.exec(
C))?([,O,M,H,te,ee,Q,q]=ue,H=(Number(H)+1900).toString()):(ue=x.exec(C))&&([,M,O,te,ee,Q,q,H]=ue),H&&Q){const fe=Date.UTC(
Number(H),T.indexOf(M),Number(O),Number(te),Number(ee),Number(Q),q?Math.round(parseFloat(`0.${q}`)*1e3):0);E(O,1,31),E(te,
0,23),E(ee,0,59),E(Q,0,60);const ye=new Date(fe);return ye.setUTCFullYear(Number(H)),ye}throw new TypeError(`Invalid RFC\
7231 date-time value ${C}.`)};function E(C,O,M){const H=Number(C);if(H<O||H>M)throw new Error(`Value ${H} out of range [${O}\
, ${M}]`)}const k=C=>{const O=C.length,M=[];let H=!1,te=!1,ee=0;for(let Q=0;Q<O;++Q){const q=C[Q];switch(q){case'"':te||
(H=!H);break;case",":H||(M.push(C.slice(ee,Q)),ee=Q+1)}te=q==="\\"&&!te}return M.push(C.slice(ee)),M.map(Q=>{Q=Q.trim();
const q=Q.length;return q<2?Q:Q[0]==='"'&&Q[q-1]==='"'?(Q=Q.slice(1,q-1),Q.replace(/\\(["\\])/g,"$1")):Q.replace(/\\"/g,
'"')})};function $(C){return/^[\w.~-]+$/.test(C)?C:encodeURIComponent(C).replace(/[!'()*]/g,function(O){return"%"+O.charCodeAt(
0).toString(16).toUpperCase()})}var j=class extends z.F{settings;constructor(C){super(),this.settings=C}read(C,O){const M=z.
I.of(C),H=M.getMergedTraits(),te=M.getHttpBindingLocation(H);return this.readHttpBinding(M.getHttpBindingValue(te,H),O,te)}readHttpBinding([
C,O,M],H,te){const ee=O&255;if((ee&192)===64)return M??=C.getHttpBindingCollectionValue(te),k(H).map(Q=>this.readHttpBinding(
M,Q,te));switch(ee){case 21:case 42:return(this.serdeContext?.base64Decoder??z.xt)(H);case 4:case 5:case 6:case 7:{const Q=this.
settings.httpBindings?O>>14&3:0;switch(this.settings.timestampFormat.useTrait&&ee>4?ee:Q?Q+4:this.settings.timestampFormat.
default){case 5:return l(H);case 6:return y(H);case 7:return o(H);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",H),new Date(H)}}case 0:{const Q=O>>8&3;if(!Q)return H;let q=H;return(te&6)===6&&(q=
(this.serdeContext?.utf8Encoder??B.n)((this.serdeContext?.base64Decoder??z.xt)(q))),Q===2?z.gt.from(q):q}case 1:return Number(
H);case 2:return H.toLowerCase()==="true";case 17:return BigInt(H);case 19:return new z.ht(H,"bigDecimal");default:return H}}}}),
4592:((ce,Y,_)=>{_.d(Y,{t:()=>D});var z=_(8538),B=_(4582),W=_(3040),D=class extends W.P{async serializeRequest(v,R,U){const p=this.
serializer,f={},m={},h=await U.endpoint(),x=W.it.of(v?.input),T=x.getSchema();let o;const l=R&&typeof R=="object"?R:{},y=new B.
t({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:f,headers:m,body:void 0});if(h&&(this.updateServiceEndpoint(
y,h),this.setHostPrefix(y,v,l)),l){const E=x.getEventStreamMember();if(E){if(l[E]){const k={};for(const[$]of x.structIterator())
$!==E&&l[$]!=null&&(k[$]=l[$]);o=await this.serializeEventStream({eventStream:l[E],requestSchema:x,initialRequest:k})}}else
p.write(T,l),o=p.flush()}return y.headers=Object.assign(y.headers,m),y.query=f,y.body=o,y.method="POST",y}async deserializeResponse(v,R,U){
const p=this.deserializer,f=W.it.of(v.output),m={};if(this.isErrorResponse(U.statusCode)){const x=await(0,W.R)(U.body,R);
throw x.byteLength>0&&Object.assign(m,await p.read(15,x)),await this.handleError(v,R,U,m,this.deserializeMetadata(U)),new Error(
"@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const x in U.headers){if(!(0,z.r)(U.headers,
x))continue;const T=U.headers[x];delete U.headers[x],U.headers[x.toLowerCase()]=T}const h=f.getEventStreamMember();if(h)
m[h]=await this.deserializeEventStream({response:U,responseSchema:f,initialResponseContainer:m});else{const x=await(0,W.
R)(U.body,R);x.byteLength>0&&Object.assign(m,await p.read(f,x))}return m.$metadata=this.deserializeMetadata(U),m}isErrorResponse(v){
return v>=300}}}),3040:((ce,Y,_)=>{_.d(Y,{$:()=>A,A:()=>dn,B:()=>At,C:()=>xn,Ct:()=>T,D:()=>yn,E:()=>Cn,F:()=>_r,G:()=>Ms,
H:()=>Qs,I:()=>Gt,J:()=>Tt,K:()=>Ds,L:()=>wr,M:()=>an,N:()=>nn,O:()=>mn,P:()=>sn,Q:()=>P,R:()=>qs,S:()=>ze,St:()=>o,T:()=>In,
U:()=>Xs,V:()=>Js,W:()=>Wt,X:()=>Ht,Y:()=>He,Z:()=>Ke,_:()=>wi,_t:()=>q,a:()=>ji,at:()=>mt,b:()=>Fn,bt:()=>E,c:()=>zr,ct:()=>ke,
d:()=>Fr,dt:()=>ge,et:()=>I,f:()=>Li,ft:()=>me,g:()=>pi,gt:()=>fe,h:()=>Ti,ht:()=>Ye,i:()=>nr,it:()=>De,j:()=>on,k:()=>ln,
l:()=>Fi,lt:()=>Pt,m:()=>Ii,mt:()=>ve,n:()=>wo,nt:()=>gt,o:()=>zi,ot:()=>Le,p:()=>xi,pt:()=>Ee,q:()=>cr,r:()=>So,rt:()=>Ut,
s:()=>jr,st:()=>xt,t:()=>Ao,tt:()=>Ft,u:()=>Bi,ut:()=>Dt,v:()=>yi,vt:()=>H,w:()=>vr,x:()=>$n,xt:()=>y,y:()=>Mr,yt:()=>M,
z:()=>Ys});var z=_(6286),B=_(8538),W=_(9576),D=_(4582),v=_(1649),R=_(4782),U=_(7598),p=_(3024),f=_(7075),m=_(8161),h=_(1708);
const x={warningEmitted:!1},T=e=>{if(e&&!x.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED===
"true"){x.warningEmitted=!0;return}const t=parseInt(e.substring(1,e.indexOf("."))),r=22;t<r&&(x.warningEmitted=!0,process.
emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}};function o(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.features||
(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}},e.__aws_sdk_context.features[t]=r}const l=/^[A-Za-z0-9+/]*={0,2}$/,
y=e=>{if(e.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!l.exec(e))throw new TypeError("\
Invalid base64 string.");const t=(0,B.a)(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)},E=e=>{let t;
if(typeof e=="string"?t=(0,W.r)(e):t=e,typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return(0,B.i)(t.buffer,
t.byteOffset,t.byteLength).toString("base64")};function k(e,t,r,s){return class Nt extends Uint8Array{static fromString(i,a="\
utf-8"){if(typeof i=="string")return a==="base64"?Nt.mutate(s(i)):Nt.mutate(t(i));throw new Error(`Unsupported conversio\
n from ${typeof i} to Uint8ArrayBlobAdapter.`)}static mutate(i){return Object.setPrototypeOf(i,Nt.prototype),i}transformToString(i="\
utf-8"){return i==="base64"?r(this):e(this)}}}const $=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function j(e){
return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16);return e(
t),t[6]=t[6]&15|64,t[8]=t[8]&63|128,$[t[0]]+$[t[1]]+$[t[2]]+$[t[3]]+"-"+$[t[4]]+$[t[5]]+"-"+$[t[6]]+$[t[7]]+"-"+$[t[8]]+
$[t[9]]+"-"+$[t[10]]+$[t[11]]+$[t[12]]+$[t[13]]+$[t[14]]+$[t[15]]}}var C;(function(e){e.HTTP="http",e.HTTPS="https"})(C||
(C={}));var O;(function(e){e.MD5="md5",e.CRC32="crc32",e.CRC32C="crc32c",e.SHA1="sha1",e.SHA256="sha256"})(O||(O={}));const M="\
__smithy_context",H=e=>e.__smithy_context||(e.__smithy_context={}),te=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),ee=(e,t=!1)=>{
if(!t)return te.test(e);const r=e.split(".");for(const s of r)if(!ee(s))return!1;return!0};function Q(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.
test(e)}const q=e=>{if(typeof e=="function")return e;const t=Promise.resolve(e);return()=>t},ue=e=>{if(typeof e=="object"){
if("url"in e){const t=(0,R.r)(e.url);if(e.headers){t.headers={};for(const r in e.headers)(0,B.r)(e.headers,r)&&(t.headers[r.
toLowerCase()]=e.headers[r].join(", "))}return t}return e}return(0,R.r)(e)},fe=function(t){return Object.assign(new String(
t),{deserializeJSON(){return JSON.parse(String(t))},toString(){return String(t)},toJSON(){return String(t)}})};fe.from=e=>e&&
typeof e=="object"&&(e instanceof fe||"deserializeJSON"in e)?e:typeof e=="string"||Object.getPrototypeOf(e)===String.prototype?
fe(String(e)):fe(JSON.stringify(e)),fe.fromObject=fe.from;const ye=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;var Ye=class us{string;type;constructor(t,r){
if(this.string=t,this.type=r,!ye.test(t))throw new Error(`@smithy/core/serde - NumericValue string must conform to the S\
mithy bigDecimal format. Received: "${t}"`)}toString(){return this.string}static[Symbol.hasInstance](t){if(!t||typeof t!=
"object")return!1;const r=t;return us.prototype.isPrototypeOf(t)||r.type==="bigDecimal"&&ye.test(r.string)}};const ve=e=>{
if(!e)return 0;if(typeof e=="string")return Buffer.byteLength(e);if(typeof e.byteLength=="number")return e.byteLength;if(typeof e.
size=="number")return e.size;if(typeof e.start=="number"&&typeof e.end=="number")return e.end+1-e.start;if(e instanceof p.
ReadStream){if(e.path!=null)return(0,p.lstatSync)(e.path).size;if(typeof e.fd=="number")return(0,p.fstatSync)(e.fd).size}
throw new Error(`Body Length computation failed for ${e}`)},Ee=e=>e instanceof Uint8Array?e:typeof e=="string"?(0,W.r)(e):
ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(e),
me=(e,t,r)=>{if(t in e){if(e[t]==="true")return!0;if(e[t]==="false")return!1;throw new Error(`Cannot load ${r} "${t}". E\
xpected "true" or "false", got ${e[t]}.`)}};var ge;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(ge||(ge={}));
const qe="AWS_USE_DUALSTACK_ENDPOINT",It="use_dualstack_endpoint",Dt={environmentVariableSelector:e=>me(e,qe,ge.ENV),configFileSelector:e=>me(
e,It,ge.CONFIG),default:!1},Mt="AWS_USE_FIPS_ENDPOINT",Se="use_fips_endpoint",Pt={environmentVariableSelector:e=>me(e,Mt,
ge.ENV),configFileSelector:e=>me(e,Se,ge.CONFIG),default:!1},Oe=(e,t)=>{const r=[];if(e&&r.push(e),t)for(const s of t)r.
push(s);return r},de=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`,ke=()=>{let e=[],t=[],r=!1;
const s=new Set,n=S=>S.sort((b,N)=>Ze[N.step]-Ze[b.step]||et[N.priority||"normal"]-et[b.priority||"normal"]),i=S=>{let b=!1;
const N=X=>{const F=Oe(X.name,X.aliases);if(F.includes(S)){b=!0;for(const V of F)s.delete(V);return!1}return!0};return e=
e.filter(N),t=t.filter(N),b},a=S=>{let b=!1;const N=X=>{if(X.middleware===S){b=!0;for(const F of Oe(X.name,X.aliases))s.
delete(F);return!1}return!0};return e=e.filter(N),t=t.filter(N),b},u=S=>(e.forEach(b=>{S.add(b.middleware,{...b})}),t.forEach(
b=>{S.addRelativeTo(b.middleware,{...b})}),S.identifyOnResolve?.(L.identifyOnResolve()),S),g=S=>{const b=[];return S.before.
forEach(N=>{N.before.length===0&&N.after.length===0?b.push(N):b.push(...g(N))}),b.push(S),S.after.reverse().forEach(N=>{
N.before.length===0&&N.after.length===0?b.push(N):b.push(...g(N))}),b},w=(S=!1)=>{const b=[],N=[],X={};return e.forEach(
F=>{const V={...F,before:[],after:[]};for(const re of Oe(V.name,V.aliases))X[re]=V;b.push(V)}),t.forEach(F=>{const V={...F,
before:[],after:[]};for(const re of Oe(V.name,V.aliases))X[re]=V;N.push(V)}),N.forEach(F=>{if(F.toMiddleware){const V=X[F.
toMiddleware];if(V===void 0){if(S)return;throw new Error(`${F.toMiddleware} is not found when adding ${de(F.name,F.aliases)}\
 middleware ${F.relation} ${F.toMiddleware}`)}F.relation==="after"&&V.after.push(F),F.relation==="before"&&V.before.push(
F)}}),n(b).map(g).reduce((F,V)=>(F.push(...V),F),[])},L={add:(S,b={})=>{const{name:N,override:X,aliases:F}=b,V={step:"in\
itialize",priority:"normal",middleware:S,...b},re=Oe(N,F);if(re.length>0){if(re.some(se=>s.has(se))){if(!X)throw new Error(
`Duplicate middleware name '${de(N,F)}'`);for(const se of re){const pe=e.findIndex(Ce=>Ce.name===se||Ce.aliases?.some(We=>We===
se));if(pe===-1)continue;const ae=e[pe];if(ae.step!==V.step||V.priority!==ae.priority)throw new Error(`"${de(ae.name,ae.
aliases)}" middleware with ${ae.priority} priority in ${ae.step} step cannot be overridden by "${de(N,F)}" middleware wi\
th ${V.priority} priority in ${V.step} step.`);e.splice(pe,1)}}for(const se of re)s.add(se)}e.push(V)},addRelativeTo:(S,b)=>{
const{name:N,override:X,aliases:F}=b,V={middleware:S,...b},re=Oe(N,F);if(re.length>0){if(re.some(se=>s.has(se))){if(!X)throw new Error(
`Duplicate middleware name '${de(N,F)}'`);for(const se of re){const pe=t.findIndex(Ce=>Ce.name===se||Ce.aliases?.some(We=>We===
se));if(pe===-1)continue;const ae=t[pe];if(ae.toMiddleware!==V.toMiddleware||ae.relation!==V.relation)throw new Error(`"${de(
ae.name,ae.aliases)}" middleware ${ae.relation} "${ae.toMiddleware}" middleware cannot be overridden by "${de(N,F)}" mid\
dleware ${V.relation} "${V.toMiddleware}" middleware.`);t.splice(pe,1)}}for(const se of re)s.add(se)}t.push(V)},clone:()=>u(
ke()),use:S=>{S.applyToStack(L)},remove:S=>typeof S=="string"?i(S):a(S),removeByTag:S=>{let b=!1;const N=X=>{const{tags:F,
name:V,aliases:re}=X;if(F&&F.includes(S)){const se=Oe(V,re);for(const pe of se)s.delete(pe);return b=!0,!1}return!0};return e=
e.filter(N),t=t.filter(N),b},concat:S=>{const b=u(ke());return b.use(S),b.identifyOnResolve(r||b.identifyOnResolve()||(S.
identifyOnResolve?.()??!1)),b},applyToStack:u,identify:()=>w(!0).map(S=>{const b=S.step??S.relation+" "+S.toMiddleware;return de(
S.name,S.aliases)+" - "+b}),identifyOnResolve(S){return typeof S=="boolean"&&(r=S),r},resolve:(S,b)=>{for(const N of w().
map(X=>X.middleware).reverse())S=N(S,b);return r&&console.log(L.identify()),S}};return L},Ze={initialize:5,serialize:4,build:3,
finalizeRequest:2,deserialize:1},et={high:3,normal:2,low:1};var xt=class{config;middlewareStack=ke();initConfig;handlers;constructor(e){
this.config=e;const{protocol:t,protocolSettings:r}=e;r&&typeof t=="function"&&(e.protocol=new t(r))}send(e,t,r){const s=typeof t!=
"function"?t:void 0,n=typeof t=="function"?t:r,i=s===void 0&&this.config.cacheMiddleware===!0;let a;if(i){this.handlers||
(this.handlers=new WeakMap);const u=this.handlers;u.has(e.constructor)?a=u.get(e.constructor):(a=e.resolveMiddleware(this.
middlewareStack,this.config,s),u.set(e.constructor,a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,
this.config,s);if(n)a(e).then(u=>n(null,u.output),u=>n(u)).catch(()=>{});else return a(e).then(u=>u.output)}destroy(){this.
config?.requestHandler?.destroy?.(),delete this.handlers}};const Le=e=>typeof e=="function"?e():e,tt=(e,t,r,s,n)=>({name:t,
namespace:e,traits:r,input:s,output:n}),$t=e=>(t,r)=>async s=>{const{response:n}=await t(s),{operationSchema:i}=H(r),[,a,
u,g,w,L]=i??[];try{return{response:n,output:await e.protocol.deserializeResponse(tt(a,u,g,w,L),{...e,...r},n)}}catch(S){
if(Object.defineProperty(S,"$response",{value:n,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in S)){const b="\
Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{S.message+=
`
  `+b}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(b):r.logger?.warn?.(b)}typeof S.$responseBodyText<
"u"&&S.$response&&(S.$response.body=S.$responseBodyText);try{if(v.d.isInstance(n)){const{headers:N={},statusCode:X}=n,F=Object.
entries(N);S.$metadata={httpStatusCode:X,requestId:rt(/^x-[\w-]+-request-?id$/,F),extendedRequestId:rt(/^x-[\w-]+-id-2$/,
F),cfId:rt(/^x-[\w-]+-cf-id$/,F)}}}catch{}}throw S}},rt=(e,t)=>(t.find(([r])=>r.match(e))||[void 0,void 0])[1],je=e=>(t,r)=>async s=>{
const{operationSchema:n}=H(r),[,i,a,u,g,w]=n??[],L=r.endpointV2?async()=>ue(r.endpointV2):e.endpoint,S=await e.protocol.
serializeRequest(tt(i,a,u,g,w),s.input,{...e,...r,endpoint:L});return t({...s,request:S})},kt={name:"deserializerMiddlew\
are",step:"deserialize",tags:["DESERIALIZER"],override:!0},Lt={name:"serializerMiddleware",step:"serialize",tags:["SERIA\
LIZER"],override:!0};function mt(e){return{applyToStack:t=>{t.add(je(e),Lt),t.add($t(e),kt),e.protocol.setSerdeContext(e)}}}
const st=[];function Ue(e){if(typeof e=="object")return e;if(e=e|0,st[e])return st[e];const t={};let r=0;for(const s of[
"httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(e>>r++&1)===
1&&(t[s]=1);return st[e]=t}const ne={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},Ve=[],nt={};var De=class Qe{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=Qe.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(t,r){this.
ref=t,this.memberName=r;const s=[];let n=t,i=t;for(this._isMemberSchema=!1;it(n);)s.push(n[1]),n=n[0],i=Le(n),this._isMemberSchema=
!0;if(s.length>0){this.memberTraits={};for(let a=s.length-1;a>=0;--a){const u=s[a];Object.assign(this.memberTraits,Ue(u))}}else
this.memberTraits=0;if(i instanceof Qe){const a=this.memberTraits;Object.assign(this,i),this.memberTraits=Object.assign(
{},a,i.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??i.memberName;return}if(this.
schema=Le(i),ot(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.
memberName??String(i),this.traits=0),this._isMemberSchema&&!r)throw new Error(`@smithy/core/schema - NormalizedSchema me\
mber init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](t){const r=this.prototype.isPrototypeOf(
t);return!r&&typeof t=="object"&&t!==null?t.symbol===this.symbol:r}static of(t){const r=typeof t=="function"||typeof t==
"object"&&t!==null;if(typeof t=="number"){if(Ve[t])return Ve[t]}else if(typeof t=="string"){if(nt[t])return nt[t]}else if(r&&
t[ne.ns])return t[ne.ns];const s=Le(t);if(s instanceof Qe)return s;if(it(s)){const[i,a]=s;if(i instanceof Qe)return Object.
assign(i.getMergedTraits(),Ue(a)),i;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(
t,null,2)}.`)}const n=new Qe(s);return r?t[ne.ns]=n:typeof s=="string"?nt[s]=n:typeof s=="number"?Ve[s]=n:n}getSchema(){
const t=this.schema;return Array.isArray(t)&&t[0]===0?t[4]:t}getName(t=!1){const{name:r}=this;return!t&&r&&r.includes("#")?
r.split("#")[1]:r||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){
const t=this.getSchema();return typeof t=="number"?t>=64&&t<128:t[0]===1}isMapSchema(){const t=this.getSchema();return typeof t==
"number"?t>=128&&t<=255:t[0]===2}isStructSchema(){const t=this.getSchema();if(typeof t!="object")return!1;const r=t[0];return r===
3||r===-3||r===4}isUnionSchema(){const t=this.getSchema();return typeof t!="object"?!1:t[0]===4}isBlobSchema(){const t=this.
getSchema();return t===21||t===42}isTimestampSchema(){const t=this.getSchema();return typeof t=="number"&&t>=4&&t<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===
0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.
getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:t}=this.getMergedTraits();
return!!t||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return Ue(this.memberTraits)}getOwnTraits(){return Ue(this.traits)}getKeySchema(){const[t,r]=[this.isDocumentSchema(),this.
isMapSchema()];if(!t&&!r)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);const s=this.
getSchema();return Fe([t?15:s[4]??0,0],"key")}getValueSchema(){const t=this.getSchema(),[r,s,n]=[this.isDocumentSchema(),
this.isMapSchema(),this.isListSchema()],i=typeof t=="number"?63&t:t&&typeof t=="object"&&(s||n)?t[3+t[0]]:r?15:void 0;if(i!=
null)return Fe([i,0],s?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(t){
const r=this.getSchema();if(this.isStructSchema()&&r[4].includes(t)){const s=r[4].indexOf(t),n=r[5][s];return Fe(it(n)?n:
[n,0],t)}if(this.isDocumentSchema())return Fe([15,0],t);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has n\
o member=${t}.`)}getMemberSchemas(){const t={};try{for(const[r,s]of this.structIterator())t[r]=s}catch{}return t}getEventStreamMember(){
if(this.isStructSchema()){for(const[t,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return t}return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct\
 schema.");const t=this.getSchema(),r=t[4].length;let s=t[ne.it];if(s&&r===s.length){yield*s;return}s=Array(r);for(let n=0;n<
r;++n){const i=t[4][n],a=Fe([t[5][n],0],i);yield s[n]=[i,a]}t[ne.it]=s}};function Fe(e,t){return e instanceof De?Object.
assign(e,{memberName:t,_isMemberSchema:!0}):new De(e,t)}const it=e=>Array.isArray(e)&&e.length===2,ot=e=>Array.isArray(e)&&
e.length>=5;var Ut=class Je extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(t){
super(t.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=t.name,this.$fault=
t.$fault,this.$metadata=t.$metadata}static isInstance(t){if(!t)return!1;const r=t;return Je.prototype.isPrototypeOf(r)||
!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](t){if(!t)return!1;const r=t;
if(this===Je)return Je.isInstance(t);if(Je.isInstance(t)){if(this.prototype.isPrototypeOf(t))return!0;const s=Object.prototype.
hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let n=!1;if(s){let a=Object.getPrototypeOf(r);for(;a&&a!==Object.
prototype;){const u=a.constructor,g=u!==Je&&Object.prototype.hasOwnProperty.call(u,"shapeId")?u?.shapeId:void 0;if(g&&(n=
!0,g===s))return!0;a=Object.getPrototypeOf(a)}}if(s&&n)return!1;const i=this.name;if(i&&i.length>=6){if(r.name===i)return!0;
let a=Object.getPrototypeOf(r);for(;a&&a!==Object.prototype;){const u=a.constructor?.name;if(u&&u!=="Error"&&u===i)return!0;
a=Object.getPrototypeOf(a)}}}return!1}};const at=(e,t={})=>(Object.entries(t).filter(([,r])=>r!==void 0).forEach(([r,s])=>{
(e[r]==null||e[r]==="")&&(e[r]=s)}),e.message=e.message||e.Message||"UnknownError",delete e.Message,e),gt=e=>{switch(e){case"\
standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:
return{}}};let pt=!1;const Ft=e=>{e&&!pt&&parseInt(e.substring(1,e.indexOf(".")))<16&&(pt=!0)},Be=Object.values(O),yt=e=>{
const t=[];for(const r in O){if(!(0,B.r)(O,r))continue;const s=O[r];e[s]!==void 0&&t.push({algorithmId:()=>s,checksumConstructor:()=>e[s]})}
for(const[r,s]of Object.entries(e.checksumAlgorithms??{}))t.push({algorithmId:()=>r,checksumConstructor:()=>s});return{addChecksumAlgorithm(r){
e.checksumAlgorithms=e.checksumAlgorithms??{};const s=r.algorithmId(),n=r.checksumConstructor();Be.includes(s)?e.checksumAlgorithms[s.
toUpperCase()]=n:e.checksumAlgorithms[s]=n,t.push(r)},checksumAlgorithms(){return t}}},Bt=e=>{const t={};return e.checksumAlgorithms().
forEach(r=>{const s=r.algorithmId();Be.includes(s)&&(t[s]=r.checksumConstructor())}),t},c=e=>({setRetryStrategy(t){e.retryStrategy=
t},retryStrategy(){return e.retryStrategy}}),d=e=>{const t={};return t.retryStrategy=e.retryStrategy(),t},A=e=>Object.assign(
yt(e),c(e)),I=e=>Object.assign(Bt(e),d(e));var P=class{trace(){}debug(){}info(){}warn(){}error(){}};const G=["in-region",
"cross-region","mobile","standard","legacy"],K="/latest/api/token",Z="x-aws-ec2-metadata-token-ttl-seconds",J=1e3,ie=6e4;
let le=0;const he=async()=>{if(!process.env.AWS_EC2_METADATA_DISABLED&&!(Date.now()<le))try{const e=Ne(),t=(await we({...e,
path:K,method:"PUT",headers:{[Z]:"21600"}})).toString();return(await we({...e,path:"/latest/meta-data/placement/region",
method:"GET",headers:{"x-aws-ec2-metadata-token":t}})).toString().trim()||_e()}catch{return _e()}},_e=()=>{le=Date.now()+
ie},Ne=()=>{const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){const t=new URL(e);return{hostname:t.hostname.replace(
/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?
{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},we=async e=>{const{request:t}=await Promise.resolve().then(_.t.
bind(_,7067,19));return new Promise((r,s)=>{const n=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.
headers,timeout:J,signal:AbortSignal.timeout(J)});n.on("error",i=>{s(i),n.destroy()}),n.on("timeout",()=>{s(new Error("T\
imeoutError from instance metadata service")),n.destroy()}),n.on("response",i=>{const{statusCode:a=400}=i;if(a<200||a>=300){
s(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:a})),n.destroy();return}
const u=[];i.on("data",g=>u.push(g)),i.on("end",()=>{r(Buffer.concat(u)),n.destroy()})}),n.end()})},ct="AWS_REGION",Re="\
region",Ke={environmentVariableSelector:e=>e[ct],configFileSelector:e=>e[Re],default:async()=>{const e=await he();if(e)return e;
throw new Error("Region is missing")}},Ht={preferredFile:"credentials"},Ge=new Set,Et=(e,t=ee)=>{if(!Ge.has(e)&&!t(e))if(e===
"*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://gi\
thub.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${e}\
" is not a valid hostname component.`);else Ge.add(e)},ut=e=>typeof e=="string"&&(e.startsWith("fips-")||e.endsWith("-fi\
ps")),dt=e=>ut(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e,He=e=>{
const{region:t,useFipsEndpoint:r}=e;if(!t)throw new Error("Region is missing");return Object.assign(e,{region:async()=>{
const s=typeof t=="function"?await t():t,n=dt(s);return Et(n),n},useFipsEndpoint:async()=>{const s=typeof t=="string"?t:
await t();return ut(s)?!0:typeof r!="function"?Promise.resolve(!!r):r()}})},St="AWS_DEFAULTS_MODE",be="defaults_mode",wt={
environmentVariableSelector:e=>e[St],configFileSelector:e=>e[be],default:"legacy"},Tt=({region:e=(0,R.t)(Ke),defaultsMode:t=(0,R.
t)(wt)}={})=>(0,R.n)(async()=>{const r=typeof t=="function"?await t():t;switch(r?.toLowerCase()){case"auto":return Xe(e);case"\
in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${G.join(", ")}, \
got ${r}`)}}),Xe=async e=>{if(e){const t=typeof e=="function"?await e():e,r=await oe();return r?t===r?"in-region":"cross\
-region":"standard"}return"standard"},oe=async()=>process.env.AWS_EXECUTION_ENV&&(process.env.AWS_REGION||process.env.AWS_DEFAULT_REGION)?
process.env.AWS_REGION??process.env.AWS_DEFAULT_REGION:he(),Ie="AWS_ENDPOINT_URL",ar="endpoint_url",gs=e=>({environmentVariableSelector:t=>{
const r=e.split(" ").map(i=>i.toUpperCase()),s=t[[Ie,...r].join("_")];if(s)return s;const n=t[Ie];if(n)return n},configFileSelector:(t,r)=>{
if(t.services){const n=["services",t.services].join(".");if(!r||!r[n])throw new Error(`The services section "${t.services}\
" specified in the profile is not present in the shared configuration file.`);const i=r[n][[e.split(" ").map(a=>a.toLowerCase()).
join("_"),ar].join(".")];if(i)return i}const s=t[ar];if(s)return s},default:void 0}),ps="AWS_IGNORE_CONFIGURED_ENDPOINT_\
URLS",ys="ignore_configured_endpoint_urls",Es={environmentVariableSelector:e=>me(e,ps,ge.ENV),configFileSelector:e=>me(e,
ys,ge.CONFIG),default:!1},zt=async e=>{if(!await(0,R.t)(Es)())return(0,R.t)(gs(e??""))()},Ss=async e=>{const t=e?.Bucket||
"";if(typeof e.Bucket=="string"&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),
As(t)){if(e.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!bs(t)||t.
indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3)&&(e.ForcePathStyle=!0);return e.
DisableMultiRegionAccessPoints&&(e.disableMultiRegionAccessPoints=!0,e.DisableMRAP=!0),e},ws=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
Ts=/(\d+\.){3}\d+/,_s=/\.\./,bs=e=>ws.test(e)&&!Ts.test(e)&&!_s.test(e),As=e=>{const[t,r,s,,,n]=e.split(":"),i=t==="arn"&&
e.split(":").length>=6,a=!!(i&&r&&s&&n);if(i&&!a)throw new Error(`Invalid ARN: ${e} was an invalid ARN.`);return a},Cs=(e,t,r,s=!1)=>{
const n=async()=>{let i;return s?i=r.clientContextParams?.[e]??r[e]??r[t]:i=r[e]??r[t],typeof i=="function"?i():i};return e===
"credentialScope"||t==="CredentialScope"?async()=>{const i=typeof r.credentials=="function"?await r.credentials():r.credentials;
return i?.credentialScope??i?.CredentialScope}:e==="accountId"||t==="AccountId"?async()=>{const i=typeof r.credentials==
"function"?await r.credentials():r.credentials;return i?.accountId??i?.AccountId}:e==="endpoint"||t==="endpoint"?async()=>{
if(r.isCustomEndpoint===!1)return;const i=await n();if(i&&typeof i=="object"){if("url"in i)return i.url.href;if("hostnam\
e"in i){const{protocol:a,hostname:u,port:g,path:w}=i;return`${a}//${u}${g?":"+g:""}${w}`}}return i}:n};function Rs(e){return async(t,r,s,n)=>{
if(!s.isCustomEndpoint&&!s.ignoreConfiguredEndpointUrls){let u;s.serviceConfiguredEndpoint?u=await s.serviceConfiguredEndpoint():
u=await e(s.serviceId),u&&(s.endpoint=()=>Promise.resolve(ue(u)),s.isCustomEndpoint=!0,n?.logger?.debug?.(`@smithy/core/\
endpoints - resolved endpoint from config: ${u}`))}const i=await cr(t,r,s);if(typeof s.endpointProvider!="function")throw new Error(
"config.endpointProvider is not set.");const a=s.endpointProvider(i,n);if(s.isCustomEndpoint&&s.endpoint){const u=await s.
endpoint();if(u?.headers){a.headers??={};for(const[g,w]of Object.entries(u.headers))a.headers[g]=Array.isArray(w)?w:[w]}}
return a}}const cr=async(e,t,r)=>{const s={},n=t?.getEndpointParameterInstructions?.()||{};for(const[i,a]of Object.entries(
n))switch(a.type){case"staticContextParams":s[i]=a.value;break;case"contextParams":s[i]=e[a.name];break;case"clientConte\
xtParams":case"builtInParams":s[i]=await Cs(a.name,i,r,a.type!=="builtInParams")();break;case"operationContextParams":s[i]=
a.get(e);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(a))}return Object.
keys(n).length===0&&Object.assign(s,r),String(r.serviceId).toLowerCase()==="s3"&&await Ss(s),s};function vs(e,t,r){e.__smithy_context?
e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}},e.__smithy_context.features[t]=
r}function ur(e){const t=Rs(e);return({config:r,instructions:s})=>(n,i)=>async a=>{r.isCustomEndpoint&&vs(i,"ENDPOINT_OV\
ERRIDE","N");const u=await t(a.input,{getEndpointParameterInstructions(){return s}},{...r},i);i.endpointV2=u,i.authSchemes=
u.properties?.authSchemes;const g=i.authSchemes?.[0];if(g){i.signing_region=g.signingRegion,i.signing_service=g.signingName;
const w=H(i)?.selectedHttpAuthScheme?.httpAuthOption;w&&(w.signingProperties=Object.assign(w.signingProperties||{},{signing_region:g.
signingRegion,signingRegion:g.signingRegion,signing_service:g.signingName,signingName:g.signingName,signingRegionSet:g.signingRegionSet},
g.properties))}return n({...a})}}const Os={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"\
endpointV2Middleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"};function Ns(e){const t=ur(e);return(r,s)=>({
applyToStack:n=>{n.addRelativeTo(t({config:r,instructions:s}),Os)}})}function Is(e){return t=>{const r=t.tls??!0,{endpoint:s,
useDualstackEndpoint:n,useFipsEndpoint:i}=t,a=Object.assign(t,{endpoint:s!=null?async()=>ue(await q(s)()):void 0,tls:r,isCustomEndpoint:!!s,
useDualstackEndpoint:q(n??!1),useFipsEndpoint:q(i??!1),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls});let u;
return a.serviceConfiguredEndpoint=async()=>(t.serviceId&&!u&&(u=e(t.serviceId)),u),a}}var Ds=class ds{nodes;root;conditions;results;constructor(t,r,s,n){
this.nodes=t,this.root=r,this.conditions=s,this.results=n}static from(t,r,s,n){return new ds(t,r,s,n)}},Ms=class{capacity;data=new Map;parameters=[];constructor({
size:e,params:t}){this.capacity=e??50,t&&(this.parameters=t)}get(e,t){const r=this.hash(e);if(r===!1)return t();if(!this.
data.has(r)){if(this.data.size>this.capacity+10){const s=this.data.keys();let n=0;for(;;){const{value:i,done:a}=s.next();
if(this.data.delete(i),a||++n>10)break}}this.data.set(r,t())}return this.data.get(r)}size(){return this.data.size}hash(e){
let t="";const{parameters:r}=this;if(r.length===0)return!1;for(const s of r){const n=e[s],i=n==null?"\0":String(n);if(i.
includes("|;"))return!1;t+=i+"|;"}return t}},Ae=class extends Error{constructor(e){super(e),this.name="EndpointError"}};
const Ps="endpoints";function _t(e){return typeof e!="object"||e==null?e:"ref"in e?`$${_t(e.ref)}`:"fn"in e?`${e.fn}(${(e.
argv||[]).map(_t).join(", ")})`:JSON.stringify(e,null,2)}const Wt={},xs=(e,t)=>e===t;function $s(...e){for(const t of e)
if(t!=null)return t}const ks=e=>{const t=e.split("."),r=[];for(const s of t){const n=s.indexOf("[");if(n!==-1){if(s.indexOf(
"]")!==s.length-1)throw new Ae(`Path: '${e}' does not end with ']'`);const i=s.slice(n+1,-1);if(Number.isNaN(parseInt(i)))
throw new Ae(`Invalid array index: '${i}' in path: '${e}'`);n!==0&&r.push(s.slice(0,n)),r.push(i)}else r.push(s)}return r},
dr=(e,t)=>ks(t).reduce((r,s)=>{if(typeof r!="object")throw new Ae(`Index '${s}' in '${t}' not found in '${JSON.stringify(
e)}'`);if(Array.isArray(r)){const n=parseInt(s);return r[n<0?r.length+n:n]}return r[s]},e),Ls=e=>e!=null;function Us(e,t,r){
return e?t:r}const Fs=e=>!e,Bs=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\
\\d)){3}$"),lr=e=>Bs.test(e)||e.startsWith("[")&&e.endsWith("]"),jt={[C.HTTP]:80,[C.HTTPS]:443},Hs=e=>{const t=(()=>{try{
if(e instanceof URL)return e;if(typeof e=="object"&&"hostname"in e){const{hostname:L,port:S,protocol:b="",path:N="",query:X={}}=e,
F=new URL(`${b}//${L}${S?`:${S}`:""}${N}`);return F.search=Object.entries(X).map(([V,re])=>`${V}=${re}`).join("&"),F}return new URL(
e)}catch{return null}})();if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;const r=t.
href,{host:s,hostname:n,pathname:i,protocol:a,search:u}=t;if(u)return null;const g=a.slice(0,-1);if(!Object.values(C).includes(
g))return null;const w=lr(n);return{scheme:g,authority:`${s}${r.includes(`${s}:${jt[g]}`)||typeof e=="string"&&e.includes(
`${s}:${jt[g]}`)?`:${jt[g]}`:""}`,path:i,normalizedPath:i.endsWith("/")?i:`${i}/`,isIp:w}};function zs(e,t,r){if(r===1)return[
e];if(e==="")return[""];const s=e.split(t);return r===0?s:s.slice(0,r-1).concat(s.slice(1).join(t))}const Ws={booleanEquals:xs,
coalesce:$s,getAttr:dr,isSet:Ls,isValidHostLabel:ee,ite:Us,not:Fs,parseURL:Hs,split:zs,stringEquals:(e,t)=>e===t,substring:(e,t,r,s)=>e==
null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:s?e.substring(e.length-r,e.length-t):e.substring(t,r),uriEncode:e=>encodeURIComponent(
e).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)},fr=(e,t)=>{const r=[],{referenceRecord:s,endpointParams:n}=t;
let i=0;for(;i<e.length;){const a=e.indexOf("{",i);if(a===-1){r.push(e.slice(i));break}r.push(e.slice(i,a));const u=e.indexOf(
"}",a);if(u===-1){r.push(e.slice(a));break}e[a+1]==="{"&&e[u+1]==="}"&&(r.push(e.slice(a+1,u)),i=u+2);const g=e.substring(
a+1,u);if(g.includes("#")){const[w,L]=g.split("#");r.push(dr(s[w]??n[w],L))}else r.push(s[g]??n[g]);i=u+1}return r.join(
"")},js=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],bt=(e,t,r)=>{if(typeof e=="string")return fr(e,r);if(e.fn)
return mr.callFunction(e,r);if(e.ref)return js(e,r);throw new Ae(`'${t}': ${String(e)} is not a string, function or refe\
rence.`)},hr=({fn:e,argv:t},r)=>{const s=Array(t.length);for(let a=0;a<s.length;++a){const u=t[a];typeof u=="boolean"||typeof u==
"number"?s[a]=u:s[a]=mr.evaluateExpression(u,"arg",r)}const n=e.indexOf(".");if(n!==-1){const a=Wt[e.slice(0,n)]?.[e.slice(
n+1)];if(typeof a=="function")return a(...s)}const i=Ws[e];if(typeof i=="function")return i(...s);throw new Error(`funct\
ion ${e} not loaded in endpointFunctions.`)},mr={evaluateExpression:bt,callFunction:hr},Vs=(e,t)=>{const{assign:r}=e;if(r&&
r in t.referenceRecord)throw new Ae(`'${r}' is already defined in Reference Record.`);const s=hr(e,t);t.logger?.debug?.(
`${Ps} evaluateCondition: ${_t(e)} = ${_t(s)}`);const n=s===""?!0:!!s;return r!=null?{result:n,toAssign:{name:r,value:s}}:
{result:n}},Ks=(e,t)=>Object.entries(e??{}).reduce((r,[s,n])=>(r[s]=n.map(i=>{const a=bt(i,"Header value entry",t);if(typeof a!=
"string")throw new Ae(`Header '${s}' value '${a}' is not a string`);return a}),r),{}),gr=(e,t)=>Object.entries(e).reduce(
(r,[s,n])=>(r[s]=yr.getEndpointProperty(n,t),r),{}),pr=(e,t)=>{if(Array.isArray(e))return e.map(r=>pr(r,t));switch(typeof e){case"\
string":return fr(e,t);case"object":if(e===null)throw new Ae(`Unexpected endpoint property: ${e}`);return yr.getEndpointProperties(
e,t);case"boolean":return e;default:throw new Ae(`Unexpected endpoint property type: ${typeof e}`)}},yr={getEndpointProperty:pr,
getEndpointProperties:gr},Gs=(e,t)=>{const r=bt(e,"Endpoint URL",t);if(typeof r=="string")try{return new URL(r)}catch(s){
throw console.error(`Failed to construct URL with ${r}`,s),s}throw new Ae(`Endpoint URL must be a string, got ${typeof r}`)},
Vt=1e8,Xs=(e,t)=>{const{nodes:r,root:s,results:n,conditions:i}=e;let a=s;const u={},g={referenceRecord:u,endpointParams:t.
endpointParams,logger:t.logger};for(;a!==1&&a!==-1&&a<Vt;){const w=3*(Math.abs(a)-1),[L,S,b]=[r[w],r[w+1],r[w+2]],[N,X,F]=i[L],
V=Vs({fn:N,assign:F,argv:X},g);if(V.toAssign){const{name:re,value:se}=V.toAssign;u[re]=se}a=a>=0===V.result?S:b}if(a>=Vt){
const w=n[a-Vt];if(w[0]===-1){const[,N]=w;throw new Ae(bt(N,"Error",g))}const[L,S,b]=w;return{url:Gs(L,g),properties:gr(
S,g),headers:Ks(b??{},g)}}throw new Ae("No matching endpoint.")},Qs=Is(zt);ur(zt);const Js=Ns(zt);function At(e){Object.
defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Kt=class extends k(W.n,W.r,E,
y){};const Er=j(U.getRandomValues),Ys=Er,qs=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return Kt.mutate(e);if(!e)
return Kt.mutate(new Uint8Array);const r=t.streamCollector(e);return Kt.mutate(await r)},Sr=Symbol.for("@smithy/schema-x");
var Gt=class ft extends De{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=ft.identity;bindings;constructor(t){
super(t)}static of(t){const r=De.of(t);if(r.identity===ft.identity)return r;const s=r.isMemberSchema()?r:r.getSchema(),n=typeof s==
"object"&&s!==null?s:r;return n[Sr]??=new ft(r)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?33:t.httpHeader?
38:typeof t.httpPrefixHeaders=="string"?39:t.httpQuery?34:t.httpQueryParams?35:t.httpResponseCode?37:32}getHttpBindingValue(t,r,s=!1){
const n=this.getSchema(),i=typeof n=="number"?n&255:this.isListSchema()?64:255,a=t&7,u=r.mediaType?r.mediaType==="applic\
ation/json"||r.mediaType.endsWith("+json")?2:1:0,g=r.streaming||i===42?this.isStructSchema()?2:1:0,w=i>=4&&i<=7?a>=6?2:a>
0&&a<4?1:0:0;let L=i|u<<8|(r.idempotencyToken?1:0)<<10|g<<11|(r.sparse?1:0)<<13|w<<14|(r.hostLabel?1:0)<<17|(t===36&&typeof n!=
"object"?1:0)<<18;const S=i&192,b=a&2&&(S===64||!s&&a&1)?this.getHttpBindingCollectionValue(t,r):void 0,N=(b?.[1]??0)&255;
return L|=(a>=6&&(N===4||N===6)?1:0)<<16,[this,L,b]}getHttpBindingCollectionValue(t,r=this.getMergedTraits()){const s=ft.
of(this.getValueSchema());return s.getHttpBindingValue(t,{...s.getMergedTraits(),...r},!0)}getHttpBindings(){const t=this.
getSchema();return typeof t!="object"||t===null?rn:this.bindings??=Zs(this)}};const Zs=e=>{const t=[],r=[],s=[],n=[],i=[],
a={},u={},g=[],w={headers:u,prefixHeaders:g},L={request:{memberBindings:i,byName:a},response:{bodyMemberNames:t,bindings:w}},
{request:S,response:b}=L;for(const[N,X]of e.structIterator()){const F=Gt.of(X),V=F.getMergedTraits(),re=F.getHttpBindingLocation(
V),se=V.httpHeader?.toLowerCase()??V.httpPrefixHeaders?.toLowerCase()??V.httpQuery,pe=F.getHttpBindingValue(re,V),ae=[N,
pe,re,se];N==="__proto__"&&At(a),a[N]=ae,pe[1]>>10&1&&(S.hasIdempotency=!0),i.push(ae);const Ce=re&7;if(Ce===0&&(s.push(
N),n.push(X)),(Ce&4)===0)t.push(N),r.push(X);else if((Ce&6)===4)if(Ce&1)w.statusCode=ae;else{w.payload=ae;const We=pe[1]&
255;S.contentTypeInstruction=V.mediaType??(We===0?"text/plain":We===21||We===42?"application/octet-stream":null)}else Ce&
1?(S.hasPrefixHeaders=!0,g.push(ae)):(se==="__proto__"&&At(u),u[se]=ae)}return S.contentTypeInstruction===void 0&&s.length&&
(S.contentTypeInstruction=null),S.syntheticBodySchema=Tr(e,s,n),b.syntheticBodySchema=Tr(e,t,r),L},en=e=>{const t=[];let r=0;
for(const s of e.matchAll(/\{([^{}+]+)(\+)?\}/g))s.index>r&&t.push([e.slice(r,s.index),0]),t.push([s[1],s[2]?2:1]),r=s.index+
s[0].length;return t.length&&r<e.length&&t.push([e.slice(r),0]),t.length?t:void 0},tn=e=>{const{http:t,endpoint:r}=Ue(e.
traits??{}),[s,n]=t?.[1].split("?")??[];return[t?.[0],s,n?[...new URLSearchParams(n)]:[],s?en(s):void 0,r?.[0]]},rn={request:{
memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},wr=e=>e[Sr]??=tn(e),Tr=(e,t,r)=>{
if(!t.length)return;const s=e.getSchema(),n=[3,s[1],s[2],e.getMergedTraits(),t,r],i=s[6],a=i&&t.reduce((u,g)=>u+(s[4].indexOf(
g)<i?1:0),0);return a&&(n[6]=a),n};var _r=class{serdeContext;setSerdeContext(e){this.serdeContext=e}},sn=class extends _r{options;compositeErrorRegistry;constructor(e){
super(),this.options=e,this.compositeErrorRegistry=new W.t(e.defaultNamespace);for(const t of e.errorTypeRegistries??[])
this.compositeErrorRegistry.copyFrom(t)}getRequestType(){return D.t}getResponseType(){return v.d}setSerdeContext(e){this.
serdeContext=e,this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().
setSerdeContext(e)}updateServiceEndpoint(e,t){if("url"in t){e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.
url.port?Number(t.url.port):void 0,e.path=t.url.pathname,e.fragment=t.url.hash||void 0,e.username=t.url.username||void 0,
e.password=t.url.password||void 0,e.query||(e.query={});for(const[r,s]of t.url.searchParams.entries())e.query[r]=s;if(t.
headers)for(const r in t.headers)(0,B.r)(t.headers,r)&&(e.headers[r]=t.headers[r].join(", "));return e}else{if(e.protocol=
t.protocol,e.hostname=t.hostname,e.port=t.port?Number(t.port):void 0,e.path=t.path,e.query={...t.query},t.headers)for(const r in t.
headers)(0,B.r)(t.headers,r)&&(e.headers[r]=t.headers[r]);return e}}setHostPrefix(e,t,r,s=wr(t)){if(this.serdeContext?.disableHostPrefix)
return;const n=s[4];if(typeof n!="string")return;let i=n;for(const[a,[,u]]of Gt.of(t.input).getHttpBindings().request.memberBindings){
if(!(u>>17&1))continue;const g=r[a];if(typeof g!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a\
 string as hostLabel.`);i=i.replace(`{${a}}`,g)}if(e.hostname=i+e.hostname,!Q(e.hostname))throw new Error(`[${e.hostname}\
] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-reque\
stid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,t,r){const s=[-3,"","Error",0,[],[],0];let n;for(const i of r)for(const a of t)try{a==="*"?
n=i.getSchema(e):n=i.getSchema(a+"#"+e);const u=i.getErrorCtor(n);if(u)return[n,u,"modeled"];{const g=i.getBaseException();
if(g){const w=i.getErrorCtor(g);if(w)return[n,w,"synthetic"]}}}catch{}for(const i of r){const a=i.getBaseException();if(a){
const u=i.getErrorCtor(a);if(u)return[a,u,"synthetic"]}}return[s,Error,"native"]}async serializeEventStream({eventStream:e,
requestSchema:t,initialRequest:r}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,
initialRequest:r})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r}){return(await this.
loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r})}async loadEventStreamCapability(){
const{EventStreamSerde:e,eventStreamSerdeProvider:t}=await Promise.all([_.e(3655),_.e(1393)]).then(_.bind(_,1393));return new e(
{marshaller:this.resolveEventStreamMarshaller(t),serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.
serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,r,s,n){
return[]}getEventStreamMarshaller(){const e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core \
- HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
const t=this.serdeContext;return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}};function nn(e,t){
if(t.timestampFormat.useTrait){const a=e.getSchema();if(a===5||a===6||a===7)return a}const{httpLabel:r,httpPrefixHeaders:s,
httpHeader:n,httpQuery:i}=e.getMergedTraits();return(t.httpBindings?typeof s=="string"||n?6:i||r?5:void 0:void 0)??t.timestampFormat.
default}const on=e=>(e.logger&&e.logger.constructor?.name!=="NoOpLogger"&&e.requestHandler?.updateHttpClientConfig?.(Symbol.
for("logger"),e.logger),e.defaultSocketTimeout&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSo\
cketTimeout"),e.defaultSocketTimeout),{setHttpHandler(t){e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,r){
e.requestHandler?.updateHttpClientConfig(t,r)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}),an=e=>({
requestHandler:e.httpHandler()}),br="content-length";function cn(e){return t=>async r=>{const s=r.request;if(D.t.isInstance(
s)){const{body:n,headers:i}=s;if(n&&Object.keys(i).map(a=>a.toLowerCase()).indexOf(br)===-1)try{const a=e(n);a!=null&&(s.
headers={...s.headers,[br]:String(a)})}catch{}}return t({...r,request:s})}}const un={step:"build",tags:["SET_CONTENT_LEN\
GTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},dn=e=>({applyToStack:t=>{t.add(cn(e.bodyLengthChecker),
un)}});function ln(e){return e}const fn=e=>t=>async r=>{if(!D.t.isInstance(r.request))return t(r);const{request:s}=r,{handlerProtocol:n=""}=e.
requestHandler.metadata||{};if(n.indexOf("h2")>=0&&!s.headers[":authority"])delete s.headers.host,s.headers[":authority"]=
s.hostname+(s.port?":"+s.port:"");else if(!s.headers.host){let i=s.hostname;s.port!=null&&(i+=`:${s.port}`),s.headers.host=
i}return t(r)},hn={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},mn=e=>({applyToStack:t=>{
t.add(fn(e),hn)}}),gn=()=>(e,t)=>async r=>{try{const s=await e(r),{clientName:n,commandName:i,logger:a,dynamoDbDocumentClientOptions:u={}}=t,
{overrideInputFilterSensitiveLog:g,overrideOutputFilterSensitiveLog:w}=u,L=g??t.inputFilterSensitiveLog,S=w??t.outputFilterSensitiveLog,
{$metadata:b,...N}=s.output;return a?.info?.({clientName:n,commandName:i,input:L(r.input),output:S(N),metadata:b}),s}catch(s){
const{clientName:n,commandName:i,logger:a,dynamoDbDocumentClientOptions:u={}}=t,{overrideInputFilterSensitiveLog:g}=u,w=g??
t.inputFilterSensitiveLog;throw a?.error?.({clientName:n,commandName:i,input:w(r.input),error:s,metadata:s.$metadata}),s}},
pn={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},yn=e=>({applyToStack:t=>{t.add(gn(),pn)}}),En={
step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"\
low"},Me={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.
for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACES\
TATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},Xt=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??
"");Xt||(globalThis.awslambda=globalThis.awslambda||{});var Ar=class{static PROTECTED_KEYS=Me;isProtectedKey(e){return Object.
values(Me).includes(e)}getRequestId(){return this.get(Me.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(Me.X_RAY_TRACE_ID)}getTenantId(){
return this.get(Me.TENANT_ID)}getTraceparent(){return this.get(Me.TRACEPARENT)}getTracestate(){return this.get(Me.TRACESTATE)}getBaggage(){
return this.get(Me.BAGGAGE)}},Sn=class extends Ar{currentContext;getContext(){return this.currentContext}hasContext(){return this.
currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Canno\
t modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
t}run(e,t){return this.currentContext=e,t()}},wn=class ls extends Ar{als;static async create(){const t=new ls;return t.als=
new(await Promise.resolve().then(_.t.bind(_,6698,19))).AsyncLocalStorage,t}getContext(){return this.als.getStore()}hasContext(){
return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(
`Cannot modify protected Lambda context field: ${String(t)}`);const s=this.als.getStore();if(!s)throw new Error("No cont\
ext available");s[t]=r}run(t,r){return this.als.run(t,r)}},Ct;(function(e){let t=null;async function r(s){return t||(t=(async()=>{
const n=s===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await wn.create():new Sn;return!Xt&&globalThis.awslambda?.InvokeStore?
globalThis.awslambda.InvokeStore:(!Xt&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=n),n)})()),t}e.getInstanceAsync=
r,e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(Ct||(Ct={}));const Tn="AWS_LAMBDA_FUNCTION_NA\
ME",_n="_X_AMZN_TRACE_ID",Qt="X-Amzn-Trace-Id",Jt="traceparent",Cr="tracestate",Rr="baggage",bn=()=>e=>async t=>{const{request:r}=t;
if(!D.t.isInstance(r))return e(t);let s;{const n=Object.keys(r.headers??{}).find(i=>i.toLowerCase()===Qt.toLowerCase())??
Qt;if(!r.headers.hasOwnProperty(n)){const i=process.env[Tn],a=process.env[_n];s??=await Ct.getInstanceAsync();const u=s?.
getXRayTraceId()??a,g=w=>typeof w=="string"&&w.length>0;g(i)&&g(u)&&(r.headers[Qt]=u)}}if(An(r.headers),!r.headers[Jt]){
const n=(s??=await Ct.getInstanceAsync())?.getTraceparent?.();if(n){r.headers[Jt]=n;const i=s?.getTracestate?.();i&&(r.headers[Cr]=
i);const a=s?.getBaggage?.();a&&(r.headers[Rr]=a)}}return e(t)};function An(e){for(const t of Object.keys(e)){const r=t.
toLowerCase();t!==r&&(r===Jt||r===Cr||r===Rr)&&(e[r]=e[t],delete e[t])}}const Cn=e=>({applyToStack:t=>{t.add(bn(),En)}}),
Rn=(e,t)=>{if(!t||t.length===0)return e;const r=[];for(const s of t)for(const n of e)n.schemeId.split("#")[1]===s&&r.push(
n);for(const s of e)r.find(({schemeId:n})=>n===s.schemeId)||r.push(s);return r};function vn(e){const t=new Map;for(const r of e)
t.set(r.schemeId,r);return t}const On=(e,t)=>(r,s)=>async n=>{const i=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(
e,s,n.input)),a=e.authSchemePreference?await e.authSchemePreference():[],u=Rn(i,a),g=vn(e.httpAuthSchemes),w=H(s),L=[];for(const S of u){
const b=g.get(S.schemeId);if(!b){L.push(`HttpAuthScheme \`${S.schemeId}\` was not enabled for this service.`);continue}const N=b.
identityProvider(await t.identityProviderConfigProvider(e));if(!N){L.push(`HttpAuthScheme \`${S.schemeId}\` did not have \
an IdentityProvider configured.`);continue}const{identityProperties:X={},signingProperties:F={}}=S.propertiesExtractor?.(
e,s)||{};S.identityProperties=Object.assign(S.identityProperties||{},X),S.signingProperties=Object.assign(S.signingProperties||
{},F),w.selectedHttpAuthScheme={httpAuthOption:S,identity:await N(S.identityProperties),signer:b.signer};break}if(!w.selectedHttpAuthScheme)
throw new Error(L.join(`
`));return r(n)},Nn={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"be\
fore",toMiddleware:"endpointV2Middleware"},In=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({
applyToStack:s=>{s.addRelativeTo(On(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),Nn)}}),Dn=e=>t=>{
throw t},Mn=(e,t)=>{},Pn=e=>(t,r)=>async s=>{if(!D.t.isInstance(s.request))return t(s);const n=H(r).selectedHttpAuthScheme;
if(!n)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:i={}},
identity:a,signer:u}=n,g=await t({...s,request:await u.sign(s.request,a,i)}).catch((u.errorHandler||Dn)(i));return(u.successHandler||
Mn)(g.response,i),g},vr={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddl\
eware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},xn=e=>({applyToStack:t=>{
t.addRelativeTo(Pn(e),vr)}}),ze=e=>{if(typeof e=="function")return e;const t=Promise.resolve(e);return()=>t};var $n=class{authSchemes=new Map;constructor(e){
for(const t in e){if(!(0,B.r)(e,t))continue;const r=e[t];r!==void 0&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.
authSchemes.get(e)}};const kn=(e=>function(r){return Or(r)&&r.expiration.getTime()-Date.now()<e})(3e5),Or=e=>e.expiration!==
void 0,Ln=(e,t,r)=>{if(e===void 0)return;const s=typeof e!="function"?async()=>Promise.resolve(e):e;let n,i,a,u=!1;const g=async w=>{
i||(i=s(w));try{n=await i,a=!0,u=!1}finally{i=void 0}return n};return t===void 0?async w=>((!a||w?.forceRefresh)&&(n=await g(
w)),n):async w=>((!a||w?.forceRefresh)&&(n=await g(w)),u?n:r(n)?(t(n)&&await g(w),n):(u=!0,n))};function Un(e){return e===
void 0?!0:typeof e=="string"&&e.length<=50}function Fn(e){const t=ze(e.userAgentAppId??void 0),{customUserAgent:r}=e;return Object.
assign(e,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{const s=await t();if(!Un(s)){const n=e.logger?.
constructor?.name==="NoOpLogger"||!e.logger?console:e.logger;typeof s!="string"?n?.warn("userAgentAppId must be a string\
 or undefined."):s.length>50&&n?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return s}})}
let Bn={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-e\
ast-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{
"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"\
Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacifi\
c (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap\
-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southea\
st-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"\
Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia \
Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global r\
egion"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{
description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stoc\
kholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{
description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East\
 (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-\
east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"\
us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api\
.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beij\
ing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"\
api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws\
-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws\
-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"\
aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"a\
ws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"\
aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"\
aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB We\
st"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"\
eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{
"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-\
f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"\
aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"\
aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},
{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"\
aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"\
aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovC\
loud (US-West)"}}}],version:"1.1"},Hn="";const zn=e=>{const{partitions:t}=Bn;for(const s of t){const{regions:n,outputs:i}=s;
for(const[a,u]of Object.entries(n))if(a===e)return{...i,...u}}for(const s of t){const{regionRegex:n,outputs:i}=s;if(new RegExp(
n).test(e))return{...i}}const r=t.find(s=>s.id==="aws");if(!r)throw new Error("Provided region was not found in the part\
ition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}},Wn=()=>Hn,jn=e=>e?.body instanceof
f.Readable||typeof ReadableStream<"u"&&e?.body instanceof ReadableStream,Vn=["BandwidthLimitExceeded","EC2ThrottledExcep\
tion","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded",
"RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooMa\
nyRequestsException","TransactionInProgressException"],Kn=["TimeoutError","RequestTimeout","RequestTimeoutException"],Gn=[
500,502,503,504],Xn=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],Qn=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_\
AGAIN"],Jn=e=>e?.$retryable!==void 0,Yn=e=>e.$metadata?.clockSkewCorrected,qn=e=>{const t=new Set(["Failed to fetch","Ne\
tworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network req\
uest failed"]);return e&&e instanceof TypeError?t.has(e.message):!1},Nr=e=>e.$metadata?.httpStatusCode===429||Vn.includes(
e.name)||e.$retryable?.throttling==!0,Yt=(e,t=0)=>e?.name!=="AbortError"&&(Jn(e)||Yn(e)||e.name==="InvalidSignatureExcep\
tion"&&e.message?.includes("Signature expired")||Kn.includes(e.name)||Xn.includes(e?.code||"")||Qn.includes(e?.code||"")||
Gn.includes(e.$metadata?.httpStatusCode||0)||qn(e)||ei(e)||e.cause!==void 0&&t<=10&&Yt(e.cause,t+1)),Zn=e=>{if(e.$metadata?.
httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!Yt(e)}return!1};function ei(e){return e.
code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}const qt=(e,t)=>{if(!t)return e;let r=()=>{};
const s=new Promise((n,i)=>{const a=()=>i(ti());t.aborted?a():typeof t.addEventListener=="function"?(t.addEventListener(
"abort",a,{once:!0}),r=()=>t.removeEventListener("abort",a)):t.onabort=a});return Promise.race([e,s]).finally(r)},ti=()=>Object.
assign(new Error("Request aborted"),{name:"AbortError"}),ri=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="Abort\
Error",Ir=2e4,si="amz-sdk-invocation-id",ni="amz-sdk-request";function ii(e,t){if(v.d.isInstance(e))for(const r in e.headers){
if(!(0,B.r)(e.headers,r))continue;const s=r.toLowerCase();if(s==="retry-after"){const n=e.headers[r];let i=NaN;if(n.endsWith(
"GMT"))try{i=((0,v.u)(n).getTime()-Date.now())/1e3}catch(a){t?.trace?.("Failed to parse retry-after header"),t?.trace?.(
a)}else n.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?i=Number(n.match(/ GMT, ([\d.]+)$/)?.[1]):n.match(/^((\d+)|(\d+\.\d+))$/)?i=
Number(n):Date.parse(n)>=Date.now()&&(i=(Date.parse(n)-Date.now())/1e3);return isNaN(i)?void 0:new Date(Date.now()+i*1e3)}else if(s===
"x-amz-retry-after"){const n=e.headers[r],i=Number(n);if(isNaN(i)){t?.trace?.(`Failed to parse x-amz-retry-after=${n}`);
return}return new Date(Date.now()+i)}}}const oi=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e==
"string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`);function ai(e){return t=>(r,s)=>async n=>{let i=await t.
retryStrategy();const a=await t.maxAttempts(),u=s[M]?.abortSignal;if(ci(i)){i=i;const g=(s.partition_id??"")+(s.__retryLongPoll?
":longpoll":"");let w=await qt(i.acquireInitialRetryToken(g),u),L=new Error,S=0,b=0;const{request:N}=n,X=D.t.isInstance(
N);for(X&&(N.headers[si]=Er());;)try{X&&(N.headers[ni]=`attempt=${S+1}; max=${a}`);const{response:F,output:V}=await r(n);
return i.recordSuccess(w),V.$metadata.attempts=S+1,V.$metadata.totalRetryDelay=b,{response:F,output:V}}catch(F){const V=ui(
F,t.logger);if(L=oi(F),X&&e(N))throw(s.logger instanceof P?console:s.logger)?.warn("An error was encountered in a non-re\
tryable streaming request."),L;try{w=await qt(i.refreshRetryTokenForRetry(w,V),u)}catch(se){throw u?.aborted&&ri(se)?se:
(L.$metadata||(L.$metadata={}),L.$metadata.attempts=S+1,L.$metadata.totalRetryDelay=b,L)}S=w.getRetryCount();const re=w.
getRetryDelay();b+=(w?.$retryLog?.acquisitionDelay??0)+re,re>0&&await qt(new Promise(se=>setTimeout(se,re)),u)}}else return i=
i,i?.mode&&(s.userAgent=[...s.userAgent||[],["cfg/retry-mode",i.mode]]),i.retry(r,n)}}const ci=e=>typeof e.acquireInitialRetryToken<
"u"&&typeof e.refreshRetryTokenForRetry<"u"&&typeof e.recordSuccess<"u",ui=(e,t)=>{const r={error:e,errorType:di(e)},s=ii(
e.$response,t);return s&&(r.retryAfterHint=s),r},di=e=>Nr(e)?"THROTTLING":Yt(e)?"TRANSIENT":Zn(e)?"SERVER_ERROR":"CLIENT\
_ERROR",li={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function fi(e){const t=ai(
e);return r=>({applyToStack:s=>{s.add(t(r),li)}})}var hi=class fs{static setTimeoutFn=(t,r)=>setTimeout(t,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){
this.beta=t?.beta??.7,this.minCapacity=t?.minCapacity??1,this.minFillRate=t?.minFillRate??.5,this.scaleConstant=t?.scaleConstant??
.4,this.smooth=t?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.
getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.
acquireTokenBucket(1)}updateClientSendingRate(t){let r;this.updateMeasuredRate();const s=t;if(s?.errorType==="THROTTLING"||
Nr(s?.error??t)){const i=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=i,
this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(i),this.enableTokenBucket()}else
this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());const n=Math.min(r,2*this.measuredTxRate);
this.updateTokenBucketRate(n)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){if(this.enabled){
for(this.refillTokenBucket();t>this.availableTokens;){const r=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(
s=>fs.setTimeoutFn(s,r)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-t}}refillTokenBucket(){const t=this.
getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}const r=(t-this.lastTimestamp)*this.fillRate;
this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=t}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){return this.getPrecise(
t*this.beta)}cubicSuccess(t){return this.getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,
3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(t){this.refillTokenBucket(),this.fillRate=
Math.max(t,this.minFillRate),this.maxCapacity=Math.max(t,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){const t=this.getCurrentTimeInSeconds(),r=Math.floor(t*2)/2;if(this.requestCount++,
r>this.lastTxRateBucket){const s=this.requestCount/(r-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(s*this.
smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=r}}getPrecise(t){return parseFloat(
t.toFixed(8))}},Pe=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){
return 5}static modifiedCostType(){return"THROTTLING"}},mi=class{x=Pe.delay();computeNextBackoffDelay(e){const t=Math.random()*
Math.min(this.x*2**e,Ir);return Math.floor(t)}setDelayBase(e){this.x=e}},Dr=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,t,r,s){
this.delay=e,this.count=t,this.cost=r,this.longPoll=s}getRetryCount(){return this.count}getRetryDelay(){return Math.min(
Ir,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}},xe;(function(e){e.STANDARD="standard",
e.ADAPTIVE="adaptive"})(xe||(xe={}));const Mr=xe.STANDARD,Rt={incompatible:1,attempts:2,capacity:3};var Zt=class{mode=xe.
STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){typeof e=="number"?this.maxAttemptsProvider=
async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>3,this.baseDelay??=Pe.
delay(),this.retryBackoffStrategy??=new mi}async acquireInitialRetryToken(e){return new Dr(Pe.delay(),0,void 0,e.includes(
":longpoll"))}async refreshRetryTokenForRetry(e,t){const r=await this.getMaxAttempts(),s=this.retryCode(e,t,r),n=s===0,i=e.
isLongPoll?.();if(n||i){const a=t.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?Pe.throttlingDelay():
this.baseDelay);const u=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let g=u;if(t.retryAfterHint instanceof
Date&&(g=Math.max(u,Math.min(t.retryAfterHint.getTime()-Date.now(),u+5e3))),n){const w=this.getCapacityCost(a);this.capacity-=
w;const L=new Dr(0,e.getRetryCount()+1,w,e.isLongPoll?.()??!1);return await new Promise(S=>setTimeout(S,g)),L.$retryLog.
acquisitionDelay=g,L}else{const w=s===Rt.capacity&&i?g:0;w>0&&await new Promise(L=>setTimeout(L,w))}}throw new Error("No\
 retry token available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){
return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.
maxAttemptsProvider()}catch{return console.warn("Max attempts provider could not resolve. Using default of 3"),3}}retryCode(e,t,r){
const s=e.getRetryCount()+1,n=this.isRetryableError(t.errorType)?0:Rt.incompatible,i=s<r?0:Rt.attempts,a=this.capacity>=
this.getCapacityCost(t.errorType)?0:Rt.capacity;return n||i||a}getCapacityCost(e){return e===Pe.modifiedCostType()?Pe.throttlingCost():
Pe.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}},gi=class{mode=xe.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){
const{rateLimiter:r}=t??{};this.rateLimiter=r??new hi,this.standardRetryStrategy=t?new Zt({maxAttempts:typeof e=="number"?
e:3,...t}):new Zt(e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(
e);return await this.rateLimiter.getSendToken(),t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(
t);const r=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t);return await this.rateLimiter.getSendToken(),
r}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};const Pr="AWS_MAX_ATTEMPTS",xr="max_attempts",pi={environmentVariableSelector:e=>{
const t=e[Pr];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))throw new Error(`Environment variable ${Pr} mast be a \
number, got "${t}"`);return r},configFileSelector:e=>{const t=e[xr];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))
throw new Error(`Shared config file entry ${xr} mast be a number, got "${t}"`);return r},default:3},yi=(e,t)=>{const{retryStrategy:r,
retryMode:s}=e,{defaultMaxAttempts:n=3,defaultBaseDelay:i=Pe.delay()}=t??{},a=q(e.maxAttempts??n);let u=r?Promise.resolve(
r):void 0;const g=async()=>{const w=await a();return await q(s)()===xe.ADAPTIVE?new gi(a,{maxAttempts:w,baseDelay:i}):new Zt(
{maxAttempts:w,baseDelay:i})};return Object.assign(e,{maxAttempts:a,retryStrategy:()=>u??=g()})},Ei="AWS_RETRY_MODE",Si="\
retry_mode",wi={environmentVariableSelector:e=>e[Ei],configFileSelector:e=>e[Si],default:Mr},Ti=fi(jn),_i=/\d{12}\.ddb/;
async function bi(e,t,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&o(e,"PROTOCOL_RPC_V2_CBOR","M"),typeof t.
retryStrategy=="function"){const n=await t.retryStrategy();if(typeof n.mode=="string")switch(n.mode){case xe.ADAPTIVE:o(
e,"RETRY_MODE_ADAPTIVE","F");break;case xe.STANDARD:o(e,"RETRY_MODE_STANDARD","E")}}if(typeof t.accountIdEndpointMode=="\
function"){const n=e.endpointV2;switch(String(n?.url?.hostname).match(_i)&&o(e,"ACCOUNT_ID_ENDPOINT","O"),await t.accountIdEndpointMode?.()){case"\
disabled":o(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":o(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"requ\
ired":o(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const s=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(s?.$source){const n=s;
n.accountId&&o(e,"RESOLVED_ACCOUNT_ID","T");for(const[i,a]of Object.entries(n.$source??{}))o(e,i,a)}}const $r="user-agen\
t",kr="x-amz-user-agent",Ai=/[^!$%&'*+\-.^_`|~\w]/g,Ci=/[^!$%&'*+\-.^_`|~\w#]/g,Ri=1024;function vi(e){let t="";for(const r in e){
const s=e[r];if(t.length+s.length+1<=Ri){t.length?t+=","+s:t+=s;continue}break}return t}const Oi=e=>(t,r)=>async s=>{const{
request:n}=s;if(!D.t.isInstance(n))return t(s);const{headers:i}=n,a=r?.userAgent?.map(vt)||[],u=(await e.defaultUserAgentProvider()).
map(vt);await bi(r,e,s);const g=r;u.push(`m/${vi(Object.assign({},r.__smithy_context?.features,g.__aws_sdk_context?.features))}`);
const w=e?.customUserAgent?.map(vt)||[],L=await e.userAgentAppId();L&&u.push(vt(["app",`${L}`]));const S=Wn(),b=(S?[S]:[]).
concat([...u,...a,...w]).join(" "),N=[...u.filter(X=>X.startsWith("aws-sdk-")),...w].join(" ");return e.runtime!=="brows\
er"?(N&&(i[kr]=i["x-amz-user-agent"]?`${i[$r]} ${N}`:N),i[$r]=b):i[kr]=b,t({...s,request:n})},vt=e=>{const t=e[0].split(
"/").map(a=>a.replace(Ai,"-")).join("/"),r=e[1]?.replace(Ci,"-"),s=t.indexOf("/"),n=t.substring(0,s);let i=t.substring(s+
1);return n==="api"&&(i=i.toLowerCase()),[n,i,r].filter(a=>a&&a.length>0).reduce((a,u,g)=>{switch(g){case 0:return u;case 1:
return`${a}/${u}`;default:return`${a}#${u}`}},"")},Ni={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["\
SET_USER_AGENT","USER_AGENT"],override:!0},Ii=e=>({applyToStack:t=>{t.add(Oi(e),Ni)}}),Di=()=>{for(const e of["deno","bu\
n","llrt"])if(h.versions[e])return[`md/${e}`,h.versions[e]];return["md/nodejs",h.versions.node]},Mi={isCrtAvailable:!1},
Pi=()=>Mi.isCrtAvailable?["md/crt-avail"]:null,xi=({serviceId:e,clientVersion:t})=>{const r=Di();return async s=>{const n=[
["aws-sdk-js",t],["ua","2.1"],[`os/${(0,m.platform)()}`,(0,m.release)()],["lang/js"],r],i=Pi();i&&n.push(i),e&&n.push([`\
api/${e}`,t]),h.env.AWS_EXECUTION_ENV&&n.push([`exec-env/${h.env.AWS_EXECUTION_ENV}`]);const a=await s?.userAgentAppId?.();
return a?[...n,[`app/${a}`]]:[...n]}},$i="AWS_SDK_UA_APP_ID",ki="sdk-ua-app-id",Li={environmentVariableSelector:e=>e[$i],
configFileSelector:e=>e.sdk_ua_app_id??e[ki],default:void 0},Lr=(e,t=!1)=>{if(t){for(const r of e.split("."))if(!Lr(r))return!1;
return!0}return!(!ee(e)||e.length<3||e.length>63||e!==e.toLowerCase()||lr(e))},Ur=":",Ui="/",Fr={isVirtualHostableS3Bucket:Lr,
parseArn:e=>{const t=e.split(Ur);if(t.length<6)return null;const[r,s,n,i,a,...u]=t;return r!=="arn"||s===""||n===""||u.join(
Ur)===""?null:{partition:s,service:n,region:i,accountId:a,resourceId:u.map(g=>g.split(Ui)).flat()}},partition:zn};Wt.aws=
Fr;const Fi=e=>({setRegion(t){e.region=t},region(){return e.region}}),Bi=e=>({region:e.region()}),Br=e=>v.d.isInstance(e)?
e.headers?.date??e.headers?.Date:void 0,Hr=e=>v.d.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,zr=e=>new Date(Date.
now()+e),Wr=(e,t,r,s)=>{if(s!==void 0)return t;const n=Date.parse(e);if(Number.isNaN(n))return t;const i=Date.now();return r!==
void 0&&i-r>9e5?t:n-i},lt=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return t},
Hi=e=>e.context?.[M]?.eventStream?.output===!0,jr=async e=>{const t=lt("context",e.context),r=lt("config",e.config),s=t.
endpointV2?.properties?.authSchemes?.[0];return{config:r,signer:await lt("signer",r.signer)(s),signingRegion:e?.signingRegion,
signingRegionSet:e?.signingRegionSet,signingName:e?.signingName}};var zi=class{async sign(e,t,r){if(!D.t.isInstance(e))throw new Error(
"The request is not an instance of `HttpRequest` and cannot be signed");const s=await jr(r),{config:n,signer:i}=s;let{signingRegion:a,
signingName:u}=s;const g=r.context;if(g?.authSchemes?.length??!1){const[S,b]=g.authSchemes;S?.name==="sigv4a"&&b?.name===
"sigv4"&&(a=b?.signingRegion??a,u=b?.signingName??u)}const w=await n.disableClockSkewCorrection?.()===!0;r._disableClockSkewCorrection=
w;const L=w||Hi(r);return r._skipClockSkewSampling=L,L||(r._preRequestSystemClockOffset=n.systemClockOffset,r._requestSentAt=
Date.now()),await i.sign(e,{signingDate:w?new Date:zr(n.systemClockOffset),signingRegion:a,signingService:u})}errorHandler(e){
return t=>{const r=t;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const s=r.ServerTime??Br(r.$response);
if(s){const n=lt("config",e.config),i=e._preRequestSystemClockOffset,a=e._requestSentAt,u=Hr(r.$response),g=Wr(s,n.systemClockOffset,
a,u);n.systemClockOffset=g,Math.abs(g)>=24e4&&(g!==i||i!==void 0&&i!==g)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}
throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;const r=Br(e);if(r){const s=lt(
"config",t.config),n=t._requestSentAt,i=Hr(e);s.systemClockOffset=Wr(r,s.systemClockOffset,n,i)}}};const Vr=e=>typeof e==
"string"&&e.length>0?e.split(",").map(t=>t.trim()):[],Wi=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,
Kr="AWS_AUTH_SCHEME_PREFERENCE",Gr="auth_scheme_preference",ji={environmentVariableSelector:(e,t)=>{if(t?.signingName&&Wi(
t.signingName)in e)return["httpBearerAuth"];if(Kr in e)return Vr(e[Kr])},configFileSelector:e=>{if(Gr in e)return Vr(e[Gr])},
default:[]};var Vi=class{format(e){const t=[];for(const n in e){if(!(0,B.r)(e,n))continue;const i=(0,W.r)(n);t.push(Uint8Array.
from([i.byteLength]),i,this.formatHeaderValue(e[n]))}const r=new Uint8Array(t.reduce((n,i)=>n+i.byteLength,0));let s=0;for(const n of t)
r.set(n,s),s+=n.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:
1]);case"byte":return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));return t.setUint8(
0,3),t.setInt16(1,e.value,!1),new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(
0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer);case"long":const s=new Uint8Array(9);return s[0]=5,s.set(e.value.
bytes,1),s;case"binary":const n=new DataView(new ArrayBuffer(3+e.value.byteLength));n.setUint8(0,6),n.setUint16(1,e.value.
byteLength,!1);const i=new Uint8Array(n.buffer);return i.set(e.value,3),i;case"string":const a=(0,W.r)(e.value),u=new DataView(
new ArrayBuffer(3+a.byteLength));u.setUint8(0,7),u.setUint16(1,a.byteLength,!1);const g=new Uint8Array(u.buffer);return g.
set(a,3),g;case"timestamp":const w=new Uint8Array(9);return w[0]=8,w.set(Gi.fromNumber(e.value.valueOf()).bytes,1),w;case"\
uuid":if(!Ki.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);const L=new Uint8Array(17);return L[0]=9,
L.set((0,B.t)(e.value.replace(/-/g,"")),1),L}}},Xr;(function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",
e[e.byte=2]="byte",e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=
7]="string",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"})(Xr||(Xr={}));const Ki=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Gi=class hs{bytes;constructor(t){if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 b\
ytes")}static fromNumber(t){if(t>9223372036854776e3||t<-9223372036854776e3)throw new Error(`${t} is too large (or, if ne\
gative, too small) to represent as an Int64`);const r=new Uint8Array(8);for(let s=7,n=Math.abs(Math.round(t));s>-1&&n>0;s--,
n/=256)r[s]=n;return t<0&&Qr(r),new hs(r)}valueOf(){const t=this.bytes.slice(0),r=t[0]&128;return r&&Qr(t),parseInt((0,B.
n)(t),16)*(r?-1:1)}toString(){return String(this.valueOf())}};function Qr(e){for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>
-1&&(e[t]++,e[t]===0);t--);}const Xi="X-Amz-Algorithm",Qi="X-Amz-Credential",Jr="X-Amz-Date",Ji="X-Amz-SignedHeaders",Yi="\
X-Amz-Expires",Yr="X-Amz-Signature",qr="X-Amz-Security-Token",Zr="authorization",es=Jr.toLowerCase(),qi=[Zr,es,"date"];Yr.
toLowerCase();const Zi="x-amz-content-sha256",eo=qr.toLowerCase(),to={authorization:!0,"cache-control":!0,connection:!0,
expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,
"user-agent":!0,"x-amzn-trace-id":!0},ro=/^proxy-/,so=/^sec-/,er="AWS4-HMAC-SHA256",no="AWS4-HMAC-SHA256-PAYLOAD",io="UN\
SIGNED-PAYLOAD",ts="aws4_request",oo=({query:e={}})=>{const t=[],r={};for(const s in e){if(!(0,B.r)(e,s)||s.toLowerCase()===
"x-amz-signature")continue;const n=(0,v.n)(s);t.push(n);const i=e[s];typeof i=="string"?r[n]=`${n}=${(0,v.n)(i)}`:Array.
isArray(i)&&(r[n]=i.slice(0).reduce((a,u)=>a.concat([`${n}=${(0,v.n)(u)}`]),[]).sort().join("&"))}return t.sort().map(s=>r[s]).
filter(s=>s).join("&")},ao=e=>co(e).toISOString().replace(/\.\d{3}Z$/,"Z"),co=e=>typeof e=="number"?new Date(e*1e3):typeof e==
"string"?Number(e)?new Date(Number(e)*1e3):new Date(e):e;var uo=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum:e,credentials:t,region:r,service:s,sha256:n,uriEscapePath:i=!0}){this.service=s,this.sha256=n,this.uriEscapePath=
i,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=q(r),this.credentialProvider=q(t)}createCanonicalRequest(e,t,r){
const s=Object.keys(t).sort();return`${e.method}
${this.getCanonicalPath(e)}
${oo(e)}
${s.map(n=>`${n}:${t[n]}`).join(`
`)}

${s.join(";")}
${r}`}async createStringToSign(e,t,r,s){const n=new this.sha256;n.update(Ee(r));const i=await n.digest();return`${s}
${e}
${t}
${(0,B.n)(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[];for(const s of e.split("/"))s?.length!==0&&s!==
"."&&(s===".."?t.pop():t.push(s));const r=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":
""}`;return(0,v.n)(r).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!=
"string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=ao(
e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().
join(";")}};const Ot={},tr=[],rr=(e,t,r)=>`${e}/${t}/${r}/${ts}`,lo=async(e,t,r,s,n)=>{const i=await rs(e,t.secretAccessKey,
t.accessKeyId),a=`${r}:${s}:${n}:${(0,B.n)(i)}:${t.sessionToken}`;if(a in Ot)return Ot[a];for(tr.push(a);tr.length>50;)delete Ot[tr.
shift()];let u=`AWS4${t.secretAccessKey}`;for(const g of[r,s,n,ts])u=await rs(e,u,g);return Ot[a]=u},rs=(e,t,r)=>{const s=new e(
t);return s.update(Ee(r)),s.digest()},ss=({headers:e},t,r)=>{const s={};for(const n of Object.keys(e).sort()){if(e[n]==null)
continue;const i=n.toLowerCase();((0,B.r)(to,i)||t?.has(i)||ro.test(i)||so.test(i))&&(!r||r&&!r.has(i))||(i==="__proto__"&&
At(s),s[i]=e[n].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return s},sr=async({headers:e,body:t},r)=>{
for(const s in e)if((0,B.r)(e,s)&&s.toLowerCase()==="x-amz-content-sha256")return e[s];if(t==null)return"e3b0c44298fc1c1\
49afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof t=="string"||ArrayBuffer.isView(t)||(0,B.o)(t)){const s=new r;
return s.update(Ee(t)),(0,B.n)(await s.digest())}return io},fo=(e,t)=>{e=e.toLowerCase();for(const r in t)if((0,B.r)(t,r)&&
e===r.toLowerCase())return!0;return!1},ho=(e,t={})=>{const{headers:r,query:s={}}=D.t.clone(e);for(const n in r){if(!(0,B.
r)(r,n))continue;const i=n.toLowerCase();(i.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(i)||t.hoistableHeaders?.has(
i))&&(s[n]=r[n],delete r[n])}return{...e,headers:r,query:s}},ns=e=>{e=D.t.clone(e);for(const t in e.headers)(0,B.r)(e.headers,
t)&&qi.indexOf(t.toLowerCase())>-1&&delete e.headers[t];return e};var nr=class extends uo{headerFormatter=new Vi;constructor({
applyChecksum:e,credentials:t,region:r,service:s,sha256:n,uriEscapePath:i=!0}){super({applyChecksum:e,credentials:t,region:r,
service:s,sha256:n,uriEscapePath:i})}async presign(e,t={}){const{signingDate:r=new Date,expiresIn:s=3600,unsignableHeaders:n,
unhoistableHeaders:i,signableHeaders:a,hoistableHeaders:u,signingRegion:g,signingService:w}=t,L=await this.credentialProvider();
this.validateResolvedCredentials(L);const S=g??await this.regionProvider(),{longDate:b,shortDate:N}=this.formatDate(r);if(s>
604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the \
future");const X=rr(N,S,w??this.service),F=ho(ns(e),{unhoistableHeaders:i,hoistableHeaders:u});L.sessionToken&&(F.query[qr]=
L.sessionToken),F.query[Xi]=er,F.query[Qi]=`${L.accessKeyId}/${X}`,F.query[Jr]=b,F.query[Yi]=s.toString(10);const V=ss(F,
n,a);return F.query[Ji]=this.getCanonicalHeaderList(V),F.query[Yr]=await this.getSignature(b,X,this.getSigningKey(L,S,N,
w),this.createCanonicalRequest(F,V,await sr(e,this.sha256))),F}async sign(e,t){return typeof e=="string"?this.signString(
e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,
payload:t},{signingDate:r=new Date,priorSignature:s,signingRegion:n,signingService:i,eventStreamCredentials:a}){const u=n??
await this.regionProvider(),{shortDate:g,longDate:w}=this.formatDate(r),L=rr(g,u,i??this.service),S=await sr({headers:{},
body:t},this.sha256),b=new this.sha256;b.update(e);const N=(0,B.n)(await b.digest()),X=[no,w,L,s,N,S].join(`
`);return this.signString(X,{signingDate:r,signingRegion:u,signingService:i,eventStreamCredentials:a})}async signMessage(e,{
signingDate:t=new Date,signingRegion:r,signingService:s,eventStreamCredentials:n}){return this.signEvent({headers:this.headerFormatter.
format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:s,priorSignature:e.priorSignature,
eventStreamCredentials:n}).then(i=>({message:e.message,signature:i}))}async signString(e,{signingDate:t=new Date,signingRegion:r,
signingService:s,eventStreamCredentials:n}={}){const i=n??await this.credentialProvider();this.validateResolvedCredentials(
i);const a=r??await this.regionProvider(),{shortDate:u}=this.formatDate(t),g=new this.sha256(await this.getSigningKey(i,
a,u,s));return g.update(Ee(e)),(0,B.n)(await g.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,unsignableHeaders:s,
signingRegion:n,signingService:i}={}){const a=await this.credentialProvider();this.validateResolvedCredentials(a);const u=n??
await this.regionProvider(),g=ns(e),{longDate:w,shortDate:L}=this.formatDate(t),S=rr(L,u,i??this.service);g.headers[es]=
w,a.sessionToken&&(g.headers[eo]=a.sessionToken);const b=await sr(g,this.sha256);!fo("x-amz-content-sha256",g.headers)&&
this.applyChecksum&&(g.headers[Zi]=b);const N=ss(g,s,r),X=await this.getSignature(w,S,this.getSigningKey(a,u,L,i),this.createCanonicalRequest(
g,N,b));return g.headers[Zr]=`${er} Credential=${a.accessKeyId}/${S}, SignedHeaders=${this.getCanonicalHeaderList(N)}, S\
ignature=${X}`,g}async getSignature(e,t,r,s){const n=await this.createStringToSign(e,t,s,er),i=new this.sha256(await r);
return i.update(Ee(n)),(0,B.n)(await i.digest())}getSigningKey(e,t,r,s){return lo(this.sha256,e,r,t,s||this.service)}};const mo=e=>t=>{
let r=t.credentials,s=!!t.credentials,n;Object.defineProperty(t,"credentials",{set(w){w&&w!==r&&w!==n&&(s=!0),r=w;const L=po(
t,go(t,{credentials:r,credentialDefaultProvider:t.credentialDefaultProvider}));if(s&&!L.attributed){const S=typeof r=="o\
bject"&&r!==null;n=async b=>{const N=await L(b);return S&&(!N.$source||Object.keys(N.$source).length===0)?(0,z.t)(N,"CRE\
DENTIALS_CODE","e"):N},n.memoized=L.memoized,n.configBound=L.configBound,n.attributed=!0}else n=L},get(){return n},enumerable:!0,
configurable:!0}),t.credentials=r;const{signingEscapePath:i=!0,systemClockOffset:a=t.systemClockOffset||0,sha256:u}=t;let g;
return t.signer?g=ze(t.signer):t.regionInfoProvider?g=()=>ze(t.region)().then(async w=>[await t.regionInfoProvider(w,{useFipsEndpoint:await t.
useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},w]).then(([w,L])=>{const{signingRegion:S,signingService:b}=w;
t.signingRegion=t.signingRegion||S||L,t.signingName=t.signingName||b||t.serviceId;const N={...t,credentials:t.credentials,
region:t.signingRegion,service:t.signingName,sha256:u,uriEscapePath:i};return new(t.signerConstructor||nr)(N)}):g=async w=>{
w=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await ze(t.region)(),properties:{}},
w);const L=w.signingRegion,S=w.signingName;t.signingRegion=t.signingRegion||L,t.signingName=t.signingName||S||t.serviceId;
const b={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:u,uriEscapePath:i};return new(t.
signerConstructor||nr)(b)},Object.assign(t,{systemClockOffset:a,signingEscapePath:i,signer:g,disableClockSkewCorrection:ze(
t.disableClockSkewCorrection??e)})};function go(e,{credentials:t,credentialDefaultProvider:r}){let s;return t?t?.memoized?
s=t:s=Ln(t,kn,Or):r?s=ze(r(Object.assign({},e,{parentClientConfig:e}))):s=async()=>{throw new Error("@aws-sdk/core::reso\
lveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},s.memoized=!0,s}function po(e,t){
if(t.configBound)return t;const r=async s=>t({...s,callerClientConfig:e});return r.memoized=t.memoized,r.configBound=!0,
r}const yo="AWS_DISABLE_CLOCK_SKEW_CORRECTION",Eo="disable_clock_skew_correction",So=mo((0,R.t)({environmentVariableSelector:e=>me(
e,yo,ge.ENV),configFileSelector:e=>me(e,Eo,ge.CONFIG),default:!1}));var wo=class{queryCompat;errorRegistry;constructor(e=!1){
this.queryCompat=e}resolveRestContentType(e,t){const r=t.getMemberSchemas(),s=Object.values(r).find(n=>!!n.getMergedTraits().
httpPayload);if(s){const n=s.getMergedTraits().mediaType;return n||(s.isStringSchema()?"text/plain":s.isBlobSchema()?"ap\
plication/octet-stream":e)}else if(!t.isUnitSchema()&&Object.values(r).find(n=>{const{httpQuery:i,httpQueryParams:a,httpHeader:u,
httpLabel:g,httpPrefixHeaders:w}=n.getMergedTraits();return!i&&!a&&!u&&!g&&w===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,s,n,i){
let a=e;e.includes("#")&&([,a]=e.split("#"));const u={$metadata:n,$fault:r.statusCode<500?"client":"server"};if(!this.errorRegistry)
throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:i?.(this.errorRegistry,
a)??this.errorRegistry.getSchema(e),errorMetadata:u}}catch{s.message=s.message??s.Message??"UnknownError";const w=this.errorRegistry,
L=w.getBaseException();if(L){const N=w.getErrorCtor(L)??Error;throw this.decorateServiceException(Object.assign(new N({name:a}),
u),s)}const S=s,b=S?.message??S?.Message??S?.Error?.Message??S?.Error?.message;throw this.decorateServiceException(Object.
assign(new Error(b),{name:a},u),s)}}compose(e,t,r){let s=r;t.includes("#")&&([s]=t.split("#"));const n=W.t.for(s),i=W.t.
for("smithy.ts.sdk.synthetic."+r);e.copyFrom(n),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.
queryCompat){const r=e.Message??t.Message,s=at(e,t);r&&(s.message=r);const n=s.Error??{};n.Type=s.Error?.Type,n.Code=s.Error?.
Code,n.Message=s.Error?.message??s.Error?.Message??r,s.Error=n;const i=s.$metadata.requestId;return i&&(s.RequestId=i),s}
return at(e,t)}setQueryCompatError(e,t){const r=t.headers?.["x-amzn-query-error"];if(e!==void 0&&r!=null){const[s,n]=r.split(
";"),i=Object.keys(e),a={Code:s,Type:n};e.Code=s,e.Type=n;for(let u=0;u<i.length;u++){const g=i[u];a[g==="message"?"Mess\
age":g]=e[g]}delete a.__type,e.Error=a}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&
(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{return e.find(s=>De.of(s).getMergedTraits().
awsQueryError?.[0]===t)}}};const Te=64,is=32,To=2**53-1;var _o=class ht{digestLength=is;state=Int32Array.from(os);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const r=ht.normalizeKey(t);this.inner=new ht,
this.outer=new ht;const{inner:s,outer:n}=this,i=new Uint8Array(128);for(let a=0;a<Te;++a)i[a]=54^r[a],i[a+Te]=92^r[a];s.
update(i.subarray(0,Te)),n.update(i.subarray(Te))}}update(t){if(this.finished)throw new Error("Attempted to update an al\
ready finished HMAC.");if(this.inner){this.inner.update(t);return}const r=Ee(t);let s=0,{byteLength:n}=r;if(this.bytesHashed+=
n,this.bytesHashed*8>To)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;n>0;)this.buffer[this.bufferLength++]=
r[s++],n--,this.bufferLength===Te&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner:t,outer:r}=this;if(t&&
r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const s=t.digestSync();
return r.update(s),r.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(os),this.buffer=new Uint8Array(
64),this.bufferLength=0,this.bytesHashed=0}digestSync(){const t=this.state.slice(),r=this.buffer.slice();let s=this.bufferLength;
const n=this.bytesHashed*8,i=new DataView(r.buffer,r.byteOffset,r.byteLength);if(i.setUint8(s++,128),(s-1)%Te>=56){for(let u=s;u<
Te;++u)i.setUint8(u,0);this.hashBufferWith(t,r),s=0}for(let u=s;u<56;++u)i.setUint8(u,0);i.setUint32(56,Math.floor(n/4294967296),
!1),i.setUint32(60,n,!1),this.hashBufferWith(t,r);const a=new Uint8Array(is);for(let u=0;u<8;++u)a[u*4]=t[u]>>>24&255,a[u*
4+1]=t[u]>>>16&255,a[u*4+2]=t[u]>>>8&255,a[u*4+3]=t[u]>>>0&255;return a}static normalizeKey(t){const r=Ee(t);if(r.byteLength>
Te){const s=new ht;s.update(r);const n=s.digestSync(),i=new Uint8Array(Te);return i.set(n),i}if(r.byteLength<Te){const s=new Uint8Array(
Te);return s.set(r),s}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(t,r){const s=this.
w??=new Int32Array(64);let n=t[0],i=t[1],a=t[2],u=t[3],g=t[4],w=t[5],L=t[6],S=t[7];for(let b=0;b<Te;++b){if(b<16)s[b]=(r[b*
4]&255)<<24|(r[b*4+1]&255)<<16|(r[b*4+2]&255)<<8|r[b*4+3]&255;else{let F=s[b-2];const V=(F>>>17|F<<15)^(F>>>19|F<<13)^F>>>
10;F=s[b-15];const re=(F>>>7|F<<25)^(F>>>18|F<<14)^F>>>3;s[b]=(V+s[b-7]|0)+(re+s[b-16]|0)}const N=(((g>>>6|g<<26)^(g>>>11|
g<<21)^(g>>>25|g<<7))+(g&w^~g&L)|0)+(S+(bo[b]+s[b]|0)|0)|0,X=((n>>>2|n<<30)^(n>>>13|n<<19)^(n>>>22|n<<10))+(n&i^n&a^i&a)|
0;S=L,L=w,w=g,g=u+N|0,u=a,a=i,i=n,n=N+X|0}t[0]+=n,t[1]+=i,t[2]+=a,t[3]+=u,t[4]+=g,t[5]+=w,t[6]+=L,t[7]+=S}};const os=new Int32Array(
[1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),bo=new Int32Array([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,
2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,
430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Ao=(()=>{try{return(0,U.createHash)("sha256"),!0}catch{return!1}})()?Co():
_o;function Co(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(t){this.secret=t,this.isHmac=!!t,
this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.");
this.hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.digest()):t=this.hash.copy().digest(),
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,U.createHmac)("sha256",Ro(this.secret)):(0,U.createHash)("sha256")}}}function Ro(e){return typeof e=="string"?
e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}}),9576:((ce,Y,_)=>{_.d(Y,{n:()=>W,
r:()=>B,t:()=>D});var z=_(8538);const B=v=>{const R=(0,z.a)(v,"utf8");return new Uint8Array(R.buffer,R.byteOffset,R.byteLength/
Uint8Array.BYTES_PER_ELEMENT)},W=v=>{if(typeof v=="string")return v;if(typeof v!="object"||typeof v.byteOffset!="number"||
typeof v.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Arr\
ay.");return(0,z.i)(v.buffer,v.byteOffset,v.byteLength).toString("utf8")};var D=class $e{namespace;schemas;exceptions;static registries=new Map;constructor(R,U=new Map,p=new Map){
this.namespace=R,this.schemas=U,this.exceptions=p,$e.registries.has(R)||$e.registries.set(R,this)}static for(R){return $e.
registries.get(R)??new $e(R)}copyFrom(R){const{schemas:U,exceptions:p}=this;for(const[f,m]of R.schemas)U.has(f)||U.set(f,
m);for(const[f,m]of R.exceptions)p.has(f)||p.set(f,m)}register(R,U){const p=this.normalizeShapeId(R);for(const f of[this,
$e.for(p.split("#")[0])])f.schemas.has(p)||f.schemas.set(p,U)}getSchema(R){const U=this.normalizeShapeId(R);if(!this.schemas.
has(U)){if(!R.includes("#")){const p="#"+R,f=[];for(const[m,h]of this.schemas.entries())m.endsWith(p)&&f.push(h);if(f.length===
1)return f[0]}throw new Error(`@smithy/core/schema - schema not found for ${U}`)}return this.schemas.get(U)}registerError(R,U){
const p=R,f=p[1],m=f+"#"+p[2];U.hasOwnProperty?.("shapeId")||(U.shapeId=m);for(const h of[this,$e.for(f)])!h.schemas.has(
m)&&!h.exceptions.has(p)&&(h.schemas.set(m,p),h.exceptions.set(p,U))}getErrorCtor(R){const U=R;return this.exceptions.has(
U)?this.exceptions.get(U):$e.for(U[1]).exceptions.get(U)}getBaseException(){for(const R of this.exceptions.keys())if(Array.
isArray(R)){const[,U,p]=R,f=U+"#"+p;if(f.startsWith("smithy.ts.sdk.synthetic.")&&f.endsWith("ServiceException"))return R}}find(R){
for(const U of this.schemas.values())if(R(U))return U}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(R){
return R.includes("#")?R:this.namespace+"#"+R}}}),86:((ce,Y,_)=>{_.d(Y,{n:()=>f,t:()=>x});var z=_(8538),B=_(8102),W=_(3040),
D=_(9576);const v=T=>{const o="#text";for(const l in T)(0,z.r)(T,l)&&(T[l][o]!==void 0?T[l]=T[l][o]:typeof T[l]=="object"&&
T[l]!==null&&(T[l]=v(T[l])));return T};function R(T){Object.defineProperty(T,"__proto__",{value:void 0,writable:!0,enumerable:!0,
configurable:!0})}function U(T){return new p(T).parse()}var p=class ms{x;i=0;z;constructor(o){this.x=o,this.x=o.replace(
/\r\n?/g,`
`),this.z=this.x.length}parse(){const o=this,{z:l}=o;for(;o.i<l&&(o.trim(),!(o.i>=l));)if(o.isNext("<?"))o.readTo("?>"),
o.trim();else if(o.isNext("<!--"))o.readTo("-->"),o.trim();else if(o.isNext("<!DOCTYPE",!1))o.skipDoctype(),o.trim();else if(o.
x[o.i]==="<"){const y=o.parseTag();return{[y.tag]:y.value}}else throw new Error("@aws-sdk XML parse error: unexpected co\
ntent.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(o,l=!0){const y=this;return l?y.x.startsWith(
o,y.i):y.x.toLowerCase().startsWith(o.toLowerCase(),y.i)}readTo(o){const l=this,y=l.x.indexOf(o,l.i);if(y===-1)throw new Error(
`@aws-sdk XML parse error: expected "${o}" not found.`);const E=l.x.slice(l.i,y);return l.i=y+o.length,E}trim(){const o=this;
for(;o.i<o.z&&` 	\r
`.includes(o.x[o.i]);)++o.i}readAttrValue(){const o=this,l=o.x[o.i];++o.i;let y="";for(;o.i<o.z&&o.x[o.i]!==l;)y+=o.x[o.
i++];return++o.i,o.decodeEntities(y)}parseTag(){const o=this;++o.i;let l="";for(;o.i<o.z&&!` 	\r
>/`.includes(o.x[o.i]);)l+=o.x[o.i++];let y=!1;const E={};for(;o.i<o.z&&(o.trim(),!">/".includes(o.x[o.i]));){let M="";for(;o.
i<o.z&&!`= 	\r
>/?`.includes(o.x[o.i]);)M+=o.x[o.i++];if(o.trim(),o.x[o.i]!=="=")break;++o.i,o.trim(),M==="__proto__"&&R(E),E[M]=o.readAttrValue(),
y=!0}if(o.i>=o.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(o.x[o.i]==="/"){if(++o.i,o.i>=
o.z||o.x[o.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++o.i,
{tag:l,value:y?E:""}}if(o.x[o.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++o.i;const k=[],$=[];let j=!1;for(;o.i<o.z&&!o.isNext("</");)if(o.x[o.i]==="<")o.isNext("<!--")?o.readTo("-->"):o.isNext(
"<![CDATA[")?(o.i+=9,k.push(o.readTo("]]>"))):o.isNext("<?")?o.readTo("?>"):(j=!0,$.push(o.parseTag()));else{let M="";for(;o.
i<o.z&&o.x[o.i]!=="<";)M+=o.x[o.i++];k.push(o.decodeEntities(M))}if(!o.isNext("</"))throw new Error(`@aws-sdk XML parse \
error: missing closing tag </${l}>.`);o.i+=2;const C=o.readTo(">").trim();if(C!==l)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${l}> and </${C}>.`);if(!y&&k.length===0&&!j)return{tag:l,value:""};if(!y&&!j){const M=k.length===
1?k[0]:k.join("");return M.trim()===""&&M.includes(`
`)?{tag:l,value:""}:{tag:l,value:M}}const O={};for(const M of k)M.trim()===""&&M.includes(`
`)||(O["#text"]="#text"in O?O["#text"]+M:M);for(const M of $)M.tag==="__proto__"&&R(O),M.tag in O?Array.isArray(O[M.tag])?
O[M.tag].push(M.value):O[M.tag]=[O[M.tag],M.value]:O[M.tag]=M.value;for(const[M,H]of Object.entries(E))M==="__proto__"&&
R(O),O[M]=H;return{tag:l,value:O}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const o=this;o.
i+=9;let l=0;for(;o.i<o.z;){const y=o.x[o.i];if(y==="[")++l;else if(y==="]")--l;else if(y===">"&&l===0){++o.i;return}++o.
i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(o){return o.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(l,y,E,k)=>y?String.fromCharCode(parseInt(y,16)):E?String.fromCharCode(parseInt(E,10)):ms.ENTITIES[k]??"")}},f=class{serdeContext;setSerdeContext(T){
this.serdeContext=T}},m=class{from;to;keys;constructor(T,o){this.from=T,this.to=o;const l=Object.keys(this.from),y=new Set(
l);y.delete("__type"),this.keys=y}mark(T){this.keys.delete(T)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).
length===0}writeUnknown(){if(this.hasUnknown()){const T=this.keys.values().next().value,o=this.from[T];this.to.$unknown=
[T,o]}}};function h(T){Object.defineProperty(T,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var x=class extends f{settings;stringDeserializer;constructor(T){
super(),this.settings=T,this.stringDeserializer=new B.t(T)}setSerdeContext(T){this.serdeContext=T,this.stringDeserializer.
setSerdeContext(T)}read(T,o,l){const y=W.it.of(T),E=y.getMemberSchemas();if(y.isStructSchema()&&y.isMemberSchema()&&Object.
values(E).find(j=>!!j.getMemberTraits().eventPayload)){const j={},C=Object.keys(E)[0];return E[C].isBlobSchema()?j[C]=o:
j[C]=this.read(E[C],o),j}const k=(this.serdeContext?.utf8Encoder??D.n)(o),$=this.parseXml(k);return this.readSchema(T,l?
$[l]:$)}readSchema(T,o){const l=W.it.of(T);if(l.isUnitSchema())return;const y=l.getMergedTraits();if(l.isListSchema()&&!Array.
isArray(o))return this.readSchema(l,[o]);if(o==null)return o;if(typeof o=="object"){const E=!!y.xmlFlattened;if(l.isListSchema()){
const $=l.getValueSchema(),j=[],C=$.getMergedTraits().xmlName??"member",O=E?o:(o[0]??o)[C];if(O==null)return j;const M=Array.
isArray(O)?O:[O];for(const H of M)j.push(this.readSchema($,H));return j}const k={};if(l.isMapSchema()){const $=l.getKeySchema(),
j=l.getValueSchema();let C;E?C=Array.isArray(o)?o:[o]:C=Array.isArray(o.entry)?o.entry:[o.entry];const O=$.getMergedTraits().
xmlName??"key",M=j.getMergedTraits().xmlName??"value";for(const H of C){const te=H[O],ee=H[M];te==="__proto__"&&h(k),k[te]=
this.readSchema(j,ee)}return k}if(l.isStructSchema()){const $=l.isUnionSchema();let j;$&&(j=new m(o,k));for(const[C,O]of l.
structIterator()){const M=O.getMergedTraits(),H=M.httpPayload?M.xmlName??O.getName():O.getMemberTraits().xmlName??C;$&&j.
mark(H),o[H]!=null&&(k[C]=this.readSchema(O,o[H]))}return $&&j.writeUnknown(),k}if(l.isDocumentSchema())return o;throw new Error(
`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${l.getName(!0)}`)}return l.isListSchema()?[]:l.isMapSchema()||
l.isStructSchema()?{}:this.stringDeserializer.read(l,o)}parseXml(T){if(T.length){let o;try{o=U(T)}catch(k){throw k&&typeof k==
"object"&&Object.defineProperty(k,"$responseBodyText",{value:T}),k}const l="#text",y=Object.keys(o)[0],E=o[y];return E[l]&&
(E[y]=E[l],delete E[l]),v(E)}return{}}}}),622:((ce,Y,_)=>{_.d(Y,{t:()=>B});var z=_(4972);const B=(...W)=>async()=>{if(W.
length===0)throw new z.n("No providers in chain");let D;for(const v of W)try{return await v()}catch(R){if(D=R,R?.tryNextLink)
continue;throw R}throw D}}),550:((ce,Y,_)=>{_.d(Y,{t:()=>U});var z=_(3040);const B="***SensitiveInformation***";function W(p,f){
if(f==null)return f;const m=z.it.of(p);if(m.getMergedTraits().sensitive)return B;if(m.isListSchema()){const h=m.getValueSchema();
if(h.getMergedTraits().sensitive)return B;if(Array.isArray(f))return f.map(x=>W(h,x))}else if(m.isMapSchema()){const h=m.
getValueSchema();if(m.getKeySchema().getMergedTraits().sensitive||h.getMergedTraits().sensitive)return B;if(typeof f=="o\
bject")return Object.fromEntries(Object.entries(f).map(([x,T])=>[x,W(h,T)]))}else if(m.isStructSchema()&&typeof f=="obje\
ct"){const h=f,x={};for(const[T,o]of m.structIterator())h[T]!=null&&(x[T]=W(o,h[T]));return x}return f}const D=Symbol.for(
"@smithy/op-event-stream");var v=class{middlewareStack=(0,z.ct)();schema;static classBuilder(){return new R}resolveMiddlewareWithContext(p,f,m,{
middlewareFn:h,clientName:x,commandName:T,inputFilterSensitiveLog:o,outputFilterSensitiveLog:l,smithyContext:y,additionalContext:E,
CommandCtor:k}){for(const q of h.bind(this)(k,p,f,m))this.middlewareStack.use(q);const $=p.concat(this.middlewareStack),
{logger:j}=f,C=E[z.yt],O={logger:j,clientName:x,commandName:T,inputFilterSensitiveLog:o,outputFilterSensitiveLog:l,...E,
[z.yt]:{...C,commandInstance:this,...y,...m?.metricsRecorder===void 0?{}:{metricsRecorder:m.metricsRecorder},...m?.abortSignal===
void 0?{}:{abortSignal:m.abortSignal}}},{requestHandler:M}=f;let H=m??{};H.metricsRecorder&&(H={...H},delete H.metricsRecorder);
let te;const ee=this.schema,Q=ee?.[D];if(Q!==void 0)te=Q;else if(ee&&Array.isArray(ee)&&ee[0]===9){const[,,,,q,ue]=ee;te=
ee[D]=!!(z.it.of(q).getEventStreamMember()||z.it.of(ue).getEventStreamMember())}return te&&(H={isEventStream:te,...H}),$.
resolve(q=>M.handle(q.request,H),O)}},R=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(p){
this._init=p}ep(p){return this._ep=p,this}m(p){return this._middlewareFn=p,this}s(p,f,m={}){return this._smithyContext={
service:p,operation:f,...m},this}c(p={}){return this._additionalContext=p,this}n(p,f){return this._clientName=p,this._commandName=
f,this}f(p=m=>m,f=m=>m){return this._inputFilterSensitiveLog=p,this._outputFilterSensitiveLog=f,this}ser(p){return this.
_serializer=p,this}de(p){return this._deserializer=p,this}sc(p){return this._operationSchema=p,this._smithyContext.operationSchema=
p,this}build(){const p=this;let f;return f=class extends v{input;static getEndpointParameterInstructions(){return p._ep}constructor(...[
m]){super(),this.input=m??{},p._init(this),this.schema=p._operationSchema}resolveMiddleware(m,h,x){const T=p._operationSchema,
o=T?.[4]??T?.input,l=T?.[5]??T?.output;return this.resolveMiddlewareWithContext(m,h,x,{CommandCtor:f,middlewareFn:p._middlewareFn,
clientName:p._clientName,commandName:p._commandName,inputFilterSensitiveLog:p._inputFilterSensitiveLog??(T?W.bind(null,o):
y=>y),outputFilterSensitiveLog:p._outputFilterSensitiveLog??(T?W.bind(null,l):y=>y),smithyContext:p._smithyContext,additionalContext:p.
_additionalContext})}serialize=p._serializer;deserialize=p._deserializer}}};function U(p,f,m,h){return function(T,o,l,y,E={}){
const k=Object.assign({},p,T);return v.classBuilder().ep(k).m(function($,j,C,O){const M=o.call(this,$,j,C,O);return M.unshift(
h(C,$.getEndpointParameterInstructions())),M}).s(f,l,E).n(m,l.charAt(0).toUpperCase()+l.slice(1)+"Command").sc(y).build()}}}),
4782:((ce,Y,_)=>{_.d(Y,{n:()=>U,r:()=>v,t:()=>T});var z=_(6657),B=_(4972),W=_(622);function D(o){const l={};if(o=o.replace(
/^\?/,""),o)for(const y of o.split("&")){let[E,k=null]=y.split("=");E=decodeURIComponent(E),k&&(k=decodeURIComponent(k)),
E in l?Array.isArray(l[E])?l[E].push(k):l[E]=[l[E],k]:l[E]=k}return l}const v=o=>{if(typeof o=="string")return v(new URL(
o));const{hostname:l,pathname:y,port:E,protocol:k,search:$}=o;let j;return $&&(j=D($)),{hostname:l,port:E?parseInt(E):void 0,
protocol:k,path:y,query:j}},R=o=>()=>Promise.resolve(o),U=(o,l,y)=>{let E,k,$,j=!1;const C=async()=>{k||(k=o());try{E=await k,
$=!0,j=!1}finally{k=void 0}return E};return l===void 0?async O=>((!$||O?.forceRefresh)&&(E=await C()),E):async O=>((!$||
O?.forceRefresh)&&(E=await C()),j?E:y&&!y(E)?(j=!0,E):(l(E)&&await C(),E))};function p(o){try{const l=new Set(Array.from(
o.match(/([A-Z_]){3,}/g)??[]));return l.delete("CONFIG"),l.delete("CONFIG_PREFIX_SEPARATOR"),l.delete("ENV"),[...l].join(
", ")}catch{return o}}const f=(o,l)=>async()=>{try{const y=o(process.env,l);if(y===void 0)throw new Error;return y}catch(y){
throw new B.t(y.message||`Not found in ENV: ${p(o.toString())}`,{logger:l?.logger})}},m=(o,{preferredFile:l="config",...y}={})=>async()=>{
const E=(0,z.a)(y),{configFile:k,credentialsFile:$}=await(0,z.t)(y),j=$[E]||{},C=k[E]||{},O=l==="config"?{...j,...C}:{...C,
...j};try{const M=o(O,l==="config"?k:$);if(M===void 0)throw new Error;return M}catch(M){throw new B.t(M.message||`Not fo\
und in config files w/ profile [${E}]: ${p(o.toString())}`,{logger:y.logger})}},h=o=>typeof o=="function",x=o=>h(o)?async()=>await o():
R(o),T=({environmentVariableSelector:o,configFileSelector:l,default:y},E={})=>{const{signingName:k,logger:$}=E;return U(
(0,W.t)(f(o,{signingName:k,logger:$}),m(l,E),x(y)))}}),4327:((ce,Y,_)=>{_.d(Y,{t:()=>f});var z=_(4536),B=_(4972),W=_(6657),
D=_(622);const v=async h=>{const{ENV_CMDS_FULL_URI:x,ENV_CMDS_RELATIVE_URI:T,fromContainerMetadata:o,fromInstanceMetadata:l}=await _.
e(913).then(_.bind(_,913));if(process.env[T]||process.env[x]){h.logger?.debug("@aws-sdk/credential-provider-node - remot\
eProvider::fromHttp/fromContainerMetadata");const{fromHttp:y}=await _.e(567).then(_.bind(_,567));return(0,D.t)(y(h),o(h))}
return process.env.AWS_EC2_METADATA_DISABLED&&process.env.AWS_EC2_METADATA_DISABLED!=="false"?async()=>{throw new B.t("E\
C2 Instance Metadata Service access disabled",{logger:h.logger})}:(h.logger?.debug("@aws-sdk/credential-provider-node - \
remoteProvider::fromInstanceMetadata"),l(h))};function R(h,x){const T=U(h);let o,l,y,E;const k=async $=>{if($?.forceRefresh)
return E||(E=T($).then(j=>{y=j}).finally(()=>{E=void 0})),await E,y;if(y?.expiration&&y?.expiration?.getTime()<Date.now()&&
(y=void 0),o)await o;else if(!y||x?.(y))if(y)l||(l=T($).then(j=>{y=j}).catch(()=>{}).finally(()=>{l=void 0}));else return o=
T($).then(j=>{y=j}).finally(()=>{o=void 0}),k($);return y};return k}const U=h=>async x=>{let T;for(const o of h)try{return await o(
x)}catch(l){if(T=l,l?.tryNextLink)continue;throw l}throw T};let p=!1;const f=(h={})=>R([async()=>{if(h.profile??process.
env.AWS_PROFILE)throw process.env.AWS_ACCESS_KEY_ID&&process.env.AWS_SECRET_ACCESS_KEY&&(p||((h.logger?.warn&&h.logger?.
constructor?.name!=="NoOpLogger"?h.logger.warn.bind(h.logger):console.warn)(`@aws-sdk/credential-provider-node - default\
Provider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),p=!0)),new B.t("AWS_PROFILE is set, skipping fromEnv provider.",{logger:h.logger,tryNextLink:!0});return h.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,z.s)(h)()},async x=>{h.logger?.debug("@aws-sdk/creden\
tial-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:T,ssoAccountId:o,ssoRegion:l,ssoRoleName:y,ssoSession:E}=h;
if(!T&&!o&&!l&&!y&&!E)throw new B.t("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:h.
logger});const{fromSSO:k}=await _.e(9155).then(_.bind(_,9155));return k(h)(x)},async x=>{h.logger?.debug("@aws-sdk/crede\
ntial-provider-node - defaultProvider::fromIni");const{fromIni:T}=await _.e(5686).then(_.bind(_,5686));return T(h)(x)},async x=>{
h.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:T}=await _.e(3068).
then(_.bind(_,3068));return T(h)(x)},async x=>{h.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fro\
mTokenFile");const{fromTokenFile:T}=await _.e(3282).then(_.bind(_,3282));return T(h)(x)},async()=>(h.logger?.debug("@aws\
-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await v(h))()),async()=>{throw new B.t("Could not loa\
d credentials from any providers",{tryNextLink:!1,logger:h.logger})}],m),m=h=>h?.expiration!==void 0&&h.expiration.getTime()-
Date.now()<3e5}),4536:((ce,Y,_)=>{_.d(Y,{s:()=>f});var z=_(6286),B=_(4972);const W="AWS_ACCESS_KEY_ID",D="AWS_SECRET_ACC\
ESS_KEY",v="AWS_SESSION_TOKEN",R="AWS_CREDENTIAL_EXPIRATION",U="AWS_CREDENTIAL_SCOPE",p="AWS_ACCOUNT_ID",f=m=>async()=>{
m?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const h=process.env[W],x=process.env[D],T=process.env[v],
o=process.env[R],l=process.env[U],y=process.env[p];if(h&&x){const E={accessKeyId:h,secretAccessKey:x,...T&&{sessionToken:T},
...o&&{expiration:new Date(o)},...l&&{credentialScope:l},...y&&{accountId:y}};return(0,z.t)(E,"CREDENTIALS_ENV_VARS","g"),
E}throw new B.t("Unable to find environment variable credentials.",{logger:m?.logger})}}),2308:((ce,Y,_)=>{_.d(Y,{t:()=>B});
const z=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",B=(W,D)=>{if(z()&&typeof W?.
handle!="function")return D}}),8538:((ce,Y,_)=>{_.d(Y,{a:()=>W,i:()=>B,n:()=>p,o:()=>z,r:()=>D,t:()=>U});const z=f=>typeof ArrayBuffer==
"function"&&f instanceof ArrayBuffer||Object.prototype.toString.call(f)==="[object ArrayBuffer]",B=(f,m=0,h=f.byteLength-
m)=>{if(!z(f))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof f} (${f})`);return Buffer.
from(f,m,h)},W=(f,m)=>{if(typeof f!="string")throw new TypeError(`The "input" argument must be of type string. Received \
type ${typeof f} (${f})`);return m?Buffer.from(f,m):Buffer.from(f)};function D(f,m){return Object.prototype.hasOwnProperty.
call(f,m)}const v={},R={};for(let f=0;f<256;f++){let m=f.toString(16).toLowerCase();m.length===1&&(m=`0${m}`),v[f]=m,R[m]=
f}function U(f){if(f.length%2!==0)throw new Error("Hex encoded strings must have an even number length");const m=new Uint8Array(
f.length/2);for(let h=0;h<f.length;h+=2){const x=f.slice(h,h+2).toLowerCase();if(x in R)m[h/2]=R[x];else throw new Error(
`Cannot decode unrecognized sequence ${x} as hexadecimal`)}return m}function p(f){let m="";for(let h=0;h<f.byteLength;h++)
m+=v[f[h]];return m}}),4582:((ce,Y,_)=>{_.d(Y,{t:()=>z});var z=class ir{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(D){
this.method=D.method||"GET",this.hostname=D.hostname||"localhost",this.port=D.port,this.query=D.query||{},this.headers=D.
headers||{},this.body=D.body,this.protocol=D.protocol?D.protocol.slice(-1)!==":"?`${D.protocol}:`:D.protocol:"https:",this.
path=D.path?D.path.charAt(0)!=="/"?`/${D.path}`:D.path:"/",this.username=D.username,this.password=D.password,this.fragment=
D.fragment}static clone(D){const v=new ir({...D,headers:{...D.headers}});return v.query&&(v.query=B(v.query)),v}static isInstance(D){
if(!D)return!1;const v=D;return"method"in v&&"protocol"in v&&"hostname"in v&&"path"in v&&typeof v.query=="object"&&typeof v.
headers=="object"}clone(){return ir.clone(this)}};function B(W){return Object.keys(W).reduce((D,v)=>{const R=W[v];return{
...D,[v]:Array.isArray(R)?[...R]:R}},{})}}),6657:((ce,Y,_)=>{_.d(Y,{a:()=>v,n:()=>h,o:()=>W,r:()=>U,t:()=>T});var z=_(657),
B=_(6760),W;(function(o){o.PROFILE="profile",o.SSO_SESSION="sso-session",o.SERVICES="services"})(W||(W={}));const D="AWS\
_PROFILE",v=o=>o.profile||process.env.AWS_PROFILE||"default",R=o=>Object.entries(o).filter(([l])=>{const y=l.indexOf(".");
return y===-1?!1:Object.values(W).includes(l.substring(0,y))}).reduce((l,[y,E])=>{const k=y.indexOf("."),$=y.substring(0,
k)===W.PROFILE?y.substring(k+1):y;return l[$]=E,l},{...o.default&&{default:o.default}}),U=()=>process.env.AWS_CONFIG_FILE||
(0,B.join)((0,z.r)(),".aws","config"),p=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,B.join)((0,z.r)(),".aws","creden\
tials"),f=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,m=["__proto__","profile __proto__"],h=o=>{const l={};let y,E;for(const k of o.
split(/\r?\n/)){const $=k.split(/(^|\s)[;#]/)[0].trim();if($[0]==="["&&$[$.length-1]==="]"){y=void 0,E=void 0;const j=$.
substring(1,$.length-1),C=f.exec(j);if(C){const[,O,,M]=C;Object.values(W).includes(O)&&(y=[O,M].join("."))}else y=j;if(m.
includes(j))throw new Error(`Found invalid profile name "${j}"`)}else if(y){const j=$.indexOf("=");if(![0,-1].includes(j)){
const[C,O]=[$.substring(0,j).trim(),$.substring(j+1).trim()];if(O==="")E=C;else{E&&k.trimStart()===k&&(E=void 0),l[y]=l[y]||
{};const M=E?[E,C].join("."):C;l[y][M]=O}}}}return l},x=()=>({}),T=async(o={})=>{const{filepath:l=p(),configFilepath:y=U()}=o,
E=(0,z.r)(),k="~/";let $=l;l.startsWith(k)&&($=(0,B.join)(E,l.slice(2)));let j=y;y.startsWith(k)&&(j=(0,B.join)(E,y.slice(
2)));const C=await Promise.all([(0,z.n)(j,{ignoreCache:o.ignoreCache}).then(h).then(R).catch(x),(0,z.n)($,{ignoreCache:o.
ignoreCache}).then(h).catch(x)]);return{configFile:C[0],credentialsFile:C[1]}}}),1649:((ce,Y,_)=>{_.d(Y,{a:()=>Ze,c:()=>te,
d:()=>D,i:()=>xt,l:()=>Q,n:()=>je,o:()=>M,r:()=>$t,s:()=>Ye,t:()=>Bt,u:()=>ye});var z=_(8538),B=_(7075),W=_(4708),D=class{statusCode;reason;headers;body;constructor(c){
this.statusCode=c.statusCode,this.reason=c.reason,this.headers=c.headers||{},this.body=c.body}static isInstance(c){if(!c)
return!1;const d=c;return typeof d.statusCode=="number"&&typeof d.headers=="object"}};const v=c=>{if(c!=null){if(typeof c==
"string"){const d=parseFloat(c);if(!Number.isNaN(d))return String(d)!==String(c)&&j.warn($(`Expected number but observed\
 string: ${c}`)),d}if(typeof c=="number")return c;throw new TypeError(`Expected number, got ${typeof c}: ${c}`)}},R=Math.
ceil(2**127*(2-2**-23)),U=c=>{const d=v(c);if(d!==void 0&&!Number.isNaN(d)&&d!==1/0&&d!==-1/0&&Math.abs(d)>R)throw new TypeError(
`Expected 32-bit float, got ${c}`);return d},p=c=>{if(c!=null){if(Number.isInteger(c)&&!Number.isNaN(c))return c;throw new TypeError(
`Expected integer, got ${typeof c}: ${c}`)}},f=c=>h(c,16),m=c=>h(c,8),h=(c,d)=>{const A=p(c);if(A!==void 0&&x(A,d)!==A)throw new TypeError(
`Expected ${d}-bit integer, got ${c}`);return A},x=(c,d)=>{switch(d){case 32:return Int32Array.of(c)[0];case 16:return Int16Array.
of(c)[0];case 8:return Int8Array.of(c)[0]}},T=c=>v(typeof c=="string"?y(c):c),o=c=>U(typeof c=="string"?y(c):c),l=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
y=c=>{const d=c.match(l);if(d===null||d[0].length!==c.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(c)},E=c=>f(typeof c=="string"?y(c):c),k=c=>m(typeof c=="string"?y(c):c),$=c=>String(new TypeError(c).stack||
c).split(`
`).slice(0,5).filter(d=>!d.includes("stackTraceWarning")).join(`
`),j={warn:console.warn},C=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],O=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug",
"Sep","Oct","Nov","Dec"];function M(c){const d=c.getUTCFullYear(),A=c.getUTCMonth(),I=c.getUTCDay(),P=c.getUTCDate(),G=c.
getUTCHours(),K=c.getUTCMinutes(),Z=c.getUTCSeconds(),J=P<10?`0${P}`:`${P}`,ie=G<10?`0${G}`:`${G}`,le=K<10?`0${K}`:`${K}`,
he=Z<10?`0${Z}`:`${Z}`;return`${C[I]}, ${J} ${O[A]} ${d} ${ie}:${le}:${he} GMT`}const H=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
te=c=>{if(c==null)return;if(typeof c!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const d=H.
exec(c);if(!d)throw new TypeError("Invalid RFC-3339 date-time value");const[A,I,P,G,K,Z,J,ie]=d,le=E(de(I)),he=Se(P,"mon\
th",1,12),_e=Se(G,"day",1,31);return ve(le,he,_e,{hours:K,minutes:Z,seconds:J,fractionalMilliseconds:ie})},ee=new RegExp(
/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),Q=c=>{if(c==null)return;if(typeof c!=
"string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const d=ee.exec(c);if(!d)throw new TypeError(
"Invalid RFC-3339 date-time value");const[A,I,P,G,K,Z,J,ie,le]=d,he=E(de(I)),_e=Se(P,"month",1,12),Ne=Se(G,"day",1,31),we=ve(
he,_e,Ne,{hours:K,minutes:Z,seconds:J,fractionalMilliseconds:ie});return le.toUpperCase()!="Z"&&we.setTime(we.getTime()-
Oe(le)),we},q=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
ue=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
fe=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
ye=c=>{if(c==null)return;if(typeof c!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let d=q.
exec(c);if(d){const[A,I,P,G,K,Z,J,ie]=d;return ve(E(de(G)),qe(P),Se(I,"day",1,31),{hours:K,minutes:Z,seconds:J,fractionalMilliseconds:ie})}
if(d=ue.exec(c),d){const[A,I,P,G,K,Z,J,ie]=d;return ge(ve(Ee(G),qe(P),Se(I,"day",1,31),{hours:K,minutes:Z,seconds:J,fractionalMilliseconds:ie}))}
if(d=fe.exec(c),d){const[A,I,P,G,K,Z,J,ie]=d;return ve(E(de(ie)),qe(I),Se(P.trimLeft(),"day",1,31),{hours:G,minutes:K,seconds:Z,
fractionalMilliseconds:J})}throw new TypeError("Invalid RFC-7231 date-time value")},Ye=c=>{if(c==null)return;let d;if(typeof c==
"number")d=c;else if(typeof c=="string")d=T(c);else if(typeof c=="object"&&c.tag===1)d=c.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(d)||d===1/0||
d===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(
d*1e3))},ve=(c,d,A,I)=>{const P=d-1;return Dt(c,P,A),new Date(Date.UTC(c,P,A,Se(I.hours,"hour",0,23),Se(I.minutes,"minut\
e",0,59),Se(I.seconds,"seconds",0,60),Pt(I.fractionalMilliseconds)))},Ee=c=>{const d=new Date().getUTCFullYear(),A=Math.
floor(d/100)*100+E(de(c));return A<d?A+100:A},me=15768e8,ge=c=>c.getTime()-new Date().getTime()>me?new Date(Date.UTC(c.getUTCFullYear()-
100,c.getUTCMonth(),c.getUTCDate(),c.getUTCHours(),c.getUTCMinutes(),c.getUTCSeconds(),c.getUTCMilliseconds())):c,qe=c=>{
const d=O.indexOf(c);if(d<0)throw new TypeError(`Invalid month: ${c}`);return d+1},It=[31,28,31,30,31,30,31,31,30,31,30,
31],Dt=(c,d,A)=>{let I=It[d];if(d===1&&Mt(c)&&(I=29),A>I)throw new TypeError(`Invalid day for ${O[d]} in ${c}: ${A}`)},Mt=c=>c%
4===0&&(c%100!==0||c%400===0),Se=(c,d,A,I)=>{const P=k(de(c));if(P<A||P>I)throw new TypeError(`${d} must be between ${A}\
 and ${I}, inclusive`);return P},Pt=c=>c==null?0:o("0."+c)*1e3,Oe=c=>{const d=c[0];let A=1;if(d=="+")A=1;else if(d=="-")
A=-1;else throw new TypeError(`Offset direction, ${d}, must be "+" or "-"`);const I=Number(c.substring(1,3)),P=Number(c.
substring(4,6));return A*(I*60+P)*60*1e3},de=c=>{let d=0;for(;d<c.length-1&&c.charAt(d)==="0";)d++;return d===0?c:c.slice(
d)};function ke(c,d){if(d===void 0){d=0;for(const P of c)d+=P.byteLength}const A=new Uint8Array(d);let I=0;for(const P of c)
A.set(P,I),I+=P.byteLength;return A}const Ze=c=>typeof ReadableStream=="function"&&(c?.constructor?.name===ReadableStream.
name||c instanceof ReadableStream),et=c=>typeof Blob=="function"&&(c?.constructor?.name===Blob.name||c instanceof Blob),
xt=async c=>et(c)?Le(c):tt(c);async function Le(c){return c.arrayBuffer().then(d=>new Uint8Array(d))}async function tt(c){
const d=[],A=c.getReader();let I=0;for(;;){const{done:P,value:G}=await A.read();if(G&&(d.push(G),I+=G.length),P)break}return ke(
d,I)}const $t=c=>et(c)?Le(c):Ze(c)?tt(c):new Promise((d,A)=>{const I=new rt,P=c;P.pipe(I),P.on("error",G=>{I.end(),A(G)}),
I.on("error",A),I.on("finish",function(){d(ke(this.bufferedBytes))})});var rt=class extends B.Writable{bufferedBytes=[];_write(c,d,A){
this.bufferedBytes.push(c),A()}};const je=c=>encodeURIComponent(c).replace(/[!'()*]/g,kt),kt=c=>`%${c.charCodeAt(0).toString(
16).toUpperCase()}`;function Lt(c){const d=[];for(let A of Object.keys(c).sort()){const I=c[A];if(A=je(A),Array.isArray(
I))for(let P=0,G=I.length;P<G;P++)d.push(`${A}=${je(I[P])}`);else{let P=A;(I||typeof I=="string")&&(P+=`=${je(I)}`),d.push(
P)}}return d.join("&")}function mt(c){const d=c&&typeof c=="object"&&"reason"in c?c.reason:void 0;if(d){if(d instanceof Error){
const P=new Error("Request aborted");return P.name="AbortError",P.cause=d,P}const I=new Error(String(d));return I.name="\
AbortError",I}const A=new Error("Request aborted");return A.name="AbortError",A}const st=["ECONNRESET","EPIPE","ETIMEDOU\
T"],Ue=c=>{const d={};for(const A in c){if(!(0,z.r)(c,A))continue;const I=c[A];d[A]=Array.isArray(I)?I.join(","):I}return d},
ne={setTimeout:(c,d)=>setTimeout(c,d),clearTimeout:c=>clearTimeout(c)},Ve=1e3,nt=(c,d,A=0)=>{if(!A)return-1;const I=P=>{
const G=ne.setTimeout(()=>{c.destroy(),d(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not\
 establish a connection with the server within the configured timeout of ${A} ms.`),{name:"TimeoutError"}))},A-P),K=Z=>{
Z?.connecting?Z.on("connect",()=>{ne.clearTimeout(G)}):ne.clearTimeout(G)};c.socket?K(c.socket):c.on("socket",K)};return A<
2e3?(I(0),0):ne.setTimeout(I.bind(null,Ve),Ve)},De=(c,d,A=0,I,P)=>A?ne.setTimeout(()=>{let G=`@smithy/node-http-handler \
- [${I?"ERROR":"WARN"}] a request has exceeded the configured ${A} ms requestTimeout.`;if(I){const K=Object.assign(new Error(
G),{name:"TimeoutError",code:"ETIMEDOUT"});c.destroy(K),d(K)}else G+=" Init client requestHandler with throwOnRequestTim\
eout=true to turn this into an error.",P?.warn?.(G)},A):-1,Fe=3e3,it=(c,{keepAlive:d,keepAliveMsecs:A},I=Fe)=>{if(d!==!0)
return-1;const P=()=>{c.socket?c.socket.setKeepAlive(d,A||0):c.on("socket",G=>{G.setKeepAlive(d,A||0)})};return I===0?(P(),
0):ne.setTimeout(P,I)},ot=c=>{const d=c?.defaultSocketTimeout;return typeof d=="number"&&Number.isFinite(d)&&d>0?d:void 0},
Ut=3e3,at=(c,d,A=0,I=!1)=>{if(!Number.isFinite(A)||A<=0)return;let P;c.once("response",J=>P=J);const G=()=>{if(P?.complete){
c.socket?.destroy();return}const J=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out aft\
er ${A} ms of inactivity (${I?"service default socket timeout":"configured by client requestHandler"}).`),{name:"Timeout\
Error"});P?.destroy(J),c.destroy(),d(J)},K=()=>{const{socket:J}=c;J?J.connecting?J.once("connect",K):(J.setTimeout(A,G),
c.on("close",()=>J.removeListener("timeout",G))):c.once("socket",K)};if(A<6e3){K();return}const Z=ne.setTimeout(K,Ut);c.
once("close",()=>ne.clearTimeout(Z))},gt=6e3;async function pt(c,d,A=gt,I=!1){const P=d.headers,G=P?P.Expect||P.expect:void 0;
let K=-1,Z=!0;!I&&G==="100-continue"&&(Z=await Promise.race([new Promise(J=>{K=Number(ne.setTimeout(()=>J(!0),Math.max(gt,
A)))}),new Promise(J=>{c.on("continue",()=>{ne.clearTimeout(K),J(!0)}),c.on("response",()=>{ne.clearTimeout(K),J(!1)}),c.
on("error",()=>{ne.clearTimeout(K),J(!1)})})])),Z&&Ft(c,d.body)}function Ft(c,d){if(d instanceof B.Readable){d.pipe(c);return}
if(d){const A=Buffer.isBuffer(d);if(A||typeof d=="string"){A&&d.byteLength===0?c.end():c.end(d);return}const I=d;if(typeof I==
"object"&&I.buffer&&typeof I.byteOffset=="number"&&typeof I.byteLength=="number"){c.end(Buffer.from(I.buffer,I.byteOffset,
I.byteLength));return}c.end(Buffer.from(d));return}c.end()}let Be,yt;var Bt=class or{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(d){return typeof d?.handle=="function"?d:new or(d)}static checkSocketUsage(d,A,I=console){
const{sockets:P,requests:G,maxSockets:K}=d;if(typeof K!="number"||K===1/0||Date.now()-15e3<A)return A;if(P&&G)for(const Z in P){
if(!(0,z.r)(P,Z))continue;const J=P[Z]?.length??0,ie=G[Z]?.length??0;if(J>=K&&ie>=2*K)return I?.warn?.(`@smithy/node-htt\
p-handler:WARN - socket usage at capacity=${J} and ${ie} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return A}constructor(d){
this.configProvider=new Promise((A,I)=>{typeof d=="function"?d().then(P=>{A(this.resolveDefaultConfig(P))}).catch(I):A(this.
resolveDefaultConfig(d))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(d,{
abortSignal:A,requestTimeout:I}={}){this.config||(this.config=await this.configProvider);const P=this.config,G=P.logger,
K=d.protocol==="https:";return!K&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),
new Promise((Z,J)=>{let ie,le=-1,he=-1,_e=-1,Ne=-1;const we=()=>{ne.clearTimeout(le),ne.clearTimeout(he),ne.clearTimeout(
_e),ne.clearTimeout(Ne)},ct=async oe=>{await ie,we(),Z(oe)},Re=async oe=>{await ie,we(),J(oe)};if(A?.aborted){Re(mt(A));
return}const Ke=d.headers,Ht=Ke?(Ke.Expect??Ke.expect)==="100-continue":!1;let Ge=K?P.httpsAgent:P.httpAgent;Ht&&!this.externalAgent&&
(Ge=new(K?W.Agent:Be)({keepAlive:!1,maxSockets:1/0})),le=ne.setTimeout(()=>{this.socketWarningTimestamp=or.checkSocketUsage(
Ge,this.socketWarningTimestamp,G)},P.socketAcquisitionWarningTimeout??(P.requestTimeout??2e3)+(P.connectionTimeout??1e3));
const Et=d.query?Lt(d.query):"";let ut;(d.username!=null||d.password!=null)&&(ut=`${d.username??""}:${d.password??""}`);
let dt=d.path;Et&&(dt+=`?${Et}`),d.fragment&&(dt+=`#${d.fragment}`);let He=d.hostname??"";He[0]==="["&&He.endsWith("]")?
He=d.hostname.slice(1,-1):He=d.hostname;const St={headers:d.headers,host:He,method:d.method,path:dt,port:d.port,agent:Ge,
auth:ut},be=(K?W.request:yt)(St,oe=>{const Ie=new D({statusCode:oe.statusCode||-1,reason:oe.statusMessage,headers:Ue(oe.
headers),body:oe});ct({response:Ie})});if(be.on("error",oe=>{st.includes(oe.code)?Re(Object.assign(oe,{name:"TimeoutErro\
r"})):Re(oe)}),A){const oe=()=>{be.destroy();const Ie=mt(A);Re(Ie)};if(typeof A.addEventListener=="function"){const Ie=A;
Ie.addEventListener("abort",oe,{once:!0}),be.once("close",()=>Ie.removeEventListener("abort",oe))}else A.onabort=oe}const wt=I??
P.requestTimeout;he=nt(be,Re,P.connectionTimeout),_e=De(be,Re,wt,P.throwOnRequestTimeout,G??console);const Tt=P.socketTimeout===
void 0?ot(P):void 0;Tt?at(be,Re,Tt,!0):at(be,Re,P.socketTimeout);const Xe=St.agent;typeof Xe=="object"&&"keepAlive"in Xe&&
(Ne=it(be,{keepAlive:Xe.keepAlive,keepAliveMsecs:Xe.keepAliveMsecs})),ie=pt(be,d,wt,this.externalAgent).catch(oe=>(we(),
J(oe)))})}updateHttpClientConfig(d,A){this.config=void 0,this.configProvider=this.configProvider.then(I=>{switch(d){case Symbol.
for("logger"):d="logger",A=I.logger??A;break;case Symbol.for("@smithy/defaultSocketTimeout"):d="defaultSocketTimeout",A=
ot(I)??A}return{...I,[d]:A}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(d){const{requestTimeout:A,
connectionTimeout:I,socketTimeout:P,socketAcquisitionWarningTimeout:G,httpAgent:K,httpsAgent:Z,throwOnRequestTimeout:J,logger:ie}=d||
{},le=!0,he=50;let _e;return{connectionTimeout:I,requestTimeout:A,socketTimeout:P,defaultSocketTimeout:ot(d),socketAcquisitionWarningTimeout:G,
throwOnRequestTimeout:J,httpAgentProvider:()=>_e??=(async()=>{const Ne=await Promise.resolve().then(_.t.bind(_,7067,19)),
{Agent:we,request:ct}=Ne.default??Ne;return yt=ct,Be=we,K instanceof Be||typeof K?.destroy=="function"?(this.externalAgent=
!0,K):new Be({keepAlive:le,maxSockets:he,...K})})(),httpsAgent:Z instanceof W.Agent||typeof Z?.destroy=="function"?(this.
externalAgent=!0,Z):new W.Agent({keepAlive:le,maxSockets:he,...Z}),logger:ie}}}}),657:((ce,Y,_)=>{_.d(Y,{n:()=>f,r:()=>R,
t:()=>p});var z=_(6760),B=_(8161),W=_(1455);const D={},v=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",R=()=>{
const{HOME:m,USERPROFILE:h,HOMEPATH:x,HOMEDRIVE:T=`C:${z.sep}`}=process.env;if(m)return m;if(h)return h;if(x)return`${T}${x}`;
const o=v();return D[o]||(D[o]=(0,B.homedir)()),D[o]},U={},p={},f=(m,h)=>p[m]!==void 0?p[m]:((!U[m]||h?.ignoreCache)&&(U[m]=
(0,W.readFile)(m,"utf8")),U[m])}),6286:((ce,Y,_)=>{_.d(Y,{t:()=>z});function z(B,W,D){return B.$source||(B.$source={}),B.
$source[W]=D,B}})};export{Mo as id,Po as ids,xo as modules};
