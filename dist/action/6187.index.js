const bn=6187,Bn=[6187],xn={6507:((k,S,e)=>{e.d(S,{t:()=>i});var t=e(139),c=e(990),i=class extends(0,t.i)(t.n,t.r,"Label\
ParameterVersion",c.o){}}),7274:((k,S,e)=>{e.d(S,{t:()=>i});var t=e(139),c=e(990),i=class extends(0,t.i)(t.n,t.r,"PutPar\
ameter",c.c){}}),6319:((k,S,e)=>{e.d(S,{n:()=>wn,r:()=>B,t:()=>Ln});var t=e(3040),c=e(765),i=e(2308),C=e(4327),E=e(4782),
f=e(1649),h=e(1509),v=e(7573),g=e(9576);const u=(n,p,L)=>{if(!(p in n))return;const W=parseInt(n[p],10);if(Number.isNaN(
W))throw new TypeError(`Cannot load ${L} '${p}'. Expected number, got '${n[p]}'.`);return W};var l=class extends h.t{constructor({
defaultNamespace:n,errorTypeRegistries:p,serviceTarget:L,awsQueryCompatible:W,jsonCodec:$}){super({defaultNamespace:n,errorTypeRegistries:p,
serviceTarget:L,awsQueryCompatible:W,jsonCodec:$})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const _="AWS_DISABLE_REQUEST_COMPRESSION",P="disable_r\
equest_compression",N={environmentVariableSelector:n=>(0,c.d)(n,_,c.u.ENV),configFileSelector:n=>(0,c.d)(n,P,c.u.CONFIG),
default:!1},K="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",st="request_min_compression_size_bytes",I={environmentVariableSelector:n=>u(
n,K,c.u.ENV),configFileSelector:n=>u(n,st,c.u.CONFIG),default:10240},O=n=>{const{disableRequestCompression:p,requestMinCompressionSizeBytes:L}=n;
return Object.assign(n,{disableRequestCompression:(0,c.p)(p),requestMinCompressionSizeBytes:async()=>{const W=await(0,c.
p)(L)();if(W<0||W>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 1048\
5760 inclusive. The provided value ${W} is outside this range."`);return W}})},y=async(n,p,L)=>({operation:(0,c.m)(p).operation,
region:await(0,c.p)(n.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function T(n){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:n.region},propertiesExtractor:(p,L)=>({
signingProperties:{config:p,context:L}})}}const U=n=>{const p=[];switch(n.operation){default:p.push(T(n))}return p},j=n=>{
const p=(0,t.r)(n);return Object.assign(p,{authSchemePreference:(0,c.p)(n.authSchemePreference??[])})},b=n=>Object.assign(
n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
B={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Q="3.1164.0";const H="\
ref",F=-1,J=!0,mt="isSet",tt="PartitionResult",et="booleanEquals",ot="getAttr",Et={[H]:"Endpoint"},at={[H]:tt},Y={},ht=[
{[H]:"Region"}],pt={conditions:[[mt,[Et]],[mt,ht],["aws.partition",ht,tt],[et,[{[H]:"UseFIPS"},J]],[et,[{[H]:"UseDualSta\
ck"},J]],["stringEquals",[{fn:ot,argv:[at,"name"]},"aws-us-gov"]],[et,[{fn:ot,argv:[at,"supportsFIPS"]},J]],[et,[{fn:ot,
argv:[at,"supportsDualStack"]},J]]],results:[[F],[F,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[F,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Et,Y],["https://monitoring.{Region}.{Parti\
tionResult#dnsSuffix}",Y],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",Y],["https://monitoring-fi\
ps.{Region}.{PartitionResult#dualStackDnsSuffix}",Y],[F,"FIPS and DualStack are enabled, but this partition does not sup\
port one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",Y],[F,"FIPS is enabled but this parti\
tion does not support FIPS"],[F,"DualStack is enabled but this partition does not support DualStack"],[F,"Invalid Config\
uration: Missing Region"]]},St=2,Ot=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,
100000010,4,11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,
4,100000002,100000003]),Mt=t.W.from(Ot,St,pt.conditions,pt.results),Pt=new t.U({size:50,params:["Endpoint","Region","Use\
DualStack","UseFIPS"]}),wt=(n,p={})=>Pt.get(n,()=>(0,t.V)(Mt,{endpointParams:n,logger:p.logger}));t.H.aws=t.d;var Ct=class ge extends c.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(p){super(p),Object.
setPrototypeOf(this,ge.prototype)}};const rt="AlarmActions",it="AlarmArn",nt="ActionConfiguration",Z="AlarmConfiguration\
UpdatedTimestamp",ct="AlarmDescription",dt="ActionsEnabled",It="AggregationExpression",Tt="AccountId",yt="ActionLogLineC\
ount",Rt="ActionLogLineRoleArn",ut="AlarmName",Lt="AlarmNamePrefix",Nt="AlarmNames",Ut="ActionPrefix",Wt="AlarmPromQLCri\
teria",$t="AlarmRule",jt="ActionsSuppressedBy",bt="ActionsSuppressorExtensionPeriod",Bt="ActionsSuppressedReason",xt="Ac\
tionsSuppressorWaitPeriod",Kt="ActionsSuppressor",vt="AlarmTagsPropagation",kt="AlarmTypes",Vt="CompositeAlarm",ft="Comp\
ositeAlarms",a="ComparisonOperator",o="ChildrenOfAlarmName",s="Dimensions",r="DescribeAlarmsInput",d="DescribeAlarmsOutp\
ut",m="DescribeAlarms",D="DatapointsToAlarm",w="Dimension",R="Enabled",A="EvaluationCriteria",x="EvaluationInterval",V="\
EvaluateLowSampleCountPercentile",X="EvaluationPeriods",G="EvaluationState",q="ExtendedStatistic",z="ExcludedTagKeys",gt="\
EndTimeOffset",lt="EvaluationWindow",_t="Expression",Ft="Id",Qt="InsufficientDataActions",Ae="IncludedTagKeys",De="Key",
Se="Label",ee="LogAlarms",Oe="LogAlarm",Me="LogGroupIdentifiers",ne="MetricAlarms",we="MetricAlarm",Ce="MetricDataQuerie\
s",Ie="MetricDataQuery",se="MetricName",Te="MaxRecords",oe="MetricStat",ye="Metrics",ae="Metric",re="Namespace",ie="Next\
Token",Re="Name",Gt="OKActions",Le="OnlyStartEvaluatingAfterWarmUpPeriodEnds",zt="Period",Ne="ParentsOfAlarmName",Ue="Pe\
ndingPeriod",We="PromQLCriteria",$e="Query",je="QueryARN",be="QueryResultsToAlarm",Be="QueryResultsToEvaluate",xe="Query\
String",Ke="ReturnData",ke="RecoveryPeriod",ce="ScheduleConfiguration",Ve="ScheduleExpression",de="ScheduledQueryConfigu\
ration",Fe="ScheduledQueryRoleARN",Ht="StateReason",Jt="StateReasonData",Qe="StartTimeOffset",Yt="StateTransitionedTimes\
tamp",Zt="StateUpdatedTimestamp",At="StateValue",ue="SlidingWindow",Ge="Stat",ze="Statistic",He="TagList",le="TreatMissi\
ngData",Je="ThresholdMetricId",Ye="Tags",Ze="Tag",_e="Threshold",Xe="Timezone",me="Unit",Ee="Value",he="WallClockWindow",
Xt="WarmUpConfiguration",qe="WarmUpPeriodDurationInMinutes",pe="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",M="com\
.amazonaws.cloudwatch",Pe=new g.t(pe);var tn=[-3,pe,"CloudWatchServiceException",0,[],[]];Pe.registerError(tn,Ct);const en=[
Pe,new g.t(M)];var qt=[3,M,nt,0,[vt],[()=>sn]],nn=[3,M,Wt,0,[$e,Ue,ke],[0,1,1],1],sn=[3,M,vt,0,[R,Ae,z],[2,64,64],1],on=[
3,M,Vt,0,[dt,rt,it,Z,ct,ut,$t,Qt,Gt,Ht,Jt,Zt,At,Yt,jt,Bt,Kt,xt,bt,nt],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>qt]],
an=[3,M,r,0,[Nt,Lt,kt,o,Ne,At,Ut,Te,ie],[64,0,64,0,0,0,0,1,0]],rn=[3,M,d,0,[ft,ne,ee,ie],[()=>fn,()=>An,()=>gn,0]],cn=[3,
M,w,0,[Re,Ee],[0,0],2],dn=[3,M,Oe,0,[ut,it,ct,Z,dt,Gt,rt,Qt,At,Ht,Jt,Zt,de,Be,be,_e,a,le,Yt,G,yt,Rt,Xt,nt],[0,0,0,4,2,64,
64,64,0,0,0,4,()=>hn,1,1,1,0,0,4,0,1,0,()=>ve,()=>qt]],un=[3,M,ae,0,[re,se,s],[0,0,()=>fe]],ln=[3,M,we,0,[ut,it,ct,Z,dt,
Gt,rt,Qt,At,Ht,Jt,Zt,se,re,ze,q,s,zt,me,X,D,_e,a,le,V,ye,Je,G,Yt,lt,Xt,A,x,nt],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>fe,
1,0,1,1,1,0,0,0,()=>Dn,0,0,4,()=>Mn,()=>ve,()=>On,1,()=>qt]],_n=[3,M,Ie,0,[Ft,oe,_t,Se,Ke,zt,Tt],[0,()=>mn,0,0,2,1,0],1],
mn=[3,M,oe,0,[ae,zt,Ge,me],[()=>un,1,0,0],3],En=[3,M,ce,0,[Ve,Qe,gt],[0,1,1],2],hn=[3,M,de,0,[xe,Fe,ce,It,Me,je,Ye],[0,0,
()=>En,0,64,0,()=>Sn],4],pn=[3,M,ue,0,[],[]],Pn=[3,M,Ze,0,[De,Ee],[0,0],2],vn=[3,M,he,0,[Xe],[0]],ve=[3,M,Xt,0,[qe,Le],[
1,2],1],fn=[1,M,ft,0,()=>on],fe=[1,M,s,0,()=>cn],gn=[1,M,ee,0,()=>dn],An=[1,M,ne,0,()=>ln],Dn=[1,M,Ce,0,()=>_n],Sn=[1,M,
He,0,()=>Pn],On=[4,M,A,0,[We],[()=>nn]],Mn=[4,M,lt,0,[he,ue],[()=>vn,()=>pn]],wn=[9,M,m,0,()=>an,()=>rn];const Cn=n=>({apiVersion:"\
2010-08-01",base64Decoder:n?.base64Decoder??t.lt,base64Encoder:n?.base64Encoder??t.ct,disableHostPrefix:n?.disableHostPrefix??
!1,endpointProvider:n?.endpointProvider??wt,extensions:n?.extensions??[],httpAuthSchemeProvider:n?.httpAuthSchemeProvider??
U,httpAuthSchemes:n?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:p=>p.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:n?.logger??new t.Y,protocol:n?.protocol??l,protocolSettings:n?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudwatch",errorTypeRegistries:en,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"\
2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:n?.serviceId??"CloudWatch",sha256:n?.
sha256??t.t,urlParser:n?.urlParser??E.r,utf8Decoder:n?.utf8Decoder??v.n,utf8Encoder:n?.utf8Encoder??v.t}),In=n=>{(0,t.Q)(
process.version);const p=(0,t.G)(n),L=()=>p().then(t.$),W=Cn(n);(0,t.dt)(process.version);const $={profile:n?.profile,logger:W.
logger};return{...W,...n,runtime:"node",defaultsMode:p,authSchemePreference:n?.authSchemePreference??(0,E.t)(t.a,$),bodyLengthChecker:n?.
bodyLengthChecker??t.at,credentialDefaultProvider:n?.credentialDefaultProvider??C.t,defaultSocketTimeout:(0,i.t)(n?.requestHandler,
9e5),defaultUserAgentProvider:n?.defaultUserAgentProvider??(0,t.p)({serviceId:W.serviceId,clientVersion:Q}),disableRequestCompression:n?.
disableRequestCompression??(0,E.t)(N,n),maxAttempts:n?.maxAttempts??(0,E.t)(t.g,n),region:n?.region??(0,E.t)(t.J,{...t.q,
...$}),requestHandler:f.t.create(n?.requestHandler??L),requestMinCompressionSizeBytes:n?.requestMinCompressionSizeBytes??
(0,E.t)(I,n),retryMode:n?.retryMode??(0,E.t)({...t._,default:async()=>(await L()).retryMode||t.y},n),streamCollector:n?.
streamCollector??f.r,useDualstackEndpoint:n?.useDualstackEndpoint??(0,E.t)(t.rt,$),useFipsEndpoint:n?.useFipsEndpoint??(0,E.
t)(t.nt,$),userAgentAppId:n?.userAgentAppId??(0,E.t)(t.f,$)}},Tn=n=>{const p=n.httpAuthSchemes;let L=n.httpAuthSchemeProvider,
W=n.credentials;return{setHttpAuthScheme($){const Dt=p.findIndex(te=>te.schemeId===$.schemeId);Dt===-1?p.push($):p.splice(
Dt,1,$)},httpAuthSchemes(){return p},setHttpAuthSchemeProvider($){L=$},httpAuthSchemeProvider(){return L},setCredentials($){
W=$},credentials(){return W}}},yn=n=>({httpAuthSchemes:n.httpAuthSchemes(),httpAuthSchemeProvider:n.httpAuthSchemeProvider(),
credentials:n.credentials()}),Rn=(n,p)=>{const L=Object.assign((0,t.l)(n),(0,t.X)(n),(0,t.j)(n),Tn(n));return p.forEach(
W=>W.configure(L)),Object.assign(n,(0,t.u)(L),(0,t.Z)(L),(0,t.M)(L),yn(L))};var Ln=class extends t.tt{config;constructor(...[
n]){const p=In(n||{});super(p),this.initConfig=p;const L=b(p),W=(0,t.b)(L),$=(0,t.v)(W),Dt=(0,t.K)($),te=(0,t.k)(Dt),Nn=(0,c.
n)(te),Un=j(Nn),Wn=O(Un),$n=Rn(Wn,n?.extensions||[]);this.config=$n,this.middlewareStack.use((0,t.et)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:y,identityProviderConfigProvider:async jn=>new t.
x({"aws.auth#sigv4":jn.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((k,S,e)=>{
e.d(S,{n:()=>E,r:()=>C,t:()=>g});var t=e(7811),c=e(990),i=e(139),C=class extends(0,i.i)(i.n,i.r,"ListCommandInvocations",
c.s){},E=class extends(0,i.i)(i.n,i.r,"SendCommand",c.l){};const f=(0,t.t)(["full","reload-only","pending","check"]),h=(0,t.
t)(["nothing","reload","restart"]),v=(0,t.u)({instanceId:(0,t.p)(),mode:f,action:h,phase:(0,t.t)(["lock","read","render",
"write","apply","verify","done"]),desiredVersion:(0,t.c)((0,t.a)()),appliedVersion:(0,t.c)((0,t.a)()),serversVersion:(0,t.
c)((0,t.a)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.d)((0,t.a)()),seconds:(0,t.
l)(),error:(0,t.c)((0,t.u)({code:(0,t.p)(),message:(0,t.p)()}))});function g(l){return l.split(`
`).filter(_=>_.startsWith("{")).map(u).find(_=>_!==void 0)}function u(l){try{return v.safeParse(JSON.parse(l)).data}catch{
return}}}),2921:((k,S,e)=>{e.d(S,{n:()=>E,r:()=>i,t:()=>f});var t=e(990),c=e(139),i=class extends(0,c.i)(c.n,c.r,"GetPar\
ameterHistory",t.i){};const C="the token of ",E=h=>`${C}${new Date(h).toISOString()}, put again`;function f({Description:h="",
LastModifiedDate:v}){const g=v?.getTime()??0,u=h.startsWith(C)?Date.parse(h.slice(13).split(",")[0]??""):g;return Number.
isNaN(u)?g:Math.min(u,g)}}),2618:((k,S,e)=>{e.d(S,{n:()=>g,r:()=>v,t:()=>h});var t=e(5913),c=e(1105),i=e(6580),C=e(139),
E=e(2264),f=class extends(0,t.r)(t.t,t.n,"DescribeInstanceTypes",c.r){};const h="railgun-ha:image";async function v({aws:l},_){
const P=(await(await l.ec2()).send(new f({InstanceTypes:[_]})).catch(K=>{if((0,i.t)(K,"InvalidInstanceType"))return{InstanceTypes:[]};
throw K})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(P.includes("x86_64"))return;const N=P.length>
0?`is ${P.join(", ")}`:"is not known in this region";throw new E.t("input.invalid",`instance-type: "${_}" ${N}; use an x\
86_64 type such as t3.medium`)}async function g(l,_,P){if(_.amiId)return{id:_.amiId,source:_.amiId};const N=`ubuntu-${_.
ubuntuRelease}`;return P?.id&&P.source===N&&_.amiUpdate==="pinned"?P:{id:await u(l,_.ubuntuRelease),source:N}}async function u({
aws:l},_){const P=`/aws/service/canonical/ubuntu/server/${_}/stable/current/amd64/hvm/${_==="22.04"?"ebs-gp2":"ebs-gp3"}\
/ami-id`,N=await l.ssm();try{const{Parameter:K}=await N.send(new C.t({Name:P}));if(K?.Value)return K.Value}catch(K){if(!(0,i.
t)(K,"ParameterNotFound"))throw K}throw new E.t("image.unknown",`this region has no image of Ubuntu ${_} (parameter ${P}\
); set ami-id`)}}),5572:((k,S,e)=>{e.d(S,{t:()=>C});var t=e(3667),c=e(6776),i=class extends(0,t.i)(t.n,t.r,"DescribeScal\
ingActivities",c.r){};async function C({aws:f},h,v){return E((await(await f.autoScaling()).send(new i({AutoScalingGroupName:h,
MaxRecords:50}))).Activities??[],v)}function E(f,h){const v=f.filter(({Description:g,StatusCode:u,StartTime:l})=>/^Launching a new EC2 instance/i.
test(g??"")&&["Successful","Failed","Cancelled"].includes(u??"")&&(l?.getTime()??0)>=h).slice(0,3);if(!(v.length<3||v.some(
({StatusCode:g})=>g==="Successful")))return v[0]?.StatusMessage||v[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((k,S,e)=>{
e.d(S,{n:()=>h,t:()=>v});var t=e(2656),c=e(7643),i=e(6580),C=e(139),E=e(7274),f=e(2264);function h(u,{owner:l,purpose:_,
leaseUntil:P}){const N=new Date(P).toISOString();return new f.t("lock.held",`stack ${u} is being changed by another run,\
 ${l} (${_}), whose lock holds until ${N} and is renewed; run again when it has ended`)}var v=class{#e;#t;#n;#s;constructor({
aws:u,stackName:l,owner:_}){this.#e=u,this.#t=(0,c._)(l).lock,this.#n=_,this.#s=l}async read(u){const l=await this.#e.ssm(),
_=u===void 0?this.#t:`${this.#t}:${u}`;try{const{Parameter:P}=await l.send(new C.t({Name:_})),N=P?.Value??"";return{version:P?.
Version??0,lock:g(N),text:N}}catch(P){if((0,i.t)(P,"ParameterNotFound","ParameterVersionNotFound"))return;throw P}}async create(u){
const l=await this.#e.ssm();try{const{Version:_=1}=await l.send(new E.t({Name:this.#t,Type:"String",Value:JSON.stringify(
u)}));return _}catch(_){if((0,i.t)(_,"ParameterAlreadyExists"))return;throw _}}async overwrite(u,l){const _=await this.#o(
JSON.stringify(l));if(_===u.version+1)return _;const P=await this.read(u.version+1);if(P?.lock?.owner===this.#n)return _;
throw P&&await this.#a(P,_),h(this.#s,P?.lock??{...l,owner:"unknown"})}async#a(u,l){let _=u;for(let P=l-1;P>u.version;P--){
const N=await this.read(P);if(N?.lock?.owner===u.lock?.owner){_=N??_;break}}(await this.read())?.version===l&&await this.#o(
_.text)}async#o(u){const{Version:l=0}=await(await this.#e.ssm()).send(new E.t({Name:this.#t,Type:"String",Value:u,Overwrite:!0}));
return l}};function g(u){try{return t.n.safeParse(JSON.parse(u)).data}catch{return}}}),2656:((k,S,e)=>{e.d(S,{i:()=>C,n:()=>i,
r:()=>E,t:()=>c});var t=e(7811);const c=12e4,i=(0,t.u)({owner:(0,t.p)(),purpose:(0,t.t)(["deploy","rotate","repair","des\
troy"]),held:(0,t.r)(),leaseUntil:(0,t.a)(),suspended:(0,t.n)((0,t.p)())}),C=(f,h)=>f.held&&f.leaseUntil>h,E=(0,t.u)({paused:(0,t.
r)(),by:(0,t.p)()})}),4865:((k,S,e)=>{e.d(S,{n:()=>h,t:()=>f});var t=e(2656),c=e(7643),i=e(6580),C=e(139),E=e(7274);async function f({
aws:v},g){const u=await v.ssm();try{const{Parameter:l}=await u.send(new C.t({Name:(0,c._)(g).pause}));return t.r.safeParse(
JSON.parse(l?.Value??"")).data}catch(l){if((0,i.t)(l,"ParameterNotFound")||l instanceof SyntaxError)return;throw l}}async function h({
aws:v,runName:g},u,l){const _=await v.ssm(),P={paused:l,by:g};await _.send(new E.t({Name:(0,c._)(u).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(P),Overwrite:!0}))}}),7427:((k,S,e)=>{e.d(S,{t:()=>C});
var t=e(2803),c=e(2264),i=e(9713);async function C(E,f){const{log:h,aws:v}=E,g=await h.group("Preflight",()=>(0,i.t)(E)),
u=await(0,t.t)(await v.cloudFormation(),f);if(u&&!u.status.isPreview&&!u.status.isDeleted)return u;const l=`there is no \
stack ${f} in ${g.region} of account ${g.account}; check stack-name and region`;throw new c.t("stack.missing",l)}}),6187:((k,S,e)=>{
e.r(S),e.d(S,{n:()=>F,run:()=>ft,t:()=>J});var t=e(7643),c=e(7427),i=e(321),C=e(4247),E=e(2601),f=e(4865),h=e(4471),v=e(
5474),g=e(550),u=e(765),l=e(6319),_=e(5572),P=e(2618),N=e(2656),K=e(7158),st=e(6765),I=e(9570),O=e(6580),y=e(7615),T=e(139),
U=e(3667),j=e(2921),b=e(6034);const B=(0,g.t)(l.r,"GraniteServiceVersion20100801","CloudWatchClient",u.t),Q={},H=(a,o,s,r)=>[];
var F=class extends B(Q,H,"DescribeAlarms",l.n){},J=class extends(0,h.u)(h.c,h.l,"GetFunctionConfiguration",y.n){};async function mt({
aws:a},o){const s=await a.cloudWatch(),r=new RegExp(`^${o}-Alarm\\w*(-[A-Za-z0-9]+)?$`),d=[];let m;do{const D=await s.send(
new F({AlarmNamePrefix:`${o}-Alarm`,StateValue:"ALARM",...m&&{NextToken:m}}));for(const{AlarmName:w="",AlarmDescription:R,
StateUpdatedTimestamp:A}of D.MetricAlarms??[]){if(!r.test(w))continue;const x=A?.toISOString()??"";d.push({name:w,description:R??
"",since:x})}m=D.NextToken}while(m);return d}const tt="https://api.cloudflare.com/client/v4/ips",et=3e3,ot=(0,i.m)({success:(0,i.
p)(!0),result:(0,i.m)({ipv4_cidrs:(0,i.d)((0,i.f)()).min(1)})});async function Et(a){const o=await a(tt,{signal:AbortSignal.
timeout(et)});if(!o.ok)throw new Error(`${tt} answers with status ${o.status}`);const s=ot.safeParse(await o.json());if(!s.
success)throw new Error(`${tt} answers something else than ranges`);const r=s.data.result.ipv4_cidrs;return{added:r.filter(
d=>!i.u.includes(d)).sort(),removed:i.u.filter(d=>!r.includes(d))}}function at(a,o){return a.map(s=>{const r=(0,i.a)(o.reports)?
o.reports.value.get(s.id):void 0;return{...s,tokenVersion:r?.appliedVersion??null,serversVersion:r?.serversVersion??null,
configAgeSeconds:r?Y(r,o):null,due:r&&!r.error?r.action:null,isListening:r?.listening??null,isPinned:r?.pinned??!1,error:r?.
error?`${r.error.code}: ${r.error.message}`:""}})}function Y({serversVersion:a},{servers:o,now:s}){if(!(0,i.a)(o)||a===null)
return null;const{version:r,writtenAt:d}=o.value;return a>=r?0:Math.max(0,Math.round((s-d)/1e3))}const ht=(a,o)=>a.filter(
v.t).flatMap(({id:s,due:r,error:d,isListening:m})=>[...o&&m===null?[`${s} does not answer its check`]:[],...d?[`${s} can\
not look at itself: ${d}`]:[],...m===!1?[`${s} says that its listener does not answer`]:[],...r==="reload"||r==="restart"?
[`${s} is out of date: a converge would ${r} it`]:[]]),pt={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"\
a deletion"};function St(a){const o=(0,i.s)(a.lock);return[...ht(a.nodes,(0,i.a)(a.reports)),...Ct(o),...((0,i.s)(a.suspensions)??
[]).flatMap(rt),...it((0,i.s)(a.pause)),...nt((0,i.s)(a.token),o),...((0,i.s)(a.alarms)??[]).map(({name:s,since:r})=>`al\
arm ${s} is raised${r&&` since ${r}`}`),...wt(a)]}function Ot({lock:a,suspensions:o}){const s=(0,i.s)(a);if(s?.state!=="\
live")return[];const r=((0,i.s)(o)??[]).find(({by:m})=>m==="run"),d=r?`, ${Z(r.processes,"is","are")} suspended for it`:
"";return[`${pt[s.purpose]} is under way: ${s.owner} holds the lock until ${s.leaseUntil}${d}`]}const Mt=a=>Object.entries(
Pt(a)).flatMap(([o,s])=>(0,i.a)(s)?[]:[o]),Pt=({reports:a,alarms:o,token:s,lock:r,pause:d,suspensions:m})=>({nodes:a,alarms:o,
token:s,lock:r,pause:d,suspensions:m}),wt=a=>Object.entries(Pt(a)).flatMap(([o,s])=>(0,i.a)(s)||s.isDenied?[]:[`${o} cou\
ld not be read: ${s.unknown}`]);function Ct(a){return a?.state!=="dead"?[]:[`${a.owner} (${a.purpose}) died with the loc\
k: the reconciler releases it, or the next run takes it over`]}function rt({processes:a,by:o,because:s}){const r=Z(a,"is",
"are");switch(o){case"run":return[];case"breaker":return[`${r} suspended by the breaker: the last 3 launches failed (${s}\
); put that right, then run resume`];case"left":return[`${Z(a,"was","were")} left suspended by ${s}, which ended without\
 resuming`];case"nobody":return[`${r} suspended and no run says why: resume unless that is on purpose`]}}function it(a){
return a?.paused?[`paused by ${a.by}: nothing is repaired until resume`]:[]}function nt(a,o){return o?.state==="live"?[]:
[t.p.pending,t.p.unfinished].flatMap(s=>{const r=a?.labels[s];return r===void 0?[]:[`token version ${r} is labelled ${s}\
: a rotation did not come to its end, run rotate`]})}const Z=(a,o,s)=>`${a.join(" and ")} ${a.length===1?o:s}`;async function ct(a,o){
const s=o.parameters[t.l.imageId]??"",r=o.tags["railgun-ha:image"]??"",d=r.replace(/^ubuntu-/,"");if(!dt(d))return{id:s,
source:r,newest:s,isNewest:!0};const{id:m}=await(0,P.n)(a,{amiId:"",amiUpdate:"on-deploy",ubuntuRelease:d},void 0);return{
id:s,source:r,newest:m,isNewest:m===s}}const dt=a=>Object.hasOwn(i.c,a);async function It({aws:a,clock:o},s){const r=(await new K.
t({aws:a,stackName:s,owner:"status"}).read())?.lock;if(!r)return null;const{owner:d,purpose:m,suspended:D,leaseUntil:w}=r;
return{owner:d,purpose:m,suspended:D,state:(0,N.i)(r,o.now())?"live":r.held?"dead":"free",leaseUntil:new Date(w).toISOString()}}
const Tt=3e4,yt=1e3,Rt=30,ut=["Pending","InProgress","Delayed","Cancelling"];async function Lt({aws:a,clock:o},{stackName:s,
document:r,ids:d}){if(d.length===0)return new Map;const{Command:m}=await(await a.ssm()).send(new I.n({DocumentName:r,DocumentVersion:"\
$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[s]}],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:Rt})),
D=o.now()+Tt;for(;;){const{ended:w,reports:R}=await Nt(a,m?.CommandId??"");if(d.every(A=>w.has(A))||o.now()>=D)return R;
await(0,st.t)(o,yt)}}async function Nt(a,o){const s=await a.ssm(),r=new Set,d=new Map;let m;try{do{const D=await s.send(
new I.r({CommandId:o,Details:!0,...m&&{NextToken:m}}));for(const{InstanceId:w="",Status:R="",CommandPlugins:A=[]}of D.CommandInvocations??
[]){if(ut.includes(R))continue;r.add(w);const x=(0,I.t)(A.map(({Output:V=""})=>V).join(`
`));x&&d.set(w,x)}m=D.NextToken}while(m)}catch(D){if(!(0,O.t)(D,"InvalidCommandId","InvocationDoesNotExist"))throw D}return{
ended:r,reports:d}}const Ut={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},Wt=180,$t=864e5;
async function jt({aws:a,clock:o},s){const r=await(await a.lambda()).send(new J({FunctionName:s}));return bt(o.now(),r.Runtime??
"no runtime")}function bt(a,o){const s=Ut[o];if(s===void 0)throw new Error(`this version does not know until when Lambda\
 has ${o}`);const r=Math.floor((Date.parse(s)-a)/$t);return{name:o,endsOn:s,daysLeft:r,endsSoon:r<=Wt}}async function Bt({
aws:a},o){const{Parameter:s}=await(await a.ssm()).send(new T.t({Name:(0,t._)(o).servers}));return{version:s?.Version??0,
writtenAt:s?.LastModifiedDate?.getTime()??0}}async function xt({aws:a},o){const s=await a.autoScaling(),r=[(0,t.g)(o)],{
AutoScalingGroups:d=[]}=await s.send(new U.t({AutoScalingGroupNames:r})),m=d.flatMap(({SuspendedProcesses:D=[]})=>D.map(
({ProcessName:w=""})=>w)).sort();return m.includes("Launch")?{names:m,launchFailure:await(0,_.t)({aws:a},(0,t.g)(o),0)}:
{names:m,launchFailure:void 0}}function Kt({names:a,launchFailure:o},s){const r=a.includes("Launch")&&o!==void 0,d=a.filter(
A=>r&&t.t.includes(A)),m=a.filter(A=>!d.includes(A)),D=m.filter(A=>s?.suspended.includes(A)),w=m.filter(A=>!D.includes(A)),
R=s?`${s.owner} (${s.purpose})`:"";return[{processes:d,by:"breaker",because:o??""},{processes:D,by:s?.state==="live"?"ru\
n":"left",because:R},{processes:w,by:"nobody",because:""}].filter(({processes:A})=>A.length>0)}async function vt({aws:a,
clock:o},s){const r=await a.ssm(),{token:d}=(0,t._)(s),m={};let D=null,w;do{const R=await r.send(new j.r({Name:d,WithDecryption:!1,
...w&&{NextToken:w}})).catch(A=>{if((0,O.t)(A,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw A});for(const A of R.
Parameters??[]){const{Version:x=0,Labels:V=[],LastModifiedDate:X}=A;for(const G of V)m[G]=x;V.includes(t.p.current)&&X&&
(D=Math.max(0,Math.round((o.now()-(0,j.t)(A))/1e3)))}w=R.NextToken}while(w);return{labels:m,ageSeconds:D}}async function kt(a,o,s){
const{stackName:r}=a,[d,m,D,w,R,A,x,V,X,G]=await Promise.all([(0,h.r)(o,s),(0,i.o)(()=>Bt(o,r)),(0,i.o)(()=>vt(o,r)),(0,i.
o)(()=>mt(o,r)),(0,i.o)(()=>It(o,r)),(0,i.o)(async()=>await(0,f.t)(o,r)??null),(0,i.o)(()=>xt(o,r)),(0,i.o)(()=>ct(o,s)),
(0,i.o)(()=>Et(o.fetch)),(0,i.o)(()=>jt(o,(0,h.t)(s,"portProbe")))]),q=d.instances.filter(v.t).map(({id:Ft})=>Ft),z=await(0,i.
o)(()=>Lt(o,{stackName:r,document:(0,h.t)(s,"document"),ids:q})),gt=at(d.instances,{reports:z,servers:m,now:o.clock.now()}),
lt=(0,i.a)(x)?{value:Kt(x.value,(0,i.s)(R))}:x,_t={nodes:gt,reports:z,alarms:w,token:D,lock:R,pause:A,suspensions:lt};return{
stack:s,version:s.tags["railgun-ha:version"]??"",isTemplateCurrent:s.tags[t.d]===Vt(a,o),fleet:d,problems:[...(0,v.n)(d),
...St(_t)],underWay:Ot(_t),blindSpots:Mt(_t),nodes:gt,nodesUnknown:"unknown"in z?z.unknown:void 0,token:D,alarms:w,lock:R,
pause:A,suspensions:lt,image:V,cloudflare:X,runtime:G}}const Vt=(a,{assets:o})=>(0,E.r)((0,E.n)((0,E.t)((0,E.a)(a),o().stack))),
ft=async(a,o)=>{const{stackName:s}=a,{log:r}=o,d=await(0,c.t)(o,s),[m,D]=await Promise.all([kt(a,o,d),(0,b.i)(o,s)]),{fleet:w}=m,
{problems:R,blindSpots:A}=m,x=(0,i.i)(m);for(const q of x)for(const z of["",...(0,C.t)(q)])r.info(z);for(const q of[...R,
...(0,i.n)(m)])r.info(q);const V=d.outputs[t.o.loadBalancerDnsName]??"",X=A.length===0?"":`, as far as can be seen witho\
ut ${A.join(", ")}`,G=R.length===0?`the fleet is right${X}`:`not right: ${R.join(", ")}`;return{headline:`stack ${s} is ${d.
status.name}; ${G}`,outputs:{"stack-id":d.id,"load-balancer-dns":V,"token-version":D?String(D):"","memcached-servers":w.
servers.join(" ")},result:{command:"status",stack:s,stackId:d.id,status:d.status.name,tokenVersion:D??null,loadBalancer:V,
healthy:R.length===0,problems:R,fleet:w,...(0,i.r)(m)},tables:x,failure:void 0}}}),4247:((k,S,e)=>{e.d(S,{t:()=>t});function t({
head:c,rows:i}){const C=[c,...i],E=c.map((h,v)=>Math.max(...C.map(g=>(g[v]??"").length))),f=h=>E.map((v,g)=>(h[g]??"").padEnd(
v)).join("  ").trimEnd();return[f(c),E.map(h=>"\u2500".repeat(h)).join("  "),...i.map(f)]}}),6034:((k,S,e)=>{e.d(S,{a:()=>K,
i:()=>v,n:()=>_,r:()=>h,t:()=>N});var t=e(7643),c=e(6580),i=e(139),C=e(6507),E=e(7274),f=e(2264);async function h({aws:I,
hide:O},y){const T=await u(I,y,t.p.current,!0);if(!T)return;const{Value:U="",Version:j=0}=T;return O(U),{value:U,version:j}}
async function v({aws:I},O){return(await u(I,O,t.p.current,!1))?.Version}async function g({aws:I},O){const y=[t.p.unfinished,
t.p.pending];return(await Promise.all(y.map(T=>u(I,O,T,!1)))).some(T=>T!==void 0)}async function u(I,O,y,T){const U=await I.
ssm(),j=`${(0,t._)(O).token}:${y}`;try{return(await U.send(new i.t({Name:j,WithDecryption:T}))).Parameter}catch(b){if((0,c.
t)(b,"ParameterNotFound","ParameterVersionNotFound"))return;throw b}}const l=/^[0-9a-fA-F]{32}$/;async function _({activationToken:I,
tokenParameter:O},{aws:y,hide:T}){if(!O)return I;const U=await y.ssm(),j=b=>new f.t("input.invalid",`token-parameter: pa\
rameter ${O} ${b}`);try{const{Parameter:b}=await U.send(new i.t({Name:O,WithDecryption:!0})),B=b?.Value?.trim()??"";if(T(
B),l.test(B))return B;throw j(`holds ${B.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(b){
throw(0,c.t)(b,"ParameterNotFound","ParameterVersionNotFound")?j("does not exist in this region; name one that does"):b}}
function P({stackName:I,given:O},y,T){if(y)return!O||O===y.value?"keep":T?"rotate":"store";if(O)return"store";const U=`s\
tack ${I} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new f.t("token.missing",
U)}async function N(I,O,y,T){const U=P(O,y,T);return U!=="keep"||!T?U:await g(I,O.stackName)?"rotate":"keep"}async function K({
aws:I},O){const y=await I.ssm(),T=(0,t._)(O.stackName).token,U=await st(y,T,O),j=await y.send(new C.t({Name:T,ParameterVersion:U,
Labels:[t.p.current]}));if(j.InvalidLabels?.length)throw new f.t("internal",`Parameter Store refused the label ${j.InvalidLabels.
join(", ")}`,{fault:"tool"});return U}async function st(I,O,{stackName:y,given:T,tags:U}){const j=Object.entries({...U,[t.
u]:y}).map(([B,Q])=>({Key:B,Value:Q})),b={Name:O,Type:"SecureString",Tier:"Standard",Value:T};try{const B=`Activation to\
ken of the Railgun listeners of stack ${y}`,{Version:Q=1}=await I.send(new E.t({...b,Description:B,Tags:j}));return Q}catch(B){
if(!(0,c.t)(B,"ParameterAlreadyExists"))throw B;const{Version:Q=1}=await I.send(new E.t({...b,Overwrite:!0}));return Q}}})};export{bn as id,Bn as ids,xn as modules};
