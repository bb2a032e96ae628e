const da=6185,pa=[6185],Sa={7274:((He,T,a)=>{a.d(T,{t:()=>_});var s=a(990),_=class extends(0,s.s)(s.a,s.o,"PutParameter",
s.d){}}),6776:((He,T,a)=>{a.d(T,{a:()=>C,c:()=>Uc,d:()=>zc,f:()=>Qc,i:()=>f,l:()=>qc,m:()=>Xc,n:()=>aa,o:()=>g,p:()=>Jc,
r:()=>ca,s:()=>oa,t:()=>ra,u:()=>Kc});var s=a(3040),_=a(765),We=a(2308),Ue=a(4327),d=a(4782),N=a(1649),qe=a(3656),F=a(7573),
H=a(9576),Ve=a(550);const Ze=async(t,n,o)=>({operation:(0,_.m)(n).operation,region:await(0,_.p)(t.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function je(t){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"autoscaling",region:t.region},propertiesExtractor:(n,o)=>({signingProperties:{config:n,context:o}})}}const Ke=t=>{
const n=[];switch(t.operation){default:n.push(je(t))}return n},ze=t=>{const n=(0,s.r)(t);return Object.assign(n,{authSchemePreference:(0,_.
p)(t.authSchemePreference??[])})},Qe=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"autoscaling"}),Je={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}};var Xe="3.1169.0";const R="ref",p=-1,h=!0,W="isSet",U="PartitionResult",m="booleanEquals",D="get\
Attr",q={[R]:"Endpoint"},M={[R]:U},S={},V=[{[R]:"Region"}],Z={conditions:[[W,[q]],[W,V],["aws.partition",V,U],[m,[{[R]:"\
UseFIPS"},h]],[m,[{[R]:"UseDualStack"},h]],[m,[{fn:D,argv:[M,"supportsDualStack"]},h]],[m,[{fn:D,argv:[M,"supportsFIPS"]},
h]],["stringEquals",[{fn:D,argv:[M,"name"]},"aws-us-gov"]]],results:[[p],[p,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[p,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[q,S],["https://au\
toscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",S],[p,"FIPS and DualStack are enabled, but this partition \
does not support one or both"],["https://autoscaling.{Region}.amazonaws.com",S],["https://autoscaling-fips.{Region}.{Par\
titionResult#dnsSuffix}",S],[p,"FIPS is enabled but this partition does not support FIPS"],["https://autoscaling.{Region\
}.{PartitionResult#dualStackDnsSuffix}",S],[p,"DualStack is enabled but this partition does not support DualStack"],["ht\
tps://autoscaling.{Region}.{PartitionResult#dnsSuffix}",S],[p,"Invalid Configuration: Missing Region"]]},Ye=2,et=new Int32Array(
[-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,
100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),tt=s.W.from(et,Ye,Z.conditions,Z.results),
st=new s.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),nt=(t,n={})=>st.get(t,()=>(0,s.V)(tt,{endpointParams:t,
logger:n.logger}));s.H.aws=s.d;var ot=class Fe extends _.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.autosca\
ling#AutoScalingServiceException";constructor(n){super(n),Object.setPrototypeOf(this,Fe.prototype)}};const j="Activities",
ct="AcceleratorCount",at="AcceleratorCountRequest",rt="ActivityId",it="AllowedInstanceTypes",lt="ActivityIds",ut="Accele\
ratorManufacturers",_t="AcceleratorNames",dt="AutoRollback",pt="AutoScalingGroup",K="AutoScalingGroupARN",r="AutoScaling\
GroupName",St="AutoScalingGroupNamesType",Pt="AutoScalingGroupNames",Rt="AutoScalingGroupState",It="AutoScalingGroupsTyp\
e",z="AutoScalingGroups",Q="AlarmSpecification",vt="ActivitiesType",ht="AcceleratorTotalMemoryMiB",mt="AcceleratorTotalM\
emoryMiBRequest",At="AcceleratorTypes",gt="AvailabilityZones",J="AvailabilityZoneDistribution",ft="AvailabilityZoneIds",
X="AvailabilityZoneImpairmentPolicy",Ct="AvailabilityZoneId",yt="AvailabilityZone",Tt="Activity",Dt="Alarms",Mt="Baselin\
eEbsBandwidthMbps",bt="BaselineEbsBandwidthMbpsRequest",Et="BareMetal",Lt="BurstablePerformance",$t="BaselinePerformance\
Factors",Bt="BaselinePerformanceFactorsRequest",Ot="BakeTime",wt="Cause",kt="CheckpointDelay",Gt="CapacityDistributionSt\
rategy",xt="CancelInstanceRefresh",Nt="CancelInstanceRefreshAnswer",Ft="CancelInstanceRefreshType",Ht="CompleteLifecycle\
Action",Wt="CompleteLifecycleActionAnswer",Ut="CompleteLifecycleActionType",qt="CpuManufacturers",Vt="CheckpointPercenta\
ges",Zt="CpuPerformanceFactorRequest",jt="CapacityRebalance",Kt="CapacityReservationIds",zt="CapacityReservationPreferen\
ce",Qt="CapacityReservationResourceGroupArns",Y="CapacityReservationSpecification",ee="CapacityReservationTarget",Jt="Cr\
eatedTime",Xt="Context",Yt="Cpu",es="Description",ts="DescribeAutoScalingGroups",te="DesiredCapacity",ss="DesiredCapacit\
yType",ns="DefaultCooldown",b="DesiredConfiguration",os="DescribeInstanceRefreshes",cs="DescribeInstanceRefreshesAnswer",
as="DescribeInstanceRefreshesType",rs="DefaultInstanceWarmup",is="DeletionProtection",ls="DistributionSegment",us="Descr\
ibeScalingActivitiesType",_s="DescribeScalingActivities",se="DistributionSegments",ds="Details",ps="ExcludedInstanceType\
s",ne="EnabledMetrics",Ss="EnabledMetric",oe="EndTime",E="Filters",Ps="Filter",Rs="Granularity",Is="HonorCooldown",vs="H\
ealthCheckGracePeriod",hs="HealthCheckType",ms="HealthStatus",ce="Instances",ae="InstancesDistribution",As="IncludeDelet\
edGroups",gs="InstanceFamily",fs="InstanceGenerations",re="ImageId",Cs="IncludeInstances",ie="InstanceId",le="InstanceLi\
fecyclePolicy",ue="InstanceMaintenancePolicy",_e="IncludeManagedResources",de="InstanceRefreshes",A="InstanceRefreshId",
ys="InstanceRefreshIds",Ts="InstanceRefreshLivePoolProgress",pe="InstanceReusePolicy",Ds="InstanceRefreshProgressDetails",
Ms="InstanceRefreshWarmPoolProgress",bs="InstanceRefresh",Se="InstanceRequirements",Pe="InstanceType",L="InstancesToUpda\
te",Es="InstancesToUpdateOnRollback",Ls="InstanceWarmup",$s="ImpairedZoneHealthCheckBehavior",Bs="Identifier",Os="Instan\
ce",ws="Key",ks="LifecycleActionResult",Gs="LifecycleActionToken",xs="LoadBalancerNames",Re="LaunchConfigurationName",Ns="\
LifecycleHookName",Fs="LivePoolProgress",Hs="LifecycleState",Ws="LocalStorageTypes",Us="LocalStorage",I="LaunchTemplate",
qs="LaunchTemplateId",Vs="LaunchTemplateName",Zs="LaunchTemplateOverrides",$="LaunchTemplateSpecification",js="MemoryGiB\
PerVCpu",Ks="MemoryGiBPerVCpuRequest",zs="MaxGroupPreparedCapacity",Ie="MinHealthyPercentage",ve="MaxHealthyPercentage",
Qs="MaxInstanceLifetime",B="MixedInstancesPolicy",Js="MemoryMiB",Xs="MemoryMiBRequest",O="MaxRecords",he="MinSize",Ys="M\
axSpotPriceAsPercentageOfOptimalOnDemandPrice",en="MaxSize",l="Max",tn="Metric",u="Min",sn="Name",nn="NetworkBandwidthGb\
ps",on="NetworkBandwidthGbpsRequest",cn="NetworkInterfaceCount",an="NetworkInterfaceCountRequest",rn="NewInstancesProtec\
tedFromScaleIn",P="NextToken",me="Operator",ln="OnDemandAllocationStrategy",un="OnDemandBaseCapacity",_n="OnDemandMaxPri\
cePercentageOverLowestPrice",dn="OnDemandPercentageAboveBaseCapacity",Ae="Overrides",pn="Progress",Sn="PropagateAtLaunch",
Pn="PredictedCapacity",Rn="PercentageCompleteOnRollback",w="PercentageComplete",In="ProgressDetails",vn="ProgressDetails\
OnRollback",hn="PerformanceFactorReferenceRequest",mn="PerformanceFactorReferenceSetRequest",An="ProtectedFromScaleIn",gn="\
PlacementGroup",fn="ProcessName",Cn="PoolState",ge="Preferences",yn="Principal",Tn="References",fe="RollbackDetails",Dn="\
RequireHibernateSupport",Mn="RollbackInstanceRefresh",bn="RollbackInstanceRefreshAnswer",En="RollbackInstanceRefreshType",
Ln="ResourceId",$n="ReuseOnScaleIn",Bn="RefreshPreferences",On="ResumeProcesses",wn="RollbackReason",kn="RollbackStartTi\
me",Ce="RetentionTriggers",Gn="ResourceType",xn="Reference",k="Status",Nn="SpotAllocationStrategy",Fn="StatusCode",Hn="S\
etDesiredCapacity",Wn="SetDesiredCapacityType",Un="SpotInstancePools",qn="ScaleInProtectedInstances",Vn="StartInstanceRe\
fresh",Zn="StartInstanceRefreshAnswer",jn="StartInstanceRefreshType",Kn="StandbyInstances",zn="ServiceLinkedRoleARN",Qn="\
StatusMessage",Jn="SpotMaxPrice",Xn="SpotMaxPricePercentageOverLowestPrice",Yn="SkipMatching",ye="SuspendedProcesses",eo="\
ScalingProcessQuery",to="ScalingProcesses",so="SuspendedProcess",no="SuspendProcesses",oo="StatusReason",co="SuspensionR\
eason",Te="StartTime",De="Strategy",ao="Tags",ro="TargetCapacityTypes",io="TagDescription",lo="TagDescriptionList",uo="T\
argetGroupARNs",_o="TerminateHookAbandon",po="TotalLocalStorageGB",So="TotalLocalStorageGBRequest",Po="TerminationPolici\
es",Me="TrafficSources",Ro="TrafficSourceIdentifier",Io="Type",vo="Value",ho="VCpuCount",mo="VCpuCountRequest",Ao="VPCZo\
neIdentifier",go="Values",fo="Version",be="WeightedCapacity",Co="WaitForTransitioningInstances",Ee="WarmPoolConfiguratio\
n",yo="WarmPoolProgress",To="WarmPoolSize",Do="ZonalShiftEnabled",Mo="item",Le="smithy.ts.sdk.synthetic.com.amazonaws.au\
toscaling",$e="xmlName",e="com.amazonaws.autoscaling",Be=new H.t(Le);var bo=[-3,Le,"AutoScalingServiceException",0,[],[]];
Be.registerError(bo,ot);const Eo=[Be,new H.t(e)];var Lo=[3,e,at,0,[u,l],[1,1]],$o=[3,e,mt,0,[u,l],[1,1]],Bo=[3,e,vt,0,[j,
P],[()=>$c,0],1],Oo=[3,e,Tt,0,[rt,r,wt,Te,Fn,es,oe,Qn,pn,ds,Rt,K],[0,0,0,4,0,0,4,0,1,0,0,0],5],wo=[3,e,Q,0,[Dt],[64]],ko=[
3,e,pt,0,[r,he,en,te,ns,gt,hs,Jt,K,Re,I,B,Pn,ft,xs,uo,vs,ce,ye,gn,Ao,ne,k,ao,Po,rn,zn,Qs,jt,Ee,To,Xt,ss,rs,Me,ue,is,J,X,
Y,le,me],[0,1,1,1,1,64,0,4,0,0,()=>v,[()=>ke,0],1,64,64,64,1,()=>Gc,()=>Fc,0,0,()=>wc,0,()=>Hc,64,2,0,1,2,()=>Lc,1,0,0,1,
()=>Wc,()=>oc,0,()=>No,()=>Fo,()=>Vo,()=>nc,()=>Ic],8],Go=[3,e,St,0,[Pt,Cs,_e,P,O,E],[64,2,2,0,1,()=>Ne]],xo=[3,e,It,0,[
z,P],[[()=>Bc,0],0],1],No=[3,e,J,0,[Gt],[0]],Fo=[3,e,X,0,[Do,$s],[2,0]],Ho=[3,e,bt,0,[u,l],[1,1]],Wo=[3,e,Bt,0,[Yt],[[()=>zo,
0]]],Uo=[3,e,Nt,0,[A],[0]],qo=[3,e,Ft,0,[r,Co],[0,2],1],Vo=[3,e,Y,0,[zt,ee],[0,()=>Zo]],Zo=[3,e,ee,0,[Kt,Qt],[64,64]],jo=[
3,e,Wt,0,[],[]],Ko=[3,e,Ut,0,[Ns,r,ks,Gs,ie],[0,0,0,0,0],3],zo=[3,e,Zt,0,[Tn],[[()=>Nc,{[$e]:xn}]]],Qo=[3,e,cs,0,[de,P],
[[()=>kc,0],0]],Jo=[3,e,as,0,[r,ys,P,O],[0,64,0,1],1],Xo=[3,e,us,0,[lt,r,As,_e,O,P,E],[64,0,2,2,1,0,()=>Ne]],Oe=[3,e,b,0,
[I,B],[()=>v,[()=>ke,0]]],Yo=[3,e,ls,0,[ro],[64]],ec=[3,e,Ss,0,[tn,Rs],[0,0]],tc=[3,e,Ps,0,[sn,go],[0,64]],sc=[3,e,Os,0,
[ie,yt,Hs,ms,An,Pe,Ct,Re,I,re,be],[0,0,0,0,2,0,0,0,()=>v,0,0],5],nc=[3,e,le,0,[Ce],[()=>hc]],oc=[3,e,ue,0,[Ie,ve],[1,1]],
cc=[3,e,bs,0,[A,r,k,oo,Te,oe,w,L,In,ge,b,fe,De],[0,0,0,0,4,4,1,1,()=>we,()=>Ge,[()=>Oe,0],()=>mc,0]],ac=[3,e,Ts,0,[w,L],
[1,1]],we=[3,e,Ds,0,[Fs,yo],[()=>ac,()=>rc]],rc=[3,e,Ms,0,[w,L],[1,1]],ic=[3,e,Se,0,[ho,Js,qt,js,ps,fs,Xn,Ys,_n,Et,Lt,Dn,
cn,Us,Ws,po,Mt,At,ct,ut,_t,ht,nn,it,$t],[()=>Ec,()=>Sc,64,()=>pc,64,64,1,1,1,0,0,2,()=>Rc,0,64,()=>Mc,()=>Ho,64,()=>Lo,64,
64,()=>$o,()=>Pc,64,[()=>Wo,0]],2],lc=[3,e,pe,0,[$n],[2]],uc=[3,e,ae,0,[ln,un,dn,Nn,Un,Jn,se],[0,1,1,0,1,0,()=>Oc]],_c=[
3,e,I,0,[$,Ae],[()=>v,[()=>xc,0]]],dc=[3,e,Zs,0,[Pe,be,$,Se,re],[0,0,()=>v,[()=>ic,0],0]],v=[3,e,$,0,[qs,Vs,fo],[0,0,0]],
pc=[3,e,Ks,0,[u,l],[1,1]],Sc=[3,e,Xs,0,[u,l],[1,1],1],ke=[3,e,B,0,[I,ae],[[()=>_c,0],()=>uc]],Pc=[3,e,on,0,[u,l],[1,1]],
Rc=[3,e,an,0,[u,l],[1,1]],Ic=[3,e,me,0,[yn],[0],1],vc=[3,e,hn,0,[gs],[0]],Ge=[3,e,Bn,0,[Ie,Ls,Vt,kt,Yn,dt,qn,Kn,Q,ve,Ot],
[1,1,65,1,2,2,0,0,()=>wo,1,1]],hc=[3,e,Ce,0,[_o],[0]],mc=[3,e,fe,0,[wn,kn,Rn,Es,vn],[0,4,1,1,()=>we]],Ac=[3,e,bn,0,[A],[
0]],gc=[3,e,En,0,[r],[0],1],xe=[3,e,eo,0,[r,to],[0,64],1],fc=[3,e,Wn,0,[r,te,Is],[0,1,2],2],Cc=[3,e,Zn,0,[A],[0]],yc=[3,
e,jn,0,[r,De,b,ge],[0,0,[()=>Oe,0],()=>Ge],1],Tc=[3,e,so,0,[fn,co],[0,0]],Dc=[3,e,io,0,[Ln,Gn,ws,vo,Sn],[0,0,0,0,2]],Mc=[
3,e,So,0,[u,l],[1,1]],bc=[3,e,Ro,0,[Bs,Io],[0,0],1],Ec=[3,e,mo,0,[u,l],[1,1],1],Lc=[3,e,Ee,0,[zs,he,Cn,k,pe],[1,1,0,0,()=>lc]],
G="unit",$c=[1,e,j,0,()=>Oo],Bc=[1,e,z,0,[()=>ko,0]],Oc=[1,e,se,0,()=>Yo],wc=[1,e,ne,0,()=>ec],Ne=[1,e,E,0,()=>tc],kc=[1,
e,de,0,[()=>cc,0]],Gc=[1,e,ce,0,()=>sc],xc=[1,e,Ae,0,[()=>dc,0]],Nc=[1,e,mn,0,[()=>vc,{[$e]:Mo}]],Fc=[1,e,ye,0,()=>Tc],Hc=[
1,e,lo,0,()=>Dc],Wc=[1,e,Me,0,()=>bc],Uc=[9,e,xt,0,()=>qo,()=>Uo],qc=[9,e,Ht,0,()=>Ko,()=>jo],Vc=[9,e,ts,0,()=>Go,()=>xo],
Zc=[9,e,os,0,()=>Jo,()=>Qo],jc=[9,e,_s,0,()=>Xo,()=>Bo],Kc=[9,e,On,0,()=>xe,()=>G],zc=[9,e,Mn,0,()=>gc,()=>Ac],Qc=[9,e,Hn,
0,()=>fc,()=>G],Jc=[9,e,Vn,0,()=>yc,()=>Cc],Xc=[9,e,no,0,()=>xe,()=>G];const Yc=t=>({apiVersion:"2011-01-01",base64Decoder:t?.
base64Decoder??s.lt,base64Encoder:t?.base64Encoder??s.ct,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??nt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??Ke,httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4"),signer:new s.o}],
logger:t?.logger??new s.Y,protocol:t?.protocol??qe.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazon\
aws.autoscaling",errorTypeRegistries:Eo,xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"2011-01\
-01",serviceTarget:"AutoScaling_2011_01_01"},serviceId:t?.serviceId??"Auto Scaling",sha256:t?.sha256??s.t,urlParser:t?.urlParser??
d.r,utf8Decoder:t?.utf8Decoder??F.n,utf8Encoder:t?.utf8Encoder??F.t}),ea=t=>{(0,s.Q)(process.version);const n=(0,s.G)(t),
o=()=>n().then(s.$),i=Yc(t);(0,s.dt)(process.version);const c={profile:t?.profile,logger:i.logger};return{...i,...t,runtime:"\
node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??(0,d.t)(s.a,c),bodyLengthChecker:t?.bodyLengthChecker??
s.at,credentialDefaultProvider:t?.credentialDefaultProvider??Ue.t,defaultSocketTimeout:(0,We.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,s.p)({serviceId:i.serviceId,clientVersion:Xe}),maxAttempts:t?.maxAttempts??(0,d.t)(s.g,t),region:t?.
region??(0,d.t)(s.J,{...s.q,...c}),requestHandler:N.t.create(t?.requestHandler??o),retryMode:t?.retryMode??(0,d.t)({...s.
_,default:async()=>(await o()).retryMode||s.y},t),streamCollector:t?.streamCollector??N.r,useDualstackEndpoint:t?.useDualstackEndpoint??
(0,d.t)(s.rt,c),useFipsEndpoint:t?.useFipsEndpoint??(0,d.t)(s.nt,c),userAgentAppId:t?.userAgentAppId??(0,d.t)(s.f,c)}},ta=t=>{
const n=t.httpAuthSchemes;let o=t.httpAuthSchemeProvider,i=t.credentials;return{setHttpAuthScheme(c){const y=n.findIndex(
x=>x.schemeId===c.schemeId);y===-1?n.push(c):n.splice(y,1,c)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(c){o=
c},httpAuthSchemeProvider(){return o},setCredentials(c){i=c},credentials(){return i}}},sa=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),na=(t,n)=>{const o=Object.assign((0,s.l)(
t),(0,s.X)(t),(0,s.j)(t),ta(t));return n.forEach(i=>i.configure(o)),Object.assign(t,(0,s.u)(o),(0,s.Z)(o),(0,s.M)(o),sa(
o))};var oa=class extends s.tt{config;constructor(...[t]){const n=ea(t||{});super(n),this.initConfig=n;const o=Qe(n),i=(0,s.
b)(o),c=(0,s.v)(i),y=(0,s.K)(c),x=(0,s.k)(y),ia=(0,_.n)(x),la=ze(ia),ua=na(la,t?.extensions||[]);this.config=ua,this.middlewareStack.
use((0,s.et)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),
this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.
D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:Ze,
identityProviderConfigProvider:async _a=>new s.x({"aws.auth#sigv4":_a.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}};const g=(0,Ve.t)(Je,"AutoScaling_2011_01_01","AutoScalingClient",_.t),f={},C=(t,n,o,i)=>[];
var ca=class extends g(f,C,"DescribeAutoScalingGroups",Vc){},aa=class extends g(f,C,"DescribeInstanceRefreshes",Zc){},ra=class extends g(
f,C,"DescribeScalingActivities",jc){}})};export{da as id,pa as ids,Sa as modules};
