const ht=1364,ft=[1364],at={1009:((Q,I,d)=>{d.d(I,{n:()=>q,r:()=>Y,t:()=>ct});var u=d(3040),S=d(765),g=d(1649),_=d(7573),
y=d(192),B=class{serdeContext;setSerdeContext(r){this.serdeContext=r}},$=class{from;to;keys;constructor(r,t){this.from=r,
this.to=t;const e=Object.keys(this.from),i=new Set(e);i.delete("__type"),this.keys=i}mark(r){this.keys.delete(r)}hasUnknown(){
return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const r=this.keys.values().
next().value,t=this.from[r];this.to.$unknown=[r,t]}}};let w;function U(){if(w===void 0)try{if(typeof Buffer!="function")
w=!1;else{const r=JSON.parse(Buffer.from([123,125]));w=r!==null&&typeof r=="object"}}catch{w=!1}return w}function D(r,t,e){
if(e?.source){const i=e.source;if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?Z(i,t)?
t:new u.ot(i,"bigDecimal"):F(i)?new u.ot(i,"bigDecimal"):/[eE]/.test(i)?G(i):BigInt(i)}return t}function F(r){const t=r.
indexOf(".");if(t===-1)return!1;const e=r.search(/[eE]/);if(e===-1)return!0;const i=e-t-1;return parseInt(r.slice(e+1),10)<
i}function Z(r,t){if(r===String(t)||Object.is(t,-0))return!0;if(/[eE]/.test(r))return O(r)===O(String(t));const e=r.replace(
/(\.\d*?)0+$/,"$1").replace(/\.$/,""),i=String(t);return e===i?!0:/[eE]/.test(i)?e===O(i):!1}function O(r){const t=r.startsWith(
"-"),e=t?r.slice(1):r,i=e.search(/[eE]/);let n;if(i===-1)n=e;else{const s=parseInt(e.slice(i+1),10),o=e.slice(0,i),c=o.indexOf(
".");let h,f;c===-1?(h=o,f=o.length):(h=o.slice(0,c)+o.slice(c+1),f=c),h=h.replace(/0+$/,"")||"0";const a=f+s;h==="0"?n=
"0":a<=0?n="0."+"0".repeat(-a)+h:a>=h.length?n=h+"0".repeat(a-h.length):n=h.slice(0,a)+"."+h.slice(a)}return n.includes(
".")&&(n=n.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(t?"-":"")+n}function G(r){const t=r.search(/[eE]/),e=parseInt(
r.slice(t+1),10),i=r.startsWith("-"),n=r.slice(i?1:0,t),s=n.indexOf(".");let o,c;s===-1?(o=n,c=e):(o=n.slice(0,s)+n.slice(
s+1),c=e-(n.length-s-1)),o=o.replace(/0+$/,"")||"0";const h=BigInt(o)*10n**BigInt(c+(n.replace(".","").length-o.length));
return i?-h:h}const N=Symbol.for("@aws-sdk/reviver");function k(r){const t=S.o.of(r),e=t.getSchema();if(Array.isArray(e)&&
t.isStructSchema()){if(N in e)return e[N];const i=b(t,new Set);return e[N]=i,i}return b(t,new Set)}function b(r,t){const e=r.
getSchema();if(t.has(e))return!1;if(t.add(e),r.isBigIntegerSchema()||r.isBigDecimalSchema())return!0;if(r.isStructSchema()){
for(const[,i]of r.structIterator())if(b(i,t))return!0}else if(r.isListSchema()||r.isMapSchema()){if(b(r.getValueSchema(),
t))return!0}else if(r.isDocumentSchema())return!0;return!1}const H=(r,t)=>(0,u.R)(r,t).then(e=>(t?.utf8Encoder??_.t)(e));
async function X(r,t,e){let i;if(U()&&typeof r?.[Symbol.asyncIterator]=="function"){const s=await(0,u.R)(r,t);typeof Buffer==
"function"&&(Buffer.isBuffer(s)?i=s:i=Buffer.from(s.buffer,s.byteOffset,s.byteLength))}if(i||(i=await H(r,t)),i.length===
0)return{};const n=e&&k(e)?D:void 0;try{return JSON.parse(i,n)}catch(s){throw s?.name==="SyntaxError"&&Object.defineProperty(
s,"$responseBodyText",{value:typeof i=="string"?i:i.toString("utf8")}),s}}const M=(r,t)=>Object.keys(r).find(e=>e.toLowerCase()===
t.toLowerCase()),T=r=>{let t=r;return typeof t=="number"&&(t=t.toString()),t.indexOf(",")>=0&&(t=t.split(",")[0]),t.indexOf(
":")>=0&&(t=t.split(":")[0]),t.indexOf("#")>=0&&(t=t.split("#")[1]),t},Y=(r,t)=>L(r,t,["header","code","type"]),q=(r,t,e=!1)=>L(
r,t,e?["code","header","type"]:["type","code","header"]),L=({headers:r},t,e)=>{for(;e.length>0;)switch(e.shift()){case"h\
eader":const i=M(r??{},"x-amzn-errortype");if(i!==void 0)return T(r[i]);break;case"code":const n=M(t??{},"code");if(n&&t[n]!==
void 0)return T(t[n]);break;case"type":if(t?.__type!==void 0)return T(t.__type)}};var v=class extends B{settings;constructor(r){
super(),this.settings=r}async read(r,t){const e=k(r)?D:void 0;let i;if(typeof t=="string"){if(t.length===0)return{};i=JSON.
parse(t,e)}else if(t instanceof Uint8Array&&U()){if(t.byteLength===0)return{};const n=Buffer.isBuffer(t)?t:Buffer.from(t.
buffer,t.byteOffset,t.byteLength);i=JSON.parse(n,e)}else i=await X(t,this.serdeContext,r);return this._read(r,i)}readObject(r,t){
return this._read(r,t)}_read(r,t){const e=t!==null&&typeof t=="object",i=S.o.of(r);if(e){if(i.isStructSchema())return this.
_readStruct(i,t);if(Array.isArray(t)&&i.isListSchema()){const s=i.getValueSchema();if(this.needsTransform(s))for(let o=0;o<
t.length;++o)t[o]=this._read(s,t[o]);return t}if(i.isMapSchema()){const s=i.getValueSchema(),o=t;if(this.needsTransform(
s))for(const c in o)(0,y.t)(o,c)&&(c==="__proto__"&&(0,u.B)(o),o[c]=this._read(s,o[c]));return o}}if(i.isBlobSchema()&&typeof t==
"string")return(0,u.lt)(t);const n=i.getMergedTraits().mediaType;if(i.isStringSchema()&&typeof t=="string"&&n)return n===
"application/json"||n.endsWith("+json")?u.st.from(t):t;if(i.isTimestampSchema()&&t!=null)switch((0,u.N)(i,this.settings)){case 5:
return(0,g.l)(t);case 6:return(0,g.u)(t);case 7:return(0,g.s)(t);default:return console.warn("Missing timestamp format, \
parsing value with Date constructor:",t),new Date(t)}if(i.isBigIntegerSchema()&&(typeof t=="number"||typeof t=="string"))
return BigInt(t);if(i.isBigDecimalSchema()&&t!=null){if(t instanceof u.ot)return t;const s=t;return s.type==="bigDecimal"&&
"string"in s?new u.ot(s.string,s.type):new u.ot(String(t),"bigDecimal")}if(i.isNumericSchema()&&typeof t=="string"){switch(t){case"\
Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return t}if(i.isDocumentSchema()&&e)if(Array.isArray(
t))for(let s=0;s<t.length;++s){const o=t[s];o instanceof u.ot||(t[s]=this._read(i,o))}else{const s=t;for(const o in s){if(!(0,y.
t)(s,o))continue;o==="__proto__"&&(0,u.B)(s);const c=s[o];c instanceof u.ot||(s[o]=this._read(i,c))}}return t}_readStruct(r,t){
const e=r.isUnionSchema(),i={};let n;const s=typeof t.__type=="string",{jsonName:o}=this.settings;o&&s&&(n={});let c;e&&
(c=new $(t,i));for(const[h,f]of r.structIterator()){let a=h;o&&(a=f.getMergedTraits().jsonName??a,s&&(n[a]=h)),e&&c.mark(
a),t[a]!=null&&(i[h]=this._read(f,t[a]))}if(e)c.writeUnknown();else if(s)for(const h in t){if(!(0,y.t)(t,h))continue;const f=t[h],
a=o?n[h]??h:h;a in i||(i[a]=f)}return i}needsTransform(r){return!!(r.isBlobSchema()||r.isTimestampSchema()||r.isBigIntegerSchema()||
r.isBigDecimalSchema()||r.isNumericSchema()||r.isDocumentSchema()||r.isStructSchema()||r.isListSchema()||r.isMapSchema()||
r.isStringSchema()&&r.getMergedTraits().mediaType)}},tt=class x extends Uint8Array{string=null;static allocUnsafe(t){if(typeof Buffer==
"function"){const e=Buffer.allocUnsafe(t);return new x(e.buffer,e.byteOffset,e.byteLength)}return new x(t)}toString(){return this.
s()}valueOf(){return this.s()}includes(t,e){return typeof t=="string"?this.s().includes(t,e):Uint8Array.prototype.includes.
call(this,t,e)}indexOf(t,e){return typeof t=="string"?this.s().indexOf(t,e):Uint8Array.prototype.indexOf.call(this,t,e)}lastIndexOf(t,e){
if(typeof t=="string")return this.s().lastIndexOf(t,e);const i=Uint8Array.prototype.lastIndexOf;return e!==void 0?i.call(
this,t,e):i.call(this,t)}startsWith(t,e){return this.s().startsWith(t,e)}endsWith(t,e){return this.s().endsWith(t,e)}match(t){
return this.s().match(t)}replace(t,e){return this.s().replace(t,e)}search(t){return this.s().search(t)}split(t,e){return this.
s().split(t,e)}substring(t,e){return this.s().substring(t,e)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(t){return this.s().charAt(t)}charCodeAt(t){return this.s().charCodeAt(t)}padStart(t,e){
return this.s().padStart(t,e)}padEnd(t,e){return this.s().padEnd(t,e)}repeat(t){return this.s().repeat(t)}toUpperCase(){
return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const t=Date.now();t>
R+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array reque\
st body. It has been automatically converted to string. In a future version this will throw an error."),R=t),this.string=
(0,_.t)(this)}return this.string}},R=0;const A=new TextEncoder,J=123,V=125,et=91,it=93,p=34,j=58,E=44,P=92,st=new Uint8Array(
[116,114,117,101]),nt=new Uint8Array([102,97,108,115,101]),rt=new Uint8Array([110,117,108,108]),l=new Array(128).fill(null);
l[8]="b",l[9]="t",l[10]="n",l[12]="f",l[13]="r",l[34]='"',l[92]="\\";for(let r=0;r<32;r++)l[r]===null&&(l[r]="u00"+r.toString(
16).padStart(2,"0"));const z=2048;function C(r){return tt.allocUnsafe(r)}var ot=class K extends B{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(t){
super(),this.settings=t,this.json=C(z)}write(t,e){this.i=0,this.rawValue=e,this.rootSchema=S.o.of(t),this.passthrough=this.
rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,e,void 0)}writeDiscriminatedDocument(t,e){
this.i=0,this.rootSchema=S.o.of(t);const i=this.rootSchema;if(i.isStructSchema()&&e!=null&&typeof e=="object"){this.writeValue(
i,e,void 0);const n=`"__type":"${i.getName(!0)??"Unknown"}",`,s=n.length;this.ensure(s),this.json.copyWithin(1+s,1,this.
i),A.encodeInto(n,this.json.subarray(1)),this.i+=s}else this.writeValue(i,e,void 0)}flush(){this.rootSchema=void 0;const t=this.
i;this.i=0;const e=this.rawValue;if(this.rawValue=void 0,t===0)return e;const i=this.json.subarray(0,t);return this.json=
C(z),i}ensure(t){const{i:e,json:i}=this;if(e+t>i.length){let n=i.length*2;for(;n<e+t;)n*=2;const s=C(n);s.set(this.json),
this.json=s}}writeAscii(t){const e=t.length;this.ensure(e);let{i,json:n}=this;for(let s=0;s<e;++s)n[i]=t.charCodeAt(s),i+=
1;this.i=i}writeAsciiQuoted(t){const e=t.length;this.ensure(e+4);let{json:i,i:n}=this;i[n++]=p;for(let s=0;s<e;++s)i[n++]=
t.charCodeAt(s);i[n++]=p,this.i=n}writeJsonString(t){const e=t.length;this.ensure(e*3+2),this.json[this.i++]=p;for(let i=0;i<
e;++i){const n=t.charCodeAt(i);if(n>34&&n<92)this.json[this.i++]=n;else if(n<128){const s=l[n];if(s!==null){this.ensure(
s.length+1+(e-i-1)*3+1),this.json[this.i++]=P;for(let o=0;o<s.length;o++)this.json[this.i++]=s.charCodeAt(o)}else this.json[this.
i++]=n}else if(n>=55296&&n<=56319){const s=i+1<e?t.charCodeAt(i+1):0;if(s>=56320&&s<=57343){this.ensure(4);const{written:o}=A.
encodeInto(t.substring(i,i+2),this.json.subarray(this.i));this.i+=o,++i}else this.ensure(6+(e-i-1)*3+1),this.writeUnicodeEscape(
n)}else if(n>=56320&&n<=57343)this.ensure(6+(e-i-1)*3+1),this.writeUnicodeEscape(n);else{let{i:s,json:o}=this;n<2048?(o[s++]=
192|n>>6,o[s++]=128|n&63):(o[s++]=224|n>>12,o[s++]=128|n>>6&63,o[s++]=128|n&63),this.i=s}}this.json[this.i++]=p}writeUnicodeEscape(t){
let{json:e,i}=this;e[i++]=P,e[i++]=117;const n=t.toString(16).padStart(4,"0");for(let s=0;s<4;++s)e[i++]=n.charCodeAt(s);
this.i=i}static B64=(()=>{const t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",e=new Uint8Array(64);
for(let i=0;i<64;++i)e[i]=t.charCodeAt(i);return e})();writeBase64(t){const e=Math.ceil(t.length/3)*4;this.ensure(e+2);const i=this.
json,n=K.B64;let s=this.i;i[s++]=p;const o=t.length,c=o%3,h=o-c;for(let f=0;f<h;f+=3){const a=t[f],m=t[f+1],W=t[f+2];i[s++]=
n[a>>2],i[s++]=n[(a&3)<<4|m>>4],i[s++]=n[(m&15)<<2|W>>6],i[s++]=n[W&63]}if(c===2){const f=t[h],a=t[h+1];i[s++]=n[f>>2],i[s++]=
n[(f&3)<<4|a>>4],i[s++]=n[(a&15)<<2],i[s++]=61}else if(c===1){const f=t[h];i[s++]=n[f>>2],i[s++]=n[(f&3)<<4],i[s++]=61,i[s++]=
61}i[s++]=p,this.i=s}writeValue(t,e,i){if(e==null){if(i?.isStructSchema()){if(e===void 0&&S.o.of(t).isIdempotencyToken()){
this.writeAsciiQuoted((0,u.z)());return}return}this.ensure(4),this.json.set(rt,this.i),this.i+=4;return}const n=S.o.of(t),
s=typeof e=="object";if(n.isStringSchema()){const o=n.getMergedTraits().mediaType;if(o&&(o==="application/json"||o.endsWith(
"+json"))){this.writeJsonString(u.st.from(e).toString());return}}if(this.settings.bigNumberAsString&&e!=null&&(n.isBigIntegerSchema()||
n.isBigDecimalSchema())){const o=e instanceof u.ot?e.string:String(e);this.writeAsciiQuoted(o);return}if(s){if(n.isStructSchema()){
this.writeStruct(n,e);return}if(Array.isArray(e)&&(n.isListSchema()||n.isDocumentSchema())){this.writeList(n,e,n.isDocumentSchema());
return}if(n.isMapSchema()){this.writeMap(n,e,!1);return}if(e instanceof Uint8Array&&(n.isBlobSchema()||n.isDocumentSchema())){
this.writeBase64(e);return}if(e instanceof Date&&(n.isTimestampSchema()||n.isDocumentSchema())){this.writeTimestamp(n,e);
return}if(e instanceof u.ot){this.writeAscii(e.string);return}if(n.isDocumentSchema()){Array.isArray(e)?this.writeList(n,
e,!0):this.writeMap(n,e,!0);return}const o=JSON.stringify(e);this.writeAscii(o);return}if(typeof e=="string"){if(n.isBlobSchema()){
const o=(this.serdeContext?.base64Encoder??u.ct)(e);this.writeAsciiQuoted(o);return}this.writeJsonString(e);return}if(typeof e==
"number"){if(Math.abs(e)===1/0||Number.isNaN(e)){this.writeAsciiQuoted(String(e));return}const o=String(e);this.writeAscii(
o);return}if(typeof e=="boolean"){this.ensure(5);let{i:o,json:c}=this;e?(c.set(st,o),o+=4):(c.set(nt,o),o+=5),this.i=o;return}
if(typeof e=="bigint"){this.writeAscii(e.toString());return}this.writeAscii(String(e))}writeStruct(t,e){this.ensure(2),this.
json[this.i++]=J;let i=!1;const n=typeof e.__type=="string";let s;n&&(s=new Set);for(const[o,c]of t.structIterator()){const h=e[o];
if(h==null&&!c.isIdempotencyToken())continue;i&&(this.ensure(1),this.json[this.i++]=E),i=!0;const f=this.settings.jsonName?
c.getMergedTraits().jsonName??o:o;s&&(s.add(o),s.add(f)),this.writeAsciiQuoted(f),this.json[this.i++]=j,this.writeValue(
c,h,t)}if(!i&&t.isUnionSchema()){const{$unknown:o}=e;if(Array.isArray(o)){const[c,h]=o;this.writeAsciiQuoted(c),this.ensure(
1),this.json[this.i++]=j,this.writeValue(15,h,t)}}else if(n)for(const o in e){if(s.has(o))continue;s.add(o);const c=e[o];
i&&(this.ensure(1),this.json[this.i++]=E),i=!0,this.writeAsciiQuoted(o),this.ensure(1),this.json[this.i++]=j,this.writeValue(
15,c,void 0)}this.ensure(1),this.json[this.i++]=V}writeList(t,e,i){const n=!!t.getMergedTraits().sparse,s=t.getValueSchema();
if(!i&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let c=!1;for(let f=0;f<e.length;++f){const a=e[f];
if(Number.isNaN(a)||a===1/0||a===-1/0||a==null&&!n){c=!0;break}}let h;if(!c)h=JSON.stringify(e);else{const f=[];for(let a=0;a<
e.length;++a){const m=e[a];m==null&&!n||(Number.isNaN(m)||m===1/0||m===-1/0?f.push(String(m)):f.push(m))}h=JSON.stringify(
f)}this.ensure(h.length*3),this.i+=A.encodeInto(h,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.
i++]=et;let o=!1;for(let c=0;c<e.length;++c){const h=e[c];(i?h===void 0:h==null&&!n)||(o&&(this.ensure(1),this.json[this.
i++]=E),this.writeValue(s,h,void 0),o=!0)}this.ensure(1),this.json[this.i++]=it}writeMap(t,e,i){const n=!!t.getMergedTraits().
sparse,s=t.getValueSchema();if(!i&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let c;for(const f in e){
if(!(0,y.t)(e,f))continue;const a=e[f];Number.isNaN(a)||a===1/0||a===-1/0?((c??={})[f]=a,e[f]=String(a)):a===null&&!n&&((c??=
{})[f]=null,e[f]=void 0)}const h=JSON.stringify(e);c&&Object.assign(e,c),this.ensure(h.length*3),this.i+=A.encodeInto(h,
this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=J;let o=!0;for(const c in e){if(!(0,y.t)(e,
c))continue;const h=e[c];(i?h===void 0:h==null&&!n)||(o||(this.ensure(1),this.json[this.i++]=E),o=!1,this.writeJsonString(
c),this.ensure(1),this.json[this.i++]=j,this.writeValue(s,h,void 0))}this.ensure(1),this.json[this.i++]=V}writeTimestamp(t,e){
switch((0,u.N)(t,this.settings)){case 5:{const i=e.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(i);return}case 6:
this.writeAsciiQuoted((0,g.o)(e));return;case 7:{const i=String(e.getTime()/1e3);this.writeAscii(i);return}default:{const i=String(
e.getTime()/1e3);this.writeAscii(i);return}}}},ct=class extends B{settings;constructor(r){super(),this.settings=r}createSerializer(){
const r=new ot(this.settings);return r.setSerdeContext(this.serdeContext),r}createDeserializer(){const r=new v(this.settings);
return r.setSerdeContext(this.serdeContext),r}}}),2308:((Q,I,d)=>{d.d(I,{t:()=>S});const u=()=>typeof process=="object"&&
process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",S=(g,_)=>{if(u()&&typeof g?.handle!="function")return _}})};export{ht as id,ft as ids,at as modules};
