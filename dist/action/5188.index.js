const Lt=5188,Wt=[5188],Bt={9002:((U,C,n)=>{n.d(C,{t:()=>v});var r=n(8060),l=n(1009),D=n(765),T=n(3040),v=class extends r.
r{serializer;deserializer;codec;mixin=new T.n;constructor({defaultNamespace:d,errorTypeRegistries:g,jsonCodec:h}){super(
{defaultNamespace:d,errorTypeRegistries:g});const o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=h??new l.t(o),this.serializer=new r.t(this.codec.createSerializer(),o),this.deserializer=new r.n(this.codec.createDeserializer(),
o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(d){this.codec.setSerdeContext(
d),super.setSerdeContext(d)}async serializeRequest(d,g,h){const o=await super.serializeRequest(d,g,h),f=D.o.of(d.input);
if(!o.headers["content-type"]){const S=this.mixin.resolveRestContentType(this.getDefaultContentType(),f);S&&(o.headers["\
content-type"]=S)}return o.body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(d,g,h){
const o=await super.deserializeResponse(d,g,h),f=D.o.of(d.output);for(const[S,y]of f.structIterator())y.getMemberTraits().
httpPayload&&!(S in o)&&(o[S]=null);return o}async handleError(d,g,h,o,f){const S=(0,l.r)(h,o)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,S,this.options.defaultNamespace);const{errorSchema:y,errorMetadata:M}=await this.mixin.getErrorSchemaOrThrowBaseException(
S,this.options.defaultNamespace,h,o,f),w=D.o.of(y),$=o.message??o.Message??"UnknownError",b=new(this.compositeErrorRegistry.
getErrorCtor(y)??Error)({});await this.deserializeHttpMessage(y,g,h,o);const R={},j=this.codec.createDeserializer();for(const[
P,x]of w.structIterator()){const O=x.getMergedTraits().jsonName??P;R[P]=j.readObject(x,o[O])}throw this.mixin.decorateServiceException(
Object.assign(b,M,{$fault:w.getMergedTraits().error,message:$},R),o)}getDefaultContentType(){return"application/json"}}}),
3774:((U,C,n)=>{n.d(C,{t:()=>r});var r=class{async sign(l,D,T){return l}}}),5371:((U,C,n)=>{n.d(C,{t:()=>r});var r="3.99\
8.3"}),5188:((U,C,n)=>{n.d(C,{CreateTokenCommand:()=>Ut,SSOOIDCClient:()=>wt});var r=n(3040),l=n(765),D=n(5371),T=n(2308),
v=n(4782),d=n(1649),g=n(9002),h=n(3774),o=n(7573),f=n(9576),S=n(550);const y=async(t,e,c)=>({operation:(0,l.m)(e).operation,
region:await(0,l.p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function M(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(e,c)=>({
signingProperties:{config:e,context:c}})}}function w(t){return{schemeId:"smithy.api#noAuth"}}const $=t=>{const e=[];return t.
operation==="CreateToken"?e.push(w(t)):e.push(M(t)),e},b=t=>{const e=(0,r.r)(t);return Object.assign(e,{authSchemePreference:(0,l.
p)(t.authSchemePreference??[])})},R=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),j={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},P="ref",x=-1,O=!0,G="isSet",H="PartitionResult",k="booleanEquals",L="getAttr",K={[P]:"Endpoint"},
W={[P]:H},A={},F=[{[P]:"Region"}],N={conditions:[[G,[K]],[G,F],["aws.partition",F,H],[k,[{[P]:"UseFIPS"},O]],[k,[{[P]:"U\
seDualStack"},O]],[k,[{fn:L,argv:[W,"supportsDualStack"]},O]],[k,[{fn:L,argv:[W,"supportsFIPS"]},O]],["stringEquals",[{fn:L,
argv:[W,"name"]},"aws-us-gov"]]],results:[[x],[x,"Invalid Configuration: FIPS and custom endpoint are not supported"],[x,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[K,A],["https://oidc-fips.{Region}.{PartitionR\
esult#dualStackDnsSuffix}",A],[x,"FIPS and DualStack are enabled, but this partition does not support one or both"],["ht\
tps://oidc.{Region}.amazonaws.com",A],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",A],[x,"FIPS is enabled b\
ut this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",A],[x,"DualStack\
 is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",A],[x,"\
Invalid Configuration: Missing Region"]]},pe=2,ue=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),le=r.W.from(ue,pe,N.conditions,N.results),he=new r.U({size:50,params:["Endpoint","Region","UseDual\
Stack","UseFIPS"]}),Ee=(t,e={})=>he.get(t,()=>(0,r.V)(le,{endpointParams:t,logger:e.logger}));r.H.aws=r.d;var p=class Y extends l.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,Y.prototype)}},_e=class Z extends p{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="\
AccessDeniedException";$fault="client";error;reason;error_description;constructor(e){super({name:"AccessDeniedException",
$fault:"client",...e}),Object.setPrototypeOf(this,Z.prototype),this.error=e.error,this.reason=e.reason,this.error_description=
e.error_description}},me=class ee extends p{static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="A\
uthorizationPendingException";$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingEx\
ception",$fault:"client",...e}),Object.setPrototypeOf(this,ee.prototype),this.error=e.error,this.error_description=e.error_description}},
ve=class te extends p{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="\
client";error;error_description;constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(
this,te.prototype),this.error=e.error,this.error_description=e.error_description}},Se=class re extends p{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(e){
super({name:"InternalServerException",$fault:"server",...e}),Object.setPrototypeOf(this,re.prototype),this.error=e.error,
this.error_description=e.error_description}},xe=class oe extends p{static shapeId="com.amazonaws.ssooidc#InvalidClientEx\
ception";name="InvalidClientException";$fault="client";error;error_description;constructor(e){super({name:"InvalidClient\
Exception",$fault:"client",...e}),Object.setPrototypeOf(this,oe.prototype),this.error=e.error,this.error_description=e.error_description}},
Ie=class ne extends p{static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="\
client";error;error_description;constructor(e){super({name:"InvalidGrantException",$fault:"client",...e}),Object.setPrototypeOf(
this,ne.prototype),this.error=e.error,this.error_description=e.error_description}},ge=class se extends p{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,se.prototype),this.error=e.error,
this.reason=e.reason,this.error_description=e.error_description}},fe=class ie extends p{static shapeId="com.amazonaws.ss\
ooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,ie.prototype),this.error=e.error,this.error_description=
e.error_description}},Pe=class ce extends p{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownExcep\
tion";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",...e}),Object.
setPrototypeOf(this,ce.prototype),this.error=e.error,this.error_description=e.error_description}},Ce=class ae extends p{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){
super({name:"UnauthorizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,ae.prototype),this.error=e.error,
this.error_description=e.error_description}},ye=class de extends p{static shapeId="com.amazonaws.ssooidc#UnsupportedGran\
tTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"\
UnsupportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,de.prototype),this.error=e.error,this.error_description=
e.error_description}};const De="AccessDeniedException",Oe="AuthorizationPendingException",Ae="AccessToken",Te="ClientSec\
ret",we="CreateToken",Re="CreateTokenRequest",ke="CreateTokenResponse",ze="CodeVerifier",Ue="ExpiredTokenException",Me="\
InvalidClientException",$e="InvalidGrantException",be="InvalidRequestException",je="InternalServerException",Le="Invalid\
ScopeException",We="IdToken",Be="RefreshToken",Ge="SlowDownException",He="UnauthorizedClientException",Ke="UnsupportedGr\
antTypeException",Fe="accessToken",I="client",Ne="clientId",Ve="clientSecret",Je="codeVerifier",qe="code",Qe="deviceCode",
s="error",Xe="expiresIn",E="error_description",Ye="grantType",Ze="http",_="httpError",et="idToken",V="reason",J="refresh\
Token",tt="redirectUri",q="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",rt="scope",ot="server",nt="tokenType",i="com.a\
mazonaws.ssooidc",Q=new f.t(q);var st=[-3,q,"SSOOIDCServiceException",0,[],[]];Q.registerError(st,p);const u=new f.t(i);
var it=[-3,i,De,{[s]:I,[_]:400},[s,V,E],[0,0,0]];u.registerError(it,_e);var ct=[-3,i,Oe,{[s]:I,[_]:400},[s,E],[0,0]];u.registerError(
ct,me);var at=[-3,i,Ue,{[s]:I,[_]:400},[s,E],[0,0]];u.registerError(at,ve);var dt=[-3,i,je,{[s]:ot,[_]:500},[s,E],[0,0]];
u.registerError(dt,Se);var pt=[-3,i,Me,{[s]:I,[_]:401},[s,E],[0,0]];u.registerError(pt,xe);var ut=[-3,i,$e,{[s]:I,[_]:400},
[s,E],[0,0]];u.registerError(ut,Ie);var lt=[-3,i,be,{[s]:I,[_]:400},[s,V,E],[0,0,0]];u.registerError(lt,ge);var ht=[-3,i,
Le,{[s]:I,[_]:400},[s,E],[0,0]];u.registerError(ht,fe);var Et=[-3,i,Ge,{[s]:I,[_]:400},[s,E],[0,0]];u.registerError(Et,Pe);
var _t=[-3,i,He,{[s]:I,[_]:400},[s,E],[0,0]];u.registerError(_t,Ce);var mt=[-3,i,Ke,{[s]:I,[_]:400},[s,E],[0,0]];u.registerError(
mt,ye);const vt=[Q,u];var St=[0,i,Ae,8,0],xt=[0,i,Te,8,0],It=[0,i,ze,8,0],gt=[0,i,We,8,0],X=[0,i,Be,8,0],ft=[3,i,Re,0,[Ne,
Ve,Ye,Qe,qe,J,rt,tt,Je],[0,[()=>xt,0],0,0,0,[()=>X,0],64,0,[()=>It,0]],3],Pt=[3,i,ke,0,[Fe,nt,Xe,J,et],[[()=>St,0],0,1,[
()=>X,0],[()=>gt,0]]],Ct=[9,i,we,{[Ze]:["POST","/token",200]},()=>ft,()=>Pt];const yt=t=>({apiVersion:"2019-06-10",base64Decoder:t?.
base64Decoder??r.lt,base64Encoder:t?.base64Encoder??r.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??Ee,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??$,httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new r.o},
{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new h.
t}],logger:t?.logger??new r.Y,protocol:t?.protocol??g.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.ama\
zonaws.ssooidc",errorTypeRegistries:vt,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:t?.serviceId??"\
SSO OIDC",sha256:t?.sha256??r.t,urlParser:t?.urlParser??v.r,utf8Decoder:t?.utf8Decoder??o.n,utf8Encoder:t?.utf8Encoder??
o.t}),Dt=t=>{(0,r.Q)(process.version);const e=(0,r.G)(t),c=()=>e().then(r.$),m=yt(t);(0,r.dt)(process.version);const a={
profile:t?.profile,logger:m.logger};return{...m,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??
(0,v.t)(r.a,a),bodyLengthChecker:t?.bodyLengthChecker??r.at,defaultSocketTimeout:(0,T.t)(t?.requestHandler,3e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,r.p)({serviceId:m.serviceId,clientVersion:D.t}),maxAttempts:t?.maxAttempts??(0,v.t)(r.g,t),
region:t?.region??(0,v.t)(r.J,{...r.q,...a}),requestHandler:d.t.create(t?.requestHandler??c),retryMode:t?.retryMode??(0,v.
t)({...r._,default:async()=>(await c()).retryMode||r.y},t),streamCollector:t?.streamCollector??d.r,useDualstackEndpoint:t?.
useDualstackEndpoint??(0,v.t)(r.rt,a),useFipsEndpoint:t?.useFipsEndpoint??(0,v.t)(r.nt,a),userAgentAppId:t?.userAgentAppId??
(0,v.t)(r.f,a)}},Ot=t=>{const e=t.httpAuthSchemes;let c=t.httpAuthSchemeProvider,m=t.credentials;return{setHttpAuthScheme(a){
const z=e.findIndex(B=>B.schemeId===a.schemeId);z===-1?e.push(a):e.splice(z,1,a)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(a){
c=a},httpAuthSchemeProvider(){return c},setCredentials(a){m=a},credentials(){return m}}},At=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),Tt=(t,e)=>{const c=Object.assign((0,r.l)(
t),(0,r.X)(t),(0,r.j)(t),Ot(t));return e.forEach(m=>m.configure(c)),Object.assign(t,(0,r.u)(c),(0,r.Z)(c),(0,r.M)(c),At(
c))};var wt=class extends r.tt{config;constructor(...[t]){const e=Dt(t||{});super(e),this.initConfig=e;const c=R(e),m=(0,r.
b)(c),a=(0,r.v)(m),z=(0,r.K)(a),B=(0,r.k)(z),Mt=(0,l.n)(B),$t=b(Mt),bt=Tt($t,t?.extensions||[]);this.config=bt,this.middlewareStack.
use((0,r.et)(this.config)),this.middlewareStack.use((0,r.m)(this.config)),this.middlewareStack.use((0,r.h)(this.config)),
this.middlewareStack.use((0,r.A)(this.config)),this.middlewareStack.use((0,r.O)(this.config)),this.middlewareStack.use((0,r.
D)(this.config)),this.middlewareStack.use((0,r.E)(this.config)),this.middlewareStack.use((0,r.T)(this.config,{httpAuthSchemeParametersProvider:y,
identityProviderConfigProvider:async jt=>new r.x({"aws.auth#sigv4":jt.credentials})})),this.middlewareStack.use((0,r.C)(
this.config))}destroy(){super.destroy()}};const Rt=(0,S.t)(j,"AWSSSOOIDCService","SSOOIDCClient",l.t),kt={},zt=(t,e,c,m)=>[];
var Ut=class extends Rt(kt,zt,"CreateToken",Ct){}})};export{Lt as id,Wt as ids,Bt as modules};
