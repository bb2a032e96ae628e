const to=1204,eo=[1204],no={10:((et,A,c)=>{c.d(A,{i:()=>g,n:()=>I,r:()=>R,t:()=>b});var n=c(3040),y=c(4582),D=c(4972),g=class extends n.
o{async sign(s,e,r){if(!y.t.isInstance(s))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:a,signer:u,signingRegion:h,signingRegionSet:E,signingName:f}=await(0,n.s)(r),M=(await a.sigv4aSigningRegionSet?.()??
E??[h]).join(","),p=await a.disableClockSkewCorrection?.()===!0;return r._disableClockSkewCorrection=p,p||(r._preRequestSystemClockOffset=
a.systemClockOffset,r._requestSentAt=Date.now()),await u.sign(s,{signingDate:p?new Date:(0,n.c)(a.systemClockOffset),signingRegion:M,
signingService:f})}};const R=s=>(s.sigv4aSigningRegionSet=(0,n.S)(s.sigv4aSigningRegionSet),s),I={environmentVariableSelector(s){
if(s.AWS_SIGV4A_SIGNING_REGION_SET)return s.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim());throw new D.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(s){if(s.sigv4a_signing_region_set)return(s.
sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new D.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},S={SignatureV4a:null},v={CrtSignerV4:null},C="X-Amz-S3session-Token",P=C.toLowerCase();
var k=class extends n.i{async signWithCredentials(s,e,r){const a=T(e);s.headers[P]=e.sessionToken;const u=this;return O(
u,a),u.signRequest(s,r??{})}async presignWithCredentials(s,e,r){const a=T(e);return delete s.headers[P],s.headers[C]=e.sessionToken,
s.query=s.query??{},s.query[C]=e.sessionToken,O(this,a),this.presign(s,r)}};function T(s){return{accessKeyId:s.accessKeyId,
secretAccessKey:s.secretAccessKey,expiration:s.expiration}}function O(s,e){const r=s.credentialProvider;s.credentialProvider=
()=>(s.credentialProvider=r,Promise.resolve(e))}var b=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof v.CrtSignerV4=="function"?"crt":typeof S.SignatureV4a=="function"?"js":"none"}constructor(s){this.sigv4Signer=
new k(s),this.signerOptions=s}async sign(s,e={}){return e.signingRegion==="*"?this.getSigv4aSigner().sign(s,e):this.sigv4Signer.
sign(s,e)}async signWithCredentials(s,e,r={}){if(r.signingRegion==="*"){const a=this.getSigv4aSigner(),u=v.CrtSignerV4;if(u&&
a instanceof u)return a.signWithCredentials(s,e,r);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(s,e,
r)}async presign(s,e={}){if(e.signingRegion==="*"){const r=this.getSigv4aSigner(),a=v.CrtSignerV4;if(a&&r instanceof a)return r.
presign(s,e);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(s,e)}async presignWithCredentials(s,e,r={}){if(r.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
s,e,r)}getSigv4aSigner(){if(!this.sigv4aSigner){const s=v.CrtSignerV4,e=S.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!s&&!e)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(s&&typeof s=="function")this.sigv4aSigner=new s({...this.signerOptions,signingAlgorithm:1});else if(e&&
typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!e||typeof e!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new e({...this.signerOptions})}}return this.sigv4aSigner}}}),
5051:((et,A,c)=>{c.d(A,{a:()=>Fs,c:()=>Ks,i:()=>Us,l:()=>Ws,n:()=>xs,o:()=>$s,r:()=>Ns,s:()=>Hs,t:()=>Js,u:()=>O});var n=c(
3040),y=c(2308),D=c(4327),g=c(4782),R=c(1649),I=c(3656),S=c(9576);const v=async(t,i,l)=>({operation:(0,n.vt)(i).operation,
region:await(0,n._t)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function C(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:t.region},propertiesExtractor:(i,l)=>({
signingProperties:{config:i,context:l}})}}const P=t=>{const i=[];switch(t.operation){default:i.push(C(t))}return i},k=t=>{
const i=(0,n.r)(t);return Object.assign(i,{authSchemePreference:(0,n._t)(t.authSchemePreference??[])})},T=t=>Object.assign(
t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"cloudformat\
ion"}),O={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var b="3.1169.0";const s="\
ref",e=-1,r=!0,a="isSet",u="PartitionResult",h="booleanEquals",E="getAttr",f={[s]:"Endpoint"},M={[s]:u},p={},nt=[{[s]:"R\
egion"}],st={conditions:[[a,[f]],[a,nt],["aws.partition",nt,u],[h,[{[s]:"UseFIPS"},r]],[h,[{[s]:"UseDualStack"},r]],[h,[
{fn:E,argv:[M,"supportsDualStack"]},r]],[h,[{fn:E,argv:[M,"supportsFIPS"]},r]],["stringEquals",[{fn:E,argv:[M,"name"]},"\
aws-us-gov"]]],results:[[e],[e,"Invalid Configuration: FIPS and custom endpoint are not supported"],[e,"Invalid Configur\
ation: Dualstack and custom endpoint are not supported"],[f,p],["https://cloudformation-fips.{Region}.{PartitionResult#d\
ualStackDnsSuffix}",p],[e,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://c\
loudformation.{Region}.amazonaws.com",p],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",p],[e,"FIPS\
 is enabled but this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSu\
ffix}",p],[e,"DualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Region}.{Pa\
rtitionResult#dnsSuffix}",p],[e,"Invalid Configuration: Missing Region"]]},yt=2,bt=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,
2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),Mt=n.K.from(bt,yt,st.conditions,st.results),Vt=new n.G({size:50,params:[
"Endpoint","Region","UseDualStack","UseFIPS"]}),Lt=(t,i={})=>Vt.get(t,()=>(0,n.U)(Mt,{endpointParams:t,logger:i.logger}));
n.W.aws=n.d;var xt=class At extends n.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudForma\
tionServiceException";constructor(i){super(i),Object.setPrototypeOf(this,At.prototype)}};const Nt="Arn",Ut="AfterContext",
Ft="AttributeChangeType",$t="AliasName",Ht="ActualValue",Kt="AfterValueFrom",Wt="AfterValue",jt="Action",Bt="Attribute",
Gt="BeforeContext",zt="BeforeValue",Yt="BeforeValueFrom",Jt="Change",qt="CreateChangeSet",Qt="CreateChangeSetInput",Xt="\
CreateChangeSetOutput",Zt="CausingEntity",W="ClientRequestToken",j="ChangeSetId",V="ChangeSetName",te="ChangeSetType",ee="\
ChangeSource",ot="CreationTime",ne="ClientToken",B="Capabilities",rt="Changes",N="Description",L="DeploymentConfig",se="\
DeleteChangeSet",oe="DeleteChangeSetInput",re="DescribeChangeSetInput",ie="DeleteChangeSetOutput",ae="DescribeChangeSetO\
utput",ce="DescribeChangeSet",ue="DriftDetectionTimestamp",le="DriftInformation",it="DeploymentMode",at="DeletionMode",G="\
DisableRollback",de="DescribeStackEvents",ge="DescribeStackEventsInput",_e="DescribeStackEventsOutput",Se="DeleteStackIn\
put",he="DescribeStacksInput",pe="DescribeStacksOutput",me="DeleteStack",ve="DescribeStacks",ct="DetailedStatus",Ce="Del\
etionTime",Ee="DisableValidation",Re="Details",fe="Drift",De="ExecuteChangeSet",Ie="ExecuteChangeSetInput",Pe="ExecuteCh\
angeSetOutput",ke="EventId",Te="ExportName",Oe="ExecutionStatus",ut="EnableTerminationProtection",we="Evaluation",Ae="Ho\
okFailureMode",ye="HookInvocationCount",be="HookInvocationId",Me="HookInvocationPoint",Ve="HookStatus",Le="HookStatusRea\
son",xe="HookType",Ne="Id",lt="ImportExistingResources",dt="IncludeNestedStacks",Ue="IncludePropertyValues",Fe="Key",$e="\
LastCheckTimestamp",He="LogicalIdHierarchy",gt="LastOperations",Ke="LiveResourceDrift",z="LogicalResourceId",We="LastUpd\
atedTime",_t="ModuleInfo",je="MonitoringTimeInMinutes",Be="Mode",Ge="Name",Y="NotificationARNs",w="NextToken",ze="Output",
Ye="OperationEntry",St="OperationId",Je="OutputKey",ht="OnStackFailure",qe="OperationType",Qe="OutputValue",pt="Outputs",
U="Parameters",Xe="PolicyAction",Ze="ParentChangeSetId",tn="PreviousDeploymentContext",en="ParentId",nn="ParameterKey",mt="\
PhysicalResourceId",sn="PreviousValue",on="ParameterValue",rn="Parameter",vt="Path",J="RoleARN",Ct="ResourceChange",an="\
ResourceChangeDetail",cn="ResourceChangeDetails",un="RootChangeSetId",F="RollbackConfiguration",Et="ResourceDriftIgnored\
Attributes",ln="ResourceDriftIgnoredAttribute",dn="ResourceDriftStatus",Rt="RetainExceptOnCreate",gn="ResourceIdentifier",
_n="RootId",Sn="ResourceProperties",hn="RetainResources",pn="RequiresRecreation",mn="ResourceStatusReason",vn="ResourceS\
tatus",q="ResourceType",Cn="ResourceTargetDefinition",ft="ResourcesToImport",En="ResourceToImport",Rn="ResourceTypes",Dt="\
RollbackTriggers",fn="RollbackTrigger",Dn="ResolvedValue",In="Reason",Pn="Replacement",kn="Status",Tn="StackDriftInforma\
tion",It="StackDriftStatus",Pt="StackEvents",On="StackEvent",x="StackId",_="StackName",wn="StatusReason",An="StackStatus\
Reason",yn="StackStatus",bn="Scope",kt="Stacks",Mn="Stack",Tt="Type",Vn="TemplateBody",Ln="TypeHierarchy",xn="TimeoutInM\
inutes",Nn="TemplateURL",$="Tags",Un="Tag",Fn="Target",$n="Timestamp",Hn="UsePreviousTemplate",Kn="UsePreviousValue",Wn="\
UpdateTerminationProtection",jn="UpdateTerminationProtectionInput",Bn="UpdateTerminationProtectionOutput",Gn="Value",Ot="\
smithy.ts.sdk.synthetic.com.amazonaws.cloudformation",o="com.amazonaws.cloudformation",wt=new S.t(Ot);var zn=[-3,Ot,"Clo\
udFormationServiceException",0,[],[]];wt.registerError(zn,xt);const Yn=[wt,new S.t(o)];var Jn=[3,o,Jt,0,[Tt,ye,Ct],[0,1,
()=>Ss]],qn=[3,o,Qt,0,[_,V,Vn,Nn,Hn,U,B,Rn,J,F,Y,$,ne,N,te,ft,dt,ht,lt,it,L,Ee],[0,0,0,0,2,()=>X,64,64,0,()=>Q,64,()=>Z,
0,0,0,()=>bs,2,0,2,0,()=>H,2],2],Qn=[3,o,Xt,0,[Ne,x],[0,0]],Xn=[3,o,oe,0,[V,_],[0,0],1],Zn=[3,o,ie,0,[],[]],ts=[3,o,Se,0,
[_,hn,J,W,at,L],[0,64,0,0,0,()=>H],1],H=[3,o,L,0,[Be,G],[0,2]],es=[3,o,re,0,[V,_,w,Ue],[0,0,0,2],1],ns=[3,o,ae,0,[V,j,x,
_,N,U,ot,Oe,kn,wn,It,Y,F,B,$,rt,w,dt,Ze,un,ht,lt,it,L],[0,0,0,0,0,()=>X,4,0,0,0,0,64,()=>Q,64,()=>Z,()=>Ts,0,2,0,0,0,2,0,
()=>H]],ss=[3,o,ge,0,[_,w],[0,0],1],os=[3,o,_e,0,[Pt,w],[()=>Vs,0]],rs=[3,o,he,0,[_,w],[0,0]],is=[3,o,pe,0,[kt,w],[()=>Ls,
0]],as=[3,o,Ie,0,[V,_,W,G,Rt],[0,0,0,2,2],1],cs=[3,o,Pe,0,[],[]],us=[3,o,Ke,0,[sn,Ht,ue],[0,0,4]],ls=[3,o,_t,0,[Ln,He],[
0,0]],ds=[3,o,Ye,0,[qe,St],[0,0]],gs=[3,o,ze,0,[Je,Qe,N,Te],[0,0,0,0]],_s=[3,o,rn,0,[nn,on,Kn,Dn],[0,0,2,0]],Ss=[3,o,Ct,
0,[Xe,jt,z,mt,q,Pn,bn,dn,Et,Re,j,_t,Gt,Ut,tn],[0,0,0,0,0,0,64,0,()=>ys,()=>As,0,()=>ls,0,0,0]],hs=[3,o,an,0,[Fn,we,ee,Zt],
[()=>ms,0,0,0]],ps=[3,o,ln,0,[vt,In],[0,0]],ms=[3,o,Cn,0,[Bt,Ge,pn,vt,zt,Wt,Yt,Kt,fe,Ft],[0,0,0,0,0,0,0,0,()=>us,0]],vs=[
3,o,En,0,[q,z,gn],[0,0,128],3],Q=[3,o,F,0,[Dt,je],[()=>Ms,1]],Cs=[3,o,fn,0,[Nt,Tt],[0,0],2],Es=[3,o,Mn,0,[_,ot,yn,x,j,N,
U,Ce,We,F,An,G,L,Y,xn,B,pt,J,$,ut,en,_n,le,Rt,at,ct,gt,$t],[0,4,0,0,0,0,()=>X,4,4,()=>Q,0,2,()=>H,64,1,64,()=>ws,0,()=>Z,
2,0,0,()=>Rs,2,0,0,()=>Os,0],3],Rs=[3,o,Tn,0,[It,$e],[0,4],1],fs=[3,o,On,0,[x,ke,_,$n,St,z,mt,q,vn,mn,Sn,W,xe,Ve,Le,Me,be,
Ae,ct],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],Ds=[3,o,Un,0,[Fe,Gn],[0,0],2],Is=[3,o,jn,0,[ut,_],[2,0],2],Ps=[3,o,Bn,
0,[x],[0]],ks="unit",Ts=[1,o,rt,0,()=>Jn],Os=[1,o,gt,0,()=>ds],ws=[1,o,pt,0,()=>gs],X=[1,o,U,0,()=>_s],As=[1,o,cn,0,()=>hs],
ys=[1,o,Et,0,()=>ps],bs=[1,o,ft,0,()=>vs],Ms=[1,o,Dt,0,()=>Cs],Vs=[1,o,Pt,0,()=>fs],Ls=[1,o,kt,0,()=>Es],Z=[1,o,$,0,()=>Ds],
xs=[9,o,qt,0,()=>qn,()=>Qn],Ns=[9,o,se,0,()=>Xn,()=>Zn],Us=[9,o,me,0,()=>ts,()=>ks],Fs=[9,o,ce,0,()=>es,()=>ns],$s=[9,o,
de,0,()=>ss,()=>os],Hs=[9,o,ve,0,()=>rs,()=>is],Ks=[9,o,De,0,()=>as,()=>cs],Ws=[9,o,Wn,0,()=>Is,()=>Ps];const js=t=>({apiVersion:"\
2010-05-15",base64Decoder:t?.base64Decoder??n.xt,base64Encoder:t?.base64Encoder??n.bt,disableHostPrefix:t?.disableHostPrefix??
!1,endpointProvider:t?.endpointProvider??Lt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
P,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:i=>i.getIdentityProvider("aws.auth#si\
gv4"),signer:new n.o}],logger:t?.logger??new n.Q,protocol:t?.protocol??I.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudformation",errorTypeRegistries:Yn,xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",
version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:t?.serviceId??"CloudFormation",sha256:t?.sha256??n.t,urlParser:t?.
urlParser??g.r,utf8Decoder:t?.utf8Decoder??S.r,utf8Encoder:t?.utf8Encoder??S.n}),Bs=t=>{(0,n.tt)(process.version);const i=(0,n.
J)(t),l=()=>i().then(n.nt),m=js(t);(0,n.Ct)(process.version);const d={profile:t?.profile,logger:m.logger};return{...m,...t,
runtime:"node",defaultsMode:i,authSchemePreference:t?.authSchemePreference??(0,g.t)(n.a,d),bodyLengthChecker:t?.bodyLengthChecker??
n.mt,credentialDefaultProvider:t?.credentialDefaultProvider??D.t,defaultSocketTimeout:(0,y.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,n.p)({serviceId:m.serviceId,clientVersion:b}),maxAttempts:t?.maxAttempts??(0,g.t)(n.g,t),region:t?.
region??(0,g.t)(n.Z,{...n.X,...d}),requestHandler:R.t.create(t?.requestHandler??l),retryMode:t?.retryMode??(0,g.t)({...n.
_,default:async()=>(await l()).retryMode||n.y},t),streamCollector:t?.streamCollector??R.r,useDualstackEndpoint:t?.useDualstackEndpoint??
(0,g.t)(n.ut,d),useFipsEndpoint:t?.useFipsEndpoint??(0,g.t)(n.lt,d),userAgentAppId:t?.userAgentAppId??(0,g.t)(n.f,d)}},Gs=t=>{
const i=t.httpAuthSchemes;let l=t.httpAuthSchemeProvider,m=t.credentials;return{setHttpAuthScheme(d){const K=i.findIndex(
tt=>tt.schemeId===d.schemeId);K===-1?i.push(d):i.splice(K,1,d)},httpAuthSchemes(){return i},setHttpAuthSchemeProvider(d){
l=d},httpAuthSchemeProvider(){return l},setCredentials(d){m=d},credentials(){return m}}},zs=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),Ys=(t,i)=>{const l=Object.assign((0,n.l)(
t),(0,n.$)(t),(0,n.j)(t),Gs(t));return i.forEach(m=>m.configure(l)),Object.assign(t,(0,n.u)(l),(0,n.et)(l),(0,n.M)(l),zs(
l))};var Js=class extends n.st{config;constructor(...[t]){const i=Bs(t||{});super(i),this.initConfig=i;const l=T(i),m=(0,n.
b)(l),d=(0,n.v)(m),K=(0,n.Y)(d),tt=(0,n.k)(K),qs=(0,n.H)(tt),Qs=k(qs),Xs=Ys(Qs,t?.extensions||[]);this.config=Xs,this.middlewareStack.
use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),
this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.
D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:v,
identityProviderConfigProvider:async Zs=>new n.x({"aws.auth#sigv4":Zs.credentials})})),this.middlewareStack.use((0,n.C)(
this.config))}destroy(){super.destroy()}}}),2803:((et,A,c)=>{c.d(A,{c:()=>R,i:()=>C,n:()=>k,o:()=>I,r:()=>s,s:()=>S,t:()=>P});
var n=c(6765),y=c(550),D=c(3040),g=c(5051);const R=(0,y.t)(g.u,"CloudFormation","CloudFormationClient",D.V),I={},S=(e,r,a,u)=>[];
var v=class extends R(I,S,"DescribeStacks",g.s){},C=class{name;constructor(e){this.name=e??""}get isInProgress(){return this.
name.endsWith("_IN_PROGRESS")&&!this.isPreview}get isPreview(){return this.name==="REVIEW_IN_PROGRESS"}get isDeleted(){return this.
name==="DELETE_COMPLETE"}get isSuccess(){return["CREATE_COMPLETE","UPDATE_COMPLETE","IMPORT_COMPLETE"].includes(this.name)}get isUpdatable(){
return this.isSuccess||["UPDATE_ROLLBACK_COMPLETE","IMPORT_ROLLBACK_COMPLETE"].includes(this.name)}get remedy(){if(!(this.
isUpdatable||this.isInProgress||this.isPreview||this.isDeleted))return["ROLLBACK_COMPLETE","ROLLBACK_FAILED","CREATE_FAI\
LED","DELETE_FAILED"].includes(this.name)?"it never came to serve or is half deleted: destroy it, then deploy again":"co\
ntinue its rollback in CloudFormation, then deploy again"}};async function P(e,r){try{const{Stacks:a}=await e.send(new v(
{StackName:r})),u=a?.[0];return u&&T(u)}catch(a){if(k(a))return;throw a}}function k(e){return e instanceof Error&&e.name===
"ValidationError"&&e.message.includes("does not exist")}function T(e){return{id:e.StackId??"",name:e.StackName??"",status:new C(
e.StackStatus),statusReason:e.StackStatusReason??"",tags:Object.fromEntries((e.Tags??[]).map(({Key:r,Value:a})=>[r??"",a??
""])),parameters:Object.fromEntries((e.Parameters??[]).map(r=>[r.ParameterKey??"",r.ParameterValue??""])),outputs:Object.
fromEntries((e.Outputs??[]).map(r=>[r.OutputKey??"",r.OutputValue??""])),isProtected:e.EnableTerminationProtection??!1}}
const O=1e3,b=5e3;async function s({clock:e,forMillis:r},a){const u=e.now()+r;for(let h=O;;h=Math.min(h*1.5,b)){const E=await a();
if(E!==void 0)return E;const f=u-e.now();if(f<=0)return;await(0,n.t)(e,Math.min(h,f))}}})};export{to as id,eo as ids,no as modules};
