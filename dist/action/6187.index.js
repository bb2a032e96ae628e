const En=6187,fn=[6187],hn={7274:(($,h,t)=>{t.d(h,{t:()=>o});var e=t(990),E=t(917),o=class extends(0,e.s)(e.a,e.o,"PutPa\
rameter",E.s){}}),4546:(($,h,t)=>{t.d(h,{n:()=>o,r:()=>e,t:()=>E});const e=r=>typeof ArrayBuffer=="function"&&r instanceof
ArrayBuffer||Object.prototype.toString.call(r)==="[object ArrayBuffer]",E=(r,c=0,_=r.byteLength-c)=>{if(!e(r))throw new TypeError(
`The "input" argument must be ArrayBuffer. Received type ${typeof r} (${r})`);return Buffer.from(r,c,_)},o=(r,c)=>{if(typeof r!=
"string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof r} (${r})`);return c?Buffer.
from(r,c):Buffer.from(r)}}),4255:(($,h,t)=>{t.d(h,{i:()=>A,n:()=>y,r:()=>U,t:()=>S});var e=t(550),E=t(765),o=t(4582),r=t(
4431),c=t(4546),_=t(6390),p=t(7975),v=t(8522);function T(l,D,w){l.__smithy_context?l.__smithy_context.features||(l.__smithy_context.
features={}):l.__smithy_context={features:{}},l.__smithy_context.features[D]=w}const u=async l=>l.pipe((0,v.createGzip)()),
f=(0,p.promisify)(v.gzip),O=async l=>{try{const D=await f((0,r.t)(l||""));return(0,r.t)(D)}catch(D){throw new Error("Fai\
lure during compression: "+D.message)}};var M;(function(l){l.GZIP="gzip"})(M||(M={}));const W=[M.GZIP],k=l=>l!==void 0&&
typeof l!="string"&&!ArrayBuffer.isView(l)&&!(0,c.r)(l),Q=(l,D)=>(w,B)=>async N=>{if(!o.t.isInstance(N.request)||await l.
disableRequestCompression())return w(N);const{request:q}=N,{body:b,headers:F}=q,{encodings:tt,streamRequiresLength:et}=D;
let Y=b,G=F;for(const x of tt)if(W.includes(x)){let H=!1;if(k(b))if(!et)Y=await u(b),H=!0;else throw new Error("Compress\
ion is not supported for streaming blobs that require a length.");else{const nt=l.bodyLengthChecker(b),st=await l.requestMinCompressionSizeBytes();
nt&&nt>=st&&(Y=await O(b),H=!0)}if(H){F["content-encoding"]?G={...F,"content-encoding":`${F["content-encoding"]}, ${x}`}:
G={...F,"content-encoding":x},G["content-encoding"].includes("gzip")&&T(B,"GZIP_REQUEST_COMPRESSION","L");break}}return w(
{...N,request:{...q,body:Y,headers:G}})},J={name:"compressionMiddleware",step:"build",tags:["REQUEST_BODY_COMPRESSION","\
GZIP"],override:!0,priority:"high"},C=(l,D)=>({applyToStack:w=>{w.add(Q(l,D),J)}}),A=(0,e.t)(_.i,"GraniteServiceVersion2\
0100801","CloudWatchClient",E.t),S={},y=(l,D,w,B)=>[],U=(l,D,w,B)=>[C(w,{encodings:["gzip"]})]}),9570:(($,h,t)=>{t.d(h,{
n:()=>r,t:()=>v});var e=t(7811),E=t(917),o=t(990),r=class extends(0,o.s)(o.a,o.o,"SendCommand",E.c){};const c=(0,e.t)(["\
full","reload-only","pending","check"]),_=(0,e.t)(["nothing","reload","restart"]),p=(0,e.f)({instanceId:(0,e._)(),mode:c,
action:_,phase:(0,e.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,e.u)((0,e.s)()),appliedVersion:(0,e.
u)((0,e.s)()),serversVersion:(0,e.u)((0,e.s)()),pinned:(0,e.r)(),restored:(0,e.r)(),listening:(0,e.r)(),unreachableServers:(0,e.
p)((0,e.s)()),seconds:(0,e.d)(),error:(0,e.u)((0,e.f)({code:(0,e._)(),message:(0,e._)()}))});function v(u){return u.split(
`
`).filter(f=>f.startsWith("{")).map(T).find(f=>f!==void 0)}function T(u){try{return p.safeParse(JSON.parse(u)).data}catch{
return}}}),2921:(($,h,t)=>{t.d(h,{n:()=>E,t:()=>o});const e="the token of ",E=r=>`${e}${new Date(r).toISOString()}, put \
again`;function o({Description:r="",LastModifiedDate:c}){const _=c?.getTime()??0,p=r.startsWith(e)?Date.parse(r.slice(13).
split(",")[0]??""):_;return Number.isNaN(p)?_:Math.min(p,_)}}),3456:(($,h,t)=>{t.d(h,{t:()=>E});var e=t(4546);const E=o=>{
const r=(0,e.n)(o,"utf8");return new Uint8Array(r.buffer,r.byteOffset,r.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),4582:(($,h,t)=>{
t.d(h,{t:()=>e});var e=class Yt{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(r){
this.method=r.method||"GET",this.hostname=r.hostname||"localhost",this.port=r.port,this.query=r.query||{},this.headers=r.
headers||{},this.body=r.body,this.protocol=r.protocol?r.protocol.slice(-1)!==":"?`${r.protocol}:`:r.protocol:"https:",this.
path=r.path?r.path.charAt(0)!=="/"?`/${r.path}`:r.path:"/",this.username=r.username,this.password=r.password,this.fragment=
r.fragment}static clone(r){const c=new Yt({...r,headers:{...r.headers}});return c.query&&(c.query=E(c.query)),c}static isInstance(r){
if(!r)return!1;const c=r;return"method"in c&&"protocol"in c&&"hostname"in c&&"path"in c&&typeof c.query=="object"&&typeof c.
headers=="object"}clone(){return Yt.clone(this)}};function E(o){return Object.keys(o).reduce((r,c)=>{const _=o[c];return{
...r,[c]:Array.isArray(_)?[..._]:_}},{})}}),467:(($,h,t)=>{t.d(h,{n:()=>c,t:()=>r});var e=t(6580),E=t(990),o=t(7274);async function r({
aws:_},p,v){const T=await _.ssm();try{const{Parameter:u}=await T.send(new E.i({Name:p}));return v.safeParse(JSON.parse(u?.
Value??"")).data}catch(u){if((0,e.t)(u,"ParameterNotFound")||u instanceof SyntaxError)return;throw u}}async function c({
aws:_},p,{description:v,value:T}){await(await _.ssm()).send(new o.t({Name:p,Description:v,Type:"String",Value:JSON.stringify(
T),Overwrite:!0}))}}),1525:(($,h,t)=>{t.d(h,{t:()=>c});var e=t(990),E=t(917),o=t(2264),r=class extends(0,e.s)(e.a,e.o,"L\
abelParameterVersion",E.a){};async function c({aws:_},p,v,T,u=f=>f){const f=await _.ssm(),O={Name:p,ParameterVersion:v,Labels:[
...T]};let M=[];for(let W=0;W<2;W++){const{InvalidLabels:k=[]}=await f.send(u(new r(O)));if(k.length===0)return;M=k}throw new o.
t("token.label-refused",`Parameter Store refused the label ${M.join(", ")} on version ${v} of ${p}, and again when it wa\
s repeated; run again`)}}),5572:(($,h,t)=>{t.d(h,{t:()=>E});var e=t(6776);async function E({aws:r},c,_){return o((await(await r.
autoScaling()).send(new e.t({AutoScalingGroupName:c,MaxRecords:50}))).Activities??[],_)}function o(r,c){const _=r.filter(
({Description:p,StatusCode:v,StartTime:T})=>/^Launching a new EC2 instance/i.test(p??"")&&["Successful","Failed","Cancel\
led"].includes(v??"")&&(T?.getTime()??0)>=c).slice(0,3);if(!(_.length<3||_.some(({StatusCode:p})=>p==="Successful")))return _[0]?.
StatusMessage||_[0]?.Cause||"Auto Scaling gives no reason"}}),7158:(($,h,t)=>{t.d(h,{n:()=>p,t:()=>v});var e=t(2656),E=t(
7643),o=t(6580),r=t(990),c=t(7274),_=t(2264);function p(u,{owner:f,purpose:O,leaseUntil:M}){const W=new Date(M).toISOString();
return new _.t("lock.held",`stack ${u} is being changed by another run, ${f} (${O}), whose lock holds until ${W} and is \
renewed; run again when it has ended`)}var v=class{#e;#t;#n;#s;constructor({aws:u,stackName:f,owner:O}){this.#e=u,this.#t=
(0,E._)(f).lock,this.#n=O,this.#s=f}async read(u){const f=await this.#e.ssm(),O=u===void 0?this.#t:`${this.#t}:${u}`;try{
const{Parameter:M}=await f.send(new r.i({Name:O})),W=M?.Value??"";return{version:M?.Version??0,lock:T(W),text:W}}catch(M){
if((0,o.t)(M,"ParameterNotFound","ParameterVersionNotFound"))return;throw M}}async create(u){const f=await this.#e.ssm();
try{const{Version:O=1}=await f.send(new c.t({Name:this.#t,Type:"String",Value:JSON.stringify(u)}));return O}catch(O){if((0,o.
t)(O,"ParameterAlreadyExists"))return;throw O}}async overwrite(u,f){const O=await this.#o(JSON.stringify(f));if(O===u.version+
1)return O;const M=await this.read(u.version+1);if(M?.lock?.owner===this.#n)return O;throw M&&await this.#a(M,O),p(this.#s,
M?.lock??{...f,owner:"unknown"})}async#a(u,f){let O=u;for(let M=f-1;M>u.version;M--){const W=await this.read(M);if(W?.lock?.
owner===u.lock?.owner){O=W??O;break}}(await this.read())?.version===f&&await this.#o(O.text)}async#o(u){const{Version:f=0}=await(await this.#e.
ssm()).send(new c.t({Name:this.#t,Type:"String",Value:u,Overwrite:!0}));return f}};function T(u){try{return e.n.safeParse(
JSON.parse(u)).data}catch{return}}}),2656:(($,h,t)=>{t.d(h,{i:()=>r,n:()=>o,r:()=>c,t:()=>E});var e=t(7811);const E=12e4,
o=(0,e.f)({owner:(0,e._)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.
n)((0,e._)())}),r=(_,p)=>_.held&&_.leaseUntil>p,c=(0,e.f)({paused:(0,e.r)(),by:(0,e._)()})}),4865:(($,h,t)=>{t.d(h,{n:()=>c,
t:()=>r});var e=t(2656),E=t(7643),o=t(467);const r=(_,p)=>(0,o.t)(_,(0,E._)(p).pause,e.r);async function c(_,p,v){const T={
paused:v,by:_.runName};await(0,o.n)(_,(0,E._)(p).pause,{description:"Whether the reconciler only looks",value:T})}}),6390:(($,h,t)=>{
t.d(h,{a:()=>o,i:()=>r,n:()=>ln,r:()=>Ue,t:()=>dn});var e=t(765),E=t(9576);const o=Jt=>Object.assign(Jt,{useDualstackEndpoint:Jt.
useDualstackEndpoint??!1,useFipsEndpoint:Jt.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),r={UseFIPS:{type:"buil\
tInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"re\
gion"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var c=class re extends e.i{static shapeId="smith\
y.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(mn){super(mn),Object.setPrototypeOf(
this,re.prototype)}};const _="AlarmActions",p="AlarmArn",v="ActionConfiguration",T="AlarmConfigurationUpdatedTimestamp",
u="AlarmDescription",f="ActionsEnabled",O="AggregationExpression",M="AccountId",W="ActionLogLineCount",k="ActionLogLineR\
oleArn",Q="AlarmName",J="AlarmNamePrefix",C="AlarmNames",A="ActionPrefix",S="AlarmPromQLCriteria",y="AlarmRule",U="Actio\
nsSuppressedBy",l="ActionsSuppressorExtensionPeriod",D="ActionsSuppressedReason",w="ActionsSuppressorWaitPeriod",B="Acti\
onsSuppressor",N="AlarmTagsPropagation",q="AlarmTypes",b="Attributes",F="CompositeAlarm",tt="CompositeAlarms",et="Compar\
isonOperator",Y="ChildrenOfAlarmName",G="Counts",x="Dimensions",H="DescribeAlarmsInput",nt="DescribeAlarmsOutput",st="De\
scribeAlarms",vt="DatapointsToAlarm",_t="Dimension",Mt="Enabled",ut="EvaluationCriteria",gt="EvaluationInterval",Ot="Eva\
luateLowSampleCountPercentile",dt="EntityMetricData",ot="EntityMetricDataList",yt="EvaluationPeriods",lt="EvaluationStat\
e",wt="ExtendedStatistic",Tt="ExcludedTagKeys",Ct="EndTimeOffset",mt="EvaluationWindow",Et="Entity",St="Expression",Lt="\
Id",at="InsufficientDataActions",Rt="IncludedTagKeys",It="KeyAttributes",Ut="Key",Wt="Label",ft="LogAlarms",$t="LogAlarm",
Bt="LogGroupIdentifiers",ht="MetricAlarms",jt="MetricAlarm",rt="MetricData",a="MetricDataQueries",s="MetricDataQuery",n="\
MetricDatum",i="MetricName",d="MaxRecords",m="MetricStat",L="Maximum",R="Metrics",I="Metric",g="Minimum",j="Namespace",K="\
NextToken",Z="Name",z="OKActions",X="OnlyStartEvaluatingAfterWarmUpPeriodEnds",V="Period",it="PutMetricData",pt="PutMetr\
icDataInput",Pt="ParentsOfAlarmName",At="PendingPeriod",ct="PromQLCriteria",Kt="Query",ie="QueryARN",ce="QueryResultsToA\
larm",_e="QueryResultsToEvaluate",ue="QueryString",de="ReturnData",le="RecoveryPeriod",me="SampleCount",Ht="ScheduleConf\
iguration",Ee="ScheduleExpression",fe="StrictEntityValidation",Zt="ScheduledQueryConfiguration",he="ScheduledQueryRoleAR\
N",Nt="StateReason",bt="StateReasonData",pe="StorageResolution",Pe="StatisticSet",Ae="StartTimeOffset",kt="StateTransiti\
onedTimestamp",xt="StateUpdatedTimestamp",Dt="StateValue",De="StatisticValues",Xt="SlidingWindow",ve="Stat",Me="Statisti\
c",ge="Sum",Oe="Timestamp",ye="TagList",qt="TreatMissingData",we="ThresholdMetricId",Te="Tags",Ce="Tag",te="Threshold",Se="\
Timezone",Vt="Unit",Qt="Value",Le="Values",ee="WallClockWindow",Ft="WarmUpConfiguration",Re="WarmUpPeriodDurationInMinut\
es",ne="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",P="com.amazonaws.cloudwatch",se=new E.t(ne);var Ie=[-3,ne,"Clo\
udWatchServiceException",0,[],[]];se.registerError(Ie,c);const Ue=[se,new E.t(P)];var zt=[3,P,v,0,[N],[()=>$e]],We=[3,P,
S,0,[Kt,At,le],[0,1,1],1],$e=[3,P,N,0,[Mt,Rt,Tt],[2,64,64],1],Be=[3,P,F,0,[f,_,p,T,u,Q,y,at,z,Nt,bt,xt,Dt,kt,U,D,B,w,l,v],
[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>zt]],je=[3,P,H,0,[C,J,q,Y,Pt,Dt,A,d,K],[64,0,64,0,0,0,0,1,0]],Ke=[3,P,nt,0,
[tt,ht,ft,K],[()=>nn,()=>an,()=>on,0]],Ne=[3,P,_t,0,[Z,Qt],[0,0],2],be=[3,P,Et,0,[It,b],[128,128]],ke=[3,P,dt,0,[Et,rt],
[()=>be,()=>ae]],xe=[3,P,$t,0,[Q,p,u,T,f,z,_,at,Dt,Nt,bt,xt,Zt,_e,ce,te,et,qt,kt,lt,W,k,Ft,v],[0,0,0,4,2,64,64,64,0,0,0,
4,()=>He,1,1,1,0,0,4,0,1,0,()=>oe,()=>zt]],Ve=[3,P,I,0,[j,i,x],[0,0,()=>Gt]],Qe=[3,P,jt,0,[Q,p,u,T,f,z,_,at,Dt,Nt,bt,xt,
i,j,Me,wt,x,V,Vt,yt,vt,te,et,qt,Ot,R,we,lt,kt,mt,Ft,ut,gt,v],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>Gt,1,0,1,1,1,0,0,0,
()=>rn,0,0,4,()=>un,()=>oe,()=>_n,1,()=>zt]],Fe=[3,P,s,0,[Lt,m,St,Wt,de,V,M],[0,()=>Ge,0,0,2,1,0],1],ze=[3,P,n,0,[i,x,Oe,
Qt,De,Le,G,Vt,pe],[0,()=>Gt,4,1,()=>Xe,65,65,0,1],1],Ge=[3,P,m,0,[I,V,ve,Vt],[()=>Ve,1,0,0],3],Je=[3,P,pt,0,[j,rt,dt,fe],
[0,()=>ae,()=>sn,2],1],Ye=[3,P,Ht,0,[Ee,Ae,Ct],[0,1,1],2],He=[3,P,Zt,0,[ue,he,Ht,O,Bt,ie,Te],[0,0,()=>Ye,0,64,0,()=>cn],
4],Ze=[3,P,Xt,0,[],[]],Xe=[3,P,Pe,0,[me,ge,g,L],[1,1,1,1],4],qe=[3,P,Ce,0,[Ut,Qt],[0,0],2],tn=[3,P,ee,0,[Se],[0]],oe=[3,
P,Ft,0,[Re,X],[1,2],1],en="unit",nn=[1,P,tt,0,()=>Be],Gt=[1,P,x,0,()=>Ne],sn=[1,P,ot,0,()=>ke],on=[1,P,ft,0,()=>xe],an=[
1,P,ht,0,()=>Qe],ae=[1,P,rt,0,()=>ze],rn=[1,P,a,0,()=>Fe],cn=[1,P,ye,0,()=>qe],_n=[4,P,ut,0,[ct],[()=>We]],un=[4,P,mt,0,
[ee,Xt],[()=>tn,()=>Ze]],dn=[9,P,st,0,()=>je,()=>Ke],ln=[9,P,it,0,()=>Je,()=>en]}),7427:(($,h,t)=>{t.d(h,{t:()=>r});var e=t(
2803),E=t(2264),o=t(9713);async function r(c,_){const{log:p,aws:v}=c,T=await p.group("Preflight",()=>(0,o.t)(c)),u=await(0,e.
t)(await v.cloudFormation(),_);if(u&&!u.status.isPreview&&!u.status.isDeleted)return u;const f=`there is no stack ${_} i\
n ${T.region} of account ${T.account}; check stack-name and region`;throw new E.t("stack.missing",f)}}),6187:(($,h,t)=>{
t.r(h),t.d(h,{run:()=>rt,t:()=>N});var e=t(7643),E=t(7427),o=t(321),r=t(4247),c=t(7811),_=t(2601),p=t(4865),v=t(4471),T=t(
5474),u=t(4255),f=t(6390),O=t(5572),M=t(2618),W=t(2656),k=t(7158),Q=t(6765),J=t(2485),C=t(9570),A=t(6580),S=t(990),y=t(9996),
U=t(8578),l=t(5268),D=t(2921),w=t(6034),B=class extends(0,u.i)(u.t,u.n,"DescribeAlarms",f.t){},N=class extends(0,y.i)(y.
n,y.r,"GetFunctionConfiguration",U.n){};async function q({aws:a},s){const n=await a.cloudWatch(),i=new RegExp(`^${s}-Ala\
rm\\w*(-[A-Za-z0-9]+)?$`),d=[];let m;do{const L=await n.send(new B({AlarmNamePrefix:`${s}-Alarm`,StateValue:"ALARM",...m&&
{NextToken:m}}));for(const{AlarmName:R="",AlarmDescription:I,StateUpdatedTimestamp:g}of L.MetricAlarms??[]){if(!i.test(R))
continue;const j=g?.toISOString()??"";d.push({name:R,description:I??"",since:j})}m=L.NextToken}while(m);return d}const b="\
https://api.cloudflare.com/client/v4/ips",F=3e3,tt=(0,c.f)({success:(0,c.l)(!0),result:(0,c.f)({ipv4_cidrs:(0,c.n)((0,c.
a)()).check((0,c.C)(1))})});async function et(a){const s=await a(b,{signal:AbortSignal.timeout(F)});if(!s.ok)throw new Error(
`${b} answers with status ${s.status}`);const n=tt.safeParse(await s.json());if(!n.success)throw new Error(`${b} answers\
 something else than ranges`);const i=n.data.result.ipv4_cidrs;return{added:i.filter(d=>!o.d.includes(d)).sort(),removed:o.
d.filter(d=>!i.includes(d))}}function Y(a,s){return a.map(n=>{const i=(0,o.o)(s.reports)?s.reports.value.get(n.id):void 0;
return{...n,tokenVersion:i?.appliedVersion??null,serversVersion:i?.serversVersion??null,configAgeSeconds:i?G(i,s):null,due:i&&
!i.error?i.action:null,isListening:i?.listening??null,isPinned:i?.pinned??!1,error:i?.error?`${i.error.code}: ${i.error.
message}`:""}})}function G({serversVersion:a},{servers:s,now:n}){if(!(0,o.o)(s)||a===null)return null;const{version:i,writtenAt:d}=s.
value;return a>=i?0:Math.max(0,Math.round((n-d)/1e3))}const x=(a,s)=>a.filter(T.t).flatMap(({id:n,due:i,error:d,isListening:m})=>[
...s&&m===null?[`${n} does not answer its check`]:[],...d?[`${n} cannot look at itself: ${d}`]:[],...m===!1?[`${n} says \
that its listener does not answer`]:[],...i==="reload"||i==="restart"?[`${n} is out of date: a converge would ${i} it`]:
[]]),H={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"a deletion"};function nt(a){const s=(0,o.c)(a.lock);
return[...x(a.nodes,(0,o.o)(a.reports)),...(0,o.a)(a.nodes,a.newestTemplate,s?.state==="live"&&s.purpose==="deploy"),...ut(
s),...((0,o.c)(a.suspensions)??[]).flatMap(gt),...Ot((0,o.c)(a.pause)),...dt((0,o.c)(a.token),s),...((0,o.c)(a.alarms)??
[]).map(({name:n,since:i})=>`alarm ${n} is raised${i&&` since ${i}`}`),...Mt(a)]}function st({lock:a,suspensions:s}){const n=(0,o.
c)(a);if(n?.state!=="live")return[];const i=((0,o.c)(s)??[]).find(({by:m})=>m==="run"),d=i?`, ${ot(i.processes,"is","are")}\
 suspended for it`:"";return[`${H[n.purpose]} is under way: ${n.owner} holds the lock until ${n.leaseUntil}${d}`]}const vt=a=>Object.
entries(_t(a)).flatMap(([s,n])=>(0,o.o)(n)?[]:[s]),_t=({reports:a,alarms:s,token:n,lock:i,pause:d,suspensions:m})=>({nodes:a,
alarms:s,token:n,lock:i,pause:d,suspensions:m}),Mt=a=>Object.entries(_t(a)).flatMap(([s,n])=>(0,o.o)(n)||n.isDenied?[]:[
`${s} could not be read: ${n.unknown}`]);function ut(a){return a?.state!=="dead"?[]:[`${a.owner} (${a.purpose}) died wit\
h the lock: the reconciler releases it, or the next run takes it over`]}function gt({processes:a,by:s,because:n}){const i=ot(
a,"is","are");switch(s){case"run":return[];case"breaker":return[`${i} suspended by the breaker: the last 3 launches fail\
ed (${n}); put that right, then run resume`];case"left":return[`${ot(a,"was","were")} left suspended by ${n}, which ende\
d without resuming`];case"nobody":return[`${i} suspended and no run says why: resume unless that is on purpose`]}}function Ot(a){
return a?.paused?[`paused by ${a.by}: nothing is repaired until resume`]:[]}function dt(a,s){return s?.state==="live"?[]:
[e.p.pending,e.p.unfinished].flatMap(n=>{const i=a?.labels[n];return i===void 0?[]:[`token version ${i} is labelled ${n}\
: a rotation did not come to its end, run rotate`]})}const ot=(a,s,n)=>`${a.join(" and ")} ${a.length===1?s:n}`;async function yt(a,s){
const n=s.parameters[e.l.imageId]??"",i=s.tags["railgun-ha:image"]??"",d=i.replace(/^ubuntu-/,"");if(!lt(d))return{id:n,
source:i,newest:n,isNewest:!0};const{id:m}=await(0,M.n)(a,{amiId:"",amiUpdate:"on-deploy",ubuntuRelease:d},void 0);return{
id:n,source:i,newest:m,isNewest:m===n}}const lt=a=>Object.hasOwn(o.l,a);async function wt({aws:a,clock:s},n){const i=(await new k.
t({aws:a,stackName:n,owner:"status"}).read())?.lock;if(!i)return null;const{owner:d,purpose:m,suspended:L,leaseUntil:R}=i;
return{owner:d,purpose:m,suspended:L,state:(0,W.i)(i,s.now())?"live":i.held?"dead":"free",leaseUntil:new Date(R).toISOString()}}
const Tt=3e4,Ct=1e3,mt=30;async function Et({aws:a,clock:s},{stackName:n,document:i,ids:d}){if(d.length===0)return new Map;
const{Command:m}=await(await a.ssm()).send(new C.n({DocumentName:i,DocumentVersion:"$LATEST",Parameters:{mode:["--check"]},
Targets:[{Key:`tag:${e.u}`,Values:[n]}],MaxConcurrency:"100%",MaxErrors:"100%",TimeoutSeconds:mt})),L=s.now()+Tt;for(;;){
const{ended:R,reports:I}=await St(a,m?.CommandId??"");if(d.every(g=>R.has(g))||s.now()>=L)return I;await(0,Q.t)(s,Ct)}}async function St(a,s){
const n=await a.ssm(),i=new Set,d=new Map;let m;try{do{const L=await n.send(new S.t({CommandId:s,Details:!0,...m&&{NextToken:m}}));
for(const{InstanceId:R="",Status:I="",CommandPlugins:g=[]}of L.CommandInvocations??[]){if(J.i.has(I))continue;i.add(R);const j=(0,C.
t)(g.map(({Output:K=""})=>K).join(`
`));j&&d.set(R,j)}m=L.NextToken}while(m)}catch(L){if(!(0,A.t)(L,"InvalidCommandId","InvocationDoesNotExist"))throw L}return{
ended:i,reports:d}}const Lt={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},at=180,Rt=864e5;
async function It({aws:a,clock:s},n){const i=await(await a.lambda()).send(new N({FunctionName:n}));return Ut(s.now(),i.Runtime??
"no runtime")}function Ut(a,s){const n=Lt[s];if(n===void 0)throw new Error(`this version does not know until when Lambda\
 has ${s}`);const i=Math.floor((Date.parse(n)-a)/Rt);return{name:s,endsOn:n,daysLeft:i,endsSoon:i<=at}}async function Wt({
aws:a},s){const{Parameter:n}=await(await a.ssm()).send(new S.i({Name:(0,e._)(s).servers}));return{version:n?.Version??0,
writtenAt:n?.LastModifiedDate?.getTime()??0}}async function ft({aws:a},s){const n=[...(0,l.n)(s)].sort();return n.includes(
"Launch")?{names:n,launchFailure:await(0,O.t)({aws:a},s.AutoScalingGroupName??"",0)}:{names:n,launchFailure:void 0}}function $t({
names:a,launchFailure:s},n){const i=a.includes("Launch")&&s!==void 0,d=a.filter(g=>i&&e.t.includes(g)),m=a.filter(g=>!d.
includes(g)),L=m.filter(g=>n?.suspended.includes(g)),R=m.filter(g=>!L.includes(g)),I=n?`${n.owner} (${n.purpose})`:"";return[
{processes:d,by:"breaker",because:s??""},{processes:L,by:n?.state==="live"?"run":"left",because:I},{processes:R,by:"nobo\
dy",because:""}].filter(({processes:g})=>g.length>0)}async function Bt({aws:a,clock:s},n){const i=await a.ssm(),{token:d}=(0,e.
_)(n),m={};let L=null,R;do{const I=await i.send(new S.r({Name:d,WithDecryption:!1,...R&&{NextToken:R}})).catch(g=>{if((0,A.
t)(g,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw g});for(const g of I.Parameters??[]){const{Version:j=0,
Labels:K=[],LastModifiedDate:Z}=g;for(const z of K)m[z]=j;K.includes(e.p.current)&&Z&&(L=Math.max(0,Math.round((s.now()-
(0,D.t)(g))/1e3)))}R=I.NextToken}while(R);return{labels:m,ageSeconds:L}}async function ht(a,s,n){const{stackName:i}=a,[{
state:d,group:m},L,R,I,g,j,K,Z,z]=await Promise.all([(0,v.r)(s,n),(0,o.s)(()=>Wt(s,i)),(0,o.s)(()=>Bt(s,i)),(0,o.s)(()=>q(
s,i)),(0,o.s)(()=>wt(s,i)),(0,o.s)(async()=>await(0,p.t)(s,i)??null),(0,o.s)(()=>yt(s,n)),(0,o.s)(()=>et(s.fetch)),(0,o.
s)(()=>It(s,(0,v.t)(n,"portProbe")))]),X=d.instances.filter(T.t).map(({id:Kt})=>Kt),[V,it]=await Promise.all([(0,o.s)(()=>Et(
s,{stackName:i,document:(0,v.t)(n,"document"),ids:X})),(0,o.s)(()=>ft(s,m))]),pt=Y(d.instances,{reports:V,servers:L,now:s.
clock.now()}),Pt=(0,o.o)(it)?{value:$t(it.value,(0,o.c)(g))}:it,At=n.outputs[e.o.launchTemplateVersion]??"",ct={nodes:pt,
reports:V,alarms:I,token:R,lock:g,pause:j,suspensions:Pt,newestTemplate:At};return{stack:n,version:n.tags["railgun-ha:ve\
rsion"]??"",isTemplateCurrent:n.tags[e.d]===jt(a,s),fleet:d,problems:[...(0,T.n)(d),...nt(ct)],underWay:st(ct),blindSpots:vt(
ct),nodes:pt,newestTemplate:At,nodesUnknown:"unknown"in V?V.unknown:void 0,token:R,alarms:I,lock:g,pause:j,suspensions:Pt,
image:K,cloudflare:Z,runtime:z}}const jt=(a,{assets:s})=>(0,_.r)((0,_.n)((0,_.t)((0,_.i)(a),s().stack))),rt=async(a,s)=>{
const{stackName:n}=a,{log:i}=s,d=await(0,E.t)(s,n),[m,L]=await Promise.all([ht(a,s,d),(0,w.r)(s,n)]),{fleet:R}=m,{problems:I,
blindSpots:g}=m,j=(0,o.i)(m);for(const X of j)for(const V of["",...(0,r.t)(X)])i.info(V);for(const X of[...I,...(0,o.n)(
m)])i.info(X);const K=d.outputs[e.o.loadBalancerDnsName]??"",Z=g.length===0?"":`, as far as can be seen without ${g.join(
", ")}`,z=I.length===0?`the fleet is right${Z}`:`not right: ${I.join(", ")}`;return{headline:`stack ${n} is ${d.status.name}\
; ${z}`,outputs:{"stack-id":d.id,"load-balancer-dns":K,"token-version":L?String(L):"","memcached-servers":R.servers.join(
" ")},result:{command:"status",stack:n,stackId:d.id,status:d.status.name,tokenVersion:L??null,loadBalancer:K,healthy:I.length===
0,problems:I,fleet:R,...(0,o.r)(m)},tables:j,fleet:R,failure:void 0}}}),4431:(($,h,t)=>{t.d(h,{t:()=>E});var e=t(3456);const E=o=>o instanceof
Uint8Array?o:typeof o=="string"?(0,e.t)(o):ArrayBuffer.isView(o)?new Uint8Array(o.buffer,o.byteOffset,o.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(o)}),6034:(($,h,t)=>{t.d(h,{i:()=>Q,n:()=>k,r:()=>T,t:()=>M});var e=t(7643),E=t(6580),
o=t(990),r=t(7274),c=t(2264),_=t(1525),p=t(5633);async function v({aws:C,hide:A},S){const y=await f(C,S,e.p.current,!0);
if(!y)return;const{Value:U="",Version:l=0}=y;return A(U),{value:U,version:l}}async function T({aws:C},A){return(await f(
C,A,e.p.current,!1))?.Version}async function u({aws:C},A){const S=[e.p.unfinished,e.p.pending];return(await Promise.all(
S.map(y=>f(C,A,y,!1)))).some(y=>y!==void 0)}async function f(C,A,S,y){const U=await C.ssm(),l=`${(0,e._)(A).token}:${S}`;
try{return(await U.send(new o.i({Name:l,WithDecryption:y}))).Parameter}catch(D){if((0,E.t)(D,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw D}}const O=/^[0-9a-fA-F]{32}$/;async function M({activationToken:C,tokenParameter:A},{
aws:S,hide:y}){if(!A)return C;const U=await S.ssm(),l=D=>new c.t("input.invalid",`token-parameter: parameter ${A} ${D}`);
try{const{Parameter:D}=await U.send(new o.i({Name:A,WithDecryption:!0})),w=D?.Value?.trim()??"";if(y(w),O.test(w))return w;
throw l(`holds ${w.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(D){throw(0,E.t)(D,
"ParameterNotFound","ParameterVersionNotFound")?l("does not exist in this region; name one that does"):D}}function W({stackName:C,
given:A},S,y){if(S)return!A||A===S.value?"keep":y?"rotate":"store";if(A)return"store";const U=`stack ${C} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new c.t("token.missing",U)}async function k(C,A,S){
const{stackName:y,tags:U}=C,[l,D,w]=await(0,p.t)(v(A,y),M(C,A),S?u(A,y):Promise.resolve(!1)),B=w&&!l?"rotate":W({stackName:y,
given:D,tags:U},l,S);return{token:B==="keep"&&w?"rotate":B,given:D,tokenVersion:l?.version??0}}async function Q({aws:C},A){
const S=await C.ssm(),y=(0,e._)(A.stackName).token,U=await J(S,y,A);return await(0,_.t)({aws:C},y,U,[e.p.current]),U}async function J(C,A,{
stackName:S,given:y,tags:U}){const l=Object.entries({...U,[e.u]:S}).map(([w,B])=>({Key:w,Value:B})),D={Name:A,Type:"Secu\
reString",Tier:"Standard",Value:y};try{const w=`Activation token of the Railgun listeners of stack ${S}`,{Version:B=1}=await C.
send(new r.t({...D,Description:w,Tags:l}));return B}catch(w){if(!(0,E.t)(w,"ParameterAlreadyExists"))throw w;const{Version:B=1}=await C.
send(new r.t({...D,Overwrite:!0}));return B}}})};export{En as id,fn as ids,hn as modules};
