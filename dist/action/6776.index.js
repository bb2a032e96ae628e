const za=6776,Qa=[6776],Ja={6776:((Ka,Ne,c)=>{c.d(Ne,{a:()=>L,c:()=>$a,d:()=>La,f:()=>Ga,i:()=>k,l:()=>Ba,n:()=>Wa,o:()=>Ha,
r:()=>G,s:()=>ba,t:()=>qa,u:()=>Oa});var s=c(3040),p=c(765),Fe=c(2308),He=c(4327),_=c(4782),x=c(1649),We=c(3656),N=c(7573),
F=c(9576),qe=c(550);const Ue=async(t,n,o)=>({operation:(0,p.m)(n).operation,region:await(0,p.p)(t.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function Ve(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"autoscaling",region:t.region},propertiesExtractor:(n,o)=>({signingProperties:{config:n,context:o}})}}const Ze=t=>{
const n=[];switch(t.operation){default:n.push(Ve(t))}return n},je=t=>{const n=(0,s.r)(t);return Object.assign(n,{authSchemePreference:(0,p.
p)(t.authSchemePreference??[])})},Ke=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"autoscaling"}),ze={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}};var Qe="3.1169.0";const R="ref",d=-1,h=!0,H="isSet",W="PartitionResult",m="booleanEquals",A="get\
Attr",q={[R]:"Endpoint"},f={[R]:W},S={},U=[{[R]:"Region"}],V={conditions:[[H,[q]],[H,U],["aws.partition",U,W],[m,[{[R]:"\
UseFIPS"},h]],[m,[{[R]:"UseDualStack"},h]],[m,[{fn:A,argv:[f,"supportsDualStack"]},h]],[m,[{fn:A,argv:[f,"supportsFIPS"]},
h]],["stringEquals",[{fn:A,argv:[f,"name"]},"aws-us-gov"]]],results:[[d],[d,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[d,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[q,S],["https://au\
toscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",S],[d,"FIPS and DualStack are enabled, but this partition \
does not support one or both"],["https://autoscaling.{Region}.amazonaws.com",S],["https://autoscaling-fips.{Region}.{Par\
titionResult#dnsSuffix}",S],[d,"FIPS is enabled but this partition does not support FIPS"],["https://autoscaling.{Region\
}.{PartitionResult#dualStackDnsSuffix}",S],[d,"DualStack is enabled but this partition does not support DualStack"],["ht\
tps://autoscaling.{Region}.{PartitionResult#dnsSuffix}",S],[d,"Invalid Configuration: Missing Region"]]},Je=2,Xe=new Int32Array(
[-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,
100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),Ye=s.W.from(Xe,Je,V.conditions,V.results),
et=new s.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),tt=(t,n={})=>et.get(t,()=>(0,s.V)(Ye,{endpointParams:t,
logger:n.logger}));s.H.aws=s.d;var st=class xe extends p.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.autosca\
ling#AutoScalingServiceException";constructor(n){super(n),Object.setPrototypeOf(this,xe.prototype)}};const Z="Activities",
nt="AcceleratorCount",ot="AcceleratorCountRequest",at="ActivityId",ct="AllowedInstanceTypes",rt="ActivityIds",it="Accele\
ratorManufacturers",lt="AcceleratorNames",ut="AutoRollback",_t="AutoScalingGroup",j="AutoScalingGroupARN",i="AutoScaling\
GroupName",dt="AutoScalingGroupNamesType",pt="AutoScalingGroupNames",St="AutoScalingGroupState",Pt="AutoScalingGroupsTyp\
e",K="AutoScalingGroups",z="AlarmSpecification",Rt="ActivitiesType",It="AcceleratorTotalMemoryMiB",vt="AcceleratorTotalM\
emoryMiBRequest",ht="AcceleratorTypes",mt="AvailabilityZones",Q="AvailabilityZoneDistribution",gt="AvailabilityZoneIds",
J="AvailabilityZoneImpairmentPolicy",At="AvailabilityZoneId",ft="AvailabilityZone",Ct="Activity",Dt="Alarms",Tt="Baselin\
eEbsBandwidthMbps",yt="BaselineEbsBandwidthMbpsRequest",Mt="BareMetal",bt="BurstablePerformance",Et="BaselinePerformance\
Factors",$t="BaselinePerformanceFactorsRequest",Bt="BakeTime",Ot="Cause",Lt="CheckpointDelay",Gt="CapacityDistributionSt\
rategy",kt="CpuManufacturers",wt="CheckpointPercentages",xt="CpuPerformanceFactorRequest",Nt="CapacityRebalance",Ft="Cap\
acityReservationIds",Ht="CapacityReservationPreference",Wt="CapacityReservationResourceGroupArns",X="CapacityReservation\
Specification",Y="CapacityReservationTarget",qt="CreatedTime",Ut="Context",Vt="Cpu",Zt="Description",jt="DescribeAutoSca\
lingGroups",ee="DesiredCapacity",Kt="DesiredCapacityType",zt="DefaultCooldown",C="DesiredConfiguration",Qt="DescribeInst\
anceRefreshes",Jt="DescribeInstanceRefreshesAnswer",Xt="DescribeInstanceRefreshesType",Yt="DefaultInstanceWarmup",es="De\
letionProtection",ts="DistributionSegment",ss="DescribeScalingActivitiesType",ns="DescribeScalingActivities",te="Distrib\
utionSegments",os="Details",as="ExcludedInstanceTypes",se="EnabledMetrics",cs="EnabledMetric",ne="EndTime",D="Filters",rs="\
Filter",is="Granularity",ls="HonorCooldown",us="HealthCheckGracePeriod",_s="HealthCheckType",ds="HealthStatus",oe="Insta\
nces",ae="InstancesDistribution",ps="IncludeDeletedGroups",Ss="InstanceFamily",Ps="InstanceGenerations",ce="ImageId",Rs="\
IncludeInstances",Is="InstanceId",re="InstanceLifecyclePolicy",ie="InstanceMaintenancePolicy",le="IncludeManagedResource\
s",ue="InstanceRefreshes",T="InstanceRefreshId",vs="InstanceRefreshIds",hs="InstanceRefreshLivePoolProgress",_e="Instanc\
eReusePolicy",ms="InstanceRefreshProgressDetails",gs="InstanceRefreshWarmPoolProgress",As="InstanceRefresh",de="Instance\
Requirements",pe="InstanceType",y="InstancesToUpdate",fs="InstancesToUpdateOnRollback",Cs="InstanceWarmup",Ds="ImpairedZ\
oneHealthCheckBehavior",Ts="Identifier",ys="Instance",Ms="Key",bs="LoadBalancerNames",Se="LaunchConfigurationName",Es="L\
ivePoolProgress",$s="LifecycleState",Bs="LocalStorageTypes",Os="LocalStorage",I="LaunchTemplate",Ls="LaunchTemplateId",Gs="\
LaunchTemplateName",ks="LaunchTemplateOverrides",M="LaunchTemplateSpecification",ws="MemoryGiBPerVCpu",xs="MemoryGiBPerV\
CpuRequest",Ns="MaxGroupPreparedCapacity",Pe="MinHealthyPercentage",Re="MaxHealthyPercentage",Fs="MaxInstanceLifetime",b="\
MixedInstancesPolicy",Hs="MemoryMiB",Ws="MemoryMiBRequest",E="MaxRecords",Ie="MinSize",qs="MaxSpotPriceAsPercentageOfOpt\
imalOnDemandPrice",Us="MaxSize",l="Max",Vs="Metric",u="Min",Zs="Name",js="NetworkBandwidthGbps",Ks="NetworkBandwidthGbps\
Request",zs="NetworkInterfaceCount",Qs="NetworkInterfaceCountRequest",Js="NewInstancesProtectedFromScaleIn",P="NextToken",
ve="Operator",Xs="OnDemandAllocationStrategy",Ys="OnDemandBaseCapacity",en="OnDemandMaxPricePercentageOverLowestPrice",tn="\
OnDemandPercentageAboveBaseCapacity",he="Overrides",sn="Progress",nn="PropagateAtLaunch",on="PredictedCapacity",an="Perc\
entageCompleteOnRollback",$="PercentageComplete",cn="ProgressDetails",rn="ProgressDetailsOnRollback",ln="PerformanceFact\
orReferenceRequest",un="PerformanceFactorReferenceSetRequest",_n="ProtectedFromScaleIn",dn="PlacementGroup",pn="ProcessN\
ame",Sn="PoolState",me="Preferences",Pn="Principal",Rn="References",ge="RollbackDetails",In="RequireHibernateSupport",vn="\
RollbackInstanceRefresh",hn="RollbackInstanceRefreshAnswer",mn="RollbackInstanceRefreshType",gn="ResourceId",An="ReuseOn\
ScaleIn",fn="RefreshPreferences",Cn="ResumeProcesses",Dn="RollbackReason",Tn="RollbackStartTime",Ae="RetentionTriggers",
yn="ResourceType",Mn="Reference",B="Status",bn="SpotAllocationStrategy",En="StatusCode",$n="SetDesiredCapacity",Bn="SetD\
esiredCapacityType",On="SpotInstancePools",Ln="ScaleInProtectedInstances",Gn="StartInstanceRefresh",kn="StartInstanceRef\
reshAnswer",wn="StartInstanceRefreshType",xn="StandbyInstances",Nn="ServiceLinkedRoleARN",Fn="StatusMessage",Hn="SpotMax\
Price",Wn="SpotMaxPricePercentageOverLowestPrice",qn="SkipMatching",fe="SuspendedProcesses",Un="ScalingProcessQuery",Vn="\
ScalingProcesses",Zn="SuspendedProcess",jn="SuspendProcesses",Kn="StatusReason",zn="SuspensionReason",Ce="StartTime",De="\
Strategy",Qn="Tags",Jn="TargetCapacityTypes",Xn="TagDescription",Yn="TagDescriptionList",eo="TargetGroupARNs",to="Termin\
ateHookAbandon",so="TotalLocalStorageGB",no="TotalLocalStorageGBRequest",oo="TerminationPolicies",Te="TrafficSources",ao="\
TrafficSourceIdentifier",co="Type",ro="Value",io="VCpuCount",lo="VCpuCountRequest",uo="VPCZoneIdentifier",_o="Values",po="\
Version",ye="WeightedCapacity",Me="WarmPoolConfiguration",So="WarmPoolProgress",Po="WarmPoolSize",Ro="ZonalShiftEnabled",
Io="item",be="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling",Ee="xmlName",e="com.amazonaws.autoscaling",$e=new F.t(be);
var vo=[-3,be,"AutoScalingServiceException",0,[],[]];$e.registerError(vo,st);const ho=[$e,new F.t(e)];var mo=[3,e,ot,0,[
u,l],[1,1]],go=[3,e,vt,0,[u,l],[1,1]],Ao=[3,e,Rt,0,[Z,P],[()=>Ia,0],1],fo=[3,e,Ct,0,[at,i,Ot,Ce,En,Zt,ne,Fn,sn,os,St,j],
[0,0,0,4,0,0,4,0,1,0,0,0],5],Co=[3,e,z,0,[Dt],[64]],Do=[3,e,_t,0,[i,Ie,Us,ee,zt,mt,_s,qt,j,Se,I,b,on,gt,bs,eo,us,oe,fe,dn,
uo,se,B,Qn,oo,Js,Nn,Fs,Nt,Me,Po,Ut,Kt,Yt,Te,ie,es,Q,J,X,re,ve],[0,1,1,1,1,64,0,4,0,0,()=>v,[()=>Le,0],1,64,64,64,1,()=>Aa,
()=>Da,0,0,()=>ma,0,()=>Ta,64,2,0,1,2,()=>Ra,1,0,0,1,()=>ya,()=>qo,0,()=>Mo,()=>bo,()=>Bo,()=>Wo,()=>sa],8],To=[3,e,dt,0,
[pt,Rs,le,P,E,D],[64,2,2,0,1,()=>we]],yo=[3,e,Pt,0,[K,P],[[()=>va,0],0],1],Mo=[3,e,Q,0,[Gt],[0]],bo=[3,e,J,0,[Ro,Ds],[2,
0]],Eo=[3,e,yt,0,[u,l],[1,1]],$o=[3,e,$t,0,[Vt],[[()=>Lo,0]]],Bo=[3,e,X,0,[Ht,Y],[0,()=>Oo]],Oo=[3,e,Y,0,[Ft,Wt],[64,64]],
Lo=[3,e,xt,0,[Rn],[[()=>Ca,{[Ee]:Mn}]]],Go=[3,e,Jt,0,[ue,P],[[()=>ga,0],0]],ko=[3,e,Xt,0,[i,vs,P,E],[0,64,0,1],1],wo=[3,
e,ss,0,[rt,i,ps,le,E,P,D],[64,0,2,2,1,0,()=>we]],Be=[3,e,C,0,[I,b],[()=>v,[()=>Le,0]]],xo=[3,e,ts,0,[Jn],[64]],No=[3,e,cs,
0,[Vs,is],[0,0]],Fo=[3,e,rs,0,[Zs,_o],[0,64]],Ho=[3,e,ys,0,[Is,ft,$s,ds,_n,pe,At,Se,I,ce,ye],[0,0,0,0,2,0,0,0,()=>v,0,0],
5],Wo=[3,e,re,0,[Ae],[()=>oa]],qo=[3,e,ie,0,[Pe,Re],[1,1]],Uo=[3,e,As,0,[T,i,B,Kn,Ce,ne,$,y,cn,me,C,ge,De],[0,0,0,0,4,4,
1,1,()=>Oe,()=>Ge,[()=>Be,0],()=>aa,0]],Vo=[3,e,hs,0,[$,y],[1,1]],Oe=[3,e,ms,0,[Es,So],[()=>Vo,()=>Zo]],Zo=[3,e,gs,0,[$,
y],[1,1]],jo=[3,e,de,0,[io,Hs,kt,ws,as,Ps,Wn,qs,en,Mt,bt,In,zs,Os,Bs,so,Tt,ht,nt,it,lt,It,js,ct,Et],[()=>Pa,()=>Yo,64,()=>Xo,
64,64,1,1,1,0,0,2,()=>ta,0,64,()=>pa,()=>Eo,64,()=>mo,64,64,()=>go,()=>ea,64,[()=>$o,0]],2],Ko=[3,e,_e,0,[An],[2]],zo=[3,
e,ae,0,[Xs,Ys,tn,bn,On,Hn,te],[0,1,1,0,1,0,()=>ha]],Qo=[3,e,I,0,[M,he],[()=>v,[()=>fa,0]]],Jo=[3,e,ks,0,[pe,ye,M,de,ce],
[0,0,()=>v,[()=>jo,0],0]],v=[3,e,M,0,[Ls,Gs,po],[0,0,0]],Xo=[3,e,xs,0,[u,l],[1,1]],Yo=[3,e,Ws,0,[u,l],[1,1],1],Le=[3,e,b,
0,[I,ae],[[()=>Qo,0],()=>zo]],ea=[3,e,Ks,0,[u,l],[1,1]],ta=[3,e,Qs,0,[u,l],[1,1]],sa=[3,e,ve,0,[Pn],[0],1],na=[3,e,ln,0,
[Ss],[0]],Ge=[3,e,fn,0,[Pe,Cs,wt,Lt,qn,ut,Ln,xn,z,Re,Bt],[1,1,65,1,2,2,0,0,()=>Co,1,1]],oa=[3,e,Ae,0,[to],[0]],aa=[3,e,ge,
0,[Dn,Tn,an,fs,rn],[0,4,1,1,()=>Oe]],ca=[3,e,hn,0,[T],[0]],ra=[3,e,mn,0,[i],[0],1],ke=[3,e,Un,0,[i,Vn],[0,64],1],ia=[3,e,
Bn,0,[i,ee,ls],[0,1,2],2],la=[3,e,kn,0,[T],[0]],ua=[3,e,wn,0,[i,De,C,me],[0,0,[()=>Be,0],()=>Ge],1],_a=[3,e,Zn,0,[pn,zn],
[0,0]],da=[3,e,Xn,0,[gn,yn,Ms,ro,nn],[0,0,0,0,2]],pa=[3,e,no,0,[u,l],[1,1]],Sa=[3,e,ao,0,[Ts,co],[0,0],1],Pa=[3,e,lo,0,[
u,l],[1,1],1],Ra=[3,e,Me,0,[Ns,Ie,Sn,B,_e],[1,1,0,0,()=>Ko]],O="unit",Ia=[1,e,Z,0,()=>fo],va=[1,e,K,0,[()=>Do,0]],ha=[1,
e,te,0,()=>xo],ma=[1,e,se,0,()=>No],we=[1,e,D,0,()=>Fo],ga=[1,e,ue,0,[()=>Uo,0]],Aa=[1,e,oe,0,()=>Ho],fa=[1,e,he,0,[()=>Jo,
0]],Ca=[1,e,un,0,[()=>na,{[Ee]:Io}]],Da=[1,e,fe,0,()=>_a],Ta=[1,e,Yn,0,()=>da],ya=[1,e,Te,0,()=>Sa],Ma=[9,e,jt,0,()=>To,
()=>yo],ba=[9,e,Qt,0,()=>ko,()=>Go],Ea=[9,e,ns,0,()=>wo,()=>Ao],$a=[9,e,Cn,0,()=>ke,()=>O],Ba=[9,e,vn,0,()=>ra,()=>ca],Oa=[
9,e,$n,0,()=>ia,()=>O],La=[9,e,Gn,0,()=>ua,()=>la],Ga=[9,e,jn,0,()=>ke,()=>O];const ka=t=>({apiVersion:"2011-01-01",base64Decoder:t?.
base64Decoder??s.lt,base64Encoder:t?.base64Encoder??s.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??tt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??Ze,httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4"),signer:new s.o}],
logger:t?.logger??new s.Y,protocol:t?.protocol??We.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazon\
aws.autoscaling",errorTypeRegistries:ho,xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"2011-01\
-01",serviceTarget:"AutoScaling_2011_01_01"},serviceId:t?.serviceId??"Auto Scaling",sha256:t?.sha256??s.t,urlParser:t?.urlParser??
_.r,utf8Decoder:t?.utf8Decoder??N.n,utf8Encoder:t?.utf8Encoder??N.t}),wa=t=>{(0,s.Q)(process.version);const n=(0,s.G)(t),
o=()=>n().then(s.$),r=ka(t);(0,s.dt)(process.version);const a={profile:t?.profile,logger:r.logger};return{...r,...t,runtime:"\
node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??(0,_.t)(s.a,a),bodyLengthChecker:t?.bodyLengthChecker??
s.at,credentialDefaultProvider:t?.credentialDefaultProvider??He.t,defaultSocketTimeout:(0,Fe.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,s.p)({serviceId:r.serviceId,clientVersion:Qe}),maxAttempts:t?.maxAttempts??(0,_.t)(s.g,t),region:t?.
region??(0,_.t)(s.J,{...s.q,...a}),requestHandler:x.t.create(t?.requestHandler??o),retryMode:t?.retryMode??(0,_.t)({...s.
_,default:async()=>(await o()).retryMode||s.y},t),streamCollector:t?.streamCollector??x.r,useDualstackEndpoint:t?.useDualstackEndpoint??
(0,_.t)(s.rt,a),useFipsEndpoint:t?.useFipsEndpoint??(0,_.t)(s.nt,a),userAgentAppId:t?.userAgentAppId??(0,_.t)(s.f,a)}},xa=t=>{
const n=t.httpAuthSchemes;let o=t.httpAuthSchemeProvider,r=t.credentials;return{setHttpAuthScheme(a){const g=n.findIndex(
w=>w.schemeId===a.schemeId);g===-1?n.push(a):n.splice(g,1,a)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(a){o=
a},httpAuthSchemeProvider(){return o},setCredentials(a){r=a},credentials(){return r}}},Na=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),Fa=(t,n)=>{const o=Object.assign((0,s.l)(
t),(0,s.X)(t),(0,s.j)(t),xa(t));return n.forEach(r=>r.configure(o)),Object.assign(t,(0,s.u)(o),(0,s.Z)(o),(0,s.M)(o),Na(
o))};var Ha=class extends s.tt{config;constructor(...[t]){const n=wa(t||{});super(n),this.initConfig=n;const o=Ke(n),r=(0,s.
b)(o),a=(0,s.v)(r),g=(0,s.K)(a),w=(0,s.k)(g),Ua=(0,p.n)(w),Va=je(Ua),Za=Fa(Va,t?.extensions||[]);this.config=Za,this.middlewareStack.
use((0,s.et)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),
this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.
D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:Ue,
identityProviderConfigProvider:async ja=>new s.x({"aws.auth#sigv4":ja.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}};const L=(0,qe.t)(ze,"AutoScaling_2011_01_01","AutoScalingClient",p.t),G={},k=(t,n,o,r)=>[];
var Wa=class extends L(G,k,"DescribeAutoScalingGroups",Ma){},qa=class extends L(G,k,"DescribeScalingActivities",Ea){}})};export{za as id,Qa as ids,Ja as modules};
