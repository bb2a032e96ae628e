const xo=3667,No=[3667],Fo={3667:((Te,T,a)=>{a.d(T,{i:()=>g,n:()=>r,r:()=>S,t:()=>D});var s=a(550),l=a(765),m=a(6776);const g=(0,s.
t)(m.s,"AutoScaling_2011_01_01","AutoScalingClient",l.t),r={},S=(M,f,$,w)=>[];var D=class extends g(r,S,"DescribeAutoSca\
lingGroups",m.n){}}),6776:((Te,T,a)=>{a.d(T,{a:()=>To,i:()=>yo,n:()=>Ro,o:()=>Do,r:()=>Co,s:()=>Ee,t:()=>Oo});var s=a(3040),
l=a(765),m=a(2308),g=a(4327),r=a(4782),S=a(1649),D=a(3656),M=a(7573),f=a(9576);const $=async(e,n,o)=>({operation:(0,l.m)(
n).operation,region:await(0,l.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function w(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"autoscaling",region:e.region},propertiesExtractor:(n,o)=>({
signingProperties:{config:n,context:o}})}}const De=e=>{const n=[];switch(e.operation){default:n.push(w(e))}return n},Me=e=>{
const n=(0,s.r)(e);return Object.assign(n,{authSchemePreference:(0,l.p)(e.authSchemePreference??[])})},fe=e=>Object.assign(
e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"autoscaling"}),
Ee={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var be="3.1169.0";const P="\
ref",d=-1,A=!0,x="isSet",N="PartitionResult",h="booleanEquals",E="getAttr",F={[P]:"Endpoint"},b={[P]:N},p={},k=[{[P]:"Re\
gion"}],H={conditions:[[x,[F]],[x,k],["aws.partition",k,N],[h,[{[P]:"UseFIPS"},A]],[h,[{[P]:"UseDualStack"},A]],[h,[{fn:E,
argv:[b,"supportsDualStack"]},A]],[h,[{fn:E,argv:[b,"supportsFIPS"]},A]],["stringEquals",[{fn:E,argv:[b,"name"]},"aws-us\
-gov"]]],results:[[d],[d,"Invalid Configuration: FIPS and custom endpoint are not supported"],[d,"Invalid Configuration:\
 Dualstack and custom endpoint are not supported"],[F,p],["https://autoscaling-fips.{Region}.{PartitionResult#dualStackD\
nsSuffix}",p],[d,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://autoscalin\
g.{Region}.amazonaws.com",p],["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}",p],[d,"FIPS is enabled but\
 this partition does not support FIPS"],["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",p],[d,"Dual\
Stack is enabled but this partition does not support DualStack"],["https://autoscaling.{Region}.{PartitionResult#dnsSuff\
ix}",p],[d,"Invalid Configuration: Missing Region"]]},Be=2,Oe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,
3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,
3,100000001,14,4,100000002,100000003]),Le=s.W.from(Oe,Be,H.conditions,H.results),Ge=new s.U({size:50,params:["Endpoint",
"Region","UseDualStack","UseFIPS"]}),$e=(e,n={})=>Ge.get(e,()=>(0,s.V)(Le,{endpointParams:e,logger:n.logger}));s.H.aws=s.
d;var we=class ye extends l.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceExcept\
ion";constructor(n){super(n),Object.setPrototypeOf(this,ye.prototype)}};const q="Activities",xe="AcceleratorCount",Ne="A\
cceleratorCountRequest",Fe="ActivityId",ke="AllowedInstanceTypes",He="ActivityIds",qe="AcceleratorManufacturers",Ue="Acc\
eleratorNames",Ve="AutoScalingGroup",U="AutoScalingGroupARN",v="AutoScalingGroupName",We="AutoScalingGroupNamesType",Ze="\
AutoScalingGroupNames",je="AutoScalingGroupState",Ke="AutoScalingGroupsType",V="AutoScalingGroups",ze="ActivitiesType",Qe="\
AcceleratorTotalMemoryMiB",Je="AcceleratorTotalMemoryMiBRequest",Xe="AcceleratorTypes",Ye="AvailabilityZones",W="Availab\
ilityZoneDistribution",et="AvailabilityZoneIds",Z="AvailabilityZoneImpairmentPolicy",tt="AvailabilityZoneId",st="Availab\
ilityZone",nt="Activity",ot="BaselineEbsBandwidthMbps",at="BaselineEbsBandwidthMbpsRequest",ct="BareMetal",rt="Burstable\
Performance",it="BaselinePerformanceFactors",ut="BaselinePerformanceFactorsRequest",_t="Cause",lt="CapacityDistributionS\
trategy",dt="CpuManufacturers",pt="CpuPerformanceFactorRequest",St="CapacityRebalance",Pt="CapacityReservationIds",vt="C\
apacityReservationPreference",mt="CapacityReservationResourceGroupArns",j="CapacityReservationSpecification",K="Capacity\
ReservationTarget",gt="CreatedTime",At="Context",ht="Cpu",It="Description",Rt="DescribeAutoScalingGroups",z="DesiredCapa\
city",Ct="DesiredCapacityType",yt="DefaultCooldown",Tt="DefaultInstanceWarmup",Dt="DeletionProtection",Mt="DistributionS\
egment",ft="DescribeScalingActivitiesType",Et="DescribeScalingActivities",Q="DistributionSegments",bt="Details",Bt="Excl\
udedInstanceTypes",J="EnabledMetrics",Ot="EnabledMetric",Lt="EndTime",B="Filters",Gt="Filter",$t="Granularity",wt="Honor\
Cooldown",xt="HealthCheckGracePeriod",Nt="HealthCheckType",Ft="HealthStatus",X="Instances",Y="InstancesDistribution",kt="\
IncludeDeletedGroups",Ht="InstanceFamily",qt="InstanceGenerations",ee="ImageId",Ut="IncludeInstances",Vt="InstanceId",te="\
InstanceLifecyclePolicy",se="InstanceMaintenancePolicy",ne="IncludeManagedResources",oe="InstanceReusePolicy",ae="Instan\
ceRequirements",ce="InstanceType",Wt="ImpairedZoneHealthCheckBehavior",Zt="Identifier",jt="Instance",Kt="Key",zt="LoadBa\
lancerNames",re="LaunchConfigurationName",Qt="LifecycleState",Jt="LocalStorageTypes",Xt="LocalStorage",I="LaunchTemplate",
Yt="LaunchTemplateId",es="LaunchTemplateName",ts="LaunchTemplateOverrides",O="LaunchTemplateSpecification",ss="MemoryGiB\
PerVCpu",ns="MemoryGiBPerVCpuRequest",os="MaxGroupPreparedCapacity",as="MinHealthyPercentage",cs="MaxHealthyPercentage",
rs="MaxInstanceLifetime",ie="MixedInstancesPolicy",is="MemoryMiB",us="MemoryMiBRequest",ue="MaxRecords",_e="MinSize",_s="\
MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",ls="MaxSize",u="Max",ds="Metric",_="Min",ps="Name",Ss="NetworkBandwidthG\
bps",Ps="NetworkBandwidthGbpsRequest",vs="NetworkInterfaceCount",ms="NetworkInterfaceCountRequest",gs="NewInstancesProte\
ctedFromScaleIn",R="NextToken",le="Operator",As="OnDemandAllocationStrategy",hs="OnDemandBaseCapacity",Is="OnDemandMaxPr\
icePercentageOverLowestPrice",Rs="OnDemandPercentageAboveBaseCapacity",de="Overrides",Cs="Progress",ys="PropagateAtLaunc\
h",Ts="PredictedCapacity",Ds="PerformanceFactorReferenceRequest",Ms="PerformanceFactorReferenceSetRequest",fs="Protected\
FromScaleIn",Es="PlacementGroup",bs="ProcessName",Bs="PoolState",Os="Principal",Ls="References",Gs="RequireHibernateSupp\
ort",$s="ResourceId",ws="ReuseOnScaleIn",xs="ResumeProcesses",pe="RetentionTriggers",Ns="ResourceType",Fs="Reference",Se="\
Status",ks="SpotAllocationStrategy",Hs="StatusCode",qs="SetDesiredCapacity",Us="SetDesiredCapacityType",Vs="SpotInstance\
Pools",Ws="ServiceLinkedRoleARN",Zs="StatusMessage",js="SpotMaxPrice",Ks="SpotMaxPricePercentageOverLowestPrice",Pe="Sus\
pendedProcesses",zs="ScalingProcessQuery",Qs="ScalingProcesses",Js="SuspendedProcess",Xs="SuspendProcesses",Ys="Suspensi\
onReason",en="StartTime",tn="Tags",sn="TargetCapacityTypes",nn="TagDescription",on="TagDescriptionList",an="TargetGroupA\
RNs",cn="TerminateHookAbandon",rn="TotalLocalStorageGB",un="TotalLocalStorageGBRequest",_n="TerminationPolicies",ve="Tra\
fficSources",ln="TrafficSourceIdentifier",dn="Type",pn="Value",Sn="VCpuCount",Pn="VCpuCountRequest",vn="VPCZoneIdentifie\
r",mn="Values",gn="Version",me="WeightedCapacity",ge="WarmPoolConfiguration",An="WarmPoolSize",hn="ZonalShiftEnabled",In="\
item",Ae="smithy.ts.sdk.synthetic.com.amazonaws.autoscaling",he="xmlName",t="com.amazonaws.autoscaling",Ie=new f.t(Ae);var Rn=[
-3,Ae,"AutoScalingServiceException",0,[],[]];Ie.registerError(Rn,we);const Cn=[Ie,new f.t(t)];var yn=[3,t,Ne,0,[_,u],[1,
1]],Tn=[3,t,Je,0,[_,u],[1,1]],Dn=[3,t,ze,0,[q,R],[()=>lo,0],1],Mn=[3,t,nt,0,[Fe,v,_t,en,Hs,It,Lt,Zs,Cs,bt,je,U],[0,0,0,4,
0,0,4,0,1,0,0,0],5],fn=[3,t,Ve,0,[v,_e,ls,z,yt,Ye,Nt,gt,U,re,I,ie,Ts,et,zt,an,xt,X,Pe,Es,vn,J,Se,tn,_n,gs,Ws,rs,St,ge,An,
At,Ct,Tt,ve,se,Dt,W,Z,j,te,le],[0,1,1,1,1,64,0,4,0,0,()=>C,[()=>Xn,0],1,64,64,64,1,()=>vo,()=>Ao,0,0,()=>Po,0,()=>ho,64,
2,0,1,2,()=>_o,1,0,0,1,()=>Io,()=>Vn,0,()=>Bn,()=>On,()=>$n,()=>Un,()=>to],8],En=[3,t,We,0,[Ze,Ut,ne,R,ue,B],[64,2,2,0,1,
()=>Ce]],bn=[3,t,Ke,0,[V,R],[[()=>po,0],0],1],Bn=[3,t,W,0,[lt],[0]],On=[3,t,Z,0,[hn,Wt],[2,0]],Ln=[3,t,at,0,[_,u],[1,1]],
Gn=[3,t,ut,0,[ht],[[()=>xn,0]]],$n=[3,t,j,0,[vt,K],[0,()=>wn]],wn=[3,t,K,0,[Pt,mt],[64,64]],xn=[3,t,pt,0,[Ls],[[()=>go,{
[he]:Fs}]]],Nn=[3,t,ft,0,[He,v,kt,ne,ue,R,B],[64,0,2,2,1,0,()=>Ce]],Fn=[3,t,Mt,0,[sn],[64]],kn=[3,t,Ot,0,[ds,$t],[0,0]],
Hn=[3,t,Gt,0,[ps,mn],[0,64]],qn=[3,t,jt,0,[Vt,st,Qt,Ft,fs,ce,tt,re,I,ee,me],[0,0,0,0,2,0,0,0,()=>C,0,0],5],Un=[3,t,te,0,
[pe],[()=>no]],Vn=[3,t,se,0,[as,cs],[1,1]],Wn=[3,t,ae,0,[Sn,is,dt,ss,Bt,qt,Ks,_s,Is,ct,rt,Gs,vs,Xt,Jt,rn,ot,Xe,xe,qe,Ue,
Qe,Ss,ke,it],[()=>uo,()=>Jn,64,()=>Qn,64,64,1,1,1,0,0,2,()=>eo,0,64,()=>ro,()=>Ln,64,()=>yn,64,64,()=>Tn,()=>Yn,64,[()=>Gn,
0]],2],Zn=[3,t,oe,0,[ws],[2]],jn=[3,t,Y,0,[As,hs,Rs,ks,Vs,js,Q],[0,1,1,0,1,0,()=>So]],Kn=[3,t,I,0,[O,de],[()=>C,[()=>mo,
0]]],zn=[3,t,ts,0,[ce,me,O,ae,ee],[0,0,()=>C,[()=>Wn,0],0]],C=[3,t,O,0,[Yt,es,gn],[0,0,0]],Qn=[3,t,ns,0,[_,u],[1,1]],Jn=[
3,t,us,0,[_,u],[1,1],1],Xn=[3,t,ie,0,[I,Y],[[()=>Kn,0],()=>jn]],Yn=[3,t,Ps,0,[_,u],[1,1]],eo=[3,t,ms,0,[_,u],[1,1]],to=[
3,t,le,0,[Os],[0],1],so=[3,t,Ds,0,[Ht],[0]],no=[3,t,pe,0,[cn],[0]],Re=[3,t,zs,0,[v,Qs],[0,64],1],oo=[3,t,Us,0,[v,z,wt],[
0,1,2],2],ao=[3,t,Js,0,[bs,Ys],[0,0]],co=[3,t,nn,0,[$s,Ns,Kt,pn,ys],[0,0,0,0,2]],ro=[3,t,un,0,[_,u],[1,1]],io=[3,t,ln,0,
[Zt,dn],[0,0],1],uo=[3,t,Pn,0,[_,u],[1,1],1],_o=[3,t,ge,0,[os,_e,Bs,Se,oe],[1,1,0,0,()=>Zn]],L="unit",lo=[1,t,q,0,()=>Mn],
po=[1,t,V,0,[()=>fn,0]],So=[1,t,Q,0,()=>Fn],Po=[1,t,J,0,()=>kn],Ce=[1,t,B,0,()=>Hn],vo=[1,t,X,0,()=>qn],mo=[1,t,de,0,[()=>zn,
0]],go=[1,t,Ms,0,[()=>so,{[he]:In}]],Ao=[1,t,Pe,0,()=>ao],ho=[1,t,on,0,()=>co],Io=[1,t,ve,0,()=>io],Ro=[9,t,Rt,0,()=>En,
()=>bn],Co=[9,t,Et,0,()=>Nn,()=>Dn],yo=[9,t,xs,0,()=>Re,()=>L],To=[9,t,qs,0,()=>oo,()=>L],Do=[9,t,Xs,0,()=>Re,()=>L];const Mo=e=>({
apiVersion:"2011-01-01",base64Decoder:e?.base64Decoder??s.lt,base64Encoder:e?.base64Encoder??s.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??$e,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
De,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#s\
igv4"),signer:new s.o}],logger:e?.logger??new s.Y,protocol:e?.protocol??D.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.autoscaling",errorTypeRegistries:Cn,xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"\
2011-01-01",serviceTarget:"AutoScaling_2011_01_01"},serviceId:e?.serviceId??"Auto Scaling",sha256:e?.sha256??s.t,urlParser:e?.
urlParser??r.r,utf8Decoder:e?.utf8Decoder??M.n,utf8Encoder:e?.utf8Encoder??M.t}),fo=e=>{(0,s.Q)(process.version);const n=(0,s.
G)(e),o=()=>n().then(s.$),i=Mo(e);(0,s.dt)(process.version);const c={profile:e?.profile,logger:i.logger};return{...i,...e,
runtime:"node",defaultsMode:n,authSchemePreference:e?.authSchemePreference??(0,r.t)(s.a,c),bodyLengthChecker:e?.bodyLengthChecker??
s.at,credentialDefaultProvider:e?.credentialDefaultProvider??g.t,defaultSocketTimeout:(0,m.t)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,s.p)({serviceId:i.serviceId,clientVersion:be}),maxAttempts:e?.maxAttempts??(0,r.t)(s.g,e),region:e?.
region??(0,r.t)(s.J,{...s.q,...c}),requestHandler:S.t.create(e?.requestHandler??o),retryMode:e?.retryMode??(0,r.t)({...s.
_,default:async()=>(await o()).retryMode||s.y},e),streamCollector:e?.streamCollector??S.r,useDualstackEndpoint:e?.useDualstackEndpoint??
(0,r.t)(s.rt,c),useFipsEndpoint:e?.useFipsEndpoint??(0,r.t)(s.nt,c),userAgentAppId:e?.userAgentAppId??(0,r.t)(s.f,c)}},Eo=e=>{
const n=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider,i=e.credentials;return{setHttpAuthScheme(c){const y=n.findIndex(
G=>G.schemeId===c.schemeId);y===-1?n.push(c):n.splice(y,1,c)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(c){o=
c},httpAuthSchemeProvider(){return o},setCredentials(c){i=c},credentials(){return i}}},bo=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),Bo=(e,n)=>{const o=Object.assign((0,s.l)(
e),(0,s.X)(e),(0,s.j)(e),Eo(e));return n.forEach(i=>i.configure(o)),Object.assign(e,(0,s.u)(o),(0,s.Z)(o),(0,s.M)(o),bo(
o))};var Oo=class extends s.tt{config;constructor(...[e]){const n=fo(e||{});super(n),this.initConfig=n;const o=fe(n),i=(0,s.
b)(o),c=(0,s.v)(i),y=(0,s.K)(c),G=(0,s.k)(y),Lo=(0,l.n)(G),Go=Me(Lo),$o=Bo(Go,e?.extensions||[]);this.config=$o,this.middlewareStack.
use((0,s.et)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),
this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.
D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:$,
identityProviderConfigProvider:async wo=>new s.x({"aws.auth#sigv4":wo.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}}})};export{xo as id,No as ids,Fo as modules};
