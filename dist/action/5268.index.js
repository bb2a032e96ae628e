const da=5268,pa=[5268],Sa={6776:((qe,D,c)=>{c.d(D,{a:()=>y,c:()=>Uc,d:()=>zc,f:()=>Qc,i:()=>C,l:()=>qc,m:()=>Xc,n:()=>aa,
o:()=>f,p:()=>Jc,r:()=>ca,s:()=>oa,t:()=>ra,u:()=>Kc});var s=c(3040),d=c(765),M=c(2308),b=c(4327),r=c(4782),S=c(1649),E=c(
3656),U=c(7573),q=c(9576),Ve=c(550);const Ze=async(t,n,o)=>({operation:(0,d.m)(n).operation,region:await(0,d.p)(t.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function je(t){return{schemeId:"a\
ws.auth#sigv4",signingProperties:{name:"autoscaling",region:t.region},propertiesExtractor:(n,o)=>({signingProperties:{config:n,
context:o}})}}const Ke=t=>{const n=[];switch(t.operation){default:n.push(je(t))}return n},ze=t=>{const n=(0,s.r)(t);return Object.
assign(n,{authSchemePreference:(0,d.p)(t.authSchemePreference??[])})},Qe=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??
!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"autoscaling"}),Je={UseFIPS:{type:"builtInParams",name:"useF\
ipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var Xe="3.1169.0";const I="ref",p=-1,A=!0,V="isSet",Z="PartitionResul\
t",m="booleanEquals",L="getAttr",j={[I]:"Endpoint"},$={[I]:Z},P={},K=[{[I]:"Region"}],z={conditions:[[V,[j]],[V,K],["aws\
.partition",K,Z],[m,[{[I]:"UseFIPS"},A]],[m,[{[I]:"UseDualStack"},A]],[m,[{fn:L,argv:[$,"supportsDualStack"]},A]],[m,[{fn:L,
argv:[$,"supportsFIPS"]},A]],["stringEquals",[{fn:L,argv:[$,"name"]},"aws-us-gov"]]],results:[[p],[p,"Invalid Configurat\
ion: FIPS and custom endpoint are not supported"],[p,"Invalid Configuration: Dualstack and custom endpoint are not suppo\
rted"],[j,P],["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",P],[p,"FIPS and DualStack are ena\
bled, but this partition does not support one or both"],["https://autoscaling.{Region}.amazonaws.com",P],["https://autos\
caling-fips.{Region}.{PartitionResult#dnsSuffix}",P],[p,"FIPS is enabled but this partition does not support FIPS"],["ht\
tps://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",P],[p,"DualStack is enabled but this partition does not\
 support DualStack"],["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}",P],[p,"Invalid Configuration: Missing R\
egion"]]},Ye=2,et=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,
11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),tt=s.
W.from(et,Ye,z.conditions,z.results),st=new s.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),nt=(t,n={})=>st.
get(t,()=>(0,s.V)(tt,{endpointParams:t,logger:n.logger}));s.H.aws=s.d;var ot=class Ue extends d.i{static shapeId="smithy\
.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceException";constructor(n){super(n),Object.setPrototypeOf(this,
Ue.prototype)}};const Q="Activities",ct="AcceleratorCount",at="AcceleratorCountRequest",rt="ActivityId",it="AllowedInsta\
nceTypes",lt="ActivityIds",ut="AcceleratorManufacturers",_t="AcceleratorNames",dt="AutoRollback",pt="AutoScalingGroup",J="\
AutoScalingGroupARN",i="AutoScalingGroupName",St="AutoScalingGroupNamesType",Pt="AutoScalingGroupNames",Rt="AutoScalingG\
roupState",It="AutoScalingGroupsType",X="AutoScalingGroups",Y="AlarmSpecification",vt="ActivitiesType",ht="AcceleratorTo\
talMemoryMiB",At="AcceleratorTotalMemoryMiBRequest",mt="AcceleratorTypes",gt="AvailabilityZones",ee="AvailabilityZoneDis\
tribution",ft="AvailabilityZoneIds",te="AvailabilityZoneImpairmentPolicy",Ct="AvailabilityZoneId",yt="AvailabilityZone",
Tt="Activity",Dt="Alarms",Mt="BaselineEbsBandwidthMbps",bt="BaselineEbsBandwidthMbpsRequest",Et="BareMetal",Lt="Burstabl\
ePerformance",$t="BaselinePerformanceFactors",Ot="BaselinePerformanceFactorsRequest",Bt="BakeTime",wt="Cause",Gt="Checkp\
ointDelay",kt="CapacityDistributionStrategy",xt="CancelInstanceRefresh",Nt="CancelInstanceRefreshAnswer",Ft="CancelInsta\
nceRefreshType",Ht="CompleteLifecycleAction",Wt="CompleteLifecycleActionAnswer",Ut="CompleteLifecycleActionType",qt="Cpu\
Manufacturers",Vt="CheckpointPercentages",Zt="CpuPerformanceFactorRequest",jt="CapacityRebalance",Kt="CapacityReservatio\
nIds",zt="CapacityReservationPreference",Qt="CapacityReservationResourceGroupArns",se="CapacityReservationSpecification",
ne="CapacityReservationTarget",Jt="CreatedTime",Xt="Context",Yt="Cpu",es="Description",ts="DescribeAutoScalingGroups",oe="\
DesiredCapacity",ss="DesiredCapacityType",ns="DefaultCooldown",O="DesiredConfiguration",os="DescribeInstanceRefreshes",cs="\
DescribeInstanceRefreshesAnswer",as="DescribeInstanceRefreshesType",rs="DefaultInstanceWarmup",is="DeletionProtection",ls="\
DistributionSegment",us="DescribeScalingActivitiesType",_s="DescribeScalingActivities",ce="DistributionSegments",ds="Det\
ails",ps="ExcludedInstanceTypes",ae="EnabledMetrics",Ss="EnabledMetric",re="EndTime",B="Filters",Ps="Filter",Rs="Granula\
rity",Is="HonorCooldown",vs="HealthCheckGracePeriod",hs="HealthCheckType",As="HealthStatus",ie="Instances",le="Instances\
Distribution",ms="IncludeDeletedGroups",gs="InstanceFamily",fs="InstanceGenerations",ue="ImageId",Cs="IncludeInstances",
_e="InstanceId",de="InstanceLifecyclePolicy",pe="InstanceMaintenancePolicy",Se="IncludeManagedResources",Pe="InstanceRef\
reshes",g="InstanceRefreshId",ys="InstanceRefreshIds",Ts="InstanceRefreshLivePoolProgress",Re="InstanceReusePolicy",Ds="\
InstanceRefreshProgressDetails",Ms="InstanceRefreshWarmPoolProgress",bs="InstanceRefresh",Ie="InstanceRequirements",ve="\
InstanceType",w="InstancesToUpdate",Es="InstancesToUpdateOnRollback",Ls="InstanceWarmup",$s="ImpairedZoneHealthCheckBeha\
vior",Os="Identifier",Bs="Instance",ws="Key",Gs="LifecycleActionResult",ks="LifecycleActionToken",xs="LoadBalancerNames",
he="LaunchConfigurationName",Ns="LifecycleHookName",Fs="LivePoolProgress",Hs="LifecycleState",Ws="LocalStorageTypes",Us="\
LocalStorage",v="LaunchTemplate",qs="LaunchTemplateId",Vs="LaunchTemplateName",Zs="LaunchTemplateOverrides",G="LaunchTem\
plateSpecification",js="MemoryGiBPerVCpu",Ks="MemoryGiBPerVCpuRequest",zs="MaxGroupPreparedCapacity",Ae="MinHealthyPerce\
ntage",me="MaxHealthyPercentage",Qs="MaxInstanceLifetime",k="MixedInstancesPolicy",Js="MemoryMiB",Xs="MemoryMiBRequest",
x="MaxRecords",ge="MinSize",Ys="MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",en="MaxSize",u="Max",tn="Metric",_="Min",
sn="Name",nn="NetworkBandwidthGbps",on="NetworkBandwidthGbpsRequest",cn="NetworkInterfaceCount",an="NetworkInterfaceCoun\
tRequest",rn="NewInstancesProtectedFromScaleIn",R="NextToken",fe="Operator",ln="OnDemandAllocationStrategy",un="OnDemand\
BaseCapacity",_n="OnDemandMaxPricePercentageOverLowestPrice",dn="OnDemandPercentageAboveBaseCapacity",Ce="Overrides",pn="\
Progress",Sn="PropagateAtLaunch",Pn="PredictedCapacity",Rn="PercentageCompleteOnRollback",N="PercentageComplete",In="Pro\
gressDetails",vn="ProgressDetailsOnRollback",hn="PerformanceFactorReferenceRequest",An="PerformanceFactorReferenceSetReq\
uest",mn="ProtectedFromScaleIn",gn="PlacementGroup",fn="ProcessName",Cn="PoolState",ye="Preferences",yn="Principal",Tn="\
References",Te="RollbackDetails",Dn="RequireHibernateSupport",Mn="RollbackInstanceRefresh",bn="RollbackInstanceRefreshAn\
swer",En="RollbackInstanceRefreshType",Ln="ResourceId",$n="ReuseOnScaleIn",On="RefreshPreferences",Bn="ResumeProcesses",
wn="RollbackReason",Gn="RollbackStartTime",De="RetentionTriggers",kn="ResourceType",xn="Reference",F="Status",Nn="SpotAl\
locationStrategy",Fn="StatusCode",Hn="SetDesiredCapacity",Wn="SetDesiredCapacityType",Un="SpotInstancePools",qn="ScaleIn\
ProtectedInstances",Vn="StartInstanceRefresh",Zn="StartInstanceRefreshAnswer",jn="StartInstanceRefreshType",Kn="StandbyI\
nstances",zn="ServiceLinkedRoleARN",Qn="StatusMessage",Jn="SpotMaxPrice",Xn="SpotMaxPricePercentageOverLowestPrice",Yn="\
SkipMatching",Me="SuspendedProcesses",eo="ScalingProcessQuery",to="ScalingProcesses",so="SuspendedProcess",no="SuspendPr\
ocesses",oo="StatusReason",co="SuspensionReason",be="StartTime",Ee="Strategy",ao="Tags",ro="TargetCapacityTypes",io="Tag\
Description",lo="TagDescriptionList",uo="TargetGroupARNs",_o="TerminateHookAbandon",po="TotalLocalStorageGB",So="TotalLo\
calStorageGBRequest",Po="TerminationPolicies",Le="TrafficSources",Ro="TrafficSourceIdentifier",Io="Type",vo="Value",ho="\
VCpuCount",Ao="VCpuCountRequest",mo="VPCZoneIdentifier",go="Values",fo="Version",$e="WeightedCapacity",Co="WaitForTransi\
tioningInstances",Oe="WarmPoolConfiguration",yo="WarmPoolProgress",To="WarmPoolSize",Do="ZonalShiftEnabled",Mo="item",Be="\
smithy.ts.sdk.synthetic.com.amazonaws.autoscaling",we="xmlName",e="com.amazonaws.autoscaling",Ge=new q.t(Be);var bo=[-3,
Be,"AutoScalingServiceException",0,[],[]];Ge.registerError(bo,ot);const Eo=[Ge,new q.t(e)];var Lo=[3,e,at,0,[_,u],[1,1]],
$o=[3,e,At,0,[_,u],[1,1]],Oo=[3,e,vt,0,[Q,R],[()=>$c,0],1],Bo=[3,e,Tt,0,[rt,i,wt,be,Fn,es,re,Qn,pn,ds,Rt,J],[0,0,0,4,0,0,
4,0,1,0,0,0],5],wo=[3,e,Y,0,[Dt],[64]],Go=[3,e,pt,0,[i,ge,en,oe,ns,gt,hs,Jt,J,he,v,k,Pn,ft,xs,uo,vs,ie,Me,gn,mo,ae,F,ao,
Po,rn,zn,Qs,jt,Oe,To,Xt,ss,rs,Le,pe,is,ee,te,se,de,fe],[0,1,1,1,1,64,0,4,0,0,()=>h,[()=>Ne,0],1,64,64,64,1,()=>kc,()=>Fc,
0,0,()=>wc,0,()=>Hc,64,2,0,1,2,()=>Lc,1,0,0,1,()=>Wc,()=>oc,0,()=>No,()=>Fo,()=>Vo,()=>nc,()=>Ic],8],ko=[3,e,St,0,[Pt,Cs,
Se,R,x,B],[64,2,2,0,1,()=>We]],xo=[3,e,It,0,[X,R],[[()=>Oc,0],0],1],No=[3,e,ee,0,[kt],[0]],Fo=[3,e,te,0,[Do,$s],[2,0]],Ho=[
3,e,bt,0,[_,u],[1,1]],Wo=[3,e,Ot,0,[Yt],[[()=>zo,0]]],Uo=[3,e,Nt,0,[g],[0]],qo=[3,e,Ft,0,[i,Co],[0,2],1],Vo=[3,e,se,0,[zt,
ne],[0,()=>Zo]],Zo=[3,e,ne,0,[Kt,Qt],[64,64]],jo=[3,e,Wt,0,[],[]],Ko=[3,e,Ut,0,[Ns,i,Gs,ks,_e],[0,0,0,0,0],3],zo=[3,e,Zt,
0,[Tn],[[()=>Nc,{[we]:xn}]]],Qo=[3,e,cs,0,[Pe,R],[[()=>Gc,0],0]],Jo=[3,e,as,0,[i,ys,R,x],[0,64,0,1],1],Xo=[3,e,us,0,[lt,
i,ms,Se,x,R,B],[64,0,2,2,1,0,()=>We]],ke=[3,e,O,0,[v,k],[()=>h,[()=>Ne,0]]],Yo=[3,e,ls,0,[ro],[64]],ec=[3,e,Ss,0,[tn,Rs],
[0,0]],tc=[3,e,Ps,0,[sn,go],[0,64]],sc=[3,e,Bs,0,[_e,yt,Hs,As,mn,ve,Ct,he,v,ue,$e],[0,0,0,0,2,0,0,0,()=>h,0,0],5],nc=[3,
e,de,0,[De],[()=>hc]],oc=[3,e,pe,0,[Ae,me],[1,1]],cc=[3,e,bs,0,[g,i,F,oo,be,re,N,w,In,ye,O,Te,Ee],[0,0,0,0,4,4,1,1,()=>xe,
()=>Fe,[()=>ke,0],()=>Ac,0]],ac=[3,e,Ts,0,[N,w],[1,1]],xe=[3,e,Ds,0,[Fs,yo],[()=>ac,()=>rc]],rc=[3,e,Ms,0,[N,w],[1,1]],ic=[
3,e,Ie,0,[ho,Js,qt,js,ps,fs,Xn,Ys,_n,Et,Lt,Dn,cn,Us,Ws,po,Mt,mt,ct,ut,_t,ht,nn,it,$t],[()=>Ec,()=>Sc,64,()=>pc,64,64,1,1,
1,0,0,2,()=>Rc,0,64,()=>Mc,()=>Ho,64,()=>Lo,64,64,()=>$o,()=>Pc,64,[()=>Wo,0]],2],lc=[3,e,Re,0,[$n],[2]],uc=[3,e,le,0,[ln,
un,dn,Nn,Un,Jn,ce],[0,1,1,0,1,0,()=>Bc]],_c=[3,e,v,0,[G,Ce],[()=>h,[()=>xc,0]]],dc=[3,e,Zs,0,[ve,$e,G,Ie,ue],[0,0,()=>h,
[()=>ic,0],0]],h=[3,e,G,0,[qs,Vs,fo],[0,0,0]],pc=[3,e,Ks,0,[_,u],[1,1]],Sc=[3,e,Xs,0,[_,u],[1,1],1],Ne=[3,e,k,0,[v,le],[
[()=>_c,0],()=>uc]],Pc=[3,e,on,0,[_,u],[1,1]],Rc=[3,e,an,0,[_,u],[1,1]],Ic=[3,e,fe,0,[yn],[0],1],vc=[3,e,hn,0,[gs],[0]],
Fe=[3,e,On,0,[Ae,Ls,Vt,Gt,Yn,dt,qn,Kn,Y,me,Bt],[1,1,65,1,2,2,0,0,()=>wo,1,1]],hc=[3,e,De,0,[_o],[0]],Ac=[3,e,Te,0,[wn,Gn,
Rn,Es,vn],[0,4,1,1,()=>xe]],mc=[3,e,bn,0,[g],[0]],gc=[3,e,En,0,[i],[0],1],He=[3,e,eo,0,[i,to],[0,64],1],fc=[3,e,Wn,0,[i,
oe,Is],[0,1,2],2],Cc=[3,e,Zn,0,[g],[0]],yc=[3,e,jn,0,[i,Ee,O,ye],[0,0,[()=>ke,0],()=>Fe],1],Tc=[3,e,so,0,[fn,co],[0,0]],
Dc=[3,e,io,0,[Ln,kn,ws,vo,Sn],[0,0,0,0,2]],Mc=[3,e,So,0,[_,u],[1,1]],bc=[3,e,Ro,0,[Os,Io],[0,0],1],Ec=[3,e,Ao,0,[_,u],[1,
1],1],Lc=[3,e,Oe,0,[zs,ge,Cn,F,Re],[1,1,0,0,()=>lc]],H="unit",$c=[1,e,Q,0,()=>Bo],Oc=[1,e,X,0,[()=>Go,0]],Bc=[1,e,ce,0,()=>Yo],
wc=[1,e,ae,0,()=>ec],We=[1,e,B,0,()=>tc],Gc=[1,e,Pe,0,[()=>cc,0]],kc=[1,e,ie,0,()=>sc],xc=[1,e,Ce,0,[()=>dc,0]],Nc=[1,e,
An,0,[()=>vc,{[we]:Mo}]],Fc=[1,e,Me,0,()=>Tc],Hc=[1,e,lo,0,()=>Dc],Wc=[1,e,Le,0,()=>bc],Uc=[9,e,xt,0,()=>qo,()=>Uo],qc=[
9,e,Ht,0,()=>Ko,()=>jo],Vc=[9,e,ts,0,()=>ko,()=>xo],Zc=[9,e,os,0,()=>Jo,()=>Qo],jc=[9,e,_s,0,()=>Xo,()=>Oo],Kc=[9,e,Bn,0,
()=>He,()=>H],zc=[9,e,Mn,0,()=>gc,()=>mc],Qc=[9,e,Hn,0,()=>fc,()=>H],Jc=[9,e,Vn,0,()=>yc,()=>Cc],Xc=[9,e,no,0,()=>He,()=>H];
const Yc=t=>({apiVersion:"2011-01-01",base64Decoder:t?.base64Decoder??s.lt,base64Encoder:t?.base64Encoder??s.ct,disableHostPrefix:t?.
disableHostPrefix??!1,endpointProvider:t?.endpointProvider??nt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
Ke,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#s\
igv4"),signer:new s.o}],logger:t?.logger??new s.Y,protocol:t?.protocol??E.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.autoscaling",errorTypeRegistries:Eo,xmlNamespace:"http://autoscaling.amazonaws.com/doc/2011-01-01/",version:"\
2011-01-01",serviceTarget:"AutoScaling_2011_01_01"},serviceId:t?.serviceId??"Auto Scaling",sha256:t?.sha256??s.t,urlParser:t?.
urlParser??r.r,utf8Decoder:t?.utf8Decoder??U.n,utf8Encoder:t?.utf8Encoder??U.t}),ea=t=>{(0,s.Q)(process.version);const n=(0,s.
G)(t),o=()=>n().then(s.$),l=Yc(t);(0,s.dt)(process.version);const a={profile:t?.profile,logger:l.logger};return{...l,...t,
runtime:"node",defaultsMode:n,authSchemePreference:t?.authSchemePreference??(0,r.t)(s.a,a),bodyLengthChecker:t?.bodyLengthChecker??
s.at,credentialDefaultProvider:t?.credentialDefaultProvider??b.t,defaultSocketTimeout:(0,M.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,s.p)({serviceId:l.serviceId,clientVersion:Xe}),maxAttempts:t?.maxAttempts??(0,r.t)(s.g,t),region:t?.
region??(0,r.t)(s.J,{...s.q,...a}),requestHandler:S.t.create(t?.requestHandler??o),retryMode:t?.retryMode??(0,r.t)({...s.
_,default:async()=>(await o()).retryMode||s.y},t),streamCollector:t?.streamCollector??S.r,useDualstackEndpoint:t?.useDualstackEndpoint??
(0,r.t)(s.rt,a),useFipsEndpoint:t?.useFipsEndpoint??(0,r.t)(s.nt,a),userAgentAppId:t?.userAgentAppId??(0,r.t)(s.f,a)}},ta=t=>{
const n=t.httpAuthSchemes;let o=t.httpAuthSchemeProvider,l=t.credentials;return{setHttpAuthScheme(a){const T=n.findIndex(
W=>W.schemeId===a.schemeId);T===-1?n.push(a):n.splice(T,1,a)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(a){o=
a},httpAuthSchemeProvider(){return o},setCredentials(a){l=a},credentials(){return l}}},sa=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),na=(t,n)=>{const o=Object.assign((0,s.l)(
t),(0,s.X)(t),(0,s.j)(t),ta(t));return n.forEach(l=>l.configure(o)),Object.assign(t,(0,s.u)(o),(0,s.Z)(o),(0,s.M)(o),sa(
o))};var oa=class extends s.tt{config;constructor(...[t]){const n=ea(t||{});super(n),this.initConfig=n;const o=Qe(n),l=(0,s.
b)(o),a=(0,s.v)(l),T=(0,s.K)(a),W=(0,s.k)(T),ia=(0,d.n)(W),la=ze(ia),ua=na(la,t?.extensions||[]);this.config=ua,this.middlewareStack.
use((0,s.et)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),
this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.
D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:Ze,
identityProviderConfigProvider:async _a=>new s.x({"aws.auth#sigv4":_a.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}};const f=(0,Ve.t)(Je,"AutoScaling_2011_01_01","AutoScalingClient",d.t),C={},y=(t,n,o,l)=>[];
var ca=class extends f(C,y,"DescribeAutoScalingGroups",Vc){},aa=class extends f(C,y,"DescribeInstanceRefreshes",Zc){},ra=class extends f(
C,y,"DescribeScalingActivities",jc){}}),5268:((qe,D,c)=>{c.d(D,{n:()=>b,t:()=>M});var s=c(7643),d=c(6776);async function M({
aws:r},S){const{AutoScalingGroups:E}=await(await r.autoScaling()).send(new d.r({AutoScalingGroupNames:[(0,s.g)(S)]}));return E?.[0]}
const b=r=>(r?.SuspendedProcesses??[]).map(({ProcessName:S=""})=>S)})};export{da as id,pa as ids,Sa as modules};
