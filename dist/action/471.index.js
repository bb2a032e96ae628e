const Rl=471,bl=[471],Ll={9002:((et,ne,i)=>{i.d(ne,{t:()=>p});var n=i(8060),H=i(1009),g=i(3040),p=class extends n.r{serializer;deserializer;codec;mixin=new g.
n;constructor({defaultNamespace:M,errorTypeRegistries:P,jsonCodec:w}){super({defaultNamespace:M,errorTypeRegistries:P});
const m={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=w??new H.t(m),this.serializer=new n.
t(this.codec.createSerializer(),m),this.deserializer=new n.n(this.codec.createDeserializer(),m)}getShapeId(){return"aws.\
protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(M){this.codec.setSerdeContext(M),super.setSerdeContext(
M)}async serializeRequest(M,P,w){const m=await super.serializeRequest(M,P,w),X=g.it.of(M.input);if(!m.headers["content-t\
ype"]){const U=this.mixin.resolveRestContentType(this.getDefaultContentType(),X);U&&(m.headers["content-type"]=U)}return m.
body==null&&m.headers["content-type"]===this.getDefaultContentType()&&(m.body="{}"),m}async deserializeResponse(M,P,w){const m=await super.
deserializeResponse(M,P,w),X=g.it.of(M.output);for(const[U,j]of X.structIterator())j.getMemberTraits().httpPayload&&!(U in
m)&&(m[U]=null);return m}async handleError(M,P,w,m,X){const U=(0,H.r)(w,m)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
U,this.options.defaultNamespace);const{errorSchema:j,errorMetadata:ae}=await this.mixin.getErrorSchemaOrThrowBaseException(
U,this.options.defaultNamespace,w,m,X),Z=g.it.of(j),k=m.message??m.Message??"UnknownError",L=new(this.compositeErrorRegistry.
getErrorCtor(j)??Error)({});await this.deserializeHttpMessage(j,P,w,m);const A={},R=this.codec.createDeserializer();for(const[
B,G]of Z.structIterator()){const z=G.getMergedTraits().jsonName??B;A[B]=R.readObject(G,m[z])}throw this.mixin.decorateServiceException(
Object.assign(L,ae,{$fault:Z.getMergedTraits().error,message:k},A),m)}getDefaultContentType(){return"application/json"}}}),
9208:((et,ne,i)=>{i.d(ne,{t:()=>n});const n=H=>Object.assign(H,{eventStreamMarshaller:H.eventStreamSerdeProvider(H)})}),
1105:((et,ne,i)=>{i.d(ne,{a:()=>k,i:()=>hl,n:()=>Sl,r:()=>vl,t:()=>El});var n=i(3040),H=i(2308),g=i(4327),p=i(4782),M=i(
1649),P=i(3656),w=i(9576),m=class extends P.t{options;constructor(r){super(r),this.options=r,Object.assign(this.serializer.
settings,{capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0})}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){
return!1}};const X=async(r,C,Q)=>({operation:(0,n.vt)(C).operation,region:await(0,n._t)(r.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function U(r){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"ec2",region:r.region},propertiesExtractor:(C,Q)=>({signingProperties:{config:C,context:Q}})}}const j=r=>{const C=[];
switch(r.operation){default:C.push(U(r))}return C},ae=r=>{const C=(0,n.r)(r);return Object.assign(C,{authSchemePreference:(0,n.
_t)(r.authSchemePreference??[])})},Z=r=>Object.assign(r,{useDualstackEndpoint:r.useDualstackEndpoint??!1,useFipsEndpoint:r.
useFipsEndpoint??!1,defaultSigningName:"ec2"}),k={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var L="3.1169.0";const A="ref",R=-1,B=!0,G="isSet",z="PartitionResult",W="booleanEquals",K="getAttr",
O={[A]:"Endpoint"},q={[A]:z},$={},de=[{[A]:"Region"}],pe={conditions:[[G,[O]],[G,de],["aws.partition",de,z],[W,[{[A]:"Us\
eFIPS"},B]],[W,[{[A]:"UseDualStack"},B]],[W,[{fn:K,argv:[q,"supportsDualStack"]},B]],[W,[{fn:K,argv:[q,"supportsFIPS"]},
B]],["stringEquals",[{fn:K,argv:[q,"name"]},"aws-us-gov"]]],results:[[R],[R,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[R,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[O,$],["https://ec\
2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[R,"FIPS and DualStack are enabled, but this partition does not\
 support one or both"],["https://ec2.{Region}.amazonaws.com",$],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",
$],[R,"FIPS is enabled but this partition does not support FIPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSu\
ffix}",$],[R,"DualStack is enabled but this partition does not support DualStack"],["https://ec2.{Region}.{PartitionResu\
lt#dnsSuffix}",$],[R,"Invalid Configuration: Missing Region"]]},Ee=2,De=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,
100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),Te=n.K.from(De,Ee,pe.conditions,pe.results),ye=new n.G({size:50,params:[
"Endpoint","Region","UseDualStack","UseFIPS"]}),Se=(r,C={})=>ye.get(r,()=>(0,n.U)(Te,{endpointParams:r,logger:C.logger}));
n.W.aws=n.d;var ue=class mo extends n.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";constructor(C){
super(C),Object.setPrototypeOf(this,mo.prototype)}};const Me="AdditionalFlexibleNetworkInterfaces",_e="AttachmentId",ve="\
AmiLaunchIndex",Re="AttachmentLimitType",se="AutoRecoverySupported",be="AssociatedResource",fe="AutoRecovery",ge="AmdSev\
Snp",Ie="ArchitectureTypeList",le="AttachTime",Le="AvailabilityZone",I="AvailabilityZoneId",h="Accelerators",u="Affinity",
l="Arn",E="Architecture",T="Association",y="Attachment",ee="BaselineBandwidthInGbps",re="BaselineBandwidthInMbps",me="Bl\
ockDeviceMappings",F="BaselineIops",ce="BootMode",x="BootModeTypeList",Ne="BareMetal",Ue="BurstablePerformanceSupported",
Oe="BaselineThroughputInMBps",J="BandwidthWeighting",He="BandwidthWeightingTypeList",xe="BandwidthWeightings",he="Capaci\
tyBlockId",we="CoreCountList",Fe="CoreCount",Ve="CurrentGeneration",ke="CarrierIp",ze="CurrentInstanceBootMode",We="Core\
Info",Be="CpuOptions",je="CustomerOwnedIp",Ce="CapacityReservationId",Ke="CapacityReservationPreference",Ge="CapacityRes\
ervationResourceGroupArn",Qe="CapacityReservationSpecificationResponse",a="CapacityReservationSpecification",o="Capacity\
ReservationTarget",d="CapacityReservationTargetResponse",v="ClientToken",f="ConnectionTrackingConfiguration",b="Connecti\
onTrackingSpecificationResponse",oe="Code",Pe="Configured",te="Count",Xe="DefaultConnectionTrackingConfiguration",$e="De\
faultCores",tt="DefaultEnaQueueCountPerInterface",it="DedicatedHostsSupported",vt="DeviceIndex",ft="DiskInfoList",gt="De\
scribeInstancesRequest",Vt="DescribeInstancesResult",zt="DescribeInstanceTypeOfferings",Wt="DescribeInstanceTypeOffering\
sRequest",jt="DescribeInstanceTypeOfferingsResult",Kt="DescribeInstanceTypesRequest",Qt="DescribeInstanceTypesResult",Ct="\
DescribeInstanceTypes",Xt="DescribeInstances",Zt="DiskInfo",Jt="DeviceName",Yt="DefaultNetworkCardIndex",dt="DeleteOnTer\
mination",pt="DryRun",qt="DefaultTcpEstablishedTimeout",en="DefaultThreadsPerCore",Pt="DefaultUdpStreamTimeout",tn="Defa\
ultUdpTimeout",nn="DefaultVCpus",sn="Description",on="Disks",At="EbsCardIndex",an="EbsCardInfoList",rn="EbsCardInfo",cn="\
EbsCards",ut="ElasticGpuAssociation",dn="ElasticGpuAssociationId",Et="ElasticGpuAssociationList",Dt="ElasticGpuAssociati\
onState",pn="ElasticGpuAssociationTime",Tt="ElasticGpuAssociations",Ze="ElasticGpuId",D="ElasticInferenceAcceleratorAsso\
ciation",yt="ElasticInferenceAcceleratorAssociationId",un="ElasticInferenceAcceleratorAssociationList",_n="ElasticInfere\
nceAcceleratorAssociationState",In="ElasticInferenceAcceleratorAssociationTime",ln="ElasticInferenceAcceleratorArn",mn="\
ElasticInferenceAcceleratorAssociations",hn="EbsInstanceBlockDevice",Sn="EncryptionInTransitSupported",Mt="EbsInfo",Rt="\
EfaInfo",bt="EbsOptimized",_t="EbsOptimizedInfo",vn="EbsOptimizedSupport",Lt="EnclaveOptions",fn="EnaQueueCount",gn="Ena\
bleResourceNameDnsAAAARecord",Cn="EnableResourceNameDnsARecord",Pn="EnaSrdEnabled",An="EnaSrdSpecification",En="EnaSrdSu\
pported",Nt="EnaSrdUdpEnabled",Dn="EnaSrdUdpSpecification",Tn="EfaSupported",wt="EncryptionSupport",Ot="EnaSupport",yn="\
Ebs",Mn="Enabled",Rn="FpgaDeviceInfo",bn="FpgaDeviceInfoList",Ln="FpgaDeviceMemoryInfo",Nn="FlexibleEnaQueuesSupport",xt="\
FpgaInfo",wn="FilterList",c="FreeTierEligible",S="Filters",N="Filter",ie="Fpgas",V="Groups",nt="GpuDeviceInfo",It="GpuDe\
viceInfoList",On="GpuDeviceMemoryInfo",xn="GroupIdentifierList",kt="GpuInfo",Bt="GroupId",fo="GroupIdentifier",ss="Group\
Name",go="GpuPartitionSize",Co="Gpus",Po="HiddenByDefault",Ao="HttpEndpoint",Eo="HostId",os="HibernationOptions",Do="Htt\
pProtocolIpv6",To="HttpPutResponseHopLimit",yo="HostResourceGroupArn",Mo="HibernationSupported",Ro="HttpTokens",bo="Host\
nameType",as="Hypervisor",Lo="Id",No="Ipv6Addresses",wo="InstanceAttachmentEnaSrdSpecification",Oo="InstanceAttachmentEn\
aSrdUdpSpecification",rs="InferenceAcceleratorInfo",xo="Ipv4AddressesPerInterface",ko="Ipv6AddressesPerInterface",Bo="Ip\
v4AddressesPerSecondaryInterface",cs="Ipv6Address",Go="InstanceBlockDeviceMapping",$o="InstanceBlockDeviceMappingList",Uo="\
InferenceDeviceInfo",Ho="InferenceDeviceInfoList",Fo="InferenceDeviceMemoryInfo",kn="InstanceId",Vo="InstanceIpv6Address",
zo="InstanceIpv6AddressList",is="IamInstanceProfile",Wo="InstanceIpv4PrefixList",jo="InstanceIpv6PrefixList",Ko="Instanc\
eIpv4Prefix",Qo="InstanceIpv6Prefix",Xo="InstanceIdStringList",Zo="ImageId",Jo="InstanceIds",Yo="InstanceLifecycle",qo="\
InstanceList",ea="InstanceMaintenanceOptions",ta="InstanceMetadataOptionsResponse",na="IncludeManagedResources",sa="Inst\
anceMetadataTags",oa="InstanceNetworkInterface",aa="InstanceNetworkInterfaceAssociation",ra="InstanceNetworkInterfaceAtt\
achment",ca="InstanceNetworkInterfaceList",ia="InstanceNetworkPerformanceOptions",da="IpOwnerId",pa="InstancePrivateIpAd\
dress",ua="InstancePrivateIpAddressList",_a="IsPrimaryIpv6",Ia="Ipv6Prefixes",la="Ipv6Prefix",ma="Ipv4Prefixes",ha="Ipv4\
Prefix",Sa="InstanceSecondaryInterfaceAttachment",va="InstanceSecondaryInterfaceList",fa="InstanceSecondaryInterfacePriv\
ateIpAddress",ga="InstanceSecondaryInterfacePrivateIpAddressList",Ca="InstanceSecondaryInterface",ds="InstanceStorageInf\
o",Pa="InstanceStorageSupported",Aa="InstanceState",Ea="Ipv6Supported",Gt="InstanceType",Da="InstanceTypeInfoList",Ta="I\
nstanceTypeInfo",ya="InstanceTypeOfferings",Ma="InstanceTypeOfferingsList",Ra="InstanceTypeOffering",ps="InstanceTypes",
us="InterfaceType",ba="InterfaceTypes",La="IncludeUnsupportedInRegion",Na="Instance",wa="Instances",Oa="Key",xa="KernelI\
d",ka="KeyName",Ba="LicenseConfigurationArn",Ga="LicenseConfiguration",$a="LogicalGpuCount",Ua="LicenseList",Ha="LaunchT\
ime",_s="LocationType",Fa="Licenses",Va="Location",Is="MediaAcceleratorInfo",ls="MacAddress",ms="MaximumBandwidthInMbps",
za="MetricCategoryIdList",Wa="MetricCategoryIds",ja="MediaDeviceInfo",Ka="MediaDeviceInfoList",Qa="MediaDeviceMemoryInfo",
Xa="MaximumEbsAttachments",Za="MaximumEbsCards",Ja="MaximumEfaInterfaces",Ya="MaximumEnaQueueCount",qa="MaximumEnaQueueC\
ountPerInterface",hs="MaximumIops",Je="MemoryInfo",er="MaximumNetworkCards",Ss="MaximumNetworkInterfaces",tr="MetadataOp\
tions",nr="MaintenanceOptions",Bn="MaxResults",sr="MaximumSecondaryNetworkInterfaces",vs="MaximumThroughputInMBps",lt="M\
anufacturer",or="Managed",ar="Message",fs="Monitoring",Ye="Name",rr="NetworkCards",Gn="NetworkCardIndex",cr="NetworkCard\
InfoList",ir="NetworkCardInterfaceTypeList",dr="NetworkCardInfo",pr="NeuronDeviceCoreInfo",ur="NeuronDeviceInfo",_r="Neu\
ronDeviceInfoList",Ir="NeuronDeviceMemoryInfo",lr="NeuronDevices",mr="NitroEnclavesSupport",hr="NetworkInterfaceId",Sr="\
NetworkInterfaces",gs="NetworkInfo",Cs="NeuronInfo",vr="NetworkPerformanceOptions",Ps="NetworkPerformance",As="NvmeSuppo\
rt",Es="NitroTpmInfo",fr="NitroTpmSupport",gr="NitroTpmSupportedVersionsList",st="NextToken",Cr="NestedVirtualization",Pr="\
OutpostArn",$n="OwnerId",Ar="OperatorResponse",Un="Operator",Er="Principal",Dr="PeakBandwidthInGbps",Tr="ProductCodeId",
yr="ProductCodeList",Mr="ProductCodeType",Rr="ProductCode",br="ProductCodes",Hn="PrivateDnsName",Lr="PrivateDnsNameOptio\
ns",Nr="PrivateDnsNameOptionsResponse",Ds="PublicDnsName",wr="PlatformDetails",Ts="PlacementGroupInfo",Or="PlacementGrou\
pStrategyList",xr="PublicIp",$t="PrivateIpAddress",ys="PrivateIpAddresses",kr="PublicIpAddress",Ms="ProcessorInfo",Br="P\
artitionNumber",Gr="PhcSupport",$r="Platform",Rs="Placement",Ur="Primary",Hr="RootDeviceName",Fr="RootDeviceType",Vr="Ro\
otDeviceTypeList",zr="RamdiskId",Wr="ReservationId",jr="RequesterId",Kr="ReservationList",Qr="RebootMigrationSupport",Xr="\
RebootMigration",Zr="Reservations",Jr="Reservation",Yr="SupportedAdditionalProcessorFeatureList",qr="SupportedArchitectu\
res",ec="SupportedBootModes",tc="SustainedClockSpeedInGhz",Fn="SourceDestCheck",nc="SpreadDomain",sc="SupportedFeatures",
oc="SecurityGroups",ac="SizeInGB",rc="SecondaryInterfaceId",ot="SizeInMiB",cc="SpotInstanceRequestId",ic="SupportedInReg\
ion",dc="SecondaryInterfaces",bs="SubnetId",pc="SecondaryNetworkId",uc="SriovNetSupport",_c="SecondaryNetworkSupported",
Ic="SupportedRootDeviceTypes",Ls="StateReason",lc="SecondarySubnetId",mc="SupportedStrategies",hc="StateTransitionReason",
Sc="SupportedUsageClasses",vc="SupportedVirtualizationTypes",fc="SupportedVersions",Vn="State",mt="Status",gc="Tags",Cc="\
TcpEstablishedTimeout",Pc="TotalFpgaMemoryInMiB",Ac="TotalGpuMemoryInMiB",Ec="TotalInferenceMemoryInMiB",Dc="TagList",Tc="\
TotalMediaMemoryInMiB",yc="TotalNeuronDeviceMemoryInMiB",Mc="ThreadsPerCore",Rc="ThreadsPerCoreList",bc="TotalSizeInGB",
Lc="TpmSupport",Nc="Tag",wc="Tenancy",Oc="Type",xc="UsageClassTypeList",kc="UsageOperation",Bc="UsageOperationUpdateTime",
Gc="UdpStreamTimeout",$c="UdpTimeout",Ns="Value",ws="VCpuInfo",Uc="ValidCores",Os="VpcId",Hc="VolumeId",Fc="VolumeOwnerI\
d",Vc="ValueStringList",zc="VirtualizationTypeList",Wc="ValidThreadsPerCore",jc="VirtualizationType",Kc="Values",Qc="Ver\
sion",Xc="WorkloadsList",Zc="Workloads",Jc="additionalFlexibleNetworkInterfaces",xs="attachmentId",Yc="amiLaunchIndex",qc="\
attachmentLimitType",ei="autoRecoverySupported",ti="associatedResource",ni="autoRecovery",si="amdSevSnp",zn="attachTime",
oi="availabilityZone",ai="availabilityZoneId",ks="accelerators",ri="affinity",ci="arn",ii="architecture",Bs="association",
Gs="attachment",di="baselineBandwidthInGbps",$s="baselineBandwidthInMbps",pi="blockDeviceMapping",Us="baselineIops",ui="\
bootMode",_i="bareMetal",Ii="burstablePerformanceSupported",Hs="baselineThroughputInMBps",li="bandwidthWeighting",mi="ba\
ndwidthWeightings",hi="capacityBlockId",Si="coreCount",vi="currentGeneration",fi="carrierIp",gi="currentInstanceBootMode",
Ci="coreInfo",Pi="cpuOptions",Ai="customerOwnedIp",Fs="capacityReservationId",Ei="capacityReservationPreference",Di="cap\
acityReservationResourceGroupArn",Ti="capacityReservationSpecification",yi="capacityReservationTarget",Mi="clientToken",
Vs="connectionTrackingConfiguration",zs="code",Ri="configured",qe="count",bi="defaultCores",Li="defaultEnaQueueCountPerI\
nterface",Ni="dedicatedHostsSupported",Ws="deviceIndex",wi="deviceName",Oi="defaultNetworkCardIndex",xi="dnsName",Wn="de\
leteOnTermination",ki="dryRun",Bi="defaultTcpEstablishedTimeout",Gi="defaultThreadsPerCore",$i="defaultUdpStreamTimeout",
Ui="defaultUdpTimeout",Hi="defaultVCpus",Fi="description",Vi="disks",js="ebsCardIndex",zi="ebsCardSet",Wi="elasticGpuAss\
ociationId",ji="elasticGpuAssociationState",Ki="elasticGpuAssociationSet",Qi="elasticGpuAssociationTime",Xi="elasticGpuI\
d",Zi="elasticInferenceAcceleratorArn",Ji="elasticInferenceAcceleratorAssociationId",Yi="elasticInferenceAcceleratorAsso\
ciationState",qi="elasticInferenceAcceleratorAssociationSet",ed="elasticInferenceAcceleratorAssociationTime",td="encrypt\
ionInTransitSupported",nd="ebsInfo",sd="efaInfo",od="ebsOptimized",ad="ebsOptimizedInfo",rd="ebsOptimizedSupport",cd="en\
claveOptions",id="enaQueueCount",t="ec2QueryName",dd="enableResourceNameDnsAAAARecord",pd="enableResourceNameDnsARecord",
ud="enaSrdEnabled",_d="enaSrdSpecification",Id="enaSrdSupported",ld="enaSrdUdpEnabled",md="enaSrdUdpSpecification",hd="e\
faSupported",Ks="encryptionSupport",Qs="enaSupport",Sd="ebs",vd="enabled",fd="flexibleEnaQueuesSupport",gd="fpgaInfo",Cd="\
freeTierEligible",Pd="fpgas",Ad="gpuInfo",Xs="groupId",Zs="groupName",Ed="gpuPartitionSize",jn="groupSet",Dd="gpus",Js="\
hypervisor",Td="hiddenByDefault",yd="httpEndpoint",Md="hostId",Rd="hibernationOptions",bd="httpProtocolIpv6",Ld="httpPut\
ResponseHopLimit",Nd="hostResourceGroupArn",wd="hibernationSupported",Od="httpTokens",xd="hostnameType",kd="id",Bd="infe\
renceAcceleratorInfo",Gd="ipv4AddressesPerInterface",$d="ipv6AddressesPerInterface",Ud="ipv4AddressesPerSecondaryInterfa\
ce",Hd="ipv6AddressesSet",Fd="ipAddress",Ys="ipv6Address",Vd="instanceId",zd="iamInstanceProfile",Wd="imageId",jd="insta\
nceLifecycle",Kd="instanceMetadataTags",Qd="ipOwnerId",Xd="isPrimaryIpv6",Zd="ipv4PrefixSet",Jd="ipv6PrefixSet",Yd="ipv4\
Prefix",qd="ipv6Prefix",ep="instanceStorageInfo",tp="instanceStorageSupported",np="instancesSet",sp="instanceState",op="\
ipv6Supported",Kn="instanceType",ap="instanceTypeOfferingSet",rp="instanceTypeSet",cp="interfaceTypeSet",qs="interfaceTy\
pe",_="item",ip="key",dp="kernelId",pp="keyName",up="licenseConfigurationArn",_p="logicalGpuCount",Ip="licenseSet",lp="l\
aunchTime",mp="locationType",hp="location",Sp="mediaAcceleratorInfo",eo="macAddress",to="maximumBandwidthInMbps",vp="met\
ricCategoryIdSet",fp="maximumEbsAttachments",gp="maximumEbsCards",Cp="maximumEfaInterfaces",Pp="maximumEnaQueueCount",Ap="\
maximumEnaQueueCountPerInterface",no="maximumIops",at="memoryInfo",Ep="maximumNetworkCards",so="maximumNetworkInterfaces",
Dp="metadataOptions",Tp="maintenanceOptions",yp="maxResults",Mp="maximumSecondaryNetworkInterfaces",oo="maximumThroughpu\
tInMBps",ht="manufacturer",Rp="managed",bp="message",Lp="monitoring",rt="name",Np="networkCards",Qn="networkCardIndex",wp="\
neuronDevices",Op="nitroEnclavesSupport",xp="networkInterfaceId",kp="networkInterfaceSet",Bp="networkInfo",Gp="neuronInf\
o",$p="networkPerformanceOptions",ao="networkPerformance",ro="nvmeSupport",Up="nitroTpmInfo",Hp="nitroTpmSupport",Ut="ne\
xtToken",Fp="nestedVirtualization",Vp="outpostArn",Xn="ownerId",Zn="operator",zp="principal",Wp="peakBandwidthInGbps",jp="\
productCodes",Kp="productCode",Qp="privateDnsNameOptions",Jn="privateDnsName",Xp="publicDnsName",Zp="platformDetails",Jp="\
placementGroupInfo",Yp="publicIp",qp="privateIpAddressesSet",eu="privateIpAddressSet",Ht="privateIpAddress",tu="processo\
rInfo",nu="partitionNumber",su="phcSupport",ou="platform",au="placement",ru="primary",cu="rootDeviceName",iu="rootDevice\
Type",du="reservationId",pu="ramdiskId",uu="requesterId",_u="rebootMigrationSupport",Iu="rebootMigration",lu="reservatio\
nSet",mu="reason",co="smithy.ts.sdk.synthetic.com.amazonaws.ec2",hu="supportedArchitectures",Su="supportedBootModes",vu="\
sustainedClockSpeedInGhz",Yn="sourceDestCheck",fu="spreadDomain",gu="supportedFeatures",Cu="sizeInGB",Pu="secondaryInter\
faceId",ct="sizeInMiB",Au="spotInstanceRequestId",Eu="supportedInRegion",Du="secondaryInterfaceSet",io="subnetId",Tu="se\
condaryNetworkId",yu="secondaryNetworkSupported",Mu="sriovNetSupport",Ru="supportedRootDeviceTypes",bu="stateReason",Lu="\
secondarySubnetId",Nu="supportedStrategies",wu="supportedUsageClasses",Ou="supportedVirtualizationTypes",xu="supportedVe\
rsions",po="state",St="status",ku="tcpEstablishedTimeout",Bu="totalFpgaMemoryInMiB",Gu="totalGpuMemoryInMiB",$u="totalIn\
ferenceMemoryInMiB",Uu="totalMediaMemoryInMiB",Hu="totalNeuronDeviceMemoryInMiB",Fu="threadsPerCore",Vu="tagSet",zu="tot\
alSizeInGB",Wu="tpmSupport",ju="tenancy",uo="type",Ku="usageOperation",Qu="usageOperationUpdateTime",Xu="udpStreamTimeou\
t",Zu="udpTimeout",Ju="value",Yu="vCpuInfo",qu="validCores",_o="vpcId",e_="volumeId",t_="volumeOwnerId",n_="validThreads\
PerCore",s_="virtualizationType",o_="version",a_="workloadSet",e="xmlName",s="com.amazonaws.ec2",Io=new w.t(co);var r_=[
-3,co,"EC2ServiceException",0,[],[]];Io.registerError(r_,ue);const c_=[Io];var i_=[3,s,Qe,0,[Ke,o],[[0,{[t]:"CapacityRes\
ervationPreference",[e]:Ei}],[()=>d_,{[t]:"CapacityReservationTarget",[e]:yi}]]],d_=[3,s,d,0,[Ce,Ge],[[0,{[t]:"CapacityR\
eservationId",[e]:Fs}],[0,{[t]:"CapacityReservationResourceGroupArn",[e]:Di}]]],p_=[3,s,b,0,[Cc,Gc,$c],[[1,{[t]:"TcpEsta\
blishedTimeout",[e]:ku}],[1,{[t]:"UdpStreamTimeout",[e]:Xu}],[1,{[t]:"UdpTimeout",[e]:Zu}]]],u_=[3,s,Be,0,[Fe,Mc,ge,Cr],
[[1,{[t]:"CoreCount",[e]:Si}],[1,{[t]:"ThreadsPerCore",[e]:Fu}],[0,{[t]:"AmdSevSnp",[e]:si}],[0,{[t]:"NestedVirtualizati\
on",[e]:Fp}]]],__=[3,s,Xe,0,[qt,tn,Pt],[[1,{[t]:"DefaultTcpEstablishedTimeout",[e]:Bi}],[1,{[t]:"DefaultUdpTimeout",[e]:Ui}],
[1,{[t]:"DefaultUdpStreamTimeout",[e]:$i}]]],I_=[3,s,gt,0,[Jo,na,pt,S,st,Bn],[[()=>HI,{[e]:kn}],2,[2,{[t]:"DryRun",[e]:ki}],
[()=>es,{[e]:N}],[0,{[t]:"NextToken",[e]:Ut}],[1,{[t]:"MaxResults",[e]:yp}]]],l_=[3,s,Vt,0,[st,Zr],[[0,{[t]:"NextToken",
[e]:Ut}],[()=>cl,{[t]:"ReservationSet",[e]:lu}]]],m_=[3,s,Wt,0,[pt,_s,S,Bn,st],[2,0,[()=>es,{[e]:N}],1,0]],h_=[3,s,jt,0,
[ya,st],[[()=>JI,{[t]:"InstanceTypeOfferingSet",[e]:ap}],[0,{[t]:"NextToken",[e]:Ut}]]],S_=[3,s,Kt,0,[pt,ps,S,Bn,st,La],
[2,[64,{[e]:Gt}],[()=>es,{[e]:N}],1,0,2]],v_=[3,s,Qt,0,[ps,st],[[()=>ZI,{[t]:"InstanceTypeSet",[e]:rp}],[0,{[t]:"NextTok\
en",[e]:Ut}]]],f_=[3,s,Zt,0,[ac,te,Oc],[[1,{[t]:"SizeInGB",[e]:Cu}],[1,{[t]:"Count",[e]:qe}],[0,{[t]:"Type",[e]:uo}]]],g_=[
3,s,rn,0,[At,re,Oe,F,ms,vs,hs],[[1,{[t]:"EbsCardIndex",[e]:js}],[1,{[t]:"BaselineBandwidthInMbps",[e]:$s}],[1,{[t]:"Base\
lineThroughputInMBps",[e]:Hs}],[1,{[t]:"BaselineIops",[e]:Us}],[1,{[t]:"MaximumBandwidthInMbps",[e]:to}],[1,{[t]:"Maximu\
mThroughputInMBps",[e]:oo}],[1,{[t]:"MaximumIops",[e]:no}]]],C_=[3,s,Mt,0,[vn,wt,_t,As,Xa,Re,Za,cn],[[0,{[t]:"EbsOptimiz\
edSupport",[e]:rd}],[0,{[t]:"EncryptionSupport",[e]:Ks}],[()=>A_,{[t]:"EbsOptimizedInfo",[e]:ad}],[0,{[t]:"NvmeSupport",
[e]:ro}],[1,{[t]:"MaximumEbsAttachments",[e]:fp}],[0,{[t]:"AttachmentLimitType",[e]:qc}],[1,{[t]:"MaximumEbsCards",[e]:gp}],
[()=>OI,{[t]:"EbsCardSet",[e]:zi}]]],P_=[3,s,hn,0,[le,dt,mt,Hc,be,Fc,Un,At],[[4,{[t]:"AttachTime",[e]:zn}],[2,{[t]:"Dele\
teOnTermination",[e]:Wn}],[0,{[t]:"Status",[e]:St}],[0,{[t]:"VolumeId",[e]:e_}],[0,{[t]:"AssociatedResource",[e]:ti}],[0,
{[t]:"VolumeOwnerId",[e]:t_}],[()=>qn,{[t]:"Operator",[e]:Zn}],[1,{[t]:"EbsCardIndex",[e]:js}]]],A_=[3,s,_t,0,[re,Oe,F,ms,
vs,hs],[[1,{[t]:"BaselineBandwidthInMbps",[e]:$s}],[1,{[t]:"BaselineThroughputInMBps",[e]:Hs}],[1,{[t]:"BaselineIops",[e]:Us}],
[1,{[t]:"MaximumBandwidthInMbps",[e]:to}],[1,{[t]:"MaximumThroughputInMBps",[e]:oo}],[1,{[t]:"MaximumIops",[e]:no}]]],E_=[
3,s,Rt,0,[Ja],[[1,{[t]:"MaximumEfaInterfaces",[e]:Cp}]]],D_=[3,s,ut,0,[Ze,dn,Dt,pn],[[0,{[t]:"ElasticGpuId",[e]:Xi}],[0,
{[t]:"ElasticGpuAssociationId",[e]:Wi}],[0,{[t]:"ElasticGpuAssociationState",[e]:ji}],[0,{[t]:"ElasticGpuAssociationTime",
[e]:Qi}]]],T_=[3,s,D,0,[ln,yt,_n,In],[[0,{[t]:"ElasticInferenceAcceleratorArn",[e]:Zi}],[0,{[t]:"ElasticInferenceAcceler\
atorAssociationId",[e]:Ji}],[0,{[t]:"ElasticInferenceAcceleratorAssociationState",[e]:Yi}],[4,{[t]:"ElasticInferenceAcce\
leratorAssociationTime",[e]:ed}]]],y_=[3,s,Lt,0,[Mn],[[2,{[t]:"Enabled",[e]:vd}]]],M_=[3,s,N,0,[Ye,Kc],[0,[()=>Il,{[e]:Ns}]]],
R_=[3,s,Rn,0,[Ye,lt,te,Je],[[0,{[t]:"Name",[e]:rt}],[0,{[t]:"Manufacturer",[e]:ht}],[1,{[t]:"Count",[e]:qe}],[()=>b_,{[t]:"\
MemoryInfo",[e]:at}]]],b_=[3,s,Ln,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],L_=[3,s,xt,0,[ie,Pc],[[()=>BI,{[t]:"Fpgas",[e]:Pd}],
[1,{[t]:"TotalFpgaMemoryInMiB",[e]:Bu}]]],N_=[3,s,nt,0,[Ye,lt,te,$a,go,Zc,Je],[[0,{[t]:"Name",[e]:rt}],[0,{[t]:"Manufact\
urer",[e]:ht}],[1,{[t]:"Count",[e]:qe}],[1,{[t]:"LogicalGpuCount",[e]:_p}],[1,{[t]:"GpuPartitionSize",[e]:Ed}],[()=>ml,{
[t]:"WorkloadSet",[e]:a_}],[()=>w_,{[t]:"MemoryInfo",[e]:at}]]],w_=[3,s,On,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],O_=[3,
s,kt,0,[Co,Ac],[[()=>GI,{[t]:"Gpus",[e]:Dd}],[1,{[t]:"TotalGpuMemoryInMiB",[e]:Gu}]]],x_=[3,s,fo,0,[Bt,ss],[[0,{[t]:"Gro\
upId",[e]:Xs}],[0,{[t]:"GroupName",[e]:Zs}]]],k_=[3,s,os,0,[Pe],[[2,{[t]:"Configured",[e]:Ri}]]],B_=[3,s,is,0,[l,Lo],[[0,
{[t]:"Arn",[e]:ci}],[0,{[t]:"Id",[e]:kd}]]],G_=[3,s,rs,0,[h,Ec],[[()=>$I,{[t]:"Accelerators",[e]:ks}],[1,{[t]:"TotalInfe\
renceMemoryInMiB",[e]:$u}]]],$_=[3,s,Uo,0,[te,Ye,lt,Je],[[1,{[t]:"Count",[e]:qe}],[0,{[t]:"Name",[e]:rt}],[0,{[t]:"Manuf\
acturer",[e]:ht}],[()=>U_,{[t]:"MemoryInfo",[e]:at}]]],U_=[3,s,Fo,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],H_=[3,s,Na,0,[E,
me,v,bt,Ot,as,is,Yo,Tt,mn,Sr,Pr,Hr,Fr,oc,Fn,cc,uc,Ls,gc,jc,Be,he,Ce,a,os,Fa,tr,Lt,ce,wr,kc,Bc,Lr,cs,Lc,nr,ze,vr,Un,dc,kn,
Zo,Vn,Hn,Ds,hc,ka,ve,br,Gt,Ha,Rs,xa,zr,$r,fs,bs,Os,$t,kr],[[0,{[t]:"Architecture",[e]:ii}],[()=>UI,{[t]:"BlockDeviceMapp\
ing",[e]:pi}],[0,{[t]:"ClientToken",[e]:Mi}],[2,{[t]:"EbsOptimized",[e]:od}],[2,{[t]:"EnaSupport",[e]:Qs}],[0,{[t]:"Hype\
rvisor",[e]:Js}],[()=>B_,{[t]:"IamInstanceProfile",[e]:zd}],[0,{[t]:"InstanceLifecycle",[e]:jd}],[()=>xI,{[t]:"ElasticGp\
uAssociationSet",[e]:Ki}],[()=>kI,{[t]:"ElasticInferenceAcceleratorAssociationSet",[e]:qi}],[()=>jI,{[t]:"NetworkInterfa\
ceSet",[e]:kp}],[0,{[t]:"OutpostArn",[e]:Vp}],[0,{[t]:"RootDeviceName",[e]:cu}],[0,{[t]:"RootDeviceType",[e]:iu}],[()=>ts,
{[t]:"GroupSet",[e]:jn}],[2,{[t]:"SourceDestCheck",[e]:Yn}],[0,{[t]:"SpotInstanceRequestId",[e]:Au}],[0,{[t]:"SriovNetSu\
pport",[e]:Mu}],[()=>TI,{[t]:"StateReason",[e]:bu}],[()=>pl,{[t]:"TagSet",[e]:Vu}],[0,{[t]:"VirtualizationType",[e]:s_}],
[()=>u_,{[t]:"CpuOptions",[e]:Pi}],[0,{[t]:"CapacityBlockId",[e]:hi}],[0,{[t]:"CapacityReservationId",[e]:Fs}],[()=>i_,{
[t]:"CapacityReservationSpecification",[e]:Ti}],[()=>k_,{[t]:"HibernationOptions",[e]:Rd}],[()=>YI,{[t]:"LicenseSet",[e]:Ip}],
[()=>X_,{[t]:"MetadataOptions",[e]:Dp}],[()=>y_,{[t]:"EnclaveOptions",[e]:cd}],[0,{[t]:"BootMode",[e]:ui}],[0,{[t]:"Plat\
formDetails",[e]:Zp}],[0,{[t]:"UsageOperation",[e]:Ku}],[4,{[t]:"UsageOperationUpdateTime",[e]:Qu}],[()=>PI,{[t]:"Privat\
eDnsNameOptions",[e]:Qp}],[0,{[t]:"Ipv6Address",[e]:Ys}],[0,{[t]:"TpmSupport",[e]:Wu}],[()=>Q_,{[t]:"MaintenanceOptions",
[e]:Tp}],[0,{[t]:"CurrentInstanceBootMode",[e]:gi}],[()=>Y_,{[t]:"NetworkPerformanceOptions",[e]:$p}],[()=>qn,{[t]:"Oper\
ator",[e]:Zn}],[()=>QI,{[t]:"SecondaryInterfaceSet",[e]:Du}],[0,{[t]:"InstanceId",[e]:Vd}],[0,{[t]:"ImageId",[e]:Wd}],[()=>sI,
{[t]:"InstanceState",[e]:sp}],[0,{[t]:"PrivateDnsName",[e]:Jn}],[0,{[t]:"DnsName",[e]:xi}],[0,{[t]:"Reason",[e]:mu}],[0,
{[t]:"KeyName",[e]:pp}],[1,{[t]:"AmiLaunchIndex",[e]:Yc}],[()=>rl,{[t]:"ProductCodes",[e]:jp}],[0,{[t]:"InstanceType",[e]:Kn}],
[4,{[t]:"LaunchTime",[e]:lp}],[()=>gI,{[t]:"Placement",[e]:au}],[0,{[t]:"KernelId",[e]:dp}],[0,{[t]:"RamdiskId",[e]:pu}],
[0,{[t]:"Platform",[e]:ou}],[()=>_I,{[t]:"Monitoring",[e]:Lp}],[0,{[t]:"SubnetId",[e]:io}],[0,{[t]:"VpcId",[e]:_o}],[0,{
[t]:"PrivateIpAddress",[e]:Ht}],[0,{[t]:"IpAddress",[e]:Fd}]]],F_=[3,s,wo,0,[Pn,Dn],[[2,{[t]:"EnaSrdEnabled",[e]:ud}],[()=>V_,
{[t]:"EnaSrdUdpSpecification",[e]:md}]]],V_=[3,s,Oo,0,[Nt],[[2,{[t]:"EnaSrdUdpEnabled",[e]:ld}]]],z_=[3,s,Go,0,[Jt,yn],[
[0,{[t]:"DeviceName",[e]:wi}],[()=>P_,{[t]:"Ebs",[e]:Sd}]]],W_=[3,s,Ko,0,[ha],[[0,{[t]:"Ipv4Prefix",[e]:Yd}]]],j_=[3,s,Vo,
0,[cs,_a],[[0,{[t]:"Ipv6Address",[e]:Ys}],[2,{[t]:"IsPrimaryIpv6",[e]:Xd}]]],K_=[3,s,Qo,0,[la],[[0,{[t]:"Ipv6Prefix",[e]:qd}]]],
Q_=[3,s,ea,0,[fe,Xr],[[0,{[t]:"AutoRecovery",[e]:ni}],[0,{[t]:"RebootMigration",[e]:Iu}]]],X_=[3,s,ta,0,[Vn,Ro,To,Ao,Do,
sa],[[0,{[t]:"State",[e]:po}],[0,{[t]:"HttpTokens",[e]:Od}],[1,{[t]:"HttpPutResponseHopLimit",[e]:Ld}],[0,{[t]:"HttpEndp\
oint",[e]:yd}],[0,{[t]:"HttpProtocolIpv6",[e]:bd}],[0,{[t]:"InstanceMetadataTags",[e]:Kd}]]],Z_=[3,s,oa,0,[T,y,sn,V,No,ls,
hr,$n,Hn,$t,ys,Fn,mt,bs,Os,us,ma,Ia,f,Un],[[()=>lo,{[t]:"Association",[e]:Bs}],[()=>J_,{[t]:"Attachment",[e]:Gs}],[0,{[t]:"\
Description",[e]:Fi}],[()=>ts,{[t]:"GroupSet",[e]:jn}],[()=>VI,{[t]:"Ipv6AddressesSet",[e]:Hd}],[0,{[t]:"MacAddress",[e]:eo}],
[0,{[t]:"NetworkInterfaceId",[e]:xp}],[0,{[t]:"OwnerId",[e]:Xn}],[0,{[t]:"PrivateDnsName",[e]:Jn}],[0,{[t]:"PrivateIpAdd\
ress",[e]:Ht}],[()=>KI,{[t]:"PrivateIpAddressesSet",[e]:qp}],[2,{[t]:"SourceDestCheck",[e]:Yn}],[0,{[t]:"Status",[e]:St}],
[0,{[t]:"SubnetId",[e]:io}],[0,{[t]:"VpcId",[e]:_o}],[0,{[t]:"InterfaceType",[e]:qs}],[()=>FI,{[t]:"Ipv4PrefixSet",[e]:Zd}],
[()=>zI,{[t]:"Ipv6PrefixSet",[e]:Jd}],[()=>p_,{[t]:"ConnectionTrackingConfiguration",[e]:Vs}],[()=>qn,{[t]:"Operator",[e]:Zn}]]],
lo=[3,s,aa,0,[ke,je,da,Ds,xr],[[0,{[t]:"CarrierIp",[e]:fi}],[0,{[t]:"CustomerOwnedIp",[e]:Ai}],[0,{[t]:"IpOwnerId",[e]:Qd}],
[0,{[t]:"PublicDnsName",[e]:Xp}],[0,{[t]:"PublicIp",[e]:Yp}]]],J_=[3,s,ra,0,[le,_e,dt,vt,mt,Gn,An,fn],[[4,{[t]:"AttachTi\
me",[e]:zn}],[0,{[t]:"AttachmentId",[e]:xs}],[2,{[t]:"DeleteOnTermination",[e]:Wn}],[1,{[t]:"DeviceIndex",[e]:Ws}],[0,{[t]:"\
Status",[e]:St}],[1,{[t]:"NetworkCardIndex",[e]:Qn}],[()=>F_,{[t]:"EnaSrdSpecification",[e]:_d}],[1,{[t]:"EnaQueueCount",
[e]:id}]]],Y_=[3,s,ia,0,[J],[[0,{[t]:"BandwidthWeighting",[e]:li}]]],q_=[3,s,pa,0,[T,Ur,Hn,$t],[[()=>lo,{[t]:"Associatio\
n",[e]:Bs}],[2,{[t]:"Primary",[e]:ru}],[0,{[t]:"PrivateDnsName",[e]:Jn}],[0,{[t]:"PrivateIpAddress",[e]:Ht}]]],eI=[3,s,Ca,
0,[y,ls,rc,$n,ys,Fn,mt,lc,pc,us],[[()=>tI,{[t]:"Attachment",[e]:Gs}],[0,{[t]:"MacAddress",[e]:eo}],[0,{[t]:"SecondaryInt\
erfaceId",[e]:Pu}],[0,{[t]:"OwnerId",[e]:Xn}],[()=>XI,{[t]:"PrivateIpAddressSet",[e]:eu}],[2,{[t]:"SourceDestCheck",[e]:Yn}],
[0,{[t]:"Status",[e]:St}],[0,{[t]:"SecondarySubnetId",[e]:Lu}],[0,{[t]:"SecondaryNetworkId",[e]:Tu}],[0,{[t]:"InterfaceT\
ype",[e]:qs}]]],tI=[3,s,Sa,0,[le,_e,dt,vt,mt,Gn],[[4,{[t]:"AttachTime",[e]:zn}],[0,{[t]:"AttachmentId",[e]:xs}],[2,{[t]:"\
DeleteOnTermination",[e]:Wn}],[1,{[t]:"DeviceIndex",[e]:Ws}],[0,{[t]:"Status",[e]:St}],[1,{[t]:"NetworkCardIndex",[e]:Qn}]]],
nI=[3,s,fa,0,[$t],[[0,{[t]:"PrivateIpAddress",[e]:Ht}]]],sI=[3,s,Aa,0,[oe,Ye],[[1,{[t]:"Code",[e]:zs}],[0,{[t]:"Name",[e]:rt}]]],
oI=[3,s,ds,0,[bc,on,As,wt],[[1,{[t]:"TotalSizeInGB",[e]:zu}],[()=>wI,{[t]:"Disks",[e]:Vi}],[0,{[t]:"NvmeSupport",[e]:ro}],
[0,{[t]:"EncryptionSupport",[e]:Ks}]]],aI=[3,s,Ta,0,[Gt,Ve,c,Sc,Ic,vc,Ne,as,Ms,ws,Je,Pa,ds,Mt,gs,kt,xt,Ts,rs,Mo,Ue,it,se,
ec,mr,fr,Es,Is,Cs,Gr,Qr,ic],[[0,{[t]:"InstanceType",[e]:Kn}],[2,{[t]:"CurrentGeneration",[e]:vi}],[2,{[t]:"FreeTierEligi\
ble",[e]:Cd}],[()=>_l,{[t]:"SupportedUsageClasses",[e]:wu}],[()=>il,{[t]:"SupportedRootDeviceTypes",[e]:Ru}],[()=>ll,{[t]:"\
SupportedVirtualizationTypes",[e]:Ou}],[2,{[t]:"BareMetal",[e]:_i}],[0,{[t]:"Hypervisor",[e]:Js}],[()=>AI,{[t]:"Processo\
rInfo",[e]:tu}],[()=>MI,{[t]:"VCpuInfo",[e]:Yu}],[()=>uI,{[t]:"MemoryInfo",[e]:at}],[2,{[t]:"InstanceStorageSupported",[e]:tp}],
[()=>oI,{[t]:"InstanceStorageInfo",[e]:ep}],[()=>C_,{[t]:"EbsInfo",[e]:nd}],[()=>lI,{[t]:"NetworkInfo",[e]:Bp}],[()=>O_,
{[t]:"GpuInfo",[e]:Ad}],[()=>L_,{[t]:"FpgaInfo",[e]:gd}],[()=>CI,{[t]:"PlacementGroupInfo",[e]:Jp}],[()=>G_,{[t]:"Infere\
nceAcceleratorInfo",[e]:Bd}],[2,{[t]:"HibernationSupported",[e]:wd}],[2,{[t]:"BurstablePerformanceSupported",[e]:Ii}],[2,
{[t]:"DedicatedHostsSupported",[e]:Ni}],[2,{[t]:"AutoRecoverySupported",[e]:ei}],[()=>LI,{[t]:"SupportedBootModes",[e]:Su}],
[0,{[t]:"NitroEnclavesSupport",[e]:Op}],[0,{[t]:"NitroTpmSupport",[e]:Hp}],[()=>fI,{[t]:"NitroTpmInfo",[e]:Up}],[()=>iI,
{[t]:"MediaAcceleratorInfo",[e]:Sp}],[()=>vI,{[t]:"NeuronInfo",[e]:Gp}],[0,{[t]:"PhcSupport",[e]:su}],[0,{[t]:"RebootMig\
rationSupport",[e]:_u}],[2,{[t]:"SupportedInRegion",[e]:Eu}]]],rI=[3,s,Ra,0,[Gt,_s,Va],[[0,{[t]:"InstanceType",[e]:Kn}],
[0,{[t]:"LocationType",[e]:mp}],[0,{[t]:"Location",[e]:hp}]]],cI=[3,s,Ga,0,[Ba],[[0,{[t]:"LicenseConfigurationArn",[e]:up}]]],
iI=[3,s,Is,0,[h,Tc],[[()=>qI,{[t]:"Accelerators",[e]:ks}],[1,{[t]:"TotalMediaMemoryInMiB",[e]:Uu}]]],dI=[3,s,ja,0,[te,Ye,
lt,Je],[[1,{[t]:"Count",[e]:qe}],[0,{[t]:"Name",[e]:rt}],[0,{[t]:"Manufacturer",[e]:ht}],[()=>pI,{[t]:"MemoryInfo",[e]:at}]]],
pI=[3,s,Qa,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],uI=[3,s,Je,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],_I=[3,s,fs,0,[Wa,Vn],
[[()=>el,{[t]:"MetricCategoryIdSet",[e]:vp}],[0,{[t]:"State",[e]:po}]]],II=[3,s,dr,0,[Gn,Ps,Ss,Me,ee,Dr,tt,Ya,qa,ba],[[1,
{[t]:"NetworkCardIndex",[e]:Qn}],[0,{[t]:"NetworkPerformance",[e]:ao}],[1,{[t]:"MaximumNetworkInterfaces",[e]:so}],[1,{[t]:"\
AdditionalFlexibleNetworkInterfaces",[e]:Jc}],[1,{[t]:"BaselineBandwidthInGbps",[e]:di}],[1,{[t]:"PeakBandwidthInGbps",[e]:Wp}],
[1,{[t]:"DefaultEnaQueueCountPerInterface",[e]:Li}],[1,{[t]:"MaximumEnaQueueCount",[e]:Pp}],[1,{[t]:"MaximumEnaQueueCoun\
tPerInterface",[e]:Ap}],[()=>nl,{[t]:"InterfaceTypeSet",[e]:cp}]]],lI=[3,s,gs,0,[Ps,Ss,er,Yt,rr,xo,ko,Ea,Ot,Tn,Rt,Sn,En,
xe,Nn,f,_c,sr,Bo],[[0,{[t]:"NetworkPerformance",[e]:ao}],[1,{[t]:"MaximumNetworkInterfaces",[e]:so}],[1,{[t]:"MaximumNet\
workCards",[e]:Ep}],[1,{[t]:"DefaultNetworkCardIndex",[e]:Oi}],[()=>tl,{[t]:"NetworkCards",[e]:Np}],[1,{[t]:"Ipv4Address\
esPerInterface",[e]:Gd}],[1,{[t]:"Ipv6AddressesPerInterface",[e]:$d}],[2,{[t]:"Ipv6Supported",[e]:op}],[0,{[t]:"EnaSuppo\
rt",[e]:Qs}],[2,{[t]:"EfaSupported",[e]:hd}],[()=>E_,{[t]:"EfaInfo",[e]:sd}],[2,{[t]:"EncryptionInTransitSupported",[e]:td}],
[2,{[t]:"EnaSrdSupported",[e]:Id}],[()=>bI,{[t]:"BandwidthWeightings",[e]:mi}],[0,{[t]:"FlexibleEnaQueuesSupport",[e]:fd}],
[()=>__,{[t]:"ConnectionTrackingConfiguration",[e]:Vs}],[2,{[t]:"SecondaryNetworkSupported",[e]:yu}],[1,{[t]:"MaximumSec\
ondaryNetworkInterfaces",[e]:Mp}],[1,{[t]:"Ipv4AddressesPerSecondaryInterface",[e]:Ud}]]],mI=[3,s,pr,0,[te,Qc],[[1,{[t]:"\
Count",[e]:qe}],[1,{[t]:"Version",[e]:o_}]]],hI=[3,s,ur,0,[te,Ye,We,Je],[[1,{[t]:"Count",[e]:qe}],[0,{[t]:"Name",[e]:rt}],
[()=>mI,{[t]:"CoreInfo",[e]:Ci}],[()=>SI,{[t]:"MemoryInfo",[e]:at}]]],SI=[3,s,Ir,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],
vI=[3,s,Cs,0,[lr,yc],[[()=>sl,{[t]:"NeuronDevices",[e]:wp}],[1,{[t]:"TotalNeuronDeviceMemoryInMiB",[e]:Hu}]]],fI=[3,s,Es,
0,[fc],[[()=>ol,{[t]:"SupportedVersions",[e]:xu}]]],qn=[3,s,Ar,0,[or,Er,Po],[[2,{[t]:"Managed",[e]:Rp}],[0,{[t]:"Princip\
al",[e]:zp}],[2,{[t]:"HiddenByDefault",[e]:Td}]]],gI=[3,s,Rs,0,[I,u,ss,Br,Eo,wc,nc,yo,Bt,Le],[[0,{[t]:"AvailabilityZoneI\
d",[e]:ai}],[0,{[t]:"Affinity",[e]:ri}],[0,{[t]:"GroupName",[e]:Zs}],[1,{[t]:"PartitionNumber",[e]:nu}],[0,{[t]:"HostId",
[e]:Md}],[0,{[t]:"Tenancy",[e]:ju}],[0,{[t]:"SpreadDomain",[e]:fu}],[0,{[t]:"HostResourceGroupArn",[e]:Nd}],[0,{[t]:"Gro\
upId",[e]:Xs}],[0,{[t]:"AvailabilityZone",[e]:oi}]]],CI=[3,s,Ts,0,[mc],[[()=>al,{[t]:"SupportedStrategies",[e]:Nu}]]],PI=[
3,s,Nr,0,[bo,Cn,gn],[[0,{[t]:"HostnameType",[e]:xd}],[2,{[t]:"EnableResourceNameDnsARecord",[e]:pd}],[2,{[t]:"EnableReso\
urceNameDnsAAAARecord",[e]:dd}]]],AI=[3,s,Ms,0,[qr,tc,sc,lt],[[()=>RI,{[t]:"SupportedArchitectures",[e]:hu}],[1,{[t]:"Su\
stainedClockSpeedInGhz",[e]:vu}],[()=>dl,{[t]:"SupportedFeatures",[e]:gu}],[0,{[t]:"Manufacturer",[e]:ht}]]],EI=[3,s,Rr,
0,[Tr,Mr],[[0,{[t]:"ProductCode",[e]:Kp}],[0,{[t]:"Type",[e]:uo}]]],DI=[3,s,Jr,0,[Wr,$n,jr,V,wa],[[0,{[t]:"ReservationId",
[e]:du}],[0,{[t]:"OwnerId",[e]:Xn}],[0,{[t]:"RequesterId",[e]:uu}],[()=>ts,{[t]:"GroupSet",[e]:jn}],[()=>WI,{[t]:"Instan\
cesSet",[e]:np}]]],TI=[3,s,Ls,0,[oe,ar],[[0,{[t]:"Code",[e]:zs}],[0,{[t]:"Message",[e]:bp}]]],yI=[3,s,Nc,0,[Oa,Ns],[[0,{
[t]:"Key",[e]:ip}],[0,{[t]:"Value",[e]:Ju}]]],MI=[3,s,ws,0,[nn,$e,en,Uc,Wc],[[1,{[t]:"DefaultVCpus",[e]:Hi}],[1,{[t]:"De\
faultCores",[e]:bi}],[1,{[t]:"DefaultThreadsPerCore",[e]:Gi}],[()=>NI,{[t]:"ValidCores",[e]:qu}],[()=>ul,{[t]:"ValidThre\
adsPerCore",[e]:n_}]]],RI=[1,s,Ie,0,[0,{[e]:_}]],bI=[1,s,He,0,[0,{[e]:_}]],LI=[1,s,x,0,[0,{[e]:_}]],NI=[1,s,we,0,[1,{[e]:_}]],
wI=[1,s,ft,0,[()=>f_,{[e]:_}]],OI=[1,s,an,0,[()=>g_,{[e]:_}]],xI=[1,s,Et,0,[()=>D_,{[e]:_}]],kI=[1,s,un,0,[()=>T_,{[e]:_}]],
es=[1,s,wn,0,[()=>M_,{[e]:N}]],BI=[1,s,bn,0,[()=>R_,{[e]:_}]],GI=[1,s,It,0,[()=>N_,{[e]:_}]],ts=[1,s,xn,0,[()=>x_,{[e]:_}]],
$I=[1,s,Ho,0,[()=>$_,0]],UI=[1,s,$o,0,[()=>z_,{[e]:_}]],HI=[1,s,Xo,0,[0,{[e]:kn}]],FI=[1,s,Wo,0,[()=>W_,{[e]:_}]],VI=[1,
s,zo,0,[()=>j_,{[e]:_}]],zI=[1,s,jo,0,[()=>K_,{[e]:_}]],WI=[1,s,qo,0,[()=>H_,{[e]:_}]],jI=[1,s,ca,0,[()=>Z_,{[e]:_}]],KI=[
1,s,ua,0,[()=>q_,{[e]:_}]],QI=[1,s,va,0,[()=>eI,{[e]:_}]],XI=[1,s,ga,0,[()=>nI,{[e]:_}]],ZI=[1,s,Da,0,[()=>aI,{[e]:_}]],
JI=[1,s,Ma,0,[()=>rI,{[e]:_}]],YI=[1,s,Ua,0,[()=>cI,{[e]:_}]],qI=[1,s,Ka,0,[()=>dI,{[e]:_}]],el=[1,s,za,0,[0,{[e]:_}]],tl=[
1,s,cr,0,[()=>II,{[e]:_}]],nl=[1,s,ir,0,[0,{[e]:_}]],sl=[1,s,_r,0,[()=>hI,{[e]:_}]],ol=[1,s,gr,0,[0,{[e]:_}]],al=[1,s,Or,
0,[0,{[e]:_}]],rl=[1,s,yr,0,[()=>EI,{[e]:_}]],cl=[1,s,Kr,0,[()=>DI,{[e]:_}]],il=[1,s,Vr,0,[0,{[e]:_}]],dl=[1,s,Yr,0,[0,{
[e]:_}]],pl=[1,s,Dc,0,[()=>yI,{[e]:_}]],ul=[1,s,Rc,0,[1,{[e]:_}]],_l=[1,s,xc,0,[0,{[e]:_}]],Il=[1,s,Vc,0,[0,{[e]:_}]],ll=[
1,s,zc,0,[0,{[e]:_}]],ml=[1,s,Xc,0,[0,{[e]:_}]],hl=[9,s,Xt,0,()=>I_,()=>l_],Sl=[9,s,zt,0,()=>m_,()=>h_],vl=[9,s,Ct,0,()=>S_,
()=>v_];const fl=r=>({apiVersion:"2016-11-15",base64Decoder:r?.base64Decoder??n.xt,base64Encoder:r?.base64Encoder??n.bt,
disableHostPrefix:r?.disableHostPrefix??!1,endpointProvider:r?.endpointProvider??Se,extensions:r?.extensions??[],httpAuthSchemeProvider:r?.
httpAuthSchemeProvider??j,httpAuthSchemes:r?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:C=>C.getIdentityProvider(
"aws.auth#sigv4"),signer:new n.o}],logger:r?.logger??new n.Q,protocol:r?.protocol??m,protocolSettings:r?.protocolSettings??
{defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:c_,xmlNamespace:"http://ec2.amazonaws.com/doc/2016-11-15",version:"\
2016-11-15",serviceTarget:"AmazonEC2"},serviceId:r?.serviceId??"EC2",sha256:r?.sha256??n.t,urlParser:r?.urlParser??p.r,utf8Decoder:r?.
utf8Decoder??w.r,utf8Encoder:r?.utf8Encoder??w.n}),gl=r=>{(0,n.tt)(process.version);const C=(0,n.J)(r),Q=()=>C().then(n.
nt),Ae=fl(r);(0,n.Ct)(process.version);const Y={profile:r?.profile,logger:Ae.logger};return{...Ae,...r,runtime:"node",defaultsMode:C,
authSchemePreference:r?.authSchemePreference??(0,p.t)(n.a,Y),bodyLengthChecker:r?.bodyLengthChecker??n.mt,credentialDefaultProvider:r?.
credentialDefaultProvider??g.t,defaultSocketTimeout:(0,H.t)(r?.requestHandler,9e5),defaultUserAgentProvider:r?.defaultUserAgentProvider??
(0,n.p)({serviceId:Ae.serviceId,clientVersion:L}),maxAttempts:r?.maxAttempts??(0,p.t)(n.g,r),region:r?.region??(0,p.t)(n.
Z,{...n.X,...Y}),requestHandler:M.t.create(r?.requestHandler??Q),retryMode:r?.retryMode??(0,p.t)({...n._,default:async()=>(await Q()).
retryMode||n.y},r),streamCollector:r?.streamCollector??M.r,useDualstackEndpoint:r?.useDualstackEndpoint??(0,p.t)(n.ut,Y),
useFipsEndpoint:r?.useFipsEndpoint??(0,p.t)(n.lt,Y),userAgentAppId:r?.userAgentAppId??(0,p.t)(n.f,Y)}},Cl=r=>{const C=r.
httpAuthSchemes;let Q=r.httpAuthSchemeProvider,Ae=r.credentials;return{setHttpAuthScheme(Y){const Ft=C.findIndex(ns=>ns.
schemeId===Y.schemeId);Ft===-1?C.push(Y):C.splice(Ft,1,Y)},httpAuthSchemes(){return C},setHttpAuthSchemeProvider(Y){Q=Y},
httpAuthSchemeProvider(){return Q},setCredentials(Y){Ae=Y},credentials(){return Ae}}},Pl=r=>({httpAuthSchemes:r.httpAuthSchemes(),
httpAuthSchemeProvider:r.httpAuthSchemeProvider(),credentials:r.credentials()}),Al=(r,C)=>{const Q=Object.assign((0,n.l)(
r),(0,n.$)(r),(0,n.j)(r),Cl(r));return C.forEach(Ae=>Ae.configure(Q)),Object.assign(r,(0,n.u)(Q),(0,n.et)(Q),(0,n.M)(Q),
Pl(Q))};var El=class extends n.st{config;constructor(...[r]){const C=gl(r||{});super(C),this.initConfig=C;const Q=Z(C),Ae=(0,n.
b)(Q),Y=(0,n.v)(Ae),Ft=(0,n.Y)(Y),ns=(0,n.k)(Ft),Dl=(0,n.H)(ns),Tl=ae(Dl),yl=Al(Tl,r?.extensions||[]);this.config=yl,this.
middlewareStack.use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.
h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.
use((0,n.D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:X,
identityProviderConfigProvider:async Ml=>new n.x({"aws.auth#sigv4":Ml.credentials})})),this.middlewareStack.use((0,n.C)(
this.config))}destroy(){super.destroy()}}}),2619:((et,ne,i)=>{i.d(ne,{n:()=>Mn,r:()=>ae,t:()=>wn});var n=i(3040),H=i(4327),
g=i(4782),p=i(1649),M=i(3656),P=i(9576);const w=async(c,S,N)=>({operation:(0,n.vt)(S).operation,region:await(0,n._t)(c.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function m(c){return{schemeId:"aw\
s.auth#sigv4",signingProperties:{name:"elasticache",region:c.region},propertiesExtractor:(S,N)=>({signingProperties:{config:S,
context:N}})}}const X=c=>{const S=[];switch(c.operation){default:S.push(m(c))}return S},U=c=>{const S=(0,n.r)(c);return Object.
assign(S,{authSchemePreference:(0,n._t)(c.authSchemePreference??[])})},j=c=>Object.assign(c,{useDualstackEndpoint:c.useDualstackEndpoint??
!1,useFipsEndpoint:c.useFipsEndpoint??!1,defaultSigningName:"elasticache"}),ae={UseFIPS:{type:"builtInParams",name:"useF\
ipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var Z="3.1127.0";const k="ref",L=-1,A=!0,R="isSet",B="PartitionResult",
G="booleanEquals",z="getAttr",W={[k]:"Endpoint"},K={[k]:B},O={},q=[{[k]:"Region"}],$={conditions:[[R,[W]],[R,q],["aws.pa\
rtition",q,B],[G,[{[k]:"UseFIPS"},A]],[G,[{[k]:"UseDualStack"},A]],[G,[{fn:z,argv:[K,"supportsDualStack"]},A]],[G,[{fn:z,
argv:[K,"supportsFIPS"]},A]],["stringEquals",[{fn:z,argv:[K,"name"]},"aws-us-gov"]]],results:[[L],[L,"Invalid Configurat\
ion: FIPS and custom endpoint are not supported"],[L,"Invalid Configuration: Dualstack and custom endpoint are not suppo\
rted"],[W,O],["https://elasticache-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[L,"FIPS and DualStack are ena\
bled, but this partition does not support one or both"],["https://elasticache.{Region}.amazonaws.com",O],["https://elast\
icache-fips.{Region}.{PartitionResult#dnsSuffix}",O],[L,"FIPS is enabled but this partition does not support FIPS"],["ht\
tps://elasticache.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[L,"DualStack is enabled but this partition does not\
 support DualStack"],["https://elasticache.{Region}.{PartitionResult#dnsSuffix}",O],[L,"Invalid Configuration: Missing R\
egion"]]},de=2,pe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,
11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),Ee=n.
K.from(pe,de,$.conditions,$.results),De=new n.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Te=(c,S={})=>De.
get(c,()=>(0,n.U)(Ee,{endpointParams:c,logger:S.logger}));n.W.aws=n.d;var ye=class ho extends n.rt{constructor(S){super(
S),Object.setPrototypeOf(this,ho.prototype)}};const Se="AutoMinorVersionUpgrade",ue="AtRestEncryptionEnabled",Me="ARN",_e="\
AuthTokenEnabled",ve="AuthTokenLastModifiedDate",Re="AuthTokenStatus",se="Address",be="CustomerAvailabilityZone",fe="Cac\
heCluster",ge="CacheClusterCreateTime",Ie="CacheClusterId",le="CacheClusterList",Le="CacheClusterMessage",I="CacheCluste\
rStatus",h="CacheClusters",u="ClientDownloadLandingPage",l="ConfigurationEndpoint",E="CacheNodes",T="CacheNodeCreateTime",
y="CacheNodeId",ee="CacheNodeIdsList",re="CacheNodeIdsToReboot",me="CacheNodeIdsToRemove",F="CacheNodeList",ce="CacheNod\
eStatus",x="CacheNodeType",Ne="CacheNode",Ue="CustomerOutpostArn",Oe="CacheParameterGroup",J="CacheParameterGroupName",He="\
CacheParameterGroupStatus",xe="CacheSecurityGroup",he="CacheSecurityGroupMembership",we="CacheSecurityGroupMembershipLis\
t",Fe="CacheSecurityGroupName",Ve="CacheSubnetGroupName",ke="CacheSecurityGroups",ze="CloudWatchLogsDetails",We="CloudWa\
tchLogsDestinationDetails",Be="DescribeCacheClustersMessage",je="DescribeCacheClusters",Ce="DestinationDetails",Ke="Deli\
veryStream",Ge="DestinationType",Qe="Engine",a="EngineVersion",o="Endpoint",d="IpDiscovery",v="KinesisFirehoseDetails",f="\
KinesisFirehoseDestinationDetails",b="LogDeliveryConfigurations",oe="LogDeliveryConfigurationList",Pe="LogDeliveryConfig\
uration",te="LogFormat",Xe="LogGroup",$e="LogType",tt="Marker",it="MaxRecords",vt="Message",ft="NotificationConfiguratio\
n",gt="NumCacheNodes",Vt="NetworkType",zt="ParameterApplyStatus",Wt="PreferredAvailabilityZone",jt="ParameterGroupStatus",
Kt="PendingLogDeliveryConfiguration",Qt="PendingLogDeliveryConfigurationList",Ct="PendingModifiedValues",Xt="PreferredMa\
intenanceWindow",Zt="PreferredOutpostArn",Jt="Port",Yt="ReplicationGroupId",dt="ReplicationGroupLogDeliveryEnabled",pt="\
ShowCacheClustersNotInReplicationGroups",qt="SourceCacheNodeId",en="ShowCacheNodeInfo",Pt="ScaleConfig",tn="SecurityGrou\
ps",nn="SecurityGroupId",sn="SecurityGroupMembership",on="SecurityGroupMembershipList",At="ScaleIntervalMinutes",an="Sca\
lePercentage",rn="SnapshotRetentionLimit",cn="SnapshotWindow",ut="Status",dn="TopicArn",Et="TransitEncryptionEnabled",Dt="\
TransitEncryptionMode",pn="TopicStatus",Tt="smithy.ts.sdk.synthetic.com.amazonaws.elasticache",Ze="xmlName",D="com.amazo\
naws.elasticache",yt=P.t.for(Tt);var un=[-3,Tt,"ElastiCacheServiceException",0,[],[]];yt.registerError(un,ye);const _n=[
yt,P.t.for(D)];var In=[3,D,fe,0,[Ie,l,u,x,Qe,a,I,gt,Wt,Zt,ge,Xt,Ct,ft,ke,Oe,Ve,E,Se,tn,Yt,rn,cn,_e,ve,Et,ue,Me,dt,b,Vt,d,
Dt],[0,()=>_t,0,0,0,0,0,1,0,0,4,0,[()=>Cn,0],()=>fn,[()=>Tn,0],[()=>hn,0],0,[()=>Dn,0],2,()=>yn,0,1,0,2,4,2,2,0,2,[()=>wt,
0],0,0,0]],ln=[3,D,Le,0,[tt,h],[0,[()=>En,0]]],mn=[3,D,Ne,0,[y,ce,T,o,jt,qt,be,Ue],[0,0,4,()=>_t,0,0,0,0]],hn=[3,D,He,0,
[J,zt,re],[0,0,[()=>Nt,0]]],Sn=[3,D,he,0,[Fe,ut],[0,0]],Mt=[3,D,We,0,[Xe],[0]],Rt=[3,D,Be,0,[Ie,it,tt,en,pt],[0,1,0,2,2]],
bt=[3,D,Ce,0,[ze,v],[()=>Mt,()=>vn]],_t=[3,D,o,0,[se,Jt],[0,1]],vn=[3,D,f,0,[Ke],[0]],Lt=[3,D,Pe,0,[$e,Ge,Ce,te,ut,vt],[
0,0,()=>bt,0,0,0]],fn=[3,D,ft,0,[dn,pn],[0,0]],gn=[3,D,Kt,0,[$e,Ge,Ce,te],[0,0,()=>bt,0]],Cn=[3,D,Ct,0,[gt,me,a,x,Re,b,Et,
Dt,Pt],[1,[()=>Nt,0],0,0,0,()=>Ot,2,0,()=>Pn]],Pn=[3,D,Pt,0,[an,At],[1,1]],An=[3,D,sn,0,[nn,ut],[0,0]],En=[1,D,le,0,[()=>In,
{[Ze]:fe}]],Nt=[1,D,ee,0,[0,{[Ze]:y}]],Dn=[1,D,F,0,[()=>mn,{[Ze]:Ne}]],Tn=[1,D,we,0,[()=>Sn,{[Ze]:xe}]],wt=[1,D,oe,0,[()=>Lt,
{[Ze]:Pe}]],Ot=[1,D,Qt,0,()=>gn],yn=[1,D,on,0,()=>An],Mn=[9,D,je,0,()=>Rt,()=>ln];const Rn=c=>({apiVersion:"2015-02-02",
base64Decoder:c?.base64Decoder??n.xt,base64Encoder:c?.base64Encoder??n.bt,disableHostPrefix:c?.disableHostPrefix??!1,endpointProvider:c?.
endpointProvider??Te,extensions:c?.extensions??[],httpAuthSchemeProvider:c?.httpAuthSchemeProvider??X,httpAuthSchemes:c?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:S=>S.getIdentityProvider("aws.auth#sigv4"),signer:new n.o}],
logger:c?.logger??new n.Q,protocol:c?.protocol??M.t,protocolSettings:c?.protocolSettings??{defaultNamespace:"com.amazona\
ws.elasticache",errorTypeRegistries:_n,xmlNamespace:"http://elasticache.amazonaws.com/doc/2015-02-02/",version:"2015-02-\
02",serviceTarget:"AmazonElastiCacheV9"},serviceId:c?.serviceId??"ElastiCache",sha256:c?.sha256??n.t,urlParser:c?.urlParser??
g.r,utf8Decoder:c?.utf8Decoder??P.r,utf8Encoder:c?.utf8Encoder??P.n}),bn=c=>{(0,n.tt)(process.version);const S=(0,n.J)(c),
N=()=>S().then(n.nt),ie=Rn(c);(0,n.Ct)(process.version);const V={profile:c?.profile,logger:ie.logger};return{...ie,...c,
runtime:"node",defaultsMode:S,authSchemePreference:c?.authSchemePreference??(0,g.t)(n.a,V),bodyLengthChecker:c?.bodyLengthChecker??
n.mt,credentialDefaultProvider:c?.credentialDefaultProvider??H.t,defaultUserAgentProvider:c?.defaultUserAgentProvider??(0,n.
p)({serviceId:ie.serviceId,clientVersion:Z}),maxAttempts:c?.maxAttempts??(0,g.t)(n.g,c),region:c?.region??(0,g.t)(n.Z,{...n.
X,...V}),requestHandler:p.t.create(c?.requestHandler??N),retryMode:c?.retryMode??(0,g.t)({...n._,default:async()=>(await N()).
retryMode||n.y},c),streamCollector:c?.streamCollector??p.r,useDualstackEndpoint:c?.useDualstackEndpoint??(0,g.t)(n.ut,V),
useFipsEndpoint:c?.useFipsEndpoint??(0,g.t)(n.lt,V),userAgentAppId:c?.userAgentAppId??(0,g.t)(n.f,V)}},Ln=c=>{const S=c.
httpAuthSchemes;let N=c.httpAuthSchemeProvider,ie=c.credentials;return{setHttpAuthScheme(V){const nt=S.findIndex(It=>It.
schemeId===V.schemeId);nt===-1?S.push(V):S.splice(nt,1,V)},httpAuthSchemes(){return S},setHttpAuthSchemeProvider(V){N=V},
httpAuthSchemeProvider(){return N},setCredentials(V){ie=V},credentials(){return ie}}},Nn=c=>({httpAuthSchemes:c.httpAuthSchemes(),
httpAuthSchemeProvider:c.httpAuthSchemeProvider(),credentials:c.credentials()}),xt=(c,S)=>{const N=Object.assign((0,n.l)(
c),(0,n.$)(c),(0,n.j)(c),Ln(c));return S.forEach(ie=>ie.configure(N)),Object.assign(c,(0,n.u)(N),(0,n.et)(N),(0,n.M)(N),
Nn(N))};var wn=class extends n.st{config;constructor(...[c]){const S=bn(c||{});super(S),this.initConfig=S;const N=j(S),ie=(0,n.
b)(N),V=(0,n.v)(ie),nt=(0,n.Y)(V),It=(0,n.k)(nt),On=(0,n.H)(It),xn=U(On),kt=xt(xn,c?.extensions||[]);this.config=kt,this.
middlewareStack.use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.
h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.
use((0,n.D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:w,
identityProviderConfigProvider:async Bt=>new n.x({"aws.auth#sigv4":Bt.credentials})})),this.middlewareStack.use((0,n.C)(
this.config))}destroy(){super.destroy()}}}),9996:((et,ne,i)=>{i.d(ne,{n:()=>Be,r:()=>k,t:()=>a});var n=i(3040),H=i(9208),
g=i(4327),p=i(4782),M=i(3655),P=i(1649),w=i(9002),m=i(9576);const X=async(o,d,v)=>({operation:(0,n.vt)(d).operation,region:await(0,n.
_t)(o.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function U(o){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:o.region},propertiesExtractor:(d,v)=>({signingProperties:{
config:d,context:v}})}}const j=o=>{const d=[];switch(o.operation){default:d.push(U(o))}return d},ae=o=>{const d=(0,n.r)(
o);return Object.assign(d,{authSchemePreference:(0,n._t)(o.authSchemePreference??[])})},Z=o=>Object.assign(o,{useDualstackEndpoint:o.
useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"lambda"}),k={UseFIPS:{type:"builtInPa\
rams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var L="3.1164.0";const A="ref",R=-1,B=!0,G="isSet",z="P\
artitionResult",W="booleanEquals",K="getAttr",O={[A]:"Endpoint"},q={[A]:z},$={},de=[{[A]:"Region"}],pe={conditions:[[G,[
O]],[G,de],["aws.partition",de,z],[W,[{[A]:"UseFIPS"},B]],[W,[{[A]:"UseDualStack"},B]],[W,[{fn:K,argv:[q,"supportsDualSt\
ack"]},B]],[W,[{fn:K,argv:[q,"supportsFIPS"]},B]]],results:[[R],[R,"Invalid Configuration: FIPS and custom endpoint are \
not supported"],[R,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[O,$],["https://lambda-fips\
.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[R,"FIPS and DualStack are enabled, but this partition does not suppo\
rt one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",$],[R,"FIPS is enabled but this partition d\
oes not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[R,"DualStack is enabled but t\
his partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",$],[R,"Invalid Configu\
ration: Missing Region"]]},Ee=2,De=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000010,5,100000008,
100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,100000003]),Te=n.
K.from(De,Ee,pe.conditions,pe.results),ye=new n.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Se=(o,d={})=>ye.
get(o,()=>(0,n.U)(Te,{endpointParams:o,logger:d.logger}));n.W.aws=n.d;var ue=class So extends n.rt{static shapeId="smith\
y.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(d){super(d),Object.setPrototypeOf(this,So.prototype)}};
const Me="Blob",_e="ClientContext",ve="DurableExecutionArn",Re="DurableExecutionName",se="ExecutedVersion",be="FunctionE\
rror",fe="FunctionName",ge="InvocationRequest",Ie="InvocationResponse",le="InvocationType",Le="Invoke",I="LogResult",h="\
LogType",u="Payload",l="Qualifier",E="StatusCode",T="TenantId",y="X-Amz-Client-Context",ee="X-Amz-Durable-Execution-Arn",
re="X-Amz-Durable-Execution-Name",me="X-Amz-Executed-Version",F="X-Amz-Function-Error",ce="X-Amz-Invocation-Type",x="X-A\
mz-Log-Result",Ne="X-Amz-Log-Type",Ue="X-Amz-Tenant-Id",Oe="http",J="httpHeader",He="httpQuery",xe="smithy.ts.sdk.synthe\
tic.com.amazonaws.lambda",he="com.amazonaws.lambda",we=new m.t(xe);var Fe=[-3,xe,"LambdaServiceException",0,[],[]];we.registerError(
Fe,ue);const Ve=[we,new m.t(he)];var ke=[0,he,Me,8,21],ze=[3,he,ge,0,[fe,le,h,_e,Re,u,l,T],[[0,1],[0,{[J]:ce}],[0,{[J]:Ne}],
[0,{[J]:y}],[0,{[J]:re}],[()=>ke,16],[0,{[He]:l}],[0,{[J]:Ue}]],1],We=[3,he,Ie,0,[E,be,I,u,se,ve],[[1,32],[0,{[J]:F}],[0,
{[J]:x}],[()=>ke,16],[0,{[J]:me}],[0,{[J]:ee}]]],Be=[9,he,Le,{[Oe]:["POST","/2015-03-31/functions/{FunctionName}/invocat\
ions",200]},()=>ze,()=>We];const je=o=>({apiVersion:"2015-03-31",base64Decoder:o?.base64Decoder??n.xt,base64Encoder:o?.base64Encoder??
n.bt,disableHostPrefix:o?.disableHostPrefix??!1,endpointProvider:o?.endpointProvider??Se,extensions:o?.extensions??[],httpAuthSchemeProvider:o?.
httpAuthSchemeProvider??j,httpAuthSchemes:o?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:d=>d.getIdentityProvider(
"aws.auth#sigv4"),signer:new n.o}],logger:o?.logger??new n.Q,protocol:o?.protocol??w.t,protocolSettings:o?.protocolSettings??
{defaultNamespace:"com.amazonaws.lambda",errorTypeRegistries:Ve,version:"2015-03-31",serviceTarget:"AWSGirApiService"},serviceId:o?.
serviceId??"Lambda",sha256:o?.sha256??n.t,urlParser:o?.urlParser??p.r,utf8Decoder:o?.utf8Decoder??m.r,utf8Encoder:o?.utf8Encoder??
m.n}),Ce=o=>{(0,n.tt)(process.version);const d=(0,n.J)(o),v=()=>d().then(n.nt),f=je(o);(0,n.Ct)(process.version);const b={
profile:o?.profile,logger:f.logger};return{...f,...o,runtime:"node",defaultsMode:d,authSchemePreference:o?.authSchemePreference??
(0,p.t)(n.a,b),bodyLengthChecker:o?.bodyLengthChecker??n.mt,credentialDefaultProvider:o?.credentialDefaultProvider??g.t,
defaultUserAgentProvider:o?.defaultUserAgentProvider??(0,n.p)({serviceId:f.serviceId,clientVersion:L}),eventStreamSerdeProvider:o?.
eventStreamSerdeProvider??M.r,maxAttempts:o?.maxAttempts??(0,p.t)(n.g,o),region:o?.region??(0,p.t)(n.Z,{...n.X,...b}),requestHandler:P.
t.create(o?.requestHandler??v),retryMode:o?.retryMode??(0,p.t)({...n._,default:async()=>(await v()).retryMode||n.y},o),streamCollector:o?.
streamCollector??P.r,useDualstackEndpoint:o?.useDualstackEndpoint??(0,p.t)(n.ut,b),useFipsEndpoint:o?.useFipsEndpoint??(0,p.
t)(n.lt,b),userAgentAppId:o?.userAgentAppId??(0,p.t)(n.f,b)}},Ke=o=>{const d=o.httpAuthSchemes;let v=o.httpAuthSchemeProvider,
f=o.credentials;return{setHttpAuthScheme(b){const oe=d.findIndex(Pe=>Pe.schemeId===b.schemeId);oe===-1?d.push(b):d.splice(
oe,1,b)},httpAuthSchemes(){return d},setHttpAuthSchemeProvider(b){v=b},httpAuthSchemeProvider(){return v},setCredentials(b){
f=b},credentials(){return f}}},Ge=o=>({httpAuthSchemes:o.httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()}),Qe=(o,d)=>{const v=Object.assign((0,n.l)(o),(0,n.$)(o),(0,n.j)(o),Ke(o));return d.forEach(
f=>f.configure(v)),Object.assign(o,(0,n.u)(v),(0,n.et)(v),(0,n.M)(v),Ge(v))};var a=class extends n.st{config;constructor(...[
o]){const d=Ce(o||{});super(d),this.initConfig=d;const v=Z(d),f=(0,n.b)(v),b=(0,n.v)(f),oe=(0,n.Y)(b),Pe=(0,n.k)(oe),te=(0,n.
H)(Pe),Xe=(0,H.t)(te),$e=ae(Xe),tt=Qe($e,o?.extensions||[]);this.config=tt,this.middlewareStack.use((0,n.at)(this.config)),
this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.
A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.
use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:X,identityProviderConfigProvider:async it=>new n.
x({"aws.auth#sigv4":it.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}}}),6369:((et,ne,i)=>{
i.d(ne,{n:()=>We,r:()=>ae,t:()=>Qe});var n=i(3040),H=i(4327),g=i(4782),p=i(1649),M=i(3656),P=i(9576);const w=async(a,o,d)=>({
operation:(0,n.vt)(o).operation,region:await(0,n._t)(a.region)()||(()=>{throw new Error("expected `region` to be configu\
red for `aws.auth#sigv4`")})()});function m(a){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbala\
ncing",region:a.region},propertiesExtractor:(o,d)=>({signingProperties:{config:o,context:d}})}}const X=a=>{const o=[];switch(a.
operation){default:o.push(m(a))}return o},U=a=>{const o=(0,n.r)(a);return Object.assign(o,{authSchemePreference:(0,n._t)(
a.authSchemePreference??[])})},j=a=>Object.assign(a,{useDualstackEndpoint:a.useDualstackEndpoint??!1,useFipsEndpoint:a.useFipsEndpoint??
!1,defaultSigningName:"elasticloadbalancing"}),ae={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var Z="3.1142.0";const k="ref",L=-1,A=!0,R="isSet",B="PartitionResult",G="booleanEquals",z="getAttr",
W={[k]:"Endpoint"},K={[k]:B},O={},q=[{[k]:"Region"}],$={conditions:[[R,[W]],[R,q],["aws.partition",q,B],[G,[{[k]:"UseFIP\
S"},A]],[G,[{[k]:"UseDualStack"},A]],[G,[{fn:z,argv:[K,"supportsDualStack"]},A]],[G,[{fn:z,argv:[K,"supportsFIPS"]},A]],
["stringEquals",[{fn:z,argv:[K,"name"]},"aws-us-gov"]]],results:[[L],[L,"Invalid Configuration: FIPS and custom endpoint\
 are not supported"],[L,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[W,O],["https://elasti\
cloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[L,"FIPS and DualStack are enabled, but this parti\
tion does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",O],["https://elasticloadbalan\
cing-fips.{Region}.{PartitionResult#dnsSuffix}",O],[L,"FIPS is enabled but this partition does not support FIPS"],["http\
s://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[L,"DualStack is enabled but this partition d\
oes not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",O],[L,"Invalid Configur\
ation: Missing Region"]]},de=2,pe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,
100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),
Ee=n.K.from(pe,de,$.conditions,$.results),De=new n.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Te=(a,o={})=>De.
get(a,()=>(0,n.U)(Ee,{endpointParams:a,logger:o.logger}));n.W.aws=n.d;var ye=class vo extends n.rt{constructor(o){super(
o),Object.setPrototypeOf(this,vo.prototype)}};const Se="AnomalyDetection",ue="AdministrativeOverride",Me="AvailabilityZo\
ne",_e="Description",ve="DescribeTargetHealth",Re="DescribeTargetHealthInput",se="DescribeTargetHealthOutput",be="Health\
CheckPort",fe="Id",ge="Include",Ie="MitigationInEffect",le="Port",Le="QuicServerId",I="Reason",h="Result",u="State",l="T\
argetDescription",E="TargetDescriptions",T="TargetGroupArn",y="TargetHealth",ee="TargetHealthDescriptions",re="TargetHea\
lthDescription",me="Targets",F="Target",ce="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",x="com.amazona\
ws.elasticloadbalancingv2",Ne=new P.t(ce);var Ue=[-3,ce,"ElasticLoadBalancingV2ServiceException",0,[],[]];Ne.registerError(
Ue,ye);const Oe=[Ne,new P.t(x)];var J=[3,x,ue,0,[u,I,_e],[0,0,0]],He=[3,x,Se,0,[h,Ie],[0,0]],xe=[3,x,Re,0,[T,me,ge],[0,()=>ke,
64],1],he=[3,x,se,0,[ee],[()=>ze]],we=[3,x,l,0,[fe,le,Me,Le],[0,1,0,0],1],Fe=[3,x,y,0,[u,I,_e],[0,0,0]],Ve=[3,x,re,0,[F,
be,y,Se,ue],[()=>we,0,()=>Fe,()=>He,()=>J]],ke=[1,x,E,0,()=>we],ze=[1,x,ee,0,()=>Ve],We=[9,x,ve,0,()=>xe,()=>he];const Be=a=>({
apiVersion:"2015-12-01",base64Decoder:a?.base64Decoder??n.xt,base64Encoder:a?.base64Encoder??n.bt,disableHostPrefix:a?.disableHostPrefix??
!1,endpointProvider:a?.endpointProvider??Te,extensions:a?.extensions??[],httpAuthSchemeProvider:a?.httpAuthSchemeProvider??
X,httpAuthSchemes:a?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#si\
gv4"),signer:new n.o}],logger:a?.logger??new n.Q,protocol:a?.protocol??M.t,protocolSettings:a?.protocolSettings??{defaultNamespace:"\
com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Oe,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc\
/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:a?.serviceId??"Elastic Load Balan\
cing v2",sha256:a?.sha256??n.t,urlParser:a?.urlParser??g.r,utf8Decoder:a?.utf8Decoder??P.r,utf8Encoder:a?.utf8Encoder??P.
n}),je=a=>{(0,n.tt)(process.version);const o=(0,n.J)(a),d=()=>o().then(n.nt),v=Be(a);(0,n.Ct)(process.version);const f={
profile:a?.profile,logger:v.logger};return{...v,...a,runtime:"node",defaultsMode:o,authSchemePreference:a?.authSchemePreference??
(0,g.t)(n.a,f),bodyLengthChecker:a?.bodyLengthChecker??n.mt,credentialDefaultProvider:a?.credentialDefaultProvider??H.t,
defaultUserAgentProvider:a?.defaultUserAgentProvider??(0,n.p)({serviceId:v.serviceId,clientVersion:Z}),maxAttempts:a?.maxAttempts??
(0,g.t)(n.g,a),region:a?.region??(0,g.t)(n.Z,{...n.X,...f}),requestHandler:p.t.create(a?.requestHandler??d),retryMode:a?.
retryMode??(0,g.t)({...n._,default:async()=>(await d()).retryMode||n.y},a),streamCollector:a?.streamCollector??p.r,useDualstackEndpoint:a?.
useDualstackEndpoint??(0,g.t)(n.ut,f),useFipsEndpoint:a?.useFipsEndpoint??(0,g.t)(n.lt,f),userAgentAppId:a?.userAgentAppId??
(0,g.t)(n.f,f)}},Ce=a=>{const o=a.httpAuthSchemes;let d=a.httpAuthSchemeProvider,v=a.credentials;return{setHttpAuthScheme(f){
const b=o.findIndex(oe=>oe.schemeId===f.schemeId);b===-1?o.push(f):o.splice(b,1,f)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(f){
d=f},httpAuthSchemeProvider(){return d},setCredentials(f){v=f},credentials(){return v}}},Ke=a=>({httpAuthSchemes:a.httpAuthSchemes(),
httpAuthSchemeProvider:a.httpAuthSchemeProvider(),credentials:a.credentials()}),Ge=(a,o)=>{const d=Object.assign((0,n.l)(
a),(0,n.$)(a),(0,n.j)(a),Ce(a));return o.forEach(v=>v.configure(d)),Object.assign(a,(0,n.u)(d),(0,n.et)(d),(0,n.M)(d),Ke(
d))};var Qe=class extends n.st{config;constructor(...[a]){const o=je(a||{});super(o),this.initConfig=o;const d=j(o),v=(0,n.
b)(d),f=(0,n.v)(v),b=(0,n.Y)(f),oe=(0,n.k)(b),Pe=(0,n.H)(oe),te=U(Pe),Xe=Ge(te,a?.extensions||[]);this.config=Xe,this.middlewareStack.
use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),
this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.
D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:w,
identityProviderConfigProvider:async $e=>new n.x({"aws.auth#sigv4":$e.credentials})})),this.middlewareStack.use((0,n.C)(
this.config))}destroy(){super.destroy()}}}),4471:((et,ne,i)=>{i.d(ne,{a:()=>ve,d:()=>L,f:()=>A,i:()=>ge,n:()=>Ie,o:()=>Te,
p:()=>k,r:()=>be,t:()=>se});var n=i(6580),H=i(7643),g=i(8861),p=i(7811),M=i(3040),P=i(550),w=i(990),m=i(1105),X=i(3667),
U=i(2619),j=i(9996),ae=i(6369),Z=i(7274);const k=(0,P.t)(m.a,"AmazonEC2","EC2Client",M.V),L={},A=(I,h,u,l)=>[];var R=class extends k(
L,A,"DescribeInstances",m.i){};const B=(0,P.t)(U.r,"AmazonElastiCacheV9","ElastiCacheClient",M.V),G={},z=(I,h,u,l)=>[];var W=class extends B(
G,z,"DescribeCacheClusters",U.n){};const K=(0,P.t)(j.r,"AWSGirApiService","LambdaClient",M.V),O={},q=(I,h,u,l)=>[];var $=class extends K(
O,q,"Invoke",j.n){};const de=(0,P.t)(ae.r,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",M.V),pe={},Ee=(I,h,u,l)=>[];
var De=class extends de(pe,Ee,"DescribeTargetHealth",ae.n){},Te=class extends(0,Z.a)(Z.r,Z.i,"LabelParameterVersion",w.o){};
(0,p.d)({hosts:(0,p.n)((0,p.o)()).check((0,p.B)(1),(0,p.z)(200)),until:(0,p.t)(["first","each"]),forMillis:(0,p.a)().check(
(0,p.T)(0),(0,p.R)(g.r))});const ye=(0,p.t)(["open","refused","timed-out","reset"]),Se=(0,p.u)({seen:(0,p.n)((0,p.u)({host:(0,p.
f)(),state:ye,attempts:(0,p.a)()}))}),ue=200,Me=5e3,_e=["ResourceNotReadyException","ENINotReadyException","ResourceConf\
lictException","TooManyRequestsException","EC2ThrottledException"];async function ve(I,h,u){const l=new Map;for(let E=0;E<
u.length;E+=ue){const T={hosts:u.slice(E,E+ue),until:"each",forMillis:Me};for(const{host:y,state:ee}of await Re(I,h,T))l.
set(y,ee)}return l}async function Re(I,h,u){const l=await I.lambda();try{const E=new TextEncoder().encode(JSON.stringify(
u)),T=await l.send(new $({FunctionName:h,Payload:E})),y=new TextDecoder().decode(T.Payload);if(T.FunctionError)throw new n.
r("fleet.not-right",`port-probe failed (${T.FunctionError}): ${y}; read its log`);return Se.parse(JSON.parse(y)).seen}catch(E){
if((0,n.t)(E,..._e))return[];throw E}}function se(I,h){const u=I.outputs[H.o[h]];if(u)return u;throw new n.r("stack.fail\
ed-state",`stack ${I.name} (${I.status.name}) has no output ${H.o[h]}; deploy it again`)}async function be({aws:I},h){const[
u,l,E,T]=await Promise.all([fe(I,se(h,"groupName")),ge(I,se(h,"targetGroupArn")),le(I,se(h,"cacheCluster")),Le(I,h.name)]),
y=await Ie(I,u.members),ee=u.members.filter(({LifecycleState:F})=>F==="InService").map(({InstanceId:F})=>y.get(F??"")??"").
filter(Boolean),re=await ve(I,se(h,"portProbe"),ee),me=u.members.map(F=>{const ce=F.InstanceId??"",x=y.get(ce)??"";return{
id:ce,zone:F.AvailabilityZone??"",address:x,lifecycle:F.LifecycleState??"",health:F.HealthStatus??"",target:l.get(ce)??"\
not registered",port:re.get(x)??"not asked",templateVersion:F.LaunchTemplate?.Version??""}});return{size:u.size,instances:me,
...E,servers:T}}async function fe(I,h){const u=(await(await I.autoScaling()).send(new X.t({AutoScalingGroupNames:[h]}))).
AutoScalingGroups?.[0];if(!u)throw new n.r("fleet.not-right",`Auto Scaling group ${h} is gone; deploy the stack under an\
other name`);const l=[...u.Instances??[]].sort((E,T)=>(E.InstanceId??"")<(T.InstanceId??"")?-1:1);return{size:u.DesiredCapacity??
0,members:l}}async function ge(I,h){const u=await(await I.loadBalancing()).send(new De({TargetGroupArn:h}));return new Map(
(u.TargetHealthDescriptions??[]).map(({Target:l,TargetHealth:E})=>{const{State:T="unknown",Reason:y}=E??{};return[l?.Id??
"",y?`${T} (${y})`:T]}))}async function Ie(I,h){const u=h.map(({InstanceId:y})=>y??"").filter(Boolean),l=new Map;if(u.length===
0)return l;const E=await I.ec2();let T;do{const y=await E.send(new R({Filters:[{Name:"instance-id",Values:u}],...T&&{NextToken:T}}));
for(const{InstanceId:ee,PrivateIpAddress:re}of(y.Reservations??[]).flatMap(me=>me.Instances??[]))l.set(ee??"",re??"");T=
y.NextToken}while(T);return l}async function le(I,h){const u=(await(await I.elastiCache()).send(new W({CacheClusterId:h,
ShowCacheNodeInfo:!0}))).CacheClusters?.[0];return{cacheNodes:(u?.CacheNodes??[]).filter(({CacheNodeStatus:l,Endpoint:E})=>E?.
Address&&!["creating","deleting"].includes(l??"")).map(({Endpoint:l})=>`${l?.Address}:${l?.Port}`).sort(),cacheSize:u?.NumCacheNodes??
0}}async function Le(I,h){const u=await I.ssm();try{const{Parameter:l}=await u.send(new Z.n({Name:(0,H.g)(h).servers}));
return(l?.Value??"").split(/\s+/).filter(Boolean).sort()}catch(l){if((0,n.t)(l,"ParameterNotFound"))return[];throw l}}})};export{Rl as id,bl as ids,Ll as modules};
