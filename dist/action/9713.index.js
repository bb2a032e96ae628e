const xt=9713,Ht=[9713],Ut={9713:((G,P,r)=>{r.d(P,{t:()=>k});var e=r(550),p=r(3040),A=r(431);const E=(0,e.t)(A.r,"AWSSec\
urityTokenServiceV20110615","STSClient",p.V),C={},u=(S,m,h,g)=>[];var D=class extends E(C,u,"GetCallerIdentity",A.n){};async function k({
aws:S,log:m}){const h=await S.sts(),g=await h.config.region(),{Account:f="",Arn:v=""}=await h.send(new D({}));return m.info(
`account ${f}, region ${g}, as ${v}`),{account:f,region:g,partition:v.split(":")[1]??"",arn:v}}}),3774:((G,P,r)=>{r.d(P,
{t:()=>e});var e=class{async sign(p,A,E){return p}}}),431:((G,P,r)=>{r.d(P,{n:()=>Et,r:()=>ct,t:()=>Ct});var e=r(3040),p=r(
10),A=r(2308),E=r(4327),C=r(3774),u=r(4782),D=r(1649),k=r(3656),S=r(9576);const m="ref",h=-1,g=!0,f="isSet",v="Partition\
Result",w="booleanEquals",i="stringEquals",x="getAttr",L="us-east-1",F="sigv4",$="sts",K="https://sts.{Region}.{Partitio\
nResult#dnsSuffix}",B={[m]:"Endpoint"},a={[m]:"Region"},H={[m]:v},_={},N=[a],z={conditions:[[f,[B]],[f,N],["aws.partitio\
n",N,v],[w,[{[m]:"UseFIPS"},g]],[w,[{[m]:"UseDualStack"},g]],[i,[a,"aws-global"]],[w,[{[m]:"UseGlobalEndpoint"},g]],[i,[
a,"eu-central-1"]],[w,[{fn:x,argv:[H,"supportsDualStack"]},g]],[w,[{fn:x,argv:[H,"supportsFIPS"]},g]],[i,[a,"ap-south-1"]],
[i,[a,"eu-north-1"]],[i,[a,"eu-west-1"]],[i,[a,"eu-west-2"]],[i,[a,"eu-west-3"]],[i,[a,"sa-east-1"]],[i,[a,L]],[i,[a,"us\
-east-2"]],[i,[a,"us-west-2"]],[i,[a,"us-west-1"]],[i,[a,"ca-central-1"]],[i,[a,"ap-southeast-1"]],[i,[a,"ap-northeast-1"]],
[i,[a,"ap-southeast-2"]],[i,[{fn:x,argv:[H,"name"]},"aws-us-gov"]]],results:[[h],["https://sts.amazonaws.com",{authSchemes:[
{name:F,signingName:$,signingRegion:L}]}],[K,{authSchemes:[{name:F,signingName:$,signingRegion:"{Region}"}]}],[h,"Invali\
d Configuration: FIPS and custom endpoint are not supported"],[h,"Invalid Configuration: Dualstack and custom endpoint a\
re not supported"],[B,_],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",_],[h,"FIPS and DualStack are\
 enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",_],["https://sts-fips.\
{Region}.{PartitionResult#dnsSuffix}",_],[h,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{R\
egion}.{PartitionResult#dualStackDnsSuffix}",_],[h,"DualStack is enabled but this partition does not support DualStack"],
[K,_],[h,"Invalid Configuration: Missing Region"]]},tt=2,et=new Int32Array([-1,1,-1,0,30,3,1,4,100000014,2,5,100000014,3,
25,6,4,24,7,5,100000001,8,6,9,100000013,7,100000001,10,10,100000001,11,11,100000001,12,12,100000001,13,13,100000001,14,14,
100000001,15,15,100000001,16,16,100000001,17,17,100000001,18,18,100000001,19,19,100000001,20,20,100000001,21,21,100000001,
22,22,100000001,23,23,100000001,100000002,8,100000011,100000012,4,28,26,9,27,100000010,24,100000008,100000009,8,29,100000007,
9,100000006,100000007,3,100000003,31,4,100000004,100000005]),st=e.K.from(et,tt,z.conditions,z.results),nt=new e.G({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),V=(t,s={})=>nt.get(t,()=>(0,e.U)(st,{endpointParams:t,
logger:s.logger}));e.W.aws=e.d;const ot=(t=>async(s,n,d)=>{if(!d)throw new Error("Could not find `input` for `defaultEnd\
pointRuleSetHttpAuthSchemeParametersProvider`");const o=await t(s,n,d),c=(0,e.vt)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!c)throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);const l=await(0,e.q)(d,
{getEndpointParameterInstructions:c},s);return Object.assign(o,l)})(async(t,s,n)=>({operation:(0,e.vt)(s).operation,region:await(0,e.
_t)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function Q(t){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(s,n)=>({signingProperties:{
config:s,context:n}})}}function b(t){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(s,n)=>({
signingProperties:{config:s,context:n}})}}function U(t){return{schemeId:"smithy.api#noAuth"}}const rt=((t,s,n)=>o=>{const c=t(
o).properties?.authSchemes;if(!c)return s(o);const l=[];for(const j of c){const{name:I,properties:W={},...T}=j,y=I.toLowerCase();
I!==y&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${I}' to '${y}'`);let R;if(y==="sigv4a"){R="a\
ws.auth#sigv4a";const Dt=c.find(bt=>{const Z=bt.name.toLowerCase();return Z!=="sigv4a"&&Z.startsWith("sigv4")});if(p.t.sigv4aDependency()===
"none"&&Dt)continue}else if(y.startsWith("sigv4"))R="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found \
in '@smithy.rules#endpointRuleSet': '${y}'`);const Y=n[R];if(!Y)throw new Error(`Could not find HttpAuthOption create fu\
nction for '${R}'`);const M=Y(o);M.schemeId=R,M.signingProperties={...M.signingProperties||{},...T,...W},l.push(M)}return l})(
V,t=>{const s=[];switch(t.operation){case"AssumeRoleWithSAML":s.push(U(t)),s.push(b(t));break;case"AssumeRoleWithWebIden\
tity":s.push(U(t)),s.push(b(t));break;default:s.push(Q(t)),s.push(b(t))}return s},{"aws.auth#sigv4":Q,"aws.auth#sigv4a":b,
"smithy.api#noAuth":U}),it=t=>{const s=(0,e.r)(t),n=(0,p.r)(s);return Object.assign(n,{authSchemePreference:(0,e._t)(t.authSchemePreference??
[])})},at=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,useGlobalEndpoint:t.
useGlobalEndpoint??!1,defaultSigningName:"sts"}),ct={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var dt="3.1169.0",ut=class q extends e.rt{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(s){super(s),Object.setPrototypeOf(this,q.prototype)}};
const ht="Arn",pt="Account",lt="GetCallerIdentity",mt="GetCallerIdentityRequest",gt="GetCallerIdentityResponse",St="User\
Id",J="smithy.ts.sdk.synthetic.com.amazonaws.sts",O="com.amazonaws.sts",X=new S.t(J);var vt=[-3,J,"STSServiceException",
0,[],[]];X.registerError(vt,ut);const _t=[X,new S.t(O)];var Pt=[3,O,mt,0,[],[]],At=[3,O,gt,0,[St,pt,ht],[0,0,0]],Et=[9,O,
lt,0,()=>Pt,()=>At];const ft=t=>({apiVersion:"2011-06-15",base64Decoder:t?.base64Decoder??e.xt,base64Encoder:t?.base64Encoder??
e.bt,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??V,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.
httpAuthSchemeProvider??rt,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider(
"aws.auth#sigv4"),signer:new e.o},{schemeId:"aws.auth#sigv4a",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4a"),
signer:new p.i},{schemeId:"smithy.api#noAuth",identityProvider:s=>s.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new C.t}],logger:t?.logger??new e.Q,protocol:t?.protocol??k.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.sts",errorTypeRegistries:_t,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",
serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:t?.serviceId??"STS",sha256:t?.sha256??e.t,signerConstructor:t?.
signerConstructor??p.t,urlParser:t?.urlParser??u.r,utf8Decoder:t?.utf8Decoder??S.r,utf8Encoder:t?.utf8Encoder??S.n}),wt=t=>{
(0,e.tt)(process.version);const s=(0,e.J)(t),n=()=>s().then(e.nt),d=ft(t);(0,e.Ct)(process.version);const o={profile:t?.
profile,logger:d.logger};return{...d,...t,runtime:"node",defaultsMode:s,authSchemePreference:t?.authSchemePreference??(0,u.
t)(e.a,o),bodyLengthChecker:t?.bodyLengthChecker??e.mt,credentialDefaultProvider:t?.credentialDefaultProvider??E.t,defaultSocketTimeout:(0,A.
t)(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,e.p)({serviceId:d.serviceId,clientVersion:dt}),
httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:c=>c.getIdentityProvider("aws.auth#sigv\
4")||(async l=>await(0,E.t)(l?.__config||{})()),signer:new e.o},{schemeId:"aws.auth#sigv4a",identityProvider:c=>c.getIdentityProvider(
"aws.auth#sigv4a"),signer:new p.i},{schemeId:"smithy.api#noAuth",identityProvider:c=>c.getIdentityProvider("smithy.api#n\
oAuth")||(async()=>({})),signer:new C.t}],maxAttempts:t?.maxAttempts??(0,u.t)(e.g,t),region:t?.region??(0,u.t)(e.Z,{...e.
X,...o}),requestHandler:D.t.create(t?.requestHandler??n),retryMode:t?.retryMode??(0,u.t)({...e._,default:async()=>(await n()).
retryMode||e.y},t),sigv4aSigningRegionSet:t?.sigv4aSigningRegionSet??(0,u.t)(p.n,o),streamCollector:t?.streamCollector??
D.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,u.t)(e.ut,o),useFipsEndpoint:t?.useFipsEndpoint??(0,u.t)(e.lt,o),userAgentAppId:t?.
userAgentAppId??(0,u.t)(e.f,o)}},It=t=>{const s=t.httpAuthSchemes;let n=t.httpAuthSchemeProvider,d=t.credentials;return{
setHttpAuthScheme(o){const c=s.findIndex(l=>l.schemeId===o.schemeId);c===-1?s.push(o):s.splice(c,1,o)},httpAuthSchemes(){
return s},setHttpAuthSchemeProvider(o){n=o},httpAuthSchemeProvider(){return n},setCredentials(o){d=o},credentials(){return d}}},
yt=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),
Rt=(t,s)=>{const n=Object.assign((0,e.l)(t),(0,e.$)(t),(0,e.j)(t),It(t));return s.forEach(d=>d.configure(n)),Object.assign(
t,(0,e.u)(n),(0,e.et)(n),(0,e.M)(n),yt(n))};var Ct=class extends e.st{config;constructor(...[t]){const s=wt(t||{});super(
s),this.initConfig=s;const n=at(s),d=(0,e.b)(n),o=(0,e.v)(d),c=(0,e.Y)(o),l=(0,e.k)(c),j=(0,e.H)(l),I=it(j),W=Rt(I,t?.extensions||
[]);this.config=W,this.middlewareStack.use((0,e.at)(this.config)),this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.
use((0,e.h)(this.config)),this.middlewareStack.use((0,e.A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),
this.middlewareStack.use((0,e.D)(this.config)),this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.use((0,e.
T)(this.config,{httpAuthSchemeParametersProvider:ot,identityProviderConfigProvider:async T=>new e.x({"aws.auth#sigv4":T.
credentials,"aws.auth#sigv4a":T.credentials})})),this.middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}}})};export{xt as id,Ht as ids,Ut as modules};
