const fs=4471,Cs=[4471],As={9002:((Et,Q,s)=>{s.d(Q,{t:()=>h});var w=s(8060),S=s(1009),x=s(765),t=s(3040),h=class extends w.
r{serializer;deserializer;codec;mixin=new t.n;constructor({defaultNamespace:_,errorTypeRegistries:g,jsonCodec:P}){super(
{defaultNamespace:_,errorTypeRegistries:g});const i={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=P??new S.t(i),this.serializer=new w.t(this.codec.createSerializer(),i),this.deserializer=new w.n(this.codec.createDeserializer(),
i)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(_){this.codec.setSerdeContext(
_),super.setSerdeContext(_)}async serializeRequest(_,g,P){const i=await super.serializeRequest(_,g,P),U=x.o.of(_.input);
if(!i.headers["content-type"]){const f=this.mixin.resolveRestContentType(this.getDefaultContentType(),U);f&&(i.headers["\
content-type"]=f)}return i.body==null&&i.headers["content-type"]===this.getDefaultContentType()&&(i.body="{}"),i}async deserializeResponse(_,g,P){
const i=await super.deserializeResponse(_,g,P),U=x.o.of(_.output);for(const[f,F]of U.structIterator())F.getMemberTraits().
httpPayload&&!(f in i)&&(i[f]=null);return i}async handleError(_,g,P,i,U){const f=(0,S.r)(P,i)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,f,this.options.defaultNamespace);const{errorSchema:F,errorMetadata:Z}=await this.mixin.getErrorSchemaOrThrowBaseException(
f,this.options.defaultNamespace,P,i,U),N=x.o.of(F),W=i.message??i.Message??"UnknownError",Y=new(this.compositeErrorRegistry.
getErrorCtor(F)??Error)({});await this.deserializeHttpMessage(F,g,P,i);const O={},M=this.codec.createDeserializer();for(const[
D,I]of N.structIterator()){const R=I.getMergedTraits().jsonName??D;O[D]=M.readObject(I,i[R])}throw this.mixin.decorateServiceException(
Object.assign(Y,Z,{$fault:N.getMergedTraits().error,message:W},O),i)}getDefaultContentType(){return"application/json"}}}),
9996:((Et,Q,s)=>{s.d(Q,{a:()=>hs,i:()=>me,n:()=>ve,o:()=>is,r:()=>Ee,s:()=>cs,t:()=>gs});var w=s(550),S=s(765),x=s(9576),
t=s(3040),h=s(9208),_=s(4327),g=s(4782),P=s(3655),i=s(1649),U=s(9002),f=s(7573);const F=async(n,l,A)=>({operation:(0,S.m)(
l).operation,region:await(0,S.p)(n.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function Z(n){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:n.region},propertiesExtractor:(l,A)=>({
signingProperties:{config:l,context:A}})}}const N=n=>{const l=[];switch(n.operation){default:l.push(Z(n))}return l},W=n=>{
const l=(0,t.r)(n);return Object.assign(l,{authSchemePreference:(0,S.p)(n.authSchemePreference??[])})},Y=n=>Object.assign(
n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"lambda"}),O={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var M="3.1164.0";const D="ref",
I=-1,R=!0,k="isSet",G="PartitionResult",H="booleanEquals",z="getAttr",V={[D]:"Endpoint"},q={[D]:G},r={},c=[{[D]:"Region"}],
d={conditions:[[k,[V]],[k,c],["aws.partition",c,G],[H,[{[D]:"UseFIPS"},R]],[H,[{[D]:"UseDualStack"},R]],[H,[{fn:z,argv:[
q,"supportsDualStack"]},R]],[H,[{fn:z,argv:[q,"supportsFIPS"]},R]]],results:[[I],[I,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[I,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[V,r],["ht\
tps://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",r],[I,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",r],[I,"FIPS is enabled but\
 this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",r],[I,"DualStack\
 is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",r],[I,
"Invalid Configuration: Missing Region"]]},u=2,p=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000010,
5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,100000003]),
m=t.W.from(p,u,d.conditions,d.results),v=new t.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),B=(n,l={})=>v.
get(n,()=>(0,t.V)(m,{endpointParams:n,logger:l.logger}));t.H.aws=t.d;var X=class Se extends S.i{static shapeId="smithy.t\
s.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(l){super(l),Object.setPrototypeOf(this,Se.prototype)}};
const J="AccountLimit",tt="ApplicationLogLevel",y="ApplyOn",j="AccountUsage",et="Architectures",ct="Arn",St="Blob",Pt="C\
lientContext",ft="ConcurrentExecutions",Ct="CapacityProviderArn",dt="CapacityProviderConfig",rt="CodeSize",At="CodeSizeU\
nzipped",ut="CodeSizeZipped",Dt="CodeSha256",It="ConfigSha256",Rt="Command",lt="Description",at="DurableConfig",yt="Dura\
bleExecutionArn",Tt="DurableExecutionName",_t="DeadLetterConfig",pt="DirectS3Read",T="Error",nt="ErrorCode",Lt="Environm\
entError",Mt="ExecutionEnvironmentMemoryGiBPerVCpu",bt="EntryPoint",Ot="EnvironmentResponse",ht="EphemeralStorage",wt="E\
xecutionTimeout",gt="ExecutedVersion",xt="EnvironmentVariableName",Ut="EnvironmentVariableValue",Ft="EnvironmentVariable\
s",Vt="Environment",Bt="FunctionArn",$t="FunctionCount",Ht="FunctionConfiguration",jt="FunctionError",it="FunctionName",
kt="FileSystemConfigs",zt="FileSystemConfigList",Kt="FileSystemConfig",Nt="GetAccountSettings",Wt="GetAccountSettingsReq\
uest",Gt="GetAccountSettingsResponse",e="GetFunctionConfigurationRequest",a="GetFunctionConfiguration",E="Handler",b="Ip\
v6AllowedForDualStack",C="ImageConfig",st="ImageConfigError",ot="ImageConfigResponse",Xt="InvocationRequest",Jt="Invocat\
ionResponse",Qt="InvocationType",Zt="Invoke",ne="KMSKeyArn",fe="Layers",se="LoggingConfig",Ce="LogFormat",Ae="LogGroup",
De="LastModified",oe="LambdaManagedInstancesCapacityProviderConfig",Ie="LocalMountPath",Re="LogResult",ye="LayersReferen\
ceList",Te="LogType",Le="LastUpdateStatus",Me="LastUpdateStatusReason",be="LastUpdateStatusReasonCode",Oe="Layer",Yt="Me\
ssage",we="MasterArn",xe="MemorySize",Ue="Mode",Fe="OptimizationStatus",Ve="PerExecutionEnvironmentMaxConcurrency",Be="P\
ackageType",re="Payload",mt="Qualifier",$e="RevisionId",He="RetentionPeriodInDays",je="RuntimeVersionArn",ae="RuntimeVer\
sionConfig",ke="RuntimeVersionError",ze="Role",Ke="Runtime",Ne="StatusCode",ie="S3FilesConfig",We="SecurityGroupIds",Ge="\
SubnetIds",ce="SigningJobArn",Xe="SystemLogLevel",de="SigningProfileVersionArn",Je="StateReason",Qe="StateReasonCode",Ze="\
SensitiveString",Ye="SnapStartResponse",qe="SnapStart",tn="Size",en="State",nn="TargetArn",sn="TracingConfigResponse",ue="\
TotalCodeSize",le="TenancyConfig",on="TracingConfig",rn="TenantId",an="TenantIsolationMode",cn="Timeout",dn="UnreservedC\
oncurrentExecutions",un="Variables",ln="VpcConfig",_n="VpcConfigResponse",pn="VpcId",hn="Version",gn="WorkingDirectory",
mn="X-Amz-Client-Context",vn="X-Amz-Durable-Execution-Arn",En="X-Amz-Durable-Execution-Name",Sn="X-Amz-Executed-Version",
Pn="X-Amz-Function-Error",fn="X-Amz-Invocation-Type",Cn="X-Amz-Log-Result",An="X-Amz-Log-Type",Dn="X-Amz-Tenant-Id",qt="\
http",K="httpHeader",_e="httpQuery",pe="smithy.ts.sdk.synthetic.com.amazonaws.lambda",o="com.amazonaws.lambda",he=new x.
t(pe);var In=[-3,pe,"LambdaServiceException",0,[],[]];he.registerError(In,X);const Rn=[he,new x.t(o)];var ge=[0,o,St,8,21],
yn=[0,o,xt,8,0],Tn=[0,o,Ut,8,0],te=[0,o,Ze,8,0],Ln=[3,o,J,0,[ue,At,ut,ft,dn],[1,1,1,1,1]],Mn=[3,o,j,0,[ue,$t],[1,1]],bn=[
3,o,dt,0,[oe],[()=>Gn],1],On=[3,o,_t,0,[nn],[0]],wn=[3,o,at,0,[ne,He,wt],[0,1,1]],xn=[3,o,Lt,0,[nt,Yt],[0,[()=>te,0]]],Un=[
3,o,Ot,0,[un,T],[[()=>rs,0],[()=>xn,0]]],Fn=[3,o,ht,0,[tn],[1],1],Vn=[3,o,Kt,0,[ct,Ie,ie],[0,0,()=>Yn],2],Bn=[3,o,Ht,0,[
it,Bt,Ke,ze,E,rt,lt,cn,xe,De,Dt,hn,ln,_t,Vt,ne,on,we,$e,fe,en,Je,Qe,Le,Me,be,kt,de,ce,Be,ot,et,ht,qe,ae,se,le,dt,It,at],
[0,0,0,0,0,1,0,1,1,0,0,0,()=>ns,()=>On,[()=>Un,0],0,()=>es,0,0,()=>os,0,0,0,0,0,0,()=>ss,0,0,0,[()=>Kn,0],64,()=>Fn,()=>qn,
[()=>Qn,0],()=>Jn,()=>ts,()=>bn,0,()=>wn]],$n=[3,o,Wt,0,[],[]],Hn=[3,o,Gt,0,[J,j],[()=>Ln,()=>Mn]],jn=[3,o,e,0,[it,mt],[
[0,1],[0,{[_e]:mt}]],1],kn=[3,o,C,0,[bt,Rt,gn],[64,64,0]],zn=[3,o,st,0,[nt,Yt],[0,[()=>te,0]]],Kn=[3,o,ot,0,[C,T],[()=>kn,
[()=>zn,0]]],Nn=[3,o,Xt,0,[it,Qt,Te,Pt,Tt,re,mt,rn],[[0,1],[0,{[K]:fn}],[0,{[K]:An}],[0,{[K]:mn}],[0,{[K]:En}],[()=>ge,16],
[0,{[_e]:mt}],[0,{[K]:Dn}]],1],Wn=[3,o,Jt,0,[Ne,jt,Re,re,gt,yt],[[1,32],[0,{[K]:Pn}],[0,{[K]:Cn}],[()=>ge,16],[0,{[K]:Sn}],
[0,{[K]:vn}]]],Gn=[3,o,oe,0,[Ct,Ve,Mt],[0,1,1],1],Xn=[3,o,Oe,0,[ct,rt,de,ce],[0,1,0,0]],Jn=[3,o,se,0,[Ce,tt,Xe,Ae],[0,0,
0,0]],Qn=[3,o,ae,0,[je,T],[0,[()=>Zn,0]]],Zn=[3,o,ke,0,[nt,Yt],[0,[()=>te,0]]],Yn=[3,o,ie,0,[pt],[0]],qn=[3,o,Ye,0,[y,Fe],
[0,0]],ts=[3,o,le,0,[an],[0],1],es=[3,o,sn,0,[Ue],[0]],ns=[3,o,_n,0,[Ge,We,pn,b],[64,64,0,2]],ss=[1,o,zt,0,()=>Vn],os=[1,
o,ye,0,()=>Xn],rs=[2,o,Ft,8,[()=>yn,0],[()=>Tn,0]],as=[9,o,Nt,{[qt]:["GET","/2016-08-19/account-settings",200]},()=>$n,()=>Hn],
is=[9,o,a,{[qt]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>jn,()=>Bn],cs=[9,o,Zt,{[qt]:["POST",
"/2015-03-31/functions/{FunctionName}/invocations",200]},()=>Nn,()=>Wn];const ds=n=>({apiVersion:"2015-03-31",base64Decoder:n?.
base64Decoder??t.lt,base64Encoder:n?.base64Encoder??t.ct,disableHostPrefix:n?.disableHostPrefix??!1,endpointProvider:n?.
endpointProvider??B,extensions:n?.extensions??[],httpAuthSchemeProvider:n?.httpAuthSchemeProvider??N,httpAuthSchemes:n?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:l=>l.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],
logger:n?.logger??new t.Y,protocol:n?.protocol??U.t,protocolSettings:n?.protocolSettings??{defaultNamespace:"com.amazona\
ws.lambda",errorTypeRegistries:Rn,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:n?.serviceId??"Lambda",
sha256:n?.sha256??t.t,urlParser:n?.urlParser??g.r,utf8Decoder:n?.utf8Decoder??f.n,utf8Encoder:n?.utf8Encoder??f.t}),us=n=>{
(0,t.Q)(process.version);const l=(0,t.G)(n),A=()=>l().then(t.$),$=ds(n);(0,t.dt)(process.version);const L={profile:n?.profile,
logger:$.logger};return{...$,...n,runtime:"node",defaultsMode:l,authSchemePreference:n?.authSchemePreference??(0,g.t)(t.
a,L),bodyLengthChecker:n?.bodyLengthChecker??t.at,credentialDefaultProvider:n?.credentialDefaultProvider??_.t,defaultUserAgentProvider:n?.
defaultUserAgentProvider??(0,t.p)({serviceId:$.serviceId,clientVersion:M}),eventStreamSerdeProvider:n?.eventStreamSerdeProvider??
P.r,maxAttempts:n?.maxAttempts??(0,g.t)(t.g,n),region:n?.region??(0,g.t)(t.J,{...t.q,...L}),requestHandler:i.t.create(n?.
requestHandler??A),retryMode:n?.retryMode??(0,g.t)({...t._,default:async()=>(await A()).retryMode||t.y},n),streamCollector:n?.
streamCollector??i.r,useDualstackEndpoint:n?.useDualstackEndpoint??(0,g.t)(t.rt,L),useFipsEndpoint:n?.useFipsEndpoint??(0,g.
t)(t.nt,L),userAgentAppId:n?.userAgentAppId??(0,g.t)(t.f,L)}},ls=n=>{const l=n.httpAuthSchemes;let A=n.httpAuthSchemeProvider,
$=n.credentials;return{setHttpAuthScheme(L){const vt=l.findIndex(ee=>ee.schemeId===L.schemeId);vt===-1?l.push(L):l.splice(
vt,1,L)},httpAuthSchemes(){return l},setHttpAuthSchemeProvider(L){A=L},httpAuthSchemeProvider(){return A},setCredentials(L){
$=L},credentials(){return $}}},_s=n=>({httpAuthSchemes:n.httpAuthSchemes(),httpAuthSchemeProvider:n.httpAuthSchemeProvider(),
credentials:n.credentials()}),ps=(n,l)=>{const A=Object.assign((0,t.l)(n),(0,t.X)(n),(0,t.j)(n),ls(n));return l.forEach(
$=>$.configure(A)),Object.assign(n,(0,t.u)(A),(0,t.Z)(A),(0,t.M)(A),_s(A))};var hs=class extends t.tt{config;constructor(...[
n]){const l=us(n||{});super(l),this.initConfig=l;const A=Y(l),$=(0,t.b)(A),L=(0,t.v)($),vt=(0,t.K)(L),ee=(0,t.k)(vt),ms=(0,S.
n)(ee),vs=(0,h.t)(ms),Es=W(vs),Ss=ps(Es,n?.extensions||[]);this.config=Ss,this.middlewareStack.use((0,t.et)(this.config)),
this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.
A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:async Ps=>new t.
x({"aws.auth#sigv4":Ps.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const me=(0,w.
t)(O,"AWSGirApiService","LambdaClient",S.t),ve={},Ee=(n,l,A,$)=>[];var gs=class extends me(ve,Ee,"GetAccountSettings",as){}}),
6369:((Et,Q,s)=>{s.d(Q,{n:()=>zt,t:()=>Gt});var w=s(550),S=s(765),x=s(9576),t=s(3040),h=s(4327),_=s(4782),g=s(1649),P=s(
3656),i=s(7573);const U=async(e,a,E)=>({operation:(0,S.m)(a).operation,region:await(0,S.p)(e.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function f(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticloadbalancing",region:e.region},propertiesExtractor:(a,E)=>({signingProperties:{config:a,context:E}})}}const F=e=>{
const a=[];switch(e.operation){default:a.push(f(e))}return a},Z=e=>{const a=(0,t.r)(e);return Object.assign(a,{authSchemePreference:(0,S.
p)(e.authSchemePreference??[])})},N=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),W={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInP\
arams",name:"useDualstackEndpoint"}};var Y="3.1142.0";const O="ref",M=-1,D=!0,I="isSet",R="PartitionResult",k="booleanEq\
uals",G="getAttr",H={[O]:"Endpoint"},z={[O]:R},V={},q=[{[O]:"Region"}],r={conditions:[[I,[H]],[I,q],["aws.partition",q,R],
[k,[{[O]:"UseFIPS"},D]],[k,[{[O]:"UseDualStack"},D]],[k,[{fn:G,argv:[z,"supportsDualStack"]},D]],[k,[{fn:G,argv:[z,"supp\
ortsFIPS"]},D]],["stringEquals",[{fn:G,argv:[z,"name"]},"aws-us-gov"]]],results:[[M],[M,"Invalid Configuration: FIPS and\
 custom endpoint are not supported"],[M,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[H,V],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[M,"FIPS and DualStack are enabled\
, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",V],["https://\
elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",V],[M,"FIPS is enabled but this partition does not suppo\
rt FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[M,"DualStack is enabled but \
this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",V],[M,"\
Invalid Configuration: Missing Region"]]},c=2,d=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),u=t.W.from(d,c,r.conditions,r.results),p=new t.U({size:50,params:["Endpoint","Region","UseDualStac\
k","UseFIPS"]}),m=(e,a={})=>p.get(e,()=>(0,t.V)(u,{endpointParams:e,logger:a.logger}));t.H.aws=t.d;var v=class Pe extends S.
i{constructor(a){super(a),Object.setPrototypeOf(this,Pe.prototype)}};const B="AnomalyDetection",X="AdministrativeOverrid\
e",J="AvailabilityZone",tt="Description",y="DescribeTargetHealth",j="DescribeTargetHealthInput",et="DescribeTargetHealth\
Output",ct="HealthCheckPort",St="Id",Pt="Include",ft="MitigationInEffect",Ct="Port",dt="QuicServerId",rt="Reason",At="Re\
sult",ut="State",Dt="TargetDescription",It="TargetDescriptions",Rt="TargetGroupArn",lt="TargetHealth",at="TargetHealthDe\
scriptions",yt="TargetHealthDescription",Tt="Targets",_t="Target",pt="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadb\
alancingv2",T="com.amazonaws.elasticloadbalancingv2",nt=new x.t(pt);var Lt=[-3,pt,"ElasticLoadBalancingV2ServiceExceptio\
n",0,[],[]];nt.registerError(Lt,v);const Mt=[nt,new x.t(T)];var bt=[3,T,X,0,[ut,rt,tt],[0,0,0]],Ot=[3,T,B,0,[At,ft],[0,0]],
ht=[3,T,j,0,[Rt,Tt,Pt],[0,()=>Ft,64],1],wt=[3,T,et,0,[at],[()=>Vt]],gt=[3,T,Dt,0,[St,Ct,J,dt],[0,1,0,0],1],xt=[3,T,lt,0,
[ut,rt,tt],[0,0,0]],Ut=[3,T,yt,0,[_t,ct,lt,B,X],[()=>gt,0,()=>xt,()=>Ot,()=>bt]],Ft=[1,T,It,0,()=>gt],Vt=[1,T,at,0,()=>Ut],
Bt=[9,T,y,0,()=>ht,()=>wt];const $t=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.base64Encoder??
t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??m,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.
httpAuthSchemeProvider??F,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:a=>a.getIdentityProvider(
"aws.auth#sigv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??P.t,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Mt,xmlNamespace:"http://elasticloadbalancin\
g.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.serviceId??
"Elastic Load Balancing v2",sha256:e?.sha256??t.t,urlParser:e?.urlParser??_.r,utf8Decoder:e?.utf8Decoder??i.n,utf8Encoder:e?.
utf8Encoder??i.t}),Ht=e=>{(0,t.Q)(process.version);const a=(0,t.G)(e),E=()=>a().then(t.$),b=$t(e);(0,t.dt)(process.version);
const C={profile:e?.profile,logger:b.logger};return{...b,...e,runtime:"node",defaultsMode:a,authSchemePreference:e?.authSchemePreference??
(0,_.t)(t.a,C),bodyLengthChecker:e?.bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??h.t,
defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:b.serviceId,clientVersion:Y}),maxAttempts:e?.maxAttempts??
(0,_.t)(t.g,e),region:e?.region??(0,_.t)(t.J,{...t.q,...C}),requestHandler:g.t.create(e?.requestHandler??E),retryMode:e?.
retryMode??(0,_.t)({...t._,default:async()=>(await E()).retryMode||t.y},e),streamCollector:e?.streamCollector??g.r,useDualstackEndpoint:e?.
useDualstackEndpoint??(0,_.t)(t.rt,C),useFipsEndpoint:e?.useFipsEndpoint??(0,_.t)(t.nt,C),userAgentAppId:e?.userAgentAppId??
(0,_.t)(t.f,C)}},jt=e=>{const a=e.httpAuthSchemes;let E=e.httpAuthSchemeProvider,b=e.credentials;return{setHttpAuthScheme(C){
const st=a.findIndex(ot=>ot.schemeId===C.schemeId);st===-1?a.push(C):a.splice(st,1,C)},httpAuthSchemes(){return a},setHttpAuthSchemeProvider(C){
E=C},httpAuthSchemeProvider(){return E},setCredentials(C){b=C},credentials(){return b}}},it=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),kt=(e,a)=>{const E=Object.assign((0,t.l)(
e),(0,t.X)(e),(0,t.j)(e),jt(e));return a.forEach(b=>b.configure(E)),Object.assign(e,(0,t.u)(E),(0,t.Z)(E),(0,t.M)(E),it(
E))};var zt=class extends t.tt{config;constructor(...[e]){const a=Ht(e||{});super(a),this.initConfig=a;const E=N(a),b=(0,t.
b)(E),C=(0,t.v)(b),st=(0,t.K)(C),ot=(0,t.k)(st),Xt=(0,S.n)(ot),Jt=Z(Xt),Qt=kt(Jt,e?.extensions||[]);this.config=Qt,this.
middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.
h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.
use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:U,
identityProviderConfigProvider:async Zt=>new t.x({"aws.auth#sigv4":Zt.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const Kt=(0,w.t)(W,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",S.
t),Nt={},Wt=(e,a,E,b)=>[];var Gt=class extends Kt(Nt,Wt,"DescribeTargetHealth",Bt){}}),4471:((Et,Q,s)=>{s.d(Q,{a:()=>M,i:()=>H,
n:()=>z,r:()=>k,t:()=>R});var w=s(7643),S=s(1105),x=s(2619),t=s(6580),h=s(7811),_=s(6369),g=s(990),P=s(2264),i=s(5268),U=s(
8861),f=s(9996),F=class extends(0,f.i)(f.n,f.r,"Invoke",f.s){};(0,h.f)({hosts:(0,h.n)((0,h.o)()).check((0,h.V)(1),(0,h.B)(
200)),until:(0,h.t)(["first","each"]),forMillis:(0,h.a)().check((0,h.E)(0),(0,h.z)(U.i))});const Z=(0,h.t)(["open","refu\
sed","timed-out","reset"]),N=(0,h.u)({seen:(0,h.n)((0,h.u)({host:(0,h.p)(),state:Z,attempts:(0,h.a)()}))}),W=200,Y=5e3,O=[
"ResourceNotReadyException","ENINotReadyException","ResourceConflictException","TooManyRequestsException","EC2ThrottledE\
xception"];async function M(r,c,d){const u=new Map;for(let p=0;p<d.length;p+=W){const m={hosts:d.slice(p,p+W),until:"eac\
h",forMillis:Y};for(const{host:v,state:B}of await I(r,c,m))u.set(v,B)}return u}function D(r){try{return N.parse(JSON.parse(
r)).seen}catch(c){const d=`port-probe answered ${JSON.stringify(r.slice(0,100))}; deploy the stack again`;throw new P.t(
"fleet.not-right",d,{cause:c})}}async function I(r,c,d){const u=await r.lambda();try{const p=new TextEncoder().encode(JSON.
stringify(d)),m=await u.send(new F({FunctionName:c,Payload:p})),v=m.Payload?.length?new TextDecoder().decode(m.Payload):
"";if(m.FunctionError)throw new P.t("fleet.not-right",`port-probe failed (${m.FunctionError}): ${v}; read its log`);return D(
v)}catch(p){if((0,t.t)(p,...O))return[];throw p}}function R(r,c){const d=r.outputs[w.o[c]];if(d)return d;throw new P.t("\
stack.failed-state",`stack ${r.name} (${r.status.name}) has no output ${w.o[c]}; deploy it again`)}async function k({aws:r},c){
const[d,u,p,m]=await Promise.all([G(r,c),H(r,R(c,"targetGroupArn")),V(r,R(c,"cacheCluster")),q(r,c.name)]),v=[...d.Instances??
[]].sort((y,j)=>(y.InstanceId??"")<(j.InstanceId??"")?-1:1),B=await z(r,v),X=v.filter(({LifecycleState:y})=>y==="InServi\
ce").map(({InstanceId:y})=>B.get(y??"")??"").filter(Boolean),J=await M(r,R(c,"portProbe"),X),tt=v.map(y=>{const j=y.InstanceId??
"",et=B.get(j)??"";return{id:j,zone:y.AvailabilityZone??"",address:et,lifecycle:y.LifecycleState??"",health:y.HealthStatus??
"",target:u.get(j)??"not registered",port:J.get(et)??"not asked",templateVersion:y.LaunchTemplate?.Version??""}});return{
group:d,state:{size:d.DesiredCapacity??0,instances:tt,...p,servers:m}}}async function G(r,c){const d=R(c,"groupName"),u=await(0,i.
t)({aws:r},c.name);if(u)return u;const p=`Auto Scaling group ${d} is gone; deploy the stack under another name`;throw new P.
t("fleet.not-right",p)}async function H(r,c){const d=await(await r.loadBalancing()).send(new _.t({TargetGroupArn:c}));return new Map(
(d.TargetHealthDescriptions??[]).map(({Target:u,TargetHealth:p})=>{const{State:m="unknown",Reason:v}=p??{};return[u?.Id??
"",v?`${m} (${v})`:m]}))}async function z(r,c){const d=c.map(({InstanceId:v})=>v??"").filter(Boolean),u=new Map;if(d.length===
0)return u;const p=await r.ec2();let m;do{const v=await p.send(new S.s({Filters:[{Name:"instance-id",Values:d}],...m&&{NextToken:m}}));
for(const{InstanceId:B,PrivateIpAddress:X}of(v.Reservations??[]).flatMap(J=>J.Instances??[]))u.set(B??"",X??"");m=v.NextToken}while(m);
return u}async function V(r,c){const d=(await(await r.elastiCache()).send(new x.t({CacheClusterId:c,ShowCacheNodeInfo:!0}))).
CacheClusters?.[0];return{cacheNodes:(d?.CacheNodes??[]).filter(({CacheNodeStatus:u,Endpoint:p})=>p?.Address&&!["creatin\
g","deleting"].includes(u??"")).map(({Endpoint:u})=>`${u?.Address}:${u?.Port}`).sort(),cacheSize:d?.NumCacheNodes??0}}async function q(r,c){
const d=await r.ssm();try{const{Parameter:u}=await d.send(new g.i({Name:(0,w._)(c).servers}));return(u?.Value??"").split(
/\s+/).filter(Boolean).sort()}catch(u){if((0,t.t)(u,"ParameterNotFound"))return[];throw u}}})};export{fs as id,Cs as ids,As as modules};
