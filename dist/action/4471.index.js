const fs=4471,Cs=[4471],As={9002:((Et,Z,s)=>{s.d(Z,{t:()=>m});var x=s(8060),S=s(1009),U=s(765),t=s(3040),m=class extends x.
r{serializer;deserializer;codec;mixin=new t.n;constructor({defaultNamespace:h,errorTypeRegistries:v,jsonCodec:P}){super(
{defaultNamespace:h,errorTypeRegistries:v});const u={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=P??new S.t(u),this.serializer=new x.t(this.codec.createSerializer(),u),this.deserializer=new x.n(this.codec.createDeserializer(),
u)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(h){this.codec.setSerdeContext(
h),super.setSerdeContext(h)}async serializeRequest(h,v,P){const u=await super.serializeRequest(h,v,P),F=U.o.of(h.input);
if(!u.headers["content-type"]){const f=this.mixin.resolveRestContentType(this.getDefaultContentType(),F);f&&(u.headers["\
content-type"]=f)}return u.body==null&&u.headers["content-type"]===this.getDefaultContentType()&&(u.body="{}"),u}async deserializeResponse(h,v,P){
const u=await super.deserializeResponse(h,v,P),F=U.o.of(h.output);for(const[f,V]of F.structIterator())V.getMemberTraits().
httpPayload&&!(f in u)&&(u[f]=null);return u}async handleError(h,v,P,u,F){const f=(0,S.r)(P,u)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,f,this.options.defaultNamespace);const{errorSchema:V,errorMetadata:Y}=await this.mixin.getErrorSchemaOrThrowBaseException(
f,this.options.defaultNamespace,P,u,F),N=U.o.of(V),W=u.message??u.Message??"UnknownError",q=new(this.compositeErrorRegistry.
getErrorCtor(V)??Error)({});await this.deserializeHttpMessage(V,v,P,u);const b={},L=this.codec.createDeserializer();for(const[
D,I]of N.structIterator()){const R=I.getMergedTraits().jsonName??D;b[D]=L.readObject(I,u[R])}throw this.mixin.decorateServiceException(
Object.assign(q,Y,{$fault:N.getMergedTraits().error,message:W},b),u)}getDefaultContentType(){return"application/json"}}}),
9996:((Et,Z,s)=>{s.d(Z,{a:()=>hs,i:()=>me,n:()=>ve,o:()=>is,r:()=>Ee,s:()=>cs,t:()=>gs});var x=s(550),S=s(765),U=s(9576),
t=s(3040),m=s(9208),h=s(4327),v=s(4782),P=s(3655),u=s(1649),F=s(9002),f=s(7573);const V=async(n,l,A)=>({operation:(0,S.m)(
l).operation,region:await(0,S.p)(n.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function Y(n){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:n.region},propertiesExtractor:(l,A)=>({
signingProperties:{config:l,context:A}})}}const N=n=>{const l=[];switch(n.operation){default:l.push(Y(n))}return l},W=n=>{
const l=(0,t.r)(n);return Object.assign(l,{authSchemePreference:(0,S.p)(n.authSchemePreference??[])})},q=n=>Object.assign(
n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"lambda"}),b={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var L="3.1164.0";const D="ref",
I=-1,R=!0,H="isSet",G="PartitionResult",j="booleanEquals",k="getAttr",O={[D]:"Endpoint"},tt={[D]:G},$={},r=[{[D]:"Region"}],
i={conditions:[[H,[O]],[H,r],["aws.partition",r,G],[j,[{[D]:"UseFIPS"},R]],[j,[{[D]:"UseDualStack"},R]],[j,[{fn:k,argv:[
tt,"supportsDualStack"]},R]],[j,[{fn:k,argv:[tt,"supportsFIPS"]},R]]],results:[[I],[I,"Invalid Configuration: FIPS and c\
ustom endpoint are not supported"],[I,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[O,$],["\
https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[I,"FIPS and DualStack are enabled, but this parti\
tion does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",$],[I,"FIPS is enabled b\
ut this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[I,"DualSta\
ck is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",$],
[I,"Invalid Configuration: Missing Region"]]},c=2,a=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,
100000010,5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,
100000003]),_=t.W.from(a,c,i.conditions,i.results),g=new t.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIP\
S"]}),p=(n,l={})=>g.get(n,()=>(0,t.V)(_,{endpointParams:n,logger:l.logger}));t.H.aws=t.d;var w=class Se extends S.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(l){super(l),Object.setPrototypeOf(this,
Se.prototype)}};const X="AccountLimit",J="ApplicationLogLevel",z="ApplyOn",Q="AccountUsage",et="Architectures",ct="Arn",
St="Blob",Pt="ClientContext",ft="ConcurrentExecutions",Ct="CapacityProviderArn",dt="CapacityProviderConfig",rt="CodeSize",
At="CodeSizeUnzipped",ut="CodeSizeZipped",Dt="CodeSha256",It="ConfigSha256",Rt="Command",lt="Description",at="DurableCon\
fig",yt="DurableExecutionArn",Tt="DurableExecutionName",_t="DeadLetterConfig",pt="DirectS3Read",y="Error",nt="ErrorCode",
Lt="EnvironmentError",Mt="ExecutionEnvironmentMemoryGiBPerVCpu",bt="EntryPoint",Ot="EnvironmentResponse",ht="EphemeralSt\
orage",wt="ExecutionTimeout",gt="ExecutedVersion",xt="EnvironmentVariableName",Ut="EnvironmentVariableValue",Ft="Environ\
mentVariables",Vt="Environment",Bt="FunctionArn",$t="FunctionCount",Ht="FunctionConfiguration",jt="FunctionError",it="Fu\
nctionName",kt="FileSystemConfigs",zt="FileSystemConfigList",Kt="FileSystemConfig",Nt="GetAccountSettings",Wt="GetAccoun\
tSettingsRequest",Gt="GetAccountSettingsResponse",e="GetFunctionConfigurationRequest",d="GetFunctionConfiguration",E="Ha\
ndler",M="Ipv6AllowedForDualStack",C="ImageConfig",st="ImageConfigError",ot="ImageConfigResponse",Xt="InvocationRequest",
Jt="InvocationResponse",Qt="InvocationType",Zt="Invoke",ne="KMSKeyArn",fe="Layers",se="LoggingConfig",Ce="LogFormat",Ae="\
LogGroup",De="LastModified",oe="LambdaManagedInstancesCapacityProviderConfig",Ie="LocalMountPath",Re="LogResult",ye="Lay\
ersReferenceList",Te="LogType",Le="LastUpdateStatus",Me="LastUpdateStatusReason",be="LastUpdateStatusReasonCode",Oe="Lay\
er",Yt="Message",we="MasterArn",xe="MemorySize",Ue="Mode",Fe="OptimizationStatus",Ve="PerExecutionEnvironmentMaxConcurre\
ncy",Be="PackageType",re="Payload",mt="Qualifier",$e="RevisionId",He="RetentionPeriodInDays",je="RuntimeVersionArn",ae="\
RuntimeVersionConfig",ke="RuntimeVersionError",ze="Role",Ke="Runtime",Ne="StatusCode",ie="S3FilesConfig",We="SecurityGro\
upIds",Ge="SubnetIds",ce="SigningJobArn",Xe="SystemLogLevel",de="SigningProfileVersionArn",Je="StateReason",Qe="StateRea\
sonCode",Ze="SensitiveString",Ye="SnapStartResponse",qe="SnapStart",tn="Size",en="State",nn="TargetArn",sn="TracingConfi\
gResponse",ue="TotalCodeSize",le="TenancyConfig",on="TracingConfig",rn="TenantId",an="TenantIsolationMode",cn="Timeout",
dn="UnreservedConcurrentExecutions",un="Variables",ln="VpcConfig",_n="VpcConfigResponse",pn="VpcId",hn="Version",gn="Wor\
kingDirectory",mn="X-Amz-Client-Context",vn="X-Amz-Durable-Execution-Arn",En="X-Amz-Durable-Execution-Name",Sn="X-Amz-Ex\
ecuted-Version",Pn="X-Amz-Function-Error",fn="X-Amz-Invocation-Type",Cn="X-Amz-Log-Result",An="X-Amz-Log-Type",Dn="X-Amz\
-Tenant-Id",qt="http",K="httpHeader",_e="httpQuery",pe="smithy.ts.sdk.synthetic.com.amazonaws.lambda",o="com.amazonaws.l\
ambda",he=new U.t(pe);var In=[-3,pe,"LambdaServiceException",0,[],[]];he.registerError(In,w);const Rn=[he,new U.t(o)];var ge=[
0,o,St,8,21],yn=[0,o,xt,8,0],Tn=[0,o,Ut,8,0],te=[0,o,Ze,8,0],Ln=[3,o,X,0,[ue,At,ut,ft,dn],[1,1,1,1,1]],Mn=[3,o,Q,0,[ue,$t],
[1,1]],bn=[3,o,dt,0,[oe],[()=>Gn],1],On=[3,o,_t,0,[nn],[0]],wn=[3,o,at,0,[ne,He,wt],[0,1,1]],xn=[3,o,Lt,0,[nt,Yt],[0,[()=>te,
0]]],Un=[3,o,Ot,0,[un,y],[[()=>rs,0],[()=>xn,0]]],Fn=[3,o,ht,0,[tn],[1],1],Vn=[3,o,Kt,0,[ct,Ie,ie],[0,0,()=>Yn],2],Bn=[3,
o,Ht,0,[it,Bt,Ke,ze,E,rt,lt,cn,xe,De,Dt,hn,ln,_t,Vt,ne,on,we,$e,fe,en,Je,Qe,Le,Me,be,kt,de,ce,Be,ot,et,ht,qe,ae,se,le,dt,
It,at],[0,0,0,0,0,1,0,1,1,0,0,0,()=>ns,()=>On,[()=>Un,0],0,()=>es,0,0,()=>os,0,0,0,0,0,0,()=>ss,0,0,0,[()=>Kn,0],64,()=>Fn,
()=>qn,[()=>Qn,0],()=>Jn,()=>ts,()=>bn,0,()=>wn]],$n=[3,o,Wt,0,[],[]],Hn=[3,o,Gt,0,[X,Q],[()=>Ln,()=>Mn]],jn=[3,o,e,0,[it,
mt],[[0,1],[0,{[_e]:mt}]],1],kn=[3,o,C,0,[bt,Rt,gn],[64,64,0]],zn=[3,o,st,0,[nt,Yt],[0,[()=>te,0]]],Kn=[3,o,ot,0,[C,y],[
()=>kn,[()=>zn,0]]],Nn=[3,o,Xt,0,[it,Qt,Te,Pt,Tt,re,mt,rn],[[0,1],[0,{[K]:fn}],[0,{[K]:An}],[0,{[K]:mn}],[0,{[K]:En}],[()=>ge,
16],[0,{[_e]:mt}],[0,{[K]:Dn}]],1],Wn=[3,o,Jt,0,[Ne,jt,Re,re,gt,yt],[[1,32],[0,{[K]:Pn}],[0,{[K]:Cn}],[()=>ge,16],[0,{[K]:Sn}],
[0,{[K]:vn}]]],Gn=[3,o,oe,0,[Ct,Ve,Mt],[0,1,1],1],Xn=[3,o,Oe,0,[ct,rt,de,ce],[0,1,0,0]],Jn=[3,o,se,0,[Ce,J,Xe,Ae],[0,0,0,
0]],Qn=[3,o,ae,0,[je,y],[0,[()=>Zn,0]]],Zn=[3,o,ke,0,[nt,Yt],[0,[()=>te,0]]],Yn=[3,o,ie,0,[pt],[0]],qn=[3,o,Ye,0,[z,Fe],
[0,0]],ts=[3,o,le,0,[an],[0],1],es=[3,o,sn,0,[Ue],[0]],ns=[3,o,_n,0,[Ge,We,pn,M],[64,64,0,2]],ss=[1,o,zt,0,()=>Vn],os=[1,
o,ye,0,()=>Xn],rs=[2,o,Ft,8,[()=>yn,0],[()=>Tn,0]],as=[9,o,Nt,{[qt]:["GET","/2016-08-19/account-settings",200]},()=>$n,()=>Hn],
is=[9,o,d,{[qt]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>jn,()=>Bn],cs=[9,o,Zt,{[qt]:["POST",
"/2015-03-31/functions/{FunctionName}/invocations",200]},()=>Nn,()=>Wn];const ds=n=>({apiVersion:"2015-03-31",base64Decoder:n?.
base64Decoder??t.lt,base64Encoder:n?.base64Encoder??t.ct,disableHostPrefix:n?.disableHostPrefix??!1,endpointProvider:n?.
endpointProvider??p,extensions:n?.extensions??[],httpAuthSchemeProvider:n?.httpAuthSchemeProvider??N,httpAuthSchemes:n?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:l=>l.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],
logger:n?.logger??new t.Y,protocol:n?.protocol??F.t,protocolSettings:n?.protocolSettings??{defaultNamespace:"com.amazona\
ws.lambda",errorTypeRegistries:Rn,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:n?.serviceId??"Lambda",
sha256:n?.sha256??t.t,urlParser:n?.urlParser??v.r,utf8Decoder:n?.utf8Decoder??f.n,utf8Encoder:n?.utf8Encoder??f.t}),us=n=>{
(0,t.Q)(process.version);const l=(0,t.G)(n),A=()=>l().then(t.$),B=ds(n);(0,t.dt)(process.version);const T={profile:n?.profile,
logger:B.logger};return{...B,...n,runtime:"node",defaultsMode:l,authSchemePreference:n?.authSchemePreference??(0,v.t)(t.
a,T),bodyLengthChecker:n?.bodyLengthChecker??t.at,credentialDefaultProvider:n?.credentialDefaultProvider??h.t,defaultUserAgentProvider:n?.
defaultUserAgentProvider??(0,t.p)({serviceId:B.serviceId,clientVersion:L}),eventStreamSerdeProvider:n?.eventStreamSerdeProvider??
P.r,maxAttempts:n?.maxAttempts??(0,v.t)(t.g,n),region:n?.region??(0,v.t)(t.J,{...t.q,...T}),requestHandler:u.t.create(n?.
requestHandler??A),retryMode:n?.retryMode??(0,v.t)({...t._,default:async()=>(await A()).retryMode||t.y},n),streamCollector:n?.
streamCollector??u.r,useDualstackEndpoint:n?.useDualstackEndpoint??(0,v.t)(t.rt,T),useFipsEndpoint:n?.useFipsEndpoint??(0,v.
t)(t.nt,T),userAgentAppId:n?.userAgentAppId??(0,v.t)(t.f,T)}},ls=n=>{const l=n.httpAuthSchemes;let A=n.httpAuthSchemeProvider,
B=n.credentials;return{setHttpAuthScheme(T){const vt=l.findIndex(ee=>ee.schemeId===T.schemeId);vt===-1?l.push(T):l.splice(
vt,1,T)},httpAuthSchemes(){return l},setHttpAuthSchemeProvider(T){A=T},httpAuthSchemeProvider(){return A},setCredentials(T){
B=T},credentials(){return B}}},_s=n=>({httpAuthSchemes:n.httpAuthSchemes(),httpAuthSchemeProvider:n.httpAuthSchemeProvider(),
credentials:n.credentials()}),ps=(n,l)=>{const A=Object.assign((0,t.l)(n),(0,t.X)(n),(0,t.j)(n),ls(n));return l.forEach(
B=>B.configure(A)),Object.assign(n,(0,t.u)(A),(0,t.Z)(A),(0,t.M)(A),_s(A))};var hs=class extends t.tt{config;constructor(...[
n]){const l=us(n||{});super(l),this.initConfig=l;const A=q(l),B=(0,t.b)(A),T=(0,t.v)(B),vt=(0,t.K)(T),ee=(0,t.k)(vt),ms=(0,S.
n)(ee),vs=(0,m.t)(ms),Es=W(vs),Ss=ps(Es,n?.extensions||[]);this.config=Ss,this.middlewareStack.use((0,t.et)(this.config)),
this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.
A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:V,identityProviderConfigProvider:async Ps=>new t.
x({"aws.auth#sigv4":Ps.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const me=(0,x.
t)(b,"AWSGirApiService","LambdaClient",S.t),ve={},Ee=(n,l,A,B)=>[];var gs=class extends me(ve,Ee,"GetAccountSettings",as){}}),
6369:((Et,Z,s)=>{s.d(Z,{n:()=>zt,t:()=>Gt});var x=s(550),S=s(765),U=s(9576),t=s(3040),m=s(4327),h=s(4782),v=s(1649),P=s(
3656),u=s(7573);const F=async(e,d,E)=>({operation:(0,S.m)(d).operation,region:await(0,S.p)(e.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function f(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticloadbalancing",region:e.region},propertiesExtractor:(d,E)=>({signingProperties:{config:d,context:E}})}}const V=e=>{
const d=[];switch(e.operation){default:d.push(f(e))}return d},Y=e=>{const d=(0,t.r)(e);return Object.assign(d,{authSchemePreference:(0,S.
p)(e.authSchemePreference??[])})},N=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),W={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInP\
arams",name:"useDualstackEndpoint"}};var q="3.1142.0";const b="ref",L=-1,D=!0,I="isSet",R="PartitionResult",H="booleanEq\
uals",G="getAttr",j={[b]:"Endpoint"},k={[b]:R},O={},tt=[{[b]:"Region"}],$={conditions:[[I,[j]],[I,tt],["aws.partition",tt,
R],[H,[{[b]:"UseFIPS"},D]],[H,[{[b]:"UseDualStack"},D]],[H,[{fn:G,argv:[k,"supportsDualStack"]},D]],[H,[{fn:G,argv:[k,"s\
upportsFIPS"]},D]],["stringEquals",[{fn:G,argv:[k,"name"]},"aws-us-gov"]]],results:[[L],[L,"Invalid Configuration: FIPS \
and custom endpoint are not supported"],[L,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[j,
O],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[L,"FIPS and DualStack are enab\
led, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",O],["https\
://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",O],[L,"FIPS is enabled but this partition does not su\
pport FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[L,"DualStack is enabled b\
ut this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",O],[
L,"Invalid Configuration: Missing Region"]]},r=2,i=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,
100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,
14,4,100000002,100000003]),c=t.W.from(i,r,$.conditions,$.results),a=new t.U({size:50,params:["Endpoint","Region","UseDua\
lStack","UseFIPS"]}),_=(e,d={})=>a.get(e,()=>(0,t.V)(c,{endpointParams:e,logger:d.logger}));t.H.aws=t.d;var g=class Pe extends S.
i{constructor(d){super(d),Object.setPrototypeOf(this,Pe.prototype)}};const p="AnomalyDetection",w="AdministrativeOverrid\
e",X="AvailabilityZone",J="Description",z="DescribeTargetHealth",Q="DescribeTargetHealthInput",et="DescribeTargetHealthO\
utput",ct="HealthCheckPort",St="Id",Pt="Include",ft="MitigationInEffect",Ct="Port",dt="QuicServerId",rt="Reason",At="Res\
ult",ut="State",Dt="TargetDescription",It="TargetDescriptions",Rt="TargetGroupArn",lt="TargetHealth",at="TargetHealthDes\
criptions",yt="TargetHealthDescription",Tt="Targets",_t="Target",pt="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadba\
lancingv2",y="com.amazonaws.elasticloadbalancingv2",nt=new U.t(pt);var Lt=[-3,pt,"ElasticLoadBalancingV2ServiceException",
0,[],[]];nt.registerError(Lt,g);const Mt=[nt,new U.t(y)];var bt=[3,y,w,0,[ut,rt,J],[0,0,0]],Ot=[3,y,p,0,[At,ft],[0,0]],ht=[
3,y,Q,0,[Rt,Tt,Pt],[0,()=>Ft,64],1],wt=[3,y,et,0,[at],[()=>Vt]],gt=[3,y,Dt,0,[St,Ct,X,dt],[0,1,0,0],1],xt=[3,y,lt,0,[ut,
rt,J],[0,0,0]],Ut=[3,y,yt,0,[_t,ct,lt,p,w],[()=>gt,0,()=>xt,()=>Ot,()=>bt]],Ft=[1,y,It,0,()=>gt],Vt=[1,y,at,0,()=>Ut],Bt=[
9,y,z,0,()=>ht,()=>wt];const $t=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.base64Encoder??
t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??_,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.
httpAuthSchemeProvider??V,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:d=>d.getIdentityProvider(
"aws.auth#sigv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??P.t,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Mt,xmlNamespace:"http://elasticloadbalancin\
g.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.serviceId??
"Elastic Load Balancing v2",sha256:e?.sha256??t.t,urlParser:e?.urlParser??h.r,utf8Decoder:e?.utf8Decoder??u.n,utf8Encoder:e?.
utf8Encoder??u.t}),Ht=e=>{(0,t.Q)(process.version);const d=(0,t.G)(e),E=()=>d().then(t.$),M=$t(e);(0,t.dt)(process.version);
const C={profile:e?.profile,logger:M.logger};return{...M,...e,runtime:"node",defaultsMode:d,authSchemePreference:e?.authSchemePreference??
(0,h.t)(t.a,C),bodyLengthChecker:e?.bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??m.t,
defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:M.serviceId,clientVersion:q}),maxAttempts:e?.maxAttempts??
(0,h.t)(t.g,e),region:e?.region??(0,h.t)(t.J,{...t.q,...C}),requestHandler:v.t.create(e?.requestHandler??E),retryMode:e?.
retryMode??(0,h.t)({...t._,default:async()=>(await E()).retryMode||t.y},e),streamCollector:e?.streamCollector??v.r,useDualstackEndpoint:e?.
useDualstackEndpoint??(0,h.t)(t.rt,C),useFipsEndpoint:e?.useFipsEndpoint??(0,h.t)(t.nt,C),userAgentAppId:e?.userAgentAppId??
(0,h.t)(t.f,C)}},jt=e=>{const d=e.httpAuthSchemes;let E=e.httpAuthSchemeProvider,M=e.credentials;return{setHttpAuthScheme(C){
const st=d.findIndex(ot=>ot.schemeId===C.schemeId);st===-1?d.push(C):d.splice(st,1,C)},httpAuthSchemes(){return d},setHttpAuthSchemeProvider(C){
E=C},httpAuthSchemeProvider(){return E},setCredentials(C){M=C},credentials(){return M}}},it=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),kt=(e,d)=>{const E=Object.assign((0,t.l)(
e),(0,t.X)(e),(0,t.j)(e),jt(e));return d.forEach(M=>M.configure(E)),Object.assign(e,(0,t.u)(E),(0,t.Z)(E),(0,t.M)(E),it(
E))};var zt=class extends t.tt{config;constructor(...[e]){const d=Ht(e||{});super(d),this.initConfig=d;const E=N(d),M=(0,t.
b)(E),C=(0,t.v)(M),st=(0,t.K)(C),ot=(0,t.k)(st),Xt=(0,S.n)(ot),Jt=Y(Xt),Qt=kt(Jt,e?.extensions||[]);this.config=Qt,this.
middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.
h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.
use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:F,
identityProviderConfigProvider:async Zt=>new t.x({"aws.auth#sigv4":Zt.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const Kt=(0,x.t)(W,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",S.
t),Nt={},Wt=(e,d,E,M)=>[];var Gt=class extends Kt(Nt,Wt,"DescribeTargetHealth",Bt){}}),4471:((Et,Z,s)=>{s.d(Z,{a:()=>L,i:()=>k,
n:()=>O,r:()=>H,t:()=>R});var x=s(7643),S=s(1105),U=s(2619),t=s(6580),m=s(7811),h=s(6369),v=s(990),P=s(2264),u=s(5268),F=s(
8861),f=s(9996),V=class extends(0,f.i)(f.n,f.r,"Invoke",f.s){};(0,m.g)({hosts:(0,m.n)((0,m.c)()).check((0,m.C)(1),(0,m.S)(
200)),until:(0,m.t)(["first","each"]),forMillis:(0,m.s)().check((0,m.b)(0),(0,m.x)(F.i))});const Y=(0,m.t)(["open","refu\
sed","timed-out","reset"]),N=(0,m.f)({seen:(0,m.n)((0,m.f)({host:(0,m._)(),state:Y,attempts:(0,m.s)()}))}),W=200,q=5e3,b=[
"ResourceNotReadyException","ENINotReadyException","ResourceConflictException","TooManyRequestsException","EC2ThrottledE\
xception"];async function L(r,i,c){const a=new Map;for(let _=0;_<c.length;_+=W){const g={hosts:c.slice(_,_+W),until:"eac\
h",forMillis:q};for(const{host:p,state:w}of await I(r,i,g))a.set(p,w)}return a}function D(r){try{return N.parse(JSON.parse(
r)).seen}catch(i){const c=`port-probe answered ${JSON.stringify(r.slice(0,100))}; deploy the stack again`;throw new P.t(
"fleet.not-right",c,{cause:i})}}async function I(r,i,c){const a=await r.lambda();try{const _=new TextEncoder().encode(JSON.
stringify(c)),g=await a.send(new V({FunctionName:i,Payload:_})),p=g.Payload?.length?new TextDecoder().decode(g.Payload):
"";if(g.FunctionError)throw new P.t("fleet.not-right",`port-probe failed (${g.FunctionError}): ${p}; read its log`);return D(
p)}catch(_){if((0,t.t)(_,...b))return[];throw _}}function R(r,i){const c=r.outputs[x.o[i]];if(c)return c;throw new P.t("\
stack.failed-state",`stack ${r.name} (${r.status.name}) has no output ${x.o[i]}; deploy it again`)}async function H({aws:r},i){
const[{group:c,members:a,addresses:_,ports:g},p,w,X]=await Promise.all([G(r,i),k(r,R(i,"targetGroupArn")),tt(r,R(i,"cach\
eCluster")),$(r,i.name)]),J=a.map(z=>{const Q=z.InstanceId??"",et=_.get(Q)??"";return{id:Q,zone:z.AvailabilityZone??"",address:et,
lifecycle:z.LifecycleState??"",health:z.HealthStatus??"",target:p.get(Q)??"not registered",port:g.get(et)??"not asked",templateVersion:z.
LaunchTemplate?.Version??""}});return{group:c,state:{size:c.DesiredCapacity??0,instances:J,...w,servers:X}}}async function G(r,i){
const c=await j(r,i),a=[...c.Instances??[]].sort((p,w)=>(p.InstanceId??"")<(w.InstanceId??"")?-1:1),_=await O(r,a),g=a.filter(
({LifecycleState:p})=>p==="InService").map(({InstanceId:p})=>_.get(p??"")??"").filter(Boolean);return{group:c,members:a,
addresses:_,ports:await L(r,R(i,"portProbe"),g)}}async function j(r,i){const c=R(i,"groupName"),a=await(0,u.t)({aws:r},i.
name);if(a)return a;const _=`Auto Scaling group ${c} is gone; deploy the stack under another name`;throw new P.t("fleet.\
not-right",_)}async function k(r,i){const c=await(await r.loadBalancing()).send(new h.t({TargetGroupArn:i}));return new Map(
(c.TargetHealthDescriptions??[]).map(({Target:a,TargetHealth:_})=>{const{State:g="unknown",Reason:p}=_??{};return[a?.Id??
"",p?`${g} (${p})`:g]}))}async function O(r,i){const c=i.map(({InstanceId:p})=>p??"").filter(Boolean),a=new Map;if(c.length===
0)return a;const _=await r.ec2();let g;do{const p=await _.send(new S.s({Filters:[{Name:"instance-id",Values:c}],...g&&{NextToken:g}}));
for(const{InstanceId:w,PrivateIpAddress:X}of(p.Reservations??[]).flatMap(J=>J.Instances??[]))a.set(w??"",X??"");g=p.NextToken}while(g);
return a}async function tt(r,i){const c=(await(await r.elastiCache()).send(new U.t({CacheClusterId:i,ShowCacheNodeInfo:!0}))).
CacheClusters?.[0];return{cacheNodes:(c?.CacheNodes??[]).filter(({CacheNodeStatus:a,Endpoint:_})=>_?.Address&&!["creatin\
g","deleting"].includes(a??"")).map(({Endpoint:a})=>`${a?.Address}:${a?.Port}`).sort(),cacheSize:c?.NumCacheNodes??0}}async function $(r,i){
const c=await r.ssm();try{const{Parameter:a}=await c.send(new v.i({Name:(0,x._)(i).servers}));return(a?.Value??"").split(
/\s+/).filter(Boolean).sort()}catch(a){if((0,t.t)(a,"ParameterNotFound"))return[];throw a}}})};export{fs as id,Cs as ids,As as modules};
