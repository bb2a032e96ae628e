const Wi=3622,zi=[3622],ji={3656:((we,re,T)=>{T.d(re,{t:()=>S});var j=T(3040),K=T(4592),P=T(1649),m=T(765),R=T(86),L=T(8102),
V=class extends R.n{settings;buffer;constructor(_){super(),this.settings=_}write(_,g,p=""){this.buffer===void 0&&(this.buffer=
"");const I=m.o.of(_);if(p&&!p.endsWith(".")&&(p+="."),I.isBlobSchema())(typeof g=="string"||g instanceof Uint8Array)&&(this.
writeKey(p),this.writeValue((this.serdeContext?.base64Encoder??j.ct)(g)));else if(I.isBooleanSchema()||I.isNumericSchema()||
I.isStringSchema())g!=null?(this.writeKey(p),this.writeValue(String(g))):I.isIdempotencyToken()&&(this.writeKey(p),this.
writeValue((0,j.z)()));else if(I.isBigIntegerSchema())g!=null&&(this.writeKey(p),this.writeValue(String(g)));else if(I.isBigDecimalSchema())
g!=null&&(this.writeKey(p),this.writeValue(g instanceof j.ot?g.string:String(g)));else if(I.isTimestampSchema()){if(g instanceof
Date)switch(this.writeKey(p),(0,j.N)(I,this.settings)){case 5:this.writeValue(g.toISOString().replace(".000Z","Z"));break;case 6:
this.writeValue((0,P.o)(g));break;case 7:this.writeValue(String(g.getTime()/1e3))}}else if(I.isDocumentSchema())Array.isArray(
g)?this.write(79,g,p):g instanceof Date?this.write(4,g,p):g instanceof Uint8Array?this.write(21,g,p):g&&typeof g=="objec\
t"?this.write(143,g,p):(this.writeKey(p),this.writeValue(String(g)));else if(I.isListSchema()){if(Array.isArray(g))if(g.
length===0)this.settings.serializeEmptyLists&&(this.writeKey(p),this.writeValue(""));else{const w=I.getValueSchema(),i=this.
settings.flattenLists||I.getMergedTraits().xmlFlattened;let u=1;for(const h of g){if(h==null)continue;const y=w.getMergedTraits(),
D=this.getKey("member",y.xmlName,y.ec2QueryName),B=i?`${p}${u}`:`${p}${D}.${u}`;this.write(w,h,B),++u}}}else if(I.isMapSchema()){
if(g&&typeof g=="object"){const w=I.getKeySchema(),i=I.getValueSchema(),u=I.getMergedTraits().xmlFlattened;let h=1;for(const y in g){
const D=g[y];if(D==null)continue;const B=w.getMergedTraits(),W=this.getKey("key",B.xmlName,B.ec2QueryName),N=u?`${p}${h}\
.${W}`:`${p}entry.${h}.${W}`,v=i.getMergedTraits(),x=this.getKey("value",v.xmlName,v.ec2QueryName),z=u?`${p}${h}.${x}`:`${p}\
entry.${h}.${x}`;this.write(w,y,N),this.write(i,D,z),++h}}}else if(I.isStructSchema()){if(g&&typeof g=="object"){let w=!1;
for(const[i,u]of I.structIterator()){if(g[i]==null&&!u.isIdempotencyToken())continue;const h=u.getMergedTraits(),y=this.
getKey(i,h.xmlName,h.ec2QueryName,"struct"),D=`${p}${y}`;this.write(u,g[i],D),w=!0}if(!w&&I.isUnionSchema()){const{$unknown:i}=g;
if(Array.isArray(i)){const[u,h]=i,y=`${p}${u}`;this.write(15,h,y)}}}}else if(!I.isUnitSchema())throw new Error(`@aws-sdk\
/core/protocols - QuerySerializer unrecognized schema type ${I.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error(
"@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const _=this.buffer;return delete this.
buffer,_}getKey(_,g,p,I){const{ec2:w,capitalizeKeys:i}=this.settings;if(w&&p)return p;const u=g??_;return i&&I==="struct"?
u[0].toUpperCase()+u.slice(1):u}writeKey(_){_.endsWith(".")&&(_=_.slice(0,_.length-1)),this.buffer+=`&${(0,L.n)(_)}=`}writeValue(_){
this.buffer+=(0,L.n)(_)}},S=class extends K.t{options;serializer;deserializer;mixin=new j.n;constructor(_){super({defaultNamespace:_.
defaultNamespace,errorTypeRegistries:_.errorTypeRegistries}),this.options=_;const g={timestampFormat:{useTrait:!0,default:5},
httpBindings:!1,xmlNamespace:_.xmlNamespace,serviceNamespace:_.defaultNamespace,serializeEmptyLists:!0};this.serializer=
new V(g),this.deserializer=new R.t(g)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(_){this.serializer.setSerdeContext(
_),this.deserializer.setSerdeContext(_)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(_,g,p){
const I=await super.serializeRequest(_,g,p);return I.path.endsWith("/")||(I.path+="/"),I.headers["content-type"]="applic\
ation/x-www-form-urlencoded",((0,m.c)(_.input)==="unit"||!I.body)&&(I.body=""),I.body=`Action=${_.name.split("#")[1]??_.
name}&Version=${this.options.version}`+I.body,I.body.endsWith("&")&&(I.body=I.body.slice(-1)),I}async deserializeResponse(_,g,p){
const I=this.deserializer,w=m.o.of(_.output),i={};if(p.statusCode>=300){const D=await(0,j.R)(p.body,g);D.byteLength>0&&Object.
assign(i,await I.read(15,D)),await this.handleError(_,g,p,i,this.deserializeMetadata(p))}for(const D in p.headers){const B=p.
headers[D];delete p.headers[D],p.headers[D.toLowerCase()]=B}const u=_.name.split("#")[1]??_.name,h=w.isStructSchema()&&this.
useNestedResult()?u+"Result":void 0,y=await(0,j.R)(p.body,g);return y.byteLength>0&&Object.assign(i,await I.read(w,y,h)),
i.$metadata=this.deserializeMetadata(p),i}useNestedResult(){return!0}async handleError(_,g,p,I,w){const i=this.loadQueryErrorCode(
p,I)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);const u=this.loadQueryError(
I)??{},h=this.loadQueryErrorMessage(I);u.message=h,u.Error={Type:u.Type,Code:u.Code,Message:h};const{errorSchema:y,errorMetadata:D}=await this.
mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,p,u,w,this.mixin.findQueryCompatibleError),B=m.
o.of(y),W=new(this.compositeErrorRegistry.getErrorCtor(y)??Error)({}),N={Type:u.Error.Type,Code:u.Error.Code,Error:u.Error};
for(const[v,x]of B.structIterator()){const z=x.getMergedTraits().xmlName??v,ne=u[z]??I[z];N[v]=this.deserializer.readSchema(
x,ne)}throw this.mixin.decorateServiceException(Object.assign(W,D,{$fault:B.getMergedTraits().error,message:h},N),I)}loadQueryErrorCode(_,g){
const p=(g.Errors?.[0]?.Error??g.Errors?.Error??g.Error)?.Code;if(p!==void 0)return p;if(_.statusCode==404)return"NotFou\
nd"}loadQueryError(_){return _.Errors?.[0]?.Error??_.Errors?.Error??_.Error}loadQueryErrorMessage(_){const g=this.loadQueryError(
_);return g?.message??g?.Message??_.message??_.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-\
urlencoded"}}}),4972:((we,re,T)=>{T.d(re,{n:()=>j,t:()=>K});var j=class Yr extends Error{name="ProviderError";tryNextLink;constructor(m,R=!0){
let L,V=!0;typeof R=="boolean"?(L=void 0,V=R):R!=null&&typeof R=="object"&&(L=R.logger,V=R.tryNextLink??!0),super(m),this.
tryNextLink=V,Object.setPrototypeOf(this,Yr.prototype),L?.debug?.(`@smithy/property-provider ${V?"->":"(!)"} ${m}`)}static from(m,R=!0){
return Object.assign(new this(m.message,R),m)}},K=class Zr extends j{name="CredentialsProviderError";constructor(m,R=!0){
super(m,R),Object.setPrototypeOf(this,Zr.prototype)}}}),8102:((we,re,T)=>{T.d(re,{n:()=>B,r:()=>D,t:()=>W});var j=T(3040),
K=T(7573);const P="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",m="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|D\
ec)",R="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",L="(\\d?\\d)",V="(\\d{4})",S=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
_=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
g=new RegExp(`^${P}, ${L} ${m} ${V} ${R} GMT$`),p=new RegExp(`^${P}, ${L}-${m}-(\\d\\d) ${R} GMT$`),I=new RegExp(`^${P} ${m}\
 ( [1-9]|\\d\\d) ${R} ${V}$`),w=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],i=N=>{if(N==null)
return;let v=NaN;if(typeof N=="number")v=N;else if(typeof N=="string"){if(!/^-?\d*\.?\d+$/.test(N))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");v=Number.parseFloat(N)}else typeof N=="object"&&N.tag===1&&(v=N.value);if(isNaN(
v)||Math.abs(v)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(v*
1e3))},u=N=>{if(N==null)return;if(typeof N!="string")throw new TypeError("RFC3339 timestamps must be strings");const v=S.
exec(N);if(!v)throw new TypeError(`Invalid RFC3339 timestamp format ${N}`);const[,x,z,ne,le,Z,fe,,pe,Le]=v;y(z,1,12),y(ne,
1,31),y(le,0,23),y(Z,0,59),y(fe,0,60);const Me=new Date(Date.UTC(Number(x),Number(z)-1,Number(ne),Number(le),Number(Z),Number(
fe),Number(pe)?Math.round(parseFloat(`0.${pe}`)*1e3):0));if(Me.setUTCFullYear(Number(x)),Le.toUpperCase()!="Z"){const[,We,
Ce,Je]=/([+-])(\d\d):(\d\d)/.exec(Le)||[void 0,"+",0,0],Ye=We==="-"?1:-1;Me.setTime(Me.getTime()+Ye*(Number(Ce)*60*60*1e3+
Number(Je)*60*1e3))}return Me},h=N=>{if(N==null)return;if(typeof N!="string")throw new TypeError("RFC7231 timestamps mus\
t be strings.");if(_.test(N))return new Date(N);let v,x,z,ne,le,Z,fe,pe;if((pe=g.exec(N))?[,v,x,z,ne,le,Z,fe]=pe:(pe=p.exec(
N))?([,v,x,z,ne,le,Z,fe]=pe,z=(Number(z)+1900).toString()):(pe=I.exec(N))&&([,x,v,ne,le,Z,fe,z]=pe),z&&Z){const Le=Date.
UTC(Number(z),w.indexOf(x),Number(v),Number(ne),Number(le),Number(Z),fe?Math.round(parseFloat(`0.${fe}`)*1e3):0);y(v,1,31),
y(ne,0,23),y(le,0,59),y(Z,0,60);const Me=new Date(Le);return Me.setUTCFullYear(Number(z)),Me}throw new TypeError(`Invali\
d RFC7231 date-time value ${N}.`)};function y(N,v,x){const z=Number(N);if(z<v||z>x)throw new Error(`Value ${z} out of ra\
nge [${v}, ${x}]`)}const D=N=>{const v=N.length,x=[];let z=!1,ne=!1,le=0;for(let Z=0;Z<v;++Z){const fe=N[Z];switch(fe){case'\
"':ne||(z=!z);break;case",":z||(x.push(N.slice(le,Z)),le=Z+1)}ne=fe==="\\"&&!ne}return x.push(N.slice(le)),x.map(Z=>{Z=Z.
trim();const fe=Z.length;return fe<2?Z:Z[0]==='"'&&Z[fe-1]==='"'?(Z=Z.slice(1,fe-1),Z.replace(/\\(["\\])/g,"$1")):Z.replace(
/\\"/g,'"')})};function B(N){return/^[\w.~-]+$/.test(N)?N:encodeURIComponent(N).replace(/[!'()*]/g,function(v){return"%"+
v.charCodeAt(0).toString(16).toUpperCase()})}var W=class extends j.F{settings;constructor(N){super(),this.settings=N}read(N,v){
const x=j.I.of(N),z=x.getMergedTraits(),ne=x.getHttpBindingLocation(z);return this.readHttpBinding(x.getHttpBindingValue(
ne,z),v,ne)}readHttpBinding([N,v,x],z,ne){const le=v&255;if((le&192)===64)return x??=N.getHttpBindingCollectionValue(ne),
D(z).map(Z=>this.readHttpBinding(x,Z,ne));switch(le){case 21:case 42:return(this.serdeContext?.base64Decoder??j.lt)(z);case 4:case 5:case 6:case 7:{
const Z=this.settings.httpBindings?v>>14&3:0;switch(this.settings.timestampFormat.useTrait&&le>4?le:Z?Z+4:this.settings.
timestampFormat.default){case 5:return u(z);case 6:return h(z);case 7:return i(z);default:return console.warn("Missing t\
imestamp format, parsing value with Date constructor:",z),new Date(z)}}case 0:{const Z=v>>8&3;if(!Z)return z;let fe=z;return(ne&
6)===6&&(fe=(this.serdeContext?.utf8Encoder??K.t)((this.serdeContext?.base64Decoder??j.lt)(fe))),Z===2?j.st.from(fe):fe}case 1:
return Number(z);case 2:return z.toLowerCase()==="true";case 17:return BigInt(z);case 19:return new j.ot(z,"bigDecimal");default:
return z}}}}),4592:((we,re,T)=>{T.d(re,{t:()=>R});var j=T(192),K=T(4582),P=T(765),m=T(3040),R=class extends m.P{async serializeRequest(L,V,S){
const _=this.serializer,g={},p={},I=await S.endpoint(),w=P.o.of(L?.input),i=w.getSchema();let u;const h=V&&typeof V=="ob\
ject"?V:{},y=new K.t({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:g,headers:p,body:void 0});if(I&&
(this.updateServiceEndpoint(y,I),this.setHostPrefix(y,L,h)),h){const D=w.getEventStreamMember();if(D){if(h[D]){const B={};
for(const[W]of w.structIterator())W!==D&&h[W]!=null&&(B[W]=h[W]);u=await this.serializeEventStream({eventStream:h[D],requestSchema:w,
initialRequest:B})}}else _.write(i,h),u=_.flush()}return y.headers=Object.assign(y.headers,p),y.query=g,y.body=u,y.method=
"POST",y}async deserializeResponse(L,V,S){const _=this.deserializer,g=P.o.of(L.output),p={};if(this.isErrorResponse(S.statusCode)){
const w=await(0,m.R)(S.body,V);throw w.byteLength>0&&Object.assign(p,await _.read(15,w)),await this.handleError(L,V,S,p,
this.deserializeMetadata(S)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const w in S.
headers){if(!(0,j.t)(S.headers,w))continue;const i=S.headers[w];delete S.headers[w],S.headers[w.toLowerCase()]=i}const I=g.
getEventStreamMember();if(I)p[I]=await this.deserializeEventStream({response:S,responseSchema:g,initialResponseContainer:p});else{
const w=await(0,m.R)(S.body,V);w.byteLength>0&&Object.assign(p,await _.read(g,w))}return p.$metadata=this.deserializeMetadata(
S),p}isErrorResponse(L){return L>=300}}}),3040:((we,re,T)=>{T.d(re,{$:()=>gt,A:()=>bs,B:()=>Dt,C:()=>Gs,D:()=>Ns,E:()=>Us,
F:()=>fr,G:()=>ue,H:()=>qe,I:()=>Ft,J:()=>Ue,K:()=>$,L:()=>ur,M:()=>ws,N:()=>Es,O:()=>vs,P:()=>ys,Q:()=>d,R:()=>fs,S:()=>rt,
T:()=>zs,U:()=>Pe,V:()=>us,W:()=>Ne,X:()=>de,Y:()=>Re,Z:()=>me,_:()=>xn,a:()=>ni,at:()=>We,b:()=>Zs,c:()=>Mr,ct:()=>W,d:()=>Ir,
dt:()=>h,et:()=>it,f:()=>Yn,g:()=>Nn,h:()=>$n,i:()=>Yt,it:()=>Ce,j:()=>Ss,k:()=>As,l:()=>qn,lt:()=>B,m:()=>jn,n:()=>Pi,nt:()=>ft,
o:()=>ri,ot:()=>Me,p:()=>Xn,q:()=>At,r:()=>Mi,rt:()=>ut,s:()=>xr,st:()=>pe,t:()=>Li,tt:()=>ht,u:()=>ei,ut:()=>y,v:()=>Dn,
w:()=>yr,x:()=>Xs,y:()=>Tr,z:()=>ls});var j=T(6286),K=T(8538),P=T(7573),m=T(765),R=T(192),L=T(4582),V=T(1649),S=T(4782),
_=T(9576),g=T(7598),p=T(3024),I=T(7075),w=T(8161),i=T(1708);const u={warningEmitted:!1},h=e=>{if(e&&!u.warningEmitted){if(process.
env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){u.warningEmitted=!0;return}const t=parseInt(e.substring(1,
e.indexOf("."))),r=22;t<r&&(u.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScri\
pt (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}};function y(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.features||
(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}},e.__aws_sdk_context.features[t]=r}const D=/^[A-Za-z0-9+/]*={0,2}$/,
B=e=>{if(e.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!D.exec(e))throw new TypeError("\
Invalid base64 string.");const t=(0,K.i)(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)},W=e=>{let t;
if(typeof e=="string"?t=(0,P.n)(e):t=e,typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return(0,K.r)(t.buffer,
t.byteOffset,t.byteLength).toString("base64")};function N(e,t,r,s){return class kt extends Uint8Array{static fromString(o,c="\
utf-8"){if(typeof o=="string")return c==="base64"?kt.mutate(s(o)):kt.mutate(t(o));throw new Error(`Unsupported conversio\
n from ${typeof o} to Uint8ArrayBlobAdapter.`)}static mutate(o){return Object.setPrototypeOf(o,kt.prototype),o}transformToString(o="\
utf-8"){return o==="base64"?r(this):e(this)}}}const v=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function x(e){
return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16);return e(
t),t[6]=t[6]&15|64,t[8]=t[8]&63|128,v[t[0]]+v[t[1]]+v[t[2]]+v[t[3]]+"-"+v[t[4]]+v[t[5]]+"-"+v[t[6]]+v[t[7]]+"-"+v[t[8]]+
v[t[9]]+"-"+v[t[10]]+v[t[11]]+v[t[12]]+v[t[13]]+v[t[14]]+v[t[15]]}}var z;(function(e){e.HTTP="http",e.HTTPS="https"})(z||
(z={}));var ne;(function(e){e.MD5="md5",e.CRC32="crc32",e.CRC32C="crc32c",e.SHA1="sha1",e.SHA256="sha256"})(ne||(ne={}));
const le=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),Z=(e,t=!1)=>{if(!t)return le.test(e);const r=e.split(".");for(const s of r)
if(!Z(s))return!1;return!0};function fe(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)}const pe=function(t){return Object.
assign(new String(t),{deserializeJSON(){return JSON.parse(String(t))},toString(){return String(t)},toJSON(){return String(
t)}})};pe.from=e=>e&&typeof e=="object"&&(e instanceof pe||"deserializeJSON"in e)?e:typeof e=="string"||Object.getPrototypeOf(
e)===String.prototype?pe(String(e)):pe(JSON.stringify(e)),pe.fromObject=pe.from;const Le=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var Me=class qr{string;type;constructor(t,r){if(this.string=t,this.type=r,!Le.test(t))throw new Error(`@smithy/core/serd\
e - NumericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`)}toString(){return this.string}static[Symbol.
hasInstance](t){if(!t||typeof t!="object")return!1;const r=t;return qr.prototype.isPrototypeOf(t)||r.type==="bigDecimal"&&
Le.test(r.string)}};const We=e=>{if(!e)return 0;if(typeof e=="string")return Buffer.byteLength(e);if(typeof e.byteLength==
"number")return e.byteLength;if(typeof e.size=="number")return e.size;if(typeof e.start=="number"&&typeof e.end=="number")
return e.end+1-e.start;if(e instanceof p.ReadStream){if(e.path!=null)return(0,p.lstatSync)(e.path).size;if(typeof e.fd==
"number")return(0,p.fstatSync)(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)},Ce=e=>e instanceof
Uint8Array?e:typeof e=="string"?(0,P.n)(e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(e),Je="AWS_USE_DUALSTACK_ENDPOINT",Ye="use_dualstack_endpoint",ut={environmentVariableSelector:e=>(0,m.
d)(e,Je,m.u.ENV),configFileSelector:e=>(0,m.d)(e,Ye,m.u.CONFIG),default:!1},Ze="AWS_USE_FIPS_ENDPOINT",lt="use_fips_endp\
oint",ft={environmentVariableSelector:e=>(0,m.d)(e,Ze,m.u.ENV),configFileSelector:e=>(0,m.d)(e,lt,m.u.CONFIG),default:!1};
var ht=class{config;middlewareStack=(0,m.l)();initConfig;handlers;constructor(e){this.config=e;const{protocol:t,protocolSettings:r}=e;
r&&typeof t=="function"&&(e.protocol=new t(r))}send(e,t,r){const s=typeof t!="function"?t:void 0,n=typeof t=="function"?
t:r,o=s===void 0&&this.config.cacheMiddleware===!0;let c;if(o){this.handlers||(this.handlers=new WeakMap);const f=this.handlers;
f.has(e.constructor)?c=f.get(e.constructor):(c=e.resolveMiddleware(this.middlewareStack,this.config,s),f.set(e.constructor,
c))}else delete this.handlers,c=e.resolveMiddleware(this.middlewareStack,this.config,s);if(n)c(e).then(f=>n(null,f.output),
f=>n(f)).catch(()=>{});else return c(e).then(f=>f.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.
handlers}};const Oe=(e,t,r,s,n)=>({name:t,namespace:e,traits:r,input:s,output:n}),mt=e=>(t,r)=>async s=>{const{response:n}=await t(
s),{operationSchema:o}=(0,m.m)(r),[,c,f,b,C,U]=o??[];try{return{response:n,output:await e.protocol.deserializeResponse(Oe(
c,f,b,C,U),{...e,...r},n)}}catch(H){if(Object.defineProperty(H,"$response",{value:n,enumerable:!1,writable:!1,configurable:!1}),
!("$metadata"in H)){const G="Deserialization error: to see the raw response, inspect the hidden field {error}.$response \
on this object.";try{H.message+=`
  `+G}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(G):r.logger?.warn?.(G)}typeof H.$responseBodyText<
"u"&&H.$response&&(H.$response.body=H.$responseBodyText);try{if(V.d.isInstance(n)){const{headers:J={},statusCode:he}=n,se=Object.
entries(J);H.$metadata={httpStatusCode:he,requestId:Ke(/^x-[\w-]+-request-?id$/,se),extendedRequestId:Ke(/^x-[\w-]+-id-2$/,
se),cfId:Ke(/^x-[\w-]+-cf-id$/,se)}}}catch{}}throw H}},Ke=(e,t)=>(t.find(([r])=>r.match(e))||[void 0,void 0])[1],Be=e=>(t,r)=>async s=>{
const{operationSchema:n}=(0,m.m)(r),[,o,c,f,b,C]=n??[],U=r.endpointV2?async()=>(0,m.f)(r.endpointV2):e.endpoint,H=await e.
protocol.serializeRequest(Oe(o,c,f,b,C),s.input,{...e,...r,endpoint:U});return t({...s,request:H})},st={name:"deserializ\
erMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},nt={name:"serializerMiddleware",step:"serialize",tags:[
"SERIALIZER"],override:!0};function it(e){return{applyToStack:t=>{t.add(Be(e),nt),t.add(mt(e),st),e.protocol.setSerdeContext(
e)}}}const gt=e=>{switch(e){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"\
standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{
retryMode:"standard",connectionTimeout:3e4};default:return{}}};let E=!1;const d=e=>{e&&!E&&parseInt(e.substring(1,e.indexOf(
".")))<16&&(E=!0)},A=Object.values(ne),M=e=>{const t=[];for(const r in ne){if(!(0,R.t)(ne,r))continue;const s=ne[r];e[s]!==
void 0&&t.push({algorithmId:()=>s,checksumConstructor:()=>e[s]})}for(const[r,s]of Object.entries(e.checksumAlgorithms??{}))
t.push({algorithmId:()=>r,checksumConstructor:()=>s});return{addChecksumAlgorithm(r){e.checksumAlgorithms=e.checksumAlgorithms??
{};const s=r.algorithmId(),n=r.checksumConstructor();A.includes(s)?e.checksumAlgorithms[s.toUpperCase()]=n:e.checksumAlgorithms[s]=
n,t.push(r)},checksumAlgorithms(){return t}}},X=e=>{const t={};return e.checksumAlgorithms().forEach(r=>{const s=r.algorithmId();
A.includes(s)&&(t[s]=r.checksumConstructor())}),t},F=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.
retryStrategy}}),Q=e=>{const t={};return t.retryStrategy=e.retryStrategy(),t},de=e=>Object.assign(M(e),F(e)),me=e=>Object.
assign(X(e),Q(e));var Re=class{trace(){}debug(){}info(){}warn(){}error(){}};const ge=["in-region","cross-region","mobile",
"standard","legacy"],Y="/latest/api/token",q="x-aws-ec2-metadata-token-ttl-seconds",ie=1e3,Ee=6e4;let oe=0;const ae=async()=>{
if(!process.env.AWS_EC2_METADATA_DISABLED&&!(Date.now()<oe))try{const e=Te(),t=(await Ie({...e,path:Y,method:"PUT",headers:{
[q]:"21600"}})).toString();return(await Ie({...e,path:"/latest/meta-data/placement/region",method:"GET",headers:{"x-aws-\
ec2-metadata-token":t}})).toString().trim()||_e()}catch{return _e()}},_e=()=>{oe=Date.now()+Ee},Te=()=>{const e=process.
env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){const t=new URL(e);return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.
port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:
{hostname:"169.254.169.254"}},Ie=async e=>{const{request:t}=await Promise.resolve().then(T.t.bind(T,7067,19));return new Promise(
(r,s)=>{const n=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:ie,signal:AbortSignal.
timeout(ie)});n.on("error",o=>{s(o),n.destroy()}),n.on("timeout",()=>{s(new Error("TimeoutError from instance metadata s\
ervice")),n.destroy()}),n.on("response",o=>{const{statusCode:c=400}=o;if(c<200||c>=300){s(Object.assign(new Error("Error\
 response received from instance metadata service"),{statusCode:c})),n.destroy();return}const f=[];o.on("data",b=>f.push(
b)),o.on("end",()=>{r(Buffer.concat(f)),n.destroy()})}),n.end()})},ve="AWS_REGION",ze="region",Ue={environmentVariableSelector:e=>e[ve],
configFileSelector:e=>e[ze],default:async()=>{const e=await ae();if(e)return e;throw new Error("Region is missing")}},At={
preferredFile:"credentials"},Ct=new Set,a=(e,t=Z)=>{if(!Ct.has(e)&&!t(e))if(e==="*")console.warn('@smithy/config-resolve\
r WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/sup\
plemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`);else
Ct.add(e)},l=e=>typeof e=="string"&&(e.startsWith("fips-")||e.endsWith("-fips")),O=e=>l(e)?["fips-aws-global","aws-fips"].
includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e,$=e=>{const{region:t,useFipsEndpoint:r}=e;if(!t)throw new Error(
"Region is missing");return Object.assign(e,{region:async()=>{const s=typeof t=="function"?await t():t,n=O(s);return a(n),
n},useFipsEndpoint:async()=>{const s=typeof t=="string"?t:await t();return l(s)?!0:typeof r!="function"?Promise.resolve(
!!r):r()}})},k="AWS_DEFAULTS_MODE",te="defaults_mode",ee={environmentVariableSelector:e=>e[k],configFileSelector:e=>e[te],
default:"legacy"},ue=({region:e=(0,S.t)(Ue),defaultsMode:t=(0,S.t)(ee)}={})=>(0,S.n)(async()=>{const r=typeof t=="functi\
on"?await t():t;switch(r?.toLowerCase()){case"auto":return ce(e);case"in-region":case"cross-region":case"mobile":case"st\
andard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${ge.join(", ")}, got ${r}`)}}),ce=async e=>{if(e){const t=typeof e==
"function"?await e():e,r=await Se();return r?t===r?"in-region":"cross-region":"standard"}return"standard"},Se=async()=>process.
env.AWS_EXECUTION_ENV&&(process.env.AWS_REGION||process.env.AWS_DEFAULT_REGION)?process.env.AWS_REGION??process.env.AWS_DEFAULT_REGION:
ae();var Ne=class es{nodes;root;conditions;results;constructor(t,r,s,n){this.nodes=t,this.root=r,this.conditions=s,this.
results=n}static from(t,r,s,n){return new es(t,r,s,n)}},Pe=class{capacity;data=new Map;parameters=[];constructor({size:e,
params:t}){this.capacity=e??50,t&&(this.parameters=t)}get(e,t){const r=this.hash(e);if(r===!1)return t();if(!this.data.has(
r)){if(this.data.size>this.capacity+10){const s=this.data.keys();let n=0;for(;;){const{value:o,done:c}=s.next();if(this.
data.delete(o),c||++n>10)break}}this.data.set(r,t())}return this.data.get(r)}size(){return this.data.size}hash(e){let t="";
const{parameters:r}=this;if(r.length===0)return!1;for(const s of r){const n=e[s],o=n==null?"\0":String(n);if(o.includes(
"|;"))return!1;t+=o+"|;"}return t}},be=class extends Error{constructor(e){super(e),this.name="EndpointError"}};const je="\
endpoints";function De(e){return typeof e!="object"||e==null?e:"ref"in e?`$${De(e.ref)}`:"fn"in e?`${e.fn}(${(e.argv||[]).
map(De).join(", ")})`:JSON.stringify(e,null,2)}const qe={},Fe=(e,t)=>e===t;function pt(...e){for(const t of e)if(t!=null)
return t}const Lt=e=>{const t=e.split("."),r=[];for(const s of t){const n=s.indexOf("[");if(n!==-1){if(s.indexOf("]")!==
s.length-1)throw new be(`Path: '${e}' does not end with ']'`);const o=s.slice(n+1,-1);if(Number.isNaN(parseInt(o)))throw new be(
`Invalid array index: '${o}' in path: '${e}'`);n!==0&&r.push(s.slice(0,n)),r.push(o)}else r.push(s)}return r},ot=(e,t)=>Lt(
t).reduce((r,s)=>{if(typeof r!="object")throw new be(`Index '${s}' in '${t}' not found in '${JSON.stringify(e)}'`);if(Array.
isArray(r)){const n=parseInt(s);return r[n<0?r.length+n:n]}return r[s]},e),Rt=e=>e!=null;function vt(e,t,r){return e?t:r}
const yt=e=>!e,et=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),
Et=e=>et.test(e)||e.startsWith("[")&&e.endsWith("]"),xe={[z.HTTP]:80,[z.HTTPS]:443},Ot=e=>{const t=(()=>{try{if(e instanceof
URL)return e;if(typeof e=="object"&&"hostname"in e){const{hostname:U,port:H,protocol:G="",path:J="",query:he={}}=e,se=new URL(
`${G}//${U}${H?`:${H}`:""}${J}`);return se.search=Object.entries(he).map(([ye,$e])=>`${ye}=${$e}`).join("&"),se}return new URL(
e)}catch{return null}})();if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;const r=t.
href,{host:s,hostname:n,pathname:o,protocol:c,search:f}=t;if(f)return null;const b=c.slice(0,-1);if(!Object.values(z).includes(
b))return null;const C=Et(n);return{scheme:b,authority:`${s}${r.includes(`${s}:${xe[b]}`)||typeof e=="string"&&e.includes(
`${s}:${xe[b]}`)?`:${xe[b]}`:""}`,path:o,normalizedPath:o.endsWith("/")?o:`${o}/`,isIp:C}};function It(e,t,r){if(r===1)return[
e];if(e==="")return[""];const s=e.split(t);return r===0?s:s.slice(0,r-1).concat(s.slice(1).join(t))}const is={booleanEquals:Fe,
coalesce:pt,getAttr:ot,isSet:Rt,isValidHostLabel:Z,ite:vt,not:yt,parseURL:Ot,split:It,stringEquals:(e,t)=>e===t,substring:(e,t,r,s)=>e==
null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:s?e.substring(e.length-r,e.length-t):e.substring(t,r),uriEncode:e=>encodeURIComponent(
e).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)},rr=(e,t)=>{const r=[],{referenceRecord:s,endpointParams:n}=t;
let o=0;for(;o<e.length;){const c=e.indexOf("{",o);if(c===-1){r.push(e.slice(o));break}r.push(e.slice(o,c));const f=e.indexOf(
"}",c);if(f===-1){r.push(e.slice(c));break}e[c+1]==="{"&&e[f+1]==="}"&&(r.push(e.slice(c+1,f)),o=f+2);const b=e.substring(
c+1,f);if(b.includes("#")){const[C,U]=b.split("#");r.push(ot(s[C]??n[C],U))}else r.push(s[b]??n[b]);o=f+1}return r.join(
"")},os=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],Nt=(e,t,r)=>{if(typeof e=="string")return rr(e,r);if(e.fn)
return nr.callFunction(e,r);if(e.ref)return os(e,r);throw new be(`'${t}': ${String(e)} is not a string, function or refe\
rence.`)},sr=({fn:e,argv:t},r)=>{const s=Array(t.length);for(let c=0;c<s.length;++c){const f=t[c];typeof f=="boolean"||typeof f==
"number"?s[c]=f:s[c]=nr.evaluateExpression(f,"arg",r)}const n=e.indexOf(".");if(n!==-1){const c=qe[e.slice(0,n)]?.[e.slice(
n+1)];if(typeof c=="function")return c(...s)}const o=is[e];if(typeof o=="function")return o(...s);throw new Error(`funct\
ion ${e} not loaded in endpointFunctions.`)},nr={evaluateExpression:Nt,callFunction:sr},as=(e,t)=>{const{assign:r}=e;if(r&&
r in t.referenceRecord)throw new be(`'${r}' is already defined in Reference Record.`);const s=sr(e,t);t.logger?.debug?.(
`${je} evaluateCondition: ${De(e)} = ${De(s)}`);const n=s===""?!0:!!s;return r!=null?{result:n,toAssign:{name:r,value:s}}:
{result:n}},cs=(e,t)=>Object.entries(e??{}).reduce((r,[s,n])=>(r[s]=n.map(o=>{const c=Nt(o,"Header value entry",t);if(typeof c!=
"string")throw new be(`Header '${s}' value '${c}' is not a string`);return c}),r),{}),ir=(e,t)=>Object.entries(e).reduce(
(r,[s,n])=>(r[s]=ar.getEndpointProperty(n,t),r),{}),or=(e,t)=>{if(Array.isArray(e))return e.map(r=>or(r,t));switch(typeof e){case"\
string":return rr(e,t);case"object":if(e===null)throw new be(`Unexpected endpoint property: ${e}`);return ar.getEndpointProperties(
e,t);case"boolean":return e;default:throw new be(`Unexpected endpoint property type: ${typeof e}`)}},ar={getEndpointProperty:or,
getEndpointProperties:ir},ds=(e,t)=>{const r=Nt(e,"Endpoint URL",t);if(typeof r=="string")try{return new URL(r)}catch(s){
throw console.error(`Failed to construct URL with ${r}`,s),s}throw new be(`Endpoint URL must be a string, got ${typeof r}`)},
Ut=1e8,us=(e,t)=>{const{nodes:r,root:s,results:n,conditions:o}=e;let c=s;const f={},b={referenceRecord:f,endpointParams:t.
endpointParams,logger:t.logger};for(;c!==1&&c!==-1&&c<Ut;){const C=3*(Math.abs(c)-1),[U,H,G]=[r[C],r[C+1],r[C+2]],[J,he,
se]=o[U],ye=as({fn:J,assign:se,argv:he},b);if(ye.toAssign){const{name:$e,value:He}=ye.toAssign;f[$e]=He}c=c>=0===ye.result?
H:G}if(c>=Ut){const C=n[c-Ut];if(C[0]===-1){const[,J]=C;throw new be(Nt(J,"Error",b))}const[U,H,G]=C;return{url:ds(U,b),
properties:ir(H,b),headers:cs(G??{},b)}}throw new be("No matching endpoint.")};function Dt(e){Object.defineProperty(e,"_\
_proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Bt=class extends N(P.t,P.n,W,B){};const cr=x(g.getRandomValues),
ls=cr,fs=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return Bt.mutate(e);if(!e)return Bt.mutate(new Uint8Array);
const r=t.streamCollector(e);return Bt.mutate(await r)},dr=Symbol.for("@smithy/schema-x");var Ft=class Tt extends m.o{static identity=Symbol.
for("@smithy/HttpBindingNormalizedSchema");identity=Tt.identity;bindings;constructor(t){super(t)}static of(t){const r=m.
o.of(t);if(r.identity===Tt.identity)return r;const s=r.isMemberSchema()?r:r.getSchema(),n=typeof s=="object"&&s!==null?s:
r;return n[dr]??=new Tt(r)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?33:t.httpHeader?38:typeof t.httpPrefixHeaders==
"string"?39:t.httpQuery?34:t.httpQueryParams?35:t.httpResponseCode?37:32}getHttpBindingValue(t,r,s=!1){const n=this.getSchema(),
o=typeof n=="number"?n&255:this.isListSchema()?64:255,c=t&7,f=r.mediaType?r.mediaType==="application/json"||r.mediaType.
endsWith("+json")?2:1:0,b=r.streaming||o===42?this.isStructSchema()?2:1:0,C=o>=4&&o<=7?c>=6?2:c>0&&c<4?1:0:0;let U=o|f<<
8|(r.idempotencyToken?1:0)<<10|b<<11|(r.sparse?1:0)<<13|C<<14|(r.hostLabel?1:0)<<17|(t===36&&typeof n!="object"?1:0)<<18;
const H=o&192,G=c&2&&(H===64||!s&&c&1)?this.getHttpBindingCollectionValue(t,r):void 0,J=(G?.[1]??0)&255;return U|=(c>=6&&
(J===4||J===6)?1:0)<<16,[this,U,G]}getHttpBindingCollectionValue(t,r=this.getMergedTraits()){const s=Tt.of(this.getValueSchema());
return s.getHttpBindingValue(t,{...s.getMergedTraits(),...r},!0)}getHttpBindings(){const t=this.getSchema();return typeof t!=
"object"||t===null?ps:this.bindings??=hs(this)}};const hs=e=>{const t=[],r=[],s=[],n=[],o=[],c={},f={},b=[],C={headers:f,
prefixHeaders:b},U={request:{memberBindings:o,byName:c},response:{bodyMemberNames:t,bindings:C}},{request:H,response:G}=U;
for(const[J,he]of e.structIterator()){const se=Ft.of(he),ye=se.getMergedTraits(),$e=se.getHttpBindingLocation(ye),He=ye.
httpHeader?.toLowerCase()??ye.httpPrefixHeaders?.toLowerCase()??ye.httpQuery,Zt=se.getHttpBindingValue($e,ye),at=[J,Zt,$e,
He];J==="__proto__"&&Dt(c),c[J]=at,Zt[1]>>10&1&&(H.hasIdempotency=!0),o.push(at);const _t=$e&7;if(_t===0&&(s.push(J),n.push(
he)),(_t&4)===0)t.push(J),r.push(he);else if((_t&6)===4)if(_t&1)C.statusCode=at;else{C.payload=at;const qt=Zt[1]&255;H.contentTypeInstruction=
ye.mediaType??(qt===0?"text/plain":qt===21||qt===42?"application/octet-stream":null)}else _t&1?(H.hasPrefixHeaders=!0,b.
push(at)):(He==="__proto__"&&Dt(f),f[He]=at)}return H.contentTypeInstruction===void 0&&s.length&&(H.contentTypeInstruction=
null),H.syntheticBodySchema=lr(e,s,n),G.syntheticBodySchema=lr(e,t,r),U},ms=e=>{const t=[];let r=0;for(const s of e.matchAll(
/\{([^{}+]+)(\+)?\}/g))s.index>r&&t.push([e.slice(r,s.index),0]),t.push([s[1],s[2]?2:1]),r=s.index+s[0].length;return t.
length&&r<e.length&&t.push([e.slice(r),0]),t.length?t:void 0},gs=e=>{const{http:t,endpoint:r}=(0,m.s)(e.traits??{}),[s,n]=t?.[1].
split("?")??[];return[t?.[0],s,n?[...new URLSearchParams(n)]:[],s?ms(s):void 0,r?.[0]]},ps={request:{memberBindings:[],byName:{}},
response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},ur=e=>e[dr]??=gs(e),lr=(e,t,r)=>{if(!t.length)return;
const s=e.getSchema(),n=[3,s[1],s[2],e.getMergedTraits(),t,r],o=s[6],c=o&&t.reduce((f,b)=>f+(s[4].indexOf(b)<o?1:0),0);return c&&
(n[6]=c),n};var fr=class{serdeContext;setSerdeContext(e){this.serdeContext=e}},ys=class extends fr{options;compositeErrorRegistry;constructor(e){
super(),this.options=e,this.compositeErrorRegistry=new _.t(e.defaultNamespace);for(const t of e.errorTypeRegistries??[])
this.compositeErrorRegistry.copyFrom(t)}getRequestType(){return L.t}getResponseType(){return V.d}setSerdeContext(e){this.
serdeContext=e,this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().
setSerdeContext(e)}updateServiceEndpoint(e,t){if("url"in t){e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.
url.port?Number(t.url.port):void 0,e.path=t.url.pathname,e.fragment=t.url.hash||void 0,e.username=t.url.username||void 0,
e.password=t.url.password||void 0,e.query||(e.query={});for(const[r,s]of t.url.searchParams.entries())e.query[r]=s;if(t.
headers)for(const r in t.headers)(0,R.t)(t.headers,r)&&(e.headers[r]=t.headers[r].join(", "));return e}else{if(e.protocol=
t.protocol,e.hostname=t.hostname,e.port=t.port?Number(t.port):void 0,e.path=t.path,e.query={...t.query},t.headers)for(const r in t.
headers)(0,R.t)(t.headers,r)&&(e.headers[r]=t.headers[r]);return e}}setHostPrefix(e,t,r,s=ur(t)){if(this.serdeContext?.disableHostPrefix)
return;const n=s[4];if(typeof n!="string")return;let o=n;for(const[c,[,f]]of Ft.of(t.input).getHttpBindings().request.memberBindings){
if(!(f>>17&1))continue;const b=r[c];if(typeof b!="string")throw new Error(`@smithy/core/schema - ${c} in input must be a\
 string as hostLabel.`);o=o.replace(`{${c}}`,b)}if(e.hostname=o+e.hostname,!fe(e.hostname))throw new Error(`[${e.hostname}\
] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-reque\
stid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,t,r){const s=[-3,"","Error",0,[],[],0];let n;for(const o of r)for(const c of t)try{c==="*"?
n=o.getSchema(e):n=o.getSchema(c+"#"+e);const f=o.getErrorCtor(n);if(f)return[n,f,"modeled"];{const b=o.getBaseException();
if(b){const C=o.getErrorCtor(b);if(C)return[n,C,"synthetic"]}}}catch{}for(const o of r){const c=o.getBaseException();if(c){
const f=o.getErrorCtor(c);if(f)return[c,f,"synthetic"]}}return[s,Error,"native"]}async serializeEventStream({eventStream:e,
requestSchema:t,initialRequest:r}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,
initialRequest:r})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r}){return(await this.
loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r})}async loadEventStreamCapability(){
const{EventStreamSerde:e,eventStreamSerdeProvider:t}=await Promise.all([T.e(3655),T.e(1393)]).then(T.bind(T,1393));return new e(
{marshaller:this.resolveEventStreamMarshaller(t),serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.
serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,r,s,n){
return[]}getEventStreamMarshaller(){const e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core \
- HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
const t=this.serdeContext;return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}};function Es(e,t){
if(t.timestampFormat.useTrait){const c=e.getSchema();if(c===5||c===6||c===7)return c}const{httpLabel:r,httpPrefixHeaders:s,
httpHeader:n,httpQuery:o}=e.getMergedTraits();return(t.httpBindings?typeof s=="string"||n?6:o||r?5:void 0:void 0)??t.timestampFormat.
default}const Ss=e=>(e.logger&&e.logger.constructor?.name!=="NoOpLogger"&&e.requestHandler?.updateHttpClientConfig?.(Symbol.
for("logger"),e.logger),e.defaultSocketTimeout&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSo\
cketTimeout"),e.defaultSocketTimeout),{setHttpHandler(t){e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,r){
e.requestHandler?.updateHttpClientConfig(t,r)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}),ws=e=>({
requestHandler:e.httpHandler()}),hr="content-length";function _s(e){return t=>async r=>{const s=r.request;if(L.t.isInstance(
s)){const{body:n,headers:o}=s;if(n&&Object.keys(o).map(c=>c.toLowerCase()).indexOf(hr)===-1)try{const c=e(n);c!=null&&(s.
headers={...s.headers,[hr]:String(c)})}catch{}}return t({...r,request:s})}}const Ts={step:"build",tags:["SET_CONTENT_LEN\
GTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},bs=e=>({applyToStack:t=>{t.add(_s(e.bodyLengthChecker),
Ts)}});function As(e){return e}const Cs=e=>t=>async r=>{if(!L.t.isInstance(r.request))return t(r);const{request:s}=r,{handlerProtocol:n=""}=e.
requestHandler.metadata||{};if(n.indexOf("h2")>=0&&!s.headers[":authority"])delete s.headers.host,s.headers[":authority"]=
s.hostname+(s.port?":"+s.port:"");else if(!s.headers.host){let o=s.hostname;s.port!=null&&(o+=`:${s.port}`),s.headers.host=
o}return t(r)},Rs={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},vs=e=>({applyToStack:t=>{
t.add(Cs(e),Rs)}}),Os=()=>(e,t)=>async r=>{try{const s=await e(r),{clientName:n,commandName:o,logger:c,dynamoDbDocumentClientOptions:f={}}=t,
{overrideInputFilterSensitiveLog:b,overrideOutputFilterSensitiveLog:C}=f,U=b??t.inputFilterSensitiveLog,H=C??t.outputFilterSensitiveLog,
{$metadata:G,...J}=s.output;return c?.info?.({clientName:n,commandName:o,input:U(r.input),output:H(J),metadata:G}),s}catch(s){
const{clientName:n,commandName:o,logger:c,dynamoDbDocumentClientOptions:f={}}=t,{overrideInputFilterSensitiveLog:b}=f,C=b??
t.inputFilterSensitiveLog;throw c?.error?.({clientName:n,commandName:o,input:C(r.input),error:s,metadata:s.$metadata}),s}},
Is={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},Ns=e=>({applyToStack:t=>{t.add(Os(),Is)}}),Ds={
step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"\
low"},Ve={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.
for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACES\
TATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},Ht=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??
"");Ht||(globalThis.awslambda=globalThis.awslambda||{});var mr=class{static PROTECTED_KEYS=Ve;isProtectedKey(e){return Object.
values(Ve).includes(e)}getRequestId(){return this.get(Ve.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(Ve.X_RAY_TRACE_ID)}getTenantId(){
return this.get(Ve.TENANT_ID)}getTraceparent(){return this.get(Ve.TRACEPARENT)}getTracestate(){return this.get(Ve.TRACESTATE)}getBaggage(){
return this.get(Ve.BAGGAGE)}},Ms=class extends mr{currentContext;getContext(){return this.currentContext}hasContext(){return this.
currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Canno\
t modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
t}run(e,t){return this.currentContext=e,t()}},Ps=class ts extends mr{als;static async create(){const t=new ts;return t.als=
new(await Promise.resolve().then(T.t.bind(T,6698,19))).AsyncLocalStorage,t}getContext(){return this.als.getStore()}hasContext(){
return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(
`Cannot modify protected Lambda context field: ${String(t)}`);const s=this.als.getStore();if(!s)throw new Error("No cont\
ext available");s[t]=r}run(t,r){return this.als.run(t,r)}},Mt;(function(e){let t=null;async function r(s){return t||(t=(async()=>{
const n=s===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await Ps.create():new Ms;return!Ht&&globalThis.awslambda?.InvokeStore?
globalThis.awslambda.InvokeStore:(!Ht&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=n),n)})()),t}e.getInstanceAsync=
r,e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(Mt||(Mt={}));const xs="AWS_LAMBDA_FUNCTION_NA\
ME",$s="_X_AMZN_TRACE_ID",Wt="X-Amzn-Trace-Id",zt="traceparent",gr="tracestate",pr="baggage",ks=()=>e=>async t=>{const{request:r}=t;
if(!L.t.isInstance(r))return e(t);let s;{const n=Object.keys(r.headers??{}).find(o=>o.toLowerCase()===Wt.toLowerCase())??
Wt;if(!r.headers.hasOwnProperty(n)){const o=process.env[xs],c=process.env[$s];s??=await Mt.getInstanceAsync();const f=s?.
getXRayTraceId()??c,b=C=>typeof C=="string"&&C.length>0;b(o)&&b(f)&&(r.headers[Wt]=f)}}if(Ls(r.headers),!r.headers[zt]){
const n=(s??=await Mt.getInstanceAsync())?.getTraceparent?.();if(n){r.headers[zt]=n;const o=s?.getTracestate?.();o&&(r.headers[gr]=
o);const c=s?.getBaggage?.();c&&(r.headers[pr]=c)}}return e(t)};function Ls(e){for(const t of Object.keys(e)){const r=t.
toLowerCase();t!==r&&(r===zt||r===gr||r===pr)&&(e[r]=e[t],delete e[t])}}const Us=e=>({applyToStack:t=>{t.add(ks(),Ds)}}),
Bs=(e,t)=>{if(!t||t.length===0)return e;const r=[];for(const s of t)for(const n of e)n.schemeId.split("#")[1]===s&&r.push(
n);for(const s of e)r.find(({schemeId:n})=>n===s.schemeId)||r.push(s);return r};function Fs(e){const t=new Map;for(const r of e)
t.set(r.schemeId,r);return t}const Hs=(e,t)=>(r,s)=>async n=>{const o=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(
e,s,n.input)),c=e.authSchemePreference?await e.authSchemePreference():[],f=Bs(o,c),b=Fs(e.httpAuthSchemes),C=(0,m.m)(s),
U=[];for(const H of f){const G=b.get(H.schemeId);if(!G){U.push(`HttpAuthScheme \`${H.schemeId}\` was not enabled for this\
 service.`);continue}const J=G.identityProvider(await t.identityProviderConfigProvider(e));if(!J){U.push(`HttpAuthScheme\
 \`${H.schemeId}\` did not have an IdentityProvider configured.`);continue}const{identityProperties:he={},signingProperties:se={}}=H.
propertiesExtractor?.(e,s)||{};H.identityProperties=Object.assign(H.identityProperties||{},he),H.signingProperties=Object.
assign(H.signingProperties||{},se),C.selectedHttpAuthScheme={httpAuthOption:H,identity:await J(H.identityProperties),signer:G.
signer};break}if(!C.selectedHttpAuthScheme)throw new Error(U.join(`
`));return r(n)},Ws={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"be\
fore",toMiddleware:"endpointV2Middleware"},zs=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({
applyToStack:s=>{s.addRelativeTo(Hs(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),Ws)}}),js=e=>t=>{
throw t},Ks=(e,t)=>{},Vs=e=>(t,r)=>async s=>{if(!L.t.isInstance(s.request))return t(s);const n=(0,m.m)(r).selectedHttpAuthScheme;
if(!n)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:o={}},
identity:c,signer:f}=n,b=await t({...s,request:await f.sign(s.request,c,o)}).catch((f.errorHandler||js)(o));return(f.successHandler||
Ks)(b.response,o),b},yr={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddl\
eware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},Gs=e=>({applyToStack:t=>{
t.addRelativeTo(Vs(e),yr)}}),rt=e=>{if(typeof e=="function")return e;const t=Promise.resolve(e);return()=>t};var Xs=class{authSchemes=new Map;constructor(e){
for(const t in e){if(!(0,R.t)(e,t))continue;const r=e[t];r!==void 0&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.
authSchemes.get(e)}};const Qs=(e=>function(r){return Er(r)&&r.expiration.getTime()-Date.now()<e})(3e5),Er=e=>e.expiration!==
void 0,Js=(e,t,r)=>{if(e===void 0)return;const s=typeof e!="function"?async()=>Promise.resolve(e):e;let n,o,c,f=!1;const b=async C=>{
o||(o=s(C));try{n=await o,c=!0,f=!1}finally{o=void 0}return n};return t===void 0?async C=>((!c||C?.forceRefresh)&&(n=await b(
C)),n):async C=>((!c||C?.forceRefresh)&&(n=await b(C)),f?n:r(n)?(t(n)&&await b(C),n):(f=!0,n))};function Ys(e){return e===
void 0?!0:typeof e=="string"&&e.length<=50}function Zs(e){const t=rt(e.userAgentAppId??void 0),{customUserAgent:r}=e;return Object.
assign(e,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{const s=await t();if(!Ys(s)){const n=e.logger?.
constructor?.name==="NoOpLogger"||!e.logger?console:e.logger;typeof s!="string"?n?.warn("userAgentAppId must be a string\
 or undefined."):s.length>50&&n?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return s}})}
let qs={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-e\
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
loud (US-West)"}}}],version:"1.1"},en="";const tn=e=>{const{partitions:t}=qs;for(const s of t){const{regions:n,outputs:o}=s;
for(const[c,f]of Object.entries(n))if(c===e)return{...o,...f}}for(const s of t){const{regionRegex:n,outputs:o}=s;if(new RegExp(
n).test(e))return{...o}}const r=t.find(s=>s.id==="aws");if(!r)throw new Error("Provided region was not found in the part\
ition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}},rn=()=>en,sn=e=>e?.body instanceof
I.Readable||typeof ReadableStream<"u"&&e?.body instanceof ReadableStream,nn=["BandwidthLimitExceeded","EC2ThrottledExcep\
tion","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded",
"RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooMa\
nyRequestsException","TransactionInProgressException"],on=["TimeoutError","RequestTimeout","RequestTimeoutException"],an=[
500,502,503,504],cn=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],dn=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_\
AGAIN"],un=e=>e?.$retryable!==void 0,ln=e=>e.$metadata?.clockSkewCorrected,fn=e=>{const t=new Set(["Failed to fetch","Ne\
tworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network req\
uest failed"]);return e&&e instanceof TypeError?t.has(e.message):!1},Sr=e=>e.$metadata?.httpStatusCode===429||nn.includes(
e.name)||e.$retryable?.throttling==!0,jt=(e,t=0)=>e?.name!=="AbortError"&&(un(e)||ln(e)||e.name==="InvalidSignatureExcep\
tion"&&e.message?.includes("Signature expired")||on.includes(e.name)||cn.includes(e?.code||"")||dn.includes(e?.code||"")||
an.includes(e.$metadata?.httpStatusCode||0)||fn(e)||mn(e)||e.cause!==void 0&&t<=10&&jt(e.cause,t+1)),hn=e=>{if(e.$metadata?.
httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!jt(e)}return!1};function mn(e){return e.
code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}const Kt=(e,t)=>{if(!t)return e;let r=()=>{};
const s=new Promise((n,o)=>{const c=()=>o(gn());t.aborted?c():typeof t.addEventListener=="function"?(t.addEventListener(
"abort",c,{once:!0}),r=()=>t.removeEventListener("abort",c)):t.onabort=c});return Promise.race([e,s]).finally(r)},gn=()=>Object.
assign(new Error("Request aborted"),{name:"AbortError"}),pn=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="Abort\
Error",wr=2e4,yn="amz-sdk-invocation-id",En="amz-sdk-request";function Sn(e,t){if(V.d.isInstance(e))for(const r in e.headers){
if(!(0,R.t)(e.headers,r))continue;const s=r.toLowerCase();if(s==="retry-after"){const n=e.headers[r];let o=NaN;if(n.endsWith(
"GMT"))try{o=((0,V.u)(n).getTime()-Date.now())/1e3}catch(c){t?.trace?.("Failed to parse retry-after header"),t?.trace?.(
c)}else n.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?o=Number(n.match(/ GMT, ([\d.]+)$/)?.[1]):n.match(/^((\d+)|(\d+\.\d+))$/)?o=
Number(n):Date.parse(n)>=Date.now()&&(o=(Date.parse(n)-Date.now())/1e3);return isNaN(o)?void 0:new Date(Date.now()+o*1e3)}else if(s===
"x-amz-retry-after"){const n=e.headers[r],o=Number(n);if(isNaN(o)){t?.trace?.(`Failed to parse x-amz-retry-after=${n}`);
return}return new Date(Date.now()+o)}}}const wn=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e==
"string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`);function _n(e){return t=>(r,s)=>async n=>{let o=await t.
retryStrategy();const c=await t.maxAttempts(),f=s[m.h]?.abortSignal;if(Tn(o)){o=o;const b=(s.partition_id??"")+(s.__retryLongPoll?
":longpoll":"");let C=await Kt(o.acquireInitialRetryToken(b),f),U=new Error,H=0,G=0;const{request:J}=n,he=L.t.isInstance(
J);for(he&&(J.headers[yn]=cr());;)try{he&&(J.headers[En]=`attempt=${H+1}; max=${c}`);const{response:se,output:ye}=await r(
n);return o.recordSuccess(C),ye.$metadata.attempts=H+1,ye.$metadata.totalRetryDelay=G,{response:se,output:ye}}catch(se){
const ye=bn(se,t.logger);if(U=wn(se),he&&e(J))throw(s.logger instanceof Re?console:s.logger)?.warn("An error was encount\
ered in a non-retryable streaming request."),U;try{C=await Kt(o.refreshRetryTokenForRetry(C,ye),f)}catch(He){throw f?.aborted&&
pn(He)?He:(U.$metadata||(U.$metadata={}),U.$metadata.attempts=H+1,U.$metadata.totalRetryDelay=G,U)}H=C.getRetryCount();const $e=C.
getRetryDelay();G+=(C?.$retryLog?.acquisitionDelay??0)+$e,$e>0&&await Kt(new Promise(He=>setTimeout(He,$e)),f)}}else return o=
o,o?.mode&&(s.userAgent=[...s.userAgent||[],["cfg/retry-mode",o.mode]]),o.retry(r,n)}}const Tn=e=>typeof e.acquireInitialRetryToken<
"u"&&typeof e.refreshRetryTokenForRetry<"u"&&typeof e.recordSuccess<"u",bn=(e,t)=>{const r={error:e,errorType:An(e)},s=Sn(
e.$response,t);return s&&(r.retryAfterHint=s),r},An=e=>Sr(e)?"THROTTLING":jt(e)?"TRANSIENT":hn(e)?"SERVER_ERROR":"CLIENT\
_ERROR",Cn={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function Rn(e){const t=_n(
e);return r=>({applyToStack:s=>{s.add(t(r),Cn)}})}var vn=class rs{static setTimeoutFn=(t,r)=>setTimeout(t,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){
this.beta=t?.beta??.7,this.minCapacity=t?.minCapacity??1,this.minFillRate=t?.minFillRate??.5,this.scaleConstant=t?.scaleConstant??
.4,this.smooth=t?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.
getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.
acquireTokenBucket(1)}updateClientSendingRate(t){let r;this.updateMeasuredRate();const s=t;if(s?.errorType==="THROTTLING"||
Sr(s?.error??t)){const o=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=o,
this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(o),this.enableTokenBucket()}else
this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());const n=Math.min(r,2*this.measuredTxRate);
this.updateTokenBucketRate(n)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){if(this.enabled){
for(this.refillTokenBucket();t>this.availableTokens;){const r=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(
s=>rs.setTimeoutFn(s,r)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-t}}refillTokenBucket(){const t=this.
getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}const r=(t-this.lastTimestamp)*this.fillRate;
this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=t}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){return this.getPrecise(
t*this.beta)}cubicSuccess(t){return this.getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,
3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(t){this.refillTokenBucket(),this.fillRate=
Math.max(t,this.minFillRate),this.maxCapacity=Math.max(t,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){const t=this.getCurrentTimeInSeconds(),r=Math.floor(t*2)/2;if(this.requestCount++,
r>this.lastTxRateBucket){const s=this.requestCount/(r-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(s*this.
smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=r}}getPrecise(t){return parseFloat(
t.toFixed(8))}},Ge=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){
return 5}static modifiedCostType(){return"THROTTLING"}},On=class{x=Ge.delay();computeNextBackoffDelay(e){const t=Math.random()*
Math.min(this.x*2**e,wr);return Math.floor(t)}setDelayBase(e){this.x=e}},_r=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,t,r,s){
this.delay=e,this.count=t,this.cost=r,this.longPoll=s}getRetryCount(){return this.count}getRetryDelay(){return Math.min(
wr,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}},Xe;(function(e){e.STANDARD="standard",
e.ADAPTIVE="adaptive"})(Xe||(Xe={}));const Tr=Xe.STANDARD,Pt={incompatible:1,attempts:2,capacity:3};var Vt=class{mode=Xe.
STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){typeof e=="number"?this.maxAttemptsProvider=
async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>3,this.baseDelay??=Ge.
delay(),this.retryBackoffStrategy??=new On}async acquireInitialRetryToken(e){return new _r(Ge.delay(),0,void 0,e.includes(
":longpoll"))}async refreshRetryTokenForRetry(e,t){const r=await this.getMaxAttempts(),s=this.retryCode(e,t,r),n=s===0,o=e.
isLongPoll?.();if(n||o){const c=t.errorType;this.retryBackoffStrategy.setDelayBase(c==="THROTTLING"?Ge.throttlingDelay():
this.baseDelay);const f=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let b=f;if(t.retryAfterHint instanceof
Date&&(b=Math.max(f,Math.min(t.retryAfterHint.getTime()-Date.now(),f+5e3))),n){const C=this.getCapacityCost(c);this.capacity-=
C;const U=new _r(0,e.getRetryCount()+1,C,e.isLongPoll?.()??!1);return await new Promise(H=>setTimeout(H,b)),U.$retryLog.
acquisitionDelay=b,U}else{const C=s===Pt.capacity&&o?b:0;C>0&&await new Promise(U=>setTimeout(U,C))}}throw new Error("No\
 retry token available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){
return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.
maxAttemptsProvider()}catch{return console.warn("Max attempts provider could not resolve. Using default of 3"),3}}retryCode(e,t,r){
const s=e.getRetryCount()+1,n=this.isRetryableError(t.errorType)?0:Pt.incompatible,o=s<r?0:Pt.attempts,c=this.capacity>=
this.getCapacityCost(t.errorType)?0:Pt.capacity;return n||o||c}getCapacityCost(e){return e===Ge.modifiedCostType()?Ge.throttlingCost():
Ge.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}},In=class{mode=Xe.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){
const{rateLimiter:r}=t??{};this.rateLimiter=r??new vn,this.standardRetryStrategy=t?new Vt({maxAttempts:typeof e=="number"?
e:3,...t}):new Vt(e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(
e);return await this.rateLimiter.getSendToken(),t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(
t);const r=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t);return await this.rateLimiter.getSendToken(),
r}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};const br="AWS_MAX_ATTEMPTS",Ar="max_attempts",Nn={environmentVariableSelector:e=>{
const t=e[br];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))throw new Error(`Environment variable ${br} mast be a \
number, got "${t}"`);return r},configFileSelector:e=>{const t=e[Ar];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))
throw new Error(`Shared config file entry ${Ar} mast be a number, got "${t}"`);return r},default:3},Dn=(e,t)=>{const{retryStrategy:r,
retryMode:s}=e,{defaultMaxAttempts:n=3,defaultBaseDelay:o=Ge.delay()}=t??{},c=(0,m.p)(e.maxAttempts??n);let f=r?Promise.
resolve(r):void 0;const b=async()=>{const C=await c();return await(0,m.p)(s)()===Xe.ADAPTIVE?new In(c,{maxAttempts:C,baseDelay:o}):
new Vt({maxAttempts:C,baseDelay:o})};return Object.assign(e,{maxAttempts:c,retryStrategy:()=>f??=b()})},Mn="AWS_RETRY_MO\
DE",Pn="retry_mode",xn={environmentVariableSelector:e=>e[Mn],configFileSelector:e=>e[Pn],default:Tr},$n=Rn(sn),kn=/\d{12}\.ddb/;
async function Ln(e,t,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&y(e,"PROTOCOL_RPC_V2_CBOR","M"),typeof t.
retryStrategy=="function"){const n=await t.retryStrategy();if(typeof n.mode=="string")switch(n.mode){case Xe.ADAPTIVE:y(
e,"RETRY_MODE_ADAPTIVE","F");break;case Xe.STANDARD:y(e,"RETRY_MODE_STANDARD","E")}}if(typeof t.accountIdEndpointMode=="\
function"){const n=e.endpointV2;switch(String(n?.url?.hostname).match(kn)&&y(e,"ACCOUNT_ID_ENDPOINT","O"),await t.accountIdEndpointMode?.()){case"\
disabled":y(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":y(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"requ\
ired":y(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const s=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(s?.$source){const n=s;
n.accountId&&y(e,"RESOLVED_ACCOUNT_ID","T");for(const[o,c]of Object.entries(n.$source??{}))y(e,o,c)}}const Cr="user-agen\
t",Rr="x-amz-user-agent",Un=/[^!$%&'*+\-.^_`|~\w]/g,Bn=/[^!$%&'*+\-.^_`|~\w#]/g,Fn=1024;function Hn(e){let t="";for(const r in e){
const s=e[r];if(t.length+s.length+1<=Fn){t.length?t+=","+s:t+=s;continue}break}return t}const Wn=e=>(t,r)=>async s=>{const{
request:n}=s;if(!L.t.isInstance(n))return t(s);const{headers:o}=n,c=r?.userAgent?.map(xt)||[],f=(await e.defaultUserAgentProvider()).
map(xt);await Ln(r,e,s);const b=r;f.push(`m/${Hn(Object.assign({},r.__smithy_context?.features,b.__aws_sdk_context?.features))}`);
const C=e?.customUserAgent?.map(xt)||[],U=await e.userAgentAppId();U&&f.push(xt(["app",`${U}`]));const H=rn(),G=(H?[H]:[]).
concat([...f,...c,...C]).join(" "),J=[...f.filter(he=>he.startsWith("aws-sdk-")),...C].join(" ");return e.runtime!=="bro\
wser"?(J&&(o[Rr]=o["x-amz-user-agent"]?`${o[Cr]} ${J}`:J),o[Cr]=G):o[Rr]=G,t({...s,request:n})},xt=e=>{const t=e[0].split(
"/").map(c=>c.replace(Un,"-")).join("/"),r=e[1]?.replace(Bn,"-"),s=t.indexOf("/"),n=t.substring(0,s);let o=t.substring(s+
1);return n==="api"&&(o=o.toLowerCase()),[n,o,r].filter(c=>c&&c.length>0).reduce((c,f,b)=>{switch(b){case 0:return f;case 1:
return`${c}/${f}`;default:return`${c}#${f}`}},"")},zn={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["\
SET_USER_AGENT","USER_AGENT"],override:!0},jn=e=>({applyToStack:t=>{t.add(Wn(e),zn)}}),Kn=()=>{for(const e of["deno","bu\
n","llrt"])if(i.versions[e])return[`md/${e}`,i.versions[e]];return["md/nodejs",i.versions.node]},Vn={isCrtAvailable:!1},
Gn=()=>Vn.isCrtAvailable?["md/crt-avail"]:null,Xn=({serviceId:e,clientVersion:t})=>{const r=Kn();return async s=>{const n=[
["aws-sdk-js",t],["ua","2.1"],[`os/${(0,w.platform)()}`,(0,w.release)()],["lang/js"],r],o=Gn();o&&n.push(o),e&&n.push([`\
api/${e}`,t]),i.env.AWS_EXECUTION_ENV&&n.push([`exec-env/${i.env.AWS_EXECUTION_ENV}`]);const c=await s?.userAgentAppId?.();
return c?[...n,[`app/${c}`]]:[...n]}},Qn="AWS_SDK_UA_APP_ID",Jn="sdk-ua-app-id",Yn={environmentVariableSelector:e=>e[Qn],
configFileSelector:e=>e.sdk_ua_app_id??e[Jn],default:void 0},vr=(e,t=!1)=>{if(t){for(const r of e.split("."))if(!vr(r))return!1;
return!0}return!(!Z(e)||e.length<3||e.length>63||e!==e.toLowerCase()||Et(e))},Or=":",Zn="/",Ir={isVirtualHostableS3Bucket:vr,
parseArn:e=>{const t=e.split(Or);if(t.length<6)return null;const[r,s,n,o,c,...f]=t;return r!=="arn"||s===""||n===""||f.join(
Or)===""?null:{partition:s,service:n,region:o,accountId:c,resourceId:f.map(b=>b.split(Zn)).flat()}},partition:tn};qe.aws=
Ir;const qn=e=>({setRegion(t){e.region=t},region(){return e.region}}),ei=e=>({region:e.region()}),Nr=e=>V.d.isInstance(e)?
e.headers?.date??e.headers?.Date:void 0,Dr=e=>V.d.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,Mr=e=>new Date(Date.
now()+e),Pr=(e,t,r,s)=>{if(s!==void 0)return t;const n=Date.parse(e);if(Number.isNaN(n))return t;const o=Date.now();return r!==
void 0&&o-r>9e5?t:n-o},wt=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return t},
ti=e=>e.context?.[m.h]?.eventStream?.output===!0,xr=async e=>{const t=wt("context",e.context),r=wt("config",e.config),s=t.
endpointV2?.properties?.authSchemes?.[0];return{config:r,signer:await wt("signer",r.signer)(s),signingRegion:e?.signingRegion,
signingRegionSet:e?.signingRegionSet,signingName:e?.signingName}};var ri=class{async sign(e,t,r){if(!L.t.isInstance(e))throw new Error(
"The request is not an instance of `HttpRequest` and cannot be signed");const s=await xr(r),{config:n,signer:o}=s;let{signingRegion:c,
signingName:f}=s;const b=r.context;if(b?.authSchemes?.length??!1){const[H,G]=b.authSchemes;H?.name==="sigv4a"&&G?.name===
"sigv4"&&(c=G?.signingRegion??c,f=G?.signingName??f)}const C=await n.disableClockSkewCorrection?.()===!0;r._disableClockSkewCorrection=
C;const U=C||ti(r);return r._skipClockSkewSampling=U,U||(r._preRequestSystemClockOffset=n.systemClockOffset,r._requestSentAt=
Date.now()),await o.sign(e,{signingDate:C?new Date:Mr(n.systemClockOffset),signingRegion:c,signingService:f})}errorHandler(e){
return t=>{const r=t;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const s=r.ServerTime??Nr(r.$response);
if(s){const n=wt("config",e.config),o=e._preRequestSystemClockOffset,c=e._requestSentAt,f=Dr(r.$response),b=Pr(s,n.systemClockOffset,
c,f);n.systemClockOffset=b,Math.abs(b)>=24e4&&(b!==o||o!==void 0&&o!==b)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}
throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;const r=Nr(e);if(r){const s=wt(
"config",t.config),n=t._requestSentAt,o=Dr(e);s.systemClockOffset=Pr(r,s.systemClockOffset,n,o)}}};const $r=e=>typeof e==
"string"&&e.length>0?e.split(",").map(t=>t.trim()):[],si=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,
kr="AWS_AUTH_SCHEME_PREFERENCE",Lr="auth_scheme_preference",ni={environmentVariableSelector:(e,t)=>{if(t?.signingName&&si(
t.signingName)in e)return["httpBearerAuth"];if(kr in e)return $r(e[kr])},configFileSelector:e=>{if(Lr in e)return $r(e[Lr])},
default:[]};var ii=class{format(e){const t=[];for(const n in e){if(!(0,R.t)(e,n))continue;const o=(0,P.n)(n);t.push(Uint8Array.
from([o.byteLength]),o,this.formatHeaderValue(e[n]))}const r=new Uint8Array(t.reduce((n,o)=>n+o.byteLength,0));let s=0;for(const n of t)
r.set(n,s),s+=n.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:
1]);case"byte":return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));return t.setUint8(
0,3),t.setInt16(1,e.value,!1),new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(
0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer);case"long":const s=new Uint8Array(9);return s[0]=5,s.set(e.value.
bytes,1),s;case"binary":const n=new DataView(new ArrayBuffer(3+e.value.byteLength));n.setUint8(0,6),n.setUint16(1,e.value.
byteLength,!1);const o=new Uint8Array(n.buffer);return o.set(e.value,3),o;case"string":const c=(0,P.n)(e.value),f=new DataView(
new ArrayBuffer(3+c.byteLength));f.setUint8(0,7),f.setUint16(1,c.byteLength,!1);const b=new Uint8Array(f.buffer);return b.
set(c,3),b;case"timestamp":const C=new Uint8Array(9);return C[0]=8,C.set(ai.fromNumber(e.value.valueOf()).bytes,1),C;case"\
uuid":if(!oi.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);const U=new Uint8Array(17);return U[0]=9,
U.set((0,K.t)(e.value.replace(/-/g,"")),1),U}}},Ur;(function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",
e[e.byte=2]="byte",e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=
7]="string",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"})(Ur||(Ur={}));const oi=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var ai=class ss{bytes;constructor(t){if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 b\
ytes")}static fromNumber(t){if(t>9223372036854776e3||t<-9223372036854776e3)throw new Error(`${t} is too large (or, if ne\
gative, too small) to represent as an Int64`);const r=new Uint8Array(8);for(let s=7,n=Math.abs(Math.round(t));s>-1&&n>0;s--,
n/=256)r[s]=n;return t<0&&Br(r),new ss(r)}valueOf(){const t=this.bytes.slice(0),r=t[0]&128;return r&&Br(t),parseInt((0,K.
n)(t),16)*(r?-1:1)}toString(){return String(this.valueOf())}};function Br(e){for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>
-1&&(e[t]++,e[t]===0);t--);}const ci="X-Amz-Algorithm",di="X-Amz-Credential",Fr="X-Amz-Date",ui="X-Amz-SignedHeaders",li="\
X-Amz-Expires",Hr="X-Amz-Signature",Wr="X-Amz-Security-Token",zr="authorization",jr=Fr.toLowerCase(),fi=[zr,jr,"date"];Hr.
toLowerCase();const hi="x-amz-content-sha256",mi=Wr.toLowerCase(),gi={authorization:!0,"cache-control":!0,connection:!0,
expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,
"user-agent":!0,"x-amzn-trace-id":!0},pi=/^proxy-/,yi=/^sec-/,Gt="AWS4-HMAC-SHA256",Ei="AWS4-HMAC-SHA256-PAYLOAD",Si="UN\
SIGNED-PAYLOAD",Kr="aws4_request",wi=({query:e={}})=>{const t=[],r={};for(const s in e){if(!(0,R.t)(e,s)||s.toLowerCase()===
"x-amz-signature")continue;const n=(0,V.n)(s);t.push(n);const o=e[s];typeof o=="string"?r[n]=`${n}=${(0,V.n)(o)}`:Array.
isArray(o)&&(r[n]=o.slice(0).reduce((c,f)=>c.concat([`${n}=${(0,V.n)(f)}`]),[]).sort().join("&"))}return t.sort().map(s=>r[s]).
filter(s=>s).join("&")},_i=e=>Ti(e).toISOString().replace(/\.\d{3}Z$/,"Z"),Ti=e=>typeof e=="number"?new Date(e*1e3):typeof e==
"string"?Number(e)?new Date(Number(e)*1e3):new Date(e):e;var bi=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum:e,credentials:t,region:r,service:s,sha256:n,uriEscapePath:o=!0}){this.service=s,this.sha256=n,this.uriEscapePath=
o,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=(0,m.p)(r),this.credentialProvider=(0,m.p)(t)}createCanonicalRequest(e,t,r){
const s=Object.keys(t).sort();return`${e.method}
${this.getCanonicalPath(e)}
${wi(e)}
${s.map(n=>`${n}:${t[n]}`).join(`
`)}

${s.join(";")}
${r}`}async createStringToSign(e,t,r,s){const n=new this.sha256;n.update(Ce(r));const o=await n.digest();return`${s}
${e}
${t}
${(0,K.n)(o)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[];for(const s of e.split("/"))s?.length!==0&&s!==
"."&&(s===".."?t.pop():t.push(s));const r=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":
""}`;return(0,V.n)(r).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!=
"string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=_i(
e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().
join(";")}};const $t={},Xt=[],Qt=(e,t,r)=>`${e}/${t}/${r}/${Kr}`,Ai=async(e,t,r,s,n)=>{const o=await Vr(e,t.secretAccessKey,
t.accessKeyId),c=`${r}:${s}:${n}:${(0,K.n)(o)}:${t.sessionToken}`;if(c in $t)return $t[c];for(Xt.push(c);Xt.length>50;)delete $t[Xt.
shift()];let f=`AWS4${t.secretAccessKey}`;for(const b of[r,s,n,Kr])f=await Vr(e,f,b);return $t[c]=f},Vr=(e,t,r)=>{const s=new e(
t);return s.update(Ce(r)),s.digest()},Gr=({headers:e},t,r)=>{const s={};for(const n of Object.keys(e).sort()){if(e[n]==null)
continue;const o=n.toLowerCase();((0,R.t)(gi,o)||t?.has(o)||pi.test(o)||yi.test(o))&&(!r||r&&!r.has(o))||(o==="__proto__"&&
Dt(s),s[o]=e[n].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return s},Jt=async({headers:e,body:t},r)=>{
for(const s in e)if((0,R.t)(e,s)&&s.toLowerCase()==="x-amz-content-sha256")return e[s];if(t==null)return"e3b0c44298fc1c1\
49afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof t=="string"||ArrayBuffer.isView(t)||(0,K.a)(t)){const s=new r;
return s.update(Ce(t)),(0,K.n)(await s.digest())}return Si},Ci=(e,t)=>{e=e.toLowerCase();for(const r in t)if((0,R.t)(t,r)&&
e===r.toLowerCase())return!0;return!1},Ri=(e,t={})=>{const{headers:r,query:s={}}=L.t.clone(e);for(const n in r){if(!(0,R.
t)(r,n))continue;const o=n.toLowerCase();(o.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(o)||t.hoistableHeaders?.has(
o))&&(s[n]=r[n],delete r[n])}return{...e,headers:r,query:s}},Xr=e=>{e=L.t.clone(e);for(const t in e.headers)(0,R.t)(e.headers,
t)&&fi.indexOf(t.toLowerCase())>-1&&delete e.headers[t];return e};var Yt=class extends bi{headerFormatter=new ii;constructor({
applyChecksum:e,credentials:t,region:r,service:s,sha256:n,uriEscapePath:o=!0}){super({applyChecksum:e,credentials:t,region:r,
service:s,sha256:n,uriEscapePath:o})}async presign(e,t={}){const{signingDate:r=new Date,expiresIn:s=3600,unsignableHeaders:n,
unhoistableHeaders:o,signableHeaders:c,hoistableHeaders:f,signingRegion:b,signingService:C}=t,U=await this.credentialProvider();
this.validateResolvedCredentials(U);const H=b??await this.regionProvider(),{longDate:G,shortDate:J}=this.formatDate(r);if(s>
604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the \
future");const he=Qt(J,H,C??this.service),se=Ri(Xr(e),{unhoistableHeaders:o,hoistableHeaders:f});U.sessionToken&&(se.query[Wr]=
U.sessionToken),se.query[ci]=Gt,se.query[di]=`${U.accessKeyId}/${he}`,se.query[Fr]=G,se.query[li]=s.toString(10);const ye=Gr(
se,n,c);return se.query[ui]=this.getCanonicalHeaderList(ye),se.query[Hr]=await this.getSignature(G,he,this.getSigningKey(
U,H,J,C),this.createCanonicalRequest(se,ye,await Jt(e,this.sha256))),se}async sign(e,t){return typeof e=="string"?this.signString(
e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,
payload:t},{signingDate:r=new Date,priorSignature:s,signingRegion:n,signingService:o,eventStreamCredentials:c}){const f=n??
await this.regionProvider(),{shortDate:b,longDate:C}=this.formatDate(r),U=Qt(b,f,o??this.service),H=await Jt({headers:{},
body:t},this.sha256),G=new this.sha256;G.update(e);const J=(0,K.n)(await G.digest()),he=[Ei,C,U,s,J,H].join(`
`);return this.signString(he,{signingDate:r,signingRegion:f,signingService:o,eventStreamCredentials:c})}async signMessage(e,{
signingDate:t=new Date,signingRegion:r,signingService:s,eventStreamCredentials:n}){return this.signEvent({headers:this.headerFormatter.
format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:s,priorSignature:e.priorSignature,
eventStreamCredentials:n}).then(o=>({message:e.message,signature:o}))}async signString(e,{signingDate:t=new Date,signingRegion:r,
signingService:s,eventStreamCredentials:n}={}){const o=n??await this.credentialProvider();this.validateResolvedCredentials(
o);const c=r??await this.regionProvider(),{shortDate:f}=this.formatDate(t),b=new this.sha256(await this.getSigningKey(o,
c,f,s));return b.update(Ce(e)),(0,K.n)(await b.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,unsignableHeaders:s,
signingRegion:n,signingService:o}={}){const c=await this.credentialProvider();this.validateResolvedCredentials(c);const f=n??
await this.regionProvider(),b=Xr(e),{longDate:C,shortDate:U}=this.formatDate(t),H=Qt(U,f,o??this.service);b.headers[jr]=
C,c.sessionToken&&(b.headers[mi]=c.sessionToken);const G=await Jt(b,this.sha256);!Ci("x-amz-content-sha256",b.headers)&&
this.applyChecksum&&(b.headers[hi]=G);const J=Gr(b,s,r),he=await this.getSignature(C,H,this.getSigningKey(c,f,U,o),this.
createCanonicalRequest(b,J,G));return b.headers[zr]=`${Gt} Credential=${c.accessKeyId}/${H}, SignedHeaders=${this.getCanonicalHeaderList(
J)}, Signature=${he}`,b}async getSignature(e,t,r,s){const n=await this.createStringToSign(e,t,s,Gt),o=new this.sha256(await r);
return o.update(Ce(n)),(0,K.n)(await o.digest())}getSigningKey(e,t,r,s){return Ai(this.sha256,e,r,t,s||this.service)}};const vi=e=>t=>{
let r=t.credentials,s=!!t.credentials,n;Object.defineProperty(t,"credentials",{set(C){C&&C!==r&&C!==n&&(s=!0),r=C;const U=Ii(
t,Oi(t,{credentials:r,credentialDefaultProvider:t.credentialDefaultProvider}));if(s&&!U.attributed){const H=typeof r=="o\
bject"&&r!==null;n=async G=>{const J=await U(G);return H&&(!J.$source||Object.keys(J.$source).length===0)?(0,j.t)(J,"CRE\
DENTIALS_CODE","e"):J},n.memoized=U.memoized,n.configBound=U.configBound,n.attributed=!0}else n=U},get(){return n},enumerable:!0,
configurable:!0}),t.credentials=r;const{signingEscapePath:o=!0,systemClockOffset:c=t.systemClockOffset||0,sha256:f}=t;let b;
return t.signer?b=rt(t.signer):t.regionInfoProvider?b=()=>rt(t.region)().then(async C=>[await t.regionInfoProvider(C,{useFipsEndpoint:await t.
useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},C]).then(([C,U])=>{const{signingRegion:H,signingService:G}=C;
t.signingRegion=t.signingRegion||H||U,t.signingName=t.signingName||G||t.serviceId;const J={...t,credentials:t.credentials,
region:t.signingRegion,service:t.signingName,sha256:f,uriEscapePath:o};return new(t.signerConstructor||Yt)(J)}):b=async C=>{
C=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await rt(t.region)(),properties:{}},
C);const U=C.signingRegion,H=C.signingName;t.signingRegion=t.signingRegion||U,t.signingName=t.signingName||H||t.serviceId;
const G={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:f,uriEscapePath:o};return new(t.
signerConstructor||Yt)(G)},Object.assign(t,{systemClockOffset:c,signingEscapePath:o,signer:b,disableClockSkewCorrection:rt(
t.disableClockSkewCorrection??e)})};function Oi(e,{credentials:t,credentialDefaultProvider:r}){let s;return t?t?.memoized?
s=t:s=Js(t,Qs,Er):r?s=rt(r(Object.assign({},e,{parentClientConfig:e}))):s=async()=>{throw new Error("@aws-sdk/core::reso\
lveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},s.memoized=!0,s}function Ii(e,t){
if(t.configBound)return t;const r=async s=>t({...s,callerClientConfig:e});return r.memoized=t.memoized,r.configBound=!0,
r}const Ni="AWS_DISABLE_CLOCK_SKEW_CORRECTION",Di="disable_clock_skew_correction",Mi=vi((0,S.t)({environmentVariableSelector:e=>(0,m.
d)(e,Ni,m.u.ENV),configFileSelector:e=>(0,m.d)(e,Di,m.u.CONFIG),default:!1}));var Pi=class{queryCompat;errorRegistry;constructor(e=!1){
this.queryCompat=e}resolveRestContentType(e,t){const r=t.getMemberSchemas(),s=Object.values(r).find(n=>!!n.getMergedTraits().
httpPayload);if(s){const n=s.getMergedTraits().mediaType;return n||(s.isStringSchema()?"text/plain":s.isBlobSchema()?"ap\
plication/octet-stream":e)}else if(!t.isUnitSchema()&&Object.values(r).find(n=>{const{httpQuery:o,httpQueryParams:c,httpHeader:f,
httpLabel:b,httpPrefixHeaders:C}=n.getMergedTraits();return!o&&!c&&!f&&!b&&C===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,s,n,o){
let c=e;e.includes("#")&&([,c]=e.split("#"));const f={$metadata:n,$fault:r.statusCode<500?"client":"server"};if(!this.errorRegistry)
throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:o?.(this.errorRegistry,
c)??this.errorRegistry.getSchema(e),errorMetadata:f}}catch{s.message=s.message??s.Message??"UnknownError";const C=this.errorRegistry,
U=C.getBaseException();if(U){const J=C.getErrorCtor(U)??Error;throw this.decorateServiceException(Object.assign(new J({name:c}),
f),s)}const H=s,G=H?.message??H?.Message??H?.Error?.Message??H?.Error?.message;throw this.decorateServiceException(Object.
assign(new Error(G),{name:c},f),s)}}compose(e,t,r){let s=r;t.includes("#")&&([s]=t.split("#"));const n=_.t.for(s),o=_.t.
for("smithy.ts.sdk.synthetic."+r);e.copyFrom(n),e.copyFrom(o),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.
queryCompat){const r=e.Message??t.Message,s=(0,m.a)(e,t);r&&(s.message=r);const n=s.Error??{};n.Type=s.Error?.Type,n.Code=
s.Error?.Code,n.Message=s.Error?.message??s.Error?.Message??r,s.Error=n;const o=s.$metadata.requestId;return o&&(s.RequestId=
o),s}return(0,m.a)(e,t)}setQueryCompatError(e,t){const r=t.headers?.["x-amzn-query-error"];if(e!==void 0&&r!=null){const[
s,n]=r.split(";"),o=Object.keys(e),c={Code:s,Type:n};e.Code=s,e.Type=n;for(let f=0;f<o.length;f++){const b=o[f];c[b==="m\
essage"?"Message":b]=e[b]}delete c.__type,e.Error=c}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.
Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{return e.find(s=>m.o.of(s).getMergedTraits().
awsQueryError?.[0]===t)}}};const ke=64,Qr=32,xi=2**53-1;var $i=class bt{digestLength=Qr;state=Int32Array.from(Jr);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const r=bt.normalizeKey(t);this.inner=new bt,
this.outer=new bt;const{inner:s,outer:n}=this,o=new Uint8Array(128);for(let c=0;c<ke;++c)o[c]=54^r[c],o[c+ke]=92^r[c];s.
update(o.subarray(0,ke)),n.update(o.subarray(ke))}}update(t){if(this.finished)throw new Error("Attempted to update an al\
ready finished HMAC.");if(this.inner){this.inner.update(t);return}const r=Ce(t);let s=0,{byteLength:n}=r;if(this.bytesHashed+=
n,this.bytesHashed*8>xi)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;n>0;)this.buffer[this.bufferLength++]=
r[s++],n--,this.bufferLength===ke&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner:t,outer:r}=this;if(t&&
r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const s=t.digestSync();
return r.update(s),r.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(Jr),this.buffer=new Uint8Array(
64),this.bufferLength=0,this.bytesHashed=0}digestSync(){const t=this.state.slice(),r=this.buffer.slice();let s=this.bufferLength;
const n=this.bytesHashed*8,o=new DataView(r.buffer,r.byteOffset,r.byteLength);if(o.setUint8(s++,128),(s-1)%ke>=56){for(let f=s;f<
ke;++f)o.setUint8(f,0);this.hashBufferWith(t,r),s=0}for(let f=s;f<56;++f)o.setUint8(f,0);o.setUint32(56,Math.floor(n/4294967296),
!1),o.setUint32(60,n,!1),this.hashBufferWith(t,r);const c=new Uint8Array(Qr);for(let f=0;f<8;++f)c[f*4]=t[f]>>>24&255,c[f*
4+1]=t[f]>>>16&255,c[f*4+2]=t[f]>>>8&255,c[f*4+3]=t[f]>>>0&255;return c}static normalizeKey(t){const r=Ce(t);if(r.byteLength>
ke){const s=new bt;s.update(r);const n=s.digestSync(),o=new Uint8Array(ke);return o.set(n),o}if(r.byteLength<ke){const s=new Uint8Array(
ke);return s.set(r),s}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(t,r){const s=this.
w??=new Int32Array(64);let n=t[0],o=t[1],c=t[2],f=t[3],b=t[4],C=t[5],U=t[6],H=t[7];for(let G=0;G<ke;++G){if(G<16)s[G]=(r[G*
4]&255)<<24|(r[G*4+1]&255)<<16|(r[G*4+2]&255)<<8|r[G*4+3]&255;else{let se=s[G-2];const ye=(se>>>17|se<<15)^(se>>>19|se<<
13)^se>>>10;se=s[G-15];const $e=(se>>>7|se<<25)^(se>>>18|se<<14)^se>>>3;s[G]=(ye+s[G-7]|0)+($e+s[G-16]|0)}const J=(((b>>>
6|b<<26)^(b>>>11|b<<21)^(b>>>25|b<<7))+(b&C^~b&U)|0)+(H+(ki[G]+s[G]|0)|0)|0,he=((n>>>2|n<<30)^(n>>>13|n<<19)^(n>>>22|n<<
10))+(n&o^n&c^o&c)|0;H=U,U=C,C=b,b=f+J|0,f=c,c=o,o=n,n=J+he|0}t[0]+=n,t[1]+=o,t[2]+=c,t[3]+=f,t[4]+=b,t[5]+=C,t[6]+=U,t[7]+=
H}};const Jr=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),ki=new Int32Array(
[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,
1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,
275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),Li=(()=>{try{return(0,g.createHash)("sha256"),!0}catch{return!1}})()?
Ui():$i;function Ui(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(t){this.secret=t,this.isHmac=
!!t,this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash\
.");this.hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.digest()):t=this.hash.copy().
digest(),new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){
return this.secret?(0,g.createHmac)("sha256",Bi(this.secret)):(0,g.createHash)("sha256")}}}function Bi(e){return typeof e==
"string"?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}}),9576:((we,re,T)=>{T.d(
re,{t:()=>j});var j=class Qe{namespace;schemas;exceptions;static registries=new Map;constructor(P,m=new Map,R=new Map){this.
namespace=P,this.schemas=m,this.exceptions=R,Qe.registries.has(P)||Qe.registries.set(P,this)}static for(P){return Qe.registries.
get(P)??new Qe(P)}copyFrom(P){const{schemas:m,exceptions:R}=this;for(const[L,V]of P.schemas)m.has(L)||m.set(L,V);for(const[
L,V]of P.exceptions)R.has(L)||R.set(L,V)}register(P,m){const R=this.normalizeShapeId(P);for(const L of[this,Qe.for(R.split(
"#")[0])])L.schemas.has(R)||L.schemas.set(R,m)}getSchema(P){const m=this.normalizeShapeId(P);if(!this.schemas.has(m)){if(!P.
includes("#")){const R="#"+P,L=[];for(const[V,S]of this.schemas.entries())V.endsWith(R)&&L.push(S);if(L.length===1)return L[0]}
throw new Error(`@smithy/core/schema - schema not found for ${m}`)}return this.schemas.get(m)}registerError(P,m){const R=P,
L=R[1],V=L+"#"+R[2];m.hasOwnProperty?.("shapeId")||(m.shapeId=V);for(const S of[this,Qe.for(L)])!S.schemas.has(V)&&!S.exceptions.
has(R)&&(S.schemas.set(V,R),S.exceptions.set(R,m))}getErrorCtor(P){const m=P;return this.exceptions.has(m)?this.exceptions.
get(m):Qe.for(m[1]).exceptions.get(m)}getBaseException(){for(const P of this.exceptions.keys())if(Array.isArray(P)){const[
,m,R]=P,L=m+"#"+R;if(L.startsWith("smithy.ts.sdk.synthetic.")&&L.endsWith("ServiceException"))return P}}find(P){for(const m of this.
schemas.values())if(P(m))return m}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(P){return P.includes(
"#")?P:this.namespace+"#"+P}}}),86:((we,re,T)=>{T.d(re,{n:()=>_,t:()=>I});var j=T(192),K=T(8102),P=T(765),m=T(7573);const R=w=>{
const i="#text";for(const u in w)(0,j.t)(w,u)&&(w[u][i]!==void 0?w[u]=w[u][i]:typeof w[u]=="object"&&w[u]!==null&&(w[u]=
R(w[u])));return w};function L(w){Object.defineProperty(w,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
function V(w){return new S(w).parse()}var S=class ns{x;i=0;z;constructor(i){this.x=i,this.x=i.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){const i=this,{z:u}=i;for(;i.i<u&&(i.trim(),!(i.i>=u));)if(i.isNext("<?"))i.readTo("?>"),
i.trim();else if(i.isNext("<!--"))i.readTo("-->"),i.trim();else if(i.isNext("<!DOCTYPE",!1))i.skipDoctype(),i.trim();else if(i.
x[i.i]==="<"){const h=i.parseTag();return{[h.tag]:h.value}}else throw new Error("@aws-sdk XML parse error: unexpected co\
ntent.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(i,u=!0){const h=this;return u?h.x.startsWith(
i,h.i):h.x.toLowerCase().startsWith(i.toLowerCase(),h.i)}readTo(i){const u=this,h=u.x.indexOf(i,u.i);if(h===-1)throw new Error(
`@aws-sdk XML parse error: expected "${i}" not found.`);const y=u.x.slice(u.i,h);return u.i=h+i.length,y}trim(){const i=this;
for(;i.i<i.z&&` 	\r
`.includes(i.x[i.i]);)++i.i}readAttrValue(){const i=this,u=i.x[i.i];++i.i;let h="";for(;i.i<i.z&&i.x[i.i]!==u;)h+=i.x[i.
i++];return++i.i,i.decodeEntities(h)}parseTag(){const i=this;++i.i;let u="";for(;i.i<i.z&&!` 	\r
>/`.includes(i.x[i.i]);)u+=i.x[i.i++];let h=!1;const y={};for(;i.i<i.z&&(i.trim(),!">/".includes(i.x[i.i]));){let x="";for(;i.
i<i.z&&!`= 	\r
>/?`.includes(i.x[i.i]);)x+=i.x[i.i++];if(i.trim(),i.x[i.i]!=="=")break;++i.i,i.trim(),x==="__proto__"&&L(y),y[x]=i.readAttrValue(),
h=!0}if(i.i>=i.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(i.x[i.i]==="/"){if(++i.i,i.i>=
i.z||i.x[i.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++i.i,
{tag:u,value:h?y:""}}if(i.x[i.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++i.i;const D=[],B=[];let W=!1;for(;i.i<i.z&&!i.isNext("</");)if(i.x[i.i]==="<")i.isNext("<!--")?i.readTo("-->"):i.isNext(
"<![CDATA[")?(i.i+=9,D.push(i.readTo("]]>"))):i.isNext("<?")?i.readTo("?>"):(W=!0,B.push(i.parseTag()));else{let x="";for(;i.
i<i.z&&i.x[i.i]!=="<";)x+=i.x[i.i++];D.push(i.decodeEntities(x))}if(!i.isNext("</"))throw new Error(`@aws-sdk XML parse \
error: missing closing tag </${u}>.`);i.i+=2;const N=i.readTo(">").trim();if(N!==u)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${u}> and </${N}>.`);if(!h&&D.length===0&&!W)return{tag:u,value:""};if(!h&&!W){const x=D.length===
1?D[0]:D.join("");return x.trim()===""&&x.includes(`
`)?{tag:u,value:""}:{tag:u,value:x}}const v={};for(const x of D)x.trim()===""&&x.includes(`
`)||(v["#text"]="#text"in v?v["#text"]+x:x);for(const x of B)x.tag==="__proto__"&&L(v),x.tag in v?Array.isArray(v[x.tag])?
v[x.tag].push(x.value):v[x.tag]=[v[x.tag],x.value]:v[x.tag]=x.value;for(const[x,z]of Object.entries(y))x==="__proto__"&&
L(v),v[x]=z;return{tag:u,value:v}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const i=this;i.
i+=9;let u=0;for(;i.i<i.z;){const h=i.x[i.i];if(h==="[")++u;else if(h==="]")--u;else if(h===">"&&u===0){++i.i;return}++i.
i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(i){return i.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(u,h,y,D)=>h?String.fromCharCode(parseInt(h,16)):y?String.fromCharCode(parseInt(y,10)):ns.ENTITIES[D]??"")}},_=class{serdeContext;setSerdeContext(w){
this.serdeContext=w}},g=class{from;to;keys;constructor(w,i){this.from=w,this.to=i;const u=Object.keys(this.from),h=new Set(
u);h.delete("__type"),this.keys=h}mark(w){this.keys.delete(w)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).
length===0}writeUnknown(){if(this.hasUnknown()){const w=this.keys.values().next().value,i=this.from[w];this.to.$unknown=
[w,i]}}};function p(w){Object.defineProperty(w,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var I=class extends _{settings;stringDeserializer;constructor(w){
super(),this.settings=w,this.stringDeserializer=new K.t(w)}setSerdeContext(w){this.serdeContext=w,this.stringDeserializer.
setSerdeContext(w)}read(w,i,u){const h=P.o.of(w),y=h.getMemberSchemas();if(h.isStructSchema()&&h.isMemberSchema()&&Object.
values(y).find(W=>!!W.getMemberTraits().eventPayload)){const W={},N=Object.keys(y)[0];return y[N].isBlobSchema()?W[N]=i:
W[N]=this.read(y[N],i),W}const D=(this.serdeContext?.utf8Encoder??m.t)(i),B=this.parseXml(D);return this.readSchema(w,u?
B[u]:B)}readSchema(w,i){const u=P.o.of(w);if(u.isUnitSchema())return;const h=u.getMergedTraits();if(u.isListSchema()&&!Array.
isArray(i))return this.readSchema(u,[i]);if(i==null)return i;if(typeof i=="object"){const y=!!h.xmlFlattened;if(u.isListSchema()){
const B=u.getValueSchema(),W=[],N=B.getMergedTraits().xmlName??"member",v=y?i:(i[0]??i)[N];if(v==null)return W;const x=Array.
isArray(v)?v:[v];for(const z of x)W.push(this.readSchema(B,z));return W}const D={};if(u.isMapSchema()){const B=u.getKeySchema(),
W=u.getValueSchema();let N;y?N=Array.isArray(i)?i:[i]:N=Array.isArray(i.entry)?i.entry:[i.entry];const v=B.getMergedTraits().
xmlName??"key",x=W.getMergedTraits().xmlName??"value";for(const z of N){const ne=z[v],le=z[x];ne==="__proto__"&&p(D),D[ne]=
this.readSchema(W,le)}return D}if(u.isStructSchema()){const B=u.isUnionSchema();let W;B&&(W=new g(i,D));for(const[N,v]of u.
structIterator()){const x=v.getMergedTraits(),z=x.httpPayload?x.xmlName??v.getName():v.getMemberTraits().xmlName??N;B&&W.
mark(z),i[z]!=null&&(D[N]=this.readSchema(v,i[z]))}return B&&W.writeUnknown(),D}if(u.isDocumentSchema())return i;throw new Error(
`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${u.getName(!0)}`)}return u.isListSchema()?[]:u.isMapSchema()||
u.isStructSchema()?{}:this.stringDeserializer.read(u,i)}parseXml(w){if(w.length){let i;try{i=V(w)}catch(D){throw D&&typeof D==
"object"&&Object.defineProperty(D,"$responseBodyText",{value:w}),D}const u="#text",h=Object.keys(i)[0],y=i[h];return y[u]&&
(y[h]=y[u],delete y[u]),R(y)}return{}}}}),622:((we,re,T)=>{T.d(re,{t:()=>K});var j=T(4972);const K=(...P)=>async()=>{if(P.
length===0)throw new j.n("No providers in chain");let m;for(const R of P)try{return await R()}catch(L){if(m=L,L?.tryNextLink)
continue;throw L}throw m}}),550:((we,re,T)=>{T.d(re,{t:()=>V});var j=T(765);const K="***SensitiveInformation***";function P(S,_){
if(_==null)return _;const g=j.o.of(S);if(g.getMergedTraits().sensitive)return K;if(g.isListSchema()){const p=g.getValueSchema();
if(p.getMergedTraits().sensitive)return K;if(Array.isArray(_))return _.map(I=>P(p,I))}else if(g.isMapSchema()){const p=g.
getValueSchema();if(g.getKeySchema().getMergedTraits().sensitive||p.getMergedTraits().sensitive)return K;if(typeof _=="o\
bject")return Object.fromEntries(Object.entries(_).map(([I,w])=>[I,P(p,w)]))}else if(g.isStructSchema()&&typeof _=="obje\
ct"){const p=_,I={};for(const[w,i]of g.structIterator())p[w]!=null&&(I[w]=P(i,p[w]));return I}return _}const m=Symbol.for(
"@smithy/op-event-stream");var R=class{middlewareStack=(0,j.l)();schema;static classBuilder(){return new L}resolveMiddlewareWithContext(S,_,g,{
middlewareFn:p,clientName:I,commandName:w,inputFilterSensitiveLog:i,outputFilterSensitiveLog:u,smithyContext:h,additionalContext:y,
CommandCtor:D}){for(const fe of p.bind(this)(D,S,_,g))this.middlewareStack.use(fe);const B=S.concat(this.middlewareStack),
{logger:W}=_,N=y[j.h],v={logger:W,clientName:I,commandName:w,inputFilterSensitiveLog:i,outputFilterSensitiveLog:u,...y,[j.
h]:{...N,commandInstance:this,...h,...g?.metricsRecorder===void 0?{}:{metricsRecorder:g.metricsRecorder},...g?.abortSignal===
void 0?{}:{abortSignal:g.abortSignal}}},{requestHandler:x}=_;let z=g??{};z.metricsRecorder&&(z={...z},delete z.metricsRecorder);
let ne;const le=this.schema,Z=le?.[m];if(Z!==void 0)ne=Z;else if(le&&Array.isArray(le)&&le[0]===9){const[,,,,fe,pe]=le;ne=
le[m]=!!(j.o.of(fe).getEventStreamMember()||j.o.of(pe).getEventStreamMember())}return ne&&(z={isEventStream:ne,...z}),B.
resolve(fe=>x.handle(fe.request,z),v)}},L=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(S){
this._init=S}ep(S){return this._ep=S,this}m(S){return this._middlewareFn=S,this}s(S,_,g={}){return this._smithyContext={
service:S,operation:_,...g},this}c(S={}){return this._additionalContext=S,this}n(S,_){return this._clientName=S,this._commandName=
_,this}f(S=g=>g,_=g=>g){return this._inputFilterSensitiveLog=S,this._outputFilterSensitiveLog=_,this}ser(S){return this.
_serializer=S,this}de(S){return this._deserializer=S,this}sc(S){return this._operationSchema=S,this._smithyContext.operationSchema=
S,this}build(){const S=this;let _;return _=class extends R{input;static getEndpointParameterInstructions(){return S._ep}constructor(...[
g]){super(),this.input=g??{},S._init(this),this.schema=S._operationSchema}resolveMiddleware(g,p,I){const w=S._operationSchema,
i=w?.[4]??w?.input,u=w?.[5]??w?.output;return this.resolveMiddlewareWithContext(g,p,I,{CommandCtor:_,middlewareFn:S._middlewareFn,
clientName:S._clientName,commandName:S._commandName,inputFilterSensitiveLog:S._inputFilterSensitiveLog??(w?P.bind(null,i):
h=>h),outputFilterSensitiveLog:S._outputFilterSensitiveLog??(w?P.bind(null,u):h=>h),smithyContext:S._smithyContext,additionalContext:S.
_additionalContext})}serialize=S._serializer;deserialize=S._deserializer}}};function V(S,_,g,p){return function(w,i,u,h,y={}){
const D=Object.assign({},S,w);return R.classBuilder().ep(D).m(function(B,W,N,v){const x=i.call(this,B,W,N,v);return x.unshift(
p(N,B.getEndpointParameterInstructions())),x}).s(_,u,y).n(g,u.charAt(0).toUpperCase()+u.slice(1)+"Command").sc(h).build()}}}),
4782:((we,re,T)=>{T.d(re,{n:()=>V,r:()=>R,t:()=>w});var j=T(6657),K=T(4972),P=T(622);function m(i){const u={};if(i=i.replace(
/^\?/,""),i)for(const h of i.split("&")){let[y,D=null]=h.split("=");y=decodeURIComponent(y),D&&(D=decodeURIComponent(D)),
y in u?Array.isArray(u[y])?u[y].push(D):u[y]=[u[y],D]:u[y]=D}return u}const R=i=>{if(typeof i=="string")return R(new URL(
i));const{hostname:u,pathname:h,port:y,protocol:D,search:B}=i;let W;return B&&(W=m(B)),{hostname:u,port:y?parseInt(y):void 0,
protocol:D,path:h,query:W}},L=i=>()=>Promise.resolve(i),V=(i,u,h)=>{let y,D,B,W=!1;const N=async()=>{D||(D=i());try{y=await D,
B=!0,W=!1}finally{D=void 0}return y};return u===void 0?async v=>((!B||v?.forceRefresh)&&(y=await N()),y):async v=>((!B||
v?.forceRefresh)&&(y=await N()),W?y:h&&!h(y)?(W=!0,y):(u(y)&&await N(),y))};function S(i){try{const u=new Set(Array.from(
i.match(/([A-Z_]){3,}/g)??[]));return u.delete("CONFIG"),u.delete("CONFIG_PREFIX_SEPARATOR"),u.delete("ENV"),[...u].join(
", ")}catch{return i}}const _=(i,u)=>async()=>{try{const h=i(process.env,u);if(h===void 0)throw new Error;return h}catch(h){
throw new K.t(h.message||`Not found in ENV: ${S(i.toString())}`,{logger:u?.logger})}},g=(i,{preferredFile:u="config",...h}={})=>async()=>{
const y=(0,j.a)(h),{configFile:D,credentialsFile:B}=await(0,j.t)(h),W=B[y]||{},N=D[y]||{},v=u==="config"?{...W,...N}:{...N,
...W};try{const x=i(v,u==="config"?D:B);if(x===void 0)throw new Error;return x}catch(x){throw new K.t(x.message||`Not fo\
und in config files w/ profile [${y}]: ${S(i.toString())}`,{logger:h.logger})}},p=i=>typeof i=="function",I=i=>p(i)?async()=>await i():
L(i),w=({environmentVariableSelector:i,configFileSelector:u,default:h},y={})=>{const{signingName:D,logger:B}=y;return V(
(0,P.t)(_(i,{signingName:D,logger:B}),g(u,y),I(h)))}}),4327:((we,re,T)=>{T.d(re,{t:()=>_});var j=T(4536),K=T(4972),P=T(6657),
m=T(622);const R=async p=>{const{ENV_CMDS_FULL_URI:I,ENV_CMDS_RELATIVE_URI:w,fromContainerMetadata:i,fromInstanceMetadata:u}=await T.
e(913).then(T.bind(T,913));if(process.env[w]||process.env[I]){p.logger?.debug("@aws-sdk/credential-provider-node - remot\
eProvider::fromHttp/fromContainerMetadata");const{fromHttp:h}=await T.e(567).then(T.bind(T,567));return(0,m.t)(h(p),i(p))}
return process.env.AWS_EC2_METADATA_DISABLED&&process.env.AWS_EC2_METADATA_DISABLED!=="false"?async()=>{throw new K.t("E\
C2 Instance Metadata Service access disabled",{logger:p.logger})}:(p.logger?.debug("@aws-sdk/credential-provider-node - \
remoteProvider::fromInstanceMetadata"),u(p))};function L(p,I){const w=V(p);let i,u,h,y;const D=async B=>{if(B?.forceRefresh)
return y||(y=w(B).then(W=>{h=W}).finally(()=>{y=void 0})),await y,h;if(h?.expiration&&h?.expiration?.getTime()<Date.now()&&
(h=void 0),i)await i;else if(!h||I?.(h))if(h)u||(u=w(B).then(W=>{h=W}).catch(()=>{}).finally(()=>{u=void 0}));else return i=
w(B).then(W=>{h=W}).finally(()=>{i=void 0}),D(B);return h};return D}const V=p=>async I=>{let w;for(const i of p)try{return await i(
I)}catch(u){if(w=u,u?.tryNextLink)continue;throw u}throw w};let S=!1;const _=(p={})=>L([async()=>{if(p.profile??process.
env.AWS_PROFILE)throw process.env.AWS_ACCESS_KEY_ID&&process.env.AWS_SECRET_ACCESS_KEY&&(S||((p.logger?.warn&&p.logger?.
constructor?.name!=="NoOpLogger"?p.logger.warn.bind(p.logger):console.warn)(`@aws-sdk/credential-provider-node - default\
Provider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),S=!0)),new K.t("AWS_PROFILE is set, skipping fromEnv provider.",{logger:p.logger,tryNextLink:!0});return p.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,j.s)(p)()},async I=>{p.logger?.debug("@aws-sdk/creden\
tial-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:w,ssoAccountId:i,ssoRegion:u,ssoRoleName:h,ssoSession:y}=p;
if(!w&&!i&&!u&&!h&&!y)throw new K.t("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:p.
logger});const{fromSSO:D}=await T.e(9155).then(T.bind(T,9155));return D(p)(I)},async I=>{p.logger?.debug("@aws-sdk/crede\
ntial-provider-node - defaultProvider::fromIni");const{fromIni:w}=await T.e(5686).then(T.bind(T,5686));return w(p)(I)},async I=>{
p.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:w}=await T.e(3068).
then(T.bind(T,3068));return w(p)(I)},async I=>{p.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fro\
mTokenFile");const{fromTokenFile:w}=await T.e(3282).then(T.bind(T,3282));return w(p)(I)},async()=>(p.logger?.debug("@aws\
-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await R(p))()),async()=>{throw new K.t("Could not loa\
d credentials from any providers",{tryNextLink:!1,logger:p.logger})}],g),g=p=>p?.expiration!==void 0&&p.expiration.getTime()-
Date.now()<3e5}),4536:((we,re,T)=>{T.d(re,{s:()=>_});var j=T(6286),K=T(4972);const P="AWS_ACCESS_KEY_ID",m="AWS_SECRET_A\
CCESS_KEY",R="AWS_SESSION_TOKEN",L="AWS_CREDENTIAL_EXPIRATION",V="AWS_CREDENTIAL_SCOPE",S="AWS_ACCOUNT_ID",_=g=>async()=>{
g?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const p=process.env[P],I=process.env[m],w=process.env[R],
i=process.env[L],u=process.env[V],h=process.env[S];if(p&&I){const y={accessKeyId:p,secretAccessKey:I,...w&&{sessionToken:w},
...i&&{expiration:new Date(i)},...u&&{credentialScope:u},...h&&{accountId:h}};return(0,j.t)(y,"CREDENTIALS_ENV_VARS","g"),
y}throw new K.t("Unable to find environment variable credentials.",{logger:g?.logger})}}),765:((we,re,T)=>{T.d(re,{a:()=>ne,
c:()=>i,d:()=>V,f:()=>L,h:()=>P,i:()=>z,l:()=>p,m:()=>m,n:()=>it,o:()=>W,p:()=>R,r:()=>Oe,s:()=>h,t:()=>gt,u:()=>S});var j=T(
192),K=T(4782);const P="__smithy_context",m=E=>E.__smithy_context||(E.__smithy_context={}),R=E=>{if(typeof E=="function")
return E;const d=Promise.resolve(E);return()=>d},L=E=>{if(typeof E=="object"){if("url"in E){const d=(0,K.r)(E.url);if(E.
headers){d.headers={};for(const A in E.headers)(0,j.t)(E.headers,A)&&(d.headers[A.toLowerCase()]=E.headers[A].join(", "))}
return d}return E}return(0,K.r)(E)},V=(E,d,A)=>{if(d in E){if(E[d]==="true")return!0;if(E[d]==="false")return!1;throw new Error(
`Cannot load ${A} "${d}". Expected "true" or "false", got ${E[d]}.`)}};var S;(function(E){E.ENV="env",E.CONFIG="shared c\
onfig entry"})(S||(S={}));const _=(E,d)=>{const A=[];if(E&&A.push(E),d)for(const M of d)A.push(M);return A},g=(E,d)=>`${E||
"anonymous"}${d&&d.length>0?` (a.k.a. ${d.join(",")})`:""}`,p=()=>{let E=[],d=[],A=!1;const M=new Set,X=Y=>Y.sort((q,ie)=>I[ie.
step]-I[q.step]||w[ie.priority||"normal"]-w[q.priority||"normal"]),F=Y=>{let q=!1;const ie=Ee=>{const oe=_(Ee.name,Ee.aliases);
if(oe.includes(Y)){q=!0;for(const ae of oe)M.delete(ae);return!1}return!0};return E=E.filter(ie),d=d.filter(ie),q},Q=Y=>{
let q=!1;const ie=Ee=>{if(Ee.middleware===Y){q=!0;for(const oe of _(Ee.name,Ee.aliases))M.delete(oe);return!1}return!0};
return E=E.filter(ie),d=d.filter(ie),q},de=Y=>(E.forEach(q=>{Y.add(q.middleware,{...q})}),d.forEach(q=>{Y.addRelativeTo(
q.middleware,{...q})}),Y.identifyOnResolve?.(ge.identifyOnResolve()),Y),me=Y=>{const q=[];return Y.before.forEach(ie=>{ie.
before.length===0&&ie.after.length===0?q.push(ie):q.push(...me(ie))}),q.push(Y),Y.after.reverse().forEach(ie=>{ie.before.
length===0&&ie.after.length===0?q.push(ie):q.push(...me(ie))}),q},Re=(Y=!1)=>{const q=[],ie=[],Ee={};return E.forEach(oe=>{
const ae={...oe,before:[],after:[]};for(const _e of _(ae.name,ae.aliases))Ee[_e]=ae;q.push(ae)}),d.forEach(oe=>{const ae={
...oe,before:[],after:[]};for(const _e of _(ae.name,ae.aliases))Ee[_e]=ae;ie.push(ae)}),ie.forEach(oe=>{if(oe.toMiddleware){
const ae=Ee[oe.toMiddleware];if(ae===void 0){if(Y)return;throw new Error(`${oe.toMiddleware} is not found when adding ${g(
oe.name,oe.aliases)} middleware ${oe.relation} ${oe.toMiddleware}`)}oe.relation==="after"&&ae.after.push(oe),oe.relation===
"before"&&ae.before.push(oe)}}),X(q).map(me).reduce((oe,ae)=>(oe.push(...ae),oe),[])},ge={add:(Y,q={})=>{const{name:ie,override:Ee,
aliases:oe}=q,ae={step:"initialize",priority:"normal",middleware:Y,...q},_e=_(ie,oe);if(_e.length>0){if(_e.some(Te=>M.has(
Te))){if(!Ee)throw new Error(`Duplicate middleware name '${g(ie,oe)}'`);for(const Te of _e){const Ie=E.findIndex(ze=>ze.
name===Te||ze.aliases?.some(Ue=>Ue===Te));if(Ie===-1)continue;const ve=E[Ie];if(ve.step!==ae.step||ae.priority!==ve.priority)
throw new Error(`"${g(ve.name,ve.aliases)}" middleware with ${ve.priority} priority in ${ve.step} step cannot be overrid\
den by "${g(ie,oe)}" middleware with ${ae.priority} priority in ${ae.step} step.`);E.splice(Ie,1)}}for(const Te of _e)M.
add(Te)}E.push(ae)},addRelativeTo:(Y,q)=>{const{name:ie,override:Ee,aliases:oe}=q,ae={middleware:Y,...q},_e=_(ie,oe);if(_e.
length>0){if(_e.some(Te=>M.has(Te))){if(!Ee)throw new Error(`Duplicate middleware name '${g(ie,oe)}'`);for(const Te of _e){
const Ie=d.findIndex(ze=>ze.name===Te||ze.aliases?.some(Ue=>Ue===Te));if(Ie===-1)continue;const ve=d[Ie];if(ve.toMiddleware!==
ae.toMiddleware||ve.relation!==ae.relation)throw new Error(`"${g(ve.name,ve.aliases)}" middleware ${ve.relation} "${ve.toMiddleware}\
" middleware cannot be overridden by "${g(ie,oe)}" middleware ${ae.relation} "${ae.toMiddleware}" middleware.`);d.splice(
Ie,1)}}for(const Te of _e)M.add(Te)}d.push(ae)},clone:()=>de(p()),use:Y=>{Y.applyToStack(ge)},remove:Y=>typeof Y=="strin\
g"?F(Y):Q(Y),removeByTag:Y=>{let q=!1;const ie=Ee=>{const{tags:oe,name:ae,aliases:_e}=Ee;if(oe&&oe.includes(Y)){const Te=_(
ae,_e);for(const Ie of Te)M.delete(Ie);return q=!0,!1}return!0};return E=E.filter(ie),d=d.filter(ie),q},concat:Y=>{const q=de(
p());return q.use(Y),q.identifyOnResolve(A||q.identifyOnResolve()||(Y.identifyOnResolve?.()??!1)),q},applyToStack:de,identify:()=>Re(
!0).map(Y=>{const q=Y.step??Y.relation+" "+Y.toMiddleware;return g(Y.name,Y.aliases)+" - "+q}),identifyOnResolve(Y){return typeof Y==
"boolean"&&(A=Y),A},resolve:(Y,q)=>{for(const ie of Re().map(Ee=>Ee.middleware).reverse())Y=ie(Y,q);return A&&console.log(
ge.identify()),Y}};return ge},I={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},w={high:3,normal:2,low:1},
i=E=>typeof E=="function"?E():E,u=[];function h(E){if(typeof E=="object")return E;if(E=E|0,u[E])return u[E];const d={};let A=0;
for(const M of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])
(E>>A++&1)===1&&(d[M]=1);return u[E]=d}const y={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},D=[],
B={};var W=class ct{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=ct.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(d,A){
this.ref=d,this.memberName=A;const M=[];let X=d,F=d;for(this._isMemberSchema=!1;v(X);)M.push(X[1]),X=X[0],F=i(X),this._isMemberSchema=
!0;if(M.length>0){this.memberTraits={};for(let Q=M.length-1;Q>=0;--Q){const de=M[Q];Object.assign(this.memberTraits,h(de))}}else
this.memberTraits=0;if(F instanceof ct){const Q=this.memberTraits;Object.assign(this,F),this.memberTraits=Object.assign(
{},Q,F.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=A??F.memberName;return}if(this.
schema=i(F),x(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.
memberName??String(F),this.traits=0),this._isMemberSchema&&!A)throw new Error(`@smithy/core/schema - NormalizedSchema me\
mber init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](d){const A=this.prototype.isPrototypeOf(
d);return!A&&typeof d=="object"&&d!==null?d.symbol===this.symbol:A}static of(d){const A=typeof d=="function"||typeof d==
"object"&&d!==null;if(typeof d=="number"){if(D[d])return D[d]}else if(typeof d=="string"){if(B[d])return B[d]}else if(A&&
d[y.ns])return d[y.ns];const M=i(d);if(M instanceof ct)return M;if(v(M)){const[F,Q]=M;if(F instanceof ct)return Object.assign(
F.getMergedTraits(),h(Q)),F;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(
d,null,2)}.`)}const X=new ct(M);return A?d[y.ns]=X:typeof M=="string"?B[M]=X:typeof M=="number"?D[M]=X:X}getSchema(){const d=this.
schema;return Array.isArray(d)&&d[0]===0?d[4]:d}getName(d=!1){const{name:A}=this;return!d&&A&&A.includes("#")?A.split("#")[1]:
A||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const d=this.
getSchema();return typeof d=="number"?d>=64&&d<128:d[0]===1}isMapSchema(){const d=this.getSchema();return typeof d=="num\
ber"?d>=128&&d<=255:d[0]===2}isStructSchema(){const d=this.getSchema();if(typeof d!="object")return!1;const A=d[0];return A===
3||A===-3||A===4}isUnionSchema(){const d=this.getSchema();return typeof d!="object"?!1:d[0]===4}isBlobSchema(){const d=this.
getSchema();return d===21||d===42}isTimestampSchema(){const d=this.getSchema();return typeof d=="number"&&d>=4&&d<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===
0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.
getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:d}=this.getMergedTraits();
return!!d||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return h(this.memberTraits)}getOwnTraits(){return h(this.traits)}getKeySchema(){const[d,A]=[this.isDocumentSchema(),this.
isMapSchema()];if(!d&&!A)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);const M=this.
getSchema();return N([d?15:M[4]??0,0],"key")}getValueSchema(){const d=this.getSchema(),[A,M,X]=[this.isDocumentSchema(),
this.isMapSchema(),this.isListSchema()],F=typeof d=="number"?63&d:d&&typeof d=="object"&&(M||X)?d[3+d[0]]:A?15:void 0;if(F!=
null)return N([F,0],M?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(d){
const A=this.getSchema();if(this.isStructSchema()&&A[4].includes(d)){const M=A[4].indexOf(d),X=A[5][M];return N(v(X)?X:[
X,0],d)}if(this.isDocumentSchema())return N([15,0],d);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no \
member=${d}.`)}getMemberSchemas(){const d={};try{for(const[A,M]of this.structIterator())d[A]=M}catch{}return d}getEventStreamMember(){
if(this.isStructSchema()){for(const[d,A]of this.structIterator())if(A.isStreaming()&&A.isStructSchema())return d}return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct\
 schema.");const d=this.getSchema(),A=d[4].length;let M=d[y.it];if(M&&A===M.length){yield*M;return}M=Array(A);for(let X=0;X<
A;++X){const F=d[4][X],Q=N([d[5][X],0],F);yield M[X]=[F,Q]}d[y.it]=M}};function N(E,d){return E instanceof W?Object.assign(
E,{memberName:d,_isMemberSchema:!0}):new W(E,d)}const v=E=>Array.isArray(E)&&E.length===2,x=E=>Array.isArray(E)&&E.length>=
5;var z=class dt extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(d){
super(d.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=d.name,this.$fault=
d.$fault,this.$metadata=d.$metadata}static isInstance(d){if(!d)return!1;const A=d;return dt.prototype.isPrototypeOf(A)||
!!A.$fault&&!!A.$metadata&&(A.$fault==="client"||A.$fault==="server")}static[Symbol.hasInstance](d){if(!d)return!1;const A=d;
if(this===dt)return dt.isInstance(d);if(dt.isInstance(d)){if(this.prototype.isPrototypeOf(d))return!0;const M=Object.prototype.
hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let X=!1;if(M){let Q=Object.getPrototypeOf(A);for(;Q&&Q!==Object.
prototype;){const de=Q.constructor,me=de!==dt&&Object.prototype.hasOwnProperty.call(de,"shapeId")?de?.shapeId:void 0;if(me&&
(X=!0,me===M))return!0;Q=Object.getPrototypeOf(Q)}}if(M&&X)return!1;const F=this.name;if(F&&F.length>=6){if(A.name===F)return!0;
let Q=Object.getPrototypeOf(A);for(;Q&&Q!==Object.prototype;){const de=Q.constructor?.name;if(de&&de!=="Error"&&de===F)return!0;
Q=Object.getPrototypeOf(Q)}}}return!1}};const ne=(E,d={})=>(Object.entries(d).filter(([,A])=>A!==void 0).forEach(([A,M])=>{
(E[A]==null||E[A]==="")&&(E[A]=M)}),E.message=E.message||E.Message||"UnknownError",delete E.Message,E),le="AWS_ENDPOINT_\
URL",Z="endpoint_url",fe=E=>({environmentVariableSelector:d=>{const A=E.split(" ").map(F=>F.toUpperCase()),M=d[[le,...A].
join("_")];if(M)return M;const X=d[le];if(X)return X},configFileSelector:(d,A)=>{if(d.services){const X=["services",d.services].
join(".");if(!A||!A[X])throw new Error(`The services section "${d.services}" specified in the profile is not present in \
the shared configuration file.`);const F=A[X][[E.split(" ").map(Q=>Q.toLowerCase()).join("_"),Z].join(".")];if(F)return F}
const M=d[Z];if(M)return M},default:void 0}),pe="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",Le="ignore_configured_endpoint_url\
s",Me={environmentVariableSelector:E=>V(E,pe,S.ENV),configFileSelector:E=>V(E,Le,S.CONFIG),default:!1},We=async E=>{if(!await(0,K.
t)(Me)())return(0,K.t)(fe(E??""))()},Ce=async E=>{const d=E?.Bucket||"";if(typeof E.Bucket=="string"&&(E.Bucket=d.replace(
/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),lt(d)){if(E.ForcePathStyle===!0)throw new Error("P\
ath-style addressing cannot be used with ARN buckets")}else(!Ze(d)||d.indexOf(".")!==-1&&!String(E.Endpoint).startsWith(
"http:")||d.toLowerCase()!==d||d.length<3)&&(E.ForcePathStyle=!0);return E.DisableMultiRegionAccessPoints&&(E.disableMultiRegionAccessPoints=
!0,E.DisableMRAP=!0),E},Je=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,Ye=/(\d+\.){3}\d+/,ut=/\.\./,Ze=E=>Je.test(E)&&!Ye.test(
E)&&!ut.test(E),lt=E=>{const[d,A,M,,,X]=E.split(":"),F=d==="arn"&&E.split(":").length>=6,Q=!!(F&&A&&M&&X);if(F&&!Q)throw new Error(
`Invalid ARN: ${E} was an invalid ARN.`);return Q},ft=(E,d,A,M=!1)=>{const X=async()=>{let F;return M?F=A.clientContextParams?.[E]??
A[E]??A[d]:F=A[E]??A[d],typeof F=="function"?F():F};return E==="credentialScope"||d==="CredentialScope"?async()=>{const F=typeof A.
credentials=="function"?await A.credentials():A.credentials;return F?.credentialScope??F?.CredentialScope}:E==="accountI\
d"||d==="AccountId"?async()=>{const F=typeof A.credentials=="function"?await A.credentials():A.credentials;return F?.accountId??
F?.AccountId}:E==="endpoint"||d==="endpoint"?async()=>{if(A.isCustomEndpoint===!1)return;const F=await X();if(F&&typeof F==
"object"){if("url"in F)return F.url.href;if("hostname"in F){const{protocol:Q,hostname:de,port:me,path:Re}=F;return`${Q}/\
/${de}${me?":"+me:""}${Re}`}}return F}:X};function ht(E){return async(d,A,M,X)=>{if(!M.isCustomEndpoint&&!M.ignoreConfiguredEndpointUrls){
let de;M.serviceConfiguredEndpoint?de=await M.serviceConfiguredEndpoint():de=await E(M.serviceId),de&&(M.endpoint=()=>Promise.
resolve(L(de)),M.isCustomEndpoint=!0,X?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${de}`))}
const F=await Oe(d,A,M);if(typeof M.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");
const Q=M.endpointProvider(F,X);if(M.isCustomEndpoint&&M.endpoint){const de=await M.endpoint();if(de?.headers){Q.headers??=
{};for(const[me,Re]of Object.entries(de.headers))Q.headers[me]=Array.isArray(Re)?Re:[Re]}}return Q}}const Oe=async(E,d,A)=>{
const M={},X=d?.getEndpointParameterInstructions?.()||{};for(const[F,Q]of Object.entries(X))switch(Q.type){case"staticCo\
ntextParams":M[F]=Q.value;break;case"contextParams":M[F]=E[Q.name];break;case"clientContextParams":case"builtInParams":M[F]=
await ft(Q.name,F,A,Q.type!=="builtInParams")();break;case"operationContextParams":M[F]=Q.get(E);break;default:throw new Error(
"Unrecognized endpoint parameter instruction: "+JSON.stringify(Q))}return Object.keys(X).length===0&&Object.assign(M,A),
String(A.serviceId).toLowerCase()==="s3"&&await Ce(M),M};function mt(E,d,A){E.__smithy_context?E.__smithy_context.features||
(E.__smithy_context.features={}):E.__smithy_context={features:{}},E.__smithy_context.features[d]=A}function Ke(E){const d=ht(
E);return({config:A,instructions:M})=>(X,F)=>async Q=>{A.isCustomEndpoint&&mt(F,"ENDPOINT_OVERRIDE","N");const de=await d(
Q.input,{getEndpointParameterInstructions(){return M}},{...A},F);F.endpointV2=de,F.authSchemes=de.properties?.authSchemes;
const me=F.authSchemes?.[0];if(me){F.signing_region=me.signingRegion,F.signing_service=me.signingName;const Re=m(F)?.selectedHttpAuthScheme?.
httpAuthOption;Re&&(Re.signingProperties=Object.assign(Re.signingProperties||{},{signing_region:me.signingRegion,signingRegion:me.
signingRegion,signing_service:me.signingName,signingName:me.signingName,signingRegionSet:me.signingRegionSet},me.properties))}
return X({...Q})}}const Be={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middl\
eware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"};function st(E){const d=Ke(E);return(A,M)=>({applyToStack:X=>{
X.addRelativeTo(d({config:A,instructions:M}),Be)}})}function nt(E){return d=>{const A=d.tls??!0,{endpoint:M,useDualstackEndpoint:X,
useFipsEndpoint:F}=d,Q=Object.assign(d,{endpoint:M!=null?async()=>L(await R(M)()):void 0,tls:A,isCustomEndpoint:!!M,useDualstackEndpoint:R(
X??!1),useFipsEndpoint:R(F??!1),ignoreConfiguredEndpointUrls:!!d.ignoreConfiguredEndpointUrls});let de;return Q.serviceConfiguredEndpoint=
async()=>(d.serviceId&&!de&&(de=E(d.serviceId)),de),Q}}const it=nt(We);Ke(We);const gt=st(We)}),2308:((we,re,T)=>{T.d(re,
{t:()=>K});const j=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",K=(P,m)=>{
if(j()&&typeof P?.handle!="function")return m}}),192:((we,re,T)=>{T.d(re,{t:()=>j});function j(K,P){return Object.prototype.
hasOwnProperty.call(K,P)}}),8538:((we,re,T)=>{T.d(re,{a:()=>j,i:()=>P,n:()=>V,r:()=>K,t:()=>L});const j=S=>typeof ArrayBuffer==
"function"&&S instanceof ArrayBuffer||Object.prototype.toString.call(S)==="[object ArrayBuffer]",K=(S,_=0,g=S.byteLength-
_)=>{if(!j(S))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof S} (${S})`);return Buffer.
from(S,_,g)},P=(S,_)=>{if(typeof S!="string")throw new TypeError(`The "input" argument must be of type string. Received \
type ${typeof S} (${S})`);return _?Buffer.from(S,_):Buffer.from(S)},m={},R={};for(let S=0;S<256;S++){let _=S.toString(16).
toLowerCase();_.length===1&&(_=`0${_}`),m[S]=_,R[_]=S}function L(S){if(S.length%2!==0)throw new Error("Hex encoded strin\
gs must have an even number length");const _=new Uint8Array(S.length/2);for(let g=0;g<S.length;g+=2){const p=S.slice(g,g+
2).toLowerCase();if(p in R)_[g/2]=R[p];else throw new Error(`Cannot decode unrecognized sequence ${p} as hexadecimal`)}return _}
function V(S){let _="";for(let g=0;g<S.byteLength;g++)_+=m[S[g]];return _}}),4582:((we,re,T)=>{T.d(re,{t:()=>j});var j=class er{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(m){
this.method=m.method||"GET",this.hostname=m.hostname||"localhost",this.port=m.port,this.query=m.query||{},this.headers=m.
headers||{},this.body=m.body,this.protocol=m.protocol?m.protocol.slice(-1)!==":"?`${m.protocol}:`:m.protocol:"https:",this.
path=m.path?m.path.charAt(0)!=="/"?`/${m.path}`:m.path:"/",this.username=m.username,this.password=m.password,this.fragment=
m.fragment}static clone(m){const R=new er({...m,headers:{...m.headers}});return R.query&&(R.query=K(R.query)),R}static isInstance(m){
if(!m)return!1;const R=m;return"method"in R&&"protocol"in R&&"hostname"in R&&"path"in R&&typeof R.query=="object"&&typeof R.
headers=="object"}clone(){return er.clone(this)}};function K(P){return Object.keys(P).reduce((m,R)=>{const L=P[R];return{
...m,[R]:Array.isArray(L)?[...L]:L}},{})}}),6657:((we,re,T)=>{T.d(re,{a:()=>R,n:()=>p,o:()=>P,r:()=>V,t:()=>w});var j=T(
657),K=T(6760),P;(function(i){i.PROFILE="profile",i.SSO_SESSION="sso-session",i.SERVICES="services"})(P||(P={}));const m="\
AWS_PROFILE",R=i=>i.profile||process.env.AWS_PROFILE||"default",L=i=>Object.entries(i).filter(([u])=>{const h=u.indexOf(
".");return h===-1?!1:Object.values(P).includes(u.substring(0,h))}).reduce((u,[h,y])=>{const D=h.indexOf("."),B=h.substring(
0,D)===P.PROFILE?h.substring(D+1):h;return u[B]=y,u},{...i.default&&{default:i.default}}),V=()=>process.env.AWS_CONFIG_FILE||
(0,K.join)((0,j.r)(),".aws","config"),S=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,K.join)((0,j.r)(),".aws","creden\
tials"),_=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,g=["__proto__","profile __proto__"],p=i=>{const u={};let h,y;for(const D of i.
split(/\r?\n/)){const B=D.split(/(^|\s)[;#]/)[0].trim();if(B[0]==="["&&B[B.length-1]==="]"){h=void 0,y=void 0;const W=B.
substring(1,B.length-1),N=_.exec(W);if(N){const[,v,,x]=N;Object.values(P).includes(v)&&(h=[v,x].join("."))}else h=W;if(g.
includes(W))throw new Error(`Found invalid profile name "${W}"`)}else if(h){const W=B.indexOf("=");if(![0,-1].includes(W)){
const[N,v]=[B.substring(0,W).trim(),B.substring(W+1).trim()];if(v==="")y=N;else{y&&D.trimStart()===D&&(y=void 0),u[h]=u[h]||
{};const x=y?[y,N].join("."):N;u[h][x]=v}}}}return u},I=()=>({}),w=async(i={})=>{const{filepath:u=S(),configFilepath:h=V()}=i,
y=(0,j.r)(),D="~/";let B=u;u.startsWith(D)&&(B=(0,K.join)(y,u.slice(2)));let W=h;h.startsWith(D)&&(W=(0,K.join)(y,h.slice(
2)));const N=await Promise.all([(0,j.n)(W,{ignoreCache:i.ignoreCache}).then(p).then(L).catch(I),(0,j.n)(B,{ignoreCache:i.
ignoreCache}).then(p).catch(I)]);return{configFile:N[0],credentialsFile:N[1]}}}),1649:((we,re,T)=>{T.d(re,{a:()=>nt,c:()=>ne,
d:()=>m,i:()=>gt,l:()=>Z,n:()=>X,o:()=>x,r:()=>A,s:()=>We,t:()=>Ct,u:()=>Me});var j=T(192),K=T(7075),P=T(4708),m=class{statusCode;reason;headers;body;constructor(a){
this.statusCode=a.statusCode,this.reason=a.reason,this.headers=a.headers||{},this.body=a.body}static isInstance(a){if(!a)
return!1;const l=a;return typeof l.statusCode=="number"&&typeof l.headers=="object"}};const R=a=>{if(a!=null){if(typeof a==
"string"){const l=parseFloat(a);if(!Number.isNaN(l))return String(l)!==String(a)&&W.warn(B(`Expected number but observed\
 string: ${a}`)),l}if(typeof a=="number")return a;throw new TypeError(`Expected number, got ${typeof a}: ${a}`)}},L=Math.
ceil(2**127*(2-2**-23)),V=a=>{const l=R(a);if(l!==void 0&&!Number.isNaN(l)&&l!==1/0&&l!==-1/0&&Math.abs(l)>L)throw new TypeError(
`Expected 32-bit float, got ${a}`);return l},S=a=>{if(a!=null){if(Number.isInteger(a)&&!Number.isNaN(a))return a;throw new TypeError(
`Expected integer, got ${typeof a}: ${a}`)}},_=a=>p(a,16),g=a=>p(a,8),p=(a,l)=>{const O=S(a);if(O!==void 0&&I(O,l)!==O)throw new TypeError(
`Expected ${l}-bit integer, got ${a}`);return O},I=(a,l)=>{switch(l){case 32:return Int32Array.of(a)[0];case 16:return Int16Array.
of(a)[0];case 8:return Int8Array.of(a)[0]}},w=a=>R(typeof a=="string"?h(a):a),i=a=>V(typeof a=="string"?h(a):a),u=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
h=a=>{const l=a.match(u);if(l===null||l[0].length!==a.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(a)},y=a=>_(typeof a=="string"?h(a):a),D=a=>g(typeof a=="string"?h(a):a),B=a=>String(new TypeError(a).stack||
a).split(`
`).slice(0,5).filter(l=>!l.includes("stackTraceWarning")).join(`
`),W={warn:console.warn},N=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],v=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug",
"Sep","Oct","Nov","Dec"];function x(a){const l=a.getUTCFullYear(),O=a.getUTCMonth(),$=a.getUTCDay(),k=a.getUTCDate(),te=a.
getUTCHours(),ee=a.getUTCMinutes(),ue=a.getUTCSeconds(),ce=k<10?`0${k}`:`${k}`,Se=te<10?`0${te}`:`${te}`,Ne=ee<10?`0${ee}`:
`${ee}`,Pe=ue<10?`0${ue}`:`${ue}`;return`${N[$]}, ${ce} ${v[O]} ${l} ${Se}:${Ne}:${Pe} GMT`}const z=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
ne=a=>{if(a==null)return;if(typeof a!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const l=z.
exec(a);if(!l)throw new TypeError("Invalid RFC-3339 date-time value");const[O,$,k,te,ee,ue,ce,Se]=l,Ne=y(Be($)),Pe=Oe(k,
"month",1,12),be=Oe(te,"day",1,31);return Ce(Ne,Pe,be,{hours:ee,minutes:ue,seconds:ce,fractionalMilliseconds:Se})},le=new RegExp(
/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),Z=a=>{if(a==null)return;if(typeof a!=
"string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const l=le.exec(a);if(!l)throw new TypeError(
"Invalid RFC-3339 date-time value");const[O,$,k,te,ee,ue,ce,Se,Ne]=l,Pe=y(Be($)),be=Oe(k,"month",1,12),je=Oe(te,"day",1,
31),De=Ce(Pe,be,je,{hours:ee,minutes:ue,seconds:ce,fractionalMilliseconds:Se});return Ne.toUpperCase()!="Z"&&De.setTime(
De.getTime()-Ke(Ne)),De},fe=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
pe=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Le=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
Me=a=>{if(a==null)return;if(typeof a!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let l=fe.
exec(a);if(l){const[O,$,k,te,ee,ue,ce,Se]=l;return Ce(y(Be(te)),Ze(k),Oe($,"day",1,31),{hours:ee,minutes:ue,seconds:ce,fractionalMilliseconds:Se})}
if(l=pe.exec(a),l){const[O,$,k,te,ee,ue,ce,Se]=l;return ut(Ce(Je(te),Ze(k),Oe($,"day",1,31),{hours:ee,minutes:ue,seconds:ce,
fractionalMilliseconds:Se}))}if(l=Le.exec(a),l){const[O,$,k,te,ee,ue,ce,Se]=l;return Ce(y(Be(Se)),Ze($),Oe(k.trimLeft(),
"day",1,31),{hours:te,minutes:ee,seconds:ue,fractionalMilliseconds:ce})}throw new TypeError("Invalid RFC-7231 date-time \
value")},We=a=>{if(a==null)return;let l;if(typeof a=="number")l=a;else if(typeof a=="string")l=w(a);else if(typeof a=="o\
bject"&&a.tag===1)l=a.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or th\
eir string representation");if(Number.isNaN(l)||l===1/0||l===-1/0)throw new TypeError("Epoch timestamps must be valid, n\
on-Infinite, non-NaN numerics");return new Date(Math.round(l*1e3))},Ce=(a,l,O,$)=>{const k=l-1;return ft(a,k,O),new Date(
Date.UTC(a,k,O,Oe($.hours,"hour",0,23),Oe($.minutes,"minute",0,59),Oe($.seconds,"seconds",0,60),mt($.fractionalMilliseconds)))},
Je=a=>{const l=new Date().getUTCFullYear(),O=Math.floor(l/100)*100+y(Be(a));return O<l?O+100:O},Ye=15768e8,ut=a=>a.getTime()-
new Date().getTime()>Ye?new Date(Date.UTC(a.getUTCFullYear()-100,a.getUTCMonth(),a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),
a.getUTCSeconds(),a.getUTCMilliseconds())):a,Ze=a=>{const l=v.indexOf(a);if(l<0)throw new TypeError(`Invalid month: ${a}`);
return l+1},lt=[31,28,31,30,31,30,31,31,30,31,30,31],ft=(a,l,O)=>{let $=lt[l];if(l===1&&ht(a)&&($=29),O>$)throw new TypeError(
`Invalid day for ${v[l]} in ${a}: ${O}`)},ht=a=>a%4===0&&(a%100!==0||a%400===0),Oe=(a,l,O,$)=>{const k=D(Be(a));if(k<O||
k>$)throw new TypeError(`${l} must be between ${O} and ${$}, inclusive`);return k},mt=a=>a==null?0:i("0."+a)*1e3,Ke=a=>{
const l=a[0];let O=1;if(l=="+")O=1;else if(l=="-")O=-1;else throw new TypeError(`Offset direction, ${l}, must be "+" or \
"-"`);const $=Number(a.substring(1,3)),k=Number(a.substring(4,6));return O*($*60+k)*60*1e3},Be=a=>{let l=0;for(;l<a.length-
1&&a.charAt(l)==="0";)l++;return l===0?a:a.slice(l)};function st(a,l){if(l===void 0){l=0;for(const k of a)l+=k.byteLength}
const O=new Uint8Array(l);let $=0;for(const k of a)O.set(k,$),$+=k.byteLength;return O}const nt=a=>typeof ReadableStream==
"function"&&(a?.constructor?.name===ReadableStream.name||a instanceof ReadableStream),it=a=>typeof Blob=="function"&&(a?.
constructor?.name===Blob.name||a instanceof Blob),gt=async a=>it(a)?E(a):d(a);async function E(a){return a.arrayBuffer().
then(l=>new Uint8Array(l))}async function d(a){const l=[],O=a.getReader();let $=0;for(;;){const{done:k,value:te}=await O.
read();if(te&&(l.push(te),$+=te.length),k)break}return st(l,$)}const A=a=>it(a)?E(a):nt(a)?d(a):new Promise((l,O)=>{const $=new M,
k=a;k.pipe($),k.on("error",te=>{$.end(),O(te)}),$.on("error",O),$.on("finish",function(){l(st(this.bufferedBytes))})});var M=class extends K.
Writable{bufferedBytes=[];_write(a,l,O){this.bufferedBytes.push(a),O()}};const X=a=>encodeURIComponent(a).replace(/[!'()*]/g,
F),F=a=>`%${a.charCodeAt(0).toString(16).toUpperCase()}`;function Q(a){const l=[];for(let O of Object.keys(a).sort()){const $=a[O];
if(O=X(O),Array.isArray($))for(let k=0,te=$.length;k<te;k++)l.push(`${O}=${X($[k])}`);else{let k=O;($||typeof $=="string")&&
(k+=`=${X($)}`),l.push(k)}}return l.join("&")}function de(a){const l=a&&typeof a=="object"&&"reason"in a?a.reason:void 0;
if(l){if(l instanceof Error){const k=new Error("Request aborted");return k.name="AbortError",k.cause=l,k}const $=new Error(
String(l));return $.name="AbortError",$}const O=new Error("Request aborted");return O.name="AbortError",O}const me=["ECO\
NNRESET","EPIPE","ETIMEDOUT"],Re=a=>{const l={};for(const O in a){if(!(0,j.t)(a,O))continue;const $=a[O];l[O]=Array.isArray(
$)?$.join(","):$}return l},ge={setTimeout:(a,l)=>setTimeout(a,l),clearTimeout:a=>clearTimeout(a)},Y=1e3,q=(a,l,O=0)=>{if(!O)
return-1;const $=k=>{const te=ge.setTimeout(()=>{a.destroy(),l(Object.assign(new Error(`@smithy/node-http-handler - the \
request socket did not establish a connection with the server within the configured timeout of ${O} ms.`),{name:"Timeout\
Error"}))},O-k),ee=ue=>{ue?.connecting?ue.on("connect",()=>{ge.clearTimeout(te)}):ge.clearTimeout(te)};a.socket?ee(a.socket):
a.on("socket",ee)};return O<2e3?($(0),0):ge.setTimeout($.bind(null,Y),Y)},ie=(a,l,O=0,$,k)=>O?ge.setTimeout(()=>{let te=`\
@smithy/node-http-handler - [${$?"ERROR":"WARN"}] a request has exceeded the configured ${O} ms requestTimeout.`;if($){const ee=Object.
assign(new Error(te),{name:"TimeoutError",code:"ETIMEDOUT"});a.destroy(ee),l(ee)}else te+=" Init client requestHandler w\
ith throwOnRequestTimeout=true to turn this into an error.",k?.warn?.(te)},O):-1,Ee=3e3,oe=(a,{keepAlive:l,keepAliveMsecs:O},$=Ee)=>{
if(l!==!0)return-1;const k=()=>{a.socket?a.socket.setKeepAlive(l,O||0):a.on("socket",te=>{te.setKeepAlive(l,O||0)})};return $===
0?(k(),0):ge.setTimeout(k,$)},ae=a=>{const l=a?.defaultSocketTimeout;return typeof l=="number"&&Number.isFinite(l)&&l>0?
l:void 0},_e=3e3,Te=(a,l,O=0,$=!1)=>{if(!Number.isFinite(O)||O<=0)return;let k;a.once("response",ce=>k=ce);const te=()=>{
if(k?.complete){a.socket?.destroy();return}const ce=Object.assign(new Error(`@smithy/node-http-handler - the request soc\
ket timed out after ${O} ms of inactivity (${$?"service default socket timeout":"configured by client requestHandler"}).`),
{name:"TimeoutError"});k?.destroy(ce),a.destroy(),l(ce)},ee=()=>{const{socket:ce}=a;ce?ce.connecting?ce.once("connect",ee):
(ce.setTimeout(O,te),a.on("close",()=>ce.removeListener("timeout",te))):a.once("socket",ee)};if(O<6e3){ee();return}const ue=ge.
setTimeout(ee,_e);a.once("close",()=>ge.clearTimeout(ue))},Ie=6e3;async function ve(a,l,O=Ie,$=!1){const k=l.headers,te=k?
k.Expect||k.expect:void 0;let ee=-1,ue=!0;!$&&te==="100-continue"&&(ue=await Promise.race([new Promise(ce=>{ee=Number(ge.
setTimeout(()=>ce(!0),Math.max(Ie,O)))}),new Promise(ce=>{a.on("continue",()=>{ge.clearTimeout(ee),ce(!0)}),a.on("respon\
se",()=>{ge.clearTimeout(ee),ce(!1)}),a.on("error",()=>{ge.clearTimeout(ee),ce(!1)})})])),ue&&ze(a,l.body)}function ze(a,l){
if(l instanceof K.Readable){l.pipe(a);return}if(l){const O=Buffer.isBuffer(l);if(O||typeof l=="string"){O&&l.byteLength===
0?a.end():a.end(l);return}const $=l;if(typeof $=="object"&&$.buffer&&typeof $.byteOffset=="number"&&typeof $.byteLength==
"number"){a.end(Buffer.from($.buffer,$.byteOffset,$.byteLength));return}a.end(Buffer.from(l));return}a.end()}let Ue,At;var Ct=class tr{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(l){return typeof l?.handle=="function"?l:new tr(l)}static checkSocketUsage(l,O,$=console){
const{sockets:k,requests:te,maxSockets:ee}=l;if(typeof ee!="number"||ee===1/0||Date.now()-15e3<O)return O;if(k&&te)for(const ue in k){
if(!(0,j.t)(k,ue))continue;const ce=k[ue]?.length??0,Se=te[ue]?.length??0;if(ce>=ee&&Se>=2*ee)return $?.warn?.(`@smithy/\
node-http-handler:WARN - socket usage at capacity=${ce} and ${Se} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return O}constructor(l){
this.configProvider=new Promise((O,$)=>{typeof l=="function"?l().then(k=>{O(this.resolveDefaultConfig(k))}).catch($):O(this.
resolveDefaultConfig(l))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(l,{
abortSignal:O,requestTimeout:$}={}){this.config||(this.config=await this.configProvider);const k=this.config,te=k.logger,
ee=l.protocol==="https:";return!ee&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),
new Promise((ue,ce)=>{let Se,Ne=-1,Pe=-1,be=-1,je=-1;const De=()=>{ge.clearTimeout(Ne),ge.clearTimeout(Pe),ge.clearTimeout(
be),ge.clearTimeout(je)},qe=async Ae=>{await Se,De(),ue(Ae)},Fe=async Ae=>{await Se,De(),ce(Ae)};if(O?.aborted){Fe(de(O));
return}const pt=l.headers,Lt=pt?(pt.Expect??pt.expect)==="100-continue":!1;let ot=ee?k.httpsAgent:k.httpAgent;Lt&&!this.
externalAgent&&(ot=new(ee?P.Agent:Ue)({keepAlive:!1,maxSockets:1/0})),Ne=ge.setTimeout(()=>{this.socketWarningTimestamp=
tr.checkSocketUsage(ot,this.socketWarningTimestamp,te)},k.socketAcquisitionWarningTimeout??(k.requestTimeout??2e3)+(k.connectionTimeout??
1e3));const Rt=l.query?Q(l.query):"";let vt;(l.username!=null||l.password!=null)&&(vt=`${l.username??""}:${l.password??""}`);
let yt=l.path;Rt&&(yt+=`?${Rt}`),l.fragment&&(yt+=`#${l.fragment}`);let et=l.hostname??"";et[0]==="["&&et.endsWith("]")?
et=l.hostname.slice(1,-1):et=l.hostname;const Et={headers:l.headers,host:et,method:l.method,path:yt,port:l.port,agent:ot,
auth:vt},xe=(ee?P.request:At)(Et,Ae=>{const tt=new m({statusCode:Ae.statusCode||-1,reason:Ae.statusMessage,headers:Re(Ae.
headers),body:Ae});qe({response:tt})});if(xe.on("error",Ae=>{me.includes(Ae.code)?Fe(Object.assign(Ae,{name:"TimeoutErro\
r"})):Fe(Ae)}),O){const Ae=()=>{xe.destroy();const tt=de(O);Fe(tt)};if(typeof O.addEventListener=="function"){const tt=O;
tt.addEventListener("abort",Ae,{once:!0}),xe.once("close",()=>tt.removeEventListener("abort",Ae))}else O.onabort=Ae}const Ot=$??
k.requestTimeout;Pe=q(xe,Fe,k.connectionTimeout),be=ie(xe,Fe,Ot,k.throwOnRequestTimeout,te??console);const It=k.socketTimeout===
void 0?ae(k):void 0;It?Te(xe,Fe,It,!0):Te(xe,Fe,k.socketTimeout);const St=Et.agent;typeof St=="object"&&"keepAlive"in St&&
(je=oe(xe,{keepAlive:St.keepAlive,keepAliveMsecs:St.keepAliveMsecs})),Se=ve(xe,l,Ot,this.externalAgent).catch(Ae=>(De(),
ce(Ae)))})}updateHttpClientConfig(l,O){this.config=void 0,this.configProvider=this.configProvider.then($=>{switch(l){case Symbol.
for("logger"):l="logger",O=$.logger??O;break;case Symbol.for("@smithy/defaultSocketTimeout"):l="defaultSocketTimeout",O=
ae($)??O}return{...$,[l]:O}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(l){const{requestTimeout:O,
connectionTimeout:$,socketTimeout:k,socketAcquisitionWarningTimeout:te,httpAgent:ee,httpsAgent:ue,throwOnRequestTimeout:ce,
logger:Se}=l||{},Ne=!0,Pe=50;let be;return{connectionTimeout:$,requestTimeout:O,socketTimeout:k,defaultSocketTimeout:ae(
l),socketAcquisitionWarningTimeout:te,throwOnRequestTimeout:ce,httpAgentProvider:()=>be??=(async()=>{const je=await Promise.
resolve().then(T.t.bind(T,7067,19)),{Agent:De,request:qe}=je.default??je;return At=qe,Ue=De,ee instanceof Ue||typeof ee?.
destroy=="function"?(this.externalAgent=!0,ee):new Ue({keepAlive:Ne,maxSockets:Pe,...ee})})(),httpsAgent:ue instanceof P.
Agent||typeof ue?.destroy=="function"?(this.externalAgent=!0,ue):new P.Agent({keepAlive:Ne,maxSockets:Pe,...ue}),logger:Se}}}}),
657:((we,re,T)=>{T.d(re,{n:()=>_,r:()=>L,t:()=>S});var j=T(6760),K=T(8161),P=T(1455);const m={},R=()=>process&&process.geteuid?
`${process.geteuid()}`:"DEFAULT",L=()=>{const{HOME:g,USERPROFILE:p,HOMEPATH:I,HOMEDRIVE:w=`C:${j.sep}`}=process.env;if(g)
return g;if(p)return p;if(I)return`${w}${I}`;const i=R();return m[i]||(m[i]=(0,K.homedir)()),m[i]},V={},S={},_=(g,p)=>S[g]!==
void 0?S[g]:((!V[g]||p?.ignoreCache)&&(V[g]=(0,P.readFile)(g,"utf8")),V[g])}),6286:((we,re,T)=>{T.d(re,{t:()=>j});function j(K,P,m){
return K.$source||(K.$source={}),K.$source[P]=m,K}}),7573:((we,re,T)=>{T.d(re,{n:()=>K,t:()=>P});var j=T(8538);const K=m=>{
const R=(0,j.i)(m,"utf8");return new Uint8Array(R.buffer,R.byteOffset,R.byteLength/Uint8Array.BYTES_PER_ELEMENT)},P=m=>{
if(typeof m=="string")return m;if(typeof m!="object"||typeof m.byteOffset!="number"||typeof m.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return(0,j.r)(m.buffer,m.byteOffset,m.byteLength).
toString("utf8")}})};export{Wi as id,zi as ids,ji as modules};
