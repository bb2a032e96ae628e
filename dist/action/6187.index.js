const js=6187,Bs=[6187],bs={7274:((K,C,n)=>{n.d(C,{t:()=>d});var t=n(990),d=class extends(0,t.s)(t.a,t.o,"PutParameter",
t.d){}}),6319:((K,C,n)=>{n.d(C,{n:()=>Ms,r:()=>U,t:()=>Rs});var t=n(3040),d=n(765),i=n(2308),g=n(4327),l=n(4782),h=n(1649),
D=n(1509),y=n(7573),M=n(9576);const u=(e,E,N)=>{if(!(E in e))return;const W=parseInt(e[E],10);if(Number.isNaN(W))throw new TypeError(
`Cannot load ${N} '${E}'. Expected number, got '${e[E]}'.`);return W};var m=class extends D.t{constructor({defaultNamespace:e,
errorTypeRegistries:E,serviceTarget:N,awsQueryCompatible:W,jsonCodec:j}){super({defaultNamespace:e,errorTypeRegistries:E,
serviceTarget:N,awsQueryCompatible:W,jsonCodec:j})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const p="AWS_DISABLE_REQUEST_COMPRESSION",v="disable_r\
equest_compression",k={environmentVariableSelector:e=>(0,d.d)(e,p,d.u.ENV),configFileSelector:e=>(0,d.d)(e,v,d.u.CONFIG),
default:!1},nt="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",ot="request_min_compression_size_bytes",at={environmentVariableSelector:e=>u(
e,nt,d.u.ENV),configFileSelector:e=>u(e,ot,d.u.CONFIG),default:10240},T=e=>{const{disableRequestCompression:E,requestMinCompressionSizeBytes:N}=e;
return Object.assign(e,{disableRequestCompression:(0,d.p)(E),requestMinCompressionSizeBytes:async()=>{const W=await(0,d.
p)(N)();if(W<0||W>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 1048\
5760 inclusive. The provided value ${W} is outside this range."`);return W}})},P=async(e,E,N)=>({operation:(0,d.m)(E).operation,
region:await(0,d.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function I(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(E,N)=>({
signingProperties:{config:E,context:N}})}}const S=e=>{const E=[];switch(e.operation){default:E.push(I(e))}return E},R=e=>{
const E=(0,t.r)(e);return Object.assign(E,{authSchemePreference:(0,d.p)(e.authSchemePreference??[])})},B=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
U={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var $="3.1164.0";const b="\
ref",F=-1,X=!0,rt="isSet",it="PartitionResult",q="booleanEquals",H="getAttr",ht={[b]:"Endpoint"},ct={[b]:it},G={},pt=[{[b]:"\
Region"}],ft={conditions:[[rt,[ht]],[rt,pt],["aws.partition",pt,it],[q,[{[b]:"UseFIPS"},X]],[q,[{[b]:"UseDualStack"},X]],
["stringEquals",[{fn:H,argv:[ct,"name"]},"aws-us-gov"]],[q,[{fn:H,argv:[ct,"supportsFIPS"]},X]],[q,[{fn:H,argv:[ct,"supp\
ortsDualStack"]},X]]],results:[[F],[F,"Invalid Configuration: FIPS and custom endpoint are not supported"],[F,"Invalid C\
onfiguration: Dualstack and custom endpoint are not supported"],[ht,G],["https://monitoring.{Region}.{PartitionResult#dn\
sSuffix}",G],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",G],["https://monitoring-fips.{Region}.{\
PartitionResult#dualStackDnsSuffix}",G],[F,"FIPS and DualStack are enabled, but this partition does not support one or b\
oth"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",G],[F,"FIPS is enabled but this partition does not\
 support FIPS"],[F,"DualStack is enabled but this partition does not support DualStack"],[F,"Invalid Configuration: Miss\
ing Region"]]},wt=2,Ct=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,
4,11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,
100000003]),Tt=t.W.from(Ct,wt,ft.conditions,ft.results),It=new t.U({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),yt=(e,E={})=>It.get(e,()=>(0,t.V)(Tt,{endpointParams:e,logger:E.logger}));t.H.aws=t.d;var Pt=class Se extends d.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(E){super(E),Object.
setPrototypeOf(this,Se.prototype)}};const dt="AlarmActions",ut="AlarmArn",tt="ActionConfiguration",lt="AlarmConfiguratio\
nUpdatedTimestamp",_t="AlarmDescription",J="ActionsEnabled",Rt="AggregationExpression",Lt="AccountId",Nt="ActionLogLineC\
ount",Wt="ActionLogLineRoleArn",mt="AlarmName",Ut="AlarmNamePrefix",$t="AlarmNames",jt="ActionPrefix",Bt="AlarmPromQLCri\
teria",bt="AlarmRule",xt="ActionsSuppressedBy",kt="ActionsSuppressorExtensionPeriod",Kt="ActionsSuppressedReason",Vt="Ac\
tionsSuppressorWaitPeriod",Ft="ActionsSuppressor",vt="AlarmTagsPropagation",Qt="AlarmTypes",zt="CompositeAlarm",At="Comp\
ositeAlarms",gt="ComparisonOperator",a="ChildrenOfAlarmName",s="Dimensions",o="DescribeAlarmsInput",r="DescribeAlarmsOut\
put",c="DescribeAlarms",_="DatapointsToAlarm",O="Dimension",w="Enabled",L="EvaluationCriteria",f="EvaluationInterval",x="\
EvaluateLowSampleCountPercentile",V="EvaluationPeriods",Q="EvaluationState",Y="ExtendedStatistic",Z="ExcludedTagKeys",z="\
EndTimeOffset",et="EvaluationWindow",St="Expression",Dt="Id",st="InsufficientDataActions",Et="IncludedTagKeys",Ht="Key",
De="Label",ne="LogAlarms",Oe="LogAlarm",Me="LogGroupIdentifiers",oe="MetricAlarms",we="MetricAlarm",Ce="MetricDataQuerie\
s",Te="MetricDataQuery",ae="MetricName",Ie="MaxRecords",re="MetricStat",ye="Metrics",ie="Metric",ce="Namespace",de="Next\
Token",Re="Name",Gt="OKActions",Le="OnlyStartEvaluatingAfterWarmUpPeriodEnds",Jt="Period",Ne="ParentsOfAlarmName",We="Pe\
ndingPeriod",Ue="PromQLCriteria",$e="Query",je="QueryARN",Be="QueryResultsToAlarm",be="QueryResultsToEvaluate",xe="Query\
String",ke="ReturnData",Ke="RecoveryPeriod",ue="ScheduleConfiguration",Ve="ScheduleExpression",le="ScheduledQueryConfigu\
ration",Fe="ScheduledQueryRoleARN",Yt="StateReason",Zt="StateReasonData",Qe="StartTimeOffset",Xt="StateTransitionedTimes\
tamp",qt="StateUpdatedTimestamp",Ot="StateValue",_e="SlidingWindow",ze="Stat",He="Statistic",Ge="TagList",me="TreatMissi\
ngData",Je="ThresholdMetricId",Ye="Tags",Ze="Tag",Ee="Threshold",Xe="Timezone",he="Unit",pe="Value",fe="WallClockWindow",
te="WarmUpConfiguration",qe="WarmUpPeriodDurationInMinutes",Pe="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",A="com\
.amazonaws.cloudwatch",ve=new M.t(Pe);var ts=[-3,Pe,"CloudWatchServiceException",0,[],[]];ve.registerError(ts,Pt);const es=[
ve,new M.t(A)];var ee=[3,A,tt,0,[vt],[()=>ns]],ss=[3,A,Bt,0,[$e,We,Ke],[0,1,1],1],ns=[3,A,vt,0,[w,Et,Z],[2,64,64],1],os=[
3,A,zt,0,[J,dt,ut,lt,_t,mt,bt,st,Gt,Yt,Zt,qt,Ot,Xt,xt,Kt,Ft,Vt,kt,tt],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>ee]],
as=[3,A,o,0,[$t,Ut,Qt,a,Ne,Ot,jt,Ie,de],[64,0,64,0,0,0,0,1,0]],rs=[3,A,r,0,[At,oe,ne,de],[()=>Ps,()=>As,()=>vs,0]],is=[3,
A,O,0,[Re,pe],[0,0],2],cs=[3,A,Oe,0,[mt,ut,_t,lt,J,Gt,dt,st,Ot,Yt,Zt,qt,le,be,Be,Ee,gt,me,Xt,Q,Nt,Wt,te,tt],[0,0,0,4,2,64,
64,64,0,0,0,4,()=>Es,1,1,1,0,0,4,0,1,0,()=>Ae,()=>ee]],ds=[3,A,ie,0,[ce,ae,s],[0,0,()=>ge]],us=[3,A,we,0,[mt,ut,_t,lt,J,
Gt,dt,st,Ot,Yt,Zt,qt,ae,ce,He,Y,s,Jt,he,V,_,Ee,gt,me,x,ye,Je,Q,Xt,et,te,L,f,tt],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>ge,
1,0,1,1,1,0,0,0,()=>gs,0,0,4,()=>Os,()=>Ae,()=>Ds,1,()=>ee]],ls=[3,A,Te,0,[Dt,re,St,De,ke,Jt,Lt],[0,()=>_s,0,0,2,1,0],1],
_s=[3,A,re,0,[ie,Jt,ze,he],[()=>ds,1,0,0],3],ms=[3,A,ue,0,[Ve,Qe,z],[0,1,1],2],Es=[3,A,le,0,[xe,Fe,ue,Rt,Me,je,Ye],[0,0,
()=>ms,0,64,0,()=>Ss],4],hs=[3,A,_e,0,[],[]],ps=[3,A,Ze,0,[Ht,pe],[0,0],2],fs=[3,A,fe,0,[Xe],[0]],Ae=[3,A,te,0,[qe,Le],[
1,2],1],Ps=[1,A,At,0,()=>os],ge=[1,A,s,0,()=>is],vs=[1,A,ne,0,()=>cs],As=[1,A,oe,0,()=>us],gs=[1,A,Ce,0,()=>ls],Ss=[1,A,
Ge,0,()=>ps],Ds=[4,A,L,0,[Ue],[()=>ss]],Os=[4,A,et,0,[fe,_e],[()=>fs,()=>hs]],Ms=[9,A,c,0,()=>as,()=>rs];const ws=e=>({apiVersion:"\
2010-08-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??yt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
S,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:E=>E.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??m,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudwatch",errorTypeRegistries:es,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"\
2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.
sha256??t.t,urlParser:e?.urlParser??l.r,utf8Decoder:e?.utf8Decoder??y.n,utf8Encoder:e?.utf8Encoder??y.t}),Cs=e=>{(0,t.Q)(
process.version);const E=(0,t.G)(e),N=()=>E().then(t.$),W=ws(e);(0,t.dt)(process.version);const j={profile:e?.profile,logger:W.
logger};return{...W,...e,runtime:"node",defaultsMode:E,authSchemePreference:e?.authSchemePreference??(0,l.t)(t.a,j),bodyLengthChecker:e?.
bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??g.t,defaultSocketTimeout:(0,i.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:W.serviceId,clientVersion:$}),disableRequestCompression:e?.
disableRequestCompression??(0,l.t)(k,e),maxAttempts:e?.maxAttempts??(0,l.t)(t.g,e),region:e?.region??(0,l.t)(t.J,{...t.q,
...j}),requestHandler:h.t.create(e?.requestHandler??N),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??
(0,l.t)(at,e),retryMode:e?.retryMode??(0,l.t)({...t._,default:async()=>(await N()).retryMode||t.y},e),streamCollector:e?.
streamCollector??h.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,l.t)(t.rt,j),useFipsEndpoint:e?.useFipsEndpoint??(0,l.
t)(t.nt,j),userAgentAppId:e?.userAgentAppId??(0,l.t)(t.f,j)}},Ts=e=>{const E=e.httpAuthSchemes;let N=e.httpAuthSchemeProvider,
W=e.credentials;return{setHttpAuthScheme(j){const Mt=E.findIndex(se=>se.schemeId===j.schemeId);Mt===-1?E.push(j):E.splice(
Mt,1,j)},httpAuthSchemes(){return E},setHttpAuthSchemeProvider(j){N=j},httpAuthSchemeProvider(){return N},setCredentials(j){
W=j},credentials(){return W}}},Is=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),ys=(e,E)=>{const N=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),Ts(e));return E.forEach(
W=>W.configure(N)),Object.assign(e,(0,t.u)(N),(0,t.Z)(N),(0,t.M)(N),Is(N))};var Rs=class extends t.tt{config;constructor(...[
e]){const E=Cs(e||{});super(E),this.initConfig=E;const N=B(E),W=(0,t.b)(N),j=(0,t.v)(W),Mt=(0,t.K)(j),se=(0,t.k)(Mt),Ls=(0,d.
n)(se),Ns=R(Ls),Ws=T(Ns),Us=ys(Ws,e?.extensions||[]);this.config=Us,this.middlewareStack.use((0,t.et)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:P,identityProviderConfigProvider:async $s=>new t.
x({"aws.auth#sigv4":$s.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((K,C,n)=>{
n.d(C,{n:()=>i,t:()=>D});var t=n(7811),d=n(990),i=class extends(0,d.s)(d.a,d.o,"SendCommand",d.f){};const g=(0,t.t)(["fu\
ll","reload-only","pending","check"]),l=(0,t.t)(["nothing","reload","restart"]),h=(0,t.f)({instanceId:(0,t._)(),mode:g,action:l,
phase:(0,t.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,t.u)((0,t.s)()),appliedVersion:(0,t.
u)((0,t.s)()),serversVersion:(0,t.u)((0,t.s)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.
p)((0,t.s)()),seconds:(0,t.d)(),error:(0,t.u)((0,t.f)({code:(0,t._)(),message:(0,t._)()}))});function D(M){return M.split(
`
`).filter(u=>u.startsWith("{")).map(y).find(u=>u!==void 0)}function y(M){try{return h.safeParse(JSON.parse(M)).data}catch{
return}}}),2921:((K,C,n)=>{n.d(C,{n:()=>d,t:()=>i});const t="the token of ",d=g=>`${t}${new Date(g).toISOString()}, put \
again`;function i({Description:g="",LastModifiedDate:l}){const h=l?.getTime()??0,D=g.startsWith(t)?Date.parse(g.slice(13).
split(",")[0]??""):h;return Number.isNaN(D)?h:Math.min(D,h)}}),1525:((K,C,n)=>{n.d(C,{t:()=>g});var t=n(990),d=n(2264),i=class extends(0,t.
s)(t.a,t.o,"LabelParameterVersion",t.u){};async function g({aws:l},h,D,y){const M=await l.ssm(),u={Name:h,ParameterVersion:D,
Labels:[...y]};let m=[];for(let p=0;p<2;p++){const{InvalidLabels:v=[]}=await M.send(new i(u));if(v.length===0)return;m=v}
throw new d.t("token.label-refused",`Parameter Store refused the label ${m.join(", ")} on version ${D} of ${h}, and agai\
n when it was repeated; run again`)}}),5572:((K,C,n)=>{n.d(C,{t:()=>d});var t=n(6776);async function d({aws:g},l,h){return i(
(await(await g.autoScaling()).send(new t.t({AutoScalingGroupName:l,MaxRecords:50}))).Activities??[],h)}function i(g,l){const h=g.
filter(({Description:D,StatusCode:y,StartTime:M})=>/^Launching a new EC2 instance/i.test(D??"")&&["Successful","Failed",
"Cancelled"].includes(y??"")&&(M?.getTime()??0)>=l).slice(0,3);if(!(h.length<3||h.some(({StatusCode:D})=>D==="Successful")))
return h[0]?.StatusMessage||h[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((K,C,n)=>{n.d(C,{n:()=>D,t:()=>y});var t=n(
2656),d=n(7643),i=n(6580),g=n(990),l=n(7274),h=n(2264);function D(u,{owner:m,purpose:p,leaseUntil:v}){const k=new Date(v).
toISOString();return new h.t("lock.held",`stack ${u} is being changed by another run, ${m} (${p}), whose lock holds unti\
l ${k} and is renewed; run again when it has ended`)}var y=class{#e;#t;#s;#n;constructor({aws:u,stackName:m,owner:p}){this.#e=
u,this.#t=(0,d._)(m).lock,this.#s=p,this.#n=m}async read(u){const m=await this.#e.ssm(),p=u===void 0?this.#t:`${this.#t}\
:${u}`;try{const{Parameter:v}=await m.send(new g.i({Name:p})),k=v?.Value??"";return{version:v?.Version??0,lock:M(k),text:k}}catch(v){
if((0,i.t)(v,"ParameterNotFound","ParameterVersionNotFound"))return;throw v}}async create(u){const m=await this.#e.ssm();
try{const{Version:p=1}=await m.send(new l.t({Name:this.#t,Type:"String",Value:JSON.stringify(u)}));return p}catch(p){if((0,i.
t)(p,"ParameterAlreadyExists"))return;throw p}}async overwrite(u,m){const p=await this.#o(JSON.stringify(m));if(p===u.version+
1)return p;const v=await this.read(u.version+1);if(v?.lock?.owner===this.#s)return p;throw v&&await this.#a(v,p),D(this.#n,
v?.lock??{...m,owner:"unknown"})}async#a(u,m){let p=u;for(let v=m-1;v>u.version;v--){const k=await this.read(v);if(k?.lock?.
owner===u.lock?.owner){p=k??p;break}}(await this.read())?.version===m&&await this.#o(p.text)}async#o(u){const{Version:m=0}=await(await this.#e.
ssm()).send(new l.t({Name:this.#t,Type:"String",Value:u,Overwrite:!0}));return m}};function M(u){try{return t.n.safeParse(
JSON.parse(u)).data}catch{return}}}),2656:((K,C,n)=>{n.d(C,{i:()=>g,n:()=>i,r:()=>l,t:()=>d});var t=n(7811);const d=12e4,
i=(0,t.f)({owner:(0,t._)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.s)(),suspended:(0,t.
n)((0,t._)())}),g=(h,D)=>h.held&&h.leaseUntil>D,l=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((K,C,n)=>{n.d(C,{n:()=>D,
t:()=>h});var t=n(2656),d=n(7643),i=n(6580),g=n(990),l=n(7274);async function h({aws:y},M){const u=await y.ssm();try{const{
Parameter:m}=await u.send(new g.i({Name:(0,d._)(M).pause}));return t.r.safeParse(JSON.parse(m?.Value??"")).data}catch(m){
if((0,i.t)(m,"ParameterNotFound")||m instanceof SyntaxError)return;throw m}}async function D({aws:y,runName:M},u,m){const p=await y.
ssm(),v={paused:m,by:M};await p.send(new l.t({Name:(0,d._)(u).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(v),Overwrite:!0}))}}),7427:((K,C,n)=>{n.d(C,{t:()=>g});var t=n(2803),d=n(2264),i=n(9713);async function g(l,h){
const{log:D,aws:y}=l,M=await D.group("Preflight",()=>(0,i.t)(l)),u=await(0,t.t)(await y.cloudFormation(),h);if(u&&!u.status.
isPreview&&!u.status.isDeleted)return u;const m=`there is no stack ${h} in ${M.region} of account ${M.account}; check st\
ack-name and region`;throw new d.t("stack.missing",m)}}),6187:((K,C,n)=>{n.r(C),n.d(C,{n:()=>rt,run:()=>gt,t:()=>it});var t=n(
7643),d=n(7427),i=n(321),g=n(4247),l=n(7811),h=n(2601),D=n(4865),y=n(4471),M=n(5474),u=n(550),m=n(765),p=n(6319),v=n(5572),
k=n(2618),nt=n(2656),ot=n(7158),at=n(6765),T=n(2485),P=n(9570),I=n(6580),S=n(990),R=n(9996),B=n(5268),U=n(2921),$=n(6034);
const b=(0,u.t)(p.r,"GraniteServiceVersion20100801","CloudWatchClient",m.t),F={},X=(a,s,o,r)=>[];var rt=class extends b(
F,X,"DescribeAlarms",p.n){},it=class extends(0,R.i)(R.n,R.r,"GetFunctionConfiguration",R.o){};async function q({aws:a},s){
const o=await a.cloudWatch(),r=new RegExp(`^${s}-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];let _;do{const O=await o.send(new rt(
{AlarmNamePrefix:`${s}-Alarm`,StateValue:"ALARM",..._&&{NextToken:_}}));for(const{AlarmName:w="",AlarmDescription:L,StateUpdatedTimestamp:f}of O.
MetricAlarms??[]){if(!r.test(w))continue;const x=f?.toISOString()??"";c.push({name:w,description:L??"",since:x})}_=O.NextToken}while(_);
return c}const H="https://api.cloudflare.com/client/v4/ips",ht=3e3,ct=(0,l.f)({success:(0,l.l)(!0),result:(0,l.f)({ipv4_cidrs:(0,l.
n)((0,l.a)()).check((0,l.C)(1))})});async function G(a){const s=await a(H,{signal:AbortSignal.timeout(ht)});if(!s.ok)throw new Error(
`${H} answers with status ${s.status}`);const o=ct.safeParse(await s.json());if(!o.success)throw new Error(`${H} answers\
 something else than ranges`);const r=o.data.result.ipv4_cidrs;return{added:r.filter(c=>!i.d.includes(c)).sort(),removed:i.
d.filter(c=>!r.includes(c))}}function pt(a,s){return a.map(o=>{const r=(0,i.o)(s.reports)?s.reports.value.get(o.id):void 0;
return{...o,tokenVersion:r?.appliedVersion??null,serversVersion:r?.serversVersion??null,configAgeSeconds:r?ft(r,s):null,
due:r&&!r.error?r.action:null,isListening:r?.listening??null,isPinned:r?.pinned??!1,error:r?.error?`${r.error.code}: ${r.
error.message}`:""}})}function ft({serversVersion:a},{servers:s,now:o}){if(!(0,i.o)(s)||a===null)return null;const{version:r,
writtenAt:c}=s.value;return a>=r?0:Math.max(0,Math.round((o-c)/1e3))}const wt=(a,s)=>a.filter(M.t).flatMap(({id:o,due:r,
error:c,isListening:_})=>[...s&&_===null?[`${o} does not answer its check`]:[],...c?[`${o} cannot look at itself: ${c}`]:
[],..._===!1?[`${o} says that its listener does not answer`]:[],...r==="reload"||r==="restart"?[`${o} is out of date: a \
converge would ${r} it`]:[]]),Ct={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"a deletion"};function Tt(a){
const s=(0,i.c)(a.lock);return[...wt(a.nodes,(0,i.o)(a.reports)),...(0,i.a)(a.nodes,a.newestTemplate,s?.state==="live"&&
s.purpose==="deploy"),...ut(s),...((0,i.c)(a.suspensions)??[]).flatMap(tt),...lt((0,i.c)(a.pause)),..._t((0,i.c)(a.token),
s),...((0,i.c)(a.alarms)??[]).map(({name:o,since:r})=>`alarm ${o} is raised${r&&` since ${r}`}`),...dt(a)]}function It({
lock:a,suspensions:s}){const o=(0,i.c)(a);if(o?.state!=="live")return[];const r=((0,i.c)(s)??[]).find(({by:_})=>_==="run"),
c=r?`, ${J(r.processes,"is","are")} suspended for it`:"";return[`${Ct[o.purpose]} is under way: ${o.owner} holds the loc\
k until ${o.leaseUntil}${c}`]}const yt=a=>Object.entries(Pt(a)).flatMap(([s,o])=>(0,i.o)(o)?[]:[s]),Pt=({reports:a,alarms:s,
token:o,lock:r,pause:c,suspensions:_})=>({nodes:a,alarms:s,token:o,lock:r,pause:c,suspensions:_}),dt=a=>Object.entries(Pt(
a)).flatMap(([s,o])=>(0,i.o)(o)||o.isDenied?[]:[`${s} could not be read: ${o.unknown}`]);function ut(a){return a?.state!==
"dead"?[]:[`${a.owner} (${a.purpose}) died with the lock: the reconciler releases it, or the next run takes it over`]}function tt({
processes:a,by:s,because:o}){const r=J(a,"is","are");switch(s){case"run":return[];case"breaker":return[`${r} suspended b\
y the breaker: the last 3 launches failed (${o}); put that right, then run resume`];case"left":return[`${J(a,"was","were")}\
 left suspended by ${o}, which ended without resuming`];case"nobody":return[`${r} suspended and no run says why: resume \
unless that is on purpose`]}}function lt(a){return a?.paused?[`paused by ${a.by}: nothing is repaired until resume`]:[]}
function _t(a,s){return s?.state==="live"?[]:[t.p.pending,t.p.unfinished].flatMap(o=>{const r=a?.labels[o];return r===void 0?
[]:[`token version ${r} is labelled ${o}: a rotation did not come to its end, run rotate`]})}const J=(a,s,o)=>`${a.join(
" and ")} ${a.length===1?s:o}`;async function Rt(a,s){const o=s.parameters[t.l.imageId]??"",r=s.tags["railgun-ha:image"]??
"",c=r.replace(/^ubuntu-/,"");if(!Lt(c))return{id:o,source:r,newest:o,isNewest:!0};const{id:_}=await(0,k.n)(a,{amiId:"",
amiUpdate:"on-deploy",ubuntuRelease:c},void 0);return{id:o,source:r,newest:_,isNewest:_===o}}const Lt=a=>Object.hasOwn(i.
l,a);async function Nt({aws:a,clock:s},o){const r=(await new ot.t({aws:a,stackName:o,owner:"status"}).read())?.lock;if(!r)
return null;const{owner:c,purpose:_,suspended:O,leaseUntil:w}=r;return{owner:c,purpose:_,suspended:O,state:(0,nt.i)(r,s.
now())?"live":r.held?"dead":"free",leaseUntil:new Date(w).toISOString()}}const Wt=3e4,mt=1e3,Ut=30;async function $t({aws:a,
clock:s},{stackName:o,document:r,ids:c}){if(c.length===0)return new Map;const{Command:_}=await(await a.ssm()).send(new P.
n({DocumentName:r,DocumentVersion:"$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[o]}],MaxConcurrency:"\
100%",MaxErrors:"100%",TimeoutSeconds:Ut})),O=s.now()+Wt;for(;;){const{ended:w,reports:L}=await jt(a,_?.CommandId??"");if(c.
every(f=>w.has(f))||s.now()>=O)return L;await(0,at.t)(s,mt)}}async function jt(a,s){const o=await a.ssm(),r=new Set,c=new Map;
let _;try{do{const O=await o.send(new S.t({CommandId:s,Details:!0,..._&&{NextToken:_}}));for(const{InstanceId:w="",Status:L="",
CommandPlugins:f=[]}of O.CommandInvocations??[]){if(T.i.has(L))continue;r.add(w);const x=(0,P.t)(f.map(({Output:V=""})=>V).
join(`
`));x&&c.set(w,x)}_=O.NextToken}while(_)}catch(O){if(!(0,I.t)(O,"InvalidCommandId","InvocationDoesNotExist"))throw O}return{
ended:r,reports:c}}const Bt={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},bt=180,xt=864e5;
async function kt({aws:a,clock:s},o){const r=await(await a.lambda()).send(new it({FunctionName:o}));return Kt(s.now(),r.
Runtime??"no runtime")}function Kt(a,s){const o=Bt[s];if(o===void 0)throw new Error(`this version does not know until wh\
en Lambda has ${s}`);const r=Math.floor((Date.parse(o)-a)/xt);return{name:s,endsOn:o,daysLeft:r,endsSoon:r<=bt}}async function Vt({
aws:a},s){const{Parameter:o}=await(await a.ssm()).send(new S.i({Name:(0,t._)(s).servers}));return{version:o?.Version??0,
writtenAt:o?.LastModifiedDate?.getTime()??0}}async function Ft({aws:a},s){const o=[...(0,B.n)(s)].sort();return o.includes(
"Launch")?{names:o,launchFailure:await(0,v.t)({aws:a},s.AutoScalingGroupName??"",0)}:{names:o,launchFailure:void 0}}function vt({
names:a,launchFailure:s},o){const r=a.includes("Launch")&&s!==void 0,c=a.filter(f=>r&&t.t.includes(f)),_=a.filter(f=>!c.
includes(f)),O=_.filter(f=>o?.suspended.includes(f)),w=_.filter(f=>!O.includes(f)),L=o?`${o.owner} (${o.purpose})`:"";return[
{processes:c,by:"breaker",because:s??""},{processes:O,by:o?.state==="live"?"run":"left",because:L},{processes:w,by:"nobo\
dy",because:""}].filter(({processes:f})=>f.length>0)}async function Qt({aws:a,clock:s},o){const r=await a.ssm(),{token:c}=(0,t.
_)(o),_={};let O=null,w;do{const L=await r.send(new S.r({Name:c,WithDecryption:!1,...w&&{NextToken:w}})).catch(f=>{if((0,I.
t)(f,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw f});for(const f of L.Parameters??[]){const{Version:x=0,
Labels:V=[],LastModifiedDate:Q}=f;for(const Y of V)_[Y]=x;V.includes(t.p.current)&&Q&&(O=Math.max(0,Math.round((s.now()-
(0,U.t)(f))/1e3)))}w=L.NextToken}while(w);return{labels:_,ageSeconds:O}}async function zt(a,s,o){const{stackName:r}=a,[{
state:c,group:_},O,w,L,f,x,V,Q,Y]=await Promise.all([(0,y.r)(s,o),(0,i.s)(()=>Vt(s,r)),(0,i.s)(()=>Qt(s,r)),(0,i.s)(()=>q(
s,r)),(0,i.s)(()=>Nt(s,r)),(0,i.s)(async()=>await(0,D.t)(s,r)??null),(0,i.s)(()=>Rt(s,o)),(0,i.s)(()=>G(s.fetch)),(0,i.s)(
()=>kt(s,(0,y.t)(o,"portProbe")))]),Z=c.instances.filter(M.t).map(({id:Ht})=>Ht),[z,et]=await Promise.all([(0,i.s)(()=>$t(
s,{stackName:r,document:(0,y.t)(o,"document"),ids:Z})),(0,i.s)(()=>Ft(s,_))]),St=pt(c.instances,{reports:z,servers:O,now:s.
clock.now()}),Dt=(0,i.o)(et)?{value:vt(et.value,(0,i.c)(f))}:et,st=o.outputs[t.o.launchTemplateVersion]??"",Et={nodes:St,
reports:z,alarms:L,token:w,lock:f,pause:x,suspensions:Dt,newestTemplate:st};return{stack:o,version:o.tags["railgun-ha:ve\
rsion"]??"",isTemplateCurrent:o.tags[t.d]===At(a,s),fleet:c,problems:[...(0,M.n)(c),...Tt(Et)],underWay:It(Et),blindSpots:yt(
Et),nodes:St,newestTemplate:st,nodesUnknown:"unknown"in z?z.unknown:void 0,token:w,alarms:L,lock:f,pause:x,suspensions:Dt,
image:V,cloudflare:Q,runtime:Y}}const At=(a,{assets:s})=>(0,h.r)((0,h.n)((0,h.t)((0,h.a)(a),s().stack))),gt=async(a,s)=>{
const{stackName:o}=a,{log:r}=s,c=await(0,d.t)(s,o),[_,O]=await Promise.all([zt(a,s,c),(0,$.r)(s,o)]),{fleet:w}=_,{problems:L,
blindSpots:f}=_,x=(0,i.i)(_);for(const Z of x)for(const z of["",...(0,g.t)(Z)])r.info(z);for(const Z of[...L,...(0,i.n)(
_)])r.info(Z);const V=c.outputs[t.o.loadBalancerDnsName]??"",Q=f.length===0?"":`, as far as can be seen without ${f.join(
", ")}`,Y=L.length===0?`the fleet is right${Q}`:`not right: ${L.join(", ")}`;return{headline:`stack ${o} is ${c.status.name}\
; ${Y}`,outputs:{"stack-id":c.id,"load-balancer-dns":V,"token-version":O?String(O):"","memcached-servers":w.servers.join(
" ")},result:{command:"status",stack:o,stackId:c.id,status:c.status.name,tokenVersion:O??null,loadBalancer:V,healthy:L.length===
0,problems:L,fleet:w,...(0,i.r)(_)},tables:x,fleet:w,failure:void 0}}}),6034:((K,C,n)=>{n.d(C,{i:()=>ot,n:()=>nt,r:()=>M,
t:()=>v});var t=n(7643),d=n(6580),i=n(990),g=n(7274),l=n(2264),h=n(1525),D=n(5633);async function y({aws:T,hide:P},I){const S=await m(
T,I,t.p.current,!0);if(!S)return;const{Value:R="",Version:B=0}=S;return P(R),{value:R,version:B}}async function M({aws:T},P){
return(await m(T,P,t.p.current,!1))?.Version}async function u({aws:T},P){const I=[t.p.unfinished,t.p.pending];return(await Promise.
all(I.map(S=>m(T,P,S,!1)))).some(S=>S!==void 0)}async function m(T,P,I,S){const R=await T.ssm(),B=`${(0,t._)(P).token}:${I}`;
try{return(await R.send(new i.i({Name:B,WithDecryption:S}))).Parameter}catch(U){if((0,d.t)(U,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw U}}const p=/^[0-9a-fA-F]{32}$/;async function v({activationToken:T,tokenParameter:P},{
aws:I,hide:S}){if(!P)return T;const R=await I.ssm(),B=U=>new l.t("input.invalid",`token-parameter: parameter ${P} ${U}`);
try{const{Parameter:U}=await R.send(new i.i({Name:P,WithDecryption:!0})),$=U?.Value?.trim()??"";if(S($),p.test($))return $;
throw B(`holds ${$.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(U){throw(0,d.t)(U,
"ParameterNotFound","ParameterVersionNotFound")?B("does not exist in this region; name one that does"):U}}function k({stackName:T,
given:P},I,S){if(I)return!P||P===I.value?"keep":S?"rotate":"store";if(P)return"store";const R=`stack ${T} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new l.t("token.missing",R)}async function nt(T,P,I){
const{stackName:S,tags:R}=T,[B,U,$]=await(0,D.t)(y(P,S),v(T,P),I?u(P,S):Promise.resolve(!1)),b=$&&!B?"rotate":k({stackName:S,
given:U,tags:R},B,I);return{token:b==="keep"&&$?"rotate":b,given:U,tokenVersion:B?.version??0}}async function ot({aws:T},P){
const I=await T.ssm(),S=(0,t._)(P.stackName).token,R=await at(I,S,P);return await(0,h.t)({aws:T},S,R,[t.p.current]),R}async function at(T,P,{
stackName:I,given:S,tags:R}){const B=Object.entries({...R,[t.u]:I}).map(([$,b])=>({Key:$,Value:b})),U={Name:P,Type:"Secu\
reString",Tier:"Standard",Value:S};try{const $=`Activation token of the Railgun listeners of stack ${I}`,{Version:b=1}=await T.
send(new g.t({...U,Description:$,Tags:B}));return b}catch($){if(!(0,d.t)($,"ParameterAlreadyExists"))throw $;const{Version:b=1}=await T.
send(new g.t({...U,Overwrite:!0}));return b}}})};export{js as id,Bs as ids,bs as modules};
