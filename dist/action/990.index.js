const Wr=990,zr=[990],Kr={1509:((Bt,$,n)=>{n.d($,{t:()=>w});var I=n(1009),_=n(4592),g=n(765),s=n(3040),w=class extends _.
t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:P,errorTypeRegistries:c,
serviceTarget:l,awsQueryCompatible:o,jsonCodec:h}){super({defaultNamespace:P,errorTypeRegistries:c}),this.serviceTarget=
l,this.codec=h??new I.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),
this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,this.mixin=new s.n(this.awsQueryCompatible)}async serializeRequest(P,c,l){
const o=await super.serializeRequest(P,c,l);return o.path.endsWith("/")||(o.path+="/"),o.headers["content-type"]=`applic\
ation/x-amz-json-${this.getJsonRpcVersion()}`,o.headers["x-amz-target"]=`${this.serviceTarget}.${P.name}`,this.awsQueryCompatible&&
(o.headers["x-amzn-query-mode"]="true"),((0,g.c)(P.input)==="unit"||!o.body)&&(o.body="{}"),o}getPayloadCodec(){return this.
codec}async handleError(P,c,l,o,h){const{awsQueryCompatible:v}=this;v&&this.mixin.setQueryCompatError(o,l);const f=(0,I.
n)(l,o,v)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,f,this.options.defaultNamespace);const{errorSchema:y,
errorMetadata:U}=await this.mixin.getErrorSchemaOrThrowBaseException(f,this.options.defaultNamespace,l,o,h,v?this.mixin.
findQueryCompatibleError:void 0),A=g.o.of(y),b=o.message??o.Message??"UnknownError",V=new(this.compositeErrorRegistry.getErrorCtor(
y)??Error)({}),E={},p=this.codec.createDeserializer();for(const[u,S]of A.structIterator())o[u]!=null&&(E[u]=p.readObject(
S,o[u]));throw v&&this.mixin.queryCompatOutput(o,E),this.mixin.decorateServiceException(Object.assign(V,U,{$fault:A.getMergedTraits().
error,message:b},E),o)}}}),990:((Bt,$,n)=>{n.d($,{a:()=>mt,c:()=>yr,d:()=>Tr,f:()=>Mr,i:()=>lt,l:()=>Ar,n:()=>Hr,o:()=>Vr,
p:()=>xr,r:()=>ut,s:()=>Dr,t:()=>Fr,u:()=>Lr});var I=n(550),_=n(765),g=n(9576),s=n(3040),w=n(2308),P=n(4327),c=n(4782),l=n(
1649),o=n(1509),h=n(7573),v=class extends o.t{constructor({defaultNamespace:t,errorTypeRegistries:r,serviceTarget:a,awsQueryCompatible:m,
jsonCodec:i}){super({defaultNamespace:t,errorTypeRegistries:r,serviceTarget:a,awsQueryCompatible:m,jsonCodec:i})}getShapeId(){
return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1\
.1"}};const f=async(t,r,a)=>({operation:(0,_.m)(r).operation,region:await(0,_.p)(t.region)()||(()=>{throw new Error("exp\
ected `region` to be configured for `aws.auth#sigv4`")})()});function y(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"ssm",region:t.region},propertiesExtractor:(r,a)=>({signingProperties:{config:r,context:a}})}}const U=t=>{const r=[];
switch(t.operation){default:r.push(y(t))}return r},A=t=>{const r=(0,s.r)(t);return Object.assign(r,{authSchemePreference:(0,_.
p)(t.authSchemePreference??[])})},b=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"ssm"}),V={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var E="3.1169.0";const p="ref",u=-1,S=!0,_t="isSet",Pt="PartitionResult",L="booleanEquals",H="getAt\
tr",pt={[p]:"Endpoint"},F={[p]:Pt},C={},ht=[{[p]:"Region"}],vt={conditions:[[_t,[pt]],[_t,ht],["aws.partition",ht,Pt],[L,
[{[p]:"UseFIPS"},S]],[L,[{[p]:"UseDualStack"},S]],[L,[{fn:H,argv:[F,"supportsDualStack"]},S]],[L,[{fn:H,argv:[F,"support\
sFIPS"]},S]],["stringEquals",[{fn:H,argv:[F,"name"]},"aws-us-gov"]]],results:[[u],[u,"Invalid Configuration: FIPS and cu\
stom endpoint are not supported"],[u,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[pt,C],["\
https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",C],[u,"FIPS and DualStack are enabled, but this partitio\
n does not support one or both"],["https://ssm.{Region}.amazonaws.com",C],["https://ssm-fips.{Region}.{PartitionResult#d\
nsSuffix}",C],[u,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dua\
lStackDnsSuffix}",C],[u,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{Pa\
rtitionResult#dnsSuffix}",C],[u,"Invalid Configuration: Missing Region"]]},Wt=2,zt=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,
2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),Kt=s.W.from(zt,Wt,vt.conditions,vt.results),jt=new s.U({size:50,params:[
"Endpoint","Region","UseDualStack","UseFIPS"]}),qt=(t,r={})=>jt.get(t,()=>(0,s.V)(Kt,{endpointParams:t,logger:r.logger}));
s.H.aws=s.d;var Jt=class kt extends _.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(r){
super(r),Object.setPrototypeOf(this,kt.prototype)}};const G="AlarmConfiguration",Qt="AlarmList",St="AllowedPattern",Xt="\
ARN",Yt="AlarmStateInformationList",Zt="AlarmStateInformation",te="Alarm",ee="Alarms",Ct="Command",se="CompletedCount",re="\
CommandFilter",oe="CommandFilterList",N="CommandId",ae="CommandInvocationList",ne="CommandInvocation",ie="CommandInvocat\
ions",ce="CommandPlugins",me="CommandPluginList",ue="CommandPlugin",le="CloudWatchLogGroupName",T="CloudWatchOutputConfi\
g",de="CloudWatchOutputEnabled",k="Comment",Rt="Description",_e="DocumentHash",Pe="DocumentHashType",B="DocumentName",pe="\
DeletedParameters",he="DeleteParametersRequest",ve="DeleteParametersResult",Se="DeleteParameters",Ce="DeliveryTimedOutCo\
unt",W="DataType",z="DocumentVersion",Re="Details",ge="ExpiresAfter",Ee="ErrorCount",De="Filters",Ie="GetParametersByPat\
h",fe="GetParametersByPathRequest",ye="GetParametersByPathResult",Ae="GetParameterHistory",Le="GetParameterHistoryReques\
t",Te="GetParameterHistoryResult",Me="GetParameterRequest",xe="GetParameterResult",Oe="GetParameter",gt="InstanceId",Et="\
InstanceIds",Dt="InvalidLabels",$e="InstanceName",we="InvalidParameters",Ue="IgnorePollAlarmFailure",K="Key",It="KeyId",
be="ListCommandInvocations",Ve="ListCommandInvocationsRequest",He="ListCommandInvocationsResult",ft="LastModifiedDate",Fe="\
LastModifiedUser",Ge="LabelParameterVersion",Ne="LabelParameterVersionRequest",ke="LabelParameterVersionResult",j="Label\
s",yt="MaxConcurrency",At="MaxErrors",q="MaxResults",d="Name",Be="NotificationArn",M="NotificationConfig",We="Notificati\
onEvents",R="NextToken",ze="NotificationType",Ke="Names",J="OutputS3BucketName",Q="OutputS3KeyPrefix",X="OutputS3Region",
je="Option",qe="Output",Je="Overwrite",D="Parameters",Qe="ParameterFilters",Xe="ParameterHistoryList",Ye="ParameterHisto\
ry",Ze="ParameterInlinePolicy",ts="ParameterList",es="PutParameter",ss="ParameterPolicyList",rs="PutParameterRequest",os="\
PutParameterResult",as="ParameterStringFilter",ns="ParameterStringFilterList",is="PSParameterValue",cs="PolicyStatus",ms="\
PolicyText",us="PolicyType",Y="ParameterVersion",Lt="Parameter",ls="Path",Tt="Policies",ds="ResponseCode",Mt="RequestedD\
ateTime",_s="ResponseFinishDateTime",Ps="RemovedLabels",ps="ResponseStartDateTime",hs="Recursive",vs="State",Ss="SendCom\
mandRequest",Cs="SendCommandResult",Rs="SendCommand",Z="StatusDetails",xt="StandardErrorUrl",Ot="StandardOutputUrl",$t="\
ServiceRole",gs="ServiceRoleArn",Es="SourceResult",Ds="Selector",tt="Status",Is="Tags",fs="TriggeredAlarms",ys="TargetCo\
unt",As="TagList",Ls="TraceOutput",wt="TimeoutSeconds",et="Targets",Ts="Tag",Ms="Target",st="Tier",rt="Type",xs="Unlabel\
ParameterVersion",Os="UnlabelParameterVersionRequest",$s="UnlabelParameterVersionResult",x="Value",Ut="Values",ot="Versi\
on",at="WithDecryption",ws="key",bt="smithy.ts.sdk.synthetic.com.amazonaws.ssm",Us="value",e="com.amazonaws.ssm",Vt=new g.
t(bt);var bs=[-3,bt,"SSMServiceException",0,[],[]];Vt.registerError(bs,Jt);const Vs=[Vt,new g.t(e)];var nt=[0,e,is,8,0],
Hs=[3,e,te,0,[d],[0],1],Ht=[3,e,G,0,[ee,Ue],[()=>_r,2],1],Fs=[3,e,Zt,0,[d,vs],[0,0],2],it=[3,e,T,0,[le,de],[0,2]],Gs=[3,
e,Ct,0,[N,B,z,k,ge,D,Et,et,Mt,tt,Z,X,J,Q,yt,At,ys,se,Ee,Ce,$t,M,T,wt,G,fs],[0,0,0,0,4,[()=>Nt,0],64,()=>Gt,4,0,0,0,0,0,0,
0,1,1,1,1,0,()=>ct,()=>it,1,()=>Ht,()=>Pr]],Ns=[3,e,re,0,[ws,Us],[0,0],2],ks=[3,e,ne,0,[N,gt,$e,k,B,z,Mt,tt,Z,Ls,Ot,xt,ce,
$t,M,T],[0,0,0,0,0,0,4,0,0,0,0,0,()=>vr,0,()=>ct,()=>it]],Bs=[3,e,ue,0,[d,tt,Z,ds,ps,_s,qe,Ot,xt,X,J,Q],[0,0,0,1,4,4,0,0,
0,0,0,0]],Ws=[3,e,he,0,[Ke],[64],1],zs=[3,e,ve,0,[pe,we],[64,64]],Ks=[3,e,Le,0,[d,at,q,R],[0,2,1,0],1],js=[3,e,Te,0,[D,R],
[[()=>Sr,0],0]],qs=[3,e,Me,0,[d,at],[0,2],1],Js=[3,e,xe,0,[Lt],[[()=>Ft,0]]],Qs=[3,e,fe,0,[ls,hs,Qe,at,q,R],[0,2,()=>gr,
2,1,0],1],Xs=[3,e,ye,0,[D,R],[[()=>Cr,0],0]],Ys=[3,e,Ne,0,[d,j,Y],[0,64,1],2],Zs=[3,e,ke,0,[Dt,Y],[64,1]],tr=[3,e,Ve,0,[
N,gt,q,R,De,Re],[0,0,1,0,()=>pr,2]],er=[3,e,He,0,[ie,R],[()=>hr,0]],ct=[3,e,M,0,[Be,We,ze],[0,64,0]],Ft=[3,e,Lt,0,[d,rt,
x,ot,Ds,Es,ft,Xt,W],[0,0,[()=>nt,0],1,0,0,4,0,0]],sr=[3,e,Ye,0,[d,rt,It,ft,Fe,Rt,x,St,ot,j,st,Tt,W],[0,0,0,4,0,0,[()=>nt,
0],0,1,64,0,()=>Rr,0]],rr=[3,e,Ze,0,[ms,us,cs],[0,0,0]],or=[3,e,as,0,[K,je,Ut],[0,0,64],1],ar=[3,e,rs,0,[d,x,Rt,rt,It,Je,
St,Is,st,Tt,W],[0,[()=>nt,0],0,0,0,2,0,()=>Er,0,0,0],2],nr=[3,e,os,0,[ot,st],[1,0]],ir=[3,e,Ss,0,[B,Et,et,z,_e,Pe,wt,k,D,
X,J,Q,yt,At,gs,M,T,G],[0,64,()=>Gt,0,0,0,1,0,[()=>Nt,0],0,0,0,0,0,0,()=>ct,()=>it,()=>Ht],1],cr=[3,e,Cs,0,[Ct],[[()=>Gs,
0]]],mr=[3,e,Ts,0,[K,x],[0,0],2],ur=[3,e,Ms,0,[K,Ut],[0,64]],lr=[3,e,Os,0,[d,Y,j],[0,1,64],3],dr=[3,e,$s,0,[Ps,Dt],[64,64]],
_r=[1,e,Qt,0,()=>Hs],Pr=[1,e,Yt,0,()=>Fs],pr=[1,e,oe,0,()=>Ns],hr=[1,e,ae,0,()=>ks],vr=[1,e,me,0,()=>Bs],Sr=[1,e,Xe,0,[()=>sr,
0]],Cr=[1,e,ts,0,[()=>Ft,0]],Rr=[1,e,ss,0,()=>rr],gr=[1,e,ns,0,()=>or],Er=[1,e,As,0,()=>mr],Gt=[1,e,et,0,()=>ur],Nt=[2,e,
D,8,0,64],Dr=[9,e,Se,0,()=>Ws,()=>zs],Ir=[9,e,Oe,0,()=>qs,()=>Js],fr=[9,e,Ae,0,()=>Ks,()=>js],yr=[9,e,Ie,0,()=>Qs,()=>Xs],
Ar=[9,e,Ge,0,()=>Ys,()=>Zs],Lr=[9,e,be,0,()=>tr,()=>er],Tr=[9,e,es,0,()=>ar,()=>nr],Mr=[9,e,Rs,0,()=>ir,()=>cr],xr=[9,e,
xs,0,()=>lr,()=>dr];const Or=t=>({apiVersion:"2014-11-06",base64Decoder:t?.base64Decoder??s.lt,base64Encoder:t?.base64Encoder??
s.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??qt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.
httpAuthSchemeProvider??U,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r=>r.getIdentityProvider(
"aws.auth#sigv4"),signer:new s.o}],logger:t?.logger??new s.Y,protocol:t?.protocol??v,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:Vs,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"\
2014-11-06",serviceTarget:"AmazonSSM"},serviceId:t?.serviceId??"SSM",sha256:t?.sha256??s.t,urlParser:t?.urlParser??c.r,utf8Decoder:t?.
utf8Decoder??h.n,utf8Encoder:t?.utf8Encoder??h.t}),$r=t=>{(0,s.Q)(process.version);const r=(0,s.G)(t),a=()=>r().then(s.$),
m=Or(t);(0,s.dt)(process.version);const i={profile:t?.profile,logger:m.logger};return{...m,...t,runtime:"node",defaultsMode:r,
authSchemePreference:t?.authSchemePreference??(0,c.t)(s.a,i),bodyLengthChecker:t?.bodyLengthChecker??s.at,credentialDefaultProvider:t?.
credentialDefaultProvider??P.t,defaultSocketTimeout:(0,w.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??
(0,s.p)({serviceId:m.serviceId,clientVersion:E}),maxAttempts:t?.maxAttempts??(0,c.t)(s.g,t),region:t?.region??(0,c.t)(s.
J,{...s.q,...i}),requestHandler:l.t.create(t?.requestHandler??a),retryMode:t?.retryMode??(0,c.t)({...s._,default:async()=>(await a()).
retryMode||s.y},t),streamCollector:t?.streamCollector??l.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,c.t)(s.rt,i),
useFipsEndpoint:t?.useFipsEndpoint??(0,c.t)(s.nt,i),userAgentAppId:t?.userAgentAppId??(0,c.t)(s.f,i)}},wr=t=>{const r=t.
httpAuthSchemes;let a=t.httpAuthSchemeProvider,m=t.credentials;return{setHttpAuthScheme(i){const O=r.findIndex(dt=>dt.schemeId===
i.schemeId);O===-1?r.push(i):r.splice(O,1,i)},httpAuthSchemes(){return r},setHttpAuthSchemeProvider(i){a=i},httpAuthSchemeProvider(){
return a},setCredentials(i){m=i},credentials(){return m}}},Ur=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.
httpAuthSchemeProvider(),credentials:t.credentials()}),br=(t,r)=>{const a=Object.assign((0,s.l)(t),(0,s.X)(t),(0,s.j)(t),
wr(t));return r.forEach(m=>m.configure(a)),Object.assign(t,(0,s.u)(a),(0,s.Z)(a),(0,s.M)(a),Ur(a))};var Vr=class extends s.
tt{config;constructor(...[t]){const r=$r(t||{});super(r),this.initConfig=r;const a=b(r),m=(0,s.b)(a),i=(0,s.v)(m),O=(0,s.
K)(i),dt=(0,s.k)(O),Gr=(0,_.n)(dt),Nr=A(Gr),kr=br(Nr,t?.extensions||[]);this.config=kr,this.middlewareStack.use((0,s.et)(
this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),this.middlewareStack.
use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.D)(this.config)),
this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:f,
identityProviderConfigProvider:async Br=>new s.x({"aws.auth#sigv4":Br.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}};const mt=(0,I.t)(V,"AmazonSSM","SSMClient",_.t),ut={},lt=(t,r,a,m)=>[];var Hr=class extends mt(
ut,lt,"GetParameter",Ir){},Fr=class extends mt(ut,lt,"GetParameterHistory",fr){}})};export{Wr as id,zr as ids,Kr as modules};
