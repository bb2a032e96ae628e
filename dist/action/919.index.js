const q=919,tt=[919],et={919:((C,h,n)=>{n.r(h),n.d(h,{AutoScalingClient:()=>G});var e=n(3040),d=n(765),p=n(4128),S=n(2308),
w=n(4327),a=n(4782),f=n(1649),x=n(3656),A=n(439),T=n(3456),U=n(7573);const k=async(t,s,o)=>({operation:(0,d.m)(s).operation,
region:await(0,d.p)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function y(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"autoscaling",region:t.region},propertiesExtractor:(s,o)=>({
signingProperties:{config:s,context:o}})}}const j=t=>{const s=[];switch(t.operation){default:s.push(y(t))}return s},L=t=>{
const s=(0,e.r)(t);return Object.assign(s,{authSchemePreference:(0,d.p)(t.authSchemePreference??[])})};var b="3.1169.0";
const l="ref",c=-1,_=!0,D="isSet",I="PartitionResult",g="booleanEquals",m="getAttr",O={[l]:"Endpoint"},v={[l]:I},u={},R=[
{[l]:"Region"}],M={conditions:[[D,[O]],[D,R],["aws.partition",R,I],[g,[{[l]:"UseFIPS"},_]],[g,[{[l]:"UseDualStack"},_]],
[g,[{fn:m,argv:[v,"supportsDualStack"]},_]],[g,[{fn:m,argv:[v,"supportsFIPS"]},_]],["stringEquals",[{fn:m,argv:[v,"name"]},
"aws-us-gov"]]],results:[[c],[c,"Invalid Configuration: FIPS and custom endpoint are not supported"],[c,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[O,u],["https://autoscaling-fips.{Region}.{PartitionResult#dua\
lStackDnsSuffix}",u],[c,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://aut\
oscaling.{Region}.amazonaws.com",u],["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}",u],[c,"FIPS is enab\
led but this partition does not support FIPS"],["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",u],[
c,"DualStack is enabled but this partition does not support DualStack"],["https://autoscaling.{Region}.{PartitionResult#\
dnsSuffix}",u],[c,"Invalid Configuration: Missing Region"]]},H=2,K=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,
3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,
3,100000001,14,4,100000002,100000003]),W=e.W.from(K,H,M.conditions,M.results),B=new e.U({size:50,params:["Endpoint","Reg\
ion","UseDualStack","UseFIPS"]}),F=(t,s={})=>B.get(t,()=>(0,e.V)(W,{endpointParams:t,logger:s.logger}));e.H.aws=e.d;const N=t=>({
apiVersion:"2011-01-01",base64Decoder:t?.base64Decoder??e.ot,base64Encoder:t?.base64Encoder??A.n,disableHostPrefix:t?.disableHostPrefix??
!1,endpointProvider:t?.endpointProvider??F,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
j,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#si\
gv4"),signer:new e.o}],logger:t?.logger??new A.t,protocol:t?.protocol??x.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.autoscaling",errorTypeRegistries:p.d,xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"\
2011-01-01",serviceTarget:"AutoScaling_2011_01_01"},serviceId:t?.serviceId??"Auto Scaling",sha256:t?.sha256??e.t,urlParser:t?.
urlParser??a.r,utf8Decoder:t?.utf8Decoder??T.t,utf8Encoder:t?.utf8Encoder??U.t}),z=t=>{(0,e.Z)(process.version);const s=(0,e.
G)(t),o=()=>s().then(e.Q),i=N(t);(0,e.st)(process.version);const r={profile:t?.profile,logger:i.logger};return{...i,...t,
runtime:"node",defaultsMode:s,authSchemePreference:t?.authSchemePreference??(0,a.t)(e.a,r),bodyLengthChecker:t?.bodyLengthChecker??
e.rt,credentialDefaultProvider:t?.credentialDefaultProvider??w.t,defaultSocketTimeout:(0,S.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,e.p)({serviceId:i.serviceId,clientVersion:b}),maxAttempts:t?.maxAttempts??(0,a.t)(e.g,t),region:t?.
region??(0,a.t)(e.J,{...e.q,...r}),requestHandler:f.t.create(t?.requestHandler??o),retryMode:t?.retryMode??(0,a.t)({...e.
_,default:async()=>(await o()).retryMode||e.y},t),streamCollector:t?.streamCollector??f.r,useDualstackEndpoint:t?.useDualstackEndpoint??
(0,a.t)(e.nt,r),useFipsEndpoint:t?.useFipsEndpoint??(0,a.t)(e.tt,r),userAgentAppId:t?.userAgentAppId??(0,a.t)(e.f,r)}},V=t=>{
const s=t.httpAuthSchemes;let o=t.httpAuthSchemeProvider,i=t.credentials;return{setHttpAuthScheme(r){const P=s.findIndex(
E=>E.schemeId===r.schemeId);P===-1?s.push(r):s.splice(P,1,r)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(r){o=
r},httpAuthSchemeProvider(){return o},setCredentials(r){i=r},credentials(){return i}}},Q=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),$=(t,s)=>{const o=Object.assign((0,e.l)(
t),(0,e.Y)(t),(0,e.j)(t),V(t));return s.forEach(i=>i.configure(o)),Object.assign(t,(0,e.u)(o),(0,e.X)(o),(0,e.M)(o),Q(o))};
var G=class extends e.et{config;constructor(...[t]){const s=z(t||{});super(s),this.initConfig=s;const o=(0,p.p)(s),i=(0,e.
b)(o),r=(0,e.v)(i),P=(0,e.K)(r),E=(0,e.k)(P),J=(0,d.n)(E),X=L(J),Y=$(X,t?.extensions||[]);this.config=Y,this.middlewareStack.
use((0,e.$)(this.config)),this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),
this.middlewareStack.use((0,e.A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.
D)(this.config)),this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:k,
identityProviderConfigProvider:async Z=>new e.x({"aws.auth#sigv4":Z.credentials})})),this.middlewareStack.use((0,e.C)(this.
config))}destroy(){super.destroy()}}}),2308:((C,h,n)=>{n.d(h,{t:()=>d});const e=()=>typeof process=="object"&&process?.env?.
AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",d=(p,S)=>{if(e()&&typeof p?.handle!="function")return S}})};export{q as id,tt as ids,et as modules};
