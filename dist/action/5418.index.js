const On=5418,Mn=[5418],Ln={10:((B,A,u)=>{u.d(A,{i:()=>$,n:()=>q,r:()=>P,t:()=>Z});var v=u(3040),S=u(4582),n=u(4972),$=class extends v.
o{async sign(s,i,a){if(!S.t.isInstance(s))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:p,signer:y,signingRegion:Y,signingRegionSet:x,signingName:h}=await(0,v.s)(a),z=(await p.sigv4aSigningRegionSet?.()??
x??[Y]).join(","),U=await p.disableClockSkewCorrection?.()===!0;return a._disableClockSkewCorrection=U,U||(a._preRequestSystemClockOffset=
p.systemClockOffset,a._requestSentAt=Date.now()),await y.sign(s,{signingDate:U?new Date:(0,v.c)(p.systemClockOffset),signingRegion:z,
signingService:h})}};const P=s=>(s.sigv4aSigningRegionSet=(0,v.S)(s.sigv4aSigningRegionSet),s),q={environmentVariableSelector(s){
if(s.AWS_SIGV4A_SIGNING_REGION_SET)return s.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(i=>i.trim());throw new n.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(s){if(s.sigv4a_signing_region_set)return(s.
sigv4a_signing_region_set??"").split(",").map(i=>i.trim());throw new n.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},I={SignatureV4a:null},K={CrtSignerV4:null},N="X-Amz-S3session-Token",V=N.toLowerCase();
var J=class extends v.i{async signWithCredentials(s,i,a){const p=Q(i);s.headers[V]=i.sessionToken;const y=this;return F(
y,p),y.signRequest(s,a??{})}async presignWithCredentials(s,i,a){const p=Q(i);return delete s.headers[V],s.headers[N]=i.sessionToken,
s.query=s.query??{},s.query[N]=i.sessionToken,F(this,p),this.presign(s,a)}};function Q(s){return{accessKeyId:s.accessKeyId,
secretAccessKey:s.secretAccessKey,expiration:s.expiration}}function F(s,i){const a=s.credentialProvider;s.credentialProvider=
()=>(s.credentialProvider=a,Promise.resolve(i))}var Z=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof K.CrtSignerV4=="function"?"crt":typeof I.SignatureV4a=="function"?"js":"none"}constructor(s){this.sigv4Signer=
new J(s),this.signerOptions=s}async sign(s,i={}){return i.signingRegion==="*"?this.getSigv4aSigner().sign(s,i):this.sigv4Signer.
sign(s,i)}async signWithCredentials(s,i,a={}){if(a.signingRegion==="*"){const p=this.getSigv4aSigner(),y=K.CrtSignerV4;if(y&&
p instanceof y)return p.signWithCredentials(s,i,a);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(s,i,
a)}async presign(s,i={}){if(i.signingRegion==="*"){const a=this.getSigv4aSigner(),p=K.CrtSignerV4;if(p&&a instanceof p)return a.
presign(s,i);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(s,i)}async presignWithCredentials(s,i,a={}){if(a.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
s,i,a)}getSigv4aSigner(){if(!this.sigv4aSigner){const s=K.CrtSignerV4,i=I.SignatureV4a;if(this.signerOptions.runtime==="\
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
2308:((B,A,u)=>{u.d(A,{t:()=>S});const v=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",S=(n,$)=>{if(v()&&typeof n?.handle!="function")return $}}),3774:((B,A,u)=>{u.d(A,{t:()=>v});var v=class{async sign(S,n,$){
return S}}}),5371:((B,A,u)=>{u.d(A,{t:()=>v});var v="3.998.3"}),5418:((B,A,u)=>{u.d(A,{getDefaultRoleAssumer:()=>Tn,getDefaultRoleAssumerWithWebIdentity:()=>kn});
var v=u(6286),S=u(4782),n=u(3040),$=u(550),P=u(765),q=u(9576),I=u(10),K=u(5371),N=u(2308),V=u(3774),J=u(1649),Q=u(3656),
F=u(7573);function Z(e={}){return(0,S.t)({...n.J,async default(){return s.silence||console.warn("@aws-sdk - WARN - defau\
lt STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{
...n.q,...e})}const s={silence:!1},i="ref",a=-1,p=!0,y="isSet",Y="PartitionResult",x="booleanEquals",h="stringEquals",z="\
getAttr",U="us-east-1",re="sigv4",ae="sts",ce="https://sts.{Region}.{PartitionResult#dnsSuffix}",de={[i]:"Endpoint"},m={
[i]:"Region"},ee={[i]:Y},H={},ue=[m],le={conditions:[[y,[de]],[y,ue],["aws.partition",ue,Y],[x,[{[i]:"UseFIPS"},p]],[x,[
{[i]:"UseDualStack"},p]],[h,[m,"aws-global"]],[x,[{[i]:"UseGlobalEndpoint"},p]],[h,[m,"eu-central-1"]],[x,[{fn:z,argv:[ee,
"supportsDualStack"]},p]],[x,[{fn:z,argv:[ee,"supportsFIPS"]},p]],[h,[m,"ap-south-1"]],[h,[m,"eu-north-1"]],[h,[m,"eu-we\
st-1"]],[h,[m,"eu-west-2"]],[h,[m,"eu-west-3"]],[h,[m,"sa-east-1"]],[h,[m,U]],[h,[m,"us-east-2"]],[h,[m,"us-west-2"]],[h,
[m,"us-west-1"]],[h,[m,"ca-central-1"]],[h,[m,"ap-southeast-1"]],[h,[m,"ap-northeast-1"]],[h,[m,"ap-southeast-2"]],[h,[{
fn:z,argv:[ee,"name"]},"aws-us-gov"]]],results:[[a],["https://sts.amazonaws.com",{authSchemes:[{name:re,signingName:ae,signingRegion:U}]}],
[ce,{authSchemes:[{name:re,signingName:ae,signingRegion:"{Region}"}]}],[a,"Invalid Configuration: FIPS and custom endpoi\
nt are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[de,H],["https://sts\
-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",H],[a,"FIPS and DualStack are enabled, but this partition does not \
support one or both"],["https://sts.{Region}.amazonaws.com",H],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",
H],[a,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSu\
ffix}",H],[a,"DualStack is enabled but this partition does not support DualStack"],[ce,H],[a,"Invalid Configuration: Mis\
sing Region"]]},ze=2,Ge=new Int32Array([-1,1,-1,0,30,3,1,4,100000014,2,5,100000014,3,25,6,4,24,7,5,100000001,8,6,9,100000013,
7,100000001,10,10,100000001,11,11,100000001,12,12,100000001,13,13,100000001,14,14,100000001,15,15,100000001,16,16,100000001,
17,17,100000001,18,18,100000001,19,19,100000001,20,20,100000001,21,21,100000001,22,22,100000001,23,23,100000001,100000002,
8,100000011,100000012,4,28,26,9,27,100000010,24,100000008,100000009,8,29,100000007,9,100000006,100000007,3,100000003,31,
4,100000004,100000005]),Be=n.W.from(Ge,ze,le.conditions,le.results),qe=new n.U({size:50,params:["Endpoint","Region","Use\
DualStack","UseFIPS","UseGlobalEndpoint"]}),ge=(e,t={})=>qe.get(e,()=>(0,n.V)(Be,{endpointParams:e,logger:t.logger}));n.
H.aws=n.d;const Je=(e=>async(t,r,d)=>{if(!d)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthS\
chemeParametersProvider`");const o=await e(t,r,d),l=(0,P.m)(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!l)throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);const c=await(0,P.r)(d,
{getEndpointParameterInstructions:l},t);return Object.assign(o,c)})(async(e,t,r)=>({operation:(0,P.m)(t).operation,region:await(0,P.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function pe(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(t,r)=>({signingProperties:{
config:t,context:r}})}}function te(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(t,r)=>({
signingProperties:{config:t,context:r}})}}function he(e){return{schemeId:"smithy.api#noAuth"}}const Qe=((e,t,r)=>o=>{const l=e(
o).properties?.authSchemes;if(!l)return t(o);const c=[];for(const _ of l){const{name:E,properties:w={},...R}=_,f=E.toLowerCase();
E!==f&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${E}' to '${f}'`);let C;if(f==="sigv4a"){C="a\
ws.auth#sigv4a";const G=l.find(oe=>{const X=oe.name.toLowerCase();return X!=="sigv4a"&&X.startsWith("sigv4")});if(I.t.sigv4aDependency()===
"none"&&G)continue}else if(f.startsWith("sigv4"))C="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found i\
n '@smithy.rules#endpointRuleSet': '${f}'`);const j=r[C];if(!j)throw new Error(`Could not find HttpAuthOption create fun\
ction for '${C}'`);const D=j(o);D.schemeId=C,D.signingProperties={...D.signingProperties||{},...R,...w},c.push(D)}return c})(
ge,e=>{const t=[];return e.operation==="AssumeRoleWithWebIdentity"?(t.push(he(e)),t.push(te(e))):(t.push(pe(e)),t.push(te(
e))),t},{"aws.auth#sigv4":pe,"aws.auth#sigv4a":te,"smithy.api#noAuth":he}),Ye=e=>{const t=(0,n.r)(e),r=(0,I.r)(t);return Object.
assign(r,{authSchemePreference:(0,P.p)(e.authSchemePreference??[])})},Xe=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??
!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}),Ze={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"bui\
ltInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDua\
lstackEndpoint"}};var T=class je extends P.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceExcepti\
on";constructor(t){super(t),Object.setPrototypeOf(this,je.prototype)}},et=class $e extends T{static shapeId="com.amazona\
ws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(t){super({name:"ExpiredTokenExcep\
tion",$fault:"client",...t}),Object.setPrototypeOf(this,$e.prototype)}},tt=class Ke extends T{static shapeId="com.amazon\
aws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super({
name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(this,Ke.prototype)}},nt=class Ue extends T{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(t){super(
{name:"PackedPolicyTooLargeException",$fault:"client",...t}),Object.setPrototypeOf(this,Ue.prototype)}},st=class He extends T{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(t){super({name:"Re\
gionDisabledException",$fault:"client",...t}),Object.setPrototypeOf(this,He.prototype)}},it=class Ne extends T{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(t){super({name:"\
IDPRejectedClaimException",$fault:"client",...t}),Object.setPrototypeOf(this,Ne.prototype)}},ot=class Ve extends T{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super(
{name:"InvalidIdentityTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,Ve.prototype)}},rt=class Fe extends T{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(t){
super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,Fe.prototype)}};const at="\
Arn",ct="AccessKeyId",dt="AssumeRole",ut="AssumedRoleId",lt="AssumeRoleRequest",gt="AssumeRoleResponse",ne="AssumedRoleU\
ser",pt="AssumeRoleWithWebIdentity",ht="AssumeRoleWithWebIdentityRequest",mt="AssumeRoleWithWebIdentityResponse",St="Aud\
ience",se="Credentials",vt="ContextAssertion",me="DurationSeconds",_t="Expiration",Et="ExternalId",ft="ExpiredTokenExcep\
tion",Pt="IDPCommunicationErrorException",yt="IDPRejectedClaimException",At="InvalidIdentityTokenException",It="Key",wt="\
MalformedPolicyDocumentException",Se="MinimumSessionTokenSize",ve="Policy",_e="PolicyArns",Rt="ProviderArn",Ct="Provided\
Contexts",Tt="ProvidedContextsListType",kt="ProvidedContext",Dt="PolicyDescriptorType",xt="ProviderId",Ee="PackedPolicyS\
ize",bt="PackedPolicyTooLargeException",Wt="Provider",fe="RoleArn",Ot="RegionDisabledException",Pe="RoleSessionName",Mt="\
SecretAccessKey",Lt="SubjectFromWebIdentityToken",ie="SourceIdentity",jt="SerialNumber",$t="SessionToken",ye="SessionTok\
enSize",Ae="SessionTokenUtilization",Kt="Tags",Ut="TokenCode",Ht="TransitiveTagKeys",Nt="Tag",Vt="Value",Ft="WebIdentity\
Token",zt="arn",Gt="accessKeySecretType",b="awsQueryError",W="client",Bt="clientTokenType",O="error",M="httpError",L="me\
ssage",qt="policyDescriptorListType",Ie="smithy.ts.sdk.synthetic.com.amazonaws.sts",Jt="tagListType",g="com.amazonaws.st\
s",we=new q.t(Ie);var Qt=[-3,Ie,"STSServiceException",0,[],[]];we.registerError(Qt,T);const k=new q.t(g);var Yt=[-3,g,ft,
{[b]:["ExpiredTokenException",400],[O]:W,[M]:400},[L],[0]];k.registerError(Yt,et);var Xt=[-3,g,Pt,{[b]:["IDPCommunicatio\
nError",400],[O]:W,[M]:400},[L],[0]];k.registerError(Xt,rt);var Zt=[-3,g,yt,{[b]:["IDPRejectedClaim",403],[O]:W,[M]:403},
[L],[0]];k.registerError(Zt,it);var en=[-3,g,At,{[b]:["InvalidIdentityToken",400],[O]:W,[M]:400},[L],[0]];k.registerError(
en,ot);var tn=[-3,g,wt,{[b]:["MalformedPolicyDocument",400],[O]:W,[M]:400},[L],[0]];k.registerError(tn,tt);var nn=[-3,g,
bt,{[b]:["PackedPolicyTooLarge",400],[O]:W,[M]:400},[L],[0]];k.registerError(nn,nt);var sn=[-3,g,Ot,{[b]:["RegionDisable\
dException",403],[O]:W,[M]:403},[L],[0]];k.registerError(sn,st);const on=[we,k];var rn=[0,g,Gt,8,0],an=[0,g,Bt,8,0],Re=[
3,g,ne,0,[ut,at],[0,0],2],cn=[3,g,lt,0,[fe,Pe,_e,ve,me,Kt,Ht,Et,jt,Ut,ie,Ct,Se],[0,0,()=>Te,0,1,()=>Sn,64,0,0,0,0,()=>mn,
1],2],dn=[3,g,gt,0,[se,ne,Ee,ie,Ae,ye],[[()=>Ce,0],()=>Re,1,0,1,1]],un=[3,g,ht,0,[fe,Pe,Ft,xt,_e,ve,me,Se],[0,0,[()=>an,
0],0,()=>Te,0,1,1],3],ln=[3,g,mt,0,[se,Lt,ne,Ee,Wt,St,ie,Ae,ye],[[()=>Ce,0],0,()=>Re,1,0,0,0,1,1]],Ce=[3,g,se,0,[ct,Mt,$t,
_t],[0,[()=>rn,0],0,4],4],gn=[3,g,Dt,0,[zt],[0]],pn=[3,g,kt,0,[Rt,vt],[0,0]],hn=[3,g,Nt,0,[It,Vt],[0,0],2],Te=[1,g,qt,0,
()=>gn],mn=[1,g,Tt,0,()=>pn],Sn=[1,g,Jt,0,()=>hn],vn=[9,g,dt,0,()=>cn,()=>dn],_n=[9,g,pt,0,()=>un,()=>ln];const En=e=>({
apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??n.lt,base64Encoder:e?.base64Encoder??n.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??ge,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
Qe,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#s\
igv4"),signer:new n.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new I.
i},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new V.
t}],logger:e?.logger??new n.Y,protocol:e?.protocol??Q.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.ama\
zonaws.sts",errorTypeRegistries:on,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??n.t,signerConstructor:e?.signerConstructor??
I.t,urlParser:e?.urlParser??S.r,utf8Decoder:e?.utf8Decoder??F.n,utf8Encoder:e?.utf8Encoder??F.t}),fn=e=>{(0,n.Q)(process.
version);const t=(0,n.G)(e),r=()=>t().then(n.$),d=En(e);(0,n.dt)(process.version);const o={profile:e?.profile,logger:d.logger};
return{...d,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,S.t)(n.a,o),bodyLengthChecker:e?.
bodyLengthChecker??n.at,defaultSocketTimeout:(0,N.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,n.p)({serviceId:d.serviceId,clientVersion:K.t}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:l=>l.
getIdentityProvider("aws.auth#sigv4")||(async c=>await e.credentialDefaultProvider(c?.__config||{})()),signer:new n.o},{
schemeId:"aws.auth#sigv4a",identityProvider:l=>l.getIdentityProvider("aws.auth#sigv4a"),signer:new I.i},{schemeId:"smith\
y.api#noAuth",identityProvider:l=>l.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new V.t}],maxAttempts:e?.
maxAttempts??(0,S.t)(n.g,e),region:e?.region??(0,S.t)(n.J,{...n.q,...o}),requestHandler:J.t.create(e?.requestHandler??r),
retryMode:e?.retryMode??(0,S.t)({...n._,default:async()=>(await r()).retryMode||n.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??
(0,S.t)(I.n,o),streamCollector:e?.streamCollector??J.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,S.t)(n.rt,o),useFipsEndpoint:e?.
useFipsEndpoint??(0,S.t)(n.nt,o),userAgentAppId:e?.userAgentAppId??(0,S.t)(n.f,o)}},Pn=e=>{const t=e.httpAuthSchemes;let r=e.
httpAuthSchemeProvider,d=e.credentials;return{setHttpAuthScheme(o){const l=t.findIndex(c=>c.schemeId===o.schemeId);l===-1?
t.push(o):t.splice(l,1,o)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},
setCredentials(o){d=o},credentials(){return d}}},yn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),An=(e,t)=>{const r=Object.assign((0,n.l)(e),(0,n.X)(e),(0,n.j)(e),Pn(e));return t.forEach(
d=>d.configure(r)),Object.assign(e,(0,n.u)(r),(0,n.Z)(r),(0,n.M)(r),yn(r))};var ke=class extends n.tt{config;constructor(...[
e]){const t=fn(e||{});super(t),this.initConfig=t;const r=Xe(t),d=(0,n.b)(r),o=(0,n.v)(d),l=(0,n.K)(o),c=(0,n.k)(l),_=(0,P.
n)(c),E=Ye(_),w=An(E,e?.extensions||[]);this.config=w,this.middlewareStack.use((0,n.et)(this.config)),this.middlewareStack.
use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),
this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.use((0,n.
E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:Je,identityProviderConfigProvider:async R=>new n.
x({"aws.auth#sigv4":R.credentials,"aws.auth#sigv4a":R.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){
super.destroy()}};const De=(0,$.t)(Ze,"AWSSecurityTokenServiceV20110615","STSClient",P.t),xe={},be=(e,t,r,d)=>[];var In=class extends De(
xe,be,"AssumeRole",vn){},wn=class extends De(xe,be,"AssumeRoleWithWebIdentity",_n){};const We=e=>{if(typeof e?.Arn=="str\
ing"){const t=e.Arn.split(":");if(t.length>4&&t[4]!=="")return t[4]}},Oe=async(e,t,r,d={})=>{const o=typeof e=="function"?
await e():e,l=typeof t=="function"?await t():t;let c="";const _=o??l??(c=await Z(d)());return r?.debug?.("@aws-sdk/clien\
t-sts::resolveRegion","accepting first of:",`${o} (credential provider clientConfig)`,`${l} (contextual client)`,`${c} (\
STS default: AWS_REGION, profile region, or us-east-1)`),_},Rn=(e,t)=>{let r,d;return async(o,l)=>{if(d=o,!r){const{logger:R=e?.
parentClientConfig?.logger,profile:f=e?.parentClientConfig?.profile,region:C,requestHandler:j=e?.parentClientConfig?.requestHandler,
credentialProviderLogger:D,userAgentAppId:G=e?.parentClientConfig?.userAgentAppId}=e,oe=await Oe(C,e?.parentClientConfig?.
region,D,{logger:R,profile:f}),X=!Me(j);r=new t({...e,userAgentAppId:G,profile:f,credentialDefaultProvider:()=>async()=>d,
region:oe,requestHandler:X?j:void 0,logger:R})}const{Credentials:c,AssumedRoleUser:_}=await r.send(new In(l));if(!c||!c.
AccessKeyId||!c.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${l.RoleArn}`);const E=We(
_),w={accessKeyId:c.AccessKeyId,secretAccessKey:c.SecretAccessKey,sessionToken:c.SessionToken,expiration:c.Expiration,...c.
CredentialScope&&{credentialScope:c.CredentialScope},...E&&{accountId:E}};return(0,v.t)(w,"CREDENTIALS_STS_ASSUME_ROLE",
"i"),w}},Cn=(e,t)=>{let r;return async d=>{if(!r){const{logger:E=e?.parentClientConfig?.logger,profile:w=e?.parentClientConfig?.
profile,region:R,requestHandler:f=e?.parentClientConfig?.requestHandler,credentialProviderLogger:C,userAgentAppId:j=e?.parentClientConfig?.
userAgentAppId}=e,D=await Oe(R,e?.parentClientConfig?.region,C,{logger:E,profile:w}),G=!Me(f);r=new t({...e,userAgentAppId:j,
profile:w,region:D,requestHandler:G?f:void 0,logger:E})}const{Credentials:o,AssumedRoleUser:l}=await r.send(new wn(d));if(!o||
!o.AccessKeyId||!o.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${d.
RoleArn}`);const c=We(l),_={accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.SessionToken,expiration:o.
Expiration,...o.CredentialScope&&{credentialScope:o.CredentialScope},...c&&{accountId:c}};return c&&(0,v.t)(_,"RESOLVED_\
ACCOUNT_ID","T"),(0,v.t)(_,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),_}},Me=e=>e?.metadata?.handlerProtocol==="h2",Le=(e,t)=>t?
class extends e{constructor(d){super(d);for(const o of t)this.middlewareStack.use(o)}}:e,Tn=(e={},t)=>Rn(e,Le(ke,t)),kn=(e={},t)=>Cn(
e,Le(ke,t))})};export{On as id,Mn as ids,Ln as modules};
