const Bn=6187,bn=[6187],kn={7274:((K,O,n)=>{n.d(O,{t:()=>d});var t=n(990),d=class extends(0,t.s)(t.a,t.o,"PutParameter",
t.d){}}),6319:((K,O,n)=>{n.d(O,{n:()=>wn,r:()=>U,t:()=>Ln});var t=n(3040),d=n(765),i=n(2308),f=n(4327),l=n(4782),_=n(1649),
h=n(1509),T=n(7573),S=n(9576);const u=(e,E,N)=>{if(!(E in e))return;const W=parseInt(e[E],10);if(Number.isNaN(W))throw new TypeError(
`Cannot load ${N} '${E}'. Expected number, got '${e[E]}'.`);return W};var P=class extends h.t{constructor({defaultNamespace:e,
errorTypeRegistries:E,serviceTarget:N,awsQueryCompatible:W,jsonCodec:j}){super({defaultNamespace:e,errorTypeRegistries:E,
serviceTarget:N,awsQueryCompatible:W,jsonCodec:j})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const v="AWS_DISABLE_REQUEST_COMPRESSION",M="disable_r\
equest_compression",x={environmentVariableSelector:e=>(0,d.d)(e,v,d.u.ENV),configFileSelector:e=>(0,d.d)(e,M,d.u.CONFIG),
default:!1},st="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",ot="request_min_compression_size_bytes",at={environmentVariableSelector:e=>u(
e,st,d.u.ENV),configFileSelector:e=>u(e,ot,d.u.CONFIG),default:10240},I=e=>{const{disableRequestCompression:E,requestMinCompressionSizeBytes:N}=e;
return Object.assign(e,{disableRequestCompression:(0,d.p)(E),requestMinCompressionSizeBytes:async()=>{const W=await(0,d.
p)(N)();if(W<0||W>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 1048\
5760 inclusive. The provided value ${W} is outside this range."`);return W}})},A=async(e,E,N)=>({operation:(0,d.m)(E).operation,
region:await(0,d.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function y(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(E,N)=>({
signingProperties:{config:E,context:N}})}}const D=e=>{const E=[];switch(e.operation){default:E.push(y(e))}return E},R=e=>{
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
teria",bt="AlarmRule",kt="ActionsSuppressedBy",xt="ActionsSuppressorExtensionPeriod",Kt="ActionsSuppressedReason",Vt="Ac\
tionsSuppressorWaitPeriod",Ft="ActionsSuppressor",vt="AlarmTagsPropagation",Qt="AlarmTypes",zt="CompositeAlarm",At="Comp\
ositeAlarms",gt="ComparisonOperator",a="ChildrenOfAlarmName",s="Dimensions",o="DescribeAlarmsInput",r="DescribeAlarmsOut\
put",c="DescribeAlarms",m="DatapointsToAlarm",w="Dimension",C="Enabled",L="EvaluationCriteria",p="EvaluationInterval",k="\
EvaluateLowSampleCountPercentile",V="EvaluationPeriods",Q="EvaluationState",Y="ExtendedStatistic",Z="ExcludedTagKeys",z="\
EndTimeOffset",et="EvaluationWindow",St="Expression",Dt="Id",nt="InsufficientDataActions",Et="IncludedTagKeys",Ht="Key",
De="Label",se="LogAlarms",Oe="LogAlarm",Me="LogGroupIdentifiers",oe="MetricAlarms",we="MetricAlarm",Ce="MetricDataQuerie\
s",Te="MetricDataQuery",ae="MetricName",Ie="MaxRecords",re="MetricStat",ye="Metrics",ie="Metric",ce="Namespace",de="Next\
Token",Re="Name",Gt="OKActions",Le="OnlyStartEvaluatingAfterWarmUpPeriodEnds",Jt="Period",Ne="ParentsOfAlarmName",We="Pe\
ndingPeriod",Ue="PromQLCriteria",$e="Query",je="QueryARN",Be="QueryResultsToAlarm",be="QueryResultsToEvaluate",ke="Query\
String",xe="ReturnData",Ke="RecoveryPeriod",ue="ScheduleConfiguration",Ve="ScheduleExpression",le="ScheduledQueryConfigu\
ration",Fe="ScheduledQueryRoleARN",Yt="StateReason",Zt="StateReasonData",Qe="StartTimeOffset",Xt="StateTransitionedTimes\
tamp",qt="StateUpdatedTimestamp",Ot="StateValue",_e="SlidingWindow",ze="Stat",He="Statistic",Ge="TagList",me="TreatMissi\
ngData",Je="ThresholdMetricId",Ye="Tags",Ze="Tag",Ee="Threshold",Xe="Timezone",he="Unit",pe="Value",fe="WallClockWindow",
te="WarmUpConfiguration",qe="WarmUpPeriodDurationInMinutes",Pe="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",g="com\
.amazonaws.cloudwatch",ve=new S.t(Pe);var tn=[-3,Pe,"CloudWatchServiceException",0,[],[]];ve.registerError(tn,Pt);const en=[
ve,new S.t(g)];var ee=[3,g,tt,0,[vt],[()=>sn]],nn=[3,g,Bt,0,[$e,We,Ke],[0,1,1],1],sn=[3,g,vt,0,[C,Et,Z],[2,64,64],1],on=[
3,g,zt,0,[J,dt,ut,lt,_t,mt,bt,nt,Gt,Yt,Zt,qt,Ot,Xt,kt,Kt,Ft,Vt,xt,tt],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>ee]],
an=[3,g,o,0,[$t,Ut,Qt,a,Ne,Ot,jt,Ie,de],[64,0,64,0,0,0,0,1,0]],rn=[3,g,r,0,[At,oe,se,de],[()=>vn,()=>gn,()=>An,0]],cn=[3,
g,w,0,[Re,pe],[0,0],2],dn=[3,g,Oe,0,[mt,ut,_t,lt,J,Gt,dt,nt,Ot,Yt,Zt,qt,le,be,Be,Ee,gt,me,Xt,Q,Nt,Wt,te,tt],[0,0,0,4,2,64,
64,64,0,0,0,4,()=>hn,1,1,1,0,0,4,0,1,0,()=>Ae,()=>ee]],un=[3,g,ie,0,[ce,ae,s],[0,0,()=>ge]],ln=[3,g,we,0,[mt,ut,_t,lt,J,
Gt,dt,nt,Ot,Yt,Zt,qt,ae,ce,He,Y,s,Jt,he,V,m,Ee,gt,me,k,ye,Je,Q,Xt,et,te,L,p,tt],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>ge,
1,0,1,1,1,0,0,0,()=>Sn,0,0,4,()=>Mn,()=>Ae,()=>On,1,()=>ee]],_n=[3,g,Te,0,[Dt,re,St,De,xe,Jt,Lt],[0,()=>mn,0,0,2,1,0],1],
mn=[3,g,re,0,[ie,Jt,ze,he],[()=>un,1,0,0],3],En=[3,g,ue,0,[Ve,Qe,z],[0,1,1],2],hn=[3,g,le,0,[ke,Fe,ue,Rt,Me,je,Ye],[0,0,
()=>En,0,64,0,()=>Dn],4],pn=[3,g,_e,0,[],[]],fn=[3,g,Ze,0,[Ht,pe],[0,0],2],Pn=[3,g,fe,0,[Xe],[0]],Ae=[3,g,te,0,[qe,Le],[
1,2],1],vn=[1,g,At,0,()=>on],ge=[1,g,s,0,()=>cn],An=[1,g,se,0,()=>dn],gn=[1,g,oe,0,()=>ln],Sn=[1,g,Ce,0,()=>_n],Dn=[1,g,
Ge,0,()=>fn],On=[4,g,L,0,[Ue],[()=>nn]],Mn=[4,g,et,0,[fe,_e],[()=>Pn,()=>pn]],wn=[9,g,c,0,()=>an,()=>rn];const Cn=e=>({apiVersion:"\
2010-08-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??yt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
D,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:E=>E.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??P,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudwatch",errorTypeRegistries:en,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"\
2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.
sha256??t.t,urlParser:e?.urlParser??l.r,utf8Decoder:e?.utf8Decoder??T.n,utf8Encoder:e?.utf8Encoder??T.t}),Tn=e=>{(0,t.Q)(
process.version);const E=(0,t.G)(e),N=()=>E().then(t.$),W=Cn(e);(0,t.dt)(process.version);const j={profile:e?.profile,logger:W.
logger};return{...W,...e,runtime:"node",defaultsMode:E,authSchemePreference:e?.authSchemePreference??(0,l.t)(t.a,j),bodyLengthChecker:e?.
bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??f.t,defaultSocketTimeout:(0,i.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:W.serviceId,clientVersion:$}),disableRequestCompression:e?.
disableRequestCompression??(0,l.t)(x,e),maxAttempts:e?.maxAttempts??(0,l.t)(t.g,e),region:e?.region??(0,l.t)(t.J,{...t.q,
...j}),requestHandler:_.t.create(e?.requestHandler??N),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??
(0,l.t)(at,e),retryMode:e?.retryMode??(0,l.t)({...t._,default:async()=>(await N()).retryMode||t.y},e),streamCollector:e?.
streamCollector??_.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,l.t)(t.rt,j),useFipsEndpoint:e?.useFipsEndpoint??(0,l.
t)(t.nt,j),userAgentAppId:e?.userAgentAppId??(0,l.t)(t.f,j)}},In=e=>{const E=e.httpAuthSchemes;let N=e.httpAuthSchemeProvider,
W=e.credentials;return{setHttpAuthScheme(j){const Mt=E.findIndex(ne=>ne.schemeId===j.schemeId);Mt===-1?E.push(j):E.splice(
Mt,1,j)},httpAuthSchemes(){return E},setHttpAuthSchemeProvider(j){N=j},httpAuthSchemeProvider(){return N},setCredentials(j){
W=j},credentials(){return W}}},yn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Rn=(e,E)=>{const N=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),In(e));return E.forEach(
W=>W.configure(N)),Object.assign(e,(0,t.u)(N),(0,t.Z)(N),(0,t.M)(N),yn(N))};var Ln=class extends t.tt{config;constructor(...[
e]){const E=Tn(e||{});super(E),this.initConfig=E;const N=B(E),W=(0,t.b)(N),j=(0,t.v)(W),Mt=(0,t.K)(j),ne=(0,t.k)(Mt),Nn=(0,d.
n)(ne),Wn=R(Nn),Un=I(Wn),$n=Rn(Un,e?.extensions||[]);this.config=$n,this.middlewareStack.use((0,t.et)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:A,identityProviderConfigProvider:async jn=>new t.
x({"aws.auth#sigv4":jn.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((K,O,n)=>{
n.d(O,{n:()=>i,t:()=>h});var t=n(7811),d=n(990),i=class extends(0,d.s)(d.a,d.o,"SendCommand",d.f){};const f=(0,t.t)(["fu\
ll","reload-only","pending","check"]),l=(0,t.t)(["nothing","reload","restart"]),_=(0,t.f)({instanceId:(0,t._)(),mode:f,action:l,
phase:(0,t.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,t.u)((0,t.s)()),appliedVersion:(0,t.
u)((0,t.s)()),serversVersion:(0,t.u)((0,t.s)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.
p)((0,t.s)()),seconds:(0,t.d)(),error:(0,t.u)((0,t.f)({code:(0,t._)(),message:(0,t._)()}))});function h(S){return S.split(
`
`).filter(u=>u.startsWith("{")).map(T).find(u=>u!==void 0)}function T(S){try{return _.safeParse(JSON.parse(S)).data}catch{
return}}}),2921:((K,O,n)=>{n.d(O,{n:()=>d,t:()=>i});const t="the token of ",d=f=>`${t}${new Date(f).toISOString()}, put \
again`;function i({Description:f="",LastModifiedDate:l}){const _=l?.getTime()??0,h=f.startsWith(t)?Date.parse(f.slice(13).
split(",")[0]??""):_;return Number.isNaN(h)?_:Math.min(h,_)}}),467:((K,O,n)=>{n.d(O,{n:()=>l,t:()=>f});var t=n(6580),d=n(
990),i=n(7274);async function f({aws:_},h,T){const S=await _.ssm();try{const{Parameter:u}=await S.send(new d.i({Name:h}));
return T.safeParse(JSON.parse(u?.Value??"")).data}catch(u){if((0,t.t)(u,"ParameterNotFound")||u instanceof SyntaxError)return;
throw u}}async function l({aws:_},h,{description:T,value:S}){await(await _.ssm()).send(new i.t({Name:h,Description:T,Type:"\
String",Value:JSON.stringify(S),Overwrite:!0}))}}),1525:((K,O,n)=>{n.d(O,{t:()=>f});var t=n(990),d=n(2264),i=class extends(0,t.
s)(t.a,t.o,"LabelParameterVersion",t.u){};async function f({aws:l},_,h,T){const S=await l.ssm(),u={Name:_,ParameterVersion:h,
Labels:[...T]};let P=[];for(let v=0;v<2;v++){const{InvalidLabels:M=[]}=await S.send(new i(u));if(M.length===0)return;P=M}
throw new d.t("token.label-refused",`Parameter Store refused the label ${P.join(", ")} on version ${h} of ${_}, and agai\
n when it was repeated; run again`)}}),5572:((K,O,n)=>{n.d(O,{t:()=>d});var t=n(6776);async function d({aws:f},l,_){return i(
(await(await f.autoScaling()).send(new t.t({AutoScalingGroupName:l,MaxRecords:50}))).Activities??[],_)}function i(f,l){const _=f.
filter(({Description:h,StatusCode:T,StartTime:S})=>/^Launching a new EC2 instance/i.test(h??"")&&["Successful","Failed",
"Cancelled"].includes(T??"")&&(S?.getTime()??0)>=l).slice(0,3);if(!(_.length<3||_.some(({StatusCode:h})=>h==="Successful")))
return _[0]?.StatusMessage||_[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((K,O,n)=>{n.d(O,{n:()=>h,t:()=>T});var t=n(
2656),d=n(7643),i=n(6580),f=n(990),l=n(7274),_=n(2264);function h(u,{owner:P,purpose:v,leaseUntil:M}){const x=new Date(M).
toISOString();return new _.t("lock.held",`stack ${u} is being changed by another run, ${P} (${v}), whose lock holds unti\
l ${x} and is renewed; run again when it has ended`)}var T=class{#e;#t;#n;#s;constructor({aws:u,stackName:P,owner:v}){this.#e=
u,this.#t=(0,d._)(P).lock,this.#n=v,this.#s=P}async read(u){const P=await this.#e.ssm(),v=u===void 0?this.#t:`${this.#t}\
:${u}`;try{const{Parameter:M}=await P.send(new f.i({Name:v})),x=M?.Value??"";return{version:M?.Version??0,lock:S(x),text:x}}catch(M){
if((0,i.t)(M,"ParameterNotFound","ParameterVersionNotFound"))return;throw M}}async create(u){const P=await this.#e.ssm();
try{const{Version:v=1}=await P.send(new l.t({Name:this.#t,Type:"String",Value:JSON.stringify(u)}));return v}catch(v){if((0,i.
t)(v,"ParameterAlreadyExists"))return;throw v}}async overwrite(u,P){const v=await this.#o(JSON.stringify(P));if(v===u.version+
1)return v;const M=await this.read(u.version+1);if(M?.lock?.owner===this.#n)return v;throw M&&await this.#a(M,v),h(this.#s,
M?.lock??{...P,owner:"unknown"})}async#a(u,P){let v=u;for(let M=P-1;M>u.version;M--){const x=await this.read(M);if(x?.lock?.
owner===u.lock?.owner){v=x??v;break}}(await this.read())?.version===P&&await this.#o(v.text)}async#o(u){const{Version:P=0}=await(await this.#e.
ssm()).send(new l.t({Name:this.#t,Type:"String",Value:u,Overwrite:!0}));return P}};function S(u){try{return t.n.safeParse(
JSON.parse(u)).data}catch{return}}}),2656:((K,O,n)=>{n.d(O,{i:()=>f,n:()=>i,r:()=>l,t:()=>d});var t=n(7811);const d=12e4,
i=(0,t.f)({owner:(0,t._)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.s)(),suspended:(0,t.
n)((0,t._)())}),f=(_,h)=>_.held&&_.leaseUntil>h,l=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((K,O,n)=>{n.d(O,{n:()=>l,
t:()=>f});var t=n(2656),d=n(7643),i=n(467);const f=(_,h)=>(0,i.t)(_,(0,d._)(h).pause,t.r);async function l(_,h,T){const S={
paused:T,by:_.runName};await(0,i.n)(_,(0,d._)(h).pause,{description:"Whether the reconciler only looks",value:S})}}),7427:((K,O,n)=>{
n.d(O,{t:()=>f});var t=n(2803),d=n(2264),i=n(9713);async function f(l,_){const{log:h,aws:T}=l,S=await h.group("Preflight",
()=>(0,i.t)(l)),u=await(0,t.t)(await T.cloudFormation(),_);if(u&&!u.status.isPreview&&!u.status.isDeleted)return u;const P=`\
there is no stack ${_} in ${S.region} of account ${S.account}; check stack-name and region`;throw new d.t("stack.missing",
P)}}),6187:((K,O,n)=>{n.r(O),n.d(O,{n:()=>rt,run:()=>gt,t:()=>it});var t=n(7643),d=n(7427),i=n(321),f=n(4247),l=n(7811),
_=n(2601),h=n(4865),T=n(4471),S=n(5474),u=n(550),P=n(765),v=n(6319),M=n(5572),x=n(2618),st=n(2656),ot=n(7158),at=n(6765),
I=n(2485),A=n(9570),y=n(6580),D=n(990),R=n(9996),B=n(5268),U=n(2921),$=n(6034);const b=(0,u.t)(v.r,"GraniteServiceVersio\
n20100801","CloudWatchClient",P.t),F={},X=(a,s,o,r)=>[];var rt=class extends b(F,X,"DescribeAlarms",v.n){},it=class extends(0,R.
i)(R.n,R.r,"GetFunctionConfiguration",R.o){};async function q({aws:a},s){const o=await a.cloudWatch(),r=new RegExp(`^${s}\
-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];let m;do{const w=await o.send(new rt({AlarmNamePrefix:`${s}-Alarm`,StateValue:"ALARM",
...m&&{NextToken:m}}));for(const{AlarmName:C="",AlarmDescription:L,StateUpdatedTimestamp:p}of w.MetricAlarms??[]){if(!r.
test(C))continue;const k=p?.toISOString()??"";c.push({name:C,description:L??"",since:k})}m=w.NextToken}while(m);return c}
const H="https://api.cloudflare.com/client/v4/ips",ht=3e3,ct=(0,l.f)({success:(0,l.l)(!0),result:(0,l.f)({ipv4_cidrs:(0,l.
n)((0,l.a)()).check((0,l.C)(1))})});async function G(a){const s=await a(H,{signal:AbortSignal.timeout(ht)});if(!s.ok)throw new Error(
`${H} answers with status ${s.status}`);const o=ct.safeParse(await s.json());if(!o.success)throw new Error(`${H} answers\
 something else than ranges`);const r=o.data.result.ipv4_cidrs;return{added:r.filter(c=>!i.d.includes(c)).sort(),removed:i.
d.filter(c=>!r.includes(c))}}function pt(a,s){return a.map(o=>{const r=(0,i.o)(s.reports)?s.reports.value.get(o.id):void 0;
return{...o,tokenVersion:r?.appliedVersion??null,serversVersion:r?.serversVersion??null,configAgeSeconds:r?ft(r,s):null,
due:r&&!r.error?r.action:null,isListening:r?.listening??null,isPinned:r?.pinned??!1,error:r?.error?`${r.error.code}: ${r.
error.message}`:""}})}function ft({serversVersion:a},{servers:s,now:o}){if(!(0,i.o)(s)||a===null)return null;const{version:r,
writtenAt:c}=s.value;return a>=r?0:Math.max(0,Math.round((o-c)/1e3))}const wt=(a,s)=>a.filter(S.t).flatMap(({id:o,due:r,
error:c,isListening:m})=>[...s&&m===null?[`${o} does not answer its check`]:[],...c?[`${o} cannot look at itself: ${c}`]:
[],...m===!1?[`${o} says that its listener does not answer`]:[],...r==="reload"||r==="restart"?[`${o} is out of date: a \
converge would ${r} it`]:[]]),Ct={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"a deletion"};function Tt(a){
const s=(0,i.c)(a.lock);return[...wt(a.nodes,(0,i.o)(a.reports)),...(0,i.a)(a.nodes,a.newestTemplate,s?.state==="live"&&
s.purpose==="deploy"),...ut(s),...((0,i.c)(a.suspensions)??[]).flatMap(tt),...lt((0,i.c)(a.pause)),..._t((0,i.c)(a.token),
s),...((0,i.c)(a.alarms)??[]).map(({name:o,since:r})=>`alarm ${o} is raised${r&&` since ${r}`}`),...dt(a)]}function It({
lock:a,suspensions:s}){const o=(0,i.c)(a);if(o?.state!=="live")return[];const r=((0,i.c)(s)??[]).find(({by:m})=>m==="run"),
c=r?`, ${J(r.processes,"is","are")} suspended for it`:"";return[`${Ct[o.purpose]} is under way: ${o.owner} holds the loc\
k until ${o.leaseUntil}${c}`]}const yt=a=>Object.entries(Pt(a)).flatMap(([s,o])=>(0,i.o)(o)?[]:[s]),Pt=({reports:a,alarms:s,
token:o,lock:r,pause:c,suspensions:m})=>({nodes:a,alarms:s,token:o,lock:r,pause:c,suspensions:m}),dt=a=>Object.entries(Pt(
a)).flatMap(([s,o])=>(0,i.o)(o)||o.isDenied?[]:[`${s} could not be read: ${o.unknown}`]);function ut(a){return a?.state!==
"dead"?[]:[`${a.owner} (${a.purpose}) died with the lock: the reconciler releases it, or the next run takes it over`]}function tt({
processes:a,by:s,because:o}){const r=J(a,"is","are");switch(s){case"run":return[];case"breaker":return[`${r} suspended b\
y the breaker: the last 3 launches failed (${o}); put that right, then run resume`];case"left":return[`${J(a,"was","were")}\
 left suspended by ${o}, which ended without resuming`];case"nobody":return[`${r} suspended and no run says why: resume \
unless that is on purpose`]}}function lt(a){return a?.paused?[`paused by ${a.by}: nothing is repaired until resume`]:[]}
function _t(a,s){return s?.state==="live"?[]:[t.p.pending,t.p.unfinished].flatMap(o=>{const r=a?.labels[o];return r===void 0?
[]:[`token version ${r} is labelled ${o}: a rotation did not come to its end, run rotate`]})}const J=(a,s,o)=>`${a.join(
" and ")} ${a.length===1?s:o}`;async function Rt(a,s){const o=s.parameters[t.l.imageId]??"",r=s.tags["railgun-ha:image"]??
"",c=r.replace(/^ubuntu-/,"");if(!Lt(c))return{id:o,source:r,newest:o,isNewest:!0};const{id:m}=await(0,x.n)(a,{amiId:"",
amiUpdate:"on-deploy",ubuntuRelease:c},void 0);return{id:o,source:r,newest:m,isNewest:m===o}}const Lt=a=>Object.hasOwn(i.
l,a);async function Nt({aws:a,clock:s},o){const r=(await new ot.t({aws:a,stackName:o,owner:"status"}).read())?.lock;if(!r)
return null;const{owner:c,purpose:m,suspended:w,leaseUntil:C}=r;return{owner:c,purpose:m,suspended:w,state:(0,st.i)(r,s.
now())?"live":r.held?"dead":"free",leaseUntil:new Date(C).toISOString()}}const Wt=3e4,mt=1e3,Ut=30;async function $t({aws:a,
clock:s},{stackName:o,document:r,ids:c}){if(c.length===0)return new Map;const{Command:m}=await(await a.ssm()).send(new A.
n({DocumentName:r,DocumentVersion:"$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[o]}],MaxConcurrency:"\
100%",MaxErrors:"100%",TimeoutSeconds:Ut})),w=s.now()+Wt;for(;;){const{ended:C,reports:L}=await jt(a,m?.CommandId??"");if(c.
every(p=>C.has(p))||s.now()>=w)return L;await(0,at.t)(s,mt)}}async function jt(a,s){const o=await a.ssm(),r=new Set,c=new Map;
let m;try{do{const w=await o.send(new D.t({CommandId:s,Details:!0,...m&&{NextToken:m}}));for(const{InstanceId:C="",Status:L="",
CommandPlugins:p=[]}of w.CommandInvocations??[]){if(I.i.has(L))continue;r.add(C);const k=(0,A.t)(p.map(({Output:V=""})=>V).
join(`
`));k&&c.set(C,k)}m=w.NextToken}while(m)}catch(w){if(!(0,y.t)(w,"InvalidCommandId","InvocationDoesNotExist"))throw w}return{
ended:r,reports:c}}const Bt={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},bt=180,kt=864e5;
async function xt({aws:a,clock:s},o){const r=await(await a.lambda()).send(new it({FunctionName:o}));return Kt(s.now(),r.
Runtime??"no runtime")}function Kt(a,s){const o=Bt[s];if(o===void 0)throw new Error(`this version does not know until wh\
en Lambda has ${s}`);const r=Math.floor((Date.parse(o)-a)/kt);return{name:s,endsOn:o,daysLeft:r,endsSoon:r<=bt}}async function Vt({
aws:a},s){const{Parameter:o}=await(await a.ssm()).send(new D.i({Name:(0,t._)(s).servers}));return{version:o?.Version??0,
writtenAt:o?.LastModifiedDate?.getTime()??0}}async function Ft({aws:a},s){const o=[...(0,B.n)(s)].sort();return o.includes(
"Launch")?{names:o,launchFailure:await(0,M.t)({aws:a},s.AutoScalingGroupName??"",0)}:{names:o,launchFailure:void 0}}function vt({
names:a,launchFailure:s},o){const r=a.includes("Launch")&&s!==void 0,c=a.filter(p=>r&&t.t.includes(p)),m=a.filter(p=>!c.
includes(p)),w=m.filter(p=>o?.suspended.includes(p)),C=m.filter(p=>!w.includes(p)),L=o?`${o.owner} (${o.purpose})`:"";return[
{processes:c,by:"breaker",because:s??""},{processes:w,by:o?.state==="live"?"run":"left",because:L},{processes:C,by:"nobo\
dy",because:""}].filter(({processes:p})=>p.length>0)}async function Qt({aws:a,clock:s},o){const r=await a.ssm(),{token:c}=(0,t.
_)(o),m={};let w=null,C;do{const L=await r.send(new D.r({Name:c,WithDecryption:!1,...C&&{NextToken:C}})).catch(p=>{if((0,y.
t)(p,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw p});for(const p of L.Parameters??[]){const{Version:k=0,
Labels:V=[],LastModifiedDate:Q}=p;for(const Y of V)m[Y]=k;V.includes(t.p.current)&&Q&&(w=Math.max(0,Math.round((s.now()-
(0,U.t)(p))/1e3)))}C=L.NextToken}while(C);return{labels:m,ageSeconds:w}}async function zt(a,s,o){const{stackName:r}=a,[{
state:c,group:m},w,C,L,p,k,V,Q,Y]=await Promise.all([(0,T.r)(s,o),(0,i.s)(()=>Vt(s,r)),(0,i.s)(()=>Qt(s,r)),(0,i.s)(()=>q(
s,r)),(0,i.s)(()=>Nt(s,r)),(0,i.s)(async()=>await(0,h.t)(s,r)??null),(0,i.s)(()=>Rt(s,o)),(0,i.s)(()=>G(s.fetch)),(0,i.s)(
()=>xt(s,(0,T.t)(o,"portProbe")))]),Z=c.instances.filter(S.t).map(({id:Ht})=>Ht),[z,et]=await Promise.all([(0,i.s)(()=>$t(
s,{stackName:r,document:(0,T.t)(o,"document"),ids:Z})),(0,i.s)(()=>Ft(s,m))]),St=pt(c.instances,{reports:z,servers:w,now:s.
clock.now()}),Dt=(0,i.o)(et)?{value:vt(et.value,(0,i.c)(p))}:et,nt=o.outputs[t.o.launchTemplateVersion]??"",Et={nodes:St,
reports:z,alarms:L,token:C,lock:p,pause:k,suspensions:Dt,newestTemplate:nt};return{stack:o,version:o.tags["railgun-ha:ve\
rsion"]??"",isTemplateCurrent:o.tags[t.d]===At(a,s),fleet:c,problems:[...(0,S.n)(c),...Tt(Et)],underWay:It(Et),blindSpots:yt(
Et),nodes:St,newestTemplate:nt,nodesUnknown:"unknown"in z?z.unknown:void 0,token:C,alarms:L,lock:p,pause:k,suspensions:Dt,
image:V,cloudflare:Q,runtime:Y}}const At=(a,{assets:s})=>(0,_.r)((0,_.n)((0,_.t)((0,_.a)(a),s().stack))),gt=async(a,s)=>{
const{stackName:o}=a,{log:r}=s,c=await(0,d.t)(s,o),[m,w]=await Promise.all([zt(a,s,c),(0,$.r)(s,o)]),{fleet:C}=m,{problems:L,
blindSpots:p}=m,k=(0,i.i)(m);for(const Z of k)for(const z of["",...(0,f.t)(Z)])r.info(z);for(const Z of[...L,...(0,i.n)(
m)])r.info(Z);const V=c.outputs[t.o.loadBalancerDnsName]??"",Q=p.length===0?"":`, as far as can be seen without ${p.join(
", ")}`,Y=L.length===0?`the fleet is right${Q}`:`not right: ${L.join(", ")}`;return{headline:`stack ${o} is ${c.status.name}\
; ${Y}`,outputs:{"stack-id":c.id,"load-balancer-dns":V,"token-version":w?String(w):"","memcached-servers":C.servers.join(
" ")},result:{command:"status",stack:o,stackId:c.id,status:c.status.name,tokenVersion:w??null,loadBalancer:V,healthy:L.length===
0,problems:L,fleet:C,...(0,i.r)(m)},tables:k,fleet:C,failure:void 0}}}),6034:((K,O,n)=>{n.d(O,{i:()=>ot,n:()=>st,r:()=>S,
t:()=>M});var t=n(7643),d=n(6580),i=n(990),f=n(7274),l=n(2264),_=n(1525),h=n(5633);async function T({aws:I,hide:A},y){const D=await P(
I,y,t.p.current,!0);if(!D)return;const{Value:R="",Version:B=0}=D;return A(R),{value:R,version:B}}async function S({aws:I},A){
return(await P(I,A,t.p.current,!1))?.Version}async function u({aws:I},A){const y=[t.p.unfinished,t.p.pending];return(await Promise.
all(y.map(D=>P(I,A,D,!1)))).some(D=>D!==void 0)}async function P(I,A,y,D){const R=await I.ssm(),B=`${(0,t._)(A).token}:${y}`;
try{return(await R.send(new i.i({Name:B,WithDecryption:D}))).Parameter}catch(U){if((0,d.t)(U,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw U}}const v=/^[0-9a-fA-F]{32}$/;async function M({activationToken:I,tokenParameter:A},{
aws:y,hide:D}){if(!A)return I;const R=await y.ssm(),B=U=>new l.t("input.invalid",`token-parameter: parameter ${A} ${U}`);
try{const{Parameter:U}=await R.send(new i.i({Name:A,WithDecryption:!0})),$=U?.Value?.trim()??"";if(D($),v.test($))return $;
throw B(`holds ${$.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(U){throw(0,d.t)(U,
"ParameterNotFound","ParameterVersionNotFound")?B("does not exist in this region; name one that does"):U}}function x({stackName:I,
given:A},y,D){if(y)return!A||A===y.value?"keep":D?"rotate":"store";if(A)return"store";const R=`stack ${I} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new l.t("token.missing",R)}async function st(I,A,y){
const{stackName:D,tags:R}=I,[B,U,$]=await(0,h.t)(T(A,D),M(I,A),y?u(A,D):Promise.resolve(!1)),b=$&&!B?"rotate":x({stackName:D,
given:U,tags:R},B,y);return{token:b==="keep"&&$?"rotate":b,given:U,tokenVersion:B?.version??0}}async function ot({aws:I},A){
const y=await I.ssm(),D=(0,t._)(A.stackName).token,R=await at(y,D,A);return await(0,_.t)({aws:I},D,R,[t.p.current]),R}async function at(I,A,{
stackName:y,given:D,tags:R}){const B=Object.entries({...R,[t.u]:y}).map(([$,b])=>({Key:$,Value:b})),U={Name:A,Type:"Secu\
reString",Tier:"Standard",Value:D};try{const $=`Activation token of the Railgun listeners of stack ${y}`,{Version:b=1}=await I.
send(new f.t({...U,Description:$,Tags:B}));return b}catch($){if(!(0,d.t)($,"ParameterAlreadyExists"))throw $;const{Version:b=1}=await I.
send(new f.t({...U,Overwrite:!0}));return b}}})};export{Bn as id,bn as ids,kn as modules};
