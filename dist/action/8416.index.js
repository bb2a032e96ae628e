const Pe=8416,Ie=[8416],Ne={4972:((H,A,O)=>{O.d(A,{n:()=>R,t:()=>T});var R=class se extends Error{name="ProviderError";tryNextLink;constructor(f,h=!0){
let g,b=!0;typeof h=="boolean"?(g=void 0,b=h):h!=null&&typeof h=="object"&&(g=h.logger,b=h.tryNextLink??!0),super(f),this.
tryNextLink=b,Object.setPrototypeOf(this,se.prototype),g?.debug?.(`@smithy/property-provider ${b?"->":"(!)"} ${f}`)}static from(f,h=!0){
return Object.assign(new this(f.message,h),f)}},T=class ie extends R{name="CredentialsProviderError";constructor(f,h=!0){
super(f,h),Object.setPrototypeOf(this,ie.prototype)}}}),9576:((H,A,O)=>{O.d(A,{t:()=>R});var R=class G{namespace;schemas;exceptions;static registries=new Map;constructor(l,f=new Map,h=new Map){
this.namespace=l,this.schemas=f,this.exceptions=h,G.registries.has(l)||G.registries.set(l,this)}static for(l){return G.registries.
get(l)??new G(l)}copyFrom(l){const{schemas:f,exceptions:h}=this;for(const[g,b]of l.schemas)f.has(g)||f.set(g,b);for(const[
g,b]of l.exceptions)h.has(g)||h.set(g,b)}register(l,f){const h=this.normalizeShapeId(l);for(const g of[this,G.for(h.split(
"#")[0])])g.schemas.has(h)||g.schemas.set(h,f)}getSchema(l){const f=this.normalizeShapeId(l);if(!this.schemas.has(f)){if(!l.
includes("#")){const h="#"+l,g=[];for(const[b,M]of this.schemas.entries())b.endsWith(h)&&g.push(M);if(g.length===1)return g[0]}
throw new Error(`@smithy/core/schema - schema not found for ${f}`)}return this.schemas.get(f)}registerError(l,f){const h=l,
g=h[1],b=g+"#"+h[2];f.hasOwnProperty?.("shapeId")||(f.shapeId=b);for(const M of[this,G.for(g)])!M.schemas.has(b)&&!M.exceptions.
has(h)&&(M.schemas.set(b,h),M.exceptions.set(h,f))}getErrorCtor(l){const f=l;return this.exceptions.has(f)?this.exceptions.
get(f):G.for(f[1]).exceptions.get(f)}getBaseException(){for(const l of this.exceptions.keys())if(Array.isArray(l)){const[
,f,h]=l,g=f+"#"+h;if(g.startsWith("smithy.ts.sdk.synthetic.")&&g.endsWith("ServiceException"))return l}}find(l){for(const f of this.
schemas.values())if(l(f))return f}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(l){return l.includes(
"#")?l:this.namespace+"#"+l}}}),622:((H,A,O)=>{O.d(A,{t:()=>T});var R=O(4972);const T=(...l)=>async()=>{if(l.length===0)
throw new R.n("No providers in chain");let f;for(const h of l)try{return await h()}catch(g){if(f=g,g?.tryNextLink)continue;
throw g}throw f}}),4782:((H,A,O)=>{O.d(A,{n:()=>b,r:()=>h,t:()=>V});var R=O(6657),T=O(4972),l=O(622);function f(n){const u={};
if(n=n.replace(/^\?/,""),n)for(const m of n.split("&")){let[a,y=null]=m.split("=");a=decodeURIComponent(a),y&&(y=decodeURIComponent(
y)),a in u?Array.isArray(u[a])?u[a].push(y):u[a]=[u[a],y]:u[a]=y}return u}const h=n=>{if(typeof n=="string")return h(new URL(
n));const{hostname:u,pathname:m,port:a,protocol:y,search:w}=n;let P;return w&&(P=f(w)),{hostname:u,port:a?parseInt(a):void 0,
protocol:y,path:m,query:P}},g=n=>()=>Promise.resolve(n),b=(n,u,m)=>{let a,y,w,P=!1;const N=async()=>{y||(y=n());try{a=await y,
w=!0,P=!1}finally{y=void 0}return a};return u===void 0?async D=>((!w||D?.forceRefresh)&&(a=await N()),a):async D=>((!w||
D?.forceRefresh)&&(a=await N()),P?a:m&&!m(a)?(P=!0,a):(u(a)&&await N(),a))};function M(n){try{const u=new Set(Array.from(
n.match(/([A-Z_]){3,}/g)??[]));return u.delete("CONFIG"),u.delete("CONFIG_PREFIX_SEPARATOR"),u.delete("ENV"),[...u].join(
", ")}catch{return n}}const x=(n,u)=>async()=>{try{const m=n(process.env,u);if(m===void 0)throw new Error;return m}catch(m){
throw new T.t(m.message||`Not found in ENV: ${M(n.toString())}`,{logger:u?.logger})}},I=(n,{preferredFile:u="config",...m}={})=>async()=>{
const a=(0,R.a)(m),{configFile:y,credentialsFile:w}=await(0,R.t)(m),P=w[a]||{},N=y[a]||{},D=u==="config"?{...P,...N}:{...N,
...P};try{const B=n(D,u==="config"?y:w);if(B===void 0)throw new Error;return B}catch(B){throw new T.t(B.message||`Not fo\
und in config files w/ profile [${a}]: ${M(n.toString())}`,{logger:m.logger})}},L=n=>typeof n=="function",z=n=>L(n)?async()=>await n():
g(n),V=({environmentVariableSelector:n,configFileSelector:u,default:m},a={})=>{const{signingName:y,logger:w}=a;return b(
(0,l.t)(x(n,{signingName:y,logger:w}),I(u,a),z(m)))}}),765:((H,A,O)=>{O.d(A,{a:()=>oe,c:()=>n,d:()=>b,f:()=>g,h:()=>l,i:()=>ne,
l:()=>L,m:()=>f,n:()=>be,o:()=>P,p:()=>h,r:()=>te,s:()=>m,t:()=>Oe,u:()=>M});var R=O(192),T=O(4782);const l="__smithy_co\
ntext",f=t=>t.__smithy_context||(t.__smithy_context={}),h=t=>{if(typeof t=="function")return t;const e=Promise.resolve(t);
return()=>e},g=t=>{if(typeof t=="object"){if("url"in t){const e=(0,T.r)(t.url);if(t.headers){e.headers={};for(const r in t.
headers)(0,R.t)(t.headers,r)&&(e.headers[r.toLowerCase()]=t.headers[r].join(", "))}return e}return t}return(0,T.r)(t)},b=(t,e,r)=>{
if(e in t){if(t[e]==="true")return!0;if(t[e]==="false")return!1;throw new Error(`Cannot load ${r} "${e}". Expected "true\
" or "false", got ${t[e]}.`)}};var M;(function(t){t.ENV="env",t.CONFIG="shared config entry"})(M||(M={}));const x=(t,e)=>{
const r=[];if(t&&r.push(t),e)for(const s of e)r.push(s);return r},I=(t,e)=>`${t||"anonymous"}${e&&e.length>0?` (a.k.a. ${e.
join(",")})`:""}`,L=()=>{let t=[],e=[],r=!1;const s=new Set,o=d=>d.sort((p,_)=>z[_.step]-z[p.step]||V[_.priority||"norma\
l"]-V[p.priority||"normal"]),i=d=>{let p=!1;const _=$=>{const E=x($.name,$.aliases);if(E.includes(d)){p=!0;for(const v of E)
s.delete(v);return!1}return!0};return t=t.filter(_),e=e.filter(_),p},c=d=>{let p=!1;const _=$=>{if($.middleware===d){p=!0;
for(const E of x($.name,$.aliases))s.delete(E);return!1}return!0};return t=t.filter(_),e=e.filter(_),p},S=d=>(t.forEach(
p=>{d.add(p.middleware,{...p})}),e.forEach(p=>{d.addRelativeTo(p.middleware,{...p})}),d.identifyOnResolve?.(X.identifyOnResolve()),
d),C=d=>{const p=[];return d.before.forEach(_=>{_.before.length===0&&_.after.length===0?p.push(_):p.push(...C(_))}),p.push(
d),d.after.reverse().forEach(_=>{_.before.length===0&&_.after.length===0?p.push(_):p.push(...C(_))}),p},k=(d=!1)=>{const p=[],
_=[],$={};return t.forEach(E=>{const v={...E,before:[],after:[]};for(const j of x(v.name,v.aliases))$[j]=v;p.push(v)}),e.
forEach(E=>{const v={...E,before:[],after:[]};for(const j of x(v.name,v.aliases))$[j]=v;_.push(v)}),_.forEach(E=>{if(E.toMiddleware){
const v=$[E.toMiddleware];if(v===void 0){if(d)return;throw new Error(`${E.toMiddleware} is not found when adding ${I(E.name,
E.aliases)} middleware ${E.relation} ${E.toMiddleware}`)}E.relation==="after"&&v.after.push(E),E.relation==="before"&&v.
before.push(E)}}),o(p).map(C).reduce((E,v)=>(E.push(...v),E),[])},X={add:(d,p={})=>{const{name:_,override:$,aliases:E}=p,
v={step:"initialize",priority:"normal",middleware:d,...p},j=x(_,E);if(j.length>0){if(j.some(F=>s.has(F))){if(!$)throw new Error(
`Duplicate middleware name '${I(_,E)}'`);for(const F of j){const W=t.findIndex(Q=>Q.name===F||Q.aliases?.some(Z=>Z===F));
if(W===-1)continue;const U=t[W];if(U.step!==v.step||v.priority!==U.priority)throw new Error(`"${I(U.name,U.aliases)}" mi\
ddleware with ${U.priority} priority in ${U.step} step cannot be overridden by "${I(_,E)}" middleware with ${v.priority}\
 priority in ${v.step} step.`);t.splice(W,1)}}for(const F of j)s.add(F)}t.push(v)},addRelativeTo:(d,p)=>{const{name:_,override:$,
aliases:E}=p,v={middleware:d,...p},j=x(_,E);if(j.length>0){if(j.some(F=>s.has(F))){if(!$)throw new Error(`Duplicate midd\
leware name '${I(_,E)}'`);for(const F of j){const W=e.findIndex(Q=>Q.name===F||Q.aliases?.some(Z=>Z===F));if(W===-1)continue;
const U=e[W];if(U.toMiddleware!==v.toMiddleware||U.relation!==v.relation)throw new Error(`"${I(U.name,U.aliases)}" middl\
eware ${U.relation} "${U.toMiddleware}" middleware cannot be overridden by "${I(_,E)}" middleware ${v.relation} "${v.toMiddleware}\
" middleware.`);e.splice(W,1)}}for(const F of j)s.add(F)}e.push(v)},clone:()=>S(L()),use:d=>{d.applyToStack(X)},remove:d=>typeof d==
"string"?i(d):c(d),removeByTag:d=>{let p=!1;const _=$=>{const{tags:E,name:v,aliases:j}=$;if(E&&E.includes(d)){const F=x(
v,j);for(const W of F)s.delete(W);return p=!0,!1}return!0};return t=t.filter(_),e=e.filter(_),p},concat:d=>{const p=S(L());
return p.use(d),p.identifyOnResolve(r||p.identifyOnResolve()||(d.identifyOnResolve?.()??!1)),p},applyToStack:S,identify:()=>k(
!0).map(d=>{const p=d.step??d.relation+" "+d.toMiddleware;return I(d.name,d.aliases)+" - "+p}),identifyOnResolve(d){return typeof d==
"boolean"&&(r=d),r},resolve:(d,p)=>{for(const _ of k().map($=>$.middleware).reverse())d=_(d,p);return r&&console.log(X.identify()),
d}};return X},z={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},V={high:3,normal:2,low:1},n=t=>typeof t==
"function"?t():t,u=[];function m(t){if(typeof t=="object")return t;if(t=t|0,u[t])return u[t];const e={};let r=0;for(const s of[
"httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(t>>r++&1)===
1&&(e[s]=1);return u[t]=e}const a={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},y=[],w={};var P=class K{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=K.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,r){this.
ref=e,this.memberName=r;const s=[];let o=e,i=e;for(this._isMemberSchema=!1;D(o);)s.push(o[1]),o=o[0],i=n(o),this._isMemberSchema=
!0;if(s.length>0){this.memberTraits={};for(let c=s.length-1;c>=0;--c){const S=s[c];Object.assign(this.memberTraits,m(S))}}else
this.memberTraits=0;if(i instanceof K){const c=this.memberTraits;Object.assign(this,i),this.memberTraits=Object.assign({},
c,i.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??i.memberName;return}if(this.
schema=n(i),B(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.
memberName??String(i),this.traits=0),this._isMemberSchema&&!r)throw new Error(`@smithy/core/schema - NormalizedSchema me\
mber init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){const r=this.prototype.isPrototypeOf(
e);return!r&&typeof e=="object"&&e!==null?e.symbol===this.symbol:r}static of(e){const r=typeof e=="function"||typeof e==
"object"&&e!==null;if(typeof e=="number"){if(y[e])return y[e]}else if(typeof e=="string"){if(w[e])return w[e]}else if(r&&
e[a.ns])return e[a.ns];const s=n(e);if(s instanceof K)return s;if(D(s)){const[i,c]=s;if(i instanceof K)return Object.assign(
i.getMergedTraits(),m(c)),i;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(
e,null,2)}.`)}const o=new K(s);return r?e[a.ns]=o:typeof s=="string"?w[s]=o:typeof s=="number"?y[s]=o:o}getSchema(){const e=this.
schema;return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){const{name:r}=this;return!e&&r&&r.includes("#")?r.split("#")[1]:
r||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const e=this.
getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){const e=this.getSchema();return typeof e=="num\
ber"?e>=128&&e<=255:e[0]===2}isStructSchema(){const e=this.getSchema();if(typeof e!="object")return!1;const r=e[0];return r===
3||r===-3||r===4}isUnionSchema(){const e=this.getSchema();return typeof e!="object"?!1:e[0]===4}isBlobSchema(){const e=this.
getSchema();return e===21||e===42}isTimestampSchema(){const e=this.getSchema();return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===
0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.
getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:e}=this.getMergedTraits();
return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return m(this.memberTraits)}getOwnTraits(){return m(this.traits)}getKeySchema(){const[e,r]=[this.isDocumentSchema(),this.
isMapSchema()];if(!e&&!r)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);const s=this.
getSchema();return N([e?15:s[4]??0,0],"key")}getValueSchema(){const e=this.getSchema(),[r,s,o]=[this.isDocumentSchema(),
this.isMapSchema(),this.isListSchema()],i=typeof e=="number"?63&e:e&&typeof e=="object"&&(s||o)?e[3+e[0]]:r?15:void 0;if(i!=
null)return N([i,0],s?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){
const r=this.getSchema();if(this.isStructSchema()&&r[4].includes(e)){const s=r[4].indexOf(e),o=r[5][s];return N(D(o)?o:[
o,0],e)}if(this.isDocumentSchema())return N([15,0],e);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no \
member=${e}.`)}getMemberSchemas(){const e={};try{for(const[r,s]of this.structIterator())e[r]=s}catch{}return e}getEventStreamMember(){
if(this.isStructSchema()){for(const[e,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return e}return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct\
 schema.");const e=this.getSchema(),r=e[4].length;let s=e[a.it];if(s&&r===s.length){yield*s;return}s=Array(r);for(let o=0;o<
r;++o){const i=e[4][o],c=N([e[5][o],0],i);yield s[o]=[i,c]}e[a.it]=s}};function N(t,e){return t instanceof P?Object.assign(
t,{memberName:e,_isMemberSchema:!0}):new P(t,e)}const D=t=>Array.isArray(t)&&t.length===2,B=t=>Array.isArray(t)&&t.length>=
5;var ne=class J extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){
super(e.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=
e.$fault,this.$metadata=e.$metadata}static isInstance(e){if(!e)return!1;const r=e;return J.prototype.isPrototypeOf(r)||!!r.
$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](e){if(!e)return!1;const r=e;
if(this===J)return J.isInstance(e);if(J.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0;const s=Object.prototype.
hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let o=!1;if(s){let c=Object.getPrototypeOf(r);for(;c&&c!==Object.
prototype;){const S=c.constructor,C=S!==J&&Object.prototype.hasOwnProperty.call(S,"shapeId")?S?.shapeId:void 0;if(C&&(o=
!0,C===s))return!0;c=Object.getPrototypeOf(c)}}if(s&&o)return!1;const i=this.name;if(i&&i.length>=6){if(r.name===i)return!0;
let c=Object.getPrototypeOf(r);for(;c&&c!==Object.prototype;){const S=c.constructor?.name;if(S&&S!=="Error"&&S===i)return!0;
c=Object.getPrototypeOf(c)}}}return!1}};const oe=(t,e={})=>(Object.entries(e).filter(([,r])=>r!==void 0).forEach(([r,s])=>{
(t[r]==null||t[r]==="")&&(t[r]=s)}),t.message=t.message||t.Message||"UnknownError",delete t.Message,t),q="AWS_ENDPOINT_U\
RL",ee="endpoint_url",ae=t=>({environmentVariableSelector:e=>{const r=t.split(" ").map(i=>i.toUpperCase()),s=e[[q,...r].
join("_")];if(s)return s;const o=e[q];if(o)return o},configFileSelector:(e,r)=>{if(e.services){const o=["services",e.services].
join(".");if(!r||!r[o])throw new Error(`The services section "${e.services}" specified in the profile is not present in \
the shared configuration file.`);const i=r[o][[t.split(" ").map(c=>c.toLowerCase()).join("_"),ee].join(".")];if(i)return i}
const s=e[ee];if(s)return s},default:void 0}),ce="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",le="ignore_configured_endpoint_ur\
ls",fe={environmentVariableSelector:t=>b(t,ce,M.ENV),configFileSelector:t=>b(t,le,M.CONFIG),default:!1},Y=async t=>{if(!await(0,T.
t)(fe)())return(0,T.t)(ae(t??""))()},ue=async t=>{const e=t?.Bucket||"";if(typeof t.Bucket=="string"&&(t.Bucket=e.replace(
/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),ge(e)){if(t.ForcePathStyle===!0)throw new Error("P\
ath-style addressing cannot be used with ARN buckets")}else(!pe(e)||e.indexOf(".")!==-1&&!String(t.Endpoint).startsWith(
"http:")||e.toLowerCase()!==e||e.length<3)&&(t.ForcePathStyle=!0);return t.DisableMultiRegionAccessPoints&&(t.disableMultiRegionAccessPoints=
!0,t.DisableMRAP=!0),t},de=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,he=/(\d+\.){3}\d+/,me=/\.\./,pe=t=>de.test(t)&&!he.test(
t)&&!me.test(t),ge=t=>{const[e,r,s,,,o]=t.split(":"),i=e==="arn"&&t.split(":").length>=6,c=!!(i&&r&&s&&o);if(i&&!c)throw new Error(
`Invalid ARN: ${t} was an invalid ARN.`);return c},_e=(t,e,r,s=!1)=>{const o=async()=>{let i;return s?i=r.clientContextParams?.[t]??
r[t]??r[e]:i=r[t]??r[e],typeof i=="function"?i():i};return t==="credentialScope"||e==="CredentialScope"?async()=>{const i=typeof r.
credentials=="function"?await r.credentials():r.credentials;return i?.credentialScope??i?.CredentialScope}:t==="accountI\
d"||e==="AccountId"?async()=>{const i=typeof r.credentials=="function"?await r.credentials():r.credentials;return i?.accountId??
i?.AccountId}:t==="endpoint"||e==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return;const i=await o();if(i&&typeof i==
"object"){if("url"in i)return i.url.href;if("hostname"in i){const{protocol:c,hostname:S,port:C,path:k}=i;return`${c}//${S}${C?
":"+C:""}${k}`}}return i}:o};function Ee(t){return async(e,r,s,o)=>{if(!s.isCustomEndpoint&&!s.ignoreConfiguredEndpointUrls){
let S;s.serviceConfiguredEndpoint?S=await s.serviceConfiguredEndpoint():S=await t(s.serviceId),S&&(s.endpoint=()=>Promise.
resolve(g(S)),s.isCustomEndpoint=!0,o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${S}`))}
const i=await te(e,r,s);if(typeof s.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");
const c=s.endpointProvider(i,o);if(s.isCustomEndpoint&&s.endpoint){const S=await s.endpoint();if(S?.headers){c.headers??=
{};for(const[C,k]of Object.entries(S.headers))c.headers[C]=Array.isArray(k)?k:[k]}}return c}}const te=async(t,e,r)=>{const s={},
o=e?.getEndpointParameterInstructions?.()||{};for(const[i,c]of Object.entries(o))switch(c.type){case"staticContextParams":
s[i]=c.value;break;case"contextParams":s[i]=t[c.name];break;case"clientContextParams":case"builtInParams":s[i]=await _e(
c.name,i,r,c.type!=="builtInParams")();break;case"operationContextParams":s[i]=c.get(t);break;default:throw new Error("U\
nrecognized endpoint parameter instruction: "+JSON.stringify(c))}return Object.keys(o).length===0&&Object.assign(s,r),String(
r.serviceId).toLowerCase()==="s3"&&await ue(s),s};function ye(t,e,r){t.__smithy_context?t.__smithy_context.features||(t.
__smithy_context.features={}):t.__smithy_context={features:{}},t.__smithy_context.features[e]=r}function re(t){const e=Ee(
t);return({config:r,instructions:s})=>(o,i)=>async c=>{r.isCustomEndpoint&&ye(i,"ENDPOINT_OVERRIDE","N");const S=await e(
c.input,{getEndpointParameterInstructions(){return s}},{...r},i);i.endpointV2=S,i.authSchemes=S.properties?.authSchemes;
const C=i.authSchemes?.[0];if(C){i.signing_region=C.signingRegion,i.signing_service=C.signingName;const k=f(i)?.selectedHttpAuthScheme?.
httpAuthOption;k&&(k.signingProperties=Object.assign(k.signingProperties||{},{signing_region:C.signingRegion,signingRegion:C.
signingRegion,signing_service:C.signingName,signingName:C.signingName,signingRegionSet:C.signingRegionSet},C.properties))}
return o({...c})}}const Se={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middl\
eware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"};function ve(t){const e=re(t);return(r,s)=>({applyToStack:o=>{
o.addRelativeTo(e({config:r,instructions:s}),Se)}})}function we(t){return e=>{const r=e.tls??!0,{endpoint:s,useDualstackEndpoint:o,
useFipsEndpoint:i}=e,c=Object.assign(e,{endpoint:s!=null?async()=>g(await h(s)()):void 0,tls:r,isCustomEndpoint:!!s,useDualstackEndpoint:h(
o??!1),useFipsEndpoint:h(i??!1),ignoreConfiguredEndpointUrls:!!e.ignoreConfiguredEndpointUrls});let S;return c.serviceConfiguredEndpoint=
async()=>(e.serviceId&&!S&&(S=t(e.serviceId)),S),c}}const be=we(Y);re(Y);const Oe=ve(Y)}),192:((H,A,O)=>{O.d(A,{t:()=>R});
function R(T,l){return Object.prototype.hasOwnProperty.call(T,l)}}),6657:((H,A,O)=>{O.d(A,{a:()=>h,n:()=>L,o:()=>l,r:()=>b,
t:()=>V});var R=O(657),T=O(6760),l;(function(n){n.PROFILE="profile",n.SSO_SESSION="sso-session",n.SERVICES="services"})(
l||(l={}));const f="AWS_PROFILE",h=n=>n.profile||process.env.AWS_PROFILE||"default",g=n=>Object.entries(n).filter(([u])=>{
const m=u.indexOf(".");return m===-1?!1:Object.values(l).includes(u.substring(0,m))}).reduce((u,[m,a])=>{const y=m.indexOf(
"."),w=m.substring(0,y)===l.PROFILE?m.substring(y+1):m;return u[w]=a,u},{...n.default&&{default:n.default}}),b=()=>process.
env.AWS_CONFIG_FILE||(0,T.join)((0,R.r)(),".aws","config"),M=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,T.join)((0,R.
r)(),".aws","credentials"),x=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,I=["__proto__","profile __proto__"],L=n=>{const u={};
let m,a;for(const y of n.split(/\r?\n/)){const w=y.split(/(^|\s)[;#]/)[0].trim();if(w[0]==="["&&w[w.length-1]==="]"){m=void 0,
a=void 0;const P=w.substring(1,w.length-1),N=x.exec(P);if(N){const[,D,,B]=N;Object.values(l).includes(D)&&(m=[D,B].join(
"."))}else m=P;if(I.includes(P))throw new Error(`Found invalid profile name "${P}"`)}else if(m){const P=w.indexOf("=");if(![
0,-1].includes(P)){const[N,D]=[w.substring(0,P).trim(),w.substring(P+1).trim()];if(D==="")a=N;else{a&&y.trimStart()===y&&
(a=void 0),u[m]=u[m]||{};const B=a?[a,N].join("."):N;u[m][B]=D}}}}return u},z=()=>({}),V=async(n={})=>{const{filepath:u=M(),
configFilepath:m=b()}=n,a=(0,R.r)(),y="~/";let w=u;u.startsWith(y)&&(w=(0,T.join)(a,u.slice(2)));let P=m;m.startsWith(y)&&
(P=(0,T.join)(a,m.slice(2)));const N=await Promise.all([(0,R.n)(P,{ignoreCache:n.ignoreCache}).then(L).then(g).catch(z),
(0,R.n)(w,{ignoreCache:n.ignoreCache}).then(L).catch(z)]);return{configFile:N[0],credentialsFile:N[1]}}}),657:((H,A,O)=>{
O.d(A,{n:()=>x,r:()=>g,t:()=>M});var R=O(6760),T=O(8161),l=O(1455);const f={},h=()=>process&&process.geteuid?`${process.
geteuid()}`:"DEFAULT",g=()=>{const{HOME:I,USERPROFILE:L,HOMEPATH:z,HOMEDRIVE:V=`C:${R.sep}`}=process.env;if(I)return I;if(L)
return L;if(z)return`${V}${z}`;const n=h();return f[n]||(f[n]=(0,T.homedir)()),f[n]},b={},M={},x=(I,L)=>M[I]!==void 0?M[I]:
((!b[I]||L?.ignoreCache)&&(b[I]=(0,l.readFile)(I,"utf8")),b[I])})};export{Pe as id,Ie as ids,Ne as modules};
