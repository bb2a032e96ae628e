const jn=6187,Bn=[6187],kn={6507:((K,I,a)=>{a.d(I,{t:()=>d});var t=a(990),d=class extends(0,t.s)(t.a,t.o,"LabelParameter\
Version",t.u){}}),6319:((K,I,a)=>{a.d(I,{n:()=>Mn,r:()=>W,t:()=>Ln});var t=a(3040),d=a(765),i=a(2308),w=a(4327),p=a(4782),
E=a(1649),A=a(1509),T=a(7573),u=a(9576);const l=(e,m,y)=>{if(!(m in e))return;const L=parseInt(e[m],10);if(Number.isNaN(
L))throw new TypeError(`Cannot load ${y} '${m}'. Expected number, got '${e[m]}'.`);return L};var h=class extends A.t{constructor({
defaultNamespace:e,errorTypeRegistries:m,serviceTarget:y,awsQueryCompatible:L,jsonCodec:b}){super({defaultNamespace:e,errorTypeRegistries:m,
serviceTarget:y,awsQueryCompatible:L,jsonCodec:b})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const M="AWS_DISABLE_REQUEST_COMPRESSION",B="disable_r\
equest_compression",tt={environmentVariableSelector:e=>(0,d.d)(e,M,d.u.ENV),configFileSelector:e=>(0,d.d)(e,B,d.u.CONFIG),
default:!1},et="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",nt="request_min_compression_size_bytes",st={environmentVariableSelector:e=>l(
e,et,d.u.ENV),configFileSelector:e=>l(e,nt,d.u.CONFIG),default:10240},C=e=>{const{disableRequestCompression:m,requestMinCompressionSizeBytes:y}=e;
return Object.assign(e,{disableRequestCompression:(0,d.p)(m),requestMinCompressionSizeBytes:async()=>{const L=await(0,d.
p)(y)();if(L<0||L>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 1048\
5760 inclusive. The provided value ${L} is outside this range."`);return L}})},P=async(e,m,y)=>({operation:(0,d.m)(m).operation,
region:await(0,d.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function D(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(m,y)=>({
signingProperties:{config:m,context:y}})}}const v=e=>{const m=[];switch(e.operation){default:m.push(D(e))}return m},N=e=>{
const m=(0,t.r)(e);return Object.assign(m,{authSchemePreference:(0,d.p)(e.authSchemePreference??[])})},U=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
W={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var $="3.1164.0";const j="\
ref",V=-1,H=!0,ot="isSet",pt="PartitionResult",F="booleanEquals",at="getAttr",ht={[j]:"Endpoint"},rt={[j]:pt},G={},Et=[{
[j]:"Region"}],ft={conditions:[[ot,[ht]],[ot,Et],["aws.partition",Et,pt],[F,[{[j]:"UseFIPS"},H]],[F,[{[j]:"UseDualStack"},
H]],["stringEquals",[{fn:at,argv:[rt,"name"]},"aws-us-gov"]],[F,[{fn:at,argv:[rt,"supportsFIPS"]},H]],[F,[{fn:at,argv:[rt,
"supportsDualStack"]},H]]],results:[[V],[V,"Invalid Configuration: FIPS and custom endpoint are not supported"],[V,"Inva\
lid Configuration: Dualstack and custom endpoint are not supported"],[ht,G],["https://monitoring.{Region}.{PartitionResu\
lt#dnsSuffix}",G],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",G],["https://monitoring-fips.{Regi\
on}.{PartitionResult#dualStackDnsSuffix}",G],[V,"FIPS and DualStack are enabled, but this partition does not support one\
 or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",G],[V,"FIPS is enabled but this partition doe\
s not support FIPS"],[V,"DualStack is enabled but this partition does not support DualStack"],[V,"Invalid Configuration:\
 Missing Region"]]},wt=2,Mt=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,
4,11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,
100000003]),Ct=t.W.from(Mt,wt,ft.conditions,ft.results),Tt=new t.U({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),Pt=(e,m={})=>Tt.get(e,()=>(0,t.V)(Ct,{endpointParams:e,logger:m.logger}));t.H.aws=t.d;var It=class Ae extends d.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(m){super(m),Object.
setPrototypeOf(this,Ae.prototype)}};const it="AlarmActions",ct="AlarmArn",q="ActionConfiguration",dt="AlarmConfiguration\
UpdatedTimestamp",J="AlarmDescription",ut="ActionsEnabled",yt="AggregationExpression",Rt="AccountId",Lt="ActionLogLineCo\
unt",Nt="ActionLogLineRoleArn",lt="AlarmName",Wt="AlarmNamePrefix",Ut="AlarmNames",$t="ActionPrefix",bt="AlarmPromQLCrit\
eria",jt="AlarmRule",Bt="ActionsSuppressedBy",kt="ActionsSuppressorExtensionPeriod",xt="ActionsSuppressedReason",Kt="Act\
ionsSuppressorWaitPeriod",Vt="ActionsSuppressor",vt="AlarmTagsPropagation",Ft="AlarmTypes",Qt="CompositeAlarm",gt="Compo\
siteAlarms",o="ComparisonOperator",s="ChildrenOfAlarmName",n="Dimensions",r="DescribeAlarmsInput",c="DescribeAlarmsOutpu\
t",_="DescribeAlarms",S="DatapointsToAlarm",O="Dimension",R="Enabled",f="EvaluationCriteria",k="EvaluationInterval",x="E\
valuateLowSampleCountPercentile",Y="EvaluationPeriods",Q="EvaluationState",Z="ExtendedStatistic",z="ExcludedTagKeys",_t="\
EndTimeOffset",mt="EvaluationWindow",At="Expression",St="Id",X="InsufficientDataActions",zt="IncludedTagKeys",Se="Key",De="\
Label",ne="LogAlarms",Oe="LogAlarm",we="LogGroupIdentifiers",se="MetricAlarms",Me="MetricAlarm",Ce="MetricDataQueries",Te="\
MetricDataQuery",oe="MetricName",Ie="MaxRecords",ae="MetricStat",ye="Metrics",re="Metric",ie="Namespace",ce="NextToken",
Re="Name",Ht="OKActions",Le="OnlyStartEvaluatingAfterWarmUpPeriodEnds",Gt="Period",Ne="ParentsOfAlarmName",We="PendingPe\
riod",Ue="PromQLCriteria",$e="Query",be="QueryARN",je="QueryResultsToAlarm",Be="QueryResultsToEvaluate",ke="QueryString",
xe="ReturnData",Ke="RecoveryPeriod",de="ScheduleConfiguration",Ve="ScheduleExpression",ue="ScheduledQueryConfiguration",
Fe="ScheduledQueryRoleARN",Jt="StateReason",Yt="StateReasonData",Qe="StartTimeOffset",Zt="StateTransitionedTimestamp",Xt="\
StateUpdatedTimestamp",Dt="StateValue",le="SlidingWindow",ze="Stat",He="Statistic",Ge="TagList",_e="TreatMissingData",Je="\
ThresholdMetricId",Ye="Tags",Ze="Tag",me="Threshold",Xe="Timezone",pe="Unit",he="Value",Ee="WallClockWindow",qt="WarmUpC\
onfiguration",qe="WarmUpPeriodDurationInMinutes",fe="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",g="com.amazonaws.\
cloudwatch",Pe=new u.t(fe);var tn=[-3,fe,"CloudWatchServiceException",0,[],[]];Pe.registerError(tn,It);const en=[Pe,new u.
t(g)];var te=[3,g,q,0,[vt],[()=>sn]],nn=[3,g,bt,0,[$e,We,Ke],[0,1,1],1],sn=[3,g,vt,0,[R,zt,z],[2,64,64],1],on=[3,g,Qt,0,
[ut,it,ct,dt,J,lt,jt,X,Ht,Jt,Yt,Xt,Dt,Zt,Bt,xt,Vt,Kt,kt,q],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>te]],an=[3,g,r,
0,[Ut,Wt,Ft,s,Ne,Dt,$t,Ie,ce],[64,0,64,0,0,0,0,1,0]],rn=[3,g,c,0,[gt,se,ne,ce],[()=>vn,()=>An,()=>gn,0]],cn=[3,g,O,0,[Re,
he],[0,0],2],dn=[3,g,Oe,0,[lt,ct,J,dt,ut,Ht,it,X,Dt,Jt,Yt,Xt,ue,Be,je,me,o,_e,Zt,Q,Lt,Nt,qt,q],[0,0,0,4,2,64,64,64,0,0,0,
4,()=>hn,1,1,1,0,0,4,0,1,0,()=>ve,()=>te]],un=[3,g,re,0,[ie,oe,n],[0,0,()=>ge]],ln=[3,g,Me,0,[lt,ct,J,dt,ut,Ht,it,X,Dt,Jt,
Yt,Xt,oe,ie,He,Z,n,Gt,pe,Y,S,me,o,_e,x,ye,Je,Q,Zt,mt,qt,f,k,q],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>ge,1,0,1,1,1,0,0,
0,()=>Sn,0,0,4,()=>wn,()=>ve,()=>On,1,()=>te]],_n=[3,g,Te,0,[St,ae,At,De,xe,Gt,Rt],[0,()=>mn,0,0,2,1,0],1],mn=[3,g,ae,0,
[re,Gt,ze,pe],[()=>un,1,0,0],3],pn=[3,g,de,0,[Ve,Qe,_t],[0,1,1],2],hn=[3,g,ue,0,[ke,Fe,de,yt,we,be,Ye],[0,0,()=>pn,0,64,
0,()=>Dn],4],En=[3,g,le,0,[],[]],fn=[3,g,Ze,0,[Se,he],[0,0],2],Pn=[3,g,Ee,0,[Xe],[0]],ve=[3,g,qt,0,[qe,Le],[1,2],1],vn=[
1,g,gt,0,()=>on],ge=[1,g,n,0,()=>cn],gn=[1,g,ne,0,()=>dn],An=[1,g,se,0,()=>ln],Sn=[1,g,Ce,0,()=>_n],Dn=[1,g,Ge,0,()=>fn],
On=[4,g,f,0,[Ue],[()=>nn]],wn=[4,g,mt,0,[Ee,le],[()=>Pn,()=>En]],Mn=[9,g,_,0,()=>an,()=>rn];const Cn=e=>({apiVersion:"20\
10-08-01",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??Pt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
v,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:m=>m.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??h,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudwatch",errorTypeRegistries:en,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"\
2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.
sha256??t.t,urlParser:e?.urlParser??p.r,utf8Decoder:e?.utf8Decoder??T.n,utf8Encoder:e?.utf8Encoder??T.t}),Tn=e=>{(0,t.Q)(
process.version);const m=(0,t.G)(e),y=()=>m().then(t.$),L=Cn(e);(0,t.dt)(process.version);const b={profile:e?.profile,logger:L.
logger};return{...L,...e,runtime:"node",defaultsMode:m,authSchemePreference:e?.authSchemePreference??(0,p.t)(t.a,b),bodyLengthChecker:e?.
bodyLengthChecker??t.at,credentialDefaultProvider:e?.credentialDefaultProvider??w.t,defaultSocketTimeout:(0,i.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:L.serviceId,clientVersion:$}),disableRequestCompression:e?.
disableRequestCompression??(0,p.t)(tt,e),maxAttempts:e?.maxAttempts??(0,p.t)(t.g,e),region:e?.region??(0,p.t)(t.J,{...t.
q,...b}),requestHandler:E.t.create(e?.requestHandler??y),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??
(0,p.t)(st,e),retryMode:e?.retryMode??(0,p.t)({...t._,default:async()=>(await y()).retryMode||t.y},e),streamCollector:e?.
streamCollector??E.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,p.t)(t.rt,b),useFipsEndpoint:e?.useFipsEndpoint??(0,p.
t)(t.nt,b),userAgentAppId:e?.userAgentAppId??(0,p.t)(t.f,b)}},In=e=>{const m=e.httpAuthSchemes;let y=e.httpAuthSchemeProvider,
L=e.credentials;return{setHttpAuthScheme(b){const Ot=m.findIndex(ee=>ee.schemeId===b.schemeId);Ot===-1?m.push(b):m.splice(
Ot,1,b)},httpAuthSchemes(){return m},setHttpAuthSchemeProvider(b){y=b},httpAuthSchemeProvider(){return y},setCredentials(b){
L=b},credentials(){return L}}},yn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Rn=(e,m)=>{const y=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),In(e));return m.forEach(
L=>L.configure(y)),Object.assign(e,(0,t.u)(y),(0,t.Z)(y),(0,t.M)(y),yn(y))};var Ln=class extends t.tt{config;constructor(...[
e]){const m=Tn(e||{});super(m),this.initConfig=m;const y=U(m),L=(0,t.b)(y),b=(0,t.v)(L),Ot=(0,t.K)(b),ee=(0,t.k)(Ot),Nn=(0,d.
n)(ee),Wn=N(Nn),Un=C(Wn),$n=Rn(Un,e?.extensions||[]);this.config=$n,this.middlewareStack.use((0,t.et)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:P,identityProviderConfigProvider:async bn=>new t.
x({"aws.auth#sigv4":bn.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((K,I,a)=>{
a.d(I,{n:()=>i,t:()=>A});var t=a(7811),d=a(990),i=class extends(0,d.s)(d.a,d.o,"SendCommand",d.f){};const w=(0,t.t)(["fu\
ll","reload-only","pending","check"]),p=(0,t.t)(["nothing","reload","restart"]),E=(0,t.u)({instanceId:(0,t.p)(),mode:w,action:p,
phase:(0,t.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,t.c)((0,t.a)()),appliedVersion:(0,t.
c)((0,t.a)()),serversVersion:(0,t.c)((0,t.a)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.r)(),unreachableServers:(0,t.
d)((0,t.a)()),seconds:(0,t.l)(),error:(0,t.c)((0,t.u)({code:(0,t.p)(),message:(0,t.p)()}))});function A(u){return u.split(
`
`).filter(l=>l.startsWith("{")).map(T).find(l=>l!==void 0)}function T(u){try{return E.safeParse(JSON.parse(u)).data}catch{
return}}}),2921:((K,I,a)=>{a.d(I,{n:()=>d,t:()=>i});const t="the token of ",d=w=>`${t}${new Date(w).toISOString()}, put \
again`;function i({Description:w="",LastModifiedDate:p}){const E=p?.getTime()??0,A=w.startsWith(t)?Date.parse(w.slice(13).
split(",")[0]??""):E;return Number.isNaN(A)?E:Math.min(A,E)}}),5572:((K,I,a)=>{a.d(I,{t:()=>d});var t=a(6776);async function d({
aws:w},p,E){return i((await(await w.autoScaling()).send(new t.t({AutoScalingGroupName:p,MaxRecords:50}))).Activities??[],
E)}function i(w,p){const E=w.filter(({Description:A,StatusCode:T,StartTime:u})=>/^Launching a new EC2 instance/i.test(A??
"")&&["Successful","Failed","Cancelled"].includes(T??"")&&(u?.getTime()??0)>=p).slice(0,3);if(!(E.length<3||E.some(({StatusCode:A})=>A===
"Successful")))return E[0]?.StatusMessage||E[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((K,I,a)=>{a.d(I,{n:()=>E,
t:()=>A});var t=a(2656),d=a(7643),i=a(6580),w=a(990),p=a(2264);function E(u,{owner:l,purpose:h,leaseUntil:M}){const B=new Date(
M).toISOString();return new p.t("lock.held",`stack ${u} is being changed by another run, ${l} (${h}), whose lock holds u\
ntil ${B} and is renewed; run again when it has ended`)}var A=class{#e;#t;#n;#s;constructor({aws:u,stackName:l,owner:h}){
this.#e=u,this.#t=(0,d._)(l).lock,this.#n=h,this.#s=l}async read(u){const l=await this.#e.ssm(),h=u===void 0?this.#t:`${this.#t}\
:${u}`;try{const{Parameter:M}=await l.send(new w.i({Name:h})),B=M?.Value??"";return{version:M?.Version??0,lock:T(B),text:B}}catch(M){
if((0,i.t)(M,"ParameterNotFound","ParameterVersionNotFound"))return;throw M}}async create(u){const l=await this.#e.ssm();
try{const{Version:h=1}=await l.send(new t.a({Name:this.#t,Type:"String",Value:JSON.stringify(u)}));return h}catch(h){if((0,i.
t)(h,"ParameterAlreadyExists"))return;throw h}}async overwrite(u,l){const h=await this.#o(JSON.stringify(l));if(h===u.version+
1)return h;const M=await this.read(u.version+1);if(M?.lock?.owner===this.#n)return h;throw M&&await this.#a(M,h),E(this.#s,
M?.lock??{...l,owner:"unknown"})}async#a(u,l){let h=u;for(let M=l-1;M>u.version;M--){const B=await this.read(M);if(B?.lock?.
owner===u.lock?.owner){h=B??h;break}}(await this.read())?.version===l&&await this.#o(h.text)}async#o(u){const{Version:l=0}=await(await this.#e.
ssm()).send(new t.a({Name:this.#t,Type:"String",Value:u,Overwrite:!0}));return l}};function T(u){try{return t.n.safeParse(
JSON.parse(u)).data}catch{return}}}),2656:((K,I,a)=>{a.d(I,{a:()=>i,i:()=>E,n:()=>p,r:()=>A,t:()=>w});var t=a(7811),d=a(
990),i=class extends(0,d.s)(d.a,d.o,"PutParameter",d.d){};const w=12e4,p=(0,t.u)({owner:(0,t.p)(),purpose:(0,t.t)(["depl\
oy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.a)(),suspended:(0,t.n)((0,t.p)())}),E=(T,u)=>T.held&&T.
leaseUntil>u,A=(0,t.u)({paused:(0,t.r)(),by:(0,t.p)()})}),4865:((K,I,a)=>{a.d(I,{n:()=>E,t:()=>p});var t=a(2656),d=a(7643),
i=a(6580),w=a(990);async function p({aws:A},T){const u=await A.ssm();try{const{Parameter:l}=await u.send(new w.i({Name:(0,d.
_)(T).pause}));return t.r.safeParse(JSON.parse(l?.Value??"")).data}catch(l){if((0,i.t)(l,"ParameterNotFound")||l instanceof
SyntaxError)return;throw l}}async function E({aws:A,runName:T},u,l){const h=await A.ssm(),M={paused:l,by:T};await h.send(
new t.a({Name:(0,d._)(u).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(M),Overwrite:!0}))}}),
7427:((K,I,a)=>{a.d(I,{t:()=>w});var t=a(2803),d=a(2264),i=a(9713);async function w(p,E){const{log:A,aws:T}=p,u=await A.
group("Preflight",()=>(0,i.t)(p)),l=await(0,t.t)(await T.cloudFormation(),E);if(l&&!l.status.isPreview&&!l.status.isDeleted)
return l;const h=`there is no stack ${E} in ${u.region} of account ${u.account}; check stack-name and region`;throw new d.
t("stack.missing",h)}}),6187:((K,I,a)=>{a.r(I),a.d(I,{n:()=>H,run:()=>gt,t:()=>ot});var t=a(7643),d=a(7427),i=a(321),w=a(
4247),p=a(2601),E=a(4865),A=a(4471),T=a(5474),u=a(550),l=a(765),h=a(6319),M=a(5572),B=a(2618),tt=a(2656),et=a(7158),nt=a(
6765),st=a(2485),C=a(9570),P=a(6580),D=a(990),v=a(9996),N=a(5268),U=a(2921),W=a(6034);const $=(0,u.t)(h.r,"GraniteServic\
eVersion20100801","CloudWatchClient",l.t),j={},V=(o,s,n,r)=>[];var H=class extends $(j,V,"DescribeAlarms",h.n){},ot=class extends(0,v.
i)(v.n,v.r,"GetFunctionConfiguration",v.o){};async function pt({aws:o},s){const n=await o.cloudWatch(),r=new RegExp(`^${s}\
-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];let _;do{const S=await n.send(new H({AlarmNamePrefix:`${s}-Alarm`,StateValue:"ALARM",
..._&&{NextToken:_}}));for(const{AlarmName:O="",AlarmDescription:R,StateUpdatedTimestamp:f}of S.MetricAlarms??[]){if(!r.
test(O))continue;const k=f?.toISOString()??"";c.push({name:O,description:R??"",since:k})}_=S.NextToken}while(_);return c}
const F="https://api.cloudflare.com/client/v4/ips",at=3e3,ht=(0,i.h)({success:(0,i.m)(!0),result:(0,i.h)({ipv4_cidrs:(0,i.
f)((0,i.p)()).min(1)})});async function rt(o){const s=await o(F,{signal:AbortSignal.timeout(at)});if(!s.ok)throw new Error(
`${F} answers with status ${s.status}`);const n=ht.safeParse(await s.json());if(!n.success)throw new Error(`${F} answers\
 something else than ranges`);const r=n.data.result.ipv4_cidrs;return{added:r.filter(c=>!i.d.includes(c)).sort(),removed:i.
d.filter(c=>!r.includes(c))}}function G(o,s){return o.map(n=>{const r=(0,i.o)(s.reports)?s.reports.value.get(n.id):void 0;
return{...n,tokenVersion:r?.appliedVersion??null,serversVersion:r?.serversVersion??null,configAgeSeconds:r?Et(r,s):null,
due:r&&!r.error?r.action:null,isListening:r?.listening??null,isPinned:r?.pinned??!1,error:r?.error?`${r.error.code}: ${r.
error.message}`:""}})}function Et({serversVersion:o},{servers:s,now:n}){if(!(0,i.o)(s)||o===null)return null;const{version:r,
writtenAt:c}=s.value;return o>=r?0:Math.max(0,Math.round((n-c)/1e3))}const ft=(o,s)=>o.filter(T.t).flatMap(({id:n,due:r,
error:c,isListening:_})=>[...s&&_===null?[`${n} does not answer its check`]:[],...c?[`${n} cannot look at itself: ${c}`]:
[],..._===!1?[`${n} says that its listener does not answer`]:[],...r==="reload"||r==="restart"?[`${n} is out of date: a \
converge would ${r} it`]:[]]),wt={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"a deletion"};function Mt(o){
const s=(0,i.c)(o.lock);return[...ft(o.nodes,(0,i.o)(o.reports)),...(0,i.a)(o.nodes,o.newestTemplate,s?.state==="live"&&
s.purpose==="deploy"),...it(s),...((0,i.c)(o.suspensions)??[]).flatMap(ct),...q((0,i.c)(o.pause)),...dt((0,i.c)(o.token),
s),...((0,i.c)(o.alarms)??[]).map(({name:n,since:r})=>`alarm ${n} is raised${r&&` since ${r}`}`),...It(o)]}function Ct({
lock:o,suspensions:s}){const n=(0,i.c)(o);if(n?.state!=="live")return[];const r=((0,i.c)(s)??[]).find(({by:_})=>_==="run"),
c=r?`, ${J(r.processes,"is","are")} suspended for it`:"";return[`${wt[n.purpose]} is under way: ${n.owner} holds the loc\
k until ${n.leaseUntil}${c}`]}const Tt=o=>Object.entries(Pt(o)).flatMap(([s,n])=>(0,i.o)(n)?[]:[s]),Pt=({reports:o,alarms:s,
token:n,lock:r,pause:c,suspensions:_})=>({nodes:o,alarms:s,token:n,lock:r,pause:c,suspensions:_}),It=o=>Object.entries(Pt(
o)).flatMap(([s,n])=>(0,i.o)(n)||n.isDenied?[]:[`${s} could not be read: ${n.unknown}`]);function it(o){return o?.state!==
"dead"?[]:[`${o.owner} (${o.purpose}) died with the lock: the reconciler releases it, or the next run takes it over`]}function ct({
processes:o,by:s,because:n}){const r=J(o,"is","are");switch(s){case"run":return[];case"breaker":return[`${r} suspended b\
y the breaker: the last 3 launches failed (${n}); put that right, then run resume`];case"left":return[`${J(o,"was","were")}\
 left suspended by ${n}, which ended without resuming`];case"nobody":return[`${r} suspended and no run says why: resume \
unless that is on purpose`]}}function q(o){return o?.paused?[`paused by ${o.by}: nothing is repaired until resume`]:[]}function dt(o,s){
return s?.state==="live"?[]:[t.p.pending,t.p.unfinished].flatMap(n=>{const r=o?.labels[n];return r===void 0?[]:[`token v\
ersion ${r} is labelled ${n}: a rotation did not come to its end, run rotate`]})}const J=(o,s,n)=>`${o.join(" and ")} ${o.
length===1?s:n}`;async function ut(o,s){const n=s.parameters[t.l.imageId]??"",r=s.tags["railgun-ha:image"]??"",c=r.replace(
/^ubuntu-/,"");if(!yt(c))return{id:n,source:r,newest:n,isNewest:!0};const{id:_}=await(0,B.n)(o,{amiId:"",amiUpdate:"on-d\
eploy",ubuntuRelease:c},void 0);return{id:n,source:r,newest:_,isNewest:_===n}}const yt=o=>Object.hasOwn(i.l,o);async function Rt({
aws:o,clock:s},n){const r=(await new et.t({aws:o,stackName:n,owner:"status"}).read())?.lock;if(!r)return null;const{owner:c,
purpose:_,suspended:S,leaseUntil:O}=r;return{owner:c,purpose:_,suspended:S,state:(0,tt.i)(r,s.now())?"live":r.held?"dead":
"free",leaseUntil:new Date(O).toISOString()}}const Lt=3e4,Nt=1e3,lt=30;async function Wt({aws:o,clock:s},{stackName:n,document:r,
ids:c}){if(c.length===0)return new Map;const{Command:_}=await(await o.ssm()).send(new C.n({DocumentName:r,DocumentVersion:"\
$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[n]}],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:lt})),
S=s.now()+Lt;for(;;){const{ended:O,reports:R}=await Ut(o,_?.CommandId??"");if(c.every(f=>O.has(f))||s.now()>=S)return R;
await(0,nt.t)(s,Nt)}}async function Ut(o,s){const n=await o.ssm(),r=new Set,c=new Map;let _;try{do{const S=await n.send(
new D.t({CommandId:s,Details:!0,..._&&{NextToken:_}}));for(const{InstanceId:O="",Status:R="",CommandPlugins:f=[]}of S.CommandInvocations??
[]){if(st.i.has(R))continue;r.add(O);const k=(0,C.t)(f.map(({Output:x=""})=>x).join(`
`));k&&c.set(O,k)}_=S.NextToken}while(_)}catch(S){if(!(0,P.t)(S,"InvalidCommandId","InvocationDoesNotExist"))throw S}return{
ended:r,reports:c}}const $t={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},bt=180,jt=864e5;
async function Bt({aws:o,clock:s},n){const r=await(await o.lambda()).send(new ot({FunctionName:n}));return kt(s.now(),r.
Runtime??"no runtime")}function kt(o,s){const n=$t[s];if(n===void 0)throw new Error(`this version does not know until wh\
en Lambda has ${s}`);const r=Math.floor((Date.parse(n)-o)/jt);return{name:s,endsOn:n,daysLeft:r,endsSoon:r<=bt}}async function xt({
aws:o},s){const{Parameter:n}=await(await o.ssm()).send(new D.i({Name:(0,t._)(s).servers}));return{version:n?.Version??0,
writtenAt:n?.LastModifiedDate?.getTime()??0}}async function Kt({aws:o},s){const n=[...(0,N.n)(s)].sort();return n.includes(
"Launch")?{names:n,launchFailure:await(0,M.t)({aws:o},s.AutoScalingGroupName??"",0)}:{names:n,launchFailure:void 0}}function Vt({
names:o,launchFailure:s},n){const r=o.includes("Launch")&&s!==void 0,c=o.filter(f=>r&&t.t.includes(f)),_=o.filter(f=>!c.
includes(f)),S=_.filter(f=>n?.suspended.includes(f)),O=_.filter(f=>!S.includes(f)),R=n?`${n.owner} (${n.purpose})`:"";return[
{processes:c,by:"breaker",because:s??""},{processes:S,by:n?.state==="live"?"run":"left",because:R},{processes:O,by:"nobo\
dy",because:""}].filter(({processes:f})=>f.length>0)}async function vt({aws:o,clock:s},n){const r=await o.ssm(),{token:c}=(0,t.
_)(n),_={};let S=null,O;do{const R=await r.send(new D.r({Name:c,WithDecryption:!1,...O&&{NextToken:O}})).catch(f=>{if((0,P.
t)(f,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw f});for(const f of R.Parameters??[]){const{Version:k=0,
Labels:x=[],LastModifiedDate:Y}=f;for(const Q of x)_[Q]=k;x.includes(t.p.current)&&Y&&(S=Math.max(0,Math.round((s.now()-
(0,U.t)(f))/1e3)))}O=R.NextToken}while(O);return{labels:_,ageSeconds:S}}async function Ft(o,s,n){const{stackName:r}=o,[{
state:c,group:_},S,O,R,f,k,x,Y,Q]=await Promise.all([(0,A.r)(s,n),(0,i.s)(()=>xt(s,r)),(0,i.s)(()=>vt(s,r)),(0,i.s)(()=>pt(
s,r)),(0,i.s)(()=>Rt(s,r)),(0,i.s)(async()=>await(0,E.t)(s,r)??null),(0,i.s)(()=>ut(s,n)),(0,i.s)(()=>rt(s.fetch)),(0,i.
s)(()=>Bt(s,(0,A.t)(n,"portProbe")))]),Z=c.instances.filter(T.t).map(({id:zt})=>zt),[z,_t]=await Promise.all([(0,i.s)(()=>Wt(
s,{stackName:r,document:(0,A.t)(n,"document"),ids:Z})),(0,i.s)(()=>Kt(s,_))]),mt=G(c.instances,{reports:z,servers:S,now:s.
clock.now()}),At=(0,i.o)(_t)?{value:Vt(_t.value,(0,i.c)(f))}:_t,St=n.outputs[t.o.launchTemplateVersion]??"",X={nodes:mt,
reports:z,alarms:R,token:O,lock:f,pause:k,suspensions:At,newestTemplate:St};return{stack:n,version:n.tags["railgun-ha:ve\
rsion"]??"",isTemplateCurrent:n.tags[t.d]===Qt(o,s),fleet:c,problems:[...(0,T.n)(c),...Mt(X)],underWay:Ct(X),blindSpots:Tt(
X),nodes:mt,newestTemplate:St,nodesUnknown:"unknown"in z?z.unknown:void 0,token:O,alarms:R,lock:f,pause:k,suspensions:At,
image:x,cloudflare:Y,runtime:Q}}const Qt=(o,{assets:s})=>(0,p.r)((0,p.n)((0,p.t)((0,p.a)(o),s().stack))),gt=async(o,s)=>{
const{stackName:n}=o,{log:r}=s,c=await(0,d.t)(s,n),[_,S]=await Promise.all([Ft(o,s,c),(0,W.r)(s,n)]),{fleet:O}=_,{problems:R,
blindSpots:f}=_,k=(0,i.i)(_);for(const Z of k)for(const z of["",...(0,w.t)(Z)])r.info(z);for(const Z of[...R,...(0,i.n)(
_)])r.info(Z);const x=c.outputs[t.o.loadBalancerDnsName]??"",Y=f.length===0?"":`, as far as can be seen without ${f.join(
", ")}`,Q=R.length===0?`the fleet is right${Y}`:`not right: ${R.join(", ")}`;return{headline:`stack ${n} is ${c.status.name}\
; ${Q}`,outputs:{"stack-id":c.id,"load-balancer-dns":x,"token-version":S?String(S):"","memcached-servers":O.servers.join(
" ")},result:{command:"status",stack:n,stackId:c.id,status:c.status.name,tokenVersion:S??null,loadBalancer:x,healthy:R.length===
0,problems:R,fleet:O,...(0,i.r)(_)},tables:k,fleet:O,failure:void 0}}}),6034:((K,I,a)=>{a.d(I,{i:()=>nt,n:()=>et,r:()=>u,
t:()=>B});var t=a(7643),d=a(6580),i=a(990),w=a(6507),p=a(2656),E=a(2264),A=a(5633);async function T({aws:C,hide:P},D){const v=await h(
C,D,t.p.current,!0);if(!v)return;const{Value:N="",Version:U=0}=v;return P(N),{value:N,version:U}}async function u({aws:C},P){
return(await h(C,P,t.p.current,!1))?.Version}async function l({aws:C},P){const D=[t.p.unfinished,t.p.pending];return(await Promise.
all(D.map(v=>h(C,P,v,!1)))).some(v=>v!==void 0)}async function h(C,P,D,v){const N=await C.ssm(),U=`${(0,t._)(P).token}:${D}`;
try{return(await N.send(new i.i({Name:U,WithDecryption:v}))).Parameter}catch(W){if((0,d.t)(W,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw W}}const M=/^[0-9a-fA-F]{32}$/;async function B({activationToken:C,tokenParameter:P},{
aws:D,hide:v}){if(!P)return C;const N=await D.ssm(),U=W=>new E.t("input.invalid",`token-parameter: parameter ${P} ${W}`);
try{const{Parameter:W}=await N.send(new i.i({Name:P,WithDecryption:!0})),$=W?.Value?.trim()??"";if(v($),M.test($))return $;
throw U(`holds ${$.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(W){throw(0,d.t)(W,
"ParameterNotFound","ParameterVersionNotFound")?U("does not exist in this region; name one that does"):W}}function tt({stackName:C,
given:P},D,v){if(D)return!P||P===D.value?"keep":v?"rotate":"store";if(P)return"store";const N=`stack ${C} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new E.t("token.missing",N)}async function et(C,P,D){
const{stackName:v,tags:N}=C,[U,W,$]=await(0,A.t)(T(P,v),B(C,P),D?l(P,v):Promise.resolve(!1)),j=tt({stackName:v,given:W,tags:N},
U,D);return{token:j==="keep"&&$?"rotate":j,given:W,tokenVersion:U?.version??0}}async function nt({aws:C},P){const D=await C.
ssm(),v=(0,t._)(P.stackName).token,N=await st(D,v,P),U=await D.send(new w.t({Name:v,ParameterVersion:N,Labels:[t.p.current]}));
if(U.InvalidLabels?.length)throw new E.t("internal",`Parameter Store refused the label ${U.InvalidLabels.join(", ")}`,{fault:"\
tool"});return N}async function st(C,P,{stackName:D,given:v,tags:N}){const U=Object.entries({...N,[t.u]:D}).map(([$,j])=>({
Key:$,Value:j})),W={Name:P,Type:"SecureString",Tier:"Standard",Value:v};try{const $=`Activation token of the Railgun lis\
teners of stack ${D}`,{Version:j=1}=await C.send(new p.a({...W,Description:$,Tags:U}));return j}catch($){if(!(0,d.t)($,"\
ParameterAlreadyExists"))throw $;const{Version:j=1}=await C.send(new p.a({...W,Overwrite:!0}));return j}}})};export{jn as id,Bn as ids,kn as modules};
