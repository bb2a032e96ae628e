const Mt=5188,jt=[5188],Gt={9002:((U,I,i)=>{i.d(I,{t:()=>l});var r=i(8060),O=i(1009),f=i(3040),l=class extends r.r{serializer;deserializer;codec;mixin=new f.
n;constructor({defaultNamespace:d,errorTypeRegistries:g,jsonCodec:h}){super({defaultNamespace:d,errorTypeRegistries:g});
const o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=h??new O.t(o),this.serializer=new r.
t(this.codec.createSerializer(),o),this.deserializer=new r.n(this.codec.createDeserializer(),o)}getShapeId(){return"aws.\
protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(d){this.codec.setSerdeContext(d),super.setSerdeContext(
d)}async serializeRequest(d,g,h){const o=await super.serializeRequest(d,g,h),P=f.it.of(d.input);if(!o.headers["content-t\
ype"]){const v=this.mixin.resolveRestContentType(this.getDefaultContentType(),P);v&&(o.headers["content-type"]=v)}return o.
body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(d,g,h){const o=await super.
deserializeResponse(d,g,h),P=f.it.of(d.output);for(const[v,C]of P.structIterator())C.getMemberTraits().httpPayload&&!(v in
o)&&(o[v]=null);return o}async handleError(d,g,h,o,P){const v=(0,O.r)(h,o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
v,this.options.defaultNamespace);const{errorSchema:C,errorMetadata:b}=await this.mixin.getErrorSchemaOrThrowBaseException(
v,this.options.defaultNamespace,h,o,P),T=f.it.of(C),$=o.message??o.Message??"UnknownError",M=new(this.compositeErrorRegistry.
getErrorCtor(C)??Error)({});await this.deserializeHttpMessage(C,g,h,o);const w={},y=this.codec.createDeserializer();for(const[
S,D]of T.structIterator()){const k=D.getMergedTraits().jsonName??S;w[S]=y.readObject(D,o[k])}throw this.mixin.decorateServiceException(
Object.assign(M,b,{$fault:T.getMergedTraits().error,message:$},w),o)}getDefaultContentType(){return"application/json"}}}),
3774:((U,I,i)=>{i.d(I,{t:()=>r});var r=class{async sign(O,f,l){return O}}}),5371:((U,I,i)=>{i.d(I,{t:()=>r});var r="3.99\
8.3"}),5188:((U,I,i)=>{i.d(I,{CreateTokenCommand:()=>Rt,SSOOIDCClient:()=>At});var r=i(3040),O=i(5371),f=i(2308),l=i(4782),
d=i(1649),g=i(9002),h=i(3774),o=i(9576),P=i(550);const v=async(t,e,c)=>({operation:(0,r.vt)(e).operation,region:await(0,r.
_t)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function C(t){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(e,c)=>({signingProperties:{
config:e,context:c}})}}function b(t){return{schemeId:"smithy.api#noAuth"}}const T=t=>{const e=[];return t.operation==="C\
reateToken"?e.push(b(t)):e.push(C(t)),e},$=t=>{const e=(0,r.r)(t);return Object.assign(e,{authSchemePreference:(0,r._t)(
t.authSchemePreference??[])})},M=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??
!1,defaultSigningName:"sso-oauth"}),w={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInPara\
ms",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEn\
dpoint"}},y="ref",S=-1,D=!0,k="isSet",L="PartitionResult",R="booleanEquals",j="getAttr",W={[y]:"Endpoint"},G={[y]:L},A={},
B=[{[y]:"Region"}],F={conditions:[[k,[W]],[k,B],["aws.partition",B,L],[R,[{[y]:"UseFIPS"},D]],[R,[{[y]:"UseDualStack"},D]],
[R,[{fn:j,argv:[G,"supportsDualStack"]},D]],[R,[{fn:j,argv:[G,"supportsFIPS"]},D]],["stringEquals",[{fn:j,argv:[G,"name"]},
"aws-us-gov"]]],results:[[S],[S,"Invalid Configuration: FIPS and custom endpoint are not supported"],[S,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[W,A],["https://oidc-fips.{Region}.{PartitionResult#dualStackD\
nsSuffix}",A],[S,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Regi\
on}.amazonaws.com",A],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",A],[S,"FIPS is enabled but this partitio\
n does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",A],[S,"DualStack is enabled but \
this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",A],[S,"Invalid Configur\
ation: Missing Region"]]},ae=2,de=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,
100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),
pe=r.K.from(de,ae,F.conditions,F.results),ue=new r.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),le=(t,e={})=>ue.
get(t,()=>(0,r.U)(pe,{endpointParams:t,logger:e.logger}));r.W.aws=r.d;var p=class Q extends r.rt{static shapeId="smithy.\
ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),Object.setPrototypeOf(this,Q.prototype)}},
he=class X extends p{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="c\
lient";error;reason;error_description;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(
this,X.prototype),this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},Ee=class Y extends p{static shapeId="\
com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(e){
super({name:"AuthorizationPendingException",$fault:"client",...e}),Object.setPrototypeOf(this,Y.prototype),this.error=e.
error,this.error_description=e.error_description}},_e=class Z extends p{static shapeId="com.amazonaws.ssooidc#ExpiredTok\
enException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({name:"ExpiredTok\
enException",$fault:"client",...e}),Object.setPrototypeOf(this,Z.prototype),this.error=e.error,this.error_description=e.
error_description}},me=class ee extends p{static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalS\
erverException";$fault="server";error;error_description;constructor(e){super({name:"InternalServerException",$fault:"ser\
ver",...e}),Object.setPrototypeOf(this,ee.prototype),this.error=e.error,this.error_description=e.error_description}},ve=class te extends p{static shapeId="\
com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidClientException",$fault:"client",...e}),Object.setPrototypeOf(this,te.prototype),this.error=e.error,
this.error_description=e.error_description}},Se=class re extends p{static shapeId="com.amazonaws.ssooidc#InvalidGrantExc\
eption";name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({name:"InvalidGrantExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,re.prototype),this.error=e.error,this.error_description=e.error_description}},
xe=class oe extends p{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="\
client";error;reason;error_description;constructor(e){super({name:"InvalidRequestException",$fault:"client",...e}),Object.
setPrototypeOf(this,oe.prototype),this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},ge=class ne extends p{static shapeId="\
com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,ne.prototype),this.error=e.error,this.
error_description=e.error_description}},Ie=class se extends p{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="\
SlowDownException";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",
...e}),Object.setPrototypeOf(this,se.prototype),this.error=e.error,this.error_description=e.error_description}},fe=class ie extends p{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){
super({name:"UnauthorizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,ie.prototype),this.error=e.error,
this.error_description=e.error_description}},Pe=class ce extends p{static shapeId="com.amazonaws.ssooidc#UnsupportedGran\
tTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"\
UnsupportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,ce.prototype),this.error=e.error,this.error_description=
e.error_description}};const Ce="AccessDeniedException",ye="AuthorizationPendingException",De="AccessToken",Oe="ClientSec\
ret",Ae="CreateToken",Te="CreateTokenRequest",we="CreateTokenResponse",ke="CodeVerifier",Re="ExpiredTokenException",ze="\
InvalidClientException",Ue="InvalidGrantException",be="InvalidRequestException",$e="InternalServerException",Me="Invalid\
ScopeException",je="IdToken",Ge="RefreshToken",He="SlowDownException",Le="UnauthorizedClientException",We="UnsupportedGr\
antTypeException",Be="accessToken",x="client",Fe="clientId",Ke="clientSecret",Ne="codeVerifier",Ve="code",qe="deviceCode",
n="error",Je="expiresIn",E="error_description",Qe="grantType",Xe="http",_="httpError",Ye="idToken",K="reason",N="refresh\
Token",Ze="redirectUri",V="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",et="scope",tt="server",rt="tokenType",s="com.a\
mazonaws.ssooidc",q=new o.t(V);var ot=[-3,V,"SSOOIDCServiceException",0,[],[]];q.registerError(ot,p);const u=new o.t(s);
var nt=[-3,s,Ce,{[n]:x,[_]:400},[n,K,E],[0,0,0]];u.registerError(nt,he);var st=[-3,s,ye,{[n]:x,[_]:400},[n,E],[0,0]];u.registerError(
st,Ee);var it=[-3,s,Re,{[n]:x,[_]:400},[n,E],[0,0]];u.registerError(it,_e);var ct=[-3,s,$e,{[n]:tt,[_]:500},[n,E],[0,0]];
u.registerError(ct,me);var at=[-3,s,ze,{[n]:x,[_]:401},[n,E],[0,0]];u.registerError(at,ve);var dt=[-3,s,Ue,{[n]:x,[_]:400},
[n,E],[0,0]];u.registerError(dt,Se);var pt=[-3,s,be,{[n]:x,[_]:400},[n,K,E],[0,0,0]];u.registerError(pt,xe);var ut=[-3,s,
Me,{[n]:x,[_]:400},[n,E],[0,0]];u.registerError(ut,ge);var lt=[-3,s,He,{[n]:x,[_]:400},[n,E],[0,0]];u.registerError(lt,Ie);
var ht=[-3,s,Le,{[n]:x,[_]:400},[n,E],[0,0]];u.registerError(ht,fe);var Et=[-3,s,We,{[n]:x,[_]:400},[n,E],[0,0]];u.registerError(
Et,Pe);const _t=[q,u];var mt=[0,s,De,8,0],vt=[0,s,Oe,8,0],St=[0,s,ke,8,0],xt=[0,s,je,8,0],J=[0,s,Ge,8,0],gt=[3,s,Te,0,[Fe,
Ke,Qe,qe,Ve,N,et,Ze,Ne],[0,[()=>vt,0],0,0,0,[()=>J,0],64,0,[()=>St,0]],3],It=[3,s,we,0,[Be,rt,Je,N,Ye],[[()=>mt,0],0,1,[
()=>J,0],[()=>xt,0]]],ft=[9,s,Ae,{[Xe]:["POST","/token",200]},()=>gt,()=>It];const Pt=t=>({apiVersion:"2019-06-10",base64Decoder:t?.
base64Decoder??r.xt,base64Encoder:t?.base64Encoder??r.bt,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??le,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??T,httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new r.o},
{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new h.
t}],logger:t?.logger??new r.Q,protocol:t?.protocol??g.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.ama\
zonaws.ssooidc",errorTypeRegistries:_t,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:t?.serviceId??"\
SSO OIDC",sha256:t?.sha256??r.t,urlParser:t?.urlParser??l.r,utf8Decoder:t?.utf8Decoder??o.r,utf8Encoder:t?.utf8Encoder??
o.n}),Ct=t=>{(0,r.tt)(process.version);const e=(0,r.J)(t),c=()=>e().then(r.nt),m=Pt(t);(0,r.Ct)(process.version);const a={
profile:t?.profile,logger:m.logger};return{...m,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??
(0,l.t)(r.a,a),bodyLengthChecker:t?.bodyLengthChecker??r.mt,defaultSocketTimeout:(0,f.t)(t?.requestHandler,3e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,r.p)({serviceId:m.serviceId,clientVersion:O.t}),maxAttempts:t?.maxAttempts??(0,l.t)(r.g,t),
region:t?.region??(0,l.t)(r.Z,{...r.X,...a}),requestHandler:d.t.create(t?.requestHandler??c),retryMode:t?.retryMode??(0,l.
t)({...r._,default:async()=>(await c()).retryMode||r.y},t),streamCollector:t?.streamCollector??d.r,useDualstackEndpoint:t?.
useDualstackEndpoint??(0,l.t)(r.ut,a),useFipsEndpoint:t?.useFipsEndpoint??(0,l.t)(r.lt,a),userAgentAppId:t?.userAgentAppId??
(0,l.t)(r.f,a)}},yt=t=>{const e=t.httpAuthSchemes;let c=t.httpAuthSchemeProvider,m=t.credentials;return{setHttpAuthScheme(a){
const z=e.findIndex(H=>H.schemeId===a.schemeId);z===-1?e.push(a):e.splice(z,1,a)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(a){
c=a},httpAuthSchemeProvider(){return c},setCredentials(a){m=a},credentials(){return m}}},Dt=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),Ot=(t,e)=>{const c=Object.assign((0,r.l)(
t),(0,r.$)(t),(0,r.j)(t),yt(t));return e.forEach(m=>m.configure(c)),Object.assign(t,(0,r.u)(c),(0,r.et)(c),(0,r.M)(c),Dt(
c))};var At=class extends r.st{config;constructor(...[t]){const e=Ct(t||{});super(e),this.initConfig=e;const c=M(e),m=(0,r.
b)(c),a=(0,r.v)(m),z=(0,r.Y)(a),H=(0,r.k)(z),zt=(0,r.H)(H),Ut=$(zt),bt=Ot(Ut,t?.extensions||[]);this.config=bt,this.middlewareStack.
use((0,r.at)(this.config)),this.middlewareStack.use((0,r.m)(this.config)),this.middlewareStack.use((0,r.h)(this.config)),
this.middlewareStack.use((0,r.A)(this.config)),this.middlewareStack.use((0,r.O)(this.config)),this.middlewareStack.use((0,r.
D)(this.config)),this.middlewareStack.use((0,r.E)(this.config)),this.middlewareStack.use((0,r.T)(this.config,{httpAuthSchemeParametersProvider:v,
identityProviderConfigProvider:async $t=>new r.x({"aws.auth#sigv4":$t.credentials})})),this.middlewareStack.use((0,r.C)(
this.config))}destroy(){super.destroy()}};const Tt=(0,P.t)(w,"AWSSSOOIDCService","SSOOIDCClient",r.V),wt={},kt=(t,e,c,m)=>[];
var Rt=class extends Tt(wt,kt,"CreateToken",ft){}})};export{Mt as id,jt as ids,Gt as modules};
