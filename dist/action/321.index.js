const bn=321,Un=[321],xn={6319:((G,b,r)=>{r.d(b,{n:()=>Dn,r:()=>j,t:()=>yn});var t=r(3040),R=r(2308),p=r(4327),f=r(4782),
m=r(1649),A=r(1509),D=r(9576);const $=(e,d,I)=>{if(!(d in e))return;const y=parseInt(e[d],10);if(Number.isNaN(y))throw new TypeError(
`Cannot load ${I} '${d}'. Expected number, got '${e[d]}'.`);return y};var W=class extends A.t{constructor({defaultNamespace:e,
errorTypeRegistries:d,serviceTarget:I,awsQueryCompatible:y,jsonCodec:k}){super({defaultNamespace:e,errorTypeRegistries:d,
serviceTarget:I,awsQueryCompatible:y,jsonCodec:k})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}};const N="AWS_DISABLE_REQUEST_COMPRESSION",S="disable_r\
equest_compression",E={environmentVariableSelector:e=>(0,t.ft)(e,N,t.dt.ENV),configFileSelector:e=>(0,t.ft)(e,S,t.dt.CONFIG),
default:!1},U="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",u="request_min_compression_size_bytes",c={environmentVariableSelector:e=>$(
e,U,t.dt.ENV),configFileSelector:e=>$(e,u,t.dt.CONFIG),default:10240},g=e=>{const{disableRequestCompression:d,requestMinCompressionSizeBytes:I}=e;
return Object.assign(e,{disableRequestCompression:(0,t._t)(d),requestMinCompressionSizeBytes:async()=>{const y=await(0,t.
_t)(I)();if(y<0||y>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 104\
85760 inclusive. The provided value ${y} is outside this range."`);return y}})},w=async(e,d,I)=>({operation:(0,t.vt)(d).
operation,region:await(0,t._t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv\
4`")})()});function C(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(d,I)=>({
signingProperties:{config:d,context:I}})}}const O=e=>{const d=[];switch(e.operation){default:d.push(C(e))}return d},L=e=>{
const d=(0,t.r)(e);return Object.assign(d,{authSchemePreference:(0,t._t)(e.authSchemePreference??[])})},M=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),
j={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"b\
uiltInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Q="3.1164.0";const F="\
ref",K=-1,Y=!0,lt="isSet",z="PartitionResult",J="booleanEquals",q="getAttr",tt={[F]:"Endpoint"},Z={[F]:z},H={},dt=[{[F]:"\
Region"}],ut={conditions:[[lt,[tt]],[lt,dt],["aws.partition",dt,z],[J,[{[F]:"UseFIPS"},Y]],[J,[{[F]:"UseDualStack"},Y]],
["stringEquals",[{fn:q,argv:[Z,"name"]},"aws-us-gov"]],[J,[{fn:q,argv:[Z,"supportsFIPS"]},Y]],[J,[{fn:q,argv:[Z,"support\
sDualStack"]},Y]]],results:[[K],[K,"Invalid Configuration: FIPS and custom endpoint are not supported"],[K,"Invalid Conf\
iguration: Dualstack and custom endpoint are not supported"],[tt,H],["https://monitoring.{Region}.{PartitionResult#dnsSu\
ffix}",H],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",H],["https://monitoring-fips.{Region}.{Par\
titionResult#dualStackDnsSuffix}",H],[K,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",H],[K,"FIPS is enabled but this partition does not suppo\
rt FIPS"],[K,"DualStack is enabled but this partition does not support DualStack"],[K,"Invalid Configuration: Missing Re\
gion"]]},ht=2,pt=new Int32Array([-1,1,-1,0,14,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000004,7,100000005,100000010,4,
11,9,5,100000004,10,6,100000008,100000009,5,100000005,12,6,13,100000007,7,100000006,100000007,3,100000001,15,4,100000002,
100000003]),et=t.K.from(pt,ht,ut.conditions,ut.results),ft=new t.G({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),Et=(e,d={})=>ft.get(e,()=>(0,t.U)(et,{endpointParams:e,logger:d.logger}));t.W.aws=t.d;var gt=class ce extends t.
rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(d){super(d),
Object.setPrototypeOf(this,ce.prototype)}};const nt="AlarmActions",st="AlarmArn",X="ActionConfiguration",ot="AlarmConfig\
urationUpdatedTimestamp",at="AlarmDescription",rt="ActionsEnabled",vt="AggregationExpression",Pt="AccountId",At="ActionL\
ogLineCount",St="ActionLogLineRoleArn",it="AlarmName",wt="AlarmNamePrefix",Dt="AlarmNames",Ct="ActionPrefix",Mt="AlarmPr\
omQLCriteria",It="AlarmRule",Ot="ActionsSuppressedBy",Tt="ActionsSuppressorExtensionPeriod",n="ActionsSuppressedReason",
o="ActionsSuppressorWaitPeriod",s="ActionsSuppressor",a="AlarmTagsPropagation",i="AlarmTypes",l="CompositeAlarm",_="Comp\
ositeAlarms",v="ComparisonOperator",P="ChildrenOfAlarmName",T="Dimensions",x="DescribeAlarmsInput",B="DescribeAlarmsOutp\
ut",V="DescribeAlarms",ct="DatapointsToAlarm",le="Dimension",de="Enabled",jt="EvaluationCriteria",ue="EvaluationInterval",
me="EvaluateLowSampleCountPercentile",_e="EvaluationPeriods",Bt="EvaluationState",he="ExtendedStatistic",pe="ExcludedTag\
Keys",fe="EndTimeOffset",Kt="EvaluationWindow",Ee="Expression",ge="Id",yt="InsufficientDataActions",ve="IncludedTagKeys",
Pe="Key",Ae="Label",Vt="LogAlarms",Se="LogAlarm",we="LogGroupIdentifiers",Qt="MetricAlarms",De="MetricAlarm",Ce="MetricD\
ataQueries",Me="MetricDataQuery",Ft="MetricName",Ie="MaxRecords",zt="MetricStat",Oe="Metrics",Ht="Metric",Gt="Namespace",
Yt="NextToken",Te="Name",Rt="OKActions",ye="OnlyStartEvaluatingAfterWarmUpPeriodEnds",$t="Period",Re="ParentsOfAlarmName",
$e="PendingPeriod",Ne="PromQLCriteria",Le="Query",ke="QueryARN",be="QueryResultsToAlarm",Ue="QueryResultsToEvaluate",xe="\
QueryString",We="ReturnData",je="RecoveryPeriod",Jt="ScheduleConfiguration",Be="ScheduleExpression",Zt="ScheduledQueryCo\
nfiguration",Ke="ScheduledQueryRoleARN",Nt="StateReason",Lt="StateReasonData",Ve="StartTimeOffset",kt="StateTransitioned\
Timestamp",bt="StateUpdatedTimestamp",mt="StateValue",Xt="SlidingWindow",Qe="Stat",Fe="Statistic",ze="TagList",qt="Treat\
MissingData",He="ThresholdMetricId",Ge="Tags",Ye="Tag",te="Threshold",Je="Timezone",ee="Unit",ne="Value",se="WallClockWi\
ndow",Ut="WarmUpConfiguration",Ze="WarmUpPeriodDurationInMinutes",oe="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",
h="com.amazonaws.cloudwatch",ae=new D.t(oe);var Xe=[-3,oe,"CloudWatchServiceException",0,[],[]];ae.registerError(Xe,gt);
const qe=[ae,new D.t(h)];var xt=[3,h,X,0,[a],[()=>en]],tn=[3,h,Mt,0,[Le,$e,je],[0,1,1],1],en=[3,h,a,0,[de,ve,pe],[2,64,64],
1],nn=[3,h,l,0,[rt,nt,st,ot,at,it,It,yt,Rt,Nt,Lt,bt,mt,kt,Ot,n,s,o,Tt,X],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>xt]],
sn=[3,h,x,0,[Dt,wt,i,P,Re,mt,Ct,Ie,Yt],[64,0,64,0,0,0,0,1,0]],on=[3,h,B,0,[_,Qt,Vt,Yt],[()=>En,()=>vn,()=>gn,0]],an=[3,h,
le,0,[Te,ne],[0,0],2],rn=[3,h,Se,0,[it,st,at,ot,rt,Rt,nt,yt,mt,Nt,Lt,bt,Zt,Ue,be,te,v,qt,kt,Bt,At,St,Ut,X],[0,0,0,4,2,64,
64,64,0,0,0,4,()=>_n,1,1,1,0,0,4,0,1,0,()=>re,()=>xt]],cn=[3,h,Ht,0,[Gt,Ft,T],[0,0,()=>ie]],ln=[3,h,De,0,[it,st,at,ot,rt,
Rt,nt,yt,mt,Nt,Lt,bt,Ft,Gt,Fe,he,T,$t,ee,_e,ct,te,v,qt,me,Oe,He,Bt,kt,Kt,Ut,jt,ue,X],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,
()=>ie,1,0,1,1,1,0,0,0,()=>Pn,0,0,4,()=>wn,()=>re,()=>Sn,1,()=>xt]],dn=[3,h,Me,0,[ge,zt,Ee,Ae,We,$t,Pt],[0,()=>un,0,0,2,
1,0],1],un=[3,h,zt,0,[Ht,$t,Qe,ee],[()=>cn,1,0,0],3],mn=[3,h,Jt,0,[Be,Ve,fe],[0,1,1],2],_n=[3,h,Zt,0,[xe,Ke,Jt,vt,we,ke,
Ge],[0,0,()=>mn,0,64,0,()=>An],4],hn=[3,h,Xt,0,[],[]],pn=[3,h,Ye,0,[Pe,ne],[0,0],2],fn=[3,h,se,0,[Je],[0]],re=[3,h,Ut,0,
[Ze,ye],[1,2],1],En=[1,h,_,0,()=>nn],ie=[1,h,T,0,()=>an],gn=[1,h,Vt,0,()=>rn],vn=[1,h,Qt,0,()=>ln],Pn=[1,h,Ce,0,()=>dn],
An=[1,h,ze,0,()=>pn],Sn=[4,h,jt,0,[Ne],[()=>tn]],wn=[4,h,Kt,0,[se,Xt],[()=>fn,()=>hn]],Dn=[9,h,V,0,()=>sn,()=>on];const Cn=e=>({
apiVersion:"2010-08-01",base64Decoder:e?.base64Decoder??t.xt,base64Encoder:e?.base64Encoder??t.bt,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??Et,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
O,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:d=>d.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:e?.logger??new t.Q,protocol:e?.protocol??W,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudwatch",errorTypeRegistries:qe,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"\
2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:e?.serviceId??"CloudWatch",sha256:e?.
sha256??t.t,urlParser:e?.urlParser??f.r,utf8Decoder:e?.utf8Decoder??D.r,utf8Encoder:e?.utf8Encoder??D.n}),Mn=e=>{(0,t.tt)(
process.version);const d=(0,t.J)(e),I=()=>d().then(t.nt),y=Cn(e);(0,t.Ct)(process.version);const k={profile:e?.profile,logger:y.
logger};return{...y,...e,runtime:"node",defaultsMode:d,authSchemePreference:e?.authSchemePreference??(0,f.t)(t.a,k),bodyLengthChecker:e?.
bodyLengthChecker??t.mt,credentialDefaultProvider:e?.credentialDefaultProvider??p.t,defaultSocketTimeout:(0,R.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.p)({serviceId:y.serviceId,clientVersion:Q}),disableRequestCompression:e?.
disableRequestCompression??(0,f.t)(E,e),maxAttempts:e?.maxAttempts??(0,f.t)(t.g,e),region:e?.region??(0,f.t)(t.Z,{...t.X,
...k}),requestHandler:m.t.create(e?.requestHandler??I),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??
(0,f.t)(c,e),retryMode:e?.retryMode??(0,f.t)({...t._,default:async()=>(await I()).retryMode||t.y},e),streamCollector:e?.
streamCollector??m.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,f.t)(t.ut,k),useFipsEndpoint:e?.useFipsEndpoint??(0,f.
t)(t.lt,k),userAgentAppId:e?.userAgentAppId??(0,f.t)(t.f,k)}},In=e=>{const d=e.httpAuthSchemes;let I=e.httpAuthSchemeProvider,
y=e.credentials;return{setHttpAuthScheme(k){const _t=d.findIndex(Wt=>Wt.schemeId===k.schemeId);_t===-1?d.push(k):d.splice(
_t,1,k)},httpAuthSchemes(){return d},setHttpAuthSchemeProvider(k){I=k},httpAuthSchemeProvider(){return I},setCredentials(k){
y=k},credentials(){return y}}},On=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Tn=(e,d)=>{const I=Object.assign((0,t.l)(e),(0,t.$)(e),(0,t.j)(e),In(e));return d.forEach(
y=>y.configure(I)),Object.assign(e,(0,t.u)(I),(0,t.et)(I),(0,t.M)(I),On(I))};var yn=class extends t.st{config;constructor(...[
e]){const d=Mn(e||{});super(d),this.initConfig=d;const I=M(d),y=(0,t.b)(I),k=(0,t.v)(y),_t=(0,t.Y)(k),Wt=(0,t.k)(_t),Rn=(0,t.
H)(Wt),$n=L(Rn),Nn=g($n),Ln=Tn(Nn,e?.extensions||[]);this.config=Ln,this.middlewareStack.use((0,t.at)(this.config)),this.
middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(
this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:w,identityProviderConfigProvider:async kn=>new t.
x({"aws.auth#sigv4":kn.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),2921:((G,b,r)=>{
r.d(b,{a:()=>m,i:()=>A,n:()=>U,o:()=>f,r:()=>N,t:()=>u});var t=r(7811),R=r(990),p=r(7274),f=class extends(0,p.a)(p.r,p.i,
"GetParameterHistory",R.i){},m=class extends(0,p.a)(p.r,p.i,"ListCommandInvocations",R.s){},A=class extends(0,p.a)(p.r,p.
i,"SendCommand",R.l){};const D=(0,t.t)(["full","reload-only","pending","check"]),$=(0,t.t)(["nothing","reload","restart"]),
W=(0,t.u)({instanceId:(0,t.f)(),mode:D,action:$,phase:(0,t.t)(["lock","read","render","write","apply","verify","done"]),
desiredVersion:(0,t.c)((0,t.a)()),appliedVersion:(0,t.c)((0,t.a)()),serversVersion:(0,t.c)((0,t.a)()),pinned:(0,t.r)(),restored:(0,t.
r)(),listening:(0,t.r)(),seconds:(0,t.l)(),error:(0,t.c)((0,t.u)({code:(0,t.f)(),message:(0,t.f)()}))});function N(c){return c.
split(`
`).filter(g=>g.startsWith("{")).map(S).find(g=>g!==void 0)}function S(c){try{return W.safeParse(JSON.parse(c)).data}catch{
return}}const E="the token of ",U=c=>`${E}${new Date(c).toISOString()}, put again`;function u({Description:c="",LastModifiedDate:g}){
const w=g?.getTime()??0,C=c.startsWith(E)?Date.parse(c.slice(13).split(",")[0]??""):w;return Number.isNaN(C)?w:Math.min(
C,w)}}),2618:((G,b,r)=>{r.d(b,{n:()=>$,r:()=>D,t:()=>A});var t=r(4471),R=r(1105),p=r(6580),f=r(7274),m=class extends(0,t.
p)(t.d,t.f,"DescribeInstanceTypes",R.r){};const A="railgun-ha:image";async function D({aws:N},S){const E=(await(await N.
ec2()).send(new m({InstanceTypes:[S]})).catch(u=>{if((0,p.t)(u,"InvalidInstanceType"))return{InstanceTypes:[]};throw u})).
InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(E.includes("x86_64"))return;const U=E.length>0?`is ${E.
join(", ")}`:"is not known in this region";throw new p.r("input.invalid",`instance-type: "${S}" ${U}; use an x86_64 type\
 such as t3.medium`)}async function $(N,S,E){if(S.amiId)return{id:S.amiId,source:S.amiId};const U=`ubuntu-${S.ubuntuRelease}`;
return E?.id&&E.source===U&&S.amiUpdate==="pinned"?E:{id:await W(N,S.ubuntuRelease),source:U}}async function W({aws:N},S){
const E=`/aws/service/canonical/ubuntu/server/${S}/stable/current/amd64/hvm/${S==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,U=await N.
ssm();try{const{Parameter:u}=await U.send(new f.n({Name:E}));if(u?.Value)return u.Value}catch(u){if(!(0,p.t)(u,"Paramete\
rNotFound"))throw u}throw new p.r("image.unknown",`this region has no image of Ubuntu ${S} (parameter ${E}); set ami-id`)}}),
7427:((G,b,r)=>{r.d(b,{t:()=>f});var t=r(2803),R=r(6580),p=r(9713);async function f(m,A){const{log:D,aws:$}=m,W=await D.
group("Preflight",()=>(0,p.t)(m)),N=await(0,t.t)(await $.cloudFormation(),A);if(N&&!N.status.isPreview&&!N.status.isDeleted)
return N;const S=`there is no stack ${A} in ${W.region} of account ${W.account}; check stack-name and region`;throw new R.
r("stack.missing",S)}}),5474:((G,b,r)=>{r.d(b,{n:()=>R,t:()=>t});const t=({lifecycle:m})=>m==="InService";function R(m){
const A=m.instances.filter(t);return[...A.length<m.size?[`${A.length} of ${m.size} instances are in service`]:[],...A.flatMap(
p),...f(m)]}function p({id:m,health:A,target:D,port:$}){return[...A==="Healthy"?[]:[`${m} is ${A||"of unknown health"} i\
n its group`],...D==="healthy"?[]:[`${m} is ${D} behind the load balancer`],...$==="open"?[]:[`2408 of ${m} is ${$}`]]}function f({
cacheNodes:m,cacheSize:A,servers:D}){const $=D.join(" ")||"nothing";return[...m.length<A?[`${m.length} of ${A} cache nod\
es are available`]:[],...D.join(" ")===m.join(" ")?[]:[`memcached-servers lists ${$}, the cluster has ${m.join(" ")||"no\
thing"}`]]}}),321:((G,b,r)=>{r.r(b),r.d(b,{run:()=>Tt,t:()=>L});var t=r(7643),R=r(7427),p=r(6580),f=r(3951),m=r(6034),A=r(
5474),D=r(2601),$=r(4471),W=r(550),N=r(3040),S=r(6319),E=r(6466),U=r(2618),u=r(6765),c=r(2921),g=r(7274);const w=(0,W.t)(
S.r,"GraniteServiceVersion20100801","CloudWatchClient",N.V),C={},O=(n,o,s,a)=>[];var L=class extends w(C,O,"DescribeAlar\
ms",S.n){};const M=n=>"value"in n,j=n=>M(n)?n.value:null;async function Q(n){try{return{value:await n()}}catch(o){return{
unknown:(0,p.t)(o,"AccessDenied","AccessDeniedException","UnauthorizedOperation")?"the role may not look":(0,p.i)(o)}}}const F=n=>[
K(n),lt(n)];function K({stack:n,nodes:o}){return{title:`Fleet of ${n.name}`,head:["instance","zone","address","group","h\
ealth","target","2408","template","token","config"],rows:o.map(s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.
port,s.templateVersion,s.tokenVersion===null?"unknown":`${s.tokenVersion}${s.isPinned?" (canary)":""}`,Y(s)])}}function Y({
due:n,configAgeSeconds:o,error:s}){return s?s.split(":")[0]??s:o?`${tt(o)} behind`:n===null?"unknown":n==="nothing"?"up \
to date":`${n} is due`}function lt(n){const{stack:o,fleet:s,runtime:a}=n;return{title:`Stack ${o.name}`,head:["what","is"],
rows:[["stack",o.status.name],["deployed by",n.version==="1.0.0"?f.t:`${n.version||"unknown"}; this is ${f.t}`],["templa\
te",n.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["memcached",`${s.cacheNodes.length} of\
 ${s.cacheSize}: ${s.cacheNodes.join(" ")||"none"}`],["list as written",s.servers.join(" ")||"none"],["token",z(n.token,
J)],["alarms",z(n.alarms,i=>i.map(({name:l})=>l).join(", ")||"none")],["image",z(n.image,({id:i,newest:l,isNewest:_})=>_?
i:`${i}; ${l} is newer`)],["Cloudflare's ranges",z(n.cloudflare,q)],["Lambda runtime",a?`${a.name}, can be made until ${a.
blockedFrom} (${a.daysLeft} days)`:"unknown"]]}}const z=(n,o)=>M(n)?o(n.value):`unknown: ${n.unknown}`;function J({labels:n,
ageSeconds:o}){const s=Object.values(t.f).flatMap(i=>n[i]===void 0?[]:[`${i} ${n[i]}`]),a=o===null?[]:[`${tt(o)} old`];return[
...s,...a].join(", ")||"none"}function q({added:n,removed:o}){return n.length+o.length===0?"as this version has them":[...n.
map(s=>`+ ${s}`),...o.map(s=>`- ${s}`)].join(" ")}function tt(n){const o=[[Math.floor(n/86400),"d"],[Math.floor(n/3600)%
24,"h"],[Math.floor(n/60)%60,"min"],[Math.floor(n)%60,"s"]],s=o.findIndex(([a])=>a>0);return s<0?"0 s":o.slice(s,s+2).filter(
([a])=>a>0).map(([a,i])=>`${a} ${i}`).join(" ")}function Z({alarms:n,image:o,cloudflare:s,runtime:a,isTemplateCurrent:i}){
const l=j(n)??[],_=j(s);return[...l.map(({name:v,description:P})=>`alarm ${v}: ${P}`),...i?[]:["a deploy with these inpu\
ts would change the stack"],...j(o)?.isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes it"]:
[],..._&&_.added.length+_.removed.length>0?["Cloudflare's ranges have changed: use a newer version of this action, or se\
t allowed-cidrs"]:[],...a?.endsSoon?[`Lambda makes no functions with ${a.name} from ${a.blockedFrom} on: use a newer ver\
sion of this action`]:[]]}function H(n){const{token:o,alarms:s,image:a,cloudflare:i}=n,l={token:o,alarms:s,image:a,cloudflare:i},
_=Object.entries(l).flatMap(([v,P])=>M(P)?[]:[`${v}: ${P.unknown}`]);return{version:n.version,templateCurrent:n.isTemplateCurrent,
nodes:n.nodes,...Object.fromEntries(Object.entries(l).map(([v,P])=>[v,j(P)])),runtime:n.runtime??null,notices:Z(n),unknown:[
..._,...n.nodesUnknown?[`nodes: ${n.nodesUnknown}`]:[]]}}function dt(n,o){return n.map(s=>{const a=M(o.reports)?o.reports.
value.get(s.id):void 0;return{...s,tokenVersion:a?.appliedVersion??null,serversVersion:a?.serversVersion??null,configAgeSeconds:a?
ut(a,o):null,due:a&&!a.error?a.action:null,isPinned:a?.pinned??!1,error:a?.error?`${a.error.code}: ${a.error.message}`:""}})}
function ut({serversVersion:n},{servers:o,now:s}){if(!M(o)||n===null)return null;const{version:a,writtenAt:i}=o.value;return n>=
a?0:Math.max(0,Math.round((s-i)/1e3))}const ht=n=>n.filter(A.t).flatMap(({id:o,due:s,error:a})=>[...a?[`${o} cannot look\
 at itself: ${a}`]:[],...s==="reload"||s==="restart"?[`${o} is out of date: a converge would ${s} it`]:[]]);async function pt({
aws:n},o){const s=await n.cloudWatch(),a=new RegExp(`^${o}-Alarm\\w*(-[A-Za-z0-9]+)?$`),i=[];let l;do{const _=await s.send(
new L({AlarmNamePrefix:`${o}-Alarm`,StateValue:"ALARM",...l&&{NextToken:l}}));for(const{AlarmName:v="",AlarmDescription:P,
StateUpdatedTimestamp:T}of _.MetricAlarms??[]){if(!a.test(v))continue;const x=T?.toISOString()??"";i.push({name:v,description:P??
"",since:x})}l=_.NextToken}while(l);return i}const et="https://api.cloudflare.com/client/v4/ips",ft=3e3,Et=(0,E.s)({success:(0,E.
o)(!0),result:(0,E.s)({ipv4_cidrs:(0,E.i)((0,E.a)()).min(1)})});async function gt(n){const o=await n(et,{signal:AbortSignal.
timeout(ft)});if(!o.ok)throw new Error(`${et} answers with status ${o.status}`);const s=Et.safeParse(await o.json());if(!s.
success)throw new Error(`${et} answers something else than ranges`);const a=s.data.result.ipv4_cidrs;return{added:a.filter(
i=>!E.r.includes(i)).sort(),removed:E.r.filter(i=>!a.includes(i))}}async function nt(n,o){const s=o.parameters[t.l.imageId]??
"",a=o.tags["railgun-ha:image"]??"",i=a.replace(/^ubuntu-/,"");if(!st(i))return{id:s,source:a,newest:s,isNewest:!0};const{
id:l}=await(0,U.n)(n,{amiId:"",amiUpdate:"on-deploy",ubuntuRelease:i},void 0);return{id:s,source:a,newest:l,isNewest:l===
s}}const st=n=>Object.hasOwn(E.t,n),X=3e4,ot=1e3,at=30,rt=["Pending","InProgress","Delayed","Cancelling"];async function vt({
aws:n,clock:o},{stackName:s,document:a,ids:i}){if(i.length===0)return new Map;const{Command:l}=await(await n.ssm()).send(
new c.i({DocumentName:a,DocumentVersion:"$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${t.u}`,Values:[s]}],
MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:at})),_=o.now()+X;for(;;){const{ended:v,reports:P}=await Pt(n,l?.CommandId??
"");if(i.every(T=>v.has(T))||o.now()>=_)return P;await(0,u.t)(o,ot)}}async function Pt(n,o){const s=await n.ssm(),a=new Set,
i=new Map;let l;try{do{const _=await s.send(new c.a({CommandId:o,Details:!0,...l&&{NextToken:l}}));for(const{InstanceId:v="",
Status:P="",CommandPlugins:T=[]}of _.CommandInvocations??[]){if(rt.includes(P))continue;a.add(v);const x=(0,c.r)(T.map(({
Output:B=""})=>B).join(`
`));x&&i.set(v,x)}l=_.NextToken}while(l)}catch(_){if(!(0,p.t)(_,"InvalidCommandId","InvocationDoesNotExist"))throw _}return{
ended:a,reports:i}}const At="nodejs24.x",St={"nodejs20.x":"2026-08-31","nodejs22.x":"2027-06-01","nodejs24.x":"2028-06-0\
1"},it=180,wt=864e5;function Dt(n,o=At){const s=St[o];if(s===void 0)return;const a=Math.floor((Date.parse(s)-n)/wt);return{
name:o,blockedFrom:s,daysLeft:a,endsSoon:a<=it}}async function Ct({aws:n},o){const{Parameter:s}=await(await n.ssm()).send(
new g.n({Name:(0,t.g)(o).servers}));return{version:s?.Version??0,writtenAt:s?.LastModifiedDate?.getTime()??0}}async function Mt({
aws:n,clock:o},s){const a=await n.ssm(),{token:i}=(0,t.g)(s),l={};let _=null,v;do{const P=await a.send(new c.o({Name:i,WithDecryption:!1,
...v&&{NextToken:v}})).catch(T=>{if((0,p.t)(T,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw T});for(const T of P.
Parameters??[]){const{Version:x=0,Labels:B=[],LastModifiedDate:V}=T;for(const ct of B)l[ct]=x;B.includes(t.f.current)&&V&&
(_=Math.max(0,Math.round((o.now()-(0,c.t)(T))/1e3)))}v=P.NextToken}while(v);return{labels:l,ageSeconds:_}}async function It(n,o,s){
const{stackName:a}=n,[i,l,_,v,P,T]=await Promise.all([(0,$.r)(o,s),Q(()=>Ct(o,a)),Q(()=>Mt(o,a)),Q(()=>pt(o,a)),Q(()=>nt(
o,s)),Q(()=>gt(o.fetch))]),x=i.instances.filter(A.t).map(({id:V})=>V),B=await Q(()=>vt(o,{stackName:a,document:(0,$.t)(s,
"document"),ids:x}));return{stack:s,version:s.tags["railgun-ha:version"]??"",isTemplateCurrent:s.tags[t.d]===Ot(n,o),fleet:i,
problems:(0,A.n)(i),nodes:dt(i.instances,{reports:B,servers:l,now:o.clock.now()}),nodesUnknown:"unknown"in B?B.unknown:void 0,
token:_,alarms:v,image:P,cloudflare:T,runtime:Dt(o.clock.now())}}const Ot=(n,{assets:o})=>(0,D.r)((0,D.n)((0,D.t)((0,D.i)(
n),o().stack))),Tt=async(n,o)=>{const{stackName:s}=n,{log:a}=o,i=await(0,R.t)(o,s),[l,_]=await Promise.all([It(n,o,i),(0,m.
i)(o,s)]),{fleet:v}=l,P=[...l.problems,...ht(l.nodes)],T=F(l);for(const V of T)for(const ct of["",...(0,m.o)(V)])a.info(
ct);for(const V of[...P,...Z(l)])a.info(V);const x=i.outputs[t.o.loadBalancerDnsName]??"",B=P.length===0?"the fleet is r\
ight":`not right: ${P.join(", ")}`;return{headline:`stack ${s} is ${i.status.name}; ${B}`,outputs:{"stack-id":i.id,"load\
-balancer-dns":x,"token-version":_?String(_):"","memcached-servers":v.servers.join(" ")},result:{command:"status",stack:s,
stackId:i.id,status:i.status.name,tokenVersion:_??null,loadBalancer:x,healthy:P.length===0,problems:P,fleet:v,...H(l)},tables:T,
failure:void 0}}}),6034:((G,b,r)=>{r.d(b,{a:()=>E,i:()=>D,n:()=>N,o:()=>m,r:()=>A,t:()=>S});var t=r(6580),R=r(7643),p=r(
4471),f=r(7274);function m({head:u,rows:c}){const g=[u,...c],w=u.map((O,L)=>Math.max(...g.map(M=>(M[L]??"").length))),C=O=>w.
map((L,M)=>(O[M]??"").padEnd(L)).join("  ").trimEnd();return[C(u),w.map(O=>"\u2500".repeat(O)).join("  "),...c.map(C)]}async function A({
aws:u,hide:c},g){const w=await $(u,g,!0);if(!w)return;const{Value:C="",Version:O=0}=w;return c(C),{value:C,version:O}}async function D({
aws:u},c){return(await $(u,c,!1))?.Version}async function $(u,c,g){const w=await u.ssm(),C=`${(0,R.g)(c).token}:${R.f.current}`;
try{return(await w.send(new f.n({Name:C,WithDecryption:g}))).Parameter}catch(O){if((0,t.t)(O,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw O}}const W=/^[0-9a-fA-F]{32}$/;async function N({activationToken:u,tokenParameter:c},{
aws:g,hide:w}){if(!c)return u;const C=await g.ssm(),O=L=>new t.r("input.invalid",`token-parameter: parameter ${c} ${L}`);
try{const{Parameter:L}=await C.send(new f.n({Name:c,WithDecryption:!0})),M=L?.Value?.trim()??"";if(w(M),W.test(M))return M;
throw O(`holds ${M.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(L){throw(0,t.t)(L,
"ParameterNotFound","ParameterVersionNotFound")?O("does not exist in this region; name one that does"):L}}function S({stackName:u,
given:c},g,w){if(g)return!c||c===g.value?"keep":w?"rotate":"store";if(c)return"store";const C=`stack ${u} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new t.r("token.missing",C)}async function E({aws:u},c){
const g=await u.ssm(),w=(0,R.g)(c.stackName).token,C=await U(g,w,c),O=await g.send(new p.o({Name:w,ParameterVersion:C,Labels:[
R.f.current]}));if(O.InvalidLabels?.length)throw new t.r("internal",`Parameter Store refused the label ${O.InvalidLabels.
join(", ")}`,{fault:"tool"});return C}async function U(u,c,{stackName:g,given:w,tags:C}){const O=Object.entries({...C,[R.
u]:g}).map(([M,j])=>({Key:M,Value:j})),L={Name:c,Type:"SecureString",Tier:"Standard",Value:w};try{const M=`Activation to\
ken of the Railgun listeners of stack ${g}`,{Version:j=1}=await u.send(new f.t({...L,Description:M,Tags:O}));return j}catch(M){
if(!(0,t.t)(M,"ParameterAlreadyExists"))throw M;const{Version:j=1}=await u.send(new f.t({...L,Overwrite:!0}));return j}}})};export{bn as id,Un as ids,xn as modules};
