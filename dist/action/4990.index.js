const Pt=4990,Mt=[4990],Nt={2619:((p,s,t)=>{t.d(s,{t:()=>_});var o=t(550),a=t(765),c=t(7932);const i=(0,o.t)(c.r,"Amazon\
ElastiCacheV9","ElastiCacheClient",a.t),r={},C=(h,D,S,m)=>[];var _=class extends i(r,C,"DescribeCacheClusters",c.t){}}),
4990:((p,s,t)=>{t.d(s,{DescribeCacheClustersCommand:()=>o.t});var o=t(2619)}),7932:((p,s,t)=>{t.d(s,{i:()=>c,n:()=>et,r:()=>i,
t:()=>gt});var o=t(765),a=t(9576);const c=d=>Object.assign(d,{useDualstackEndpoint:d.useDualstackEndpoint??!1,useFipsEndpoint:d.
useFipsEndpoint??!1,defaultSigningName:"elasticache"}),i={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}};var r=class j extends o.i{constructor(vt){super(vt),Object.setPrototypeOf(this,j.prototype)}};const C="\
AutoMinorVersionUpgrade",_="AtRestEncryptionEnabled",h="ARN",D="AuthTokenEnabled",S="AuthTokenLastModifiedDate",m="AuthT\
okenStatus",V="Address",B="CustomerAvailabilityZone",E="CacheCluster",Z="CacheClusterCreateTime",L="CacheClusterId",z="C\
acheClusterList",H="CacheClusterMessage",J="CacheClusterStatus",Q="CacheClusters",X="ClientDownloadLandingPage",Y="Confi\
gurationEndpoint",q="CacheNodes",ee="CacheNodeCreateTime",g="CacheNodeId",te="CacheNodeIdsList",se="CacheNodeIdsToReboot",
oe="CacheNodeIdsToRemove",ne="CacheNodeList",ae="CacheNodeStatus",v="CacheNodeType",P="CacheNode",ce="CustomerOutpostArn",
ie="CacheParameterGroup",re="CacheParameterGroupName",Ce="CacheParameterGroupStatus",_e="CacheSecurityGroup",ue="CacheSe\
curityGroupMembership",le="CacheSecurityGroupMembershipList",de="CacheSecurityGroupName",pe="CacheSubnetGroupName",he="C\
acheSecurityGroups",De="CloudWatchLogsDetails",Se="CloudWatchLogsDestinationDetails",me="DescribeCacheClustersMessage",Ee="\
DescribeCacheClusters",u="DestinationDetails",Le="DeliveryStream",M="DestinationType",ge="Engine",N="EngineVersion",y="E\
ndpoint",ve="IpDiscovery",Pe="KinesisFirehoseDetails",Me="KinesisFirehoseDestinationDetails",G="LogDeliveryConfiguration\
s",Ne="LogDeliveryConfigurationList",T="LogDeliveryConfiguration",I="LogFormat",ye="LogGroup",A="LogType",b="Marker",Ge="\
MaxRecords",Te="Message",f="NotificationConfiguration",R="NumCacheNodes",Ie="NetworkType",Ae="ParameterApplyStatus",be="\
PreferredAvailabilityZone",fe="ParameterGroupStatus",Re="PendingLogDeliveryConfiguration",Oe="PendingLogDeliveryConfigur\
ationList",O="PendingModifiedValues",$e="PreferredMaintenanceWindow",We="PreferredOutpostArn",xe="Port",Fe="ReplicationG\
roupId",Ke="ReplicationGroupLogDeliveryEnabled",ke="ShowCacheClustersNotInReplicationGroups",Ue="SourceCacheNodeId",we="\
ShowCacheNodeInfo",$="ScaleConfig",je="SecurityGroups",Ve="SecurityGroupId",Be="SecurityGroupMembership",Ze="SecurityGro\
upMembershipList",ze="ScaleIntervalMinutes",He="ScalePercentage",Je="SnapshotRetentionLimit",Qe="SnapshotWindow",l="Stat\
us",Xe="TopicArn",W="TransitEncryptionEnabled",x="TransitEncryptionMode",Ye="TopicStatus",F="smithy.ts.sdk.synthetic.com\
.amazonaws.elasticache",n="xmlName",e="com.amazonaws.elasticache",K=a.t.for(F);var qe=[-3,F,"ElastiCacheServiceException",
0,[],[]];K.registerError(qe,r);const et=[K,a.t.for(e)];var tt=[3,e,E,0,[L,Y,X,v,ge,N,J,R,be,We,Z,$e,O,f,he,ie,pe,q,C,je,
Fe,Je,Qe,D,S,W,_,h,Ke,G,Ie,ve,x],[0,()=>U,0,0,0,0,0,1,0,0,4,0,[()=>lt,0],()=>_t,[()=>St,0],[()=>nt,0],0,[()=>Dt,0],2,()=>Lt,
0,1,0,2,4,2,2,0,2,[()=>mt,0],0,0,0]],st=[3,e,H,0,[b,Q],[0,[()=>ht,0]]],ot=[3,e,P,0,[g,ae,ee,y,fe,Ue,B,ce],[0,0,4,()=>U,0,
0,0,0]],nt=[3,e,Ce,0,[re,Ae,se],[0,0,[()=>w,0]]],at=[3,e,ue,0,[de,l],[0,0]],ct=[3,e,Se,0,[ye],[0]],it=[3,e,me,0,[L,Ge,b,
we,ke],[0,1,0,2,2]],k=[3,e,u,0,[De,Pe],[()=>ct,()=>rt]],U=[3,e,y,0,[V,xe],[0,1]],rt=[3,e,Me,0,[Le],[0]],Ct=[3,e,T,0,[A,M,
u,I,l,Te],[0,0,()=>k,0,0,0]],_t=[3,e,f,0,[Xe,Ye],[0,0]],ut=[3,e,Re,0,[A,M,u,I],[0,0,()=>k,0]],lt=[3,e,O,0,[R,oe,N,v,m,G,
W,x,$],[1,[()=>w,0],0,0,0,()=>Et,2,0,()=>dt]],dt=[3,e,$,0,[He,ze],[1,1]],pt=[3,e,Be,0,[Ve,l],[0,0]],ht=[1,e,z,0,[()=>tt,
{[n]:E}]],w=[1,e,te,0,[0,{[n]:g}]],Dt=[1,e,ne,0,[()=>ot,{[n]:P}]],St=[1,e,le,0,[()=>at,{[n]:_e}]],mt=[1,e,Ne,0,[()=>Ct,{
[n]:T}]],Et=[1,e,Oe,0,()=>ut],Lt=[1,e,Ze,0,()=>pt],gt=[9,e,Ee,0,()=>it,()=>st]})};export{Pt as id,Mt as ids,Nt as modules};
