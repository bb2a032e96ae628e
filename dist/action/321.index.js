const kn=321,Un=[321],Wn={6507:((z,T,r)=>{r.d(T,{t:()=>h});var t=r(139),f=r(990),h=class extends(0,t.i)(t.n,t.r,"LabelPa\
rameterVersion",f.o){}}),6319:((z,T,r)=>{r.d(T,{n:()=>Dn,r:()=>b,t:()=>Tn});var t=r(3040),f=r(2308),h=r(4327),g=r(4782),
C=r(1649),I=r(1509),S=r(9576);const m=(a,p,N)=>{if(!(p in a))return;const U=parseInt(a[p],10);if(Number.isNaN(U))throw new TypeError(
`Cannot load ${N} '${p}'. Expected number, got '${a[p]}'.`);return U};var d=class extends I.t{constructor({defaultNamespace:a,
errorTypeRegistries:p,serviceTarget:N,awsQueryCompatible:U,jsonCodec:j}){super({defaultNamespace:a,errorTypeRegistries:p,
serviceTarget:N,awsQueryCompatible:U,jsonCodec:j})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const i="AWS_DISABLE_REQUEST_COMPRESSION",l="disable_r\
equest_compression",_={environmentVariableSelector:a=>(0,t.ft)(a,i,t.dt.ENV),configFileSelector:a=>(0,t.ft)(a,l,t.dt.CONFIG),
default:!1},w="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",x="request_min_compression_size_bytes",Y={environmentVariableSelector:a=>m(
a,w,t.dt.ENV),configFileSelector:a=>m(a,x,t.dt.CONFIG),default:10240},ne=a=>{const{disableRequestCompression:p,requestMinCompressionSizeBytes:N}=a;
return Object.assign(a,{disableRequestCompression:(0,t._t)(p),requestMinCompressionSizeBytes:async()=>{const U=await(0,t.
_t)(N)();if(U<0||U>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 104\
85760 inclusive. The provided value ${U} is outside this range."`);return U}})},y=async(a,p,N)=>({operation:(0,t.vt)(p).
operation,region:await(0,t._t)(a.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv\
4`")})()});function P(a){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:a.region},propertiesExtractor:(p,N)=>({
signingProperties:{config:p,context:N}})}}const $=a=>{const p=[];switch(a.operation){default:p.push(P(a))}return p},O=a=>{
const p=(0,t.r)(a);return Object.assign(p,{authSchemePreference:(0,t._t)(a.authSchemePreference??[])})},R=a=>Object.assign(
a,{useDualstackEndpoint:a.useDualstackEndpoint??!1,useFipsEndpoint:a.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
b={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var k="3.1164.0";const L="\
ref",B=-1,F=!0,V="isSet",G="PartitionResult",q="booleanEquals",se="getAttr",he={[L]:"Endpoint"},oe={[L]:G},Q={},pe=[{[L]:"\
Region"}],fe={conditions:[[V,[he]],[V,pe],["aws.partition",pe,G],[q,[{[L]:"UseFIPS"},F]],[q,[{[L]:"UseDualStack"},F]],["\
stringEquals",[{fn:se,argv:[oe,"name"]},"aws-us-gov"]],[q,[{fn:se,argv:[oe,"supportsFIPS"]},F]],[q,[{fn:se,argv:[oe,"sup\
portsDualStack"]},F]]],results:[[B],[B,"Invalid Configuration: FIPS and custom endpoint are not supported"],[B,"Invalid \
Configuration: Dualstack and custom endpoint are not supported"],[he,Q],["https://monitoring.{Region}.{PartitionResult#d\
nsSuffix}",Q],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",Q],["https://monitoring-fips.{Region}.\
{PartitionResult#dualStackDnsSuffix}",Q],[B,"FIPS and DualStack are enabled, but this partition does not support one or \
both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",Q],[B,"FIPS is enabled but this partition does no\
t support FIPS"],[B,"DualStack is enabled but this partition does not support DualStack"],[B,"Invalid Configuration: Mis\
sing Region"]]},Ie=2,ye=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,
4,11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,
100000003]),Te=t.K.from(ye,Ie,fe.conditions,fe.results),Ee=new t.G({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),ve=(a,p={})=>Ee.get(a,()=>(0,t.U)(Te,{endpointParams:a,logger:p.logger}));t.W.aws=t.d;var $e=class Ct extends t.
rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(p){super(p),
Object.setPrototypeOf(this,Ct.prototype)}};const ae="AlarmActions",Z="AlarmArn",ee="ActionConfiguration",re="AlarmConfig\
urationUpdatedTimestamp",ie="AlarmDescription",ce="ActionsEnabled",Re="AggregationExpression",Le="AccountId",Ne="ActionL\
ogLineCount",be="ActionLogLineRoleArn",le="AlarmName",ke="AlarmNamePrefix",ge="AlarmNames",Ue="ActionPrefix",We="AlarmPr\
omQLCriteria",je="AlarmRule",xe="ActionsSuppressedBy",Be="ActionsSuppressorExtensionPeriod",ue="ActionsSuppressedReason",
Ke="ActionsSuppressorWaitPeriod",Ve="ActionsSuppressor",Pe="AlarmTagsPropagation",Fe="AlarmTypes",Qe="CompositeAlarm",Ae="\
CompositeAlarms",Se="ComparisonOperator",Ge="ChildrenOfAlarmName",de="Dimensions",ze="DescribeAlarmsInput",He="DescribeA\
larmsOutput",Je="DescribeAlarms",Ye="DatapointsToAlarm",Ze="Dimension",Xe="Enabled",we="EvaluationCriteria",qe="Evaluati\
onInterval",et="EvaluateLowSampleCountPercentile",tt="EvaluationPeriods",De="EvaluationState",nt="ExtendedStatistic",e="\
ExcludedTagKeys",s="EndTimeOffset",n="EvaluationWindow",o="Expression",c="Id",u="InsufficientDataActions",E="IncludedTag\
Keys",A="Key",M="Label",v="LogAlarms",W="LogAlarm",K="LogGroupIdentifiers",J="MetricAlarms",X="MetricAlarm",H="MetricDat\
aQueries",te="MetricDataQuery",_e="MetricName",me="MaxRecords",Oe="MetricStat",It="Metrics",_t="Metric",mt="Namespace",ht="\
NextToken",yt="Name",st="OKActions",Tt="OnlyStartEvaluatingAfterWarmUpPeriodEnds",ot="Period",$t="ParentsOfAlarmName",Rt="\
PendingPeriod",Lt="PromQLCriteria",Nt="Query",bt="QueryARN",kt="QueryResultsToAlarm",Ut="QueryResultsToEvaluate",Wt="Que\
ryString",jt="ReturnData",xt="RecoveryPeriod",pt="ScheduleConfiguration",Bt="ScheduleExpression",ft="ScheduledQueryConfi\
guration",Kt="ScheduledQueryRoleARN",at="StateReason",rt="StateReasonData",Vt="StartTimeOffset",it="StateTransitionedTim\
estamp",ct="StateUpdatedTimestamp",Me="StateValue",Et="SlidingWindow",Ft="Stat",Qt="Statistic",Gt="TagList",vt="TreatMis\
singData",zt="ThresholdMetricId",Ht="Tags",Jt="Tag",gt="Threshold",Yt="Timezone",Pt="Unit",At="Value",St="WallClockWindo\
w",lt="WarmUpConfiguration",Zt="WarmUpPeriodDurationInMinutes",wt="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",D="\
com.amazonaws.cloudwatch",Dt=new S.t(wt);var Xt=[-3,wt,"CloudWatchServiceException",0,[],[]];Dt.registerError(Xt,$e);const qt=[
Dt,new S.t(D)];var ut=[3,D,ee,0,[Pe],[()=>tn]],en=[3,D,We,0,[Nt,Rt,xt],[0,1,1],1],tn=[3,D,Pe,0,[Xe,E,e],[2,64,64],1],nn=[
3,D,Qe,0,[ce,ae,Z,re,ie,le,je,u,st,at,rt,ct,Me,it,xe,ue,Ve,Ke,Be,ee],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>ut]],
sn=[3,D,ze,0,[ge,ke,Fe,Ge,$t,Me,Ue,me,ht],[64,0,64,0,0,0,0,1,0]],on=[3,D,He,0,[Ae,J,v,ht],[()=>En,()=>gn,()=>vn,0]],an=[
3,D,Ze,0,[yt,At],[0,0],2],rn=[3,D,W,0,[le,Z,ie,re,ce,st,ae,u,Me,at,rt,ct,ft,Ut,kt,gt,Se,vt,it,De,Ne,be,lt,ee],[0,0,0,4,2,
64,64,64,0,0,0,4,()=>mn,1,1,1,0,0,4,0,1,0,()=>Ot,()=>ut]],cn=[3,D,_t,0,[mt,_e,de],[0,0,()=>Mt]],ln=[3,D,X,0,[le,Z,ie,re,
ce,st,ae,u,Me,at,rt,ct,_e,mt,Qt,nt,de,ot,Pt,tt,Ye,gt,Se,vt,et,It,zt,De,it,n,lt,we,qe,ee],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,
0,0,()=>Mt,1,0,1,1,1,0,0,0,()=>Pn,0,0,4,()=>wn,()=>Ot,()=>Sn,1,()=>ut]],un=[3,D,te,0,[c,Oe,o,M,jt,ot,Le],[0,()=>dn,0,0,2,
1,0],1],dn=[3,D,Oe,0,[_t,ot,Ft,Pt],[()=>cn,1,0,0],3],_n=[3,D,pt,0,[Bt,Vt,s],[0,1,1],2],mn=[3,D,ft,0,[Wt,Kt,pt,Re,K,bt,Ht],
[0,0,()=>_n,0,64,0,()=>An],4],hn=[3,D,Et,0,[],[]],pn=[3,D,Jt,0,[A,At],[0,0],2],fn=[3,D,St,0,[Yt],[0]],Ot=[3,D,lt,0,[Zt,Tt],
[1,2],1],En=[1,D,Ae,0,()=>nn],Mt=[1,D,de,0,()=>an],vn=[1,D,v,0,()=>rn],gn=[1,D,J,0,()=>ln],Pn=[1,D,H,0,()=>un],An=[1,D,Gt,
0,()=>pn],Sn=[4,D,we,0,[Lt],[()=>en]],wn=[4,D,n,0,[St,Et],[()=>fn,()=>hn]],Dn=[9,D,Je,0,()=>sn,()=>on];const On=a=>({apiVersion:"\
2010-08-01",base64Decoder:a?.base64Decoder??t.xt,base64Encoder:a?.base64Encoder??t.bt,disableHostPrefix:a?.disableHostPrefix??
!1,endpointProvider:a?.endpointProvider??ve,extensions:a?.extensions??[],httpAuthSchemeProvider:a?.httpAuthSchemeProvider??
$,httpAuthSchemes:a?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:p=>p.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:a?.logger??new t.Q,protocol:a?.protocol??d,protocolSettings:a?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudwatch",errorTypeRegistries:qt,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"\
2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:a?.serviceId??"CloudWatch",sha256:a?.
sha256??t.t,urlParser:a?.urlParser??g.r,utf8Decoder:a?.utf8Decoder??S.r,utf8Encoder:a?.utf8Encoder??S.n}),Mn=a=>{(0,t.tt)(
process.version);const p=(0,t.J)(a),N=()=>p().then(t.nt),U=On(a);(0,t.Ct)(process.version);const j={profile:a?.profile,logger:U.
logger};return{...U,...a,runtime:"node",defaultsMode:p,authSchemePreference:a?.authSchemePreference??(0,g.t)(t.a,j),bodyLengthChecker:a?.
bodyLengthChecker??t.mt,credentialDefaultProvider:a?.credentialDefaultProvider??h.t,defaultSocketTimeout:(0,f.t)(a?.requestHandler,
9e5),defaultUserAgentProvider:a?.defaultUserAgentProvider??(0,t.p)({serviceId:U.serviceId,clientVersion:k}),disableRequestCompression:a?.
disableRequestCompression??(0,g.t)(_,a),maxAttempts:a?.maxAttempts??(0,g.t)(t.g,a),region:a?.region??(0,g.t)(t.Z,{...t.X,
...j}),requestHandler:C.t.create(a?.requestHandler??N),requestMinCompressionSizeBytes:a?.requestMinCompressionSizeBytes??
(0,g.t)(Y,a),retryMode:a?.retryMode??(0,g.t)({...t._,default:async()=>(await N()).retryMode||t.y},a),streamCollector:a?.
streamCollector??C.r,useDualstackEndpoint:a?.useDualstackEndpoint??(0,g.t)(t.ut,j),useFipsEndpoint:a?.useFipsEndpoint??(0,g.
t)(t.lt,j),userAgentAppId:a?.userAgentAppId??(0,g.t)(t.f,j)}},Cn=a=>{const p=a.httpAuthSchemes;let N=a.httpAuthSchemeProvider,
U=a.credentials;return{setHttpAuthScheme(j){const Ce=p.findIndex(dt=>dt.schemeId===j.schemeId);Ce===-1?p.push(j):p.splice(
Ce,1,j)},httpAuthSchemes(){return p},setHttpAuthSchemeProvider(j){N=j},httpAuthSchemeProvider(){return N},setCredentials(j){
U=j},credentials(){return U}}},In=a=>({httpAuthSchemes:a.httpAuthSchemes(),httpAuthSchemeProvider:a.httpAuthSchemeProvider(),
credentials:a.credentials()}),yn=(a,p)=>{const N=Object.assign((0,t.l)(a),(0,t.$)(a),(0,t.j)(a),Cn(a));return p.forEach(
U=>U.configure(N)),Object.assign(a,(0,t.u)(N),(0,t.et)(N),(0,t.M)(N),In(N))};var Tn=class extends t.st{config;constructor(...[
a]){const p=Mn(a||{});super(p),this.initConfig=p;const N=R(p),U=(0,t.b)(N),j=(0,t.v)(U),Ce=(0,t.Y)(j),dt=(0,t.k)(Ce),$n=(0,t.
H)(dt),Rn=O($n),Ln=ne(Rn),Nn=yn(Ln,a?.extensions||[]);this.config=Nn,this.middlewareStack.use((0,t.at)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:y,identityProviderConfigProvider:async bn=>new t.
x({"aws.auth#sigv4":bn.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((z,T,r)=>{
r.d(T,{n:()=>C,r:()=>g,t:()=>d});var t=r(7811),f=r(990),h=r(139),g=class extends(0,h.i)(h.n,h.r,"ListCommandInvocations",
f.s){},C=class extends(0,h.i)(h.n,h.r,"SendCommand",f.l){};const I=(0,t.t)(["full","reload-only","pending","check"]),S=(0,t.
t)(["nothing","reload","restart"]),m=(0,t.u)({instanceId:(0,t.f)(),mode:I,action:S,phase:(0,t.t)(["lock","read","render",
"write","apply","verify","done"]),desiredVersion:(0,t.c)((0,t.a)()),appliedVersion:(0,t.c)((0,t.a)()),serversVersion:(0,t.
c)((0,t.a)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),seconds:(0,t.l)(),error:(0,t.c)((0,t.u)({code:(0,t.
f)(),message:(0,t.f)()}))});function d(l){return l.split(`
`).filter(_=>_.startsWith("{")).map(i).find(_=>_!==void 0)}function i(l){try{return m.safeParse(JSON.parse(l)).data}catch{
return}}}),2921:((z,T,r)=>{r.d(T,{n:()=>C,r:()=>h,t:()=>I});var t=r(990),f=r(139),h=class extends(0,f.i)(f.n,f.r,"GetPar\
ameterHistory",t.i){};const g="the token of ",C=S=>`${g}${new Date(S).toISOString()}, put again`;function I({Description:S="",
LastModifiedDate:m}){const d=m?.getTime()??0,i=S.startsWith(g)?Date.parse(S.slice(13).split(",")[0]??""):d;return Number.
isNaN(i)?d:Math.min(i,d)}}),2618:((z,T,r)=>{r.d(T,{n:()=>m,r:()=>S,t:()=>I});var t=r(4471),f=r(1105),h=r(6580),g=r(139),
C=class extends(0,t.f)(t.u,t.d,"DescribeInstanceTypes",f.r){};const I="railgun-ha:image";async function S({aws:i},l){const _=(await(await i.
ec2()).send(new C({InstanceTypes:[l]})).catch(x=>{if((0,h.t)(x,"InvalidInstanceType"))return{InstanceTypes:[]};throw x})).
InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(_.includes("x86_64"))return;const w=_.length>0?`is ${_.
join(", ")}`:"is not known in this region";throw new h.r("input.invalid",`instance-type: "${l}" ${w}; use an x86_64 type\
 such as t3.medium`)}async function m(i,l,_){if(l.amiId)return{id:l.amiId,source:l.amiId};const w=`ubuntu-${l.ubuntuRelease}`;
return _?.id&&_.source===w&&l.amiUpdate==="pinned"?_:{id:await d(i,l.ubuntuRelease),source:w}}async function d({aws:i},l){
const _=`/aws/service/canonical/ubuntu/server/${l}/stable/current/amd64/hvm/${l==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,w=await i.
ssm();try{const{Parameter:x}=await w.send(new g.t({Name:_}));if(x?.Value)return x.Value}catch(x){if(!(0,h.t)(x,"Paramete\
rNotFound"))throw x}throw new h.r("image.unknown",`this region has no image of Ubuntu ${l} (parameter ${_}); set ami-id`)}}),
7158:((z,T,r)=>{r.d(T,{n:()=>C,t:()=>I});var t=r(2656),f=r(7643),h=r(6580),g=r(139);function C(m,{owner:d,purpose:i,leaseUntil:l}){
const _=new Date(l).toISOString();return new h.r("lock.held",`stack ${m} is being changed by another run, ${d} (${i}), w\
hose lock holds until ${_} and is renewed; run again when it has ended`)}var I=class{#t;#e;#n;#s;constructor({aws:m,stackName:d,
owner:i}){this.#t=m,this.#e=(0,f.g)(d).lock,this.#n=i,this.#s=d}async read(m){const d=await this.#t.ssm(),i=m===void 0?this.#e:
`${this.#e}:${m}`;try{const{Parameter:l}=await d.send(new g.t({Name:i})),_=l?.Value??"";return{version:l?.Version??0,lock:S(
_),text:_}}catch(l){if((0,h.t)(l,"ParameterNotFound","ParameterVersionNotFound"))return;throw l}}async create(m){const d=await this.#t.
ssm();try{const{Version:i=1}=await d.send(new t.a({Name:this.#e,Type:"String",Value:JSON.stringify(m)}));return i}catch(i){
if((0,h.t)(i,"ParameterAlreadyExists"))return;throw i}}async overwrite(m,d){const i=await this.#o(JSON.stringify(d));if(i===
m.version+1)return i;const l=await this.read(m.version+1);if(l?.lock?.owner===this.#n)return i;throw l&&await this.#a(l,
i),C(this.#s,l?.lock??{...d,owner:"unknown"})}async#a(m,d){let i=m;for(let l=d-1;l>m.version;l--){const _=await this.read(
l);if(_?.lock?.owner===m.lock?.owner){i=_??i;break}}(await this.read())?.version===d&&await this.#o(i.text)}async#o(m){const{
Version:d=0}=await(await this.#t.ssm()).send(new t.a({Name:this.#e,Type:"String",Value:m,Overwrite:!0}));return d}};function S(m){
try{return t.n.safeParse(JSON.parse(m)).data}catch{return}}}),2656:((z,T,r)=>{r.d(T,{a:()=>g,i:()=>S,n:()=>I,r:()=>m,t:()=>C});
var t=r(7811),f=r(990),h=r(139),g=class extends(0,h.i)(h.n,h.r,"PutParameter",f.c){};const C=12e4,I=(0,t.u)({owner:(0,t.
f)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.a)(),suspended:(0,t.n)((0,t.
f)())}),S=(d,i)=>d.held&&d.leaseUntil>i,m=(0,t.u)({paused:(0,t.r)(),by:(0,t.f)()})}),4865:((z,T,r)=>{r.d(T,{n:()=>I,t:()=>C});
var t=r(2656),f=r(7643),h=r(6580),g=r(139);async function C({aws:S},m){const d=await S.ssm();try{const{Parameter:i}=await d.
send(new g.t({Name:(0,f.g)(m).pause}));return t.r.safeParse(JSON.parse(i?.Value??"")).data}catch(i){if((0,h.t)(i,"Parame\
terNotFound")||i instanceof SyntaxError)return;throw i}}async function I({aws:S,runName:m},d,i){const l=await S.ssm(),_={
paused:i,by:m};await l.send(new t.a({Name:(0,f.g)(d).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(_),Overwrite:!0}))}}),7427:((z,T,r)=>{r.d(T,{t:()=>g});var t=r(2803),f=r(6580),h=r(9713);async function g(C,I){
const{log:S,aws:m}=C,d=await S.group("Preflight",()=>(0,h.t)(C)),i=await(0,t.t)(await m.cloudFormation(),I);if(i&&!i.status.
isPreview&&!i.status.isDeleted)return i;const l=`there is no stack ${I} in ${d.region} of account ${d.account}; check st\
ack-name and region`;throw new f.r("stack.missing",l)}}),5474:((z,T,r)=>{r.d(T,{n:()=>S,r:()=>g,t:()=>I});var t=r(6776),
f=r(3667),h=class extends(0,f.i)(f.n,f.r,"DescribeScalingActivities",t.r){};async function g({aws:i},l,_){return C((await(await i.
autoScaling()).send(new h({AutoScalingGroupName:l,MaxRecords:50}))).Activities??[],_)}function C(i,l){const _=i.filter(({
Description:w,StatusCode:x,StartTime:Y})=>/^Launching a new EC2 instance/i.test(w??"")&&["Successful","Failed","Cancelle\
d"].includes(x??"")&&(Y?.getTime()??0)>=l).slice(0,3);if(!(_.length<3||_.some(({StatusCode:w})=>w==="Successful")))return _[0]?.
StatusMessage||_[0]?.Cause||"Auto Scaling gives no reason"}const I=({lifecycle:i})=>i==="InService";function S(i){const l=i.
instances.filter(I);return[...l.length<i.size?[`${l.length} of ${i.size} instances are in service`]:[],...l.flatMap(m),...d(
i)]}function m({id:i,health:l,target:_,port:w}){return[...l==="Healthy"?[]:[`${i} is ${l||"of unknown health"} in its gr\
oup`],..._==="healthy"?[]:[`${i} is ${_} behind the load balancer`],...w==="open"?[]:[`2408 of ${i} is ${w}`]]}function d({
cacheNodes:i,cacheSize:l,servers:_}){const w=_.join(" ")||"nothing";return[...i.length<l?[`${i.length} of ${l} cache nod\
es are available`]:[],..._.join(" ")===i.join(" ")?[]:[`memcached-servers lists ${w}, the cluster has ${i.join(" ")||"no\
thing"}`]]}}),321:((z,T,r)=>{r.r(T),r.d(T,{run:()=>nt,t:()=>B});var t=r(7643),f=r(7427),h=r(6580),g=r(3951),C=r(6034),I=r(
2601),S=r(4865),m=r(4471),d=r(5474),i=r(550),l=r(3040),_=r(6319),w=r(6466),x=r(2618),Y=r(2656),ne=r(7158),y=r(6765),P=r(
9570),$=r(139),O=r(3667),R=r(2921);const b=(0,i.t)(_.r,"GraniteServiceVersion20100801","CloudWatchClient",l.V),k={},L=(e,s,n,o)=>[];
var B=class extends b(k,L,"DescribeAlarms",_.n){};const F=e=>"value"in e,V=e=>F(e)?e.value:null;async function G(e){try{
return{value:await e()}}catch(s){const n=(0,h.t)(s,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{
unknown:n?"the role may not look":(0,h.i)(s),isDenied:n}}}const q=e=>[se(e),oe(e)];function se({stack:e,nodes:s}){return{
title:`Fleet of ${e.name}`,head:["instance","zone","address","group","health","target","2408","template","token","config"],
rows:s.map(n=>[n.id,n.zone,n.address,n.lifecycle,n.health,n.target,n.port,n.templateVersion,n.tokenVersion===null?"unkno\
wn":`${n.tokenVersion}${n.isPinned?" (canary)":""}`,he(n)])}}function he({due:e,configAgeSeconds:s,error:n}){return n?n.
split(":")[0]??n:s?`${Ee(s)} behind`:e===null?"unknown":e==="nothing"?"up to date":`${e} is due`}function oe(e){const{stack:s,
fleet:n,runtime:o}=e;return{title:`Stack ${s.name}`,head:["what","is"],rows:[["stack",s.status.name],["deployed by",e.version===
"1.0.0"?g.t:`${e.version||"unknown"}; this is ${g.t}`],["template",e.isTemplateCurrent?"as these inputs give it":"not as\
 these inputs give it"],["memcached",`${n.cacheNodes.length} of ${n.cacheSize}: ${n.cacheNodes.join(" ")||"none"}`],["li\
st as written",n.servers.join(" ")||"none"],["token",Q(e.token,pe)],["lock",Q(e.lock,fe)],["reconciler",Q(e.pause,c=>c?.
paused?`paused by ${c.by}`:"not paused")],["suspended processes",Q(e.suspensions,ye)],["alarms",Q(e.alarms,c=>c.map(({name:u})=>u).
join(", ")||"none")],["image",Q(e.image,({id:c,newest:u,isNewest:E})=>E?c:`${c}; ${u} is newer`)],["Cloudflare's ranges",
Q(e.cloudflare,Te)],["Lambda runtime",o?`${o.name}, can be made until ${o.blockedFrom} (${o.daysLeft} days)`:"unknown"]]}}
const Q=(e,s)=>F(e)?s(e.value):`unknown: ${e.unknown}`;function pe({labels:e,ageSeconds:s}){const n=Object.values(t.f).flatMap(
c=>e[c]===void 0?[]:[`${c} ${e[c]}`]),o=s===null?[]:[`${Ee(s)} old`];return[...n,...o].join(", ")||"none"}const fe=e=>e===
null||e.state==="free"?"free":`${e.owner} (${e.purpose}), ${e.state}`,Ie={breaker:"the breaker",run:"the run that holds \
the lock",left:"a run that ended",nobody:"nobody known"},ye=e=>e.map(({processes:s,by:n})=>`${s.join(" and ")} by ${Ie[n]}`).
join(", ")||"none";function Te({added:e,removed:s}){return e.length+s.length===0?"as this version has them":[...e.map(n=>`\
+ ${n}`),...s.map(n=>`- ${n}`)].join(" ")}function Ee(e){const s=[[Math.floor(e/86400),"d"],[Math.floor(e/3600)%24,"h"],
[Math.floor(e/60)%60,"min"],[Math.floor(e)%60,"s"]],n=s.findIndex(([o])=>o>0);return n<0?"0 s":s.slice(n,n+2).filter(([o])=>o>
0).map(([o,c])=>`${o} ${c}`).join(" ")}function ve({underWay:e,alarms:s,image:n,cloudflare:o,runtime:c,isTemplateCurrent:u}){
const E=V(s)??[],A=V(o);return[...e,...E.map(({name:M,description:v})=>`alarm ${M}: ${v}`),...u?[]:["a deploy with these\
 inputs would change the stack"],...V(n)?.isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes \
it"]:[],...A&&A.added.length+A.removed.length>0?["Cloudflare's ranges have changed: use a newer version of this action, \
or set allowed-cidrs"]:[],...c?.endsSoon?[`Lambda makes no functions with ${c.name} from ${c.blockedFrom} on: use a newe\
r version of this action`]:[]]}function $e(e){const{token:s,alarms:n,lock:o,pause:c,suspensions:u,image:E,cloudflare:A}=e,
M={token:s,alarms:n,lock:o,pause:c,suspensions:u,image:E,cloudflare:A},v=Object.entries(M).flatMap(([W,K])=>F(K)?[]:[`${W}\
: ${K.unknown}`]);return{version:e.version,templateCurrent:e.isTemplateCurrent,nodes:e.nodes,...Object.fromEntries(Object.
entries(M).map(([W,K])=>[W,V(K)])),runtime:e.runtime??null,notices:ve(e),unknown:[...v,...e.nodesUnknown?[`nodes: ${e.nodesUnknown}`]:
[]]}}async function ae({aws:e},s){const n=await e.cloudWatch(),o=new RegExp(`^${s}-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];let u;
do{const E=await n.send(new B({AlarmNamePrefix:`${s}-Alarm`,StateValue:"ALARM",...u&&{NextToken:u}}));for(const{AlarmName:A="",
AlarmDescription:M,StateUpdatedTimestamp:v}of E.MetricAlarms??[]){if(!o.test(A))continue;const W=v?.toISOString()??"";c.
push({name:A,description:M??"",since:W})}u=E.NextToken}while(u);return c}const Z="https://api.cloudflare.com/client/v4/i\
ps",ee=3e3,re=(0,w.s)({success:(0,w.o)(!0),result:(0,w.s)({ipv4_cidrs:(0,w.i)((0,w.a)()).min(1)})});async function ie(e){
const s=await e(Z,{signal:AbortSignal.timeout(ee)});if(!s.ok)throw new Error(`${Z} answers with status ${s.status}`);const n=re.
safeParse(await s.json());if(!n.success)throw new Error(`${Z} answers something else than ranges`);const o=n.data.result.
ipv4_cidrs;return{added:o.filter(c=>!w.r.includes(c)).sort(),removed:w.r.filter(c=>!o.includes(c))}}function ce(e,s){return e.
map(n=>{const o=F(s.reports)?s.reports.value.get(n.id):void 0;return{...n,tokenVersion:o?.appliedVersion??null,serversVersion:o?.
serversVersion??null,configAgeSeconds:o?Re(o,s):null,due:o&&!o.error?o.action:null,isListening:o?.listening??null,isPinned:o?.
pinned??!1,error:o?.error?`${o.error.code}: ${o.error.message}`:""}})}function Re({serversVersion:e},{servers:s,now:n}){
if(!F(s)||e===null)return null;const{version:o,writtenAt:c}=s.value;return e>=o?0:Math.max(0,Math.round((n-c)/1e3))}const Le=(e,s)=>e.
filter(d.t).flatMap(({id:n,due:o,error:c,isListening:u})=>[...s&&u===null?[`${n} does not answer its check`]:[],...c?[`${n}\
 cannot look at itself: ${c}`]:[],...u===!1?[`${n} says that its listener does not answer`]:[],...o==="reload"||o==="res\
tart"?[`${n} is out of date: a converge would ${o} it`]:[]]),Ne={deploy:"a deploy",rotate:"a rotation",repair:"a repair",
destroy:"a deletion"};function be(e){const s=V(e.lock);return[...Le(e.nodes,F(e.reports)),...We(s),...(V(e.suspensions)??
[]).flatMap(je),...xe(V(e.pause)),...Be(V(e.token),s),...(V(e.alarms)??[]).map(({name:n,since:o})=>`alarm ${n} is raised${o&&
` since ${o}`}`),...Ue(e)]}function le({lock:e,suspensions:s}){const n=V(e);if(n?.state!=="live")return[];const o=(V(s)??
[]).find(({by:u})=>u==="run"),c=o?`, ${ue(o.processes,"is","are")} suspended for it`:"";return[`${Ne[n.purpose]} is unde\
r way: ${n.owner} holds the lock until ${n.leaseUntil}${c}`]}const ke=e=>Object.entries(ge(e)).flatMap(([s,n])=>F(n)?[]:
[s]),ge=({reports:e,alarms:s,token:n,lock:o,pause:c,suspensions:u})=>({nodes:e,alarms:s,token:n,lock:o,pause:c,suspensions:u}),
Ue=e=>Object.entries(ge(e)).flatMap(([s,n])=>F(n)||n.isDenied?[]:[`${s} could not be read: ${n.unknown}`]);function We(e){
return e?.state!=="dead"?[]:[`${e.owner} (${e.purpose}) died with the lock: the reconciler releases it, or the next run \
takes it over`]}function je({processes:e,by:s,because:n}){const o=ue(e,"is","are");switch(s){case"run":return[];case"bre\
aker":return[`${o} suspended by the breaker: the last 3 launches failed (${n}); put that right, then run resume`];case"l\
eft":return[`${ue(e,"was","were")} left suspended by ${n}, which ended without resuming`];case"nobody":return[`${o} susp\
ended and no run says why: resume unless that is on purpose`]}}function xe(e){return e?.paused?[`paused by ${e.by}: noth\
ing is repaired until resume`]:[]}function Be(e,s){return s?.state==="live"?[]:[t.f.pending,t.f.unfinished].flatMap(n=>{
const o=e?.labels[n];return o===void 0?[]:[`token version ${o} is labelled ${n}: a rotation did not come to its end, run\
 rotate`]})}const ue=(e,s,n)=>`${e.join(" and ")} ${e.length===1?s:n}`;async function Ke(e,s){const n=s.parameters[t.l.imageId]??
"",o=s.tags["railgun-ha:image"]??"",c=o.replace(/^ubuntu-/,"");if(!Ve(c))return{id:n,source:o,newest:n,isNewest:!0};const{
id:u}=await(0,x.n)(e,{amiId:"",amiUpdate:"on-deploy",ubuntuRelease:c},void 0);return{id:n,source:o,newest:u,isNewest:u===
n}}const Ve=e=>Object.hasOwn(w.t,e);async function Pe({aws:e,clock:s},n){const o=(await new ne.t({aws:e,stackName:n,owner:"\
status"}).read())?.lock;if(!o)return null;const{owner:c,purpose:u,suspended:E,leaseUntil:A}=o;return{owner:c,purpose:u,suspended:E,
state:(0,Y.i)(o,s.now())?"live":o.held?"dead":"free",leaseUntil:new Date(A).toISOString()}}const Fe=3e4,Qe=1e3,Ae=30,Se=[
"Pending","InProgress","Delayed","Cancelling"];async function Ge({aws:e,clock:s},{stackName:n,document:o,ids:c}){if(c.length===
0)return new Map;const{Command:u}=await(await e.ssm()).send(new P.n({DocumentName:o,DocumentVersion:"$LATEST",Parameters:{
mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[n]}],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:Ae})),E=s.
now()+Fe;for(;;){const{ended:A,reports:M}=await de(e,u?.CommandId??"");if(c.every(v=>A.has(v))||s.now()>=E)return M;await(0,y.
t)(s,Qe)}}async function de(e,s){const n=await e.ssm(),o=new Set,c=new Map;let u;try{do{const E=await n.send(new P.r({CommandId:s,
Details:!0,...u&&{NextToken:u}}));for(const{InstanceId:A="",Status:M="",CommandPlugins:v=[]}of E.CommandInvocations??[]){
if(Se.includes(M))continue;o.add(A);const W=(0,P.t)(v.map(({Output:K=""})=>K).join(`
`));W&&c.set(A,W)}u=E.NextToken}while(u)}catch(E){if(!(0,h.t)(E,"InvalidCommandId","InvocationDoesNotExist"))throw E}return{
ended:o,reports:c}}const ze="nodejs24.x",He={"nodejs20.x":"2026-08-31","nodejs22.x":"2027-06-01","nodejs24.x":"2028-06-0\
1"},Je=180,Ye=864e5;function Ze(e,s=ze){const n=He[s];if(n===void 0)return;const o=Math.floor((Date.parse(n)-e)/Ye);return{
name:s,blockedFrom:n,daysLeft:o,endsSoon:o<=Je}}async function Xe({aws:e},s){const{Parameter:n}=await(await e.ssm()).send(
new $.t({Name:(0,t.g)(s).servers}));return{version:n?.Version??0,writtenAt:n?.LastModifiedDate?.getTime()??0}}async function we({
aws:e},s){const n=await e.autoScaling(),o=[(0,t.h)(s)],{AutoScalingGroups:c=[]}=await n.send(new O.t({AutoScalingGroupNames:o})),
u=c.flatMap(({SuspendedProcesses:E=[]})=>E.map(({ProcessName:A=""})=>A)).sort();return u.includes("Launch")?{names:u,launchFailure:await(0,d.
r)({aws:e},(0,t.h)(s),0)}:{names:u,launchFailure:void 0}}function qe({names:e,launchFailure:s},n){const o=e.includes("La\
unch")&&s!==void 0,c=e.filter(v=>o&&t.t.includes(v)),u=e.filter(v=>!c.includes(v)),E=u.filter(v=>n?.suspended.includes(v)),
A=u.filter(v=>!E.includes(v)),M=n?`${n.owner} (${n.purpose})`:"";return[{processes:c,by:"breaker",because:s??""},{processes:E,
by:n?.state==="live"?"run":"left",because:M},{processes:A,by:"nobody",because:""}].filter(({processes:v})=>v.length>0)}async function et({
aws:e,clock:s},n){const o=await e.ssm(),{token:c}=(0,t.g)(n),u={};let E=null,A;do{const M=await o.send(new R.r({Name:c,WithDecryption:!1,
...A&&{NextToken:A}})).catch(v=>{if((0,h.t)(v,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw v});for(const v of M.
Parameters??[]){const{Version:W=0,Labels:K=[],LastModifiedDate:J}=v;for(const X of K)u[X]=W;K.includes(t.f.current)&&J&&
(E=Math.max(0,Math.round((s.now()-(0,R.t)(v))/1e3)))}A=M.NextToken}while(A);return{labels:u,ageSeconds:E}}async function tt(e,s,n){
const{stackName:o}=e,[c,u,E,A,M,v,W,K,J]=await Promise.all([(0,m.r)(s,n),G(()=>Xe(s,o)),G(()=>et(s,o)),G(()=>ae(s,o)),G(
()=>Pe(s,o)),G(async()=>await(0,S.t)(s,o)??null),G(()=>we(s,o)),G(()=>Ke(s,n)),G(()=>ie(s.fetch))]),X=c.instances.filter(
d.t).map(({id:Oe})=>Oe),H=await G(()=>Ge(s,{stackName:o,document:(0,m.t)(n,"document"),ids:X})),te=ce(c.instances,{reports:H,
servers:u,now:s.clock.now()}),_e=F(W)?{value:qe(W.value,V(M))}:W,me={nodes:te,reports:H,alarms:A,token:E,lock:M,pause:v,
suspensions:_e};return{stack:n,version:n.tags["railgun-ha:version"]??"",isTemplateCurrent:n.tags[t.d]===De(e,s),fleet:c,
problems:[...(0,d.n)(c),...be(me)],underWay:le(me),blindSpots:ke(me),nodes:te,nodesUnknown:"unknown"in H?H.unknown:void 0,
token:E,alarms:A,lock:M,pause:v,suspensions:_e,image:K,cloudflare:J,runtime:Ze(s.clock.now())}}const De=(e,{assets:s})=>(0,I.
r)((0,I.n)((0,I.t)((0,I.i)(e),s().stack))),nt=async(e,s)=>{const{stackName:n}=e,{log:o}=s,c=await(0,f.t)(s,n),[u,E]=await Promise.
all([tt(e,s,c),(0,C.i)(s,n)]),{fleet:A}=u,{problems:M,blindSpots:v}=u,W=q(u);for(const H of W)for(const te of["",...(0,C.
o)(H)])o.info(te);for(const H of[...M,...ve(u)])o.info(H);const K=c.outputs[t.o.loadBalancerDnsName]??"",J=v.length===0?
"":`, as far as can be seen without ${v.join(", ")}`,X=M.length===0?`the fleet is right${J}`:`not right: ${M.join(", ")}`;
return{headline:`stack ${n} is ${c.status.name}; ${X}`,outputs:{"stack-id":c.id,"load-balancer-dns":K,"token-version":E?
String(E):"","memcached-servers":A.servers.join(" ")},result:{command:"status",stack:n,stackId:c.id,status:c.status.name,
tokenVersion:E??null,loadBalancer:K,healthy:M.length===0,problems:M,fleet:A,...$e(u)},tables:W,failure:void 0}}}),6034:((z,T,r)=>{
r.d(T,{a:()=>Y,i:()=>m,n:()=>_,o:()=>I,r:()=>S,t:()=>x});var t=r(6580),f=r(7643),h=r(139),g=r(6507),C=r(2656);function I({
head:y,rows:P}){const $=[y,...P],O=y.map((b,k)=>Math.max(...$.map(L=>(L[k]??"").length))),R=b=>O.map((k,L)=>(b[L]??"").padEnd(
k)).join("  ").trimEnd();return[R(y),O.map(b=>"\u2500".repeat(b)).join("  "),...P.map(R)]}async function S({aws:y,hide:P},$){
const O=await i(y,$,f.f.current,!0);if(!O)return;const{Value:R="",Version:b=0}=O;return P(R),{value:R,version:b}}async function m({
aws:y},P){return(await i(y,P,f.f.current,!1))?.Version}async function d({aws:y},P){const $=[f.f.unfinished,f.f.pending];
return(await Promise.all($.map(O=>i(y,P,O,!1)))).some(O=>O!==void 0)}async function i(y,P,$,O){const R=await y.ssm(),b=`${(0,f.
g)(P).token}:${$}`;try{return(await R.send(new h.t({Name:b,WithDecryption:O}))).Parameter}catch(k){if((0,t.t)(k,"Paramet\
erNotFound","ParameterVersionNotFound"))return;throw k}}const l=/^[0-9a-fA-F]{32}$/;async function _({activationToken:y,
tokenParameter:P},{aws:$,hide:O}){if(!P)return y;const R=await $.ssm(),b=k=>new t.r("input.invalid",`token-parameter: pa\
rameter ${P} ${k}`);try{const{Parameter:k}=await R.send(new h.t({Name:P,WithDecryption:!0})),L=k?.Value?.trim()??"";if(O(
L),l.test(L))return L;throw b(`holds ${L.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(k){
throw(0,t.t)(k,"ParameterNotFound","ParameterVersionNotFound")?b("does not exist in this region; name one that does"):k}}
function w({stackName:y,given:P},$,O){if($)return!P||P===$.value?"keep":O?"rotate":"store";if(P)return"store";const R=`s\
tack ${y} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new t.r("token.missing",
R)}async function x(y,P,$,O){const R=w(P,$,O);return R!=="keep"||!O?R:await d(y,P.stackName)?"rotate":"keep"}async function Y({
aws:y},P){const $=await y.ssm(),O=(0,f.g)(P.stackName).token,R=await ne($,O,P),b=await $.send(new g.t({Name:O,ParameterVersion:R,
Labels:[f.f.current]}));if(b.InvalidLabels?.length)throw new t.r("internal",`Parameter Store refused the label ${b.InvalidLabels.
join(", ")}`,{fault:"tool"});return R}async function ne(y,P,{stackName:$,given:O,tags:R}){const b=Object.entries({...R,[f.
u]:$}).map(([L,B])=>({Key:L,Value:B})),k={Name:P,Type:"SecureString",Tier:"Standard",Value:O};try{const L=`Activation to\
ken of the Railgun listeners of stack ${$}`,{Version:B=1}=await y.send(new C.a({...k,Description:L,Tags:b}));return B}catch(L){
if(!(0,t.t)(L,"ParameterAlreadyExists"))throw L;const{Version:B=1}=await y.send(new C.a({...k,Overwrite:!0}));return B}}})};export{kn as id,Un as ids,Wn as modules};
