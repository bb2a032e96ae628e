const ks=7958,qs=[7958],Js={661:((U,g,o)=>{o.d(g,{t:()=>h});var e=o(1509),h=class extends e.t{constructor({defaultNamespace:p,
errorTypeRegistries:S,serviceTarget:T,awsQueryCompatible:a,jsonCodec:u}){super({defaultNamespace:p,errorTypeRegistries:S,
serviceTarget:T,awsQueryCompatible:a,jsonCodec:u})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"\
1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),1509:((U,g,o)=>{o.d(g,{t:()=>T});var e=o(1009),h=o(4592),
p=o(765),S=o(3040),T=class extends h.t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:a,errorTypeRegistries:u,serviceTarget:i,awsQueryCompatible:r,jsonCodec:v}){super({defaultNamespace:a,errorTypeRegistries:u}),
this.serviceTarget=i,this.codec=v??new e.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!r,this.mixin=new S.n(this.
awsQueryCompatible)}async serializeRequest(a,u,i){const r=await super.serializeRequest(a,u,i);return r.path.endsWith("/")||
(r.path+="/"),r.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,r.headers["x-amz-target"]=`${this.
serviceTarget}.${a.name}`,this.awsQueryCompatible&&(r.headers["x-amzn-query-mode"]="true"),((0,p.c)(a.input)==="unit"||!r.
body)&&(r.body="{}"),r}getPayloadCodec(){return this.codec}async handleError(a,u,i,r,v){const{awsQueryCompatible:d}=this;
d&&this.mixin.setQueryCompatError(r,i);const C=(0,e.n)(i,r,d)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
C,this.options.defaultNamespace);const{errorSchema:c,errorMetadata:y}=await this.mixin.getErrorSchemaOrThrowBaseException(
C,this.options.defaultNamespace,i,r,v,d?this.mixin.findQueryCompatibleError:void 0),A=p.o.of(c),R=r.message??r.Message??
"UnknownError",l=new(this.compositeErrorRegistry.getErrorCtor(c)??Error)({}),m={},D=this.codec.createDeserializer();for(const[
E,M]of A.structIterator())r[E]!=null&&(m[E]=D.readObject(M,r[E]));throw d&&this.mixin.queryCompatOutput(r,m),this.mixin.
decorateServiceException(Object.assign(l,y,{$fault:A.getMergedTraits().error,message:R},m),r)}}}),4592:((U,g,o)=>{o.d(g,
{t:()=>T});var e=o(192),h=o(4582),p=o(765),S=o(3040),T=class extends S.P{async serializeRequest(a,u,i){const r=this.serializer,
v={},d={},C=await i.endpoint(),c=p.o.of(a?.input),y=c.getSchema();let A;const R=u&&typeof u=="object"?u:{},l=new h.t({protocol:"",
hostname:"",port:void 0,path:"/",fragment:void 0,query:v,headers:d,body:void 0});if(C&&(this.updateServiceEndpoint(l,C),
this.setHostPrefix(l,a,R)),R){const m=c.getEventStreamMember();if(m){if(R[m]){const D={};for(const[E]of c.structIterator())
E!==m&&R[E]!=null&&(D[E]=R[E]);A=await this.serializeEventStream({eventStream:R[m],requestSchema:c,initialRequest:D})}}else
r.write(y,R),A=r.flush()}return l.headers=Object.assign(l.headers,d),l.query=v,l.body=A,l.method="POST",l}async deserializeResponse(a,u,i){
const r=this.deserializer,v=p.o.of(a.output),d={};if(this.isErrorResponse(i.statusCode)){const c=await(0,S.R)(i.body,u);
throw c.byteLength>0&&Object.assign(d,await r.read(15,c)),await this.handleError(a,u,i,d,this.deserializeMetadata(i)),new Error(
"@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const c in i.headers){if(!(0,e.t)(i.headers,
c))continue;const y=i.headers[c];delete i.headers[c],i.headers[c.toLowerCase()]=y}const C=v.getEventStreamMember();if(C)
d[C]=await this.deserializeEventStream({response:i,responseSchema:v,initialResponseContainer:d});else{const c=await(0,S.
R)(i.body,u);c.byteLength>0&&Object.assign(d,await r.read(v,c))}return d.$metadata=this.deserializeMetadata(i),d}isErrorResponse(a){
return a>=300}}}),2308:((U,g,o)=>{o.d(g,{t:()=>h});const e=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",h=(p,S)=>{if(e()&&typeof p?.handle!="function")return S}}),917:((U,g,o)=>{o.d(g,{a:()=>Hs,c:()=>zs,d:()=>S,f:()=>p,
i:()=>Fs,l:()=>Gs,n:()=>Vs,o:()=>Ws,r:()=>Bs,s:()=>js,t:()=>Ns,u:()=>Xe});var e=o(765),h=o(9576);const p=Ct=>Object.assign(
Ct,{useDualstackEndpoint:Ct.useDualstackEndpoint??!1,useFipsEndpoint:Ct.useFipsEndpoint??!1,defaultSigningName:"ssm"}),S={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var T=class zt extends e.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(Ks){super(Ks),Object.setPrototypeOf(this,zt.prototype)}};
const a="AlarmConfiguration",u="AlarmList",i="AllowedPattern",r="ARN",v="AlarmStateInformationList",d="AlarmStateInforma\
tion",C="Alarm",c="Alarms",y="Command",A="CompletedCount",R="CommandFilter",l="CommandFilterList",m="CommandId",D="Comma\
ndInvocationList",E="CommandInvocation",M="CommandInvocations",O="CommandPlugins",$="CommandPluginList",j="CommandPlugin",
N="CloudWatchLogGroupName",I="CloudWatchOutputConfig",z="CloudWatchOutputEnabled",w="Comment",G="Description",q="Documen\
tHash",J="DocumentHashType",V="DocumentName",Q="DeletedParameters",X="DeleteParametersRequest",Y="DeleteParametersResult",
Z="DeleteParameters",tt="DeliveryTimedOutCount",B="DataType",F="DocumentVersion",t="Details",n="ExpiresAfter",_="ErrorCo\
unt",f="Filters",P="GetParametersByPath",b="GetParametersByPathRequest",H="GetParametersByPathResult",et="GetParameterHi\
story",st="GetParameterHistoryRequest",ot="GetParameterHistoryResult",rt="GetParameterRequest",Gt="GetParameterResult",Kt="\
GetParameter",ft="InstanceId",Dt="InstanceIds",It="InvalidLabels",kt="InstanceName",qt="InvalidParameters",Jt="IgnorePol\
lAlarmFailure",at="Key",yt="KeyId",Qt="ListCommandInvocations",Xt="ListCommandInvocationsRequest",Yt="ListCommandInvocat\
ionsResult",At="LastModifiedDate",Zt="LastModifiedUser",te="LabelParameterVersion",ee="LabelParameterVersionRequest",se="\
LabelParameterVersionResult",nt="Labels",Lt="MaxConcurrency",Tt="MaxErrors",it="MaxResults",L="Name",oe="NotificationArn",
K="NotificationConfig",re="NotificationEvents",x="NextToken",ae="NotificationType",ne="Names",ct="OutputS3BucketName",mt="\
OutputS3KeyPrefix",ut="OutputS3Region",ie="Option",ce="Output",me="Overwrite",W="Parameters",ue="ParameterFilters",de="P\
arameterHistoryList",le="ParameterHistory",_e="ParameterInlinePolicy",Pe="ParameterList",he="PutParameter",pe="Parameter\
PolicyList",ve="PutParameterRequest",Se="PutParameterResult",Re="ParameterStringFilter",Ee="ParameterStringFilterList",ge="\
PSParameterValue",Ce="PolicyStatus",fe="PolicyText",De="PolicyType",dt="ParameterVersion",Mt="Parameter",Ie="Path",Ot="P\
olicies",ye="ResponseCode",wt="RequestedDateTime",Ae="ResponseFinishDateTime",Le="RemovedLabels",Te="ResponseStartDateTi\
me",Me="Recursive",Oe="State",we="SendCommandRequest",be="SendCommandResult",xe="SendCommand",lt="StatusDetails",bt="Sta\
ndardErrorUrl",xt="StandardOutputUrl",Ut="ServiceRole",Ue="ServiceRoleArn",$e="SourceResult",Ne="Selector",_t="Status",Ve="\
Tags",Be="TriggeredAlarms",Fe="TargetCount",He="TagList",We="TraceOutput",$t="TimeoutSeconds",Pt="Targets",je="Tag",ze="\
Target",ht="Tier",pt="Type",Ge="UnlabelParameterVersion",Ke="UnlabelParameterVersionRequest",ke="UnlabelParameterVersion\
Result",k="Value",Nt="Values",vt="Version",St="WithDecryption",qe="key",Vt="smithy.ts.sdk.synthetic.com.amazonaws.ssm",Je="\
value",s="com.amazonaws.ssm",Bt=new h.t(Vt);var Qe=[-3,Vt,"SSMServiceException",0,[],[]];Bt.registerError(Qe,T);const Xe=[
Bt,new h.t(s)];var Rt=[0,s,ge,8,0],Ye=[3,s,C,0,[L],[0],1],Ft=[3,s,a,0,[c,Jt],[()=>As,2],1],Ze=[3,s,d,0,[L,Oe],[0,0],2],Et=[
3,s,I,0,[N,z],[0,2]],ts=[3,s,y,0,[m,V,F,w,n,W,Dt,Pt,wt,_t,lt,ut,ct,mt,Lt,Tt,Fe,A,_,tt,Ut,K,I,$t,a,Be],[0,0,0,0,4,[()=>jt,
0],64,()=>Wt,4,0,0,0,0,0,0,0,1,1,1,1,0,()=>gt,()=>Et,1,()=>Ft,()=>Ls]],es=[3,s,R,0,[qe,Je],[0,0],2],ss=[3,s,E,0,[m,ft,kt,
w,V,F,wt,_t,lt,We,xt,bt,O,Ut,K,I],[0,0,0,0,0,0,4,0,0,0,0,0,()=>Os,0,()=>gt,()=>Et]],os=[3,s,j,0,[L,_t,lt,ye,Te,Ae,ce,xt,
bt,ut,ct,mt],[0,0,0,1,4,4,0,0,0,0,0,0]],rs=[3,s,X,0,[ne],[64],1],as=[3,s,Y,0,[Q,qt],[64,64]],ns=[3,s,st,0,[L,St,it,x],[0,
2,1,0],1],is=[3,s,ot,0,[W,x],[[()=>ws,0],0]],cs=[3,s,rt,0,[L,St],[0,2],1],ms=[3,s,Gt,0,[Mt],[[()=>Ht,0]]],us=[3,s,b,0,[Ie,
Me,ue,St,it,x],[0,2,()=>Us,2,1,0],1],ds=[3,s,H,0,[W,x],[[()=>bs,0],0]],ls=[3,s,ee,0,[L,nt,dt],[0,64,1],2],_s=[3,s,se,0,[
It,dt],[64,1]],Ps=[3,s,Xt,0,[m,ft,it,x,f,t],[0,0,1,0,()=>Ts,2]],hs=[3,s,Yt,0,[M,x],[()=>Ms,0]],gt=[3,s,K,0,[oe,re,ae],[0,
64,0]],Ht=[3,s,Mt,0,[L,pt,k,vt,Ne,$e,At,r,B],[0,0,[()=>Rt,0],1,0,0,4,0,0]],ps=[3,s,le,0,[L,pt,yt,At,Zt,G,k,i,vt,nt,ht,Ot,
B],[0,0,0,4,0,0,[()=>Rt,0],0,1,64,0,()=>xs,0]],vs=[3,s,_e,0,[fe,De,Ce],[0,0,0]],Ss=[3,s,Re,0,[at,ie,Nt],[0,0,64],1],Rs=[
3,s,ve,0,[L,k,G,pt,yt,me,i,Ve,ht,Ot,B],[0,[()=>Rt,0],0,0,0,2,0,()=>$s,0,0,0],2],Es=[3,s,Se,0,[vt,ht],[1,0]],gs=[3,s,we,0,
[V,Dt,Pt,F,q,J,$t,w,W,ut,ct,mt,Lt,Tt,Ue,K,I,a],[0,64,()=>Wt,0,0,0,1,0,[()=>jt,0],0,0,0,0,0,0,()=>gt,()=>Et,()=>Ft],1],Cs=[
3,s,be,0,[y],[[()=>ts,0]]],fs=[3,s,je,0,[at,k],[0,0],2],Ds=[3,s,ze,0,[at,Nt],[0,64]],Is=[3,s,Ke,0,[L,dt,nt],[0,1,64],3],
ys=[3,s,ke,0,[Le,It],[64,64]],As=[1,s,u,0,()=>Ye],Ls=[1,s,v,0,()=>Ze],Ts=[1,s,l,0,()=>es],Ms=[1,s,D,0,()=>ss],Os=[1,s,$,
0,()=>os],ws=[1,s,de,0,[()=>ps,0]],bs=[1,s,Pe,0,[()=>Ht,0]],xs=[1,s,pe,0,()=>vs],Us=[1,s,Ee,0,()=>Ss],$s=[1,s,He,0,()=>fs],
Wt=[1,s,Pt,0,()=>Ds],jt=[2,s,W,8,0,64],Ns=[9,s,Z,0,()=>rs,()=>as],Vs=[9,s,Kt,0,()=>cs,()=>ms],Bs=[9,s,et,0,()=>ns,()=>is],
Fs=[9,s,P,0,()=>us,()=>ds],Hs=[9,s,te,0,()=>ls,()=>_s],Ws=[9,s,Qt,0,()=>Ps,()=>hs],js=[9,s,he,0,()=>Rs,()=>Es],zs=[9,s,xe,
0,()=>gs,()=>Cs],Gs=[9,s,Ge,0,()=>Is,()=>ys]}),7958:((U,g,o)=>{o.r(g),o.d(g,{SSMClient:()=>F});var e=o(3040),h=o(765),p=o(
917),S=o(2308),T=o(4327),a=o(4782),u=o(1649),i=o(661),r=o(439),v=o(3456),d=o(7573);const C=async(t,n,_)=>({operation:(0,h.
m)(n).operation,region:await(0,h.p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth\
#sigv4`")})()});function c(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:t.region},propertiesExtractor:(n,_)=>({
signingProperties:{config:n,context:_}})}}const y=t=>{const n=[];switch(t.operation){default:n.push(c(t))}return n},A=t=>{
const n=(0,e.r)(t);return Object.assign(n,{authSchemePreference:(0,h.p)(t.authSchemePreference??[])})};var R="3.1169.0";
const l="ref",m=-1,D=!0,E="isSet",M="PartitionResult",O="booleanEquals",$="getAttr",j={[l]:"Endpoint"},N={[l]:M},I={},z=[
{[l]:"Region"}],w={conditions:[[E,[j]],[E,z],["aws.partition",z,M],[O,[{[l]:"UseFIPS"},D]],[O,[{[l]:"UseDualStack"},D]],
[O,[{fn:$,argv:[N,"supportsDualStack"]},D]],[O,[{fn:$,argv:[N,"supportsFIPS"]},D]],["stringEquals",[{fn:$,argv:[N,"name"]},
"aws-us-gov"]]],results:[[m],[m,"Invalid Configuration: FIPS and custom endpoint are not supported"],[m,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[j,I],["https://ssm-fips.{Region}.{PartitionResult#dualStackDn\
sSuffix}",I],[m,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region\
}.amazonaws.com",I],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",I],[m,"FIPS is enabled but this partition d\
oes not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",I],[m,"DualStack is enabled but this\
 partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",I],[m,"Invalid Configuration\
: Missing Region"]]},G=2,q=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,
4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),
J=e.W.from(q,G,w.conditions,w.results),V=new e.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Q=(t,n={})=>V.
get(t,()=>(0,e.V)(J,{endpointParams:t,logger:n.logger}));e.H.aws=e.d;const X=t=>({apiVersion:"2014-11-06",base64Decoder:t?.
base64Decoder??e.ot,base64Encoder:t?.base64Encoder??r.n,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??
Q,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??y,httpAuthSchemes:t?.httpAuthSchemes??[
{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4"),signer:new e.o}],logger:t?.logger??
new r.t,protocol:t?.protocol??i.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:p.
u,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"AmazonSSM"},serviceId:t?.serviceId??
"SSM",sha256:t?.sha256??e.t,urlParser:t?.urlParser??a.r,utf8Decoder:t?.utf8Decoder??v.t,utf8Encoder:t?.utf8Encoder??d.t}),
Y=t=>{(0,e.Z)(process.version);const n=(0,e.G)(t),_=()=>n().then(e.Q),f=X(t);(0,e.st)(process.version);const P={profile:t?.
profile,logger:f.logger};return{...f,...t,runtime:"node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??(0,a.
t)(e.a,P),bodyLengthChecker:t?.bodyLengthChecker??e.rt,credentialDefaultProvider:t?.credentialDefaultProvider??T.t,defaultSocketTimeout:(0,S.
t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,e.p)({serviceId:f.serviceId,clientVersion:R}),
maxAttempts:t?.maxAttempts??(0,a.t)(e.g,t),region:t?.region??(0,a.t)(e.J,{...e.q,...P}),requestHandler:u.t.create(t?.requestHandler??
_),retryMode:t?.retryMode??(0,a.t)({...e._,default:async()=>(await _()).retryMode||e.y},t),streamCollector:t?.streamCollector??
u.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,a.t)(e.nt,P),useFipsEndpoint:t?.useFipsEndpoint??(0,a.t)(e.tt,P),userAgentAppId:t?.
userAgentAppId??(0,a.t)(e.f,P)}},Z=t=>{const n=t.httpAuthSchemes;let _=t.httpAuthSchemeProvider,f=t.credentials;return{setHttpAuthScheme(P){
const b=n.findIndex(H=>H.schemeId===P.schemeId);b===-1?n.push(P):n.splice(b,1,P)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(P){
_=P},httpAuthSchemeProvider(){return _},setCredentials(P){f=P},credentials(){return f}}},tt=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),B=(t,n)=>{const _=Object.assign((0,e.l)(
t),(0,e.Y)(t),(0,e.j)(t),Z(t));return n.forEach(f=>f.configure(_)),Object.assign(t,(0,e.u)(_),(0,e.X)(_),(0,e.M)(_),tt(_))};
var F=class extends e.et{config;constructor(...[t]){const n=Y(t||{});super(n),this.initConfig=n;const _=(0,p.f)(n),f=(0,e.
b)(_),P=(0,e.v)(f),b=(0,e.K)(P),H=(0,e.k)(b),et=(0,h.n)(H),st=A(et),ot=B(st,t?.extensions||[]);this.config=ot,this.middlewareStack.
use((0,e.$)(this.config)),this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),
this.middlewareStack.use((0,e.A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.
D)(this.config)),this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:C,
identityProviderConfigProvider:async rt=>new e.x({"aws.auth#sigv4":rt.credentials})})),this.middlewareStack.use((0,e.C)(
this.config))}destroy(){super.destroy()}}})};export{ks as id,qs as ids,Js as modules};
