const xn=6187,Bn=[6187],jn={6319:((W,w,r)=>{r.d(w,{n:()=>Cn,r:()=>gt,t:()=>Ln});var t=r(3040),u=r(765),i=r(2308),A=r(4327),
p=r(4782),v=r(1649),g=r(1509),I=r(7573),T=r(9576);const l=(e,_,M)=>{if(!(_ in e))return;const C=parseInt(e[_],10);if(Number.
isNaN(C))throw new TypeError(`Cannot load ${M} '${_}'. Expected number, got '${e[_]}'.`);return C};var m=class extends g.
t{constructor({defaultNamespace:e,errorTypeRegistries:_,serviceTarget:M,awsQueryCompatible:C,jsonCodec:R}){super({defaultNamespace:e,
errorTypeRegistries:_,serviceTarget:M,awsQueryCompatible:C,jsonCodec:R})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){
return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const S="AWS_DISABLE_REQUEST_COMPRESSION",D="di\
sable_request_compression",L={environmentVariableSelector:e=>(0,u.d)(e,S,u.u.ENV),configFileSelector:e=>(0,u.d)(e,D,u.u.
CONFIG),default:!1},Et="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",ft="request_min_compression_size_bytes",H={environmentVariableSelector:e=>l(
e,Et,u.u.ENV),configFileSelector:e=>l(e,ft,u.u.CONFIG),default:10240},ot=e=>{const{disableRequestCompression:_,requestMinCompressionSizeBytes:M}=e;
return Object.assign(e,{disableRequestCompression:(0,u.p)(_),requestMinCompressionSizeBytes:async()=>{const C=await(0,u.
p)(M)();if(C<0||C>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 1048\
5760 inclusive. The provided value ${C} is outside this range."`);return C}})},F=async(e,_,M)=>({operation:(0,u.m)(_).operation,
region:await(0,u.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function at(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(_,M)=>({
signingProperties:{config:_,context:M}})}}const vt=e=>{const _=[];switch(e.operation){default:_.push(at(e))}return _},Pt=e=>{
const _=(0,t.r)(e);return Object.assign(_,{authSchemePreference:(0,u.p)(e.authSchemePreference??[])})},St=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
gt={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var At="3.1164.0";const x="\
ref",U=-1,B=!0,rt="isSet",Q="PartitionResult",z="booleanEquals",J="getAttr",it={[x]:"Endpoint"},Y={[x]:Q},j={},ct=[{[x]:"\
Region"}],dt={conditions:[[rt,[it]],[rt,ct],["aws.partition",ct,Q],[z,[{[x]:"UseFIPS"},B]],[z,[{[x]:"UseDualStack"},B]],
["stringEquals",[{fn:J,argv:[Y,"name"]},"aws-us-gov"]],[z,[{fn:J,argv:[Y,"supportsFIPS"]},B]],[z,[{fn:J,argv:[Y,"support\
sDualStack"]},B]]],results:[[U],[U,"Invalid Configuration: FIPS and custom endpoint are not supported"],[U,"Invalid Conf\
iguration: Dualstack and custom endpoint are not supported"],[it,j],["https://monitoring.{Region}.{PartitionResult#dnsSu\
ffix}",j],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",j],["https://monitoring-fips.{Region}.{Par\
titionResult#dualStackDnsSuffix}",j],[U,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",j],[U,"FIPS is enabled but this partition does not suppo\
rt FIPS"],[U,"DualStack is enabled but this partition does not support DualStack"],[U,"Invalid Configuration: Missing Re\
gion"]]},Dt=2,Ot=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,4,
11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,
100000003]),Mt=t.W.from(Ot,Dt,dt.conditions,dt.results),ut=new t.U({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),Ct=(e,_={})=>ut.get(e,()=>(0,t.V)(Mt,{endpointParams:e,logger:_.logger}));t.H.aws=t.d;var wt=class Se extends u.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(_){super(_),Object.
setPrototypeOf(this,Se.prototype)}};const Z="AlarmActions",X="AlarmArn",G="ActionConfiguration",K="AlarmConfigurationUpd\
atedTimestamp",q="AlarmDescription",tt="ActionsEnabled",It="AggregationExpression",Tt="AccountId",Rt="ActionLogLineCount",
yt="ActionLogLineRoleArn",et="AlarmName",Lt="AlarmNamePrefix",Nt="AlarmNames",Ut="ActionPrefix",Wt="AlarmPromQLCriteria",
$t="AlarmRule",bt="ActionsSuppressedBy",xt="ActionsSuppressorExtensionPeriod",Bt="ActionsSuppressedReason",jt="ActionsSu\
ppressorWaitPeriod",Kt="ActionsSuppressor",lt="AlarmTagsPropagation",kt="AlarmTypes",Vt="CompositeAlarm",_t="CompositeAl\
arms",o="ComparisonOperator",s="ChildrenOfAlarmName",n="Dimensions",a="DescribeAlarmsInput",c="DescribeAlarmsOutput",d="\
DescribeAlarms",E="DatapointsToAlarm",P="Dimension",O="Enabled",h="EvaluationCriteria",y="EvaluationInterval",N="Evaluat\
eLowSampleCountPercentile",k="EvaluationPeriods",$="EvaluationState",V="ExtendedStatistic",b="ExcludedTagKeys",mt="EndTi\
meOffset",nt="EvaluationWindow",st="Expression",Ft="Id",Qt="InsufficientDataActions",ge="IncludedTagKeys",Ae="Key",De="L\
abel",ee="LogAlarms",Oe="LogAlarm",Me="LogGroupIdentifiers",ne="MetricAlarms",Ce="MetricAlarm",we="MetricDataQueries",Ie="\
MetricDataQuery",se="MetricName",Te="MaxRecords",oe="MetricStat",Re="Metrics",ae="Metric",re="Namespace",ie="NextToken",
ye="Name",zt="OKActions",Le="OnlyStartEvaluatingAfterWarmUpPeriodEnds",Gt="Period",Ne="ParentsOfAlarmName",Ue="PendingPe\
riod",We="PromQLCriteria",$e="Query",be="QueryARN",xe="QueryResultsToAlarm",Be="QueryResultsToEvaluate",je="QueryString",
Ke="ReturnData",ke="RecoveryPeriod",ce="ScheduleConfiguration",Ve="ScheduleExpression",de="ScheduledQueryConfiguration",
Fe="ScheduledQueryRoleARN",Ht="StateReason",Jt="StateReasonData",Qe="StartTimeOffset",Yt="StateTransitionedTimestamp",Zt="\
StateUpdatedTimestamp",pt="StateValue",ue="SlidingWindow",ze="Stat",Ge="Statistic",He="TagList",le="TreatMissingData",Je="\
ThresholdMetricId",Ye="Tags",Ze="Tag",_e="Threshold",Xe="Timezone",me="Unit",pe="Value",he="WallClockWindow",Xt="WarmUpC\
onfiguration",qe="WarmUpPeriodDurationInMinutes",Ee="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",f="com.amazonaws.\
cloudwatch",fe=new T.t(Ee);var tn=[-3,Ee,"CloudWatchServiceException",0,[],[]];fe.registerError(tn,wt);const en=[fe,new T.
t(f)];var qt=[3,f,G,0,[lt],[()=>sn]],nn=[3,f,Wt,0,[$e,Ue,ke],[0,1,1],1],sn=[3,f,lt,0,[O,ge,b],[2,64,64],1],on=[3,f,Vt,0,
[tt,Z,X,K,q,et,$t,Qt,zt,Ht,Jt,Zt,pt,Yt,bt,Bt,Kt,jt,xt,G],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>qt]],an=[3,f,a,0,
[Nt,Lt,kt,s,Ne,pt,Ut,Te,ie],[64,0,64,0,0,0,0,1,0]],rn=[3,f,c,0,[_t,ne,ee,ie],[()=>Pn,()=>gn,()=>Sn,0]],cn=[3,f,P,0,[ye,pe],
[0,0],2],dn=[3,f,Oe,0,[et,X,q,K,tt,zt,Z,Qt,pt,Ht,Jt,Zt,de,Be,xe,_e,o,le,Yt,$,Rt,yt,Xt,G],[0,0,0,4,2,64,64,64,0,0,0,4,()=>hn,
1,1,1,0,0,4,0,1,0,()=>ve,()=>qt]],un=[3,f,ae,0,[re,se,n],[0,0,()=>Pe]],ln=[3,f,Ce,0,[et,X,q,K,tt,zt,Z,Qt,pt,Ht,Jt,Zt,se,
re,Ge,V,n,Gt,me,k,E,_e,o,le,N,Re,Je,$,Yt,nt,Xt,h,y,G],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>Pe,1,0,1,1,1,0,0,0,()=>An,
0,0,4,()=>Mn,()=>ve,()=>On,1,()=>qt]],_n=[3,f,Ie,0,[Ft,oe,st,De,Ke,Gt,Tt],[0,()=>mn,0,0,2,1,0],1],mn=[3,f,oe,0,[ae,Gt,ze,
me],[()=>un,1,0,0],3],pn=[3,f,ce,0,[Ve,Qe,mt],[0,1,1],2],hn=[3,f,de,0,[je,Fe,ce,It,Me,be,Ye],[0,0,()=>pn,0,64,0,()=>Dn],
4],En=[3,f,ue,0,[],[]],fn=[3,f,Ze,0,[Ae,pe],[0,0],2],vn=[3,f,he,0,[Xe],[0]],ve=[3,f,Xt,0,[qe,Le],[1,2],1],Pn=[1,f,_t,0,()=>on],
Pe=[1,f,n,0,()=>cn],Sn=[1,f,ee,0,()=>dn],gn=[1,f,ne,0,()=>ln],An=[1,f,we,0,()=>_n],Dn=[1,f,He,0,()=>fn],On=[4,f,h,0,[We],
[()=>nn]],Mn=[4,f,nt,0,[he,ue],[()=>vn,()=>En]],Cn=[9,f,d,0,()=>an,()=>rn];const wn=e=>({apiVersion:"2010-08-01",base64Decoder:e?.
base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Ct,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??vt,httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:_=>_.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],
logger:e?.logger??new t.Y,protocol:e?.protocol??m,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws\
.cloudwatch",errorTypeRegistries:en,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",
serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.sha256??
t.t,urlParser:e?.urlParser??p.r,utf8Decoder:e?.utf8Decoder??I.n,utf8Encoder:e?.utf8Encoder??I.t}),In=e=>{(0,t.Q)(process.
version);const _=(0,t.G)(e),M=()=>_().then(t.$),C=wn(e);(0,t.dt)(process.version);const R={profile:e?.profile,logger:C.logger};
return{...C,...e,runtime:"node",defaultsMode:_,authSchemePreference:e?.authSchemePreference??(0,p.t)(t.a,R),bodyLengthChecker:e?.
bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??A.t,defaultSocketTimeout:(0,i.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:C.serviceId,clientVersion:At}),disableRequestCompression:e?.
disableRequestCompression??(0,p.t)(L,e),maxAttempts:e?.maxAttempts??(0,p.t)(t.g,e),region:e?.region??(0,p.t)(t.J,{...t.q,
...R}),requestHandler:v.t.create(e?.requestHandler??M),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??
(0,p.t)(H,e),retryMode:e?.retryMode??(0,p.t)({...t._,default:async()=>(await M()).retryMode||t.y},e),streamCollector:e?.
streamCollector??v.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,p.t)(t.rt,R),useFipsEndpoint:e?.useFipsEndpoint??(0,p.
t)(t.nt,R),userAgentAppId:e?.userAgentAppId??(0,p.t)(t.f,R)}},Tn=e=>{const _=e.httpAuthSchemes;let M=e.httpAuthSchemeProvider,
C=e.credentials;return{setHttpAuthScheme(R){const ht=_.findIndex(te=>te.schemeId===R.schemeId);ht===-1?_.push(R):_.splice(
ht,1,R)},httpAuthSchemes(){return _},setHttpAuthSchemeProvider(R){M=R},httpAuthSchemeProvider(){return M},setCredentials(R){
C=R},credentials(){return C}}},Rn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),yn=(e,_)=>{const M=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),Tn(e));return _.forEach(
C=>C.configure(M)),Object.assign(e,(0,t.u)(M),(0,t.Z)(M),(0,t.M)(M),Rn(M))};var Ln=class extends t.tt{config;constructor(...[
e]){const _=In(e||{});super(_),this.initConfig=_;const M=St(_),C=(0,t.b)(M),R=(0,t.v)(C),ht=(0,t.K)(R),te=(0,t.k)(ht),Nn=(0,u.
n)(te),Un=Pt(Nn),Wn=ot(Un),$n=yn(Wn,e?.extensions||[]);this.config=$n,this.middlewareStack.use((0,t.et)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:async bn=>new t.
x({"aws.auth#sigv4":bn.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((W,w,r)=>{
r.d(w,{n:()=>A,r:()=>i,t:()=>I});var t=r(7811),u=r(990),i=class extends(0,u.a)(u.r,u.i,"ListCommandInvocations",u.u){},A=class extends(0,u.
a)(u.r,u.i,"SendCommand",u.f){};const p=(0,t.t)(["full","reload-only","pending","check"]),v=(0,t.t)(["nothing","reload",
"restart"]),g=(0,t.u)({instanceId:(0,t.p)(),mode:p,action:v,phase:(0,t.t)(["lock","read","render","write","apply","verif\
y","done"]),desiredVersion:(0,t.c)((0,t.a)()),appliedVersion:(0,t.c)((0,t.a)()),serversVersion:(0,t.c)((0,t.a)()),pinned:(0,t.
r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.d)((0,t.a)()),seconds:(0,t.l)(),error:(0,t.c)((0,t.u)(
{code:(0,t.p)(),message:(0,t.p)()}))});function I(l){return l.split(`
`).filter(m=>m.startsWith("{")).map(T).find(m=>m!==void 0)}function T(l){try{return g.safeParse(JSON.parse(l)).data}catch{
return}}}),2921:((W,w,r)=>{r.d(w,{n:()=>u,t:()=>i});const t="the token of ",u=A=>`${t}${new Date(A).toISOString()}, put \
again`;function i({Description:A="",LastModifiedDate:p}){const v=p?.getTime()??0,g=A.startsWith(t)?Date.parse(A.slice(13).
split(",")[0]??""):v;return Number.isNaN(g)?v:Math.min(g,v)}}),5572:((W,w,r)=>{r.d(w,{t:()=>u});var t=r(6776);async function u({
aws:A},p,v){return i((await(await A.autoScaling()).send(new t.t({AutoScalingGroupName:p,MaxRecords:50}))).Activities??[],
v)}function i(A,p){const v=A.filter(({Description:g,StatusCode:I,StartTime:T})=>/^Launching a new EC2 instance/i.test(g??
"")&&["Successful","Failed","Cancelled"].includes(I??"")&&(T?.getTime()??0)>=p).slice(0,3);if(!(v.length<3||v.some(({StatusCode:g})=>g===
"Successful")))return v[0]?.StatusMessage||v[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((W,w,r)=>{r.d(w,{n:()=>g,
t:()=>I});var t=r(2656),u=r(7643),i=r(6580),A=r(990),p=r(7274),v=r(2264);function g(l,{owner:m,purpose:S,leaseUntil:D}){
const L=new Date(D).toISOString();return new v.t("lock.held",`stack ${l} is being changed by another run, ${m} (${S}), w\
hose lock holds until ${L} and is renewed; run again when it has ended`)}var I=class{#e;#t;#n;#s;constructor({aws:l,stackName:m,
owner:S}){this.#e=l,this.#t=(0,u._)(m).lock,this.#n=S,this.#s=m}async read(l){const m=await this.#e.ssm(),S=l===void 0?this.#t:
`${this.#t}:${l}`;try{const{Parameter:D}=await m.send(new A.n({Name:S})),L=D?.Value??"";return{version:D?.Version??0,lock:T(
L),text:L}}catch(D){if((0,i.t)(D,"ParameterNotFound","ParameterVersionNotFound"))return;throw D}}async create(l){const m=await this.#e.
ssm();try{const{Version:S=1}=await m.send(new p.t({Name:this.#t,Type:"String",Value:JSON.stringify(l)}));return S}catch(S){
if((0,i.t)(S,"ParameterAlreadyExists"))return;throw S}}async overwrite(l,m){const S=await this.#o(JSON.stringify(m));if(S===
l.version+1)return S;const D=await this.read(l.version+1);if(D?.lock?.owner===this.#n)return S;throw D&&await this.#a(D,
S),g(this.#s,D?.lock??{...m,owner:"unknown"})}async#a(l,m){let S=l;for(let D=m-1;D>l.version;D--){const L=await this.read(
D);if(L?.lock?.owner===l.lock?.owner){S=L??S;break}}(await this.read())?.version===m&&await this.#o(S.text)}async#o(l){const{
Version:m=0}=await(await this.#e.ssm()).send(new p.t({Name:this.#t,Type:"String",Value:l,Overwrite:!0}));return m}};function T(l){
try{return t.n.safeParse(JSON.parse(l)).data}catch{return}}}),2656:((W,w,r)=>{r.d(w,{i:()=>A,n:()=>i,r:()=>p,t:()=>u});var t=r(
7811);const u=12e4,i=(0,t.u)({owner:(0,t.p)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.
a)(),suspended:(0,t.n)((0,t.p)())}),A=(v,g)=>v.held&&v.leaseUntil>g,p=(0,t.u)({paused:(0,t.r)(),by:(0,t.p)()})}),4865:((W,w,r)=>{
r.d(w,{n:()=>g,t:()=>v});var t=r(2656),u=r(7643),i=r(6580),A=r(990),p=r(7274);async function v({aws:I},T){const l=await I.
ssm();try{const{Parameter:m}=await l.send(new A.n({Name:(0,u._)(T).pause}));return t.r.safeParse(JSON.parse(m?.Value??"")).
data}catch(m){if((0,i.t)(m,"ParameterNotFound")||m instanceof SyntaxError)return;throw m}}async function g({aws:I,runName:T},l,m){
const S=await I.ssm(),D={paused:m,by:T};await S.send(new p.t({Name:(0,u._)(l).pause,Description:"Whether the reconciler \
only looks",Type:"String",Value:JSON.stringify(D),Overwrite:!0}))}}),7427:((W,w,r)=>{r.d(w,{t:()=>A});var t=r(2803),u=r(
2264),i=r(9713);async function A(p,v){const{log:g,aws:I}=p,T=await g.group("Preflight",()=>(0,i.t)(p)),l=await(0,t.t)(await I.
cloudFormation(),v);if(l&&!l.status.isPreview&&!l.status.isDeleted)return l;const m=`there is no stack ${v} in ${T.region}\
 of account ${T.account}; check stack-name and region`;throw new u.t("stack.missing",m)}}),6187:((W,w,r)=>{r.r(w),r.d(w,
{n:()=>U,run:()=>_t,t:()=>B});var t=r(7643),u=r(7427),i=r(321),A=r(4247),p=r(2601),v=r(4865),g=r(4471),I=r(5474),T=r(550),
l=r(765),m=r(6319),S=r(5572),D=r(2618),L=r(2656),Et=r(7158),ft=r(6765),H=r(9570),ot=r(6580),F=r(7615),at=r(990),vt=r(6776),
Pt=r(2921),St=r(6034);const gt=(0,T.t)(m.r,"GraniteServiceVersion20100801","CloudWatchClient",l.t),At={},x=(o,s,n,a)=>[];
var U=class extends gt(At,x,"DescribeAlarms",m.n){},B=class extends(0,F.i)(F.n,F.r,"GetFunctionConfiguration",F.o){};async function rt({
aws:o},s){const n=await o.cloudWatch(),a=new RegExp(`^${s}-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];let d;do{const E=await n.send(
new U({AlarmNamePrefix:`${s}-Alarm`,StateValue:"ALARM",...d&&{NextToken:d}}));for(const{AlarmName:P="",AlarmDescription:O,
StateUpdatedTimestamp:h}of E.MetricAlarms??[]){if(!a.test(P))continue;const y=h?.toISOString()??"";c.push({name:P,description:O??
"",since:y})}d=E.NextToken}while(d);return c}const Q="https://api.cloudflare.com/client/v4/ips",z=3e3,J=(0,i.m)({success:(0,i.
p)(!0),result:(0,i.m)({ipv4_cidrs:(0,i.d)((0,i.f)()).min(1)})});async function it(o){const s=await o(Q,{signal:AbortSignal.
timeout(z)});if(!s.ok)throw new Error(`${Q} answers with status ${s.status}`);const n=J.safeParse(await s.json());if(!n.
success)throw new Error(`${Q} answers something else than ranges`);const a=n.data.result.ipv4_cidrs;return{added:a.filter(
c=>!i.u.includes(c)).sort(),removed:i.u.filter(c=>!a.includes(c))}}function Y(o,s){return o.map(n=>{const a=(0,i.a)(s.reports)?
s.reports.value.get(n.id):void 0;return{...n,tokenVersion:a?.appliedVersion??null,serversVersion:a?.serversVersion??null,
configAgeSeconds:a?j(a,s):null,due:a&&!a.error?a.action:null,isListening:a?.listening??null,isPinned:a?.pinned??!1,error:a?.
error?`${a.error.code}: ${a.error.message}`:""}})}function j({serversVersion:o},{servers:s,now:n}){if(!(0,i.a)(s)||o===null)
return null;const{version:a,writtenAt:c}=s.value;return o>=a?0:Math.max(0,Math.round((n-c)/1e3))}const ct=(o,s)=>o.filter(
I.t).flatMap(({id:n,due:a,error:c,isListening:d})=>[...s&&d===null?[`${n} does not answer its check`]:[],...c?[`${n} can\
not look at itself: ${c}`]:[],...d===!1?[`${n} says that its listener does not answer`]:[],...a==="reload"||a==="restart"?
[`${n} is out of date: a converge would ${a} it`]:[]]),dt={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"\
a deletion"};function Dt(o){const s=(0,i.s)(o.lock);return[...ct(o.nodes,(0,i.a)(o.reports)),...wt(s),...((0,i.s)(o.suspensions)??
[]).flatMap(Z),...X((0,i.s)(o.pause)),...G((0,i.s)(o.token),s),...((0,i.s)(o.alarms)??[]).map(({name:n,since:a})=>`alarm\
 ${n} is raised${a&&` since ${a}`}`),...Ct(o)]}function Ot({lock:o,suspensions:s}){const n=(0,i.s)(o);if(n?.state!=="liv\
e")return[];const a=((0,i.s)(s)??[]).find(({by:d})=>d==="run"),c=a?`, ${K(a.processes,"is","are")} suspended for it`:"";
return[`${dt[n.purpose]} is under way: ${n.owner} holds the lock until ${n.leaseUntil}${c}`]}const Mt=o=>Object.entries(
ut(o)).flatMap(([s,n])=>(0,i.a)(n)?[]:[s]),ut=({reports:o,alarms:s,token:n,lock:a,pause:c,suspensions:d})=>({nodes:o,alarms:s,
token:n,lock:a,pause:c,suspensions:d}),Ct=o=>Object.entries(ut(o)).flatMap(([s,n])=>(0,i.a)(n)||n.isDenied?[]:[`${s} cou\
ld not be read: ${n.unknown}`]);function wt(o){return o?.state!=="dead"?[]:[`${o.owner} (${o.purpose}) died with the loc\
k: the reconciler releases it, or the next run takes it over`]}function Z({processes:o,by:s,because:n}){const a=K(o,"is",
"are");switch(s){case"run":return[];case"breaker":return[`${a} suspended by the breaker: the last 3 launches failed (${n}\
); put that right, then run resume`];case"left":return[`${K(o,"was","were")} left suspended by ${n}, which ended without\
 resuming`];case"nobody":return[`${a} suspended and no run says why: resume unless that is on purpose`]}}function X(o){return o?.
paused?[`paused by ${o.by}: nothing is repaired until resume`]:[]}function G(o,s){return s?.state==="live"?[]:[t.p.pending,
t.p.unfinished].flatMap(n=>{const a=o?.labels[n];return a===void 0?[]:[`token version ${a} is labelled ${n}: a rotation \
did not come to its end, run rotate`]})}const K=(o,s,n)=>`${o.join(" and ")} ${o.length===1?s:n}`;async function q(o,s){
const n=s.parameters[t.l.imageId]??"",a=s.tags["railgun-ha:image"]??"",c=a.replace(/^ubuntu-/,"");if(!tt(c))return{id:n,
source:a,newest:n,isNewest:!0};const{id:d}=await(0,D.n)(o,{amiId:"",amiUpdate:"on-deploy",ubuntuRelease:c},void 0);return{
id:n,source:a,newest:d,isNewest:d===n}}const tt=o=>Object.hasOwn(i.c,o);async function It({aws:o,clock:s},n){const a=(await new Et.
t({aws:o,stackName:n,owner:"status"}).read())?.lock;if(!a)return null;const{owner:c,purpose:d,suspended:E,leaseUntil:P}=a;
return{owner:c,purpose:d,suspended:E,state:(0,L.i)(a,s.now())?"live":a.held?"dead":"free",leaseUntil:new Date(P).toISOString()}}
const Tt=3e4,Rt=1e3,yt=30,et=["Pending","InProgress","Delayed","Cancelling"];async function Lt({aws:o,clock:s},{stackName:n,
document:a,ids:c}){if(c.length===0)return new Map;const{Command:d}=await(await o.ssm()).send(new H.n({DocumentName:a,DocumentVersion:"\
$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[n]}],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:yt})),
E=s.now()+Tt;for(;;){const{ended:P,reports:O}=await Nt(o,d?.CommandId??"");if(c.every(h=>P.has(h))||s.now()>=E)return O;
await(0,ft.t)(s,Rt)}}async function Nt(o,s){const n=await o.ssm(),a=new Set,c=new Map;let d;try{do{const E=await n.send(
new H.r({CommandId:s,Details:!0,...d&&{NextToken:d}}));for(const{InstanceId:P="",Status:O="",CommandPlugins:h=[]}of E.CommandInvocations??
[]){if(et.includes(O))continue;a.add(P);const y=(0,H.t)(h.map(({Output:N=""})=>N).join(`
`));y&&c.set(P,y)}d=E.NextToken}while(d)}catch(E){if(!(0,ot.t)(E,"InvalidCommandId","InvocationDoesNotExist"))throw E}return{
ended:a,reports:c}}const Ut={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},Wt=180,$t=864e5;
async function bt({aws:o,clock:s},n){const a=await(await o.lambda()).send(new B({FunctionName:n}));return xt(s.now(),a.Runtime??
"no runtime")}function xt(o,s){const n=Ut[s];if(n===void 0)throw new Error(`this version does not know until when Lambda\
 has ${s}`);const a=Math.floor((Date.parse(n)-o)/$t);return{name:s,endsOn:n,daysLeft:a,endsSoon:a<=Wt}}async function Bt({
aws:o},s){const{Parameter:n}=await(await o.ssm()).send(new at.n({Name:(0,t._)(s).servers}));return{version:n?.Version??0,
writtenAt:n?.LastModifiedDate?.getTime()??0}}async function jt({aws:o},s){const n=await o.autoScaling(),a=[(0,t.g)(s)],{
AutoScalingGroups:c=[]}=await n.send(new vt.n({AutoScalingGroupNames:a})),d=c.flatMap(({SuspendedProcesses:E=[]})=>E.map(
({ProcessName:P=""})=>P)).sort();return d.includes("Launch")?{names:d,launchFailure:await(0,S.t)({aws:o},(0,t.g)(s),0)}:
{names:d,launchFailure:void 0}}function Kt({names:o,launchFailure:s},n){const a=o.includes("Launch")&&s!==void 0,c=o.filter(
h=>a&&t.t.includes(h)),d=o.filter(h=>!c.includes(h)),E=d.filter(h=>n?.suspended.includes(h)),P=d.filter(h=>!E.includes(h)),
O=n?`${n.owner} (${n.purpose})`:"";return[{processes:c,by:"breaker",because:s??""},{processes:E,by:n?.state==="live"?"ru\
n":"left",because:O},{processes:P,by:"nobody",because:""}].filter(({processes:h})=>h.length>0)}async function lt({aws:o,
clock:s},n){const a=await o.ssm(),{token:c}=(0,t._)(n),d={};let E=null,P;do{const O=await a.send(new at.t({Name:c,WithDecryption:!1,
...P&&{NextToken:P}})).catch(h=>{if((0,ot.t)(h,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw h});for(const h of O.
Parameters??[]){const{Version:y=0,Labels:N=[],LastModifiedDate:k}=h;for(const $ of N)d[$]=y;N.includes(t.p.current)&&k&&
(E=Math.max(0,Math.round((s.now()-(0,Pt.t)(h))/1e3)))}P=O.NextToken}while(P);return{labels:d,ageSeconds:E}}async function kt(o,s,n){
const{stackName:a}=o,[c,d,E,P,O,h,y,N,k,$]=await Promise.all([(0,g.r)(s,n),(0,i.o)(()=>Bt(s,a)),(0,i.o)(()=>lt(s,a)),(0,i.
o)(()=>rt(s,a)),(0,i.o)(()=>It(s,a)),(0,i.o)(async()=>await(0,v.t)(s,a)??null),(0,i.o)(()=>jt(s,a)),(0,i.o)(()=>q(s,n)),
(0,i.o)(()=>it(s.fetch)),(0,i.o)(()=>bt(s,(0,g.t)(n,"portProbe")))]),V=c.instances.filter(I.t).map(({id:Ft})=>Ft),b=await(0,i.
o)(()=>Lt(s,{stackName:a,document:(0,g.t)(n,"document"),ids:V})),mt=Y(c.instances,{reports:b,servers:d,now:s.clock.now()}),
nt=(0,i.a)(y)?{value:Kt(y.value,(0,i.s)(O))}:y,st={nodes:mt,reports:b,alarms:P,token:E,lock:O,pause:h,suspensions:nt};return{
stack:n,version:n.tags["railgun-ha:version"]??"",isTemplateCurrent:n.tags[t.d]===Vt(o,s),fleet:c,problems:[...(0,I.n)(c),
...Dt(st)],underWay:Ot(st),blindSpots:Mt(st),nodes:mt,nodesUnknown:"unknown"in b?b.unknown:void 0,token:E,alarms:P,lock:O,
pause:h,suspensions:nt,image:N,cloudflare:k,runtime:$}}const Vt=(o,{assets:s})=>(0,p.r)((0,p.n)((0,p.t)((0,p.a)(o),s().stack))),
_t=async(o,s)=>{const{stackName:n}=o,{log:a}=s,c=await(0,u.t)(s,n),[d,E]=await Promise.all([kt(o,s,c),(0,St.i)(s,n)]),{fleet:P}=d,
{problems:O,blindSpots:h}=d,y=(0,i.i)(d);for(const V of y)for(const b of["",...(0,A.t)(V)])a.info(b);for(const V of[...O,
...(0,i.n)(d)])a.info(V);const N=c.outputs[t.o.loadBalancerDnsName]??"",k=h.length===0?"":`, as far as can be seen witho\
ut ${h.join(", ")}`,$=O.length===0?`the fleet is right${k}`:`not right: ${O.join(", ")}`;return{headline:`stack ${n} is ${c.
status.name}; ${$}`,outputs:{"stack-id":c.id,"load-balancer-dns":N,"token-version":E?String(E):"","memcached-servers":P.
servers.join(" ")},result:{command:"status",stack:n,stackId:c.id,status:c.status.name,tokenVersion:E??null,loadBalancer:N,
healthy:O.length===0,problems:O,fleet:P,...(0,i.r)(d)},tables:y,failure:void 0}}})};export{xn as id,Bn as ids,jn as modules};
