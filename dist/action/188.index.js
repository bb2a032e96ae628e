const Mt=188,jt=[188],Gt={9002:((H,O,i)=>{i.d(O,{t:()=>m});var r=i(8060),T=i(1009),y=i(3040),m=class extends r.r{serializer;deserializer;codec;mixin=new y.
n;constructor({defaultNamespace:d,errorTypeRegistries:I,jsonCodec:l}){super({defaultNamespace:d,errorTypeRegistries:I});
const o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=l??new T.t(o),this.serializer=new r.
t(this.codec.createSerializer(),o),this.deserializer=new r.n(this.codec.createDeserializer(),o)}getShapeId(){return"aws.\
protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(d){this.codec.setSerdeContext(d),super.setSerdeContext(
d)}async serializeRequest(d,I,l){const o=await super.serializeRequest(d,I,l),g=y.it.of(d.input);if(!o.headers["content-t\
ype"]){const v=this.mixin.resolveRestContentType(this.getDefaultContentType(),g);v&&(o.headers["content-type"]=v)}return o.
body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(d,I,l){const o=await super.
deserializeResponse(d,I,l),g=y.it.of(d.output);for(const[v,f]of g.structIterator())f.getMemberTraits().httpPayload&&!(v in
o)&&(o[v]=null);return o}async handleError(d,I,l,o,g){const v=(0,T.r)(l,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
v,this.options.defaultNamespace);const{errorSchema:f,errorMetadata:U}=await this.mixin.getErrorSchemaOrThrowBaseException(
v,this.options.defaultNamespace,l,o,g),A=y.it.of(f),$=o.message??o.Message??"UnknownError",b=new(this.compositeErrorRegistry.
getErrorCtor(f)??Error)({});await this.deserializeHttpMessage(f,I,l,o);const w={},P=this.codec.createDeserializer();for(const[
S,C]of A.structIterator()){const R=C.getMergedTraits().jsonName??S;w[S]=P.readObject(C,o[R])}throw this.mixin.decorateServiceException(
Object.assign(b,U,{$fault:A.getMergedTraits().error,message:$},w),o)}getDefaultContentType(){return"application/json"}}}),
5371:((H,O,i)=>{i.d(O,{t:()=>r});var r="3.998.3"}),5188:((H,O,i)=>{i.d(O,{CreateTokenCommand:()=>kt,SSOOIDCClient:()=>Tt});
var r=i(3040),T=i(5371),y=i(2308),m=i(4782),d=i(1649),I=i(9002),l=i(3774),o=i(9576),g=i(550);const v=async(t,e,c)=>({operation:(0,r.
vt)(e).operation,region:await(0,r._t)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.au\
th#sigv4`")})()});function f(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(e,c)=>({
signingProperties:{config:e,context:c}})}}function U(t){return{schemeId:"smithy.api#noAuth"}}const A=t=>{const e=[];return t.
operation==="CreateToken"?e.push(U(t)):e.push(f(t)),e},$=t=>{const e=(0,r.r)(t);return Object.assign(e,{authSchemePreference:(0,r.
_t)(t.authSchemePreference??[])})},b=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),w={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},P="ref",S=-1,C=!0,R="isSet",L="PartitionResult",k="booleanEquals",M="getAttr",W={[P]:"Endpoint"},
j={[P]:L},D={},B=[{[P]:"Region"}],F={conditions:[[R,[W]],[R,B],["aws.partition",B,L],[k,[{[P]:"UseFIPS"},C]],[k,[{[P]:"U\
seDualStack"},C]],[k,[{fn:M,argv:[j,"supportsDualStack"]},C]],[k,[{fn:M,argv:[j,"supportsFIPS"]},C]],["stringEquals",[{fn:M,
argv:[j,"name"]},"aws-us-gov"]]],results:[[S],[S,"Invalid Configuration: FIPS and custom endpoint are not supported"],[S,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[W,D],["https://oidc-fips.{Region}.{PartitionR\
esult#dualStackDnsSuffix}",D],[S,"FIPS and DualStack are enabled, but this partition does not support one or both"],["ht\
tps://oidc.{Region}.amazonaws.com",D],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",D],[S,"FIPS is enabled b\
ut this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",D],[S,"DualStack\
 is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",D],[S,"\
Invalid Configuration: Missing Region"]]},ae=2,de=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),pe=r.K.from(de,ae,F.conditions,F.results),ue=new r.G({size:50,params:["Endpoint","Region","UseDual\
Stack","UseFIPS"]}),le=(t,e={})=>ue.get(t,()=>(0,r.U)(pe,{endpointParams:t,logger:e.logger}));r.W.aws=r.d;var p=class Q extends r.
rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,Q.prototype)}},he=class X extends p{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="\
AccessDeniedException";$fault="client";error;reason;error_description;constructor(e){super({name:"AccessDeniedException",
$fault:"client",...e}),Object.setPrototypeOf(this,X.prototype),this.error=e.error,this.reason=e.reason,this.error_description=
e.error_description}},Ee=class Y extends p{static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="Au\
thorizationPendingException";$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,Y.prototype),this.error=e.error,this.error_description=e.error_description}},
_e=class Z extends p{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="c\
lient";error;error_description;constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(
this,Z.prototype),this.error=e.error,this.error_description=e.error_description}},me=class ee extends p{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(e){
super({name:"InternalServerException",$fault:"server",...e}),Object.setPrototypeOf(this,ee.prototype),this.error=e.error,
this.error_description=e.error_description}},ve=class te extends p{static shapeId="com.amazonaws.ssooidc#InvalidClientEx\
ception";name="InvalidClientException";$fault="client";error;error_description;constructor(e){super({name:"InvalidClient\
Exception",$fault:"client",...e}),Object.setPrototypeOf(this,te.prototype),this.error=e.error,this.error_description=e.error_description}},
Se=class re extends p{static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="\
client";error;error_description;constructor(e){super({name:"InvalidGrantException",$fault:"client",...e}),Object.setPrototypeOf(
this,re.prototype),this.error=e.error,this.error_description=e.error_description}},xe=class oe extends p{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,oe.prototype),this.error=e.error,
this.reason=e.reason,this.error_description=e.error_description}},Ie=class ne extends p{static shapeId="com.amazonaws.ss\
ooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,ne.prototype),this.error=e.error,this.error_description=
e.error_description}},ge=class se extends p{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownExcep\
tion";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",...e}),Object.
setPrototypeOf(this,se.prototype),this.error=e.error,this.error_description=e.error_description}},fe=class ie extends p{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){
super({name:"UnauthorizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,ie.prototype),this.error=e.error,
this.error_description=e.error_description}},Pe=class ce extends p{static shapeId="com.amazonaws.ssooidc#UnsupportedGran\
tTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"\
UnsupportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,ce.prototype),this.error=e.error,this.error_description=
e.error_description}};const Ce="AccessDeniedException",ye="AuthorizationPendingException",De="AccessToken",Oe="ClientSec\
ret",Te="CreateToken",Ae="CreateTokenRequest",we="CreateTokenResponse",Re="CodeVerifier",ke="ExpiredTokenException",ze="\
InvalidClientException",Ue="InvalidGrantException",$e="InvalidRequestException",be="InternalServerException",Me="Invalid\
ScopeException",je="IdToken",Ge="RefreshToken",He="SlowDownException",Le="UnauthorizedClientException",We="UnsupportedGr\
antTypeException",Be="accessToken",x="client",Fe="clientId",Ke="clientSecret",Ne="codeVerifier",Ve="code",qe="deviceCode",
n="error",Je="expiresIn",h="error_description",Qe="grantType",Xe="http",E="httpError",Ye="idToken",K="reason",N="refresh\
Token",Ze="redirectUri",V="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",et="scope",tt="server",rt="tokenType",s="com.a\
mazonaws.ssooidc",q=new o.t(V);var ot=[-3,V,"SSOOIDCServiceException",0,[],[]];q.registerError(ot,p);const u=new o.t(s);
var nt=[-3,s,Ce,{[n]:x,[E]:400},[n,K,h],[0,0,0]];u.registerError(nt,he);var st=[-3,s,ye,{[n]:x,[E]:400},[n,h],[0,0]];u.registerError(
st,Ee);var it=[-3,s,ke,{[n]:x,[E]:400},[n,h],[0,0]];u.registerError(it,_e);var ct=[-3,s,be,{[n]:tt,[E]:500},[n,h],[0,0]];
u.registerError(ct,me);var at=[-3,s,ze,{[n]:x,[E]:401},[n,h],[0,0]];u.registerError(at,ve);var dt=[-3,s,Ue,{[n]:x,[E]:400},
[n,h],[0,0]];u.registerError(dt,Se);var pt=[-3,s,$e,{[n]:x,[E]:400},[n,K,h],[0,0,0]];u.registerError(pt,xe);var ut=[-3,s,
Me,{[n]:x,[E]:400},[n,h],[0,0]];u.registerError(ut,Ie);var lt=[-3,s,He,{[n]:x,[E]:400},[n,h],[0,0]];u.registerError(lt,ge);
var ht=[-3,s,Le,{[n]:x,[E]:400},[n,h],[0,0]];u.registerError(ht,fe);var Et=[-3,s,We,{[n]:x,[E]:400},[n,h],[0,0]];u.registerError(
Et,Pe);const _t=[q,u];var mt=[0,s,De,8,0],vt=[0,s,Oe,8,0],St=[0,s,Re,8,0],xt=[0,s,je,8,0],J=[0,s,Ge,8,0],It=[3,s,Ae,0,[Fe,
Ke,Qe,qe,Ve,N,et,Ze,Ne],[0,[()=>vt,0],0,0,0,[()=>J,0],64,0,[()=>St,0]],3],gt=[3,s,we,0,[Be,rt,Je,N,Ye],[[()=>mt,0],0,1,[
()=>J,0],[()=>xt,0]]],ft=[9,s,Te,{[Xe]:["POST","/token",200]},()=>It,()=>gt];const Pt=t=>({apiVersion:"2019-06-10",base64Decoder:t?.
base64Decoder??r.xt,base64Encoder:t?.base64Encoder??r.bt,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??le,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??A,httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new r.o},
{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new l.
t}],logger:t?.logger??new r.Q,protocol:t?.protocol??I.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.ama\
zonaws.ssooidc",errorTypeRegistries:_t,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:t?.serviceId??"\
SSO OIDC",sha256:t?.sha256??r.t,urlParser:t?.urlParser??m.r,utf8Decoder:t?.utf8Decoder??o.r,utf8Encoder:t?.utf8Encoder??
o.n}),Ct=t=>{(0,r.tt)(process.version);const e=(0,r.J)(t),c=()=>e().then(r.nt),_=Pt(t);(0,r.Ct)(process.version);const a={
profile:t?.profile,logger:_.logger};return{..._,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??
(0,m.t)(r.a,a),bodyLengthChecker:t?.bodyLengthChecker??r.mt,defaultSocketTimeout:(0,y.t)(t?.requestHandler,3e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,r.p)({serviceId:_.serviceId,clientVersion:T.t}),maxAttempts:t?.maxAttempts??(0,m.t)(r.g,t),
region:t?.region??(0,m.t)(r.Z,{...r.X,...a}),requestHandler:d.t.create(t?.requestHandler??c),retryMode:t?.retryMode??(0,m.
t)({...r._,default:async()=>(await c()).retryMode||r.y},t),streamCollector:t?.streamCollector??d.r,useDualstackEndpoint:t?.
useDualstackEndpoint??(0,m.t)(r.ut,a),useFipsEndpoint:t?.useFipsEndpoint??(0,m.t)(r.lt,a),userAgentAppId:t?.userAgentAppId??
(0,m.t)(r.f,a)}},yt=t=>{const e=t.httpAuthSchemes;let c=t.httpAuthSchemeProvider,_=t.credentials;return{setHttpAuthScheme(a){
const z=e.findIndex(G=>G.schemeId===a.schemeId);z===-1?e.push(a):e.splice(z,1,a)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(a){
c=a},httpAuthSchemeProvider(){return c},setCredentials(a){_=a},credentials(){return _}}},Dt=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),Ot=(t,e)=>{const c=Object.assign((0,r.l)(
t),(0,r.$)(t),(0,r.j)(t),yt(t));return e.forEach(_=>_.configure(c)),Object.assign(t,(0,r.u)(c),(0,r.et)(c),(0,r.M)(c),Dt(
c))};var Tt=class extends r.st{config;constructor(...[t]){const e=Ct(t||{});super(e),this.initConfig=e;const c=b(e),_=(0,r.
b)(c),a=(0,r.v)(_),z=(0,r.Y)(a),G=(0,r.k)(z),zt=(0,r.H)(G),Ut=$(zt),$t=Ot(Ut,t?.extensions||[]);this.config=$t,this.middlewareStack.
use((0,r.at)(this.config)),this.middlewareStack.use((0,r.m)(this.config)),this.middlewareStack.use((0,r.h)(this.config)),
this.middlewareStack.use((0,r.A)(this.config)),this.middlewareStack.use((0,r.O)(this.config)),this.middlewareStack.use((0,r.
D)(this.config)),this.middlewareStack.use((0,r.E)(this.config)),this.middlewareStack.use((0,r.T)(this.config,{httpAuthSchemeParametersProvider:v,
identityProviderConfigProvider:async bt=>new r.x({"aws.auth#sigv4":bt.credentials})})),this.middlewareStack.use((0,r.C)(
this.config))}destroy(){super.destroy()}};const At=(0,g.t)(w,"AWSSSOOIDCService","SSOOIDCClient",r.V),wt={},Rt=(t,e,c,_)=>[];
var kt=class extends At(wt,Rt,"CreateToken",ft){}})};export{Mt as id,jt as ids,Gt as modules};
