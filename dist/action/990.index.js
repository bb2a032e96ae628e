const zr=990,Kr=[990],jr={661:((_t,D,a)=>{a.d(D,{t:()=>u});var S=a(1509),u=class extends S.t{constructor({defaultNamespace:v,
errorTypeRegistries:s,serviceTarget:I,awsQueryCompatible:l,jsonCodec:i}){super({defaultNamespace:v,errorTypeRegistries:s,
serviceTarget:I,awsQueryCompatible:l,jsonCodec:i})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"\
1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),1509:((_t,D,a)=>{a.d(D,{t:()=>I});var S=a(1009),u=a(
4592),v=a(765),s=a(3040),I=class extends u.t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:l,errorTypeRegistries:i,serviceTarget:d,awsQueryCompatible:o,jsonCodec:C}){super({defaultNamespace:l,errorTypeRegistries:i}),
this.serviceTarget=d,this.codec=C??new S.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,this.mixin=new s.n(this.
awsQueryCompatible)}async serializeRequest(l,i,d){const o=await super.serializeRequest(l,i,d);return o.path.endsWith("/")||
(o.path+="/"),o.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,o.headers["x-amz-target"]=`${this.
serviceTarget}.${l.name}`,this.awsQueryCompatible&&(o.headers["x-amzn-query-mode"]="true"),((0,v.c)(l.input)==="unit"||!o.
body)&&(o.body="{}"),o}getPayloadCodec(){return this.codec}async handleError(l,i,d,o,C){const{awsQueryCompatible:R}=this;
R&&this.mixin.setQueryCompatError(o,d);const T=(0,S.n)(d,o,R)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
T,this.options.defaultNamespace);const{errorSchema:M,errorMetadata:G}=await this.mixin.getErrorSchemaOrThrowBaseException(
T,this.options.defaultNamespace,d,o,C,R?this.mixin.findQueryCompatibleError:void 0),x=v.o.of(M),H=o.message??o.Message??
"UnknownError",F=new(this.compositeErrorRegistry.getErrorCtor(M)??Error)({}),P={},p=this.codec.createDeserializer();for(const[
h,O]of x.structIterator())o[h]!=null&&(P[h]=p.readObject(O,o[h]));throw R&&this.mixin.queryCompatOutput(o,P),this.mixin.
decorateServiceException(Object.assign(F,G,{$fault:x.getMergedTraits().error,message:H},P),o)}}}),990:((_t,D,a)=>{a.d(D,
{a:()=>A,c:()=>br,d:()=>Lr,f:()=>Tr,i:()=>Vr,l:()=>Er,n:()=>Hr,o:()=>L,p:()=>Mr,r:()=>Gr,s:()=>y,t:()=>Fr,u:()=>yr});var S=a(
550),u=a(765),v=a(9576),s=a(3040),I=a(2308),l=a(4327),i=a(4782),d=a(1649),o=a(661),C=a(7573);const R=async(t,r,n)=>({operation:(0,u.
m)(r).operation,region:await(0,u.p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth\
#sigv4`")})()});function T(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:t.region},propertiesExtractor:(r,n)=>({
signingProperties:{config:r,context:n}})}}const M=t=>{const r=[];switch(t.operation){default:r.push(T(t))}return r},G=t=>{
const r=(0,s.r)(t);return Object.assign(r,{authSchemePreference:(0,u.p)(t.authSchemePreference??[])})},x=t=>Object.assign(
t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"ssm"}),H={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var F="3.1169.0";const P="ref",p=-1,h=!0,
O="isSet",Pt="PartitionResult",w="booleanEquals",N="getAttr",pt={[P]:"Endpoint"},k={[P]:Pt},g={},ht=[{[P]:"Region"}],vt={
conditions:[[O,[pt]],[O,ht],["aws.partition",ht,Pt],[w,[{[P]:"UseFIPS"},h]],[w,[{[P]:"UseDualStack"},h]],[w,[{fn:N,argv:[
k,"supportsDualStack"]},h]],[w,[{fn:N,argv:[k,"supportsFIPS"]},h]],["stringEquals",[{fn:N,argv:[k,"name"]},"aws-us-gov"]]],
results:[[p],[p,"Invalid Configuration: FIPS and custom endpoint are not supported"],[p,"Invalid Configuration: Dualstac\
k and custom endpoint are not supported"],[pt,g],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",g],[p,
"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",
g],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",g],[p,"FIPS is enabled but this partition does not support F\
IPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",g],[p,"DualStack is enabled but this partition does n\
ot support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",g],[p,"Invalid Configuration: Missing Region"]]},
Bt=2,Wt=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,
100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),zt=s.W.from(
Wt,Bt,vt.conditions,vt.results),Kt=new s.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),jt=(t,r={})=>Kt.
get(t,()=>(0,s.V)(zt,{endpointParams:t,logger:r.logger}));s.H.aws=s.d;var qt=class kt extends u.i{static shapeId="smithy\
.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(r){super(r),Object.setPrototypeOf(this,kt.prototype)}};
const B="AlarmConfiguration",Jt="AlarmList",St="AllowedPattern",Qt="ARN",Xt="AlarmStateInformationList",Yt="AlarmStateIn\
formation",Zt="Alarm",te="Alarms",Ct="Command",ee="CompletedCount",se="CommandFilter",re="CommandFilterList",W="CommandI\
d",oe="CommandInvocationList",ae="CommandInvocation",ne="CommandInvocations",ie="CommandPlugins",ce="CommandPluginList",
me="CommandPlugin",ue="CloudWatchLogGroupName",$="CloudWatchOutputConfig",le="CloudWatchOutputEnabled",z="Comment",Rt="D\
escription",de="DocumentHash",_e="DocumentHashType",K="DocumentName",Pe="DeletedParameters",pe="DeleteParametersRequest",
he="DeleteParametersResult",ve="DeleteParameters",Se="DeliveryTimedOutCount",j="DataType",q="DocumentVersion",Ce="Detail\
s",Re="ExpiresAfter",ge="ErrorCount",Ee="Filters",De="GetParametersByPath",Ie="GetParametersByPathRequest",fe="GetParame\
tersByPathResult",ye="GetParameterHistory",Ae="GetParameterHistoryRequest",Le="GetParameterHistoryResult",Te="GetParamet\
erRequest",Me="GetParameterResult",xe="GetParameter",gt="InstanceId",Et="InstanceIds",Dt="InvalidLabels",Oe="InstanceNam\
e",we="InvalidParameters",$e="IgnorePollAlarmFailure",J="Key",It="KeyId",Ue="ListCommandInvocations",be="ListCommandInvo\
cationsRequest",Ve="ListCommandInvocationsResult",ft="LastModifiedDate",Ge="LastModifiedUser",He="LabelParameterVersion",
Fe="LabelParameterVersionRequest",Ne="LabelParameterVersionResult",Q="Labels",yt="MaxConcurrency",At="MaxErrors",X="MaxR\
esults",_="Name",ke="NotificationArn",U="NotificationConfig",Be="NotificationEvents",E="NextToken",We="NotificationType",
ze="Names",Y="OutputS3BucketName",Z="OutputS3KeyPrefix",tt="OutputS3Region",Ke="Option",je="Output",qe="Overwrite",f="Pa\
rameters",Je="ParameterFilters",Qe="ParameterHistoryList",Xe="ParameterHistory",Ye="ParameterInlinePolicy",Ze="Parameter\
List",ts="PutParameter",es="ParameterPolicyList",ss="PutParameterRequest",rs="PutParameterResult",os="ParameterStringFil\
ter",as="ParameterStringFilterList",ns="PSParameterValue",is="PolicyStatus",cs="PolicyText",ms="PolicyType",et="Paramete\
rVersion",Lt="Parameter",us="Path",Tt="Policies",ls="ResponseCode",Mt="RequestedDateTime",ds="ResponseFinishDateTime",_s="\
RemovedLabels",Ps="ResponseStartDateTime",ps="Recursive",hs="State",vs="SendCommandRequest",Ss="SendCommandResult",Cs="S\
endCommand",st="StatusDetails",xt="StandardErrorUrl",Ot="StandardOutputUrl",wt="ServiceRole",Rs="ServiceRoleArn",gs="Sou\
rceResult",Es="Selector",rt="Status",Ds="Tags",Is="TriggeredAlarms",fs="TargetCount",ys="TagList",As="TraceOutput",$t="T\
imeoutSeconds",ot="Targets",Ls="Tag",Ts="Target",at="Tier",nt="Type",Ms="UnlabelParameterVersion",xs="UnlabelParameterVe\
rsionRequest",Os="UnlabelParameterVersionResult",b="Value",Ut="Values",it="Version",ct="WithDecryption",ws="key",bt="smi\
thy.ts.sdk.synthetic.com.amazonaws.ssm",$s="value",e="com.amazonaws.ssm",Vt=new v.t(bt);var Us=[-3,bt,"SSMServiceExcepti\
on",0,[],[]];Vt.registerError(Us,qt);const bs=[Vt,new v.t(e)];var mt=[0,e,ns,8,0],Vs=[3,e,Zt,0,[_],[0],1],Gt=[3,e,B,0,[te,
$e],[()=>dr,2],1],Gs=[3,e,Yt,0,[_,hs],[0,0],2],ut=[3,e,$,0,[ue,le],[0,2]],Hs=[3,e,Ct,0,[W,K,q,z,Re,f,Et,ot,Mt,rt,st,tt,Y,
Z,yt,At,fs,ee,ge,Se,wt,U,$,$t,B,Is],[0,0,0,0,4,[()=>Nt,0],64,()=>Ft,4,0,0,0,0,0,0,0,1,1,1,1,0,()=>lt,()=>ut,1,()=>Gt,()=>_r]],
Fs=[3,e,se,0,[ws,$s],[0,0],2],Ns=[3,e,ae,0,[W,gt,Oe,z,K,q,Mt,rt,st,As,Ot,xt,ie,wt,U,$],[0,0,0,0,0,0,4,0,0,0,0,0,()=>hr,0,
()=>lt,()=>ut]],ks=[3,e,me,0,[_,rt,st,ls,Ps,ds,je,Ot,xt,tt,Y,Z],[0,0,0,1,4,4,0,0,0,0,0,0]],Bs=[3,e,pe,0,[ze],[64],1],Ws=[
3,e,he,0,[Pe,we],[64,64]],zs=[3,e,Ae,0,[_,ct,X,E],[0,2,1,0],1],Ks=[3,e,Le,0,[f,E],[[()=>vr,0],0]],js=[3,e,Te,0,[_,ct],[0,
2],1],qs=[3,e,Me,0,[Lt],[[()=>Ht,0]]],Js=[3,e,Ie,0,[us,ps,Je,ct,X,E],[0,2,()=>Rr,2,1,0],1],Qs=[3,e,fe,0,[f,E],[[()=>Sr,0],
0]],Xs=[3,e,Fe,0,[_,Q,et],[0,64,1],2],Ys=[3,e,Ne,0,[Dt,et],[64,1]],Zs=[3,e,be,0,[W,gt,X,E,Ee,Ce],[0,0,1,0,()=>Pr,2]],tr=[
3,e,Ve,0,[ne,E],[()=>pr,0]],lt=[3,e,U,0,[ke,Be,We],[0,64,0]],Ht=[3,e,Lt,0,[_,nt,b,it,Es,gs,ft,Qt,j],[0,0,[()=>mt,0],1,0,
0,4,0,0]],er=[3,e,Xe,0,[_,nt,It,ft,Ge,Rt,b,St,it,Q,at,Tt,j],[0,0,0,4,0,0,[()=>mt,0],0,1,64,0,()=>Cr,0]],sr=[3,e,Ye,0,[cs,
ms,is],[0,0,0]],rr=[3,e,os,0,[J,Ke,Ut],[0,0,64],1],or=[3,e,ss,0,[_,b,Rt,nt,It,qe,St,Ds,at,Tt,j],[0,[()=>mt,0],0,0,0,2,0,
()=>gr,0,0,0],2],ar=[3,e,rs,0,[it,at],[1,0]],nr=[3,e,vs,0,[K,Et,ot,q,de,_e,$t,z,f,tt,Y,Z,yt,At,Rs,U,$,B],[0,64,()=>Ft,0,
0,0,1,0,[()=>Nt,0],0,0,0,0,0,0,()=>lt,()=>ut,()=>Gt],1],ir=[3,e,Ss,0,[Ct],[[()=>Hs,0]]],cr=[3,e,Ls,0,[J,b],[0,0],2],mr=[
3,e,Ts,0,[J,Ut],[0,64]],ur=[3,e,xs,0,[_,et,Q],[0,1,64],3],lr=[3,e,Os,0,[_s,Dt],[64,64]],dr=[1,e,Jt,0,()=>Vs],_r=[1,e,Xt,
0,()=>Gs],Pr=[1,e,re,0,()=>Fs],pr=[1,e,oe,0,()=>Ns],hr=[1,e,ce,0,()=>ks],vr=[1,e,Qe,0,[()=>er,0]],Sr=[1,e,Ze,0,[()=>Ht,0]],
Cr=[1,e,es,0,()=>sr],Rr=[1,e,as,0,()=>rr],gr=[1,e,ys,0,()=>cr],Ft=[1,e,ot,0,()=>mr],Nt=[2,e,f,8,0,64],Er=[9,e,ve,0,()=>Bs,
()=>Ws],Dr=[9,e,xe,0,()=>js,()=>qs],Ir=[9,e,ye,0,()=>zs,()=>Ks],fr=[9,e,De,0,()=>Js,()=>Qs],yr=[9,e,He,0,()=>Xs,()=>Ys],
Ar=[9,e,Ue,0,()=>Zs,()=>tr],Lr=[9,e,ts,0,()=>or,()=>ar],Tr=[9,e,Cs,0,()=>nr,()=>ir],Mr=[9,e,Ms,0,()=>ur,()=>lr];const xr=t=>({
apiVersion:"2014-11-06",base64Decoder:t?.base64Decoder??s.lt,base64Encoder:t?.base64Encoder??s.ct,disableHostPrefix:t?.disableHostPrefix??
!1,endpointProvider:t?.endpointProvider??jt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
M,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r=>r.getIdentityProvider("aws.auth#si\
gv4"),signer:new s.o}],logger:t?.logger??new s.Y,protocol:t?.protocol??o.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.ssm",errorTypeRegistries:bs,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"\
AmazonSSM"},serviceId:t?.serviceId??"SSM",sha256:t?.sha256??s.t,urlParser:t?.urlParser??i.r,utf8Decoder:t?.utf8Decoder??
C.n,utf8Encoder:t?.utf8Encoder??C.t}),Or=t=>{(0,s.Q)(process.version);const r=(0,s.G)(t),n=()=>r().then(s.$),m=xr(t);(0,s.
dt)(process.version);const c={profile:t?.profile,logger:m.logger};return{...m,...t,runtime:"node",defaultsMode:r,authSchemePreference:t?.
authSchemePreference??(0,i.t)(s.a,c),bodyLengthChecker:t?.bodyLengthChecker??s.at,credentialDefaultProvider:t?.credentialDefaultProvider??
l.t,defaultSocketTimeout:(0,I.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,s.p)({serviceId:m.
serviceId,clientVersion:F}),maxAttempts:t?.maxAttempts??(0,i.t)(s.g,t),region:t?.region??(0,i.t)(s.J,{...s.q,...c}),requestHandler:d.
t.create(t?.requestHandler??n),retryMode:t?.retryMode??(0,i.t)({...s._,default:async()=>(await n()).retryMode||s.y},t),streamCollector:t?.
streamCollector??d.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,i.t)(s.rt,c),useFipsEndpoint:t?.useFipsEndpoint??(0,i.
t)(s.nt,c),userAgentAppId:t?.userAgentAppId??(0,i.t)(s.f,c)}},wr=t=>{const r=t.httpAuthSchemes;let n=t.httpAuthSchemeProvider,
m=t.credentials;return{setHttpAuthScheme(c){const V=r.findIndex(dt=>dt.schemeId===c.schemeId);V===-1?r.push(c):r.splice(
V,1,c)},httpAuthSchemes(){return r},setHttpAuthSchemeProvider(c){n=c},httpAuthSchemeProvider(){return n},setCredentials(c){
m=c},credentials(){return m}}},$r=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()}),Ur=(t,r)=>{const n=Object.assign((0,s.l)(t),(0,s.X)(t),(0,s.j)(t),wr(t));return r.forEach(
m=>m.configure(n)),Object.assign(t,(0,s.u)(n),(0,s.Z)(n),(0,s.M)(n),$r(n))};var br=class extends s.tt{config;constructor(...[
t]){const r=Or(t||{});super(r),this.initConfig=r;const n=x(r),m=(0,s.b)(n),c=(0,s.v)(m),V=(0,s.K)(c),dt=(0,s.k)(V),Nr=(0,u.
n)(dt),kr=G(Nr),Br=Ur(kr,t?.extensions||[]);this.config=Br,this.middlewareStack.use((0,s.et)(this.config)),this.middlewareStack.
use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),
this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.D)(this.config)),this.middlewareStack.use((0,s.
E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:R,identityProviderConfigProvider:async Wr=>new s.
x({"aws.auth#sigv4":Wr.credentials})})),this.middlewareStack.use((0,s.C)(this.config))}destroy(){super.destroy()}};const y=(0,S.
t)(H,"AmazonSSM","SSMClient",u.t),A={},L=(t,r,n,m)=>[];var Vr=class extends y(A,L,"GetParameter",Dr){},Gr=class extends y(
A,L,"GetParameterHistory",Ir){},Hr=class extends y(A,L,"GetParametersByPath",fr){},Fr=class extends y(A,L,"ListCommandIn\
vocations",Ar){}})};export{zr as id,Kr as ids,jr as modules};
