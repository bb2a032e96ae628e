const gs=2619,ms=[2619],vs={2619:((Ss,te,i)=>{i.d(te,{n:()=>is,t:()=>hs});var se=i(550),d=i(765),E=i(9576),t=i(3040),oe=i(
4327),c=i(4782),f=i(1649),ne=i(3656),A=i(7573);const ae=async(e,s,n)=>({operation:(0,d.m)(s).operation,region:await(0,d.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function re(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticache",region:e.region},propertiesExtractor:(s,n)=>({signingProperties:{
config:s,context:n}})}}const ie=e=>{const s=[];switch(e.operation){default:s.push(re(e))}return s},ce=e=>{const s=(0,t.r)(
e);return Object.assign(s,{authSchemePreference:(0,d.p)(e.authSchemePreference??[])})},ue=e=>Object.assign(e,{useDualstackEndpoint:e.
useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"elasticache"}),de={UseFIPS:{type:"bui\
ltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"r\
egion"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var he="3.1127.0";const l="ref",u=-1,p=!0,L="is\
Set",y="PartitionResult",_="booleanEquals",g="getAttr",I={[l]:"Endpoint"},m={[l]:y},h={},M=[{[l]:"Region"}],N={conditions:[
[L,[I]],[L,M],["aws.partition",M,y],[_,[{[l]:"UseFIPS"},p]],[_,[{[l]:"UseDualStack"},p]],[_,[{fn:g,argv:[m,"supportsDual\
Stack"]},p]],[_,[{fn:g,argv:[m,"supportsFIPS"]},p]],["stringEquals",[{fn:g,argv:[m,"name"]},"aws-us-gov"]]],results:[[u],
[u,"Invalid Configuration: FIPS and custom endpoint are not supported"],[u,"Invalid Configuration: Dualstack and custom \
endpoint are not supported"],[I,h],["https://elasticache-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",h],[u,"FIPS\
 and DualStack are enabled, but this partition does not support one or both"],["https://elasticache.{Region}.amazonaws.c\
om",h],["https://elasticache-fips.{Region}.{PartitionResult#dnsSuffix}",h],[u,"FIPS is enabled but this partition does n\
ot support FIPS"],["https://elasticache.{Region}.{PartitionResult#dualStackDnsSuffix}",h],[u,"DualStack is enabled but t\
his partition does not support DualStack"],["https://elasticache.{Region}.{PartitionResult#dnsSuffix}",h],[u,"Invalid Co\
nfiguration: Missing Region"]]},le=2,Ce=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,
100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,
100000003]),pe=t.W.from(Ce,le,N.conditions,N.results),_e=new t.U({size:50,params:["Endpoint","Region","UseDualStack","Us\
eFIPS"]}),Se=(e,s={})=>_e.get(e,()=>(0,t.V)(pe,{endpointParams:e,logger:s.logger}));t.H.aws=t.d;var ge=class ee extends d.
i{constructor(s){super(s),Object.setPrototypeOf(this,ee.prototype)}};const me="AutoMinorVersionUpgrade",ve="AtRestEncryp\
tionEnabled",Pe="ARN",De="AuthTokenEnabled",Ee="AuthTokenLastModifiedDate",fe="AuthTokenStatus",Ae="Address",Le="Custome\
rAvailabilityZone",R="CacheCluster",ye="CacheClusterCreateTime",b="CacheClusterId",Ie="CacheClusterList",Me="CacheCluste\
rMessage",Ne="CacheClusterStatus",Re="CacheClusters",be="ClientDownloadLandingPage",Te="ConfigurationEndpoint",Ge="Cache\
Nodes",we="CacheNodeCreateTime",T="CacheNodeId",xe="CacheNodeIdsList",Oe="CacheNodeIdsToReboot",ke="CacheNodeIdsToRemove",
Ue="CacheNodeList",Fe="CacheNodeStatus",G="CacheNodeType",w="CacheNode",$e="CustomerOutpostArn",We="CacheParameterGroup",
je="CacheParameterGroupName",Ke="CacheParameterGroupStatus",He="CacheSecurityGroup",Ve="CacheSecurityGroupMembership",Be="\
CacheSecurityGroupMembershipList",ze="CacheSecurityGroupName",Ze="CacheSubnetGroupName",Qe="CacheSecurityGroups",Je="Clo\
udWatchLogsDetails",Xe="CloudWatchLogsDestinationDetails",Ye="DescribeCacheClustersMessage",qe="DescribeCacheClusters",v="\
DestinationDetails",et="DeliveryStream",x="DestinationType",tt="Engine",O="EngineVersion",k="Endpoint",st="IpDiscovery",
ot="KinesisFirehoseDetails",nt="KinesisFirehoseDestinationDetails",U="LogDeliveryConfigurations",at="LogDeliveryConfigur\
ationList",F="LogDeliveryConfiguration",$="LogFormat",rt="LogGroup",W="LogType",j="Marker",it="MaxRecords",ct="Message",
K="NotificationConfiguration",H="NumCacheNodes",ut="NetworkType",dt="ParameterApplyStatus",ht="PreferredAvailabilityZone",
lt="ParameterGroupStatus",Ct="PendingLogDeliveryConfiguration",pt="PendingLogDeliveryConfigurationList",V="PendingModifi\
edValues",_t="PreferredMaintenanceWindow",St="PreferredOutpostArn",gt="Port",mt="ReplicationGroupId",vt="ReplicationGrou\
pLogDeliveryEnabled",Pt="ShowCacheClustersNotInReplicationGroups",Dt="SourceCacheNodeId",Et="ShowCacheNodeInfo",B="Scale\
Config",ft="SecurityGroups",At="SecurityGroupId",Lt="SecurityGroupMembership",yt="SecurityGroupMembershipList",It="Scale\
IntervalMinutes",Mt="ScalePercentage",Nt="SnapshotRetentionLimit",Rt="SnapshotWindow",P="Status",bt="TopicArn",z="Transi\
tEncryptionEnabled",Z="TransitEncryptionMode",Tt="TopicStatus",Q="smithy.ts.sdk.synthetic.com.amazonaws.elasticache",C="\
xmlName",o="com.amazonaws.elasticache",J=E.t.for(Q);var Gt=[-3,Q,"ElastiCacheServiceException",0,[],[]];J.registerError(
Gt,ge);const wt=[J,E.t.for(o)];var xt=[3,o,R,0,[b,Te,be,G,tt,O,Ne,H,ht,St,ye,_t,V,K,Qe,We,Ze,Ge,me,ft,mt,Nt,Rt,De,Ee,z,ve,
Pe,vt,U,ut,st,Z],[0,()=>Y,0,0,0,0,0,1,0,0,4,0,[()=>Bt,0],()=>Ht,[()=>Xt,0],[()=>Ut,0],0,[()=>Jt,0],2,()=>es,0,1,0,2,4,2,
2,0,2,[()=>Yt,0],0,0,0]],Ot=[3,o,Me,0,[j,Re],[0,[()=>Qt,0]]],kt=[3,o,w,0,[T,Fe,we,k,lt,Dt,Le,$e],[0,0,4,()=>Y,0,0,0,0]],
Ut=[3,o,Ke,0,[je,dt,Oe],[0,0,[()=>q,0]]],Ft=[3,o,Ve,0,[ze,P],[0,0]],$t=[3,o,Xe,0,[rt],[0]],Wt=[3,o,Ye,0,[b,it,j,Et,Pt],[
0,1,0,2,2]],X=[3,o,v,0,[Je,ot],[()=>$t,()=>jt]],Y=[3,o,k,0,[Ae,gt],[0,1]],jt=[3,o,nt,0,[et],[0]],Kt=[3,o,F,0,[W,x,v,$,P,
ct],[0,0,()=>X,0,0,0]],Ht=[3,o,K,0,[bt,Tt],[0,0]],Vt=[3,o,Ct,0,[W,x,v,$],[0,0,()=>X,0]],Bt=[3,o,V,0,[H,ke,O,G,fe,U,z,Z,B],
[1,[()=>q,0],0,0,0,()=>qt,2,0,()=>zt]],zt=[3,o,B,0,[Mt,It],[1,1]],Zt=[3,o,Lt,0,[At,P],[0,0]],Qt=[1,o,Ie,0,[()=>xt,{[C]:R}]],
q=[1,o,xe,0,[0,{[C]:T}]],Jt=[1,o,Ue,0,[()=>kt,{[C]:w}]],Xt=[1,o,Be,0,[()=>Ft,{[C]:He}]],Yt=[1,o,at,0,[()=>Kt,{[C]:F}]],qt=[
1,o,pt,0,()=>Vt],es=[1,o,yt,0,()=>Zt],ts=[9,o,qe,0,()=>Wt,()=>Ot];const ss=e=>({apiVersion:"2015-02-02",base64Decoder:e?.
base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Se,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??ie,httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4"),signer:new t.o}],
logger:e?.logger??new t.Y,protocol:e?.protocol??ne.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazon\
aws.elasticache",errorTypeRegistries:wt,xmlNamespace:"http://elasticache.amazonaws.com/doc/2015-02-02/",version:"2015-02\
-02",serviceTarget:"AmazonElastiCacheV9"},serviceId:e?.serviceId??"ElastiCache",sha256:e?.sha256??t.t,urlParser:e?.urlParser??
c.r,utf8Decoder:e?.utf8Decoder??A.n,utf8Encoder:e?.utf8Encoder??A.t}),os=e=>{(0,t.Q)(process.version);const s=(0,t.G)(e),
n=()=>s().then(t.$),r=ss(e);(0,t.dt)(process.version);const a={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"\
node",defaultsMode:s,authSchemePreference:e?.authSchemePreference??(0,c.t)(t.a,a),bodyLengthChecker:e?.bodyLengthChecker??
t.at,credentialDefaultProvider:e?.credentialDefaultProvider??oe.t,defaultUserAgentProvider:e?.defaultUserAgentProvider??
(0,t.p)({serviceId:r.serviceId,clientVersion:he}),maxAttempts:e?.maxAttempts??(0,c.t)(t.g,e),region:e?.region??(0,c.t)(t.
J,{...t.q,...a}),requestHandler:f.t.create(e?.requestHandler??n),retryMode:e?.retryMode??(0,c.t)({...t._,default:async()=>(await n()).
retryMode||t.y},e),streamCollector:e?.streamCollector??f.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,c.t)(t.rt,a),
useFipsEndpoint:e?.useFipsEndpoint??(0,c.t)(t.nt,a),userAgentAppId:e?.userAgentAppId??(0,c.t)(t.f,a)}},ns=e=>{const s=e.
httpAuthSchemes;let n=e.httpAuthSchemeProvider,r=e.credentials;return{setHttpAuthScheme(a){const S=s.findIndex(D=>D.schemeId===
a.schemeId);S===-1?s.push(a):s.splice(S,1,a)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(a){n=a},httpAuthSchemeProvider(){
return n},setCredentials(a){r=a},credentials(){return r}}},as=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),rs=(e,s)=>{const n=Object.assign((0,t.l)(e),(0,t.X)(e),(0,t.j)(e),
ns(e));return s.forEach(r=>r.configure(n)),Object.assign(e,(0,t.u)(n),(0,t.Z)(n),(0,t.M)(n),as(n))};var is=class extends t.
tt{config;constructor(...[e]){const s=os(e||{});super(s),this.initConfig=s;const n=ue(s),r=(0,t.b)(n),a=(0,t.v)(r),S=(0,t.
K)(a),D=(0,t.k)(S),ls=(0,d.n)(D),Cs=ce(ls),ps=rs(Cs,e?.extensions||[]);this.config=ps,this.middlewareStack.use((0,t.et)(
this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),this.middlewareStack.
use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.D)(this.config)),
this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:ae,
identityProviderConfigProvider:async _s=>new t.x({"aws.auth#sigv4":_s.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}};const cs=(0,se.t)(de,"AmazonElastiCacheV9","ElastiCacheClient",d.t),us={},ds=(e,s,n,r)=>[];
var hs=class extends cs(us,ds,"DescribeCacheClusters",ts){}})};export{gs as id,ms as ids,vs as modules};
