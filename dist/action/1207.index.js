const pn=1207,hn=[1207],fn={4546:((P,p,r)=>{r.d(p,{n:()=>a,r:()=>_,t:()=>u});const _=t=>typeof ArrayBuffer=="function"&&
t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]",u=(t,c=0,f=t.byteLength-c)=>{if(!_(
t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);return Buffer.from(
t,c,f)},a=(t,c)=>{if(typeof t!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t}\
 (${t})`);return c?Buffer.from(t,c):Buffer.from(t)}}),550:((P,p,r)=>{r.d(p,{t:()=>C});var _=r(765);const u="***Sensitive\
Information***";function a(e,o){if(o==null)return o;const s=_.o.of(e);if(s.getMergedTraits().sensitive)return u;if(s.isListSchema()){
const d=s.getValueSchema();if(d.getMergedTraits().sensitive)return u;if(Array.isArray(o))return o.map(A=>a(d,A))}else if(s.
isMapSchema()){const d=s.getValueSchema();if(s.getKeySchema().getMergedTraits().sensitive||d.getMergedTraits().sensitive)
return u;if(typeof o=="object")return Object.fromEntries(Object.entries(o).map(([A,m])=>[A,a(d,m)]))}else if(s.isStructSchema()&&
typeof o=="object"){const d=o,A={};for(const[m,y]of s.structIterator())d[m]!=null&&(A[m]=a(y,d[m]));return A}return o}const t=Symbol.
for("@smithy/op-event-stream");var c=class{middlewareStack=(0,_.l)();schema;static classBuilder(){return new f}resolveMiddlewareWithContext(e,o,s,{
middlewareFn:d,clientName:A,commandName:m,inputFilterSensitiveLog:y,outputFilterSensitiveLog:v,smithyContext:E,additionalContext:T,
CommandCtor:L}){for(const M of d.bind(this)(L,e,o,s))this.middlewareStack.use(M);const R=e.concat(this.middlewareStack),
{logger:b}=o,O=T[_.h],w={logger:b,clientName:A,commandName:m,inputFilterSensitiveLog:y,outputFilterSensitiveLog:v,...T,[_.
h]:{...O,commandInstance:this,...E,...s?.metricsRecorder===void 0?{}:{metricsRecorder:s.metricsRecorder},...s?.abortSignal===
void 0?{}:{abortSignal:s.abortSignal}}},{requestHandler:i}=o;let l=s??{};l.metricsRecorder&&(l={...l},delete l.metricsRecorder);
let h;const S=this.schema,g=S?.[t];if(g!==void 0)h=g;else if(S&&Array.isArray(S)&&S[0]===9){const[,,,,M,D]=S;h=S[t]=!!(_.
o.of(M).getEventStreamMember()||_.o.of(D).getEventStreamMember())}return h&&(l={isEventStream:h,...l}),R.resolve(M=>i.handle(
M.request,l),w)}},f=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,o,s={}){return this._smithyContext={
service:e,operation:o,...s},this}c(e={}){return this._additionalContext=e,this}n(e,o){return this._clientName=e,this._commandName=
o,this}f(e=s=>s,o=s=>s){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=o,this}ser(e){return this.
_serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=
e,this}build(){const e=this;let o;return o=class extends c{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[
s]){super(),this.input=s??{},e._init(this),this.schema=e._operationSchema}resolveMiddleware(s,d,A){const m=e._operationSchema,
y=m?.[4]??m?.input,v=m?.[5]??m?.output;return this.resolveMiddlewareWithContext(s,d,A,{CommandCtor:o,middlewareFn:e._middlewareFn,
clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(m?a.bind(null,y):
E=>E),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(m?a.bind(null,v):E=>E),smithyContext:e._smithyContext,additionalContext:e.
_additionalContext})}serialize=e._serializer;deserialize=e._deserializer}}};function C(e,o,s,d){return function(m,y,v,E,T={}){
const L=Object.assign({},e,m);return c.classBuilder().ep(L).m(function(R,b,O,w){const i=y.call(this,R,b,O,w);return i.unshift(
d(O,R.getEndpointParameterInstructions())),i}).s(o,v,T).n(s,v.charAt(0).toUpperCase()+v.slice(1)+"Command").sc(E).build()}}}),
4255:((P,p,r)=>{r.d(p,{i:()=>R,n:()=>O,r:()=>w,t:()=>b});var _=r(550),u=r(765),a=r(4582),t=r(4431),c=r(4546),f=r(6390),C=r(
7975),e=r(8522);function o(i,l,h){i.__smithy_context?i.__smithy_context.features||(i.__smithy_context.features={}):i.__smithy_context=
{features:{}},i.__smithy_context.features[l]=h}const s=async i=>i.pipe((0,e.createGzip)()),d=(0,C.promisify)(e.gzip),A=async i=>{
try{const l=await d((0,t.t)(i||""));return(0,t.t)(l)}catch(l){throw new Error("Failure during compression: "+l.message)}};
var m;(function(i){i.GZIP="gzip"})(m||(m={}));const y=[m.GZIP],v=i=>i!==void 0&&typeof i!="string"&&!ArrayBuffer.isView(
i)&&!(0,c.r)(i),E=(i,l)=>(h,S)=>async g=>{if(!a.t.isInstance(g.request)||await i.disableRequestCompression())return h(g);
const{request:M}=g,{body:D,headers:N}=M,{encodings:$,streamRequiresLength:x}=l;let W=D,U=N;for(const I of $)if(y.includes(
I)){let B=!1;if(v(D))if(!x)W=await s(D),B=!0;else throw new Error("Compression is not supported for streaming blobs that\
 require a length.");else{const j=i.bodyLengthChecker(D),K=await i.requestMinCompressionSizeBytes();j&&j>=K&&(W=await A(
D),B=!0)}if(B){N["content-encoding"]?U={...N,"content-encoding":`${N["content-encoding"]}, ${I}`}:U={...N,"content-encod\
ing":I},U["content-encoding"].includes("gzip")&&o(S,"GZIP_REQUEST_COMPRESSION","L");break}}return h({...g,request:{...M,
body:W,headers:U}})},T={name:"compressionMiddleware",step:"build",tags:["REQUEST_BODY_COMPRESSION","GZIP"],override:!0,priority:"\
high"},L=(i,l)=>({applyToStack:h=>{h.add(E(i,l),T)}}),R=(0,_.t)(f.i,"GraniteServiceVersion20100801","CloudWatchClient",u.
t),b={},O=(i,l,h,S)=>[],w=(i,l,h,S)=>[L(h,{encodings:["gzip"]})]}),3456:((P,p,r)=>{r.d(p,{t:()=>u});var _=r(4546);const u=a=>{
const t=(0,_.n)(a,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),4582:((P,p,r)=>{
r.d(p,{t:()=>_});var _=class ot{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(t){
this.method=t.method||"GET",this.hostname=t.hostname||"localhost",this.port=t.port,this.query=t.query||{},this.headers=t.
headers||{},this.body=t.body,this.protocol=t.protocol?t.protocol.slice(-1)!==":"?`${t.protocol}:`:t.protocol:"https:",this.
path=t.path?t.path.charAt(0)!=="/"?`/${t.path}`:t.path:"/",this.username=t.username,this.password=t.password,this.fragment=
t.fragment}static clone(t){const c=new ot({...t,headers:{...t.headers}});return c.query&&(c.query=u(c.query)),c}static isInstance(t){
if(!t)return!1;const c=t;return"method"in c&&"protocol"in c&&"hostname"in c&&"path"in c&&typeof c.query=="object"&&typeof c.
headers=="object"}clone(){return ot.clone(this)}};function u(a){return Object.keys(a).reduce((t,c)=>{const f=a[c];return{
...t,[c]:Array.isArray(f)?[...f]:f}},{})}}),3858:((P,p,r)=>{r.d(p,{n:()=>u,r:()=>_,t:()=>a});const _="RailgunHA",u="Stac\
k",a={reconcilerRuns:"ReconcilerRuns",inService:"NodesInService",answering:"NodesAnswering",outOfDate:"NodesOutOfDate",repairStopped:"\
RepairStopped",gateAbandons:"GateAbandons",breakerOpen:"BreakerOpen",tokenAgeDays:"TokenAgeDays",endpointsBehind:"Endpoi\
ntListBehind",topicInactive:"TopicInactive",suspendedProcesses:"ProcessesLeftSuspended",paused:"Paused",invariantRefusals:"\
InvariantRefusals"}}),1207:((P,p,r)=>{r.d(p,{countRefusal:()=>f});var _=r(3858),u=r(4255),a=r(6390),t=r(2264),c=class extends(0,u.
i)(u.t,u.r,"PutMetricData",a.n){};async function f({aws:C,log:e},o){try{await(await C.cloudWatch()).send(new c({Namespace:_.
r,MetricData:[{MetricName:_.t.invariantRefusals,Dimensions:[{Name:_.n,Value:o}],Value:1}]}))}catch(s){e.warning(`${_.t.invariantRefusals}\
 could not be counted: ${(0,t.n)(s)}`)}}}),6390:((P,p,r)=>{r.d(p,{a:()=>a,i:()=>t,n:()=>ln,r:()=>we,t:()=>mn});var _=r(765),
u=r(9576);const a=rt=>Object.assign(rt,{useDualstackEndpoint:rt.useDualstackEndpoint??!1,useFipsEndpoint:rt.useFipsEndpoint??
!1,defaultSigningName:"monitoring"}),t={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInPar\
ams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackE\
ndpoint"}};var c=class Pt extends _.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchService\
Exception";constructor(dn){super(dn),Object.setPrototypeOf(this,Pt.prototype)}};const f="AlarmActions",C="AlarmArn",e="A\
ctionConfiguration",o="AlarmConfigurationUpdatedTimestamp",s="AlarmDescription",d="ActionsEnabled",A="AggregationExpress\
ion",m="AccountId",y="ActionLogLineCount",v="ActionLogLineRoleArn",E="AlarmName",T="AlarmNamePrefix",L="AlarmNames",R="A\
ctionPrefix",b="AlarmPromQLCriteria",O="AlarmRule",w="ActionsSuppressedBy",i="ActionsSuppressorExtensionPeriod",l="Actio\
nsSuppressedReason",h="ActionsSuppressorWaitPeriod",S="ActionsSuppressor",g="AlarmTagsPropagation",M="AlarmTypes",D="Att\
ributes",N="CompositeAlarm",$="CompositeAlarms",x="ComparisonOperator",W="ChildrenOfAlarmName",U="Counts",I="Dimensions",
B="DescribeAlarmsInput",j="DescribeAlarmsOutput",K="DescribeAlarms",Tt="DatapointsToAlarm",Rt="Dimension",Ot="Enabled",it="\
EvaluationCriteria",It="EvaluationInterval",Lt="EvaluateLowSampleCountPercentile",at="EntityMetricData",bt="EntityMetric\
DataList",wt="EvaluationPeriods",ct="EvaluationState",Nt="ExtendedStatistic",Ut="ExcludedTagKeys",Wt="EndTimeOffset",_t="\
EvaluationWindow",ut="Entity",Bt="Expression",$t="Id",k="InsufficientDataActions",xt="IncludedTagKeys",jt="KeyAttributes",
Qt="Key",Kt="Label",mt="LogAlarms",kt="LogAlarm",zt="LogGroupIdentifiers",lt="MetricAlarms",Ft="MetricAlarm",z="MetricDa\
ta",Vt="MetricDataQueries",Gt="MetricDataQuery",Ht="MetricDatum",F="MetricName",Zt="MaxRecords",dt="MetricStat",qt="Maxi\
mum",Yt="Metrics",pt="Metric",Jt="Minimum",V="Namespace",ht="NextToken",Xt="Name",G="OKActions",te="OnlyStartEvaluatingA\
fterWarmUpPeriodEnds",H="Period",ee="PutMetricData",ne="PutMetricDataInput",se="ParentsOfAlarmName",re="PendingPeriod",oe="\
PromQLCriteria",ie="Query",ae="QueryARN",ce="QueryResultsToAlarm",_e="QueryResultsToEvaluate",ue="QueryString",me="Retur\
nData",le="RecoveryPeriod",de="SampleCount",ft="ScheduleConfiguration",pe="ScheduleExpression",he="StrictEntityValidatio\
n",At="ScheduledQueryConfiguration",fe="ScheduledQueryRoleARN",Z="StateReason",q="StateReasonData",Ae="StorageResolution",
Ee="StatisticSet",Se="StartTimeOffset",Y="StateTransitionedTimestamp",J="StateUpdatedTimestamp",Q="StateValue",ye="Stati\
sticValues",Et="SlidingWindow",ve="Stat",ge="Statistic",Me="Sum",Ce="Timestamp",De="TagList",St="TreatMissingData",Pe="T\
hresholdMetricId",Te="Tags",Re="Tag",yt="Threshold",Oe="Timezone",X="Unit",tt="Value",Ie="Values",vt="WallClockWindow",et="\
WarmUpConfiguration",Le="WarmUpPeriodDurationInMinutes",gt="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",n="com.ama\
zonaws.cloudwatch",Mt=new u.t(gt);var be=[-3,gt,"CloudWatchServiceException",0,[],[]];Mt.registerError(be,c);const we=[Mt,
new u.t(n)];var nt=[3,n,e,0,[g],[()=>Ue]],Ne=[3,n,b,0,[ie,re,le],[0,1,1],1],Ue=[3,n,g,0,[Ot,xt,Ut],[2,64,64],1],We=[3,n,
N,0,[d,f,C,o,s,E,O,k,G,Z,q,J,Q,Y,w,l,S,h,i,e],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>nt]],Be=[3,n,B,0,[L,T,M,W,se,
Q,R,Zt,ht],[64,0,64,0,0,0,0,1,0]],$e=[3,n,j,0,[$,lt,mt,ht],[()=>nn,()=>on,()=>rn,0]],xe=[3,n,Rt,0,[Xt,tt],[0,0],2],je=[3,
n,ut,0,[jt,D],[128,128]],Qe=[3,n,at,0,[ut,z],[()=>je,()=>Dt]],Ke=[3,n,kt,0,[E,C,s,o,d,G,f,k,Q,Z,q,J,At,_e,ce,yt,x,St,Y,ct,
y,v,et,e],[0,0,0,4,2,64,64,64,0,0,0,4,()=>qe,1,1,1,0,0,4,0,1,0,()=>Ct,()=>nt]],ke=[3,n,pt,0,[V,F,I],[0,0,()=>st]],ze=[3,
n,Ft,0,[E,C,s,o,d,G,f,k,Q,Z,q,J,F,V,ge,Nt,I,H,X,wt,Tt,yt,x,St,Lt,Yt,Pe,ct,Y,_t,et,it,It,e],[0,0,0,4,2,64,64,64,0,0,0,4,0,
0,0,0,()=>st,1,0,1,1,1,0,0,0,()=>an,0,0,4,()=>un,()=>Ct,()=>_n,1,()=>nt]],Fe=[3,n,Gt,0,[$t,dt,Bt,Kt,me,H,m],[0,()=>Ge,0,
0,2,1,0],1],Ve=[3,n,Ht,0,[F,I,Ce,tt,ye,Ie,U,X,Ae],[0,()=>st,4,1,()=>Je,65,65,0,1],1],Ge=[3,n,dt,0,[pt,H,ve,X],[()=>ke,1,
0,0],3],He=[3,n,ne,0,[V,z,at,he],[0,()=>Dt,()=>sn,2],1],Ze=[3,n,ft,0,[pe,Se,Wt],[0,1,1],2],qe=[3,n,At,0,[ue,fe,ft,A,zt,ae,
Te],[0,0,()=>Ze,0,64,0,()=>cn],4],Ye=[3,n,Et,0,[],[]],Je=[3,n,Ee,0,[de,Me,Jt,qt],[1,1,1,1],4],Xe=[3,n,Re,0,[Qt,tt],[0,0],
2],tn=[3,n,vt,0,[Oe],[0]],Ct=[3,n,et,0,[Le,te],[1,2],1],en="unit",nn=[1,n,$,0,()=>We],st=[1,n,I,0,()=>xe],sn=[1,n,bt,0,()=>Qe],
rn=[1,n,mt,0,()=>Ke],on=[1,n,lt,0,()=>ze],Dt=[1,n,z,0,()=>Ve],an=[1,n,Vt,0,()=>Fe],cn=[1,n,De,0,()=>Xe],_n=[4,n,it,0,[oe],
[()=>Ne]],un=[4,n,_t,0,[vt,Et],[()=>tn,()=>Ye]],mn=[9,n,K,0,()=>Be,()=>$e],ln=[9,n,ee,0,()=>He,()=>en]}),4431:((P,p,r)=>{
r.d(p,{t:()=>u});var _=r(3456);const u=a=>a instanceof Uint8Array?a:typeof a=="string"?(0,_.t)(a):ArrayBuffer.isView(a)?
new Uint8Array(a.buffer,a.byteOffset,a.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(a)})};export{pn as id,hn as ids,fn as modules};
