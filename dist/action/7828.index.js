const Ft=7828,Nt=[7828],Wt={9002:((F,x,i)=>{i.d(x,{t:()=>l});var r=i(8060),_=i(1009),S=i(765),P=i(3040),l=class extends r.
r{serializer;deserializer;codec;mixin=new P.n;constructor({defaultNamespace:c,errorTypeRegistries:f,jsonCodec:n}){super(
{defaultNamespace:c,errorTypeRegistries:f});const o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=n??new _.t(o),this.serializer=new r.t(this.codec.createSerializer(),o),this.deserializer=new r.n(this.codec.createDeserializer(),
o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(c){this.codec.setSerdeContext(
c),super.setSerdeContext(c)}async serializeRequest(c,f,n){const o=await super.serializeRequest(c,f,n),s=S.o.of(c.input);
if(!o.headers["content-type"]){const a=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);a&&(o.headers["\
content-type"]=a)}return o.body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(c,f,n){
const o=await super.deserializeResponse(c,f,n),s=S.o.of(c.output);for(const[a,p]of s.structIterator())p.getMemberTraits().
httpPayload&&!(a in o)&&(o[a]=null);return o}async handleError(c,f,n,o,s){const a=(0,_.r)(n,o)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,a,this.options.defaultNamespace);const{errorSchema:p,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(
a,this.options.defaultNamespace,n,o,s),h=S.o.of(p),E=o.message??o.Message??"UnknownError",O=new(this.compositeErrorRegistry.
getErrorCtor(p)??Error)({});await this.deserializeHttpMessage(p,f,n,o);const M={},L=this.codec.createDeserializer();for(const[
U,j]of h.structIterator()){const I=j.getMergedTraits().jsonName??U;M[U]=L.readObject(j,o[I])}throw this.mixin.decorateServiceException(
Object.assign(O,d,{$fault:h.getMergedTraits().error,message:E},M),o)}getDefaultContentType(){return"application/json"}}}),
550:((F,x,i)=>{i.d(x,{t:()=>f});var r=i(765);const _="***SensitiveInformation***";function S(n,o){if(o==null)return o;const s=r.
o.of(n);if(s.getMergedTraits().sensitive)return _;if(s.isListSchema()){const a=s.getValueSchema();if(a.getMergedTraits().
sensitive)return _;if(Array.isArray(o))return o.map(p=>S(a,p))}else if(s.isMapSchema()){const a=s.getValueSchema();if(s.
getKeySchema().getMergedTraits().sensitive||a.getMergedTraits().sensitive)return _;if(typeof o=="object")return Object.fromEntries(
Object.entries(o).map(([p,d])=>[p,S(a,d)]))}else if(s.isStructSchema()&&typeof o=="object"){const a=o,p={};for(const[d,h]of s.
structIterator())a[d]!=null&&(p[d]=S(h,a[d]));return p}return o}const P=Symbol.for("@smithy/op-event-stream");var l=class{middlewareStack=(0,r.
l)();schema;static classBuilder(){return new c}resolveMiddlewareWithContext(n,o,s,{middlewareFn:a,clientName:p,commandName:d,
inputFilterSensitiveLog:h,outputFilterSensitiveLog:E,smithyContext:O,additionalContext:M,CommandCtor:L}){for(const $ of a.
bind(this)(L,n,o,s))this.middlewareStack.use($);const U=n.concat(this.middlewareStack),{logger:j}=o,I=M[r.h],T={logger:j,
clientName:p,commandName:d,inputFilterSensitiveLog:h,outputFilterSensitiveLog:E,...M,[r.h]:{...I,commandInstance:this,...O,
...s?.metricsRecorder===void 0?{}:{metricsRecorder:s.metricsRecorder},...s?.abortSignal===void 0?{}:{abortSignal:s.abortSignal}}},
{requestHandler:z}=o;let R=s??{};R.metricsRecorder&&(R={...R},delete R.metricsRecorder);let B;const D=this.schema,N=D?.[P];
if(N!==void 0)B=N;else if(D&&Array.isArray(D)&&D[0]===9){const[,,,,$,K]=D;B=D[P]=!!(r.o.of($).getEventStreamMember()||r.
o.of(K).getEventStreamMember())}return B&&(R={isEventStream:B,...R}),U.resolve($=>z.handle($.request,R),T)}},c=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(n){
this._init=n}ep(n){return this._ep=n,this}m(n){return this._middlewareFn=n,this}s(n,o,s={}){return this._smithyContext={
service:n,operation:o,...s},this}c(n={}){return this._additionalContext=n,this}n(n,o){return this._clientName=n,this._commandName=
o,this}f(n=s=>s,o=s=>s){return this._inputFilterSensitiveLog=n,this._outputFilterSensitiveLog=o,this}ser(n){return this.
_serializer=n,this}de(n){return this._deserializer=n,this}sc(n){return this._operationSchema=n,this._smithyContext.operationSchema=
n,this}build(){const n=this;let o;return o=class extends l{input;static getEndpointParameterInstructions(){return n._ep}constructor(...[
s]){super(),this.input=s??{},n._init(this),this.schema=n._operationSchema}resolveMiddleware(s,a,p){const d=n._operationSchema,
h=d?.[4]??d?.input,E=d?.[5]??d?.output;return this.resolveMiddlewareWithContext(s,a,p,{CommandCtor:o,middlewareFn:n._middlewareFn,
clientName:n._clientName,commandName:n._commandName,inputFilterSensitiveLog:n._inputFilterSensitiveLog??(d?S.bind(null,h):
O=>O),outputFilterSensitiveLog:n._outputFilterSensitiveLog??(d?S.bind(null,E):O=>O),smithyContext:n._smithyContext,additionalContext:n.
_additionalContext})}serialize=n._serializer;deserialize=n._deserializer}}};function f(n,o,s,a){return function(d,h,E,O,M={}){
const L=Object.assign({},n,d);return l.classBuilder().ep(L).m(function(U,j,I,T){const z=h.call(this,U,j,I,T);return z.unshift(
a(I,U.getEndpointParameterInstructions())),z}).s(o,E,M).n(s,E.charAt(0).toUpperCase()+E.slice(1)+"Command").sc(O).build()}}}),
2308:((F,x,i)=>{i.d(x,{t:()=>_});const r=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",_=(S,P)=>{if(r()&&typeof S?.handle!="function")return P}}),3774:((F,x,i)=>{i.d(x,{t:()=>r});var r=class{async sign(_,S,P){
return _}}}),5371:((F,x,i)=>{i.d(x,{t:()=>r});var r="3.998.3"}),5188:((F,x,i)=>{i.d(x,{CreateTokenCommand:()=>zt,SSOOIDCClient:()=>Rt});
var r=i(3040),_=i(765),S=i(5371),P=i(2308),l=i(4782),c=i(1649),f=i(9002),n=i(3774),o=i(439),s=i(3456),a=i(7573),p=i(9576),
d=i(550);const h=async(t,e,v)=>({operation:(0,_.m)(e).operation,region:await(0,_.p)(t.region)()||(()=>{throw new Error("\
expected `region` to be configured for `aws.auth#sigv4`")})()});function E(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sso-oauth",region:t.region},propertiesExtractor:(e,v)=>({signingProperties:{config:e,context:v}})}}function O(t){return{
schemeId:"smithy.api#noAuth"}}const M=t=>{const e=[];return t.operation==="CreateToken"?e.push(O(t)):e.push(E(t)),e},L=t=>{
const e=(0,r.r)(t);return Object.assign(e,{authSchemePreference:(0,_.p)(t.authSchemePreference??[])})},U=t=>Object.assign(
t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),
j={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},I="ref",T=-1,z=!0,R="isSet",
B="PartitionResult",D="booleanEquals",N="getAttr",$={[I]:"Endpoint"},K={[I]:B},W={},V=[{[I]:"Region"}],J={conditions:[[R,
[$]],[R,V],["aws.partition",V,B],[D,[{[I]:"UseFIPS"},z]],[D,[{[I]:"UseDualStack"},z]],[D,[{fn:N,argv:[K,"supportsDualSta\
ck"]},z]],[D,[{fn:N,argv:[K,"supportsFIPS"]},z]],["stringEquals",[{fn:N,argv:[K,"name"]},"aws-us-gov"]]],results:[[T],[T,
"Invalid Configuration: FIPS and custom endpoint are not supported"],[T,"Invalid Configuration: Dualstack and custom end\
point are not supported"],[$,W],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",W],[T,"FIPS and DualS\
tack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",W],["https://\
oidc-fips.{Region}.{PartitionResult#dnsSuffix}",W],[T,"FIPS is enabled but this partition does not support FIPS"],["http\
s://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",W],[T,"DualStack is enabled but this partition does not support \
DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",W],[T,"Invalid Configuration: Missing Region"]]},ue=2,he=new Int32Array(
[-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,
100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),_e=r.W.from(he,ue,J.conditions,J.results),
me=new r.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Ee=(t,e={})=>me.get(t,()=>(0,r.V)(_e,{endpointParams:t,
logger:e.logger}));r.H.aws=r.d;var y=class ee extends _.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#\
SSOOIDCServiceException";constructor(e){super(e),Object.setPrototypeOf(this,ee.prototype)}},ve=class te extends y{static shapeId="\
com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(e){
super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,te.prototype),this.error=e.error,this.
reason=e.reason,this.error_description=e.error_description}},Se=class re extends y{static shapeId="com.amazonaws.ssooidc\
#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(e){
super({name:"AuthorizationPendingException",$fault:"client",...e}),Object.setPrototypeOf(this,re.prototype),this.error=e.
error,this.error_description=e.error_description}},fe=class ne extends y{static shapeId="com.amazonaws.ssooidc#ExpiredTo\
kenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({name:"ExpiredTo\
kenException",$fault:"client",...e}),Object.setPrototypeOf(this,ne.prototype),this.error=e.error,this.error_description=
e.error_description}},ge=class oe extends y{static shapeId="com.amazonaws.ssooidc#InternalServerException";name="Interna\
lServerException";$fault="server";error;error_description;constructor(e){super({name:"InternalServerException",$fault:"s\
erver",...e}),Object.setPrototypeOf(this,oe.prototype),this.error=e.error,this.error_description=e.error_description}},xe=class se extends y{static shapeId="\
com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidClientException",$fault:"client",...e}),Object.setPrototypeOf(this,se.prototype),this.error=e.error,
this.error_description=e.error_description}},Ie=class ie extends y{static shapeId="com.amazonaws.ssooidc#InvalidGrantExc\
eption";name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({name:"InvalidGrantExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,ie.prototype),this.error=e.error,this.error_description=e.error_description}},
ye=class ce extends y{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="\
client";error;reason;error_description;constructor(e){super({name:"InvalidRequestException",$fault:"client",...e}),Object.
setPrototypeOf(this,ce.prototype),this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},Ce=class ae extends y{static shapeId="\
com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,ae.prototype),this.error=e.error,this.
error_description=e.error_description}},Pe=class de extends y{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="\
SlowDownException";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",
...e}),Object.setPrototypeOf(this,de.prototype),this.error=e.error,this.error_description=e.error_description}},Oe=class pe extends y{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){
super({name:"UnauthorizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,pe.prototype),this.error=e.error,
this.error_description=e.error_description}},Te=class le extends y{static shapeId="com.amazonaws.ssooidc#UnsupportedGran\
tTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"\
UnsupportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,le.prototype),this.error=e.error,this.error_description=
e.error_description}};const De="AccessDeniedException",Ae="AuthorizationPendingException",we="AccessToken",be="ClientSec\
ret",Re="CreateToken",ke="CreateTokenRequest",Me="CreateTokenResponse",Ue="CodeVerifier",ze="ExpiredTokenException",je="\
InvalidClientException",$e="InvalidGrantException",Le="InvalidRequestException",Be="InternalServerException",Fe="Invalid\
ScopeException",Ne="IdToken",We="RefreshToken",Ke="SlowDownException",Ge="UnauthorizedClientException",He="UnsupportedGr\
antTypeException",Ve="accessToken",k="client",Je="clientId",qe="clientSecret",Qe="codeVerifier",Xe="code",Ye="deviceCode",
u="error",Ze="expiresIn",A="error_description",et="grantType",tt="http",w="httpError",rt="idToken",q="reason",Q="refresh\
Token",nt="redirectUri",X="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",ot="scope",st="server",it="tokenType",m="com.a\
mazonaws.ssooidc",Y=new p.t(X);var ct=[-3,X,"SSOOIDCServiceException",0,[],[]];Y.registerError(ct,y);const C=new p.t(m);
var at=[-3,m,De,{[u]:k,[w]:400},[u,q,A],[0,0,0]];C.registerError(at,ve);var dt=[-3,m,Ae,{[u]:k,[w]:400},[u,A],[0,0]];C.registerError(
dt,Se);var pt=[-3,m,ze,{[u]:k,[w]:400},[u,A],[0,0]];C.registerError(pt,fe);var lt=[-3,m,Be,{[u]:st,[w]:500},[u,A],[0,0]];
C.registerError(lt,ge);var ut=[-3,m,je,{[u]:k,[w]:401},[u,A],[0,0]];C.registerError(ut,xe);var ht=[-3,m,$e,{[u]:k,[w]:400},
[u,A],[0,0]];C.registerError(ht,Ie);var _t=[-3,m,Le,{[u]:k,[w]:400},[u,q,A],[0,0,0]];C.registerError(_t,ye);var mt=[-3,m,
Fe,{[u]:k,[w]:400},[u,A],[0,0]];C.registerError(mt,Ce);var Et=[-3,m,Ke,{[u]:k,[w]:400},[u,A],[0,0]];C.registerError(Et,Pe);
var vt=[-3,m,Ge,{[u]:k,[w]:400},[u,A],[0,0]];C.registerError(vt,Oe);var St=[-3,m,He,{[u]:k,[w]:400},[u,A],[0,0]];C.registerError(
St,Te);const ft=[Y,C];var gt=[0,m,we,8,0],xt=[0,m,be,8,0],It=[0,m,Ue,8,0],yt=[0,m,Ne,8,0],Z=[0,m,We,8,0],Ct=[3,m,ke,0,[Je,
qe,et,Ye,Xe,Q,ot,nt,Qe],[0,[()=>xt,0],0,0,0,[()=>Z,0],64,0,[()=>It,0]],3],Pt=[3,m,Me,0,[Ve,it,Ze,Q,rt],[[()=>gt,0],0,1,[
()=>Z,0],[()=>yt,0]]],Ot=[9,m,Re,{[tt]:["POST","/token",200]},()=>Ct,()=>Pt];const Tt=t=>({apiVersion:"2019-06-10",base64Decoder:t?.
base64Decoder??r.ot,base64Encoder:t?.base64Encoder??o.n,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??
Ee,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??M,httpAuthSchemes:t?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new r.o},{schemeId:"smith\
y.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new n.t}],logger:t?.
logger??new o.t,protocol:t?.protocol??f.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",
errorTypeRegistries:ft,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:t?.serviceId??"SSO OIDC",sha256:t?.
sha256??r.t,urlParser:t?.urlParser??l.r,utf8Decoder:t?.utf8Decoder??s.t,utf8Encoder:t?.utf8Encoder??a.t}),Dt=t=>{(0,r.Z)(
process.version);const e=(0,r.G)(t),v=()=>e().then(r.Q),b=Tt(t);(0,r.st)(process.version);const g={profile:t?.profile,logger:b.
logger};return{...b,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??(0,l.t)(r.a,g),bodyLengthChecker:t?.
bodyLengthChecker??r.rt,defaultSocketTimeout:(0,P.t)(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??
(0,r.p)({serviceId:b.serviceId,clientVersion:S.t}),maxAttempts:t?.maxAttempts??(0,l.t)(r.g,t),region:t?.region??(0,l.t)(
r.J,{...r.q,...g}),requestHandler:c.t.create(t?.requestHandler??v),retryMode:t?.retryMode??(0,l.t)({...r._,default:async()=>(await v()).
retryMode||r.y},t),streamCollector:t?.streamCollector??c.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,l.t)(r.nt,g),
useFipsEndpoint:t?.useFipsEndpoint??(0,l.t)(r.tt,g),userAgentAppId:t?.userAgentAppId??(0,l.t)(r.f,g)}},At=t=>{const e=t.
httpAuthSchemes;let v=t.httpAuthSchemeProvider,b=t.credentials;return{setHttpAuthScheme(g){const G=e.findIndex(H=>H.schemeId===
g.schemeId);G===-1?e.push(g):e.splice(G,1,g)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(g){v=g},httpAuthSchemeProvider(){
return v},setCredentials(g){b=g},credentials(){return b}}},wt=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.
httpAuthSchemeProvider(),credentials:t.credentials()}),bt=(t,e)=>{const v=Object.assign((0,r.l)(t),(0,r.Y)(t),(0,r.j)(t),
At(t));return e.forEach(b=>b.configure(v)),Object.assign(t,(0,r.u)(v),(0,r.X)(v),(0,r.M)(v),wt(v))};var Rt=class extends r.
et{config;constructor(...[t]){const e=Dt(t||{});super(e),this.initConfig=e;const v=U(e),b=(0,r.b)(v),g=(0,r.v)(b),G=(0,r.
K)(g),H=(0,r.k)(G),jt=(0,_.n)(H),$t=L(jt),Lt=bt($t,t?.extensions||[]);this.config=Lt,this.middlewareStack.use((0,r.$)(this.
config)),this.middlewareStack.use((0,r.m)(this.config)),this.middlewareStack.use((0,r.h)(this.config)),this.middlewareStack.
use((0,r.A)(this.config)),this.middlewareStack.use((0,r.O)(this.config)),this.middlewareStack.use((0,r.D)(this.config)),
this.middlewareStack.use((0,r.E)(this.config)),this.middlewareStack.use((0,r.T)(this.config,{httpAuthSchemeParametersProvider:h,
identityProviderConfigProvider:async Bt=>new r.x({"aws.auth#sigv4":Bt.credentials})})),this.middlewareStack.use((0,r.C)(
this.config))}destroy(){super.destroy()}};const kt=(0,d.t)(j,"AWSSSOOIDCService","SSOOIDCClient",_.t),Mt={},Ut=(t,e,v,b)=>[];
var zt=class extends kt(Mt,Ut,"CreateToken",Ot){}}),9403:((F,x,i)=>{i.d(x,{t:()=>P});const r=l=>new TextEncoder().encode(
l),_="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(_).reduce((l,[c,f])=>(l[f]=Number(
c),l),{});const S=_.split("");function P(l){let c;typeof l=="string"?c=r(l):c=l;const f=typeof c=="object"&&typeof c.length==
"number",n=typeof c=="object"&&typeof c.byteOffset=="number"&&typeof c.byteLength=="number";if(!f&&!n)throw new Error("@\
smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let o="";for(let s=0;s<c.length;s+=3){
let a=0,p=0;for(let h=s,E=Math.min(s+3,c.length);h<E;h++)a|=c[h]<<(E-h-1)*8,p+=8;const d=Math.ceil(p/6);a<<=d*6-p;for(let h=1;h<=
d;h++){const E=(d-h)*6;o+=S[(a&63<<E)>>E]}o+="==".slice(0,4-d)}return o}})};export{Ft as id,Nt as ids,Wt as modules};
