const gS=7680,RS=[7680],NS={9208:((le,E,r)=>{r.d(E,{t:()=>s});const s=p=>Object.assign(p,{eventStreamMarshaller:p.eventStreamSerdeProvider(
p)})}),5913:((le,E,r)=>{r.d(E,{n:()=>b,r:()=>U,t:()=>d});var s=r(550),p=r(765),$=r(1105);const U=(0,s.t)($.a,"AmazonEC2",
"EC2Client",p.t),d={},b=(me,V,fe,ve)=>[]}),1105:((le,E,r)=>{r.d(E,{a:()=>dn,i:()=>lS,n:()=>mS,r:()=>fS,t:()=>MS});var s=r(
3040),p=r(765),$=r(2308),U=r(4327),d=r(4782),b=r(1649),me=r(3656),V=r(7573),fe=r(9576),ve=class extends me.t{options;constructor(o){
super(o),this.options=o,Object.assign(this.serializer.settings,{capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,
ec2:!0})}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return!1}};const cn=async(o,a,i)=>({operation:(0,p.
m)(a).operation,region:await(0,p.p)(o.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth\
#sigv4`")})()});function an(o){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ec2",region:o.region},propertiesExtractor:(a,i)=>({
signingProperties:{config:a,context:i}})}}const rn=o=>{const a=[];switch(o.operation){default:a.push(an(o))}return a},In=o=>{
const a=(0,s.r)(o);return Object.assign(a,{authSchemePreference:(0,p.p)(o.authSchemePreference??[])})},pn=o=>Object.assign(
o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"ec2"}),dn={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var _n="3.1169.0";const D="re\
f",u=-1,L=!0,Ae="isSet",Te="PartitionResult",O="booleanEquals",F="getAttr",Ce={[D]:"Endpoint"},H={[D]:Te},v={},Pe=[{[D]:"\
Region"}],Me={conditions:[[Ae,[Ce]],[Ae,Pe],["aws.partition",Pe,Te],[O,[{[D]:"UseFIPS"},L]],[O,[{[D]:"UseDualStack"},L]],
[O,[{fn:F,argv:[H,"supportsDualStack"]},L]],[O,[{fn:F,argv:[H,"supportsFIPS"]},L]],["stringEquals",[{fn:F,argv:[H,"name"]},
"aws-us-gov"]]],results:[[u],[u,"Invalid Configuration: FIPS and custom endpoint are not supported"],[u,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[Ce,v],["https://ec2-fips.{Region}.{PartitionResult#dualStackD\
nsSuffix}",v],[u,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ec2.{Regio\
n}.amazonaws.com",v],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",v],[u,"FIPS is enabled but this partition \
does not support FIPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}",v],[u,"DualStack is enabled but thi\
s partition does not support DualStack"],["https://ec2.{Region}.{PartitionResult#dnsSuffix}",v],[u,"Invalid Configuratio\
n: Missing Region"]]},un=2,Sn=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,
100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),
ln=s.W.from(Sn,un,Me.conditions,Me.results),mn=new s.U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),
fn=(o,a={})=>mn.get(o,()=>(0,s.V)(ln,{endpointParams:o,logger:a.logger}));s.H.aws=s.d;var vn=class sn extends p.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";constructor(a){super(a),Object.setPrototypeOf(this,sn.prototype)}};
const An="AdditionalFlexibleNetworkInterfaces",Ee="AttachmentId",Tn="AmiLaunchIndex",Cn="AttachmentLimitType",Pn="AutoRe\
coverySupported",Mn="AssociatedResource",En="AutoRecovery",Dn="AmdSevSnp",hn="ArchitectureTypeList",z="AttachTime",yn="A\
vailabilityZone",gn="AvailabilityZoneId",De="Accelerators",Rn="Affinity",Nn="Arn",bn="Architecture",he="Association",ye="\
Attachment",Ln="BaselineBandwidthInGbps",ge="BaselineBandwidthInMbps",On="BlockDeviceMappings",Re="BaselineIops",Bn="Boo\
tMode",kn="BootModeTypeList",wn="BareMetal",Gn="BurstablePerformanceSupported",Ne="BaselineThroughputInMBps",xn="Bandwid\
thWeighting",$n="BandwidthWeightingTypeList",Un="BandwidthWeightings",Vn="CapacityBlockId",Fn="CoreCountList",Hn="CoreCo\
unt",zn="CurrentGeneration",Wn="CarrierIp",Qn="CurrentInstanceBootMode",Kn="CoreInfo",be="CpuOptions",jn="CustomerOwnedI\
p",Le="CapacityReservationId",Zn="CapacityReservationPreference",qn="CapacityReservationResourceGroupArn",Jn="CapacityRe\
servationSpecificationResponse",Xn="CapacityReservationSpecification",Yn="CapacityReservationTarget",eo="CapacityReserva\
tionTargetResponse",to="ClientToken",Oe="ConnectionTrackingConfiguration",no="ConnectionTrackingSpecificationResponse",Be="\
Code",oo="Configured",S="Count",so="DefaultConnectionTrackingConfiguration",co="DefaultCores",ao="DefaultEnaQueueCountPe\
rInterface",ro="DedicatedHostsSupported",ke="DeviceIndex",io="DiskInfoList",Io="DescribeInstancesRequest",po="DescribeIn\
stancesResult",_o="DescribeInstanceTypeOfferings",uo="DescribeInstanceTypeOfferingsRequest",So="DescribeInstanceTypeOffe\
ringsResult",lo="DescribeInstanceTypesRequest",mo="DescribeInstanceTypesResult",fo="DescribeInstanceTypes",vo="DescribeI\
nstances",Ao="DiskInfo",To="DeviceName",Co="DefaultNetworkCardIndex",W="DeleteOnTermination",Q="DryRun",Po="DefaultTcpEs\
tablishedTimeout",Mo="DefaultThreadsPerCore",Eo="DefaultUdpStreamTimeout",Do="DefaultUdpTimeout",ho="DefaultVCpus",yo="D\
escription",go="Disks",we="EbsCardIndex",Ro="EbsCardInfoList",No="EbsCardInfo",bo="EbsCards",Lo="ElasticGpuAssociation",
Oo="ElasticGpuAssociationId",Bo="ElasticGpuAssociationList",ko="ElasticGpuAssociationState",wo="ElasticGpuAssociationTim\
e",Go="ElasticGpuAssociations",xo="ElasticGpuId",$o="ElasticInferenceAcceleratorAssociation",Uo="ElasticInferenceAcceler\
atorAssociationId",Vo="ElasticInferenceAcceleratorAssociationList",Fo="ElasticInferenceAcceleratorAssociationState",Ho="\
ElasticInferenceAcceleratorAssociationTime",zo="ElasticInferenceAcceleratorArn",Wo="ElasticInferenceAcceleratorAssociati\
ons",Qo="EbsInstanceBlockDevice",Ko="EncryptionInTransitSupported",Ge="EbsInfo",xe="EfaInfo",jo="EbsOptimized",$e="EbsOp\
timizedInfo",Zo="EbsOptimizedSupport",Ue="EnclaveOptions",qo="EnaQueueCount",Jo="EnableResourceNameDnsAAAARecord",Xo="En\
ableResourceNameDnsARecord",Yo="EnaSrdEnabled",es="EnaSrdSpecification",ts="EnaSrdSupported",ns="EnaSrdUdpEnabled",os="E\
naSrdUdpSpecification",ss="EfaSupported",Ve="EncryptionSupport",Fe="EnaSupport",cs="Ebs",as="Enabled",rs="FpgaDeviceInfo",
is="FpgaDeviceInfoList",Is="FpgaDeviceMemoryInfo",ps="FlexibleEnaQueuesSupport",He="FpgaInfo",ds="FilterList",_s="FreeTi\
erEligible",K="Filters",h="Filter",us="Fpgas",ze="Groups",Ss="GpuDeviceInfo",ls="GpuDeviceInfoList",ms="GpuDeviceMemoryI\
nfo",fs="GroupIdentifierList",We="GpuInfo",Qe="GroupId",vs="GroupIdentifier",Ke="GroupName",As="GpuPartitionSize",Ts="Gp\
us",Cs="HiddenByDefault",Ps="HttpEndpoint",Ms="HostId",je="HibernationOptions",Es="HttpProtocolIpv6",Ds="HttpPutResponse\
HopLimit",hs="HostResourceGroupArn",ys="HibernationSupported",gs="HttpTokens",Rs="HostnameType",Ze="Hypervisor",Ns="Id",
bs="Ipv6Addresses",Ls="InstanceAttachmentEnaSrdSpecification",Os="InstanceAttachmentEnaSrdUdpSpecification",qe="Inferenc\
eAcceleratorInfo",Bs="Ipv4AddressesPerInterface",ks="Ipv6AddressesPerInterface",ws="Ipv4AddressesPerSecondaryInterface",
Je="Ipv6Address",Gs="InstanceBlockDeviceMapping",xs="InstanceBlockDeviceMappingList",$s="InferenceDeviceInfo",Us="Infere\
nceDeviceInfoList",Vs="InferenceDeviceMemoryInfo",j="InstanceId",Fs="InstanceIpv6Address",Hs="InstanceIpv6AddressList",Xe="\
IamInstanceProfile",zs="InstanceIpv4PrefixList",Ws="InstanceIpv6PrefixList",Qs="InstanceIpv4Prefix",Ks="InstanceIpv6Pref\
ix",js="InstanceIdStringList",Zs="ImageId",qs="InstanceIds",Js="InstanceLifecycle",Xs="InstanceList",Ys="InstanceMainten\
anceOptions",ec="InstanceMetadataOptionsResponse",tc="IncludeManagedResources",nc="InstanceMetadataTags",oc="InstanceNet\
workInterface",sc="InstanceNetworkInterfaceAssociation",cc="InstanceNetworkInterfaceAttachment",ac="InstanceNetworkInter\
faceList",rc="InstanceNetworkPerformanceOptions",ic="IpOwnerId",Ic="InstancePrivateIpAddress",pc="InstancePrivateIpAddre\
ssList",dc="IsPrimaryIpv6",_c="Ipv6Prefixes",uc="Ipv6Prefix",Sc="Ipv4Prefixes",lc="Ipv4Prefix",mc="InstanceSecondaryInte\
rfaceAttachment",fc="InstanceSecondaryInterfaceList",vc="InstanceSecondaryInterfacePrivateIpAddress",Ac="InstanceSeconda\
ryInterfacePrivateIpAddressList",Tc="InstanceSecondaryInterface",Ye="InstanceStorageInfo",Cc="InstanceStorageSupported",
Pc="InstanceState",Mc="Ipv6Supported",B="InstanceType",Ec="InstanceTypeInfoList",Dc="InstanceTypeInfo",hc="InstanceTypeO\
fferings",yc="InstanceTypeOfferingsList",gc="InstanceTypeOffering",et="InstanceTypes",tt="InterfaceType",Rc="InterfaceTy\
pes",Nc="IncludeUnsupportedInRegion",bc="Instance",Lc="Instances",Oc="Key",Bc="KernelId",kc="KeyName",wc="LicenseConfigu\
rationArn",Gc="LicenseConfiguration",xc="LogicalGpuCount",$c="LicenseList",Uc="LaunchTime",nt="LocationType",Vc="License\
s",Fc="Location",ot="MediaAcceleratorInfo",st="MacAddress",ct="MaximumBandwidthInMbps",Hc="MetricCategoryIdList",zc="Met\
ricCategoryIds",Wc="MediaDeviceInfo",Qc="MediaDeviceInfoList",Kc="MediaDeviceMemoryInfo",jc="MaximumEbsAttachments",Zc="\
MaximumEbsCards",qc="MaximumEfaInterfaces",Jc="MaximumEnaQueueCount",Xc="MaximumEnaQueueCountPerInterface",at="MaximumIo\
ps",l="MemoryInfo",Yc="MaximumNetworkCards",rt="MaximumNetworkInterfaces",ea="MetadataOptions",ta="MaintenanceOptions",Z="\
MaxResults",na="MaximumSecondaryNetworkInterfaces",it="MaximumThroughputInMBps",y="Manufacturer",oa="Managed",sa="Messag\
e",It="Monitoring",m="Name",ca="NetworkCards",q="NetworkCardIndex",aa="NetworkCardInfoList",ra="NetworkCardInterfaceType\
List",ia="NetworkCardInfo",Ia="NeuronDeviceCoreInfo",pa="NeuronDeviceInfo",da="NeuronDeviceInfoList",_a="NeuronDeviceMem\
oryInfo",ua="NeuronDevices",Sa="NitroEnclavesSupport",la="NetworkInterfaceId",ma="NetworkInterfaces",pt="NetworkInfo",dt="\
NeuronInfo",fa="NetworkPerformanceOptions",_t="NetworkPerformance",ut="NvmeSupport",St="NitroTpmInfo",va="NitroTpmSuppor\
t",Aa="NitroTpmSupportedVersionsList",A="NextToken",Ta="NestedVirtualization",Ca="OutpostArn",J="OwnerId",Pa="OperatorRe\
sponse",X="Operator",Ma="Principal",Ea="PeakBandwidthInGbps",Da="ProductCodeId",ha="ProductCodeList",ya="ProductCodeType",
ga="ProductCode",Ra="ProductCodes",Y="PrivateDnsName",Na="PrivateDnsNameOptions",ba="PrivateDnsNameOptionsResponse",lt="\
PublicDnsName",La="PlatformDetails",mt="PlacementGroupInfo",Oa="PlacementGroupStrategyList",Ba="PublicIp",k="PrivateIpAd\
dress",ft="PrivateIpAddresses",ka="PublicIpAddress",vt="ProcessorInfo",wa="PartitionNumber",Ga="PhcSupport",xa="Platform",
At="Placement",$a="Primary",Ua="RootDeviceName",Va="RootDeviceType",Fa="RootDeviceTypeList",Ha="RamdiskId",za="Reservati\
onId",Wa="RequesterId",Qa="ReservationList",Ka="RebootMigrationSupport",ja="RebootMigration",Za="Reservations",qa="Reser\
vation",Ja="SupportedAdditionalProcessorFeatureList",Xa="SupportedArchitectures",Ya="SupportedBootModes",er="SustainedCl\
ockSpeedInGhz",ee="SourceDestCheck",tr="SpreadDomain",nr="SupportedFeatures",or="SecurityGroups",sr="SizeInGB",cr="Secon\
daryInterfaceId",T="SizeInMiB",ar="SpotInstanceRequestId",rr="SupportedInRegion",ir="SecondaryInterfaces",Tt="SubnetId",
Ir="SecondaryNetworkId",pr="SriovNetSupport",dr="SecondaryNetworkSupported",_r="SupportedRootDeviceTypes",Ct="StateReaso\
n",ur="SecondarySubnetId",Sr="SupportedStrategies",lr="StateTransitionReason",mr="SupportedUsageClasses",fr="SupportedVi\
rtualizationTypes",vr="SupportedVersions",te="State",g="Status",Ar="Tags",Tr="TcpEstablishedTimeout",Cr="TotalFpgaMemory\
InMiB",Pr="TotalGpuMemoryInMiB",Mr="TotalInferenceMemoryInMiB",Er="TagList",Dr="TotalMediaMemoryInMiB",hr="TotalNeuronDe\
viceMemoryInMiB",yr="ThreadsPerCore",gr="ThreadsPerCoreList",Rr="TotalSizeInGB",Nr="TpmSupport",br="Tag",Lr="Tenancy",Or="\
Type",Br="UsageClassTypeList",kr="UsageOperation",wr="UsageOperationUpdateTime",Gr="UdpStreamTimeout",xr="UdpTimeout",Pt="\
Value",Mt="VCpuInfo",$r="ValidCores",Et="VpcId",Ur="VolumeId",Vr="VolumeOwnerId",Fr="ValueStringList",Hr="Virtualization\
TypeList",zr="ValidThreadsPerCore",Wr="VirtualizationType",Qr="Values",Kr="Version",jr="WorkloadsList",Zr="Workloads",qr="\
additionalFlexibleNetworkInterfaces",Dt="attachmentId",Jr="amiLaunchIndex",Xr="attachmentLimitType",Yr="autoRecoverySupp\
orted",ei="associatedResource",ti="autoRecovery",ni="amdSevSnp",ne="attachTime",oi="availabilityZone",si="availabilityZo\
neId",ht="accelerators",ci="affinity",ai="arn",ri="architecture",yt="association",gt="attachment",ii="baselineBandwidthI\
nGbps",Rt="baselineBandwidthInMbps",Ii="blockDeviceMapping",Nt="baselineIops",pi="bootMode",di="bareMetal",_i="burstable\
PerformanceSupported",bt="baselineThroughputInMBps",ui="bandwidthWeighting",Si="bandwidthWeightings",li="capacityBlockId",
mi="coreCount",fi="currentGeneration",vi="carrierIp",Ai="currentInstanceBootMode",Ti="coreInfo",Ci="cpuOptions",Pi="cust\
omerOwnedIp",Lt="capacityReservationId",Mi="capacityReservationPreference",Ei="capacityReservationResourceGroupArn",Di="\
capacityReservationSpecification",hi="capacityReservationTarget",yi="clientToken",Ot="connectionTrackingConfiguration",Bt="\
code",gi="configured",f="count",Ri="defaultCores",Ni="defaultEnaQueueCountPerInterface",bi="dedicatedHostsSupported",kt="\
deviceIndex",Li="deviceName",Oi="defaultNetworkCardIndex",Bi="dnsName",oe="deleteOnTermination",ki="dryRun",wi="defaultT\
cpEstablishedTimeout",Gi="defaultThreadsPerCore",xi="defaultUdpStreamTimeout",$i="defaultUdpTimeout",Ui="defaultVCpus",Vi="\
description",Fi="disks",wt="ebsCardIndex",Hi="ebsCardSet",zi="elasticGpuAssociationId",Wi="elasticGpuAssociationState",Qi="\
elasticGpuAssociationSet",Ki="elasticGpuAssociationTime",ji="elasticGpuId",Zi="elasticInferenceAcceleratorArn",qi="elast\
icInferenceAcceleratorAssociationId",Ji="elasticInferenceAcceleratorAssociationState",Xi="elasticInferenceAcceleratorAss\
ociationSet",Yi="elasticInferenceAcceleratorAssociationTime",eI="encryptionInTransitSupported",tI="ebsInfo",nI="efaInfo",
oI="ebsOptimized",sI="ebsOptimizedInfo",cI="ebsOptimizedSupport",aI="enclaveOptions",rI="enaQueueCount",t="ec2QueryName",
iI="enableResourceNameDnsAAAARecord",II="enableResourceNameDnsARecord",pI="enaSrdEnabled",dI="enaSrdSpecification",_I="e\
naSrdSupported",uI="enaSrdUdpEnabled",SI="enaSrdUdpSpecification",lI="efaSupported",Gt="encryptionSupport",xt="enaSuppor\
t",mI="ebs",fI="enabled",vI="flexibleEnaQueuesSupport",AI="fpgaInfo",TI="freeTierEligible",CI="fpgas",PI="gpuInfo",$t="g\
roupId",Ut="groupName",MI="gpuPartitionSize",se="groupSet",EI="gpus",Vt="hypervisor",DI="hiddenByDefault",hI="httpEndpoi\
nt",yI="hostId",gI="hibernationOptions",RI="httpProtocolIpv6",NI="httpPutResponseHopLimit",bI="hostResourceGroupArn",LI="\
hibernationSupported",OI="httpTokens",BI="hostnameType",kI="id",wI="inferenceAcceleratorInfo",GI="ipv4AddressesPerInterf\
ace",xI="ipv6AddressesPerInterface",$I="ipv4AddressesPerSecondaryInterface",UI="ipv6AddressesSet",VI="ipAddress",Ft="ipv\
6Address",FI="instanceId",HI="iamInstanceProfile",zI="imageId",WI="instanceLifecycle",QI="instanceMetadataTags",KI="ipOw\
nerId",jI="isPrimaryIpv6",ZI="ipv4PrefixSet",qI="ipv6PrefixSet",JI="ipv4Prefix",XI="ipv6Prefix",YI="instanceStorageInfo",
ep="instanceStorageSupported",tp="instancesSet",np="instanceState",op="ipv6Supported",ce="instanceType",sp="instanceType\
OfferingSet",cp="instanceTypeSet",ap="interfaceTypeSet",Ht="interfaceType",c="item",rp="key",ip="kernelId",Ip="keyName",
pp="licenseConfigurationArn",dp="logicalGpuCount",_p="licenseSet",up="launchTime",Sp="locationType",lp="location",mp="me\
diaAcceleratorInfo",zt="macAddress",Wt="maximumBandwidthInMbps",fp="metricCategoryIdSet",vp="maximumEbsAttachments",Ap="\
maximumEbsCards",Tp="maximumEfaInterfaces",Cp="maximumEnaQueueCount",Pp="maximumEnaQueueCountPerInterface",Qt="maximumIo\
ps",C="memoryInfo",Mp="maximumNetworkCards",Kt="maximumNetworkInterfaces",Ep="metadataOptions",Dp="maintenanceOptions",hp="\
maxResults",yp="maximumSecondaryNetworkInterfaces",jt="maximumThroughputInMBps",R="manufacturer",gp="managed",Rp="messag\
e",Np="monitoring",P="name",bp="networkCards",ae="networkCardIndex",Lp="neuronDevices",Op="nitroEnclavesSupport",Bp="net\
workInterfaceId",kp="networkInterfaceSet",wp="networkInfo",Gp="neuronInfo",xp="networkPerformanceOptions",Zt="networkPer\
formance",qt="nvmeSupport",$p="nitroTpmInfo",Up="nitroTpmSupport",w="nextToken",Vp="nestedVirtualization",Fp="outpostArn",
re="ownerId",ie="operator",Hp="principal",zp="peakBandwidthInGbps",Wp="productCodes",Qp="productCode",Kp="privateDnsName\
Options",Ie="privateDnsName",jp="publicDnsName",Zp="platformDetails",qp="placementGroupInfo",Jp="publicIp",Xp="privateIp\
AddressesSet",Yp="privateIpAddressSet",G="privateIpAddress",ed="processorInfo",td="partitionNumber",nd="phcSupport",od="\
platform",sd="placement",cd="primary",ad="rootDeviceName",rd="rootDeviceType",id="reservationId",Id="ramdiskId",pd="requ\
esterId",dd="rebootMigrationSupport",_d="rebootMigration",ud="reservationSet",Sd="reason",Jt="smithy.ts.sdk.synthetic.co\
m.amazonaws.ec2",ld="supportedArchitectures",md="supportedBootModes",fd="sustainedClockSpeedInGhz",pe="sourceDestCheck",
vd="spreadDomain",Ad="supportedFeatures",Td="sizeInGB",Cd="secondaryInterfaceId",M="sizeInMiB",Pd="spotInstanceRequestId",
Md="supportedInRegion",Ed="secondaryInterfaceSet",Xt="subnetId",Dd="secondaryNetworkId",hd="secondaryNetworkSupported",yd="\
sriovNetSupport",gd="supportedRootDeviceTypes",Rd="stateReason",Nd="secondarySubnetId",bd="supportedStrategies",Ld="supp\
ortedUsageClasses",Od="supportedVirtualizationTypes",Bd="supportedVersions",Yt="state",N="status",kd="tcpEstablishedTime\
out",wd="totalFpgaMemoryInMiB",Gd="totalGpuMemoryInMiB",xd="totalInferenceMemoryInMiB",$d="totalMediaMemoryInMiB",Ud="to\
talNeuronDeviceMemoryInMiB",Vd="threadsPerCore",Fd="tagSet",Hd="totalSizeInGB",zd="tpmSupport",Wd="tenancy",en="type",Qd="\
usageOperation",Kd="usageOperationUpdateTime",jd="udpStreamTimeout",Zd="udpTimeout",qd="value",Jd="vCpuInfo",Xd="validCo\
res",tn="vpcId",Yd="volumeId",e_="volumeOwnerId",t_="validThreadsPerCore",n_="virtualizationType",o_="version",s_="workl\
oadSet",e="xmlName",n="com.amazonaws.ec2",nn=new fe.t(Jt);var c_=[-3,Jt,"EC2ServiceException",0,[],[]];nn.registerError(
c_,vn);const a_=[nn];var r_=[3,n,Jn,0,[Zn,Yn],[[0,{[t]:"CapacityReservationPreference",[e]:Mi}],[()=>i_,{[t]:"CapacityRe\
servationTarget",[e]:hi}]]],i_=[3,n,eo,0,[Le,qn],[[0,{[t]:"CapacityReservationId",[e]:Lt}],[0,{[t]:"CapacityReservationR\
esourceGroupArn",[e]:Ei}]]],I_=[3,n,no,0,[Tr,Gr,xr],[[1,{[t]:"TcpEstablishedTimeout",[e]:kd}],[1,{[t]:"UdpStreamTimeout",
[e]:jd}],[1,{[t]:"UdpTimeout",[e]:Zd}]]],p_=[3,n,be,0,[Hn,yr,Dn,Ta],[[1,{[t]:"CoreCount",[e]:mi}],[1,{[t]:"ThreadsPerCor\
e",[e]:Vd}],[0,{[t]:"AmdSevSnp",[e]:ni}],[0,{[t]:"NestedVirtualization",[e]:Vp}]]],d_=[3,n,so,0,[Po,Do,Eo],[[1,{[t]:"Def\
aultTcpEstablishedTimeout",[e]:wi}],[1,{[t]:"DefaultUdpTimeout",[e]:$i}],[1,{[t]:"DefaultUdpStreamTimeout",[e]:xi}]]],__=[
3,n,Io,0,[qs,tc,Q,K,A,Z],[[()=>Uu,{[e]:j}],2,[2,{[t]:"DryRun",[e]:ki}],[()=>_e,{[e]:h}],[0,{[t]:"NextToken",[e]:w}],[1,{
[t]:"MaxResults",[e]:hp}]]],u_=[3,n,po,0,[A,Za],[[0,{[t]:"NextToken",[e]:w}],[()=>aS,{[t]:"ReservationSet",[e]:ud}]]],S_=[
3,n,uo,0,[Q,nt,K,Z,A],[2,0,[()=>_e,{[e]:h}],1,0]],l_=[3,n,So,0,[hc,A],[[()=>qu,{[t]:"InstanceTypeOfferingSet",[e]:sp}],[
0,{[t]:"NextToken",[e]:w}]]],m_=[3,n,lo,0,[Q,et,K,Z,A,Nc],[2,[64,{[e]:B}],[()=>_e,{[e]:h}],1,0,2]],f_=[3,n,mo,0,[et,A],[
[()=>Zu,{[t]:"InstanceTypeSet",[e]:cp}],[0,{[t]:"NextToken",[e]:w}]]],v_=[3,n,Ao,0,[sr,S,Or],[[1,{[t]:"SizeInGB",[e]:Td}],
[1,{[t]:"Count",[e]:f}],[0,{[t]:"Type",[e]:en}]]],A_=[3,n,No,0,[we,ge,Ne,Re,ct,it,at],[[1,{[t]:"EbsCardIndex",[e]:wt}],[
1,{[t]:"BaselineBandwidthInMbps",[e]:Rt}],[1,{[t]:"BaselineThroughputInMBps",[e]:bt}],[1,{[t]:"BaselineIops",[e]:Nt}],[1,
{[t]:"MaximumBandwidthInMbps",[e]:Wt}],[1,{[t]:"MaximumThroughputInMBps",[e]:jt}],[1,{[t]:"MaximumIops",[e]:Qt}]]],T_=[3,
n,Ge,0,[Zo,Ve,$e,ut,jc,Cn,Zc,bo],[[0,{[t]:"EbsOptimizedSupport",[e]:cI}],[0,{[t]:"EncryptionSupport",[e]:Gt}],[()=>P_,{[t]:"\
EbsOptimizedInfo",[e]:sI}],[0,{[t]:"NvmeSupport",[e]:qt}],[1,{[t]:"MaximumEbsAttachments",[e]:vp}],[0,{[t]:"AttachmentLi\
mitType",[e]:Xr}],[1,{[t]:"MaximumEbsCards",[e]:Ap}],[()=>Ou,{[t]:"EbsCardSet",[e]:Hi}]]],C_=[3,n,Qo,0,[z,W,g,Ur,Mn,Vr,X,
we],[[4,{[t]:"AttachTime",[e]:ne}],[2,{[t]:"DeleteOnTermination",[e]:oe}],[0,{[t]:"Status",[e]:N}],[0,{[t]:"VolumeId",[e]:Yd}],
[0,{[t]:"AssociatedResource",[e]:ei}],[0,{[t]:"VolumeOwnerId",[e]:e_}],[()=>de,{[t]:"Operator",[e]:ie}],[1,{[t]:"EbsCard\
Index",[e]:wt}]]],P_=[3,n,$e,0,[ge,Ne,Re,ct,it,at],[[1,{[t]:"BaselineBandwidthInMbps",[e]:Rt}],[1,{[t]:"BaselineThroughp\
utInMBps",[e]:bt}],[1,{[t]:"BaselineIops",[e]:Nt}],[1,{[t]:"MaximumBandwidthInMbps",[e]:Wt}],[1,{[t]:"MaximumThroughputI\
nMBps",[e]:jt}],[1,{[t]:"MaximumIops",[e]:Qt}]]],M_=[3,n,xe,0,[qc],[[1,{[t]:"MaximumEfaInterfaces",[e]:Tp}]]],E_=[3,n,Lo,
0,[xo,Oo,ko,wo],[[0,{[t]:"ElasticGpuId",[e]:ji}],[0,{[t]:"ElasticGpuAssociationId",[e]:zi}],[0,{[t]:"ElasticGpuAssociati\
onState",[e]:Wi}],[0,{[t]:"ElasticGpuAssociationTime",[e]:Ki}]]],D_=[3,n,$o,0,[zo,Uo,Fo,Ho],[[0,{[t]:"ElasticInferenceAc\
celeratorArn",[e]:Zi}],[0,{[t]:"ElasticInferenceAcceleratorAssociationId",[e]:qi}],[0,{[t]:"ElasticInferenceAcceleratorA\
ssociationState",[e]:Ji}],[4,{[t]:"ElasticInferenceAcceleratorAssociationTime",[e]:Yi}]]],h_=[3,n,Ue,0,[as],[[2,{[t]:"En\
abled",[e]:fI}]]],y_=[3,n,h,0,[m,Qr],[0,[()=>_S,{[e]:Pt}]]],g_=[3,n,rs,0,[m,y,S,l],[[0,{[t]:"Name",[e]:P}],[0,{[t]:"Manu\
facturer",[e]:R}],[1,{[t]:"Count",[e]:f}],[()=>R_,{[t]:"MemoryInfo",[e]:C}]]],R_=[3,n,Is,0,[T],[[1,{[t]:"SizeInMiB",[e]:M}]]],
N_=[3,n,He,0,[us,Cr],[[()=>wu,{[t]:"Fpgas",[e]:CI}],[1,{[t]:"TotalFpgaMemoryInMiB",[e]:wd}]]],b_=[3,n,Ss,0,[m,y,S,xc,As,
Zr,l],[[0,{[t]:"Name",[e]:P}],[0,{[t]:"Manufacturer",[e]:R}],[1,{[t]:"Count",[e]:f}],[1,{[t]:"LogicalGpuCount",[e]:dp}],
[1,{[t]:"GpuPartitionSize",[e]:MI}],[()=>SS,{[t]:"WorkloadSet",[e]:s_}],[()=>L_,{[t]:"MemoryInfo",[e]:C}]]],L_=[3,n,ms,0,
[T],[[1,{[t]:"SizeInMiB",[e]:M}]]],O_=[3,n,We,0,[Ts,Pr],[[()=>Gu,{[t]:"Gpus",[e]:EI}],[1,{[t]:"TotalGpuMemoryInMiB",[e]:Gd}]]],
B_=[3,n,vs,0,[Qe,Ke],[[0,{[t]:"GroupId",[e]:$t}],[0,{[t]:"GroupName",[e]:Ut}]]],k_=[3,n,je,0,[oo],[[2,{[t]:"Configured",
[e]:gi}]]],w_=[3,n,Xe,0,[Nn,Ns],[[0,{[t]:"Arn",[e]:ai}],[0,{[t]:"Id",[e]:kI}]]],G_=[3,n,qe,0,[De,Mr],[[()=>xu,{[t]:"Acce\
lerators",[e]:ht}],[1,{[t]:"TotalInferenceMemoryInMiB",[e]:xd}]]],x_=[3,n,$s,0,[S,m,y,l],[[1,{[t]:"Count",[e]:f}],[0,{[t]:"\
Name",[e]:P}],[0,{[t]:"Manufacturer",[e]:R}],[()=>$_,{[t]:"MemoryInfo",[e]:C}]]],$_=[3,n,Vs,0,[T],[[1,{[t]:"SizeInMiB",[e]:M}]]],
U_=[3,n,bc,0,[bn,On,to,jo,Fe,Ze,Xe,Js,Go,Wo,ma,Ca,Ua,Va,or,ee,ar,pr,Ct,Ar,Wr,be,Vn,Le,Xn,je,Vc,ea,Ue,Bn,La,kr,wr,Na,Je,Nr,
ta,Qn,fa,X,ir,j,Zs,te,Y,lt,lr,kc,Tn,Ra,B,Uc,At,Bc,Ha,xa,It,Tt,Et,k,ka],[[0,{[t]:"Architecture",[e]:ri}],[()=>$u,{[t]:"Bl\
ockDeviceMapping",[e]:Ii}],[0,{[t]:"ClientToken",[e]:yi}],[2,{[t]:"EbsOptimized",[e]:oI}],[2,{[t]:"EnaSupport",[e]:xt}],
[0,{[t]:"Hypervisor",[e]:Vt}],[()=>w_,{[t]:"IamInstanceProfile",[e]:HI}],[0,{[t]:"InstanceLifecycle",[e]:WI}],[()=>Bu,{[t]:"\
ElasticGpuAssociationSet",[e]:Qi}],[()=>ku,{[t]:"ElasticInferenceAcceleratorAssociationSet",[e]:Xi}],[()=>Wu,{[t]:"Netwo\
rkInterfaceSet",[e]:kp}],[0,{[t]:"OutpostArn",[e]:Fp}],[0,{[t]:"RootDeviceName",[e]:ad}],[0,{[t]:"RootDeviceType",[e]:rd}],
[()=>ue,{[t]:"GroupSet",[e]:se}],[2,{[t]:"SourceDestCheck",[e]:pe}],[0,{[t]:"SpotInstanceRequestId",[e]:Pd}],[0,{[t]:"Sr\
iovNetSupport",[e]:yd}],[()=>Du,{[t]:"StateReason",[e]:Rd}],[()=>IS,{[t]:"TagSet",[e]:Fd}],[0,{[t]:"VirtualizationType",
[e]:n_}],[()=>p_,{[t]:"CpuOptions",[e]:Ci}],[0,{[t]:"CapacityBlockId",[e]:li}],[0,{[t]:"CapacityReservationId",[e]:Lt}],
[()=>r_,{[t]:"CapacityReservationSpecification",[e]:Di}],[()=>k_,{[t]:"HibernationOptions",[e]:gI}],[()=>Ju,{[t]:"Licens\
eSet",[e]:_p}],[()=>j_,{[t]:"MetadataOptions",[e]:Ep}],[()=>h_,{[t]:"EnclaveOptions",[e]:aI}],[0,{[t]:"BootMode",[e]:pi}],
[0,{[t]:"PlatformDetails",[e]:Zp}],[0,{[t]:"UsageOperation",[e]:Qd}],[4,{[t]:"UsageOperationUpdateTime",[e]:Kd}],[()=>Cu,
{[t]:"PrivateDnsNameOptions",[e]:Kp}],[0,{[t]:"Ipv6Address",[e]:Ft}],[0,{[t]:"TpmSupport",[e]:zd}],[()=>K_,{[t]:"Mainten\
anceOptions",[e]:Dp}],[0,{[t]:"CurrentInstanceBootMode",[e]:Ai}],[()=>J_,{[t]:"NetworkPerformanceOptions",[e]:xp}],[()=>de,
{[t]:"Operator",[e]:ie}],[()=>Ku,{[t]:"SecondaryInterfaceSet",[e]:Ed}],[0,{[t]:"InstanceId",[e]:FI}],[0,{[t]:"ImageId",[e]:zI}],
[()=>nu,{[t]:"InstanceState",[e]:np}],[0,{[t]:"PrivateDnsName",[e]:Ie}],[0,{[t]:"DnsName",[e]:Bi}],[0,{[t]:"Reason",[e]:Sd}],
[0,{[t]:"KeyName",[e]:Ip}],[1,{[t]:"AmiLaunchIndex",[e]:Jr}],[()=>cS,{[t]:"ProductCodes",[e]:Wp}],[0,{[t]:"InstanceType",
[e]:ce}],[4,{[t]:"LaunchTime",[e]:up}],[()=>Au,{[t]:"Placement",[e]:sd}],[0,{[t]:"KernelId",[e]:ip}],[0,{[t]:"RamdiskId",
[e]:Id}],[0,{[t]:"Platform",[e]:od}],[()=>du,{[t]:"Monitoring",[e]:Np}],[0,{[t]:"SubnetId",[e]:Xt}],[0,{[t]:"VpcId",[e]:tn}],
[0,{[t]:"PrivateIpAddress",[e]:G}],[0,{[t]:"IpAddress",[e]:VI}]]],V_=[3,n,Ls,0,[Yo,os],[[2,{[t]:"EnaSrdEnabled",[e]:pI}],
[()=>F_,{[t]:"EnaSrdUdpSpecification",[e]:SI}]]],F_=[3,n,Os,0,[ns],[[2,{[t]:"EnaSrdUdpEnabled",[e]:uI}]]],H_=[3,n,Gs,0,[
To,cs],[[0,{[t]:"DeviceName",[e]:Li}],[()=>C_,{[t]:"Ebs",[e]:mI}]]],z_=[3,n,Qs,0,[lc],[[0,{[t]:"Ipv4Prefix",[e]:JI}]]],W_=[
3,n,Fs,0,[Je,dc],[[0,{[t]:"Ipv6Address",[e]:Ft}],[2,{[t]:"IsPrimaryIpv6",[e]:jI}]]],Q_=[3,n,Ks,0,[uc],[[0,{[t]:"Ipv6Pref\
ix",[e]:XI}]]],K_=[3,n,Ys,0,[En,ja],[[0,{[t]:"AutoRecovery",[e]:ti}],[0,{[t]:"RebootMigration",[e]:_d}]]],j_=[3,n,ec,0,[
te,gs,Ds,Ps,Es,nc],[[0,{[t]:"State",[e]:Yt}],[0,{[t]:"HttpTokens",[e]:OI}],[1,{[t]:"HttpPutResponseHopLimit",[e]:NI}],[0,
{[t]:"HttpEndpoint",[e]:hI}],[0,{[t]:"HttpProtocolIpv6",[e]:RI}],[0,{[t]:"InstanceMetadataTags",[e]:QI}]]],Z_=[3,n,oc,0,
[he,ye,yo,ze,bs,st,la,J,Y,k,ft,ee,g,Tt,Et,tt,Sc,_c,Oe,X],[[()=>on,{[t]:"Association",[e]:yt}],[()=>q_,{[t]:"Attachment",
[e]:gt}],[0,{[t]:"Description",[e]:Vi}],[()=>ue,{[t]:"GroupSet",[e]:se}],[()=>Fu,{[t]:"Ipv6AddressesSet",[e]:UI}],[0,{[t]:"\
MacAddress",[e]:zt}],[0,{[t]:"NetworkInterfaceId",[e]:Bp}],[0,{[t]:"OwnerId",[e]:re}],[0,{[t]:"PrivateDnsName",[e]:Ie}],
[0,{[t]:"PrivateIpAddress",[e]:G}],[()=>Qu,{[t]:"PrivateIpAddressesSet",[e]:Xp}],[2,{[t]:"SourceDestCheck",[e]:pe}],[0,{
[t]:"Status",[e]:N}],[0,{[t]:"SubnetId",[e]:Xt}],[0,{[t]:"VpcId",[e]:tn}],[0,{[t]:"InterfaceType",[e]:Ht}],[()=>Vu,{[t]:"\
Ipv4PrefixSet",[e]:ZI}],[()=>Hu,{[t]:"Ipv6PrefixSet",[e]:qI}],[()=>I_,{[t]:"ConnectionTrackingConfiguration",[e]:Ot}],[()=>de,
{[t]:"Operator",[e]:ie}]]],on=[3,n,sc,0,[Wn,jn,ic,lt,Ba],[[0,{[t]:"CarrierIp",[e]:vi}],[0,{[t]:"CustomerOwnedIp",[e]:Pi}],
[0,{[t]:"IpOwnerId",[e]:KI}],[0,{[t]:"PublicDnsName",[e]:jp}],[0,{[t]:"PublicIp",[e]:Jp}]]],q_=[3,n,cc,0,[z,Ee,W,ke,g,q,
es,qo],[[4,{[t]:"AttachTime",[e]:ne}],[0,{[t]:"AttachmentId",[e]:Dt}],[2,{[t]:"DeleteOnTermination",[e]:oe}],[1,{[t]:"De\
viceIndex",[e]:kt}],[0,{[t]:"Status",[e]:N}],[1,{[t]:"NetworkCardIndex",[e]:ae}],[()=>V_,{[t]:"EnaSrdSpecification",[e]:dI}],
[1,{[t]:"EnaQueueCount",[e]:rI}]]],J_=[3,n,rc,0,[xn],[[0,{[t]:"BandwidthWeighting",[e]:ui}]]],X_=[3,n,Ic,0,[he,$a,Y,k],[
[()=>on,{[t]:"Association",[e]:yt}],[2,{[t]:"Primary",[e]:cd}],[0,{[t]:"PrivateDnsName",[e]:Ie}],[0,{[t]:"PrivateIpAddre\
ss",[e]:G}]]],Y_=[3,n,Tc,0,[ye,st,cr,J,ft,ee,g,ur,Ir,tt],[[()=>eu,{[t]:"Attachment",[e]:gt}],[0,{[t]:"MacAddress",[e]:zt}],
[0,{[t]:"SecondaryInterfaceId",[e]:Cd}],[0,{[t]:"OwnerId",[e]:re}],[()=>ju,{[t]:"PrivateIpAddressSet",[e]:Yp}],[2,{[t]:"\
SourceDestCheck",[e]:pe}],[0,{[t]:"Status",[e]:N}],[0,{[t]:"SecondarySubnetId",[e]:Nd}],[0,{[t]:"SecondaryNetworkId",[e]:Dd}],
[0,{[t]:"InterfaceType",[e]:Ht}]]],eu=[3,n,mc,0,[z,Ee,W,ke,g,q],[[4,{[t]:"AttachTime",[e]:ne}],[0,{[t]:"AttachmentId",[e]:Dt}],
[2,{[t]:"DeleteOnTermination",[e]:oe}],[1,{[t]:"DeviceIndex",[e]:kt}],[0,{[t]:"Status",[e]:N}],[1,{[t]:"NetworkCardIndex",
[e]:ae}]]],tu=[3,n,vc,0,[k],[[0,{[t]:"PrivateIpAddress",[e]:G}]]],nu=[3,n,Pc,0,[Be,m],[[1,{[t]:"Code",[e]:Bt}],[0,{[t]:"\
Name",[e]:P}]]],ou=[3,n,Ye,0,[Rr,go,ut,Ve],[[1,{[t]:"TotalSizeInGB",[e]:Hd}],[()=>Lu,{[t]:"Disks",[e]:Fi}],[0,{[t]:"Nvme\
Support",[e]:qt}],[0,{[t]:"EncryptionSupport",[e]:Gt}]]],su=[3,n,Dc,0,[B,zn,_s,mr,_r,fr,wn,Ze,vt,Mt,l,Cc,Ye,Ge,pt,We,He,
mt,qe,ys,Gn,ro,Pn,Ya,Sa,va,St,ot,dt,Ga,Ka,rr],[[0,{[t]:"InstanceType",[e]:ce}],[2,{[t]:"CurrentGeneration",[e]:fi}],[2,{
[t]:"FreeTierEligible",[e]:TI}],[()=>dS,{[t]:"SupportedUsageClasses",[e]:Ld}],[()=>rS,{[t]:"SupportedRootDeviceTypes",[e]:gd}],
[()=>uS,{[t]:"SupportedVirtualizationTypes",[e]:Od}],[2,{[t]:"BareMetal",[e]:di}],[0,{[t]:"Hypervisor",[e]:Vt}],[()=>Pu,
{[t]:"ProcessorInfo",[e]:ed}],[()=>yu,{[t]:"VCpuInfo",[e]:Jd}],[()=>pu,{[t]:"MemoryInfo",[e]:C}],[2,{[t]:"InstanceStorag\
eSupported",[e]:ep}],[()=>ou,{[t]:"InstanceStorageInfo",[e]:YI}],[()=>T_,{[t]:"EbsInfo",[e]:tI}],[()=>uu,{[t]:"NetworkIn\
fo",[e]:wp}],[()=>O_,{[t]:"GpuInfo",[e]:PI}],[()=>N_,{[t]:"FpgaInfo",[e]:AI}],[()=>Tu,{[t]:"PlacementGroupInfo",[e]:qp}],
[()=>G_,{[t]:"InferenceAcceleratorInfo",[e]:wI}],[2,{[t]:"HibernationSupported",[e]:LI}],[2,{[t]:"BurstablePerformanceSu\
pported",[e]:_i}],[2,{[t]:"DedicatedHostsSupported",[e]:bi}],[2,{[t]:"AutoRecoverySupported",[e]:Yr}],[()=>Nu,{[t]:"Supp\
ortedBootModes",[e]:md}],[0,{[t]:"NitroEnclavesSupport",[e]:Op}],[0,{[t]:"NitroTpmSupport",[e]:Up}],[()=>vu,{[t]:"NitroT\
pmInfo",[e]:$p}],[()=>ru,{[t]:"MediaAcceleratorInfo",[e]:mp}],[()=>fu,{[t]:"NeuronInfo",[e]:Gp}],[0,{[t]:"PhcSupport",[e]:nd}],
[0,{[t]:"RebootMigrationSupport",[e]:dd}],[2,{[t]:"SupportedInRegion",[e]:Md}]]],cu=[3,n,gc,0,[B,nt,Fc],[[0,{[t]:"Instan\
ceType",[e]:ce}],[0,{[t]:"LocationType",[e]:Sp}],[0,{[t]:"Location",[e]:lp}]]],au=[3,n,Gc,0,[wc],[[0,{[t]:"LicenseConfig\
urationArn",[e]:pp}]]],ru=[3,n,ot,0,[De,Dr],[[()=>Xu,{[t]:"Accelerators",[e]:ht}],[1,{[t]:"TotalMediaMemoryInMiB",[e]:$d}]]],
iu=[3,n,Wc,0,[S,m,y,l],[[1,{[t]:"Count",[e]:f}],[0,{[t]:"Name",[e]:P}],[0,{[t]:"Manufacturer",[e]:R}],[()=>Iu,{[t]:"Memo\
ryInfo",[e]:C}]]],Iu=[3,n,Kc,0,[T],[[1,{[t]:"SizeInMiB",[e]:M}]]],pu=[3,n,l,0,[T],[[1,{[t]:"SizeInMiB",[e]:M}]]],du=[3,n,
It,0,[zc,te],[[()=>Yu,{[t]:"MetricCategoryIdSet",[e]:fp}],[0,{[t]:"State",[e]:Yt}]]],_u=[3,n,ia,0,[q,_t,rt,An,Ln,Ea,ao,Jc,
Xc,Rc],[[1,{[t]:"NetworkCardIndex",[e]:ae}],[0,{[t]:"NetworkPerformance",[e]:Zt}],[1,{[t]:"MaximumNetworkInterfaces",[e]:Kt}],
[1,{[t]:"AdditionalFlexibleNetworkInterfaces",[e]:qr}],[1,{[t]:"BaselineBandwidthInGbps",[e]:ii}],[1,{[t]:"PeakBandwidth\
InGbps",[e]:zp}],[1,{[t]:"DefaultEnaQueueCountPerInterface",[e]:Ni}],[1,{[t]:"MaximumEnaQueueCount",[e]:Cp}],[1,{[t]:"Ma\
ximumEnaQueueCountPerInterface",[e]:Pp}],[()=>tS,{[t]:"InterfaceTypeSet",[e]:ap}]]],uu=[3,n,pt,0,[_t,rt,Yc,Co,ca,Bs,ks,Mc,
Fe,ss,xe,Ko,ts,Un,ps,Oe,dr,na,ws],[[0,{[t]:"NetworkPerformance",[e]:Zt}],[1,{[t]:"MaximumNetworkInterfaces",[e]:Kt}],[1,
{[t]:"MaximumNetworkCards",[e]:Mp}],[1,{[t]:"DefaultNetworkCardIndex",[e]:Oi}],[()=>eS,{[t]:"NetworkCards",[e]:bp}],[1,{
[t]:"Ipv4AddressesPerInterface",[e]:GI}],[1,{[t]:"Ipv6AddressesPerInterface",[e]:xI}],[2,{[t]:"Ipv6Supported",[e]:op}],[
0,{[t]:"EnaSupport",[e]:xt}],[2,{[t]:"EfaSupported",[e]:lI}],[()=>M_,{[t]:"EfaInfo",[e]:nI}],[2,{[t]:"EncryptionInTransi\
tSupported",[e]:eI}],[2,{[t]:"EnaSrdSupported",[e]:_I}],[()=>Ru,{[t]:"BandwidthWeightings",[e]:Si}],[0,{[t]:"FlexibleEna\
QueuesSupport",[e]:vI}],[()=>d_,{[t]:"ConnectionTrackingConfiguration",[e]:Ot}],[2,{[t]:"SecondaryNetworkSupported",[e]:hd}],
[1,{[t]:"MaximumSecondaryNetworkInterfaces",[e]:yp}],[1,{[t]:"Ipv4AddressesPerSecondaryInterface",[e]:$I}]]],Su=[3,n,Ia,
0,[S,Kr],[[1,{[t]:"Count",[e]:f}],[1,{[t]:"Version",[e]:o_}]]],lu=[3,n,pa,0,[S,m,Kn,l],[[1,{[t]:"Count",[e]:f}],[0,{[t]:"\
Name",[e]:P}],[()=>Su,{[t]:"CoreInfo",[e]:Ti}],[()=>mu,{[t]:"MemoryInfo",[e]:C}]]],mu=[3,n,_a,0,[T],[[1,{[t]:"SizeInMiB",
[e]:M}]]],fu=[3,n,dt,0,[ua,hr],[[()=>nS,{[t]:"NeuronDevices",[e]:Lp}],[1,{[t]:"TotalNeuronDeviceMemoryInMiB",[e]:Ud}]]],
vu=[3,n,St,0,[vr],[[()=>oS,{[t]:"SupportedVersions",[e]:Bd}]]],de=[3,n,Pa,0,[oa,Ma,Cs],[[2,{[t]:"Managed",[e]:gp}],[0,{[t]:"\
Principal",[e]:Hp}],[2,{[t]:"HiddenByDefault",[e]:DI}]]],Au=[3,n,At,0,[gn,Rn,Ke,wa,Ms,Lr,tr,hs,Qe,yn],[[0,{[t]:"Availabi\
lityZoneId",[e]:si}],[0,{[t]:"Affinity",[e]:ci}],[0,{[t]:"GroupName",[e]:Ut}],[1,{[t]:"PartitionNumber",[e]:td}],[0,{[t]:"\
HostId",[e]:yI}],[0,{[t]:"Tenancy",[e]:Wd}],[0,{[t]:"SpreadDomain",[e]:vd}],[0,{[t]:"HostResourceGroupArn",[e]:bI}],[0,{
[t]:"GroupId",[e]:$t}],[0,{[t]:"AvailabilityZone",[e]:oi}]]],Tu=[3,n,mt,0,[Sr],[[()=>sS,{[t]:"SupportedStrategies",[e]:bd}]]],
Cu=[3,n,ba,0,[Rs,Xo,Jo],[[0,{[t]:"HostnameType",[e]:BI}],[2,{[t]:"EnableResourceNameDnsARecord",[e]:II}],[2,{[t]:"Enable\
ResourceNameDnsAAAARecord",[e]:iI}]]],Pu=[3,n,vt,0,[Xa,er,nr,y],[[()=>gu,{[t]:"SupportedArchitectures",[e]:ld}],[1,{[t]:"\
SustainedClockSpeedInGhz",[e]:fd}],[()=>iS,{[t]:"SupportedFeatures",[e]:Ad}],[0,{[t]:"Manufacturer",[e]:R}]]],Mu=[3,n,ga,
0,[Da,ya],[[0,{[t]:"ProductCode",[e]:Qp}],[0,{[t]:"Type",[e]:en}]]],Eu=[3,n,qa,0,[za,J,Wa,ze,Lc],[[0,{[t]:"ReservationId",
[e]:id}],[0,{[t]:"OwnerId",[e]:re}],[0,{[t]:"RequesterId",[e]:pd}],[()=>ue,{[t]:"GroupSet",[e]:se}],[()=>zu,{[t]:"Instan\
cesSet",[e]:tp}]]],Du=[3,n,Ct,0,[Be,sa],[[0,{[t]:"Code",[e]:Bt}],[0,{[t]:"Message",[e]:Rp}]]],hu=[3,n,br,0,[Oc,Pt],[[0,{
[t]:"Key",[e]:rp}],[0,{[t]:"Value",[e]:qd}]]],yu=[3,n,Mt,0,[ho,co,Mo,$r,zr],[[1,{[t]:"DefaultVCpus",[e]:Ui}],[1,{[t]:"De\
faultCores",[e]:Ri}],[1,{[t]:"DefaultThreadsPerCore",[e]:Gi}],[()=>bu,{[t]:"ValidCores",[e]:Xd}],[()=>pS,{[t]:"ValidThre\
adsPerCore",[e]:t_}]]],gu=[1,n,hn,0,[0,{[e]:c}]],Ru=[1,n,$n,0,[0,{[e]:c}]],Nu=[1,n,kn,0,[0,{[e]:c}]],bu=[1,n,Fn,0,[1,{[e]:c}]],
Lu=[1,n,io,0,[()=>v_,{[e]:c}]],Ou=[1,n,Ro,0,[()=>A_,{[e]:c}]],Bu=[1,n,Bo,0,[()=>E_,{[e]:c}]],ku=[1,n,Vo,0,[()=>D_,{[e]:c}]],
_e=[1,n,ds,0,[()=>y_,{[e]:h}]],wu=[1,n,is,0,[()=>g_,{[e]:c}]],Gu=[1,n,ls,0,[()=>b_,{[e]:c}]],ue=[1,n,fs,0,[()=>B_,{[e]:c}]],
xu=[1,n,Us,0,[()=>x_,0]],$u=[1,n,xs,0,[()=>H_,{[e]:c}]],Uu=[1,n,js,0,[0,{[e]:j}]],Vu=[1,n,zs,0,[()=>z_,{[e]:c}]],Fu=[1,n,
Hs,0,[()=>W_,{[e]:c}]],Hu=[1,n,Ws,0,[()=>Q_,{[e]:c}]],zu=[1,n,Xs,0,[()=>U_,{[e]:c}]],Wu=[1,n,ac,0,[()=>Z_,{[e]:c}]],Qu=[
1,n,pc,0,[()=>X_,{[e]:c}]],Ku=[1,n,fc,0,[()=>Y_,{[e]:c}]],ju=[1,n,Ac,0,[()=>tu,{[e]:c}]],Zu=[1,n,Ec,0,[()=>su,{[e]:c}]],
qu=[1,n,yc,0,[()=>cu,{[e]:c}]],Ju=[1,n,$c,0,[()=>au,{[e]:c}]],Xu=[1,n,Qc,0,[()=>iu,{[e]:c}]],Yu=[1,n,Hc,0,[0,{[e]:c}]],eS=[
1,n,aa,0,[()=>_u,{[e]:c}]],tS=[1,n,ra,0,[0,{[e]:c}]],nS=[1,n,da,0,[()=>lu,{[e]:c}]],oS=[1,n,Aa,0,[0,{[e]:c}]],sS=[1,n,Oa,
0,[0,{[e]:c}]],cS=[1,n,ha,0,[()=>Mu,{[e]:c}]],aS=[1,n,Qa,0,[()=>Eu,{[e]:c}]],rS=[1,n,Fa,0,[0,{[e]:c}]],iS=[1,n,Ja,0,[0,{
[e]:c}]],IS=[1,n,Er,0,[()=>hu,{[e]:c}]],pS=[1,n,gr,0,[1,{[e]:c}]],dS=[1,n,Br,0,[0,{[e]:c}]],_S=[1,n,Fr,0,[0,{[e]:c}]],uS=[
1,n,Hr,0,[0,{[e]:c}]],SS=[1,n,jr,0,[0,{[e]:c}]],lS=[9,n,vo,0,()=>__,()=>u_],mS=[9,n,_o,0,()=>S_,()=>l_],fS=[9,n,fo,0,()=>m_,
()=>f_];const vS=o=>({apiVersion:"2016-11-15",base64Decoder:o?.base64Decoder??s.lt,base64Encoder:o?.base64Encoder??s.ct,
disableHostPrefix:o?.disableHostPrefix??!1,endpointProvider:o?.endpointProvider??fn,extensions:o?.extensions??[],httpAuthSchemeProvider:o?.
httpAuthSchemeProvider??rn,httpAuthSchemes:o?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:a=>a.getIdentityProvider(
"aws.auth#sigv4"),signer:new s.o}],logger:o?.logger??new s.Y,protocol:o?.protocol??ve,protocolSettings:o?.protocolSettings??
{defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:a_,xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",version:"\
2016-11-15",serviceTarget:"AmazonEC2"},serviceId:o?.serviceId??"EC2",sha256:o?.sha256??s.t,urlParser:o?.urlParser??d.r,utf8Decoder:o?.
utf8Decoder??V.n,utf8Encoder:o?.utf8Encoder??V.t}),AS=o=>{(0,s.Q)(process.version);const a=(0,s.G)(o),i=()=>a().then(s.$),
_=vS(o);(0,s.dt)(process.version);const I={profile:o?.profile,logger:_.logger};return{..._,...o,runtime:"node",defaultsMode:a,
authSchemePreference:o?.authSchemePreference??(0,d.t)(s.a,I),bodyLengthChecker:o?.bodyLengthChecker??s.at,credentialDefaultProvider:o?.
credentialDefaultProvider??U.t,defaultSocketTimeout:(0,$.t)(o?.requestHandler,9e5),defaultUserAgentProvider:o?.defaultUserAgentProvider??
(0,s.p)({serviceId:_.serviceId,clientVersion:_n}),maxAttempts:o?.maxAttempts??(0,d.t)(s.g,o),region:o?.region??(0,d.t)(s.
J,{...s.q,...I}),requestHandler:b.t.create(o?.requestHandler??i),retryMode:o?.retryMode??(0,d.t)({...s._,default:async()=>(await i()).
retryMode||s.y},o),streamCollector:o?.streamCollector??b.r,useDualstackEndpoint:o?.useDualstackEndpoint??(0,d.t)(s.rt,I),
useFipsEndpoint:o?.useFipsEndpoint??(0,d.t)(s.nt,I),userAgentAppId:o?.userAgentAppId??(0,d.t)(s.f,I)}},TS=o=>{const a=o.
httpAuthSchemes;let i=o.httpAuthSchemeProvider,_=o.credentials;return{setHttpAuthScheme(I){const x=a.findIndex(Se=>Se.schemeId===
I.schemeId);x===-1?a.push(I):a.splice(x,1,I)},httpAuthSchemes(){return a},setHttpAuthSchemeProvider(I){i=I},httpAuthSchemeProvider(){
return i},setCredentials(I){_=I},credentials(){return _}}},CS=o=>({httpAuthSchemes:o.httpAuthSchemes(),httpAuthSchemeProvider:o.
httpAuthSchemeProvider(),credentials:o.credentials()}),PS=(o,a)=>{const i=Object.assign((0,s.l)(o),(0,s.X)(o),(0,s.j)(o),
TS(o));return a.forEach(_=>_.configure(i)),Object.assign(o,(0,s.u)(i),(0,s.Z)(i),(0,s.M)(i),CS(i))};var MS=class extends s.
tt{config;constructor(...[o]){const a=AS(o||{});super(a),this.initConfig=a;const i=pn(a),_=(0,s.b)(i),I=(0,s.v)(_),x=(0,s.
K)(I),Se=(0,s.k)(x),ES=(0,p.n)(Se),DS=In(ES),hS=PS(DS,o?.extensions||[]);this.config=hS,this.middlewareStack.use((0,s.et)(
this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),this.middlewareStack.
use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.D)(this.config)),
this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:cn,
identityProviderConfigProvider:async yS=>new s.x({"aws.auth#sigv4":yS.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}}})};export{gS as id,RS as ids,NS as modules};
