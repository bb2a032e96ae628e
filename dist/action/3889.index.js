const _t=3889,Et=[3889],vt={9002:((j,A,o)=>{o.d(A,{t:()=>p});var t=o(8060),T=o(1009),y=o(3040),p=class extends t.r{serializer;deserializer;codec;mixin=new y.
n;constructor({defaultNamespace:c,errorTypeRegistries:E,jsonCodec:h}){super({defaultNamespace:c,errorTypeRegistries:E});
const n={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=h??new T.t(n),this.serializer=new t.
t(this.codec.createSerializer(),n),this.deserializer=new t.n(this.codec.createDeserializer(),n)}getShapeId(){return"aws.\
protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(c){this.codec.setSerdeContext(c),super.setSerdeContext(
c)}async serializeRequest(c,E,h){const n=await super.serializeRequest(c,E,h),R=y.it.of(c.input);if(!n.headers["content-t\
ype"]){const m=this.mixin.resolveRestContentType(this.getDefaultContentType(),R);m&&(n.headers["content-type"]=m)}return n.
body==null&&n.headers["content-type"]===this.getDefaultContentType()&&(n.body="{}"),n}async deserializeResponse(c,E,h){const n=await super.
deserializeResponse(c,E,h),R=y.it.of(c.output);for(const[m,I]of R.structIterator())I.getMemberTraits().httpPayload&&!(m in
n)&&(n[m]=null);return n}async handleError(c,E,h,n,R){const m=(0,T.r)(h,n)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
m,this.options.defaultNamespace);const{errorSchema:I,errorMetadata:$}=await this.mixin.getErrorSchemaOrThrowBaseException(
m,this.options.defaultNamespace,h,n,R),D=y.it.of(I),B=n.message??n.Message??"UnknownError",H=new(this.compositeErrorRegistry.
getErrorCtor(I)??Error)({});await this.deserializeHttpMessage(I,E,h,n);const k={},_=this.codec.createDeserializer();for(const[
l,w]of D.structIterator()){const S=w.getMergedTraits().jsonName??l;k[l]=_.readObject(w,n[S])}throw this.mixin.decorateServiceException(
Object.assign(H,$,{$fault:D.getMergedTraits().error,message:B},k),n)}getDefaultContentType(){return"application/json"}}}),
3774:((j,A,o)=>{o.d(A,{t:()=>t});var t=class{async sign(T,y,p){return T}}}),5371:((j,A,o)=>{o.d(A,{t:()=>t});var t="3.99\
8.3"}),3889:((j,A,o)=>{o.d(A,{CreateOAuth2TokenCommand:()=>pt,SigninClient:()=>at});var t=o(3040),T=o(5371),y=o(2308),p=o(
4782),c=o(1649),E=o(9002),h=o(3774),n=o(9576),R=o(550);const m=async(e,s,r)=>({operation:(0,t.vt)(s).operation,region:await(0,t.
_t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function I(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(s,r)=>({signingProperties:{
config:s,context:r}})}}function $(e){return{schemeId:"smithy.api#noAuth"}}const D=e=>{const s=[];return e.operation==="C\
reateOAuth2Token"?s.push($(e)):s.push(I(e)),s},B=e=>{const s=(0,t.r)(e);return Object.assign(s,{authSchemePreference:(0,t.
_t)(e.authSchemePreference??[])})},H=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"signin"}),k={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}},_="ref",l=-1,w=!1,S=!0,W="isSet",x="booleanEquals",q="coalesce",K="PartitionResult",v="stringEquals",
F="getAttr",J="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",G={[_]:"Endpoint"},f={fn:F,argv:[{[_]:K},"n\
ame"]},Q={[_]:"Region"},X={[_]:K},M={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},i={},Y=[
Q],Z={conditions:[[W,Y],[x,[{fn:q,argv:[{[_]:"IsControlPlane"},w]},S]],[W,[G]],["aws.partition",Y,K],[x,[{[_]:"UseFIPS"},
S]],[v,[f,"aws"]],[x,[{fn:q,argv:[{[_]:"IsOAuthEndpoint"},w]},S]],[x,[{[_]:"UseDualStack"},S]],[v,[f,"aws-cn"]],[v,[Q,"u\
s-gov-west-1"]],[v,[f,"aws-us-gov"]],[x,[{fn:F,argv:[X,"supportsFIPS"]},S]],[v,[f,"aws-iso"]],[v,[f,"aws-iso-b"]],[v,[f,
"aws-iso-f"]],[v,[f,"aws-iso-e"]],[v,[f,"aws-eusc"]],[x,[{fn:F,argv:[X,"supportsDualStack"]},S]]],results:[[l],["https:/\
/signin.{Region}.api.aws",M],["https://signin.{Region}.api.amazonwebservices.com.cn",M],[J,M],[l,"FIPS endpoints are not\
 supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",M],["\
https://{Region}.signin.aws.amazon.com",i],["https://{Region}.signin.amazonaws.cn",i],["https://{Region}.signin.amazonaw\
s-us-gov.com",i],["https://{Region}.signin.c2shome.ic.gov",i],["https://{Region}.signin.sc2shome.sgov.gov",i],["https://\
{Region}.signin.csphome.hci.ic.gov",i],["https://{Region}.signin.csphome.adc-e.uk",i],["https://{Region}.signin.amazonaw\
s-eusc.eu",i],["https://signin-fips.amazonaws-us-gov.com",i],["https://{Region}.signin-fips.amazonaws-us-gov.com",i],["h\
ttps://{Region}.signin.{PartitionResult#dnsSuffix}",i],[l,"Invalid Configuration: FIPS and custom endpoint are not suppo\
rted"],[l,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[G,i],["https://signin-fips.{Region}\
.{PartitionResult#dualStackDnsSuffix}",i],[l,"FIPS and DualStack are enabled, but this partition does not support one or\
 both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",i],[l,"FIPS is enabled but this partition does not s\
upport FIPS"],[J,i],[l,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{\
PartitionResult#dnsSuffix}",i],[l,"Invalid Configuration: Missing Region"]]},Se=2,fe=new Int32Array([-1,1,-1,0,6,3,2,36,
4,4,5,100000027,6,100000004,100000027,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,100000007,13,10,100000008,14,12,100000009,
15,13,100000010,16,14,100000011,17,15,100000012,18,16,100000013,100000016,6,100000005,20,7,21,100000006,17,100000024,100000025,
6,100000004,23,7,27,24,9,100000014,25,10,100000015,26,11,100000022,100000023,11,28,100000021,17,100000020,100000021,2,35,
30,3,39,31,4,32,100000027,6,100000004,33,7,100000027,34,9,100000014,100000027,3,39,36,4,38,37,7,100000018,100000019,6,100000004,
100000017,5,100000001,40,8,100000002,100000003]),Pe=t.K.from(fe,Se,Z.conditions,Z.results),Ae=new t.G({size:50,params:["\
Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),ye=(e,s={})=>Ae.get(e,()=>(0,t.U)(Pe,{
endpointParams:e,logger:s.logger}));t.W.aws=t.d;var C=class ge extends t.rt{static shapeId="smithy.ts.sdk.synthetic.com.\
amazonaws.signin#SigninServiceException";constructor(s){super(s),Object.setPrototypeOf(this,ge.prototype)}},Re=class me extends C{static shapeId="\
com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(s){super({name:"\
AccessDeniedException",$fault:"client",...s}),Object.setPrototypeOf(this,me.prototype),this.error=s.error}},Ie=class _e extends C{static shapeId="\
com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(s){super(
{name:"InternalServerException",$fault:"server",...s}),Object.setPrototypeOf(this,_e.prototype),this.error=s.error}},Te=class Ee extends C{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(s){super({name:"\
TooManyRequestsError",$fault:"client",...s}),Object.setPrototypeOf(this,Ee.prototype),this.error=s.error}},xe=class ve extends C{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(s){super({name:"V\
alidationException",$fault:"client",...s}),Object.setPrototypeOf(this,ve.prototype),this.error=s.error}};const we="Acces\
sDeniedException",Ce="AccessToken",Oe="CreateOAuth2Token",De="CreateOAuth2TokenRequest",ke="CreateOAuth2TokenRequestBody",
Me="CreateOAuth2TokenResponseBody",be="CreateOAuth2TokenResponse",ze="InternalServerException",Ue="RefreshToken",je="Too\
ManyRequestsError",$e="ValidationException",ee="accessKeyId",te="accessToken",L="client",se="clientId",ne="codeVerifier",
Be="code",P="error",oe="expiresIn",re="grantType",He="http",V="httpError",ie="idToken",u="jsonName",b="message",z="refre\
shToken",ae="redirectUri",ce="smithy.ts.sdk.synthetic.com.amazonaws.signin",ue="secretAccessKey",de="sessionToken",Ke="s\
erver",Fe="tokenInput",Le="tokenOutput",pe="tokenType",d="com.amazonaws.signin",he=new n.t(ce);var Ve=[-3,ce,"SigninServ\
iceException",0,[],[]];he.registerError(Ve,C);const O=new n.t(d);var Ne=[-3,d,we,{[P]:L},[P,b],[0,0],2];O.registerError(
Ne,Re);var We=[-3,d,ze,{[P]:Ke,[V]:500},[P,b],[0,0],2];O.registerError(We,Ie);var qe=[-3,d,je,{[P]:L,[V]:429},[P,b],[0,0],
2];O.registerError(qe,Te);var Je=[-3,d,$e,{[P]:L,[V]:400},[P,b],[0,0],2];O.registerError(Je,xe);const Ge=[he,O];var le=[
0,d,Ue,8,0],Qe=[3,d,Ce,8,[ee,ue,de],[[0,{[u]:ee}],[0,{[u]:ue}],[0,{[u]:de}]],3],Xe=[3,d,De,0,[Fe],[[()=>Ye,16]],1],Ye=[3,
d,ke,0,[se,re,Be,ae,ne,z],[[0,{[u]:se}],[0,{[u]:re}],0,[0,{[u]:ae}],[0,{[u]:ne}],[()=>le,{[u]:z}]],2],Ze=[3,d,be,0,[Le],
[[()=>et,16]],1],et=[3,d,Me,0,[te,pe,oe,z,ie],[[()=>Qe,{[u]:te}],[0,{[u]:pe}],[1,{[u]:oe}],[()=>le,{[u]:z}],[0,{[u]:ie}]],
4],tt=[9,d,Oe,{[He]:["POST","/v1/token",200]},()=>Xe,()=>Ze];const st=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??
t.xt,base64Encoder:e?.base64Encoder??t.bt,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
ye,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??D,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"smith\
y.api#noAuth",identityProvider:s=>s.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new h.t}],logger:e?.
logger??new t.Q,protocol:e?.protocol??E.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",
errorTypeRegistries:Ge,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??t.
t,urlParser:e?.urlParser??p.r,utf8Decoder:e?.utf8Decoder??n.r,utf8Encoder:e?.utf8Encoder??n.n}),nt=e=>{(0,t.tt)(process.
version);const s=(0,t.J)(e),r=()=>s().then(t.nt),g=st(e);(0,t.Ct)(process.version);const a={profile:e?.profile,logger:g.
logger};return{...g,...e,runtime:"node",defaultsMode:s,authSchemePreference:e?.authSchemePreference??(0,p.t)(t.a,a),bodyLengthChecker:e?.
bodyLengthChecker??t.mt,defaultSocketTimeout:(0,y.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,t.p)({serviceId:g.serviceId,clientVersion:T.t}),maxAttempts:e?.maxAttempts??(0,p.t)(t.g,e),region:e?.region??(0,p.t)(
t.Z,{...t.X,...a}),requestHandler:c.t.create(e?.requestHandler??r),retryMode:e?.retryMode??(0,p.t)({...t._,default:async()=>(await r()).
retryMode||t.y},e),streamCollector:e?.streamCollector??c.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,p.t)(t.ut,a),
useFipsEndpoint:e?.useFipsEndpoint??(0,p.t)(t.lt,a),userAgentAppId:e?.userAgentAppId??(0,p.t)(t.f,a)}},ot=e=>{const s=e.
httpAuthSchemes;let r=e.httpAuthSchemeProvider,g=e.credentials;return{setHttpAuthScheme(a){const U=s.findIndex(N=>N.schemeId===
a.schemeId);U===-1?s.push(a):s.splice(U,1,a)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(a){r=a},httpAuthSchemeProvider(){
return r},setCredentials(a){g=a},credentials(){return g}}},rt=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),it=(e,s)=>{const r=Object.assign((0,t.l)(e),(0,t.$)(e),(0,t.j)(e),
ot(e));return s.forEach(g=>g.configure(r)),Object.assign(e,(0,t.u)(r),(0,t.et)(r),(0,t.M)(r),rt(r))};var at=class extends t.
st{config;constructor(...[e]){const s=nt(e||{});super(s),this.initConfig=s;const r=H(s),g=(0,t.b)(r),a=(0,t.v)(g),U=(0,t.
Y)(a),N=(0,t.k)(U),ht=(0,t.H)(N),lt=B(ht),gt=it(lt,e?.extensions||[]);this.config=gt,this.middlewareStack.use((0,t.at)(this.
config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.
use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),
this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:m,
identityProviderConfigProvider:async mt=>new t.x({"aws.auth#sigv4":mt.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const ct=(0,R.t)(k,"Signin","SigninClient",t.V),ut={IsControlPlane:{type:"stat\
icContextParams",value:!1}},dt=(e,s,r,g)=>[];var pt=class extends ct(ut,dt,"CreateOAuth2Token",tt){}})};export{_t as id,Et as ids,vt as modules};
