const fe=431,Pe=[431],Ae={10:((x,w,r)=>{r.d(w,{i:()=>f,n:()=>R,r:()=>b,t:()=>_});var s=r(3040),p=r(4582),v=r(4972),f=class extends s.
o{async sign(t,n,a){if(!p.t.isInstance(t))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:d,signer:S,signingRegion:c,signingRegionSet:C,signingName:j}=await(0,s.s)(a),N=(await d.sigv4aSigningRegionSet?.()??
C??[c]).join(","),D=await d.disableClockSkewCorrection?.()===!0;return a._disableClockSkewCorrection=D,D||(a._preRequestSystemClockOffset=
d.systemClockOffset,a._requestSentAt=Date.now()),await S.sign(t,{signingDate:D?new Date:(0,s.c)(d.systemClockOffset),signingRegion:N,
signingService:j})}};const b=t=>(t.sigv4aSigningRegionSet=(0,s.S)(t.sigv4aSigningRegionSet),t),R={environmentVariableSelector(t){
if(t.AWS_SIGV4A_SIGNING_REGION_SET)return t.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(n=>n.trim());throw new v.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(t){if(t.sigv4a_signing_region_set)return(t.
sigv4a_signing_region_set??"").split(",").map(n=>n.trim());throw new v.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},y={SignatureV4a:null},l={CrtSignerV4:null},A="X-Amz-S3session-Token",k=A.toLowerCase();
var O=class extends s.i{async signWithCredentials(t,n,a){const d=I(n);t.headers[k]=n.sessionToken;const S=this;return P(
S,d),S.signRequest(t,a??{})}async presignWithCredentials(t,n,a){const d=I(n);return delete t.headers[k],t.headers[A]=n.sessionToken,
t.query=t.query??{},t.query[A]=n.sessionToken,P(this,d),this.presign(t,a)}};function I(t){return{accessKeyId:t.accessKeyId,
secretAccessKey:t.secretAccessKey,expiration:t.expiration}}function P(t,n){const a=t.credentialProvider;t.credentialProvider=
()=>(t.credentialProvider=a,Promise.resolve(n))}var _=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof l.CrtSignerV4=="function"?"crt":typeof y.SignatureV4a=="function"?"js":"none"}constructor(t){this.sigv4Signer=
new O(t),this.signerOptions=t}async sign(t,n={}){return n.signingRegion==="*"?this.getSigv4aSigner().sign(t,n):this.sigv4Signer.
sign(t,n)}async signWithCredentials(t,n,a={}){if(a.signingRegion==="*"){const d=this.getSigv4aSigner(),S=l.CrtSignerV4;if(S&&
d instanceof S)return d.signWithCredentials(t,n,a);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(t,n,
a)}async presign(t,n={}){if(n.signingRegion==="*"){const a=this.getSigv4aSigner(),d=l.CrtSignerV4;if(d&&a instanceof d)return a.
presign(t,n);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(t,n)}async presignWithCredentials(t,n,a={}){if(a.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
t,n,a)}getSigv4aSigner(){if(!this.sigv4aSigner){const t=l.CrtSignerV4,n=y.SignatureV4a;if(this.signerOptions.runtime==="\
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
2308:((x,w,r)=>{r.d(w,{t:()=>p});const s=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",p=(v,f)=>{if(s()&&typeof v?.handle!="function")return f}}),3774:((x,w,r)=>{r.d(w,{t:()=>s});var s=class{async sign(p,v,f){
return p}}}),6822:((x,w,r)=>{r.d(w,{i:()=>v,n:()=>n,r:()=>f,t:()=>S});var s=r(765),p=r(9576);const v=c=>Object.assign(c,
{useDualstackEndpoint:c.useDualstackEndpoint??!1,useFipsEndpoint:c.useFipsEndpoint??!1,useGlobalEndpoint:c.useGlobalEndpoint??
!1,defaultSigningName:"sts"}),f={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtI\
nParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"regi\
on"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var b=class ee extends s.i{static shapeId="smithy.\
ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(C){super(C),Object.setPrototypeOf(this,ee.prototype)}};
const R="Arn",y="Account",l="GetCallerIdentity",A="GetCallerIdentityRequest",k="GetCallerIdentityResponse",O="UserId",I="\
smithy.ts.sdk.synthetic.com.amazonaws.sts",P="com.amazonaws.sts",_=new p.t(I);var t=[-3,I,"STSServiceException",0,[],[]];
_.registerError(t,b);const n=[_,new p.t(P)];var a=[3,P,A,0,[],[]],d=[3,P,k,0,[O,y,R],[0,0,0]],S=[9,P,l,0,()=>a,()=>d]}),
431:((x,w,r)=>{r.r(w),r.d(w,{STSClient:()=>pe});var s=r(3040),p=r(765),v=r(10),f=r(6822),b=r(2308),R=r(4327),y=r(3774),l=r(
4782),A=r(1649),k=r(3656),O=r(439),I=r(3456),P=r(7573);const _="ref",t=-1,n=!0,a="isSet",d="PartitionResult",S="booleanE\
quals",c="stringEquals",C="getAttr",j="us-east-1",N="sigv4",D="sts",$="https://sts.{Region}.{PartitionResult#dnsSuffix}",
z={[_]:"Endpoint"},g={[_]:"Region"},L={[_]:d},T={},Y=[g],J={conditions:[[a,[z]],[a,Y],["aws.partition",Y,d],[S,[{[_]:"Us\
eFIPS"},n]],[S,[{[_]:"UseDualStack"},n]],[c,[g,"aws-global"]],[S,[{[_]:"UseGlobalEndpoint"},n]],[c,[g,"eu-central-1"]],[
S,[{fn:C,argv:[L,"supportsDualStack"]},n]],[S,[{fn:C,argv:[L,"supportsFIPS"]},n]],[c,[g,"ap-south-1"]],[c,[g,"eu-north-1"]],
[c,[g,"eu-west-1"]],[c,[g,"eu-west-2"]],[c,[g,"eu-west-3"]],[c,[g,"sa-east-1"]],[c,[g,j]],[c,[g,"us-east-2"]],[c,[g,"us-\
west-2"]],[c,[g,"us-west-1"]],[c,[g,"ca-central-1"]],[c,[g,"ap-southeast-1"]],[c,[g,"ap-northeast-1"]],[c,[g,"ap-southea\
st-2"]],[c,[{fn:C,argv:[L,"name"]},"aws-us-gov"]]],results:[[t],["https://sts.amazonaws.com",{authSchemes:[{name:N,signingName:D,
signingRegion:j}]}],[$,{authSchemes:[{name:N,signingName:D,signingRegion:"{Region}"}]}],[t,"Invalid Configuration: FIPS \
and custom endpoint are not supported"],[t,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[z,
T],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",T],[t,"FIPS and DualStack are enabled, but this par\
tition does not support one or both"],["https://sts.{Region}.amazonaws.com",T],["https://sts-fips.{Region}.{PartitionRes\
ult#dnsSuffix}",T],[t,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResul\
t#dualStackDnsSuffix}",T],[t,"DualStack is enabled but this partition does not support DualStack"],[$,T],[t,"Invalid Con\
figuration: Missing Region"]]},te=2,se=new Int32Array([-1,1,-1,0,30,3,1,4,100000014,2,5,100000014,3,25,6,4,24,7,5,100000001,
8,6,9,100000013,7,100000001,10,10,100000001,11,11,100000001,12,12,100000001,13,13,100000001,14,14,100000001,15,15,100000001,
16,16,100000001,17,17,100000001,18,18,100000001,19,19,100000001,20,20,100000001,21,21,100000001,22,22,100000001,23,23,100000001,
100000002,8,100000011,100000012,4,28,26,9,27,100000010,24,100000008,100000009,8,29,100000007,9,100000006,100000007,3,100000003,
31,4,100000004,100000005]),ne=s.W.from(se,te,J.conditions,J.results),ie=new s.U({size:50,params:["Endpoint","Region","Us\
eDualStack","UseFIPS","UseGlobalEndpoint"]}),Q=(e,i={})=>ie.get(e,()=>(0,s.V)(ne,{endpointParams:e,logger:i.logger}));s.
H.aws=s.d;const re=(e=>async(i,o,m)=>{if(!m)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthS\
chemeParametersProvider`");const u=await e(i,o,m),h=(0,p.m)(o)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!h)throw new Error(`getEndpointParameterInstructions() is not defined on '${o.commandName}'`);const E=await(0,p.r)(m,
{getEndpointParameterInstructions:h},i);return Object.assign(u,E)})(async(e,i,o)=>({operation:(0,p.m)(i).operation,region:await(0,p.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function X(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(i,o)=>({signingProperties:{
config:i,context:o}})}}function H(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(i,o)=>({
signingProperties:{config:i,context:o}})}}function K(e){return{schemeId:"smithy.api#noAuth"}}const oe=((e,i,o)=>u=>{const h=e(
u).properties?.authSchemes;if(!h)return i(u);const E=[];for(const F of h){const{name:M,properties:B={},...V}=F,W=M.toLowerCase();
M!==W&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${M}' to '${W}'`);let U;if(W==="sigv4a"){U="a\
ws.auth#sigv4a";const Se=h.find(me=>{const q=me.name.toLowerCase();return q!=="sigv4a"&&q.startsWith("sigv4")});if(v.t.sigv4aDependency()===
"none"&&Se)continue}else if(W.startsWith("sigv4"))U="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found \
in '@smithy.rules#endpointRuleSet': '${W}'`);const Z=o[U];if(!Z)throw new Error(`Could not find HttpAuthOption create fu\
nction for '${U}'`);const G=Z(u);G.schemeId=U,G.signingProperties={...G.signingProperties||{},...V,...B},E.push(G)}return E})(
Q,e=>{const i=[];switch(e.operation){case"AssumeRoleWithSAML":i.push(K(e)),i.push(H(e));break;case"AssumeRoleWithWebIden\
tity":i.push(K(e)),i.push(H(e));break;default:i.push(X(e)),i.push(H(e))}return i},{"aws.auth#sigv4":X,"aws.auth#sigv4a":H,
"smithy.api#noAuth":K}),ae=e=>{const i=(0,s.r)(e),o=(0,v.r)(i);return Object.assign(o,{authSchemePreference:(0,p.p)(e.authSchemePreference??
[])})};var ce="3.1169.0";const ue=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??s.ot,base64Encoder:e?.base64Encoder??
O.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??Q,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.
httpAuthSchemeProvider??oe,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:i=>i.getIdentityProvider(
"aws.auth#sigv4"),signer:new s.o},{schemeId:"aws.auth#sigv4a",identityProvider:i=>i.getIdentityProvider("aws.auth#sigv4a"),
signer:new v.i},{schemeId:"smithy.api#noAuth",identityProvider:i=>i.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new y.t}],logger:e?.logger??new O.t,protocol:e?.protocol??k.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.sts",errorTypeRegistries:f.n,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",
serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??s.t,signerConstructor:e?.
signerConstructor??v.t,urlParser:e?.urlParser??l.r,utf8Decoder:e?.utf8Decoder??I.t,utf8Encoder:e?.utf8Encoder??P.t}),de=e=>{
(0,s.Z)(process.version);const i=(0,s.G)(e),o=()=>i().then(s.Q),m=ue(e);(0,s.st)(process.version);const u={profile:e?.profile,
logger:m.logger};return{...m,...e,runtime:"node",defaultsMode:i,authSchemePreference:e?.authSchemePreference??(0,l.t)(s.
a,u),bodyLengthChecker:e?.bodyLengthChecker??s.rt,credentialDefaultProvider:e?.credentialDefaultProvider??R.t,defaultSocketTimeout:(0,b.
t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,s.p)({serviceId:m.serviceId,clientVersion:ce}),
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:h=>h.getIdentityProvider("aws.auth#sigv\
4")||(async E=>await(0,R.t)(E?.__config||{})()),signer:new s.o},{schemeId:"aws.auth#sigv4a",identityProvider:h=>h.getIdentityProvider(
"aws.auth#sigv4a"),signer:new v.i},{schemeId:"smithy.api#noAuth",identityProvider:h=>h.getIdentityProvider("smithy.api#n\
oAuth")||(async()=>({})),signer:new y.t}],maxAttempts:e?.maxAttempts??(0,l.t)(s.g,e),region:e?.region??(0,l.t)(s.J,{...s.
q,...u}),requestHandler:A.t.create(e?.requestHandler??o),retryMode:e?.retryMode??(0,l.t)({...s._,default:async()=>(await o()).
retryMode||s.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,l.t)(v.n,u),streamCollector:e?.streamCollector??
A.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,l.t)(s.nt,u),useFipsEndpoint:e?.useFipsEndpoint??(0,l.t)(s.tt,u),userAgentAppId:e?.
userAgentAppId??(0,l.t)(s.f,u)}},ge=e=>{const i=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider,m=e.credentials;return{
setHttpAuthScheme(u){const h=i.findIndex(E=>E.schemeId===u.schemeId);h===-1?i.push(u):i.splice(h,1,u)},httpAuthSchemes(){
return i},setHttpAuthSchemeProvider(u){o=u},httpAuthSchemeProvider(){return o},setCredentials(u){m=u},credentials(){return m}}},
he=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
le=(e,i)=>{const o=Object.assign((0,s.l)(e),(0,s.Y)(e),(0,s.j)(e),ge(e));return i.forEach(m=>m.configure(o)),Object.assign(
e,(0,s.u)(o),(0,s.X)(o),(0,s.M)(o),he(o))};var pe=class extends s.et{config;constructor(...[e]){const i=de(e||{});super(
i),this.initConfig=i;const o=(0,f.i)(i),m=(0,s.b)(o),u=(0,s.v)(m),h=(0,s.K)(u),E=(0,s.k)(h),F=(0,p.n)(E),M=ae(F),B=le(M,
e?.extensions||[]);this.config=B,this.middlewareStack.use((0,s.$)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),
this.middlewareStack.use((0,s.h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.
O)(this.config)),this.middlewareStack.use((0,s.D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.
use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:re,identityProviderConfigProvider:async V=>new s.x({"aws.auth#\
sigv4":V.credentials,"aws.auth#sigv4a":V.credentials})})),this.middlewareStack.use((0,s.C)(this.config))}destroy(){super.
destroy()}}})};export{fe as id,Pe as ids,Ae as modules};
