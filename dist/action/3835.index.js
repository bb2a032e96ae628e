const tt=3835,et=[3835],st={3835:((M,l,o)=>{o.r(l),o.d(l,{EC2Client:()=>J});var e=o(3040),d=o(765),p=o(4629),g=o(2308),w=o(
4327),a=o(4782),f=o(1649),x=o(3656),A=o(439),y=o(3456),T=o(7573),U=class extends x.t{options;constructor(t){super(t),this.
options=t,Object.assign(this.serializer.settings,{capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0})}getShapeId(){
return"aws.protocols#ec2Query"}useNestedResult(){return!1}};const k=async(t,s,r)=>({operation:(0,d.m)(s).operation,region:await(0,d.
p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function L(t){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"ec2",region:t.region},propertiesExtractor:(s,r)=>({signingProperties:{
config:s,context:r}})}}const j=t=>{const s=[];switch(t.operation){default:s.push(L(t))}return s},b=t=>{const s=(0,e.r)(t);
return Object.assign(s,{authSchemePreference:(0,d.p)(t.authSchemePreference??[])})};var H="3.1169.0";const h="ref",c=-1,
_=!0,D="isSet",I="PartitionResult",P="booleanEquals",E="getAttr",C={[h]:"Endpoint"},v={[h]:I},u={},O=[{[h]:"Region"}],R={
conditions:[[D,[C]],[D,O],["aws.partition",O,I],[P,[{[h]:"UseFIPS"},_]],[P,[{[h]:"UseDualStack"},_]],[P,[{fn:E,argv:[v,"\
supportsDualStack"]},_]],[P,[{fn:E,argv:[v,"supportsFIPS"]},_]],["stringEquals",[{fn:E,argv:[v,"name"]},"aws-us-gov"]]],
results:[[c],[c,"Invalid Configuration: FIPS and custom endpoint are not supported"],[c,"Invalid Configuration: Dualstac\
k and custom endpoint are not supported"],[C,u],["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",u],[c,
"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ec2.{Region}.amazonaws.com",
u],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",u],[c,"FIPS is enabled but this partition does not support F\
IPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}",u],[c,"DualStack is enabled but this partition does n\
ot support DualStack"],["https://ec2.{Region}.{PartitionResult#dnsSuffix}",u],[c,"Invalid Configuration: Missing Region"]]},
K=2,W=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,
7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),B=e.W.from(W,K,R.conditions,
R.results),F=new e.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),z=(t,s={})=>F.get(t,()=>(0,e.V)(B,
{endpointParams:t,logger:s.logger}));e.H.aws=e.d;const N=t=>({apiVersion:"2016-11-15",base64Decoder:t?.base64Decoder??e.
ot,base64Encoder:t?.base64Encoder??A.n,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??
z,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??j,httpAuthSchemes:t?.httpAuthSchemes??[
{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4"),signer:new e.o}],logger:t?.logger??
new A.t,protocol:t?.protocol??U,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:p.
p,xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",version:"2016-11-15",serviceTarget:"AmazonEC2"},serviceId:t?.serviceId??
"EC2",sha256:t?.sha256??e.t,urlParser:t?.urlParser??a.r,utf8Decoder:t?.utf8Decoder??y.t,utf8Encoder:t?.utf8Encoder??T.t}),
Q=t=>{(0,e.Z)(process.version);const s=(0,e.G)(t),r=()=>s().then(e.Q),i=N(t);(0,e.st)(process.version);const n={profile:t?.
profile,logger:i.logger};return{...i,...t,runtime:"node",defaultsMode:s,authSchemePreference:t?.authSchemePreference??(0,a.
t)(e.a,n),bodyLengthChecker:t?.bodyLengthChecker??e.rt,credentialDefaultProvider:t?.credentialDefaultProvider??w.t,defaultSocketTimeout:(0,g.
t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,e.p)({serviceId:i.serviceId,clientVersion:H}),
maxAttempts:t?.maxAttempts??(0,a.t)(e.g,t),region:t?.region??(0,a.t)(e.J,{...e.q,...n}),requestHandler:f.t.create(t?.requestHandler??
r),retryMode:t?.retryMode??(0,a.t)({...e._,default:async()=>(await r()).retryMode||e.y},t),streamCollector:t?.streamCollector??
f.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,a.t)(e.nt,n),useFipsEndpoint:t?.useFipsEndpoint??(0,a.t)(e.tt,n),userAgentAppId:t?.
userAgentAppId??(0,a.t)(e.f,n)}},V=t=>{const s=t.httpAuthSchemes;let r=t.httpAuthSchemeProvider,i=t.credentials;return{setHttpAuthScheme(n){
const m=s.findIndex(S=>S.schemeId===n.schemeId);m===-1?s.push(n):s.splice(m,1,n)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(n){
r=n},httpAuthSchemeProvider(){return r},setCredentials(n){i=n},credentials(){return i}}},$=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),G=(t,s)=>{const r=Object.assign((0,e.l)(
t),(0,e.Y)(t),(0,e.j)(t),V(t));return s.forEach(i=>i.configure(r)),Object.assign(t,(0,e.u)(r),(0,e.X)(r),(0,e.M)(r),$(r))};
var J=class extends e.et{config;constructor(...[t]){const s=Q(t||{});super(s),this.initConfig=s;const r=(0,p.h)(s),i=(0,e.
b)(r),n=(0,e.v)(i),m=(0,e.K)(n),S=(0,e.k)(m),X=(0,d.n)(S),Y=b(X),Z=G(Y,t?.extensions||[]);this.config=Z,this.middlewareStack.
use((0,e.$)(this.config)),this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),
this.middlewareStack.use((0,e.A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.
D)(this.config)),this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:k,
identityProviderConfigProvider:async q=>new e.x({"aws.auth#sigv4":q.credentials})})),this.middlewareStack.use((0,e.C)(this.
config))}destroy(){super.destroy()}}}),2308:((M,l,o)=>{o.d(l,{t:()=>d});const e=()=>typeof process=="object"&&process?.env?.
AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",d=(p,g)=>{if(e()&&typeof p?.handle!="function")return g}})};export{tt as id,et as ids,st as modules};
