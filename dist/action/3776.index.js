const He=3776,Ue=[3776],je={1226:((ee,H,r)=>{r.d(H,{i:()=>ce,n:()=>Se,r:()=>fe,t:()=>be});var t=r(3040),h=r(765),g=r(10),
f=r(2308),U=r(4327),a=r(4782),R=r(1649),C=r(661),M=r(7573),y=r(9576);const p="ref",d=-1,v=!0,u="isSet",l="PartitionResul\
t",E="booleanEquals",_="stringEquals",A="getAttr",P={[p]:"Endpoint"},D={[p]:"EndpointId"},j={[p]:l},k={[p]:"Region"},S={},
L={authSchemes:[{name:"sigv4a",signingName:"events",signingRegionSet:["*"]}]},F=[k],K={conditions:[[u,F],[u,[P]],[u,[D]],
["aws.partition",F,l],[E,[{[p]:"UseFIPS"},v]],[E,[{[p]:"UseDualStack"},v]],[_,[{fn:A,argv:[j,"name"]},"aws-us-gov"]],["i\
sValidHostLabel",[D,v]],[E,[{fn:A,argv:[j,"supportsFIPS"]},v]],[E,[{fn:A,argv:[j,"supportsDualStack"]},v]],[_,[k,"us-gov\
-east-1"]],[_,[k,"us-gov-west-1"]]],results:[[d],["https://events.{Region}.{PartitionResult#dualStackDnsSuffix}",S],[P,L],
["https://{EndpointId}.endpoint.events.{PartitionResult#dualStackDnsSuffix}",L],[d,"DualStack is enabled but this partit\
ion does not support DualStack"],["https://{EndpointId}.endpoint.events.{PartitionResult#dnsSuffix}",L],[d,"Invalid Conf\
iguration: FIPS is not supported with EventBridge multi-region endpoints."],[d,"EndpointId must be a valid host label."],
[d,"Invalid Configuration: FIPS and custom endpoint are not supported"],[d,"Invalid Configuration: Dualstack and custom \
endpoint are not supported"],[P,S],["https://events-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",S],[d,"FIPS and \
DualStack are enabled, but this partition does not support one or both"],["https://events.us-gov-east-1.amazonaws.com",S],
["https://events.us-gov-west-1.amazonaws.com",S],["https://events-fips.{Region}.{PartitionResult#dnsSuffix}",S],[d,"FIPS\
 is enabled but this partition does not support FIPS"],["https://events.{Region}.{PartitionResult#dnsSuffix}",S],[d,"Inv\
alid Configuration: Missing Region"]]},te=2,ne=new Int32Array([-1,1,-1,0,4,3,1,27,100000018,1,25,5,2,17,6,3,7,100000018,
4,10,8,5,9,100000017,9,100000001,100000004,5,14,11,8,12,100000016,10,100000013,13,11,100000014,100000015,6,100000001,15,
8,16,100000012,9,100000011,100000012,3,18,100000018,4,23,19,5,21,20,7,100000005,100000007,7,22,100000007,9,100000003,100000004,
5,24,31,6,100000001,31,2,26,27,3,29,27,4,100000008,28,5,100000009,100000010,4,31,30,7,100000002,100000007,7,100000006,100000007]),
se=t.W.from(ne,te,K.conditions,K.results),oe=new t.U({size:50,params:["Endpoint","EndpointId","Region","UseDualStack","U\
seFIPS"]}),N=(e,n={})=>oe.get(e,()=>(0,t.V)(se,{endpointParams:e,logger:n.logger}));t.H.aws=t.d;const re=(e=>async(n,s,i)=>{
if(!i)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const o=await e(
n,s,i),c=(0,h.m)(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!c)throw new Error(`getEndpointPa\
rameterInstructions() is not defined on '${s.commandName}'`);const m=await(0,h.r)(i,{getEndpointParameterInstructions:c},
n);return Object.assign(o,m)})(async(e,n,s)=>({operation:(0,h.m)(n).operation,region:await(0,h.p)(e.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()}));function $(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"events",region:e.region},propertiesExtractor:(n,s)=>({signingProperties:{config:n,context:s}})}}function z(e){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"events",region:e.region},propertiesExtractor:(n,s)=>({signingProperties:{
config:n,context:s}})}}const ie=((e,n,s)=>o=>{const c=e(o).properties?.authSchemes;if(!c)return n(o);const m=[];for(const T of c){
const{name:I,properties:W={},...x}=T,b=I.toLowerCase();I!==b&&console.warn(`HttpAuthScheme has been normalized with lowe\
rcasing: '${I}' to '${b}'`);let O;if(b==="sigv4a"){O="aws.auth#sigv4a";const Oe=c.find(Ce=>{const Z=Ce.name.toLowerCase();
return Z!=="sigv4a"&&Z.startsWith("sigv4")});if(g.t.sigv4aDependency()==="none"&&Oe)continue}else if(b.startsWith("sigv4"))
O="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${b}'`);const Y=s[O];
if(!Y)throw new Error(`Could not find HttpAuthOption create function for '${O}'`);const B=Y(o);B.schemeId=O,B.signingProperties=
{...B.signingProperties||{},...x,...W},m.push(B)}return m})(N,e=>{const n=[];switch(e.operation){default:n.push($(e)),n.
push(z(e))}return n},{"aws.auth#sigv4":$,"aws.auth#sigv4a":z}),ae=e=>{const n=(0,t.r)(e),s=(0,g.r)(n);return Object.assign(
s,{authSchemePreference:(0,h.p)(e.authSchemePreference??[])})},de=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??
!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"events"}),ce={UseFIPS:{type:"builtInParams",name:"useFipsEn\
dpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"\
builtInParams",name:"useDualstackEndpoint"}};var ue="3.1169.0",le=class q extends h.i{static shapeId="smithy.ts.sdk.synt\
hetic.com.amazonaws.eventbridge#EventBridgeServiceException";constructor(n){super(n),Object.setPrototypeOf(this,q.prototype)}};
const he="DisableRuleRequest",pe="DisableRule",V="EventBusName",ve="EnableRule",me="EnableRuleRequest",J="Name",G="smith\
y.ts.sdk.synthetic.com.amazonaws.eventbridge",w="com.amazonaws.eventbridge",Q=new y.t(G);var ge=[-3,G,"EventBridgeServic\
eException",0,[],[]];Q.registerError(ge,le);const Ee=[Q,new y.t(w)];var _e=[3,w,he,0,[J,V],[0,0],1],Pe=[3,w,me,0,[J,V],[
0,0],1],X="unit",Se=[9,w,pe,0,()=>_e,()=>X],fe=[9,w,ve,0,()=>Pe,()=>X];const Re=e=>({apiVersion:"2015-10-07",base64Decoder:e?.
base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??N,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??ie,httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4"),signer:new t.o},
{schemeId:"aws.auth#sigv4a",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4a"),signer:new g.i}],logger:e?.logger??
new t.Y,protocol:e?.protocol??C.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.eventbridge",errorTypeRegistries:Ee,
xmlNamespace:"http://events.amazonaws.com/doc/2015-10-07",version:"2015-10-07",serviceTarget:"AWSEvents"},serviceId:e?.serviceId??
"EventBridge",sha256:e?.sha256??t.t,signerConstructor:e?.signerConstructor??g.t,urlParser:e?.urlParser??a.r,utf8Decoder:e?.
utf8Decoder??M.n,utf8Encoder:e?.utf8Encoder??M.t}),Ae=e=>{(0,t.Q)(process.version);const n=(0,t.G)(e),s=()=>n().then(t.$),
i=Re(e);(0,t.dt)(process.version);const o={profile:e?.profile,logger:i.logger};return{...i,...e,runtime:"node",defaultsMode:n,
authSchemePreference:e?.authSchemePreference??(0,a.t)(t.a,o),bodyLengthChecker:e?.bodyLengthChecker??t.at,credentialDefaultProvider:e?.
credentialDefaultProvider??U.t,defaultSocketTimeout:(0,f.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,t.p)({serviceId:i.serviceId,clientVersion:ue}),maxAttempts:e?.maxAttempts??(0,a.t)(t.g,e),region:e?.region??(0,a.t)(t.
J,{...t.q,...o}),requestHandler:R.t.create(e?.requestHandler??s),retryMode:e?.retryMode??(0,a.t)({...t._,default:async()=>(await s()).
retryMode||t.y},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,a.t)(g.n,o),streamCollector:e?.streamCollector??
R.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,a.t)(t.rt,o),useFipsEndpoint:e?.useFipsEndpoint??(0,a.t)(t.nt,o),userAgentAppId:e?.
userAgentAppId??(0,a.t)(t.f,o)}},De=e=>{const n=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider,i=e.credentials;return{
setHttpAuthScheme(o){const c=n.findIndex(m=>m.schemeId===o.schemeId);c===-1?n.push(o):n.splice(c,1,o)},httpAuthSchemes(){
return n},setHttpAuthSchemeProvider(o){s=o},httpAuthSchemeProvider(){return s},setCredentials(o){i=o},credentials(){return i}}},
we=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
Ie=(e,n)=>{const s=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),De(e));return n.forEach(i=>i.configure(s)),Object.assign(
e,(0,t.u)(s),(0,t.Z)(s),(0,t.M)(s),we(s))};var be=class extends t.tt{config;constructor(...[e]){const n=Ae(e||{});super(
n),this.initConfig=n;const s=de(n),i=(0,t.b)(s),o=(0,t.v)(i),c=(0,t.K)(o),m=(0,t.k)(c),T=(0,h.n)(m),I=ae(T),W=Ie(I,e?.extensions||
[]);this.config=W,this.middlewareStack.use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.
use((0,t.h)(this.config)),this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),
this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.
T)(this.config,{httpAuthSchemeParametersProvider:re,identityProviderConfigProvider:async x=>new t.x({"aws.auth#sigv4":x.
credentials,"aws.auth#sigv4a":x.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),
3776:((ee,H,r)=>{r.d(H,{n:()=>d,t:()=>p});var t=r(7643),h=r(550),g=r(765),f=r(1226),U=r(6580);const a=(0,h.t)(f.i,"AWSEv\
ents","EventBridgeClient",g.t),R={},C=(u,l,E,_)=>[];var M=class extends a(R,C,"DisableRule",f.n){},y=class extends a(R,C,
"EnableRule",f.r){};const p=(u,l)=>v(u,l,M),d=(u,l)=>v(u,l,y);async function v({aws:u},{outputs:l},E){const _=[l[t.o.launchRule],
l[t.o.scheduleRule]].filter(P=>P!==void 0),A=await u.eventBridge();for(const P of _)try{await A.send(new E({Name:P}))}catch(D){
if(!(0,U.t)(D,"ResourceNotFoundException"))throw D}return _}})};export{He as id,Ue as ids,je as modules};
