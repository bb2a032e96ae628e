const ft=1009,at=[1009],ut={1009:((ht,K,d)=>{d.d(K,{n:()=>q,r:()=>Y,t:()=>ct});var u=d(3040),Q=d(439),g=d(765),w=d(1341),
x=d(7573),p=d(192),E=class{serdeContext;setSerdeContext(n){this.serdeContext=n}},$=class{from;to;keys;constructor(n,t){this.
from=n,this.to=t;const e=Object.keys(this.from),i=new Set(e);i.delete("__type"),this.keys=i}mark(n){this.keys.delete(n)}hasUnknown(){
return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const n=this.keys.values().
next().value,t=this.from[n];this.to.$unknown=[n,t]}}};let y;function T(){if(y===void 0)try{if(typeof Buffer!="function")
y=!1;else{const n=JSON.parse(Buffer.from([123,125]));y=n!==null&&typeof n=="object"}}catch{y=!1}return y}function U(n,t,e){
if(e?.source){const i=e.source;if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?Z(i,t)?
t:new u.it(i,"bigDecimal"):F(i)?new u.it(i,"bigDecimal"):/[eE]/.test(i)?G(i):BigInt(i)}return t}function F(n){const t=n.
indexOf(".");if(t===-1)return!1;const e=n.search(/[eE]/);if(e===-1)return!0;const i=e-t-1;return parseInt(n.slice(e+1),10)<
i}function Z(n,t){if(n===String(t)||Object.is(t,-0))return!0;if(/[eE]/.test(n))return I(n)===I(String(t));const e=n.replace(
/(\.\d*?)0+$/,"$1").replace(/\.$/,""),i=String(t);return e===i?!0:/[eE]/.test(i)?e===I(i):!1}function I(n){const t=n.startsWith(
"-"),e=t?n.slice(1):n,i=e.search(/[eE]/);let r;if(i===-1)r=e;else{const s=parseInt(e.slice(i+1),10),o=e.slice(0,i),c=o.indexOf(
".");let h,f;c===-1?(h=o,f=o.length):(h=o.slice(0,c)+o.slice(c+1),f=c),h=h.replace(/0+$/,"")||"0";const a=f+s;h==="0"?r=
"0":a<=0?r="0."+"0".repeat(-a)+h:a>=h.length?r=h+"0".repeat(a-h.length):r=h.slice(0,a)+"."+h.slice(a)}return r.includes(
".")&&(r=r.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(t?"-":"")+r}function G(n){const t=n.search(/[eE]/),e=parseInt(
n.slice(t+1),10),i=n.startsWith("-"),r=n.slice(i?1:0,t),s=r.indexOf(".");let o,c;s===-1?(o=r,c=e):(o=r.slice(0,s)+r.slice(
s+1),c=e-(r.length-s-1)),o=o.replace(/0+$/,"")||"0";const h=BigInt(o)*10n**BigInt(c+(r.replace(".","").length-o.length));
return i?-h:h}const B=Symbol.for("@aws-sdk/reviver");function D(n){const t=g.o.of(n),e=t.getSchema();if(Array.isArray(e)&&
t.isStructSchema()){if(B in e)return e[B];const i=A(t,new Set);return e[B]=i,i}return A(t,new Set)}function A(n,t){const e=n.
getSchema();if(t.has(e))return!1;if(t.add(e),n.isBigIntegerSchema()||n.isBigDecimalSchema())return!0;if(n.isStructSchema()){
for(const[,i]of n.structIterator())if(A(i,t))return!0}else if(n.isListSchema()||n.isMapSchema()){if(A(n.getValueSchema(),
t))return!0}else if(n.isDocumentSchema())return!0;return!1}const H=(n,t)=>(0,u.R)(n,t).then(e=>(t?.utf8Encoder??x.t)(e));
async function X(n,t,e){let i;if(T()&&typeof n?.[Symbol.asyncIterator]=="function"){const s=await(0,u.R)(n,t);typeof Buffer==
"function"&&(Buffer.isBuffer(s)?i=s:i=Buffer.from(s.buffer,s.byteOffset,s.byteLength))}if(i||(i=await H(n,t)),i.length===
0)return{};const r=e&&D(e)?U:void 0;try{return JSON.parse(i,r)}catch(s){throw s?.name==="SyntaxError"&&Object.defineProperty(
s,"$responseBodyText",{value:typeof i=="string"?i:i.toString("utf8")}),s}}const M=(n,t)=>Object.keys(n).find(e=>e.toLowerCase()===
t.toLowerCase()),O=n=>{let t=n;return typeof t=="number"&&(t=t.toString()),t.indexOf(",")>=0&&(t=t.split(",")[0]),t.indexOf(
":")>=0&&(t=t.split(":")[0]),t.indexOf("#")>=0&&(t=t.split("#")[1]),t},Y=(n,t)=>L(n,t,["header","code","type"]),q=(n,t,e=!1)=>L(
n,t,e?["code","header","type"]:["type","code","header"]),L=({headers:n},t,e)=>{for(;e.length>0;)switch(e.shift()){case"h\
eader":const i=M(n??{},"x-amzn-errortype");if(i!==void 0)return O(n[i]);break;case"code":const r=M(t??{},"code");if(r&&t[r]!==
void 0)return O(t[r]);break;case"type":if(t?.__type!==void 0)return O(t.__type)}};var v=class extends E{settings;constructor(n){
super(),this.settings=n}async read(n,t){const e=D(n)?U:void 0;let i;if(typeof t=="string"){if(t.length===0)return{};i=JSON.
parse(t,e)}else if(t instanceof Uint8Array&&T()){if(t.byteLength===0)return{};const r=Buffer.isBuffer(t)?t:Buffer.from(t.
buffer,t.byteOffset,t.byteLength);i=JSON.parse(r,e)}else i=await X(t,this.serdeContext,n);return this._read(n,i)}readObject(n,t){
return this._read(n,t)}_read(n,t){const e=t!==null&&typeof t=="object",i=g.o.of(n);if(e){if(i.isStructSchema())return this.
_readStruct(i,t);if(Array.isArray(t)&&i.isListSchema()){const s=i.getValueSchema();if(this.needsTransform(s))for(let o=0;o<
t.length;++o)t[o]=this._read(s,t[o]);return t}if(i.isMapSchema()){const s=i.getValueSchema(),o=t;if(this.needsTransform(
s))for(const c in o)(0,p.t)(o,c)&&(c==="__proto__"&&(0,u.B)(o),o[c]=this._read(s,o[c]));return o}}if(i.isBlobSchema()&&typeof t==
"string")return(0,u.ot)(t);const r=i.getMergedTraits().mediaType;if(i.isStringSchema()&&typeof t=="string"&&r)return r===
"application/json"||r.endsWith("+json")?u.at.from(t):t;if(i.isTimestampSchema()&&t!=null)switch((0,u.N)(i,this.settings)){case 5:
return(0,w.o)(t);case 6:return(0,w.s)(t);case 7:return(0,w.i)(t);default:return console.warn("Missing timestamp format, \
parsing value with Date constructor:",t),new Date(t)}if(i.isBigIntegerSchema()&&(typeof t=="number"||typeof t=="string"))
return BigInt(t);if(i.isBigDecimalSchema()&&t!=null){if(t instanceof u.it)return t;const s=t;return s.type==="bigDecimal"&&
"string"in s?new u.it(s.string,s.type):new u.it(String(t),"bigDecimal")}if(i.isNumericSchema()&&typeof t=="string"){switch(t){case"\
Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return t}if(i.isDocumentSchema()&&e)if(Array.isArray(
t))for(let s=0;s<t.length;++s){const o=t[s];o instanceof u.it||(t[s]=this._read(i,o))}else{const s=t;for(const o in s){if(!(0,p.
t)(s,o))continue;o==="__proto__"&&(0,u.B)(s);const c=s[o];c instanceof u.it||(s[o]=this._read(i,c))}}return t}_readStruct(n,t){
const e=n.isUnionSchema(),i={};let r;const s=typeof t.__type=="string",{jsonName:o}=this.settings;o&&s&&(r={});let c;e&&
(c=new $(t,i));for(const[h,f]of n.structIterator()){let a=h;o&&(a=f.getMergedTraits().jsonName??a,s&&(r[a]=h)),e&&c.mark(
a),t[a]!=null&&(i[h]=this._read(f,t[a]))}if(e)c.writeUnknown();else if(s)for(const h in t){if(!(0,p.t)(t,h))continue;const f=t[h],
a=o?r[h]??h:h;a in i||(i[a]=f)}return i}needsTransform(n){return!!(n.isBlobSchema()||n.isTimestampSchema()||n.isBigIntegerSchema()||
n.isBigDecimalSchema()||n.isNumericSchema()||n.isDocumentSchema()||n.isStructSchema()||n.isListSchema()||n.isMapSchema()||
n.isStringSchema()&&n.getMergedTraits().mediaType)}},tt=class C extends Uint8Array{string=null;static allocUnsafe(t){if(typeof Buffer==
"function"){const e=Buffer.allocUnsafe(t);return new C(e.buffer,e.byteOffset,e.byteLength)}return new C(t)}toString(){return this.
s()}valueOf(){return this.s()}includes(t,e){return typeof t=="string"?this.s().includes(t,e):Uint8Array.prototype.includes.
call(this,t,e)}indexOf(t,e){return typeof t=="string"?this.s().indexOf(t,e):Uint8Array.prototype.indexOf.call(this,t,e)}lastIndexOf(t,e){
if(typeof t=="string")return this.s().lastIndexOf(t,e);const i=Uint8Array.prototype.lastIndexOf;return e!==void 0?i.call(
this,t,e):i.call(this,t)}startsWith(t,e){return this.s().startsWith(t,e)}endsWith(t,e){return this.s().endsWith(t,e)}match(t){
return this.s().match(t)}replace(t,e){return this.s().replace(t,e)}search(t){return this.s().search(t)}split(t,e){return this.
s().split(t,e)}substring(t,e){return this.s().substring(t,e)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(t){return this.s().charAt(t)}charCodeAt(t){return this.s().charCodeAt(t)}padStart(t,e){
return this.s().padStart(t,e)}padEnd(t,e){return this.s().padEnd(t,e)}repeat(t){return this.s().repeat(t)}toUpperCase(){
return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const t=Date.now();t>
k+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array reque\
st body. It has been automatically converted to string. In a future version this will throw an error."),k=t),this.string=
(0,x.t)(this)}return this.string}},k=0;const j=new TextEncoder,R=123,J=125,et=91,it=93,S=34,b=58,_=44,V=92,st=new Uint8Array(
[116,114,117,101]),rt=new Uint8Array([102,97,108,115,101]),nt=new Uint8Array([110,117,108,108]),l=new Array(128).fill(null);
l[8]="b",l[9]="t",l[10]="n",l[12]="f",l[13]="r",l[34]='"',l[92]="\\";for(let n=0;n<32;n++)l[n]===null&&(l[n]="u00"+n.toString(
16).padStart(2,"0"));const P=2048;function N(n){return tt.allocUnsafe(n)}var ot=class W extends E{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(t){
super(),this.settings=t,this.json=N(P)}write(t,e){this.i=0,this.rawValue=e,this.rootSchema=g.o.of(t),this.passthrough=this.
rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,e,void 0)}writeDiscriminatedDocument(t,e){
this.i=0,this.rootSchema=g.o.of(t);const i=this.rootSchema;if(i.isStructSchema()&&e!=null&&typeof e=="object"){this.writeValue(
i,e,void 0);const r=`"__type":"${i.getName(!0)??"Unknown"}",`,s=r.length;this.ensure(s),this.json.copyWithin(1+s,1,this.
i),j.encodeInto(r,this.json.subarray(1)),this.i+=s}else this.writeValue(i,e,void 0)}flush(){this.rootSchema=void 0;const t=this.
i;this.i=0;const e=this.rawValue;if(this.rawValue=void 0,t===0)return e;const i=this.json.subarray(0,t);return this.json=
N(P),i}ensure(t){const{i:e,json:i}=this;if(e+t>i.length){let r=i.length*2;for(;r<e+t;)r*=2;const s=N(r);s.set(this.json),
this.json=s}}writeAscii(t){const e=t.length;this.ensure(e);let{i,json:r}=this;for(let s=0;s<e;++s)r[i]=t.charCodeAt(s),i+=
1;this.i=i}writeAsciiQuoted(t){const e=t.length;this.ensure(e+4);let{json:i,i:r}=this;i[r++]=S;for(let s=0;s<e;++s)i[r++]=
t.charCodeAt(s);i[r++]=S,this.i=r}writeJsonString(t){const e=t.length;this.ensure(e*3+2),this.json[this.i++]=S;for(let i=0;i<
e;++i){const r=t.charCodeAt(i);if(r>34&&r<92)this.json[this.i++]=r;else if(r<128){const s=l[r];if(s!==null){this.ensure(
s.length+1+(e-i-1)*3+1),this.json[this.i++]=V;for(let o=0;o<s.length;o++)this.json[this.i++]=s.charCodeAt(o)}else this.json[this.
i++]=r}else if(r>=55296&&r<=56319){const s=i+1<e?t.charCodeAt(i+1):0;if(s>=56320&&s<=57343){this.ensure(4);const{written:o}=j.
encodeInto(t.substring(i,i+2),this.json.subarray(this.i));this.i+=o,++i}else this.ensure(6+(e-i-1)*3+1),this.writeUnicodeEscape(
r)}else if(r>=56320&&r<=57343)this.ensure(6+(e-i-1)*3+1),this.writeUnicodeEscape(r);else{let{i:s,json:o}=this;r<2048?(o[s++]=
192|r>>6,o[s++]=128|r&63):(o[s++]=224|r>>12,o[s++]=128|r>>6&63,o[s++]=128|r&63),this.i=s}}this.json[this.i++]=S}writeUnicodeEscape(t){
let{json:e,i}=this;e[i++]=V,e[i++]=117;const r=t.toString(16).padStart(4,"0");for(let s=0;s<4;++s)e[i++]=r.charCodeAt(s);
this.i=i}static B64=(()=>{const t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",e=new Uint8Array(64);
for(let i=0;i<64;++i)e[i]=t.charCodeAt(i);return e})();writeBase64(t){const e=Math.ceil(t.length/3)*4;this.ensure(e+2);const i=this.
json,r=W.B64;let s=this.i;i[s++]=S;const o=t.length,c=o%3,h=o-c;for(let f=0;f<h;f+=3){const a=t[f],m=t[f+1],z=t[f+2];i[s++]=
r[a>>2],i[s++]=r[(a&3)<<4|m>>4],i[s++]=r[(m&15)<<2|z>>6],i[s++]=r[z&63]}if(c===2){const f=t[h],a=t[h+1];i[s++]=r[f>>2],i[s++]=
r[(f&3)<<4|a>>4],i[s++]=r[(a&15)<<2],i[s++]=61}else if(c===1){const f=t[h];i[s++]=r[f>>2],i[s++]=r[(f&3)<<4],i[s++]=61,i[s++]=
61}i[s++]=S,this.i=s}writeValue(t,e,i){if(e==null){if(i?.isStructSchema()){if(e===void 0&&g.o.of(t).isIdempotencyToken()){
this.writeAsciiQuoted((0,u.z)());return}return}this.ensure(4),this.json.set(nt,this.i),this.i+=4;return}const r=g.o.of(t),
s=typeof e=="object";if(r.isStringSchema()){const o=r.getMergedTraits().mediaType;if(o&&(o==="application/json"||o.endsWith(
"+json"))){this.writeJsonString(u.at.from(e).toString());return}}if(this.settings.bigNumberAsString&&e!=null&&(r.isBigIntegerSchema()||
r.isBigDecimalSchema())){const o=e instanceof u.it?e.string:String(e);this.writeAsciiQuoted(o);return}if(s){if(r.isStructSchema()){
this.writeStruct(r,e);return}if(Array.isArray(e)&&(r.isListSchema()||r.isDocumentSchema())){this.writeList(r,e,r.isDocumentSchema());
return}if(r.isMapSchema()){this.writeMap(r,e,!1);return}if(e instanceof Uint8Array&&(r.isBlobSchema()||r.isDocumentSchema())){
this.writeBase64(e);return}if(e instanceof Date&&(r.isTimestampSchema()||r.isDocumentSchema())){this.writeTimestamp(r,e);
return}if(e instanceof u.it){this.writeAscii(e.string);return}if(r.isDocumentSchema()){Array.isArray(e)?this.writeList(r,
e,!0):this.writeMap(r,e,!0);return}const o=JSON.stringify(e);this.writeAscii(o);return}if(typeof e=="string"){if(r.isBlobSchema()){
const o=(this.serdeContext?.base64Encoder??Q.n)(e);this.writeAsciiQuoted(o);return}this.writeJsonString(e);return}if(typeof e==
"number"){if(Math.abs(e)===1/0||Number.isNaN(e)){this.writeAsciiQuoted(String(e));return}const o=String(e);this.writeAscii(
o);return}if(typeof e=="boolean"){this.ensure(5);let{i:o,json:c}=this;e?(c.set(st,o),o+=4):(c.set(rt,o),o+=5),this.i=o;return}
if(typeof e=="bigint"){this.writeAscii(e.toString());return}this.writeAscii(String(e))}writeStruct(t,e){this.ensure(2),this.
json[this.i++]=R;let i=!1;const r=typeof e.__type=="string";let s;r&&(s=new Set);for(const[o,c]of t.structIterator()){const h=e[o];
if(h==null&&!c.isIdempotencyToken())continue;i&&(this.ensure(1),this.json[this.i++]=_),i=!0;const f=this.settings.jsonName?
c.getMergedTraits().jsonName??o:o;s&&(s.add(o),s.add(f)),this.writeAsciiQuoted(f),this.json[this.i++]=b,this.writeValue(
c,h,t)}if(!i&&t.isUnionSchema()){const{$unknown:o}=e;if(Array.isArray(o)){const[c,h]=o;this.writeAsciiQuoted(c),this.ensure(
1),this.json[this.i++]=b,this.writeValue(15,h,t)}}else if(r)for(const o in e){if(s.has(o))continue;s.add(o);const c=e[o];
i&&(this.ensure(1),this.json[this.i++]=_),i=!0,this.writeAsciiQuoted(o),this.ensure(1),this.json[this.i++]=b,this.writeValue(
15,c,void 0)}this.ensure(1),this.json[this.i++]=J}writeList(t,e,i){const r=!!t.getMergedTraits().sparse,s=t.getValueSchema();
if(!i&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let c=!1;for(let f=0;f<e.length;++f){const a=e[f];
if(Number.isNaN(a)||a===1/0||a===-1/0||a==null&&!r){c=!0;break}}let h;if(!c)h=JSON.stringify(e);else{const f=[];for(let a=0;a<
e.length;++a){const m=e[a];m==null&&!r||(Number.isNaN(m)||m===1/0||m===-1/0?f.push(String(m)):f.push(m))}h=JSON.stringify(
f)}this.ensure(h.length*3),this.i+=j.encodeInto(h,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.
i++]=et;let o=!1;for(let c=0;c<e.length;++c){const h=e[c];(i?h===void 0:h==null&&!r)||(o&&(this.ensure(1),this.json[this.
i++]=_),this.writeValue(s,h,void 0),o=!0)}this.ensure(1),this.json[this.i++]=it}writeMap(t,e,i){const r=!!t.getMergedTraits().
sparse,s=t.getValueSchema();if(!i&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let c;for(const f in e){
if(!(0,p.t)(e,f))continue;const a=e[f];Number.isNaN(a)||a===1/0||a===-1/0?((c??={})[f]=a,e[f]=String(a)):a===null&&!r&&((c??=
{})[f]=null,e[f]=void 0)}const h=JSON.stringify(e);c&&Object.assign(e,c),this.ensure(h.length*3),this.i+=j.encodeInto(h,
this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=R;let o=!0;for(const c in e){if(!(0,p.t)(e,
c))continue;const h=e[c];(i?h===void 0:h==null&&!r)||(o||(this.ensure(1),this.json[this.i++]=_),o=!1,this.writeJsonString(
c),this.ensure(1),this.json[this.i++]=b,this.writeValue(s,h,void 0))}this.ensure(1),this.json[this.i++]=J}writeTimestamp(t,e){
switch((0,u.N)(t,this.settings)){case 5:{const i=e.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(i);return}case 6:
this.writeAsciiQuoted((0,w.r)(e));return;case 7:{const i=String(e.getTime()/1e3);this.writeAscii(i);return}default:{const i=String(
e.getTime()/1e3);this.writeAscii(i);return}}}},ct=class extends E{settings;constructor(n){super(),this.settings=n}createSerializer(){
const n=new ot(this.settings);return n.setSerdeContext(this.serdeContext),n}createDeserializer(){const n=new v(this.settings);
return n.setSerdeContext(this.serdeContext),n}}})};export{ft as id,at as ids,ut as modules};
