const $o=3667,wo=[3667],xo={3667:((Te,T,c)=>{c.d(T,{i:()=>r,n:()=>S,r:()=>g,t:()=>d});var s=c(550),D=c(3040),m=c(6776);const r=(0,s.
t)(m.s,"AutoScaling_2011_01_01","AutoScalingClient",D.V),S={},g=(L,O,$,w)=>[];var d=class extends r(S,g,"DescribeAutoSca\
lingGroups",m.n){}}),6776:((Te,T,c)=>{c.d(T,{a:()=>Co,i:()=>Ro,n:()=>Ao,o:()=>yo,r:()=>Io,s:()=>Me,t:()=>bo});var s=c(3040),
D=c(2308),m=c(4327),r=c(4782),S=c(1649),g=c(3656),d=c(9576);const L=async(e,n,o)=>({operation:(0,s.vt)(n).operation,region:await(0,s.
_t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function O(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"autoscaling",region:e.region},propertiesExtractor:(n,o)=>({signingProperties:{
config:n,context:o}})}}const $=e=>{const n=[];switch(e.operation){default:n.push(O(e))}return n},w=e=>{const n=(0,s.r)(e);
return Object.assign(n,{authSchemePreference:(0,s._t)(e.authSchemePreference??[])})},De=e=>Object.assign(e,{useDualstackEndpoint:e.
useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"autoscaling"}),Me={UseFIPS:{type:"bui\
ltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"r\
egion"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var fe="3.1169.0";const P="ref",_=-1,h=!0,x="is\
Set",N="PartitionResult",A="booleanEquals",M="getAttr",F={[P]:"Endpoint"},f={[P]:N},p={},k=[{[P]:"Region"}],H={conditions:[
[x,[F]],[x,k],["aws.partition",k,N],[A,[{[P]:"UseFIPS"},h]],[A,[{[P]:"UseDualStack"},h]],[A,[{fn:M,argv:[f,"supportsDual\
Stack"]},h]],[A,[{fn:M,argv:[f,"supportsFIPS"]},h]],["stringEquals",[{fn:M,argv:[f,"name"]},"aws-us-gov"]]],results:[[_],
[_,"Invalid Configuration: FIPS and custom endpoint are not supported"],[_,"Invalid Configuration: Dualstack and custom \
endpoint are not supported"],[F,p],["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",p],[_,"FIPS\
 and DualStack are enabled, but this partition does not support one or both"],["https://autoscaling.{Region}.amazonaws.c\
om",p],["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}",p],[_,"FIPS is enabled but this partition does n\
ot support FIPS"],["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",p],[_,"DualStack is enabled but t\
his partition does not support DualStack"],["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}",p],[_,"Invalid Co\
nfiguration: Missing Region"]]},Ee=2,be=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,
100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,
100000003]),Be=s.K.from(be,Ee,H.conditions,H.results),Ge=new s.G({size:50,params:["Endpoint","Region","UseDualStack","Us\
eFIPS"]}),Le=(e,n={})=>Ge.get(e,()=>(0,s.U)(Be,{endpointParams:e,logger:n.logger}));s.W.aws=s.d;var Oe=class ye extends s.
rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceException";constructor(n){super(n),
Object.setPrototypeOf(this,ye.prototype)}};const q="Activities",$e="AcceleratorCount",we="AcceleratorCountRequest",xe="A\
ctivityId",Ne="AllowedInstanceTypes",Fe="ActivityIds",ke="AcceleratorManufacturers",He="AcceleratorNames",qe="AutoScalin\
gGroup",V="AutoScalingGroupARN",v="AutoScalingGroupName",Ve="AutoScalingGroupNamesType",Ze="AutoScalingGroupNames",Ue="A\
utoScalingGroupState",We="AutoScalingGroupsType",Z="AutoScalingGroups",je="ActivitiesType",Ke="AcceleratorTotalMemoryMiB",
ze="AcceleratorTotalMemoryMiBRequest",Qe="AcceleratorTypes",Je="AvailabilityZones",U="AvailabilityZoneDistribution",Xe="\
AvailabilityZoneIds",W="AvailabilityZoneImpairmentPolicy",Ye="AvailabilityZoneId",et="AvailabilityZone",tt="Activity",st="\
BaselineEbsBandwidthMbps",nt="BaselineEbsBandwidthMbpsRequest",ot="BareMetal",at="BurstablePerformance",ct="BaselinePerf\
ormanceFactors",rt="BaselinePerformanceFactorsRequest",it="Cause",ut="CapacityDistributionStrategy",lt="CpuManufacturers",
_t="CpuPerformanceFactorRequest",dt="CapacityRebalance",pt="CapacityReservationIds",St="CapacityReservationPreference",Pt="\
CapacityReservationResourceGroupArns",j="CapacityReservationSpecification",K="CapacityReservationTarget",vt="CreatedTime",
mt="Context",gt="Cpu",ht="Description",At="DescribeAutoScalingGroups",z="DesiredCapacity",It="DesiredCapacityType",Rt="D\
efaultCooldown",Ct="DefaultInstanceWarmup",yt="DeletionProtection",Tt="DistributionSegment",Dt="DescribeScalingActivitie\
sType",Mt="DescribeScalingActivities",Q="DistributionSegments",ft="Details",Et="ExcludedInstanceTypes",J="EnabledMetrics",
bt="EnabledMetric",Bt="EndTime",E="Filters",Gt="Filter",Lt="Granularity",Ot="HonorCooldown",$t="HealthCheckGracePeriod",
wt="HealthCheckType",xt="HealthStatus",X="Instances",Y="InstancesDistribution",Nt="IncludeDeletedGroups",Ft="InstanceFam\
ily",kt="InstanceGenerations",ee="ImageId",Ht="IncludeInstances",qt="InstanceId",te="InstanceLifecyclePolicy",se="Instan\
ceMaintenancePolicy",ne="IncludeManagedResources",oe="InstanceReusePolicy",ae="InstanceRequirements",ce="InstanceType",Vt="\
ImpairedZoneHealthCheckBehavior",Zt="Identifier",Ut="Instance",Wt="Key",jt="LoadBalancerNames",re="LaunchConfigurationNa\
me",Kt="LifecycleState",zt="LocalStorageTypes",Qt="LocalStorage",I="LaunchTemplate",Jt="LaunchTemplateId",Xt="LaunchTemp\
lateName",Yt="LaunchTemplateOverrides",b="LaunchTemplateSpecification",es="MemoryGiBPerVCpu",ts="MemoryGiBPerVCpuRequest",
ss="MaxGroupPreparedCapacity",ns="MinHealthyPercentage",os="MaxHealthyPercentage",as="MaxInstanceLifetime",ie="MixedInst\
ancesPolicy",cs="MemoryMiB",rs="MemoryMiBRequest",ue="MaxRecords",le="MinSize",is="MaxSpotPriceAsPercentageOfOptimalOnDe\
mandPrice",us="MaxSize",u="Max",ls="Metric",l="Min",_s="Name",ds="NetworkBandwidthGbps",ps="NetworkBandwidthGbpsRequest",
Ss="NetworkInterfaceCount",Ps="NetworkInterfaceCountRequest",vs="NewInstancesProtectedFromScaleIn",R="NextToken",_e="Ope\
rator",ms="OnDemandAllocationStrategy",gs="OnDemandBaseCapacity",hs="OnDemandMaxPricePercentageOverLowestPrice",As="OnDe\
mandPercentageAboveBaseCapacity",de="Overrides",Is="Progress",Rs="PropagateAtLaunch",Cs="PredictedCapacity",ys="Performa\
nceFactorReferenceRequest",Ts="PerformanceFactorReferenceSetRequest",Ds="ProtectedFromScaleIn",Ms="PlacementGroup",fs="P\
rocessName",Es="PoolState",bs="Principal",Bs="References",Gs="RequireHibernateSupport",Ls="ResourceId",Os="ReuseOnScaleI\
n",$s="ResumeProcesses",pe="RetentionTriggers",ws="ResourceType",xs="Reference",Se="Status",Ns="SpotAllocationStrategy",
Fs="StatusCode",ks="SetDesiredCapacity",Hs="SetDesiredCapacityType",qs="SpotInstancePools",Vs="ServiceLinkedRoleARN",Zs="\
StatusMessage",Us="SpotMaxPrice",Ws="SpotMaxPricePercentageOverLowestPrice",Pe="SuspendedProcesses",js="ScalingProcessQu\
ery",Ks="ScalingProcesses",zs="SuspendedProcess",Qs="SuspendProcesses",Js="SuspensionReason",Xs="StartTime",Ys="Tags",en="\
TargetCapacityTypes",tn="TagDescription",sn="TagDescriptionList",nn="TargetGroupARNs",on="TerminateHookAbandon",an="Tota\
lLocalStorageGB",cn="TotalLocalStorageGBRequest",rn="TerminationPolicies",ve="TrafficSources",un="TrafficSourceIdentifie\
r",ln="Type",_n="Value",dn="VCpuCount",pn="VCpuCountRequest",Sn="VPCZoneIdentifier",Pn="Values",vn="Version",me="Weighte\
dCapacity",ge="WarmPoolConfiguration",mn="WarmPoolSize",gn="ZonalShiftEnabled",hn="item",he="smithy.ts.sdk.synthetic.com\
.amazonaws.autoscaling",Ae="xmlName",t="com.amazonaws.autoscaling",Ie=new d.t(he);var An=[-3,he,"AutoScalingServiceExcep\
tion",0,[],[]];Ie.registerError(An,Oe);const In=[Ie,new d.t(t)];var Rn=[3,t,we,0,[l,u],[1,1]],Cn=[3,t,ze,0,[l,u],[1,1]],
yn=[3,t,je,0,[q,R],[()=>uo,0],1],Tn=[3,t,tt,0,[xe,v,it,Xs,Fs,ht,Bt,Zs,Is,ft,Ue,V],[0,0,0,4,0,0,4,0,1,0,0,0],5],Dn=[3,t,qe,
0,[v,le,us,z,Rt,Je,wt,vt,V,re,I,ie,Cs,Xe,jt,nn,$t,X,Pe,Ms,Sn,J,Se,Ys,rn,vs,Vs,as,dt,ge,mn,mt,It,Ct,ve,se,yt,U,W,j,te,_e],
[0,1,1,1,1,64,0,4,0,0,()=>C,[()=>Qn,0],1,64,64,64,1,()=>So,()=>mo,0,0,()=>po,0,()=>go,64,2,0,1,2,()=>io,1,0,0,1,()=>ho,()=>qn,
0,()=>En,()=>bn,()=>Ln,()=>Hn,()=>Yn],8],Mn=[3,t,Ve,0,[Ze,Ht,ne,R,ue,E],[64,2,2,0,1,()=>Ce]],fn=[3,t,We,0,[Z,R],[[()=>lo,
0],0],1],En=[3,t,U,0,[ut],[0]],bn=[3,t,W,0,[gn,Vt],[2,0]],Bn=[3,t,nt,0,[l,u],[1,1]],Gn=[3,t,rt,0,[gt],[[()=>$n,0]]],Ln=[
3,t,j,0,[St,K],[0,()=>On]],On=[3,t,K,0,[pt,Pt],[64,64]],$n=[3,t,_t,0,[Bs],[[()=>vo,{[Ae]:xs}]]],wn=[3,t,Dt,0,[Fe,v,Nt,ne,
ue,R,E],[64,0,2,2,1,0,()=>Ce]],xn=[3,t,Tt,0,[en],[64]],Nn=[3,t,bt,0,[ls,Lt],[0,0]],Fn=[3,t,Gt,0,[_s,Pn],[0,64]],kn=[3,t,
Ut,0,[qt,et,Kt,xt,Ds,ce,Ye,re,I,ee,me],[0,0,0,0,2,0,0,0,()=>C,0,0],5],Hn=[3,t,te,0,[pe],[()=>to]],qn=[3,t,se,0,[ns,os],[
1,1]],Vn=[3,t,ae,0,[dn,cs,lt,es,Et,kt,Ws,is,hs,ot,at,Gs,Ss,Qt,zt,an,st,Qe,$e,ke,He,Ke,ds,Ne,ct],[()=>ro,()=>zn,64,()=>Kn,
64,64,1,1,1,0,0,2,()=>Xn,0,64,()=>ao,()=>Bn,64,()=>Rn,64,64,()=>Cn,()=>Jn,64,[()=>Gn,0]],2],Zn=[3,t,oe,0,[Os],[2]],Un=[3,
t,Y,0,[ms,gs,As,Ns,qs,Us,Q],[0,1,1,0,1,0,()=>_o]],Wn=[3,t,I,0,[b,de],[()=>C,[()=>Po,0]]],jn=[3,t,Yt,0,[ce,me,b,ae,ee],[0,
0,()=>C,[()=>Vn,0],0]],C=[3,t,b,0,[Jt,Xt,vn],[0,0,0]],Kn=[3,t,ts,0,[l,u],[1,1]],zn=[3,t,rs,0,[l,u],[1,1],1],Qn=[3,t,ie,0,
[I,Y],[[()=>Wn,0],()=>Un]],Jn=[3,t,ps,0,[l,u],[1,1]],Xn=[3,t,Ps,0,[l,u],[1,1]],Yn=[3,t,_e,0,[bs],[0],1],eo=[3,t,ys,0,[Ft],
[0]],to=[3,t,pe,0,[on],[0]],Re=[3,t,js,0,[v,Ks],[0,64],1],so=[3,t,Hs,0,[v,z,Ot],[0,1,2],2],no=[3,t,zs,0,[fs,Js],[0,0]],oo=[
3,t,tn,0,[Ls,ws,Wt,_n,Rs],[0,0,0,0,2]],ao=[3,t,cn,0,[l,u],[1,1]],co=[3,t,un,0,[Zt,ln],[0,0],1],ro=[3,t,pn,0,[l,u],[1,1],
1],io=[3,t,ge,0,[ss,le,Es,Se,oe],[1,1,0,0,()=>Zn]],B="unit",uo=[1,t,q,0,()=>Tn],lo=[1,t,Z,0,[()=>Dn,0]],_o=[1,t,Q,0,()=>xn],
po=[1,t,J,0,()=>Nn],Ce=[1,t,E,0,()=>Fn],So=[1,t,X,0,()=>kn],Po=[1,t,de,0,[()=>jn,0]],vo=[1,t,Ts,0,[()=>eo,{[Ae]:hn}]],mo=[
1,t,Pe,0,()=>no],go=[1,t,sn,0,()=>oo],ho=[1,t,ve,0,()=>co],Ao=[9,t,At,0,()=>Mn,()=>fn],Io=[9,t,Mt,0,()=>wn,()=>yn],Ro=[9,
t,$s,0,()=>Re,()=>B],Co=[9,t,ks,0,()=>so,()=>B],yo=[9,t,Qs,0,()=>Re,()=>B];const To=e=>({apiVersion:"2011-01-01",base64Decoder:e?.
base64Decoder??s.xt,base64Encoder:e?.base64Encoder??s.bt,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Le,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??$,httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4"),signer:new s.o}],
logger:e?.logger??new s.Q,protocol:e?.protocol??g.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazona\
ws.autoscaling",errorTypeRegistries:In,xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"2011-01-\
01",serviceTarget:"AutoScaling_2011_01_01"},serviceId:e?.serviceId??"Auto Scaling",sha256:e?.sha256??s.t,urlParser:e?.urlParser??
r.r,utf8Decoder:e?.utf8Decoder??d.r,utf8Encoder:e?.utf8Encoder??d.n}),Do=e=>{(0,s.tt)(process.version);const n=(0,s.J)(e),
o=()=>n().then(s.nt),i=To(e);(0,s.Ct)(process.version);const a={profile:e?.profile,logger:i.logger};return{...i,...e,runtime:"\
node",defaultsMode:n,authSchemePreference:e?.authSchemePreference??(0,r.t)(s.a,a),bodyLengthChecker:e?.bodyLengthChecker??
s.mt,credentialDefaultProvider:e?.credentialDefaultProvider??m.t,defaultSocketTimeout:(0,D.t)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,s.p)({serviceId:i.serviceId,clientVersion:fe}),maxAttempts:e?.maxAttempts??(0,r.t)(s.g,e),region:e?.
region??(0,r.t)(s.Z,{...s.X,...a}),requestHandler:S.t.create(e?.requestHandler??o),retryMode:e?.retryMode??(0,r.t)({...s.
_,default:async()=>(await o()).retryMode||s.y},e),streamCollector:e?.streamCollector??S.r,useDualstackEndpoint:e?.useDualstackEndpoint??
(0,r.t)(s.ut,a),useFipsEndpoint:e?.useFipsEndpoint??(0,r.t)(s.lt,a),userAgentAppId:e?.userAgentAppId??(0,r.t)(s.f,a)}},Mo=e=>{
const n=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider,i=e.credentials;return{setHttpAuthScheme(a){const y=n.findIndex(
G=>G.schemeId===a.schemeId);y===-1?n.push(a):n.splice(y,1,a)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(a){o=
a},httpAuthSchemeProvider(){return o},setCredentials(a){i=a},credentials(){return i}}},fo=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),Eo=(e,n)=>{const o=Object.assign((0,s.l)(
e),(0,s.$)(e),(0,s.j)(e),Mo(e));return n.forEach(i=>i.configure(o)),Object.assign(e,(0,s.u)(o),(0,s.et)(o),(0,s.M)(o),fo(
o))};var bo=class extends s.st{config;constructor(...[e]){const n=Do(e||{});super(n),this.initConfig=n;const o=De(n),i=(0,s.
b)(o),a=(0,s.v)(i),y=(0,s.Y)(a),G=(0,s.k)(y),Bo=(0,s.H)(G),Go=w(Bo),Lo=Eo(Go,e?.extensions||[]);this.config=Lo,this.middlewareStack.
use((0,s.at)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),
this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.
D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:L,
identityProviderConfigProvider:async Oo=>new s.x({"aws.auth#sigv4":Oo.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}}})};export{$o as id,wo as ids,xo as modules};
