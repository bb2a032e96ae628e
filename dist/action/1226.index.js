const _e=1226,Se=[1226],Ee={661:((x,C,i)=>{i.d(C,{t:()=>S});var s=i(1509),S=class extends s.t{constructor({defaultNamespace:v,
errorTypeRegistries:w,serviceTarget:A,awsQueryCompatible:l,jsonCodec:g}){super({defaultNamespace:v,errorTypeRegistries:w,
serviceTarget:A,awsQueryCompatible:l,jsonCodec:g})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"\
1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),1509:((x,C,i)=>{i.d(C,{t:()=>A});var s=i(1009),S=i(4592),
v=i(765),w=i(3040),A=class extends S.t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:l,errorTypeRegistries:g,serviceTarget:d,awsQueryCompatible:a,jsonCodec:f}){super({defaultNamespace:l,errorTypeRegistries:g}),
this.serviceTarget=d,this.codec=f??new s.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!a,this.mixin=new w.n(this.
awsQueryCompatible)}async serializeRequest(l,g,d){const a=await super.serializeRequest(l,g,d);return a.path.endsWith("/")||
(a.path+="/"),a.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,a.headers["x-amz-target"]=`${this.
serviceTarget}.${l.name}`,this.awsQueryCompatible&&(a.headers["x-amzn-query-mode"]="true"),((0,v.c)(l.input)==="unit"||!a.
body)&&(a.body="{}"),a}getPayloadCodec(){return this.codec}async handleError(l,g,d,a,f){const{awsQueryCompatible:p}=this;
p&&this.mixin.setQueryCompatError(a,d);const P=(0,s.n)(d,a,p)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
P,this.options.defaultNamespace);const{errorSchema:c,errorMetadata:_}=await this.mixin.getErrorSchemaOrThrowBaseException(
P,this.options.defaultNamespace,d,a,f,p?this.mixin.findQueryCompatibleError:void 0),t=v.o.of(c),n=a.message??a.Message??
"UnknownError",r=new(this.compositeErrorRegistry.getErrorCtor(c)??Error)({}),u={},E=this.codec.createDeserializer();for(const[
R,I]of t.structIterator())a[R]!=null&&(u[R]=E.readObject(I,a[R]));throw p&&this.mixin.queryCompatOutput(a,u),this.mixin.
decorateServiceException(Object.assign(r,_,{$fault:t.getMergedTraits().error,message:n},u),a)}}}),4592:((x,C,i)=>{i.d(C,
{t:()=>A});var s=i(192),S=i(4582),v=i(765),w=i(3040),A=class extends w.P{async serializeRequest(l,g,d){const a=this.serializer,
f={},p={},P=await d.endpoint(),c=v.o.of(l?.input),_=c.getSchema();let t;const n=g&&typeof g=="object"?g:{},r=new S.t({protocol:"",
hostname:"",port:void 0,path:"/",fragment:void 0,query:f,headers:p,body:void 0});if(P&&(this.updateServiceEndpoint(r,P),
this.setHostPrefix(r,l,n)),n){const u=c.getEventStreamMember();if(u){if(n[u]){const E={};for(const[R]of c.structIterator())
R!==u&&n[R]!=null&&(E[R]=n[R]);t=await this.serializeEventStream({eventStream:n[u],requestSchema:c,initialRequest:E})}}else
a.write(_,n),t=a.flush()}return r.headers=Object.assign(r.headers,p),r.query=f,r.body=t,r.method="POST",r}async deserializeResponse(l,g,d){
const a=this.deserializer,f=v.o.of(l.output),p={};if(this.isErrorResponse(d.statusCode)){const c=await(0,w.R)(d.body,g);
throw c.byteLength>0&&Object.assign(p,await a.read(15,c)),await this.handleError(l,g,d,p,this.deserializeMetadata(d)),new Error(
"@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const c in d.headers){if(!(0,s.t)(d.headers,
c))continue;const _=d.headers[c];delete d.headers[c],d.headers[c.toLowerCase()]=_}const P=f.getEventStreamMember();if(P)
p[P]=await this.deserializeEventStream({response:d,responseSchema:f,initialResponseContainer:p});else{const c=await(0,w.
R)(d.body,g);c.byteLength>0&&Object.assign(p,await a.read(f,c))}return p.$metadata=this.deserializeMetadata(d),p}isErrorResponse(l){
return l>=300}}}),10:((x,C,i)=>{i.d(C,{i:()=>w,n:()=>l,r:()=>A,t:()=>_});var s=i(3040),S=i(4582),v=i(4972),w=class extends s.
o{async sign(t,n,r){if(!S.t.isInstance(t))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:u,signer:E,signingRegion:R,signingRegionSet:I,signingName:O}=await(0,s.s)(r),b=(await u.sigv4aSigningRegionSet?.()??
I??[R]).join(","),k=await u.disableClockSkewCorrection?.()===!0;return r._disableClockSkewCorrection=k,k||(r._preRequestSystemClockOffset=
u.systemClockOffset,r._requestSentAt=Date.now()),await E.sign(t,{signingDate:k?new Date:(0,s.c)(u.systemClockOffset),signingRegion:b,
signingService:O})}};const A=t=>(t.sigv4aSigningRegionSet=(0,s.S)(t.sigv4aSigningRegionSet),t),l={environmentVariableSelector(t){
if(t.AWS_SIGV4A_SIGNING_REGION_SET)return t.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(n=>n.trim());throw new v.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(t){if(t.sigv4a_signing_region_set)return(t.
sigv4a_signing_region_set??"").split(",").map(n=>n.trim());throw new v.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},g={SignatureV4a:null},d={CrtSignerV4:null},a="X-Amz-S3session-Token",f=a.toLowerCase();
var p=class extends s.i{async signWithCredentials(t,n,r){const u=P(n);t.headers[f]=n.sessionToken;const E=this;return c(
E,u),E.signRequest(t,r??{})}async presignWithCredentials(t,n,r){const u=P(n);return delete t.headers[f],t.headers[a]=n.sessionToken,
t.query=t.query??{},t.query[a]=n.sessionToken,c(this,u),this.presign(t,r)}};function P(t){return{accessKeyId:t.accessKeyId,
secretAccessKey:t.secretAccessKey,expiration:t.expiration}}function c(t,n){const r=t.credentialProvider;t.credentialProvider=
()=>(t.credentialProvider=r,Promise.resolve(n))}var _=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof d.CrtSignerV4=="function"?"crt":typeof g.SignatureV4a=="function"?"js":"none"}constructor(t){this.sigv4Signer=
new p(t),this.signerOptions=t}async sign(t,n={}){return n.signingRegion==="*"?this.getSigv4aSigner().sign(t,n):this.sigv4Signer.
sign(t,n)}async signWithCredentials(t,n,r={}){if(r.signingRegion==="*"){const u=this.getSigv4aSigner(),E=d.CrtSignerV4;if(E&&
u instanceof E)return u.signWithCredentials(t,n,r);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(t,n,
r)}async presign(t,n={}){if(n.signingRegion==="*"){const r=this.getSigv4aSigner(),u=d.CrtSignerV4;if(u&&r instanceof u)return r.
presign(t,n);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(t,n)}async presignWithCredentials(t,n,r={}){if(r.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
t,n,r)}getSigv4aSigner(){if(!this.sigv4aSigner){const t=d.CrtSignerV4,n=g.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!t&&!n)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(t&&typeof t=="function")this.sigv4aSigner=new t({...this.signerOptions,signingAlgorithm:1});else if(n&&
typeof n=="function")this.sigv4aSigner=new n({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!n||typeof n!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new n({...this.signerOptions})}}return this.sigv4aSigner}}}),
1226:((x,C,i)=>{i.r(C),i.d(C,{EventBridgeClient:()=>ue});var s=i(3040),S=i(765),v=i(10),w=i(6035),A=i(2308),l=i(4327),g=i(
4782),d=i(1649),a=i(661),f=i(439),p=i(3456),P=i(7573);const c="ref",_=-1,t=!0,n="isSet",r="PartitionResult",u="booleanEq\
uals",E="stringEquals",R="getAttr",I={[c]:"Endpoint"},O={[c]:"EndpointId"},b={[c]:r},k={[c]:"Region"},T={},N={authSchemes:[
{name:"sigv4a",signingName:"events",signingRegionSet:["*"]}]},V=[k],H={conditions:[[n,V],[n,[I]],[n,[O]],["aws.partition",
V,r],[u,[{[c]:"UseFIPS"},t]],[u,[{[c]:"UseDualStack"},t]],[E,[{fn:R,argv:[b,"name"]},"aws-us-gov"]],["isValidHostLabel",
[O,t]],[u,[{fn:R,argv:[b,"supportsFIPS"]},t]],[u,[{fn:R,argv:[b,"supportsDualStack"]},t]],[E,[k,"us-gov-east-1"]],[E,[k,
"us-gov-west-1"]]],results:[[_],["https://events.{Region}.{PartitionResult#dualStackDnsSuffix}",T],[I,N],["https://{Endp\
ointId}.endpoint.events.{PartitionResult#dualStackDnsSuffix}",N],[_,"DualStack is enabled but this partition does not su\
pport DualStack"],["https://{EndpointId}.endpoint.events.{PartitionResult#dnsSuffix}",N],[_,"Invalid Configuration: FIPS\
 is not supported with EventBridge multi-region endpoints."],[_,"EndpointId must be a valid host label."],[_,"Invalid Co\
nfiguration: FIPS and custom endpoint are not supported"],[_,"Invalid Configuration: Dualstack and custom endpoint are n\
ot supported"],[I,T],["https://events-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",T],[_,"FIPS and DualStack are \
enabled, but this partition does not support one or both"],["https://events.us-gov-east-1.amazonaws.com",T],["https://ev\
ents.us-gov-west-1.amazonaws.com",T],["https://events-fips.{Region}.{PartitionResult#dnsSuffix}",T],[_,"FIPS is enabled \
but this partition does not support FIPS"],["https://events.{Region}.{PartitionResult#dnsSuffix}",T],[_,"Invalid Configu\
ration: Missing Region"]]},q=2,X=new Int32Array([-1,1,-1,0,4,3,1,27,100000018,1,25,5,2,17,6,3,7,100000018,4,10,8,5,9,100000017,
9,100000001,100000004,5,14,11,8,12,100000016,10,100000013,13,11,100000014,100000015,6,100000001,15,8,16,100000012,9,100000011,
100000012,3,18,100000018,4,23,19,5,21,20,7,100000005,100000007,7,22,100000007,9,100000003,100000004,5,24,31,6,100000001,
31,2,26,27,3,29,27,4,100000008,28,5,100000009,100000010,4,31,30,7,100000002,100000007,7,100000006,100000007]),Z=s.W.from(
X,q,H.conditions,H.results),ee=new s.U({size:50,params:["Endpoint","EndpointId","Region","UseDualStack","UseFIPS"]}),F=(e,o={})=>ee.
get(e,()=>(0,s.V)(Z,{endpointParams:e,logger:o.logger}));s.H.aws=s.d;const te=(e=>async(o,h,y)=>{if(!y)throw new Error("\
Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const m=await e(o,h,y),D=(0,S.m)(h)?.
commandInstance?.constructor?.getEndpointParameterInstructions;if(!D)throw new Error(`getEndpointParameterInstructions()\
 is not defined on '${h.commandName}'`);const M=await(0,S.r)(y,{getEndpointParameterInstructions:D},o);return Object.assign(
m,M)})(async(e,o,h)=>({operation:(0,S.m)(o).operation,region:await(0,S.p)(e.region)()||(()=>{throw new Error("expected `\
region` to be configured for `aws.auth#sigv4`")})()}));function $(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"events",region:e.region},propertiesExtractor:(o,h)=>({signingProperties:{config:o,context:h}})}}function G(e){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"events",region:e.region},propertiesExtractor:(o,h)=>({signingProperties:{
config:o,context:h}})}}const se=((e,o,h)=>m=>{const D=e(m).properties?.authSchemes;if(!D)return o(m);const M=[];for(const z of D){
const{name:W,properties:K={},...U}=z,j=W.toLowerCase();W!==j&&console.warn(`HttpAuthScheme has been normalized with lowe\
rcasing: '${W}' to '${j}'`);let B;if(j==="sigv4a"){B="aws.auth#sigv4a";const ge=D.find(he=>{const Q=he.name.toLowerCase();
return Q!=="sigv4a"&&Q.startsWith("sigv4")});if(v.t.sigv4aDependency()==="none"&&ge)continue}else if(j.startsWith("sigv4"))
B="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${j}'`);const J=h[B];
if(!J)throw new Error(`Could not find HttpAuthOption create function for '${B}'`);const L=J(m);L.schemeId=B,L.signingProperties=
{...L.signingProperties||{},...U,...K},M.push(L)}return M})(F,e=>{const o=[];switch(e.operation){default:o.push($(e)),o.
push(G(e))}return o},{"aws.auth#sigv4":$,"aws.auth#sigv4a":G}),ne=e=>{const o=(0,s.r)(e),h=(0,v.r)(o);return Object.assign(
h,{authSchemePreference:(0,S.p)(e.authSchemePreference??[])})};var ie="3.1169.0";const re=e=>({apiVersion:"2015-10-07",base64Decoder:e?.
base64Decoder??s.ot,base64Encoder:e?.base64Encoder??f.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
F,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??se,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4"),signer:new s.o},{schemeId:"aws.a\
uth#sigv4a",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4a"),signer:new v.i}],logger:e?.logger??new f.t,protocol:e?.
protocol??a.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.eventbridge",errorTypeRegistries:w.
r,xmlNamespace:"http://events.amazonaws.com/doc/2015-10-07",version:"2015-10-07",serviceTarget:"AWSEvents"},serviceId:e?.
serviceId??"EventBridge",sha256:e?.sha256??s.t,signerConstructor:e?.signerConstructor??v.t,urlParser:e?.urlParser??g.r,utf8Decoder:e?.
utf8Decoder??p.t,utf8Encoder:e?.utf8Encoder??P.t}),oe=e=>{(0,s.Z)(process.version);const o=(0,s.G)(e),h=()=>o().then(s.Q),
y=re(e);(0,s.st)(process.version);const m={profile:e?.profile,logger:y.logger};return{...y,...e,runtime:"node",defaultsMode:o,
authSchemePreference:e?.authSchemePreference??(0,g.t)(s.a,m),bodyLengthChecker:e?.bodyLengthChecker??s.rt,credentialDefaultProvider:e?.
credentialDefaultProvider??l.t,defaultSocketTimeout:(0,A.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,s.p)({serviceId:y.serviceId,clientVersion:ie}),maxAttempts:e?.maxAttempts??(0,g.t)(s.g,e),region:e?.region??(0,g.t)(s.
J,{...s.q,...m}),requestHandler:d.t.create(e?.requestHandler??h),retryMode:e?.retryMode??(0,g.t)({...s._,default:async()=>(await h()).
retryMode||s.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,g.t)(v.n,m),streamCollector:e?.streamCollector??
d.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,g.t)(s.nt,m),useFipsEndpoint:e?.useFipsEndpoint??(0,g.t)(s.tt,m),userAgentAppId:e?.
userAgentAppId??(0,g.t)(s.f,m)}},ae=e=>{const o=e.httpAuthSchemes;let h=e.httpAuthSchemeProvider,y=e.credentials;return{
setHttpAuthScheme(m){const D=o.findIndex(M=>M.schemeId===m.schemeId);D===-1?o.push(m):o.splice(D,1,m)},httpAuthSchemes(){
return o},setHttpAuthSchemeProvider(m){h=m},httpAuthSchemeProvider(){return h},setCredentials(m){y=m},credentials(){return y}}},
ce=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
de=(e,o)=>{const h=Object.assign((0,s.l)(e),(0,s.Y)(e),(0,s.j)(e),ae(e));return o.forEach(y=>y.configure(h)),Object.assign(
e,(0,s.u)(h),(0,s.X)(h),(0,s.M)(h),ce(h))};var ue=class extends s.et{config;constructor(...[e]){const o=oe(e||{});super(
o),this.initConfig=o;const h=(0,w.a)(o),y=(0,s.b)(h),m=(0,s.v)(y),D=(0,s.K)(m),M=(0,s.k)(D),z=(0,S.n)(M),W=ne(z),K=de(W,
e?.extensions||[]);this.config=K,this.middlewareStack.use((0,s.$)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),
this.middlewareStack.use((0,s.h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.
O)(this.config)),this.middlewareStack.use((0,s.D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.
use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:te,identityProviderConfigProvider:async U=>new s.x({"aws.auth#\
sigv4":U.credentials,"aws.auth#sigv4a":U.credentials})})),this.middlewareStack.use((0,s.C)(this.config))}destroy(){super.
destroy()}}}),2308:((x,C,i)=>{i.d(C,{t:()=>S});const s=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",S=(v,w)=>{if(s()&&typeof v?.handle!="function")return w}}),6035:((x,C,i)=>{i.d(C,{a:()=>v,i:()=>w,n:()=>I,r:()=>n,
t:()=>R});var s=i(765),S=i(9576);const v=O=>Object.assign(O,{useDualstackEndpoint:O.useDualstackEndpoint??!1,useFipsEndpoint:O.
useFipsEndpoint??!1,defaultSigningName:"events"}),w={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var A=class Y extends s.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBr\
idgeServiceException";constructor(b){super(b),Object.setPrototypeOf(this,Y.prototype)}};const l="DisableRuleRequest",g="\
DisableRule",d="EventBusName",a="EnableRule",f="EnableRuleRequest",p="Name",P="smithy.ts.sdk.synthetic.com.amazonaws.eve\
ntbridge",c="com.amazonaws.eventbridge",_=new S.t(P);var t=[-3,P,"EventBridgeServiceException",0,[],[]];_.registerError(
t,A);const n=[_,new S.t(c)];var r=[3,c,l,0,[p,d],[0,0],1],u=[3,c,f,0,[p,d],[0,0],1],E="unit",R=[9,c,g,0,()=>r,()=>E],I=[
9,c,a,0,()=>u,()=>E]})};export{_e as id,Se as ids,Ee as modules};
