const bn=5418,Wn=[5418],On={10:((X,x,g)=>{g.d(x,{i:()=>z,n:()=>I,r:()=>L,t:()=>R});var v=g(3040),S=g(4582),n=g(4972),z=class extends v.
o{async sign(s,i,u){if(!S.t.isInstance(s))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:h,signer:E,signingRegion:p,signingRegionSet:V,signingName:Q}=await(0,v.s)(u),Y=(await h.sigv4aSigningRegionSet?.()??
V??[p]).join(","),H=await h.disableClockSkewCorrection?.()===!0;return u._disableClockSkewCorrection=H,H||(u._preRequestSystemClockOffset=
h.systemClockOffset,u._requestSentAt=Date.now()),await E.sign(s,{signingDate:H?new Date:(0,v.c)(h.systemClockOffset),signingRegion:Y,
signingService:Q})}};const L=s=>(s.sigv4aSigningRegionSet=(0,v.S)(s.sigv4aSigningRegionSet),s),I={environmentVariableSelector(s){
if(s.AWS_SIGV4A_SIGNING_REGION_SET)return s.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(i=>i.trim());throw new n.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(s){if(s.sigv4a_signing_region_set)return(s.
sigv4a_signing_region_set??"").split(",").map(i=>i.trim());throw new n.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},G={SignatureV4a:null},j={CrtSignerV4:null},K="X-Amz-S3session-Token",U=K.toLowerCase();
var Z=class extends v.i{async signWithCredentials(s,i,u){const h=B(i);s.headers[U]=i.sessionToken;const E=this;return q(
E,h),E.signRequest(s,u??{})}async presignWithCredentials(s,i,u){const h=B(i);return delete s.headers[U],s.headers[K]=i.sessionToken,
s.query=s.query??{},s.query[K]=i.sessionToken,q(this,h),this.presign(s,u)}};function B(s){return{accessKeyId:s.accessKeyId,
secretAccessKey:s.secretAccessKey,expiration:s.expiration}}function q(s,i){const u=s.credentialProvider;s.credentialProvider=
()=>(s.credentialProvider=u,Promise.resolve(i))}var R=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof j.CrtSignerV4=="function"?"crt":typeof G.SignatureV4a=="function"?"js":"none"}constructor(s){this.sigv4Signer=
new Z(s),this.signerOptions=s}async sign(s,i={}){return i.signingRegion==="*"?this.getSigv4aSigner().sign(s,i):this.sigv4Signer.
sign(s,i)}async signWithCredentials(s,i,u={}){if(u.signingRegion==="*"){const h=this.getSigv4aSigner(),E=j.CrtSignerV4;if(E&&
h instanceof E)return h.signWithCredentials(s,i,u);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(s,i,
u)}async presign(s,i={}){if(i.signingRegion==="*"){const u=this.getSigv4aSigner(),h=j.CrtSignerV4;if(h&&u instanceof h)return u.
presign(s,i);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(s,i)}async presignWithCredentials(s,i,u={}){if(u.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
s,i,u)}getSigv4aSigner(){if(!this.sigv4aSigner){const s=j.CrtSignerV4,i=G.SignatureV4a;if(this.signerOptions.runtime==="\
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
3774:((X,x,g)=>{g.d(x,{t:()=>v});var v=class{async sign(S,n,z){return S}}}),5371:((X,x,g)=>{g.d(x,{t:()=>v});var v="3.99\
8.3"}),5418:((X,x,g)=>{g.d(x,{getDefaultRoleAssumer:()=>Rn,getDefaultRoleAssumerWithWebIdentity:()=>Cn});var v=g(6286),S=g(
4782),n=g(3040),z=g(550),L=g(9576),I=g(10),G=g(5371),j=g(2308),K=g(3774),U=g(1649),Z=g(3656);function B(e={}){return(0,S.
t)({...n.Z,async default(){return q.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @\
aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...n.X,...e})}const q={silence:!1},R="\
ref",s=-1,i=!0,u="isSet",h="PartitionResult",E="booleanEquals",p="stringEquals",V="getAttr",Q="us-east-1",Y="sigv4",H="s\
ts",re="https://sts.{Region}.{PartitionResult#dnsSuffix}",ae={[R]:"Endpoint"},m={[R]:"Region"},ee={[R]:h},N={},ce=[m],de={
conditions:[[u,[ae]],[u,ce],["aws.partition",ce,h],[E,[{[R]:"UseFIPS"},i]],[E,[{[R]:"UseDualStack"},i]],[p,[m,"aws-globa\
l"]],[E,[{[R]:"UseGlobalEndpoint"},i]],[p,[m,"eu-central-1"]],[E,[{fn:V,argv:[ee,"supportsDualStack"]},i]],[E,[{fn:V,argv:[
ee,"supportsFIPS"]},i]],[p,[m,"ap-south-1"]],[p,[m,"eu-north-1"]],[p,[m,"eu-west-1"]],[p,[m,"eu-west-2"]],[p,[m,"eu-west\
-3"]],[p,[m,"sa-east-1"]],[p,[m,Q]],[p,[m,"us-east-2"]],[p,[m,"us-west-2"]],[p,[m,"us-west-1"]],[p,[m,"ca-central-1"]],[
p,[m,"ap-southeast-1"]],[p,[m,"ap-northeast-1"]],[p,[m,"ap-southeast-2"]],[p,[{fn:V,argv:[ee,"name"]},"aws-us-gov"]]],results:[
[s],["https://sts.amazonaws.com",{authSchemes:[{name:Y,signingName:H,signingRegion:Q}]}],[re,{authSchemes:[{name:Y,signingName:H,
signingRegion:"{Region}"}]}],[s,"Invalid Configuration: FIPS and custom endpoint are not supported"],[s,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[ae,N],["https://sts-fips.{Region}.{PartitionResult#dualStackD\
nsSuffix}",N],[s,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Regio\
n}.amazonaws.com",N],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",N],[s,"FIPS is enabled but this partition \
does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",N],[s,"DualStack is enabled but thi\
s partition does not support DualStack"],[re,N],[s,"Invalid Configuration: Missing Region"]]},Ve=2,Fe=new Int32Array([-1,
1,-1,0,30,3,1,4,100000014,2,5,100000014,3,25,6,4,24,7,5,100000001,8,6,9,100000013,7,100000001,10,10,100000001,11,11,100000001,
12,12,100000001,13,13,100000001,14,14,100000001,15,15,100000001,16,16,100000001,17,17,100000001,18,18,100000001,19,19,100000001,
20,20,100000001,21,21,100000001,22,22,100000001,23,23,100000001,100000002,8,100000011,100000012,4,28,26,9,27,100000010,24,
100000008,100000009,8,29,100000007,9,100000006,100000007,3,100000003,31,4,100000004,100000005]),ze=n.K.from(Fe,Ve,de.conditions,
de.results),Ge=new n.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),le=(e,t={})=>Ge.
get(e,()=>(0,n.U)(ze,{endpointParams:e,logger:t.logger}));n.W.aws=n.d;const Be=(e=>async(t,r,c)=>{if(!c)throw new Error(
"Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const o=await e(t,r,c),d=(0,n.vt)(
r)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!d)throw new Error(`getEndpointParameterInstructio\
ns() is not defined on '${r.commandName}'`);const a=await(0,n.q)(c,{getEndpointParameterInstructions:d},t);return Object.
assign(o,a)})(async(e,t,r)=>({operation:(0,n.vt)(t).operation,region:await(0,n._t)(e.region)()||(()=>{throw new Error("e\
xpected `region` to be configured for `aws.auth#sigv4`")})()}));function ue(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,r)=>({signingProperties:{config:t,context:r}})}}function te(e){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(t,r)=>({signingProperties:{
config:t,context:r}})}}function ge(e){return{schemeId:"smithy.api#noAuth"}}const qe=((e,t,r)=>o=>{const d=e(o).properties?.
authSchemes;if(!d)return t(o);const a=[];for(const _ of d){const{name:y,properties:P={},...A}=_,f=y.toLowerCase();y!==f&&
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${y}' to '${f}'`);let w;if(f==="sigv4a"){w="aws.auth\
#sigv4a";const F=d.find(oe=>{const J=oe.name.toLowerCase();return J!=="sigv4a"&&J.startsWith("sigv4")});if(I.t.sigv4aDependency()===
"none"&&F)continue}else if(f.startsWith("sigv4"))w="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found i\
n '@smithy.rules#endpointRuleSet': '${f}'`);const $=r[w];if(!$)throw new Error(`Could not find HttpAuthOption create fun\
ction for '${w}'`);const k=$(o);k.schemeId=w,k.signingProperties={...k.signingProperties||{},...A,...P},a.push(k)}return a})(
le,e=>{const t=[];return e.operation==="AssumeRoleWithWebIdentity"?(t.push(ge(e)),t.push(te(e))):(t.push(ue(e)),t.push(te(
e))),t},{"aws.auth#sigv4":ue,"aws.auth#sigv4a":te,"smithy.api#noAuth":ge}),Qe=e=>{const t=(0,n.r)(e),r=(0,I.r)(t);return Object.
assign(r,{authSchemePreference:(0,n._t)(e.authSchemePreference??[])})},Ye=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??
!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}),Je={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"bui\
ltInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDua\
lstackEndpoint"}};var C=class Me extends n.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceExcept\
ion";constructor(t){super(t),Object.setPrototypeOf(this,Me.prototype)}},Xe=class $e extends C{static shapeId="com.amazon\
aws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(t){super({name:"ExpiredTokenExce\
ption",$fault:"client",...t}),Object.setPrototypeOf(this,$e.prototype)}},Ze=class Le extends C{static shapeId="com.amazo\
naws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super(
{name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(this,Le.prototype)}},et=class je extends C{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(t){super(
{name:"PackedPolicyTooLargeException",$fault:"client",...t}),Object.setPrototypeOf(this,je.prototype)}},tt=class Ke extends C{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(t){super({name:"Re\
gionDisabledException",$fault:"client",...t}),Object.setPrototypeOf(this,Ke.prototype)}},nt=class He extends C{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(t){super({name:"\
IDPRejectedClaimException",$fault:"client",...t}),Object.setPrototypeOf(this,He.prototype)}},st=class Ne extends C{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super(
{name:"InvalidIdentityTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,Ne.prototype)}},it=class Ue extends C{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(t){
super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,Ue.prototype)}};const ot="\
Arn",rt="AccessKeyId",at="AssumeRole",ct="AssumedRoleId",dt="AssumeRoleRequest",lt="AssumeRoleResponse",ne="AssumedRoleU\
ser",ut="AssumeRoleWithWebIdentity",gt="AssumeRoleWithWebIdentityRequest",pt="AssumeRoleWithWebIdentityResponse",ht="Aud\
ience",se="Credentials",mt="ContextAssertion",pe="DurationSeconds",St="Expiration",vt="ExternalId",Et="ExpiredTokenExcep\
tion",_t="IDPCommunicationErrorException",yt="IDPRejectedClaimException",ft="InvalidIdentityTokenException",Pt="Key",At="\
MalformedPolicyDocumentException",he="MinimumSessionTokenSize",me="Policy",Se="PolicyArns",wt="ProviderArn",It="Provided\
Contexts",Rt="ProvidedContextsListType",Ct="ProvidedContext",Tt="PolicyDescriptorType",kt="ProviderId",ve="PackedPolicyS\
ize",xt="PackedPolicyTooLargeException",Dt="Provider",Ee="RoleArn",bt="RegionDisabledException",_e="RoleSessionName",Wt="\
SecretAccessKey",Ot="SubjectFromWebIdentityToken",ie="SourceIdentity",Mt="SerialNumber",$t="SessionToken",ye="SessionTok\
enSize",fe="SessionTokenUtilization",Lt="Tags",jt="TokenCode",Kt="TransitiveTagKeys",Ht="Tag",Nt="Value",Ut="WebIdentity\
Token",Vt="arn",Ft="accessKeySecretType",D="awsQueryError",b="client",zt="clientTokenType",W="error",O="httpError",M="me\
ssage",Gt="policyDescriptorListType",Pe="smithy.ts.sdk.synthetic.com.amazonaws.sts",Bt="tagListType",l="com.amazonaws.st\
s",Ae=new L.t(Pe);var qt=[-3,Pe,"STSServiceException",0,[],[]];Ae.registerError(qt,C);const T=new L.t(l);var Qt=[-3,l,Et,
{[D]:["ExpiredTokenException",400],[W]:b,[O]:400},[M],[0]];T.registerError(Qt,Xe);var Yt=[-3,l,_t,{[D]:["IDPCommunicatio\
nError",400],[W]:b,[O]:400},[M],[0]];T.registerError(Yt,it);var Jt=[-3,l,yt,{[D]:["IDPRejectedClaim",403],[W]:b,[O]:403},
[M],[0]];T.registerError(Jt,nt);var Xt=[-3,l,ft,{[D]:["InvalidIdentityToken",400],[W]:b,[O]:400},[M],[0]];T.registerError(
Xt,st);var Zt=[-3,l,At,{[D]:["MalformedPolicyDocument",400],[W]:b,[O]:400},[M],[0]];T.registerError(Zt,Ze);var en=[-3,l,
xt,{[D]:["PackedPolicyTooLarge",400],[W]:b,[O]:400},[M],[0]];T.registerError(en,et);var tn=[-3,l,bt,{[D]:["RegionDisable\
dException",403],[W]:b,[O]:403},[M],[0]];T.registerError(tn,tt);const nn=[Ae,T];var sn=[0,l,Ft,8,0],on=[0,l,zt,8,0],we=[
3,l,ne,0,[ct,ot],[0,0],2],rn=[3,l,dt,0,[Ee,_e,Se,me,pe,Lt,Kt,vt,Mt,jt,ie,It,he],[0,0,()=>Re,0,1,()=>hn,64,0,0,0,0,()=>pn,
1],2],an=[3,l,lt,0,[se,ne,ve,ie,fe,ye],[[()=>Ie,0],()=>we,1,0,1,1]],cn=[3,l,gt,0,[Ee,_e,Ut,kt,Se,me,pe,he],[0,0,[()=>on,
0],0,()=>Re,0,1,1],3],dn=[3,l,pt,0,[se,Ot,ne,ve,Dt,ht,ie,fe,ye],[[()=>Ie,0],0,()=>we,1,0,0,0,1,1]],Ie=[3,l,se,0,[rt,Wt,$t,
St],[0,[()=>sn,0],0,4],4],ln=[3,l,Tt,0,[Vt],[0]],un=[3,l,Ct,0,[wt,mt],[0,0]],gn=[3,l,Ht,0,[Pt,Nt],[0,0],2],Re=[1,l,Gt,0,
()=>ln],pn=[1,l,Rt,0,()=>un],hn=[1,l,Bt,0,()=>gn],mn=[9,l,at,0,()=>rn,()=>an],Sn=[9,l,ut,0,()=>cn,()=>dn];const vn=e=>({
apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??n.xt,base64Encoder:e?.base64Encoder??n.bt,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??le,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
qe,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#s\
igv4"),signer:new n.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new I.
i},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new K.
t}],logger:e?.logger??new n.Q,protocol:e?.protocol??Z.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.ama\
zonaws.sts",errorTypeRegistries:nn,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??n.t,signerConstructor:e?.signerConstructor??
I.t,urlParser:e?.urlParser??S.r,utf8Decoder:e?.utf8Decoder??L.r,utf8Encoder:e?.utf8Encoder??L.n}),En=e=>{(0,n.tt)(process.
version);const t=(0,n.J)(e),r=()=>t().then(n.nt),c=vn(e);(0,n.Ct)(process.version);const o={profile:e?.profile,logger:c.
logger};return{...c,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,S.t)(n.a,o),bodyLengthChecker:e?.
bodyLengthChecker??n.mt,defaultSocketTimeout:(0,j.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,n.p)({serviceId:c.serviceId,clientVersion:G.t}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:d=>d.
getIdentityProvider("aws.auth#sigv4")||(async a=>await e.credentialDefaultProvider(a?.__config||{})()),signer:new n.o},{
schemeId:"aws.auth#sigv4a",identityProvider:d=>d.getIdentityProvider("aws.auth#sigv4a"),signer:new I.i},{schemeId:"smith\
y.api#noAuth",identityProvider:d=>d.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new K.t}],maxAttempts:e?.
maxAttempts??(0,S.t)(n.g,e),region:e?.region??(0,S.t)(n.Z,{...n.X,...o}),requestHandler:U.t.create(e?.requestHandler??r),
retryMode:e?.retryMode??(0,S.t)({...n._,default:async()=>(await r()).retryMode||n.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??
(0,S.t)(I.n,o),streamCollector:e?.streamCollector??U.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,S.t)(n.ut,o),useFipsEndpoint:e?.
useFipsEndpoint??(0,S.t)(n.lt,o),userAgentAppId:e?.userAgentAppId??(0,S.t)(n.f,o)}},_n=e=>{const t=e.httpAuthSchemes;let r=e.
httpAuthSchemeProvider,c=e.credentials;return{setHttpAuthScheme(o){const d=t.findIndex(a=>a.schemeId===o.schemeId);d===-1?
t.push(o):t.splice(d,1,o)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},
setCredentials(o){c=o},credentials(){return c}}},yn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),fn=(e,t)=>{const r=Object.assign((0,n.l)(e),(0,n.$)(e),(0,n.j)(e),_n(e));return t.forEach(
c=>c.configure(r)),Object.assign(e,(0,n.u)(r),(0,n.et)(r),(0,n.M)(r),yn(r))};var Ce=class extends n.st{config;constructor(...[
e]){const t=En(e||{});super(t),this.initConfig=t;const r=Ye(t),c=(0,n.b)(r),o=(0,n.v)(c),d=(0,n.Y)(o),a=(0,n.k)(d),_=(0,n.
H)(a),y=Qe(_),P=fn(y,e?.extensions||[]);this.config=P,this.middlewareStack.use((0,n.at)(this.config)),this.middlewareStack.
use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),
this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.use((0,n.
E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:Be,identityProviderConfigProvider:async A=>new n.
x({"aws.auth#sigv4":A.credentials,"aws.auth#sigv4a":A.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){
super.destroy()}};const Te=(0,z.t)(Je,"AWSSecurityTokenServiceV20110615","STSClient",n.V),ke={},xe=(e,t,r,c)=>[];var Pn=class extends Te(
ke,xe,"AssumeRole",mn){},An=class extends Te(ke,xe,"AssumeRoleWithWebIdentity",Sn){};const De=e=>{if(typeof e?.Arn=="str\
ing"){const t=e.Arn.split(":");if(t.length>4&&t[4]!=="")return t[4]}},be=async(e,t,r,c={})=>{const o=typeof e=="function"?
await e():e,d=typeof t=="function"?await t():t;let a="";const _=o??d??(a=await B(c)());return r?.debug?.("@aws-sdk/clien\
t-sts::resolveRegion","accepting first of:",`${o} (credential provider clientConfig)`,`${d} (contextual client)`,`${a} (\
STS default: AWS_REGION, profile region, or us-east-1)`),_},wn=(e,t)=>{let r,c;return async(o,d)=>{if(c=o,!r){const{logger:A=e?.
parentClientConfig?.logger,profile:f=e?.parentClientConfig?.profile,region:w,requestHandler:$=e?.parentClientConfig?.requestHandler,
credentialProviderLogger:k,userAgentAppId:F=e?.parentClientConfig?.userAgentAppId}=e,oe=await be(w,e?.parentClientConfig?.
region,k,{logger:A,profile:f}),J=!We($);r=new t({...e,userAgentAppId:F,profile:f,credentialDefaultProvider:()=>async()=>c,
region:oe,requestHandler:J?$:void 0,logger:A})}const{Credentials:a,AssumedRoleUser:_}=await r.send(new Pn(d));if(!a||!a.
AccessKeyId||!a.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${d.RoleArn}`);const y=De(
_),P={accessKeyId:a.AccessKeyId,secretAccessKey:a.SecretAccessKey,sessionToken:a.SessionToken,expiration:a.Expiration,...a.
CredentialScope&&{credentialScope:a.CredentialScope},...y&&{accountId:y}};return(0,v.t)(P,"CREDENTIALS_STS_ASSUME_ROLE",
"i"),P}},In=(e,t)=>{let r;return async c=>{if(!r){const{logger:y=e?.parentClientConfig?.logger,profile:P=e?.parentClientConfig?.
profile,region:A,requestHandler:f=e?.parentClientConfig?.requestHandler,credentialProviderLogger:w,userAgentAppId:$=e?.parentClientConfig?.
userAgentAppId}=e,k=await be(A,e?.parentClientConfig?.region,w,{logger:y,profile:P}),F=!We(f);r=new t({...e,userAgentAppId:$,
profile:P,region:k,requestHandler:F?f:void 0,logger:y})}const{Credentials:o,AssumedRoleUser:d}=await r.send(new An(c));if(!o||
!o.AccessKeyId||!o.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${c.
RoleArn}`);const a=De(d),_={accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.SessionToken,expiration:o.
Expiration,...o.CredentialScope&&{credentialScope:o.CredentialScope},...a&&{accountId:a}};return a&&(0,v.t)(_,"RESOLVED_\
ACCOUNT_ID","T"),(0,v.t)(_,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),_}},We=e=>e?.metadata?.handlerProtocol==="h2",Oe=(e,t)=>t?
class extends e{constructor(c){super(c);for(const o of t)this.middlewareStack.use(o)}}:e,Rn=(e={},t)=>wn(e,Oe(Ce,t)),Cn=(e={},t)=>In(
e,Oe(Ce,t))})};export{bn as id,Wn as ids,On as modules};
