const kt=9713,jt=[9713],Wt={9713:((K,P,r)=>{r.d(P,{t:()=>M});var e=r(550),u=r(765),p=r(431);const D=(0,e.t)(p.r,"AWSSecu\
rityTokenServiceV20110615","STSClient",u.t),C={},O=(T,E,A,l)=>[];var h=class extends D(C,O,"GetCallerIdentity",p.n){};async function M({
aws:T,log:E,record:A}){const l=await T.sts(),m=await l.config.region(),{Account:S="",Arn:_=""}=await l.send(new h({}));E.
info(`account ${S}, region ${m}, as ${_}`);const f={account:S,region:m,partition:_.split(":")[1]??"",arn:_};return A({identity:f}),
f}}),3774:((K,P,r)=>{r.d(P,{t:()=>e});var e=class{async sign(u,p,D){return u}}}),431:((K,P,r)=>{r.d(P,{n:()=>wt,r:()=>ut,
t:()=>Ot});var e=r(3040),u=r(765),p=r(10),D=r(2308),C=r(4327),O=r(3774),h=r(4782),M=r(1649),T=r(3656),E=r(7573),A=r(9576);
const l="ref",m=-1,S=!0,_="isSet",f="PartitionResult",w="booleanEquals",i="stringEquals",k="getAttr",B="us-east-1",F="si\
gv4",$="sts",N="https://sts.{Region}.{PartitionResult#dnsSuffix}",z={[l]:"Endpoint"},a={[l]:"Region"},j={[l]:f},v={},V=[
a],Q={conditions:[[_,[z]],[_,V],["aws.partition",V,f],[w,[{[l]:"UseFIPS"},S]],[w,[{[l]:"UseDualStack"},S]],[i,[a,"aws-gl\
obal"]],[w,[{[l]:"UseGlobalEndpoint"},S]],[i,[a,"eu-central-1"]],[w,[{fn:k,argv:[j,"supportsDualStack"]},S]],[w,[{fn:k,argv:[
j,"supportsFIPS"]},S]],[i,[a,"ap-south-1"]],[i,[a,"eu-north-1"]],[i,[a,"eu-west-1"]],[i,[a,"eu-west-2"]],[i,[a,"eu-west-\
3"]],[i,[a,"sa-east-1"]],[i,[a,B]],[i,[a,"us-east-2"]],[i,[a,"us-west-2"]],[i,[a,"us-west-1"]],[i,[a,"ca-central-1"]],[i,
[a,"ap-southeast-1"]],[i,[a,"ap-northeast-1"]],[i,[a,"ap-southeast-2"]],[i,[{fn:k,argv:[j,"name"]},"aws-us-gov"]]],results:[
[m],["https://sts.amazonaws.com",{authSchemes:[{name:F,signingName:$,signingRegion:B}]}],[N,{authSchemes:[{name:F,signingName:$,
signingRegion:"{Region}"}]}],[m,"Invalid Configuration: FIPS and custom endpoint are not supported"],[m,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[z,v],["https://sts-fips.{Region}.{PartitionResult#dualStackDn\
sSuffix}",v],[m,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region\
}.amazonaws.com",v],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",v],[m,"FIPS is enabled but this partition d\
oes not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",v],[m,"DualStack is enabled but this\
 partition does not support DualStack"],[N,v],[m,"Invalid Configuration: Missing Region"]]},st=2,nt=new Int32Array([-1,1,
-1,0,30,3,1,4,100000014,2,5,100000014,3,25,6,4,24,7,5,100000001,8,6,9,100000013,7,100000001,10,10,100000001,11,11,100000001,
12,12,100000001,13,13,100000001,14,14,100000001,15,15,100000001,16,16,100000001,17,17,100000001,18,18,100000001,19,19,100000001,
20,20,100000001,21,21,100000001,22,22,100000001,23,23,100000001,100000002,8,100000011,100000012,4,28,26,9,27,100000010,24,
100000008,100000009,8,29,100000007,9,100000006,100000007,3,100000003,31,4,100000004,100000005]),ot=e.W.from(nt,st,Q.conditions,
Q.results),rt=new e.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),J=(t,s={})=>rt.
get(t,()=>(0,e.V)(ot,{endpointParams:t,logger:s.logger}));e.H.aws=e.d;const it=(t=>async(s,n,d)=>{if(!d)throw new Error(
"Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const o=await t(s,n,d),c=(0,u.m)(
n)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!c)throw new Error(`getEndpointParameterInstructio\
ns() is not defined on '${n.commandName}'`);const g=await(0,u.r)(d,{getEndpointParameterInstructions:c},s);return Object.
assign(o,g)})(async(t,s,n)=>({operation:(0,u.m)(s).operation,region:await(0,u.p)(t.region)()||(()=>{throw new Error("exp\
ected `region` to be configured for `aws.auth#sigv4`")})()}));function X(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:t.region},propertiesExtractor:(s,n)=>({signingProperties:{config:s,context:n}})}}function b(t){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(s,n)=>({signingProperties:{
config:s,context:n}})}}function W(t){return{schemeId:"smithy.api#noAuth"}}const at=((t,s,n)=>o=>{const c=t(o).properties?.
authSchemes;if(!c)return s(o);const g=[];for(const L of c){const{name:I,properties:G={},...H}=L,y=I.toLowerCase();I!==y&&
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${I}' to '${y}'`);let R;if(y==="sigv4a"){R="aws.auth\
#sigv4a";const Mt=c.find(Tt=>{const tt=Tt.name.toLowerCase();return tt!=="sigv4a"&&tt.startsWith("sigv4")});if(p.t.sigv4aDependency()===
"none"&&Mt)continue}else if(y.startsWith("sigv4"))R="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found \
in '@smithy.rules#endpointRuleSet': '${y}'`);const q=n[R];if(!q)throw new Error(`Could not find HttpAuthOption create fu\
nction for '${R}'`);const U=q(o);U.schemeId=R,U.signingProperties={...U.signingProperties||{},...H,...G},g.push(U)}return g})(
J,t=>{const s=[];switch(t.operation){case"AssumeRoleWithSAML":s.push(W(t)),s.push(b(t));break;case"AssumeRoleWithWebIden\
tity":s.push(W(t)),s.push(b(t));break;default:s.push(X(t)),s.push(b(t))}return s},{"aws.auth#sigv4":X,"aws.auth#sigv4a":b,
"smithy.api#noAuth":W}),ct=t=>{const s=(0,e.r)(t),n=(0,p.r)(s);return Object.assign(n,{authSchemePreference:(0,u.p)(t.authSchemePreference??
[])})},dt=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,useGlobalEndpoint:t.
useGlobalEndpoint??!1,defaultSigningName:"sts"}),ut={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ht="3.1169.0",pt=class et extends u.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(s){super(s),Object.setPrototypeOf(
this,et.prototype)}};const lt="Arn",mt="Account",gt="GetCallerIdentity",St="GetCallerIdentityRequest",_t="GetCallerIdent\
ityResponse",vt="UserId",Y="smithy.ts.sdk.synthetic.com.amazonaws.sts",x="com.amazonaws.sts",Z=new A.t(Y);var Pt=[-3,Y,"\
STSServiceException",0,[],[]];Z.registerError(Pt,pt);const Et=[Z,new A.t(x)];var At=[3,x,St,0,[],[]],ft=[3,x,_t,0,[vt,mt,
lt],[0,0,0]],wt=[9,x,gt,0,()=>At,()=>ft];const It=t=>({apiVersion:"2011-06-15",base64Decoder:t?.base64Decoder??e.lt,base64Encoder:t?.
base64Encoder??e.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??J,extensions:t?.extensions??
[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??at,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4"),signer:new e.o},{schemeId:"aws.auth#sigv4a",identityProvider:s=>s.
getIdentityProvider("aws.auth#sigv4a"),signer:new p.i},{schemeId:"smithy.api#noAuth",identityProvider:s=>s.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new O.t}],logger:t?.logger??new e.Y,protocol:t?.protocol??T.t,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Et,xmlNamespace:"https://sts.amazonaws.com/d\
oc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:t?.serviceId??"STS",sha256:t?.
sha256??e.t,signerConstructor:t?.signerConstructor??p.t,urlParser:t?.urlParser??h.r,utf8Decoder:t?.utf8Decoder??E.n,utf8Encoder:t?.
utf8Encoder??E.t}),yt=t=>{(0,e.Q)(process.version);const s=(0,e.G)(t),n=()=>s().then(e.$),d=It(t);(0,e.dt)(process.version);
const o={profile:t?.profile,logger:d.logger};return{...d,...t,runtime:"node",defaultsMode:s,authSchemePreference:t?.authSchemePreference??
(0,h.t)(e.a,o),bodyLengthChecker:t?.bodyLengthChecker??e.at,credentialDefaultProvider:t?.credentialDefaultProvider??C.t,
defaultSocketTimeout:(0,D.t)(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,e.p)({serviceId:d.
serviceId,clientVersion:ht}),httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:c=>c.getIdentityProvider(
"aws.auth#sigv4")||(async g=>await(0,C.t)(g?.__config||{})()),signer:new e.o},{schemeId:"aws.auth#sigv4a",identityProvider:c=>c.
getIdentityProvider("aws.auth#sigv4a"),signer:new p.i},{schemeId:"smithy.api#noAuth",identityProvider:c=>c.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new O.t}],maxAttempts:t?.maxAttempts??(0,h.t)(e.g,t),region:t?.region??(0,h.
t)(e.J,{...e.q,...o}),requestHandler:M.t.create(t?.requestHandler??n),retryMode:t?.retryMode??(0,h.t)({...e._,default:async()=>(await n()).
retryMode||e.y},t),sigv4aSigningRegionSet:t?.sigv4aSigningRegionSet??(0,h.t)(p.n,o),streamCollector:t?.streamCollector??
M.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,h.t)(e.rt,o),useFipsEndpoint:t?.useFipsEndpoint??(0,h.t)(e.nt,o),userAgentAppId:t?.
userAgentAppId??(0,h.t)(e.f,o)}},Rt=t=>{const s=t.httpAuthSchemes;let n=t.httpAuthSchemeProvider,d=t.credentials;return{
setHttpAuthScheme(o){const c=s.findIndex(g=>g.schemeId===o.schemeId);c===-1?s.push(o):s.splice(c,1,o)},httpAuthSchemes(){
return s},setHttpAuthSchemeProvider(o){n=o},httpAuthSchemeProvider(){return n},setCredentials(o){d=o},credentials(){return d}}},
Dt=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),
Ct=(t,s)=>{const n=Object.assign((0,e.l)(t),(0,e.X)(t),(0,e.j)(t),Rt(t));return s.forEach(d=>d.configure(n)),Object.assign(
t,(0,e.u)(n),(0,e.Z)(n),(0,e.M)(n),Dt(n))};var Ot=class extends e.tt{config;constructor(...[t]){const s=yt(t||{});super(
s),this.initConfig=s;const n=dt(s),d=(0,e.b)(n),o=(0,e.v)(d),c=(0,e.K)(o),g=(0,e.k)(c),L=(0,u.n)(g),I=ct(L),G=Ct(I,t?.extensions||
[]);this.config=G,this.middlewareStack.use((0,e.et)(this.config)),this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.
use((0,e.h)(this.config)),this.middlewareStack.use((0,e.A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),
this.middlewareStack.use((0,e.D)(this.config)),this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.use((0,e.
T)(this.config,{httpAuthSchemeParametersProvider:it,identityProviderConfigProvider:async H=>new e.x({"aws.auth#sigv4":H.
credentials,"aws.auth#sigv4a":H.credentials})})),this.middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}}})};export{kt as id,jt as ids,Wt as modules};
