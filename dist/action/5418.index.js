const On=5418,Mn=[5418],Ln={10:((X,k,g)=>{g.d(k,{i:()=>G,n:()=>B,r:()=>f,t:()=>Z});var v=g(3040),S=g(4582),n=g(4972),G=class extends v.
o{async sign(s,i,a){if(!S.t.isInstance(s))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:p,signer:y,signingRegion:Q,signingRegionSet:D,signingName:h}=await(0,v.s)(a),F=(await p.sigv4aSigningRegionSet?.()??
D??[Q]).join(","),K=await p.disableClockSkewCorrection?.()===!0;return a._disableClockSkewCorrection=K,K||(a._preRequestSystemClockOffset=
p.systemClockOffset,a._requestSentAt=Date.now()),await y.sign(s,{signingDate:K?new Date:(0,v.c)(p.systemClockOffset),signingRegion:F,
signingService:h})}};const f=s=>(s.sigv4aSigningRegionSet=(0,v.S)(s.sigv4aSigningRegionSet),s),B={environmentVariableSelector(s){
if(s.AWS_SIGV4A_SIGNING_REGION_SET)return s.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(i=>i.trim());throw new n.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(s){if(s.sigv4a_signing_region_set)return(s.
sigv4a_signing_region_set??"").split(",").map(i=>i.trim());throw new n.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},A={SignatureV4a:null},$={CrtSignerV4:null},U="X-Amz-S3session-Token",N=U.toLowerCase();
var q=class extends v.i{async signWithCredentials(s,i,a){const p=J(i);s.headers[N]=i.sessionToken;const y=this;return V(
y,p),y.signRequest(s,a??{})}async presignWithCredentials(s,i,a){const p=J(i);return delete s.headers[N],s.headers[U]=i.sessionToken,
s.query=s.query??{},s.query[U]=i.sessionToken,V(this,p),this.presign(s,a)}};function J(s){return{accessKeyId:s.accessKeyId,
secretAccessKey:s.secretAccessKey,expiration:s.expiration}}function V(s,i){const a=s.credentialProvider;s.credentialProvider=
()=>(s.credentialProvider=a,Promise.resolve(i))}var Z=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof $.CrtSignerV4=="function"?"crt":typeof A.SignatureV4a=="function"?"js":"none"}constructor(s){this.sigv4Signer=
new q(s),this.signerOptions=s}async sign(s,i={}){return i.signingRegion==="*"?this.getSigv4aSigner().sign(s,i):this.sigv4Signer.
sign(s,i)}async signWithCredentials(s,i,a={}){if(a.signingRegion==="*"){const p=this.getSigv4aSigner(),y=$.CrtSignerV4;if(y&&
p instanceof y)return p.signWithCredentials(s,i,a);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(s,i,
a)}async presign(s,i={}){if(i.signingRegion==="*"){const a=this.getSigv4aSigner(),p=$.CrtSignerV4;if(p&&a instanceof p)return a.
presign(s,i);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(s,i)}async presignWithCredentials(s,i,a={}){if(a.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
s,i,a)}getSigv4aSigner(){if(!this.sigv4aSigner){const s=$.CrtSignerV4,i=A.SignatureV4a;if(this.signerOptions.runtime==="\
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
3774:((X,k,g)=>{g.d(k,{t:()=>v});var v=class{async sign(S,n,G){return S}}}),5371:((X,k,g)=>{g.d(k,{t:()=>v});var v="3.99\
8.3"}),5418:((X,k,g)=>{g.d(k,{getDefaultRoleAssumer:()=>Tn,getDefaultRoleAssumerWithWebIdentity:()=>xn});var v=g(6286),S=g(
4782),n=g(3040),G=g(550),f=g(765),B=g(9576),A=g(10),$=g(5371),U=g(2308),N=g(3774),q=g(1649),J=g(3656),V=g(7573);function Z(e={}){
return(0,S.t)({...n.J,async default(){return s.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 \
used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...n.q,...e})}const s={silence:!1},
i="ref",a=-1,p=!0,y="isSet",Q="PartitionResult",D="booleanEquals",h="stringEquals",F="getAttr",K="us-east-1",re="sigv4",
ae="sts",ce="https://sts.{Region}.{PartitionResult#dnsSuffix}",de={[i]:"Endpoint"},m={[i]:"Region"},ee={[i]:Q},H={},le=[
m],ue={conditions:[[y,[de]],[y,le],["aws.partition",le,Q],[D,[{[i]:"UseFIPS"},p]],[D,[{[i]:"UseDualStack"},p]],[h,[m,"aw\
s-global"]],[D,[{[i]:"UseGlobalEndpoint"},p]],[h,[m,"eu-central-1"]],[D,[{fn:F,argv:[ee,"supportsDualStack"]},p]],[D,[{fn:F,
argv:[ee,"supportsFIPS"]},p]],[h,[m,"ap-south-1"]],[h,[m,"eu-north-1"]],[h,[m,"eu-west-1"]],[h,[m,"eu-west-2"]],[h,[m,"e\
u-west-3"]],[h,[m,"sa-east-1"]],[h,[m,K]],[h,[m,"us-east-2"]],[h,[m,"us-west-2"]],[h,[m,"us-west-1"]],[h,[m,"ca-central-\
1"]],[h,[m,"ap-southeast-1"]],[h,[m,"ap-northeast-1"]],[h,[m,"ap-southeast-2"]],[h,[{fn:F,argv:[ee,"name"]},"aws-us-gov"]]],
results:[[a],["https://sts.amazonaws.com",{authSchemes:[{name:re,signingName:ae,signingRegion:K}]}],[ce,{authSchemes:[{name:re,
signingName:ae,signingRegion:"{Region}"}]}],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"\
Invalid Configuration: Dualstack and custom endpoint are not supported"],[de,H],["https://sts-fips.{Region}.{PartitionRe\
sult#dualStackDnsSuffix}",H],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["htt\
ps://sts.{Region}.amazonaws.com",H],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",H],[a,"FIPS is enabled but \
this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",H],[a,"DualStack is \
enabled but this partition does not support DualStack"],[ce,H],[a,"Invalid Configuration: Missing Region"]]},ze=2,Ge=new Int32Array(
[-1,1,-1,0,30,3,1,4,100000014,2,5,100000014,3,25,6,4,24,7,5,100000001,8,6,9,100000013,7,100000001,10,10,100000001,11,11,
100000001,12,12,100000001,13,13,100000001,14,14,100000001,15,15,100000001,16,16,100000001,17,17,100000001,18,18,100000001,
19,19,100000001,20,20,100000001,21,21,100000001,22,22,100000001,23,23,100000001,100000002,8,100000011,100000012,4,28,26,
9,27,100000010,24,100000008,100000009,8,29,100000007,9,100000006,100000007,3,100000003,31,4,100000004,100000005]),Be=n.W.
from(Ge,ze,ue.conditions,ue.results),qe=new n.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobal\
Endpoint"]}),ge=(e,t={})=>qe.get(e,()=>(0,n.V)(Be,{endpointParams:e,logger:t.logger}));n.H.aws=n.d;const Je=(e=>async(t,r,d)=>{
if(!d)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const o=await e(
t,r,d),l=(0,f.m)(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!l)throw new Error(`getEndpointPa\
rameterInstructions() is not defined on '${r.commandName}'`);const c=await(0,f.r)(d,{getEndpointParameterInstructions:l},
t);return Object.assign(o,c)})(async(e,t,r)=>({operation:(0,f.m)(t).operation,region:await(0,f.p)(e.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()}));function pe(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,r)=>({signingProperties:{config:t,context:r}})}}function te(e){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(t,r)=>({signingProperties:{
config:t,context:r}})}}function he(e){return{schemeId:"smithy.api#noAuth"}}const Qe=((e,t,r)=>o=>{const l=e(o).properties?.
authSchemes;if(!l)return t(o);const c=[];for(const E of l){const{name:_,properties:I={},...w}=E,P=_.toLowerCase();_!==P&&
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${_}' to '${P}'`);let R;if(P==="sigv4a"){R="aws.auth\
#sigv4a";const z=l.find(oe=>{const Y=oe.name.toLowerCase();return Y!=="sigv4a"&&Y.startsWith("sigv4")});if(A.t.sigv4aDependency()===
"none"&&z)continue}else if(P.startsWith("sigv4"))R="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found i\
n '@smithy.rules#endpointRuleSet': '${P}'`);const j=r[R];if(!j)throw new Error(`Could not find HttpAuthOption create fun\
ction for '${R}'`);const x=j(o);x.schemeId=R,x.signingProperties={...x.signingProperties||{},...w,...I},c.push(x)}return c})(
ge,e=>{const t=[];return e.operation==="AssumeRoleWithWebIdentity"?(t.push(he(e)),t.push(te(e))):(t.push(pe(e)),t.push(te(
e))),t},{"aws.auth#sigv4":pe,"aws.auth#sigv4a":te,"smithy.api#noAuth":he}),Ye=e=>{const t=(0,n.r)(e),r=(0,A.r)(t);return Object.
assign(r,{authSchemePreference:(0,f.p)(e.authSchemePreference??[])})},Xe=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??
!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}),Ze={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"bui\
ltInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDua\
lstackEndpoint"}};var C=class je extends f.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceExcepti\
on";constructor(t){super(t),Object.setPrototypeOf(this,je.prototype)}},et=class $e extends C{static shapeId="com.amazona\
ws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(t){super({name:"ExpiredTokenExcep\
tion",$fault:"client",...t}),Object.setPrototypeOf(this,$e.prototype)}},tt=class Ke extends C{static shapeId="com.amazon\
aws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super({
name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(this,Ke.prototype)}},nt=class He extends C{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(t){super(
{name:"PackedPolicyTooLargeException",$fault:"client",...t}),Object.setPrototypeOf(this,He.prototype)}},st=class Ue extends C{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(t){super({name:"Re\
gionDisabledException",$fault:"client",...t}),Object.setPrototypeOf(this,Ue.prototype)}},it=class Ne extends C{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(t){super({name:"\
IDPRejectedClaimException",$fault:"client",...t}),Object.setPrototypeOf(this,Ne.prototype)}},ot=class Ve extends C{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super(
{name:"InvalidIdentityTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,Ve.prototype)}},rt=class Fe extends C{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(t){
super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,Fe.prototype)}};const at="\
Arn",ct="AccessKeyId",dt="AssumeRole",lt="AssumedRoleId",ut="AssumeRoleRequest",gt="AssumeRoleResponse",ne="AssumedRoleU\
ser",pt="AssumeRoleWithWebIdentity",ht="AssumeRoleWithWebIdentityRequest",mt="AssumeRoleWithWebIdentityResponse",St="Aud\
ience",se="Credentials",vt="ContextAssertion",me="DurationSeconds",Et="Expiration",_t="ExternalId",Pt="ExpiredTokenExcep\
tion",ft="IDPCommunicationErrorException",yt="IDPRejectedClaimException",At="InvalidIdentityTokenException",It="Key",wt="\
MalformedPolicyDocumentException",Se="MinimumSessionTokenSize",ve="Policy",Ee="PolicyArns",Rt="ProviderArn",Ct="Provided\
Contexts",Tt="ProvidedContextsListType",xt="ProvidedContext",kt="PolicyDescriptorType",Dt="ProviderId",_e="PackedPolicyS\
ize",bt="PackedPolicyTooLargeException",Wt="Provider",Pe="RoleArn",Ot="RegionDisabledException",fe="RoleSessionName",Mt="\
SecretAccessKey",Lt="SubjectFromWebIdentityToken",ie="SourceIdentity",jt="SerialNumber",$t="SessionToken",ye="SessionTok\
enSize",Ae="SessionTokenUtilization",Kt="Tags",Ht="TokenCode",Ut="TransitiveTagKeys",Nt="Tag",Vt="Value",Ft="WebIdentity\
Token",zt="arn",Gt="accessKeySecretType",b="awsQueryError",W="client",Bt="clientTokenType",O="error",M="httpError",L="me\
ssage",qt="policyDescriptorListType",Ie="smithy.ts.sdk.synthetic.com.amazonaws.sts",Jt="tagListType",u="com.amazonaws.st\
s",we=new B.t(Ie);var Qt=[-3,Ie,"STSServiceException",0,[],[]];we.registerError(Qt,C);const T=new B.t(u);var Yt=[-3,u,Pt,
{[b]:["ExpiredTokenException",400],[O]:W,[M]:400},[L],[0]];T.registerError(Yt,et);var Xt=[-3,u,ft,{[b]:["IDPCommunicatio\
nError",400],[O]:W,[M]:400},[L],[0]];T.registerError(Xt,rt);var Zt=[-3,u,yt,{[b]:["IDPRejectedClaim",403],[O]:W,[M]:403},
[L],[0]];T.registerError(Zt,it);var en=[-3,u,At,{[b]:["InvalidIdentityToken",400],[O]:W,[M]:400},[L],[0]];T.registerError(
en,ot);var tn=[-3,u,wt,{[b]:["MalformedPolicyDocument",400],[O]:W,[M]:400},[L],[0]];T.registerError(tn,tt);var nn=[-3,u,
bt,{[b]:["PackedPolicyTooLarge",400],[O]:W,[M]:400},[L],[0]];T.registerError(nn,nt);var sn=[-3,u,Ot,{[b]:["RegionDisable\
dException",403],[O]:W,[M]:403},[L],[0]];T.registerError(sn,st);const on=[we,T];var rn=[0,u,Gt,8,0],an=[0,u,Bt,8,0],Re=[
3,u,ne,0,[lt,at],[0,0],2],cn=[3,u,ut,0,[Pe,fe,Ee,ve,me,Kt,Ut,_t,jt,Ht,ie,Ct,Se],[0,0,()=>Te,0,1,()=>Sn,64,0,0,0,0,()=>mn,
1],2],dn=[3,u,gt,0,[se,ne,_e,ie,Ae,ye],[[()=>Ce,0],()=>Re,1,0,1,1]],ln=[3,u,ht,0,[Pe,fe,Ft,Dt,Ee,ve,me,Se],[0,0,[()=>an,
0],0,()=>Te,0,1,1],3],un=[3,u,mt,0,[se,Lt,ne,_e,Wt,St,ie,Ae,ye],[[()=>Ce,0],0,()=>Re,1,0,0,0,1,1]],Ce=[3,u,se,0,[ct,Mt,$t,
Et],[0,[()=>rn,0],0,4],4],gn=[3,u,kt,0,[zt],[0]],pn=[3,u,xt,0,[Rt,vt],[0,0]],hn=[3,u,Nt,0,[It,Vt],[0,0],2],Te=[1,u,qt,0,
()=>gn],mn=[1,u,Tt,0,()=>pn],Sn=[1,u,Jt,0,()=>hn],vn=[9,u,dt,0,()=>cn,()=>dn],En=[9,u,pt,0,()=>ln,()=>un];const _n=e=>({
apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??n.lt,base64Encoder:e?.base64Encoder??n.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??ge,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
Qe,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#s\
igv4"),signer:new n.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new A.
i},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new N.
t}],logger:e?.logger??new n.Y,protocol:e?.protocol??J.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.ama\
zonaws.sts",errorTypeRegistries:on,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??n.t,signerConstructor:e?.signerConstructor??
A.t,urlParser:e?.urlParser??S.r,utf8Decoder:e?.utf8Decoder??V.n,utf8Encoder:e?.utf8Encoder??V.t}),Pn=e=>{(0,n.Q)(process.
version);const t=(0,n.G)(e),r=()=>t().then(n.$),d=_n(e);(0,n.dt)(process.version);const o={profile:e?.profile,logger:d.logger};
return{...d,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,S.t)(n.a,o),bodyLengthChecker:e?.
bodyLengthChecker??n.at,defaultSocketTimeout:(0,U.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,n.p)({serviceId:d.serviceId,clientVersion:$.t}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:l=>l.
getIdentityProvider("aws.auth#sigv4")||(async c=>await e.credentialDefaultProvider(c?.__config||{})()),signer:new n.o},{
schemeId:"aws.auth#sigv4a",identityProvider:l=>l.getIdentityProvider("aws.auth#sigv4a"),signer:new A.i},{schemeId:"smith\
y.api#noAuth",identityProvider:l=>l.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new N.t}],maxAttempts:e?.
maxAttempts??(0,S.t)(n.g,e),region:e?.region??(0,S.t)(n.J,{...n.q,...o}),requestHandler:q.t.create(e?.requestHandler??r),
retryMode:e?.retryMode??(0,S.t)({...n._,default:async()=>(await r()).retryMode||n.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??
(0,S.t)(A.n,o),streamCollector:e?.streamCollector??q.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,S.t)(n.rt,o),useFipsEndpoint:e?.
useFipsEndpoint??(0,S.t)(n.nt,o),userAgentAppId:e?.userAgentAppId??(0,S.t)(n.f,o)}},fn=e=>{const t=e.httpAuthSchemes;let r=e.
httpAuthSchemeProvider,d=e.credentials;return{setHttpAuthScheme(o){const l=t.findIndex(c=>c.schemeId===o.schemeId);l===-1?
t.push(o):t.splice(l,1,o)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},
setCredentials(o){d=o},credentials(){return d}}},yn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),An=(e,t)=>{const r=Object.assign((0,n.l)(e),(0,n.X)(e),(0,n.j)(e),fn(e));return t.forEach(
d=>d.configure(r)),Object.assign(e,(0,n.u)(r),(0,n.Z)(r),(0,n.M)(r),yn(r))};var xe=class extends n.tt{config;constructor(...[
e]){const t=Pn(e||{});super(t),this.initConfig=t;const r=Xe(t),d=(0,n.b)(r),o=(0,n.v)(d),l=(0,n.K)(o),c=(0,n.k)(l),E=(0,f.
n)(c),_=Ye(E),I=An(_,e?.extensions||[]);this.config=I,this.middlewareStack.use((0,n.et)(this.config)),this.middlewareStack.
use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),
this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.use((0,n.
E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:Je,identityProviderConfigProvider:async w=>new n.
x({"aws.auth#sigv4":w.credentials,"aws.auth#sigv4a":w.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){
super.destroy()}};const ke=(0,G.t)(Ze,"AWSSecurityTokenServiceV20110615","STSClient",f.t),De={},be=(e,t,r,d)=>[];var In=class extends ke(
De,be,"AssumeRole",vn){},wn=class extends ke(De,be,"AssumeRoleWithWebIdentity",En){};const We=e=>{if(typeof e?.Arn=="str\
ing"){const t=e.Arn.split(":");if(t.length>4&&t[4]!=="")return t[4]}},Oe=async(e,t,r,d={})=>{const o=typeof e=="function"?
await e():e,l=typeof t=="function"?await t():t;let c="";const E=o??l??(c=await Z(d)());return r?.debug?.("@aws-sdk/clien\
t-sts::resolveRegion","accepting first of:",`${o} (credential provider clientConfig)`,`${l} (contextual client)`,`${c} (\
STS default: AWS_REGION, profile region, or us-east-1)`),E},Rn=(e,t)=>{let r,d;return async(o,l)=>{if(d=o,!r){const{logger:w=e?.
parentClientConfig?.logger,profile:P=e?.parentClientConfig?.profile,region:R,requestHandler:j=e?.parentClientConfig?.requestHandler,
credentialProviderLogger:x,userAgentAppId:z=e?.parentClientConfig?.userAgentAppId}=e,oe=await Oe(R,e?.parentClientConfig?.
region,x,{logger:w,profile:P}),Y=!Me(j);r=new t({...e,userAgentAppId:z,profile:P,credentialDefaultProvider:()=>async()=>d,
region:oe,requestHandler:Y?j:void 0,logger:w})}const{Credentials:c,AssumedRoleUser:E}=await r.send(new In(l));if(!c||!c.
AccessKeyId||!c.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${l.RoleArn}`);const _=We(
E),I={accessKeyId:c.AccessKeyId,secretAccessKey:c.SecretAccessKey,sessionToken:c.SessionToken,expiration:c.Expiration,...c.
CredentialScope&&{credentialScope:c.CredentialScope},..._&&{accountId:_}};return(0,v.t)(I,"CREDENTIALS_STS_ASSUME_ROLE",
"i"),I}},Cn=(e,t)=>{let r;return async d=>{if(!r){const{logger:_=e?.parentClientConfig?.logger,profile:I=e?.parentClientConfig?.
profile,region:w,requestHandler:P=e?.parentClientConfig?.requestHandler,credentialProviderLogger:R,userAgentAppId:j=e?.parentClientConfig?.
userAgentAppId}=e,x=await Oe(w,e?.parentClientConfig?.region,R,{logger:_,profile:I}),z=!Me(P);r=new t({...e,userAgentAppId:j,
profile:I,region:x,requestHandler:z?P:void 0,logger:_})}const{Credentials:o,AssumedRoleUser:l}=await r.send(new wn(d));if(!o||
!o.AccessKeyId||!o.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${d.
RoleArn}`);const c=We(l),E={accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.SessionToken,expiration:o.
Expiration,...o.CredentialScope&&{credentialScope:o.CredentialScope},...c&&{accountId:c}};return c&&(0,v.t)(E,"RESOLVED_\
ACCOUNT_ID","T"),(0,v.t)(E,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),E}},Me=e=>e?.metadata?.handlerProtocol==="h2",Le=(e,t)=>t?
class extends e{constructor(d){super(d);for(const o of t)this.middlewareStack.use(o)}}:e,Tn=(e={},t)=>Rn(e,Le(xe,t)),xn=(e={},t)=>Cn(
e,Le(xe,t))})};export{On as id,Mn as ids,Ln as modules};
