const fs=4471,Cs=[4471],As={9002:((At,J,o)=>{o.d(J,{t:()=>h});var s=o(8060),P=o(1009),$=o(765),n=o(3040),h=class extends s.
r{serializer;deserializer;codec;mixin=new n.n;constructor({defaultNamespace:E,errorTypeRegistries:g,jsonCodec:D}){super(
{defaultNamespace:E,errorTypeRegistries:g});const i={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=D??new P.t(i),this.serializer=new s.t(this.codec.createSerializer(),i),this.deserializer=new s.n(this.codec.createDeserializer(),
i)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(E){this.codec.setSerdeContext(
E),super.setSerdeContext(E)}async serializeRequest(E,g,D){const i=await super.serializeRequest(E,g,D),x=$.o.of(E.input);
if(!i.headers["content-type"]){const f=this.mixin.resolveRestContentType(this.getDefaultContentType(),x);f&&(i.headers["\
content-type"]=f)}return i.body==null&&i.headers["content-type"]===this.getDefaultContentType()&&(i.body="{}"),i}async deserializeResponse(E,g,D){
const i=await super.deserializeResponse(E,g,D),x=$.o.of(E.output);for(const[f,w]of x.structIterator())w.getMemberTraits().
httpPayload&&!(f in i)&&(i[f]=null);return i}async handleError(E,g,D,i,x){const f=(0,P.r)(D,i)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,f,this.options.defaultNamespace);const{errorSchema:w,errorMetadata:j}=await this.mixin.getErrorSchemaOrThrowBaseException(
f,this.options.defaultNamespace,D,i,x),W=$.o.of(w),Q=i.message??i.Message??"UnknownError",U=new(this.compositeErrorRegistry.
getErrorCtor(w)??Error)({});await this.deserializeHttpMessage(w,g,D,i);const y={},z=this.codec.createDeserializer();for(const[
L,I]of W.structIterator()){const T=I.getMergedTraits().jsonName??L;y[L]=z.readObject(I,i[T])}throw this.mixin.decorateServiceException(
Object.assign(U,j,{$fault:W.getMergedTraits().error,message:Q},y),i)}getDefaultContentType(){return"application/json"}}}),
7615:((At,J,o)=>{o.d(J,{a:()=>hs,i:()=>_e,n:()=>pe,o:()=>is,r:()=>he,s:()=>cs,t:()=>gs});var s=o(550),P=o(765),$=o(9576),
n=o(3040),h=o(9208),E=o(4327),g=o(4782),D=o(3655),i=o(1649),x=o(9002),f=o(7573);const w=async(e,_,A)=>({operation:(0,P.m)(
_).operation,region:await(0,P.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function j(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:e.region},propertiesExtractor:(_,A)=>({
signingProperties:{config:_,context:A}})}}const W=e=>{const _=[];switch(e.operation){default:_.push(j(e))}return _},Q=e=>{
const _=(0,n.r)(e);return Object.assign(_,{authSchemePreference:(0,P.p)(e.authSchemePreference??[])})},U=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"lambda"}),y={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var z="3.1164.0";const L="ref",
I=-1,T=!0,G="isSet",Z="PartitionResult",F="booleanEquals",V="getAttr",B={[L]:"Endpoint"},Y={[L]:Z},K={},q=[{[L]:"Region"}],
tt={conditions:[[G,[B]],[G,q],["aws.partition",q,Z],[F,[{[L]:"UseFIPS"},T]],[F,[{[L]:"UseDualStack"},T]],[F,[{fn:V,argv:[
Y,"supportsDualStack"]},T]],[F,[{fn:V,argv:[Y,"supportsFIPS"]},T]]],results:[[I],[I,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[I,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[B,K],["ht\
tps://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",K],[I,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",K],[I,"FIPS is enabled but\
 this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",K],[I,"DualStack\
 is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",K],[I,
"Invalid Configuration: Missing Region"]]},at=2,it=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,
100000010,5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,
100000003]),d=n.W.from(it,at,tt.conditions,tt.results),u=new n.U({size:50,params:["Endpoint","Region","UseDualStack","Us\
eFIPS"]}),a=(e,_={})=>u.get(e,()=>(0,n.V)(d,{endpointParams:e,logger:_.logger}));n.H.aws=n.d;var l=class ge extends P.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(_){super(_),Object.setPrototypeOf(this,
ge.prototype)}};const p="AccountLimit",m="ApplicationLogLevel",v="ApplyOn",k="AccountUsage",et="Architectures",X="Arn",M="\
Blob",nt="ClientContext",st="ConcurrentExecutions",Dt="CapacityProviderArn",ct="CapacityProviderConfig",pt="CodeSize",ht="\
CodeSizeUnzipped",It="CodeSizeZipped",Rt="CodeSha256",yt="ConfigSha256",gt="Command",mt="Description",vt="DurableConfig",
Tt="DurableExecutionArn",Lt="DurableExecutionName",dt="DeadLetterConfig",b="DirectS3Read",ot="Error",ut="ErrorCode",Mt="\
EnvironmentError",bt="ExecutionEnvironmentMemoryGiBPerVCpu",Ot="EntryPoint",xt="EnvironmentResponse",Et="EphemeralStorag\
e",St="ExecutionTimeout",wt="ExecutedVersion",Ut="EnvironmentVariableName",Ft="EnvironmentVariableValue",Vt="Environment\
Variables",Bt="Environment",Ht="FunctionArn",$t="FunctionCount",jt="FunctionConfiguration",zt="FunctionError",lt="Functi\
onName",kt="FileSystemConfigs",t="FileSystemConfigList",c="FileSystemConfig",S="GetAccountSettings",O="GetAccountSetting\
sRequest",C="GetAccountSettingsResponse",rt="GetFunctionConfigurationRequest",_t="GetFunctionConfiguration",Kt="Handler",
Nt="Ipv6AllowedForDualStack",Pt="ImageConfig",Wt="ImageConfigError",Zt="ImageConfigResponse",ve="InvocationRequest",Ee="\
InvocationResponse",Se="InvocationType",Pe="Invoke",Yt="KMSKeyArn",fe="Layers",qt="LoggingConfig",Ce="LogFormat",Ae="Log\
Group",De="LastModified",te="LambdaManagedInstancesCapacityProviderConfig",Ie="LocalMountPath",Re="LogResult",ye="Layers\
ReferenceList",Te="LogType",Le="LastUpdateStatus",Me="LastUpdateStatusReason",be="LastUpdateStatusReasonCode",Oe="Layer",
Gt="Message",xe="MasterArn",we="MemorySize",Ue="Mode",Fe="OptimizationStatus",Ve="PerExecutionEnvironmentMaxConcurrency",
Be="PackageType",ee="Payload",ft="Qualifier",He="RevisionId",$e="RetentionPeriodInDays",je="RuntimeVersionArn",ne="Runti\
meVersionConfig",ze="RuntimeVersionError",ke="Role",Ke="Runtime",Ne="StatusCode",se="S3FilesConfig",We="SecurityGroupIds",
Ge="SubnetIds",oe="SigningJobArn",Xe="SystemLogLevel",re="SigningProfileVersionArn",Je="StateReason",Qe="StateReasonCode",
Ze="SensitiveString",Ye="SnapStartResponse",qe="SnapStart",tn="Size",en="State",nn="TargetArn",sn="TracingConfigResponse",
ae="TotalCodeSize",ie="TenancyConfig",on="TracingConfig",rn="TenantId",an="TenantIsolationMode",cn="Timeout",dn="Unreser\
vedConcurrentExecutions",un="Variables",ln="VpcConfig",_n="VpcConfigResponse",pn="VpcId",hn="Version",gn="WorkingDirecto\
ry",mn="X-Amz-Client-Context",vn="X-Amz-Durable-Execution-Arn",En="X-Amz-Durable-Execution-Name",Sn="X-Amz-Executed-Vers\
ion",Pn="X-Amz-Function-Error",fn="X-Amz-Invocation-Type",Cn="X-Amz-Log-Result",An="X-Amz-Log-Type",Dn="X-Amz-Tenant-Id",
Xt="http",N="httpHeader",ce="httpQuery",de="smithy.ts.sdk.synthetic.com.amazonaws.lambda",r="com.amazonaws.lambda",ue=new $.
t(de);var In=[-3,de,"LambdaServiceException",0,[],[]];ue.registerError(In,l);const Rn=[ue,new $.t(r)];var le=[0,r,M,8,21],
yn=[0,r,Ut,8,0],Tn=[0,r,Ft,8,0],Jt=[0,r,Ze,8,0],Ln=[3,r,p,0,[ae,ht,It,st,dn],[1,1,1,1,1]],Mn=[3,r,k,0,[ae,$t],[1,1]],bn=[
3,r,ct,0,[te],[()=>Gn],1],On=[3,r,dt,0,[nn],[0]],xn=[3,r,vt,0,[Yt,$e,St],[0,1,1]],wn=[3,r,Mt,0,[ut,Gt],[0,[()=>Jt,0]]],Un=[
3,r,xt,0,[un,ot],[[()=>rs,0],[()=>wn,0]]],Fn=[3,r,Et,0,[tn],[1],1],Vn=[3,r,c,0,[X,Ie,se],[0,0,()=>Yn],2],Bn=[3,r,jt,0,[lt,
Ht,Ke,ke,Kt,pt,mt,cn,we,De,Rt,hn,ln,dt,Bt,Yt,on,xe,He,fe,en,Je,Qe,Le,Me,be,kt,re,oe,Be,Zt,et,Et,qe,ne,qt,ie,ct,yt,vt],[0,
0,0,0,0,1,0,1,1,0,0,0,()=>ns,()=>On,[()=>Un,0],0,()=>es,0,0,()=>os,0,0,0,0,0,0,()=>ss,0,0,0,[()=>Kn,0],64,()=>Fn,()=>qn,
[()=>Qn,0],()=>Jn,()=>ts,()=>bn,0,()=>xn]],Hn=[3,r,O,0,[],[]],$n=[3,r,C,0,[p,k],[()=>Ln,()=>Mn]],jn=[3,r,rt,0,[lt,ft],[[
0,1],[0,{[ce]:ft}]],1],zn=[3,r,Pt,0,[Ot,gt,gn],[64,64,0]],kn=[3,r,Wt,0,[ut,Gt],[0,[()=>Jt,0]]],Kn=[3,r,Zt,0,[Pt,ot],[()=>zn,
[()=>kn,0]]],Nn=[3,r,ve,0,[lt,Se,Te,nt,Lt,ee,ft,rn],[[0,1],[0,{[N]:fn}],[0,{[N]:An}],[0,{[N]:mn}],[0,{[N]:En}],[()=>le,16],
[0,{[ce]:ft}],[0,{[N]:Dn}]],1],Wn=[3,r,Ee,0,[Ne,zt,Re,ee,wt,Tt],[[1,32],[0,{[N]:Pn}],[0,{[N]:Cn}],[()=>le,16],[0,{[N]:Sn}],
[0,{[N]:vn}]]],Gn=[3,r,te,0,[Dt,Ve,bt],[0,1,1],1],Xn=[3,r,Oe,0,[X,pt,re,oe],[0,1,0,0]],Jn=[3,r,qt,0,[Ce,m,Xe,Ae],[0,0,0,
0]],Qn=[3,r,ne,0,[je,ot],[0,[()=>Zn,0]]],Zn=[3,r,ze,0,[ut,Gt],[0,[()=>Jt,0]]],Yn=[3,r,se,0,[b],[0]],qn=[3,r,Ye,0,[v,Fe],
[0,0]],ts=[3,r,ie,0,[an],[0],1],es=[3,r,sn,0,[Ue],[0]],ns=[3,r,_n,0,[Ge,We,pn,Nt],[64,64,0,2]],ss=[1,r,t,0,()=>Vn],os=[1,
r,ye,0,()=>Xn],rs=[2,r,Vt,8,[()=>yn,0],[()=>Tn,0]],as=[9,r,S,{[Xt]:["GET","/2016-08-19/account-settings",200]},()=>Hn,()=>$n],
is=[9,r,_t,{[Xt]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>jn,()=>Bn],cs=[9,r,Pe,{[Xt]:["POS\
T","/2015-03-31/functions/{FunctionName}/invocations",200]},()=>Nn,()=>Wn];const ds=e=>({apiVersion:"2015-03-31",base64Decoder:e?.
base64Decoder??n.lt,base64Encoder:e?.base64Encoder??n.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??a,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??W,httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:_=>_.getIdentityProvider("aws.auth#sigv4"),signer:new n.o}],
logger:e?.logger??new n.Y,protocol:e?.protocol??x.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazona\
ws.lambda",errorTypeRegistries:Rn,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:e?.serviceId??"Lambda",
sha256:e?.sha256??n.t,urlParser:e?.urlParser??g.r,utf8Decoder:e?.utf8Decoder??f.n,utf8Encoder:e?.utf8Encoder??f.t}),us=e=>{
(0,n.Q)(process.version);const _=(0,n.G)(e),A=()=>_().then(n.$),H=ds(e);(0,n.dt)(process.version);const R={profile:e?.profile,
logger:H.logger};return{...H,...e,runtime:"node",defaultsMode:_,authSchemePreference:e?.authSchemePreference??(0,g.t)(n.
a,R),bodyLengthChecker:e?.bodyLengthChecker??n.at,credentialDefaultProvider:e?.credentialDefaultProvider??E.t,defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,n.p)({serviceId:H.serviceId,clientVersion:z}),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??
D.r,maxAttempts:e?.maxAttempts??(0,g.t)(n.g,e),region:e?.region??(0,g.t)(n.J,{...n.q,...R}),requestHandler:i.t.create(e?.
requestHandler??A),retryMode:e?.retryMode??(0,g.t)({...n._,default:async()=>(await A()).retryMode||n.y},e),streamCollector:e?.
streamCollector??i.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,g.t)(n.rt,R),useFipsEndpoint:e?.useFipsEndpoint??(0,g.
t)(n.nt,R),userAgentAppId:e?.userAgentAppId??(0,g.t)(n.f,R)}},ls=e=>{const _=e.httpAuthSchemes;let A=e.httpAuthSchemeProvider,
H=e.credentials;return{setHttpAuthScheme(R){const Ct=_.findIndex(Qt=>Qt.schemeId===R.schemeId);Ct===-1?_.push(R):_.splice(
Ct,1,R)},httpAuthSchemes(){return _},setHttpAuthSchemeProvider(R){A=R},httpAuthSchemeProvider(){return A},setCredentials(R){
H=R},credentials(){return H}}},_s=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),ps=(e,_)=>{const A=Object.assign((0,n.l)(e),(0,n.X)(e),(0,n.j)(e),ls(e));return _.forEach(
H=>H.configure(A)),Object.assign(e,(0,n.u)(A),(0,n.Z)(A),(0,n.M)(A),_s(A))};var hs=class extends n.tt{config;constructor(...[
e]){const _=us(e||{});super(_),this.initConfig=_;const A=U(_),H=(0,n.b)(A),R=(0,n.v)(H),Ct=(0,n.K)(R),Qt=(0,n.k)(Ct),ms=(0,P.
n)(Qt),vs=(0,h.t)(ms),Es=Q(vs),Ss=ps(Es,e?.extensions||[]);this.config=Ss,this.middlewareStack.use((0,n.et)(this.config)),
this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.
A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.
use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:w,identityProviderConfigProvider:async Ps=>new n.
x({"aws.auth#sigv4":Ps.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}};const _e=(0,s.
t)(y,"AWSGirApiService","LambdaClient",P.t),pe={},he=(e,_,A,H)=>[];var gs=class extends _e(pe,he,"GetAccountSettings",as){}}),
6369:((At,J,o)=>{o.d(J,{n:()=>Bt,r:()=>W,t:()=>kt});var s=o(3040),P=o(765),$=o(4327),n=o(4782),h=o(1649),E=o(3656),g=o(7573),
D=o(9576);const i=async(t,c,S)=>({operation:(0,P.m)(c).operation,region:await(0,P.p)(t.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function x(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticloadbalancing",region:t.region},propertiesExtractor:(c,S)=>({signingProperties:{config:c,context:S}})}}const f=t=>{
const c=[];switch(t.operation){default:c.push(x(t))}return c},w=t=>{const c=(0,s.r)(t);return Object.assign(c,{authSchemePreference:(0,P.
p)(t.authSchemePreference??[])})},j=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),W={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInP\
arams",name:"useDualstackEndpoint"}};var Q="3.1142.0";const U="ref",y=-1,z=!0,L="isSet",I="PartitionResult",T="booleanEq\
uals",G="getAttr",Z={[U]:"Endpoint"},F={[U]:I},V={},B=[{[U]:"Region"}],Y={conditions:[[L,[Z]],[L,B],["aws.partition",B,I],
[T,[{[U]:"UseFIPS"},z]],[T,[{[U]:"UseDualStack"},z]],[T,[{fn:G,argv:[F,"supportsDualStack"]},z]],[T,[{fn:G,argv:[F,"supp\
ortsFIPS"]},z]],["stringEquals",[{fn:G,argv:[F,"name"]},"aws-us-gov"]]],results:[[y],[y,"Invalid Configuration: FIPS and\
 custom endpoint are not supported"],[y,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Z,V],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[y,"FIPS and DualStack are enabled\
, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",V],["https://\
elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",V],[y,"FIPS is enabled but this partition does not suppo\
rt FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[y,"DualStack is enabled but \
this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",V],[y,"\
Invalid Configuration: Missing Region"]]},K=2,q=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),tt=s.W.from(q,K,Y.conditions,Y.results),at=new s.U({size:50,params:["Endpoint","Region","UseDualSt\
ack","UseFIPS"]}),it=(t,c={})=>at.get(t,()=>(0,s.V)(tt,{endpointParams:t,logger:c.logger}));s.H.aws=s.d;var d=class me extends P.
i{constructor(c){super(c),Object.setPrototypeOf(this,me.prototype)}};const u="AnomalyDetection",a="AdministrativeOverrid\
e",l="AvailabilityZone",p="Description",m="DescribeTargetHealth",v="DescribeTargetHealthInput",k="DescribeTargetHealthOu\
tput",et="HealthCheckPort",X="Id",M="Include",nt="MitigationInEffect",st="Port",Dt="QuicServerId",ct="Reason",pt="Result",
ht="State",It="TargetDescription",Rt="TargetDescriptions",yt="TargetGroupArn",gt="TargetHealth",mt="TargetHealthDescript\
ions",vt="TargetHealthDescription",Tt="Targets",Lt="Target",dt="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalanci\
ngv2",b="com.amazonaws.elasticloadbalancingv2",ot=new D.t(dt);var ut=[-3,dt,"ElasticLoadBalancingV2ServiceException",0,[],
[]];ot.registerError(ut,d);const Mt=[ot,new D.t(b)];var bt=[3,b,a,0,[ht,ct,p],[0,0,0]],Ot=[3,b,u,0,[pt,nt],[0,0]],xt=[3,
b,v,0,[yt,Tt,M],[0,()=>Ft,64],1],Et=[3,b,k,0,[mt],[()=>Vt]],St=[3,b,It,0,[X,st,l,Dt],[0,1,0,0],1],wt=[3,b,gt,0,[ht,ct,p],
[0,0,0]],Ut=[3,b,vt,0,[Lt,et,gt,u,a],[()=>St,0,()=>wt,()=>Ot,()=>bt]],Ft=[1,b,Rt,0,()=>St],Vt=[1,b,mt,0,()=>Ut],Bt=[9,b,
m,0,()=>xt,()=>Et];const Ht=t=>({apiVersion:"2015-12-01",base64Decoder:t?.base64Decoder??s.lt,base64Encoder:t?.base64Encoder??
s.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??it,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.
httpAuthSchemeProvider??f,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:c=>c.getIdentityProvider(
"aws.auth#sigv4"),signer:new s.o}],logger:t?.logger??new s.Y,protocol:t?.protocol??E.t,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Mt,xmlNamespace:"http://elasticloadbalancin\
g.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:t?.serviceId??
"Elastic Load Balancing v2",sha256:t?.sha256??s.t,urlParser:t?.urlParser??n.r,utf8Decoder:t?.utf8Decoder??g.n,utf8Encoder:t?.
utf8Encoder??g.t}),$t=t=>{(0,s.Q)(process.version);const c=(0,s.G)(t),S=()=>c().then(s.$),O=Ht(t);(0,s.dt)(process.version);
const C={profile:t?.profile,logger:O.logger};return{...O,...t,runtime:"node",defaultsMode:c,authSchemePreference:t?.authSchemePreference??
(0,n.t)(s.a,C),bodyLengthChecker:t?.bodyLengthChecker??s.at,credentialDefaultProvider:t?.credentialDefaultProvider??$.t,
defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,s.p)({serviceId:O.serviceId,clientVersion:Q}),maxAttempts:t?.maxAttempts??
(0,n.t)(s.g,t),region:t?.region??(0,n.t)(s.J,{...s.q,...C}),requestHandler:h.t.create(t?.requestHandler??S),retryMode:t?.
retryMode??(0,n.t)({...s._,default:async()=>(await S()).retryMode||s.y},t),streamCollector:t?.streamCollector??h.r,useDualstackEndpoint:t?.
useDualstackEndpoint??(0,n.t)(s.rt,C),useFipsEndpoint:t?.useFipsEndpoint??(0,n.t)(s.nt,C),userAgentAppId:t?.userAgentAppId??
(0,n.t)(s.f,C)}},jt=t=>{const c=t.httpAuthSchemes;let S=t.httpAuthSchemeProvider,O=t.credentials;return{setHttpAuthScheme(C){
const rt=c.findIndex(_t=>_t.schemeId===C.schemeId);rt===-1?c.push(C):c.splice(rt,1,C)},httpAuthSchemes(){return c},setHttpAuthSchemeProvider(C){
S=C},httpAuthSchemeProvider(){return S},setCredentials(C){O=C},credentials(){return O}}},zt=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),lt=(t,c)=>{const S=Object.assign((0,s.l)(
t),(0,s.X)(t),(0,s.j)(t),jt(t));return c.forEach(O=>O.configure(S)),Object.assign(t,(0,s.u)(S),(0,s.Z)(S),(0,s.M)(S),zt(
S))};var kt=class extends s.tt{config;constructor(...[t]){const c=$t(t||{});super(c),this.initConfig=c;const S=j(c),O=(0,s.
b)(S),C=(0,s.v)(O),rt=(0,s.K)(C),_t=(0,s.k)(rt),Kt=(0,P.n)(_t),Nt=w(Kt),Pt=lt(Nt,t?.extensions||[]);this.config=Pt,this.
middlewareStack.use((0,s.et)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.
h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.
use((0,s.D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:i,
identityProviderConfigProvider:async Wt=>new s.x({"aws.auth#sigv4":Wt.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}}}),4471:((At,J,o)=>{o.d(J,{a:()=>F,i:()=>q,n:()=>tt,r:()=>Y,t:()=>B});var s=o(7643),
P=o(6776),$=o(1105),n=o(2619),h=o(7811),E=o(6580),g=o(550),D=o(765),i=o(6369),x=o(990),f=o(2264),w=o(8861),j=o(7615),W=class extends(0,j.
i)(j.n,j.r,"Invoke",j.s){};const Q=(0,g.t)(i.r,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",D.t),U={},y=(d,u,a,l)=>[];
var z=class extends Q(U,y,"DescribeTargetHealth",i.n){};(0,h.f)({hosts:(0,h.n)((0,h.o)()).check((0,h.V)(1),(0,h.B)(200)),
until:(0,h.t)(["first","each"]),forMillis:(0,h.a)().check((0,h.E)(0),(0,h.z)(w.r))});const L=(0,h.t)(["open","refused","\
timed-out","reset"]),I=(0,h.u)({seen:(0,h.n)((0,h.u)({host:(0,h.p)(),state:L,attempts:(0,h.a)()}))}),T=200,G=5e3,Z=["Res\
ourceNotReadyException","ENINotReadyException","ResourceConflictException","TooManyRequestsException","EC2ThrottledExcep\
tion"];async function F(d,u,a){const l=new Map;for(let p=0;p<a.length;p+=T){const m={hosts:a.slice(p,p+T),until:"each",forMillis:G};
for(const{host:v,state:k}of await V(d,u,m))l.set(v,k)}return l}async function V(d,u,a){const l=await d.lambda();try{const p=new TextEncoder().
encode(JSON.stringify(a)),m=await l.send(new W({FunctionName:u,Payload:p})),v=new TextDecoder().decode(m.Payload);if(m.FunctionError)
throw new f.t("fleet.not-right",`port-probe failed (${m.FunctionError}): ${v}; read its log`);return I.parse(JSON.parse(
v)).seen}catch(p){if((0,E.t)(p,...Z))return[];throw p}}function B(d,u){const a=d.outputs[s.o[u]];if(a)return a;throw new f.
t("stack.failed-state",`stack ${d.name} (${d.status.name}) has no output ${s.o[u]}; deploy it again`)}async function Y({
aws:d},u){const[a,l,p,m]=await Promise.all([K(d,B(u,"groupName")),q(d,B(u,"targetGroupArn")),at(d,B(u,"cacheCluster")),it(
d,u.name)]),v=await tt(d,a.members),k=a.members.filter(({LifecycleState:M})=>M==="InService").map(({InstanceId:M})=>v.get(
M??"")??"").filter(Boolean),et=await F(d,B(u,"portProbe"),k),X=a.members.map(M=>{const nt=M.InstanceId??"",st=v.get(nt)??
"";return{id:nt,zone:M.AvailabilityZone??"",address:st,lifecycle:M.LifecycleState??"",health:M.HealthStatus??"",target:l.
get(nt)??"not registered",port:et.get(st)??"not asked",templateVersion:M.LaunchTemplate?.Version??""}});return{size:a.size,
instances:X,...p,servers:m}}async function K(d,u){const a=(await(await d.autoScaling()).send(new P.n({AutoScalingGroupNames:[
u]}))).AutoScalingGroups?.[0];if(!a)throw new f.t("fleet.not-right",`Auto Scaling group ${u} is gone; deploy the stack u\
nder another name`);const l=[...a.Instances??[]].sort((p,m)=>(p.InstanceId??"")<(m.InstanceId??"")?-1:1);return{size:a.DesiredCapacity??
0,members:l}}async function q(d,u){const a=await(await d.loadBalancing()).send(new z({TargetGroupArn:u}));return new Map(
(a.TargetHealthDescriptions??[]).map(({Target:l,TargetHealth:p})=>{const{State:m="unknown",Reason:v}=p??{};return[l?.Id??
"",v?`${m} (${v})`:m]}))}async function tt(d,u){const a=u.map(({InstanceId:v})=>v??"").filter(Boolean),l=new Map;if(a.length===
0)return l;const p=await d.ec2();let m;do{const v=await p.send(new $.i({Filters:[{Name:"instance-id",Values:a}],...m&&{NextToken:m}}));
for(const{InstanceId:k,PrivateIpAddress:et}of(v.Reservations??[]).flatMap(X=>X.Instances??[]))l.set(k??"",et??"");m=v.NextToken}while(m);
return l}async function at(d,u){const a=(await(await d.elastiCache()).send(new n.t({CacheClusterId:u,ShowCacheNodeInfo:!0}))).
CacheClusters?.[0];return{cacheNodes:(a?.CacheNodes??[]).filter(({CacheNodeStatus:l,Endpoint:p})=>p?.Address&&!["creatin\
g","deleting"].includes(l??"")).map(({Endpoint:l})=>`${l?.Address}:${l?.Port}`).sort(),cacheSize:a?.NumCacheNodes??0}}async function it(d,u){
const a=await d.ssm();try{const{Parameter:l}=await a.send(new x.n({Name:(0,s._)(u).servers}));return(l?.Value??"").split(
/\s+/).filter(Boolean).sort()}catch(l){if((0,E.t)(l,"ParameterNotFound"))return[];throw l}}})};export{fs as id,Cs as ids,As as modules};
