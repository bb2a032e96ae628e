const Ln=7945,jn=[7945],Nn={10:((ee,C,l)=>{l.d(C,{i:()=>W,n:()=>X,r:()=>w,t:()=>x});var v=l(3040),f=l(4582),n=l(4972),W=class extends v.
o{async sign(s,o,g){if(!f.t.isInstance(s))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:h,signer:y,signingRegion:k,signingRegionSet:M,signingName:$}=await(0,v.s)(g),R=(await h.sigv4aSigningRegionSet?.()??
M??[k]).join(","),d=await h.disableClockSkewCorrection?.()===!0;return g._disableClockSkewCorrection=d,d||(g._preRequestSystemClockOffset=
h.systemClockOffset,g._requestSentAt=Date.now()),await y.sign(s,{signingDate:d?new Date:(0,v.c)(h.systemClockOffset),signingRegion:R,
signingService:$})}};const w=s=>(s.sigv4aSigningRegionSet=(0,v.S)(s.sigv4aSigningRegionSet),s),X={environmentVariableSelector(s){
if(s.AWS_SIGV4A_SIGNING_REGION_SET)return s.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(o=>o.trim());throw new n.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(s){if(s.sigv4a_signing_region_set)return(s.
sigv4a_signing_region_set??"").split(",").map(o=>o.trim());throw new n.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},T={SignatureV4a:null},i={CrtSignerV4:null},u="X-Amz-S3session-Token",c=u.toLowerCase();
var P=class extends v.i{async signWithCredentials(s,o,g){const h=I(o);s.headers[c]=o.sessionToken;const y=this;return E(
y,h),y.signRequest(s,g??{})}async presignWithCredentials(s,o,g){const h=I(o);return delete s.headers[c],s.headers[u]=o.sessionToken,
s.query=s.query??{},s.query[u]=o.sessionToken,E(this,h),this.presign(s,g)}};function I(s){return{accessKeyId:s.accessKeyId,
secretAccessKey:s.secretAccessKey,expiration:s.expiration}}function E(s,o){const g=s.credentialProvider;s.credentialProvider=
()=>(s.credentialProvider=g,Promise.resolve(o))}var x=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof i.CrtSignerV4=="function"?"crt":typeof T.SignatureV4a=="function"?"js":"none"}constructor(s){this.sigv4Signer=
new P(s),this.signerOptions=s}async sign(s,o={}){return o.signingRegion==="*"?this.getSigv4aSigner().sign(s,o):this.sigv4Signer.
sign(s,o)}async signWithCredentials(s,o,g={}){if(g.signingRegion==="*"){const h=this.getSigv4aSigner(),y=i.CrtSignerV4;if(y&&
h instanceof y)return h.signWithCredentials(s,o,g);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(s,o,
g)}async presign(s,o={}){if(o.signingRegion==="*"){const g=this.getSigv4aSigner(),h=i.CrtSignerV4;if(h&&g instanceof h)return g.
presign(s,o);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(s,o)}async presignWithCredentials(s,o,g={}){if(g.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
s,o,g)}getSigv4aSigner(){if(!this.sigv4aSigner){const s=i.CrtSignerV4,o=T.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!s&&!o)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(s&&typeof s=="function")this.sigv4aSigner=new s({...this.signerOptions,signingAlgorithm:1});else if(o&&
typeof o=="function")this.sigv4aSigner=new o({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!o||typeof o!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new o({...this.signerOptions})}}return this.sigv4aSigner}}}),
550:((ee,C,l)=>{l.d(C,{t:()=>T});var v=l(765);const f="***SensitiveInformation***";function n(i,u){if(u==null)return u;const c=v.
o.of(i);if(c.getMergedTraits().sensitive)return f;if(c.isListSchema()){const P=c.getValueSchema();if(P.getMergedTraits().
sensitive)return f;if(Array.isArray(u))return u.map(I=>n(P,I))}else if(c.isMapSchema()){const P=c.getValueSchema();if(c.
getKeySchema().getMergedTraits().sensitive||P.getMergedTraits().sensitive)return f;if(typeof u=="object")return Object.fromEntries(
Object.entries(u).map(([I,E])=>[I,n(P,E)]))}else if(c.isStructSchema()&&typeof u=="object"){const P=u,I={};for(const[E,x]of c.
structIterator())P[E]!=null&&(I[E]=n(x,P[E]));return I}return u}const W=Symbol.for("@smithy/op-event-stream");var w=class{middlewareStack=(0,v.
l)();schema;static classBuilder(){return new X}resolveMiddlewareWithContext(i,u,c,{middlewareFn:P,clientName:I,commandName:E,
inputFilterSensitiveLog:x,outputFilterSensitiveLog:s,smithyContext:o,additionalContext:g,CommandCtor:h}){for(const H of P.
bind(this)(h,i,u,c))this.middlewareStack.use(H);const y=i.concat(this.middlewareStack),{logger:k}=u,M=g[v.h],$={logger:k,
clientName:I,commandName:E,inputFilterSensitiveLog:x,outputFilterSensitiveLog:s,...g,[v.h]:{...M,commandInstance:this,...o,
...c?.metricsRecorder===void 0?{}:{metricsRecorder:c.metricsRecorder},...c?.abortSignal===void 0?{}:{abortSignal:c.abortSignal}}},
{requestHandler:R}=u;let d=c??{};d.metricsRecorder&&(d={...d},delete d.metricsRecorder);let U;const L=this.schema,te=L?.[W];
if(te!==void 0)U=te;else if(L&&Array.isArray(L)&&L[0]===9){const[,,,,H,se]=L;U=L[W]=!!(v.o.of(H).getEventStreamMember()||
v.o.of(se).getEventStreamMember())}return U&&(d={isEventStream:U,...d}),y.resolve(H=>R.handle(H.request,d),$)}},X=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(i){
this._init=i}ep(i){return this._ep=i,this}m(i){return this._middlewareFn=i,this}s(i,u,c={}){return this._smithyContext={
service:i,operation:u,...c},this}c(i={}){return this._additionalContext=i,this}n(i,u){return this._clientName=i,this._commandName=
u,this}f(i=c=>c,u=c=>c){return this._inputFilterSensitiveLog=i,this._outputFilterSensitiveLog=u,this}ser(i){return this.
_serializer=i,this}de(i){return this._deserializer=i,this}sc(i){return this._operationSchema=i,this._smithyContext.operationSchema=
i,this}build(){const i=this;let u;return u=class extends w{input;static getEndpointParameterInstructions(){return i._ep}constructor(...[
c]){super(),this.input=c??{},i._init(this),this.schema=i._operationSchema}resolveMiddleware(c,P,I){const E=i._operationSchema,
x=E?.[4]??E?.input,s=E?.[5]??E?.output;return this.resolveMiddlewareWithContext(c,P,I,{CommandCtor:u,middlewareFn:i._middlewareFn,
clientName:i._clientName,commandName:i._commandName,inputFilterSensitiveLog:i._inputFilterSensitiveLog??(E?n.bind(null,x):
o=>o),outputFilterSensitiveLog:i._outputFilterSensitiveLog??(E?n.bind(null,s):o=>o),smithyContext:i._smithyContext,additionalContext:i.
_additionalContext})}serialize=i._serializer;deserialize=i._deserializer}}};function T(i,u,c,P){return function(E,x,s,o,g={}){
const h=Object.assign({},i,E);return w.classBuilder().ep(h).m(function(y,k,M,$){const R=x.call(this,y,k,M,$);return R.unshift(
P(M,y.getEndpointParameterInstructions())),R}).s(u,s,g).n(c,s.charAt(0).toUpperCase()+s.slice(1)+"Command").sc(o).build()}}}),
2308:((ee,C,l)=>{l.d(C,{t:()=>f});const v=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",f=(n,W)=>{if(v()&&typeof n?.handle!="function")return W}}),3774:((ee,C,l)=>{l.d(C,{t:()=>v});var v=class{async sign(f,n,W){
return f}}}),5371:((ee,C,l)=>{l.d(C,{t:()=>v});var v="3.998.3"}),7945:((ee,C,l)=>{l.d(C,{getDefaultRoleAssumer:()=>kn,getDefaultRoleAssumerWithWebIdentity:()=>Dn});
var v=l(6286),f=l(4782),n=l(3040),W=l(550),w=l(765),X=l(9576),T=l(10),i=l(5371),u=l(2308),c=l(3774),P=l(1649),I=l(3656),
E=l(439),x=l(3456),s=l(7573);function o(e={}){return(0,f.t)({...n.J,async default(){return g.silence||console.warn("@aws\
-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly\
."),"us-east-1"}},{...n.q,...e})}const g={silence:!1},h="ref",y=-1,k=!0,M="isSet",$="PartitionResult",R="booleanEquals",
d="stringEquals",U="getAttr",L="us-east-1",te="sigv4",H="sts",se="https://sts.{Region}.{PartitionResult#dnsSuffix}",de={
[h]:"Endpoint"},A={[h]:"Region"},oe={[h]:$},Z={},ge=[A],pe={conditions:[[M,[de]],[M,ge],["aws.partition",ge,$],[R,[{[h]:"\
UseFIPS"},k]],[R,[{[h]:"UseDualStack"},k]],[d,[A,"aws-global"]],[R,[{[h]:"UseGlobalEndpoint"},k]],[d,[A,"eu-central-1"]],
[R,[{fn:U,argv:[oe,"supportsDualStack"]},k]],[R,[{fn:U,argv:[oe,"supportsFIPS"]},k]],[d,[A,"ap-south-1"]],[d,[A,"eu-nort\
h-1"]],[d,[A,"eu-west-1"]],[d,[A,"eu-west-2"]],[d,[A,"eu-west-3"]],[d,[A,"sa-east-1"]],[d,[A,L]],[d,[A,"us-east-2"]],[d,
[A,"us-west-2"]],[d,[A,"us-west-1"]],[d,[A,"ca-central-1"]],[d,[A,"ap-southeast-1"]],[d,[A,"ap-northeast-1"]],[d,[A,"ap-\
southeast-2"]],[d,[{fn:U,argv:[oe,"name"]},"aws-us-gov"]]],results:[[y],["https://sts.amazonaws.com",{authSchemes:[{name:te,
signingName:H,signingRegion:L}]}],[se,{authSchemes:[{name:te,signingName:H,signingRegion:"{Region}"}]}],[y,"Invalid Conf\
iguration: FIPS and custom endpoint are not supported"],[y,"Invalid Configuration: Dualstack and custom endpoint are not\
 supported"],[de,Z],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Z],[y,"FIPS and DualStack are enab\
led, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Z],["https://sts-fips.{Regi\
on}.{PartitionResult#dnsSuffix}",Z],[y,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region\
}.{PartitionResult#dualStackDnsSuffix}",Z],[y,"DualStack is enabled but this partition does not support DualStack"],[se,
Z],[y,"Invalid Configuration: Missing Region"]]},Ge=2,qe=new Int32Array([-1,1,-1,0,30,3,1,4,100000014,2,5,100000014,3,25,
6,4,24,7,5,100000001,8,6,9,100000013,7,100000001,10,10,100000001,11,11,100000001,12,12,100000001,13,13,100000001,14,14,100000001,
15,15,100000001,16,16,100000001,17,17,100000001,18,18,100000001,19,19,100000001,20,20,100000001,21,21,100000001,22,22,100000001,
23,23,100000001,100000002,8,100000011,100000012,4,28,26,9,27,100000010,24,100000008,100000009,8,29,100000007,9,100000006,
100000007,3,100000003,31,4,100000004,100000005]),Je=n.W.from(qe,Ge,pe.conditions,pe.results),Qe=new n.U({size:50,params:[
"Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),me=(e,t={})=>Qe.get(e,()=>(0,n.V)(Je,{endpointParams:e,
logger:t.logger}));n.H.aws=n.d;const Ye=(e=>async(t,a,m)=>{if(!m)throw new Error("Could not find `input` for `defaultEnd\
pointRuleSetHttpAuthSchemeParametersProvider`");const r=await e(t,a,m),S=(0,w.m)(a)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!S)throw new Error(`getEndpointParameterInstructions() is not defined on '${a.commandName}'`);const p=await(0,w.r)(m,
{getEndpointParameterInstructions:S},t);return Object.assign(r,p)})(async(e,t,a)=>({operation:(0,w.m)(t).operation,region:await(0,w.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function he(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(t,a)=>({signingProperties:{
config:t,context:a}})}}function re(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(t,a)=>({
signingProperties:{config:t,context:a}})}}function Se(e){return{schemeId:"smithy.api#noAuth"}}const Xe=((e,t,a)=>r=>{const S=e(
r).properties?.authSchemes;if(!S)return t(r);const p=[];for(const D of S){const{name:b,properties:j={},...N}=D,O=b.toLowerCase();
b!==O&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${b}' to '${O}'`);let K;if(O==="sigv4a"){K="a\
ws.auth#sigv4a";const ne=S.find(ue=>{const ie=ue.name.toLowerCase();return ie!=="sigv4a"&&ie.startsWith("sigv4")});if(T.
t.sigv4aDependency()==="none"&&ne)continue}else if(O.startsWith("sigv4"))K="aws.auth#sigv4";else throw new Error(`Unknow\
n HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${O}'`);const Y=a[K];if(!Y)throw new Error(`Could not find H\
ttpAuthOption create function for '${K}'`);const z=Y(r);z.schemeId=K,z.signingProperties={...z.signingProperties||{},...N,
...j},p.push(z)}return p})(me,e=>{const t=[];return e.operation==="AssumeRoleWithWebIdentity"?(t.push(Se(e)),t.push(re(e))):
(t.push(he(e)),t.push(re(e))),t},{"aws.auth#sigv4":he,"aws.auth#sigv4a":re,"smithy.api#noAuth":Se}),Ze=e=>{const t=(0,n.
r)(e),a=(0,T.r)(t);return Object.assign(a,{authSchemePreference:(0,w.p)(e.authSchemePreference??[])})},et=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??
!1,defaultSigningName:"sts"}),tt={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"built\
InParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"reg\
ion"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var F=class Ke extends w.i{static shapeId="smithy\
.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,Ke.prototype)}},
nt=class $e extends F{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="clie\
nt";constructor(t){super({name:"ExpiredTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,$e.prototype)}},
st=class Ue extends F{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentE\
xception";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(
this,Ue.prototype)}},it=class He extends F{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="Packed\
PolicyTooLargeException";$fault="client";constructor(t){super({name:"PackedPolicyTooLargeException",$fault:"client",...t}),
Object.setPrototypeOf(this,He.prototype)}},ot=class Fe extends F{static shapeId="com.amazonaws.sts#RegionDisabledExcepti\
on";name="RegionDisabledException";$fault="client";constructor(t){super({name:"RegionDisabledException",$fault:"client",
...t}),Object.setPrototypeOf(this,Fe.prototype)}},rt=class Ve extends F{static shapeId="com.amazonaws.sts#IDPRejectedCla\
imException";name="IDPRejectedClaimException";$fault="client";constructor(t){super({name:"IDPRejectedClaimException",$fault:"\
client",...t}),Object.setPrototypeOf(this,Ve.prototype)}},at=class ze extends F{static shapeId="com.amazonaws.sts#Invali\
dIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super({name:"InvalidIdentit\
yTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,ze.prototype)}},ct=class Be extends F{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(t){
super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,Be.prototype)}};const lt="\
Arn",ut="AccessKeyId",dt="AssumeRole",gt="AssumedRoleId",pt="AssumeRoleRequest",mt="AssumeRoleResponse",ae="AssumedRoleU\
ser",ht="AssumeRoleWithWebIdentity",St="AssumeRoleWithWebIdentityRequest",_t="AssumeRoleWithWebIdentityResponse",vt="Aud\
ience",ce="Credentials",Et="ContextAssertion",_e="DurationSeconds",ft="Expiration",yt="ExternalId",Pt="ExpiredTokenExcep\
tion",At="IDPCommunicationErrorException",It="IDPRejectedClaimException",wt="InvalidIdentityTokenException",Rt="Key",Ct="\
MalformedPolicyDocumentException",ve="MinimumSessionTokenSize",Ee="Policy",fe="PolicyArns",Tt="ProviderArn",xt="Provided\
Contexts",kt="ProvidedContextsListType",Dt="ProvidedContext",bt="PolicyDescriptorType",Ot="ProviderId",ye="PackedPolicyS\
ize",Wt="PackedPolicyTooLargeException",Mt="Provider",Pe="RoleArn",Lt="RegionDisabledException",Ae="RoleSessionName",jt="\
SecretAccessKey",Nt="SubjectFromWebIdentityToken",le="SourceIdentity",Kt="SerialNumber",$t="SessionToken",Ie="SessionTok\
enSize",we="SessionTokenUtilization",Ut="Tags",Ht="TokenCode",Ft="TransitiveTagKeys",Vt="Tag",zt="Value",Bt="WebIdentity\
Token",Gt="arn",qt="accessKeySecretType",B="awsQueryError",G="client",Jt="clientTokenType",q="error",J="httpError",Q="me\
ssage",Qt="policyDescriptorListType",Re="smithy.ts.sdk.synthetic.com.amazonaws.sts",Yt="tagListType",_="com.amazonaws.st\
s",Ce=new X.t(Re);var Xt=[-3,Re,"STSServiceException",0,[],[]];Ce.registerError(Xt,F);const V=new X.t(_);var Zt=[-3,_,Pt,
{[B]:["ExpiredTokenException",400],[q]:G,[J]:400},[Q],[0]];V.registerError(Zt,nt);var en=[-3,_,At,{[B]:["IDPCommunicatio\
nError",400],[q]:G,[J]:400},[Q],[0]];V.registerError(en,ct);var tn=[-3,_,It,{[B]:["IDPRejectedClaim",403],[q]:G,[J]:403},
[Q],[0]];V.registerError(tn,rt);var nn=[-3,_,wt,{[B]:["InvalidIdentityToken",400],[q]:G,[J]:400},[Q],[0]];V.registerError(
nn,at);var sn=[-3,_,Ct,{[B]:["MalformedPolicyDocument",400],[q]:G,[J]:400},[Q],[0]];V.registerError(sn,st);var on=[-3,_,
Wt,{[B]:["PackedPolicyTooLarge",400],[q]:G,[J]:400},[Q],[0]];V.registerError(on,it);var rn=[-3,_,Lt,{[B]:["RegionDisable\
dException",403],[q]:G,[J]:403},[Q],[0]];V.registerError(rn,ot);const an=[Ce,V];var cn=[0,_,qt,8,0],ln=[0,_,Jt,8,0],Te=[
3,_,ae,0,[gt,lt],[0,0],2],un=[3,_,pt,0,[Pe,Ae,fe,Ee,_e,Ut,Ft,yt,Kt,Ht,le,xt,ve],[0,0,()=>ke,0,1,()=>vn,64,0,0,0,0,()=>_n,
1],2],dn=[3,_,mt,0,[ce,ae,ye,le,we,Ie],[[()=>xe,0],()=>Te,1,0,1,1]],gn=[3,_,St,0,[Pe,Ae,Bt,Ot,fe,Ee,_e,ve],[0,0,[()=>ln,
0],0,()=>ke,0,1,1],3],pn=[3,_,_t,0,[ce,Nt,ae,ye,Mt,vt,le,we,Ie],[[()=>xe,0],0,()=>Te,1,0,0,0,1,1]],xe=[3,_,ce,0,[ut,jt,$t,
ft],[0,[()=>cn,0],0,4],4],mn=[3,_,bt,0,[Gt],[0]],hn=[3,_,Dt,0,[Tt,Et],[0,0]],Sn=[3,_,Vt,0,[Rt,zt],[0,0],2],ke=[1,_,Qt,0,
()=>mn],_n=[1,_,kt,0,()=>hn],vn=[1,_,Yt,0,()=>Sn],En=[9,_,dt,0,()=>un,()=>dn],fn=[9,_,ht,0,()=>gn,()=>pn];const yn=e=>({
apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??n.ot,base64Encoder:e?.base64Encoder??E.n,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??me,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
Xe,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#s\
igv4"),signer:new n.o},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new T.
i},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new c.
t}],logger:e?.logger??new E.t,protocol:e?.protocol??I.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.ama\
zonaws.sts",errorTypeRegistries:an,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??n.t,signerConstructor:e?.signerConstructor??
T.t,urlParser:e?.urlParser??f.r,utf8Decoder:e?.utf8Decoder??x.t,utf8Encoder:e?.utf8Encoder??s.t}),Pn=e=>{(0,n.Z)(process.
version);const t=(0,n.G)(e),a=()=>t().then(n.Q),m=yn(e);(0,n.st)(process.version);const r={profile:e?.profile,logger:m.logger};
return{...m,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,f.t)(n.a,r),bodyLengthChecker:e?.
bodyLengthChecker??n.rt,defaultSocketTimeout:(0,u.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,n.p)({serviceId:m.serviceId,clientVersion:i.t}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:S=>S.
getIdentityProvider("aws.auth#sigv4")||(async p=>await e.credentialDefaultProvider(p?.__config||{})()),signer:new n.o},{
schemeId:"aws.auth#sigv4a",identityProvider:S=>S.getIdentityProvider("aws.auth#sigv4a"),signer:new T.i},{schemeId:"smith\
y.api#noAuth",identityProvider:S=>S.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new c.t}],maxAttempts:e?.
maxAttempts??(0,f.t)(n.g,e),region:e?.region??(0,f.t)(n.J,{...n.q,...r}),requestHandler:P.t.create(e?.requestHandler??a),
retryMode:e?.retryMode??(0,f.t)({...n._,default:async()=>(await a()).retryMode||n.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??
(0,f.t)(T.n,r),streamCollector:e?.streamCollector??P.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,f.t)(n.nt,r),useFipsEndpoint:e?.
useFipsEndpoint??(0,f.t)(n.tt,r),userAgentAppId:e?.userAgentAppId??(0,f.t)(n.f,r)}},An=e=>{const t=e.httpAuthSchemes;let a=e.
httpAuthSchemeProvider,m=e.credentials;return{setHttpAuthScheme(r){const S=t.findIndex(p=>p.schemeId===r.schemeId);S===-1?
t.push(r):t.splice(S,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){a=r},httpAuthSchemeProvider(){return a},
setCredentials(r){m=r},credentials(){return m}}},In=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),wn=(e,t)=>{const a=Object.assign((0,n.l)(e),(0,n.Y)(e),(0,n.j)(e),An(e));return t.forEach(
m=>m.configure(a)),Object.assign(e,(0,n.u)(a),(0,n.X)(a),(0,n.M)(a),In(a))};var De=class extends n.et{config;constructor(...[
e]){const t=Pn(e||{});super(t),this.initConfig=t;const a=et(t),m=(0,n.b)(a),r=(0,n.v)(m),S=(0,n.K)(r),p=(0,n.k)(S),D=(0,w.
n)(p),b=Ze(D),j=wn(b,e?.extensions||[]);this.config=j,this.middlewareStack.use((0,n.$)(this.config)),this.middlewareStack.
use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),
this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.use((0,n.
E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:Ye,identityProviderConfigProvider:async N=>new n.
x({"aws.auth#sigv4":N.credentials,"aws.auth#sigv4a":N.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){
super.destroy()}};const be=(0,W.t)(tt,"AWSSecurityTokenServiceV20110615","STSClient",w.t),Oe={},We=(e,t,a,m)=>[];var Rn=class extends be(
Oe,We,"AssumeRole",En){},Cn=class extends be(Oe,We,"AssumeRoleWithWebIdentity",fn){};const Me=e=>{if(typeof e?.Arn=="str\
ing"){const t=e.Arn.split(":");if(t.length>4&&t[4]!=="")return t[4]}},Le=async(e,t,a,m={})=>{const r=typeof e=="function"?
await e():e,S=typeof t=="function"?await t():t;let p="";const D=r??S??(p=await o(m)());return a?.debug?.("@aws-sdk/clien\
t-sts::resolveRegion","accepting first of:",`${r} (credential provider clientConfig)`,`${S} (contextual client)`,`${p} (\
STS default: AWS_REGION, profile region, or us-east-1)`),D},Tn=(e,t)=>{let a,m;return async(r,S)=>{if(m=r,!a){const{logger:N=e?.
parentClientConfig?.logger,profile:O=e?.parentClientConfig?.profile,region:K,requestHandler:Y=e?.parentClientConfig?.requestHandler,
credentialProviderLogger:z,userAgentAppId:ne=e?.parentClientConfig?.userAgentAppId}=e,ue=await Le(K,e?.parentClientConfig?.
region,z,{logger:N,profile:O}),ie=!je(Y);a=new t({...e,userAgentAppId:ne,profile:O,credentialDefaultProvider:()=>async()=>m,
region:ue,requestHandler:ie?Y:void 0,logger:N})}const{Credentials:p,AssumedRoleUser:D}=await a.send(new Rn(S));if(!p||!p.
AccessKeyId||!p.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${S.RoleArn}`);const b=Me(
D),j={accessKeyId:p.AccessKeyId,secretAccessKey:p.SecretAccessKey,sessionToken:p.SessionToken,expiration:p.Expiration,...p.
CredentialScope&&{credentialScope:p.CredentialScope},...b&&{accountId:b}};return(0,v.t)(j,"CREDENTIALS_STS_ASSUME_ROLE",
"i"),j}},xn=(e,t)=>{let a;return async m=>{if(!a){const{logger:b=e?.parentClientConfig?.logger,profile:j=e?.parentClientConfig?.
profile,region:N,requestHandler:O=e?.parentClientConfig?.requestHandler,credentialProviderLogger:K,userAgentAppId:Y=e?.parentClientConfig?.
userAgentAppId}=e,z=await Le(N,e?.parentClientConfig?.region,K,{logger:b,profile:j}),ne=!je(O);a=new t({...e,userAgentAppId:Y,
profile:j,region:z,requestHandler:ne?O:void 0,logger:b})}const{Credentials:r,AssumedRoleUser:S}=await a.send(new Cn(m));
if(!r||!r.AccessKeyId||!r.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with\
 role ${m.RoleArn}`);const p=Me(S),D={accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,sessionToken:r.SessionToken,
expiration:r.Expiration,...r.CredentialScope&&{credentialScope:r.CredentialScope},...p&&{accountId:p}};return p&&(0,v.t)(
D,"RESOLVED_ACCOUNT_ID","T"),(0,v.t)(D,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),D}},je=e=>e?.metadata?.handlerProtocol===
"h2",Ne=(e,t)=>t?class extends e{constructor(m){super(m);for(const r of t)this.middlewareStack.use(r)}}:e,kn=(e={},t)=>Tn(
e,Ne(De,t)),Dn=(e={},t)=>xn(e,Ne(De,t))})};export{Ln as id,jn as ids,Nn as modules};
