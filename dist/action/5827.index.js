const Wo=5827,jo=[5827],zo={4972:((Ee,se,y)=>{y.d(se,{n:()=>j,t:()=>$});var j=class qr extends Error{name="ProviderError";tryNextLink;constructor(l,S=!0){
let x,U=!0;typeof S=="boolean"?(x=void 0,U=S):S!=null&&typeof S=="object"&&(x=S.logger,U=S.tryNextLink??!0),super(l),this.
tryNextLink=U,Object.setPrototypeOf(this,qr.prototype),x?.debug?.(`@smithy/property-provider ${U?"->":"(!)"} ${l}`)}static from(l,S=!0){
return Object.assign(new this(l.message,S),l)}},$=class Qr extends j{name="CredentialsProviderError";constructor(l,S=!0){
super(l,S),Object.setPrototypeOf(this,Qr.prototype)}}}),4592:((Ee,se,y)=>{y.d(se,{t:()=>S});var j=y(192),$=y(4582),O=y(765),
l=y(3040),S=class extends l.P{async serializeRequest(x,U,m){const M=this.serializer,R={},_={},z=await m.endpoint(),L=O.o.
of(x?.input),A=L.getSchema();let I;const b=U&&typeof U=="object"?U:{},T=new $.t({protocol:"",hostname:"",port:void 0,path:"\
/",fragment:void 0,query:R,headers:_,body:void 0});if(z&&(this.updateServiceEndpoint(T,z),this.setHostPrefix(T,x,b)),b){
const W=L.getEventStreamMember();if(W){if(b[W]){const V={};for(const[Y]of L.structIterator())Y!==W&&b[Y]!=null&&(V[Y]=b[Y]);
I=await this.serializeEventStream({eventStream:b[W],requestSchema:L,initialRequest:V})}}else M.write(A,b),I=M.flush()}return T.
headers=Object.assign(T.headers,_),T.query=R,T.body=I,T.method="POST",T}async deserializeResponse(x,U,m){const M=this.deserializer,
R=O.o.of(x.output),_={};if(this.isErrorResponse(m.statusCode)){const L=await(0,l.R)(m.body,U);throw L.byteLength>0&&Object.
assign(_,await M.read(15,L)),await this.handleError(x,U,m,_,this.deserializeMetadata(m)),new Error("@smithy/core/protoco\
ls - RPC Protocol error handler failed to throw.")}for(const L in m.headers){if(!(0,j.t)(m.headers,L))continue;const A=m.
headers[L];delete m.headers[L],m.headers[L.toLowerCase()]=A}const z=R.getEventStreamMember();if(z)_[z]=await this.deserializeEventStream(
{response:m,responseSchema:R,initialResponseContainer:_});else{const L=await(0,l.R)(m.body,U);L.byteLength>0&&Object.assign(
_,await M.read(R,L))}return _.$metadata=this.deserializeMetadata(m),_}isErrorResponse(x){return x>=300}}}),3040:((Ee,se,y)=>{
y.d(se,{$:()=>gt,A:()=>An,B:()=>Dt,C:()=>Kn,D:()=>Nn,E:()=>Un,F:()=>fr,G:()=>oe,H:()=>Ye,I:()=>Ft,J:()=>ke,K:()=>v,L:()=>dr,
M:()=>wn,N:()=>En,O:()=>Cn,P:()=>yn,Q:()=>c,R:()=>fn,S:()=>Qe,T:()=>jn,U:()=>Ne,V:()=>dn,W:()=>Re,X:()=>ne,Y:()=>we,Z:()=>ce,
_:()=>Ms,a:()=>no,at:()=>Ke,b:()=>Qn,c:()=>Pr,ct:()=>Y,d:()=>Ir,dt:()=>b,et:()=>rt,f:()=>Js,g:()=>Is,h:()=>xs,i:()=>qt,it:()=>Te,
j:()=>Sn,k:()=>bn,l:()=>Qs,lt:()=>V,m:()=>js,n:()=>Mo,nt:()=>ft,o:()=>to,ot:()=>at,p:()=>Ks,q:()=>bt,r:()=>Po,rt:()=>dt,
s:()=>xr,st:()=>Ie,t:()=>$o,tt:()=>ht,u:()=>Zs,ut:()=>T,v:()=>Ns,w:()=>yr,x:()=>Xn,y:()=>Tr,z:()=>ln});var j=y(6286),$=y(
8538),O=y(7573),l=y(765),S=y(192),x=y(4582),U=y(1649),m=y(4782),M=y(9576),R=y(7598),_=y(3024),z=y(7075),L=y(8161),A=y(1708);
const I={warningEmitted:!1},b=e=>{if(e&&!I.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED===
"true"){I.warningEmitted=!0;return}const t=parseInt(e.substring(1,e.indexOf("."))),r=22;t<r&&(I.warningEmitted=!0,process.
emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}};function T(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.features||
(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}},e.__aws_sdk_context.features[t]=r}const W=/^[A-Za-z0-9+/]*={0,2}$/,
V=e=>{if(e.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!W.exec(e))throw new TypeError("\
Invalid base64 string.");const t=(0,$.i)(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)},Y=e=>{let t;
if(typeof e=="string"?t=(0,O.n)(e):t=e,typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return(0,$.r)(t.buffer,
t.byteOffset,t.byteLength).toString("base64")};function ie(e,t,r,n){return class kt extends Uint8Array{static fromString(o,a="\
utf-8"){if(typeof o=="string")return a==="base64"?kt.mutate(n(o)):kt.mutate(t(o));throw new Error(`Unsupported conversio\
n from ${typeof o} to Uint8ArrayBlobAdapter.`)}static mutate(o){return Object.setPrototypeOf(o,kt.prototype),o}transformToString(o="\
utf-8"){return o==="base64"?r(this):e(this)}}}const Q=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function pe(e){
return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16);return e(
t),t[6]=t[6]&15|64,t[8]=t[8]&63|128,Q[t[0]]+Q[t[1]]+Q[t[2]]+Q[t[3]]+"-"+Q[t[4]]+Q[t[5]]+"-"+Q[t[6]]+Q[t[7]]+"-"+Q[t[8]]+
Q[t[9]]+"-"+Q[t[10]]+Q[t[11]]+Q[t[12]]+Q[t[13]]+Q[t[14]]+Q[t[15]]}}var Se;(function(e){e.HTTP="http",e.HTTPS="https"})(Se||
(Se={}));var be;(function(e){e.MD5="md5",e.CRC32="crc32",e.CRC32C="crc32c",e.SHA1="sha1",e.SHA256="sha256"})(be||(be={}));
const Oe=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),Me=(e,t=!1)=>{if(!t)return Oe.test(e);const r=e.split(".");for(const n of r)
if(!Me(n))return!1;return!0};function Le(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)}const Ie=function(t){return Object.
assign(new String(t),{deserializeJSON(){return JSON.parse(String(t))},toString(){return String(t)},toJSON(){return String(
t)}})};Ie.from=e=>e&&typeof e=="object"&&(e instanceof Ie||"deserializeJSON"in e)?e:typeof e=="string"||Object.getPrototypeOf(
e)===String.prototype?Ie(String(e)):Ie(JSON.stringify(e)),Ie.fromObject=Ie.from;const Ze=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var at=class Zr{string;type;constructor(t,r){if(this.string=t,this.type=r,!Ze.test(t))throw new Error(`@smithy/core/serd\
e - NumericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`)}toString(){return this.string}static[Symbol.
hasInstance](t){if(!t||typeof t!="object")return!1;const r=t;return Zr.prototype.isPrototypeOf(t)||r.type==="bigDecimal"&&
Ze.test(r.string)}};const Ke=e=>{if(!e)return 0;if(typeof e=="string")return Buffer.byteLength(e);if(typeof e.byteLength==
"number")return e.byteLength;if(typeof e.size=="number")return e.size;if(typeof e.start=="number"&&typeof e.end=="number")
return e.end+1-e.start;if(e instanceof _.ReadStream){if(e.path!=null)return(0,_.lstatSync)(e.path).size;if(typeof e.fd==
"number")return(0,_.fstatSync)(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)},Te=e=>e instanceof
Uint8Array?e:typeof e=="string"?(0,O.n)(e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(e),ct="AWS_USE_DUALSTACK_ENDPOINT",ut="use_dualstack_endpoint",dt={environmentVariableSelector:e=>(0,l.
d)(e,ct,l.u.ENV),configFileSelector:e=>(0,l.d)(e,ut,l.u.CONFIG),default:!1},Xe="AWS_USE_FIPS_ENDPOINT",lt="use_fips_endp\
oint",ft={environmentVariableSelector:e=>(0,l.d)(e,Xe,l.u.ENV),configFileSelector:e=>(0,l.d)(e,lt,l.u.CONFIG),default:!1};
var ht=class{config;middlewareStack=(0,l.l)();initConfig;handlers;constructor(e){this.config=e;const{protocol:t,protocolSettings:r}=e;
r&&typeof t=="function"&&(e.protocol=new t(r))}send(e,t,r){const n=typeof t!="function"?t:void 0,s=typeof t=="function"?
t:r,o=n===void 0&&this.config.cacheMiddleware===!0;let a;if(o){this.handlers||(this.handlers=new WeakMap);const d=this.handlers;
d.has(e.constructor)?a=d.get(e.constructor):(a=e.resolveMiddleware(this.middlewareStack,this.config,n),d.set(e.constructor,
a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,this.config,n);if(s)a(e).then(d=>s(null,d.output),
d=>s(d)).catch(()=>{});else return a(e).then(d=>d.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.
handlers}};const Ae=(e,t,r,n,s)=>({name:t,namespace:e,traits:r,input:n,output:s}),mt=e=>(t,r)=>async n=>{const{response:s}=await t(
n),{operationSchema:o}=(0,l.m)(r),[,a,d,h,p,N]=o??[];try{return{response:s,output:await e.protocol.deserializeResponse(Ae(
a,d,h,p,N),{...e,...r},s)}}catch(P){if(Object.defineProperty(P,"$response",{value:s,enumerable:!1,writable:!1,configurable:!1}),
!("$metadata"in P)){const k="Deserialization error: to see the raw response, inspect the hidden field {error}.$response \
on this object.";try{P.message+=`
  `+k}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(k):r.logger?.warn?.(k)}typeof P.$responseBodyText<
"u"&&P.$response&&(P.$response.body=P.$responseBodyText);try{if(U.d.isInstance(s)){const{headers:H={},statusCode:ae}=s,q=Object.
entries(H);P.$metadata={httpStatusCode:ae,requestId:We(/^x-[\w-]+-request-?id$/,q),extendedRequestId:We(/^x-[\w-]+-id-2$/,
q),cfId:We(/^x-[\w-]+-cf-id$/,q)}}}catch{}}throw P}},We=(e,t)=>(t.find(([r])=>r.match(e))||[void 0,void 0])[1],$e=e=>(t,r)=>async n=>{
const{operationSchema:s}=(0,l.m)(r),[,o,a,d,h,p]=s??[],N=r.endpointV2?async()=>(0,l.f)(r.endpointV2):e.endpoint,P=await e.
protocol.serializeRequest(Ae(o,a,d,h,p),n.input,{...e,...r,endpoint:N});return t({...n,request:P})},et={name:"deserializ\
erMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},tt={name:"serializerMiddleware",step:"serialize",tags:[
"SERIALIZER"],override:!0};function rt(e){return{applyToStack:t=>{t.add($e(e),tt),t.add(mt(e),et),e.protocol.setSerdeContext(
e)}}}const gt=e=>{switch(e){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"\
standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{
retryMode:"standard",connectionTimeout:3e4};default:return{}}};let f=!1;const c=e=>{e&&!f&&parseInt(e.substring(1,e.indexOf(
".")))<16&&(f=!0)},g=Object.values(be),w=e=>{const t=[];for(const r in be){if(!(0,S.t)(be,r))continue;const n=be[r];e[n]!==
void 0&&t.push({algorithmId:()=>n,checksumConstructor:()=>e[n]})}for(const[r,n]of Object.entries(e.checksumAlgorithms??{}))
t.push({algorithmId:()=>r,checksumConstructor:()=>n});return{addChecksumAlgorithm(r){e.checksumAlgorithms=e.checksumAlgorithms??
{};const n=r.algorithmId(),s=r.checksumConstructor();g.includes(n)?e.checksumAlgorithms[n.toUpperCase()]=s:e.checksumAlgorithms[n]=
s,t.push(r)},checksumAlgorithms(){return t}}},B=e=>{const t={};return e.checksumAlgorithms().forEach(r=>{const n=r.algorithmId();
g.includes(n)&&(t[n]=r.checksumConstructor())}),t},D=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.
retryStrategy}}),F=e=>{const t={};return t.retryStrategy=e.retryStrategy(),t},ne=e=>Object.assign(w(e),D(e)),ce=e=>Object.
assign(B(e),F(e));var we=class{trace(){}debug(){}info(){}warn(){}error(){}};const ue=["in-region","cross-region","mobile",
"standard","legacy"],G="/latest/api/token",K="x-aws-ec2-metadata-token-ttl-seconds",Z=1e3,le=6e4;let ee=0;const te=async()=>{
if(!process.env.AWS_EC2_METADATA_DISABLED&&!(Date.now()<ee))try{const e=me(),t=(await ve({...e,path:G,method:"PUT",headers:{
[K]:"21600"}})).toString();return(await ve({...e,path:"/latest/meta-data/placement/region",method:"GET",headers:{"x-aws-\
ec2-metadata-token":t}})).toString().trim()||he()}catch{return he()}},he=()=>{ee=Date.now()+le},me=()=>{const e=process.
env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){const t=new URL(e);return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.
port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:
{hostname:"169.254.169.254"}},ve=async e=>{const{request:t}=await Promise.resolve().then(y.t.bind(y,7067,19));return new Promise(
(r,n)=>{const s=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:Z,signal:AbortSignal.
timeout(Z)});s.on("error",o=>{n(o),s.destroy()}),s.on("timeout",()=>{n(new Error("TimeoutError from instance metadata se\
rvice")),s.destroy()}),s.on("response",o=>{const{statusCode:a=400}=o;if(a<200||a>=300){n(Object.assign(new Error("Error \
response received from instance metadata service"),{statusCode:a})),s.destroy();return}const d=[];o.on("data",h=>d.push(
h)),o.on("end",()=>{r(Buffer.concat(d)),s.destroy()})}),s.end()})},_e="AWS_REGION",Fe="region",ke={environmentVariableSelector:e=>e[_e],
configFileSelector:e=>e[Fe],default:async()=>{const e=await te();if(e)return e;throw new Error("Region is missing")}},bt={
preferredFile:"credentials"},vt=new Set,i=(e,t=Me)=>{if(!vt.has(e)&&!t(e))if(e==="*")console.warn('@smithy/config-resolv\
er WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/su\
pplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${e}" is not a valid hostname component\
.`);else vt.add(e)},u=e=>typeof e=="string"&&(e.startsWith("fips-")||e.endsWith("-fips")),E=e=>u(e)?["fips-aws-global","\
aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e,v=e=>{const{region:t,useFipsEndpoint:r}=e;
if(!t)throw new Error("Region is missing");return Object.assign(e,{region:async()=>{const n=typeof t=="function"?await t():
t,s=E(n);return i(s),s},useFipsEndpoint:async()=>{const n=typeof t=="string"?t:await t();return u(n)?!0:typeof r!="funct\
ion"?Promise.resolve(!!r):r()}})},C="AWS_DEFAULTS_MODE",J="defaults_mode",X={environmentVariableSelector:e=>e[C],configFileSelector:e=>e[J],
default:"legacy"},oe=({region:e=(0,m.t)(ke),defaultsMode:t=(0,m.t)(X)}={})=>(0,m.n)(async()=>{const r=typeof t=="functio\
n"?await t():t;switch(r?.toLowerCase()){case"auto":return re(e);case"in-region":case"cross-region":case"mobile":case"sta\
ndard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${ue.join(", ")}, got ${r}`)}}),re=async e=>{if(e){const t=typeof e==
"function"?await e():e,r=await fe();return r?t===r?"in-region":"cross-region":"standard"}return"standard"},fe=async()=>process.
env.AWS_EXECUTION_ENV&&(process.env.AWS_REGION||process.env.AWS_DEFAULT_REGION)?process.env.AWS_REGION??process.env.AWS_DEFAULT_REGION:
te();var Re=class en{nodes;root;conditions;results;constructor(t,r,n,s){this.nodes=t,this.root=r,this.conditions=n,this.
results=s}static from(t,r,n,s){return new en(t,r,n,s)}},Ne=class{capacity;data=new Map;parameters=[];constructor({size:e,
params:t}){this.capacity=e??50,t&&(this.parameters=t)}get(e,t){const r=this.hash(e);if(r===!1)return t();if(!this.data.has(
r)){if(this.data.size>this.capacity+10){const n=this.data.keys();let s=0;for(;;){const{value:o,done:a}=n.next();if(this.
data.delete(o),a||++s>10)break}}this.data.set(r,t())}return this.data.get(r)}size(){return this.data.size}hash(e){let t="";
const{parameters:r}=this;if(r.length===0)return!1;for(const n of r){const s=e[n],o=s==null?"\0":String(s);if(o.includes(
"|;"))return!1;t+=o+"|;"}return t}},ge=class extends Error{constructor(e){super(e),this.name="EndpointError"}};const He="\
endpoints";function Ce(e){return typeof e!="object"||e==null?e:"ref"in e?`$${Ce(e.ref)}`:"fn"in e?`${e.fn}(${(e.argv||[]).
map(Ce).join(", ")})`:JSON.stringify(e,null,2)}const Ye={},Ue=(e,t)=>e===t;function pt(...e){for(const t of e)if(t!=null)
return t}const $t=e=>{const t=e.split("."),r=[];for(const n of t){const s=n.indexOf("[");if(s!==-1){if(n.indexOf("]")!==
n.length-1)throw new ge(`Path: '${e}' does not end with ']'`);const o=n.slice(s+1,-1);if(Number.isNaN(parseInt(o)))throw new ge(
`Invalid array index: '${o}' in path: '${e}'`);s!==0&&r.push(n.slice(0,s)),r.push(o)}else r.push(n)}return r},nt=(e,t)=>$t(
t).reduce((r,n)=>{if(typeof r!="object")throw new ge(`Index '${n}' in '${t}' not found in '${JSON.stringify(e)}'`);if(Array.
isArray(r)){const s=parseInt(n);return r[s<0?r.length+s:s]}return r[n]},e),Rt=e=>e!=null;function Ct(e,t,r){return e?t:r}
const yt=e=>!e,Je=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),
Et=e=>Je.test(e)||e.startsWith("[")&&e.endsWith("]"),De={[Se.HTTP]:80,[Se.HTTPS]:443},Ot=e=>{const t=(()=>{try{if(e instanceof
URL)return e;if(typeof e=="object"&&"hostname"in e){const{hostname:N,port:P,protocol:k="",path:H="",query:ae={}}=e,q=new URL(
`${k}//${N}${P?`:${P}`:""}${H}`);return q.search=Object.entries(ae).map(([de,Pe])=>`${de}=${Pe}`).join("&"),q}return new URL(
e)}catch{return null}})();if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;const r=t.
href,{host:n,hostname:s,pathname:o,protocol:a,search:d}=t;if(d)return null;const h=a.slice(0,-1);if(!Object.values(Se).includes(
h))return null;const p=Et(s);return{scheme:h,authority:`${n}${r.includes(`${n}:${De[h]}`)||typeof e=="string"&&e.includes(
`${n}:${De[h]}`)?`:${De[h]}`:""}`,path:o,normalizedPath:o.endsWith("/")?o:`${o}/`,isIp:p}};function It(e,t,r){if(r===1)return[
e];if(e==="")return[""];const n=e.split(t);return r===0?n:n.slice(0,r-1).concat(n.slice(1).join(t))}const sn={booleanEquals:Ue,
coalesce:pt,getAttr:nt,isSet:Rt,isValidHostLabel:Me,ite:Ct,not:yt,parseURL:Ot,split:It,stringEquals:(e,t)=>e===t,substring:(e,t,r,n)=>e==
null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:n?e.substring(e.length-r,e.length-t):e.substring(t,r),uriEncode:e=>encodeURIComponent(
e).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)},rr=(e,t)=>{const r=[],{referenceRecord:n,endpointParams:s}=t;
let o=0;for(;o<e.length;){const a=e.indexOf("{",o);if(a===-1){r.push(e.slice(o));break}r.push(e.slice(o,a));const d=e.indexOf(
"}",a);if(d===-1){r.push(e.slice(a));break}e[a+1]==="{"&&e[d+1]==="}"&&(r.push(e.slice(a+1,d)),o=d+2);const h=e.substring(
a+1,d);if(h.includes("#")){const[p,N]=h.split("#");r.push(nt(n[p]??s[p],N))}else r.push(n[h]??s[h]);o=d+1}return r.join(
"")},on=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],Nt=(e,t,r)=>{if(typeof e=="string")return rr(e,r);if(e.fn)
return sr.callFunction(e,r);if(e.ref)return on(e,r);throw new ge(`'${t}': ${String(e)} is not a string, function or refe\
rence.`)},nr=({fn:e,argv:t},r)=>{const n=Array(t.length);for(let a=0;a<n.length;++a){const d=t[a];typeof d=="boolean"||typeof d==
"number"?n[a]=d:n[a]=sr.evaluateExpression(d,"arg",r)}const s=e.indexOf(".");if(s!==-1){const a=Ye[e.slice(0,s)]?.[e.slice(
s+1)];if(typeof a=="function")return a(...n)}const o=sn[e];if(typeof o=="function")return o(...n);throw new Error(`funct\
ion ${e} not loaded in endpointFunctions.`)},sr={evaluateExpression:Nt,callFunction:nr},an=(e,t)=>{const{assign:r}=e;if(r&&
r in t.referenceRecord)throw new ge(`'${r}' is already defined in Reference Record.`);const n=nr(e,t);t.logger?.debug?.(
`${He} evaluateCondition: ${Ce(e)} = ${Ce(n)}`);const s=n===""?!0:!!n;return r!=null?{result:s,toAssign:{name:r,value:n}}:
{result:s}},cn=(e,t)=>Object.entries(e??{}).reduce((r,[n,s])=>(r[n]=s.map(o=>{const a=Nt(o,"Header value entry",t);if(typeof a!=
"string")throw new ge(`Header '${n}' value '${a}' is not a string`);return a}),r),{}),or=(e,t)=>Object.entries(e).reduce(
(r,[n,s])=>(r[n]=ar.getEndpointProperty(s,t),r),{}),ir=(e,t)=>{if(Array.isArray(e))return e.map(r=>ir(r,t));switch(typeof e){case"\
string":return rr(e,t);case"object":if(e===null)throw new ge(`Unexpected endpoint property: ${e}`);return ar.getEndpointProperties(
e,t);case"boolean":return e;default:throw new ge(`Unexpected endpoint property type: ${typeof e}`)}},ar={getEndpointProperty:ir,
getEndpointProperties:or},un=(e,t)=>{const r=Nt(e,"Endpoint URL",t);if(typeof r=="string")try{return new URL(r)}catch(n){
throw console.error(`Failed to construct URL with ${r}`,n),n}throw new ge(`Endpoint URL must be a string, got ${typeof r}`)},
Ut=1e8,dn=(e,t)=>{const{nodes:r,root:n,results:s,conditions:o}=e;let a=n;const d={},h={referenceRecord:d,endpointParams:t.
endpointParams,logger:t.logger};for(;a!==1&&a!==-1&&a<Ut;){const p=3*(Math.abs(a)-1),[N,P,k]=[r[p],r[p+1],r[p+2]],[H,ae,
q]=o[N],de=an({fn:H,assign:q,argv:ae},h);if(de.toAssign){const{name:Pe,value:Be}=de.toAssign;d[Pe]=Be}a=a>=0===de.result?
P:k}if(a>=Ut){const p=s[a-Ut];if(p[0]===-1){const[,H]=p;throw new ge(Nt(H,"Error",h))}const[N,P,k]=p;return{url:un(N,h),
properties:or(P,h),headers:cn(k??{},h)}}throw new ge("No matching endpoint.")};function Dt(e){Object.defineProperty(e,"_\
_proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Bt=class extends ie(O.t,O.n,Y,V){};const cr=pe(R.
getRandomValues),ln=cr,fn=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return Bt.mutate(e);if(!e)return Bt.mutate(
new Uint8Array);const r=t.streamCollector(e);return Bt.mutate(await r)},ur=Symbol.for("@smithy/schema-x");var Ft=class Tt extends l.
o{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=Tt.identity;bindings;constructor(t){super(t)}static of(t){
const r=l.o.of(t);if(r.identity===Tt.identity)return r;const n=r.isMemberSchema()?r:r.getSchema(),s=typeof n=="object"&&
n!==null?n:r;return s[ur]??=new Tt(r)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?33:t.httpHeader?38:typeof t.
httpPrefixHeaders=="string"?39:t.httpQuery?34:t.httpQueryParams?35:t.httpResponseCode?37:32}getHttpBindingValue(t,r,n=!1){
const s=this.getSchema(),o=typeof s=="number"?s&255:this.isListSchema()?64:255,a=t&7,d=r.mediaType?r.mediaType==="applic\
ation/json"||r.mediaType.endsWith("+json")?2:1:0,h=r.streaming||o===42?this.isStructSchema()?2:1:0,p=o>=4&&o<=7?a>=6?2:a>
0&&a<4?1:0:0;let N=o|d<<8|(r.idempotencyToken?1:0)<<10|h<<11|(r.sparse?1:0)<<13|p<<14|(r.hostLabel?1:0)<<17|(t===36&&typeof s!=
"object"?1:0)<<18;const P=o&192,k=a&2&&(P===64||!n&&a&1)?this.getHttpBindingCollectionValue(t,r):void 0,H=(k?.[1]??0)&255;
return N|=(a>=6&&(H===4||H===6)?1:0)<<16,[this,N,k]}getHttpBindingCollectionValue(t,r=this.getMergedTraits()){const n=Tt.
of(this.getValueSchema());return n.getHttpBindingValue(t,{...n.getMergedTraits(),...r},!0)}getHttpBindings(){const t=this.
getSchema();return typeof t!="object"||t===null?pn:this.bindings??=hn(this)}};const hn=e=>{const t=[],r=[],n=[],s=[],o=[],
a={},d={},h=[],p={headers:d,prefixHeaders:h},N={request:{memberBindings:o,byName:a},response:{bodyMemberNames:t,bindings:p}},
{request:P,response:k}=N;for(const[H,ae]of e.structIterator()){const q=Ft.of(ae),de=q.getMergedTraits(),Pe=q.getHttpBindingLocation(
de),Be=de.httpHeader?.toLowerCase()??de.httpPrefixHeaders?.toLowerCase()??de.httpQuery,Qt=q.getHttpBindingValue(Pe,de),st=[
H,Qt,Pe,Be];H==="__proto__"&&Dt(a),a[H]=st,Qt[1]>>10&1&&(P.hasIdempotency=!0),o.push(st);const _t=Pe&7;if(_t===0&&(n.push(
H),s.push(ae)),(_t&4)===0)t.push(H),r.push(ae);else if((_t&6)===4)if(_t&1)p.statusCode=st;else{p.payload=st;const Zt=Qt[1]&
255;P.contentTypeInstruction=de.mediaType??(Zt===0?"text/plain":Zt===21||Zt===42?"application/octet-stream":null)}else _t&
1?(P.hasPrefixHeaders=!0,h.push(st)):(Be==="__proto__"&&Dt(d),d[Be]=st)}return P.contentTypeInstruction===void 0&&n.length&&
(P.contentTypeInstruction=null),P.syntheticBodySchema=lr(e,n,s),k.syntheticBodySchema=lr(e,t,r),N},mn=e=>{const t=[];let r=0;
for(const n of e.matchAll(/\{([^{}+]+)(\+)?\}/g))n.index>r&&t.push([e.slice(r,n.index),0]),t.push([n[1],n[2]?2:1]),r=n.index+
n[0].length;return t.length&&r<e.length&&t.push([e.slice(r),0]),t.length?t:void 0},gn=e=>{const{http:t,endpoint:r}=(0,l.
s)(e.traits??{}),[n,s]=t?.[1].split("?")??[];return[t?.[0],n,s?[...new URLSearchParams(s)]:[],n?mn(n):void 0,r?.[0]]},pn={
request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},dr=e=>e[ur]??=
gn(e),lr=(e,t,r)=>{if(!t.length)return;const n=e.getSchema(),s=[3,n[1],n[2],e.getMergedTraits(),t,r],o=n[6],a=o&&t.reduce(
(d,h)=>d+(n[4].indexOf(h)<o?1:0),0);return a&&(s[6]=a),s};var fr=class{serdeContext;setSerdeContext(e){this.serdeContext=
e}},yn=class extends fr{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=
new M.t(e.defaultNamespace);for(const t of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(t)}getRequestType(){
return x.t}getResponseType(){return U.d}setSerdeContext(e){this.serdeContext=e,this.serializer.setSerdeContext(e),this.deserializer.
setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,t){if("url"in
t){e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.url.port?Number(t.url.port):void 0,e.path=t.url.pathname,
e.fragment=t.url.hash||void 0,e.username=t.url.username||void 0,e.password=t.url.password||void 0,e.query||(e.query={});
for(const[r,n]of t.url.searchParams.entries())e.query[r]=n;if(t.headers)for(const r in t.headers)(0,S.t)(t.headers,r)&&(e.
headers[r]=t.headers[r].join(", "));return e}else{if(e.protocol=t.protocol,e.hostname=t.hostname,e.port=t.port?Number(t.
port):void 0,e.path=t.path,e.query={...t.query},t.headers)for(const r in t.headers)(0,S.t)(t.headers,r)&&(e.headers[r]=t.
headers[r]);return e}}setHostPrefix(e,t,r,n=dr(t)){if(this.serdeContext?.disableHostPrefix)return;const s=n[4];if(typeof s!=
"string")return;let o=s;for(const[a,[,d]]of Ft.of(t.input).getHttpBindings().request.memberBindings){if(!(d>>17&1))continue;
const h=r[a];if(typeof h!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
o=o.replace(`{${a}}`,h)}if(e.hostname=o+e.hostname,!Le(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostn\
ame.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-a\
mzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,r){
const n=[-3,"","Error",0,[],[],0];let s;for(const o of r)for(const a of t)try{a==="*"?s=o.getSchema(e):s=o.getSchema(a+"\
#"+e);const d=o.getErrorCtor(s);if(d)return[s,d,"modeled"];{const h=o.getBaseException();if(h){const p=o.getErrorCtor(h);
if(p)return[s,p,"synthetic"]}}}catch{}for(const o of r){const a=o.getBaseException();if(a){const d=o.getErrorCtor(a);if(d)
return[a,d,"synthetic"]}}return[n,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r})}async deserializeEventStream({
response:e,responseSchema:t,initialResponseContainer:r}){return(await this.loadEventStreamCapability()).deserializeEventStream(
{response:e,responseSchema:t,initialResponseContainer:r})}async loadEventStreamCapability(){const{EventStreamSerde:e,eventStreamSerdeProvider:t}=await Promise.
all([y.e(3655),y.e(1393)]).then(y.bind(y,1393));return new e({marshaller:this.resolveEventStreamMarshaller(t),serializer:this.
serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),
compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.
constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,r,n,s){return[]}getEventStreamMarshaller(){
const e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshalle\
r missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){const t=this.serdeContext;return t.
eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}};function En(e,t){if(t.timestampFormat.useTrait){const a=e.
getSchema();if(a===5||a===6||a===7)return a}const{httpLabel:r,httpPrefixHeaders:n,httpHeader:s,httpQuery:o}=e.getMergedTraits();
return(t.httpBindings?typeof n=="string"||s?6:o||r?5:void 0:void 0)??t.timestampFormat.default}const Sn=e=>(e.logger&&e.
logger.constructor?.name!=="NoOpLogger"&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger),e.defaultSocketTimeout&&
e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout),{setHttpHandler(t){
e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,r){e.requestHandler?.updateHttpClientConfig(
t,r)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}),wn=e=>({requestHandler:e.httpHandler()}),hr="\
content-length";function _n(e){return t=>async r=>{const n=r.request;if(x.t.isInstance(n)){const{body:s,headers:o}=n;if(s&&
Object.keys(o).map(a=>a.toLowerCase()).indexOf(hr)===-1)try{const a=e(s);a!=null&&(n.headers={...n.headers,[hr]:String(a)})}catch{}}
return t({...r,request:n})}}const Tn={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddl\
eware",override:!0},An=e=>({applyToStack:t=>{t.add(_n(e.bodyLengthChecker),Tn)}});function bn(e){return e}const vn=e=>t=>async r=>{
if(!x.t.isInstance(r.request))return t(r);const{request:n}=r,{handlerProtocol:s=""}=e.requestHandler.metadata||{};if(s.indexOf(
"h2")>=0&&!n.headers[":authority"])delete n.headers.host,n.headers[":authority"]=n.hostname+(n.port?":"+n.port:"");else if(!n.
headers.host){let o=n.hostname;n.port!=null&&(o+=`:${n.port}`),n.headers.host=o}return t(r)},Rn={name:"hostHeaderMiddlew\
are",step:"build",priority:"low",tags:["HOST"],override:!0},Cn=e=>({applyToStack:t=>{t.add(vn(e),Rn)}}),On=()=>(e,t)=>async r=>{
try{const n=await e(r),{clientName:s,commandName:o,logger:a,dynamoDbDocumentClientOptions:d={}}=t,{overrideInputFilterSensitiveLog:h,
overrideOutputFilterSensitiveLog:p}=d,N=h??t.inputFilterSensitiveLog,P=p??t.outputFilterSensitiveLog,{$metadata:k,...H}=n.
output;return a?.info?.({clientName:s,commandName:o,input:N(r.input),output:P(H),metadata:k}),n}catch(n){const{clientName:s,
commandName:o,logger:a,dynamoDbDocumentClientOptions:d={}}=t,{overrideInputFilterSensitiveLog:h}=d,p=h??t.inputFilterSensitiveLog;
throw a?.error?.({clientName:s,commandName:o,input:p(r.input),error:n,metadata:n.$metadata}),n}},In={name:"loggerMiddlew\
are",tags:["LOGGER"],step:"initialize",override:!0},Nn=e=>({applyToStack:t=>{t.add(On(),In)}}),Dn={step:"build",tags:["R\
ECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"},je={REQUEST_ID:Symbol.
for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_\
TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.
for("_AWS_LAMBDA_BAGGAGE")},Ht=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");Ht||(globalThis.
awslambda=globalThis.awslambda||{});var mr=class{static PROTECTED_KEYS=je;isProtectedKey(e){return Object.values(je).includes(
e)}getRequestId(){return this.get(je.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(je.X_RAY_TRACE_ID)}getTenantId(){
return this.get(je.TENANT_ID)}getTraceparent(){return this.get(je.TRACEPARENT)}getTracestate(){return this.get(je.TRACESTATE)}getBaggage(){
return this.get(je.BAGGAGE)}},Pn=class extends mr{currentContext;getContext(){return this.currentContext}hasContext(){return this.
currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Canno\
t modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
t}run(e,t){return this.currentContext=e,t()}},Mn=class tn extends mr{als;static async create(){const t=new tn;return t.als=
new(await Promise.resolve().then(y.t.bind(y,6698,19))).AsyncLocalStorage,t}getContext(){return this.als.getStore()}hasContext(){
return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(
`Cannot modify protected Lambda context field: ${String(t)}`);const n=this.als.getStore();if(!n)throw new Error("No cont\
ext available");n[t]=r}run(t,r){return this.als.run(t,r)}},Pt;(function(e){let t=null;async function r(n){return t||(t=(async()=>{
const s=n===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await Mn.create():new Pn;return!Ht&&globalThis.awslambda?.InvokeStore?
globalThis.awslambda.InvokeStore:(!Ht&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=s),s)})()),t}e.getInstanceAsync=
r,e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(Pt||(Pt={}));const xn="AWS_LAMBDA_FUNCTION_NA\
ME",Ln="_X_AMZN_TRACE_ID",Wt="X-Amzn-Trace-Id",jt="traceparent",gr="tracestate",pr="baggage",kn=()=>e=>async t=>{const{request:r}=t;
if(!x.t.isInstance(r))return e(t);let n;{const s=Object.keys(r.headers??{}).find(o=>o.toLowerCase()===Wt.toLowerCase())??
Wt;if(!r.headers.hasOwnProperty(s)){const o=process.env[xn],a=process.env[Ln];n??=await Pt.getInstanceAsync();const d=n?.
getXRayTraceId()??a,h=p=>typeof p=="string"&&p.length>0;h(o)&&h(d)&&(r.headers[Wt]=d)}}if($n(r.headers),!r.headers[jt]){
const s=(n??=await Pt.getInstanceAsync())?.getTraceparent?.();if(s){r.headers[jt]=s;const o=n?.getTracestate?.();o&&(r.headers[gr]=
o);const a=n?.getBaggage?.();a&&(r.headers[pr]=a)}}return e(t)};function $n(e){for(const t of Object.keys(e)){const r=t.
toLowerCase();t!==r&&(r===jt||r===gr||r===pr)&&(e[r]=e[t],delete e[t])}}const Un=e=>({applyToStack:t=>{t.add(kn(),Dn)}}),
Bn=(e,t)=>{if(!t||t.length===0)return e;const r=[];for(const n of t)for(const s of e)s.schemeId.split("#")[1]===n&&r.push(
s);for(const n of e)r.find(({schemeId:s})=>s===n.schemeId)||r.push(n);return r};function Fn(e){const t=new Map;for(const r of e)
t.set(r.schemeId,r);return t}const Hn=(e,t)=>(r,n)=>async s=>{const o=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(
e,n,s.input)),a=e.authSchemePreference?await e.authSchemePreference():[],d=Bn(o,a),h=Fn(e.httpAuthSchemes),p=(0,l.m)(n),
N=[];for(const P of d){const k=h.get(P.schemeId);if(!k){N.push(`HttpAuthScheme \`${P.schemeId}\` was not enabled for this\
 service.`);continue}const H=k.identityProvider(await t.identityProviderConfigProvider(e));if(!H){N.push(`HttpAuthScheme\
 \`${P.schemeId}\` did not have an IdentityProvider configured.`);continue}const{identityProperties:ae={},signingProperties:q={}}=P.
propertiesExtractor?.(e,n)||{};P.identityProperties=Object.assign(P.identityProperties||{},ae),P.signingProperties=Object.
assign(P.signingProperties||{},q),p.selectedHttpAuthScheme={httpAuthOption:P,identity:await H(P.identityProperties),signer:k.
signer};break}if(!p.selectedHttpAuthScheme)throw new Error(N.join(`
`));return r(s)},Wn={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"be\
fore",toMiddleware:"endpointV2Middleware"},jn=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({
applyToStack:n=>{n.addRelativeTo(Hn(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),Wn)}}),zn=e=>t=>{
throw t},Gn=(e,t)=>{},Vn=e=>(t,r)=>async n=>{if(!x.t.isInstance(n.request))return t(n);const s=(0,l.m)(r).selectedHttpAuthScheme;
if(!s)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:o={}},
identity:a,signer:d}=s,h=await t({...n,request:await d.sign(n.request,a,o)}).catch((d.errorHandler||zn)(o));return(d.successHandler||
Gn)(h.response,o),h},yr={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddl\
eware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},Kn=e=>({applyToStack:t=>{
t.addRelativeTo(Vn(e),yr)}}),Qe=e=>{if(typeof e=="function")return e;const t=Promise.resolve(e);return()=>t};var Xn=class{authSchemes=new Map;constructor(e){
for(const t in e){if(!(0,S.t)(e,t))continue;const r=e[t];r!==void 0&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.
authSchemes.get(e)}};const Yn=(e=>function(r){return Er(r)&&r.expiration.getTime()-Date.now()<e})(3e5),Er=e=>e.expiration!==
void 0,Jn=(e,t,r)=>{if(e===void 0)return;const n=typeof e!="function"?async()=>Promise.resolve(e):e;let s,o,a,d=!1;const h=async p=>{
o||(o=n(p));try{s=await o,a=!0,d=!1}finally{o=void 0}return s};return t===void 0?async p=>((!a||p?.forceRefresh)&&(s=await h(
p)),s):async p=>((!a||p?.forceRefresh)&&(s=await h(p)),d?s:r(s)?(t(s)&&await h(p),s):(d=!0,s))};function qn(e){return e===
void 0?!0:typeof e=="string"&&e.length<=50}function Qn(e){const t=Qe(e.userAgentAppId??void 0),{customUserAgent:r}=e;return Object.
assign(e,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{const n=await t();if(!qn(n)){const s=e.logger?.
constructor?.name==="NoOpLogger"||!e.logger?console:e.logger;typeof n!="string"?s?.warn("userAgentAppId must be a string\
 or undefined."):n.length>50&&s?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return n}})}
let Zn={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-e\
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
loud (US-West)"}}}],version:"1.1"},es="";const ts=e=>{const{partitions:t}=Zn;for(const n of t){const{regions:s,outputs:o}=n;
for(const[a,d]of Object.entries(s))if(a===e)return{...o,...d}}for(const n of t){const{regionRegex:s,outputs:o}=n;if(new RegExp(
s).test(e))return{...o}}const r=t.find(n=>n.id==="aws");if(!r)throw new Error("Provided region was not found in the part\
ition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}},rs=()=>es,ns=e=>e?.body instanceof
z.Readable||typeof ReadableStream<"u"&&e?.body instanceof ReadableStream,ss=["BandwidthLimitExceeded","EC2ThrottledExcep\
tion","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded",
"RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooMa\
nyRequestsException","TransactionInProgressException"],os=["TimeoutError","RequestTimeout","RequestTimeoutException"],is=[
500,502,503,504],as=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],cs=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_\
AGAIN"],us=e=>e?.$retryable!==void 0,ds=e=>e.$metadata?.clockSkewCorrected,ls=e=>{const t=new Set(["Failed to fetch","Ne\
tworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network req\
uest failed"]);return e&&e instanceof TypeError?t.has(e.message):!1},Sr=e=>e.$metadata?.httpStatusCode===429||ss.includes(
e.name)||e.$retryable?.throttling==!0,zt=(e,t=0)=>e?.name!=="AbortError"&&(us(e)||ds(e)||e.name==="InvalidSignatureExcep\
tion"&&e.message?.includes("Signature expired")||os.includes(e.name)||as.includes(e?.code||"")||cs.includes(e?.code||"")||
is.includes(e.$metadata?.httpStatusCode||0)||ls(e)||hs(e)||e.cause!==void 0&&t<=10&&zt(e.cause,t+1)),fs=e=>{if(e.$metadata?.
httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!zt(e)}return!1};function hs(e){return e.
code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}const Gt=(e,t)=>{if(!t)return e;let r=()=>{};
const n=new Promise((s,o)=>{const a=()=>o(ms());t.aborted?a():typeof t.addEventListener=="function"?(t.addEventListener(
"abort",a,{once:!0}),r=()=>t.removeEventListener("abort",a)):t.onabort=a});return Promise.race([e,n]).finally(r)},ms=()=>Object.
assign(new Error("Request aborted"),{name:"AbortError"}),gs=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="Abort\
Error",wr=2e4,ps="amz-sdk-invocation-id",ys="amz-sdk-request";function Es(e,t){if(U.d.isInstance(e))for(const r in e.headers){
if(!(0,S.t)(e.headers,r))continue;const n=r.toLowerCase();if(n==="retry-after"){const s=e.headers[r];let o=NaN;if(s.endsWith(
"GMT"))try{o=((0,U.u)(s).getTime()-Date.now())/1e3}catch(a){t?.trace?.("Failed to parse retry-after header"),t?.trace?.(
a)}else s.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?o=Number(s.match(/ GMT, ([\d.]+)$/)?.[1]):s.match(/^((\d+)|(\d+\.\d+))$/)?o=
Number(s):Date.parse(s)>=Date.now()&&(o=(Date.parse(s)-Date.now())/1e3);return isNaN(o)?void 0:new Date(Date.now()+o*1e3)}else if(n===
"x-amz-retry-after"){const s=e.headers[r],o=Number(s);if(isNaN(o)){t?.trace?.(`Failed to parse x-amz-retry-after=${s}`);
return}return new Date(Date.now()+o)}}}const Ss=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e==
"string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`);function ws(e){return t=>(r,n)=>async s=>{let o=await t.
retryStrategy();const a=await t.maxAttempts(),d=n[l.h]?.abortSignal;if(_s(o)){o=o;const h=(n.partition_id??"")+(n.__retryLongPoll?
":longpoll":"");let p=await Gt(o.acquireInitialRetryToken(h),d),N=new Error,P=0,k=0;const{request:H}=s,ae=x.t.isInstance(
H);for(ae&&(H.headers[ps]=cr());;)try{ae&&(H.headers[ys]=`attempt=${P+1}; max=${a}`);const{response:q,output:de}=await r(
s);return o.recordSuccess(p),de.$metadata.attempts=P+1,de.$metadata.totalRetryDelay=k,{response:q,output:de}}catch(q){const de=Ts(
q,t.logger);if(N=Ss(q),ae&&e(H))throw(n.logger instanceof we?console:n.logger)?.warn("An error was encountered in a non-\
retryable streaming request."),N;try{p=await Gt(o.refreshRetryTokenForRetry(p,de),d)}catch(Be){throw d?.aborted&&gs(Be)?
Be:(N.$metadata||(N.$metadata={}),N.$metadata.attempts=P+1,N.$metadata.totalRetryDelay=k,N)}P=p.getRetryCount();const Pe=p.
getRetryDelay();k+=(p?.$retryLog?.acquisitionDelay??0)+Pe,Pe>0&&await Gt(new Promise(Be=>setTimeout(Be,Pe)),d)}}else return o=
o,o?.mode&&(n.userAgent=[...n.userAgent||[],["cfg/retry-mode",o.mode]]),o.retry(r,s)}}const _s=e=>typeof e.acquireInitialRetryToken<
"u"&&typeof e.refreshRetryTokenForRetry<"u"&&typeof e.recordSuccess<"u",Ts=(e,t)=>{const r={error:e,errorType:As(e)},n=Es(
e.$response,t);return n&&(r.retryAfterHint=n),r},As=e=>Sr(e)?"THROTTLING":zt(e)?"TRANSIENT":fs(e)?"SERVER_ERROR":"CLIENT\
_ERROR",bs={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function vs(e){const t=ws(
e);return r=>({applyToStack:n=>{n.add(t(r),bs)}})}var Rs=class rn{static setTimeoutFn=(t,r)=>setTimeout(t,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){
this.beta=t?.beta??.7,this.minCapacity=t?.minCapacity??1,this.minFillRate=t?.minFillRate??.5,this.scaleConstant=t?.scaleConstant??
.4,this.smooth=t?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.
getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.
acquireTokenBucket(1)}updateClientSendingRate(t){let r;this.updateMeasuredRate();const n=t;if(n?.errorType==="THROTTLING"||
Sr(n?.error??t)){const o=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=o,
this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(o),this.enableTokenBucket()}else
this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());const s=Math.min(r,2*this.measuredTxRate);
this.updateTokenBucketRate(s)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){if(this.enabled){
for(this.refillTokenBucket();t>this.availableTokens;){const r=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(
n=>rn.setTimeoutFn(n,r)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-t}}refillTokenBucket(){const t=this.
getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}const r=(t-this.lastTimestamp)*this.fillRate;
this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=t}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){return this.getPrecise(
t*this.beta)}cubicSuccess(t){return this.getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,
3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(t){this.refillTokenBucket(),this.fillRate=
Math.max(t,this.minFillRate),this.maxCapacity=Math.max(t,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){const t=this.getCurrentTimeInSeconds(),r=Math.floor(t*2)/2;if(this.requestCount++,
r>this.lastTxRateBucket){const n=this.requestCount/(r-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(n*this.
smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=r}}getPrecise(t){return parseFloat(
t.toFixed(8))}},ze=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){
return 5}static modifiedCostType(){return"THROTTLING"}},Cs=class{x=ze.delay();computeNextBackoffDelay(e){const t=Math.random()*
Math.min(this.x*2**e,wr);return Math.floor(t)}setDelayBase(e){this.x=e}},_r=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,t,r,n){
this.delay=e,this.count=t,this.cost=r,this.longPoll=n}getRetryCount(){return this.count}getRetryDelay(){return Math.min(
wr,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}},Ge;(function(e){e.STANDARD="standard",
e.ADAPTIVE="adaptive"})(Ge||(Ge={}));const Tr=Ge.STANDARD,Mt={incompatible:1,attempts:2,capacity:3};var Vt=class{mode=Ge.
STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){typeof e=="number"?this.maxAttemptsProvider=
async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>3,this.baseDelay??=ze.
delay(),this.retryBackoffStrategy??=new Cs}async acquireInitialRetryToken(e){return new _r(ze.delay(),0,void 0,e.includes(
":longpoll"))}async refreshRetryTokenForRetry(e,t){const r=await this.getMaxAttempts(),n=this.retryCode(e,t,r),s=n===0,o=e.
isLongPoll?.();if(s||o){const a=t.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?ze.throttlingDelay():
this.baseDelay);const d=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let h=d;if(t.retryAfterHint instanceof
Date&&(h=Math.max(d,Math.min(t.retryAfterHint.getTime()-Date.now(),d+5e3))),s){const p=this.getCapacityCost(a);this.capacity-=
p;const N=new _r(0,e.getRetryCount()+1,p,e.isLongPoll?.()??!1);return await new Promise(P=>setTimeout(P,h)),N.$retryLog.
acquisitionDelay=h,N}else{const p=n===Mt.capacity&&o?h:0;p>0&&await new Promise(N=>setTimeout(N,p))}}throw new Error("No\
 retry token available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){
return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.
maxAttemptsProvider()}catch{return console.warn("Max attempts provider could not resolve. Using default of 3"),3}}retryCode(e,t,r){
const n=e.getRetryCount()+1,s=this.isRetryableError(t.errorType)?0:Mt.incompatible,o=n<r?0:Mt.attempts,a=this.capacity>=
this.getCapacityCost(t.errorType)?0:Mt.capacity;return s||o||a}getCapacityCost(e){return e===ze.modifiedCostType()?ze.throttlingCost():
ze.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}},Os=class{mode=Ge.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){
const{rateLimiter:r}=t??{};this.rateLimiter=r??new Rs,this.standardRetryStrategy=t?new Vt({maxAttempts:typeof e=="number"?
e:3,...t}):new Vt(e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(
e);return await this.rateLimiter.getSendToken(),t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(
t);const r=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t);return await this.rateLimiter.getSendToken(),
r}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};const Ar="AWS_MAX_ATTEMPTS",br="max_attempts",Is={environmentVariableSelector:e=>{
const t=e[Ar];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))throw new Error(`Environment variable ${Ar} mast be a \
number, got "${t}"`);return r},configFileSelector:e=>{const t=e[br];if(!t)return;const r=parseInt(t);if(Number.isNaN(r))
throw new Error(`Shared config file entry ${br} mast be a number, got "${t}"`);return r},default:3},Ns=(e,t)=>{const{retryStrategy:r,
retryMode:n}=e,{defaultMaxAttempts:s=3,defaultBaseDelay:o=ze.delay()}=t??{},a=(0,l.p)(e.maxAttempts??s);let d=r?Promise.
resolve(r):void 0;const h=async()=>{const p=await a();return await(0,l.p)(n)()===Ge.ADAPTIVE?new Os(a,{maxAttempts:p,baseDelay:o}):
new Vt({maxAttempts:p,baseDelay:o})};return Object.assign(e,{maxAttempts:a,retryStrategy:()=>d??=h()})},Ds="AWS_RETRY_MO\
DE",Ps="retry_mode",Ms={environmentVariableSelector:e=>e[Ds],configFileSelector:e=>e[Ps],default:Tr},xs=vs(ns),Ls=/\d{12}\.ddb/;
async function ks(e,t,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&T(e,"PROTOCOL_RPC_V2_CBOR","M"),typeof t.
retryStrategy=="function"){const s=await t.retryStrategy();if(typeof s.mode=="string")switch(s.mode){case Ge.ADAPTIVE:T(
e,"RETRY_MODE_ADAPTIVE","F");break;case Ge.STANDARD:T(e,"RETRY_MODE_STANDARD","E")}}if(typeof t.accountIdEndpointMode=="\
function"){const s=e.endpointV2;switch(String(s?.url?.hostname).match(Ls)&&T(e,"ACCOUNT_ID_ENDPOINT","O"),await t.accountIdEndpointMode?.()){case"\
disabled":T(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":T(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"requ\
ired":T(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const n=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(n?.$source){const s=n;
s.accountId&&T(e,"RESOLVED_ACCOUNT_ID","T");for(const[o,a]of Object.entries(s.$source??{}))T(e,o,a)}}const vr="user-agen\
t",Rr="x-amz-user-agent",$s=/[^!$%&'*+\-.^_`|~\w]/g,Us=/[^!$%&'*+\-.^_`|~\w#]/g,Bs=1024;function Fs(e){let t="";for(const r in e){
const n=e[r];if(t.length+n.length+1<=Bs){t.length?t+=","+n:t+=n;continue}break}return t}const Hs=e=>(t,r)=>async n=>{const{
request:s}=n;if(!x.t.isInstance(s))return t(n);const{headers:o}=s,a=r?.userAgent?.map(xt)||[],d=(await e.defaultUserAgentProvider()).
map(xt);await ks(r,e,n);const h=r;d.push(`m/${Fs(Object.assign({},r.__smithy_context?.features,h.__aws_sdk_context?.features))}`);
const p=e?.customUserAgent?.map(xt)||[],N=await e.userAgentAppId();N&&d.push(xt(["app",`${N}`]));const P=rs(),k=(P?[P]:[]).
concat([...d,...a,...p]).join(" "),H=[...d.filter(ae=>ae.startsWith("aws-sdk-")),...p].join(" ");return e.runtime!=="bro\
wser"?(H&&(o[Rr]=o["x-amz-user-agent"]?`${o[vr]} ${H}`:H),o[vr]=k):o[Rr]=k,t({...n,request:s})},xt=e=>{const t=e[0].split(
"/").map(a=>a.replace($s,"-")).join("/"),r=e[1]?.replace(Us,"-"),n=t.indexOf("/"),s=t.substring(0,n);let o=t.substring(n+
1);return s==="api"&&(o=o.toLowerCase()),[s,o,r].filter(a=>a&&a.length>0).reduce((a,d,h)=>{switch(h){case 0:return d;case 1:
return`${a}/${d}`;default:return`${a}#${d}`}},"")},Ws={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["\
SET_USER_AGENT","USER_AGENT"],override:!0},js=e=>({applyToStack:t=>{t.add(Hs(e),Ws)}}),zs=()=>{for(const e of["deno","bu\
n","llrt"])if(A.versions[e])return[`md/${e}`,A.versions[e]];return["md/nodejs",A.versions.node]},Gs={isCrtAvailable:!1},
Vs=()=>Gs.isCrtAvailable?["md/crt-avail"]:null,Ks=({serviceId:e,clientVersion:t})=>{const r=zs();return async n=>{const s=[
["aws-sdk-js",t],["ua","2.1"],[`os/${(0,L.platform)()}`,(0,L.release)()],["lang/js"],r],o=Vs();o&&s.push(o),e&&s.push([`\
api/${e}`,t]),A.env.AWS_EXECUTION_ENV&&s.push([`exec-env/${A.env.AWS_EXECUTION_ENV}`]);const a=await n?.userAgentAppId?.();
return a?[...s,[`app/${a}`]]:[...s]}},Xs="AWS_SDK_UA_APP_ID",Ys="sdk-ua-app-id",Js={environmentVariableSelector:e=>e[Xs],
configFileSelector:e=>e.sdk_ua_app_id??e[Ys],default:void 0},Cr=(e,t=!1)=>{if(t){for(const r of e.split("."))if(!Cr(r))return!1;
return!0}return!(!Me(e)||e.length<3||e.length>63||e!==e.toLowerCase()||Et(e))},Or=":",qs="/",Ir={isVirtualHostableS3Bucket:Cr,
parseArn:e=>{const t=e.split(Or);if(t.length<6)return null;const[r,n,s,o,a,...d]=t;return r!=="arn"||n===""||s===""||d.join(
Or)===""?null:{partition:n,service:s,region:o,accountId:a,resourceId:d.map(h=>h.split(qs)).flat()}},partition:ts};Ye.aws=
Ir;const Qs=e=>({setRegion(t){e.region=t},region(){return e.region}}),Zs=e=>({region:e.region()}),Nr=e=>U.d.isInstance(e)?
e.headers?.date??e.headers?.Date:void 0,Dr=e=>U.d.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,Pr=e=>new Date(Date.
now()+e),Mr=(e,t,r,n)=>{if(n!==void 0)return t;const s=Date.parse(e);if(Number.isNaN(s))return t;const o=Date.now();return r!==
void 0&&o-r>9e5?t:s-o},wt=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return t},
eo=e=>e.context?.[l.h]?.eventStream?.output===!0,xr=async e=>{const t=wt("context",e.context),r=wt("config",e.config),n=t.
endpointV2?.properties?.authSchemes?.[0];return{config:r,signer:await wt("signer",r.signer)(n),signingRegion:e?.signingRegion,
signingRegionSet:e?.signingRegionSet,signingName:e?.signingName}};var to=class{async sign(e,t,r){if(!x.t.isInstance(e))throw new Error(
"The request is not an instance of `HttpRequest` and cannot be signed");const n=await xr(r),{config:s,signer:o}=n;let{signingRegion:a,
signingName:d}=n;const h=r.context;if(h?.authSchemes?.length??!1){const[P,k]=h.authSchemes;P?.name==="sigv4a"&&k?.name===
"sigv4"&&(a=k?.signingRegion??a,d=k?.signingName??d)}const p=await s.disableClockSkewCorrection?.()===!0;r._disableClockSkewCorrection=
p;const N=p||eo(r);return r._skipClockSkewSampling=N,N||(r._preRequestSystemClockOffset=s.systemClockOffset,r._requestSentAt=
Date.now()),await o.sign(e,{signingDate:p?new Date:Pr(s.systemClockOffset),signingRegion:a,signingService:d})}errorHandler(e){
return t=>{const r=t;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const n=r.ServerTime??Nr(r.$response);
if(n){const s=wt("config",e.config),o=e._preRequestSystemClockOffset,a=e._requestSentAt,d=Dr(r.$response),h=Mr(n,s.systemClockOffset,
a,d);s.systemClockOffset=h,Math.abs(h)>=24e4&&(h!==o||o!==void 0&&o!==h)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}
throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;const r=Nr(e);if(r){const n=wt(
"config",t.config),s=t._requestSentAt,o=Dr(e);n.systemClockOffset=Mr(r,n.systemClockOffset,s,o)}}};const Lr=e=>typeof e==
"string"&&e.length>0?e.split(",").map(t=>t.trim()):[],ro=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,
kr="AWS_AUTH_SCHEME_PREFERENCE",$r="auth_scheme_preference",no={environmentVariableSelector:(e,t)=>{if(t?.signingName&&ro(
t.signingName)in e)return["httpBearerAuth"];if(kr in e)return Lr(e[kr])},configFileSelector:e=>{if($r in e)return Lr(e[$r])},
default:[]};var so=class{format(e){const t=[];for(const s in e){if(!(0,S.t)(e,s))continue;const o=(0,O.n)(s);t.push(Uint8Array.
from([o.byteLength]),o,this.formatHeaderValue(e[s]))}const r=new Uint8Array(t.reduce((s,o)=>s+o.byteLength,0));let n=0;for(const s of t)
r.set(s,n),n+=s.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:
1]);case"byte":return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));return t.setUint8(
0,3),t.setInt16(1,e.value,!1),new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(
0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer);case"long":const n=new Uint8Array(9);return n[0]=5,n.set(e.value.
bytes,1),n;case"binary":const s=new DataView(new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.
byteLength,!1);const o=new Uint8Array(s.buffer);return o.set(e.value,3),o;case"string":const a=(0,O.n)(e.value),d=new DataView(
new ArrayBuffer(3+a.byteLength));d.setUint8(0,7),d.setUint16(1,a.byteLength,!1);const h=new Uint8Array(d.buffer);return h.
set(a,3),h;case"timestamp":const p=new Uint8Array(9);return p[0]=8,p.set(io.fromNumber(e.value.valueOf()).bytes,1),p;case"\
uuid":if(!oo.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);const N=new Uint8Array(17);return N[0]=9,
N.set((0,$.t)(e.value.replace(/-/g,"")),1),N}}},Ur;(function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",
e[e.byte=2]="byte",e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=
7]="string",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"})(Ur||(Ur={}));const oo=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var io=class nn{bytes;constructor(t){if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 b\
ytes")}static fromNumber(t){if(t>9223372036854776e3||t<-9223372036854776e3)throw new Error(`${t} is too large (or, if ne\
gative, too small) to represent as an Int64`);const r=new Uint8Array(8);for(let n=7,s=Math.abs(Math.round(t));n>-1&&s>0;n--,
s/=256)r[n]=s;return t<0&&Br(r),new nn(r)}valueOf(){const t=this.bytes.slice(0),r=t[0]&128;return r&&Br(t),parseInt((0,$.
n)(t),16)*(r?-1:1)}toString(){return String(this.valueOf())}};function Br(e){for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>
-1&&(e[t]++,e[t]===0);t--);}const ao="X-Amz-Algorithm",co="X-Amz-Credential",Fr="X-Amz-Date",uo="X-Amz-SignedHeaders",lo="\
X-Amz-Expires",Hr="X-Amz-Signature",Wr="X-Amz-Security-Token",jr="authorization",zr=Fr.toLowerCase(),fo=[jr,zr,"date"];Hr.
toLowerCase();const ho="x-amz-content-sha256",mo=Wr.toLowerCase(),go={authorization:!0,"cache-control":!0,connection:!0,
expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,
"user-agent":!0,"x-amzn-trace-id":!0},po=/^proxy-/,yo=/^sec-/,Kt="AWS4-HMAC-SHA256",Eo="AWS4-HMAC-SHA256-PAYLOAD",So="UN\
SIGNED-PAYLOAD",Gr="aws4_request",wo=({query:e={}})=>{const t=[],r={};for(const n in e){if(!(0,S.t)(e,n)||n.toLowerCase()===
"x-amz-signature")continue;const s=(0,U.n)(n);t.push(s);const o=e[n];typeof o=="string"?r[s]=`${s}=${(0,U.n)(o)}`:Array.
isArray(o)&&(r[s]=o.slice(0).reduce((a,d)=>a.concat([`${s}=${(0,U.n)(d)}`]),[]).sort().join("&"))}return t.sort().map(n=>r[n]).
filter(n=>n).join("&")},_o=e=>To(e).toISOString().replace(/\.\d{3}Z$/,"Z"),To=e=>typeof e=="number"?new Date(e*1e3):typeof e==
"string"?Number(e)?new Date(Number(e)*1e3):new Date(e):e;var Ao=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:o=!0}){this.service=n,this.sha256=s,this.uriEscapePath=
o,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=(0,l.p)(r),this.credentialProvider=(0,l.p)(t)}createCanonicalRequest(e,t,r){
const n=Object.keys(t).sort();return`${e.method}
${this.getCanonicalPath(e)}
${wo(e)}
${n.map(s=>`${s}:${t[s]}`).join(`
`)}

${n.join(";")}
${r}`}async createStringToSign(e,t,r,n){const s=new this.sha256;s.update(Te(r));const o=await s.digest();return`${n}
${e}
${t}
${(0,$.n)(o)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[];for(const n of e.split("/"))n?.length!==0&&n!==
"."&&(n===".."?t.pop():t.push(n));const r=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":
""}`;return(0,U.n)(r).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!=
"string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=_o(
e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().
join(";")}};const Lt={},Xt=[],Yt=(e,t,r)=>`${e}/${t}/${r}/${Gr}`,bo=async(e,t,r,n,s)=>{const o=await Vr(e,t.secretAccessKey,
t.accessKeyId),a=`${r}:${n}:${s}:${(0,$.n)(o)}:${t.sessionToken}`;if(a in Lt)return Lt[a];for(Xt.push(a);Xt.length>50;)delete Lt[Xt.
shift()];let d=`AWS4${t.secretAccessKey}`;for(const h of[r,n,s,Gr])d=await Vr(e,d,h);return Lt[a]=d},Vr=(e,t,r)=>{const n=new e(
t);return n.update(Te(r)),n.digest()},Kr=({headers:e},t,r)=>{const n={};for(const s of Object.keys(e).sort()){if(e[s]==null)
continue;const o=s.toLowerCase();((0,S.t)(go,o)||t?.has(o)||po.test(o)||yo.test(o))&&(!r||r&&!r.has(o))||(o==="__proto__"&&
Dt(n),n[o]=e[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return n},Jt=async({headers:e,body:t},r)=>{
for(const n in e)if((0,S.t)(e,n)&&n.toLowerCase()==="x-amz-content-sha256")return e[n];if(t==null)return"e3b0c44298fc1c1\
49afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof t=="string"||ArrayBuffer.isView(t)||(0,$.a)(t)){const n=new r;
return n.update(Te(t)),(0,$.n)(await n.digest())}return So},vo=(e,t)=>{e=e.toLowerCase();for(const r in t)if((0,S.t)(t,r)&&
e===r.toLowerCase())return!0;return!1},Ro=(e,t={})=>{const{headers:r,query:n={}}=x.t.clone(e);for(const s in r){if(!(0,S.
t)(r,s))continue;const o=s.toLowerCase();(o.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(o)||t.hoistableHeaders?.has(
o))&&(n[s]=r[s],delete r[s])}return{...e,headers:r,query:n}},Xr=e=>{e=x.t.clone(e);for(const t in e.headers)(0,S.t)(e.headers,
t)&&fo.indexOf(t.toLowerCase())>-1&&delete e.headers[t];return e};var qt=class extends Ao{headerFormatter=new so;constructor({
applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:o=!0}){super({applyChecksum:e,credentials:t,region:r,
service:n,sha256:s,uriEscapePath:o})}async presign(e,t={}){const{signingDate:r=new Date,expiresIn:n=3600,unsignableHeaders:s,
unhoistableHeaders:o,signableHeaders:a,hoistableHeaders:d,signingRegion:h,signingService:p}=t,N=await this.credentialProvider();
this.validateResolvedCredentials(N);const P=h??await this.regionProvider(),{longDate:k,shortDate:H}=this.formatDate(r);if(n>
604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the \
future");const ae=Yt(H,P,p??this.service),q=Ro(Xr(e),{unhoistableHeaders:o,hoistableHeaders:d});N.sessionToken&&(q.query[Wr]=
N.sessionToken),q.query[ao]=Kt,q.query[co]=`${N.accessKeyId}/${ae}`,q.query[Fr]=k,q.query[lo]=n.toString(10);const de=Kr(
q,s,a);return q.query[uo]=this.getCanonicalHeaderList(de),q.query[Hr]=await this.getSignature(k,ae,this.getSigningKey(N,
P,H,p),this.createCanonicalRequest(q,de,await Jt(e,this.sha256))),q}async sign(e,t){return typeof e=="string"?this.signString(
e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,
payload:t},{signingDate:r=new Date,priorSignature:n,signingRegion:s,signingService:o,eventStreamCredentials:a}){const d=s??
await this.regionProvider(),{shortDate:h,longDate:p}=this.formatDate(r),N=Yt(h,d,o??this.service),P=await Jt({headers:{},
body:t},this.sha256),k=new this.sha256;k.update(e);const H=(0,$.n)(await k.digest()),ae=[Eo,p,N,n,H,P].join(`
`);return this.signString(ae,{signingDate:r,signingRegion:d,signingService:o,eventStreamCredentials:a})}async signMessage(e,{
signingDate:t=new Date,signingRegion:r,signingService:n,eventStreamCredentials:s}){return this.signEvent({headers:this.headerFormatter.
format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:n,priorSignature:e.priorSignature,
eventStreamCredentials:s}).then(o=>({message:e.message,signature:o}))}async signString(e,{signingDate:t=new Date,signingRegion:r,
signingService:n,eventStreamCredentials:s}={}){const o=s??await this.credentialProvider();this.validateResolvedCredentials(
o);const a=r??await this.regionProvider(),{shortDate:d}=this.formatDate(t),h=new this.sha256(await this.getSigningKey(o,
a,d,n));return h.update(Te(e)),(0,$.n)(await h.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,unsignableHeaders:n,
signingRegion:s,signingService:o}={}){const a=await this.credentialProvider();this.validateResolvedCredentials(a);const d=s??
await this.regionProvider(),h=Xr(e),{longDate:p,shortDate:N}=this.formatDate(t),P=Yt(N,d,o??this.service);h.headers[zr]=
p,a.sessionToken&&(h.headers[mo]=a.sessionToken);const k=await Jt(h,this.sha256);!vo("x-amz-content-sha256",h.headers)&&
this.applyChecksum&&(h.headers[ho]=k);const H=Kr(h,n,r),ae=await this.getSignature(p,P,this.getSigningKey(a,d,N,o),this.
createCanonicalRequest(h,H,k));return h.headers[jr]=`${Kt} Credential=${a.accessKeyId}/${P}, SignedHeaders=${this.getCanonicalHeaderList(
H)}, Signature=${ae}`,h}async getSignature(e,t,r,n){const s=await this.createStringToSign(e,t,n,Kt),o=new this.sha256(await r);
return o.update(Te(s)),(0,$.n)(await o.digest())}getSigningKey(e,t,r,n){return bo(this.sha256,e,r,t,n||this.service)}};const Co=e=>t=>{
let r=t.credentials,n=!!t.credentials,s;Object.defineProperty(t,"credentials",{set(p){p&&p!==r&&p!==s&&(n=!0),r=p;const N=Io(
t,Oo(t,{credentials:r,credentialDefaultProvider:t.credentialDefaultProvider}));if(n&&!N.attributed){const P=typeof r=="o\
bject"&&r!==null;s=async k=>{const H=await N(k);return P&&(!H.$source||Object.keys(H.$source).length===0)?(0,j.t)(H,"CRE\
DENTIALS_CODE","e"):H},s.memoized=N.memoized,s.configBound=N.configBound,s.attributed=!0}else s=N},get(){return s},enumerable:!0,
configurable:!0}),t.credentials=r;const{signingEscapePath:o=!0,systemClockOffset:a=t.systemClockOffset||0,sha256:d}=t;let h;
return t.signer?h=Qe(t.signer):t.regionInfoProvider?h=()=>Qe(t.region)().then(async p=>[await t.regionInfoProvider(p,{useFipsEndpoint:await t.
useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},p]).then(([p,N])=>{const{signingRegion:P,signingService:k}=p;
t.signingRegion=t.signingRegion||P||N,t.signingName=t.signingName||k||t.serviceId;const H={...t,credentials:t.credentials,
region:t.signingRegion,service:t.signingName,sha256:d,uriEscapePath:o};return new(t.signerConstructor||qt)(H)}):h=async p=>{
p=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await Qe(t.region)(),properties:{}},
p);const N=p.signingRegion,P=p.signingName;t.signingRegion=t.signingRegion||N,t.signingName=t.signingName||P||t.serviceId;
const k={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:d,uriEscapePath:o};return new(t.
signerConstructor||qt)(k)},Object.assign(t,{systemClockOffset:a,signingEscapePath:o,signer:h,disableClockSkewCorrection:Qe(
t.disableClockSkewCorrection??e)})};function Oo(e,{credentials:t,credentialDefaultProvider:r}){let n;return t?t?.memoized?
n=t:n=Jn(t,Yn,Er):r?n=Qe(r(Object.assign({},e,{parentClientConfig:e}))):n=async()=>{throw new Error("@aws-sdk/core::reso\
lveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},n.memoized=!0,n}function Io(e,t){
if(t.configBound)return t;const r=async n=>t({...n,callerClientConfig:e});return r.memoized=t.memoized,r.configBound=!0,
r}const No="AWS_DISABLE_CLOCK_SKEW_CORRECTION",Do="disable_clock_skew_correction",Po=Co((0,m.t)({environmentVariableSelector:e=>(0,l.
d)(e,No,l.u.ENV),configFileSelector:e=>(0,l.d)(e,Do,l.u.CONFIG),default:!1}));var Mo=class{queryCompat;errorRegistry;constructor(e=!1){
this.queryCompat=e}resolveRestContentType(e,t){const r=t.getMemberSchemas(),n=Object.values(r).find(s=>!!s.getMergedTraits().
httpPayload);if(n){const s=n.getMergedTraits().mediaType;return s||(n.isStringSchema()?"text/plain":n.isBlobSchema()?"ap\
plication/octet-stream":e)}else if(!t.isUnitSchema()&&Object.values(r).find(s=>{const{httpQuery:o,httpQueryParams:a,httpHeader:d,
httpLabel:h,httpPrefixHeaders:p}=s.getMergedTraits();return!o&&!a&&!d&&!h&&p===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,n,s,o){
let a=e;e.includes("#")&&([,a]=e.split("#"));const d={$metadata:s,$fault:r.statusCode<500?"client":"server"};if(!this.errorRegistry)
throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:o?.(this.errorRegistry,
a)??this.errorRegistry.getSchema(e),errorMetadata:d}}catch{n.message=n.message??n.Message??"UnknownError";const p=this.errorRegistry,
N=p.getBaseException();if(N){const H=p.getErrorCtor(N)??Error;throw this.decorateServiceException(Object.assign(new H({name:a}),
d),n)}const P=n,k=P?.message??P?.Message??P?.Error?.Message??P?.Error?.message;throw this.decorateServiceException(Object.
assign(new Error(k),{name:a},d),n)}}compose(e,t,r){let n=r;t.includes("#")&&([n]=t.split("#"));const s=M.t.for(n),o=M.t.
for("smithy.ts.sdk.synthetic."+r);e.copyFrom(s),e.copyFrom(o),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.
queryCompat){const r=e.Message??t.Message,n=(0,l.a)(e,t);r&&(n.message=r);const s=n.Error??{};s.Type=n.Error?.Type,s.Code=
n.Error?.Code,s.Message=n.Error?.message??n.Error?.Message??r,n.Error=s;const o=n.$metadata.requestId;return o&&(n.RequestId=
o),n}return(0,l.a)(e,t)}setQueryCompatError(e,t){const r=t.headers?.["x-amzn-query-error"];if(e!==void 0&&r!=null){const[
n,s]=r.split(";"),o=Object.keys(e),a={Code:n,Type:s};e.Code=n,e.Type=s;for(let d=0;d<o.length;d++){const h=o[d];a[h==="m\
essage"?"Message":h]=e[h]}delete a.__type,e.Error=a}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.
Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{return e.find(n=>l.o.of(n).getMergedTraits().
awsQueryError?.[0]===t)}}};const xe=64,Yr=32,xo=2**53-1;var Lo=class At{digestLength=Yr;state=Int32Array.from(Jr);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){const r=At.normalizeKey(t);this.inner=new At,
this.outer=new At;const{inner:n,outer:s}=this,o=new Uint8Array(128);for(let a=0;a<xe;++a)o[a]=54^r[a],o[a+xe]=92^r[a];n.
update(o.subarray(0,xe)),s.update(o.subarray(xe))}}update(t){if(this.finished)throw new Error("Attempted to update an al\
ready finished HMAC.");if(this.inner){this.inner.update(t);return}const r=Te(t);let n=0,{byteLength:s}=r;if(this.bytesHashed+=
s,this.bytesHashed*8>xo)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;s>0;)this.buffer[this.bufferLength++]=
r[n++],s--,this.bufferLength===xe&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner:t,outer:r}=this;if(t&&
r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const n=t.digestSync();
return r.update(n),r.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(Jr),this.buffer=new Uint8Array(
64),this.bufferLength=0,this.bytesHashed=0}digestSync(){const t=this.state.slice(),r=this.buffer.slice();let n=this.bufferLength;
const s=this.bytesHashed*8,o=new DataView(r.buffer,r.byteOffset,r.byteLength);if(o.setUint8(n++,128),(n-1)%xe>=56){for(let d=n;d<
xe;++d)o.setUint8(d,0);this.hashBufferWith(t,r),n=0}for(let d=n;d<56;++d)o.setUint8(d,0);o.setUint32(56,Math.floor(s/4294967296),
!1),o.setUint32(60,s,!1),this.hashBufferWith(t,r);const a=new Uint8Array(Yr);for(let d=0;d<8;++d)a[d*4]=t[d]>>>24&255,a[d*
4+1]=t[d]>>>16&255,a[d*4+2]=t[d]>>>8&255,a[d*4+3]=t[d]>>>0&255;return a}static normalizeKey(t){const r=Te(t);if(r.byteLength>
xe){const n=new At;n.update(r);const s=n.digestSync(),o=new Uint8Array(xe);return o.set(s),o}if(r.byteLength<xe){const n=new Uint8Array(
xe);return n.set(r),n}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(t,r){const n=this.
w??=new Int32Array(64);let s=t[0],o=t[1],a=t[2],d=t[3],h=t[4],p=t[5],N=t[6],P=t[7];for(let k=0;k<xe;++k){if(k<16)n[k]=(r[k*
4]&255)<<24|(r[k*4+1]&255)<<16|(r[k*4+2]&255)<<8|r[k*4+3]&255;else{let q=n[k-2];const de=(q>>>17|q<<15)^(q>>>19|q<<13)^q>>>
10;q=n[k-15];const Pe=(q>>>7|q<<25)^(q>>>18|q<<14)^q>>>3;n[k]=(de+n[k-7]|0)+(Pe+n[k-16]|0)}const H=(((h>>>6|h<<26)^(h>>>
11|h<<21)^(h>>>25|h<<7))+(h&p^~h&N)|0)+(P+(ko[k]+n[k]|0)|0)|0,ae=((s>>>2|s<<30)^(s>>>13|s<<19)^(s>>>22|s<<10))+(s&o^s&a^
o&a)|0;P=N,N=p,p=h,h=d+H|0,d=a,a=o,o=s,s=H+ae|0}t[0]+=s,t[1]+=o,t[2]+=a,t[3]+=d,t[4]+=h,t[5]+=p,t[6]+=N,t[7]+=P}};const Jr=new Int32Array(
[1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),ko=new Int32Array([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,
2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,
430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),$o=(()=>{try{return(0,R.createHash)("sha256"),!0}catch{return!1}})()?Uo():
Lo;function Uo(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(t){this.secret=t,this.isHmac=!!t,
this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.");
this.hash.update(t)}async digest(){let t;return this.isHmac?(this.finished=!0,t=this.hash.digest()):t=this.hash.copy().digest(),
new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,R.createHmac)("sha256",Bo(this.secret)):(0,R.createHash)("sha256")}}}function Bo(e){return typeof e=="string"?
e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}}),9576:((Ee,se,y)=>{y.d(se,{t:()=>j});
var j=class Ve{namespace;schemas;exceptions;static registries=new Map;constructor(O,l=new Map,S=new Map){this.namespace=
O,this.schemas=l,this.exceptions=S,Ve.registries.has(O)||Ve.registries.set(O,this)}static for(O){return Ve.registries.get(
O)??new Ve(O)}copyFrom(O){const{schemas:l,exceptions:S}=this;for(const[x,U]of O.schemas)l.has(x)||l.set(x,U);for(const[x,
U]of O.exceptions)S.has(x)||S.set(x,U)}register(O,l){const S=this.normalizeShapeId(O);for(const x of[this,Ve.for(S.split(
"#")[0])])x.schemas.has(S)||x.schemas.set(S,l)}getSchema(O){const l=this.normalizeShapeId(O);if(!this.schemas.has(l)){if(!O.
includes("#")){const S="#"+O,x=[];for(const[U,m]of this.schemas.entries())U.endsWith(S)&&x.push(m);if(x.length===1)return x[0]}
throw new Error(`@smithy/core/schema - schema not found for ${l}`)}return this.schemas.get(l)}registerError(O,l){const S=O,
x=S[1],U=x+"#"+S[2];l.hasOwnProperty?.("shapeId")||(l.shapeId=U);for(const m of[this,Ve.for(x)])!m.schemas.has(U)&&!m.exceptions.
has(S)&&(m.schemas.set(U,S),m.exceptions.set(S,l))}getErrorCtor(O){const l=O;return this.exceptions.has(l)?this.exceptions.
get(l):Ve.for(l[1]).exceptions.get(l)}getBaseException(){for(const O of this.exceptions.keys())if(Array.isArray(O)){const[
,l,S]=O,x=l+"#"+S;if(x.startsWith("smithy.ts.sdk.synthetic.")&&x.endsWith("ServiceException"))return O}}find(O){for(const l of this.
schemas.values())if(O(l))return l}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(O){return O.includes(
"#")?O:this.namespace+"#"+O}}}),622:((Ee,se,y)=>{y.d(se,{t:()=>$});var j=y(4972);const $=(...O)=>async()=>{if(O.length===
0)throw new j.n("No providers in chain");let l;for(const S of O)try{return await S()}catch(x){if(l=x,x?.tryNextLink)continue;
throw x}throw l}}),550:((Ee,se,y)=>{y.d(se,{t:()=>U});var j=y(765);const $="***SensitiveInformation***";function O(m,M){
if(M==null)return M;const R=j.o.of(m);if(R.getMergedTraits().sensitive)return $;if(R.isListSchema()){const _=R.getValueSchema();
if(_.getMergedTraits().sensitive)return $;if(Array.isArray(M))return M.map(z=>O(_,z))}else if(R.isMapSchema()){const _=R.
getValueSchema();if(R.getKeySchema().getMergedTraits().sensitive||_.getMergedTraits().sensitive)return $;if(typeof M=="o\
bject")return Object.fromEntries(Object.entries(M).map(([z,L])=>[z,O(_,L)]))}else if(R.isStructSchema()&&typeof M=="obje\
ct"){const _=M,z={};for(const[L,A]of R.structIterator())_[L]!=null&&(z[L]=O(A,_[L]));return z}return M}const l=Symbol.for(
"@smithy/op-event-stream");var S=class{middlewareStack=(0,j.l)();schema;static classBuilder(){return new x}resolveMiddlewareWithContext(m,M,R,{
middlewareFn:_,clientName:z,commandName:L,inputFilterSensitiveLog:A,outputFilterSensitiveLog:I,smithyContext:b,additionalContext:T,
CommandCtor:W}){for(const Le of _.bind(this)(W,m,M,R))this.middlewareStack.use(Le);const V=m.concat(this.middlewareStack),
{logger:Y}=M,ie=T[j.h],Q={logger:Y,clientName:z,commandName:L,inputFilterSensitiveLog:A,outputFilterSensitiveLog:I,...T,
[j.h]:{...ie,commandInstance:this,...b,...R?.metricsRecorder===void 0?{}:{metricsRecorder:R.metricsRecorder},...R?.abortSignal===
void 0?{}:{abortSignal:R.abortSignal}}},{requestHandler:pe}=M;let Se=R??{};Se.metricsRecorder&&(Se={...Se},delete Se.metricsRecorder);
let be;const Oe=this.schema,Me=Oe?.[l];if(Me!==void 0)be=Me;else if(Oe&&Array.isArray(Oe)&&Oe[0]===9){const[,,,,Le,Ie]=Oe;
be=Oe[l]=!!(j.o.of(Le).getEventStreamMember()||j.o.of(Ie).getEventStreamMember())}return be&&(Se={isEventStream:be,...Se}),
V.resolve(Le=>pe.handle(Le.request,Se),Q)}},x=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(m){
this._init=m}ep(m){return this._ep=m,this}m(m){return this._middlewareFn=m,this}s(m,M,R={}){return this._smithyContext={
service:m,operation:M,...R},this}c(m={}){return this._additionalContext=m,this}n(m,M){return this._clientName=m,this._commandName=
M,this}f(m=R=>R,M=R=>R){return this._inputFilterSensitiveLog=m,this._outputFilterSensitiveLog=M,this}ser(m){return this.
_serializer=m,this}de(m){return this._deserializer=m,this}sc(m){return this._operationSchema=m,this._smithyContext.operationSchema=
m,this}build(){const m=this;let M;return M=class extends S{input;static getEndpointParameterInstructions(){return m._ep}constructor(...[
R]){super(),this.input=R??{},m._init(this),this.schema=m._operationSchema}resolveMiddleware(R,_,z){const L=m._operationSchema,
A=L?.[4]??L?.input,I=L?.[5]??L?.output;return this.resolveMiddlewareWithContext(R,_,z,{CommandCtor:M,middlewareFn:m._middlewareFn,
clientName:m._clientName,commandName:m._commandName,inputFilterSensitiveLog:m._inputFilterSensitiveLog??(L?O.bind(null,A):
b=>b),outputFilterSensitiveLog:m._outputFilterSensitiveLog??(L?O.bind(null,I):b=>b),smithyContext:m._smithyContext,additionalContext:m.
_additionalContext})}serialize=m._serializer;deserialize=m._deserializer}}};function U(m,M,R,_){return function(L,A,I,b,T={}){
const W=Object.assign({},m,L);return S.classBuilder().ep(W).m(function(V,Y,ie,Q){const pe=A.call(this,V,Y,ie,Q);return pe.
unshift(_(ie,V.getEndpointParameterInstructions())),pe}).s(M,I,T).n(R,I.charAt(0).toUpperCase()+I.slice(1)+"Command").sc(
b).build()}}}),4782:((Ee,se,y)=>{y.d(se,{n:()=>U,r:()=>S,t:()=>L});var j=y(6657),$=y(4972),O=y(622);function l(A){const I={};
if(A=A.replace(/^\?/,""),A)for(const b of A.split("&")){let[T,W=null]=b.split("=");T=decodeURIComponent(T),W&&(W=decodeURIComponent(
W)),T in I?Array.isArray(I[T])?I[T].push(W):I[T]=[I[T],W]:I[T]=W}return I}const S=A=>{if(typeof A=="string")return S(new URL(
A));const{hostname:I,pathname:b,port:T,protocol:W,search:V}=A;let Y;return V&&(Y=l(V)),{hostname:I,port:T?parseInt(T):void 0,
protocol:W,path:b,query:Y}},x=A=>()=>Promise.resolve(A),U=(A,I,b)=>{let T,W,V,Y=!1;const ie=async()=>{W||(W=A());try{T=await W,
V=!0,Y=!1}finally{W=void 0}return T};return I===void 0?async Q=>((!V||Q?.forceRefresh)&&(T=await ie()),T):async Q=>((!V||
Q?.forceRefresh)&&(T=await ie()),Y?T:b&&!b(T)?(Y=!0,T):(I(T)&&await ie(),T))};function m(A){try{const I=new Set(Array.from(
A.match(/([A-Z_]){3,}/g)??[]));return I.delete("CONFIG"),I.delete("CONFIG_PREFIX_SEPARATOR"),I.delete("ENV"),[...I].join(
", ")}catch{return A}}const M=(A,I)=>async()=>{try{const b=A(process.env,I);if(b===void 0)throw new Error;return b}catch(b){
throw new $.t(b.message||`Not found in ENV: ${m(A.toString())}`,{logger:I?.logger})}},R=(A,{preferredFile:I="config",...b}={})=>async()=>{
const T=(0,j.a)(b),{configFile:W,credentialsFile:V}=await(0,j.t)(b),Y=V[T]||{},ie=W[T]||{},Q=I==="config"?{...Y,...ie}:{
...ie,...Y};try{const pe=A(Q,I==="config"?W:V);if(pe===void 0)throw new Error;return pe}catch(pe){throw new $.t(pe.message||
`Not found in config files w/ profile [${T}]: ${m(A.toString())}`,{logger:b.logger})}},_=A=>typeof A=="function",z=A=>_(
A)?async()=>await A():x(A),L=({environmentVariableSelector:A,configFileSelector:I,default:b},T={})=>{const{signingName:W,
logger:V}=T;return U((0,O.t)(M(A,{signingName:W,logger:V}),R(I,T),z(b)))}}),4327:((Ee,se,y)=>{y.d(se,{t:()=>M});var j=y(
4536),$=y(4972),O=y(6657),l=y(622);const S=async _=>{const{ENV_CMDS_FULL_URI:z,ENV_CMDS_RELATIVE_URI:L,fromContainerMetadata:A,
fromInstanceMetadata:I}=await y.e(913).then(y.bind(y,913));if(process.env[L]||process.env[z]){_.logger?.debug("@aws-sdk/\
credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:b}=await y.e(567).then(y.bind(
y,567));return(0,l.t)(b(_),A(_))}return process.env.AWS_EC2_METADATA_DISABLED&&process.env.AWS_EC2_METADATA_DISABLED!=="\
false"?async()=>{throw new $.t("EC2 Instance Metadata Service access disabled",{logger:_.logger})}:(_.logger?.debug("@aw\
s-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),I(_))};function x(_,z){const L=U(_);let A,I,b,T;
const W=async V=>{if(V?.forceRefresh)return T||(T=L(V).then(Y=>{b=Y}).finally(()=>{T=void 0})),await T,b;if(b?.expiration&&
b?.expiration?.getTime()<Date.now()&&(b=void 0),A)await A;else if(!b||z?.(b))if(b)I||(I=L(V).then(Y=>{b=Y}).catch(()=>{}).
finally(()=>{I=void 0}));else return A=L(V).then(Y=>{b=Y}).finally(()=>{A=void 0}),W(V);return b};return W}const U=_=>async z=>{
let L;for(const A of _)try{return await A(z)}catch(I){if(L=I,I?.tryNextLink)continue;throw I}throw L};let m=!1;const M=(_={})=>x(
[async()=>{if(_.profile??process.env.AWS_PROFILE)throw process.env.AWS_ACCESS_KEY_ID&&process.env.AWS_SECRET_ACCESS_KEY&&
(m||((_.logger?.warn&&_.logger?.constructor?.name!=="NoOpLogger"?_.logger.warn.bind(_.logger):console.warn)(`@aws-sdk/cr\
edential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),m=!0)),new $.t("AWS_PROFILE is set, skipping fromEnv provider.",{logger:_.logger,tryNextLink:!0});return _.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,j.s)(_)()},async z=>{_.logger?.debug("@aws-sdk/creden\
tial-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:L,ssoAccountId:A,ssoRegion:I,ssoRoleName:b,ssoSession:T}=_;
if(!L&&!A&&!I&&!b&&!T)throw new $.t("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:_.
logger});const{fromSSO:W}=await y.e(9155).then(y.bind(y,9155));return W(_)(z)},async z=>{_.logger?.debug("@aws-sdk/crede\
ntial-provider-node - defaultProvider::fromIni");const{fromIni:L}=await y.e(5686).then(y.bind(y,5686));return L(_)(z)},async z=>{
_.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:L}=await y.e(3068).
then(y.bind(y,3068));return L(_)(z)},async z=>{_.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fro\
mTokenFile");const{fromTokenFile:L}=await y.e(3282).then(y.bind(y,3282));return L(_)(z)},async()=>(_.logger?.debug("@aws\
-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await S(_))()),async()=>{throw new $.t("Could not loa\
d credentials from any providers",{tryNextLink:!1,logger:_.logger})}],R),R=_=>_?.expiration!==void 0&&_.expiration.getTime()-
Date.now()<3e5}),4536:((Ee,se,y)=>{y.d(se,{s:()=>M});var j=y(6286),$=y(4972);const O="AWS_ACCESS_KEY_ID",l="AWS_SECRET_A\
CCESS_KEY",S="AWS_SESSION_TOKEN",x="AWS_CREDENTIAL_EXPIRATION",U="AWS_CREDENTIAL_SCOPE",m="AWS_ACCOUNT_ID",M=R=>async()=>{
R?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const _=process.env[O],z=process.env[l],L=process.env[S],
A=process.env[x],I=process.env[U],b=process.env[m];if(_&&z){const T={accessKeyId:_,secretAccessKey:z,...L&&{sessionToken:L},
...A&&{expiration:new Date(A)},...I&&{credentialScope:I},...b&&{accountId:b}};return(0,j.t)(T,"CREDENTIALS_ENV_VARS","g"),
T}throw new $.t("Unable to find environment variable credentials.",{logger:R?.logger})}}),765:((Ee,se,y)=>{y.d(se,{a:()=>be,
c:()=>A,d:()=>U,f:()=>x,h:()=>O,i:()=>Se,l:()=>_,m:()=>l,n:()=>rt,o:()=>Y,p:()=>S,r:()=>Ae,s:()=>b,t:()=>gt,u:()=>m});var j=y(
192),$=y(4782);const O="__smithy_context",l=f=>f.__smithy_context||(f.__smithy_context={}),S=f=>{if(typeof f=="function")
return f;const c=Promise.resolve(f);return()=>c},x=f=>{if(typeof f=="object"){if("url"in f){const c=(0,$.r)(f.url);if(f.
headers){c.headers={};for(const g in f.headers)(0,j.t)(f.headers,g)&&(c.headers[g.toLowerCase()]=f.headers[g].join(", "))}
return c}return f}return(0,$.r)(f)},U=(f,c,g)=>{if(c in f){if(f[c]==="true")return!0;if(f[c]==="false")return!1;throw new Error(
`Cannot load ${g} "${c}". Expected "true" or "false", got ${f[c]}.`)}};var m;(function(f){f.ENV="env",f.CONFIG="shared c\
onfig entry"})(m||(m={}));const M=(f,c)=>{const g=[];if(f&&g.push(f),c)for(const w of c)g.push(w);return g},R=(f,c)=>`${f||
"anonymous"}${c&&c.length>0?` (a.k.a. ${c.join(",")})`:""}`,_=()=>{let f=[],c=[],g=!1;const w=new Set,B=G=>G.sort((K,Z)=>z[Z.
step]-z[K.step]||L[Z.priority||"normal"]-L[K.priority||"normal"]),D=G=>{let K=!1;const Z=le=>{const ee=M(le.name,le.aliases);
if(ee.includes(G)){K=!0;for(const te of ee)w.delete(te);return!1}return!0};return f=f.filter(Z),c=c.filter(Z),K},F=G=>{let K=!1;
const Z=le=>{if(le.middleware===G){K=!0;for(const ee of M(le.name,le.aliases))w.delete(ee);return!1}return!0};return f=f.
filter(Z),c=c.filter(Z),K},ne=G=>(f.forEach(K=>{G.add(K.middleware,{...K})}),c.forEach(K=>{G.addRelativeTo(K.middleware,
{...K})}),G.identifyOnResolve?.(ue.identifyOnResolve()),G),ce=G=>{const K=[];return G.before.forEach(Z=>{Z.before.length===
0&&Z.after.length===0?K.push(Z):K.push(...ce(Z))}),K.push(G),G.after.reverse().forEach(Z=>{Z.before.length===0&&Z.after.
length===0?K.push(Z):K.push(...ce(Z))}),K},we=(G=!1)=>{const K=[],Z=[],le={};return f.forEach(ee=>{const te={...ee,before:[],
after:[]};for(const he of M(te.name,te.aliases))le[he]=te;K.push(te)}),c.forEach(ee=>{const te={...ee,before:[],after:[]};
for(const he of M(te.name,te.aliases))le[he]=te;Z.push(te)}),Z.forEach(ee=>{if(ee.toMiddleware){const te=le[ee.toMiddleware];
if(te===void 0){if(G)return;throw new Error(`${ee.toMiddleware} is not found when adding ${R(ee.name,ee.aliases)} middle\
ware ${ee.relation} ${ee.toMiddleware}`)}ee.relation==="after"&&te.after.push(ee),ee.relation==="before"&&te.before.push(
ee)}}),B(K).map(ce).reduce((ee,te)=>(ee.push(...te),ee),[])},ue={add:(G,K={})=>{const{name:Z,override:le,aliases:ee}=K,te={
step:"initialize",priority:"normal",middleware:G,...K},he=M(Z,ee);if(he.length>0){if(he.some(me=>w.has(me))){if(!le)throw new Error(
`Duplicate middleware name '${R(Z,ee)}'`);for(const me of he){const ve=f.findIndex(Fe=>Fe.name===me||Fe.aliases?.some(ke=>ke===
me));if(ve===-1)continue;const _e=f[ve];if(_e.step!==te.step||te.priority!==_e.priority)throw new Error(`"${R(_e.name,_e.
aliases)}" middleware with ${_e.priority} priority in ${_e.step} step cannot be overridden by "${R(Z,ee)}" middleware wi\
th ${te.priority} priority in ${te.step} step.`);f.splice(ve,1)}}for(const me of he)w.add(me)}f.push(te)},addRelativeTo:(G,K)=>{
const{name:Z,override:le,aliases:ee}=K,te={middleware:G,...K},he=M(Z,ee);if(he.length>0){if(he.some(me=>w.has(me))){if(!le)
throw new Error(`Duplicate middleware name '${R(Z,ee)}'`);for(const me of he){const ve=c.findIndex(Fe=>Fe.name===me||Fe.
aliases?.some(ke=>ke===me));if(ve===-1)continue;const _e=c[ve];if(_e.toMiddleware!==te.toMiddleware||_e.relation!==te.relation)
throw new Error(`"${R(_e.name,_e.aliases)}" middleware ${_e.relation} "${_e.toMiddleware}" middleware cannot be overridd\
en by "${R(Z,ee)}" middleware ${te.relation} "${te.toMiddleware}" middleware.`);c.splice(ve,1)}}for(const me of he)w.add(
me)}c.push(te)},clone:()=>ne(_()),use:G=>{G.applyToStack(ue)},remove:G=>typeof G=="string"?D(G):F(G),removeByTag:G=>{let K=!1;
const Z=le=>{const{tags:ee,name:te,aliases:he}=le;if(ee&&ee.includes(G)){const me=M(te,he);for(const ve of me)w.delete(ve);
return K=!0,!1}return!0};return f=f.filter(Z),c=c.filter(Z),K},concat:G=>{const K=ne(_());return K.use(G),K.identifyOnResolve(
g||K.identifyOnResolve()||(G.identifyOnResolve?.()??!1)),K},applyToStack:ne,identify:()=>we(!0).map(G=>{const K=G.step??
G.relation+" "+G.toMiddleware;return R(G.name,G.aliases)+" - "+K}),identifyOnResolve(G){return typeof G=="boolean"&&(g=G),
g},resolve:(G,K)=>{for(const Z of we().map(le=>le.middleware).reverse())G=Z(G,K);return g&&console.log(ue.identify()),G}};
return ue},z={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},L={high:3,normal:2,low:1},A=f=>typeof f==
"function"?f():f,I=[];function b(f){if(typeof f=="object")return f;if(f=f|0,I[f])return I[f];const c={};let g=0;for(const w of[
"httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(f>>g++&1)===
1&&(c[w]=1);return I[f]=c}const T={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},W=[],V={};var Y=class ot{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=ot.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(c,g){this.
ref=c,this.memberName=g;const w=[];let B=c,D=c;for(this._isMemberSchema=!1;Q(B);)w.push(B[1]),B=B[0],D=A(B),this._isMemberSchema=
!0;if(w.length>0){this.memberTraits={};for(let F=w.length-1;F>=0;--F){const ne=w[F];Object.assign(this.memberTraits,b(ne))}}else
this.memberTraits=0;if(D instanceof ot){const F=this.memberTraits;Object.assign(this,D),this.memberTraits=Object.assign(
{},F,D.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=g??D.memberName;return}if(this.
schema=A(D),pe(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.
memberName??String(D),this.traits=0),this._isMemberSchema&&!g)throw new Error(`@smithy/core/schema - NormalizedSchema me\
mber init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](c){const g=this.prototype.isPrototypeOf(
c);return!g&&typeof c=="object"&&c!==null?c.symbol===this.symbol:g}static of(c){const g=typeof c=="function"||typeof c==
"object"&&c!==null;if(typeof c=="number"){if(W[c])return W[c]}else if(typeof c=="string"){if(V[c])return V[c]}else if(g&&
c[T.ns])return c[T.ns];const w=A(c);if(w instanceof ot)return w;if(Q(w)){const[D,F]=w;if(D instanceof ot)return Object.assign(
D.getMergedTraits(),b(F)),D;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(
c,null,2)}.`)}const B=new ot(w);return g?c[T.ns]=B:typeof w=="string"?V[w]=B:typeof w=="number"?W[w]=B:B}getSchema(){const c=this.
schema;return Array.isArray(c)&&c[0]===0?c[4]:c}getName(c=!1){const{name:g}=this;return!c&&g&&g.includes("#")?g.split("#")[1]:
g||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const c=this.
getSchema();return typeof c=="number"?c>=64&&c<128:c[0]===1}isMapSchema(){const c=this.getSchema();return typeof c=="num\
ber"?c>=128&&c<=255:c[0]===2}isStructSchema(){const c=this.getSchema();if(typeof c!="object")return!1;const g=c[0];return g===
3||g===-3||g===4}isUnionSchema(){const c=this.getSchema();return typeof c!="object"?!1:c[0]===4}isBlobSchema(){const c=this.
getSchema();return c===21||c===42}isTimestampSchema(){const c=this.getSchema();return typeof c=="number"&&c>=4&&c<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===
0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.
getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:c}=this.getMergedTraits();
return!!c||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return b(this.memberTraits)}getOwnTraits(){return b(this.traits)}getKeySchema(){const[c,g]=[this.isDocumentSchema(),this.
isMapSchema()];if(!c&&!g)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);const w=this.
getSchema();return ie([c?15:w[4]??0,0],"key")}getValueSchema(){const c=this.getSchema(),[g,w,B]=[this.isDocumentSchema(),
this.isMapSchema(),this.isListSchema()],D=typeof c=="number"?63&c:c&&typeof c=="object"&&(w||B)?c[3+c[0]]:g?15:void 0;if(D!=
null)return ie([D,0],w?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(c){
const g=this.getSchema();if(this.isStructSchema()&&g[4].includes(c)){const w=g[4].indexOf(c),B=g[5][w];return ie(Q(B)?B:
[B,0],c)}if(this.isDocumentSchema())return ie([15,0],c);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has n\
o member=${c}.`)}getMemberSchemas(){const c={};try{for(const[g,w]of this.structIterator())c[g]=w}catch{}return c}getEventStreamMember(){
if(this.isStructSchema()){for(const[c,g]of this.structIterator())if(g.isStreaming()&&g.isStructSchema())return c}return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct\
 schema.");const c=this.getSchema(),g=c[4].length;let w=c[T.it];if(w&&g===w.length){yield*w;return}w=Array(g);for(let B=0;B<
g;++B){const D=c[4][B],F=ie([c[5][B],0],D);yield w[B]=[D,F]}c[T.it]=w}};function ie(f,c){return f instanceof Y?Object.assign(
f,{memberName:c,_isMemberSchema:!0}):new Y(f,c)}const Q=f=>Array.isArray(f)&&f.length===2,pe=f=>Array.isArray(f)&&f.length>=
5;var Se=class it extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(c){
super(c.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=c.name,this.$fault=
c.$fault,this.$metadata=c.$metadata}static isInstance(c){if(!c)return!1;const g=c;return it.prototype.isPrototypeOf(g)||
!!g.$fault&&!!g.$metadata&&(g.$fault==="client"||g.$fault==="server")}static[Symbol.hasInstance](c){if(!c)return!1;const g=c;
if(this===it)return it.isInstance(c);if(it.isInstance(c)){if(this.prototype.isPrototypeOf(c))return!0;const w=Object.prototype.
hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let B=!1;if(w){let F=Object.getPrototypeOf(g);for(;F&&F!==Object.
prototype;){const ne=F.constructor,ce=ne!==it&&Object.prototype.hasOwnProperty.call(ne,"shapeId")?ne?.shapeId:void 0;if(ce&&
(B=!0,ce===w))return!0;F=Object.getPrototypeOf(F)}}if(w&&B)return!1;const D=this.name;if(D&&D.length>=6){if(g.name===D)return!0;
let F=Object.getPrototypeOf(g);for(;F&&F!==Object.prototype;){const ne=F.constructor?.name;if(ne&&ne!=="Error"&&ne===D)return!0;
F=Object.getPrototypeOf(F)}}}return!1}};const be=(f,c={})=>(Object.entries(c).filter(([,g])=>g!==void 0).forEach(([g,w])=>{
(f[g]==null||f[g]==="")&&(f[g]=w)}),f.message=f.message||f.Message||"UnknownError",delete f.Message,f),Oe="AWS_ENDPOINT_\
URL",Me="endpoint_url",Le=f=>({environmentVariableSelector:c=>{const g=f.split(" ").map(D=>D.toUpperCase()),w=c[[Oe,...g].
join("_")];if(w)return w;const B=c[Oe];if(B)return B},configFileSelector:(c,g)=>{if(c.services){const B=["services",c.services].
join(".");if(!g||!g[B])throw new Error(`The services section "${c.services}" specified in the profile is not present in \
the shared configuration file.`);const D=g[B][[f.split(" ").map(F=>F.toLowerCase()).join("_"),Me].join(".")];if(D)return D}
const w=c[Me];if(w)return w},default:void 0}),Ie="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",Ze="ignore_configured_endpoint_ur\
ls",at={environmentVariableSelector:f=>U(f,Ie,m.ENV),configFileSelector:f=>U(f,Ze,m.CONFIG),default:!1},Ke=async f=>{if(!await(0,$.
t)(at)())return(0,$.t)(Le(f??""))()},Te=async f=>{const c=f?.Bucket||"";if(typeof f.Bucket=="string"&&(f.Bucket=c.replace(
/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),lt(c)){if(f.ForcePathStyle===!0)throw new Error("P\
ath-style addressing cannot be used with ARN buckets")}else(!Xe(c)||c.indexOf(".")!==-1&&!String(f.Endpoint).startsWith(
"http:")||c.toLowerCase()!==c||c.length<3)&&(f.ForcePathStyle=!0);return f.DisableMultiRegionAccessPoints&&(f.disableMultiRegionAccessPoints=
!0,f.DisableMRAP=!0),f},ct=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,ut=/(\d+\.){3}\d+/,dt=/\.\./,Xe=f=>ct.test(f)&&!ut.test(
f)&&!dt.test(f),lt=f=>{const[c,g,w,,,B]=f.split(":"),D=c==="arn"&&f.split(":").length>=6,F=!!(D&&g&&w&&B);if(D&&!F)throw new Error(
`Invalid ARN: ${f} was an invalid ARN.`);return F},ft=(f,c,g,w=!1)=>{const B=async()=>{let D;return w?D=g.clientContextParams?.[f]??
g[f]??g[c]:D=g[f]??g[c],typeof D=="function"?D():D};return f==="credentialScope"||c==="CredentialScope"?async()=>{const D=typeof g.
credentials=="function"?await g.credentials():g.credentials;return D?.credentialScope??D?.CredentialScope}:f==="accountI\
d"||c==="AccountId"?async()=>{const D=typeof g.credentials=="function"?await g.credentials():g.credentials;return D?.accountId??
D?.AccountId}:f==="endpoint"||c==="endpoint"?async()=>{if(g.isCustomEndpoint===!1)return;const D=await B();if(D&&typeof D==
"object"){if("url"in D)return D.url.href;if("hostname"in D){const{protocol:F,hostname:ne,port:ce,path:we}=D;return`${F}/\
/${ne}${ce?":"+ce:""}${we}`}}return D}:B};function ht(f){return async(c,g,w,B)=>{if(!w.isCustomEndpoint&&!w.ignoreConfiguredEndpointUrls){
let ne;w.serviceConfiguredEndpoint?ne=await w.serviceConfiguredEndpoint():ne=await f(w.serviceId),ne&&(w.endpoint=()=>Promise.
resolve(x(ne)),w.isCustomEndpoint=!0,B?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${ne}`))}
const D=await Ae(c,g,w);if(typeof w.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");
const F=w.endpointProvider(D,B);if(w.isCustomEndpoint&&w.endpoint){const ne=await w.endpoint();if(ne?.headers){F.headers??=
{};for(const[ce,we]of Object.entries(ne.headers))F.headers[ce]=Array.isArray(we)?we:[we]}}return F}}const Ae=async(f,c,g)=>{
const w={},B=c?.getEndpointParameterInstructions?.()||{};for(const[D,F]of Object.entries(B))switch(F.type){case"staticCo\
ntextParams":w[D]=F.value;break;case"contextParams":w[D]=f[F.name];break;case"clientContextParams":case"builtInParams":w[D]=
await ft(F.name,D,g,F.type!=="builtInParams")();break;case"operationContextParams":w[D]=F.get(f);break;default:throw new Error(
"Unrecognized endpoint parameter instruction: "+JSON.stringify(F))}return Object.keys(B).length===0&&Object.assign(w,g),
String(g.serviceId).toLowerCase()==="s3"&&await Te(w),w};function mt(f,c,g){f.__smithy_context?f.__smithy_context.features||
(f.__smithy_context.features={}):f.__smithy_context={features:{}},f.__smithy_context.features[c]=g}function We(f){const c=ht(
f);return({config:g,instructions:w})=>(B,D)=>async F=>{g.isCustomEndpoint&&mt(D,"ENDPOINT_OVERRIDE","N");const ne=await c(
F.input,{getEndpointParameterInstructions(){return w}},{...g},D);D.endpointV2=ne,D.authSchemes=ne.properties?.authSchemes;
const ce=D.authSchemes?.[0];if(ce){D.signing_region=ce.signingRegion,D.signing_service=ce.signingName;const we=l(D)?.selectedHttpAuthScheme?.
httpAuthOption;we&&(we.signingProperties=Object.assign(we.signingProperties||{},{signing_region:ce.signingRegion,signingRegion:ce.
signingRegion,signing_service:ce.signingName,signingName:ce.signingName,signingRegionSet:ce.signingRegionSet},ce.properties))}
return B({...F})}}const $e={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middl\
eware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"};function et(f){const c=We(f);return(g,w)=>({applyToStack:B=>{
B.addRelativeTo(c({config:g,instructions:w}),$e)}})}function tt(f){return c=>{const g=c.tls??!0,{endpoint:w,useDualstackEndpoint:B,
useFipsEndpoint:D}=c,F=Object.assign(c,{endpoint:w!=null?async()=>x(await S(w)()):void 0,tls:g,isCustomEndpoint:!!w,useDualstackEndpoint:S(
B??!1),useFipsEndpoint:S(D??!1),ignoreConfiguredEndpointUrls:!!c.ignoreConfiguredEndpointUrls});let ne;return F.serviceConfiguredEndpoint=
async()=>(c.serviceId&&!ne&&(ne=f(c.serviceId)),ne),F}}const rt=tt(Ke);We(Ke);const gt=et(Ke)}),192:((Ee,se,y)=>{y.d(se,
{t:()=>j});function j($,O){return Object.prototype.hasOwnProperty.call($,O)}}),8538:((Ee,se,y)=>{y.d(se,{a:()=>j,i:()=>O,
n:()=>U,r:()=>$,t:()=>x});const j=m=>typeof ArrayBuffer=="function"&&m instanceof ArrayBuffer||Object.prototype.toString.
call(m)==="[object ArrayBuffer]",$=(m,M=0,R=m.byteLength-M)=>{if(!j(m))throw new TypeError(`The "input" argument must be\
 ArrayBuffer. Received type ${typeof m} (${m})`);return Buffer.from(m,M,R)},O=(m,M)=>{if(typeof m!="string")throw new TypeError(
`The "input" argument must be of type string. Received type ${typeof m} (${m})`);return M?Buffer.from(m,M):Buffer.from(m)},
l={},S={};for(let m=0;m<256;m++){let M=m.toString(16).toLowerCase();M.length===1&&(M=`0${M}`),l[m]=M,S[M]=m}function x(m){
if(m.length%2!==0)throw new Error("Hex encoded strings must have an even number length");const M=new Uint8Array(m.length/
2);for(let R=0;R<m.length;R+=2){const _=m.slice(R,R+2).toLowerCase();if(_ in S)M[R/2]=S[_];else throw new Error(`Cannot \
decode unrecognized sequence ${_} as hexadecimal`)}return M}function U(m){let M="";for(let R=0;R<m.byteLength;R++)M+=l[m[R]];
return M}}),4582:((Ee,se,y)=>{y.d(se,{t:()=>j});var j=class er{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(l){
this.method=l.method||"GET",this.hostname=l.hostname||"localhost",this.port=l.port,this.query=l.query||{},this.headers=l.
headers||{},this.body=l.body,this.protocol=l.protocol?l.protocol.slice(-1)!==":"?`${l.protocol}:`:l.protocol:"https:",this.
path=l.path?l.path.charAt(0)!=="/"?`/${l.path}`:l.path:"/",this.username=l.username,this.password=l.password,this.fragment=
l.fragment}static clone(l){const S=new er({...l,headers:{...l.headers}});return S.query&&(S.query=$(S.query)),S}static isInstance(l){
if(!l)return!1;const S=l;return"method"in S&&"protocol"in S&&"hostname"in S&&"path"in S&&typeof S.query=="object"&&typeof S.
headers=="object"}clone(){return er.clone(this)}};function $(O){return Object.keys(O).reduce((l,S)=>{const x=O[S];return{
...l,[S]:Array.isArray(x)?[...x]:x}},{})}}),6657:((Ee,se,y)=>{y.d(se,{a:()=>S,n:()=>_,o:()=>O,r:()=>U,t:()=>L});var j=y(
657),$=y(6760),O;(function(A){A.PROFILE="profile",A.SSO_SESSION="sso-session",A.SERVICES="services"})(O||(O={}));const l="\
AWS_PROFILE",S=A=>A.profile||process.env.AWS_PROFILE||"default",x=A=>Object.entries(A).filter(([I])=>{const b=I.indexOf(
".");return b===-1?!1:Object.values(O).includes(I.substring(0,b))}).reduce((I,[b,T])=>{const W=b.indexOf("."),V=b.substring(
0,W)===O.PROFILE?b.substring(W+1):b;return I[V]=T,I},{...A.default&&{default:A.default}}),U=()=>process.env.AWS_CONFIG_FILE||
(0,$.join)((0,j.r)(),".aws","config"),m=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,$.join)((0,j.r)(),".aws","creden\
tials"),M=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,R=["__proto__","profile __proto__"],_=A=>{const I={};let b,T;for(const W of A.
split(/\r?\n/)){const V=W.split(/(^|\s)[;#]/)[0].trim();if(V[0]==="["&&V[V.length-1]==="]"){b=void 0,T=void 0;const Y=V.
substring(1,V.length-1),ie=M.exec(Y);if(ie){const[,Q,,pe]=ie;Object.values(O).includes(Q)&&(b=[Q,pe].join("."))}else b=Y;
if(R.includes(Y))throw new Error(`Found invalid profile name "${Y}"`)}else if(b){const Y=V.indexOf("=");if(![0,-1].includes(
Y)){const[ie,Q]=[V.substring(0,Y).trim(),V.substring(Y+1).trim()];if(Q==="")T=ie;else{T&&W.trimStart()===W&&(T=void 0),I[b]=
I[b]||{};const pe=T?[T,ie].join("."):ie;I[b][pe]=Q}}}}return I},z=()=>({}),L=async(A={})=>{const{filepath:I=m(),configFilepath:b=U()}=A,
T=(0,j.r)(),W="~/";let V=I;I.startsWith(W)&&(V=(0,$.join)(T,I.slice(2)));let Y=b;b.startsWith(W)&&(Y=(0,$.join)(T,b.slice(
2)));const ie=await Promise.all([(0,j.n)(Y,{ignoreCache:A.ignoreCache}).then(_).then(x).catch(z),(0,j.n)(V,{ignoreCache:A.
ignoreCache}).then(_).catch(z)]);return{configFile:ie[0],credentialsFile:ie[1]}}}),1649:((Ee,se,y)=>{y.d(se,{a:()=>tt,c:()=>be,
d:()=>l,i:()=>gt,l:()=>Me,n:()=>B,o:()=>pe,r:()=>g,s:()=>Ke,t:()=>vt,u:()=>at});var j=y(192),$=y(4708),O=y(7075),l=class{statusCode;reason;headers;body;constructor(i){
this.statusCode=i.statusCode,this.reason=i.reason,this.headers=i.headers||{},this.body=i.body}static isInstance(i){if(!i)
return!1;const u=i;return typeof u.statusCode=="number"&&typeof u.headers=="object"}};const S=i=>{if(i!=null){if(typeof i==
"string"){const u=parseFloat(i);if(!Number.isNaN(u))return String(u)!==String(i)&&Y.warn(V(`Expected number but observed\
 string: ${i}`)),u}if(typeof i=="number")return i;throw new TypeError(`Expected number, got ${typeof i}: ${i}`)}},x=Math.
ceil(2**127*(2-2**-23)),U=i=>{const u=S(i);if(u!==void 0&&!Number.isNaN(u)&&u!==1/0&&u!==-1/0&&Math.abs(u)>x)throw new TypeError(
`Expected 32-bit float, got ${i}`);return u},m=i=>{if(i!=null){if(Number.isInteger(i)&&!Number.isNaN(i))return i;throw new TypeError(
`Expected integer, got ${typeof i}: ${i}`)}},M=i=>_(i,16),R=i=>_(i,8),_=(i,u)=>{const E=m(i);if(E!==void 0&&z(E,u)!==E)throw new TypeError(
`Expected ${u}-bit integer, got ${i}`);return E},z=(i,u)=>{switch(u){case 32:return Int32Array.of(i)[0];case 16:return Int16Array.
of(i)[0];case 8:return Int8Array.of(i)[0]}},L=i=>S(typeof i=="string"?b(i):i),A=i=>U(typeof i=="string"?b(i):i),I=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
b=i=>{const u=i.match(I);if(u===null||u[0].length!==i.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(i)},T=i=>M(typeof i=="string"?b(i):i),W=i=>R(typeof i=="string"?b(i):i),V=i=>String(new TypeError(i).stack||
i).split(`
`).slice(0,5).filter(u=>!u.includes("stackTraceWarning")).join(`
`),Y={warn:console.warn},ie=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Q=["Jan","Feb","Mar","Apr","May","Jun","Jul","Au\
g","Sep","Oct","Nov","Dec"];function pe(i){const u=i.getUTCFullYear(),E=i.getUTCMonth(),v=i.getUTCDay(),C=i.getUTCDate(),
J=i.getUTCHours(),X=i.getUTCMinutes(),oe=i.getUTCSeconds(),re=C<10?`0${C}`:`${C}`,fe=J<10?`0${J}`:`${J}`,Re=X<10?`0${X}`:
`${X}`,Ne=oe<10?`0${oe}`:`${oe}`;return`${ie[v]}, ${re} ${Q[E]} ${u} ${fe}:${Re}:${Ne} GMT`}const Se=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
be=i=>{if(i==null)return;if(typeof i!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const u=Se.
exec(i);if(!u)throw new TypeError("Invalid RFC-3339 date-time value");const[E,v,C,J,X,oe,re,fe]=u,Re=T($e(v)),Ne=Ae(C,"m\
onth",1,12),ge=Ae(J,"day",1,31);return Te(Re,Ne,ge,{hours:X,minutes:oe,seconds:re,fractionalMilliseconds:fe})},Oe=new RegExp(
/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),Me=i=>{if(i==null)return;if(typeof i!=
"string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const u=Oe.exec(i);if(!u)throw new TypeError(
"Invalid RFC-3339 date-time value");const[E,v,C,J,X,oe,re,fe,Re]=u,Ne=T($e(v)),ge=Ae(C,"month",1,12),He=Ae(J,"day",1,31),
Ce=Te(Ne,ge,He,{hours:X,minutes:oe,seconds:re,fractionalMilliseconds:fe});return Re.toUpperCase()!="Z"&&Ce.setTime(Ce.getTime()-
We(Re)),Ce},Le=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Ie=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Ze=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
at=i=>{if(i==null)return;if(typeof i!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let u=Le.
exec(i);if(u){const[E,v,C,J,X,oe,re,fe]=u;return Te(T($e(J)),Xe(C),Ae(v,"day",1,31),{hours:X,minutes:oe,seconds:re,fractionalMilliseconds:fe})}
if(u=Ie.exec(i),u){const[E,v,C,J,X,oe,re,fe]=u;return dt(Te(ct(J),Xe(C),Ae(v,"day",1,31),{hours:X,minutes:oe,seconds:re,
fractionalMilliseconds:fe}))}if(u=Ze.exec(i),u){const[E,v,C,J,X,oe,re,fe]=u;return Te(T($e(fe)),Xe(v),Ae(C.trimLeft(),"d\
ay",1,31),{hours:J,minutes:X,seconds:oe,fractionalMilliseconds:re})}throw new TypeError("Invalid RFC-7231 date-time valu\
e")},Ke=i=>{if(i==null)return;let u;if(typeof i=="number")u=i;else if(typeof i=="string")u=L(i);else if(typeof i=="objec\
t"&&i.tag===1)u=i.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their \
string representation");if(Number.isNaN(u)||u===1/0||u===-1/0)throw new TypeError("Epoch timestamps must be valid, non-I\
nfinite, non-NaN numerics");return new Date(Math.round(u*1e3))},Te=(i,u,E,v)=>{const C=u-1;return ft(i,C,E),new Date(Date.
UTC(i,C,E,Ae(v.hours,"hour",0,23),Ae(v.minutes,"minute",0,59),Ae(v.seconds,"seconds",0,60),mt(v.fractionalMilliseconds)))},
ct=i=>{const u=new Date().getUTCFullYear(),E=Math.floor(u/100)*100+T($e(i));return E<u?E+100:E},ut=15768e8,dt=i=>i.getTime()-
new Date().getTime()>ut?new Date(Date.UTC(i.getUTCFullYear()-100,i.getUTCMonth(),i.getUTCDate(),i.getUTCHours(),i.getUTCMinutes(),
i.getUTCSeconds(),i.getUTCMilliseconds())):i,Xe=i=>{const u=Q.indexOf(i);if(u<0)throw new TypeError(`Invalid month: ${i}`);
return u+1},lt=[31,28,31,30,31,30,31,31,30,31,30,31],ft=(i,u,E)=>{let v=lt[u];if(u===1&&ht(i)&&(v=29),E>v)throw new TypeError(
`Invalid day for ${Q[u]} in ${i}: ${E}`)},ht=i=>i%4===0&&(i%100!==0||i%400===0),Ae=(i,u,E,v)=>{const C=W($e(i));if(C<E||
C>v)throw new TypeError(`${u} must be between ${E} and ${v}, inclusive`);return C},mt=i=>i==null?0:A("0."+i)*1e3,We=i=>{
const u=i[0];let E=1;if(u=="+")E=1;else if(u=="-")E=-1;else throw new TypeError(`Offset direction, ${u}, must be "+" or \
"-"`);const v=Number(i.substring(1,3)),C=Number(i.substring(4,6));return E*(v*60+C)*60*1e3},$e=i=>{let u=0;for(;u<i.length-
1&&i.charAt(u)==="0";)u++;return u===0?i:i.slice(u)};function et(i,u){if(u===void 0){u=0;for(const C of i)u+=C.byteLength}
const E=new Uint8Array(u);let v=0;for(const C of i)E.set(C,v),v+=C.byteLength;return E}const tt=i=>typeof ReadableStream==
"function"&&(i?.constructor?.name===ReadableStream.name||i instanceof ReadableStream),rt=i=>typeof Blob=="function"&&(i?.
constructor?.name===Blob.name||i instanceof Blob),gt=async i=>rt(i)?f(i):c(i);async function f(i){return i.arrayBuffer().
then(u=>new Uint8Array(u))}async function c(i){const u=[],E=i.getReader();let v=0;for(;;){const{done:C,value:J}=await E.
read();if(J&&(u.push(J),v+=J.length),C)break}return et(u,v)}const g=i=>rt(i)?f(i):tt(i)?c(i):new Promise((u,E)=>{const v=new w,
C=i;C.pipe(v),C.on("error",J=>{v.end(),E(J)}),v.on("error",E),v.on("finish",function(){u(et(this.bufferedBytes))})});var w=class extends O.
Writable{bufferedBytes=[];_write(i,u,E){this.bufferedBytes.push(i),E()}};const B=i=>encodeURIComponent(i).replace(/[!'()*]/g,
D),D=i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`;function F(i){const u=[];for(let E of Object.keys(i).sort()){const v=i[E];
if(E=B(E),Array.isArray(v))for(let C=0,J=v.length;C<J;C++)u.push(`${E}=${B(v[C])}`);else{let C=E;(v||typeof v=="string")&&
(C+=`=${B(v)}`),u.push(C)}}return u.join("&")}function ne(i){const u=i&&typeof i=="object"&&"reason"in i?i.reason:void 0;
if(u){if(u instanceof Error){const C=new Error("Request aborted");return C.name="AbortError",C.cause=u,C}const v=new Error(
String(u));return v.name="AbortError",v}const E=new Error("Request aborted");return E.name="AbortError",E}const ce=["ECO\
NNRESET","EPIPE","ETIMEDOUT"],we=i=>{const u={};for(const E in i){if(!(0,j.t)(i,E))continue;const v=i[E];u[E]=Array.isArray(
v)?v.join(","):v}return u},ue={setTimeout:(i,u)=>setTimeout(i,u),clearTimeout:i=>clearTimeout(i)},G=1e3,K=(i,u,E=0)=>{if(!E)
return-1;const v=C=>{const J=ue.setTimeout(()=>{i.destroy(),u(Object.assign(new Error(`@smithy/node-http-handler - the r\
equest socket did not establish a connection with the server within the configured timeout of ${E} ms.`),{name:"TimeoutE\
rror"}))},E-C),X=oe=>{oe?.connecting?oe.on("connect",()=>{ue.clearTimeout(J)}):ue.clearTimeout(J)};i.socket?X(i.socket):
i.on("socket",X)};return E<2e3?(v(0),0):ue.setTimeout(v.bind(null,G),G)},Z=(i,u,E=0,v,C)=>E?ue.setTimeout(()=>{let J=`@s\
mithy/node-http-handler - [${v?"ERROR":"WARN"}] a request has exceeded the configured ${E} ms requestTimeout.`;if(v){const X=Object.
assign(new Error(J),{name:"TimeoutError",code:"ETIMEDOUT"});i.destroy(X),u(X)}else J+=" Init client requestHandler with \
throwOnRequestTimeout=true to turn this into an error.",C?.warn?.(J)},E):-1,le=3e3,ee=(i,{keepAlive:u,keepAliveMsecs:E},v=le)=>{
if(u!==!0)return-1;const C=()=>{i.socket?i.socket.setKeepAlive(u,E||0):i.on("socket",J=>{J.setKeepAlive(u,E||0)})};return v===
0?(C(),0):ue.setTimeout(C,v)},te=i=>{const u=i?.defaultSocketTimeout;return typeof u=="number"&&Number.isFinite(u)&&u>0?
u:void 0},he=3e3,me=(i,u,E=0,v=!1)=>{if(!Number.isFinite(E)||E<=0)return;let C;i.once("response",re=>C=re);const J=()=>{
if(C?.complete){i.socket?.destroy();return}const re=Object.assign(new Error(`@smithy/node-http-handler - the request soc\
ket timed out after ${E} ms of inactivity (${v?"service default socket timeout":"configured by client requestHandler"}).`),
{name:"TimeoutError"});C?.destroy(re),i.destroy(),u(re)},X=()=>{const{socket:re}=i;re?re.connecting?re.once("connect",X):
(re.setTimeout(E,J),i.on("close",()=>re.removeListener("timeout",J))):i.once("socket",X)};if(E<6e3){X();return}const oe=ue.
setTimeout(X,he);i.once("close",()=>ue.clearTimeout(oe))},ve=6e3;async function _e(i,u,E=ve,v=!1){const C=u.headers,J=C?
C.Expect||C.expect:void 0;let X=-1,oe=!0;!v&&J==="100-continue"&&(oe=await Promise.race([new Promise(re=>{X=Number(ue.setTimeout(
()=>re(!0),Math.max(ve,E)))}),new Promise(re=>{i.on("continue",()=>{ue.clearTimeout(X),re(!0)}),i.on("response",()=>{ue.
clearTimeout(X),re(!1)}),i.on("error",()=>{ue.clearTimeout(X),re(!1)})})])),oe&&Fe(i,u.body)}function Fe(i,u){if(u instanceof
O.Readable){u.pipe(i);return}if(u){const E=Buffer.isBuffer(u);if(E||typeof u=="string"){E&&u.byteLength===0?i.end():i.end(
u);return}const v=u;if(typeof v=="object"&&v.buffer&&typeof v.byteOffset=="number"&&typeof v.byteLength=="number"){i.end(
Buffer.from(v.buffer,v.byteOffset,v.byteLength));return}i.end(Buffer.from(u));return}i.end()}let ke,bt;var vt=class tr{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(u){return typeof u?.handle=="function"?u:new tr(u)}static checkSocketUsage(u,E,v=console){
const{sockets:C,requests:J,maxSockets:X}=u;if(typeof X!="number"||X===1/0||Date.now()-15e3<E)return E;if(C&&J)for(const oe in C){
if(!(0,j.t)(C,oe))continue;const re=C[oe]?.length??0,fe=J[oe]?.length??0;if(re>=X&&fe>=2*X)return v?.warn?.(`@smithy/nod\
e-http-handler:WARN - socket usage at capacity=${re} and ${fe} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return E}constructor(u){
this.configProvider=new Promise((E,v)=>{typeof u=="function"?u().then(C=>{E(this.resolveDefaultConfig(C))}).catch(v):E(this.
resolveDefaultConfig(u))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(u,{
abortSignal:E,requestTimeout:v}={}){this.config||(this.config=await this.configProvider);const C=this.config,J=C.logger,
X=u.protocol==="https:";return!X&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),
new Promise((oe,re)=>{let fe,Re=-1,Ne=-1,ge=-1,He=-1;const Ce=()=>{ue.clearTimeout(Re),ue.clearTimeout(Ne),ue.clearTimeout(
ge),ue.clearTimeout(He)},Ye=async ye=>{await fe,Ce(),oe(ye)},Ue=async ye=>{await fe,Ce(),re(ye)};if(E?.aborted){Ue(ne(E));
return}const pt=u.headers,$t=pt?(pt.Expect??pt.expect)==="100-continue":!1;let nt=X?C.httpsAgent:C.httpAgent;$t&&!this.externalAgent&&
(nt=new(X?$.Agent:ke)({keepAlive:!1,maxSockets:1/0})),Re=ue.setTimeout(()=>{this.socketWarningTimestamp=tr.checkSocketUsage(
nt,this.socketWarningTimestamp,J)},C.socketAcquisitionWarningTimeout??(C.requestTimeout??2e3)+(C.connectionTimeout??1e3));
const Rt=u.query?F(u.query):"";let Ct;(u.username!=null||u.password!=null)&&(Ct=`${u.username??""}:${u.password??""}`);let yt=u.
path;Rt&&(yt+=`?${Rt}`),u.fragment&&(yt+=`#${u.fragment}`);let Je=u.hostname??"";Je[0]==="["&&Je.endsWith("]")?Je=u.hostname.
slice(1,-1):Je=u.hostname;const Et={headers:u.headers,host:Je,method:u.method,path:yt,port:u.port,agent:nt,auth:Ct},De=(X?
$.request:bt)(Et,ye=>{const qe=new l({statusCode:ye.statusCode||-1,reason:ye.statusMessage,headers:we(ye.headers),body:ye});
Ye({response:qe})});if(De.on("error",ye=>{ce.includes(ye.code)?Ue(Object.assign(ye,{name:"TimeoutError"})):Ue(ye)}),E){const ye=()=>{
De.destroy();const qe=ne(E);Ue(qe)};if(typeof E.addEventListener=="function"){const qe=E;qe.addEventListener("abort",ye,
{once:!0}),De.once("close",()=>qe.removeEventListener("abort",ye))}else E.onabort=ye}const Ot=v??C.requestTimeout;Ne=K(De,
Ue,C.connectionTimeout),ge=Z(De,Ue,Ot,C.throwOnRequestTimeout,J??console);const It=C.socketTimeout===void 0?te(C):void 0;
It?me(De,Ue,It,!0):me(De,Ue,C.socketTimeout);const St=Et.agent;typeof St=="object"&&"keepAlive"in St&&(He=ee(De,{keepAlive:St.
keepAlive,keepAliveMsecs:St.keepAliveMsecs})),fe=_e(De,u,Ot,this.externalAgent).catch(ye=>(Ce(),re(ye)))})}updateHttpClientConfig(u,E){
this.config=void 0,this.configProvider=this.configProvider.then(v=>{switch(u){case Symbol.for("logger"):u="logger",E=v.logger??
E;break;case Symbol.for("@smithy/defaultSocketTimeout"):u="defaultSocketTimeout",E=te(v)??E}return{...v,[u]:E}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(u){const{requestTimeout:E,connectionTimeout:v,socketTimeout:C,socketAcquisitionWarningTimeout:J,
httpAgent:X,httpsAgent:oe,throwOnRequestTimeout:re,logger:fe}=u||{},Re=!0,Ne=50;let ge;return{connectionTimeout:v,requestTimeout:E,
socketTimeout:C,defaultSocketTimeout:te(u),socketAcquisitionWarningTimeout:J,throwOnRequestTimeout:re,httpAgentProvider:()=>ge??=
(async()=>{const He=await Promise.resolve().then(y.t.bind(y,7067,19)),{Agent:Ce,request:Ye}=He.default??He;return bt=Ye,
ke=Ce,X instanceof ke||typeof X?.destroy=="function"?(this.externalAgent=!0,X):new ke({keepAlive:Re,maxSockets:Ne,...X})})(),
httpsAgent:oe instanceof $.Agent||typeof oe?.destroy=="function"?(this.externalAgent=!0,oe):new $.Agent({keepAlive:Re,maxSockets:Ne,
...oe}),logger:fe}}}}),657:((Ee,se,y)=>{y.d(se,{n:()=>M,r:()=>x,t:()=>m});var j=y(6760),$=y(8161),O=y(1455);const l={},S=()=>process&&
process.geteuid?`${process.geteuid()}`:"DEFAULT",x=()=>{const{HOME:R,USERPROFILE:_,HOMEPATH:z,HOMEDRIVE:L=`C:${j.sep}`}=process.
env;if(R)return R;if(_)return _;if(z)return`${L}${z}`;const A=S();return l[A]||(l[A]=(0,$.homedir)()),l[A]},U={},m={},M=(R,_)=>m[R]!==
void 0?m[R]:((!U[R]||_?.ignoreCache)&&(U[R]=(0,O.readFile)(R,"utf8")),U[R])}),6286:((Ee,se,y)=>{y.d(se,{t:()=>j});function j($,O,l){
return $.$source||($.$source={}),$.$source[O]=l,$}}),7573:((Ee,se,y)=>{y.d(se,{n:()=>$,t:()=>O});var j=y(8538);const $=l=>{
const S=(0,j.i)(l,"utf8");return new Uint8Array(S.buffer,S.byteOffset,S.byteLength/Uint8Array.BYTES_PER_ELEMENT)},O=l=>{
if(typeof l=="string")return l;if(typeof l!="object"||typeof l.byteOffset!="number"||typeof l.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return(0,j.r)(l.buffer,l.byteOffset,l.byteLength).
toString("utf8")}})};export{Wo as id,jo as ids,zo as modules};
