const Nt=4493,jt=[4493],Bt={9002:((G,k,d)=>{d.d(k,{t:()=>f});var r=d(8060),x=d(1009),R=d(765),F=d(3040),f=class extends r.
r{serializer;deserializer;codec;mixin=new F.n;constructor({defaultNamespace:E,errorTypeRegistries:v,jsonCodec:I}){super(
{defaultNamespace:E,errorTypeRegistries:v});const c={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=I??new x.t(c),this.serializer=new r.t(this.codec.createSerializer(),c),this.deserializer=new r.n(this.codec.createDeserializer(),
c)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(E){this.codec.setSerdeContext(
E),super.setSerdeContext(E)}async serializeRequest(E,v,I){const c=await super.serializeRequest(E,v,I),b=R.o.of(E.input);
if(!c.headers["content-type"]){const C=this.mixin.resolveRestContentType(this.getDefaultContentType(),b);C&&(c.headers["\
content-type"]=C)}return c.body==null&&c.headers["content-type"]===this.getDefaultContentType()&&(c.body="{}"),c}async deserializeResponse(E,v,I){
const c=await super.deserializeResponse(E,v,I),b=R.o.of(E.output);for(const[C,U]of b.structIterator())U.getMemberTraits().
httpPayload&&!(C in c)&&(c[C]=null);return c}async handleError(E,v,I,c,b){const C=(0,x.r)(I,c)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,C,this.options.defaultNamespace);const{errorSchema:U,errorMetadata:H}=await this.mixin.getErrorSchemaOrThrowBaseException(
C,this.options.defaultNamespace,I,c,b),j=R.o.of(U),W=c.message??c.Message??"UnknownError",L=new(this.compositeErrorRegistry.
getErrorCtor(U)??Error)({});await this.deserializeHttpMessage(U,v,I,c);const S={},B=this.codec.createDeserializer();for(const[
$,T]of j.structIterator()){const n=T.getMergedTraits().jsonName??$;S[$]=B.readObject(T,c[n])}throw this.mixin.decorateServiceException(
Object.assign(L,H,{$fault:j.getMergedTraits().error,message:W},S),c)}getDefaultContentType(){return"application/json"}}}),
8102:((G,k,d)=>{d.d(k,{n:()=>$,r:()=>B,t:()=>T});var r=d(3040),x=d(7573);const R="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|\
u?r]?s?day)?",F="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",f="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",E="(\\d\
?\\d)",v="(\\d{4})",I=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),c=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
b=new RegExp(`^${R}, ${E} ${F} ${v} ${f} GMT$`),C=new RegExp(`^${R}, ${E}-${F}-(\\d\\d) ${f} GMT$`),U=new RegExp(`^${R} ${F}\
 ( [1-9]|\\d\\d) ${f} ${v}$`),H=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],j=n=>{if(n==null)
return;let i=NaN;if(typeof n=="number")i=n;else if(typeof n=="string"){if(!/^-?\d*\.?\d+$/.test(n))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");i=Number.parseFloat(n)}else typeof n=="object"&&n.tag===1&&(i=n.value);if(isNaN(
i)||Math.abs(i)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(i*
1e3))},W=n=>{if(n==null)return;if(typeof n!="string")throw new TypeError("RFC3339 timestamps must be strings");const i=I.
exec(n);if(!i)throw new TypeError(`Invalid RFC3339 timestamp format ${n}`);const[,p,o,u,h,s,a,,P,N]=i;S(o,1,12),S(u,1,31),
S(h,0,23),S(s,0,59),S(a,0,60);const z=new Date(Date.UTC(Number(p),Number(o)-1,Number(u),Number(h),Number(s),Number(a),Number(
P)?Math.round(parseFloat(`0.${P}`)*1e3):0));if(z.setUTCFullYear(Number(p)),N.toUpperCase()!="Z"){const[,J,V,X]=/([+-])(\d\d):(\d\d)/.
exec(N)||[void 0,"+",0,0],Y=J==="-"?1:-1;z.setTime(z.getTime()+Y*(Number(V)*60*60*1e3+Number(X)*60*1e3))}return z},L=n=>{
if(n==null)return;if(typeof n!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(c.test(n))return new Date(
n);let i,p,o,u,h,s,a,P;if((P=b.exec(n))?[,i,p,o,u,h,s,a]=P:(P=C.exec(n))?([,i,p,o,u,h,s,a]=P,o=(Number(o)+1900).toString()):
(P=U.exec(n))&&([,p,i,u,h,s,a,o]=P),o&&s){const N=Date.UTC(Number(o),H.indexOf(p),Number(i),Number(u),Number(h),Number(s),
a?Math.round(parseFloat(`0.${a}`)*1e3):0);S(i,1,31),S(u,0,23),S(h,0,59),S(s,0,60);const z=new Date(N);return z.setUTCFullYear(
Number(o)),z}throw new TypeError(`Invalid RFC7231 date-time value ${n}.`)};function S(n,i,p){const o=Number(n);if(o<i||o>
p)throw new Error(`Value ${o} out of range [${i}, ${p}]`)}const B=n=>{const i=n.length,p=[];let o=!1,u=!1,h=0;for(let s=0;s<
i;++s){const a=n[s];switch(a){case'"':u||(o=!o);break;case",":o||(p.push(n.slice(h,s)),h=s+1)}u=a==="\\"&&!u}return p.push(
n.slice(h)),p.map(s=>{s=s.trim();const a=s.length;return a<2?s:s[0]==='"'&&s[a-1]==='"'?(s=s.slice(1,a-1),s.replace(/\\(["\\])/g,
"$1")):s.replace(/\\"/g,'"')})};function $(n){return/^[\w.~-]+$/.test(n)?n:encodeURIComponent(n).replace(/[!'()*]/g,function(i){
return"%"+i.charCodeAt(0).toString(16).toUpperCase()})}var T=class extends r.F{settings;constructor(n){super(),this.settings=
n}read(n,i){const p=r.I.of(n),o=p.getMergedTraits(),u=p.getHttpBindingLocation(o);return this.readHttpBinding(p.getHttpBindingValue(
u,o),i,u)}readHttpBinding([n,i,p],o,u){const h=i&255;if((h&192)===64)return p??=n.getHttpBindingCollectionValue(u),B(o).
map(s=>this.readHttpBinding(p,s,u));switch(h){case 21:case 42:return(this.serdeContext?.base64Decoder??r.lt)(o);case 4:case 5:case 6:case 7:{
const s=this.settings.httpBindings?i>>14&3:0;switch(this.settings.timestampFormat.useTrait&&h>4?h:s?s+4:this.settings.timestampFormat.
default){case 5:return W(o);case 6:return L(o);case 7:return j(o);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",o),new Date(o)}}case 0:{const s=i>>8&3;if(!s)return o;let a=o;return(u&6)===6&&(a=
(this.serdeContext?.utf8Encoder??x.t)((this.serdeContext?.base64Decoder??r.lt)(a))),s===2?r.st.from(a):a}case 1:return Number(
o);case 2:return o.toLowerCase()==="true";case 17:return BigInt(o);case 19:return new r.ot(o,"bigDecimal");default:return o}}}}),
3774:((G,k,d)=>{d.d(k,{t:()=>r});var r=class{async sign(x,R,F){return x}}}),5371:((G,k,d)=>{d.d(k,{t:()=>r});var r="3.99\
8.3"}),5188:((G,k,d)=>{d.d(k,{CreateTokenCommand:()=>Mt,SSOOIDCClient:()=>At});var r=d(3040),x=d(765),R=d(5371),F=d(2308),
f=d(4782),E=d(1649),v=d(9002),I=d(3774),c=d(7573),b=d(9576),C=d(550);const U=async(t,e,_)=>({operation:(0,x.m)(e).operation,
region:await(0,x.p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function H(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(e,_)=>({
signingProperties:{config:e,context:_}})}}function j(t){return{schemeId:"smithy.api#noAuth"}}const W=t=>{const e=[];return t.
operation==="CreateToken"?e.push(j(t)):e.push(H(t)),e},L=t=>{const e=(0,r.r)(t);return Object.assign(e,{authSchemePreference:(0,x.
p)(t.authSchemePreference??[])})},S=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),B={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},$="ref",T=-1,n=!0,i="isSet",p="PartitionResult",o="booleanEquals",u="getAttr",h={[$]:"Endpoint"},
s={[$]:p},a={},P=[{[$]:"Region"}],N={conditions:[[i,[h]],[i,P],["aws.partition",P,p],[o,[{[$]:"UseFIPS"},n]],[o,[{[$]:"U\
seDualStack"},n]],[o,[{fn:u,argv:[s,"supportsDualStack"]},n]],[o,[{fn:u,argv:[s,"supportsFIPS"]},n]],["stringEquals",[{fn:u,
argv:[s,"name"]},"aws-us-gov"]]],results:[[T],[T,"Invalid Configuration: FIPS and custom endpoint are not supported"],[T,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,a],["https://oidc-fips.{Region}.{PartitionR\
esult#dualStackDnsSuffix}",a],[T,"FIPS and DualStack are enabled, but this partition does not support one or both"],["ht\
tps://oidc.{Region}.amazonaws.com",a],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",a],[T,"FIPS is enabled b\
ut this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",a],[T,"DualStack\
 is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",a],[T,"\
Invalid Configuration: Missing Region"]]},z=2,J=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),V=r.W.from(J,z,N.conditions,N.results),X=new r.U({size:50,params:["Endpoint","Region","UseDualStac\
k","UseFIPS"]}),Y=(t,e={})=>X.get(t,()=>(0,r.V)(V,{endpointParams:t,logger:e.logger}));r.H.aws=r.d;var D=class ne extends x.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,ne.prototype)}},Ee=class oe extends D{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="\
AccessDeniedException";$fault="client";error;reason;error_description;constructor(e){super({name:"AccessDeniedException",
$fault:"client",...e}),Object.setPrototypeOf(this,oe.prototype),this.error=e.error,this.reason=e.reason,this.error_description=
e.error_description}},_e=class se extends D{static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="A\
uthorizationPendingException";$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingEx\
ception",$fault:"client",...e}),Object.setPrototypeOf(this,se.prototype),this.error=e.error,this.error_description=e.error_description}},
ge=class ie extends D{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="\
client";error;error_description;constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(
this,ie.prototype),this.error=e.error,this.error_description=e.error_description}},fe=class ce extends D{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(e){
super({name:"InternalServerException",$fault:"server",...e}),Object.setPrototypeOf(this,ce.prototype),this.error=e.error,
this.error_description=e.error_description}},Se=class ae extends D{static shapeId="com.amazonaws.ssooidc#InvalidClientEx\
ception";name="InvalidClientException";$fault="client";error;error_description;constructor(e){super({name:"InvalidClient\
Exception",$fault:"client",...e}),Object.setPrototypeOf(this,ae.prototype),this.error=e.error,this.error_description=e.error_description}},
xe=class de extends D{static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="\
client";error;error_description;constructor(e){super({name:"InvalidGrantException",$fault:"client",...e}),Object.setPrototypeOf(
this,de.prototype),this.error=e.error,this.error_description=e.error_description}},Ie=class pe extends D{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,pe.prototype),this.error=e.error,
this.reason=e.reason,this.error_description=e.error_description}},ve=class ue extends D{static shapeId="com.amazonaws.ss\
ooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){super({
name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,ue.prototype),this.error=e.error,this.error_description=
e.error_description}},Ce=class le extends D{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownExcep\
tion";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",...e}),Object.
setPrototypeOf(this,le.prototype),this.error=e.error,this.error_description=e.error_description}},Te=class he extends D{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){
super({name:"UnauthorizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,he.prototype),this.error=e.error,
this.error_description=e.error_description}},Pe=class me extends D{static shapeId="com.amazonaws.ssooidc#UnsupportedGran\
tTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"\
UnsupportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,me.prototype),this.error=e.error,this.error_description=
e.error_description}};const De="AccessDeniedException",ye="AuthorizationPendingException",we="AccessToken",Oe="ClientSec\
ret",Ae="CreateToken",Re="CreateTokenRequest",be="CreateTokenResponse",$e="CodeVerifier",Me="ExpiredTokenException",ke="\
InvalidClientException",Ue="InvalidGrantException",ze="InvalidRequestException",Fe="InternalServerException",Ne="Invalid\
ScopeException",je="IdToken",Be="RefreshToken",He="SlowDownException",We="UnauthorizedClientException",Le="UnsupportedGr\
antTypeException",Ge="accessToken",M="client",Ke="clientId",Je="clientSecret",Ve="codeVerifier",Xe="code",Ye="deviceCode",
l="error",Ze="expiresIn",w="error_description",Qe="grantType",qe="http",O="httpError",et="idToken",Q="reason",q="refresh\
Token",tt="redirectUri",ee="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",rt="scope",nt="server",ot="tokenType",m="com.\
amazonaws.ssooidc",te=new b.t(ee);var st=[-3,ee,"SSOOIDCServiceException",0,[],[]];te.registerError(st,D);const y=new b.
t(m);var it=[-3,m,De,{[l]:M,[O]:400},[l,Q,w],[0,0,0]];y.registerError(it,Ee);var ct=[-3,m,ye,{[l]:M,[O]:400},[l,w],[0,0]];
y.registerError(ct,_e);var at=[-3,m,Me,{[l]:M,[O]:400},[l,w],[0,0]];y.registerError(at,ge);var dt=[-3,m,Fe,{[l]:nt,[O]:500},
[l,w],[0,0]];y.registerError(dt,fe);var pt=[-3,m,ke,{[l]:M,[O]:401},[l,w],[0,0]];y.registerError(pt,Se);var ut=[-3,m,Ue,
{[l]:M,[O]:400},[l,w],[0,0]];y.registerError(ut,xe);var lt=[-3,m,ze,{[l]:M,[O]:400},[l,Q,w],[0,0,0]];y.registerError(lt,
Ie);var ht=[-3,m,Ne,{[l]:M,[O]:400},[l,w],[0,0]];y.registerError(ht,ve);var mt=[-3,m,He,{[l]:M,[O]:400},[l,w],[0,0]];y.registerError(
mt,Ce);var Et=[-3,m,We,{[l]:M,[O]:400},[l,w],[0,0]];y.registerError(Et,Te);var _t=[-3,m,Le,{[l]:M,[O]:400},[l,w],[0,0]];
y.registerError(_t,Pe);const gt=[te,y];var ft=[0,m,we,8,0],St=[0,m,Oe,8,0],xt=[0,m,$e,8,0],It=[0,m,je,8,0],re=[0,m,Be,8,
0],vt=[3,m,Re,0,[Ke,Je,Qe,Ye,Xe,q,rt,tt,Ve],[0,[()=>St,0],0,0,0,[()=>re,0],64,0,[()=>xt,0]],3],Ct=[3,m,be,0,[Ge,ot,Ze,q,
et],[[()=>ft,0],0,1,[()=>re,0],[()=>It,0]]],Tt=[9,m,Ae,{[qe]:["POST","/token",200]},()=>vt,()=>Ct];const Pt=t=>({apiVersion:"\
2019-06-10",base64Decoder:t?.base64Decoder??r.lt,base64Encoder:t?.base64Encoder??r.ct,disableHostPrefix:t?.disableHostPrefix??
!1,endpointProvider:t?.endpointProvider??Y,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
W,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#si\
gv4"),signer:new r.o},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new I.t}],logger:t?.logger??new r.Y,protocol:t?.protocol??v.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.ssooidc",errorTypeRegistries:gt,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:t?.serviceId??
"SSO OIDC",sha256:t?.sha256??r.t,urlParser:t?.urlParser??f.r,utf8Decoder:t?.utf8Decoder??c.n,utf8Encoder:t?.utf8Encoder??
c.t}),Dt=t=>{(0,r.Q)(process.version);const e=(0,r.G)(t),_=()=>e().then(r.$),A=Pt(t);(0,r.dt)(process.version);const g={
profile:t?.profile,logger:A.logger};return{...A,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??
(0,f.t)(r.a,g),bodyLengthChecker:t?.bodyLengthChecker??r.at,defaultSocketTimeout:(0,F.t)(t?.requestHandler,3e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,r.p)({serviceId:A.serviceId,clientVersion:R.t}),maxAttempts:t?.maxAttempts??(0,f.t)(r.g,t),
region:t?.region??(0,f.t)(r.J,{...r.q,...g}),requestHandler:E.t.create(t?.requestHandler??_),retryMode:t?.retryMode??(0,f.
t)({...r._,default:async()=>(await _()).retryMode||r.y},t),streamCollector:t?.streamCollector??E.r,useDualstackEndpoint:t?.
useDualstackEndpoint??(0,f.t)(r.rt,g),useFipsEndpoint:t?.useFipsEndpoint??(0,f.t)(r.nt,g),userAgentAppId:t?.userAgentAppId??
(0,f.t)(r.f,g)}},yt=t=>{const e=t.httpAuthSchemes;let _=t.httpAuthSchemeProvider,A=t.credentials;return{setHttpAuthScheme(g){
const K=e.findIndex(Z=>Z.schemeId===g.schemeId);K===-1?e.push(g):e.splice(K,1,g)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(g){
_=g},httpAuthSchemeProvider(){return _},setCredentials(g){A=g},credentials(){return A}}},wt=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),Ot=(t,e)=>{const _=Object.assign((0,r.l)(
t),(0,r.X)(t),(0,r.j)(t),yt(t));return e.forEach(A=>A.configure(_)),Object.assign(t,(0,r.u)(_),(0,r.Z)(_),(0,r.M)(_),wt(
_))};var At=class extends r.tt{config;constructor(...[t]){const e=Dt(t||{});super(e),this.initConfig=e;const _=S(e),A=(0,r.
b)(_),g=(0,r.v)(A),K=(0,r.K)(g),Z=(0,r.k)(K),kt=(0,x.n)(Z),Ut=L(kt),zt=Ot(Ut,t?.extensions||[]);this.config=zt,this.middlewareStack.
use((0,r.et)(this.config)),this.middlewareStack.use((0,r.m)(this.config)),this.middlewareStack.use((0,r.h)(this.config)),
this.middlewareStack.use((0,r.A)(this.config)),this.middlewareStack.use((0,r.O)(this.config)),this.middlewareStack.use((0,r.
D)(this.config)),this.middlewareStack.use((0,r.E)(this.config)),this.middlewareStack.use((0,r.T)(this.config,{httpAuthSchemeParametersProvider:U,
identityProviderConfigProvider:async Ft=>new r.x({"aws.auth#sigv4":Ft.credentials})})),this.middlewareStack.use((0,r.C)(
this.config))}destroy(){super.destroy()}};const Rt=(0,C.t)(B,"AWSSSOOIDCService","SSOOIDCClient",x.t),bt={},$t=(t,e,_,A)=>[];
var Mt=class extends Rt(bt,$t,"CreateToken",Tt){}})};export{Nt as id,jt as ids,Bt as modules};
