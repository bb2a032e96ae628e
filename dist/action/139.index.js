const Ur=139,Vr=[139],Fr={1509:((mt,D,a)=>{a.d(D,{t:()=>m});var e=a(1009),I=a(4592),p=a(3040),m=class extends I.t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:u,errorTypeRegistries:P,serviceTarget:c,awsQueryCompatible:o,jsonCodec:S}){super({defaultNamespace:u,errorTypeRegistries:P}),
this.serviceTarget=c,this.codec=S??new e.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,this.mixin=new p.n(this.
awsQueryCompatible)}async serializeRequest(u,P,c){const o=await super.serializeRequest(u,P,c);return o.path.endsWith("/")||
(o.path+="/"),o.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,o.headers["x-amz-target"]=`${this.
serviceTarget}.${u.name}`,this.awsQueryCompatible&&(o.headers["x-amzn-query-mode"]="true"),((0,p.ot)(u.input)==="unit"||
!o.body)&&(o.body="{}"),o}getPayloadCodec(){return this.codec}async handleError(u,P,c,o,S){const{awsQueryCompatible:h}=this;
h&&this.mixin.setQueryCompatError(o,c);const f=(0,e.n)(c,o,h)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
f,this.options.defaultNamespace);const{errorSchema:A,errorMetadata:b}=await this.mixin.getErrorSchemaOrThrowBaseException(
f,this.options.defaultNamespace,c,o,S,h?this.mixin.findQueryCompatibleError:void 0),L=p.it.of(A),U=o.message??o.Message??
"UnknownError",v=new(this.compositeErrorRegistry.getErrorCtor(A)??Error)({}),d={},C=this.codec.createDeserializer();for(const[
R,T]of L.structIterator())o[R]!=null&&(d[R]=C.readObject(T,o[R]));throw h&&this.mixin.queryCompatOutput(o,d),this.mixin.
decorateServiceException(Object.assign(v,b,{$fault:L.getMergedTraits().error,message:U},d),o)}}}),139:((mt,D,a)=>{a.d(D,
{i:()=>m,n:()=>u,r:()=>P,t:()=>c});var e=a(550),I=a(3040),p=a(990);const m=(0,e.t)(p.d,"AmazonSSM","SSMClient",I.V),u={},
P=(o,S,h,f)=>[];var c=class extends m(u,P,"GetParameter",p.r){}}),990:((mt,D,a)=>{a.d(D,{a:()=>Rr,c:()=>Dr,d:()=>L,i:()=>Cr,
l:()=>Ir,n:()=>vr,o:()=>gr,r:()=>Sr,s:()=>Er,t:()=>Mr,u:()=>fr});var e=a(3040),I=a(2308),p=a(4327),m=a(4782),u=a(1649),P=a(
1509),c=a(9576),o=class extends P.t{constructor({defaultNamespace:t,errorTypeRegistries:r,serviceTarget:n,awsQueryCompatible:l,
jsonCodec:i}){super({defaultNamespace:t,errorTypeRegistries:r,serviceTarget:n,awsQueryCompatible:l,jsonCodec:i})}getShapeId(){
return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1\
.1"}};const S=async(t,r,n)=>({operation:(0,e.vt)(r).operation,region:await(0,e._t)(t.region)()||(()=>{throw new Error("e\
xpected `region` to be configured for `aws.auth#sigv4`")})()});function h(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"ssm",region:t.region},propertiesExtractor:(r,n)=>({signingProperties:{config:r,context:n}})}}const f=t=>{const r=[];
switch(t.operation){default:r.push(h(t))}return r},A=t=>{const r=(0,e.r)(t);return Object.assign(r,{authSchemePreference:(0,e.
_t)(t.authSchemePreference??[])})},b=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"ssm"}),L={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var U="3.1169.0";const v="ref",d=-1,C=!0,R="isSet",T="PartitionResult",x="booleanEquals",V="getAttr",
ut={[v]:"Endpoint"},F={[v]:T},g={},lt=[{[v]:"Region"}],dt={conditions:[[R,[ut]],[R,lt],["aws.partition",lt,T],[x,[{[v]:"\
UseFIPS"},C]],[x,[{[v]:"UseDualStack"},C]],[x,[{fn:V,argv:[F,"supportsDualStack"]},C]],[x,[{fn:V,argv:[F,"supportsFIPS"]},
C]],["stringEquals",[{fn:V,argv:[F,"name"]},"aws-us-gov"]]],results:[[d],[d,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[d,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ut,g],["https://s\
sm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",g],[d,"FIPS and DualStack are enabled, but this partition does no\
t support one or both"],["https://ssm.{Region}.amazonaws.com",g],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",
g],[d,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSu\
ffix}",g],[d,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResu\
lt#dnsSuffix}",g],[d,"Invalid Configuration: Missing Region"]]},Ft=2,Nt=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,
100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),Ht=e.K.from(Nt,Ft,dt.conditions,dt.results),Gt=new e.G({size:50,params:[
"Endpoint","Region","UseDualStack","UseFIPS"]}),kt=(t,r={})=>Gt.get(t,()=>(0,e.U)(Ht,{endpointParams:t,logger:r.logger}));
e.W.aws=e.d;var Bt=class Vt extends e.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(r){
super(r),Object.setPrototypeOf(this,Vt.prototype)}};const N="AlarmConfiguration",Wt="AlarmList",_t="AllowedPattern",zt="\
ARN",Kt="AlarmStateInformationList",jt="AlarmStateInformation",qt="Alarm",Jt="Alarms",Pt="Command",Qt="CompletedCount",Xt="\
CommandFilter",Yt="CommandFilterList",H="CommandId",Zt="CommandInvocationList",te="CommandInvocation",ee="CommandInvocat\
ions",se="CommandPlugins",re="CommandPluginList",oe="CommandPlugin",ae="CloudWatchLogGroupName",M="CloudWatchOutputConfi\
g",ne="CloudWatchOutputEnabled",G="Comment",pt="Description",ie="DocumentHash",ce="DocumentHashType",k="DocumentName",me="\
DeletedParameters",ue="DeleteParametersRequest",le="DeleteParametersResult",de="DeleteParameters",_e="DeliveryTimedOutCo\
unt",B="DataType",W="DocumentVersion",Pe="Details",pe="ExpiresAfter",he="ErrorCount",ve="Filters",Se="GetParametersByPat\
h",Ce="GetParametersByPathRequest",Re="GetParametersByPathResult",ge="GetParameterHistory",Ee="GetParameterHistoryReques\
t",De="GetParameterHistoryResult",Ie="GetParameterRequest",fe="GetParameterResult",ye="GetParameter",ht="InstanceId",vt="\
InstanceIds",St="InvalidLabels",Ae="InstanceName",Le="InvalidParameters",Te="IgnorePollAlarmFailure",z="Key",Ct="KeyId",
xe="ListCommandInvocations",Me="ListCommandInvocationsRequest",Oe="ListCommandInvocationsResult",Rt="LastModifiedDate",we="\
LastModifiedUser",$e="LabelParameterVersion",be="LabelParameterVersionRequest",Ue="LabelParameterVersionResult",K="Label\
s",gt="MaxConcurrency",Et="MaxErrors",j="MaxResults",_="Name",Ve="NotificationArn",O="NotificationConfig",Fe="Notificati\
onEvents",E="NextToken",Ne="NotificationType",He="Names",q="OutputS3BucketName",J="OutputS3KeyPrefix",Q="OutputS3Region",
Ge="Option",ke="Output",Be="Overwrite",y="Parameters",We="ParameterFilters",ze="ParameterHistoryList",Ke="ParameterHisto\
ry",je="ParameterInlinePolicy",qe="ParameterList",Je="PutParameter",Qe="ParameterPolicyList",Xe="PutParameterRequest",Ye="\
PutParameterResult",Ze="ParameterStringFilter",ts="ParameterStringFilterList",es="PSParameterValue",ss="PolicyStatus",rs="\
PolicyText",os="PolicyType",X="ParameterVersion",Dt="Parameter",as="Path",It="Policies",ns="ResponseCode",ft="RequestedD\
ateTime",is="ResponseFinishDateTime",cs="RemovedLabels",ms="ResponseStartDateTime",us="Recursive",ls="State",ds="SendCom\
mandRequest",_s="SendCommandResult",Ps="SendCommand",Y="StatusDetails",yt="StandardErrorUrl",At="StandardOutputUrl",Lt="\
ServiceRole",ps="ServiceRoleArn",hs="SourceResult",vs="Selector",Z="Status",Ss="Tags",Cs="TriggeredAlarms",Rs="TargetCou\
nt",gs="TagList",Es="TraceOutput",Tt="TimeoutSeconds",tt="Targets",Ds="Tag",Is="Target",et="Tier",st="Type",fs="UnlabelP\
arameterVersion",ys="UnlabelParameterVersionRequest",As="UnlabelParameterVersionResult",w="Value",xt="Values",rt="Versio\
n",ot="WithDecryption",Ls="key",Mt="smithy.ts.sdk.synthetic.com.amazonaws.ssm",Ts="value",s="com.amazonaws.ssm",Ot=new c.
t(Mt);var xs=[-3,Mt,"SSMServiceException",0,[],[]];Ot.registerError(xs,Bt);const Ms=[Ot,new c.t(s)];var at=[0,s,es,8,0],
Os=[3,s,qt,0,[_],[0],1],wt=[3,s,N,0,[Jt,Te],[()=>ir,2],1],ws=[3,s,jt,0,[_,ls],[0,0],2],nt=[3,s,M,0,[ae,ne],[0,2]],$s=[3,
s,Pt,0,[H,k,W,G,pe,y,vt,tt,ft,Z,Y,Q,q,J,gt,Et,Rs,Qt,he,_e,Lt,O,M,Tt,N,Cs],[0,0,0,0,4,[()=>Ut,0],64,()=>bt,4,0,0,0,0,0,0,
0,1,1,1,1,0,()=>it,()=>nt,1,()=>wt,()=>cr]],bs=[3,s,Xt,0,[Ls,Ts],[0,0],2],Us=[3,s,te,0,[H,ht,Ae,G,k,W,ft,Z,Y,Es,At,yt,se,
Lt,O,M],[0,0,0,0,0,0,4,0,0,0,0,0,()=>lr,0,()=>it,()=>nt]],Vs=[3,s,oe,0,[_,Z,Y,ns,ms,is,ke,At,yt,Q,q,J],[0,0,0,1,4,4,0,0,
0,0,0,0]],Fs=[3,s,ue,0,[He],[64],1],Ns=[3,s,le,0,[me,Le],[64,64]],Hs=[3,s,Ee,0,[_,ot,j,E],[0,2,1,0],1],Gs=[3,s,De,0,[y,E],
[[()=>dr,0],0]],ks=[3,s,Ie,0,[_,ot],[0,2],1],Bs=[3,s,fe,0,[Dt],[[()=>$t,0]]],Ws=[3,s,Ce,0,[as,us,We,ot,j,E],[0,2,()=>pr,
2,1,0],1],zs=[3,s,Re,0,[y,E],[[()=>_r,0],0]],Ks=[3,s,be,0,[_,K,X],[0,64,1],2],js=[3,s,Ue,0,[St,X],[64,1]],qs=[3,s,Me,0,[
H,ht,j,E,ve,Pe],[0,0,1,0,()=>mr,2]],Js=[3,s,Oe,0,[ee,E],[()=>ur,0]],it=[3,s,O,0,[Ve,Fe,Ne],[0,64,0]],$t=[3,s,Dt,0,[_,st,
w,rt,vs,hs,Rt,zt,B],[0,0,[()=>at,0],1,0,0,4,0,0]],Qs=[3,s,Ke,0,[_,st,Ct,Rt,we,pt,w,_t,rt,K,et,It,B],[0,0,0,4,0,0,[()=>at,
0],0,1,64,0,()=>Pr,0]],Xs=[3,s,je,0,[rs,os,ss],[0,0,0]],Ys=[3,s,Ze,0,[z,Ge,xt],[0,0,64],1],Zs=[3,s,Xe,0,[_,w,pt,st,Ct,Be,
_t,Ss,et,It,B],[0,[()=>at,0],0,0,0,2,0,()=>hr,0,0,0],2],tr=[3,s,Ye,0,[rt,et],[1,0]],er=[3,s,ds,0,[k,vt,tt,W,ie,ce,Tt,G,y,
Q,q,J,gt,Et,ps,O,M,N],[0,64,()=>bt,0,0,0,1,0,[()=>Ut,0],0,0,0,0,0,0,()=>it,()=>nt,()=>wt],1],sr=[3,s,_s,0,[Pt],[[()=>$s,
0]]],rr=[3,s,Ds,0,[z,w],[0,0],2],or=[3,s,Is,0,[z,xt],[0,64]],ar=[3,s,ys,0,[_,X,K],[0,1,64],3],nr=[3,s,As,0,[cs,St],[64,64]],
ir=[1,s,Wt,0,()=>Os],cr=[1,s,Kt,0,()=>ws],mr=[1,s,Yt,0,()=>bs],ur=[1,s,Zt,0,()=>Us],lr=[1,s,re,0,()=>Vs],dr=[1,s,ze,0,[()=>Qs,
0]],_r=[1,s,qe,0,[()=>$t,0]],Pr=[1,s,Qe,0,()=>Xs],pr=[1,s,ts,0,()=>Ys],hr=[1,s,gs,0,()=>rr],bt=[1,s,tt,0,()=>or],Ut=[2,s,
y,8,0,64],vr=[9,s,de,0,()=>Fs,()=>Ns],Sr=[9,s,ye,0,()=>ks,()=>Bs],Cr=[9,s,ge,0,()=>Hs,()=>Gs],Rr=[9,s,Se,0,()=>Ws,()=>zs],
gr=[9,s,$e,0,()=>Ks,()=>js],Er=[9,s,xe,0,()=>qs,()=>Js],Dr=[9,s,Je,0,()=>Zs,()=>tr],Ir=[9,s,Ps,0,()=>er,()=>sr],fr=[9,s,
fs,0,()=>ar,()=>nr];const yr=t=>({apiVersion:"2014-11-06",base64Decoder:t?.base64Decoder??e.xt,base64Encoder:t?.base64Encoder??
e.bt,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??kt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.
httpAuthSchemeProvider??f,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r=>r.getIdentityProvider(
"aws.auth#sigv4"),signer:new e.o}],logger:t?.logger??new e.Q,protocol:t?.protocol??o,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:Ms,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"\
2014-11-06",serviceTarget:"AmazonSSM"},serviceId:t?.serviceId??"SSM",sha256:t?.sha256??e.t,urlParser:t?.urlParser??m.r,utf8Decoder:t?.
utf8Decoder??c.r,utf8Encoder:t?.utf8Encoder??c.n}),Ar=t=>{(0,e.tt)(process.version);const r=(0,e.J)(t),n=()=>r().then(e.
nt),l=yr(t);(0,e.Ct)(process.version);const i={profile:t?.profile,logger:l.logger};return{...l,...t,runtime:"node",defaultsMode:r,
authSchemePreference:t?.authSchemePreference??(0,m.t)(e.a,i),bodyLengthChecker:t?.bodyLengthChecker??e.mt,credentialDefaultProvider:t?.
credentialDefaultProvider??p.t,defaultSocketTimeout:(0,I.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??
(0,e.p)({serviceId:l.serviceId,clientVersion:U}),maxAttempts:t?.maxAttempts??(0,m.t)(e.g,t),region:t?.region??(0,m.t)(e.
Z,{...e.X,...i}),requestHandler:u.t.create(t?.requestHandler??n),retryMode:t?.retryMode??(0,m.t)({...e._,default:async()=>(await n()).
retryMode||e.y},t),streamCollector:t?.streamCollector??u.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,m.t)(e.ut,i),
useFipsEndpoint:t?.useFipsEndpoint??(0,m.t)(e.lt,i),userAgentAppId:t?.userAgentAppId??(0,m.t)(e.f,i)}},Lr=t=>{const r=t.
httpAuthSchemes;let n=t.httpAuthSchemeProvider,l=t.credentials;return{setHttpAuthScheme(i){const $=r.findIndex(ct=>ct.schemeId===
i.schemeId);$===-1?r.push(i):r.splice($,1,i)},httpAuthSchemes(){return r},setHttpAuthSchemeProvider(i){n=i},httpAuthSchemeProvider(){
return n},setCredentials(i){l=i},credentials(){return l}}},Tr=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.
httpAuthSchemeProvider(),credentials:t.credentials()}),xr=(t,r)=>{const n=Object.assign((0,e.l)(t),(0,e.$)(t),(0,e.j)(t),
Lr(t));return r.forEach(l=>l.configure(n)),Object.assign(t,(0,e.u)(n),(0,e.et)(n),(0,e.M)(n),Tr(n))};var Mr=class extends e.
st{config;constructor(...[t]){const r=Ar(t||{});super(r),this.initConfig=r;const n=b(r),l=(0,e.b)(n),i=(0,e.v)(l),$=(0,e.
Y)(i),ct=(0,e.k)($),Or=(0,e.H)(ct),wr=A(Or),$r=xr(wr,t?.extensions||[]);this.config=$r,this.middlewareStack.use((0,e.at)(
this.config)),this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),this.middlewareStack.
use((0,e.A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.D)(this.config)),
this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:S,
identityProviderConfigProvider:async br=>new e.x({"aws.auth#sigv4":br.credentials})})),this.middlewareStack.use((0,e.C)(
this.config))}destroy(){super.destroy()}}})};export{Ur as id,Vr as ids,Fr as modules};
