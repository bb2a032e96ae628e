const fs=4471,Cs=[4471],As={9002:((vt,J,s)=>{s.d(J,{t:()=>g});var w=s(8060),S=s(1009),x=s(765),t=s(3040),g=class extends w.
r{serializer;deserializer;codec;mixin=new t.n;constructor({defaultNamespace:_,errorTypeRegistries:m,jsonCodec:A}){super(
{defaultNamespace:_,errorTypeRegistries:m});const a={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=A??new S.t(a),this.serializer=new w.t(this.codec.createSerializer(),a),this.deserializer=new w.n(this.codec.createDeserializer(),
a)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(_){this.codec.setSerdeContext(
_),super.setSerdeContext(_)}async serializeRequest(_,m,A){const a=await super.serializeRequest(_,m,A),U=x.o.of(_.input);
if(!a.headers["content-type"]){const P=this.mixin.resolveRestContentType(this.getDefaultContentType(),U);P&&(a.headers["\
content-type"]=P)}return a.body==null&&a.headers["content-type"]===this.getDefaultContentType()&&(a.body="{}"),a}async deserializeResponse(_,m,A){
const a=await super.deserializeResponse(_,m,A),U=x.o.of(_.output);for(const[P,F]of U.structIterator())F.getMemberTraits().
httpPayload&&!(P in a)&&(a[P]=null);return a}async handleError(_,m,A,a,U){const P=(0,S.r)(A,a)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,P,this.options.defaultNamespace);const{errorSchema:F,errorMetadata:Q}=await this.mixin.getErrorSchemaOrThrowBaseException(
P,this.options.defaultNamespace,A,a,U),N=x.o.of(F),K=a.message??a.Message??"UnknownError",Z=new(this.compositeErrorRegistry.
getErrorCtor(F)??Error)({});await this.deserializeHttpMessage(F,m,A,a);const O={},L=this.codec.createDeserializer();for(const[
D,I]of N.structIterator()){const R=I.getMergedTraits().jsonName??D;O[D]=L.readObject(I,a[R])}throw this.mixin.decorateServiceException(
Object.assign(Z,Q,{$fault:N.getMergedTraits().error,message:K},O),a)}getDefaultContentType(){return"application/json"}}}),
9996:((vt,J,s)=>{s.d(J,{a:()=>hs,i:()=>me,n:()=>ve,o:()=>is,r:()=>Ee,s:()=>cs,t:()=>gs});var w=s(550),S=s(765),x=s(9576),
t=s(3040),g=s(9208),_=s(4327),m=s(4782),A=s(3655),a=s(1649),U=s(9002),P=s(7573);const F=async(n,u,C)=>({operation:(0,S.m)(
u).operation,region:await(0,S.p)(n.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function Q(n){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:n.region},propertiesExtractor:(u,C)=>({
signingProperties:{config:u,context:C}})}}const N=n=>{const u=[];switch(n.operation){default:u.push(Q(n))}return u},K=n=>{
const u=(0,t.r)(n);return Object.assign(u,{authSchemePreference:(0,S.p)(n.authSchemePreference??[])})},Z=n=>Object.assign(
n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"lambda"}),O={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var L="3.1164.0";const D="ref",
I=-1,R=!0,j="isSet",W="PartitionResult",$="booleanEquals",k="getAttr",V={[D]:"Endpoint"},Y={[D]:W},r={},d=[{[D]:"Region"}],
i={conditions:[[j,[V]],[j,d],["aws.partition",d,W],[$,[{[D]:"UseFIPS"},R]],[$,[{[D]:"UseDualStack"},R]],[$,[{fn:k,argv:[
Y,"supportsDualStack"]},R]],[$,[{fn:k,argv:[Y,"supportsFIPS"]},R]]],results:[[I],[I,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[I,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[V,r],["ht\
tps://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",r],[I,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",r],[I,"FIPS is enabled but\
 this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",r],[I,"DualStack\
 is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",r],[I,
"Invalid Configuration: Missing Region"]]},l=2,p=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000010,
5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,100000003]),
h=t.W.from(p,l,i.conditions,i.results),v=new t.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),H=(n,u={})=>v.
get(n,()=>(0,t.V)(h,{endpointParams:n,logger:u.logger}));t.H.aws=t.d;var G=class Se extends S.i{static shapeId="smithy.t\
s.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(u){super(u),Object.setPrototypeOf(this,Se.prototype)}};
const X="AccountLimit",M="ApplicationLogLevel",q="ApplyOn",tt="AccountUsage",Et="Architectures",it="Arn",St="Blob",Pt="C\
lientContext",ft="ConcurrentExecutions",Ct="CapacityProviderArn",ct="CapacityProviderConfig",ot="CodeSize",At="CodeSizeU\
nzipped",dt="CodeSizeZipped",Dt="CodeSha256",It="ConfigSha256",Rt="Command",ut="Description",rt="DurableConfig",yt="Dura\
bleExecutionArn",Tt="DurableExecutionName",lt="DeadLetterConfig",_t="DirectS3Read",y="Error",et="ErrorCode",Lt="Environm\
entError",Mt="ExecutionEnvironmentMemoryGiBPerVCpu",bt="EntryPoint",Ot="EnvironmentResponse",pt="EphemeralStorage",wt="E\
xecutionTimeout",ht="ExecutedVersion",xt="EnvironmentVariableName",Ut="EnvironmentVariableValue",Ft="EnvironmentVariable\
s",Vt="Environment",Bt="FunctionArn",$t="FunctionCount",Ht="FunctionConfiguration",jt="FunctionError",at="FunctionName",
kt="FileSystemConfigs",zt="FileSystemConfigList",Nt="FileSystemConfig",Kt="GetAccountSettings",Wt="GetAccountSettingsReq\
uest",Gt="GetAccountSettingsResponse",e="GetFunctionConfigurationRequest",c="GetFunctionConfiguration",E="Handler",b="Ip\
v6AllowedForDualStack",f="ImageConfig",nt="ImageConfigError",st="ImageConfigResponse",Xt="InvocationRequest",Jt="Invocat\
ionResponse",Qt="InvocationType",Zt="Invoke",ne="KMSKeyArn",fe="Layers",se="LoggingConfig",Ce="LogFormat",Ae="LogGroup",
De="LastModified",oe="LambdaManagedInstancesCapacityProviderConfig",Ie="LocalMountPath",Re="LogResult",ye="LayersReferen\
ceList",Te="LogType",Le="LastUpdateStatus",Me="LastUpdateStatusReason",be="LastUpdateStatusReasonCode",Oe="Layer",Yt="Me\
ssage",we="MasterArn",xe="MemorySize",Ue="Mode",Fe="OptimizationStatus",Ve="PerExecutionEnvironmentMaxConcurrency",Be="P\
ackageType",re="Payload",gt="Qualifier",$e="RevisionId",He="RetentionPeriodInDays",je="RuntimeVersionArn",ae="RuntimeVer\
sionConfig",ke="RuntimeVersionError",ze="Role",Ne="Runtime",Ke="StatusCode",ie="S3FilesConfig",We="SecurityGroupIds",Ge="\
SubnetIds",ce="SigningJobArn",Xe="SystemLogLevel",de="SigningProfileVersionArn",Je="StateReason",Qe="StateReasonCode",Ze="\
SensitiveString",Ye="SnapStartResponse",qe="SnapStart",tn="Size",en="State",nn="TargetArn",sn="TracingConfigResponse",ue="\
TotalCodeSize",le="TenancyConfig",on="TracingConfig",rn="TenantId",an="TenantIsolationMode",cn="Timeout",dn="UnreservedC\
oncurrentExecutions",un="Variables",ln="VpcConfig",_n="VpcConfigResponse",pn="VpcId",hn="Version",gn="WorkingDirectory",
mn="X-Amz-Client-Context",vn="X-Amz-Durable-Execution-Arn",En="X-Amz-Durable-Execution-Name",Sn="X-Amz-Executed-Version",
Pn="X-Amz-Function-Error",fn="X-Amz-Invocation-Type",Cn="X-Amz-Log-Result",An="X-Amz-Log-Type",Dn="X-Amz-Tenant-Id",qt="\
http",z="httpHeader",_e="httpQuery",pe="smithy.ts.sdk.synthetic.com.amazonaws.lambda",o="com.amazonaws.lambda",he=new x.
t(pe);var In=[-3,pe,"LambdaServiceException",0,[],[]];he.registerError(In,G);const Rn=[he,new x.t(o)];var ge=[0,o,St,8,21],
yn=[0,o,xt,8,0],Tn=[0,o,Ut,8,0],te=[0,o,Ze,8,0],Ln=[3,o,X,0,[ue,At,dt,ft,dn],[1,1,1,1,1]],Mn=[3,o,tt,0,[ue,$t],[1,1]],bn=[
3,o,ct,0,[oe],[()=>Gn],1],On=[3,o,lt,0,[nn],[0]],wn=[3,o,rt,0,[ne,He,wt],[0,1,1]],xn=[3,o,Lt,0,[et,Yt],[0,[()=>te,0]]],Un=[
3,o,Ot,0,[un,y],[[()=>rs,0],[()=>xn,0]]],Fn=[3,o,pt,0,[tn],[1],1],Vn=[3,o,Nt,0,[it,Ie,ie],[0,0,()=>Yn],2],Bn=[3,o,Ht,0,[
at,Bt,Ne,ze,E,ot,ut,cn,xe,De,Dt,hn,ln,lt,Vt,ne,on,we,$e,fe,en,Je,Qe,Le,Me,be,kt,de,ce,Be,st,Et,pt,qe,ae,se,le,ct,It,rt],
[0,0,0,0,0,1,0,1,1,0,0,0,()=>ns,()=>On,[()=>Un,0],0,()=>es,0,0,()=>os,0,0,0,0,0,0,()=>ss,0,0,0,[()=>Nn,0],64,()=>Fn,()=>qn,
[()=>Qn,0],()=>Jn,()=>ts,()=>bn,0,()=>wn]],$n=[3,o,Wt,0,[],[]],Hn=[3,o,Gt,0,[X,tt],[()=>Ln,()=>Mn]],jn=[3,o,e,0,[at,gt],
[[0,1],[0,{[_e]:gt}]],1],kn=[3,o,f,0,[bt,Rt,gn],[64,64,0]],zn=[3,o,nt,0,[et,Yt],[0,[()=>te,0]]],Nn=[3,o,st,0,[f,y],[()=>kn,
[()=>zn,0]]],Kn=[3,o,Xt,0,[at,Qt,Te,Pt,Tt,re,gt,rn],[[0,1],[0,{[z]:fn}],[0,{[z]:An}],[0,{[z]:mn}],[0,{[z]:En}],[()=>ge,16],
[0,{[_e]:gt}],[0,{[z]:Dn}]],1],Wn=[3,o,Jt,0,[Ke,jt,Re,re,ht,yt],[[1,32],[0,{[z]:Pn}],[0,{[z]:Cn}],[()=>ge,16],[0,{[z]:Sn}],
[0,{[z]:vn}]]],Gn=[3,o,oe,0,[Ct,Ve,Mt],[0,1,1],1],Xn=[3,o,Oe,0,[it,ot,de,ce],[0,1,0,0]],Jn=[3,o,se,0,[Ce,M,Xe,Ae],[0,0,0,
0]],Qn=[3,o,ae,0,[je,y],[0,[()=>Zn,0]]],Zn=[3,o,ke,0,[et,Yt],[0,[()=>te,0]]],Yn=[3,o,ie,0,[_t],[0]],qn=[3,o,Ye,0,[q,Fe],
[0,0]],ts=[3,o,le,0,[an],[0],1],es=[3,o,sn,0,[Ue],[0]],ns=[3,o,_n,0,[Ge,We,pn,b],[64,64,0,2]],ss=[1,o,zt,0,()=>Vn],os=[1,
o,ye,0,()=>Xn],rs=[2,o,Ft,8,[()=>yn,0],[()=>Tn,0]],as=[9,o,Kt,{[qt]:["GET","/2016-08-19/account-settings",200]},()=>$n,()=>Hn],
is=[9,o,c,{[qt]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>jn,()=>Bn],cs=[9,o,Zt,{[qt]:["POST",
"/2015-03-31/functions/{FunctionName}/invocations",200]},()=>Kn,()=>Wn];const ds=n=>({apiVersion:"2015-03-31",base64Decoder:n?.
base64Decoder??t.lt,base64Encoder:n?.base64Encoder??t.ct,disableHostPrefix:n?.disableHostPrefix??!1,endpointProvider:n?.
endpointProvider??H,extensions:n?.extensions??[],httpAuthSchemeProvider:n?.httpAuthSchemeProvider??N,httpAuthSchemes:n?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:u=>u.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],
logger:n?.logger??new t.Y,protocol:n?.protocol??U.t,protocolSettings:n?.protocolSettings??{defaultNamespace:"com.amazona\
ws.lambda",errorTypeRegistries:Rn,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:n?.serviceId??"Lambda",
sha256:n?.sha256??t.t,urlParser:n?.urlParser??m.r,utf8Decoder:n?.utf8Decoder??P.n,utf8Encoder:n?.utf8Encoder??P.t}),us=n=>{
(0,t.Q)(process.version);const u=(0,t.G)(n),C=()=>u().then(t.$),B=ds(n);(0,t.dt)(process.version);const T={profile:n?.profile,
logger:B.logger};return{...B,...n,runtime:"node",defaultsMode:u,authSchemePreference:n?.authSchemePreference??(0,m.t)(t.
a,T),bodyLengthChecker:n?.bodyLengthChecker??t.at,credentialDefaultProvider:n?.credentialDefaultProvider??_.t,defaultUserAgentProvider:n?.
defaultUserAgentProvider??(0,t.p)({serviceId:B.serviceId,clientVersion:L}),eventStreamSerdeProvider:n?.eventStreamSerdeProvider??
A.r,maxAttempts:n?.maxAttempts??(0,m.t)(t.g,n),region:n?.region??(0,m.t)(t.J,{...t.q,...T}),requestHandler:a.t.create(n?.
requestHandler??C),retryMode:n?.retryMode??(0,m.t)({...t._,default:async()=>(await C()).retryMode||t.y},n),streamCollector:n?.
streamCollector??a.r,useDualstackEndpoint:n?.useDualstackEndpoint??(0,m.t)(t.rt,T),useFipsEndpoint:n?.useFipsEndpoint??(0,m.
t)(t.nt,T),userAgentAppId:n?.userAgentAppId??(0,m.t)(t.f,T)}},ls=n=>{const u=n.httpAuthSchemes;let C=n.httpAuthSchemeProvider,
B=n.credentials;return{setHttpAuthScheme(T){const mt=u.findIndex(ee=>ee.schemeId===T.schemeId);mt===-1?u.push(T):u.splice(
mt,1,T)},httpAuthSchemes(){return u},setHttpAuthSchemeProvider(T){C=T},httpAuthSchemeProvider(){return C},setCredentials(T){
B=T},credentials(){return B}}},_s=n=>({httpAuthSchemes:n.httpAuthSchemes(),httpAuthSchemeProvider:n.httpAuthSchemeProvider(),
credentials:n.credentials()}),ps=(n,u)=>{const C=Object.assign((0,t.l)(n),(0,t.X)(n),(0,t.j)(n),ls(n));return u.forEach(
B=>B.configure(C)),Object.assign(n,(0,t.u)(C),(0,t.Z)(C),(0,t.M)(C),_s(C))};var hs=class extends t.tt{config;constructor(...[
n]){const u=us(n||{});super(u),this.initConfig=u;const C=Z(u),B=(0,t.b)(C),T=(0,t.v)(B),mt=(0,t.K)(T),ee=(0,t.k)(mt),ms=(0,S.
n)(ee),vs=(0,g.t)(ms),Es=K(vs),Ss=ps(Es,n?.extensions||[]);this.config=Ss,this.middlewareStack.use((0,t.et)(this.config)),
this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.
A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:async Ps=>new t.
x({"aws.auth#sigv4":Ps.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}};const me=(0,w.
t)(O,"AWSGirApiService","LambdaClient",S.t),ve={},Ee=(n,u,C,B)=>[];var gs=class extends me(ve,Ee,"GetAccountSettings",as){}}),
6369:((vt,J,s)=>{s.d(J,{n:()=>zt,t:()=>Gt});var w=s(550),S=s(765),x=s(9576),t=s(3040),g=s(4327),_=s(4782),m=s(1649),A=s(
3656),a=s(7573);const U=async(e,c,E)=>({operation:(0,S.m)(c).operation,region:await(0,S.p)(e.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function P(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticloadbalancing",region:e.region},propertiesExtractor:(c,E)=>({signingProperties:{config:c,context:E}})}}const F=e=>{
const c=[];switch(e.operation){default:c.push(P(e))}return c},Q=e=>{const c=(0,t.r)(e);return Object.assign(c,{authSchemePreference:(0,S.
p)(e.authSchemePreference??[])})},N=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),K={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInP\
arams",name:"useDualstackEndpoint"}};var Z="3.1142.0";const O="ref",L=-1,D=!0,I="isSet",R="PartitionResult",j="booleanEq\
uals",W="getAttr",$={[O]:"Endpoint"},k={[O]:R},V={},Y=[{[O]:"Region"}],r={conditions:[[I,[$]],[I,Y],["aws.partition",Y,R],
[j,[{[O]:"UseFIPS"},D]],[j,[{[O]:"UseDualStack"},D]],[j,[{fn:W,argv:[k,"supportsDualStack"]},D]],[j,[{fn:W,argv:[k,"supp\
ortsFIPS"]},D]],["stringEquals",[{fn:W,argv:[k,"name"]},"aws-us-gov"]]],results:[[L],[L,"Invalid Configuration: FIPS and\
 custom endpoint are not supported"],[L,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[$,V],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[L,"FIPS and DualStack are enabled\
, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",V],["https://\
elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",V],[L,"FIPS is enabled but this partition does not suppo\
rt FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[L,"DualStack is enabled but \
this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",V],[L,"\
Invalid Configuration: Missing Region"]]},d=2,i=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),l=t.W.from(i,d,r.conditions,r.results),p=new t.U({size:50,params:["Endpoint","Region","UseDualStac\
k","UseFIPS"]}),h=(e,c={})=>p.get(e,()=>(0,t.V)(l,{endpointParams:e,logger:c.logger}));t.H.aws=t.d;var v=class Pe extends S.
i{constructor(c){super(c),Object.setPrototypeOf(this,Pe.prototype)}};const H="AnomalyDetection",G="AdministrativeOverrid\
e",X="AvailabilityZone",M="Description",q="DescribeTargetHealth",tt="DescribeTargetHealthInput",Et="DescribeTargetHealth\
Output",it="HealthCheckPort",St="Id",Pt="Include",ft="MitigationInEffect",Ct="Port",ct="QuicServerId",ot="Reason",At="Re\
sult",dt="State",Dt="TargetDescription",It="TargetDescriptions",Rt="TargetGroupArn",ut="TargetHealth",rt="TargetHealthDe\
scriptions",yt="TargetHealthDescription",Tt="Targets",lt="Target",_t="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadb\
alancingv2",y="com.amazonaws.elasticloadbalancingv2",et=new x.t(_t);var Lt=[-3,_t,"ElasticLoadBalancingV2ServiceExceptio\
n",0,[],[]];et.registerError(Lt,v);const Mt=[et,new x.t(y)];var bt=[3,y,G,0,[dt,ot,M],[0,0,0]],Ot=[3,y,H,0,[At,ft],[0,0]],
pt=[3,y,tt,0,[Rt,Tt,Pt],[0,()=>Ft,64],1],wt=[3,y,Et,0,[rt],[()=>Vt]],ht=[3,y,Dt,0,[St,Ct,X,ct],[0,1,0,0],1],xt=[3,y,ut,0,
[dt,ot,M],[0,0,0]],Ut=[3,y,yt,0,[lt,it,ut,H,G],[()=>ht,0,()=>xt,()=>Ot,()=>bt]],Ft=[1,y,It,0,()=>ht],Vt=[1,y,rt,0,()=>Ut],
Bt=[9,y,q,0,()=>pt,()=>wt];const $t=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.base64Encoder??
t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??h,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.
httpAuthSchemeProvider??F,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:c=>c.getIdentityProvider(
"aws.auth#sigv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??A.t,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Mt,xmlNamespace:"http://elasticloadbalancin\
g.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.serviceId??
"Elastic Load Balancing v2",sha256:e?.sha256??t.t,urlParser:e?.urlParser??_.r,utf8Decoder:e?.utf8Decoder??a.n,utf8Encoder:e?.
utf8Encoder??a.t}),Ht=e=>{(0,t.Q)(process.version);const c=(0,t.G)(e),E=()=>c().then(t.$),b=$t(e);(0,t.dt)(process.version);
const f={profile:e?.profile,logger:b.logger};return{...b,...e,runtime:"node",defaultsMode:c,authSchemePreference:e?.authSchemePreference??
(0,_.t)(t.a,f),bodyLengthChecker:e?.bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??g.t,
defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:b.serviceId,clientVersion:Z}),maxAttempts:e?.maxAttempts??
(0,_.t)(t.g,e),region:e?.region??(0,_.t)(t.J,{...t.q,...f}),requestHandler:m.t.create(e?.requestHandler??E),retryMode:e?.
retryMode??(0,_.t)({...t._,default:async()=>(await E()).retryMode||t.y},e),streamCollector:e?.streamCollector??m.r,useDualstackEndpoint:e?.
useDualstackEndpoint??(0,_.t)(t.rt,f),useFipsEndpoint:e?.useFipsEndpoint??(0,_.t)(t.nt,f),userAgentAppId:e?.userAgentAppId??
(0,_.t)(t.f,f)}},jt=e=>{const c=e.httpAuthSchemes;let E=e.httpAuthSchemeProvider,b=e.credentials;return{setHttpAuthScheme(f){
const nt=c.findIndex(st=>st.schemeId===f.schemeId);nt===-1?c.push(f):c.splice(nt,1,f)},httpAuthSchemes(){return c},setHttpAuthSchemeProvider(f){
E=f},httpAuthSchemeProvider(){return E},setCredentials(f){b=f},credentials(){return b}}},at=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),kt=(e,c)=>{const E=Object.assign((0,t.l)(
e),(0,t.X)(e),(0,t.j)(e),jt(e));return c.forEach(b=>b.configure(E)),Object.assign(e,(0,t.u)(E),(0,t.Z)(E),(0,t.M)(E),at(
E))};var zt=class extends t.tt{config;constructor(...[e]){const c=Ht(e||{});super(c),this.initConfig=c;const E=N(c),b=(0,t.
b)(E),f=(0,t.v)(b),nt=(0,t.K)(f),st=(0,t.k)(nt),Xt=(0,S.n)(st),Jt=Q(Xt),Qt=kt(Jt,e?.extensions||[]);this.config=Qt,this.
middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.
h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.
use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:U,
identityProviderConfigProvider:async Zt=>new t.x({"aws.auth#sigv4":Zt.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const Nt=(0,w.t)(K,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",S.
t),Kt={},Wt=(e,c,E,b)=>[];var Gt=class extends Nt(Kt,Wt,"DescribeTargetHealth",Bt){}}),4471:((vt,J,s)=>{s.d(J,{a:()=>L,i:()=>$,
n:()=>k,r:()=>j,t:()=>R});var w=s(7643),S=s(6776),x=s(1105),t=s(2619),g=s(7811),_=s(6580),m=s(6369),A=s(990),a=s(2264),U=s(
8861),P=s(9996),F=class extends(0,P.i)(P.n,P.r,"Invoke",P.s){};(0,g.f)({hosts:(0,g.n)((0,g.o)()).check((0,g.V)(1),(0,g.B)(
200)),until:(0,g.t)(["first","each"]),forMillis:(0,g.a)().check((0,g.E)(0),(0,g.z)(U.i))});const Q=(0,g.t)(["open","refu\
sed","timed-out","reset"]),N=(0,g.u)({seen:(0,g.n)((0,g.u)({host:(0,g.p)(),state:Q,attempts:(0,g.a)()}))}),K=200,Z=5e3,O=[
"ResourceNotReadyException","ENINotReadyException","ResourceConflictException","TooManyRequestsException","EC2ThrottledE\
xception"];async function L(r,d,i){const l=new Map;for(let p=0;p<i.length;p+=K){const h={hosts:i.slice(p,p+K),until:"eac\
h",forMillis:Z};for(const{host:v,state:H}of await I(r,d,h))l.set(v,H)}return l}function D(r){try{return N.parse(JSON.parse(
r)).seen}catch(d){const i=`port-probe answered ${JSON.stringify(r.slice(0,100))}; deploy the stack again`;throw new a.t(
"fleet.not-right",i,{cause:d})}}async function I(r,d,i){const l=await r.lambda();try{const p=new TextEncoder().encode(JSON.
stringify(i)),h=await l.send(new F({FunctionName:d,Payload:p})),v=h.Payload?.length?new TextDecoder().decode(h.Payload):
"";if(h.FunctionError)throw new a.t("fleet.not-right",`port-probe failed (${h.FunctionError}): ${v}; read its log`);return D(
v)}catch(p){if((0,_.t)(p,...O))return[];throw p}}function R(r,d){const i=r.outputs[w.o[d]];if(i)return i;throw new a.t("\
stack.failed-state",`stack ${r.name} (${r.status.name}) has no output ${w.o[d]}; deploy it again`)}async function j({aws:r},d){
const[i,l,p,h]=await Promise.all([W(r,R(d,"groupName")),$(r,R(d,"targetGroupArn")),V(r,R(d,"cacheCluster")),Y(r,d.name)]),
v=await k(r,i.members),H=i.members.filter(({LifecycleState:M})=>M==="InService").map(({InstanceId:M})=>v.get(M??"")??"").
filter(Boolean),G=await L(r,R(d,"portProbe"),H),X=i.members.map(M=>{const q=M.InstanceId??"",tt=v.get(q)??"";return{id:q,
zone:M.AvailabilityZone??"",address:tt,lifecycle:M.LifecycleState??"",health:M.HealthStatus??"",target:l.get(q)??"not re\
gistered",port:G.get(tt)??"not asked",templateVersion:M.LaunchTemplate?.Version??""}});return{size:i.size,instances:X,...p,
servers:h}}async function W(r,d){const i=(await(await r.autoScaling()).send(new S.r({AutoScalingGroupNames:[d]}))).AutoScalingGroups?.[0];
if(!i)throw new a.t("fleet.not-right",`Auto Scaling group ${d} is gone; deploy the stack under another name`);const l=[...i.
Instances??[]].sort((p,h)=>(p.InstanceId??"")<(h.InstanceId??"")?-1:1);return{size:i.DesiredCapacity??0,members:l}}async function $(r,d){
const i=await(await r.loadBalancing()).send(new m.t({TargetGroupArn:d}));return new Map((i.TargetHealthDescriptions??[]).
map(({Target:l,TargetHealth:p})=>{const{State:h="unknown",Reason:v}=p??{};return[l?.Id??"",v?`${h} (${v})`:h]}))}async function k(r,d){
const i=d.map(({InstanceId:v})=>v??"").filter(Boolean),l=new Map;if(i.length===0)return l;const p=await r.ec2();let h;do{
const v=await p.send(new x.s({Filters:[{Name:"instance-id",Values:i}],...h&&{NextToken:h}}));for(const{InstanceId:H,PrivateIpAddress:G}of(v.
Reservations??[]).flatMap(X=>X.Instances??[]))l.set(H??"",G??"");h=v.NextToken}while(h);return l}async function V(r,d){const i=(await(await r.
elastiCache()).send(new t.t({CacheClusterId:d,ShowCacheNodeInfo:!0}))).CacheClusters?.[0];return{cacheNodes:(i?.CacheNodes??
[]).filter(({CacheNodeStatus:l,Endpoint:p})=>p?.Address&&!["creating","deleting"].includes(l??"")).map(({Endpoint:l})=>`${l?.
Address}:${l?.Port}`).sort(),cacheSize:i?.NumCacheNodes??0}}async function Y(r,d){const i=await r.ssm();try{const{Parameter:l}=await i.
send(new A.i({Name:(0,w._)(d).servers}));return(l?.Value??"").split(/\s+/).filter(Boolean).sort()}catch(l){if((0,_.t)(l,
"ParameterNotFound"))return[];throw l}}})};export{fs as id,Cs as ids,As as modules};
