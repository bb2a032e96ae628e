const an=3116,cn=[3116],gn={3116:((nn,Jr,JA)=>{JA.d(Jr,{connectGitHub:()=>An,postComment:()=>tn});var V=JA(8953),Hr=JA(857),
St=JA(9896),Vr=(0,V.t)((r=>{(0,V.n)("net");var c=(0,V.n)("tls"),e=(0,V.n)("http"),n=(0,V.n)("https"),A=(0,V.n)("events");
(0,V.n)("assert");var l=(0,V.n)("util");r.httpOverHttp=Q,r.httpsOverHttp=s,r.httpOverHttps=h,r.httpsOverHttps=p;function Q(u){
var g=new a(u);return g.request=e.request,g}function s(u){var g=new a(u);return g.request=e.request,g.createSocket=I,g.defaultPort=
443,g}function h(u){var g=new a(u);return g.request=n.request,g}function p(u){var g=new a(u);return g.request=n.request,
g.createSocket=I,g.defaultPort=443,g}function a(u){var g=this;g.options=u||{},g.proxyOptions=g.options.proxy||{},g.maxSockets=
g.options.maxSockets||e.Agent.defaultMaxSockets,g.requests=[],g.sockets=[],g.on("free",function(D,U,N,Y){for(var v=d(U,N,
Y),S=0,i=g.requests.length;S<i;++S){var C=g.requests[S];if(C.host===v.host&&C.port===v.port){g.requests.splice(S,1),C.request.
onSocket(D);return}}D.destroy(),g.removeSocket(D)})}l.inherits(a,A.EventEmitter),a.prototype.addRequest=function(g,k,D,U){
var N=this,Y=w({request:g},N.options,d(k,D,U));if(N.sockets.length>=this.maxSockets){N.requests.push(Y);return}N.createSocket(
Y,function(v){v.on("free",S),v.on("close",i),v.on("agentRemove",i),g.onSocket(v);function S(){N.emit("free",v,Y)}function i(C){
N.removeSocket(v),v.removeListener("free",S),v.removeListener("close",i),v.removeListener("agentRemove",i)}})},a.prototype.
createSocket=function(g,k){var D=this,U={};D.sockets.push(U);var N=w({},D.proxyOptions,{method:"CONNECT",path:g.host+":"+
g.port,agent:!1,headers:{host:g.host+":"+g.port}});g.localAddress&&(N.localAddress=g.localAddress),N.proxyAuth&&(N.headers=
N.headers||{},N.headers["Proxy-Authorization"]="Basic "+new Buffer(N.proxyAuth).toString("base64")),o("making CONNECT re\
quest");var Y=D.request(N);Y.useChunkedEncodingByDefault=!1,Y.once("response",v),Y.once("upgrade",S),Y.once("connect",i),
Y.once("error",C),Y.end();function v(E){E.upgrade=!0}function S(E,t,B){process.nextTick(function(){i(E,t,B)})}function i(E,t,B){
if(Y.removeAllListeners(),t.removeAllListeners(),E.statusCode!==200){o("tunneling socket could not be established, statu\
sCode=%d",E.statusCode),t.destroy();var f=new Error("tunneling socket could not be established, statusCode="+E.statusCode);
f.code="ECONNRESET",g.request.emit("error",f),D.removeSocket(U);return}if(B.length>0){o("got illegal response body from \
proxy"),t.destroy();var f=new Error("got illegal response body from proxy");f.code="ECONNRESET",g.request.emit("error",f),
D.removeSocket(U);return}return o("tunneling connection has established"),D.sockets[D.sockets.indexOf(U)]=t,k(t)}function C(E){
Y.removeAllListeners(),o(`tunneling socket could not be established, cause=%s
`,E.message,E.stack);var t=new Error("tunneling socket could not be established, cause="+E.message);t.code="ECONNRESET",
g.request.emit("error",t),D.removeSocket(U)}},a.prototype.removeSocket=function(g){var k=this.sockets.indexOf(g);if(k!==
-1){this.sockets.splice(k,1);var D=this.requests.shift();D&&this.createSocket(D,function(U){D.request.onSocket(U)})}};function I(u,g){
var k=this;a.prototype.createSocket.call(k,u,function(D){var U=u.request.getHeader("host"),N=w({},k.options,{socket:D,servername:U?
U.replace(/:.*$/,""):u.host}),Y=c.connect(0,N);k.sockets[k.sockets.indexOf(D)]=Y,g(Y)})}function d(u,g,k){return typeof u==
"string"?{host:u,port:g,localAddress:k}:u}function w(u){for(var g=1,k=arguments.length;g<k;++g){var D=arguments[g];if(typeof D==
"object")for(var U=Object.keys(D),N=0,Y=U.length;N<Y;++N){var v=U[N];D[v]!==void 0&&(u[v]=D[v])}}return u}var o;process.
env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?o=function(){var u=Array.prototype.slice.call(arguments);typeof u[0]==
"string"?u[0]="TUNNEL: "+u[0]:u.unshift("TUNNEL:"),console.error.apply(console,u)}:o=function(){},r.debug=o})),Or=(0,V.t)(
((r,c)=>{c.exports=Vr()})),Oe=(0,V.t)(((r,c)=>{c.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol(
"dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol(
"connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol(
"keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("bod\
y timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("\
no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("fr\
ee"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.
for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers \
size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("c\
lients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("\
pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol(
"max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http\
 context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol(
"http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}})),ve=(0,V.t)(((r,c)=>{const e=Symbol.for("undici.erro\
r.UND_ERR");var n=class extends Error{constructor(_){super(_),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.
hasInstance](_){return _&&_[e]===!0}[e]=!0};const A=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");var l=class extends n{constructor(_){
super(_),this.name="ConnectTimeoutError",this.message=_||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.
hasInstance](_){return _&&_[A]===!0}[A]=!0};const Q=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");var s=class extends n{constructor(_){
super(_),this.name="HeadersTimeoutError",this.message=_||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.
hasInstance](_){return _&&_[Q]===!0}[Q]=!0};const h=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");var p=class extends n{constructor(_){
super(_),this.name="HeadersOverflowError",this.message=_||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.
hasInstance](_){return _&&_[h]===!0}[h]=!0};const a=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");var I=class extends n{constructor(_){
super(_),this.name="BodyTimeoutError",this.message=_||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.
hasInstance](_){return _&&_[a]===!0}[a]=!0};const d=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");var w=class extends n{constructor(_,se,Z,z){
super(_),this.name="ResponseStatusCodeError",this.message=_||"Response Status Code Error",this.code="UND_ERR_RESPONSE_ST\
ATUS_CODE",this.body=z,this.status=se,this.statusCode=se,this.headers=Z}static[Symbol.hasInstance](_){return _&&_[d]===!0}[d]=!0};
const o=Symbol.for("undici.error.UND_ERR_INVALID_ARG");var u=class extends n{constructor(_){super(_),this.name="InvalidA\
rgumentError",this.message=_||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](_){return _&&
_[o]===!0}[o]=!0};const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");var k=class extends n{constructor(_){super(
_),this.name="InvalidReturnValueError",this.message=_||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VA\
LUE"}static[Symbol.hasInstance](_){return _&&_[g]===!0}[g]=!0};const D=Symbol.for("undici.error.UND_ERR_ABORT");var U=class extends n{constructor(_){
super(_),this.name="AbortError",this.message=_||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](_){
return _&&_[D]===!0}[D]=!0};const N=Symbol.for("undici.error.UND_ERR_ABORTED");var Y=class extends U{constructor(_){super(
_),this.name="AbortError",this.message=_||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](_){return _&&
_[N]===!0}[N]=!0};const v=Symbol.for("undici.error.UND_ERR_INFO");var S=class extends n{constructor(_){super(_),this.name=
"InformationalError",this.message=_||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](_){return _&&
_[v]===!0}[v]=!0};const i=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");var C=class extends n{constructor(_){
super(_),this.name="RequestContentLengthMismatchError",this.message=_||"Request body length does not match content-lengt\
h header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](_){return _&&_[i]===!0}[i]=!0};const E=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");var t=class extends n{constructor(_){super(_),this.name="Respons\
eContentLengthMismatchError",this.message=_||"Response body length does not match content-length header",this.code="UND_\
ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](_){return _&&_[E]===!0}[E]=!0};const B=Symbol.for("undici.er\
ror.UND_ERR_DESTROYED");var f=class extends n{constructor(_){super(_),this.name="ClientDestroyedError",this.message=_||"\
The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](_){return _&&_[B]===!0}[B]=!0};const m=Symbol.
for("undici.error.UND_ERR_CLOSED");var y=class extends n{constructor(_){super(_),this.name="ClientClosedError",this.message=
_||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](_){return _&&_[m]===!0}[m]=!0};const R=Symbol.
for("undici.error.UND_ERR_SOCKET");var M=class extends n{constructor(_,se){super(_),this.name="SocketError",this.message=
_||"Socket error",this.code="UND_ERR_SOCKET",this.socket=se}static[Symbol.hasInstance](_){return _&&_[R]===!0}[R]=!0};const G=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED");var J=class extends n{constructor(_){super(_),this.name="NotSupportedError",this.
message=_||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](_){return _&&_[G]===!0}[G]=!0};
const H=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");var ee=class extends n{constructor(_){super(_),this.name=
"MissingUpstreamError",this.message=_||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_U\
PSTREAM"}static[Symbol.hasInstance](_){return _&&_[H]===!0}[H]=!0};const ae=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
var ge=class extends Error{constructor(_,se,Z){super(_),this.name="HTTPParserError",this.code=se?`HPE_${se}`:void 0,this.
data=Z?Z.toString():void 0}static[Symbol.hasInstance](_){return _&&_[ae]===!0}[ae]=!0};const le=Symbol.for("undici.error\
.UND_ERR_RES_EXCEEDED_MAX_SIZE");var Qe=class extends n{constructor(_){super(_),this.name="ResponseExceededMaxSizeError",
this.message=_||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](_){
return _&&_[le]===!0}[le]=!0};const Ee=Symbol.for("undici.error.UND_ERR_REQ_RETRY");var he=class extends n{constructor(_,se,{
headers:Z,data:z}){super(_),this.name="RequestRetryError",this.message=_||"Request retry error",this.code="UND_ERR_REQ_R\
ETRY",this.statusCode=se,this.data=z,this.headers=Z}static[Symbol.hasInstance](_){return _&&_[Ee]===!0}[Ee]=!0};const pe=Symbol.
for("undici.error.UND_ERR_RESPONSE");var we=class extends n{constructor(_,se,{headers:Z,data:z}){super(_),this.name="Res\
ponseError",this.message=_||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=se,this.data=z,this.headers=Z}static[Symbol.
hasInstance](_){return _&&_[pe]===!0}[pe]=!0};const Ae=Symbol.for("undici.error.UND_ERR_PRX_TLS");var re=class extends n{constructor(_,se,Z){
super(se,{cause:_,...Z??{}}),this.name="SecureProxyConnectionError",this.message=se||"Secure Proxy Connection failed",this.
code="UND_ERR_PRX_TLS",this.cause=_}static[Symbol.hasInstance](_){return _&&_[Ae]===!0}[Ae]=!0};const ce=Symbol.for("und\
ici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");var Se=class extends n{constructor(_){super(_),this.name="MessageSizeExceed\
edError",this.message=_||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](_){return _&&_[ce]===!0}get[ce](){return!0}};c.exports={AbortError:U,HTTPParserError:ge,UndiciError:n,HeadersTimeoutError:s,
HeadersOverflowError:p,BodyTimeoutError:I,RequestContentLengthMismatchError:C,ConnectTimeoutError:l,ResponseStatusCodeError:w,
InvalidArgumentError:u,InvalidReturnValueError:k,RequestAbortedError:Y,ClientDestroyedError:f,ClientClosedError:y,InformationalError:S,
SocketError:M,NotSupportedError:J,ResponseContentLengthMismatchError:t,BalancedPoolMissingUpstreamError:ee,ResponseExceededMaxSizeError:Qe,
RequestRetryError:he,ResponseError:we,SecureProxyConnectionError:re,MessageSizeExceededError:Se}})),it=(0,V.t)(((r,c)=>{
const e={},n=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Co\
ntrol-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Acces\
s-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","\
Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language",
"Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Con\
tent-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","D\
evice-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-S\
ince","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Or\
igin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy",
"Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","\
Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie",
"SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding",
"Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefe\
tch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];
for(let A=0;A<n.length;++A){const l=n[A],Q=l.toLowerCase();e[l]=e[Q]=Q}Object.setPrototypeOf(e,null),c.exports={wellknownHeaderNames:n,
headerNameLowerCasedRecord:e}})),_r=(0,V.t)(((r,c)=>{const{wellknownHeaderNames:e,headerNameLowerCasedRecord:n}=it();var A=class YA{value=null;left=null;middle=null;right=null;code;constructor(h,p,a){
if(a===void 0||a>=h.length)throw new TypeError("Unreachable");if((this.code=h.charCodeAt(a))>127)throw new TypeError("ke\
y must be ascii string");h.length!==++a?this.middle=new YA(h,p,a):this.value=p}add(h,p){const a=h.length;if(a===0)throw new TypeError(
"Unreachable");let I=0,d=this;for(;;){const w=h.charCodeAt(I);if(w>127)throw new TypeError("key must be ascii string");if(d.
code===w)if(a===++I){d.value=p;break}else if(d.middle!==null)d=d.middle;else{d.middle=new YA(h,p,I);break}else if(d.code<
w)if(d.left!==null)d=d.left;else{d.left=new YA(h,p,I);break}else if(d.right!==null)d=d.right;else{d.right=new YA(h,p,I);
break}}}search(h){const p=h.length;let a=0,I=this;for(;I!==null&&a<p;){let d=h[a];for(d<=90&&d>=65&&(d|=32);I!==null;){if(d===
I.code){if(p===++a)return I;I=I.middle;break}I=I.code<d?I.left:I.right}}return null}},l=class{node=null;insert(s,h){this.
node===null?this.node=new A(s,h,0):this.node.add(s,h)}lookup(s){return this.node?.search(s)?.value??null}};const Q=new l;
for(let s=0;s<e.length;++s){const h=n[e[s]];Q.insert(h,h)}c.exports={TernarySearchTree:l,tree:Q}})),Ue=(0,V.t)(((r,c)=>{
const e=(0,V.n)("node:assert"),{kDestroyed:n,kBodyUsed:A,kListeners:l,kBody:Q}=Oe(),{IncomingMessage:s}=(0,V.n)("node:ht\
tp"),h=(0,V.n)("node:stream"),p=(0,V.n)("node:net"),{Blob:a}=(0,V.n)("node:buffer"),I=(0,V.n)("node:util"),{stringify:d}=(0,V.
n)("node:querystring"),{EventEmitter:w}=(0,V.n)("node:events"),{InvalidArgumentError:o}=ve(),{headerNameLowerCasedRecord:u}=it(),
{tree:g}=_r(),[k,D]=process.versions.node.split(".").map(T=>Number(T));var U=class{constructor(T){this[Q]=T,this[A]=!1}async*[Symbol.
asyncIterator](){e(!this[A],"disturbed"),this[A]=!0,yield*this[Q]}};function N(T){return v(T)?(G(T)===0&&T.on("data",function(){
e(!1)}),typeof T.readableDidRead!="boolean"&&(T[A]=!1,w.prototype.on.call(T,"data",function(){this[A]=!0})),T):T&&typeof T.
pipeTo=="function"?new U(T):T&&typeof T!="string"&&!ArrayBuffer.isView(T)&&M(T)?new U(T):T}function Y(){}function v(T){return T&&
typeof T=="object"&&typeof T.pipe=="function"&&typeof T.on=="function"}function S(T){if(T===null)return!1;if(T instanceof
a)return!0;if(typeof T!="object")return!1;{const X=T[Symbol.toStringTag];return(X==="Blob"||X==="File")&&("stream"in T&&
typeof T.stream=="function"||"arrayBuffer"in T&&typeof T.arrayBuffer=="function")}}function i(T,X){if(T.includes("?")||T.
includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const ie=d(X);return ie&&
(T+="?"+ie),T}function C(T){const X=parseInt(T,10);return X===Number(T)&&X>=0&&X<=65535}function E(T){return T!=null&&T[0]===
"h"&&T[1]==="t"&&T[2]==="t"&&T[3]==="p"&&(T[4]===":"||T[4]==="s"&&T[5]===":")}function t(T){if(typeof T=="string"){if(T=
new URL(T),!E(T.origin||T.protocol))throw new o("Invalid URL protocol: the URL must start with `http:` or `https:`.");return T}
if(!T||typeof T!="object")throw new o("Invalid URL: The URL argument must be a non-null object.");if(!(T instanceof URL)){
if(T.port!=null&&T.port!==""&&C(T.port)===!1)throw new o("Invalid URL: port must be a valid integer or a string represen\
tation of an integer.");if(T.path!=null&&typeof T.path!="string")throw new o("Invalid URL path: the path must be a strin\
g or null/undefined.");if(T.pathname!=null&&typeof T.pathname!="string")throw new o("Invalid URL pathname: the pathname \
must be a string or null/undefined.");if(T.hostname!=null&&typeof T.hostname!="string")throw new o("Invalid URL hostname\
: the hostname must be a string or null/undefined.");if(T.origin!=null&&typeof T.origin!="string")throw new o("Invalid U\
RL origin: the origin must be a string or null/undefined.");if(!E(T.origin||T.protocol))throw new o("Invalid URL protoco\
l: the URL must start with `http:` or `https:`.");const X=T.port!=null?T.port:T.protocol==="https:"?443:80;let ie=T.origin!=
null?T.origin:`${T.protocol||""}//${T.hostname||""}:${X}`,ke=T.path!=null?T.path:`${T.pathname||""}${T.search||""}`;return ie[ie.
length-1]==="/"&&(ie=ie.slice(0,ie.length-1)),ke&&ke[0]!=="/"&&(ke=`/${ke}`),new URL(`${ie}${ke}`)}if(!E(T.origin||T.protocol))
throw new o("Invalid URL protocol: the URL must start with `http:` or `https:`.");return T}function B(T){if(T=t(T),T.pathname!==
"/"||T.search||T.hash)throw new o("invalid url");return T}function f(T){if(T[0]==="["){const ie=T.indexOf("]");return e(
ie!==-1),T.substring(1,ie)}const X=T.indexOf(":");return X===-1?T:T.substring(0,X)}function m(T){if(!T)return null;e(typeof T==
"string");const X=f(T);return p.isIP(X)?"":X}function y(T){return JSON.parse(JSON.stringify(T))}function R(T){return T!=
null&&typeof T[Symbol.asyncIterator]=="function"}function M(T){return T!=null&&(typeof T[Symbol.iterator]=="function"||typeof T[Symbol.
asyncIterator]=="function")}function G(T){if(T==null)return 0;if(v(T)){const X=T._readableState;return X&&X.objectMode===
!1&&X.ended===!0&&Number.isFinite(X.length)?X.length:null}else{if(S(T))return T.size!=null?T.size:null;if(he(T))return T.
byteLength}return null}function J(T){return T&&!!(T.destroyed||T[n]||h.isDestroyed?.(T))}function H(T,X){T==null||!v(T)||
J(T)||(typeof T.destroy=="function"?(Object.getPrototypeOf(T).constructor===s&&(T.socket=null),T.destroy(X)):X&&queueMicrotask(
()=>{T.emit("error",X)}),T.destroyed!==!0&&(T[n]=!0))}const ee=/timeout=(\d+)/;function ae(T){const X=T.toString().match(
ee);return X?parseInt(X[1],10)*1e3:null}function ge(T){return typeof T=="string"?u[T]??T.toLowerCase():g.lookup(T)??T.toString(
"latin1").toLowerCase()}function le(T){return g.lookup(T)??T.toString("latin1").toLowerCase()}function Qe(T,X){X===void 0&&
(X={});for(let ie=0;ie<T.length;ie+=2){const ke=ge(T[ie]);let fe=X[ke];if(fe)typeof fe=="string"&&(fe=[fe],X[ke]=fe),fe.
push(T[ie+1].toString("utf8"));else{const ue=T[ie+1];typeof ue=="string"?X[ke]=ue:X[ke]=Array.isArray(ue)?ue.map(Me=>Me.
toString("utf8")):ue.toString("utf8")}}return"content-length"in X&&"content-disposition"in X&&(X["content-disposition"]=
Buffer.from(X["content-disposition"]).toString("latin1")),X}function Ee(T){const X=T.length,ie=new Array(X);let ke=!1,fe=-1,
ue,Me,He=0;for(let Ye=0;Ye<T.length;Ye+=2)ue=T[Ye],Me=T[Ye+1],typeof ue!="string"&&(ue=ue.toString()),typeof Me!="string"&&
(Me=Me.toString("utf8")),He=ue.length,He===14&&ue[7]==="-"&&(ue==="content-length"||ue.toLowerCase()==="content-length")?
ke=!0:He===19&&ue[7]==="-"&&(ue==="content-disposition"||ue.toLowerCase()==="content-disposition")&&(fe=Ye+1),ie[Ye]=ue,
ie[Ye+1]=Me;return ke&&fe!==-1&&(ie[fe]=Buffer.from(ie[fe]).toString("latin1")),ie}function he(T){return T instanceof Uint8Array||
Buffer.isBuffer(T)}function pe(T,X,ie){if(!T||typeof T!="object")throw new o("handler must be an object");if(typeof T.onConnect!=
"function")throw new o("invalid onConnect method");if(typeof T.onError!="function")throw new o("invalid onError method");
if(typeof T.onBodySent!="function"&&T.onBodySent!==void 0)throw new o("invalid onBodySent method");if(ie||X==="CONNECT"){
if(typeof T.onUpgrade!="function")throw new o("invalid onUpgrade method")}else{if(typeof T.onHeaders!="function")throw new o(
"invalid onHeaders method");if(typeof T.onData!="function")throw new o("invalid onData method");if(typeof T.onComplete!=
"function")throw new o("invalid onComplete method")}}function we(T){return!!(T&&(h.isDisturbed(T)||T[A]))}function Ae(T){
return!!(T&&h.isErrored(T))}function re(T){return!!(T&&h.isReadable(T))}function ce(T){return{localAddress:T.localAddress,
localPort:T.localPort,remoteAddress:T.remoteAddress,remotePort:T.remotePort,remoteFamily:T.remoteFamily,timeout:T.timeout,
bytesWritten:T.bytesWritten,bytesRead:T.bytesRead}}function Se(T){let X;return new ReadableStream({async start(){X=T[Symbol.
asyncIterator]()},async pull(ie){const{done:ke,value:fe}=await X.next();if(ke)queueMicrotask(()=>{ie.close(),ie.byobRequest?.
respond(0)});else{const ue=Buffer.isBuffer(fe)?fe:Buffer.from(fe);ue.byteLength&&ie.enqueue(new Uint8Array(ue))}return ie.
desiredSize>0},async cancel(ie){await X.return()},type:"bytes"})}function _(T){return T&&typeof T=="object"&&typeof T.append==
"function"&&typeof T.delete=="function"&&typeof T.get=="function"&&typeof T.getAll=="function"&&typeof T.has=="function"&&
typeof T.set=="function"&&T[Symbol.toStringTag]==="FormData"}function se(T,X){return"addEventListener"in T?(T.addEventListener(
"abort",X,{once:!0}),()=>T.removeEventListener("abort",X)):(T.addListener("abort",X),()=>T.removeListener("abort",X))}const Z=typeof String.
prototype.toWellFormed=="function",z=typeof String.prototype.isWellFormed=="function";function ne(T){return Z?`${T}`.toWellFormed():
I.toUSVString(T)}function oe(T){return z?`${T}`.isWellFormed():ne(T)===`${T}`}function de(T){switch(T){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return T>=33&&T<=126}}function Ge(T){if(T.length===0)return!1;for(let X=0;X<T.length;++X)if(!de(T.charCodeAt(
X)))return!1;return!0}const Te=/[^\t\x20-\x7e\x80-\xff]/;function Je(T){return!Te.test(T)}function Ie(T){if(T==null||T===
"")return{start:0,end:null,size:null};const X=T?T.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return X?{start:parseInt(X[1]),
end:X[2]?parseInt(X[2]):null,size:X[3]?parseInt(X[3]):null}:null}function Ne(T,X,ie){return(T[l]??=[]).push([X,ie]),T.on(
X,ie),T}function De(T){for(const[X,ie]of T[l]??[])T.removeListener(X,ie);T[l]=null}function be(T,X,ie){try{X.onError(ie),
e(X.aborted)}catch(ke){T.emit("error",ke)}}const Be=Object.create(null);Be.enumerable=!0;const _e={delete:"DELETE",DELETE:"\
DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",
PUT:"PUT"},$={..._e,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(_e,null),Object.setPrototypeOf($,null),c.exports=
{kEnumerableProperty:Be,nop:Y,isDisturbed:we,isErrored:Ae,isReadable:re,toUSVString:ne,isUSVString:oe,isBlobLike:S,parseOrigin:B,
parseURL:t,getServerName:m,isStream:v,isIterable:M,isAsyncIterable:R,isDestroyed:J,headerNameToString:ge,bufferToLowerCasedHeaderName:le,
addListener:Ne,removeAllListeners:De,errorRequest:be,parseRawHeaders:Ee,parseHeaders:Qe,parseKeepAliveTimeout:ae,destroy:H,
bodyLength:G,deepClone:y,ReadableStreamFrom:Se,isBuffer:he,validateHandler:pe,getSocketInfo:ce,isFormDataLike:_,buildURL:i,
addAbortListener:se,isValidHTTPToken:Ge,isValidHeaderValue:Je,isTokenCharCode:de,parseRangeHeader:Ie,normalizedMethodRecordsBase:_e,
normalizedMethodRecords:$,isValidPort:C,isHttpOrHttpsPrefixed:E,nodeMajor:k,nodeMinor:D,safeHTTPMethods:["GET","HEAD","O\
PTIONS","TRACE"],wrapRequestBody:N}})),bA=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:diagnostics_channel"),n=(0,V.n)("node:u\
til"),A=n.debuglog("undici"),l=n.debuglog("fetch"),Q=n.debuglog("websocket");let s=!1;const h={beforeConnect:e.channel("\
undici:client:beforeConnect"),connected:e.channel("undici:client:connected"),connectError:e.channel("undici:client:conne\
ctError"),sendHeaders:e.channel("undici:client:sendHeaders"),create:e.channel("undici:request:create"),bodySent:e.channel(
"undici:request:bodySent"),headers:e.channel("undici:request:headers"),trailers:e.channel("undici:request:trailers"),error:e.
channel("undici:request:error"),open:e.channel("undici:websocket:open"),close:e.channel("undici:websocket:close"),socketError:e.
channel("undici:websocket:socket_error"),ping:e.channel("undici:websocket:ping"),pong:e.channel("undici:websocket:pong")};
if(A.enabled||l.enabled){const p=l.enabled?l:A;e.channel("undici:client:beforeConnect").subscribe(a=>{const{connectParams:{
version:I,protocol:d,port:w,host:o}}=a;p("connecting to %s using %s%s",`${o}${w?`:${w}`:""}`,d,I)}),e.channel("undici:cl\
ient:connected").subscribe(a=>{const{connectParams:{version:I,protocol:d,port:w,host:o}}=a;p("connected to %s using %s%s",
`${o}${w?`:${w}`:""}`,d,I)}),e.channel("undici:client:connectError").subscribe(a=>{const{connectParams:{version:I,protocol:d,
port:w,host:o},error:u}=a;p("connection to %s using %s%s errored - %s",`${o}${w?`:${w}`:""}`,d,I,u.message)}),e.channel(
"undici:client:sendHeaders").subscribe(a=>{const{request:{method:I,path:d,origin:w}}=a;p("sending request to %s %s/%s",I,
w,d)}),e.channel("undici:request:headers").subscribe(a=>{const{request:{method:I,path:d,origin:w},response:{statusCode:o}}=a;
p("received response to %s %s/%s - HTTP %d",I,w,d,o)}),e.channel("undici:request:trailers").subscribe(a=>{const{request:{
method:I,path:d,origin:w}}=a;p("trailers received from %s %s/%s",I,w,d)}),e.channel("undici:request:error").subscribe(a=>{
const{request:{method:I,path:d,origin:w},error:o}=a;p("request to %s %s/%s errored - %s",I,w,d,o.message)}),s=!0}if(Q.enabled){
if(!s){const p=A.enabled?A:Q;e.channel("undici:client:beforeConnect").subscribe(a=>{const{connectParams:{version:I,protocol:d,
port:w,host:o}}=a;p("connecting to %s%s using %s%s",o,w?`:${w}`:"",d,I)}),e.channel("undici:client:connected").subscribe(
a=>{const{connectParams:{version:I,protocol:d,port:w,host:o}}=a;p("connected to %s%s using %s%s",o,w?`:${w}`:"",d,I)}),e.
channel("undici:client:connectError").subscribe(a=>{const{connectParams:{version:I,protocol:d,port:w,host:o},error:u}=a;
p("connection to %s%s using %s%s errored - %s",o,w?`:${w}`:"",d,I,u.message)}),e.channel("undici:client:sendHeaders").subscribe(
a=>{const{request:{method:I,path:d,origin:w}}=a;p("sending request to %s %s/%s",I,w,d)})}e.channel("undici:websocket:ope\
n").subscribe(p=>{const{address:{address:a,port:I}}=p;Q("connection opened %s%s",a,I?`:${I}`:"")}),e.channel("undici:web\
socket:close").subscribe(p=>{const{websocket:a,code:I,reason:d}=p;Q("closed connection to %s - %s %s",a.url,I,d)}),e.channel(
"undici:websocket:socket_error").subscribe(p=>{Q("connection errored - %s",p.message)}),e.channel("undici:websocket:ping").
subscribe(p=>{Q("ping received")}),e.channel("undici:websocket:pong").subscribe(p=>{Q("pong received")})}c.exports={channels:h}})),
Pr=(0,V.t)(((r,c)=>{const{InvalidArgumentError:e,NotSupportedError:n}=ve(),A=(0,V.n)("node:assert"),{isValidHTTPToken:l,
isValidHeaderValue:Q,isStream:s,destroy:h,isBuffer:p,isFormDataLike:a,isIterable:I,isBlobLike:d,buildURL:w,validateHandler:o,
getServerName:u,normalizedMethodRecords:g}=Ue(),{channels:k}=bA(),{headerNameLowerCasedRecord:D}=it(),U=/[^\u0021-\u00ff]/,
N=Symbol("handler");var Y=class{constructor(S,{path:i,method:C,body:E,headers:t,query:B,idempotent:f,blocking:m,upgrade:y,
headersTimeout:R,bodyTimeout:M,reset:G,throwOnError:J,expectContinue:H,servername:ee},ae){if(typeof i!="string")throw new e(
"path must be a string");if(i[0]!=="/"&&!(i.startsWith("http://")||i.startsWith("https://"))&&C!=="CONNECT")throw new e(
"path must be an absolute URL or start with a slash");if(U.test(i))throw new e("invalid request path");if(typeof C!="str\
ing")throw new e("method must be a string");if(g[C]===void 0&&!l(C))throw new e("invalid request method");if(y&&typeof y!=
"string")throw new e("upgrade must be a string");if(y&&!Q(y))throw new e("invalid upgrade header");if(R!=null&&(!Number.
isFinite(R)||R<0))throw new e("invalid headersTimeout");if(M!=null&&(!Number.isFinite(M)||M<0))throw new e("invalid body\
Timeout");if(G!=null&&typeof G!="boolean")throw new e("invalid reset");if(H!=null&&typeof H!="boolean")throw new e("inva\
lid expectContinue");if(this.headersTimeout=R,this.bodyTimeout=M,this.throwOnError=J===!0,this.method=C,this.abort=null,
E==null)this.body=null;else if(s(E)){this.body=E;const ge=this.body._readableState;(!ge||!ge.autoDestroy)&&(this.endHandler=
function(){h(this)},this.body.on("end",this.endHandler)),this.errorHandler=le=>{this.abort?this.abort(le):this.error=le},
this.body.on("error",this.errorHandler)}else if(p(E))this.body=E.byteLength?E:null;else if(ArrayBuffer.isView(E))this.body=
E.buffer.byteLength?Buffer.from(E.buffer,E.byteOffset,E.byteLength):null;else if(E instanceof ArrayBuffer)this.body=E.byteLength?
Buffer.from(E):null;else if(typeof E=="string")this.body=E.length?Buffer.from(E):null;else if(a(E)||I(E)||d(E))this.body=
E;else throw new e("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=
!1,this.aborted=!1,this.upgrade=y||null,this.path=B?w(i,B):i,this.origin=S,this.idempotent=f??(C==="HEAD"||C==="GET"),this.
blocking=m??!1,this.reset=G??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
H??!1,Array.isArray(t)){if(t.length%2!==0)throw new e("headers array must be even");for(let ge=0;ge<t.length;ge+=2)v(this,
t[ge],t[ge+1])}else if(t&&typeof t=="object")if(t[Symbol.iterator])for(const ge of t){if(!Array.isArray(ge)||ge.length!==
2)throw new e("headers must be in key-value pair format");v(this,ge[0],ge[1])}else{const ge=Object.keys(t);for(let le=0;le<
ge.length;++le)v(this,ge[le],t[ge[le]])}else if(t!=null)throw new e("headers must be an object or an array");o(ae,C,y),this.
servername=ee||u(this.host),this[N]=ae,k.create.hasSubscribers&&k.create.publish({request:this})}onBodySent(S){if(this[N].
onBodySent)try{return this[N].onBodySent(S)}catch(i){this.abort(i)}}onRequestSent(){if(k.bodySent.hasSubscribers&&k.bodySent.
publish({request:this}),this[N].onRequestSent)try{return this[N].onRequestSent()}catch(S){this.abort(S)}}onConnect(S){if(A(
!this.aborted),A(!this.completed),this.error)S(this.error);else return this.abort=S,this[N].onConnect(S)}onResponseStarted(){
return this[N].onResponseStarted?.()}onHeaders(S,i,C,E){A(!this.aborted),A(!this.completed),k.headers.hasSubscribers&&k.
headers.publish({request:this,response:{statusCode:S,headers:i,statusText:E}});try{return this[N].onHeaders(S,i,C,E)}catch(t){
this.abort(t)}}onData(S){A(!this.aborted),A(!this.completed);try{return this[N].onData(S)}catch(i){return this.abort(i),
!1}}onUpgrade(S,i,C,E=""){this.onFinally(),A(!this.aborted),A(!this.completed),S!==null&&this.#e(S,i,E);const t=this[N].
onUpgrade(S,i,C);return this.aborted||(this.completed=!0,S!==null&&this.#A()),t}onUpgradeResponse(S,i,C,E=""){A(!this.aborted),
A(this.completed),k.headers.hasSubscribers&&this.#e(S,C(i),E),this.#A()}onUpgradeError(S){A(!this.aborted),A(this.completed),
k.error.hasSubscribers&&k.error.publish({request:this,error:S})}#e(S,i,C){k.headers.hasSubscribers&&k.headers.publish({request:this,
response:{statusCode:S,headers:i,statusText:C}})}#A(){k.trailers.hasSubscribers&&k.trailers.publish({request:this,trailers:[]})}onComplete(S){
this.onFinally(),A(!this.aborted),this.completed=!0,k.trailers.hasSubscribers&&k.trailers.publish({request:this,trailers:S});
try{return this[N].onComplete(S)}catch(i){this.onError(i)}}onError(S){if(this.onFinally(),k.error.hasSubscribers&&k.error.
publish({request:this,error:S}),!this.aborted)return this.aborted=!0,this[N].onError(S)}onFinally(){this.errorHandler&&(this.
body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.
endHandler=null)}addHeader(S,i){return v(this,S,i),this}};function v(S,i,C){if(C&&typeof C=="object"&&!Array.isArray(C))
throw new e(`invalid ${i} header`);if(C===void 0)return;let E=D[i];if(E===void 0&&(E=i.toLowerCase(),D[E]===void 0&&!l(E)))
throw new e("invalid header key");if(Array.isArray(C)){const t=[];for(let B=0;B<C.length;B++)if(typeof C[B]=="string"){if(!Q(
C[B]))throw new e(`invalid ${i} header`);t.push(C[B])}else if(C[B]===null)t.push("");else{if(typeof C[B]=="object")throw new e(
`invalid ${i} header`);{const f=`${C[B]}`;if(!Q(f))throw new e(`invalid ${i} header`);t.push(f)}}C=t}else if(typeof C=="\
string"){if(!Q(C))throw new e(`invalid ${i} header`)}else if(C===null)C="";else if(C=`${C}`,!Q(C))throw new e(`invalid ${i}\
 header`);if(E==="host"){if(S.host!==null)throw new e("duplicate host header");if(typeof C!="string")throw new e("invali\
d host header");S.host=C}else if(E==="content-length"){if(S.contentLength!==null)throw new e("duplicate content-length h\
eader");if(S.contentLength=parseInt(C,10),!Number.isFinite(S.contentLength))throw new e("invalid content-length header")}else if(S.
contentType===null&&E==="content-type")S.contentType=C,S.headers.push(i,C);else{if(E==="transfer-encoding"||E==="keep-al\
ive"||E==="upgrade")throw new e(`invalid ${E} header`);if(E==="connection"){const t=typeof C=="string"?C.toLowerCase():null;
if(t!=="close"&&t!=="keep-alive")throw new e("invalid connection header");t==="close"&&(S.reset=!0)}else{if(E==="expect")
throw new n("expect header not supported");S.headers.push(i,C)}}}c.exports=Y})),HA=(0,V.t)(((r,c)=>{const e=(0,V.n)("nod\
e:events");var n=class extends e{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...l){const Q=Array.isArray(l[0])?l[0]:l;let s=this.dispatch.bind(this);for(const h of Q)
if(h!=null){if(typeof h!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof h}`);if(s=
h(s),s==null||typeof s!="function"||s.length!==2)throw new TypeError("invalid interceptor")}return new A(this,s)}},A=class extends n{#e=null;#A=null;constructor(l,Q){
super(),this.#e=l,this.#A=Q}dispatch(...l){this.#A(...l)}close(...l){return this.#e.close(...l)}destroy(...l){return this.#e.
destroy(...l)}};c.exports=n})),FA=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:buffer"),n=HA(),{ClientDestroyedError:A,ClientClosedError:l,
InvalidArgumentError:Q}=ve(),{kDestroy:s,kClose:h,kClosed:p,kDestroyed:a,kDispatch:I,kInterceptors:d}=Oe(),w=Symbol("onD\
estroyed"),o=Symbol("onClosed"),u=Symbol("Intercepted Dispatch"),g=Symbol("webSocketOptions"),k=Symbol("eventSourceOptio\
ns");var D=class extends n{constructor(U){super(),this[a]=!1,this[w]=null,this[p]=!1,this[o]=[],this[g]=U?.webSocket??{},
this[k]=U?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[g].maxFragments??131072,maxPayloadSize:this[g].
maxPayloadSize??134217728}}get eventSourceOptions(){return{maxEventSize:this[k].maxEventSize??e.kStringMaxLength}}get destroyed(){
return this[a]}get closed(){return this[p]}get interceptors(){return this[d]}set interceptors(U){if(U){for(let N=U.length-
1;N>=0;N--)if(typeof this[d][N]!="function")throw new Q("interceptor must be an function")}this[d]=U}close(U){if(U===void 0)
return new Promise((Y,v)=>{this.close((S,i)=>S?v(S):Y(i))});if(typeof U!="function")throw new Q("invalid callback");if(this[a]){
queueMicrotask(()=>U(new A,null));return}if(this[p]){this[o]?this[o].push(U):queueMicrotask(()=>U(null,null));return}this[p]=
!0,this[o].push(U);const N=()=>{const Y=this[o];this[o]=null;for(let v=0;v<Y.length;v++)Y[v](null,null)};this[h]().then(
()=>this.destroy()).then(()=>{queueMicrotask(N)})}destroy(U,N){if(typeof U=="function"&&(N=U,U=null),N===void 0)return new Promise(
(v,S)=>{this.destroy(U,(i,C)=>i?S(i):v(C))});if(typeof N!="function")throw new Q("invalid callback");if(this[a]){this[w]?
this[w].push(N):queueMicrotask(()=>N(null,null));return}U||(U=new A),this[a]=!0,this[w]=this[w]||[],this[w].push(N);const Y=()=>{
const v=this[w];this[w]=null;for(let S=0;S<v.length;S++)v[S](null,null)};this[s](U).then(()=>{queueMicrotask(Y)})}[u](U,N){
if(!this[d]||this[d].length===0)return this[u]=this[I],this[I](U,N);let Y=this[I].bind(this);for(let v=this[d].length-1;v>=
0;v--)Y=this[d][v](Y);return this[u]=Y,Y(U,N)}dispatch(U,N){if(!N||typeof N!="object")throw new Q("handler must be an ob\
ject");try{if(!U||typeof U!="object")throw new Q("opts must be an object.");if(this[a]||this[w])throw new A;if(this[p])throw new l;
return this[u](U,N)}catch(Y){if(typeof N.onError!="function")throw new Q("invalid onError method");return N.onError(Y),!1}}};
c.exports=D})),Tt=(0,V.t)(((r,c)=>{let e=0;const n=1e3,A=499;let l;const Q=Symbol("kFastTimer"),s=[],h=-2,p=-1,a=0,I=1;function d(){
e+=A;let u=0,g=s.length;for(;u<g;){const k=s[u];k._state===a?(k._idleStart=e-A,k._state=I):k._state===I&&e>=k._idleStart+
k._idleTimeout&&(k._state=p,k._idleStart=-1,k._onTimeout(k._timerArg)),k._state===p?(k._state=h,--g!==0&&(s[u]=s[g])):++u}
s.length=g,s.length!==0&&w()}function w(){l?l.refresh():(clearTimeout(l),l=setTimeout(d,A),l.unref&&l.unref())}var o=class{[Q]=!0;_state=h;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(u,g,k){
this._onTimeout=u,this._idleTimeout=g,this._timerArg=k,this.refresh()}refresh(){this._state===h&&s.push(this),(!l||s.length===
1)&&w(),this._state=a}clear(){this._state=p,this._idleStart=-1}};c.exports={setTimeout(u,g,k){return g<=n?setTimeout(u,g,
k):new o(u,g,k)},clearTimeout(u){u[Q]?u.clear():clearTimeout(u)},setFastTimeout(u,g,k){return new o(u,g,k)},clearFastTimeout(u){
u.clear()},now(){return e},tick(u=0){e+=u-n+1,d(),d()},reset(){e=0,s.length=0,clearTimeout(l),l=null},kFastTimer:Q}})),VA=(0,V.
t)(((r,c)=>{const e=(0,V.n)("node:net"),n=(0,V.n)("node:assert"),A=Ue(),{InvalidArgumentError:l,ConnectTimeoutError:Q}=ve(),
s=Tt();function h(){}let p,a;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?a=class{constructor(u){
this._maxCachedSessions=u,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(g=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const k=this._sessionCache.get(g);k!==void 0&&k.deref()===void 0&&this._sessionCache.
delete(g)})}get(u){const g=this._sessionCache.get(u);return g?g.deref():null}set(u,g){this._maxCachedSessions!==0&&(this.
_sessionCache.set(u,new WeakRef(g)),this._sessionRegistry.register(g,u))}}:a=class{constructor(u){this._maxCachedSessions=
u,this._sessionCache=new Map}get(u){return this._sessionCache.get(u)}set(u,g){if(this._maxCachedSessions!==0){if(this._sessionCache.
size>=this._maxCachedSessions){const{value:k}=this._sessionCache.keys().next();this._sessionCache.delete(k)}this._sessionCache.
set(u,g)}}};function I({allowH2:o,maxCachedSessions:u,socketPath:g,timeout:k,session:D,...U}){if(u!=null&&(!Number.isInteger(
u)||u<0))throw new l("maxCachedSessions must be a positive integer or zero");const N={path:g,...U},Y=new a(u??100);return k=
k??1e4,o=o??!1,function({hostname:S,host:i,protocol:C,port:E,servername:t,localAddress:B,httpSocket:f},m){let y;if(C==="\
https:"){p||(p=(0,V.n)("node:tls")),t=t||N.servername||A.getServerName(i)||null;const M=t||S;n(M);const G=D||Y.get(M)||null;
E=E||443,y=p.connect({highWaterMark:16384,...N,servername:t,session:G,localAddress:B,ALPNProtocols:o?["http/1.1","h2"]:[
"http/1.1"],socket:f,port:E,host:S}),y.on("session",function(J){Y.set(M,J)})}else n(!f,"httpSocket can only be sent on T\
LS update"),E=E||80,y=e.connect({highWaterMark:65536,...N,localAddress:B,port:E,host:S});if(N.keepAlive==null||N.keepAlive){
const M=N.keepAliveInitialDelay===void 0?6e4:N.keepAliveInitialDelay;y.setKeepAlive(!0,M)}const R=d(new WeakRef(y),{timeout:k,
hostname:S,port:E});return y.setNoDelay(!0).once(C==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(R),
m){const M=m;m=null,M(null,this)}}).on("error",function(M){if(queueMicrotask(R),m){const G=m;m=null,G(M)}}),y}}const d=process.
platform==="win32"?(o,u)=>{if(!u.timeout)return h;let g=null,k=null;const D=s.setFastTimeout(()=>{g=setImmediate(()=>{k=
setImmediate(()=>w(o.deref(),u))})},u.timeout);return()=>{s.clearFastTimeout(D),clearImmediate(g),clearImmediate(k)}}:(o,u)=>{
if(!u.timeout)return h;let g=null;const k=s.setFastTimeout(()=>{g=setImmediate(()=>{w(o.deref(),u)})},u.timeout);return()=>{
s.clearFastTimeout(k),clearImmediate(g)}};function w(o,u){if(o==null)return;let g="Connect Timeout Error";Array.isArray(
o.autoSelectFamilyAttemptedAddresses)?g+=` (attempted addresses: ${o.autoSelectFamilyAttemptedAddresses.join(", ")},`:g+=
` (attempted address: ${u.hostname}:${u.port},`,g+=` timeout: ${u.timeout}ms)`,A.destroy(o,new Q(g))}c.exports=I})),xr=(0,V.
t)((r=>{Object.defineProperty(r,"__esModule",{value:!0}),r.enumToMap=void 0;function c(e){const n={};return Object.keys(
e).forEach(A=>{const l=e[A];typeof l=="number"&&(n[A]=l)}),n}r.enumToMap=c})),Wr=(0,V.t)((r=>{Object.defineProperty(r,"_\
_esModule",{value:!0}),r.SPECIAL_HEADERS=r.HEADER_STATE=r.MINOR=r.MAJOR=r.CONNECTION_TOKEN_CHARS=r.HEADER_CHARS=r.TOKEN=
r.STRICT_TOKEN=r.HEX=r.URL_CHAR=r.STRICT_URL_CHAR=r.USERINFO_CHARS=r.MARK=r.ALPHANUM=r.NUM=r.HEX_MAP=r.NUM_MAP=r.ALPHA=r.
FINISH=r.H_METHOD_MAP=r.METHOD_MAP=r.METHODS_RTSP=r.METHODS_ICE=r.METHODS_HTTP=r.METHODS=r.LENIENT_FLAGS=r.FLAGS=r.TYPE=
r.ERROR=void 0;const c=xr();(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=
3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTIO\
N",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.
INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]=
"INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=
14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSA\
GE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=
19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUS\
ED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",A[A.USER=24]="USER"})(r.ERROR||(r.ERROR={})),(function(A){A[A.
BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(r.TYPE||(r.TYPE={})),(function(A){A[A.CONNECTION_KEEP_ALIVE=
1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.
CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=
128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(r.FLAGS||(r.FLAGS={})),(function(A){A[A.HEADERS=1]="HEA\
DERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(r.LENIENT_FLAGS||(r.LENIENT_FLAGS={}));var e;
(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=
5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.
MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",
A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=
21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",
A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=
30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]=
"DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]=
"TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=
44]="RECORD",A[A.FLUSH=45]="FLUSH"})(e=r.METHODS||(r.METHODS={})),r.METHODS_HTTP=[e.DELETE,e.GET,e.HEAD,e.POST,e.PUT,e.CONNECT,
e.OPTIONS,e.TRACE,e.COPY,e.LOCK,e.MKCOL,e.MOVE,e.PROPFIND,e.PROPPATCH,e.SEARCH,e.UNLOCK,e.BIND,e.REBIND,e.UNBIND,e.ACL,e.
REPORT,e.MKACTIVITY,e.CHECKOUT,e.MERGE,e["M-SEARCH"],e.NOTIFY,e.SUBSCRIBE,e.UNSUBSCRIBE,e.PATCH,e.PURGE,e.MKCALENDAR,e.LINK,
e.UNLINK,e.PRI,e.SOURCE],r.METHODS_ICE=[e.SOURCE],r.METHODS_RTSP=[e.OPTIONS,e.DESCRIBE,e.ANNOUNCE,e.SETUP,e.PLAY,e.PAUSE,
e.TEARDOWN,e.GET_PARAMETER,e.SET_PARAMETER,e.REDIRECT,e.RECORD,e.FLUSH,e.GET,e.POST],r.METHOD_MAP=c.enumToMap(e),r.H_METHOD_MAP=
{},Object.keys(r.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(r.H_METHOD_MAP[A]=r.METHOD_MAP[A])}),(function(A){A[A.SAFE=0]="S\
AFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(r.FINISH||(r.FINISH={})),r.ALPHA=[];for(let A=65;A<=90;A++)
r.ALPHA.push(String.fromCharCode(A)),r.ALPHA.push(String.fromCharCode(A+32));r.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,
8:8,9:9},r.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},
r.NUM=["0","1","2","3","4","5","6","7","8","9"],r.ALPHANUM=r.ALPHA.concat(r.NUM),r.MARK=["-","_",".","!","~","*","'","(",
")"],r.USERINFO_CHARS=r.ALPHANUM.concat(r.MARK).concat(["%",";",":","&","=","+","$",","]),r.STRICT_URL_CHAR=["!",'"',"$",
"%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(r.ALPHANUM),
r.URL_CHAR=r.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)r.URL_CHAR.push(A);r.HEX=r.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),r.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(
r.ALPHANUM),r.TOKEN=r.STRICT_TOKEN.concat([" "]),r.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&r.HEADER_CHARS.push(
A);r.CONNECTION_TOKEN_CHARS=r.HEADER_CHARS.filter(A=>A!==44),r.MAJOR=r.NUM_MAP,r.MINOR=r.MAJOR;var n;(function(A){A[A.GENERAL=
0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_EN\
CODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTIO\
N_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(n=
r.HEADER_STATE||(r.HEADER_STATE={})),r.SPECIAL_HEADERS={connection:n.CONNECTION,"content-length":n.CONTENT_LENGTH,"proxy\
-connection":n.CONNECTION,"transfer-encoding":n.TRANSFER_ENCODING,upgrade:n.UPGRADE}})),Ut=(0,V.t)(((r,c)=>{const{Buffer:e}=(0,V.
n)("node:buffer");c.exports=e.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21f\
b25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNl\
bnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2Fn\
ZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1v\
cnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxs\
aHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0\
cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0\
cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jl\
c3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9z\
ZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9z\
dGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9s\
ZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBB\
AQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAAL\
HgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEo\
AgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2\
AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiAB\
QRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAg\
BSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAIL\
IAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsg\
ASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQ\
ACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwG\
CyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEG\
IAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiID\
KAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRB\
vNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIE\
QCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwB\
CyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIM\
IAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACID\
QQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACID\
KAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2Agwg\
AyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAA\
LwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJq\
IQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
fwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvg\
Ad8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltc\
XV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGb\
AZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHE\
AcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwM\
uQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScM\
qgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtB\
MwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQEL\
QT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HK\
AAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUM\
cAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB\
5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB\
8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtB\
ggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtB\
kQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtB\
oAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtB\
AQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8\
AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBka\
GxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGH\
AYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0\
AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZ\
AQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcN\
ZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEg\
BEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAi\
A0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQAL\
IAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCAC\
IAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3Z\
AgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAM\
Whs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAE\
Rw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4\
IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNF\
DQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACAD\
KAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAi\
AEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQg\
AkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUB\
CyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGR\
FzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIB\
IABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9\
AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFB\
AWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4U\
tQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBB\
GyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6\
AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwIL\
Qg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4C\
vgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtC\
BCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8h\
CgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gN\
pwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACAC\
LQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsg\
A0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyAC\
KQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCID\
RQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtB\
ACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2V\
AiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzd\
AgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQg\
AUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFx\
QRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIo\
AgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABB\
AWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAt\
AAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQC\
CyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRA\
IABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsD\
QCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEF\
IAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsg\
ASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBr\
Qf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM\
2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0A\
C0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAg\
AkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0Ag\
AS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN\
3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcN\
vwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAh\
AwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygIL\
QcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEB\
Rg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAt\
AAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFr\
IAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEB\
aiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/\
AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSBy\
IAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAh\
AwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4E\
AZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIA\
IQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMB\
CyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIM\
iQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAUL\
QQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWoh\
AQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUg\
ASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAg\
BCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0C\
IAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARG\
BEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEAC\
QAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFq\
IgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWog\
ASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyAB\
IARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEB\
QQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyAB\
QQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0B\
CyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAA\
QQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMM\
vwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0\
QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAh\
Awy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACED\
DKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAIL\
IAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWoh\
AQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsA\
IQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM\
sQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARG\
Da8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyAC\
QQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0A\
ACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEt\
AABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyAB\
IARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAi\
ACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEB\
aiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoi\
AUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyP\
AgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0ED\
aiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEg\
BEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQIL\
IAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEg\
AGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCAB\
a2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUEC\
DGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1i\
IABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBi\
YmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGR\
zwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCAB\
a2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEX\
DGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1d\
IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWoh\
AUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAE\
RgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtq\
IQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxa\
CyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyAB\
QQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCAB\
LQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigC\
ACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAG\
QQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEB\
aiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8A\
ai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB\
1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAA\
QbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAE\
IAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEB\
QQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcN\
AAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABH\
DU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4L\
AE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBB\
owEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSAB\
IABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEg\
BEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEt\
AABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEh\
AwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAA\
QQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiAC\
KAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIA\
IAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNH\
CyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBH\
DUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39\
ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEA\
NgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMB\
CyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEh\
AyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIA\
DPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0B\
IABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09\
PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSAB\
IABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYB\
IQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYC\
AAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFB\
AWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQg\
AUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB\
8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQg\
AWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFB\
Dww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEg\
AigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYC\
ACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFB\
pwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFq\
IQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwB\
CyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGg\
ASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgi\
A0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIB\
IQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAE\
RgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsL\
CwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEg\
BEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiAD\
IAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2\
AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigC\
BCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGX\
CzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkEC\
NgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtB\
ISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACED\
DKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2\
AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYC\
DEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoB\
CyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQg\
AkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEA\
IQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0g\
IAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIo\
AgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFq\
CyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIE\
IQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIg\
ATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIU\
IAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJB\
ADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQg\
AiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJB\
ADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0A\
KSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0A\
KUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyAC\
QQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIg\
ADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2\
AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2Ahwg\
AiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsg\
AUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQ\
KCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEA\
IQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACAC\
QQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2\
AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJB\
gBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYC\
ECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigEL\
IAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCAC\
QbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEc\
NgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANA\
IAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFB\
AWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYC\
BCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQg\
AiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHk\
EjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8L\
IAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJB\
AToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0A\
AEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIo\
AgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEA\
NgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQg\
AiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkAC\
QAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiAB\
NgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToA\
LCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYC\
DAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAA\
IAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UN\
ACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJB\
ADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAg\
AigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATAL\
QSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4\
IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYC\
HCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdq\
IgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJA\
IAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIc\
IAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIU\
DFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYC\
HCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYC\
FAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2\
AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2\
AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYC\
ECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EA\
IQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYC\
DCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRA\
IAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAh\
AyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIg\
ACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsg\
AkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIc\
IAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYC\
ECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAh\
AyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEB\
Rw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HB\
ASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAg\
AigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsB\
NgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAg\
AkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAg\
AS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQ\
JyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAg\
AEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwC\
CyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCAC\
KAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2\
AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABH\
DQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAg\
AkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAA\
OgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsC\
QCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEi\
BUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwE\
C0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJA\
AkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAA\
NgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIg\
ACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAA\
BEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkL\
IAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHA\
ACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAE\
IAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMM\
AQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJB\
CTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIc\
IAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJB\
CTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIc\
IAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJB\
CzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIc\
IAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJB\
AjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB\
2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFq\
IgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQ\
IAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEh\
IQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIB\
An8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoi\
AEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABB\
ADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABC\
ADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0A\
IAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIM\
CwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRA\
AAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFh\
EWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAh\
IiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJD\
REVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAP\
C0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4P\
C0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwP\
C0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEP\
C0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4P\
C0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAg\
AC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAg\
AygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/\
Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFr\
IAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAE\
Cz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0A\
IAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2\
AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAA\
QShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHk\
AGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcD\
ACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJ\
RQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDU\
BDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYC\
ACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIA\
QajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFN\
BEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBB\
jNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEg\
AQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyAB\
NgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAG\
cUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgC\
ACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIb\
IQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIB\
RQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgC\
ACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRA\
QQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRq\
KAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzS\
AGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAA\
KAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiEC\
CwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEg\
BGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIA\
IAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/\
QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsi\
ACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYC\
AAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgC\
ACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0G\
CyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIA\
IAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoL\
IABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMA\
QbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgEN\
AAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIA\
A0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2\
AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYC\
AEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUg\
Bmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkAC\
QANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAA\
NgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFq\
IgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUED\
cUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIY\
IQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUN\
ACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMg\
AyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMA\
IAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEB\
cjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAA\
NgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAi\
A0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMi\
ACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIM\
IAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAA\
IARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAA\
KAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEU\
aiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAA\
KAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFB\
JiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYC\
ACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAA\
QQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsg\
CUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtq\
IAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoi\
AEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAo\
AgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEm\
IAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIY\
IAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoi\
BigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwB\
CwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0B\
CyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAg\
AWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCIC\
IAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBq\
JAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAA\
AAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9k\
eQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gu\
eCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJ\
bnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJl\
c3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFj\
ayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVu\
c2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxi\
YWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92\
YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNh\
bGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sg\
ZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNw\
YW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNl\
IGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4g\
Y2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBp\
biB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAElu\
dmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFy\
YWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5r\
X2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVh\
ZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBx\
dW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0\
ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19l\
eHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBh\
dXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21l\
dGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3Rl\
ZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIg\
aW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29u\
bmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNr\
IGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhw\
ZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1L\
QUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJB\
RF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVD\
VElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVR\
VUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9S\
VABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABH\
RVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZB\
TElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19Q\
Uk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dO\
X0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURf\
WF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVO\
REFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVD\
VEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVf\
SVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9V\
UkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9G\
RklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRF\
TlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklO\
RwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpF\
AE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVf\
Q0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05f\
VkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0Rf\
Q09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRF\
AFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05P\
VF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RP\
T19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURF\
AEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVD\
T1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhU\
VFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VY\
UEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05E\
SVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlS\
RUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05f\
RkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVE\
AE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAA\
APAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADg\
FwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQA\
AFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABz\
EwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgIC\
AgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRl\
DQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5\
xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAAD\
AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIA\
QbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVU\
RUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJD\
RUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")})),qr=(0,V.t)(((r,c)=>{const{Buffer:e}=(0,V.n)("node\
:buffer");c.exports=e.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVh\
ZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2Fz\
bV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21w\
bGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtf\
aW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9h\
bGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRf\
aHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNl\
dAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAY\
G2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJy\
b3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNf\
bmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50\
X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQID\
BAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HA\
ABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsi\
AUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsg\
AiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQML\
A0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEU\
IAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0A\
IAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcN\
BkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhx\
IARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgC\
DCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgIN\
ACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiID\
KAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2\
AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8B\
TQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYC\
CAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQi\
B3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhx\
IARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgII\
IAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcA\
IAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAA\
IgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e\
1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFi\
Y2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGe\
AZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA\
3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0M\
uAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgM\
qQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtB\
OQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAEL\
QT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HL\
AAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAM\
bwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB\
5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB\
9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtB\
gwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtB\
kgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtB\
oQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0Gv\
AQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9\
AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAh\
IyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGK\
AYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3\
AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAE\
Rw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACED\
DK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8\
IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUN\
AQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsB\
MCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQg\
AkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyAC\
QgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAg\
CiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAA\
IQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAg\
AygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygC\
SCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNF\
DQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0H\
IABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYC\
ECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFB\
AWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECAC\
QRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcN\
uQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEB\
aiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcN\
AAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8B\
vwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4D\
CyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEK\
DLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyu\
AgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4C\
CAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0C\
C0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtC\
CiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyED\
DIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVG\
DQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUE\
QAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBsh\
AAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMo\
AkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJB\
ADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFq\
IQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAE\
RgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIB\
Rw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/\
AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWoh\
ByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcN\
AAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEg\
ciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARH\
BEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsO\
BP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAA\
IgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtB\
BmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRA\
QcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEa\
SRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFB\
AWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM\
7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIM\
QQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswC\
zALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQ\
wABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QEL\
QccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEF\
Rg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAt\
AAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsC\
QAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMg\
BCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiAB\
QQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEg\
ciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAi\
AWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0A\
CyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkb\
Qf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHB\
AGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsg\
AUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEA\
kAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QIL\
QdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIg\
BjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFq\
IQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQg\
ASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtB\
BQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsg\
ASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0ED\
aiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2oh\
BSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAi\
ACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAh\
AwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAg\
AEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQAL\
QeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0C\
GkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB\
6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwyt\
AgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAEL\
IAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFq\
IQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeU\
AZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAt\
AABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJx\
DfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsC\
QCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAE\
IAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYC\
CCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EA\
IQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAE\
Rg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEg\
BEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIo\
AgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAg\
BkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzO\
AGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBH\
DW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBB\
ggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFr\
aiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAM\
bQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsg\
AiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEB\
aiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkAD\
QCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIg\
AigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYC\
ACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWoh\
BgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSAB\
IABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwB\
IQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYC\
AAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFi\
CyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAA\
Rw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSAB\
IABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEB\
IQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYC\
AAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0L\
IAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUB\
IQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAA\
a0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARG\
BEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB\
/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB\
qc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQg\
AWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFB\
BgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcN\
VCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIA\
AVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGot\
AABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEF\
IAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtB\
nwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAF\
NgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEED\
Rg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09P\
T09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyK\
AgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFq\
IQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGl\
ASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBr\
DhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsg\
AUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAg\
BCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWoh\
AUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFq\
IQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEB\
aiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIA\
IgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZB\
AWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARG\
BEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARG\
DfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyAC\
QQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09\
PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVq\
IQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAE\
Rg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsg\
AkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGi\
ASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0A\
AEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUg\
ASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyAB\
IARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIA\
IAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFq\
IQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzX\
AQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAh\
AwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFq\
IQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYB\
CyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACAD\
KAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gEL\
A0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUB\
IQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsL\
CwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCAB\
LQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7\
ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACED\
DOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJB\
ADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECAC\
QQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIg\
AUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYB\
C0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0\
ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEG\
NgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMM\
uwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2\
AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYC\
ECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQEL\
IAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACAC\
QQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIU\
IAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUh\
AwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEA\
NgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCAC\
IAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2\
AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCAC\
IAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIM\
QQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCAC\
IAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNr\
QQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0D\
IAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAg\
BkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiAB\
QQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAA\
IAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIU\
IAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsg\
AigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRA\
IAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgEL\
IAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQg\
AiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACED\
DJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASog\
AUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2\
AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABB\
OkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQ\
IAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYB\
CyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABB\
MGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcN\
AAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEg\
ARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQ\
KiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECAC\
QQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYC\
HCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCAC\
IAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4E\
AgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEA\
IQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIg\
ACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQ\
KiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAIt\
ACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB\
4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIv\
ATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyAB\
IARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIA\
BEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMR\
AAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCAC\
IAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCID\
RQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxP\
CyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAg\
AygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2\
AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIA\
RQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAi\
C0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYC\
FCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIo\
AgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2\
AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyAC\
KAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiAB\
NgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsg\
AkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2\
AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEA\
NgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFB\
AWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWoh\
AQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2\
AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqn\
aiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIc\
IAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYC\
FCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2\
AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAh\
AAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoL\
IAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCID\
RQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIg\
ATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgII\
IAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHF\
AGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYC\
QANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRA\
QcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABq\
LQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2\
AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNF\
DQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiAB\
NgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEE\
Rg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgII\
IAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFB\
AWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAA\
QS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHM\
ASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAML\
QQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCAC\
LQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAh\
AwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgi\
AEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEV\
Rg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYC\
ACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsL\
QQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoi\
AUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEA\
NgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwW\
C0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYC\
FCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwR\
C0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYC\
FCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwM\
C0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYC\
FCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwH\
CyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEH\
IAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQAL\
IAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYC\
DCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhB\
EGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEA\
OgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIA\
QdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAA\
QQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAA\
QgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwi\
AUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAA\
KAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEEC\
dEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYn\
KCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJ\
SktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8L\
Qa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8L\
QfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8L\
QbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8L\
QcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8L\
QZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9\
AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCID\
RQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB\
9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNF\
DQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAi\
BEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8C\
QCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASAC\
IAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEE\
CyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSEC\
CyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJ\
DQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwA\
AAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMgua\
LQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMA\
QQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIg\
AUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFB\
IGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoi\
ASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEB\
cjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4g\
AHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBB\
oNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAg\
BDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEo\
AgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBAL\
IABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/\
f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRr\
QT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAH\
IgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBB\
ACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEU\
aigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIA\
IgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAA\
KAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBB\
ACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEED\
cjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH4\
0wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAg\
AU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQAL\
C0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgC\
ACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARB\
yABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIA\
QX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFP\
DQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgC\
ACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBB\
sNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACAD\
IAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIE\
QajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgC\
ACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAA\
NgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIF\
IAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBB\
pNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIE\
IAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcL\
IAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiEC\
CwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4\
NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMA\
KQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+\
cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAA\
KAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3\
AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAg\
AUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIM\
IAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2\
AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAG\
RgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIg\
ADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/\
AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2\
AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCID\
cUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEg\
AUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2Aggg\
BEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSII\
NgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEg\
ADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8B\
TQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYC\
CAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACAC\
NgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEd\
diEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCAC\
IAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQ\
QRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVB\
D00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGoh\
AUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBB\
lNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQ\
dA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNh\
bGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZh\
bGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9k\
IGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBp\
biBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVy\
cm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNr\
IGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92\
ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxi\
YWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBg\
b25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0\
ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxp\
ZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3Ig\
dmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZh\
bGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQg\
Y2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxp\
Y2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVy\
LUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxs\
YmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5n\
IGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVy\
IGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2Vk\
IGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2Vf\
YmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBh\
dXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2Fn\
ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lv\
bl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9u\
YW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3Jh\
ZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRl\
ciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1l\
dGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJ\
VENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElG\
WQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktf\
Q09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVR\
VUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NF\
TlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9D\
T05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNU\
AE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNP\
TlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VS\
Uk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJU\
SUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9D\
Ql9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJ\
Q19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVf\
Q0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9Z\
T1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVS\
X0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdU\
SABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFO\
RU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYA\
SFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NC\
X1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBI\
UEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9D\
T01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJ\
TlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklD\
RV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJF\
UVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9S\
QUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERF\
U0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVE\
AE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABM\
T09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBB\
WU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05f\
UkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJ\
T05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElP\
Tl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVj\
dGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEA\
AM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADO\
EAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMA\
AF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgIC\
AgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgIC\
AAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBB\
iTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAst\
cmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsE\
AQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUE\
BAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEA\
QZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAAB\
AEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDO\
AAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJ\
UkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")})),OA=(0,V.t)(((r,c)=>{
const e=["GET","HEAD","POST"],n=new Set(e),A=[101,204,205,304],l=[301,302,303,307,308],Q=new Set(l),s=["1","7","9","11",
"13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109",
"110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515",
"526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","20\
49","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],h=new Set(
s),p=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","s\
trict-origin-when-cross-origin","unsafe-url"],a=new Set(p),I=["follow","manual","error"],d=["GET","HEAD","OPTIONS","TRAC\
E"],w=new Set(d),o=["navigate","same-origin","no-cors","cors"],u=["omit","same-origin","include"],g=["default","no-store",
"reload","no-cache","force-cache","only-if-cached"],k=["content-encoding","content-language","content-location","content\
-type","content-length"],D=["half"],U=["CONNECT","TRACE","TRACK"],N=new Set(U),Y=["audio","audioworklet","font","image",
"manifest","paintworklet","script","style","track","video","xslt",""];c.exports={subresource:Y,forbiddenMethods:U,requestBodyHeader:k,
referrerPolicy:p,requestRedirect:I,requestMode:o,requestCredentials:u,requestCache:g,redirectStatus:l,corsSafeListedMethods:e,
nullBodyStatus:A,safeMethods:d,badPorts:s,requestDuplex:D,subresourceSet:new Set(Y),badPortsSet:h,redirectStatusSet:Q,corsSafeListedMethodsSet:n,
safeMethodsSet:w,forbiddenMethodsSet:N,referrerPolicySet:a}})),Nt=(0,V.t)(((r,c)=>{const e=Symbol.for("undici.globalOrig\
in.1");function n(){return globalThis[e]}function A(l){if(l===void 0){Object.defineProperty(globalThis,e,{value:void 0,writable:!0,
enumerable:!1,configurable:!1});return}const Q=new URL(l);if(Q.protocol!=="http:"&&Q.protocol!=="https:")throw new TypeError(
`Only http & https urls are allowed, received ${Q.protocol}`);Object.defineProperty(globalThis,e,{value:Q,writable:!0,enumerable:!1,
configurable:!1})}c.exports={getGlobalOrigin:n,setGlobalOrigin:A}})),eA=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:assert"),
n=new TextEncoder,A=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,l=/[\u000A\u000D\u0009\u0020]/,Q=/[\u0009\u000A\u000C\u000D\u0020]/g,
s=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function h(t){e(t.protocol==="data:");let B=p(t,!0);B=B.slice(5);const f={position:0};
let m=I(",",B,f);const y=m.length;if(m=S(m,!0,!0),f.position>=B.length)return"failure";f.position++;let R=d(B.slice(y+1));
if(/;(\u0020){0,}base64$/i.test(m)){if(R=k(C(R)),R==="failure")return"failure";m=m.slice(0,-6),m=m.replace(/(\u0020)+$/,
""),m=m.slice(0,-1)}m.startsWith(";")&&(m="text/plain"+m);let M=g(m);return M==="failure"&&(M=g("text/plain;charset=US-A\
SCII")),{mimeType:M,body:R}}function p(t,B=!1){if(!B)return t.href;const f=t.href,m=t.hash.length,y=m===0?f:f.substring(
0,f.length-m);return!m&&f.endsWith("#")?y.slice(0,-1):y}function a(t,B,f){let m="";for(;f.position<B.length&&t(B[f.position]);)
m+=B[f.position],f.position++;return m}function I(t,B,f){const m=B.indexOf(t,f.position),y=f.position;return m===-1?(f.position=
B.length,B.slice(y)):(f.position=m,B.slice(y,f.position))}function d(t){return u(n.encode(t))}function w(t){return t>=48&&
t<=57||t>=65&&t<=70||t>=97&&t<=102}function o(t){return t>=48&&t<=57?t-48:(t&223)-55}function u(t){const B=t.length,f=new Uint8Array(
B);let m=0;for(let y=0;y<B;++y){const R=t[y];R!==37?f[m++]=R:R===37&&!(w(t[y+1])&&w(t[y+2]))?f[m++]=37:(f[m++]=o(t[y+1])<<
4|o(t[y+2]),y+=2)}return B===m?f:f.subarray(0,m)}function g(t){t=Y(t,!0,!0);const B={position:0},f=I("/",t,B);if(f.length===
0||!A.test(f)||B.position>t.length)return"failure";B.position++;let m=I(";",t,B);if(m=Y(m,!1,!0),m.length===0||!A.test(m))
return"failure";const y=f.toLowerCase(),R=m.toLowerCase(),M={type:y,subtype:R,parameters:new Map,essence:`${y}/${R}`};for(;B.
position<t.length;){B.position++,a(H=>l.test(H),t,B);let G=a(H=>H!==";"&&H!=="=",t,B);if(G=G.toLowerCase(),B.position<t.
length){if(t[B.position]===";")continue;B.position++}if(B.position>t.length)break;let J=null;if(t[B.position]==='"')J=D(
t,B,!0),I(";",t,B);else if(J=I(";",t,B),J=Y(J,!1,!0),J.length===0)continue;G.length!==0&&A.test(G)&&(J.length===0||s.test(
J))&&!M.parameters.has(G)&&M.parameters.set(G,J)}return M}function k(t){t=t.replace(Q,"");let B=t.length;if(B%4===0&&t.charCodeAt(
B-1)===61&&(--B,t.charCodeAt(B-1)===61&&--B),B%4===1||/[^+/0-9A-Za-z]/.test(t.length===B?t:t.substring(0,B)))return"fail\
ure";const f=Buffer.from(t,"base64");return new Uint8Array(f.buffer,f.byteOffset,f.byteLength)}function D(t,B,f){const m=B.
position;let y="";for(e(t[B.position]==='"'),B.position++;y+=a(M=>M!=='"'&&M!=="\\",t,B),!(B.position>=t.length);){const R=t[B.
position];if(B.position++,R==="\\"){if(B.position>=t.length){y+="\\";break}y+=t[B.position],B.position++}else{e(R==='"');
break}}return f?y:t.slice(m,B.position)}function U(t){e(t!=="failure");const{parameters:B,essence:f}=t;let m=f;for(let[y,
R]of B.entries())m+=";",m+=y,m+="=",A.test(R)||(R=R.replace(/(\\|")/g,"\\$1"),R='"'+R,R+='"'),m+=R;return m}function N(t){
return t===13||t===10||t===9||t===32}function Y(t,B=!0,f=!0){return i(t,B,f,N)}function v(t){return t===13||t===10||t===
9||t===12||t===32}function S(t,B=!0,f=!0){return i(t,B,f,v)}function i(t,B,f,m){let y=0,R=t.length-1;if(B)for(;y<t.length&&
m(t.charCodeAt(y));)y++;if(f)for(;R>0&&m(t.charCodeAt(R));)R--;return y===0&&R===t.length-1?t:t.slice(y,R+1)}function C(t){
const B=t.length;if(65535>B)return String.fromCharCode.apply(null,t);let f="",m=0,y=65535;for(;m<B;)m+y>B&&(y=B-m),f+=String.
fromCharCode.apply(null,t.subarray(m,m+=y));return f}function E(t){switch(t.essence){case"application/ecmascript":case"a\
pplication/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/jav\
ascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/j\
avascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-java\
script":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"\
image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return t.subtype.endsWith("+json")?"applicat\
ion/json":t.subtype.endsWith("+xml")?"application/xml":""}c.exports={dataURLProcessor:h,URLSerializer:p,collectASequenceOfCodePoints:a,
collectASequenceOfCodePointsFast:I,stringPercentDecode:d,parseMIMEType:g,collectAnHTTPQuotedString:D,serializeAMimeType:U,
removeChars:i,removeHTTPWhitespace:Y,minimizeSupportedMimeType:E,HTTP_TOKEN_CODEPOINTS:A,isomorphicDecode:C}})),Xe=(0,V.
t)(((r,c)=>{const{types:e,inspect:n}=(0,V.n)("node:util"),{markAsUncloneable:A}=(0,V.n)("node:worker_threads"),{toUSVString:l}=Ue(),
Q={};Q.converters={},Q.util={},Q.errors={},Q.errors.exception=function(s){return new TypeError(`${s.header}: ${s.message}`)},
Q.errors.conversionFailed=function(s){const h=s.types.length===1?"":" one of",p=`${s.argument} could not be converted to${h}\
: ${s.types.join(", ")}.`;return Q.errors.exception({header:s.prefix,message:p})},Q.errors.invalidArgument=function(s){return Q.
errors.exception({header:s.prefix,message:`"${s.value}" is an invalid ${s.type}.`})},Q.brandCheck=function(s,h,p){if(p?.
strict!==!1){if(!(s instanceof h)){const a=new TypeError("Illegal invocation");throw a.code="ERR_INVALID_THIS",a}}else if(s?.[Symbol.
toStringTag]!==h.prototype[Symbol.toStringTag]){const a=new TypeError("Illegal invocation");throw a.code="ERR_INVALID_TH\
IS",a}},Q.argumentLengthCheck=function({length:s},h,p){if(s<h)throw Q.errors.exception({message:`${h} argument${h!==1?"s":
""} required, but${s?" only":""} ${s} found.`,header:p})},Q.illegalConstructor=function(){throw Q.errors.exception({header:"\
TypeError",message:"Illegal constructor"})},Q.util.Type=function(s){switch(typeof s){case"undefined":return"Undefined";case"\
boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":
return"BigInt";case"function":case"object":return s===null?"Null":"Object"}},Q.util.markAsUncloneable=A||(()=>{}),Q.util.
ConvertToInt=function(s,h,p,a){let I,d;h===64?(I=Math.pow(2,53)-1,p==="unsigned"?d=0:d=Math.pow(-2,53)+1):p==="unsigned"?
(d=0,I=Math.pow(2,h)-1):(d=Math.pow(-2,h)-1,I=Math.pow(2,h-1)-1);let w=Number(s);if(w===0&&(w=0),a?.enforceRange===!0){if(Number.
isNaN(w)||w===Number.POSITIVE_INFINITY||w===Number.NEGATIVE_INFINITY)throw Q.errors.exception({header:"Integer conversio\
n",message:`Could not convert ${Q.util.Stringify(s)} to an integer.`});if(w=Q.util.IntegerPart(w),w<d||w>I)throw Q.errors.
exception({header:"Integer conversion",message:`Value must be between ${d}-${I}, got ${w}.`});return w}return!Number.isNaN(
w)&&a?.clamp===!0?(w=Math.min(Math.max(w,d),I),Math.floor(w)%2===0?w=Math.floor(w):w=Math.ceil(w),w):Number.isNaN(w)||w===
0&&Object.is(0,w)||w===Number.POSITIVE_INFINITY||w===Number.NEGATIVE_INFINITY?0:(w=Q.util.IntegerPart(w),w=w%Math.pow(2,
h),p==="signed"&&w>=Math.pow(2,h)-1?w-Math.pow(2,h):w)},Q.util.IntegerPart=function(s){const h=Math.floor(Math.abs(s));return s<
0?-1*h:h},Q.util.Stringify=function(s){switch(Q.util.Type(s)){case"Symbol":return`Symbol(${s.description})`;case"Object":
return n(s);case"String":return`"${s}"`;default:return`${s}`}},Q.sequenceConverter=function(s){return(h,p,a,I)=>{if(Q.util.
Type(h)!=="Object")throw Q.errors.exception({header:p,message:`${a} (${Q.util.Stringify(h)}) is not iterable.`});const d=typeof I==
"function"?I():h?.[Symbol.iterator]?.(),w=[];let o=0;if(d===void 0||typeof d.next!="function")throw Q.errors.exception({
header:p,message:`${a} is not iterable.`});for(;;){const{done:u,value:g}=d.next();if(u)break;w.push(s(g,p,`${a}[${o++}]`))}
return w}},Q.recordConverter=function(s,h){return(p,a,I)=>{if(Q.util.Type(p)!=="Object")throw Q.errors.exception({header:a,
message:`${I} ("${Q.util.Type(p)}") is not an Object.`});const d={};if(!e.isProxy(p)){const o=[...Object.getOwnPropertyNames(
p),...Object.getOwnPropertySymbols(p)];for(const u of o){const g=s(u,a,I);d[g]=h(p[u],a,I)}return d}const w=Reflect.ownKeys(
p);for(const o of w)if(Reflect.getOwnPropertyDescriptor(p,o)?.enumerable){const u=s(o,a,I);d[u]=h(p[o],a,I)}return d}},Q.
interfaceConverter=function(s){return(h,p,a,I)=>{if(I?.strict!==!1&&!(h instanceof s))throw Q.errors.exception({header:p,
message:`Expected ${a} ("${Q.util.Stringify(h)}") to be an instance of ${s.name}.`});return h}},Q.dictionaryConverter=function(s){
return(h,p,a)=>{const I=Q.util.Type(h),d={};if(I==="Null"||I==="Undefined")return d;if(I!=="Object")throw Q.errors.exception(
{header:p,message:`Expected ${h} to be one of: Null, Undefined, Object.`});for(const w of s){const{key:o,defaultValue:u,
required:g,converter:k}=w;if(g===!0&&!Object.hasOwn(h,o))throw Q.errors.exception({header:p,message:`Missing required ke\
y "${o}".`});let D=h[o];const U=Object.hasOwn(w,"defaultValue");if(U&&D!==null&&(D??=u()),g||U||D!==void 0){if(D=k(D,p,`${a}\
.${o}`),w.allowedValues&&!w.allowedValues.includes(D))throw Q.errors.exception({header:p,message:`${D} is not an accepte\
d type. Expected one of ${w.allowedValues.join(", ")}.`});d[o]=D}}return d}},Q.nullableConverter=function(s){return(h,p,a)=>h===
null?h:s(h,p,a)},Q.converters.DOMString=function(s,h,p,a){if(s===null&&a?.legacyNullToEmptyString)return"";if(typeof s==
"symbol")throw Q.errors.exception({header:h,message:`${p} is a symbol, which cannot be converted to a DOMString.`});return String(
s)},Q.converters.ByteString=function(s,h,p){const a=Q.converters.DOMString(s,h,p);for(let I=0;I<a.length;I++)if(a.charCodeAt(
I)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${I} has a value of ${a.
charCodeAt(I)} which is greater than 255.`);return a},Q.converters.USVString=l,Q.converters.boolean=function(s){return!!s},
Q.converters.any=function(s){return s},Q.converters["long long"]=function(s,h,p){return Q.util.ConvertToInt(s,64,"signed",
void 0,h,p)},Q.converters["unsigned long long"]=function(s,h,p){return Q.util.ConvertToInt(s,64,"unsigned",void 0,h,p)},
Q.converters["unsigned long"]=function(s,h,p){return Q.util.ConvertToInt(s,32,"unsigned",void 0,h,p)},Q.converters["unsi\
gned short"]=function(s,h,p,a){return Q.util.ConvertToInt(s,16,"unsigned",a,h,p)},Q.converters.ArrayBuffer=function(s,h,p,a){
if(Q.util.Type(s)!=="Object"||!e.isAnyArrayBuffer(s))throw Q.errors.conversionFailed({prefix:h,argument:`${p} ("${Q.util.
Stringify(s)}")`,types:["ArrayBuffer"]});if(a?.allowShared===!1&&e.isSharedArrayBuffer(s))throw Q.errors.exception({header:"\
ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(s.resizable||s.growable)throw Q.errors.exception({header:"\
ArrayBuffer",message:"Received a resizable ArrayBuffer."});return s},Q.converters.TypedArray=function(s,h,p,a,I){if(Q.util.
Type(s)!=="Object"||!e.isTypedArray(s)||s.constructor.name!==h.name)throw Q.errors.conversionFailed({prefix:p,argument:`${a}\
 ("${Q.util.Stringify(s)}")`,types:[h.name]});if(I?.allowShared===!1&&e.isSharedArrayBuffer(s.buffer))throw Q.errors.exception(
{header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(s.buffer.resizable||s.buffer.growable)throw Q.errors.
exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return s},Q.converters.DataView=function(s,h,p,a){
if(Q.util.Type(s)!=="Object"||!e.isDataView(s))throw Q.errors.exception({header:h,message:`${p} is not a DataView.`});if(a?.
allowShared===!1&&e.isSharedArrayBuffer(s.buffer))throw Q.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuf\
fer is not allowed."});if(s.buffer.resizable||s.buffer.growable)throw Q.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return s},Q.converters.BufferSource=function(s,h,p,a){if(e.isAnyArrayBuffer(s))return Q.
converters.ArrayBuffer(s,h,p,{...a,allowShared:!1});if(e.isTypedArray(s))return Q.converters.TypedArray(s,s.constructor,
h,p,{...a,allowShared:!1});if(e.isDataView(s))return Q.converters.DataView(s,h,p,{...a,allowShared:!1});throw Q.errors.conversionFailed(
{prefix:h,argument:`${p} ("${Q.util.Stringify(s)}")`,types:["BufferSource"]})},Q.converters["sequence<ByteString>"]=Q.sequenceConverter(
Q.converters.ByteString),Q.converters["sequence<sequence<ByteString>>"]=Q.sequenceConverter(Q.converters["sequence<ByteS\
tring>"]),Q.converters["record<ByteString, ByteString>"]=Q.recordConverter(Q.converters.ByteString,Q.converters.ByteString),
c.exports={webidl:Q}})),rA=(0,V.t)(((r,c)=>{const{Transform:e}=(0,V.n)("node:stream"),n=(0,V.n)("node:zlib"),{redirectStatusSet:A,
referrerPolicySet:l,badPortsSet:Q}=OA(),{getGlobalOrigin:s}=Nt(),{collectASequenceOfCodePoints:h,collectAnHTTPQuotedString:p,
removeChars:a,parseMIMEType:I}=eA(),{performance:d}=(0,V.n)("node:perf_hooks"),{isBlobLike:w,ReadableStreamFrom:o,isValidHTTPToken:u,
normalizedMethodRecordsBase:g}=Ue(),k=(0,V.n)("node:assert"),{isUint8Array:D}=(0,V.n)("node:util/types"),{webidl:U}=Xe();
let N=[],Y;try{Y=(0,V.n)("node:crypto");const b=["sha256","sha384","sha512"];N=Y.getHashes().filter(L=>b.includes(L))}catch{}
function v(b){const L=b.urlList,O=L.length;return O===0?null:L[O-1].toString()}function S(b,L){if(!A.has(b.status))return null;
let O=b.headersList.get("location",!0);return O!==null&&y(O)&&(i(O)||(O=C(O)),O=new URL(O,v(b))),O&&!O.hash&&(O.hash=L),
O}function i(b){for(let L=0;L<b.length;++L){const O=b.charCodeAt(L);if(O>126||O<32)return!1}return!0}function C(b){return Buffer.
from(b,"binary").toString("utf8")}function E(b){return b.urlList[b.urlList.length-1]}function t(b){const L=E(b);return fe(
L)&&Q.has(L.port)?"blocked":"allowed"}function B(b){return b instanceof Error||b?.constructor?.name==="Error"||b?.constructor?.
name==="DOMException"}function f(b){for(let L=0;L<b.length;++L){const O=b.charCodeAt(L);if(!(O===9||O>=32&&O<=126||O>=128&&
O<=255))return!1}return!0}const m=u;function y(b){return(b[0]==="	"||b[0]===" "||b[b.length-1]==="	"||b[b.length-1]===" "||
b.includes(`
`)||b.includes("\r")||b.includes("\0"))===!1}function R(b,L){const{headersList:O}=L,F=(O.get("referrer-policy",!0)??"").
split(",");let j="";if(F.length>0)for(let W=F.length;W!==0;W--){const x=F[W-1].trim();if(l.has(x)){j=x;break}}j!==""&&(b.
referrerPolicy=j)}function M(){return"allowed"}function G(){return"success"}function J(){return"success"}function H(b){let L=null;
L=b.mode,b.headersList.set("sec-fetch-mode",L,!0)}function ee(b){let L=b.origin;if(!(L==="client"||L===void 0)){if(b.responseTainting===
"cors"||b.mode==="websocket")b.headersList.append("origin",L,!0);else if(b.method!=="GET"&&b.method!=="HEAD"){switch(b.referrerPolicy){case"\
no-referrer":L=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":b.origin&&
ke(b.origin)&&!ke(E(b))&&(L=null);break;case"same-origin":ne(b,E(b))||(L=null)}b.headersList.append("origin",L,!0)}}}function ae(b,L){
return b}function ge(b,L,O){return!b?.startTime||b.startTime<L?{domainLookupStartTime:L,domainLookupEndTime:L,connectionStartTime:L,
connectionEndTime:L,secureConnectionStartTime:L,ALPNNegotiatedProtocol:b?.ALPNNegotiatedProtocol}:{domainLookupStartTime:ae(
b.domainLookupStartTime,O),domainLookupEndTime:ae(b.domainLookupEndTime,O),connectionStartTime:ae(b.connectionStartTime,
O),connectionEndTime:ae(b.connectionEndTime,O),secureConnectionStartTime:ae(b.secureConnectionStartTime,O),ALPNNegotiatedProtocol:b.
ALPNNegotiatedProtocol}}function le(b){return ae(d.now(),b)}function Qe(b){return{startTime:b.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:b.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,
endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function Ee(){return{referrerPolicy:"stric\
t-origin-when-cross-origin"}}function he(b){return{referrerPolicy:b.referrerPolicy}}function pe(b){const L=b.referrerPolicy;
k(L);let O=null;if(b.referrer==="client"){const te=s();if(!te||te.origin==="null")return"no-referrer";O=new URL(te)}else
b.referrer instanceof URL&&(O=b.referrer);let F=we(O);const j=we(O,!0);F.toString().length>4096&&(F=j);const W=ne(b,F),x=Ae(
F)&&!Ae(b.url);switch(L){case"origin":return j??we(O,!0);case"unsafe-url":return F;case"same-origin":return W?j:"no-refe\
rrer";case"origin-when-cross-origin":return W?F:j;case"strict-origin-when-cross-origin":{const te=E(b);return ne(F,te)?F:
Ae(F)&&!Ae(te)?"no-referrer":j}default:return x?"no-referrer":j}}function we(b,L){return k(b instanceof URL),b=new URL(b),
b.protocol==="file:"||b.protocol==="about:"||b.protocol==="blank:"?"no-referrer":(b.username="",b.password="",b.hash="",
L&&(b.pathname="",b.search=""),b)}function Ae(b){if(!(b instanceof URL))return!1;if(b.href==="about:blank"||b.href==="ab\
out:srcdoc"||b.protocol==="data:"||b.protocol==="file:")return!0;return L(b.origin);function L(O){if(O==null||O==="null")
return!1;const F=new URL(O);return!!(F.protocol==="https:"||F.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(F.hostname)||F.hostname==="localhost"||F.hostname.includes("localhost.")||F.hostname.endsWith(".localhost"))}}function re(b,L){
if(Y===void 0)return!0;const O=Se(L);if(O==="no metadata"||O.length===0)return!0;const F=se(O,_(O));for(const j of F){const W=j.
algo,x=j.hash;let te=Y.createHash(W).update(b).digest("base64");if(te[te.length-1]==="="&&(te[te.length-2]==="="?te=te.slice(
0,-2):te=te.slice(0,-1)),Z(te,x))return!0}return!1}const ce=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function Se(b){const L=[];let O=!0;for(const F of b.split(" ")){O=!1;const j=ce.exec(F);if(j===null||j.groups===void 0||
j.groups.algo===void 0)continue;const W=j.groups.algo.toLowerCase();N.includes(W)&&L.push(j.groups)}return O===!0?"no me\
tadata":L}function _(b){let L=b[0].algo;if(L[3]==="5")return L;for(let O=1;O<b.length;++O){const F=b[O];if(F.algo[3]==="\
5"){L="sha512";break}else{if(L[3]==="3")continue;F.algo[3]==="3"&&(L="sha384")}}return L}function se(b,L){if(b.length===
1)return b;let O=0;for(let F=0;F<b.length;++F)b[F].algo===L&&(b[O++]=b[F]);return b.length=O,b}function Z(b,L){if(b.length!==
L.length)return!1;for(let O=0;O<b.length;++O)if(b[O]!==L[O]){if(b[O]==="+"&&L[O]==="-"||b[O]==="/"&&L[O]==="_")continue;
return!1}return!0}function z(b){}function ne(b,L){return b.origin===L.origin&&b.origin==="null"||b.protocol===L.protocol&&
b.hostname===L.hostname&&b.port===L.port}function oe(){let b,L;return{promise:new Promise((O,F)=>{b=O,L=F}),resolve:b,reject:L}}
function de(b){return b.controller.state==="aborted"}function Ge(b){return b.controller.state==="aborted"||b.controller.
state==="terminated"}function Te(b){return g[b.toLowerCase()]??b}function Je(b){const L=JSON.stringify(b);if(L===void 0)
throw new TypeError("Value is not JSON serializable");return k(typeof L=="string"),L}const Ie=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function Ne(b,L,O=0,F=1){class j{#e;#A;#t;constructor(x,te){this.#e=x,this.#A=te,
this.#t=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object th\
at does not implement interface ${b} Iterator.`);const x=this.#t,te=this.#e[L];if(x>=te.length)return{value:void 0,done:!0};
const{[O]:K,[F]:Ce}=te[x];this.#t=x+1;let Fe;switch(this.#A){case"key":Fe=K;break;case"value":Fe=Ce;break;case"key+value":
Fe=[K,Ce]}return{value:Fe,done:!1}}}return delete j.prototype.constructor,Object.setPrototypeOf(j.prototype,Ie),Object.defineProperties(
j.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${b} Iterator`},next:{writable:!0,enumerable:!0,
configurable:!0}}),function(W,x){return new j(W,x)}}function De(b,L,O,F=0,j=1){const W=Ne(b,O,F,j),x={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return U.brandCheck(this,L),W(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return U.brandCheck(this,L),W(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return U.brandCheck(this,L),W(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(K,Ce=globalThis){
if(U.brandCheck(this,L),U.argumentLengthCheck(arguments,1,`${b}.forEach`),typeof K!="function")throw new TypeError(`Fail\
ed to execute 'forEach' on '${b}': parameter 1 is not of type 'Function'.`);for(const{0:Fe,1:Re}of W(this,"key+value"))K.
call(Ce,Re,Fe,this)}}};return Object.defineProperties(L.prototype,{...x,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,
value:x.entries.value}})}async function be(b,L,O){const F=L,j=O;let W;try{W=b.stream.getReader()}catch(x){j(x);return}try{
F(await X(W))}catch(x){j(x)}}function Be(b){return b instanceof ReadableStream||b[Symbol.toStringTag]==="ReadableStream"&&
typeof b.tee=="function"}function _e(b){try{b.close(),b.byobRequest?.respond(0)}catch(L){if(!L.message.includes("Control\
ler is already closed")&&!L.message.includes("ReadableStream is already closed"))throw L}}const $=/[^\x00-\xFF]/;function T(b){
return k(!$.test(b)),b}async function X(b){const L=[];let O=0;for(;;){const{done:F,value:j}=await b.read();if(F)return Buffer.
concat(L,O);if(!D(j))throw new TypeError("Received non-Uint8Array chunk");L.push(j),O+=j.length}}function ie(b){k("proto\
col"in b);const L=b.protocol;return L==="about:"||L==="blob:"||L==="data:"}function ke(b){return typeof b=="string"&&b[5]===
":"&&b[0]==="h"&&b[1]==="t"&&b[2]==="t"&&b[3]==="p"&&b[4]==="s"||b.protocol==="https:"}function fe(b){k("protocol"in b);
const L=b.protocol;return L==="http:"||L==="https:"}function ue(b,L){const O=b;if(!O.startsWith("bytes"))return"failure";
const F={position:5};if(L&&h(K=>K==="	"||K===" ",O,F),O.charCodeAt(F.position)!==61)return"failure";F.position++,L&&h(K=>K===
"	"||K===" ",O,F);const j=h(K=>{const Ce=K.charCodeAt(0);return Ce>=48&&Ce<=57},O,F),W=j.length?Number(j):null;if(L&&h(K=>K===
"	"||K===" ",O,F),O.charCodeAt(F.position)!==45)return"failure";F.position++,L&&h(K=>K==="	"||K===" ",O,F);const x=h(K=>{
const Ce=K.charCodeAt(0);return Ce>=48&&Ce<=57},O,F),te=x.length?Number(x):null;return F.position<O.length||te===null&&W===
null||W>te?"failure":{rangeStartValue:W,rangeEndValue:te}}function Me(b,L,O){let F="bytes ";return F+=T(`${b}`),F+="-",F+=
T(`${L}`),F+="/",F+=T(`${O}`),F}var He=class extends e{#e;constructor(b){super(),this.#e=b}_transform(b,L,O){if(!this._inflateStream){
if(b.length===0){O();return}this._inflateStream=(b[0]&15)===8?n.createInflate(this.#e):n.createInflateRaw(this.#e),this.
_inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on(
"error",F=>this.destroy(F))}this._inflateStream.write(b,L,O)}_final(b){this._inflateStream&&(this._inflateStream.end(),this.
_inflateStream=null),b()}};function Ye(b){return new He(b)}function qe(b){let L=null,O=null,F=null;const j=AA("content-t\
ype",b);if(j===null)return"failure";for(const W of j){const x=I(W);x==="failure"||x.essence==="*/*"||(F=x,F.essence!==O?
(L=null,F.parameters.has("charset")&&(L=F.parameters.get("charset")),O=F.essence):!F.parameters.has("charset")&&L!==null&&
F.parameters.set("charset",L))}return F??"failure"}function aA(b){const L=b,O={position:0},F=[];let j="";for(;O.position<
L.length;){if(j+=h(W=>W!=='"'&&W!==",",L,O),O.position<L.length)if(L.charCodeAt(O.position)===34){if(j+=p(L,O),O.position<
L.length)continue}else k(L.charCodeAt(O.position)===44),O.position++;j=a(j,!0,!0,W=>W===9||W===32),F.push(j),j=""}return F}
function AA(b,L){const O=L.get(b,!0);return O===null?null:aA(O)}const sA=new TextDecoder;function nA(b){return b.length===
0?"":(b[0]===239&&b[1]===187&&b[2]===191&&(b=b.subarray(3)),sA.decode(b))}var q=class{get baseUrl(){return s()}get origin(){
return this.baseUrl?.origin}policyContainer=Ee()},P=class{settingsObject=new q};c.exports={isAborted:de,isCancelled:Ge,isValidEncodedURL:i,
createDeferredPromise:oe,ReadableStreamFrom:o,tryUpgradeRequestToAPotentiallyTrustworthyURL:z,clampAndCoarsenConnectionTimingInfo:ge,
coarsenedSharedCurrentTime:le,determineRequestsReferrer:pe,makePolicyContainer:Ee,clonePolicyContainer:he,appendFetchMetadata:H,
appendRequestOriginHeader:ee,TAOCheck:J,corsCheck:G,crossOriginResourcePolicyCheck:M,createOpaqueTimingInfo:Qe,setRequestReferrerPolicyOnRedirect:R,
isValidHTTPToken:u,requestBadPort:t,requestCurrentURL:E,responseURL:v,responseLocationURL:S,isBlobLike:w,isURLPotentiallyTrustworthy:Ae,
isValidReasonPhrase:f,sameOrigin:ne,normalizeMethod:Te,serializeJavascriptValueToJSONString:Je,iteratorMixin:De,createIterator:Ne,
isValidHeaderName:m,isValidHeaderValue:y,isErrorLike:B,fullyReadBody:be,bytesMatch:re,isReadableStreamLike:Be,readableStreamClose:_e,
isomorphicEncode:T,urlIsLocal:ie,urlHasHttpsScheme:ke,urlIsHttpHttpsScheme:fe,readAllBytes:X,simpleRangeHeaderValue:ue,buildContentRange:Me,
parseMetadata:Se,createInflate:Ye,extractMimeType:qe,getDecodeSplit:AA,utf8DecodeBytes:nA,environmentSettingsObject:new P}})),
uA=(0,V.t)(((r,c)=>{c.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("sta\
te"),kDispatcher:Symbol("dispatcher")}})),Mt=(0,V.t)(((r,c)=>{const{Blob:e,File:n}=(0,V.n)("node:buffer"),{kState:A}=uA(),
{webidl:l}=Xe();var Q=class cA{constructor(p,a,I={}){const d=a,w=I.type,o=I.lastModified??Date.now();this[A]={blobLike:p,
name:d,type:w,lastModified:o}}stream(...p){return l.brandCheck(this,cA),this[A].blobLike.stream(...p)}arrayBuffer(...p){
return l.brandCheck(this,cA),this[A].blobLike.arrayBuffer(...p)}slice(...p){return l.brandCheck(this,cA),this[A].blobLike.
slice(...p)}text(...p){return l.brandCheck(this,cA),this[A].blobLike.text(...p)}get size(){return l.brandCheck(this,cA),
this[A].blobLike.size}get type(){return l.brandCheck(this,cA),this[A].blobLike.type}get name(){return l.brandCheck(this,
cA),this[A].name}get lastModified(){return l.brandCheck(this,cA),this[A].lastModified}get[Symbol.toStringTag](){return"F\
ile"}};l.converters.Blob=l.interfaceConverter(e);function s(h){return h instanceof n||h&&(typeof h.stream=="function"||typeof h.
arrayBuffer=="function")&&h[Symbol.toStringTag]==="File"}c.exports={FileLike:Q,isFileLike:s}})),_A=(0,V.t)(((r,c)=>{const{
isBlobLike:e,iteratorMixin:n}=rA(),{kState:A}=uA(),{kEnumerableProperty:l}=Ue(),{FileLike:Q,isFileLike:s}=Mt(),{webidl:h}=Xe(),
{File:p}=(0,V.n)("node:buffer"),a=(0,V.n)("node:util"),I=globalThis.File??p;var d=class IA{constructor(u){if(h.util.markAsUncloneable(
this),u!==void 0)throw h.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});
this[A]=[]}append(u,g,k=void 0){h.brandCheck(this,IA);const D="FormData.append";if(h.argumentLengthCheck(arguments,2,D),
arguments.length===3&&!e(g))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'B\
lob'");u=h.converters.USVString(u,D,"name"),g=e(g)?h.converters.Blob(g,D,"value",{strict:!1}):h.converters.USVString(g,D,
"value"),k=arguments.length===3?h.converters.USVString(k,D,"filename"):void 0;const U=w(u,g,k);this[A].push(U)}delete(u){
h.brandCheck(this,IA);const g="FormData.delete";h.argumentLengthCheck(arguments,1,g),u=h.converters.USVString(u,g,"name"),
this[A]=this[A].filter(k=>k.name!==u)}get(u){h.brandCheck(this,IA);const g="FormData.get";h.argumentLengthCheck(arguments,
1,g),u=h.converters.USVString(u,g,"name");const k=this[A].findIndex(D=>D.name===u);return k===-1?null:this[A][k].value}getAll(u){
h.brandCheck(this,IA);const g="FormData.getAll";return h.argumentLengthCheck(arguments,1,g),u=h.converters.USVString(u,g,
"name"),this[A].filter(k=>k.name===u).map(k=>k.value)}has(u){h.brandCheck(this,IA);const g="FormData.has";return h.argumentLengthCheck(
arguments,1,g),u=h.converters.USVString(u,g,"name"),this[A].findIndex(k=>k.name===u)!==-1}set(u,g,k=void 0){h.brandCheck(
this,IA);const D="FormData.set";if(h.argumentLengthCheck(arguments,2,D),arguments.length===3&&!e(g))throw new TypeError(
"Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");u=h.converters.USVString(u,D,"name"),g=e(g)?
h.converters.Blob(g,D,"name",{strict:!1}):h.converters.USVString(g,D,"name"),k=arguments.length===3?h.converters.USVString(
k,D,"name"):void 0;const U=w(u,g,k),N=this[A].findIndex(Y=>Y.name===u);N!==-1?this[A]=[...this[A].slice(0,N),U,...this[A].
slice(N+1).filter(Y=>Y.name!==u)]:this[A].push(U)}[a.inspect.custom](u,g){const k=this[A].reduce((U,N)=>(U[N.name]?Array.
isArray(U[N.name])?U[N.name].push(N.value):U[N.name]=[U[N.name],N.value]:U[N.name]=N.value,U),{__proto__:null});g.depth??=
u,g.colors??=!0;const D=a.formatWithOptions(g,k);return`FormData ${D.slice(D.indexOf("]")+2)}`}};n("FormData",d,A,"name",
"value"),Object.defineProperties(d.prototype,{append:l,delete:l,get:l,getAll:l,has:l,set:l,[Symbol.toStringTag]:{value:"\
FormData",configurable:!0}});function w(o,u,g){if(typeof u!="string"){if(s(u)||(u=u instanceof Blob?new I([u],"blob",{type:u.
type}):new Q(u,"blob",{type:u.type})),g!==void 0){const k={type:u.type,lastModified:u.lastModified};u=u instanceof p?new I(
[u],g,k):new Q(u,g,k)}}return{name:o,value:u}}c.exports={FormData:d,makeEntry:w}})),zr=(0,V.t)(((r,c)=>{const{isUSVString:e,
bufferToLowerCasedHeaderName:n}=Ue(),{utf8DecodeBytes:A}=rA(),{HTTP_TOKEN_CODEPOINTS:l,isomorphicDecode:Q}=eA(),{isFileLike:s}=Mt(),
{makeEntry:h}=_A(),p=(0,V.n)("node:assert"),{File:a}=(0,V.n)("node:buffer"),I=globalThis.File??a,d=Buffer.from('form-dat\
a; name="'),w=Buffer.from("; filename"),o=Buffer.from("--"),u=Buffer.from(`--\r
`);function g(i){for(let C=0;C<i.length;++C)if((i.charCodeAt(C)&-128)!==0)return!1;return!0}function k(i){const C=i.length;
if(C<27||C>70)return!1;for(let E=0;E<C;++E){const t=i.charCodeAt(E);if(!(t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122||t===
39||t===45||t===95))return!1}return!0}function D(i,C){p(C!=="failure"&&C.essence==="multipart/form-data");const E=C.parameters.
get("boundary");if(E===void 0)return"failure";const t=Buffer.from(`--${E}`,"utf8"),B=[],f={position:0};for(;i[f.position]===
13&&i[f.position+1]===10;)f.position+=2;let m=i.length;for(;i[m-1]===10&&i[m-2]===13;)m-=2;for(m!==i.length&&(i=i.subarray(
0,m));;){if(i.subarray(f.position,f.position+t.length).equals(t))f.position+=t.length;else return"failure";if(f.position===
i.length-2&&S(i,o,f)||f.position===i.length-4&&S(i,u,f))return B;if(i[f.position]!==13||i[f.position+1]!==10)return"fail\
ure";f.position+=2;const y=U(i,f);if(y==="failure")return"failure";let{name:R,filename:M,contentType:G,encoding:J}=y;f.position+=
2;let H;{const ae=i.indexOf(t.subarray(2),f.position);if(ae===-1)return"failure";H=i.subarray(f.position,ae-4),f.position+=
H.length,J==="base64"&&(H=Buffer.from(H.toString(),"base64"))}if(i[f.position]!==13||i[f.position+1]!==10)return"failure";
f.position+=2;let ee;M!==null?(G??="text/plain",g(G)||(G=""),ee=new I([H],M,{type:G})):ee=A(Buffer.from(H)),p(e(R)),p(typeof ee==
"string"&&e(ee)||s(ee)),B.push(h(R,ee,M))}}function U(i,C){let E=null,t=null,B=null,f=null;for(;;){if(i[C.position]===13&&
i[C.position+1]===10)return E===null?"failure":{name:E,filename:t,contentType:B,encoding:f};let m=Y(y=>y!==10&&y!==13&&y!==
58,i,C);if(m=v(m,!0,!0,y=>y===9||y===32),!l.test(m.toString())||i[C.position]!==58)return"failure";switch(C.position++,Y(
y=>y===32||y===9,i,C),n(m)){case"content-disposition":if(E=t=null,!S(i,d,C)||(C.position+=17,E=N(i,C),E===null))return"f\
ailure";if(S(i,w,C)){let y=C.position+w.length;if(i[y]===42&&(C.position+=1,y+=1),i[y]!==61||i[y+1]!==34||(C.position+=12,
t=N(i,C),t===null))return"failure"}break;case"content-type":{let y=Y(R=>R!==10&&R!==13,i,C);y=v(y,!1,!0,R=>R===9||R===32),
B=Q(y);break}case"content-transfer-encoding":{let y=Y(R=>R!==10&&R!==13,i,C);y=v(y,!1,!0,R=>R===9||R===32),f=Q(y);break}default:
Y(y=>y!==10&&y!==13,i,C)}if(i[C.position]!==13&&i[C.position+1]!==10)return"failure";C.position+=2}}function N(i,C){p(i[C.
position-1]===34);let E=Y(t=>t!==10&&t!==13&&t!==34,i,C);return i[C.position]!==34?null:(C.position++,E=new TextDecoder().
decode(E).replace(/%0A/gi,`
`).replace(/%0D/gi,"\r").replace(/%22/g,'"'),E)}function Y(i,C,E){let t=E.position;for(;t<C.length&&i(C[t]);)++t;return C.
subarray(E.position,E.position=t)}function v(i,C,E,t){let B=0,f=i.length-1;if(C)for(;B<i.length&&t(i[B]);)B++;if(E)for(;f>
0&&t(i[f]);)f--;return B===0&&f===i.length-1?i:i.subarray(B,f+1)}function S(i,C,E){if(i.length<C.length)return!1;for(let t=0;t<
C.length;t++)if(C[t]!==i[E.position+t])return!1;return!0}c.exports={multipartFormDataParser:D,validateBoundary:k}})),SA=(0,V.
t)(((r,c)=>{const e=Ue(),{ReadableStreamFrom:n,isBlobLike:A,isReadableStreamLike:l,readableStreamClose:Q,createDeferredPromise:s,
fullyReadBody:h,extractMimeType:p,utf8DecodeBytes:a}=rA(),{FormData:I}=_A(),{kState:d}=uA(),{webidl:w}=Xe(),{Blob:o}=(0,V.
n)("node:buffer"),u=(0,V.n)("node:assert"),{isErrored:g,isDisturbed:k}=(0,V.n)("node:stream"),{isArrayBuffer:D}=(0,V.n)(
"node:util/types"),{serializeAMimeType:U}=eA(),{multipartFormDataParser:N}=zr();let Y;try{const H=(0,V.n)("node:crypto");
Y=ee=>H.randomInt(0,ee)}catch{Y=H=>Math.floor(Math.random(H))}const v=new TextEncoder;function S(){}const i=globalThis.FinalizationRegistry&&
process.version.indexOf("v18")!==0;let C;i&&(C=new FinalizationRegistry(H=>{const ee=H.deref();ee&&!ee.locked&&!k(ee)&&!g(
ee)&&ee.cancel("Response object has been garbage collected").catch(S)}));function E(H,ee=!1){let ae=null;H instanceof ReadableStream?
ae=H:A(H)?ae=H.stream():ae=new ReadableStream({async pull(he){const pe=typeof le=="string"?v.encode(le):le;pe.byteLength&&
he.enqueue(pe),queueMicrotask(()=>Q(he))},start(){},type:"bytes"}),u(l(ae));let ge=null,le=null,Qe=null,Ee=null;if(typeof H==
"string")le=H,Ee="text/plain;charset=UTF-8";else if(H instanceof URLSearchParams)le=H.toString(),Ee="application/x-www-f\
orm-urlencoded;charset=UTF-8";else if(D(H))le=new Uint8Array(H.slice());else if(ArrayBuffer.isView(H))le=new Uint8Array(
H.buffer.slice(H.byteOffset,H.byteOffset+H.byteLength));else if(e.isFormDataLike(H)){const he=`----formdata-undici-0${`${Y(
1e11)}`.padStart(11,"0")}`,pe=`--${he}\r
Content-Disposition: form-data`;const we=se=>se.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),Ae=se=>se.
replace(/\r?\n|\r/g,`\r
`),re=[],ce=new Uint8Array([13,10]);Qe=0;let Se=!1;for(const[se,Z]of H)if(typeof Z=="string"){const z=v.encode(pe+`; nam\
e="${we(Ae(se))}"\r
\r
${Ae(Z)}\r
`);re.push(z),Qe+=z.byteLength}else{const z=v.encode(`${pe}; name="${we(Ae(se))}"`+(Z.name?`; filename="${we(Z.name)}"`:
"")+`\r
Content-Type: ${Z.type||"application/octet-stream"}\r
\r
`);re.push(z,Z,ce),typeof Z.size=="number"?Qe+=z.byteLength+Z.size+ce.byteLength:Se=!0}const _=v.encode(`--${he}--\r
`);re.push(_),Qe+=_.byteLength,Se&&(Qe=null),le=H,ge=async function*(){for(const se of re)se.stream?yield*se.stream():yield se},
Ee=`multipart/form-data; boundary=${he}`}else if(A(H))le=H,Qe=H.size,H.type&&(Ee=H.type);else if(typeof H[Symbol.asyncIterator]==
"function"){if(ee)throw new TypeError("keepalive");if(e.isDisturbed(H)||H.locked)throw new TypeError("Response body obje\
ct should not be disturbed or locked");ae=H instanceof ReadableStream?H:n(H)}if((typeof le=="string"||e.isBuffer(le))&&(Qe=
Buffer.byteLength(le)),ge!=null){let he;ae=new ReadableStream({async start(){he=ge(H)[Symbol.asyncIterator]()},async pull(pe){
const{value:we,done:Ae}=await he.next();if(Ae)queueMicrotask(()=>{pe.close(),pe.byobRequest?.respond(0)});else if(!g(ae)){
const re=new Uint8Array(we);re.byteLength&&pe.enqueue(re)}return pe.desiredSize>0},async cancel(pe){await he.return()},type:"\
bytes"})}return[{stream:ae,source:le,length:Qe},Ee]}function t(H,ee=!1){return H instanceof ReadableStream&&(u(!e.isDisturbed(
H),"The body has already been consumed."),u(!H.locked,"The stream is locked.")),E(H,ee)}function B(H,ee){const[ae,ge]=ee.
stream.tee();return ee.stream=ae,{stream:ge,length:ee.length,source:ee.source}}function f(H){if(H.aborted)throw new DOMException(
"The operation was aborted.","AbortError")}function m(H){return{blob(){return R(this,ee=>{let ae=J(this);return ae===null?
ae="":ae&&(ae=U(ae)),new o([ee],{type:ae})},H)},arrayBuffer(){return R(this,ee=>new Uint8Array(ee).buffer,H)},text(){return R(
this,a,H)},json(){return R(this,G,H)},formData(){return R(this,ee=>{const ae=J(this);if(ae!==null)switch(ae.essence){case"\
multipart/form-data":{const ge=N(ee,ae);if(ge==="failure")throw new TypeError("Failed to parse body as FormData.");const le=new I;
return le[d]=ge,le}case"application/x-www-form-urlencoded":{const ge=new URLSearchParams(ee.toString()),le=new I;for(const[
Qe,Ee]of ge)le.append(Qe,Ee);return le}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "appli\
cation/x-www-form-urlencoded".')},H)},bytes(){return R(this,ee=>new Uint8Array(ee),H)}}}function y(H){Object.assign(H.prototype,
m(H))}async function R(H,ee,ae){if(w.brandCheck(H,ae),M(H))throw new TypeError("Body is unusable: Body has already been \
read");f(H[d]);const ge=s(),le=Ee=>ge.reject(Ee),Qe=Ee=>{try{ge.resolve(ee(Ee))}catch(he){le(he)}};return H[d].body==null?
(Qe(Buffer.allocUnsafe(0)),ge.promise):(await h(H[d].body,Qe,le),ge.promise)}function M(H){const ee=H[d].body;return ee!=
null&&(ee.stream.locked||e.isDisturbed(ee.stream))}function G(H){return JSON.parse(a(H))}function J(H){const ee=H[d].headersList,
ae=p(ee);return ae==="failure"?null:ae}c.exports={extractBody:E,safelyExtractBody:t,cloneBody:B,mixinBody:y,streamRegistry:C,
hasFinalizationRegistry:i,bodyUnusable:M}})),Zr=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:assert"),n=Ue(),{channels:A}=bA(),
l=Tt(),{RequestContentLengthMismatchError:Q,ResponseContentLengthMismatchError:s,RequestAbortedError:h,InvalidArgumentError:p,
HeadersTimeoutError:a,HeadersOverflowError:I,SocketError:d,InformationalError:w,BodyTimeoutError:o,HTTPParserError:u,ResponseExceededMaxSizeError:g}=ve(),
{kUrl:k,kReset:D,kClient:U,kParser:N,kBlocking:Y,kRunning:v,kPending:S,kSize:i,kWriting:C,kQueue:E,kNoRef:t,kKeepAliveDefaultTimeout:B,
kHostHeader:f,kPendingIdx:m,kRunningIdx:y,kError:R,kPipelining:M,kSocket:G,kKeepAliveTimeoutValue:J,kMaxHeadersSize:H,kKeepAliveMaxTimeout:ee,
kKeepAliveTimeoutThreshold:ae,kHeadersTimeout:ge,kBodyTimeout:le,kStrictContentLength:Qe,kMaxRequests:Ee,kCounter:he,kMaxResponseSize:pe,
kOnError:we,kResume:Ae,kHTTPContext:re}=Oe(),ce=Wr(),Se=Buffer.alloc(0),_=Buffer[Symbol.species],se=n.addListener,Z=n.removeAllListeners,
z=Symbol("kIdleSocketValidation"),ne=Symbol("kIdleSocketValidationTimeout"),oe=Symbol("kSocketUsed");let de;async function Ge(){
const q=process.env.JEST_WORKER_ID?Ut():void 0;let P;try{P=await WebAssembly.compile(qr())}catch{P=await WebAssembly.compile(
q||Ut())}return await WebAssembly.instantiate(P,{env:{wasm_on_url:(b,L,O)=>0,wasm_on_status:(b,L,O)=>{e(Ie.ptr===b);const F=L-
be+Ne.byteOffset;return Ie.onStatus(new _(Ne.buffer,F,O))||0},wasm_on_message_begin:b=>(e(Ie.ptr===b),Ie.onMessageBegin()||
0),wasm_on_header_field:(b,L,O)=>{e(Ie.ptr===b);const F=L-be+Ne.byteOffset;return Ie.onHeaderField(new _(Ne.buffer,F,O))||
0},wasm_on_header_value:(b,L,O)=>{e(Ie.ptr===b);const F=L-be+Ne.byteOffset;return Ie.onHeaderValue(new _(Ne.buffer,F,O))||
0},wasm_on_headers_complete:(b,L,O,F)=>(e(Ie.ptr===b),Ie.onHeadersComplete(L,!!O,!!F)||0),wasm_on_body:(b,L,O)=>{e(Ie.ptr===
b);const F=L-be+Ne.byteOffset;return Ie.onBody(new _(Ne.buffer,F,O))||0},wasm_on_message_complete:b=>(e(Ie.ptr===b),Ie.onMessageComplete()||
0)}})}let Te=null,Je=Ge();Je.catch();let Ie=null,Ne=null,De=0,be=null;const Be=1,_e=3,$=5,T=8;var X=class{constructor(q,P,{
exports:b}){e(Number.isFinite(q[H])&&q[H]>0),this.llhttp=b,this.ptr=this.llhttp.llhttp_alloc(ce.TYPE.RESPONSE),this.client=
q,this.socket=P,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.
upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=q[H],this.shouldKeepAlive=!1,this.paused=!1,this.resume=
this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=
q[pe]}setTimeout(q,P){q!==this.timeoutValue||P&Be^this.timeoutType&Be?(this.timeout&&(l.clearTimeout(this.timeout),this.
timeout=null),q&&(P&Be?this.timeout=l.setFastTimeout(ie,q,new WeakRef(this)):(this.timeout=setTimeout(ie,q,new WeakRef(this)),
this.timeout.unref())),this.timeoutValue=q):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=
P}resume(){this.socket.destroyed||!this.paused||(e(this.ptr!=null),e(Ie==null),this.llhttp.llhttp_resume(this.ptr),e(this.
timeoutType===$),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||
Se),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const q=this.socket.read();if(q===null)break;this.execute(
q)}}execute(q){e(this.ptr!=null),e(Ie==null),e(!this.paused);const{socket:P,llhttp:b}=this;q.length>De&&(be&&b.free(be),
De=Math.ceil(q.length/4096)*4096,be=b.malloc(De)),new Uint8Array(b.memory.buffer,be,De).set(q);try{let L;try{Ne=q,Ie=this,
L=b.llhttp_execute(this.ptr,be,q.length)}catch(F){throw F}finally{Ie=null,Ne=null}const O=b.llhttp_get_error_pos(this.ptr)-
be;if(L!==ce.ERROR.OK){const F=q.subarray(O);if(L===ce.ERROR.PAUSED_UPGRADE)this.onUpgrade(F);else if(L===ce.ERROR.PAUSED)
this.paused=!0,P.unshift(F);else throw this.createError(L,F)}}catch(L){n.destroy(P,L)}}finish(){e(Ie===null),e(this.ptr!=
null),e(!this.paused);const{llhttp:q}=this;let P;try{Ie=this,P=q.llhttp_finish(this.ptr)}finally{Ie=null}return P===ce.ERROR.
OK?null:P===ce.ERROR.PAUSED||P===ce.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(P,Se)}createError(q,P){const{
llhttp:b,contentLength:L,bytesRead:O}=this;if(L&&O!==parseInt(L,10))return new s;const F=b.llhttp_get_error_reason(this.
ptr);let j="";if(F){const W=new Uint8Array(b.memory.buffer,F).indexOf(0);j="Response does not match the HTTP/1.1 protoco\
l ("+Buffer.from(b.memory.buffer,F,W).toString()+")"}return new u(j,ce.ERROR[q],P)}destroy(){e(this.ptr!=null),e(Ie==null),
this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&l.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=
null,this.timeoutType=null,this.paused=!1}onStatus(q){this.statusText=q.toString()}onMessageBegin(){const{socket:q,client:P}=this;
if(q.destroyed)return-1;if(P[v]===0)return n.destroy(q,new d("bad response",n.getSocketInfo(q))),-1;const b=P[E][P[y]];if(!b)
return-1;b.onResponseStarted()}onHeaderField(q){const P=this.headers.length;(P&1)===0?this.headers.push(q):this.headers[P-
1]=Buffer.concat([this.headers[P-1],q]),this.trackHeader(q.length)}onHeaderValue(q){let P=this.headers.length;(P&1)===1?
(this.headers.push(q),P+=1):this.headers[P-1]=Buffer.concat([this.headers[P-1],q]);const b=this.headers[P-2];if(b.length===
10){const L=n.bufferToLowerCasedHeaderName(b);L==="keep-alive"?this.keepAlive+=q.toString():L==="connection"&&(this.connection+=
q.toString())}else b.length===14&&n.bufferToLowerCasedHeaderName(b)==="content-length"&&(this.contentLength+=q.toString());
this.trackHeader(q.length)}trackHeader(q){this.headersSize+=q,this.headersSize>=this.headersMaxSize&&n.destroy(this.socket,
new I)}onUpgrade(q){const{upgrade:P,client:b,socket:L,headers:O,statusCode:F,statusText:j}=this;e(P),e(b[G]===L),e(!L.destroyed),
e(!this.paused),e((O.length&1)===0);const W=b[E][b[y]];e(W),e(W.upgrade||W.method==="CONNECT"),this.statusCode=null,this.
statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,L.unshift(q),L[N].destroy(),L[N]=null,L[U]=null,
L[R]=null,Z(L),b[G]=null,b[re]=null,b[E][b[y]++]=null,b.emit("disconnect",b[k],[b],new w("upgrade"));try{W.onUpgrade(F,O,
L,j)}catch(x){n.errorRequest(b,W,x),n.destroy(L,x)}b[Ae]()}onHeadersComplete(q,P,b){const{client:L,socket:O,headers:F,statusText:j}=this;
if(O.destroyed)return-1;if(L[v]===0)return n.destroy(O,new d("bad response",n.getSocketInfo(O))),-1;const W=L[E][L[y]];if(!W)
return-1;if(e(!this.upgrade),e(this.statusCode<200),q===100)return n.destroy(O,new d("bad response",n.getSocketInfo(O))),
-1;if(P&&!W.upgrade)return n.destroy(O,new d("bad upgrade",n.getSocketInfo(O))),-1;if(e(this.timeoutType===_e),this.statusCode=
q,this.shouldKeepAlive=b||W.method==="HEAD"&&!O[D]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const te=W.
bodyTimeout!=null?W.bodyTimeout:L[le];this.setTimeout(te,$)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();
if(W.method==="CONNECT")return e(L[v]===1),this.upgrade=!0,2;if(P)return e(L[v]===1),this.upgrade=!0,2;if(e((this.headers.
length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&L[M]){const te=this.keepAlive?n.parseKeepAliveTimeout(
this.keepAlive):null;if(te!=null){const K=Math.min(te-L[ae],L[ee]);K<=0?O[D]=!0:L[J]=K}else L[J]=L[B]}else O[D]=!0;const x=W.
onHeaders(q,F,this.resume,j)===!1;return W.aborted?-1:W.method==="HEAD"||q<200?1:(O[Y]&&(O[Y]=!1,L[Ae]()),x?ce.ERROR.PAUSED:
0)}onBody(q){const{client:P,socket:b,statusCode:L,maxResponseSize:O}=this;if(b.destroyed)return-1;const F=P[E][P[y]];if(e(
F),e(this.timeoutType===$),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),e(L>=200),O>-1&&this.bytesRead+q.length>
O)return n.destroy(b,new g),-1;if(this.bytesRead+=q.length,F.onData(q)===!1)return ce.ERROR.PAUSED}onMessageComplete(){const{
client:q,socket:P,statusCode:b,upgrade:L,headers:O,contentLength:F,bytesRead:j,shouldKeepAlive:W}=this;if(P.destroyed&&(!b||
W))return-1;if(L)return;e(b>=100),e((this.headers.length&1)===0);const x=q[E][q[y]];if(e(x),this.statusCode=null,this.statusText=
"",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(b<200)){
if(x.method!=="HEAD"&&F&&j!==parseInt(F,10))return n.destroy(P,new s),-1;if(x.onComplete(O),q[E][q[y]++]=null,P[oe]=!0,P[C])
return e(q[v]===0),n.destroy(P,new w("reset")),ce.ERROR.PAUSED;if(W){if(P[D]&&q[v]===0)return n.destroy(P,new w("reset")),
ce.ERROR.PAUSED;q[M]==null||q[M]===1?setImmediate(()=>q[Ae]()):q[Ae]()}else return n.destroy(P,new w("reset")),ce.ERROR.
PAUSED}}};function ie(q){const{socket:P,timeoutType:b,client:L,paused:O}=q.deref();b===_e?(!P[C]||P.writableNeedDrain||L[v]>
1)&&(e(!O,"cannot be paused while waiting for headers"),n.destroy(P,new a)):b===$?O||n.destroy(P,new o):b===T&&(e(L[v]===
0&&L[J]),n.destroy(P,new w("socket idle timeout")))}async function ke(q,P){q[G]=P,Te||(Te=await Je,Je=null),P[t]=!1,P[C]=
!1,P[D]=!1,P[Y]=!1,P[z]=0,P[ne]=null,P[oe]=!1,P[N]=new X(q,P,Te),se(P,"error",function(L){const O=this[N];if(L.code==="E\
CONNRESET"&&O.statusCode&&!O.shouldKeepAlive){const F=O.finish();F&&(this[R]=F,this[U][we](F));return}this[R]=L,this[U][we](
L)}),se(P,"readable",function(){const L=this[N];L&&L.readMore()}),se(P,"end",function(){const L=this[N];if(L.statusCode&&
!L.shouldKeepAlive){const O=L.finish();O&&n.destroy(this,O);return}n.destroy(this,new d("other side closed",n.getSocketInfo(
this)))}),se(P,"close",function(){const L=this[U],O=this[N];fe(this),O&&(!this[R]&&O.statusCode&&!O.shouldKeepAlive&&(this[R]=
O.finish()||this[R]),this[N].destroy(),this[N]=null);const F=this[R]||new d("closed",n.getSocketInfo(this));if(L[G]=null,
L[re]=null,L.destroyed){e(L[S]===0);const j=L[E].splice(L[y]);for(let W=0;W<j.length;W++){const x=j[W];n.errorRequest(L,
x,F)}}else if(L[v]>0&&F.code!=="UND_ERR_INFO"){const j=L[E][L[y]];L[E][L[y]++]=null,n.errorRequest(L,j,F)}L[m]=L[y],e(L[v]===
0),L.emit("disconnect",L[k],[L],F),L[Ae]()});let b=!1;return P.on("close",()=>{b=!0}),{version:"h1",defaultPipelining:1,
write(...L){return Ye(q,...L)},resume(){Me(q)},destroy(L,O){b?queueMicrotask(O):P.destroy(L).on("close",O)},get destroyed(){
return P.destroyed},busy(L){return!!(P[C]||P[D]||P[Y]||P[z]===1||L&&(q[v]>0&&!L.idempotent||q[v]>0&&(L.upgrade||L.method===
"CONNECT")||q[v]>0&&n.bodyLength(L.body)!==0&&(n.isStream(L.body)||n.isAsyncIterable(L.body)||n.isFormDataLike(L.body))))}}}
function fe(q){q[ne]&&(clearImmediate(q[ne]),q[ne]=null),q[z]=0}function ue(q,P){P[z]=1,P[ne]=setImmediate(()=>{P[ne]=null,
P[z]=2,q[G]===P&&!P.destroyed&&q[Ae]()})}function Me(q){const P=q[G];if(P&&!P.destroyed){if(q[i]===0?!P[t]&&P.unref&&(P.
unref(),P[t]=!0):P[t]&&P.ref&&(P.ref(),P[t]=!1),q[v]===0&&q[S]>0&&P[oe]){if(P[z]===0)return ue(q,P),P[N].readMore(),P.destroyed,
void 0;if(P[z]===1)return P[N].readMore(),P.destroyed,void 0}if(q[v]===0&&(P[N].readMore(),P.destroyed))return;if(q[i]===
0)P[N].timeoutType!==T&&P[N].setTimeout(q[J],T);else if(q[v]>0&&P[N].statusCode<200&&P[N].timeoutType!==_e){const b=q[E][q[y]],
L=b.headersTimeout!=null?b.headersTimeout:q[ge];P[N].setTimeout(L,_e)}}}function He(q){return q!=="GET"&&q!=="HEAD"&&q!==
"OPTIONS"&&q!=="TRACE"&&q!=="CONNECT"}function Ye(q,P){const{method:b,path:L,host:O,upgrade:F,blocking:j,reset:W}=P;let{
body:x,headers:te,contentLength:K}=P;const Ce=b==="PUT"||b==="POST"||b==="PATCH"||b==="QUERY"||b==="PROPFIND"||b==="PROP\
PATCH";if(n.isFormDataLike(x)){de||(de=SA().extractBody);const[Ve,ye]=de(x);P.contentType==null&&te.push("content-type",
ye),x=Ve.stream,K=Ve.length}else if(n.isBlobLike(x)&&P.contentType==null){const Ve=x.type;if(Ve){const ye=`${Ve}`;if(!n.
isValidHeaderValue(ye))return n.errorRequest(q,P,new p("invalid content-type header")),!1;te.push("content-type",ye)}}x&&
typeof x.read=="function"&&x.read(0);const Fe=n.bodyLength(x);if(K=Fe??K,K===null&&(K=P.contentLength),K===0&&!Ce&&(K=null),
He(b)&&K>0&&P.contentLength!==null&&P.contentLength!==K){if(q[Qe])return n.errorRequest(q,P,new Q),!1;process.emitWarning(
new Q)}const Re=q[G];fe(Re);const me=Ve=>{if(!P.aborted){if(P.completed){(P.upgrade||P.method==="CONNECT")&&n.destroy(Re,
new w("aborted"));return}n.errorRequest(q,P,Ve||new h),n.destroy(x),n.destroy(Re,new w("aborted"))}};try{P.onConnect(me)}catch(Ve){
n.errorRequest(q,P,Ve)}if(P.aborted)return!1;b==="HEAD"&&(Re[D]=!0),(F||b==="CONNECT")&&(Re[D]=!0),W!=null&&(Re[D]=W),q[Ee]&&
Re[he]++>=q[Ee]&&(Re[D]=!0),j&&(Re[Y]=!0);let Le=`${b} ${L} HTTP/1.1\r
`;if(typeof O=="string"?Le+=`host: ${O}\r
`:Le+=q[f],F?Le+=`connection: upgrade\r
upgrade: ${F}\r
`:q[M]&&!Re[D]?Le+=`connection: keep-alive\r
`:Le+=`connection: close\r
`,Array.isArray(te))for(let Ve=0;Ve<te.length;Ve+=2){const ye=te[Ve+0],Pe=te[Ve+1];if(Array.isArray(Pe))for(let $e=0;$e<
Pe.length;$e++)Le+=`${ye}: ${Pe[$e]}\r
`;else Le+=`${ye}: ${Pe}\r
`}return A.sendHeaders.hasSubscribers&&A.sendHeaders.publish({request:P,headers:Le,socket:Re}),!x||Fe===0?aA(me,null,q,P,
Re,K,Le,Ce):n.isBuffer(x)?aA(me,x,q,P,Re,K,Le,Ce):n.isBlobLike(x)?typeof x.stream=="function"?sA(me,x.stream(),q,P,Re,K,
Le,Ce):AA(me,x,q,P,Re,K,Le,Ce):n.isStream(x)?qe(me,x,q,P,Re,K,Le,Ce):n.isIterable(x)?sA(me,x,q,P,Re,K,Le,Ce):e(!1),!0}function qe(q,P,b,L,O,F,j,W){
e(F!==0||b[v]===0,"stream body cannot be pipelined");let x=!1;const te=new nA({abort:q,socket:O,request:L,contentLength:F,
client:b,expectsPayload:W,header:j}),K=function(me){if(!x)try{!te.write(me)&&this.pause&&this.pause()}catch(Le){n.destroy(
this,Le)}},Ce=function(){x||P.resume&&P.resume()},Fe=function(){if(queueMicrotask(()=>{P.removeListener("error",Re)}),!x){
const me=new h;queueMicrotask(()=>Re(me))}},Re=function(me){if(!x){if(x=!0,e(O.destroyed||O[C]&&b[v]<=1),O.off("drain",Ce).
off("error",Re),P.removeListener("data",K).removeListener("end",Re).removeListener("close",Fe),!me)try{te.end()}catch(Le){
me=Le}te.destroy(me),me&&(me.code!=="UND_ERR_INFO"||me.message!=="reset")?n.destroy(P,me):n.destroy(P)}};P.on("data",K).
on("end",Re).on("error",Re).on("close",Fe),P.resume&&P.resume(),O.on("drain",Ce).on("error",Re),P.errorEmitted??P.errored?
setImmediate(()=>Re(P.errored)):(P.endEmitted??P.readableEnded)&&setImmediate(()=>Re(null)),(P.closeEmitted??P.closed)&&
setImmediate(Fe)}function aA(q,P,b,L,O,F,j,W){try{P?n.isBuffer(P)&&(e(F===P.byteLength,"buffer body must have content le\
ngth"),O.cork(),O.write(`${j}content-length: ${F}\r
\r
`,"latin1"),O.write(P),O.uncork(),L.onBodySent(P),!W&&L.reset!==!1&&(O[D]=!0)):F===0?O.write(`${j}content-length: 0\r
\r
`,"latin1"):(e(F===null,"no body must not have content length"),O.write(`${j}\r
`,"latin1")),L.onRequestSent(),b[Ae]()}catch(x){q(x)}}async function AA(q,P,b,L,O,F,j,W){e(F===P.size,"blob body must ha\
ve content length");try{if(F!=null&&F!==P.size)throw new Q;const x=Buffer.from(await P.arrayBuffer());O.cork(),O.write(`${j}\
content-length: ${F}\r
\r
`,"latin1"),O.write(x),O.uncork(),L.onBodySent(x),L.onRequestSent(),!W&&L.reset!==!1&&(O[D]=!0),b[Ae]()}catch(x){q(x)}}async function sA(q,P,b,L,O,F,j,W){
e(F!==0||b[v]===0,"iterator body cannot be pipelined");let x=null;function te(){if(x){const Fe=x;x=null,Fe()}}const K=()=>new Promise(
(Fe,Re)=>{e(x===null),O[R]?Re(O[R]):x=Fe});O.on("close",te).on("drain",te);const Ce=new nA({abort:q,socket:O,request:L,contentLength:F,
client:b,expectsPayload:W,header:j});try{for await(const Fe of P){if(O[R])throw O[R];Ce.write(Fe)||await K()}Ce.end()}catch(Fe){
Ce.destroy(Fe)}finally{O.off("close",te).off("drain",te)}}var nA=class{constructor({abort:q,socket:P,request:b,contentLength:L,
client:O,expectsPayload:F,header:j}){this.socket=P,this.request=b,this.contentLength=L,this.client=O,this.bytesWritten=0,
this.expectsPayload=F,this.header=j,this.abort=q,P[C]=!0}write(q){const{socket:P,request:b,contentLength:L,client:O,bytesWritten:F,
expectsPayload:j,header:W}=this;if(P[R])throw P[R];if(P.destroyed)return!1;const x=Buffer.byteLength(q);if(!x)return!0;if(L!==
null&&F+x>L){if(O[Qe])throw new Q;process.emitWarning(new Q)}P.cork(),F===0&&(!j&&b.reset!==!1&&(P[D]=!0),L===null?P.write(
`${W}transfer-encoding: chunked\r
`,"latin1"):P.write(`${W}content-length: ${L}\r
\r
`,"latin1")),L===null&&P.write(`\r
${x.toString(16)}\r
`,"latin1"),this.bytesWritten+=x;const te=P.write(q);return P.uncork(),b.onBodySent(q),te||P[N].timeout&&P[N].timeoutType===
_e&&P[N].timeout.refresh&&P[N].timeout.refresh(),te}end(){const{socket:q,contentLength:P,client:b,bytesWritten:L,expectsPayload:O,
header:F,request:j}=this;if(j.onRequestSent(),q[C]=!1,q[R])throw q[R];if(!q.destroyed){if(L===0?O?q.write(`${F}content-l\
ength: 0\r
\r
`,"latin1"):q.write(`${F}\r
`,"latin1"):P===null&&q.write(`\r
0\r
\r
`,"latin1"),P!==null&&L!==P){if(b[Qe])throw new Q;process.emitWarning(new Q)}q[N].timeout&&q[N].timeoutType===_e&&q[N].timeout.
refresh&&q[N].timeout.refresh(),b[Ae]()}}destroy(q){const{socket:P,client:b,abort:L}=this;P[C]=!1,q&&(e(b[v]<=1,"pipelin\
e should only contain this request"),L(q))}};c.exports=ke})),Kr=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:assert"),{errorMonitor:n}=(0,V.
n)("node:events"),{pipeline:A}=(0,V.n)("node:stream"),l=Ue(),{RequestContentLengthMismatchError:Q,RequestAbortedError:s,
SocketError:h,InformationalError:p}=ve(),{kUrl:a,kReset:I,kClient:d,kRunning:w,kPending:o,kQueue:u,kPendingIdx:g,kRunningIdx:k,
kError:D,kSocket:U,kStrictContentLength:N,kOnError:Y,kMaxConcurrentStreams:v,kHTTP2Session:S,kResume:i,kSize:C,kHTTPContext:E}=Oe(),
t=Symbol("open streams");let B,f=!1,m;try{m=(0,V.n)("node:http2")}catch{m={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:y,
HTTP2_HEADER_METHOD:R,HTTP2_HEADER_PATH:M,HTTP2_HEADER_SCHEME:G,HTTP2_HEADER_CONTENT_LENGTH:J,HTTP2_HEADER_EXPECT:H,HTTP2_HEADER_STATUS:ee}}=m;
function ae(Z){const z=[];for(const[ne,oe]of Object.entries(Z))if(Array.isArray(oe))for(const de of oe)z.push(Buffer.from(
ne),Buffer.from(de));else z.push(Buffer.from(ne),Buffer.from(oe));return z}function ge(Z){const{[ee]:z,...ne}=Z;return ae(
ne)}async function le(Z,z){Z[U]=z,f||(f=!0,process.emitWarning("H2 support is experimental, expect them to change at any\
 time.",{code:"UNDICI-H2"}));const ne=m.connect(Z[a],{createConnection:()=>z,peerMaxConcurrentStreams:Z[v]});ne[t]=0,ne[d]=
Z,ne[U]=z,l.addListener(ne,"error",Ee),l.addListener(ne,"frameError",he),l.addListener(ne,"end",pe),l.addListener(ne,"go\
away",we),l.addListener(ne,"close",function(){const{[d]:de}=this,{[U]:Ge}=de,Te=this[U][D]||this[D]||new h("closed",l.getSocketInfo(
Ge));if(de[S]=null,de.destroyed){e(de[o]===0);const Je=de[u].splice(de[k]);for(let Ie=0;Ie<Je.length;Ie++){const Ne=Je[Ie];
l.errorRequest(de,Ne,Te)}}}),ne.unref(),Z[S]=ne,z[S]=ne,l.addListener(z,"error",function(de){this[D]=de,this[d][Y](de)}),
l.addListener(z,"end",function(){l.destroy(this,new h("other side closed",l.getSocketInfo(this)))}),l.addListener(z,"clo\
se",function(){const de=this[D]||new h("closed",l.getSocketInfo(this));Z[U]=null,this[S]!=null&&this[S].destroy(de),Z[g]=
Z[k],e(Z[w]===0),Z.emit("disconnect",Z[a],[Z],de),Z[i]()});let oe=!1;return z.on("close",()=>{oe=!0}),{version:"h2",defaultPipelining:1/0,
write(...de){return re(Z,...de)},resume(){Qe(Z)},destroy(de,Ge){oe?queueMicrotask(Ge):z.destroy(de).on("close",Ge)},get destroyed(){
return z.destroyed},busy(){return!1}}}function Qe(Z){const z=Z[U];z?.destroyed===!1&&(Z[C]===0&&Z[v]===0?(z.unref(),Z[S].
unref()):(z.ref(),Z[S].ref()))}function Ee(Z){this[U][D]=Z,this[d][Y](Z)}function he(Z,z,ne){if(ne===0){const oe=new p(`\
HTTP/2: "frameError" received - type ${Z}, code ${z}`);this[U][D]=oe,this[d][Y](oe)}}function pe(){const Z=new h("other \
side closed",l.getSocketInfo(this[U]));this.destroy(Z),l.destroy(this[U],Z)}function we(Z){const z=this[D]||new h(`HTTP/\
2: "GOAWAY" frame received with code ${Z}`,l.getSocketInfo(this)),ne=this[d];if(ne[U]=null,ne[E]=null,this[S]!=null&&(this[S].
destroy(z),this[S]=null),l.destroy(this[U],z),ne[k]<ne[u].length){const oe=ne[u][ne[k]];ne[u][ne[k]++]=null,l.errorRequest(
ne,oe,z),ne[g]=ne[k]}e(ne[w]===0),ne.emit("disconnect",ne[a],[ne],z),ne[i]()}function Ae(Z){return Z!=="GET"&&Z!=="HEAD"&&
Z!=="OPTIONS"&&Z!=="TRACE"&&Z!=="CONNECT"}function re(Z,z){const ne=Z[S],{method:oe,path:de,host:Ge,upgrade:Te,expectContinue:Je,
signal:Ie,headers:Ne}=z;let{body:De}=z;if(Te)return l.errorRequest(Z,z,new Error("Upgrade not supported for H2")),!1;const be={};
for(let ue=0;ue<Ne.length;ue+=2){const Me=Ne[ue+0],He=Ne[ue+1];if(Array.isArray(He))for(let Ye=0;Ye<He.length;Ye++)be[Me]?
be[Me]+=`,${He[Ye]}`:be[Me]=He[Ye];else be[Me]=He}let Be;const{hostname:_e,port:$}=Z[a];be[y]=Ge||`${_e}${$?`:${$}`:""}`,
be[R]=oe;const T=ue=>{if(!z.aborted){if(z.completed){oe==="CONNECT"&&Be!=null&&l.destroy(Be,ue||new s);return}ue=ue||new s,
l.errorRequest(Z,z,ue),Be!=null&&l.destroy(Be,ue),l.destroy(De,ue),Z[u][Z[k]++]=null,Z[i]()}};try{z.onConnect(T)}catch(ue){
l.errorRequest(Z,z,ue)}if(z.aborted)return!1;if(oe==="CONNECT"){ne.ref(),Be=ne.request(be,{endStream:!1,signal:Ie});let ue=!1;
const Me=qe=>{ue=!0,Be.off(n,He),z.onUpgradeResponse(Number(qe[ee]),qe,ge)},He=qe=>{ue=!0,Be.off("response",Me),z.onUpgradeError(
qe)},Ye=()=>{try{z.onUpgrade(null,null,Be)}catch(qe){Be.off("response",Me),T(qe);return}z.aborted||(Be.off("error",T),Be.
once(n,He),Z[u][Z[k]++]=null)};return Be.once("response",Me),Be.once("error",T),++ne[t],Ye(),Be.once("close",()=>{!ue&&z.
completed&&(Be.off("response",Me),Be.off(n,He),z.onUpgradeError(new p(`HTTP/2: "stream error" received - code ${Be.rstCode}`))),
ne[t]-=1,ne[t]===0&&ne.unref()}),!0}be[M]=de,be[G]="https";const X=oe==="PUT"||oe==="POST"||oe==="PATCH";De&&typeof De.read==
"function"&&De.read(0);let ie=l.bodyLength(De);if(l.isFormDataLike(De)){B??=SA().extractBody;const[ue,Me]=B(De);be["cont\
ent-type"]=Me,De=ue.stream,ie=ue.length}if(ie==null&&(ie=z.contentLength),(ie===0||!X)&&(ie=null),Ae(oe)&&ie>0&&z.contentLength!=
null&&z.contentLength!==ie){if(Z[N])return l.errorRequest(Z,z,new Q),!1;process.emitWarning(new Q)}ie!=null&&(e(De,"no b\
ody must not have content length"),be[J]=`${ie}`),ne.ref();const ke=oe==="GET"||oe==="HEAD"||De===null;return Je?(be[H]=
"100-continue",Be=ne.request(be,{endStream:ke,signal:Ie}),Be.once("continue",fe)):(Be=ne.request(be,{endStream:ke,signal:Ie}),
fe()),++ne[t],Be.once("response",ue=>{const{[ee]:Me,...He}=ue;if(z.onResponseStarted(),z.aborted){const Ye=new s;l.errorRequest(
Z,z,Ye),l.destroy(Be,Ye);return}z.onHeaders(Number(Me),ae(He),Be.resume.bind(Be),"")===!1&&Be.pause(),Be.on("data",Ye=>{
z.onData(Ye)===!1&&Be.pause()})}),Be.once("end",()=>{(Be.state?.state==null||Be.state.state<6)&&z.onComplete([]),ne[t]===
0&&ne.unref(),T(new p("HTTP/2: stream half-closed (remote)")),Z[u][Z[k]++]=null,Z[g]=Z[k],Z[i]()}),Be.once("close",()=>{
ne[t]-=1,ne[t]===0&&ne.unref()}),Be.once("error",function(ue){T(ue)}),Be.once("frameError",(ue,Me)=>{T(new p(`HTTP/2: "f\
rameError" received - type ${ue}, code ${Me}`))}),!0;function fe(){!De||ie===0?ce(T,Be,null,Z,z,Z[U],ie,X):l.isBuffer(De)?
ce(T,Be,De,Z,z,Z[U],ie,X):l.isBlobLike(De)?typeof De.stream=="function"?se(T,Be,De.stream(),Z,z,Z[U],ie,X):_(T,Be,De,Z,z,
Z[U],ie,X):l.isStream(De)?Se(T,Z[U],X,Be,De,Z,z,ie):l.isIterable(De)?se(T,Be,De,Z,z,Z[U],ie,X):e(!1)}}function ce(Z,z,ne,oe,de,Ge,Te,Je){
try{ne!=null&&l.isBuffer(ne)&&(e(Te===ne.byteLength,"buffer body must have content length"),z.cork(),z.write(ne),z.uncork(),
z.end(),de.onBodySent(ne)),Je||(Ge[I]=!0),de.onRequestSent(),oe[i]()}catch(Ie){Z(Ie)}}function Se(Z,z,ne,oe,de,Ge,Te,Je){
e(Je!==0||Ge[w]===0,"stream body cannot be pipelined");const Ie=A(de,oe,De=>{De?(l.destroy(Ie,De),Z(De)):(l.removeAllListeners(
Ie),Te.onRequestSent(),ne||(z[I]=!0),Ge[i]())});l.addListener(Ie,"data",Ne);function Ne(De){Te.onBodySent(De)}}async function _(Z,z,ne,oe,de,Ge,Te,Je){
e(Te===ne.size,"blob body must have content length");try{if(Te!=null&&Te!==ne.size)throw new Q;const Ie=Buffer.from(await ne.
arrayBuffer());z.cork(),z.write(Ie),z.uncork(),z.end(),de.onBodySent(Ie),de.onRequestSent(),Je||(Ge[I]=!0),oe[i]()}catch(Ie){
Z(Ie)}}async function se(Z,z,ne,oe,de,Ge,Te,Je){e(Te!==0||oe[w]===0,"iterator body cannot be pipelined");let Ie=null;function Ne(){
if(Ie){const be=Ie;Ie=null,be()}}const De=()=>new Promise((be,Be)=>{e(Ie===null),Ge[D]?Be(Ge[D]):Ie=be});z.on("close",Ne).
on("drain",Ne);try{for await(const be of ne){if(Ge[D])throw Ge[D];const Be=z.write(be);de.onBodySent(be),Be||await De()}
z.end(),de.onRequestSent(),Je||(Ge[I]=!0),oe[i]()}catch(be){Z(be)}finally{z.off("close",Ne).off("drain",Ne)}}c.exports=le})),
at=(0,V.t)(((r,c)=>{const e=Ue(),{kBodyUsed:n}=Oe(),A=(0,V.n)("node:assert"),{InvalidArgumentError:l}=ve(),Q=(0,V.n)("no\
de:events"),s=[300,301,302,303,307,308],h=Symbol("body");var p=class{constructor(o){this[h]=o,this[n]=!1}async*[Symbol.asyncIterator](){
A(!this[n],"disturbed"),this[n]=!0,yield*this[h]}},a=class{constructor(o,u,g,k){if(u!=null&&(!Number.isInteger(u)||u<0))
throw new l("maxRedirections must be a positive number");e.validateHandler(k,g.method,g.upgrade),this.dispatch=o,this.location=
null,this.abort=null,this.opts={...g,maxRedirections:0},this.maxRedirections=u,this.handler=k,this.history=[],this.redirectionLimitReached=
!1,e.isStream(this.opts.body)?(e.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){A(!1)}),typeof this.
opts.body.readableDidRead!="boolean"&&(this.opts.body[n]=!1,Q.prototype.on.call(this.opts.body,"data",function(){this[n]=
!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new p(this.opts.body):this.opts.body&&typeof this.
opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&e.isIterable(this.opts.body)&&(this.opts.body=new p(this.opts.
body))}onConnect(o){this.abort=o,this.handler.onConnect(o,{history:this.history})}onUpgrade(o,u,g){this.handler.onUpgrade(
o,u,g)}onError(o){this.handler.onError(o)}onHeaders(o,u,g,k){if(this.location=this.history.length>=this.maxRedirections||
e.isDisturbed(this.opts.body)?null:I(o,u),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.
request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redire\
cts"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.
handler.onHeaders(o,u,g,k);const{origin:D,pathname:U,search:N}=e.parseURL(new URL(this.location,this.opts.origin&&new URL(
this.opts.path,this.opts.origin))),Y=N?`${U}${N}`:U;this.opts.headers=w(this.opts.headers,o===303,this.opts.origin!==D),
this.opts.path=Y,this.opts.origin=D,this.opts.maxRedirections=0,this.opts.query=null,o===303&&this.opts.method!=="HEAD"&&
(this.opts.method="GET",this.opts.body=null)}onData(o){if(!this.location)return this.handler.onData(o)}onComplete(o){this.
location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(o)}onBodySent(o){this.
handler.onBodySent&&this.handler.onBodySent(o)}};function I(o,u){if(s.indexOf(o)===-1)return null;for(let g=0;g<u.length;g+=
2)if(u[g].length===8&&e.headerNameToString(u[g])==="location")return u[g+1]}function d(o,u,g){if(o.length===4)return e.headerNameToString(
o)==="host";if(u&&e.headerNameToString(o).startsWith("content-"))return!0;if(g&&(o.length===13||o.length===6||o.length===
19)){const k=e.headerNameToString(o);return k==="authorization"||k==="cookie"||k==="proxy-authorization"}return!1}function w(o,u,g){
const k=[];if(Array.isArray(o))for(let D=0;D<o.length;D+=2)d(o[D],u,g)||k.push(o[D],o[D+1]);else if(o&&typeof o=="object")
for(const D of Object.keys(o))d(D,u,g)||k.push(D,o[D]);else A(o==null,"headers must be an object or an array");return k}
c.exports=a})),ct=(0,V.t)(((r,c)=>{const e=at();function n({maxRedirections:A}){return l=>function(s,h){const{maxRedirections:p=A}=s;
if(!p)return l(s,h);const a=new e(l,p,s,h);return s={...s,maxRedirections:0},l(s,a)}}c.exports=n})),TA=(0,V.t)(((r,c)=>{
const e=(0,V.n)("node:assert"),n=(0,V.n)("node:net"),A=(0,V.n)("node:http"),l=Ue(),{channels:Q}=bA(),s=Pr(),h=FA(),{InvalidArgumentError:p,
InformationalError:a,ClientDestroyedError:I}=ve(),d=VA(),{kUrl:w,kServerName:o,kClient:u,kBusy:g,kConnect:k,kResuming:D,
kRunning:U,kPending:N,kSize:Y,kQueue:v,kConnected:S,kConnecting:i,kNeedDrain:C,kKeepAliveDefaultTimeout:E,kHostHeader:t,
kPendingIdx:B,kRunningIdx:f,kError:m,kPipelining:y,kKeepAliveTimeoutValue:R,kMaxHeadersSize:M,kKeepAliveMaxTimeout:G,kKeepAliveTimeoutThreshold:J,
kHeadersTimeout:H,kBodyTimeout:ee,kStrictContentLength:ae,kConnector:ge,kMaxRedirections:le,kMaxRequests:Qe,kCounter:Ee,
kClose:he,kDestroy:pe,kDispatch:we,kInterceptors:Ae,kLocalAddress:re,kMaxResponseSize:ce,kOnError:Se,kHTTPContext:_,kMaxConcurrentStreams:se,
kResume:Z}=Oe(),z=Zr(),ne=Kr();let oe=!1;const de=Symbol("kClosedResolve"),Ge=()=>{};function Te($){return $[y]??$[_]?.defaultPipelining??
1}var Je=class extends h{constructor($,{interceptors:T,maxHeaderSize:X,headersTimeout:ie,socketTimeout:ke,requestTimeout:fe,
connectTimeout:ue,bodyTimeout:Me,idleTimeout:He,keepAlive:Ye,keepAliveTimeout:qe,maxKeepAliveTimeout:aA,keepAliveMaxTimeout:AA,
keepAliveTimeoutThreshold:sA,socketPath:nA,pipelining:q,tls:P,strictContentLength:b,maxCachedSessions:L,maxRedirections:O,
connect:F,maxRequestsPerClient:j,localAddress:W,maxResponseSize:x,autoSelectFamily:te,autoSelectFamilyAttemptTimeout:K,maxConcurrentStreams:Ce,
allowH2:Fe,webSocket:Re,eventSource:me}={}){if(super({webSocket:Re,eventSource:me}),Ye!==void 0)throw new p("unsupported\
 keepAlive, use pipelining=0 instead");if(ke!==void 0)throw new p("unsupported socketTimeout, use headersTimeout & bodyT\
imeout instead");if(fe!==void 0)throw new p("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(He!==
void 0)throw new p("unsupported idleTimeout, use keepAliveTimeout instead");if(aA!==void 0)throw new p("unsupported maxK\
eepAliveTimeout, use keepAliveMaxTimeout instead");if(X!=null&&!Number.isFinite(X))throw new p("invalid maxHeaderSize");
if(nA!=null&&typeof nA!="string")throw new p("invalid socketPath");if(ue!=null&&(!Number.isFinite(ue)||ue<0))throw new p(
"invalid connectTimeout");if(qe!=null&&(!Number.isFinite(qe)||qe<=0))throw new p("invalid keepAliveTimeout");if(AA!=null&&
(!Number.isFinite(AA)||AA<=0))throw new p("invalid keepAliveMaxTimeout");if(sA!=null&&!Number.isFinite(sA))throw new p("\
invalid keepAliveTimeoutThreshold");if(ie!=null&&(!Number.isInteger(ie)||ie<0))throw new p("headersTimeout must be a pos\
itive integer or zero");if(Me!=null&&(!Number.isInteger(Me)||Me<0))throw new p("bodyTimeout must be a positive integer o\
r zero");if(F!=null&&typeof F!="function"&&typeof F!="object")throw new p("connect must be a function or an object");if(O!=
null&&(!Number.isInteger(O)||O<0))throw new p("maxRedirections must be a positive number");if(j!=null&&(!Number.isInteger(
j)||j<0))throw new p("maxRequestsPerClient must be a positive number");if(W!=null&&(typeof W!="string"||n.isIP(W)===0))throw new p(
"localAddress must be valid string IP address");if(x!=null&&(!Number.isInteger(x)||x<-1))throw new p("maxResponseSize mu\
st be a positive number");if(K!=null&&(!Number.isInteger(K)||K<-1))throw new p("autoSelectFamilyAttemptTimeout must be a\
 positive number");if(Fe!=null&&typeof Fe!="boolean")throw new p("allowH2 must be a valid boolean value");if(Ce!=null&&(typeof Ce!=
"number"||Ce<1))throw new p("maxConcurrentStreams must be a positive integer, greater than 0");typeof F!="function"&&(F=
d({...P,maxCachedSessions:L,allowH2:Fe,socketPath:nA,timeout:ue,...te?{autoSelectFamily:te,autoSelectFamilyAttemptTimeout:K}:
void 0,...F})),T?.Client&&Array.isArray(T.Client)?(this[Ae]=T.Client,oe||(oe=!0,process.emitWarning("Client.Options#inte\
rceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[Ae]=[Ie({maxRedirections:O})],
this[w]=l.parseOrigin($),this[ge]=F,this[y]=q??1,this[M]=X||A.maxHeaderSize,this[E]=qe??4e3,this[G]=AA??6e5,this[J]=sA??
2e3,this[R]=this[E],this[o]=null,this[re]=W??null,this[D]=0,this[C]=0,this[t]=`host: ${this[w].hostname}${this[w].port?`\
:${this[w].port}`:""}\r
`,this[ee]=Me??3e5,this[H]=ie??3e5,this[ae]=b??!0,this[le]=O,this[Qe]=j,this[de]=null,this[ce]=x>-1?x:-1,this[se]=Ce??100,
this[_]=null,this[v]=[],this[f]=0,this[B]=0,this[Z]=Le=>Be(this,Le),this[Se]=Le=>Ne(this,Le)}get pipelining(){return this[y]}set pipelining($){
this[y]=$,this[Z](!0)}get[N](){return this[v].length-this[B]}get[U](){return this[B]-this[f]}get[Y](){return this[v].length-
this[f]}get[S](){return!!this[_]&&!this[i]&&!this[_].destroyed}get[g](){return!!(this[_]?.busy(null)||this[Y]>=(Te(this)||
1)||this[N]>0)}[k]($){De(this),this.once("connect",$)}[we]($,T){const X=$.origin||this[w].origin,ie=new s(X,$,T);return this[v].
push(ie),this[D]||(l.bodyLength(ie.body)==null&&l.isIterable(ie.body)?(this[D]=1,queueMicrotask(()=>Be(this))):this[Z](!0)),
this[D]&&this[C]!==2&&this[g]&&(this[C]=2),this[C]<2}async[he](){return new Promise($=>{this[Y]?this[de]=$:$(null)})}async[pe]($){
return new Promise(T=>{const X=this[v].splice(this[B]);for(let ke=0;ke<X.length;ke++){const fe=X[ke];l.errorRequest(this,
fe,$)}const ie=()=>{this[de]&&(this[de](),this[de]=null),T(null)};this[_]?(this[_].destroy($,ie),this[_]=null):queueMicrotask(
ie),this[Z]()})}};const Ie=ct();function Ne($,T){if($[U]===0&&T.code!=="UND_ERR_INFO"&&T.code!=="UND_ERR_SOCKET"){e($[B]===
$[f]);const X=$[v].splice($[f]);for(let ie=0;ie<X.length;ie++){const ke=X[ie];l.errorRequest($,ke,T)}e($[Y]===0)}}async function De($){
e(!$[i]),e(!$[_]);let{host:T,hostname:X,protocol:ie,port:ke}=$[w];if(X[0]==="["){const fe=X.indexOf("]");e(fe!==-1);const ue=X.
substring(1,fe);e(n.isIP(ue)),X=ue}$[i]=!0,Q.beforeConnect.hasSubscribers&&Q.beforeConnect.publish({connectParams:{host:T,
hostname:X,protocol:ie,port:ke,version:$[_]?.version,servername:$[o],localAddress:$[re]},connector:$[ge]});try{const fe=await new Promise(
(ue,Me)=>{$[ge]({host:T,hostname:X,protocol:ie,port:ke,servername:$[o],localAddress:$[re]},(He,Ye)=>{He?Me(He):ue(Ye)})});
if($.destroyed){l.destroy(fe.on("error",Ge),new I);return}e(fe);try{$[_]=fe.alpnProtocol==="h2"?await ne($,fe):await z($,
fe)}catch(ue){throw fe.destroy().on("error",Ge),ue}$[i]=!1,fe[Ee]=0,fe[Qe]=$[Qe],fe[u]=$,fe[m]=null,Q.connected.hasSubscribers&&
Q.connected.publish({connectParams:{host:T,hostname:X,protocol:ie,port:ke,version:$[_]?.version,servername:$[o],localAddress:$[re]},
connector:$[ge],socket:fe}),$.emit("connect",$[w],[$])}catch(fe){if($.destroyed)return;if($[i]=!1,Q.connectError.hasSubscribers&&
Q.connectError.publish({connectParams:{host:T,hostname:X,protocol:ie,port:ke,version:$[_]?.version,servername:$[o],localAddress:$[re]},
connector:$[ge],error:fe}),fe.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(e($[U]===0);$[N]>0&&$[v][$[B]].servername===$[o];){
const ue=$[v][$[B]++];l.errorRequest($,ue,fe)}else Ne($,fe);$.emit("connectionError",$[w],[$],fe)}$[Z]()}function be($){
$[C]=0,$.emit("drain",$[w],[$])}function Be($,T){$[D]!==2&&($[D]=2,_e($,T),$[D]=0,$[f]>256&&($[v].splice(0,$[f]),$[B]-=$[f],
$[f]=0))}function _e($,T){for(;;){if($.destroyed){e($[N]===0);return}if($[de]&&!$[Y]){$[de](),$[de]=null;return}if($[_]&&
$[_].resume(),$[g])$[C]=2;else if($[C]===2){T?($[C]=1,queueMicrotask(()=>be($))):be($);continue}if($[N]===0||$[U]>=(Te($)||
1))return;const X=$[v][$[B]];if($[w].protocol==="https:"&&$[o]!==X.servername){if($[U]>0)return;$[o]=X.servername,$[_]?.
destroy(new a("servername changed"),()=>{$[_]=null,Be($)})}if($[i])return;if(!$[_]){De($);return}if($[_].destroyed||$[_].
busy(X))return;!X.aborted&&$[_].write(X)?$[B]++:$[v].splice($[B],1)}}c.exports=Je})),Lt=(0,V.t)(((r,c)=>{var A=class{constructor(){
this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.
top+1&2047)===this.bottom}push(l){this.list[this.top]=l,this.top=this.top+1&2047}shift(){const l=this.list[this.bottom];
return l===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,l)}};c.exports=class{constructor(){
this.head=this.tail=new A}isEmpty(){return this.head.isEmpty()}push(Q){this.head.isFull()&&(this.head=this.head.next=new A),
this.head.push(Q)}shift(){const Q=this.tail,s=Q.shift();return Q.isEmpty()&&Q.next!==null&&(this.tail=Q.next),s}}})),Xr=(0,V.
t)(((r,c)=>{const{kFree:e,kConnected:n,kPending:A,kQueued:l,kRunning:Q,kSize:s}=Oe(),h=Symbol("pool");var p=class{constructor(a){
this[h]=a}get connected(){return this[h][n]}get free(){return this[h][e]}get pending(){return this[h][A]}get queued(){return this[h][l]}get running(){
return this[h][Q]}get size(){return this[h][s]}};c.exports=p})),Gt=(0,V.t)(((r,c)=>{const e=FA(),n=Lt(),{kConnected:A,kSize:l,
kRunning:Q,kPending:s,kQueued:h,kBusy:p,kFree:a,kUrl:I,kClose:d,kDestroy:w,kDispatch:o}=Oe(),u=Xr(),g=Symbol("clients"),
k=Symbol("needDrain"),D=Symbol("queue"),U=Symbol("closed resolve"),N=Symbol("onDrain"),Y=Symbol("onConnect"),v=Symbol("o\
nDisconnect"),S=Symbol("onConnectionError"),i=Symbol("get dispatcher"),C=Symbol("add client"),E=Symbol("remove client"),
t=Symbol("stats");var B=class extends e{constructor(f){super(f),this[D]=new n,this[g]=[],this[h]=0;const m=this;this[N]=
function(R,M){const G=m[D];let J=!1;for(;!J;){const H=G.shift();if(!H)break;m[h]--,J=!this.dispatch(H.opts,H.handler)}this[k]=
J,!this[k]&&m[k]&&(m[k]=!1,m.emit("drain",R,[m,...M])),m[U]&&G.isEmpty()&&Promise.all(m[g].map(H=>H.close())).then(m[U])},
this[Y]=(y,R)=>{m.emit("connect",y,[m,...R])},this[v]=(y,R,M)=>{m.emit("disconnect",y,[m,...R],M)},this[S]=(y,R,M)=>{m.emit(
"connectionError",y,[m,...R],M)},this[t]=new u(this)}get[p](){return this[k]}get[A](){return this[g].filter(f=>f[A]).length}get[a](){
return this[g].filter(f=>f[A]&&!f[k]).length}get[s](){let f=this[h];for(const{[s]:m}of this[g])f+=m;return f}get[Q](){let f=0;
for(const{[Q]:m}of this[g])f+=m;return f}get[l](){let f=this[h];for(const{[l]:m}of this[g])f+=m;return f}get stats(){return this[t]}async[d](){
this[D].isEmpty()?await Promise.all(this[g].map(f=>f.close())):await new Promise(f=>{this[U]=f})}async[w](f){for(;;){const m=this[D].
shift();if(!m)break;m.handler.onError(f)}await Promise.all(this[g].map(m=>m.destroy(f)))}[o](f,m){const y=this[i]();return y?
y.dispatch(f,m)||(y[k]=!0,this[k]=!this[i]()):(this[k]=!0,this[D].push({opts:f,handler:m}),this[h]++),!this[k]}[C](f){return f.
on("drain",this[N]).on("connect",this[Y]).on("disconnect",this[v]).on("connectionError",this[S]),this[g].push(f),this[k]&&
queueMicrotask(()=>{this[k]&&this[N](f[I],[this,f])}),this}[E](f){f.close(()=>{const m=this[g].indexOf(f);m!==-1&&this[g].
splice(m,1)}),this[k]=this[g].some(m=>!m[k]&&m.closed!==!0&&m.destroyed!==!0)}};c.exports={PoolBase:B,kClients:g,kNeedDrain:k,
kAddClient:C,kRemoveClient:E,kGetDispatcher:i}})),UA=(0,V.t)(((r,c)=>{const{PoolBase:e,kClients:n,kNeedDrain:A,kAddClient:l,
kGetDispatcher:Q}=Gt(),s=TA(),{InvalidArgumentError:h}=ve(),p=Ue(),{kUrl:a,kInterceptors:I}=Oe(),d=VA(),w=Symbol("option\
s"),o=Symbol("connections"),u=Symbol("factory");function g(D,U){return new s(D,U)}var k=class extends e{constructor(D,{connections:U,
factory:N=g,connect:Y,connectTimeout:v,tls:S,maxCachedSessions:i,socketPath:C,autoSelectFamily:E,autoSelectFamilyAttemptTimeout:t,
allowH2:B,...f}={}){if(U!=null&&(!Number.isFinite(U)||U<0))throw new h("invalid connections");if(typeof N!="function")throw new h(
"factory must be a function.");if(Y!=null&&typeof Y!="function"&&typeof Y!="object")throw new h("connect must be a funct\
ion or an object");typeof Y!="function"&&(Y=d({...S,maxCachedSessions:i,allowH2:B,socketPath:C,timeout:v,...E?{autoSelectFamily:E,
autoSelectFamilyAttemptTimeout:t}:void 0,...Y})),super(f),this[I]=f.interceptors?.Pool&&Array.isArray(f.interceptors.Pool)?
f.interceptors.Pool:[],this[o]=U||null,this[a]=p.parseOrigin(D),this[w]={...p.deepClone(f),connect:Y,allowH2:B},this[w].
interceptors=f.interceptors?{...f.interceptors}:void 0,this[u]=N,this.on("connectionError",(m,y,R)=>{for(const M of y){const G=this[n].
indexOf(M);G!==-1&&this[n].splice(G,1)}})}[Q](){for(const D of this[n])if(!D[A])return D;if(!this[o]||this[n].length<this[o]){
const D=this[u](this[a],this[w]);return this[l](D),D}}};c.exports=k})),jr=(0,V.t)(((r,c)=>{const{BalancedPoolMissingUpstreamError:e,
InvalidArgumentError:n}=ve(),{PoolBase:A,kClients:l,kNeedDrain:Q,kAddClient:s,kRemoveClient:h,kGetDispatcher:p}=Gt(),a=UA(),
{kUrl:I,kInterceptors:d}=Oe(),{parseOrigin:w}=Ue(),o=Symbol("factory"),u=Symbol("options"),g=Symbol("kGreatestCommonDivi\
sor"),k=Symbol("kCurrentWeight"),D=Symbol("kIndex"),U=Symbol("kWeight"),N=Symbol("kMaxWeightPerServer"),Y=Symbol("kError\
Penalty");function v(C,E){if(C===0)return E;for(;E!==0;){const t=E;E=C%E,C=t}return C}function S(C,E){return new a(C,E)}
var i=class extends A{constructor(C=[],{factory:E=S,...t}={}){if(super(),this[u]=t,this[D]=-1,this[k]=0,this[N]=this[u].
maxWeightPerServer||100,this[Y]=this[u].errorPenalty||15,Array.isArray(C)||(C=[C]),typeof E!="function")throw new n("fac\
tory must be a function.");this[d]=t.interceptors?.BalancedPool&&Array.isArray(t.interceptors.BalancedPool)?t.interceptors.
BalancedPool:[],this[o]=E;for(const B of C)this.addUpstream(B);this._updateBalancedPoolStats()}addUpstream(C){const E=w(
C).origin;if(this[l].find(B=>B[I].origin===E&&B.closed!==!0&&B.destroyed!==!0))return this;const t=this[o](E,Object.assign(
{},this[u]));this[s](t),t.on("connect",()=>{t[U]=Math.min(this[N],t[U]+this[Y])}),t.on("connectionError",()=>{t[U]=Math.
max(1,t[U]-this[Y]),this._updateBalancedPoolStats()}),t.on("disconnect",(...B)=>{const f=B[2];f&&f.code==="UND_ERR_SOCKE\
T"&&(t[U]=Math.max(1,t[U]-this[Y]),this._updateBalancedPoolStats())});for(const B of this[l])B[U]=this[N];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let C=0;for(let E=0;E<this[l].length;E++)C=v(this[l][E][U],C);this[g]=C}removeUpstream(C){
const E=w(C).origin,t=this[l].find(B=>B[I].origin===E&&B.closed!==!0&&B.destroyed!==!0);return t&&this[h](t),this}get upstreams(){
return this[l].filter(C=>C.closed!==!0&&C.destroyed!==!0).map(C=>C[I].origin)}[p](){if(this[l].length===0)throw new e;if(!this[l].
find(t=>!t[Q]&&t.closed!==!0&&t.destroyed!==!0)||this[l].map(t=>t[Q]).reduce((t,B)=>t&&B,!0))return;let C=0,E=this[l].findIndex(
t=>!t[Q]);for(;C++<this[l].length;){this[D]=(this[D]+1)%this[l].length;const t=this[l][this[D]];if(t[U]>this[l][E][U]&&!t[Q]&&
(E=this[D]),this[D]===0&&(this[k]=this[k]-this[g],this[k]<=0&&(this[k]=this[N])),t[U]>=this[k]&&!t[Q])return t}return this[k]=
this[l][E][U],this[D]=E,this[l][E]}};c.exports=i})),NA=(0,V.t)(((r,c)=>{const{InvalidArgumentError:e}=ve(),{kClients:n,kRunning:A,
kClose:l,kDestroy:Q,kDispatch:s,kInterceptors:h}=Oe(),p=FA(),a=UA(),I=TA(),d=Ue(),w=ct(),o=Symbol("onConnect"),u=Symbol(
"onDisconnect"),g=Symbol("onConnectionError"),k=Symbol("maxRedirections"),D=Symbol("onDrain"),U=Symbol("factory"),N=Symbol(
"options");function Y(S,i){return i&&i.connections===1?new I(S,i):new a(S,i)}var v=class extends p{constructor({factory:S=Y,
maxRedirections:i=0,connect:C,tls:E,...t}={}){if(typeof S!="function")throw new e("factory must be a function.");if(C!=null&&
typeof C!="function"&&typeof C!="object")throw new e("connect must be a function or an object");if(!Number.isInteger(i)||
i<0)throw new e("maxRedirections must be a positive number");super(t),C&&typeof C!="function"&&(C={...C}),E&&typeof E!="\
function"&&(E={...E}),this[h]=t.interceptors?.Agent&&Array.isArray(t.interceptors.Agent)?t.interceptors.Agent:[w({maxRedirections:i})],
this[N]={...d.deepClone(t),connect:C,tls:E},this[N].interceptors=t.interceptors?{...t.interceptors}:void 0,this[k]=i,this[U]=
S,this[n]=new Map,this[D]=(B,f)=>{this.emit("drain",B,[this,...f])},this[o]=(B,f)=>{this.emit("connect",B,[this,...f])},
this[u]=(B,f,m)=>{this.emit("disconnect",B,[this,...f],m)},this[g]=(B,f,m)=>{this.emit("connectionError",B,[this,...f],m)}}get[A](){
let S=0;for(const i of this[n].values())S+=i[A];return S}[s](S,i){let C;if(S.origin&&(typeof S.origin=="string"||S.origin instanceof
URL))C=String(S.origin);else throw new e("opts.origin must be a non-empty string or URL.");let E=this[n].get(C);return E||
(E=this[U](S.origin,this[N]).on("drain",this[D]).on("connect",this[o]).on("disconnect",this[u]).on("connectionError",this[g]),
this[n].set(C,E)),E.dispatch(S,i)}async[l](){const S=[];for(const i of this[n].values())S.push(i.close());this[n].clear(),
await Promise.all(S)}async[Q](S){const i=[];for(const C of this[n].values())i.push(C.destroy(S));this[n].clear(),await Promise.
all(i)}};c.exports=v})),vt=(0,V.t)(((r,c)=>{const{kProxy:e,kClose:n,kDestroy:A,kDispatch:l,kInterceptors:Q}=Oe(),{URL:s}=(0,V.
n)("node:url"),h=NA(),p=UA(),a=FA(),{InvalidArgumentError:I,RequestAbortedError:d,SecureProxyConnectionError:w}=ve(),o=VA(),
u=TA(),g=Symbol("proxy agent"),k=Symbol("proxy client"),D=Symbol("proxy headers"),U=Symbol("request tls settings"),N=Symbol(
"proxy tls settings"),Y=Symbol("connect endpoint function"),v=Symbol("tunnel proxy");function S(y){return y==="https:"?443:
80}function i(y,R){return new p(y,R)}const C=()=>{};function E(y,R){return R.connections===1?new u(y,R):new p(y,R)}var t=class extends a{#e;constructor(y,{
headers:R={},connect:M,factory:G}){if(super(),!y)throw new I("Proxy URL is mandatory");this[D]=R,G?this.#e=G(y,{connect:M}):
this.#e=new u(y,{connect:M})}[l](y,R){const M=R.onHeaders;R.onHeaders=function(ee,ae,ge){if(ee===407){typeof R.onError==
"function"&&R.onError(new I("Proxy Authentication Required (407)"));return}M&&M.call(this,ee,ae,ge)};const{origin:G,path:J="\
/",headers:H={}}=y;if(y.path=G+J,!("host"in H)&&!("Host"in H)){const{host:ee}=new s(G);H.host=ee}return y.headers={...this[D],
...H},this.#e[l](y,R)}async[n](){return this.#e.close()}async[A](y){return this.#e.destroy(y)}},B=class extends a{constructor(y){
if(super(),!y||typeof y=="object"&&!(y instanceof s)&&!y.uri)throw new I("Proxy uri is mandatory");const{clientFactory:R=i}=y;
if(typeof R!="function")throw new I("Proxy opts.clientFactory must be a function.");const{proxyTunnel:M=!0}=y,G=this.#e(
y),{href:J,origin:H,port:ee,protocol:ae,username:ge,password:le,hostname:Qe}=G;if(this[e]={uri:J,protocol:ae},this[Q]=y.
interceptors?.ProxyAgent&&Array.isArray(y.interceptors.ProxyAgent)?y.interceptors.ProxyAgent:[],this[U]=y.requestTls,this[N]=
y.proxyTls,this[D]=y.headers||{},this[v]=M,y.auth&&y.token)throw new I("opts.auth cannot be used in combination with opt\
s.token");y.auth?this[D]["proxy-authorization"]=`Basic ${y.auth}`:y.token?this[D]["proxy-authorization"]=y.token:ge&&le&&
(this[D]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(ge)}:${decodeURIComponent(le)}`).toString("ba\
se64")}`);const Ee=o({...y.proxyTls});this[Y]=o({...y.requestTls});const he=y.factory||E,pe=(we,Ae)=>{const{protocol:re}=new s(
we);return!this[v]&&re==="http:"&&this[e].protocol==="http:"?new t(this[e].uri,{headers:this[D],connect:Ee,factory:he}):
he(we,Ae)};this[k]=R(G,{connect:Ee}),this[g]=new h({...y,factory:pe,connect:async(we,Ae)=>{let re=we.host;we.port||(re+=
`:${S(we.protocol)}`);try{const{socket:ce,statusCode:Se}=await this[k].connect({origin:H,port:ee,path:re,signal:we.signal,
headers:{...this[D],host:we.host},servername:this[N]?.servername||Qe});if(Se!==200&&(ce.on("error",C).destroy(),Ae(new d(
`Proxy response (${Se}) !== 200 when HTTP Tunneling`))),we.protocol!=="https:"){Ae(null,ce);return}let _;this[U]?_=this[U].
servername:_=we.servername,this[Y]({...we,servername:_,httpSocket:ce},Ae)}catch(ce){ce.code==="ERR_TLS_CERT_ALTNAME_INVA\
LID"?Ae(new w(ce)):Ae(ce)}}})}dispatch(y,R){const M=f(y.headers);if(m(M),M&&!("host"in M)&&!("Host"in M)){const{host:G}=new s(
y.origin);M.host=G}return this[g].dispatch({...y,headers:M},R)}#e(y){return typeof y=="string"?new s(y):y instanceof s?y:
new s(y.uri)}async[n](){await this[g].close(),await this[k].close()}async[A](){await this[g].destroy(),await this[k].destroy()}};
function f(y){if(Array.isArray(y)){const R={};for(let M=0;M<y.length;M+=2)R[y[M]]=y[M+1];return R}return y}function m(y){
if(y&&Object.keys(y).find(R=>R.toLowerCase()==="proxy-authorization"))throw new I("Proxy-Authorization should be sent in\
 ProxyAgent constructor")}c.exports=B})),$r=(0,V.t)(((r,c)=>{const e=FA(),{kClose:n,kDestroy:A,kClosed:l,kDestroyed:Q,kDispatch:s,
kNoProxyAgent:h,kHttpProxyAgent:p,kHttpsProxyAgent:a}=Oe(),I=vt(),d=NA(),w={"http:":80,"https:":443};let o=!1;var u=class extends e{#e=null;#A=null;#t=null;constructor(g={}){
super(),this.#t=g,o||(o=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{
code:"UNDICI-EHPA"}));const{httpProxy:k,httpsProxy:D,noProxy:U,...N}=g;this[h]=new d(N);const Y=k??process.env.http_proxy??
process.env.HTTP_PROXY;Y?this[p]=new I({...N,uri:Y}):this[p]=this[h];const v=D??process.env.https_proxy??process.env.HTTPS_PROXY;
v?this[a]=new I({...N,uri:v}):this[a]=this[p],this.#r()}[s](g,k){const D=new URL(g.origin);return this.#s(D).dispatch(g,
k)}async[n](){await this[h].close(),this[p][l]||await this[p].close(),this[a][l]||await this[a].close()}async[A](g){await this[h].
destroy(g),this[p][Q]||await this[p].destroy(g),this[a][Q]||await this[a].destroy(g)}#s(g){let{protocol:k,host:D,port:U}=g;
return D=D.replace(/:\d*$/,"").toLowerCase(),U=Number.parseInt(U,10)||w[k]||0,this.#o(D,U)?k==="https:"?this[a]:this[p]:
this[h]}#o(g,k){if(this.#n&&this.#r(),this.#A.length===0)return!0;if(this.#e==="*")return!1;for(let D=0;D<this.#A.length;D++){
const U=this.#A[D];if(!(U.port&&U.port!==k)){if(/^[.*]/.test(U.hostname)){if(g.endsWith(U.hostname.replace(/^\*/,"")))return!1}else if(g===
U.hostname)return!1}}return!0}#r(){const g=this.#t.noProxy??this.#i,k=g.split(/[,\s]/),D=[];for(let U=0;U<k.length;U++){
const N=k[U];if(!N)continue;const Y=N.match(/^(.+):(\d+)$/);D.push({hostname:(Y?Y[1]:N).toLowerCase(),port:Y?Number.parseInt(
Y[2],10):0})}this.#e=g,this.#A=D}get#n(){return this.#t.noProxy!==void 0?!1:this.#e!==this.#i}get#i(){return process.env.
no_proxy??process.env.NO_PROXY??""}};c.exports=u})),gt=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:assert"),{kRetryHandlerDefaultRetry:n}=Oe(),
{RequestRetryError:A}=ve(),{isDisturbed:l,parseHeaders:Q,parseRangeHeader:s,wrapRequestBody:h}=Ue();function p(I){const d=Date.
now();return new Date(I).getTime()-d}function a(I,d,w,o){const u=I["content-length"];if(u==null||!Number.isFinite(d.start)||
!Number.isFinite(d.end))return null;const g=Number(u),k=d.end-d.start+1;return!Number.isFinite(g)||g!==k?new A("Content-\
Length mismatch",w,{headers:I,data:{count:o}}):null}c.exports=class Mr{constructor(d,w){const{retryOptions:o,...u}=d,{retry:g,
maxRetries:k,maxTimeout:D,minTimeout:U,timeoutFactor:N,methods:Y,errorCodes:v,retryAfter:S,statusCodes:i}=o??{};this.dispatch=
w.dispatch,this.handler=w.handler,this.opts={...u,body:h(d.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:g??
Mr[n],retryAfter:S??!0,maxTimeout:D??3e4,minTimeout:U??500,timeoutFactor:N??2,maxRetries:k??5,methods:Y??["GET","HEAD","\
OPTIONS","PUT","DELETE","TRACE"],statusCodes:i??[500,502,503,504,429],errorCodes:v??["ECONNRESET","ECONNREFUSED","ENOTFO\
UND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(C=>{this.aborted=
!0,this.abort?this.abort(C):this.reason=C})}checkpointResponseEnd(d,w){if(this.end==null&&this.opts.method!=="HEAD"){const o=d["\
content-length"];this.end=o!=null?Number(o)-1:null,e(this.end==null||Number.isFinite(this.end),"invalid content-length")}
this.resume=this.end!=null?w:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(d,w,o){
this.handler.onUpgrade&&this.handler.onUpgrade(d,w,o)}onConnect(d){this.aborted?d(this.reason):this.abort=d}onBodySent(d){
if(this.handler.onBodySent)return this.handler.onBodySent(d)}static[n](d,{state:w,opts:o},u){const{statusCode:g,code:k,headers:D}=d,
{method:U,retryOptions:N}=o,{maxRetries:Y,minTimeout:v,maxTimeout:S,timeoutFactor:i,statusCodes:C,errorCodes:E,methods:t}=N,
{counter:B}=w;if(k&&k!=="UND_ERR_REQ_RETRY"&&!E.includes(k)){u(d);return}if(Array.isArray(t)&&!t.includes(U)){u(d);return}
if(g!=null&&Array.isArray(C)&&!C.includes(g)){u(d);return}if(B>Y){u(d);return}let f=D?.["retry-after"];f&&(f=Number(f),f=
Number.isNaN(f)?p(f):f*1e3);const m=f>0?Math.min(f,S):Math.min(v*i**(B-1),S);setTimeout(()=>u(null),m)}onHeaders(d,w,o,u){
const g=Q(w);if(this.retryCount+=1,d>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(d)===!1?(this.headersSent=
!0,this.checkpointResponseEnd(g,o),this.handler.onHeaders(d,w,o,u)):(this.abort(new A("Request failed",d,{headers:g,data:{
count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,d!==206&&(this.start>0||d!==200))return this.abort(
new A("server does not support the range header and the payload was partially consumed",d,{headers:g,data:{count:this.retryCount}})),
!1;const D=s(g["content-range"]);if(!D)return this.abort(new A("Content-Range mismatch",d,{headers:g,data:{count:this.retryCount}})),
!1;if(this.etag!=null&&this.etag!==g.etag)return this.abort(new A("ETag mismatch",d,{headers:g,data:{count:this.retryCount}})),
!1;const U=a(g,D,d,this.retryCount);if(U!=null)return this.abort(U),!1;const{start:N,size:Y,end:v=Y-1}=D;return this.start!==
N||this.end!=null&&this.end!==v?(this.abort(new A("Content-Range mismatch",d,{headers:g,data:{count:this.retryCount}})),
!1):(this.resume=o,!0)}if(this.end==null){if(d===206){const D=s(g["content-range"]);if(D==null)return this.headersSent=!0,
this.handler.onHeaders(d,w,o,u);const U=a(g,D,d,this.retryCount);if(U!=null)return this.abort(U),!1;const{start:N,size:Y,
end:v=Y-1}=D;e(N!=null&&Number.isFinite(N),"content-range mismatch"),e(v!=null&&Number.isFinite(v),"invalid content-leng\
th"),this.start=N,this.end=v}if(this.end==null){const D=g["content-length"];this.end=D!=null?Number(D)-1:null}return e(Number.
isFinite(this.start)),e(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=o,this.headersSent=
!0,this.etag=g.etag!=null?g.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(
d,w,o,u)}const k=new A("Request failed",d,{headers:g,data:{count:this.retryCount}});return this.abort(k),!1}onData(d){return this.
start+=d.length,this.handler.onData(d)}onComplete(d){return this.retryCount=0,this.handler.onComplete(d)}onError(d){if(this.
aborted||l(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(d);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.
retry(d,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},w.bind(this));function w(o){if(o!=
null||this.aborted||l(this.opts.body))return this.handler.onError(o);if(this.start!==0){const u={range:`bytes=${this.start}\
-${this.end??""}`};this.etag!=null&&(u["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...u}}}
try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(u){this.handler.onError(u)}}}}})),es=(0,V.
t)(((r,c)=>{const e=HA(),n=gt();var A=class extends e{#e=null;#A=null;constructor(l,Q={}){super(Q),this.#e=l,this.#A=Q}dispatch(l,Q){
const s=new n({...l,retryOptions:this.#A},{dispatch:this.#e.dispatch.bind(this.#e),handler:Q});return this.#e.dispatch(l,
s)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}};c.exports=A})),Yt=(0,V.t)(((r,c)=>{const e=(0,V.n)(
"node:assert"),{Readable:n}=(0,V.n)("node:stream"),{RequestAbortedError:A,NotSupportedError:l,InvalidArgumentError:Q,AbortError:s}=ve(),
h=Ue(),{ReadableStreamFrom:p}=Ue(),a=Symbol("kConsume"),I=Symbol("kReading"),d=Symbol("kBody"),w=Symbol("kAbort"),o=Symbol(
"kContentType"),u=Symbol("kContentLength"),g=()=>{};var k=class extends n{constructor({resume:t,abort:B,contentType:f="",
contentLength:m,highWaterMark:y=65536}){super({autoDestroy:!0,read:t,highWaterMark:y}),this._readableState.dataEmitted=!1,
this[w]=B,this[a]=null,this[d]=null,this[o]=f,this[u]=m,this[I]=!1}destroy(t){return!t&&!this._readableState.endEmitted&&
(t=new A),t&&this[w](),super.destroy(t)}_destroy(t,B){this[I]?B(t):setImmediate(()=>{B(t)})}on(t,...B){return(t==="data"||
t==="readable")&&(this[I]=!0),super.on(t,...B)}addListener(t,...B){return this.on(t,...B)}off(t,...B){const f=super.off(
t,...B);return(t==="data"||t==="readable")&&(this[I]=this.listenerCount("data")>0||this.listenerCount("readable")>0),f}removeListener(t,...B){
return this.off(t,...B)}push(t){return this[a]&&t!==null?(C(this[a],t),this[I]?super.push(t):!0):super.push(t)}async text(){
return N(this,"text")}async json(){return N(this,"json")}async blob(){return N(this,"blob")}async bytes(){return N(this,
"bytes")}async arrayBuffer(){return N(this,"arrayBuffer")}async formData(){throw new l}get bodyUsed(){return h.isDisturbed(
this)}get body(){return this[d]||(this[d]=p(this),this[a]&&(this[d].getReader(),e(this[d].locked))),this[d]}async dump(t){
let B=Number.isFinite(t?.limit)?t.limit:131072;const f=t?.signal;if(f!=null&&(typeof f!="object"||!("aborted"in f)))throw new Q(
"signal must be an AbortSignal");return f?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((m,y)=>{
this[u]>B&&this.destroy(new s);const R=()=>{this.destroy(f.reason??new s)};f?.addEventListener("abort",R),this.on("close",
function(){f?.removeEventListener("abort",R),f?.aborted?y(f.reason??new s):m(null)}).on("error",g).on("data",function(M){
B-=M.length,B<=0&&this.destroy()}).resume()})}};function D(t){return t[d]&&t[d].locked===!0||t[a]}function U(t){return h.
isDisturbed(t)||D(t)}async function N(t,B){return e(!t[a]),new Promise((f,m)=>{if(U(t)){const y=t._readableState;y.destroyed&&
y.closeEmitted===!1?t.on("error",R=>{m(R)}).on("close",()=>{m(new TypeError("unusable"))}):m(y.errored??new TypeError("u\
nusable"))}else queueMicrotask(()=>{t[a]={type:B,stream:t,resolve:f,reject:m,length:0,body:[]},t.on("error",function(y){
E(this[a],y)}).on("close",function(){this[a].body!==null&&E(this[a],new A)}),Y(t[a])})})}function Y(t){if(t.body===null)
return;const{_readableState:B}=t.stream;if(B.bufferIndex){const f=B.bufferIndex,m=B.buffer.length;for(let y=f;y<m;y++)C(
t,B.buffer[y])}else for(const f of B.buffer)C(t,f);for(B.endEmitted?i(this[a]):t.stream.on("end",function(){i(this[a])}),
t.stream.resume();t.stream.read()!=null;);}function v(t,B){if(t.length===0||B===0)return"";const f=t.length===1?t[0]:Buffer.
concat(t,B),m=f.length,y=m>2&&f[0]===239&&f[1]===187&&f[2]===191?3:0;return f.utf8Slice(y,m)}function S(t,B){if(t.length===
0||B===0)return new Uint8Array(0);if(t.length===1)return new Uint8Array(t[0]);const f=new Uint8Array(Buffer.allocUnsafeSlow(
B).buffer);let m=0;for(let y=0;y<t.length;++y){const R=t[y];f.set(R,m),m+=R.length}return f}function i(t){const{type:B,body:f,
resolve:m,stream:y,length:R}=t;try{B==="text"?m(v(f,R)):B==="json"?m(JSON.parse(v(f,R))):B==="arrayBuffer"?m(S(f,R).buffer):
B==="blob"?m(new Blob(f,{type:y[o]})):B==="bytes"&&m(S(f,R)),E(t)}catch(M){y.destroy(M)}}function C(t,B){t.length+=B.length,
t.body.push(B)}function E(t,B){t.body!==null&&(B?t.reject(B):t.resolve(),t.type=null,t.stream=null,t.resolve=null,t.reject=
null,t.length=0,t.body=null)}c.exports={Readable:k,chunksDecode:v}})),Jt=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:assert"),
{ResponseStatusCodeError:n}=ve(),{chunksDecode:A}=Yt(),l=131072;async function Q({callback:p,body:a,contentType:I,statusCode:d,
statusMessage:w,headers:o}){e(a);let u=[],g=0;try{for await(const N of a)if(u.push(N),g+=N.length,g>l){u=[],g=0;break}}catch{
u=[],g=0}const k=`Response status code ${d}${w?`: ${w}`:""}`;if(d===204||!I||!g){queueMicrotask(()=>p(new n(k,d,o)));return}
const D=Error.stackTraceLimit;Error.stackTraceLimit=0;let U;try{s(I)?U=JSON.parse(A(u,g)):h(I)&&(U=A(u,g))}catch{}finally{
Error.stackTraceLimit=D}queueMicrotask(()=>p(new n(k,d,o,U)))}const s=p=>p.length>15&&p[11]==="/"&&p[0]==="a"&&p[1]==="p"&&
p[2]==="p"&&p[3]==="l"&&p[4]==="i"&&p[5]==="c"&&p[6]==="a"&&p[7]==="t"&&p[8]==="i"&&p[9]==="o"&&p[10]==="n"&&p[12]==="j"&&
p[13]==="s"&&p[14]==="o"&&p[15]==="n",h=p=>p.length>4&&p[4]==="/"&&p[0]==="t"&&p[1]==="e"&&p[2]==="x"&&p[3]==="t";c.exports=
{getResolveErrorBodyCallback:Q,isContentTypeApplicationJson:s,isContentTypeText:h}})),As=(0,V.t)(((r,c)=>{const e=(0,V.n)(
"node:assert"),{Readable:n}=Yt(),{InvalidArgumentError:A,RequestAbortedError:l}=ve(),Q=Ue(),{getResolveErrorBodyCallback:s}=Jt(),
{AsyncResource:h}=(0,V.n)("node:async_hooks");var p=class extends h{constructor(I,d){if(!I||typeof I!="object")throw new A(
"invalid opts");const{signal:w,method:o,opaque:u,body:g,onInfo:k,responseHeaders:D,throwOnError:U,highWaterMark:N}=I;try{
if(typeof d!="function")throw new A("invalid callback");if(N&&(typeof N!="number"||N<0))throw new A("invalid highWaterMa\
rk");if(w&&typeof w.on!="function"&&typeof w.addEventListener!="function")throw new A("signal must be an EventEmitter or\
 EventTarget");if(o==="CONNECT")throw new A("invalid method");if(k&&typeof k!="function")throw new A("invalid onInfo cal\
lback");super("UNDICI_REQUEST")}catch(Y){throw Q.isStream(g)&&Q.destroy(g.on("error",Q.nop),Y),Y}this.method=o,this.responseHeaders=
D||null,this.opaque=u||null,this.callback=d,this.res=null,this.abort=null,this.body=g,this.trailers={},this.context=null,
this.onInfo=k||null,this.throwOnError=U,this.highWaterMark=N,this.signal=w,this.reason=null,this.removeAbortListener=null,
Q.isStream(g)&&g.on("error",Y=>{this.onError(Y)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new l:
this.removeAbortListener=Q.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new l,this.res?Q.destroy(this.
res.on("error",Q.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",
this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(I,d){if(this.reason){I(
this.reason);return}e(this.callback),this.abort=I,this.context=d}onHeaders(I,d,w,o){const{callback:u,opaque:g,abort:k,context:D,
responseHeaders:U,highWaterMark:N}=this,Y=U==="raw"?Q.parseRawHeaders(d):Q.parseHeaders(d);if(I<200){this.onInfo&&this.onInfo(
{statusCode:I,headers:Y});return}const v=U==="raw"?Q.parseHeaders(d):Y,S=v["content-type"],i=v["content-length"],C=new n(
{resume:w,abort:k,contentType:S,contentLength:this.method!=="HEAD"&&i?Number(i):null,highWaterMark:N});this.removeAbortListener&&
C.on("close",this.removeAbortListener),this.callback=null,this.res=C,u!==null&&(this.throwOnError&&I>=400?this.runInAsyncScope(
s,null,{callback:u,body:C,contentType:S,statusCode:I,statusMessage:o,headers:Y}):this.runInAsyncScope(u,null,null,{statusCode:I,
headers:Y,trailers:this.trailers,opaque:g,body:C,context:D}))}onData(I){return this.res.push(I)}onComplete(I){Q.parseHeaders(
I,this.trailers),this.res.push(null)}onError(I){const{res:d,callback:w,body:o,opaque:u}=this;w&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(w,null,I,{opaque:u})})),d&&(this.res=null,queueMicrotask(()=>{Q.destroy(d,I)})),o&&(this.body=
null,Q.destroy(o,I)),this.removeAbortListener&&(d?.off("close",this.removeAbortListener),this.removeAbortListener(),this.
removeAbortListener=null)}};function a(I,d){if(d===void 0)return new Promise((w,o)=>{a.call(this,I,(u,g)=>u?o(u):w(g))});
try{this.dispatch(I,new p(I,d))}catch(w){if(typeof d!="function")throw w;const o=I?.opaque;queueMicrotask(()=>d(w,{opaque:o}))}}
c.exports=a,c.exports.RequestHandler=p})),PA=(0,V.t)(((r,c)=>{const{addAbortListener:e}=Ue(),{RequestAbortedError:n}=ve(),
A=Symbol("kListener"),l=Symbol("kSignal");function Q(p){p.abort?p.abort(p[l]?.reason):p.reason=p[l]?.reason??new n,h(p)}
function s(p,a){if(p.reason=null,p[l]=null,p[A]=null,!!a){if(a.aborted){Q(p);return}p[l]=a,p[A]=()=>{Q(p)},e(p[l],p[A])}}
function h(p){p[l]&&("removeEventListener"in p[l]?p[l].removeEventListener("abort",p[A]):p[l].removeListener("abort",p[A]),
p[l]=null,p[A]=null)}c.exports={addSignal:s,removeSignal:h}})),ts=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:assert"),{finished:n,
PassThrough:A}=(0,V.n)("node:stream"),{InvalidArgumentError:l,InvalidReturnValueError:Q}=ve(),s=Ue(),{getResolveErrorBodyCallback:h}=Jt(),
{AsyncResource:p}=(0,V.n)("node:async_hooks"),{addSignal:a,removeSignal:I}=PA();var d=class extends p{constructor(o,u,g){
if(!o||typeof o!="object")throw new l("invalid opts");const{signal:k,method:D,opaque:U,body:N,onInfo:Y,responseHeaders:v,
throwOnError:S}=o;try{if(typeof g!="function")throw new l("invalid callback");if(typeof u!="function")throw new l("inval\
id factory");if(k&&typeof k.on!="function"&&typeof k.addEventListener!="function")throw new l("signal must be an EventEm\
itter or EventTarget");if(D==="CONNECT")throw new l("invalid method");if(Y&&typeof Y!="function")throw new l("invalid on\
Info callback");super("UNDICI_STREAM")}catch(i){throw s.isStream(N)&&s.destroy(N.on("error",s.nop),i),i}this.responseHeaders=
v||null,this.opaque=U||null,this.factory=u,this.callback=g,this.res=null,this.abort=null,this.context=null,this.trailers=
null,this.body=N,this.onInfo=Y||null,this.throwOnError=S||!1,s.isStream(N)&&N.on("error",i=>{this.onError(i)}),a(this,k)}onConnect(o,u){
if(this.reason){o(this.reason);return}e(this.callback),this.abort=o,this.context=u}onHeaders(o,u,g,k){const{factory:D,opaque:U,
context:N,callback:Y,responseHeaders:v}=this,S=v==="raw"?s.parseRawHeaders(u):s.parseHeaders(u);if(o<200){this.onInfo&&this.
onInfo({statusCode:o,headers:S});return}this.factory=null;let i;if(this.throwOnError&&o>=400){const C=(v==="raw"?s.parseHeaders(
u):S)["content-type"];i=new A,this.callback=null,this.runInAsyncScope(h,null,{callback:Y,body:i,contentType:C,statusCode:o,
statusMessage:k,headers:S})}else{if(D===null)return;if(i=this.runInAsyncScope(D,null,{statusCode:o,headers:S,opaque:U,context:N}),
!i||typeof i.write!="function"||typeof i.end!="function"||typeof i.on!="function")throw new Q("expected Writable");n(i,{
readable:!1},C=>{const{callback:E,res:t,opaque:B,trailers:f,abort:m}=this;this.res=null,(C||!t.readable)&&s.destroy(t,C),
this.callback=null,this.runInAsyncScope(E,null,C||null,{opaque:B,trailers:f}),C&&m()})}return i.on("drain",g),this.res=i,
(i.writableNeedDrain!==void 0?i.writableNeedDrain:i._writableState?.needDrain)!==!0}onData(o){const{res:u}=this;return u?
u.write(o):!0}onComplete(o){const{res:u}=this;I(this),u&&(this.trailers=s.parseHeaders(o),u.end())}onError(o){const{res:u,
callback:g,opaque:k,body:D}=this;I(this),this.factory=null,u?(this.res=null,s.destroy(u,o)):g&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(g,null,o,{opaque:k})})),D&&(this.body=null,s.destroy(D,o))}};function w(o,u,g){if(g===void 0)return new Promise(
(k,D)=>{w.call(this,o,u,(U,N)=>U?D(U):k(N))});try{this.dispatch(o,new d(o,u,g))}catch(k){if(typeof g!="function")throw k;
const D=o?.opaque;queueMicrotask(()=>g(k,{opaque:D}))}}c.exports=w})),rs=(0,V.t)(((r,c)=>{const{Readable:e,Duplex:n,PassThrough:A}=(0,V.
n)("node:stream"),{InvalidArgumentError:l,InvalidReturnValueError:Q,RequestAbortedError:s}=ve(),h=Ue(),{AsyncResource:p}=(0,V.
n)("node:async_hooks"),{addSignal:a,removeSignal:I}=PA(),d=(0,V.n)("node:assert"),w=Symbol("resume");var o=class extends e{constructor(){
super({autoDestroy:!0}),this[w]=null}_read(){const{[w]:D}=this;D&&(this[w]=null,D())}_destroy(D,U){this._read(),U(D)}},u=class extends e{constructor(D){
super({autoDestroy:!0}),this[w]=D}_read(){this[w]()}_destroy(D,U){!D&&!this._readableState.endEmitted&&(D=new s),U(D)}},
g=class extends p{constructor(D,U){if(!D||typeof D!="object")throw new l("invalid opts");if(typeof U!="function")throw new l(
"invalid handler");const{signal:N,method:Y,opaque:v,onInfo:S,responseHeaders:i}=D;if(N&&typeof N.on!="function"&&typeof N.
addEventListener!="function")throw new l("signal must be an EventEmitter or EventTarget");if(Y==="CONNECT")throw new l("\
invalid method");if(S&&typeof S!="function")throw new l("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=
v||null,this.responseHeaders=i||null,this.handler=U,this.abort=null,this.context=null,this.onInfo=S||null,this.req=new o().
on("error",h.nop),this.ret=new n({readableObjectMode:D.objectMode,autoDestroy:!0,read:()=>{const{body:C}=this;C?.resume&&
C.resume()},write:(C,E,t)=>{const{req:B}=this;B.push(C,E)||B._readableState.destroyed?t():B[w]=t},destroy:(C,E)=>{const{
body:t,req:B,res:f,ret:m,abort:y}=this;!C&&!m._readableState.endEmitted&&(C=new s),y&&C&&y(),h.destroy(t,C),h.destroy(B,
C),h.destroy(f,C),I(this),E(C)}}).on("prefinish",()=>{const{req:C}=this;C.push(null)}),this.res=null,a(this,N)}onConnect(D,U){
const{ret:N,res:Y}=this;if(this.reason){D(this.reason);return}d(!Y,"pipeline cannot be retried"),d(!N.destroyed),this.abort=
D,this.context=U}onHeaders(D,U,N){const{opaque:Y,handler:v,context:S}=this;if(D<200){if(this.onInfo){const C=this.responseHeaders===
"raw"?h.parseRawHeaders(U):h.parseHeaders(U);this.onInfo({statusCode:D,headers:C})}return}this.res=new u(N);let i;try{this.
handler=null;const C=this.responseHeaders==="raw"?h.parseRawHeaders(U):h.parseHeaders(U);i=this.runInAsyncScope(v,null,{
statusCode:D,headers:C,opaque:Y,body:this.res,context:S})}catch(C){throw this.res.on("error",h.nop),C}if(!i||typeof i.on!=
"function")throw new Q("expected Readable");i.on("data",C=>{const{ret:E,body:t}=this;!E.push(C)&&t.pause&&t.pause()}).on(
"error",C=>{const{ret:E}=this;h.destroy(E,C)}).on("end",()=>{const{ret:C}=this;C.push(null)}).on("close",()=>{const{ret:C}=this;
C._readableState.ended||h.destroy(C,new s)}),this.body=i}onData(D){const{res:U}=this;return U.push(D)}onComplete(D){const{
res:U}=this;U.push(null)}onError(D){const{ret:U}=this;this.handler=null,h.destroy(U,D)}};function k(D,U){try{const N=new g(
D,U);return this.dispatch({...D,body:N.req},N),N.ret}catch(N){return new A().destroy(N)}}c.exports=k})),ss=(0,V.t)(((r,c)=>{
const{InvalidArgumentError:e,SocketError:n}=ve(),{AsyncResource:A}=(0,V.n)("node:async_hooks"),l=Ue(),{addSignal:Q,removeSignal:s}=PA(),
h=(0,V.n)("node:assert");var p=class extends A{constructor(I,d){if(!I||typeof I!="object")throw new e("invalid opts");if(typeof d!=
"function")throw new e("invalid callback");const{signal:w,opaque:o,responseHeaders:u}=I;if(w&&typeof w.on!="function"&&typeof w.
addEventListener!="function")throw new e("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=
u||null,this.opaque=o||null,this.callback=d,this.abort=null,this.context=null,Q(this,w)}onConnect(I,d){if(this.reason){I(
this.reason);return}h(this.callback),this.abort=I,this.context=null}onHeaders(){throw new n("bad upgrade",null)}onUpgrade(I,d,w){
h(I===101);const{callback:o,opaque:u,context:g}=this;s(this),this.callback=null;const k=this.responseHeaders==="raw"?l.parseRawHeaders(
d):l.parseHeaders(d);this.runInAsyncScope(o,null,null,{headers:k,socket:w,opaque:u,context:g})}onError(I){const{callback:d,
opaque:w}=this;s(this),d&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(d,null,I,{opaque:w})}))}};function a(I,d){
if(d===void 0)return new Promise((w,o)=>{a.call(this,I,(u,g)=>u?o(u):w(g))});try{const w=new p(I,d);this.dispatch({...I,
method:I.method||"GET",upgrade:I.protocol||"Websocket"},w)}catch(w){if(typeof d!="function")throw w;const o=I?.opaque;queueMicrotask(
()=>d(w,{opaque:o}))}}c.exports=a})),os=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:assert"),{AsyncResource:n}=(0,V.n)("node:\
async_hooks"),{InvalidArgumentError:A,SocketError:l}=ve(),Q=Ue(),{addSignal:s,removeSignal:h}=PA();var p=class extends n{constructor(I,d){
if(!I||typeof I!="object")throw new A("invalid opts");if(typeof d!="function")throw new A("invalid callback");const{signal:w,
opaque:o,responseHeaders:u}=I;if(w&&typeof w.on!="function"&&typeof w.addEventListener!="function")throw new A("signal m\
ust be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=o||null,this.responseHeaders=u||null,this.callback=
d,this.abort=null,s(this,w)}onConnect(I,d){if(this.reason){I(this.reason);return}e(this.callback),this.abort=I,this.context=
d}onHeaders(){throw new l("bad connect",null)}onUpgrade(I,d,w){const{callback:o,opaque:u,context:g}=this;h(this),this.callback=
null;let k=d;k!=null&&(k=this.responseHeaders==="raw"?Q.parseRawHeaders(d):Q.parseHeaders(d)),this.runInAsyncScope(o,null,
null,{statusCode:I,headers:k,socket:w,opaque:u,context:g})}onError(I){const{callback:d,opaque:w}=this;h(this),d&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(d,null,I,{opaque:w})}))}};function a(I,d){if(d===void 0)return new Promise(
(w,o)=>{a.call(this,I,(u,g)=>u?o(u):w(g))});try{const w=new p(I,d);this.dispatch({...I,method:"CONNECT"},w)}catch(w){if(typeof d!=
"function")throw w;const o=I?.opaque;queueMicrotask(()=>d(w,{opaque:o}))}}c.exports=a})),ns=(0,V.t)(((r,c)=>{c.exports.request=
As(),c.exports.stream=ts(),c.exports.pipeline=rs(),c.exports.upgrade=ss(),c.exports.connect=os()})),Ht=(0,V.t)(((r,c)=>{
const{UndiciError:e}=ve(),n=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");c.exports={MockNotMatchedError:class Lr extends e{constructor(l){
super(l),Error.captureStackTrace(this,Lr),this.name="MockNotMatchedError",this.message=l||"The request does not match an\
y registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](l){return l&&l[n]===!0}[n]=!0}}})),
MA=(0,V.t)(((r,c)=>{c.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol(
"dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("def\
ault trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent\
 set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),
kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}})),xA=(0,V.t)(((r,c)=>{const{MockNotMatchedError:e}=Ht(),
{kDispatches:n,kMockAgent:A,kOriginalDispatch:l,kOrigin:Q,kGetNetConnect:s}=MA(),{buildURL:h}=Ue(),{STATUS_CODES:p}=(0,V.
n)("node:http"),{types:{isPromise:a}}=(0,V.n)("node:util");function I(m,y){return typeof m=="string"?m===y:m instanceof RegExp?
m.test(y):typeof m=="function"?m(y)===!0:!1}function d(m){return Object.fromEntries(Object.entries(m).map(([y,R])=>[y.toLocaleLowerCase(),
R]))}function w(m,y){if(Array.isArray(m)){for(let R=0;R<m.length;R+=2)if(m[R].toLocaleLowerCase()===y.toLocaleLowerCase())
return m[R+1];return}else return typeof m.get=="function"?m.get(y):d(m)[y.toLocaleLowerCase()]}function o(m){const y=m.slice(),
R=[];for(let M=0;M<y.length;M+=2)R.push([y[M],y[M+1]]);return Object.fromEntries(R)}function u(m,y){if(typeof m.headers==
"function")return Array.isArray(y)&&(y=o(y)),m.headers(y?d(y):{});if(typeof m.headers>"u")return!0;if(typeof y!="object"||
typeof m.headers!="object")return!1;for(const[R,M]of Object.entries(m.headers))if(!I(M,w(y,R)))return!1;return!0}function g(m){
if(typeof m!="string")return m;const y=m.split("?");if(y.length!==2)return m;const R=new URLSearchParams(y.pop());return R.
sort(),[...y,R.toString()].join("?")}function k(m,{path:y,method:R,body:M,headers:G}){const J=I(m.path,y),H=I(m.method,R),
ee=typeof m.body<"u"?I(m.body,M):!0,ae=u(m,G);return J&&H&&ee&&ae}function D(m){return Buffer.isBuffer(m)||m instanceof Uint8Array||
m instanceof ArrayBuffer?m:typeof m=="object"?JSON.stringify(m):m.toString()}function U(m,y){const R=y.query?h(y.path,y.
query):y.path,M=typeof R=="string"?g(R):R;let G=m.filter(({consumed:J})=>!J).filter(({path:J})=>I(g(J),M));if(G.length===
0)throw new e(`Mock dispatch not matched for path '${M}'`);if(G=G.filter(({method:J})=>I(J,y.method)),G.length===0)throw new e(
`Mock dispatch not matched for method '${y.method}' on path '${M}'`);if(G=G.filter(({body:J})=>typeof J<"u"?I(J,y.body):
!0),G.length===0)throw new e(`Mock dispatch not matched for body '${y.body}' on path '${M}'`);if(G=G.filter(J=>u(J,y.headers)),
G.length===0){const J=typeof y.headers=="object"?JSON.stringify(y.headers):y.headers;throw new e(`Mock dispatch not matc\
hed for headers '${J}' on path '${M}'`)}return G[0]}function N(m,y,R){const M={timesInvoked:0,times:1,persist:!1,consumed:!1},
G=typeof R=="function"?{callback:R}:{...R},J={...M,...y,pending:!0,data:{error:null,...G}};return m.push(J),J}function Y(m,y){
const R=m.findIndex(M=>M.consumed?k(M,y):!1);R!==-1&&m.splice(R,1)}function v(m){const{path:y,method:R,body:M,headers:G,
query:J}=m;return{path:y,method:R,body:M,headers:G,query:J}}function S(m){const y=Object.keys(m),R=[];for(let M=0;M<y.length;++M){
const G=y[M],J=m[G],H=Buffer.from(`${G}`);if(Array.isArray(J))for(let ee=0;ee<J.length;++ee)R.push(H,Buffer.from(`${J[ee]}`));else
R.push(H,Buffer.from(`${J}`))}return R}function i(m){return p[m]||"unknown"}async function C(m){const y=[];for await(const R of m)
y.push(R);return Buffer.concat(y).toString("utf8")}function E(m,y){const R=v(m),M=U(this[n],R);M.timesInvoked++,M.data.callback&&
(M.data={...M.data,...M.data.callback(m)});const{data:{statusCode:G,data:J,headers:H,trailers:ee,error:ae},delay:ge,persist:le}=M,
{timesInvoked:Qe,times:Ee}=M;if(M.consumed=!le&&Qe>=Ee,M.pending=Qe<Ee,ae!==null)return Y(this[n],R),y.onError(ae),!0;typeof ge==
"number"&&ge>0?setTimeout(()=>{he(this[n])},ge):he(this[n]);function he(we,Ae=J){const re=Array.isArray(m.headers)?o(m.headers):
m.headers,ce=typeof Ae=="function"?Ae({...m,headers:re}):Ae;if(a(ce)){ce.then(Z=>he(we,Z));return}const Se=D(ce),_=S(H),
se=S(ee);y.onConnect?.(Z=>y.onError(Z),null),y.onHeaders?.(G,_,pe,i(G)),y.onData?.(Buffer.from(Se)),y.onComplete?.(se),Y(
we,R)}function pe(){}return!0}function t(){const m=this[A],y=this[Q],R=this[l];return function(G,J){if(m.isMockActive)try{
E.call(this,G,J)}catch(H){if(H instanceof e){const ee=m[s]();if(ee===!1)throw new e(`${H.message}: subsequent request to\
 origin ${y} was not allowed (net.connect disabled)`);if(B(ee,y))R.call(this,G,J);else throw new e(`${H.message}: subseq\
uent request to origin ${y} was not allowed (net.connect is not enabled for this origin)`)}else throw H}else R.call(this,
G,J)}}function B(m,y){const R=new URL(y);return m===!0?!0:!!(Array.isArray(m)&&m.some(M=>I(M,R.host)))}function f(m){if(m){
const{agent:y,...R}=m;return R}}c.exports={getResponseData:D,getMockDispatch:U,addMockDispatch:N,deleteMockDispatch:Y,buildKey:v,
generateKeyValues:S,matchValue:I,getResponse:C,getStatusText:i,mockDispatch:E,buildMockDispatch:t,checkNetConnect:B,buildMockOptions:f,
getHeaderByName:w,buildHeadersFromArray:o}})),Vt=(0,V.t)(((r,c)=>{const{getResponseData:e,buildKey:n,addMockDispatch:A}=xA(),
{kDispatches:l,kDispatchKey:Q,kDefaultHeaders:s,kDefaultTrailers:h,kContentLength:p,kMockDispatch:a}=MA(),{InvalidArgumentError:I}=ve(),
{buildURL:d}=Ue();var w=class{constructor(u){this[a]=u}delay(u){if(typeof u!="number"||!Number.isInteger(u)||u<=0)throw new I(
"waitInMs must be a valid integer > 0");return this[a].delay=u,this}persist(){return this[a].persist=!0,this}times(u){if(typeof u!=
"number"||!Number.isInteger(u)||u<=0)throw new I("repeatTimes must be a valid integer > 0");return this[a].times=u,this}},
o=class{constructor(u,g){if(typeof u!="object")throw new I("opts must be an object");if(typeof u.path>"u")throw new I("o\
pts.path must be defined");if(typeof u.method>"u"&&(u.method="GET"),typeof u.path=="string")if(u.query)u.path=d(u.path,u.
query);else{const k=new URL(u.path,"data://");u.path=k.pathname+k.search}typeof u.method=="string"&&(u.method=u.method.toUpperCase()),
this[Q]=n(u),this[l]=g,this[s]={},this[h]={},this[p]=!1}createMockScopeDispatchData({statusCode:u,data:g,responseOptions:k}){
const D=e(g),U=this[p]?{"content-length":D.length}:{};return{statusCode:u,data:g,headers:{...this[s],...U,...k.headers},
trailers:{...this[h],...k.trailers}}}validateReplyParameters(u){if(typeof u.statusCode>"u")throw new I("statusCode must \
be defined");if(typeof u.responseOptions!="object"||u.responseOptions===null)throw new I("responseOptions must be an obj\
ect")}reply(u){if(typeof u=="function"){const D=U=>{const N=u(U);if(typeof N!="object"||N===null)throw new I("reply opti\
ons callback must return an object");const Y={data:"",responseOptions:{},...N};return this.validateReplyParameters(Y),{...this.
createMockScopeDispatchData(Y)}};return new w(A(this[l],this[Q],D))}const g={statusCode:u,data:arguments[1]===void 0?"":
arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(g);const k=this.createMockScopeDispatchData(
g);return new w(A(this[l],this[Q],k))}replyWithError(u){if(typeof u>"u")throw new I("error must be defined");return new w(
A(this[l],this[Q],{error:u}))}defaultReplyHeaders(u){if(typeof u>"u")throw new I("headers must be defined");return this[s]=
u,this}defaultReplyTrailers(u){if(typeof u>"u")throw new I("trailers must be defined");return this[h]=u,this}replyContentLength(){
return this[p]=!0,this}};c.exports.MockInterceptor=o,c.exports.MockScope=w})),Ot=(0,V.t)(((r,c)=>{const{promisify:e}=(0,V.
n)("node:util"),n=TA(),{buildMockDispatch:A}=xA(),{kDispatches:l,kMockAgent:Q,kClose:s,kOriginalClose:h,kOrigin:p,kOriginalDispatch:a,
kConnected:I}=MA(),{MockInterceptor:d}=Vt(),w=Oe(),{InvalidArgumentError:o}=ve();var u=class extends n{constructor(g,k){
if(super(g,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new o("Argument opts.agent must implement Agent");
this[Q]=k.agent,this[p]=g,this[l]=[],this[I]=1,this[a]=this.dispatch,this[h]=this.close.bind(this),this.dispatch=A.call(
this),this.close=this[s]}get[w.kConnected](){return this[I]}intercept(g){return new d(g,this[l])}async[s](){await e(this[h])(),
this[I]=0,this[Q][w.kClients].delete(this[p])}};c.exports=u})),_t=(0,V.t)(((r,c)=>{const{promisify:e}=(0,V.n)("node:util"),
n=UA(),{buildMockDispatch:A}=xA(),{kDispatches:l,kMockAgent:Q,kClose:s,kOriginalClose:h,kOrigin:p,kOriginalDispatch:a,kConnected:I}=MA(),
{MockInterceptor:d}=Vt(),w=Oe(),{InvalidArgumentError:o}=ve();var u=class extends n{constructor(g,k){if(super(g,k),!k||!k.
agent||typeof k.agent.dispatch!="function")throw new o("Argument opts.agent must implement Agent");this[Q]=k.agent,this[p]=
g,this[l]=[],this[I]=1,this[a]=this.dispatch,this[h]=this.close.bind(this),this.dispatch=A.call(this),this.close=this[s]}get[w.
kConnected](){return this[I]}intercept(g){return new d(g,this[l])}async[s](){await e(this[h])(),this[I]=0,this[Q][w.kClients].
delete(this[p])}};c.exports=u})),is=(0,V.t)(((r,c)=>{const e={pronoun:"it",is:"is",was:"was",this:"this"},n={pronoun:"th\
ey",is:"are",was:"were",this:"these"};c.exports=class{constructor(l,Q){this.singular=l,this.plural=Q}pluralize(l){const Q=l===
1,s=Q?e:n,h=Q?this.singular:this.plural;return{...s,count:l,noun:h}}}})),as=(0,V.t)(((r,c)=>{const{Transform:e}=(0,V.n)(
"node:stream"),{Console:n}=(0,V.n)("node:console"),A=process.versions.icu?"\u2705":"Y ",l=process.versions.icu?"\u274C":
"N ";c.exports=class{constructor({disableColors:s}={}){this.transform=new e({transform(h,p,a){a(null,h)}}),this.logger=new n(
{stdout:this.transform,inspectOptions:{colors:!s&&!process.env.CI}})}format(s){const h=s.map(({method:p,path:a,data:{statusCode:I},
persist:d,times:w,timesInvoked:o,origin:u})=>({Method:p,Origin:u,Path:a,"Status code":I,Persistent:d?A:l,Invocations:o,Remaining:d?
1/0:w-o}));return this.logger.table(h),this.transform.read().toString()}}})),cs=(0,V.t)(((r,c)=>{const{kClients:e}=Oe(),
n=NA(),{kAgent:A,kMockAgentSet:l,kMockAgentGet:Q,kDispatches:s,kIsMockActive:h,kNetConnect:p,kGetNetConnect:a,kOptions:I,
kFactory:d}=MA(),w=Ot(),o=_t(),{matchValue:u,buildMockOptions:g}=xA(),{InvalidArgumentError:k,UndiciError:D}=ve(),U=HA(),
N=is(),Y=as();var v=class extends U{constructor(S){if(super(S),this[p]=!0,this[h]=!0,S?.agent&&typeof S.agent.dispatch!=
"function")throw new k("Argument opts.agent must implement Agent");const i=S?.agent?S.agent:new n(S);this[A]=i,this[e]=i[e],
this[I]=g(S)}get(S){let i=this[Q](S);return i||(i=this[d](S),this[l](S,i)),i}dispatch(S,i){return this.get(S.origin),this[A].
dispatch(S,i)}async close(){await this[A].close(),this[e].clear()}deactivate(){this[h]=!1}activate(){this[h]=!0}enableNetConnect(S){
if(typeof S=="string"||typeof S=="function"||S instanceof RegExp)Array.isArray(this[p])?this[p].push(S):this[p]=[S];else if(typeof S>
"u")this[p]=!0;else throw new k("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[p]=
!1}get isMockActive(){return this[h]}[l](S,i){this[e].set(S,i)}[d](S){const i=Object.assign({agent:this},this[I]);return this[I]&&
this[I].connections===1?new w(S,i):new o(S,i)}[Q](S){const i=this[e].get(S);if(i)return i;if(typeof S!="string"){const C=this[d](
"http://localhost:9999");return this[l](S,C),C}for(const[C,E]of Array.from(this[e]))if(E&&typeof C!="string"&&u(C,S)){const t=this[d](
S);return this[l](S,t),t[s]=E[s],t}}[a](){return this[p]}pendingInterceptors(){const S=this[e];return Array.from(S.entries()).
flatMap(([i,C])=>C[s].map(E=>({...E,origin:i}))).filter(({pending:i})=>i)}assertNoPendingInterceptors({pendingInterceptorsFormatter:S=new Y}={}){
const i=this.pendingInterceptors();if(i.length===0)return;const C=new N("interceptor","interceptors").pluralize(i.length);
throw new D(`
${C.count} ${C.noun} ${C.is} pending:

${S.format(i)}
`.trim())}};c.exports=v})),WA=(0,V.t)(((r,c)=>{const e=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:n}=ve(),
A=NA();Q()===void 0&&l(new A);function l(s){if(!s||typeof s.dispatch!="function")throw new n("Argument agent must implem\
ent Agent");Object.defineProperty(globalThis,e,{value:s,writable:!0,enumerable:!1,configurable:!1})}function Q(){return globalThis[e]}
c.exports={setGlobalDispatcher:l,getGlobalDispatcher:Q}})),lt=(0,V.t)(((r,c)=>{c.exports=class{#e;constructor(n){if(typeof n!=
"object"||n===null)throw new TypeError("handler must be an object");this.#e=n}onConnect(...n){return this.#e.onConnect?.(
...n)}onError(...n){return this.#e.onError?.(...n)}onUpgrade(...n){return this.#e.onUpgrade?.(...n)}onResponseStarted(...n){
return this.#e.onResponseStarted?.(...n)}onHeaders(...n){return this.#e.onHeaders?.(...n)}onData(...n){return this.#e.onData?.(
...n)}onComplete(...n){return this.#e.onComplete?.(...n)}onBodySent(...n){return this.#e.onBodySent?.(...n)}}})),gs=(0,V.
t)(((r,c)=>{const e=at();c.exports=n=>{const A=n?.maxRedirections;return l=>function(s,h){const{maxRedirections:p=A,...a}=s;
return p?l(a,new e(l,p,s,h)):l(s,h)}}})),ls=(0,V.t)(((r,c)=>{const e=gt();c.exports=n=>A=>function(Q,s){return A(Q,new e(
{...Q,retryOptions:{...n,...Q.retryOptions}},{handler:s,dispatch:A}))}})),Es=(0,V.t)(((r,c)=>{const e=Ue(),{InvalidArgumentError:n,
RequestAbortedError:A}=ve(),l=lt();var Q=class extends l{#e=1048576;#A=null;#t=!1;#s=!1;#o=0;#r=null;#n=null;constructor({
maxSize:h},p){if(super(p),h!=null&&(!Number.isFinite(h)||h<1))throw new n("maxSize must be a number greater than 0");this.#e=
h??this.#e,this.#n=p}onConnect(h){this.#A=h,this.#n.onConnect(this.#i.bind(this))}#i(h){this.#s=!0,this.#r=h}onHeaders(h,p,a,I){
const d=e.parseHeaders(p)["content-length"];if(d!=null&&d>this.#e)throw new A(`Response size (${d}) larger than maxSize \
(${this.#e})`);return this.#s?!0:this.#n.onHeaders(h,p,a,I)}onError(h){this.#t||(h=this.#r??h,this.#n.onError(h))}onData(h){
return this.#o=this.#o+h.length,this.#o>=this.#e&&(this.#t=!0,this.#s?this.#n.onError(this.#r):this.#n.onComplete([])),!0}onComplete(h){
if(!this.#t){if(this.#s){this.#n.onError(this.reason);return}this.#n.onComplete(h)}}};function s({maxSize:h}={maxSize:1048576}){
return p=>function(I,d){const{dumpMaxSize:w=h}=I;return p(I,new Q({maxSize:w},d))}}c.exports=s})),Qs=(0,V.t)(((r,c)=>{const{
isIP:e}=(0,V.n)("node:net"),{lookup:n}=(0,V.n)("node:dns"),A=lt(),{InvalidArgumentError:l,InformationalError:Q}=ve(),s=Math.
pow(2,31)-1;var h=class{#e=0;#A=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(a){this.#e=a.maxTTL,
this.#A=a.maxItems,this.dualStack=a.dualStack,this.affinity=a.affinity,this.lookup=a.lookup??this.#s,this.pick=a.pick??this.#o}get full(){
return this.#t.size===this.#A}runLookup(a,I,d){const w=this.#t.get(a.hostname);if(w==null&&this.full){d(null,a.origin);return}
const o={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...I.dns,maxTTL:this.#e,maxItems:this.#A};
if(w==null)this.lookup(a,o,(u,g)=>{if(u||g==null||g.length===0){d(u??new Q("No DNS entries found"));return}this.setRecords(
a,g);const k=this.#t.get(a.hostname),D=this.pick(a,k,o.affinity);let U;typeof D.port=="number"?U=`:${D.port}`:a.port!==""?
U=`:${a.port}`:U="",d(null,`${a.protocol}//${D.family===6?`[${D.address}]`:D.address}${U}`)});else{const u=this.pick(a,w,
o.affinity);if(u==null){this.#t.delete(a.hostname),this.runLookup(a,I,d);return}let g;typeof u.port=="number"?g=`:${u.port}`:
a.port!==""?g=`:${a.port}`:g="",d(null,`${a.protocol}//${u.family===6?`[${u.address}]`:u.address}${g}`)}}#s(a,I,d){n(a.hostname,
{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(w,o)=>{if(w)return d(w);const u=new Map;for(const g of o)
u.set(`${g.address}:${g.family}`,g);d(null,u.values())})}#o(a,I,d){let w=null;const{records:o,offset:u}=I;let g;if(this.
dualStack?(d==null&&(u==null||u===s?(I.offset=0,d=4):(I.offset++,d=(I.offset&1)===1?6:4)),o[d]!=null&&o[d].ips.length>0?
g=o[d]:g=o[d===4?6:4]):g=o[d],g==null||g.ips.length===0)return w;g.offset==null||g.offset===s?g.offset=0:g.offset++;const k=g.
offset%g.ips.length;return w=g.ips[k]??null,w==null?w:Date.now()-w.timestamp>w.ttl?(g.ips.splice(k,1),this.pick(a,I,d)):
w}setRecords(a,I){const d=Date.now(),w={records:{4:null,6:null}};for(const o of I){o.timestamp=d,typeof o.ttl=="number"?
o.ttl=Math.min(o.ttl,this.#e):o.ttl=this.#e;const u=w.records[o.family]??{ips:[]};u.ips.push(o),w.records[o.family]=u}this.#t.
set(a.hostname,w)}getHandler(a,I){return new p(this,a,I)}},p=class extends A{#e=null;#A=null;#t=null;#s=null;#o=null;constructor(a,{
origin:I,handler:d,dispatch:w},o){super(d),this.#o=I,this.#s=d,this.#A={...o},this.#e=a,this.#t=w}onError(a){switch(a.code){case"\
ETIMEDOUT":case"ECONNREFUSED":if(this.#e.dualStack){this.#e.runLookup(this.#o,this.#A,(I,d)=>{if(I)return this.#s.onError(
I);const w={...this.#A,origin:d};this.#t(w,this)});return}this.#s.onError(a);return;case"ENOTFOUND":this.#e.deleteRecord(
this.#o);default:this.#s.onError(a)}}};c.exports=a=>{if(a?.maxTTL!=null&&(typeof a?.maxTTL!="number"||a?.maxTTL<0))throw new l(
"Invalid maxTTL. Must be a positive number");if(a?.maxItems!=null&&(typeof a?.maxItems!="number"||a?.maxItems<1))throw new l(
"Invalid maxItems. Must be a positive number and greater than zero");if(a?.affinity!=null&&a?.affinity!==4&&a?.affinity!==
6)throw new l("Invalid affinity. Must be either 4 or 6");if(a?.dualStack!=null&&typeof a?.dualStack!="boolean")throw new l(
"Invalid dualStack. Must be a boolean");if(a?.lookup!=null&&typeof a?.lookup!="function")throw new l("Invalid lookup. Mu\
st be a function");if(a?.pick!=null&&typeof a?.pick!="function")throw new l("Invalid pick. Must be a function");const I=a?.
dualStack??!0;let d;I?d=a?.affinity??null:d=a?.affinity??4;const w=new h({maxTTL:a?.maxTTL??1e4,lookup:a?.lookup??null,pick:a?.
pick??null,dualStack:I,affinity:d,maxItems:a?.maxItems??1/0});return o=>function(g,k){const D=g.origin.constructor===URL?
g.origin:new URL(g.origin);return e(D.hostname)!==0?o(g,k):(w.runLookup(D,g,(U,N)=>{if(U)return k.onError(U);let Y=null;
Y={...g,servername:D.hostname,origin:N,headers:{host:D.hostname,...g.headers}},o(Y,w.getHandler({origin:D,dispatch:o,handler:k},
g))}),!0)}}})),fA=(0,V.t)(((r,c)=>{const{kConstruct:e}=Oe(),{kEnumerableProperty:n}=Ue(),{iteratorMixin:A,isValidHeaderName:l,
isValidHeaderValue:Q}=rA(),{webidl:s}=Xe(),h=(0,V.n)("node:assert"),p=(0,V.n)("node:util"),a=Symbol("headers map"),I=Symbol(
"headers map sorted");function d(S){return S===10||S===13||S===9||S===32}function w(S){let i=0,C=S.length;for(;C>i&&d(S.
charCodeAt(C-1));)--C;for(;C>i&&d(S.charCodeAt(i));)++i;return i===0&&C===S.length?S:S.substring(i,C)}function o(S,i){if(Array.
isArray(i))for(let C=0;C<i.length;++C){const E=i[C];if(E.length!==2)throw s.errors.exception({header:"Headers constructo\
r",message:`expected name/value pair to be length 2, found ${E.length}.`});u(S,E[0],E[1])}else if(typeof i=="object"&&i!==
null){const C=Object.keys(i);for(let E=0;E<C.length;++E)u(S,C[E],i[C[E]])}else throw s.errors.conversionFailed({prefix:"\
Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function u(S,i,C){
if(C=w(C),l(i)){if(!Q(C))throw s.errors.invalidArgument({prefix:"Headers.append",value:C,type:"header value"})}else throw s.
errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});if(U(S)==="immutable")throw new TypeError("\
immutable");return Y(S).append(i,C,!1)}function g(S,i){return S[0]<i[0]?-1:1}var k=class Gr{cookies=null;constructor(i){
i instanceof Gr?(this[a]=new Map(i[a]),this[I]=i[I],this.cookies=i.cookies===null?null:[...i.cookies]):(this[a]=new Map(
i),this[I]=null)}contains(i,C){return this[a].has(C?i:i.toLowerCase())}clear(){this[a].clear(),this[I]=null,this.cookies=
null}append(i,C,E){this[I]=null;const t=E?i:i.toLowerCase(),B=this[a].get(t);if(B){const f=t==="cookie"?"; ":", ";this[a].
set(t,{name:B.name,value:`${B.value}${f}${C}`})}else this[a].set(t,{name:i,value:C});t==="set-cookie"&&(this.cookies??=[]).
push(C)}set(i,C,E){this[I]=null;const t=E?i:i.toLowerCase();t==="set-cookie"&&(this.cookies=[C]),this[a].set(t,{name:i,value:C})}delete(i,C){
this[I]=null,C||(i=i.toLowerCase()),i==="set-cookie"&&(this.cookies=null),this[a].delete(i)}get(i,C){return this[a].get(
C?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:C}}of this[a])yield[i,C]}get entries(){const i={};
if(this[a].size!==0)for(const{name:C,value:E}of this[a].values())i[C]=E;return i}rawValues(){return this[a].values()}get entriesList(){
const i=[];if(this[a].size!==0)for(const{0:C,1:{name:E,value:t}}of this[a])if(C==="set-cookie")for(const B of this.cookies)
i.push([E,B]);else i.push([E,t]);return i}toSortedArray(){const i=this[a].size,C=new Array(i);if(i<=32){if(i===0)return C;
const E=this[a][Symbol.iterator](),t=E.next().value;C[0]=[t[0],t[1].value],h(t[1].value!==null);for(let B=1,f=0,m=0,y=0,
R=0,M,G;B<i;++B){for(G=E.next().value,M=C[B]=[G[0],G[1].value],h(M[1]!==null),y=0,m=B;y<m;)R=y+(m-y>>1),C[R][0]<=M[0]?y=
R+1:m=R;if(B!==R){for(f=B;f>y;)C[f]=C[--f];C[y]=M}}if(!E.next().done)throw new TypeError("Unreachable");return C}else{let E=0;
for(const{0:t,1:{value:B}}of this[a])C[E++]=[t,B],h(B!==null);return C.sort(g)}}},D=class dA{#e;#A;constructor(i=void 0){
s.util.markAsUncloneable(this),i!==e&&(this.#A=new k,this.#e="none",i!==void 0&&(i=s.converters.HeadersInit(i,"Headers c\
ontructor","init"),o(this,i)))}append(i,C){s.brandCheck(this,dA),s.argumentLengthCheck(arguments,2,"Headers.append");const E="\
Headers.append";return i=s.converters.ByteString(i,E,"name"),C=s.converters.ByteString(C,E,"value"),u(this,i,C)}delete(i){
if(s.brandCheck(this,dA),s.argumentLengthCheck(arguments,1,"Headers.delete"),i=s.converters.ByteString(i,"Headers.delete",
"name"),!l(i))throw s.errors.invalidArgument({prefix:"Headers.delete",value:i,type:"header name"});if(this.#e==="immutab\
le")throw new TypeError("immutable");this.#A.contains(i,!1)&&this.#A.delete(i,!1)}get(i){s.brandCheck(this,dA),s.argumentLengthCheck(
arguments,1,"Headers.get");const C="Headers.get";if(i=s.converters.ByteString(i,C,"name"),!l(i))throw s.errors.invalidArgument(
{prefix:C,value:i,type:"header name"});return this.#A.get(i,!1)}has(i){s.brandCheck(this,dA),s.argumentLengthCheck(arguments,
1,"Headers.has");const C="Headers.has";if(i=s.converters.ByteString(i,C,"name"),!l(i))throw s.errors.invalidArgument({prefix:C,
value:i,type:"header name"});return this.#A.contains(i,!1)}set(i,C){s.brandCheck(this,dA),s.argumentLengthCheck(arguments,
2,"Headers.set");const E="Headers.set";if(i=s.converters.ByteString(i,E,"name"),C=s.converters.ByteString(C,E,"value"),C=
w(C),l(i)){if(!Q(C))throw s.errors.invalidArgument({prefix:E,value:C,type:"header value"})}else throw s.errors.invalidArgument(
{prefix:E,value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.set(i,C,!1)}getSetCookie(){
s.brandCheck(this,dA);const i=this.#A.cookies;return i?[...i]:[]}get[I](){if(this.#A[I])return this.#A[I];const i=[],C=this.#A.
toSortedArray(),E=this.#A.cookies;if(E===null||E.length===1)return this.#A[I]=C;for(let t=0;t<C.length;++t){const{0:B,1:f}=C[t];
if(B==="set-cookie")for(let m=0;m<E.length;++m)i.push([B,E[m]]);else i.push([B,f])}return this.#A[I]=i}[p.inspect.custom](i,C){
return C.depth??=i,`Headers ${p.formatWithOptions(C,this.#A.entries)}`}static getHeadersGuard(i){return i.#e}static setHeadersGuard(i,C){
i.#e=C}static getHeadersList(i){return i.#A}static setHeadersList(i,C){i.#A=C}};const{getHeadersGuard:U,setHeadersGuard:N,
getHeadersList:Y,setHeadersList:v}=D;Reflect.deleteProperty(D,"getHeadersGuard"),Reflect.deleteProperty(D,"setHeadersGua\
rd"),Reflect.deleteProperty(D,"getHeadersList"),Reflect.deleteProperty(D,"setHeadersList"),A("Headers",D,I,0,1),Object.defineProperties(
D.prototype,{append:n,delete:n,get:n,has:n,set:n,getSetCookie:n,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[p.
inspect.custom]:{enumerable:!1}}),s.converters.HeadersInit=function(S,i,C){if(s.util.Type(S)==="Object"){const E=Reflect.
get(S,Symbol.iterator);if(!p.types.isProxy(S)&&E===D.prototype.entries)try{return Y(S).entriesList}catch{}return typeof E==
"function"?s.converters["sequence<sequence<ByteString>>"](S,i,C,E.bind(S)):s.converters["record<ByteString, ByteString>"](
S,i,C)}throw s.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<Byt\
eString>>","record<ByteString, ByteString>"]})},c.exports={fill:o,compareHeaderName:g,Headers:D,HeadersList:k,getHeadersGuard:U,
setHeadersGuard:N,setHeadersList:v,getHeadersList:Y}})),qA=(0,V.t)(((r,c)=>{const{Headers:e,HeadersList:n,fill:A,getHeadersGuard:l,
setHeadersGuard:Q,setHeadersList:s}=fA(),{extractBody:h,cloneBody:p,mixinBody:a,hasFinalizationRegistry:I,streamRegistry:d,
bodyUnusable:w}=SA(),o=Ue(),u=(0,V.n)("node:util"),{kEnumerableProperty:g}=o,{isValidReasonPhrase:k,isCancelled:D,isAborted:U,
isBlobLike:N,serializeJavascriptValueToJSONString:Y,isErrorLike:v,isomorphicEncode:S,environmentSettingsObject:i}=rA(),{
redirectStatusSet:C,nullBodyStatus:E}=OA(),{kState:t,kHeaders:B}=uA(),{webidl:f}=Xe(),{FormData:m}=_A(),{URLSerializer:y}=eA(),
{kConstruct:R}=Oe(),M=(0,V.n)("node:assert"),{types:G}=(0,V.n)("node:util"),J=new TextEncoder("utf-8");var H=class oA{static error(){
return we(ge(),"immutable")}static json(re,ce={}){f.argumentLengthCheck(arguments,1,"Response.json"),ce!==null&&(ce=f.converters.
ResponseInit(ce));const Se=J.encode(Y(re)),_=h(Se),se=we(ae({}),"response");return pe(se,ce,{body:_[0],type:"application\
/json"}),se}static redirect(re,ce=302){f.argumentLengthCheck(arguments,1,"Response.redirect"),re=f.converters.USVString(
re),ce=f.converters["unsigned short"](ce);let Se;try{Se=new URL(re,i.settingsObject.baseUrl)}catch(Z){throw new TypeError(
`Failed to parse URL from ${re}`,{cause:Z})}if(!C.has(ce))throw new RangeError(`Invalid status code ${ce}`);const _=we(ae(
{}),"immutable");_[t].status=ce;const se=S(y(Se));return _[t].headersList.append("location",se,!0),_}constructor(re=null,ce={}){
if(f.util.markAsUncloneable(this),re===R)return;re!==null&&(re=f.converters.BodyInit(re)),ce=f.converters.ResponseInit(ce),
this[t]=ae({}),this[B]=new e(R),Q(this[B],"response"),s(this[B],this[t].headersList);let Se=null;if(re!=null){const[_,se]=h(
re);Se={body:_,type:se}}pe(this,ce,Se)}get type(){return f.brandCheck(this,oA),this[t].type}get url(){f.brandCheck(this,
oA);const re=this[t].urlList,ce=re[re.length-1]??null;return ce===null?"":y(ce,!0)}get redirected(){return f.brandCheck(
this,oA),this[t].urlList.length>1}get status(){return f.brandCheck(this,oA),this[t].status}get ok(){return f.brandCheck(
this,oA),this[t].status>=200&&this[t].status<=299}get statusText(){return f.brandCheck(this,oA),this[t].statusText}get headers(){
return f.brandCheck(this,oA),this[B]}get body(){return f.brandCheck(this,oA),this[t].body?this[t].body.stream:null}get bodyUsed(){
return f.brandCheck(this,oA),!!this[t].body&&o.isDisturbed(this[t].body.stream)}clone(){if(f.brandCheck(this,oA),w(this))
throw f.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const re=ee(this[t]);return I&&
this[t].body?.stream&&d.register(this,new WeakRef(this[t].body.stream)),we(re,l(this[B]))}[u.inspect.custom](re,ce){ce.depth===
null&&(ce.depth=2),ce.colors??=!0;const Se={status:this.status,statusText:this.statusText,headers:this.headers,body:this.
body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${u.formatWithOptions(
ce,Se)}`}};a(H),Object.defineProperties(H.prototype,{type:g,url:g,status:g,ok:g,redirected:g,statusText:g,headers:g,clone:g,
body:g,bodyUsed:g,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(H,{json:g,redirect:g,
error:g});function ee(Ae){if(Ae.internalResponse)return Ee(ee(Ae.internalResponse),Ae.type);const re=ae({...Ae,body:null});
return Ae.body!=null&&(re.body=p(re,Ae.body)),re}function ae(Ae){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,
requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...Ae,headersList:Ae?.
headersList?new n(Ae?.headersList):new n,urlList:Ae?.urlList?[...Ae.urlList]:[]}}function ge(Ae){return ae({type:"error",
status:0,error:v(Ae)?Ae:new Error(Ae&&String(Ae)),aborted:Ae&&Ae.name==="AbortError"})}function le(Ae){return Ae.type===
"error"&&Ae.status===0}function Qe(Ae,re){return re={internalResponse:Ae,...re},new Proxy(Ae,{get(ce,Se){return Se in re?
re[Se]:ce[Se]},set(ce,Se,_){return M(!(Se in re)),ce[Se]=_,!0}})}function Ee(Ae,re){if(re==="basic")return Qe(Ae,{type:"\
basic",headersList:Ae.headersList});if(re==="cors")return Qe(Ae,{type:"cors",headersList:Ae.headersList});if(re==="opaqu\
e")return Qe(Ae,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(re==="opaqueredirect")return Qe(
Ae,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});M(!1)}function he(Ae,re=null){return M(D(Ae)),
U(Ae)?ge(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:re})):ge(Object.assign(new DOMException(
"Request was cancelled."),{cause:re}))}function pe(Ae,re,ce){if(re.status!==null&&(re.status<200||re.status>599))throw new RangeError(
'init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in re&&re.statusText!=null&&!k(String(re.
statusText)))throw new TypeError("Invalid statusText");if("status"in re&&re.status!=null&&(Ae[t].status=re.status),"stat\
usText"in re&&re.statusText!=null&&(Ae[t].statusText=re.statusText),"headers"in re&&re.headers!=null&&A(Ae[B],re.headers),
ce){if(E.includes(Ae.status))throw f.errors.exception({header:"Response constructor",message:`Invalid response status co\
de ${Ae.status}`});Ae[t].body=ce.body,ce.type!=null&&!Ae[t].headersList.contains("content-type",!0)&&Ae[t].headersList.append(
"content-type",ce.type,!0)}}function we(Ae,re){const ce=new H(R);return ce[t]=Ae,ce[B]=new e(R),s(ce[B],Ae.headersList),
Q(ce[B],re),I&&Ae.body?.stream&&d.register(ce,new WeakRef(Ae.body.stream)),ce}f.converters.ReadableStream=f.interfaceConverter(
ReadableStream),f.converters.FormData=f.interfaceConverter(m),f.converters.URLSearchParams=f.interfaceConverter(URLSearchParams),
f.converters.XMLHttpRequestBodyInit=function(Ae,re,ce){return typeof Ae=="string"?f.converters.USVString(Ae,re,ce):N(Ae)?
f.converters.Blob(Ae,re,ce,{strict:!1}):ArrayBuffer.isView(Ae)||G.isArrayBuffer(Ae)?f.converters.BufferSource(Ae,re,ce):
o.isFormDataLike(Ae)?f.converters.FormData(Ae,re,ce,{strict:!1}):Ae instanceof URLSearchParams?f.converters.URLSearchParams(
Ae,re,ce):f.converters.DOMString(Ae,re,ce)},f.converters.BodyInit=function(Ae,re,ce){return Ae instanceof ReadableStream?
f.converters.ReadableStream(Ae,re,ce):Ae?.[Symbol.asyncIterator]?Ae:f.converters.XMLHttpRequestBodyInit(Ae,re,ce)},f.converters.
ResponseInit=f.dictionaryConverter([{key:"status",converter:f.converters["unsigned short"],defaultValue:()=>200},{key:"s\
tatusText",converter:f.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:f.converters.HeadersInit}]),c.
exports={isNetworkError:le,makeNetworkError:ge,makeResponse:ae,makeAppropriateNetworkError:he,filterResponse:Ee,Response:H,
cloneResponse:ee,fromInnerResponse:we}})),us=(0,V.t)(((r,c)=>{const{kConnected:e,kSize:n}=Oe();var A=class{constructor(Q){
this.value=Q}deref(){return this.value[e]===0&&this.value[n]===0?void 0:this.value}},l=class{constructor(Q){this.finalizer=
Q}register(Q,s){Q.on&&Q.on("disconnect",()=>{Q[e]===0&&Q[n]===0&&this.finalizer(s)})}unregister(Q){}};c.exports=function(){
return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef a\
nd FinalizationRegistry"),{WeakRef:A,FinalizationRegistry:l}):{WeakRef,FinalizationRegistry}}})),LA=(0,V.t)(((r,c)=>{const{
extractBody:e,mixinBody:n,cloneBody:A,bodyUnusable:l}=SA(),{Headers:Q,fill:s,HeadersList:h,setHeadersGuard:p,getHeadersGuard:a,
setHeadersList:I,getHeadersList:d}=fA(),{FinalizationRegistry:w}=us()(),o=Ue(),u=(0,V.n)("node:util"),{isValidHTTPToken:g,
sameOrigin:k,environmentSettingsObject:D}=rA(),{forbiddenMethodsSet:U,corsSafeListedMethodsSet:N,referrerPolicy:Y,requestRedirect:v,
requestMode:S,requestCredentials:i,requestCache:C,requestDuplex:E}=OA(),{kEnumerableProperty:t,normalizedMethodRecordsBase:B,
normalizedMethodRecords:f}=o,{kHeaders:m,kSignal:y,kState:R,kDispatcher:M}=uA(),{webidl:G}=Xe(),{URLSerializer:J}=eA(),{
kConstruct:H}=Oe(),ee=(0,V.n)("node:assert"),{getMaxListeners:ae,setMaxListeners:ge,getEventListeners:le,defaultMaxListeners:Qe}=(0,V.
n)("node:events"),Ee=Symbol("abortController"),he=new w(({signal:se,abort:Z})=>{se.removeEventListener("abort",Z)}),pe=new WeakMap;
function we(se){return Z;function Z(){const z=se.deref();if(z!==void 0){he.unregister(Z),this.removeEventListener("abort",
Z),z.abort(this.reason);const ne=pe.get(z.signal);if(ne!==void 0){if(ne.size!==0){for(const oe of ne){const de=oe.deref();
de!==void 0&&de.abort(this.reason)}ne.clear()}pe.delete(z.signal)}}}}let Ae=!1;var re=class We{constructor(Z,z={}){if(G.
util.markAsUncloneable(this),Z===H)return;const ne="Request constructor";G.argumentLengthCheck(arguments,1,ne),Z=G.converters.
RequestInfo(Z,ne,"input"),z=G.converters.RequestInit(z,ne,"init");let oe=null,de=null;const Ge=D.settingsObject.baseUrl;
let Te=null;if(typeof Z=="string"){this[M]=z.dispatcher;let X;try{X=new URL(Z,Ge)}catch(ie){throw new TypeError("Failed \
to parse URL from "+Z,{cause:ie})}if(X.username||X.password)throw new TypeError("Request cannot be constructed from a UR\
L that includes credentials: "+Z);oe=ce({urlList:[X]}),de="cors"}else this[M]=z.dispatcher||Z[M],ee(Z instanceof We),oe=
Z[R],Te=Z[y];const Je=D.settingsObject.origin;let Ie="client";if(oe.window?.constructor?.name==="EnvironmentSettingsObje\
ct"&&k(oe.window,Je)&&(Ie=oe.window),z.window!=null)throw new TypeError(`'window' option '${Ie}' must be null`);"window"in
z&&(Ie="no-window"),oe=ce({method:oe.method,headersList:oe.headersList,unsafeRequest:oe.unsafeRequest,client:D.settingsObject,
window:Ie,priority:oe.priority,origin:oe.origin,referrer:oe.referrer,referrerPolicy:oe.referrerPolicy,mode:oe.mode,credentials:oe.
credentials,cache:oe.cache,redirect:oe.redirect,integrity:oe.integrity,keepalive:oe.keepalive,reloadNavigation:oe.reloadNavigation,
historyNavigation:oe.historyNavigation,urlList:[...oe.urlList]});const Ne=Object.keys(z).length!==0;if(Ne&&(oe.mode==="n\
avigate"&&(oe.mode="same-origin"),oe.reloadNavigation=!1,oe.historyNavigation=!1,oe.origin="client",oe.referrer="client",
oe.referrerPolicy="",oe.url=oe.urlList[oe.urlList.length-1],oe.urlList=[oe.url]),z.referrer!==void 0){const X=z.referrer;
if(X==="")oe.referrer="no-referrer";else{let ie;try{ie=new URL(X,Ge)}catch(ke){throw new TypeError(`Referrer "${X}" is n\
ot a valid URL.`,{cause:ke})}ie.protocol==="about:"&&ie.hostname==="client"||Je&&!k(ie,D.settingsObject.baseUrl)?oe.referrer=
"client":oe.referrer=ie}}z.referrerPolicy!==void 0&&(oe.referrerPolicy=z.referrerPolicy);let De;if(z.mode!==void 0?De=z.
mode:De=de,De==="navigate")throw G.errors.exception({header:"Request constructor",message:"invalid request mode navigate\
."});if(De!=null&&(oe.mode=De),z.credentials!==void 0&&(oe.credentials=z.credentials),z.cache!==void 0&&(oe.cache=z.cache),
oe.cache==="only-if-cached"&&oe.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-or\
igin' mode");if(z.redirect!==void 0&&(oe.redirect=z.redirect),z.integrity!=null&&(oe.integrity=String(z.integrity)),z.keepalive!==
void 0&&(oe.keepalive=!!z.keepalive),z.method!==void 0){let X=z.method;const ie=f[X];if(ie!==void 0)oe.method=ie;else{if(!g(
X))throw new TypeError(`'${X}' is not a valid HTTP method.`);const ke=X.toUpperCase();if(U.has(ke))throw new TypeError(`\
'${X}' HTTP method is unsupported.`);X=B[ke]??X,oe.method=X}!Ae&&oe.method==="patch"&&(process.emitWarning("Using `patch\
` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH\
-patch"}),Ae=!0)}z.signal!==void 0&&(Te=z.signal),this[R]=oe;const be=new AbortController;if(this[y]=be.signal,Te!=null){
if(!Te||typeof Te.aborted!="boolean"||typeof Te.addEventListener!="function")throw new TypeError("Failed to construct 'R\
equest': member signal is not of type AbortSignal.");if(Te.aborted)be.abort(Te.reason);else{this[Ee]=be;const X=we(new WeakRef(
be));try{(typeof ae=="function"&&ae(Te)===Qe||le(Te,"abort").length>=Qe)&&ge(1500,Te)}catch{}o.addAbortListener(Te,X),he.
register(be,{signal:Te,abort:X},X)}}if(this[m]=new Q(H),I(this[m],oe.headersList),p(this[m],"request"),De==="no-cors"){if(!N.
has(oe.method))throw new TypeError(`'${oe.method} is unsupported in no-cors mode.`);p(this[m],"request-no-cors")}if(Ne){
const X=d(this[m]),ie=z.headers!==void 0?z.headers:new h(X);if(X.clear(),ie instanceof h){for(const{name:ke,value:fe}of ie.
rawValues())X.append(ke,fe,!1);X.cookies=ie.cookies}else s(this[m],ie)}const Be=Z instanceof We?Z[R].body:null;if((z.body!=
null||Be!=null)&&(oe.method==="GET"||oe.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have b\
ody.");let _e=null;if(z.body!=null){const[X,ie]=e(z.body,oe.keepalive);_e=X,ie&&!d(this[m]).contains("content-type",!0)&&
this[m].append("content-type",ie)}const $=_e??Be;if($!=null&&$.source==null){if(_e!=null&&z.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(oe.mode!=="same-origin"&&oe.mode!=="cors")throw new TypeError(
'If request is made from ReadableStream, mode should be "same-origin" or "cors"');oe.useCORSPreflightFlag=!0}let T=$;if(_e==
null&&Be!=null){if(l(Z))throw new TypeError("Cannot construct a Request with a Request object that has already been used\
.");const X=new TransformStream;Be.stream.pipeThrough(X),T={source:Be.source,length:Be.length,stream:X.readable}}this[R].
body=T}get method(){return G.brandCheck(this,We),this[R].method}get url(){return G.brandCheck(this,We),J(this[R].url)}get headers(){
return G.brandCheck(this,We),this[m]}get destination(){return G.brandCheck(this,We),this[R].destination}get referrer(){return G.
brandCheck(this,We),this[R].referrer==="no-referrer"?"":this[R].referrer==="client"?"about:client":this[R].referrer.toString()}get referrerPolicy(){
return G.brandCheck(this,We),this[R].referrerPolicy}get mode(){return G.brandCheck(this,We),this[R].mode}get credentials(){
return this[R].credentials}get cache(){return G.brandCheck(this,We),this[R].cache}get redirect(){return G.brandCheck(this,
We),this[R].redirect}get integrity(){return G.brandCheck(this,We),this[R].integrity}get keepalive(){return G.brandCheck(
this,We),this[R].keepalive}get isReloadNavigation(){return G.brandCheck(this,We),this[R].reloadNavigation}get isHistoryNavigation(){
return G.brandCheck(this,We),this[R].historyNavigation}get signal(){return G.brandCheck(this,We),this[y]}get body(){return G.
brandCheck(this,We),this[R].body?this[R].body.stream:null}get bodyUsed(){return G.brandCheck(this,We),!!this[R].body&&o.
isDisturbed(this[R].body.stream)}get duplex(){return G.brandCheck(this,We),"half"}clone(){if(G.brandCheck(this,We),l(this))
throw new TypeError("unusable");const Z=Se(this[R]),z=new AbortController;if(this.signal.aborted)z.abort(this.signal.reason);else{
let ne=pe.get(this.signal);ne===void 0&&(ne=new Set,pe.set(this.signal,ne));const oe=new WeakRef(z);ne.add(oe),o.addAbortListener(
z.signal,we(oe))}return _(Z,z.signal,a(this[m]))}[u.inspect.custom](Z,z){z.depth===null&&(z.depth=2),z.colors??=!0;const ne={
method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,
keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.
signal};return`Request ${u.formatWithOptions(z,ne)}`}};n(re);function ce(se){return{method:se.method??"GET",localURLsOnly:se.
localURLsOnly??!1,unsafeRequest:se.unsafeRequest??!1,body:se.body??null,client:se.client??null,reservedClient:se.reservedClient??
null,replacesClientId:se.replacesClientId??"",window:se.window??"client",keepalive:se.keepalive??!1,serviceWorkers:se.serviceWorkers??
"all",initiator:se.initiator??"",destination:se.destination??"",priority:se.priority??null,origin:se.origin??"client",policyContainer:se.
policyContainer??"client",referrer:se.referrer??"client",referrerPolicy:se.referrerPolicy??"",mode:se.mode??"no-cors",useCORSPreflightFlag:se.
useCORSPreflightFlag??!1,credentials:se.credentials??"same-origin",useCredentials:se.useCredentials??!1,cache:se.cache??
"default",redirect:se.redirect??"follow",integrity:se.integrity??"",cryptoGraphicsNonceMetadata:se.cryptoGraphicsNonceMetadata??
"",parserMetadata:se.parserMetadata??"",reloadNavigation:se.reloadNavigation??!1,historyNavigation:se.historyNavigation??
!1,userActivation:se.userActivation??!1,taintedOrigin:se.taintedOrigin??!1,redirectCount:se.redirectCount??0,responseTainting:se.
responseTainting??"basic",preventNoCacheCacheControlHeaderModification:se.preventNoCacheCacheControlHeaderModification??
!1,done:se.done??!1,timingAllowFailed:se.timingAllowFailed??!1,urlList:se.urlList,url:se.urlList[0],headersList:se.headersList?
new h(se.headersList):new h}}function Se(se){const Z=ce({...se,body:null});return se.body!=null&&(Z.body=A(Z,se.body)),Z}
function _(se,Z,z){const ne=new re(H);return ne[R]=se,ne[y]=Z,ne[m]=new Q(H),I(ne[m],se.headersList),p(ne[m],z),ne}Object.
defineProperties(re.prototype,{method:t,url:t,headers:t,redirect:t,clone:t,signal:t,duplex:t,destination:t,body:t,bodyUsed:t,
isHistoryNavigation:t,isReloadNavigation:t,keepalive:t,integrity:t,cache:t,credentials:t,attribute:t,referrerPolicy:t,referrer:t,
mode:t,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),G.converters.Request=G.interfaceConverter(re),G.converters.
RequestInfo=function(se,Z,z){return typeof se=="string"?G.converters.USVString(se,Z,z):se instanceof re?G.converters.Request(
se,Z,z):G.converters.USVString(se,Z,z)},G.converters.AbortSignal=G.interfaceConverter(AbortSignal),G.converters.RequestInit=
G.dictionaryConverter([{key:"method",converter:G.converters.ByteString},{key:"headers",converter:G.converters.HeadersInit},
{key:"body",converter:G.nullableConverter(G.converters.BodyInit)},{key:"referrer",converter:G.converters.USVString},{key:"\
referrerPolicy",converter:G.converters.DOMString,allowedValues:Y},{key:"mode",converter:G.converters.DOMString,allowedValues:S},
{key:"credentials",converter:G.converters.DOMString,allowedValues:i},{key:"cache",converter:G.converters.DOMString,allowedValues:C},
{key:"redirect",converter:G.converters.DOMString,allowedValues:v},{key:"integrity",converter:G.converters.DOMString},{key:"\
keepalive",converter:G.converters.boolean},{key:"signal",converter:G.nullableConverter(se=>G.converters.AbortSignal(se,"\
RequestInit","signal",{strict:!1}))},{key:"window",converter:G.converters.any},{key:"duplex",converter:G.converters.DOMString,
allowedValues:E},{key:"dispatcher",converter:G.converters.any}]),c.exports={Request:re,makeRequest:ce,fromInnerRequest:_,
cloneRequest:Se}})),zA=(0,V.t)(((r,c)=>{const{makeNetworkError:e,makeAppropriateNetworkError:n,filterResponse:A,makeResponse:l,
fromInnerResponse:Q}=qA(),{HeadersList:s}=fA(),{Request:h,cloneRequest:p}=LA(),a=(0,V.n)("node:zlib"),{bytesMatch:I,makePolicyContainer:d,
clonePolicyContainer:w,requestBadPort:o,TAOCheck:u,appendRequestOriginHeader:g,responseLocationURL:k,requestCurrentURL:D,
setRequestReferrerPolicyOnRedirect:U,tryUpgradeRequestToAPotentiallyTrustworthyURL:N,createOpaqueTimingInfo:Y,appendFetchMetadata:v,
corsCheck:S,crossOriginResourcePolicyCheck:i,determineRequestsReferrer:C,coarsenedSharedCurrentTime:E,createDeferredPromise:t,
isBlobLike:B,sameOrigin:f,isCancelled:m,isAborted:y,isErrorLike:R,fullyReadBody:M,readableStreamClose:G,isomorphicEncode:J,
urlIsLocal:H,urlIsHttpHttpsScheme:ee,urlHasHttpsScheme:ae,clampAndCoarsenConnectionTimingInfo:ge,simpleRangeHeaderValue:le,
buildContentRange:Qe,createInflate:Ee,extractMimeType:he}=rA(),{kState:pe,kDispatcher:we}=uA(),Ae=(0,V.n)("node:assert"),
{safelyExtractBody:re,extractBody:ce}=SA(),{redirectStatusSet:Se,nullBodyStatus:_,safeMethodsSet:se,requestBodyHeader:Z,
subresourceSet:z}=OA(),ne=(0,V.n)("node:events"),{Readable:oe,pipeline:de,finished:Ge}=(0,V.n)("node:stream"),{addAbortListener:Te,
isErrored:Je,isReadable:Ie,bufferToLowerCasedHeaderName:Ne}=Ue(),{dataURLProcessor:De,serializeAMimeType:be,minimizeSupportedMimeType:Be}=eA(),
{getGlobalDispatcher:_e}=WA(),{webidl:$}=Xe(),{STATUS_CODES:T}=(0,V.n)("node:http"),X=["GET","HEAD"],ie=typeof __UNDICI_IS_NODE__<
"u"||typeof esbuildDetection<"u"?"node":"undici";let ke;var fe=class extends ne{constructor(F){super(),this.dispatcher=F,
this.connection=null,this.dump=!1,this.state="ongoing"}terminate(F){this.state==="ongoing"&&(this.state="terminated",this.
connection?.destroy(F),this.emit("terminated",F))}abort(F){this.state==="ongoing"&&(this.state="aborted",F||(F=new DOMException(
"The operation was aborted.","AbortError")),this.serializedAbortReason=F,this.connection?.destroy(F),this.emit("terminat\
ed",F))}};function ue(F){He(F,"fetch")}function Me(F,j=void 0){$.argumentLengthCheck(arguments,1,"globalThis.fetch");let W=t(),
x;try{x=new h(F,j)}catch(me){return W.reject(me),W.promise}const te=x[pe];if(x.signal.aborted)return qe(W,te,null,x.signal.
reason),W.promise;te.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(te.serviceWorkers="none");let K=null,
Ce=!1,Fe=null;return Te(x.signal,()=>{Ce=!0,Ae(Fe!=null),Fe.abort(x.signal.reason);const me=K?.deref();qe(W,te,me,x.signal.
reason)}),Fe=aA({request:te,processResponseEndOfBody:ue,processResponse:me=>{if(!Ce){if(me.aborted){qe(W,te,K,Fe.serializedAbortReason);
return}if(me.type==="error"){W.reject(new TypeError("fetch failed",{cause:me.error}));return}K=new WeakRef(Q(me,"immutab\
le")),W.resolve(K.deref()),W=null}},dispatcher:x[we]}),W.promise}function He(F,j="other"){if(F.type==="error"&&F.aborted||
!F.urlList?.length)return;const W=F.urlList[0];let x=F.timingInfo,te=F.cacheState;ee(W)&&x!==null&&(F.timingAllowPassed||
(x=Y({startTime:x.startTime}),te=""),x.endTime=E(),F.timingInfo=x,Ye(x,W.href,j,globalThis,te))}const Ye=performance.markResourceTiming;
function qe(F,j,W,x){if(F&&F.reject(x),j.body!=null&&Ie(j.body?.stream)&&j.body.stream.cancel(x).catch(K=>{if(K.code!=="\
ERR_INVALID_STATE")throw K}),W==null)return;const te=W[pe];te.body!=null&&Ie(te.body?.stream)&&te.body.stream.cancel(x).
catch(K=>{if(K.code!=="ERR_INVALID_STATE")throw K})}function aA({request:F,processRequestBodyChunkLength:j,processRequestEndOfBody:W,
processResponse:x,processResponseEndOfBody:te,processResponseConsumeBody:K,useParallelQueue:Ce=!1,dispatcher:Fe=_e()}){Ae(
Fe);let Re=null,me=!1;F.client!=null&&(Re=F.client.globalObject,me=F.client.crossOriginIsolatedCapability);const Le=E(me),
Ve=Y({startTime:Le}),ye={controller:new fe(Fe),request:F,timingInfo:Ve,processRequestBodyChunkLength:j,processRequestEndOfBody:W,
processResponse:x,processResponseConsumeBody:K,processResponseEndOfBody:te,taskDestination:Re,crossOriginIsolatedCapability:me};
return Ae(!F.body||F.body.stream),F.window==="client"&&(F.window=F.client?.globalObject?.constructor?.name==="Window"?F.
client:"no-window"),F.origin==="client"&&(F.origin=F.client.origin),F.policyContainer==="client"&&(F.client!=null?F.policyContainer=
w(F.client.policyContainer):F.policyContainer=d()),F.headersList.contains("accept",!0)||F.headersList.append("accept","*\
/*",!0),F.headersList.contains("accept-language",!0)||F.headersList.append("accept-language","*",!0),F.priority,z.has(F.
destination),AA(ye).catch(Pe=>{ye.controller.terminate(Pe)}),ye.controller}async function AA(F,j=!1){const W=F.request;let x=null;
if(W.localURLsOnly&&!H(D(W))&&(x=e("local URLs only")),N(W),o(W)==="blocked"&&(x=e("bad port")),W.referrerPolicy===""&&(W.
referrerPolicy=W.policyContainer.referrerPolicy),W.referrer!=="no-referrer"&&(W.referrer=C(W)),x===null&&(x=await(async()=>{
const K=D(W);return f(K,W.url)&&W.responseTainting==="basic"||K.protocol==="data:"||W.mode==="navigate"||W.mode==="webso\
cket"?(W.responseTainting="basic",await sA(F)):W.mode==="same-origin"?e('request mode cannot be "same-origin"'):W.mode===
"no-cors"?W.redirect!=="follow"?e('redirect mode cannot be "follow" for "no-cors" request'):(W.responseTainting="opaque",
await sA(F)):ee(D(W))?(W.responseTainting="cors",await P(F)):e("URL scheme must be a HTTP(S) scheme")})()),j)return x;x.
status!==0&&!x.internalResponse&&(W.responseTainting,W.responseTainting==="basic"?x=A(x,"basic"):W.responseTainting==="c\
ors"?x=A(x,"cors"):W.responseTainting==="opaque"?x=A(x,"opaque"):Ae(!1));let te=x.status===0?x:x.internalResponse;if(te.
urlList.length===0&&te.urlList.push(...W.urlList),W.timingAllowFailed||(x.timingAllowPassed=!0),x.type==="opaque"&&te.status===
206&&te.rangeRequested&&!W.headers.contains("range",!0)&&(x=te=e()),x.status!==0&&(W.method==="HEAD"||W.method==="CONNEC\
T"||_.includes(te.status))&&(te.body=null,F.controller.dump=!0),W.integrity){const K=Fe=>q(F,e(Fe));if(W.responseTainting===
"opaque"||x.body==null){K(x.error);return}const Ce=Fe=>{if(!I(Fe,W.integrity)){K("integrity mismatch");return}x.body=re(
Fe)[0],q(F,x)};await M(x.body,Ce,K)}else q(F,x)}function sA(F){if(m(F)&&F.request.redirectCount===0)return Promise.resolve(
n(F));const{request:j}=F,{protocol:W}=D(j);switch(W){case"about:":return Promise.resolve(e("about scheme is not supporte\
d"));case"blob:":{ke||(ke=(0,V.n)("node:buffer").resolveObjectURL);const x=D(j);if(x.search.length!==0)return Promise.resolve(
e("NetworkError when attempting to fetch resource."));const te=ke(x.toString());if(j.method!=="GET"||!B(te))return Promise.
resolve(e("invalid method"));const K=l(),Ce=te.size,Fe=J(`${Ce}`),Re=te.type;if(j.headersList.contains("range",!0)){K.rangeRequested=
!0;const me=j.headersList.get("range",!0),Le=le(me,!0);if(Le==="failure")return Promise.resolve(e("failed to fetch the d\
ata URL"));let{rangeStartValue:Ve,rangeEndValue:ye}=Le;if(Ve===null)Ve=Ce-ye,ye=Ve+ye-1;else{if(Ve>=Ce)return Promise.resolve(
e("Range start is greater than the blob's size."));(ye===null||ye>=Ce)&&(ye=Ce-1)}const Pe=te.slice(Ve,ye,Re);K.body=ce(
Pe)[0];const $e=J(`${Pe.size}`),xe=Qe(Ve,ye,Ce);K.status=206,K.statusText="Partial Content",K.headersList.set("content-l\
ength",$e,!0),K.headersList.set("content-type",Re,!0),K.headersList.set("content-range",xe,!0)}else{const me=ce(te);K.statusText=
"OK",K.body=me[0],K.headersList.set("content-length",Fe,!0),K.headersList.set("content-type",Re,!0)}return Promise.resolve(
K)}case"data:":{const x=D(j),te=De(x);if(te==="failure")return Promise.resolve(e("failed to fetch the data URL"));const K=be(
te.mimeType);return Promise.resolve(l({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:K}]],body:re(
te.body)[0]}))}case"file:":return Promise.resolve(e("not implemented... yet..."));case"http:":case"https:":return P(F).catch(
x=>e(x));default:return Promise.resolve(e("unknown scheme"))}}function nA(F,j){F.request.done=!0,F.processResponseDone!=
null&&queueMicrotask(()=>F.processResponseDone(j))}function q(F,j){let W=F.timingInfo;const x=()=>{const K=Date.now();F.
request.destination==="document"&&(F.controller.fullTimingInfo=W),F.controller.reportTimingSteps=()=>{if(F.request.url.protocol!==
"https:")return;W.endTime=K;let Fe=j.cacheState;const Re=j.bodyInfo;j.timingAllowPassed||(W=Y(W),Fe="");let me=0;if(F.request.
mode!=="navigator"||!j.hasCrossOriginRedirects){me=j.status;const Le=he(j.headersList);Le!=="failure"&&(Re.contentType=Be(
Le))}F.request.initiatorType!=null&&Ye(W,F.request.url.href,F.request.initiatorType,globalThis,Fe,Re,me)};const Ce=()=>{
F.request.done=!0,F.processResponseEndOfBody!=null&&queueMicrotask(()=>F.processResponseEndOfBody(j)),F.request.initiatorType!=
null&&F.controller.reportTimingSteps()};queueMicrotask(()=>Ce())};F.processResponse!=null&&queueMicrotask(()=>{F.processResponse(
j),F.processResponse=null});const te=j.type==="error"?j:j.internalResponse??j;te.body==null?x():Ge(te.body.stream,()=>{x()})}
async function P(F){const j=F.request;let W=null,x=null;const te=F.timingInfo;if(j.serviceWorkers,W===null){if(j.redirect===
"follow"&&(j.serviceWorkers="none"),x=W=await L(F),j.responseTainting==="cors"&&S(j,W)==="failure")return e("cors failur\
e");u(j,W)==="failure"&&(j.timingAllowFailed=!0)}return(j.responseTainting==="opaque"||W.type==="opaque")&&i(j.origin,j.
client,j.destination,x)==="blocked"?e("blocked"):(Se.has(x.status)&&(j.redirect!=="manual"&&F.controller.connection.destroy(
void 0,!1),j.redirect==="error"?W=e("unexpected redirect"):j.redirect==="manual"?W=x:j.redirect==="follow"?W=await b(F,W):
Ae(!1)),W.timingInfo=te,W)}function b(F,j){const W=F.request,x=j.internalResponse?j.internalResponse:j;let te;try{if(te=
k(x,D(W).hash),te==null)return j}catch(Ce){return Promise.resolve(e(Ce))}if(!ee(te))return Promise.resolve(e("URL scheme\
 must be a HTTP(S) scheme"));if(W.redirectCount===20)return Promise.resolve(e("redirect count exceeded"));if(W.redirectCount+=
1,W.mode==="cors"&&(te.username||te.password)&&!f(W,te))return Promise.resolve(e('cross origin not allowed for request m\
ode "cors"'));if(W.responseTainting==="cors"&&(te.username||te.password))return Promise.resolve(e('URL cannot contain cr\
edentials for request mode "cors"'));if(x.status!==303&&W.body!=null&&W.body.source==null)return Promise.resolve(e());if([
301,302].includes(x.status)&&W.method==="POST"||x.status===303&&!X.includes(W.method)){W.method="GET",W.body=null;for(const Ce of Z)
W.headersList.delete(Ce)}f(D(W),te)||(W.headersList.delete("authorization",!0),W.headersList.delete("proxy-authorization",
!0),W.headersList.delete("cookie",!0),W.headersList.delete("host",!0)),W.body!=null&&(Ae(W.body.source!=null),W.body=re(
W.body.source)[0]);const K=F.timingInfo;return K.redirectEndTime=K.postRedirectStartTime=E(F.crossOriginIsolatedCapability),
K.redirectStartTime===0&&(K.redirectStartTime=K.startTime),W.urlList.push(te),U(W,x),AA(F,!0)}async function L(F,j=!1,W=!1){
const x=F.request;let te=null,K=null,Ce=null;x.window==="no-window"&&x.redirect==="error"?(te=F,K=x):(K=p(x),te={...F},te.
request=K);const Fe=x.credentials==="include"||x.credentials==="same-origin"&&x.responseTainting==="basic",Re=K.body?K.body.
length:null;let me=null;if(K.body==null&&["POST","PUT"].includes(K.method)&&(me="0"),Re!=null&&(me=J(`${Re}`)),me!=null&&
K.headersList.append("content-length",me,!0),Re!=null&&K.keepalive,K.referrer instanceof URL&&K.headersList.append("refe\
rer",J(K.referrer.href),!0),g(K),v(K),K.headersList.contains("user-agent",!0)||K.headersList.append("user-agent",ie),K.cache===
"default"&&(K.headersList.contains("if-modified-since",!0)||K.headersList.contains("if-none-match",!0)||K.headersList.contains(
"if-unmodified-since",!0)||K.headersList.contains("if-match",!0)||K.headersList.contains("if-range",!0))&&(K.cache="no-s\
tore"),K.cache==="no-cache"&&!K.preventNoCacheCacheControlHeaderModification&&!K.headersList.contains("cache-control",!0)&&
K.headersList.append("cache-control","max-age=0",!0),(K.cache==="no-store"||K.cache==="reload")&&(K.headersList.contains(
"pragma",!0)||K.headersList.append("pragma","no-cache",!0),K.headersList.contains("cache-control",!0)||K.headersList.append(
"cache-control","no-cache",!0)),K.headersList.contains("range",!0)&&K.headersList.append("accept-encoding","identity",!0),
K.headersList.contains("accept-encoding",!0)||(ae(D(K))?K.headersList.append("accept-encoding","br, gzip, deflate",!0):K.
headersList.append("accept-encoding","gzip, deflate",!0)),K.headersList.delete("host",!0),K.cache="no-store",K.cache!=="\
no-store"&&K.cache,Ce==null){if(K.cache==="only-if-cached")return e("only if cached");const Le=await O(te,Fe,W);!se.has(
K.method)&&Le.status>=200&&Le.status<=399,Ce==null&&(Ce=Le)}if(Ce.urlList=[...K.urlList],K.headersList.contains("range",
!0)&&(Ce.rangeRequested=!0),Ce.requestIncludesCredentials=Fe,Ce.status===407)return x.window==="no-window"?e():m(F)?n(F):
e("proxy authentication required");if(Ce.status===421&&!W&&(x.body==null||x.body.source!=null)){if(m(F))return n(F);F.controller.
connection.destroy(),Ce=await L(F,j,!0)}return Ce}async function O(F,j=!1,W=!1){Ae(!F.controller.connection||F.controller.
connection.destroyed),F.controller.connection={abort:null,destroyed:!1,destroy(ye,Pe=!0){this.destroyed||(this.destroyed=
!0,Pe&&this.abort?.(ye??new DOMException("The operation was aborted.","AbortError")))}};const x=F.request;let te=null;const K=F.
timingInfo;x.cache="no-store",x.mode;let Ce=null;if(x.body==null&&F.processRequestEndOfBody)queueMicrotask(()=>F.processRequestEndOfBody());else if(x.
body!=null){const ye=async function*(xe){m(F)||(yield xe,F.processRequestBodyChunkLength?.(xe.byteLength))},Pe=()=>{m(F)||
F.processRequestEndOfBody&&F.processRequestEndOfBody()},$e=xe=>{m(F)||(xe.name==="AbortError"?F.controller.abort():F.controller.
terminate(xe))};Ce=(async function*(){try{for await(const xe of x.body.stream)yield*ye(xe);Pe()}catch(xe){$e(xe)}})()}try{
const{body:ye,status:Pe,statusText:$e,headersList:xe,socket:yA}=await Ve({body:Ce});if(yA)te=l({status:Pe,statusText:$e,
headersList:xe,socket:yA});else{const ze=ye[Symbol.asyncIterator]();F.controller.next=()=>ze.next(),te=l({status:Pe,statusText:$e,
headersList:xe})}}catch(ye){return ye.name==="AbortError"?(F.controller.connection.destroy(),n(F,ye)):e(ye)}const Fe=async()=>{
await F.controller.resume()},Re=ye=>{m(F)||F.controller.abort(ye)},me=new ReadableStream({async start(ye){F.controller.controller=
ye},async pull(ye){await Fe(ye)},async cancel(ye){await Re(ye)},type:"bytes"});te.body={stream:me,source:null,length:null},
F.controller.resume||F.controller.on("terminated",Le),F.controller.resume=async()=>{for(;;){let ye,Pe;try{const{done:xe,
value:yA}=await F.controller.next();if(y(F))break;ye=xe?void 0:yA}catch(xe){F.controller.ended&&!K.encodedBodySize?ye=void 0:
(ye=xe,Pe=!0)}if(ye===void 0){G(F.controller.controller),nA(F,te);return}if(K.decodedBodySize+=ye?.byteLength??0,Pe){F.controller.
terminate(ye);return}const $e=new Uint8Array(ye);if($e.byteLength&&F.controller.controller.enqueue($e),Je(me)){F.controller.
terminate();return}if(F.controller.controller.desiredSize<=0)return}};function Le(ye){y(F)?(te.aborted=!0,Ie(me)&&F.controller.
controller.error(F.controller.serializedAbortReason)):Ie(me)&&F.controller.controller.error(new TypeError("terminated",{
cause:R(ye)?ye:void 0})),F.controller.connection.destroy()}return te;function Ve({body:ye}){const Pe=D(x),$e=F.controller.
dispatcher;return new Promise((xe,yA)=>$e.dispatch({path:Pe.pathname+Pe.search,origin:Pe.origin,method:x.method,body:$e.
isMockActive?x.body&&(x.body.source||x.body.stream):ye,headers:x.headersList.entries,maxRedirections:0,upgrade:x.mode===
"websocket"?"websocket":void 0},{body:null,abort:null,onConnect(ze){const{connection:tA}=F.controller;K.finalConnectionTimingInfo=
ge(void 0,K.postRedirectStartTime,F.crossOriginIsolatedCapability),tA.destroyed?ze(new DOMException("The operation was a\
borted.","AbortError")):(F.controller.on("terminated",ze),this.abort=tA.abort=ze),K.finalNetworkRequestStartTime=E(F.crossOriginIsolatedCapability)},
onResponseStarted(){K.finalNetworkResponseStartTime=E(F.crossOriginIsolatedCapability)},onHeaders(ze,tA,bt,At){if(ze<200)
return;let CA="";const tt=new s;for(let iA=0;iA<tA.length;iA+=2)tt.append(Ne(tA[iA]),tA[iA+1].toString("latin1"),!0);CA=
tt.get("location",!0);const DA=[],on=CA&&x.redirect==="follow"&&Se.has(ze);if(x.method!=="HEAD"&&x.method!=="CONNECT"&&!_.
includes(ze)&&!on){const iA=tt.get("content-encoding",!0),rt=iA?iA.toLowerCase().split(","):[],Nr=5;if(rt.length>Nr)return this.
abort(new Error(`too many content-encodings in response: ${rt.length}, maximum allowed is ${Nr}`)),!0;for(let Ft=rt.length-
1;Ft>=0;--Ft){const st=rt[Ft].trim();if(st==="x-gzip"||st==="gzip")DA.push(a.createGunzip({flush:a.constants.Z_SYNC_FLUSH,
finishFlush:a.constants.Z_SYNC_FLUSH}));else if(st==="deflate")DA.push(Ee({flush:a.constants.Z_SYNC_FLUSH,finishFlush:a.
constants.Z_SYNC_FLUSH}));else if(st==="br")DA.push(a.createBrotliDecompress({flush:a.constants.BROTLI_OPERATION_FLUSH,finishFlush:a.
constants.BROTLI_OPERATION_FLUSH}));else{DA.length=0;break}}}this.body=new oe({read:bt});const Ur=this.onError.bind(this);
return xe({status:ze,statusText:At,headersList:tt,body:DA.length?de(this.body,...DA,iA=>{iA&&this.onError(iA)}).on("erro\
r",Ur):this.body.on("error",Ur)}),!0},onData(ze){if(F.controller.dump)return;const tA=ze;return K.encodedBodySize+=tA.byteLength,
this.body.push(tA)},onComplete(){this.abort&&F.controller.off("terminated",this.abort),F.controller.ended=!0,this.body.push(
null)},onError(ze){this.abort&&F.controller.off("terminated",this.abort),this.body?.destroy(ze),F.controller.terminate(ze),
yA(ze)},onUpgrade(ze,tA,bt){if(ze!==101)return;const At=new s;for(let CA=0;CA<tA.length;CA+=2)At.append(Ne(tA[CA]),tA[CA+
1].toString("latin1"),!0);return xe({status:ze,statusText:T[ze],headersList:At,socket:bt}),!0}}))}}c.exports={fetch:Me,Fetch:fe,
fetching:aA,finalizeAndReportTiming:He}})),Pt=(0,V.t)(((r,c)=>{c.exports={kState:Symbol("FileReader state"),kResult:Symbol(
"FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progress event fi\
red timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}})),Bs=(0,V.t)(((r,c)=>{const{
webidl:e}=Xe(),n=Symbol("ProgressEvent state");var A=class ot extends Event{constructor(Q,s={}){Q=e.converters.DOMString(
Q,"ProgressEvent constructor","type"),s=e.converters.ProgressEventInit(s??{}),super(Q,s),this[n]={lengthComputable:s.lengthComputable,
loaded:s.loaded,total:s.total}}get lengthComputable(){return e.brandCheck(this,ot),this[n].lengthComputable}get loaded(){
return e.brandCheck(this,ot),this[n].loaded}get total(){return e.brandCheck(this,ot),this[n].total}};e.converters.ProgressEventInit=
e.dictionaryConverter([{key:"lengthComputable",converter:e.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:e.
converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:e.converters["unsigned long long"],defaultValue:()=>0},
{key:"bubbles",converter:e.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:e.converters.boolean,defaultValue:()=>!1},
{key:"composed",converter:e.converters.boolean,defaultValue:()=>!1}]),c.exports={ProgressEvent:A}})),hs=(0,V.t)(((r,c)=>{
function e(n){if(!n)return"failure";switch(n.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unic\
ode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":
return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"\
iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso88\
59-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"\
iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":
return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso885\
95":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88\
596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"\
iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"\
elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"\
iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-88\
59-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"vis\
ual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"i\
so-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"\
iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"\
csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-\
8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"\
koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"\
iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-c\
p1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"\
ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"is\
o88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"\
windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"is\
o-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"\
windows-1254":case"x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"\
cp1256":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"win\
dows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":
return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"\
gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"\
csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022j\
p":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"\
sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"\
korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csi\
so2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacemen\
t";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"\
unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"fai\
lure"}}c.exports={getEncoding:e}})),Cs=(0,V.t)(((r,c)=>{const{kState:e,kError:n,kResult:A,kAborted:l,kLastProgressEventFired:Q}=Pt(),
{ProgressEvent:s}=Bs(),{getEncoding:h}=hs(),{serializeAMimeType:p,parseMIMEType:a}=eA(),{types:I}=(0,V.n)("node:util"),{
StringDecoder:d}=(0,V.n)("string_decoder"),{btoa:w}=(0,V.n)("node:buffer"),o={enumerable:!0,writable:!1,configurable:!1};
function u(Y,v,S,i){if(Y[e]==="loading")throw new DOMException("Invalid state","InvalidStateError");Y[e]="loading",Y[A]=
null,Y[n]=null;const C=v.stream().getReader(),E=[];let t=C.read(),B=!0;(async()=>{for(;!Y[l];)try{const{done:f,value:m}=await t;
if(B&&!Y[l]&&queueMicrotask(()=>{g("loadstart",Y)}),B=!1,!f&&I.isUint8Array(m))E.push(m),(Y[Q]===void 0||Date.now()-Y[Q]>=
50)&&!Y[l]&&(Y[Q]=Date.now(),queueMicrotask(()=>{g("progress",Y)})),t=C.read();else if(f){queueMicrotask(()=>{Y[e]="done";
try{const y=k(E,S,v.type,i);if(Y[l])return;Y[A]=y,g("load",Y)}catch(y){Y[n]=y,g("error",Y)}Y[e]!=="loading"&&g("loadend",
Y)});break}}catch(f){if(Y[l])return;queueMicrotask(()=>{Y[e]="done",Y[n]=f,g("error",Y),Y[e]!=="loading"&&g("loadend",Y)});
break}})()}function g(Y,v){const S=new s(Y,{bubbles:!1,cancelable:!1});v.dispatchEvent(S)}function k(Y,v,S,i){switch(v){case"\
DataURL":{let C="data:";const E=a(S||"application/octet-stream");E!=="failure"&&(C+=p(E)),C+=";base64,";const t=new d("l\
atin1");for(const B of Y)C+=w(t.write(B));return C+=w(t.end()),C}case"Text":{let C="failure";if(i&&(C=h(i)),C==="failure"&&
S){const E=a(S);E!=="failure"&&(C=h(E.parameters.get("charset")))}return C==="failure"&&(C="UTF-8"),D(Y,C)}case"ArrayBuf\
fer":return N(Y).buffer;case"BinaryString":{let C="";const E=new d("latin1");for(const t of Y)C+=E.write(t);return C+=E.
end(),C}}}function D(Y,v){const S=N(Y),i=U(S);let C=0;i!==null&&(v=i,C=i==="UTF-8"?3:2);const E=S.slice(C);return new TextDecoder(
v).decode(E)}function U(Y){const[v,S,i]=Y;return v===239&&S===187&&i===191?"UTF-8":v===254&&S===255?"UTF-16BE":v===255&&
S===254?"UTF-16LE":null}function N(Y){const v=Y.reduce((i,C)=>i+C.byteLength,0);let S=0;return Y.reduce((i,C)=>(i.set(C,
S),S+=C.byteLength,i),new Uint8Array(v))}c.exports={staticPropertyDescriptors:o,readOperation:u,fireAProgressEvent:g}})),
Is=(0,V.t)(((r,c)=>{const{staticPropertyDescriptors:e,readOperation:n,fireAProgressEvent:A}=Cs(),{kState:l,kError:Q,kResult:s,
kEvents:h,kAborted:p}=Pt(),{webidl:a}=Xe(),{kEnumerableProperty:I}=Ue();var d=class Ze extends EventTarget{constructor(){
super(),this[l]="empty",this[s]=null,this[Q]=null,this[h]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(o){
a.brandCheck(this,Ze),a.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),o=a.converters.Blob(o,{strict:!1}),
n(this,o,"ArrayBuffer")}readAsBinaryString(o){a.brandCheck(this,Ze),a.argumentLengthCheck(arguments,1,"FileReader.readAs\
BinaryString"),o=a.converters.Blob(o,{strict:!1}),n(this,o,"BinaryString")}readAsText(o,u=void 0){a.brandCheck(this,Ze),
a.argumentLengthCheck(arguments,1,"FileReader.readAsText"),o=a.converters.Blob(o,{strict:!1}),u!==void 0&&(u=a.converters.
DOMString(u,"FileReader.readAsText","encoding")),n(this,o,"Text",u)}readAsDataURL(o){a.brandCheck(this,Ze),a.argumentLengthCheck(
arguments,1,"FileReader.readAsDataURL"),o=a.converters.Blob(o,{strict:!1}),n(this,o,"DataURL")}abort(){if(this[l]==="emp\
ty"||this[l]==="done"){this[s]=null;return}this[l]==="loading"&&(this[l]="done",this[s]=null),this[p]=!0,A("abort",this),
this[l]!=="loading"&&A("loadend",this)}get readyState(){switch(a.brandCheck(this,Ze),this[l]){case"empty":return this.EMPTY;case"\
loading":return this.LOADING;case"done":return this.DONE}}get result(){return a.brandCheck(this,Ze),this[s]}get error(){
return a.brandCheck(this,Ze),this[Q]}get onloadend(){return a.brandCheck(this,Ze),this[h].loadend}set onloadend(o){a.brandCheck(
this,Ze),this[h].loadend&&this.removeEventListener("loadend",this[h].loadend),typeof o=="function"?(this[h].loadend=o,this.
addEventListener("loadend",o)):this[h].loadend=null}get onerror(){return a.brandCheck(this,Ze),this[h].error}set onerror(o){
a.brandCheck(this,Ze),this[h].error&&this.removeEventListener("error",this[h].error),typeof o=="function"?(this[h].error=
o,this.addEventListener("error",o)):this[h].error=null}get onloadstart(){return a.brandCheck(this,Ze),this[h].loadstart}set onloadstart(o){
a.brandCheck(this,Ze),this[h].loadstart&&this.removeEventListener("loadstart",this[h].loadstart),typeof o=="function"?(this[h].
loadstart=o,this.addEventListener("loadstart",o)):this[h].loadstart=null}get onprogress(){return a.brandCheck(this,Ze),this[h].
progress}set onprogress(o){a.brandCheck(this,Ze),this[h].progress&&this.removeEventListener("progress",this[h].progress),
typeof o=="function"?(this[h].progress=o,this.addEventListener("progress",o)):this[h].progress=null}get onload(){return a.
brandCheck(this,Ze),this[h].load}set onload(o){a.brandCheck(this,Ze),this[h].load&&this.removeEventListener("load",this[h].
load),typeof o=="function"?(this[h].load=o,this.addEventListener("load",o)):this[h].load=null}get onabort(){return a.brandCheck(
this,Ze),this[h].abort}set onabort(o){a.brandCheck(this,Ze),this[h].abort&&this.removeEventListener("abort",this[h].abort),
typeof o=="function"?(this[h].abort=o,this.addEventListener("abort",o)):this[h].abort=null}};d.EMPTY=d.prototype.EMPTY=0,
d.LOADING=d.prototype.LOADING=1,d.DONE=d.prototype.DONE=2,Object.defineProperties(d.prototype,{EMPTY:e,LOADING:e,DONE:e,
readAsArrayBuffer:I,readAsBinaryString:I,readAsText:I,readAsDataURL:I,abort:I,readyState:I,result:I,error:I,onloadstart:I,
onprogress:I,onload:I,onabort:I,onerror:I,onloadend:I,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,
configurable:!0}}),Object.defineProperties(d,{EMPTY:e,LOADING:e,DONE:e}),c.exports={FileReader:d}})),Et=(0,V.t)(((r,c)=>{
c.exports={kConstruct:Oe().kConstruct}})),ds=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:assert"),{URLSerializer:n}=eA(),{isValidHeaderName:A}=rA();
function l(s,h,p=!1){return n(s,p)===n(h,p)}function Q(s){e(s!==null);const h=[];for(let p of s.split(","))p=p.trim(),A(
p)&&h.push(p);return h}c.exports={urlEquals:l,getFieldValues:Q}})),fs=(0,V.t)(((r,c)=>{const{kConstruct:e}=Et(),{urlEquals:n,
getFieldValues:A}=ds(),{kEnumerableProperty:l,isDisturbed:Q}=Ue(),{webidl:s}=Xe(),{Response:h,cloneResponse:p,fromInnerResponse:a}=qA(),
{Request:I,fromInnerRequest:d}=LA(),{kState:w}=uA(),{fetching:o}=zA(),{urlIsHttpHttpsScheme:u,createDeferredPromise:g,readAllBytes:k}=rA(),
D=(0,V.n)("node:assert");var U=class QA{#e;constructor(){arguments[0]!==e&&s.illegalConstructor(),s.util.markAsUncloneable(
this),this.#e=arguments[1]}async match(v,S={}){s.brandCheck(this,QA);const i="Cache.match";s.argumentLengthCheck(arguments,
1,i),v=s.converters.RequestInfo(v,i,"request"),S=s.converters.CacheQueryOptions(S,i,"options");const C=this.#o(v,S,1);if(C.
length!==0)return C[0]}async matchAll(v=void 0,S={}){s.brandCheck(this,QA);const i="Cache.matchAll";return v!==void 0&&(v=
s.converters.RequestInfo(v,i,"request")),S=s.converters.CacheQueryOptions(S,i,"options"),this.#o(v,S)}async add(v){s.brandCheck(
this,QA);const S="Cache.add";s.argumentLengthCheck(arguments,1,S),v=s.converters.RequestInfo(v,S,"request");const i=[v];
return await this.addAll(i)}async addAll(v){s.brandCheck(this,QA);const S="Cache.addAll";s.argumentLengthCheck(arguments,
1,S);const i=[],C=[];for(let R of v){if(R===void 0)throw s.errors.conversionFailed({prefix:S,argument:"Argument 1",types:[
"undefined is not allowed"]});if(R=s.converters.RequestInfo(R),typeof R=="string")continue;const M=R[w];if(!u(M.url)||M.
method!=="GET")throw s.errors.exception({header:S,message:"Expected http/s scheme when method is not GET."})}const E=[];
for(const R of v){const M=new I(R)[w];if(!u(M.url))throw s.errors.exception({header:S,message:"Expected http/s scheme."});
M.initiator="fetch",M.destination="subresource",C.push(M);const G=g();E.push(o({request:M,processResponse(J){if(J.type===
"error"||J.status===206||J.status<200||J.status>299)G.reject(s.errors.exception({header:"Cache.addAll",message:"Received\
 an invalid status code or the request failed."}));else if(J.headersList.contains("vary")){const H=A(J.headersList.get("\
vary"));for(const ee of H)if(ee==="*"){G.reject(s.errors.exception({header:"Cache.addAll",message:"invalid vary field va\
lue"}));for(const ae of E)ae.abort();return}}},processResponseEndOfBody(J){if(J.aborted){G.reject(new DOMException("abor\
ted","AbortError"));return}G.resolve(J)}})),i.push(G.promise)}const t=await Promise.all(i),B=[];let f=0;for(const R of t){
const M={type:"put",request:C[f],response:R};B.push(M),f++}const m=g();let y=null;try{this.#A(B)}catch(R){y=R}return queueMicrotask(
()=>{y===null?m.resolve(void 0):m.reject(y)}),m.promise}async put(v,S){s.brandCheck(this,QA);const i="Cache.put";s.argumentLengthCheck(
arguments,2,i),v=s.converters.RequestInfo(v,i,"request"),S=s.converters.Response(S,i,"response");let C=null;if(v instanceof
I?C=v[w]:C=new I(v)[w],!u(C.url)||C.method!=="GET")throw s.errors.exception({header:i,message:"Expected an http/s scheme\
 when method is not GET"});const E=S[w];if(E.status===206)throw s.errors.exception({header:i,message:"Got 206 status"});
if(E.headersList.contains("vary")){const G=A(E.headersList.get("vary"));for(const J of G)if(J==="*")throw s.errors.exception(
{header:i,message:"Got * vary field value"})}if(E.body&&(Q(E.body.stream)||E.body.stream.locked))throw s.errors.exception(
{header:i,message:"Response body is locked or disturbed"});const t=p(E),B=g();if(E.body!=null){const G=E.body.stream.getReader();
k(G).then(B.resolve,B.reject)}else B.resolve(void 0);const f=[],m={type:"put",request:C,response:t};f.push(m);const y=await B.
promise;t.body!=null&&(t.body.source=y);const R=g();let M=null;try{this.#A(f)}catch(G){M=G}return queueMicrotask(()=>{M===
null?R.resolve():R.reject(M)}),R.promise}async delete(v,S={}){s.brandCheck(this,QA);const i="Cache.delete";s.argumentLengthCheck(
arguments,1,i),v=s.converters.RequestInfo(v,i,"request"),S=s.converters.CacheQueryOptions(S,i,"options");let C=null;if(v instanceof
I){if(C=v[w],C.method!=="GET"&&!S.ignoreMethod)return!1}else D(typeof v=="string"),C=new I(v)[w];const E=[],t={type:"del\
ete",request:C,options:S};E.push(t);const B=g();let f=null,m;try{m=this.#A(E)}catch(y){f=y}return queueMicrotask(()=>{f===
null?B.resolve(!!m?.length):B.reject(f)}),B.promise}async keys(v=void 0,S={}){s.brandCheck(this,QA);const i="Cache.keys";
v!==void 0&&(v=s.converters.RequestInfo(v,i,"request")),S=s.converters.CacheQueryOptions(S,i,"options");let C=null;if(v!==
void 0)if(v instanceof I){if(C=v[w],C.method!=="GET"&&!S.ignoreMethod)return[]}else typeof v=="string"&&(C=new I(v)[w]);
const E=g(),t=[];if(v===void 0)for(const B of this.#e)t.push(B[0]);else{const B=this.#t(C,S);for(const f of B)t.push(f[0])}
return queueMicrotask(()=>{const B=[];for(const f of t){const m=d(f,new AbortController().signal,"immutable");B.push(m)}
E.resolve(Object.freeze(B))}),E.promise}#A(v){const S=this.#e,i=[...S],C=[],E=[];try{for(const t of v){if(t.type!=="dele\
te"&&t.type!=="put")throw s.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not matc\
h "delete" or "put"'});if(t.type==="delete"&&t.response!=null)throw s.errors.exception({header:"Cache.#batchCacheOperati\
ons",message:"delete operation should not have an associated response"});if(this.#t(t.request,t.options,C).length)throw new DOMException(
"???","InvalidStateError");let B;if(t.type==="delete"){if(B=this.#t(t.request,t.options),B.length===0)return[];for(const f of B){
const m=S.indexOf(f);D(m!==-1),S.splice(m,1)}}else if(t.type==="put"){if(t.response==null)throw s.errors.exception({header:"\
Cache.#batchCacheOperations",message:"put operation should have an associated response"});const f=t.request;if(!u(f.url))
throw s.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(f.method!=="\
GET")throw s.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(t.options!=null)throw s.
errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});B=this.#t(t.request);for(const m of B){
const y=S.indexOf(m);D(y!==-1),S.splice(y,1)}S.push([t.request,t.response]),C.push([t.request,t.response])}E.push([t.request,
t.response])}return E}catch(t){throw this.#e.length=0,this.#e=i,t}}#t(v,S,i){const C=[],E=i??this.#e;for(const t of E){const[
B,f]=t;this.#s(v,B,f,S)&&C.push(t)}return C}#s(v,S,i=null,C){const E=new URL(v.url),t=new URL(S.url);if(C?.ignoreSearch&&
(t.search="",E.search=""),!n(E,t,!0))return!1;if(i==null||C?.ignoreVary||!i.headersList.contains("vary"))return!0;const B=A(
i.headersList.get("vary"));for(const f of B)if(f==="*"||S.headersList.get(f)!==v.headersList.get(f))return!1;return!0}#o(v,S,i=1/0){
let C=null;if(v!==void 0)if(v instanceof I){if(C=v[w],C.method!=="GET"&&!S.ignoreMethod)return[]}else typeof v=="string"&&
(C=new I(v)[w]);const E=[];if(v===void 0)for(const B of this.#e)E.push(B[1]);else{const B=this.#t(C,S);for(const f of B)
E.push(f[1])}const t=[];for(const B of E){const f=a(B,"immutable");if(t.push(f.clone()),t.length>=i)break}return Object.
freeze(t)}};Object.defineProperties(U.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:l,matchAll:l,
add:l,addAll:l,put:l,delete:l,keys:l});const N=[{key:"ignoreSearch",converter:s.converters.boolean,defaultValue:()=>!1},
{key:"ignoreMethod",converter:s.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:s.converters.boolean,
defaultValue:()=>!1}];s.converters.CacheQueryOptions=s.dictionaryConverter(N),s.converters.MultiCacheQueryOptions=s.dictionaryConverter(
[...N,{key:"cacheName",converter:s.converters.DOMString}]),s.converters.Response=s.interfaceConverter(h),s.converters["s\
equence<RequestInfo>"]=s.sequenceConverter(s.converters.RequestInfo),c.exports={Cache:U}})),ps=(0,V.t)(((r,c)=>{const{kConstruct:e}=Et(),
{Cache:n}=fs(),{webidl:A}=Xe(),{kEnumerableProperty:l}=Ue();var Q=class kA{#e=new Map;constructor(){arguments[0]!==e&&A.
illegalConstructor(),A.util.markAsUncloneable(this)}async match(h,p={}){if(A.brandCheck(this,kA),A.argumentLengthCheck(arguments,
1,"CacheStorage.match"),h=A.converters.RequestInfo(h),p=A.converters.MultiCacheQueryOptions(p),p.cacheName!=null){if(this.#e.
has(p.cacheName)){const a=this.#e.get(p.cacheName);return await new n(e,a).match(h,p)}}else for(const a of this.#e.values()){
const I=await new n(e,a).match(h,p);if(I!==void 0)return I}}async has(h){A.brandCheck(this,kA);const p="CacheStorage.has";
return A.argumentLengthCheck(arguments,1,p),h=A.converters.DOMString(h,p,"cacheName"),this.#e.has(h)}async open(h){A.brandCheck(
this,kA);const p="CacheStorage.open";if(A.argumentLengthCheck(arguments,1,p),h=A.converters.DOMString(h,p,"cacheName"),this.#e.
has(h)){const I=this.#e.get(h);return new n(e,I)}const a=[];return this.#e.set(h,a),new n(e,a)}async delete(h){A.brandCheck(
this,kA);const p="CacheStorage.delete";return A.argumentLengthCheck(arguments,1,p),h=A.converters.DOMString(h,p,"cacheNa\
me"),this.#e.delete(h)}async keys(){return A.brandCheck(this,kA),[...this.#e.keys()]}};Object.defineProperties(Q.prototype,
{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:l,has:l,open:l,delete:l,keys:l}),c.exports={CacheStorage:Q}})),
ws=(0,V.t)(((r,c)=>{c.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}})),xt=(0,V.t)(((r,c)=>{function e(o){
for(let u=0;u<o.length;++u){const g=o.charCodeAt(u);if(g>=0&&g<=8||g>=10&&g<=31||g===127)return!0}return!1}function n(o){
for(let u=0;u<o.length;++u){const g=o.charCodeAt(u);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===
44||g===59||g===58||g===92||g===47||g===91||g===93||g===63||g===61||g===123||g===125)throw new Error("Invalid cookie nam\
e")}}function A(o){let u=o.length,g=0;if(o[0]==='"'){if(u===1||o[u-1]!=='"')throw new Error("Invalid cookie value");--u,
++g}for(;g<u;){const k=o.charCodeAt(g++);if(k<33||k>126||k===34||k===44||k===59||k===92)throw new Error("Invalid cookie \
value")}}function l(o){for(let u=0;u<o.length;++u){const g=o.charCodeAt(u);if(g<32||g>126||g===59)throw new Error("Inval\
id cookie path")}}function Q(o){return o>=48&&o<=57||o>=65&&o<=90||o>=97&&o<=122}function s(o){if(o===" ")return;if(o.length>
255)throw new Error("Invalid cookie domain");let u=0;for(let g=0;g<o.length;++g){const k=o.charCodeAt(g);if(k===46){if(u===
0)throw new Error("Invalid cookie domain");if(o.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");u=0;continue}
if(u===0&&!Q(k))throw new Error("Invalid cookie domain");if(!Q(k)&&k!==45)throw new Error("Invalid cookie domain");if(++u>
63)throw new Error("Invalid cookie domain")}if(u===0||o.charCodeAt(o.length-1)===45)throw new Error("Invalid cookie doma\
in")}const h=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],p=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct",
"Nov","Dec"],a=Array(61).fill(0).map((o,u)=>u.toString().padStart(2,"0"));function I(o){return typeof o=="number"&&(o=new Date(
o)),`${h[o.getUTCDay()]}, ${a[o.getUTCDate()]} ${p[o.getUTCMonth()]} ${o.getUTCFullYear()} ${a[o.getUTCHours()]}:${a[o.getUTCMinutes()]}\
:${a[o.getUTCSeconds()]} GMT`}function d(o){if(o<0)throw new Error("Invalid cookie max-age")}function w(o){if(o.name.length===
0)return null;n(o.name),A(o.value);const u=[`${o.name}=${o.value}`];o.name.startsWith("__Secure-")&&(o.secure=!0),o.name.
startsWith("__Host-")&&(o.secure=!0,o.domain=null,o.path="/"),o.secure&&u.push("Secure"),o.httpOnly&&u.push("HttpOnly"),
typeof o.maxAge=="number"&&(d(o.maxAge),u.push(`Max-Age=${o.maxAge}`)),o.domain&&(s(o.domain),u.push(`Domain=${o.domain}`)),
o.path&&(l(o.path),u.push(`Path=${o.path}`)),o.expires&&o.expires.toString()!=="Invalid Date"&&u.push(`Expires=${I(o.expires)}`),
o.sameSite&&u.push(`SameSite=${o.sameSite}`);for(const g of o.unparsed){if(!g.includes("="))throw new Error("Invalid unp\
arsed");const[k,...D]=g.split("="),U=k.trim(),N=D.join("=");n(U),A(N),u.push(`${U}=${N}`)}return u.join("; ")}c.exports=
{isCTLExcludingHtab:e,validateCookieName:n,validateCookiePath:l,validateCookieValue:A,toIMFDate:I,stringify:w}})),ms=(0,V.
t)(((r,c)=>{const{maxNameValuePairSize:e,maxAttributeValueSize:n}=ws(),{isCTLExcludingHtab:A}=xt(),{collectASequenceOfCodePointsFast:l}=eA(),
Q=(0,V.n)("node:assert");function s(p){if(A(p))return null;let a="",I="",d="",w="";if(p.includes(";")){const o={position:0};
a=l(";",p,o),I=p.slice(o.position)}else a=p;if(!a.includes("="))w=a;else{const o={position:0};d=l("=",a,o),w=a.slice(o.position+
1)}return d=d.trim(),w=w.trim(),d.length+w.length>e?null:{name:d,value:w,...h(I)}}function h(p,a={}){if(p.length===0)return a;
Q(p[0]===";"),p=p.slice(1);let I="";p.includes(";")?(I=l(";",p,{position:0}),p=p.slice(I.length)):(I=p,p="");let d="",w="";
if(I.includes("=")){const u={position:0};d=l("=",I,u),w=I.slice(u.position+1)}else d=I;if(d=d.trim(),w=w.trim(),w.length>
n)return h(p,a);const o=d.toLowerCase();if(o==="expires")a.expires=new Date(w);else if(o==="max-age"){const u=w.charCodeAt(
0);if((u<48||u>57)&&w[0]!=="-"||!/^\d+$/.test(w))return h(p,a);a.maxAge=Number(w)}else if(o==="domain"){let u=w;u[0]==="\
."&&(u=u.slice(1)),u=u.toLowerCase(),a.domain=u}else if(o==="path"){let u="";w.length===0||w[0]!=="/"?u="/":u=w,a.path=u}else if(o===
"secure")a.secure=!0;else if(o==="httponly")a.httpOnly=!0;else if(o==="samesite"){const u=w.toLowerCase();u==="none"?a.sameSite=
"None":u==="strict"?a.sameSite="Strict":u==="lax"&&(a.sameSite="Lax")}else a.unparsed??=[],a.unparsed.push(`${d}=${w}`);
return h(p,a)}c.exports={parseSetCookie:s,parseUnparsedAttributes:h}})),ys=(0,V.t)(((r,c)=>{const{parseSetCookie:e}=ms(),
{stringify:n}=xt(),{webidl:A}=Xe(),{Headers:l}=fA();function Q(a){A.argumentLengthCheck(arguments,1,"getCookies"),A.brandCheck(
a,l,{strict:!1});const I=a.get("cookie"),d={};if(!I)return d;for(const w of I.split(";")){const[o,...u]=w.split("=");d[o.
trim()]=u.join("=")}return d}function s(a,I,d){A.brandCheck(a,l,{strict:!1});const w="deleteCookie";A.argumentLengthCheck(
arguments,2,w),I=A.converters.DOMString(I,w,"name"),d=A.converters.DeleteCookieAttributes(d),p(a,{name:I,value:"",expires:new Date(
0),...d})}function h(a){A.argumentLengthCheck(arguments,1,"getSetCookies"),A.brandCheck(a,l,{strict:!1});const I=a.getSetCookie();
return I?I.map(d=>e(d)):[]}function p(a,I){A.argumentLengthCheck(arguments,2,"setCookie"),A.brandCheck(a,l,{strict:!1}),
I=A.converters.Cookie(I);const d=n(I);d&&a.append("Set-Cookie",d)}A.converters.DeleteCookieAttributes=A.dictionaryConverter(
[{converter:A.nullableConverter(A.converters.DOMString),key:"path",defaultValue:()=>null},{converter:A.nullableConverter(
A.converters.DOMString),key:"domain",defaultValue:()=>null}]),A.converters.Cookie=A.dictionaryConverter([{converter:A.converters.
DOMString,key:"name"},{converter:A.converters.DOMString,key:"value"},{converter:A.nullableConverter(a=>typeof a=="number"?
A.converters["unsigned long long"](a):new Date(a)),key:"expires",defaultValue:()=>null},{converter:A.nullableConverter(A.
converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:A.nullableConverter(A.converters.DOMString),key:"\
domain",defaultValue:()=>null},{converter:A.nullableConverter(A.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:A.nullableConverter(A.converters.boolean),key:"secure",defaultValue:()=>null},{converter:A.nullableConverter(
A.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:A.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:A.sequenceConverter(A.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(
0)}]),c.exports={getCookies:Q,deleteCookie:s,getSetCookies:h,setCookie:p}})),GA=(0,V.t)(((r,c)=>{const{webidl:e}=Xe(),{kEnumerableProperty:n}=Ue(),
{kConstruct:A}=Oe(),{MessagePort:l}=(0,V.n)("node:worker_threads");var Q=class gA extends Event{#e;constructor(d,w={}){if(d===
A){super(arguments[1],arguments[2]),e.util.markAsUncloneable(this);return}const o="MessageEvent constructor";e.argumentLengthCheck(
arguments,1,o),d=e.converters.DOMString(d,o,"type"),w=e.converters.MessageEventInit(w,o,"eventInitDict"),super(d,w),this.#e=
w,e.util.markAsUncloneable(this)}get data(){return e.brandCheck(this,gA),this.#e.data}get origin(){return e.brandCheck(this,
gA),this.#e.origin}get lastEventId(){return e.brandCheck(this,gA),this.#e.lastEventId}get source(){return e.brandCheck(this,
gA),this.#e.source}get ports(){return e.brandCheck(this,gA),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),
this.#e.ports}initMessageEvent(d,w=!1,o=!1,u=null,g="",k="",D=null,U=[]){return e.brandCheck(this,gA),e.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new gA(d,{bubbles:w,cancelable:o,data:u,origin:g,lastEventId:k,source:D,ports:U})}static createFastMessageEvent(d,w){
const o=new gA(A,d,w);return o.#e=w,o.#e.data??=null,o.#e.origin??="",o.#e.lastEventId??="",o.#e.source??=null,o.#e.ports??=
[],o}};const{createFastMessageEvent:s}=Q;delete Q.createFastMessageEvent;var h=class nt extends Event{#e;constructor(d,w={}){
const o="CloseEvent constructor";e.argumentLengthCheck(arguments,1,o),d=e.converters.DOMString(d,o,"type"),w=e.converters.
CloseEventInit(w),super(d,w),this.#e=w,e.util.markAsUncloneable(this)}get wasClean(){return e.brandCheck(this,nt),this.#e.
wasClean}get code(){return e.brandCheck(this,nt),this.#e.code}get reason(){return e.brandCheck(this,nt),this.#e.reason}},
p=class RA extends Event{#e;constructor(d,w){const o="ErrorEvent constructor";e.argumentLengthCheck(arguments,1,o),super(
d,w),e.util.markAsUncloneable(this),d=e.converters.DOMString(d,o,"type"),w=e.converters.ErrorEventInit(w??{}),this.#e=w}get message(){
return e.brandCheck(this,RA),this.#e.message}get filename(){return e.brandCheck(this,RA),this.#e.filename}get lineno(){return e.
brandCheck(this,RA),this.#e.lineno}get colno(){return e.brandCheck(this,RA),this.#e.colno}get error(){return e.brandCheck(
this,RA),this.#e.error}};Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},
data:n,origin:n,lastEventId:n,source:n,ports:n,initMessageEvent:n}),Object.defineProperties(h.prototype,{[Symbol.toStringTag]:{
value:"CloseEvent",configurable:!0},reason:n,code:n,wasClean:n}),Object.defineProperties(p.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:n,filename:n,lineno:n,colno:n,error:n}),e.converters.MessagePort=e.interfaceConverter(
l),e.converters["sequence<MessagePort>"]=e.sequenceConverter(e.converters.MessagePort);const a=[{key:"bubbles",converter:e.
converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:e.converters.boolean,defaultValue:()=>!1},{key:"comp\
osed",converter:e.converters.boolean,defaultValue:()=>!1}];e.converters.MessageEventInit=e.dictionaryConverter([...a,{key:"\
data",converter:e.converters.any,defaultValue:()=>null},{key:"origin",converter:e.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:e.converters.DOMString,defaultValue:()=>""},{key:"source",converter:e.nullableConverter(e.converters.
MessagePort),defaultValue:()=>null},{key:"ports",converter:e.converters["sequence<MessagePort>"],defaultValue:()=>new Array(
0)}]),e.converters.CloseEventInit=e.dictionaryConverter([...a,{key:"wasClean",converter:e.converters.boolean,defaultValue:()=>!1},
{key:"code",converter:e.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:e.converters.USVString,
defaultValue:()=>""}]),e.converters.ErrorEventInit=e.dictionaryConverter([...a,{key:"message",converter:e.converters.DOMString,
defaultValue:()=>""},{key:"filename",converter:e.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:e.converters["\
unsigned long"],defaultValue:()=>0},{key:"colno",converter:e.converters["unsigned long"],defaultValue:()=>0},{key:"error",
converter:e.converters.any}]),c.exports={MessageEvent:Q,CloseEvent:h,ErrorEvent:p,createFastMessageEvent:s}})),pA=(0,V.t)(
((r,c)=>{c.exports={uid:"258EAFA5-E914-47DA-95CA-C5AB0DC85B11",sentCloseFrameState:{NOT_SENT:0,PROCESSING:1,SENT:2},staticPropertyDescriptors:{
enumerable:!0,writable:!1,configurable:!1},states:{CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},opcodes:{CONTINUATION:0,TEXT:1,
BINARY:2,CLOSE:8,PING:9,PONG:10},maxUnsigned16Bit:2**16-1,parserStates:{INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},
emptyBuffer:Buffer.allocUnsafe(0),sendHints:{string:1,typedArray:2,arrayBuffer:3,blob:4}}})),ZA=(0,V.t)(((r,c)=>{c.exports=
{kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("respon\
se"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol(
"byte parser")}})),KA=(0,V.t)(((r,c)=>{const{kReadyState:e,kController:n,kResponse:A,kBinaryType:l,kWebSocketURL:Q}=ZA(),
{states:s,opcodes:h}=pA(),{ErrorEvent:p,createFastMessageEvent:a}=GA(),{isUtf8:I}=(0,V.n)("node:buffer"),{collectASequenceOfCodePointsFast:d,
removeHTTPWhitespace:w}=eA();function o(M){return M[e]===s.CONNECTING}function u(M){return M[e]===s.OPEN}function g(M){return M[e]===
s.CLOSING}function k(M){return M[e]===s.CLOSED}function D(M,G,J=(ee,ae)=>new Event(ee,ae),H={}){const ee=J(M,H);G.dispatchEvent(
ee)}function U(M,G,J){if(M[e]!==s.OPEN)return;let H;if(G===h.TEXT)try{H=R(J)}catch{S(M,"Received invalid UTF-8 in text f\
rame.");return}else G===h.BINARY&&(M[l]==="blob"?H=new Blob([J]):H=N(J));D("message",M,a,{origin:M[Q].origin,data:H})}function N(M){
return M.byteLength===M.buffer.byteLength?M.buffer:M.buffer.slice(M.byteOffset,M.byteOffset+M.byteLength)}function Y(M){
if(M.length===0)return!1;for(let G=0;G<M.length;++G){const J=M.charCodeAt(G);if(J<33||J>126||J===34||J===40||J===41||J===
44||J===47||J===58||J===59||J===60||J===61||J===62||J===63||J===64||J===91||J===92||J===93||J===123||J===125)return!1}return!0}
function v(M){return M>=1e3&&M<1015?M!==1004&&M!==1005&&M!==1006:M>=3e3&&M<=4999}function S(M,G){const{[n]:J,[A]:H}=M;J.
abort(),H?.socket&&!H.socket.destroyed&&H.socket.destroy(),G&&D("error",M,(ee,ae)=>new p(ee,ae),{error:new Error(G),message:G})}
function i(M){return M===h.CLOSE||M===h.PING||M===h.PONG}function C(M){return M===h.CONTINUATION}function E(M){return M===
h.TEXT||M===h.BINARY}function t(M){return E(M)||C(M)||i(M)}function B(M){const G={position:0},J=new Map;for(;G.position<
M.length;){const[H,ee=""]=d(";",M,G).split("=");J.set(w(H,!0,!1),w(ee,!1,!0)),G.position++}return J}function f(M){if(M.length===
0)return!1;for(let J=0;J<M.length;J++){const H=M.charCodeAt(J);if(H<48||H>57)return!1}const G=Number.parseInt(M,10);return G>=
8&&G<=15}const m=typeof process.versions.icu=="string",y=m?new TextDecoder("utf-8",{fatal:!0}):void 0,R=m?y.decode.bind(
y):function(M){if(I(M))return M.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};c.exports={isConnecting:o,
isEstablished:u,isClosing:g,isClosed:k,fireEvent:D,isValidSubprotocol:Y,isValidStatusCode:v,failWebsocketConnection:S,websocketMessageReceived:U,
utf8Decode:R,isControlFrame:i,isContinuationFrame:C,isTextBinaryFrame:E,isValidOpcode:t,parseExtensions:B,isValidClientWindowBits:f}})),
Qt=(0,V.t)(((r,c)=>{const{maxUnsigned16Bit:e}=pA(),n=16386;let A,l=null,Q=n;try{A=(0,V.n)("node:crypto")}catch{A={randomFillSync:function(a,I,d){
for(let w=0;w<a.length;++w)a[w]=Math.random()*255|0;return a}}}function s(){return Q===n&&(Q=0,A.randomFillSync(l??=Buffer.
allocUnsafe(n),0,n)),[l[Q++],l[Q++],l[Q++],l[Q++]]}var h=class{constructor(p){this.frameData=p}createFrame(p){const a=this.
frameData,I=s(),d=a?.byteLength??0;let w=d,o=6;d>e?(o+=8,w=127):d>125&&(o+=2,w=126);const u=Buffer.allocUnsafe(d+o);u[0]=
u[1]=0,u[0]|=128,u[0]=(u[0]&240)+p;u[o-4]=I[0],u[o-3]=I[1],u[o-2]=I[2],u[o-1]=I[3],u[1]=w,w===126?u.writeUInt16BE(d,2):w===
127&&(u[2]=u[3]=0,u.writeUIntBE(d,4,6)),u[1]|=128;for(let g=0;g<d;++g)u[o+g]=a[g]^I[g&3];return u}};c.exports={WebsocketFrameSend:h}})),
Wt=(0,V.t)(((r,c)=>{const{uid:e,states:n,sentCloseFrameState:A,emptyBuffer:l,opcodes:Q}=pA(),{kReadyState:s,kSentClose:h,
kByteParser:p,kReceivedClose:a,kResponse:I}=ZA(),{fireEvent:d,failWebsocketConnection:w,isClosing:o,isClosed:u,isEstablished:g,
parseExtensions:k}=KA(),{channels:D}=bA(),{CloseEvent:U}=GA(),{makeRequest:N}=LA(),{fetching:Y}=zA(),{Headers:v,getHeadersList:S}=fA(),
{getDecodeSplit:i}=rA(),{WebsocketFrameSend:C}=Qt();let E;try{E=(0,V.n)("node:crypto")}catch{}function t(R,M,G,J,H,ee){const ae=R;
ae.protocol=R.protocol==="ws:"?"http:":"https:";const ge=N({urlList:[ae],client:G,serviceWorkers:"none",referrer:"no-ref\
errer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});ee.headers&&(ge.headersList=S(new v(ee.
headers)));const le=E.randomBytes(16).toString("base64");ge.headersList.append("sec-websocket-key",le),ge.headersList.append(
"sec-websocket-version","13");for(const Qe of M)ge.headersList.append("sec-websocket-protocol",Qe);return ge.headersList.
append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),Y({request:ge,useParallelQueue:!0,dispatcher:ee.
dispatcher,processResponse(Qe){if(Qe.type==="error"||Qe.status!==101){w(J,"Received network error or non-101 status code\
.");return}if(M.length!==0&&!Qe.headersList.get("Sec-WebSocket-Protocol")){w(J,"Server did not respond with sent protoco\
ls.");return}if(Qe.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){w(J,'Server did not set Upgrade header to "w\
ebsocket".');return}if(Qe.headersList.get("Connection")?.toLowerCase()!=="upgrade"){w(J,'Server did not set Connection h\
eader to "upgrade".');return}if(Qe.headersList.get("Sec-WebSocket-Accept")!==E.createHash("sha1").update(le+e).digest("b\
ase64")){w(J,"Incorrect hash received in Sec-WebSocket-Accept header.");return}const Ee=Qe.headersList.get("Sec-WebSocke\
t-Extensions");let he;if(Ee!==null&&(he=k(Ee),!he.has("permessage-deflate"))){w(J,"Sec-WebSocket-Extensions header does \
not match.");return}const pe=Qe.headersList.get("Sec-WebSocket-Protocol");if(pe!==null){const we=i("sec-websocket-protoc\
ol",ge.headersList);if(we===null||!we.includes(pe)){w(J,"Protocol was not set in the opening handshake.");return}}Qe.socket.
on("data",f),Qe.socket.on("close",m),Qe.socket.on("error",y),D.open.hasSubscribers&&D.open.publish({address:Qe.socket.address(),
protocol:pe,extensions:Ee}),H(Qe,he)}})}function B(R,M,G,J){if(!(o(R)||u(R)))if(!g(R))w(R,"Connection was closed before \
it was established."),R[s]=n.CLOSING;else if(R[h]===A.NOT_SENT){R[h]=A.PROCESSING;const H=new C;M!==void 0&&G===void 0?(H.
frameData=Buffer.allocUnsafe(2),H.frameData.writeUInt16BE(M,0)):M!==void 0&&G!==void 0?(H.frameData=Buffer.allocUnsafe(2+
J),H.frameData.writeUInt16BE(M,0),H.frameData.write(G,2,"utf-8")):H.frameData=l,R[I].socket.write(H.createFrame(Q.CLOSE)),
R[h]=A.SENT,R[s]=n.CLOSING}else R[s]=n.CLOSING}function f(R){this.ws[p].write(R)||this.pause()}function m(){const{ws:R}=this,
{[I]:M}=R;M.socket.off("data",f),M.socket.off("close",m),M.socket.off("error",y);const G=R[h]===A.SENT&&R[a];let J=1005,
H="";const ee=R[p].closingInfo;ee&&!ee.error?(J=ee.code??1005,H=ee.reason):R[a]||(J=1006),R[s]=n.CLOSED,d("close",R,(ae,ge)=>new U(
ae,ge),{wasClean:G,code:J,reason:H}),D.close.hasSubscribers&&D.close.publish({websocket:R,code:J,reason:H})}function y(R){
const{ws:M}=this;M[s]=n.CLOSING,D.socketError.hasSubscribers&&D.socketError.publish(R),this.destroy()}c.exports={establishWebSocketConnection:t,
closeWebSocketConnection:B}})),Ds=(0,V.t)(((r,c)=>{const{createInflateRaw:e,Z_DEFAULT_WINDOWBITS:n}=(0,V.n)("node:zlib"),
{isValidClientWindowBits:A}=KA(),{MessageSizeExceededError:l}=ve(),Q=Buffer.from([0,0,255,255]),s=Symbol("kBuffer"),h=Symbol(
"kLength");var p=class{#e;#A={};#t=0;constructor(a,I){this.#A.serverNoContextTakeover=a.has("server_no_context_takeover"),
this.#A.serverMaxWindowBits=a.get("server_max_window_bits"),this.#t=I.maxPayloadSize}decompress(a,I,d){if(!this.#e){let w=n;
if(this.#A.serverMaxWindowBits){if(!A(this.#A.serverMaxWindowBits)){d(new Error("Invalid server_max_window_bits"));return}
w=Number.parseInt(this.#A.serverMaxWindowBits)}try{this.#e=e({windowBits:w})}catch(o){d(o);return}this.#e[s]=[],this.#e[h]=
0,this.#e.on("data",o=>{if(this.#e[h]+=o.length,this.#t>0&&this.#e[h]>this.#t){d(new l),this.#e.removeAllListeners(),this.#e.
destroy(),this.#e=null;return}this.#e[s].push(o)}),this.#e.on("error",o=>{this.#e=null,d(o)})}this.#e.write(a),I&&this.#e.
write(Q),this.#e.flush(()=>{if(!this.#e)return;const w=Buffer.concat(this.#e[s],this.#e[h]);this.#e[s].length=0,this.#e[h]=
0,d(null,w)})}};c.exports={PerMessageDeflate:p}})),ks=(0,V.t)(((r,c)=>{const{Writable:e}=(0,V.n)("node:stream"),n=(0,V.n)(
"node:assert"),{parserStates:A,opcodes:l,states:Q,emptyBuffer:s,sentCloseFrameState:h}=pA(),{kReadyState:p,kSentClose:a,
kResponse:I,kReceivedClose:d}=ZA(),{channels:w}=bA(),{isValidStatusCode:o,isValidOpcode:u,failWebsocketConnection:g,websocketMessageReceived:k,
utf8Decode:D,isControlFrame:U,isTextBinaryFrame:N,isContinuationFrame:Y}=KA(),{WebsocketFrameSend:v}=Qt(),{closeWebSocketConnection:S}=Wt(),
{PerMessageDeflate:i}=Ds(),{MessageSizeExceededError:C}=ve();function E(B,f,m){S(B,f,m,Buffer.byteLength(m)),g(B,m)}var t=class extends e{#e=[];#A=0;#t=0;#s=!1;#o=A.
INFO;#r={};#n=[];#i;#c;#a;constructor(B,f,m={}){super(),this.ws=B,this.#i=f??new Map,this.#c=m.maxFragments??0,this.#a=m.
maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new i(f,m))}_write(B,f,m){this.#e.
push(B),this.#t+=B.length,this.#s=!0,this.run(m)}#g(){return this.#a>0&&!U(this.#r.opcode)&&this.#r.payloadLength+this.#A>
this.#a?(E(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(B){for(;this.#s;)if(this.#o===A.INFO){if(this.#t<
2)return B();const f=this.consume(2),m=(f[0]&128)!==0,y=f[0]&15,R=(f[1]&128)===128,M=!m&&y!==l.CONTINUATION,G=f[1]&127,J=f[0]&
64,H=f[0]&32,ee=f[0]&16;if(!u(y))return g(this.ws,"Invalid opcode received"),B();if(R)return g(this.ws,"Frame cannot be \
masked"),B();if(J!==0&&!this.#i.has("permessage-deflate")){g(this.ws,"Expected RSV1 to be clear.");return}if(H!==0||ee!==
0){g(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(M&&!N(y)){g(this.ws,"Invalid frame type was fragmented.");return}
if(N(y)&&this.#n.length>0){g(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&M){g(this.ws,"Fragment\
ed frame exceeded 125 bytes.");return}if((G>125||M)&&U(y)){g(this.ws,"Control frame either too large or fragmented");return}
if(Y(y)&&this.#n.length===0&&!this.#r.compressed){g(this.ws,"Unexpected continuation frame");return}if(G<=125){if(this.#r.
payloadLength=G,this.#o=A.READ_DATA,!this.#g())return}else G===126?this.#o=A.PAYLOADLENGTH_16:G===127&&(this.#o=A.PAYLOADLENGTH_64);
N(y)&&(this.#r.binaryType=y,this.#r.compressed=J!==0),this.#r.opcode=y,this.#r.masked=R,this.#r.fin=m,this.#r.fragmented=
M}else if(this.#o===A.PAYLOADLENGTH_16){if(this.#t<2)return B();const f=this.consume(2);if(this.#r.payloadLength=f.readUInt16BE(
0),this.#o=A.READ_DATA,!this.#g())return}else if(this.#o===A.PAYLOADLENGTH_64){if(this.#t<8)return B();const f=this.consume(
8),m=f.readUInt32BE(0),y=f.readUInt32BE(4);if(m!==0||y>2**31-1){g(this.ws,"Received payload length > 2^31 bytes.");return}
if(this.#r.payloadLength=y,this.#o=A.READ_DATA,!this.#g())return}else if(this.#o===A.READ_DATA){if(this.#t<this.#r.payloadLength)
return B();const f=this.consume(this.#r.payloadLength);if(U(this.#r.opcode)){this.#s=this.parseControlFrame(f),this.#o=A.
INFO;const m=this.ws[I].socket;if(this.#s&&m.writableNeedDrain){this.#s=!1,m.once("drain",()=>{this.destroyed||(this.#s=
!0,this.run(B))});return}}else if(this.#r.compressed){this.#i.get("permessage-deflate").decompress(f,this.#r.fin,(m,y)=>{
if(m){const R=m instanceof C?1009:1007;E(this.ws,R,m.message);return}if(this.writeFragments(y)){if(this.#a>0&&this.#A>this.#a){
E(this.ws,1009,new C().message);return}if(!this.#r.fin){this.#o=A.INFO,this.#s=!0,this.run(B);return}k(this.ws,this.#r.binaryType,
this.consumeFragments()),this.#s=!0,this.#o=A.INFO,this.run(B)}}),this.#s=!1;break}else{if(!this.writeFragments(f))return;
if(this.#a>0&&this.#A>this.#a){E(this.ws,1009,new C().message);return}!this.#r.fragmented&&this.#r.fin&&k(this.ws,this.#r.
binaryType,this.consumeFragments()),this.#o=A.INFO}}}consume(B){if(B>this.#t)throw new Error("Called consume() before bu\
ffers satiated.");if(B===0)return s;if(this.#e[0].length===B)return this.#t-=this.#e[0].length,this.#e.shift();const f=Buffer.
allocUnsafe(B);let m=0;for(;m!==B;){const y=this.#e[0],{length:R}=y;if(R+m===B){f.set(this.#e.shift(),m);break}else if(R+
m>B){f.set(y.subarray(0,B-m),m),this.#e[0]=y.subarray(B-m);break}else f.set(this.#e.shift(),m),m+=y.length}return this.#t-=
B,f}writeFragments(B){return this.#c>0&&this.#n.length===this.#c?(E(this.ws,1008,"Too many message fragments"),!1):(this.#A+=
B.length,this.#n.push(B),!0)}consumeFragments(){const B=this.#n;if(B.length===1)return this.#A=0,B.shift();const f=Buffer.
concat(B,this.#A);return this.#n=[],this.#A=0,f}parseCloseBody(B){n(B.length!==1);let f;if(B.length>=2&&(f=B.readUInt16BE(
0)),f!==void 0&&!o(f))return{code:1002,reason:"Invalid status code",error:!0};let m=B.subarray(2);m[0]===239&&m[1]===187&&
m[2]===191&&(m=m.subarray(3));try{m=D(m)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:f,reason:m,
error:!1}}parseControlFrame(B){const{opcode:f,payloadLength:m}=this.#r;if(f===l.CLOSE){if(m===1)return g(this.ws,"Receiv\
ed close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.parseCloseBody(B),this.#r.closeInfo.error){const{code:y,
reason:R}=this.#r.closeInfo;return S(this.ws,y,R,R.length),g(this.ws,R),!1}if(this.ws[a]!==h.SENT){let y=s;this.#r.closeInfo.
code&&(y=Buffer.allocUnsafe(2),y.writeUInt16BE(this.#r.closeInfo.code,0));const R=new v(y);this.ws[I].socket.write(R.createFrame(
l.CLOSE),M=>{M||(this.ws[a]=h.SENT)})}return this.ws[p]=Q.CLOSING,this.ws[d]=!0,!1}else if(f===l.PING){if(!this.ws[d]){const y=new v(
B);this.ws[I].socket.write(y.createFrame(l.PONG)),w.ping.hasSubscribers&&w.ping.publish({payload:B})}}else f===l.PONG&&w.
pong.hasSubscribers&&w.pong.publish({payload:B});return!0}get closingInfo(){return this.#r.closeInfo}};c.exports={ByteParser:t}})),
Rs=(0,V.t)(((r,c)=>{const{WebsocketFrameSend:e}=Qt(),{opcodes:n,sendHints:A}=pA(),l=Lt(),Q=Buffer[Symbol.species];var s=class{#e=new l;#A=!1;#t;constructor(a){
this.#t=a}add(a,I,d){if(d!==A.blob){const o=h(a,d);if(!this.#A)this.#t.write(o,I);else{const u={promise:null,callback:I,
frame:o};this.#e.push(u)}return}const w={promise:a.arrayBuffer().then(o=>{w.promise=null,w.frame=h(o,d)}),callback:I,frame:null};
this.#e.push(w),this.#A||this.#s()}async#s(){this.#A=!0;const a=this.#e;for(;!a.isEmpty();){const I=a.shift();I.promise!==
null&&await I.promise,this.#t.write(I.frame,I.callback),I.callback=I.frame=null}this.#A=!1}};function h(a,I){return new e(
p(a,I)).createFrame(I===A.string?n.TEXT:n.BINARY)}function p(a,I){switch(I){case A.string:return Buffer.from(a);case A.arrayBuffer:case A.
blob:return new Q(a);case A.typedArray:return new Q(a.buffer,a.byteOffset,a.byteLength)}}c.exports={SendQueue:s}})),bs=(0,V.
t)(((r,c)=>{const{webidl:e}=Xe(),{URLSerializer:n}=eA(),{environmentSettingsObject:A}=rA(),{staticPropertyDescriptors:l,
states:Q,sentCloseFrameState:s,sendHints:h}=pA(),{kWebSocketURL:p,kReadyState:a,kController:I,kBinaryType:d,kResponse:w,
kSentClose:o,kByteParser:u}=ZA(),{isConnecting:g,isEstablished:k,isClosing:D,isValidSubprotocol:U,fireEvent:N}=KA(),{establishWebSocketConnection:Y,
closeWebSocketConnection:v}=Wt(),{ByteParser:S}=ks(),{kEnumerableProperty:i,isBlobLike:C}=Ue(),{getGlobalDispatcher:E}=WA(),
{types:t}=(0,V.n)("node:util"),{ErrorEvent:B,CloseEvent:f}=GA(),{SendQueue:m}=Rs();var y=class Ke extends EventTarget{#e={
open:null,error:null,close:null,message:null};#A=0;#t="";#s="";#o;constructor(J,H=[]){super(),e.util.markAsUncloneable(this);
const ee="WebSocket constructor";e.argumentLengthCheck(arguments,1,ee);const ae=e.converters["DOMString or sequence<DOMS\
tring> or WebSocketInit"](H,ee,"options");J=e.converters.USVString(J,ee,"url"),H=ae.protocols;const ge=A.settingsObject.
baseUrl;let le;try{le=new URL(J,ge)}catch(Ee){throw new DOMException(Ee,"SyntaxError")}if(le.protocol==="http:"?le.protocol=
"ws:":le.protocol==="https:"&&(le.protocol="wss:"),le.protocol!=="ws:"&&le.protocol!=="wss:")throw new DOMException(`Exp\
ected a ws: or wss: protocol, got ${le.protocol}`,"SyntaxError");if(le.hash||le.href.endsWith("#"))throw new DOMException(
"Got fragment","SyntaxError");if(typeof H=="string"&&(H=[H]),H.length!==new Set(H.map(Ee=>Ee.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(H.length>0&&!H.every(Ee=>U(Ee)))throw new DOMException("Invalid\
 Sec-WebSocket-Protocol value","SyntaxError");this[p]=new URL(le.href);const Qe=A.settingsObject;this[I]=Y(le,H,Qe,this,
(Ee,he)=>this.#r(Ee,he),ae),this[a]=Ke.CONNECTING,this[o]=s.NOT_SENT,this[d]="blob"}close(J=void 0,H=void 0){e.brandCheck(
this,Ke);const ee="WebSocket.close";if(J!==void 0&&(J=e.converters["unsigned short"](J,ee,"code",{clamp:!0})),H!==void 0&&
(H=e.converters.USVString(H,ee,"reason")),J!==void 0&&J!==1e3&&(J<3e3||J>4999))throw new DOMException("invalid code","In\
validAccessError");let ae=0;if(H!==void 0&&(ae=Buffer.byteLength(H),ae>123))throw new DOMException(`Reason must be less \
than 123 bytes; received ${ae}`,"SyntaxError");v(this,J,H,ae)}send(J){e.brandCheck(this,Ke);const H="WebSocket.send";if(e.
argumentLengthCheck(arguments,1,H),J=e.converters.WebSocketSendData(J,H,"data"),g(this))throw new DOMException("Sent bef\
ore connected.","InvalidStateError");if(!(!k(this)||D(this)))if(typeof J=="string"){const ee=Buffer.byteLength(J);this.#A+=
ee,this.#o.add(J,()=>{this.#A-=ee},h.string)}else t.isArrayBuffer(J)?(this.#A+=J.byteLength,this.#o.add(J,()=>{this.#A-=
J.byteLength},h.arrayBuffer)):ArrayBuffer.isView(J)?(this.#A+=J.byteLength,this.#o.add(J,()=>{this.#A-=J.byteLength},h.typedArray)):
C(J)&&(this.#A+=J.size,this.#o.add(J,()=>{this.#A-=J.size},h.blob))}get readyState(){return e.brandCheck(this,Ke),this[a]}get bufferedAmount(){
return e.brandCheck(this,Ke),this.#A}get url(){return e.brandCheck(this,Ke),n(this[p])}get extensions(){return e.brandCheck(
this,Ke),this.#s}get protocol(){return e.brandCheck(this,Ke),this.#t}get onopen(){return e.brandCheck(this,Ke),this.#e.open}set onopen(J){
e.brandCheck(this,Ke),this.#e.open&&this.removeEventListener("open",this.#e.open),typeof J=="function"?(this.#e.open=J,this.
addEventListener("open",J)):this.#e.open=null}get onerror(){return e.brandCheck(this,Ke),this.#e.error}set onerror(J){e.
brandCheck(this,Ke),this.#e.error&&this.removeEventListener("error",this.#e.error),typeof J=="function"?(this.#e.error=J,
this.addEventListener("error",J)):this.#e.error=null}get onclose(){return e.brandCheck(this,Ke),this.#e.close}set onclose(J){
e.brandCheck(this,Ke),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof J=="function"?(this.#e.close=
J,this.addEventListener("close",J)):this.#e.close=null}get onmessage(){return e.brandCheck(this,Ke),this.#e.message}set onmessage(J){
e.brandCheck(this,Ke),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof J=="function"?(this.#e.
message=J,this.addEventListener("message",J)):this.#e.message=null}get binaryType(){return e.brandCheck(this,Ke),this[d]}set binaryType(J){
e.brandCheck(this,Ke),J!=="blob"&&J!=="arraybuffer"?this[d]="blob":this[d]=J}#r(J,H){this[w]=J;const ee=this[I]?.dispatcher?.
webSocketOptions,ae=ee?.maxFragments,ge=ee?.maxPayloadSize,le=new S(this,H,{maxFragments:ae,maxPayloadSize:ge});le.on("d\
rain",R),le.on("error",M.bind(this)),J.socket.ws=this,this[u]=le,this.#o=new m(J.socket),this[a]=Q.OPEN;const Qe=J.headersList.
get("sec-websocket-extensions");Qe!==null&&(this.#s=Qe);const Ee=J.headersList.get("sec-websocket-protocol");Ee!==null&&
(this.#t=Ee),N("open",this)}};y.CONNECTING=y.prototype.CONNECTING=Q.CONNECTING,y.OPEN=y.prototype.OPEN=Q.OPEN,y.CLOSING=
y.prototype.CLOSING=Q.CLOSING,y.CLOSED=y.prototype.CLOSED=Q.CLOSED,Object.defineProperties(y.prototype,{CONNECTING:l,OPEN:l,
CLOSING:l,CLOSED:l,url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,
extensions:i,protocol:i,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
y,{CONNECTING:l,OPEN:l,CLOSING:l,CLOSED:l}),e.converters["sequence<DOMString>"]=e.sequenceConverter(e.converters.DOMString),
e.converters["DOMString or sequence<DOMString>"]=function(G,J,H){return e.util.Type(G)==="Object"&&Symbol.iterator in G?
e.converters["sequence<DOMString>"](G):e.converters.DOMString(G,J,H)},e.converters.WebSocketInit=e.dictionaryConverter([
{key:"protocols",converter:e.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatc\
her",converter:e.converters.any,defaultValue:()=>E()},{key:"headers",converter:e.nullableConverter(e.converters.HeadersInit)}]),
e.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(G){return e.util.Type(G)==="Object"&&!(Symbol.
iterator in G)?e.converters.WebSocketInit(G):{protocols:e.converters["DOMString or sequence<DOMString>"](G)}},e.converters.
WebSocketSendData=function(G){if(e.util.Type(G)==="Object"){if(C(G))return e.converters.Blob(G,{strict:!1});if(ArrayBuffer.
isView(G)||t.isArrayBuffer(G))return e.converters.BufferSource(G)}return e.converters.USVString(G)};function R(){this.ws[w].
socket.resume()}function M(G){let J,H;G instanceof f?(J=G.reason,H=G.code):J=G.message,N("error",this,()=>new B("error",
{error:G,message:J})),v(this,H)}c.exports={WebSocket:y}})),qt=(0,V.t)(((r,c)=>{function e(l){return l.indexOf("\0")===-1}
function n(l){if(l.length===0)return!1;for(let Q=0;Q<l.length;Q++)if(l.charCodeAt(Q)<48||l.charCodeAt(Q)>57)return!1;return!0}
function A(l){return new Promise(Q=>{setTimeout(Q,l).unref()})}c.exports={isValidLastEventId:e,isASCIINumber:n,delay:A}})),
Fs=(0,V.t)(((r,c)=>{const e=(0,V.n)("node:buffer"),{Transform:n}=(0,V.n)("node:stream"),{isASCIINumber:A,isValidLastEventId:l}=qt(),
Q=[239,187,191],s=10,h=13,p=58,a=32,I=e.kStringMaxLength,d=Buffer.from("data"),w=Buffer.from("event"),o=Buffer.from("id"),
u=Buffer.from("retry"),g=1024,k=131072,D=128;function U(i,C){if(C>=i.length)return!1;for(let E=C;E<i.length;E++)if(i[E]<
48||i[E]>57)return!1;return!0}function N(i,C){for(let E=C;E<i.length;E++)if(i[E]===0)return!1;return!0}function Y(i,C,E){
if(C!==E.length)return!1;for(let t=0;t<C;t++)if(i[t]!==E[t])return!1;return!0}function v(){const i=new Error("EventSourc\
e message size exceeded");return i.aborted=!1,i}var S=class extends n{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,
id:void 0,retry:void 0};constructor(i={}){i.readableObjectMode=!0,super(i),this.state=i.eventSourceSettings||{},this.maxEventSize=
i.maxEventSize??I;const C=this.maxEventSize>0?Math.min(k,Math.max(g,Math.floor(this.maxEventSize/D))):0;this.maxDataLines=
C,this.maxBufferedChunks=C,i.push&&(this.push=i.push)}_transform(i,C,E){if(i.length===0){E();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&i[0]!==s&&i[0]!==h){E(v());return}if(this.chunks.push(i),this.checkBOM&&this.
handleBOM()){E();return}for(;this.hasCurrentByte();){const t=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){
if(t===s){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(t===s||t===h){t===h&&(this.crlfCheck=
!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(t===s||t===h){t===h&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(B){E(B);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){
E(v());return}this.advanceCursor()}E()}_destroy(i,C){this.chunks.length=0,this.clearEvent(),super._destroy(i,C)}parseLine(i,C){
if(i.length===0)return;const E=i.indexOf(p);if(E===0)return;let t=i.length,B=i.length;if(E!==-1&&(t=E,B=E+1,i[B]===a&&++B),
Y(i,t,d)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw v();const f=i.length-B,m=this.eventFieldSizes.
data+(C.data===void 0?0:1)+f;this.setEventFieldSize("data",m);const y=i.toString("utf8",B);C.data===void 0?C.data=y:C.data+=
`
${y}`,this.dataLineCount++;return}if(Y(i,t,u)){U(i,B)&&(this.setEventFieldSize("retry",i.length-B),C.retry=i.toString("u\
tf8",B));return}if(Y(i,t,o)){N(i,B)&&(this.setEventFieldSize("id",i.length-B),C.id=i.toString("utf8",B));return}Y(i,t,w)&&
B<i.length&&(this.setEventFieldSize("event",i.length-B),C.event=i.toString("utf8",B))}setEventFieldSize(i,C){const E=this.
eventSize-this.eventFieldSizes[i]+C;if(this.maxEventSize>0&&E>this.maxEventSize)throw v();this.eventSize=E,this.eventFieldSizes[i]=
C}processEvent(i){i.retry&&A(i.retry)&&(this.state.reconnectionTime=parseInt(i.retry,10)),i.id&&l(i.id)&&(this.state.lastEventId=
i.id),i.data!==void 0&&this.push({type:i.event||"message",options:{data:i.data,lastEventId:this.state.lastEventId,origin:this.
state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,
this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,
this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==
void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.
chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),
this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.
chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=
this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const i=this.lineChunkIndex;
this.chunks.splice(0,i),this.lineChunkIndex=0,this.chunkIndex-=i}this.chunkIndex===this.chunks.length&&(this.chunks.length=
0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)
return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);const i=[];let C=0;for(let E=this.lineChunkIndex;E<=
this.chunkIndex;E++){const t=this.chunks[E],B=E===this.lineChunkIndex?this.linePos:0,f=E===this.chunkIndex?this.pos:t.length,
m=t.subarray(B,f);C+=m.length,i.push(m)}return Buffer.concat(i,C)}peekBufferedByte(i){let C=this.lineChunkIndex,E=this.linePos;
for(;C<this.chunks.length;){const t=this.chunks[C],B=t.length-E;if(i<B)return t[E+i];i-=B,C++,E=0}}discardLeadingBytes(i){
for(;i>0&&this.lineChunkIndex<this.chunks.length;){const C=this.chunks[this.lineChunkIndex].length-this.linePos;i<C?(this.
linePos+=i,i=0):(i-=C,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.
dropConsumedChunks()}handleBOM(){const i=this.peekBufferedByte(0),C=this.peekBufferedByte(1),E=this.peekBufferedByte(2);
return C===void 0?(i===Q[0]||(this.checkBOM=!1),!0):E===void 0?i===Q[0]&&C===Q[1]?!0:(this.checkBOM=!1,!1):(i===Q[0]&&C===
Q[1]&&E===Q[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}};c.exports={EventSourceStream:S}})),
Ss=(0,V.t)(((r,c)=>{const{pipeline:e}=(0,V.n)("node:stream"),{fetching:n}=zA(),{makeRequest:A}=LA(),{webidl:l}=Xe(),{EventSourceStream:Q}=Fs(),
{parseMIMEType:s}=eA(),{createFastMessageEvent:h}=GA(),{isNetworkError:p}=qA(),{delay:a}=qt(),{kEnumerableProperty:I}=Ue(),
{environmentSettingsObject:d}=rA(),{getGlobalDispatcher:w}=WA();let o=!1;const u=3e3,g=0,k=1,D=2,U="anonymous",N="use-cr\
edentials";var Y=class vr extends EventTarget{#e={open:null,error:null,message:null};#A=null;#t=!1;#s=g;#o=null;#r=null;#n;#i;constructor(i,C={}){
super(),l.util.markAsUncloneable(this);const E="EventSource constructor";l.argumentLengthCheck(arguments,1,E),o||(o=!0,process.
emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),i=l.converters.USVString(
i,E,"url"),C=l.converters.EventSourceInitDict(C,E,"eventSourceInitDict"),this.#n=C.dispatcher,this.#i={lastEventId:"",reconnectionTime:u};
const t=d;let B;try{B=new URL(i,t.settingsObject.baseUrl),this.#i.origin=B.origin}catch(y){throw new DOMException(y,"Syn\
taxError")}this.#A=B.href;let f=U;C.withCredentials&&(f=N,this.#t=!0);const m={redirect:"follow",keepalive:!0,mode:"cors",
credentials:f==="anonymous"?"same-origin":"omit",referrer:"no-referrer"};m.client=d.settingsObject,m.headersList=[["acce\
pt",{name:"accept",value:"text/event-stream"}]],m.cache="no-store",m.initiator="other",m.urlList=[new URL(this.#A)],this.#o=
A(m),this.#c()}get readyState(){return this.#s}get url(){return this.#A}get withCredentials(){return this.#t}#c(){if(this.#s===
D)return;this.#s=g;const i={request:this.#o,dispatcher:this.#n},C=E=>{p(E)&&(this.dispatchEvent(new Event("error")),this.
close()),this.#a()};i.processResponseEndOfBody=C,i.processResponse=E=>{if(p(E))if(E.aborted){this.close(),this.dispatchEvent(
new Event("error"));return}else{this.#a();return}const t=E.headersList.get("content-type",!0),B=t!==null?s(t):"failure",
f=B!=="failure"&&B.essence==="text/event-stream";if(E.status!==200||f===!1){this.close(),this.dispatchEvent(new Event("e\
rror"));return}this.#s=k,this.dispatchEvent(new Event("open")),this.#i.origin=E.urlList[E.urlList.length-1].origin;const m=new Q(
{eventSourceSettings:this.#i,maxEventSize:this.#n.eventSourceOptions?.maxEventSize,push:y=>{this.dispatchEvent(h(y.type,
y.options))}});e(E.body.stream,m,y=>{y?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=n(
i)}async#a(){this.#s!==D&&(this.#s=g,this.dispatchEvent(new Event("error")),await a(this.#i.reconnectionTime),this.#s===
g&&(this.#i.lastEventId.length&&this.#o.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){l.brandCheck(
this,vr),this.#s!==D&&(this.#s=D,this.#r.abort(),this.#o=null)}get onopen(){return this.#e.open}set onopen(i){this.#e.open&&
this.removeEventListener("open",this.#e.open),typeof i=="function"?(this.#e.open=i,this.addEventListener("open",i)):this.#e.
open=null}get onmessage(){return this.#e.message}set onmessage(i){this.#e.message&&this.removeEventListener("message",this.#e.
message),typeof i=="function"?(this.#e.message=i,this.addEventListener("message",i)):this.#e.message=null}get onerror(){
return this.#e.error}set onerror(i){this.#e.error&&this.removeEventListener("error",this.#e.error),typeof i=="function"?
(this.#e.error=i,this.addEventListener("error",i)):this.#e.error=null}};const v={CONNECTING:{__proto__:null,configurable:!1,
enumerable:!0,value:g,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:k,writable:!1},CLOSED:{__proto__:null,
configurable:!1,enumerable:!0,value:D,writable:!1}};Object.defineProperties(Y,v),Object.defineProperties(Y.prototype,v),
Object.defineProperties(Y.prototype,{close:I,onerror:I,onmessage:I,onopen:I,readyState:I,url:I,withCredentials:I}),l.converters.
EventSourceInitDict=l.dictionaryConverter([{key:"withCredentials",converter:l.converters.boolean,defaultValue:()=>!1},{key:"\
dispatcher",converter:l.converters.any,defaultValue:()=>w()}]),c.exports={EventSource:Y,defaultReconnectionTime:u}})),zt=(0,V.
t)(((r,c)=>{const e=TA(),n=HA(),A=UA(),l=jr(),Q=NA(),s=vt(),h=$r(),p=es(),a=ve(),I=Ue(),{InvalidArgumentError:d}=a,w=ns(),
o=VA(),u=Ot(),g=cs(),k=_t(),D=Ht(),U=gt(),{getGlobalDispatcher:N,setGlobalDispatcher:Y}=WA(),v=lt(),S=at(),i=ct();Object.
assign(n.prototype,w),c.exports.Dispatcher=n,c.exports.Client=e,c.exports.Pool=A,c.exports.BalancedPool=l,c.exports.Agent=
Q,c.exports.ProxyAgent=s,c.exports.EnvHttpProxyAgent=h,c.exports.RetryAgent=p,c.exports.RetryHandler=U,c.exports.DecoratorHandler=
v,c.exports.RedirectHandler=S,c.exports.createRedirectInterceptor=i,c.exports.interceptors={redirect:gs(),retry:ls(),dump:Es(),
dns:Qs()},c.exports.buildConnector=o,c.exports.errors=a,c.exports.util={parseHeaders:I.parseHeaders,headerNameToString:I.
headerNameToString};function C(Qe){return(Ee,he,pe)=>{if(typeof he=="function"&&(pe=he,he=null),!Ee||typeof Ee!="string"&&
typeof Ee!="object"&&!(Ee instanceof URL))throw new d("invalid url");if(he!=null&&typeof he!="object")throw new d("inval\
id opts");if(he&&he.path!=null){if(typeof he.path!="string")throw new d("invalid opts.path");let re=he.path;he.path.startsWith(
"/")||(re=`/${re}`),Ee=new URL(I.parseOrigin(Ee).origin+re)}else he||(he=typeof Ee=="object"?Ee:{}),Ee=I.parseURL(Ee);const{
agent:we,dispatcher:Ae=N()}=he;if(we)throw new d("unsupported opts.agent. Did you mean opts.client?");return Qe.call(Ae,
{...he,origin:Ee.origin,path:Ee.search?`${Ee.pathname}${Ee.search}`:Ee.pathname,method:he.method||(he.body?"PUT":"GET")},
pe)}}c.exports.setGlobalDispatcher=Y,c.exports.getGlobalDispatcher=N;const E=zA().fetch;c.exports.fetch=async function(Ee,he=void 0){
try{return await E(Ee,he)}catch(pe){throw pe&&typeof pe=="object"&&Error.captureStackTrace(pe),pe}},c.exports.Headers=fA().
Headers,c.exports.Response=qA().Response,c.exports.Request=LA().Request,c.exports.FormData=_A().FormData,c.exports.File=
globalThis.File??(0,V.n)("node:buffer").File,c.exports.FileReader=Is().FileReader;const{setGlobalOrigin:t,getGlobalOrigin:B}=Nt();
c.exports.setGlobalOrigin=t,c.exports.getGlobalOrigin=B;const{CacheStorage:f}=ps(),{kConstruct:m}=Et();c.exports.caches=
new f(m);const{deleteCookie:y,getCookies:R,getSetCookies:M,setCookie:G}=ys();c.exports.deleteCookie=y,c.exports.getCookies=
R,c.exports.getSetCookies=M,c.exports.setCookie=G;const{parseMIMEType:J,serializeAMimeType:H}=eA();c.exports.parseMIMEType=
J,c.exports.serializeAMimeType=H;const{CloseEvent:ee,ErrorEvent:ae,MessageEvent:ge}=GA();c.exports.WebSocket=bs().WebSocket,
c.exports.CloseEvent=ee,c.exports.ErrorEvent=ae,c.exports.MessageEvent=ge,c.exports.request=C(w.request),c.exports.stream=
C(w.stream),c.exports.pipeline=C(w.pipeline),c.exports.connect=C(w.connect),c.exports.upgrade=C(w.upgrade),c.exports.MockClient=
u,c.exports.MockPool=k,c.exports.MockAgent=g,c.exports.mockErrors=D;const{EventSource:le}=Ss();c.exports.EventSource=le})),
Zt=class{constructor(){var r,c,e;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,St.existsSync)(process.env.GITHUB_EVENT_PATH))
this.payload=JSON.parse((0,St.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const n=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${n} does not exist${Hr.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.
sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.
env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.
GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(r=process.env.GITHUB_API_URL)!==null&&r!==void 0?r:"https://api.github.com",this.serverUrl=(c=process.env.
GITHUB_SERVER_URL)!==null&&c!==void 0?c:"https://github.com",this.graphqlUrl=(e=process.env.GITHUB_GRAPHQL_URL)!==null&&
e!==void 0?e:"https://api.github.com/graphql"}get issue(){const r=this.payload;return Object.assign(Object.assign({},this.
repo),{number:(r.issue||r.pull_request||r).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[r,c]=process.env.
GITHUB_REPOSITORY.split("/");return{owner:r,repo:c}}if(this.payload.repository)return{owner:this.payload.repository.owner.
login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable\
 like 'owner/repo'")}},Ts=(0,V.t)((r=>{Object.defineProperty(r,"__esModule",{value:!0}),r.getProxyUrl=c,r.checkBypass=e;
function c(l){const Q=l.protocol==="https:";if(e(l))return;const s=Q?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(s)try{return new A(s)}catch{if(!s.startsWith("http://")&&!s.startsWith("https:\
//"))return new A(`http://${s}`)}else return}function e(l){if(!l.hostname)return!1;const Q=l.hostname;if(n(Q))return!0;const s=process.
env.no_proxy||process.env.NO_PROXY||"";if(!s)return!1;let h;l.port?h=Number(l.port):l.protocol==="http:"?h=80:l.protocol===
"https:"&&(h=443);const p=[l.hostname.toUpperCase()];typeof h=="number"&&p.push(`${p[0]}:${h}`);for(const a of s.split("\
,").map(I=>I.trim().toUpperCase()).filter(I=>I))if(a==="*"||p.some(I=>I===a||I.endsWith(`.${a}`)||a.startsWith(".")&&I.endsWith(
`${a}`)))return!0;return!1}function n(l){const Q=l.toLowerCase();return Q==="localhost"||Q.startsWith("127.")||Q.startsWith(
"[::1]")||Q.startsWith("[0:0:0:0:0:0:0:1]")}var A=class extends URL{constructor(l,Q){super(l,Q),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}})),Kt=(0,V.r)((0,V.t)(((r,c,e)=>{var n=e&&e.__createBinding||(Object.create?(function(E,t,B,f){
f===void 0&&(f=B);var m=Object.getOwnPropertyDescriptor(t,B);(!m||("get"in m?!t.__esModule:m.writable||m.configurable))&&
(m={enumerable:!0,get:function(){return t[B]}}),Object.defineProperty(E,f,m)}):(function(E,t,B,f){f===void 0&&(f=B),E[f]=
t[B]})),A=e&&e.__setModuleDefault||(Object.create?(function(E,t){Object.defineProperty(E,"default",{enumerable:!0,value:t})}):
function(E,t){E.default=t}),l=e&&e.__importStar||(function(){var E=function(t){return E=Object.getOwnPropertyNames||function(B){
var f=[];for(var m in B)Object.prototype.hasOwnProperty.call(B,m)&&(f[f.length]=m);return f},E(t)};return function(t){if(t&&
t.__esModule)return t;var B={};if(t!=null)for(var f=E(t),m=0;m<f.length;m++)f[m]!=="default"&&n(B,t,f[m]);return A(B,t),
B}})(),Q=e&&e.__awaiter||function(E,t,B,f){function m(y){return y instanceof B?y:new B(function(R){R(y)})}return new(B||
(B=Promise))(function(y,R){function M(H){try{J(f.next(H))}catch(ee){R(ee)}}function G(H){try{J(f.throw(H))}catch(ee){R(ee)}}
function J(H){H.done?y(H.value):m(H.value).then(M,G)}J((f=f.apply(E,t||[])).next())})};Object.defineProperty(r,"__esModu\
le",{value:!0}),r.HttpClient=r.HttpClientResponse=r.HttpClientError=r.MediaTypes=r.Headers=r.HttpCodes=void 0,r.getProxyUrl=
u,r.isHttps=S;const s=l((0,V.n)("http")),h=l((0,V.n)("https")),p=l(Ts()),a=l(Or()),I=zt();var d;(function(E){E[E.OK=200]=
"OK",E[E.MultipleChoices=300]="MultipleChoices",E[E.MovedPermanently=301]="MovedPermanently",E[E.ResourceMoved=302]="Res\
ourceMoved",E[E.SeeOther=303]="SeeOther",E[E.NotModified=304]="NotModified",E[E.UseProxy=305]="UseProxy",E[E.SwitchProxy=
306]="SwitchProxy",E[E.TemporaryRedirect=307]="TemporaryRedirect",E[E.PermanentRedirect=308]="PermanentRedirect",E[E.BadRequest=
400]="BadRequest",E[E.Unauthorized=401]="Unauthorized",E[E.PaymentRequired=402]="PaymentRequired",E[E.Forbidden=403]="Fo\
rbidden",E[E.NotFound=404]="NotFound",E[E.MethodNotAllowed=405]="MethodNotAllowed",E[E.NotAcceptable=406]="NotAcceptable",
E[E.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",E[E.RequestTimeout=408]="RequestTimeout",E[E.Conflict=
409]="Conflict",E[E.Gone=410]="Gone",E[E.TooManyRequests=429]="TooManyRequests",E[E.InternalServerError=500]="InternalSe\
rverError",E[E.NotImplemented=501]="NotImplemented",E[E.BadGateway=502]="BadGateway",E[E.ServiceUnavailable=503]="Servic\
eUnavailable",E[E.GatewayTimeout=504]="GatewayTimeout"})(d||(r.HttpCodes=d={}));var w;(function(E){E.Accept="accept",E.ContentType=
"content-type"})(w||(r.Headers=w={}));var o;(function(E){E.ApplicationJson="application/json"})(o||(r.MediaTypes=o={}));
function u(E){const t=p.getProxyUrl(new URL(E));return t?t.href:""}const g=[d.MovedPermanently,d.ResourceMoved,d.SeeOther,
d.TemporaryRedirect,d.PermanentRedirect],k=[d.BadGateway,d.ServiceUnavailable,d.GatewayTimeout],D=["OPTIONS","GET","DELE\
TE","HEAD"],U=10,N=5;var Y=class Yr extends Error{constructor(t,B){super(t),this.name="HttpClientError",this.statusCode=
B,Object.setPrototypeOf(this,Yr.prototype)}};r.HttpClientError=Y;var v=class{constructor(E){this.message=E}readBody(){return Q(
this,void 0,void 0,function*(){return new Promise(E=>Q(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.
on("data",B=>{t=Buffer.concat([t,B])}),this.message.on("end",()=>{E(t.toString())})}))})}readBodyBuffer(){return Q(this,
void 0,void 0,function*(){return new Promise(E=>Q(this,void 0,void 0,function*(){const t=[];this.message.on("data",B=>{t.
push(B)}),this.message.on("end",()=>{E(Buffer.concat(t))})}))})}};r.HttpClientResponse=v;function S(E){return new URL(E).
protocol==="https:"}var i=class{constructor(E,t,B){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this.
_getUserAgentWithOrchestrationId(E),this.handlers=t||[],this.requestOptions=B,B&&(B.ignoreSslError!=null&&(this._ignoreSslError=
B.ignoreSslError),this._socketTimeout=B.socketTimeout,B.allowRedirects!=null&&(this._allowRedirects=B.allowRedirects),B.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=B.allowRedirectDowngrade),B.maxRedirects!=null&&(this._maxRedirects=
Math.max(B.maxRedirects,0)),B.keepAlive!=null&&(this._keepAlive=B.keepAlive),B.allowRetries!=null&&(this._allowRetries=B.
allowRetries),B.maxRetries!=null&&(this._maxRetries=B.maxRetries))}options(E,t){return Q(this,void 0,void 0,function*(){
return this.request("OPTIONS",E,null,t||{})})}get(E,t){return Q(this,void 0,void 0,function*(){return this.request("GET",
E,null,t||{})})}del(E,t){return Q(this,void 0,void 0,function*(){return this.request("DELETE",E,null,t||{})})}post(E,t,B){
return Q(this,void 0,void 0,function*(){return this.request("POST",E,t,B||{})})}patch(E,t,B){return Q(this,void 0,void 0,
function*(){return this.request("PATCH",E,t,B||{})})}put(E,t,B){return Q(this,void 0,void 0,function*(){return this.request(
"PUT",E,t,B||{})})}head(E,t){return Q(this,void 0,void 0,function*(){return this.request("HEAD",E,null,t||{})})}sendStream(E,t,B,f){
return Q(this,void 0,void 0,function*(){return this.request(E,t,B,f)})}getJson(E){return Q(this,arguments,void 0,function*(t,B={}){
B[w.Accept]=this._getExistingOrDefaultHeader(B,w.Accept,o.ApplicationJson);const f=yield this.get(t,B);return this._processResponse(
f,this.requestOptions)})}postJson(E,t){return Q(this,arguments,void 0,function*(B,f,m={}){const y=JSON.stringify(f,null,
2);m[w.Accept]=this._getExistingOrDefaultHeader(m,w.Accept,o.ApplicationJson),m[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(
m,o.ApplicationJson);const R=yield this.post(B,y,m);return this._processResponse(R,this.requestOptions)})}putJson(E,t){return Q(
this,arguments,void 0,function*(B,f,m={}){const y=JSON.stringify(f,null,2);m[w.Accept]=this._getExistingOrDefaultHeader(
m,w.Accept,o.ApplicationJson),m[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,o.ApplicationJson);const R=yield this.
put(B,y,m);return this._processResponse(R,this.requestOptions)})}patchJson(E,t){return Q(this,arguments,void 0,function*(B,f,m={}){
const y=JSON.stringify(f,null,2);m[w.Accept]=this._getExistingOrDefaultHeader(m,w.Accept,o.ApplicationJson),m[w.ContentType]=
this._getExistingOrDefaultContentTypeHeader(m,o.ApplicationJson);const R=yield this.patch(B,y,m);return this._processResponse(
R,this.requestOptions)})}request(E,t,B,f){return Q(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const m=new URL(t);let y=this._prepareRequest(E,m,f);const R=this._allowRetries&&D.includes(
E)?this._maxRetries+1:1;let M=0,G;do{if(G=yield this.requestRaw(y,B),G&&G.message&&G.message.statusCode===d.Unauthorized){
let H;for(const ee of this.handlers)if(ee.canHandleAuthentication(G)){H=ee;break}return H?H.handleAuthentication(this,y,
B):G}let J=this._maxRedirects;for(;G.message.statusCode&&g.includes(G.message.statusCode)&&this._allowRedirects&&J>0;){const H=G.
message.headers.location;if(!H)break;const ee=new URL(H);if(m.protocol==="https:"&&m.protocol!==ee.protocol&&!this._allowRedirectDowngrade)
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want t\
o allow this behavior, set the allowRedirectDowngrade option to true.");if(yield G.readBody(),ee.hostname!==m.hostname)for(const ae in f)
ae.toLowerCase()==="authorization"&&delete f[ae];y=this._prepareRequest(E,ee,f),G=yield this.requestRaw(y,B),J--}if(!G.message.
statusCode||!k.includes(G.message.statusCode))return G;M+=1,M<R&&(yield G.readBody(),yield this._performExponentialBackoff(
M))}while(M<R);return G})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(E,t){return Q(this,void 0,
void 0,function*(){return new Promise((B,f)=>{function m(y,R){y?f(y):R?B(R):f(new Error("Unknown error"))}this.requestRawWithCallback(
E,t,m)})})}requestRawWithCallback(E,t,B){typeof t=="string"&&(E.options.headers||(E.options.headers={}),E.options.headers["\
Content-Length"]=Buffer.byteLength(t,"utf8"));let f=!1;function m(M,G){f||(f=!0,B(M,G))}const y=E.httpModule.request(E.options,
M=>{m(void 0,new v(M))});let R;y.on("socket",M=>{R=M}),y.setTimeout(this._socketTimeout||18e4,()=>{R&&R.end(),m(new Error(
`Request timeout: ${E.options.path}`))}),y.on("error",function(M){m(M)}),t&&typeof t=="string"&&y.write(t,"utf8"),t&&typeof t!=
"string"?(t.on("close",function(){y.end()}),t.pipe(y)):y.end()}getAgent(E){const t=new URL(E);return this._getAgent(t)}getAgentDispatcher(E){
const t=new URL(E),B=p.getProxyUrl(t);if(B&&B.hostname)return this._getProxyAgentDispatcher(t,B)}_prepareRequest(E,t,B){
const f={};f.parsedUrl=t;const m=f.parsedUrl.protocol==="https:";f.httpModule=m?h:s;const y=m?443:80;if(f.options={},f.options.
host=f.parsedUrl.hostname,f.options.port=f.parsedUrl.port?parseInt(f.parsedUrl.port):y,f.options.path=(f.parsedUrl.pathname||
"")+(f.parsedUrl.search||""),f.options.method=E,f.options.headers=this._mergeHeaders(B),this.userAgent!=null&&(f.options.
headers["user-agent"]=this.userAgent),f.options.agent=this._getAgent(f.parsedUrl),this.handlers)for(const R of this.handlers)
R.prepareRequest(f.options);return f}_mergeHeaders(E){return this.requestOptions&&this.requestOptions.headers?Object.assign(
{},C(this.requestOptions.headers),C(E||{})):C(E||{})}_getExistingOrDefaultHeader(E,t,B){let f;if(this.requestOptions&&this.
requestOptions.headers){const y=C(this.requestOptions.headers)[t];y&&(f=typeof y=="number"?y.toString():y)}const m=E[t];
return m!==void 0?typeof m=="number"?m.toString():m:f!==void 0?f:B}_getExistingOrDefaultContentTypeHeader(E,t){let B;if(this.
requestOptions&&this.requestOptions.headers){const m=C(this.requestOptions.headers)[w.ContentType];m&&(typeof m=="number"?
B=String(m):Array.isArray(m)?B=m.join(", "):B=m)}const f=E[w.ContentType];return f!==void 0?typeof f=="number"?String(f):
Array.isArray(f)?f.join(", "):f:B!==void 0?B:t}_getAgent(E){let t;const B=p.getProxyUrl(E),f=B&&B.hostname;if(this._keepAlive&&
f&&(t=this._proxyAgent),f||(t=this._agent),t)return t;const m=E.protocol==="https:";let y=100;if(this.requestOptions&&(y=
this.requestOptions.maxSockets||s.globalAgent.maxSockets),B&&B.hostname){const R={maxSockets:y,keepAlive:this._keepAlive,
proxy:Object.assign(Object.assign({},(B.username||B.password)&&{proxyAuth:`${B.username}:${B.password}`}),{host:B.hostname,
port:B.port})};let M;const G=B.protocol==="https:";m?M=G?a.httpsOverHttps:a.httpsOverHttp:M=G?a.httpOverHttps:a.httpOverHttp,
t=M(R),this._proxyAgent=t}if(!t){const R={keepAlive:this._keepAlive,maxSockets:y};t=m?new h.Agent(R):new s.Agent(R),this.
_agent=t}return m&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(E,t){
let B;if(this._keepAlive&&(B=this._proxyAgentDispatcher),B)return B;const f=E.protocol==="https:";return B=new I.ProxyAgent(
Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}\
:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=B,f&&this._ignoreSslError&&(B.options=Object.assign(
B.options.requestTls||{},{rejectUnauthorized:!1})),B}_getUserAgentWithOrchestrationId(E){const t=E||"actions/http-client",
B=process.env.ACTIONS_ORCHESTRATION_ID;return B?`${t} actions_orchestration_id/${B.replace(/[^a-z0-9_.-]/gi,"_")}`:t}_performExponentialBackoff(E){
return Q(this,void 0,void 0,function*(){E=Math.min(U,E);const t=N*Math.pow(2,E);return new Promise(B=>setTimeout(()=>B(),
t))})}_processResponse(E,t){return Q(this,void 0,void 0,function*(){return new Promise((B,f)=>Q(this,void 0,void 0,function*(){
const m=E.message.statusCode||0,y={statusCode:m,result:null,headers:{}};m===d.NotFound&&B(y);function R(J,H){if(typeof H==
"string"){const ee=new Date(H);if(!isNaN(ee.valueOf()))return ee}return H}let M,G;try{G=yield E.readBody(),G&&G.length>0&&
(t&&t.deserializeDates?M=JSON.parse(G,R):M=JSON.parse(G),y.result=M),y.headers=E.message.headers}catch{}if(m>299){let J;
M&&M.message?J=M.message:G&&G.length>0?J=G:J=`Failed request: (${m})`;const H=new Y(J,m);H.result=y.result,f(H)}else B(y)}))})}};
r.HttpClient=i;const C=E=>Object.keys(E).reduce((t,B)=>(t[B.toLowerCase()]=E[B],t),{})}))(),1),Us=zt(),Ns=function(r,c,e,n){
function A(l){return l instanceof e?l:new e(function(Q){Q(l)})}return new(e||(e=Promise))(function(l,Q){function s(a){try{
p(n.next(a))}catch(I){Q(I)}}function h(a){try{p(n.throw(a))}catch(I){Q(I)}}function p(a){a.done?l(a.value):A(a.value).then(
s,h)}p((n=n.apply(r,c||[])).next())})};function Ms(r,c){if(!r&&!c.auth)throw new Error("Parameter token or opts.auth is \
required");if(r&&c.auth)throw new Error("Parameters token and opts.auth may not both be specified");return typeof c.auth==
"string"?c.auth:`token ${r}`}function Ls(r){return new Kt.HttpClient().getAgent(r)}function Gs(r){return new Kt.HttpClient().
getAgentDispatcher(r)}function vs(r){const c=Gs(r);return(n,A)=>Ns(this,void 0,void 0,function*(){return(0,Us.fetch)(n,Object.
assign(Object.assign({},A),{dispatcher:c}))})}function Ys(){return process.env.GITHUB_API_URL||"https://api.github.com"}
function Js(r){var c;const e=(c=process.env.ACTIONS_ORCHESTRATION_ID)===null||c===void 0?void 0:c.trim();if(e){const n=`\
actions_orchestration_id/${e.replace(/[^a-z0-9_.-]/gi,"_")}`;return r?.includes(n)?r:`${r?`${r} `:""}${n}`}return r}function XA(){
return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==
void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function ut(r,c,e,n){
if(typeof e!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(c)?c.
reverse().reduce((A,l)=>ut.bind(null,r,l,A,n),e)():Promise.resolve().then(()=>r.registry[c]?r.registry[c].reduce((A,l)=>l.
hook.bind(null,A,n),e)():e(n))}function Hs(r,c,e,n){const A=n;r.registry[e]||(r.registry[e]=[]),c==="before"&&(n=(l,Q)=>Promise.
resolve().then(A.bind(null,Q)).then(l.bind(null,Q))),c==="after"&&(n=(l,Q)=>{let s;return Promise.resolve().then(l.bind(
null,Q)).then(h=>(s=h,A(s,Q))).then(()=>s)}),c==="error"&&(n=(l,Q)=>Promise.resolve().then(l.bind(null,Q)).catch(s=>A(s,
Q))),r.registry[e].push({hook:n,orig:A})}function Vs(r,c,e){if(!r.registry[c])return;const n=r.registry[c].map(A=>A.orig).
indexOf(e);n!==-1&&r.registry[c].splice(n,1)}const Xt=Function.bind,jt=Xt.bind(Xt);function $t(r,c,e){const n=jt(Vs,null).
apply(null,e?[c,e]:[c]);r.api={remove:n},r.remove=n,["before","error","after","wrap"].forEach(A=>{const l=e?[c,A,e]:[c,A];
r[A]=r.api[A]=jt(Hs,null).apply(null,l)})}function Os(){const r=Symbol("Singular"),c={registry:{}},e=ut.bind(null,c,r);return $t(
e,c,r),e}function _s(){const r={registry:{}},c=ut.bind(null,r);return $t(c,r),c}var Ps={Singular:Os,Collection:_s},xs={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":`octokit-endpoint.js\
/0.0.0-development ${XA()}`},mediaType:{format:""}};function Ws(r){return r?Object.keys(r).reduce((c,e)=>(c[e.toLowerCase()]=
r[e],c),{}):{}}function qs(r){if(typeof r!="object"||r===null||Object.prototype.toString.call(r)!=="[object Object]")return!1;
const c=Object.getPrototypeOf(r);if(c===null)return!0;const e=Object.prototype.hasOwnProperty.call(c,"constructor")&&c.constructor;
return typeof e=="function"&&e instanceof e&&Function.prototype.call(e)===Function.prototype.call(r)}function er(r,c){const e=Object.
assign({},r);return Object.keys(c).forEach(n=>{qs(c[n])?n in r?e[n]=er(r[n],c[n]):Object.assign(e,{[n]:c[n]}):Object.assign(
e,{[n]:c[n]})}),e}function Ar(r){for(const c in r)r[c]===void 0&&delete r[c];return r}function Bt(r,c,e){if(typeof c=="s\
tring"){let[A,l]=c.split(" ");e=Object.assign(l?{method:A,url:l}:{url:A},e)}else e=Object.assign({},c);e.headers=Ws(e.headers),
Ar(e),Ar(e.headers);const n=er(r||{},e);return e.url==="/graphql"&&(r&&r.mediaType.previews?.length&&(n.mediaType.previews=
r.mediaType.previews.filter(A=>!n.mediaType.previews.includes(A)).concat(n.mediaType.previews)),n.mediaType.previews=(n.
mediaType.previews||[]).map(A=>A.replace(/-preview/,""))),n}function zs(r,c){const e=/\?/.test(r)?"&":"?",n=Object.keys(
c);return n.length===0?r:r+e+n.map(A=>A==="q"?"q="+c.q.split("+").map(encodeURIComponent).join("+"):`${A}=${encodeURIComponent(
c[A])}`).join("&")}var Zs=/\{[^{}}]+\}/g;function Ks(r){return r.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Xs(r){
const c=r.match(Zs);return c?c.map(Ks).reduce((e,n)=>e.concat(n),[]):[]}function tr(r,c){const e={__proto__:null};for(const n of Object.
keys(r))c.indexOf(n)===-1&&(e[n]=r[n]);return e}function rr(r){return r.split(/(%[0-9A-Fa-f]{2})/g).map(function(c){return/%[0-9A-Fa-f]/.
test(c)||(c=encodeURI(c).replace(/%5B/g,"[").replace(/%5D/g,"]")),c}).join("")}function wA(r){return encodeURIComponent(
r).replace(/[!'()*]/g,function(c){return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function vA(r,c,e){return c=r===
"+"||r==="#"?rr(c):wA(c),e?wA(e)+"="+c:c}function mA(r){return r!=null}function ht(r){return r===";"||r==="&"||r==="?"}function js(r,c,e,n){
var A=r[e],l=[];if(mA(A)&&A!=="")if(typeof A=="string"||typeof A=="number"||typeof A=="bigint"||typeof A=="boolean")A=A.
toString(),n&&n!=="*"&&(A=A.substring(0,parseInt(n,10))),l.push(vA(c,A,ht(c)?e:""));else if(n==="*")Array.isArray(A)?A.filter(
mA).forEach(function(Q){l.push(vA(c,Q,ht(c)?e:""))}):Object.keys(A).forEach(function(Q){mA(A[Q])&&l.push(vA(c,A[Q],Q))});else{
const Q=[];Array.isArray(A)?A.filter(mA).forEach(function(s){Q.push(vA(c,s))}):Object.keys(A).forEach(function(s){mA(A[s])&&
(Q.push(wA(s)),Q.push(vA(c,A[s].toString())))}),ht(c)?l.push(wA(e)+"="+Q.join(",")):Q.length!==0&&l.push(Q.join(","))}else
c===";"?mA(A)&&l.push(wA(e)):A===""&&(c==="&"||c==="?")?l.push(wA(e)+"="):A===""&&l.push("");return l}function $s(r){return{
expand:eo.bind(null,r)}}function eo(r,c){var e=["+","#",".","/",";","?","&"];return r=r.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,
function(n,A,l){if(A){let s="";const h=[];if(e.indexOf(A.charAt(0))!==-1&&(s=A.charAt(0),A=A.substr(1)),A.split(/,/g).forEach(
function(p){var a=/([^:\*]*)(?::(\d+)|(\*))?/.exec(p);h.push(js(c,s,a[1],a[2]||a[3]))}),s&&s!=="+"){var Q=",";return s===
"?"?Q="&":s!=="#"&&(Q=s),(h.length!==0?s:"")+h.join(Q)}else return h.join(",")}else return rr(l)}),r==="/"?r:r.replace(/\/$/,
"")}function sr(r){let c=r.method.toUpperCase(),e=(r.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},r.headers),
A,l=tr(r,["method","baseUrl","url","headers","request","mediaType"]);const Q=Xs(e);e=$s(e).expand(l),/^http/.test(e)||(e=
r.baseUrl+e);const s=tr(l,Object.keys(r).filter(h=>Q.includes(h)).concat("baseUrl"));return/application\/octet-stream/i.
test(n.accept)||(r.mediaType.format&&(n.accept=n.accept.split(/,/).map(h=>h.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${r.mediaType.format}`)).join(",")),e.endsWith("/graphql")&&r.mediaType.previews?.length&&(n.accept=
(n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]).concat(r.mediaType.previews).map(h=>`application/vnd.github.${h}-p\
review${r.mediaType.format?`.${r.mediaType.format}`:"+json"}`).join(","))),["GET","HEAD"].includes(c)?e=zs(e,s):"data"in
s?A=s.data:Object.keys(s).length&&(A=s),!n["content-type"]&&typeof A<"u"&&(n["content-type"]="application/json; charset=\
utf-8"),["PATCH","PUT"].includes(c)&&typeof A>"u"&&(A=""),Object.assign({method:c,url:e,headers:n},typeof A<"u"?{body:A}:
null,r.request?{request:r.request}:null)}function Ao(r,c,e){return sr(Bt(r,c,e))}function or(r,c){const e=Bt(r,c),n=Ao.bind(
null,e);return Object.assign(n,{DEFAULTS:e,defaults:or.bind(null,e),merge:Bt.bind(null,e),parse:sr})}var to=or(null,xs);
const ro=32,so=9,oo=59,no=61,nr=34,ir=92,io=44,ao=1,lA=2,ar=4,BA=8,Ct=16,cr=65280,gr=65281,je=new Uint8Array(256);je[so]|=
lA,je[ro]|=lA,je[oo]|=ar,je[io]|=BA;for(let r=128;r<=255;r++)je[r]|=ao;for(const r of"!#$%&'*+-.^_`|~")je[r.charCodeAt(0)]|=
Ct;for(let r=48;r<=57;r++)je[r]|=Ct;for(let r=65;r<=90;r++)je[r]|=17;for(let r=97;r<=122;r++)je[r]|=Ct;const lr=(()=>{const r=function(){};
return r.prototype=Object.create(null),r})();function co(r,c){const e=ar|(c?.comma===!0?BA:0),n=r.length;let A=c?.start??
0;for(;(je[r.charCodeAt(A)]&lA)!==0;)A++;let l=A,Q=0,s=-1,h=c?.parameters===!1?BA:0;for(;l<n;){const d=r.charCodeAt(l),w=je[d];
if((w&e)!==0){h|=w&BA;break}(w&lA)!==0?s===-1&&(s=l):s=-1,Q|=d&cr|w,l++}const p=s===-1?l:s,a=r.slice(A,p),I=(Q&gr)===0?a:
a.toLowerCase();return l===n||h!==0?{type:I,index:l,parameters:new lr}:go(r,I,l,n,e)}function go(r,c,e,n,A){const l=new lr;
e:for(;e<n;){for(e++;(je[r.charCodeAt(e)]&lA)!==0;)e++;const Q=e;let s=0,h=-1;for(;e<n;){const p=r.charCodeAt(e),a=je[p];
if((a&A)!==0){if((a&BA)!==0)break e;continue e}if(p===no){const I=h===-1?e:h,d=r.slice(Q,I),w=(s&gr)===0?d:d.toLowerCase();
for(e++;(je[r.charCodeAt(e)]&lA)!==0;)e++;if(e<n&&r.charCodeAt(e)===nr){const k=++e;let D=!1;for(;e<n;){const U=r.charCodeAt(
e);if(U===nr){l[w]===void 0&&(l[w]=D?lo(r,k,e):r.slice(k,e)),e++;let N=0;for(;e<n;){const Y=r.charCodeAt(e),v=je[Y];if((v&
A)!==0){N=v&BA;break}e++}if(N!==0)break e;continue e}if(U===ir&&e+1<n){D=!0,e+=2;continue}e++}continue e}const o=e;let u=0,
g=-1;for(;e<n;){const k=r.charCodeAt(e),D=je[k];if((D&A)!==0){u=D&BA;break}(D&lA)!==0?g===-1&&(g=e):g=-1,e++}if(l[w]===void 0){
const k=g===-1?e:g;l[w]=r.slice(o,k)}if(u!==0)break e;continue e}(a&lA)!==0?h===-1&&(h=e):h=-1,s|=p&cr|a,e++}}return{type:c,
index:e,parameters:l}}function lo(r,c,e){let n="";for(let A=c;A<e;A++)r.charCodeAt(A)===ir&&(n+=r.slice(c,A),c=++A);return n+
r.slice(c,e)}const Eo=/^-?\d+$/,jA=/^-?\d+n+$/,EA=JSON.stringify,It=JSON.parse,Er=/^-?\d+n$/,Qr=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,
ur=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,dt=r=>r===void 0||typeof r=="function"||typeof r=="symbol",ft=r=>r!==null&&typeof r==
"object"&&r.constructor&&r.constructor.name==="RawJSON",Qo=(r,c,e)=>{let n="";typeof e=="number"?n=" ".repeat(Math.min(10,
Math.max(0,Math.floor(e)))):typeof e=="string"&&(n=e.slice(0,10));const A=typeof c=="function",l=Array.isArray(c)?new Set(
c.map(String)):null,Q=(o,u,g)=>(g!==null&&typeof g=="object"&&typeof g.toJSON=="function"&&(g=g.toJSON(u)),typeof g=="st\
ring"&&jA.test(g)?g+"n":typeof g=="bigint"?"rawJSON"in JSON?JSON.rawJSON(g.toString()):g.toString()+"n":(A&&(g=c.call(o,
u,g)),g!==null&&typeof g=="object"&&(g instanceof Number||g instanceof String||g instanceof Boolean)&&(g=g.valueOf()),g)),
s=Q({"":r},"",r);if(dt(s))return;const h=s===null||typeof s!="object",p=ft(s);if(h||p)return EA(s);const a=[];let I=0;const d=[
{parent:{"":s},key:"",val:s,isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,first:!0}],w=new WeakSet(
[s]);for(;d.length>0;){const o=d[d.length-1];o.index===0&&(a.push(o.isArray?"[":"{"),I++);let u=!1;if(o.isArray)if(o.index<
o.val.length){o.first||a.push(","),n&&a.push(`
`+n.repeat(I));const g=o.val[o.index],k=Q(o.val,String(o.index),g);if(dt(k))a.push("null"),o.first=!1,o.index++;else{const D=k!==
null&&typeof k=="object",U=ft(k);if(D&&!U){if(w.has(k))throw new TypeError("Converting circular structure to JSON");w.add(
k),d.push({parent:o.val,key:String(o.index),val:k,isArray:Array.isArray(k),keys:Array.isArray(k)?null:Object.keys(k),index:0,
first:!0}),o.first=!1,o.index++}else a.push(EA(k)),o.first=!1,o.index++}}else u=!0;else{for(;o.index<o.keys.length;){const g=o.
keys[o.index++];if(l&&!l.has(g))continue;const k=o.val[g],D=Q(o.val,g,k);if(dt(D))continue;o.first||a.push(","),n?a.push(
`
`+n.repeat(I)+EA(g)+": "):a.push(EA(g)+":");const U=D!==null&&typeof D=="object",N=ft(D);if(U&&!N){if(w.has(D))throw new TypeError(
"Converting circular structure to JSON");w.add(D),d.push({parent:o.val,key:g,val:D,isArray:Array.isArray(D),keys:Array.isArray(
D)?null:Object.keys(D),index:0,first:!0}),o.first=!1;break}else a.push(EA(D)),o.first=!1}o.index>=o.keys.length&&d[d.length-
1]===o&&(u=!0)}u&&(I--,!o.first&&n&&a.push(`
`+n.repeat(I)),a.push(o.isArray?"]":"}"),w.delete(o.val),d.pop())}return a.join("")},uo=(r,c,e)=>{try{return"rawJSON"in JSON?
EA(r,(n,A)=>typeof A=="bigint"?JSON.rawJSON(A.toString()):typeof c=="function"?c(n,A):(Array.isArray(c)&&c.includes(n),A),
e):r?EA(r,(n,A)=>typeof A=="string"&&jA.test(A)||typeof A=="bigint"?A.toString()+"n":typeof c=="function"?c(n,A):(Array.
isArray(c)&&c.includes(n),A),e).replace(Qr,"$1$2$3").replace(ur,"$1$2$3"):EA(r,c,e)}catch(n){if(n instanceof RangeError){
const A=Qo(r,c,e);return A===void 0?void 0:"rawJSON"in JSON?A:A.replace(Qr,"$1$2$3").replace(ur,"$1$2$3")}throw n}},$A=new Map,
Bo=()=>{const r=JSON.parse.toString();if($A.has(r))return $A.get(r);try{const c=JSON.parse("1",(e,n,A)=>!!A?.source&&A.source===
"1");return $A.set(r,c),c}catch{return $A.set(r,!1),!1}},ho=(r,c,e,n)=>typeof c=="string"&&Er.test(c)?BigInt(c.slice(0,-1)):
typeof c=="string"&&jA.test(c)?c.slice(0,-1):typeof n!="function"?c:n(r,c,e),Co=(r,c)=>JSON.parse(r,(e,n,A)=>{const l=typeof n==
"number"&&(n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER),Q=A&&Eo.test(A.source);return l&&Q?BigInt(A.source):typeof c!=
"function"?n:c(e,n,A)}),Br=Number.MAX_SAFE_INTEGER.toString(),hr=Br.length,Io=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
fo=/^"-?\d+n+"$/,po=(r,c)=>{const e={"":r},n=[{parent:e,key:"",visited:!1}];for(;n.length>0;){const A=n[n.length-1];if(A.
visited){const{parent:l,key:Q}=A;let s=l[Q];typeof s=="string"&&(Er.test(s)?s=BigInt(s.slice(0,-1)):jA.test(s)&&(s=s.slice(
0,-1))),typeof c=="function"&&(s=c.call(l,Q,s)),s===void 0?delete l[Q]:l[Q]=s,n.pop()}else{A.visited=!0;const l=A.parent[A.
key];if(l!==null&&typeof l=="object"){const Q=Object.keys(l);for(let s=Q.length-1;s>=0;s--)n.push({parent:l,key:Q[s],visited:!1})}}}
return e[""]},Cr=r=>r.replace(Io,(c,e,n,A)=>{const l=c[0]==='"';if(l&&fo.test(c))return c.substring(0,c.length-1)+'n"';const Q=n||
A,s=e&&(e.length<hr||e.length===hr&&e<=Br);return l||Q||s?c:'"'+c+'n"'}),wo=(r,c)=>{if(!r)return It(r,c);try{if(Bo())return Co(
r,c);const e=Cr(r);return It(e,(n,A,l)=>ho(n,A,l,c))}catch(e){if(e instanceof RangeError){const n=Cr(r),A=It(n);return po(
A,c)}throw e}};var et=class extends Error{name;status;request;response;constructor(r,c,e){super(r,{cause:e.cause}),this.
name="HttpError",this.status=Number.parseInt(c),Number.isNaN(this.status)&&(this.status=0);"response"in e&&(this.response=
e.response);const n=Object.assign({},e.request);e.request.headers.authorization&&(n.headers=Object.assign({},e.request.headers,
{authorization:e.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),n.url=n.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=n}},mo={headers:{"user\
-agent":`octokit-request.js/10.0.16 ${XA()}`}};function yo(r){if(typeof r!="object"||r===null||Object.prototype.toString.
call(r)!=="[object Object]")return!1;const c=Object.getPrototypeOf(r);if(c===null)return!0;const e=Object.prototype.hasOwnProperty.
call(c,"constructor")&&c.constructor;return typeof e=="function"&&e instanceof e&&Function.prototype.call(e)===Function.
prototype.call(r)}var Ir=()=>"";async function dr(r){const c=r.request?.fetch||globalThis.fetch;if(!c)throw new Error("f\
etch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.\
com/octokit/octokit.js/#fetch-missing");const e=r.request?.log||console,n=r.request?.parseSuccessResponseBody!==!1,A=yo(
r.body)||Array.isArray(r.body)?uo(r.body):r.body,l=Object.fromEntries(Object.entries(r.headers).map(([I,d])=>[I,String(d)]));
let Q;try{Q=await c(r.url,{method:r.method,body:A,redirect:r.request?.redirect,headers:l,signal:r.request?.signal,...r.body&&
{duplex:"half"}})}catch(I){let d="Unknown Error";if(I instanceof Error){if(I.name==="AbortError")throw I.status=500,I;d=
I.message,I.name==="TypeError"&&"cause"in I&&(I.cause instanceof Error?d=I.cause.message:typeof I.cause=="string"&&(d=I.
cause))}const w=new et(d,500,{request:r});throw w.cause=I,w}const s=Q.status,h=Q.url,p={};for(const[I,d]of Q.headers)p[I]=
d;const a={url:h,status:s,headers:p,data:""};if("deprecation"in p){const I=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),
d=I&&I.pop();e.warn(`[@octokit/request] "${r.method} ${r.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${d?
`. See ${d}`:""}`)}if(s===204||s===205)return a;if(r.method==="HEAD"){if(s<400)return a;throw new et(Q.statusText,s,{response:a,
request:r})}if(s===304)throw a.data=await pt(Q),new et("Not modified",s,{response:a,request:r});if(s>=400)throw a.data=await pt(
Q),new et(ko(a.data),s,{response:a,request:r});return a.data=n?await pt(Q):Q.body,a}async function pt(r){const c=r.headers.
get("content-type");if(!c)return r.text().catch(Ir);const e=co(c);if(Do(e)){let n="";try{return n=await r.text(),wo(n)}catch{
return n}}else return e.type.startsWith("text/")||e.parameters.charset?.toLowerCase()==="utf-8"&&e.type!=="application/o\
ctet-stream"?r.text().catch(Ir):r.arrayBuffer().catch(()=>new ArrayBuffer(0))}function Do(r){return r.type==="applicatio\
n/json"||r.type==="application/scim+json"}function ko(r){if(typeof r=="string")return r;if(r instanceof ArrayBuffer)return"\
Unknown error";if(typeof r=="object"&&r!==null&&"message"in r){const c=r,e="documentation_url"in c?` - ${c.documentation_url}`:
"";return Array.isArray(c.errors)?`${c.message}: ${c.errors.map(n=>JSON.stringify(n)).join(", ")}${e}`:`${c.message}${e}`}
return`Unknown error: ${JSON.stringify(r)}`}function wt(r,c){const e=r.defaults(c);return Object.assign(function(A,l){const Q=e.
merge(A,l);if(!Q.request||!Q.request.hook)return dr(e.parse(Q));const s=(h,p)=>dr(e.parse(e.merge(h,p)));return Object.assign(
s,{endpoint:e,defaults:wt.bind(null,e)}),Q.request.hook(s,Q)},{endpoint:e,defaults:wt.bind(null,e)})}var mt=wt(to,mo);var Ro="\
0.0.0-development";function bo(r){return`Request failed due to following response errors:
`+r.errors.map(c=>` - ${c.message}`).join(`
`)}var Fo=class extends Error{constructor(r,c,e){super(bo(e)),this.request=r,this.headers=c,this.response=e,this.errors=
e.errors,this.data=e.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},So=["method","baseUrl","url","headers","request","query","mediaType","operationName"],
To=["query","method","url"],fr=/\/api\/v3\/?$/;function Uo(r,c,e){if(e){if(typeof c=="string"&&"query"in e)return Promise.
reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(const Q in e)if(To.includes(Q))return Promise.
reject(new Error(`[@octokit/graphql] "${Q}" cannot be used as variable name`))}const n=typeof c=="string"?Object.assign(
{query:c},e):c,A=Object.keys(n).reduce((Q,s)=>So.includes(s)?(Q[s]=n[s],Q):(Q.variables||(Q.variables={}),Q.variables[s]=
n[s],Q),{}),l=n.baseUrl||r.endpoint.DEFAULTS.baseUrl;return fr.test(l)&&(A.url=l.replace(fr,"/api/graphql")),r(A).then(Q=>{
if(Q.data.errors){const s={};for(const h of Object.keys(Q.headers))s[h]=Q.headers[h];throw new Fo(A,s,Q.data)}return Q.data.
data})}function yt(r,c){const e=r.defaults(c);return Object.assign((A,l)=>Uo(e,A,l),{defaults:yt.bind(null,e),endpoint:e.
endpoint})}yt(mt,{headers:{"user-agent":`octokit-graphql.js/${Ro} ${XA()}`},method:"POST",url:"/graphql"});function No(r){
return yt(r,{method:"POST",url:"/graphql"})}var Dt="(?:[a-zA-Z0-9_-]+)",pr="\\.",wr=new RegExp(`^${Dt}${pr}${Dt}${pr}${Dt}\
$`),Mo=wr.test.bind(wr);async function Lo(r){const c=Mo(r),e=r.startsWith("v1.")||r.startsWith("ghs_"),n=r.startsWith("g\
hu_");return{type:"token",token:r,tokenType:c?"app":e?"installation":n?"user-to-server":"oauth"}}function Go(r){return r.
split(/\./).length===3?`bearer ${r}`:`token ${r}`}async function vo(r,c,e,n){const A=c.endpoint.merge(e,n);return A.headers.
authorization=Go(r),c(A)}var Yo=function(c){if(!c)throw new Error("[@octokit/auth-token] No token passed to createTokenA\
uth");if(typeof c!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return c=
c.replace(/^(token|bearer) +/i,""),Object.assign(Lo.bind(null,c),{hook:vo.bind(null,c)})};const mr="7.0.8",yr=()=>{},Jo=console.
warn.bind(console),Ho=console.error.bind(console);function Vo(r={}){return typeof r.debug!="function"&&(r.debug=yr),typeof r.
info!="function"&&(r.info=yr),typeof r.warn!="function"&&(r.warn=Jo),typeof r.error!="function"&&(r.error=Ho),r}const Dr=`\
octokit-core.js/${mr} ${XA()}`;var Oo=class{static VERSION=mr;static defaults(r){return class extends this{constructor(...e){
const n=e[0]||{};if(typeof r=="function"){super(r(n));return}super(Object.assign({},r,n,n.userAgent&&r.userAgent?{userAgent:`${n.
userAgent} ${r.userAgent}`}:null))}}}static plugins=[];static plugin(...r){const c=this.plugins;return class extends this{static plugins=c.
concat(r.filter(n=>!c.includes(n)))}}constructor(r={}){const c=new Ps.Collection,e={baseUrl:mt.endpoint.DEFAULTS.baseUrl,
headers:{},request:Object.assign({},r.request,{hook:c.bind(null,"request")}),mediaType:{previews:[],format:""}};if(e.headers["\
user-agent"]=r.userAgent?`${r.userAgent} ${Dr}`:Dr,r.baseUrl&&(e.baseUrl=r.baseUrl),r.previews&&(e.mediaType.previews=r.
previews),r.timeZone&&(e.headers["time-zone"]=r.timeZone),this.request=mt.defaults(e),this.graphql=No(this.request).defaults(
e),this.log=Vo(r.log),this.hook=c,r.authStrategy){const{authStrategy:A,...l}=r,Q=A(Object.assign({request:this.request,log:this.
log,octokit:this,octokitOptions:l},r.auth));c.wrap("request",Q.hook),this.auth=Q}else if(!r.auth)this.auth=async()=>({type:"\
unauthenticated"});else{const A=Yo(r.auth);c.wrap("request",A.hook),this.auth=A}const n=this.constructor;for(let A=0;A<n.
plugins.length;++A)Object.assign(this,n.plugins[A](this,r))}request;graphql;log;hook;auth};const kr="17.0.0";var _o={actions:{
addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{\
org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}\
/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/appro\
ve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /rep\
os/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted\
-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_n\
ame}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{\
owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:[
"POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actio\
ns/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/varia\
bles"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:[
"DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions\
/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELET\
E /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["\
DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE \
/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:[
"DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_n\
ame}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELE\
TE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runne\
rs/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE\
 /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{o\
rg}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{wo\
rkflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actio\
ns/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_\
id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{reposit\
ory_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["P\
OST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/\
runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitcon\
fig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/\
actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:[
"GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-acti\
ons"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /\
repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{i\
mage_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customiza\
tion/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{\
owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner\
}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],
getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /org\
s/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/partner"],getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],getOrgSecret:[
"GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/ac\
tions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owne\
r}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],getRepoVariable:[
"GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}\
/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET \
/repos/{owner}/{repo}/actions/runners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_\
id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],getWorkflowRun:["GET /repos\
/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts\
/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GE\
T /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/action\
s/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}\
/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:["GET\
 /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/en\
vironments/{environment_name}/variables"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{\
runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/action\
s/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{\
runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],listRepoOrganizationSecrets:[
"GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/acti\
ons/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repo\
s/{owner}/{repo}/actions/variables"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:[
"GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/d\
ownloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET \
/orgs/{org}/actions/permissions/repositories"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:[
"GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/reru\
n"],reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owne\
r}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}\
/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{run\
ner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{run\
ner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/\
{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{reposito\
ry_id}"],reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/\
actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selec\
ted-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}\
/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permi\
ssions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/w\
orkflow"],setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_\
name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/pe\
rmissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{na\
me}"],updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH\
 /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{
checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner\
}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["G\
ET /feeds"],getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{threa\
d_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],listEventsForAuthenticatedUser:[
"GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networ\
ks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],listPublicOrgEvents:["GET /or\
gs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:["\
GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:[
"GET /users/{username}/starred"],listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["\
GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:[
"GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PU\
T /repos/{owner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:[
"PATCH /notifications/threads/{thread_id}"],setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:[
"PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],
unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installa\
tions/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],
addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],checkToken:[
"POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],createInstallationAccessToken:[
"POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_id}/grant"],
deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],
getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_\
id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],
getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:["\
GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:[
"GET /app/hook/config"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketp\
lace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/ac\
counts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],listInstallationRequestsForAuthenticatedApp:[
"GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:["G\
ET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbe\
d/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["G\
ET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],
listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/at\
tempts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:[
"apps","removeRepoFromInstallationForAuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user\
/installations/{installation_id}/repositories/{repository_id}"],resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:[
"DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/\
installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspende\
d"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings\
/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:[
"GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:["GET /\
users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/sett\
ings/billing/usage"],getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:[
"GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packa\
ges"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /\
users/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:[
"DELETE /orgs/{org}/campaigns/{campaign_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:[
"GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /re\
pos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/\
check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /\
repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-\
runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],listSuitesForRef:["GET /repos\
/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rereque\
st"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH \
/repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{
commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /r\
epos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST /repos/{owner}/{repo}/cod\
e-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{\
?confirm_delete}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:[
"GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET /repos/{owner}/{repo}/code-scanning/a\
lerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scan\
ning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_va\
riant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeq\
l_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/ale\
rts/{alert_number}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/\
{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-sc\
anning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /r\
epos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning\
/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{attachConfiguration:["PO\
ST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:["POST /enterprise\
s/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-secu\
rity/configurations"],createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:[
"DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:["DELETE /enterpr\
ises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-securi\
ty/configurations/detach"],getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:[
"GET /repos/{owner}/{repo}/code-security-configuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/\
code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:[
"GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/{enter\
prise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configura\
tions/{configuration_id}/repositories"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-s\
ecurity/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:["GET /enterprises/{enterpr\
ise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configu\
rations/{configuration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-securi\
ty/configurations/{configuration_id}/defaults"],updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{co\
nfiguration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configur\
ation_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},
codespaces:{addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{reposi\
tory_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:[
"GET /user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/codespaces/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secr\
ets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{r\
epo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELET\
E /orgs/{org}/members/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{\
secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exp\
orts"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:[
"GET /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_n\
ame}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secre\
ts/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],getRepoPublicKey:["GET /\
repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secre\
t_name}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:[
"GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{o\
wner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET /repos/{owner}/{re\
po}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repo\
sitories"],listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{o\
rg}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/co\
despaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /\
orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos\
/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secre\
t_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],
stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:[
"PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected\
_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/bi\
lling/selected_users"],copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /or\
gs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],getCopilotSeatDetailsForUser:[
"GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{revoke:[
"POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/r\
epositories/{repository_id}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:[
"PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{s\
ecret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{\
owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:[
"GET /orgs/{org}/dependabot/secrets/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/publ\
ic-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],listAlertsForEnterprise:["GET /ent\
erprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:["GET\
 /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /\
repos/{owner}/{repo}/dependabot/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_nam\
e}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{re\
pository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/de\
pendabot/secrets/{secret_name}/repositories"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{createRepositorySnapshot:[
"POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/\
{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterp\
rise}/teams/{enterprise-team}/memberships/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memb\
erships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],list:["GET /enterp\
rises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-tea\
m}/memberships/{username}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/or\
ganizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],bulkRemove:["PO\
ST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterprises/{enterprise}/te\
ams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organi\
zations/{org}"],getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{
create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],get:["GET \
/enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /enterprises/{\
enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:[
"POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{c\
omment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],getComment:["GET /gists/{gist_id}/comment\
s/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{gist_id}/comm\
ents"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{\
gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],
unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comment\
s/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git\
/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:[
"POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{\
owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repo\
s/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{r\
epo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /re\
pos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignor\
e/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],
deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkConfigurationForOrg:[
"GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}\
/settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-co\
nfigurations"],updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configurati\
on_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET\
 /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:[
"DELETE /user/interaction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:[
"DELETE /repos/{owner}/{repo}/interaction-limits"],removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limit\
s",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /us\
er/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos\
/{owner}/{repo}/interaction-limits"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["int\
eractions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_num\
ber}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],addLabels:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number\
}/sub_issues"],checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],createComment:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:[
"POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:[
"DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_numbe\
r}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{com\
ment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{\
name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/i\
ssues/{issue_number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["\
GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/commen\
ts"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],listDependenciesBlocking:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/\
{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{or\
g}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:["GET /repos/{owner}/{repo}/mileston\
es/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{ow\
ner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /\
repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issu\
e_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocke\
d_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELE\
TE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{is\
sue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /\
repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:[
"PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:[
"GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{render:["POST /markdown"],renderRaw:["POST \
/markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:["GET /ve\
rsions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:[
"DELETE /user/migrations/{migration_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/arc\
hive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],getArchiveForAuthenticatedUser:["GET \
/user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:[
"GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{o\
rg}/migrations"],listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GE\
T /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migrations/{migration_id}/repositori\
es",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}\
/lock"],unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:[
"GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/custo\
mization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octo\
kit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-secu\
rity-manager-team"}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:[
"PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],cancelInvitation:[
"DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],checkMembershipForUser:[
"GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/st\
orage-record"],createInvitation:["POST /orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:[
"POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-prope\
rties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:[
"PATCH /orgs/{org}/properties/schema"],customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/prop\
erties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_prop\
erty_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name\
}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:[
"GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestation\
s/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:[
"DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_\
id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELE\
TE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:[
"PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:[
"GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immut\
able-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:[
"GET /orgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:[
"GET /orgs/{org}/rulesets/{ruleset_id}/history"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{v\
ersion_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/con\
fig"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storag\
e-records"],listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}\
/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitati\
on_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:[
"GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:[
"GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:[
"GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collaborator\
s"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:[
"GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/p\
ersonal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],listPendingInvitations:["GET /o\
rgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET /orgs/{org}/\
security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.c\
om/rest/orgs/security-managers#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/de\
liveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs/{org}/members/{usernam\
e}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org\
}/outside_collaborators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{use\
rname}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.res\
t.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-secur\
ity-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{\
team_slug}"],revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE\
 /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/\
users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username\
}"],setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{or\
g}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:[
"PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:[
"POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:[
"PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{packag\
e_type}/{package_name}"],deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:[
"DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:["DELETE /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org\
}/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{us\
ername}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:[
"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPacka\
geOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{packag\
e_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}\
/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/pa\
ckages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{pack\
age_name}"],getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET\
 /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:["GET /user/packages/{\
package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages\
/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages\
/{package_type}/{package_name}/versions/{package_version_id}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:[
"GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],
listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:[
"GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{usernam\
e}/packages"],restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:[
"POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForUser:["POST /users/{username\
}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /user/packag\
es/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/\
packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /user\
s/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:[
"POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],
getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-reg\
istries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /o\
rgs/{org}/private-registries/{secret_name}"]},projects:{addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/ite\
ms"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:["DELETE /orgs/{org}/p\
rojectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/it\
ems/{item_id}"],getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /\
users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],
getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project_number\
}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_numb\
er}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{project_number\
}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /\
users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{\
pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:["POST /repos/{owner}/{repo\
}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/revi\
ews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comm\
ents/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{revi\
ew_id}"],getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pul\
ls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],listCommits:["\
GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /r\
epos/{owner}/{repo}/pulls/{pull_number}/comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],
listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_numb\
er}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{p\
ull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /\
repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/re\
views/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GE\
T /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/\
comments/{comment_id}/reactions"],createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment\
_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{\
owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issu\
e_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/re\
actions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions\
/{reaction_id}"],deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:[
"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:[
"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{re\
po}/issues/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/react\
ions"],listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:[
"GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{\
team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/\
{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_in\
vitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:[
"PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{us\
ername}"],addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contex\
ts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protecti\
on/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pag\
es_deployment_id}/cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:[
"GET /repos/{owner}/{repo}/collaborators/{username}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-relea\
ses"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],checkVulnerabilityAlerts:[
"GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{bas\
ehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autol\
inks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],createCommitSignatureProtection:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}/\
{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo\
}/deployments"],createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-bra\
nch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_pr\
otection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner\
}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environmen\
ts/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST\
 /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner\
}/{repo}/rulesets"],createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /\
repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/proper\
ties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:[
"DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{o\
wner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environmen\
ts/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments\
/{comment_id}"],deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_sig\
natures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}\
/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_nam\
e}/deployment-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:[
"DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/\
branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{rele\
ase_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /rep\
os/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:[
"DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/\
environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /re\
pos/{owner}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vuln\
erability-reporting"],disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:[
"GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET \
/repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-rele\
ases"],enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:[
"PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-no\
tes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/r\
estrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos\
/{owner}/{repo}/environments"],getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/requir\
ed_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:["GET /\
repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/\
{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo\
}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /r\
epos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/com\
mits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{r\
epo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],getCommitSignatureProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /repos/{o\
wner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /re\
pos/{owner}/{repo}/stats/contributors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{envi\
ronment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],
getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner}/{\
repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{\
owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments\
/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repo\
s/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /or\
gs/{org}/rulesets"],getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/\
{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],getPagesHealthCheck:[
"GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{\
owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner\
}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],getReleaseAsset:["GET /repos/{own\
er}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:[
"GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets\
/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{ow\
ner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/hist\
ory/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}\
/{repo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{\
repo}/branches/{branch}/protection/restrictions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],
getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:["GET /repos\
/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:[
"GET /repos/{owner}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{o\
wner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],listAutolinks:["GET\
 /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /\
repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborat\
ors"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET \
/repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:[
"GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repo\
s/{owner}/{repo}/keys"],listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deploym\
ent-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:[
"GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],
listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{\
owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],listLanguages:["GET\
 /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:["GET /reposito\
ries"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:[
"GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:[
"GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],listWebhookDeliveries:["GET /repos/{owne\
r}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repos/{owner}/{rep\
o}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{\
hook_id}/pings"],redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"\
apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELETE \
/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],renameBranch:["PO\
ST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:[
"POST /repos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/prote\
ction/enforce_admins"],setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/ap\
ps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_stat\
us_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/p\
rotection/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions/users",{},{mapToData:"users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id\
}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{co\
mment_id}"],updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-p\
olicies/{branch_policy_id}"],updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATC\
H /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],updatePullRequestReviewProtection:[
"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /repos/{\
owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:[
"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{br\
anch}/protection/required_status_checks",{},{renamed:["repos","updateStatusCheckProtection"]}],updateStatusCheckProtection:[
"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:["PATCH /repos/{owner}/\
{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:[
"POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{
code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /sea\
rch/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{
createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos\
/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-\
history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secr\
et-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{rep\
o}/secret-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configura\
tions"]},securityAdvisories:{createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:[
"POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security\
-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:[
"GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /r\
epos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{gh\
sa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slu\
g}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_\
slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],
deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_nu\
mber}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DEL\
ETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /org\
s/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:["GET /orgs/{or\
g}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/mem\
berships/{username}"],list:["GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/tea\
ms/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:["GET /orgs/{org}/teams/{team\
_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /org\
s/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{usern\
ame}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATC\
H /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],updateDiscussionInOrg:["PATC\
H /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{
addEmailForAuthenticated:["POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:[
"POST /user/emails"],addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{usern\
ame}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user\
}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gp\
g_keys",{},{renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_key\
s"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],
createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_sign\
ing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE\
 /users/{username}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestat\
ions/digest/{subject_digest}"],deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAu\
thenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/\
gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DEL\
ETE /user/gpg_keys/{gpg_key_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users",
"deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:[
"DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key\
_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg\
_keys/{gpg_key_id}",{},{renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gp\
g_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyFo\
rAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestat\
ions/{subject_digest}"],listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:[
"GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/b\
locks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:[
"GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticated\
User"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],
listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:[
"GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /us\
er/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_\
emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/\
public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",
{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],
listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/s\
ocial_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /\
users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{renamed:[
"users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/e\
mail/visibility"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:[
"PATCH /user"]}};const hA=new Map;for(const[r,c]of Object.entries(_o))for(const[e,n]of Object.entries(c)){const[A,l,Q]=n,
[s,h]=A.split(/ /),p=Object.assign({method:s,url:h},l);hA.has(r)||hA.set(r,new Map),hA.get(r).set(e,{scope:r,methodName:e,
endpointDefaults:p,decorations:Q})}const Po={has({scope:r},c){return hA.get(r).has(c)},getOwnPropertyDescriptor(r,c){return{
value:this.get(r,c),configurable:!0,writable:!0,enumerable:!0}},defineProperty(r,c,e){return Object.defineProperty(r.cache,
c,e),!0},deleteProperty(r,c){return delete r.cache[c],!0},ownKeys({scope:r}){return[...hA.get(r).keys()]},set(r,c,e){return r.
cache[c]=e},get({octokit:r,scope:c,cache:e},n){if(e[n])return e[n];const A=hA.get(c).get(n);if(!A)return;const{endpointDefaults:l,
decorations:Q}=A;return Q?e[n]=xo(r,c,n,l,Q):e[n]=r.request.defaults(l),e[n]}};function Rr(r){const c={};for(const e of hA.
keys())c[e]=new Proxy({octokit:r,scope:e,cache:{}},Po);return c}function xo(r,c,e,n,A){const l=r.request.defaults(n);function Q(...s){
let h=l.endpoint.merge(...s);if(A.mapToData)return h=Object.assign({},h,{data:h[A.mapToData],[A.mapToData]:void 0}),l(h);
if(A.renamed){const[p,a]=A.renamed;r.log.warn(`octokit.${c}.${e}() has been renamed to octokit.${p}.${a}()`)}if(A.deprecated&&
r.log.warn(A.deprecated),A.renamedParameters){const p=l.endpoint.merge(...s);for(const[a,I]of Object.entries(A.renamedParameters))
a in p&&(r.log.warn(`"${a}" parameter is deprecated for "octokit.${c}.${e}()". Use "${I}" instead`),I in p||(p[I]=p[a]),
delete p[a]);return l(p)}return l(...s)}return Object.assign(Q,l)}function br(r){return{rest:Rr(r)}}br.VERSION=kr;function Wo(r){
const c=Rr(r);return{...c,rest:c}}Wo.VERSION=kr;var qo="0.0.0-development";function zo(r){if(!r.data)return{...r,data:[]};
if(!(("total_count"in r.data||"total_commits"in r.data)&&!("url"in r.data)))return r;const c=r.data.incomplete_results,e=r.
data.repository_selection,n=r.data.total_count,A=r.data.total_commits;delete r.data.incomplete_results,delete r.data.repository_selection,
delete r.data.total_count,delete r.data.total_commits;const l=Object.keys(r.data)[0];return r.data=r.data[l],typeof c<"u"&&
(r.data.incomplete_results=c),typeof e<"u"&&(r.data.repository_selection=e),r.data.total_count=n,r.data.total_commits=A,
r}function kt(r,c,e){const n=typeof c=="function"?c.endpoint(e):r.request.endpoint(c,e),A=typeof c=="function"?c:r.request,
l=n.method,Q=n.headers;let s=n.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!s)return{done:!0};try{const h=zo(
await A({method:l,url:s,headers:Q}));if(s=((h.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!s&&"total_com\
mits"in h.data){const p=new URL(h.url),a=p.searchParams,I=parseInt(a.get("page")||"1",10);I*parseInt(a.get("per_page")||
"250",10)<h.data.total_commits&&(a.set("page",String(I+1)),s=p.toString())}return{value:h}}catch(h){if(h.status!==409)throw h;
return s="",{value:{status:200,headers:{},data:[]}}}}})}}function Fr(r,c,e,n){return typeof e=="function"&&(n=e,e=void 0),
Sr(r,[],kt(r,c,e)[Symbol.asyncIterator](),n)}function Sr(r,c,e,n){return e.next().then(A=>{if(A.done)return c;let l=!1;function Q(){
l=!0}return c=c.concat(n?n(A.value,Q):A.value.data),l?c:Sr(r,c,e,n)})}Object.assign(Fr,{iterator:kt});function Tr(r){return{
paginate:Object.assign(Fr.bind(null,r),{iterator:kt.bind(null,r)})}}Tr.VERSION=qo,new Zt;const Rt=Ys(),Zo={baseUrl:Rt,request:{
agent:Ls(Rt),fetch:vs(Rt)}},Ko=Oo.plugin(br,Tr).defaults(Zo);function Xo(r,c){const e=Object.assign({},c||{}),n=Ms(r,e);
n&&(e.auth=n);const A=Js(e.userAgent);return A&&(e.userAgent=A),e}new Zt;function jo(r,c,...e){return new(Ko.plugin(...e))(
Xo(r,c))}const $o=15e3,en="github-actions[bot]";function An(r,c){const e=jo(r,{baseUrl:c,userAgent:"railgun-ha"});return e.
hook.before("request",n=>{n.request={...n.request,signal:AbortSignal.timeout($o)}}),e}async function tn(r,c,e){const{owner:n,
repo:A,number:l}=c,{marker:Q,body:s,isNoOp:h}=e,p=await rn(r,c,Q);return p!==void 0?(await r.rest.issues.updateComment({
owner:n,repo:A,comment_id:p,body:s}),"updated"):h?"unneeded":(await r.rest.issues.createComment({owner:n,repo:A,issue_number:l,
body:s}),"created")}async function rn(r,{owner:c,repo:e,number:n},A){const l=await sn(r),Q={owner:c,repo:e,issue_number:n,
per_page:100};for await(const{data:s}of r.paginate.iterator(r.rest.issues.listComments,Q)){const h=s.find(({user:p,body:a})=>l(
p)&&a?.startsWith(A));if(h)return h.id}}async function sn(r){const c=await r.graphql("query { viewer { login } }").then(
({viewer:e})=>e.login).catch(()=>en);return e=>e?.login===c||e?.type==="Bot"&&e.login===`${c}[bot]`}})};export{an as id,cn as ids,gn as modules};
