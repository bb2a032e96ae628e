const vt=3889,St=[3889],Pt={9002:((B,R,o)=>{o.d(R,{t:()=>_});var t=o(8060),p=o(1009),I=o(765),w=o(3040),_=class extends t.
r{serializer;deserializer;codec;mixin=new w.n;constructor({defaultNamespace:c,errorTypeRegistries:v,jsonCodec:h}){super(
{defaultNamespace:c,errorTypeRegistries:v});const n={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=h??new p.t(n),this.serializer=new t.t(this.codec.createSerializer(),n),this.deserializer=new t.n(this.codec.createDeserializer(),
n)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(c){this.codec.setSerdeContext(
c),super.setSerdeContext(c)}async serializeRequest(c,v,h){const n=await super.serializeRequest(c,v,h),P=I.o.of(c.input);
if(!n.headers["content-type"]){const E=this.mixin.resolveRestContentType(this.getDefaultContentType(),P);E&&(n.headers["\
content-type"]=E)}return n.body==null&&n.headers["content-type"]===this.getDefaultContentType()&&(n.body="{}"),n}async deserializeResponse(c,v,h){
const n=await super.deserializeResponse(c,v,h),P=I.o.of(c.output);for(const[E,y]of P.structIterator())y.getMemberTraits().
httpPayload&&!(E in n)&&(n[E]=null);return n}async handleError(c,v,h,n,P){const E=(0,p.r)(h,n)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,E,this.options.defaultNamespace);const{errorSchema:y,errorMetadata:$}=await this.mixin.getErrorSchemaOrThrowBaseException(
E,this.options.defaultNamespace,h,n,P),D=I.o.of(y),K=n.message??n.Message??"UnknownError",L=new(this.compositeErrorRegistry.
getErrorCtor(y)??Error)({});await this.deserializeHttpMessage(y,v,h,n);const k={},H=this.codec.createDeserializer();for(const[
l,g]of D.structIterator()){const M=g.getMergedTraits().jsonName??l;k[l]=H.readObject(g,n[M])}throw this.mixin.decorateServiceException(
Object.assign(L,$,{$fault:D.getMergedTraits().error,message:K},k),n)}getDefaultContentType(){return"application/json"}}}),
3774:((B,R,o)=>{o.d(R,{t:()=>t});var t=class{async sign(p,I,w){return p}}}),5371:((B,R,o)=>{o.d(R,{t:()=>t});var t="3.99\
8.3"}),3889:((B,R,o)=>{o.d(R,{CreateOAuth2TokenCommand:()=>lt,SigninClient:()=>ut});var t=o(3040),p=o(765),I=o(5371),w=o(
2308),_=o(4782),c=o(1649),v=o(9002),h=o(3774),n=o(7573),P=o(9576),E=o(550);const y=async(e,s,r)=>({operation:(0,p.m)(s).
operation,region:await(0,p.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4\
`")})()});function $(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(s,r)=>({
signingProperties:{config:s,context:r}})}}function D(e){return{schemeId:"smithy.api#noAuth"}}const K=e=>{const s=[];return e.
operation==="CreateOAuth2Token"?s.push(D(e)):s.push($(e)),s},L=e=>{const s=(0,t.r)(e);return Object.assign(s,{authSchemePreference:(0,p.
p)(e.authSchemePreference??[])})},k=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"signin"}),H={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}},l="ref",g=-1,M=!1,T=!0,J="isSet",O="booleanEquals",G="coalesce",F="PartitionResult",S="stringEquals",
W="getAttr",Q="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",X={[l]:"Endpoint"},f={fn:W,argv:[{[l]:F},"n\
ame"]},Y={[l]:"Region"},Z={[l]:F},b={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},i={},ee=[
Y],te={conditions:[[J,ee],[O,[{fn:G,argv:[{[l]:"IsControlPlane"},M]},T]],[J,[X]],["aws.partition",ee,F],[O,[{[l]:"UseFIP\
S"},T]],[S,[f,"aws"]],[O,[{fn:G,argv:[{[l]:"IsOAuthEndpoint"},M]},T]],[O,[{[l]:"UseDualStack"},T]],[S,[f,"aws-cn"]],[S,[
Y,"us-gov-west-1"]],[S,[f,"aws-us-gov"]],[O,[{fn:W,argv:[Z,"supportsFIPS"]},T]],[S,[f,"aws-iso"]],[S,[f,"aws-iso-b"]],[S,
[f,"aws-iso-f"]],[S,[f,"aws-iso-e"]],[S,[f,"aws-eusc"]],[O,[{fn:W,argv:[Z,"supportsDualStack"]},T]]],results:[[g],["http\
s://signin.{Region}.api.aws",b],["https://signin.{Region}.api.amazonwebservices.com.cn",b],[Q,b],[g,"FIPS endpoints are \
not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",b],
["https://{Region}.signin.aws.amazon.com",i],["https://{Region}.signin.amazonaws.cn",i],["https://{Region}.signin.amazon\
aws-us-gov.com",i],["https://{Region}.signin.c2shome.ic.gov",i],["https://{Region}.signin.sc2shome.sgov.gov",i],["https:\
//{Region}.signin.csphome.hci.ic.gov",i],["https://{Region}.signin.csphome.adc-e.uk",i],["https://{Region}.signin.amazon\
aws-eusc.eu",i],["https://signin-fips.amazonaws-us-gov.com",i],["https://{Region}.signin-fips.amazonaws-us-gov.com",i],[
"https://{Region}.signin.{PartitionResult#dnsSuffix}",i],[g,"Invalid Configuration: FIPS and custom endpoint are not sup\
ported"],[g,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[X,i],["https://signin-fips.{Regio\
n}.{PartitionResult#dualStackDnsSuffix}",i],[g,"FIPS and DualStack are enabled, but this partition does not support one \
or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",i],[g,"FIPS is enabled but this partition does not\
 support FIPS"],[Q,i],[g,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}\
.{PartitionResult#dnsSuffix}",i],[g,"Invalid Configuration: Missing Region"]]},fe=2,Ae=new Int32Array([-1,1,-1,0,6,3,2,36,
4,4,5,100000027,6,100000004,100000027,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,100000007,13,10,100000008,14,12,100000009,
15,13,100000010,16,14,100000011,17,15,100000012,18,16,100000013,100000016,6,100000005,20,7,21,100000006,17,100000024,100000025,
6,100000004,23,7,27,24,9,100000014,25,10,100000015,26,11,100000022,100000023,11,28,100000021,17,100000020,100000021,2,35,
30,3,39,31,4,32,100000027,6,100000004,33,7,100000027,34,9,100000014,100000027,3,39,36,4,38,37,7,100000018,100000019,6,100000004,
100000017,5,100000001,40,8,100000002,100000003]),Re=t.W.from(Ae,fe,te.conditions,te.results),ye=new t.U({size:50,params:[
"Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),Ie=(e,s={})=>ye.get(e,()=>(0,t.V)(Re,
{endpointParams:e,logger:s.logger}));t.H.aws=t.d;var x=class _e extends p.i{static shapeId="smithy.ts.sdk.synthetic.com.\
amazonaws.signin#SigninServiceException";constructor(s){super(s),Object.setPrototypeOf(this,_e.prototype)}},Te=class Ee extends x{static shapeId="\
com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(s){super({name:"\
AccessDeniedException",$fault:"client",...s}),Object.setPrototypeOf(this,Ee.prototype),this.error=s.error}},Oe=class ve extends x{static shapeId="\
com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(s){super(
{name:"InternalServerException",$fault:"server",...s}),Object.setPrototypeOf(this,ve.prototype),this.error=s.error}},xe=class Se extends x{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(s){super({name:"\
TooManyRequestsError",$fault:"client",...s}),Object.setPrototypeOf(this,Se.prototype),this.error=s.error}},Ce=class Pe extends x{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(s){super({name:"V\
alidationException",$fault:"client",...s}),Object.setPrototypeOf(this,Pe.prototype),this.error=s.error}};const we="Acces\
sDeniedException",De="AccessToken",ke="CreateOAuth2Token",Me="CreateOAuth2TokenRequest",be="CreateOAuth2TokenRequestBody",
ze="CreateOAuth2TokenResponseBody",Ue="CreateOAuth2TokenResponse",je="InternalServerException",Be="RefreshToken",$e="Too\
ManyRequestsError",Ke="ValidationException",se="accessKeyId",ne="accessToken",V="client",oe="clientId",re="codeVerifier",
Le="code",A="error",ie="expiresIn",ae="grantType",He="http",N="httpError",ce="idToken",u="jsonName",z="message",U="refre\
shToken",ue="redirectUri",de="smithy.ts.sdk.synthetic.com.amazonaws.signin",pe="secretAccessKey",he="sessionToken",Fe="s\
erver",We="tokenInput",Ve="tokenOutput",le="tokenType",d="com.amazonaws.signin",ge=new P.t(de);var Ne=[-3,de,"SigninServ\
iceException",0,[],[]];ge.registerError(Ne,x);const C=new P.t(d);var qe=[-3,d,we,{[A]:V},[A,z],[0,0],2];C.registerError(
qe,Te);var Je=[-3,d,je,{[A]:Fe,[N]:500},[A,z],[0,0],2];C.registerError(Je,Oe);var Ge=[-3,d,$e,{[A]:V,[N]:429},[A,z],[0,0],
2];C.registerError(Ge,xe);var Qe=[-3,d,Ke,{[A]:V,[N]:400},[A,z],[0,0],2];C.registerError(Qe,Ce);const Xe=[ge,C];var me=[
0,d,Be,8,0],Ye=[3,d,De,8,[se,pe,he],[[0,{[u]:se}],[0,{[u]:pe}],[0,{[u]:he}]],3],Ze=[3,d,Me,0,[We],[[()=>et,16]],1],et=[3,
d,be,0,[oe,ae,Le,ue,re,U],[[0,{[u]:oe}],[0,{[u]:ae}],0,[0,{[u]:ue}],[0,{[u]:re}],[()=>me,{[u]:U}]],2],tt=[3,d,Ue,0,[Ve],
[[()=>st,16]],1],st=[3,d,ze,0,[ne,le,ie,U,ce],[[()=>Ye,{[u]:ne}],[0,{[u]:le}],[1,{[u]:ie}],[()=>me,{[u]:U}],[0,{[u]:ce}]],
4],nt=[9,d,ke,{[He]:["POST","/v1/token",200]},()=>Ze,()=>tt];const ot=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??
t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
Ie,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??K,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"smith\
y.api#noAuth",identityProvider:s=>s.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new h.t}],logger:e?.
logger??new t.Y,protocol:e?.protocol??v.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",
errorTypeRegistries:Xe,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??t.
t,urlParser:e?.urlParser??_.r,utf8Decoder:e?.utf8Decoder??n.n,utf8Encoder:e?.utf8Encoder??n.t}),rt=e=>{(0,t.Q)(process.version);
const s=(0,t.G)(e),r=()=>s().then(t.$),m=ot(e);(0,t.dt)(process.version);const a={profile:e?.profile,logger:m.logger};return{
...m,...e,runtime:"node",defaultsMode:s,authSchemePreference:e?.authSchemePreference??(0,_.t)(t.a,a),bodyLengthChecker:e?.
bodyLengthChecker??t.at,defaultSocketTimeout:(0,w.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,t.p)({serviceId:m.serviceId,clientVersion:I.t}),maxAttempts:e?.maxAttempts??(0,_.t)(t.g,e),region:e?.region??(0,_.t)(
t.J,{...t.q,...a}),requestHandler:c.t.create(e?.requestHandler??r),retryMode:e?.retryMode??(0,_.t)({...t._,default:async()=>(await r()).
retryMode||t.y},e),streamCollector:e?.streamCollector??c.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,_.t)(t.rt,a),
useFipsEndpoint:e?.useFipsEndpoint??(0,_.t)(t.nt,a),userAgentAppId:e?.userAgentAppId??(0,_.t)(t.f,a)}},it=e=>{const s=e.
httpAuthSchemes;let r=e.httpAuthSchemeProvider,m=e.credentials;return{setHttpAuthScheme(a){const j=s.findIndex(q=>q.schemeId===
a.schemeId);j===-1?s.push(a):s.splice(j,1,a)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(a){r=a},httpAuthSchemeProvider(){
return r},setCredentials(a){m=a},credentials(){return m}}},at=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),ct=(e,s)=>{const r=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),
it(e));return s.forEach(m=>m.configure(r)),Object.assign(e,(0,t.u)(r),(0,t.Z)(r),(0,t.M)(r),at(r))};var ut=class extends t.
tt{config;constructor(...[e]){const s=rt(e||{});super(s),this.initConfig=s;const r=k(s),m=(0,t.b)(r),a=(0,t.v)(m),j=(0,t.
K)(a),q=(0,t.k)(j),gt=(0,p.n)(q),mt=L(gt),_t=ct(mt,e?.extensions||[]);this.config=_t,this.middlewareStack.use((0,t.et)(this.
config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.
use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),
this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:y,
identityProviderConfigProvider:async Et=>new t.x({"aws.auth#sigv4":Et.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const dt=(0,E.t)(H,"Signin","SigninClient",p.t),pt={IsControlPlane:{type:"stat\
icContextParams",value:!1}},ht=(e,s,r,m)=>[];var lt=class extends dt(pt,ht,"CreateOAuth2Token",nt){}})};export{vt as id,St as ids,Pt as modules};
