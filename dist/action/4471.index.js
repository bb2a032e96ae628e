const es=4471,ns=[4471],ss={9002:((se,st,o)=>{o.d(st,{t:()=>l});var t=o(8060),S=o(1009),j=o(765),C=o(3040),l=class extends t.
r{serializer;deserializer;codec;mixin=new C.n;constructor({defaultNamespace:P,errorTypeRegistries:D,jsonCodec:A}){super(
{defaultNamespace:P,errorTypeRegistries:D});const h={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=A??new S.t(h),this.serializer=new t.t(this.codec.createSerializer(),h),this.deserializer=new t.n(this.codec.createDeserializer(),
h)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(P){this.codec.setSerdeContext(
P),super.setSerdeContext(P)}async serializeRequest(P,D,A){const h=await super.serializeRequest(P,D,A),k=j.o.of(P.input);
if(!h.headers["content-type"]){const x=this.mixin.resolveRestContentType(this.getDefaultContentType(),k);x&&(h.headers["\
content-type"]=x)}return h.body==null&&h.headers["content-type"]===this.getDefaultContentType()&&(h.body="{}"),h}async deserializeResponse(P,D,A){
const h=await super.deserializeResponse(P,D,A),k=j.o.of(P.output);for(const[x,V]of k.structIterator())V.getMemberTraits().
httpPayload&&!(x in h)&&(h[x]=null);return h}async handleError(P,D,A,h,k){const x=(0,S.r)(A,h)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,x,this.options.defaultNamespace);const{errorSchema:V,errorMetadata:ot}=await this.mixin.getErrorSchemaOrThrowBaseException(
x,this.options.defaultNamespace,A,h,k),Z=j.o.of(V),rt=h.message??h.Message??"UnknownError",b=new(this.compositeErrorRegistry.
getErrorCtor(V)??Error)({});await this.deserializeHttpMessage(V,D,A,h);const E={},R=this.codec.createDeserializer();for(const[
L,N]of Z.structIterator()){const O=N.getMergedTraits().jsonName??L;E[L]=R.readObject(N,h[O])}throw this.mixin.decorateServiceException(
Object.assign(b,ot,{$fault:Z.getMergedTraits().error,message:rt},E),h)}getDefaultContentType(){return"application/json"}}}),
2619:((se,st,o)=>{o.d(st,{n:()=>tt,r:()=>Z,t:()=>_n});var t=o(3040),S=o(765),j=o(4327),C=o(4782),l=o(1649),P=o(3656),D=o(
7573),A=o(9576);const h=async(n,_,T)=>({operation:(0,S.m)(_).operation,region:await(0,S.p)(n.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function k(n){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"elasticache",region:n.region},propertiesExtractor:(_,T)=>({signingProperties:{config:_,context:T}})}}const x=n=>{const _=[];
switch(n.operation){default:_.push(k(n))}return _},V=n=>{const _=(0,t.r)(n);return Object.assign(_,{authSchemePreference:(0,S.
p)(n.authSchemePreference??[])})},ot=n=>Object.assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.
useFipsEndpoint??!1,defaultSigningName:"elasticache"}),Z={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}};var rt="3.1127.0";const b="ref",E=-1,R=!0,L="isSet",N="PartitionResult",O="booleanEquals",W="get\
Attr",X={[b]:"Endpoint"},J={[b]:N},M={},et=[{[b]:"Region"}],K={conditions:[[L,[X]],[L,et],["aws.partition",et,N],[O,[{[b]:"\
UseFIPS"},R]],[O,[{[b]:"UseDualStack"},R]],[O,[{fn:W,argv:[J,"supportsDualStack"]},R]],[O,[{fn:W,argv:[J,"supportsFIPS"]},
R]],["stringEquals",[{fn:W,argv:[J,"name"]},"aws-us-gov"]]],results:[[E],[E,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[E,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[X,M],["https://el\
asticache-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",M],[E,"FIPS and DualStack are enabled, but this partition \
does not support one or both"],["https://elasticache.{Region}.amazonaws.com",M],["https://elasticache-fips.{Region}.{Par\
titionResult#dnsSuffix}",M],[E,"FIPS is enabled but this partition does not support FIPS"],["https://elasticache.{Region\
}.{PartitionResult#dualStackDnsSuffix}",M],[E,"DualStack is enabled but this partition does not support DualStack"],["ht\
tps://elasticache.{Region}.{PartitionResult#dnsSuffix}",M],[E,"Invalid Configuration: Missing Region"]]},ut=2,lt=new Int32Array(
[-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,
100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),ht=t.W.from(lt,ut,K.conditions,K.results),
St=new t.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Et=(n,_={})=>St.get(n,()=>(0,t.V)(ht,{endpointParams:n,
logger:_.logger}));t.H.aws=t.d;var _t=class Sn extends S.i{constructor(_){super(_),Object.setPrototypeOf(this,Sn.prototype)}};
const pt="AutoMinorVersionUpgrade",Q="AtRestEncryptionEnabled",Pt="ARN",gt="AuthTokenEnabled",mt="AuthTokenLastModifiedD\
ate",at="AuthTokenStatus",ft="Address",Dt="CustomerAvailabilityZone",i="CacheCluster",d="CacheClusterCreateTime",r="Cach\
eClusterId",u="CacheClusterList",m="CacheClusterMessage",v="CacheClusterStatus",f="CacheClusters",z="ClientDownloadLandi\
ngPage",it="ConfigurationEndpoint",ct="CacheNodes",F="CacheNodeCreateTime",Y="CacheNodeId",q="CacheNodeIdsList",At="Cach\
eNodeIdsToReboot",Ut="CacheNodeIdsToRemove",$t="CacheNodeList",Mt="CacheNodeStatus",U="CacheNodeType",vt="CacheNode",kt="\
CustomerOutpostArn",Vt="CacheParameterGroup",Ht="CacheParameterGroupName",Bt="CacheParameterGroupStatus",Gt="CacheSecuri\
tyGroup",jt="CacheSecurityGroupMembership",Tt="CacheSecurityGroupMembershipList",Wt="CacheSecurityGroupName",Kt="CacheSu\
bnetGroupName",It="CacheSecurityGroups",zt="CloudWatchLogsDetails",Xt="CloudWatchLogsDestinationDetails",Jt="DescribeCac\
heClustersMessage",Qt="DescribeCacheClusters",Rt="DestinationDetails",Zt="DeliveryStream",bt="DestinationType",Ot="Engin\
e",e="EngineVersion",c="Endpoint",I="IpDiscovery",B="KinesisFirehoseDetails",y="KinesisFirehoseDestinationDetails",dt="L\
ogDeliveryConfigurations",Ct="LogDeliveryConfigurationList",wt="LogDeliveryConfiguration",yt="LogFormat",Yt="LogGroup",xt="\
LogType",oe="Marker",re="MaxRecords",Re="Message",ae="NotificationConfiguration",ie="NumCacheNodes",ye="NetworkType",Le="\
ParameterApplyStatus",Me="PreferredAvailabilityZone",Te="ParameterGroupStatus",be="PendingLogDeliveryConfiguration",qt="\
PendingLogDeliveryConfigurationList",ce="PendingModifiedValues",Oe="PreferredMaintenanceWindow",we="PreferredOutpostArn",
xe="Port",Ne="ReplicationGroupId",Fe="ReplicationGroupLogDeliveryEnabled",de="ShowCacheClustersNotInReplicationGroups",Nt="\
SourceCacheNodeId",Ue="ShowCacheNodeInfo",ue="ScaleConfig",$e="SecurityGroups",le="SecurityGroupId",ke="SecurityGroupMem\
bership",Ve="SecurityGroupMembershipList",He="ScaleIntervalMinutes",Be="ScalePercentage",he="SnapshotRetentionLimit",Ge="\
SnapshotWindow",te="Status",_e="TopicArn",pe="TransitEncryptionEnabled",ee="TransitEncryptionMode",je="TopicStatus",ge="\
smithy.ts.sdk.synthetic.com.amazonaws.elasticache",Lt="xmlName",g="com.amazonaws.elasticache",me=A.t.for(ge);var We=[-3,
ge,"ElastiCacheServiceException",0,[],[]];me.registerError(We,_t);const Ke=[me,A.t.for(g)];var ze=[3,g,i,0,[r,it,z,U,Ot,
e,v,ie,Me,we,d,Oe,ce,ae,It,Vt,Kt,ct,pt,$e,Ne,he,Ge,gt,mt,pe,Q,Pt,Fe,dt,ye,I,ee],[0,()=>Se,0,0,0,0,0,1,0,0,4,0,[()=>sn,0],
()=>en,[()=>dn,0],[()=>Je,0],0,[()=>cn,0],2,()=>Pe,0,1,0,2,4,2,2,0,2,[()=>un,0],0,0,0]],Xe=[3,g,m,0,[oe,f],[0,[()=>an,0]]],
ve=[3,g,vt,0,[Y,Mt,F,c,Te,Nt,Dt,kt],[0,0,4,()=>Se,0,0,0,0]],Je=[3,g,Bt,0,[Ht,Le,At],[0,0,[()=>Ee,0]]],Qe=[3,g,jt,0,[Wt,te],
[0,0]],Ze=[3,g,Xt,0,[Yt],[0]],Ye=[3,g,Jt,0,[r,re,oe,Ue,de],[0,1,0,2,2]],Ce=[3,g,Rt,0,[zt,B],[()=>Ze,()=>qe]],Se=[3,g,c,0,
[ft,xe],[0,1]],qe=[3,g,y,0,[Zt],[0]],tn=[3,g,wt,0,[xt,bt,Rt,yt,te,Re],[0,0,()=>Ce,0,0,0]],en=[3,g,ae,0,[_e,je],[0,0]],nn=[
3,g,be,0,[xt,bt,Rt,yt],[0,0,()=>Ce,0]],sn=[3,g,ce,0,[ie,Ut,e,U,at,dt,pe,ee,ue],[1,[()=>Ee,0],0,0,0,()=>ln,2,0,()=>on]],on=[
3,g,ue,0,[Be,He],[1,1]],rn=[3,g,ke,0,[le,te],[0,0]],an=[1,g,u,0,[()=>ze,{[Lt]:i}]],Ee=[1,g,q,0,[0,{[Lt]:Y}]],cn=[1,g,$t,
0,[()=>ve,{[Lt]:vt}]],dn=[1,g,Tt,0,[()=>Qe,{[Lt]:Gt}]],un=[1,g,Ct,0,[()=>tn,{[Lt]:wt}]],ln=[1,g,qt,0,()=>nn],Pe=[1,g,Ve,
0,()=>rn],tt=[9,g,Qt,0,()=>Ye,()=>Xe];const fe=n=>({apiVersion:"2015-02-02",base64Decoder:n?.base64Decoder??t.lt,base64Encoder:n?.
base64Encoder??t.ct,disableHostPrefix:n?.disableHostPrefix??!1,endpointProvider:n?.endpointProvider??Et,extensions:n?.extensions??
[],httpAuthSchemeProvider:n?.httpAuthSchemeProvider??x,httpAuthSchemes:n?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:_=>_.
getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],logger:n?.logger??new t.Y,protocol:n?.protocol??P.t,protocolSettings:n?.
protocolSettings??{defaultNamespace:"com.amazonaws.elasticache",errorTypeRegistries:Ke,xmlNamespace:"http://elasticache.\
amazonaws.com/doc/2015-02-02/",version:"2015-02-02",serviceTarget:"AmazonElastiCacheV9"},serviceId:n?.serviceId??"Elasti\
Cache",sha256:n?.sha256??t.t,urlParser:n?.urlParser??C.r,utf8Decoder:n?.utf8Decoder??D.n,utf8Encoder:n?.utf8Encoder??D.t}),
De=n=>{(0,t.Q)(process.version);const _=(0,t.G)(n),T=()=>_().then(t.$),G=fe(n);(0,t.dt)(process.version);const w={profile:n?.
profile,logger:G.logger};return{...G,...n,runtime:"node",defaultsMode:_,authSchemePreference:n?.authSchemePreference??(0,C.
t)(t.a,w),bodyLengthChecker:n?.bodyLengthChecker??t.at,credentialDefaultProvider:n?.credentialDefaultProvider??j.t,defaultUserAgentProvider:n?.
defaultUserAgentProvider??(0,t.p)({serviceId:G.serviceId,clientVersion:rt}),maxAttempts:n?.maxAttempts??(0,C.t)(t.g,n),region:n?.
region??(0,C.t)(t.J,{...t.q,...w}),requestHandler:l.t.create(n?.requestHandler??T),retryMode:n?.retryMode??(0,C.t)({...t.
_,default:async()=>(await T()).retryMode||t.y},n),streamCollector:n?.streamCollector??l.r,useDualstackEndpoint:n?.useDualstackEndpoint??
(0,C.t)(t.rt,w),useFipsEndpoint:n?.useFipsEndpoint??(0,C.t)(t.nt,w),userAgentAppId:n?.userAgentAppId??(0,C.t)(t.f,w)}},a=n=>{
const _=n.httpAuthSchemes;let T=n.httpAuthSchemeProvider,G=n.credentials;return{setHttpAuthScheme(w){const Ft=_.findIndex(
ne=>ne.schemeId===w.schemeId);Ft===-1?_.push(w):_.splice(Ft,1,w)},httpAuthSchemes(){return _},setHttpAuthSchemeProvider(w){
T=w},httpAuthSchemeProvider(){return T},setCredentials(w){G=w},credentials(){return G}}},Ae=n=>({httpAuthSchemes:n.httpAuthSchemes(),
httpAuthSchemeProvider:n.httpAuthSchemeProvider(),credentials:n.credentials()}),hn=(n,_)=>{const T=Object.assign((0,t.l)(
n),(0,t.X)(n),(0,t.j)(n),a(n));return _.forEach(G=>G.configure(T)),Object.assign(n,(0,t.u)(T),(0,t.Z)(T),(0,t.M)(T),Ae(T))};
var _n=class extends t.tt{config;constructor(...[n]){const _=De(n||{});super(_),this.initConfig=_;const T=ot(_),G=(0,t.b)(
T),w=(0,t.v)(G),Ft=(0,t.K)(w),ne=(0,t.k)(Ft),pn=(0,S.n)(ne),gn=V(pn),mn=hn(gn,n?.extensions||[]);this.config=mn,this.middlewareStack.
use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),
this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.
D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:h,
identityProviderConfigProvider:async vn=>new t.x({"aws.auth#sigv4":vn.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}}}),7615:((se,st,o)=>{o.d(st,{i:()=>b,n:()=>Bn,r:()=>Gn,t:()=>Jn});var t=o(3040),
S=o(765),j=o(9208),C=o(4327),l=o(4782),P=o(3655),D=o(1649),A=o(9002),h=o(7573),k=o(9576);const x=async(s,p,$)=>({operation:(0,S.
m)(p).operation,region:await(0,S.p)(s.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth\
#sigv4`")})()});function V(s){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:s.region},propertiesExtractor:(p,$)=>({
signingProperties:{config:p,context:$}})}}const ot=s=>{const p=[];switch(s.operation){default:p.push(V(s))}return p},Z=s=>{
const p=(0,t.r)(s);return Object.assign(p,{authSchemePreference:(0,S.p)(s.authSchemePreference??[])})},rt=s=>Object.assign(
s,{useDualstackEndpoint:s.useDualstackEndpoint??!1,useFipsEndpoint:s.useFipsEndpoint??!1,defaultSigningName:"lambda"}),b={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var E="3.1164.0";const R="ref",
L=-1,N=!0,O="isSet",W="PartitionResult",X="booleanEquals",J="getAttr",M={[R]:"Endpoint"},et={[R]:W},K={},ut=[{[R]:"Regio\
n"}],lt={conditions:[[O,[M]],[O,ut],["aws.partition",ut,W],[X,[{[R]:"UseFIPS"},N]],[X,[{[R]:"UseDualStack"},N]],[X,[{fn:J,
argv:[et,"supportsDualStack"]},N]],[X,[{fn:J,argv:[et,"supportsFIPS"]},N]]],results:[[L],[L,"Invalid Configuration: FIPS\
 and custom endpoint are not supported"],[L,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[M,
K],["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",K],[L,"FIPS and DualStack are enabled, but this \
partition does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",K],[L,"FIPS is enab\
led but this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",K],[L,"Du\
alStack is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",
K],[L,"Invalid Configuration: Missing Region"]]},ht=2,St=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,
6,4,7,100000010,5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,
100000002,100000003]),Et=t.W.from(St,ht,lt.conditions,lt.results),_t=new t.U({size:50,params:["Endpoint","Region","UseDu\
alStack","UseFIPS"]}),pt=(s,p={})=>_t.get(s,()=>(0,t.V)(Et,{endpointParams:s,logger:p.logger}));t.H.aws=t.d;var Q=class En extends S.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(p){super(p),Object.setPrototypeOf(
this,En.prototype)}};const Pt="ApplicationLogLevel",gt="ApplyOn",mt="Architectures",at="Arn",ft="Blob",Dt="ClientContext",
i="CapacityProviderArn",d="CapacityProviderConfig",r="CodeSize",u="CodeSha256",m="ConfigSha256",v="Command",f="Descripti\
on",z="DurableConfig",it="DurableExecutionArn",ct="DurableExecutionName",F="DeadLetterConfig",Y="DirectS3Read",q="Error",
At="ErrorCode",Ut="EnvironmentError",$t="ExecutionEnvironmentMemoryGiBPerVCpu",Mt="EntryPoint",U="EnvironmentResponse",vt="\
EphemeralStorage",kt="ExecutionTimeout",Vt="ExecutedVersion",Ht="EnvironmentVariableName",Bt="EnvironmentVariableValue",
Gt="EnvironmentVariables",jt="Environment",Tt="FunctionArn",Wt="FunctionConfiguration",Kt="FunctionError",It="FunctionNa\
me",zt="FileSystemConfigs",Xt="FileSystemConfigList",Jt="FileSystemConfig",Qt="GetFunctionConfigurationRequest",Rt="GetF\
unctionConfiguration",Zt="Handler",bt="Ipv6AllowedForDualStack",Ot="ImageConfig",e="ImageConfigError",c="ImageConfigResp\
onse",I="InvocationRequest",B="InvocationResponse",y="InvocationType",dt="Invoke",Ct="KMSKeyArn",wt="Layers",yt="Logging\
Config",Yt="LogFormat",xt="LogGroup",oe="LastModified",re="LambdaManagedInstancesCapacityProviderConfig",Re="LocalMountP\
ath",ae="LogResult",ie="LayersReferenceList",ye="LogType",Le="LastUpdateStatus",Me="LastUpdateStatusReason",Te="LastUpda\
teStatusReasonCode",be="Layer",qt="Message",ce="MasterArn",Oe="MemorySize",we="Mode",xe="OptimizationStatus",Ne="PerExec\
utionEnvironmentMaxConcurrency",Fe="PackageType",de="Payload",Nt="Qualifier",Ue="RevisionId",ue="RetentionPeriodInDays",
$e="RuntimeVersionArn",le="RuntimeVersionConfig",ke="RuntimeVersionError",Ve="Role",He="Runtime",Be="StatusCode",he="S3F\
ilesConfig",Ge="SecurityGroupIds",te="SubnetIds",_e="SigningJobArn",pe="SystemLogLevel",ee="SigningProfileVersionArn",je="\
StateReason",ge="StateReasonCode",Lt="SensitiveString",g="SnapStartResponse",me="SnapStart",We="Size",Ke="State",ze="Tar\
getArn",Xe="TracingConfigResponse",ve="TenancyConfig",Je="TracingConfig",Qe="TenantId",Ze="TenantIsolationMode",Ye="Time\
out",Ce="Variables",Se="VpcConfig",qe="VpcConfigResponse",tn="VpcId",en="Version",nn="WorkingDirectory",sn="X-Amz-Client\
-Context",on="X-Amz-Durable-Execution-Arn",rn="X-Amz-Durable-Execution-Name",an="X-Amz-Executed-Version",Ee="X-Amz-Funct\
ion-Error",cn="X-Amz-Invocation-Type",dn="X-Amz-Log-Result",un="X-Amz-Log-Type",ln="X-Amz-Tenant-Id",Pe="http",tt="httpH\
eader",fe="httpQuery",De="smithy.ts.sdk.synthetic.com.amazonaws.lambda",a="com.amazonaws.lambda",Ae=new k.t(De);var hn=[
-3,De,"LambdaServiceException",0,[],[]];Ae.registerError(hn,Q);const _n=[Ae,new k.t(a)];var n=[0,a,ft,8,21],_=[0,a,Ht,8,
0],T=[0,a,Bt,8,0],G=[0,a,Lt,8,0],w=[3,a,d,0,[re],[()=>Mn],1],Ft=[3,a,F,0,[ze],[0]],ne=[3,a,z,0,[Ct,ue,kt],[0,1,1]],pn=[3,
a,Ut,0,[At,qt],[0,[()=>G,0]]],gn=[3,a,U,0,[Ce,q],[[()=>Hn,0],[()=>pn,0]]],mn=[3,a,vt,0,[We],[1],1],vn=[3,a,Jt,0,[at,Re,he],
[0,0,()=>xn],2],fn=[3,a,Wt,0,[It,Tt,He,Ve,Zt,r,f,Ye,Oe,oe,u,en,Se,F,jt,Ct,Je,ce,Ue,wt,Ke,je,ge,Le,Me,Te,zt,ee,_e,Fe,c,mt,
vt,me,le,yt,ve,d,m,z],[0,0,0,0,0,1,0,1,1,0,0,0,()=>$n,()=>Ft,[()=>gn,0],0,()=>Un,0,0,()=>Vn,0,0,0,0,0,0,()=>kn,0,0,0,[()=>Rn,
0],64,()=>mn,()=>Nn,[()=>On,0],()=>bn,()=>Fn,()=>w,0,()=>ne]],Dn=[3,a,Qt,0,[It,Nt],[[0,1],[0,{[fe]:Nt}]],1],An=[3,a,Ot,0,
[Mt,v,nn],[64,64,0]],In=[3,a,e,0,[At,qt],[0,[()=>G,0]]],Rn=[3,a,c,0,[Ot,q],[()=>An,[()=>In,0]]],yn=[3,a,I,0,[It,y,ye,Dt,
ct,de,Nt,Qe],[[0,1],[0,{[tt]:cn}],[0,{[tt]:un}],[0,{[tt]:sn}],[0,{[tt]:rn}],[()=>n,16],[0,{[fe]:Nt}],[0,{[tt]:ln}]],1],Ln=[
3,a,B,0,[Be,Kt,ae,de,Vt,it],[[1,32],[0,{[tt]:Ee}],[0,{[tt]:dn}],[()=>n,16],[0,{[tt]:an}],[0,{[tt]:on}]]],Mn=[3,a,re,0,[i,
Ne,$t],[0,1,1],1],Tn=[3,a,be,0,[at,r,ee,_e],[0,1,0,0]],bn=[3,a,yt,0,[Yt,Pt,pe,xt],[0,0,0,0]],On=[3,a,le,0,[$e,q],[0,[()=>wn,
0]]],wn=[3,a,ke,0,[At,qt],[0,[()=>G,0]]],xn=[3,a,he,0,[Y],[0]],Nn=[3,a,g,0,[gt,xe],[0,0]],Fn=[3,a,ve,0,[Ze],[0],1],Un=[3,
a,Xe,0,[we],[0]],$n=[3,a,qe,0,[te,Ge,tn,bt],[64,64,0,2]],kn=[1,a,Xt,0,()=>vn],Vn=[1,a,ie,0,()=>Tn],Hn=[2,a,Gt,8,[()=>_,0],
[()=>T,0]],Bn=[9,a,Rt,{[Pe]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},()=>Dn,()=>fn],Gn=[9,a,dt,
{[Pe]:["POST","/2015-03-31/functions/{FunctionName}/invocations",200]},()=>yn,()=>Ln];const jn=s=>({apiVersion:"2015-03-\
31",base64Decoder:s?.base64Decoder??t.lt,base64Encoder:s?.base64Encoder??t.ct,disableHostPrefix:s?.disableHostPrefix??!1,
endpointProvider:s?.endpointProvider??pt,extensions:s?.extensions??[],httpAuthSchemeProvider:s?.httpAuthSchemeProvider??
ot,httpAuthSchemes:s?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:p=>p.getIdentityProvider("aws.auth#s\
igv4"),signer:new t.o}],logger:s?.logger??new t.Y,protocol:s?.protocol??A.t,protocolSettings:s?.protocolSettings??{defaultNamespace:"\
com.amazonaws.lambda",errorTypeRegistries:_n,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:s?.serviceId??
"Lambda",sha256:s?.sha256??t.t,urlParser:s?.urlParser??l.r,utf8Decoder:s?.utf8Decoder??h.n,utf8Encoder:s?.utf8Encoder??h.
t}),Wn=s=>{(0,t.Q)(process.version);const p=(0,t.G)(s),$=()=>p().then(t.$),nt=jn(s);(0,t.dt)(process.version);const H={profile:s?.
profile,logger:nt.logger};return{...nt,...s,runtime:"node",defaultsMode:p,authSchemePreference:s?.authSchemePreference??
(0,l.t)(t.a,H),bodyLengthChecker:s?.bodyLengthChecker??t.at,credentialDefaultProvider:s?.credentialDefaultProvider??C.t,
defaultUserAgentProvider:s?.defaultUserAgentProvider??(0,t.p)({serviceId:nt.serviceId,clientVersion:E}),eventStreamSerdeProvider:s?.
eventStreamSerdeProvider??P.r,maxAttempts:s?.maxAttempts??(0,l.t)(t.g,s),region:s?.region??(0,l.t)(t.J,{...t.q,...H}),requestHandler:D.
t.create(s?.requestHandler??$),retryMode:s?.retryMode??(0,l.t)({...t._,default:async()=>(await $()).retryMode||t.y},s),streamCollector:s?.
streamCollector??D.r,useDualstackEndpoint:s?.useDualstackEndpoint??(0,l.t)(t.rt,H),useFipsEndpoint:s?.useFipsEndpoint??(0,l.
t)(t.nt,H),userAgentAppId:s?.userAgentAppId??(0,l.t)(t.f,H)}},Kn=s=>{const p=s.httpAuthSchemes;let $=s.httpAuthSchemeProvider,
nt=s.credentials;return{setHttpAuthScheme(H){const Ie=p.findIndex(Cn=>Cn.schemeId===H.schemeId);Ie===-1?p.push(H):p.splice(
Ie,1,H)},httpAuthSchemes(){return p},setHttpAuthSchemeProvider(H){$=H},httpAuthSchemeProvider(){return $},setCredentials(H){
nt=H},credentials(){return nt}}},zn=s=>({httpAuthSchemes:s.httpAuthSchemes(),httpAuthSchemeProvider:s.httpAuthSchemeProvider(),
credentials:s.credentials()}),Xn=(s,p)=>{const $=Object.assign((0,t.l)(s),(0,t.X)(s),(0,t.j)(s),Kn(s));return p.forEach(
nt=>nt.configure($)),Object.assign(s,(0,t.u)($),(0,t.Z)($),(0,t.M)($),zn($))};var Jn=class extends t.tt{config;constructor(...[
s]){const p=Wn(s||{});super(p),this.initConfig=p;const $=rt(p),nt=(0,t.b)($),H=(0,t.v)(nt),Ie=(0,t.K)(H),Cn=(0,t.k)(Ie),
Qn=(0,S.n)(Cn),Zn=(0,j.t)(Qn),Yn=Z(Zn),qn=Xn(Yn,s?.extensions||[]);this.config=qn,this.middlewareStack.use((0,t.et)(this.
config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.
use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),
this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:x,
identityProviderConfigProvider:async ts=>new t.x({"aws.auth#sigv4":ts.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}}}),6369:((se,st,o)=>{o.d(st,{n:()=>Xt,r:()=>Z,t:()=>Ot});var t=o(3040),S=o(765),
j=o(4327),C=o(4782),l=o(1649),P=o(3656),D=o(7573),A=o(9576);const h=async(e,c,I)=>({operation:(0,S.m)(c).operation,region:await(0,S.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function k(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbalancing",region:e.region},propertiesExtractor:(c,I)=>({signingProperties:{
config:c,context:I}})}}const x=e=>{const c=[];switch(e.operation){default:c.push(k(e))}return c},V=e=>{const c=(0,t.r)(e);
return Object.assign(c,{authSchemePreference:(0,S.p)(e.authSchemePreference??[])})},ot=e=>Object.assign(e,{useDualstackEndpoint:e.
useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),Z={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"\
region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var rt="3.1142.0";const b="ref",E=-1,R=!0,L="i\
sSet",N="PartitionResult",O="booleanEquals",W="getAttr",X={[b]:"Endpoint"},J={[b]:N},M={},et=[{[b]:"Region"}],K={conditions:[
[L,[X]],[L,et],["aws.partition",et,N],[O,[{[b]:"UseFIPS"},R]],[O,[{[b]:"UseDualStack"},R]],[O,[{fn:W,argv:[J,"supportsDu\
alStack"]},R]],[O,[{fn:W,argv:[J,"supportsFIPS"]},R]],["stringEquals",[{fn:W,argv:[J,"name"]},"aws-us-gov"]]],results:[[
E],[E,"Invalid Configuration: FIPS and custom endpoint are not supported"],[E,"Invalid Configuration: Dualstack and cust\
om endpoint are not supported"],[X,M],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
M],[E,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.\
{Region}.amazonaws.com",M],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",M],[E,"FIPS is enab\
led but this partition does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuff\
ix}",M],[E,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}\
.{PartitionResult#dnsSuffix}",M],[E,"Invalid Configuration: Missing Region"]]},ut=2,lt=new Int32Array([-1,1,-1,0,13,3,1,
4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,
6,100000004,100000005,3,100000001,14,4,100000002,100000003]),ht=t.W.from(lt,ut,K.conditions,K.results),St=new t.U({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Et=(e,c={})=>St.get(e,()=>(0,t.V)(ht,{endpointParams:e,logger:c.
logger}));t.H.aws=t.d;var _t=class Pn extends S.i{constructor(c){super(c),Object.setPrototypeOf(this,Pn.prototype)}};const pt="\
AnomalyDetection",Q="AdministrativeOverride",Pt="AvailabilityZone",gt="Description",mt="DescribeTargetHealth",at="Descri\
beTargetHealthInput",ft="DescribeTargetHealthOutput",Dt="HealthCheckPort",i="Id",d="Include",r="MitigationInEffect",u="P\
ort",m="QuicServerId",v="Reason",f="Result",z="State",it="TargetDescription",ct="TargetDescriptions",F="TargetGroupArn",
Y="TargetHealth",q="TargetHealthDescriptions",At="TargetHealthDescription",Ut="Targets",$t="Target",Mt="smithy.ts.sdk.sy\
nthetic.com.amazonaws.elasticloadbalancingv2",U="com.amazonaws.elasticloadbalancingv2",vt=new A.t(Mt);var kt=[-3,Mt,"Ela\
sticLoadBalancingV2ServiceException",0,[],[]];vt.registerError(kt,_t);const Vt=[vt,new A.t(U)];var Ht=[3,U,Q,0,[z,v,gt],
[0,0,0]],Bt=[3,U,pt,0,[f,r],[0,0]],Gt=[3,U,at,0,[F,Ut,d],[0,()=>It,64],1],jt=[3,U,ft,0,[q],[()=>zt]],Tt=[3,U,it,0,[i,u,Pt,
m],[0,1,0,0],1],Wt=[3,U,Y,0,[z,v,gt],[0,0,0]],Kt=[3,U,At,0,[$t,Dt,Y,pt,Q],[()=>Tt,0,()=>Wt,()=>Bt,()=>Ht]],It=[1,U,ct,0,
()=>Tt],zt=[1,U,q,0,()=>Kt],Xt=[9,U,mt,0,()=>Gt,()=>jt];const Jt=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??
t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
Et,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??x,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:c=>c.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],logger:e?.logger??
new t.Y,protocol:e?.protocol??P.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbala\
ncingv2",errorTypeRegistries:Vt,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-1\
2-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.serviceId??"Elastic Load Balancing v2",sha256:e?.sha256??t.
t,urlParser:e?.urlParser??C.r,utf8Decoder:e?.utf8Decoder??D.n,utf8Encoder:e?.utf8Encoder??D.t}),Qt=e=>{(0,t.Q)(process.version);
const c=(0,t.G)(e),I=()=>c().then(t.$),B=Jt(e);(0,t.dt)(process.version);const y={profile:e?.profile,logger:B.logger};return{
...B,...e,runtime:"node",defaultsMode:c,authSchemePreference:e?.authSchemePreference??(0,C.t)(t.a,y),bodyLengthChecker:e?.
bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??j.t,defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,t.p)({serviceId:B.serviceId,clientVersion:rt}),maxAttempts:e?.maxAttempts??(0,C.t)(t.g,e),region:e?.region??(0,C.t)(t.
J,{...t.q,...y}),requestHandler:l.t.create(e?.requestHandler??I),retryMode:e?.retryMode??(0,C.t)({...t._,default:async()=>(await I()).
retryMode||t.y},e),streamCollector:e?.streamCollector??l.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,C.t)(t.rt,y),
useFipsEndpoint:e?.useFipsEndpoint??(0,C.t)(t.nt,y),userAgentAppId:e?.userAgentAppId??(0,C.t)(t.f,y)}},Rt=e=>{const c=e.
httpAuthSchemes;let I=e.httpAuthSchemeProvider,B=e.credentials;return{setHttpAuthScheme(y){const dt=c.findIndex(Ct=>Ct.schemeId===
y.schemeId);dt===-1?c.push(y):c.splice(dt,1,y)},httpAuthSchemes(){return c},setHttpAuthSchemeProvider(y){I=y},httpAuthSchemeProvider(){
return I},setCredentials(y){B=y},credentials(){return B}}},Zt=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),bt=(e,c)=>{const I=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),
Rt(e));return c.forEach(B=>B.configure(I)),Object.assign(e,(0,t.u)(I),(0,t.Z)(I),(0,t.M)(I),Zt(I))};var Ot=class extends t.
tt{config;constructor(...[e]){const c=Qt(e||{});super(c),this.initConfig=c;const I=ot(c),B=(0,t.b)(I),y=(0,t.v)(B),dt=(0,t.
K)(y),Ct=(0,t.k)(dt),wt=(0,S.n)(Ct),yt=V(wt),Yt=bt(yt,e?.extensions||[]);this.config=Yt,this.middlewareStack.use((0,t.et)(
this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.
use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),
this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:h,
identityProviderConfigProvider:async xt=>new t.x({"aws.auth#sigv4":xt.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}}}),4471:((se,st,o)=>{o.d(st,{a:()=>_t,c:()=>O,i:()=>mt,l:()=>W,n:()=>at,r:()=>Pt,
t:()=>Q,u:()=>N});var t=o(7643),S=o(3667),j=o(5913),C=o(1105),l=o(7811),P=o(550),D=o(765),A=o(2619),h=o(6580),k=o(6369),
x=o(139),V=o(2264),ot=o(8861),Z=o(7615),rt=class extends(0,j.r)(j.t,j.n,"DescribeInstances",C.i){};const b=(0,P.t)(A.r,"\
AmazonElastiCacheV9","ElastiCacheClient",D.t),E={},R=(i,d,r,u)=>[];var L=class extends b(E,R,"DescribeCacheClusters",A.n){};
const N=(0,P.t)(Z.i,"AWSGirApiService","LambdaClient",D.t),O={},W=(i,d,r,u)=>[];var X=class extends N(O,W,"Invoke",Z.r){};
const J=(0,P.t)(k.r,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",D.t),M={},et=(i,d,r,u)=>[];var K=class extends J(
M,et,"DescribeTargetHealth",k.n){};(0,l.f)({hosts:(0,l.n)((0,l.o)()).check((0,l.V)(1),(0,l.B)(200)),until:(0,l.t)(["firs\
t","each"]),forMillis:(0,l.a)().check((0,l.E)(0),(0,l.z)(ot.r))});const ut=(0,l.t)(["open","refused","timed-out","reset"]),
lt=(0,l.u)({seen:(0,l.n)((0,l.u)({host:(0,l.p)(),state:ut,attempts:(0,l.a)()}))}),ht=200,St=5e3,Et=["ResourceNotReadyExc\
eption","ENINotReadyException","ResourceConflictException","TooManyRequestsException","EC2ThrottledException"];async function _t(i,d,r){
const u=new Map;for(let m=0;m<r.length;m+=ht){const v={hosts:r.slice(m,m+ht),until:"each",forMillis:St};for(const{host:f,
state:z}of await pt(i,d,v))u.set(f,z)}return u}async function pt(i,d,r){const u=await i.lambda();try{const m=new TextEncoder().
encode(JSON.stringify(r)),v=await u.send(new X({FunctionName:d,Payload:m})),f=new TextDecoder().decode(v.Payload);if(v.FunctionError)
throw new V.t("fleet.not-right",`port-probe failed (${v.FunctionError}): ${f}; read its log`);return lt.parse(JSON.parse(
f)).seen}catch(m){if((0,h.t)(m,...Et))return[];throw m}}function Q(i,d){const r=i.outputs[t.o[d]];if(r)return r;throw new V.
t("stack.failed-state",`stack ${i.name} (${i.status.name}) has no output ${t.o[d]}; deploy it again`)}async function Pt({
aws:i},d){const[r,u,m,v]=await Promise.all([gt(i,Q(d,"groupName")),mt(i,Q(d,"targetGroupArn")),ft(i,Q(d,"cacheCluster")),
Dt(i,d.name)]),f=await at(i,r.members),z=r.members.filter(({LifecycleState:F})=>F==="InService").map(({InstanceId:F})=>f.
get(F??"")??"").filter(Boolean),it=await _t(i,Q(d,"portProbe"),z),ct=r.members.map(F=>{const Y=F.InstanceId??"",q=f.get(
Y)??"";return{id:Y,zone:F.AvailabilityZone??"",address:q,lifecycle:F.LifecycleState??"",health:F.HealthStatus??"",target:u.
get(Y)??"not registered",port:it.get(q)??"not asked",templateVersion:F.LaunchTemplate?.Version??""}});return{size:r.size,
instances:ct,...m,servers:v}}async function gt(i,d){const r=(await(await i.autoScaling()).send(new S.t({AutoScalingGroupNames:[
d]}))).AutoScalingGroups?.[0];if(!r)throw new V.t("fleet.not-right",`Auto Scaling group ${d} is gone; deploy the stack u\
nder another name`);const u=[...r.Instances??[]].sort((m,v)=>(m.InstanceId??"")<(v.InstanceId??"")?-1:1);return{size:r.DesiredCapacity??
0,members:u}}async function mt(i,d){const r=await(await i.loadBalancing()).send(new K({TargetGroupArn:d}));return new Map(
(r.TargetHealthDescriptions??[]).map(({Target:u,TargetHealth:m})=>{const{State:v="unknown",Reason:f}=m??{};return[u?.Id??
"",f?`${v} (${f})`:v]}))}async function at(i,d){const r=d.map(({InstanceId:f})=>f??"").filter(Boolean),u=new Map;if(r.length===
0)return u;const m=await i.ec2();let v;do{const f=await m.send(new rt({Filters:[{Name:"instance-id",Values:r}],...v&&{NextToken:v}}));
for(const{InstanceId:z,PrivateIpAddress:it}of(f.Reservations??[]).flatMap(ct=>ct.Instances??[]))u.set(z??"",it??"");v=f.
NextToken}while(v);return u}async function ft(i,d){const r=(await(await i.elastiCache()).send(new L({CacheClusterId:d,ShowCacheNodeInfo:!0}))).
CacheClusters?.[0];return{cacheNodes:(r?.CacheNodes??[]).filter(({CacheNodeStatus:u,Endpoint:m})=>m?.Address&&!["creatin\
g","deleting"].includes(u??"")).map(({Endpoint:u})=>`${u?.Address}:${u?.Port}`).sort(),cacheSize:r?.NumCacheNodes??0}}async function Dt(i,d){
const r=await i.ssm();try{const{Parameter:u}=await r.send(new x.t({Name:(0,t._)(d).servers}));return(u?.Value??"").split(
/\s+/).filter(Boolean).sort()}catch(u){if((0,h.t)(u,"ParameterNotFound"))return[];throw u}}})};export{es as id,ns as ids,ss as modules};
