const Lt=713,Ut=[713],Ht={9713:((We,q,i)=>{i.d(q,{a:()=>L,i:()=>F,r:()=>S,t:()=>y});var e=i(3040),f=i(550),J=i(990),_=i(
431);const L=(0,f.t)(J.s,"AmazonSSM","SSMClient",e.V),S={},F=(T,b,g,u)=>[],x=(0,f.t)(_.r,"AWSSecurityTokenServiceV201106\
15","STSClient",e.V),M={},R=(T,b,g,u)=>[];var A=class extends x(M,R,"GetCallerIdentity",_.n){};async function y({aws:T,log:b}){
const g=await T.sts(),u=await g.config.region(),{Account:O="",Arn:v=""}=await g.send(new A({}));return b.info(`account ${O}\
, region ${u}, as ${v}`),{account:O,region:u,partition:v.split(":")[1]??"",arn:v}}}),990:((We,q,i)=>{i.d(q,{a:()=>wt,i:()=>Rt,
n:()=>ft,o:()=>yt,r:()=>At,s:()=>u,t:()=>Tt});var e=i(3040),f=i(2308),J=i(4327),_=i(4782),L=i(1649),S=i(1009),F=i(4592),
x=i(9576),M=class extends F.t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:s,
errorTypeRegistries:n,serviceTarget:c,awsQueryCompatible:o,jsonCodec:p}){super({defaultNamespace:s,errorTypeRegistries:n}),
this.serviceTarget=c,this.codec=p??new S.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,this.mixin=new e.n(this.
awsQueryCompatible)}async serializeRequest(s,n,c){const o=await super.serializeRequest(s,n,c);return o.path.endsWith("/")||
(o.path+="/"),o.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,o.headers["x-amz-target"]=`${this.
serviceTarget}.${s.name}`,this.awsQueryCompatible&&(o.headers["x-amzn-query-mode"]="true"),((0,e.ot)(s.input)==="unit"||
!o.body)&&(o.body="{}"),o}getPayloadCodec(){return this.codec}async handleError(s,n,c,o,p){const{awsQueryCompatible:C}=this;
C&&this.mixin.setQueryCompatError(o,c);const Q=(0,S.n)(c,o,C)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
Q,this.options.defaultNamespace);const{errorSchema:le,errorMetadata:Ge}=await this.mixin.getErrorSchemaOrThrowBaseException(
Q,this.options.defaultNamespace,c,o,p,C?this.mixin.findQueryCompatibleError:void 0),pe=e.it.of(le),Fe=o.message??o.Message??
"UnknownError",bt=new(this.compositeErrorRegistry.getErrorCtor(le)??Error)({}),je={},Ot=this.codec.createDeserializer();
for(const[Ve,kt]of pe.structIterator())o[Ve]!=null&&(je[Ve]=Ot.readObject(kt,o[Ve]));throw C&&this.mixin.queryCompatOutput(
o,je),this.mixin.decorateServiceException(Object.assign(bt,Ge,{$fault:pe.getMergedTraits().error,message:Fe},je),o)}},R=class extends M{constructor({
defaultNamespace:s,errorTypeRegistries:n,serviceTarget:c,awsQueryCompatible:o,jsonCodec:p}){super({defaultNamespace:s,errorTypeRegistries:n,
serviceTarget:c,awsQueryCompatible:o,jsonCodec:p})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"\
1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}};const A=async(s,n,c)=>({operation:(0,e.vt)(n).operation,
region:await(0,e._t)(s.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function y(s){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:s.region},propertiesExtractor:(n,c)=>({
signingProperties:{config:n,context:c}})}}const T=s=>{const n=[];switch(s.operation){default:n.push(y(s))}return n},b=s=>{
const n=(0,e.r)(s);return Object.assign(n,{authSchemePreference:(0,e._t)(s.authSchemePreference??[])})},g=s=>Object.assign(
s,{useDualstackEndpoint:s.useDualstackEndpoint??!1,useFipsEndpoint:s.useFipsEndpoint??!1,defaultSigningName:"ssm"}),u={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var O="3.1169.0";const v="ref",w=-1,U=!0,
X="isSet",Y="PartitionResult",l="booleanEquals",H="getAttr",I={[v]:"Endpoint"},j={[v]:Y},D={},se=[{[v]:"Region"}],re={conditions:[
[X,[I]],[X,se],["aws.partition",se,Y],[l,[{[v]:"UseFIPS"},U]],[l,[{[v]:"UseDualStack"},U]],[l,[{fn:H,argv:[j,"supportsDu\
alStack"]},U]],[l,[{fn:H,argv:[j,"supportsFIPS"]},U]],["stringEquals",[{fn:H,argv:[j,"name"]},"aws-us-gov"]]],results:[[
w],[w,"Invalid Configuration: FIPS and custom endpoint are not supported"],[w,"Invalid Configuration: Dualstack and cust\
om endpoint are not supported"],[I,D],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",D],[w,"FIPS and \
DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",D],["http\
s://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",D],[w,"FIPS is enabled but this partition does not support FIPS"],["h\
ttps://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",D],[w,"DualStack is enabled but this partition does not suppor\
t DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",D],[w,"Invalid Configuration: Missing Region"]]},me=2,
Pe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,
7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),ne=e.K.from(Pe,me,re.conditions,
re.results),ze=new e.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Be=(s,n={})=>ze.get(s,()=>(0,e.U)(
ne,{endpointParams:s,logger:n.logger}));e.W.aws=e.d;var _e=class tt extends e.rt{static shapeId="smithy.ts.sdk.synthetic\
.com.amazonaws.ssm#SSMServiceException";constructor(n){super(n),Object.setPrototypeOf(this,tt.prototype)}};const oe="All\
owedPattern",V="ARN",Z="Description",Ke="DeletedParameters",Ne="DeleteParametersRequest",Se="DeleteParametersResult",ge="\
DeleteParameters",ae="DataType",ve="GetParametersByPath",Ee="GetParametersByPathRequest",fe="GetParametersByPathResult",
Ae="GetParameterRequest",Re="GetParameterResult",we="GetParameter",ye="InvalidLabels",Ie="InvalidParameters",ie="Key",ce="\
KeyId",W="LastModifiedDate",ue="LabelParameterVersion",De="LabelParameterVersionRequest",Ce="LabelParameterVersionResult",
xe="Labels",Me="MaxResults",z="Name",de="NextToken",Te="Names",be="Option",Oe="Overwrite",ke="Parameters",Le="ParameterF\
ilters",t="ParameterList",r="PutParameter",a="PutParameterRequest",P="PutParameterResult",d="ParameterStringFilter",m="P\
arameterStringFilterList",E="PSParameterValue",B="ParameterVersion",k="Parameter",ee="Path",K="Policies",$="Recursive",G="\
SourceResult",he="Selector",N="Tags",Ue="TagList",He="Tag",te="Tier",Qe="Type",$e="Value",rt="Values",qe="Version",Je="W\
ithDecryption",Xe="smithy.ts.sdk.synthetic.com.amazonaws.ssm",h="com.amazonaws.ssm",Ye=new x.t(Xe);var nt=[-3,Xe,"SSMSer\
viceException",0,[],[]];Ye.registerError(nt,_e);const ot=[Ye,new x.t(h)];var Ze=[0,h,E,8,0],at=[3,h,Ne,0,[Te],[64],1],it=[
3,h,Se,0,[Ke,Ie],[64,64]],ct=[3,h,Ae,0,[z,Je],[0,2],1],ut=[3,h,Re,0,[k],[[()=>et,0]]],dt=[3,h,Ee,0,[ee,$,Le,Je,Me,de],[0,
2,()=>vt,2,1,0],1],ht=[3,h,fe,0,[ke,de],[[()=>gt,0],0]],lt=[3,h,De,0,[z,xe,B],[0,64,1],2],pt=[3,h,Ce,0,[ye,B],[64,1]],et=[
3,h,k,0,[z,Qe,$e,qe,he,G,W,V,ae],[0,0,[()=>Ze,0],1,0,0,4,0,0]],mt=[3,h,d,0,[ie,be,rt],[0,0,64],1],Pt=[3,h,a,0,[z,$e,Z,Qe,
ce,Oe,oe,N,te,K,ae],[0,[()=>Ze,0],0,0,0,2,0,()=>Et,0,0,0],2],_t=[3,h,P,0,[qe,te],[1,0]],St=[3,h,He,0,[ie,$e],[0,0],2],gt=[
1,h,t,0,[()=>et,0]],vt=[1,h,m,0,()=>mt],Et=[1,h,Ue,0,()=>St],ft=[9,h,ge,0,()=>at,()=>it],At=[9,h,we,0,()=>ct,()=>ut],Rt=[
9,h,ve,0,()=>dt,()=>ht],wt=[9,h,ue,0,()=>lt,()=>pt],yt=[9,h,r,0,()=>Pt,()=>_t];const It=s=>({apiVersion:"2014-11-06",base64Decoder:s?.
base64Decoder??e.xt,base64Encoder:s?.base64Encoder??e.bt,disableHostPrefix:s?.disableHostPrefix??!1,endpointProvider:s?.
endpointProvider??Be,extensions:s?.extensions??[],httpAuthSchemeProvider:s?.httpAuthSchemeProvider??T,httpAuthSchemes:s?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4"),signer:new e.o}],
logger:s?.logger??new e.Q,protocol:s?.protocol??R,protocolSettings:s?.protocolSettings??{defaultNamespace:"com.amazonaws\
.ssm",errorTypeRegistries:ot,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"\
AmazonSSM"},serviceId:s?.serviceId??"SSM",sha256:s?.sha256??e.t,urlParser:s?.urlParser??_.r,utf8Decoder:s?.utf8Decoder??
x.r,utf8Encoder:s?.utf8Encoder??x.n}),Dt=s=>{(0,e.tt)(process.version);const n=(0,e.J)(s),c=()=>n().then(e.nt),o=It(s);(0,e.
Ct)(process.version);const p={profile:s?.profile,logger:o.logger};return{...o,...s,runtime:"node",defaultsMode:n,authSchemePreference:s?.
authSchemePreference??(0,_.t)(e.a,p),bodyLengthChecker:s?.bodyLengthChecker??e.mt,credentialDefaultProvider:s?.credentialDefaultProvider??
J.t,defaultSocketTimeout:(0,f.t)(s?.requestHandler,9e5),defaultUserAgentProvider:s?.defaultUserAgentProvider??(0,e.p)({serviceId:o.
serviceId,clientVersion:O}),maxAttempts:s?.maxAttempts??(0,_.t)(e.g,s),region:s?.region??(0,_.t)(e.Z,{...e.X,...p}),requestHandler:L.
t.create(s?.requestHandler??c),retryMode:s?.retryMode??(0,_.t)({...e._,default:async()=>(await c()).retryMode||e.y},s),streamCollector:s?.
streamCollector??L.r,useDualstackEndpoint:s?.useDualstackEndpoint??(0,_.t)(e.ut,p),useFipsEndpoint:s?.useFipsEndpoint??(0,_.
t)(e.lt,p),userAgentAppId:s?.userAgentAppId??(0,_.t)(e.f,p)}},Ct=s=>{const n=s.httpAuthSchemes;let c=s.httpAuthSchemeProvider,
o=s.credentials;return{setHttpAuthScheme(p){const C=n.findIndex(Q=>Q.schemeId===p.schemeId);C===-1?n.push(p):n.splice(C,
1,p)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(p){c=p},httpAuthSchemeProvider(){return c},setCredentials(p){
o=p},credentials(){return o}}},xt=s=>({httpAuthSchemes:s.httpAuthSchemes(),httpAuthSchemeProvider:s.httpAuthSchemeProvider(),
credentials:s.credentials()}),Mt=(s,n)=>{const c=Object.assign((0,e.l)(s),(0,e.$)(s),(0,e.j)(s),Ct(s));return n.forEach(
o=>o.configure(c)),Object.assign(s,(0,e.u)(c),(0,e.et)(c),(0,e.M)(c),xt(c))};var Tt=class extends e.st{config;constructor(...[
s]){const n=Dt(s||{});super(n),this.initConfig=n;const c=g(n),o=(0,e.b)(c),p=(0,e.v)(o),C=(0,e.Y)(p),Q=(0,e.k)(C),le=(0,e.
H)(Q),Ge=b(le),pe=Mt(Ge,s?.extensions||[]);this.config=pe,this.middlewareStack.use((0,e.at)(this.config)),this.middlewareStack.
use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),this.middlewareStack.use((0,e.A)(this.config)),
this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.D)(this.config)),this.middlewareStack.use((0,e.
E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:A,identityProviderConfigProvider:async Fe=>new e.
x({"aws.auth#sigv4":Fe.credentials})})),this.middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}}}),431:((We,q,i)=>{
i.d(q,{n:()=>z,r:()=>ve,t:()=>Le});var e=i(3040),f=i(10),J=i(2308),_=i(4327),L=i(3774),S=i(4782),F=i(1649),x=i(3656),M=i(
9576);const R="ref",A=-1,y=!0,T="isSet",b="PartitionResult",g="booleanEquals",u="stringEquals",O="getAttr",v="us-east-1",
w="sigv4",U="sts",X="https://sts.{Region}.{PartitionResult#dnsSuffix}",Y={[R]:"Endpoint"},l={[R]:"Region"},H={[R]:b},I={},
j=[l],D={conditions:[[T,[Y]],[T,j],["aws.partition",j,b],[g,[{[R]:"UseFIPS"},y]],[g,[{[R]:"UseDualStack"},y]],[u,[l,"aws\
-global"]],[g,[{[R]:"UseGlobalEndpoint"},y]],[u,[l,"eu-central-1"]],[g,[{fn:O,argv:[H,"supportsDualStack"]},y]],[g,[{fn:O,
argv:[H,"supportsFIPS"]},y]],[u,[l,"ap-south-1"]],[u,[l,"eu-north-1"]],[u,[l,"eu-west-1"]],[u,[l,"eu-west-2"]],[u,[l,"eu\
-west-3"]],[u,[l,"sa-east-1"]],[u,[l,v]],[u,[l,"us-east-2"]],[u,[l,"us-west-2"]],[u,[l,"us-west-1"]],[u,[l,"ca-central-1"]],
[u,[l,"ap-southeast-1"]],[u,[l,"ap-northeast-1"]],[u,[l,"ap-southeast-2"]],[u,[{fn:O,argv:[H,"name"]},"aws-us-gov"]]],results:[
[A],["https://sts.amazonaws.com",{authSchemes:[{name:w,signingName:U,signingRegion:v}]}],[X,{authSchemes:[{name:w,signingName:U,
signingRegion:"{Region}"}]}],[A,"Invalid Configuration: FIPS and custom endpoint are not supported"],[A,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[Y,I],["https://sts-fips.{Region}.{PartitionResult#dualStackDn\
sSuffix}",I],[A,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region\
}.amazonaws.com",I],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",I],[A,"FIPS is enabled but this partition d\
oes not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",I],[A,"DualStack is enabled but this\
 partition does not support DualStack"],[X,I],[A,"Invalid Configuration: Missing Region"]]},se=2,re=new Int32Array([-1,1,
-1,0,30,3,1,4,100000014,2,5,100000014,3,25,6,4,24,7,5,100000001,8,6,9,100000013,7,100000001,10,10,100000001,11,11,100000001,
12,12,100000001,13,13,100000001,14,14,100000001,15,15,100000001,16,16,100000001,17,17,100000001,18,18,100000001,19,19,100000001,
20,20,100000001,21,21,100000001,22,22,100000001,23,23,100000001,100000002,8,100000011,100000012,4,28,26,9,27,100000010,24,
100000008,100000009,8,29,100000007,9,100000006,100000007,3,100000003,31,4,100000004,100000005]),me=e.K.from(re,se,D.conditions,
D.results),Pe=new e.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),ne=(t,r={})=>Pe.
get(t,()=>(0,e.U)(me,{endpointParams:t,logger:r.logger}));e.W.aws=e.d;const _e=(t=>async(r,a,P)=>{if(!P)throw new Error(
"Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const d=await t(r,a,P),m=(0,e.vt)(
a)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!m)throw new Error(`getEndpointParameterInstructio\
ns() is not defined on '${a.commandName}'`);const E=await(0,e.q)(P,{getEndpointParameterInstructions:m},r);return Object.
assign(d,E)})(async(t,r,a)=>({operation:(0,e.vt)(r).operation,region:await(0,e._t)(t.region)()||(()=>{throw new Error("e\
xpected `region` to be configured for `aws.auth#sigv4`")})()}));function oe(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:t.region},propertiesExtractor:(r,a)=>({signingProperties:{config:r,context:a}})}}function V(t){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(r,a)=>({signingProperties:{
config:r,context:a}})}}function Z(t){return{schemeId:"smithy.api#noAuth"}}const Se=((t,r,a)=>d=>{const m=t(d).properties?.
authSchemes;if(!m)return r(d);const E=[];for(const B of m){const{name:k,properties:ee={},...K}=B,$=k.toLowerCase();k!==$&&
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${k}' to '${$}'`);let G;if($==="sigv4a"){G="aws.auth\
#sigv4a";const Ue=m.find(He=>{const te=He.name.toLowerCase();return te!=="sigv4a"&&te.startsWith("sigv4")});if(f.t.sigv4aDependency()===
"none"&&Ue)continue}else if($.startsWith("sigv4"))G="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found \
in '@smithy.rules#endpointRuleSet': '${$}'`);const he=a[G];if(!he)throw new Error(`Could not find HttpAuthOption create \
function for '${G}'`);const N=he(d);N.schemeId=G,N.signingProperties={...N.signingProperties||{},...K,...ee},E.push(N)}return E})(
ne,t=>{const r=[];switch(t.operation){case"AssumeRoleWithSAML":r.push(Z(t)),r.push(V(t));break;case"AssumeRoleWithWebIde\
ntity":r.push(Z(t)),r.push(V(t));break;default:r.push(oe(t)),r.push(V(t))}return r},{"aws.auth#sigv4":oe,"aws.auth#sigv4\
a":V,"smithy.api#noAuth":Z}),ge=t=>{const r=(0,e.r)(t),a=(0,f.r)(r);return Object.assign(a,{authSchemePreference:(0,e._t)(
t.authSchemePreference??[])})},ae=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,useGlobalEndpoint:t.useGlobalEndpoint??!1,defaultSigningName:"sts"}),ve={UseGlobalEndpoint:{type:"bu\
iltInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInPara\
ms",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEn\
dpoint"}};var Ee="3.1169.0",fe=class st extends e.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServic\
eException";constructor(r){super(r),Object.setPrototypeOf(this,st.prototype)}};const Ae="Arn",Re="Account",we="GetCaller\
Identity",ye="GetCallerIdentityRequest",Ie="GetCallerIdentityResponse",ie="UserId",ce="smithy.ts.sdk.synthetic.com.amazo\
naws.sts",W="com.amazonaws.sts",ue=new M.t(ce);var De=[-3,ce,"STSServiceException",0,[],[]];ue.registerError(De,fe);const Ce=[
ue,new M.t(W)];var xe=[3,W,ye,0,[],[]],Me=[3,W,Ie,0,[ie,Re,Ae],[0,0,0]],z=[9,W,we,0,()=>xe,()=>Me];const de=t=>({apiVersion:"\
2011-06-15",base64Decoder:t?.base64Decoder??e.xt,base64Encoder:t?.base64Encoder??e.bt,disableHostPrefix:t?.disableHostPrefix??
!1,endpointProvider:t?.endpointProvider??ne,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
Se,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r=>r.getIdentityProvider("aws.auth#s\
igv4"),signer:new e.o},{schemeId:"aws.auth#sigv4a",identityProvider:r=>r.getIdentityProvider("aws.auth#sigv4a"),signer:new f.
i},{schemeId:"smithy.api#noAuth",identityProvider:r=>r.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new L.
t}],logger:t?.logger??new e.Q,protocol:t?.protocol??x.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.ama\
zonaws.sts",errorTypeRegistries:Ce,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:t?.serviceId??"STS",sha256:t?.sha256??e.t,signerConstructor:t?.signerConstructor??
f.t,urlParser:t?.urlParser??S.r,utf8Decoder:t?.utf8Decoder??M.r,utf8Encoder:t?.utf8Encoder??M.n}),Te=t=>{(0,e.tt)(process.
version);const r=(0,e.J)(t),a=()=>r().then(e.nt),P=de(t);(0,e.Ct)(process.version);const d={profile:t?.profile,logger:P.
logger};return{...P,...t,runtime:"node",defaultsMode:r,authSchemePreference:t?.authSchemePreference??(0,S.t)(e.a,d),bodyLengthChecker:t?.
bodyLengthChecker??e.mt,credentialDefaultProvider:t?.credentialDefaultProvider??_.t,defaultSocketTimeout:(0,J.t)(t?.requestHandler,
3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,e.p)({serviceId:P.serviceId,clientVersion:Ee}),httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:m=>m.getIdentityProvider("aws.auth#sigv4")||(async E=>await(0,_.
t)(E?.__config||{})()),signer:new e.o},{schemeId:"aws.auth#sigv4a",identityProvider:m=>m.getIdentityProvider("aws.auth#s\
igv4a"),signer:new f.i},{schemeId:"smithy.api#noAuth",identityProvider:m=>m.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new L.t}],maxAttempts:t?.maxAttempts??(0,S.t)(e.g,t),region:t?.region??(0,S.t)(e.Z,{...e.X,...d}),requestHandler:F.
t.create(t?.requestHandler??a),retryMode:t?.retryMode??(0,S.t)({...e._,default:async()=>(await a()).retryMode||e.y},t),sigv4aSigningRegionSet:t?.
sigv4aSigningRegionSet??(0,S.t)(f.n,d),streamCollector:t?.streamCollector??F.r,useDualstackEndpoint:t?.useDualstackEndpoint??
(0,S.t)(e.ut,d),useFipsEndpoint:t?.useFipsEndpoint??(0,S.t)(e.lt,d),userAgentAppId:t?.userAgentAppId??(0,S.t)(e.f,d)}},be=t=>{
const r=t.httpAuthSchemes;let a=t.httpAuthSchemeProvider,P=t.credentials;return{setHttpAuthScheme(d){const m=r.findIndex(
E=>E.schemeId===d.schemeId);m===-1?r.push(d):r.splice(m,1,d)},httpAuthSchemes(){return r},setHttpAuthSchemeProvider(d){a=
d},httpAuthSchemeProvider(){return a},setCredentials(d){P=d},credentials(){return P}}},Oe=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),ke=(t,r)=>{const a=Object.assign((0,e.l)(
t),(0,e.$)(t),(0,e.j)(t),be(t));return r.forEach(P=>P.configure(a)),Object.assign(t,(0,e.u)(a),(0,e.et)(a),(0,e.M)(a),Oe(
a))};var Le=class extends e.st{config;constructor(...[t]){const r=Te(t||{});super(r),this.initConfig=r;const a=ae(r),P=(0,e.
b)(a),d=(0,e.v)(P),m=(0,e.Y)(d),E=(0,e.k)(m),B=(0,e.H)(E),k=ge(B),ee=ke(k,t?.extensions||[]);this.config=ee,this.middlewareStack.
use((0,e.at)(this.config)),this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),
this.middlewareStack.use((0,e.A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.
D)(this.config)),this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:_e,
identityProviderConfigProvider:async K=>new e.x({"aws.auth#sigv4":K.credentials,"aws.auth#sigv4a":K.credentials})})),this.
middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}}})};export{Lt as id,Ut as ids,Ht as modules};
