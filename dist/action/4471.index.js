const Tn=4471,An=[4471],yn={2619:((Y,S,t)=>{t.d(S,{t:()=>v});var g=t(550),l=t(765),d=t(7932);const E=(0,g.t)(d.r,"Amazon\
ElastiCacheV9","ElastiCacheClient",l.t),a={},p=(D,P,y,h)=>[];var v=class extends E(a,p,"DescribeCacheClusters",d.t){}}),
9996:((Y,S,t)=>{t.d(S,{i:()=>E,n:()=>a,r:()=>p,t:()=>v});var g=t(550),l=t(765),d=t(8578);const E=(0,g.t)(d.a,"AWSGirApiS\
ervice","LambdaClient",l.t),a={},p=(D,P,y,h)=>[];var v=class extends E(a,p,"GetAccountSettings",d.t){}}),6369:((Y,S,t)=>{
t.d(S,{t:()=>v});var g=t(550),l=t(765),d=t(8833);const E=(0,g.t)(d.r,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2C\
lient",l.t),a={},p=(D,P,y,h)=>[];var v=class extends E(a,p,"DescribeTargetHealth",d.t){}}),4471:((Y,S,t)=>{t.d(S,{a:()=>b,
i:()=>R,n:()=>O,r:()=>z,t:()=>I});var g=t(7643),l=t(1105),d=t(2619),E=t(6580),a=t(7811),p=t(6369),v=t(990),D=t(2264),P=t(
5268),y=t(8861),h=t(9996),w=t(8578),B=class extends(0,h.i)(h.n,h.r,"Invoke",w.r){};(0,a.g)({hosts:(0,a.n)((0,a.c)()).check(
(0,a.C)(1),(0,a.S)(200)),until:(0,a.t)(["first","each"]),forMillis:(0,a.s)().check((0,a.b)(0),(0,a.x)(y.a)),connects:(0,a.
p)((0,a.s)().check((0,a.b)(1),(0,a.x)(3)))});const G=(0,a.t)(["open","refused","timed-out","reset"]),W=(0,a.f)({seen:(0,a.
n)((0,a.f)({host:(0,a._)(),state:G,attempts:(0,a.s)()}))}),f=200,$=5e3,K=["ResourceNotReadyException","ENINotReadyExcept\
ion","ResourceConflictException","TooManyRequestsException","EC2ThrottledException","NoAnswer"];async function b(o,s,e,c){
const u=new Map;for(let r=0;r<e.length;r+=f){const _={hosts:e.slice(r,r+f),until:"each",forMillis:$},m=c===void 0?_:{..._,
connects:c};for(const{host:C,state:L}of await F(o,s,m))u.set(C,L)}return u}function j(o){try{return W.parse(JSON.parse(o)).
seen}catch(s){const e=`port-probe answered ${JSON.stringify(o.slice(0,100))}; deploy the stack again`;throw new D.t("fle\
et.not-right",e,{cause:s})}}async function F(o,s,e){const c=await o.lambda();try{const u=new TextEncoder().encode(JSON.stringify(
e)),r=await c.send(new B({FunctionName:s,Payload:u})),_=r.Payload?.length?new TextDecoder().decode(r.Payload):"";if(r.FunctionError)
throw new D.t("fleet.not-right",`port-probe failed (${r.FunctionError}): ${_}; read its log`);return j(_)}catch(u){if((0,E.
t)(u,...K))return[];throw u}}function I(o,s){const e=o.outputs[g.o[s]];if(e)return e;throw new D.t("stack.failed-state",
`stack ${o.name} (${o.status.name}) has no output ${g.o[s]}; deploy it again`)}async function z({aws:o},s,{connects:e}={}){
const c=I(s,"groupName"),[u,r,_]=[I(s,"targetGroupArn"),I(s,"cacheCluster"),I(s,"portProbe")],[{group:m,members:C,addresses:L,
ports:U},k,X,Z]=await Promise.all([V(o,s.name,{groupName:c,portProbe:_,connects:e}),R(o,u),x(o,r),H(o,s.name)]),Q=C.map(
T=>{const A=T.InstanceId??"",M=L.get(A)??"";return{id:A,zone:T.AvailabilityZone??"",address:M,lifecycle:T.LifecycleState??
"",health:T.HealthStatus??"",target:k.get(A)??"not registered",port:U.get(M)??"not asked",templateVersion:T.LaunchTemplate?.
Version??""}});return{group:m,state:{size:m.DesiredCapacity??0,instances:Q,...X,servers:Z}}}async function V(o,s,{groupName:e,
portProbe:c,connects:u}){const r=await(0,P.t)({aws:o},s);if(!r){const C=`Auto Scaling group ${e} is gone; deploy the sta\
ck under another name`;throw new D.t("fleet.not-right",C)}const _=[...r.Instances??[]].sort((C,L)=>(C.InstanceId??"")<(L.
InstanceId??"")?-1:1),m=await O(o,_);return{group:r,members:_,addresses:m,ports:await b(o,c,_.filter(({LifecycleState:C})=>C===
"InService").map(({InstanceId:C})=>m.get(C??"")??"").filter(Boolean),u)}}async function R(o,s){const e=await(await o.loadBalancing()).
send(new p.t({TargetGroupArn:s}));return new Map((e.TargetHealthDescriptions??[]).map(({Target:c,TargetHealth:u})=>{const{
State:r="unknown",Reason:_}=u??{};return[c?.Id??"",_?`${r} (${_})`:r]}))}async function O(o,s){const e=s.map(({InstanceId:_})=>_??
"").filter(Boolean),c=new Map;if(e.length===0)return c;const u=await o.ec2();let r;do{const _=await u.send(new l.s({Filters:[
{Name:"instance-id",Values:e}],...r&&{NextToken:r}}));for(const{InstanceId:m,PrivateIpAddress:C}of(_.Reservations??[]).flatMap(
L=>L.Instances??[]))c.set(m??"",C??"");r=_.NextToken}while(r);return c}async function x(o,s){const e=(await(await o.elastiCache()).
send(new d.t({CacheClusterId:s,ShowCacheNodeInfo:!0}))).CacheClusters?.[0];return{cacheNodes:(e?.CacheNodes??[]).filter(
({CacheNodeStatus:c,Endpoint:u})=>u?.Address&&!["creating","deleting"].includes(c??"")).map(({Endpoint:c})=>`${c?.Address}\
:${c?.Port}`).sort(),cacheSize:e?.NumCacheNodes??0}}async function H(o,s){const e=await o.ssm();try{const{Parameter:c}=await e.
send(new v.i({Name:(0,g._)(s).servers}));return(c?.Value??"").split(/\s+/).filter(Boolean).sort()}catch(c){if((0,E.t)(c,
"ParameterNotFound"))return[];throw c}}}),7932:((Y,S,t)=>{t.d(S,{i:()=>d,n:()=>It,r:()=>E,t:()=>Le});var g=t(765),l=t(9576);
const d=rt=>Object.assign(rt,{useDualstackEndpoint:rt.useDualstackEndpoint??!1,useFipsEndpoint:rt.useFipsEndpoint??!1,defaultSigningName:"\
elasticache"}),E={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var a=class be extends g.
i{constructor(Pe){super(Pe),Object.setPrototypeOf(this,be.prototype)}};const p="AutoMinorVersionUpgrade",v="AtRestEncryp\
tionEnabled",D="ARN",P="AuthTokenEnabled",y="AuthTokenLastModifiedDate",h="AuthTokenStatus",w="Address",B="CustomerAvail\
abilityZone",G="CacheCluster",W="CacheClusterCreateTime",f="CacheClusterId",$="CacheClusterList",K="CacheClusterMessage",
b="CacheClusterStatus",j="CacheClusters",F="ClientDownloadLandingPage",I="ConfigurationEndpoint",z="CacheNodes",V="Cache\
NodeCreateTime",R="CacheNodeId",O="CacheNodeIdsList",x="CacheNodeIdsToReboot",H="CacheNodeIdsToRemove",o="CacheNodeList",
s="CacheNodeStatus",e="CacheNodeType",c="CacheNode",u="CustomerOutpostArn",r="CacheParameterGroup",_="CacheParameterGrou\
pName",m="CacheParameterGroupStatus",C="CacheSecurityGroup",L="CacheSecurityGroupMembership",U="CacheSecurityGroupMember\
shipList",k="CacheSecurityGroupName",X="CacheSubnetGroupName",Z="CacheSecurityGroups",Q="CloudWatchLogsDetails",T="Cloud\
WatchLogsDestinationDetails",A="DescribeCacheClustersMessage",M="DescribeCacheClusters",et="DestinationDetails",Mt="Deli\
veryStream",it="DestinationType",bt="Engine",_t="EngineVersion",ut="Endpoint",Ot="IpDiscovery",Nt="KinesisFirehoseDetail\
s",Gt="KinesisFirehoseDestinationDetails",Ct="LogDeliveryConfigurations",lt="LogDeliveryConfigurationList",dt="LogDelive\
ryConfiguration",nt="LogFormat",$t="LogGroup",pt="LogType",gt="Marker",Ft="MaxRecords",Et="Message",mt="NotificationConf\
iguration",ot="NumCacheNodes",Vt="NetworkType",xt="ParameterApplyStatus",Ut="PreferredAvailabilityZone",vt="ParameterGro\
upStatus",wt="PendingLogDeliveryConfiguration",Bt="PendingLogDeliveryConfigurationList",St="PendingModifiedValues",Wt="P\
referredMaintenanceWindow",Kt="PreferredOutpostArn",jt="Port",zt="ReplicationGroupId",Ht="ReplicationGroupLogDeliveryEna\
bled",st="ShowCacheClustersNotInReplicationGroups",kt="SourceCacheNodeId",Xt="ShowCacheNodeInfo",Dt="ScaleConfig",Zt="Se\
curityGroups",Qt="SecurityGroupId",Jt="SecurityGroupMembership",ht="SecurityGroupMembershipList",q="ScaleIntervalMinutes",
Yt="ScalePercentage",qt="SnapshotRetentionLimit",te="SnapshotWindow",tt="Status",ee="TopicArn",Lt="TransitEncryptionEnab\
led",Pt="TransitEncryptionMode",ne="TopicStatus",at="smithy.ts.sdk.synthetic.com.amazonaws.elasticache",J="xmlName",i="c\
om.amazonaws.elasticache",ct=l.t.for(at);var oe=[-3,at,"ElastiCacheServiceException",0,[],[]];ct.registerError(oe,a);const It=[
ct,l.t.for(i)];var se=[3,i,G,0,[f,I,F,e,bt,_t,b,ot,Ut,Kt,W,Wt,St,mt,Z,r,X,z,p,Zt,zt,qt,te,P,y,Lt,v,D,Ht,Ct,Vt,Ot,Pt],[0,
()=>At,0,0,0,0,0,1,0,0,4,0,[()=>de,0],()=>Ce,[()=>ve,0],[()=>re,0],0,[()=>me,0],2,()=>he,0,1,0,2,4,2,2,0,2,[()=>Se,0],0,
0,0]],ae=[3,i,K,0,[gt,j],[0,[()=>Ee,0]]],ce=[3,i,c,0,[R,s,V,ut,vt,kt,B,u],[0,0,4,()=>At,0,0,0,0]],re=[3,i,m,0,[_,xt,x],[
0,0,[()=>Rt,0]]],ie=[3,i,L,0,[k,tt],[0,0]],_e=[3,i,T,0,[$t],[0]],ue=[3,i,A,0,[f,Ft,gt,Xt,st],[0,1,0,2,2]],Tt=[3,i,et,0,[
Q,Nt],[()=>_e,()=>yt]],At=[3,i,ut,0,[w,jt],[0,1]],yt=[3,i,Gt,0,[Mt],[0]],ft=[3,i,dt,0,[pt,it,et,nt,tt,Et],[0,0,()=>Tt,0,
0,0]],Ce=[3,i,mt,0,[ee,ne],[0,0]],le=[3,i,wt,0,[pt,it,et,nt],[0,0,()=>Tt,0]],de=[3,i,St,0,[ot,H,_t,e,h,Ct,Lt,Pt,Dt],[1,[
()=>Rt,0],0,0,0,()=>De,2,0,()=>pe]],pe=[3,i,Dt,0,[Yt,q],[1,1]],ge=[3,i,Jt,0,[Qt,tt],[0,0]],Ee=[1,i,$,0,[()=>se,{[J]:G}]],
Rt=[1,i,O,0,[0,{[J]:R}]],me=[1,i,o,0,[()=>ce,{[J]:c}]],ve=[1,i,U,0,[()=>ie,{[J]:C}]],Se=[1,i,lt,0,[()=>ft,{[J]:dt}]],De=[
1,i,Bt,0,()=>le],he=[1,i,ht,0,()=>ge],Le=[9,i,M,0,()=>ue,()=>ae]}),8578:((Y,S,t)=>{t.d(S,{a:()=>E,i:()=>we,n:()=>Ln,o:()=>d,
r:()=>Pn,t:()=>hn});var g=t(765),l=t(9576);const d=Ae=>Object.assign(Ae,{useDualstackEndpoint:Ae.useDualstackEndpoint??!1,
useFipsEndpoint:Ae.useFipsEndpoint??!1,defaultSigningName:"lambda"}),E={UseFIPS:{type:"builtInParams",name:"useFipsEndpo\
int"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bu\
iltInParams",name:"useDualstackEndpoint"}};var a=class Oe extends g.i{static shapeId="smithy.ts.sdk.synthetic.com.amazon\
aws.lambda#LambdaServiceException";constructor(In){super(In),Object.setPrototypeOf(this,Oe.prototype)}};const p="Account\
Limit",v="ApplicationLogLevel",D="ApplyOn",P="AccountUsage",y="Architectures",h="Arn",w="Blob",B="ClientContext",G="Conc\
urrentExecutions",W="CapacityProviderArn",f="CapacityProviderConfig",$="CodeSize",K="CodeSizeUnzipped",b="CodeSizeZipped",
j="CodeSha256",F="ConfigSha256",I="Command",z="Description",V="DurableConfig",R="DurableExecutionArn",O="DurableExecutio\
nName",x="DeadLetterConfig",H="DirectS3Read",o="Error",s="ErrorCode",e="EnvironmentError",c="ExecutionEnvironmentMemoryG\
iBPerVCpu",u="EntryPoint",r="EnvironmentResponse",_="EphemeralStorage",m="ExecutionTimeout",C="ExecutedVersion",L="Envir\
onmentVariableName",U="EnvironmentVariableValue",k="EnvironmentVariables",X="Environment",Z="FunctionArn",Q="FunctionCou\
nt",T="FunctionConfiguration",A="FunctionError",M="FunctionName",et="FileSystemConfigs",Mt="FileSystemConfigList",it="Fi\
leSystemConfig",bt="GetAccountSettings",_t="GetAccountSettingsRequest",ut="GetAccountSettingsResponse",Ot="GetFunctionCo\
nfigurationRequest",Nt="GetFunctionConfiguration",Gt="Handler",Ct="Ipv6AllowedForDualStack",lt="ImageConfig",dt="ImageCo\
nfigError",nt="ImageConfigResponse",$t="InvocationRequest",pt="InvocationResponse",gt="InvocationType",Ft="Invoke",Et="K\
MSKeyArn",mt="Layers",ot="LoggingConfig",Vt="LogFormat",xt="LogGroup",Ut="LastModified",vt="LambdaManagedInstancesCapaci\
tyProviderConfig",wt="LocalMountPath",Bt="LogResult",St="LayersReferenceList",Wt="LogType",Kt="LastUpdateStatus",jt="Las\
tUpdateStatusReason",zt="LastUpdateStatusReasonCode",Ht="Layer",st="Message",kt="MasterArn",Xt="MemorySize",Dt="Mode",Zt="\
OptimizationStatus",Qt="PerExecutionEnvironmentMaxConcurrency",Jt="PackageType",ht="Payload",q="Qualifier",Yt="RevisionI\
d",qt="RetentionPeriodInDays",te="RuntimeVersionArn",tt="RuntimeVersionConfig",ee="RuntimeVersionError",Lt="Role",Pt="Ru\
ntime",ne="StatusCode",at="S3FilesConfig",J="SecurityGroupIds",i="SubnetIds",ct="SigningJobArn",oe="SystemLogLevel",It="\
SigningProfileVersionArn",se="StateReason",ae="StateReasonCode",ce="SensitiveString",re="SnapStartResponse",ie="SnapStar\
t",_e="Size",ue="State",Tt="TargetArn",At="TracingConfigResponse",yt="TotalCodeSize",ft="TenancyConfig",Ce="TracingConfi\
g",le="TenantId",de="TenantIsolationMode",pe="Timeout",ge="UnreservedConcurrentExecutions",Ee="Variables",Rt="VpcConfig",
me="VpcConfigResponse",ve="VpcId",Se="Version",De="WorkingDirectory",he="X-Amz-Client-Context",Le="X-Amz-Durable-Executi\
on-Arn",rt="X-Amz-Durable-Execution-Name",Pe="X-Amz-Executed-Version",Ge="X-Amz-Function-Error",$e="X-Amz-Invocation-Typ\
e",Fe="X-Amz-Log-Result",Ve="X-Amz-Log-Type",xe="X-Amz-Tenant-Id",Ie="http",N="httpHeader",ye="httpQuery",fe="smithy.ts.\
sdk.synthetic.com.amazonaws.lambda",n="com.amazonaws.lambda",Re=new l.t(fe);var Ue=[-3,fe,"LambdaServiceException",0,[],
[]];Re.registerError(Ue,a);const we=[Re,new l.t(n)];var Me=[0,n,w,8,21],Be=[0,n,L,8,0],We=[0,n,U,8,0],Te=[0,n,ce,8,0],Ke=[
3,n,p,0,[yt,K,b,G,ge],[1,1,1,1,1]],je=[3,n,P,0,[yt,Q],[1,1]],ze=[3,n,f,0,[vt],[()=>rn],1],He=[3,n,x,0,[Tt],[0]],ke=[3,n,
V,0,[Et,qt,m],[0,1,1]],Xe=[3,n,e,0,[s,st],[0,[()=>Te,0]]],Ze=[3,n,r,0,[Ee,o],[[()=>Dn,0],[()=>Xe,0]]],Qe=[3,n,_,0,[_e],[
1],1],Je=[3,n,it,0,[h,wt,at],[0,0,()=>dn],2],Ye=[3,n,T,0,[M,Z,Pt,Lt,Gt,$,z,pe,Xt,Ut,j,Se,Rt,x,X,Et,Ce,kt,Yt,mt,ue,se,ae,
Kt,jt,zt,et,It,ct,Jt,nt,y,_,ie,tt,ot,ft,f,F,V],[0,0,0,0,0,1,0,1,1,0,0,0,()=>mn,()=>He,[()=>Ze,0],0,()=>En,0,0,()=>Sn,0,0,
0,0,0,0,()=>vn,0,0,0,[()=>sn,0],64,()=>Qe,()=>pn,[()=>Cn,0],()=>un,()=>gn,()=>ze,0,()=>ke]],qe=[3,n,_t,0,[],[]],tn=[3,n,
ut,0,[p,P],[()=>Ke,()=>je]],en=[3,n,Ot,0,[M,q],[[0,1],[0,{[ye]:q}]],1],nn=[3,n,lt,0,[u,I,De],[64,64,0]],on=[3,n,dt,0,[s,
st],[0,[()=>Te,0]]],sn=[3,n,nt,0,[lt,o],[()=>nn,[()=>on,0]]],an=[3,n,$t,0,[M,gt,Wt,B,O,ht,q,le],[[0,1],[0,{[N]:$e}],[0,{
[N]:Ve}],[0,{[N]:he}],[0,{[N]:rt}],[()=>Me,16],[0,{[ye]:q}],[0,{[N]:xe}]],1],cn=[3,n,pt,0,[ne,A,Bt,ht,C,R],[[1,32],[0,{[N]:Ge}],
[0,{[N]:Fe}],[()=>Me,16],[0,{[N]:Pe}],[0,{[N]:Le}]]],rn=[3,n,vt,0,[W,Qt,c],[0,1,1],1],_n=[3,n,Ht,0,[h,$,It,ct],[0,1,0,0]],
un=[3,n,ot,0,[Vt,v,oe,xt],[0,0,0,0]],Cn=[3,n,tt,0,[te,o],[0,[()=>ln,0]]],ln=[3,n,ee,0,[s,st],[0,[()=>Te,0]]],dn=[3,n,at,
0,[H],[0]],pn=[3,n,re,0,[D,Zt],[0,0]],gn=[3,n,ft,0,[de],[0],1],En=[3,n,At,0,[Dt],[0]],mn=[3,n,me,0,[i,J,ve,Ct],[64,64,0,
2]],vn=[1,n,Mt,0,()=>Je],Sn=[1,n,St,0,()=>_n],Dn=[2,n,k,8,[()=>Be,0],[()=>We,0]],hn=[9,n,bt,{[Ie]:["GET","/2016-08-19/ac\
count-settings",200]},()=>qe,()=>tn],Ln=[9,n,Nt,{[Ie]:["GET","/2015-03-31/functions/{FunctionName}/configuration",200]},
()=>en,()=>Ye],Pn=[9,n,Ft,{[Ie]:["POST","/2015-03-31/functions/{FunctionName}/invocations",200]},()=>an,()=>cn]}),8833:((Y,S,t)=>{
t.d(S,{i:()=>d,n:()=>r,r:()=>E,t:()=>T});var g=t(765),l=t(9576);const d=A=>Object.assign(A,{useDualstackEndpoint:A.useDualstackEndpoint??
!1,useFipsEndpoint:A.useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),E={UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var a=class Ne extends g.i{constructor(M){super(M),Object.setPrototypeOf(
this,Ne.prototype)}};const p="AnomalyDetection",v="AdministrativeOverride",D="AvailabilityZone",P="Description",y="Descr\
ibeTargetHealth",h="DescribeTargetHealthInput",w="DescribeTargetHealthOutput",B="HealthCheckPort",G="Id",W="Include",f="\
MitigationInEffect",$="Port",K="QuicServerId",b="Reason",j="Result",F="State",I="TargetDescription",z="TargetDescription\
s",V="TargetGroupArn",R="TargetHealth",O="TargetHealthDescriptions",x="TargetHealthDescription",H="Targets",o="Target",s="\
smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",e="com.amazonaws.elasticloadbalancingv2",c=new l.t(s);var u=[
-3,s,"ElasticLoadBalancingV2ServiceException",0,[],[]];c.registerError(u,a);const r=[c,new l.t(e)];var _=[3,e,v,0,[F,b,P],
[0,0,0]],m=[3,e,p,0,[j,f],[0,0]],C=[3,e,h,0,[V,H,W],[0,()=>Z,64],1],L=[3,e,w,0,[O],[()=>Q]],U=[3,e,I,0,[G,$,D,K],[0,1,0,
0],1],k=[3,e,R,0,[F,b,P],[0,0,0]],X=[3,e,x,0,[o,B,R,p,v],[()=>U,0,()=>k,()=>m,()=>_]],Z=[1,e,z,0,()=>U],Q=[1,e,O,0,()=>X],
T=[9,e,y,0,()=>C,()=>L]})};export{Tn as id,An as ids,yn as modules};
