const St=7851,yt=[7851],At={9002:((F,A,i)=>{i.d(A,{t:()=>l});var t=i(8060),p=i(1009),g=i(765),I=i(3040),l=class extends t.
r{serializer;deserializer;codec;mixin=new I.n;constructor({defaultNamespace:a,errorTypeRegistries:E,jsonCodec:s}){super(
{defaultNamespace:a,errorTypeRegistries:E});const n={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=s??new p.t(n),this.serializer=new t.t(this.codec.createSerializer(),n),this.deserializer=new t.n(this.codec.createDeserializer(),
n)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(a){this.codec.setSerdeContext(
a),super.setSerdeContext(a)}async serializeRequest(a,E,s){const n=await super.serializeRequest(a,E,s),r=g.o.of(a.input);
if(!n.headers["content-type"]){const c=this.mixin.resolveRestContentType(this.getDefaultContentType(),r);c&&(n.headers["\
content-type"]=c)}return n.body==null&&n.headers["content-type"]===this.getDefaultContentType()&&(n.body="{}"),n}async deserializeResponse(a,E,s){
const n=await super.deserializeResponse(a,E,s),r=g.o.of(a.output);for(const[c,d]of r.structIterator())d.getMemberTraits().
httpPayload&&!(c in n)&&(n[c]=null);return n}async handleError(a,E,s,n,r){const c=(0,p.r)(s,n)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,c,this.options.defaultNamespace);const{errorSchema:d,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(
c,this.options.defaultNamespace,s,n,r),h=g.o.of(d),m=n.message??n.Message??"UnknownError",O=new(this.compositeErrorRegistry.
getErrorCtor(d)??Error)({});await this.deserializeHttpMessage(d,E,s,n);const D={},z=this.codec.createDeserializer();for(const[
b,k]of h.structIterator()){const v=k.getMergedTraits().jsonName??b;D[b]=z.readObject(k,n[v])}throw this.mixin.decorateServiceException(
Object.assign(O,u,{$fault:h.getMergedTraits().error,message:m},D),n)}getDefaultContentType(){return"application/json"}}}),
550:((F,A,i)=>{i.d(A,{t:()=>E});var t=i(765);const p="***SensitiveInformation***";function g(s,n){if(n==null)return n;const r=t.
o.of(s);if(r.getMergedTraits().sensitive)return p;if(r.isListSchema()){const c=r.getValueSchema();if(c.getMergedTraits().
sensitive)return p;if(Array.isArray(n))return n.map(d=>g(c,d))}else if(r.isMapSchema()){const c=r.getValueSchema();if(r.
getKeySchema().getMergedTraits().sensitive||c.getMergedTraits().sensitive)return p;if(typeof n=="object")return Object.fromEntries(
Object.entries(n).map(([d,u])=>[d,g(c,u)]))}else if(r.isStructSchema()&&typeof n=="object"){const c=n,d={};for(const[u,h]of r.
structIterator())c[u]!=null&&(d[u]=g(h,c[u]));return d}return n}const I=Symbol.for("@smithy/op-event-stream");var l=class{middlewareStack=(0,t.
l)();schema;static classBuilder(){return new a}resolveMiddlewareWithContext(s,n,r,{middlewareFn:c,clientName:d,commandName:u,
inputFilterSensitiveLog:h,outputFilterSensitiveLog:m,smithyContext:O,additionalContext:D,CommandCtor:z}){for(const M of c.
bind(this)(z,s,n,r))this.middlewareStack.use(M);const b=s.concat(this.middlewareStack),{logger:k}=n,v=D[t.h],T={logger:k,
clientName:d,commandName:u,inputFilterSensitiveLog:h,outputFilterSensitiveLog:m,...D,[t.h]:{...v,commandInstance:this,...O,
...r?.metricsRecorder===void 0?{}:{metricsRecorder:r.metricsRecorder},...r?.abortSignal===void 0?{}:{abortSignal:r.abortSignal}}},
{requestHandler:L}=n;let y=r??{};y.metricsRecorder&&(y={...y},delete y.metricsRecorder);let B;const P=this.schema,N=P?.[I];
if(N!==void 0)B=N;else if(P&&Array.isArray(P)&&P[0]===9){const[,,,,M,w]=P;B=P[I]=!!(t.o.of(M).getEventStreamMember()||t.
o.of(w).getEventStreamMember())}return B&&(y={isEventStream:B,...y}),b.resolve(M=>L.handle(M.request,y),T)}},a=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(s){
this._init=s}ep(s){return this._ep=s,this}m(s){return this._middlewareFn=s,this}s(s,n,r={}){return this._smithyContext={
service:s,operation:n,...r},this}c(s={}){return this._additionalContext=s,this}n(s,n){return this._clientName=s,this._commandName=
n,this}f(s=r=>r,n=r=>r){return this._inputFilterSensitiveLog=s,this._outputFilterSensitiveLog=n,this}ser(s){return this.
_serializer=s,this}de(s){return this._deserializer=s,this}sc(s){return this._operationSchema=s,this._smithyContext.operationSchema=
s,this}build(){const s=this;let n;return n=class extends l{input;static getEndpointParameterInstructions(){return s._ep}constructor(...[
r]){super(),this.input=r??{},s._init(this),this.schema=s._operationSchema}resolveMiddleware(r,c,d){const u=s._operationSchema,
h=u?.[4]??u?.input,m=u?.[5]??u?.output;return this.resolveMiddlewareWithContext(r,c,d,{CommandCtor:n,middlewareFn:s._middlewareFn,
clientName:s._clientName,commandName:s._commandName,inputFilterSensitiveLog:s._inputFilterSensitiveLog??(u?g.bind(null,h):
O=>O),outputFilterSensitiveLog:s._outputFilterSensitiveLog??(u?g.bind(null,m):O=>O),smithyContext:s._smithyContext,additionalContext:s.
_additionalContext})}serialize=s._serializer;deserialize=s._deserializer}}};function E(s,n,r,c){return function(u,h,m,O,D={}){
const z=Object.assign({},s,u);return l.classBuilder().ep(z).m(function(b,k,v,T){const L=h.call(this,b,k,v,T);return L.unshift(
c(v,b.getEndpointParameterInstructions())),L}).s(n,m,D).n(r,m.charAt(0).toUpperCase()+m.slice(1)+"Command").sc(O).build()}}}),
2308:((F,A,i)=>{i.d(A,{t:()=>p});const t=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",p=(g,I)=>{if(t()&&typeof g?.handle!="function")return I}}),3774:((F,A,i)=>{i.d(A,{t:()=>t});var t=class{async sign(p,g,I){
return p}}}),5371:((F,A,i)=>{i.d(A,{t:()=>t});var t="3.998.3"}),3889:((F,A,i)=>{i.d(A,{CreateOAuth2TokenCommand:()=>_t,SigninClient:()=>lt});
var t=i(3040),p=i(765),g=i(5371),I=i(2308),l=i(4782),a=i(1649),E=i(9002),s=i(3774),n=i(439),r=i(3456),c=i(7573),d=i(9576),
u=i(550);const h=async(e,o,_)=>({operation:(0,p.m)(o).operation,region:await(0,p.p)(e.region)()||(()=>{throw new Error("\
expected `region` to be configured for `aws.auth#sigv4`")})()});function m(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"signin",region:e.region},propertiesExtractor:(o,_)=>({signingProperties:{config:o,context:_}})}}function O(e){return{
schemeId:"smithy.api#noAuth"}}const D=e=>{const o=[];return e.operation==="CreateOAuth2Token"?o.push(O(e)):o.push(m(e)),
o},z=e=>{const o=(0,t.r)(e);return Object.assign(o,{authSchemePreference:(0,p.p)(e.authSchemePreference??[])})},b=e=>Object.
assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"sign\
in"}),k={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},v="ref",T=-1,L=!1,y=!0,B="\
isSet",P="booleanEquals",N="coalesce",M="PartitionResult",w="stringEquals",J="getAttr",Y="https://signin.{Region}.{Parti\
tionResult#dualStackDnsSuffix}",Z={[v]:"Endpoint"},j={fn:J,argv:[{[v]:M},"name"]},ee={[v]:"Region"},te={[v]:M},W={authSchemes:[
{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},f={},se=[ee],ne={conditions:[[B,se],[P,[{fn:N,argv:[{[v]:"\
IsControlPlane"},L]},y]],[B,[Z]],["aws.partition",se,M],[P,[{[v]:"UseFIPS"},y]],[w,[j,"aws"]],[P,[{fn:N,argv:[{[v]:"IsOA\
uthEndpoint"},L]},y]],[P,[{[v]:"UseDualStack"},y]],[w,[j,"aws-cn"]],[w,[ee,"us-gov-west-1"]],[w,[j,"aws-us-gov"]],[P,[{fn:J,
argv:[te,"supportsFIPS"]},y]],[w,[j,"aws-iso"]],[w,[j,"aws-iso-b"]],[w,[j,"aws-iso-f"]],[w,[j,"aws-iso-e"]],[w,[j,"aws-e\
usc"]],[P,[{fn:J,argv:[te,"supportsDualStack"]},y]]],results:[[T],["https://signin.{Region}.api.aws",W],["https://signin\
.{Region}.api.amazonwebservices.com.cn",W],[Y,W],[T,"FIPS endpoints are not supported for OAuth operations. Disable FIPS\
 or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",W],["https://{Region}.signin.aws.amazon.com",f],["\
https://{Region}.signin.amazonaws.cn",f],["https://{Region}.signin.amazonaws-us-gov.com",f],["https://{Region}.signin.c2\
shome.ic.gov",f],["https://{Region}.signin.sc2shome.sgov.gov",f],["https://{Region}.signin.csphome.hci.ic.gov",f],["http\
s://{Region}.signin.csphome.adc-e.uk",f],["https://{Region}.signin.amazonaws-eusc.eu",f],["https://signin-fips.amazonaws\
-us-gov.com",f],["https://{Region}.signin-fips.amazonaws-us-gov.com",f],["https://{Region}.signin.{PartitionResult#dnsSu\
ffix}",f],[T,"Invalid Configuration: FIPS and custom endpoint are not supported"],[T,"Invalid Configuration: Dualstack a\
nd custom endpoint are not supported"],[Z,f],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",f],[T,
"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{Parti\
tionResult#dnsSuffix}",f],[T,"FIPS is enabled but this partition does not support FIPS"],[Y,f],[T,"DualStack is enabled \
but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",f],[T,"Invalid Co\
nfiguration: Missing Region"]]},Pe=2,Re=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,100000027,6,100000004,100000027,1,29,7,
2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,100000007,13,10,100000008,14,12,100000009,15,13,100000010,16,14,100000011,17,15,
100000012,18,16,100000013,100000016,6,100000005,20,7,21,100000006,17,100000024,100000025,6,100000004,23,7,27,24,9,100000014,
25,10,100000015,26,11,100000022,100000023,11,28,100000021,17,100000020,100000021,2,35,30,3,39,31,4,32,100000027,6,100000004,
33,7,100000027,34,9,100000014,100000027,3,39,36,4,38,37,7,100000018,100000019,6,100000004,100000017,5,100000001,40,8,100000002,
100000003]),Te=t.W.from(Re,Pe,ne.conditions,ne.results),Ce=new t.U({size:50,params:["Endpoint","IsControlPlane","IsOAuth\
Endpoint","Region","UseDualStack","UseFIPS"]}),Ie=(e,o={})=>Ce.get(e,()=>(0,t.V)(Te,{endpointParams:e,logger:o.logger}));
t.H.aws=t.d;var K=class Ee extends p.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceExcepti\
on";constructor(o){super(o),Object.setPrototypeOf(this,Ee.prototype)}},Oe=class ve extends K{static shapeId="com.amazona\
ws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(o){super({name:"AccessDe\
niedException",$fault:"client",...o}),Object.setPrototypeOf(this,ve.prototype),this.error=o.error}},we=class Se extends K{static shapeId="\
com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(o){super(
{name:"InternalServerException",$fault:"server",...o}),Object.setPrototypeOf(this,Se.prototype),this.error=o.error}},xe=class ye extends K{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(o){super({name:"\
TooManyRequestsError",$fault:"client",...o}),Object.setPrototypeOf(this,ye.prototype),this.error=o.error}},De=class Ae extends K{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(o){super({name:"V\
alidationException",$fault:"client",...o}),Object.setPrototypeOf(this,Ae.prototype),this.error=o.error}};const be="Acces\
sDeniedException",Me="AccessToken",ke="CreateOAuth2Token",je="CreateOAuth2TokenRequest",Ue="CreateOAuth2TokenRequestBody",
ze="CreateOAuth2TokenResponseBody",Le="CreateOAuth2TokenResponse",Be="InternalServerException",Fe="RefreshToken",Ne="Too\
ManyRequestsError",Ke="ValidationException",oe="accessKeyId",re="accessToken",G="client",ie="clientId",ae="codeVerifier",
$e="code",U="error",ce="expiresIn",ue="grantType",We="http",Q="httpError",de="idToken",R="jsonName",H="message",V="refre\
shToken",le="redirectUri",he="smithy.ts.sdk.synthetic.com.amazonaws.signin",pe="secretAccessKey",me="sessionToken",He="s\
erver",Ve="tokenInput",qe="tokenOutput",_e="tokenType",C="com.amazonaws.signin",ge=new d.t(he);var Je=[-3,he,"SigninServ\
iceException",0,[],[]];ge.registerError(Je,K);const $=new d.t(C);var Ge=[-3,C,be,{[U]:G},[U,H],[0,0],2];$.registerError(
Ge,Oe);var Qe=[-3,C,Be,{[U]:He,[Q]:500},[U,H],[0,0],2];$.registerError(Qe,we);var Xe=[-3,C,Ne,{[U]:G,[Q]:429},[U,H],[0,0],
2];$.registerError(Xe,xe);var Ye=[-3,C,Ke,{[U]:G,[Q]:400},[U,H],[0,0],2];$.registerError(Ye,De);const Ze=[ge,$];var fe=[
0,C,Fe,8,0],et=[3,C,Me,8,[oe,pe,me],[[0,{[R]:oe}],[0,{[R]:pe}],[0,{[R]:me}]],3],tt=[3,C,je,0,[Ve],[[()=>st,16]],1],st=[3,
C,Ue,0,[ie,ue,$e,le,ae,V],[[0,{[R]:ie}],[0,{[R]:ue}],0,[0,{[R]:le}],[0,{[R]:ae}],[()=>fe,{[R]:V}]],2],nt=[3,C,Le,0,[qe],
[[()=>ot,16]],1],ot=[3,C,ze,0,[re,_e,ce,V,de],[[()=>et,{[R]:re}],[0,{[R]:_e}],[1,{[R]:ce}],[()=>fe,{[R]:V}],[0,{[R]:de}]],
4],rt=[9,C,ke,{[We]:["POST","/v1/token",200]},()=>tt,()=>nt];const it=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??
t.ot,base64Encoder:e?.base64Encoder??n.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
Ie,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??D,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"smith\
y.api#noAuth",identityProvider:o=>o.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new s.t}],logger:e?.
logger??new n.t,protocol:e?.protocol??E.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",
errorTypeRegistries:Ze,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??t.
t,urlParser:e?.urlParser??l.r,utf8Decoder:e?.utf8Decoder??r.t,utf8Encoder:e?.utf8Encoder??c.t}),at=e=>{(0,t.Z)(process.version);
const o=(0,t.G)(e),_=()=>o().then(t.Q),x=it(e);(0,t.st)(process.version);const S={profile:e?.profile,logger:x.logger};return{
...x,...e,runtime:"node",defaultsMode:o,authSchemePreference:e?.authSchemePreference??(0,l.t)(t.a,S),bodyLengthChecker:e?.
bodyLengthChecker??t.rt,defaultSocketTimeout:(0,I.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,t.p)({serviceId:x.serviceId,clientVersion:g.t}),maxAttempts:e?.maxAttempts??(0,l.t)(t.g,e),region:e?.region??(0,l.t)(
t.J,{...t.q,...S}),requestHandler:a.t.create(e?.requestHandler??_),retryMode:e?.retryMode??(0,l.t)({...t._,default:async()=>(await _()).
retryMode||t.y},e),streamCollector:e?.streamCollector??a.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,l.t)(t.nt,S),
useFipsEndpoint:e?.useFipsEndpoint??(0,l.t)(t.tt,S),userAgentAppId:e?.userAgentAppId??(0,l.t)(t.f,S)}},ct=e=>{const o=e.
httpAuthSchemes;let _=e.httpAuthSchemeProvider,x=e.credentials;return{setHttpAuthScheme(S){const q=o.findIndex(X=>X.schemeId===
S.schemeId);q===-1?o.push(S):o.splice(q,1,S)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(S){_=S},httpAuthSchemeProvider(){
return _},setCredentials(S){x=S},credentials(){return x}}},ut=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),dt=(e,o)=>{const _=Object.assign((0,t.l)(e),(0,t.Y)(e),(0,t.j)(e),
ct(e));return o.forEach(x=>x.configure(_)),Object.assign(e,(0,t.u)(_),(0,t.X)(_),(0,t.M)(_),ut(_))};var lt=class extends t.
et{config;constructor(...[e]){const o=at(e||{});super(o),this.initConfig=o;const _=b(o),x=(0,t.b)(_),S=(0,t.v)(x),q=(0,t.
K)(S),X=(0,t.k)(q),gt=(0,p.n)(X),ft=z(gt),Et=dt(ft,e?.extensions||[]);this.config=Et,this.middlewareStack.use((0,t.$)(this.
config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.
use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),
this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:h,
identityProviderConfigProvider:async vt=>new t.x({"aws.auth#sigv4":vt.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const ht=(0,u.t)(k,"Signin","SigninClient",p.t),pt={IsControlPlane:{type:"stat\
icContextParams",value:!1}},mt=(e,o,_,x)=>[];var _t=class extends ht(pt,mt,"CreateOAuth2Token",rt){}}),9403:((F,A,i)=>{i.
d(A,{t:()=>I});const t=l=>new TextEncoder().encode(l),p="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+\
/";Object.entries(p).reduce((l,[a,E])=>(l[E]=Number(a),l),{});const g=p.split("");function I(l){let a;typeof l=="string"?
a=t(l):a=l;const E=typeof a=="object"&&typeof a.length=="number",s=typeof a=="object"&&typeof a.byteOffset=="number"&&typeof a.
byteLength=="number";if(!E&&!s)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uin\
t8Array.");let n="";for(let r=0;r<a.length;r+=3){let c=0,d=0;for(let h=r,m=Math.min(r+3,a.length);h<m;h++)c|=a[h]<<(m-h-
1)*8,d+=8;const u=Math.ceil(d/6);c<<=u*6-d;for(let h=1;h<=u;h++){const m=(u-h)*6;n+=g[(c&63<<m)>>m]}n+="==".slice(0,4-u)}
return n}})};export{St as id,yt as ids,At as modules};
