const bn=321,Un=[321],xn={6319:((G,b,r)=>{r.d(b,{n:()=>Dn,r:()=>j,t:()=>yn});var t=r(3040),y=r(2308),p=r(4327),E=r(4782),
u=r(1649),v=r(1509),P=r(9576);const R=(e,l,D)=>{if(!(l in e))return;const T=parseInt(e[l],10);if(Number.isNaN(T))throw new TypeError(
`Cannot load ${D} '${l}'. Expected number, got '${e[l]}'.`);return T};var x=class extends v.t{constructor({defaultNamespace:e,
errorTypeRegistries:l,serviceTarget:D,awsQueryCompatible:T,jsonCodec:L}){super({defaultNamespace:e,errorTypeRegistries:l,
serviceTarget:D,awsQueryCompatible:T,jsonCodec:L})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const k="AWS_DISABLE_REQUEST_COMPRESSION",w="disable_r\
equest_compression",A={environmentVariableSelector:e=>(0,t.ft)(e,k,t.dt.ENV),configFileSelector:e=>(0,t.ft)(e,w,t.dt.CONFIG),
default:!1},W="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",d="request_min_compression_size_bytes",_={environmentVariableSelector:e=>R(
e,W,t.dt.ENV),configFileSelector:e=>R(e,d,t.dt.CONFIG),default:10240},M=e=>{const{disableRequestCompression:l,requestMinCompressionSizeBytes:D}=e;
return Object.assign(e,{disableRequestCompression:(0,t._t)(l),requestMinCompressionSizeBytes:async()=>{const T=await(0,t.
_t)(D)();if(T<0||T>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 104\
85760 inclusive. The provided value ${T} is outside this range."`);return T}})},I=async(e,l,D)=>({operation:(0,t.vt)(l).
operation,region:await(0,t._t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv\
4`")})()});function O(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(l,D)=>({
signingProperties:{config:l,context:D}})}}const C=e=>{const l=[];switch(e.operation){default:l.push(O(e))}return l},$=e=>{
const l=(0,t.r)(e);return Object.assign(l,{authSchemePreference:(0,t._t)(e.authSchemePreference??[])})},S=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
j={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Q="3.1164.0";const F="\
ref",K=-1,Y=!0,ct="isSet",z="PartitionResult",J="booleanEquals",q="getAttr",tt={[F]:"Endpoint"},Z={[F]:z},H={},lt=[{[F]:"\
Region"}],dt={conditions:[[ct,[tt]],[ct,lt],["aws.partition",lt,z],[J,[{[F]:"UseFIPS"},Y]],[J,[{[F]:"UseDualStack"},Y]],
["stringEquals",[{fn:q,argv:[Z,"name"]},"aws-us-gov"]],[J,[{fn:q,argv:[Z,"supportsFIPS"]},Y]],[J,[{fn:q,argv:[Z,"support\
sDualStack"]},Y]]],results:[[K],[K,"Invalid Configuration: FIPS and custom endpoint are not supported"],[K,"Invalid Conf\
iguration: Dualstack and custom endpoint are not supported"],[tt,H],["https://monitoring.{Region}.{PartitionResult#dnsSu\
ffix}",H],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",H],["https://monitoring-fips.{Region}.{Par\
titionResult#dualStackDnsSuffix}",H],[K,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",H],[K,"FIPS is enabled but this partition does not suppo\
rt FIPS"],[K,"DualStack is enabled but this partition does not support DualStack"],[K,"Invalid Configuration: Missing Re\
gion"]]},_t=2,ht=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,4,
11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,
100000003]),et=t.K.from(ht,_t,dt.conditions,dt.results),pt=new t.G({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),ft=(e,l={})=>pt.get(e,()=>(0,t.U)(et,{endpointParams:e,logger:l.logger}));t.W.aws=t.d;var Et=class le extends t.
rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(l){super(l),
Object.setPrototypeOf(this,le.prototype)}};const nt="AlarmActions",st="AlarmArn",X="ActionConfiguration",ot="AlarmConfig\
urationUpdatedTimestamp",at="AlarmDescription",rt="ActionsEnabled",gt="AggregationExpression",vt="AccountId",Pt="ActionL\
ogLineCount",At="ActionLogLineRoleArn",it="AlarmName",St="AlarmNamePrefix",wt="AlarmNames",Dt="ActionPrefix",Ct="AlarmPr\
omQLCriteria",Mt="AlarmRule",It="ActionsSuppressedBy",Ot="ActionsSuppressorExtensionPeriod",Tt="ActionsSuppressedReason",
n="ActionsSuppressorWaitPeriod",o="ActionsSuppressor",s="AlarmTagsPropagation",a="AlarmTypes",i="CompositeAlarm",c="Comp\
ositeAlarms",m="ComparisonOperator",g="ChildrenOfAlarmName",f="Dimensions",N="DescribeAlarmsInput",U="DescribeAlarmsOutp\
ut",B="DescribeAlarms",V="DatapointsToAlarm",yt="Dimension",de="Enabled",Bt="EvaluationCriteria",ue="EvaluationInterval",
me="EvaluateLowSampleCountPercentile",_e="EvaluationPeriods",Kt="EvaluationState",he="ExtendedStatistic",pe="ExcludedTag\
Keys",fe="EndTimeOffset",Vt="EvaluationWindow",Ee="Expression",ge="Id",Rt="InsufficientDataActions",ve="IncludedTagKeys",
Pe="Key",Ae="Label",Qt="LogAlarms",Se="LogAlarm",we="LogGroupIdentifiers",Ft="MetricAlarms",De="MetricAlarm",Ce="MetricD\
ataQueries",Me="MetricDataQuery",zt="MetricName",Ie="MaxRecords",Ht="MetricStat",Oe="Metrics",Gt="Metric",Yt="Namespace",
Jt="NextToken",Te="Name",$t="OKActions",ye="OnlyStartEvaluatingAfterWarmUpPeriodEnds",Nt="Period",Re="ParentsOfAlarmName",
$e="PendingPeriod",Ne="PromQLCriteria",Le="Query",ke="QueryARN",be="QueryResultsToAlarm",Ue="QueryResultsToEvaluate",xe="\
QueryString",We="ReturnData",je="RecoveryPeriod",Zt="ScheduleConfiguration",Be="ScheduleExpression",Xt="ScheduledQueryCo\
nfiguration",Ke="ScheduledQueryRoleARN",Lt="StateReason",kt="StateReasonData",Ve="StartTimeOffset",bt="StateTransitioned\
Timestamp",Ut="StateUpdatedTimestamp",ut="StateValue",qt="SlidingWindow",Qe="Stat",Fe="Statistic",ze="TagList",te="Treat\
MissingData",He="ThresholdMetricId",Ge="Tags",Ye="Tag",ee="Threshold",Je="Timezone",ne="Unit",se="Value",oe="WallClockWi\
ndow",xt="WarmUpConfiguration",Ze="WarmUpPeriodDurationInMinutes",ae="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",
h="com.amazonaws.cloudwatch",re=new P.t(ae);var Xe=[-3,ae,"CloudWatchServiceException",0,[],[]];re.registerError(Xe,Et);
const qe=[re,new P.t(h)];var Wt=[3,h,X,0,[s],[()=>en]],tn=[3,h,Ct,0,[Le,$e,je],[0,1,1],1],en=[3,h,s,0,[de,ve,pe],[2,64,64],
1],nn=[3,h,i,0,[rt,nt,st,ot,at,it,Mt,Rt,$t,Lt,kt,Ut,ut,bt,It,Tt,o,n,Ot,X],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>Wt]],
sn=[3,h,N,0,[wt,St,a,g,Re,ut,Dt,Ie,Jt],[64,0,64,0,0,0,0,1,0]],on=[3,h,U,0,[c,Ft,Qt,Jt],[()=>En,()=>vn,()=>gn,0]],an=[3,h,
yt,0,[Te,se],[0,0],2],rn=[3,h,Se,0,[it,st,at,ot,rt,$t,nt,Rt,ut,Lt,kt,Ut,Xt,Ue,be,ee,m,te,bt,Kt,Pt,At,xt,X],[0,0,0,4,2,64,
64,64,0,0,0,4,()=>_n,1,1,1,0,0,4,0,1,0,()=>ie,()=>Wt]],cn=[3,h,Gt,0,[Yt,zt,f],[0,0,()=>ce]],ln=[3,h,De,0,[it,st,at,ot,rt,
$t,nt,Rt,ut,Lt,kt,Ut,zt,Yt,Fe,he,f,Nt,ne,_e,V,ee,m,te,me,Oe,He,Kt,bt,Vt,xt,Bt,ue,X],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,
()=>ce,1,0,1,1,1,0,0,0,()=>Pn,0,0,4,()=>wn,()=>ie,()=>Sn,1,()=>Wt]],dn=[3,h,Me,0,[ge,Ht,Ee,Ae,We,Nt,vt],[0,()=>un,0,0,2,
1,0],1],un=[3,h,Ht,0,[Gt,Nt,Qe,ne],[()=>cn,1,0,0],3],mn=[3,h,Zt,0,[Be,Ve,fe],[0,1,1],2],_n=[3,h,Xt,0,[xe,Ke,Zt,gt,we,ke,
Ge],[0,0,()=>mn,0,64,0,()=>An],4],hn=[3,h,qt,0,[],[]],pn=[3,h,Ye,0,[Pe,se],[0,0],2],fn=[3,h,oe,0,[Je],[0]],ie=[3,h,xt,0,
[Ze,ye],[1,2],1],En=[1,h,c,0,()=>nn],ce=[1,h,f,0,()=>an],gn=[1,h,Qt,0,()=>rn],vn=[1,h,Ft,0,()=>ln],Pn=[1,h,Ce,0,()=>dn],
An=[1,h,ze,0,()=>pn],Sn=[4,h,Bt,0,[Ne],[()=>tn]],wn=[4,h,Vt,0,[oe,qt],[()=>fn,()=>hn]],Dn=[9,h,B,0,()=>sn,()=>on];const Cn=e=>({
apiVersion:"2010-08-01",base64Decoder:e?.base64Decoder??t.xt,base64Encoder:e?.base64Encoder??t.bt,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??ft,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
C,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:l=>l.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:e?.logger??new t.Q,protocol:e?.protocol??x,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudwatch",errorTypeRegistries:qe,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"\
2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.
sha256??t.t,urlParser:e?.urlParser??E.r,utf8Decoder:e?.utf8Decoder??P.r,utf8Encoder:e?.utf8Encoder??P.n}),Mn=e=>{(0,t.tt)(
process.version);const l=(0,t.J)(e),D=()=>l().then(t.nt),T=Cn(e);(0,t.Ct)(process.version);const L={profile:e?.profile,logger:T.
logger};return{...T,...e,runtime:"node",defaultsMode:l,authSchemePreference:e?.authSchemePreference??(0,E.t)(t.a,L),bodyLengthChecker:e?.
bodyLengthChecker??t.mt,credentialDefaultProvider:e?.credentialDefaultProvider??p.t,defaultSocketTimeout:(0,y.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:T.serviceId,clientVersion:Q}),disableRequestCompression:e?.
disableRequestCompression??(0,E.t)(A,e),maxAttempts:e?.maxAttempts??(0,E.t)(t.g,e),region:e?.region??(0,E.t)(t.Z,{...t.X,
...L}),requestHandler:u.t.create(e?.requestHandler??D),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??
(0,E.t)(_,e),retryMode:e?.retryMode??(0,E.t)({...t._,default:async()=>(await D()).retryMode||t.y},e),streamCollector:e?.
streamCollector??u.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,E.t)(t.ut,L),useFipsEndpoint:e?.useFipsEndpoint??(0,E.
t)(t.lt,L),userAgentAppId:e?.userAgentAppId??(0,E.t)(t.f,L)}},In=e=>{const l=e.httpAuthSchemes;let D=e.httpAuthSchemeProvider,
T=e.credentials;return{setHttpAuthScheme(L){const mt=l.findIndex(jt=>jt.schemeId===L.schemeId);mt===-1?l.push(L):l.splice(
mt,1,L)},httpAuthSchemes(){return l},setHttpAuthSchemeProvider(L){D=L},httpAuthSchemeProvider(){return D},setCredentials(L){
T=L},credentials(){return T}}},On=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Tn=(e,l)=>{const D=Object.assign((0,t.l)(e),(0,t.$)(e),(0,t.j)(e),In(e));return l.forEach(
T=>T.configure(D)),Object.assign(e,(0,t.u)(D),(0,t.et)(D),(0,t.M)(D),On(D))};var yn=class extends t.st{config;constructor(...[
e]){const l=Mn(e||{});super(l),this.initConfig=l;const D=S(l),T=(0,t.b)(D),L=(0,t.v)(T),mt=(0,t.Y)(L),jt=(0,t.k)(mt),Rn=(0,t.
H)(jt),$n=$(Rn),Nn=M($n),Ln=Tn(Nn,e?.extensions||[]);this.config=Ln,this.middlewareStack.use((0,t.at)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:I,identityProviderConfigProvider:async kn=>new t.
x({"aws.auth#sigv4":kn.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),9570:((G,b,r)=>{
r.d(b,{i:()=>E,n:()=>v,r:()=>u,t:()=>x});var t=r(7811),y=r(990),p=r(7274),E=class extends(0,p.a)(p.r,p.i,"GetParameterHi\
story",y.i){},u=class extends(0,p.a)(p.r,p.i,"ListCommandInvocations",y.s){},v=class extends(0,p.a)(p.r,p.i,"SendCommand",
y.l){};const P=(0,t.t)(["full","reload-only","pending","check"]),R=(0,t.t)(["nothing","reload","restart"]),x=(0,t.u)({instanceId:(0,t.
f)(),mode:P,action:R,phase:(0,t.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,t.c)((0,t.
a)()),appliedVersion:(0,t.c)((0,t.a)()),serversVersion:(0,t.c)((0,t.a)()),pinned:(0,t.r)(),restored:(0,t.r)(),listening:(0,t.
r)(),seconds:(0,t.l)(),error:(0,t.c)((0,t.u)({code:(0,t.f)(),message:(0,t.f)()}))})}),2618:((G,b,r)=>{r.d(b,{n:()=>R,r:()=>P,
t:()=>v});var t=r(4471),y=r(1105),p=r(6580),E=r(7274),u=class extends(0,t.p)(t.d,t.f,"DescribeInstanceTypes",y.r){};const v="\
railgun-ha:image";async function P({aws:k},w){const A=(await(await k.ec2()).send(new u({InstanceTypes:[w]})).catch(d=>{if((0,p.
t)(d,"InvalidInstanceType"))return{InstanceTypes:[]};throw d})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if(A.includes("x86_64"))return;const W=A.length>0?`is ${A.join(", ")}`:"is not known in this region";throw new p.r("i\
nput.invalid",`instance-type: "${w}" ${W}; use an x86_64 type such as t3.medium`)}async function R(k,w,A){if(w.amiId)return{
id:w.amiId,source:w.amiId};const W=`ubuntu-${w.ubuntuRelease}`;return A?.id&&A.source===W&&w.amiUpdate==="pinned"?A:{id:await x(
k,w.ubuntuRelease),source:W}}async function x({aws:k},w){const A=`/aws/service/canonical/ubuntu/server/${w}/stable/curre\
nt/amd64/hvm/${w==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,W=await k.ssm();try{const{Parameter:d}=await W.send(new E.n({Name:A}));
if(d?.Value)return d.Value}catch(d){if(!(0,p.t)(d,"ParameterNotFound"))throw d}throw new p.r("image.unknown",`this regio\
n has no image of Ubuntu ${w} (parameter ${A}); set ami-id`)}}),7427:((G,b,r)=>{r.d(b,{t:()=>E});var t=r(2803),y=r(6580),
p=r(9713);async function E(u,v){const{log:P,aws:R}=u,x=await P.group("Preflight",()=>(0,p.t)(u)),k=await(0,t.t)(await R.
cloudFormation(),v);if(k&&!k.status.isPreview&&!k.status.isDeleted)return k;const w=`there is no stack ${v} in ${x.region}\
 of account ${x.account}; check stack-name and region`;throw new y.r("stack.missing",w)}}),5474:((G,b,r)=>{r.d(b,{n:()=>y,
t:()=>t});const t=({lifecycle:u})=>u==="InService";function y(u){const v=u.instances.filter(t);return[...v.length<u.size?
[`${v.length} of ${u.size} instances are in service`]:[],...v.flatMap(p),...E(u)]}function p({id:u,health:v,target:P,port:R}){
return[...v==="Healthy"?[]:[`${u} is ${v||"of unknown health"} in its group`],...P==="healthy"?[]:[`${u} is ${P} behind \
the load balancer`],...R==="open"?[]:[`2408 of ${u} is ${R}`]]}function E({cacheNodes:u,cacheSize:v,servers:P}){const R=P.
join(" ")||"nothing";return[...u.length<v?[`${u.length} of ${v} cache nodes are available`]:[],...P.join(" ")===u.join("\
 ")?[]:[`memcached-servers lists ${R}, the cluster has ${u.join(" ")||"nothing"}`]]}}),321:((G,b,r)=>{r.r(b),r.d(b,{run:()=>Tt,
t:()=>$});var t=r(7643),y=r(7427),p=r(6580),E=r(3951),u=r(6034),v=r(5474),P=r(2601),R=r(4471),x=r(550),k=r(3040),w=r(6319),
A=r(6466),W=r(2618),d=r(6765),_=r(9570),M=r(7274);const I=(0,x.t)(w.r,"GraniteServiceVersion20100801","CloudWatchClient",
k.V),O={},C=(n,o,s,a)=>[];var $=class extends I(O,C,"DescribeAlarms",w.n){};const S=n=>"value"in n,j=n=>S(n)?n.value:null;
async function Q(n){try{return{value:await n()}}catch(o){return{unknown:(0,p.t)(o,"AccessDenied","AccessDeniedException",
"UnauthorizedOperation")?"the role may not look":(0,p.i)(o)}}}const F=n=>[K(n),ct(n)];function K({stack:n,nodes:o}){return{
title:`Fleet of ${n.name}`,head:["instance","zone","address","group","health","target","2408","template","token","config"],
rows:o.map(s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion,s.tokenVersion===null?"unkno\
wn":`${s.tokenVersion}${s.isPinned?" (canary)":""}`,Y(s)])}}function Y({due:n,configAgeSeconds:o,error:s}){return s?s.split(
":")[0]??s:o?`${tt(o)} behind`:n===null?"unknown":n==="nothing"?"up to date":`${n} is due`}function ct(n){const{stack:o,
fleet:s,runtime:a}=n;return{title:`Stack ${o.name}`,head:["what","is"],rows:[["stack",o.status.name],["deployed by",n.version===
"1.0.0"?E.t:`${n.version||"unknown"}; this is ${E.t}`],["template",n.isTemplateCurrent?"as these inputs give it":"not as\
 these inputs give it"],["memcached",`${s.cacheNodes.length} of ${s.cacheSize}: ${s.cacheNodes.join(" ")||"none"}`],["li\
st as written",s.servers.join(" ")||"none"],["token",z(n.token,J)],["alarms",z(n.alarms,i=>i.map(({name:c})=>c).join(", ")||
"none")],["image",z(n.image,({id:i,newest:c,isNewest:m})=>m?i:`${i}; ${c} is newer`)],["Cloudflare's ranges",z(n.cloudflare,
q)],["Lambda runtime",a?`${a.name}, can be made until ${a.blockedFrom} (${a.daysLeft} days)`:"unknown"]]}}const z=(n,o)=>S(
n)?o(n.value):`unknown: ${n.unknown}`;function J({labels:n,ageSeconds:o}){const s=Object.values(t.f).flatMap(i=>n[i]===void 0?
[]:[`${i} ${n[i]}`]),a=o===null?[]:[`${tt(o)} old`];return[...s,...a].join(", ")||"none"}function q({added:n,removed:o}){
return n.length+o.length===0?"as this version has them":[...n.map(s=>`+ ${s}`),...o.map(s=>`- ${s}`)].join(" ")}function tt(n){
const o=[[Math.floor(n/86400),"d"],[Math.floor(n/3600)%24,"h"],[Math.floor(n/60)%60,"min"],[Math.floor(n)%60,"s"]],s=o.findIndex(
([a])=>a>0);return s<0?"0 s":o.slice(s,s+2).filter(([a])=>a>0).map(([a,i])=>`${a} ${i}`).join(" ")}function Z({alarms:n,
image:o,cloudflare:s,runtime:a,isTemplateCurrent:i}){const c=j(n)??[],m=j(s);return[...c.map(({name:g,description:f})=>`\
alarm ${g}: ${f}`),...i?[]:["a deploy with these inputs would change the stack"],...j(o)?.isNewest===!1?["a newer image \
exists: deploy with ami-update: on-deploy takes it"]:[],...m&&m.added.length+m.removed.length>0?["Cloudflare's ranges ha\
ve changed: use a newer version of this action, or set allowed-cidrs"]:[],...a?.endsSoon?[`Lambda makes no functions wit\
h ${a.name} from ${a.blockedFrom} on: use a newer version of this action`]:[]]}function H(n){const{token:o,alarms:s,image:a,
cloudflare:i}=n,c={token:o,alarms:s,image:a,cloudflare:i},m=Object.entries(c).flatMap(([g,f])=>S(f)?[]:[`${g}: ${f.unknown}`]);
return{version:n.version,templateCurrent:n.isTemplateCurrent,nodes:n.nodes,...Object.fromEntries(Object.entries(c).map(([
g,f])=>[g,j(f)])),runtime:n.runtime??null,notices:Z(n),unknown:[...m,...n.nodesUnknown?[`nodes: ${n.nodesUnknown}`]:[]]}}
function lt(n,o){return n.map(s=>{const a=S(o.reports)?o.reports.value.get(s.id):void 0;return{...s,tokenVersion:a?.appliedVersion??
null,serversVersion:a?.serversVersion??null,configAgeSeconds:a?dt(a,o):null,due:a&&!a.error?a.action:null,isPinned:a?.pinned??
!1,error:a?.error?`${a.error.code}: ${a.error.message}`:""}})}function dt({serversVersion:n},{servers:o,now:s}){if(!S(o)||
n===null)return null;const{version:a,writtenAt:i}=o.value;return n>=a?0:Math.max(0,Math.round((s-i)/1e3))}const _t=n=>n.
filter(v.t).flatMap(({id:o,due:s,error:a})=>[...a?[`${o} cannot look at itself: ${a}`]:[],...s==="reload"||s==="restart"?
[`${o} is out of date: a converge would ${s} it`]:[]]);async function ht({aws:n},o){const s=await n.cloudWatch(),a=new RegExp(
`^${o}-Alarm\\w*(-[A-Za-z0-9]+)?$`),i=[];let c;do{const m=await s.send(new $({AlarmNamePrefix:`${o}-Alarm`,StateValue:"A\
LARM",...c&&{NextToken:c}}));for(const{AlarmName:g="",AlarmDescription:f,StateUpdatedTimestamp:N}of m.MetricAlarms??[]){
if(!a.test(g))continue;const U=N?.toISOString()??"";i.push({name:g,description:f??"",since:U})}c=m.NextToken}while(c);return i}
const et="https://api.cloudflare.com/client/v4/ips",pt=3e3,ft=(0,A.s)({success:(0,A.o)(!0),result:(0,A.s)({ipv4_cidrs:(0,A.
i)((0,A.a)()).min(1)})});async function Et(n){const o=await n(et,{signal:AbortSignal.timeout(pt)});if(!o.ok)throw new Error(
`${et} answers with status ${o.status}`);const s=ft.safeParse(await o.json());if(!s.success)throw new Error(`${et} answe\
rs something else than ranges`);const a=s.data.result.ipv4_cidrs;return{added:a.filter(i=>!A.r.includes(i)).sort(),removed:A.
r.filter(i=>!a.includes(i))}}async function nt(n,o){const s=o.parameters[t.l.imageId]??"",a=o.tags["railgun-ha:image"]??
"",i=a.replace(/^ubuntu-/,"");if(!st(i))return{id:s,source:a,newest:s,isNewest:!0};const{id:c}=await(0,W.n)(n,{amiId:"",
amiUpdate:"on-deploy",ubuntuRelease:i},void 0);return{id:s,source:a,newest:c,isNewest:c===s}}const st=n=>Object.hasOwn(A.
t,n),X=3e4,ot=1e3,at=30,rt=["Pending","InProgress","Delayed","Cancelling"];async function gt({aws:n,clock:o},{stackName:s,
document:a,ids:i}){if(i.length===0)return new Map;const{Command:c}=await(await n.ssm()).send(new _.n({DocumentName:a,DocumentVersion:"\
$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[s]}],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:at})),
m=o.now()+X;for(;;){const{ended:g,reports:f}=await vt(n,c?.CommandId??"");if(i.every(N=>g.has(N))||o.now()>=m)return f;await(0,d.
t)(o,ot)}}async function vt(n,o){const s=await n.ssm(),a=new Set,i=new Map;let c;try{do{const m=await s.send(new _.r({CommandId:o,
Details:!0,...c&&{NextToken:c}}));for(const{InstanceId:g="",Status:f="",CommandPlugins:N=[]}of m.CommandInvocations??[]){
if(rt.includes(f))continue;a.add(g);const U=Pt(N.map(({Output:B=""})=>B).join(`
`));U&&i.set(g,U)}c=m.NextToken}while(c)}catch(m){if(!(0,p.t)(m,"InvalidCommandId","InvocationDoesNotExist"))throw m}return{
ended:a,reports:i}}function Pt(n){for(const o of n.split(`
`).filter(s=>s.startsWith("{")))try{const{data:s}=_.t.safeParse(JSON.parse(o));if(s)return s}catch{}}const At="nodejs24.\
x",it={"nodejs20.x":"2026-08-31","nodejs22.x":"2027-06-01","nodejs24.x":"2028-06-01"},St=180,wt=864e5;function Dt(n,o=At){
const s=it[o];if(s===void 0)return;const a=Math.floor((Date.parse(s)-n)/wt);return{name:o,blockedFrom:s,daysLeft:a,endsSoon:a<=
St}}async function Ct({aws:n},o){const{Parameter:s}=await(await n.ssm()).send(new M.n({Name:(0,t.g)(o).servers}));return{
version:s?.Version??0,writtenAt:s?.LastModifiedDate?.getTime()??0}}async function Mt({aws:n,clock:o},s){const a=await n.
ssm(),{token:i}=(0,t.g)(s),c={};let m=null,g;do{const f=await a.send(new _.i({Name:i,WithDecryption:!1,...g&&{NextToken:g}})).
catch(N=>{if((0,p.t)(N,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw N});for(const{Version:N=0,Labels:U=[],
LastModifiedDate:B}of f.Parameters??[]){for(const V of U)c[V]=N;U.includes(t.f.current)&&B&&(m=Math.max(0,Math.round((o.
now()-B.getTime())/1e3)))}g=f.NextToken}while(g);return{labels:c,ageSeconds:m}}async function It(n,o,s){const{stackName:a}=n,
[i,c,m,g,f,N]=await Promise.all([(0,R.r)(o,s),Q(()=>Ct(o,a)),Q(()=>Mt(o,a)),Q(()=>ht(o,a)),Q(()=>nt(o,s)),Q(()=>Et(o.fetch))]),
U=i.instances.filter(v.t).map(({id:V})=>V),B=await Q(()=>gt(o,{stackName:a,document:(0,R.t)(s,"document"),ids:U}));return{
stack:s,version:s.tags["railgun-ha:version"]??"",isTemplateCurrent:s.tags[t.d]===Ot(n,o),fleet:i,problems:(0,v.n)(i),nodes:lt(
i.instances,{reports:B,servers:c,now:o.clock.now()}),nodesUnknown:"unknown"in B?B.unknown:void 0,token:m,alarms:g,image:f,
cloudflare:N,runtime:Dt(o.clock.now())}}const Ot=(n,{assets:o})=>(0,P.r)((0,P.n)((0,P.t)((0,P.i)(n),o().stack))),Tt=async(n,o)=>{
const{stackName:s}=n,{log:a}=o,i=await(0,y.t)(o,s),[c,m]=await Promise.all([It(n,o,i),(0,u.i)(o,s)]),{fleet:g}=c,f=[...c.
problems,..._t(c.nodes)],N=F(c);for(const V of N)for(const yt of["",...(0,u.o)(V)])a.info(yt);for(const V of[...f,...Z(c)])
a.info(V);const U=i.outputs[t.o.loadBalancerDnsName]??"",B=f.length===0?"the fleet is right":`not right: ${f.join(", ")}`;
return{headline:`stack ${s} is ${i.status.name}; ${B}`,outputs:{"stack-id":i.id,"load-balancer-dns":U,"token-version":m?
String(m):"","memcached-servers":g.servers.join(" ")},result:{command:"status",stack:s,stackId:i.id,status:i.status.name,
tokenVersion:m??null,loadBalancer:U,healthy:f.length===0,problems:f,fleet:g,...H(c)},tables:N,failure:void 0}}}),6034:((G,b,r)=>{
r.d(b,{a:()=>A,i:()=>P,n:()=>k,o:()=>u,r:()=>v,t:()=>w});var t=r(6580),y=r(7643),p=r(4471),E=r(7274);function u({head:d,
rows:_}){const M=[d,..._],I=d.map((C,$)=>Math.max(...M.map(S=>(S[$]??"").length))),O=C=>I.map(($,S)=>(C[S]??"").padEnd($)).
join("  ").trimEnd();return[O(d),I.map(C=>"\u2500".repeat(C)).join("  "),..._.map(O)]}async function v({aws:d,hide:_},M){
const I=await R(d,M,!0);if(!I)return;const{Value:O="",Version:C=0}=I;return _(O),{value:O,version:C}}async function P({aws:d},_){
return(await R(d,_,!1))?.Version}async function R(d,_,M){const I=await d.ssm(),O=`${(0,y.g)(_).token}:${y.f.current}`;try{
return(await I.send(new E.n({Name:O,WithDecryption:M}))).Parameter}catch(C){if((0,t.t)(C,"ParameterNotFound","ParameterV\
ersionNotFound"))return;throw C}}const x=/^[0-9a-fA-F]{32}$/;async function k({activationToken:d,tokenParameter:_},{aws:M,
hide:I}){if(!_)return d;const O=await M.ssm(),C=$=>new t.r("input.invalid",`token-parameter: parameter ${_} ${$}`);try{const{
Parameter:$}=await O.send(new E.n({Name:_,WithDecryption:!0})),S=$?.Value?.trim()??"";if(I(S),x.test(S))return S;throw C(
`holds ${S.length} characters and not 32 hexadecimal digits; put the next token there`)}catch($){throw(0,t.t)($,"Paramet\
erNotFound","ParameterVersionNotFound")?C("does not exist in this region; name one that does"):$}}function w({stackName:d,
given:_},M,I){if(M)return!_||_===M.value?"keep":I?"rotate":"store";if(_)return"store";const O=`stack ${d} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new t.r("token.missing",O)}async function A({aws:d},_){
const M=await d.ssm(),I=(0,y.g)(_.stackName).token,O=await W(M,I,_),C=await M.send(new p.o({Name:I,ParameterVersion:O,Labels:[
y.f.current]}));if(C.InvalidLabels?.length)throw new t.r("internal",`Parameter Store refused the label ${C.InvalidLabels.
join(", ")}`,{fault:"tool"});return O}async function W(d,_,{stackName:M,given:I,tags:O}){const C=Object.entries({...O,[y.
u]:M}).map(([S,j])=>({Key:S,Value:j})),$={Name:_,Type:"SecureString",Tier:"Standard",Value:I};try{const S=`Activation to\
ken of the Railgun listeners of stack ${M}`,{Version:j=1}=await d.send(new E.t({...$,Description:S,Tags:C}));return j}catch(S){
if(!(0,t.t)(S,"ParameterAlreadyExists"))throw S;const{Version:j=1}=await d.send(new E.t({...$,Overwrite:!0}));return j}}})};export{bn as id,Un as ids,xn as modules};
