const rt=32,it=[32],at={9002:(($,P,n)=>{n.d(P,{t:()=>k});var _=n(8060),t=n(1009),m=n(3040),k=class extends _.r{serializer;deserializer;codec;mixin=new m.
n;constructor({defaultNamespace:c,errorTypeRegistries:i,jsonCodec:d}){super({defaultNamespace:c,errorTypeRegistries:i});
const o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=d??new t.t(o),this.serializer=new _.
t(this.codec.createSerializer(),o),this.deserializer=new _.n(this.codec.createDeserializer(),o)}getShapeId(){return"aws.\
protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(c){this.codec.setSerdeContext(c),super.setSerdeContext(
c)}async serializeRequest(c,i,d){const o=await super.serializeRequest(c,i,d),E=m.it.of(c.input);if(!o.headers["content-t\
ype"]){const l=this.mixin.resolveRestContentType(this.getDefaultContentType(),E);l&&(o.headers["content-type"]=l)}return o.
body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(c,i,d){const o=await super.
deserializeResponse(c,i,d),E=m.it.of(c.output);for(const[l,S]of E.structIterator())S.getMemberTraits().httpPayload&&!(l in
o)&&(o[l]=null);return o}async handleError(c,i,d,o,E){const l=(0,t.r)(d,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
l,this.options.defaultNamespace);const{errorSchema:S,errorMetadata:b}=await this.mixin.getErrorSchemaOrThrowBaseException(
l,this.options.defaultNamespace,d,o,E),x=m.it.of(S),z=o.message??o.Message??"UnknownError",U=new(this.compositeErrorRegistry.
getErrorCtor(S)??Error)({});await this.deserializeHttpMessage(S,i,d,o);const I={},g=this.codec.createDeserializer();for(const[
h,v]of x.structIterator()){const A=v.getMergedTraits().jsonName??h;I[h]=g.readObject(v,o[A])}throw this.mixin.decorateServiceException(
Object.assign(U,b,{$fault:x.getMergedTraits().error,message:z},I),o)}getDefaultContentType(){return"application/json"}}}),
9032:(($,P,n)=>{n.d(P,{GetRoleCredentialsCommand:()=>et,SSOClient:()=>Qe});var _=n(550),t=n(3040),m=n(9576),k=n(5371),c=n(
2308),i=n(4782),d=n(1649),o=n(9002),E=n(3774);const l=async(e,s,r)=>({operation:(0,t.vt)(s).operation,region:await(0,t._t)(
e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function S(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(s,r)=>({signingProperties:{
config:s,context:r}})}}function b(e){return{schemeId:"smithy.api#noAuth"}}const x=e=>{const s=[];return e.operation==="G\
etRoleCredentials"?s.push(b(e)):s.push(S(e)),s},z=e=>{const s=(0,t.r)(e);return Object.assign(s,{authSchemePreference:(0,t.
_t)(e.authSchemePreference??[])})},U=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),I={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},g="ref",h=-1,v=!0,A="isSet",H="PartitionResult",C="booleanEquals",j="getAttr",N={[g]:"Endpoint"},
F={[g]:H},R={},B=[{[g]:"Region"}],G={conditions:[[A,[N]],[A,B],["aws.partition",B,H],[C,[{[g]:"UseFIPS"},v]],[C,[{[g]:"U\
seDualStack"},v]],[C,[{fn:j,argv:[F,"supportsDualStack"]},v]],[C,[{fn:j,argv:[F,"supportsFIPS"]},v]],["stringEquals",[{fn:j,
argv:[F,"name"]},"aws-us-gov"]]],results:[[h],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[N,R],["https://portal.sso-fips.{Region}.{Part\
itionResult#dualStackDnsSuffix}",R],[h,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://portal.sso.{Region}.amazonaws.com",R],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",R],[h,"F\
IPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuf\
fix}",R],[h,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{Partiti\
onResult#dnsSuffix}",R],[h,"Invalid Configuration: Missing Region"]]},Z=2,ee=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,
2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),te=t.K.from(ee,Z,G.conditions,G.results),se=new t.G({size:50,params:["E\
ndpoint","Region","UseDualStack","UseFIPS"]}),oe=(e,s={})=>se.get(e,()=>(0,t.U)(te,{endpointParams:e,logger:s.logger}));
t.W.aws=t.d;var f=class J extends t.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(s){
super(s),Object.setPrototypeOf(this,J.prototype)}},ne=class V extends f{static shapeId="com.amazonaws.sso#InvalidRequest\
Exception";name="InvalidRequestException";$fault="client";constructor(s){super({name:"InvalidRequestException",$fault:"c\
lient",...s}),Object.setPrototypeOf(this,V.prototype)}},re=class Q extends f{static shapeId="com.amazonaws.sso#ResourceN\
otFoundException";name="ResourceNotFoundException";$fault="client";constructor(s){super({name:"ResourceNotFoundException",
$fault:"client",...s}),Object.setPrototypeOf(this,Q.prototype)}},ie=class X extends f{static shapeId="com.amazonaws.sso#\
TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(s){super({name:"TooManyRequestsExc\
eption",$fault:"client",...s}),Object.setPrototypeOf(this,X.prototype)}},ae=class Y extends f{static shapeId="com.amazon\
aws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(s){super({name:"UnauthorizedExce\
ption",$fault:"client",...s}),Object.setPrototypeOf(this,Y.prototype)}};const ce="AccessTokenType",de="GetRoleCredential\
s",ue="GetRoleCredentialsRequest",pe="GetRoleCredentialsResponse",le="InvalidRequestException",he="RoleCredentials",me="\
ResourceNotFoundException",_e="SecretAccessKeyType",Ee="SessionTokenType",Se="TooManyRequestsException",ge="Unauthorized\
Exception",ve="accountId",Re="accessKeyId",Pe="accessToken",fe="account_id",T="client",w="error",ye="expiration",xe="htt\
p",D="httpError",Ie="httpHeader",L="httpQuery",O="message",Ae="roleCredentials",Ce="roleName",Te="role_name",W="smithy.t\
s.sdk.synthetic.com.amazonaws.sso",we="secretAccessKey",De="sessionToken",Oe="x-amz-sso_bearer_token",u="com.amazonaws.s\
so",q=new m.t(W);var Me=[-3,W,"SSOServiceException",0,[],[]];q.registerError(Me,f);const y=new m.t(u);var ke=[-3,u,le,{[w]:T,
[D]:400},[O],[0]];y.registerError(ke,ne);var be=[-3,u,me,{[w]:T,[D]:404},[O],[0]];y.registerError(be,re);var ze=[-3,u,Se,
{[w]:T,[D]:429},[O],[0]];y.registerError(ze,ie);var Ue=[-3,u,ge,{[w]:T,[D]:401},[O],[0]];y.registerError(Ue,ae);const je=[
q,y];var Fe=[0,u,ce,8,0],Ke=[0,u,_e,8,0],$e=[0,u,Ee,8,0],He=[3,u,ue,0,[Ce,ve,Pe],[[0,{[L]:Te}],[0,{[L]:fe}],[()=>Fe,{[Ie]:Oe}]],
3],Ne=[3,u,pe,0,[Ae],[[()=>Be,0]]],Be=[3,u,he,0,[Re,we,De,ye],[0,[()=>Ke,0],[()=>$e,0],1]],Ge=[9,u,de,{[xe]:["GET","/fed\
eration/credentials",200]},()=>He,()=>Ne];const Le=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??t.xt,base64Encoder:e?.
base64Encoder??t.bt,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??oe,extensions:e?.extensions??
[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??x,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.
getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"smithy.api#noAuth",identityProvider:s=>s.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new E.t}],logger:e?.logger??new t.Q,protocol:e?.protocol??o.t,protocolSettings:e?.
protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:je,version:"2019-06-10",serviceTarget:"SWBPo\
rtalService"},serviceId:e?.serviceId??"SSO",sha256:e?.sha256??t.t,urlParser:e?.urlParser??i.r,utf8Decoder:e?.utf8Decoder??
m.r,utf8Encoder:e?.utf8Encoder??m.n}),We=e=>{(0,t.tt)(process.version);const s=(0,t.J)(e),r=()=>s().then(t.nt),p=Le(e);(0,t.
Ct)(process.version);const a={profile:e?.profile,logger:p.logger};return{...p,...e,runtime:"node",defaultsMode:s,authSchemePreference:e?.
authSchemePreference??(0,i.t)(t.a,a),bodyLengthChecker:e?.bodyLengthChecker??t.mt,defaultSocketTimeout:(0,c.t)(e?.requestHandler,
3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:p.serviceId,clientVersion:k.t}),maxAttempts:e?.
maxAttempts??(0,i.t)(t.g,e),region:e?.region??(0,i.t)(t.Z,{...t.X,...a}),requestHandler:d.t.create(e?.requestHandler??r),
retryMode:e?.retryMode??(0,i.t)({...t._,default:async()=>(await r()).retryMode||t.y},e),streamCollector:e?.streamCollector??
d.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,i.t)(t.ut,a),useFipsEndpoint:e?.useFipsEndpoint??(0,i.t)(t.lt,a),userAgentAppId:e?.
userAgentAppId??(0,i.t)(t.f,a)}},qe=e=>{const s=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,p=e.credentials;return{
setHttpAuthScheme(a){const M=s.findIndex(K=>K.schemeId===a.schemeId);M===-1?s.push(a):s.splice(M,1,a)},httpAuthSchemes(){
return s},setHttpAuthSchemeProvider(a){r=a},httpAuthSchemeProvider(){return r},setCredentials(a){p=a},credentials(){return p}}},
Je=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
Ve=(e,s)=>{const r=Object.assign((0,t.l)(e),(0,t.$)(e),(0,t.j)(e),qe(e));return s.forEach(p=>p.configure(r)),Object.assign(
e,(0,t.u)(r),(0,t.et)(r),(0,t.M)(r),Je(r))};var Qe=class extends t.st{config;constructor(...[e]){const s=We(e||{});super(
s),this.initConfig=s;const r=U(s),p=(0,t.b)(r),a=(0,t.v)(p),M=(0,t.Y)(a),K=(0,t.k)(M),tt=(0,t.H)(K),st=z(tt),ot=Ve(st,e?.
extensions||[]);this.config=ot,this.middlewareStack.use((0,t.at)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),
this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.
O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.
use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:l,identityProviderConfigProvider:async nt=>new t.x({"aws.auth#\
sigv4":nt.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const Xe=(0,_.t)(I,
"SWBPortalService","SSOClient",t.V),Ye={},Ze=(e,s,r,p)=>[];var et=class extends Xe(Ye,Ze,"GetRoleCredentials",Ge){}}),5371:(($,P,n)=>{
n.d(P,{t:()=>_});var _="3.998.3"})};export{rt as id,it as ids,at as modules};
