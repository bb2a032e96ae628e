const $t=1419,zt=[1419,3800],Nt={6369:((F,p,o)=>{o.d(p,{n:()=>Lt,t:()=>jt});var g=o(550),l=o(765),S=o(9576),e=o(3040),V=o(
4327),c=o(4782),A=o(1649),K=o(3656),f=o(7573);const W=async(t,s,n)=>({operation:(0,l.m)(s).operation,region:await(0,l.p)(
t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function $(t){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbalancing",region:t.region},propertiesExtractor:(s,n)=>({signingProperties:{
config:s,context:n}})}}const z=t=>{const s=[];switch(t.operation){default:s.push($(t))}return s},N=t=>{const s=(0,e.r)(t);
return Object.assign(s,{authSchemePreference:(0,l.p)(t.authSchemePreference??[])})},Q=t=>Object.assign(t,{useDualstackEndpoint:t.
useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),G={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"\
region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Z="3.1142.0";const h="ref",d=-1,_=!0,I="is\
Set",T="PartitionResult",m="booleanEquals",P="getAttr",b={[h]:"Endpoint"},E={[h]:T},u={},H=[{[h]:"Region"}],R={conditions:[
[I,[b]],[I,H],["aws.partition",H,T],[m,[{[h]:"UseFIPS"},_]],[m,[{[h]:"UseDualStack"},_]],[m,[{fn:P,argv:[E,"supportsDual\
Stack"]},_]],[m,[{fn:P,argv:[E,"supportsFIPS"]},_]],["stringEquals",[{fn:P,argv:[E,"name"]},"aws-us-gov"]]],results:[[d],
[d,"Invalid Configuration: FIPS and custom endpoint are not supported"],[d,"Invalid Configuration: Dualstack and custom \
endpoint are not supported"],[b,u],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",u],
[d,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.{Re\
gion}.amazonaws.com",u],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",u],[d,"FIPS is enabled\
 but this partition does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",
u],[d,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{Par\
titionResult#dnsSuffix}",u],[d,"Invalid Configuration: Missing Region"]]},J=2,X=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,
2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),Y=e.W.from(X,J,R.conditions,R.results),q=new e.U({size:50,params:["Endp\
oint","Region","UseDualStack","UseFIPS"]}),tt=(t,s={})=>q.get(t,()=>(0,e.V)(Y,{endpointParams:t,logger:s.logger}));e.H.aws=
e.d;var et=class j extends l.i{constructor(s){super(s),Object.setPrototypeOf(this,j.prototype)}};const O="AnomalyDetecti\
on",C="AdministrativeOverride",st="AvailabilityZone",y="Description",nt="DescribeTargetHealth",at="DescribeTargetHealthI\
nput",ot="DescribeTargetHealthOutput",rt="HealthCheckPort",it="Id",ct="Include",dt="MitigationInEffect",lt="Port",ut="Qu\
icServerId",w="Reason",ht="Result",x="State",pt="TargetDescription",gt="TargetDescriptions",_t="TargetGroupArn",M="Targe\
tHealth",L="TargetHealthDescriptions",mt="TargetHealthDescription",vt="Targets",Pt="Target",k="smithy.ts.sdk.synthetic.c\
om.amazonaws.elasticloadbalancingv2",r="com.amazonaws.elasticloadbalancingv2",B=new S.t(k);var Et=[-3,k,"ElasticLoadBala\
ncingV2ServiceException",0,[],[]];B.registerError(Et,et);const Dt=[B,new S.t(r)];var St=[3,r,C,0,[x,w,y],[0,0,0]],At=[3,
r,O,0,[ht,dt],[0,0]],ft=[3,r,at,0,[_t,vt,ct],[0,()=>Ht,64],1],It=[3,r,ot,0,[L],[()=>Rt]],U=[3,r,pt,0,[it,lt,st,ut],[0,1,
0,0],1],Tt=[3,r,M,0,[x,w,y],[0,0,0]],bt=[3,r,mt,0,[Pt,rt,M,O,C],[()=>U,0,()=>Tt,()=>At,()=>St]],Ht=[1,r,gt,0,()=>U],Rt=[
1,r,L,0,()=>bt],Ot=[9,r,nt,0,()=>ft,()=>It];const Ct=t=>({apiVersion:"2015-12-01",base64Decoder:t?.base64Decoder??e.lt,base64Encoder:t?.
base64Encoder??e.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??tt,extensions:t?.extensions??
[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??z,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.
getIdentityProvider("aws.auth#sigv4"),signer:new e.o}],logger:t?.logger??new e.Y,protocol:t?.protocol??K.t,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Dt,xmlNamespace:"http://e\
lasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:t?.
serviceId??"Elastic Load Balancing v2",sha256:t?.sha256??e.t,urlParser:t?.urlParser??c.r,utf8Decoder:t?.utf8Decoder??f.n,
utf8Encoder:t?.utf8Encoder??f.t}),yt=t=>{(0,e.Q)(process.version);const s=(0,e.G)(t),n=()=>s().then(e.$),i=Ct(t);(0,e.dt)(
process.version);const a={profile:t?.profile,logger:i.logger};return{...i,...t,runtime:"node",defaultsMode:s,authSchemePreference:t?.
authSchemePreference??(0,c.t)(e.a,a),bodyLengthChecker:t?.bodyLengthChecker??e.at,credentialDefaultProvider:t?.credentialDefaultProvider??
V.t,defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,e.p)({serviceId:i.serviceId,clientVersion:Z}),maxAttempts:t?.
maxAttempts??(0,c.t)(e.g,t),region:t?.region??(0,c.t)(e.J,{...e.q,...a}),requestHandler:A.t.create(t?.requestHandler??n),
retryMode:t?.retryMode??(0,c.t)({...e._,default:async()=>(await n()).retryMode||e.y},t),streamCollector:t?.streamCollector??
A.r,useDualstackEndpoint:t?.useDualstackEndpoint??(0,c.t)(e.rt,a),useFipsEndpoint:t?.useFipsEndpoint??(0,c.t)(e.nt,a),userAgentAppId:t?.
userAgentAppId??(0,c.t)(e.f,a)}},wt=t=>{const s=t.httpAuthSchemes;let n=t.httpAuthSchemeProvider,i=t.credentials;return{
setHttpAuthScheme(a){const v=s.findIndex(D=>D.schemeId===a.schemeId);v===-1?s.push(a):s.splice(v,1,a)},httpAuthSchemes(){
return s},setHttpAuthSchemeProvider(a){n=a},httpAuthSchemeProvider(){return n},setCredentials(a){i=a},credentials(){return i}}},
xt=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),
Mt=(t,s)=>{const n=Object.assign((0,e.l)(t),(0,e.X)(t),(0,e.j)(t),wt(t));return s.forEach(i=>i.configure(n)),Object.assign(
t,(0,e.u)(n),(0,e.Z)(n),(0,e.M)(n),xt(n))};var Lt=class extends e.tt{config;constructor(...[t]){const s=yt(t||{});super(
s),this.initConfig=s;const n=Q(s),i=(0,e.b)(n),a=(0,e.v)(i),v=(0,e.K)(a),D=(0,e.k)(v),Ft=(0,l.n)(D),Vt=N(Ft),Kt=Mt(Vt,t?.
extensions||[]);this.config=Kt,this.middlewareStack.use((0,e.et)(this.config)),this.middlewareStack.use((0,e.m)(this.config)),
this.middlewareStack.use((0,e.h)(this.config)),this.middlewareStack.use((0,e.A)(this.config)),this.middlewareStack.use((0,e.
O)(this.config)),this.middlewareStack.use((0,e.D)(this.config)),this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.
use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:W,identityProviderConfigProvider:async Wt=>new e.x({"aws.auth#\
sigv4":Wt.credentials})})),this.middlewareStack.use((0,e.C)(this.config))}destroy(){super.destroy()}};const kt=(0,g.t)(G,
"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",l.t),Bt={},Ut=(t,s,n,i)=>[];var jt=class extends kt(Bt,Ut,"Des\
cribeTargetHealth",Ot){}}),1419:((F,p,o)=>{o.r(p),o.d(p,{DescribeTargetHealthCommand:()=>g.t,ElasticLoadBalancingV2Client:()=>g.
n});var g=o(6369)})};export{$t as id,zt as ids,Nt as modules};
