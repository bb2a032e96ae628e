const Fr=139,Hr=[139],Nr={1509:((ut,I,n)=>{n.d(I,{t:()=>c});var s=n(1009),_=n(4592),S=n(765),C=n(3040),c=class extends _.
t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:m,errorTypeRegistries:h,
serviceTarget:l,awsQueryCompatible:o,jsonCodec:g}){super({defaultNamespace:m,errorTypeRegistries:h}),this.serviceTarget=
l,this.codec=g??new s.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),
this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,this.mixin=new C.n(this.awsQueryCompatible)}async serializeRequest(m,h,l){
const o=await super.serializeRequest(m,h,l);return o.path.endsWith("/")||(o.path+="/"),o.headers["content-type"]=`applic\
ation/x-amz-json-${this.getJsonRpcVersion()}`,o.headers["x-amz-target"]=`${this.serviceTarget}.${m.name}`,this.awsQueryCompatible&&
(o.headers["x-amzn-query-mode"]="true"),((0,S.c)(m.input)==="unit"||!o.body)&&(o.body="{}"),o}getPayloadCodec(){return this.
codec}async handleError(m,h,l,o,g){const{awsQueryCompatible:R}=this;R&&this.mixin.setQueryCompatError(o,l);const A=(0,s.
n)(l,o,R)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,A,this.options.defaultNamespace);const{errorSchema:y,
errorMetadata:U}=await this.mixin.getErrorSchemaOrThrowBaseException(A,this.options.defaultNamespace,l,o,g,R?this.mixin.
findQueryCompatibleError:void 0),L=S.o.of(y),b=o.message??o.Message??"UnknownError",V=new(this.compositeErrorRegistry.getErrorCtor(
y)??Error)({}),P={},p=this.codec.createDeserializer();for(const[v,T]of L.structIterator())o[v]!=null&&(P[v]=p.readObject(
T,o[v]));throw R&&this.mixin.queryCompatOutput(o,P),this.mixin.decorateServiceException(Object.assign(V,U,{$fault:L.getMergedTraits().
error,message:b},P),o)}}}),139:((ut,I,n)=>{n.d(I,{i:()=>C,n:()=>c,r:()=>m,t:()=>h});var s=n(550),_=n(765),S=n(990);const C=(0,s.
t)(S.d,"AmazonSSM","SSMClient",_.t),c={},m=(l,o,g,R)=>[];var h=class extends C(c,m,"GetParameter",S.r){}}),990:((ut,I,n)=>{
n.d(I,{a:()=>Er,c:()=>fr,d:()=>b,i:()=>gr,l:()=>Ar,n:()=>Rr,o:()=>Dr,r:()=>Cr,s:()=>Ir,t:()=>$r,u:()=>yr});var s=n(3040),
_=n(765),S=n(2308),C=n(4327),c=n(4782),m=n(1649),h=n(1509),l=n(7573),o=n(9576),g=class extends h.t{constructor({defaultNamespace:t,
errorTypeRegistries:r,serviceTarget:a,awsQueryCompatible:u,jsonCodec:i}){super({defaultNamespace:t,errorTypeRegistries:r,
serviceTarget:a,awsQueryCompatible:u,jsonCodec:i})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"\
1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}};const R=async(t,r,a)=>({operation:(0,_.m)(r).operation,
region:await(0,_.p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function A(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:t.region},propertiesExtractor:(r,a)=>({
signingProperties:{config:r,context:a}})}}const y=t=>{const r=[];switch(t.operation){default:r.push(A(t))}return r},U=t=>{
const r=(0,s.r)(t);return Object.assign(r,{authSchemePreference:(0,_.p)(t.authSchemePreference??[])})},L=t=>Object.assign(
t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"ssm"}),b={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var V="3.1169.0";const P="ref",p=-1,v=!0,
T="isSet",lt="PartitionResult",M="booleanEquals",F="getAttr",dt={[P]:"Endpoint"},H={[P]:lt},E={},_t=[{[P]:"Region"}],Pt={
conditions:[[T,[dt]],[T,_t],["aws.partition",_t,lt],[M,[{[P]:"UseFIPS"},v]],[M,[{[P]:"UseDualStack"},v]],[M,[{fn:F,argv:[
H,"supportsDualStack"]},v]],[M,[{fn:F,argv:[H,"supportsFIPS"]},v]],["stringEquals",[{fn:F,argv:[H,"name"]},"aws-us-gov"]]],
results:[[p],[p,"Invalid Configuration: FIPS and custom endpoint are not supported"],[p,"Invalid Configuration: Dualstac\
k and custom endpoint are not supported"],[dt,E],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",E],[p,
"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",
E],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",E],[p,"FIPS is enabled but this partition does not support F\
IPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",E],[p,"DualStack is enabled but this partition does n\
ot support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",E],[p,"Invalid Configuration: Missing Region"]]},
Nt=2,Gt=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,
100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),kt=s.W.from(
Gt,Nt,Pt.conditions,Pt.results),Bt=new s.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Wt=(t,r={})=>Bt.
get(t,()=>(0,s.V)(kt,{endpointParams:t,logger:r.logger}));s.H.aws=s.d;var zt=class Ht extends _.i{static shapeId="smithy\
.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(r){super(r),Object.setPrototypeOf(this,Ht.prototype)}};
const N="AlarmConfiguration",Kt="AlarmList",pt="AllowedPattern",jt="ARN",qt="AlarmStateInformationList",Jt="AlarmStateIn\
formation",Qt="Alarm",Xt="Alarms",ht="Command",Yt="CompletedCount",Zt="CommandFilter",te="CommandFilterList",G="CommandI\
d",ee="CommandInvocationList",se="CommandInvocation",re="CommandInvocations",oe="CommandPlugins",ne="CommandPluginList",
ae="CommandPlugin",ie="CloudWatchLogGroupName",O="CloudWatchOutputConfig",ce="CloudWatchOutputEnabled",k="Comment",vt="D\
escription",me="DocumentHash",ue="DocumentHashType",B="DocumentName",le="DeletedParameters",de="DeleteParametersRequest",
_e="DeleteParametersResult",Pe="DeleteParameters",pe="DeliveryTimedOutCount",W="DataType",z="DocumentVersion",he="Detail\
s",ve="ExpiresAfter",Se="ErrorCount",Re="Filters",Ce="GetParametersByPath",ge="GetParametersByPathRequest",Ee="GetParame\
tersByPathResult",De="GetParameterHistory",Ie="GetParameterHistoryRequest",fe="GetParameterHistoryResult",Ae="GetParamet\
erRequest",ye="GetParameterResult",Le="GetParameter",St="InstanceId",Rt="InstanceIds",Ct="InvalidLabels",Te="InstanceNam\
e",Me="InvalidParameters",Oe="IgnorePollAlarmFailure",K="Key",gt="KeyId",xe="ListCommandInvocations",$e="ListCommandInvo\
cationsRequest",we="ListCommandInvocationsResult",Et="LastModifiedDate",Ue="LastModifiedUser",be="LabelParameterVersion",
Ve="LabelParameterVersionRequest",Fe="LabelParameterVersionResult",j="Labels",Dt="MaxConcurrency",It="MaxErrors",q="MaxR\
esults",d="Name",He="NotificationArn",x="NotificationConfig",Ne="NotificationEvents",D="NextToken",Ge="NotificationType",
ke="Names",J="OutputS3BucketName",Q="OutputS3KeyPrefix",X="OutputS3Region",Be="Option",We="Output",ze="Overwrite",f="Par\
ameters",Ke="ParameterFilters",je="ParameterHistoryList",qe="ParameterHistory",Je="ParameterInlinePolicy",Qe="ParameterL\
ist",Xe="PutParameter",Ye="ParameterPolicyList",Ze="PutParameterRequest",ts="PutParameterResult",es="ParameterStringFilt\
er",ss="ParameterStringFilterList",rs="PSParameterValue",os="PolicyStatus",ns="PolicyText",as="PolicyType",Y="ParameterV\
ersion",ft="Parameter",is="Path",At="Policies",cs="ResponseCode",yt="RequestedDateTime",ms="ResponseFinishDateTime",us="\
RemovedLabels",ls="ResponseStartDateTime",ds="Recursive",_s="State",Ps="SendCommandRequest",ps="SendCommandResult",hs="S\
endCommand",Z="StatusDetails",Lt="StandardErrorUrl",Tt="StandardOutputUrl",Mt="ServiceRole",vs="ServiceRoleArn",Ss="Sour\
ceResult",Rs="Selector",tt="Status",Cs="Tags",gs="TriggeredAlarms",Es="TargetCount",Ds="TagList",Is="TraceOutput",Ot="Ti\
meoutSeconds",et="Targets",fs="Tag",As="Target",st="Tier",rt="Type",ys="UnlabelParameterVersion",Ls="UnlabelParameterVer\
sionRequest",Ts="UnlabelParameterVersionResult",$="Value",xt="Values",ot="Version",nt="WithDecryption",Ms="key",$t="smit\
hy.ts.sdk.synthetic.com.amazonaws.ssm",Os="value",e="com.amazonaws.ssm",wt=new o.t($t);var xs=[-3,$t,"SSMServiceExceptio\
n",0,[],[]];wt.registerError(xs,zt);const $s=[wt,new o.t(e)];var at=[0,e,rs,8,0],ws=[3,e,Qt,0,[d],[0],1],Ut=[3,e,N,0,[Xt,
Oe],[()=>mr,2],1],Us=[3,e,Jt,0,[d,_s],[0,0],2],it=[3,e,O,0,[ie,ce],[0,2]],bs=[3,e,ht,0,[G,B,z,k,ve,f,Rt,et,yt,tt,Z,X,J,Q,
Dt,It,Es,Yt,Se,pe,Mt,x,O,Ot,N,gs],[0,0,0,0,4,[()=>Ft,0],64,()=>Vt,4,0,0,0,0,0,0,0,1,1,1,1,0,()=>ct,()=>it,1,()=>Ut,()=>ur]],
Vs=[3,e,Zt,0,[Ms,Os],[0,0],2],Fs=[3,e,se,0,[G,St,Te,k,B,z,yt,tt,Z,Is,Tt,Lt,oe,Mt,x,O],[0,0,0,0,0,0,4,0,0,0,0,0,()=>_r,0,
()=>ct,()=>it]],Hs=[3,e,ae,0,[d,tt,Z,cs,ls,ms,We,Tt,Lt,X,J,Q],[0,0,0,1,4,4,0,0,0,0,0,0]],Ns=[3,e,de,0,[ke],[64],1],Gs=[3,
e,_e,0,[le,Me],[64,64]],ks=[3,e,Ie,0,[d,nt,q,D],[0,2,1,0],1],Bs=[3,e,fe,0,[f,D],[[()=>Pr,0],0]],Ws=[3,e,Ae,0,[d,nt],[0,2],
1],zs=[3,e,ye,0,[ft],[[()=>bt,0]]],Ks=[3,e,ge,0,[is,ds,Ke,nt,q,D],[0,2,()=>vr,2,1,0],1],js=[3,e,Ee,0,[f,D],[[()=>pr,0],0]],
qs=[3,e,Ve,0,[d,j,Y],[0,64,1],2],Js=[3,e,Fe,0,[Ct,Y],[64,1]],Qs=[3,e,$e,0,[G,St,q,D,Re,he],[0,0,1,0,()=>lr,2]],Xs=[3,e,we,
0,[re,D],[()=>dr,0]],ct=[3,e,x,0,[He,Ne,Ge],[0,64,0]],bt=[3,e,ft,0,[d,rt,$,ot,Rs,Ss,Et,jt,W],[0,0,[()=>at,0],1,0,0,4,0,0]],
Ys=[3,e,qe,0,[d,rt,gt,Et,Ue,vt,$,pt,ot,j,st,At,W],[0,0,0,4,0,0,[()=>at,0],0,1,64,0,()=>hr,0]],Zs=[3,e,Je,0,[ns,as,os],[0,
0,0]],tr=[3,e,es,0,[K,Be,xt],[0,0,64],1],er=[3,e,Ze,0,[d,$,vt,rt,gt,ze,pt,Cs,st,At,W],[0,[()=>at,0],0,0,0,2,0,()=>Sr,0,0,
0],2],sr=[3,e,ts,0,[ot,st],[1,0]],rr=[3,e,Ps,0,[B,Rt,et,z,me,ue,Ot,k,f,X,J,Q,Dt,It,vs,x,O,N],[0,64,()=>Vt,0,0,0,1,0,[()=>Ft,
0],0,0,0,0,0,0,()=>ct,()=>it,()=>Ut],1],or=[3,e,ps,0,[ht],[[()=>bs,0]]],nr=[3,e,fs,0,[K,$],[0,0],2],ar=[3,e,As,0,[K,xt],
[0,64]],ir=[3,e,Ls,0,[d,Y,j],[0,1,64],3],cr=[3,e,Ts,0,[us,Ct],[64,64]],mr=[1,e,Kt,0,()=>ws],ur=[1,e,qt,0,()=>Us],lr=[1,e,
te,0,()=>Vs],dr=[1,e,ee,0,()=>Fs],_r=[1,e,ne,0,()=>Hs],Pr=[1,e,je,0,[()=>Ys,0]],pr=[1,e,Qe,0,[()=>bt,0]],hr=[1,e,Ye,0,()=>Zs],
vr=[1,e,ss,0,()=>tr],Sr=[1,e,Ds,0,()=>nr],Vt=[1,e,et,0,()=>ar],Ft=[2,e,f,8,0,64],Rr=[9,e,Pe,0,()=>Ns,()=>Gs],Cr=[9,e,Le,
0,()=>Ws,()=>zs],gr=[9,e,De,0,()=>ks,()=>Bs],Er=[9,e,Ce,0,()=>Ks,()=>js],Dr=[9,e,be,0,()=>qs,()=>Js],Ir=[9,e,xe,0,()=>Qs,
()=>Xs],fr=[9,e,Xe,0,()=>er,()=>sr],Ar=[9,e,hs,0,()=>rr,()=>or],yr=[9,e,ys,0,()=>ir,()=>cr];const Lr=t=>({apiVersion:"20\
14-11-06",base64Decoder:t?.base64Decoder??s.lt,base64Encoder:t?.base64Encoder??s.ct,disableHostPrefix:t?.disableHostPrefix??
!1,endpointProvider:t?.endpointProvider??Wt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
y,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r=>r.getIdentityProvider("aws.auth#si\
gv4"),signer:new s.o}],logger:t?.logger??new s.Y,protocol:t?.protocol??g,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.ssm",errorTypeRegistries:$s,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"\
AmazonSSM"},serviceId:t?.serviceId??"SSM",sha256:t?.sha256??s.t,urlParser:t?.urlParser??c.r,utf8Decoder:t?.utf8Decoder??
l.n,utf8Encoder:t?.utf8Encoder??l.t}),Tr=t=>{(0,s.Q)(process.version);const r=(0,s.G)(t),a=()=>r().then(s.$),u=Lr(t);(0,s.
dt)(process.version);const i={profile:t?.profile,logger:u.logger};return{...u,...t,runtime:"node",defaultsMode:r,authSchemePreference:t?.
authSchemePreference??(0,c.t)(s.a,i),bodyLengthChecker:t?.bodyLengthChecker??s.at,credentialDefaultProvider:t?.credentialDefaultProvider??
C.t,defaultSocketTimeout:(0,S.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,s.p)({serviceId:u.
serviceId,clientVersion:V}),maxAttempts:t?.maxAttempts??(0,c.t)(s.g,t),region:t?.region??(0,c.t)(s.J,{...s.q,...i}),requestHandler:m.
t.create(t?.requestHandler??a),retryMode:t?.retryMode??(0,c.t)({...s._,default:async()=>(await a()).retryMode||s.y},t),streamCollector:t?.
streamCollector??m.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,c.t)(s.rt,i),useFipsEndpoint:t?.useFipsEndpoint??(0,c.
t)(s.nt,i),userAgentAppId:t?.userAgentAppId??(0,c.t)(s.f,i)}},Mr=t=>{const r=t.httpAuthSchemes;let a=t.httpAuthSchemeProvider,
u=t.credentials;return{setHttpAuthScheme(i){const w=r.findIndex(mt=>mt.schemeId===i.schemeId);w===-1?r.push(i):r.splice(
w,1,i)},httpAuthSchemes(){return r},setHttpAuthSchemeProvider(i){a=i},httpAuthSchemeProvider(){return a},setCredentials(i){
u=i},credentials(){return u}}},Or=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()}),xr=(t,r)=>{const a=Object.assign((0,s.l)(t),(0,s.X)(t),(0,s.j)(t),Mr(t));return r.forEach(
u=>u.configure(a)),Object.assign(t,(0,s.u)(a),(0,s.Z)(a),(0,s.M)(a),Or(a))};var $r=class extends s.tt{config;constructor(...[
t]){const r=Tr(t||{});super(r),this.initConfig=r;const a=L(r),u=(0,s.b)(a),i=(0,s.v)(u),w=(0,s.K)(i),mt=(0,s.k)(w),wr=(0,_.
n)(mt),Ur=U(wr),br=xr(Ur,t?.extensions||[]);this.config=br,this.middlewareStack.use((0,s.et)(this.config)),this.middlewareStack.
use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),
this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.D)(this.config)),this.middlewareStack.use((0,s.
E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:R,identityProviderConfigProvider:async Vr=>new s.
x({"aws.auth#sigv4":Vr.credentials})})),this.middlewareStack.use((0,s.C)(this.config))}destroy(){super.destroy()}}})};export{Fr as id,Hr as ids,Nr as modules};
