const Vv=1105,xv=[1105],$v={1105:((wv,bn,I)=>{I.d(bn,{a:()=>bv,c:()=>E,d:()=>Cv,i:()=>hv,l:()=>P,n:()=>Nv,o:()=>gv,r:()=>Rv,
s:()=>D,t:()=>Lv,u:()=>Mv});var hn=I(550),y=I(765),Rn=I(9576),o=I(3040),Nn=I(2308),Ln=I(4327),u=I(4782),ht=I(1649),Bn=I(
3656),Rt=I(7573),On=class extends Bn.t{options;constructor(s){super(s),this.options=s,Object.assign(this.serializer.settings,
{capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0})}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){
return!1}};const kn=async(s,r,a)=>({operation:(0,y.m)(r).operation,region:await(0,y.p)(s.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function Gn(s){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"ec2",region:s.region},propertiesExtractor:(r,a)=>({signingProperties:{config:r,context:a}})}}const wn=s=>{const r=[];
switch(s.operation){default:r.push(Gn(s))}return r},Vn=s=>{const r=(0,o.r)(s);return Object.assign(r,{authSchemePreference:(0,y.
p)(s.authSchemePreference??[])})},xn=s=>Object.assign(s,{useDualstackEndpoint:s.useDualstackEndpoint??!1,useFipsEndpoint:s.
useFipsEndpoint??!1,defaultSigningName:"ec2"}),$n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var Un="3.1169.0";const O="ref",l=-1,Q=!0,Nt="isSet",Lt="PartitionResult",W="booleanEquals",st="get\
Attr",Bt={[O]:"Endpoint"},ot={[O]:Lt},M={},Ot=[{[O]:"Region"}],kt={conditions:[[Nt,[Bt]],[Nt,Ot],["aws.partition",Ot,Lt],
[W,[{[O]:"UseFIPS"},Q]],[W,[{[O]:"UseDualStack"},Q]],[W,[{fn:st,argv:[ot,"supportsDualStack"]},Q]],[W,[{fn:st,argv:[ot,"\
supportsFIPS"]},Q]],["stringEquals",[{fn:st,argv:[ot,"name"]},"aws-us-gov"]]],results:[[l],[l,"Invalid Configuration: FI\
PS and custom endpoint are not supported"],[l,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[Bt,M],["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",M],[l,"FIPS and DualStack are enabled, but this\
 partition does not support one or both"],["https://ec2.{Region}.amazonaws.com",M],["https://ec2-fips.{Region}.{Partitio\
nResult#dnsSuffix}",M],[l,"FIPS is enabled but this partition does not support FIPS"],["https://ec2.{Region}.{PartitionR\
esult#dualStackDnsSuffix}",M],[l,"DualStack is enabled but this partition does not support DualStack"],["https://ec2.{Re\
gion}.{PartitionResult#dnsSuffix}",M],[l,"Invalid Configuration: Missing Region"]]},Fn=2,Hn=new Int32Array([-1,1,-1,0,13,
3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,
100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),zn=o.W.from(Hn,Fn,kt.conditions,kt.results),Qn=new o.
U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Wn=(s,r={})=>Qn.get(s,()=>(0,o.V)(zn,{endpointParams:s,
logger:r.logger}));o.H.aws=o.d;var Kn=class gn extends y.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2\
ServiceException";constructor(r){super(r),Object.setPrototypeOf(this,gn.prototype)}};const jn="Address",qn="AccountAttri\
bute",Zn="AccountAttributeList",Jn="AccountAttributeNameStringList",Xn="AccountAttributeValue",Yn="AccountAttributeValue\
List",ts="AccountAttributes",es="AdditionalFlexibleNetworkInterfaces",ns="ApiGatewayV2",ss="AllocationIdList",ct="Alloca\
tionId",os="AllocationIds",rt="AssociationId",Gt="AttachmentId",cs="AmiLaunchIndex",rs="AttachmentLimitType",as="Address\
List",is="AttributeName",Is="AttributeNames",ps="AutoRecoverySupported",ds="AssociatedResource",us="AutoRecovery",_s="Am\
dSevSnp",ls="ArchitectureTypeList",at="AttachTime",Ss="AttributeValues",vs="AttributeValue",ms="AvailabilityZone",As="Av\
ailabilityZoneId",wt="Accelerators",fs="Addresses",Cs="Affinity",Ts="Arn",Ps="Architecture",Vt="Association",xt="Attachm\
ent",Ds="BaselineBandwidthInGbps",$t="BaselineBandwidthInMbps",Es="BlockDeviceMappings",Ut="BaselineIops",ys="BootMode",
Ms="BootModeTypeList",gs="BareMetal",Ft="BlockPublicAccessStates",bs="BurstablePerformanceSupported",Ht="BaselineThrough\
putInMBps",hs="BandwidthWeighting",Rs="BandwidthWeightingTypeList",Ns="BandwidthWeightings",zt="CidrBlock",Ls="CidrBlock\
AssociationSet",Bs="CapacityBlockId",Os="CidrBlockState",ks="CoreCountList",Gs="CoreCount",ws="CurrentGeneration",Qt="Ca\
rrierIp",Vs="CurrentInstanceBootMode",xs="CoreInfo",Wt="CpuOptions",Kt="CustomerOwnedIp",$s="CustomerOwnedIpv4Pool",jt="\
CapacityReservationId",Us="CapacityReservationPreference",Fs="CapacityReservationResourceGroupArn",Hs="CapacityReservati\
onSpecificationResponse",zs="CapacityReservationSpecification",Qs="CapacityReservationTarget",Ws="CapacityReservationTar\
getResponse",Ks="ClientToken",qt="ConnectionTrackingConfiguration",js="ConnectionTrackingSpecificationResponse",Zt="Code",
qs="Configured",S="Count",Zs="DescribeAccountAttributes",Js="DescribeAccountAttributesRequest",Xs="DescribeAccountAttrib\
utesResult",Ys="DescribeAddressesRequest",to="DescribeAddressesResult",eo="DescribeAddresses",no="DefaultConnectionTrack\
ingConfiguration",so="DefaultCores",oo="DefaultEnaQueueCountPerInterface",co="DedicatedHostsSupported",Jt="DeviceIndex",
ro="DiskInfoList",ao="DescribeInstancesRequest",io="DescribeInstancesResult",Io="DescribeInstanceTypeOfferings",po="Desc\
ribeInstanceTypeOfferingsRequest",uo="DescribeInstanceTypeOfferingsResult",_o="DescribeInstanceTypesRequest",lo="Describ\
eInstanceTypesResult",So="DescribeInstanceTypes",vo="DescribeInstances",mo="DiskInfo",Ao="DeviceName",fo="DefaultNetwork\
CardIndex",Co="DhcpOptionsId",it="DeleteOnTermination",v="DryRun",To="DefaultTcpEstablishedTimeout",Po="DefaultThreadsPe\
rCore",Do="DefaultUdpStreamTimeout",Eo="DefaultUdpTimeout",yo="DefaultVCpus",Mo="DescribeVpcsRequest",go="DescribeVpcsRe\
sult",bo="DescribeVpcs",ho="Description",Ro="Disks",No="Domain",Xt="EbsCardIndex",Lo="EbsCardInfoList",Bo="EbsCardInfo",
Oo="EbsCards",ko="EncryptionControl",Go="ElasticFileSystem",wo="ElasticGpuAssociation",Vo="ElasticGpuAssociationId",xo="\
ElasticGpuAssociationList",$o="ElasticGpuAssociationState",Uo="ElasticGpuAssociationTime",Fo="ElasticGpuAssociations",Ho="\
ElasticGpuId",zo="ElasticInferenceAcceleratorAssociation",Qo="ElasticInferenceAcceleratorAssociationId",Wo="ElasticInfer\
enceAcceleratorAssociationList",Ko="ElasticInferenceAcceleratorAssociationState",jo="ElasticInferenceAcceleratorAssociat\
ionTime",qo="ElasticInferenceAcceleratorArn",Zo="ElasticInferenceAcceleratorAssociations",Jo="EbsInstanceBlockDevice",Xo="\
EncryptionInTransitSupported",Yt="EbsInfo",te="EfaInfo",Yo="EbsOptimized",ee="EbsOptimizedInfo",tc="EgressOnlyInternetGa\
teway",ec="EbsOptimizedSupport",ne="EnclaveOptions",nc="EnaQueueCount",sc="EnableResourceNameDnsAAAARecord",oc="EnableRe\
sourceNameDnsARecord",cc="EnaSrdEnabled",rc="EnaSrdSpecification",ac="EnaSrdSupported",ic="EnaSrdUdpEnabled",Ic="EnaSrdU\
dpSpecification",pc="EfaSupported",se="EncryptionSupport",oe="EnaSupport",dc="Ebs",uc="Enabled",_c="FpgaDeviceInfo",lc="\
FpgaDeviceInfoList",Sc="FpgaDeviceMemoryInfo",vc="FlexibleEnaQueuesSupport",ce="FpgaInfo",mc="FilterList",Ac="FreeTierEl\
igible",k="Filters",m="Filter",fc="Fpgas",re="Groups",Cc="GlobalAccelerator",Tc="GetConsoleOutput",Pc="GetConsoleOutputR\
equest",Dc="GetConsoleOutputResult",Ec="GpuDeviceInfo",yc="GpuDeviceInfoList",Mc="GpuDeviceMemoryInfo",gc="GroupIdentifi\
erList",ae="GpuInfo",ie="GroupId",bc="GroupIdentifier",Ie="GroupName",hc="GpuPartitionSize",Rc="Gpus",Nc="HiddenByDefaul\
t",Lc="HttpEndpoint",Bc="HostId",pe="HibernationOptions",Oc="HttpProtocolIpv6",kc="HttpPutResponseHopLimit",Gc="HostReso\
urceGroupArn",wc="HibernationSupported",Vc="HttpTokens",xc="HostnameType",de="Hypervisor",$c="Id",Uc="Ipv6Addresses",Fc="\
Ipv6AddressAttribute",Hc="InstanceAttachmentEnaSrdSpecification",zc="InstanceAttachmentEnaSrdUdpSpecification",ue="Infer\
enceAcceleratorInfo",Qc="Ipv4AddressesPerInterface",Wc="Ipv6AddressesPerInterface",Kc="Ipv4AddressesPerSecondaryInterfac\
e",_e="Ipv6Address",jc="InstanceBlockDeviceMapping",qc="InstanceBlockDeviceMappingList",Zc="Ipv6CidrBlock",Jc="Ipv6CidrB\
lockAssociationSet",Xc="Ipv6CidrBlockState",Yc="InferenceDeviceInfo",tr="InferenceDeviceInfoList",er="InferenceDeviceMem\
oryInfo",nr="IsDefault",sr="InternetGateway",or="InternetGatewayBlockMode",g="InstanceId",cr="InstanceIpv6Address",rr="I\
nstanceIpv6AddressList",le="IamInstanceProfile",ar="InstanceIpv4PrefixList",ir="InstanceIpv6PrefixList",Ir="InstanceIpv4\
Prefix",pr="InstanceIpv6Prefix",dr="InstanceIdStringList",ur="ImageId",_r="InstanceIds",lr="InstanceLifecycle",Sr="Insta\
nceList",vr="InstanceMaintenanceOptions",mr="InstanceMetadataOptionsResponse",Ar="IncludeManagedResources",fr="InstanceM\
etadataTags",Cr="InstanceNetworkInterface",Tr="InstanceNetworkInterfaceAssociation",Pr="InstanceNetworkInterfaceAttachme\
nt",Dr="InstanceNetworkInterfaceList",Er="InstanceNetworkPerformanceOptions",yr="IpOwnerId",Mr="InstancePrivateIpAddress",
gr="InstancePrivateIpAddressList",br="IsPrimaryIpv6",hr="Ipv6Prefixes",Rr="Ipv6Prefix",Nr="Ipv6Pool",Lr="Ipv4Prefixes",Br="\
Ipv4Prefix",Or="InstanceSecondaryInterfaceAttachment",kr="InstanceSecondaryInterfaceList",Gr="InstanceSecondaryInterface\
PrivateIpAddress",wr="InstanceSecondaryInterfacePrivateIpAddressList",Vr="InstanceSecondaryInterface",Se="InstanceStorag\
eInfo",xr="InstanceStorageSupported",$r="InstanceState",Ur="IpSource",Fr="Ipv6Supported",K="InstanceType",Hr="InstanceTy\
peInfoList",zr="InstanceTypeInfo",Qr="InstanceTypeOfferings",Wr="InstanceTypeOfferingsList",Kr="InstanceTypeOffering",jr="\
InstanceTenancy",ve="InstanceTypes",me="InterfaceType",qr="InterfaceTypes",Zr="IncludeUnsupportedInRegion",Jr="Instance",
Xr="Instances",Yr="Key",ta="KernelId",ea="KeyName",na="Lambda",sa="LicenseConfigurationArn",oa="LicenseConfiguration",ca="\
LogicalGpuCount",ra="LicenseList",aa="LaunchTime",Ae="LocationType",ia="Latest",Ia="Licenses",pa="Location",fe="MediaAcc\
eleratorInfo",Ce="MacAddress",Te="MaximumBandwidthInMbps",da="MetricCategoryIdList",ua="MetricCategoryIds",_a="MediaDevi\
ceInfo",la="MediaDeviceInfoList",Sa="MediaDeviceMemoryInfo",va="MaximumEbsAttachments",ma="MaximumEbsCards",Aa="MaximumE\
faInterfaces",fa="MaximumEnaQueueCount",Ca="MaximumEnaQueueCountPerInterface",Pe="MaximumIops",A="MemoryInfo",Ta="Maximu\
mNetworkCards",De="MaximumNetworkInterfaces",Pa="MetadataOptions",Da="MaintenanceOptions",j="MaxResults",Ea="MaximumSeco\
ndaryNetworkInterfaces",Ee="MaximumThroughputInMBps",G="Manufacturer",ya="Managed",Ma="Message",ga="Mode",ye="Monitoring",
f="Name",Me="NetworkBorderGroup",ba="NetworkCards",It="NetworkCardIndex",ha="NetworkCardInfoList",Ra="NetworkCardInterfa\
ceTypeList",Na="NetworkCardInfo",La="NeuronDeviceCoreInfo",Ba="NeuronDeviceInfo",Oa="NeuronDeviceInfoList",ka="NeuronDev\
iceMemoryInfo",Ga="NeuronDevices",wa="NitroEnclavesSupport",Va="NatGateway",ge="NetworkInterfaceId",xa="NetworkInterface\
OwnerId",$a="NetworkInterfaces",be="NetworkInfo",he="NeuronInfo",Ua="NetworkPerformanceOptions",Re="NetworkPerformance",
Ne="NvmeSupport",Le="NitroTpmInfo",Fa="NitroTpmSupport",Ha="NitroTpmSupportedVersionsList",_="NextToken",za="NestedVirtu\
alization",Qa="OutpostArn",q="OwnerId",Wa="OperatorResponse",pt="Operator",Ka="Output",ja="Principal",qa="PeakBandwidthI\
nGbps",Za="ProductCodeId",Ja="ProductCodeList",Xa="ProductCodeType",Ya="ProductCode",ti="ProductCodes",dt="PrivateDnsNam\
e",ei="PrivateDnsNameOptions",ni="PrivateDnsNameOptionsResponse",Be="PublicDnsName",si="PlatformDetails",Oe="PlacementGr\
oupInfo",oi="PlacementGroupStrategyList",Z="PublicIp",w="PrivateIpAddress",ke="PrivateIpAddresses",ci="PublicIpAddress",
ri="PublicIpv4Pool",ai="PublicIpStringList",Ge="ProcessorInfo",ii="PublicIps",Ii="PartitionNumber",pi="PhcSupport",di="P\
latform",we="Placement",ui="Primary",_i="RootDeviceName",li="RootDeviceType",Si="RootDeviceTypeList",vi="ResourceExclusi\
ons",mi="RamdiskId",Ai="ReservationId",fi="RequesterId",Ci="ReservationList",Ti="RebootMigrationSupport",Pi="RebootMigra\
tion",Di="Reservations",Ei="Reservation",yi="SupportedAdditionalProcessorFeatureList",Mi="SupportedArchitectures",gi="Su\
pportedBootModes",bi="SustainedClockSpeedInGhz",ut="SourceDestCheck",hi="SpreadDomain",Ri="SupportedFeatures",Ni="Securi\
tyGroups",Li="SizeInGB",Bi="SecondaryInterfaceId",b="SizeInMiB",Oi="SpotInstanceRequestId",ki="SupportedInRegion",Gi="Se\
condaryInterfaces",_t="SubnetId",wi="ServiceManaged",Vi="StatusMessage",Ve="StateMessage",xi="SecondaryNetworkId",$i="Sr\
iovNetSupport",Ui="SecondaryNetworkSupported",Fi="SupportedRootDeviceTypes",xe="StateReason",Hi="SecondarySubnetId",zi="\
SupportedStrategies",Qi="StateTransitionReason",Wi="SupportedUsageClasses",Ki="SupportedVirtualizationTypes",ji="Support\
edVersions",C="State",V="Status",J="Tags",qi="TcpEstablishedTimeout",Zi="TotalFpgaMemoryInMiB",Ji="TotalGpuMemoryInMiB",
Xi="TotalInferenceMemoryInMiB",Yi="TagList",tI="TotalMediaMemoryInMiB",eI="TotalNeuronDeviceMemoryInMiB",nI="ThreadsPerC\
ore",sI="ThreadsPerCoreList",oI="TotalSizeInGB",cI="TpmSupport",rI="Tag",aI="Tenancy",iI="Timestamp",II="Type",pI="Usage\
ClassTypeList",dI="UsageOperation",uI="UsageOperationUpdateTime",_I="UdpStreamTimeout",lI="UdpTimeout",$e="Value",SI="Vp\
cCidrBlockAssociation",vI="VpcCidrBlockAssociationSet",mI="VpcCidrBlockState",Ue="VCpuInfo",AI="ValidCores",fI="VpcEncry\
ptionControl",CI="VpcEncryptionControlExclusion",TI="VpcEncryptionControlExclusions",PI="VpcEncryptionControlId",h="VpcI\
d",DI="VpcIpv6CidrBlockAssociation",EI="VpcIpv6CidrBlockAssociationSet",yI="VpcIdStringList",MI="VolumeId",gI="VpcIds",bI="\
VpcLattice",hI="VpcList",RI="VolumeOwnerId",NI="VpcPeering",LI="VirtualPrivateGateway",BI="ValueStringList",OI="Virtuali\
zationTypeList",kI="ValidThreadsPerCore",GI="VirtualizationType",wI="Values",VI="Version",xI="Vpc",$I="Vpcs",UI="Workloa\
dsList",FI="Workloads",HI="accountAttributeSet",zI="additionalFlexibleNetworkInterfaces",QI="apiGatewayV2",WI="allocatio\
nId",lt="associationId",Fe="attachmentId",KI="amiLaunchIndex",jI="attachmentLimitType",St="attributeName",qI="autoRecove\
rySupported",ZI="associatedResource",JI="autoRecovery",XI="amdSevSnp",YI="addressesSet",vt="attachTime",tp="attributeVal\
ue",ep="attributeValueSet",np="availabilityZone",sp="availabilityZoneId",He="accelerators",op="affinity",cp="arn",rp="ar\
chitecture",ze="association",Qe="attachment",ap="baselineBandwidthInGbps",We="baselineBandwidthInMbps",ip="blockDeviceMa\
pping",Ke="baselineIops",Ip="bootMode",pp="bareMetal",dp="blockPublicAccessStates",up="burstablePerformanceSupported",je="\
baselineThroughputInMBps",_p="bandwidthWeighting",lp="bandwidthWeightings",qe="cidrBlock",Sp="cidrBlockAssociationSet",vp="\
capacityBlockId",mp="cidrBlockState",Ap="coreCount",fp="currentGeneration",Ze="carrierIp",Cp="currentInstanceBootMode",Tp="\
coreInfo",Pp="cpuOptions",Je="customerOwnedIp",Dp="customerOwnedIpv4Pool",Xe="capacityReservationId",Ep="capacityReserva\
tionPreference",yp="capacityReservationResourceGroupArn",Mp="capacityReservationSpecification",gp="capacityReservationTa\
rget",bp="clientToken",Ye="connectionTrackingConfiguration",tn="code",hp="configured",T="count",Rp="defaultCores",Np="de\
faultEnaQueueCountPerInterface",Lp="dedicatedHostsSupported",en="deviceIndex",Bp="deviceName",Op="defaultNetworkCardInde\
x",kp="dnsName",Gp="dhcpOptionsId",mt="deleteOnTermination",x="dryRun",wp="defaultTcpEstablishedTimeout",Vp="defaultThre\
adsPerCore",xp="defaultUdpStreamTimeout",$p="defaultUdpTimeout",Up="defaultVCpus",Fp="description",Hp="disks",zp="domain",
nn="ebsCardIndex",Qp="ebsCardSet",Wp="encryptionControl",Kp="elasticFileSystem",jp="elasticGpuAssociationId",qp="elastic\
GpuAssociationState",Zp="elasticGpuAssociationSet",Jp="elasticGpuAssociationTime",Xp="elasticGpuId",Yp="elasticInference\
AcceleratorArn",td="elasticInferenceAcceleratorAssociationId",ed="elasticInferenceAcceleratorAssociationState",nd="elast\
icInferenceAcceleratorAssociationSet",sd="elasticInferenceAcceleratorAssociationTime",od="encryptionInTransitSupported",
cd="ebsInfo",rd="efaInfo",ad="ebsOptimized",id="ebsOptimizedInfo",Id="egressOnlyInternetGateway",pd="ebsOptimizedSupport",
dd="enclaveOptions",ud="enaQueueCount",e="ec2QueryName",_d="enableResourceNameDnsAAAARecord",ld="enableResourceNameDnsAR\
ecord",Sd="enaSrdEnabled",vd="enaSrdSpecification",md="enaSrdSupported",Ad="enaSrdUdpEnabled",fd="enaSrdUdpSpecification",
Cd="efaSupported",sn="encryptionSupport",on="enaSupport",Td="ebs",Pd="enabled",Dd="flexibleEnaQueuesSupport",Ed="fpgaInf\
o",yd="freeTierEligible",Md="fpgas",gd="globalAccelerator",bd="gpuInfo",cn="groupId",rn="groupName",hd="gpuPartitionSize",
At="groupSet",Rd="gpus",an="hypervisor",Nd="hiddenByDefault",Ld="httpEndpoint",Bd="hostId",Od="hibernationOptions",kd="h\
ttpProtocolIpv6",Gd="httpPutResponseHopLimit",wd="hostResourceGroupArn",Vd="hibernationSupported",xd="httpTokens",$d="ho\
stnameType",Ud="id",Fd="ipv6AddressAttribute",Hd="inferenceAcceleratorInfo",zd="ipv4AddressesPerInterface",Qd="ipv6Addre\
ssesPerInterface",Wd="ipv4AddressesPerSecondaryInterface",Kd="ipv6AddressesSet",jd="ipAddress",In="ipv6Address",qd="ipv6\
CidrBlock",Zd="ipv6CidrBlockAssociationSet",Jd="ipv6CidrBlockState",Xd="isDefault",Yd="internetGateway",tu="internetGate\
wayBlockMode",ft="instanceId",eu="iamInstanceProfile",nu="imageId",su="instanceLifecycle",ou="instanceMetadataTags",cu="\
ipOwnerId",ru="isPrimaryIpv6",au="ipv4PrefixSet",iu="ipv6PrefixSet",Iu="ipv4Prefix",pu="ipv6Pool",du="ipv6Prefix",uu="in\
stanceStorageInfo",_u="instanceStorageSupported",lu="instancesSet",Su="instanceState",vu="ipSource",mu="ipv6Supported",Ct="\
instanceType",Au="instanceTypeOfferingSet",fu="instanceTypeSet",Cu="interfaceTypeSet",Tu="instanceTenancy",pn="interface\
Type",c="item",Pu="key",Du="kernelId",Eu="keyName",yu="lambda",Mu="licenseConfigurationArn",gu="logicalGpuCount",bu="lic\
enseSet",hu="launchTime",Ru="locationType",Nu="location",Lu="mediaAcceleratorInfo",dn="macAddress",un="maximumBandwidthI\
nMbps",Bu="metricCategoryIdSet",Ou="maximumEbsAttachments",ku="maximumEbsCards",Gu="maximumEfaInterfaces",wu="maximumEna\
QueueCount",Vu="maximumEnaQueueCountPerInterface",_n="maximumIops",R="memoryInfo",xu="maximumNetworkCards",ln="maximumNe\
tworkInterfaces",$u="metadataOptions",Uu="maintenanceOptions",Fu="maxResults",Hu="maximumSecondaryNetworkInterfaces",Sn="\
maximumThroughputInMBps",$="manufacturer",zu="managed",Qu="message",Wu="mode",Ku="monitoring",N="name",vn="networkBorder\
Group",ju="networkCards",Tt="networkCardIndex",qu="neuronDevices",Zu="nitroEnclavesSupport",Ju="natGateway",mn="networkI\
nterfaceId",Xu="networkInterfaceOwnerId",Yu="networkInterfaceSet",t_="networkInfo",e_="neuronInfo",n_="networkPerformanc\
eOptions",An="networkPerformance",fn="nvmeSupport",s_="nitroTpmInfo",o_="nitroTpmSupport",U="nextToken",c_="nestedVirtua\
lization",r_="outpostArn",X="ownerId",Pt="operator",a_="output",i_="principal",I_="peakBandwidthInGbps",p_="productCodes",
d_="productCode",u_="privateDnsNameOptions",Dt="privateDnsName",__="publicDnsName",l_="platformDetails",S_="placementGro\
upInfo",Cn="publicIp",v_="privateIpAddressesSet",m_="privateIpAddressSet",F="privateIpAddress",A_="publicIpv4Pool",f_="p\
rocessorInfo",C_="partitionNumber",T_="phcSupport",P_="platform",D_="placement",E_="primary",y_="rootDeviceName",M_="roo\
tDeviceType",g_="resourceExclusions",b_="reservationId",h_="ramdiskId",R_="requesterId",N_="rebootMigrationSupport",L_="\
rebootMigration",B_="reservationSet",O_="reason",Tn="smithy.ts.sdk.synthetic.com.amazonaws.ec2",k_="supportedArchitectur\
es",G_="supportedBootModes",w_="sustainedClockSpeedInGhz",Et="sourceDestCheck",V_="spreadDomain",x_="supportedFeatures",
$_="sizeInGB",U_="secondaryInterfaceId",L="sizeInMiB",F_="spotInstanceRequestId",H_="supportedInRegion",z_="secondaryInt\
erfaceSet",yt="subnetId",Q_="serviceManaged",W_="statusMessage",Pn="stateMessage",K_="secondaryNetworkId",j_="secondaryN\
etworkSupported",q_="sriovNetSupport",Z_="supportedRootDeviceTypes",J_="stateReason",X_="secondarySubnetId",Y_="supporte\
dStrategies",tl="supportedUsageClasses",el="supportedVirtualizationTypes",nl="supportedVersions",B="state",H="status",sl="\
tcpEstablishedTimeout",ol="totalFpgaMemoryInMiB",cl="totalGpuMemoryInMiB",rl="totalInferenceMemoryInMiB",al="totalMediaM\
emoryInMiB",il="totalNeuronDeviceMemoryInMiB",Il="threadsPerCore",Y="tagSet",pl="totalSizeInGB",dl="tpmSupport",ul="tena\
ncy",_l="timestamp",Dn="type",ll="usageOperation",Sl="usageOperationUpdateTime",vl="udpStreamTimeout",ml="udpTimeout",Al="\
value",fl="vCpuInfo",Cl="validCores",Tl="vpcEncryptionControlId",tt="vpcId",Pl="volumeId",Dl="vpcLattice",El="volumeOwne\
rId",yl="vpcPeering",Ml="virtualPrivateGateway",gl="vpcSet",bl="validThreadsPerCore",hl="virtualizationType",Rl="version",
Nl="workloadSet",t="xmlName",n="com.amazonaws.ec2",En=new Rn.t(Tn);var Ll=[-3,Tn,"EC2ServiceException",0,[],[]];En.registerError(
Ll,Kn);const Bl=[En];var Ol=[3,n,qn,0,[is,Ss],[[0,{[e]:"AttributeName",[t]:St}],[()=>C0,{[e]:"AttributeValueSet",[t]:ep}]]],
kl=[3,n,Xn,0,[vs],[[0,{[e]:"AttributeValue",[t]:tp}]]],Gl=[3,n,jn,0,[ct,rt,No,ge,xa,w,J,ri,Me,Kt,$s,Qt,_t,wi,g,Z],[[0,{[e]:"\
AllocationId",[t]:WI}],[0,{[e]:"AssociationId",[t]:lt}],[0,{[e]:"Domain",[t]:zp}],[0,{[e]:"NetworkInterfaceId",[t]:mn}],
[0,{[e]:"NetworkInterfaceOwnerId",[t]:Xu}],[0,{[e]:"PrivateIpAddress",[t]:F}],[()=>et,{[e]:"TagSet",[t]:Y}],[0,{[e]:"Pub\
licIpv4Pool",[t]:A_}],[0,{[e]:"NetworkBorderGroup",[t]:vn}],[0,{[e]:"CustomerOwnedIp",[t]:Je}],[0,{[e]:"CustomerOwnedIpv\
4Pool",[t]:Dp}],[0,{[e]:"CarrierIp",[t]:Ze}],[0,{[e]:"SubnetId",[t]:yt}],[0,{[e]:"ServiceManaged",[t]:Q_}],[0,{[e]:"Inst\
anceId",[t]:ft}],[0,{[e]:"PublicIp",[t]:Cn}]]],wl=[3,n,Ft,0,[or],[[0,{[e]:"InternetGatewayBlockMode",[t]:tu}]]],Vl=[3,n,
Hs,0,[Us,Qs],[[0,{[e]:"CapacityReservationPreference",[t]:Ep}],[()=>xl,{[e]:"CapacityReservationTarget",[t]:gp}]]],xl=[3,
n,Ws,0,[jt,Fs],[[0,{[e]:"CapacityReservationId",[t]:Xe}],[0,{[e]:"CapacityReservationResourceGroupArn",[t]:yp}]]],$l=[3,
n,js,0,[qi,_I,lI],[[1,{[e]:"TcpEstablishedTimeout",[t]:sl}],[1,{[e]:"UdpStreamTimeout",[t]:vl}],[1,{[e]:"UdpTimeout",[t]:ml}]]],
Ul=[3,n,Wt,0,[Gs,nI,_s,za],[[1,{[e]:"CoreCount",[t]:Ap}],[1,{[e]:"ThreadsPerCore",[t]:Il}],[0,{[e]:"AmdSevSnp",[t]:XI}],
[0,{[e]:"NestedVirtualization",[t]:c_}]]],Fl=[3,n,no,0,[To,Eo,Do],[[1,{[e]:"DefaultTcpEstablishedTimeout",[t]:wp}],[1,{[e]:"\
DefaultUdpTimeout",[t]:$p}],[1,{[e]:"DefaultUdpStreamTimeout",[t]:xp}]]],Hl=[3,n,Js,0,[v,Is],[[2,{[e]:"DryRun",[t]:x}],[
()=>f0,{[e]:"AttributeName",[t]:St}]]],zl=[3,n,Xs,0,[ts],[[()=>A0,{[e]:"AccountAttributeSet",[t]:HI}]]],Ql=[3,n,Ys,0,[ii,
v,k,os],[[()=>ev,{[t]:Z}],[2,{[e]:"DryRun",[t]:x}],[()=>z,{[t]:m}],[()=>P0,{[t]:ct}]]],Wl=[3,n,to,0,[fs],[[()=>T0,{[e]:"\
AddressesSet",[t]:YI}]]],Kl=[3,n,ao,0,[_r,Ar,v,k,_,j],[[()=>k0,{[t]:g}],2,[2,{[e]:"DryRun",[t]:x}],[()=>z,{[t]:m}],[0,{[e]:"\
NextToken",[t]:U}],[1,{[e]:"MaxResults",[t]:Fu}]]],jl=[3,n,io,0,[_,Di],[[0,{[e]:"NextToken",[t]:U}],[()=>nv,{[e]:"Reserv\
ationSet",[t]:B_}]]],ql=[3,n,po,0,[v,Ae,k,j,_],[2,0,[()=>z,{[t]:m}],1,0]],Zl=[3,n,uo,0,[Qr,_],[[()=>Q0,{[e]:"InstanceTyp\
eOfferingSet",[t]:Au}],[0,{[e]:"NextToken",[t]:U}]]],Jl=[3,n,_o,0,[v,ve,k,j,_,Zr],[2,[64,{[t]:K}],[()=>z,{[t]:m}],1,0,2]],
Xl=[3,n,lo,0,[ve,_],[[()=>z0,{[e]:"InstanceTypeSet",[t]:fu}],[0,{[e]:"NextToken",[t]:U}]]],Yl=[3,n,Mo,0,[k,gI,_,j,v],[[()=>z,
{[t]:m}],[()=>pv,{[t]:h}],0,1,[2,{[e]:"DryRun",[t]:x}]]],tS=[3,n,go,0,[_,$I],[[0,{[e]:"NextToken",[t]:U}],[()=>uv,{[e]:"\
VpcSet",[t]:gl}]]],eS=[3,n,mo,0,[Li,S,II],[[1,{[e]:"SizeInGB",[t]:$_}],[1,{[e]:"Count",[t]:T}],[0,{[e]:"Type",[t]:Dn}]]],
nS=[3,n,Bo,0,[Xt,$t,Ht,Ut,Te,Ee,Pe],[[1,{[e]:"EbsCardIndex",[t]:nn}],[1,{[e]:"BaselineBandwidthInMbps",[t]:We}],[1,{[e]:"\
BaselineThroughputInMBps",[t]:je}],[1,{[e]:"BaselineIops",[t]:Ke}],[1,{[e]:"MaximumBandwidthInMbps",[t]:un}],[1,{[e]:"Ma\
ximumThroughputInMBps",[t]:Sn}],[1,{[e]:"MaximumIops",[t]:_n}]]],sS=[3,n,Yt,0,[ec,se,ee,Ne,va,rs,ma,Oo],[[0,{[e]:"EbsOpt\
imizedSupport",[t]:pd}],[0,{[e]:"EncryptionSupport",[t]:sn}],[()=>cS,{[e]:"EbsOptimizedInfo",[t]:id}],[0,{[e]:"NvmeSuppo\
rt",[t]:fn}],[1,{[e]:"MaximumEbsAttachments",[t]:Ou}],[0,{[e]:"AttachmentLimitType",[t]:jI}],[1,{[e]:"MaximumEbsCards",[t]:ku}],
[()=>b0,{[e]:"EbsCardSet",[t]:Qp}]]],oS=[3,n,Jo,0,[at,it,V,MI,ds,RI,pt,Xt],[[4,{[e]:"AttachTime",[t]:vt}],[2,{[e]:"Delet\
eOnTermination",[t]:mt}],[0,{[e]:"Status",[t]:H}],[0,{[e]:"VolumeId",[t]:Pl}],[0,{[e]:"AssociatedResource",[t]:ZI}],[0,{
[e]:"VolumeOwnerId",[t]:El}],[()=>Mt,{[e]:"Operator",[t]:Pt}],[1,{[e]:"EbsCardIndex",[t]:nn}]]],cS=[3,n,ee,0,[$t,Ht,Ut,Te,
Ee,Pe],[[1,{[e]:"BaselineBandwidthInMbps",[t]:We}],[1,{[e]:"BaselineThroughputInMBps",[t]:je}],[1,{[e]:"BaselineIops",[t]:Ke}],
[1,{[e]:"MaximumBandwidthInMbps",[t]:un}],[1,{[e]:"MaximumThroughputInMBps",[t]:Sn}],[1,{[e]:"MaximumIops",[t]:_n}]]],rS=[
3,n,te,0,[Aa],[[1,{[e]:"MaximumEfaInterfaces",[t]:Gu}]]],aS=[3,n,wo,0,[Ho,Vo,$o,Uo],[[0,{[e]:"ElasticGpuId",[t]:Xp}],[0,
{[e]:"ElasticGpuAssociationId",[t]:jp}],[0,{[e]:"ElasticGpuAssociationState",[t]:qp}],[0,{[e]:"ElasticGpuAssociationTime",
[t]:Jp}]]],iS=[3,n,zo,0,[qo,Qo,Ko,jo],[[0,{[e]:"ElasticInferenceAcceleratorArn",[t]:Yp}],[0,{[e]:"ElasticInferenceAccele\
ratorAssociationId",[t]:td}],[0,{[e]:"ElasticInferenceAcceleratorAssociationState",[t]:ed}],[4,{[e]:"ElasticInferenceAcc\
eleratorAssociationTime",[t]:sd}]]],IS=[3,n,ne,0,[uc],[[2,{[e]:"Enabled",[t]:Pd}]]],pS=[3,n,m,0,[f,wI],[0,[()=>av,{[t]:$e}]]],
dS=[3,n,_c,0,[f,G,S,A],[[0,{[e]:"Name",[t]:N}],[0,{[e]:"Manufacturer",[t]:$}],[1,{[e]:"Count",[t]:T}],[()=>uS,{[e]:"Memo\
ryInfo",[t]:R}]]],uS=[3,n,Sc,0,[b],[[1,{[e]:"SizeInMiB",[t]:L}]]],_S=[3,n,ce,0,[fc,Zi],[[()=>N0,{[e]:"Fpgas",[t]:Md}],[1,
{[e]:"TotalFpgaMemoryInMiB",[t]:ol}]]],lS=[3,n,Pc,0,[g,ia,v],[0,2,[2,{[e]:"DryRun",[t]:x}]],1],SS=[3,n,Dc,0,[g,iI,Ka],[[
0,{[e]:"InstanceId",[t]:ft}],[4,{[e]:"Timestamp",[t]:_l}],[0,{[e]:"Output",[t]:a_}]]],vS=[3,n,Ec,0,[f,G,S,ca,hc,FI,A],[[
0,{[e]:"Name",[t]:N}],[0,{[e]:"Manufacturer",[t]:$}],[1,{[e]:"Count",[t]:T}],[1,{[e]:"LogicalGpuCount",[t]:gu}],[1,{[e]:"\
GpuPartitionSize",[t]:hd}],[()=>_v,{[e]:"WorkloadSet",[t]:Nl}],[()=>mS,{[e]:"MemoryInfo",[t]:R}]]],mS=[3,n,Mc,0,[b],[[1,
{[e]:"SizeInMiB",[t]:L}]]],AS=[3,n,ae,0,[Rc,Ji],[[()=>L0,{[e]:"Gpus",[t]:Rd}],[1,{[e]:"TotalGpuMemoryInMiB",[t]:cl}]]],fS=[
3,n,bc,0,[ie,Ie],[[0,{[e]:"GroupId",[t]:cn}],[0,{[e]:"GroupName",[t]:rn}]]],CS=[3,n,pe,0,[qs],[[2,{[e]:"Configured",[t]:hp}]]],
TS=[3,n,le,0,[Ts,$c],[[0,{[e]:"Arn",[t]:cp}],[0,{[e]:"Id",[t]:Ud}]]],PS=[3,n,ue,0,[wt,Xi],[[()=>B0,{[e]:"Accelerators",[t]:He}],
[1,{[e]:"TotalInferenceMemoryInMiB",[t]:rl}]]],DS=[3,n,Yc,0,[S,f,G,A],[[1,{[e]:"Count",[t]:T}],[0,{[e]:"Name",[t]:N}],[0,
{[e]:"Manufacturer",[t]:$}],[()=>ES,{[e]:"MemoryInfo",[t]:R}]]],ES=[3,n,er,0,[b],[[1,{[e]:"SizeInMiB",[t]:L}]]],yS=[3,n,
Jr,0,[Ps,Es,Ks,Yo,oe,de,le,lr,Fo,Zo,$a,Qa,_i,li,Ni,ut,Oi,$i,xe,J,GI,Wt,Bs,jt,zs,pe,Ia,Pa,ne,ys,si,dI,uI,ei,_e,cI,Da,Vs,Ua,
pt,Gi,g,ur,C,dt,Be,Qi,ea,cs,ti,K,aa,we,ta,mi,di,ye,_t,h,w,ci],[[0,{[e]:"Architecture",[t]:rp}],[()=>O0,{[e]:"BlockDevice\
Mapping",[t]:ip}],[0,{[e]:"ClientToken",[t]:bp}],[2,{[e]:"EbsOptimized",[t]:ad}],[2,{[e]:"EnaSupport",[t]:on}],[0,{[e]:"\
Hypervisor",[t]:an}],[()=>TS,{[e]:"IamInstanceProfile",[t]:eu}],[0,{[e]:"InstanceLifecycle",[t]:su}],[()=>h0,{[e]:"Elast\
icGpuAssociationSet",[t]:Zp}],[()=>R0,{[e]:"ElasticInferenceAcceleratorAssociationSet",[t]:nd}],[()=>$0,{[e]:"NetworkInt\
erfaceSet",[t]:Yu}],[0,{[e]:"OutpostArn",[t]:r_}],[0,{[e]:"RootDeviceName",[t]:y_}],[0,{[e]:"RootDeviceType",[t]:M_}],[()=>gt,
{[e]:"GroupSet",[t]:At}],[2,{[e]:"SourceDestCheck",[t]:Et}],[0,{[e]:"SpotInstanceRequestId",[t]:F_}],[0,{[e]:"SriovNetSu\
pport",[t]:q_}],[()=>p0,{[e]:"StateReason",[t]:J_}],[()=>et,{[e]:"TagSet",[t]:Y}],[0,{[e]:"VirtualizationType",[t]:hl}],
[()=>Ul,{[e]:"CpuOptions",[t]:Pp}],[0,{[e]:"CapacityBlockId",[t]:vp}],[0,{[e]:"CapacityReservationId",[t]:Xe}],[()=>Vl,{
[e]:"CapacityReservationSpecification",[t]:Mp}],[()=>CS,{[e]:"HibernationOptions",[t]:Od}],[()=>W0,{[e]:"LicenseSet",[t]:bu}],
[()=>BS,{[e]:"MetadataOptions",[t]:$u}],[()=>IS,{[e]:"EnclaveOptions",[t]:dd}],[0,{[e]:"BootMode",[t]:Ip}],[0,{[e]:"Plat\
formDetails",[t]:l_}],[0,{[e]:"UsageOperation",[t]:ll}],[4,{[e]:"UsageOperationUpdateTime",[t]:Sl}],[()=>r0,{[e]:"Privat\
eDnsNameOptions",[t]:u_}],[0,{[e]:"Ipv6Address",[t]:In}],[0,{[e]:"TpmSupport",[t]:dl}],[()=>LS,{[e]:"MaintenanceOptions",
[t]:Uu}],[0,{[e]:"CurrentInstanceBootMode",[t]:Cp}],[()=>GS,{[e]:"NetworkPerformanceOptions",[t]:n_}],[()=>Mt,{[e]:"Oper\
ator",[t]:Pt}],[()=>F0,{[e]:"SecondaryInterfaceSet",[t]:z_}],[0,{[e]:"InstanceId",[t]:ft}],[0,{[e]:"ImageId",[t]:nu}],[()=>US,
{[e]:"InstanceState",[t]:Su}],[0,{[e]:"PrivateDnsName",[t]:Dt}],[0,{[e]:"DnsName",[t]:kp}],[0,{[e]:"Reason",[t]:O_}],[0,
{[e]:"KeyName",[t]:Eu}],[1,{[e]:"AmiLaunchIndex",[t]:KI}],[()=>tv,{[e]:"ProductCodes",[t]:p_}],[0,{[e]:"InstanceType",[t]:Ct}],
[4,{[e]:"LaunchTime",[t]:hu}],[()=>o0,{[e]:"Placement",[t]:D_}],[0,{[e]:"KernelId",[t]:Du}],[0,{[e]:"RamdiskId",[t]:h_}],
[0,{[e]:"Platform",[t]:P_}],[()=>ZS,{[e]:"Monitoring",[t]:Ku}],[0,{[e]:"SubnetId",[t]:yt}],[0,{[e]:"VpcId",[t]:tt}],[0,{
[e]:"PrivateIpAddress",[t]:F}],[0,{[e]:"IpAddress",[t]:jd}]]],MS=[3,n,Hc,0,[cc,Ic],[[2,{[e]:"EnaSrdEnabled",[t]:Sd}],[()=>gS,
{[e]:"EnaSrdUdpSpecification",[t]:fd}]]],gS=[3,n,zc,0,[ic],[[2,{[e]:"EnaSrdUdpEnabled",[t]:Ad}]]],bS=[3,n,jc,0,[Ao,dc],[
[0,{[e]:"DeviceName",[t]:Bp}],[()=>oS,{[e]:"Ebs",[t]:Td}]]],hS=[3,n,Ir,0,[Br],[[0,{[e]:"Ipv4Prefix",[t]:Iu}]]],RS=[3,n,cr,
0,[_e,br],[[0,{[e]:"Ipv6Address",[t]:In}],[2,{[e]:"IsPrimaryIpv6",[t]:ru}]]],NS=[3,n,pr,0,[Rr],[[0,{[e]:"Ipv6Prefix",[t]:du}]]],
LS=[3,n,vr,0,[us,Pi],[[0,{[e]:"AutoRecovery",[t]:JI}],[0,{[e]:"RebootMigration",[t]:L_}]]],BS=[3,n,mr,0,[C,Vc,kc,Lc,Oc,fr],
[[0,{[e]:"State",[t]:B}],[0,{[e]:"HttpTokens",[t]:xd}],[1,{[e]:"HttpPutResponseHopLimit",[t]:Gd}],[0,{[e]:"HttpEndpoint",
[t]:Ld}],[0,{[e]:"HttpProtocolIpv6",[t]:kd}],[0,{[e]:"InstanceMetadataTags",[t]:ou}]]],OS=[3,n,Cr,0,[Vt,xt,ho,re,Uc,Ce,ge,
q,dt,w,ke,ut,V,_t,h,me,Lr,hr,qt,pt],[[()=>yn,{[e]:"Association",[t]:ze}],[()=>kS,{[e]:"Attachment",[t]:Qe}],[0,{[e]:"Des\
cription",[t]:Fp}],[()=>gt,{[e]:"GroupSet",[t]:At}],[()=>w0,{[e]:"Ipv6AddressesSet",[t]:Kd}],[0,{[e]:"MacAddress",[t]:dn}],
[0,{[e]:"NetworkInterfaceId",[t]:mn}],[0,{[e]:"OwnerId",[t]:X}],[0,{[e]:"PrivateDnsName",[t]:Dt}],[0,{[e]:"PrivateIpAddr\
ess",[t]:F}],[()=>U0,{[e]:"PrivateIpAddressesSet",[t]:v_}],[2,{[e]:"SourceDestCheck",[t]:Et}],[0,{[e]:"Status",[t]:H}],[
0,{[e]:"SubnetId",[t]:yt}],[0,{[e]:"VpcId",[t]:tt}],[0,{[e]:"InterfaceType",[t]:pn}],[()=>G0,{[e]:"Ipv4PrefixSet",[t]:au}],
[()=>V0,{[e]:"Ipv6PrefixSet",[t]:iu}],[()=>$l,{[e]:"ConnectionTrackingConfiguration",[t]:Ye}],[()=>Mt,{[e]:"Operator",[t]:Pt}]]],
yn=[3,n,Tr,0,[Qt,Kt,yr,Be,Z],[[0,{[e]:"CarrierIp",[t]:Ze}],[0,{[e]:"CustomerOwnedIp",[t]:Je}],[0,{[e]:"IpOwnerId",[t]:cu}],
[0,{[e]:"PublicDnsName",[t]:__}],[0,{[e]:"PublicIp",[t]:Cn}]]],kS=[3,n,Pr,0,[at,Gt,it,Jt,V,It,rc,nc],[[4,{[e]:"AttachTim\
e",[t]:vt}],[0,{[e]:"AttachmentId",[t]:Fe}],[2,{[e]:"DeleteOnTermination",[t]:mt}],[1,{[e]:"DeviceIndex",[t]:en}],[0,{[e]:"\
Status",[t]:H}],[1,{[e]:"NetworkCardIndex",[t]:Tt}],[()=>MS,{[e]:"EnaSrdSpecification",[t]:vd}],[1,{[e]:"EnaQueueCount",
[t]:ud}]]],GS=[3,n,Er,0,[hs],[[0,{[e]:"BandwidthWeighting",[t]:_p}]]],wS=[3,n,Mr,0,[Vt,ui,dt,w],[[()=>yn,{[e]:"Associati\
on",[t]:ze}],[2,{[e]:"Primary",[t]:E_}],[0,{[e]:"PrivateDnsName",[t]:Dt}],[0,{[e]:"PrivateIpAddress",[t]:F}]]],VS=[3,n,Vr,
0,[xt,Ce,Bi,q,ke,ut,V,Hi,xi,me],[[()=>xS,{[e]:"Attachment",[t]:Qe}],[0,{[e]:"MacAddress",[t]:dn}],[0,{[e]:"SecondaryInte\
rfaceId",[t]:U_}],[0,{[e]:"OwnerId",[t]:X}],[()=>H0,{[e]:"PrivateIpAddressSet",[t]:m_}],[2,{[e]:"SourceDestCheck",[t]:Et}],
[0,{[e]:"Status",[t]:H}],[0,{[e]:"SecondarySubnetId",[t]:X_}],[0,{[e]:"SecondaryNetworkId",[t]:K_}],[0,{[e]:"InterfaceTy\
pe",[t]:pn}]]],xS=[3,n,Or,0,[at,Gt,it,Jt,V,It],[[4,{[e]:"AttachTime",[t]:vt}],[0,{[e]:"AttachmentId",[t]:Fe}],[2,{[e]:"D\
eleteOnTermination",[t]:mt}],[1,{[e]:"DeviceIndex",[t]:en}],[0,{[e]:"Status",[t]:H}],[1,{[e]:"NetworkCardIndex",[t]:Tt}]]],
$S=[3,n,Gr,0,[w],[[0,{[e]:"PrivateIpAddress",[t]:F}]]],US=[3,n,$r,0,[Zt,f],[[1,{[e]:"Code",[t]:tn}],[0,{[e]:"Name",[t]:N}]]],
FS=[3,n,Se,0,[oI,Ro,Ne,se],[[1,{[e]:"TotalSizeInGB",[t]:pl}],[()=>g0,{[e]:"Disks",[t]:Hp}],[0,{[e]:"NvmeSupport",[t]:fn}],
[0,{[e]:"EncryptionSupport",[t]:sn}]]],HS=[3,n,zr,0,[K,ws,Ac,Wi,Fi,Ki,gs,de,Ge,Ue,A,xr,Se,Yt,be,ae,ce,Oe,ue,wc,bs,co,ps,
gi,wa,Fa,Le,fe,he,pi,Ti,ki],[[0,{[e]:"InstanceType",[t]:Ct}],[2,{[e]:"CurrentGeneration",[t]:fp}],[2,{[e]:"FreeTierEligi\
ble",[t]:yd}],[()=>rv,{[e]:"SupportedUsageClasses",[t]:tl}],[()=>sv,{[e]:"SupportedRootDeviceTypes",[t]:Z_}],[()=>iv,{[e]:"\
SupportedVirtualizationTypes",[t]:el}],[2,{[e]:"BareMetal",[t]:pp}],[0,{[e]:"Hypervisor",[t]:an}],[()=>a0,{[e]:"Processo\
rInfo",[t]:f_}],[()=>u0,{[e]:"VCpuInfo",[t]:fl}],[()=>qS,{[e]:"MemoryInfo",[t]:R}],[2,{[e]:"InstanceStorageSupported",[t]:_u}],
[()=>FS,{[e]:"InstanceStorageInfo",[t]:uu}],[()=>sS,{[e]:"EbsInfo",[t]:cd}],[()=>XS,{[e]:"NetworkInfo",[t]:t_}],[()=>AS,
{[e]:"GpuInfo",[t]:bd}],[()=>_S,{[e]:"FpgaInfo",[t]:Ed}],[()=>c0,{[e]:"PlacementGroupInfo",[t]:S_}],[()=>PS,{[e]:"Infere\
nceAcceleratorInfo",[t]:Hd}],[2,{[e]:"HibernationSupported",[t]:Vd}],[2,{[e]:"BurstablePerformanceSupported",[t]:up}],[2,
{[e]:"DedicatedHostsSupported",[t]:Lp}],[2,{[e]:"AutoRecoverySupported",[t]:qI}],[()=>y0,{[e]:"SupportedBootModes",[t]:G_}],
[0,{[e]:"NitroEnclavesSupport",[t]:Zu}],[0,{[e]:"NitroTpmSupport",[t]:o_}],[()=>s0,{[e]:"NitroTpmInfo",[t]:s_}],[()=>WS,
{[e]:"MediaAcceleratorInfo",[t]:Lu}],[()=>n0,{[e]:"NeuronInfo",[t]:e_}],[0,{[e]:"PhcSupport",[t]:T_}],[0,{[e]:"RebootMig\
rationSupport",[t]:N_}],[2,{[e]:"SupportedInRegion",[t]:H_}]]],zS=[3,n,Kr,0,[K,Ae,pa],[[0,{[e]:"InstanceType",[t]:Ct}],[
0,{[e]:"LocationType",[t]:Ru}],[0,{[e]:"Location",[t]:Nu}]]],QS=[3,n,oa,0,[sa],[[0,{[e]:"LicenseConfigurationArn",[t]:Mu}]]],
WS=[3,n,fe,0,[wt,tI],[[()=>K0,{[e]:"Accelerators",[t]:He}],[1,{[e]:"TotalMediaMemoryInMiB",[t]:al}]]],KS=[3,n,_a,0,[S,f,
G,A],[[1,{[e]:"Count",[t]:T}],[0,{[e]:"Name",[t]:N}],[0,{[e]:"Manufacturer",[t]:$}],[()=>jS,{[e]:"MemoryInfo",[t]:R}]]],
jS=[3,n,Sa,0,[b],[[1,{[e]:"SizeInMiB",[t]:L}]]],qS=[3,n,A,0,[b],[[1,{[e]:"SizeInMiB",[t]:L}]]],ZS=[3,n,ye,0,[ua,C],[[()=>j0,
{[e]:"MetricCategoryIdSet",[t]:Bu}],[0,{[e]:"State",[t]:B}]]],JS=[3,n,Na,0,[It,Re,De,es,Ds,qa,oo,fa,Ca,qr],[[1,{[e]:"Net\
workCardIndex",[t]:Tt}],[0,{[e]:"NetworkPerformance",[t]:An}],[1,{[e]:"MaximumNetworkInterfaces",[t]:ln}],[1,{[e]:"Addit\
ionalFlexibleNetworkInterfaces",[t]:zI}],[1,{[e]:"BaselineBandwidthInGbps",[t]:ap}],[1,{[e]:"PeakBandwidthInGbps",[t]:I_}],
[1,{[e]:"DefaultEnaQueueCountPerInterface",[t]:Np}],[1,{[e]:"MaximumEnaQueueCount",[t]:wu}],[1,{[e]:"MaximumEnaQueueCoun\
tPerInterface",[t]:Vu}],[()=>Z0,{[e]:"InterfaceTypeSet",[t]:Cu}]]],XS=[3,n,be,0,[Re,De,Ta,fo,ba,Qc,Wc,Fr,oe,pc,te,Xo,ac,
Ns,vc,qt,Ui,Ea,Kc],[[0,{[e]:"NetworkPerformance",[t]:An}],[1,{[e]:"MaximumNetworkInterfaces",[t]:ln}],[1,{[e]:"MaximumNe\
tworkCards",[t]:xu}],[1,{[e]:"DefaultNetworkCardIndex",[t]:Op}],[()=>q0,{[e]:"NetworkCards",[t]:ju}],[1,{[e]:"Ipv4Addres\
sesPerInterface",[t]:zd}],[1,{[e]:"Ipv6AddressesPerInterface",[t]:Qd}],[2,{[e]:"Ipv6Supported",[t]:mu}],[0,{[e]:"EnaSupp\
ort",[t]:on}],[2,{[e]:"EfaSupported",[t]:Cd}],[()=>rS,{[e]:"EfaInfo",[t]:rd}],[2,{[e]:"EncryptionInTransitSupported",[t]:od}],
[2,{[e]:"EnaSrdSupported",[t]:md}],[()=>E0,{[e]:"BandwidthWeightings",[t]:lp}],[0,{[e]:"FlexibleEnaQueuesSupport",[t]:Dd}],
[()=>Fl,{[e]:"ConnectionTrackingConfiguration",[t]:Ye}],[2,{[e]:"SecondaryNetworkSupported",[t]:j_}],[1,{[e]:"MaximumSec\
ondaryNetworkInterfaces",[t]:Hu}],[1,{[e]:"Ipv4AddressesPerSecondaryInterface",[t]:Wd}]]],YS=[3,n,La,0,[S,VI],[[1,{[e]:"\
Count",[t]:T}],[1,{[e]:"Version",[t]:Rl}]]],t0=[3,n,Ba,0,[S,f,xs,A],[[1,{[e]:"Count",[t]:T}],[0,{[e]:"Name",[t]:N}],[()=>YS,
{[e]:"CoreInfo",[t]:Tp}],[()=>e0,{[e]:"MemoryInfo",[t]:R}]]],e0=[3,n,ka,0,[b],[[1,{[e]:"SizeInMiB",[t]:L}]]],n0=[3,n,he,
0,[Ga,eI],[[()=>J0,{[e]:"NeuronDevices",[t]:qu}],[1,{[e]:"TotalNeuronDeviceMemoryInMiB",[t]:il}]]],s0=[3,n,Le,0,[ji],[[()=>X0,
{[e]:"SupportedVersions",[t]:nl}]]],Mt=[3,n,Wa,0,[ya,ja,Nc],[[2,{[e]:"Managed",[t]:zu}],[0,{[e]:"Principal",[t]:i_}],[2,
{[e]:"HiddenByDefault",[t]:Nd}]]],o0=[3,n,we,0,[As,Cs,Ie,Ii,Bc,aI,hi,Gc,ie,ms],[[0,{[e]:"AvailabilityZoneId",[t]:sp}],[0,
{[e]:"Affinity",[t]:op}],[0,{[e]:"GroupName",[t]:rn}],[1,{[e]:"PartitionNumber",[t]:C_}],[0,{[e]:"HostId",[t]:Bd}],[0,{[e]:"\
Tenancy",[t]:ul}],[0,{[e]:"SpreadDomain",[t]:V_}],[0,{[e]:"HostResourceGroupArn",[t]:wd}],[0,{[e]:"GroupId",[t]:cn}],[0,
{[e]:"AvailabilityZone",[t]:np}]]],c0=[3,n,Oe,0,[zi],[[()=>Y0,{[e]:"SupportedStrategies",[t]:Y_}]]],r0=[3,n,ni,0,[xc,oc,
sc],[[0,{[e]:"HostnameType",[t]:$d}],[2,{[e]:"EnableResourceNameDnsARecord",[t]:ld}],[2,{[e]:"EnableResourceNameDnsAAAAR\
ecord",[t]:_d}]]],a0=[3,n,Ge,0,[Mi,bi,Ri,G],[[()=>D0,{[e]:"SupportedArchitectures",[t]:k_}],[1,{[e]:"SustainedClockSpeed\
InGhz",[t]:w_}],[()=>ov,{[e]:"SupportedFeatures",[t]:x_}],[0,{[e]:"Manufacturer",[t]:$}]]],i0=[3,n,Ya,0,[Za,Xa],[[0,{[e]:"\
ProductCode",[t]:d_}],[0,{[e]:"Type",[t]:Dn}]]],I0=[3,n,Ei,0,[Ai,q,fi,re,Xr],[[0,{[e]:"ReservationId",[t]:b_}],[0,{[e]:"\
OwnerId",[t]:X}],[0,{[e]:"RequesterId",[t]:R_}],[()=>gt,{[e]:"GroupSet",[t]:At}],[()=>x0,{[e]:"InstancesSet",[t]:lu}]]],
p0=[3,n,xe,0,[Zt,Ma],[[0,{[e]:"Code",[t]:tn}],[0,{[e]:"Message",[t]:Qu}]]],d0=[3,n,rI,0,[Yr,$e],[[0,{[e]:"Key",[t]:Pu}],
[0,{[e]:"Value",[t]:Al}]]],u0=[3,n,Ue,0,[yo,so,Po,AI,kI],[[1,{[e]:"DefaultVCpus",[t]:Up}],[1,{[e]:"DefaultCores",[t]:Rp}],
[1,{[e]:"DefaultThreadsPerCore",[t]:Vp}],[()=>M0,{[e]:"ValidCores",[t]:Cl}],[()=>cv,{[e]:"ValidThreadsPerCore",[t]:bl}]]],
_0=[3,n,xI,0,[q,jr,Jc,Ls,nr,ko,J,Ft,h,C,zt,Co],[[0,{[e]:"OwnerId",[t]:X}],[0,{[e]:"InstanceTenancy",[t]:Tu}],[()=>dv,{[e]:"\
Ipv6CidrBlockAssociationSet",[t]:Zd}],[()=>Iv,{[e]:"CidrBlockAssociationSet",[t]:Sp}],[2,{[e]:"IsDefault",[t]:Xd}],[()=>S0,
{[e]:"EncryptionControl",[t]:Wp}],[()=>et,{[e]:"TagSet",[t]:Y}],[()=>wl,{[e]:"BlockPublicAccessStates",[t]:dp}],[0,{[e]:"\
VpcId",[t]:tt}],[0,{[e]:"State",[t]:B}],[0,{[e]:"CidrBlock",[t]:qe}],[0,{[e]:"DhcpOptionsId",[t]:Gp}]]],l0=[3,n,SI,0,[rt,
zt,Os],[[0,{[e]:"AssociationId",[t]:lt}],[0,{[e]:"CidrBlock",[t]:qe}],[()=>Mn,{[e]:"CidrBlockState",[t]:mp}]]],Mn=[3,n,mI,
0,[C,Vi],[[0,{[e]:"State",[t]:B}],[0,{[e]:"StatusMessage",[t]:W_}]]],S0=[3,n,fI,0,[h,PI,ga,C,Ve,vi,J],[[0,{[e]:"VpcId",[t]:tt}],
[0,{[e]:"VpcEncryptionControlId",[t]:Tl}],[0,{[e]:"Mode",[t]:Wu}],[0,{[e]:"State",[t]:B}],[0,{[e]:"StateMessage",[t]:Pn}],
[()=>v0,{[e]:"ResourceExclusions",[t]:g_}],[()=>et,{[e]:"TagSet",[t]:Y}]]],d=[3,n,CI,0,[C,Ve],[[0,{[e]:"State",[t]:B}],[
0,{[e]:"StateMessage",[t]:Pn}]]],v0=[3,n,TI,0,[sr,tc,Va,LI,NI,na,bI,Go,Cc,ns],[[()=>d,{[e]:"InternetGateway",[t]:Yd}],[()=>d,
{[e]:"EgressOnlyInternetGateway",[t]:Id}],[()=>d,{[e]:"NatGateway",[t]:Ju}],[()=>d,{[e]:"VirtualPrivateGateway",[t]:Ml}],
[()=>d,{[e]:"VpcPeering",[t]:yl}],[()=>d,{[e]:"Lambda",[t]:yu}],[()=>d,{[e]:"VpcLattice",[t]:Dl}],[()=>d,{[e]:"ElasticFi\
leSystem",[t]:Kp}],[()=>d,{[e]:"GlobalAccelerator",[t]:gd}],[()=>d,{[e]:"ApiGatewayV2",[t]:QI}]]],m0=[3,n,DI,0,[rt,Zc,Xc,
Me,Nr,Fc,Ur],[[0,{[e]:"AssociationId",[t]:lt}],[0,{[e]:"Ipv6CidrBlock",[t]:qd}],[()=>Mn,{[e]:"Ipv6CidrBlockState",[t]:Jd}],
[0,{[e]:"NetworkBorderGroup",[t]:vn}],[0,{[e]:"Ipv6Pool",[t]:pu}],[0,{[e]:"Ipv6AddressAttribute",[t]:Fd}],[0,{[e]:"IpSou\
rce",[t]:vu}]]],A0=[1,n,Zn,0,[()=>Ol,{[t]:c}]],f0=[1,n,Jn,0,[0,{[t]:St}]],C0=[1,n,Yn,0,[()=>kl,{[t]:c}]],T0=[1,n,as,0,[()=>Gl,
{[t]:c}]],P0=[1,n,ss,0,[0,{[t]:ct}]],D0=[1,n,ls,0,[0,{[t]:c}]],E0=[1,n,Rs,0,[0,{[t]:c}]],y0=[1,n,Ms,0,[0,{[t]:c}]],M0=[1,
n,ks,0,[1,{[t]:c}]],g0=[1,n,ro,0,[()=>eS,{[t]:c}]],b0=[1,n,Lo,0,[()=>nS,{[t]:c}]],h0=[1,n,xo,0,[()=>aS,{[t]:c}]],R0=[1,n,
Wo,0,[()=>iS,{[t]:c}]],z=[1,n,mc,0,[()=>pS,{[t]:m}]],N0=[1,n,lc,0,[()=>dS,{[t]:c}]],L0=[1,n,yc,0,[()=>vS,{[t]:c}]],gt=[1,
n,gc,0,[()=>fS,{[t]:c}]],B0=[1,n,tr,0,[()=>DS,0]],O0=[1,n,qc,0,[()=>bS,{[t]:c}]],k0=[1,n,dr,0,[0,{[t]:g}]],G0=[1,n,ar,0,
[()=>hS,{[t]:c}]],w0=[1,n,rr,0,[()=>RS,{[t]:c}]],V0=[1,n,ir,0,[()=>NS,{[t]:c}]],x0=[1,n,Sr,0,[()=>yS,{[t]:c}]],$0=[1,n,Dr,
0,[()=>OS,{[t]:c}]],U0=[1,n,gr,0,[()=>wS,{[t]:c}]],F0=[1,n,kr,0,[()=>VS,{[t]:c}]],H0=[1,n,wr,0,[()=>$S,{[t]:c}]],z0=[1,n,
Hr,0,[()=>HS,{[t]:c}]],Q0=[1,n,Wr,0,[()=>zS,{[t]:c}]],W0=[1,n,ra,0,[()=>QS,{[t]:c}]],K0=[1,n,la,0,[()=>KS,{[t]:c}]],j0=[
1,n,da,0,[0,{[t]:c}]],q0=[1,n,ha,0,[()=>JS,{[t]:c}]],Z0=[1,n,Ra,0,[0,{[t]:c}]],J0=[1,n,Oa,0,[()=>t0,{[t]:c}]],X0=[1,n,Ha,
0,[0,{[t]:c}]],Y0=[1,n,oi,0,[0,{[t]:c}]],tv=[1,n,Ja,0,[()=>i0,{[t]:c}]],ev=[1,n,ai,0,[0,{[t]:Z}]],nv=[1,n,Ci,0,[()=>I0,{
[t]:c}]],sv=[1,n,Si,0,[0,{[t]:c}]],ov=[1,n,yi,0,[0,{[t]:c}]],et=[1,n,Yi,0,[()=>d0,{[t]:c}]],cv=[1,n,sI,0,[1,{[t]:c}]],rv=[
1,n,pI,0,[0,{[t]:c}]],av=[1,n,BI,0,[0,{[t]:c}]],iv=[1,n,OI,0,[0,{[t]:c}]],Iv=[1,n,vI,0,[()=>l0,{[t]:c}]],pv=[1,n,yI,0,[0,
{[t]:h}]],dv=[1,n,EI,0,[()=>m0,{[t]:c}]],uv=[1,n,hI,0,[()=>_0,{[t]:c}]],_v=[1,n,UI,0,[0,{[t]:c}]],lv=[9,n,Zs,0,()=>Hl,()=>zl],
Sv=[9,n,eo,0,()=>Ql,()=>Wl],vv=[9,n,vo,0,()=>Kl,()=>jl],mv=[9,n,Io,0,()=>ql,()=>Zl],Av=[9,n,So,0,()=>Jl,()=>Xl],fv=[9,n,
bo,0,()=>Yl,()=>tS],Cv=[9,n,Tc,0,()=>lS,()=>SS];const Tv=s=>({apiVersion:"2016-11-15",base64Decoder:s?.base64Decoder??o.
lt,base64Encoder:s?.base64Encoder??o.ct,disableHostPrefix:s?.disableHostPrefix??!1,endpointProvider:s?.endpointProvider??
Wn,extensions:s?.extensions??[],httpAuthSchemeProvider:s?.httpAuthSchemeProvider??wn,httpAuthSchemes:s?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:r=>r.getIdentityProvider("aws.auth#sigv4"),signer:new o.o}],logger:s?.logger??
new o.Y,protocol:s?.protocol??On,protocolSettings:s?.protocolSettings??{defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:Bl,
xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",version:"2016-11-15",serviceTarget:"AmazonEC2"},serviceId:s?.serviceId??
"EC2",sha256:s?.sha256??o.t,urlParser:s?.urlParser??u.r,utf8Decoder:s?.utf8Decoder??Rt.n,utf8Encoder:s?.utf8Encoder??Rt.
t}),Pv=s=>{(0,o.Q)(process.version);const r=(0,o.G)(s),a=()=>r().then(o.$),p=Tv(s);(0,o.dt)(process.version);const i={profile:s?.
profile,logger:p.logger};return{...p,...s,runtime:"node",defaultsMode:r,authSchemePreference:s?.authSchemePreference??(0,u.
t)(o.a,i),bodyLengthChecker:s?.bodyLengthChecker??o.at,credentialDefaultProvider:s?.credentialDefaultProvider??Ln.t,defaultSocketTimeout:(0,Nn.
t)(s?.requestHandler,9e5),defaultUserAgentProvider:s?.defaultUserAgentProvider??(0,o.p)({serviceId:p.serviceId,clientVersion:Un}),
maxAttempts:s?.maxAttempts??(0,u.t)(o.g,s),region:s?.region??(0,u.t)(o.J,{...o.q,...i}),requestHandler:ht.t.create(s?.requestHandler??
a),retryMode:s?.retryMode??(0,u.t)({...o._,default:async()=>(await a()).retryMode||o.y},s),streamCollector:s?.streamCollector??
ht.r,useDualstackEndpoint:s?.useDualstackEndpoint??(0,u.t)(o.rt,i),useFipsEndpoint:s?.useFipsEndpoint??(0,u.t)(o.nt,i),userAgentAppId:s?.
userAgentAppId??(0,u.t)(o.f,i)}},Dv=s=>{const r=s.httpAuthSchemes;let a=s.httpAuthSchemeProvider,p=s.credentials;return{
setHttpAuthScheme(i){const nt=r.findIndex(bt=>bt.schemeId===i.schemeId);nt===-1?r.push(i):r.splice(nt,1,i)},httpAuthSchemes(){
return r},setHttpAuthSchemeProvider(i){a=i},httpAuthSchemeProvider(){return a},setCredentials(i){p=i},credentials(){return p}}},
Ev=s=>({httpAuthSchemes:s.httpAuthSchemes(),httpAuthSchemeProvider:s.httpAuthSchemeProvider(),credentials:s.credentials()}),
yv=(s,r)=>{const a=Object.assign((0,o.l)(s),(0,o.X)(s),(0,o.j)(s),Dv(s));return r.forEach(p=>p.configure(a)),Object.assign(
s,(0,o.u)(a),(0,o.Z)(a),(0,o.M)(a),Ev(a))};var Mv=class extends o.tt{config;constructor(...[s]){const r=Pv(s||{});super(
r),this.initConfig=r;const a=xn(r),p=(0,o.b)(a),i=(0,o.v)(p),nt=(0,o.K)(i),bt=(0,o.k)(nt),Bv=(0,y.n)(bt),Ov=Vn(Bv),kv=yv(
Ov,s?.extensions||[]);this.config=kv,this.middlewareStack.use((0,o.et)(this.config)),this.middlewareStack.use((0,o.m)(this.
config)),this.middlewareStack.use((0,o.h)(this.config)),this.middlewareStack.use((0,o.A)(this.config)),this.middlewareStack.
use((0,o.O)(this.config)),this.middlewareStack.use((0,o.D)(this.config)),this.middlewareStack.use((0,o.E)(this.config)),
this.middlewareStack.use((0,o.T)(this.config,{httpAuthSchemeParametersProvider:kn,identityProviderConfigProvider:async Gv=>new o.
x({"aws.auth#sigv4":Gv.credentials})})),this.middlewareStack.use((0,o.C)(this.config))}destroy(){super.destroy()}};const P=(0,hn.
t)($n,"AmazonEC2","EC2Client",y.t),D={},E=(s,r,a,p)=>[];var gv=class extends P(D,E,"DescribeAccountAttributes",lv){},bv=class extends P(
D,E,"DescribeAddresses",Sv){},hv=class extends P(D,E,"DescribeInstances",vv){},Rv=class extends P(D,E,"DescribeInstanceT\
ypeOfferings",mv){},Nv=class extends P(D,E,"DescribeInstanceTypes",Av){},Lv=class extends P(D,E,"DescribeVpcs",fv){}})};export{Vv as id,xv as ids,$v as modules};
