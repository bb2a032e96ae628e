const Ue=9713,je=[9713],Ve={10:((L,A,c)=>{c.d(A,{i:()=>C,n:()=>k,r:()=>R,t:()=>w});var t=c(3040),p=c(4582),S=c(4972),C=class extends t.
o{async sign(s,i,o){if(!p.t.isInstance(s))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:r,signer:_,signingRegion:W,signingRegionSet:x,signingName:U}=await(0,t.s)(o),j=(await r.sigv4aSigningRegionSet?.()??
x??[W]).join(","),O=await r.disableClockSkewCorrection?.()===!0;return o._disableClockSkewCorrection=O,O||(o._preRequestSystemClockOffset=
r.systemClockOffset,o._requestSentAt=Date.now()),await _.sign(s,{signingDate:O?new Date:(0,t.c)(r.systemClockOffset),signingRegion:j,
signingService:U})}};const R=s=>(s.sigv4aSigningRegionSet=(0,t.S)(s.sigv4aSigningRegionSet),s),k={environmentVariableSelector(s){
if(s.AWS_SIGV4A_SIGNING_REGION_SET)return s.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(i=>i.trim());throw new S.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(s){if(s.sigv4a_signing_region_set)return(s.
sigv4a_signing_region_set??"").split(",").map(i=>i.trim());throw new S.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},l={SignatureV4a:null},P={CrtSignerV4:null},E="X-Amz-S3session-Token",y=E.toLowerCase();
var I=class extends t.i{async signWithCredentials(s,i,o){const r=m(i);s.headers[y]=i.sessionToken;const _=this;return v(
_,r),_.signRequest(s,o??{})}async presignWithCredentials(s,i,o){const r=m(i);return delete s.headers[y],s.headers[E]=i.sessionToken,
s.query=s.query??{},s.query[E]=i.sessionToken,v(this,r),this.presign(s,o)}};function m(s){return{accessKeyId:s.accessKeyId,
secretAccessKey:s.secretAccessKey,expiration:s.expiration}}function v(s,i){const o=s.credentialProvider;s.credentialProvider=
()=>(s.credentialProvider=o,Promise.resolve(i))}var w=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof P.CrtSignerV4=="function"?"crt":typeof l.SignatureV4a=="function"?"js":"none"}constructor(s){this.sigv4Signer=
new I(s),this.signerOptions=s}async sign(s,i={}){return i.signingRegion==="*"?this.getSigv4aSigner().sign(s,i):this.sigv4Signer.
sign(s,i)}async signWithCredentials(s,i,o={}){if(o.signingRegion==="*"){const r=this.getSigv4aSigner(),_=P.CrtSignerV4;if(_&&
r instanceof _)return r.signWithCredentials(s,i,o);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(s,i,
o)}async presign(s,i={}){if(i.signingRegion==="*"){const o=this.getSigv4aSigner(),r=P.CrtSignerV4;if(r&&o instanceof r)return o.
presign(s,i);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(s,i)}async presignWithCredentials(s,i,o={}){if(o.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
s,i,o)}getSigv4aSigner(){if(!this.sigv4aSigner){const s=P.CrtSignerV4,i=l.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!s&&!i)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(s&&typeof s=="function")this.sigv4aSigner=new s({...this.signerOptions,signingAlgorithm:1});else if(i&&
typeof i=="function")this.sigv4aSigner=new i({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!i||typeof i!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new i({...this.signerOptions})}}return this.sigv4aSigner}}}),
9713:((L,A,c)=>{c.d(A,{t:()=>P});var t=c(550),p=c(765),S=c(431);const C=(0,t.t)(S.r,"AWSSecurityTokenServiceV20110615","\
STSClient",p.t),R={},k=(E,y,I,m)=>[];var l=class extends C(R,k,"GetCallerIdentity",S.n){};async function P({aws:E,log:y,
record:I}){const m=await E.sts(),v=await m.config.region(),{Account:w="",Arn:s=""}=await m.send(new l({}));y.info(`accou\
nt ${w}, region ${v}, as ${s}`);const i={account:w,region:v,partition:s.split(":")[1]??"",arn:s};return I({identity:i}),
i}}),3774:((L,A,c)=>{c.d(A,{t:()=>t});var t=class{async sign(p,S,C){return p}}}),431:((L,A,c)=>{c.d(A,{n:()=>ye,r:()=>de,
t:()=>Oe});var t=c(3040),p=c(765),S=c(10),C=c(2308),R=c(4327),k=c(3774),l=c(4782),P=c(1649),E=c(3656),y=c(7573),I=c(9576);
const m="ref",v=-1,w=!0,s="isSet",i="PartitionResult",o="booleanEquals",r="stringEquals",_="getAttr",W="us-east-1",x="si\
gv4",U="sts",j="https://sts.{Region}.{PartitionResult#dnsSuffix}",O={[m]:"Endpoint"},d={[m]:"Region"},K={[m]:i},D={},z=[
d],Y={conditions:[[s,[O]],[s,z],["aws.partition",z,i],[o,[{[m]:"UseFIPS"},w]],[o,[{[m]:"UseDualStack"},w]],[r,[d,"aws-gl\
obal"]],[o,[{[m]:"UseGlobalEndpoint"},w]],[r,[d,"eu-central-1"]],[o,[{fn:_,argv:[K,"supportsDualStack"]},w]],[o,[{fn:_,argv:[
K,"supportsFIPS"]},w]],[r,[d,"ap-south-1"]],[r,[d,"eu-north-1"]],[r,[d,"eu-west-1"]],[r,[d,"eu-west-2"]],[r,[d,"eu-west-\
3"]],[r,[d,"sa-east-1"]],[r,[d,W]],[r,[d,"us-east-2"]],[r,[d,"us-west-2"]],[r,[d,"us-west-1"]],[r,[d,"ca-central-1"]],[r,
[d,"ap-southeast-1"]],[r,[d,"ap-northeast-1"]],[r,[d,"ap-southeast-2"]],[r,[{fn:_,argv:[K,"name"]},"aws-us-gov"]]],results:[
[v],["https://sts.amazonaws.com",{authSchemes:[{name:x,signingName:U,signingRegion:W}]}],[j,{authSchemes:[{name:x,signingName:U,
signingRegion:"{Region}"}]}],[v,"Invalid Configuration: FIPS and custom endpoint are not supported"],[v,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[O,D],["https://sts-fips.{Region}.{PartitionResult#dualStackDn\
sSuffix}",D],[v,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region\
}.amazonaws.com",D],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",D],[v,"FIPS is enabled but this partition d\
oes not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",D],[v,"DualStack is enabled but this\
 partition does not support DualStack"],[j,D],[v,"Invalid Configuration: Missing Region"]]},se=2,ne=new Int32Array([-1,1,
-1,0,30,3,1,4,100000014,2,5,100000014,3,25,6,4,24,7,5,100000001,8,6,9,100000013,7,100000001,10,10,100000001,11,11,100000001,
12,12,100000001,13,13,100000001,14,14,100000001,15,15,100000001,16,16,100000001,17,17,100000001,18,18,100000001,19,19,100000001,
20,20,100000001,21,21,100000001,22,22,100000001,23,23,100000001,100000002,8,100000011,100000012,4,28,26,9,27,100000010,24,
100000008,100000009,8,29,100000007,9,100000006,100000007,3,100000003,31,4,100000004,100000005]),ie=t.W.from(ne,se,Y.conditions,
Y.results),re=new t.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),J=(e,n={})=>re.
get(e,()=>(0,t.V)(ie,{endpointParams:e,logger:n.logger}));t.H.aws=t.d;const oe=(e=>async(n,a,h)=>{if(!h)throw new Error(
"Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const u=await e(n,a,h),g=(0,p.m)(
a)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!g)throw new Error(`getEndpointParameterInstructio\
ns() is not defined on '${a.commandName}'`);const f=await(0,p.r)(h,{getEndpointParameterInstructions:g},n);return Object.
assign(u,f)})(async(e,n,a)=>({operation:(0,p.m)(n).operation,region:await(0,p.p)(e.region)()||(()=>{throw new Error("exp\
ected `region` to be configured for `aws.auth#sigv4`")})()}));function Q(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(n,a)=>({signingProperties:{config:n,context:a}})}}function V(e){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(n,a)=>({signingProperties:{
config:n,context:a}})}}function F(e){return{schemeId:"smithy.api#noAuth"}}const ae=((e,n,a)=>u=>{const g=e(u).properties?.
authSchemes;if(!g)return n(u);const f=[];for(const B of g){const{name:b,properties:$={},...H}=B,T=b.toLowerCase();b!==T&&
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${b}' to '${T}'`);let M;if(T==="sigv4a"){M="aws.auth\
#sigv4a";const De=g.find(be=>{const ee=be.name.toLowerCase();return ee!=="sigv4a"&&ee.startsWith("sigv4")});if(S.t.sigv4aDependency()===
"none"&&De)continue}else if(T.startsWith("sigv4"))M="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found \
in '@smithy.rules#endpointRuleSet': '${T}'`);const Z=a[M];if(!Z)throw new Error(`Could not find HttpAuthOption create fu\
nction for '${M}'`);const N=Z(u);N.schemeId=M,N.signingProperties={...N.signingProperties||{},...H,...$},f.push(N)}return f})(
J,e=>{const n=[];switch(e.operation){case"AssumeRoleWithSAML":n.push(F(e)),n.push(V(e));break;case"AssumeRoleWithWebIden\
tity":n.push(F(e)),n.push(V(e));break;default:n.push(Q(e)),n.push(V(e))}return n},{"aws.auth#sigv4":Q,"aws.auth#sigv4a":V,
"smithy.api#noAuth":F}),ce=e=>{const n=(0,t.r)(e),a=(0,S.r)(n);return Object.assign(a,{authSchemePreference:(0,p.p)(e.authSchemePreference??
[])})},ue=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.
useGlobalEndpoint??!1,defaultSigningName:"sts"}),de={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ge="3.1169.0",he=class te extends p.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(n){super(n),Object.setPrototypeOf(
this,te.prototype)}};const le="Arn",pe="Account",Se="GetCallerIdentity",me="GetCallerIdentityRequest",ve="GetCallerIdent\
ityResponse",_e="UserId",X="smithy.ts.sdk.synthetic.com.amazonaws.sts",G="com.amazonaws.sts",q=new I.t(X);var we=[-3,X,"\
STSServiceException",0,[],[]];q.registerError(we,he);const fe=[q,new I.t(G)];var Pe=[3,G,me,0,[],[]],Ee=[3,G,ve,0,[_e,pe,
le],[0,0,0]],ye=[9,G,Se,0,()=>Pe,()=>Ee];const Ae=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.
base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??J,extensions:e?.extensions??
[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??ae,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4"),signer:new t.o},{schemeId:"aws.auth#sigv4a",identityProvider:n=>n.
getIdentityProvider("aws.auth#sigv4a"),signer:new S.i},{schemeId:"smithy.api#noAuth",identityProvider:n=>n.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new k.t}],logger:e?.logger??new t.Y,protocol:e?.protocol??E.t,protocolSettings:e?.
protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:fe,xmlNamespace:"https://sts.amazonaws.com/d\
oc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.
sha256??t.t,signerConstructor:e?.signerConstructor??S.t,urlParser:e?.urlParser??l.r,utf8Decoder:e?.utf8Decoder??y.n,utf8Encoder:e?.
utf8Encoder??y.t}),Ie=e=>{(0,t.Q)(process.version);const n=(0,t.G)(e),a=()=>n().then(t.$),h=Ae(e);(0,t.dt)(process.version);
const u={profile:e?.profile,logger:h.logger};return{...h,...e,runtime:"node",defaultsMode:n,authSchemePreference:e?.authSchemePreference??
(0,l.t)(t.a,u),bodyLengthChecker:e?.bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??R.t,
defaultSocketTimeout:(0,C.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:h.
serviceId,clientVersion:ge}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:g=>g.getIdentityProvider(
"aws.auth#sigv4")||(async f=>await(0,R.t)(f?.__config||{})()),signer:new t.o},{schemeId:"aws.auth#sigv4a",identityProvider:g=>g.
getIdentityProvider("aws.auth#sigv4a"),signer:new S.i},{schemeId:"smithy.api#noAuth",identityProvider:g=>g.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new k.t}],maxAttempts:e?.maxAttempts??(0,l.t)(t.g,e),region:e?.region??(0,l.
t)(t.J,{...t.q,...u}),requestHandler:P.t.create(e?.requestHandler??a),retryMode:e?.retryMode??(0,l.t)({...t._,default:async()=>(await a()).
retryMode||t.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,l.t)(S.n,u),streamCollector:e?.streamCollector??
P.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,l.t)(t.rt,u),useFipsEndpoint:e?.useFipsEndpoint??(0,l.t)(t.nt,u),userAgentAppId:e?.
userAgentAppId??(0,l.t)(t.f,u)}},Ce=e=>{const n=e.httpAuthSchemes;let a=e.httpAuthSchemeProvider,h=e.credentials;return{
setHttpAuthScheme(u){const g=n.findIndex(f=>f.schemeId===u.schemeId);g===-1?n.push(u):n.splice(g,1,u)},httpAuthSchemes(){
return n},setHttpAuthSchemeProvider(u){a=u},httpAuthSchemeProvider(){return a},setCredentials(u){h=u},credentials(){return h}}},
Re=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
ke=(e,n)=>{const a=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),Ce(e));return n.forEach(h=>h.configure(a)),Object.assign(
e,(0,t.u)(a),(0,t.Z)(a),(0,t.M)(a),Re(a))};var Oe=class extends t.tt{config;constructor(...[e]){const n=Ie(e||{});super(
n),this.initConfig=n;const a=ue(n),h=(0,t.b)(a),u=(0,t.v)(h),g=(0,t.K)(u),f=(0,t.k)(g),B=(0,p.n)(f),b=ce(B),$=ke(b,e?.extensions||
[]);this.config=$,this.middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.
use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),
this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.
T)(this.config,{httpAuthSchemeParametersProvider:oe,identityProviderConfigProvider:async H=>new t.x({"aws.auth#sigv4":H.
credentials,"aws.auth#sigv4a":H.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}})};export{Ue as id,je as ids,Ve as modules};
