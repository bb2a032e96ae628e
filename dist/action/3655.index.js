const fe=3655,ye=[3655],me={3655:((ue,L,b)=>{b.d(L,{r:()=>oe,t:()=>le});var T=b(1008),U=b(192),v=b(8538),$=b(9576),_=b(3456),
N=b(7573),G=b(7075),B=class A{bytes;constructor(t){if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 buffers must \
be exactly 8 bytes")}static fromNumber(t){if(t>9223372036854776e3||t<-9223372036854776e3)throw new Error(`${t} is too la\
rge (or, if negative, too small) to represent as an Int64`);const r=new Uint8Array(8);for(let n=7,s=Math.abs(Math.round(
t));n>-1&&s>0;n--,s/=256)r[n]=s;return t<0&&k(r),new A(r)}valueOf(){const t=this.bytes.slice(0),r=t[0]&128;return r&&k(t),
parseInt((0,v.n)(t),16)*(r?-1:1)}toString(){return String(this.valueOf())}};function k(e){for(let t=0;t<8;t++)e[t]^=255;
for(let t=7;t>-1&&(e[t]++,e[t]===0);t--);}var D=class{toUtf8;fromUtf8;constructor(e,t){this.toUtf8=e,this.fromUtf8=t}format(e){
const t=[];for(const s in e){if(!(0,U.t)(e,s))continue;const a=this.fromUtf8(s);if(a.byteLength>255)throw new Error(`@sm\
ithy/core/event-streams - header name exceeds 255 bytes: ${a.byteLength}`);t.push(Uint8Array.from([a.byteLength]),a,this.
formatHeaderValue(e[s]))}const r=new Uint8Array(t.reduce((s,a)=>s+a.byteLength,0));let n=0;for(const s of t)r.set(s,n),n+=
s.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":
return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));return t.setUint8(0,3),t.setInt16(
1,e.value,!1),new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(0,4),r.setInt32(
1,e.value,!1),new Uint8Array(r.buffer);case"long":const n=new Uint8Array(9);return n[0]=5,n.set(e.value.bytes,1),n;case"\
binary":if(e.value.byteLength>I)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${I} bytes: ${e.
value.byteLength}`);const s=new DataView(new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.byteLength,
!1);const a=new Uint8Array(s.buffer);return a.set(e.value,3),a;case"string":const o=this.fromUtf8(e.value);if(o.byteLength>
I)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${I} bytes: ${o.byteLength}`);const c=new DataView(
new ArrayBuffer(3+o.byteLength));c.setUint8(0,7),c.setUint16(1,o.byteLength,!1);const l=new Uint8Array(c.buffer);return l.
set(o,3),l;case"timestamp":const m=new Uint8Array(9);return m[0]=8,m.set(B.fromNumber(e.value.valueOf()).bytes,1),m;case"\
uuid":if(!Q.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);const u=new Uint8Array(17);return u[0]=9,
u.set((0,v.t)(e.value.replace(/-/g,"")),1),u}}parse(e){const t={};let r=0;for(;r<e.byteLength;){const n=e.getUint8(r++),
s=this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+r,n));switch(r+=n,e.getUint8(r++)){case 0:t[s]={type:E,value:!0};break;case 1:
t[s]={type:E,value:!1};break;case 2:t[s]={type:j,value:e.getInt8(r++)};break;case 3:t[s]={type:P,value:e.getInt16(r,!1)},
r+=2;break;case 4:t[s]={type:R,value:e.getInt32(r,!1)},r+=4;break;case 5:t[s]={type:K,value:new B(new Uint8Array(e.buffer,
e.byteOffset+r,8))},r+=8;break;case 6:const a=e.getUint16(r,!1);r+=2,t[s]={type:W,value:new Uint8Array(e.buffer,e.byteOffset+
r,a)},r+=a;break;case 7:const o=e.getUint16(r,!1);r+=2,t[s]={type:F,value:this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+
r,o))},r+=o;break;case 8:t[s]={type:X,value:new Date(new B(new Uint8Array(e.buffer,e.byteOffset+r,8)).valueOf())},r+=8;break;case 9:
const c=new Uint8Array(e.buffer,e.byteOffset+r,16);r+=16,t[s]={type:J,value:`${(0,v.n)(c.subarray(0,4))}-${(0,v.n)(c.subarray(
4,6))}-${(0,v.n)(c.subarray(6,8))}-${(0,v.n)(c.subarray(8,10))}-${(0,v.n)(c.subarray(10))}`};break;default:throw new Error(
"Unrecognized header type tag")}}return t}},C;(function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",e[e.byte=
2]="byte",e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=7]="s\
tring",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"})(C||(C={}));const E="boolean",j="byte",P="short",R="integer",K="\
long",W="binary",F="string",X="timestamp",J="uuid",Q=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,I=32767,
Z=4,M=8,O=4,V=16;function H({byteLength:e,byteOffset:t,buffer:r}){if(e<V)throw new Error("Provided message too short to \
accommodate event stream message overhead");const n=new DataView(r,t,e),s=n.getUint32(0,!1);if(e!==s)throw new Error("Re\
ported message length does not match received message length");const a=n.getUint32(Z,!1),o=n.getUint32(M,!1),c=n.getUint32(
e-O,!1),l=new T.t;if(l.update(new Uint8Array(r,t,M)),o!==l.digestSync())throw new Error(`The prelude checksum specified \
in the message (${o}) does not match the calculated CRC32 checksum (${l.digestSync()})`);if(l.update(new Uint8Array(r,t+
M,e-12)),c!==l.digestSync())throw new Error(`The message checksum (${l.digestSync()}) did not match the expected value o\
f ${c}`);return{headers:new DataView(r,t+M+O,a),body:new Uint8Array(r,t+M+O+a,s-a-16)}}var q=class{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,t){
this.headerMarshaller=new D(e,t),this.messageBuffer=[],this.isEndOfStream=!1}feed(e){this.messageBuffer.push(this.decode(
e))}endOfStream(){this.isEndOfStream=!0}getMessage(){const e=this.messageBuffer.pop(),t=this.isEndOfStream;return{getMessage(){
return e},isEndOfStream(){return t}}}getAvailableMessages(){const e=this.messageBuffer;this.messageBuffer=[];const t=this.
isEndOfStream;return{getMessages(){return e},isEndOfStream(){return t}}}encode({headers:e,body:t}){const r=this.headerMarshaller.
format(e),n=r.byteLength+t.byteLength+16,s=new Uint8Array(n),a=new DataView(s.buffer,s.byteOffset,s.byteLength),o=new T.
t;return a.setUint32(0,n,!1),a.setUint32(4,r.byteLength,!1),o.update(s.subarray(0,8)),a.setUint32(8,o.digestSync(),!1),s.
set(r,12),s.set(t,r.byteLength+12),o.update(s.subarray(8,n-4)),a.setUint32(n-4,o.digestSync(),!1),s}decode(e){const{headers:t,
body:r}=H(e);return{headers:this.headerMarshaller.parse(t),body:r}}formatHeaders(e){return this.headerMarshaller.format(
e)}},Y=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(const e of this.options.inputStream)yield this.options.decoder.decode(e)}},ee=class{options;constructor(e){this.
options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.messageStream)
yield this.options.encoder.encode(e);this.options.includeEndFrame&&(yield new Uint8Array(0))}},te=class{options;constructor(e){
this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.
messageStream){const t=await this.options.deserializer(e);t!==void 0&&(yield t)}}},re=class{options;constructor(e){this.
options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.inputStream)
yield this.options.serializer(e)}};function se(e){let t=0,r=0,n=null,s=null;const a=c=>{if(typeof c!="number")throw new Error(
"Attempted to allocate an event message where size was not a number: "+c);t=c,r=4,n=new Uint8Array(c),new DataView(n.buffer).
setUint32(0,c,!1)},o=async function*(){const c=e[Symbol.asyncIterator]();for(;;){const{value:l,done:m}=await c.next();if(m){
if(t)if(t===r)yield n;else throw new Error("Truncated event message received.");else return;return}const u=l.length;let i=0;
for(;i<u;){if(!n){const d=u-i;s||(s=new Uint8Array(4));const y=Math.min(4-r,d);if(s.set(l.slice(i,i+y),r),r+=y,i+=y,r<4)
break;a(new DataView(s.buffer).getUint32(0,!1)),s=null}const f=Math.min(t-r,u-i);n.set(l.slice(i,i+f),r),r+=f,i+=f,t&&t===
r&&(yield n,n=null,t=0,r=0)}}};return{[Symbol.asyncIterator]:o}}function ne(e,t){return async function(r){const{value:n}=r.
headers[":message-type"];if(n==="error"){const s=new Error(r.headers[":error-message"].value||"UnknownError");throw s.name=
r.headers[":error-code"].value,s}else if(n==="exception"){const s=r.headers[":exception-type"].value,a=await e({[s]:r});
if(a.$unknown){const o=new Error(t(r.body));throw o.name=s,o}throw a[s]}else if(n==="event"){const s=await e({[r.headers["\
:event-type"].value]:r});return s.$unknown?void 0:s}else throw Error(`Unrecognizable event type: ${r.headers[":event-typ\
e"].value}`)}}var ae=class{eventStreamCodec;utfEncoder;constructor({utf8Encoder:e,utf8Decoder:t}){this.eventStreamCodec=
new q(e,t),this.utfEncoder=e}deserialize(e,t){return new te({messageStream:new Y({inputStream:se(e),decoder:this.eventStreamCodec}),
deserializer:ne(t,this.utfEncoder)})}serialize(e,t){return new ee({messageStream:new re({inputStream:e,serializer:t}),encoder:this.
eventStreamCodec,includeEndFrame:!0})}},ie=class{universalMarshaller;constructor({utf8Encoder:e,utf8Decoder:t}){this.universalMarshaller=
new ae({utf8Decoder:t,utf8Encoder:e})}deserialize(e,t){const r=typeof e[Symbol.asyncIterator]=="function"?e:ce(e);return this.
universalMarshaller.deserialize(r,t)}serialize(e,t){return G.Readable.from(this.universalMarshaller.serialize(e,t))}};const oe=e=>new ie(
e);async function*ce(e){let t=!1,r=!1;const n=new Array;for(e.on("error",s=>{if(t||(t=!0),s)throw s}),e.on("data",s=>{n.
push(s)}),e.on("end",()=>{t=!0});!r;){const s=await new Promise(a=>setTimeout(()=>a(n.shift()),0));s&&(yield s),r=t&&n.length===
0}}var le=class{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({marshaller:e,
serializer:t,deserializer:r,serdeContext:n,defaultContentType:s,compositeErrorRegistry:a}){this.marshaller=e,this.serializer=
t,this.deserializer=r,this.serdeContext=n,this.defaultContentType=s,this.compositeErrorRegistry=a}async serializeEventStream({
eventStream:e,requestSchema:t,initialRequest:r,initialMessageType:n}){const s=this.marshaller,a=t.getEventStreamMember(),
o=t.getMemberSchema(a),c=this.serializer,l=this.defaultContentType,m=Symbol("initialRequestMarker"),u={async*[Symbol.asyncIterator](){
if(r){const i={":event-type":{type:"string",value:n??"initial-request"},":message-type":{type:"string",value:"event"},":\
content-type":{type:"string",value:l}};c.write(t,r);const f=c.flush();yield{[m]:!0,headers:i,body:f}}for await(const i of e)
yield i}};return s.serialize(u,i=>{if(i[m])return{headers:i.headers,body:i.body};let f="";for(const w in i)if((0,U.t)(i,
w)&&w!=="__type"){f=w;break}const{additionalHeaders:d,body:y,eventType:h,explicitPayloadContentType:g}=this.writeEventBody(
f,o,i);return{headers:{":event-type":{type:"string",value:h},":message-type":{type:"string",value:"event"},":content-typ\
e":{type:"string",value:g??l},...d},body:y}})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r,
initialMessageType:n}){const s=this.marshaller,a=t.getEventStreamMember(),o=t.getMemberSchema(a).getMemberSchemas(),c=Symbol(
"initialResponseMarker"),l=s.deserialize(e.body,async i=>{let f="";for(const y in i)if((0,U.t)(i,y)&&y!=="__type"){f=y;break}
const d=i[f].body;if(f===(n??"initial-response")){const y=await this.deserializer.read(t,d);return delete y[a],{[c]:!0,...y}}else if(f in
o){const y=o[f];if(y.isStructSchema()){const h={};let g=!1;for(const[w,S]of y.structIterator()){const{eventHeader:x,eventPayload:z}=S.
getMergedTraits();if(g=g||!!(x||z),z)S.isBlobSchema()?h[w]=d:S.isStringSchema()?h[w]=(this.serdeContext?.utf8Encoder??N.
t)(d):S.isStructSchema()&&(h[w]=await this.deserializer.read(S,d));else if(x){const p=i[f].headers[w]?.value;p!=null&&(S.
isNumericSchema()?p&&typeof p=="object"&&"bytes"in p?h[w]=BigInt(p.toString()):h[w]=Number(p):h[w]=p)}}return{[f]:await this.
readEventMember(y,d,g,h)}}return{[f]:await this.deserializer.read(y,d)}}else return{$unknown:i}}),m=l[Symbol.asyncIterator](),
u=await m.next();if(u.done)return l;if(u.value?.[c]){if(!t)throw new Error("@smithy::core/protocols - initial-response e\
vent encountered in event stream but no response schema given.");for(const i in u.value)(0,U.t)(u.value,i)&&(r[i]=u.value[i])}
return{async*[Symbol.asyncIterator](){for(u?.value?.[c]||(yield u.value);;){const{done:i,value:f}=await m.next();if(i)break;
yield f}}}}async readEventMember(e,t,r,n){let s;const a=e.getSchema();if(Array.isArray(a)&&a[0]===-3){const c=a[1],l=$.t.
for(c);this.compositeErrorRegistry?.copyFrom(l),s=(this.compositeErrorRegistry??l)?.getErrorCtor(a)}const o=r?n:t.byteLength===
0?{}:await this.deserializer.read(e,t);if(s){const c=o.message??o.Message??"Unknown",l={},m=e.getMergedTraits().error;return m&&
(l.$fault=m),Object.assign(new s({}),l,{message:c},o)}return o}writeEventBody(e,t,r){const n=this.serializer;let s=e,a=null,
o;const c=t.getSchema()[4].includes(e),l={};if(c){const u=t.getMemberSchema(e);if(u.isStructSchema()){for(const[i,f]of u.
structIterator()){const{eventHeader:d,eventPayload:y}=f.getMergedTraits();if(y)a=i;else if(d){const h=r[e][i];let g="bin\
ary";f.isNumericSchema()?(-2)**31<=h&&h<=2**31-1?g="integer":g="long":f.isTimestampSchema()?g="timestamp":f.isStringSchema()?
g="string":f.isBooleanSchema()&&(g="boolean"),h!=null&&(l[i]={type:g,value:h},delete r[e][i])}}if(a!==null){const i=u.getMemberSchema(
a);i.isBlobSchema()?o="application/octet-stream":i.isStringSchema()&&(o="text/plain"),n.write(i,r[e][a])}else n.write(u,
r[e])}else if(u.isUnitSchema())n.write(u,{});else throw new Error("@smithy/core/event-streams - non-struct member not su\
pported in event stream union.")}else{const[u,i]=r[e];s=u,n.write(15,i)}const m=n.flush()??new Uint8Array;return{body:typeof m==
"string"?(this.serdeContext?.utf8Decoder??_.t)(m):m,eventType:s,explicitPayloadContentType:o,additionalHeaders:l}}}})};export{fe as id,ye as ids,me as modules};
