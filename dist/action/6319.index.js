const ls=6319,ms=[6319],hs={1509:((B,C,r)=>{r.d(C,{t:()=>O});var e=r(1009),_=r(4592),v=r(765),D=r(3040),O=class extends _.
t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:i,errorTypeRegistries:h,
serviceTarget:a,awsQueryCompatible:n,jsonCodec:p}){super({defaultNamespace:i,errorTypeRegistries:h}),this.serviceTarget=
a,this.codec=p??new e.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),
this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!n,this.mixin=new D.n(this.awsQueryCompatible)}async serializeRequest(i,h,a){
const n=await super.serializeRequest(i,h,a);return n.path.endsWith("/")||(n.path+="/"),n.headers["content-type"]=`applic\
ation/x-amz-json-${this.getJsonRpcVersion()}`,n.headers["x-amz-target"]=`${this.serviceTarget}.${i.name}`,this.awsQueryCompatible&&
(n.headers["x-amzn-query-mode"]="true"),((0,v.c)(i.input)==="unit"||!n.body)&&(n.body="{}"),n}getPayloadCodec(){return this.
codec}async handleError(i,h,a,n,p){const{awsQueryCompatible:l}=this;l&&this.mixin.setQueryCompatError(n,a);const A=(0,e.
n)(a,n,l)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,A,this.options.defaultNamespace);const{errorSchema:d,
errorMetadata:I}=await this.mixin.getErrorSchemaOrThrowBaseException(A,this.options.defaultNamespace,a,n,p,l?this.mixin.
findQueryCompatibleError:void 0),M=v.o.of(d),E=n.message??n.Message??"UnknownError",S=new(this.compositeErrorRegistry.getErrorCtor(
d)??Error)({}),P={},T=this.codec.createDeserializer();for(const[g,x]of M.structIterator())n[g]!=null&&(P[g]=T.readObject(
x,n[g]));throw l&&this.mixin.queryCompatOutput(n,P),this.mixin.decorateServiceException(Object.assign(S,I,{$fault:M.getMergedTraits().
error,message:E},P),n)}}}),4592:((B,C,r)=>{r.d(C,{t:()=>O});var e=r(192),_=r(4582),v=r(765),D=r(3040),O=class extends D.
P{async serializeRequest(i,h,a){const n=this.serializer,p={},l={},A=await a.endpoint(),d=v.o.of(i?.input),I=d.getSchema();
let M;const E=h&&typeof h=="object"?h:{},S=new _.t({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:p,
headers:l,body:void 0});if(A&&(this.updateServiceEndpoint(S,A),this.setHostPrefix(S,i,E)),E){const P=d.getEventStreamMember();
if(P){if(E[P]){const T={};for(const[g]of d.structIterator())g!==P&&E[g]!=null&&(T[g]=E[g]);M=await this.serializeEventStream(
{eventStream:E[P],requestSchema:d,initialRequest:T})}}else n.write(I,E),M=n.flush()}return S.headers=Object.assign(S.headers,
l),S.query=p,S.body=M,S.method="POST",S}async deserializeResponse(i,h,a){const n=this.deserializer,p=v.o.of(i.output),l={};
if(this.isErrorResponse(a.statusCode)){const d=await(0,D.R)(a.body,h);throw d.byteLength>0&&Object.assign(l,await n.read(
15,d)),await this.handleError(i,h,a,l,this.deserializeMetadata(a)),new Error("@smithy/core/protocols - RPC Protocol erro\
r handler failed to throw.")}for(const d in a.headers){if(!(0,e.t)(a.headers,d))continue;const I=a.headers[d];delete a.headers[d],
a.headers[d.toLowerCase()]=I}const A=p.getEventStreamMember();if(A)l[A]=await this.deserializeEventStream({response:a,responseSchema:p,
initialResponseContainer:l});else{const d=await(0,D.R)(a.body,h);d.byteLength>0&&Object.assign(l,await n.read(p,d))}return l.
$metadata=this.deserializeMetadata(a),l}isErrorResponse(i){return i>=300}}}),6319:((B,C,r)=>{r.r(C),r.d(C,{CloudWatchClient:()=>H});
var e=r(3040),_=r(765),v=r(6390),D=r(2308),O=r(4327),i=r(4782),h=r(1649),a=r(1509),n=r(439),p=r(3456),l=r(7573);const A=(t,s,c)=>{
if(!(s in t))return;const u=parseInt(t[s],10);if(Number.isNaN(u))throw new TypeError(`Cannot load ${c} '${s}'. Expected \
number, got '${t[s]}'.`);return u};var d=class extends a.t{constructor({defaultNamespace:t,errorTypeRegistries:s,serviceTarget:c,
awsQueryCompatible:u,jsonCodec:m}){super({defaultNamespace:t,errorTypeRegistries:s,serviceTarget:c,awsQueryCompatible:u,
jsonCodec:m})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"\
application/x-amz-json-1.0"}};const I="AWS_DISABLE_REQUEST_COMPRESSION",M="disable_request_compression",E={environmentVariableSelector:t=>(0,_.
d)(t,I,_.u.ENV),configFileSelector:t=>(0,_.d)(t,M,_.u.CONFIG),default:!1},S="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",P="\
request_min_compression_size_bytes",T={environmentVariableSelector:t=>A(t,S,_.u.ENV),configFileSelector:t=>A(t,P,_.u.CONFIG),
default:10240},g=t=>{const{disableRequestCompression:s,requestMinCompressionSizeBytes:c}=t;return Object.assign(t,{disableRequestCompression:(0,_.
p)(s),requestMinCompressionSizeBytes:async()=>{const u=await(0,_.p)(c)();if(u<0||u>10485760)throw new RangeError(`The va\
lue for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${u} is outside this\
 range."`);return u}})},x=async(t,s,c)=>({operation:(0,_.m)(s).operation,region:await(0,_.p)(t.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function G(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"monitoring",region:t.region},propertiesExtractor:(s,c)=>({signingProperties:{config:s,context:c}})}}const J=t=>{const s=[];
switch(t.operation){default:s.push(G(t))}return s},Y=t=>{const s=(0,e.r)(t);return Object.assign(s,{authSchemePreference:(0,_.
p)(t.authSchemePreference??[])})};var Z="3.1164.0";const y="ref",f=-1,N=!0,z="isSet",$="PartitionResult",w="booleanEqual\
s",L="getAttr",K={[y]:"Endpoint"},U={[y]:$},R={},j=[{[y]:"Region"}],V={conditions:[[z,[K]],[z,j],["aws.partition",j,$],[
w,[{[y]:"UseFIPS"},N]],[w,[{[y]:"UseDualStack"},N]],["stringEquals",[{fn:L,argv:[U,"name"]},"aws-us-gov"]],[w,[{fn:L,argv:[
U,"supportsFIPS"]},N]],[w,[{fn:L,argv:[U,"supportsDualStack"]},N]]],results:[[f],[f,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[f,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[K,R],["ht\
tps://monitoring.{Region}.{PartitionResult#dnsSuffix}",R],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuf\
fix}",R],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",R],[f,"FIPS and DualStack are enabled,\
 but this partition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",R],[f,
"FIPS is enabled but this partition does not support FIPS"],[f,"DualStack is enabled but this partition does not support\
 DualStack"],[f,"Invalid Configuration: Missing Region"]]},X=2,tt=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,
3,8,6,4,7,100000004,7,100000005,100000010,4,11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,
100000007,3,100000001,15,4,100000002,100000003]),et=e.W.from(tt,X,V.conditions,V.results),st=new e.U({size:50,params:["E\
ndpoint","Region","UseDualStack","UseFIPS"]}),k=(t,s={})=>st.get(t,()=>(0,e.V)(et,{endpointParams:t,logger:s.logger}));e.
H.aws=e.d;const ot=t=>({apiVersion:"2010-08-01",base64Decoder:t?.base64Decoder??e.ot,base64Encoder:t?.base64Encoder??n.n,
disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??k,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.
httpAuthSchemeProvider??J,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider(
"aws.auth#sigv4"),signer:new e.o}],logger:t?.logger??new n.t,protocol:t?.protocol??d,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:v.r,xmlNamespace:"http://monitoring.amazonaws.com/doc/2\
010-08-01/",version:"2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:t?.serviceId??
"CloudWatch",sha256:t?.sha256??e.t,urlParser:t?.urlParser??i.r,utf8Decoder:t?.utf8Decoder??p.t,utf8Encoder:t?.utf8Encoder??
l.t}),nt=t=>{(0,e.Z)(process.version);const s=(0,e.G)(t),c=()=>s().then(e.Q),u=ot(t);(0,e.st)(process.version);const m={
profile:t?.profile,logger:u.logger};return{...u,...t,runtime:"node",defaultsMode:s,authSchemePreference:t?.authSchemePreference??
(0,i.t)(e.a,m),bodyLengthChecker:t?.bodyLengthChecker??e.rt,credentialDefaultProvider:t?.credentialDefaultProvider??O.t,
defaultSocketTimeout:(0,D.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,e.p)({serviceId:u.
serviceId,clientVersion:Z}),disableRequestCompression:t?.disableRequestCompression??(0,i.t)(E,t),maxAttempts:t?.maxAttempts??
(0,i.t)(e.g,t),region:t?.region??(0,i.t)(e.J,{...e.q,...m}),requestHandler:h.t.create(t?.requestHandler??c),requestMinCompressionSizeBytes:t?.
requestMinCompressionSizeBytes??(0,i.t)(T,t),retryMode:t?.retryMode??(0,i.t)({...e._,default:async()=>(await c()).retryMode||
e.y},t),streamCollector:t?.streamCollector??h.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,i.t)(e.nt,m),useFipsEndpoint:t?.
useFipsEndpoint??(0,i.t)(e.tt,m),userAgentAppId:t?.userAgentAppId??(0,i.t)(e.f,m)}},F=t=>{const s=t.httpAuthSchemes;let c=t.
httpAuthSchemeProvider,u=t.credentials;return{setHttpAuthScheme(m){const b=s.findIndex(W=>W.schemeId===m.schemeId);b===-1?
s.push(m):s.splice(b,1,m)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(m){c=m},httpAuthSchemeProvider(){return c},
setCredentials(m){u=m},credentials(){return u}}},rt=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()}),it=(t,s)=>{const c=Object.assign((0,e.l)(t),(0,e.Y)(t),(0,e.j)(t),F(t));return s.forEach(u=>u.
configure(c)),Object.assign(t,(0,e.u)(c),(0,e.X)(c),(0,e.M)(c),rt(c))};var H=class extends e.et{config;constructor(...[t]){
const s=nt(t||{});super(s),this.initConfig=s;const c=(0,v.a)(s),u=(0,e.b)(c),m=(0,e.v)(u),b=(0,e.K)(m),W=(0,e.k)(b),Q=(0,_.
n)(W),at=Y(Q),ct=g(at),ut=it(ct,t?.extensions||[]);this.config=ut,this.middlewareStack.use((0,e.$)(this.config)),this.middlewareStack.
use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),this.middlewareStack.use((0,e.A)(this.config)),
this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.D)(this.config)),this.middlewareStack.use((0,e.
E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:x,identityProviderConfigProvider:async dt=>new e.
x({"aws.auth#sigv4":dt.credentials})})),this.middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}}}),2308:((B,C,r)=>{
r.d(C,{t:()=>_});const e=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",_=(v,D)=>{
if(e()&&typeof v?.handle!="function")return D}}),6390:((B,C,r)=>{r.d(C,{a:()=>v,i:()=>D,n:()=>ds,r:()=>Ne,t:()=>us});var e=r(
765),_=r(9576);const v=ft=>Object.assign(ft,{useDualstackEndpoint:ft.useDualstackEndpoint??!1,useFipsEndpoint:ft.useFipsEndpoint??
!1,defaultSigningName:"monitoring"}),D={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInPar\
ams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackE\
ndpoint"}};var O=class $t extends e.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchService\
Exception";constructor(_s){super(_s),Object.setPrototypeOf(this,$t.prototype)}};const i="AlarmActions",h="AlarmArn",a="A\
ctionConfiguration",n="AlarmConfigurationUpdatedTimestamp",p="AlarmDescription",l="ActionsEnabled",A="AggregationExpress\
ion",d="AccountId",I="ActionLogLineCount",M="ActionLogLineRoleArn",E="AlarmName",S="AlarmNamePrefix",P="AlarmNames",T="A\
ctionPrefix",g="AlarmPromQLCriteria",x="AlarmRule",G="ActionsSuppressedBy",J="ActionsSuppressorExtensionPeriod",Y="Actio\
nsSuppressedReason",Z="ActionsSuppressorWaitPeriod",y="ActionsSuppressor",f="AlarmTagsPropagation",N="AlarmTypes",z="Att\
ributes",$="CompositeAlarm",w="CompositeAlarms",L="ComparisonOperator",K="ChildrenOfAlarmName",U="Counts",R="Dimensions",
j="DescribeAlarmsInput",V="DescribeAlarmsOutput",X="DescribeAlarms",tt="DatapointsToAlarm",et="Dimension",st="Enabled",k="\
EvaluationCriteria",ot="EvaluationInterval",nt="EvaluateLowSampleCountPercentile",F="EntityMetricData",rt="EntityMetricD\
ataList",it="EvaluationPeriods",H="EvaluationState",t="ExtendedStatistic",s="ExcludedTagKeys",c="EndTimeOffset",u="Evalu\
ationWindow",m="Entity",b="Expression",W="Id",Q="InsufficientDataActions",at="IncludedTagKeys",ct="KeyAttributes",ut="Ke\
y",dt="Label",Rt="LogAlarms",Kt="LogAlarm",jt="LogGroupIdentifiers",It="MetricAlarms",Vt="MetricAlarm",_t="MetricData",kt="\
MetricDataQueries",Ft="MetricDataQuery",Ht="MetricDatum",lt="MetricName",qt="MaxRecords",Tt="MetricStat",Gt="Maximum",Jt="\
Metrics",Ot="Metric",Yt="Minimum",mt="Namespace",yt="NextToken",Zt="Name",ht="OKActions",Xt="OnlyStartEvaluatingAfterWar\
mUpPeriodEnds",pt="Period",te="PutMetricData",ee="PutMetricDataInput",se="ParentsOfAlarmName",oe="PendingPeriod",ne="Pro\
mQLCriteria",re="Query",ie="QueryARN",ae="QueryResultsToAlarm",ce="QueryResultsToEvaluate",ue="QueryString",de="ReturnDa\
ta",_e="RecoveryPeriod",le="SampleCount",wt="ScheduleConfiguration",me="ScheduleExpression",he="StrictEntityValidation",
Nt="ScheduledQueryConfiguration",pe="ScheduledQueryRoleARN",Et="StateReason",St="StateReasonData",Ee="StorageResolution",
Se="StatisticSet",Ae="StartTimeOffset",At="StateTransitionedTimestamp",vt="StateUpdatedTimestamp",q="StateValue",ve="Sta\
tisticValues",Lt="SlidingWindow",Pe="Stat",ge="Statistic",De="Sum",Ce="Timestamp",Me="TagList",bt="TreatMissingData",fe="\
ThresholdMetricId",Re="Tags",Ie="Tag",xt="Threshold",Te="Timezone",Pt="Unit",gt="Value",Oe="Values",Ut="WallClockWindow",
Dt="WarmUpConfiguration",ye="WarmUpPeriodDurationInMinutes",Wt="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",o="com\
.amazonaws.cloudwatch",Qt=new _.t(Wt);var we=[-3,Wt,"CloudWatchServiceException",0,[],[]];Qt.registerError(we,O);const Ne=[
Qt,new _.t(o)];var Ct=[3,o,a,0,[f],[()=>be]],Le=[3,o,g,0,[re,oe,_e],[0,1,1],1],be=[3,o,f,0,[st,at,s],[2,64,64],1],xe=[3,
o,$,0,[l,i,h,n,p,E,x,Q,ht,Et,St,vt,q,At,G,Y,y,Z,J,a],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>Ct]],Ue=[3,o,j,0,[P,S,
N,K,se,q,T,qt,yt],[64,0,64,0,0,0,0,1,0]],We=[3,o,V,0,[w,It,Rt,yt],[()=>es,()=>ns,()=>os,0]],Qe=[3,o,et,0,[Zt,gt],[0,0],2],
Be=[3,o,m,0,[ct,z],[128,128]],ze=[3,o,F,0,[m,_t],[()=>Be,()=>zt]],$e=[3,o,Kt,0,[E,h,p,n,l,ht,i,Q,q,Et,St,vt,Nt,ce,ae,xt,
L,bt,At,H,I,M,Dt,a],[0,0,0,4,2,64,64,64,0,0,0,4,()=>Ge,1,1,1,0,0,4,0,1,0,()=>Bt,()=>Ct]],Ke=[3,o,Ot,0,[mt,lt,R],[0,0,()=>Mt]],
je=[3,o,Vt,0,[E,h,p,n,l,ht,i,Q,q,Et,St,vt,lt,mt,ge,t,R,pt,Pt,it,tt,xt,L,bt,nt,Jt,fe,H,At,u,Dt,k,ot,a],[0,0,0,4,2,64,64,64,
0,0,0,4,0,0,0,0,()=>Mt,1,0,1,1,1,0,0,0,()=>rs,0,0,4,()=>cs,()=>Bt,()=>as,1,()=>Ct]],Ve=[3,o,Ft,0,[W,Tt,b,dt,de,pt,d],[0,
()=>Fe,0,0,2,1,0],1],ke=[3,o,Ht,0,[lt,R,Ce,gt,ve,Oe,U,Pt,Ee],[0,()=>Mt,4,1,()=>Ye,65,65,0,1],1],Fe=[3,o,Tt,0,[Ot,pt,Pe,Pt],
[()=>Ke,1,0,0],3],He=[3,o,ee,0,[mt,_t,F,he],[0,()=>zt,()=>ss,2],1],qe=[3,o,wt,0,[me,Ae,c],[0,1,1],2],Ge=[3,o,Nt,0,[ue,pe,
wt,A,jt,ie,Re],[0,0,()=>qe,0,64,0,()=>is],4],Je=[3,o,Lt,0,[],[]],Ye=[3,o,Se,0,[le,De,Yt,Gt],[1,1,1,1],4],Ze=[3,o,Ie,0,[ut,
gt],[0,0],2],Xe=[3,o,Ut,0,[Te],[0]],Bt=[3,o,Dt,0,[ye,Xt],[1,2],1],ts="unit",es=[1,o,w,0,()=>xe],Mt=[1,o,R,0,()=>Qe],ss=[
1,o,rt,0,()=>ze],os=[1,o,Rt,0,()=>$e],ns=[1,o,It,0,()=>je],zt=[1,o,_t,0,()=>ke],rs=[1,o,kt,0,()=>Ve],is=[1,o,Me,0,()=>Ze],
as=[4,o,k,0,[ne],[()=>Le]],cs=[4,o,u,0,[Ut,Lt],[()=>Xe,()=>Je]],us=[9,o,X,0,()=>Ue,()=>We],ds=[9,o,te,0,()=>He,()=>ts]})};export{ls as id,ms as ids,hs as modules};
