const Q=8060,G=[8060],Z={8060:((K,N,b)=>{b.d(N,{n:()=>j,r:()=>W,t:()=>k});var d=b(3040),M=b(7573),_=b(192),U=b(4582),R=b(
1649),O=b(8102),v=b(7804);function V(e){return(e.includes(",")||e.includes('"'))&&(e=`"${e.replace(/\\/g,"\\\\").replace(
/"/g,'\\"')}"`),e}function x(e,t,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") \
for splitEvery.");const s=e.split(t);if(r===1)return s;const i=[];let n="";for(let o=0;o<s.length;o++)n===""?n=s[o]:n+=t+
s[o],(o+1)%r===0&&(i.push(n),n="");return n!==""&&i.push(n),i}var W=class extends d.P{async serializeRequest(e,t,r){const s=t&&
typeof t=="object"?t:{},i={},n={},o=await r.endpoint(),a=d.I.of(e?.input),l=a.getHttpBindings().request,c=(0,d.L)(e),f=new U.
t({query:i,headers:n});if(o){this.updateServiceEndpoint(f,o),this.setHostPrefix(f,e,s,c);const[B,z,w]=c;if(B){f.method=B,
f.path=f.path==="/"?z:f.path+z;for(const[u,g]of w)i[u]=g}}f.query=i;const h=this.serializeHttpBindings(s,f,l,c);return h&&
(f.body=await this.serializeEventStream({eventStream:h,requestSchema:a})),f}serializeHttpBindings(e,t,r,s){const i=this.
serializer,n=typeof i.writeCodec=="function"?i:void 0,o=t.query,a=t.headers,l=r.syntheticBodySchema;let c=!1,f,h,B;const z=Object.
getOwnPropertyNames(e),w=Object.getPrototypeOf(e),u=(w===Object.prototype||w===null)&&!r.hasIdempotency&&!r.hasPrefixHeaders&&
z.length*2<r.memberBindings.length,g=u?z.length:r.memberBindings.length;for(let y=0;y<g;++y){const E=u?(0,_.t)(r.byName,
z[y])?r.byName[z[y]]:void 0:r.memberBindings[y];if(!E)continue;const C=E[1],P=E[0],A=C[0],L=C[1],D=C[2],S=E[2],$=E[3],H=e[P];
if(!(H==null&&!(L>>10&1)))if(S===36){const T=L>>11&3;T?T===2?h=H||void 0:f=H:(n?n.writeCodec(A,H):i.write(A,H),f=i.flush())}else if(S===
33||S===38){const T=this.serializeHttpValue(C,H,S,n);S===33?(B??=Object.create(null))[P]=T:a[$]=T}else if(S===39)for(const T in H){
if(!(0,_.t)(H,T))continue;const F=$+T;a[F.toLowerCase()]=this.serializeHttpValue(D,H[T],38,n,n?D[0]:[D[0],{httpHeader:F}])}else
(S&62)===34?this.serializeQuery(C,H,$,o,n):c=!0}const p=s[1],m=s[3];return p&&m&&t.path.endsWith(p)&&(t.path=t.path.slice(
0,-p.length)+this.serializePath(m,B,r)),c&&l&&(n?n.writeCodec(l,e):i.write(l,e),f=i.flush()),t.body=f,h}serializeQuery(e,t,r,s,i){
const[n,o,a]=e,l=i?void 0:n.getMergedTraits();if(r===void 0){for(const c in t)!(0,_.t)(t,c)||c in s||(i||Object.assign(a[0].
getMergedTraits(),{...l,httpQuery:c,httpQueryParams:void 0}),this.serializeQuery(a,t[c],c,s,i));return}if((o&192)===64){
const c=[];for(const f of t){const h=this.serializeHttpValue(a,f,34,i,i?a[0]:[a[0],l]);(o>>13&1||h!==void 0)&&c.push(h)}
s[r]=c}else s[r]=this.serializeHttpValue(e,t,34,i,i?n:[n,l])}serializeHttpValue(e,t,r,s,i=e[0]){const n=e[1],o=n&255;return s&&
!(n&1792)&&(o<=2||o===17||o===19)?String(t):(s?s.writeHttpBinding(e,t,r):this.serializer.write(i,t),this.serializer.flush())}serializePath(e,t,r){
let s="";for(const[i,n]of e){if(n===0){s+=i;continue}const o=t?.[i];if(o===void 0){if((0,_.t)(r.byName,i)&&r.byName[i][2]===
33)throw new Error(`No value provided for input HTTP label: ${i}.`);s+=`{${i}${n===2?"+":""}}`}else s+=n===2?o.split("/").
map(O.n).join("/"):(0,O.n)(o)}return s}async deserializeResponse(e,t,r){const s=this.deserializer,i=typeof s.readCodec==
"function"?s:void 0,n=d.I.of(e.output),o=n.getHttpBindings().response,a={};if(r.statusCode>=300){const c=await(0,d.R)(r.
body,t);throw c.byteLength>0&&Object.assign(a,await s.read(15,c)),await this.handleError(e,t,r,a,this.deserializeMetadata(
r)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const l=await this.deserializeHttpMessage(
n,t,r,a);if(l.length){const c=await(0,d.R)(r.body,t);if(c.byteLength>0){const f=await(i?i.readCodec(o.syntheticBodySchema,
c):s.read(o.syntheticBodySchema,c));for(const h of l)f[h]!=null&&(a[h]=f[h])}}else o.bindings.payload||await(0,d.R)(r.body,
t);return a.$metadata=this.deserializeMetadata(r),a}async deserializeHttpMessage(e,t,r,s,i){const n=s instanceof Set?i:s,
o=this.deserializer,a=typeof o.readCodec=="function"?o:void 0,l=d.I.of(e),{bodyMemberNames:c,bindings:{payload:f,statusCode:h,
headers:B,prefixHeaders:z}}=l.getHttpBindings().response,w=r.headers;if(f){const[u,g]=f,[p,m]=g,y=m>>11&3;if(y)y===2?n[u]=
await this.deserializeEventStream({response:r,responseSchema:l}):n[u]=(0,v.t)(r.body);else if(r.body){const E=await(0,d.
R)(r.body,t);E.byteLength>0&&(n[u]=await(a?a.readPayload(g,E):o.read(p,E)))}}for(const u in w){if(!(0,_.t)(w,u))continue;
const g=u.toLowerCase(),p=w[u];g!==u&&(delete w[u],w[g]=p);const m=(0,_.t)(B,g)?B[g]:void 0;if(!m)continue;const[y,[E,C,
P],,A]=m;if(P){const L=C>>16&1?x(p,",",2):(0,O.r)(p),D=[];for(const S of L)D.push(a?a.readHttpBinding(P,S.trim(),38):await o.
read([P[0],{httpHeader:A}],S.trim()));n[y]=D}else n[y]=a?a.readHttpBinding(m[1],p,38):await o.read(E,p)}for(const[u,[,,g],
,p]of z){n[u]={};for(const m in w){if(!(0,_.t)(w,m)||!m.startsWith(p))continue;const y=w[m];n[u][m.slice(p.length)]=a?a.
readHttpBinding(g,y,38):await o.read([g[0],{httpHeader:m}],y)}}return h&&(n[h[0]]=r.statusCode),c}},j=class extends d.F{codecDeserializer;stringDeserializer;constructor(e,t){
super(),this.codecDeserializer=e,this.stringDeserializer=new O.t(t)}setSerdeContext(e){this.stringDeserializer.setSerdeContext(
e),this.codecDeserializer.setSerdeContext(e),this.serdeContext=e}read(e,t){const r=d.I.of(e),s=r.getMergedTraits();if(s.
httpHeader||s.httpResponseCode){const i=r.getHttpBindingValue(38,s);return this.readHttpBinding(i,t,38)}return s.httpPayload?
this.readPayload(r.getHttpBindingValue(36,s),t):this.readCodec(r,t)}readHttpBinding(e,t,r){const s=typeof t=="string"?t:
(this.serdeContext?.utf8Encoder??M.t)(t);return this.stringDeserializer.readHttpBinding(e,s,r)}readPayload([e,t],r){const s=t&
255;return s===21||s===42?typeof r=="string"?(this.serdeContext?.utf8Decoder??M.n)(r):r:s===0?typeof r=="string"?r:(this.
serdeContext?.utf8Encoder??M.t)(r):this.readCodec(e,r)}readCodec(e,t){return this.codecDeserializer.read(e,t)}},I=class extends d.
F{settings;stringBuffer="";constructor(e){super(),this.settings=e}write(e,t){const r=d.I.of(e),s=r.getMergedTraits(),i=r.
getHttpBindingLocation(s);this.writeHttpBinding(r.getHttpBindingValue(i,s),t,i)}writeHttpBinding([e,t,r],s,i){const n=t&
255;switch(typeof s){case"object":if(s===null){this.stringBuffer="null";return}if(n>=4&&n<=7){if(!(s instanceof Date))throw new Error(
`@smithy/core/protocols - received non-Date value ${s} when schema expected Date in ${e.getName(!0)}`);const l=this.settings.
httpBindings?t>>14&3:0;switch(this.settings.timestampFormat.useTrait&&n>4?n:l?l+4:this.settings.timestampFormat.default){case 5:
this.stringBuffer=s.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=(0,R.o)(s);break;case 7:this.stringBuffer=
String(s.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",s),this.stringBuffer=
String(s.getTime()/1e3)}return}if((n===21||n===42)&&"byteLength"in s){this.stringBuffer=(this.serdeContext?.base64Encoder??
d.ct)(s);return}if((n&192)===64&&Array.isArray(s)){r??=e.getHttpBindingCollectionValue(i);const l=r[1]&255,c=l>=4&&l<=7;
let f="";for(const h of s){this.writeHttpBinding(r,h,i);const B=this.flush();f&&(f+=", "),f+=c?B:V(B)}this.stringBuffer=
f;return}this.stringBuffer=JSON.stringify(s,null,2);break;case"string":const o=t>>8&3;let a=s;if(o===2&&(a=d.st.from(a)),
o&&(i&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??d.ct)(a.toString());return}this.stringBuffer=s;break;default:
this.stringBuffer=t>>10&1?(0,d.z)():String(s)}}flush(){const e=this.stringBuffer;return this.stringBuffer="",e}},k=class{codecSerializer;stringSerializer;buffer;constructor(e,t,r=new I(
t)){this.codecSerializer=e,this.stringSerializer=r}setSerdeContext(e){this.codecSerializer.setSerdeContext(e),this.stringSerializer.
setSerdeContext(e)}write(e,t){const r=d.I.of(e),s=r.getMergedTraits();if(s.httpHeader||s.httpLabel||s.httpQuery){const i=r.
getHttpBindingLocation(s);this.writeHttpBinding(r.getHttpBindingValue(i,s),t,i);return}this.writeCodec(r,t)}writeHttpBinding(e,t,r){
this.stringSerializer.writeHttpBinding(e,t,r),this.buffer=this.stringSerializer.flush()}writeCodec(e,t){this.codecSerializer.
write(e,t)}flush(){if(this.buffer!==void 0){const e=this.buffer;return this.buffer=void 0,e}return this.codecSerializer.
flush()}}}),7804:((K,N,b)=>{b.d(N,{n:()=>v,t:()=>k});var d=b(8538),M=b(1649),_=b(7075);const U=e=>new TextEncoder().encode(
e),R="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(R).reduce((e,[t,r])=>(e[r]=Number(
t),e),{});const O=R.split("");function v(e){let t;typeof e=="string"?t=U(e):t=e;const r=typeof t=="object"&&typeof t.length==
"number",s=typeof t=="object"&&typeof t.byteOffset=="number"&&typeof t.byteLength=="number";if(!r&&!s)throw new Error("@\
smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let i="";for(let n=0;n<t.length;n+=3){
let o=0,a=0;for(let c=n,f=Math.min(n+3,t.length);c<f;c++)o|=t[c]<<(f-c-1)*8,a+=8;const l=Math.ceil(a/6);o<<=l*6-a;for(let c=1;c<=
l;c++){const f=(l-c)*6;i+=O[(o&63<<f)>>f]}i+="==".slice(0,4-l)}return i}const V=e=>{if(typeof e=="string")return e;if(typeof e!=
"object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encode\
r function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(e)},x="The stream has already been\
 transformed.",W=e=>{if(!j(e)&&!(0,M.a)(e)){const i=e?.__proto__?.constructor?.name||e;throw new Error(`Unexpected strea\
m implementation, expect Blob or ReadableStream, got ${i}`)}let t=!1;const r=async()=>{if(t)throw new Error(x);return t=
!0,await(0,M.i)(e)},s=i=>{if(typeof i.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. P\
lease make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetc\
h-streaming-body`);return i.stream()};return Object.assign(e,{transformToByteArray:r,transformToString:async i=>{const n=await r();
if(i==="base64")return v(n);if(i==="hex")return(0,d.n)(n);if(i===void 0||i==="utf8"||i==="utf-8")return V(n);if(typeof TextDecoder==
"function")return new TextDecoder(i).decode(n);throw new Error("TextDecoder is not available, please make sure polyfill \
is provided.")},transformToWebStream:()=>{if(t)throw new Error(x);if(t=!0,j(e))return s(e);if((0,M.a)(e))return e;throw new Error(
`Cannot transform payload to web stream, got ${e}`)}})},j=e=>typeof Blob=="function"&&e instanceof Blob,I="The stream ha\
s already been transformed.",k=e=>{if(!(e instanceof _.Readable))try{return W(e)}catch{const i=e?.__proto__?.constructor?.
name||e;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${i}`)}let t=!1;const r=async()=>{
if(t)throw new Error(I);return t=!0,await(0,M.r)(e)};return Object.assign(e,{transformToByteArray:r,transformToString:async s=>{
const i=await r();return s===void 0||Buffer.isEncoding(s)?(0,d.r)(i.buffer,i.byteOffset,i.byteLength).toString(s):new TextDecoder(
s).decode(i)},transformToWebStream:()=>{if(t)throw new Error(I);if(e.readableFlowing!==null)throw new Error("The stream \
has been consumed by other callbacks.");if(typeof _.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not \
supported. Please ensure a polyfill is available.");return t=!0,_.Readable.toWeb(e)}})}})};export{Q as id,G as ids,Z as modules};
