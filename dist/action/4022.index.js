const $o=4022,Bo=[4022],Ho={439:((de,G,f)=>{f.d(G,{n:()=>S,r:()=>v,t:()=>C});var U=f(4546),b=f(3456);function v(E,I,H){E.
__aws_sdk_context?E.__aws_sdk_context.features||(E.__aws_sdk_context.features={}):E.__aws_sdk_context={features:{}},E.__aws_sdk_context.
features[I]=H}const S=E=>{let I;if(typeof E=="string"?I=(0,b.t)(E):I=E,typeof I!="object"||typeof I.byteOffset!="number"||
typeof I.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint\
8Array.");return(0,U.t)(I.buffer,I.byteOffset,I.byteLength).toString("base64")};var C=class{trace(){}debug(){}info(){}warn(){}error(){}}}),
3040:((de,G,f)=>{f.d(G,{$:()=>Q,A:()=>mn,B:()=>je,C:()=>Hn,D:()=>_n,E:()=>Nn,F:()=>kt,G:()=>Lr,H:()=>Ye,I:()=>Ze,J:()=>wt,
K:()=>Pr,L:()=>Mt,M:()=>hn,N:()=>ln,O:()=>wn,P:()=>dn,Q:()=>ee,R:()=>sn,S:()=>Ie,T:()=>Ln,U:()=>Hr,V:()=>rn,W:()=>Br,X:()=>He,
Y:()=>_e,Z:()=>re,_:()=>Cs,a:()=>Js,at:()=>g,b:()=>zn,c:()=>tr,d:()=>qt,et:()=>Se,f:()=>js,g:()=>As,h:()=>vs,i:()=>dt,it:()=>m,
j:()=>fn,k:()=>yn,l:()=>zs,m:()=>Ls,n:()=>Co,nt:()=>O,o:()=>Xs,ot:()=>we,p:()=>Hs,q:()=>Or,r:()=>bo,rt:()=>T,s:()=>nr,st:()=>Pe,
t:()=>Do,tt:()=>Z,u:()=>Ks,v:()=>_s,w:()=>Ht,x:()=>Fn,y:()=>zt,z:()=>nn});var U=f(6286),b=f(439),v=f(4546),S=f(3456),C=f(
7573),E=f(765),I=f(192),H=f(4582),ne=f(1341),se=f(4782),_=f(8538),$=f(4431),x=f(1649),F=f(9576),z=f(7598),W=f(3024),k=f(
7075),le=f(8161),q=f(1708);const oe={warningEmitted:!1},Pe=e=>{if(e&&!oe.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED===
"true"){oe.warningEmitted=!0;return}const t=parseInt(e.substring(1,e.indexOf("."))),r=22;t<r&&(oe.warningEmitted=!0,process.
emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}},Me=/^[A-Za-z0-9+/]*={0,2}$/,we=e=>{if(e.length*3%4!==0)throw new TypeError(
"Incorrect padding on base64 string.");if(!Me.exec(e))throw new TypeError("Invalid base64 string.");const t=(0,v.n)(e,"b\
ase64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)};function xe(e,t,r,n){return class Xe extends Uint8Array{static fromString(o,i="\
utf-8"){if(typeof o=="string")return i==="base64"?Xe.mutate(n(o)):Xe.mutate(t(o));throw new Error(`Unsupported conversio\
n from ${typeof o} to Uint8ArrayBlobAdapter.`)}static mutate(o){return Object.setPrototypeOf(o,Xe.prototype),o}transformToString(o="\
utf-8"){return o==="base64"?r(this):e(this)}}}const X=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Oe(e){
return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16);return e(
t),t[6]=t[6]&15|64,t[8]=t[8]&63|128,X[t[0]]+X[t[1]]+X[t[2]]+X[t[3]]+"-"+X[t[4]]+X[t[5]]+"-"+X[t[6]]+X[t[7]]+"-"+X[t[8]]+
X[t[9]]+"-"+X[t[10]]+X[t[11]]+X[t[12]]+X[t[13]]+X[t[14]]+X[t[15]]}}var Ee;(function(e){e.HTTP="http",e.HTTPS="https"})(Ee||
(Ee={}));var pe;(function(e){e.MD5="md5",e.CRC32="crc32",e.CRC32C="crc32c",e.SHA1="sha1",e.SHA256="sha256"})(pe||(pe={}));
const Te=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),ie=(e,t=!1)=>{if(!t)return Te.test(e);const r=e.split(".");for(const n of r)
if(!ie(n))return!1;return!0};function ke(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)}const g=function(t){return Object.
assign(new String(t),{deserializeJSON(){return JSON.parse(String(t))},toString(){return String(t)},toJSON(){return String(
t)}})};g.from=e=>e&&typeof e=="object"&&(e instanceof g||"deserializeJSON"in e)?e:typeof e=="string"||Object.getPrototypeOf(
e)===String.prototype?g(String(e)):g(JSON.stringify(e)),g.fromObject=g.from;const l=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var m=class wr{string;type;constructor(t,r){if(this.string=t,this.type=r,!l.test(t))throw new Error(`@smithy/core/serde \
- NumericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`)}toString(){return this.string}static[Symbol.
hasInstance](t){if(!t||typeof t!="object")return!1;const r=t;return wr.prototype.isPrototypeOf(t)||r.type==="bigDecimal"&&
l.test(r.string)}};const T=e=>{if(!e)return 0;if(typeof e=="string")return Buffer.byteLength(e);if(typeof e.byteLength==
"number")return e.byteLength;if(typeof e.size=="number")return e.size;if(typeof e.start=="number"&&typeof e.end=="number")
return e.end+1-e.start;if(e instanceof W.ReadStream){if(e.path!=null)return(0,W.lstatSync)(e.path).size;if(typeof e.fd==
"number")return(0,W.fstatSync)(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)},A="AWS_USE_DUALSTA\
CK_ENDPOINT",P="use_dualstack_endpoint",O={environmentVariableSelector:e=>(0,E.d)(e,A,E.u.ENV),configFileSelector:e=>(0,E.
d)(e,P,E.u.CONFIG),default:!1},V="AWS_USE_FIPS_ENDPOINT",B="use_fips_endpoint",Z={environmentVariableSelector:e=>(0,E.d)(
e,V,E.u.ENV),configFileSelector:e=>(0,E.d)(e,B,E.u.CONFIG),default:!1};var Se=class{config;middlewareStack=(0,E.l)();initConfig;handlers;constructor(e){
this.config=e;const{protocol:t,protocolSettings:r}=e;r&&typeof t=="function"&&(e.protocol=new t(r))}send(e,t,r){const n=typeof t!=
"function"?t:void 0,s=typeof t=="function"?t:r,o=n===void 0&&this.config.cacheMiddleware===!0;let i;if(o){this.handlers||
(this.handlers=new WeakMap);const a=this.handlers;a.has(e.constructor)?i=a.get(e.constructor):(i=e.resolveMiddleware(this.
middlewareStack,this.config,n),a.set(e.constructor,i))}else delete this.handlers,i=e.resolveMiddleware(this.middlewareStack,
this.config,n);if(s)i(e).then(a=>s(null,a.output),a=>s(a)).catch(()=>{});else return i(e).then(a=>a.output)}destroy(){this.
config?.requestHandler?.destroy?.(),delete this.handlers}};const me=(e,t,r,n,s)=>({name:t,namespace:e,traits:r,input:n,output:s}),
c=e=>(t,r)=>async n=>{const{response:s}=await t(n),{operationSchema:o}=(0,E.m)(r),[,i,a,u,d,p]=o??[];try{return{response:s,
output:await e.protocol.deserializeResponse(me(i,a,u,d,p),{...e,...r},s)}}catch(y){if(Object.defineProperty(y,"$response",
{value:s,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in y)){const w="Deserialization error: to see the raw \
response, inspect the hidden field {error}.$response on this object.";try{y.message+=`
  `+w}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(w):r.logger?.warn?.(w)}typeof y.$responseBodyText<
"u"&&y.$response&&(y.$response.body=y.$responseBodyText);try{if(ne.c.isInstance(s)){const{headers:R={},statusCode:j}=s,D=Object.
entries(R);y.$metadata={httpStatusCode:j,requestId:h(/^x-[\w-]+-request-?id$/,D),extendedRequestId:h(/^x-[\w-]+-id-2$/,D),
cfId:h(/^x-[\w-]+-cf-id$/,D)}}}catch{}}throw y}},h=(e,t)=>(t.find(([r])=>r.match(e))||[void 0,void 0])[1],N=e=>(t,r)=>async n=>{
const{operationSchema:s}=(0,E.m)(r),[,o,i,a,u,d]=s??[],p=r.endpointV2?async()=>(0,E.f)(r.endpointV2):e.endpoint,y=await e.
protocol.serializeRequest(me(o,i,a,u,d),n.input,{...e,...r,endpoint:p});return t({...n,request:y})},L={name:"deserialize\
rMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},M={name:"serializerMiddleware",step:"serialize",tags:[
"SERIALIZER"],override:!0};function Q(e){return{applyToStack:t=>{t.add(N(e),M),t.add(c(e),L),e.protocol.setSerdeContext(
e)}}}const ee=e=>{switch(e){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"\
standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{
retryMode:"standard",connectionTimeout:3e4};default:return{}}};let Y=!1;const re=e=>{e&&!Y&&parseInt(e.substring(1,e.indexOf(
".")))<16&&(Y=!0)},te=Object.values(pe),fe=e=>{const t=[];for(const r in pe){if(!(0,I.t)(pe,r))continue;const n=pe[r];e[n]!==
void 0&&t.push({algorithmId:()=>n,checksumConstructor:()=>e[n]})}for(const[r,n]of Object.entries(e.checksumAlgorithms??{}))
t.push({algorithmId:()=>r,checksumConstructor:()=>n});return{addChecksumAlgorithm(r){e.checksumAlgorithms=e.checksumAlgorithms??
{};const n=r.algorithmId(),s=r.checksumConstructor();te.includes(n)?e.checksumAlgorithms[n.toUpperCase()]=s:e.checksumAlgorithms[n]=
s,t.push(r)},checksumAlgorithms(){return t}}},ae=e=>{const t={};return e.checksumAlgorithms().forEach(r=>{const n=r.algorithmId();
te.includes(n)&&(t[n]=r.checksumConstructor())}),t},Ae=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.
retryStrategy}}),ce=e=>{const t={};return t.retryStrategy=e.retryStrategy(),t},_e=e=>Object.assign(fe(e),Ae(e)),He=e=>Object.
assign(ae(e),ce(e)),De=["in-region","cross-region","mobile","standard","legacy"],J="/latest/api/token",Re="x-aws-ec2-met\
adata-token-ttl-seconds",pt=1e3,br=6e4;let mt=0;const yt=async()=>{if(!process.env.AWS_EC2_METADATA_DISABLED&&!(Date.now()<
mt))try{const e=Cr(),t=(await St({...e,path:J,method:"PUT",headers:{[Re]:"21600"}})).toString();return(await St({...e,path:"\
/latest/meta-data/placement/region",method:"GET",headers:{"x-aws-ec2-metadata-token":t}})).toString().trim()||Et()}catch{
return Et()}},Et=()=>{mt=Date.now()+br},Cr=()=>{const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){const t=new URL(
e);return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE===
"IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},St=async e=>{const{request:t}=await Promise.resolve().then(
f.t.bind(f,7067,19));return new Promise((r,n)=>{const s=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.
headers,timeout:pt,signal:AbortSignal.timeout(pt)});s.on("error",o=>{n(o),s.destroy()}),s.on("timeout",()=>{n(new Error(
"TimeoutError from instance metadata service")),s.destroy()}),s.on("response",o=>{const{statusCode:i=400}=o;if(i<200||i>=
300){n(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:i})),s.destroy();return}
const a=[];o.on("data",u=>a.push(u)),o.on("end",()=>{r(Buffer.concat(a)),s.destroy()})}),s.end()})},vr="AWS_REGION",Ir="\
region",wt={environmentVariableSelector:e=>e[vr],configFileSelector:e=>e[Ir],default:async()=>{const e=await yt();if(e)return e;
throw new Error("Region is missing")}},Or={preferredFile:"credentials"},Tt=new Set,Dr=(e,t=ie)=>{if(!Tt.has(e)&&!t(e))if(e===
"*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://gi\
thub.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${e}\
" is not a valid hostname component.`);else Tt.add(e)},At=e=>typeof e=="string"&&(e.startsWith("fips-")||e.endsWith("-fi\
ps")),Nr=e=>At(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e,Pr=e=>{
const{region:t,useFipsEndpoint:r}=e;if(!t)throw new Error("Region is missing");return Object.assign(e,{region:async()=>{
const n=typeof t=="function"?await t():t,s=Nr(n);return Dr(s),s},useFipsEndpoint:async()=>{const n=typeof t=="string"?t:
await t();return At(n)?!0:typeof r!="function"?Promise.resolve(!!r):r()}})},Mr="AWS_DEFAULTS_MODE",xr="defaults_mode",kr={
environmentVariableSelector:e=>e[Mr],configFileSelector:e=>e[xr],default:"legacy"},Lr=({region:e=(0,se.t)(wt),defaultsMode:t=(0,se.
t)(kr)}={})=>(0,se.n)(async()=>{const r=typeof t=="function"?await t():t;switch(r?.toLowerCase()){case"auto":return Ur(e);case"\
in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${De.join(", ")},\
 got ${r}`)}}),Ur=async e=>{if(e){const t=typeof e=="function"?await e():e,r=await $r();return r?t===r?"in-region":"cros\
s-region":"standard"}return"standard"},$r=async()=>process.env.AWS_EXECUTION_ENV&&(process.env.AWS_REGION||process.env.AWS_DEFAULT_REGION)?
process.env.AWS_REGION??process.env.AWS_DEFAULT_REGION:yt();var Br=class Tr{nodes;root;conditions;results;constructor(t,r,n,s){
this.nodes=t,this.root=r,this.conditions=n,this.results=s}static from(t,r,n,s){return new Tr(t,r,n,s)}},Hr=class{capacity;data=new Map;parameters=[];constructor({
size:e,params:t}){this.capacity=e??50,t&&(this.parameters=t)}get(e,t){const r=this.hash(e);if(r===!1)return t();if(!this.
data.has(r)){if(this.data.size>this.capacity+10){const n=this.data.keys();let s=0;for(;;){const{value:o,done:i}=n.next();
if(this.data.delete(o),i||++s>10)break}}this.data.set(r,t())}return this.data.get(r)}size(){return this.data.size}hash(e){
let t="";const{parameters:r}=this;if(r.length===0)return!1;for(const n of r){const s=e[n],o=s==null?"\0":String(s);if(o.
includes("|;"))return!1;t+=o+"|;"}return t}},ge=class extends Error{constructor(e){super(e),this.name="EndpointError"}};
const Fr="endpoints";function Fe(e){return typeof e!="object"||e==null?e:"ref"in e?`$${Fe(e.ref)}`:"fn"in e?`${e.fn}(${(e.
argv||[]).map(Fe).join(", ")})`:JSON.stringify(e,null,2)}const Ye={},Wr=(e,t)=>e===t;function jr(...e){for(const t of e)
if(t!=null)return t}const Gr=e=>{const t=e.split("."),r=[];for(const n of t){const s=n.indexOf("[");if(s!==-1){if(n.indexOf(
"]")!==n.length-1)throw new ge(`Path: '${e}' does not end with ']'`);const o=n.slice(s+1,-1);if(Number.isNaN(parseInt(o)))
throw new ge(`Invalid array index: '${o}' in path: '${e}'`);s!==0&&r.push(n.slice(0,s)),r.push(o)}else r.push(n)}return r},
_t=(e,t)=>Gr(t).reduce((r,n)=>{if(typeof r!="object")throw new ge(`Index '${n}' in '${t}' not found in '${JSON.stringify(
e)}'`);if(Array.isArray(r)){const s=parseInt(n);return r[s<0?r.length+s:s]}return r[n]},e),zr=e=>e!=null;function Kr(e,t,r){
return e?t:r}const Vr=e=>!e,Xr=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\
\\d)){3}$"),Rt=e=>Xr.test(e)||e.startsWith("[")&&e.endsWith("]"),Je={[Ee.HTTP]:80,[Ee.HTTPS]:443},Yr=e=>{const t=(()=>{try{
if(e instanceof URL)return e;if(typeof e=="object"&&"hostname"in e){const{hostname:p,port:y,protocol:w="",path:R="",query:j={}}=e,
D=new URL(`${w}//${p}${y?`:${y}`:""}${R}`);return D.search=Object.entries(j).map(([K,ue])=>`${K}=${ue}`).join("&"),D}return new URL(
e)}catch{return null}})();if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;const r=t.
href,{host:n,hostname:s,pathname:o,protocol:i,search:a}=t;if(a)return null;const u=i.slice(0,-1);if(!Object.values(Ee).includes(
u))return null;const d=Rt(s);return{scheme:u,authority:`${n}${r.includes(`${n}:${Je[u]}`)||typeof e=="string"&&e.includes(
`${n}:${Je[u]}`)?`:${Je[u]}`:""}`,path:o,normalizedPath:o.endsWith("/")?o:`${o}/`,isIp:d}};function Jr(e,t,r){if(r===1)return[
e];if(e==="")return[""];const n=e.split(t);return r===0?n:n.slice(0,r-1).concat(n.slice(1).join(t))}const Qr={booleanEquals:Wr,
coalesce:jr,getAttr:_t,isSet:zr,isValidHostLabel:ie,ite:Kr,not:Vr,parseURL:Yr,split:Jr,stringEquals:(e,t)=>e===t,substring:(e,t,r,n)=>e==
null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:n?e.substring(e.length-r,e.length-t):e.substring(t,r),uriEncode:e=>encodeURIComponent(
e).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)},bt=(e,t)=>{const r=[],{referenceRecord:n,endpointParams:s}=t;
let o=0;for(;o<e.length;){const i=e.indexOf("{",o);if(i===-1){r.push(e.slice(o));break}r.push(e.slice(o,i));const a=e.indexOf(
"}",i);if(a===-1){r.push(e.slice(i));break}e[i+1]==="{"&&e[a+1]==="}"&&(r.push(e.slice(i+1,a)),o=a+2);const u=e.substring(
i+1,a);if(u.includes("#")){const[d,p]=u.split("#");r.push(_t(n[d]??s[d],p))}else r.push(n[u]??s[u]);o=a+1}return r.join(
"")},qr=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],We=(e,t,r)=>{if(typeof e=="string")return bt(e,r);if(e.fn)
return vt.callFunction(e,r);if(e.ref)return qr(e,r);throw new ge(`'${t}': ${String(e)} is not a string, function or refe\
rence.`)},Ct=({fn:e,argv:t},r)=>{const n=Array(t.length);for(let i=0;i<n.length;++i){const a=t[i];typeof a=="boolean"||typeof a==
"number"?n[i]=a:n[i]=vt.evaluateExpression(a,"arg",r)}const s=e.indexOf(".");if(s!==-1){const i=Ye[e.slice(0,s)]?.[e.slice(
s+1)];if(typeof i=="function")return i(...n)}const o=Qr[e];if(typeof o=="function")return o(...n);throw new Error(`funct\
ion ${e} not loaded in endpointFunctions.`)},vt={evaluateExpression:We,callFunction:Ct},Zr=(e,t)=>{const{assign:r}=e;if(r&&
r in t.referenceRecord)throw new ge(`'${r}' is already defined in Reference Record.`);const n=Ct(e,t);t.logger?.debug?.(
`${Fr} evaluateCondition: ${Fe(e)} = ${Fe(n)}`);const s=n===""?!0:!!n;return r!=null?{result:s,toAssign:{name:r,value:n}}:
{result:s}},en=(e,t)=>Object.entries(e??{}).reduce((r,[n,s])=>(r[n]=s.map(o=>{const i=We(o,"Header value entry",t);if(typeof i!=
"string")throw new ge(`Header '${n}' value '${i}' is not a string`);return i}),r),{}),It=(e,t)=>Object.entries(e).reduce(
(r,[n,s])=>(r[n]=Dt.getEndpointProperty(s,t),r),{}),Ot=(e,t)=>{if(Array.isArray(e))return e.map(r=>Ot(r,t));switch(typeof e){case"\
string":return bt(e,t);case"object":if(e===null)throw new ge(`Unexpected endpoint property: ${e}`);return Dt.getEndpointProperties(
e,t);case"boolean":return e;default:throw new ge(`Unexpected endpoint property type: ${typeof e}`)}},Dt={getEndpointProperty:Ot,
getEndpointProperties:It},tn=(e,t)=>{const r=We(e,"Endpoint URL",t);if(typeof r=="string")try{return new URL(r)}catch(n){
throw console.error(`Failed to construct URL with ${r}`,n),n}throw new ge(`Endpoint URL must be a string, got ${typeof r}`)},
Qe=1e8,rn=(e,t)=>{const{nodes:r,root:n,results:s,conditions:o}=e;let i=n;const a={},u={referenceRecord:a,endpointParams:t.
endpointParams,logger:t.logger};for(;i!==1&&i!==-1&&i<Qe;){const d=3*(Math.abs(i)-1),[p,y,w]=[r[d],r[d+1],r[d+2]],[R,j,D]=o[p],
K=Zr({fn:R,assign:D,argv:j},u);if(K.toAssign){const{name:ue,value:ye}=K.toAssign;a[ue]=ye}i=i>=0===K.result?y:w}if(i>=Qe){
const d=s[i-Qe];if(d[0]===-1){const[,R]=d;throw new ge(We(R,"Error",u))}const[p,y,w]=d;return{url:tn(p,u),properties:It(
y,u),headers:en(w??{},u)}}throw new ge("No matching endpoint.")};function je(e){Object.defineProperty(e,"__proto__",{value:void 0,
writable:!0,enumerable:!0,configurable:!0})}var qe=class extends xe(C.t,S.t,b.n,we){};const Nt=Oe(z.getRandomValues),nn=Nt,
sn=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return qe.mutate(e);if(!e)return qe.mutate(new Uint8Array);const r=t.
streamCollector(e);return qe.mutate(await r)},Pt=Symbol.for("@smithy/schema-x");var Ze=class $e extends E.o{static identity=Symbol.
for("@smithy/HttpBindingNormalizedSchema");identity=$e.identity;bindings;constructor(t){super(t)}static of(t){const r=E.
o.of(t);if(r.identity===$e.identity)return r;const n=r.isMemberSchema()?r:r.getSchema(),s=typeof n=="object"&&n!==null?n:
r;return s[Pt]??=new $e(r)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?33:t.httpHeader?38:typeof t.httpPrefixHeaders==
"string"?39:t.httpQuery?34:t.httpQueryParams?35:t.httpResponseCode?37:32}getHttpBindingValue(t,r,n=!1){const s=this.getSchema(),
o=typeof s=="number"?s&255:this.isListSchema()?64:255,i=t&7,a=r.mediaType?r.mediaType==="application/json"||r.mediaType.
endsWith("+json")?2:1:0,u=r.streaming||o===42?this.isStructSchema()?2:1:0,d=o>=4&&o<=7?i>=6?2:i>0&&i<4?1:0:0;let p=o|a<<
8|(r.idempotencyToken?1:0)<<10|u<<11|(r.sparse?1:0)<<13|d<<14|(r.hostLabel?1:0)<<17|(t===36&&typeof s!="object"?1:0)<<18;
const y=o&192,w=i&2&&(y===64||!n&&i&1)?this.getHttpBindingCollectionValue(t,r):void 0,R=(w?.[1]??0)&255;return p|=(i>=6&&
(R===4||R===6)?1:0)<<16,[this,p,w]}getHttpBindingCollectionValue(t,r=this.getMergedTraits()){const n=$e.of(this.getValueSchema());
return n.getHttpBindingValue(t,{...n.getMergedTraits(),...r},!0)}getHttpBindings(){const t=this.getSchema();return typeof t!=
"object"||t===null?un:this.bindings??=on(this)}};const on=e=>{const t=[],r=[],n=[],s=[],o=[],i={},a={},u=[],d={headers:a,
prefixHeaders:u},p={request:{memberBindings:o,byName:i},response:{bodyMemberNames:t,bindings:d}},{request:y,response:w}=p;
for(const[R,j]of e.structIterator()){const D=Ze.of(j),K=D.getMergedTraits(),ue=D.getHttpBindingLocation(K),ye=K.httpHeader?.
toLowerCase()??K.httpPrefixHeaders?.toLowerCase()??K.httpQuery,lt=D.getHttpBindingValue(ue,K),Ne=[R,lt,ue,ye];R==="__pro\
to__"&&je(i),i[R]=Ne,lt[1]>>10&1&&(y.hasIdempotency=!0),o.push(Ne);const Ue=ue&7;if(Ue===0&&(n.push(R),s.push(j)),(Ue&4)===
0)t.push(R),r.push(j);else if((Ue&6)===4)if(Ue&1)d.statusCode=Ne;else{d.payload=Ne;const ft=lt[1]&255;y.contentTypeInstruction=
K.mediaType??(ft===0?"text/plain":ft===21||ft===42?"application/octet-stream":null)}else Ue&1?(y.hasPrefixHeaders=!0,u.push(
Ne)):(ye==="__proto__"&&je(a),a[ye]=Ne)}return y.contentTypeInstruction===void 0&&n.length&&(y.contentTypeInstruction=null),
y.syntheticBodySchema=xt(e,n,s),w.syntheticBodySchema=xt(e,t,r),p},an=e=>{const t=[];let r=0;for(const n of e.matchAll(/\{([^{}+]+)(\+)?\}/g))
n.index>r&&t.push([e.slice(r,n.index),0]),t.push([n[1],n[2]?2:1]),r=n.index+n[0].length;return t.length&&r<e.length&&t.push(
[e.slice(r),0]),t.length?t:void 0},cn=e=>{const{http:t,endpoint:r}=(0,E.s)(e.traits??{}),[n,s]=t?.[1].split("?")??[];return[
t?.[0],n,s?[...new URLSearchParams(s)]:[],n?an(n):void 0,r?.[0]]},un={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],
bindings:{headers:{},prefixHeaders:[]}}},Mt=e=>e[Pt]??=cn(e),xt=(e,t,r)=>{if(!t.length)return;const n=e.getSchema(),s=[3,
n[1],n[2],e.getMergedTraits(),t,r],o=n[6],i=o&&t.reduce((a,u)=>a+(n[4].indexOf(u)<o?1:0),0);return i&&(s[6]=i),s};var kt=class{serdeContext;setSerdeContext(e){
this.serdeContext=e}},dn=class extends kt{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=
new F.t(e.defaultNamespace);for(const t of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(t)}getRequestType(){
return H.t}getResponseType(){return ne.c}setSerdeContext(e){this.serdeContext=e,this.serializer.setSerdeContext(e),this.
deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,t){
if("url"in t){e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.url.port?Number(t.url.port):void 0,e.path=t.url.
pathname,e.fragment=t.url.hash||void 0,e.username=t.url.username||void 0,e.password=t.url.password||void 0,e.query||(e.query=
{});for(const[r,n]of t.url.searchParams.entries())e.query[r]=n;if(t.headers)for(const r in t.headers)(0,I.t)(t.headers,r)&&
(e.headers[r]=t.headers[r].join(", "));return e}else{if(e.protocol=t.protocol,e.hostname=t.hostname,e.port=t.port?Number(
t.port):void 0,e.path=t.path,e.query={...t.query},t.headers)for(const r in t.headers)(0,I.t)(t.headers,r)&&(e.headers[r]=
t.headers[r]);return e}}setHostPrefix(e,t,r,n=Mt(t)){if(this.serdeContext?.disableHostPrefix)return;const s=n[4];if(typeof s!=
"string")return;let o=s;for(const[i,[,a]]of Ze.of(t.input).getHttpBindings().request.memberBindings){if(!(a>>17&1))continue;
const u=r[i];if(typeof u!="string")throw new Error(`@smithy/core/schema - ${i} in input must be a string as hostLabel.`);
o=o.replace(`{${i}}`,u)}if(e.hostname=o+e.hostname,!ke(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostn\
ame.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-a\
mzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,r){
const n=[-3,"","Error",0,[],[],0];let s;for(const o of r)for(const i of t)try{i==="*"?s=o.getSchema(e):s=o.getSchema(i+"\
#"+e);const a=o.getErrorCtor(s);if(a)return[s,a,"modeled"];{const u=o.getBaseException();if(u){const d=o.getErrorCtor(u);
if(d)return[s,d,"synthetic"]}}}catch{}for(const o of r){const i=o.getBaseException();if(i){const a=o.getErrorCtor(i);if(a)
return[i,a,"synthetic"]}}return[n,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r})}async deserializeEventStream({
response:e,responseSchema:t,initialResponseContainer:r}){return(await this.loadEventStreamCapability()).deserializeEventStream(
{response:e,responseSchema:t,initialResponseContainer:r})}async loadEventStreamCapability(){const{EventStreamSerde:e,eventStreamSerdeProvider:t}=await Promise.
all([f.e(3655),f.e(4794)]).then(f.bind(f,1393));return new e({marshaller:this.resolveEventStreamMarshaller(t),serializer:this.
serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),
compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.
constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,r,n,s){return[]}getEventStreamMarshaller(){
const e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshalle\
r missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){const t=this.serdeContext;return t.
eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}};function ln(e,t){if(t.timestampFormat.useTrait){const i=e.
getSchema();if(i===5||i===6||i===7)return i}const{httpLabel:r,httpPrefixHeaders:n,httpHeader:s,httpQuery:o}=e.getMergedTraits();
return(t.httpBindings?typeof n=="string"||s?6:o||r?5:void 0:void 0)??t.timestampFormat.default}const fn=e=>(e.logger&&e.
logger.constructor?.name!=="NoOpLogger"&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger),e.defaultSocketTimeout&&
e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout),{setHttpHandler(t){
e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,r){e.requestHandler?.updateHttpClientConfig(
t,r)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}),hn=e=>({requestHandler:e.httpHandler()}),Lt="\
content-length";function gn(e){return t=>async r=>{const n=r.request;if(H.t.isInstance(n)){const{body:s,headers:o}=n;if(s&&
Object.keys(o).map(i=>i.toLowerCase()).indexOf(Lt)===-1)try{const i=e(s);i!=null&&(n.headers={...n.headers,[Lt]:String(i)})}catch{}}
return t({...r,request:n})}}const pn={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddl\
eware",override:!0},mn=e=>({applyToStack:t=>{t.add(gn(e.bodyLengthChecker),pn)}});function yn(e){return e}const En=e=>t=>async r=>{
if(!H.t.isInstance(r.request))return t(r);const{request:n}=r,{handlerProtocol:s=""}=e.requestHandler.metadata||{};if(s.indexOf(
"h2")>=0&&!n.headers[":authority"])delete n.headers.host,n.headers[":authority"]=n.hostname+(n.port?":"+n.port:"");else if(!n.
headers.host){let o=n.hostname;n.port!=null&&(o+=`:${n.port}`),n.headers.host=o}return t(r)},Sn={name:"hostHeaderMiddlew\
are",step:"build",priority:"low",tags:["HOST"],override:!0},wn=e=>({applyToStack:t=>{t.add(En(e),Sn)}}),Tn=()=>(e,t)=>async r=>{
try{const n=await e(r),{clientName:s,commandName:o,logger:i,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:u,
overrideOutputFilterSensitiveLog:d}=a,p=u??t.inputFilterSensitiveLog,y=d??t.outputFilterSensitiveLog,{$metadata:w,...R}=n.
output;return i?.info?.({clientName:s,commandName:o,input:p(r.input),output:y(R),metadata:w}),n}catch(n){const{clientName:s,
commandName:o,logger:i,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:u}=a,d=u??t.inputFilterSensitiveLog;
throw i?.error?.({clientName:s,commandName:o,input:d(r.input),error:n,metadata:n.$metadata}),n}},An={name:"loggerMiddlew\
are",tags:["LOGGER"],step:"initialize",override:!0},_n=e=>({applyToStack:t=>{t.add(Tn(),An)}}),Rn={step:"build",tags:["R\
ECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"},be={REQUEST_ID:Symbol.
for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_\
TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.
for("_AWS_LAMBDA_BAGGAGE")},et=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");et||(globalThis.
awslambda=globalThis.awslambda||{});var Ut=class{static PROTECTED_KEYS=be;isProtectedKey(e){return Object.values(be).includes(
e)}getRequestId(){return this.get(be.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(be.X_RAY_TRACE_ID)}getTenantId(){
return this.get(be.TENANT_ID)}getTraceparent(){return this.get(be.TRACEPARENT)}getTracestate(){return this.get(be.TRACESTATE)}getBaggage(){
return this.get(be.BAGGAGE)}},bn=class extends Ut{currentContext;getContext(){return this.currentContext}hasContext(){return this.
currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Canno\
t modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
t}run(e,t){return this.currentContext=e,t()}},Cn=class Ar extends Ut{als;static async create(){const t=new Ar;return t.als=
new(await Promise.resolve().then(f.t.bind(f,6698,19))).AsyncLocalStorage,t}getContext(){return this.als.getStore()}hasContext(){
return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(
`Cannot modify protected Lambda context field: ${String(t)}`);const n=this.als.getStore();if(!n)throw new Error("No cont\
ext available");n[t]=r}run(t,r){return this.als.run(t,r)}},Ge;(function(e){let t=null;async function r(n){return t||(t=(async()=>{
const s=n===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await Cn.create():new bn;return!et&&globalThis.awslambda?.InvokeStore?
globalThis.awslambda.InvokeStore:(!et&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=s),s)})()),t}e.getInstanceAsync=
r,e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(Ge||(Ge={}));const vn="AWS_LAMBDA_FUNCTION_NA\
ME",In="_X_AMZN_TRACE_ID",tt="X-Amzn-Trace-Id",rt="traceparent",$t="tracestate",Bt="baggage",On=()=>e=>async t=>{const{request:r}=t;
if(!H.t.isInstance(r))return e(t);let n;{const s=Object.keys(r.headers??{}).find(o=>o.toLowerCase()===tt.toLowerCase())??
tt;if(!r.headers.hasOwnProperty(s)){const o=process.env[vn],i=process.env[In];n??=await Ge.getInstanceAsync();const a=n?.
getXRayTraceId()??i,u=d=>typeof d=="string"&&d.length>0;u(o)&&u(a)&&(r.headers[tt]=a)}}if(Dn(r.headers),!r.headers[rt]){
const s=(n??=await Ge.getInstanceAsync())?.getTraceparent?.();if(s){r.headers[rt]=s;const o=n?.getTracestate?.();o&&(r.headers[$t]=
o);const i=n?.getBaggage?.();i&&(r.headers[Bt]=i)}}return e(t)};function Dn(e){for(const t of Object.keys(e)){const r=t.
toLowerCase();t!==r&&(r===rt||r===$t||r===Bt)&&(e[r]=e[t],delete e[t])}}const Nn=e=>({applyToStack:t=>{t.add(On(),Rn)}}),
Pn=(e,t)=>{if(!t||t.length===0)return e;const r=[];for(const n of t)for(const s of e)s.schemeId.split("#")[1]===n&&r.push(
s);for(const n of e)r.find(({schemeId:s})=>s===n.schemeId)||r.push(n);return r};function Mn(e){const t=new Map;for(const r of e)
t.set(r.schemeId,r);return t}const xn=(e,t)=>(r,n)=>async s=>{const o=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(
e,n,s.input)),i=e.authSchemePreference?await e.authSchemePreference():[],a=Pn(o,i),u=Mn(e.httpAuthSchemes),d=(0,E.m)(n),
p=[];for(const y of a){const w=u.get(y.schemeId);if(!w){p.push(`HttpAuthScheme \`${y.schemeId}\` was not enabled for this\
 service.`);continue}const R=w.identityProvider(await t.identityProviderConfigProvider(e));if(!R){p.push(`HttpAuthScheme\
 \`${y.schemeId}\` did not have an IdentityProvider configured.`);continue}const{identityProperties:j={},signingProperties:D={}}=y.
propertiesExtractor?.(e,n)||{};y.identityProperties=Object.assign(y.identityProperties||{},j),y.signingProperties=Object.
assign(y.signingProperties||{},D),d.selectedHttpAuthScheme={httpAuthOption:y,identity:await R(y.identityProperties),signer:w.
signer};break}if(!d.selectedHttpAuthScheme)throw new Error(p.join(`
`));return r(s)},kn={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"be\
fore",toMiddleware:"endpointV2Middleware"},Ln=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({
applyToStack:n=>{n.addRelativeTo(xn(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),kn)}}),Un=e=>t=>{
throw t},$n=(e,t)=>{},Bn=e=>(t,r)=>async n=>{if(!H.t.isInstance(n.request))return t(n);const s=(0,E.m)(r).selectedHttpAuthScheme;
if(!s)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:o={}},
identity:i,signer:a}=s,u=await t({...n,request:await a.sign(n.request,i,o)}).catch((a.errorHandler||Un)(o));return(a.successHandler||
$n)(u.response,o),u},Ht={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddl\
eware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},Hn=e=>({applyToStack:t=>{
t.addRelativeTo(Bn(e),Ht)}}),Ie=e=>{if(typeof e=="function")return e;const t=Promise.resolve(e);return()=>t};var Fn=class{authSchemes=new Map;constructor(e){
for(const t in e){if(!(0,I.t)(e,t))continue;const r=e[t];r!==void 0&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.
authSchemes.get(e)}};const Wn=(e=>function(r){return Ft(r)&&r.expiration.getTime()-Date.now()<e})(3e5),Ft=e=>e.expiration!==
void 0,jn=(e,t,r)=>{if(e===void 0)return;const n=typeof e!="function"?async()=>Promise.resolve(e):e;let s,o,i,a=!1;const u=async d=>{
o||(o=n(d));try{s=await o,i=!0,a=!1}finally{o=void 0}return s};return t===void 0?async d=>((!i||d?.forceRefresh)&&(s=await u(
d)),s):async d=>((!i||d?.forceRefresh)&&(s=await u(d)),a?s:r(s)?(t(s)&&await u(d),s):(a=!0,s))};function Gn(e){return e===
void 0?!0:typeof e=="string"&&e.length<=50}function zn(e){const t=Ie(e.userAgentAppId??void 0),{customUserAgent:r}=e;return Object.
assign(e,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{const n=await t();if(!Gn(n)){const s=e.logger?.
constructor?.name==="NoOpLogger"||!e.logger?console:e.logger;typeof n!="string"?s?.warn("userAgentAppId must be a string\
 or undefined."):n.length>50&&s?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return n}})}
let Kn={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-e\
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
loud (US-West)"}}}],version:"1.1"},Vn="";const Xn=e=>{const{partitions:t}=Kn;for(const n of t){const{regions:s,outputs:o}=n;
for(const[i,a]of Object.entries(s))if(i===e)return{...o,...a}}for(const n of t){const{regionRegex:s,outputs:o}=n;if(new RegExp(
s).test(e))return{...o}}const r=t.find(n=>n.id==="aws");if(!r)throw new Error("Provided region was not found in the part\
ition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}},Yn=()=>Vn,Jn=e=>e?.body instanceof
k.Readable||typeof ReadableStream<"u"&&e?.body instanceof ReadableStream,Qn=["BandwidthLimitExceeded","EC2ThrottledExcep\
tion","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded",
"RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooMa\
nyRequestsException","TransactionInProgressException"],qn=["TimeoutError","RequestTimeout","RequestTimeoutException"],Zn=[
500,502,503,504],es=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],ts=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_\
AGAIN"],rs=e=>e?.$retryable!==void 0,ns=e=>e.$metadata?.clockSkewCorrected,ss=e=>{const t=new Set(["Failed to fetch","Ne\
tworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network req\
uest failed"]);return e&&e instanceof TypeError?t.has(e.message):!1},Wt=e=>e.$metadata?.httpStatusCode===429||Qn.includes(
e.name)||e.$retryable?.throttling==!0,nt=(e,t=0)=>e?.name!=="AbortError"&&(rs(e)||ns(e)||e.name==="InvalidSignatureExcep\
tion"&&e.message?.includes("Signature expired")||qn.includes(e.name)||es.includes(e?.code||"")||ts.includes(e?.code||"")||
Zn.includes(e.$metadata?.httpStatusCode||0)||ss(e)||is(e)||e.cause!==void 0&&t<=10&&nt(e.cause,t+1)),os=e=>{if(e.$metadata?.
httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!nt(e)}return!1};function is(e){return e.
code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}const st=(e,t)=>{if(!t)return e;let r=()=>{};
const n=new Promise((s,o)=>{const i=()=>o(as());t.aborted?i():typeof t.addEventListener=="function"?(t.addEventListener(
"abort",i,{once:!0}),r=()=>t.removeEventListener("abort",i)):t.onabort=i});return Promise.race([e,n]).finally(r)},as=()=>Object.
assign(new Error("Request aborted"),{name:"AbortError"}),cs=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="Abort\
Error",jt=2e4,us="amz-sdk-invocation-id",ds="amz-sdk-request";function ls(e,t){if(ne.c.isInstance(e))for(const r in e.headers){
if(!(0,I.t)(e.headers,r))continue;const n=r.toLowerCase();if(n==="retry-after"){const s=e.headers[r];let o=NaN;if(s.endsWith(
"GMT"))try{o=((0,ne.s)(s).getTime()-Date.now())/1e3}catch(i){t?.trace?.("Failed to parse retry-after header"),t?.trace?.(
i)}else s.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?o=Number(s.match(/ GMT, ([\d.]+)$/)?.[1]):s.match(/^((\d+)|(\d+\.\d+))$/)?o=
Number(s):Date.parse(s)>=Date.now()&&(o=(Date.parse(s)-Date.now())/1e3);return isNaN(o)?void 0:new Date(Date.now()+o*1e3)}else if(n===
"x-amz-retry-after"){const s=e.headers[r],o=Number(s);if(isNaN(o)){t?.trace?.(`Failed to parse x-amz-retry-after=${s}`);
return}return new Date(Date.now()+o)}}}const fs=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e==
"string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`);function hs(e){return t=>(r,n)=>async s=>{let o=await t.
retryStrategy();const i=await t.maxAttempts(),a=n[E.h]?.abortSignal;if(gs(o)){o=o;const u=(n.partition_id??"")+(n.__retryLongPoll?
":longpoll":"");let d=await st(o.acquireInitialRetryToken(u),a),p=new Error,y=0,w=0;const{request:R}=s,j=H.t.isInstance(
R);for(j&&(R.headers[us]=Nt());;)try{j&&(R.headers[ds]=`attempt=${y+1}; max=${i}`);const{response:D,output:K}=await r(s);
return o.recordSuccess(d),K.$metadata.attempts=y+1,K.$metadata.totalRetryDelay=w,{response:D,output:K}}catch(D){const K=ps(
D,t.logger);if(p=fs(D),j&&e(R))throw(n.logger instanceof b.t?console:n.logger)?.warn("An error was encountered in a non-\
retryable streaming request."),p;try{d=await st(o.refreshRetryTokenForRetry(d,K),a)}catch(ye){throw a?.aborted&&cs(ye)?ye:
(p.$metadata||(p.$metadata={}),p.$metadata.attempts=y+1,p.$metadata.totalRetryDelay=w,p)}y=d.getRetryCount();const ue=d.
getRetryDelay();w+=(d?.$retryLog?.acquisitionDelay??0)+ue,ue>0&&await st(new Promise(ye=>setTimeout(ye,ue)),a)}}else return o=
o,o?.mode&&(n.userAgent=[...n.userAgent||[],["cfg/retry-mode",o.mode]]),o.retry(r,s)}}const gs=e=>typeof e.acquireInitialRetryToken<
"u"&&typeof e.refreshRetryTokenForRetry<"u"&&typeof e.recordSuccess<"u",ps=(e,t)=>{const r={error:e,errorType:ms(e)},n=ls(
e.$response,t);return n&&(r.retryAfterHint=n),r},ms=e=>Wt(e)?"THROTTLING":nt(e)?"TRANSIENT":os(e)?"SERVER_ERROR":"CLIENT\
_ERROR",ys={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function Es(e){const t=hs(
e);return r=>({applyToStack:n=>{n.add(t(r),ys)}})}var Ss=class _r{static setTimeoutFn=(t,r)=>setTimeout(t,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){
this.beta=t?.beta??.7,this.minCapacity=t?.minCapacity??1,this.minFillRate=t?.minFillRate??.5,this.scaleConstant=t?.scaleConstant??
.4,this.smooth=t?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.
getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.
acquireTokenBucket(1)}updateClientSendingRate(t){let r;this.updateMeasuredRate();const n=t;if(n?.errorType==="THROTTLING"||
Wt(n?.error??t)){const o=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=o,
this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(o),this.enableTokenBucket()}else
this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());const s=Math.min(r,2*this.measuredTxRate);
this.updateTokenBucketRate(s)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){if(this.enabled){
for(this.refillTokenBucket();t>this.availableTokens;){const r=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(
n=>_r.setTimeoutFn(n,r)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-t}}refillTokenBucket(){const t=this.
getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}const r=(t-this.lastTimestamp)*this.fillRate;
this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=t}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){return this.getPrecise(
t*this.beta)}cubicSuccess(t){return this.getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,
3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(t){this.refillTokenBucket(),this.fillRate=
Math.max(t,this.minFillRate),this.maxCapacity=Math.max(t,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){const t=this.getCurrentTimeInSeconds(),r=Math.floor(t*2)/2;if(this.requestCount++,
r>this.lastTxRateBucket){const n=this.requestCount/(r-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(n*this.
smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=r}}getPrecise(t){return parseFloat(
t.toFixed(8))}},Ce=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){
return 5}static modifiedCostType(){return"THROTTLING"}},ws=class{x=Ce.delay();computeNextBackoffDelay(e){const t=Math.random()*
Math.min(this.x*2**e,jt);return Math.floor(t)}setDelayBase(e){this.x=e}},Gt=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,t,r,n){
this.delay=e,this.count=t,this.cost=r,this.longPoll=n}getRetryCount(){return this.count}getRetryDelay(){return Math.min(
jt,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}},ve;(function(e){e.STANDARD="standard",
e.ADAPTIVE="adaptive"})(ve||(ve={}));const zt=ve.STANDARD,ze={incompatible:1,attempts:2,capacity:3};var ot=class{mode=ve.
STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){typeof e=="number"?this.maxAttemptsProvider=
async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>3,this.baseDelay??=Ce.
delay(),this.retryBackoffStrategy??=new ws}async acquireInitialRetryToken(e){return new Gt(Ce.delay(),0,void 0,e.includes(
":longpoll"))}async refreshRetryTokenForRetry(e,t){const r=await this.getMaxAttempts(),n=this.retryCode(e,t,r),s=n===0,o=e.
isLongPoll?.();if(s||o){const i=t.errorType;this.retryBackoffStrategy.setDelayBase(i==="THROTTLING"?Ce.throttlingDelay():
this.baseDelay);const a=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let u=a;if(t.retryAfterHint instanceof
Date&&(u=Math.max(a,Math.min(t.retryAfterHint.getTime()-Date.now(),a+5e3))),s){const d=this.getCapacityCost(i);this.capacity-=
d;const p=new Gt(0,e.getRetryCount()+1,d,e.isLongPoll?.()??!1);return await new Promise(y=>setTimeout(y,u)),p.$retryLog.
acquisitionDelay=u,p}else{const d=n===ze.capacity&&o?u:0;d>0&&await new Promise(p=>setTimeout(p,d))}}throw new Error("No\
 retry token available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){
return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.
maxAttemptsProvider()}catch{return console.warn("Max attempts provider could not resolve. Using default of 3"),3}}retryCode(e,t,r){
const n=e.getRetryCount()+1,s=this.isRetryableError(t.errorType)?0:ze.incompatible,o=n<r?0:ze.attempts,i=this.capacity>=
this.getCapacityCost(t.errorType)?0:ze.capacity;return s||o||i}getCapacityCost(e){return e===Ce.modifiedCostType()?Ce.throttlingCost():
Ce.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}},Ts=class{mode=ve.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){
const{rateLimiter:r}=t??{};this.rateLimiter=r??new Ss,this.standardRetryStrategy=t?new ot({maxAttempts:typeof e=="number"?
e:3,...t}):new ot(e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(
e);return await this.rateLimiter.getSendToken(),t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(
t);const r=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t);return await this.rateLimiter.getSendToken(),
r}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};const Kt="AWS_MAX_ATTEMPTS",Vt="max_attempts",As={environmentVariableSelector:e=>{
const t=e[Kt];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))throw new Error(`Environment variable ${Kt} mast be a \
number, got "${t}"`);return r},configFileSelector:e=>{const t=e[Vt];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))
throw new Error(`Shared config file entry ${Vt} mast be a number, got "${t}"`);return r},default:3},_s=(e,t)=>{const{retryStrategy:r,
retryMode:n}=e,{defaultMaxAttempts:s=3,defaultBaseDelay:o=Ce.delay()}=t??{},i=(0,E.p)(e.maxAttempts??s);let a=r?Promise.
resolve(r):void 0;const u=async()=>{const d=await i();return await(0,E.p)(n)()===ve.ADAPTIVE?new Ts(i,{maxAttempts:d,baseDelay:o}):
new ot({maxAttempts:d,baseDelay:o})};return Object.assign(e,{maxAttempts:i,retryStrategy:()=>a??=u()})},Rs="AWS_RETRY_MO\
DE",bs="retry_mode",Cs={environmentVariableSelector:e=>e[Rs],configFileSelector:e=>e[bs],default:zt},vs=Es(Jn),Is=/\d{12}\.ddb/;
async function Os(e,t,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&(0,b.r)(e,"PROTOCOL_RPC_V2_CBOR","M"),
typeof t.retryStrategy=="function"){const s=await t.retryStrategy();if(typeof s.mode=="string")switch(s.mode){case ve.ADAPTIVE:
(0,b.r)(e,"RETRY_MODE_ADAPTIVE","F");break;case ve.STANDARD:(0,b.r)(e,"RETRY_MODE_STANDARD","E")}}if(typeof t.accountIdEndpointMode==
"function"){const s=e.endpointV2;switch(String(s?.url?.hostname).match(Is)&&(0,b.r)(e,"ACCOUNT_ID_ENDPOINT","O"),await t.
accountIdEndpointMode?.()){case"disabled":(0,b.r)(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":(0,b.r)(e,"ACC\
OUNT_ID_MODE_PREFERRED","P");break;case"required":(0,b.r)(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const n=e.__smithy_context?.
selectedHttpAuthScheme?.identity;if(n?.$source){const s=n;s.accountId&&(0,b.r)(e,"RESOLVED_ACCOUNT_ID","T");for(const[o,
i]of Object.entries(s.$source??{}))(0,b.r)(e,o,i)}}const Xt="user-agent",Yt="x-amz-user-agent",Ds=/[^!$%&'*+\-.^_`|~\w]/g,
Ns=/[^!$%&'*+\-.^_`|~\w#]/g,Ps=1024;function Ms(e){let t="";for(const r in e){const n=e[r];if(t.length+n.length+1<=Ps){t.
length?t+=","+n:t+=n;continue}break}return t}const xs=e=>(t,r)=>async n=>{const{request:s}=n;if(!H.t.isInstance(s))return t(
n);const{headers:o}=s,i=r?.userAgent?.map(Ke)||[],a=(await e.defaultUserAgentProvider()).map(Ke);await Os(r,e,n);const u=r;
a.push(`m/${Ms(Object.assign({},r.__smithy_context?.features,u.__aws_sdk_context?.features))}`);const d=e?.customUserAgent?.
map(Ke)||[],p=await e.userAgentAppId();p&&a.push(Ke(["app",`${p}`]));const y=Yn(),w=(y?[y]:[]).concat([...a,...i,...d]).
join(" "),R=[...a.filter(j=>j.startsWith("aws-sdk-")),...d].join(" ");return e.runtime!=="browser"?(R&&(o[Yt]=o["x-amz-u\
ser-agent"]?`${o[Xt]} ${R}`:R),o[Xt]=w):o[Yt]=w,t({...n,request:s})},Ke=e=>{const t=e[0].split("/").map(i=>i.replace(Ds,
"-")).join("/"),r=e[1]?.replace(Ns,"-"),n=t.indexOf("/"),s=t.substring(0,n);let o=t.substring(n+1);return s==="api"&&(o=
o.toLowerCase()),[s,o,r].filter(i=>i&&i.length>0).reduce((i,a,u)=>{switch(u){case 0:return a;case 1:return`${i}/${a}`;default:
return`${i}#${a}`}},"")},ks={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGEN\
T"],override:!0},Ls=e=>({applyToStack:t=>{t.add(xs(e),ks)}}),Us=()=>{for(const e of["deno","bun","llrt"])if(q.versions[e])
return[`md/${e}`,q.versions[e]];return["md/nodejs",q.versions.node]},$s={isCrtAvailable:!1},Bs=()=>$s.isCrtAvailable?["m\
d/crt-avail"]:null,Hs=({serviceId:e,clientVersion:t})=>{const r=Us();return async n=>{const s=[["aws-sdk-js",t],["ua","2\
.1"],[`os/${(0,le.platform)()}`,(0,le.release)()],["lang/js"],r],o=Bs();o&&s.push(o),e&&s.push([`api/${e}`,t]),q.env.AWS_EXECUTION_ENV&&
s.push([`exec-env/${q.env.AWS_EXECUTION_ENV}`]);const i=await n?.userAgentAppId?.();return i?[...s,[`app/${i}`]]:[...s]}},
Fs="AWS_SDK_UA_APP_ID",Ws="sdk-ua-app-id",js={environmentVariableSelector:e=>e[Fs],configFileSelector:e=>e.sdk_ua_app_id??
e[Ws],default:void 0},Jt=(e,t=!1)=>{if(t){for(const r of e.split("."))if(!Jt(r))return!1;return!0}return!(!ie(e)||e.length<
3||e.length>63||e!==e.toLowerCase()||Rt(e))},Qt=":",Gs="/",qt={isVirtualHostableS3Bucket:Jt,parseArn:e=>{const t=e.split(
Qt);if(t.length<6)return null;const[r,n,s,o,i,...a]=t;return r!=="arn"||n===""||s===""||a.join(Qt)===""?null:{partition:n,
service:s,region:o,accountId:i,resourceId:a.map(u=>u.split(Gs)).flat()}},partition:Xn};Ye.aws=qt;const zs=e=>({setRegion(t){
e.region=t},region(){return e.region}}),Ks=e=>({region:e.region()}),Zt=e=>ne.c.isInstance(e)?e.headers?.date??e.headers?.
Date:void 0,er=e=>ne.c.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,tr=e=>new Date(Date.now()+e),rr=(e,t,r,n)=>{if(n!==
void 0)return t;const s=Date.parse(e);if(Number.isNaN(s))return t;const o=Date.now();return r!==void 0&&o-r>9e5?t:s-o},Le=(e,t)=>{
if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return t},Vs=e=>e.context?.[E.h]?.eventStream?.
output===!0,nr=async e=>{const t=Le("context",e.context),r=Le("config",e.config),n=t.endpointV2?.properties?.authSchemes?.[0];
return{config:r,signer:await Le("signer",r.signer)(n),signingRegion:e?.signingRegion,signingRegionSet:e?.signingRegionSet,
signingName:e?.signingName}};var Xs=class{async sign(e,t,r){if(!H.t.isInstance(e))throw new Error("The request is not an\
 instance of `HttpRequest` and cannot be signed");const n=await nr(r),{config:s,signer:o}=n;let{signingRegion:i,signingName:a}=n;
const u=r.context;if(u?.authSchemes?.length??!1){const[y,w]=u.authSchemes;y?.name==="sigv4a"&&w?.name==="sigv4"&&(i=w?.signingRegion??
i,a=w?.signingName??a)}const d=await s.disableClockSkewCorrection?.()===!0;r._disableClockSkewCorrection=d;const p=d||Vs(
r);return r._skipClockSkewSampling=p,p||(r._preRequestSystemClockOffset=s.systemClockOffset,r._requestSentAt=Date.now()),
await o.sign(e,{signingDate:d?new Date:tr(s.systemClockOffset),signingRegion:i,signingService:a})}errorHandler(e){return t=>{
const r=t;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const n=r.ServerTime??Zt(r.$response);if(n){const s=Le(
"config",e.config),o=e._preRequestSystemClockOffset,i=e._requestSentAt,a=er(r.$response),u=rr(n,s.systemClockOffset,i,a);
s.systemClockOffset=u,Math.abs(u)>=24e4&&(u!==o||o!==void 0&&o!==u)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}throw t}}successHandler(e,t){
if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;const r=Zt(e);if(r){const n=Le("config",t.config),s=t.
_requestSentAt,o=er(e);n.systemClockOffset=rr(r,n.systemClockOffset,s,o)}}};const sr=e=>typeof e=="string"&&e.length>0?e.
split(",").map(t=>t.trim()):[],Ys=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,or="AWS_AUTH_SCHEME_PRE\
FERENCE",ir="auth_scheme_preference",Js={environmentVariableSelector:(e,t)=>{if(t?.signingName&&Ys(t.signingName)in e)return[
"httpBearerAuth"];if(or in e)return sr(e[or])},configFileSelector:e=>{if(ir in e)return sr(e[ir])},default:[]};var Qs=class{format(e){
const t=[];for(const s in e){if(!(0,I.t)(e,s))continue;const o=(0,S.t)(s);t.push(Uint8Array.from([o.byteLength]),o,this.
formatHeaderValue(e[s]))}const r=new Uint8Array(t.reduce((s,o)=>s+o.byteLength,0));let n=0;for(const s of t)r.set(s,n),n+=
s.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":
return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));return t.setUint8(0,3),t.setInt16(
1,e.value,!1),new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(0,4),r.setInt32(
1,e.value,!1),new Uint8Array(r.buffer);case"long":const n=new Uint8Array(9);return n[0]=5,n.set(e.value.bytes,1),n;case"\
binary":const s=new DataView(new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.byteLength,!1);
const o=new Uint8Array(s.buffer);return o.set(e.value,3),o;case"string":const i=(0,S.t)(e.value),a=new DataView(new ArrayBuffer(
3+i.byteLength));a.setUint8(0,7),a.setUint16(1,i.byteLength,!1);const u=new Uint8Array(a.buffer);return u.set(i,3),u;case"\
timestamp":const d=new Uint8Array(9);return d[0]=8,d.set(Zs.fromNumber(e.value.valueOf()).bytes,1),d;case"uuid":if(!qs.test(
e.value))throw new Error(`Invalid UUID received: ${e.value}`);const p=new Uint8Array(17);return p[0]=9,p.set((0,_.t)(e.value.
replace(/-/g,"")),1),p}}},ar;(function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",e[e.byte=2]="byte",e[e.
short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=7]="string",e[e.timestamp=
8]="timestamp",e[e.uuid=9]="uuid"})(ar||(ar={}));const qs=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Zs=class Rr{bytes;constructor(t){if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 b\
ytes")}static fromNumber(t){if(t>9223372036854776e3||t<-9223372036854776e3)throw new Error(`${t} is too large (or, if ne\
gative, too small) to represent as an Int64`);const r=new Uint8Array(8);for(let n=7,s=Math.abs(Math.round(t));n>-1&&s>0;n--,
s/=256)r[n]=s;return t<0&&cr(r),new Rr(r)}valueOf(){const t=this.bytes.slice(0),r=t[0]&128;return r&&cr(t),parseInt((0,_.
n)(t),16)*(r?-1:1)}toString(){return String(this.valueOf())}};function cr(e){for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>
-1&&(e[t]++,e[t]===0);t--);}const eo="X-Amz-Algorithm",to="X-Amz-Credential",ur="X-Amz-Date",ro="X-Amz-SignedHeaders",no="\
X-Amz-Expires",dr="X-Amz-Signature",lr="X-Amz-Security-Token",fr="authorization",hr=ur.toLowerCase(),so=[fr,hr,"date"];dr.
toLowerCase();const oo="x-amz-content-sha256",io=lr.toLowerCase(),ao={authorization:!0,"cache-control":!0,connection:!0,
expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,
"user-agent":!0,"x-amzn-trace-id":!0},co=/^proxy-/,uo=/^sec-/,it="AWS4-HMAC-SHA256",lo="AWS4-HMAC-SHA256-PAYLOAD",fo="UN\
SIGNED-PAYLOAD",gr="aws4_request",ho=({query:e={}})=>{const t=[],r={};for(const n in e){if(!(0,I.t)(e,n)||n.toLowerCase()===
"x-amz-signature")continue;const s=(0,x.n)(n);t.push(s);const o=e[n];typeof o=="string"?r[s]=`${s}=${(0,x.n)(o)}`:Array.
isArray(o)&&(r[s]=o.slice(0).reduce((i,a)=>i.concat([`${s}=${(0,x.n)(a)}`]),[]).sort().join("&"))}return t.sort().map(n=>r[n]).
filter(n=>n).join("&")},go=e=>po(e).toISOString().replace(/\.\d{3}Z$/,"Z"),po=e=>typeof e=="number"?new Date(e*1e3):typeof e==
"string"?Number(e)?new Date(Number(e)*1e3):new Date(e):e;var mo=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:o=!0}){this.service=n,this.sha256=s,this.uriEscapePath=
o,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=(0,E.p)(r),this.credentialProvider=(0,E.p)(t)}createCanonicalRequest(e,t,r){
const n=Object.keys(t).sort();return`${e.method}
${this.getCanonicalPath(e)}
${ho(e)}
${n.map(s=>`${s}:${t[s]}`).join(`
`)}

${n.join(";")}
${r}`}async createStringToSign(e,t,r,n){const s=new this.sha256;s.update((0,$.t)(r));const o=await s.digest();return`${n}\

${e}
${t}
${(0,_.n)(o)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[];for(const n of e.split("/"))n?.length!==0&&n!==
"."&&(n===".."?t.pop():t.push(n));const r=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":
""}`;return(0,x.n)(r).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!=
"string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=go(
e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().
join(";")}};const Ve={},at=[],ct=(e,t,r)=>`${e}/${t}/${r}/${gr}`,yo=async(e,t,r,n,s)=>{const o=await pr(e,t.secretAccessKey,
t.accessKeyId),i=`${r}:${n}:${s}:${(0,_.n)(o)}:${t.sessionToken}`;if(i in Ve)return Ve[i];for(at.push(i);at.length>50;)delete Ve[at.
shift()];let a=`AWS4${t.secretAccessKey}`;for(const u of[r,n,s,gr])a=await pr(e,a,u);return Ve[i]=a},pr=(e,t,r)=>{const n=new e(
t);return n.update((0,$.t)(r)),n.digest()},mr=({headers:e},t,r)=>{const n={};for(const s of Object.keys(e).sort()){if(e[s]==
null)continue;const o=s.toLowerCase();((0,I.t)(ao,o)||t?.has(o)||co.test(o)||uo.test(o))&&(!r||r&&!r.has(o))||(o==="__pr\
oto__"&&je(n),n[o]=e[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return n},ut=async({headers:e,
body:t},r)=>{for(const n in e)if((0,I.t)(e,n)&&n.toLowerCase()==="x-amz-content-sha256")return e[n];if(t==null)return"e3\
b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof t=="string"||ArrayBuffer.isView(t)||(0,v.r)(t)){
const n=new r;return n.update((0,$.t)(t)),(0,_.n)(await n.digest())}return fo},Eo=(e,t)=>{e=e.toLowerCase();for(const r in t)
if((0,I.t)(t,r)&&e===r.toLowerCase())return!0;return!1},So=(e,t={})=>{const{headers:r,query:n={}}=H.t.clone(e);for(const s in r){
if(!(0,I.t)(r,s))continue;const o=s.toLowerCase();(o.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(o)||t.hoistableHeaders?.
has(o))&&(n[s]=r[s],delete r[s])}return{...e,headers:r,query:n}},yr=e=>{e=H.t.clone(e);for(const t in e.headers)(0,I.t)(
e.headers,t)&&so.indexOf(t.toLowerCase())>-1&&delete e.headers[t];return e};var dt=class extends mo{headerFormatter=new Qs;constructor({
applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:o=!0}){super({applyChecksum:e,credentials:t,region:r,
service:n,sha256:s,uriEscapePath:o})}async presign(e,t={}){const{signingDate:r=new Date,expiresIn:n=3600,unsignableHeaders:s,
unhoistableHeaders:o,signableHeaders:i,hoistableHeaders:a,signingRegion:u,signingService:d}=t,p=await this.credentialProvider();
this.validateResolvedCredentials(p);const y=u??await this.regionProvider(),{longDate:w,shortDate:R}=this.formatDate(r);if(n>
604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the \
future");const j=ct(R,y,d??this.service),D=So(yr(e),{unhoistableHeaders:o,hoistableHeaders:a});p.sessionToken&&(D.query[lr]=
p.sessionToken),D.query[eo]=it,D.query[to]=`${p.accessKeyId}/${j}`,D.query[ur]=w,D.query[no]=n.toString(10);const K=mr(D,
s,i);return D.query[ro]=this.getCanonicalHeaderList(K),D.query[dr]=await this.getSignature(w,j,this.getSigningKey(p,y,R,
d),this.createCanonicalRequest(D,K,await ut(e,this.sha256))),D}async sign(e,t){return typeof e=="string"?this.signString(
e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,
payload:t},{signingDate:r=new Date,priorSignature:n,signingRegion:s,signingService:o,eventStreamCredentials:i}){const a=s??
await this.regionProvider(),{shortDate:u,longDate:d}=this.formatDate(r),p=ct(u,a,o??this.service),y=await ut({headers:{},
body:t},this.sha256),w=new this.sha256;w.update(e);const R=(0,_.n)(await w.digest()),j=[lo,d,p,n,R,y].join(`
`);return this.signString(j,{signingDate:r,signingRegion:a,signingService:o,eventStreamCredentials:i})}async signMessage(e,{
signingDate:t=new Date,signingRegion:r,signingService:n,eventStreamCredentials:s}){return this.signEvent({headers:this.headerFormatter.
format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:n,priorSignature:e.priorSignature,
eventStreamCredentials:s}).then(o=>({message:e.message,signature:o}))}async signString(e,{signingDate:t=new Date,signingRegion:r,
signingService:n,eventStreamCredentials:s}={}){const o=s??await this.credentialProvider();this.validateResolvedCredentials(
o);const i=r??await this.regionProvider(),{shortDate:a}=this.formatDate(t),u=new this.sha256(await this.getSigningKey(o,
i,a,n));return u.update((0,$.t)(e)),(0,_.n)(await u.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,
unsignableHeaders:n,signingRegion:s,signingService:o}={}){const i=await this.credentialProvider();this.validateResolvedCredentials(
i);const a=s??await this.regionProvider(),u=yr(e),{longDate:d,shortDate:p}=this.formatDate(t),y=ct(p,a,o??this.service);
u.headers[hr]=d,i.sessionToken&&(u.headers[io]=i.sessionToken);const w=await ut(u,this.sha256);!Eo("x-amz-content-sha256",
u.headers)&&this.applyChecksum&&(u.headers[oo]=w);const R=mr(u,n,r),j=await this.getSignature(d,y,this.getSigningKey(i,a,
p,o),this.createCanonicalRequest(u,R,w));return u.headers[fr]=`${it} Credential=${i.accessKeyId}/${y}, SignedHeaders=${this.
getCanonicalHeaderList(R)}, Signature=${j}`,u}async getSignature(e,t,r,n){const s=await this.createStringToSign(e,t,n,it),
o=new this.sha256(await r);return o.update((0,$.t)(s)),(0,_.n)(await o.digest())}getSigningKey(e,t,r,n){return yo(this.sha256,
e,r,t,n||this.service)}};const wo=e=>t=>{let r=t.credentials,n=!!t.credentials,s;Object.defineProperty(t,"credentials",{
set(d){d&&d!==r&&d!==s&&(n=!0),r=d;const p=Ao(t,To(t,{credentials:r,credentialDefaultProvider:t.credentialDefaultProvider}));
if(n&&!p.attributed){const y=typeof r=="object"&&r!==null;s=async w=>{const R=await p(w);return y&&(!R.$source||Object.keys(
R.$source).length===0)?(0,U.t)(R,"CREDENTIALS_CODE","e"):R},s.memoized=p.memoized,s.configBound=p.configBound,s.attributed=
!0}else s=p},get(){return s},enumerable:!0,configurable:!0}),t.credentials=r;const{signingEscapePath:o=!0,systemClockOffset:i=t.
systemClockOffset||0,sha256:a}=t;let u;return t.signer?u=Ie(t.signer):t.regionInfoProvider?u=()=>Ie(t.region)().then(async d=>[
await t.regionInfoProvider(d,{useFipsEndpoint:await t.useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||
{},d]).then(([d,p])=>{const{signingRegion:y,signingService:w}=d;t.signingRegion=t.signingRegion||y||p,t.signingName=t.signingName||
w||t.serviceId;const R={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:a,uriEscapePath:o};
return new(t.signerConstructor||dt)(R)}):u=async d=>{d=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,
signingRegion:await Ie(t.region)(),properties:{}},d);const p=d.signingRegion,y=d.signingName;t.signingRegion=t.signingRegion||
p,t.signingName=t.signingName||y||t.serviceId;const w={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,
sha256:a,uriEscapePath:o};return new(t.signerConstructor||dt)(w)},Object.assign(t,{systemClockOffset:i,signingEscapePath:o,
signer:u,disableClockSkewCorrection:Ie(t.disableClockSkewCorrection??e)})};function To(e,{credentials:t,credentialDefaultProvider:r}){
let n;return t?t?.memoized?n=t:n=jn(t,Wn,Ft):r?n=Ie(r(Object.assign({},e,{parentClientConfig:e}))):n=async()=>{throw new Error(
"@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},
n.memoized=!0,n}function Ao(e,t){if(t.configBound)return t;const r=async n=>t({...n,callerClientConfig:e});return r.memoized=
t.memoized,r.configBound=!0,r}const _o="AWS_DISABLE_CLOCK_SKEW_CORRECTION",Ro="disable_clock_skew_correction",bo=wo((0,se.
t)({environmentVariableSelector:e=>(0,E.d)(e,_o,E.u.ENV),configFileSelector:e=>(0,E.d)(e,Ro,E.u.CONFIG),default:!1}));var Co=class{queryCompat;errorRegistry;constructor(e=!1){
this.queryCompat=e}resolveRestContentType(e,t){const r=t.getMemberSchemas(),n=Object.values(r).find(s=>!!s.getMergedTraits().
httpPayload);if(n){const s=n.getMergedTraits().mediaType;return s||(n.isStringSchema()?"text/plain":n.isBlobSchema()?"ap\
plication/octet-stream":e)}else if(!t.isUnitSchema()&&Object.values(r).find(s=>{const{httpQuery:o,httpQueryParams:i,httpHeader:a,
httpLabel:u,httpPrefixHeaders:d}=s.getMergedTraits();return!o&&!i&&!a&&!u&&d===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,n,s,o){
let i=e;e.includes("#")&&([,i]=e.split("#"));const a={$metadata:s,$fault:r.statusCode<500?"client":"server"};if(!this.errorRegistry)
throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:o?.(this.errorRegistry,
i)??this.errorRegistry.getSchema(e),errorMetadata:a}}catch{n.message=n.message??n.Message??"UnknownError";const d=this.errorRegistry,
p=d.getBaseException();if(p){const R=d.getErrorCtor(p)??Error;throw this.decorateServiceException(Object.assign(new R({name:i}),
a),n)}const y=n,w=y?.message??y?.Message??y?.Error?.Message??y?.Error?.message;throw this.decorateServiceException(Object.
assign(new Error(w),{name:i},a),n)}}compose(e,t,r){let n=r;t.includes("#")&&([n]=t.split("#"));const s=F.t.for(n),o=F.t.
for("smithy.ts.sdk.synthetic."+r);e.copyFrom(s),e.copyFrom(o),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.
queryCompat){const r=e.Message??t.Message,n=(0,E.a)(e,t);r&&(n.message=r);const s=n.Error??{};s.Type=n.Error?.Type,s.Code=
n.Error?.Code,s.Message=n.Error?.message??n.Error?.Message??r,n.Error=s;const o=n.$metadata.requestId;return o&&(n.RequestId=
o),n}return(0,E.a)(e,t)}setQueryCompatError(e,t){const r=t.headers?.["x-amzn-query-error"];if(e!==void 0&&r!=null){const[
n,s]=r.split(";"),o=Object.keys(e),i={Code:n,Type:s};e.Code=n,e.Type=s;for(let a=0;a<o.length;a++){const u=o[a];i[u==="m\
essage"?"Message":u]=e[u]}delete i.__type,e.Error=i}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.
Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{return e.find(n=>E.o.of(n).getMergedTraits().
awsQueryError?.[0]===t)}}};const he=64,Er=32,vo=2**53-1;var Io=class Be{digestLength=Er;state=Int32Array.from(Sr);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const r=Be.normalizeKey(t);this.inner=new Be,
this.outer=new Be;const{inner:n,outer:s}=this,o=new Uint8Array(128);for(let i=0;i<he;++i)o[i]=54^r[i],o[i+he]=92^r[i];n.
update(o.subarray(0,he)),s.update(o.subarray(he))}}update(t){if(this.finished)throw new Error("Attempted to update an al\
ready finished HMAC.");if(this.inner){this.inner.update(t);return}const r=(0,$.t)(t);let n=0,{byteLength:s}=r;if(this.bytesHashed+=
s,this.bytesHashed*8>vo)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;s>0;)this.buffer[this.bufferLength++]=
r[n++],s--,this.bufferLength===he&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner:t,outer:r}=this;if(t&&
r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const n=t.digestSync();
return r.update(n),r.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(Sr),this.buffer=new Uint8Array(
64),this.bufferLength=0,this.bytesHashed=0}digestSync(){const t=this.state.slice(),r=this.buffer.slice();let n=this.bufferLength;
const s=this.bytesHashed*8,o=new DataView(r.buffer,r.byteOffset,r.byteLength);if(o.setUint8(n++,128),(n-1)%he>=56){for(let a=n;a<
he;++a)o.setUint8(a,0);this.hashBufferWith(t,r),n=0}for(let a=n;a<56;++a)o.setUint8(a,0);o.setUint32(56,Math.floor(s/4294967296),
!1),o.setUint32(60,s,!1),this.hashBufferWith(t,r);const i=new Uint8Array(Er);for(let a=0;a<8;++a)i[a*4]=t[a]>>>24&255,i[a*
4+1]=t[a]>>>16&255,i[a*4+2]=t[a]>>>8&255,i[a*4+3]=t[a]>>>0&255;return i}static normalizeKey(t){const r=(0,$.t)(t);if(r.byteLength>
he){const n=new Be;n.update(r);const s=n.digestSync(),o=new Uint8Array(he);return o.set(s),o}if(r.byteLength<he){const n=new Uint8Array(
he);return n.set(r),n}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(t,r){const n=this.
w??=new Int32Array(64);let s=t[0],o=t[1],i=t[2],a=t[3],u=t[4],d=t[5],p=t[6],y=t[7];for(let w=0;w<he;++w){if(w<16)n[w]=(r[w*
4]&255)<<24|(r[w*4+1]&255)<<16|(r[w*4+2]&255)<<8|r[w*4+3]&255;else{let D=n[w-2];const K=(D>>>17|D<<15)^(D>>>19|D<<13)^D>>>
10;D=n[w-15];const ue=(D>>>7|D<<25)^(D>>>18|D<<14)^D>>>3;n[w]=(K+n[w-7]|0)+(ue+n[w-16]|0)}const R=(((u>>>6|u<<26)^(u>>>11|
u<<21)^(u>>>25|u<<7))+(u&d^~u&p)|0)+(y+(Oo[w]+n[w]|0)|0)|0,j=((s>>>2|s<<30)^(s>>>13|s<<19)^(s>>>22|s<<10))+(s&o^s&i^o&i)|
0;y=p,p=d,d=u,u=a+R|0,a=i,i=o,o=s,s=R+j|0}t[0]+=s,t[1]+=o,t[2]+=i,t[3]+=a,t[4]+=u,t[5]+=d,t[6]+=p,t[7]+=y}};const Sr=new Int32Array(
[1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Oo=new Int32Array([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,
2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,
430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Do=(()=>{try{return(0,z.createHash)("sha256"),!0}catch{return!1}})()?No():
Io;function No(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(t){this.secret=t,this.isHmac=!!t,
this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.");
this.hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.digest()):t=this.hash.copy().digest(),
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,z.createHmac)("sha256",Po(this.secret)):(0,z.createHash)("sha256")}}}function Po(e){return typeof e=="string"?
e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}}),4546:((de,G,f)=>{f.d(G,{n:()=>v,
r:()=>U,t:()=>b});const U=S=>typeof ArrayBuffer=="function"&&S instanceof ArrayBuffer||Object.prototype.toString.call(S)===
"[object ArrayBuffer]",b=(S,C=0,E=S.byteLength-C)=>{if(!U(S))throw new TypeError(`The "input" argument must be ArrayBuff\
er. Received type ${typeof S} (${S})`);return Buffer.from(S,C,E)},v=(S,C)=>{if(typeof S!="string")throw new TypeError(`T\
he "input" argument must be of type string. Received type ${typeof S} (${S})`);return C?Buffer.from(S,C):Buffer.from(S)}}),
4327:((de,G,f)=>{f.d(G,{t:()=>ne});var U=f(4536),b=f(4972),v=f(6657),S=f(622);const C=async _=>{const{ENV_CMDS_FULL_URI:$,
ENV_CMDS_RELATIVE_URI:x,fromContainerMetadata:F,fromInstanceMetadata:z}=await f.e(913).then(f.bind(f,913));if(process.env[x]||
process.env[$]){_.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{
fromHttp:W}=await f.e(567).then(f.bind(f,567));return(0,S.t)(W(_),F(_))}return process.env.AWS_EC2_METADATA_DISABLED&&process.
env.AWS_EC2_METADATA_DISABLED!=="false"?async()=>{throw new b.t("EC2 Instance Metadata Service access disabled",{logger:_.
logger})}:(_.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),z(_))};function E(_,$){
const x=I(_);let F,z,W,k;const le=async q=>{if(q?.forceRefresh)return k||(k=x(q).then(oe=>{W=oe}).finally(()=>{k=void 0})),
await k,W;if(W?.expiration&&W?.expiration?.getTime()<Date.now()&&(W=void 0),F)await F;else if(!W||$?.(W))if(W)z||(z=x(q).
then(oe=>{W=oe}).catch(()=>{}).finally(()=>{z=void 0}));else return F=x(q).then(oe=>{W=oe}).finally(()=>{F=void 0}),le(q);
return W};return le}const I=_=>async $=>{let x;for(const F of _)try{return await F($)}catch(z){if(x=z,z?.tryNextLink)continue;
throw z}throw x};let H=!1;const ne=(_={})=>E([async()=>{if(_.profile??process.env.AWS_PROFILE)throw process.env.AWS_ACCESS_KEY_ID&&
process.env.AWS_SECRET_ACCESS_KEY&&(H||((_.logger?.warn&&_.logger?.constructor?.name!=="NoOpLogger"?_.logger.warn.bind(_.
logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),H=!0)),new b.t("AWS_PROFILE is set, skipping fromEnv provider.",{logger:_.logger,tryNextLink:!0});return _.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,U.s)(_)()},async $=>{_.logger?.debug("@aws-sdk/creden\
tial-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:x,ssoAccountId:F,ssoRegion:z,ssoRoleName:W,ssoSession:k}=_;
if(!x&&!F&&!z&&!W&&!k)throw new b.t("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:_.
logger});const{fromSSO:le}=await f.e(9155).then(f.bind(f,9155));return le(_)($)},async $=>{_.logger?.debug("@aws-sdk/cre\
dential-provider-node - defaultProvider::fromIni");const{fromIni:x}=await f.e(5686).then(f.bind(f,5686));return x(_)($)},
async $=>{_.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:x}=await f.
e(3068).then(f.bind(f,3068));return x(_)($)},async $=>{_.logger?.debug("@aws-sdk/credential-provider-node - defaultProvi\
der::fromTokenFile");const{fromTokenFile:x}=await f.e(3282).then(f.bind(f,3282));return x(_)($)},async()=>(_.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await C(_))()),async()=>{throw new b.t("Could no\
t load credentials from any providers",{tryNextLink:!1,logger:_.logger})}],se),se=_=>_?.expiration!==void 0&&_.expiration.
getTime()-Date.now()<3e5}),4536:((de,G,f)=>{f.d(G,{s:()=>ne});var U=f(6286),b=f(4972);const v="AWS_ACCESS_KEY_ID",S="AWS\
_SECRET_ACCESS_KEY",C="AWS_SESSION_TOKEN",E="AWS_CREDENTIAL_EXPIRATION",I="AWS_CREDENTIAL_SCOPE",H="AWS_ACCOUNT_ID",ne=se=>async()=>{
se?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const _=process.env[v],$=process.env[S],x=process.env[C],
F=process.env[E],z=process.env[I],W=process.env[H];if(_&&$){const k={accessKeyId:_,secretAccessKey:$,...x&&{sessionToken:x},
...F&&{expiration:new Date(F)},...z&&{credentialScope:z},...W&&{accountId:W}};return(0,U.t)(k,"CREDENTIALS_ENV_VARS","g"),
k}throw new b.t("Unable to find environment variable credentials.",{logger:se?.logger})}}),3456:((de,G,f)=>{f.d(G,{t:()=>b});
var U=f(4546);const b=v=>{const S=(0,U.n)(v,"utf8");return new Uint8Array(S.buffer,S.byteOffset,S.byteLength/Uint8Array.
BYTES_PER_ELEMENT)}}),8538:((de,G,f)=>{f.d(G,{n:()=>S,t:()=>v});const U={},b={};for(let C=0;C<256;C++){let E=C.toString(
16).toLowerCase();E.length===1&&(E=`0${E}`),U[C]=E,b[E]=C}function v(C){if(C.length%2!==0)throw new Error("Hex encoded s\
trings must have an even number length");const E=new Uint8Array(C.length/2);for(let I=0;I<C.length;I+=2){const H=C.slice(
I,I+2).toLowerCase();if(H in b)E[I/2]=b[H];else throw new Error(`Cannot decode unrecognized sequence ${H} as hexadecimal`)}
return E}function S(C){let E="";for(let I=0;I<C.byteLength;I++)E+=U[C[I]];return E}}),4582:((de,G,f)=>{f.d(G,{t:()=>U});
var U=class ht{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(S){this.method=
S.method||"GET",this.hostname=S.hostname||"localhost",this.port=S.port,this.query=S.query||{},this.headers=S.headers||{},
this.body=S.body,this.protocol=S.protocol?S.protocol.slice(-1)!==":"?`${S.protocol}:`:S.protocol:"https:",this.path=S.path?
S.path.charAt(0)!=="/"?`/${S.path}`:S.path:"/",this.username=S.username,this.password=S.password,this.fragment=S.fragment}static clone(S){
const C=new ht({...S,headers:{...S.headers}});return C.query&&(C.query=b(C.query)),C}static isInstance(S){if(!S)return!1;
const C=S;return"method"in C&&"protocol"in C&&"hostname"in C&&"path"in C&&typeof C.query=="object"&&typeof C.headers=="o\
bject"}clone(){return ht.clone(this)}};function b(v){return Object.keys(v).reduce((S,C)=>{const E=v[C];return{...S,[C]:Array.
isArray(E)?[...E]:E}},{})}}),1649:((de,G,f)=>{f.d(G,{i:()=>E,n:()=>_,r:()=>ne,t:()=>ke});var U=f(192),b=f(1341),v=f(4708),
S=f(7075);function C(g,l){if(l===void 0){l=0;for(const A of g)l+=A.byteLength}const m=new Uint8Array(l);let T=0;for(const A of g)
m.set(A,T),T+=A.byteLength;return m}const E=async g=>(0,b.t)(g)?I(g):H(g);async function I(g){return g.arrayBuffer().then(
l=>new Uint8Array(l))}async function H(g){const l=[],m=g.getReader();let T=0;for(;;){const{done:A,value:P}=await m.read();
if(P&&(l.push(P),T+=P.length),A)break}return C(l,T)}const ne=g=>(0,b.t)(g)?I(g):(0,b.n)(g)?H(g):new Promise((l,m)=>{const T=new se,
A=g;A.pipe(T),A.on("error",P=>{T.end(),m(P)}),T.on("error",m),T.on("finish",function(){l(C(this.bufferedBytes))})});var se=class extends S.
Writable{bufferedBytes=[];_write(g,l,m){this.bufferedBytes.push(g),m()}};const _=g=>encodeURIComponent(g).replace(/[!'()*]/g,
$),$=g=>`%${g.charCodeAt(0).toString(16).toUpperCase()}`;function x(g){const l=[];for(let m of Object.keys(g).sort()){const T=g[m];
if(m=_(m),Array.isArray(T))for(let A=0,P=T.length;A<P;A++)l.push(`${m}=${_(T[A])}`);else{let A=m;(T||typeof T=="string")&&
(A+=`=${_(T)}`),l.push(A)}}return l.join("&")}function F(g){const l=g&&typeof g=="object"&&"reason"in g?g.reason:void 0;
if(l){if(l instanceof Error){const A=new Error("Request aborted");return A.name="AbortError",A.cause=l,A}const T=new Error(
String(l));return T.name="AbortError",T}const m=new Error("Request aborted");return m.name="AbortError",m}const z=["ECON\
NRESET","EPIPE","ETIMEDOUT"],W=g=>{const l={};for(const m in g){if(!(0,U.t)(g,m))continue;const T=g[m];l[m]=Array.isArray(
T)?T.join(","):T}return l},k={setTimeout:(g,l)=>setTimeout(g,l),clearTimeout:g=>clearTimeout(g)},le=1e3,q=(g,l,m=0)=>{if(!m)
return-1;const T=A=>{const P=k.setTimeout(()=>{g.destroy(),l(Object.assign(new Error(`@smithy/node-http-handler - the re\
quest socket did not establish a connection with the server within the configured timeout of ${m} ms.`),{name:"TimeoutEr\
ror"}))},m-A),O=V=>{V?.connecting?V.on("connect",()=>{k.clearTimeout(P)}):k.clearTimeout(P)};g.socket?O(g.socket):g.on("\
socket",O)};return m<2e3?(T(0),0):k.setTimeout(T.bind(null,le),le)},oe=(g,l,m=0,T,A)=>m?k.setTimeout(()=>{let P=`@smithy\
/node-http-handler - [${T?"ERROR":"WARN"}] a request has exceeded the configured ${m} ms requestTimeout.`;if(T){const O=Object.
assign(new Error(P),{name:"TimeoutError",code:"ETIMEDOUT"});g.destroy(O),l(O)}else P+=" Init client requestHandler with \
throwOnRequestTimeout=true to turn this into an error.",A?.warn?.(P)},m):-1,Pe=3e3,Me=(g,{keepAlive:l,keepAliveMsecs:m},T=Pe)=>{
if(l!==!0)return-1;const A=()=>{g.socket?g.socket.setKeepAlive(l,m||0):g.on("socket",P=>{P.setKeepAlive(l,m||0)})};return T===
0?(A(),0):k.setTimeout(A,T)},we=g=>{const l=g?.defaultSocketTimeout;return typeof l=="number"&&Number.isFinite(l)&&l>0?l:
void 0},xe=3e3,X=(g,l,m=0,T=!1)=>{if(!Number.isFinite(m)||m<=0)return;let A;g.once("response",B=>A=B);const P=()=>{if(A?.
complete){g.socket?.destroy();return}const B=Object.assign(new Error(`@smithy/node-http-handler - the request socket tim\
ed out after ${m} ms of inactivity (${T?"service default socket timeout":"configured by client requestHandler"}).`),{name:"\
TimeoutError"});A?.destroy(B),g.destroy(),l(B)},O=()=>{const{socket:B}=g;B?B.connecting?B.once("connect",O):(B.setTimeout(
m,P),g.on("close",()=>B.removeListener("timeout",P))):g.once("socket",O)};if(m<6e3){O();return}const V=k.setTimeout(O,xe);
g.once("close",()=>k.clearTimeout(V))},Oe=6e3;async function Ee(g,l,m=Oe,T=!1){const A=l.headers,P=A?A.Expect||A.expect:
void 0;let O=-1,V=!0;!T&&P==="100-continue"&&(V=await Promise.race([new Promise(B=>{O=Number(k.setTimeout(()=>B(!0),Math.
max(Oe,m)))}),new Promise(B=>{g.on("continue",()=>{k.clearTimeout(O),B(!0)}),g.on("response",()=>{k.clearTimeout(O),B(!1)}),
g.on("error",()=>{k.clearTimeout(O),B(!1)})})])),V&&pe(g,l.body)}function pe(g,l){if(l instanceof S.Readable){l.pipe(g);
return}if(l){const m=Buffer.isBuffer(l);if(m||typeof l=="string"){m&&l.byteLength===0?g.end():g.end(l);return}const T=l;
if(typeof T=="object"&&T.buffer&&typeof T.byteOffset=="number"&&typeof T.byteLength=="number"){g.end(Buffer.from(T.buffer,
T.byteOffset,T.byteLength));return}g.end(Buffer.from(l));return}g.end()}let Te,ie;var ke=class gt{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(l){return typeof l?.handle=="function"?l:new gt(l)}static checkSocketUsage(l,m,T=console){
const{sockets:A,requests:P,maxSockets:O}=l;if(typeof O!="number"||O===1/0||Date.now()-15e3<m)return m;if(A&&P)for(const V in A){
if(!(0,U.t)(A,V))continue;const B=A[V]?.length??0,Z=P[V]?.length??0;if(B>=O&&Z>=2*O)return T?.warn?.(`@smithy/node-http-\
handler:WARN - socket usage at capacity=${B} and ${Z} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return m}constructor(l){
this.configProvider=new Promise((m,T)=>{typeof l=="function"?l().then(A=>{m(this.resolveDefaultConfig(A))}).catch(T):m(this.
resolveDefaultConfig(l))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(l,{
abortSignal:m,requestTimeout:T}={}){this.config||(this.config=await this.configProvider);const A=this.config,P=A.logger,
O=l.protocol==="https:";return!O&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),
new Promise((V,B)=>{let Z,Se=-1,me=-1,c=-1,h=-1;const N=()=>{k.clearTimeout(Se),k.clearTimeout(me),k.clearTimeout(c),k.clearTimeout(
h)},L=async J=>{await Z,N(),V(J)},M=async J=>{await Z,N(),B(J)};if(m?.aborted){M(F(m));return}const Q=l.headers,ee=Q?(Q.
Expect??Q.expect)==="100-continue":!1;let Y=O?A.httpsAgent:A.httpAgent;ee&&!this.externalAgent&&(Y=new(O?v.Agent:Te)({keepAlive:!1,
maxSockets:1/0})),Se=k.setTimeout(()=>{this.socketWarningTimestamp=gt.checkSocketUsage(Y,this.socketWarningTimestamp,P)},
A.socketAcquisitionWarningTimeout??(A.requestTimeout??2e3)+(A.connectionTimeout??1e3));const re=l.query?x(l.query):"";let te;
(l.username!=null||l.password!=null)&&(te=`${l.username??""}:${l.password??""}`);let fe=l.path;re&&(fe+=`?${re}`),l.fragment&&
(fe+=`#${l.fragment}`);let ae=l.hostname??"";ae[0]==="["&&ae.endsWith("]")?ae=l.hostname.slice(1,-1):ae=l.hostname;const Ae={
headers:l.headers,host:ae,method:l.method,path:fe,port:l.port,agent:Y,auth:te},ce=(O?v.request:ie)(Ae,J=>{const Re=new b.
c({statusCode:J.statusCode||-1,reason:J.statusMessage,headers:W(J.headers),body:J});L({response:Re})});if(ce.on("error",
J=>{z.includes(J.code)?M(Object.assign(J,{name:"TimeoutError"})):M(J)}),m){const J=()=>{ce.destroy();const Re=F(m);M(Re)};
if(typeof m.addEventListener=="function"){const Re=m;Re.addEventListener("abort",J,{once:!0}),ce.once("close",()=>Re.removeEventListener(
"abort",J))}else m.onabort=J}const _e=T??A.requestTimeout;me=q(ce,M,A.connectionTimeout),c=oe(ce,M,_e,A.throwOnRequestTimeout,
P??console);const He=A.socketTimeout===void 0?we(A):void 0;He?X(ce,M,He,!0):X(ce,M,A.socketTimeout);const De=Ae.agent;typeof De==
"object"&&"keepAlive"in De&&(h=Me(ce,{keepAlive:De.keepAlive,keepAliveMsecs:De.keepAliveMsecs})),Z=Ee(ce,l,_e,this.externalAgent).
catch(J=>(N(),B(J)))})}updateHttpClientConfig(l,m){this.config=void 0,this.configProvider=this.configProvider.then(T=>{switch(l){case Symbol.
for("logger"):l="logger",m=T.logger??m;break;case Symbol.for("@smithy/defaultSocketTimeout"):l="defaultSocketTimeout",m=
we(T)??m}return{...T,[l]:m}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(l){const{requestTimeout:m,
connectionTimeout:T,socketTimeout:A,socketAcquisitionWarningTimeout:P,httpAgent:O,httpsAgent:V,throwOnRequestTimeout:B,logger:Z}=l||
{},Se=!0,me=50;let c;return{connectionTimeout:T,requestTimeout:m,socketTimeout:A,defaultSocketTimeout:we(l),socketAcquisitionWarningTimeout:P,
throwOnRequestTimeout:B,httpAgentProvider:()=>c??=(async()=>{const h=await Promise.resolve().then(f.t.bind(f,7067,19)),{
Agent:N,request:L}=h.default??h;return ie=L,Te=N,O instanceof Te||typeof O?.destroy=="function"?(this.externalAgent=!0,O):
new Te({keepAlive:Se,maxSockets:me,...O})})(),httpsAgent:V instanceof v.Agent||typeof V?.destroy=="function"?(this.externalAgent=
!0,V):new v.Agent({keepAlive:Se,maxSockets:me,...V}),logger:Z}}}}),6286:((de,G,f)=>{f.d(G,{t:()=>U});function U(b,v,S){return b.
$source||(b.$source={}),b.$source[v]=S,b}}),1341:((de,G,f)=>{f.d(G,{a:()=>Me,c:()=>U,i:()=>Te,n:()=>Se,o:()=>xe,r:()=>oe,
s:()=>pe,t:()=>me});var U=class{statusCode;reason;headers;body;constructor(c){this.statusCode=c.statusCode,this.reason=c.
reason,this.headers=c.headers||{},this.body=c.body}static isInstance(c){if(!c)return!1;const h=c;return typeof h.statusCode==
"number"&&typeof h.headers=="object"}};const b=c=>{if(c!=null){if(typeof c=="string"){const h=parseFloat(c);if(!Number.isNaN(
h))return String(h)!==String(c)&&k.warn(W(`Expected number but observed string: ${c}`)),h}if(typeof c=="number")return c;
throw new TypeError(`Expected number, got ${typeof c}: ${c}`)}},v=Math.ceil(2**127*(2-2**-23)),S=c=>{const h=b(c);if(h!==
void 0&&!Number.isNaN(h)&&h!==1/0&&h!==-1/0&&Math.abs(h)>v)throw new TypeError(`Expected 32-bit float, got ${c}`);return h},
C=c=>{if(c!=null){if(Number.isInteger(c)&&!Number.isNaN(c))return c;throw new TypeError(`Expected integer, got ${typeof c}\
: ${c}`)}},E=c=>H(c,16),I=c=>H(c,8),H=(c,h)=>{const N=C(c);if(N!==void 0&&ne(N,h)!==N)throw new TypeError(`Expected ${h}\
-bit integer, got ${c}`);return N},ne=(c,h)=>{switch(h){case 32:return Int32Array.of(c)[0];case 16:return Int16Array.of(
c)[0];case 8:return Int8Array.of(c)[0]}},se=c=>b(typeof c=="string"?x(c):c),_=c=>S(typeof c=="string"?x(c):c),$=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
x=c=>{const h=c.match($);if(h===null||h[0].length!==c.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(c)},F=c=>E(typeof c=="string"?x(c):c),z=c=>I(typeof c=="string"?x(c):c),W=c=>String(new TypeError(c).stack||
c).split(`
`).slice(0,5).filter(h=>!h.includes("stackTraceWarning")).join(`
`),k={warn:console.warn},le=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],q=["Jan","Feb","Mar","Apr","May","Jun","Jul","Au\
g","Sep","Oct","Nov","Dec"];function oe(c){const h=c.getUTCFullYear(),N=c.getUTCMonth(),L=c.getUTCDay(),M=c.getUTCDate(),
Q=c.getUTCHours(),ee=c.getUTCMinutes(),Y=c.getUTCSeconds(),re=M<10?`0${M}`:`${M}`,te=Q<10?`0${Q}`:`${Q}`,fe=ee<10?`0${ee}`:
`${ee}`,ae=Y<10?`0${Y}`:`${Y}`;return`${le[L]}, ${re} ${q[N]} ${h} ${te}:${fe}:${ae} GMT`}const Pe=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
Me=c=>{if(c==null)return;if(typeof c!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const h=Pe.
exec(c);if(!h)throw new TypeError("Invalid RFC-3339 date-time value");const[N,L,M,Q,ee,Y,re,te]=h,fe=F(Z(L)),ae=O(M,"mon\
th",1,12),Ae=O(Q,"day",1,31);return ie(fe,ae,Ae,{hours:ee,minutes:Y,seconds:re,fractionalMilliseconds:te})},we=new RegExp(
/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),xe=c=>{if(c==null)return;if(typeof c!=
"string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const h=we.exec(c);if(!h)throw new TypeError(
"Invalid RFC-3339 date-time value");const[N,L,M,Q,ee,Y,re,te,fe]=h,ae=F(Z(L)),Ae=O(M,"month",1,12),ce=O(Q,"day",1,31),_e=ie(
ae,Ae,ce,{hours:ee,minutes:Y,seconds:re,fractionalMilliseconds:te});return fe.toUpperCase()!="Z"&&_e.setTime(_e.getTime()-
B(fe)),_e},X=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Oe=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Ee=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
pe=c=>{if(c==null)return;if(typeof c!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let h=X.
exec(c);if(h){const[N,L,M,Q,ee,Y,re,te]=h;return ie(F(Z(Q)),m(M),O(L,"day",1,31),{hours:ee,minutes:Y,seconds:re,fractionalMilliseconds:te})}
if(h=Oe.exec(c),h){const[N,L,M,Q,ee,Y,re,te]=h;return l(ie(ke(Q),m(M),O(L,"day",1,31),{hours:ee,minutes:Y,seconds:re,fractionalMilliseconds:te}))}
if(h=Ee.exec(c),h){const[N,L,M,Q,ee,Y,re,te]=h;return ie(F(Z(te)),m(L),O(M.trimLeft(),"day",1,31),{hours:Q,minutes:ee,seconds:Y,
fractionalMilliseconds:re})}throw new TypeError("Invalid RFC-7231 date-time value")},Te=c=>{if(c==null)return;let h;if(typeof c==
"number")h=c;else if(typeof c=="string")h=se(c);else if(typeof c=="object"&&c.tag===1)h=c.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(h)||h===1/0||
h===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(
h*1e3))},ie=(c,h,N,L)=>{const M=h-1;return A(c,M,N),new Date(Date.UTC(c,M,N,O(L.hours,"hour",0,23),O(L.minutes,"minute",
0,59),O(L.seconds,"seconds",0,60),V(L.fractionalMilliseconds)))},ke=c=>{const h=new Date().getUTCFullYear(),N=Math.floor(
h/100)*100+F(Z(c));return N<h?N+100:N},g=15768e8,l=c=>c.getTime()-new Date().getTime()>g?new Date(Date.UTC(c.getUTCFullYear()-
100,c.getUTCMonth(),c.getUTCDate(),c.getUTCHours(),c.getUTCMinutes(),c.getUTCSeconds(),c.getUTCMilliseconds())):c,m=c=>{
const h=q.indexOf(c);if(h<0)throw new TypeError(`Invalid month: ${c}`);return h+1},T=[31,28,31,30,31,30,31,31,30,31,30,31],
A=(c,h,N)=>{let L=T[h];if(h===1&&P(c)&&(L=29),N>L)throw new TypeError(`Invalid day for ${q[h]} in ${c}: ${N}`)},P=c=>c%4===
0&&(c%100!==0||c%400===0),O=(c,h,N,L)=>{const M=z(Z(c));if(M<N||M>L)throw new TypeError(`${h} must be between ${N} and ${L}\
, inclusive`);return M},V=c=>c==null?0:_("0."+c)*1e3,B=c=>{const h=c[0];let N=1;if(h=="+")N=1;else if(h=="-")N=-1;else throw new TypeError(
`Offset direction, ${h}, must be "+" or "-"`);const L=Number(c.substring(1,3)),M=Number(c.substring(4,6));return N*(L*60+
M)*60*1e3},Z=c=>{let h=0;for(;h<c.length-1&&c.charAt(h)==="0";)h++;return h===0?c:c.slice(h)},Se=c=>typeof ReadableStream==
"function"&&(c?.constructor?.name===ReadableStream.name||c instanceof ReadableStream),me=c=>typeof Blob=="function"&&(c?.
constructor?.name===Blob.name||c instanceof Blob)}),4431:((de,G,f)=>{f.d(G,{t:()=>b});var U=f(3456);const b=v=>v instanceof
Uint8Array?v:typeof v=="string"?(0,U.t)(v):ArrayBuffer.isView(v)?new Uint8Array(v.buffer,v.byteOffset,v.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(v)}),7573:((de,G,f)=>{f.d(G,{t:()=>b});var U=f(4546);const b=v=>{if(typeof v=="string")
return v;if(typeof v!="object"||typeof v.byteOffset!="number"||typeof v.byteLength!="number")throw new Error("@smithy/ut\
il-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return(0,U.t)(v.buffer,v.byteOffset,v.byteLength).toString(
"utf8")}})};export{$o as id,Bo as ids,Ho as modules};
