const Bn=6187,bn=[6187],xn={6507:((K,O,o)=>{o.d(O,{t:()=>d});var t=o(990),d=class extends(0,t.s)(t.a,t.o,"LabelParameter\
Version",t.u){}}),7274:((K,O,o)=>{o.d(O,{t:()=>d});var t=o(990),d=class extends(0,t.s)(t.a,t.o,"PutParameter",t.d){}}),6319:((K,O,o)=>{
o.d(O,{n:()=>wn,r:()=>$,t:()=>Ln});var t=o(3040),d=o(765),i=o(2308),M=o(4327),_=o(4782),E=o(1649),C=o(1509),N=o(7573),T=o(
9576);const u=(e,m,L)=>{if(!(m in e))return;const W=parseInt(e[m],10);if(Number.isNaN(W))throw new TypeError(`Cannot loa\
d ${L} '${m}'. Expected number, got '${e[m]}'.`);return W};var h=class extends C.t{constructor({defaultNamespace:e,errorTypeRegistries:m,
serviceTarget:L,awsQueryCompatible:W,jsonCodec:B}){super({defaultNamespace:e,errorTypeRegistries:m,serviceTarget:L,awsQueryCompatible:W,
jsonCodec:B})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"\
application/x-amz-json-1.0"}};const f="AWS_DISABLE_REQUEST_COMPRESSION",S="disable_request_compression",k={environmentVariableSelector:e=>(0,d.
d)(e,f,d.u.ENV),configFileSelector:e=>(0,d.d)(e,S,d.u.CONFIG),default:!1},st="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",ot="\
request_min_compression_size_bytes",at={environmentVariableSelector:e=>u(e,st,d.u.ENV),configFileSelector:e=>u(e,ot,d.u.
CONFIG),default:10240},I=e=>{const{disableRequestCompression:m,requestMinCompressionSizeBytes:L}=e;return Object.assign(
e,{disableRequestCompression:(0,d.p)(m),requestMinCompressionSizeBytes:async()=>{const W=await(0,d.p)(L)();if(W<0||W>10485760)
throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provide\
d value ${W} is outside this range."`);return W}})},P=async(e,m,L)=>({operation:(0,d.m)(m).operation,region:await(0,d.p)(
e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function w(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(m,L)=>({signingProperties:{
config:m,context:L}})}}const A=e=>{const m=[];switch(e.operation){default:m.push(w(e))}return m},y=e=>{const m=(0,t.r)(e);
return Object.assign(m,{authSchemePreference:(0,d.p)(e.authSchemePreference??[])})},U=e=>Object.assign(e,{useDualstackEndpoint:e.
useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),$={UseFIPS:{type:"built\
InParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"reg\
ion"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var j="3.1164.0";const b="ref",F=-1,X=!0,rt="isSe\
t",it="PartitionResult",q="booleanEquals",H="getAttr",ht={[b]:"Endpoint"},ct={[b]:it},G={},pt=[{[b]:"Region"}],Pt={conditions:[
[rt,[ht]],[rt,pt],["aws.partition",pt,it],[q,[{[b]:"UseFIPS"},X]],[q,[{[b]:"UseDualStack"},X]],["stringEquals",[{fn:H,argv:[
ct,"name"]},"aws-us-gov"]],[q,[{fn:H,argv:[ct,"supportsFIPS"]},X]],[q,[{fn:H,argv:[ct,"supportsDualStack"]},X]]],results:[
[F],[F,"Invalid Configuration: FIPS and custom endpoint are not supported"],[F,"Invalid Configuration: Dualstack and cus\
tom endpoint are not supported"],[ht,G],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",G],["https://monitori\
ng.{Region}.{PartitionResult#dualStackDnsSuffix}",G],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuf\
fix}",G],[F,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://monitoring-fips\
.{Region}.{PartitionResult#dnsSuffix}",G],[F,"FIPS is enabled but this partition does not support FIPS"],[F,"DualStack i\
s enabled but this partition does not support DualStack"],[F,"Invalid Configuration: Missing Region"]]},wt=2,Ct=new Int32Array(
[-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,4,11,9,5,100000004,10,6,100000008,
100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,100000003]),Tt=t.W.from(Ct,wt,Pt.
conditions,Pt.results),It=new t.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),yt=(e,m={})=>It.get(e,
()=>(0,t.V)(Tt,{endpointParams:e,logger:m.logger}));t.H.aws=t.d;var ft=class Se extends d.i{static shapeId="smithy.ts.sd\
k.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(m){super(m),Object.setPrototypeOf(this,Se.prototype)}};
const dt="AlarmActions",ut="AlarmArn",tt="ActionConfiguration",lt="AlarmConfigurationUpdatedTimestamp",_t="AlarmDescript\
ion",J="ActionsEnabled",Rt="AggregationExpression",Lt="AccountId",Nt="ActionLogLineCount",Wt="ActionLogLineRoleArn",mt="\
AlarmName",Ut="AlarmNamePrefix",$t="AlarmNames",jt="ActionPrefix",Bt="AlarmPromQLCriteria",bt="AlarmRule",xt="ActionsSup\
pressedBy",kt="ActionsSuppressorExtensionPeriod",Kt="ActionsSuppressedReason",Vt="ActionsSuppressorWaitPeriod",Ft="Actio\
nsSuppressor",vt="AlarmTagsPropagation",Qt="AlarmTypes",zt="CompositeAlarm",At="CompositeAlarms",gt="ComparisonOperator",
a="ChildrenOfAlarmName",n="Dimensions",s="DescribeAlarmsInput",r="DescribeAlarmsOutput",c="DescribeAlarms",l="Datapoints\
ToAlarm",g="Dimension",D="Enabled",R="EvaluationCriteria",p="EvaluationInterval",x="EvaluateLowSampleCountPercentile",V="\
EvaluationPeriods",Q="EvaluationState",Y="ExtendedStatistic",Z="ExcludedTagKeys",z="EndTimeOffset",et="EvaluationWindow",
St="Expression",Dt="Id",nt="InsufficientDataActions",Et="IncludedTagKeys",Ht="Key",De="Label",se="LogAlarms",Oe="LogAlar\
m",Me="LogGroupIdentifiers",oe="MetricAlarms",we="MetricAlarm",Ce="MetricDataQueries",Te="MetricDataQuery",ae="MetricNam\
e",Ie="MaxRecords",re="MetricStat",ye="Metrics",ie="Metric",ce="Namespace",de="NextToken",Re="Name",Gt="OKActions",Le="O\
nlyStartEvaluatingAfterWarmUpPeriodEnds",Jt="Period",Ne="ParentsOfAlarmName",We="PendingPeriod",Ue="PromQLCriteria",$e="\
Query",je="QueryARN",Be="QueryResultsToAlarm",be="QueryResultsToEvaluate",xe="QueryString",ke="ReturnData",Ke="RecoveryP\
eriod",ue="ScheduleConfiguration",Ve="ScheduleExpression",le="ScheduledQueryConfiguration",Fe="ScheduledQueryRoleARN",Yt="\
StateReason",Zt="StateReasonData",Qe="StartTimeOffset",Xt="StateTransitionedTimestamp",qt="StateUpdatedTimestamp",Ot="St\
ateValue",_e="SlidingWindow",ze="Stat",He="Statistic",Ge="TagList",me="TreatMissingData",Je="ThresholdMetricId",Ye="Tags",
Ze="Tag",Ee="Threshold",Xe="Timezone",he="Unit",pe="Value",Pe="WallClockWindow",te="WarmUpConfiguration",qe="WarmUpPerio\
dDurationInMinutes",fe="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",v="com.amazonaws.cloudwatch",ve=new T.t(fe);var tn=[
-3,fe,"CloudWatchServiceException",0,[],[]];ve.registerError(tn,ft);const en=[ve,new T.t(v)];var ee=[3,v,tt,0,[vt],[()=>sn]],
nn=[3,v,Bt,0,[$e,We,Ke],[0,1,1],1],sn=[3,v,vt,0,[D,Et,Z],[2,64,64],1],on=[3,v,zt,0,[J,dt,ut,lt,_t,mt,bt,nt,Gt,Yt,Zt,qt,Ot,
Xt,xt,Kt,Ft,Vt,kt,tt],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>ee]],an=[3,v,s,0,[$t,Ut,Qt,a,Ne,Ot,jt,Ie,de],[64,0,64,
0,0,0,0,1,0]],rn=[3,v,r,0,[At,oe,se,de],[()=>vn,()=>gn,()=>An,0]],cn=[3,v,g,0,[Re,pe],[0,0],2],dn=[3,v,Oe,0,[mt,ut,_t,lt,
J,Gt,dt,nt,Ot,Yt,Zt,qt,le,be,Be,Ee,gt,me,Xt,Q,Nt,Wt,te,tt],[0,0,0,4,2,64,64,64,0,0,0,4,()=>hn,1,1,1,0,0,4,0,1,0,()=>Ae,()=>ee]],
un=[3,v,ie,0,[ce,ae,n],[0,0,()=>ge]],ln=[3,v,we,0,[mt,ut,_t,lt,J,Gt,dt,nt,Ot,Yt,Zt,qt,ae,ce,He,Y,n,Jt,he,V,l,Ee,gt,me,x,
ye,Je,Q,Xt,et,te,R,p,tt],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>ge,1,0,1,1,1,0,0,0,()=>Sn,0,0,4,()=>Mn,()=>Ae,()=>On,1,
()=>ee]],_n=[3,v,Te,0,[Dt,re,St,De,ke,Jt,Lt],[0,()=>mn,0,0,2,1,0],1],mn=[3,v,re,0,[ie,Jt,ze,he],[()=>un,1,0,0],3],En=[3,
v,ue,0,[Ve,Qe,z],[0,1,1],2],hn=[3,v,le,0,[xe,Fe,ue,Rt,Me,je,Ye],[0,0,()=>En,0,64,0,()=>Dn],4],pn=[3,v,_e,0,[],[]],Pn=[3,
v,Ze,0,[Ht,pe],[0,0],2],fn=[3,v,Pe,0,[Xe],[0]],Ae=[3,v,te,0,[qe,Le],[1,2],1],vn=[1,v,At,0,()=>on],ge=[1,v,n,0,()=>cn],An=[
1,v,se,0,()=>dn],gn=[1,v,oe,0,()=>ln],Sn=[1,v,Ce,0,()=>_n],Dn=[1,v,Ge,0,()=>Pn],On=[4,v,R,0,[Ue],[()=>nn]],Mn=[4,v,et,0,
[Pe,_e],[()=>fn,()=>pn]],wn=[9,v,c,0,()=>an,()=>rn];const Cn=e=>({apiVersion:"2010-08-01",base64Decoder:e?.base64Decoder??
t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
yt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??A,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:m=>m.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],logger:e?.logger??
new t.Y,protocol:e?.protocol??h,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:en,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",serviceTarget:"GraniteServiceVersion\
20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.sha256??t.t,urlParser:e?.urlParser??_.r,
utf8Decoder:e?.utf8Decoder??N.n,utf8Encoder:e?.utf8Encoder??N.t}),Tn=e=>{(0,t.Q)(process.version);const m=(0,t.G)(e),L=()=>m().
then(t.$),W=Cn(e);(0,t.dt)(process.version);const B={profile:e?.profile,logger:W.logger};return{...W,...e,runtime:"node",
defaultsMode:m,authSchemePreference:e?.authSchemePreference??(0,_.t)(t.a,B),bodyLengthChecker:e?.bodyLengthChecker??t.at,
credentialDefaultProvider:e?.credentialDefaultProvider??M.t,defaultSocketTimeout:(0,i.t)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,t.p)({serviceId:W.serviceId,clientVersion:j}),disableRequestCompression:e?.disableRequestCompression??
(0,_.t)(k,e),maxAttempts:e?.maxAttempts??(0,_.t)(t.g,e),region:e?.region??(0,_.t)(t.J,{...t.q,...B}),requestHandler:E.t.
create(e?.requestHandler??L),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??(0,_.t)(at,e),retryMode:e?.
retryMode??(0,_.t)({...t._,default:async()=>(await L()).retryMode||t.y},e),streamCollector:e?.streamCollector??E.r,useDualstackEndpoint:e?.
useDualstackEndpoint??(0,_.t)(t.rt,B),useFipsEndpoint:e?.useFipsEndpoint??(0,_.t)(t.nt,B),userAgentAppId:e?.userAgentAppId??
(0,_.t)(t.f,B)}},In=e=>{const m=e.httpAuthSchemes;let L=e.httpAuthSchemeProvider,W=e.credentials;return{setHttpAuthScheme(B){
const Mt=m.findIndex(ne=>ne.schemeId===B.schemeId);Mt===-1?m.push(B):m.splice(Mt,1,B)},httpAuthSchemes(){return m},setHttpAuthSchemeProvider(B){
L=B},httpAuthSchemeProvider(){return L},setCredentials(B){W=B},credentials(){return W}}},yn=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),Rn=(e,m)=>{const L=Object.assign((0,t.l)(
e),(0,t.X)(e),(0,t.j)(e),In(e));return m.forEach(W=>W.configure(L)),Object.assign(e,(0,t.u)(L),(0,t.Z)(L),(0,t.M)(L),yn(
L))};var Ln=class extends t.tt{config;constructor(...[e]){const m=Tn(e||{});super(m),this.initConfig=m;const L=U(m),W=(0,t.
b)(L),B=(0,t.v)(W),Mt=(0,t.K)(B),ne=(0,t.k)(Mt),Nn=(0,d.n)(ne),Wn=y(Nn),Un=I(Wn),$n=Rn(Un,e?.extensions||[]);this.config=
$n,this.middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use(
(0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.
middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(
this.config,{httpAuthSchemeParametersProvider:P,identityProviderConfigProvider:async jn=>new t.x({"aws.auth#sigv4":jn.credentials})})),
this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((K,O,o)=>{o.d(O,{n:()=>i,t:()=>C});var t=o(
7811),d=o(990),i=class extends(0,d.s)(d.a,d.o,"SendCommand",d.f){};const M=(0,t.t)(["full","reload-only","pending","chec\
k"]),_=(0,t.t)(["nothing","reload","restart"]),E=(0,t.f)({instanceId:(0,t._)(),mode:M,action:_,phase:(0,t.t)(["lock","re\
ad","render","write","apply","verify","done"]),desiredVersion:(0,t.u)((0,t.s)()),appliedVersion:(0,t.u)((0,t.s)()),serversVersion:(0,t.
u)((0,t.s)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.p)((0,t.s)()),seconds:(0,t.
d)(),error:(0,t.u)((0,t.f)({code:(0,t._)(),message:(0,t._)()}))});function C(T){return T.split(`
`).filter(u=>u.startsWith("{")).map(N).find(u=>u!==void 0)}function N(T){try{return E.safeParse(JSON.parse(T)).data}catch{
return}}}),2921:((K,O,o)=>{o.d(O,{n:()=>d,t:()=>i});const t="the token of ",d=M=>`${t}${new Date(M).toISOString()}, put \
again`;function i({Description:M="",LastModifiedDate:_}){const E=_?.getTime()??0,C=M.startsWith(t)?Date.parse(M.slice(13).
split(",")[0]??""):E;return Number.isNaN(C)?E:Math.min(C,E)}}),5572:((K,O,o)=>{o.d(O,{t:()=>d});var t=o(6776);async function d({
aws:M},_,E){return i((await(await M.autoScaling()).send(new t.t({AutoScalingGroupName:_,MaxRecords:50}))).Activities??[],
E)}function i(M,_){const E=M.filter(({Description:C,StatusCode:N,StartTime:T})=>/^Launching a new EC2 instance/i.test(C??
"")&&["Successful","Failed","Cancelled"].includes(N??"")&&(T?.getTime()??0)>=_).slice(0,3);if(!(E.length<3||E.some(({StatusCode:C})=>C===
"Successful")))return E[0]?.StatusMessage||E[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((K,O,o)=>{o.d(O,{n:()=>C,
t:()=>N});var t=o(2656),d=o(7643),i=o(6580),M=o(990),_=o(7274),E=o(2264);function C(u,{owner:h,purpose:f,leaseUntil:S}){
const k=new Date(S).toISOString();return new E.t("lock.held",`stack ${u} is being changed by another run, ${h} (${f}), w\
hose lock holds until ${k} and is renewed; run again when it has ended`)}var N=class{#e;#t;#n;#s;constructor({aws:u,stackName:h,
owner:f}){this.#e=u,this.#t=(0,d._)(h).lock,this.#n=f,this.#s=h}async read(u){const h=await this.#e.ssm(),f=u===void 0?this.#t:
`${this.#t}:${u}`;try{const{Parameter:S}=await h.send(new M.i({Name:f})),k=S?.Value??"";return{version:S?.Version??0,lock:T(
k),text:k}}catch(S){if((0,i.t)(S,"ParameterNotFound","ParameterVersionNotFound"))return;throw S}}async create(u){const h=await this.#e.
ssm();try{const{Version:f=1}=await h.send(new _.t({Name:this.#t,Type:"String",Value:JSON.stringify(u)}));return f}catch(f){
if((0,i.t)(f,"ParameterAlreadyExists"))return;throw f}}async overwrite(u,h){const f=await this.#o(JSON.stringify(h));if(f===
u.version+1)return f;const S=await this.read(u.version+1);if(S?.lock?.owner===this.#n)return f;throw S&&await this.#a(S,
f),C(this.#s,S?.lock??{...h,owner:"unknown"})}async#a(u,h){let f=u;for(let S=h-1;S>u.version;S--){const k=await this.read(
S);if(k?.lock?.owner===u.lock?.owner){f=k??f;break}}(await this.read())?.version===h&&await this.#o(f.text)}async#o(u){const{
Version:h=0}=await(await this.#e.ssm()).send(new _.t({Name:this.#t,Type:"String",Value:u,Overwrite:!0}));return h}};function T(u){
try{return t.n.safeParse(JSON.parse(u)).data}catch{return}}}),2656:((K,O,o)=>{o.d(O,{i:()=>M,n:()=>i,r:()=>_,t:()=>d});var t=o(
7811);const d=12e4,i=(0,t.f)({owner:(0,t._)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.
s)(),suspended:(0,t.n)((0,t._)())}),M=(E,C)=>E.held&&E.leaseUntil>C,_=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((K,O,o)=>{
o.d(O,{n:()=>C,t:()=>E});var t=o(2656),d=o(7643),i=o(6580),M=o(990),_=o(7274);async function E({aws:N},T){const u=await N.
ssm();try{const{Parameter:h}=await u.send(new M.i({Name:(0,d._)(T).pause}));return t.r.safeParse(JSON.parse(h?.Value??"")).
data}catch(h){if((0,i.t)(h,"ParameterNotFound")||h instanceof SyntaxError)return;throw h}}async function C({aws:N,runName:T},u,h){
const f=await N.ssm(),S={paused:h,by:T};await f.send(new _.t({Name:(0,d._)(u).pause,Description:"Whether the reconciler \
only looks",Type:"String",Value:JSON.stringify(S),Overwrite:!0}))}}),7427:((K,O,o)=>{o.d(O,{t:()=>M});var t=o(2803),d=o(
2264),i=o(9713);async function M(_,E){const{log:C,aws:N}=_,T=await C.group("Preflight",()=>(0,i.t)(_)),u=await(0,t.t)(await N.
cloudFormation(),E);if(u&&!u.status.isPreview&&!u.status.isDeleted)return u;const h=`there is no stack ${E} in ${T.region}\
 of account ${T.account}; check stack-name and region`;throw new d.t("stack.missing",h)}}),6187:((K,O,o)=>{o.r(O),o.d(O,
{n:()=>rt,run:()=>gt,t:()=>it});var t=o(7643),d=o(7427),i=o(321),M=o(4247),_=o(7811),E=o(2601),C=o(4865),N=o(4471),T=o(5474),
u=o(550),h=o(765),f=o(6319),S=o(5572),k=o(2618),st=o(2656),ot=o(7158),at=o(6765),I=o(2485),P=o(9570),w=o(6580),A=o(990),
y=o(9996),U=o(5268),$=o(2921),j=o(6034);const b=(0,u.t)(f.r,"GraniteServiceVersion20100801","CloudWatchClient",h.t),F={},
X=(a,n,s,r)=>[];var rt=class extends b(F,X,"DescribeAlarms",f.n){},it=class extends(0,y.i)(y.n,y.r,"GetFunctionConfigura\
tion",y.o){};async function q({aws:a},n){const s=await a.cloudWatch(),r=new RegExp(`^${n}-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];
let l;do{const g=await s.send(new rt({AlarmNamePrefix:`${n}-Alarm`,StateValue:"ALARM",...l&&{NextToken:l}}));for(const{AlarmName:D="",
AlarmDescription:R,StateUpdatedTimestamp:p}of g.MetricAlarms??[]){if(!r.test(D))continue;const x=p?.toISOString()??"";c.
push({name:D,description:R??"",since:x})}l=g.NextToken}while(l);return c}const H="https://api.cloudflare.com/client/v4/i\
ps",ht=3e3,ct=(0,_.f)({success:(0,_.l)(!0),result:(0,_.f)({ipv4_cidrs:(0,_.n)((0,_.a)()).check((0,_.C)(1))})});async function G(a){
const n=await a(H,{signal:AbortSignal.timeout(ht)});if(!n.ok)throw new Error(`${H} answers with status ${n.status}`);const s=ct.
safeParse(await n.json());if(!s.success)throw new Error(`${H} answers something else than ranges`);const r=s.data.result.
ipv4_cidrs;return{added:r.filter(c=>!i.d.includes(c)).sort(),removed:i.d.filter(c=>!r.includes(c))}}function pt(a,n){return a.
map(s=>{const r=(0,i.o)(n.reports)?n.reports.value.get(s.id):void 0;return{...s,tokenVersion:r?.appliedVersion??null,serversVersion:r?.
serversVersion??null,configAgeSeconds:r?Pt(r,n):null,due:r&&!r.error?r.action:null,isListening:r?.listening??null,isPinned:r?.
pinned??!1,error:r?.error?`${r.error.code}: ${r.error.message}`:""}})}function Pt({serversVersion:a},{servers:n,now:s}){
if(!(0,i.o)(n)||a===null)return null;const{version:r,writtenAt:c}=n.value;return a>=r?0:Math.max(0,Math.round((s-c)/1e3))}
const wt=(a,n)=>a.filter(T.t).flatMap(({id:s,due:r,error:c,isListening:l})=>[...n&&l===null?[`${s} does not answer its c\
heck`]:[],...c?[`${s} cannot look at itself: ${c}`]:[],...l===!1?[`${s} says that its listener does not answer`]:[],...r===
"reload"||r==="restart"?[`${s} is out of date: a converge would ${r} it`]:[]]),Ct={deploy:"a deploy",rotate:"a rotation",
repair:"a repair",destroy:"a deletion"};function Tt(a){const n=(0,i.c)(a.lock);return[...wt(a.nodes,(0,i.o)(a.reports)),
...(0,i.a)(a.nodes,a.newestTemplate,n?.state==="live"&&n.purpose==="deploy"),...ut(n),...((0,i.c)(a.suspensions)??[]).flatMap(
tt),...lt((0,i.c)(a.pause)),..._t((0,i.c)(a.token),n),...((0,i.c)(a.alarms)??[]).map(({name:s,since:r})=>`alarm ${s} is \
raised${r&&` since ${r}`}`),...dt(a)]}function It({lock:a,suspensions:n}){const s=(0,i.c)(a);if(s?.state!=="live")return[];
const r=((0,i.c)(n)??[]).find(({by:l})=>l==="run"),c=r?`, ${J(r.processes,"is","are")} suspended for it`:"";return[`${Ct[s.
purpose]} is under way: ${s.owner} holds the lock until ${s.leaseUntil}${c}`]}const yt=a=>Object.entries(ft(a)).flatMap(
([n,s])=>(0,i.o)(s)?[]:[n]),ft=({reports:a,alarms:n,token:s,lock:r,pause:c,suspensions:l})=>({nodes:a,alarms:n,token:s,lock:r,
pause:c,suspensions:l}),dt=a=>Object.entries(ft(a)).flatMap(([n,s])=>(0,i.o)(s)||s.isDenied?[]:[`${n} could not be read:\
 ${s.unknown}`]);function ut(a){return a?.state!=="dead"?[]:[`${a.owner} (${a.purpose}) died with the lock: the reconcil\
er releases it, or the next run takes it over`]}function tt({processes:a,by:n,because:s}){const r=J(a,"is","are");switch(n){case"\
run":return[];case"breaker":return[`${r} suspended by the breaker: the last 3 launches failed (${s}); put that right, th\
en run resume`];case"left":return[`${J(a,"was","were")} left suspended by ${s}, which ended without resuming`];case"nobo\
dy":return[`${r} suspended and no run says why: resume unless that is on purpose`]}}function lt(a){return a?.paused?[`pa\
used by ${a.by}: nothing is repaired until resume`]:[]}function _t(a,n){return n?.state==="live"?[]:[t.p.pending,t.p.unfinished].
flatMap(s=>{const r=a?.labels[s];return r===void 0?[]:[`token version ${r} is labelled ${s}: a rotation did not come to \
its end, run rotate`]})}const J=(a,n,s)=>`${a.join(" and ")} ${a.length===1?n:s}`;async function Rt(a,n){const s=n.parameters[t.
l.imageId]??"",r=n.tags["railgun-ha:image"]??"",c=r.replace(/^ubuntu-/,"");if(!Lt(c))return{id:s,source:r,newest:s,isNewest:!0};
const{id:l}=await(0,k.n)(a,{amiId:"",amiUpdate:"on-deploy",ubuntuRelease:c},void 0);return{id:s,source:r,newest:l,isNewest:l===
s}}const Lt=a=>Object.hasOwn(i.l,a);async function Nt({aws:a,clock:n},s){const r=(await new ot.t({aws:a,stackName:s,owner:"\
status"}).read())?.lock;if(!r)return null;const{owner:c,purpose:l,suspended:g,leaseUntil:D}=r;return{owner:c,purpose:l,suspended:g,
state:(0,st.i)(r,n.now())?"live":r.held?"dead":"free",leaseUntil:new Date(D).toISOString()}}const Wt=3e4,mt=1e3,Ut=30;async function $t({
aws:a,clock:n},{stackName:s,document:r,ids:c}){if(c.length===0)return new Map;const{Command:l}=await(await a.ssm()).send(
new P.n({DocumentName:r,DocumentVersion:"$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[s]}],
MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:Ut})),g=n.now()+Wt;for(;;){const{ended:D,reports:R}=await jt(a,l?.
CommandId??"");if(c.every(p=>D.has(p))||n.now()>=g)return R;await(0,at.t)(n,mt)}}async function jt(a,n){const s=await a.
ssm(),r=new Set,c=new Map;let l;try{do{const g=await s.send(new A.t({CommandId:n,Details:!0,...l&&{NextToken:l}}));for(const{
InstanceId:D="",Status:R="",CommandPlugins:p=[]}of g.CommandInvocations??[]){if(I.i.has(R))continue;r.add(D);const x=(0,P.
t)(p.map(({Output:V=""})=>V).join(`
`));x&&c.set(D,x)}l=g.NextToken}while(l)}catch(g){if(!(0,w.t)(g,"InvalidCommandId","InvocationDoesNotExist"))throw g}return{
ended:r,reports:c}}const Bt={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},bt=180,xt=864e5;
async function kt({aws:a,clock:n},s){const r=await(await a.lambda()).send(new it({FunctionName:s}));return Kt(n.now(),r.
Runtime??"no runtime")}function Kt(a,n){const s=Bt[n];if(s===void 0)throw new Error(`this version does not know until wh\
en Lambda has ${n}`);const r=Math.floor((Date.parse(s)-a)/xt);return{name:n,endsOn:s,daysLeft:r,endsSoon:r<=bt}}async function Vt({
aws:a},n){const{Parameter:s}=await(await a.ssm()).send(new A.i({Name:(0,t._)(n).servers}));return{version:s?.Version??0,
writtenAt:s?.LastModifiedDate?.getTime()??0}}async function Ft({aws:a},n){const s=[...(0,U.n)(n)].sort();return s.includes(
"Launch")?{names:s,launchFailure:await(0,S.t)({aws:a},n.AutoScalingGroupName??"",0)}:{names:s,launchFailure:void 0}}function vt({
names:a,launchFailure:n},s){const r=a.includes("Launch")&&n!==void 0,c=a.filter(p=>r&&t.t.includes(p)),l=a.filter(p=>!c.
includes(p)),g=l.filter(p=>s?.suspended.includes(p)),D=l.filter(p=>!g.includes(p)),R=s?`${s.owner} (${s.purpose})`:"";return[
{processes:c,by:"breaker",because:n??""},{processes:g,by:s?.state==="live"?"run":"left",because:R},{processes:D,by:"nobo\
dy",because:""}].filter(({processes:p})=>p.length>0)}async function Qt({aws:a,clock:n},s){const r=await a.ssm(),{token:c}=(0,t.
_)(s),l={};let g=null,D;do{const R=await r.send(new A.r({Name:c,WithDecryption:!1,...D&&{NextToken:D}})).catch(p=>{if((0,w.
t)(p,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw p});for(const p of R.Parameters??[]){const{Version:x=0,
Labels:V=[],LastModifiedDate:Q}=p;for(const Y of V)l[Y]=x;V.includes(t.p.current)&&Q&&(g=Math.max(0,Math.round((n.now()-
(0,$.t)(p))/1e3)))}D=R.NextToken}while(D);return{labels:l,ageSeconds:g}}async function zt(a,n,s){const{stackName:r}=a,[{
state:c,group:l},g,D,R,p,x,V,Q,Y]=await Promise.all([(0,N.r)(n,s),(0,i.s)(()=>Vt(n,r)),(0,i.s)(()=>Qt(n,r)),(0,i.s)(()=>q(
n,r)),(0,i.s)(()=>Nt(n,r)),(0,i.s)(async()=>await(0,C.t)(n,r)??null),(0,i.s)(()=>Rt(n,s)),(0,i.s)(()=>G(n.fetch)),(0,i.s)(
()=>kt(n,(0,N.t)(s,"portProbe")))]),Z=c.instances.filter(T.t).map(({id:Ht})=>Ht),[z,et]=await Promise.all([(0,i.s)(()=>$t(
n,{stackName:r,document:(0,N.t)(s,"document"),ids:Z})),(0,i.s)(()=>Ft(n,l))]),St=pt(c.instances,{reports:z,servers:g,now:n.
clock.now()}),Dt=(0,i.o)(et)?{value:vt(et.value,(0,i.c)(p))}:et,nt=s.outputs[t.o.launchTemplateVersion]??"",Et={nodes:St,
reports:z,alarms:R,token:D,lock:p,pause:x,suspensions:Dt,newestTemplate:nt};return{stack:s,version:s.tags["railgun-ha:ve\
rsion"]??"",isTemplateCurrent:s.tags[t.d]===At(a,n),fleet:c,problems:[...(0,T.n)(c),...Tt(Et)],underWay:It(Et),blindSpots:yt(
Et),nodes:St,newestTemplate:nt,nodesUnknown:"unknown"in z?z.unknown:void 0,token:D,alarms:R,lock:p,pause:x,suspensions:Dt,
image:V,cloudflare:Q,runtime:Y}}const At=(a,{assets:n})=>(0,E.r)((0,E.n)((0,E.t)((0,E.a)(a),n().stack))),gt=async(a,n)=>{
const{stackName:s}=a,{log:r}=n,c=await(0,d.t)(n,s),[l,g]=await Promise.all([zt(a,n,c),(0,j.r)(n,s)]),{fleet:D}=l,{problems:R,
blindSpots:p}=l,x=(0,i.i)(l);for(const Z of x)for(const z of["",...(0,M.t)(Z)])r.info(z);for(const Z of[...R,...(0,i.n)(
l)])r.info(Z);const V=c.outputs[t.o.loadBalancerDnsName]??"",Q=p.length===0?"":`, as far as can be seen without ${p.join(
", ")}`,Y=R.length===0?`the fleet is right${Q}`:`not right: ${R.join(", ")}`;return{headline:`stack ${s} is ${c.status.name}\
; ${Y}`,outputs:{"stack-id":c.id,"load-balancer-dns":V,"token-version":g?String(g):"","memcached-servers":D.servers.join(
" ")},result:{command:"status",stack:s,stackId:c.id,status:c.status.name,tokenVersion:g??null,loadBalancer:V,healthy:R.length===
0,problems:R,fleet:D,...(0,i.r)(l)},tables:x,fleet:D,failure:void 0}}}),6034:((K,O,o)=>{o.d(O,{i:()=>ot,n:()=>st,r:()=>T,
t:()=>S});var t=o(7643),d=o(6580),i=o(990),M=o(6507),_=o(7274),E=o(2264),C=o(5633);async function N({aws:I,hide:P},w){const A=await h(
I,w,t.p.current,!0);if(!A)return;const{Value:y="",Version:U=0}=A;return P(y),{value:y,version:U}}async function T({aws:I},P){
return(await h(I,P,t.p.current,!1))?.Version}async function u({aws:I},P){const w=[t.p.unfinished,t.p.pending];return(await Promise.
all(w.map(A=>h(I,P,A,!1)))).some(A=>A!==void 0)}async function h(I,P,w,A){const y=await I.ssm(),U=`${(0,t._)(P).token}:${w}`;
try{return(await y.send(new i.i({Name:U,WithDecryption:A}))).Parameter}catch($){if((0,d.t)($,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw $}}const f=/^[0-9a-fA-F]{32}$/;async function S({activationToken:I,tokenParameter:P},{
aws:w,hide:A}){if(!P)return I;const y=await w.ssm(),U=$=>new E.t("input.invalid",`token-parameter: parameter ${P} ${$}`);
try{const{Parameter:$}=await y.send(new i.i({Name:P,WithDecryption:!0})),j=$?.Value?.trim()??"";if(A(j),f.test(j))return j;
throw U(`holds ${j.length} characters and not 32 hexadecimal digits; put the next token there`)}catch($){throw(0,d.t)($,
"ParameterNotFound","ParameterVersionNotFound")?U("does not exist in this region; name one that does"):$}}function k({stackName:I,
given:P},w,A){if(w)return!P||P===w.value?"keep":A?"rotate":"store";if(P)return"store";const y=`stack ${I} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new E.t("token.missing",y)}async function st(I,P,w){
const{stackName:A,tags:y}=I,[U,$,j]=await(0,C.t)(N(P,A),S(I,P),w?u(P,A):Promise.resolve(!1)),b=j&&!U?"rotate":k({stackName:A,
given:$,tags:y},U,w);return{token:b==="keep"&&j?"rotate":b,given:$,tokenVersion:U?.version??0}}async function ot({aws:I},P){
const w=await I.ssm(),A=(0,t._)(P.stackName).token,y=await at(w,A,P),U=await w.send(new M.t({Name:A,ParameterVersion:y,Labels:[
t.p.current]}));if(U.InvalidLabels?.length)throw new E.t("internal",`Parameter Store refused the label ${U.InvalidLabels.
join(", ")}`,{fault:"tool"});return y}async function at(I,P,{stackName:w,given:A,tags:y}){const U=Object.entries({...y,[t.
u]:w}).map(([j,b])=>({Key:j,Value:b})),$={Name:P,Type:"SecureString",Tier:"Standard",Value:A};try{const j=`Activation to\
ken of the Railgun listeners of stack ${w}`,{Version:b=1}=await I.send(new _.t({...$,Description:j,Tags:U}));return b}catch(j){
if(!(0,d.t)(j,"ParameterAlreadyExists"))throw j;const{Version:b=1}=await I.send(new _.t({...$,Overwrite:!0}));return b}}})};export{Bn as id,bn as ids,xn as modules};
