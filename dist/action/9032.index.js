const rt=9032,it=[9032],at={9002:((b,E,n)=>{n.d(E,{t:()=>x});var m=n(8060),t=n(1009),l=n(3040),x=class extends m.r{serializer;deserializer;codec;mixin=new l.
n;constructor({defaultNamespace:c,errorTypeRegistries:i,jsonCodec:d}){super({defaultNamespace:c,errorTypeRegistries:i});
const o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=d??new t.t(o),this.serializer=new m.
t(this.codec.createSerializer(),o),this.deserializer=new m.n(this.codec.createDeserializer(),o)}getShapeId(){return"aws.\
protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(c){this.codec.setSerdeContext(c),super.setSerdeContext(
c)}async serializeRequest(c,i,d){const o=await super.serializeRequest(c,i,d),S=l.it.of(c.input);if(!o.headers["content-t\
ype"]){const h=this.mixin.resolveRestContentType(this.getDefaultContentType(),S);h&&(o.headers["content-type"]=h)}return o.
body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(c,i,d){const o=await super.
deserializeResponse(c,i,d),S=l.it.of(c.output);for(const[h,g]of S.structIterator())g.getMemberTraits().httpPayload&&!(h in
o)&&(o[h]=null);return o}async handleError(c,i,d,o,S){const h=(0,t.r)(d,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
h,this.options.defaultNamespace);const{errorSchema:g,errorMetadata:z}=await this.mixin.getErrorSchemaOrThrowBaseException(
h,this.options.defaultNamespace,d,o,S),I=l.it.of(g),U=o.message??o.Message??"UnknownError",j=new(this.compositeErrorRegistry.
getErrorCtor(g)??Error)({});await this.deserializeHttpMessage(g,i,d,o);const A={},v=this.codec.createDeserializer();for(const[
_,R]of I.structIterator()){const C=R.getMergedTraits().jsonName??_;A[_]=v.readObject(R,o[C])}throw this.mixin.decorateServiceException(
Object.assign(j,z,{$fault:I.getMergedTraits().error,message:U},A),o)}getDefaultContentType(){return"application/json"}}}),
9032:((b,E,n)=>{n.d(E,{GetRoleCredentialsCommand:()=>et,SSOClient:()=>Qe});var m=n(550),t=n(3040),l=n(9576),x=n(5371),c=n(
2308),i=n(4782),d=n(1649),o=n(9002),S=n(3774);const h=async(e,s,r)=>({operation:(0,t.vt)(s).operation,region:await(0,t._t)(
e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function g(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(s,r)=>({signingProperties:{
config:s,context:r}})}}function z(e){return{schemeId:"smithy.api#noAuth"}}const I=e=>{const s=[];return e.operation==="G\
etRoleCredentials"?s.push(z(e)):s.push(g(e)),s},U=e=>{const s=(0,t.r)(e);return Object.assign(s,{authSchemePreference:(0,t.
_t)(e.authSchemePreference??[])})},j=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),A={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},v="ref",_=-1,R=!0,C="isSet",$="PartitionResult",T="booleanEquals",F="getAttr",H={[v]:"Endpoint"},
K={[v]:$},P={},B=[{[v]:"Region"}],G={conditions:[[C,[H]],[C,B],["aws.partition",B,$],[T,[{[v]:"UseFIPS"},R]],[T,[{[v]:"U\
seDualStack"},R]],[T,[{fn:F,argv:[K,"supportsDualStack"]},R]],[T,[{fn:F,argv:[K,"supportsFIPS"]},R]],["stringEquals",[{fn:F,
argv:[K,"name"]},"aws-us-gov"]]],results:[[_],[_,"Invalid Configuration: FIPS and custom endpoint are not supported"],[_,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[H,P],["https://portal.sso-fips.{Region}.{Part\
itionResult#dualStackDnsSuffix}",P],[_,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://portal.sso.{Region}.amazonaws.com",P],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",P],[_,"F\
IPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuf\
fix}",P],[_,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{Partiti\
onResult#dnsSuffix}",P],[_,"Invalid Configuration: Missing Region"]]},Z=2,ee=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,
2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),te=t.K.from(ee,Z,G.conditions,G.results),se=new t.G({size:50,params:["E\
ndpoint","Region","UseDualStack","UseFIPS"]}),oe=(e,s={})=>se.get(e,()=>(0,t.U)(te,{endpointParams:e,logger:s.logger}));
t.W.aws=t.d;var y=class J extends t.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(s){
super(s),Object.setPrototypeOf(this,J.prototype)}},ne=class V extends y{static shapeId="com.amazonaws.sso#InvalidRequest\
Exception";name="InvalidRequestException";$fault="client";constructor(s){super({name:"InvalidRequestException",$fault:"c\
lient",...s}),Object.setPrototypeOf(this,V.prototype)}},re=class Q extends y{static shapeId="com.amazonaws.sso#ResourceN\
otFoundException";name="ResourceNotFoundException";$fault="client";constructor(s){super({name:"ResourceNotFoundException",
$fault:"client",...s}),Object.setPrototypeOf(this,Q.prototype)}},ie=class X extends y{static shapeId="com.amazonaws.sso#\
TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(s){super({name:"TooManyRequestsExc\
eption",$fault:"client",...s}),Object.setPrototypeOf(this,X.prototype)}},ae=class Y extends y{static shapeId="com.amazon\
aws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(s){super({name:"UnauthorizedExce\
ption",$fault:"client",...s}),Object.setPrototypeOf(this,Y.prototype)}};const ce="AccessTokenType",de="GetRoleCredential\
s",ue="GetRoleCredentialsRequest",pe="GetRoleCredentialsResponse",le="InvalidRequestException",he="RoleCredentials",_e="\
ResourceNotFoundException",me="SecretAccessKeyType",Ee="SessionTokenType",Se="TooManyRequestsException",ge="Unauthorized\
Exception",ve="accountId",Re="accessKeyId",Pe="accessToken",ye="account_id",w="client",D="error",fe="expiration",xe="htt\
p",O="httpError",Ie="httpHeader",L="httpQuery",M="message",Ae="roleCredentials",Ce="roleName",Te="role_name",W="smithy.t\
s.sdk.synthetic.com.amazonaws.sso",we="secretAccessKey",De="sessionToken",Oe="x-amz-sso_bearer_token",u="com.amazonaws.s\
so",q=new l.t(W);var Me=[-3,W,"SSOServiceException",0,[],[]];q.registerError(Me,y);const f=new l.t(u);var ke=[-3,u,le,{[D]:w,
[O]:400},[M],[0]];f.registerError(ke,ne);var be=[-3,u,_e,{[D]:w,[O]:404},[M],[0]];f.registerError(be,re);var ze=[-3,u,Se,
{[D]:w,[O]:429},[M],[0]];f.registerError(ze,ie);var Ue=[-3,u,ge,{[D]:w,[O]:401},[M],[0]];f.registerError(Ue,ae);const je=[
q,f];var Fe=[0,u,ce,8,0],Ke=[0,u,me,8,0],Ne=[0,u,Ee,8,0],$e=[3,u,ue,0,[Ce,ve,Pe],[[0,{[L]:Te}],[0,{[L]:ye}],[()=>Fe,{[Ie]:Oe}]],
3],He=[3,u,pe,0,[Ae],[[()=>Be,0]]],Be=[3,u,he,0,[Re,we,De,fe],[0,[()=>Ke,0],[()=>Ne,0],1]],Ge=[9,u,de,{[xe]:["GET","/fed\
eration/credentials",200]},()=>$e,()=>He];const Le=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??t.xt,base64Encoder:e?.
base64Encoder??t.bt,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??oe,extensions:e?.extensions??
[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??I,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.
getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"smithy.api#noAuth",identityProvider:s=>s.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new S.t}],logger:e?.logger??new t.Q,protocol:e?.protocol??o.t,protocolSettings:e?.
protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:je,version:"2019-06-10",serviceTarget:"SWBPo\
rtalService"},serviceId:e?.serviceId??"SSO",sha256:e?.sha256??t.t,urlParser:e?.urlParser??i.r,utf8Decoder:e?.utf8Decoder??
l.r,utf8Encoder:e?.utf8Encoder??l.n}),We=e=>{(0,t.tt)(process.version);const s=(0,t.J)(e),r=()=>s().then(t.nt),p=Le(e);(0,t.
Ct)(process.version);const a={profile:e?.profile,logger:p.logger};return{...p,...e,runtime:"node",defaultsMode:s,authSchemePreference:e?.
authSchemePreference??(0,i.t)(t.a,a),bodyLengthChecker:e?.bodyLengthChecker??t.mt,defaultSocketTimeout:(0,c.t)(e?.requestHandler,
3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:p.serviceId,clientVersion:x.t}),maxAttempts:e?.
maxAttempts??(0,i.t)(t.g,e),region:e?.region??(0,i.t)(t.Z,{...t.X,...a}),requestHandler:d.t.create(e?.requestHandler??r),
retryMode:e?.retryMode??(0,i.t)({...t._,default:async()=>(await r()).retryMode||t.y},e),streamCollector:e?.streamCollector??
d.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,i.t)(t.ut,a),useFipsEndpoint:e?.useFipsEndpoint??(0,i.t)(t.lt,a),userAgentAppId:e?.
userAgentAppId??(0,i.t)(t.f,a)}},qe=e=>{const s=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,p=e.credentials;return{
setHttpAuthScheme(a){const k=s.findIndex(N=>N.schemeId===a.schemeId);k===-1?s.push(a):s.splice(k,1,a)},httpAuthSchemes(){
return s},setHttpAuthSchemeProvider(a){r=a},httpAuthSchemeProvider(){return r},setCredentials(a){p=a},credentials(){return p}}},
Je=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
Ve=(e,s)=>{const r=Object.assign((0,t.l)(e),(0,t.$)(e),(0,t.j)(e),qe(e));return s.forEach(p=>p.configure(r)),Object.assign(
e,(0,t.u)(r),(0,t.et)(r),(0,t.M)(r),Je(r))};var Qe=class extends t.st{config;constructor(...[e]){const s=We(e||{});super(
s),this.initConfig=s;const r=j(s),p=(0,t.b)(r),a=(0,t.v)(p),k=(0,t.Y)(a),N=(0,t.k)(k),tt=(0,t.H)(N),st=U(tt),ot=Ve(st,e?.
extensions||[]);this.config=ot,this.middlewareStack.use((0,t.at)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),
this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.
O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.
use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:h,identityProviderConfigProvider:async nt=>new t.x({"aws.auth#\
sigv4":nt.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const Xe=(0,m.t)(A,
"SWBPortalService","SSOClient",t.V),Ye={},Ze=(e,s,r,p)=>[];var et=class extends Xe(Ye,Ze,"GetRoleCredentials",Ge){}}),3774:((b,E,n)=>{
n.d(E,{t:()=>m});var m=class{async sign(t,l,x){return t}}}),5371:((b,E,n)=>{n.d(E,{t:()=>m});var m="3.998.3"})};export{rt as id,it as ids,at as modules};
