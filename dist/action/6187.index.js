const bs=6187,js=[6187],Bs={6507:((K,I,o)=>{o.d(I,{t:()=>u});var t=o(990),u=class extends(0,t.s)(t.a,t.o,"LabelParameter\
Version",t.u){}}),6319:((K,I,o)=>{o.d(I,{n:()=>ws,r:()=>W,t:()=>Rs});var t=o(3040),u=o(765),i=o(2308),O=o(4327),m=o(4782),
E=o(1649),w=o(1509),C=o(7573),d=o(9576);const l=(e,h,L)=>{if(!(h in e))return;const N=parseInt(e[h],10);if(Number.isNaN(
N))throw new TypeError(`Cannot load ${L} '${h}'. Expected number, got '${e[h]}'.`);return N};var p=class extends w.t{constructor({
defaultNamespace:e,errorTypeRegistries:h,serviceTarget:L,awsQueryCompatible:N,jsonCodec:b}){super({defaultNamespace:e,errorTypeRegistries:h,
serviceTarget:L,awsQueryCompatible:N,jsonCodec:b})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const S="AWS_DISABLE_REQUEST_COMPRESSION",B="disable_r\
equest_compression",st={environmentVariableSelector:e=>(0,u.d)(e,S,u.u.ENV),configFileSelector:e=>(0,u.d)(e,B,u.u.CONFIG),
default:!1},nt="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",ot="request_min_compression_size_bytes",at={environmentVariableSelector:e=>l(
e,nt,u.u.ENV),configFileSelector:e=>l(e,ot,u.u.CONFIG),default:10240},T=e=>{const{disableRequestCompression:h,requestMinCompressionSizeBytes:L}=e;
return Object.assign(e,{disableRequestCompression:(0,u.p)(h),requestMinCompressionSizeBytes:async()=>{const N=await(0,u.
p)(L)();if(N<0||N>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 1048\
5760 inclusive. The provided value ${N} is outside this range."`);return N}})},P=async(e,h,L)=>({operation:(0,u.m)(h).operation,
region:await(0,u.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function M(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(h,L)=>({
signingProperties:{config:h,context:L}})}}const g=e=>{const h=[];switch(e.operation){default:h.push(M(e))}return h},y=e=>{
const h=(0,t.r)(e);return Object.assign(h,{authSchemePreference:(0,u.p)(e.authSchemePreference??[])})},U=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
W={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var $="3.1164.0";const j="\
ref",V=-1,Z=!0,rt="isSet",it="PartitionResult",X="booleanEquals",z="getAttr",Et={[j]:"Endpoint"},ct={[j]:it},H={},pt=[{[j]:"\
Region"}],ft={conditions:[[rt,[Et]],[rt,pt],["aws.partition",pt,it],[X,[{[j]:"UseFIPS"},Z]],[X,[{[j]:"UseDualStack"},Z]],
["stringEquals",[{fn:z,argv:[ct,"name"]},"aws-us-gov"]],[X,[{fn:z,argv:[ct,"supportsFIPS"]},Z]],[X,[{fn:z,argv:[ct,"supp\
ortsDualStack"]},Z]]],results:[[V],[V,"Invalid Configuration: FIPS and custom endpoint are not supported"],[V,"Invalid C\
onfiguration: Dualstack and custom endpoint are not supported"],[Et,H],["https://monitoring.{Region}.{PartitionResult#dn\
sSuffix}",H],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",H],["https://monitoring-fips.{Region}.{\
PartitionResult#dualStackDnsSuffix}",H],[V,"FIPS and DualStack are enabled, but this partition does not support one or b\
oth"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",H],[V,"FIPS is enabled but this partition does not\
 support FIPS"],[V,"DualStack is enabled but this partition does not support DualStack"],[V,"Invalid Configuration: Miss\
ing Region"]]},Mt=2,Ct=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,
4,11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,
100000003]),Tt=t.W.from(Ct,Mt,ft.conditions,ft.results),It=new t.U({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),yt=(e,h={})=>It.get(e,()=>(0,t.V)(Tt,{endpointParams:e,logger:h.logger}));t.H.aws=t.d;var Pt=class Se extends u.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(h){super(h),Object.
setPrototypeOf(this,Se.prototype)}};const dt="AlarmActions",ut="AlarmArn",q="ActionConfiguration",lt="AlarmConfiguration\
UpdatedTimestamp",_t="AlarmDescription",G="ActionsEnabled",Rt="AggregationExpression",Lt="AccountId",Nt="ActionLogLineCo\
unt",Wt="ActionLogLineRoleArn",mt="AlarmName",Ut="AlarmNamePrefix",$t="AlarmNames",bt="ActionPrefix",jt="AlarmPromQLCrit\
eria",Bt="AlarmRule",kt="ActionsSuppressedBy",xt="ActionsSuppressorExtensionPeriod",Kt="ActionsSuppressedReason",Vt="Act\
ionsSuppressorWaitPeriod",Ft="ActionsSuppressor",vt="AlarmTagsPropagation",Qt="AlarmTypes",zt="CompositeAlarm",gt="Compo\
siteAlarms",At="ComparisonOperator",a="ChildrenOfAlarmName",s="Dimensions",n="DescribeAlarmsInput",r="DescribeAlarmsOutp\
ut",c="DescribeAlarms",_="DatapointsToAlarm",A="Dimension",D="Enabled",R="EvaluationCriteria",f="EvaluationInterval",k="\
EvaluateLowSampleCountPercentile",x="EvaluationPeriods",F="EvaluationState",J="ExtendedStatistic",Y="ExcludedTagKeys",Q="\
EndTimeOffset",tt="EvaluationWindow",St="Expression",Dt="Id",et="InsufficientDataActions",ht="IncludedTagKeys",Ht="Key",
De="Label",ne="LogAlarms",Oe="LogAlarm",we="LogGroupIdentifiers",oe="MetricAlarms",Me="MetricAlarm",Ce="MetricDataQuerie\
s",Te="MetricDataQuery",ae="MetricName",Ie="MaxRecords",re="MetricStat",ye="Metrics",ie="Metric",ce="Namespace",de="Next\
Token",Re="Name",Gt="OKActions",Le="OnlyStartEvaluatingAfterWarmUpPeriodEnds",Jt="Period",Ne="ParentsOfAlarmName",We="Pe\
ndingPeriod",Ue="PromQLCriteria",$e="Query",be="QueryARN",je="QueryResultsToAlarm",Be="QueryResultsToEvaluate",ke="Query\
String",xe="ReturnData",Ke="RecoveryPeriod",ue="ScheduleConfiguration",Ve="ScheduleExpression",le="ScheduledQueryConfigu\
ration",Fe="ScheduledQueryRoleARN",Yt="StateReason",Zt="StateReasonData",Qe="StartTimeOffset",Xt="StateTransitionedTimes\
tamp",qt="StateUpdatedTimestamp",Ot="StateValue",_e="SlidingWindow",ze="Stat",He="Statistic",Ge="TagList",me="TreatMissi\
ngData",Je="ThresholdMetricId",Ye="Tags",Ze="Tag",he="Threshold",Xe="Timezone",Ee="Unit",pe="Value",fe="WallClockWindow",
te="WarmUpConfiguration",qe="WarmUpPeriodDurationInMinutes",Pe="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",v="com\
.amazonaws.cloudwatch",ve=new d.t(Pe);var ts=[-3,Pe,"CloudWatchServiceException",0,[],[]];ve.registerError(ts,Pt);const es=[
ve,new d.t(v)];var ee=[3,v,q,0,[vt],[()=>ns]],ss=[3,v,jt,0,[$e,We,Ke],[0,1,1],1],ns=[3,v,vt,0,[D,ht,Y],[2,64,64],1],os=[
3,v,zt,0,[G,dt,ut,lt,_t,mt,Bt,et,Gt,Yt,Zt,qt,Ot,Xt,kt,Kt,Ft,Vt,xt,q],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>ee]],
as=[3,v,n,0,[$t,Ut,Qt,a,Ne,Ot,bt,Ie,de],[64,0,64,0,0,0,0,1,0]],rs=[3,v,r,0,[gt,oe,ne,de],[()=>Ps,()=>gs,()=>vs,0]],is=[3,
v,A,0,[Re,pe],[0,0],2],cs=[3,v,Oe,0,[mt,ut,_t,lt,G,Gt,dt,et,Ot,Yt,Zt,qt,le,Be,je,he,At,me,Xt,F,Nt,Wt,te,q],[0,0,0,4,2,64,
64,64,0,0,0,4,()=>hs,1,1,1,0,0,4,0,1,0,()=>ge,()=>ee]],ds=[3,v,ie,0,[ce,ae,s],[0,0,()=>Ae]],us=[3,v,Me,0,[mt,ut,_t,lt,G,
Gt,dt,et,Ot,Yt,Zt,qt,ae,ce,He,J,s,Jt,Ee,x,_,he,At,me,k,ye,Je,F,Xt,tt,te,R,f,q],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>Ae,
1,0,1,1,1,0,0,0,()=>As,0,0,4,()=>Os,()=>ge,()=>Ds,1,()=>ee]],ls=[3,v,Te,0,[Dt,re,St,De,xe,Jt,Lt],[0,()=>_s,0,0,2,1,0],1],
_s=[3,v,re,0,[ie,Jt,ze,Ee],[()=>ds,1,0,0],3],ms=[3,v,ue,0,[Ve,Qe,Q],[0,1,1],2],hs=[3,v,le,0,[ke,Fe,ue,Rt,we,be,Ye],[0,0,
()=>ms,0,64,0,()=>Ss],4],Es=[3,v,_e,0,[],[]],ps=[3,v,Ze,0,[Ht,pe],[0,0],2],fs=[3,v,fe,0,[Xe],[0]],ge=[3,v,te,0,[qe,Le],[
1,2],1],Ps=[1,v,gt,0,()=>os],Ae=[1,v,s,0,()=>is],vs=[1,v,ne,0,()=>cs],gs=[1,v,oe,0,()=>us],As=[1,v,Ce,0,()=>ls],Ss=[1,v,
Ge,0,()=>ps],Ds=[4,v,R,0,[Ue],[()=>ss]],Os=[4,v,tt,0,[fe,_e],[()=>fs,()=>Es]],ws=[9,v,c,0,()=>as,()=>rs];const Ms=e=>({apiVersion:"\
2010-08-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??yt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
g,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:h=>h.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??p,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudwatch",errorTypeRegistries:es,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"\
2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.
sha256??t.t,urlParser:e?.urlParser??m.r,utf8Decoder:e?.utf8Decoder??C.n,utf8Encoder:e?.utf8Encoder??C.t}),Cs=e=>{(0,t.Q)(
process.version);const h=(0,t.G)(e),L=()=>h().then(t.$),N=Ms(e);(0,t.dt)(process.version);const b={profile:e?.profile,logger:N.
logger};return{...N,...e,runtime:"node",defaultsMode:h,authSchemePreference:e?.authSchemePreference??(0,m.t)(t.a,b),bodyLengthChecker:e?.
bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??O.t,defaultSocketTimeout:(0,i.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:N.serviceId,clientVersion:$}),disableRequestCompression:e?.
disableRequestCompression??(0,m.t)(st,e),maxAttempts:e?.maxAttempts??(0,m.t)(t.g,e),region:e?.region??(0,m.t)(t.J,{...t.
q,...b}),requestHandler:E.t.create(e?.requestHandler??L),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??
(0,m.t)(at,e),retryMode:e?.retryMode??(0,m.t)({...t._,default:async()=>(await L()).retryMode||t.y},e),streamCollector:e?.
streamCollector??E.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,m.t)(t.rt,b),useFipsEndpoint:e?.useFipsEndpoint??(0,m.
t)(t.nt,b),userAgentAppId:e?.userAgentAppId??(0,m.t)(t.f,b)}},Ts=e=>{const h=e.httpAuthSchemes;let L=e.httpAuthSchemeProvider,
N=e.credentials;return{setHttpAuthScheme(b){const wt=h.findIndex(se=>se.schemeId===b.schemeId);wt===-1?h.push(b):h.splice(
wt,1,b)},httpAuthSchemes(){return h},setHttpAuthSchemeProvider(b){L=b},httpAuthSchemeProvider(){return L},setCredentials(b){
N=b},credentials(){return N}}},Is=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),ys=(e,h)=>{const L=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),Ts(e));return h.forEach(
N=>N.configure(L)),Object.assign(e,(0,t.u)(L),(0,t.Z)(L),(0,t.M)(L),Is(L))};var Rs=class extends t.tt{config;constructor(...[
e]){const h=Cs(e||{});super(h),this.initConfig=h;const L=U(h),N=(0,t.b)(L),b=(0,t.v)(N),wt=(0,t.K)(b),se=(0,t.k)(wt),Ls=(0,u.
n)(se),Ns=y(Ls),Ws=T(Ns),Us=ys(Ws,e?.extensions||[]);this.config=Us,this.middlewareStack.use((0,t.et)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:P,identityProviderConfigProvider:async $s=>new t.
x({"aws.auth#sigv4":$s.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((K,I,o)=>{
o.d(I,{n:()=>i,t:()=>w});var t=o(7811),u=o(990),i=class extends(0,u.s)(u.a,u.o,"SendCommand",u.f){};const O=(0,t.t)(["fu\
ll","reload-only","pending","check"]),m=(0,t.t)(["nothing","reload","restart"]),E=(0,t.f)({instanceId:(0,t._)(),mode:O,action:m,
phase:(0,t.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,t.u)((0,t.s)()),appliedVersion:(0,t.
u)((0,t.s)()),serversVersion:(0,t.u)((0,t.s)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.
p)((0,t.s)()),seconds:(0,t.d)(),error:(0,t.u)((0,t.f)({code:(0,t._)(),message:(0,t._)()}))});function w(d){return d.split(
`
`).filter(l=>l.startsWith("{")).map(C).find(l=>l!==void 0)}function C(d){try{return E.safeParse(JSON.parse(d)).data}catch{
return}}}),2921:((K,I,o)=>{o.d(I,{n:()=>u,t:()=>i});const t="the token of ",u=O=>`${t}${new Date(O).toISOString()}, put \
again`;function i({Description:O="",LastModifiedDate:m}){const E=m?.getTime()??0,w=O.startsWith(t)?Date.parse(O.slice(13).
split(",")[0]??""):E;return Number.isNaN(w)?E:Math.min(w,E)}}),5572:((K,I,o)=>{o.d(I,{t:()=>u});var t=o(6776);async function u({
aws:O},m,E){return i((await(await O.autoScaling()).send(new t.t({AutoScalingGroupName:m,MaxRecords:50}))).Activities??[],
E)}function i(O,m){const E=O.filter(({Description:w,StatusCode:C,StartTime:d})=>/^Launching a new EC2 instance/i.test(w??
"")&&["Successful","Failed","Cancelled"].includes(C??"")&&(d?.getTime()??0)>=m).slice(0,3);if(!(E.length<3||E.some(({StatusCode:w})=>w===
"Successful")))return E[0]?.StatusMessage||E[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((K,I,o)=>{o.d(I,{n:()=>E,
t:()=>w});var t=o(2656),u=o(7643),i=o(6580),O=o(990),m=o(2264);function E(d,{owner:l,purpose:p,leaseUntil:S}){const B=new Date(
S).toISOString();return new m.t("lock.held",`stack ${d} is being changed by another run, ${l} (${p}), whose lock holds u\
ntil ${B} and is renewed; run again when it has ended`)}var w=class{#e;#t;#s;#n;constructor({aws:d,stackName:l,owner:p}){
this.#e=d,this.#t=(0,u._)(l).lock,this.#s=p,this.#n=l}async read(d){const l=await this.#e.ssm(),p=d===void 0?this.#t:`${this.#t}\
:${d}`;try{const{Parameter:S}=await l.send(new O.i({Name:p})),B=S?.Value??"";return{version:S?.Version??0,lock:C(B),text:B}}catch(S){
if((0,i.t)(S,"ParameterNotFound","ParameterVersionNotFound"))return;throw S}}async create(d){const l=await this.#e.ssm();
try{const{Version:p=1}=await l.send(new t.a({Name:this.#t,Type:"String",Value:JSON.stringify(d)}));return p}catch(p){if((0,i.
t)(p,"ParameterAlreadyExists"))return;throw p}}async overwrite(d,l){const p=await this.#o(JSON.stringify(l));if(p===d.version+
1)return p;const S=await this.read(d.version+1);if(S?.lock?.owner===this.#s)return p;throw S&&await this.#a(S,p),E(this.#n,
S?.lock??{...l,owner:"unknown"})}async#a(d,l){let p=d;for(let S=l-1;S>d.version;S--){const B=await this.read(S);if(B?.lock?.
owner===d.lock?.owner){p=B??p;break}}(await this.read())?.version===l&&await this.#o(p.text)}async#o(d){const{Version:l=0}=await(await this.#e.
ssm()).send(new t.a({Name:this.#t,Type:"String",Value:d,Overwrite:!0}));return l}};function C(d){try{return t.n.safeParse(
JSON.parse(d)).data}catch{return}}}),2656:((K,I,o)=>{o.d(I,{a:()=>i,i:()=>E,n:()=>m,r:()=>w,t:()=>O});var t=o(7811),u=o(
990),i=class extends(0,u.s)(u.a,u.o,"PutParameter",u.d){};const O=12e4,m=(0,t.f)({owner:(0,t._)(),purpose:(0,t.t)(["depl\
oy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.s)(),suspended:(0,t.n)((0,t._)())}),E=(C,d)=>C.held&&C.
leaseUntil>d,w=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((K,I,o)=>{o.d(I,{n:()=>E,t:()=>m});var t=o(2656),u=o(7643),
i=o(6580),O=o(990);async function m({aws:w},C){const d=await w.ssm();try{const{Parameter:l}=await d.send(new O.i({Name:(0,u.
_)(C).pause}));return t.r.safeParse(JSON.parse(l?.Value??"")).data}catch(l){if((0,i.t)(l,"ParameterNotFound")||l instanceof
SyntaxError)return;throw l}}async function E({aws:w,runName:C},d,l){const p=await w.ssm(),S={paused:l,by:C};await p.send(
new t.a({Name:(0,u._)(d).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(S),Overwrite:!0}))}}),
7427:((K,I,o)=>{o.d(I,{t:()=>O});var t=o(2803),u=o(2264),i=o(9713);async function O(m,E){const{log:w,aws:C}=m,d=await w.
group("Preflight",()=>(0,i.t)(m)),l=await(0,t.t)(await C.cloudFormation(),E);if(l&&!l.status.isPreview&&!l.status.isDeleted)
return l;const p=`there is no stack ${E} in ${d.region} of account ${d.account}; check stack-name and region`;throw new u.
t("stack.missing",p)}}),6187:((K,I,o)=>{o.r(I),o.d(I,{n:()=>rt,run:()=>At,t:()=>it});var t=o(7643),u=o(7427),i=o(321),O=o(
4247),m=o(7811),E=o(2601),w=o(4865),C=o(4471),d=o(5474),l=o(550),p=o(765),S=o(6319),B=o(5572),st=o(2618),nt=o(2656),ot=o(
7158),at=o(6765),T=o(2485),P=o(9570),M=o(6580),g=o(990),y=o(9996),U=o(5268),W=o(2921),$=o(6034);const j=(0,l.t)(S.r,"Gra\
niteServiceVersion20100801","CloudWatchClient",p.t),V={},Z=(a,s,n,r)=>[];var rt=class extends j(V,Z,"DescribeAlarms",S.n){},
it=class extends(0,y.i)(y.n,y.r,"GetFunctionConfiguration",y.o){};async function X({aws:a},s){const n=await a.cloudWatch(),
r=new RegExp(`^${s}-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];let _;do{const A=await n.send(new rt({AlarmNamePrefix:`${s}-Alarm`,
StateValue:"ALARM",..._&&{NextToken:_}}));for(const{AlarmName:D="",AlarmDescription:R,StateUpdatedTimestamp:f}of A.MetricAlarms??
[]){if(!r.test(D))continue;const k=f?.toISOString()??"";c.push({name:D,description:R??"",since:k})}_=A.NextToken}while(_);
return c}const z="https://api.cloudflare.com/client/v4/ips",Et=3e3,ct=(0,m.f)({success:(0,m.l)(!0),result:(0,m.f)({ipv4_cidrs:(0,m.
n)((0,m.a)()).check((0,m.C)(1))})});async function H(a){const s=await a(z,{signal:AbortSignal.timeout(Et)});if(!s.ok)throw new Error(
`${z} answers with status ${s.status}`);const n=ct.safeParse(await s.json());if(!n.success)throw new Error(`${z} answers\
 something else than ranges`);const r=n.data.result.ipv4_cidrs;return{added:r.filter(c=>!i.d.includes(c)).sort(),removed:i.
d.filter(c=>!r.includes(c))}}function pt(a,s){return a.map(n=>{const r=(0,i.o)(s.reports)?s.reports.value.get(n.id):void 0;
return{...n,tokenVersion:r?.appliedVersion??null,serversVersion:r?.serversVersion??null,configAgeSeconds:r?ft(r,s):null,
due:r&&!r.error?r.action:null,isListening:r?.listening??null,isPinned:r?.pinned??!1,error:r?.error?`${r.error.code}: ${r.
error.message}`:""}})}function ft({serversVersion:a},{servers:s,now:n}){if(!(0,i.o)(s)||a===null)return null;const{version:r,
writtenAt:c}=s.value;return a>=r?0:Math.max(0,Math.round((n-c)/1e3))}const Mt=(a,s)=>a.filter(d.t).flatMap(({id:n,due:r,
error:c,isListening:_})=>[...s&&_===null?[`${n} does not answer its check`]:[],...c?[`${n} cannot look at itself: ${c}`]:
[],..._===!1?[`${n} says that its listener does not answer`]:[],...r==="reload"||r==="restart"?[`${n} is out of date: a \
converge would ${r} it`]:[]]),Ct={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"a deletion"};function Tt(a){
const s=(0,i.c)(a.lock);return[...Mt(a.nodes,(0,i.o)(a.reports)),...(0,i.a)(a.nodes,a.newestTemplate,s?.state==="live"&&
s.purpose==="deploy"),...ut(s),...((0,i.c)(a.suspensions)??[]).flatMap(q),...lt((0,i.c)(a.pause)),..._t((0,i.c)(a.token),
s),...((0,i.c)(a.alarms)??[]).map(({name:n,since:r})=>`alarm ${n} is raised${r&&` since ${r}`}`),...dt(a)]}function It({
lock:a,suspensions:s}){const n=(0,i.c)(a);if(n?.state!=="live")return[];const r=((0,i.c)(s)??[]).find(({by:_})=>_==="run"),
c=r?`, ${G(r.processes,"is","are")} suspended for it`:"";return[`${Ct[n.purpose]} is under way: ${n.owner} holds the loc\
k until ${n.leaseUntil}${c}`]}const yt=a=>Object.entries(Pt(a)).flatMap(([s,n])=>(0,i.o)(n)?[]:[s]),Pt=({reports:a,alarms:s,
token:n,lock:r,pause:c,suspensions:_})=>({nodes:a,alarms:s,token:n,lock:r,pause:c,suspensions:_}),dt=a=>Object.entries(Pt(
a)).flatMap(([s,n])=>(0,i.o)(n)||n.isDenied?[]:[`${s} could not be read: ${n.unknown}`]);function ut(a){return a?.state!==
"dead"?[]:[`${a.owner} (${a.purpose}) died with the lock: the reconciler releases it, or the next run takes it over`]}function q({
processes:a,by:s,because:n}){const r=G(a,"is","are");switch(s){case"run":return[];case"breaker":return[`${r} suspended b\
y the breaker: the last 3 launches failed (${n}); put that right, then run resume`];case"left":return[`${G(a,"was","were")}\
 left suspended by ${n}, which ended without resuming`];case"nobody":return[`${r} suspended and no run says why: resume \
unless that is on purpose`]}}function lt(a){return a?.paused?[`paused by ${a.by}: nothing is repaired until resume`]:[]}
function _t(a,s){return s?.state==="live"?[]:[t.p.pending,t.p.unfinished].flatMap(n=>{const r=a?.labels[n];return r===void 0?
[]:[`token version ${r} is labelled ${n}: a rotation did not come to its end, run rotate`]})}const G=(a,s,n)=>`${a.join(
" and ")} ${a.length===1?s:n}`;async function Rt(a,s){const n=s.parameters[t.l.imageId]??"",r=s.tags["railgun-ha:image"]??
"",c=r.replace(/^ubuntu-/,"");if(!Lt(c))return{id:n,source:r,newest:n,isNewest:!0};const{id:_}=await(0,st.n)(a,{amiId:"",
amiUpdate:"on-deploy",ubuntuRelease:c},void 0);return{id:n,source:r,newest:_,isNewest:_===n}}const Lt=a=>Object.hasOwn(i.
l,a);async function Nt({aws:a,clock:s},n){const r=(await new ot.t({aws:a,stackName:n,owner:"status"}).read())?.lock;if(!r)
return null;const{owner:c,purpose:_,suspended:A,leaseUntil:D}=r;return{owner:c,purpose:_,suspended:A,state:(0,nt.i)(r,s.
now())?"live":r.held?"dead":"free",leaseUntil:new Date(D).toISOString()}}const Wt=3e4,mt=1e3,Ut=30;async function $t({aws:a,
clock:s},{stackName:n,document:r,ids:c}){if(c.length===0)return new Map;const{Command:_}=await(await a.ssm()).send(new P.
n({DocumentName:r,DocumentVersion:"$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[n]}],MaxConcurrency:"\
100%",MaxErrors:"100%",TimeoutSeconds:Ut})),A=s.now()+Wt;for(;;){const{ended:D,reports:R}=await bt(a,_?.CommandId??"");if(c.
every(f=>D.has(f))||s.now()>=A)return R;await(0,at.t)(s,mt)}}async function bt(a,s){const n=await a.ssm(),r=new Set,c=new Map;
let _;try{do{const A=await n.send(new g.t({CommandId:s,Details:!0,..._&&{NextToken:_}}));for(const{InstanceId:D="",Status:R="",
CommandPlugins:f=[]}of A.CommandInvocations??[]){if(T.i.has(R))continue;r.add(D);const k=(0,P.t)(f.map(({Output:x=""})=>x).
join(`
`));k&&c.set(D,k)}_=A.NextToken}while(_)}catch(A){if(!(0,M.t)(A,"InvalidCommandId","InvocationDoesNotExist"))throw A}return{
ended:r,reports:c}}const jt={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},Bt=180,kt=864e5;
async function xt({aws:a,clock:s},n){const r=await(await a.lambda()).send(new it({FunctionName:n}));return Kt(s.now(),r.
Runtime??"no runtime")}function Kt(a,s){const n=jt[s];if(n===void 0)throw new Error(`this version does not know until wh\
en Lambda has ${s}`);const r=Math.floor((Date.parse(n)-a)/kt);return{name:s,endsOn:n,daysLeft:r,endsSoon:r<=Bt}}async function Vt({
aws:a},s){const{Parameter:n}=await(await a.ssm()).send(new g.i({Name:(0,t._)(s).servers}));return{version:n?.Version??0,
writtenAt:n?.LastModifiedDate?.getTime()??0}}async function Ft({aws:a},s){const n=[...(0,U.n)(s)].sort();return n.includes(
"Launch")?{names:n,launchFailure:await(0,B.t)({aws:a},s.AutoScalingGroupName??"",0)}:{names:n,launchFailure:void 0}}function vt({
names:a,launchFailure:s},n){const r=a.includes("Launch")&&s!==void 0,c=a.filter(f=>r&&t.t.includes(f)),_=a.filter(f=>!c.
includes(f)),A=_.filter(f=>n?.suspended.includes(f)),D=_.filter(f=>!A.includes(f)),R=n?`${n.owner} (${n.purpose})`:"";return[
{processes:c,by:"breaker",because:s??""},{processes:A,by:n?.state==="live"?"run":"left",because:R},{processes:D,by:"nobo\
dy",because:""}].filter(({processes:f})=>f.length>0)}async function Qt({aws:a,clock:s},n){const r=await a.ssm(),{token:c}=(0,t.
_)(n),_={};let A=null,D;do{const R=await r.send(new g.r({Name:c,WithDecryption:!1,...D&&{NextToken:D}})).catch(f=>{if((0,M.
t)(f,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw f});for(const f of R.Parameters??[]){const{Version:k=0,
Labels:x=[],LastModifiedDate:F}=f;for(const J of x)_[J]=k;x.includes(t.p.current)&&F&&(A=Math.max(0,Math.round((s.now()-
(0,W.t)(f))/1e3)))}D=R.NextToken}while(D);return{labels:_,ageSeconds:A}}async function zt(a,s,n){const{stackName:r}=a,[{
state:c,group:_},A,D,R,f,k,x,F,J]=await Promise.all([(0,C.r)(s,n),(0,i.s)(()=>Vt(s,r)),(0,i.s)(()=>Qt(s,r)),(0,i.s)(()=>X(
s,r)),(0,i.s)(()=>Nt(s,r)),(0,i.s)(async()=>await(0,w.t)(s,r)??null),(0,i.s)(()=>Rt(s,n)),(0,i.s)(()=>H(s.fetch)),(0,i.s)(
()=>xt(s,(0,C.t)(n,"portProbe")))]),Y=c.instances.filter(d.t).map(({id:Ht})=>Ht),[Q,tt]=await Promise.all([(0,i.s)(()=>$t(
s,{stackName:r,document:(0,C.t)(n,"document"),ids:Y})),(0,i.s)(()=>Ft(s,_))]),St=pt(c.instances,{reports:Q,servers:A,now:s.
clock.now()}),Dt=(0,i.o)(tt)?{value:vt(tt.value,(0,i.c)(f))}:tt,et=n.outputs[t.o.launchTemplateVersion]??"",ht={nodes:St,
reports:Q,alarms:R,token:D,lock:f,pause:k,suspensions:Dt,newestTemplate:et};return{stack:n,version:n.tags["railgun-ha:ve\
rsion"]??"",isTemplateCurrent:n.tags[t.d]===gt(a,s),fleet:c,problems:[...(0,d.n)(c),...Tt(ht)],underWay:It(ht),blindSpots:yt(
ht),nodes:St,newestTemplate:et,nodesUnknown:"unknown"in Q?Q.unknown:void 0,token:D,alarms:R,lock:f,pause:k,suspensions:Dt,
image:x,cloudflare:F,runtime:J}}const gt=(a,{assets:s})=>(0,E.r)((0,E.n)((0,E.t)((0,E.a)(a),s().stack))),At=async(a,s)=>{
const{stackName:n}=a,{log:r}=s,c=await(0,u.t)(s,n),[_,A]=await Promise.all([zt(a,s,c),(0,$.r)(s,n)]),{fleet:D}=_,{problems:R,
blindSpots:f}=_,k=(0,i.i)(_);for(const Y of k)for(const Q of["",...(0,O.t)(Y)])r.info(Q);for(const Y of[...R,...(0,i.n)(
_)])r.info(Y);const x=c.outputs[t.o.loadBalancerDnsName]??"",F=f.length===0?"":`, as far as can be seen without ${f.join(
", ")}`,J=R.length===0?`the fleet is right${F}`:`not right: ${R.join(", ")}`;return{headline:`stack ${n} is ${c.status.name}\
; ${J}`,outputs:{"stack-id":c.id,"load-balancer-dns":x,"token-version":A?String(A):"","memcached-servers":D.servers.join(
" ")},result:{command:"status",stack:n,stackId:c.id,status:c.status.name,tokenVersion:A??null,loadBalancer:x,healthy:R.length===
0,problems:R,fleet:D,...(0,i.r)(_)},tables:k,fleet:D,failure:void 0}}}),6034:((K,I,o)=>{o.d(I,{i:()=>ot,n:()=>nt,r:()=>d,
t:()=>B});var t=o(7643),u=o(6580),i=o(990),O=o(6507),m=o(2656),E=o(2264),w=o(5633);async function C({aws:T,hide:P},M){const g=await p(
T,M,t.p.current,!0);if(!g)return;const{Value:y="",Version:U=0}=g;return P(y),{value:y,version:U}}async function d({aws:T},P){
return(await p(T,P,t.p.current,!1))?.Version}async function l({aws:T},P){const M=[t.p.unfinished,t.p.pending];return(await Promise.
all(M.map(g=>p(T,P,g,!1)))).some(g=>g!==void 0)}async function p(T,P,M,g){const y=await T.ssm(),U=`${(0,t._)(P).token}:${M}`;
try{return(await y.send(new i.i({Name:U,WithDecryption:g}))).Parameter}catch(W){if((0,u.t)(W,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw W}}const S=/^[0-9a-fA-F]{32}$/;async function B({activationToken:T,tokenParameter:P},{
aws:M,hide:g}){if(!P)return T;const y=await M.ssm(),U=W=>new E.t("input.invalid",`token-parameter: parameter ${P} ${W}`);
try{const{Parameter:W}=await y.send(new i.i({Name:P,WithDecryption:!0})),$=W?.Value?.trim()??"";if(g($),S.test($))return $;
throw U(`holds ${$.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(W){throw(0,u.t)(W,
"ParameterNotFound","ParameterVersionNotFound")?U("does not exist in this region; name one that does"):W}}function st({stackName:T,
given:P},M,g){if(M)return!P||P===M.value?"keep":g?"rotate":"store";if(P)return"store";const y=`stack ${T} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new E.t("token.missing",y)}async function nt(T,P,M){
const{stackName:g,tags:y}=T,[U,W,$]=await(0,w.t)(C(P,g),B(T,P),M?l(P,g):Promise.resolve(!1)),j=st({stackName:g,given:W,tags:y},
U,M);return{token:j==="keep"&&$?"rotate":j,given:W,tokenVersion:U?.version??0}}async function ot({aws:T},P){const M=await T.
ssm(),g=(0,t._)(P.stackName).token,y=await at(M,g,P),U=await M.send(new O.t({Name:g,ParameterVersion:y,Labels:[t.p.current]}));
if(U.InvalidLabels?.length)throw new E.t("internal",`Parameter Store refused the label ${U.InvalidLabels.join(", ")}`,{fault:"\
tool"});return y}async function at(T,P,{stackName:M,given:g,tags:y}){const U=Object.entries({...y,[t.u]:M}).map(([$,j])=>({
Key:$,Value:j})),W={Name:P,Type:"SecureString",Tier:"Standard",Value:g};try{const $=`Activation token of the Railgun lis\
teners of stack ${M}`,{Version:j=1}=await T.send(new m.a({...W,Description:$,Tags:U}));return j}catch($){if(!(0,u.t)($,"\
ParameterAlreadyExists"))throw $;const{Version:j=1}=await T.send(new m.a({...W,Overwrite:!0}));return j}}})};export{bs as id,js as ids,Bs as modules};
