const Rl=4471,bl=[4471],Ll={9002:((et,ne,i)=>{i.d(ne,{t:()=>p});var n=i(8060),W=i(1009),v=i(3040),p=class extends n.r{serializer;deserializer;codec;mixin=new v.
n;constructor({defaultNamespace:T,errorTypeRegistries:y,jsonCodec:N}){super({defaultNamespace:T,errorTypeRegistries:y});
const _={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=N??new W.t(_),this.serializer=new n.
t(this.codec.createSerializer(),_),this.deserializer=new n.n(this.codec.createDeserializer(),_)}getShapeId(){return"aws.\
protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(T){this.codec.setSerdeContext(T),super.setSerdeContext(
T)}async serializeRequest(T,y,N){const _=await super.serializeRequest(T,y,N),j=v.it.of(T.input);if(!_.headers["content-t\
ype"]){const $=this.mixin.resolveRestContentType(this.getDefaultContentType(),j);$&&(_.headers["content-type"]=$)}return _.
body==null&&_.headers["content-type"]===this.getDefaultContentType()&&(_.body="{}"),_}async deserializeResponse(T,y,N){const _=await super.
deserializeResponse(T,y,N),j=v.it.of(T.output);for(const[$,X]of j.structIterator())X.getMemberTraits().httpPayload&&!($ in
_)&&(_[$]=null);return _}async handleError(T,y,N,_,j){const $=(0,W.r)(N,_)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
$,this.options.defaultNamespace);const{errorSchema:X,errorMetadata:ae}=await this.mixin.getErrorSchemaOrThrowBaseException(
$,this.options.defaultNamespace,N,_,j),se=v.it.of(X),x=_.message??_.Message??"UnknownError",b=new(this.compositeErrorRegistry.
getErrorCtor(X)??Error)({});await this.deserializeHttpMessage(X,y,N,_);const E={},M=this.codec.createDeserializer();for(const[
k,B]of se.structIterator()){const z=B.getMergedTraits().jsonName??k;E[k]=M.readObject(B,_[z])}throw this.mixin.decorateServiceException(
Object.assign(b,ae,{$fault:se.getMergedTraits().error,message:x},E),_)}getDefaultContentType(){return"application/json"}}}),
9208:((et,ne,i)=>{i.d(ne,{t:()=>n});const n=W=>Object.assign(W,{eventStreamMarshaller:W.eventStreamSerdeProvider(W)})}),
1105:((et,ne,i)=>{i.d(ne,{a:()=>x,i:()=>hl,n:()=>Sl,r:()=>vl,t:()=>El});var n=i(3040),W=i(2308),v=i(4327),p=i(4782),T=i(
1649),y=i(3656),N=i(9576),_=class extends y.t{options;constructor(a){super(a),this.options=a,Object.assign(this.serializer.
settings,{capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0})}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){
return!1}};const j=async(a,P,Q)=>({operation:(0,n.vt)(P).operation,region:await(0,n._t)(a.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function $(a){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"ec2",region:a.region},propertiesExtractor:(P,Q)=>({signingProperties:{config:P,context:Q}})}}const X=a=>{const P=[];
switch(a.operation){default:P.push($(a))}return P},ae=a=>{const P=(0,n.r)(a);return Object.assign(P,{authSchemePreference:(0,n.
_t)(a.authSchemePreference??[])})},se=a=>Object.assign(a,{useDualstackEndpoint:a.useDualstackEndpoint??!1,useFipsEndpoint:a.
useFipsEndpoint??!1,defaultSigningName:"ec2"}),x={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var b="3.1169.0";const E="ref",M=-1,k=!0,B="isSet",z="PartitionResult",V="booleanEquals",K="getAttr",
O={[E]:"Endpoint"},Y={[E]:z},G={},de=[{[E]:"Region"}],pe={conditions:[[B,[O]],[B,de],["aws.partition",de,z],[V,[{[E]:"Us\
eFIPS"},k]],[V,[{[E]:"UseDualStack"},k]],[V,[{fn:K,argv:[Y,"supportsDualStack"]},k]],[V,[{fn:K,argv:[Y,"supportsFIPS"]},
k]],["stringEquals",[{fn:K,argv:[Y,"name"]},"aws-us-gov"]]],results:[[M],[M,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[M,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[O,G],["https://ec\
2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",G],[M,"FIPS and DualStack are enabled, but this partition does not\
 support one or both"],["https://ec2.{Region}.amazonaws.com",G],["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}",
G],[M,"FIPS is enabled but this partition does not support FIPS"],["https://ec2.{Region}.{PartitionResult#dualStackDnsSu\
ffix}",G],[M,"DualStack is enabled but this partition does not support DualStack"],["https://ec2.{Region}.{PartitionResu\
lt#dnsSuffix}",G],[M,"Invalid Configuration: Missing Region"]]},De=2,Te=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,
100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),ye=n.K.from(Te,De,pe.conditions,pe.results),he=new n.G({size:50,params:[
"Endpoint","Region","UseDualStack","UseFIPS"]}),Se=(a,P={})=>he.get(a,()=>(0,n.U)(ye,{endpointParams:a,logger:P.logger}));
n.W.aws=n.d;var ve=class mo extends n.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";constructor(P){
super(P),Object.setPrototypeOf(this,mo.prototype)}};const fe="AdditionalFlexibleNetworkInterfaces",ue="AttachmentId",oe="\
AmiLaunchIndex",Me="AttachmentLimitType",Re="AutoRecoverySupported",ge="AssociatedResource",_e="AutoRecovery",be="AmdSev\
Snp",Ce="ArchitectureTypeList",l="AttachTime",h="AvailabilityZone",I="AvailabilityZoneId",m="Accelerators",C="Affinity",
D="Arn",L="Architecture",q="Association",ee="Attachment",ce="BaselineBandwidthInGbps",U="BaselineBandwidthInMbps",Ie="Bl\
ockDeviceMappings",le="BaselineIops",we="BootMode",H="BootModeTypeList",Le="BareMetal",Ue="BurstablePerformanceSupported",
Oe="BaselineThroughputInMBps",Z="BandwidthWeighting",He="BandwidthWeightingTypeList",xe="BandwidthWeightings",me="Capaci\
tyBlockId",Ne="CoreCountList",Fe="CoreCount",ze="CurrentGeneration",ke="CarrierIp",Ve="CurrentInstanceBootMode",We="Core\
Info",Be="CpuOptions",je="CustomerOwnedIp",Pe="CapacityReservationId",Ke="CapacityReservationPreference",Ge="CapacityRes\
ervationResourceGroupArn",Qe="CapacityReservationSpecificationResponse",r="CapacityReservationSpecification",o="Capacity\
ReservationTarget",d="CapacityReservationTargetResponse",f="ClientToken",g="ConnectionTrackingConfiguration",R="Connecti\
onTrackingSpecificationResponse",re="Code",Ae="Configured",te="Count",Xe="DefaultConnectionTrackingConfiguration",$e="De\
faultCores",tt="DefaultEnaQueueCountPerInterface",it="DedicatedHostsSupported",vt="DeviceIndex",ft="DiskInfoList",gt="De\
scribeInstancesRequest",zt="DescribeInstancesResult",Vt="DescribeInstanceTypeOfferings",Wt="DescribeInstanceTypeOffering\
sRequest",jt="DescribeInstanceTypeOfferingsResult",Kt="DescribeInstanceTypesRequest",Qt="DescribeInstanceTypesResult",Ct="\
DescribeInstanceTypes",Xt="DescribeInstances",Zt="DiskInfo",Jt="DeviceName",Yt="DefaultNetworkCardIndex",dt="DeleteOnTer\
mination",pt="DryRun",qt="DefaultTcpEstablishedTimeout",en="DefaultThreadsPerCore",Pt="DefaultUdpStreamTimeout",tn="Defa\
ultUdpTimeout",nn="DefaultVCpus",sn="Description",on="Disks",At="EbsCardIndex",rn="EbsCardInfoList",an="EbsCardInfo",cn="\
EbsCards",ut="ElasticGpuAssociation",dn="ElasticGpuAssociationId",Et="ElasticGpuAssociationList",Dt="ElasticGpuAssociati\
onState",pn="ElasticGpuAssociationTime",Tt="ElasticGpuAssociations",Ze="ElasticGpuId",A="ElasticInferenceAcceleratorAsso\
ciation",yt="ElasticInferenceAcceleratorAssociationId",un="ElasticInferenceAcceleratorAssociationList",_n="ElasticInfere\
nceAcceleratorAssociationState",In="ElasticInferenceAcceleratorAssociationTime",ln="ElasticInferenceAcceleratorArn",mn="\
ElasticInferenceAcceleratorAssociations",hn="EbsInstanceBlockDevice",Sn="EncryptionInTransitSupported",Mt="EbsInfo",Rt="\
EfaInfo",bt="EbsOptimized",_t="EbsOptimizedInfo",vn="EbsOptimizedSupport",Lt="EnclaveOptions",fn="EnaQueueCount",gn="Ena\
bleResourceNameDnsAAAARecord",Cn="EnableResourceNameDnsARecord",Pn="EnaSrdEnabled",An="EnaSrdSpecification",En="EnaSrdSu\
pported",Nt="EnaSrdUdpEnabled",Dn="EnaSrdUdpSpecification",Tn="EfaSupported",wt="EncryptionSupport",Ot="EnaSupport",yn="\
Ebs",Mn="Enabled",Rn="FpgaDeviceInfo",bn="FpgaDeviceInfoList",Ln="FpgaDeviceMemoryInfo",Nn="FlexibleEnaQueuesSupport",xt="\
FpgaInfo",wn="FilterList",c="FreeTierEligible",S="Filters",w="Filter",ie="Fpgas",F="Groups",nt="GpuDeviceInfo",It="GpuDe\
viceInfoList",On="GpuDeviceMemoryInfo",xn="GroupIdentifierList",kt="GpuInfo",Bt="GroupId",fo="GroupIdentifier",ss="Group\
Name",go="GpuPartitionSize",Co="Gpus",Po="HiddenByDefault",Ao="HttpEndpoint",Eo="HostId",os="HibernationOptions",Do="Htt\
pProtocolIpv6",To="HttpPutResponseHopLimit",yo="HostResourceGroupArn",Mo="HibernationSupported",Ro="HttpTokens",bo="Host\
nameType",rs="Hypervisor",Lo="Id",No="Ipv6Addresses",wo="InstanceAttachmentEnaSrdSpecification",Oo="InstanceAttachmentEn\
aSrdUdpSpecification",as="InferenceAcceleratorInfo",xo="Ipv4AddressesPerInterface",ko="Ipv6AddressesPerInterface",Bo="Ip\
v4AddressesPerSecondaryInterface",cs="Ipv6Address",Go="InstanceBlockDeviceMapping",$o="InstanceBlockDeviceMappingList",Uo="\
InferenceDeviceInfo",Ho="InferenceDeviceInfoList",Fo="InferenceDeviceMemoryInfo",kn="InstanceId",zo="InstanceIpv6Address",
Vo="InstanceIpv6AddressList",is="IamInstanceProfile",Wo="InstanceIpv4PrefixList",jo="InstanceIpv6PrefixList",Ko="Instanc\
eIpv4Prefix",Qo="InstanceIpv6Prefix",Xo="InstanceIdStringList",Zo="ImageId",Jo="InstanceIds",Yo="InstanceLifecycle",qo="\
InstanceList",er="InstanceMaintenanceOptions",tr="InstanceMetadataOptionsResponse",nr="IncludeManagedResources",sr="Inst\
anceMetadataTags",or="InstanceNetworkInterface",rr="InstanceNetworkInterfaceAssociation",ar="InstanceNetworkInterfaceAtt\
achment",cr="InstanceNetworkInterfaceList",ir="InstanceNetworkPerformanceOptions",dr="IpOwnerId",pr="InstancePrivateIpAd\
dress",ur="InstancePrivateIpAddressList",_r="IsPrimaryIpv6",Ir="Ipv6Prefixes",lr="Ipv6Prefix",mr="Ipv4Prefixes",hr="Ipv4\
Prefix",Sr="InstanceSecondaryInterfaceAttachment",vr="InstanceSecondaryInterfaceList",fr="InstanceSecondaryInterfacePriv\
ateIpAddress",gr="InstanceSecondaryInterfacePrivateIpAddressList",Cr="InstanceSecondaryInterface",ds="InstanceStorageInf\
o",Pr="InstanceStorageSupported",Ar="InstanceState",Er="Ipv6Supported",Gt="InstanceType",Dr="InstanceTypeInfoList",Tr="I\
nstanceTypeInfo",yr="InstanceTypeOfferings",Mr="InstanceTypeOfferingsList",Rr="InstanceTypeOffering",ps="InstanceTypes",
us="InterfaceType",br="InterfaceTypes",Lr="IncludeUnsupportedInRegion",Nr="Instance",wr="Instances",Or="Key",xr="KernelI\
d",kr="KeyName",Br="LicenseConfigurationArn",Gr="LicenseConfiguration",$r="LogicalGpuCount",Ur="LicenseList",Hr="LaunchT\
ime",_s="LocationType",Fr="Licenses",zr="Location",Is="MediaAcceleratorInfo",ls="MacAddress",ms="MaximumBandwidthInMbps",
Vr="MetricCategoryIdList",Wr="MetricCategoryIds",jr="MediaDeviceInfo",Kr="MediaDeviceInfoList",Qr="MediaDeviceMemoryInfo",
Xr="MaximumEbsAttachments",Zr="MaximumEbsCards",Jr="MaximumEfaInterfaces",Yr="MaximumEnaQueueCount",qr="MaximumEnaQueueC\
ountPerInterface",hs="MaximumIops",Je="MemoryInfo",ea="MaximumNetworkCards",Ss="MaximumNetworkInterfaces",ta="MetadataOp\
tions",na="MaintenanceOptions",Bn="MaxResults",sa="MaximumSecondaryNetworkInterfaces",vs="MaximumThroughputInMBps",lt="M\
anufacturer",oa="Managed",ra="Message",fs="Monitoring",Ye="Name",aa="NetworkCards",Gn="NetworkCardIndex",ca="NetworkCard\
InfoList",ia="NetworkCardInterfaceTypeList",da="NetworkCardInfo",pa="NeuronDeviceCoreInfo",ua="NeuronDeviceInfo",_a="Neu\
ronDeviceInfoList",Ia="NeuronDeviceMemoryInfo",la="NeuronDevices",ma="NitroEnclavesSupport",ha="NetworkInterfaceId",Sa="\
NetworkInterfaces",gs="NetworkInfo",Cs="NeuronInfo",va="NetworkPerformanceOptions",Ps="NetworkPerformance",As="NvmeSuppo\
rt",Es="NitroTpmInfo",fa="NitroTpmSupport",ga="NitroTpmSupportedVersionsList",st="NextToken",Ca="NestedVirtualization",Pa="\
OutpostArn",$n="OwnerId",Aa="OperatorResponse",Un="Operator",Ea="Principal",Da="PeakBandwidthInGbps",Ta="ProductCodeId",
ya="ProductCodeList",Ma="ProductCodeType",Ra="ProductCode",ba="ProductCodes",Hn="PrivateDnsName",La="PrivateDnsNameOptio\
ns",Na="PrivateDnsNameOptionsResponse",Ds="PublicDnsName",wa="PlatformDetails",Ts="PlacementGroupInfo",Oa="PlacementGrou\
pStrategyList",xa="PublicIp",$t="PrivateIpAddress",ys="PrivateIpAddresses",ka="PublicIpAddress",Ms="ProcessorInfo",Ba="P\
artitionNumber",Ga="PhcSupport",$a="Platform",Rs="Placement",Ua="Primary",Ha="RootDeviceName",Fa="RootDeviceType",za="Ro\
otDeviceTypeList",Va="RamdiskId",Wa="ReservationId",ja="RequesterId",Ka="ReservationList",Qa="RebootMigrationSupport",Xa="\
RebootMigration",Za="Reservations",Ja="Reservation",Ya="SupportedAdditionalProcessorFeatureList",qa="SupportedArchitectu\
res",ec="SupportedBootModes",tc="SustainedClockSpeedInGhz",Fn="SourceDestCheck",nc="SpreadDomain",sc="SupportedFeatures",
oc="SecurityGroups",rc="SizeInGB",ac="SecondaryInterfaceId",ot="SizeInMiB",cc="SpotInstanceRequestId",ic="SupportedInReg\
ion",dc="SecondaryInterfaces",bs="SubnetId",pc="SecondaryNetworkId",uc="SriovNetSupport",_c="SecondaryNetworkSupported",
Ic="SupportedRootDeviceTypes",Ls="StateReason",lc="SecondarySubnetId",mc="SupportedStrategies",hc="StateTransitionReason",
Sc="SupportedUsageClasses",vc="SupportedVirtualizationTypes",fc="SupportedVersions",zn="State",mt="Status",gc="Tags",Cc="\
TcpEstablishedTimeout",Pc="TotalFpgaMemoryInMiB",Ac="TotalGpuMemoryInMiB",Ec="TotalInferenceMemoryInMiB",Dc="TagList",Tc="\
TotalMediaMemoryInMiB",yc="TotalNeuronDeviceMemoryInMiB",Mc="ThreadsPerCore",Rc="ThreadsPerCoreList",bc="TotalSizeInGB",
Lc="TpmSupport",Nc="Tag",wc="Tenancy",Oc="Type",xc="UsageClassTypeList",kc="UsageOperation",Bc="UsageOperationUpdateTime",
Gc="UdpStreamTimeout",$c="UdpTimeout",Ns="Value",ws="VCpuInfo",Uc="ValidCores",Os="VpcId",Hc="VolumeId",Fc="VolumeOwnerI\
d",zc="ValueStringList",Vc="VirtualizationTypeList",Wc="ValidThreadsPerCore",jc="VirtualizationType",Kc="Values",Qc="Ver\
sion",Xc="WorkloadsList",Zc="Workloads",Jc="additionalFlexibleNetworkInterfaces",xs="attachmentId",Yc="amiLaunchIndex",qc="\
attachmentLimitType",ei="autoRecoverySupported",ti="associatedResource",ni="autoRecovery",si="amdSevSnp",Vn="attachTime",
oi="availabilityZone",ri="availabilityZoneId",ks="accelerators",ai="affinity",ci="arn",ii="architecture",Bs="association",
Gs="attachment",di="baselineBandwidthInGbps",$s="baselineBandwidthInMbps",pi="blockDeviceMapping",Us="baselineIops",ui="\
bootMode",_i="bareMetal",Ii="burstablePerformanceSupported",Hs="baselineThroughputInMBps",li="bandwidthWeighting",mi="ba\
ndwidthWeightings",hi="capacityBlockId",Si="coreCount",vi="currentGeneration",fi="carrierIp",gi="currentInstanceBootMode",
Ci="coreInfo",Pi="cpuOptions",Ai="customerOwnedIp",Fs="capacityReservationId",Ei="capacityReservationPreference",Di="cap\
acityReservationResourceGroupArn",Ti="capacityReservationSpecification",yi="capacityReservationTarget",Mi="clientToken",
zs="connectionTrackingConfiguration",Vs="code",Ri="configured",qe="count",bi="defaultCores",Li="defaultEnaQueueCountPerI\
nterface",Ni="dedicatedHostsSupported",Ws="deviceIndex",wi="deviceName",Oi="defaultNetworkCardIndex",xi="dnsName",Wn="de\
leteOnTermination",ki="dryRun",Bi="defaultTcpEstablishedTimeout",Gi="defaultThreadsPerCore",$i="defaultUdpStreamTimeout",
Ui="defaultUdpTimeout",Hi="defaultVCpus",Fi="description",zi="disks",js="ebsCardIndex",Vi="ebsCardSet",Wi="elasticGpuAss\
ociationId",ji="elasticGpuAssociationState",Ki="elasticGpuAssociationSet",Qi="elasticGpuAssociationTime",Xi="elasticGpuI\
d",Zi="elasticInferenceAcceleratorArn",Ji="elasticInferenceAcceleratorAssociationId",Yi="elasticInferenceAcceleratorAsso\
ciationState",qi="elasticInferenceAcceleratorAssociationSet",ed="elasticInferenceAcceleratorAssociationTime",td="encrypt\
ionInTransitSupported",nd="ebsInfo",sd="efaInfo",od="ebsOptimized",rd="ebsOptimizedInfo",ad="ebsOptimizedSupport",cd="en\
claveOptions",id="enaQueueCount",t="ec2QueryName",dd="enableResourceNameDnsAAAARecord",pd="enableResourceNameDnsARecord",
ud="enaSrdEnabled",_d="enaSrdSpecification",Id="enaSrdSupported",ld="enaSrdUdpEnabled",md="enaSrdUdpSpecification",hd="e\
faSupported",Ks="encryptionSupport",Qs="enaSupport",Sd="ebs",vd="enabled",fd="flexibleEnaQueuesSupport",gd="fpgaInfo",Cd="\
freeTierEligible",Pd="fpgas",Ad="gpuInfo",Xs="groupId",Zs="groupName",Ed="gpuPartitionSize",jn="groupSet",Dd="gpus",Js="\
hypervisor",Td="hiddenByDefault",yd="httpEndpoint",Md="hostId",Rd="hibernationOptions",bd="httpProtocolIpv6",Ld="httpPut\
ResponseHopLimit",Nd="hostResourceGroupArn",wd="hibernationSupported",Od="httpTokens",xd="hostnameType",kd="id",Bd="infe\
renceAcceleratorInfo",Gd="ipv4AddressesPerInterface",$d="ipv6AddressesPerInterface",Ud="ipv4AddressesPerSecondaryInterfa\
ce",Hd="ipv6AddressesSet",Fd="ipAddress",Ys="ipv6Address",zd="instanceId",Vd="iamInstanceProfile",Wd="imageId",jd="insta\
nceLifecycle",Kd="instanceMetadataTags",Qd="ipOwnerId",Xd="isPrimaryIpv6",Zd="ipv4PrefixSet",Jd="ipv6PrefixSet",Yd="ipv4\
Prefix",qd="ipv6Prefix",ep="instanceStorageInfo",tp="instanceStorageSupported",np="instancesSet",sp="instanceState",op="\
ipv6Supported",Kn="instanceType",rp="instanceTypeOfferingSet",ap="instanceTypeSet",cp="interfaceTypeSet",qs="interfaceTy\
pe",u="item",ip="key",dp="kernelId",pp="keyName",up="licenseConfigurationArn",_p="logicalGpuCount",Ip="licenseSet",lp="l\
aunchTime",mp="locationType",hp="location",Sp="mediaAcceleratorInfo",eo="macAddress",to="maximumBandwidthInMbps",vp="met\
ricCategoryIdSet",fp="maximumEbsAttachments",gp="maximumEbsCards",Cp="maximumEfaInterfaces",Pp="maximumEnaQueueCount",Ap="\
maximumEnaQueueCountPerInterface",no="maximumIops",rt="memoryInfo",Ep="maximumNetworkCards",so="maximumNetworkInterfaces",
Dp="metadataOptions",Tp="maintenanceOptions",yp="maxResults",Mp="maximumSecondaryNetworkInterfaces",oo="maximumThroughpu\
tInMBps",ht="manufacturer",Rp="managed",bp="message",Lp="monitoring",at="name",Np="networkCards",Qn="networkCardIndex",wp="\
neuronDevices",Op="nitroEnclavesSupport",xp="networkInterfaceId",kp="networkInterfaceSet",Bp="networkInfo",Gp="neuronInf\
o",$p="networkPerformanceOptions",ro="networkPerformance",ao="nvmeSupport",Up="nitroTpmInfo",Hp="nitroTpmSupport",Ut="ne\
xtToken",Fp="nestedVirtualization",zp="outpostArn",Xn="ownerId",Zn="operator",Vp="principal",Wp="peakBandwidthInGbps",jp="\
productCodes",Kp="productCode",Qp="privateDnsNameOptions",Jn="privateDnsName",Xp="publicDnsName",Zp="platformDetails",Jp="\
placementGroupInfo",Yp="publicIp",qp="privateIpAddressesSet",eu="privateIpAddressSet",Ht="privateIpAddress",tu="processo\
rInfo",nu="partitionNumber",su="phcSupport",ou="platform",ru="placement",au="primary",cu="rootDeviceName",iu="rootDevice\
Type",du="reservationId",pu="ramdiskId",uu="requesterId",_u="rebootMigrationSupport",Iu="rebootMigration",lu="reservatio\
nSet",mu="reason",co="smithy.ts.sdk.synthetic.com.amazonaws.ec2",hu="supportedArchitectures",Su="supportedBootModes",vu="\
sustainedClockSpeedInGhz",Yn="sourceDestCheck",fu="spreadDomain",gu="supportedFeatures",Cu="sizeInGB",Pu="secondaryInter\
faceId",ct="sizeInMiB",Au="spotInstanceRequestId",Eu="supportedInRegion",Du="secondaryInterfaceSet",io="subnetId",Tu="se\
condaryNetworkId",yu="secondaryNetworkSupported",Mu="sriovNetSupport",Ru="supportedRootDeviceTypes",bu="stateReason",Lu="\
secondarySubnetId",Nu="supportedStrategies",wu="supportedUsageClasses",Ou="supportedVirtualizationTypes",xu="supportedVe\
rsions",po="state",St="status",ku="tcpEstablishedTimeout",Bu="totalFpgaMemoryInMiB",Gu="totalGpuMemoryInMiB",$u="totalIn\
ferenceMemoryInMiB",Uu="totalMediaMemoryInMiB",Hu="totalNeuronDeviceMemoryInMiB",Fu="threadsPerCore",zu="tagSet",Vu="tot\
alSizeInGB",Wu="tpmSupport",ju="tenancy",uo="type",Ku="usageOperation",Qu="usageOperationUpdateTime",Xu="udpStreamTimeou\
t",Zu="udpTimeout",Ju="value",Yu="vCpuInfo",qu="validCores",_o="vpcId",e_="volumeId",t_="volumeOwnerId",n_="validThreads\
PerCore",s_="virtualizationType",o_="version",r_="workloadSet",e="xmlName",s="com.amazonaws.ec2",Io=new N.t(co);var a_=[
-3,co,"EC2ServiceException",0,[],[]];Io.registerError(a_,ve);const c_=[Io];var i_=[3,s,Qe,0,[Ke,o],[[0,{[t]:"CapacityRes\
ervationPreference",[e]:Ei}],[()=>d_,{[t]:"CapacityReservationTarget",[e]:yi}]]],d_=[3,s,d,0,[Pe,Ge],[[0,{[t]:"CapacityR\
eservationId",[e]:Fs}],[0,{[t]:"CapacityReservationResourceGroupArn",[e]:Di}]]],p_=[3,s,R,0,[Cc,Gc,$c],[[1,{[t]:"TcpEsta\
blishedTimeout",[e]:ku}],[1,{[t]:"UdpStreamTimeout",[e]:Xu}],[1,{[t]:"UdpTimeout",[e]:Zu}]]],u_=[3,s,Be,0,[Fe,Mc,be,Ca],
[[1,{[t]:"CoreCount",[e]:Si}],[1,{[t]:"ThreadsPerCore",[e]:Fu}],[0,{[t]:"AmdSevSnp",[e]:si}],[0,{[t]:"NestedVirtualizati\
on",[e]:Fp}]]],__=[3,s,Xe,0,[qt,tn,Pt],[[1,{[t]:"DefaultTcpEstablishedTimeout",[e]:Bi}],[1,{[t]:"DefaultUdpTimeout",[e]:Ui}],
[1,{[t]:"DefaultUdpStreamTimeout",[e]:$i}]]],I_=[3,s,gt,0,[Jo,nr,pt,S,st,Bn],[[()=>HI,{[e]:kn}],2,[2,{[t]:"DryRun",[e]:ki}],
[()=>es,{[e]:w}],[0,{[t]:"NextToken",[e]:Ut}],[1,{[t]:"MaxResults",[e]:yp}]]],l_=[3,s,zt,0,[st,Za],[[0,{[t]:"NextToken",
[e]:Ut}],[()=>cl,{[t]:"ReservationSet",[e]:lu}]]],m_=[3,s,Wt,0,[pt,_s,S,Bn,st],[2,0,[()=>es,{[e]:w}],1,0]],h_=[3,s,jt,0,
[yr,st],[[()=>JI,{[t]:"InstanceTypeOfferingSet",[e]:rp}],[0,{[t]:"NextToken",[e]:Ut}]]],S_=[3,s,Kt,0,[pt,ps,S,Bn,st,Lr],
[2,[64,{[e]:Gt}],[()=>es,{[e]:w}],1,0,2]],v_=[3,s,Qt,0,[ps,st],[[()=>ZI,{[t]:"InstanceTypeSet",[e]:ap}],[0,{[t]:"NextTok\
en",[e]:Ut}]]],f_=[3,s,Zt,0,[rc,te,Oc],[[1,{[t]:"SizeInGB",[e]:Cu}],[1,{[t]:"Count",[e]:qe}],[0,{[t]:"Type",[e]:uo}]]],g_=[
3,s,an,0,[At,U,Oe,le,ms,vs,hs],[[1,{[t]:"EbsCardIndex",[e]:js}],[1,{[t]:"BaselineBandwidthInMbps",[e]:$s}],[1,{[t]:"Base\
lineThroughputInMBps",[e]:Hs}],[1,{[t]:"BaselineIops",[e]:Us}],[1,{[t]:"MaximumBandwidthInMbps",[e]:to}],[1,{[t]:"Maximu\
mThroughputInMBps",[e]:oo}],[1,{[t]:"MaximumIops",[e]:no}]]],C_=[3,s,Mt,0,[vn,wt,_t,As,Xr,Me,Zr,cn],[[0,{[t]:"EbsOptimiz\
edSupport",[e]:ad}],[0,{[t]:"EncryptionSupport",[e]:Ks}],[()=>A_,{[t]:"EbsOptimizedInfo",[e]:rd}],[0,{[t]:"NvmeSupport",
[e]:ao}],[1,{[t]:"MaximumEbsAttachments",[e]:fp}],[0,{[t]:"AttachmentLimitType",[e]:qc}],[1,{[t]:"MaximumEbsCards",[e]:gp}],
[()=>OI,{[t]:"EbsCardSet",[e]:Vi}]]],P_=[3,s,hn,0,[l,dt,mt,Hc,ge,Fc,Un,At],[[4,{[t]:"AttachTime",[e]:Vn}],[2,{[t]:"Delet\
eOnTermination",[e]:Wn}],[0,{[t]:"Status",[e]:St}],[0,{[t]:"VolumeId",[e]:e_}],[0,{[t]:"AssociatedResource",[e]:ti}],[0,
{[t]:"VolumeOwnerId",[e]:t_}],[()=>qn,{[t]:"Operator",[e]:Zn}],[1,{[t]:"EbsCardIndex",[e]:js}]]],A_=[3,s,_t,0,[U,Oe,le,ms,
vs,hs],[[1,{[t]:"BaselineBandwidthInMbps",[e]:$s}],[1,{[t]:"BaselineThroughputInMBps",[e]:Hs}],[1,{[t]:"BaselineIops",[e]:Us}],
[1,{[t]:"MaximumBandwidthInMbps",[e]:to}],[1,{[t]:"MaximumThroughputInMBps",[e]:oo}],[1,{[t]:"MaximumIops",[e]:no}]]],E_=[
3,s,Rt,0,[Jr],[[1,{[t]:"MaximumEfaInterfaces",[e]:Cp}]]],D_=[3,s,ut,0,[Ze,dn,Dt,pn],[[0,{[t]:"ElasticGpuId",[e]:Xi}],[0,
{[t]:"ElasticGpuAssociationId",[e]:Wi}],[0,{[t]:"ElasticGpuAssociationState",[e]:ji}],[0,{[t]:"ElasticGpuAssociationTime",
[e]:Qi}]]],T_=[3,s,A,0,[ln,yt,_n,In],[[0,{[t]:"ElasticInferenceAcceleratorArn",[e]:Zi}],[0,{[t]:"ElasticInferenceAcceler\
atorAssociationId",[e]:Ji}],[0,{[t]:"ElasticInferenceAcceleratorAssociationState",[e]:Yi}],[4,{[t]:"ElasticInferenceAcce\
leratorAssociationTime",[e]:ed}]]],y_=[3,s,Lt,0,[Mn],[[2,{[t]:"Enabled",[e]:vd}]]],M_=[3,s,w,0,[Ye,Kc],[0,[()=>Il,{[e]:Ns}]]],
R_=[3,s,Rn,0,[Ye,lt,te,Je],[[0,{[t]:"Name",[e]:at}],[0,{[t]:"Manufacturer",[e]:ht}],[1,{[t]:"Count",[e]:qe}],[()=>b_,{[t]:"\
MemoryInfo",[e]:rt}]]],b_=[3,s,Ln,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],L_=[3,s,xt,0,[ie,Pc],[[()=>BI,{[t]:"Fpgas",[e]:Pd}],
[1,{[t]:"TotalFpgaMemoryInMiB",[e]:Bu}]]],N_=[3,s,nt,0,[Ye,lt,te,$r,go,Zc,Je],[[0,{[t]:"Name",[e]:at}],[0,{[t]:"Manufact\
urer",[e]:ht}],[1,{[t]:"Count",[e]:qe}],[1,{[t]:"LogicalGpuCount",[e]:_p}],[1,{[t]:"GpuPartitionSize",[e]:Ed}],[()=>ml,{
[t]:"WorkloadSet",[e]:r_}],[()=>w_,{[t]:"MemoryInfo",[e]:rt}]]],w_=[3,s,On,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],O_=[3,
s,kt,0,[Co,Ac],[[()=>GI,{[t]:"Gpus",[e]:Dd}],[1,{[t]:"TotalGpuMemoryInMiB",[e]:Gu}]]],x_=[3,s,fo,0,[Bt,ss],[[0,{[t]:"Gro\
upId",[e]:Xs}],[0,{[t]:"GroupName",[e]:Zs}]]],k_=[3,s,os,0,[Ae],[[2,{[t]:"Configured",[e]:Ri}]]],B_=[3,s,is,0,[D,Lo],[[0,
{[t]:"Arn",[e]:ci}],[0,{[t]:"Id",[e]:kd}]]],G_=[3,s,as,0,[m,Ec],[[()=>$I,{[t]:"Accelerators",[e]:ks}],[1,{[t]:"TotalInfe\
renceMemoryInMiB",[e]:$u}]]],$_=[3,s,Uo,0,[te,Ye,lt,Je],[[1,{[t]:"Count",[e]:qe}],[0,{[t]:"Name",[e]:at}],[0,{[t]:"Manuf\
acturer",[e]:ht}],[()=>U_,{[t]:"MemoryInfo",[e]:rt}]]],U_=[3,s,Fo,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],H_=[3,s,Nr,0,[L,
Ie,f,bt,Ot,rs,is,Yo,Tt,mn,Sa,Pa,Ha,Fa,oc,Fn,cc,uc,Ls,gc,jc,Be,me,Pe,r,os,Fr,ta,Lt,we,wa,kc,Bc,La,cs,Lc,na,Ve,va,Un,dc,kn,
Zo,zn,Hn,Ds,hc,kr,oe,ba,Gt,Hr,Rs,xr,Va,$a,fs,bs,Os,$t,ka],[[0,{[t]:"Architecture",[e]:ii}],[()=>UI,{[t]:"BlockDeviceMapp\
ing",[e]:pi}],[0,{[t]:"ClientToken",[e]:Mi}],[2,{[t]:"EbsOptimized",[e]:od}],[2,{[t]:"EnaSupport",[e]:Qs}],[0,{[t]:"Hype\
rvisor",[e]:Js}],[()=>B_,{[t]:"IamInstanceProfile",[e]:Vd}],[0,{[t]:"InstanceLifecycle",[e]:jd}],[()=>xI,{[t]:"ElasticGp\
uAssociationSet",[e]:Ki}],[()=>kI,{[t]:"ElasticInferenceAcceleratorAssociationSet",[e]:qi}],[()=>jI,{[t]:"NetworkInterfa\
ceSet",[e]:kp}],[0,{[t]:"OutpostArn",[e]:zp}],[0,{[t]:"RootDeviceName",[e]:cu}],[0,{[t]:"RootDeviceType",[e]:iu}],[()=>ts,
{[t]:"GroupSet",[e]:jn}],[2,{[t]:"SourceDestCheck",[e]:Yn}],[0,{[t]:"SpotInstanceRequestId",[e]:Au}],[0,{[t]:"SriovNetSu\
pport",[e]:Mu}],[()=>TI,{[t]:"StateReason",[e]:bu}],[()=>pl,{[t]:"TagSet",[e]:zu}],[0,{[t]:"VirtualizationType",[e]:s_}],
[()=>u_,{[t]:"CpuOptions",[e]:Pi}],[0,{[t]:"CapacityBlockId",[e]:hi}],[0,{[t]:"CapacityReservationId",[e]:Fs}],[()=>i_,{
[t]:"CapacityReservationSpecification",[e]:Ti}],[()=>k_,{[t]:"HibernationOptions",[e]:Rd}],[()=>YI,{[t]:"LicenseSet",[e]:Ip}],
[()=>X_,{[t]:"MetadataOptions",[e]:Dp}],[()=>y_,{[t]:"EnclaveOptions",[e]:cd}],[0,{[t]:"BootMode",[e]:ui}],[0,{[t]:"Plat\
formDetails",[e]:Zp}],[0,{[t]:"UsageOperation",[e]:Ku}],[4,{[t]:"UsageOperationUpdateTime",[e]:Qu}],[()=>PI,{[t]:"Privat\
eDnsNameOptions",[e]:Qp}],[0,{[t]:"Ipv6Address",[e]:Ys}],[0,{[t]:"TpmSupport",[e]:Wu}],[()=>Q_,{[t]:"MaintenanceOptions",
[e]:Tp}],[0,{[t]:"CurrentInstanceBootMode",[e]:gi}],[()=>Y_,{[t]:"NetworkPerformanceOptions",[e]:$p}],[()=>qn,{[t]:"Oper\
ator",[e]:Zn}],[()=>QI,{[t]:"SecondaryInterfaceSet",[e]:Du}],[0,{[t]:"InstanceId",[e]:zd}],[0,{[t]:"ImageId",[e]:Wd}],[()=>sI,
{[t]:"InstanceState",[e]:sp}],[0,{[t]:"PrivateDnsName",[e]:Jn}],[0,{[t]:"DnsName",[e]:xi}],[0,{[t]:"Reason",[e]:mu}],[0,
{[t]:"KeyName",[e]:pp}],[1,{[t]:"AmiLaunchIndex",[e]:Yc}],[()=>al,{[t]:"ProductCodes",[e]:jp}],[0,{[t]:"InstanceType",[e]:Kn}],
[4,{[t]:"LaunchTime",[e]:lp}],[()=>gI,{[t]:"Placement",[e]:ru}],[0,{[t]:"KernelId",[e]:dp}],[0,{[t]:"RamdiskId",[e]:pu}],
[0,{[t]:"Platform",[e]:ou}],[()=>_I,{[t]:"Monitoring",[e]:Lp}],[0,{[t]:"SubnetId",[e]:io}],[0,{[t]:"VpcId",[e]:_o}],[0,{
[t]:"PrivateIpAddress",[e]:Ht}],[0,{[t]:"IpAddress",[e]:Fd}]]],F_=[3,s,wo,0,[Pn,Dn],[[2,{[t]:"EnaSrdEnabled",[e]:ud}],[()=>z_,
{[t]:"EnaSrdUdpSpecification",[e]:md}]]],z_=[3,s,Oo,0,[Nt],[[2,{[t]:"EnaSrdUdpEnabled",[e]:ld}]]],V_=[3,s,Go,0,[Jt,yn],[
[0,{[t]:"DeviceName",[e]:wi}],[()=>P_,{[t]:"Ebs",[e]:Sd}]]],W_=[3,s,Ko,0,[hr],[[0,{[t]:"Ipv4Prefix",[e]:Yd}]]],j_=[3,s,zo,
0,[cs,_r],[[0,{[t]:"Ipv6Address",[e]:Ys}],[2,{[t]:"IsPrimaryIpv6",[e]:Xd}]]],K_=[3,s,Qo,0,[lr],[[0,{[t]:"Ipv6Prefix",[e]:qd}]]],
Q_=[3,s,er,0,[_e,Xa],[[0,{[t]:"AutoRecovery",[e]:ni}],[0,{[t]:"RebootMigration",[e]:Iu}]]],X_=[3,s,tr,0,[zn,Ro,To,Ao,Do,
sr],[[0,{[t]:"State",[e]:po}],[0,{[t]:"HttpTokens",[e]:Od}],[1,{[t]:"HttpPutResponseHopLimit",[e]:Ld}],[0,{[t]:"HttpEndp\
oint",[e]:yd}],[0,{[t]:"HttpProtocolIpv6",[e]:bd}],[0,{[t]:"InstanceMetadataTags",[e]:Kd}]]],Z_=[3,s,or,0,[q,ee,sn,F,No,
ls,ha,$n,Hn,$t,ys,Fn,mt,bs,Os,us,mr,Ir,g,Un],[[()=>lo,{[t]:"Association",[e]:Bs}],[()=>J_,{[t]:"Attachment",[e]:Gs}],[0,
{[t]:"Description",[e]:Fi}],[()=>ts,{[t]:"GroupSet",[e]:jn}],[()=>zI,{[t]:"Ipv6AddressesSet",[e]:Hd}],[0,{[t]:"MacAddres\
s",[e]:eo}],[0,{[t]:"NetworkInterfaceId",[e]:xp}],[0,{[t]:"OwnerId",[e]:Xn}],[0,{[t]:"PrivateDnsName",[e]:Jn}],[0,{[t]:"\
PrivateIpAddress",[e]:Ht}],[()=>KI,{[t]:"PrivateIpAddressesSet",[e]:qp}],[2,{[t]:"SourceDestCheck",[e]:Yn}],[0,{[t]:"Sta\
tus",[e]:St}],[0,{[t]:"SubnetId",[e]:io}],[0,{[t]:"VpcId",[e]:_o}],[0,{[t]:"InterfaceType",[e]:qs}],[()=>FI,{[t]:"Ipv4Pr\
efixSet",[e]:Zd}],[()=>VI,{[t]:"Ipv6PrefixSet",[e]:Jd}],[()=>p_,{[t]:"ConnectionTrackingConfiguration",[e]:zs}],[()=>qn,
{[t]:"Operator",[e]:Zn}]]],lo=[3,s,rr,0,[ke,je,dr,Ds,xa],[[0,{[t]:"CarrierIp",[e]:fi}],[0,{[t]:"CustomerOwnedIp",[e]:Ai}],
[0,{[t]:"IpOwnerId",[e]:Qd}],[0,{[t]:"PublicDnsName",[e]:Xp}],[0,{[t]:"PublicIp",[e]:Yp}]]],J_=[3,s,ar,0,[l,ue,dt,vt,mt,
Gn,An,fn],[[4,{[t]:"AttachTime",[e]:Vn}],[0,{[t]:"AttachmentId",[e]:xs}],[2,{[t]:"DeleteOnTermination",[e]:Wn}],[1,{[t]:"\
DeviceIndex",[e]:Ws}],[0,{[t]:"Status",[e]:St}],[1,{[t]:"NetworkCardIndex",[e]:Qn}],[()=>F_,{[t]:"EnaSrdSpecification",[e]:_d}],
[1,{[t]:"EnaQueueCount",[e]:id}]]],Y_=[3,s,ir,0,[Z],[[0,{[t]:"BandwidthWeighting",[e]:li}]]],q_=[3,s,pr,0,[q,Ua,Hn,$t],[
[()=>lo,{[t]:"Association",[e]:Bs}],[2,{[t]:"Primary",[e]:au}],[0,{[t]:"PrivateDnsName",[e]:Jn}],[0,{[t]:"PrivateIpAddre\
ss",[e]:Ht}]]],eI=[3,s,Cr,0,[ee,ls,ac,$n,ys,Fn,mt,lc,pc,us],[[()=>tI,{[t]:"Attachment",[e]:Gs}],[0,{[t]:"MacAddress",[e]:eo}],
[0,{[t]:"SecondaryInterfaceId",[e]:Pu}],[0,{[t]:"OwnerId",[e]:Xn}],[()=>XI,{[t]:"PrivateIpAddressSet",[e]:eu}],[2,{[t]:"\
SourceDestCheck",[e]:Yn}],[0,{[t]:"Status",[e]:St}],[0,{[t]:"SecondarySubnetId",[e]:Lu}],[0,{[t]:"SecondaryNetworkId",[e]:Tu}],
[0,{[t]:"InterfaceType",[e]:qs}]]],tI=[3,s,Sr,0,[l,ue,dt,vt,mt,Gn],[[4,{[t]:"AttachTime",[e]:Vn}],[0,{[t]:"AttachmentId",
[e]:xs}],[2,{[t]:"DeleteOnTermination",[e]:Wn}],[1,{[t]:"DeviceIndex",[e]:Ws}],[0,{[t]:"Status",[e]:St}],[1,{[t]:"Networ\
kCardIndex",[e]:Qn}]]],nI=[3,s,fr,0,[$t],[[0,{[t]:"PrivateIpAddress",[e]:Ht}]]],sI=[3,s,Ar,0,[re,Ye],[[1,{[t]:"Code",[e]:Vs}],
[0,{[t]:"Name",[e]:at}]]],oI=[3,s,ds,0,[bc,on,As,wt],[[1,{[t]:"TotalSizeInGB",[e]:Vu}],[()=>wI,{[t]:"Disks",[e]:zi}],[0,
{[t]:"NvmeSupport",[e]:ao}],[0,{[t]:"EncryptionSupport",[e]:Ks}]]],rI=[3,s,Tr,0,[Gt,ze,c,Sc,Ic,vc,Le,rs,Ms,ws,Je,Pr,ds,Mt,
gs,kt,xt,Ts,as,Mo,Ue,it,Re,ec,ma,fa,Es,Is,Cs,Ga,Qa,ic],[[0,{[t]:"InstanceType",[e]:Kn}],[2,{[t]:"CurrentGeneration",[e]:vi}],
[2,{[t]:"FreeTierEligible",[e]:Cd}],[()=>_l,{[t]:"SupportedUsageClasses",[e]:wu}],[()=>il,{[t]:"SupportedRootDeviceTypes",
[e]:Ru}],[()=>ll,{[t]:"SupportedVirtualizationTypes",[e]:Ou}],[2,{[t]:"BareMetal",[e]:_i}],[0,{[t]:"Hypervisor",[e]:Js}],
[()=>AI,{[t]:"ProcessorInfo",[e]:tu}],[()=>MI,{[t]:"VCpuInfo",[e]:Yu}],[()=>uI,{[t]:"MemoryInfo",[e]:rt}],[2,{[t]:"Insta\
nceStorageSupported",[e]:tp}],[()=>oI,{[t]:"InstanceStorageInfo",[e]:ep}],[()=>C_,{[t]:"EbsInfo",[e]:nd}],[()=>lI,{[t]:"\
NetworkInfo",[e]:Bp}],[()=>O_,{[t]:"GpuInfo",[e]:Ad}],[()=>L_,{[t]:"FpgaInfo",[e]:gd}],[()=>CI,{[t]:"PlacementGroupInfo",
[e]:Jp}],[()=>G_,{[t]:"InferenceAcceleratorInfo",[e]:Bd}],[2,{[t]:"HibernationSupported",[e]:wd}],[2,{[t]:"BurstablePerf\
ormanceSupported",[e]:Ii}],[2,{[t]:"DedicatedHostsSupported",[e]:Ni}],[2,{[t]:"AutoRecoverySupported",[e]:ei}],[()=>LI,{
[t]:"SupportedBootModes",[e]:Su}],[0,{[t]:"NitroEnclavesSupport",[e]:Op}],[0,{[t]:"NitroTpmSupport",[e]:Hp}],[()=>fI,{[t]:"\
NitroTpmInfo",[e]:Up}],[()=>iI,{[t]:"MediaAcceleratorInfo",[e]:Sp}],[()=>vI,{[t]:"NeuronInfo",[e]:Gp}],[0,{[t]:"PhcSuppo\
rt",[e]:su}],[0,{[t]:"RebootMigrationSupport",[e]:_u}],[2,{[t]:"SupportedInRegion",[e]:Eu}]]],aI=[3,s,Rr,0,[Gt,_s,zr],[[
0,{[t]:"InstanceType",[e]:Kn}],[0,{[t]:"LocationType",[e]:mp}],[0,{[t]:"Location",[e]:hp}]]],cI=[3,s,Gr,0,[Br],[[0,{[t]:"\
LicenseConfigurationArn",[e]:up}]]],iI=[3,s,Is,0,[m,Tc],[[()=>qI,{[t]:"Accelerators",[e]:ks}],[1,{[t]:"TotalMediaMemoryI\
nMiB",[e]:Uu}]]],dI=[3,s,jr,0,[te,Ye,lt,Je],[[1,{[t]:"Count",[e]:qe}],[0,{[t]:"Name",[e]:at}],[0,{[t]:"Manufacturer",[e]:ht}],
[()=>pI,{[t]:"MemoryInfo",[e]:rt}]]],pI=[3,s,Qr,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],uI=[3,s,Je,0,[ot],[[1,{[t]:"SizeI\
nMiB",[e]:ct}]]],_I=[3,s,fs,0,[Wr,zn],[[()=>el,{[t]:"MetricCategoryIdSet",[e]:vp}],[0,{[t]:"State",[e]:po}]]],II=[3,s,da,
0,[Gn,Ps,Ss,fe,ce,Da,tt,Yr,qr,br],[[1,{[t]:"NetworkCardIndex",[e]:Qn}],[0,{[t]:"NetworkPerformance",[e]:ro}],[1,{[t]:"Ma\
ximumNetworkInterfaces",[e]:so}],[1,{[t]:"AdditionalFlexibleNetworkInterfaces",[e]:Jc}],[1,{[t]:"BaselineBandwidthInGbps",
[e]:di}],[1,{[t]:"PeakBandwidthInGbps",[e]:Wp}],[1,{[t]:"DefaultEnaQueueCountPerInterface",[e]:Li}],[1,{[t]:"MaximumEnaQ\
ueueCount",[e]:Pp}],[1,{[t]:"MaximumEnaQueueCountPerInterface",[e]:Ap}],[()=>nl,{[t]:"InterfaceTypeSet",[e]:cp}]]],lI=[3,
s,gs,0,[Ps,Ss,ea,Yt,aa,xo,ko,Er,Ot,Tn,Rt,Sn,En,xe,Nn,g,_c,sa,Bo],[[0,{[t]:"NetworkPerformance",[e]:ro}],[1,{[t]:"Maximum\
NetworkInterfaces",[e]:so}],[1,{[t]:"MaximumNetworkCards",[e]:Ep}],[1,{[t]:"DefaultNetworkCardIndex",[e]:Oi}],[()=>tl,{[t]:"\
NetworkCards",[e]:Np}],[1,{[t]:"Ipv4AddressesPerInterface",[e]:Gd}],[1,{[t]:"Ipv6AddressesPerInterface",[e]:$d}],[2,{[t]:"\
Ipv6Supported",[e]:op}],[0,{[t]:"EnaSupport",[e]:Qs}],[2,{[t]:"EfaSupported",[e]:hd}],[()=>E_,{[t]:"EfaInfo",[e]:sd}],[2,
{[t]:"EncryptionInTransitSupported",[e]:td}],[2,{[t]:"EnaSrdSupported",[e]:Id}],[()=>bI,{[t]:"BandwidthWeightings",[e]:mi}],
[0,{[t]:"FlexibleEnaQueuesSupport",[e]:fd}],[()=>__,{[t]:"ConnectionTrackingConfiguration",[e]:zs}],[2,{[t]:"SecondaryNe\
tworkSupported",[e]:yu}],[1,{[t]:"MaximumSecondaryNetworkInterfaces",[e]:Mp}],[1,{[t]:"Ipv4AddressesPerSecondaryInterfac\
e",[e]:Ud}]]],mI=[3,s,pa,0,[te,Qc],[[1,{[t]:"Count",[e]:qe}],[1,{[t]:"Version",[e]:o_}]]],hI=[3,s,ua,0,[te,Ye,We,Je],[[1,
{[t]:"Count",[e]:qe}],[0,{[t]:"Name",[e]:at}],[()=>mI,{[t]:"CoreInfo",[e]:Ci}],[()=>SI,{[t]:"MemoryInfo",[e]:rt}]]],SI=[
3,s,Ia,0,[ot],[[1,{[t]:"SizeInMiB",[e]:ct}]]],vI=[3,s,Cs,0,[la,yc],[[()=>sl,{[t]:"NeuronDevices",[e]:wp}],[1,{[t]:"Total\
NeuronDeviceMemoryInMiB",[e]:Hu}]]],fI=[3,s,Es,0,[fc],[[()=>ol,{[t]:"SupportedVersions",[e]:xu}]]],qn=[3,s,Aa,0,[oa,Ea,Po],
[[2,{[t]:"Managed",[e]:Rp}],[0,{[t]:"Principal",[e]:Vp}],[2,{[t]:"HiddenByDefault",[e]:Td}]]],gI=[3,s,Rs,0,[I,C,ss,Ba,Eo,
wc,nc,yo,Bt,h],[[0,{[t]:"AvailabilityZoneId",[e]:ri}],[0,{[t]:"Affinity",[e]:ai}],[0,{[t]:"GroupName",[e]:Zs}],[1,{[t]:"\
PartitionNumber",[e]:nu}],[0,{[t]:"HostId",[e]:Md}],[0,{[t]:"Tenancy",[e]:ju}],[0,{[t]:"SpreadDomain",[e]:fu}],[0,{[t]:"\
HostResourceGroupArn",[e]:Nd}],[0,{[t]:"GroupId",[e]:Xs}],[0,{[t]:"AvailabilityZone",[e]:oi}]]],CI=[3,s,Ts,0,[mc],[[()=>rl,
{[t]:"SupportedStrategies",[e]:Nu}]]],PI=[3,s,Na,0,[bo,Cn,gn],[[0,{[t]:"HostnameType",[e]:xd}],[2,{[t]:"EnableResourceNa\
meDnsARecord",[e]:pd}],[2,{[t]:"EnableResourceNameDnsAAAARecord",[e]:dd}]]],AI=[3,s,Ms,0,[qa,tc,sc,lt],[[()=>RI,{[t]:"Su\
pportedArchitectures",[e]:hu}],[1,{[t]:"SustainedClockSpeedInGhz",[e]:vu}],[()=>dl,{[t]:"SupportedFeatures",[e]:gu}],[0,
{[t]:"Manufacturer",[e]:ht}]]],EI=[3,s,Ra,0,[Ta,Ma],[[0,{[t]:"ProductCode",[e]:Kp}],[0,{[t]:"Type",[e]:uo}]]],DI=[3,s,Ja,
0,[Wa,$n,ja,F,wr],[[0,{[t]:"ReservationId",[e]:du}],[0,{[t]:"OwnerId",[e]:Xn}],[0,{[t]:"RequesterId",[e]:uu}],[()=>ts,{[t]:"\
GroupSet",[e]:jn}],[()=>WI,{[t]:"InstancesSet",[e]:np}]]],TI=[3,s,Ls,0,[re,ra],[[0,{[t]:"Code",[e]:Vs}],[0,{[t]:"Message",
[e]:bp}]]],yI=[3,s,Nc,0,[Or,Ns],[[0,{[t]:"Key",[e]:ip}],[0,{[t]:"Value",[e]:Ju}]]],MI=[3,s,ws,0,[nn,$e,en,Uc,Wc],[[1,{[t]:"\
DefaultVCpus",[e]:Hi}],[1,{[t]:"DefaultCores",[e]:bi}],[1,{[t]:"DefaultThreadsPerCore",[e]:Gi}],[()=>NI,{[t]:"ValidCores",
[e]:qu}],[()=>ul,{[t]:"ValidThreadsPerCore",[e]:n_}]]],RI=[1,s,Ce,0,[0,{[e]:u}]],bI=[1,s,He,0,[0,{[e]:u}]],LI=[1,s,H,0,[
0,{[e]:u}]],NI=[1,s,Ne,0,[1,{[e]:u}]],wI=[1,s,ft,0,[()=>f_,{[e]:u}]],OI=[1,s,rn,0,[()=>g_,{[e]:u}]],xI=[1,s,Et,0,[()=>D_,
{[e]:u}]],kI=[1,s,un,0,[()=>T_,{[e]:u}]],es=[1,s,wn,0,[()=>M_,{[e]:w}]],BI=[1,s,bn,0,[()=>R_,{[e]:u}]],GI=[1,s,It,0,[()=>N_,
{[e]:u}]],ts=[1,s,xn,0,[()=>x_,{[e]:u}]],$I=[1,s,Ho,0,[()=>$_,0]],UI=[1,s,$o,0,[()=>V_,{[e]:u}]],HI=[1,s,Xo,0,[0,{[e]:kn}]],
FI=[1,s,Wo,0,[()=>W_,{[e]:u}]],zI=[1,s,Vo,0,[()=>j_,{[e]:u}]],VI=[1,s,jo,0,[()=>K_,{[e]:u}]],WI=[1,s,qo,0,[()=>H_,{[e]:u}]],
jI=[1,s,cr,0,[()=>Z_,{[e]:u}]],KI=[1,s,ur,0,[()=>q_,{[e]:u}]],QI=[1,s,vr,0,[()=>eI,{[e]:u}]],XI=[1,s,gr,0,[()=>nI,{[e]:u}]],
ZI=[1,s,Dr,0,[()=>rI,{[e]:u}]],JI=[1,s,Mr,0,[()=>aI,{[e]:u}]],YI=[1,s,Ur,0,[()=>cI,{[e]:u}]],qI=[1,s,Kr,0,[()=>dI,{[e]:u}]],
el=[1,s,Vr,0,[0,{[e]:u}]],tl=[1,s,ca,0,[()=>II,{[e]:u}]],nl=[1,s,ia,0,[0,{[e]:u}]],sl=[1,s,_a,0,[()=>hI,{[e]:u}]],ol=[1,
s,ga,0,[0,{[e]:u}]],rl=[1,s,Oa,0,[0,{[e]:u}]],al=[1,s,ya,0,[()=>EI,{[e]:u}]],cl=[1,s,Ka,0,[()=>DI,{[e]:u}]],il=[1,s,za,0,
[0,{[e]:u}]],dl=[1,s,Ya,0,[0,{[e]:u}]],pl=[1,s,Dc,0,[()=>yI,{[e]:u}]],ul=[1,s,Rc,0,[1,{[e]:u}]],_l=[1,s,xc,0,[0,{[e]:u}]],
Il=[1,s,zc,0,[0,{[e]:u}]],ll=[1,s,Vc,0,[0,{[e]:u}]],ml=[1,s,Xc,0,[0,{[e]:u}]],hl=[9,s,Xt,0,()=>I_,()=>l_],Sl=[9,s,Vt,0,()=>m_,
()=>h_],vl=[9,s,Ct,0,()=>S_,()=>v_];const fl=a=>({apiVersion:"2016-11-15",base64Decoder:a?.base64Decoder??n.xt,base64Encoder:a?.
base64Encoder??n.bt,disableHostPrefix:a?.disableHostPrefix??!1,endpointProvider:a?.endpointProvider??Se,extensions:a?.extensions??
[],httpAuthSchemeProvider:a?.httpAuthSchemeProvider??X,httpAuthSchemes:a?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:P=>P.
getIdentityProvider("aws.auth#sigv4"),signer:new n.o}],logger:a?.logger??new n.Q,protocol:a?.protocol??_,protocolSettings:a?.
protocolSettings??{defaultNamespace:"com.amazonaws.ec2",errorTypeRegistries:c_,xmlNamespace:"http://ec2.amazonaws.com/do\
c/2016-11-15",version:"2016-11-15",serviceTarget:"AmazonEC2"},serviceId:a?.serviceId??"EC2",sha256:a?.sha256??n.t,urlParser:a?.
urlParser??p.r,utf8Decoder:a?.utf8Decoder??N.r,utf8Encoder:a?.utf8Encoder??N.n}),gl=a=>{(0,n.tt)(process.version);const P=(0,n.
J)(a),Q=()=>P().then(n.nt),Ee=fl(a);(0,n.Ct)(process.version);const J={profile:a?.profile,logger:Ee.logger};return{...Ee,
...a,runtime:"node",defaultsMode:P,authSchemePreference:a?.authSchemePreference??(0,p.t)(n.a,J),bodyLengthChecker:a?.bodyLengthChecker??
n.mt,credentialDefaultProvider:a?.credentialDefaultProvider??v.t,defaultSocketTimeout:(0,W.t)(a?.requestHandler,9e5),defaultUserAgentProvider:a?.
defaultUserAgentProvider??(0,n.p)({serviceId:Ee.serviceId,clientVersion:b}),maxAttempts:a?.maxAttempts??(0,p.t)(n.g,a),region:a?.
region??(0,p.t)(n.Z,{...n.X,...J}),requestHandler:T.t.create(a?.requestHandler??Q),retryMode:a?.retryMode??(0,p.t)({...n.
_,default:async()=>(await Q()).retryMode||n.y},a),streamCollector:a?.streamCollector??T.r,useDualstackEndpoint:a?.useDualstackEndpoint??
(0,p.t)(n.ut,J),useFipsEndpoint:a?.useFipsEndpoint??(0,p.t)(n.lt,J),userAgentAppId:a?.userAgentAppId??(0,p.t)(n.f,J)}},Cl=a=>{
const P=a.httpAuthSchemes;let Q=a.httpAuthSchemeProvider,Ee=a.credentials;return{setHttpAuthScheme(J){const Ft=P.findIndex(
ns=>ns.schemeId===J.schemeId);Ft===-1?P.push(J):P.splice(Ft,1,J)},httpAuthSchemes(){return P},setHttpAuthSchemeProvider(J){
Q=J},httpAuthSchemeProvider(){return Q},setCredentials(J){Ee=J},credentials(){return Ee}}},Pl=a=>({httpAuthSchemes:a.httpAuthSchemes(),
httpAuthSchemeProvider:a.httpAuthSchemeProvider(),credentials:a.credentials()}),Al=(a,P)=>{const Q=Object.assign((0,n.l)(
a),(0,n.$)(a),(0,n.j)(a),Cl(a));return P.forEach(Ee=>Ee.configure(Q)),Object.assign(a,(0,n.u)(Q),(0,n.et)(Q),(0,n.M)(Q),
Pl(Q))};var El=class extends n.st{config;constructor(...[a]){const P=gl(a||{});super(P),this.initConfig=P;const Q=se(P),
Ee=(0,n.b)(Q),J=(0,n.v)(Ee),Ft=(0,n.Y)(J),ns=(0,n.k)(Ft),Dl=(0,n.H)(ns),Tl=ae(Dl),yl=Al(Tl,a?.extensions||[]);this.config=
yl,this.middlewareStack.use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use(
(0,n.h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.
middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(
this.config,{httpAuthSchemeParametersProvider:j,identityProviderConfigProvider:async Ml=>new n.x({"aws.auth#sigv4":Ml.credentials})})),
this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}}}),2619:((et,ne,i)=>{i.d(ne,{n:()=>Mn,r:()=>ae,
t:()=>wn});var n=i(3040),W=i(4327),v=i(4782),p=i(1649),T=i(3656),y=i(9576);const N=async(c,S,w)=>({operation:(0,n.vt)(S).
operation,region:await(0,n._t)(c.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv\
4`")})()});function _(c){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticache",region:c.region},propertiesExtractor:(S,w)=>({
signingProperties:{config:S,context:w}})}}const j=c=>{const S=[];switch(c.operation){default:S.push(_(c))}return S},$=c=>{
const S=(0,n.r)(c);return Object.assign(S,{authSchemePreference:(0,n._t)(c.authSchemePreference??[])})},X=c=>Object.assign(
c,{useDualstackEndpoint:c.useDualstackEndpoint??!1,useFipsEndpoint:c.useFipsEndpoint??!1,defaultSigningName:"elasticache"}),
ae={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var se="3.1127.0";const x="\
ref",b=-1,E=!0,M="isSet",k="PartitionResult",B="booleanEquals",z="getAttr",V={[x]:"Endpoint"},K={[x]:k},O={},Y=[{[x]:"Re\
gion"}],G={conditions:[[M,[V]],[M,Y],["aws.partition",Y,k],[B,[{[x]:"UseFIPS"},E]],[B,[{[x]:"UseDualStack"},E]],[B,[{fn:z,
argv:[K,"supportsDualStack"]},E]],[B,[{fn:z,argv:[K,"supportsFIPS"]},E]],["stringEquals",[{fn:z,argv:[K,"name"]},"aws-us\
-gov"]]],results:[[b],[b,"Invalid Configuration: FIPS and custom endpoint are not supported"],[b,"Invalid Configuration:\
 Dualstack and custom endpoint are not supported"],[V,O],["https://elasticache-fips.{Region}.{PartitionResult#dualStackD\
nsSuffix}",O],[b,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticach\
e.{Region}.amazonaws.com",O],["https://elasticache-fips.{Region}.{PartitionResult#dnsSuffix}",O],[b,"FIPS is enabled but\
 this partition does not support FIPS"],["https://elasticache.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[b,"Dual\
Stack is enabled but this partition does not support DualStack"],["https://elasticache.{Region}.{PartitionResult#dnsSuff\
ix}",O],[b,"Invalid Configuration: Missing Region"]]},de=2,pe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,
3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,
3,100000001,14,4,100000002,100000003]),De=n.K.from(pe,de,G.conditions,G.results),Te=new n.G({size:50,params:["Endpoint",
"Region","UseDualStack","UseFIPS"]}),ye=(c,S={})=>Te.get(c,()=>(0,n.U)(De,{endpointParams:c,logger:S.logger}));n.W.aws=n.
d;var he=class ho extends n.rt{constructor(S){super(S),Object.setPrototypeOf(this,ho.prototype)}};const Se="AutoMinorVer\
sionUpgrade",ve="AtRestEncryptionEnabled",fe="ARN",ue="AuthTokenEnabled",oe="AuthTokenLastModifiedDate",Me="AuthTokenSta\
tus",Re="Address",ge="CustomerAvailabilityZone",_e="CacheCluster",be="CacheClusterCreateTime",Ce="CacheClusterId",l="Cac\
heClusterList",h="CacheClusterMessage",I="CacheClusterStatus",m="CacheClusters",C="ClientDownloadLandingPage",D="Configu\
rationEndpoint",L="CacheNodes",q="CacheNodeCreateTime",ee="CacheNodeId",ce="CacheNodeIdsList",U="CacheNodeIdsToReboot",Ie="\
CacheNodeIdsToRemove",le="CacheNodeList",we="CacheNodeStatus",H="CacheNodeType",Le="CacheNode",Ue="CustomerOutpostArn",Oe="\
CacheParameterGroup",Z="CacheParameterGroupName",He="CacheParameterGroupStatus",xe="CacheSecurityGroup",me="CacheSecurit\
yGroupMembership",Ne="CacheSecurityGroupMembershipList",Fe="CacheSecurityGroupName",ze="CacheSubnetGroupName",ke="CacheS\
ecurityGroups",Ve="CloudWatchLogsDetails",We="CloudWatchLogsDestinationDetails",Be="DescribeCacheClustersMessage",je="De\
scribeCacheClusters",Pe="DestinationDetails",Ke="DeliveryStream",Ge="DestinationType",Qe="Engine",r="EngineVersion",o="E\
ndpoint",d="IpDiscovery",f="KinesisFirehoseDetails",g="KinesisFirehoseDestinationDetails",R="LogDeliveryConfigurations",
re="LogDeliveryConfigurationList",Ae="LogDeliveryConfiguration",te="LogFormat",Xe="LogGroup",$e="LogType",tt="Marker",it="\
MaxRecords",vt="Message",ft="NotificationConfiguration",gt="NumCacheNodes",zt="NetworkType",Vt="ParameterApplyStatus",Wt="\
PreferredAvailabilityZone",jt="ParameterGroupStatus",Kt="PendingLogDeliveryConfiguration",Qt="PendingLogDeliveryConfigur\
ationList",Ct="PendingModifiedValues",Xt="PreferredMaintenanceWindow",Zt="PreferredOutpostArn",Jt="Port",Yt="Replication\
GroupId",dt="ReplicationGroupLogDeliveryEnabled",pt="ShowCacheClustersNotInReplicationGroups",qt="SourceCacheNodeId",en="\
ShowCacheNodeInfo",Pt="ScaleConfig",tn="SecurityGroups",nn="SecurityGroupId",sn="SecurityGroupMembership",on="SecurityGr\
oupMembershipList",At="ScaleIntervalMinutes",rn="ScalePercentage",an="SnapshotRetentionLimit",cn="SnapshotWindow",ut="St\
atus",dn="TopicArn",Et="TransitEncryptionEnabled",Dt="TransitEncryptionMode",pn="TopicStatus",Tt="smithy.ts.sdk.syntheti\
c.com.amazonaws.elasticache",Ze="xmlName",A="com.amazonaws.elasticache",yt=y.t.for(Tt);var un=[-3,Tt,"ElastiCacheService\
Exception",0,[],[]];yt.registerError(un,he);const _n=[yt,y.t.for(A)];var In=[3,A,_e,0,[Ce,D,C,H,Qe,r,I,gt,Wt,Zt,be,Xt,Ct,
ft,ke,Oe,ze,L,Se,tn,Yt,an,cn,ue,oe,Et,ve,fe,dt,R,zt,d,Dt],[0,()=>_t,0,0,0,0,0,1,0,0,4,0,[()=>Cn,0],()=>fn,[()=>Tn,0],[()=>hn,
0],0,[()=>Dn,0],2,()=>yn,0,1,0,2,4,2,2,0,2,[()=>wt,0],0,0,0]],ln=[3,A,h,0,[tt,m],[0,[()=>En,0]]],mn=[3,A,Le,0,[ee,we,q,o,
jt,qt,ge,Ue],[0,0,4,()=>_t,0,0,0,0]],hn=[3,A,He,0,[Z,Vt,U],[0,0,[()=>Nt,0]]],Sn=[3,A,me,0,[Fe,ut],[0,0]],Mt=[3,A,We,0,[Xe],
[0]],Rt=[3,A,Be,0,[Ce,it,tt,en,pt],[0,1,0,2,2]],bt=[3,A,Pe,0,[Ve,f],[()=>Mt,()=>vn]],_t=[3,A,o,0,[Re,Jt],[0,1]],vn=[3,A,
g,0,[Ke],[0]],Lt=[3,A,Ae,0,[$e,Ge,Pe,te,ut,vt],[0,0,()=>bt,0,0,0]],fn=[3,A,ft,0,[dn,pn],[0,0]],gn=[3,A,Kt,0,[$e,Ge,Pe,te],
[0,0,()=>bt,0]],Cn=[3,A,Ct,0,[gt,Ie,r,H,Me,R,Et,Dt,Pt],[1,[()=>Nt,0],0,0,0,()=>Ot,2,0,()=>Pn]],Pn=[3,A,Pt,0,[rn,At],[1,1]],
An=[3,A,sn,0,[nn,ut],[0,0]],En=[1,A,l,0,[()=>In,{[Ze]:_e}]],Nt=[1,A,ce,0,[0,{[Ze]:ee}]],Dn=[1,A,le,0,[()=>mn,{[Ze]:Le}]],
Tn=[1,A,Ne,0,[()=>Sn,{[Ze]:xe}]],wt=[1,A,re,0,[()=>Lt,{[Ze]:Ae}]],Ot=[1,A,Qt,0,()=>gn],yn=[1,A,on,0,()=>An],Mn=[9,A,je,0,
()=>Rt,()=>ln];const Rn=c=>({apiVersion:"2015-02-02",base64Decoder:c?.base64Decoder??n.xt,base64Encoder:c?.base64Encoder??
n.bt,disableHostPrefix:c?.disableHostPrefix??!1,endpointProvider:c?.endpointProvider??ye,extensions:c?.extensions??[],httpAuthSchemeProvider:c?.
httpAuthSchemeProvider??j,httpAuthSchemes:c?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:S=>S.getIdentityProvider(
"aws.auth#sigv4"),signer:new n.o}],logger:c?.logger??new n.Q,protocol:c?.protocol??T.t,protocolSettings:c?.protocolSettings??
{defaultNamespace:"com.amazonaws.elasticache",errorTypeRegistries:_n,xmlNamespace:"http://elasticache.amazonaws.com/doc/\
2015-02-02/",version:"2015-02-02",serviceTarget:"AmazonElastiCacheV9"},serviceId:c?.serviceId??"ElastiCache",sha256:c?.sha256??
n.t,urlParser:c?.urlParser??v.r,utf8Decoder:c?.utf8Decoder??y.r,utf8Encoder:c?.utf8Encoder??y.n}),bn=c=>{(0,n.tt)(process.
version);const S=(0,n.J)(c),w=()=>S().then(n.nt),ie=Rn(c);(0,n.Ct)(process.version);const F={profile:c?.profile,logger:ie.
logger};return{...ie,...c,runtime:"node",defaultsMode:S,authSchemePreference:c?.authSchemePreference??(0,v.t)(n.a,F),bodyLengthChecker:c?.
bodyLengthChecker??n.mt,credentialDefaultProvider:c?.credentialDefaultProvider??W.t,defaultUserAgentProvider:c?.defaultUserAgentProvider??
(0,n.p)({serviceId:ie.serviceId,clientVersion:se}),maxAttempts:c?.maxAttempts??(0,v.t)(n.g,c),region:c?.region??(0,v.t)(
n.Z,{...n.X,...F}),requestHandler:p.t.create(c?.requestHandler??w),retryMode:c?.retryMode??(0,v.t)({...n._,default:async()=>(await w()).
retryMode||n.y},c),streamCollector:c?.streamCollector??p.r,useDualstackEndpoint:c?.useDualstackEndpoint??(0,v.t)(n.ut,F),
useFipsEndpoint:c?.useFipsEndpoint??(0,v.t)(n.lt,F),userAgentAppId:c?.userAgentAppId??(0,v.t)(n.f,F)}},Ln=c=>{const S=c.
httpAuthSchemes;let w=c.httpAuthSchemeProvider,ie=c.credentials;return{setHttpAuthScheme(F){const nt=S.findIndex(It=>It.
schemeId===F.schemeId);nt===-1?S.push(F):S.splice(nt,1,F)},httpAuthSchemes(){return S},setHttpAuthSchemeProvider(F){w=F},
httpAuthSchemeProvider(){return w},setCredentials(F){ie=F},credentials(){return ie}}},Nn=c=>({httpAuthSchemes:c.httpAuthSchemes(),
httpAuthSchemeProvider:c.httpAuthSchemeProvider(),credentials:c.credentials()}),xt=(c,S)=>{const w=Object.assign((0,n.l)(
c),(0,n.$)(c),(0,n.j)(c),Ln(c));return S.forEach(ie=>ie.configure(w)),Object.assign(c,(0,n.u)(w),(0,n.et)(w),(0,n.M)(w),
Nn(w))};var wn=class extends n.st{config;constructor(...[c]){const S=bn(c||{});super(S),this.initConfig=S;const w=X(S),ie=(0,n.
b)(w),F=(0,n.v)(ie),nt=(0,n.Y)(F),It=(0,n.k)(nt),On=(0,n.H)(It),xn=$(On),kt=xt(xn,c?.extensions||[]);this.config=kt,this.
middlewareStack.use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.
h)(this.config)),this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.
use((0,n.D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:N,
identityProviderConfigProvider:async Bt=>new n.x({"aws.auth#sigv4":Bt.credentials})})),this.middlewareStack.use((0,n.C)(
this.config))}destroy(){super.destroy()}}}),7615:((et,ne,i)=>{i.d(ne,{n:()=>Be,r:()=>x,t:()=>r});var n=i(3040),W=i(9208),
v=i(4327),p=i(4782),T=i(3655),y=i(1649),N=i(9002),_=i(9576);const j=async(o,d,f)=>({operation:(0,n.vt)(d).operation,region:await(0,n.
_t)(o.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function $(o){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"lambda",region:o.region},propertiesExtractor:(d,f)=>({signingProperties:{
config:d,context:f}})}}const X=o=>{const d=[];switch(o.operation){default:d.push($(o))}return d},ae=o=>{const d=(0,n.r)(
o);return Object.assign(d,{authSchemePreference:(0,n._t)(o.authSchemePreference??[])})},se=o=>Object.assign(o,{useDualstackEndpoint:o.
useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"lambda"}),x={UseFIPS:{type:"builtInPa\
rams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var b="3.1164.0";const E="ref",M=-1,k=!0,B="isSet",z="P\
artitionResult",V="booleanEquals",K="getAttr",O={[E]:"Endpoint"},Y={[E]:z},G={},de=[{[E]:"Region"}],pe={conditions:[[B,[
O]],[B,de],["aws.partition",de,z],[V,[{[E]:"UseFIPS"},k]],[V,[{[E]:"UseDualStack"},k]],[V,[{fn:K,argv:[Y,"supportsDualSt\
ack"]},k]],[V,[{fn:K,argv:[Y,"supportsFIPS"]},k]]],results:[[M],[M,"Invalid Configuration: FIPS and custom endpoint are \
not supported"],[M,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[O,G],["https://lambda-fips\
.{Region}.{PartitionResult#dualStackDnsSuffix}",G],[M,"FIPS and DualStack are enabled, but this partition does not suppo\
rt one or both"],["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}",G],[M,"FIPS is enabled but this partition d\
oes not support FIPS"],["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}",G],[M,"DualStack is enabled but t\
his partition does not support DualStack"],["https://lambda.{Region}.{PartitionResult#dnsSuffix}",G],[M,"Invalid Configu\
ration: Missing Region"]]},De=2,Te=new Int32Array([-1,1,-1,0,12,3,1,4,100000011,2,5,100000011,3,8,6,4,7,100000010,5,100000008,
100000009,4,10,9,6,100000006,100000007,5,11,100000005,6,100000004,100000005,3,100000001,13,4,100000002,100000003]),ye=n.
K.from(Te,De,pe.conditions,pe.results),he=new n.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Se=(o,d={})=>he.
get(o,()=>(0,n.U)(ye,{endpointParams:o,logger:d.logger}));n.W.aws=n.d;var ve=class So extends n.rt{static shapeId="smith\
y.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";constructor(d){super(d),Object.setPrototypeOf(this,So.prototype)}};
const fe="Blob",ue="ClientContext",oe="DurableExecutionArn",Me="DurableExecutionName",Re="ExecutedVersion",ge="FunctionE\
rror",_e="FunctionName",be="InvocationRequest",Ce="InvocationResponse",l="InvocationType",h="Invoke",I="LogResult",m="Lo\
gType",C="Payload",D="Qualifier",L="StatusCode",q="TenantId",ee="X-Amz-Client-Context",ce="X-Amz-Durable-Execution-Arn",
U="X-Amz-Durable-Execution-Name",Ie="X-Amz-Executed-Version",le="X-Amz-Function-Error",we="X-Amz-Invocation-Type",H="X-A\
mz-Log-Result",Le="X-Amz-Log-Type",Ue="X-Amz-Tenant-Id",Oe="http",Z="httpHeader",He="httpQuery",xe="smithy.ts.sdk.synthe\
tic.com.amazonaws.lambda",me="com.amazonaws.lambda",Ne=new _.t(xe);var Fe=[-3,xe,"LambdaServiceException",0,[],[]];Ne.registerError(
Fe,ve);const ze=[Ne,new _.t(me)];var ke=[0,me,fe,8,21],Ve=[3,me,be,0,[_e,l,m,ue,Me,C,D,q],[[0,1],[0,{[Z]:we}],[0,{[Z]:Le}],
[0,{[Z]:ee}],[0,{[Z]:U}],[()=>ke,16],[0,{[He]:D}],[0,{[Z]:Ue}]],1],We=[3,me,Ce,0,[L,ge,I,C,Re,oe],[[1,32],[0,{[Z]:le}],[
0,{[Z]:H}],[()=>ke,16],[0,{[Z]:Ie}],[0,{[Z]:ce}]]],Be=[9,me,h,{[Oe]:["POST","/2015-03-31/functions/{FunctionName}/invoca\
tions",200]},()=>Ve,()=>We];const je=o=>({apiVersion:"2015-03-31",base64Decoder:o?.base64Decoder??n.xt,base64Encoder:o?.
base64Encoder??n.bt,disableHostPrefix:o?.disableHostPrefix??!1,endpointProvider:o?.endpointProvider??Se,extensions:o?.extensions??
[],httpAuthSchemeProvider:o?.httpAuthSchemeProvider??X,httpAuthSchemes:o?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:d=>d.
getIdentityProvider("aws.auth#sigv4"),signer:new n.o}],logger:o?.logger??new n.Q,protocol:o?.protocol??N.t,protocolSettings:o?.
protocolSettings??{defaultNamespace:"com.amazonaws.lambda",errorTypeRegistries:ze,version:"2015-03-31",serviceTarget:"AW\
SGirApiService"},serviceId:o?.serviceId??"Lambda",sha256:o?.sha256??n.t,urlParser:o?.urlParser??p.r,utf8Decoder:o?.utf8Decoder??
_.r,utf8Encoder:o?.utf8Encoder??_.n}),Pe=o=>{(0,n.tt)(process.version);const d=(0,n.J)(o),f=()=>d().then(n.nt),g=je(o);(0,n.
Ct)(process.version);const R={profile:o?.profile,logger:g.logger};return{...g,...o,runtime:"node",defaultsMode:d,authSchemePreference:o?.
authSchemePreference??(0,p.t)(n.a,R),bodyLengthChecker:o?.bodyLengthChecker??n.mt,credentialDefaultProvider:o?.credentialDefaultProvider??
v.t,defaultUserAgentProvider:o?.defaultUserAgentProvider??(0,n.p)({serviceId:g.serviceId,clientVersion:b}),eventStreamSerdeProvider:o?.
eventStreamSerdeProvider??T.r,maxAttempts:o?.maxAttempts??(0,p.t)(n.g,o),region:o?.region??(0,p.t)(n.Z,{...n.X,...R}),requestHandler:y.
t.create(o?.requestHandler??f),retryMode:o?.retryMode??(0,p.t)({...n._,default:async()=>(await f()).retryMode||n.y},o),streamCollector:o?.
streamCollector??y.r,useDualstackEndpoint:o?.useDualstackEndpoint??(0,p.t)(n.ut,R),useFipsEndpoint:o?.useFipsEndpoint??(0,p.
t)(n.lt,R),userAgentAppId:o?.userAgentAppId??(0,p.t)(n.f,R)}},Ke=o=>{const d=o.httpAuthSchemes;let f=o.httpAuthSchemeProvider,
g=o.credentials;return{setHttpAuthScheme(R){const re=d.findIndex(Ae=>Ae.schemeId===R.schemeId);re===-1?d.push(R):d.splice(
re,1,R)},httpAuthSchemes(){return d},setHttpAuthSchemeProvider(R){f=R},httpAuthSchemeProvider(){return f},setCredentials(R){
g=R},credentials(){return g}}},Ge=o=>({httpAuthSchemes:o.httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),
credentials:o.credentials()}),Qe=(o,d)=>{const f=Object.assign((0,n.l)(o),(0,n.$)(o),(0,n.j)(o),Ke(o));return d.forEach(
g=>g.configure(f)),Object.assign(o,(0,n.u)(f),(0,n.et)(f),(0,n.M)(f),Ge(f))};var r=class extends n.st{config;constructor(...[
o]){const d=Pe(o||{});super(d),this.initConfig=d;const f=se(d),g=(0,n.b)(f),R=(0,n.v)(g),re=(0,n.Y)(R),Ae=(0,n.k)(re),te=(0,n.
H)(Ae),Xe=(0,W.t)(te),$e=ae(Xe),tt=Qe($e,o?.extensions||[]);this.config=tt,this.middlewareStack.use((0,n.at)(this.config)),
this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),this.middlewareStack.use((0,n.
A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.D)(this.config)),this.middlewareStack.
use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:j,identityProviderConfigProvider:async it=>new n.
x({"aws.auth#sigv4":it.credentials})})),this.middlewareStack.use((0,n.C)(this.config))}destroy(){super.destroy()}}}),6369:((et,ne,i)=>{
i.d(ne,{n:()=>We,r:()=>ae,t:()=>Qe});var n=i(3040),W=i(4327),v=i(4782),p=i(1649),T=i(3656),y=i(9576);const N=async(r,o,d)=>({
operation:(0,n.vt)(o).operation,region:await(0,n._t)(r.region)()||(()=>{throw new Error("expected `region` to be configu\
red for `aws.auth#sigv4`")})()});function _(r){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbala\
ncing",region:r.region},propertiesExtractor:(o,d)=>({signingProperties:{config:o,context:d}})}}const j=r=>{const o=[];switch(r.
operation){default:o.push(_(r))}return o},$=r=>{const o=(0,n.r)(r);return Object.assign(o,{authSchemePreference:(0,n._t)(
r.authSchemePreference??[])})},X=r=>Object.assign(r,{useDualstackEndpoint:r.useDualstackEndpoint??!1,useFipsEndpoint:r.useFipsEndpoint??
!1,defaultSigningName:"elasticloadbalancing"}),ae={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}};var se="3.1142.0";const x="ref",b=-1,E=!0,M="isSet",k="PartitionResult",B="booleanEquals",z="getAtt\
r",V={[x]:"Endpoint"},K={[x]:k},O={},Y=[{[x]:"Region"}],G={conditions:[[M,[V]],[M,Y],["aws.partition",Y,k],[B,[{[x]:"Use\
FIPS"},E]],[B,[{[x]:"UseDualStack"},E]],[B,[{fn:z,argv:[K,"supportsDualStack"]},E]],[B,[{fn:z,argv:[K,"supportsFIPS"]},E]],
["stringEquals",[{fn:z,argv:[K,"name"]},"aws-us-gov"]]],results:[[b],[b,"Invalid Configuration: FIPS and custom endpoint\
 are not supported"],[b,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[V,O],["https://elasti\
cloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[b,"FIPS and DualStack are enabled, but this parti\
tion does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",O],["https://elasticloadbalan\
cing-fips.{Region}.{PartitionResult#dnsSuffix}",O],[b,"FIPS is enabled but this partition does not support FIPS"],["http\
s://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",O],[b,"DualStack is enabled but this partition d\
oes not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",O],[b,"Invalid Configur\
ation: Missing Region"]]},de=2,pe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,
100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),
De=n.K.from(pe,de,G.conditions,G.results),Te=new n.G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),ye=(r,o={})=>Te.
get(r,()=>(0,n.U)(De,{endpointParams:r,logger:o.logger}));n.W.aws=n.d;var he=class vo extends n.rt{constructor(o){super(
o),Object.setPrototypeOf(this,vo.prototype)}};const Se="AnomalyDetection",ve="AdministrativeOverride",fe="AvailabilityZo\
ne",ue="Description",oe="DescribeTargetHealth",Me="DescribeTargetHealthInput",Re="DescribeTargetHealthOutput",ge="Health\
CheckPort",_e="Id",be="Include",Ce="MitigationInEffect",l="Port",h="QuicServerId",I="Reason",m="Result",C="State",D="Tar\
getDescription",L="TargetDescriptions",q="TargetGroupArn",ee="TargetHealth",ce="TargetHealthDescriptions",U="TargetHealt\
hDescription",Ie="Targets",le="Target",we="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",H="com.amazonaw\
s.elasticloadbalancingv2",Le=new y.t(we);var Ue=[-3,we,"ElasticLoadBalancingV2ServiceException",0,[],[]];Le.registerError(
Ue,he);const Oe=[Le,new y.t(H)];var Z=[3,H,ve,0,[C,I,ue],[0,0,0]],He=[3,H,Se,0,[m,Ce],[0,0]],xe=[3,H,Me,0,[q,Ie,be],[0,()=>ke,
64],1],me=[3,H,Re,0,[ce],[()=>Ve]],Ne=[3,H,D,0,[_e,l,fe,h],[0,1,0,0],1],Fe=[3,H,ee,0,[C,I,ue],[0,0,0]],ze=[3,H,U,0,[le,ge,
ee,Se,ve],[()=>Ne,0,()=>Fe,()=>He,()=>Z]],ke=[1,H,L,0,()=>Ne],Ve=[1,H,ce,0,()=>ze],We=[9,H,oe,0,()=>xe,()=>me];const Be=r=>({
apiVersion:"2015-12-01",base64Decoder:r?.base64Decoder??n.xt,base64Encoder:r?.base64Encoder??n.bt,disableHostPrefix:r?.disableHostPrefix??
!1,endpointProvider:r?.endpointProvider??ye,extensions:r?.extensions??[],httpAuthSchemeProvider:r?.httpAuthSchemeProvider??
j,httpAuthSchemes:r?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#si\
gv4"),signer:new n.o}],logger:r?.logger??new n.Q,protocol:r?.protocol??T.t,protocolSettings:r?.protocolSettings??{defaultNamespace:"\
com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:Oe,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc\
/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:r?.serviceId??"Elastic Load Balan\
cing v2",sha256:r?.sha256??n.t,urlParser:r?.urlParser??v.r,utf8Decoder:r?.utf8Decoder??y.r,utf8Encoder:r?.utf8Encoder??y.
n}),je=r=>{(0,n.tt)(process.version);const o=(0,n.J)(r),d=()=>o().then(n.nt),f=Be(r);(0,n.Ct)(process.version);const g={
profile:r?.profile,logger:f.logger};return{...f,...r,runtime:"node",defaultsMode:o,authSchemePreference:r?.authSchemePreference??
(0,v.t)(n.a,g),bodyLengthChecker:r?.bodyLengthChecker??n.mt,credentialDefaultProvider:r?.credentialDefaultProvider??W.t,
defaultUserAgentProvider:r?.defaultUserAgentProvider??(0,n.p)({serviceId:f.serviceId,clientVersion:se}),maxAttempts:r?.maxAttempts??
(0,v.t)(n.g,r),region:r?.region??(0,v.t)(n.Z,{...n.X,...g}),requestHandler:p.t.create(r?.requestHandler??d),retryMode:r?.
retryMode??(0,v.t)({...n._,default:async()=>(await d()).retryMode||n.y},r),streamCollector:r?.streamCollector??p.r,useDualstackEndpoint:r?.
useDualstackEndpoint??(0,v.t)(n.ut,g),useFipsEndpoint:r?.useFipsEndpoint??(0,v.t)(n.lt,g),userAgentAppId:r?.userAgentAppId??
(0,v.t)(n.f,g)}},Pe=r=>{const o=r.httpAuthSchemes;let d=r.httpAuthSchemeProvider,f=r.credentials;return{setHttpAuthScheme(g){
const R=o.findIndex(re=>re.schemeId===g.schemeId);R===-1?o.push(g):o.splice(R,1,g)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(g){
d=g},httpAuthSchemeProvider(){return d},setCredentials(g){f=g},credentials(){return f}}},Ke=r=>({httpAuthSchemes:r.httpAuthSchemes(),
httpAuthSchemeProvider:r.httpAuthSchemeProvider(),credentials:r.credentials()}),Ge=(r,o)=>{const d=Object.assign((0,n.l)(
r),(0,n.$)(r),(0,n.j)(r),Pe(r));return o.forEach(f=>f.configure(d)),Object.assign(r,(0,n.u)(d),(0,n.et)(d),(0,n.M)(d),Ke(
d))};var Qe=class extends n.st{config;constructor(...[r]){const o=je(r||{});super(o),this.initConfig=o;const d=X(o),f=(0,n.
b)(d),g=(0,n.v)(f),R=(0,n.Y)(g),re=(0,n.k)(R),Ae=(0,n.H)(re),te=$(Ae),Xe=Ge(te,r?.extensions||[]);this.config=Xe,this.middlewareStack.
use((0,n.at)(this.config)),this.middlewareStack.use((0,n.m)(this.config)),this.middlewareStack.use((0,n.h)(this.config)),
this.middlewareStack.use((0,n.A)(this.config)),this.middlewareStack.use((0,n.O)(this.config)),this.middlewareStack.use((0,n.
D)(this.config)),this.middlewareStack.use((0,n.E)(this.config)),this.middlewareStack.use((0,n.T)(this.config,{httpAuthSchemeParametersProvider:N,
identityProviderConfigProvider:async $e=>new n.x({"aws.auth#sigv4":$e.credentials})})),this.middlewareStack.use((0,n.C)(
this.config))}destroy(){super.destroy()}}}),4471:((et,ne,i)=>{i.d(ne,{a:()=>fe,d:()=>b,f:()=>se,i:()=>ge,n:()=>_e,r:()=>Me,
t:()=>oe,u:()=>x});var n=i(7643),W=i(3667),v=i(550),p=i(7811),T=i(3040),y=i(1105),N=i(2619),_=i(6580),j=i(6369),$=i(139),
X=i(8861),ae=i(7615);const se=(0,v.t)(y.a,"AmazonEC2","EC2Client",T.V),x={},b=(l,h,I,m)=>[];var E=class extends se(x,b,"\
DescribeInstances",y.i){};const M=(0,v.t)(N.r,"AmazonElastiCacheV9","ElastiCacheClient",T.V),k={},B=(l,h,I,m)=>[];var z=class extends M(
k,B,"DescribeCacheClusters",N.n){};const V=(0,v.t)(ae.r,"AWSGirApiService","LambdaClient",T.V),K={},O=(l,h,I,m)=>[];var Y=class extends V(
K,O,"Invoke",ae.n){};const G=(0,v.t)(j.r,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",T.V),de={},pe=(l,h,I,m)=>[];
var De=class extends G(de,pe,"DescribeTargetHealth",j.n){};(0,p.d)({hosts:(0,p.n)((0,p.o)()).check((0,p.B)(1),(0,p.z)(200)),
until:(0,p.t)(["first","each"]),forMillis:(0,p.a)().check((0,p.T)(0),(0,p.R)(X.r))});const Te=(0,p.t)(["open","refused",
"timed-out","reset"]),ye=(0,p.u)({seen:(0,p.n)((0,p.u)({host:(0,p.f)(),state:Te,attempts:(0,p.a)()}))}),he=200,Se=5e3,ve=[
"ResourceNotReadyException","ENINotReadyException","ResourceConflictException","TooManyRequestsException","EC2ThrottledE\
xception"];async function fe(l,h,I){const m=new Map;for(let C=0;C<I.length;C+=he){const D={hosts:I.slice(C,C+he),until:"\
each",forMillis:Se};for(const{host:L,state:q}of await ue(l,h,D))m.set(L,q)}return m}async function ue(l,h,I){const m=await l.
lambda();try{const C=new TextEncoder().encode(JSON.stringify(I)),D=await m.send(new Y({FunctionName:h,Payload:C})),L=new TextDecoder().
decode(D.Payload);if(D.FunctionError)throw new _.r("fleet.not-right",`port-probe failed (${D.FunctionError}): ${L}; read\
 its log`);return ye.parse(JSON.parse(L)).seen}catch(C){if((0,_.t)(C,...ve))return[];throw C}}function oe(l,h){const I=l.
outputs[n.o[h]];if(I)return I;throw new _.r("stack.failed-state",`stack ${l.name} (${l.status.name}) has no output ${n.o[h]}\
; deploy it again`)}async function Me({aws:l},h){const[I,m,C,D]=await Promise.all([Re(l,oe(h,"groupName")),ge(l,oe(h,"ta\
rgetGroupArn")),be(l,oe(h,"cacheCluster")),Ce(l,h.name)]),L=await _e(l,I.members),q=I.members.filter(({LifecycleState:U})=>U===
"InService").map(({InstanceId:U})=>L.get(U??"")??"").filter(Boolean),ee=await fe(l,oe(h,"portProbe"),q),ce=I.members.map(
U=>{const Ie=U.InstanceId??"",le=L.get(Ie)??"";return{id:Ie,zone:U.AvailabilityZone??"",address:le,lifecycle:U.LifecycleState??
"",health:U.HealthStatus??"",target:m.get(Ie)??"not registered",port:ee.get(le)??"not asked",templateVersion:U.LaunchTemplate?.
Version??""}});return{size:I.size,instances:ce,...C,servers:D}}async function Re(l,h){const I=(await(await l.autoScaling()).
send(new W.t({AutoScalingGroupNames:[h]}))).AutoScalingGroups?.[0];if(!I)throw new _.r("fleet.not-right",`Auto Scaling g\
roup ${h} is gone; deploy the stack under another name`);const m=[...I.Instances??[]].sort((C,D)=>(C.InstanceId??"")<(D.
InstanceId??"")?-1:1);return{size:I.DesiredCapacity??0,members:m}}async function ge(l,h){const I=await(await l.loadBalancing()).
send(new De({TargetGroupArn:h}));return new Map((I.TargetHealthDescriptions??[]).map(({Target:m,TargetHealth:C})=>{const{
State:D="unknown",Reason:L}=C??{};return[m?.Id??"",L?`${D} (${L})`:D]}))}async function _e(l,h){const I=h.map(({InstanceId:L})=>L??
"").filter(Boolean),m=new Map;if(I.length===0)return m;const C=await l.ec2();let D;do{const L=await C.send(new E({Filters:[
{Name:"instance-id",Values:I}],...D&&{NextToken:D}}));for(const{InstanceId:q,PrivateIpAddress:ee}of(L.Reservations??[]).
flatMap(ce=>ce.Instances??[]))m.set(q??"",ee??"");D=L.NextToken}while(D);return m}async function be(l,h){const I=(await(await l.
elastiCache()).send(new z({CacheClusterId:h,ShowCacheNodeInfo:!0}))).CacheClusters?.[0];return{cacheNodes:(I?.CacheNodes??
[]).filter(({CacheNodeStatus:m,Endpoint:C})=>C?.Address&&!["creating","deleting"].includes(m??"")).map(({Endpoint:m})=>`${m?.
Address}:${m?.Port}`).sort(),cacheSize:I?.NumCacheNodes??0}}async function Ce(l,h){const I=await l.ssm();try{const{Parameter:m}=await I.
send(new $.t({Name:(0,n.g)(h).servers}));return(m?.Value??"").split(/\s+/).filter(Boolean).sort()}catch(m){if((0,_.t)(m,
"ParameterNotFound"))return[];throw m}}})};export{Rl as id,bl as ids,Ll as modules};
