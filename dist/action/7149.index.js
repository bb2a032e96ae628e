const Yn=7149,Zn=[7149],qn={7149:((Et,m,n)=>{n.r(m),n.d(m,{CloudFormationClient:()=>C});var o=n(3040),l=n(765),I=n(2903),
f=n(2308),G=n(4327),S=n(4782),$=n(1649),J=n(3656),U=n(439),X=n(3456),M=n(7573);const Y=async(e,s,a)=>({operation:(0,l.m)(
s).operation,region:await(0,l.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function Z(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:e.region},propertiesExtractor:(s,a)=>({
signingProperties:{config:s,context:a}})}}const q=e=>{const s=[];switch(e.operation){default:s.push(Z(e))}return s},tt=e=>{
const s=(0,o.r)(e);return Object.assign(s,{authSchemePreference:(0,l.p)(e.authSchemePreference??[])})};var et="3.1169.0";
const h="ref",d=-1,P=!0,x="isSet",L="PartitionResult",g="booleanEquals",k="getAttr",D={[h]:"Endpoint"},v={[h]:L},i={},F=[
{[h]:"Region"}],V={conditions:[[x,[D]],[x,F],["aws.partition",F,L],[g,[{[h]:"UseFIPS"},P]],[g,[{[h]:"UseDualStack"},P]],
[g,[{fn:k,argv:[v,"supportsDualStack"]},P]],[g,[{fn:k,argv:[v,"supportsFIPS"]},P]],["stringEquals",[{fn:k,argv:[v,"name"]},
"aws-us-gov"]]],results:[[d],[d,"Invalid Configuration: FIPS and custom endpoint are not supported"],[d,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[D,i],["https://cloudformation-fips.{Region}.{PartitionResult#\
dualStackDnsSuffix}",i],[d,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://\
cloudformation.{Region}.amazonaws.com",i],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",i],[d,"FIP\
S is enabled but this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualStackDnsS\
uffix}",i],[d,"DualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Region}.{P\
artitionResult#dnsSuffix}",i],[d,"Invalid Configuration: Missing Region"]]},ot=2,st=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,
2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,
100000005,3,100000001,14,4,100000002,100000003]),T=o.W.from(st,ot,V.conditions,V.results),nt=new o.U({size:50,params:["E\
ndpoint","Region","UseDualStack","UseFIPS"]}),at=(e,s={})=>nt.get(e,()=>(0,o.V)(T,{endpointParams:e,logger:s.logger}));o.
H.aws=o.d;const rt=e=>({apiVersion:"2010-05-15",base64Decoder:e?.base64Decoder??o.ot,base64Encoder:e?.base64Encoder??U.n,
disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??at,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.
httpAuthSchemeProvider??q,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider(
"aws.auth#sigv4"),signer:new o.o}],logger:e?.logger??new U.t,protocol:e?.protocol??J.t,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.cloudformation",errorTypeRegistries:I.g,xmlNamespace:"http://cloudformation.amazonaws.c\
om/doc/2010-05-15/",version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:e?.serviceId??"CloudFormation",sha256:e?.
sha256??o.t,urlParser:e?.urlParser??S.r,utf8Decoder:e?.utf8Decoder??X.t,utf8Encoder:e?.utf8Encoder??M.t}),ct=e=>{(0,o.Z)(
process.version);const s=(0,o.G)(e),a=()=>s().then(o.Q),u=rt(e);(0,o.st)(process.version);const c={profile:e?.profile,logger:u.
logger};return{...u,...e,runtime:"node",defaultsMode:s,authSchemePreference:e?.authSchemePreference??(0,S.t)(o.a,c),bodyLengthChecker:e?.
bodyLengthChecker??o.rt,credentialDefaultProvider:e?.credentialDefaultProvider??G.t,defaultSocketTimeout:(0,f.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,o.p)({serviceId:u.serviceId,clientVersion:et}),maxAttempts:e?.
maxAttempts??(0,S.t)(o.g,e),region:e?.region??(0,S.t)(o.J,{...o.q,...c}),requestHandler:$.t.create(e?.requestHandler??a),
retryMode:e?.retryMode??(0,S.t)({...o._,default:async()=>(await a()).retryMode||o.y},e),streamCollector:e?.streamCollector??
$.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,S.t)(o.nt,c),useFipsEndpoint:e?.useFipsEndpoint??(0,S.t)(o.tt,c),userAgentAppId:e?.
userAgentAppId??(0,S.t)(o.f,c)}},O=e=>{const s=e.httpAuthSchemes;let a=e.httpAuthSchemeProvider,u=e.credentials;return{setHttpAuthScheme(c){
const E=s.findIndex(A=>A.schemeId===c.schemeId);E===-1?s.push(c):s.splice(E,1,c)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(c){
a=c},httpAuthSchemeProvider(){return a},setCredentials(c){u=c},credentials(){return u}}},H=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),R=(e,s)=>{const a=Object.assign((0,o.l)(
e),(0,o.Y)(e),(0,o.j)(e),O(e));return s.forEach(u=>u.configure(a)),Object.assign(e,(0,o.u)(a),(0,o.X)(a),(0,o.M)(a),H(a))};
var C=class extends o.et{config;constructor(...[e]){const s=ct(e||{});super(s),this.initConfig=s;const a=(0,I.v)(s),u=(0,o.
b)(a),c=(0,o.v)(u),E=(0,o.K)(c),A=(0,o.k)(E),it=(0,l.n)(A),ut=tt(it),_t=R(ut,e?.extensions||[]);this.config=_t,this.middlewareStack.
use((0,o.$)(this.config)),this.middlewareStack.use((0,o.m)(this.config)),this.middlewareStack.use((0,o.h)(this.config)),
this.middlewareStack.use((0,o.A)(this.config)),this.middlewareStack.use((0,o.O)(this.config)),this.middlewareStack.use((0,o.
D)(this.config)),this.middlewareStack.use((0,o.E)(this.config)),this.middlewareStack.use((0,o.T)(this.config,{httpAuthSchemeParametersProvider:Y,
identityProviderConfigProvider:async St=>new o.x({"aws.auth#sigv4":St.credentials})})),this.middlewareStack.use((0,o.C)(
this.config))}destroy(){super.destroy()}}}),2308:((Et,m,n)=>{n.d(m,{t:()=>l});const o=()=>typeof process=="object"&&process?.
env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",l=(I,f)=>{if(o()&&typeof I?.handle!="function")return f}}),2903:((Et,m,n)=>{
n.d(m,{_:()=>f,a:()=>Hn,c:()=>Bn,d:()=>Wn,f:()=>zn,g:()=>Es,h:()=>Jn,i:()=>Vn,l:()=>Kn,m:()=>Gn,n:()=>Ln,o:()=>wn,p:()=>Qn,
r:()=>Fn,s:()=>Nn,t:()=>xn,u:()=>jn,v:()=>I});var o=n(765),l=n(9576);const I=gt=>Object.assign(gt,{useDualstackEndpoint:gt.
useDualstackEndpoint??!1,useFipsEndpoint:gt.useFipsEndpoint??!1,defaultSigningName:"cloudformation"}),f={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"\
region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var G=class Se extends o.i{static shapeId="smi\
thy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";constructor(Xn){super(Xn),Object.setPrototypeOf(
this,Se.prototype)}};const S="Arn",$="AfterContext",J="AttributeChangeType",U="AliasName",X="ActualProperties",M="Actual\
Value",Y="AfterValueFrom",Z="AfterValue",q="Action",tt="Attribute",et="BeforeContext",h="BeforeValue",d="BeforeValueFrom",
P="Change",x="CreateChangeSet",L="CreateChangeSetInput",g="CreateChangeSetOutput",k="CausingEntity",D="ClientRequestToke\
n",v="ChangeSetId",i="ChangeSetName",F="ChangeSetSummary",V="ChangeSetSummaries",ot="ChangeSetType",st="ChangeSource",T="\
CreationTime",nt="ClientToken",at="ContinueUpdateRollback",rt="ContinueUpdateRollbackInput",ct="ContinueUpdateRollbackOu\
tput",O="Capabilities",H="Changes",R="Description",C="DeploymentConfig",e="DeleteChangeSet",s="DeleteChangeSetInput",a="\
DescribeChangeSetInput",u="DeleteChangeSetOutput",c="DescribeChangeSetOutput",E="DescribeChangeSet",A="DriftDetectionTim\
estamp",it="DescribeEvents",ut="DescribeEventsInput",_t="DescribeEventsOutput",St="DriftInformation",ft="DeploymentMode",
kt="DeletionMode",lt="DisableRollback",le="DetectionStatus",de="DetectStackDrift",pe="DescribeStackDriftDetectionStatus",
De="DescribeStackDriftDetectionStatusInput",ve="DescribeStackDriftDetectionStatusOutput",he="DetectStackDriftInput",Re="\
DetectStackDriftOutput",Ce="DescribeStackEvents",me="DescribeStackEventsInput",Ie="DescribeStackEventsOutput",Pe="Delete\
StackInput",ge="DescribeStacksInput",Ee="DescribeStacksOutput",fe="DetectionStatusReason",ke="DriftedStackResourceCount",
Te="DescribeStackResourceDrifts",Oe="DescribeStackResourceDriftsInput",Ae="DescribeStackResourceDriftsOutput",be="DriftS\
tatusReason",ye="DeleteStack",$e="DescribeStacks",dt="DetailedStatus",Ue="DeletionTime",Me="DifferenceType",xe="DisableV\
alidation",Le="Details",Fe="Drift",Ve="ExecuteChangeSet",He="ExecuteChangeSetInput",we="ExecuteChangeSetOutput",Ne="Even\
tFilter",Tt="EventId",Be="ExportName",Ke="ExpectedProperties",Ot="ExecutionStatus",je="EndTime",At="EnableTerminationPro\
tection",We="EventType",ze="ExpectedValue",Qe="Evaluation",Ge="Filters",Je="FailedEvents",Xe="ForceRollback",bt="HookFai\
lureMode",Ye="HookInvocationCount",Ze="HookInvocationId",yt="HookInvocationPoint",$t="HookStatus",Ut="HookStatusReason",
Mt="HookType",qe="Id",pt="ImportExistingResources",Dt="IncludeNestedStacks",to="IncludePropertyValues",xt="Key",eo="List\
ChangeSets",oo="ListChangeSetsInput",so="ListChangeSetsOutput",no="LastCheckTimestamp",ao="LogicalIdHierarchy",Lt="LastO\
perations",ro="LiveResourceDrift",b="LogicalResourceId",co="LogicalResourceIds",io="LastUpdatedTime",vt="ModuleInfo",uo="\
MaxResults",_o="MonitoringTimeInMinutes",So="Mode",lo="Name",ht="NotificationARNs",_="NextToken",po="Output",Ft="Operati\
onEvents",Do="OperationEntry",vo="OperationEvent",w="OperationId",ho="OutputKey",Ro="OperationStatus",Vt="OnStackFailure",
Ht="OperationType",Co="OutputValue",wt="Outputs",N="Parameters",mo="PolicyAction",Nt="ParentChangeSetId",Io="PreviousDep\
loymentContext",Po="PropertyDifference",Bt="PropertyDifferences",go="ParentId",Eo="ParameterKey",fo="PropertyPath",B="Ph\
ysicalResourceId",Kt="PhysicalResourceIdContext",ko="PhysicalResourceIdContextKeyValuePair",To="PreviousValue",Oo="Param\
eterValue",Ao="Parameter",jt="Path",K="RoleARN",Wt="ResourceChange",bo="ResourceChangeDetail",yo="ResourceChangeDetails",
zt="RootChangeSetId",j="RollbackConfiguration",Qt="ResourceDriftIgnoredAttributes",$o="ResourceDriftIgnoredAttribute",Uo="\
ResourceDriftStatus",Gt="RetainExceptOnCreate",Mo="ResourceIdentifier",xo="RootId",Jt="ResourceProperties",Lo="RetainRes\
ources",Fo="RequiresRecreation",Xt="ResourceStatusReason",Yt="ResourceStatus",y="ResourceType",Vo="ResourceTargetDefinit\
ion",Zt="ResourcesToImport",Ho="ResourceToImport",wo="ResourcesToSkip",No="ResourceTypes",qt="RollbackTriggers",Bo="Roll\
backTrigger",Ko="ResolvedValue",jo="Reason",Wo="Replacement",te="Status",Rt="StackDriftDetectionId",zo="StackDriftInform\
ation",Ct="StackDriftStatus",ee="StackEvents",Qo="StackEvent",p="StackId",r="StackName",Go="StackPolicyBody",Jo="StackPo\
licyURL",oe="StatusReason",se="StackResourceDrifts",Xo="StackResourceDriftStatus",Yo="StackResourceDriftStatusFilters",Zo="\
StackResourceDrift",qo="SetStackPolicy",ts="SetStackPolicyInput",es="StackStatusReason",os="StackStatus",ss="StartTime",
ns="Scope",ne="Stacks",as="Stack",rs="Summaries",ae="Type",cs="TemplateBody",is="TypeHierarchy",us="TimeoutInMinutes",_s="\
TemplateURL",W="Tags",Ss="Tag",ls="Target",z="Timestamp",ds="UsePreviousTemplate",ps="UsePreviousValue",Ds="UpdateTermin\
ationProtection",vs="UpdateTerminationProtectionInput",hs="UpdateTerminationProtectionOutput",re="Value",Rs="ValidationF\
ailureMode",Cs="ValidationName",ms="ValidationPath",Is="ValidationStatus",Ps="ValidationStatusReason",ce="smithy.ts.sdk.\
synthetic.com.amazonaws.cloudformation",t="com.amazonaws.cloudformation",ie=new l.t(ce);var gs=[-3,ce,"CloudFormationSer\
viceException",0,[],[]];ie.registerError(gs,G);const Es=[ie,new l.t(t)];var fs=[3,t,P,0,[ae,Ye,Wt],[0,1,()=>rn]],ks=[3,t,
F,0,[p,r,v,i,Ot,te,oe,T,R,Dt,Nt,zt,pt],[0,0,0,0,0,0,0,4,0,2,0,0,2]],Ts=[3,t,rt,0,[r,K,wo,D,Xe],[0,0,64,0,2],1],Os=[3,t,ct,
0,[],[]],As=[3,t,L,0,[r,i,cs,_s,ds,N,O,No,K,j,ht,W,nt,R,ot,Zt,Dt,Vt,pt,ft,C,xe],[0,0,0,0,2,()=>It,64,64,0,()=>mt,64,()=>Pt,
0,0,0,()=>bn,2,0,2,0,()=>Q,2],2],bs=[3,t,g,0,[qe,p],[0,0]],ys=[3,t,s,0,[i,r],[0,0],1],$s=[3,t,u,0,[],[]],Us=[3,t,Pe,0,[r,
Lo,K,D,kt,C],[0,64,0,0,0,()=>Q],1],Q=[3,t,C,0,[So,lt],[0,2]],Ms=[3,t,a,0,[i,r,_,to],[0,0,0,2],1],xs=[3,t,c,0,[i,v,p,r,R,
N,T,Ot,te,oe,Ct,ht,j,O,W,H,_,Dt,Nt,zt,Vt,pt,ft,C],[0,0,0,0,0,()=>It,4,0,0,0,0,64,()=>mt,64,()=>Pt,()=>In,0,2,0,0,0,2,0,()=>Q]],
Ls=[3,t,ut,0,[r,i,w,Ge,_],[0,0,0,()=>Gs,0]],Fs=[3,t,_t,0,[Ft,_],[()=>En,0]],Vs=[3,t,De,0,[Rt],[0],1],Hs=[3,t,ve,0,[p,Rt,
le,z,Ct,fe,ke],[0,0,0,4,0,0,1],4],ws=[3,t,me,0,[r,_],[0,0],1],Ns=[3,t,Ie,0,[ee,_],[()=>$n,0]],Bs=[3,t,Oe,0,[r,Yo,_,uo],[
0,64,0,1],1],Ks=[3,t,Ae,0,[se,_],[()=>Un,0],1],js=[3,t,ge,0,[r,_],[0,0]],Ws=[3,t,Ee,0,[ne,_],[()=>Mn,0]],zs=[3,t,he,0,[r,
co],[0,64],1],Qs=[3,t,Re,0,[Rt],[0],1],Gs=[3,t,Ne,0,[Je],[2]],Js=[3,t,He,0,[i,r,D,lt,Gt],[0,0,0,2,2],1],Xs=[3,t,we,0,[],
[]],Ys=[3,t,oo,0,[r,_],[0,0],1],Zs=[3,t,so,0,[rs,_],[()=>Pn,0]],qs=[3,t,ro,0,[To,M,A],[0,0,4]],ue=[3,t,vt,0,[is,ao],[0,0]],
tn=[3,t,Do,0,[Ht,w],[0,0]],en=[3,t,vo,0,[Tt,p,w,Ht,Ro,We,b,B,y,z,ss,je,Yt,Xt,Jt,D,Mt,$t,Ut,yt,bt,dt,Rs,Cs,Is,Ps,ms],[0,0,
0,0,0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]],on=[3,t,po,0,[ho,Co,R,Be],[0,0,0,0]],sn=[3,t,Ao,0,[Eo,Oo,ps,Ko],[0,0,
2,0]],nn=[3,t,ko,0,[xt,re],[0,0],2],an=[3,t,Po,0,[fo,ze,M,Me],[0,0,0,0],4],rn=[3,t,Wt,0,[mo,q,b,B,y,Wo,ns,Uo,Qt,Le,v,vt,
et,$,Io],[0,0,0,0,0,0,64,0,()=>An,()=>On,0,()=>ue,0,0,0]],cn=[3,t,bo,0,[ls,Qe,st,k],[()=>_n,0,0,0]],un=[3,t,$o,0,[jt,jo],
[0,0]],_n=[3,t,Vo,0,[tt,lo,Fo,jt,h,Z,d,Y,Fe,J],[0,0,0,0,0,0,0,0,()=>qs,0]],Sn=[3,t,Ho,0,[y,b,Mo],[0,0,128],3],mt=[3,t,j,
0,[qt,_o],[()=>yn,1]],ln=[3,t,Bo,0,[S,ae],[0,0],2],dn=[3,t,ts,0,[r,Go,Jo],[0,0,0],1],pn=[3,t,as,0,[r,T,os,p,v,R,N,Ue,io,
j,es,lt,C,ht,us,O,wt,K,W,At,go,xo,St,Gt,kt,dt,Lt,U],[0,4,0,0,0,0,()=>It,4,4,()=>mt,0,2,()=>Q,64,1,64,()=>fn,0,()=>Pt,2,0,
0,()=>Dn,2,0,0,()=>gn,0],3],Dn=[3,t,zo,0,[Ct,no],[0,4],1],vn=[3,t,Qo,0,[p,Tt,r,z,w,b,B,y,Yt,Xt,Jt,D,Mt,$t,Ut,yt,Ze,bt,dt],
[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],hn=[3,t,Zo,0,[p,b,y,Xo,z,B,Kt,Ke,X,Bt,vt,be],[0,0,0,0,4,0,()=>kn,0,0,()=>Tn,()=>ue,
0],5],Rn=[3,t,Ss,0,[xt,re],[0,0],2],Cn=[3,t,vs,0,[At,r],[2,0],2],mn=[3,t,hs,0,[p],[0]],_e="unit",In=[1,t,H,0,()=>fs],Pn=[
1,t,V,0,()=>ks],gn=[1,t,Lt,0,()=>tn],En=[1,t,Ft,0,()=>en],fn=[1,t,wt,0,()=>on],It=[1,t,N,0,()=>sn],kn=[1,t,Kt,0,()=>nn],
Tn=[1,t,Bt,0,()=>an],On=[1,t,yo,0,()=>cn],An=[1,t,Qt,0,()=>un],bn=[1,t,Zt,0,()=>Sn],yn=[1,t,qt,0,()=>ln],$n=[1,t,ee,0,()=>vn],
Un=[1,t,se,0,()=>hn],Mn=[1,t,ne,0,()=>pn],Pt=[1,t,W,0,()=>Rn],xn=[9,t,at,0,()=>Ts,()=>Os],Ln=[9,t,x,0,()=>As,()=>bs],Fn=[
9,t,e,0,()=>ys,()=>$s],Vn=[9,t,ye,0,()=>Us,()=>_e],Hn=[9,t,E,0,()=>Ms,()=>xs],wn=[9,t,it,0,()=>Ls,()=>Fs],Nn=[9,t,pe,0,()=>Vs,
()=>Hs],Bn=[9,t,Ce,0,()=>ws,()=>Ns],Kn=[9,t,Te,0,()=>Bs,()=>Ks],jn=[9,t,$e,0,()=>js,()=>Ws],Wn=[9,t,de,0,()=>zs,()=>Qs],
zn=[9,t,Ve,0,()=>Js,()=>Xs],Qn=[9,t,eo,0,()=>Ys,()=>Zs],Gn=[9,t,qo,0,()=>dn,()=>_e],Jn=[9,t,Ds,0,()=>Cn,()=>mn]})};export{Yn as id,Zn as ids,qn as modules};
