const bs=6187,Bs=[6187],xs={6319:((W,I,r)=>{r.d(I,{n:()=>Ms,r:()=>Dt,t:()=>ys});var t=r(3040),_=r(765),i=r(2308),A=r(4327),
m=r(4782),P=r(1649),g=r(1509),T=r(7573),C=r(9576);const u=(e,l,M)=>{if(!(l in e))return;const w=parseInt(e[l],10);if(Number.
isNaN(w))throw new TypeError(`Cannot load ${M} '${l}'. Expected number, got '${e[l]}'.`);return w};var p=class extends g.
t{constructor({defaultNamespace:e,errorTypeRegistries:l,serviceTarget:M,awsQueryCompatible:w,jsonCodec:R}){super({defaultNamespace:e,
errorTypeRegistries:l,serviceTarget:M,awsQueryCompatible:w,jsonCodec:R})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){
return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const S="AWS_DISABLE_REQUEST_COMPRESSION",D="di\
sable_request_compression",N={environmentVariableSelector:e=>(0,_.d)(e,S,_.u.ENV),configFileSelector:e=>(0,_.d)(e,D,_.u.
CONFIG),default:!1},Pt="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",vt="request_min_compression_size_bytes",at={environmentVariableSelector:e=>u(
e,Pt,_.u.ENV),configFileSelector:e=>u(e,vt,_.u.CONFIG),default:10240},rt=e=>{const{disableRequestCompression:l,requestMinCompressionSizeBytes:M}=e;
return Object.assign(e,{disableRequestCompression:(0,_.p)(l),requestMinCompressionSizeBytes:async()=>{const w=await(0,_.
p)(M)();if(w<0||w>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 1048\
5760 inclusive. The provided value ${w} is outside this range."`);return w}})},H=async(e,l,M)=>({operation:(0,_.m)(l).operation,
region:await(0,_.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function F(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(l,M)=>({
signingProperties:{config:l,context:M}})}}const St=e=>{const l=[];switch(e.operation){default:l.push(F(e))}return l},gt=e=>{
const l=(0,t.r)(e);return Object.assign(l,{authSchemePreference:(0,_.p)(e.authSchemePreference??[])})},At=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
Dt={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ot="3.1164.0";const B="\
ref",U=-1,x=!0,it="isSet",Q="PartitionResult",z="booleanEquals",J="getAttr",ct={[B]:"Endpoint"},Y={[B]:Q},j={},dt=[{[B]:"\
Region"}],ut={conditions:[[it,[ct]],[it,dt],["aws.partition",dt,Q],[z,[{[B]:"UseFIPS"},x]],[z,[{[B]:"UseDualStack"},x]],
["stringEquals",[{fn:J,argv:[Y,"name"]},"aws-us-gov"]],[z,[{fn:J,argv:[Y,"supportsFIPS"]},x]],[z,[{fn:J,argv:[Y,"support\
sDualStack"]},x]]],results:[[U],[U,"Invalid Configuration: FIPS and custom endpoint are not supported"],[U,"Invalid Conf\
iguration: Dualstack and custom endpoint are not supported"],[ct,j],["https://monitoring.{Region}.{PartitionResult#dnsSu\
ffix}",j],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",j],["https://monitoring-fips.{Region}.{Par\
titionResult#dualStackDnsSuffix}",j],[U,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",j],[U,"FIPS is enabled but this partition does not suppo\
rt FIPS"],[U,"DualStack is enabled but this partition does not support DualStack"],[U,"Invalid Configuration: Missing Re\
gion"]]},Mt=2,wt=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,4,
11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,
100000003]),Ct=t.W.from(wt,Mt,ut.conditions,ut.results),lt=new t.U({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),It=(e,l={})=>lt.get(e,()=>(0,t.V)(Ct,{endpointParams:e,logger:l.logger}));t.H.aws=t.d;var Tt=class Se extends _.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(l){super(l),Object.
setPrototypeOf(this,Se.prototype)}};const Z="AlarmActions",X="AlarmArn",G="ActionConfiguration",K="AlarmConfigurationUpd\
atedTimestamp",q="AlarmDescription",tt="ActionsEnabled",Rt="AggregationExpression",yt="AccountId",Nt="ActionLogLineCount",
Lt="ActionLogLineRoleArn",et="AlarmName",Ut="AlarmNamePrefix",Wt="AlarmNames",$t="ActionPrefix",bt="AlarmPromQLCriteria",
Bt="AlarmRule",xt="ActionsSuppressedBy",jt="ActionsSuppressorExtensionPeriod",Kt="ActionsSuppressedReason",kt="ActionsSu\
ppressorWaitPeriod",Vt="ActionsSuppressor",_t="AlarmTagsPropagation",Ft="AlarmTypes",Qt="CompositeAlarm",mt="CompositeAl\
arms",o="ComparisonOperator",n="ChildrenOfAlarmName",s="Dimensions",a="DescribeAlarmsInput",c="DescribeAlarmsOutput",d="\
DescribeAlarms",E="DatapointsToAlarm",v="Dimension",O="Enabled",h="EvaluationCriteria",y="EvaluationInterval",L="Evaluat\
eLowSampleCountPercentile",k="EvaluationPeriods",$="EvaluationState",V="ExtendedStatistic",b="ExcludedTagKeys",pt="EndTi\
meOffset",st="EvaluationWindow",ht="Expression",nt="Id",ot="InsufficientDataActions",ge="IncludedTagKeys",Ae="Key",De="L\
abel",ee="LogAlarms",Oe="LogAlarm",Me="LogGroupIdentifiers",se="MetricAlarms",we="MetricAlarm",Ce="MetricDataQueries",Ie="\
MetricDataQuery",ne="MetricName",Te="MaxRecords",oe="MetricStat",Re="Metrics",ae="Metric",re="Namespace",ie="NextToken",
ye="Name",zt="OKActions",Ne="OnlyStartEvaluatingAfterWarmUpPeriodEnds",Gt="Period",Le="ParentsOfAlarmName",Ue="PendingPe\
riod",We="PromQLCriteria",$e="Query",be="QueryARN",Be="QueryResultsToAlarm",xe="QueryResultsToEvaluate",je="QueryString",
Ke="ReturnData",ke="RecoveryPeriod",ce="ScheduleConfiguration",Ve="ScheduleExpression",de="ScheduledQueryConfiguration",
Fe="ScheduledQueryRoleARN",Ht="StateReason",Jt="StateReasonData",Qe="StartTimeOffset",Yt="StateTransitionedTimestamp",Zt="\
StateUpdatedTimestamp",Et="StateValue",ue="SlidingWindow",ze="Stat",Ge="Statistic",He="TagList",le="TreatMissingData",Je="\
ThresholdMetricId",Ye="Tags",Ze="Tag",_e="Threshold",Xe="Timezone",me="Unit",pe="Value",he="WallClockWindow",Xt="WarmUpC\
onfiguration",qe="WarmUpPeriodDurationInMinutes",Ee="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",f="com.amazonaws.\
cloudwatch",fe=new C.t(Ee);var ts=[-3,Ee,"CloudWatchServiceException",0,[],[]];fe.registerError(ts,Tt);const es=[fe,new C.
t(f)];var qt=[3,f,G,0,[_t],[()=>ns]],ss=[3,f,bt,0,[$e,Ue,ke],[0,1,1],1],ns=[3,f,_t,0,[O,ge,b],[2,64,64],1],os=[3,f,Qt,0,
[tt,Z,X,K,q,et,Bt,ot,zt,Ht,Jt,Zt,Et,Yt,xt,Kt,Vt,kt,jt,G],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>qt]],as=[3,f,a,0,
[Wt,Ut,Ft,n,Le,Et,$t,Te,ie],[64,0,64,0,0,0,0,1,0]],rs=[3,f,c,0,[mt,se,ee,ie],[()=>Ps,()=>Ss,()=>vs,0]],is=[3,f,v,0,[ye,pe],
[0,0],2],cs=[3,f,Oe,0,[et,X,q,K,tt,zt,Z,ot,Et,Ht,Jt,Zt,de,xe,Be,_e,o,le,Yt,$,Nt,Lt,Xt,G],[0,0,0,4,2,64,64,64,0,0,0,4,()=>ps,
1,1,1,0,0,4,0,1,0,()=>Pe,()=>qt]],ds=[3,f,ae,0,[re,ne,s],[0,0,()=>ve]],us=[3,f,we,0,[et,X,q,K,tt,zt,Z,ot,Et,Ht,Jt,Zt,ne,
re,Ge,V,s,Gt,me,k,E,_e,o,le,L,Re,Je,$,Yt,st,Xt,h,y,G],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>ve,1,0,1,1,1,0,0,0,()=>gs,
0,0,4,()=>Os,()=>Pe,()=>Ds,1,()=>qt]],ls=[3,f,Ie,0,[nt,oe,ht,De,Ke,Gt,yt],[0,()=>_s,0,0,2,1,0],1],_s=[3,f,oe,0,[ae,Gt,ze,
me],[()=>ds,1,0,0],3],ms=[3,f,ce,0,[Ve,Qe,pt],[0,1,1],2],ps=[3,f,de,0,[je,Fe,ce,Rt,Me,be,Ye],[0,0,()=>ms,0,64,0,()=>As],
4],hs=[3,f,ue,0,[],[]],Es=[3,f,Ze,0,[Ae,pe],[0,0],2],fs=[3,f,he,0,[Xe],[0]],Pe=[3,f,Xt,0,[qe,Ne],[1,2],1],Ps=[1,f,mt,0,()=>os],
ve=[1,f,s,0,()=>is],vs=[1,f,ee,0,()=>cs],Ss=[1,f,se,0,()=>us],gs=[1,f,Ce,0,()=>ls],As=[1,f,He,0,()=>Es],Ds=[4,f,h,0,[We],
[()=>ss]],Os=[4,f,st,0,[he,ue],[()=>fs,()=>hs]],Ms=[9,f,d,0,()=>as,()=>rs];const ws=e=>({apiVersion:"2010-08-01",base64Decoder:e?.
base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??It,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??St,httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:l=>l.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],
logger:e?.logger??new t.Y,protocol:e?.protocol??p,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws\
.cloudwatch",errorTypeRegistries:es,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",
serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.sha256??
t.t,urlParser:e?.urlParser??m.r,utf8Decoder:e?.utf8Decoder??T.n,utf8Encoder:e?.utf8Encoder??T.t}),Cs=e=>{(0,t.Q)(process.
version);const l=(0,t.G)(e),M=()=>l().then(t.$),w=ws(e);(0,t.dt)(process.version);const R={profile:e?.profile,logger:w.logger};
return{...w,...e,runtime:"node",defaultsMode:l,authSchemePreference:e?.authSchemePreference??(0,m.t)(t.a,R),bodyLengthChecker:e?.
bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??A.t,defaultSocketTimeout:(0,i.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:w.serviceId,clientVersion:Ot}),disableRequestCompression:e?.
disableRequestCompression??(0,m.t)(N,e),maxAttempts:e?.maxAttempts??(0,m.t)(t.g,e),region:e?.region??(0,m.t)(t.J,{...t.q,
...R}),requestHandler:P.t.create(e?.requestHandler??M),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??
(0,m.t)(at,e),retryMode:e?.retryMode??(0,m.t)({...t._,default:async()=>(await M()).retryMode||t.y},e),streamCollector:e?.
streamCollector??P.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,m.t)(t.rt,R),useFipsEndpoint:e?.useFipsEndpoint??(0,m.
t)(t.nt,R),userAgentAppId:e?.userAgentAppId??(0,m.t)(t.f,R)}},Is=e=>{const l=e.httpAuthSchemes;let M=e.httpAuthSchemeProvider,
w=e.credentials;return{setHttpAuthScheme(R){const ft=l.findIndex(te=>te.schemeId===R.schemeId);ft===-1?l.push(R):l.splice(
ft,1,R)},httpAuthSchemes(){return l},setHttpAuthSchemeProvider(R){M=R},httpAuthSchemeProvider(){return M},setCredentials(R){
w=R},credentials(){return w}}},Ts=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Rs=(e,l)=>{const M=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),Is(e));return l.forEach(
w=>w.configure(M)),Object.assign(e,(0,t.u)(M),(0,t.Z)(M),(0,t.M)(M),Ts(M))};var ys=class extends t.tt{config;constructor(...[
e]){const l=Cs(e||{});super(l),this.initConfig=l;const M=At(l),w=(0,t.b)(M),R=(0,t.v)(w),ft=(0,t.K)(R),te=(0,t.k)(ft),Ns=(0,_.
n)(te),Ls=gt(Ns),Us=rt(Ls),Ws=Rs(Us,e?.extensions||[]);this.config=Ws,this.middlewareStack.use((0,t.et)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:H,identityProviderConfigProvider:async $s=>new t.
x({"aws.auth#sigv4":$s.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((W,I,r)=>{
r.d(I,{n:()=>i,t:()=>g});var t=r(7811),_=r(990),i=class extends(0,_.s)(_.a,_.o,"SendCommand",_.f){};const A=(0,t.t)(["fu\
ll","reload-only","pending","check"]),m=(0,t.t)(["nothing","reload","restart"]),P=(0,t.u)({instanceId:(0,t.p)(),mode:A,action:m,
phase:(0,t.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,t.c)((0,t.a)()),appliedVersion:(0,t.
c)((0,t.a)()),serversVersion:(0,t.c)((0,t.a)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.
d)((0,t.a)()),seconds:(0,t.l)(),error:(0,t.c)((0,t.u)({code:(0,t.p)(),message:(0,t.p)()}))});function g(C){return C.split(
`
`).filter(u=>u.startsWith("{")).map(T).find(u=>u!==void 0)}function T(C){try{return P.safeParse(JSON.parse(C)).data}catch{
return}}}),2921:((W,I,r)=>{r.d(I,{n:()=>_,t:()=>i});const t="the token of ",_=A=>`${t}${new Date(A).toISOString()}, put \
again`;function i({Description:A="",LastModifiedDate:m}){const P=m?.getTime()??0,g=A.startsWith(t)?Date.parse(A.slice(13).
split(",")[0]??""):P;return Number.isNaN(g)?P:Math.min(g,P)}}),5572:((W,I,r)=>{r.d(I,{t:()=>_});var t=r(6776);async function _({
aws:A},m,P){return i((await(await A.autoScaling()).send(new t.t({AutoScalingGroupName:m,MaxRecords:50}))).Activities??[],
P)}function i(A,m){const P=A.filter(({Description:g,StatusCode:T,StartTime:C})=>/^Launching a new EC2 instance/i.test(g??
"")&&["Successful","Failed","Cancelled"].includes(T??"")&&(C?.getTime()??0)>=m).slice(0,3);if(!(P.length<3||P.some(({StatusCode:g})=>g===
"Successful")))return P[0]?.StatusMessage||P[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((W,I,r)=>{r.d(I,{n:()=>g,
t:()=>T});var t=r(2656),_=r(7643),i=r(6580),A=r(990),m=r(7274),P=r(2264);function g(u,{owner:p,purpose:S,leaseUntil:D}){
const N=new Date(D).toISOString();return new P.t("lock.held",`stack ${u} is being changed by another run, ${p} (${S}), w\
hose lock holds until ${N} and is renewed; run again when it has ended`)}var T=class{#e;#t;#s;#n;constructor({aws:u,stackName:p,
owner:S}){this.#e=u,this.#t=(0,_._)(p).lock,this.#s=S,this.#n=p}async read(u){const p=await this.#e.ssm(),S=u===void 0?this.#t:
`${this.#t}:${u}`;try{const{Parameter:D}=await p.send(new A.i({Name:S})),N=D?.Value??"";return{version:D?.Version??0,lock:C(
N),text:N}}catch(D){if((0,i.t)(D,"ParameterNotFound","ParameterVersionNotFound"))return;throw D}}async create(u){const p=await this.#e.
ssm();try{const{Version:S=1}=await p.send(new m.t({Name:this.#t,Type:"String",Value:JSON.stringify(u)}));return S}catch(S){
if((0,i.t)(S,"ParameterAlreadyExists"))return;throw S}}async overwrite(u,p){const S=await this.#o(JSON.stringify(p));if(S===
u.version+1)return S;const D=await this.read(u.version+1);if(D?.lock?.owner===this.#s)return S;throw D&&await this.#a(D,
S),g(this.#n,D?.lock??{...p,owner:"unknown"})}async#a(u,p){let S=u;for(let D=p-1;D>u.version;D--){const N=await this.read(
D);if(N?.lock?.owner===u.lock?.owner){S=N??S;break}}(await this.read())?.version===p&&await this.#o(S.text)}async#o(u){const{
Version:p=0}=await(await this.#e.ssm()).send(new m.t({Name:this.#t,Type:"String",Value:u,Overwrite:!0}));return p}};function C(u){
try{return t.n.safeParse(JSON.parse(u)).data}catch{return}}}),2656:((W,I,r)=>{r.d(I,{i:()=>A,n:()=>i,r:()=>m,t:()=>_});var t=r(
7811);const _=12e4,i=(0,t.u)({owner:(0,t.p)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.
a)(),suspended:(0,t.n)((0,t.p)())}),A=(P,g)=>P.held&&P.leaseUntil>g,m=(0,t.u)({paused:(0,t.r)(),by:(0,t.p)()})}),4865:((W,I,r)=>{
r.d(I,{n:()=>g,t:()=>P});var t=r(2656),_=r(7643),i=r(6580),A=r(990),m=r(7274);async function P({aws:T},C){const u=await T.
ssm();try{const{Parameter:p}=await u.send(new A.i({Name:(0,_._)(C).pause}));return t.r.safeParse(JSON.parse(p?.Value??"")).
data}catch(p){if((0,i.t)(p,"ParameterNotFound")||p instanceof SyntaxError)return;throw p}}async function g({aws:T,runName:C},u,p){
const S=await T.ssm(),D={paused:p,by:C};await S.send(new m.t({Name:(0,_._)(u).pause,Description:"Whether the reconciler \
only looks",Type:"String",Value:JSON.stringify(D),Overwrite:!0}))}}),7427:((W,I,r)=>{r.d(I,{t:()=>A});var t=r(2803),_=r(
2264),i=r(9713);async function A(m,P){const{log:g,aws:T}=m,C=await g.group("Preflight",()=>(0,i.t)(m)),u=await(0,t.t)(await T.
cloudFormation(),P);if(u&&!u.status.isPreview&&!u.status.isDeleted)return u;const p=`there is no stack ${P} in ${C.region}\
 of account ${C.account}; check stack-name and region`;throw new _.t("stack.missing",p)}}),6187:((W,I,r)=>{r.r(I),r.d(I,
{n:()=>U,run:()=>mt,t:()=>x});var t=r(7643),_=r(7427),i=r(321),A=r(4247),m=r(2601),P=r(4865),g=r(4471),T=r(5474),C=r(550),
u=r(765),p=r(6319),S=r(5572),D=r(2618),N=r(2656),Pt=r(7158),vt=r(6765),at=r(9570),rt=r(6580),H=r(990),F=r(9996),St=r(6776),
gt=r(2921),At=r(6034);const Dt=(0,C.t)(p.r,"GraniteServiceVersion20100801","CloudWatchClient",u.t),Ot={},B=(o,n,s,a)=>[];
var U=class extends Dt(Ot,B,"DescribeAlarms",p.n){},x=class extends(0,F.i)(F.n,F.r,"GetFunctionConfiguration",F.o){};async function it({
aws:o},n){const s=await o.cloudWatch(),a=new RegExp(`^${n}-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];let d;do{const E=await s.send(
new U({AlarmNamePrefix:`${n}-Alarm`,StateValue:"ALARM",...d&&{NextToken:d}}));for(const{AlarmName:v="",AlarmDescription:O,
StateUpdatedTimestamp:h}of E.MetricAlarms??[]){if(!a.test(v))continue;const y=h?.toISOString()??"";c.push({name:v,description:O??
"",since:y})}d=E.NextToken}while(d);return c}const Q="https://api.cloudflare.com/client/v4/ips",z=3e3,J=(0,i.h)({success:(0,i.
m)(!0),result:(0,i.h)({ipv4_cidrs:(0,i.f)((0,i.p)()).min(1)})});async function ct(o){const n=await o(Q,{signal:AbortSignal.
timeout(z)});if(!n.ok)throw new Error(`${Q} answers with status ${n.status}`);const s=J.safeParse(await n.json());if(!s.
success)throw new Error(`${Q} answers something else than ranges`);const a=s.data.result.ipv4_cidrs;return{added:a.filter(
c=>!i.d.includes(c)).sort(),removed:i.d.filter(c=>!a.includes(c))}}function Y(o,n){return o.map(s=>{const a=(0,i.o)(n.reports)?
n.reports.value.get(s.id):void 0;return{...s,tokenVersion:a?.appliedVersion??null,serversVersion:a?.serversVersion??null,
configAgeSeconds:a?j(a,n):null,due:a&&!a.error?a.action:null,isListening:a?.listening??null,isPinned:a?.pinned??!1,error:a?.
error?`${a.error.code}: ${a.error.message}`:""}})}function j({serversVersion:o},{servers:n,now:s}){if(!(0,i.o)(n)||o===null)
return null;const{version:a,writtenAt:c}=n.value;return o>=a?0:Math.max(0,Math.round((s-c)/1e3))}const dt=(o,n)=>o.filter(
T.t).flatMap(({id:s,due:a,error:c,isListening:d})=>[...n&&d===null?[`${s} does not answer its check`]:[],...c?[`${s} can\
not look at itself: ${c}`]:[],...d===!1?[`${s} says that its listener does not answer`]:[],...a==="reload"||a==="restart"?
[`${s} is out of date: a converge would ${a} it`]:[]]),ut={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"\
a deletion"};function Mt(o){const n=(0,i.c)(o.lock);return[...dt(o.nodes,(0,i.o)(o.reports)),...(0,i.a)(o.nodes,o.newestTemplate,
n?.state==="live"&&n.purpose==="deploy"),...Tt(n),...((0,i.c)(o.suspensions)??[]).flatMap(Z),...X((0,i.c)(o.pause)),...G(
(0,i.c)(o.token),n),...((0,i.c)(o.alarms)??[]).map(({name:s,since:a})=>`alarm ${s} is raised${a&&` since ${a}`}`),...It(
o)]}function wt({lock:o,suspensions:n}){const s=(0,i.c)(o);if(s?.state!=="live")return[];const a=((0,i.c)(n)??[]).find(({
by:d})=>d==="run"),c=a?`, ${K(a.processes,"is","are")} suspended for it`:"";return[`${ut[s.purpose]} is under way: ${s.owner}\
 holds the lock until ${s.leaseUntil}${c}`]}const Ct=o=>Object.entries(lt(o)).flatMap(([n,s])=>(0,i.o)(s)?[]:[n]),lt=({reports:o,
alarms:n,token:s,lock:a,pause:c,suspensions:d})=>({nodes:o,alarms:n,token:s,lock:a,pause:c,suspensions:d}),It=o=>Object.
entries(lt(o)).flatMap(([n,s])=>(0,i.o)(s)||s.isDenied?[]:[`${n} could not be read: ${s.unknown}`]);function Tt(o){return o?.
state!=="dead"?[]:[`${o.owner} (${o.purpose}) died with the lock: the reconciler releases it, or the next run takes it o\
ver`]}function Z({processes:o,by:n,because:s}){const a=K(o,"is","are");switch(n){case"run":return[];case"breaker":return[
`${a} suspended by the breaker: the last 3 launches failed (${s}); put that right, then run resume`];case"left":return[`${K(
o,"was","were")} left suspended by ${s}, which ended without resuming`];case"nobody":return[`${a} suspended and no run s\
ays why: resume unless that is on purpose`]}}function X(o){return o?.paused?[`paused by ${o.by}: nothing is repaired unt\
il resume`]:[]}function G(o,n){return n?.state==="live"?[]:[t.p.pending,t.p.unfinished].flatMap(s=>{const a=o?.labels[s];
return a===void 0?[]:[`token version ${a} is labelled ${s}: a rotation did not come to its end, run rotate`]})}const K=(o,n,s)=>`${o.
join(" and ")} ${o.length===1?n:s}`;async function q(o,n){const s=n.parameters[t.l.imageId]??"",a=n.tags["railgun-ha:ima\
ge"]??"",c=a.replace(/^ubuntu-/,"");if(!tt(c))return{id:s,source:a,newest:s,isNewest:!0};const{id:d}=await(0,D.n)(o,{amiId:"",
amiUpdate:"on-deploy",ubuntuRelease:c},void 0);return{id:s,source:a,newest:d,isNewest:d===s}}const tt=o=>Object.hasOwn(i.
l,o);async function Rt({aws:o,clock:n},s){const a=(await new Pt.t({aws:o,stackName:s,owner:"status"}).read())?.lock;if(!a)
return null;const{owner:c,purpose:d,suspended:E,leaseUntil:v}=a;return{owner:c,purpose:d,suspended:E,state:(0,N.i)(a,n.now())?
"live":a.held?"dead":"free",leaseUntil:new Date(v).toISOString()}}const yt=3e4,Nt=1e3,Lt=30,et=["Pending","InProgress","\
Delayed","Cancelling"];async function Ut({aws:o,clock:n},{stackName:s,document:a,ids:c}){if(c.length===0)return new Map;
const{Command:d}=await(await o.ssm()).send(new at.n({DocumentName:a,DocumentVersion:"$LATEST",Parameters:{mode:["--check"]},
Targets:[{Key:`tag:${t.u}`,Values:[s]}],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:Lt})),E=n.now()+yt;for(;;){
const{ended:v,reports:O}=await Wt(o,d?.CommandId??"");if(c.every(h=>v.has(h))||n.now()>=E)return O;await(0,vt.t)(n,Nt)}}
async function Wt(o,n){const s=await o.ssm(),a=new Set,c=new Map;let d;try{do{const E=await s.send(new H.t({CommandId:n,
Details:!0,...d&&{NextToken:d}}));for(const{InstanceId:v="",Status:O="",CommandPlugins:h=[]}of E.CommandInvocations??[]){
if(et.includes(O))continue;a.add(v);const y=(0,at.t)(h.map(({Output:L=""})=>L).join(`
`));y&&c.set(v,y)}d=E.NextToken}while(d)}catch(E){if(!(0,rt.t)(E,"InvalidCommandId","InvocationDoesNotExist"))throw E}return{
ended:a,reports:c}}const $t={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},bt=180,Bt=864e5;
async function xt({aws:o,clock:n},s){const a=await(await o.lambda()).send(new x({FunctionName:s}));return jt(n.now(),a.Runtime??
"no runtime")}function jt(o,n){const s=$t[n];if(s===void 0)throw new Error(`this version does not know until when Lambda\
 has ${n}`);const a=Math.floor((Date.parse(s)-o)/Bt);return{name:n,endsOn:s,daysLeft:a,endsSoon:a<=bt}}async function Kt({
aws:o},n){const{Parameter:s}=await(await o.ssm()).send(new H.i({Name:(0,t._)(n).servers}));return{version:s?.Version??0,
writtenAt:s?.LastModifiedDate?.getTime()??0}}async function kt({aws:o},n){const s=await o.autoScaling(),a=[(0,t.g)(n)],{
AutoScalingGroups:c=[]}=await s.send(new St.r({AutoScalingGroupNames:a})),d=c.flatMap(({SuspendedProcesses:E=[]})=>E.map(
({ProcessName:v=""})=>v)).sort();return d.includes("Launch")?{names:d,launchFailure:await(0,S.t)({aws:o},(0,t.g)(n),0)}:
{names:d,launchFailure:void 0}}function Vt({names:o,launchFailure:n},s){const a=o.includes("Launch")&&n!==void 0,c=o.filter(
h=>a&&t.t.includes(h)),d=o.filter(h=>!c.includes(h)),E=d.filter(h=>s?.suspended.includes(h)),v=d.filter(h=>!E.includes(h)),
O=s?`${s.owner} (${s.purpose})`:"";return[{processes:c,by:"breaker",because:n??""},{processes:E,by:s?.state==="live"?"ru\
n":"left",because:O},{processes:v,by:"nobody",because:""}].filter(({processes:h})=>h.length>0)}async function _t({aws:o,
clock:n},s){const a=await o.ssm(),{token:c}=(0,t._)(s),d={};let E=null,v;do{const O=await a.send(new H.r({Name:c,WithDecryption:!1,
...v&&{NextToken:v}})).catch(h=>{if((0,rt.t)(h,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw h});for(const h of O.
Parameters??[]){const{Version:y=0,Labels:L=[],LastModifiedDate:k}=h;for(const $ of L)d[$]=y;L.includes(t.p.current)&&k&&
(E=Math.max(0,Math.round((n.now()-(0,gt.t)(h))/1e3)))}v=O.NextToken}while(v);return{labels:d,ageSeconds:E}}async function Ft(o,n,s){
const{stackName:a}=o,[c,d,E,v,O,h,y,L,k,$]=await Promise.all([(0,g.r)(n,s),(0,i.s)(()=>Kt(n,a)),(0,i.s)(()=>_t(n,a)),(0,i.
s)(()=>it(n,a)),(0,i.s)(()=>Rt(n,a)),(0,i.s)(async()=>await(0,P.t)(n,a)??null),(0,i.s)(()=>kt(n,a)),(0,i.s)(()=>q(n,s)),
(0,i.s)(()=>ct(n.fetch)),(0,i.s)(()=>xt(n,(0,g.t)(s,"portProbe")))]),V=c.instances.filter(T.t).map(({id:ot})=>ot),b=await(0,i.
s)(()=>Ut(n,{stackName:a,document:(0,g.t)(s,"document"),ids:V})),pt=Y(c.instances,{reports:b,servers:d,now:n.clock.now()}),
st=(0,i.o)(y)?{value:Vt(y.value,(0,i.c)(O))}:y,ht=s.outputs[t.o.launchTemplateVersion]??"",nt={nodes:pt,reports:b,alarms:v,
token:E,lock:O,pause:h,suspensions:st,newestTemplate:ht};return{stack:s,version:s.tags["railgun-ha:version"]??"",isTemplateCurrent:s.
tags[t.d]===Qt(o,n),fleet:c,problems:[...(0,T.n)(c),...Mt(nt)],underWay:wt(nt),blindSpots:Ct(nt),nodes:pt,newestTemplate:ht,
nodesUnknown:"unknown"in b?b.unknown:void 0,token:E,alarms:v,lock:O,pause:h,suspensions:st,image:L,cloudflare:k,runtime:$}}
const Qt=(o,{assets:n})=>(0,m.r)((0,m.n)((0,m.t)((0,m.a)(o),n().stack))),mt=async(o,n)=>{const{stackName:s}=o,{log:a}=n,
c=await(0,_.t)(n,s),[d,E]=await Promise.all([Ft(o,n,c),(0,At.i)(n,s)]),{fleet:v}=d,{problems:O,blindSpots:h}=d,y=(0,i.i)(
d);for(const V of y)for(const b of["",...(0,A.t)(V)])a.info(b);for(const V of[...O,...(0,i.n)(d)])a.info(V);const L=c.outputs[t.
o.loadBalancerDnsName]??"",k=h.length===0?"":`, as far as can be seen without ${h.join(", ")}`,$=O.length===0?`the fleet\
 is right${k}`:`not right: ${O.join(", ")}`;return{headline:`stack ${s} is ${c.status.name}; ${$}`,outputs:{"stack-id":c.
id,"load-balancer-dns":L,"token-version":E?String(E):"","memcached-servers":v.servers.join(" ")},result:{command:"status",
stack:s,stackId:c.id,status:c.status.name,tokenVersion:E??null,loadBalancer:L,healthy:O.length===0,problems:O,fleet:v,...(0,i.
r)(d)},tables:y,fleet:v,failure:void 0}}})};export{bs as id,Bs as ids,xs as modules};
