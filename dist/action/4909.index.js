const ft=4909,At=[4909],Lt={4909:((me,E,a)=>{a.r(E),a.d(E,{ElastiCacheClient:()=>J});var t=a(3040),l=a(765),D=a(7932),O=a(
4327),c=a(4782),f=a(1649),x=a(3656),A=a(439),w=a(3456),U=a(7573);const k=async(e,s,n)=>({operation:(0,l.m)(s).operation,
region:await(0,l.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function W(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticache",region:e.region},propertiesExtractor:(s,n)=>({
signingProperties:{config:s,context:n}})}}const F=e=>{const s=[];switch(e.operation){default:s.push(W(e))}return s},L=e=>{
const s=(0,t.r)(e);return Object.assign(s,{authSchemePreference:(0,l.p)(e.authSchemePreference??[])})};var $="3.1127.0";
const h="ref",u=-1,_=!0,M="isSet",I="PartitionResult",C="booleanEquals",S="getAttr",y={[h]:"Endpoint"},g={[h]:I},d={},N=[
{[h]:"Region"}],R={conditions:[[M,[y]],[M,N],["aws.partition",N,I],[C,[{[h]:"UseFIPS"},_]],[C,[{[h]:"UseDualStack"},_]],
[C,[{fn:S,argv:[g,"supportsDualStack"]},_]],[C,[{fn:S,argv:[g,"supportsFIPS"]},_]],["stringEquals",[{fn:S,argv:[g,"name"]},
"aws-us-gov"]]],results:[[u],[u,"Invalid Configuration: FIPS and custom endpoint are not supported"],[u,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[y,d],["https://elasticache-fips.{Region}.{PartitionResult#dua\
lStackDnsSuffix}",d],[u,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ela\
sticache.{Region}.amazonaws.com",d],["https://elasticache-fips.{Region}.{PartitionResult#dnsSuffix}",d],[u,"FIPS is enab\
led but this partition does not support FIPS"],["https://elasticache.{Region}.{PartitionResult#dualStackDnsSuffix}",d],[
u,"DualStack is enabled but this partition does not support DualStack"],["https://elasticache.{Region}.{PartitionResult#\
dnsSuffix}",d],[u,"Invalid Configuration: Missing Region"]]},j=2,K=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,
3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,
3,100000001,14,4,100000002,100000003]),H=t.W.from(K,j,R.conditions,R.results),T=new t.U({size:50,params:["Endpoint","Reg\
ion","UseDualStack","UseFIPS"]}),G=(e,s={})=>T.get(e,()=>(0,t.V)(H,{endpointParams:e,logger:s.logger}));t.H.aws=t.d;const B=e=>({
apiVersion:"2015-02-02",base64Decoder:e?.base64Decoder??t.ot,base64Encoder:e?.base64Encoder??A.n,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??G,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
F,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:e?.logger??new A.t,protocol:e?.protocol??x.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.elasticache",errorTypeRegistries:D.n,xmlNamespace:"http://elasticache.amazonaws.com/doc/2015-02-02/",version:"\
2015-02-02",serviceTarget:"AmazonElastiCacheV9"},serviceId:e?.serviceId??"ElastiCache",sha256:e?.sha256??t.t,urlParser:e?.
urlParser??c.r,utf8Decoder:e?.utf8Decoder??w.t,utf8Encoder:e?.utf8Encoder??U.t}),V=e=>{(0,t.Z)(process.version);const s=(0,t.
G)(e),n=()=>s().then(t.Q),i=B(e);(0,t.st)(process.version);const r={profile:e?.profile,logger:i.logger};return{...i,...e,
runtime:"node",defaultsMode:s,authSchemePreference:e?.authSchemePreference??(0,c.t)(t.a,r),bodyLengthChecker:e?.bodyLengthChecker??
t.rt,credentialDefaultProvider:e?.credentialDefaultProvider??O.t,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,t.
p)({serviceId:i.serviceId,clientVersion:$}),maxAttempts:e?.maxAttempts??(0,c.t)(t.g,e),region:e?.region??(0,c.t)(t.J,{...t.
q,...r}),requestHandler:f.t.create(e?.requestHandler??n),retryMode:e?.retryMode??(0,c.t)({...t._,default:async()=>(await n()).
retryMode||t.y},e),streamCollector:e?.streamCollector??f.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,c.t)(t.nt,r),
useFipsEndpoint:e?.useFipsEndpoint??(0,c.t)(t.tt,r),userAgentAppId:e?.userAgentAppId??(0,c.t)(t.f,r)}},z=e=>{const s=e.httpAuthSchemes;
let n=e.httpAuthSchemeProvider,i=e.credentials;return{setHttpAuthScheme(r){const p=s.findIndex(v=>v.schemeId===r.schemeId);
p===-1?s.push(r):s.splice(p,1,r)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(r){n=r},httpAuthSchemeProvider(){
return n},setCredentials(r){i=r},credentials(){return i}}},Z=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),Q=(e,s)=>{const n=Object.assign((0,t.l)(e),(0,t.Y)(e),(0,t.j)(e),
z(e));return s.forEach(i=>i.configure(n)),Object.assign(e,(0,t.u)(n),(0,t.X)(n),(0,t.M)(n),Z(n))};var J=class extends t.
et{config;constructor(...[e]){const s=V(e||{});super(s),this.initConfig=s;const n=(0,D.i)(s),i=(0,t.b)(n),r=(0,t.v)(i),p=(0,t.
K)(r),v=(0,t.k)(p),X=(0,l.n)(v),P=L(X),Y=Q(P,e?.extensions||[]);this.config=Y,this.middlewareStack.use((0,t.$)(this.config)),
this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.use((0,t.
A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),this.middlewareStack.
use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:k,identityProviderConfigProvider:async b=>new t.
x({"aws.auth#sigv4":b.credentials})})),this.middlewareStack.use((0,t.C)(this.config))}destroy(){super.destroy()}}}),7932:((me,E,a)=>{
a.d(E,{i:()=>D,n:()=>et,r:()=>O,t:()=>Et});var t=a(765),l=a(9576);const D=ee=>Object.assign(ee,{useDualstackEndpoint:ee.
useDualstackEndpoint??!1,useFipsEndpoint:ee.useFipsEndpoint??!1,defaultSigningName:"elasticache"}),O={UseFIPS:{type:"bui\
ltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"r\
egion"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var c=class Pe extends t.i{constructor(Dt){super(
Dt),Object.setPrototypeOf(this,Pe.prototype)}};const f="AutoMinorVersionUpgrade",x="AtRestEncryptionEnabled",A="ARN",w="\
AuthTokenEnabled",U="AuthTokenLastModifiedDate",k="AuthTokenStatus",W="Address",F="CustomerAvailabilityZone",L="CacheClu\
ster",$="CacheClusterCreateTime",h="CacheClusterId",u="CacheClusterList",_="CacheClusterMessage",M="CacheClusterStatus",
I="CacheClusters",C="ClientDownloadLandingPage",S="ConfigurationEndpoint",y="CacheNodes",g="CacheNodeCreateTime",d="Cach\
eNodeId",N="CacheNodeIdsList",R="CacheNodeIdsToReboot",j="CacheNodeIdsToRemove",K="CacheNodeList",H="CacheNodeStatus",T="\
CacheNodeType",G="CacheNode",B="CustomerOutpostArn",V="CacheParameterGroup",z="CacheParameterGroupName",Z="CacheParamete\
rGroupStatus",Q="CacheSecurityGroup",J="CacheSecurityGroupMembership",e="CacheSecurityGroupMembershipList",s="CacheSecur\
ityGroupName",n="CacheSubnetGroupName",i="CacheSecurityGroups",r="CloudWatchLogsDetails",p="CloudWatchLogsDestinationDet\
ails",v="DescribeCacheClustersMessage",X="DescribeCacheClusters",P="DestinationDetails",Y="DeliveryStream",b="Destinatio\
nType",Ee="Engine",te="EngineVersion",se="Endpoint",De="IpDiscovery",fe="KinesisFirehoseDetails",Ae="KinesisFirehoseDest\
inationDetails",oe="LogDeliveryConfigurations",Le="LogDeliveryConfigurationList",ne="LogDeliveryConfiguration",re="LogFo\
rmat",Me="LogGroup",ae="LogType",ie="Marker",Ie="MaxRecords",ye="Message",ce="NotificationConfiguration",ue="NumCacheNod\
es",Ne="NetworkType",Re="ParameterApplyStatus",Te="PreferredAvailabilityZone",Ge="ParameterGroupStatus",be="PendingLogDe\
liveryConfiguration",Oe="PendingLogDeliveryConfigurationList",de="PendingModifiedValues",xe="PreferredMaintenanceWindow",
we="PreferredOutpostArn",Ue="Port",ke="ReplicationGroupId",We="ReplicationGroupLogDeliveryEnabled",Fe="ShowCacheClusters\
NotInReplicationGroups",$e="SourceCacheNodeId",je="ShowCacheNodeInfo",he="ScaleConfig",Ke="SecurityGroups",He="SecurityG\
roupId",Be="SecurityGroupMembership",Ve="SecurityGroupMembershipList",ze="ScaleIntervalMinutes",Ze="ScalePercentage",Qe="\
SnapshotRetentionLimit",Je="SnapshotWindow",q="Status",Xe="TopicArn",le="TransitEncryptionEnabled",_e="TransitEncryption\
Mode",Ye="TopicStatus",Ce="smithy.ts.sdk.synthetic.com.amazonaws.elasticache",m="xmlName",o="com.amazonaws.elasticache",
pe=l.t.for(Ce);var qe=[-3,Ce,"ElastiCacheServiceException",0,[],[]];pe.registerError(qe,c);const et=[pe,l.t.for(o)];var tt=[
3,o,L,0,[h,S,C,T,Ee,te,M,ue,Te,we,$,xe,de,ce,i,V,n,y,f,Ke,ke,Qe,Je,w,U,le,x,A,We,oe,Ne,De,_e],[0,()=>ge,0,0,0,0,0,1,0,0,
4,0,[()=>lt,0],()=>dt,[()=>gt,0],[()=>nt,0],0,[()=>St,0],2,()=>mt,0,1,0,2,4,2,2,0,2,[()=>vt,0],0,0,0]],st=[3,o,_,0,[ie,I],
[0,[()=>pt,0]]],ot=[3,o,G,0,[d,H,g,se,Ge,$e,F,B],[0,0,4,()=>ge,0,0,0,0]],nt=[3,o,Z,0,[z,Re,R],[0,0,[()=>ve,0]]],rt=[3,o,
J,0,[s,q],[0,0]],at=[3,o,p,0,[Me],[0]],it=[3,o,v,0,[h,Ie,ie,je,Fe],[0,1,0,2,2]],Se=[3,o,P,0,[r,fe],[()=>at,()=>ct]],ge=[
3,o,se,0,[W,Ue],[0,1]],ct=[3,o,Ae,0,[Y],[0]],ut=[3,o,ne,0,[ae,b,P,re,q,ye],[0,0,()=>Se,0,0,0]],dt=[3,o,ce,0,[Xe,Ye],[0,0]],
ht=[3,o,be,0,[ae,b,P,re],[0,0,()=>Se,0]],lt=[3,o,de,0,[ue,j,te,T,k,oe,le,_e,he],[1,[()=>ve,0],0,0,0,()=>Pt,2,0,()=>_t]],
_t=[3,o,he,0,[Ze,ze],[1,1]],Ct=[3,o,Be,0,[He,q],[0,0]],pt=[1,o,u,0,[()=>tt,{[m]:L}]],ve=[1,o,N,0,[0,{[m]:d}]],St=[1,o,K,
0,[()=>ot,{[m]:G}]],gt=[1,o,e,0,[()=>rt,{[m]:Q}]],vt=[1,o,Le,0,[()=>ut,{[m]:ne}]],Pt=[1,o,Oe,0,()=>ht],mt=[1,o,Ve,0,()=>Ct],
Et=[9,o,X,0,()=>it,()=>st]})};export{ft as id,At as ids,Lt as modules};
