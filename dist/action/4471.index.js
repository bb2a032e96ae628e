const fs=4471,Cs=[4471],As={9002:((Pt,J,s)=>{s.d(J,{t:()=>m});var w=s(8060),S=s(1009),x=s(765),t=s(3040),m=class extends w.
r{serializer;deserializer;codec;mixin=new t.n;constructor({defaultNamespace:p,errorTypeRegistries:v,jsonCodec:P}){super(
{defaultNamespace:p,errorTypeRegistries:v});const i={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=P??new S.t(i),this.serializer=new w.t(this.codec.createSerializer(),i),this.deserializer=new w.n(this.codec.createDeserializer(),
i)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(p){this.codec.setSerdeContext(
p),super.setSerdeContext(p)}async serializeRequest(p,v,P){const i=await super.serializeRequest(p,v,P),U=x.o.of(p.input);
if(!i.headers["content-type"]){const f=this.mixin.resolveRestContentType(this.getDefaultContentType(),U);f&&(i.headers["\
content-type"]=f)}return i.body==null&&i.headers["content-type"]===this.getDefaultContentType()&&(i.body="{}"),i}async deserializeResponse(p,v,P){
const i=await super.deserializeResponse(p,v,P),U=x.o.of(p.output);for(const[f,F]of U.structIterator())F.getMemberTraits().
httpPayload&&!(f in i)&&(i[f]=null);return i}async handleError(p,v,P,i,U){const f=(0,S.r)(P,i)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,f,this.options.defaultNamespace);const{errorSchema:F,errorMetadata:Q}=await this.mixin.getErrorSchemaOrThrowBaseException(
f,this.options.defaultNamespace,P,i,U),K=x.o.of(F),W=i.message??i.Message??"UnknownError",Z=new(this.compositeErrorRegistry.
getErrorCtor(F)??Error)({});await this.deserializeHttpMessage(F,v,P,i);const O={},M=this.codec.createDeserializer();for(const[
I,R]of K.structIterator()){const y=R.getMergedTraits().jsonName??I;O[I]=M.readObject(R,i[y])}throw this.mixin.decorateServiceException(
Object.assign(Z,Q,{$fault:K.getMergedTraits().error,message:W},O),i)}getDefaultContentType(){return"application/json"}}}),
9996:((Pt,J,s)=>{s.d(J,{a:()=>hs,i:()=>me,n:()=>ve,o:()=>is,r:()=>Ee,s:()=>cs,t:()=>gs});var w=s(550),S=s(765),x=s(9576),
t=s(3040),m=s(9208),p=s(4327),v=s(4782),P=s(3655),i=s(1649),U=s(9002),f=s(7573);const F=async(n,d,D)=>({operation:(0,S.m)(
d).operation,region:await(0,S.p)(n.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function Q(n){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:n.region},propertiesExtractor:(d,D)=>({
signingProperties:{config:d,context:D}})}}const K=n=>{const d=[];switch(n.operation){default:d.push(Q(n))}return d},W=n=>{
const d=(0,t.r)(n);return Object.assign(d,{authSchemePreference:(0,S.p)(n.authSchemePreference??[])})},Z=n=>Object.assign(
n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"lambda"}),O={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var M="3.1164.0";const I="ref",
R=-1,y=!0,k="isSet",G="PartitionResult",$="booleanEquals",z="getAttr",V={[I]:"Endpoint"},Y={[I]:G},r={},c=[{[I]:"Region"}],
u={conditions:[[k,[V]],[k,c],["aws.partition",c,G],[$,[{[I]:"UseFIPS"},y]],[$,[{[I]:"UseDualStack"},y]],[$,[{fn:z,argv:[
Y,"supportsDualStack"]},y]],[$,[{fn:z,argv:[Y,"supportsFIPS"]},y]]],results:[[R],[R,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[R,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[V,r],["ht\
tps://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",r],[R,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",r],[R,"FIPS is enabled but\
 this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",r],[R,"DualStack\
 is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",r],[R,
"Invalid Configuration: Missing Region"]]},l=2,_=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000010,
5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,100000003]),
h=t.W.from(_,l,u.conditions,u.results),g=new t.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),C=(n,d={})=>g.
get(n,()=>(0,t.V)(h,{endpointParams:n,logger:d.logger}));t.H.aws=t.d;var H=class Se extends S.i{static shapeId="smithy.t\
s.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(d){super(d),Object.setPrototypeOf(this,Se.prototype)}};
const X="AccountLimit",tt="ApplicationLogLevel",at="ApplyOn",et="AccountUsage",it="Architectures",j="Arn",q="Blob",nt="C\
lientContext",ft="ConcurrentExecutions",Ct="CapacityProviderArn",lt="CapacityProviderConfig",ct="CodeSize",At="CodeSizeU\
nzipped",_t="CodeSizeZipped",Dt="CodeSha256",It="ConfigSha256",Rt="Command",pt="Description",dt="DurableConfig",yt="Dura\
bleExecutionArn",Tt="DurableExecutionName",ht="DeadLetterConfig",gt="DirectS3Read",T="Error",st="ErrorCode",Lt="Environm\
entError",Mt="ExecutionEnvironmentMemoryGiBPerVCpu",bt="EntryPoint",Ot="EnvironmentResponse",mt="EphemeralStorage",wt="E\
xecutionTimeout",vt="ExecutedVersion",xt="EnvironmentVariableName",Ut="EnvironmentVariableValue",Ft="EnvironmentVariable\
s",Vt="Environment",Bt="FunctionArn",$t="FunctionCount",Ht="FunctionConfiguration",jt="FunctionError",ut="FunctionName",
kt="FileSystemConfigs",zt="FileSystemConfigList",Nt="FileSystemConfig",Kt="GetAccountSettings",Wt="GetAccountSettingsReq\
uest",Gt="GetAccountSettingsResponse",e="GetFunctionConfigurationRequest",a="GetFunctionConfiguration",E="Handler",b="Ip\
v6AllowedForDualStack",A="ImageConfig",ot="ImageConfigError",rt="ImageConfigResponse",Xt="InvocationRequest",Jt="Invocat\
ionResponse",Qt="InvocationType",Zt="Invoke",ne="KMSKeyArn",fe="Layers",se="LoggingConfig",Ce="LogFormat",Ae="LogGroup",
De="LastModified",oe="LambdaManagedInstancesCapacityProviderConfig",Ie="LocalMountPath",Re="LogResult",ye="LayersReferen\
ceList",Te="LogType",Le="LastUpdateStatus",Me="LastUpdateStatusReason",be="LastUpdateStatusReasonCode",Oe="Layer",Yt="Me\
ssage",we="MasterArn",xe="MemorySize",Ue="Mode",Fe="OptimizationStatus",Ve="PerExecutionEnvironmentMaxConcurrency",Be="P\
ackageType",re="Payload",Et="Qualifier",$e="RevisionId",He="RetentionPeriodInDays",je="RuntimeVersionArn",ae="RuntimeVer\
sionConfig",ke="RuntimeVersionError",ze="Role",Ne="Runtime",Ke="StatusCode",ie="S3FilesConfig",We="SecurityGroupIds",Ge="\
SubnetIds",ce="SigningJobArn",Xe="SystemLogLevel",de="SigningProfileVersionArn",Je="StateReason",Qe="StateReasonCode",Ze="\
SensitiveString",Ye="SnapStartResponse",qe="SnapStart",tn="Size",en="State",nn="TargetArn",sn="TracingConfigResponse",ue="\
TotalCodeSize",le="TenancyConfig",on="TracingConfig",rn="TenantId",an="TenantIsolationMode",cn="Timeout",dn="UnreservedC\
oncurrentExecutions",un="Variables",ln="VpcConfig",_n="VpcConfigResponse",pn="VpcId",hn="Version",gn="WorkingDirectory",
mn="X-Amz-Client-Context",vn="X-Amz-Durable-Execution-Arn",En="X-Amz-Durable-Execution-Name",Sn="X-Amz-Executed-Version",
Pn="X-Amz-Function-Error",fn="X-Amz-Invocation-Type",Cn="X-Amz-Log-Result",An="X-Amz-Log-Type",Dn="X-Amz-Tenant-Id",qt="\
http",N="httpHeader",_e="httpQuery",pe="smithy.ts.sdk.synthetic.com.amazonaws.lambda",o="com.amazonaws.lambda",he=new x.
t(pe);var In=[-3,pe,"LambdaServiceException",0,[],[]];he.registerError(In,H);const Rn=[he,new x.t(o)];var ge=[0,o,q,8,21],
yn=[0,o,xt,8,0],Tn=[0,o,Ut,8,0],te=[0,o,Ze,8,0],Ln=[3,o,X,0,[ue,At,_t,ft,dn],[1,1,1,1,1]],Mn=[3,o,et,0,[ue,$t],[1,1]],bn=[
3,o,lt,0,[oe],[()=>Gn],1],On=[3,o,ht,0,[nn],[0]],wn=[3,o,dt,0,[ne,He,wt],[0,1,1]],xn=[3,o,Lt,0,[st,Yt],[0,[()=>te,0]]],Un=[
3,o,Ot,0,[un,T],[[()=>rs,0],[()=>xn,0]]],Fn=[3,o,mt,0,[tn],[1],1],Vn=[3,o,Nt,0,[j,Ie,ie],[0,0,()=>Yn],2],Bn=[3,o,Ht,0,[ut,
Bt,Ne,ze,E,ct,pt,cn,xe,De,Dt,hn,ln,ht,Vt,ne,on,we,$e,fe,en,Je,Qe,Le,Me,be,kt,de,ce,Be,rt,it,mt,qe,ae,se,le,lt,It,dt],[0,
0,0,0,0,1,0,1,1,0,0,0,()=>ns,()=>On,[()=>Un,0],0,()=>es,0,0,()=>os,0,0,0,0,0,0,()=>ss,0,0,0,[()=>Nn,0],64,()=>Fn,()=>qn,
[()=>Qn,0],()=>Jn,()=>ts,()=>bn,0,()=>wn]],$n=[3,o,Wt,0,[],[]],Hn=[3,o,Gt,0,[X,et],[()=>Ln,()=>Mn]],jn=[3,o,e,0,[ut,Et],
[[0,1],[0,{[_e]:Et}]],1],kn=[3,o,A,0,[bt,Rt,gn],[64,64,0]],zn=[3,o,ot,0,[st,Yt],[0,[()=>te,0]]],Nn=[3,o,rt,0,[A,T],[()=>kn,
[()=>zn,0]]],Kn=[3,o,Xt,0,[ut,Qt,Te,nt,Tt,re,Et,rn],[[0,1],[0,{[N]:fn}],[0,{[N]:An}],[0,{[N]:mn}],[0,{[N]:En}],[()=>ge,16],
[0,{[_e]:Et}],[0,{[N]:Dn}]],1],Wn=[3,o,Jt,0,[Ke,jt,Re,re,vt,yt],[[1,32],[0,{[N]:Pn}],[0,{[N]:Cn}],[()=>ge,16],[0,{[N]:Sn}],
[0,{[N]:vn}]]],Gn=[3,o,oe,0,[Ct,Ve,Mt],[0,1,1],1],Xn=[3,o,Oe,0,[j,ct,de,ce],[0,1,0,0]],Jn=[3,o,se,0,[Ce,tt,Xe,Ae],[0,0,0,
0]],Qn=[3,o,ae,0,[je,T],[0,[()=>Zn,0]]],Zn=[3,o,ke,0,[st,Yt],[0,[()=>te,0]]],Yn=[3,o,ie,0,[gt],[0]],qn=[3,o,Ye,0,[at,Fe],
[0,0]],ts=[3,o,le,0,[an],[0],1],es=[3,o,sn,0,[Ue],[0]],ns=[3,o,_n,0,[Ge,We,pn,b],[64,64,0,2]],ss=[1,o,zt,0,()=>Vn],os=[1,
o,ye,0,()=>Xn],rs=[2,o,Ft,8,[()=>yn,0],[()=>Tn,0]],as=[9,o,Kt,{[qt]:["GET","/2016-08-19/account-settings",200]},()=>$n,()=>Hn],
is=[9,o,a,{[qt]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>jn,()=>Bn],cs=[9,o,Zt,{[qt]:["POST",
"/2015-03-31/functions/{FunctionName}/invocations",200]},()=>Kn,()=>Wn];const ds=n=>({apiVersion:"2015-03-31",base64Decoder:n?.
base64Decoder??t.lt,base64Encoder:n?.base64Encoder??t.ct,disableHostPrefix:n?.disableHostPrefix??!1,endpointProvider:n?.
endpointProvider??C,extensions:n?.extensions??[],httpAuthSchemeProvider:n?.httpAuthSchemeProvider??K,httpAuthSchemes:n?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:d=>d.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],
logger:n?.logger??new t.Y,protocol:n?.protocol??U.t,protocolSettings:n?.protocolSettings??{defaultNamespace:"com.amazona\
ws.lambda",errorTypeRegistries:Rn,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:n?.serviceId??"Lambda",
sha256:n?.sha256??t.t,urlParser:n?.urlParser??v.r,utf8Decoder:n?.utf8Decoder??f.n,utf8Encoder:n?.utf8Encoder??f.t}),us=n=>{
(0,t.Q)(process.version);const d=(0,t.G)(n),D=()=>d().then(t.$),B=ds(n);(0,t.dt)(process.version);const L={profile:n?.profile,
logger:B.logger};return{...B,...n,runtime:"node",defaultsMode:d,authSchemePreference:n?.authSchemePreference??(0,v.t)(t.
a,L),bodyLengthChecker:n?.bodyLengthChecker??t.at,credentialDefaultProvider:n?.credentialDefaultProvider??p.t,defaultUserAgentProvider:n?.
defaultUserAgentProvider??(0,t.p)({serviceId:B.serviceId,clientVersion:M}),eventStreamSerdeProvider:n?.eventStreamSerdeProvider??
P.r,maxAttempts:n?.maxAttempts??(0,v.t)(t.g,n),region:n?.region??(0,v.t)(t.J,{...t.q,...L}),requestHandler:i.t.create(n?.
requestHandler??D),retryMode:n?.retryMode??(0,v.t)({...t._,default:async()=>(await D()).retryMode||t.y},n),streamCollector:n?.
streamCollector??i.r,useDualstackEndpoint:n?.useDualstackEndpoint??(0,v.t)(t.rt,L),useFipsEndpoint:n?.useFipsEndpoint??(0,v.
t)(t.nt,L),userAgentAppId:n?.userAgentAppId??(0,v.t)(t.f,L)}},ls=n=>{const d=n.httpAuthSchemes;let D=n.httpAuthSchemeProvider,
B=n.credentials;return{setHttpAuthScheme(L){const St=d.findIndex(ee=>ee.schemeId===L.schemeId);St===-1?d.push(L):d.splice(
St,1,L)},httpAuthSchemes(){return d},setHttpAuthSchemeProvider(L){D=L},httpAuthSchemeProvider(){return D},setCredentials(L){
B=L},credentials(){return B}}},_s=n=>({httpAuthSchemes:n.httpAuthSchemes(),httpAuthSchemeProvider:n.httpAuthSchemeProvider(),
credentials:n.credentials()}),ps=(n,d)=>{const D=Object.assign((0,t.l)(n),(0,t.X)(n),(0,t.j)(n),ls(n));return d.forEach(
B=>B.configure(D)),Object.assign(n,(0,t.u)(D),(0,t.Z)(D),(0,t.M)(D),_s(D))};var hs=class extends t.tt{config;constructor(...[
n]){const d=us(n||{});super(d),this.initConfig=d;const D=Z(d),B=(0,t.b)(D),L=(0,t.v)(B),St=(0,t.K)(L),ee=(0,t.k)(St),ms=(0,S.
n)(ee),vs=(0,m.t)(ms),Es=W(vs),Ss=ps(Es,n?.extensions||[]);this.config=Ss,this.middlewareStack.use((0,t.et)(this.config)),
this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.
A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:async Ps=>new t.
x({"aws.auth#sigv4":Ps.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const me=(0,w.
t)(O,"AWSGirApiService","LambdaClient",S.t),ve={},Ee=(n,d,D,B)=>[];var gs=class extends me(ve,Ee,"GetAccountSettings",as){}}),
6369:((Pt,J,s)=>{s.d(J,{n:()=>zt,t:()=>Gt});var w=s(550),S=s(765),x=s(9576),t=s(3040),m=s(4327),p=s(4782),v=s(1649),P=s(
3656),i=s(7573);const U=async(e,a,E)=>({operation:(0,S.m)(a).operation,region:await(0,S.p)(e.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function f(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticloadbalancing",region:e.region},propertiesExtractor:(a,E)=>({signingProperties:{config:a,context:E}})}}const F=e=>{
const a=[];switch(e.operation){default:a.push(f(e))}return a},Q=e=>{const a=(0,t.r)(e);return Object.assign(a,{authSchemePreference:(0,S.
p)(e.authSchemePreference??[])})},K=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),W={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInP\
arams",name:"useDualstackEndpoint"}};var Z="3.1142.0";const O="ref",M=-1,I=!0,R="isSet",y="PartitionResult",k="booleanEq\
uals",G="getAttr",$={[O]:"Endpoint"},z={[O]:y},V={},Y=[{[O]:"Region"}],r={conditions:[[R,[$]],[R,Y],["aws.partition",Y,y],
[k,[{[O]:"UseFIPS"},I]],[k,[{[O]:"UseDualStack"},I]],[k,[{fn:G,argv:[z,"supportsDualStack"]},I]],[k,[{fn:G,argv:[z,"supp\
ortsFIPS"]},I]],["stringEquals",[{fn:G,argv:[z,"name"]},"aws-us-gov"]]],results:[[M],[M,"Invalid Configuration: FIPS and\
 custom endpoint are not supported"],[M,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[$,V],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[M,"FIPS and DualStack are enabled\
, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",V],["https://\
elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",V],[M,"FIPS is enabled but this partition does not suppo\
rt FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[M,"DualStack is enabled but \
this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",V],[M,"\
Invalid Configuration: Missing Region"]]},c=2,u=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),l=t.W.from(u,c,r.conditions,r.results),_=new t.U({size:50,params:["Endpoint","Region","UseDualStac\
k","UseFIPS"]}),h=(e,a={})=>_.get(e,()=>(0,t.V)(l,{endpointParams:e,logger:a.logger}));t.H.aws=t.d;var g=class Pe extends S.
i{constructor(a){super(a),Object.setPrototypeOf(this,Pe.prototype)}};const C="AnomalyDetection",H="AdministrativeOverrid\
e",X="AvailabilityZone",tt="Description",at="DescribeTargetHealth",et="DescribeTargetHealthInput",it="DescribeTargetHeal\
thOutput",j="HealthCheckPort",q="Id",nt="Include",ft="MitigationInEffect",Ct="Port",lt="QuicServerId",ct="Reason",At="Re\
sult",_t="State",Dt="TargetDescription",It="TargetDescriptions",Rt="TargetGroupArn",pt="TargetHealth",dt="TargetHealthDe\
scriptions",yt="TargetHealthDescription",Tt="Targets",ht="Target",gt="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadb\
alancingv2",T="com.amazonaws.elasticloadbalancingv2",st=new x.t(gt);var Lt=[-3,gt,"ElasticLoadBalancingV2ServiceExceptio\
n",0,[],[]];st.registerError(Lt,g);const Mt=[st,new x.t(T)];var bt=[3,T,H,0,[_t,ct,tt],[0,0,0]],Ot=[3,T,C,0,[At,ft],[0,0]],
mt=[3,T,et,0,[Rt,Tt,nt],[0,()=>Ft,64],1],wt=[3,T,it,0,[dt],[()=>Vt]],vt=[3,T,Dt,0,[q,Ct,X,lt],[0,1,0,0],1],xt=[3,T,pt,0,
[_t,ct,tt],[0,0,0]],Ut=[3,T,yt,0,[ht,j,pt,C,H],[()=>vt,0,()=>xt,()=>Ot,()=>bt]],Ft=[1,T,It,0,()=>vt],Vt=[1,T,dt,0,()=>Ut],
Bt=[9,T,at,0,()=>mt,()=>wt];const $t=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.
base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??h,extensions:e?.extensions??
[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??F,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:a=>a.
getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??P.t,protocolSettings:e?.
protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Mt,xmlNamespace:"http://e\
lasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.
serviceId??"Elastic Load Balancing v2",sha256:e?.sha256??t.t,urlParser:e?.urlParser??p.r,utf8Decoder:e?.utf8Decoder??i.n,
utf8Encoder:e?.utf8Encoder??i.t}),Ht=e=>{(0,t.Q)(process.version);const a=(0,t.G)(e),E=()=>a().then(t.$),b=$t(e);(0,t.dt)(
process.version);const A={profile:e?.profile,logger:b.logger};return{...b,...e,runtime:"node",defaultsMode:a,authSchemePreference:e?.
authSchemePreference??(0,p.t)(t.a,A),bodyLengthChecker:e?.bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??
m.t,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:b.serviceId,clientVersion:Z}),maxAttempts:e?.
maxAttempts??(0,p.t)(t.g,e),region:e?.region??(0,p.t)(t.J,{...t.q,...A}),requestHandler:v.t.create(e?.requestHandler??E),
retryMode:e?.retryMode??(0,p.t)({...t._,default:async()=>(await E()).retryMode||t.y},e),streamCollector:e?.streamCollector??
v.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,p.t)(t.rt,A),useFipsEndpoint:e?.useFipsEndpoint??(0,p.t)(t.nt,A),userAgentAppId:e?.
userAgentAppId??(0,p.t)(t.f,A)}},jt=e=>{const a=e.httpAuthSchemes;let E=e.httpAuthSchemeProvider,b=e.credentials;return{
setHttpAuthScheme(A){const ot=a.findIndex(rt=>rt.schemeId===A.schemeId);ot===-1?a.push(A):a.splice(ot,1,A)},httpAuthSchemes(){
return a},setHttpAuthSchemeProvider(A){E=A},httpAuthSchemeProvider(){return E},setCredentials(A){b=A},credentials(){return b}}},
ut=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
kt=(e,a)=>{const E=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),jt(e));return a.forEach(b=>b.configure(E)),Object.assign(
e,(0,t.u)(E),(0,t.Z)(E),(0,t.M)(E),ut(E))};var zt=class extends t.tt{config;constructor(...[e]){const a=Ht(e||{});super(
a),this.initConfig=a;const E=K(a),b=(0,t.b)(E),A=(0,t.v)(b),ot=(0,t.K)(A),rt=(0,t.k)(ot),Xt=(0,S.n)(rt),Jt=Q(Xt),Qt=kt(Jt,
e?.extensions||[]);this.config=Qt,this.middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.
config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.
use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),
this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:U,identityProviderConfigProvider:async Zt=>new t.
x({"aws.auth#sigv4":Zt.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const Nt=(0,w.
t)(W,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",S.t),Kt={},Wt=(e,a,E,b)=>[];var Gt=class extends Nt(Kt,Wt,
"DescribeTargetHealth",Bt){}}),4471:((Pt,J,s)=>{s.d(J,{a:()=>M,i:()=>$,n:()=>z,r:()=>k,t:()=>y});var w=s(7643),S=s(1105),
x=s(2619),t=s(6580),m=s(7811),p=s(6369),v=s(990),P=s(2264),i=s(5268),U=s(8861),f=s(9996),F=class extends(0,f.i)(f.n,f.r,
"Invoke",f.s){};(0,m.g)({hosts:(0,m.n)((0,m.c)()).check((0,m.C)(1),(0,m.S)(200)),until:(0,m.t)(["first","each"]),forMillis:(0,m.
s)().check((0,m.b)(0),(0,m.x)(U.i))});const Q=(0,m.t)(["open","refused","timed-out","reset"]),K=(0,m.f)({seen:(0,m.n)((0,m.
f)({host:(0,m._)(),state:Q,attempts:(0,m.s)()}))}),W=200,Z=5e3,O=["ResourceNotReadyException","ENINotReadyException","Re\
sourceConflictException","TooManyRequestsException","EC2ThrottledException"];async function M(r,c,u){const l=new Map;for(let _=0;_<
u.length;_+=W){const h={hosts:u.slice(_,_+W),until:"each",forMillis:Z};for(const{host:g,state:C}of await R(r,c,h))l.set(
g,C)}return l}function I(r){try{return K.parse(JSON.parse(r)).seen}catch(c){const u=`port-probe answered ${JSON.stringify(
r.slice(0,100))}; deploy the stack again`;throw new P.t("fleet.not-right",u,{cause:c})}}async function R(r,c,u){const l=await r.
lambda();try{const _=new TextEncoder().encode(JSON.stringify(u)),h=await l.send(new F({FunctionName:c,Payload:_})),g=h.Payload?.
length?new TextDecoder().decode(h.Payload):"";if(h.FunctionError)throw new P.t("fleet.not-right",`port-probe failed (${h.
FunctionError}): ${g}; read its log`);return I(g)}catch(_){if((0,t.t)(_,...O))return[];throw _}}function y(r,c){const u=r.
outputs[w.o[c]];if(u)return u;throw new P.t("stack.failed-state",`stack ${r.name} (${r.status.name}) has no output ${w.o[c]}\
; deploy it again`)}async function k({aws:r},c){const u=y(c,"groupName"),[l,_,h]=[y(c,"targetGroupArn"),y(c,"cacheCluste\
r"),y(c,"portProbe")],[{group:g,members:C,addresses:H,ports:X},tt,at,et]=await Promise.all([G(r,c.name,{groupName:u,portProbe:h}),
$(r,l),V(r,_),Y(r,c.name)]),it=C.map(j=>{const q=j.InstanceId??"",nt=H.get(q)??"";return{id:q,zone:j.AvailabilityZone??"",
address:nt,lifecycle:j.LifecycleState??"",health:j.HealthStatus??"",target:tt.get(q)??"not registered",port:X.get(nt)??"\
not asked",templateVersion:j.LaunchTemplate?.Version??""}});return{group:g,state:{size:g.DesiredCapacity??0,instances:it,
...at,servers:et}}}async function G(r,c,{groupName:u,portProbe:l}){const _=await(0,i.t)({aws:r},c);if(!_){const C=`Auto \
Scaling group ${u} is gone; deploy the stack under another name`;throw new P.t("fleet.not-right",C)}const h=[..._.Instances??
[]].sort((C,H)=>(C.InstanceId??"")<(H.InstanceId??"")?-1:1),g=await z(r,h);return{group:_,members:h,addresses:g,ports:await M(
r,l,h.filter(({LifecycleState:C})=>C==="InService").map(({InstanceId:C})=>g.get(C??"")??"").filter(Boolean))}}async function $(r,c){
const u=await(await r.loadBalancing()).send(new p.t({TargetGroupArn:c}));return new Map((u.TargetHealthDescriptions??[]).
map(({Target:l,TargetHealth:_})=>{const{State:h="unknown",Reason:g}=_??{};return[l?.Id??"",g?`${h} (${g})`:h]}))}async function z(r,c){
const u=c.map(({InstanceId:g})=>g??"").filter(Boolean),l=new Map;if(u.length===0)return l;const _=await r.ec2();let h;do{
const g=await _.send(new S.s({Filters:[{Name:"instance-id",Values:u}],...h&&{NextToken:h}}));for(const{InstanceId:C,PrivateIpAddress:H}of(g.
Reservations??[]).flatMap(X=>X.Instances??[]))l.set(C??"",H??"");h=g.NextToken}while(h);return l}async function V(r,c){const u=(await(await r.
elastiCache()).send(new x.t({CacheClusterId:c,ShowCacheNodeInfo:!0}))).CacheClusters?.[0];return{cacheNodes:(u?.CacheNodes??
[]).filter(({CacheNodeStatus:l,Endpoint:_})=>_?.Address&&!["creating","deleting"].includes(l??"")).map(({Endpoint:l})=>`${l?.
Address}:${l?.Port}`).sort(),cacheSize:u?.NumCacheNodes??0}}async function Y(r,c){const u=await r.ssm();try{const{Parameter:l}=await u.
send(new v.i({Name:(0,w._)(c).servers}));return(l?.Value??"").split(/\s+/).filter(Boolean).sort()}catch(l){if((0,t.t)(l,
"ParameterNotFound"))return[];throw l}}})};export{fs as id,Cs as ids,As as modules};
