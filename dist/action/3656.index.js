const K=3656,F=[3656],j={3656:((R,O,p)=>{p.d(O,{t:()=>x});var S=p(3040),$=p(439),N=p(4592),C=p(1341),M=p(765),b=p(86),T=p(
8102),_=class extends b.n{settings;buffer;constructor(d){super(),this.settings=d}write(d,i,h=""){this.buffer===void 0&&(this.
buffer="");const t=M.o.of(d);if(h&&!h.endsWith(".")&&(h+="."),t.isBlobSchema())(typeof i=="string"||i instanceof Uint8Array)&&
(this.writeKey(h),this.writeValue((this.serdeContext?.base64Encoder??$.n)(i)));else if(t.isBooleanSchema()||t.isNumericSchema()||
t.isStringSchema())i!=null?(this.writeKey(h),this.writeValue(String(i))):t.isIdempotencyToken()&&(this.writeKey(h),this.
writeValue((0,S.z)()));else if(t.isBigIntegerSchema())i!=null&&(this.writeKey(h),this.writeValue(String(i)));else if(t.isBigDecimalSchema())
i!=null&&(this.writeKey(h),this.writeValue(i instanceof S.it?i.string:String(i)));else if(t.isTimestampSchema()){if(i instanceof
Date)switch(this.writeKey(h),(0,S.N)(t,this.settings)){case 5:this.writeValue(i.toISOString().replace(".000Z","Z"));break;case 6:
this.writeValue((0,C.r)(i));break;case 7:this.writeValue(String(i.getTime()/1e3))}}else if(t.isDocumentSchema())Array.isArray(
i)?this.write(79,i,h):i instanceof Date?this.write(4,i,h):i instanceof Uint8Array?this.write(21,i,h):i&&typeof i=="objec\
t"?this.write(143,i,h):(this.writeKey(h),this.writeValue(String(i)));else if(t.isListSchema()){if(Array.isArray(i))if(i.
length===0)this.settings.serializeEmptyLists&&(this.writeKey(h),this.writeValue(""));else{const e=t.getValueSchema(),r=this.
settings.flattenLists||t.getMergedTraits().xmlFlattened;let s=1;for(const o of i){if(o==null)continue;const l=e.getMergedTraits(),
f=this.getKey("member",l.xmlName,l.ec2QueryName),u=r?`${h}${s}`:`${h}${f}.${s}`;this.write(e,o,u),++s}}}else if(t.isMapSchema()){
if(i&&typeof i=="object"){const e=t.getKeySchema(),r=t.getValueSchema(),s=t.getMergedTraits().xmlFlattened;let o=1;for(const l in i){
const f=i[l];if(f==null)continue;const u=e.getMergedTraits(),a=this.getKey("key",u.xmlName,u.ec2QueryName),c=s?`${h}${o}\
.${a}`:`${h}entry.${o}.${a}`,n=r.getMergedTraits(),m=this.getKey("value",n.xmlName,n.ec2QueryName),y=s?`${h}${o}.${m}`:`${h}\
entry.${o}.${m}`;this.write(e,l,c),this.write(r,f,y),++o}}}else if(t.isStructSchema()){if(i&&typeof i=="object"){let e=!1;
for(const[r,s]of t.structIterator()){if(i[r]==null&&!s.isIdempotencyToken())continue;const o=s.getMergedTraits(),l=this.
getKey(r,o.xmlName,o.ec2QueryName,"struct"),f=`${h}${l}`;this.write(s,i[r],f),e=!0}if(!e&&t.isUnionSchema()){const{$unknown:r}=i;
if(Array.isArray(r)){const[s,o]=r,l=`${h}${s}`;this.write(15,o,l)}}}}else if(!t.isUnitSchema())throw new Error(`@aws-sdk\
/core/protocols - QuerySerializer unrecognized schema type ${t.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error(
"@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const d=this.buffer;return delete this.
buffer,d}getKey(d,i,h,t){const{ec2:e,capitalizeKeys:r}=this.settings;if(e&&h)return h;const s=i??d;return r&&t==="struct"?
s[0].toUpperCase()+s.slice(1):s}writeKey(d){d.endsWith(".")&&(d=d.slice(0,d.length-1)),this.buffer+=`&${(0,T.n)(d)}=`}writeValue(d){
this.buffer+=(0,T.n)(d)}},x=class extends N.t{options;serializer;deserializer;mixin=new S.n;constructor(d){super({defaultNamespace:d.
defaultNamespace,errorTypeRegistries:d.errorTypeRegistries}),this.options=d;const i={timestampFormat:{useTrait:!0,default:5},
httpBindings:!1,xmlNamespace:d.xmlNamespace,serviceNamespace:d.defaultNamespace,serializeEmptyLists:!0};this.serializer=
new _(i),this.deserializer=new b.t(i)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(d){this.serializer.setSerdeContext(
d),this.deserializer.setSerdeContext(d)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(d,i,h){
const t=await super.serializeRequest(d,i,h);return t.path.endsWith("/")||(t.path+="/"),t.headers["content-type"]="applic\
ation/x-www-form-urlencoded",((0,M.c)(d.input)==="unit"||!t.body)&&(t.body=""),t.body=`Action=${d.name.split("#")[1]??d.
name}&Version=${this.options.version}`+t.body,t.body.endsWith("&")&&(t.body=t.body.slice(-1)),t}async deserializeResponse(d,i,h){
const t=this.deserializer,e=M.o.of(d.output),r={};if(h.statusCode>=300){const f=await(0,S.R)(h.body,i);f.byteLength>0&&Object.
assign(r,await t.read(15,f)),await this.handleError(d,i,h,r,this.deserializeMetadata(h))}for(const f in h.headers){const u=h.
headers[f];delete h.headers[f],h.headers[f.toLowerCase()]=u}const s=d.name.split("#")[1]??d.name,o=e.isStructSchema()&&this.
useNestedResult()?s+"Result":void 0,l=await(0,S.R)(h.body,i);return l.byteLength>0&&Object.assign(r,await t.read(e,l,o)),
r.$metadata=this.deserializeMetadata(h),r}useNestedResult(){return!0}async handleError(d,i,h,t,e){const r=this.loadQueryErrorCode(
h,t)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,r,this.options.defaultNamespace);const s=this.loadQueryError(
t)??{},o=this.loadQueryErrorMessage(t);s.message=o,s.Error={Type:s.Type,Code:s.Code,Message:o};const{errorSchema:l,errorMetadata:f}=await this.
mixin.getErrorSchemaOrThrowBaseException(r,this.options.defaultNamespace,h,s,e,this.mixin.findQueryCompatibleError),u=M.
o.of(l),a=new(this.compositeErrorRegistry.getErrorCtor(l)??Error)({}),c={Type:s.Error.Type,Code:s.Error.Code,Error:s.Error};
for(const[n,m]of u.structIterator()){const y=m.getMergedTraits().xmlName??n,w=s[y]??t[y];c[n]=this.deserializer.readSchema(
m,w)}throw this.mixin.decorateServiceException(Object.assign(a,f,{$fault:u.getMergedTraits().error,message:o},c),t)}loadQueryErrorCode(d,i){
const h=(i.Errors?.[0]?.Error??i.Errors?.Error??i.Error)?.Code;if(h!==void 0)return h;if(d.statusCode==404)return"NotFou\
nd"}loadQueryError(d){return d.Errors?.[0]?.Error??d.Errors?.Error??d.Error}loadQueryErrorMessage(d){const i=this.loadQueryError(
d);return i?.message??i?.Message??d.message??d.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-\
urlencoded"}}}),8102:((R,O,p)=>{p.d(O,{n:()=>f,r:()=>l,t:()=>u});var S=p(3040),$=p(7573);const N="(?:Mon|Tue|Wed|Thu|Fri\
|Sat|Sun)(?:[ne|u?r]?s?day)?",C="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",M="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+)\
)?",b="(\\d?\\d)",T="(\\d{4})",_=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
x=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
d=new RegExp(`^${N}, ${b} ${C} ${T} ${M} GMT$`),i=new RegExp(`^${N}, ${b}-${C}-(\\d\\d) ${M} GMT$`),h=new RegExp(`^${N} ${C}\
 ( [1-9]|\\d\\d) ${M} ${T}$`),t=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],e=a=>{if(a==null)
return;let c=NaN;if(typeof a=="number")c=a;else if(typeof a=="string"){if(!/^-?\d*\.?\d+$/.test(a))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");c=Number.parseFloat(a)}else typeof a=="object"&&a.tag===1&&(c=a.value);if(isNaN(
c)||Math.abs(c)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(c*
1e3))},r=a=>{if(a==null)return;if(typeof a!="string")throw new TypeError("RFC3339 timestamps must be strings");const c=_.
exec(a);if(!c)throw new TypeError(`Invalid RFC3339 timestamp format ${a}`);const[,n,m,y,w,g,E,,D,A]=c;o(m,1,12),o(y,1,31),
o(w,0,23),o(g,0,59),o(E,0,60);const z=new Date(Date.UTC(Number(n),Number(m)-1,Number(y),Number(w),Number(g),Number(E),Number(
D)?Math.round(parseFloat(`0.${D}`)*1e3):0));if(z.setUTCFullYear(Number(n)),A.toUpperCase()!="Z"){const[,k,I,L]=/([+-])(\d\d):(\d\d)/.
exec(A)||[void 0,"+",0,0],U=k==="-"?1:-1;z.setTime(z.getTime()+U*(Number(I)*60*60*1e3+Number(L)*60*1e3))}return z},s=a=>{
if(a==null)return;if(typeof a!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(x.test(a))return new Date(
a);let c,n,m,y,w,g,E,D;if((D=d.exec(a))?[,c,n,m,y,w,g,E]=D:(D=i.exec(a))?([,c,n,m,y,w,g,E]=D,m=(Number(m)+1900).toString()):
(D=h.exec(a))&&([,n,c,y,w,g,E,m]=D),m&&g){const A=Date.UTC(Number(m),t.indexOf(n),Number(c),Number(y),Number(w),Number(g),
E?Math.round(parseFloat(`0.${E}`)*1e3):0);o(c,1,31),o(y,0,23),o(w,0,59),o(g,0,60);const z=new Date(A);return z.setUTCFullYear(
Number(m)),z}throw new TypeError(`Invalid RFC7231 date-time value ${a}.`)};function o(a,c,n){const m=Number(a);if(m<c||m>
n)throw new Error(`Value ${m} out of range [${c}, ${n}]`)}const l=a=>{const c=a.length,n=[];let m=!1,y=!1,w=0;for(let g=0;g<
c;++g){const E=a[g];switch(E){case'"':y||(m=!m);break;case",":m||(n.push(a.slice(w,g)),w=g+1)}y=E==="\\"&&!y}return n.push(
a.slice(w)),n.map(g=>{g=g.trim();const E=g.length;return E<2?g:g[0]==='"'&&g[E-1]==='"'?(g=g.slice(1,E-1),g.replace(/\\(["\\])/g,
"$1")):g.replace(/\\"/g,'"')})};function f(a){return/^[\w.~-]+$/.test(a)?a:encodeURIComponent(a).replace(/[!'()*]/g,function(c){
return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}var u=class extends S.F{settings;constructor(a){super(),this.settings=
a}read(a,c){const n=S.I.of(a),m=n.getMergedTraits(),y=n.getHttpBindingLocation(m);return this.readHttpBinding(n.getHttpBindingValue(
y,m),c,y)}readHttpBinding([a,c,n],m,y){const w=c&255;if((w&192)===64)return n??=a.getHttpBindingCollectionValue(y),l(m).
map(g=>this.readHttpBinding(n,g,y));switch(w){case 21:case 42:return(this.serdeContext?.base64Decoder??S.ot)(m);case 4:case 5:case 6:case 7:{
const g=this.settings.httpBindings?c>>14&3:0;switch(this.settings.timestampFormat.useTrait&&w>4?w:g?g+4:this.settings.timestampFormat.
default){case 5:return r(m);case 6:return s(m);case 7:return e(m);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",m),new Date(m)}}case 0:{const g=c>>8&3;if(!g)return m;let E=m;return(y&6)===6&&(E=
(this.serdeContext?.utf8Encoder??$.t)((this.serdeContext?.base64Decoder??S.ot)(E))),g===2?S.at.from(E):E}case 1:return Number(
m);case 2:return m.toLowerCase()==="true";case 17:return BigInt(m);case 19:return new S.it(m,"bigDecimal");default:return m}}}}),
4592:((R,O,p)=>{p.d(O,{t:()=>M});var S=p(192),$=p(4582),N=p(765),C=p(3040),M=class extends C.P{async serializeRequest(b,T,_){
const x=this.serializer,d={},i={},h=await _.endpoint(),t=N.o.of(b?.input),e=t.getSchema();let r;const s=T&&typeof T=="ob\
ject"?T:{},o=new $.t({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:d,headers:i,body:void 0});if(h&&
(this.updateServiceEndpoint(o,h),this.setHostPrefix(o,b,s)),s){const l=t.getEventStreamMember();if(l){if(s[l]){const f={};
for(const[u]of t.structIterator())u!==l&&s[u]!=null&&(f[u]=s[u]);r=await this.serializeEventStream({eventStream:s[l],requestSchema:t,
initialRequest:f})}}else x.write(e,s),r=x.flush()}return o.headers=Object.assign(o.headers,i),o.query=d,o.body=r,o.method=
"POST",o}async deserializeResponse(b,T,_){const x=this.deserializer,d=N.o.of(b.output),i={};if(this.isErrorResponse(_.statusCode)){
const t=await(0,C.R)(_.body,T);throw t.byteLength>0&&Object.assign(i,await x.read(15,t)),await this.handleError(b,T,_,i,
this.deserializeMetadata(_)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const t in _.
headers){if(!(0,S.t)(_.headers,t))continue;const e=_.headers[t];delete _.headers[t],_.headers[t.toLowerCase()]=e}const h=d.
getEventStreamMember();if(h)i[h]=await this.deserializeEventStream({response:_,responseSchema:d,initialResponseContainer:i});else{
const t=await(0,C.R)(_.body,T);t.byteLength>0&&Object.assign(i,await x.read(d,t))}return i.$metadata=this.deserializeMetadata(
_),i}isErrorResponse(b){return b>=300}}}),86:((R,O,p)=>{p.d(O,{n:()=>x,t:()=>h});var S=p(192),$=p(8102),N=p(765),C=p(7573);
const M=t=>{const e="#text";for(const r in t)(0,S.t)(t,r)&&(t[r][e]!==void 0?t[r]=t[r][e]:typeof t[r]=="object"&&t[r]!==
null&&(t[r]=M(t[r])));return t};function b(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,
configurable:!0})}function T(t){return new _(t).parse()}var _=class P{x;i=0;z;constructor(e){this.x=e,this.x=e.replace(/\r\n?/g,
`
`),this.z=this.x.length}parse(){const e=this,{z:r}=e;for(;e.i<r&&(e.trim(),!(e.i>=r));)if(e.isNext("<?"))e.readTo("?>"),
e.trim();else if(e.isNext("<!--"))e.readTo("-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.
x[e.i]==="<"){const s=e.parseTag();return{[s.tag]:s.value}}else throw new Error("@aws-sdk XML parse error: unexpected co\
ntent.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,r=!0){const s=this;return r?s.x.startsWith(
e,s.i):s.x.toLowerCase().startsWith(e.toLowerCase(),s.i)}readTo(e){const r=this,s=r.x.indexOf(e,r.i);if(s===-1)throw new Error(
`@aws-sdk XML parse error: expected "${e}" not found.`);const o=r.x.slice(r.i,s);return r.i=s+e.length,o}trim(){const e=this;
for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){const e=this,r=e.x[e.i];++e.i;let s="";for(;e.i<e.z&&e.x[e.i]!==r;)s+=e.x[e.
i++];return++e.i,e.decodeEntities(s)}parseTag(){const e=this;++e.i;let r="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)r+=e.x[e.i++];let s=!1;const o={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let n="";for(;e.
i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)n+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),n==="__proto__"&&b(o),o[n]=e.readAttrValue(),
s=!0}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=
e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++e.i,
{tag:r,value:s?o:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++e.i;const l=[],f=[];let u=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext(
"<![CDATA[")?(e.i+=9,l.push(e.readTo("]]>"))):e.isNext("<?")?e.readTo("?>"):(u=!0,f.push(e.parseTag()));else{let n="";for(;e.
i<e.z&&e.x[e.i]!=="<";)n+=e.x[e.i++];l.push(e.decodeEntities(n))}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse \
error: missing closing tag </${r}>.`);e.i+=2;const a=e.readTo(">").trim();if(a!==r)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${r}> and </${a}>.`);if(!s&&l.length===0&&!u)return{tag:r,value:""};if(!s&&!u){const n=l.length===
1?l[0]:l.join("");return n.trim()===""&&n.includes(`
`)?{tag:r,value:""}:{tag:r,value:n}}const c={};for(const n of l)n.trim()===""&&n.includes(`
`)||(c["#text"]="#text"in c?c["#text"]+n:n);for(const n of f)n.tag==="__proto__"&&b(c),n.tag in c?Array.isArray(c[n.tag])?
c[n.tag].push(n.value):c[n.tag]=[c[n.tag],n.value]:c[n.tag]=n.value;for(const[n,m]of Object.entries(o))n==="__proto__"&&
b(c),c[n]=m;return{tag:r,value:c}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const e=this;e.
i+=9;let r=0;for(;e.i<e.z;){const s=e.x[e.i];if(s==="[")++r;else if(s==="]")--r;else if(s===">"&&r===0){++e.i;return}++e.
i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(r,s,o,l)=>s?String.fromCharCode(parseInt(s,16)):o?String.fromCharCode(parseInt(o,10)):P.ENTITIES[l]??"")}},x=class{serdeContext;setSerdeContext(t){
this.serdeContext=t}},d=class{from;to;keys;constructor(t,e){this.from=t,this.to=e;const r=Object.keys(this.from),s=new Set(
r);s.delete("__type"),this.keys=s}mark(t){this.keys.delete(t)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).
length===0}writeUnknown(){if(this.hasUnknown()){const t=this.keys.values().next().value,e=this.from[t];this.to.$unknown=
[t,e]}}};function i(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var h=class extends x{settings;stringDeserializer;constructor(t){
super(),this.settings=t,this.stringDeserializer=new $.t(t)}setSerdeContext(t){this.serdeContext=t,this.stringDeserializer.
setSerdeContext(t)}read(t,e,r){const s=N.o.of(t),o=s.getMemberSchemas();if(s.isStructSchema()&&s.isMemberSchema()&&Object.
values(o).find(u=>!!u.getMemberTraits().eventPayload)){const u={},a=Object.keys(o)[0];return o[a].isBlobSchema()?u[a]=e:
u[a]=this.read(o[a],e),u}const l=(this.serdeContext?.utf8Encoder??C.t)(e),f=this.parseXml(l);return this.readSchema(t,r?
f[r]:f)}readSchema(t,e){const r=N.o.of(t);if(r.isUnitSchema())return;const s=r.getMergedTraits();if(r.isListSchema()&&!Array.
isArray(e))return this.readSchema(r,[e]);if(e==null)return e;if(typeof e=="object"){const o=!!s.xmlFlattened;if(r.isListSchema()){
const f=r.getValueSchema(),u=[],a=f.getMergedTraits().xmlName??"member",c=o?e:(e[0]??e)[a];if(c==null)return u;const n=Array.
isArray(c)?c:[c];for(const m of n)u.push(this.readSchema(f,m));return u}const l={};if(r.isMapSchema()){const f=r.getKeySchema(),
u=r.getValueSchema();let a;o?a=Array.isArray(e)?e:[e]:a=Array.isArray(e.entry)?e.entry:[e.entry];const c=f.getMergedTraits().
xmlName??"key",n=u.getMergedTraits().xmlName??"value";for(const m of a){const y=m[c],w=m[n];y==="__proto__"&&i(l),l[y]=this.
readSchema(u,w)}return l}if(r.isStructSchema()){const f=r.isUnionSchema();let u;f&&(u=new d(e,l));for(const[a,c]of r.structIterator()){
const n=c.getMergedTraits(),m=n.httpPayload?n.xmlName??c.getName():c.getMemberTraits().xmlName??a;f&&u.mark(m),e[m]!=null&&
(l[a]=this.readSchema(c,e[m]))}return f&&u.writeUnknown(),l}if(r.isDocumentSchema())return e;throw new Error(`@aws-sdk/c\
ore/protocols - xml deserializer unhandled schema type for ${r.getName(!0)}`)}return r.isListSchema()?[]:r.isMapSchema()||
r.isStructSchema()?{}:this.stringDeserializer.read(r,e)}parseXml(t){if(t.length){let e;try{e=T(t)}catch(l){throw l&&typeof l==
"object"&&Object.defineProperty(l,"$responseBodyText",{value:t}),l}const r="#text",s=Object.keys(e)[0],o=e[s];return o[r]&&
(o[s]=o[r],delete o[r]),M(o)}return{}}}})};export{K as id,F as ids,j as modules};
