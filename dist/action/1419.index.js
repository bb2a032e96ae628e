const q=1419,tt=[1419],et={1419:((Z,A,o)=>{o.r(A),o.d(A,{ElasticLoadBalancingV2Client:()=>N});var e=o(3040),u=o(765),f=o(
8833),C=o(4327),c=o(4782),m=o(1649),I=o(3656),T=o(439),O=o(3456),x=o(7573);const w=async(t,s,n)=>({operation:(0,u.m)(s).
operation,region:await(0,u.p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4\
`")})()});function L(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbalancing",region:t.region},
propertiesExtractor:(s,n)=>({signingProperties:{config:s,context:n}})}}const U=t=>{const s=[];switch(t.operation){default:
s.push(L(t))}return s},B=t=>{const s=(0,e.r)(t);return Object.assign(s,{authSchemePreference:(0,u.p)(t.authSchemePreference??
[])})};var k="3.1142.0";const h="ref",d=-1,_=!0,P="isSet",R="PartitionResult",p="booleanEquals",E="getAttr",b={[h]:"Endp\
oint"},D={[h]:R},l={},S=[{[h]:"Region"}],H={conditions:[[P,[b]],[P,S],["aws.partition",S,R],[p,[{[h]:"UseFIPS"},_]],[p,[
{[h]:"UseDualStack"},_]],[p,[{fn:E,argv:[D,"supportsDualStack"]},_]],[p,[{fn:E,argv:[D,"supportsFIPS"]},_]],["stringEqua\
ls",[{fn:E,argv:[D,"name"]},"aws-us-gov"]]],results:[[d],[d,"Invalid Configuration: FIPS and custom endpoint are not sup\
ported"],[d,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[b,l],["https://elasticloadbalanci\
ng-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",l],[d,"FIPS and DualStack are enabled, but this partition does no\
t support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",l],["https://elasticloadbalancing-fips.{R\
egion}.{PartitionResult#dnsSuffix}",l],[d,"FIPS is enabled but this partition does not support FIPS"],["https://elasticl\
oadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",l],[d,"DualStack is enabled but this partition does not supp\
ort DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",l],[d,"Invalid Configuration: Missi\
ng Region"]]},j=2,F=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,
4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),
y=e.W.from(F,j,H.conditions,H.results),r=new e.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),M=(t,s={})=>r.
get(t,()=>(0,e.V)(y,{endpointParams:t,logger:s.logger}));e.H.aws=e.d;const K=t=>({apiVersion:"2015-12-01",base64Decoder:t?.
base64Decoder??e.ot,base64Encoder:t?.base64Encoder??T.n,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??
M,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??U,httpAuthSchemes:t?.httpAuthSchemes??[
{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4"),signer:new e.o}],logger:t?.logger??
new T.t,protocol:t?.protocol??I.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbala\
ncingv2",errorTypeRegistries:f.n,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-\
12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:t?.serviceId??"Elastic Load Balancing v2",sha256:t?.sha256??e.
t,urlParser:t?.urlParser??c.r,utf8Decoder:t?.utf8Decoder??O.t,utf8Encoder:t?.utf8Encoder??x.t}),W=t=>{(0,e.Z)(process.version);
const s=(0,e.G)(t),n=()=>s().then(e.Q),i=K(t);(0,e.st)(process.version);const a={profile:t?.profile,logger:i.logger};return{
...i,...t,runtime:"node",defaultsMode:s,authSchemePreference:t?.authSchemePreference??(0,c.t)(e.a,a),bodyLengthChecker:t?.
bodyLengthChecker??e.rt,credentialDefaultProvider:t?.credentialDefaultProvider??C.t,defaultUserAgentProvider:t?.defaultUserAgentProvider??
(0,e.p)({serviceId:i.serviceId,clientVersion:k}),maxAttempts:t?.maxAttempts??(0,c.t)(e.g,t),region:t?.region??(0,c.t)(e.
J,{...e.q,...a}),requestHandler:m.t.create(t?.requestHandler??n),retryMode:t?.retryMode??(0,c.t)({...e._,default:async()=>(await n()).
retryMode||e.y},t),streamCollector:t?.streamCollector??m.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,c.t)(e.nt,a),
useFipsEndpoint:t?.useFipsEndpoint??(0,c.t)(e.tt,a),userAgentAppId:t?.userAgentAppId??(0,c.t)(e.f,a)}},V=t=>{const s=t.httpAuthSchemes;
let n=t.httpAuthSchemeProvider,i=t.credentials;return{setHttpAuthScheme(a){const v=s.findIndex(g=>g.schemeId===a.schemeId);
v===-1?s.push(a):s.splice(v,1,a)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(a){n=a},httpAuthSchemeProvider(){
return n},setCredentials(a){i=a},credentials(){return i}}},$=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.
httpAuthSchemeProvider(),credentials:t.credentials()}),z=(t,s)=>{const n=Object.assign((0,e.l)(t),(0,e.Y)(t),(0,e.j)(t),
V(t));return s.forEach(i=>i.configure(n)),Object.assign(t,(0,e.u)(n),(0,e.X)(n),(0,e.M)(n),$(n))};var N=class extends e.
et{config;constructor(...[t]){const s=W(t||{});super(s),this.initConfig=s;const n=(0,f.i)(s),i=(0,e.b)(n),a=(0,e.v)(i),v=(0,e.
K)(a),g=(0,e.k)(v),Q=(0,u.n)(g),J=B(Q),X=z(J,t?.extensions||[]);this.config=X,this.middlewareStack.use((0,e.$)(this.config)),
this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),this.middlewareStack.use((0,e.
A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.D)(this.config)),this.middlewareStack.
use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:w,identityProviderConfigProvider:async Y=>new e.
x({"aws.auth#sigv4":Y.credentials})})),this.middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}}}),8833:((Z,A,o)=>{
o.d(A,{i:()=>f,n:()=>W,r:()=>C,t:()=>v});var e=o(765),u=o(9576);const f=g=>Object.assign(g,{useDualstackEndpoint:g.useDualstackEndpoint??
!1,useFipsEndpoint:g.useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),C={UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var c=class G extends e.i{constructor(Q){super(Q),Object.setPrototypeOf(
this,G.prototype)}};const m="AnomalyDetection",I="AdministrativeOverride",T="AvailabilityZone",O="Description",x="Descri\
beTargetHealth",w="DescribeTargetHealthInput",L="DescribeTargetHealthOutput",U="HealthCheckPort",B="Id",k="Include",h="M\
itigationInEffect",d="Port",_="QuicServerId",P="Reason",R="Result",p="State",E="TargetDescription",b="TargetDescriptions",
D="TargetGroupArn",l="TargetHealth",S="TargetHealthDescriptions",H="TargetHealthDescription",j="Targets",F="Target",y="s\
mithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",r="com.amazonaws.elasticloadbalancingv2",M=new u.t(y);var K=[
-3,y,"ElasticLoadBalancingV2ServiceException",0,[],[]];M.registerError(K,c);const W=[M,new u.t(r)];var V=[3,r,I,0,[p,P,O],
[0,0,0]],$=[3,r,m,0,[R,h],[0,0]],z=[3,r,w,0,[D,j,k],[0,()=>i,64],1],N=[3,r,L,0,[S],[()=>a]],t=[3,r,E,0,[B,d,T,_],[0,1,0,
0],1],s=[3,r,l,0,[p,P,O],[0,0,0]],n=[3,r,H,0,[F,U,l,m,I],[()=>t,0,()=>s,()=>$,()=>V]],i=[1,r,b,0,()=>t],a=[1,r,S,0,()=>n],
v=[9,r,x,0,()=>z,()=>N]})};export{q as id,tt as ids,et as modules};
