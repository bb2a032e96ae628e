const mn=4255,pn=[4255],Sn={6319:((zt,W,i)=>{i.d(W,{i:()=>_,n:()=>Xs,r:()=>tn,t:()=>an});var e=i(3040),u=i(765),b=i(2308),
O=i(4327),l=i(4782),R=i(1649),x=i(1509),D=i(7573),T=i(9576);const y=(t,s,r)=>{if(!(s in t))return;const a=parseInt(t[s],
10);if(Number.isNaN(a))throw new TypeError(`Cannot load ${r} '${s}'. Expected number, got '${t[s]}'.`);return a};var B=class extends x.
t{constructor({defaultNamespace:t,errorTypeRegistries:s,serviceTarget:r,awsQueryCompatible:a,jsonCodec:c}){super({defaultNamespace:t,
errorTypeRegistries:s,serviceTarget:r,awsQueryCompatible:a,jsonCodec:c})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){
return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const Q="AWS_DISABLE_REQUEST_COMPRESSION",M="di\
sable_request_compression",$={environmentVariableSelector:t=>(0,u.d)(t,Q,u.u.ENV),configFileSelector:t=>(0,u.d)(t,M,u.u.
CONFIG),default:!1},K="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",z="request_min_compression_size_bytes",V={environmentVariableSelector:t=>y(
t,K,u.u.ENV),configFileSelector:t=>y(t,z,u.u.CONFIG),default:10240},j=t=>{const{disableRequestCompression:s,requestMinCompressionSizeBytes:r}=t;
return Object.assign(t,{disableRequestCompression:(0,u.p)(s),requestMinCompressionSizeBytes:async()=>{const a=await(0,u.
p)(r)();if(a<0||a>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 1048\
5760 inclusive. The provided value ${a} is outside this range."`);return a}})},k=async(t,s,r)=>({operation:(0,u.m)(s).operation,
region:await(0,u.p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function F(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:t.region},propertiesExtractor:(s,r)=>({
signingProperties:{config:s,context:r}})}}const H=t=>{const s=[];switch(t.operation){default:s.push(F(t))}return s},G=t=>{
const s=(0,e.r)(t);return Object.assign(s,{authSchemePreference:(0,u.p)(t.authSchemePreference??[])})},o=t=>Object.assign(
t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
_={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var m="3.1164.0";const p="\
ref",d=-1,P=!0,E="isSet",h="PartitionResult",g="booleanEquals",I="getAttr",v={[p]:"Endpoint"},A={[p]:h},S={},C=[{[p]:"Re\
gion"}],f={conditions:[[E,[v]],[E,C],["aws.partition",C,h],[g,[{[p]:"UseFIPS"},P]],[g,[{[p]:"UseDualStack"},P]],["string\
Equals",[{fn:I,argv:[A,"name"]},"aws-us-gov"]],[g,[{fn:I,argv:[A,"supportsFIPS"]},P]],[g,[{fn:I,argv:[A,"supportsDualSta\
ck"]},P]]],results:[[d],[d,"Invalid Configuration: FIPS and custom endpoint are not supported"],[d,"Invalid Configuratio\
n: Dualstack and custom endpoint are not supported"],[v,S],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",S],
["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",S],["https://monitoring-fips.{Region}.{PartitionResu\
lt#dualStackDnsSuffix}",S],[d,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https\
://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",S],[d,"FIPS is enabled but this partition does not support FIPS"],
[d,"DualStack is enabled but this partition does not support DualStack"],[d,"Invalid Configuration: Missing Region"]]},q=2,
Vt=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,4,11,9,5,100000004,
10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,100000003]),jt=e.
W.from(Vt,q,f.conditions,f.results),kt=new e.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Ft=(t,s={})=>kt.
get(t,()=>(0,e.V)(jt,{endpointParams:t,logger:s.logger}));e.H.aws=e.d;var Ht=class Kt extends u.i{static shapeId="smithy\
.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(s){super(s),Object.setPrototypeOf(this,
Kt.prototype)}};const Z="AlarmActions",Y="AlarmArn",N="ActionConfiguration",J="AlarmConfigurationUpdatedTimestamp",X="Al\
armDescription",tt="ActionsEnabled",Gt="AggregationExpression",qt="AccountId",Zt="ActionLogLineCount",Yt="ActionLogLineR\
oleArn",et="AlarmName",Jt="AlarmNamePrefix",Xt="AlarmNames",te="ActionPrefix",ee="AlarmPromQLCriteria",se="AlarmRule",ne="\
ActionsSuppressedBy",oe="ActionsSuppressorExtensionPeriod",re="ActionsSuppressedReason",ie="ActionsSuppressorWaitPeriod",
ae="ActionsSuppressor",At="AlarmTagsPropagation",ce="AlarmTypes",ue="Attributes",_e="CompositeAlarm",Pt="CompositeAlarms",
gt="ComparisonOperator",de="ChildrenOfAlarmName",le="Counts",L="Dimensions",me="DescribeAlarmsInput",pe="DescribeAlarmsO\
utput",Se="DescribeAlarms",Ee="DatapointsToAlarm",he="Dimension",Ae="Enabled",vt="EvaluationCriteria",Pe="EvaluationInte\
rval",ge="EvaluateLowSampleCountPercentile",Ct="EntityMetricData",ve="EntityMetricDataList",Ce="EvaluationPeriods",Dt="E\
valuationState",De="ExtendedStatistic",Me="ExcludedTagKeys",Ie="EndTimeOffset",Mt="EvaluationWindow",It="Entity",fe="Exp\
ression",Oe="Id",st="InsufficientDataActions",Re="IncludedTagKeys",Te="KeyAttributes",ye="Key",Ne="Label",ft="LogAlarms",
Le="LogAlarm",we="LogGroupIdentifiers",Ot="MetricAlarms",Ue="MetricAlarm",nt="MetricData",We="MetricDataQueries",be="Met\
ricDataQuery",xe="MetricDatum",ot="MetricName",Be="MaxRecords",Rt="MetricStat",Qe="Maximum",$e="Metrics",Tt="Metric",Ke="\
Minimum",rt="Namespace",yt="NextToken",ze="Name",it="OKActions",Ve="OnlyStartEvaluatingAfterWarmUpPeriodEnds",at="Period",
je="PutMetricData",ke="PutMetricDataInput",Fe="ParentsOfAlarmName",He="PendingPeriod",Ge="PromQLCriteria",qe="Query",Ze="\
QueryARN",Ye="QueryResultsToAlarm",Je="QueryResultsToEvaluate",Xe="QueryString",ts="ReturnData",es="RecoveryPeriod",ss="\
SampleCount",Nt="ScheduleConfiguration",ns="ScheduleExpression",os="StrictEntityValidation",Lt="ScheduledQueryConfigurat\
ion",rs="ScheduledQueryRoleARN",ct="StateReason",ut="StateReasonData",is="StorageResolution",as="StatisticSet",cs="Start\
TimeOffset",_t="StateTransitionedTimestamp",dt="StateUpdatedTimestamp",w="StateValue",us="StatisticValues",wt="SlidingWi\
ndow",_s="Stat",ds="Statistic",ls="Sum",ms="Timestamp",ps="TagList",Ut="TreatMissingData",Ss="ThresholdMetricId",Es="Tag\
s",hs="Tag",Wt="Threshold",As="Timezone",lt="Unit",mt="Value",Ps="Values",bt="WallClockWindow",pt="WarmUpConfiguration",
gs="WarmUpPeriodDurationInMinutes",xt="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",n="com.amazonaws.cloudwatch",Bt=new T.
t(xt);var vs=[-3,xt,"CloudWatchServiceException",0,[],[]];Bt.registerError(vs,Ht);const Cs=[Bt,new T.t(n)];var St=[3,n,N,
0,[At],[()=>Ms]],Ds=[3,n,ee,0,[qe,He,es],[0,1,1],1],Ms=[3,n,At,0,[Ae,Re,Me],[2,64,64],1],Is=[3,n,_e,0,[tt,Z,Y,J,X,et,se,
st,it,ct,ut,dt,w,_t,ne,re,ae,ie,oe,N],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>St]],fs=[3,n,me,0,[Xt,Jt,ce,de,Fe,w,
te,Be,yt],[64,0,64,0,0,0,0,1,0]],Os=[3,n,pe,0,[Pt,Ot,ft,yt],[()=>ks,()=>Gs,()=>Hs,0]],Rs=[3,n,he,0,[ze,mt],[0,0],2],Ts=[
3,n,It,0,[Te,ue],[128,128]],ys=[3,n,Ct,0,[It,nt],[()=>Ts,()=>$t]],Ns=[3,n,Le,0,[et,Y,X,J,tt,it,Z,st,w,ct,ut,dt,Lt,Je,Ye,
Wt,gt,Ut,_t,Dt,Zt,Yt,pt,N],[0,0,0,4,2,64,64,64,0,0,0,4,()=>Qs,1,1,1,0,0,4,0,1,0,()=>Qt,()=>St]],Ls=[3,n,Tt,0,[rt,ot,L],[
0,0,()=>Et]],ws=[3,n,Ue,0,[et,Y,X,J,tt,it,Z,st,w,ct,ut,dt,ot,rt,ds,De,L,at,lt,Ce,Ee,Wt,gt,Ut,ge,$e,Ss,Dt,_t,Mt,pt,vt,Pe,
N],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>Et,1,0,1,1,1,0,0,0,()=>qs,0,0,4,()=>Js,()=>Qt,()=>Ys,1,()=>St]],Us=[3,n,be,0,
[Oe,Rt,fe,Ne,ts,at,qt],[0,()=>bs,0,0,2,1,0],1],Ws=[3,n,xe,0,[ot,L,ms,mt,us,Ps,le,lt,is],[0,()=>Et,4,1,()=>Ks,65,65,0,1],
1],bs=[3,n,Rt,0,[Tt,at,_s,lt],[()=>Ls,1,0,0],3],xs=[3,n,ke,0,[rt,nt,Ct,os],[0,()=>$t,()=>Fs,2],1],Bs=[3,n,Nt,0,[ns,cs,Ie],
[0,1,1],2],Qs=[3,n,Lt,0,[Xe,rs,Nt,Gt,we,Ze,Es],[0,0,()=>Bs,0,64,0,()=>Zs],4],$s=[3,n,wt,0,[],[]],Ks=[3,n,as,0,[ss,ls,Ke,
Qe],[1,1,1,1],4],zs=[3,n,hs,0,[ye,mt],[0,0],2],Vs=[3,n,bt,0,[As],[0]],Qt=[3,n,pt,0,[gs,Ve],[1,2],1],js="unit",ks=[1,n,Pt,
0,()=>Is],Et=[1,n,L,0,()=>Rs],Fs=[1,n,ve,0,()=>ys],Hs=[1,n,ft,0,()=>Ns],Gs=[1,n,Ot,0,()=>ws],$t=[1,n,nt,0,()=>Ws],qs=[1,
n,We,0,()=>Us],Zs=[1,n,ps,0,()=>zs],Ys=[4,n,vt,0,[Ge],[()=>Ds]],Js=[4,n,Mt,0,[bt,wt],[()=>Vs,()=>$s]],Xs=[9,n,Se,0,()=>fs,
()=>Os],tn=[9,n,je,0,()=>xs,()=>js];const en=t=>({apiVersion:"2010-08-01",base64Decoder:t?.base64Decoder??e.lt,base64Encoder:t?.
base64Encoder??e.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??Ft,extensions:t?.extensions??
[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??H,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.
getIdentityProvider("aws.auth#sigv4"),signer:new e.o}],logger:t?.logger??new e.Y,protocol:t?.protocol??B,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:Cs,xmlNamespace:"http://monitoring.am\
azonaws.com/doc/2010-08-01/",version:"2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:t?.
serviceId??"CloudWatch",sha256:t?.sha256??e.t,urlParser:t?.urlParser??l.r,utf8Decoder:t?.utf8Decoder??D.n,utf8Encoder:t?.
utf8Encoder??D.t}),sn=t=>{(0,e.Q)(process.version);const s=(0,e.G)(t),r=()=>s().then(e.$),a=en(t);(0,e.dt)(process.version);
const c={profile:t?.profile,logger:a.logger};return{...a,...t,runtime:"node",defaultsMode:s,authSchemePreference:t?.authSchemePreference??
(0,l.t)(e.a,c),bodyLengthChecker:t?.bodyLengthChecker??e.at,credentialDefaultProvider:t?.credentialDefaultProvider??O.t,
defaultSocketTimeout:(0,b.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,e.p)({serviceId:a.
serviceId,clientVersion:m}),disableRequestCompression:t?.disableRequestCompression??(0,l.t)($,t),maxAttempts:t?.maxAttempts??
(0,l.t)(e.g,t),region:t?.region??(0,l.t)(e.J,{...e.q,...c}),requestHandler:R.t.create(t?.requestHandler??r),requestMinCompressionSizeBytes:t?.
requestMinCompressionSizeBytes??(0,l.t)(V,t),retryMode:t?.retryMode??(0,l.t)({...e._,default:async()=>(await r()).retryMode||
e.y},t),streamCollector:t?.streamCollector??R.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,l.t)(e.rt,c),useFipsEndpoint:t?.
useFipsEndpoint??(0,l.t)(e.nt,c),userAgentAppId:t?.userAgentAppId??(0,l.t)(e.f,c)}},nn=t=>{const s=t.httpAuthSchemes;let r=t.
httpAuthSchemeProvider,a=t.credentials;return{setHttpAuthScheme(c){const U=s.findIndex(ht=>ht.schemeId===c.schemeId);U===
-1?s.push(c):s.splice(U,1,c)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(c){r=c},httpAuthSchemeProvider(){return r},
setCredentials(c){a=c},credentials(){return a}}},on=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()}),rn=(t,s)=>{const r=Object.assign((0,e.l)(t),(0,e.X)(t),(0,e.j)(t),nn(t));return s.forEach(
a=>a.configure(r)),Object.assign(t,(0,e.u)(r),(0,e.Z)(r),(0,e.M)(r),on(r))};var an=class extends e.tt{config;constructor(...[
t]){const s=sn(t||{});super(s),this.initConfig=s;const r=o(s),a=(0,e.b)(r),c=(0,e.v)(a),U=(0,e.K)(c),ht=(0,e.k)(U),cn=(0,u.
n)(ht),un=G(cn),_n=j(un),dn=rn(_n,t?.extensions||[]);this.config=dn,this.middlewareStack.use((0,e.et)(this.config)),this.
middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),this.middlewareStack.use((0,e.A)(
this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.D)(this.config)),this.middlewareStack.
use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:k,identityProviderConfigProvider:async ln=>new e.
x({"aws.auth#sigv4":ln.credentials})})),this.middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}}}),4255:((zt,W,i)=>{
i.d(W,{i:()=>k,n:()=>H,r:()=>G,t:()=>F});var e=i(550),u=i(765),b=i(4582),O=i(3040),l=i(8538),R=i(6319),x=i(7975),D=i(8522);
function T(o,_,m){o.__smithy_context?o.__smithy_context.features||(o.__smithy_context.features={}):o.__smithy_context={features:{}},
o.__smithy_context.features[_]=m}const y=async o=>o.pipe((0,D.createGzip)()),B=(0,x.promisify)(D.gzip),Q=async o=>{try{const _=await B(
(0,O.it)(o||""));return(0,O.it)(_)}catch(_){throw new Error("Failure during compression: "+_.message)}};var M;(function(o){
o.GZIP="gzip"})(M||(M={}));const $=[M.GZIP],K=o=>o!==void 0&&typeof o!="string"&&!ArrayBuffer.isView(o)&&!(0,l.a)(o),z=(o,_)=>(m,p)=>async d=>{
if(!b.t.isInstance(d.request)||await o.disableRequestCompression())return m(d);const{request:P}=d,{body:E,headers:h}=P,{
encodings:g,streamRequiresLength:I}=_;let v=E,A=h;for(const S of g)if($.includes(S)){let C=!1;if(K(E))if(!I)v=await y(E),
C=!0;else throw new Error("Compression is not supported for streaming blobs that require a length.");else{const f=o.bodyLengthChecker(
E),q=await o.requestMinCompressionSizeBytes();f&&f>=q&&(v=await Q(E),C=!0)}if(C){h["content-encoding"]?A={...h,"content-\
encoding":`${h["content-encoding"]}, ${S}`}:A={...h,"content-encoding":S},A["content-encoding"].includes("gzip")&&T(p,"G\
ZIP_REQUEST_COMPRESSION","L");break}}return m({...d,request:{...P,body:v,headers:A}})},V={name:"compressionMiddleware",step:"\
build",tags:["REQUEST_BODY_COMPRESSION","GZIP"],override:!0,priority:"high"},j=(o,_)=>({applyToStack:m=>{m.add(z(o,_),V)}}),
k=(0,e.t)(R.i,"GraniteServiceVersion20100801","CloudWatchClient",u.t),F={},H=(o,_,m,p)=>[],G=(o,_,m,p)=>[j(m,{encodings:[
"gzip"]})]})};export{mn as id,pn as ids,Sn as modules};
