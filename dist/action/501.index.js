const jn=501,zn=[501],qn={661:((H,y,i)=>{i.d(y,{t:()=>P});var h=i(1509),P=class extends h.t{constructor({defaultNamespace:S,
errorTypeRegistries:n,serviceTarget:w,awsQueryCompatible:v,jsonCodec:l}){super({defaultNamespace:S,errorTypeRegistries:n,
serviceTarget:w,awsQueryCompatible:v,jsonCodec:l})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"\
1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),1509:((H,y,i)=>{i.d(y,{t:()=>w});var h=i(1009),P=i(4592),
S=i(765),n=i(3040),w=class extends P.t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:v,errorTypeRegistries:l,serviceTarget:_,awsQueryCompatible:a,jsonCodec:f}){super({defaultNamespace:v,errorTypeRegistries:l}),
this.serviceTarget=_,this.codec=f??new h.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!a,this.mixin=new n.n(this.
awsQueryCompatible)}async serializeRequest(v,l,_){const a=await super.serializeRequest(v,l,_);return a.path.endsWith("/")||
(a.path+="/"),a.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,a.headers["x-amz-target"]=`${this.
serviceTarget}.${v.name}`,this.awsQueryCompatible&&(a.headers["x-amzn-query-mode"]="true"),((0,S.c)(v.input)==="unit"||!a.
body)&&(a.body="{}"),a}getPayloadCodec(){return this.codec}async handleError(v,l,_,a,f){const{awsQueryCompatible:E}=this;
E&&this.mixin.setQueryCompatError(a,_);const I=(0,h.n)(_,a,E)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
I,this.options.defaultNamespace);const{errorSchema:A,errorMetadata:M}=await this.mixin.getErrorSchemaOrThrowBaseException(
I,this.options.defaultNamespace,_,a,f,E?this.mixin.findQueryCompatibleError:void 0),s=S.o.of(A),r=a.message??a.Message??
"UnknownError",c=new(this.compositeErrorRegistry.getErrorCtor(A)??Error)({}),u={},m=this.codec.createDeserializer();for(const[
C,T]of s.structIterator())a[C]!=null&&(u[C]=m.readObject(T,a[C]));throw E&&this.mixin.queryCompatOutput(a,u),this.mixin.
decorateServiceException(Object.assign(c,M,{$fault:s.getMergedTraits().error,message:r},u),a)}}}),10:((H,y,i)=>{i.d(y,{i:()=>n,
n:()=>v,r:()=>w,t:()=>M});var h=i(3040),P=i(4582),S=i(4972),n=class extends h.o{async sign(s,r,c){if(!P.t.isInstance(s))
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:u,signer:m,signingRegion:C,
signingRegionSet:T,signingName:G}=await(0,h.s)(c),L=(await u.sigv4aSigningRegionSet?.()??T??[C]).join(","),D=await u.disableClockSkewCorrection?.()===
!0;return c._disableClockSkewCorrection=D,D||(c._preRequestSystemClockOffset=u.systemClockOffset,c._requestSentAt=Date.now()),
await m.sign(s,{signingDate:D?new Date:(0,h.c)(u.systemClockOffset),signingRegion:L,signingService:G})}};const w=s=>(s.sigv4aSigningRegionSet=
(0,h.S)(s.sigv4aSigningRegionSet),s),v={environmentVariableSelector(s){if(s.AWS_SIGV4A_SIGNING_REGION_SET)return s.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(r=>r.trim());throw new S.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(s){
if(s.sigv4a_signing_region_set)return(s.sigv4a_signing_region_set??"").split(",").map(r=>r.trim());throw new S.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},l={SignatureV4a:null},_={CrtSignerV4:null},a="\
X-Amz-S3session-Token",f=a.toLowerCase();var E=class extends h.i{async signWithCredentials(s,r,c){const u=I(r);s.headers[f]=
r.sessionToken;const m=this;return A(m,u),m.signRequest(s,c??{})}async presignWithCredentials(s,r,c){const u=I(r);return delete s.
headers[f],s.headers[a]=r.sessionToken,s.query=s.query??{},s.query[a]=r.sessionToken,A(this,u),this.presign(s,c)}};function I(s){
return{accessKeyId:s.accessKeyId,secretAccessKey:s.secretAccessKey,expiration:s.expiration}}function A(s,r){const c=s.credentialProvider;
s.credentialProvider=()=>(s.credentialProvider=c,Promise.resolve(r))}var M=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof _.CrtSignerV4=="function"?"crt":typeof l.SignatureV4a=="function"?"js":"none"}constructor(s){this.sigv4Signer=
new E(s),this.signerOptions=s}async sign(s,r={}){return r.signingRegion==="*"?this.getSigv4aSigner().sign(s,r):this.sigv4Signer.
sign(s,r)}async signWithCredentials(s,r,c={}){if(c.signingRegion==="*"){const u=this.getSigv4aSigner(),m=_.CrtSignerV4;if(m&&
u instanceof m)return u.signWithCredentials(s,r,c);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(s,r,
c)}async presign(s,r={}){if(r.signingRegion==="*"){const c=this.getSigv4aSigner(),u=_.CrtSignerV4;if(u&&c instanceof u)return c.
presign(s,r);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(s,r)}async presignWithCredentials(s,r,c={}){if(c.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
s,r,c)}getSigv4aSigner(){if(!this.sigv4aSigner){const s=_.CrtSignerV4,r=l.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!s&&!r)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(s&&typeof s=="function")this.sigv4aSigner=new s({...this.signerOptions,signingAlgorithm:1});else if(r&&
typeof r=="function")this.sigv4aSigner=new r({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!r||typeof r!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new r({...this.signerOptions})}}return this.sigv4aSigner}}}),
990:((H,y,i)=>{i.d(y,{a:()=>b,c:()=>Nn,d:()=>Tn,f:()=>Ln,i:()=>Gn,l:()=>En,n:()=>Un,o:()=>N,p:()=>On,r:()=>$n,s:()=>V,t:()=>Wn,
u:()=>An});var h=i(550),P=i(765),S=i(9576),n=i(3040),w=i(2308),v=i(4327),l=i(4782),_=i(1649),a=i(661),f=i(7573);const E=async(e,o,d)=>({
operation:(0,P.m)(o).operation,region:await(0,P.p)(e.region)()||(()=>{throw new Error("expected `region` to be configure\
d for `aws.auth#sigv4`")})()});function I(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:e.region},
propertiesExtractor:(o,d)=>({signingProperties:{config:o,context:d}})}}const A=e=>{const o=[];switch(e.operation){default:
o.push(I(e))}return o},M=e=>{const o=(0,n.r)(e);return Object.assign(o,{authSchemePreference:(0,P.p)(e.authSchemePreference??
[])})},s=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"\
ssm"}),r={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var c="3.1169.0";const u="\
ref",m=-1,C=!0,T="isSet",G="PartitionResult",L="booleanEquals",D="getAttr",he={[u]:"Endpoint"},B={[u]:G},O={},Pe=[{[u]:"\
Region"}],ve={conditions:[[T,[he]],[T,Pe],["aws.partition",Pe,G],[L,[{[u]:"UseFIPS"},C]],[L,[{[u]:"UseDualStack"},C]],[L,
[{fn:D,argv:[B,"supportsDualStack"]},C]],[L,[{fn:D,argv:[B,"supportsFIPS"]},C]],["stringEquals",[{fn:D,argv:[B,"name"]},
"aws-us-gov"]]],results:[[m],[m,"Invalid Configuration: FIPS and custom endpoint are not supported"],[m,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[he,O],["https://ssm-fips.{Region}.{PartitionResult#dualStackD\
nsSuffix}",O],[m,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Regio\
n}.amazonaws.com",O],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",O],[m,"FIPS is enabled but this partition \
does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[m,"DualStack is enabled but thi\
s partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",O],[m,"Invalid Configuratio\
n: Missing Region"]]},He=2,Be=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,
100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),
Ke=n.W.from(Be,He,ve.conditions,ve.results),je=new n.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),
ze=(e,o={})=>je.get(e,()=>(0,n.V)(Ke,{endpointParams:e,logger:o.logger}));n.H.aws=n.d;var qe=class Fe extends P.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(o){super(o),Object.setPrototypeOf(this,Fe.prototype)}};
const K="AlarmConfiguration",Je="AlarmList",pe="AllowedPattern",Qe="ARN",Ye="AlarmStateInformationList",Xe="AlarmStateIn\
formation",Ze="Alarm",et="Alarms",Se="Command",tt="CompletedCount",st="CommandFilter",nt="CommandFilterList",j="CommandI\
d",rt="CommandInvocationList",ot="CommandInvocation",at="CommandInvocations",it="CommandPlugins",ct="CommandPluginList",
ut="CommandPlugin",lt="CloudWatchLogGroupName",$="CloudWatchOutputConfig",mt="CloudWatchOutputEnabled",z="Comment",Ce="D\
escription",dt="DocumentHash",_t="DocumentHashType",q="DocumentName",gt="DeletedParameters",ht="DeleteParametersRequest",
Pt="DeleteParametersResult",vt="DeleteParameters",pt="DeliveryTimedOutCount",J="DataType",Q="DocumentVersion",St="Detail\
s",Ct="ExpiresAfter",Rt="ErrorCount",ft="Filters",Et="GetParametersByPath",yt="GetParametersByPathRequest",wt="GetParame\
tersByPathResult",It="GetParameterHistory",At="GetParameterHistoryRequest",Dt="GetParameterHistoryResult",Tt="GetParamet\
erRequest",Lt="GetParameterResult",Ot="GetParameter",Re="InstanceId",fe="InstanceIds",Ee="InvalidLabels",kt="InstanceNam\
e",Mt="InvalidParameters",xt="IgnorePollAlarmFailure",Y="Key",ye="KeyId",Vt="ListCommandInvocations",bt="ListCommandInvo\
cationsRequest",Nt="ListCommandInvocationsResult",we="LastModifiedDate",Gt="LastModifiedUser",$t="LabelParameterVersion",
Ut="LabelParameterVersionRequest",Wt="LabelParameterVersionResult",X="Labels",Ie="MaxConcurrency",Ae="MaxErrors",Z="MaxR\
esults",R="Name",Ft="NotificationArn",U="NotificationConfig",Ht="NotificationEvents",k="NextToken",Bt="NotificationType",
Kt="Names",ee="OutputS3BucketName",te="OutputS3KeyPrefix",se="OutputS3Region",jt="Option",zt="Output",qt="Overwrite",x="\
Parameters",Jt="ParameterFilters",Qt="ParameterHistoryList",Yt="ParameterHistory",Xt="ParameterInlinePolicy",Zt="Paramet\
erList",es="PutParameter",ts="ParameterPolicyList",ss="PutParameterRequest",ns="PutParameterResult",rs="ParameterStringF\
ilter",os="ParameterStringFilterList",as="PSParameterValue",is="PolicyStatus",cs="PolicyText",us="PolicyType",ne="Parame\
terVersion",De="Parameter",ls="Path",Te="Policies",ms="ResponseCode",Le="RequestedDateTime",ds="ResponseFinishDateTime",
_s="RemovedLabels",gs="ResponseStartDateTime",hs="Recursive",Ps="State",vs="SendCommandRequest",ps="SendCommandResult",Ss="\
SendCommand",re="StatusDetails",Oe="StandardErrorUrl",ke="StandardOutputUrl",Me="ServiceRole",Cs="ServiceRoleArn",Rs="So\
urceResult",fs="Selector",oe="Status",Es="Tags",ys="TriggeredAlarms",ws="TargetCount",Is="TagList",As="TraceOutput",xe="\
TimeoutSeconds",ae="Targets",Ds="Tag",Ts="Target",ie="Tier",ce="Type",Ls="UnlabelParameterVersion",Os="UnlabelParameterV\
ersionRequest",ks="UnlabelParameterVersionResult",W="Value",Ve="Values",ue="Version",le="WithDecryption",Ms="key",be="sm\
ithy.ts.sdk.synthetic.com.amazonaws.ssm",xs="value",t="com.amazonaws.ssm",Ne=new S.t(be);var Vs=[-3,be,"SSMServiceExcept\
ion",0,[],[]];Ne.registerError(Vs,qe);const bs=[Ne,new S.t(t)];var me=[0,t,as,8,0],Ns=[3,t,Ze,0,[R],[0],1],Ge=[3,t,K,0,[
et,xt],[()=>_n,2],1],Gs=[3,t,Xe,0,[R,Ps],[0,0],2],de=[3,t,$,0,[lt,mt],[0,2]],$s=[3,t,Se,0,[j,q,Q,z,Ct,x,fe,ae,Le,oe,re,se,
ee,te,Ie,Ae,ws,tt,Rt,pt,Me,U,$,xe,K,ys],[0,0,0,0,4,[()=>We,0],64,()=>Ue,4,0,0,0,0,0,0,0,1,1,1,1,0,()=>_e,()=>de,1,()=>Ge,
()=>gn]],Us=[3,t,st,0,[Ms,xs],[0,0],2],Ws=[3,t,ot,0,[j,Re,kt,z,q,Q,Le,oe,re,As,ke,Oe,it,Me,U,$],[0,0,0,0,0,0,4,0,0,0,0,0,
()=>vn,0,()=>_e,()=>de]],Fs=[3,t,ut,0,[R,oe,re,ms,gs,ds,zt,ke,Oe,se,ee,te],[0,0,0,1,4,4,0,0,0,0,0,0]],Hs=[3,t,ht,0,[Kt],
[64],1],Bs=[3,t,Pt,0,[gt,Mt],[64,64]],Ks=[3,t,At,0,[R,le,Z,k],[0,2,1,0],1],js=[3,t,Dt,0,[x,k],[[()=>pn,0],0]],zs=[3,t,Tt,
0,[R,le],[0,2],1],qs=[3,t,Lt,0,[De],[[()=>$e,0]]],Js=[3,t,yt,0,[ls,hs,Jt,le,Z,k],[0,2,()=>Rn,2,1,0],1],Qs=[3,t,wt,0,[x,k],
[[()=>Sn,0],0]],Ys=[3,t,Ut,0,[R,X,ne],[0,64,1],2],Xs=[3,t,Wt,0,[Ee,ne],[64,1]],Zs=[3,t,bt,0,[j,Re,Z,k,ft,St],[0,0,1,0,()=>hn,
2]],en=[3,t,Nt,0,[at,k],[()=>Pn,0]],_e=[3,t,U,0,[Ft,Ht,Bt],[0,64,0]],$e=[3,t,De,0,[R,ce,W,ue,fs,Rs,we,Qe,J],[0,0,[()=>me,
0],1,0,0,4,0,0]],tn=[3,t,Yt,0,[R,ce,ye,we,Gt,Ce,W,pe,ue,X,ie,Te,J],[0,0,0,4,0,0,[()=>me,0],0,1,64,0,()=>Cn,0]],sn=[3,t,Xt,
0,[cs,us,is],[0,0,0]],nn=[3,t,rs,0,[Y,jt,Ve],[0,0,64],1],rn=[3,t,ss,0,[R,W,Ce,ce,ye,qt,pe,Es,ie,Te,J],[0,[()=>me,0],0,0,
0,2,0,()=>fn,0,0,0],2],on=[3,t,ns,0,[ue,ie],[1,0]],an=[3,t,vs,0,[q,fe,ae,Q,dt,_t,xe,z,x,se,ee,te,Ie,Ae,Cs,U,$,K],[0,64,()=>Ue,
0,0,0,1,0,[()=>We,0],0,0,0,0,0,0,()=>_e,()=>de,()=>Ge],1],cn=[3,t,ps,0,[Se],[[()=>$s,0]]],un=[3,t,Ds,0,[Y,W],[0,0],2],ln=[
3,t,Ts,0,[Y,Ve],[0,64]],mn=[3,t,Os,0,[R,ne,X],[0,1,64],3],dn=[3,t,ks,0,[_s,Ee],[64,64]],_n=[1,t,Je,0,()=>Ns],gn=[1,t,Ye,
0,()=>Gs],hn=[1,t,nt,0,()=>Us],Pn=[1,t,rt,0,()=>Ws],vn=[1,t,ct,0,()=>Fs],pn=[1,t,Qt,0,[()=>tn,0]],Sn=[1,t,Zt,0,[()=>$e,0]],
Cn=[1,t,ts,0,()=>sn],Rn=[1,t,os,0,()=>nn],fn=[1,t,Is,0,()=>un],Ue=[1,t,ae,0,()=>ln],We=[2,t,x,8,0,64],En=[9,t,vt,0,()=>Hs,
()=>Bs],yn=[9,t,Ot,0,()=>zs,()=>qs],wn=[9,t,It,0,()=>Ks,()=>js],In=[9,t,Et,0,()=>Js,()=>Qs],An=[9,t,$t,0,()=>Ys,()=>Xs],
Dn=[9,t,Vt,0,()=>Zs,()=>en],Tn=[9,t,es,0,()=>rn,()=>on],Ln=[9,t,Ss,0,()=>an,()=>cn],On=[9,t,Ls,0,()=>mn,()=>dn];const kn=e=>({
apiVersion:"2014-11-06",base64Decoder:e?.base64Decoder??n.lt,base64Encoder:e?.base64Encoder??n.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??ze,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
A,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#si\
gv4"),signer:new n.o}],logger:e?.logger??new n.Y,protocol:e?.protocol??a.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.ssm",errorTypeRegistries:bs,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"\
AmazonSSM"},serviceId:e?.serviceId??"SSM",sha256:e?.sha256??n.t,urlParser:e?.urlParser??l.r,utf8Decoder:e?.utf8Decoder??
f.n,utf8Encoder:e?.utf8Encoder??f.t}),Mn=e=>{(0,n.Q)(process.version);const o=(0,n.G)(e),d=()=>o().then(n.$),p=kn(e);(0,n.
dt)(process.version);const g={profile:e?.profile,logger:p.logger};return{...p,...e,runtime:"node",defaultsMode:o,authSchemePreference:e?.
authSchemePreference??(0,l.t)(n.a,g),bodyLengthChecker:e?.bodyLengthChecker??n.at,credentialDefaultProvider:e?.credentialDefaultProvider??
v.t,defaultSocketTimeout:(0,w.t)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,n.p)({serviceId:p.
serviceId,clientVersion:c}),maxAttempts:e?.maxAttempts??(0,l.t)(n.g,e),region:e?.region??(0,l.t)(n.J,{...n.q,...g}),requestHandler:_.
t.create(e?.requestHandler??d),retryMode:e?.retryMode??(0,l.t)({...n._,default:async()=>(await d()).retryMode||n.y},e),streamCollector:e?.
streamCollector??_.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,l.t)(n.rt,g),useFipsEndpoint:e?.useFipsEndpoint??(0,l.
t)(n.nt,g),userAgentAppId:e?.userAgentAppId??(0,l.t)(n.f,g)}},xn=e=>{const o=e.httpAuthSchemes;let d=e.httpAuthSchemeProvider,
p=e.credentials;return{setHttpAuthScheme(g){const F=o.findIndex(ge=>ge.schemeId===g.schemeId);F===-1?o.push(g):o.splice(
F,1,g)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(g){d=g},httpAuthSchemeProvider(){return d},setCredentials(g){
p=g},credentials(){return p}}},Vn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),bn=(e,o)=>{const d=Object.assign((0,n.l)(e),(0,n.X)(e),(0,n.j)(e),xn(e));return o.forEach(
p=>p.configure(d)),Object.assign(e,(0,n.u)(d),(0,n.Z)(d),(0,n.M)(d),Vn(d))};var Nn=class extends n.tt{config;constructor(...[
e]){const o=Mn(e||{});super(o),this.initConfig=o;const d=s(o),p=(0,n.b)(d),g=(0,n.v)(p),F=(0,n.K)(g),ge=(0,n.k)(F),Fn=(0,P.
n)(ge),Hn=M(Fn),Bn=bn(Hn,e?.extensions||[]);this.config=Bn,this.middlewareStack.use((0,n.et)(this.config)),this.middlewareStack.
use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),
this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.use((0,n.
E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:E,identityProviderConfigProvider:async Kn=>new n.
x({"aws.auth#sigv4":Kn.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}};const V=(0,h.
t)(r,"AmazonSSM","SSMClient",P.t),b={},N=(e,o,d,p)=>[];var Gn=class extends V(b,N,"GetParameter",yn){},$n=class extends V(
b,N,"GetParameterHistory",wn){},Un=class extends V(b,N,"GetParametersByPath",In){},Wn=class extends V(b,N,"ListCommandIn\
vocations",Dn){}})};export{jn as id,zn as ids,qn as modules};
