const b0=34,L0=[34],N0={9002:((lt,ce,l)=>{l.d(ce,{t:()=>h});var n=l(8060),B=l(1009),y=l(3040),h=class extends n.r{serializer;deserializer;codec;mixin=new y.
n;constructor({defaultNamespace:N,errorTypeRegistries:M,jsonCodec:O}){super({defaultNamespace:N,errorTypeRegistries:M});
const g={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=O??new B.t(g),this.serializer=new n.
t(this.codec.createSerializer(),g),this.deserializer=new n.n(this.codec.createDeserializer(),g)}getShapeId(){return"aws.\
protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(N){this.codec.setSerdeContext(N),super.setSerdeContext(
N)}async serializeRequest(N,M,O){const g=await super.serializeRequest(N,M,O),te=y.it.of(N.input);if(!g.headers["content-\
type"]){const Q=this.mixin.resolveRestContentType(this.getDefaultContentType(),te);Q&&(g.headers["content-type"]=Q)}return g.
body==null&&g.headers["content-type"]===this.getDefaultContentType()&&(g.body="{}"),g}async deserializeResponse(N,M,O){const g=await super.
deserializeResponse(N,M,O),te=y.it.of(N.output);for(const[Q,ne]of te.structIterator())ne.getMemberTraits().httpPayload&&
!(Q in g)&&(g[Q]=null);return g}async handleError(N,M,O,g,te){const Q=(0,B.r)(O,g)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
Q,this.options.defaultNamespace);const{errorSchema:ne,errorMetadata:_e}=await this.mixin.getErrorSchemaOrThrowBaseException(
Q,this.options.defaultNamespace,O,g,te),z=y.it.of(ne),W=g.message??g.Message??"UnknownError",R=new(this.compositeErrorRegistry.
getErrorCtor(ne)??Error)({});await this.deserializeHttpMessage(ne,M,O,g);const P={},b=this.codec.createDeserializer();for(const[
$,F]of z.structIterator()){const U=F.getMergedTraits().jsonName??$;P[$]=b.readObject(F,g[U])}throw this.mixin.decorateServiceException(
Object.assign(R,_e,{$fault:z.getMergedTraits().error,message:W},P),g)}getDefaultContentType(){return"application/json"}}}),
9208:((lt,ce,l)=>{l.d(ce,{t:()=>n});const n=B=>Object.assign(B,{eventStreamMarshaller:B.eventStreamSerdeProvider(B)})}),
6776:((lt,ce,l)=>{l.d(ce,{i:()=>z,n:()=>ko,r:()=>xo,t:()=>Fo});var n=l(3040),B=l(2308),y=l(4327),h=l(4782),N=l(1649),M=l(
3656),O=l(9576);const g=async(u,L,se)=>({operation:(0,n.vt)(L).operation,region:await(0,n._t)(u.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function te(u){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"autoscaling",region:u.region},propertiesExtractor:(L,se)=>({signingProperties:{config:L,context:se}})}}const Q=u=>{
const L=[];switch(u.operation){default:L.push(te(u))}return L},ne=u=>{const L=(0,n.r)(u);return Object.assign(L,{authSchemePreference:(0,n.
_t)(u.authSchemePreference??[])})},_e=u=>Object.assign(u,{useDualstackEndpoint:u.useDualstackEndpoint??!1,useFipsEndpoint:u.
useFipsEndpoint??!1,defaultSigningName:"autoscaling"}),z={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}};var W="3.1169.0";const R="ref",P=-1,b=!0,$="isSet",F="PartitionResult",U="booleanEquals",Z="getA\
ttr",Y={[R]:"Endpoint"},G={[R]:F},X={},V=[{[R]:"Region"}],Ie={conditions:[[$,[Y]],[$,V],["aws.partition",V,F],[U,[{[R]:"\
UseFIPS"},b]],[U,[{[R]:"UseDualStack"},b]],[U,[{fn:Z,argv:[G,"supportsDualStack"]},b]],[U,[{fn:Z,argv:[G,"supportsFIPS"]},
b]],["stringEquals",[{fn:Z,argv:[G,"name"]},"aws-us-gov"]]],results:[[P],[P,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[P,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Y,X],["https://au\
toscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",X],[P,"FIPS and DualStack are enabled, but this partition \
does not support one or both"],["https://autoscaling.{Region}.amazonaws.com",X],["https://autoscaling-fips.{Region}.{Par\
titionResult#dnsSuffix}",X],[P,"FIPS is enabled but this partition does not support FIPS"],["https://autoscaling.{Region\
}.{PartitionResult#dualStackDnsSuffix}",X],[P,"DualStack is enabled but this partition does not support DualStack"],["ht\
tps://autoscaling.{Region}.{PartitionResult#dnsSuffix}",X],[P,"Invalid Configuration: Missing Region"]]},fe=2,We=new Int32Array(
[-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,
100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),je=n.K.from(We,fe,Ie.conditions,Ie.
results),Ke=new n.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Qe=(u,L={})=>Ke.get(u,()=>(0,n.U)(je,
{endpointParams:u,logger:L.logger}));n.W.aws=n.d;var Le=class nr extends n.rt{static shapeId="smithy.ts.sdk.synthetic.co\
m.amazonaws.autoscaling#AutoScalingServiceException";constructor(L){super(L),Object.setPrototypeOf(this,nr.prototype)}};
const ge="Activities",Pe="AcceleratorCount",Ae="AcceleratorCountRequest",Ne="ActivityId",Ze="AllowedInstanceTypes",Xe="A\
ctivityIds",we="AcceleratorManufacturers",Oe="AcceleratorNames",qe="AutoScalingGroup",Ce="AutoScalingGroupARN",ie="AutoS\
calingGroupName",de="AutoScalingGroupNamesType",ke="AutoScalingGroupNames",xe="AutoScalingGroupState",Ee="AutoScalingGro\
upsType",De="AutoScalingGroups",Je="ActivitiesType",Be="AcceleratorTotalMemoryMiB",ue="AcceleratorTotalMemoryMiBRequest",
Ge="AcceleratorTypes",$e="AvailabilityZones",Fe="AvailabilityZoneDistribution",He="AvailabilityZoneIds",Te="Availability\
ZoneImpairmentPolicy",j="AvailabilityZoneId",ye="AvailabilityZone",Ue="Activity",Ve="BaselineEbsBandwidthMbps",ee="Basel\
ineEbsBandwidthMbpsRequest",Ye="BareMetal",r="BurstablePerformance",i="BaselinePerformanceFactors",c="BaselinePerformanc\
eFactorsRequest",_="Cause",v="CapacityDistributionStrategy",S="CpuManufacturers",D="CpuPerformanceFactorRequest",x="Capa\
cityRebalance",q="CapacityReservationIds",Me="CapacityReservationPreference",K="CapacityReservationResourceGroupArns",me="\
CapacityReservationSpecification",he="CapacityReservationTarget",nt="CreatedTime",a="Context",o="Cpu",m="Description",C="\
DescribeAutoScalingGroups",E="DesiredCapacity",k="DesiredCapacityType",pe="DefaultCooldown",ze="DefaultInstanceWarmup",ae="\
DeletionProtection",st="DistributionSegment",et="DescribeScalingActivitiesType",it="DescribeScalingActivities",dt="Distr\
ibutionSegments",yt="Details",Mt="ExcludedInstanceTypes",_t="EnabledMetrics",rn="EnabledMetric",cn="EndTime",It="Filters",
dn="Filter",un="Granularity",pn="HealthCheckGracePeriod",Rt="HealthCheckType",ln="HealthStatus",bt="Instances",Lt="Insta\
ncesDistribution",_n="IncludeDeletedGroups",mt="InstanceFamily",ht="InstanceGenerations",Nt="ImageId",In="IncludeInstanc\
es",wt="InstanceId",Ot="InstanceLifecyclePolicy",kt="InstanceMaintenancePolicy",xt="IncludeManagedResources",Bt="Instanc\
eReusePolicy",St="InstanceRequirements",Gt="InstanceType",mn="ImpairedZoneHealthCheckBehavior",hn="Identifier",vt="Insta\
nce",Sn="Key",$t="LoadBalancerNames",ft="LaunchConfigurationName",vn="LifecycleState",Ft="LocalStorageTypes",ot="LocalSt\
orage",T="LaunchTemplate",Ht="LaunchTemplateId",fn="LaunchTemplateName",gn="LaunchTemplateOverrides",gt="LaunchTemplateS\
pecification",Pn="MemoryGiBPerVCpu",An="MemoryGiBPerVCpuRequest",Cn="MaxGroupPreparedCapacity",En="MinHealthyPercentage",
Ut="MaxHealthyPercentage",Vt="MaxInstanceLifetime",Pt="MixedInstancesPolicy",At="MemoryMiB",Dn="MemoryMiBRequest",Ct="Ma\
xRecords",zt="MinSize",Tn="MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",yn="MaxSize",Re="Max",Mn="Metric",be="Min",Wt="\
Name",Rn="NetworkBandwidthGbps",bn="NetworkBandwidthGbpsRequest",jt="NetworkInterfaceCount",Kt="NetworkInterfaceCountReq\
uest",Ln="NewInstancesProtectedFromScaleIn",ut="NextToken",Qt="Operator",Nn="OnDemandAllocationStrategy",wn="OnDemandBas\
eCapacity",On="OnDemandMaxPricePercentageOverLowestPrice",Zt="OnDemandPercentageAboveBaseCapacity",Xt="Overrides",d="Pro\
gress",A="PropagateAtLaunch",H="PredictedCapacity",Se="PerformanceFactorReferenceRequest",J="PerformanceFactorReferenceS\
etRequest",pt="ProtectedFromScaleIn",Et="PlacementGroup",kn="ProcessName",xn="PoolState",qt="Principal",Jt="References",
Is="RequireHibernateSupport",Vn="ResourceId",ms="ReuseOnScaleIn",zn="RetentionTriggers",hs="ResourceType",Ss="Reference",
Wn="Status",jn="SpotAllocationStrategy",vs="StatusCode",fs="SpotInstancePools",gs="ServiceLinkedRoleARN",Ps="StatusMessa\
ge",As="SpotMaxPrice",Cs="SpotMaxPricePercentageOverLowestPrice",Bn="SuspendedProcesses",Es="SuspendedProcess",Ds="Suspe\
nsionReason",Ts="StartTime",ys="Tags",Kn="TargetCapacityTypes",Ms="TagDescription",Rs="TagDescriptionList",bs="TargetGro\
upARNs",Qn="TerminateHookAbandon",Ls="TotalLocalStorageGB",Ns="TotalLocalStorageGBRequest",ws="TerminationPolicies",Zn="\
TrafficSources",Os="TrafficSourceIdentifier",Gn="Type",ks="Value",xs="VCpuCount",Xn="VCpuCountRequest",Bs="VPCZoneIdenti\
fier",Gs="Values",$s="Version",qn="WeightedCapacity",Jn="WarmPoolConfiguration",Fs="WarmPoolSize",Hs="ZonalShiftEnabled",
Us="item",Yn="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling",es="xmlName",I="com.amazonaws.autoscaling",ts=new O.t(Yn);
var Vs=[-3,Yn,"AutoScalingServiceException",0,[],[]];ts.registerError(Vs,Le);const zs=[ts,new O.t(I)];var Ws=[3,I,Ae,0,[
be,Re],[1,1]],js=[3,I,ue,0,[be,Re],[1,1]],Ks=[3,I,Je,0,[ge,ut],[()=>as,0],1],Qs=[3,I,Ue,0,[Ne,ie,_,Ts,vs,m,cn,Ps,d,yt,xe,
Ce],[0,0,0,4,0,0,4,0,1,0,0,0],5],Zs=[3,I,qe,0,[ie,zt,yn,E,pe,$e,Rt,nt,Ce,ft,T,Pt,H,He,$t,bs,pn,bt,Bn,Et,Bs,_t,Wn,ys,ws,Ln,
gs,Vt,x,Jn,Fs,a,k,ze,Zn,kt,ae,Fe,Te,me,Ot,Qt],[0,1,1,1,1,64,0,4,0,0,()=>en,[()=>ho,0],1,64,64,64,1,()=>cs,()=>No,0,0,()=>rs,
0,()=>wo,64,2,0,1,2,()=>yo,1,0,0,1,()=>Oo,()=>po,0,()=>Js,()=>Ys,()=>no,()=>uo,()=>fo],8],Xs=[3,I,de,0,[ke,In,xt,ut,Ct,It],
[64,2,2,0,1,()=>$n]],qs=[3,I,Ee,0,[De,ut],[[()=>Mo,0],0],1],Js=[3,I,Fe,0,[v],[0]],Ys=[3,I,Te,0,[Hs,mn],[2,0]],eo=[3,I,ee,
0,[be,Re],[1,1]],to=[3,I,c,0,[o],[[()=>oo,0]]],no=[3,I,me,0,[Me,he],[0,()=>so]],so=[3,I,he,0,[q,K],[64,64]],oo=[3,I,D,0,
[Jt],[[()=>Lo,{[es]:Ss}]]],ao=[3,I,et,0,[Xe,ie,_n,xt,Ct,ut,It],[64,0,2,2,1,0,()=>$n]],ro=[3,I,st,0,[Kn],[64]],co=[3,I,rn,
0,[Mn,un],[0,0]],ns=[3,I,dn,0,[Wt,Gs],[0,64]],io=[3,I,vt,0,[wt,ye,vn,ln,pt,Gt,j,ft,T,Nt,qn],[0,0,0,0,2,0,0,0,()=>en,0,0],
5],uo=[3,I,Ot,0,[zn],[()=>Po]],po=[3,I,kt,0,[En,Ut],[1,1]],Yt=[3,I,St,0,[xs,At,S,Pn,Mt,ht,Cs,Tn,On,Ye,r,Is,jt,ot,Ft,Ls,Ve,
Ge,Pe,we,Oe,Be,Rn,Ze,i],[()=>To,()=>os,64,()=>ss,64,64,1,1,1,0,0,2,()=>vo,0,64,()=>Eo,()=>eo,64,()=>Ws,64,64,()=>js,()=>So,
64,[()=>to,0]],2],lo=[3,I,Bt,0,[ms],[2]],_o=[3,I,Lt,0,[Nn,wn,Zt,jn,fs,As,dt],[0,1,1,0,1,0,()=>Ro]],Io=[3,I,T,0,[gt,Xt],[
()=>en,[()=>bo,0]]],mo=[3,I,gn,0,[Gt,qn,gt,St,Nt],[0,0,()=>en,[()=>Yt,0],0]],en=[3,I,gt,0,[Ht,fn,$s],[0,0,0]],ss=[3,I,An,
0,[be,Re],[1,1]],os=[3,I,Dn,0,[be,Re],[1,1],1],ho=[3,I,Pt,0,[T,Lt],[[()=>Io,0],()=>_o]],So=[3,I,bn,0,[be,Re],[1,1]],vo=[
3,I,Kt,0,[be,Re],[1,1]],fo=[3,I,Qt,0,[qt],[0],1],go=[3,I,Se,0,[mt],[0]],Po=[3,I,zn,0,[Qn],[0]],Ao=[3,I,Es,0,[kn,Ds],[0,0]],
Co=[3,I,Ms,0,[Vn,hs,Sn,ks,A],[0,0,0,0,2]],Eo=[3,I,Ns,0,[be,Re],[1,1]],Do=[3,I,Os,0,[hn,Gn],[0,0],1],To=[3,I,Xn,0,[be,Re],
[1,1],1],yo=[3,I,Jn,0,[Cn,zt,xn,Wn,Bt],[1,1,0,0,()=>lo]],as=[1,I,ge,0,()=>Qs],Mo=[1,I,De,0,[()=>Zs,0]],Ro=[1,I,dt,0,()=>ro],
rs=[1,I,_t,0,()=>co],$n=[1,I,It,0,()=>ns],cs=[1,I,bt,0,()=>io],bo=[1,I,Xt,0,[()=>mo,0]],Lo=[1,I,J,0,[()=>go,{[es]:Us}]],
No=[1,I,Bn,0,()=>Ao],wo=[1,I,Rs,0,()=>Co],Oo=[1,I,Zn,0,()=>Do],ko=[9,I,C,0,()=>Xs,()=>qs],xo=[9,I,it,0,()=>ao,()=>Ks];const Bo=u=>({
apiVersion:"2011-01-01",base64Decoder:u?.base64Decoder??n.xt,base64Encoder:u?.base64Encoder??n.bt,disableHostPrefix:u?.disableHostPrefix??
!1,endpointProvider:u?.endpointProvider??Qe,extensions:u?.extensions??[],httpAuthSchemeProvider:u?.httpAuthSchemeProvider??
Q,httpAuthSchemes:u?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:L=>L.getIdentityProvider("aws.auth#si\
gv4"),signer:new n.o}],logger:u?.logger??new n.Q,protocol:u?.protocol??M.t,protocolSettings:u?.protocolSettings??{defaultNamespace:"\
com.amazonaws.autoscaling",errorTypeRegistries:zs,xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"\
2011-01-01",serviceTarget:"AutoScaling_2011_01_01"},serviceId:u?.serviceId??"Auto Scaling",sha256:u?.sha256??n.t,urlParser:u?.
urlParser??h.r,utf8Decoder:u?.utf8Decoder??O.r,utf8Encoder:u?.utf8Encoder??O.n}),Go=u=>{(0,n.tt)(process.version);const L=(0,n.
J)(u),se=()=>L().then(n.nt),ve=Bo(u);(0,n.Ct)(process.version);const oe={profile:u?.profile,logger:ve.logger};return{...ve,
...u,runtime:"node",defaultsMode:L,authSchemePreference:u?.authSchemePreference??(0,h.t)(n.a,oe),bodyLengthChecker:u?.bodyLengthChecker??
n.mt,credentialDefaultProvider:u?.credentialDefaultProvider??y.t,defaultSocketTimeout:(0,B.t)(u?.requestHandler,9e5),defaultUserAgentProvider:u?.
defaultUserAgentProvider??(0,n.p)({serviceId:ve.serviceId,clientVersion:W}),maxAttempts:u?.maxAttempts??(0,h.t)(n.g,u),region:u?.
region??(0,h.t)(n.Z,{...n.X,...oe}),requestHandler:N.t.create(u?.requestHandler??se),retryMode:u?.retryMode??(0,h.t)({...n.
_,default:async()=>(await se()).retryMode||n.y},u),streamCollector:u?.streamCollector??N.r,useDualstackEndpoint:u?.useDualstackEndpoint??
(0,h.t)(n.ut,oe),useFipsEndpoint:u?.useFipsEndpoint??(0,h.t)(n.lt,oe),userAgentAppId:u?.userAgentAppId??(0,h.t)(n.f,oe)}},
$o=u=>{const L=u.httpAuthSchemes;let se=u.httpAuthSchemeProvider,ve=u.credentials;return{setHttpAuthScheme(oe){const Dt=L.
findIndex(rt=>rt.schemeId===oe.schemeId);Dt===-1?L.push(oe):L.splice(Dt,1,oe)},httpAuthSchemes(){return L},setHttpAuthSchemeProvider(oe){
se=oe},httpAuthSchemeProvider(){return se},setCredentials(oe){ve=oe},credentials(){return ve}}},is=u=>({httpAuthSchemes:u.
httpAuthSchemes(),httpAuthSchemeProvider:u.httpAuthSchemeProvider(),credentials:u.credentials()}),at=(u,L)=>{const se=Object.
assign((0,n.l)(u),(0,n.$)(u),(0,n.j)(u),$o(u));return L.forEach(ve=>ve.configure(se)),Object.assign(u,(0,n.u)(se),(0,n.et)(
se),(0,n.M)(se),is(se))};var Fo=class extends n.st{config;constructor(...[u]){const L=Go(u||{});super(L),this.initConfig=
L;const se=_e(L),ve=(0,n.b)(se),oe=(0,n.v)(ve),Dt=(0,n.Y)(oe),rt=(0,n.k)(Dt),Ho=(0,n.H)(rt),Uo=ne(Ho),ds=at(Uo,u?.extensions||
[]);this.config=ds,this.middlewareStack.use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.
use((0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),
this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.
T)(this.config,{httpAuthSchemeParametersProvider:g,identityProviderConfigProvider:async ct=>new n.x({"aws.auth#sigv4":ct.
credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}}}),1105:((lt,ce,l)=>{l.d(ce,{
a:()=>W,i:()=>S0,n:()=>v0,r:()=>f0,t:()=>D0});var n=l(3040),B=l(2308),y=l(4327),h=l(4782),N=l(1649),M=l(3656),O=l(9576),
g=class extends M.t{options;constructor(p){super(p),this.options=p,Object.assign(this.serializer.settings,{capitalizeKeys:!0,
flattenLists:!0,serializeEmptyLists:!1,ec2:!0})}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return!1}};
const te=async(p,w,re)=>({operation:(0,n.vt)(w).operation,region:await(0,n._t)(p.region)()||(()=>{throw new Error("expec\
ted `region` to be configured for `aws.auth#sigv4`")})()});function Q(p){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"ec2",region:p.region},propertiesExtractor:(w,re)=>({signingProperties:{config:w,context:re}})}}const ne=p=>{const w=[];
switch(p.operation){default:w.push(Q(p))}return w},_e=p=>{const w=(0,n.r)(p);return Object.assign(w,{authSchemePreference:(0,n.
_t)(p.authSchemePreference??[])})},z=p=>Object.assign(p,{useDualstackEndpoint:p.useDualstackEndpoint??!1,useFipsEndpoint:p.
useFipsEndpoint??!1,defaultSigningName:"ec2"}),W={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var R="3.1169.0";const P="ref",b=-1,$=!0,F="isSet",U="PartitionResult",Z="booleanEquals",Y="getAttr",
G={[P]:"Endpoint"},X={[P]:U},V={},Ie=[{[P]:"Region"}],fe={conditions:[[F,[G]],[F,Ie],["aws.partition",Ie,U],[Z,[{[P]:"Us\
eFIPS"},$]],[Z,[{[P]:"UseDualStack"},$]],[Z,[{fn:Y,argv:[X,"supportsDualStack"]},$]],[Z,[{fn:Y,argv:[X,"supportsFIPS"]},
$]],["stringEquals",[{fn:Y,argv:[X,"name"]},"aws-us-gov"]]],results:[[b],[b,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[b,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[G,V],["https://ec\
2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[b,"FIPS and DualStack are enabled, but this partition does not\
 support one or both"],["https://ec2.{Region}.amazonaws.com",V],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",
V],[b,"FIPS is enabled but this partition does not support FIPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSu\
ffix}",V],[b,"DualStack is enabled but this partition does not support DualStack"],["https://ec2.{Region}.{PartitionResu\
lt#dnsSuffix}",V],[b,"Invalid Configuration: Missing Region"]]},We=2,je=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,
100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),Ke=n.K.from(je,We,fe.conditions,fe.results),Qe=new n.G({size:50,params:[
"Endpoint","Region","UseDualStack","UseFIPS"]}),Le=(p,w={})=>Qe.get(p,()=>(0,n.U)(Ke,{endpointParams:p,logger:w.logger}));
n.W.aws=n.d;var ge=class sr extends n.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";constructor(w){
super(w),Object.setPrototypeOf(this,sr.prototype)}};const Pe="AdditionalFlexibleNetworkInterfaces",Ae="AttachmentId",Ne="\
AmiLaunchIndex",Ze="AttachmentLimitType",Xe="AutoRecoverySupported",we="AssociatedResource",Oe="AutoRecovery",qe="AmdSev\
Snp",Ce="ArchitectureTypeList",ie="AttachTime",de="AvailabilityZone",ke="AvailabilityZoneId",xe="Accelerators",Ee="Affin\
ity",De="Arn",Je="Architecture",Be="Association",ue="Attachment",Ge="BaselineBandwidthInGbps",$e="BaselineBandwidthInMbp\
s",Fe="BlockDeviceMappings",He="BaselineIops",Te="BootMode",j="BootModeTypeList",ye="BareMetal",Ue="BurstablePerformance\
Supported",Ve="BaselineThroughputInMBps",ee="BandwidthWeighting",Ye="BandwidthWeightingTypeList",r="BandwidthWeightings",
i="CapacityBlockId",c="CoreCountList",_="CoreCount",v="CurrentGeneration",S="CarrierIp",D="CurrentInstanceBootMode",x="C\
oreInfo",q="CpuOptions",Me="CustomerOwnedIp",K="CapacityReservationId",me="CapacityReservationPreference",he="CapacityRe\
servationResourceGroupArn",nt="CapacityReservationSpecificationResponse",a="CapacityReservationSpecification",o="Capacit\
yReservationTarget",m="CapacityReservationTargetResponse",C="ClientToken",E="ConnectionTrackingConfiguration",k="Connect\
ionTrackingSpecificationResponse",pe="Code",ze="Configured",ae="Count",st="DefaultConnectionTrackingConfiguration",et="D\
efaultCores",it="DefaultEnaQueueCountPerInterface",dt="DedicatedHostsSupported",yt="DeviceIndex",Mt="DiskInfoList",_t="D\
escribeInstancesRequest",rn="DescribeInstancesResult",cn="DescribeInstanceTypeOfferings",It="DescribeInstanceTypeOfferin\
gsRequest",dn="DescribeInstanceTypeOfferingsResult",un="DescribeInstanceTypesRequest",pn="DescribeInstanceTypesResult",Rt="\
DescribeInstanceTypes",ln="DescribeInstances",bt="DiskInfo",Lt="DeviceName",_n="DefaultNetworkCardIndex",mt="DeleteOnTer\
mination",ht="DryRun",Nt="DefaultTcpEstablishedTimeout",In="DefaultThreadsPerCore",wt="DefaultUdpStreamTimeout",Ot="Defa\
ultUdpTimeout",kt="DefaultVCpus",xt="Description",Bt="Disks",St="EbsCardIndex",Gt="EbsCardInfoList",mn="EbsCardInfo",hn="\
EbsCards",vt="ElasticGpuAssociation",Sn="ElasticGpuAssociationId",$t="ElasticGpuAssociationList",ft="ElasticGpuAssociati\
onState",vn="ElasticGpuAssociationTime",Ft="ElasticGpuAssociations",ot="ElasticGpuId",T="ElasticInferenceAcceleratorAsso\
ciation",Ht="ElasticInferenceAcceleratorAssociationId",fn="ElasticInferenceAcceleratorAssociationList",gn="ElasticInfere\
nceAcceleratorAssociationState",gt="ElasticInferenceAcceleratorAssociationTime",Pn="ElasticInferenceAcceleratorArn",An="\
ElasticInferenceAcceleratorAssociations",Cn="EbsInstanceBlockDevice",En="EncryptionInTransitSupported",Ut="EbsInfo",Vt="\
EfaInfo",Pt="EbsOptimized",At="EbsOptimizedInfo",Dn="EbsOptimizedSupport",Ct="EnclaveOptions",zt="EnaQueueCount",Tn="Ena\
bleResourceNameDnsAAAARecord",yn="EnableResourceNameDnsARecord",Re="EnaSrdEnabled",Mn="EnaSrdSpecification",be="EnaSrdSu\
pported",Wt="EnaSrdUdpEnabled",Rn="EnaSrdUdpSpecification",bn="EfaSupported",jt="EncryptionSupport",Kt="EnaSupport",Ln="\
Ebs",ut="Enabled",Qt="FpgaDeviceInfo",Nn="FpgaDeviceInfoList",wn="FpgaDeviceMemoryInfo",On="FlexibleEnaQueuesSupport",Zt="\
FpgaInfo",Xt="FilterList",d="FreeTierEligible",A="Filters",H="Filter",Se="Fpgas",J="Groups",pt="GpuDeviceInfo",Et="GpuDe\
viceInfoList",kn="GpuDeviceMemoryInfo",xn="GroupIdentifierList",qt="GpuInfo",Jt="GroupId",Is="GroupIdentifier",Vn="Group\
Name",ms="GpuPartitionSize",zn="Gpus",hs="HiddenByDefault",Ss="HttpEndpoint",Wn="HostId",jn="HibernationOptions",vs="Htt\
pProtocolIpv6",fs="HttpPutResponseHopLimit",gs="HostResourceGroupArn",Ps="HibernationSupported",As="HttpTokens",Cs="Host\
nameType",Bn="Hypervisor",Es="Id",Ds="Ipv6Addresses",Ts="InstanceAttachmentEnaSrdSpecification",ys="InstanceAttachmentEn\
aSrdUdpSpecification",Kn="InferenceAcceleratorInfo",Ms="Ipv4AddressesPerInterface",Rs="Ipv6AddressesPerInterface",bs="Ip\
v4AddressesPerSecondaryInterface",Qn="Ipv6Address",Ls="InstanceBlockDeviceMapping",Ns="InstanceBlockDeviceMappingList",ws="\
InferenceDeviceInfo",Zn="InferenceDeviceInfoList",Os="InferenceDeviceMemoryInfo",Gn="InstanceId",ks="InstanceIpv6Address",
xs="InstanceIpv6AddressList",Xn="IamInstanceProfile",Bs="InstanceIpv4PrefixList",Gs="InstanceIpv6PrefixList",$s="Instanc\
eIpv4Prefix",qn="InstanceIpv6Prefix",Jn="InstanceIdStringList",Fs="ImageId",Hs="InstanceIds",Us="InstanceLifecycle",Yn="\
InstanceList",es="InstanceMaintenanceOptions",I="InstanceMetadataOptionsResponse",ts="IncludeManagedResources",Vs="Insta\
nceMetadataTags",zs="InstanceNetworkInterface",Ws="InstanceNetworkInterfaceAssociation",js="InstanceNetworkInterfaceAtta\
chment",Ks="InstanceNetworkInterfaceList",Qs="InstanceNetworkPerformanceOptions",Zs="IpOwnerId",Xs="InstancePrivateIpAdd\
ress",qs="InstancePrivateIpAddressList",Js="IsPrimaryIpv6",Ys="Ipv6Prefixes",eo="Ipv6Prefix",to="Ipv4Prefixes",no="Ipv4P\
refix",so="InstanceSecondaryInterfaceAttachment",oo="InstanceSecondaryInterfaceList",ao="InstanceSecondaryInterfacePriva\
teIpAddress",ro="InstanceSecondaryInterfacePrivateIpAddressList",co="InstanceSecondaryInterface",ns="InstanceStorageInfo",
io="InstanceStorageSupported",uo="InstanceState",po="Ipv6Supported",Yt="InstanceType",lo="InstanceTypeInfoList",_o="Inst\
anceTypeInfo",Io="InstanceTypeOfferings",mo="InstanceTypeOfferingsList",en="InstanceTypeOffering",ss="InstanceTypes",os="\
InterfaceType",ho="InterfaceTypes",So="IncludeUnsupportedInRegion",vo="Instance",fo="Instances",go="Key",Po="KernelId",Ao="\
KeyName",Co="LicenseConfigurationArn",Eo="LicenseConfiguration",Do="LogicalGpuCount",To="LicenseList",yo="LaunchTime",as="\
LocationType",Mo="Licenses",Ro="Location",rs="MediaAcceleratorInfo",$n="MacAddress",cs="MaximumBandwidthInMbps",bo="Metr\
icCategoryIdList",Lo="MetricCategoryIds",No="MediaDeviceInfo",wo="MediaDeviceInfoList",Oo="MediaDeviceMemoryInfo",ko="Ma\
ximumEbsAttachments",xo="MaximumEbsCards",Bo="MaximumEfaInterfaces",Go="MaximumEnaQueueCount",$o="MaximumEnaQueueCountPe\
rInterface",is="MaximumIops",at="MemoryInfo",Fo="MaximumNetworkCards",u="MaximumNetworkInterfaces",L="MetadataOptions",se="\
MaintenanceOptions",ve="MaxResults",oe="MaximumSecondaryNetworkInterfaces",Dt="MaximumThroughputInMBps",rt="Manufacturer",
Ho="Managed",Uo="Message",ds="Monitoring",ct="Name",cr="NetworkCards",Vo="NetworkCardIndex",ir="NetworkCardInfoList",dr="\
NetworkCardInterfaceTypeList",ur="NetworkCardInfo",pr="NeuronDeviceCoreInfo",lr="NeuronDeviceInfo",_r="NeuronDeviceInfoL\
ist",Ir="NeuronDeviceMemoryInfo",mr="NeuronDevices",hr="NitroEnclavesSupport",Sr="NetworkInterfaceId",vr="NetworkInterfa\
ces",ia="NetworkInfo",da="NeuronInfo",fr="NetworkPerformanceOptions",ua="NetworkPerformance",pa="NvmeSupport",la="NitroT\
pmInfo",gr="NitroTpmSupport",Pr="NitroTpmSupportedVersionsList",tn="NextToken",Ar="NestedVirtualization",Cr="OutpostArn",
zo="OwnerId",Er="OperatorResponse",Wo="Operator",Dr="Principal",Tr="PeakBandwidthInGbps",yr="ProductCodeId",Mr="ProductC\
odeList",Rr="ProductCodeType",br="ProductCode",Lr="ProductCodes",jo="PrivateDnsName",Nr="PrivateDnsNameOptions",wr="Priv\
ateDnsNameOptionsResponse",_a="PublicDnsName",Or="PlatformDetails",Ia="PlacementGroupInfo",kr="PlacementGroupStrategyLis\
t",xr="PublicIp",us="PrivateIpAddress",ma="PrivateIpAddresses",Br="PublicIpAddress",ha="ProcessorInfo",Gr="PartitionNumb\
er",$r="PhcSupport",Fr="Platform",Sa="Placement",Hr="Primary",Ur="RootDeviceName",Vr="RootDeviceType",zr="RootDeviceType\
List",Wr="RamdiskId",jr="ReservationId",Kr="RequesterId",Qr="ReservationList",Zr="RebootMigrationSupport",Xr="RebootMigr\
ation",qr="Reservations",Jr="Reservation",Yr="SupportedAdditionalProcessorFeatureList",ec="SupportedArchitectures",tc="S\
upportedBootModes",nc="SustainedClockSpeedInGhz",Ko="SourceDestCheck",sc="SpreadDomain",oc="SupportedFeatures",ac="Secur\
ityGroups",rc="SizeInGB",cc="SecondaryInterfaceId",nn="SizeInMiB",ic="SpotInstanceRequestId",dc="SupportedInRegion",uc="\
SecondaryInterfaces",va="SubnetId",pc="SecondaryNetworkId",lc="SriovNetSupport",_c="SecondaryNetworkSupported",Ic="Suppo\
rtedRootDeviceTypes",fa="StateReason",mc="SecondarySubnetId",hc="SupportedStrategies",Sc="StateTransitionReason",vc="Sup\
portedUsageClasses",fc="SupportedVirtualizationTypes",gc="SupportedVersions",Qo="State",Fn="Status",Pc="Tags",Ac="TcpEst\
ablishedTimeout",Cc="TotalFpgaMemoryInMiB",Ec="TotalGpuMemoryInMiB",Dc="TotalInferenceMemoryInMiB",Tc="TagList",yc="Tota\
lMediaMemoryInMiB",Mc="TotalNeuronDeviceMemoryInMiB",Rc="ThreadsPerCore",bc="ThreadsPerCoreList",Lc="TotalSizeInGB",Nc="\
TpmSupport",wc="Tag",Oc="Tenancy",kc="Type",xc="UsageClassTypeList",Bc="UsageOperation",Gc="UsageOperationUpdateTime",$c="\
UdpStreamTimeout",Fc="UdpTimeout",ga="Value",Pa="VCpuInfo",Hc="ValidCores",Aa="VpcId",Uc="VolumeId",Vc="VolumeOwnerId",zc="\
ValueStringList",Wc="VirtualizationTypeList",jc="ValidThreadsPerCore",Kc="VirtualizationType",Qc="Values",Zc="Version",Xc="\
WorkloadsList",qc="Workloads",Jc="additionalFlexibleNetworkInterfaces",Ca="attachmentId",Yc="amiLaunchIndex",ei="attachm\
entLimitType",ti="autoRecoverySupported",ni="associatedResource",si="autoRecovery",oi="amdSevSnp",Zo="attachTime",ai="av\
ailabilityZone",ri="availabilityZoneId",Ea="accelerators",ci="affinity",ii="arn",di="architecture",Da="association",Ta="\
attachment",ui="baselineBandwidthInGbps",ya="baselineBandwidthInMbps",pi="blockDeviceMapping",Ma="baselineIops",li="boot\
Mode",_i="bareMetal",Ii="burstablePerformanceSupported",Ra="baselineThroughputInMBps",mi="bandwidthWeighting",hi="bandwi\
dthWeightings",Si="capacityBlockId",vi="coreCount",fi="currentGeneration",gi="carrierIp",Pi="currentInstanceBootMode",Ai="\
coreInfo",Ci="cpuOptions",Ei="customerOwnedIp",ba="capacityReservationId",Di="capacityReservationPreference",Ti="capacit\
yReservationResourceGroupArn",yi="capacityReservationSpecification",Mi="capacityReservationTarget",Ri="clientToken",La="\
connectionTrackingConfiguration",Na="code",bi="configured",Tt="count",Li="defaultCores",Ni="defaultEnaQueueCountPerInter\
face",wi="dedicatedHostsSupported",wa="deviceIndex",Oi="deviceName",ki="defaultNetworkCardIndex",xi="dnsName",Xo="delete\
OnTermination",Bi="dryRun",Gi="defaultTcpEstablishedTimeout",$i="defaultThreadsPerCore",Fi="defaultUdpStreamTimeout",Hi="\
defaultUdpTimeout",Ui="defaultVCpus",Vi="description",zi="disks",Oa="ebsCardIndex",Wi="ebsCardSet",ji="elasticGpuAssocia\
tionId",Ki="elasticGpuAssociationState",Qi="elasticGpuAssociationSet",Zi="elasticGpuAssociationTime",Xi="elasticGpuId",qi="\
elasticInferenceAcceleratorArn",Ji="elasticInferenceAcceleratorAssociationId",Yi="elasticInferenceAcceleratorAssociation\
State",ed="elasticInferenceAcceleratorAssociationSet",td="elasticInferenceAcceleratorAssociationTime",nd="encryptionInTr\
ansitSupported",sd="ebsInfo",od="efaInfo",ad="ebsOptimized",rd="ebsOptimizedInfo",cd="ebsOptimizedSupport",id="enclaveOp\
tions",dd="enaQueueCount",t="ec2QueryName",ud="enableResourceNameDnsAAAARecord",pd="enableResourceNameDnsARecord",ld="en\
aSrdEnabled",_d="enaSrdSpecification",Id="enaSrdSupported",md="enaSrdUdpEnabled",hd="enaSrdUdpSpecification",Sd="efaSupp\
orted",ka="encryptionSupport",xa="enaSupport",vd="ebs",fd="enabled",gd="flexibleEnaQueuesSupport",Pd="fpgaInfo",Ad="free\
TierEligible",Cd="fpgas",Ed="gpuInfo",Ba="groupId",Ga="groupName",Dd="gpuPartitionSize",qo="groupSet",Td="gpus",$a="hype\
rvisor",yd="hiddenByDefault",Md="httpEndpoint",Rd="hostId",bd="hibernationOptions",Ld="httpProtocolIpv6",Nd="httpPutResp\
onseHopLimit",wd="hostResourceGroupArn",Od="hibernationSupported",kd="httpTokens",xd="hostnameType",Bd="id",Gd="inferenc\
eAcceleratorInfo",$d="ipv4AddressesPerInterface",Fd="ipv6AddressesPerInterface",Hd="ipv4AddressesPerSecondaryInterface",
Ud="ipv6AddressesSet",Vd="ipAddress",Fa="ipv6Address",zd="instanceId",Wd="iamInstanceProfile",jd="imageId",Kd="instanceL\
ifecycle",Qd="instanceMetadataTags",Zd="ipOwnerId",Xd="isPrimaryIpv6",qd="ipv4PrefixSet",Jd="ipv6PrefixSet",Yd="ipv4Pref\
ix",eu="ipv6Prefix",tu="instanceStorageInfo",nu="instanceStorageSupported",su="instancesSet",ou="instanceState",au="ipv6\
Supported",Jo="instanceType",ru="instanceTypeOfferingSet",cu="instanceTypeSet",iu="interfaceTypeSet",Ha="interfaceType",
f="item",du="key",uu="kernelId",pu="keyName",lu="licenseConfigurationArn",_u="logicalGpuCount",Iu="licenseSet",mu="launc\
hTime",hu="locationType",Su="location",vu="mediaAcceleratorInfo",Ua="macAddress",Va="maximumBandwidthInMbps",fu="metricC\
ategoryIdSet",gu="maximumEbsAttachments",Pu="maximumEbsCards",Au="maximumEfaInterfaces",Cu="maximumEnaQueueCount",Eu="ma\
ximumEnaQueueCountPerInterface",za="maximumIops",sn="memoryInfo",Du="maximumNetworkCards",Wa="maximumNetworkInterfaces",
Tu="metadataOptions",yu="maintenanceOptions",Mu="maxResults",Ru="maximumSecondaryNetworkInterfaces",ja="maximumThroughpu\
tInMBps",Hn="manufacturer",bu="managed",Lu="message",Nu="monitoring",on="name",wu="networkCards",Yo="networkCardIndex",Ou="\
neuronDevices",ku="nitroEnclavesSupport",xu="networkInterfaceId",Bu="networkInterfaceSet",Gu="networkInfo",$u="neuronInf\
o",Fu="networkPerformanceOptions",Ka="networkPerformance",Qa="nvmeSupport",Hu="nitroTpmInfo",Uu="nitroTpmSupport",ps="ne\
xtToken",Vu="nestedVirtualization",zu="outpostArn",ea="ownerId",ta="operator",Wu="principal",ju="peakBandwidthInGbps",Ku="\
productCodes",Qu="productCode",Zu="privateDnsNameOptions",na="privateDnsName",Xu="publicDnsName",qu="platformDetails",Ju="\
placementGroupInfo",Yu="publicIp",ep="privateIpAddressesSet",tp="privateIpAddressSet",ls="privateIpAddress",np="processo\
rInfo",sp="partitionNumber",op="phcSupport",ap="platform",rp="placement",cp="primary",ip="rootDeviceName",dp="rootDevice\
Type",up="reservationId",pp="ramdiskId",lp="requesterId",_p="rebootMigrationSupport",Ip="rebootMigration",mp="reservatio\
nSet",hp="reason",Za="smithy.ts.sdk.synthetic.com.amazonaws.ec2",Sp="supportedArchitectures",vp="supportedBootModes",fp="\
sustainedClockSpeedInGhz",sa="sourceDestCheck",gp="spreadDomain",Pp="supportedFeatures",Ap="sizeInGB",Cp="secondaryInter\
faceId",an="sizeInMiB",Ep="spotInstanceRequestId",Dp="supportedInRegion",Tp="secondaryInterfaceSet",Xa="subnetId",yp="se\
condaryNetworkId",Mp="secondaryNetworkSupported",Rp="sriovNetSupport",bp="supportedRootDeviceTypes",Lp="stateReason",Np="\
secondarySubnetId",wp="supportedStrategies",Op="supportedUsageClasses",kp="supportedVirtualizationTypes",xp="supportedVe\
rsions",qa="state",Un="status",Bp="tcpEstablishedTimeout",Gp="totalFpgaMemoryInMiB",$p="totalGpuMemoryInMiB",Fp="totalIn\
ferenceMemoryInMiB",Hp="totalMediaMemoryInMiB",Up="totalNeuronDeviceMemoryInMiB",Vp="threadsPerCore",zp="tagSet",Wp="tot\
alSizeInGB",jp="tpmSupport",Kp="tenancy",Ja="type",Qp="usageOperation",Zp="usageOperationUpdateTime",Xp="udpStreamTimeou\
t",qp="udpTimeout",Jp="value",Yp="vCpuInfo",el="validCores",Ya="vpcId",tl="volumeId",nl="volumeOwnerId",sl="validThreads\
PerCore",ol="virtualizationType",al="version",rl="workloadSet",e="xmlName",s="com.amazonaws.ec2",er=new O.t(Za);var cl=[
-3,Za,"EC2ServiceException",0,[],[]];er.registerError(cl,ge);const il=[er];var dl=[3,s,nt,0,[me,o],[[0,{[t]:"CapacityRes\
ervationPreference",[e]:Di}],[()=>ul,{[t]:"CapacityReservationTarget",[e]:Mi}]]],ul=[3,s,m,0,[K,he],[[0,{[t]:"CapacityRe\
servationId",[e]:ba}],[0,{[t]:"CapacityReservationResourceGroupArn",[e]:Ti}]]],pl=[3,s,k,0,[Ac,$c,Fc],[[1,{[t]:"TcpEstab\
lishedTimeout",[e]:Bp}],[1,{[t]:"UdpStreamTimeout",[e]:Xp}],[1,{[t]:"UdpTimeout",[e]:qp}]]],ll=[3,s,q,0,[_,Rc,qe,Ar],[[1,
{[t]:"CoreCount",[e]:vi}],[1,{[t]:"ThreadsPerCore",[e]:Vp}],[0,{[t]:"AmdSevSnp",[e]:oi}],[0,{[t]:"NestedVirtualization",
[e]:Vu}]]],_l=[3,s,st,0,[Nt,Ot,wt],[[1,{[t]:"DefaultTcpEstablishedTimeout",[e]:Gi}],[1,{[t]:"DefaultUdpTimeout",[e]:Hi}],
[1,{[t]:"DefaultUdpStreamTimeout",[e]:Fi}]]],Il=[3,s,_t,0,[Hs,ts,ht,A,tn,ve],[[()=>U_,{[e]:Gn}],2,[2,{[t]:"DryRun",[e]:Bi}],
[()=>aa,{[e]:H}],[0,{[t]:"NextToken",[e]:ps}],[1,{[t]:"MaxResults",[e]:Mu}]]],ml=[3,s,rn,0,[tn,qr],[[0,{[t]:"NextToken",
[e]:ps}],[()=>i0,{[t]:"ReservationSet",[e]:mp}]]],hl=[3,s,It,0,[ht,as,A,ve,tn],[2,0,[()=>aa,{[e]:H}],1,0]],Sl=[3,s,dn,0,
[Io,tn],[[()=>J_,{[t]:"InstanceTypeOfferingSet",[e]:ru}],[0,{[t]:"NextToken",[e]:ps}]]],vl=[3,s,un,0,[ht,ss,A,ve,tn,So],
[2,[64,{[e]:Yt}],[()=>aa,{[e]:H}],1,0,2]],fl=[3,s,pn,0,[ss,tn],[[()=>q_,{[t]:"InstanceTypeSet",[e]:cu}],[0,{[t]:"NextTok\
en",[e]:ps}]]],gl=[3,s,bt,0,[rc,ae,kc],[[1,{[t]:"SizeInGB",[e]:Ap}],[1,{[t]:"Count",[e]:Tt}],[0,{[t]:"Type",[e]:Ja}]]],Pl=[
3,s,mn,0,[St,$e,Ve,He,cs,Dt,is],[[1,{[t]:"EbsCardIndex",[e]:Oa}],[1,{[t]:"BaselineBandwidthInMbps",[e]:ya}],[1,{[t]:"Bas\
elineThroughputInMBps",[e]:Ra}],[1,{[t]:"BaselineIops",[e]:Ma}],[1,{[t]:"MaximumBandwidthInMbps",[e]:Va}],[1,{[t]:"Maxim\
umThroughputInMBps",[e]:ja}],[1,{[t]:"MaximumIops",[e]:za}]]],Al=[3,s,Ut,0,[Dn,jt,At,pa,ko,Ze,xo,hn],[[0,{[t]:"EbsOptimi\
zedSupport",[e]:cd}],[0,{[t]:"EncryptionSupport",[e]:ka}],[()=>El,{[t]:"EbsOptimizedInfo",[e]:rd}],[0,{[t]:"NvmeSupport",
[e]:Qa}],[1,{[t]:"MaximumEbsAttachments",[e]:gu}],[0,{[t]:"AttachmentLimitType",[e]:ei}],[1,{[t]:"MaximumEbsCards",[e]:Pu}],
[()=>k_,{[t]:"EbsCardSet",[e]:Wi}]]],Cl=[3,s,Cn,0,[ie,mt,Fn,Uc,we,Vc,Wo,St],[[4,{[t]:"AttachTime",[e]:Zo}],[2,{[t]:"Dele\
teOnTermination",[e]:Xo}],[0,{[t]:"Status",[e]:Un}],[0,{[t]:"VolumeId",[e]:tl}],[0,{[t]:"AssociatedResource",[e]:ni}],[0,
{[t]:"VolumeOwnerId",[e]:nl}],[()=>oa,{[t]:"Operator",[e]:ta}],[1,{[t]:"EbsCardIndex",[e]:Oa}]]],El=[3,s,At,0,[$e,Ve,He,
cs,Dt,is],[[1,{[t]:"BaselineBandwidthInMbps",[e]:ya}],[1,{[t]:"BaselineThroughputInMBps",[e]:Ra}],[1,{[t]:"BaselineIops",
[e]:Ma}],[1,{[t]:"MaximumBandwidthInMbps",[e]:Va}],[1,{[t]:"MaximumThroughputInMBps",[e]:ja}],[1,{[t]:"MaximumIops",[e]:za}]]],
Dl=[3,s,Vt,0,[Bo],[[1,{[t]:"MaximumEfaInterfaces",[e]:Au}]]],Tl=[3,s,vt,0,[ot,Sn,ft,vn],[[0,{[t]:"ElasticGpuId",[e]:Xi}],
[0,{[t]:"ElasticGpuAssociationId",[e]:ji}],[0,{[t]:"ElasticGpuAssociationState",[e]:Ki}],[0,{[t]:"ElasticGpuAssociationT\
ime",[e]:Zi}]]],yl=[3,s,T,0,[Pn,Ht,gn,gt],[[0,{[t]:"ElasticInferenceAcceleratorArn",[e]:qi}],[0,{[t]:"ElasticInferenceAc\
celeratorAssociationId",[e]:Ji}],[0,{[t]:"ElasticInferenceAcceleratorAssociationState",[e]:Yi}],[4,{[t]:"ElasticInferenc\
eAcceleratorAssociationTime",[e]:td}]]],Ml=[3,s,Ct,0,[ut],[[2,{[t]:"Enabled",[e]:fd}]]],Rl=[3,s,H,0,[ct,Qc],[0,[()=>I0,{
[e]:ga}]]],bl=[3,s,Qt,0,[ct,rt,ae,at],[[0,{[t]:"Name",[e]:on}],[0,{[t]:"Manufacturer",[e]:Hn}],[1,{[t]:"Count",[e]:Tt}],
[()=>Ll,{[t]:"MemoryInfo",[e]:sn}]]],Ll=[3,s,wn,0,[nn],[[1,{[t]:"SizeInMiB",[e]:an}]]],Nl=[3,s,Zt,0,[Se,Cc],[[()=>G_,{[t]:"\
Fpgas",[e]:Cd}],[1,{[t]:"TotalFpgaMemoryInMiB",[e]:Gp}]]],wl=[3,s,pt,0,[ct,rt,ae,Do,ms,qc,at],[[0,{[t]:"Name",[e]:on}],[
0,{[t]:"Manufacturer",[e]:Hn}],[1,{[t]:"Count",[e]:Tt}],[1,{[t]:"LogicalGpuCount",[e]:_u}],[1,{[t]:"GpuPartitionSize",[e]:Dd}],
[()=>h0,{[t]:"WorkloadSet",[e]:rl}],[()=>Ol,{[t]:"MemoryInfo",[e]:sn}]]],Ol=[3,s,kn,0,[nn],[[1,{[t]:"SizeInMiB",[e]:an}]]],
kl=[3,s,qt,0,[zn,Ec],[[()=>$_,{[t]:"Gpus",[e]:Td}],[1,{[t]:"TotalGpuMemoryInMiB",[e]:$p}]]],xl=[3,s,Is,0,[Jt,Vn],[[0,{[t]:"\
GroupId",[e]:Ba}],[0,{[t]:"GroupName",[e]:Ga}]]],Bl=[3,s,jn,0,[ze],[[2,{[t]:"Configured",[e]:bi}]]],Gl=[3,s,Xn,0,[De,Es],
[[0,{[t]:"Arn",[e]:ii}],[0,{[t]:"Id",[e]:Bd}]]],$l=[3,s,Kn,0,[xe,Dc],[[()=>F_,{[t]:"Accelerators",[e]:Ea}],[1,{[t]:"Tota\
lInferenceMemoryInMiB",[e]:Fp}]]],Fl=[3,s,ws,0,[ae,ct,rt,at],[[1,{[t]:"Count",[e]:Tt}],[0,{[t]:"Name",[e]:on}],[0,{[t]:"\
Manufacturer",[e]:Hn}],[()=>Hl,{[t]:"MemoryInfo",[e]:sn}]]],Hl=[3,s,Os,0,[nn],[[1,{[t]:"SizeInMiB",[e]:an}]]],Ul=[3,s,vo,
0,[Je,Fe,C,Pt,Kt,Bn,Xn,Us,Ft,An,vr,Cr,Ur,Vr,ac,Ko,ic,lc,fa,Pc,Kc,q,i,K,a,jn,Mo,L,Ct,Te,Or,Bc,Gc,Nr,Qn,Nc,se,D,fr,Wo,uc,Gn,
Fs,Qo,jo,_a,Sc,Ao,Ne,Lr,Yt,yo,Sa,Po,Wr,Fr,ds,va,Aa,us,Br],[[0,{[t]:"Architecture",[e]:di}],[()=>H_,{[t]:"BlockDeviceMapp\
ing",[e]:pi}],[0,{[t]:"ClientToken",[e]:Ri}],[2,{[t]:"EbsOptimized",[e]:ad}],[2,{[t]:"EnaSupport",[e]:xa}],[0,{[t]:"Hype\
rvisor",[e]:$a}],[()=>Gl,{[t]:"IamInstanceProfile",[e]:Wd}],[0,{[t]:"InstanceLifecycle",[e]:Kd}],[()=>x_,{[t]:"ElasticGp\
uAssociationSet",[e]:Qi}],[()=>B_,{[t]:"ElasticInferenceAcceleratorAssociationSet",[e]:ed}],[()=>K_,{[t]:"NetworkInterfa\
ceSet",[e]:Bu}],[0,{[t]:"OutpostArn",[e]:zu}],[0,{[t]:"RootDeviceName",[e]:ip}],[0,{[t]:"RootDeviceType",[e]:dp}],[()=>ra,
{[t]:"GroupSet",[e]:qo}],[2,{[t]:"SourceDestCheck",[e]:sa}],[0,{[t]:"SpotInstanceRequestId",[e]:Ep}],[0,{[t]:"SriovNetSu\
pport",[e]:Rp}],[()=>y_,{[t]:"StateReason",[e]:Lp}],[()=>p0,{[t]:"TagSet",[e]:zp}],[0,{[t]:"VirtualizationType",[e]:ol}],
[()=>ll,{[t]:"CpuOptions",[e]:Ci}],[0,{[t]:"CapacityBlockId",[e]:Si}],[0,{[t]:"CapacityReservationId",[e]:ba}],[()=>dl,{
[t]:"CapacityReservationSpecification",[e]:yi}],[()=>Bl,{[t]:"HibernationOptions",[e]:bd}],[()=>Y_,{[t]:"LicenseSet",[e]:Iu}],
[()=>Xl,{[t]:"MetadataOptions",[e]:Tu}],[()=>Ml,{[t]:"EnclaveOptions",[e]:id}],[0,{[t]:"BootMode",[e]:li}],[0,{[t]:"Plat\
formDetails",[e]:qu}],[0,{[t]:"UsageOperation",[e]:Qp}],[4,{[t]:"UsageOperationUpdateTime",[e]:Zp}],[()=>C_,{[t]:"Privat\
eDnsNameOptions",[e]:Zu}],[0,{[t]:"Ipv6Address",[e]:Fa}],[0,{[t]:"TpmSupport",[e]:jp}],[()=>Zl,{[t]:"MaintenanceOptions",
[e]:yu}],[0,{[t]:"CurrentInstanceBootMode",[e]:Pi}],[()=>Yl,{[t]:"NetworkPerformanceOptions",[e]:Fu}],[()=>oa,{[t]:"Oper\
ator",[e]:ta}],[()=>Z_,{[t]:"SecondaryInterfaceSet",[e]:Tp}],[0,{[t]:"InstanceId",[e]:zd}],[0,{[t]:"ImageId",[e]:jd}],[()=>o_,
{[t]:"InstanceState",[e]:ou}],[0,{[t]:"PrivateDnsName",[e]:na}],[0,{[t]:"DnsName",[e]:xi}],[0,{[t]:"Reason",[e]:hp}],[0,
{[t]:"KeyName",[e]:pu}],[1,{[t]:"AmiLaunchIndex",[e]:Yc}],[()=>c0,{[t]:"ProductCodes",[e]:Ku}],[0,{[t]:"InstanceType",[e]:Jo}],
[4,{[t]:"LaunchTime",[e]:mu}],[()=>P_,{[t]:"Placement",[e]:rp}],[0,{[t]:"KernelId",[e]:uu}],[0,{[t]:"RamdiskId",[e]:pp}],
[0,{[t]:"Platform",[e]:ap}],[()=>__,{[t]:"Monitoring",[e]:Nu}],[0,{[t]:"SubnetId",[e]:Xa}],[0,{[t]:"VpcId",[e]:Ya}],[0,{
[t]:"PrivateIpAddress",[e]:ls}],[0,{[t]:"IpAddress",[e]:Vd}]]],Vl=[3,s,Ts,0,[Re,Rn],[[2,{[t]:"EnaSrdEnabled",[e]:ld}],[()=>zl,
{[t]:"EnaSrdUdpSpecification",[e]:hd}]]],zl=[3,s,ys,0,[Wt],[[2,{[t]:"EnaSrdUdpEnabled",[e]:md}]]],Wl=[3,s,Ls,0,[Lt,Ln],[
[0,{[t]:"DeviceName",[e]:Oi}],[()=>Cl,{[t]:"Ebs",[e]:vd}]]],jl=[3,s,$s,0,[no],[[0,{[t]:"Ipv4Prefix",[e]:Yd}]]],Kl=[3,s,ks,
0,[Qn,Js],[[0,{[t]:"Ipv6Address",[e]:Fa}],[2,{[t]:"IsPrimaryIpv6",[e]:Xd}]]],Ql=[3,s,qn,0,[eo],[[0,{[t]:"Ipv6Prefix",[e]:eu}]]],
Zl=[3,s,es,0,[Oe,Xr],[[0,{[t]:"AutoRecovery",[e]:si}],[0,{[t]:"RebootMigration",[e]:Ip}]]],Xl=[3,s,I,0,[Qo,As,fs,Ss,vs,Vs],
[[0,{[t]:"State",[e]:qa}],[0,{[t]:"HttpTokens",[e]:kd}],[1,{[t]:"HttpPutResponseHopLimit",[e]:Nd}],[0,{[t]:"HttpEndpoint",
[e]:Md}],[0,{[t]:"HttpProtocolIpv6",[e]:Ld}],[0,{[t]:"InstanceMetadataTags",[e]:Qd}]]],ql=[3,s,zs,0,[Be,ue,xt,J,Ds,$n,Sr,
zo,jo,us,ma,Ko,Fn,va,Aa,os,to,Ys,E,Wo],[[()=>tr,{[t]:"Association",[e]:Da}],[()=>Jl,{[t]:"Attachment",[e]:Ta}],[0,{[t]:"\
Description",[e]:Vi}],[()=>ra,{[t]:"GroupSet",[e]:qo}],[()=>z_,{[t]:"Ipv6AddressesSet",[e]:Ud}],[0,{[t]:"MacAddress",[e]:Ua}],
[0,{[t]:"NetworkInterfaceId",[e]:xu}],[0,{[t]:"OwnerId",[e]:ea}],[0,{[t]:"PrivateDnsName",[e]:na}],[0,{[t]:"PrivateIpAdd\
ress",[e]:ls}],[()=>Q_,{[t]:"PrivateIpAddressesSet",[e]:ep}],[2,{[t]:"SourceDestCheck",[e]:sa}],[0,{[t]:"Status",[e]:Un}],
[0,{[t]:"SubnetId",[e]:Xa}],[0,{[t]:"VpcId",[e]:Ya}],[0,{[t]:"InterfaceType",[e]:Ha}],[()=>V_,{[t]:"Ipv4PrefixSet",[e]:qd}],
[()=>W_,{[t]:"Ipv6PrefixSet",[e]:Jd}],[()=>pl,{[t]:"ConnectionTrackingConfiguration",[e]:La}],[()=>oa,{[t]:"Operator",[e]:ta}]]],
tr=[3,s,Ws,0,[S,Me,Zs,_a,xr],[[0,{[t]:"CarrierIp",[e]:gi}],[0,{[t]:"CustomerOwnedIp",[e]:Ei}],[0,{[t]:"IpOwnerId",[e]:Zd}],
[0,{[t]:"PublicDnsName",[e]:Xu}],[0,{[t]:"PublicIp",[e]:Yu}]]],Jl=[3,s,js,0,[ie,Ae,mt,yt,Fn,Vo,Mn,zt],[[4,{[t]:"AttachTi\
me",[e]:Zo}],[0,{[t]:"AttachmentId",[e]:Ca}],[2,{[t]:"DeleteOnTermination",[e]:Xo}],[1,{[t]:"DeviceIndex",[e]:wa}],[0,{[t]:"\
Status",[e]:Un}],[1,{[t]:"NetworkCardIndex",[e]:Yo}],[()=>Vl,{[t]:"EnaSrdSpecification",[e]:_d}],[1,{[t]:"EnaQueueCount",
[e]:dd}]]],Yl=[3,s,Qs,0,[ee],[[0,{[t]:"BandwidthWeighting",[e]:mi}]]],e_=[3,s,Xs,0,[Be,Hr,jo,us],[[()=>tr,{[t]:"Associat\
ion",[e]:Da}],[2,{[t]:"Primary",[e]:cp}],[0,{[t]:"PrivateDnsName",[e]:na}],[0,{[t]:"PrivateIpAddress",[e]:ls}]]],t_=[3,s,
co,0,[ue,$n,cc,zo,ma,Ko,Fn,mc,pc,os],[[()=>n_,{[t]:"Attachment",[e]:Ta}],[0,{[t]:"MacAddress",[e]:Ua}],[0,{[t]:"Secondar\
yInterfaceId",[e]:Cp}],[0,{[t]:"OwnerId",[e]:ea}],[()=>X_,{[t]:"PrivateIpAddressSet",[e]:tp}],[2,{[t]:"SourceDestCheck",
[e]:sa}],[0,{[t]:"Status",[e]:Un}],[0,{[t]:"SecondarySubnetId",[e]:Np}],[0,{[t]:"SecondaryNetworkId",[e]:yp}],[0,{[t]:"I\
nterfaceType",[e]:Ha}]]],n_=[3,s,so,0,[ie,Ae,mt,yt,Fn,Vo],[[4,{[t]:"AttachTime",[e]:Zo}],[0,{[t]:"AttachmentId",[e]:Ca}],
[2,{[t]:"DeleteOnTermination",[e]:Xo}],[1,{[t]:"DeviceIndex",[e]:wa}],[0,{[t]:"Status",[e]:Un}],[1,{[t]:"NetworkCardInde\
x",[e]:Yo}]]],s_=[3,s,ao,0,[us],[[0,{[t]:"PrivateIpAddress",[e]:ls}]]],o_=[3,s,uo,0,[pe,ct],[[1,{[t]:"Code",[e]:Na}],[0,
{[t]:"Name",[e]:on}]]],a_=[3,s,ns,0,[Lc,Bt,pa,jt],[[1,{[t]:"TotalSizeInGB",[e]:Wp}],[()=>O_,{[t]:"Disks",[e]:zi}],[0,{[t]:"\
NvmeSupport",[e]:Qa}],[0,{[t]:"EncryptionSupport",[e]:ka}]]],r_=[3,s,_o,0,[Yt,v,d,vc,Ic,fc,ye,Bn,ha,Pa,at,io,ns,Ut,ia,qt,
Zt,Ia,Kn,Ps,Ue,dt,Xe,tc,hr,gr,la,rs,da,$r,Zr,dc],[[0,{[t]:"InstanceType",[e]:Jo}],[2,{[t]:"CurrentGeneration",[e]:fi}],[
2,{[t]:"FreeTierEligible",[e]:Ad}],[()=>_0,{[t]:"SupportedUsageClasses",[e]:Op}],[()=>d0,{[t]:"SupportedRootDeviceTypes",
[e]:bp}],[()=>m0,{[t]:"SupportedVirtualizationTypes",[e]:kp}],[2,{[t]:"BareMetal",[e]:_i}],[0,{[t]:"Hypervisor",[e]:$a}],
[()=>E_,{[t]:"ProcessorInfo",[e]:np}],[()=>R_,{[t]:"VCpuInfo",[e]:Yp}],[()=>l_,{[t]:"MemoryInfo",[e]:sn}],[2,{[t]:"Insta\
nceStorageSupported",[e]:nu}],[()=>a_,{[t]:"InstanceStorageInfo",[e]:tu}],[()=>Al,{[t]:"EbsInfo",[e]:sd}],[()=>m_,{[t]:"\
NetworkInfo",[e]:Gu}],[()=>kl,{[t]:"GpuInfo",[e]:Ed}],[()=>Nl,{[t]:"FpgaInfo",[e]:Pd}],[()=>A_,{[t]:"PlacementGroupInfo",
[e]:Ju}],[()=>$l,{[t]:"InferenceAcceleratorInfo",[e]:Gd}],[2,{[t]:"HibernationSupported",[e]:Od}],[2,{[t]:"BurstablePerf\
ormanceSupported",[e]:Ii}],[2,{[t]:"DedicatedHostsSupported",[e]:wi}],[2,{[t]:"AutoRecoverySupported",[e]:ti}],[()=>N_,{
[t]:"SupportedBootModes",[e]:vp}],[0,{[t]:"NitroEnclavesSupport",[e]:ku}],[0,{[t]:"NitroTpmSupport",[e]:Uu}],[()=>g_,{[t]:"\
NitroTpmInfo",[e]:Hu}],[()=>d_,{[t]:"MediaAcceleratorInfo",[e]:vu}],[()=>f_,{[t]:"NeuronInfo",[e]:$u}],[0,{[t]:"PhcSuppo\
rt",[e]:op}],[0,{[t]:"RebootMigrationSupport",[e]:_p}],[2,{[t]:"SupportedInRegion",[e]:Dp}]]],c_=[3,s,en,0,[Yt,as,Ro],[[
0,{[t]:"InstanceType",[e]:Jo}],[0,{[t]:"LocationType",[e]:hu}],[0,{[t]:"Location",[e]:Su}]]],i_=[3,s,Eo,0,[Co],[[0,{[t]:"\
LicenseConfigurationArn",[e]:lu}]]],d_=[3,s,rs,0,[xe,yc],[[()=>e0,{[t]:"Accelerators",[e]:Ea}],[1,{[t]:"TotalMediaMemory\
InMiB",[e]:Hp}]]],u_=[3,s,No,0,[ae,ct,rt,at],[[1,{[t]:"Count",[e]:Tt}],[0,{[t]:"Name",[e]:on}],[0,{[t]:"Manufacturer",[e]:Hn}],
[()=>p_,{[t]:"MemoryInfo",[e]:sn}]]],p_=[3,s,Oo,0,[nn],[[1,{[t]:"SizeInMiB",[e]:an}]]],l_=[3,s,at,0,[nn],[[1,{[t]:"SizeI\
nMiB",[e]:an}]]],__=[3,s,ds,0,[Lo,Qo],[[()=>t0,{[t]:"MetricCategoryIdSet",[e]:fu}],[0,{[t]:"State",[e]:qa}]]],I_=[3,s,ur,
0,[Vo,ua,u,Pe,Ge,Tr,it,Go,$o,ho],[[1,{[t]:"NetworkCardIndex",[e]:Yo}],[0,{[t]:"NetworkPerformance",[e]:Ka}],[1,{[t]:"Max\
imumNetworkInterfaces",[e]:Wa}],[1,{[t]:"AdditionalFlexibleNetworkInterfaces",[e]:Jc}],[1,{[t]:"BaselineBandwidthInGbps",
[e]:ui}],[1,{[t]:"PeakBandwidthInGbps",[e]:ju}],[1,{[t]:"DefaultEnaQueueCountPerInterface",[e]:Ni}],[1,{[t]:"MaximumEnaQ\
ueueCount",[e]:Cu}],[1,{[t]:"MaximumEnaQueueCountPerInterface",[e]:Eu}],[()=>s0,{[t]:"InterfaceTypeSet",[e]:iu}]]],m_=[3,
s,ia,0,[ua,u,Fo,_n,cr,Ms,Rs,po,Kt,bn,Vt,En,be,r,On,E,_c,oe,bs],[[0,{[t]:"NetworkPerformance",[e]:Ka}],[1,{[t]:"MaximumNe\
tworkInterfaces",[e]:Wa}],[1,{[t]:"MaximumNetworkCards",[e]:Du}],[1,{[t]:"DefaultNetworkCardIndex",[e]:ki}],[()=>n0,{[t]:"\
NetworkCards",[e]:wu}],[1,{[t]:"Ipv4AddressesPerInterface",[e]:$d}],[1,{[t]:"Ipv6AddressesPerInterface",[e]:Fd}],[2,{[t]:"\
Ipv6Supported",[e]:au}],[0,{[t]:"EnaSupport",[e]:xa}],[2,{[t]:"EfaSupported",[e]:Sd}],[()=>Dl,{[t]:"EfaInfo",[e]:od}],[2,
{[t]:"EncryptionInTransitSupported",[e]:nd}],[2,{[t]:"EnaSrdSupported",[e]:Id}],[()=>L_,{[t]:"BandwidthWeightings",[e]:hi}],
[0,{[t]:"FlexibleEnaQueuesSupport",[e]:gd}],[()=>_l,{[t]:"ConnectionTrackingConfiguration",[e]:La}],[2,{[t]:"SecondaryNe\
tworkSupported",[e]:Mp}],[1,{[t]:"MaximumSecondaryNetworkInterfaces",[e]:Ru}],[1,{[t]:"Ipv4AddressesPerSecondaryInterfac\
e",[e]:Hd}]]],h_=[3,s,pr,0,[ae,Zc],[[1,{[t]:"Count",[e]:Tt}],[1,{[t]:"Version",[e]:al}]]],S_=[3,s,lr,0,[ae,ct,x,at],[[1,
{[t]:"Count",[e]:Tt}],[0,{[t]:"Name",[e]:on}],[()=>h_,{[t]:"CoreInfo",[e]:Ai}],[()=>v_,{[t]:"MemoryInfo",[e]:sn}]]],v_=[
3,s,Ir,0,[nn],[[1,{[t]:"SizeInMiB",[e]:an}]]],f_=[3,s,da,0,[mr,Mc],[[()=>o0,{[t]:"NeuronDevices",[e]:Ou}],[1,{[t]:"Total\
NeuronDeviceMemoryInMiB",[e]:Up}]]],g_=[3,s,la,0,[gc],[[()=>a0,{[t]:"SupportedVersions",[e]:xp}]]],oa=[3,s,Er,0,[Ho,Dr,hs],
[[2,{[t]:"Managed",[e]:bu}],[0,{[t]:"Principal",[e]:Wu}],[2,{[t]:"HiddenByDefault",[e]:yd}]]],P_=[3,s,Sa,0,[ke,Ee,Vn,Gr,
Wn,Oc,sc,gs,Jt,de],[[0,{[t]:"AvailabilityZoneId",[e]:ri}],[0,{[t]:"Affinity",[e]:ci}],[0,{[t]:"GroupName",[e]:Ga}],[1,{[t]:"\
PartitionNumber",[e]:sp}],[0,{[t]:"HostId",[e]:Rd}],[0,{[t]:"Tenancy",[e]:Kp}],[0,{[t]:"SpreadDomain",[e]:gp}],[0,{[t]:"\
HostResourceGroupArn",[e]:wd}],[0,{[t]:"GroupId",[e]:Ba}],[0,{[t]:"AvailabilityZone",[e]:ai}]]],A_=[3,s,Ia,0,[hc],[[()=>r0,
{[t]:"SupportedStrategies",[e]:wp}]]],C_=[3,s,wr,0,[Cs,yn,Tn],[[0,{[t]:"HostnameType",[e]:xd}],[2,{[t]:"EnableResourceNa\
meDnsARecord",[e]:pd}],[2,{[t]:"EnableResourceNameDnsAAAARecord",[e]:ud}]]],E_=[3,s,ha,0,[ec,nc,oc,rt],[[()=>b_,{[t]:"Su\
pportedArchitectures",[e]:Sp}],[1,{[t]:"SustainedClockSpeedInGhz",[e]:fp}],[()=>u0,{[t]:"SupportedFeatures",[e]:Pp}],[0,
{[t]:"Manufacturer",[e]:Hn}]]],D_=[3,s,br,0,[yr,Rr],[[0,{[t]:"ProductCode",[e]:Qu}],[0,{[t]:"Type",[e]:Ja}]]],T_=[3,s,Jr,
0,[jr,zo,Kr,J,fo],[[0,{[t]:"ReservationId",[e]:up}],[0,{[t]:"OwnerId",[e]:ea}],[0,{[t]:"RequesterId",[e]:lp}],[()=>ra,{[t]:"\
GroupSet",[e]:qo}],[()=>j_,{[t]:"InstancesSet",[e]:su}]]],y_=[3,s,fa,0,[pe,Uo],[[0,{[t]:"Code",[e]:Na}],[0,{[t]:"Message",
[e]:Lu}]]],M_=[3,s,wc,0,[go,ga],[[0,{[t]:"Key",[e]:du}],[0,{[t]:"Value",[e]:Jp}]]],R_=[3,s,Pa,0,[kt,et,In,Hc,jc],[[1,{[t]:"\
DefaultVCpus",[e]:Ui}],[1,{[t]:"DefaultCores",[e]:Li}],[1,{[t]:"DefaultThreadsPerCore",[e]:$i}],[()=>w_,{[t]:"ValidCores",
[e]:el}],[()=>l0,{[t]:"ValidThreadsPerCore",[e]:sl}]]],b_=[1,s,Ce,0,[0,{[e]:f}]],L_=[1,s,Ye,0,[0,{[e]:f}]],N_=[1,s,j,0,[
0,{[e]:f}]],w_=[1,s,c,0,[1,{[e]:f}]],O_=[1,s,Mt,0,[()=>gl,{[e]:f}]],k_=[1,s,Gt,0,[()=>Pl,{[e]:f}]],x_=[1,s,$t,0,[()=>Tl,
{[e]:f}]],B_=[1,s,fn,0,[()=>yl,{[e]:f}]],aa=[1,s,Xt,0,[()=>Rl,{[e]:H}]],G_=[1,s,Nn,0,[()=>bl,{[e]:f}]],$_=[1,s,Et,0,[()=>wl,
{[e]:f}]],ra=[1,s,xn,0,[()=>xl,{[e]:f}]],F_=[1,s,Zn,0,[()=>Fl,0]],H_=[1,s,Ns,0,[()=>Wl,{[e]:f}]],U_=[1,s,Jn,0,[0,{[e]:Gn}]],
V_=[1,s,Bs,0,[()=>jl,{[e]:f}]],z_=[1,s,xs,0,[()=>Kl,{[e]:f}]],W_=[1,s,Gs,0,[()=>Ql,{[e]:f}]],j_=[1,s,Yn,0,[()=>Ul,{[e]:f}]],
K_=[1,s,Ks,0,[()=>ql,{[e]:f}]],Q_=[1,s,qs,0,[()=>e_,{[e]:f}]],Z_=[1,s,oo,0,[()=>t_,{[e]:f}]],X_=[1,s,ro,0,[()=>s_,{[e]:f}]],
q_=[1,s,lo,0,[()=>r_,{[e]:f}]],J_=[1,s,mo,0,[()=>c_,{[e]:f}]],Y_=[1,s,To,0,[()=>i_,{[e]:f}]],e0=[1,s,wo,0,[()=>u_,{[e]:f}]],
t0=[1,s,bo,0,[0,{[e]:f}]],n0=[1,s,ir,0,[()=>I_,{[e]:f}]],s0=[1,s,dr,0,[0,{[e]:f}]],o0=[1,s,_r,0,[()=>S_,{[e]:f}]],a0=[1,
s,Pr,0,[0,{[e]:f}]],r0=[1,s,kr,0,[0,{[e]:f}]],c0=[1,s,Mr,0,[()=>D_,{[e]:f}]],i0=[1,s,Qr,0,[()=>T_,{[e]:f}]],d0=[1,s,zr,0,
[0,{[e]:f}]],u0=[1,s,Yr,0,[0,{[e]:f}]],p0=[1,s,Tc,0,[()=>M_,{[e]:f}]],l0=[1,s,bc,0,[1,{[e]:f}]],_0=[1,s,xc,0,[0,{[e]:f}]],
I0=[1,s,zc,0,[0,{[e]:f}]],m0=[1,s,Wc,0,[0,{[e]:f}]],h0=[1,s,Xc,0,[0,{[e]:f}]],S0=[9,s,ln,0,()=>Il,()=>ml],v0=[9,s,cn,0,()=>hl,
()=>Sl],f0=[9,s,Rt,0,()=>vl,()=>fl];const g0=p=>({apiVersion:"2016-11-15",base64Decoder:p?.base64Decoder??n.xt,base64Encoder:p?.
base64Encoder??n.bt,disableHostPrefix:p?.disableHostPrefix??!1,endpointProvider:p?.endpointProvider??Le,extensions:p?.extensions??
[],httpAuthSchemeProvider:p?.httpAuthSchemeProvider??ne,httpAuthSchemes:p?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:w=>w.getIdentityProvider("aws.auth#sigv4"),signer:new n.o}],logger:p?.logger??new n.Q,protocol:p?.protocol??
g,protocolSettings:p?.protocolSettings??{defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:il,xmlNamespace:"http:\
//ec2.amazonaws.com/doc/2016-11-15",version:"2016-11-15",serviceTarget:"AmazonEC2"},serviceId:p?.serviceId??"EC2",sha256:p?.
sha256??n.t,urlParser:p?.urlParser??h.r,utf8Decoder:p?.utf8Decoder??O.r,utf8Encoder:p?.utf8Encoder??O.n}),P0=p=>{(0,n.tt)(
process.version);const w=(0,n.J)(p),re=()=>w().then(n.nt),tt=g0(p);(0,n.Ct)(process.version);const le={profile:p?.profile,
logger:tt.logger};return{...tt,...p,runtime:"node",defaultsMode:w,authSchemePreference:p?.authSchemePreference??(0,h.t)(
n.a,le),bodyLengthChecker:p?.bodyLengthChecker??n.mt,credentialDefaultProvider:p?.credentialDefaultProvider??y.t,defaultSocketTimeout:(0,B.
t)(p?.requestHandler,9e5),defaultUserAgentProvider:p?.defaultUserAgentProvider??(0,n.p)({serviceId:tt.serviceId,clientVersion:R}),
maxAttempts:p?.maxAttempts??(0,h.t)(n.g,p),region:p?.region??(0,h.t)(n.Z,{...n.X,...le}),requestHandler:N.t.create(p?.requestHandler??
re),retryMode:p?.retryMode??(0,h.t)({...n._,default:async()=>(await re()).retryMode||n.y},p),streamCollector:p?.streamCollector??
N.r,useDualstackEndpoint:p?.useDualstackEndpoint??(0,h.t)(n.ut,le),useFipsEndpoint:p?.useFipsEndpoint??(0,h.t)(n.lt,le),
userAgentAppId:p?.userAgentAppId??(0,h.t)(n.f,le)}},A0=p=>{const w=p.httpAuthSchemes;let re=p.httpAuthSchemeProvider,tt=p.
credentials;return{setHttpAuthScheme(le){const _s=w.findIndex(ca=>ca.schemeId===le.schemeId);_s===-1?w.push(le):w.splice(
_s,1,le)},httpAuthSchemes(){return w},setHttpAuthSchemeProvider(le){re=le},httpAuthSchemeProvider(){return re},setCredentials(le){
tt=le},credentials(){return tt}}},C0=p=>({httpAuthSchemes:p.httpAuthSchemes(),httpAuthSchemeProvider:p.httpAuthSchemeProvider(),
credentials:p.credentials()}),E0=(p,w)=>{const re=Object.assign((0,n.l)(p),(0,n.$)(p),(0,n.j)(p),A0(p));return w.forEach(
tt=>tt.configure(re)),Object.assign(p,(0,n.u)(re),(0,n.et)(re),(0,n.M)(re),C0(re))};var D0=class extends n.st{config;constructor(...[
p]){const w=P0(p||{});super(w),this.initConfig=w;const re=z(w),tt=(0,n.b)(re),le=(0,n.v)(tt),_s=(0,n.Y)(le),ca=(0,n.k)(_s),
T0=(0,n.H)(ca),y0=_e(T0),M0=E0(y0,p?.extensions||[]);this.config=M0,this.middlewareStack.use((0,n.at)(this.config)),this.
middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(
this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.
use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:te,identityProviderConfigProvider:async R0=>new n.
x({"aws.auth#sigv4":R0.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}}}),2619:((lt,ce,l)=>{
l.d(ce,{n:()=>ut,r:()=>_e,t:()=>Xt});var n=l(3040),B=l(4327),y=l(4782),h=l(1649),N=l(3656),M=l(9576);const O=async(d,A,H)=>({
operation:(0,n.vt)(A).operation,region:await(0,n._t)(d.region)()||(()=>{throw new Error("expected `region` to be configu\
red for `aws.auth#sigv4`")})()});function g(d){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticache",region:d.
region},propertiesExtractor:(A,H)=>({signingProperties:{config:A,context:H}})}}const te=d=>{const A=[];switch(d.operation){default:
A.push(g(d))}return A},Q=d=>{const A=(0,n.r)(d);return Object.assign(A,{authSchemePreference:(0,n._t)(d.authSchemePreference??
[])})},ne=d=>Object.assign(d,{useDualstackEndpoint:d.useDualstackEndpoint??!1,useFipsEndpoint:d.useFipsEndpoint??!1,defaultSigningName:"\
elasticache"}),_e={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var z="3.11\
27.0";const W="ref",R=-1,P=!0,b="isSet",$="PartitionResult",F="booleanEquals",U="getAttr",Z={[W]:"Endpoint"},Y={[W]:$},G={},
X=[{[W]:"Region"}],V={conditions:[[b,[Z]],[b,X],["aws.partition",X,$],[F,[{[W]:"UseFIPS"},P]],[F,[{[W]:"UseDualStack"},P]],
[F,[{fn:U,argv:[Y,"supportsDualStack"]},P]],[F,[{fn:U,argv:[Y,"supportsFIPS"]},P]],["stringEquals",[{fn:U,argv:[Y,"name"]},
"aws-us-gov"]]],results:[[R],[R,"Invalid Configuration: FIPS and custom endpoint are not supported"],[R,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[Z,G],["https://elasticache-fips.{Region}.{PartitionResult#dua\
lStackDnsSuffix}",G],[R,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ela\
sticache.{Region}.amazonaws.com",G],["https://elasticache-fips.{Region}.{PartitionResult#dnsSuffix}",G],[R,"FIPS is enab\
led but this partition does not support FIPS"],["https://elasticache.{Region}.{PartitionResult#dualStackDnsSuffix}",G],[
R,"DualStack is enabled but this partition does not support DualStack"],["https://elasticache.{Region}.{PartitionResult#\
dnsSuffix}",G],[R,"Invalid Configuration: Missing Region"]]},Ie=2,fe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,
3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,
3,100000001,14,4,100000002,100000003]),We=n.K.from(fe,Ie,V.conditions,V.results),je=new n.G({size:50,params:["Endpoint",
"Region","UseDualStack","UseFIPS"]}),Ke=(d,A={})=>je.get(d,()=>(0,n.U)(We,{endpointParams:d,logger:A.logger}));n.W.aws=n.
d;var Qe=class or extends n.rt{constructor(A){super(A),Object.setPrototypeOf(this,or.prototype)}};const Le="AutoMinorVer\
sionUpgrade",ge="AtRestEncryptionEnabled",Pe="ARN",Ae="AuthTokenEnabled",Ne="AuthTokenLastModifiedDate",Ze="AuthTokenSta\
tus",Xe="Address",we="CustomerAvailabilityZone",Oe="CacheCluster",qe="CacheClusterCreateTime",Ce="CacheClusterId",ie="Ca\
cheClusterList",de="CacheClusterMessage",ke="CacheClusterStatus",xe="CacheClusters",Ee="ClientDownloadLandingPage",De="C\
onfigurationEndpoint",Je="CacheNodes",Be="CacheNodeCreateTime",ue="CacheNodeId",Ge="CacheNodeIdsList",$e="CacheNodeIdsTo\
Reboot",Fe="CacheNodeIdsToRemove",He="CacheNodeList",Te="CacheNodeStatus",j="CacheNodeType",ye="CacheNode",Ue="CustomerO\
utpostArn",Ve="CacheParameterGroup",ee="CacheParameterGroupName",Ye="CacheParameterGroupStatus",r="CacheSecurityGroup",i="\
CacheSecurityGroupMembership",c="CacheSecurityGroupMembershipList",_="CacheSecurityGroupName",v="CacheSubnetGroupName",S="\
CacheSecurityGroups",D="CloudWatchLogsDetails",x="CloudWatchLogsDestinationDetails",q="DescribeCacheClustersMessage",Me="\
DescribeCacheClusters",K="DestinationDetails",me="DeliveryStream",he="DestinationType",nt="Engine",a="EngineVersion",o="\
Endpoint",m="IpDiscovery",C="KinesisFirehoseDetails",E="KinesisFirehoseDestinationDetails",k="LogDeliveryConfigurations",
pe="LogDeliveryConfigurationList",ze="LogDeliveryConfiguration",ae="LogFormat",st="LogGroup",et="LogType",it="Marker",dt="\
MaxRecords",yt="Message",Mt="NotificationConfiguration",_t="NumCacheNodes",rn="NetworkType",cn="ParameterApplyStatus",It="\
PreferredAvailabilityZone",dn="ParameterGroupStatus",un="PendingLogDeliveryConfiguration",pn="PendingLogDeliveryConfigur\
ationList",Rt="PendingModifiedValues",ln="PreferredMaintenanceWindow",bt="PreferredOutpostArn",Lt="Port",_n="Replication\
GroupId",mt="ReplicationGroupLogDeliveryEnabled",ht="ShowCacheClustersNotInReplicationGroups",Nt="SourceCacheNodeId",In="\
ShowCacheNodeInfo",wt="ScaleConfig",Ot="SecurityGroups",kt="SecurityGroupId",xt="SecurityGroupMembership",Bt="SecurityGr\
oupMembershipList",St="ScaleIntervalMinutes",Gt="ScalePercentage",mn="SnapshotRetentionLimit",hn="SnapshotWindow",vt="St\
atus",Sn="TopicArn",$t="TransitEncryptionEnabled",ft="TransitEncryptionMode",vn="TopicStatus",Ft="smithy.ts.sdk.syntheti\
c.com.amazonaws.elasticache",ot="xmlName",T="com.amazonaws.elasticache",Ht=M.t.for(Ft);var fn=[-3,Ft,"ElastiCacheService\
Exception",0,[],[]];Ht.registerError(fn,Qe);const gn=[Ht,M.t.for(T)];var gt=[3,T,Oe,0,[Ce,De,Ee,j,nt,a,ke,_t,It,bt,qe,ln,
Rt,Mt,S,Ve,v,Je,Le,Ot,_n,mn,hn,Ae,Ne,$t,ge,Pe,mt,k,rn,m,ft],[0,()=>At,0,0,0,0,0,1,0,0,4,0,[()=>yn,0],()=>zt,[()=>bn,0],[
()=>Cn,0],0,[()=>Rn,0],2,()=>Ln,0,1,0,2,4,2,2,0,2,[()=>jt,0],0,0,0]],Pn=[3,T,de,0,[it,xe],[0,[()=>be,0]]],An=[3,T,ye,0,[
ue,Te,Be,o,dn,Nt,we,Ue],[0,0,4,()=>At,0,0,0,0]],Cn=[3,T,Ye,0,[ee,cn,$e],[0,0,[()=>Wt,0]]],En=[3,T,i,0,[_,vt],[0,0]],Ut=[
3,T,x,0,[st],[0]],Vt=[3,T,q,0,[Ce,dt,it,In,ht],[0,1,0,2,2]],Pt=[3,T,K,0,[D,C],[()=>Ut,()=>Dn]],At=[3,T,o,0,[Xe,Lt],[0,1]],
Dn=[3,T,E,0,[me],[0]],Ct=[3,T,ze,0,[et,he,K,ae,vt,yt],[0,0,()=>Pt,0,0,0]],zt=[3,T,Mt,0,[Sn,vn],[0,0]],Tn=[3,T,un,0,[et,he,
K,ae],[0,0,()=>Pt,0]],yn=[3,T,Rt,0,[_t,Fe,a,j,Ze,k,$t,ft,wt],[1,[()=>Wt,0],0,0,0,()=>Kt,2,0,()=>Re]],Re=[3,T,wt,0,[Gt,St],
[1,1]],Mn=[3,T,xt,0,[kt,vt],[0,0]],be=[1,T,ie,0,[()=>gt,{[ot]:Oe}]],Wt=[1,T,Ge,0,[0,{[ot]:ue}]],Rn=[1,T,He,0,[()=>An,{[ot]:ye}]],
bn=[1,T,c,0,[()=>En,{[ot]:r}]],jt=[1,T,pe,0,[()=>Ct,{[ot]:ze}]],Kt=[1,T,pn,0,()=>Tn],Ln=[1,T,Bt,0,()=>Mn],ut=[9,T,Me,0,()=>Vt,
()=>Pn];const Qt=d=>({apiVersion:"2015-02-02",base64Decoder:d?.base64Decoder??n.xt,base64Encoder:d?.base64Encoder??n.bt,
disableHostPrefix:d?.disableHostPrefix??!1,endpointProvider:d?.endpointProvider??Ke,extensions:d?.extensions??[],httpAuthSchemeProvider:d?.
httpAuthSchemeProvider??te,httpAuthSchemes:d?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:A=>A.getIdentityProvider(
"aws.auth#sigv4"),signer:new n.o}],logger:d?.logger??new n.Q,protocol:d?.protocol??N.t,protocolSettings:d?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticache",errorTypeRegistries:gn,xmlNamespace:"http://elasticache.amazonaws.com/doc/\
2015-02-02/",version:"2015-02-02",serviceTarget:"AmazonElastiCacheV9"},serviceId:d?.serviceId??"ElastiCache",sha256:d?.sha256??
n.t,urlParser:d?.urlParser??y.r,utf8Decoder:d?.utf8Decoder??M.r,utf8Encoder:d?.utf8Encoder??M.n}),Nn=d=>{(0,n.tt)(process.
version);const A=(0,n.J)(d),H=()=>A().then(n.nt),Se=Qt(d);(0,n.Ct)(process.version);const J={profile:d?.profile,logger:Se.
logger};return{...Se,...d,runtime:"node",defaultsMode:A,authSchemePreference:d?.authSchemePreference??(0,y.t)(n.a,J),bodyLengthChecker:d?.
bodyLengthChecker??n.mt,credentialDefaultProvider:d?.credentialDefaultProvider??B.t,defaultUserAgentProvider:d?.defaultUserAgentProvider??
(0,n.p)({serviceId:Se.serviceId,clientVersion:z}),maxAttempts:d?.maxAttempts??(0,y.t)(n.g,d),region:d?.region??(0,y.t)(n.
Z,{...n.X,...J}),requestHandler:h.t.create(d?.requestHandler??H),retryMode:d?.retryMode??(0,y.t)({...n._,default:async()=>(await H()).
retryMode||n.y},d),streamCollector:d?.streamCollector??h.r,useDualstackEndpoint:d?.useDualstackEndpoint??(0,y.t)(n.ut,J),
useFipsEndpoint:d?.useFipsEndpoint??(0,y.t)(n.lt,J),userAgentAppId:d?.userAgentAppId??(0,y.t)(n.f,J)}},wn=d=>{const A=d.
httpAuthSchemes;let H=d.httpAuthSchemeProvider,Se=d.credentials;return{setHttpAuthScheme(J){const pt=A.findIndex(Et=>Et.
schemeId===J.schemeId);pt===-1?A.push(J):A.splice(pt,1,J)},httpAuthSchemes(){return A},setHttpAuthSchemeProvider(J){H=J},
httpAuthSchemeProvider(){return H},setCredentials(J){Se=J},credentials(){return Se}}},On=d=>({httpAuthSchemes:d.httpAuthSchemes(),
httpAuthSchemeProvider:d.httpAuthSchemeProvider(),credentials:d.credentials()}),Zt=(d,A)=>{const H=Object.assign((0,n.l)(
d),(0,n.$)(d),(0,n.j)(d),wn(d));return A.forEach(Se=>Se.configure(H)),Object.assign(d,(0,n.u)(H),(0,n.et)(H),(0,n.M)(H),
On(H))};var Xt=class extends n.st{config;constructor(...[d]){const A=Nn(d||{});super(A),this.initConfig=A;const H=ne(A),
Se=(0,n.b)(H),J=(0,n.v)(Se),pt=(0,n.Y)(J),Et=(0,n.k)(pt),kn=(0,n.H)(Et),xn=Q(kn),qt=Zt(xn,d?.extensions||[]);this.config=
qt,this.middlewareStack.use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use(
(0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.
middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(
this.config,{httpAuthSchemeParametersProvider:O,identityProviderConfigProvider:async Jt=>new n.x({"aws.auth#sigv4":Jt.credentials})})),
this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}}}),9996:((lt,ce,l)=>{l.d(ce,{n:()=>q,r:()=>W,t:()=>a});
var n=l(3040),B=l(9208),y=l(4327),h=l(4782),N=l(3655),M=l(1649),O=l(9002),g=l(9576);const te=async(o,m,C)=>({operation:(0,n.
vt)(m).operation,region:await(0,n._t)(o.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.au\
th#sigv4`")})()});function Q(o){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:o.region},propertiesExtractor:(m,C)=>({
signingProperties:{config:m,context:C}})}}const ne=o=>{const m=[];switch(o.operation){default:m.push(Q(o))}return m},_e=o=>{
const m=(0,n.r)(o);return Object.assign(m,{authSchemePreference:(0,n._t)(o.authSchemePreference??[])})},z=o=>Object.assign(
o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"lambda"}),W={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var R="3.1164.0";const P="ref",
b=-1,$=!0,F="isSet",U="PartitionResult",Z="booleanEquals",Y="getAttr",G={[P]:"Endpoint"},X={[P]:U},V={},Ie=[{[P]:"Region"}],
fe={conditions:[[F,[G]],[F,Ie],["aws.partition",Ie,U],[Z,[{[P]:"UseFIPS"},$]],[Z,[{[P]:"UseDualStack"},$]],[Z,[{fn:Y,argv:[
X,"supportsDualStack"]},$]],[Z,[{fn:Y,argv:[X,"supportsFIPS"]},$]]],results:[[b],[b,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[b,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[G,V],["ht\
tps://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[b,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",V],[b,"FIPS is enabled but\
 this partition does not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",V],[b,"DualStack\
 is enabled but this partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",V],[b,
"Invalid Configuration: Missing Region"]]},We=2,je=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,
100000010,5,100000008,100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,
100000003]),Ke=n.K.from(je,We,fe.conditions,fe.results),Qe=new n.G({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),Le=(o,m={})=>Qe.get(o,()=>(0,n.U)(Ke,{endpointParams:o,logger:m.logger}));n.W.aws=n.d;var ge=class ar extends n.
rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(m){super(m),Object.setPrototypeOf(
this,ar.prototype)}};const Pe="Blob",Ae="ClientContext",Ne="DurableExecutionArn",Ze="DurableExecutionName",Xe="ExecutedV\
ersion",we="FunctionError",Oe="FunctionName",qe="InvocationRequest",Ce="InvocationResponse",ie="InvocationType",de="Invo\
ke",ke="LogResult",xe="LogType",Ee="Payload",De="Qualifier",Je="StatusCode",Be="TenantId",ue="X-Amz-Client-Context",Ge="\
X-Amz-Durable-Execution-Arn",$e="X-Amz-Durable-Execution-Name",Fe="X-Amz-Executed-Version",He="X-Amz-Function-Error",Te="\
X-Amz-Invocation-Type",j="X-Amz-Log-Result",ye="X-Amz-Log-Type",Ue="X-Amz-Tenant-Id",Ve="http",ee="httpHeader",Ye="httpQ\
uery",r="smithy.ts.sdk.synthetic.com.amazonaws.lambda",i="com.amazonaws.lambda",c=new g.t(r);var _=[-3,r,"LambdaServiceE\
xception",0,[],[]];c.registerError(_,ge);const v=[c,new g.t(i)];var S=[0,i,Pe,8,21],D=[3,i,qe,0,[Oe,ie,xe,Ae,Ze,Ee,De,Be],
[[0,1],[0,{[ee]:Te}],[0,{[ee]:ye}],[0,{[ee]:ue}],[0,{[ee]:$e}],[()=>S,16],[0,{[Ye]:De}],[0,{[ee]:Ue}]],1],x=[3,i,Ce,0,[Je,
we,ke,Ee,Xe,Ne],[[1,32],[0,{[ee]:He}],[0,{[ee]:j}],[()=>S,16],[0,{[ee]:Fe}],[0,{[ee]:Ge}]]],q=[9,i,de,{[Ve]:["POST","/20\
15-03-31/functions/{FunctionName}/invocations",200]},()=>D,()=>x];const Me=o=>({apiVersion:"2015-03-31",base64Decoder:o?.
base64Decoder??n.xt,base64Encoder:o?.base64Encoder??n.bt,disableHostPrefix:o?.disableHostPrefix??!1,endpointProvider:o?.
endpointProvider??Le,extensions:o?.extensions??[],httpAuthSchemeProvider:o?.httpAuthSchemeProvider??ne,httpAuthSchemes:o?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:m=>m.getIdentityProvider("aws.auth#sigv4"),signer:new n.o}],
logger:o?.logger??new n.Q,protocol:o?.protocol??O.t,protocolSettings:o?.protocolSettings??{defaultNamespace:"com.amazona\
ws.lambda",errorTypeRegistries:v,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:o?.serviceId??"Lambda",
sha256:o?.sha256??n.t,urlParser:o?.urlParser??h.r,utf8Decoder:o?.utf8Decoder??g.r,utf8Encoder:o?.utf8Encoder??g.n}),K=o=>{
(0,n.tt)(process.version);const m=(0,n.J)(o),C=()=>m().then(n.nt),E=Me(o);(0,n.Ct)(process.version);const k={profile:o?.
profile,logger:E.logger};return{...E,...o,runtime:"node",defaultsMode:m,authSchemePreference:o?.authSchemePreference??(0,h.
t)(n.a,k),bodyLengthChecker:o?.bodyLengthChecker??n.mt,credentialDefaultProvider:o?.credentialDefaultProvider??y.t,defaultUserAgentProvider:o?.
defaultUserAgentProvider??(0,n.p)({serviceId:E.serviceId,clientVersion:R}),eventStreamSerdeProvider:o?.eventStreamSerdeProvider??
N.r,maxAttempts:o?.maxAttempts??(0,h.t)(n.g,o),region:o?.region??(0,h.t)(n.Z,{...n.X,...k}),requestHandler:M.t.create(o?.
requestHandler??C),retryMode:o?.retryMode??(0,h.t)({...n._,default:async()=>(await C()).retryMode||n.y},o),streamCollector:o?.
streamCollector??M.r,useDualstackEndpoint:o?.useDualstackEndpoint??(0,h.t)(n.ut,k),useFipsEndpoint:o?.useFipsEndpoint??(0,h.
t)(n.lt,k),userAgentAppId:o?.userAgentAppId??(0,h.t)(n.f,k)}},me=o=>{const m=o.httpAuthSchemes;let C=o.httpAuthSchemeProvider,
E=o.credentials;return{setHttpAuthScheme(k){const pe=m.findIndex(ze=>ze.schemeId===k.schemeId);pe===-1?m.push(k):m.splice(
pe,1,k)},httpAuthSchemes(){return m},setHttpAuthSchemeProvider(k){C=k},httpAuthSchemeProvider(){return C},setCredentials(k){
E=k},credentials(){return E}}},he=o=>({httpAuthSchemes:o.httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()}),nt=(o,m)=>{const C=Object.assign((0,n.l)(o),(0,n.$)(o),(0,n.j)(o),me(o));return m.forEach(
E=>E.configure(C)),Object.assign(o,(0,n.u)(C),(0,n.et)(C),(0,n.M)(C),he(C))};var a=class extends n.st{config;constructor(...[
o]){const m=K(o||{});super(m),this.initConfig=m;const C=z(m),E=(0,n.b)(C),k=(0,n.v)(E),pe=(0,n.Y)(k),ze=(0,n.k)(pe),ae=(0,n.
H)(ze),st=(0,B.t)(ae),et=_e(st),it=nt(et,o?.extensions||[]);this.config=it,this.middlewareStack.use((0,n.at)(this.config)),
this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.
A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.
use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:te,identityProviderConfigProvider:async dt=>new n.
x({"aws.auth#sigv4":dt.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}}}),6369:((lt,ce,l)=>{
l.d(ce,{n:()=>x,r:()=>_e,t:()=>nt});var n=l(3040),B=l(4327),y=l(4782),h=l(1649),N=l(3656),M=l(9576);const O=async(a,o,m)=>({
operation:(0,n.vt)(o).operation,region:await(0,n._t)(a.region)()||(()=>{throw new Error("expected `region` to be configu\
red for `aws.auth#sigv4`")})()});function g(a){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbala\
ncing",region:a.region},propertiesExtractor:(o,m)=>({signingProperties:{config:o,context:m}})}}const te=a=>{const o=[];switch(a.
operation){default:o.push(g(a))}return o},Q=a=>{const o=(0,n.r)(a);return Object.assign(o,{authSchemePreference:(0,n._t)(
a.authSchemePreference??[])})},ne=a=>Object.assign(a,{useDualstackEndpoint:a.useDualstackEndpoint??!1,useFipsEndpoint:a.
useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),_e={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInP\
arams",name:"useDualstackEndpoint"}};var z="3.1142.0";const W="ref",R=-1,P=!0,b="isSet",$="PartitionResult",F="booleanEq\
uals",U="getAttr",Z={[W]:"Endpoint"},Y={[W]:$},G={},X=[{[W]:"Region"}],V={conditions:[[b,[Z]],[b,X],["aws.partition",X,$],
[F,[{[W]:"UseFIPS"},P]],[F,[{[W]:"UseDualStack"},P]],[F,[{fn:U,argv:[Y,"supportsDualStack"]},P]],[F,[{fn:U,argv:[Y,"supp\
ortsFIPS"]},P]],["stringEquals",[{fn:U,argv:[Y,"name"]},"aws-us-gov"]]],results:[[R],[R,"Invalid Configuration: FIPS and\
 custom endpoint are not supported"],[R,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Z,G],
["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",G],[R,"FIPS and DualStack are enabled\
, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",G],["https://\
elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",G],[R,"FIPS is enabled but this partition does not suppo\
rt FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",G],[R,"DualStack is enabled but \
this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",G],[R,"\
Invalid Configuration: Missing Region"]]},Ie=2,fe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),We=n.K.from(fe,Ie,V.conditions,V.results),je=new n.G({size:50,params:["Endpoint","Region","UseDual\
Stack","UseFIPS"]}),Ke=(a,o={})=>je.get(a,()=>(0,n.U)(We,{endpointParams:a,logger:o.logger}));n.W.aws=n.d;var Qe=class rr extends n.
rt{constructor(o){super(o),Object.setPrototypeOf(this,rr.prototype)}};const Le="AnomalyDetection",ge="AdministrativeOver\
ride",Pe="AvailabilityZone",Ae="Description",Ne="DescribeTargetHealth",Ze="DescribeTargetHealthInput",Xe="DescribeTarget\
HealthOutput",we="HealthCheckPort",Oe="Id",qe="Include",Ce="MitigationInEffect",ie="Port",de="QuicServerId",ke="Reason",
xe="Result",Ee="State",De="TargetDescription",Je="TargetDescriptions",Be="TargetGroupArn",ue="TargetHealth",Ge="TargetHe\
althDescriptions",$e="TargetHealthDescription",Fe="Targets",He="Target",Te="smithy.ts.sdk.synthetic.com.amazonaws.elasti\
cloadbalancingv2",j="com.amazonaws.elasticloadbalancingv2",ye=new M.t(Te);var Ue=[-3,Te,"ElasticLoadBalancingV2ServiceEx\
ception",0,[],[]];ye.registerError(Ue,Qe);const Ve=[ye,new M.t(j)];var ee=[3,j,ge,0,[Ee,ke,Ae],[0,0,0]],Ye=[3,j,Le,0,[xe,
Ce],[0,0]],r=[3,j,Ze,0,[Be,Fe,qe],[0,()=>S,64],1],i=[3,j,Xe,0,[Ge],[()=>D]],c=[3,j,De,0,[Oe,ie,Pe,de],[0,1,0,0],1],_=[3,
j,ue,0,[Ee,ke,Ae],[0,0,0]],v=[3,j,$e,0,[He,we,ue,Le,ge],[()=>c,0,()=>_,()=>Ye,()=>ee]],S=[1,j,Je,0,()=>c],D=[1,j,Ge,0,()=>v],
x=[9,j,Ne,0,()=>r,()=>i];const q=a=>({apiVersion:"2015-12-01",base64Decoder:a?.base64Decoder??n.xt,base64Encoder:a?.base64Encoder??
n.bt,disableHostPrefix:a?.disableHostPrefix??!1,endpointProvider:a?.endpointProvider??Ke,extensions:a?.extensions??[],httpAuthSchemeProvider:a?.
httpAuthSchemeProvider??te,httpAuthSchemes:a?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider(
"aws.auth#sigv4"),signer:new n.o}],logger:a?.logger??new n.Q,protocol:a?.protocol??N.t,protocolSettings:a?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Ve,xmlNamespace:"http://elasticloadbalancin\
g.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:a?.serviceId??
"Elastic Load Balancing v2",sha256:a?.sha256??n.t,urlParser:a?.urlParser??y.r,utf8Decoder:a?.utf8Decoder??M.r,utf8Encoder:a?.
utf8Encoder??M.n}),Me=a=>{(0,n.tt)(process.version);const o=(0,n.J)(a),m=()=>o().then(n.nt),C=q(a);(0,n.Ct)(process.version);
const E={profile:a?.profile,logger:C.logger};return{...C,...a,runtime:"node",defaultsMode:o,authSchemePreference:a?.authSchemePreference??
(0,y.t)(n.a,E),bodyLengthChecker:a?.bodyLengthChecker??n.mt,credentialDefaultProvider:a?.credentialDefaultProvider??B.t,
defaultUserAgentProvider:a?.defaultUserAgentProvider??(0,n.p)({serviceId:C.serviceId,clientVersion:z}),maxAttempts:a?.maxAttempts??
(0,y.t)(n.g,a),region:a?.region??(0,y.t)(n.Z,{...n.X,...E}),requestHandler:h.t.create(a?.requestHandler??m),retryMode:a?.
retryMode??(0,y.t)({...n._,default:async()=>(await m()).retryMode||n.y},a),streamCollector:a?.streamCollector??h.r,useDualstackEndpoint:a?.
useDualstackEndpoint??(0,y.t)(n.ut,E),useFipsEndpoint:a?.useFipsEndpoint??(0,y.t)(n.lt,E),userAgentAppId:a?.userAgentAppId??
(0,y.t)(n.f,E)}},K=a=>{const o=a.httpAuthSchemes;let m=a.httpAuthSchemeProvider,C=a.credentials;return{setHttpAuthScheme(E){
const k=o.findIndex(pe=>pe.schemeId===E.schemeId);k===-1?o.push(E):o.splice(k,1,E)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(E){
m=E},httpAuthSchemeProvider(){return m},setCredentials(E){C=E},credentials(){return C}}},me=a=>({httpAuthSchemes:a.httpAuthSchemes(),
httpAuthSchemeProvider:a.httpAuthSchemeProvider(),credentials:a.credentials()}),he=(a,o)=>{const m=Object.assign((0,n.l)(
a),(0,n.$)(a),(0,n.j)(a),K(a));return o.forEach(C=>C.configure(m)),Object.assign(a,(0,n.u)(m),(0,n.et)(m),(0,n.M)(m),me(
m))};var nt=class extends n.st{config;constructor(...[a]){const o=Me(a||{});super(o),this.initConfig=o;const m=ne(o),C=(0,n.
b)(m),E=(0,n.v)(C),k=(0,n.Y)(E),pe=(0,n.k)(k),ze=(0,n.H)(pe),ae=Q(ze),st=he(ae,a?.extensions||[]);this.config=st,this.middlewareStack.
use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),
this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.
D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:O,
identityProviderConfigProvider:async et=>new n.x({"aws.auth#sigv4":et.credentials})})),this.middlewareStack.use((0,n.C)(
this.config))}destroy(){super.destroy()}}}),6034:((lt,ce,l)=>{l.d(ce,{C:()=>P,S:()=>R,a:()=>Te,b:()=>$,c:()=>Ge,i:()=>ee,
l:()=>de,n:()=>j,o:()=>He,p:()=>Pe,r:()=>ye,s:()=>ue,t:()=>Ve,u:()=>ke,v:()=>F,w:()=>W,y:()=>U});var n=l(6580),B=l(7643),
y=l(8861),h=l(7811),N=l(3040),M=l(550),O=l(6776),g=l(990),te=l(1105),Q=l(2619),ne=l(9996),_e=l(6369),z=l(9713);const W=(0,M.
t)(O.i,"AutoScaling_2011_01_01","AutoScalingClient",N.V),R={},P=(r,i,c,_)=>[];var b=class extends W(R,P,"DescribeAutoSca\
lingGroups",O.n){};const $=(0,M.t)(te.a,"AmazonEC2","EC2Client",N.V),F={},U=(r,i,c,_)=>[];var Z=class extends $(F,U,"Des\
cribeInstances",te.i){};const Y=(0,M.t)(Q.r,"AmazonElastiCacheV9","ElastiCacheClient",N.V),G={},X=(r,i,c,_)=>[];var V=class extends Y(
G,X,"DescribeCacheClusters",Q.n){};const Ie=(0,M.t)(ne.r,"AWSGirApiService","LambdaClient",N.V),fe={},We=(r,i,c,_)=>[];var je=class extends Ie(
fe,We,"Invoke",ne.n){};const Ke=(0,M.t)(_e.r,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",N.V),Qe={},Le=(r,i,c,_)=>[];
var ge=class extends Ke(Qe,Le,"DescribeTargetHealth",_e.n){},Pe=class extends(0,z.a)(z.r,z.i,"GetParameter",g.r){},Ae=class extends(0,z.
a)(z.r,z.i,"LabelParameterVersion",g.a){},Ne=class extends(0,z.a)(z.r,z.i,"PutParameter",g.o){};(0,h.c)({hosts:(0,h.n)((0,h.
a)()).check((0,h.L)(1),(0,h.I)(200)),until:(0,h.t)(["first","each"]),forMillis:(0,h.i)().check((0,h.S)(0),(0,h.F)(y.r))});
const Ze=(0,h.t)(["open","refused","timed-out","reset"]),Xe=(0,h.s)({seen:(0,h.n)((0,h.s)({host:(0,h.l)(),state:Ze,attempts:(0,h.
i)()}))}),we=200,Oe=5e3,qe=["ResourceNotReadyException","ENINotReadyException","ResourceConflictException","TooManyReque\
stsException","EC2ThrottledException"];async function Ce(r,i,c){const _=new Map;for(let v=0;v<c.length;v+=we){const S={hosts:c.
slice(v,v+we),until:"each",forMillis:Oe};for(const{host:D,state:x}of await ie(r,i,S))_.set(D,x)}return _}async function ie(r,i,c){
const _=await r.lambda();try{const v=new TextEncoder().encode(JSON.stringify(c)),S=await _.send(new je({FunctionName:i,Payload:v})),
D=new TextDecoder().decode(S.Payload);if(S.FunctionError)throw new Error(`port-probe failed (${S.FunctionError}): ${D}`);
return Xe.parse(JSON.parse(D)).seen}catch(v){if((0,n.t)(v,...qe))return[];throw v}}function de(r,i){const c=r.outputs[B.
r[i]];if(c)return c;throw new n.r("stack.failed-state",`stack ${r.name} (${r.status.name}) has no output ${B.r[i]}; depl\
oy it again`)}async function ke({aws:r},i){const[c,_,v,S]=await Promise.all([xe(r,de(i,"groupName")),Ee(r,de(i,"targetGr\
oupArn")),Je(r,de(i,"cacheCluster")),Be(r,i.name)]),D=await De(r,c.members),x=c.members.filter(({LifecycleState:K})=>K===
"InService").map(({InstanceId:K})=>D.get(K??"")??"").filter(Boolean),q=await Ce(r,de(i,"portProbe"),x),Me=c.members.map(
K=>{const me=K.InstanceId??"",he=D.get(me)??"";return{id:me,zone:K.AvailabilityZone??"",address:he,lifecycle:K.LifecycleState??
"",health:K.HealthStatus??"",target:_.get(me)??"not registered",port:q.get(he)??"not asked",templateVersion:K.LaunchTemplate?.
Version??""}});return{size:c.size,instances:Me,...v,servers:S}}async function xe(r,i){const c=(await(await r.autoScaling()).
send(new b({AutoScalingGroupNames:[i]}))).AutoScalingGroups?.[0];if(!c)throw new n.r("fleet.not-right",`Auto Scaling gro\
up ${i} is gone; deploy the stack under another name`);const _=[...c.Instances??[]].sort((v,S)=>(v.InstanceId??"")<(S.InstanceId??
"")?-1:1);return{size:c.DesiredCapacity??0,members:_}}async function Ee(r,i){const c=await(await r.loadBalancing()).send(
new ge({TargetGroupArn:i}));return new Map((c.TargetHealthDescriptions??[]).map(({Target:_,TargetHealth:v})=>{const{State:S="\
unknown",Reason:D}=v??{};return[_?.Id??"",D?`${S} (${D})`:S]}))}async function De(r,i){const c=i.map(({InstanceId:D})=>D??
"").filter(Boolean),_=new Map;if(c.length===0)return _;const v=await r.ec2();let S;do{const D=await v.send(new Z({Filters:[
{Name:"instance-id",Values:c}],...S&&{NextToken:S}}));for(const{InstanceId:x,PrivateIpAddress:q}of(D.Reservations??[]).flatMap(
Me=>Me.Instances??[]))_.set(x??"",q??"");S=D.NextToken}while(S);return _}async function Je(r,i){const c=(await(await r.elastiCache()).
send(new V({CacheClusterId:i,ShowCacheNodeInfo:!0}))).CacheClusters?.[0];return{cacheNodes:(c?.CacheNodes??[]).filter(({
CacheNodeStatus:_,Endpoint:v})=>v?.Address&&!["creating","deleting"].includes(_??"")).map(({Endpoint:_})=>`${_?.Address}\
:${_?.Port}`).sort(),cacheSize:c?.NumCacheNodes??0}}async function Be(r,i){const c=await r.ssm();try{const{Parameter:_}=await c.
send(new Pe({Name:(0,B.p)(i).servers}));return(_?.Value??"").split(/\s+/).filter(Boolean).sort()}catch(_){if((0,n.t)(_,"\
ParameterNotFound"))return[];throw _}}const ue=({lifecycle:r})=>r==="InService";function Ge(r){const i=r.instances.filter(
ue);return[...i.length<r.size?[`${i.length} of ${r.size} instances are in service`]:[],...i.flatMap($e),...Fe(r)]}function $e({
id:r,health:i,target:c,port:_}){return[...i==="Healthy"?[]:[`${r} is ${i||"of unknown health"} in its group`],...c==="he\
althy"?[]:[`${r} is ${c} behind the load balancer`],..._==="open"?[]:[`2408 of ${r} is ${_}`]]}function Fe({cacheNodes:r,
cacheSize:i,servers:c}){const _=c.join(" ")||"nothing";return[...r.length<i?[`${r.length} of ${i} cache nodes are availa\
ble`]:[],...c.join(" ")===r.join(" ")?[]:[`memcached-servers lists ${_}, the cluster has ${r.join(" ")||"nothing"}`]]}function He(r,i){
return{title:`Fleet of ${r}`,head:["instance","zone","address","group","health","target","2408","template"],rows:i.instances.
map(c=>[c.id,c.zone,c.address,c.lifecycle,c.health,c.target,c.port,c.templateVersion])}}function Te({head:r,rows:i}){const c=[
r,...i],_=r.map((S,D)=>Math.max(...c.map(x=>(x[D]??"").length))),v=S=>_.map((D,x)=>(S[x]??"").padEnd(D)).join("  ").trimEnd();
return[v(r),_.map(S=>"\u2500".repeat(S)).join("  "),...i.map(v)]}async function j({aws:r,hide:i},c){const _=await Ue(r,c,
!0);if(!_)return;const{Value:v="",Version:S=0}=_;return i(v),{value:v,version:S}}async function ye({aws:r},i){return(await Ue(
r,i,!1))?.Version}async function Ue(r,i,c){const _=await r.ssm(),v=`${(0,B.p)(i).token}:${B.l.current}`;try{return(await _.
send(new Pe({Name:v,WithDecryption:c}))).Parameter}catch(S){if((0,n.t)(S,"ParameterNotFound","ParameterVersionNotFound"))
return;throw S}}function Ve({stackName:r,given:i},c){if(!c){if(i)return"store";const _=`stack ${r} has no activation tok\
en yet; set activation-token to its 32 hexadecimal digits`;throw new n.r("token.missing",_)}if(i&&i!==c.value){const _=`\
activation-token differs from the one that stack ${r} runs with (version ${c.version}); change it with \`command: rotate\`\
, or leave activation-token empty`;throw new n.r("token.differs",_)}return"keep"}async function ee({aws:r},i){const c=await r.
ssm(),_=(0,B.p)(i.stackName).token,v=await Ye(c,_,i),S=await c.send(new Ae({Name:_,ParameterVersion:v,Labels:[B.l.current]}));
if(S.InvalidLabels?.length)throw new n.r("internal",`Parameter Store refused the label ${S.InvalidLabels.join(", ")}`,{fault:"\
tool"});return v}async function Ye(r,i,{stackName:c,given:_,tags:v}){const S=Object.entries({...v,[B.s]:c}).map(([x,q])=>({
Key:x,Value:q})),D={Name:i,Type:"SecureString",Tier:"Standard",Value:_};try{const x=`Activation token of the Railgun lis\
teners of stack ${c}`,{Version:q=1}=await r.send(new Ne({...D,Description:x,Tags:S}));return q}catch(x){if(!(0,n.t)(x,"P\
arameterAlreadyExists"))throw x;const{Version:q=1}=await r.send(new Ne({...D,Overwrite:!0}));return q}}})};export{b0 as id,L0 as ids,N0 as modules};
