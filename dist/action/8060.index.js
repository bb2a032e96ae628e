const Q=8060,G=[8060],Z={8060:((K,N,b)=>{b.d(N,{n:()=>j,r:()=>W,t:()=>k});var d=b(3040),_=b(8538),M=b(9576),U=b(4582),R=b(
1649),O=b(8102),v=b(7804);function V(e){return(e.includes(",")||e.includes('"'))&&(e=`"${e.replace(/\\/g,"\\\\").replace(
/"/g,'\\"')}"`),e}function x(e,t,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") \
for splitEvery.");const i=e.split(t);if(r===1)return i;const s=[];let n="";for(let o=0;o<i.length;o++)n===""?n=i[o]:n+=t+
i[o],(o+1)%r===0&&(s.push(n),n="");return n!==""&&s.push(n),s}var W=class extends d.P{async serializeRequest(e,t,r){const i=t&&
typeof t=="object"?t:{},s={},n={},o=await r.endpoint(),a=d.I.of(e?.input),l=a.getHttpBindings().request,c=(0,d.L)(e),f=new U.
t({query:s,headers:n});if(o){this.updateServiceEndpoint(f,o),this.setHostPrefix(f,e,i,c);const[B,z,w]=c;if(B){f.method=B,
f.path=f.path==="/"?z:f.path+z;for(const[u,g]of w)s[u]=g}}f.query=s;const h=this.serializeHttpBindings(i,f,l,c);return h&&
(f.body=await this.serializeEventStream({eventStream:h,requestSchema:a})),f}serializeHttpBindings(e,t,r,i){const s=this.
serializer,n=typeof s.writeCodec=="function"?s:void 0,o=t.query,a=t.headers,l=r.syntheticBodySchema;let c=!1,f,h,B;const z=Object.
getOwnPropertyNames(e),w=Object.getPrototypeOf(e),u=(w===Object.prototype||w===null)&&!r.hasIdempotency&&!r.hasPrefixHeaders&&
z.length*2<r.memberBindings.length,g=u?z.length:r.memberBindings.length;for(let y=0;y<g;++y){const E=u?(0,_.r)(r.byName,
z[y])?r.byName[z[y]]:void 0:r.memberBindings[y];if(!E)continue;const C=E[1],P=E[0],A=C[0],L=C[1],D=C[2],S=E[2],$=E[3],H=e[P];
if(!(H==null&&!(L>>10&1)))if(S===36){const T=L>>11&3;T?T===2?h=H||void 0:f=H:(n?n.writeCodec(A,H):s.write(A,H),f=s.flush())}else if(S===
33||S===38){const T=this.serializeHttpValue(C,H,S,n);S===33?(B??=Object.create(null))[P]=T:a[$]=T}else if(S===39)for(const T in H){
if(!(0,_.r)(H,T))continue;const F=$+T;a[F.toLowerCase()]=this.serializeHttpValue(D,H[T],38,n,n?D[0]:[D[0],{httpHeader:F}])}else
(S&62)===34?this.serializeQuery(C,H,$,o,n):c=!0}const p=i[1],m=i[3];return p&&m&&t.path.endsWith(p)&&(t.path=t.path.slice(
0,-p.length)+this.serializePath(m,B,r)),c&&l&&(n?n.writeCodec(l,e):s.write(l,e),f=s.flush()),t.body=f,h}serializeQuery(e,t,r,i,s){
const[n,o,a]=e,l=s?void 0:n.getMergedTraits();if(r===void 0){for(const c in t)!(0,_.r)(t,c)||c in i||(s||Object.assign(a[0].
getMergedTraits(),{...l,httpQuery:c,httpQueryParams:void 0}),this.serializeQuery(a,t[c],c,i,s));return}if((o&192)===64){
const c=[];for(const f of t){const h=this.serializeHttpValue(a,f,34,s,s?a[0]:[a[0],l]);(o>>13&1||h!==void 0)&&c.push(h)}
i[r]=c}else i[r]=this.serializeHttpValue(e,t,34,s,s?n:[n,l])}serializeHttpValue(e,t,r,i,s=e[0]){const n=e[1],o=n&255;return i&&
!(n&1792)&&(o<=2||o===17||o===19)?String(t):(i?i.writeHttpBinding(e,t,r):this.serializer.write(s,t),this.serializer.flush())}serializePath(e,t,r){
let i="";for(const[s,n]of e){if(n===0){i+=s;continue}const o=t?.[s];if(o===void 0){if((0,_.r)(r.byName,s)&&r.byName[s][2]===
33)throw new Error(`No value provided for input HTTP label: ${s}.`);i+=`{${s}${n===2?"+":""}}`}else i+=n===2?o.split("/").
map(O.n).join("/"):(0,O.n)(o)}return i}async deserializeResponse(e,t,r){const i=this.deserializer,s=typeof i.readCodec==
"function"?i:void 0,n=d.I.of(e.output),o=n.getHttpBindings().response,a={};if(r.statusCode>=300){const c=await(0,d.R)(r.
body,t);throw c.byteLength>0&&Object.assign(a,await i.read(15,c)),await this.handleError(e,t,r,a,this.deserializeMetadata(
r)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const l=await this.deserializeHttpMessage(
n,t,r,a);if(l.length){const c=await(0,d.R)(r.body,t);if(c.byteLength>0){const f=await(s?s.readCodec(o.syntheticBodySchema,
c):i.read(o.syntheticBodySchema,c));for(const h of l)f[h]!=null&&(a[h]=f[h])}}else o.bindings.payload||await(0,d.R)(r.body,
t);return a.$metadata=this.deserializeMetadata(r),a}async deserializeHttpMessage(e,t,r,i,s){const n=i instanceof Set?s:i,
o=this.deserializer,a=typeof o.readCodec=="function"?o:void 0,l=d.I.of(e),{bodyMemberNames:c,bindings:{payload:f,statusCode:h,
headers:B,prefixHeaders:z}}=l.getHttpBindings().response,w=r.headers;if(f){const[u,g]=f,[p,m]=g,y=m>>11&3;if(y)y===2?n[u]=
await this.deserializeEventStream({response:r,responseSchema:l}):n[u]=(0,v.t)(r.body);else if(r.body){const E=await(0,d.
R)(r.body,t);E.byteLength>0&&(n[u]=await(a?a.readPayload(g,E):o.read(p,E)))}}for(const u in w){if(!(0,_.r)(w,u))continue;
const g=u.toLowerCase(),p=w[u];g!==u&&(delete w[u],w[g]=p);const m=(0,_.r)(B,g)?B[g]:void 0;if(!m)continue;const[y,[E,C,
P],,A]=m;if(P){const L=C>>16&1?x(p,",",2):(0,O.r)(p),D=[];for(const S of L)D.push(a?a.readHttpBinding(P,S.trim(),38):await o.
read([P[0],{httpHeader:A}],S.trim()));n[y]=D}else n[y]=a?a.readHttpBinding(m[1],p,38):await o.read(E,p)}for(const[u,[,,g],
,p]of z){n[u]={};for(const m in w){if(!(0,_.r)(w,m)||!m.startsWith(p))continue;const y=w[m];n[u][m.slice(p.length)]=a?a.
readHttpBinding(g,y,38):await o.read([g[0],{httpHeader:m}],y)}}return h&&(n[h[0]]=r.statusCode),c}},j=class extends d.F{codecDeserializer;stringDeserializer;constructor(e,t){
super(),this.codecDeserializer=e,this.stringDeserializer=new O.t(t)}setSerdeContext(e){this.stringDeserializer.setSerdeContext(
e),this.codecDeserializer.setSerdeContext(e),this.serdeContext=e}read(e,t){const r=d.I.of(e),i=r.getMergedTraits();if(i.
httpHeader||i.httpResponseCode){const s=r.getHttpBindingValue(38,i);return this.readHttpBinding(s,t,38)}return i.httpPayload?
this.readPayload(r.getHttpBindingValue(36,i),t):this.readCodec(r,t)}readHttpBinding(e,t,r){const i=typeof t=="string"?t:
(this.serdeContext?.utf8Encoder??M.n)(t);return this.stringDeserializer.readHttpBinding(e,i,r)}readPayload([e,t],r){const i=t&
255;return i===21||i===42?typeof r=="string"?(this.serdeContext?.utf8Decoder??M.r)(r):r:i===0?typeof r=="string"?r:(this.
serdeContext?.utf8Encoder??M.n)(r):this.readCodec(e,r)}readCodec(e,t){return this.codecDeserializer.read(e,t)}},I=class extends d.
F{settings;stringBuffer="";constructor(e){super(),this.settings=e}write(e,t){const r=d.I.of(e),i=r.getMergedTraits(),s=r.
getHttpBindingLocation(i);this.writeHttpBinding(r.getHttpBindingValue(s,i),t,s)}writeHttpBinding([e,t,r],i,s){const n=t&
255;switch(typeof i){case"object":if(i===null){this.stringBuffer="null";return}if(n>=4&&n<=7){if(!(i instanceof Date))throw new Error(
`@smithy/core/protocols - received non-Date value ${i} when schema expected Date in ${e.getName(!0)}`);const l=this.settings.
httpBindings?t>>14&3:0;switch(this.settings.timestampFormat.useTrait&&n>4?n:l?l+4:this.settings.timestampFormat.default){case 5:
this.stringBuffer=i.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=(0,R.o)(i);break;case 7:this.stringBuffer=
String(i.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",i),this.stringBuffer=
String(i.getTime()/1e3)}return}if((n===21||n===42)&&"byteLength"in i){this.stringBuffer=(this.serdeContext?.base64Encoder??
d.bt)(i);return}if((n&192)===64&&Array.isArray(i)){r??=e.getHttpBindingCollectionValue(s);const l=r[1]&255,c=l>=4&&l<=7;
let f="";for(const h of i){this.writeHttpBinding(r,h,s);const B=this.flush();f&&(f+=", "),f+=c?B:V(B)}this.stringBuffer=
f;return}this.stringBuffer=JSON.stringify(i,null,2);break;case"string":const o=t>>8&3;let a=i;if(o===2&&(a=d.gt.from(a)),
o&&(s&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??d.bt)(a.toString());return}this.stringBuffer=i;break;default:
this.stringBuffer=t>>10&1?(0,d.z)():String(i)}}flush(){const e=this.stringBuffer;return this.stringBuffer="",e}},k=class{codecSerializer;stringSerializer;buffer;constructor(e,t,r=new I(
t)){this.codecSerializer=e,this.stringSerializer=r}setSerdeContext(e){this.codecSerializer.setSerdeContext(e),this.stringSerializer.
setSerdeContext(e)}write(e,t){const r=d.I.of(e),i=r.getMergedTraits();if(i.httpHeader||i.httpLabel||i.httpQuery){const s=r.
getHttpBindingLocation(i);this.writeHttpBinding(r.getHttpBindingValue(s,i),t,s);return}this.writeCodec(r,t)}writeHttpBinding(e,t,r){
this.stringSerializer.writeHttpBinding(e,t,r),this.buffer=this.stringSerializer.flush()}writeCodec(e,t){this.codecSerializer.
write(e,t)}flush(){if(this.buffer!==void 0){const e=this.buffer;return this.buffer=void 0,e}return this.codecSerializer.
flush()}}}),7804:((K,N,b)=>{b.d(N,{n:()=>v,t:()=>k});var d=b(8538),_=b(1649),M=b(7075);const U=e=>new TextEncoder().encode(
e),R="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(R).reduce((e,[t,r])=>(e[r]=Number(
t),e),{});const O=R.split("");function v(e){let t;typeof e=="string"?t=U(e):t=e;const r=typeof t=="object"&&typeof t.length==
"number",i=typeof t=="object"&&typeof t.byteOffset=="number"&&typeof t.byteLength=="number";if(!r&&!i)throw new Error("@\
smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let s="";for(let n=0;n<t.length;n+=3){
let o=0,a=0;for(let c=n,f=Math.min(n+3,t.length);c<f;c++)o|=t[c]<<(f-c-1)*8,a+=8;const l=Math.ceil(a/6);o<<=l*6-a;for(let c=1;c<=
l;c++){const f=(l-c)*6;s+=O[(o&63<<f)>>f]}s+="==".slice(0,4-l)}return s}const V=e=>{if(typeof e=="string")return e;if(typeof e!=
"object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encode\
r function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(e)},x="The stream has already been\
 transformed.",W=e=>{if(!j(e)&&!(0,_.a)(e)){const s=e?.__proto__?.constructor?.name||e;throw new Error(`Unexpected strea\
m implementation, expect Blob or ReadableStream, got ${s}`)}let t=!1;const r=async()=>{if(t)throw new Error(x);return t=
!0,await(0,_.i)(e)},i=s=>{if(typeof s.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. P\
lease make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetc\
h-streaming-body`);return s.stream()};return Object.assign(e,{transformToByteArray:r,transformToString:async s=>{const n=await r();
if(s==="base64")return v(n);if(s==="hex")return(0,d.n)(n);if(s===void 0||s==="utf8"||s==="utf-8")return V(n);if(typeof TextDecoder==
"function")return new TextDecoder(s).decode(n);throw new Error("TextDecoder is not available, please make sure polyfill \
is provided.")},transformToWebStream:()=>{if(t)throw new Error(x);if(t=!0,j(e))return i(e);if((0,_.a)(e))return e;throw new Error(
`Cannot transform payload to web stream, got ${e}`)}})},j=e=>typeof Blob=="function"&&e instanceof Blob,I="The stream ha\
s already been transformed.",k=e=>{if(!(e instanceof M.Readable))try{return W(e)}catch{const s=e?.__proto__?.constructor?.
name||e;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${s}`)}let t=!1;const r=async()=>{
if(t)throw new Error(I);return t=!0,await(0,_.r)(e)};return Object.assign(e,{transformToByteArray:r,transformToString:async i=>{
const s=await r();return i===void 0||Buffer.isEncoding(i)?(0,d.i)(s.buffer,s.byteOffset,s.byteLength).toString(i):new TextDecoder(
i).decode(s)},transformToWebStream:()=>{if(t)throw new Error(I);if(e.readableFlowing!==null)throw new Error("The stream \
has been consumed by other callbacks.");if(typeof M.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not \
supported. Please ensure a polyfill is available.");return t=!0,M.Readable.toWeb(e)}})}})};export{Q as id,G as ids,Z as modules};
