const fs=4471,Cs=[4471],As={9002:((ft,J,s)=>{s.d(J,{t:()=>p});var U=s(8060),S=s(1009),F=s(765),t=s(3040),p=class extends U.
r{serializer;deserializer;codec;mixin=new t.n;constructor({defaultNamespace:h,errorTypeRegistries:m,jsonCodec:P}){super(
{defaultNamespace:h,errorTypeRegistries:m});const i={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=P??new S.t(i),this.serializer=new U.t(this.codec.createSerializer(),i),this.deserializer=new U.n(this.codec.createDeserializer(),
i)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(h){this.codec.setSerdeContext(
h),super.setSerdeContext(h)}async serializeRequest(h,m,P){const i=await super.serializeRequest(h,m,P),V=F.o.of(h.input);
if(!i.headers["content-type"]){const f=this.mixin.resolveRestContentType(this.getDefaultContentType(),V);f&&(i.headers["\
content-type"]=f)}return i.body==null&&i.headers["content-type"]===this.getDefaultContentType()&&(i.body="{}"),i}async deserializeResponse(h,m,P){
const i=await super.deserializeResponse(h,m,P),V=F.o.of(h.output);for(const[f,B]of V.structIterator())B.getMemberTraits().
httpPayload&&!(f in i)&&(i[f]=null);return i}async handleError(h,m,P,i,V){const f=(0,S.r)(P,i)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,f,this.options.defaultNamespace);const{errorSchema:B,errorMetadata:Q}=await this.mixin.getErrorSchemaOrThrowBaseException(
f,this.options.defaultNamespace,P,i,V),W=F.o.of(B),G=i.message??i.Message??"UnknownError",Z=new(this.compositeErrorRegistry.
getErrorCtor(B)??Error)({});await this.deserializeHttpMessage(B,m,P,i);const w={},M=this.codec.createDeserializer();for(const[
I,R]of W.structIterator()){const y=R.getMergedTraits().jsonName??I;w[I]=M.readObject(R,i[y])}throw this.mixin.decorateServiceException(
Object.assign(Z,Q,{$fault:W.getMergedTraits().error,message:G},w),i)}getDefaultContentType(){return"application/json"}}}),
9996:((ft,J,s)=>{s.d(J,{a:()=>hs,i:()=>me,n:()=>ve,o:()=>is,r:()=>Ee,s:()=>cs,t:()=>gs});var U=s(550),S=s(765),F=s(9576),
t=s(3040),p=s(9208),h=s(4327),m=s(4782),P=s(3655),i=s(1649),V=s(9002),f=s(7573);const B=async(n,d,D)=>({operation:(0,S.m)(
d).operation,region:await(0,S.p)(n.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function Q(n){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:n.region},propertiesExtractor:(d,D)=>({
signingProperties:{config:d,context:D}})}}const W=n=>{const d=[];switch(n.operation){default:d.push(Q(n))}return d},G=n=>{
const d=(0,t.r)(n);return Object.assign(d,{authSchemePreference:(0,S.p)(n.authSchemePreference??[])})},Z=n=>Object.assign(
n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"lambda"}),w={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var M="3.1164.0";const I="ref",
R=-1,y=!0,k="isSet",X="PartitionResult",j="booleanEquals",z="getAttr",$={[I]:"Endpoint"},Y={[I]:X},r={},c=[{[I]:"Region"}],
u={conditions:[[k,[$]],[k,c],["aws.partition",c,X],[j,[{[I]:"UseFIPS"},y]],[j,[{[I]:"UseDualStack"},y]],[j,[{fn:z,argv:[
Y,"supportsDualStack"]},y]],[j,[{fn:z,argv:[Y,"supportsFIPS"]},y]]],results:[[R],[R,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[R,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[$,r],["ht\
tps://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",r],[R,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",r],[R,"FIPS is enabled but\
 this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",r],[R,"DualStack\
 is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",r],[R,
"Invalid Configuration: Missing Region"]]},l=2,v=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000010,
5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,100000003]),
_=t.W.from(v,l,u.conditions,u.results),g=new t.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),b=(n,d={})=>g.
get(n,()=>(0,t.V)(_,{endpointParams:n,logger:d.logger}));t.H.aws=t.d;var C=class Se extends S.i{static shapeId="smithy.t\
s.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(d){super(d),Object.setPrototypeOf(this,Se.prototype)}};
const x="AccountLimit",tt="ApplicationLogLevel",it="ApplyOn",et="AccountUsage",ct="Architectures",nt="Arn",N="Blob",q="C\
lientContext",st="ConcurrentExecutions",Ct="CapacityProviderArn",_t="CapacityProviderConfig",dt="CodeSize",At="CodeSizeU\
nzipped",pt="CodeSizeZipped",Dt="CodeSha256",It="ConfigSha256",Rt="Command",ht="Description",ut="DurableConfig",yt="Dura\
bleExecutionArn",Tt="DurableExecutionName",gt="DeadLetterConfig",mt="DirectS3Read",T="Error",ot="ErrorCode",Lt="Environm\
entError",Mt="ExecutionEnvironmentMemoryGiBPerVCpu",bt="EntryPoint",Ot="EnvironmentResponse",vt="EphemeralStorage",wt="E\
xecutionTimeout",Et="ExecutedVersion",xt="EnvironmentVariableName",Ut="EnvironmentVariableValue",Ft="EnvironmentVariable\
s",Vt="Environment",Bt="FunctionArn",$t="FunctionCount",Ht="FunctionConfiguration",jt="FunctionError",lt="FunctionName",
kt="FileSystemConfigs",zt="FileSystemConfigList",Nt="FileSystemConfig",Kt="GetAccountSettings",Wt="GetAccountSettingsReq\
uest",Gt="GetAccountSettingsResponse",e="GetFunctionConfigurationRequest",a="GetFunctionConfiguration",E="Handler",O="Ip\
v6AllowedForDualStack",A="ImageConfig",rt="ImageConfigError",at="ImageConfigResponse",Xt="InvocationRequest",Jt="Invocat\
ionResponse",Qt="InvocationType",Zt="Invoke",ne="KMSKeyArn",fe="Layers",se="LoggingConfig",Ce="LogFormat",Ae="LogGroup",
De="LastModified",oe="LambdaManagedInstancesCapacityProviderConfig",Ie="LocalMountPath",Re="LogResult",ye="LayersReferen\
ceList",Te="LogType",Le="LastUpdateStatus",Me="LastUpdateStatusReason",be="LastUpdateStatusReasonCode",Oe="Layer",Yt="Me\
ssage",we="MasterArn",xe="MemorySize",Ue="Mode",Fe="OptimizationStatus",Ve="PerExecutionEnvironmentMaxConcurrency",Be="P\
ackageType",re="Payload",St="Qualifier",$e="RevisionId",He="RetentionPeriodInDays",je="RuntimeVersionArn",ae="RuntimeVer\
sionConfig",ke="RuntimeVersionError",ze="Role",Ne="Runtime",Ke="StatusCode",ie="S3FilesConfig",We="SecurityGroupIds",Ge="\
SubnetIds",ce="SigningJobArn",Xe="SystemLogLevel",de="SigningProfileVersionArn",Je="StateReason",Qe="StateReasonCode",Ze="\
SensitiveString",Ye="SnapStartResponse",qe="SnapStart",tn="Size",en="State",nn="TargetArn",sn="TracingConfigResponse",ue="\
TotalCodeSize",le="TenancyConfig",on="TracingConfig",rn="TenantId",an="TenantIsolationMode",cn="Timeout",dn="UnreservedC\
oncurrentExecutions",un="Variables",ln="VpcConfig",_n="VpcConfigResponse",pn="VpcId",hn="Version",gn="WorkingDirectory",
mn="X-Amz-Client-Context",vn="X-Amz-Durable-Execution-Arn",En="X-Amz-Durable-Execution-Name",Sn="X-Amz-Executed-Version",
Pn="X-Amz-Function-Error",fn="X-Amz-Invocation-Type",Cn="X-Amz-Log-Result",An="X-Amz-Log-Type",Dn="X-Amz-Tenant-Id",qt="\
http",K="httpHeader",_e="httpQuery",pe="smithy.ts.sdk.synthetic.com.amazonaws.lambda",o="com.amazonaws.lambda",he=new F.
t(pe);var In=[-3,pe,"LambdaServiceException",0,[],[]];he.registerError(In,C);const Rn=[he,new F.t(o)];var ge=[0,o,N,8,21],
yn=[0,o,xt,8,0],Tn=[0,o,Ut,8,0],te=[0,o,Ze,8,0],Ln=[3,o,x,0,[ue,At,pt,st,dn],[1,1,1,1,1]],Mn=[3,o,et,0,[ue,$t],[1,1]],bn=[
3,o,_t,0,[oe],[()=>Gn],1],On=[3,o,gt,0,[nn],[0]],wn=[3,o,ut,0,[ne,He,wt],[0,1,1]],xn=[3,o,Lt,0,[ot,Yt],[0,[()=>te,0]]],Un=[
3,o,Ot,0,[un,T],[[()=>rs,0],[()=>xn,0]]],Fn=[3,o,vt,0,[tn],[1],1],Vn=[3,o,Nt,0,[nt,Ie,ie],[0,0,()=>Yn],2],Bn=[3,o,Ht,0,[
lt,Bt,Ne,ze,E,dt,ht,cn,xe,De,Dt,hn,ln,gt,Vt,ne,on,we,$e,fe,en,Je,Qe,Le,Me,be,kt,de,ce,Be,at,ct,vt,qe,ae,se,le,_t,It,ut],
[0,0,0,0,0,1,0,1,1,0,0,0,()=>ns,()=>On,[()=>Un,0],0,()=>es,0,0,()=>os,0,0,0,0,0,0,()=>ss,0,0,0,[()=>Nn,0],64,()=>Fn,()=>qn,
[()=>Qn,0],()=>Jn,()=>ts,()=>bn,0,()=>wn]],$n=[3,o,Wt,0,[],[]],Hn=[3,o,Gt,0,[x,et],[()=>Ln,()=>Mn]],jn=[3,o,e,0,[lt,St],
[[0,1],[0,{[_e]:St}]],1],kn=[3,o,A,0,[bt,Rt,gn],[64,64,0]],zn=[3,o,rt,0,[ot,Yt],[0,[()=>te,0]]],Nn=[3,o,at,0,[A,T],[()=>kn,
[()=>zn,0]]],Kn=[3,o,Xt,0,[lt,Qt,Te,q,Tt,re,St,rn],[[0,1],[0,{[K]:fn}],[0,{[K]:An}],[0,{[K]:mn}],[0,{[K]:En}],[()=>ge,16],
[0,{[_e]:St}],[0,{[K]:Dn}]],1],Wn=[3,o,Jt,0,[Ke,jt,Re,re,Et,yt],[[1,32],[0,{[K]:Pn}],[0,{[K]:Cn}],[()=>ge,16],[0,{[K]:Sn}],
[0,{[K]:vn}]]],Gn=[3,o,oe,0,[Ct,Ve,Mt],[0,1,1],1],Xn=[3,o,Oe,0,[nt,dt,de,ce],[0,1,0,0]],Jn=[3,o,se,0,[Ce,tt,Xe,Ae],[0,0,
0,0]],Qn=[3,o,ae,0,[je,T],[0,[()=>Zn,0]]],Zn=[3,o,ke,0,[ot,Yt],[0,[()=>te,0]]],Yn=[3,o,ie,0,[mt],[0]],qn=[3,o,Ye,0,[it,Fe],
[0,0]],ts=[3,o,le,0,[an],[0],1],es=[3,o,sn,0,[Ue],[0]],ns=[3,o,_n,0,[Ge,We,pn,O],[64,64,0,2]],ss=[1,o,zt,0,()=>Vn],os=[1,
o,ye,0,()=>Xn],rs=[2,o,Ft,8,[()=>yn,0],[()=>Tn,0]],as=[9,o,Kt,{[qt]:["GET","/2016-08-19/account-settings",200]},()=>$n,()=>Hn],
is=[9,o,a,{[qt]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>jn,()=>Bn],cs=[9,o,Zt,{[qt]:["POST",
"/2015-03-31/functions/{FunctionName}/invocations",200]},()=>Kn,()=>Wn];const ds=n=>({apiVersion:"2015-03-31",base64Decoder:n?.
base64Decoder??t.lt,base64Encoder:n?.base64Encoder??t.ct,disableHostPrefix:n?.disableHostPrefix??!1,endpointProvider:n?.
endpointProvider??b,extensions:n?.extensions??[],httpAuthSchemeProvider:n?.httpAuthSchemeProvider??W,httpAuthSchemes:n?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:d=>d.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],
logger:n?.logger??new t.Y,protocol:n?.protocol??V.t,protocolSettings:n?.protocolSettings??{defaultNamespace:"com.amazona\
ws.lambda",errorTypeRegistries:Rn,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:n?.serviceId??"Lambda",
sha256:n?.sha256??t.t,urlParser:n?.urlParser??m.r,utf8Decoder:n?.utf8Decoder??f.n,utf8Encoder:n?.utf8Encoder??f.t}),us=n=>{
(0,t.Q)(process.version);const d=(0,t.G)(n),D=()=>d().then(t.$),H=ds(n);(0,t.dt)(process.version);const L={profile:n?.profile,
logger:H.logger};return{...H,...n,runtime:"node",defaultsMode:d,authSchemePreference:n?.authSchemePreference??(0,m.t)(t.
a,L),bodyLengthChecker:n?.bodyLengthChecker??t.at,credentialDefaultProvider:n?.credentialDefaultProvider??h.t,defaultUserAgentProvider:n?.
defaultUserAgentProvider??(0,t.p)({serviceId:H.serviceId,clientVersion:M}),eventStreamSerdeProvider:n?.eventStreamSerdeProvider??
P.r,maxAttempts:n?.maxAttempts??(0,m.t)(t.g,n),region:n?.region??(0,m.t)(t.J,{...t.q,...L}),requestHandler:i.t.create(n?.
requestHandler??D),retryMode:n?.retryMode??(0,m.t)({...t._,default:async()=>(await D()).retryMode||t.y},n),streamCollector:n?.
streamCollector??i.r,useDualstackEndpoint:n?.useDualstackEndpoint??(0,m.t)(t.rt,L),useFipsEndpoint:n?.useFipsEndpoint??(0,m.
t)(t.nt,L),userAgentAppId:n?.userAgentAppId??(0,m.t)(t.f,L)}},ls=n=>{const d=n.httpAuthSchemes;let D=n.httpAuthSchemeProvider,
H=n.credentials;return{setHttpAuthScheme(L){const Pt=d.findIndex(ee=>ee.schemeId===L.schemeId);Pt===-1?d.push(L):d.splice(
Pt,1,L)},httpAuthSchemes(){return d},setHttpAuthSchemeProvider(L){D=L},httpAuthSchemeProvider(){return D},setCredentials(L){
H=L},credentials(){return H}}},_s=n=>({httpAuthSchemes:n.httpAuthSchemes(),httpAuthSchemeProvider:n.httpAuthSchemeProvider(),
credentials:n.credentials()}),ps=(n,d)=>{const D=Object.assign((0,t.l)(n),(0,t.X)(n),(0,t.j)(n),ls(n));return d.forEach(
H=>H.configure(D)),Object.assign(n,(0,t.u)(D),(0,t.Z)(D),(0,t.M)(D),_s(D))};var hs=class extends t.tt{config;constructor(...[
n]){const d=us(n||{});super(d),this.initConfig=d;const D=Z(d),H=(0,t.b)(D),L=(0,t.v)(H),Pt=(0,t.K)(L),ee=(0,t.k)(Pt),ms=(0,S.
n)(ee),vs=(0,p.t)(ms),Es=G(vs),Ss=ps(Es,n?.extensions||[]);this.config=Ss,this.middlewareStack.use((0,t.et)(this.config)),
this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.
A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:B,identityProviderConfigProvider:async Ps=>new t.
x({"aws.auth#sigv4":Ps.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const me=(0,U.
t)(w,"AWSGirApiService","LambdaClient",S.t),ve={},Ee=(n,d,D,H)=>[];var gs=class extends me(ve,Ee,"GetAccountSettings",as){}}),
6369:((ft,J,s)=>{s.d(J,{n:()=>zt,t:()=>Gt});var U=s(550),S=s(765),F=s(9576),t=s(3040),p=s(4327),h=s(4782),m=s(1649),P=s(
3656),i=s(7573);const V=async(e,a,E)=>({operation:(0,S.m)(a).operation,region:await(0,S.p)(e.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function f(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticloadbalancing",region:e.region},propertiesExtractor:(a,E)=>({signingProperties:{config:a,context:E}})}}const B=e=>{
const a=[];switch(e.operation){default:a.push(f(e))}return a},Q=e=>{const a=(0,t.r)(e);return Object.assign(a,{authSchemePreference:(0,S.
p)(e.authSchemePreference??[])})},W=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),G={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInP\
arams",name:"useDualstackEndpoint"}};var Z="3.1142.0";const w="ref",M=-1,I=!0,R="isSet",y="PartitionResult",k="booleanEq\
uals",X="getAttr",j={[w]:"Endpoint"},z={[w]:y},$={},Y=[{[w]:"Region"}],r={conditions:[[R,[j]],[R,Y],["aws.partition",Y,y],
[k,[{[w]:"UseFIPS"},I]],[k,[{[w]:"UseDualStack"},I]],[k,[{fn:X,argv:[z,"supportsDualStack"]},I]],[k,[{fn:X,argv:[z,"supp\
ortsFIPS"]},I]],["stringEquals",[{fn:X,argv:[z,"name"]},"aws-us-gov"]]],results:[[M],[M,"Invalid Configuration: FIPS and\
 custom endpoint are not supported"],[M,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[j,$],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[M,"FIPS and DualStack are enabled\
, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",$],["https://\
elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",$],[M,"FIPS is enabled but this partition does not suppo\
rt FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[M,"DualStack is enabled but \
this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",$],[M,"\
Invalid Configuration: Missing Region"]]},c=2,u=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),l=t.W.from(u,c,r.conditions,r.results),v=new t.U({size:50,params:["Endpoint","Region","UseDualStac\
k","UseFIPS"]}),_=(e,a={})=>v.get(e,()=>(0,t.V)(l,{endpointParams:e,logger:a.logger}));t.H.aws=t.d;var g=class Pe extends S.
i{constructor(a){super(a),Object.setPrototypeOf(this,Pe.prototype)}};const b="AnomalyDetection",C="AdministrativeOverrid\
e",x="AvailabilityZone",tt="Description",it="DescribeTargetHealth",et="DescribeTargetHealthInput",ct="DescribeTargetHeal\
thOutput",nt="HealthCheckPort",N="Id",q="Include",st="MitigationInEffect",Ct="Port",_t="QuicServerId",dt="Reason",At="Re\
sult",pt="State",Dt="TargetDescription",It="TargetDescriptions",Rt="TargetGroupArn",ht="TargetHealth",ut="TargetHealthDe\
scriptions",yt="TargetHealthDescription",Tt="Targets",gt="Target",mt="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadb\
alancingv2",T="com.amazonaws.elasticloadbalancingv2",ot=new F.t(mt);var Lt=[-3,mt,"ElasticLoadBalancingV2ServiceExceptio\
n",0,[],[]];ot.registerError(Lt,g);const Mt=[ot,new F.t(T)];var bt=[3,T,C,0,[pt,dt,tt],[0,0,0]],Ot=[3,T,b,0,[At,st],[0,0]],
vt=[3,T,et,0,[Rt,Tt,q],[0,()=>Ft,64],1],wt=[3,T,ct,0,[ut],[()=>Vt]],Et=[3,T,Dt,0,[N,Ct,x,_t],[0,1,0,0],1],xt=[3,T,ht,0,[
pt,dt,tt],[0,0,0]],Ut=[3,T,yt,0,[gt,nt,ht,b,C],[()=>Et,0,()=>xt,()=>Ot,()=>bt]],Ft=[1,T,It,0,()=>Et],Vt=[1,T,ut,0,()=>Ut],
Bt=[9,T,it,0,()=>vt,()=>wt];const $t=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.
base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??_,extensions:e?.extensions??
[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??B,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:a=>a.
getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??P.t,protocolSettings:e?.
protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Mt,xmlNamespace:"http://e\
lasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.
serviceId??"Elastic Load Balancing v2",sha256:e?.sha256??t.t,urlParser:e?.urlParser??h.r,utf8Decoder:e?.utf8Decoder??i.n,
utf8Encoder:e?.utf8Encoder??i.t}),Ht=e=>{(0,t.Q)(process.version);const a=(0,t.G)(e),E=()=>a().then(t.$),O=$t(e);(0,t.dt)(
process.version);const A={profile:e?.profile,logger:O.logger};return{...O,...e,runtime:"node",defaultsMode:a,authSchemePreference:e?.
authSchemePreference??(0,h.t)(t.a,A),bodyLengthChecker:e?.bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??
p.t,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:O.serviceId,clientVersion:Z}),maxAttempts:e?.
maxAttempts??(0,h.t)(t.g,e),region:e?.region??(0,h.t)(t.J,{...t.q,...A}),requestHandler:m.t.create(e?.requestHandler??E),
retryMode:e?.retryMode??(0,h.t)({...t._,default:async()=>(await E()).retryMode||t.y},e),streamCollector:e?.streamCollector??
m.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,h.t)(t.rt,A),useFipsEndpoint:e?.useFipsEndpoint??(0,h.t)(t.nt,A),userAgentAppId:e?.
userAgentAppId??(0,h.t)(t.f,A)}},jt=e=>{const a=e.httpAuthSchemes;let E=e.httpAuthSchemeProvider,O=e.credentials;return{
setHttpAuthScheme(A){const rt=a.findIndex(at=>at.schemeId===A.schemeId);rt===-1?a.push(A):a.splice(rt,1,A)},httpAuthSchemes(){
return a},setHttpAuthSchemeProvider(A){E=A},httpAuthSchemeProvider(){return E},setCredentials(A){O=A},credentials(){return O}}},
lt=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
kt=(e,a)=>{const E=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),jt(e));return a.forEach(O=>O.configure(E)),Object.assign(
e,(0,t.u)(E),(0,t.Z)(E),(0,t.M)(E),lt(E))};var zt=class extends t.tt{config;constructor(...[e]){const a=Ht(e||{});super(
a),this.initConfig=a;const E=W(a),O=(0,t.b)(E),A=(0,t.v)(O),rt=(0,t.K)(A),at=(0,t.k)(rt),Xt=(0,S.n)(at),Jt=Q(Xt),Qt=kt(Jt,
e?.extensions||[]);this.config=Qt,this.middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.
config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.
use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),
this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:V,identityProviderConfigProvider:async Zt=>new t.
x({"aws.auth#sigv4":Zt.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const Nt=(0,U.
t)(G,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",S.t),Kt={},Wt=(e,a,E,O)=>[];var Gt=class extends Nt(Kt,Wt,
"DescribeTargetHealth",Bt){}}),4471:((ft,J,s)=>{s.d(J,{a:()=>M,i:()=>j,n:()=>z,r:()=>k,t:()=>y});var U=s(7643),S=s(1105),
F=s(2619),t=s(6580),p=s(7811),h=s(6369),m=s(990),P=s(2264),i=s(5268),V=s(8861),f=s(9996),B=class extends(0,f.i)(f.n,f.r,
"Invoke",f.s){};(0,p.g)({hosts:(0,p.n)((0,p.c)()).check((0,p.C)(1),(0,p.S)(200)),until:(0,p.t)(["first","each"]),forMillis:(0,p.
s)().check((0,p.b)(0),(0,p.x)(V.a)),connects:(0,p.p)((0,p.s)().check((0,p.b)(1),(0,p.x)(3)))});const Q=(0,p.t)(["open","\
refused","timed-out","reset"]),W=(0,p.f)({seen:(0,p.n)((0,p.f)({host:(0,p._)(),state:Q,attempts:(0,p.s)()}))}),G=200,Z=5e3,
w=["ResourceNotReadyException","ENINotReadyException","ResourceConflictException","TooManyRequestsException","EC2Throttl\
edException"];async function M(r,c,u,l){const v=new Map;for(let _=0;_<u.length;_+=G){const g={hosts:u.slice(_,_+G),until:"\
each",forMillis:Z},b=l===void 0?g:{...g,connects:l};for(const{host:C,state:x}of await R(r,c,b))v.set(C,x)}return v}function I(r){
try{return W.parse(JSON.parse(r)).seen}catch(c){const u=`port-probe answered ${JSON.stringify(r.slice(0,100))}; deploy t\
he stack again`;throw new P.t("fleet.not-right",u,{cause:c})}}async function R(r,c,u){const l=await r.lambda();try{const v=new TextEncoder().
encode(JSON.stringify(u)),_=await l.send(new B({FunctionName:c,Payload:v})),g=_.Payload?.length?new TextDecoder().decode(
_.Payload):"";if(_.FunctionError)throw new P.t("fleet.not-right",`port-probe failed (${_.FunctionError}): ${g}; read its\
 log`);return I(g)}catch(v){if((0,t.t)(v,...w))return[];throw v}}function y(r,c){const u=r.outputs[U.o[c]];if(u)return u;
throw new P.t("stack.failed-state",`stack ${r.name} (${r.status.name}) has no output ${U.o[c]}; deploy it again`)}async function k({
aws:r},c,{connects:u}={}){const l=y(c,"groupName"),[v,_,g]=[y(c,"targetGroupArn"),y(c,"cacheCluster"),y(c,"portProbe")],
[{group:b,members:C,addresses:x,ports:tt},it,et,ct]=await Promise.all([X(r,c.name,{groupName:l,portProbe:g,connects:u}),
j(r,v),$(r,_),Y(r,c.name)]),nt=C.map(N=>{const q=N.InstanceId??"",st=x.get(q)??"";return{id:q,zone:N.AvailabilityZone??"",
address:st,lifecycle:N.LifecycleState??"",health:N.HealthStatus??"",target:it.get(q)??"not registered",port:tt.get(st)??
"not asked",templateVersion:N.LaunchTemplate?.Version??""}});return{group:b,state:{size:b.DesiredCapacity??0,instances:nt,
...et,servers:ct}}}async function X(r,c,{groupName:u,portProbe:l,connects:v}){const _=await(0,i.t)({aws:r},c);if(!_){const C=`\
Auto Scaling group ${u} is gone; deploy the stack under another name`;throw new P.t("fleet.not-right",C)}const g=[..._.Instances??
[]].sort((C,x)=>(C.InstanceId??"")<(x.InstanceId??"")?-1:1),b=await z(r,g);return{group:_,members:g,addresses:b,ports:await M(
r,l,g.filter(({LifecycleState:C})=>C==="InService").map(({InstanceId:C})=>b.get(C??"")??"").filter(Boolean),v)}}async function j(r,c){
const u=await(await r.loadBalancing()).send(new h.t({TargetGroupArn:c}));return new Map((u.TargetHealthDescriptions??[]).
map(({Target:l,TargetHealth:v})=>{const{State:_="unknown",Reason:g}=v??{};return[l?.Id??"",g?`${_} (${g})`:_]}))}async function z(r,c){
const u=c.map(({InstanceId:g})=>g??"").filter(Boolean),l=new Map;if(u.length===0)return l;const v=await r.ec2();let _;do{
const g=await v.send(new S.s({Filters:[{Name:"instance-id",Values:u}],..._&&{NextToken:_}}));for(const{InstanceId:b,PrivateIpAddress:C}of(g.
Reservations??[]).flatMap(x=>x.Instances??[]))l.set(b??"",C??"");_=g.NextToken}while(_);return l}async function $(r,c){const u=(await(await r.
elastiCache()).send(new F.t({CacheClusterId:c,ShowCacheNodeInfo:!0}))).CacheClusters?.[0];return{cacheNodes:(u?.CacheNodes??
[]).filter(({CacheNodeStatus:l,Endpoint:v})=>v?.Address&&!["creating","deleting"].includes(l??"")).map(({Endpoint:l})=>`${l?.
Address}:${l?.Port}`).sort(),cacheSize:u?.NumCacheNodes??0}}async function Y(r,c){const u=await r.ssm();try{const{Parameter:l}=await u.
send(new m.i({Name:(0,U._)(c).servers}));return(l?.Value??"").split(/\s+/).filter(Boolean).sort()}catch(l){if((0,t.t)(l,
"ParameterNotFound"))return[];throw l}}})};export{fs as id,Cs as ids,As as modules};
