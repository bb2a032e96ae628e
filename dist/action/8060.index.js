const G=8060,Z=[8060],X={8102:((Q,j,g)=>{g.d(j,{n:()=>n,r:()=>r,t:()=>f});var m=g(3040),x=g(7573);const N="(?:Mon|Tue|We\
d|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",O="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",T="(\\d?\\d):(\\d{2}):(\\d{2})(\
?:\\.(\\d+))?",z="(\\d?\\d)",A="(\\d{4})",H=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
W=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
$=new RegExp(`^${N}, ${z} ${O} ${A} ${T} GMT$`),F=new RegExp(`^${N}, ${z}-${O}-(\\d\\d) ${T} GMT$`),v=new RegExp(`^${N} ${O}\
 ( [1-9]|\\d\\d) ${T} ${A}$`),h=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],S=t=>{if(t==null)
return;let i=NaN;if(typeof t=="number")i=t;else if(typeof t=="string"){if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");i=Number.parseFloat(t)}else typeof t=="object"&&t.tag===1&&(i=t.value);if(isNaN(
i)||Math.abs(i)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(i*
1e3))},R=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC3339 timestamps must be strings");const i=H.
exec(t);if(!i)throw new TypeError(`Invalid RFC3339 timestamp format ${t}`);const[,a,o,d,l,c,u,,_,y]=i;e(o,1,12),e(d,1,31),
e(l,0,23),e(c,0,59),e(u,0,60);const p=new Date(Date.UTC(Number(a),Number(o)-1,Number(d),Number(l),Number(c),Number(u),Number(
_)?Math.round(parseFloat(`0.${_}`)*1e3):0));if(p.setUTCFullYear(Number(a)),y.toUpperCase()!="Z"){const[,b,w,E]=/([+-])(\d\d):(\d\d)/.
exec(y)||[void 0,"+",0,0],B=b==="-"?1:-1;p.setTime(p.getTime()+B*(Number(w)*60*60*1e3+Number(E)*60*1e3))}return p},s=t=>{
if(t==null)return;if(typeof t!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(W.test(t))return new Date(
t);let i,a,o,d,l,c,u,_;if((_=$.exec(t))?[,i,a,o,d,l,c,u]=_:(_=F.exec(t))?([,i,a,o,d,l,c,u]=_,o=(Number(o)+1900).toString()):
(_=v.exec(t))&&([,a,i,d,l,c,u,o]=_),o&&c){const y=Date.UTC(Number(o),h.indexOf(a),Number(i),Number(d),Number(l),Number(c),
u?Math.round(parseFloat(`0.${u}`)*1e3):0);e(i,1,31),e(d,0,23),e(l,0,59),e(c,0,60);const p=new Date(y);return p.setUTCFullYear(
Number(o)),p}throw new TypeError(`Invalid RFC7231 date-time value ${t}.`)};function e(t,i,a){const o=Number(t);if(o<i||o>
a)throw new Error(`Value ${o} out of range [${i}, ${a}]`)}const r=t=>{const i=t.length,a=[];let o=!1,d=!1,l=0;for(let c=0;c<
i;++c){const u=t[c];switch(u){case'"':d||(o=!o);break;case",":o||(a.push(t.slice(l,c)),l=c+1)}d=u==="\\"&&!d}return a.push(
t.slice(l)),a.map(c=>{c=c.trim();const u=c.length;return u<2?c:c[0]==='"'&&c[u-1]==='"'?(c=c.slice(1,u-1),c.replace(/\\(["\\])/g,
"$1")):c.replace(/\\"/g,'"')})};function n(t){return/^[\w.~-]+$/.test(t)?t:encodeURIComponent(t).replace(/[!'()*]/g,function(i){
return"%"+i.charCodeAt(0).toString(16).toUpperCase()})}var f=class extends m.F{settings;constructor(t){super(),this.settings=
t}read(t,i){const a=m.I.of(t),o=a.getMergedTraits(),d=a.getHttpBindingLocation(o);return this.readHttpBinding(a.getHttpBindingValue(
d,o),i,d)}readHttpBinding([t,i,a],o,d){const l=i&255;if((l&192)===64)return a??=t.getHttpBindingCollectionValue(d),r(o).
map(c=>this.readHttpBinding(a,c,d));switch(l){case 21:case 42:return(this.serdeContext?.base64Decoder??m.ot)(o);case 4:case 5:case 6:case 7:{
const c=this.settings.httpBindings?i>>14&3:0;switch(this.settings.timestampFormat.useTrait&&l>4?l:c?c+4:this.settings.timestampFormat.
default){case 5:return R(o);case 6:return s(o);case 7:return S(o);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",o),new Date(o)}}case 0:{const c=i>>8&3;if(!c)return o;let u=o;return(d&6)===6&&(u=
(this.serdeContext?.utf8Encoder??x.t)((this.serdeContext?.base64Decoder??m.ot)(u))),c===2?m.at.from(u):u}case 1:return Number(
o);case 2:return o.toLowerCase()==="true";case 17:return BigInt(o);case 19:return new m.it(o,"bigDecimal");default:return o}}}}),
8060:((Q,j,g)=>{g.d(j,{n:()=>h,r:()=>v,t:()=>R});var m=g(3040),x=g(439),N=g(3456),O=g(7573),T=g(192),z=g(4582),A=g(1341),
H=g(8102),W=g(7804);function $(s){return(s.includes(",")||s.includes('"'))&&(s=`"${s.replace(/\\/g,"\\\\").replace(/"/g,
'\\"')}"`),s}function F(s,e,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") for s\
plitEvery.");const n=s.split(e);if(r===1)return n;const f=[];let t="";for(let i=0;i<n.length;i++)t===""?t=n[i]:t+=e+n[i],
(i+1)%r===0&&(f.push(t),t="");return t!==""&&f.push(t),f}var v=class extends m.P{async serializeRequest(s,e,r){const n=e&&
typeof e=="object"?e:{},f={},t={},i=await r.endpoint(),a=m.I.of(s?.input),o=a.getHttpBindings().request,d=(0,m.L)(s),l=new z.
t({query:f,headers:t});if(i){this.updateServiceEndpoint(l,i),this.setHostPrefix(l,s,n,d);const[u,_,y]=d;if(u){l.method=u,
l.path=l.path==="/"?_:l.path+_;for(const[p,b]of y)f[p]=b}}l.query=f;const c=this.serializeHttpBindings(n,l,o,d);return c&&
(l.body=await this.serializeEventStream({eventStream:c,requestSchema:a})),l}serializeHttpBindings(s,e,r,n){const f=this.
serializer,t=typeof f.writeCodec=="function"?f:void 0,i=e.query,a=e.headers,o=r.syntheticBodySchema;let d=!1,l,c,u;const _=Object.
getOwnPropertyNames(s),y=Object.getPrototypeOf(s),p=(y===Object.prototype||y===null)&&!r.hasIdempotency&&!r.hasPrefixHeaders&&
_.length*2<r.memberBindings.length,b=p?_.length:r.memberBindings.length;for(let B=0;B<b;++B){const M=p?(0,T.t)(r.byName,
_[B])?r.byName[_[B]]:void 0:r.memberBindings[B];if(!M)continue;const I=M[1],U=M[0],V=I[0],K=I[1],L=I[2],D=M[2],J=M[3],C=s[U];
if(!(C==null&&!(K>>10&1)))if(D===36){const P=K>>11&3;P?P===2?c=C||void 0:l=C:(t?t.writeCodec(V,C):f.write(V,C),l=f.flush())}else if(D===
33||D===38){const P=this.serializeHttpValue(I,C,D,t);D===33?(u??=Object.create(null))[U]=P:a[J]=P}else if(D===39)for(const P in C){
if(!(0,T.t)(C,P))continue;const k=J+P;a[k.toLowerCase()]=this.serializeHttpValue(L,C[P],38,t,t?L[0]:[L[0],{httpHeader:k}])}else
(D&62)===34?this.serializeQuery(I,C,J,i,t):d=!0}const w=n[1],E=n[3];return w&&E&&e.path.endsWith(w)&&(e.path=e.path.slice(
0,-w.length)+this.serializePath(E,u,r)),d&&o&&(t?t.writeCodec(o,s):f.write(o,s),l=f.flush()),e.body=l,c}serializeQuery(s,e,r,n,f){
const[t,i,a]=s,o=f?void 0:t.getMergedTraits();if(r===void 0){for(const d in e)!(0,T.t)(e,d)||d in n||(f||Object.assign(a[0].
getMergedTraits(),{...o,httpQuery:d,httpQueryParams:void 0}),this.serializeQuery(a,e[d],d,n,f));return}if((i&192)===64){
const d=[];for(const l of e){const c=this.serializeHttpValue(a,l,34,f,f?a[0]:[a[0],o]);(i>>13&1||c!==void 0)&&d.push(c)}
n[r]=d}else n[r]=this.serializeHttpValue(s,e,34,f,f?t:[t,o])}serializeHttpValue(s,e,r,n,f=s[0]){const t=s[1],i=t&255;return n&&
!(t&1792)&&(i<=2||i===17||i===19)?String(e):(n?n.writeHttpBinding(s,e,r):this.serializer.write(f,e),this.serializer.flush())}serializePath(s,e,r){
let n="";for(const[f,t]of s){if(t===0){n+=f;continue}const i=e?.[f];if(i===void 0){if((0,T.t)(r.byName,f)&&r.byName[f][2]===
33)throw new Error(`No value provided for input HTTP label: ${f}.`);n+=`{${f}${t===2?"+":""}}`}else n+=t===2?i.split("/").
map(H.n).join("/"):(0,H.n)(i)}return n}async deserializeResponse(s,e,r){const n=this.deserializer,f=typeof n.readCodec==
"function"?n:void 0,t=m.I.of(s.output),i=t.getHttpBindings().response,a={};if(r.statusCode>=300){const d=await(0,m.R)(r.
body,e);throw d.byteLength>0&&Object.assign(a,await n.read(15,d)),await this.handleError(s,e,r,a,this.deserializeMetadata(
r)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const o=await this.deserializeHttpMessage(
t,e,r,a);if(o.length){const d=await(0,m.R)(r.body,e);if(d.byteLength>0){const l=await(f?f.readCodec(i.syntheticBodySchema,
d):n.read(i.syntheticBodySchema,d));for(const c of o)l[c]!=null&&(a[c]=l[c])}}else i.bindings.payload||await(0,m.R)(r.body,
e);return a.$metadata=this.deserializeMetadata(r),a}async deserializeHttpMessage(s,e,r,n,f){const t=n instanceof Set?f:n,
i=this.deserializer,a=typeof i.readCodec=="function"?i:void 0,o=m.I.of(s),{bodyMemberNames:d,bindings:{payload:l,statusCode:c,
headers:u,prefixHeaders:_}}=o.getHttpBindings().response,y=r.headers;if(l){const[p,b]=l,[w,E]=b,B=E>>11&3;if(B)B===2?t[p]=
await this.deserializeEventStream({response:r,responseSchema:o}):t[p]=(0,W.t)(r.body);else if(r.body){const M=await(0,m.
R)(r.body,e);M.byteLength>0&&(t[p]=await(a?a.readPayload(b,M):i.read(w,M)))}}for(const p in y){if(!(0,T.t)(y,p))continue;
const b=p.toLowerCase(),w=y[p];b!==p&&(delete y[p],y[b]=w);const E=(0,T.t)(u,b)?u[b]:void 0;if(!E)continue;const[B,[M,I,
U],,V]=E;if(U){const K=I>>16&1?F(w,",",2):(0,H.r)(w),L=[];for(const D of K)L.push(a?a.readHttpBinding(U,D.trim(),38):await i.
read([U[0],{httpHeader:V}],D.trim()));t[B]=L}else t[B]=a?a.readHttpBinding(E[1],w,38):await i.read(M,w)}for(const[p,[,,b],
,w]of _){t[p]={};for(const E in y){if(!(0,T.t)(y,E)||!E.startsWith(w))continue;const B=y[E];t[p][E.slice(w.length)]=a?a.
readHttpBinding(b,B,38):await i.read([b[0],{httpHeader:E}],B)}}return c&&(t[c[0]]=r.statusCode),d}},h=class extends m.F{codecDeserializer;stringDeserializer;constructor(s,e){
super(),this.codecDeserializer=s,this.stringDeserializer=new H.t(e)}setSerdeContext(s){this.stringDeserializer.setSerdeContext(
s),this.codecDeserializer.setSerdeContext(s),this.serdeContext=s}read(s,e){const r=m.I.of(s),n=r.getMergedTraits();if(n.
httpHeader||n.httpResponseCode){const f=r.getHttpBindingValue(38,n);return this.readHttpBinding(f,e,38)}return n.httpPayload?
this.readPayload(r.getHttpBindingValue(36,n),e):this.readCodec(r,e)}readHttpBinding(s,e,r){const n=typeof e=="string"?e:
(this.serdeContext?.utf8Encoder??O.t)(e);return this.stringDeserializer.readHttpBinding(s,n,r)}readPayload([s,e],r){const n=e&
255;return n===21||n===42?typeof r=="string"?(this.serdeContext?.utf8Decoder??N.t)(r):r:n===0?typeof r=="string"?r:(this.
serdeContext?.utf8Encoder??O.t)(r):this.readCodec(s,r)}readCodec(s,e){return this.codecDeserializer.read(s,e)}},S=class extends m.
F{settings;stringBuffer="";constructor(s){super(),this.settings=s}write(s,e){const r=m.I.of(s),n=r.getMergedTraits(),f=r.
getHttpBindingLocation(n);this.writeHttpBinding(r.getHttpBindingValue(f,n),e,f)}writeHttpBinding([s,e,r],n,f){const t=e&
255;switch(typeof n){case"object":if(n===null){this.stringBuffer="null";return}if(t>=4&&t<=7){if(!(n instanceof Date))throw new Error(
`@smithy/core/protocols - received non-Date value ${n} when schema expected Date in ${s.getName(!0)}`);const o=this.settings.
httpBindings?e>>14&3:0;switch(this.settings.timestampFormat.useTrait&&t>4?t:o?o+4:this.settings.timestampFormat.default){case 5:
this.stringBuffer=n.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=(0,A.r)(n);break;case 7:this.stringBuffer=
String(n.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",n),this.stringBuffer=
String(n.getTime()/1e3)}return}if((t===21||t===42)&&"byteLength"in n){this.stringBuffer=(this.serdeContext?.base64Encoder??
x.n)(n);return}if((t&192)===64&&Array.isArray(n)){r??=s.getHttpBindingCollectionValue(f);const o=r[1]&255,d=o>=4&&o<=7;let l="";
for(const c of n){this.writeHttpBinding(r,c,f);const u=this.flush();l&&(l+=", "),l+=d?u:$(u)}this.stringBuffer=l;return}
this.stringBuffer=JSON.stringify(n,null,2);break;case"string":const i=e>>8&3;let a=n;if(i===2&&(a=m.at.from(a)),i&&(f&6)===
6){this.stringBuffer=(this.serdeContext?.base64Encoder??x.n)(a.toString());return}this.stringBuffer=n;break;default:this.
stringBuffer=e>>10&1?(0,m.z)():String(n)}}flush(){const s=this.stringBuffer;return this.stringBuffer="",s}},R=class{codecSerializer;stringSerializer;buffer;constructor(s,e,r=new S(
e)){this.codecSerializer=s,this.stringSerializer=r}setSerdeContext(s){this.codecSerializer.setSerdeContext(s),this.stringSerializer.
setSerdeContext(s)}write(s,e){const r=m.I.of(s),n=r.getMergedTraits();if(n.httpHeader||n.httpLabel||n.httpQuery){const f=r.
getHttpBindingLocation(n);this.writeHttpBinding(r.getHttpBindingValue(f,n),e,f);return}this.writeCodec(r,e)}writeHttpBinding(s,e,r){
this.stringSerializer.writeHttpBinding(s,e,r),this.buffer=this.stringSerializer.flush()}writeCodec(s,e){this.codecSerializer.
write(s,e)}flush(){if(this.buffer!==void 0){const s=this.buffer;return this.buffer=void 0,s}return this.codecSerializer.
flush()}}}),7804:((Q,j,g)=>{g.d(j,{t:()=>v});var m=g(4546),x=g(9403),N=g(8538),O=g(1649),T=g(1341),z=g(7075);const A=h=>{
if(typeof h=="string")return h;if(typeof h!="object"||typeof h.byteOffset!="number"||typeof h.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(h)},
H="The stream has already been transformed.",W=h=>{if(!$(h)&&!(0,T.n)(h)){const e=h?.__proto__?.constructor?.name||h;throw new Error(
`Unexpected stream implementation, expect Blob or ReadableStream, got ${e}`)}let S=!1;const R=async()=>{if(S)throw new Error(
H);return S=!0,await(0,O.i)(h)},s=e=>{if(typeof e.stream!="function")throw new Error(`Cannot transform payload Blob to w\
eb stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetc\
h-streaming-body`);return e.stream()};return Object.assign(h,{transformToByteArray:R,transformToString:async e=>{const r=await R();
if(e==="base64")return(0,x.t)(r);if(e==="hex")return(0,N.n)(r);if(e===void 0||e==="utf8"||e==="utf-8")return A(r);if(typeof TextDecoder==
"function")return new TextDecoder(e).decode(r);throw new Error("TextDecoder is not available, please make sure polyfill \
is provided.")},transformToWebStream:()=>{if(S)throw new Error(H);if(S=!0,$(h))return s(h);if((0,T.n)(h))return h;throw new Error(
`Cannot transform payload to web stream, got ${h}`)}})},$=h=>typeof Blob=="function"&&h instanceof Blob,F="The stream ha\
s already been transformed.",v=h=>{if(!(h instanceof z.Readable))try{return W(h)}catch{const e=h?.__proto__?.constructor?.
name||h;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${e}`)}let S=!1;const R=async()=>{
if(S)throw new Error(F);return S=!0,await(0,O.r)(h)};return Object.assign(h,{transformToByteArray:R,transformToString:async s=>{
const e=await R();return s===void 0||Buffer.isEncoding(s)?(0,m.t)(e.buffer,e.byteOffset,e.byteLength).toString(s):new TextDecoder(
s).decode(e)},transformToWebStream:()=>{if(S)throw new Error(F);if(h.readableFlowing!==null)throw new Error("The stream \
has been consumed by other callbacks.");if(typeof z.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not \
supported. Please ensure a polyfill is available.");return S=!0,z.Readable.toWeb(h)}})}})};export{G as id,Z as ids,X as modules};
