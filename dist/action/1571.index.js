const at=1571,ct=[1571],dt={9002:((j,I,c)=>{c.d(I,{t:()=>b});var _=c(8060),R=c(1009),v=c(765),t=c(3040),b=class extends _.
r{serializer;deserializer;codec;mixin=new t.n;constructor({defaultNamespace:E,errorTypeRegistries:h,jsonCodec:f}){super(
{defaultNamespace:E,errorTypeRegistries:h});const d={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=f??new R.t(d),this.serializer=new _.t(this.codec.createSerializer(),d),this.deserializer=new _.n(this.codec.createDeserializer(),
d)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(E){this.codec.setSerdeContext(
E),super.setSerdeContext(E)}async serializeRequest(E,h,f){const d=await super.serializeRequest(E,h,f),A=v.o.of(E.input);
if(!d.headers["content-type"]){const y=this.mixin.resolveRestContentType(this.getDefaultContentType(),A);y&&(d.headers["\
content-type"]=y)}return d.body==null&&d.headers["content-type"]===this.getDefaultContentType()&&(d.body="{}"),d}async deserializeResponse(E,h,f){
const d=await super.deserializeResponse(E,h,f),A=v.o.of(E.output);for(const[y,D]of A.structIterator())D.getMemberTraits().
httpPayload&&!(y in d)&&(d[y]=null);return d}async handleError(E,h,f,d,A){const y=(0,R.r)(f,d)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,y,this.options.defaultNamespace);const{errorSchema:D,errorMetadata:$}=await this.mixin.getErrorSchemaOrThrowBaseException(
y,this.options.defaultNamespace,f,d,A),F=v.o.of(D),U=d.message??d.Message??"UnknownError",k=new(this.compositeErrorRegistry.
getErrorCtor(D)??Error)({});await this.deserializeHttpMessage(D,h,f,d);const S={},N=this.codec.createDeserializer();for(const[
w,P]of F.structIterator()){const s=P.getMergedTraits().jsonName??w;S[w]=N.readObject(P,d[s])}throw this.mixin.decorateServiceException(
Object.assign(k,$,{$fault:F.getMergedTraits().error,message:U},S),d)}getDefaultContentType(){return"application/json"}}}),
8102:((j,I,c)=>{c.d(I,{n:()=>w,r:()=>N,t:()=>P});var _=c(3040),R=c(7573);const v="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|\
u?r]?s?day)?",t="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",b="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",E="(\\d\
?\\d)",h="(\\d{4})",f=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),d=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
A=new RegExp(`^${v}, ${E} ${t} ${h} ${b} GMT$`),y=new RegExp(`^${v}, ${E}-${t}-(\\d\\d) ${b} GMT$`),D=new RegExp(`^${v} ${t}\
 ( [1-9]|\\d\\d) ${b} ${h}$`),$=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],F=s=>{if(s==null)
return;let i=NaN;if(typeof s=="number")i=s;else if(typeof s=="string"){if(!/^-?\d*\.?\d+$/.test(s))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");i=Number.parseFloat(s)}else typeof s=="object"&&s.tag===1&&(i=s.value);if(isNaN(
i)||Math.abs(i)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(i*
1e3))},U=s=>{if(s==null)return;if(typeof s!="string")throw new TypeError("RFC3339 timestamps must be strings");const i=f.
exec(s);if(!i)throw new TypeError(`Invalid RFC3339 timestamp format ${s}`);const[,u,n,p,l,r,a,,T,O]=i;S(n,1,12),S(p,1,31),
S(l,0,23),S(r,0,59),S(a,0,60);const M=new Date(Date.UTC(Number(u),Number(n)-1,Number(p),Number(l),Number(r),Number(a),Number(
T)?Math.round(parseFloat(`0.${T}`)*1e3):0));if(M.setUTCFullYear(Number(u)),O.toUpperCase()!="Z"){const[,J,q,V]=/([+-])(\d\d):(\d\d)/.
exec(O)||[void 0,"+",0,0],Q=J==="-"?1:-1;M.setTime(M.getTime()+Q*(Number(q)*60*60*1e3+Number(V)*60*1e3))}return M},k=s=>{
if(s==null)return;if(typeof s!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(d.test(s))return new Date(
s);let i,u,n,p,l,r,a,T;if((T=A.exec(s))?[,i,u,n,p,l,r,a]=T:(T=y.exec(s))?([,i,u,n,p,l,r,a]=T,n=(Number(n)+1900).toString()):
(T=D.exec(s))&&([,u,i,p,l,r,a,n]=T),n&&r){const O=Date.UTC(Number(n),$.indexOf(u),Number(i),Number(p),Number(l),Number(r),
a?Math.round(parseFloat(`0.${a}`)*1e3):0);S(i,1,31),S(p,0,23),S(l,0,59),S(r,0,60);const M=new Date(O);return M.setUTCFullYear(
Number(n)),M}throw new TypeError(`Invalid RFC7231 date-time value ${s}.`)};function S(s,i,u){const n=Number(s);if(n<i||n>
u)throw new Error(`Value ${n} out of range [${i}, ${u}]`)}const N=s=>{const i=s.length,u=[];let n=!1,p=!1,l=0;for(let r=0;r<
i;++r){const a=s[r];switch(a){case'"':p||(n=!n);break;case",":n||(u.push(s.slice(l,r)),l=r+1)}p=a==="\\"&&!p}return u.push(
s.slice(l)),u.map(r=>{r=r.trim();const a=r.length;return a<2?r:r[0]==='"'&&r[a-1]==='"'?(r=r.slice(1,a-1),r.replace(/\\(["\\])/g,
"$1")):r.replace(/\\"/g,'"')})};function w(s){return/^[\w.~-]+$/.test(s)?s:encodeURIComponent(s).replace(/[!'()*]/g,function(i){
return"%"+i.charCodeAt(0).toString(16).toUpperCase()})}var P=class extends _.F{settings;constructor(s){super(),this.settings=
s}read(s,i){const u=_.I.of(s),n=u.getMergedTraits(),p=u.getHttpBindingLocation(n);return this.readHttpBinding(u.getHttpBindingValue(
p,n),i,p)}readHttpBinding([s,i,u],n,p){const l=i&255;if((l&192)===64)return u??=s.getHttpBindingCollectionValue(p),N(n).
map(r=>this.readHttpBinding(u,r,p));switch(l){case 21:case 42:return(this.serdeContext?.base64Decoder??_.lt)(n);case 4:case 5:case 6:case 7:{
const r=this.settings.httpBindings?i>>14&3:0;switch(this.settings.timestampFormat.useTrait&&l>4?l:r?r+4:this.settings.timestampFormat.
default){case 5:return U(n);case 6:return k(n);case 7:return F(n);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",n),new Date(n)}}case 0:{const r=i>>8&3;if(!r)return n;let a=n;return(p&6)===6&&(a=
(this.serdeContext?.utf8Encoder??R.t)((this.serdeContext?.base64Decoder??_.lt)(a))),r===2?_.st.from(a):a}case 1:return Number(
n);case 2:return n.toLowerCase()==="true";case 17:return BigInt(n);case 19:return new _.ot(n,"bigDecimal");default:return n}}}}),
9032:((j,I,c)=>{c.d(I,{GetRoleCredentialsCommand:()=>st,SSOClient:()=>Ye});var _=c(550),R=c(765),v=c(9576),t=c(3040),b=c(
5371),E=c(2308),h=c(4782),f=c(1649),d=c(9002),A=c(3774),y=c(7573);const D=async(e,o,m)=>({operation:(0,R.m)(o).operation,
region:await(0,R.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function $(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(o,m)=>({
signingProperties:{config:o,context:m}})}}function F(e){return{schemeId:"smithy.api#noAuth"}}const U=e=>{const o=[];return e.
operation==="GetRoleCredentials"?o.push(F(e)):o.push($(e)),o},k=e=>{const o=(0,t.r)(e);return Object.assign(o,{authSchemePreference:(0,R.
p)(e.authSchemePreference??[])})},S=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),N={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},w="ref",P=-1,s=!0,i="isSet",u="PartitionResult",n="booleanEquals",p="getAttr",l={[w]:"Endpoint"},
r={[w]:u},a={},T=[{[w]:"Region"}],O={conditions:[[i,[l]],[i,T],["aws.partition",T,u],[n,[{[w]:"UseFIPS"},s]],[n,[{[w]:"U\
seDualStack"},s]],[n,[{fn:p,argv:[r,"supportsDualStack"]},s]],[n,[{fn:p,argv:[r,"supportsFIPS"]},s]],["stringEquals",[{fn:p,
argv:[r,"name"]},"aws-us-gov"]]],results:[[P],[P,"Invalid Configuration: FIPS and custom endpoint are not supported"],[P,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[l,a],["https://portal.sso-fips.{Region}.{Part\
itionResult#dualStackDnsSuffix}",a],[P,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://portal.sso.{Region}.amazonaws.com",a],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",a],[P,"F\
IPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuf\
fix}",a],[P,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{Partiti\
onResult#dnsSuffix}",a],[P,"Invalid Configuration: Missing Region"]]},M=2,J=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,
2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),q=t.W.from(J,M,O.conditions,O.results),V=new t.U({size:50,params:["Endp\
oint","Region","UseDualStack","UseFIPS"]}),Q=(e,o={})=>V.get(e,()=>(0,t.V)(q,{endpointParams:e,logger:o.logger}));t.H.aws=
t.d;var z=class te extends R.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(o){
super(o),Object.setPrototypeOf(this,te.prototype)}},ie=class se extends z{static shapeId="com.amazonaws.sso#InvalidReque\
stException";name="InvalidRequestException";$fault="client";constructor(o){super({name:"InvalidRequestException",$fault:"\
client",...o}),Object.setPrototypeOf(this,se.prototype)}},ae=class ne extends z{static shapeId="com.amazonaws.sso#Resour\
ceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(o){super({name:"ResourceNotFoundExcept\
ion",$fault:"client",...o}),Object.setPrototypeOf(this,ne.prototype)}},ce=class oe extends z{static shapeId="com.amazona\
ws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(o){super({name:"TooManyRequ\
estsException",$fault:"client",...o}),Object.setPrototypeOf(this,oe.prototype)}},de=class re extends z{static shapeId="c\
om.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(o){super({name:"Unautho\
rizedException",$fault:"client",...o}),Object.setPrototypeOf(this,re.prototype)}};const ue="AccessTokenType",pe="GetRole\
Credentials",le="GetRoleCredentialsRequest",he="GetRoleCredentialsResponse",me="InvalidRequestException",_e="RoleCredent\
ials",Ee="ResourceNotFoundException",ge="SecretAccessKeyType",fe="SessionTokenType",Se="TooManyRequestsException",Re="Un\
authorizedException",ye="accountId",Pe="accessKeyId",Te="accessToken",xe="account_id",H="client",K="error",ve="expiratio\
n",Ce="http",W="httpError",we="httpHeader",Y="httpQuery",L="message",Ie="roleCredentials",Ae="roleName",De="role_name",Z="\
smithy.ts.sdk.synthetic.com.amazonaws.sso",Me="secretAccessKey",be="sessionToken",Oe="x-amz-sso_bearer_token",x="com.ama\
zonaws.sso",ee=new v.t(Z);var Fe=[-3,Z,"SSOServiceException",0,[],[]];ee.registerError(Fe,z);const B=new v.t(x);var Ne=[
-3,x,me,{[K]:H,[W]:400},[L],[0]];B.registerError(Ne,ie);var $e=[-3,x,Ee,{[K]:H,[W]:404},[L],[0]];B.registerError($e,ae);
var Ue=[-3,x,Se,{[K]:H,[W]:429},[L],[0]];B.registerError(Ue,ce);var ke=[-3,x,Re,{[K]:H,[W]:401},[L],[0]];B.registerError(
ke,de);const ze=[ee,B];var Be=[0,x,ue,8,0],je=[0,x,ge,8,0],He=[0,x,fe,8,0],Ke=[3,x,le,0,[Ae,ye,Te],[[0,{[Y]:De}],[0,{[Y]:xe}],
[()=>Be,{[we]:Oe}]],3],We=[3,x,he,0,[Ie],[[()=>Le,0]]],Le=[3,x,_e,0,[Pe,Me,be,ve],[0,[()=>je,0],[()=>He,0],1]],Ge=[9,x,pe,
{[Ce]:["GET","/federation/credentials",200]},()=>Ke,()=>We];const Je=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??
t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
Q,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??U,httpAuthSchemes:e?.httpAuthSchemes??[
{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"smithy\
.api#noAuth",identityProvider:o=>o.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new A.t}],logger:e?.
logger??new t.Y,protocol:e?.protocol??d.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:ze,
version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:e?.serviceId??"SSO",sha256:e?.sha256??t.t,urlParser:e?.
urlParser??h.r,utf8Decoder:e?.utf8Decoder??y.n,utf8Encoder:e?.utf8Encoder??y.t}),qe=e=>{(0,t.Q)(process.version);const o=(0,t.
G)(e),m=()=>o().then(t.$),C=Je(e);(0,t.dt)(process.version);const g={profile:e?.profile,logger:C.logger};return{...C,...e,
runtime:"node",defaultsMode:o,authSchemePreference:e?.authSchemePreference??(0,h.t)(t.a,g),bodyLengthChecker:e?.bodyLengthChecker??
t.at,defaultSocketTimeout:(0,E.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({
serviceId:C.serviceId,clientVersion:b.t}),maxAttempts:e?.maxAttempts??(0,h.t)(t.g,e),region:e?.region??(0,h.t)(t.J,{...t.
q,...g}),requestHandler:f.t.create(e?.requestHandler??m),retryMode:e?.retryMode??(0,h.t)({...t._,default:async()=>(await m()).
retryMode||t.y},e),streamCollector:e?.streamCollector??f.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,h.t)(t.rt,g),
useFipsEndpoint:e?.useFipsEndpoint??(0,h.t)(t.nt,g),userAgentAppId:e?.userAgentAppId??(0,h.t)(t.f,g)}},Ve=e=>{const o=e.
httpAuthSchemes;let m=e.httpAuthSchemeProvider,C=e.credentials;return{setHttpAuthScheme(g){const G=o.findIndex(X=>X.schemeId===
g.schemeId);G===-1?o.push(g):o.splice(G,1,g)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(g){m=g},httpAuthSchemeProvider(){
return m},setCredentials(g){C=g},credentials(){return C}}},Qe=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),Xe=(e,o)=>{const m=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),
Ve(e));return o.forEach(C=>C.configure(m)),Object.assign(e,(0,t.u)(m),(0,t.Z)(m),(0,t.M)(m),Qe(m))};var Ye=class extends t.
tt{config;constructor(...[e]){const o=qe(e||{});super(o),this.initConfig=o;const m=S(o),C=(0,t.b)(m),g=(0,t.v)(C),G=(0,t.
K)(g),X=(0,t.k)(G),nt=(0,R.n)(X),ot=k(nt),rt=Xe(ot,e?.extensions||[]);this.config=rt,this.middlewareStack.use((0,t.et)(this.
config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.
use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),
this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:D,
identityProviderConfigProvider:async it=>new t.x({"aws.auth#sigv4":it.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const Ze=(0,_.t)(N,"SWBPortalService","SSOClient",R.t),et={},tt=(e,o,m,C)=>[];
var st=class extends Ze(et,tt,"GetRoleCredentials",Ge){}}),3774:((j,I,c)=>{c.d(I,{t:()=>_});var _=class{async sign(R,v,t){
return R}}}),5371:((j,I,c)=>{c.d(I,{t:()=>_});var _="3.998.3"})};export{at as id,ct as ids,dt as modules};
