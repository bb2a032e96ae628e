const at=9032,ct=[9032],dt={9002:((k,S,n)=>{n.d(S,{t:()=>U});var m=n(8060),p=n(1009),g=n(765),t=n(3040),U=class extends m.
r{serializer;deserializer;codec;mixin=new t.n;constructor({defaultNamespace:c,errorTypeRegistries:i,jsonCodec:d}){super(
{defaultNamespace:c,errorTypeRegistries:i});const o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=d??new p.t(o),this.serializer=new m.t(this.codec.createSerializer(),o),this.deserializer=new m.n(this.codec.createDeserializer(),
o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(c){this.codec.setSerdeContext(
c),super.setSerdeContext(c)}async serializeRequest(c,i,d){const o=await super.serializeRequest(c,i,d),v=g.o.of(c.input);
if(!o.headers["content-type"]){const l=this.mixin.resolveRestContentType(this.getDefaultContentType(),v);l&&(o.headers["\
content-type"]=l)}return o.body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(c,i,d){
const o=await super.deserializeResponse(c,i,d),v=g.o.of(c.output);for(const[l,P]of v.structIterator())P.getMemberTraits().
httpPayload&&!(l in o)&&(o[l]=null);return o}async handleError(c,i,d,o,v){const l=(0,p.r)(d,o)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,l,this.options.defaultNamespace);const{errorSchema:P,errorMetadata:z}=await this.mixin.getErrorSchemaOrThrowBaseException(
l,this.options.defaultNamespace,d,o,v),I=g.o.of(P),b=o.message??o.Message??"UnknownError",j=new(this.compositeErrorRegistry.
getErrorCtor(P)??Error)({});await this.deserializeHttpMessage(P,i,d,o);const A={},K=this.codec.createDeserializer();for(const[
E,_]of I.structIterator()){const R=_.getMergedTraits().jsonName??E;A[E]=K.readObject(_,o[R])}throw this.mixin.decorateServiceException(
Object.assign(j,z,{$fault:I.getMergedTraits().error,message:b},A),o)}getDefaultContentType(){return"application/json"}}}),
9032:((k,S,n)=>{n.d(S,{GetRoleCredentialsCommand:()=>st,SSOClient:()=>Ye});var m=n(550),p=n(765),g=n(9576),t=n(3040),U=n(
5371),c=n(2308),i=n(4782),d=n(1649),o=n(9002),v=n(3774),l=n(7573);const P=async(e,s,r)=>({operation:(0,p.m)(s).operation,
region:await(0,p.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function z(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(s,r)=>({
signingProperties:{config:s,context:r}})}}function I(e){return{schemeId:"smithy.api#noAuth"}}const b=e=>{const s=[];return e.
operation==="GetRoleCredentials"?s.push(I(e)):s.push(z(e)),s},j=e=>{const s=(0,t.r)(e);return Object.assign(s,{authSchemePreference:(0,p.
p)(e.authSchemePreference??[])})},A=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),K={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},E="ref",_=-1,R=!0,B="isSet",H="PartitionResult",C="booleanEquals",F="getAttr",L={[E]:"Endpoint"},
N={[E]:H},f={},W=[{[E]:"Region"}],G={conditions:[[B,[L]],[B,W],["aws.partition",W,H],[C,[{[E]:"UseFIPS"},R]],[C,[{[E]:"U\
seDualStack"},R]],[C,[{fn:F,argv:[N,"supportsDualStack"]},R]],[C,[{fn:F,argv:[N,"supportsFIPS"]},R]],["stringEquals",[{fn:F,
argv:[N,"name"]},"aws-us-gov"]]],results:[[_],[_,"Invalid Configuration: FIPS and custom endpoint are not supported"],[_,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[L,f],["https://portal.sso-fips.{Region}.{Part\
itionResult#dualStackDnsSuffix}",f],[_,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://portal.sso.{Region}.amazonaws.com",f],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",f],[_,"F\
IPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuf\
fix}",f],[_,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{Partiti\
onResult#dnsSuffix}",f],[_,"Invalid Configuration: Missing Region"]]},te=2,se=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,
2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),oe=t.W.from(se,te,G.conditions,G.results),ne=new t.U({size:50,params:["\
Endpoint","Region","UseDualStack","UseFIPS"]}),re=(e,s={})=>ne.get(e,()=>(0,t.V)(oe,{endpointParams:e,logger:s.logger}));
t.H.aws=t.d;var y=class Q extends p.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(s){
super(s),Object.setPrototypeOf(this,Q.prototype)}},ie=class X extends y{static shapeId="com.amazonaws.sso#InvalidRequest\
Exception";name="InvalidRequestException";$fault="client";constructor(s){super({name:"InvalidRequestException",$fault:"c\
lient",...s}),Object.setPrototypeOf(this,X.prototype)}},ae=class Y extends y{static shapeId="com.amazonaws.sso#ResourceN\
otFoundException";name="ResourceNotFoundException";$fault="client";constructor(s){super({name:"ResourceNotFoundException",
$fault:"client",...s}),Object.setPrototypeOf(this,Y.prototype)}},ce=class Z extends y{static shapeId="com.amazonaws.sso#\
TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(s){super({name:"TooManyRequestsExc\
eption",$fault:"client",...s}),Object.setPrototypeOf(this,Z.prototype)}},de=class ee extends y{static shapeId="com.amazo\
naws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(s){super({name:"UnauthorizedExc\
eption",$fault:"client",...s}),Object.setPrototypeOf(this,ee.prototype)}};const ue="AccessTokenType",pe="GetRoleCredenti\
als",le="GetRoleCredentialsRequest",he="GetRoleCredentialsResponse",_e="InvalidRequestException",me="RoleCredentials",Ee="\
ResourceNotFoundException",Se="SecretAccessKeyType",ge="SessionTokenType",ve="TooManyRequestsException",Pe="Unauthorized\
Exception",Re="accountId",fe="accessKeyId",ye="accessToken",xe="account_id",T="client",D="error",Ie="expiration",Ae="htt\
p",O="httpError",Ce="httpHeader",q="httpQuery",w="message",Te="roleCredentials",De="roleName",Oe="role_name",J="smithy.t\
s.sdk.synthetic.com.amazonaws.sso",we="secretAccessKey",Me="sessionToken",ke="x-amz-sso_bearer_token",u="com.amazonaws.s\
so",V=new g.t(J);var Ue=[-3,J,"SSOServiceException",0,[],[]];V.registerError(Ue,y);const x=new g.t(u);var ze=[-3,u,_e,{[D]:T,
[O]:400},[w],[0]];x.registerError(ze,ie);var be=[-3,u,Ee,{[D]:T,[O]:404},[w],[0]];x.registerError(be,ae);var je=[-3,u,ve,
{[D]:T,[O]:429},[w],[0]];x.registerError(je,ce);var Ke=[-3,u,Pe,{[D]:T,[O]:401},[w],[0]];x.registerError(Ke,de);const Fe=[
V,x];var Ne=[0,u,ue,8,0],$e=[0,u,Se,8,0],Be=[0,u,ge,8,0],He=[3,u,le,0,[De,Re,ye],[[0,{[q]:Oe}],[0,{[q]:xe}],[()=>Ne,{[Ce]:ke}]],
3],Le=[3,u,he,0,[Te],[[()=>We,0]]],We=[3,u,me,0,[fe,we,Me,Ie],[0,[()=>$e,0],[()=>Be,0],1]],Ge=[9,u,pe,{[Ae]:["GET","/fed\
eration/credentials",200]},()=>He,()=>Le];const qe=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.
base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??re,extensions:e?.extensions??
[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??b,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.
getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"smithy.api#noAuth",identityProvider:s=>s.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new v.t}],logger:e?.logger??new t.Y,protocol:e?.protocol??o.t,protocolSettings:e?.
protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:Fe,version:"2019-06-10",serviceTarget:"SWBPo\
rtalService"},serviceId:e?.serviceId??"SSO",sha256:e?.sha256??t.t,urlParser:e?.urlParser??i.r,utf8Decoder:e?.utf8Decoder??
l.n,utf8Encoder:e?.utf8Encoder??l.t}),Je=e=>{(0,t.Q)(process.version);const s=(0,t.G)(e),r=()=>s().then(t.$),h=qe(e);(0,t.
dt)(process.version);const a={profile:e?.profile,logger:h.logger};return{...h,...e,runtime:"node",defaultsMode:s,authSchemePreference:e?.
authSchemePreference??(0,i.t)(t.a,a),bodyLengthChecker:e?.bodyLengthChecker??t.at,defaultSocketTimeout:(0,c.t)(e?.requestHandler,
3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:h.serviceId,clientVersion:U.t}),maxAttempts:e?.
maxAttempts??(0,i.t)(t.g,e),region:e?.region??(0,i.t)(t.J,{...t.q,...a}),requestHandler:d.t.create(e?.requestHandler??r),
retryMode:e?.retryMode??(0,i.t)({...t._,default:async()=>(await r()).retryMode||t.y},e),streamCollector:e?.streamCollector??
d.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,i.t)(t.rt,a),useFipsEndpoint:e?.useFipsEndpoint??(0,i.t)(t.nt,a),userAgentAppId:e?.
userAgentAppId??(0,i.t)(t.f,a)}},Ve=e=>{const s=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,h=e.credentials;return{
setHttpAuthScheme(a){const M=s.findIndex($=>$.schemeId===a.schemeId);M===-1?s.push(a):s.splice(M,1,a)},httpAuthSchemes(){
return s},setHttpAuthSchemeProvider(a){r=a},httpAuthSchemeProvider(){return r},setCredentials(a){h=a},credentials(){return h}}},
Qe=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
Xe=(e,s)=>{const r=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),Ve(e));return s.forEach(h=>h.configure(r)),Object.assign(
e,(0,t.u)(r),(0,t.Z)(r),(0,t.M)(r),Qe(r))};var Ye=class extends t.tt{config;constructor(...[e]){const s=Je(e||{});super(
s),this.initConfig=s;const r=A(s),h=(0,t.b)(r),a=(0,t.v)(h),M=(0,t.K)(a),$=(0,t.k)(M),ot=(0,p.n)($),nt=j(ot),rt=Xe(nt,e?.
extensions||[]);this.config=rt,this.middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),
this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.
O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.
use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:P,identityProviderConfigProvider:async it=>new t.x({"aws.auth#\
sigv4":it.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const Ze=(0,m.t)(K,
"SWBPortalService","SSOClient",p.t),et={},tt=(e,s,r,h)=>[];var st=class extends Ze(et,tt,"GetRoleCredentials",Ge){}}),3774:((k,S,n)=>{
n.d(S,{t:()=>m});var m=class{async sign(p,g,t){return p}}}),5371:((k,S,n)=>{n.d(S,{t:()=>m});var m="3.998.3"})};export{at as id,ct as ids,dt as modules};
