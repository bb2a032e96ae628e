const Pn=9227,Rn=[9227],yn={9002:((U,v,r)=>{r.d(v,{t:()=>_});var e=r(8060),u=r(1009),g=r(765),A=r(3040),_=class extends e.
r{serializer;deserializer;codec;mixin=new A.n;constructor({defaultNamespace:s,errorTypeRegistries:l,jsonCodec:i}){super(
{defaultNamespace:s,errorTypeRegistries:l});const n={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=i??new u.t(n),this.serializer=new e.t(this.codec.createSerializer(),n),this.deserializer=new e.n(this.codec.createDeserializer(),
n)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(s){this.codec.setSerdeContext(
s),super.setSerdeContext(s)}async serializeRequest(s,l,i){const n=await super.serializeRequest(s,l,i),c=g.o.of(s.input);
if(!n.headers["content-type"]){const p=this.mixin.resolveRestContentType(this.getDefaultContentType(),c);p&&(n.headers["\
content-type"]=p)}return n.body==null&&n.headers["content-type"]===this.getDefaultContentType()&&(n.body="{}"),n}async deserializeResponse(s,l,i){
const n=await super.deserializeResponse(s,l,i),c=g.o.of(s.output);for(const[p,S]of c.structIterator())S.getMemberTraits().
httpPayload&&!(p in n)&&(n[p]=null);return n}async handleError(s,l,i,n,c){const p=(0,u.r)(i,n)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,p,this.options.defaultNamespace);const{errorSchema:S,errorMetadata:P}=await this.mixin.getErrorSchemaOrThrowBaseException(
p,this.options.defaultNamespace,i,n,c),h=g.o.of(S),f=n.message??n.Message??"UnknownError",M=new(this.compositeErrorRegistry.
getErrorCtor(S)??Error)({});await this.deserializeHttpMessage(S,l,i,n);const b={},R=this.codec.createDeserializer();for(const[
E,y]of h.structIterator()){const T=y.getMergedTraits().jsonName??E;b[E]=R.readObject(y,n[T])}throw this.mixin.decorateServiceException(
Object.assign(M,P,{$fault:h.getMergedTraits().error,message:f},b),n)}getDefaultContentType(){return"application/json"}}}),
1008:((U,v,r)=>{r.d(v,{t:()=>s});var e=r(8522);const u=new Uint32Array(256);for(let i=0;i<256;++i){let n=i;for(let c=0;c<
8;++c)n=n&1?3988292384^n>>>1:n>>>1;u[i]=n>>>0}const g=4294967295;var A=class{digestLength=4;checksum=g;update(i){for(let n=0;n<
i.length;++n)this.checksum=this.checksum>>>8^u[(this.checksum^i[n])&255]}digestSync(){return(this.checksum^g)>>>0}async digest(){
const i=this.digestSync(),n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,i,!1),n}reset(){this.checksum=g}};
const _=typeof e.crc32=="function"?e.crc32:void 0,s=_?l(_):A;function l(i){return class{digestLength=4;value=0;update(c){
this.value=i(c,this.value)}digestSync(){return this.value>>>0}async digest(){const c=new Uint8Array(4);return new DataView(
c.buffer).setUint32(0,this.digestSync(),!1),c}reset(){this.value=0}}}}),9208:((U,v,r)=>{r.d(v,{t:()=>e});const e=u=>Object.
assign(u,{eventStreamMarshaller:u.eventStreamSerdeProvider(u)})}),1548:((U,v,r)=>{r.r(v),r.d(v,{LambdaClient:()=>Y});var e=r(
3040),u=r(765),g=r(9208),A=r(8578),_=r(4327),s=r(4782),l=r(3655),i=r(1649),n=r(9002),c=r(439),p=r(3456),S=r(7573);const P=async(t,a,d)=>({
operation:(0,u.m)(a).operation,region:await(0,u.p)(t.region)()||(()=>{throw new Error("expected `region` to be configure\
d for `aws.auth#sigv4`")})()});function h(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:t.
region},propertiesExtractor:(a,d)=>({signingProperties:{config:a,context:d}})}}const f=t=>{const a=[];switch(t.operation){default:
a.push(h(t))}return a},M=t=>{const a=(0,e.r)(t);return Object.assign(a,{authSchemePreference:(0,u.p)(t.authSchemePreference??
[])})};var b="3.1164.0";const R="ref",E=-1,y=!0,T="isSet",z="PartitionResult",x="booleanEquals",w="getAttr",k={[R]:"Endp\
oint"},$={[R]:z},L={},j=[{[R]:"Region"}],O={conditions:[[T,[k]],[T,j],["aws.partition",j,z],[x,[{[R]:"UseFIPS"},y]],[x,[
{[R]:"UseDualStack"},y]],[x,[{fn:w,argv:[$,"supportsDualStack"]},y]],[x,[{fn:w,argv:[$,"supportsFIPS"]},y]]],results:[[E],
[E,"Invalid Configuration: FIPS and custom endpoint are not supported"],[E,"Invalid Configuration: Dualstack and custom \
endpoint are not supported"],[k,L],["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",L],[E,"FIPS and \
DualStack are enabled, but this partition does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult\
#dnsSuffix}",L],[E,"FIPS is enabled but this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResul\
t#dualStackDnsSuffix}",L],[E,"DualStack is enabled but this partition does not support DualStack"],["https://lambda.{Reg\
ion}.{PartitionResult#dnsSuffix}",L],[E,"Invalid Configuration: Missing Region"]]},F=2,N=new Int32Array([-1,1,-1,0,12,3,
1,4,100000011,2,5,100000011,3,8,6,4,7,100000010,5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,
100000005,3,100000001,13,4,100000002,100000003]),K=e.W.from(N,F,O.conditions,O.results),W=new e.U({size:50,params:["Endp\
oint","Region","UseDualStack","UseFIPS"]}),H=(t,a={})=>W.get(t,()=>(0,e.V)(K,{endpointParams:t,logger:a.logger}));e.H.aws=
e.d;const B=t=>({apiVersion:"2015-03-31",base64Decoder:t?.base64Decoder??e.ot,base64Encoder:t?.base64Encoder??c.n,disableHostPrefix:t?.
disableHostPrefix??!1,endpointProvider:t?.endpointProvider??H,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
f,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:a=>a.getIdentityProvider("aws.auth#si\
gv4"),signer:new e.o}],logger:t?.logger??new c.t,protocol:t?.protocol??n.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.lambda",errorTypeRegistries:A.i,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:t?.serviceId??
"Lambda",sha256:t?.sha256??e.t,urlParser:t?.urlParser??s.r,utf8Decoder:t?.utf8Decoder??p.t,utf8Encoder:t?.utf8Encoder??S.
t}),X=t=>{(0,e.Z)(process.version);const a=(0,e.G)(t),d=()=>a().then(e.Q),C=B(t);(0,e.st)(process.version);const m={profile:t?.
profile,logger:C.logger};return{...C,...t,runtime:"node",defaultsMode:a,authSchemePreference:t?.authSchemePreference??(0,s.
t)(e.a,m),bodyLengthChecker:t?.bodyLengthChecker??e.rt,credentialDefaultProvider:t?.credentialDefaultProvider??_.t,defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,e.p)({serviceId:C.serviceId,clientVersion:b}),eventStreamSerdeProvider:t?.eventStreamSerdeProvider??
l.r,maxAttempts:t?.maxAttempts??(0,s.t)(e.g,t),region:t?.region??(0,s.t)(e.J,{...e.q,...m}),requestHandler:i.t.create(t?.
requestHandler??d),retryMode:t?.retryMode??(0,s.t)({...e._,default:async()=>(await d()).retryMode||e.y},t),streamCollector:t?.
streamCollector??i.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,s.t)(e.nt,m),useFipsEndpoint:t?.useFipsEndpoint??(0,s.
t)(e.tt,m),userAgentAppId:t?.userAgentAppId??(0,s.t)(e.f,m)}},J=t=>{const a=t.httpAuthSchemes;let d=t.httpAuthSchemeProvider,
C=t.credentials;return{setHttpAuthScheme(m){const D=a.findIndex(V=>V.schemeId===m.schemeId);D===-1?a.push(m):a.splice(D,
1,m)},httpAuthSchemes(){return a},setHttpAuthSchemeProvider(m){d=m},httpAuthSchemeProvider(){return d},setCredentials(m){
C=m},credentials(){return C}}},Q=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()}),Z=(t,a)=>{const d=Object.assign((0,e.l)(t),(0,e.Y)(t),(0,e.j)(t),J(t));return a.forEach(C=>C.
configure(d)),Object.assign(t,(0,e.u)(d),(0,e.X)(d),(0,e.M)(d),Q(d))};var Y=class extends e.et{config;constructor(...[t]){
const a=X(t||{});super(a),this.initConfig=a;const d=(0,A.o)(a),C=(0,e.b)(d),m=(0,e.v)(C),D=(0,e.K)(m),V=(0,e.k)(D),q=(0,u.
n)(V),tt=(0,g.t)(q),et=M(tt),nt=Z(et,t?.extensions||[]);this.config=nt,this.middlewareStack.use((0,e.$)(this.config)),this.
middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),this.middlewareStack.use((0,e.A)(
this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.D)(this.config)),this.middlewareStack.
use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:P,identityProviderConfigProvider:async ot=>new e.
x({"aws.auth#sigv4":ot.credentials})})),this.middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}}}),8578:((U,v,r)=>{
r.d(v,{a:()=>A,i:()=>ze,n:()=>Cn,o:()=>g,r:()=>fn,t:()=>En});var e=r(765),u=r(9576);const g=at=>Object.assign(at,{useDualstackEndpoint:at.
useDualstackEndpoint??!1,useFipsEndpoint:at.useFipsEndpoint??!1,defaultSigningName:"lambda"}),A={UseFIPS:{type:"builtInP\
arams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var _=class Rt extends e.i{static shapeId="smithy.ts.sd\
k.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(An){super(An),Object.setPrototypeOf(this,Rt.prototype)}};
const s="AccountLimit",l="ApplicationLogLevel",i="ApplyOn",n="AccountUsage",c="Architectures",p="Arn",S="Blob",P="Client\
Context",h="ConcurrentExecutions",f="CapacityProviderArn",M="CapacityProviderConfig",b="CodeSize",R="CodeSizeUnzipped",E="\
CodeSizeZipped",y="CodeSha256",T="ConfigSha256",z="Command",x="Description",w="DurableConfig",k="DurableExecutionArn",$="\
DurableExecutionName",L="DeadLetterConfig",j="DirectS3Read",O="Error",F="ErrorCode",N="EnvironmentError",K="ExecutionEnv\
ironmentMemoryGiBPerVCpu",W="EntryPoint",H="EnvironmentResponse",B="EphemeralStorage",X="ExecutionTimeout",J="ExecutedVe\
rsion",Q="EnvironmentVariableName",Z="EnvironmentVariableValue",Y="EnvironmentVariables",t="Environment",a="FunctionArn",
d="FunctionCount",C="FunctionConfiguration",m="FunctionError",D="FunctionName",V="FileSystemConfigs",q="FileSystemConfig\
List",tt="FileSystemConfig",et="GetAccountSettings",nt="GetAccountSettingsRequest",ot="GetAccountSettingsResponse",yt="G\
etFunctionConfigurationRequest",It="GetFunctionConfiguration",Lt="Handler",Dt="Ipv6AllowedForDualStack",ct="ImageConfig",
bt="ImageConfigError",ut="ImageConfigResponse",Mt="InvocationRequest",Tt="InvocationResponse",xt="InvocationType",Ot="In\
voke",dt="KMSKeyArn",Ut="Layers",_t="LoggingConfig",wt="LogFormat",Ft="LogGroup",Vt="LastModified",lt="LambdaManagedInst\
ancesCapacityProviderConfig",zt="LocalMountPath",kt="LogResult",$t="LayersReferenceList",jt="LogType",Bt="LastUpdateStat\
us",Gt="LastUpdateStatusReason",Nt="LastUpdateStatusReasonCode",Kt="Layer",st="Message",Wt="MasterArn",Ht="MemorySize",Xt="\
Mode",Jt="OptimizationStatus",Qt="PerExecutionEnvironmentMaxConcurrency",Zt="PackageType",pt="Payload",G="Qualifier",Yt="\
RevisionId",qt="RetentionPeriodInDays",te="RuntimeVersionArn",mt="RuntimeVersionConfig",ee="RuntimeVersionError",ne="Rol\
e",oe="Runtime",se="StatusCode",ht="S3FilesConfig",re="SecurityGroupIds",ie="SubnetIds",gt="SigningJobArn",ae="SystemLog\
Level",St="SigningProfileVersionArn",ce="StateReason",ue="StateReasonCode",de="SensitiveString",_e="SnapStartResponse",le="\
SnapStart",pe="Size",me="State",he="TargetArn",ge="TracingConfigResponse",vt="TotalCodeSize",Et="TenancyConfig",Se="Trac\
ingConfig",ve="TenantId",Ee="TenantIsolationMode",Ce="Timeout",fe="UnreservedConcurrentExecutions",Ae="Variables",Pe="Vp\
cConfig",Re="VpcConfigResponse",ye="VpcId",Ie="Version",Le="WorkingDirectory",De="X-Amz-Client-Context",be="X-Amz-Durabl\
e-Execution-Arn",Me="X-Amz-Durable-Execution-Name",Te="X-Amz-Executed-Version",xe="X-Amz-Function-Error",Oe="X-Amz-Invoc\
ation-Type",Ue="X-Amz-Log-Result",we="X-Amz-Log-Type",Fe="X-Amz-Tenant-Id",rt="http",I="httpHeader",Ct="httpQuery",ft="s\
mithy.ts.sdk.synthetic.com.amazonaws.lambda",o="com.amazonaws.lambda",At=new u.t(ft);var Ve=[-3,ft,"LambdaServiceExcepti\
on",0,[],[]];At.registerError(Ve,_);const ze=[At,new u.t(o)];var Pt=[0,o,S,8,21],ke=[0,o,Q,8,0],$e=[0,o,Z,8,0],it=[0,o,de,
8,0],je=[3,o,s,0,[vt,R,E,h,fe],[1,1,1,1,1]],Be=[3,o,n,0,[vt,d],[1,1]],Ge=[3,o,M,0,[lt],[()=>rn],1],Ne=[3,o,L,0,[he],[0]],
Ke=[3,o,w,0,[dt,qt,X],[0,1,1]],We=[3,o,N,0,[F,st],[0,[()=>it,0]]],He=[3,o,H,0,[Ae,O],[[()=>vn,0],[()=>We,0]]],Xe=[3,o,B,
0,[pe],[1],1],Je=[3,o,tt,0,[p,zt,ht],[0,0,()=>_n],2],Qe=[3,o,C,0,[D,a,oe,ne,Lt,b,x,Ce,Ht,Vt,y,Ie,Pe,L,t,dt,Se,Wt,Yt,Ut,me,
ce,ue,Bt,Gt,Nt,V,St,gt,Zt,ut,c,B,le,mt,_t,Et,M,T,w],[0,0,0,0,0,1,0,1,1,0,0,0,()=>hn,()=>Ne,[()=>He,0],0,()=>mn,0,0,()=>Sn,
0,0,0,0,0,0,()=>gn,0,0,0,[()=>nn,0],64,()=>Xe,()=>ln,[()=>un,0],()=>cn,()=>pn,()=>Ge,0,()=>Ke]],Ze=[3,o,nt,0,[],[]],Ye=[
3,o,ot,0,[s,n],[()=>je,()=>Be]],qe=[3,o,yt,0,[D,G],[[0,1],[0,{[Ct]:G}]],1],tn=[3,o,ct,0,[W,z,Le],[64,64,0]],en=[3,o,bt,0,
[F,st],[0,[()=>it,0]]],nn=[3,o,ut,0,[ct,O],[()=>tn,[()=>en,0]]],on=[3,o,Mt,0,[D,xt,jt,P,$,pt,G,ve],[[0,1],[0,{[I]:Oe}],[
0,{[I]:we}],[0,{[I]:De}],[0,{[I]:Me}],[()=>Pt,16],[0,{[Ct]:G}],[0,{[I]:Fe}]],1],sn=[3,o,Tt,0,[se,m,kt,pt,J,k],[[1,32],[0,
{[I]:xe}],[0,{[I]:Ue}],[()=>Pt,16],[0,{[I]:Te}],[0,{[I]:be}]]],rn=[3,o,lt,0,[f,Qt,K],[0,1,1],1],an=[3,o,Kt,0,[p,b,St,gt],
[0,1,0,0]],cn=[3,o,_t,0,[wt,l,ae,Ft],[0,0,0,0]],un=[3,o,mt,0,[te,O],[0,[()=>dn,0]]],dn=[3,o,ee,0,[F,st],[0,[()=>it,0]]],
_n=[3,o,ht,0,[j],[0]],ln=[3,o,_e,0,[i,Jt],[0,0]],pn=[3,o,Et,0,[Ee],[0],1],mn=[3,o,ge,0,[Xt],[0]],hn=[3,o,Re,0,[ie,re,ye,
Dt],[64,64,0,2]],gn=[1,o,q,0,()=>Je],Sn=[1,o,$t,0,()=>an],vn=[2,o,Y,8,[()=>ke,0],[()=>$e,0]],En=[9,o,et,{[rt]:["GET","/2\
016-08-19/account-settings",200]},()=>Ze,()=>Ye],Cn=[9,o,It,{[rt]:["GET","/2015-03-31/functions/{FunctionName}/configura\
tion",200]},()=>qe,()=>Qe],fn=[9,o,Ot,{[rt]:["POST","/2015-03-31/functions/{FunctionName}/invocations",200]},()=>on,()=>sn]}),
9403:((U,v,r)=>{r.d(v,{t:()=>A});const e=_=>new TextEncoder().encode(_),u="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrs\
tuvwxyz0123456789+/";Object.entries(u).reduce((_,[s,l])=>(_[l]=Number(s),_),{});const g=u.split("");function A(_){let s;
typeof _=="string"?s=e(_):s=_;const l=typeof s=="object"&&typeof s.length=="number",i=typeof s=="object"&&typeof s.byteOffset==
"number"&&typeof s.byteLength=="number";if(!l&&!i)throw new Error("@smithy/util-base64: toBase64 encoder function only a\
ccepts string | Uint8Array.");let n="";for(let c=0;c<s.length;c+=3){let p=0,S=0;for(let h=c,f=Math.min(c+3,s.length);h<f;h++)
p|=s[h]<<(f-h-1)*8,S+=8;const P=Math.ceil(S/6);p<<=P*6-S;for(let h=1;h<=P;h++){const f=(P-h)*6;n+=g[(p&63<<f)>>f]}n+="==".
slice(0,4-P)}return n}})};export{Pn as id,Rn as ids,yn as modules};
