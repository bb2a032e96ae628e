const fs=4471,Cs=[4471],As={9002:((Dt,J,o)=>{o.d(J,{t:()=>h});var s=o(8060),f=o(1009),H=o(765),n=o(3040),h=class extends s.
r{serializer;deserializer;codec;mixin=new n.n;constructor({defaultNamespace:E,errorTypeRegistries:m,jsonCodec:D}){super(
{defaultNamespace:E,errorTypeRegistries:m});const u={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=D??new f.t(u),this.serializer=new s.t(this.codec.createSerializer(),u),this.deserializer=new s.n(this.codec.createDeserializer(),
u)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(E){this.codec.setSerdeContext(
E),super.setSerdeContext(E)}async serializeRequest(E,m,D){const u=await super.serializeRequest(E,m,D),w=H.o.of(E.input);
if(!u.headers["content-type"]){const S=this.mixin.resolveRestContentType(this.getDefaultContentType(),w);S&&(u.headers["\
content-type"]=S)}return u.body==null&&u.headers["content-type"]===this.getDefaultContentType()&&(u.body="{}"),u}async deserializeResponse(E,m,D){
const u=await super.deserializeResponse(E,m,D),w=H.o.of(E.output);for(const[S,x]of w.structIterator())x.getMemberTraits().
httpPayload&&!(S in u)&&(u[S]=null);return u}async handleError(E,m,D,u,w){const S=(0,f.r)(D,u)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,S,this.options.defaultNamespace);const{errorSchema:x,errorMetadata:j}=await this.mixin.getErrorSchemaOrThrowBaseException(
S,this.options.defaultNamespace,D,u,w),W=H.o.of(x),Q=u.message??u.Message??"UnknownError",U=new(this.compositeErrorRegistry.
getErrorCtor(x)??Error)({});await this.deserializeHttpMessage(x,m,D,u);const y={},z=this.codec.createDeserializer();for(const[
L,I]of W.structIterator()){const T=I.getMergedTraits().jsonName??L;y[L]=z.readObject(I,u[T])}throw this.mixin.decorateServiceException(
Object.assign(U,j,{$fault:W.getMergedTraits().error,message:Q},y),u)}getDefaultContentType(){return"application/json"}}}),
7615:((Dt,J,o)=>{o.d(J,{a:()=>hs,i:()=>_e,n:()=>pe,o:()=>is,r:()=>he,s:()=>cs,t:()=>gs});var s=o(550),f=o(765),H=o(9576),
n=o(3040),h=o(9208),E=o(4327),m=o(4782),D=o(3655),u=o(1649),w=o(9002),S=o(7573);const x=async(e,_,A)=>({operation:(0,f.m)(
_).operation,region:await(0,f.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function j(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:e.region},propertiesExtractor:(_,A)=>({
signingProperties:{config:_,context:A}})}}const W=e=>{const _=[];switch(e.operation){default:_.push(j(e))}return _},Q=e=>{
const _=(0,n.r)(e);return Object.assign(_,{authSchemePreference:(0,f.p)(e.authSchemePreference??[])})},U=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"lambda"}),y={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var z="3.1164.0";const L="ref",
I=-1,T=!0,G="isSet",Z="PartitionResult",F="booleanEquals",V="getAttr",Y={[L]:"Endpoint"},B={[L]:Z},k={},nt=[{[L]:"Region"}],
q={conditions:[[G,[Y]],[G,nt],["aws.partition",nt,Z],[F,[{[L]:"UseFIPS"},T]],[F,[{[L]:"UseDualStack"},T]],[F,[{fn:V,argv:[
B,"supportsDualStack"]},T]],[F,[{fn:V,argv:[B,"supportsFIPS"]},T]]],results:[[I],[I,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[I,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Y,k],["ht\
tps://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[I,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",k],[I,"FIPS is enabled but\
 this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[I,"DualStack\
 is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",k],[I,
"Invalid Configuration: Missing Region"]]},st=2,it=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,
100000010,5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,
100000003]),ct=n.W.from(it,st,q.conditions,q.results),a=new n.U({size:50,params:["Endpoint","Region","UseDualStack","Use\
FIPS"]}),c=(e,_={})=>a.get(e,()=>(0,n.V)(ct,{endpointParams:e,logger:_.logger}));n.H.aws=n.d;var i=class ge extends f.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(_){super(_),Object.setPrototypeOf(this,
ge.prototype)}};const d="AccountLimit",p="ApplicationLogLevel",g="ApplyOn",v="AccountUsage",K="Architectures",X="Arn",tt="\
Blob",M="ClientContext",et="ConcurrentExecutions",ot="CapacityProviderArn",dt="CapacityProviderConfig",ht="CodeSize",gt="\
CodeSizeUnzipped",It="CodeSizeZipped",Rt="CodeSha256",yt="ConfigSha256",mt="Command",vt="Description",Et="DurableConfig",
Tt="DurableExecutionArn",Lt="DurableExecutionName",ut="DeadLetterConfig",b="DirectS3Read",rt="Error",lt="ErrorCode",Mt="\
EnvironmentError",bt="ExecutionEnvironmentMemoryGiBPerVCpu",Ot="EntryPoint",wt="EnvironmentResponse",St="EphemeralStorag\
e",Pt="ExecutionTimeout",xt="ExecutedVersion",Ut="EnvironmentVariableName",Ft="EnvironmentVariableValue",Vt="Environment\
Variables",Bt="Environment",$t="FunctionArn",Ht="FunctionCount",jt="FunctionConfiguration",zt="FunctionError",_t="Functi\
onName",kt="FileSystemConfigs",t="FileSystemConfigList",l="FileSystemConfig",P="GetAccountSettings",O="GetAccountSetting\
sRequest",C="GetAccountSettingsResponse",at="GetFunctionConfigurationRequest",pt="GetFunctionConfiguration",Kt="Handler",
Nt="Ipv6AllowedForDualStack",ft="ImageConfig",Wt="ImageConfigError",Zt="ImageConfigResponse",ve="InvocationRequest",Ee="\
InvocationResponse",Se="InvocationType",Pe="Invoke",Yt="KMSKeyArn",fe="Layers",qt="LoggingConfig",Ce="LogFormat",Ae="Log\
Group",De="LastModified",te="LambdaManagedInstancesCapacityProviderConfig",Ie="LocalMountPath",Re="LogResult",ye="Layers\
ReferenceList",Te="LogType",Le="LastUpdateStatus",Me="LastUpdateStatusReason",be="LastUpdateStatusReasonCode",Oe="Layer",
Gt="Message",we="MasterArn",xe="MemorySize",Ue="Mode",Fe="OptimizationStatus",Ve="PerExecutionEnvironmentMaxConcurrency",
Be="PackageType",ee="Payload",Ct="Qualifier",$e="RevisionId",He="RetentionPeriodInDays",je="RuntimeVersionArn",ne="Runti\
meVersionConfig",ze="RuntimeVersionError",ke="Role",Ke="Runtime",Ne="StatusCode",se="S3FilesConfig",We="SecurityGroupIds",
Ge="SubnetIds",oe="SigningJobArn",Xe="SystemLogLevel",re="SigningProfileVersionArn",Je="StateReason",Qe="StateReasonCode",
Ze="SensitiveString",Ye="SnapStartResponse",qe="SnapStart",tn="Size",en="State",nn="TargetArn",sn="TracingConfigResponse",
ae="TotalCodeSize",ie="TenancyConfig",on="TracingConfig",rn="TenantId",an="TenantIsolationMode",cn="Timeout",dn="Unreser\
vedConcurrentExecutions",un="Variables",ln="VpcConfig",_n="VpcConfigResponse",pn="VpcId",hn="Version",gn="WorkingDirecto\
ry",mn="X-Amz-Client-Context",vn="X-Amz-Durable-Execution-Arn",En="X-Amz-Durable-Execution-Name",Sn="X-Amz-Executed-Vers\
ion",Pn="X-Amz-Function-Error",fn="X-Amz-Invocation-Type",Cn="X-Amz-Log-Result",An="X-Amz-Log-Type",Dn="X-Amz-Tenant-Id",
Xt="http",N="httpHeader",ce="httpQuery",de="smithy.ts.sdk.synthetic.com.amazonaws.lambda",r="com.amazonaws.lambda",ue=new H.
t(de);var In=[-3,de,"LambdaServiceException",0,[],[]];ue.registerError(In,i);const Rn=[ue,new H.t(r)];var le=[0,r,tt,8,21],
yn=[0,r,Ut,8,0],Tn=[0,r,Ft,8,0],Jt=[0,r,Ze,8,0],Ln=[3,r,d,0,[ae,gt,It,et,dn],[1,1,1,1,1]],Mn=[3,r,v,0,[ae,Ht],[1,1]],bn=[
3,r,dt,0,[te],[()=>Gn],1],On=[3,r,ut,0,[nn],[0]],wn=[3,r,Et,0,[Yt,He,Pt],[0,1,1]],xn=[3,r,Mt,0,[lt,Gt],[0,[()=>Jt,0]]],Un=[
3,r,wt,0,[un,rt],[[()=>rs,0],[()=>xn,0]]],Fn=[3,r,St,0,[tn],[1],1],Vn=[3,r,l,0,[X,Ie,se],[0,0,()=>Yn],2],Bn=[3,r,jt,0,[_t,
$t,Ke,ke,Kt,ht,vt,cn,xe,De,Rt,hn,ln,ut,Bt,Yt,on,we,$e,fe,en,Je,Qe,Le,Me,be,kt,re,oe,Be,Zt,K,St,qe,ne,qt,ie,dt,yt,Et],[0,
0,0,0,0,1,0,1,1,0,0,0,()=>ns,()=>On,[()=>Un,0],0,()=>es,0,0,()=>os,0,0,0,0,0,0,()=>ss,0,0,0,[()=>Kn,0],64,()=>Fn,()=>qn,
[()=>Qn,0],()=>Jn,()=>ts,()=>bn,0,()=>wn]],$n=[3,r,O,0,[],[]],Hn=[3,r,C,0,[d,v],[()=>Ln,()=>Mn]],jn=[3,r,at,0,[_t,Ct],[[
0,1],[0,{[ce]:Ct}]],1],zn=[3,r,ft,0,[Ot,mt,gn],[64,64,0]],kn=[3,r,Wt,0,[lt,Gt],[0,[()=>Jt,0]]],Kn=[3,r,Zt,0,[ft,rt],[()=>zn,
[()=>kn,0]]],Nn=[3,r,ve,0,[_t,Se,Te,M,Lt,ee,Ct,rn],[[0,1],[0,{[N]:fn}],[0,{[N]:An}],[0,{[N]:mn}],[0,{[N]:En}],[()=>le,16],
[0,{[ce]:Ct}],[0,{[N]:Dn}]],1],Wn=[3,r,Ee,0,[Ne,zt,Re,ee,xt,Tt],[[1,32],[0,{[N]:Pn}],[0,{[N]:Cn}],[()=>le,16],[0,{[N]:Sn}],
[0,{[N]:vn}]]],Gn=[3,r,te,0,[ot,Ve,bt],[0,1,1],1],Xn=[3,r,Oe,0,[X,ht,re,oe],[0,1,0,0]],Jn=[3,r,qt,0,[Ce,p,Xe,Ae],[0,0,0,
0]],Qn=[3,r,ne,0,[je,rt],[0,[()=>Zn,0]]],Zn=[3,r,ze,0,[lt,Gt],[0,[()=>Jt,0]]],Yn=[3,r,se,0,[b],[0]],qn=[3,r,Ye,0,[g,Fe],
[0,0]],ts=[3,r,ie,0,[an],[0],1],es=[3,r,sn,0,[Ue],[0]],ns=[3,r,_n,0,[Ge,We,pn,Nt],[64,64,0,2]],ss=[1,r,t,0,()=>Vn],os=[1,
r,ye,0,()=>Xn],rs=[2,r,Vt,8,[()=>yn,0],[()=>Tn,0]],as=[9,r,P,{[Xt]:["GET","/2016-08-19/account-settings",200]},()=>$n,()=>Hn],
is=[9,r,pt,{[Xt]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>jn,()=>Bn],cs=[9,r,Pe,{[Xt]:["POS\
T","/2015-03-31/functions/{FunctionName}/invocations",200]},()=>Nn,()=>Wn];const ds=e=>({apiVersion:"2015-03-31",base64Decoder:e?.
base64Decoder??n.lt,base64Encoder:e?.base64Encoder??n.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??c,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??W,httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:_=>_.getIdentityProvider("aws.auth#sigv4"),signer:new n.o}],
logger:e?.logger??new n.Y,protocol:e?.protocol??w.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazona\
ws.lambda",errorTypeRegistries:Rn,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:e?.serviceId??"Lambda",
sha256:e?.sha256??n.t,urlParser:e?.urlParser??m.r,utf8Decoder:e?.utf8Decoder??S.n,utf8Encoder:e?.utf8Encoder??S.t}),us=e=>{
(0,n.Q)(process.version);const _=(0,n.G)(e),A=()=>_().then(n.$),$=ds(e);(0,n.dt)(process.version);const R={profile:e?.profile,
logger:$.logger};return{...$,...e,runtime:"node",defaultsMode:_,authSchemePreference:e?.authSchemePreference??(0,m.t)(n.
a,R),bodyLengthChecker:e?.bodyLengthChecker??n.at,credentialDefaultProvider:e?.credentialDefaultProvider??E.t,defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,n.p)({serviceId:$.serviceId,clientVersion:z}),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??
D.r,maxAttempts:e?.maxAttempts??(0,m.t)(n.g,e),region:e?.region??(0,m.t)(n.J,{...n.q,...R}),requestHandler:u.t.create(e?.
requestHandler??A),retryMode:e?.retryMode??(0,m.t)({...n._,default:async()=>(await A()).retryMode||n.y},e),streamCollector:e?.
streamCollector??u.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,m.t)(n.rt,R),useFipsEndpoint:e?.useFipsEndpoint??(0,m.
t)(n.nt,R),userAgentAppId:e?.userAgentAppId??(0,m.t)(n.f,R)}},ls=e=>{const _=e.httpAuthSchemes;let A=e.httpAuthSchemeProvider,
$=e.credentials;return{setHttpAuthScheme(R){const At=_.findIndex(Qt=>Qt.schemeId===R.schemeId);At===-1?_.push(R):_.splice(
At,1,R)},httpAuthSchemes(){return _},setHttpAuthSchemeProvider(R){A=R},httpAuthSchemeProvider(){return A},setCredentials(R){
$=R},credentials(){return $}}},_s=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),ps=(e,_)=>{const A=Object.assign((0,n.l)(e),(0,n.X)(e),(0,n.j)(e),ls(e));return _.forEach(
$=>$.configure(A)),Object.assign(e,(0,n.u)(A),(0,n.Z)(A),(0,n.M)(A),_s(A))};var hs=class extends n.tt{config;constructor(...[
e]){const _=us(e||{});super(_),this.initConfig=_;const A=U(_),$=(0,n.b)(A),R=(0,n.v)($),At=(0,n.K)(R),Qt=(0,n.k)(At),ms=(0,f.
n)(Qt),vs=(0,h.t)(ms),Es=Q(vs),Ss=ps(Es,e?.extensions||[]);this.config=Ss,this.middlewareStack.use((0,n.et)(this.config)),
this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.
A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.
use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:x,identityProviderConfigProvider:async Ps=>new n.
x({"aws.auth#sigv4":Ps.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}};const _e=(0,s.
t)(y,"AWSGirApiService","LambdaClient",f.t),pe={},he=(e,_,A,$)=>[];var gs=class extends _e(pe,he,"GetAccountSettings",as){}}),
6369:((Dt,J,o)=>{o.d(J,{n:()=>Bt,r:()=>W,t:()=>kt});var s=o(3040),f=o(765),H=o(4327),n=o(4782),h=o(1649),E=o(3656),m=o(7573),
D=o(9576);const u=async(t,l,P)=>({operation:(0,f.m)(l).operation,region:await(0,f.p)(t.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function w(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticloadbalancing",region:t.region},propertiesExtractor:(l,P)=>({signingProperties:{config:l,context:P}})}}const S=t=>{
const l=[];switch(t.operation){default:l.push(w(t))}return l},x=t=>{const l=(0,s.r)(t);return Object.assign(l,{authSchemePreference:(0,f.
p)(t.authSchemePreference??[])})},j=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),W={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInP\
arams",name:"useDualstackEndpoint"}};var Q="3.1142.0";const U="ref",y=-1,z=!0,L="isSet",I="PartitionResult",T="booleanEq\
uals",G="getAttr",Z={[U]:"Endpoint"},F={[U]:I},V={},Y=[{[U]:"Region"}],B={conditions:[[L,[Z]],[L,Y],["aws.partition",Y,I],
[T,[{[U]:"UseFIPS"},z]],[T,[{[U]:"UseDualStack"},z]],[T,[{fn:G,argv:[F,"supportsDualStack"]},z]],[T,[{fn:G,argv:[F,"supp\
ortsFIPS"]},z]],["stringEquals",[{fn:G,argv:[F,"name"]},"aws-us-gov"]]],results:[[y],[y,"Invalid Configuration: FIPS and\
 custom endpoint are not supported"],[y,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Z,V],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[y,"FIPS and DualStack are enabled\
, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",V],["https://\
elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",V],[y,"FIPS is enabled but this partition does not suppo\
rt FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[y,"DualStack is enabled but \
this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",V],[y,"\
Invalid Configuration: Missing Region"]]},k=2,nt=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),q=s.W.from(nt,k,B.conditions,B.results),st=new s.U({size:50,params:["Endpoint","Region","UseDualSt\
ack","UseFIPS"]}),it=(t,l={})=>st.get(t,()=>(0,s.V)(q,{endpointParams:t,logger:l.logger}));s.H.aws=s.d;var ct=class me extends f.
i{constructor(l){super(l),Object.setPrototypeOf(this,me.prototype)}};const a="AnomalyDetection",c="AdministrativeOverrid\
e",i="AvailabilityZone",d="Description",p="DescribeTargetHealth",g="DescribeTargetHealthInput",v="DescribeTargetHealthOu\
tput",K="HealthCheckPort",X="Id",tt="Include",M="MitigationInEffect",et="Port",ot="QuicServerId",dt="Reason",ht="Result",
gt="State",It="TargetDescription",Rt="TargetDescriptions",yt="TargetGroupArn",mt="TargetHealth",vt="TargetHealthDescript\
ions",Et="TargetHealthDescription",Tt="Targets",Lt="Target",ut="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalanci\
ngv2",b="com.amazonaws.elasticloadbalancingv2",rt=new D.t(ut);var lt=[-3,ut,"ElasticLoadBalancingV2ServiceException",0,[],
[]];rt.registerError(lt,ct);const Mt=[rt,new D.t(b)];var bt=[3,b,c,0,[gt,dt,d],[0,0,0]],Ot=[3,b,a,0,[ht,M],[0,0]],wt=[3,
b,g,0,[yt,Tt,tt],[0,()=>Ft,64],1],St=[3,b,v,0,[vt],[()=>Vt]],Pt=[3,b,It,0,[X,et,i,ot],[0,1,0,0],1],xt=[3,b,mt,0,[gt,dt,d],
[0,0,0]],Ut=[3,b,Et,0,[Lt,K,mt,a,c],[()=>Pt,0,()=>xt,()=>Ot,()=>bt]],Ft=[1,b,Rt,0,()=>Pt],Vt=[1,b,vt,0,()=>Ut],Bt=[9,b,p,
0,()=>wt,()=>St];const $t=t=>({apiVersion:"2015-12-01",base64Decoder:t?.base64Decoder??s.lt,base64Encoder:t?.base64Encoder??
s.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??it,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.
httpAuthSchemeProvider??S,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:l=>l.getIdentityProvider(
"aws.auth#sigv4"),signer:new s.o}],logger:t?.logger??new s.Y,protocol:t?.protocol??E.t,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Mt,xmlNamespace:"http://elasticloadbalancin\
g.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:t?.serviceId??
"Elastic Load Balancing v2",sha256:t?.sha256??s.t,urlParser:t?.urlParser??n.r,utf8Decoder:t?.utf8Decoder??m.n,utf8Encoder:t?.
utf8Encoder??m.t}),Ht=t=>{(0,s.Q)(process.version);const l=(0,s.G)(t),P=()=>l().then(s.$),O=$t(t);(0,s.dt)(process.version);
const C={profile:t?.profile,logger:O.logger};return{...O,...t,runtime:"node",defaultsMode:l,authSchemePreference:t?.authSchemePreference??
(0,n.t)(s.a,C),bodyLengthChecker:t?.bodyLengthChecker??s.at,credentialDefaultProvider:t?.credentialDefaultProvider??H.t,
defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,s.p)({serviceId:O.serviceId,clientVersion:Q}),maxAttempts:t?.maxAttempts??
(0,n.t)(s.g,t),region:t?.region??(0,n.t)(s.J,{...s.q,...C}),requestHandler:h.t.create(t?.requestHandler??P),retryMode:t?.
retryMode??(0,n.t)({...s._,default:async()=>(await P()).retryMode||s.y},t),streamCollector:t?.streamCollector??h.r,useDualstackEndpoint:t?.
useDualstackEndpoint??(0,n.t)(s.rt,C),useFipsEndpoint:t?.useFipsEndpoint??(0,n.t)(s.nt,C),userAgentAppId:t?.userAgentAppId??
(0,n.t)(s.f,C)}},jt=t=>{const l=t.httpAuthSchemes;let P=t.httpAuthSchemeProvider,O=t.credentials;return{setHttpAuthScheme(C){
const at=l.findIndex(pt=>pt.schemeId===C.schemeId);at===-1?l.push(C):l.splice(at,1,C)},httpAuthSchemes(){return l},setHttpAuthSchemeProvider(C){
P=C},httpAuthSchemeProvider(){return P},setCredentials(C){O=C},credentials(){return O}}},zt=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),_t=(t,l)=>{const P=Object.assign((0,s.l)(
t),(0,s.X)(t),(0,s.j)(t),jt(t));return l.forEach(O=>O.configure(P)),Object.assign(t,(0,s.u)(P),(0,s.Z)(P),(0,s.M)(P),zt(
P))};var kt=class extends s.tt{config;constructor(...[t]){const l=Ht(t||{});super(l),this.initConfig=l;const P=j(l),O=(0,s.
b)(P),C=(0,s.v)(O),at=(0,s.K)(C),pt=(0,s.k)(at),Kt=(0,f.n)(pt),Nt=x(Kt),ft=_t(Nt,t?.extensions||[]);this.config=ft,this.
middlewareStack.use((0,s.et)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.
h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.
use((0,s.D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:u,
identityProviderConfigProvider:async Wt=>new s.x({"aws.auth#sigv4":Wt.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}}}),4471:((Dt,J,o)=>{o.d(J,{a:()=>F,i:()=>q,n:()=>st,r:()=>k,t:()=>B});var s=o(7643),
f=o(6776),H=o(1105),n=o(2619),h=o(7811),E=o(6580),m=o(550),D=o(765),u=o(6369),w=o(990),S=o(2264),x=o(8861),j=o(7615),W=class extends(0,j.
i)(j.n,j.r,"Invoke",j.s){};const Q=(0,m.t)(u.r,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",D.t),U={},y=(a,c,i,d)=>[];
var z=class extends Q(U,y,"DescribeTargetHealth",u.n){};(0,h.f)({hosts:(0,h.n)((0,h.o)()).check((0,h.V)(1),(0,h.B)(200)),
until:(0,h.t)(["first","each"]),forMillis:(0,h.a)().check((0,h.E)(0),(0,h.z)(x.r))});const L=(0,h.t)(["open","refused","\
timed-out","reset"]),I=(0,h.u)({seen:(0,h.n)((0,h.u)({host:(0,h.p)(),state:L,attempts:(0,h.a)()}))}),T=200,G=5e3,Z=["Res\
ourceNotReadyException","ENINotReadyException","ResourceConflictException","TooManyRequestsException","EC2ThrottledExcep\
tion"];async function F(a,c,i){const d=new Map;for(let p=0;p<i.length;p+=T){const g={hosts:i.slice(p,p+T),until:"each",forMillis:G};
for(const{host:v,state:K}of await Y(a,c,g))d.set(v,K)}return d}function V(a){try{return I.parse(JSON.parse(a)).seen}catch(c){
const i=`port-probe answered ${JSON.stringify(a.slice(0,100))}; deploy the stack again`;throw new S.t("fleet.not-right",
i,{cause:c})}}async function Y(a,c,i){const d=await a.lambda();try{const p=new TextEncoder().encode(JSON.stringify(i)),g=await d.
send(new W({FunctionName:c,Payload:p})),v=g.Payload?.length?new TextDecoder().decode(g.Payload):"";if(g.FunctionError)throw new S.
t("fleet.not-right",`port-probe failed (${g.FunctionError}): ${v}; read its log`);return V(v)}catch(p){if((0,E.t)(p,...Z))
return[];throw p}}function B(a,c){const i=a.outputs[s.o[c]];if(i)return i;throw new S.t("stack.failed-state",`stack ${a.
name} (${a.status.name}) has no output ${s.o[c]}; deploy it again`)}async function k({aws:a},c){const[i,d,p,g]=await Promise.
all([nt(a,B(c,"groupName")),q(a,B(c,"targetGroupArn")),it(a,B(c,"cacheCluster")),ct(a,c.name)]),v=await st(a,i.members),
K=i.members.filter(({LifecycleState:M})=>M==="InService").map(({InstanceId:M})=>v.get(M??"")??"").filter(Boolean),X=await F(
a,B(c,"portProbe"),K),tt=i.members.map(M=>{const et=M.InstanceId??"",ot=v.get(et)??"";return{id:et,zone:M.AvailabilityZone??
"",address:ot,lifecycle:M.LifecycleState??"",health:M.HealthStatus??"",target:d.get(et)??"not registered",port:X.get(ot)??
"not asked",templateVersion:M.LaunchTemplate?.Version??""}});return{size:i.size,instances:tt,...p,servers:g}}async function nt(a,c){
const i=(await(await a.autoScaling()).send(new f.n({AutoScalingGroupNames:[c]}))).AutoScalingGroups?.[0];if(!i)throw new S.
t("fleet.not-right",`Auto Scaling group ${c} is gone; deploy the stack under another name`);const d=[...i.Instances??[]].
sort((p,g)=>(p.InstanceId??"")<(g.InstanceId??"")?-1:1);return{size:i.DesiredCapacity??0,members:d}}async function q(a,c){
const i=await(await a.loadBalancing()).send(new z({TargetGroupArn:c}));return new Map((i.TargetHealthDescriptions??[]).map(
({Target:d,TargetHealth:p})=>{const{State:g="unknown",Reason:v}=p??{};return[d?.Id??"",v?`${g} (${v})`:g]}))}async function st(a,c){
const i=c.map(({InstanceId:v})=>v??"").filter(Boolean),d=new Map;if(i.length===0)return d;const p=await a.ec2();let g;do{
const v=await p.send(new H.i({Filters:[{Name:"instance-id",Values:i}],...g&&{NextToken:g}}));for(const{InstanceId:K,PrivateIpAddress:X}of(v.
Reservations??[]).flatMap(tt=>tt.Instances??[]))d.set(K??"",X??"");g=v.NextToken}while(g);return d}async function it(a,c){
const i=(await(await a.elastiCache()).send(new n.t({CacheClusterId:c,ShowCacheNodeInfo:!0}))).CacheClusters?.[0];return{
cacheNodes:(i?.CacheNodes??[]).filter(({CacheNodeStatus:d,Endpoint:p})=>p?.Address&&!["creating","deleting"].includes(d??
"")).map(({Endpoint:d})=>`${d?.Address}:${d?.Port}`).sort(),cacheSize:i?.NumCacheNodes??0}}async function ct(a,c){const i=await a.
ssm();try{const{Parameter:d}=await i.send(new w.n({Name:(0,s._)(c).servers}));return(d?.Value??"").split(/\s+/).filter(Boolean).
sort()}catch(d){if((0,E.t)(d,"ParameterNotFound"))return[];throw d}}})};export{fs as id,Cs as ids,As as modules};
