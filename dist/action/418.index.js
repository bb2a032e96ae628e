const ks=418,bs=[418],Ws={3774:((V,W,u)=>{u.d(W,{t:()=>y});var y=class{async sign(p,s,q){return p}}}),5371:((V,W,u)=>{u.
d(W,{t:()=>y});var y="3.998.3"}),5418:((V,W,u)=>{u.d(W,{getDefaultRoleAssumer:()=>Rs,getDefaultRoleAssumerWithWebIdentity:()=>Ts});
var y=u(6286),p=u(4782),s=u(3040),q=u(550),L=u(9576),D=u(10),He=u(5371),je=u(2308),G=u(3774),Q=u(1649),Ke=u(3656);function Ue(e={}){
return(0,p.t)({...s.Z,async default(){return ze.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1\
 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...s.X,...e})}const ze={silence:!1},
k="ref",f=-1,$=!0,X="isSet",Z="PartitionResult",M="booleanEquals",d="stringEquals",j="getAttr",J="us-east-1",Y="sigv4",ee="\
sts",te="https://sts.{Region}.{PartitionResult#dnsSuffix}",se={[k]:"Endpoint"},l={[k]:"Region"},K={[k]:Z},b={},ne=[l],oe={
conditions:[[X,[se]],[X,ne],["aws.partition",ne,Z],[M,[{[k]:"UseFIPS"},$]],[M,[{[k]:"UseDualStack"},$]],[d,[l,"aws-globa\
l"]],[M,[{[k]:"UseGlobalEndpoint"},$]],[d,[l,"eu-central-1"]],[M,[{fn:j,argv:[K,"supportsDualStack"]},$]],[M,[{fn:j,argv:[
K,"supportsFIPS"]},$]],[d,[l,"ap-south-1"]],[d,[l,"eu-north-1"]],[d,[l,"eu-west-1"]],[d,[l,"eu-west-2"]],[d,[l,"eu-west-\
3"]],[d,[l,"sa-east-1"]],[d,[l,J]],[d,[l,"us-east-2"]],[d,[l,"us-west-2"]],[d,[l,"us-west-1"]],[d,[l,"ca-central-1"]],[d,
[l,"ap-southeast-1"]],[d,[l,"ap-northeast-1"]],[d,[l,"ap-southeast-2"]],[d,[{fn:j,argv:[K,"name"]},"aws-us-gov"]]],results:[
[f],["https://sts.amazonaws.com",{authSchemes:[{name:Y,signingName:ee,signingRegion:J}]}],[te,{authSchemes:[{name:Y,signingName:ee,
signingRegion:"{Region}"}]}],[f,"Invalid Configuration: FIPS and custom endpoint are not supported"],[f,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[se,b],["https://sts-fips.{Region}.{PartitionResult#dualStackD\
nsSuffix}",b],[f,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Regio\
n}.amazonaws.com",b],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",b],[f,"FIPS is enabled but this partition \
does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",b],[f,"DualStack is enabled but thi\
s partition does not support DualStack"],[te,b],[f,"Invalid Configuration: Missing Region"]]},Ne=2,Fe=new Int32Array([-1,
1,-1,0,30,3,1,4,100000014,2,5,100000014,3,25,6,4,24,7,5,100000001,8,6,9,100000013,7,100000001,10,10,100000001,11,11,100000001,
12,12,100000001,13,13,100000001,14,14,100000001,15,15,100000001,16,16,100000001,17,17,100000001,18,18,100000001,19,19,100000001,
20,20,100000001,21,21,100000001,22,22,100000001,23,23,100000001,100000002,8,100000011,100000012,4,28,26,9,27,100000010,24,
100000008,100000009,8,29,100000007,9,100000006,100000007,3,100000003,31,4,100000004,100000005]),Be=s.K.from(Fe,Ne,oe.conditions,
oe.results),Ve=new s.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),re=(e,t={})=>Ve.
get(e,()=>(0,s.U)(Be,{endpointParams:e,logger:t.logger}));s.W.aws=s.d;const qe=(e=>async(t,o,i)=>{if(!i)throw new Error(
"Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const n=await e(t,o,i),a=(0,s.vt)(
o)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!a)throw new Error(`getEndpointParameterInstructio\
ns() is not defined on '${o.commandName}'`);const r=await(0,s.q)(i,{getEndpointParameterInstructions:a},t);return Object.
assign(n,r)})(async(e,t,o)=>({operation:(0,s.vt)(t).operation,region:await(0,s._t)(e.region)()||(()=>{throw new Error("e\
xpected `region` to be configured for `aws.auth#sigv4`")})()}));function ie(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,o)=>({signingProperties:{config:t,context:o}})}}function U(e){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(t,o)=>({signingProperties:{
config:t,context:o}})}}function ae(e){return{schemeId:"smithy.api#noAuth"}}const Ge=((e,t,o)=>n=>{const a=e(n).properties?.
authSchemes;if(!a)return t(n);const r=[];for(const m of a){const{name:h,properties:S={},...E}=m,g=h.toLowerCase();h!==g&&
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${h}' to '${g}'`);let P;if(g==="sigv4a"){P="aws.auth\
#sigv4a";const O=a.find(B=>{const H=B.name.toLowerCase();return H!=="sigv4a"&&H.startsWith("sigv4")});if(D.t.sigv4aDependency()===
"none"&&O)continue}else if(g.startsWith("sigv4"))P="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found i\
n '@smithy.rules#endpointRuleSet': '${g}'`);const w=o[P];if(!w)throw new Error(`Could not find HttpAuthOption create fun\
ction for '${P}'`);const A=w(n);A.schemeId=P,A.signingProperties={...A.signingProperties||{},...E,...S},r.push(A)}return r})(
re,e=>{const t=[];return e.operation==="AssumeRoleWithWebIdentity"?(t.push(ae(e)),t.push(U(e))):(t.push(ie(e)),t.push(U(
e))),t},{"aws.auth#sigv4":ie,"aws.auth#sigv4a":U,"smithy.api#noAuth":ae}),Qe=e=>{const t=(0,s.r)(e),o=(0,D.r)(t);return Object.
assign(o,{authSchemePreference:(0,s._t)(e.authSchemePreference??[])})},Xe=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??
!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}),Ze={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"bui\
ltInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDua\
lstackEndpoint"}};var v=class De extends s.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceExcept\
ion";constructor(t){super(t),Object.setPrototypeOf(this,De.prototype)}},Je=class ke extends v{static shapeId="com.amazon\
aws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(t){super({name:"ExpiredTokenExce\
ption",$fault:"client",...t}),Object.setPrototypeOf(this,ke.prototype)}},Ye=class be extends v{static shapeId="com.amazo\
naws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super(
{name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(this,be.prototype)}},et=class We extends v{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(t){super(
{name:"PackedPolicyTooLargeException",$fault:"client",...t}),Object.setPrototypeOf(this,We.prototype)}},tt=class $e extends v{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(t){super({name:"Re\
gionDisabledException",$fault:"client",...t}),Object.setPrototypeOf(this,$e.prototype)}},st=class Me extends v{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(t){super({name:"\
IDPRejectedClaimException",$fault:"client",...t}),Object.setPrototypeOf(this,Me.prototype)}},nt=class Oe extends v{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super(
{name:"InvalidIdentityTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,Oe.prototype)}},ot=class Le extends v{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(t){
super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,Le.prototype)}};const rt="\
Arn",it="AccessKeyId",at="AssumeRole",ct="AssumedRoleId",dt="AssumeRoleRequest",lt="AssumeRoleResponse",z="AssumedRoleUs\
er",ut="AssumeRoleWithWebIdentity",pt="AssumeRoleWithWebIdentityRequest",mt="AssumeRoleWithWebIdentityResponse",ht="Audi\
ence",N="Credentials",gt="ContextAssertion",ce="DurationSeconds",St="Expiration",Et="ExternalId",Pt="ExpiredTokenExcepti\
on",vt="IDPCommunicationErrorException",_t="IDPRejectedClaimException",At="InvalidIdentityTokenException",yt="Key",ft="M\
alformedPolicyDocumentException",de="MinimumSessionTokenSize",le="Policy",ue="PolicyArns",It="ProviderArn",Rt="ProvidedC\
ontexts",Tt="ProvidedContextsListType",xt="ProvidedContext",Ct="PolicyDescriptorType",wt="ProviderId",pe="PackedPolicySi\
ze",Dt="PackedPolicyTooLargeException",kt="Provider",me="RoleArn",bt="RegionDisabledException",he="RoleSessionName",Wt="\
SecretAccessKey",$t="SubjectFromWebIdentityToken",F="SourceIdentity",Mt="SerialNumber",Ot="SessionToken",ge="SessionToke\
nSize",Se="SessionTokenUtilization",Lt="Tags",Ht="TokenCode",jt="TransitiveTagKeys",Kt="Tag",Ut="Value",zt="WebIdentityT\
oken",Nt="arn",Ft="accessKeySecretType",I="awsQueryError",R="client",Bt="clientTokenType",T="error",x="httpError",C="mes\
sage",Vt="policyDescriptorListType",Ee="smithy.ts.sdk.synthetic.com.amazonaws.sts",qt="tagListType",c="com.amazonaws.sts",
Pe=new L.t(Ee);var Gt=[-3,Ee,"STSServiceException",0,[],[]];Pe.registerError(Gt,v);const _=new L.t(c);var Qt=[-3,c,Pt,{[I]:[
"ExpiredTokenException",400],[T]:R,[x]:400},[C],[0]];_.registerError(Qt,Je);var Xt=[-3,c,vt,{[I]:["IDPCommunicationError",
400],[T]:R,[x]:400},[C],[0]];_.registerError(Xt,ot);var Zt=[-3,c,_t,{[I]:["IDPRejectedClaim",403],[T]:R,[x]:403},[C],[0]];
_.registerError(Zt,st);var Jt=[-3,c,At,{[I]:["InvalidIdentityToken",400],[T]:R,[x]:400},[C],[0]];_.registerError(Jt,nt);
var Yt=[-3,c,ft,{[I]:["MalformedPolicyDocument",400],[T]:R,[x]:400},[C],[0]];_.registerError(Yt,Ye);var es=[-3,c,Dt,{[I]:[
"PackedPolicyTooLarge",400],[T]:R,[x]:400},[C],[0]];_.registerError(es,et);var ts=[-3,c,bt,{[I]:["RegionDisabledExceptio\
n",403],[T]:R,[x]:403},[C],[0]];_.registerError(ts,tt);const ss=[Pe,_];var ns=[0,c,Ft,8,0],os=[0,c,Bt,8,0],ve=[3,c,z,0,[
ct,rt],[0,0],2],rs=[3,c,dt,0,[me,he,ue,le,ce,Lt,jt,Et,Mt,Ht,F,Rt,de],[0,0,()=>Ae,0,1,()=>ms,64,0,0,0,0,()=>ps,1],2],is=[
3,c,lt,0,[N,z,pe,F,Se,ge],[[()=>_e,0],()=>ve,1,0,1,1]],as=[3,c,pt,0,[me,he,zt,wt,ue,le,ce,de],[0,0,[()=>os,0],0,()=>Ae,0,
1,1],3],cs=[3,c,mt,0,[N,$t,z,pe,kt,ht,F,Se,ge],[[()=>_e,0],0,()=>ve,1,0,0,0,1,1]],_e=[3,c,N,0,[it,Wt,Ot,St],[0,[()=>ns,0],
0,4],4],ds=[3,c,Ct,0,[Nt],[0]],ls=[3,c,xt,0,[It,gt],[0,0]],us=[3,c,Kt,0,[yt,Ut],[0,0],2],Ae=[1,c,Vt,0,()=>ds],ps=[1,c,Tt,
0,()=>ls],ms=[1,c,qt,0,()=>us],hs=[9,c,at,0,()=>rs,()=>is],gs=[9,c,ut,0,()=>as,()=>cs];const Ss=e=>({apiVersion:"2011-06\
-15",base64Decoder:e?.base64Decoder??s.xt,base64Encoder:e?.base64Encoder??s.bt,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??re,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
Ge,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#s\
igv4"),signer:new s.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new D.
i},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new G.
t}],logger:e?.logger??new s.Q,protocol:e?.protocol??Ke.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.am\
azonaws.sts",errorTypeRegistries:ss,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??s.t,signerConstructor:e?.signerConstructor??
D.t,urlParser:e?.urlParser??p.r,utf8Decoder:e?.utf8Decoder??L.r,utf8Encoder:e?.utf8Encoder??L.n}),Es=e=>{(0,s.tt)(process.
version);const t=(0,s.J)(e),o=()=>t().then(s.nt),i=Ss(e);(0,s.Ct)(process.version);const n={profile:e?.profile,logger:i.
logger};return{...i,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,p.t)(s.a,n),bodyLengthChecker:e?.
bodyLengthChecker??s.mt,defaultSocketTimeout:(0,je.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,s.p)({serviceId:i.serviceId,clientVersion:He.t}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:a=>a.
getIdentityProvider("aws.auth#sigv4")||(async r=>await e.credentialDefaultProvider(r?.__config||{})()),signer:new s.o},{
schemeId:"aws.auth#sigv4a",identityProvider:a=>a.getIdentityProvider("aws.auth#sigv4a"),signer:new D.i},{schemeId:"smith\
y.api#noAuth",identityProvider:a=>a.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new G.t}],maxAttempts:e?.
maxAttempts??(0,p.t)(s.g,e),region:e?.region??(0,p.t)(s.Z,{...s.X,...n}),requestHandler:Q.t.create(e?.requestHandler??o),
retryMode:e?.retryMode??(0,p.t)({...s._,default:async()=>(await o()).retryMode||s.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??
(0,p.t)(D.n,n),streamCollector:e?.streamCollector??Q.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,p.t)(s.ut,n),useFipsEndpoint:e?.
useFipsEndpoint??(0,p.t)(s.lt,n),userAgentAppId:e?.userAgentAppId??(0,p.t)(s.f,n)}},Ps=e=>{const t=e.httpAuthSchemes;let o=e.
httpAuthSchemeProvider,i=e.credentials;return{setHttpAuthScheme(n){const a=t.findIndex(r=>r.schemeId===n.schemeId);a===-1?
t.push(n):t.splice(a,1,n)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(n){o=n},httpAuthSchemeProvider(){return o},
setCredentials(n){i=n},credentials(){return i}}},vs=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),_s=(e,t)=>{const o=Object.assign((0,s.l)(e),(0,s.$)(e),(0,s.j)(e),Ps(e));return t.forEach(
i=>i.configure(o)),Object.assign(e,(0,s.u)(o),(0,s.et)(o),(0,s.M)(o),vs(o))};var ye=class extends s.st{config;constructor(...[
e]){const t=Es(e||{});super(t),this.initConfig=t;const o=Xe(t),i=(0,s.b)(o),n=(0,s.v)(i),a=(0,s.Y)(n),r=(0,s.k)(a),m=(0,s.
H)(r),h=Qe(m),S=_s(h,e?.extensions||[]);this.config=S,this.middlewareStack.use((0,s.at)(this.config)),this.middlewareStack.
use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),
this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.D)(this.config)),this.middlewareStack.use((0,s.
E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:qe,identityProviderConfigProvider:async E=>new s.
x({"aws.auth#sigv4":E.credentials,"aws.auth#sigv4a":E.credentials})})),this.middlewareStack.use((0,s.C)(this.config))}destroy(){
super.destroy()}};const fe=(0,q.t)(Ze,"AWSSecurityTokenServiceV20110615","STSClient",s.V),Ie={},Re=(e,t,o,i)=>[];var As=class extends fe(
Ie,Re,"AssumeRole",hs){},ys=class extends fe(Ie,Re,"AssumeRoleWithWebIdentity",gs){};const Te=e=>{if(typeof e?.Arn=="str\
ing"){const t=e.Arn.split(":");if(t.length>4&&t[4]!=="")return t[4]}},xe=async(e,t,o,i={})=>{const n=typeof e=="function"?
await e():e,a=typeof t=="function"?await t():t;let r="";const m=n??a??(r=await Ue(i)());return o?.debug?.("@aws-sdk/clie\
nt-sts::resolveRegion","accepting first of:",`${n} (credential provider clientConfig)`,`${a} (contextual client)`,`${r} \
(STS default: AWS_REGION, profile region, or us-east-1)`),m},fs=(e,t)=>{let o,i;return async(n,a)=>{if(i=n,!o){const{logger:E=e?.
parentClientConfig?.logger,profile:g=e?.parentClientConfig?.profile,region:P,requestHandler:w=e?.parentClientConfig?.requestHandler,
credentialProviderLogger:A,userAgentAppId:O=e?.parentClientConfig?.userAgentAppId}=e,B=await xe(P,e?.parentClientConfig?.
region,A,{logger:E,profile:g}),H=!Ce(w);o=new t({...e,userAgentAppId:O,profile:g,credentialDefaultProvider:()=>async()=>i,
region:B,requestHandler:H?w:void 0,logger:E})}const{Credentials:r,AssumedRoleUser:m}=await o.send(new As(a));if(!r||!r.AccessKeyId||
!r.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${a.RoleArn}`);const h=Te(m),S={
accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,sessionToken:r.SessionToken,expiration:r.Expiration,...r.CredentialScope&&
{credentialScope:r.CredentialScope},...h&&{accountId:h}};return(0,y.t)(S,"CREDENTIALS_STS_ASSUME_ROLE","i"),S}},Is=(e,t)=>{
let o;return async i=>{if(!o){const{logger:h=e?.parentClientConfig?.logger,profile:S=e?.parentClientConfig?.profile,region:E,
requestHandler:g=e?.parentClientConfig?.requestHandler,credentialProviderLogger:P,userAgentAppId:w=e?.parentClientConfig?.
userAgentAppId}=e,A=await xe(E,e?.parentClientConfig?.region,P,{logger:h,profile:S}),O=!Ce(g);o=new t({...e,userAgentAppId:w,
profile:S,region:A,requestHandler:O?g:void 0,logger:h})}const{Credentials:n,AssumedRoleUser:a}=await o.send(new ys(i));if(!n||
!n.AccessKeyId||!n.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${i.
RoleArn}`);const r=Te(a),m={accessKeyId:n.AccessKeyId,secretAccessKey:n.SecretAccessKey,sessionToken:n.SessionToken,expiration:n.
Expiration,...n.CredentialScope&&{credentialScope:n.CredentialScope},...r&&{accountId:r}};return r&&(0,y.t)(m,"RESOLVED_\
ACCOUNT_ID","T"),(0,y.t)(m,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),m}},Ce=e=>e?.metadata?.handlerProtocol==="h2",we=(e,t)=>t?
class extends e{constructor(i){super(i);for(const n of t)this.middlewareStack.use(n)}}:e,Rs=(e={},t)=>fs(e,we(ye,t)),Ts=(e={},t)=>Is(
e,we(ye,t))})};export{ks as id,bs as ids,Ws as modules};
