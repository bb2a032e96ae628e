const Ks=990,zs=[990],Js={550:((nt,E,c)=>{c.d(E,{t:()=>$});var u=c(765);const p="***SensitiveInformation***";function i(e,a){
if(a==null)return a;const s=u.o.of(e);if(s.getMergedTraits().sensitive)return p;if(s.isListSchema()){const r=s.getValueSchema();
if(r.getMergedTraits().sensitive)return p;if(Array.isArray(a))return a.map(o=>i(r,o))}else if(s.isMapSchema()){const r=s.
getValueSchema();if(s.getKeySchema().getMergedTraits().sensitive||r.getMergedTraits().sensitive)return p;if(typeof a=="o\
bject")return Object.fromEntries(Object.entries(a).map(([o,n])=>[o,i(r,n)]))}else if(s.isStructSchema()&&typeof a=="obje\
ct"){const r=a,o={};for(const[n,l]of s.structIterator())r[n]!=null&&(o[n]=i(l,r[n]));return o}return a}const P=Symbol.for(
"@smithy/op-event-stream");var d=class{middlewareStack=(0,u.l)();schema;static classBuilder(){return new m}resolveMiddlewareWithContext(e,a,s,{
middlewareFn:r,clientName:o,commandName:n,inputFilterSensitiveLog:l,outputFilterSensitiveLog:S,smithyContext:C,additionalContext:g,
CommandCtor:L}){for(const h of r.bind(this)(L,e,a,s))this.middlewareStack.use(h);const y=e.concat(this.middlewareStack),
{logger:b}=a,I=g[u.h],A={logger:b,clientName:o,commandName:n,inputFilterSensitiveLog:l,outputFilterSensitiveLog:S,...g,[u.
h]:{...I,commandInstance:this,...C,...s?.metricsRecorder===void 0?{}:{metricsRecorder:s.metricsRecorder},...s?.abortSignal===
void 0?{}:{abortSignal:s.abortSignal}}},{requestHandler:T}=a;let R=s??{};R.metricsRecorder&&(R={...R},delete R.metricsRecorder);
let f;const _=this.schema,M=_?.[P];if(M!==void 0)f=M;else if(_&&Array.isArray(_)&&_[0]===9){const[,,,,h,F]=_;f=_[P]=!!(u.
o.of(h).getEventStreamMember()||u.o.of(F).getEventStreamMember())}return f&&(R={isEventStream:f,...R}),y.resolve(h=>T.handle(
h.request,R),A)}},m=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,a,s={}){return this._smithyContext={
service:e,operation:a,...s},this}c(e={}){return this._additionalContext=e,this}n(e,a){return this._clientName=e,this._commandName=
a,this}f(e=s=>s,a=s=>s){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=a,this}ser(e){return this.
_serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=
e,this}build(){const e=this;let a;return a=class extends d{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[
s]){super(),this.input=s??{},e._init(this),this.schema=e._operationSchema}resolveMiddleware(s,r,o){const n=e._operationSchema,
l=n?.[4]??n?.input,S=n?.[5]??n?.output;return this.resolveMiddlewareWithContext(s,r,o,{CommandCtor:a,middlewareFn:e._middlewareFn,
clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(n?i.bind(null,l):
C=>C),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(n?i.bind(null,S):C=>C),smithyContext:e._smithyContext,additionalContext:e.
_additionalContext})}serialize=e._serializer;deserialize=e._deserializer}}};function $(e,a,s,r){return function(n,l,S,C,g={}){
const L=Object.assign({},e,n);return d.classBuilder().ep(L).m(function(y,b,I,A){const T=l.call(this,y,b,I,A);return T.unshift(
r(I,y.getEndpointParameterInstructions())),T}).s(a,S,g).n(s,S.charAt(0).toUpperCase()+S.slice(1)+"Command").sc(C).build()}}}),
917:((nt,E,c)=>{c.d(E,{a:()=>Hs,c:()=>Ws,d:()=>P,f:()=>i,i:()=>Us,l:()=>qs,n:()=>Vs,o:()=>ws,r:()=>Bs,s:()=>ks,t:()=>xs,
u:()=>Xe});var u=c(765),p=c(9576);const i=at=>Object.assign(at,{useDualstackEndpoint:at.useDualstackEndpoint??!1,useFipsEndpoint:at.
useFipsEndpoint??!1,defaultSigningName:"ssm"}),P={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var d=class ft extends u.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceExce\
ption";constructor(js){super(js),Object.setPrototypeOf(this,ft.prototype)}};const m="AlarmConfiguration",$="AlarmList",e="\
AllowedPattern",a="ARN",s="AlarmStateInformationList",r="AlarmStateInformation",o="Alarm",n="Alarms",l="Command",S="Comp\
letedCount",C="CommandFilter",g="CommandFilterList",L="CommandId",y="CommandInvocationList",b="CommandInvocation",I="Com\
mandInvocations",A="CommandPlugins",T="CommandPluginList",R="CommandPlugin",f="CloudWatchLogGroupName",_="CloudWatchOutp\
utConfig",M="CloudWatchOutputEnabled",h="Comment",F="Description",Dt="DocumentHash",Et="DocumentHashType",x="DocumentNam\
e",$t="DeletedParameters",bt="DeleteParametersRequest",At="DeleteParametersResult",Ot="DeleteParameters",Mt="DeliveryTim\
edOutCount",V="DataType",B="DocumentVersion",Ft="Details",Nt="ExpiresAfter",Gt="ErrorCount",xt="Filters",Vt="GetParamete\
rsByPath",Bt="GetParametersByPathRequest",Ut="GetParametersByPathResult",Ht="GetParameterHistory",wt="GetParameterHistor\
yRequest",kt="GetParameterHistoryResult",Wt="GetParameterRequest",qt="GetParameterResult",jt="GetParameter",rt="Instance\
Id",ot="InstanceIds",it="InvalidLabels",Kt="InstanceName",zt="InvalidParameters",Jt="IgnorePollAlarmFailure",U="Key",ct="\
KeyId",Qt="ListCommandInvocations",Xt="ListCommandInvocationsRequest",Yt="ListCommandInvocationsResult",mt="LastModified\
Date",Zt="LastModifiedUser",te="LabelParameterVersion",ee="LabelParameterVersionRequest",se="LabelParameterVersionResult",
H="Labels",lt="MaxConcurrency",_t="MaxErrors",w="MaxResults",v="Name",ae="NotificationArn",N="NotificationConfig",ne="No\
tificationEvents",D="NextToken",re="NotificationType",oe="Names",k="OutputS3BucketName",W="OutputS3KeyPrefix",q="OutputS\
3Region",ie="Option",ce="Output",me="Overwrite",O="Parameters",le="ParameterFilters",_e="ParameterHistoryList",ue="Param\
eterHistory",Pe="ParameterInlinePolicy",de="ParameterList",ve="PutParameter",Se="ParameterPolicyList",Ce="PutParameterRe\
quest",Re="PutParameterResult",he="ParameterStringFilter",pe="ParameterStringFilterList",Le="PSParameterValue",ge="Polic\
yStatus",ye="PolicyText",Ie="PolicyType",j="ParameterVersion",ut="Parameter",Te="Path",Pt="Policies",fe="ResponseCode",dt="\
RequestedDateTime",De="ResponseFinishDateTime",Ee="RemovedLabels",$e="ResponseStartDateTime",be="Recursive",Ae="State",Oe="\
SendCommandRequest",Me="SendCommandResult",Fe="SendCommand",K="StatusDetails",vt="StandardErrorUrl",St="StandardOutputUr\
l",Ct="ServiceRole",Ne="ServiceRoleArn",Ge="SourceResult",xe="Selector",z="Status",Ve="Tags",Be="TriggeredAlarms",Ue="Ta\
rgetCount",He="TagList",we="TraceOutput",Rt="TimeoutSeconds",J="Targets",ke="Tag",We="Target",Q="Tier",X="Type",qe="Unla\
belParameterVersion",je="UnlabelParameterVersionRequest",Ke="UnlabelParameterVersionResult",G="Value",ht="Values",Y="Ver\
sion",Z="WithDecryption",ze="key",pt="smithy.ts.sdk.synthetic.com.amazonaws.ssm",Je="value",t="com.amazonaws.ssm",Lt=new p.
t(pt);var Qe=[-3,pt,"SSMServiceException",0,[],[]];Lt.registerError(Qe,d);const Xe=[Lt,new p.t(t)];var tt=[0,t,Le,8,0],Ye=[
3,t,o,0,[v],[0],1],gt=[3,t,m,0,[n,Jt],[()=>Ds,2],1],Ze=[3,t,r,0,[v,Ae],[0,0],2],et=[3,t,_,0,[f,M],[0,2]],ts=[3,t,l,0,[L,
x,B,h,Nt,O,ot,J,dt,z,K,q,k,W,lt,_t,Ue,S,Gt,Mt,Ct,N,_,Rt,m,Be],[0,0,0,0,4,[()=>Tt,0],64,()=>It,4,0,0,0,0,0,0,0,1,1,1,1,0,
()=>st,()=>et,1,()=>gt,()=>Es]],es=[3,t,C,0,[ze,Je],[0,0],2],ss=[3,t,b,0,[L,rt,Kt,h,x,B,dt,z,K,we,St,vt,A,Ct,N,_],[0,0,0,
0,0,0,4,0,0,0,0,0,()=>As,0,()=>st,()=>et]],as=[3,t,R,0,[v,z,K,fe,$e,De,ce,St,vt,q,k,W],[0,0,0,1,4,4,0,0,0,0,0,0]],ns=[3,
t,bt,0,[oe],[64],1],rs=[3,t,At,0,[$t,zt],[64,64]],os=[3,t,wt,0,[v,Z,w,D],[0,2,1,0],1],is=[3,t,kt,0,[O,D],[[()=>Os,0],0]],
cs=[3,t,Wt,0,[v,Z],[0,2],1],ms=[3,t,qt,0,[ut],[[()=>yt,0]]],ls=[3,t,Bt,0,[Te,be,le,Z,w,D],[0,2,()=>Ns,2,1,0],1],_s=[3,t,
Ut,0,[O,D],[[()=>Ms,0],0]],us=[3,t,ee,0,[v,H,j],[0,64,1],2],Ps=[3,t,se,0,[it,j],[64,1]],ds=[3,t,Xt,0,[L,rt,w,D,xt,Ft],[0,
0,1,0,()=>$s,2]],vs=[3,t,Yt,0,[I,D],[()=>bs,0]],st=[3,t,N,0,[ae,ne,re],[0,64,0]],yt=[3,t,ut,0,[v,X,G,Y,xe,Ge,mt,a,V],[0,
0,[()=>tt,0],1,0,0,4,0,0]],Ss=[3,t,ue,0,[v,X,ct,mt,Zt,F,G,e,Y,H,Q,Pt,V],[0,0,0,4,0,0,[()=>tt,0],0,1,64,0,()=>Fs,0]],Cs=[
3,t,Pe,0,[ye,Ie,ge],[0,0,0]],Rs=[3,t,he,0,[U,ie,ht],[0,0,64],1],hs=[3,t,Ce,0,[v,G,F,X,ct,me,e,Ve,Q,Pt,V],[0,[()=>tt,0],0,
0,0,2,0,()=>Gs,0,0,0],2],ps=[3,t,Re,0,[Y,Q],[1,0]],Ls=[3,t,Oe,0,[x,ot,J,B,Dt,Et,Rt,h,O,q,k,W,lt,_t,Ne,N,_,m],[0,64,()=>It,
0,0,0,1,0,[()=>Tt,0],0,0,0,0,0,0,()=>st,()=>et,()=>gt],1],gs=[3,t,Me,0,[l],[[()=>ts,0]]],ys=[3,t,ke,0,[U,G],[0,0],2],Is=[
3,t,We,0,[U,ht],[0,64]],Ts=[3,t,je,0,[v,j,H],[0,1,64],3],fs=[3,t,Ke,0,[Ee,it],[64,64]],Ds=[1,t,$,0,()=>Ye],Es=[1,t,s,0,()=>Ze],
$s=[1,t,g,0,()=>es],bs=[1,t,y,0,()=>ss],As=[1,t,T,0,()=>as],Os=[1,t,_e,0,[()=>Ss,0]],Ms=[1,t,de,0,[()=>yt,0]],Fs=[1,t,Se,
0,()=>Cs],Ns=[1,t,pe,0,()=>Rs],Gs=[1,t,He,0,()=>ys],It=[1,t,J,0,()=>Is],Tt=[2,t,O,8,0,64],xs=[9,t,Ot,0,()=>ns,()=>rs],Vs=[
9,t,jt,0,()=>cs,()=>ms],Bs=[9,t,Ht,0,()=>os,()=>is],Us=[9,t,Vt,0,()=>ls,()=>_s],Hs=[9,t,te,0,()=>us,()=>Ps],ws=[9,t,Qt,0,
()=>ds,()=>vs],ks=[9,t,ve,0,()=>hs,()=>ps],Ws=[9,t,Fe,0,()=>Ls,()=>gs],qs=[9,t,qe,0,()=>Ts,()=>fs]}),990:((nt,E,c)=>{c.d(
E,{a:()=>d,i:()=>$,n:()=>a,o:()=>m,r:()=>e,s:()=>P,t:()=>s});var u=c(550),p=c(765),i=c(917);const P=(0,u.t)(i.d,"AmazonS\
SM","SSMClient",p.t),d={},m=(r,o,n,l)=>[];var $=class extends P(d,m,"GetParameter",i.n){},e=class extends P(d,m,"GetPara\
meterHistory",i.r){},a=class extends P(d,m,"GetParametersByPath",i.i){},s=class extends P(d,m,"ListCommandInvocations",i.
o){}})};export{Ks as id,zs as ids,Js as modules};
