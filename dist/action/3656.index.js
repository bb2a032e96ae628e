const U=3656,K=[3656],B={3656:((O,$,_)=>{_.d($,{t:()=>k});var S=_(3040),A=_(4592),N=_(1649),T=_(765),b=_(86),x=_(8102),D=class extends b.
n{settings;buffer;constructor(d){super(),this.settings=d}write(d,i,h=""){this.buffer===void 0&&(this.buffer="");const m=T.
o.of(d);if(h&&!h.endsWith(".")&&(h+="."),m.isBlobSchema())(typeof i=="string"||i instanceof Uint8Array)&&(this.writeKey(
h),this.writeValue((this.serdeContext?.base64Encoder??S.ct)(i)));else if(m.isBooleanSchema()||m.isNumericSchema()||m.isStringSchema())
i!=null?(this.writeKey(h),this.writeValue(String(i))):m.isIdempotencyToken()&&(this.writeKey(h),this.writeValue((0,S.z)()));else if(m.
isBigIntegerSchema())i!=null&&(this.writeKey(h),this.writeValue(String(i)));else if(m.isBigDecimalSchema())i!=null&&(this.
writeKey(h),this.writeValue(i instanceof S.ot?i.string:String(i)));else if(m.isTimestampSchema()){if(i instanceof Date)switch(this.
writeKey(h),(0,S.N)(m,this.settings)){case 5:this.writeValue(i.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(
(0,N.o)(i));break;case 7:this.writeValue(String(i.getTime()/1e3))}}else if(m.isDocumentSchema())Array.isArray(i)?this.write(
79,i,h):i instanceof Date?this.write(4,i,h):i instanceof Uint8Array?this.write(21,i,h):i&&typeof i=="object"?this.write(
143,i,h):(this.writeKey(h),this.writeValue(String(i)));else if(m.isListSchema()){if(Array.isArray(i))if(i.length===0)this.
settings.serializeEmptyLists&&(this.writeKey(h),this.writeValue(""));else{const a=m.getValueSchema(),e=this.settings.flattenLists||
m.getMergedTraits().xmlFlattened;let t=1;for(const n of i){if(n==null)continue;const u=a.getMergedTraits(),l=this.getKey(
"member",u.xmlName,u.ec2QueryName),p=e?`${h}${t}`:`${h}${l}.${t}`;this.write(a,n,p),++t}}}else if(m.isMapSchema()){if(i&&
typeof i=="object"){const a=m.getKeySchema(),e=m.getValueSchema(),t=m.getMergedTraits().xmlFlattened;let n=1;for(const u in i){
const l=i[u];if(l==null)continue;const p=a.getMergedTraits(),g=this.getKey("key",p.xmlName,p.ec2QueryName),s=t?`${h}${n}\
.${g}`:`${h}entry.${n}.${g}`,o=e.getMergedTraits(),r=this.getKey("value",o.xmlName,o.ec2QueryName),c=t?`${h}${n}.${r}`:`${h}\
entry.${n}.${r}`;this.write(a,u,s),this.write(e,l,c),++n}}}else if(m.isStructSchema()){if(i&&typeof i=="object"){let a=!1;
for(const[e,t]of m.structIterator()){if(i[e]==null&&!t.isIdempotencyToken())continue;const n=t.getMergedTraits(),u=this.
getKey(e,n.xmlName,n.ec2QueryName,"struct"),l=`${h}${u}`;this.write(t,i[e],l),a=!0}if(!a&&m.isUnionSchema()){const{$unknown:e}=i;
if(Array.isArray(e)){const[t,n]=e,u=`${h}${t}`;this.write(15,n,u)}}}}else if(!m.isUnitSchema())throw new Error(`@aws-sdk\
/core/protocols - QuerySerializer unrecognized schema type ${m.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error(
"@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const d=this.buffer;return delete this.
buffer,d}getKey(d,i,h,m){const{ec2:a,capitalizeKeys:e}=this.settings;if(a&&h)return h;const t=i??d;return e&&m==="struct"?
t[0].toUpperCase()+t.slice(1):t}writeKey(d){d.endsWith(".")&&(d=d.slice(0,d.length-1)),this.buffer+=`&${(0,x.n)(d)}=`}writeValue(d){
this.buffer+=(0,x.n)(d)}},k=class extends A.t{options;serializer;deserializer;mixin=new S.n;constructor(d){super({defaultNamespace:d.
defaultNamespace,errorTypeRegistries:d.errorTypeRegistries}),this.options=d;const i={timestampFormat:{useTrait:!0,default:5},
httpBindings:!1,xmlNamespace:d.xmlNamespace,serviceNamespace:d.defaultNamespace,serializeEmptyLists:!0};this.serializer=
new D(i),this.deserializer=new b.t(i)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(d){this.serializer.setSerdeContext(
d),this.deserializer.setSerdeContext(d)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(d,i,h){
const m=await super.serializeRequest(d,i,h);return m.path.endsWith("/")||(m.path+="/"),m.headers["content-type"]="applic\
ation/x-www-form-urlencoded",((0,T.c)(d.input)==="unit"||!m.body)&&(m.body=""),m.body=`Action=${d.name.split("#")[1]??d.
name}&Version=${this.options.version}`+m.body,m.body.endsWith("&")&&(m.body=m.body.slice(-1)),m}async deserializeResponse(d,i,h){
const m=this.deserializer,a=T.o.of(d.output),e={};if(h.statusCode>=300){const l=await(0,S.R)(h.body,i);l.byteLength>0&&Object.
assign(e,await m.read(15,l)),await this.handleError(d,i,h,e,this.deserializeMetadata(h))}for(const l in h.headers){const p=h.
headers[l];delete h.headers[l],h.headers[l.toLowerCase()]=p}const t=d.name.split("#")[1]??d.name,n=a.isStructSchema()&&this.
useNestedResult()?t+"Result":void 0,u=await(0,S.R)(h.body,i);return u.byteLength>0&&Object.assign(e,await m.read(a,u,n)),
e.$metadata=this.deserializeMetadata(h),e}useNestedResult(){return!0}async handleError(d,i,h,m,a){const e=this.loadQueryErrorCode(
h,m)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,e,this.options.defaultNamespace);const t=this.loadQueryError(
m)??{},n=this.loadQueryErrorMessage(m);t.message=n,t.Error={Type:t.Type,Code:t.Code,Message:n};const{errorSchema:u,errorMetadata:l}=await this.
mixin.getErrorSchemaOrThrowBaseException(e,this.options.defaultNamespace,h,t,a,this.mixin.findQueryCompatibleError),p=T.
o.of(u),g=new(this.compositeErrorRegistry.getErrorCtor(u)??Error)({}),s={Type:t.Error.Type,Code:t.Error.Code,Error:t.Error};
for(const[o,r]of p.structIterator()){const c=r.getMergedTraits().xmlName??o,y=t[c]??m[c];s[o]=this.deserializer.readSchema(
r,y)}throw this.mixin.decorateServiceException(Object.assign(g,l,{$fault:p.getMergedTraits().error,message:n},s),m)}loadQueryErrorCode(d,i){
const h=(i.Errors?.[0]?.Error??i.Errors?.Error??i.Error)?.Code;if(h!==void 0)return h;if(d.statusCode==404)return"NotFou\
nd"}loadQueryError(d){return d.Errors?.[0]?.Error??d.Errors?.Error??d.Error}loadQueryErrorMessage(d){const i=this.loadQueryError(
d);return i?.message??i?.Message??d.message??d.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-\
urlencoded"}}}),8102:((O,$,_)=>{_.d($,{n:()=>p,r:()=>l,t:()=>g});var S=_(3040),A=_(7573);const N="(?:Mon|Tue|Wed|Thu|Fri\
|Sat|Sun)(?:[ne|u?r]?s?day)?",T="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",b="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+)\
)?",x="(\\d?\\d)",D="(\\d{4})",k=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
d=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
i=new RegExp(`^${N}, ${x} ${T} ${D} ${b} GMT$`),h=new RegExp(`^${N}, ${x}-${T}-(\\d\\d) ${b} GMT$`),m=new RegExp(`^${N} ${T}\
 ( [1-9]|\\d\\d) ${b} ${D}$`),a=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],e=s=>{if(s==null)
return;let o=NaN;if(typeof s=="number")o=s;else if(typeof s=="string"){if(!/^-?\d*\.?\d+$/.test(s))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");o=Number.parseFloat(s)}else typeof s=="object"&&s.tag===1&&(o=s.value);if(isNaN(
o)||Math.abs(o)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(o*
1e3))},t=s=>{if(s==null)return;if(typeof s!="string")throw new TypeError("RFC3339 timestamps must be strings");const o=k.
exec(s);if(!o)throw new TypeError(`Invalid RFC3339 timestamp format ${s}`);const[,r,c,y,E,f,w,,M,z]=o;u(c,1,12),u(y,1,31),
u(E,0,23),u(f,0,59),u(w,0,60);const C=new Date(Date.UTC(Number(r),Number(c)-1,Number(y),Number(E),Number(f),Number(w),Number(
M)?Math.round(parseFloat(`0.${M}`)*1e3):0));if(C.setUTCFullYear(Number(r)),z.toUpperCase()!="Z"){const[,R,P,F]=/([+-])(\d\d):(\d\d)/.
exec(z)||[void 0,"+",0,0],L=R==="-"?1:-1;C.setTime(C.getTime()+L*(Number(P)*60*60*1e3+Number(F)*60*1e3))}return C},n=s=>{
if(s==null)return;if(typeof s!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(d.test(s))return new Date(
s);let o,r,c,y,E,f,w,M;if((M=i.exec(s))?[,o,r,c,y,E,f,w]=M:(M=h.exec(s))?([,o,r,c,y,E,f,w]=M,c=(Number(c)+1900).toString()):
(M=m.exec(s))&&([,r,o,y,E,f,w,c]=M),c&&f){const z=Date.UTC(Number(c),a.indexOf(r),Number(o),Number(y),Number(E),Number(f),
w?Math.round(parseFloat(`0.${w}`)*1e3):0);u(o,1,31),u(y,0,23),u(E,0,59),u(f,0,60);const C=new Date(z);return C.setUTCFullYear(
Number(c)),C}throw new TypeError(`Invalid RFC7231 date-time value ${s}.`)};function u(s,o,r){const c=Number(s);if(c<o||c>
r)throw new Error(`Value ${c} out of range [${o}, ${r}]`)}const l=s=>{const o=s.length,r=[];let c=!1,y=!1,E=0;for(let f=0;f<
o;++f){const w=s[f];switch(w){case'"':y||(c=!c);break;case",":c||(r.push(s.slice(E,f)),E=f+1)}y=w==="\\"&&!y}return r.push(
s.slice(E)),r.map(f=>{f=f.trim();const w=f.length;return w<2?f:f[0]==='"'&&f[w-1]==='"'?(f=f.slice(1,w-1),f.replace(/\\(["\\])/g,
"$1")):f.replace(/\\"/g,'"')})};function p(s){return/^[\w.~-]+$/.test(s)?s:encodeURIComponent(s).replace(/[!'()*]/g,function(o){
return"%"+o.charCodeAt(0).toString(16).toUpperCase()})}var g=class extends S.F{settings;constructor(s){super(),this.settings=
s}read(s,o){const r=S.I.of(s),c=r.getMergedTraits(),y=r.getHttpBindingLocation(c);return this.readHttpBinding(r.getHttpBindingValue(
y,c),o,y)}readHttpBinding([s,o,r],c,y){const E=o&255;if((E&192)===64)return r??=s.getHttpBindingCollectionValue(y),l(c).
map(f=>this.readHttpBinding(r,f,y));switch(E){case 21:case 42:return(this.serdeContext?.base64Decoder??S.lt)(c);case 4:case 5:case 6:case 7:{
const f=this.settings.httpBindings?o>>14&3:0;switch(this.settings.timestampFormat.useTrait&&E>4?E:f?f+4:this.settings.timestampFormat.
default){case 5:return t(c);case 6:return n(c);case 7:return e(c);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",c),new Date(c)}}case 0:{const f=o>>8&3;if(!f)return c;let w=c;return(y&6)===6&&(w=
(this.serdeContext?.utf8Encoder??A.t)((this.serdeContext?.base64Decoder??S.lt)(w))),f===2?S.st.from(w):w}case 1:return Number(
c);case 2:return c.toLowerCase()==="true";case 17:return BigInt(c);case 19:return new S.ot(c,"bigDecimal");default:return c}}}}),
86:((O,$,_)=>{_.d($,{n:()=>d,t:()=>m});var S=_(192),A=_(8102),N=_(765),T=_(7573);const b=a=>{const e="#text";for(const t in a)
(0,S.t)(a,t)&&(a[t][e]!==void 0?a[t]=a[t][e]:typeof a[t]=="object"&&a[t]!==null&&(a[t]=b(a[t])));return a};function x(a){
Object.defineProperty(a,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function D(a){return new k(
a).parse()}var k=class I{x;i=0;z;constructor(e){this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){const e=this,{z:t}=e;for(;e.i<t&&(e.trim(),!(e.i>=t));)if(e.isNext("<?"))e.readTo("?>"),
e.trim();else if(e.isNext("<!--"))e.readTo("-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.
x[e.i]==="<"){const n=e.parseTag();return{[n.tag]:n.value}}else throw new Error("@aws-sdk XML parse error: unexpected co\
ntent.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){const n=this;return t?n.x.startsWith(
e,n.i):n.x.toLowerCase().startsWith(e.toLowerCase(),n.i)}readTo(e){const t=this,n=t.x.indexOf(e,t.i);if(n===-1)throw new Error(
`@aws-sdk XML parse error: expected "${e}" not found.`);const u=t.x.slice(t.i,n);return t.i=n+e.length,u}trim(){const e=this;
for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){const e=this,t=e.x[e.i];++e.i;let n="";for(;e.i<e.z&&e.x[e.i]!==t;)n+=e.x[e.
i++];return++e.i,e.decodeEntities(n)}parseTag(){const e=this;++e.i;let t="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)t+=e.x[e.i++];let n=!1;const u={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let r="";for(;e.
i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)r+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),r==="__proto__"&&x(u),u[r]=e.readAttrValue(),
n=!0}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=
e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++e.i,
{tag:t,value:n?u:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++e.i;const l=[],p=[];let g=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext(
"<![CDATA[")?(e.i+=9,l.push(e.readTo("]]>"))):e.isNext("<?")?e.readTo("?>"):(g=!0,p.push(e.parseTag()));else{let r="";for(;e.
i<e.z&&e.x[e.i]!=="<";)r+=e.x[e.i++];l.push(e.decodeEntities(r))}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse \
error: missing closing tag </${t}>.`);e.i+=2;const s=e.readTo(">").trim();if(s!==t)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${t}> and </${s}>.`);if(!n&&l.length===0&&!g)return{tag:t,value:""};if(!n&&!g){const r=l.length===
1?l[0]:l.join("");return r.trim()===""&&r.includes(`
`)?{tag:t,value:""}:{tag:t,value:r}}const o={};for(const r of l)r.trim()===""&&r.includes(`
`)||(o["#text"]="#text"in o?o["#text"]+r:r);for(const r of p)r.tag==="__proto__"&&x(o),r.tag in o?Array.isArray(o[r.tag])?
o[r.tag].push(r.value):o[r.tag]=[o[r.tag],r.value]:o[r.tag]=r.value;for(const[r,c]of Object.entries(u))r==="__proto__"&&
x(o),o[r]=c;return{tag:t,value:o}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const e=this;e.
i+=9;let t=0;for(;e.i<e.z;){const n=e.x[e.i];if(n==="[")++t;else if(n==="]")--t;else if(n===">"&&t===0){++e.i;return}++e.
i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(t,n,u,l)=>n?String.fromCharCode(parseInt(n,16)):u?String.fromCharCode(parseInt(u,10)):I.ENTITIES[l]??"")}},d=class{serdeContext;setSerdeContext(a){
this.serdeContext=a}},i=class{from;to;keys;constructor(a,e){this.from=a,this.to=e;const t=Object.keys(this.from),n=new Set(
t);n.delete("__type"),this.keys=n}mark(a){this.keys.delete(a)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).
length===0}writeUnknown(){if(this.hasUnknown()){const a=this.keys.values().next().value,e=this.from[a];this.to.$unknown=
[a,e]}}};function h(a){Object.defineProperty(a,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var m=class extends d{settings;stringDeserializer;constructor(a){
super(),this.settings=a,this.stringDeserializer=new A.t(a)}setSerdeContext(a){this.serdeContext=a,this.stringDeserializer.
setSerdeContext(a)}read(a,e,t){const n=N.o.of(a),u=n.getMemberSchemas();if(n.isStructSchema()&&n.isMemberSchema()&&Object.
values(u).find(g=>!!g.getMemberTraits().eventPayload)){const g={},s=Object.keys(u)[0];return u[s].isBlobSchema()?g[s]=e:
g[s]=this.read(u[s],e),g}const l=(this.serdeContext?.utf8Encoder??T.t)(e),p=this.parseXml(l);return this.readSchema(a,t?
p[t]:p)}readSchema(a,e){const t=N.o.of(a);if(t.isUnitSchema())return;const n=t.getMergedTraits();if(t.isListSchema()&&!Array.
isArray(e))return this.readSchema(t,[e]);if(e==null)return e;if(typeof e=="object"){const u=!!n.xmlFlattened;if(t.isListSchema()){
const p=t.getValueSchema(),g=[],s=p.getMergedTraits().xmlName??"member",o=u?e:(e[0]??e)[s];if(o==null)return g;const r=Array.
isArray(o)?o:[o];for(const c of r)g.push(this.readSchema(p,c));return g}const l={};if(t.isMapSchema()){const p=t.getKeySchema(),
g=t.getValueSchema();let s;u?s=Array.isArray(e)?e:[e]:s=Array.isArray(e.entry)?e.entry:[e.entry];const o=p.getMergedTraits().
xmlName??"key",r=g.getMergedTraits().xmlName??"value";for(const c of s){const y=c[o],E=c[r];y==="__proto__"&&h(l),l[y]=this.
readSchema(g,E)}return l}if(t.isStructSchema()){const p=t.isUnionSchema();let g;p&&(g=new i(e,l));for(const[s,o]of t.structIterator()){
const r=o.getMergedTraits(),c=r.httpPayload?r.xmlName??o.getName():o.getMemberTraits().xmlName??s;p&&g.mark(c),e[c]!=null&&
(l[s]=this.readSchema(o,e[c]))}return p&&g.writeUnknown(),l}if(t.isDocumentSchema())return e;throw new Error(`@aws-sdk/c\
ore/protocols - xml deserializer unhandled schema type for ${t.getName(!0)}`)}return t.isListSchema()?[]:t.isMapSchema()||
t.isStructSchema()?{}:this.stringDeserializer.read(t,e)}parseXml(a){if(a.length){let e;try{e=D(a)}catch(l){throw l&&typeof l==
"object"&&Object.defineProperty(l,"$responseBodyText",{value:a}),l}const t="#text",n=Object.keys(e)[0],u=e[n];return u[t]&&
(u[n]=u[t],delete u[t]),b(u)}return{}}}})};export{U as id,K as ids,B as modules};
