const Mo=209,Po=[209],xo={3656:((ce,Y,T)=>{T.d(Y,{t:()=>U});var H=T(3040),B=T(1649),j=T(4592),M=T(86),O=T(8102),R=class extends M.
n{settings;buffer;constructor(p){super(),this.settings=p}write(p,h,g=""){this.buffer===void 0&&(this.buffer="");const m=H.
it.of(p);if(g&&!g.endsWith(".")&&(g+="."),m.isBlobSchema())(typeof h=="string"||h instanceof Uint8Array)&&(this.writeKey(
g),this.writeValue((this.serdeContext?.base64Encoder??H.bt)(h)));else if(m.isBooleanSchema()||m.isNumericSchema()||m.isStringSchema())
h!=null?(this.writeKey(g),this.writeValue(String(h))):m.isIdempotencyToken()&&(this.writeKey(g),this.writeValue((0,H.z)()));else if(m.
isBigIntegerSchema())h!=null&&(this.writeKey(g),this.writeValue(String(h)));else if(m.isBigDecimalSchema())h!=null&&(this.
writeKey(g),this.writeValue(h instanceof H.ht?h.string:String(h)));else if(m.isTimestampSchema()){if(h instanceof Date)switch(this.
writeKey(g),(0,H.N)(m,this.settings)){case 5:this.writeValue(h.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(
(0,B.o)(h));break;case 7:this.writeValue(String(h.getTime()/1e3))}}else if(m.isDocumentSchema())Array.isArray(h)?this.write(
79,h,g):h instanceof Date?this.write(4,h,g):h instanceof Uint8Array?this.write(21,h,g):h&&typeof h=="object"?this.write(
143,h,g):(this.writeKey(g),this.writeValue(String(h)));else if(m.isListSchema()){if(Array.isArray(h))if(h.length===0)this.
settings.serializeEmptyLists&&(this.writeKey(g),this.writeValue(""));else{const P=m.getValueSchema(),w=this.settings.flattenLists||
m.getMergedTraits().xmlFlattened;let o=1;for(const u of h){if(u==null)continue;const l=P.getMergedTraits(),y=this.getKey(
"member",l.xmlName,l.ec2QueryName),v=w?`${g}${o}`:`${g}${y}.${o}`;this.write(P,u,v),++o}}}else if(m.isMapSchema()){if(h&&
typeof h=="object"){const P=m.getKeySchema(),w=m.getValueSchema(),o=m.getMergedTraits().xmlFlattened;let u=1;for(const l in h){
const y=h[l];if(y==null)continue;const v=P.getMergedTraits(),N=this.getKey("key",v.xmlName,v.ec2QueryName),z=o?`${g}${u}\
.${N}`:`${g}entry.${u}.${N}`,C=w.getMergedTraits(),I=this.getKey("value",C.xmlName,C.ec2QueryName),x=o?`${g}${u}.${I}`:`${g}\
entry.${u}.${I}`;this.write(P,l,z),this.write(w,y,x),++u}}}else if(m.isStructSchema()){if(h&&typeof h=="object"){let P=!1;
for(const[w,o]of m.structIterator()){if(h[w]==null&&!o.isIdempotencyToken())continue;const u=o.getMergedTraits(),l=this.
getKey(w,u.xmlName,u.ec2QueryName,"struct"),y=`${g}${l}`;this.write(o,h[w],y),P=!0}if(!P&&m.isUnionSchema()){const{$unknown:w}=h;
if(Array.isArray(w)){const[o,u]=w,l=`${g}${o}`;this.write(15,u,l)}}}}else if(!m.isUnitSchema())throw new Error(`@aws-sdk\
/core/protocols - QuerySerializer unrecognized schema type ${m.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error(
"@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const p=this.buffer;return delete this.
buffer,p}getKey(p,h,g,m){const{ec2:P,capitalizeKeys:w}=this.settings;if(P&&g)return g;const o=h??p;return w&&m==="struct"?
o[0].toUpperCase()+o.slice(1):o}writeKey(p){p.endsWith(".")&&(p=p.slice(0,p.length-1)),this.buffer+=`&${(0,O.n)(p)}=`}writeValue(p){
this.buffer+=(0,O.n)(p)}},U=class extends j.t{options;serializer;deserializer;mixin=new H.n;constructor(p){super({defaultNamespace:p.
defaultNamespace,errorTypeRegistries:p.errorTypeRegistries}),this.options=p;const h={timestampFormat:{useTrait:!0,default:5},
httpBindings:!1,xmlNamespace:p.xmlNamespace,serviceNamespace:p.defaultNamespace,serializeEmptyLists:!0};this.serializer=
new R(h),this.deserializer=new M.t(h)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(p){this.serializer.setSerdeContext(
p),this.deserializer.setSerdeContext(p)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(p,h,g){
const m=await super.serializeRequest(p,h,g);return m.path.endsWith("/")||(m.path+="/"),m.headers["content-type"]="applic\
ation/x-www-form-urlencoded",((0,H.ot)(p.input)==="unit"||!m.body)&&(m.body=""),m.body=`Action=${p.name.split("#")[1]??p.
name}&Version=${this.options.version}`+m.body,m.body.endsWith("&")&&(m.body=m.body.slice(-1)),m}async deserializeResponse(p,h,g){
const m=this.deserializer,P=H.it.of(p.output),w={};if(g.statusCode>=300){const y=await(0,H.R)(g.body,h);y.byteLength>0&&
Object.assign(w,await m.read(15,y)),await this.handleError(p,h,g,w,this.deserializeMetadata(g))}for(const y in g.headers){
const v=g.headers[y];delete g.headers[y],g.headers[y.toLowerCase()]=v}const o=p.name.split("#")[1]??p.name,u=P.isStructSchema()&&
this.useNestedResult()?o+"Result":void 0,l=await(0,H.R)(g.body,h);return l.byteLength>0&&Object.assign(w,await m.read(P,
l,u)),w.$metadata=this.deserializeMetadata(g),w}useNestedResult(){return!0}async handleError(p,h,g,m,P){const w=this.loadQueryErrorCode(
g,m)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,w,this.options.defaultNamespace);const o=this.loadQueryError(
m)??{},u=this.loadQueryErrorMessage(m);o.message=u,o.Error={Type:o.Type,Code:o.Code,Message:u};const{errorSchema:l,errorMetadata:y}=await this.
mixin.getErrorSchemaOrThrowBaseException(w,this.options.defaultNamespace,g,o,P,this.mixin.findQueryCompatibleError),v=H.
it.of(l),N=new(this.compositeErrorRegistry.getErrorCtor(l)??Error)({}),z={Type:o.Error.Type,Code:o.Error.Code,Error:o.Error};
for(const[C,I]of v.structIterator()){const x=I.getMergedTraits().xmlName??C,W=o[x]??m[x];z[C]=this.deserializer.readSchema(
I,W)}throw this.mixin.decorateServiceException(Object.assign(N,y,{$fault:v.getMergedTraits().error,message:u},z),m)}loadQueryErrorCode(p,h){
const g=(h.Errors?.[0]?.Error??h.Errors?.Error??h.Error)?.Code;if(g!==void 0)return g;if(p.statusCode==404)return"NotFou\
nd"}loadQueryError(p){return p.Errors?.[0]?.Error??p.Errors?.Error??p.Error}loadQueryErrorMessage(p){const h=this.loadQueryError(
p);return h?.message??h?.Message??p.message??p.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-\
urlencoded"}}}),4972:((ce,Y,T)=>{T.d(Y,{n:()=>H,t:()=>B});var H=class as extends Error{name="ProviderError";tryNextLink;constructor(M,O=!0){
let R,U=!0;typeof O=="boolean"?(R=void 0,U=O):O!=null&&typeof O=="object"&&(R=O.logger,U=O.tryNextLink??!0),super(M),this.
tryNextLink=U,Object.setPrototypeOf(this,as.prototype),R?.debug?.(`@smithy/property-provider ${U?"->":"(!)"} ${M}`)}static from(M,O=!0){
return Object.assign(new this(M.message,O),M)}},B=class cs extends H{name="CredentialsProviderError";constructor(M,O=!0){
super(M,O),Object.setPrototypeOf(this,cs.prototype)}}}),8102:((ce,Y,T)=>{T.d(Y,{n:()=>N,r:()=>v,t:()=>z});var H=T(3040),
B=T(9576);const j="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",M="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|D\
ec)",O="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",R="(\\d?\\d)",U="(\\d{4})",p=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
h=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
g=new RegExp(`^${j}, ${R} ${M} ${U} ${O} GMT$`),m=new RegExp(`^${j}, ${R}-${M}-(\\d\\d) ${O} GMT$`),P=new RegExp(`^${j} ${M}\
 ( [1-9]|\\d\\d) ${O} ${U}$`),w=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],o=C=>{if(C==null)
return;let I=NaN;if(typeof C=="number")I=C;else if(typeof C=="string"){if(!/^-?\d*\.?\d+$/.test(C))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");I=Number.parseFloat(C)}else typeof C=="object"&&C.tag===1&&(I=C.value);if(isNaN(
I)||Math.abs(I)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(I*
1e3))},u=C=>{if(C==null)return;if(typeof C!="string")throw new TypeError("RFC3339 timestamps must be strings");const I=p.
exec(C);if(!I)throw new TypeError(`Invalid RFC3339 timestamp format ${C}`);const[,x,W,te,ee,Q,q,,ue,fe]=I;y(W,1,12),y(te,
1,31),y(ee,0,23),y(Q,0,59),y(q,0,60);const ye=new Date(Date.UTC(Number(x),Number(W)-1,Number(te),Number(ee),Number(Q),Number(
q),Number(ue)?Math.round(parseFloat(`0.${ue}`)*1e3):0));if(ye.setUTCFullYear(Number(x)),fe.toUpperCase()!="Z"){const[,Je,
Re,Ee]=/([+-])(\d\d):(\d\d)/.exec(fe)||[void 0,"+",0,0],me=Je==="-"?1:-1;ye.setTime(ye.getTime()+me*(Number(Re)*60*60*1e3+
Number(Ee)*60*1e3))}return ye},l=C=>{if(C==null)return;if(typeof C!="string")throw new TypeError("RFC7231 timestamps mus\
t be strings.");if(h.test(C))return new Date(C);let I,x,W,te,ee,Q,q,ue;if((ue=g.exec(C))?[,I,x,W,te,ee,Q,q]=ue:(ue=m.exec(
C))?([,I,x,W,te,ee,Q,q]=ue,W=(Number(W)+1900).toString()):(ue=P.exec(C))&&([,x,I,te,ee,Q,q,W]=ue),W&&Q){const fe=Date.UTC(
Number(W),w.indexOf(x),Number(I),Number(te),Number(ee),Number(Q),q?Math.round(parseFloat(`0.${q}`)*1e3):0);y(I,1,31),y(te,
0,23),y(ee,0,59),y(Q,0,60);const ye=new Date(fe);return ye.setUTCFullYear(Number(W)),ye}throw new TypeError(`Invalid RFC\
7231 date-time value ${C}.`)};function y(C,I,x){const W=Number(C);if(W<I||W>x)throw new Error(`Value ${W} out of range [${I}\
, ${x}]`)}const v=C=>{const I=C.length,x=[];let W=!1,te=!1,ee=0;for(let Q=0;Q<I;++Q){const q=C[Q];switch(q){case'"':te||
(W=!W);break;case",":W||(x.push(C.slice(ee,Q)),ee=Q+1)}te=q==="\\"&&!te}return x.push(C.slice(ee)),x.map(Q=>{Q=Q.trim();
const q=Q.length;return q<2?Q:Q[0]==='"'&&Q[q-1]==='"'?(Q=Q.slice(1,q-1),Q.replace(/\\(["\\])/g,"$1")):Q.replace(/\\"/g,
'"')})};function N(C){return/^[\w.~-]+$/.test(C)?C:encodeURIComponent(C).replace(/[!'()*]/g,function(I){return"%"+I.charCodeAt(
0).toString(16).toUpperCase()})}var z=class extends H.F{settings;constructor(C){super(),this.settings=C}read(C,I){const x=H.
I.of(C),W=x.getMergedTraits(),te=x.getHttpBindingLocation(W);return this.readHttpBinding(x.getHttpBindingValue(te,W),I,te)}readHttpBinding([
C,I,x],W,te){const ee=I&255;if((ee&192)===64)return x??=C.getHttpBindingCollectionValue(te),v(W).map(Q=>this.readHttpBinding(
x,Q,te));switch(ee){case 21:case 42:return(this.serdeContext?.base64Decoder??H.xt)(W);case 4:case 5:case 6:case 7:{const Q=this.
settings.httpBindings?I>>14&3:0;switch(this.settings.timestampFormat.useTrait&&ee>4?ee:Q?Q+4:this.settings.timestampFormat.
default){case 5:return u(W);case 6:return l(W);case 7:return o(W);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",W),new Date(W)}}case 0:{const Q=I>>8&3;if(!Q)return W;let q=W;return(te&6)===6&&(q=
(this.serdeContext?.utf8Encoder??B.n)((this.serdeContext?.base64Decoder??H.xt)(q))),Q===2?H.gt.from(q):q}case 1:return Number(
W);case 2:return W.toLowerCase()==="true";case 17:return BigInt(W);case 19:return new H.ht(W,"bigDecimal");default:return W}}}}),
4592:((ce,Y,T)=>{T.d(Y,{t:()=>M});var H=T(8538),B=T(4582),j=T(3040),M=class extends j.P{async serializeRequest(O,R,U){const p=this.
serializer,h={},g={},m=await U.endpoint(),P=j.it.of(O?.input),w=P.getSchema();let o;const u=R&&typeof R=="object"?R:{},l=new B.
t({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:h,headers:g,body:void 0});if(m&&(this.updateServiceEndpoint(
l,m),this.setHostPrefix(l,O,u)),u){const y=P.getEventStreamMember();if(y){if(u[y]){const v={};for(const[N]of P.structIterator())
N!==y&&u[N]!=null&&(v[N]=u[N]);o=await this.serializeEventStream({eventStream:u[y],requestSchema:P,initialRequest:v})}}else
p.write(w,u),o=p.flush()}return l.headers=Object.assign(l.headers,g),l.query=h,l.body=o,l.method="POST",l}async deserializeResponse(O,R,U){
const p=this.deserializer,h=j.it.of(O.output),g={};if(this.isErrorResponse(U.statusCode)){const P=await(0,j.R)(U.body,R);
throw P.byteLength>0&&Object.assign(g,await p.read(15,P)),await this.handleError(O,R,U,g,this.deserializeMetadata(U)),new Error(
"@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const P in U.headers){if(!(0,H.r)(U.headers,
P))continue;const w=U.headers[P];delete U.headers[P],U.headers[P.toLowerCase()]=w}const m=h.getEventStreamMember();if(m)
g[m]=await this.deserializeEventStream({response:U,responseSchema:h,initialResponseContainer:g});else{const P=await(0,j.
R)(U.body,R);P.byteLength>0&&Object.assign(g,await p.read(h,P))}return g.$metadata=this.deserializeMetadata(U),g}isErrorResponse(O){
return O>=300}}}),3040:((ce,Y,T)=>{T.d(Y,{$:()=>A,A:()=>dn,B:()=>At,C:()=>xn,Ct:()=>w,D:()=>yn,E:()=>vn,F:()=>Tr,G:()=>Ms,
H:()=>Qs,I:()=>Gt,J:()=>_t,K:()=>Ds,L:()=>wr,M:()=>an,N:()=>nn,O:()=>mn,P:()=>sn,Q:()=>$,R:()=>qs,S:()=>We,St:()=>o,T:()=>In,
U:()=>Xs,V:()=>Ys,W:()=>jt,X:()=>Ht,Y:()=>He,Z:()=>Ke,_:()=>wi,_t:()=>q,a:()=>zi,at:()=>mt,b:()=>Fn,bt:()=>y,c:()=>Wr,ct:()=>$e,
d:()=>Fr,dt:()=>ge,et:()=>k,f:()=>Li,ft:()=>me,g:()=>pi,gt:()=>fe,h:()=>_i,ht:()=>Je,i:()=>nr,it:()=>De,j:()=>on,k:()=>ln,
l:()=>Fi,lt:()=>Pt,m:()=>Ii,mt:()=>Re,n:()=>wo,nt:()=>gt,o:()=>Wi,ot:()=>Le,p:()=>xi,pt:()=>Ee,q:()=>cr,r:()=>So,rt:()=>Ut,
s:()=>zr,st:()=>xt,t:()=>Ao,tt:()=>Ft,u:()=>Bi,ut:()=>Dt,v:()=>yi,vt:()=>W,w:()=>Rr,x:()=>kn,xt:()=>l,y:()=>Mr,yt:()=>x,
z:()=>Js});var H=T(6286),B=T(8538),j=T(9576),M=T(4582),O=T(1649),R=T(4782),U=T(7598),p=T(3024),h=T(7075),g=T(8161),m=T(1708);
const P={warningEmitted:!1},w=e=>{if(e&&!P.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED===
"true"){P.warningEmitted=!0;return}const t=parseInt(e.substring(1,e.indexOf("."))),r=22;t<r&&(P.warningEmitted=!0,process.
emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}};function o(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.features||
(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}},e.__aws_sdk_context.features[t]=r}const u=/^[A-Za-z0-9+/]*={0,2}$/,
l=e=>{if(e.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!u.exec(e))throw new TypeError("\
Invalid base64 string.");const t=(0,B.a)(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)},y=e=>{let t;
if(typeof e=="string"?t=(0,j.r)(e):t=e,typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return(0,B.i)(t.buffer,
t.byteOffset,t.byteLength).toString("base64")};function v(e,t,r,s){return class Nt extends Uint8Array{static fromString(i,a="\
utf-8"){if(typeof i=="string")return a==="base64"?Nt.mutate(s(i)):Nt.mutate(t(i));throw new Error(`Unsupported conversio\
n from ${typeof i} to Uint8ArrayBlobAdapter.`)}static mutate(i){return Object.setPrototypeOf(i,Nt.prototype),i}transformToString(i="\
utf-8"){return i==="base64"?r(this):e(this)}}}const N=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function z(e){
return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16);return e(
t),t[6]=t[6]&15|64,t[8]=t[8]&63|128,N[t[0]]+N[t[1]]+N[t[2]]+N[t[3]]+"-"+N[t[4]]+N[t[5]]+"-"+N[t[6]]+N[t[7]]+"-"+N[t[8]]+
N[t[9]]+"-"+N[t[10]]+N[t[11]]+N[t[12]]+N[t[13]]+N[t[14]]+N[t[15]]}}var C;(function(e){e.HTTP="http",e.HTTPS="https"})(C||
(C={}));var I;(function(e){e.MD5="md5",e.CRC32="crc32",e.CRC32C="crc32c",e.SHA1="sha1",e.SHA256="sha256"})(I||(I={}));const x="\
__smithy_context",W=e=>e.__smithy_context||(e.__smithy_context={}),te=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),ee=(e,t=!1)=>{
if(!t)return te.test(e);const r=e.split(".");for(const s of r)if(!ee(s))return!1;return!0};function Q(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.
test(e)}const q=e=>{if(typeof e=="function")return e;const t=Promise.resolve(e);return()=>t},ue=e=>{if(typeof e=="object"){
if("url"in e){const t=(0,R.r)(e.url);if(e.headers){t.headers={};for(const r in e.headers)(0,B.r)(e.headers,r)&&(t.headers[r.
toLowerCase()]=e.headers[r].join(", "))}return t}return e}return(0,R.r)(e)},fe=function(t){return Object.assign(new String(
t),{deserializeJSON(){return JSON.parse(String(t))},toString(){return String(t)},toJSON(){return String(t)}})};fe.from=e=>e&&
typeof e=="object"&&(e instanceof fe||"deserializeJSON"in e)?e:typeof e=="string"||Object.getPrototypeOf(e)===String.prototype?
fe(String(e)):fe(JSON.stringify(e)),fe.fromObject=fe.from;const ye=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;var Je=class us{string;type;constructor(t,r){
if(this.string=t,this.type=r,!ye.test(t))throw new Error(`@smithy/core/serde - NumericValue string must conform to the S\
mithy bigDecimal format. Received: "${t}"`)}toString(){return this.string}static[Symbol.hasInstance](t){if(!t||typeof t!=
"object")return!1;const r=t;return us.prototype.isPrototypeOf(t)||r.type==="bigDecimal"&&ye.test(r.string)}};const Re=e=>{
if(!e)return 0;if(typeof e=="string")return Buffer.byteLength(e);if(typeof e.byteLength=="number")return e.byteLength;if(typeof e.
size=="number")return e.size;if(typeof e.start=="number"&&typeof e.end=="number")return e.end+1-e.start;if(e instanceof p.
ReadStream){if(e.path!=null)return(0,p.lstatSync)(e.path).size;if(typeof e.fd=="number")return(0,p.fstatSync)(e.fd).size}
throw new Error(`Body Length computation failed for ${e}`)},Ee=e=>e instanceof Uint8Array?e:typeof e=="string"?(0,j.r)(e):
ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(e),
me=(e,t,r)=>{if(t in e){if(e[t]==="true")return!0;if(e[t]==="false")return!1;throw new Error(`Cannot load ${r} "${t}". E\
xpected "true" or "false", got ${e[t]}.`)}};var ge;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(ge||(ge={}));
const qe="AWS_USE_DUALSTACK_ENDPOINT",It="use_dualstack_endpoint",Dt={environmentVariableSelector:e=>me(e,qe,ge.ENV),configFileSelector:e=>me(
e,It,ge.CONFIG),default:!1},Mt="AWS_USE_FIPS_ENDPOINT",Se="use_fips_endpoint",Pt={environmentVariableSelector:e=>me(e,Mt,
ge.ENV),configFileSelector:e=>me(e,Se,ge.CONFIG),default:!1},Oe=(e,t)=>{const r=[];if(e&&r.push(e),t)for(const s of t)r.
push(s);return r},de=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`,$e=()=>{let e=[],t=[],r=!1;
const s=new Set,n=S=>S.sort((b,D)=>Ze[D.step]-Ze[b.step]||et[D.priority||"normal"]-et[b.priority||"normal"]),i=S=>{let b=!1;
const D=X=>{const F=Oe(X.name,X.aliases);if(F.includes(S)){b=!0;for(const V of F)s.delete(V);return!1}return!0};return e=
e.filter(D),t=t.filter(D),b},a=S=>{let b=!1;const D=X=>{if(X.middleware===S){b=!0;for(const F of Oe(X.name,X.aliases))s.
delete(F);return!1}return!0};return e=e.filter(D),t=t.filter(D),b},d=S=>(e.forEach(b=>{S.add(b.middleware,{...b})}),t.forEach(
b=>{S.addRelativeTo(b.middleware,{...b})}),S.identifyOnResolve?.(L.identifyOnResolve()),S),E=S=>{const b=[];return S.before.
forEach(D=>{D.before.length===0&&D.after.length===0?b.push(D):b.push(...E(D))}),b.push(S),S.after.reverse().forEach(D=>{
D.before.length===0&&D.after.length===0?b.push(D):b.push(...E(D))}),b},_=(S=!1)=>{const b=[],D=[],X={};return e.forEach(
F=>{const V={...F,before:[],after:[]};for(const re of Oe(V.name,V.aliases))X[re]=V;b.push(V)}),t.forEach(F=>{const V={...F,
before:[],after:[]};for(const re of Oe(V.name,V.aliases))X[re]=V;D.push(V)}),D.forEach(F=>{if(F.toMiddleware){const V=X[F.
toMiddleware];if(V===void 0){if(S)return;throw new Error(`${F.toMiddleware} is not found when adding ${de(F.name,F.aliases)}\
 middleware ${F.relation} ${F.toMiddleware}`)}F.relation==="after"&&V.after.push(F),F.relation==="before"&&V.before.push(
F)}}),n(b).map(E).reduce((F,V)=>(F.push(...V),F),[])},L={add:(S,b={})=>{const{name:D,override:X,aliases:F}=b,V={step:"in\
itialize",priority:"normal",middleware:S,...b},re=Oe(D,F);if(re.length>0){if(re.some(se=>s.has(se))){if(!X)throw new Error(
`Duplicate middleware name '${de(D,F)}'`);for(const se of re){const pe=e.findIndex(ve=>ve.name===se||ve.aliases?.some(je=>je===
se));if(pe===-1)continue;const ae=e[pe];if(ae.step!==V.step||V.priority!==ae.priority)throw new Error(`"${de(ae.name,ae.
aliases)}" middleware with ${ae.priority} priority in ${ae.step} step cannot be overridden by "${de(D,F)}" middleware wi\
th ${V.priority} priority in ${V.step} step.`);e.splice(pe,1)}}for(const se of re)s.add(se)}e.push(V)},addRelativeTo:(S,b)=>{
const{name:D,override:X,aliases:F}=b,V={middleware:S,...b},re=Oe(D,F);if(re.length>0){if(re.some(se=>s.has(se))){if(!X)throw new Error(
`Duplicate middleware name '${de(D,F)}'`);for(const se of re){const pe=t.findIndex(ve=>ve.name===se||ve.aliases?.some(je=>je===
se));if(pe===-1)continue;const ae=t[pe];if(ae.toMiddleware!==V.toMiddleware||ae.relation!==V.relation)throw new Error(`"${de(
ae.name,ae.aliases)}" middleware ${ae.relation} "${ae.toMiddleware}" middleware cannot be overridden by "${de(D,F)}" mid\
dleware ${V.relation} "${V.toMiddleware}" middleware.`);t.splice(pe,1)}}for(const se of re)s.add(se)}t.push(V)},clone:()=>d(
$e()),use:S=>{S.applyToStack(L)},remove:S=>typeof S=="string"?i(S):a(S),removeByTag:S=>{let b=!1;const D=X=>{const{tags:F,
name:V,aliases:re}=X;if(F&&F.includes(S)){const se=Oe(V,re);for(const pe of se)s.delete(pe);return b=!0,!1}return!0};return e=
e.filter(D),t=t.filter(D),b},concat:S=>{const b=d($e());return b.use(S),b.identifyOnResolve(r||b.identifyOnResolve()||(S.
identifyOnResolve?.()??!1)),b},applyToStack:d,identify:()=>_(!0).map(S=>{const b=S.step??S.relation+" "+S.toMiddleware;return de(
S.name,S.aliases)+" - "+b}),identifyOnResolve(S){return typeof S=="boolean"&&(r=S),r},resolve:(S,b)=>{for(const D of _().
map(X=>X.middleware).reverse())S=D(S,b);return r&&console.log(L.identify()),S}};return L},Ze={initialize:5,serialize:4,build:3,
finalizeRequest:2,deserialize:1},et={high:3,normal:2,low:1};var xt=class{config;middlewareStack=$e();initConfig;handlers;constructor(e){
this.config=e;const{protocol:t,protocolSettings:r}=e;r&&typeof t=="function"&&(e.protocol=new t(r))}send(e,t,r){const s=typeof t!=
"function"?t:void 0,n=typeof t=="function"?t:r,i=s===void 0&&this.config.cacheMiddleware===!0;let a;if(i){this.handlers||
(this.handlers=new WeakMap);const d=this.handlers;d.has(e.constructor)?a=d.get(e.constructor):(a=e.resolveMiddleware(this.
middlewareStack,this.config,s),d.set(e.constructor,a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,
this.config,s);if(n)a(e).then(d=>n(null,d.output),d=>n(d)).catch(()=>{});else return a(e).then(d=>d.output)}destroy(){this.
config?.requestHandler?.destroy?.(),delete this.handlers}};const Le=e=>typeof e=="function"?e():e,tt=(e,t,r,s,n)=>({name:t,
namespace:e,traits:r,input:s,output:n}),kt=e=>(t,r)=>async s=>{const{response:n}=await t(s),{operationSchema:i}=W(r),[,a,
d,E,_,L]=i??[];try{return{response:n,output:await e.protocol.deserializeResponse(tt(a,d,E,_,L),{...e,...r},n)}}catch(S){
if(Object.defineProperty(S,"$response",{value:n,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in S)){const b="\
Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{S.message+=
`
  `+b}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(b):r.logger?.warn?.(b)}typeof S.$responseBodyText<
"u"&&S.$response&&(S.$response.body=S.$responseBodyText);try{if(O.d.isInstance(n)){const{headers:D={},statusCode:X}=n,F=Object.
entries(D);S.$metadata={httpStatusCode:X,requestId:rt(/^x-[\w-]+-request-?id$/,F),extendedRequestId:rt(/^x-[\w-]+-id-2$/,
F),cfId:rt(/^x-[\w-]+-cf-id$/,F)}}}catch{}}throw S}},rt=(e,t)=>(t.find(([r])=>r.match(e))||[void 0,void 0])[1],ze=e=>(t,r)=>async s=>{
const{operationSchema:n}=W(r),[,i,a,d,E,_]=n??[],L=r.endpointV2?async()=>ue(r.endpointV2):e.endpoint,S=await e.protocol.
serializeRequest(tt(i,a,d,E,_),s.input,{...e,...r,endpoint:L});return t({...s,request:S})},$t={name:"deserializerMiddlew\
are",step:"deserialize",tags:["DESERIALIZER"],override:!0},Lt={name:"serializerMiddleware",step:"serialize",tags:["SERIA\
LIZER"],override:!0};function mt(e){return{applyToStack:t=>{t.add(ze(e),Lt),t.add(kt(e),$t),e.protocol.setSerdeContext(e)}}}
const st=[];function Ue(e){if(typeof e=="object")return e;if(e=e|0,st[e])return st[e];const t={};let r=0;for(const s of[
"httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(e>>r++&1)===
1&&(t[s]=1);return st[e]=t}const ne={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},Ve=[],nt={};var De=class Qe{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=Qe.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(t,r){this.
ref=t,this.memberName=r;const s=[];let n=t,i=t;for(this._isMemberSchema=!1;it(n);)s.push(n[1]),n=n[0],i=Le(n),this._isMemberSchema=
!0;if(s.length>0){this.memberTraits={};for(let a=s.length-1;a>=0;--a){const d=s[a];Object.assign(this.memberTraits,Ue(d))}}else
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
e.length>=5;var Ut=class Ye extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(t){
super(t.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=t.name,this.$fault=
t.$fault,this.$metadata=t.$metadata}static isInstance(t){if(!t)return!1;const r=t;return Ye.prototype.isPrototypeOf(r)||
!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](t){if(!t)return!1;const r=t;
if(this===Ye)return Ye.isInstance(t);if(Ye.isInstance(t)){if(this.prototype.isPrototypeOf(t))return!0;const s=Object.prototype.
hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let n=!1;if(s){let a=Object.getPrototypeOf(r);for(;a&&a!==Object.
prototype;){const d=a.constructor,E=d!==Ye&&Object.prototype.hasOwnProperty.call(d,"shapeId")?d?.shapeId:void 0;if(E&&(n=
!0,E===s))return!0;a=Object.getPrototypeOf(a)}}if(s&&n)return!1;const i=this.name;if(i&&i.length>=6){if(r.name===i)return!0;
let a=Object.getPrototypeOf(r);for(;a&&a!==Object.prototype;){const d=a.constructor?.name;if(d&&d!=="Error"&&d===i)return!0;
a=Object.getPrototypeOf(a)}}}return!1}};const at=(e,t={})=>(Object.entries(t).filter(([,r])=>r!==void 0).forEach(([r,s])=>{
(e[r]==null||e[r]==="")&&(e[r]=s)}),e.message=e.message||e.Message||"UnknownError",delete e.Message,e),gt=e=>{switch(e){case"\
standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:
return{}}};let pt=!1;const Ft=e=>{e&&!pt&&parseInt(e.substring(1,e.indexOf(".")))<16&&(pt=!0)},Be=Object.values(I),yt=e=>{
const t=[];for(const r in I){if(!(0,B.r)(I,r))continue;const s=I[r];e[s]!==void 0&&t.push({algorithmId:()=>s,checksumConstructor:()=>e[s]})}
for(const[r,s]of Object.entries(e.checksumAlgorithms??{}))t.push({algorithmId:()=>r,checksumConstructor:()=>s});return{addChecksumAlgorithm(r){
e.checksumAlgorithms=e.checksumAlgorithms??{};const s=r.algorithmId(),n=r.checksumConstructor();Be.includes(s)?e.checksumAlgorithms[s.
toUpperCase()]=n:e.checksumAlgorithms[s]=n,t.push(r)},checksumAlgorithms(){return t}}},Bt=e=>{const t={};return e.checksumAlgorithms().
forEach(r=>{const s=r.algorithmId();Be.includes(s)&&(t[s]=r.checksumConstructor())}),t},c=e=>({setRetryStrategy(t){e.retryStrategy=
t},retryStrategy(){return e.retryStrategy}}),f=e=>{const t={};return t.retryStrategy=e.retryStrategy(),t},A=e=>Object.assign(
yt(e),c(e)),k=e=>Object.assign(Bt(e),f(e));var $=class{trace(){}debug(){}info(){}warn(){}error(){}};const G=["in-region",
"cross-region","mobile","standard","legacy"],K="/latest/api/token",Z="x-aws-ec2-metadata-token-ttl-seconds",J=1e3,ie=6e4;
let le=0;const he=async()=>{if(!process.env.AWS_EC2_METADATA_DISABLED&&!(Date.now()<le))try{const e=Ne(),t=(await we({...e,
path:K,method:"PUT",headers:{[Z]:"21600"}})).toString();return(await we({...e,path:"/latest/meta-data/placement/region",
method:"GET",headers:{"x-aws-ec2-metadata-token":t}})).toString().trim()||Te()}catch{return Te()}},Te=()=>{le=Date.now()+
ie},Ne=()=>{const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){const t=new URL(e);return{hostname:t.hostname.replace(
/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?
{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},we=async e=>{const{request:t}=await Promise.resolve().then(T.t.
bind(T,7067,19));return new Promise((r,s)=>{const n=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.
headers,timeout:J,signal:AbortSignal.timeout(J)});n.on("error",i=>{s(i),n.destroy()}),n.on("timeout",()=>{s(new Error("T\
imeoutError from instance metadata service")),n.destroy()}),n.on("response",i=>{const{statusCode:a=400}=i;if(a<200||a>=300){
s(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:a})),n.destroy();return}
const d=[];i.on("data",E=>d.push(E)),i.on("end",()=>{r(Buffer.concat(d)),n.destroy()})}),n.end()})},ct="AWS_REGION",Ce="\
region",Ke={environmentVariableSelector:e=>e[ct],configFileSelector:e=>e[Ce],default:async()=>{const e=await he();if(e)return e;
throw new Error("Region is missing")}},Ht={preferredFile:"credentials"},Ge=new Set,Et=(e,t=ee)=>{if(!Ge.has(e)&&!t(e))if(e===
"*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://gi\
thub.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${e}\
" is not a valid hostname component.`);else Ge.add(e)},ut=e=>typeof e=="string"&&(e.startsWith("fips-")||e.endsWith("-fi\
ps")),dt=e=>ut(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e,He=e=>{
const{region:t,useFipsEndpoint:r}=e;if(!t)throw new Error("Region is missing");return Object.assign(e,{region:async()=>{
const s=typeof t=="function"?await t():t,n=dt(s);return Et(n),n},useFipsEndpoint:async()=>{const s=typeof t=="string"?t:
await t();return ut(s)?!0:typeof r!="function"?Promise.resolve(!!r):r()}})},St="AWS_DEFAULTS_MODE",be="defaults_mode",wt={
environmentVariableSelector:e=>e[St],configFileSelector:e=>e[be],default:"legacy"},_t=({region:e=(0,R.t)(Ke),defaultsMode:t=(0,R.
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
ys,ge.CONFIG),default:!1},Wt=async e=>{if(!await(0,R.t)(Es)())return(0,R.t)(gs(e??""))()},Ss=async e=>{const t=e?.Bucket||
"";if(typeof e.Bucket=="string"&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),
As(t)){if(e.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!bs(t)||t.
indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3)&&(e.ForcePathStyle=!0);return e.
DisableMultiRegionAccessPoints&&(e.disableMultiRegionAccessPoints=!0,e.DisableMRAP=!0),e},ws=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
_s=/(\d+\.){3}\d+/,Ts=/\.\./,bs=e=>ws.test(e)&&!_s.test(e)&&!Ts.test(e),As=e=>{const[t,r,s,,,n]=e.split(":"),i=t==="arn"&&
e.split(":").length>=6,a=!!(i&&r&&s&&n);if(i&&!a)throw new Error(`Invalid ARN: ${e} was an invalid ARN.`);return a},vs=(e,t,r,s=!1)=>{
const n=async()=>{let i;return s?i=r.clientContextParams?.[e]??r[e]??r[t]:i=r[e]??r[t],typeof i=="function"?i():i};return e===
"credentialScope"||t==="CredentialScope"?async()=>{const i=typeof r.credentials=="function"?await r.credentials():r.credentials;
return i?.credentialScope??i?.CredentialScope}:e==="accountId"||t==="AccountId"?async()=>{const i=typeof r.credentials==
"function"?await r.credentials():r.credentials;return i?.accountId??i?.AccountId}:e==="endpoint"||t==="endpoint"?async()=>{
if(r.isCustomEndpoint===!1)return;const i=await n();if(i&&typeof i=="object"){if("url"in i)return i.url.href;if("hostnam\
e"in i){const{protocol:a,hostname:d,port:E,path:_}=i;return`${a}//${d}${E?":"+E:""}${_}`}}return i}:n};function Cs(e){return async(t,r,s,n)=>{
if(!s.isCustomEndpoint&&!s.ignoreConfiguredEndpointUrls){let d;s.serviceConfiguredEndpoint?d=await s.serviceConfiguredEndpoint():
d=await e(s.serviceId),d&&(s.endpoint=()=>Promise.resolve(ue(d)),s.isCustomEndpoint=!0,n?.logger?.debug?.(`@smithy/core/\
endpoints - resolved endpoint from config: ${d}`))}const i=await cr(t,r,s);if(typeof s.endpointProvider!="function")throw new Error(
"config.endpointProvider is not set.");const a=s.endpointProvider(i,n);if(s.isCustomEndpoint&&s.endpoint){const d=await s.
endpoint();if(d?.headers){a.headers??={};for(const[E,_]of Object.entries(d.headers))a.headers[E]=Array.isArray(_)?_:[_]}}
return a}}const cr=async(e,t,r)=>{const s={},n=t?.getEndpointParameterInstructions?.()||{};for(const[i,a]of Object.entries(
n))switch(a.type){case"staticContextParams":s[i]=a.value;break;case"contextParams":s[i]=e[a.name];break;case"clientConte\
xtParams":case"builtInParams":s[i]=await vs(a.name,i,r,a.type!=="builtInParams")();break;case"operationContextParams":s[i]=
a.get(e);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(a))}return Object.
keys(n).length===0&&Object.assign(s,r),String(r.serviceId).toLowerCase()==="s3"&&await Ss(s),s};function Rs(e,t,r){e.__smithy_context?
e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}},e.__smithy_context.features[t]=
r}function ur(e){const t=Cs(e);return({config:r,instructions:s})=>(n,i)=>async a=>{r.isCustomEndpoint&&Rs(i,"ENDPOINT_OV\
ERRIDE","N");const d=await t(a.input,{getEndpointParameterInstructions(){return s}},{...r},i);i.endpointV2=d,i.authSchemes=
d.properties?.authSchemes;const E=i.authSchemes?.[0];if(E){i.signing_region=E.signingRegion,i.signing_service=E.signingName;
const _=W(i)?.selectedHttpAuthScheme?.httpAuthOption;_&&(_.signingProperties=Object.assign(_.signingProperties||{},{signing_region:E.
signingRegion,signingRegion:E.signingRegion,signing_service:E.signingName,signingName:E.signingName,signingRegionSet:E.signingRegionSet},
E.properties))}return n({...a})}}const Os={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"\
endpointV2Middleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"};function Ns(e){const t=ur(e);return(r,s)=>({
applyToStack:n=>{n.addRelativeTo(t({config:r,instructions:s}),Os)}})}function Is(e){return t=>{const r=t.tls??!0,{endpoint:s,
useDualstackEndpoint:n,useFipsEndpoint:i}=t,a=Object.assign(t,{endpoint:s!=null?async()=>ue(await q(s)()):void 0,tls:r,isCustomEndpoint:!!s,
useDualstackEndpoint:q(n??!1),useFipsEndpoint:q(i??!1),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls});let d;
return a.serviceConfiguredEndpoint=async()=>(t.serviceId&&!d&&(d=e(t.serviceId)),d),a}}var Ds=class ds{nodes;root;conditions;results;constructor(t,r,s,n){
this.nodes=t,this.root=r,this.conditions=s,this.results=n}static from(t,r,s,n){return new ds(t,r,s,n)}},Ms=class{capacity;data=new Map;parameters=[];constructor({
size:e,params:t}){this.capacity=e??50,t&&(this.parameters=t)}get(e,t){const r=this.hash(e);if(r===!1)return t();if(!this.
data.has(r)){if(this.data.size>this.capacity+10){const s=this.data.keys();let n=0;for(;;){const{value:i,done:a}=s.next();
if(this.data.delete(i),a||++n>10)break}}this.data.set(r,t())}return this.data.get(r)}size(){return this.data.size}hash(e){
let t="";const{parameters:r}=this;if(r.length===0)return!1;for(const s of r){const n=e[s],i=n==null?"\0":String(n);if(i.
includes("|;"))return!1;t+=i+"|;"}return t}},Ae=class extends Error{constructor(e){super(e),this.name="EndpointError"}};
const Ps="endpoints";function Tt(e){return typeof e!="object"||e==null?e:"ref"in e?`$${Tt(e.ref)}`:"fn"in e?`${e.fn}(${(e.
argv||[]).map(Tt).join(", ")})`:JSON.stringify(e,null,2)}const jt={},xs=(e,t)=>e===t;function ks(...e){for(const t of e)
if(t!=null)return t}const $s=e=>{const t=e.split("."),r=[];for(const s of t){const n=s.indexOf("[");if(n!==-1){if(s.indexOf(
"]")!==s.length-1)throw new Ae(`Path: '${e}' does not end with ']'`);const i=s.slice(n+1,-1);if(Number.isNaN(parseInt(i)))
throw new Ae(`Invalid array index: '${i}' in path: '${e}'`);n!==0&&r.push(s.slice(0,n)),r.push(i)}else r.push(s)}return r},
dr=(e,t)=>$s(t).reduce((r,s)=>{if(typeof r!="object")throw new Ae(`Index '${s}' in '${t}' not found in '${JSON.stringify(
e)}'`);if(Array.isArray(r)){const n=parseInt(s);return r[n<0?r.length+n:n]}return r[s]},e),Ls=e=>e!=null;function Us(e,t,r){
return e?t:r}const Fs=e=>!e,Bs=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\
\\d)){3}$"),lr=e=>Bs.test(e)||e.startsWith("[")&&e.endsWith("]"),zt={[C.HTTP]:80,[C.HTTPS]:443},Hs=e=>{const t=(()=>{try{
if(e instanceof URL)return e;if(typeof e=="object"&&"hostname"in e){const{hostname:L,port:S,protocol:b="",path:D="",query:X={}}=e,
F=new URL(`${b}//${L}${S?`:${S}`:""}${D}`);return F.search=Object.entries(X).map(([V,re])=>`${V}=${re}`).join("&"),F}return new URL(
e)}catch{return null}})();if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;const r=t.
href,{host:s,hostname:n,pathname:i,protocol:a,search:d}=t;if(d)return null;const E=a.slice(0,-1);if(!Object.values(C).includes(
E))return null;const _=lr(n);return{scheme:E,authority:`${s}${r.includes(`${s}:${zt[E]}`)||typeof e=="string"&&e.includes(
`${s}:${zt[E]}`)?`:${zt[E]}`:""}`,path:i,normalizedPath:i.endsWith("/")?i:`${i}/`,isIp:_}};function Ws(e,t,r){if(r===1)return[
e];if(e==="")return[""];const s=e.split(t);return r===0?s:s.slice(0,r-1).concat(s.slice(1).join(t))}const js={booleanEquals:xs,
coalesce:ks,getAttr:dr,isSet:Ls,isValidHostLabel:ee,ite:Us,not:Fs,parseURL:Hs,split:Ws,stringEquals:(e,t)=>e===t,substring:(e,t,r,s)=>e==
null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:s?e.substring(e.length-r,e.length-t):e.substring(t,r),uriEncode:e=>encodeURIComponent(
e).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)},fr=(e,t)=>{const r=[],{referenceRecord:s,endpointParams:n}=t;
let i=0;for(;i<e.length;){const a=e.indexOf("{",i);if(a===-1){r.push(e.slice(i));break}r.push(e.slice(i,a));const d=e.indexOf(
"}",a);if(d===-1){r.push(e.slice(a));break}e[a+1]==="{"&&e[d+1]==="}"&&(r.push(e.slice(a+1,d)),i=d+2);const E=e.substring(
a+1,d);if(E.includes("#")){const[_,L]=E.split("#");r.push(dr(s[_]??n[_],L))}else r.push(s[E]??n[E]);i=d+1}return r.join(
"")},zs=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],bt=(e,t,r)=>{if(typeof e=="string")return fr(e,r);if(e.fn)
return mr.callFunction(e,r);if(e.ref)return zs(e,r);throw new Ae(`'${t}': ${String(e)} is not a string, function or refe\
rence.`)},hr=({fn:e,argv:t},r)=>{const s=Array(t.length);for(let a=0;a<s.length;++a){const d=t[a];typeof d=="boolean"||typeof d==
"number"?s[a]=d:s[a]=mr.evaluateExpression(d,"arg",r)}const n=e.indexOf(".");if(n!==-1){const a=jt[e.slice(0,n)]?.[e.slice(
n+1)];if(typeof a=="function")return a(...s)}const i=js[e];if(typeof i=="function")return i(...s);throw new Error(`funct\
ion ${e} not loaded in endpointFunctions.`)},mr={evaluateExpression:bt,callFunction:hr},Vs=(e,t)=>{const{assign:r}=e;if(r&&
r in t.referenceRecord)throw new Ae(`'${r}' is already defined in Reference Record.`);const s=hr(e,t);t.logger?.debug?.(
`${Ps} evaluateCondition: ${Tt(e)} = ${Tt(s)}`);const n=s===""?!0:!!s;return r!=null?{result:n,toAssign:{name:r,value:s}}:
{result:n}},Ks=(e,t)=>Object.entries(e??{}).reduce((r,[s,n])=>(r[s]=n.map(i=>{const a=bt(i,"Header value entry",t);if(typeof a!=
"string")throw new Ae(`Header '${s}' value '${a}' is not a string`);return a}),r),{}),gr=(e,t)=>Object.entries(e).reduce(
(r,[s,n])=>(r[s]=yr.getEndpointProperty(n,t),r),{}),pr=(e,t)=>{if(Array.isArray(e))return e.map(r=>pr(r,t));switch(typeof e){case"\
string":return fr(e,t);case"object":if(e===null)throw new Ae(`Unexpected endpoint property: ${e}`);return yr.getEndpointProperties(
e,t);case"boolean":return e;default:throw new Ae(`Unexpected endpoint property type: ${typeof e}`)}},yr={getEndpointProperty:pr,
getEndpointProperties:gr},Gs=(e,t)=>{const r=bt(e,"Endpoint URL",t);if(typeof r=="string")try{return new URL(r)}catch(s){
throw console.error(`Failed to construct URL with ${r}`,s),s}throw new Ae(`Endpoint URL must be a string, got ${typeof r}`)},
Vt=1e8,Xs=(e,t)=>{const{nodes:r,root:s,results:n,conditions:i}=e;let a=s;const d={},E={referenceRecord:d,endpointParams:t.
endpointParams,logger:t.logger};for(;a!==1&&a!==-1&&a<Vt;){const _=3*(Math.abs(a)-1),[L,S,b]=[r[_],r[_+1],r[_+2]],[D,X,F]=i[L],
V=Vs({fn:D,assign:F,argv:X},E);if(V.toAssign){const{name:re,value:se}=V.toAssign;d[re]=se}a=a>=0===V.result?S:b}if(a>=Vt){
const _=n[a-Vt];if(_[0]===-1){const[,D]=_;throw new Ae(bt(D,"Error",E))}const[L,S,b]=_;return{url:Gs(L,E),properties:gr(
S,E),headers:Ks(b??{},E)}}throw new Ae("No matching endpoint.")},Qs=Is(Wt);ur(Wt);const Ys=Ns(Wt);function At(e){Object.
defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Kt=class extends v(j.n,j.r,y,
l){};const Er=z(U.getRandomValues),Js=Er,qs=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return Kt.mutate(e);if(!e)
return Kt.mutate(new Uint8Array);const r=t.streamCollector(e);return Kt.mutate(await r)},Sr=Symbol.for("@smithy/schema-x");
var Gt=class ft extends De{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=ft.identity;bindings;constructor(t){
super(t)}static of(t){const r=De.of(t);if(r.identity===ft.identity)return r;const s=r.isMemberSchema()?r:r.getSchema(),n=typeof s==
"object"&&s!==null?s:r;return n[Sr]??=new ft(r)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?33:t.httpHeader?
38:typeof t.httpPrefixHeaders=="string"?39:t.httpQuery?34:t.httpQueryParams?35:t.httpResponseCode?37:32}getHttpBindingValue(t,r,s=!1){
const n=this.getSchema(),i=typeof n=="number"?n&255:this.isListSchema()?64:255,a=t&7,d=r.mediaType?r.mediaType==="applic\
ation/json"||r.mediaType.endsWith("+json")?2:1:0,E=r.streaming||i===42?this.isStructSchema()?2:1:0,_=i>=4&&i<=7?a>=6?2:a>
0&&a<4?1:0:0;let L=i|d<<8|(r.idempotencyToken?1:0)<<10|E<<11|(r.sparse?1:0)<<13|_<<14|(r.hostLabel?1:0)<<17|(t===36&&typeof n!=
"object"?1:0)<<18;const S=i&192,b=a&2&&(S===64||!s&&a&1)?this.getHttpBindingCollectionValue(t,r):void 0,D=(b?.[1]??0)&255;
return L|=(a>=6&&(D===4||D===6)?1:0)<<16,[this,L,b]}getHttpBindingCollectionValue(t,r=this.getMergedTraits()){const s=ft.
of(this.getValueSchema());return s.getHttpBindingValue(t,{...s.getMergedTraits(),...r},!0)}getHttpBindings(){const t=this.
getSchema();return typeof t!="object"||t===null?rn:this.bindings??=Zs(this)}};const Zs=e=>{const t=[],r=[],s=[],n=[],i=[],
a={},d={},E=[],_={headers:d,prefixHeaders:E},L={request:{memberBindings:i,byName:a},response:{bodyMemberNames:t,bindings:_}},
{request:S,response:b}=L;for(const[D,X]of e.structIterator()){const F=Gt.of(X),V=F.getMergedTraits(),re=F.getHttpBindingLocation(
V),se=V.httpHeader?.toLowerCase()??V.httpPrefixHeaders?.toLowerCase()??V.httpQuery,pe=F.getHttpBindingValue(re,V),ae=[D,
pe,re,se];D==="__proto__"&&At(a),a[D]=ae,pe[1]>>10&1&&(S.hasIdempotency=!0),i.push(ae);const ve=re&7;if(ve===0&&(s.push(
D),n.push(X)),(ve&4)===0)t.push(D),r.push(X);else if((ve&6)===4)if(ve&1)_.statusCode=ae;else{_.payload=ae;const je=pe[1]&
255;S.contentTypeInstruction=V.mediaType??(je===0?"text/plain":je===21||je===42?"application/octet-stream":null)}else ve&
1?(S.hasPrefixHeaders=!0,E.push(ae)):(se==="__proto__"&&At(d),d[se]=ae)}return S.contentTypeInstruction===void 0&&s.length&&
(S.contentTypeInstruction=null),S.syntheticBodySchema=_r(e,s,n),b.syntheticBodySchema=_r(e,t,r),L},en=e=>{const t=[];let r=0;
for(const s of e.matchAll(/\{([^{}+]+)(\+)?\}/g))s.index>r&&t.push([e.slice(r,s.index),0]),t.push([s[1],s[2]?2:1]),r=s.index+
s[0].length;return t.length&&r<e.length&&t.push([e.slice(r),0]),t.length?t:void 0},tn=e=>{const{http:t,endpoint:r}=Ue(e.
traits??{}),[s,n]=t?.[1].split("?")??[];return[t?.[0],s,n?[...new URLSearchParams(n)]:[],s?en(s):void 0,r?.[0]]},rn={request:{
memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},wr=e=>e[Sr]??=tn(e),_r=(e,t,r)=>{
if(!t.length)return;const s=e.getSchema(),n=[3,s[1],s[2],e.getMergedTraits(),t,r],i=s[6],a=i&&t.reduce((d,E)=>d+(s[4].indexOf(
E)<i?1:0),0);return a&&(n[6]=a),n};var Tr=class{serdeContext;setSerdeContext(e){this.serdeContext=e}},sn=class extends Tr{options;compositeErrorRegistry;constructor(e){
super(),this.options=e,this.compositeErrorRegistry=new j.t(e.defaultNamespace);for(const t of e.errorTypeRegistries??[])
this.compositeErrorRegistry.copyFrom(t)}getRequestType(){return M.t}getResponseType(){return O.d}setSerdeContext(e){this.
serdeContext=e,this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().
setSerdeContext(e)}updateServiceEndpoint(e,t){if("url"in t){e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.
url.port?Number(t.url.port):void 0,e.path=t.url.pathname,e.fragment=t.url.hash||void 0,e.username=t.url.username||void 0,
e.password=t.url.password||void 0,e.query||(e.query={});for(const[r,s]of t.url.searchParams.entries())e.query[r]=s;if(t.
headers)for(const r in t.headers)(0,B.r)(t.headers,r)&&(e.headers[r]=t.headers[r].join(", "));return e}else{if(e.protocol=
t.protocol,e.hostname=t.hostname,e.port=t.port?Number(t.port):void 0,e.path=t.path,e.query={...t.query},t.headers)for(const r in t.
headers)(0,B.r)(t.headers,r)&&(e.headers[r]=t.headers[r]);return e}}setHostPrefix(e,t,r,s=wr(t)){if(this.serdeContext?.disableHostPrefix)
return;const n=s[4];if(typeof n!="string")return;let i=n;for(const[a,[,d]]of Gt.of(t.input).getHttpBindings().request.memberBindings){
if(!(d>>17&1))continue;const E=r[a];if(typeof E!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a\
 string as hostLabel.`);i=i.replace(`{${a}}`,E)}if(e.hostname=i+e.hostname,!Q(e.hostname))throw new Error(`[${e.hostname}\
] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-reque\
stid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,t,r){const s=[-3,"","Error",0,[],[],0];let n;for(const i of r)for(const a of t)try{a==="*"?
n=i.getSchema(e):n=i.getSchema(a+"#"+e);const d=i.getErrorCtor(n);if(d)return[n,d,"modeled"];{const E=i.getBaseException();
if(E){const _=i.getErrorCtor(E);if(_)return[n,_,"synthetic"]}}}catch{}for(const i of r){const a=i.getBaseException();if(a){
const d=i.getErrorCtor(a);if(d)return[a,d,"synthetic"]}}return[s,Error,"native"]}async serializeEventStream({eventStream:e,
requestSchema:t,initialRequest:r}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,
initialRequest:r})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r}){return(await this.
loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r})}async loadEventStreamCapability(){
const{EventStreamSerde:e,eventStreamSerdeProvider:t}=await Promise.all([T.e(655),T.e(393)]).then(T.bind(T,1393));return new e(
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
requestHandler:e.httpHandler()}),br="content-length";function cn(e){return t=>async r=>{const s=r.request;if(M.t.isInstance(
s)){const{body:n,headers:i}=s;if(n&&Object.keys(i).map(a=>a.toLowerCase()).indexOf(br)===-1)try{const a=e(n);a!=null&&(s.
headers={...s.headers,[br]:String(a)})}catch{}}return t({...r,request:s})}}const un={step:"build",tags:["SET_CONTENT_LEN\
GTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},dn=e=>({applyToStack:t=>{t.add(cn(e.bodyLengthChecker),
un)}});function ln(e){return e}const fn=e=>t=>async r=>{if(!M.t.isInstance(r.request))return t(r);const{request:s}=r,{handlerProtocol:n=""}=e.
requestHandler.metadata||{};if(n.indexOf("h2")>=0&&!s.headers[":authority"])delete s.headers.host,s.headers[":authority"]=
s.hostname+(s.port?":"+s.port:"");else if(!s.headers.host){let i=s.hostname;s.port!=null&&(i+=`:${s.port}`),s.headers.host=
i}return t(r)},hn={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},mn=e=>({applyToStack:t=>{
t.add(fn(e),hn)}}),gn=()=>(e,t)=>async r=>{try{const s=await e(r),{clientName:n,commandName:i,logger:a,dynamoDbDocumentClientOptions:d={}}=t,
{overrideInputFilterSensitiveLog:E,overrideOutputFilterSensitiveLog:_}=d,L=E??t.inputFilterSensitiveLog,S=_??t.outputFilterSensitiveLog,
{$metadata:b,...D}=s.output;return a?.info?.({clientName:n,commandName:i,input:L(r.input),output:S(D),metadata:b}),s}catch(s){
const{clientName:n,commandName:i,logger:a,dynamoDbDocumentClientOptions:d={}}=t,{overrideInputFilterSensitiveLog:E}=d,_=E??
t.inputFilterSensitiveLog;throw a?.error?.({clientName:n,commandName:i,input:_(r.input),error:s,metadata:s.$metadata}),s}},
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
new(await Promise.resolve().then(T.t.bind(T,6698,19))).AsyncLocalStorage,t}getContext(){return this.als.getStore()}hasContext(){
return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(
`Cannot modify protected Lambda context field: ${String(t)}`);const s=this.als.getStore();if(!s)throw new Error("No cont\
ext available");s[t]=r}run(t,r){return this.als.run(t,r)}},vt;(function(e){let t=null;async function r(s){return t||(t=(async()=>{
const n=s===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await wn.create():new Sn;return!Xt&&globalThis.awslambda?.InvokeStore?
globalThis.awslambda.InvokeStore:(!Xt&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=n),n)})()),t}e.getInstanceAsync=
r,e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(vt||(vt={}));const _n="AWS_LAMBDA_FUNCTION_NA\
ME",Tn="_X_AMZN_TRACE_ID",Qt="X-Amzn-Trace-Id",Yt="traceparent",vr="tracestate",Cr="baggage",bn=()=>e=>async t=>{const{request:r}=t;
if(!M.t.isInstance(r))return e(t);let s;{const n=Object.keys(r.headers??{}).find(i=>i.toLowerCase()===Qt.toLowerCase())??
Qt;if(!r.headers.hasOwnProperty(n)){const i=process.env[_n],a=process.env[Tn];s??=await vt.getInstanceAsync();const d=s?.
getXRayTraceId()??a,E=_=>typeof _=="string"&&_.length>0;E(i)&&E(d)&&(r.headers[Qt]=d)}}if(An(r.headers),!r.headers[Yt]){
const n=(s??=await vt.getInstanceAsync())?.getTraceparent?.();if(n){r.headers[Yt]=n;const i=s?.getTracestate?.();i&&(r.headers[vr]=
i);const a=s?.getBaggage?.();a&&(r.headers[Cr]=a)}}return e(t)};function An(e){for(const t of Object.keys(e)){const r=t.
toLowerCase();t!==r&&(r===Yt||r===vr||r===Cr)&&(e[r]=e[t],delete e[t])}}const vn=e=>({applyToStack:t=>{t.add(bn(),En)}}),
Cn=(e,t)=>{if(!t||t.length===0)return e;const r=[];for(const s of t)for(const n of e)n.schemeId.split("#")[1]===s&&r.push(
n);for(const s of e)r.find(({schemeId:n})=>n===s.schemeId)||r.push(s);return r};function Rn(e){const t=new Map;for(const r of e)
t.set(r.schemeId,r);return t}const On=(e,t)=>(r,s)=>async n=>{const i=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(
e,s,n.input)),a=e.authSchemePreference?await e.authSchemePreference():[],d=Cn(i,a),E=Rn(e.httpAuthSchemes),_=W(s),L=[];for(const S of d){
const b=E.get(S.schemeId);if(!b){L.push(`HttpAuthScheme \`${S.schemeId}\` was not enabled for this service.`);continue}const D=b.
identityProvider(await t.identityProviderConfigProvider(e));if(!D){L.push(`HttpAuthScheme \`${S.schemeId}\` did not have \
an IdentityProvider configured.`);continue}const{identityProperties:X={},signingProperties:F={}}=S.propertiesExtractor?.(
e,s)||{};S.identityProperties=Object.assign(S.identityProperties||{},X),S.signingProperties=Object.assign(S.signingProperties||
{},F),_.selectedHttpAuthScheme={httpAuthOption:S,identity:await D(S.identityProperties),signer:b.signer};break}if(!_.selectedHttpAuthScheme)
throw new Error(L.join(`
`));return r(n)},Nn={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"be\
fore",toMiddleware:"endpointV2Middleware"},In=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({
applyToStack:s=>{s.addRelativeTo(On(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),Nn)}}),Dn=e=>t=>{
throw t},Mn=(e,t)=>{},Pn=e=>(t,r)=>async s=>{if(!M.t.isInstance(s.request))return t(s);const n=W(r).selectedHttpAuthScheme;
if(!n)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:i={}},
identity:a,signer:d}=n,E=await t({...s,request:await d.sign(s.request,a,i)}).catch((d.errorHandler||Dn)(i));return(d.successHandler||
Mn)(E.response,i),E},Rr={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddl\
eware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},xn=e=>({applyToStack:t=>{
t.addRelativeTo(Pn(e),Rr)}}),We=e=>{if(typeof e=="function")return e;const t=Promise.resolve(e);return()=>t};var kn=class{authSchemes=new Map;constructor(e){
for(const t in e){if(!(0,B.r)(e,t))continue;const r=e[t];r!==void 0&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.
authSchemes.get(e)}};const $n=(e=>function(r){return Or(r)&&r.expiration.getTime()-Date.now()<e})(3e5),Or=e=>e.expiration!==
void 0,Ln=(e,t,r)=>{if(e===void 0)return;const s=typeof e!="function"?async()=>Promise.resolve(e):e;let n,i,a,d=!1;const E=async _=>{
i||(i=s(_));try{n=await i,a=!0,d=!1}finally{i=void 0}return n};return t===void 0?async _=>((!a||_?.forceRefresh)&&(n=await E(
_)),n):async _=>((!a||_?.forceRefresh)&&(n=await E(_)),d?n:r(n)?(t(n)&&await E(_),n):(d=!0,n))};function Un(e){return e===
void 0?!0:typeof e=="string"&&e.length<=50}function Fn(e){const t=We(e.userAgentAppId??void 0),{customUserAgent:r}=e;return Object.
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
loud (US-West)"}}}],version:"1.1"},Hn="";const Wn=e=>{const{partitions:t}=Bn;for(const s of t){const{regions:n,outputs:i}=s;
for(const[a,d]of Object.entries(n))if(a===e)return{...i,...d}}for(const s of t){const{regionRegex:n,outputs:i}=s;if(new RegExp(
n).test(e))return{...i}}const r=t.find(s=>s.id==="aws");if(!r)throw new Error("Provided region was not found in the part\
ition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}},jn=()=>Hn,zn=e=>e?.body instanceof
h.Readable||typeof ReadableStream<"u"&&e?.body instanceof ReadableStream,Vn=["BandwidthLimitExceeded","EC2ThrottledExcep\
tion","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded",
"RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooMa\
nyRequestsException","TransactionInProgressException"],Kn=["TimeoutError","RequestTimeout","RequestTimeoutException"],Gn=[
500,502,503,504],Xn=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],Qn=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_\
AGAIN"],Yn=e=>e?.$retryable!==void 0,Jn=e=>e.$metadata?.clockSkewCorrected,qn=e=>{const t=new Set(["Failed to fetch","Ne\
tworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network req\
uest failed"]);return e&&e instanceof TypeError?t.has(e.message):!1},Nr=e=>e.$metadata?.httpStatusCode===429||Vn.includes(
e.name)||e.$retryable?.throttling==!0,Jt=(e,t=0)=>e?.name!=="AbortError"&&(Yn(e)||Jn(e)||e.name==="InvalidSignatureExcep\
tion"&&e.message?.includes("Signature expired")||Kn.includes(e.name)||Xn.includes(e?.code||"")||Qn.includes(e?.code||"")||
Gn.includes(e.$metadata?.httpStatusCode||0)||qn(e)||ei(e)||e.cause!==void 0&&t<=10&&Jt(e.cause,t+1)),Zn=e=>{if(e.$metadata?.
httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!Jt(e)}return!1};function ei(e){return e.
code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}const qt=(e,t)=>{if(!t)return e;let r=()=>{};
const s=new Promise((n,i)=>{const a=()=>i(ti());t.aborted?a():typeof t.addEventListener=="function"?(t.addEventListener(
"abort",a,{once:!0}),r=()=>t.removeEventListener("abort",a)):t.onabort=a});return Promise.race([e,s]).finally(r)},ti=()=>Object.
assign(new Error("Request aborted"),{name:"AbortError"}),ri=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="Abort\
Error",Ir=2e4,si="amz-sdk-invocation-id",ni="amz-sdk-request";function ii(e,t){if(O.d.isInstance(e))for(const r in e.headers){
if(!(0,B.r)(e.headers,r))continue;const s=r.toLowerCase();if(s==="retry-after"){const n=e.headers[r];let i=NaN;if(n.endsWith(
"GMT"))try{i=((0,O.u)(n).getTime()-Date.now())/1e3}catch(a){t?.trace?.("Failed to parse retry-after header"),t?.trace?.(
a)}else n.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?i=Number(n.match(/ GMT, ([\d.]+)$/)?.[1]):n.match(/^((\d+)|(\d+\.\d+))$/)?i=
Number(n):Date.parse(n)>=Date.now()&&(i=(Date.parse(n)-Date.now())/1e3);return isNaN(i)?void 0:new Date(Date.now()+i*1e3)}else if(s===
"x-amz-retry-after"){const n=e.headers[r],i=Number(n);if(isNaN(i)){t?.trace?.(`Failed to parse x-amz-retry-after=${n}`);
return}return new Date(Date.now()+i)}}}const oi=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e==
"string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`);function ai(e){return t=>(r,s)=>async n=>{let i=await t.
retryStrategy();const a=await t.maxAttempts(),d=s[x]?.abortSignal;if(ci(i)){i=i;const E=(s.partition_id??"")+(s.__retryLongPoll?
":longpoll":"");let _=await qt(i.acquireInitialRetryToken(E),d),L=new Error,S=0,b=0;const{request:D}=n,X=M.t.isInstance(
D);for(X&&(D.headers[si]=Er());;)try{X&&(D.headers[ni]=`attempt=${S+1}; max=${a}`);const{response:F,output:V}=await r(n);
return i.recordSuccess(_),V.$metadata.attempts=S+1,V.$metadata.totalRetryDelay=b,{response:F,output:V}}catch(F){const V=ui(
F,t.logger);if(L=oi(F),X&&e(D))throw(s.logger instanceof $?console:s.logger)?.warn("An error was encountered in a non-re\
tryable streaming request."),L;try{_=await qt(i.refreshRetryTokenForRetry(_,V),d)}catch(se){throw d?.aborted&&ri(se)?se:
(L.$metadata||(L.$metadata={}),L.$metadata.attempts=S+1,L.$metadata.totalRetryDelay=b,L)}S=_.getRetryCount();const re=_.
getRetryDelay();b+=(_?.$retryLog?.acquisitionDelay??0)+re,re>0&&await qt(new Promise(se=>setTimeout(se,re)),d)}}else return i=
i,i?.mode&&(s.userAgent=[...s.userAgent||[],["cfg/retry-mode",i.mode]]),i.retry(r,n)}}const ci=e=>typeof e.acquireInitialRetryToken<
"u"&&typeof e.refreshRetryTokenForRetry<"u"&&typeof e.recordSuccess<"u",ui=(e,t)=>{const r={error:e,errorType:di(e)},s=ii(
e.$response,t);return s&&(r.retryAfterHint=s),r},di=e=>Nr(e)?"THROTTLING":Jt(e)?"TRANSIENT":Zn(e)?"SERVER_ERROR":"CLIENT\
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
e.ADAPTIVE="adaptive"})(xe||(xe={}));const Mr=xe.STANDARD,Ct={incompatible:1,attempts:2,capacity:3};var Zt=class{mode=xe.
STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){typeof e=="number"?this.maxAttemptsProvider=
async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>3,this.baseDelay??=Pe.
delay(),this.retryBackoffStrategy??=new mi}async acquireInitialRetryToken(e){return new Dr(Pe.delay(),0,void 0,e.includes(
":longpoll"))}async refreshRetryTokenForRetry(e,t){const r=await this.getMaxAttempts(),s=this.retryCode(e,t,r),n=s===0,i=e.
isLongPoll?.();if(n||i){const a=t.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?Pe.throttlingDelay():
this.baseDelay);const d=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let E=d;if(t.retryAfterHint instanceof
Date&&(E=Math.max(d,Math.min(t.retryAfterHint.getTime()-Date.now(),d+5e3))),n){const _=this.getCapacityCost(a);this.capacity-=
_;const L=new Dr(0,e.getRetryCount()+1,_,e.isLongPoll?.()??!1);return await new Promise(S=>setTimeout(S,E)),L.$retryLog.
acquisitionDelay=E,L}else{const _=s===Ct.capacity&&i?E:0;_>0&&await new Promise(L=>setTimeout(L,_))}}throw new Error("No\
 retry token available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){
return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.
maxAttemptsProvider()}catch{return console.warn("Max attempts provider could not resolve. Using default of 3"),3}}retryCode(e,t,r){
const s=e.getRetryCount()+1,n=this.isRetryableError(t.errorType)?0:Ct.incompatible,i=s<r?0:Ct.attempts,a=this.capacity>=
this.getCapacityCost(t.errorType)?0:Ct.capacity;return n||i||a}getCapacityCost(e){return e===Pe.modifiedCostType()?Pe.throttlingCost():
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
retryMode:s}=e,{defaultMaxAttempts:n=3,defaultBaseDelay:i=Pe.delay()}=t??{},a=q(e.maxAttempts??n);let d=r?Promise.resolve(
r):void 0;const E=async()=>{const _=await a();return await q(s)()===xe.ADAPTIVE?new gi(a,{maxAttempts:_,baseDelay:i}):new Zt(
{maxAttempts:_,baseDelay:i})};return Object.assign(e,{maxAttempts:a,retryStrategy:()=>d??=E()})},Ei="AWS_RETRY_MODE",Si="\
retry_mode",wi={environmentVariableSelector:e=>e[Ei],configFileSelector:e=>e[Si],default:Mr},_i=fi(zn),Ti=/\d{12}\.ddb/;
async function bi(e,t,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&o(e,"PROTOCOL_RPC_V2_CBOR","M"),typeof t.
retryStrategy=="function"){const n=await t.retryStrategy();if(typeof n.mode=="string")switch(n.mode){case xe.ADAPTIVE:o(
e,"RETRY_MODE_ADAPTIVE","F");break;case xe.STANDARD:o(e,"RETRY_MODE_STANDARD","E")}}if(typeof t.accountIdEndpointMode=="\
function"){const n=e.endpointV2;switch(String(n?.url?.hostname).match(Ti)&&o(e,"ACCOUNT_ID_ENDPOINT","O"),await t.accountIdEndpointMode?.()){case"\
disabled":o(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":o(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"requ\
ired":o(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const s=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(s?.$source){const n=s;
n.accountId&&o(e,"RESOLVED_ACCOUNT_ID","T");for(const[i,a]of Object.entries(n.$source??{}))o(e,i,a)}}const kr="user-agen\
t",$r="x-amz-user-agent",Ai=/[^!$%&'*+\-.^_`|~\w]/g,vi=/[^!$%&'*+\-.^_`|~\w#]/g,Ci=1024;function Ri(e){let t="";for(const r in e){
const s=e[r];if(t.length+s.length+1<=Ci){t.length?t+=","+s:t+=s;continue}break}return t}const Oi=e=>(t,r)=>async s=>{const{
request:n}=s;if(!M.t.isInstance(n))return t(s);const{headers:i}=n,a=r?.userAgent?.map(Rt)||[],d=(await e.defaultUserAgentProvider()).
map(Rt);await bi(r,e,s);const E=r;d.push(`m/${Ri(Object.assign({},r.__smithy_context?.features,E.__aws_sdk_context?.features))}`);
const _=e?.customUserAgent?.map(Rt)||[],L=await e.userAgentAppId();L&&d.push(Rt(["app",`${L}`]));const S=jn(),b=(S?[S]:[]).
concat([...d,...a,..._]).join(" "),D=[...d.filter(X=>X.startsWith("aws-sdk-")),..._].join(" ");return e.runtime!=="brows\
er"?(D&&(i[$r]=i["x-amz-user-agent"]?`${i[kr]} ${D}`:D),i[kr]=b):i[$r]=b,t({...s,request:n})},Rt=e=>{const t=e[0].split(
"/").map(a=>a.replace(Ai,"-")).join("/"),r=e[1]?.replace(vi,"-"),s=t.indexOf("/"),n=t.substring(0,s);let i=t.substring(s+
1);return n==="api"&&(i=i.toLowerCase()),[n,i,r].filter(a=>a&&a.length>0).reduce((a,d,E)=>{switch(E){case 0:return d;case 1:
return`${a}/${d}`;default:return`${a}#${d}`}},"")},Ni={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["\
SET_USER_AGENT","USER_AGENT"],override:!0},Ii=e=>({applyToStack:t=>{t.add(Oi(e),Ni)}}),Di=()=>{for(const e of["deno","bu\
n","llrt"])if(m.versions[e])return[`md/${e}`,m.versions[e]];return["md/nodejs",m.versions.node]},Mi={isCrtAvailable:!1},
Pi=()=>Mi.isCrtAvailable?["md/crt-avail"]:null,xi=({serviceId:e,clientVersion:t})=>{const r=Di();return async s=>{const n=[
["aws-sdk-js",t],["ua","2.1"],[`os/${(0,g.platform)()}`,(0,g.release)()],["lang/js"],r],i=Pi();i&&n.push(i),e&&n.push([`\
api/${e}`,t]),m.env.AWS_EXECUTION_ENV&&n.push([`exec-env/${m.env.AWS_EXECUTION_ENV}`]);const a=await s?.userAgentAppId?.();
return a?[...n,[`app/${a}`]]:[...n]}},ki="AWS_SDK_UA_APP_ID",$i="sdk-ua-app-id",Li={environmentVariableSelector:e=>e[ki],
configFileSelector:e=>e.sdk_ua_app_id??e[$i],default:void 0},Lr=(e,t=!1)=>{if(t){for(const r of e.split("."))if(!Lr(r))return!1;
return!0}return!(!ee(e)||e.length<3||e.length>63||e!==e.toLowerCase()||lr(e))},Ur=":",Ui="/",Fr={isVirtualHostableS3Bucket:Lr,
parseArn:e=>{const t=e.split(Ur);if(t.length<6)return null;const[r,s,n,i,a,...d]=t;return r!=="arn"||s===""||n===""||d.join(
Ur)===""?null:{partition:s,service:n,region:i,accountId:a,resourceId:d.map(E=>E.split(Ui)).flat()}},partition:Wn};jt.aws=
Fr;const Fi=e=>({setRegion(t){e.region=t},region(){return e.region}}),Bi=e=>({region:e.region()}),Br=e=>O.d.isInstance(e)?
e.headers?.date??e.headers?.Date:void 0,Hr=e=>O.d.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,Wr=e=>new Date(Date.
now()+e),jr=(e,t,r,s)=>{if(s!==void 0)return t;const n=Date.parse(e);if(Number.isNaN(n))return t;const i=Date.now();return r!==
void 0&&i-r>9e5?t:n-i},lt=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return t},
Hi=e=>e.context?.[x]?.eventStream?.output===!0,zr=async e=>{const t=lt("context",e.context),r=lt("config",e.config),s=t.
endpointV2?.properties?.authSchemes?.[0];return{config:r,signer:await lt("signer",r.signer)(s),signingRegion:e?.signingRegion,
signingRegionSet:e?.signingRegionSet,signingName:e?.signingName}};var Wi=class{async sign(e,t,r){if(!M.t.isInstance(e))throw new Error(
"The request is not an instance of `HttpRequest` and cannot be signed");const s=await zr(r),{config:n,signer:i}=s;let{signingRegion:a,
signingName:d}=s;const E=r.context;if(E?.authSchemes?.length??!1){const[S,b]=E.authSchemes;S?.name==="sigv4a"&&b?.name===
"sigv4"&&(a=b?.signingRegion??a,d=b?.signingName??d)}const _=await n.disableClockSkewCorrection?.()===!0;r._disableClockSkewCorrection=
_;const L=_||Hi(r);return r._skipClockSkewSampling=L,L||(r._preRequestSystemClockOffset=n.systemClockOffset,r._requestSentAt=
Date.now()),await i.sign(e,{signingDate:_?new Date:Wr(n.systemClockOffset),signingRegion:a,signingService:d})}errorHandler(e){
return t=>{const r=t;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const s=r.ServerTime??Br(r.$response);
if(s){const n=lt("config",e.config),i=e._preRequestSystemClockOffset,a=e._requestSentAt,d=Hr(r.$response),E=jr(s,n.systemClockOffset,
a,d);n.systemClockOffset=E,Math.abs(E)>=24e4&&(E!==i||i!==void 0&&i!==E)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}
throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;const r=Br(e);if(r){const s=lt(
"config",t.config),n=t._requestSentAt,i=Hr(e);s.systemClockOffset=jr(r,s.systemClockOffset,n,i)}}};const Vr=e=>typeof e==
"string"&&e.length>0?e.split(",").map(t=>t.trim()):[],ji=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,
Kr="AWS_AUTH_SCHEME_PREFERENCE",Gr="auth_scheme_preference",zi={environmentVariableSelector:(e,t)=>{if(t?.signingName&&ji(
t.signingName)in e)return["httpBearerAuth"];if(Kr in e)return Vr(e[Kr])},configFileSelector:e=>{if(Gr in e)return Vr(e[Gr])},
default:[]};var Vi=class{format(e){const t=[];for(const n in e){if(!(0,B.r)(e,n))continue;const i=(0,j.r)(n);t.push(Uint8Array.
from([i.byteLength]),i,this.formatHeaderValue(e[n]))}const r=new Uint8Array(t.reduce((n,i)=>n+i.byteLength,0));let s=0;for(const n of t)
r.set(n,s),s+=n.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:
1]);case"byte":return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));return t.setUint8(
0,3),t.setInt16(1,e.value,!1),new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(
0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer);case"long":const s=new Uint8Array(9);return s[0]=5,s.set(e.value.
bytes,1),s;case"binary":const n=new DataView(new ArrayBuffer(3+e.value.byteLength));n.setUint8(0,6),n.setUint16(1,e.value.
byteLength,!1);const i=new Uint8Array(n.buffer);return i.set(e.value,3),i;case"string":const a=(0,j.r)(e.value),d=new DataView(
new ArrayBuffer(3+a.byteLength));d.setUint8(0,7),d.setUint16(1,a.byteLength,!1);const E=new Uint8Array(d.buffer);return E.
set(a,3),E;case"timestamp":const _=new Uint8Array(9);return _[0]=8,_.set(Gi.fromNumber(e.value.valueOf()).bytes,1),_;case"\
uuid":if(!Ki.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);const L=new Uint8Array(17);return L[0]=9,
L.set((0,B.t)(e.value.replace(/-/g,"")),1),L}}},Xr;(function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",
e[e.byte=2]="byte",e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=
7]="string",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"})(Xr||(Xr={}));const Ki=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Gi=class hs{bytes;constructor(t){if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 b\
ytes")}static fromNumber(t){if(t>9223372036854776e3||t<-9223372036854776e3)throw new Error(`${t} is too large (or, if ne\
gative, too small) to represent as an Int64`);const r=new Uint8Array(8);for(let s=7,n=Math.abs(Math.round(t));s>-1&&n>0;s--,
n/=256)r[s]=n;return t<0&&Qr(r),new hs(r)}valueOf(){const t=this.bytes.slice(0),r=t[0]&128;return r&&Qr(t),parseInt((0,B.
n)(t),16)*(r?-1:1)}toString(){return String(this.valueOf())}};function Qr(e){for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>
-1&&(e[t]++,e[t]===0);t--);}const Xi="X-Amz-Algorithm",Qi="X-Amz-Credential",Yr="X-Amz-Date",Yi="X-Amz-SignedHeaders",Ji="\
X-Amz-Expires",Jr="X-Amz-Signature",qr="X-Amz-Security-Token",Zr="authorization",es=Yr.toLowerCase(),qi=[Zr,es,"date"];Jr.
toLowerCase();const Zi="x-amz-content-sha256",eo=qr.toLowerCase(),to={authorization:!0,"cache-control":!0,connection:!0,
expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,
"user-agent":!0,"x-amzn-trace-id":!0},ro=/^proxy-/,so=/^sec-/,er="AWS4-HMAC-SHA256",no="AWS4-HMAC-SHA256-PAYLOAD",io="UN\
SIGNED-PAYLOAD",ts="aws4_request",oo=({query:e={}})=>{const t=[],r={};for(const s in e){if(!(0,B.r)(e,s)||s.toLowerCase()===
"x-amz-signature")continue;const n=(0,O.n)(s);t.push(n);const i=e[s];typeof i=="string"?r[n]=`${n}=${(0,O.n)(i)}`:Array.
isArray(i)&&(r[n]=i.slice(0).reduce((a,d)=>a.concat([`${n}=${(0,O.n)(d)}`]),[]).sort().join("&"))}return t.sort().map(s=>r[s]).
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
""}`;return(0,O.n)(r).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!=
"string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=ao(
e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().
join(";")}};const Ot={},tr=[],rr=(e,t,r)=>`${e}/${t}/${r}/${ts}`,lo=async(e,t,r,s,n)=>{const i=await rs(e,t.secretAccessKey,
t.accessKeyId),a=`${r}:${s}:${n}:${(0,B.n)(i)}:${t.sessionToken}`;if(a in Ot)return Ot[a];for(tr.push(a);tr.length>50;)delete Ot[tr.
shift()];let d=`AWS4${t.secretAccessKey}`;for(const E of[r,s,n,ts])d=await rs(e,d,E);return Ot[a]=d},rs=(e,t,r)=>{const s=new e(
t);return s.update(Ee(r)),s.digest()},ss=({headers:e},t,r)=>{const s={};for(const n of Object.keys(e).sort()){if(e[n]==null)
continue;const i=n.toLowerCase();((0,B.r)(to,i)||t?.has(i)||ro.test(i)||so.test(i))&&(!r||r&&!r.has(i))||(i==="__proto__"&&
At(s),s[i]=e[n].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return s},sr=async({headers:e,body:t},r)=>{
for(const s in e)if((0,B.r)(e,s)&&s.toLowerCase()==="x-amz-content-sha256")return e[s];if(t==null)return"e3b0c44298fc1c1\
49afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof t=="string"||ArrayBuffer.isView(t)||(0,B.o)(t)){const s=new r;
return s.update(Ee(t)),(0,B.n)(await s.digest())}return io},fo=(e,t)=>{e=e.toLowerCase();for(const r in t)if((0,B.r)(t,r)&&
e===r.toLowerCase())return!0;return!1},ho=(e,t={})=>{const{headers:r,query:s={}}=M.t.clone(e);for(const n in r){if(!(0,B.
r)(r,n))continue;const i=n.toLowerCase();(i.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(i)||t.hoistableHeaders?.has(
i))&&(s[n]=r[n],delete r[n])}return{...e,headers:r,query:s}},ns=e=>{e=M.t.clone(e);for(const t in e.headers)(0,B.r)(e.headers,
t)&&qi.indexOf(t.toLowerCase())>-1&&delete e.headers[t];return e};var nr=class extends uo{headerFormatter=new Vi;constructor({
applyChecksum:e,credentials:t,region:r,service:s,sha256:n,uriEscapePath:i=!0}){super({applyChecksum:e,credentials:t,region:r,
service:s,sha256:n,uriEscapePath:i})}async presign(e,t={}){const{signingDate:r=new Date,expiresIn:s=3600,unsignableHeaders:n,
unhoistableHeaders:i,signableHeaders:a,hoistableHeaders:d,signingRegion:E,signingService:_}=t,L=await this.credentialProvider();
this.validateResolvedCredentials(L);const S=E??await this.regionProvider(),{longDate:b,shortDate:D}=this.formatDate(r);if(s>
604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the \
future");const X=rr(D,S,_??this.service),F=ho(ns(e),{unhoistableHeaders:i,hoistableHeaders:d});L.sessionToken&&(F.query[qr]=
L.sessionToken),F.query[Xi]=er,F.query[Qi]=`${L.accessKeyId}/${X}`,F.query[Yr]=b,F.query[Ji]=s.toString(10);const V=ss(F,
n,a);return F.query[Yi]=this.getCanonicalHeaderList(V),F.query[Jr]=await this.getSignature(b,X,this.getSigningKey(L,S,D,
_),this.createCanonicalRequest(F,V,await sr(e,this.sha256))),F}async sign(e,t){return typeof e=="string"?this.signString(
e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,
payload:t},{signingDate:r=new Date,priorSignature:s,signingRegion:n,signingService:i,eventStreamCredentials:a}){const d=n??
await this.regionProvider(),{shortDate:E,longDate:_}=this.formatDate(r),L=rr(E,d,i??this.service),S=await sr({headers:{},
body:t},this.sha256),b=new this.sha256;b.update(e);const D=(0,B.n)(await b.digest()),X=[no,_,L,s,D,S].join(`
`);return this.signString(X,{signingDate:r,signingRegion:d,signingService:i,eventStreamCredentials:a})}async signMessage(e,{
signingDate:t=new Date,signingRegion:r,signingService:s,eventStreamCredentials:n}){return this.signEvent({headers:this.headerFormatter.
format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:s,priorSignature:e.priorSignature,
eventStreamCredentials:n}).then(i=>({message:e.message,signature:i}))}async signString(e,{signingDate:t=new Date,signingRegion:r,
signingService:s,eventStreamCredentials:n}={}){const i=n??await this.credentialProvider();this.validateResolvedCredentials(
i);const a=r??await this.regionProvider(),{shortDate:d}=this.formatDate(t),E=new this.sha256(await this.getSigningKey(i,
a,d,s));return E.update(Ee(e)),(0,B.n)(await E.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,unsignableHeaders:s,
signingRegion:n,signingService:i}={}){const a=await this.credentialProvider();this.validateResolvedCredentials(a);const d=n??
await this.regionProvider(),E=ns(e),{longDate:_,shortDate:L}=this.formatDate(t),S=rr(L,d,i??this.service);E.headers[es]=
_,a.sessionToken&&(E.headers[eo]=a.sessionToken);const b=await sr(E,this.sha256);!fo("x-amz-content-sha256",E.headers)&&
this.applyChecksum&&(E.headers[Zi]=b);const D=ss(E,s,r),X=await this.getSignature(_,S,this.getSigningKey(a,d,L,i),this.createCanonicalRequest(
E,D,b));return E.headers[Zr]=`${er} Credential=${a.accessKeyId}/${S}, SignedHeaders=${this.getCanonicalHeaderList(D)}, S\
ignature=${X}`,E}async getSignature(e,t,r,s){const n=await this.createStringToSign(e,t,s,er),i=new this.sha256(await r);
return i.update(Ee(n)),(0,B.n)(await i.digest())}getSigningKey(e,t,r,s){return lo(this.sha256,e,r,t,s||this.service)}};const mo=e=>t=>{
let r=t.credentials,s=!!t.credentials,n;Object.defineProperty(t,"credentials",{set(_){_&&_!==r&&_!==n&&(s=!0),r=_;const L=po(
t,go(t,{credentials:r,credentialDefaultProvider:t.credentialDefaultProvider}));if(s&&!L.attributed){const S=typeof r=="o\
bject"&&r!==null;n=async b=>{const D=await L(b);return S&&(!D.$source||Object.keys(D.$source).length===0)?(0,H.t)(D,"CRE\
DENTIALS_CODE","e"):D},n.memoized=L.memoized,n.configBound=L.configBound,n.attributed=!0}else n=L},get(){return n},enumerable:!0,
configurable:!0}),t.credentials=r;const{signingEscapePath:i=!0,systemClockOffset:a=t.systemClockOffset||0,sha256:d}=t;let E;
return t.signer?E=We(t.signer):t.regionInfoProvider?E=()=>We(t.region)().then(async _=>[await t.regionInfoProvider(_,{useFipsEndpoint:await t.
useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},_]).then(([_,L])=>{const{signingRegion:S,signingService:b}=_;
t.signingRegion=t.signingRegion||S||L,t.signingName=t.signingName||b||t.serviceId;const D={...t,credentials:t.credentials,
region:t.signingRegion,service:t.signingName,sha256:d,uriEscapePath:i};return new(t.signerConstructor||nr)(D)}):E=async _=>{
_=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await We(t.region)(),properties:{}},
_);const L=_.signingRegion,S=_.signingName;t.signingRegion=t.signingRegion||L,t.signingName=t.signingName||S||t.serviceId;
const b={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:d,uriEscapePath:i};return new(t.
signerConstructor||nr)(b)},Object.assign(t,{systemClockOffset:a,signingEscapePath:i,signer:E,disableClockSkewCorrection:We(
t.disableClockSkewCorrection??e)})};function go(e,{credentials:t,credentialDefaultProvider:r}){let s;return t?t?.memoized?
s=t:s=Ln(t,$n,Or):r?s=We(r(Object.assign({},e,{parentClientConfig:e}))):s=async()=>{throw new Error("@aws-sdk/core::reso\
lveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},s.memoized=!0,s}function po(e,t){
if(t.configBound)return t;const r=async s=>t({...s,callerClientConfig:e});return r.memoized=t.memoized,r.configBound=!0,
r}const yo="AWS_DISABLE_CLOCK_SKEW_CORRECTION",Eo="disable_clock_skew_correction",So=mo((0,R.t)({environmentVariableSelector:e=>me(
e,yo,ge.ENV),configFileSelector:e=>me(e,Eo,ge.CONFIG),default:!1}));var wo=class{queryCompat;errorRegistry;constructor(e=!1){
this.queryCompat=e}resolveRestContentType(e,t){const r=t.getMemberSchemas(),s=Object.values(r).find(n=>!!n.getMergedTraits().
httpPayload);if(s){const n=s.getMergedTraits().mediaType;return n||(s.isStringSchema()?"text/plain":s.isBlobSchema()?"ap\
plication/octet-stream":e)}else if(!t.isUnitSchema()&&Object.values(r).find(n=>{const{httpQuery:i,httpQueryParams:a,httpHeader:d,
httpLabel:E,httpPrefixHeaders:_}=n.getMergedTraits();return!i&&!a&&!d&&!E&&_===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,s,n,i){
let a=e;e.includes("#")&&([,a]=e.split("#"));const d={$metadata:n,$fault:r.statusCode<500?"client":"server"};if(!this.errorRegistry)
throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:i?.(this.errorRegistry,
a)??this.errorRegistry.getSchema(e),errorMetadata:d}}catch{s.message=s.message??s.Message??"UnknownError";const _=this.errorRegistry,
L=_.getBaseException();if(L){const D=_.getErrorCtor(L)??Error;throw this.decorateServiceException(Object.assign(new D({name:a}),
d),s)}const S=s,b=S?.message??S?.Message??S?.Error?.Message??S?.Error?.message;throw this.decorateServiceException(Object.
assign(new Error(b),{name:a},d),s)}}compose(e,t,r){let s=r;t.includes("#")&&([s]=t.split("#"));const n=j.t.for(s),i=j.t.
for("smithy.ts.sdk.synthetic."+r);e.copyFrom(n),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.
queryCompat){const r=e.Message??t.Message,s=at(e,t);r&&(s.message=r);const n=s.Error??{};n.Type=s.Error?.Type,n.Code=s.Error?.
Code,n.Message=s.Error?.message??s.Error?.Message??r,s.Error=n;const i=s.$metadata.requestId;return i&&(s.RequestId=i),s}
return at(e,t)}setQueryCompatError(e,t){const r=t.headers?.["x-amzn-query-error"];if(e!==void 0&&r!=null){const[s,n]=r.split(
";"),i=Object.keys(e),a={Code:s,Type:n};e.Code=s,e.Type=n;for(let d=0;d<i.length;d++){const E=i[d];a[E==="message"?"Mess\
age":E]=e[E]}delete a.__type,e.Error=a}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&
(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{return e.find(s=>De.of(s).getMergedTraits().
awsQueryError?.[0]===t)}}};const _e=64,is=32,_o=2**53-1;var To=class ht{digestLength=is;state=Int32Array.from(os);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const r=ht.normalizeKey(t);this.inner=new ht,
this.outer=new ht;const{inner:s,outer:n}=this,i=new Uint8Array(128);for(let a=0;a<_e;++a)i[a]=54^r[a],i[a+_e]=92^r[a];s.
update(i.subarray(0,_e)),n.update(i.subarray(_e))}}update(t){if(this.finished)throw new Error("Attempted to update an al\
ready finished HMAC.");if(this.inner){this.inner.update(t);return}const r=Ee(t);let s=0,{byteLength:n}=r;if(this.bytesHashed+=
n,this.bytesHashed*8>_o)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;n>0;)this.buffer[this.bufferLength++]=
r[s++],n--,this.bufferLength===_e&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner:t,outer:r}=this;if(t&&
r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const s=t.digestSync();
return r.update(s),r.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(os),this.buffer=new Uint8Array(
64),this.bufferLength=0,this.bytesHashed=0}digestSync(){const t=this.state.slice(),r=this.buffer.slice();let s=this.bufferLength;
const n=this.bytesHashed*8,i=new DataView(r.buffer,r.byteOffset,r.byteLength);if(i.setUint8(s++,128),(s-1)%_e>=56){for(let d=s;d<
_e;++d)i.setUint8(d,0);this.hashBufferWith(t,r),s=0}for(let d=s;d<56;++d)i.setUint8(d,0);i.setUint32(56,Math.floor(n/4294967296),
!1),i.setUint32(60,n,!1),this.hashBufferWith(t,r);const a=new Uint8Array(is);for(let d=0;d<8;++d)a[d*4]=t[d]>>>24&255,a[d*
4+1]=t[d]>>>16&255,a[d*4+2]=t[d]>>>8&255,a[d*4+3]=t[d]>>>0&255;return a}static normalizeKey(t){const r=Ee(t);if(r.byteLength>
_e){const s=new ht;s.update(r);const n=s.digestSync(),i=new Uint8Array(_e);return i.set(n),i}if(r.byteLength<_e){const s=new Uint8Array(
_e);return s.set(r),s}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(t,r){const s=this.
w??=new Int32Array(64);let n=t[0],i=t[1],a=t[2],d=t[3],E=t[4],_=t[5],L=t[6],S=t[7];for(let b=0;b<_e;++b){if(b<16)s[b]=(r[b*
4]&255)<<24|(r[b*4+1]&255)<<16|(r[b*4+2]&255)<<8|r[b*4+3]&255;else{let F=s[b-2];const V=(F>>>17|F<<15)^(F>>>19|F<<13)^F>>>
10;F=s[b-15];const re=(F>>>7|F<<25)^(F>>>18|F<<14)^F>>>3;s[b]=(V+s[b-7]|0)+(re+s[b-16]|0)}const D=(((E>>>6|E<<26)^(E>>>11|
E<<21)^(E>>>25|E<<7))+(E&_^~E&L)|0)+(S+(bo[b]+s[b]|0)|0)|0,X=((n>>>2|n<<30)^(n>>>13|n<<19)^(n>>>22|n<<10))+(n&i^n&a^i&a)|
0;S=L,L=_,_=E,E=d+D|0,d=a,a=i,i=n,n=D+X|0}t[0]+=n,t[1]+=i,t[2]+=a,t[3]+=d,t[4]+=E,t[5]+=_,t[6]+=L,t[7]+=S}};const os=new Int32Array(
[1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),bo=new Int32Array([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,
2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,
430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Ao=(()=>{try{return(0,U.createHash)("sha256"),!0}catch{return!1}})()?vo():
To;function vo(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(t){this.secret=t,this.isHmac=!!t,
this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.");
this.hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.digest()):t=this.hash.copy().digest(),
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,U.createHmac)("sha256",Co(this.secret)):(0,U.createHash)("sha256")}}}function Co(e){return typeof e=="string"?
e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}}),10:((ce,Y,T)=>{T.d(Y,{i:()=>M,
n:()=>R,r:()=>O,t:()=>o});var H=T(3040),B=T(4582),j=T(4972),M=class extends H.o{async sign(u,l,y){if(!B.t.isInstance(u))
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:v,signer:N,signingRegion:z,
signingRegionSet:C,signingName:I}=await(0,H.s)(y),x=(await v.sigv4aSigningRegionSet?.()??C??[z]).join(","),W=await v.disableClockSkewCorrection?.()===
!0;return y._disableClockSkewCorrection=W,W||(y._preRequestSystemClockOffset=v.systemClockOffset,y._requestSentAt=Date.now()),
await N.sign(u,{signingDate:W?new Date:(0,H.c)(v.systemClockOffset),signingRegion:x,signingService:I})}};const O=u=>(u.sigv4aSigningRegionSet=
(0,H.S)(u.sigv4aSigningRegionSet),u),R={environmentVariableSelector(u){if(u.AWS_SIGV4A_SIGNING_REGION_SET)return u.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(l=>l.trim());throw new j.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(u){
if(u.sigv4a_signing_region_set)return(u.sigv4a_signing_region_set??"").split(",").map(l=>l.trim());throw new j.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},U={SignatureV4a:null},p={CrtSignerV4:null},h="\
X-Amz-S3session-Token",g=h.toLowerCase();var m=class extends H.i{async signWithCredentials(u,l,y){const v=P(l);u.headers[g]=
l.sessionToken;const N=this;return w(N,v),N.signRequest(u,y??{})}async presignWithCredentials(u,l,y){const v=P(l);return delete u.
headers[g],u.headers[h]=l.sessionToken,u.query=u.query??{},u.query[h]=l.sessionToken,w(this,v),this.presign(u,y)}};function P(u){
return{accessKeyId:u.accessKeyId,secretAccessKey:u.secretAccessKey,expiration:u.expiration}}function w(u,l){const y=u.credentialProvider;
u.credentialProvider=()=>(u.credentialProvider=y,Promise.resolve(l))}var o=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof p.CrtSignerV4=="function"?"crt":typeof U.SignatureV4a=="function"?"js":"none"}constructor(u){this.sigv4Signer=
new m(u),this.signerOptions=u}async sign(u,l={}){return l.signingRegion==="*"?this.getSigv4aSigner().sign(u,l):this.sigv4Signer.
sign(u,l)}async signWithCredentials(u,l,y={}){if(y.signingRegion==="*"){const v=this.getSigv4aSigner(),N=p.CrtSignerV4;if(N&&
v instanceof N)return v.signWithCredentials(u,l,y);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(u,l,
y)}async presign(u,l={}){if(l.signingRegion==="*"){const y=this.getSigv4aSigner(),v=p.CrtSignerV4;if(v&&y instanceof v)return y.
presign(u,l);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(u,l)}async presignWithCredentials(u,l,y={}){if(y.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
u,l,y)}getSigv4aSigner(){if(!this.sigv4aSigner){const u=p.CrtSignerV4,l=U.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!u&&!l)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(u&&typeof u=="function")this.sigv4aSigner=new u({...this.signerOptions,signingAlgorithm:1});else if(l&&
typeof l=="function")this.sigv4aSigner=new l({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!l||typeof l!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new l({...this.signerOptions})}}return this.sigv4aSigner}}}),
9576:((ce,Y,T)=>{T.d(Y,{n:()=>j,r:()=>B,t:()=>M});var H=T(8538);const B=O=>{const R=(0,H.a)(O,"utf8");return new Uint8Array(
R.buffer,R.byteOffset,R.byteLength/Uint8Array.BYTES_PER_ELEMENT)},j=O=>{if(typeof O=="string")return O;if(typeof O!="obj\
ect"||typeof O.byteOffset!="number"||typeof O.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder fu\
nction only accepts string | Uint8Array.");return(0,H.i)(O.buffer,O.byteOffset,O.byteLength).toString("utf8")};var M=class ke{namespace;schemas;exceptions;static registries=new Map;constructor(R,U=new Map,p=new Map){
this.namespace=R,this.schemas=U,this.exceptions=p,ke.registries.has(R)||ke.registries.set(R,this)}static for(R){return ke.
registries.get(R)??new ke(R)}copyFrom(R){const{schemas:U,exceptions:p}=this;for(const[h,g]of R.schemas)U.has(h)||U.set(h,
g);for(const[h,g]of R.exceptions)p.has(h)||p.set(h,g)}register(R,U){const p=this.normalizeShapeId(R);for(const h of[this,
ke.for(p.split("#")[0])])h.schemas.has(p)||h.schemas.set(p,U)}getSchema(R){const U=this.normalizeShapeId(R);if(!this.schemas.
has(U)){if(!R.includes("#")){const p="#"+R,h=[];for(const[g,m]of this.schemas.entries())g.endsWith(p)&&h.push(m);if(h.length===
1)return h[0]}throw new Error(`@smithy/core/schema - schema not found for ${U}`)}return this.schemas.get(U)}registerError(R,U){
const p=R,h=p[1],g=h+"#"+p[2];U.hasOwnProperty?.("shapeId")||(U.shapeId=g);for(const m of[this,ke.for(h)])!m.schemas.has(
g)&&!m.exceptions.has(p)&&(m.schemas.set(g,p),m.exceptions.set(p,U))}getErrorCtor(R){const U=R;return this.exceptions.has(
U)?this.exceptions.get(U):ke.for(U[1]).exceptions.get(U)}getBaseException(){for(const R of this.exceptions.keys())if(Array.
isArray(R)){const[,U,p]=R,h=U+"#"+p;if(h.startsWith("smithy.ts.sdk.synthetic.")&&h.endsWith("ServiceException"))return R}}find(R){
for(const U of this.schemas.values())if(R(U))return U}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(R){
return R.includes("#")?R:this.namespace+"#"+R}}}),86:((ce,Y,T)=>{T.d(Y,{n:()=>h,t:()=>P});var H=T(8538),B=T(8102),j=T(3040),
M=T(9576);const O=w=>{const o="#text";for(const u in w)(0,H.r)(w,u)&&(w[u][o]!==void 0?w[u]=w[u][o]:typeof w[u]=="object"&&
w[u]!==null&&(w[u]=O(w[u])));return w};function R(w){Object.defineProperty(w,"__proto__",{value:void 0,writable:!0,enumerable:!0,
configurable:!0})}function U(w){return new p(w).parse()}var p=class ms{x;i=0;z;constructor(o){this.x=o,this.x=o.replace(
/\r\n?/g,`
`),this.z=this.x.length}parse(){const o=this,{z:u}=o;for(;o.i<u&&(o.trim(),!(o.i>=u));)if(o.isNext("<?"))o.readTo("?>"),
o.trim();else if(o.isNext("<!--"))o.readTo("-->"),o.trim();else if(o.isNext("<!DOCTYPE",!1))o.skipDoctype(),o.trim();else if(o.
x[o.i]==="<"){const l=o.parseTag();return{[l.tag]:l.value}}else throw new Error("@aws-sdk XML parse error: unexpected co\
ntent.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(o,u=!0){const l=this;return u?l.x.startsWith(
o,l.i):l.x.toLowerCase().startsWith(o.toLowerCase(),l.i)}readTo(o){const u=this,l=u.x.indexOf(o,u.i);if(l===-1)throw new Error(
`@aws-sdk XML parse error: expected "${o}" not found.`);const y=u.x.slice(u.i,l);return u.i=l+o.length,y}trim(){const o=this;
for(;o.i<o.z&&` 	\r
`.includes(o.x[o.i]);)++o.i}readAttrValue(){const o=this,u=o.x[o.i];++o.i;let l="";for(;o.i<o.z&&o.x[o.i]!==u;)l+=o.x[o.
i++];return++o.i,o.decodeEntities(l)}parseTag(){const o=this;++o.i;let u="";for(;o.i<o.z&&!` 	\r
>/`.includes(o.x[o.i]);)u+=o.x[o.i++];let l=!1;const y={};for(;o.i<o.z&&(o.trim(),!">/".includes(o.x[o.i]));){let x="";for(;o.
i<o.z&&!`= 	\r
>/?`.includes(o.x[o.i]);)x+=o.x[o.i++];if(o.trim(),o.x[o.i]!=="=")break;++o.i,o.trim(),x==="__proto__"&&R(y),y[x]=o.readAttrValue(),
l=!0}if(o.i>=o.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(o.x[o.i]==="/"){if(++o.i,o.i>=
o.z||o.x[o.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++o.i,
{tag:u,value:l?y:""}}if(o.x[o.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++o.i;const v=[],N=[];let z=!1;for(;o.i<o.z&&!o.isNext("</");)if(o.x[o.i]==="<")o.isNext("<!--")?o.readTo("-->"):o.isNext(
"<![CDATA[")?(o.i+=9,v.push(o.readTo("]]>"))):o.isNext("<?")?o.readTo("?>"):(z=!0,N.push(o.parseTag()));else{let x="";for(;o.
i<o.z&&o.x[o.i]!=="<";)x+=o.x[o.i++];v.push(o.decodeEntities(x))}if(!o.isNext("</"))throw new Error(`@aws-sdk XML parse \
error: missing closing tag </${u}>.`);o.i+=2;const C=o.readTo(">").trim();if(C!==u)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${u}> and </${C}>.`);if(!l&&v.length===0&&!z)return{tag:u,value:""};if(!l&&!z){const x=v.length===
1?v[0]:v.join("");return x.trim()===""&&x.includes(`
`)?{tag:u,value:""}:{tag:u,value:x}}const I={};for(const x of v)x.trim()===""&&x.includes(`
`)||(I["#text"]="#text"in I?I["#text"]+x:x);for(const x of N)x.tag==="__proto__"&&R(I),x.tag in I?Array.isArray(I[x.tag])?
I[x.tag].push(x.value):I[x.tag]=[I[x.tag],x.value]:I[x.tag]=x.value;for(const[x,W]of Object.entries(y))x==="__proto__"&&
R(I),I[x]=W;return{tag:u,value:I}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const o=this;o.
i+=9;let u=0;for(;o.i<o.z;){const l=o.x[o.i];if(l==="[")++u;else if(l==="]")--u;else if(l===">"&&u===0){++o.i;return}++o.
i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(o){return o.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(u,l,y,v)=>l?String.fromCharCode(parseInt(l,16)):y?String.fromCharCode(parseInt(y,10)):ms.ENTITIES[v]??"")}},h=class{serdeContext;setSerdeContext(w){
this.serdeContext=w}},g=class{from;to;keys;constructor(w,o){this.from=w,this.to=o;const u=Object.keys(this.from),l=new Set(
u);l.delete("__type"),this.keys=l}mark(w){this.keys.delete(w)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).
length===0}writeUnknown(){if(this.hasUnknown()){const w=this.keys.values().next().value,o=this.from[w];this.to.$unknown=
[w,o]}}};function m(w){Object.defineProperty(w,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var P=class extends h{settings;stringDeserializer;constructor(w){
super(),this.settings=w,this.stringDeserializer=new B.t(w)}setSerdeContext(w){this.serdeContext=w,this.stringDeserializer.
setSerdeContext(w)}read(w,o,u){const l=j.it.of(w),y=l.getMemberSchemas();if(l.isStructSchema()&&l.isMemberSchema()&&Object.
values(y).find(z=>!!z.getMemberTraits().eventPayload)){const z={},C=Object.keys(y)[0];return y[C].isBlobSchema()?z[C]=o:
z[C]=this.read(y[C],o),z}const v=(this.serdeContext?.utf8Encoder??M.n)(o),N=this.parseXml(v);return this.readSchema(w,u?
N[u]:N)}readSchema(w,o){const u=j.it.of(w);if(u.isUnitSchema())return;const l=u.getMergedTraits();if(u.isListSchema()&&!Array.
isArray(o))return this.readSchema(u,[o]);if(o==null)return o;if(typeof o=="object"){const y=!!l.xmlFlattened;if(u.isListSchema()){
const N=u.getValueSchema(),z=[],C=N.getMergedTraits().xmlName??"member",I=y?o:(o[0]??o)[C];if(I==null)return z;const x=Array.
isArray(I)?I:[I];for(const W of x)z.push(this.readSchema(N,W));return z}const v={};if(u.isMapSchema()){const N=u.getKeySchema(),
z=u.getValueSchema();let C;y?C=Array.isArray(o)?o:[o]:C=Array.isArray(o.entry)?o.entry:[o.entry];const I=N.getMergedTraits().
xmlName??"key",x=z.getMergedTraits().xmlName??"value";for(const W of C){const te=W[I],ee=W[x];te==="__proto__"&&m(v),v[te]=
this.readSchema(z,ee)}return v}if(u.isStructSchema()){const N=u.isUnionSchema();let z;N&&(z=new g(o,v));for(const[C,I]of u.
structIterator()){const x=I.getMergedTraits(),W=x.httpPayload?x.xmlName??I.getName():I.getMemberTraits().xmlName??C;N&&z.
mark(W),o[W]!=null&&(v[C]=this.readSchema(I,o[W]))}return N&&z.writeUnknown(),v}if(u.isDocumentSchema())return o;throw new Error(
`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${u.getName(!0)}`)}return u.isListSchema()?[]:u.isMapSchema()||
u.isStructSchema()?{}:this.stringDeserializer.read(u,o)}parseXml(w){if(w.length){let o;try{o=U(w)}catch(v){throw v&&typeof v==
"object"&&Object.defineProperty(v,"$responseBodyText",{value:w}),v}const u="#text",l=Object.keys(o)[0],y=o[l];return y[u]&&
(y[l]=y[u],delete y[u]),O(y)}return{}}}}),622:((ce,Y,T)=>{T.d(Y,{t:()=>B});var H=T(4972);const B=(...j)=>async()=>{if(j.
length===0)throw new H.n("No providers in chain");let M;for(const O of j)try{return await O()}catch(R){if(M=R,R?.tryNextLink)
continue;throw R}throw M}}),550:((ce,Y,T)=>{T.d(Y,{t:()=>U});var H=T(3040);const B="***SensitiveInformation***";function j(p,h){
if(h==null)return h;const g=H.it.of(p);if(g.getMergedTraits().sensitive)return B;if(g.isListSchema()){const m=g.getValueSchema();
if(m.getMergedTraits().sensitive)return B;if(Array.isArray(h))return h.map(P=>j(m,P))}else if(g.isMapSchema()){const m=g.
getValueSchema();if(g.getKeySchema().getMergedTraits().sensitive||m.getMergedTraits().sensitive)return B;if(typeof h=="o\
bject")return Object.fromEntries(Object.entries(h).map(([P,w])=>[P,j(m,w)]))}else if(g.isStructSchema()&&typeof h=="obje\
ct"){const m=h,P={};for(const[w,o]of g.structIterator())m[w]!=null&&(P[w]=j(o,m[w]));return P}return h}const M=Symbol.for(
"@smithy/op-event-stream");var O=class{middlewareStack=(0,H.ct)();schema;static classBuilder(){return new R}resolveMiddlewareWithContext(p,h,g,{
middlewareFn:m,clientName:P,commandName:w,inputFilterSensitiveLog:o,outputFilterSensitiveLog:u,smithyContext:l,additionalContext:y,
CommandCtor:v}){for(const q of m.bind(this)(v,p,h,g))this.middlewareStack.use(q);const N=p.concat(this.middlewareStack),
{logger:z}=h,C=y[H.yt],I={logger:z,clientName:P,commandName:w,inputFilterSensitiveLog:o,outputFilterSensitiveLog:u,...y,
[H.yt]:{...C,commandInstance:this,...l,...g?.metricsRecorder===void 0?{}:{metricsRecorder:g.metricsRecorder},...g?.abortSignal===
void 0?{}:{abortSignal:g.abortSignal}}},{requestHandler:x}=h;let W=g??{};W.metricsRecorder&&(W={...W},delete W.metricsRecorder);
let te;const ee=this.schema,Q=ee?.[M];if(Q!==void 0)te=Q;else if(ee&&Array.isArray(ee)&&ee[0]===9){const[,,,,q,ue]=ee;te=
ee[M]=!!(H.it.of(q).getEventStreamMember()||H.it.of(ue).getEventStreamMember())}return te&&(W={isEventStream:te,...W}),N.
resolve(q=>x.handle(q.request,W),I)}},R=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(p){
this._init=p}ep(p){return this._ep=p,this}m(p){return this._middlewareFn=p,this}s(p,h,g={}){return this._smithyContext={
service:p,operation:h,...g},this}c(p={}){return this._additionalContext=p,this}n(p,h){return this._clientName=p,this._commandName=
h,this}f(p=g=>g,h=g=>g){return this._inputFilterSensitiveLog=p,this._outputFilterSensitiveLog=h,this}ser(p){return this.
_serializer=p,this}de(p){return this._deserializer=p,this}sc(p){return this._operationSchema=p,this._smithyContext.operationSchema=
p,this}build(){const p=this;let h;return h=class extends O{input;static getEndpointParameterInstructions(){return p._ep}constructor(...[
g]){super(),this.input=g??{},p._init(this),this.schema=p._operationSchema}resolveMiddleware(g,m,P){const w=p._operationSchema,
o=w?.[4]??w?.input,u=w?.[5]??w?.output;return this.resolveMiddlewareWithContext(g,m,P,{CommandCtor:h,middlewareFn:p._middlewareFn,
clientName:p._clientName,commandName:p._commandName,inputFilterSensitiveLog:p._inputFilterSensitiveLog??(w?j.bind(null,o):
l=>l),outputFilterSensitiveLog:p._outputFilterSensitiveLog??(w?j.bind(null,u):l=>l),smithyContext:p._smithyContext,additionalContext:p.
_additionalContext})}serialize=p._serializer;deserialize=p._deserializer}}};function U(p,h,g,m){return function(w,o,u,l,y={}){
const v=Object.assign({},p,w);return O.classBuilder().ep(v).m(function(N,z,C,I){const x=o.call(this,N,z,C,I);return x.unshift(
m(C,N.getEndpointParameterInstructions())),x}).s(h,u,y).n(g,u.charAt(0).toUpperCase()+u.slice(1)+"Command").sc(l).build()}}}),
4782:((ce,Y,T)=>{T.d(Y,{n:()=>U,r:()=>O,t:()=>w});var H=T(6657),B=T(4972),j=T(622);function M(o){const u={};if(o=o.replace(
/^\?/,""),o)for(const l of o.split("&")){let[y,v=null]=l.split("=");y=decodeURIComponent(y),v&&(v=decodeURIComponent(v)),
y in u?Array.isArray(u[y])?u[y].push(v):u[y]=[u[y],v]:u[y]=v}return u}const O=o=>{if(typeof o=="string")return O(new URL(
o));const{hostname:u,pathname:l,port:y,protocol:v,search:N}=o;let z;return N&&(z=M(N)),{hostname:u,port:y?parseInt(y):void 0,
protocol:v,path:l,query:z}},R=o=>()=>Promise.resolve(o),U=(o,u,l)=>{let y,v,N,z=!1;const C=async()=>{v||(v=o());try{y=await v,
N=!0,z=!1}finally{v=void 0}return y};return u===void 0?async I=>((!N||I?.forceRefresh)&&(y=await C()),y):async I=>((!N||
I?.forceRefresh)&&(y=await C()),z?y:l&&!l(y)?(z=!0,y):(u(y)&&await C(),y))};function p(o){try{const u=new Set(Array.from(
o.match(/([A-Z_]){3,}/g)??[]));return u.delete("CONFIG"),u.delete("CONFIG_PREFIX_SEPARATOR"),u.delete("ENV"),[...u].join(
", ")}catch{return o}}const h=(o,u)=>async()=>{try{const l=o(process.env,u);if(l===void 0)throw new Error;return l}catch(l){
throw new B.t(l.message||`Not found in ENV: ${p(o.toString())}`,{logger:u?.logger})}},g=(o,{preferredFile:u="config",...l}={})=>async()=>{
const y=(0,H.a)(l),{configFile:v,credentialsFile:N}=await(0,H.t)(l),z=N[y]||{},C=v[y]||{},I=u==="config"?{...z,...C}:{...C,
...z};try{const x=o(I,u==="config"?v:N);if(x===void 0)throw new Error;return x}catch(x){throw new B.t(x.message||`Not fo\
und in config files w/ profile [${y}]: ${p(o.toString())}`,{logger:l.logger})}},m=o=>typeof o=="function",P=o=>m(o)?async()=>await o():
R(o),w=({environmentVariableSelector:o,configFileSelector:u,default:l},y={})=>{const{signingName:v,logger:N}=y;return U(
(0,j.t)(h(o,{signingName:v,logger:N}),g(u,y),P(l)))}}),4327:((ce,Y,T)=>{T.d(Y,{t:()=>h});var H=T(4536),B=T(4972),j=T(6657),
M=T(622);const O=async m=>{const{ENV_CMDS_FULL_URI:P,ENV_CMDS_RELATIVE_URI:w,fromContainerMetadata:o,fromInstanceMetadata:u}=await T.
e(913).then(T.bind(T,913));if(process.env[w]||process.env[P]){m.logger?.debug("@aws-sdk/credential-provider-node - remot\
eProvider::fromHttp/fromContainerMetadata");const{fromHttp:l}=await T.e(567).then(T.bind(T,567));return(0,M.t)(l(m),o(m))}
return process.env.AWS_EC2_METADATA_DISABLED&&process.env.AWS_EC2_METADATA_DISABLED!=="false"?async()=>{throw new B.t("E\
C2 Instance Metadata Service access disabled",{logger:m.logger})}:(m.logger?.debug("@aws-sdk/credential-provider-node - \
remoteProvider::fromInstanceMetadata"),u(m))};function R(m,P){const w=U(m);let o,u,l,y;const v=async N=>{if(N?.forceRefresh)
return y||(y=w(N).then(z=>{l=z}).finally(()=>{y=void 0})),await y,l;if(l?.expiration&&l?.expiration?.getTime()<Date.now()&&
(l=void 0),o)await o;else if(!l||P?.(l))if(l)u||(u=w(N).then(z=>{l=z}).catch(()=>{}).finally(()=>{u=void 0}));else return o=
w(N).then(z=>{l=z}).finally(()=>{o=void 0}),v(N);return l};return v}const U=m=>async P=>{let w;for(const o of m)try{return await o(
P)}catch(u){if(w=u,u?.tryNextLink)continue;throw u}throw w};let p=!1;const h=(m={})=>R([async()=>{if(m.profile??process.
env.AWS_PROFILE)throw process.env.AWS_ACCESS_KEY_ID&&process.env.AWS_SECRET_ACCESS_KEY&&(p||((m.logger?.warn&&m.logger?.
constructor?.name!=="NoOpLogger"?m.logger.warn.bind(m.logger):console.warn)(`@aws-sdk/credential-provider-node - default\
Provider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),p=!0)),new B.t("AWS_PROFILE is set, skipping fromEnv provider.",{logger:m.logger,tryNextLink:!0});return m.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,H.s)(m)()},async P=>{m.logger?.debug("@aws-sdk/creden\
tial-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:w,ssoAccountId:o,ssoRegion:u,ssoRoleName:l,ssoSession:y}=m;
if(!w&&!o&&!u&&!l&&!y)throw new B.t("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:m.
logger});const{fromSSO:v}=await T.e(155).then(T.bind(T,9155));return v(m)(P)},async P=>{m.logger?.debug("@aws-sdk/creden\
tial-provider-node - defaultProvider::fromIni");const{fromIni:w}=await T.e(686).then(T.bind(T,5686));return w(m)(P)},async P=>{
m.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:w}=await T.e(68).then(
T.bind(T,3068));return w(m)(P)},async P=>{m.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromToke\
nFile");const{fromTokenFile:w}=await T.e(282).then(T.bind(T,3282));return w(m)(P)},async()=>(m.logger?.debug("@aws-sdk/c\
redential-provider-node - defaultProvider::remoteProvider"),(await O(m))()),async()=>{throw new B.t("Could not load cred\
entials from any providers",{tryNextLink:!1,logger:m.logger})}],g),g=m=>m?.expiration!==void 0&&m.expiration.getTime()-Date.
now()<3e5}),4536:((ce,Y,T)=>{T.d(Y,{s:()=>h});var H=T(6286),B=T(4972);const j="AWS_ACCESS_KEY_ID",M="AWS_SECRET_ACCESS_K\
EY",O="AWS_SESSION_TOKEN",R="AWS_CREDENTIAL_EXPIRATION",U="AWS_CREDENTIAL_SCOPE",p="AWS_ACCOUNT_ID",h=g=>async()=>{g?.logger?.
debug("@aws-sdk/credential-provider-env - fromEnv");const m=process.env[j],P=process.env[M],w=process.env[O],o=process.env[R],
u=process.env[U],l=process.env[p];if(m&&P){const y={accessKeyId:m,secretAccessKey:P,...w&&{sessionToken:w},...o&&{expiration:new Date(
o)},...u&&{credentialScope:u},...l&&{accountId:l}};return(0,H.t)(y,"CREDENTIALS_ENV_VARS","g"),y}throw new B.t("Unable t\
o find environment variable credentials.",{logger:g?.logger})}}),2308:((ce,Y,T)=>{T.d(Y,{t:()=>B});const H=()=>typeof process==
"object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",B=(j,M)=>{if(H()&&typeof j?.handle!="function")return M}}),
8538:((ce,Y,T)=>{T.d(Y,{a:()=>j,i:()=>B,n:()=>p,o:()=>H,r:()=>M,t:()=>U});const H=h=>typeof ArrayBuffer=="function"&&h instanceof
ArrayBuffer||Object.prototype.toString.call(h)==="[object ArrayBuffer]",B=(h,g=0,m=h.byteLength-g)=>{if(!H(h))throw new TypeError(
`The "input" argument must be ArrayBuffer. Received type ${typeof h} (${h})`);return Buffer.from(h,g,m)},j=(h,g)=>{if(typeof h!=
"string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof h} (${h})`);return g?Buffer.
from(h,g):Buffer.from(h)};function M(h,g){return Object.prototype.hasOwnProperty.call(h,g)}const O={},R={};for(let h=0;h<
256;h++){let g=h.toString(16).toLowerCase();g.length===1&&(g=`0${g}`),O[h]=g,R[g]=h}function U(h){if(h.length%2!==0)throw new Error(
"Hex encoded strings must have an even number length");const g=new Uint8Array(h.length/2);for(let m=0;m<h.length;m+=2){const P=h.
slice(m,m+2).toLowerCase();if(P in R)g[m/2]=R[P];else throw new Error(`Cannot decode unrecognized sequence ${P} as hexad\
ecimal`)}return g}function p(h){let g="";for(let m=0;m<h.byteLength;m++)g+=O[h[m]];return g}}),4582:((ce,Y,T)=>{T.d(Y,{t:()=>H});
var H=class ir{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(M){this.method=
M.method||"GET",this.hostname=M.hostname||"localhost",this.port=M.port,this.query=M.query||{},this.headers=M.headers||{},
this.body=M.body,this.protocol=M.protocol?M.protocol.slice(-1)!==":"?`${M.protocol}:`:M.protocol:"https:",this.path=M.path?
M.path.charAt(0)!=="/"?`/${M.path}`:M.path:"/",this.username=M.username,this.password=M.password,this.fragment=M.fragment}static clone(M){
const O=new ir({...M,headers:{...M.headers}});return O.query&&(O.query=B(O.query)),O}static isInstance(M){if(!M)return!1;
const O=M;return"method"in O&&"protocol"in O&&"hostname"in O&&"path"in O&&typeof O.query=="object"&&typeof O.headers=="o\
bject"}clone(){return ir.clone(this)}};function B(j){return Object.keys(j).reduce((M,O)=>{const R=j[O];return{...M,[O]:Array.
isArray(R)?[...R]:R}},{})}}),6657:((ce,Y,T)=>{T.d(Y,{a:()=>O,n:()=>m,o:()=>j,r:()=>U,t:()=>w});var H=T(657),B=T(6760),j;
(function(o){o.PROFILE="profile",o.SSO_SESSION="sso-session",o.SERVICES="services"})(j||(j={}));const M="AWS_PROFILE",O=o=>o.
profile||process.env.AWS_PROFILE||"default",R=o=>Object.entries(o).filter(([u])=>{const l=u.indexOf(".");return l===-1?!1:
Object.values(j).includes(u.substring(0,l))}).reduce((u,[l,y])=>{const v=l.indexOf("."),N=l.substring(0,v)===j.PROFILE?l.
substring(v+1):l;return u[N]=y,u},{...o.default&&{default:o.default}}),U=()=>process.env.AWS_CONFIG_FILE||(0,B.join)((0,H.
r)(),".aws","config"),p=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,B.join)((0,H.r)(),".aws","credentials"),h=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,
g=["__proto__","profile __proto__"],m=o=>{const u={};let l,y;for(const v of o.split(/\r?\n/)){const N=v.split(/(^|\s)[;#]/)[0].
trim();if(N[0]==="["&&N[N.length-1]==="]"){l=void 0,y=void 0;const z=N.substring(1,N.length-1),C=h.exec(z);if(C){const[,
I,,x]=C;Object.values(j).includes(I)&&(l=[I,x].join("."))}else l=z;if(g.includes(z))throw new Error(`Found invalid profi\
le name "${z}"`)}else if(l){const z=N.indexOf("=");if(![0,-1].includes(z)){const[C,I]=[N.substring(0,z).trim(),N.substring(
z+1).trim()];if(I==="")y=C;else{y&&v.trimStart()===v&&(y=void 0),u[l]=u[l]||{};const x=y?[y,C].join("."):C;u[l][x]=I}}}}
return u},P=()=>({}),w=async(o={})=>{const{filepath:u=p(),configFilepath:l=U()}=o,y=(0,H.r)(),v="~/";let N=u;u.startsWith(
v)&&(N=(0,B.join)(y,u.slice(2)));let z=l;l.startsWith(v)&&(z=(0,B.join)(y,l.slice(2)));const C=await Promise.all([(0,H.n)(
z,{ignoreCache:o.ignoreCache}).then(m).then(R).catch(P),(0,H.n)(N,{ignoreCache:o.ignoreCache}).then(m).catch(P)]);return{
configFile:C[0],credentialsFile:C[1]}}}),1649:((ce,Y,T)=>{T.d(Y,{a:()=>Ze,c:()=>te,d:()=>M,i:()=>xt,l:()=>Q,n:()=>ze,o:()=>x,
r:()=>kt,s:()=>Je,t:()=>Bt,u:()=>ye});var H=T(8538),B=T(7075),j=T(4708),M=class{statusCode;reason;headers;body;constructor(c){
this.statusCode=c.statusCode,this.reason=c.reason,this.headers=c.headers||{},this.body=c.body}static isInstance(c){if(!c)
return!1;const f=c;return typeof f.statusCode=="number"&&typeof f.headers=="object"}};const O=c=>{if(c!=null){if(typeof c==
"string"){const f=parseFloat(c);if(!Number.isNaN(f))return String(f)!==String(c)&&z.warn(N(`Expected number but observed\
 string: ${c}`)),f}if(typeof c=="number")return c;throw new TypeError(`Expected number, got ${typeof c}: ${c}`)}},R=Math.
ceil(2**127*(2-2**-23)),U=c=>{const f=O(c);if(f!==void 0&&!Number.isNaN(f)&&f!==1/0&&f!==-1/0&&Math.abs(f)>R)throw new TypeError(
`Expected 32-bit float, got ${c}`);return f},p=c=>{if(c!=null){if(Number.isInteger(c)&&!Number.isNaN(c))return c;throw new TypeError(
`Expected integer, got ${typeof c}: ${c}`)}},h=c=>m(c,16),g=c=>m(c,8),m=(c,f)=>{const A=p(c);if(A!==void 0&&P(A,f)!==A)throw new TypeError(
`Expected ${f}-bit integer, got ${c}`);return A},P=(c,f)=>{switch(f){case 32:return Int32Array.of(c)[0];case 16:return Int16Array.
of(c)[0];case 8:return Int8Array.of(c)[0]}},w=c=>O(typeof c=="string"?l(c):c),o=c=>U(typeof c=="string"?l(c):c),u=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
l=c=>{const f=c.match(u);if(f===null||f[0].length!==c.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(c)},y=c=>h(typeof c=="string"?l(c):c),v=c=>g(typeof c=="string"?l(c):c),N=c=>String(new TypeError(c).stack||
c).split(`
`).slice(0,5).filter(f=>!f.includes("stackTraceWarning")).join(`
`),z={warn:console.warn},C=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],I=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug",
"Sep","Oct","Nov","Dec"];function x(c){const f=c.getUTCFullYear(),A=c.getUTCMonth(),k=c.getUTCDay(),$=c.getUTCDate(),G=c.
getUTCHours(),K=c.getUTCMinutes(),Z=c.getUTCSeconds(),J=$<10?`0${$}`:`${$}`,ie=G<10?`0${G}`:`${G}`,le=K<10?`0${K}`:`${K}`,
he=Z<10?`0${Z}`:`${Z}`;return`${C[k]}, ${J} ${I[A]} ${f} ${ie}:${le}:${he} GMT`}const W=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
te=c=>{if(c==null)return;if(typeof c!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const f=W.
exec(c);if(!f)throw new TypeError("Invalid RFC-3339 date-time value");const[A,k,$,G,K,Z,J,ie]=f,le=y(de(k)),he=Se($,"mon\
th",1,12),Te=Se(G,"day",1,31);return Re(le,he,Te,{hours:K,minutes:Z,seconds:J,fractionalMilliseconds:ie})},ee=new RegExp(
/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),Q=c=>{if(c==null)return;if(typeof c!=
"string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const f=ee.exec(c);if(!f)throw new TypeError(
"Invalid RFC-3339 date-time value");const[A,k,$,G,K,Z,J,ie,le]=f,he=y(de(k)),Te=Se($,"month",1,12),Ne=Se(G,"day",1,31),we=Re(
he,Te,Ne,{hours:K,minutes:Z,seconds:J,fractionalMilliseconds:ie});return le.toUpperCase()!="Z"&&we.setTime(we.getTime()-
Oe(le)),we},q=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
ue=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
fe=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
ye=c=>{if(c==null)return;if(typeof c!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let f=q.
exec(c);if(f){const[A,k,$,G,K,Z,J,ie]=f;return Re(y(de(G)),qe($),Se(k,"day",1,31),{hours:K,minutes:Z,seconds:J,fractionalMilliseconds:ie})}
if(f=ue.exec(c),f){const[A,k,$,G,K,Z,J,ie]=f;return ge(Re(Ee(G),qe($),Se(k,"day",1,31),{hours:K,minutes:Z,seconds:J,fractionalMilliseconds:ie}))}
if(f=fe.exec(c),f){const[A,k,$,G,K,Z,J,ie]=f;return Re(y(de(ie)),qe(k),Se($.trimLeft(),"day",1,31),{hours:G,minutes:K,seconds:Z,
fractionalMilliseconds:J})}throw new TypeError("Invalid RFC-7231 date-time value")},Je=c=>{if(c==null)return;let f;if(typeof c==
"number")f=c;else if(typeof c=="string")f=w(c);else if(typeof c=="object"&&c.tag===1)f=c.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(f)||f===1/0||
f===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(
f*1e3))},Re=(c,f,A,k)=>{const $=f-1;return Dt(c,$,A),new Date(Date.UTC(c,$,A,Se(k.hours,"hour",0,23),Se(k.minutes,"minut\
e",0,59),Se(k.seconds,"seconds",0,60),Pt(k.fractionalMilliseconds)))},Ee=c=>{const f=new Date().getUTCFullYear(),A=Math.
floor(f/100)*100+y(de(c));return A<f?A+100:A},me=15768e8,ge=c=>c.getTime()-new Date().getTime()>me?new Date(Date.UTC(c.getUTCFullYear()-
100,c.getUTCMonth(),c.getUTCDate(),c.getUTCHours(),c.getUTCMinutes(),c.getUTCSeconds(),c.getUTCMilliseconds())):c,qe=c=>{
const f=I.indexOf(c);if(f<0)throw new TypeError(`Invalid month: ${c}`);return f+1},It=[31,28,31,30,31,30,31,31,30,31,30,
31],Dt=(c,f,A)=>{let k=It[f];if(f===1&&Mt(c)&&(k=29),A>k)throw new TypeError(`Invalid day for ${I[f]} in ${c}: ${A}`)},Mt=c=>c%
4===0&&(c%100!==0||c%400===0),Se=(c,f,A,k)=>{const $=v(de(c));if($<A||$>k)throw new TypeError(`${f} must be between ${A}\
 and ${k}, inclusive`);return $},Pt=c=>c==null?0:o("0."+c)*1e3,Oe=c=>{const f=c[0];let A=1;if(f=="+")A=1;else if(f=="-")
A=-1;else throw new TypeError(`Offset direction, ${f}, must be "+" or "-"`);const k=Number(c.substring(1,3)),$=Number(c.
substring(4,6));return A*(k*60+$)*60*1e3},de=c=>{let f=0;for(;f<c.length-1&&c.charAt(f)==="0";)f++;return f===0?c:c.slice(
f)};function $e(c,f){if(f===void 0){f=0;for(const $ of c)f+=$.byteLength}const A=new Uint8Array(f);let k=0;for(const $ of c)
A.set($,k),k+=$.byteLength;return A}const Ze=c=>typeof ReadableStream=="function"&&(c?.constructor?.name===ReadableStream.
name||c instanceof ReadableStream),et=c=>typeof Blob=="function"&&(c?.constructor?.name===Blob.name||c instanceof Blob),
xt=async c=>et(c)?Le(c):tt(c);async function Le(c){return c.arrayBuffer().then(f=>new Uint8Array(f))}async function tt(c){
const f=[],A=c.getReader();let k=0;for(;;){const{done:$,value:G}=await A.read();if(G&&(f.push(G),k+=G.length),$)break}return $e(
f,k)}const kt=c=>et(c)?Le(c):Ze(c)?tt(c):new Promise((f,A)=>{const k=new rt,$=c;$.pipe(k),$.on("error",G=>{k.end(),A(G)}),
k.on("error",A),k.on("finish",function(){f($e(this.bufferedBytes))})});var rt=class extends B.Writable{bufferedBytes=[];_write(c,f,A){
this.bufferedBytes.push(c),A()}};const ze=c=>encodeURIComponent(c).replace(/[!'()*]/g,$t),$t=c=>`%${c.charCodeAt(0).toString(
16).toUpperCase()}`;function Lt(c){const f=[];for(let A of Object.keys(c).sort()){const k=c[A];if(A=ze(A),Array.isArray(
k))for(let $=0,G=k.length;$<G;$++)f.push(`${A}=${ze(k[$])}`);else{let $=A;(k||typeof k=="string")&&($+=`=${ze(k)}`),f.push(
$)}}return f.join("&")}function mt(c){const f=c&&typeof c=="object"&&"reason"in c?c.reason:void 0;if(f){if(f instanceof Error){
const $=new Error("Request aborted");return $.name="AbortError",$.cause=f,$}const k=new Error(String(f));return k.name="\
AbortError",k}const A=new Error("Request aborted");return A.name="AbortError",A}const st=["ECONNRESET","EPIPE","ETIMEDOU\
T"],Ue=c=>{const f={};for(const A in c){if(!(0,H.r)(c,A))continue;const k=c[A];f[A]=Array.isArray(k)?k.join(","):k}return f},
ne={setTimeout:(c,f)=>setTimeout(c,f),clearTimeout:c=>clearTimeout(c)},Ve=1e3,nt=(c,f,A=0)=>{if(!A)return-1;const k=$=>{
const G=ne.setTimeout(()=>{c.destroy(),f(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not\
 establish a connection with the server within the configured timeout of ${A} ms.`),{name:"TimeoutError"}))},A-$),K=Z=>{
Z?.connecting?Z.on("connect",()=>{ne.clearTimeout(G)}):ne.clearTimeout(G)};c.socket?K(c.socket):c.on("socket",K)};return A<
2e3?(k(0),0):ne.setTimeout(k.bind(null,Ve),Ve)},De=(c,f,A=0,k,$)=>A?ne.setTimeout(()=>{let G=`@smithy/node-http-handler \
- [${k?"ERROR":"WARN"}] a request has exceeded the configured ${A} ms requestTimeout.`;if(k){const K=Object.assign(new Error(
G),{name:"TimeoutError",code:"ETIMEDOUT"});c.destroy(K),f(K)}else G+=" Init client requestHandler with throwOnRequestTim\
eout=true to turn this into an error.",$?.warn?.(G)},A):-1,Fe=3e3,it=(c,{keepAlive:f,keepAliveMsecs:A},k=Fe)=>{if(f!==!0)
return-1;const $=()=>{c.socket?c.socket.setKeepAlive(f,A||0):c.on("socket",G=>{G.setKeepAlive(f,A||0)})};return k===0?($(),
0):ne.setTimeout($,k)},ot=c=>{const f=c?.defaultSocketTimeout;return typeof f=="number"&&Number.isFinite(f)&&f>0?f:void 0},
Ut=3e3,at=(c,f,A=0,k=!1)=>{if(!Number.isFinite(A)||A<=0)return;let $;c.once("response",J=>$=J);const G=()=>{if($?.complete){
c.socket?.destroy();return}const J=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out aft\
er ${A} ms of inactivity (${k?"service default socket timeout":"configured by client requestHandler"}).`),{name:"Timeout\
Error"});$?.destroy(J),c.destroy(),f(J)},K=()=>{const{socket:J}=c;J?J.connecting?J.once("connect",K):(J.setTimeout(A,G),
c.on("close",()=>J.removeListener("timeout",G))):c.once("socket",K)};if(A<6e3){K();return}const Z=ne.setTimeout(K,Ut);c.
once("close",()=>ne.clearTimeout(Z))},gt=6e3;async function pt(c,f,A=gt,k=!1){const $=f.headers,G=$?$.Expect||$.expect:void 0;
let K=-1,Z=!0;!k&&G==="100-continue"&&(Z=await Promise.race([new Promise(J=>{K=Number(ne.setTimeout(()=>J(!0),Math.max(gt,
A)))}),new Promise(J=>{c.on("continue",()=>{ne.clearTimeout(K),J(!0)}),c.on("response",()=>{ne.clearTimeout(K),J(!1)}),c.
on("error",()=>{ne.clearTimeout(K),J(!1)})})])),Z&&Ft(c,f.body)}function Ft(c,f){if(f instanceof B.Readable){f.pipe(c);return}
if(f){const A=Buffer.isBuffer(f);if(A||typeof f=="string"){A&&f.byteLength===0?c.end():c.end(f);return}const k=f;if(typeof k==
"object"&&k.buffer&&typeof k.byteOffset=="number"&&typeof k.byteLength=="number"){c.end(Buffer.from(k.buffer,k.byteOffset,
k.byteLength));return}c.end(Buffer.from(f));return}c.end()}let Be,yt;var Bt=class or{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(f){return typeof f?.handle=="function"?f:new or(f)}static checkSocketUsage(f,A,k=console){
const{sockets:$,requests:G,maxSockets:K}=f;if(typeof K!="number"||K===1/0||Date.now()-15e3<A)return A;if($&&G)for(const Z in $){
if(!(0,H.r)($,Z))continue;const J=$[Z]?.length??0,ie=G[Z]?.length??0;if(J>=K&&ie>=2*K)return k?.warn?.(`@smithy/node-htt\
p-handler:WARN - socket usage at capacity=${J} and ${ie} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return A}constructor(f){
this.configProvider=new Promise((A,k)=>{typeof f=="function"?f().then($=>{A(this.resolveDefaultConfig($))}).catch(k):A(this.
resolveDefaultConfig(f))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(f,{
abortSignal:A,requestTimeout:k}={}){this.config||(this.config=await this.configProvider);const $=this.config,G=$.logger,
K=f.protocol==="https:";return!K&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),
new Promise((Z,J)=>{let ie,le=-1,he=-1,Te=-1,Ne=-1;const we=()=>{ne.clearTimeout(le),ne.clearTimeout(he),ne.clearTimeout(
Te),ne.clearTimeout(Ne)},ct=async oe=>{await ie,we(),Z(oe)},Ce=async oe=>{await ie,we(),J(oe)};if(A?.aborted){Ce(mt(A));
return}const Ke=f.headers,Ht=Ke?(Ke.Expect??Ke.expect)==="100-continue":!1;let Ge=K?$.httpsAgent:$.httpAgent;Ht&&!this.externalAgent&&
(Ge=new(K?j.Agent:Be)({keepAlive:!1,maxSockets:1/0})),le=ne.setTimeout(()=>{this.socketWarningTimestamp=or.checkSocketUsage(
Ge,this.socketWarningTimestamp,G)},$.socketAcquisitionWarningTimeout??($.requestTimeout??2e3)+($.connectionTimeout??1e3));
const Et=f.query?Lt(f.query):"";let ut;(f.username!=null||f.password!=null)&&(ut=`${f.username??""}:${f.password??""}`);
let dt=f.path;Et&&(dt+=`?${Et}`),f.fragment&&(dt+=`#${f.fragment}`);let He=f.hostname??"";He[0]==="["&&He.endsWith("]")?
He=f.hostname.slice(1,-1):He=f.hostname;const St={headers:f.headers,host:He,method:f.method,path:dt,port:f.port,agent:Ge,
auth:ut},be=(K?j.request:yt)(St,oe=>{const Ie=new M({statusCode:oe.statusCode||-1,reason:oe.statusMessage,headers:Ue(oe.
headers),body:oe});ct({response:Ie})});if(be.on("error",oe=>{st.includes(oe.code)?Ce(Object.assign(oe,{name:"TimeoutErro\
r"})):Ce(oe)}),A){const oe=()=>{be.destroy();const Ie=mt(A);Ce(Ie)};if(typeof A.addEventListener=="function"){const Ie=A;
Ie.addEventListener("abort",oe,{once:!0}),be.once("close",()=>Ie.removeEventListener("abort",oe))}else A.onabort=oe}const wt=k??
$.requestTimeout;he=nt(be,Ce,$.connectionTimeout),Te=De(be,Ce,wt,$.throwOnRequestTimeout,G??console);const _t=$.socketTimeout===
void 0?ot($):void 0;_t?at(be,Ce,_t,!0):at(be,Ce,$.socketTimeout);const Xe=St.agent;typeof Xe=="object"&&"keepAlive"in Xe&&
(Ne=it(be,{keepAlive:Xe.keepAlive,keepAliveMsecs:Xe.keepAliveMsecs})),ie=pt(be,f,wt,this.externalAgent).catch(oe=>(we(),
J(oe)))})}updateHttpClientConfig(f,A){this.config=void 0,this.configProvider=this.configProvider.then(k=>{switch(f){case Symbol.
for("logger"):f="logger",A=k.logger??A;break;case Symbol.for("@smithy/defaultSocketTimeout"):f="defaultSocketTimeout",A=
ot(k)??A}return{...k,[f]:A}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(f){const{requestTimeout:A,
connectionTimeout:k,socketTimeout:$,socketAcquisitionWarningTimeout:G,httpAgent:K,httpsAgent:Z,throwOnRequestTimeout:J,logger:ie}=f||
{},le=!0,he=50;let Te;return{connectionTimeout:k,requestTimeout:A,socketTimeout:$,defaultSocketTimeout:ot(f),socketAcquisitionWarningTimeout:G,
throwOnRequestTimeout:J,httpAgentProvider:()=>Te??=(async()=>{const Ne=await Promise.resolve().then(T.t.bind(T,7067,19)),
{Agent:we,request:ct}=Ne.default??Ne;return yt=ct,Be=we,K instanceof Be||typeof K?.destroy=="function"?(this.externalAgent=
!0,K):new Be({keepAlive:le,maxSockets:he,...K})})(),httpsAgent:Z instanceof j.Agent||typeof Z?.destroy=="function"?(this.
externalAgent=!0,Z):new j.Agent({keepAlive:le,maxSockets:he,...Z}),logger:ie}}}}),657:((ce,Y,T)=>{T.d(Y,{n:()=>h,r:()=>R,
t:()=>p});var H=T(6760),B=T(8161),j=T(1455);const M={},O=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",R=()=>{
const{HOME:g,USERPROFILE:m,HOMEPATH:P,HOMEDRIVE:w=`C:${H.sep}`}=process.env;if(g)return g;if(m)return m;if(P)return`${w}${P}`;
const o=O();return M[o]||(M[o]=(0,B.homedir)()),M[o]},U={},p={},h=(g,m)=>p[g]!==void 0?p[g]:((!U[g]||m?.ignoreCache)&&(U[g]=
(0,j.readFile)(g,"utf8")),U[g])}),6286:((ce,Y,T)=>{T.d(Y,{t:()=>H});function H(B,j,M){return B.$source||(B.$source={}),B.
$source[j]=M,B}})};export{Mo as id,Po as ids,xo as modules};
