const ft=4412,St=[4412],Tt={9002:((W,M,c)=>{c.d(M,{t:()=>f});var t=c(8060),T=c(1009),x=c(765),k=c(3040),f=class extends t.
r{serializer;deserializer;codec;mixin=new k.n;constructor({defaultNamespace:m,errorTypeRegistries:R,jsonCodec:A}){super(
{defaultNamespace:m,errorTypeRegistries:R});const a={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=A??new T.t(a),this.serializer=new t.t(this.codec.createSerializer(),a),this.deserializer=new t.n(this.codec.createDeserializer(),
a)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(m){this.codec.setSerdeContext(
m),super.setSerdeContext(m)}async serializeRequest(m,R,A){const a=await super.serializeRequest(m,R,A),O=x.o.of(m.input);
if(!a.headers["content-type"]){const w=this.mixin.resolveRestContentType(this.getDefaultContentType(),O);w&&(a.headers["\
content-type"]=w)}return a.body==null&&a.headers["content-type"]===this.getDefaultContentType()&&(a.body="{}"),a}async deserializeResponse(m,R,A){
const a=await super.deserializeResponse(m,R,A),O=x.o.of(m.output);for(const[w,b]of O.structIterator())b.getMemberTraits().
httpPayload&&!(w in a)&&(a[w]=null);return a}async handleError(m,R,A,a,O){const w=(0,T.r)(A,a)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,w,this.options.defaultNamespace);const{errorSchema:b,errorMetadata:B}=await this.mixin.getErrorSchemaOrThrowBaseException(
w,this.options.defaultNamespace,A,a,O),N=x.o.of(b),j=a.message??a.Message??"UnknownError",H=new(this.compositeErrorRegistry.
getErrorCtor(b)??Error)({});await this.deserializeHttpMessage(b,R,A,a);const S={},U=this.codec.createDeserializer();for(const[
v,P]of N.structIterator()){const s=P.getMergedTraits().jsonName??v;S[v]=U.readObject(P,a[s])}throw this.mixin.decorateServiceException(
Object.assign(H,B,{$fault:N.getMergedTraits().error,message:j},S),a)}getDefaultContentType(){return"application/json"}}}),
8102:((W,M,c)=>{c.d(M,{n:()=>v,r:()=>U,t:()=>P});var t=c(3040),T=c(7573);const x="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|\
u?r]?s?day)?",k="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",f="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",m="(\\d\
?\\d)",R="(\\d{4})",A=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),a=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
O=new RegExp(`^${x}, ${m} ${k} ${R} ${f} GMT$`),w=new RegExp(`^${x}, ${m}-${k}-(\\d\\d) ${f} GMT$`),b=new RegExp(`^${x} ${k}\
 ( [1-9]|\\d\\d) ${f} ${R}$`),B=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],N=s=>{if(s==null)
return;let i=NaN;if(typeof s=="number")i=s;else if(typeof s=="string"){if(!/^-?\d*\.?\d+$/.test(s))throw new TypeError("\
parseEpochTimestamp - numeric string invalid.");i=Number.parseFloat(s)}else typeof s=="object"&&s.tag===1&&(i=s.value);if(isNaN(
i)||Math.abs(i)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(i*
1e3))},j=s=>{if(s==null)return;if(typeof s!="string")throw new TypeError("RFC3339 timestamps must be strings");const i=A.
exec(s);if(!i)throw new TypeError(`Invalid RFC3339 timestamp format ${s}`);const[,u,n,p,h,r,d,,I,F]=i;S(n,1,12),S(p,1,31),
S(h,0,23),S(r,0,59),S(d,0,60);const _=new Date(Date.UTC(Number(u),Number(n)-1,Number(p),Number(h),Number(r),Number(d),Number(
I)?Math.round(parseFloat(`0.${I}`)*1e3):0));if(_.setUTCFullYear(Number(u)),F.toUpperCase()!="Z"){const[,V,J,z]=/([+-])(\d\d):(\d\d)/.
exec(F)||[void 0,"+",0,0],l=V==="-"?1:-1;_.setTime(_.getTime()+l*(Number(J)*60*60*1e3+Number(z)*60*1e3))}return _},H=s=>{
if(s==null)return;if(typeof s!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(a.test(s))return new Date(
s);let i,u,n,p,h,r,d,I;if((I=O.exec(s))?[,i,u,n,p,h,r,d]=I:(I=w.exec(s))?([,i,u,n,p,h,r,d]=I,n=(Number(n)+1900).toString()):
(I=b.exec(s))&&([,u,i,p,h,r,d,n]=I),n&&r){const F=Date.UTC(Number(n),B.indexOf(u),Number(i),Number(p),Number(h),Number(r),
d?Math.round(parseFloat(`0.${d}`)*1e3):0);S(i,1,31),S(p,0,23),S(h,0,59),S(r,0,60);const _=new Date(F);return _.setUTCFullYear(
Number(n)),_}throw new TypeError(`Invalid RFC7231 date-time value ${s}.`)};function S(s,i,u){const n=Number(s);if(n<i||n>
u)throw new Error(`Value ${n} out of range [${i}, ${u}]`)}const U=s=>{const i=s.length,u=[];let n=!1,p=!1,h=0;for(let r=0;r<
i;++r){const d=s[r];switch(d){case'"':p||(n=!n);break;case",":n||(u.push(s.slice(h,r)),h=r+1)}p=d==="\\"&&!p}return u.push(
s.slice(h)),u.map(r=>{r=r.trim();const d=r.length;return d<2?r:r[0]==='"'&&r[d-1]==='"'?(r=r.slice(1,d-1),r.replace(/\\(["\\])/g,
"$1")):r.replace(/\\"/g,'"')})};function v(s){return/^[\w.~-]+$/.test(s)?s:encodeURIComponent(s).replace(/[!'()*]/g,function(i){
return"%"+i.charCodeAt(0).toString(16).toUpperCase()})}var P=class extends t.F{settings;constructor(s){super(),this.settings=
s}read(s,i){const u=t.I.of(s),n=u.getMergedTraits(),p=u.getHttpBindingLocation(n);return this.readHttpBinding(u.getHttpBindingValue(
p,n),i,p)}readHttpBinding([s,i,u],n,p){const h=i&255;if((h&192)===64)return u??=s.getHttpBindingCollectionValue(p),U(n).
map(r=>this.readHttpBinding(u,r,p));switch(h){case 21:case 42:return(this.serdeContext?.base64Decoder??t.lt)(n);case 4:case 5:case 6:case 7:{
const r=this.settings.httpBindings?i>>14&3:0;switch(this.settings.timestampFormat.useTrait&&h>4?h:r?r+4:this.settings.timestampFormat.
default){case 5:return j(n);case 6:return H(n);case 7:return N(n);default:return console.warn("Missing timestamp format,\
 parsing value with Date constructor:",n),new Date(n)}}case 0:{const r=i>>8&3;if(!r)return n;let d=n;return(p&6)===6&&(d=
(this.serdeContext?.utf8Encoder??T.t)((this.serdeContext?.base64Decoder??t.lt)(d))),r===2?t.st.from(d):d}case 1:return Number(
n);case 2:return n.toLowerCase()==="true";case 17:return BigInt(n);case 19:return new t.ot(n,"bigDecimal");default:return n}}}}),
3774:((W,M,c)=>{c.d(M,{t:()=>t});var t=class{async sign(T,x,k){return T}}}),5371:((W,M,c)=>{c.d(M,{t:()=>t});var t="3.99\
8.3"}),3889:((W,M,c)=>{c.d(M,{CreateOAuth2TokenCommand:()=>lt,SigninClient:()=>ut});var t=c(3040),T=c(765),x=c(5371),k=c(
2308),f=c(4782),m=c(1649),R=c(9002),A=c(3774),a=c(7573),O=c(9576),w=c(550);const b=async(e,o,g)=>({operation:(0,T.m)(o).
operation,region:await(0,T.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4\
`")})()});function B(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(o,g)=>({
signingProperties:{config:o,context:g}})}}function N(e){return{schemeId:"smithy.api#noAuth"}}const j=e=>{const o=[];return e.
operation==="CreateOAuth2Token"?o.push(N(e)):o.push(B(e)),o},H=e=>{const o=(0,t.r)(e);return Object.assign(o,{authSchemePreference:(0,T.
p)(e.authSchemePreference??[])})},S=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"signin"}),U={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}},v="ref",P=-1,s=!1,i=!0,u="isSet",n="booleanEquals",p="coalesce",h="PartitionResult",r="stringEquals",
d="getAttr",I="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",F={[v]:"Endpoint"},_={fn:d,argv:[{[v]:h},"n\
ame"]},V={[v]:"Region"},J={[v]:h},z={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},l={},ee=[
V],te={conditions:[[u,ee],[n,[{fn:p,argv:[{[v]:"IsControlPlane"},s]},i]],[u,[F]],["aws.partition",ee,h],[n,[{[v]:"UseFIP\
S"},i]],[r,[_,"aws"]],[n,[{fn:p,argv:[{[v]:"IsOAuthEndpoint"},s]},i]],[n,[{[v]:"UseDualStack"},i]],[r,[_,"aws-cn"]],[r,[
V,"us-gov-west-1"]],[r,[_,"aws-us-gov"]],[n,[{fn:d,argv:[J,"supportsFIPS"]},i]],[r,[_,"aws-iso"]],[r,[_,"aws-iso-b"]],[r,
[_,"aws-iso-f"]],[r,[_,"aws-iso-e"]],[r,[_,"aws-eusc"]],[n,[{fn:d,argv:[J,"supportsDualStack"]},i]]],results:[[P],["http\
s://signin.{Region}.api.aws",z],["https://signin.{Region}.api.amazonwebservices.com.cn",z],[I,z],[P,"FIPS endpoints are \
not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",z],
["https://{Region}.signin.aws.amazon.com",l],["https://{Region}.signin.amazonaws.cn",l],["https://{Region}.signin.amazon\
aws-us-gov.com",l],["https://{Region}.signin.c2shome.ic.gov",l],["https://{Region}.signin.sc2shome.sgov.gov",l],["https:\
//{Region}.signin.csphome.hci.ic.gov",l],["https://{Region}.signin.csphome.adc-e.uk",l],["https://{Region}.signin.amazon\
aws-eusc.eu",l],["https://signin-fips.amazonaws-us-gov.com",l],["https://{Region}.signin-fips.amazonaws-us-gov.com",l],[
"https://{Region}.signin.{PartitionResult#dnsSuffix}",l],[P,"Invalid Configuration: FIPS and custom endpoint are not sup\
ported"],[P,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[F,l],["https://signin-fips.{Regio\
n}.{PartitionResult#dualStackDnsSuffix}",l],[P,"FIPS and DualStack are enabled, but this partition does not support one \
or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",l],[P,"FIPS is enabled but this partition does not\
 support FIPS"],[I,l],[P,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}\
.{PartitionResult#dnsSuffix}",l],[P,"Invalid Configuration: Missing Region"]]},Ae=2,ve=new Int32Array([-1,1,-1,0,6,3,2,36,
4,4,5,100000027,6,100000004,100000027,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,100000007,13,10,100000008,14,12,100000009,
15,13,100000010,16,14,100000011,17,15,100000012,18,16,100000013,100000016,6,100000005,20,7,21,100000006,17,100000024,100000025,
6,100000004,23,7,27,24,9,100000014,25,10,100000015,26,11,100000022,100000023,11,28,100000021,17,100000020,100000021,2,35,
30,3,39,31,4,32,100000027,6,100000004,33,7,100000027,34,9,100000014,100000027,3,39,36,4,38,37,7,100000018,100000019,6,100000004,
100000017,5,100000001,40,8,100000002,100000003]),Pe=t.W.from(ve,Ae,te.conditions,te.results),ye=new t.U({size:50,params:[
"Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),Re=(e,o={})=>ye.get(e,()=>(0,t.V)(Pe,
{endpointParams:e,logger:o.logger}));t.H.aws=t.d;var K=class _e extends T.i{static shapeId="smithy.ts.sdk.synthetic.com.\
amazonaws.signin#SigninServiceException";constructor(o){super(o),Object.setPrototypeOf(this,_e.prototype)}},we=class Ee extends K{static shapeId="\
com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(o){super({name:"\
AccessDeniedException",$fault:"client",...o}),Object.setPrototypeOf(this,Ee.prototype),this.error=o.error}},Ie=class fe extends K{static shapeId="\
com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(o){super(
{name:"InternalServerException",$fault:"server",...o}),Object.setPrototypeOf(this,fe.prototype),this.error=o.error}},Ce=class Se extends K{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(o){super({name:"\
TooManyRequestsError",$fault:"client",...o}),Object.setPrototypeOf(this,Se.prototype),this.error=o.error}},De=class Te extends K{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(o){super({name:"V\
alidationException",$fault:"client",...o}),Object.setPrototypeOf(this,Te.prototype),this.error=o.error}};const xe="Acces\
sDeniedException",Oe="AccessToken",Me="CreateOAuth2Token",be="CreateOAuth2TokenRequest",ke="CreateOAuth2TokenRequestBody",
$e="CreateOAuth2TokenResponseBody",Fe="CreateOAuth2TokenResponse",Ne="InternalServerException",Ue="RefreshToken",ze="Too\
ManyRequestsError",Be="ValidationException",se="accessKeyId",ne="accessToken",Y="client",re="clientId",oe="codeVerifier",
je="code",$="error",ie="expiresIn",ae="grantType",He="http",Z="httpError",ce="idToken",y="jsonName",q="message",G="refre\
shToken",ue="redirectUri",de="smithy.ts.sdk.synthetic.com.amazonaws.signin",pe="secretAccessKey",he="sessionToken",Ke="s\
erver",Le="tokenInput",We="tokenOutput",le="tokenType",C="com.amazonaws.signin",me=new O.t(de);var Ve=[-3,de,"SigninServ\
iceException",0,[],[]];me.registerError(Ve,K);const L=new O.t(C);var Je=[-3,C,xe,{[$]:Y},[$,q],[0,0],2];L.registerError(
Je,we);var qe=[-3,C,Ne,{[$]:Ke,[Z]:500},[$,q],[0,0],2];L.registerError(qe,Ie);var Ge=[-3,C,ze,{[$]:Y,[Z]:429},[$,q],[0,0],
2];L.registerError(Ge,Ce);var Xe=[-3,C,Be,{[$]:Y,[Z]:400},[$,q],[0,0],2];L.registerError(Xe,De);const Ye=[me,L];var ge=[
0,C,Ue,8,0],Ze=[3,C,Oe,8,[se,pe,he],[[0,{[y]:se}],[0,{[y]:pe}],[0,{[y]:he}]],3],Qe=[3,C,be,0,[Le],[[()=>et,16]],1],et=[3,
C,ke,0,[re,ae,je,ue,oe,G],[[0,{[y]:re}],[0,{[y]:ae}],0,[0,{[y]:ue}],[0,{[y]:oe}],[()=>ge,{[y]:G}]],2],tt=[3,C,Fe,0,[We],
[[()=>st,16]],1],st=[3,C,$e,0,[ne,le,ie,G,ce],[[()=>Ze,{[y]:ne}],[0,{[y]:le}],[1,{[y]:ie}],[()=>ge,{[y]:G}],[0,{[y]:ce}]],
4],nt=[9,C,Me,{[He]:["POST","/v1/token",200]},()=>Qe,()=>tt];const rt=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??
t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
Re,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??j,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"smith\
y.api#noAuth",identityProvider:o=>o.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new A.t}],logger:e?.
logger??new t.Y,protocol:e?.protocol??R.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",
errorTypeRegistries:Ye,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??t.
t,urlParser:e?.urlParser??f.r,utf8Decoder:e?.utf8Decoder??a.n,utf8Encoder:e?.utf8Encoder??a.t}),ot=e=>{(0,t.Q)(process.version);
const o=(0,t.G)(e),g=()=>o().then(t.$),D=rt(e);(0,t.dt)(process.version);const E={profile:e?.profile,logger:D.logger};return{
...D,...e,runtime:"node",defaultsMode:o,authSchemePreference:e?.authSchemePreference??(0,f.t)(t.a,E),bodyLengthChecker:e?.
bodyLengthChecker??t.at,defaultSocketTimeout:(0,k.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,t.p)({serviceId:D.serviceId,clientVersion:x.t}),maxAttempts:e?.maxAttempts??(0,f.t)(t.g,e),region:e?.region??(0,f.t)(
t.J,{...t.q,...E}),requestHandler:m.t.create(e?.requestHandler??g),retryMode:e?.retryMode??(0,f.t)({...t._,default:async()=>(await g()).
retryMode||t.y},e),streamCollector:e?.streamCollector??m.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,f.t)(t.rt,E),
useFipsEndpoint:e?.useFipsEndpoint??(0,f.t)(t.nt,E),userAgentAppId:e?.userAgentAppId??(0,f.t)(t.f,E)}},it=e=>{const o=e.
httpAuthSchemes;let g=e.httpAuthSchemeProvider,D=e.credentials;return{setHttpAuthScheme(E){const X=o.findIndex(Q=>Q.schemeId===
E.schemeId);X===-1?o.push(E):o.splice(X,1,E)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(E){g=E},httpAuthSchemeProvider(){
return g},setCredentials(E){D=E},credentials(){return D}}},at=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),ct=(e,o)=>{const g=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),
it(e));return o.forEach(D=>D.configure(g)),Object.assign(e,(0,t.u)(g),(0,t.Z)(g),(0,t.M)(g),at(g))};var ut=class extends t.
tt{config;constructor(...[e]){const o=ot(e||{});super(o),this.initConfig=o;const g=S(o),D=(0,t.b)(g),E=(0,t.v)(D),X=(0,t.
K)(E),Q=(0,t.k)(X),mt=(0,T.n)(Q),gt=H(mt),_t=ct(gt,e?.extensions||[]);this.config=_t,this.middlewareStack.use((0,t.et)(this.
config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.
use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),
this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:b,
identityProviderConfigProvider:async Et=>new t.x({"aws.auth#sigv4":Et.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const dt=(0,w.t)(U,"Signin","SigninClient",T.t),pt={IsControlPlane:{type:"stat\
icContextParams",value:!1}},ht=(e,o,g,D)=>[];var lt=class extends dt(pt,ht,"CreateOAuth2Token",nt){}})};export{ft as id,St as ids,Tt as modules};
