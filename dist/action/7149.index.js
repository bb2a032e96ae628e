const sa=7149,na=[7149],aa={7149:((Et,m,n)=>{n.r(m),n.d(m,{CloudFormationClient:()=>C});var o=n(3040),l=n(765),P=n(2903),
f=n(2308),Q=n(4327),S=n(4782),$=n(1649),J=n(3656),U=n(439),X=n(3456),M=n(7573);const Y=async(e,s,r)=>({operation:(0,l.m)(
s).operation,region:await(0,l.p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#si\
gv4`")})()});function Z(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:e.region},propertiesExtractor:(s,r)=>({
signingProperties:{config:s,context:r}})}}const q=e=>{const s=[];switch(e.operation){default:s.push(Z(e))}return s},tt=e=>{
const s=(0,o.r)(e);return Object.assign(s,{authSchemePreference:(0,l.p)(e.authSchemePreference??[])})};var et="3.1169.0";
const h="ref",d=-1,I=!0,x="isSet",L="PartitionResult",g="booleanEquals",k="getAttr",D={[h]:"Endpoint"},v={[h]:L},i={},F=[
{[h]:"Region"}],V={conditions:[[x,[D]],[x,F],["aws.partition",F,L],[g,[{[h]:"UseFIPS"},I]],[g,[{[h]:"UseDualStack"},I]],
[g,[{fn:k,argv:[v,"supportsDualStack"]},I]],[g,[{fn:k,argv:[v,"supportsFIPS"]},I]],["stringEquals",[{fn:k,argv:[v,"name"]},
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
{defaultNamespace:"com.amazonaws.cloudformation",errorTypeRegistries:P._,xmlNamespace:"http://cloudformation.amazonaws.c\
om/doc/2010-05-15/",version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:e?.serviceId??"CloudFormation",sha256:e?.
sha256??o.t,urlParser:e?.urlParser??S.r,utf8Decoder:e?.utf8Decoder??X.t,utf8Encoder:e?.utf8Encoder??M.t}),ct=e=>{(0,o.Z)(
process.version);const s=(0,o.G)(e),r=()=>s().then(o.Q),u=rt(e);(0,o.st)(process.version);const c={profile:e?.profile,logger:u.
logger};return{...u,...e,runtime:"node",defaultsMode:s,authSchemePreference:e?.authSchemePreference??(0,S.t)(o.a,c),bodyLengthChecker:e?.
bodyLengthChecker??o.rt,credentialDefaultProvider:e?.credentialDefaultProvider??Q.t,defaultSocketTimeout:(0,f.t)(e?.requestHandler,
9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,o.p)({serviceId:u.serviceId,clientVersion:et}),maxAttempts:e?.
maxAttempts??(0,S.t)(o.g,e),region:e?.region??(0,S.t)(o.J,{...o.q,...c}),requestHandler:$.t.create(e?.requestHandler??r),
retryMode:e?.retryMode??(0,S.t)({...o._,default:async()=>(await r()).retryMode||o.y},e),streamCollector:e?.streamCollector??
$.r,useDualstackEndpoint:e?.useDualstackEndpoint??(0,S.t)(o.nt,c),useFipsEndpoint:e?.useFipsEndpoint??(0,S.t)(o.tt,c),userAgentAppId:e?.
userAgentAppId??(0,S.t)(o.f,c)}},O=e=>{const s=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,u=e.credentials;return{setHttpAuthScheme(c){
const E=s.findIndex(y=>y.schemeId===c.schemeId);E===-1?s.push(c):s.splice(E,1,c)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(c){
r=c},httpAuthSchemeProvider(){return r},setCredentials(c){u=c},credentials(){return u}}},H=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),R=(e,s)=>{const r=Object.assign((0,o.l)(
e),(0,o.Y)(e),(0,o.j)(e),O(e));return s.forEach(u=>u.configure(r)),Object.assign(e,(0,o.u)(r),(0,o.X)(r),(0,o.M)(r),H(r))};
var C=class extends o.et{config;constructor(...[e]){const s=ct(e||{});super(s),this.initConfig=s;const r=(0,P.y)(s),u=(0,o.
b)(r),c=(0,o.v)(u),E=(0,o.K)(c),y=(0,o.k)(E),it=(0,l.n)(y),ut=tt(it),_t=R(ut,e?.extensions||[]);this.config=_t,this.middlewareStack.
use((0,o.$)(this.config)),this.middlewareStack.use((0,o.m)(this.config)),this.middlewareStack.use((0,o.h)(this.config)),
this.middlewareStack.use((0,o.A)(this.config)),this.middlewareStack.use((0,o.O)(this.config)),this.middlewareStack.use((0,o.
D)(this.config)),this.middlewareStack.use((0,o.E)(this.config)),this.middlewareStack.use((0,o.T)(this.config,{httpAuthSchemeParametersProvider:Y,
identityProviderConfigProvider:async St=>new o.x({"aws.auth#sigv4":St.credentials})})),this.middlewareStack.use((0,o.C)(
this.config))}destroy(){super.destroy()}}}),2308:((Et,m,n)=>{n.d(m,{t:()=>l});const o=()=>typeof process=="object"&&process?.
env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",l=(P,f)=>{if(o()&&typeof P?.handle!="function")return f}}),2903:((Et,m,n)=>{
n.d(m,{_:()=>Ts,a:()=>jn,c:()=>zn,d:()=>Xn,f:()=>Yn,g:()=>ea,h:()=>ta,i:()=>Kn,l:()=>Qn,m:()=>qn,n:()=>Nn,o:()=>Wn,p:()=>Zn,
r:()=>Bn,s:()=>Gn,t:()=>wn,u:()=>Jn,v:()=>f,y:()=>P});var o=n(765),l=n(9576);const P=gt=>Object.assign(gt,{useDualstackEndpoint:gt.
useDualstackEndpoint??!1,useFipsEndpoint:gt.useFipsEndpoint??!1,defaultSigningName:"cloudformation"}),f={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"\
region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Q=class le extends o.i{static shapeId="smi\
thy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";constructor(oa){super(oa),Object.setPrototypeOf(
this,le.prototype)}};const S="Arn",$="AfterContext",J="AttributeChangeType",U="AliasName",X="ActualProperties",M="Actual\
Value",Y="AfterValueFrom",Z="AfterValue",q="Action",tt="Attribute",et="BeforeContext",h="BeforeValue",d="BeforeValueFrom",
I="Change",x="CreateChangeSet",L="CreateChangeSetInput",g="CreateChangeSetOutput",k="CausingEntity",D="ClientRequestToke\
n",v="ChangeSetId",i="ChangeSetName",F="ChangeSetSummary",V="ChangeSetSummaries",ot="ChangeSetType",st="ChangeSource",T="\
CreationTime",nt="ClientToken",at="ContinueUpdateRollback",rt="ContinueUpdateRollbackInput",ct="ContinueUpdateRollbackOu\
tput",O="Capabilities",H="Changes",R="Description",C="DeploymentConfig",e="DeleteChangeSet",s="DeleteChangeSetInput",r="\
DescribeChangeSetInput",u="DeleteChangeSetOutput",c="DescribeChangeSetOutput",E="DescribeChangeSet",y="DriftDetectionTim\
estamp",it="DescribeEvents",ut="DescribeEventsInput",_t="DescribeEventsOutput",St="DriftInformation",ft="DeploymentMode",
kt="DeletionMode",lt="DisableRollback",de="DetectionStatus",pe="DetectStackDrift",De="DescribeStackDriftDetectionStatus",
ve="DescribeStackDriftDetectionStatusInput",he="DescribeStackDriftDetectionStatusOutput",Re="DetectStackDriftInput",Ce="\
DetectStackDriftOutput",me="DescribeStackEvents",Pe="DescribeStackEventsInput",Ie="DescribeStackEventsOutput",ge="Delete\
StackInput",Ee="DescribeStacksInput",fe="DescribeStacksOutput",ke="DetectionStatusReason",Te="DriftedStackResourceCount",
Oe="DescribeStackResourceDrifts",ye="DescribeStackResourceDriftsInput",Ae="DescribeStackResourceDriftsOutput",be="DriftS\
tatusReason",$e="DeleteStack",Ue="DescribeStacks",dt="DetailedStatus",Me="DeletionTime",xe="DifferenceType",Le="DisableV\
alidation",Fe="Details",Ve="Drift",He="ExecuteChangeSet",we="ExecuteChangeSetInput",Ne="ExecuteChangeSetOutput",Be="Even\
tFilter",Tt="EventId",Ke="ExportName",je="ExpectedProperties",Ot="ExecutionStatus",We="EndTime",yt="EnableTerminationPro\
tection",Ge="EventType",ze="ExpectedValue",Qe="Evaluation",Je="Filters",Xe="FailedEvents",Ye="ForceRollback",Ze="GetStac\
kPolicy",qe="GetStackPolicyInput",to="GetStackPolicyOutput",At="HookFailureMode",eo="HookInvocationCount",oo="HookInvoca\
tionId",bt="HookInvocationPoint",$t="HookStatus",Ut="HookStatusReason",Mt="HookType",so="Id",pt="ImportExistingResources",
Dt="IncludeNestedStacks",no="IncludePropertyValues",xt="Key",ao="ListChangeSets",ro="ListChangeSetsInput",co="ListChange\
SetsOutput",io="LastCheckTimestamp",uo="LogicalIdHierarchy",Lt="LastOperations",_o="LiveResourceDrift",A="LogicalResourc\
eId",So="LogicalResourceIds",lo="LastUpdatedTime",vt="ModuleInfo",po="MaxResults",Do="MonitoringTimeInMinutes",vo="Mode",
ho="Name",ht="NotificationARNs",_="NextToken",Ro="Output",Ft="OperationEvents",Co="OperationEntry",mo="OperationEvent",w="\
OperationId",Po="OutputKey",Io="OperationStatus",Vt="OnStackFailure",Ht="OperationType",go="OutputValue",wt="Outputs",N="\
Parameters",Eo="PolicyAction",Nt="ParentChangeSetId",fo="PreviousDeploymentContext",ko="PropertyDifference",Bt="Property\
Differences",To="ParentId",Oo="ParameterKey",yo="PropertyPath",B="PhysicalResourceId",Kt="PhysicalResourceIdContext",Ao="\
PhysicalResourceIdContextKeyValuePair",bo="PreviousValue",$o="ParameterValue",Uo="Parameter",jt="Path",K="RoleARN",Wt="R\
esourceChange",Mo="ResourceChangeDetail",xo="ResourceChangeDetails",Gt="RootChangeSetId",j="RollbackConfiguration",zt="R\
esourceDriftIgnoredAttributes",Lo="ResourceDriftIgnoredAttribute",Fo="ResourceDriftStatus",Qt="RetainExceptOnCreate",Vo="\
ResourceIdentifier",Ho="RootId",Jt="ResourceProperties",wo="RetainResources",No="RequiresRecreation",Xt="ResourceStatusR\
eason",Yt="ResourceStatus",b="ResourceType",Bo="ResourceTargetDefinition",Zt="ResourcesToImport",Ko="ResourceToImport",jo="\
ResourcesToSkip",Wo="ResourceTypes",qt="RollbackTriggers",Go="RollbackTrigger",zo="ResolvedValue",Qo="Reason",Jo="Replac\
ement",te="Status",Rt="StackDriftDetectionId",Xo="StackDriftInformation",Ct="StackDriftStatus",ee="StackEvents",Yo="Stac\
kEvent",p="StackId",a="StackName",oe="StackPolicyBody",Zo="StackPolicyURL",se="StatusReason",ne="StackResourceDrifts",qo="\
StackResourceDriftStatus",ts="StackResourceDriftStatusFilters",es="StackResourceDrift",os="SetStackPolicy",ss="SetStackP\
olicyInput",ns="StackStatusReason",as="StackStatus",rs="StartTime",cs="Scope",ae="Stacks",is="Stack",us="Summaries",re="\
Type",_s="TemplateBody",Ss="TypeHierarchy",ls="TimeoutInMinutes",ds="TemplateURL",W="Tags",ps="Tag",Ds="Target",G="Times\
tamp",vs="UsePreviousTemplate",hs="UsePreviousValue",Rs="UpdateTerminationProtection",Cs="UpdateTerminationProtectionInp\
ut",ms="UpdateTerminationProtectionOutput",ce="Value",Ps="ValidationFailureMode",Is="ValidationName",gs="ValidationPath",
Es="ValidationStatus",fs="ValidationStatusReason",ie="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation",t="com.amazo\
naws.cloudformation",ue=new l.t(ie);var ks=[-3,ie,"CloudFormationServiceException",0,[],[]];ue.registerError(ks,Q);const Ts=[
ue,new l.t(t)];var Os=[3,t,I,0,[re,eo,Wt],[0,1,()=>ln]],ys=[3,t,F,0,[p,a,v,i,Ot,te,se,T,R,Dt,Nt,Gt,pt],[0,0,0,0,0,0,0,4,
0,2,0,0,2]],As=[3,t,rt,0,[a,K,jo,D,Ye],[0,0,64,0,2],1],bs=[3,t,ct,0,[],[]],$s=[3,t,L,0,[a,i,_s,ds,vs,N,O,Wo,K,j,ht,W,nt,
R,ot,Zt,Dt,Vt,pt,ft,C,Le],[0,0,0,0,2,()=>Pt,64,64,0,()=>mt,64,()=>It,0,0,0,()=>xn,2,0,2,0,()=>z,2],2],Us=[3,t,g,0,[so,p],
[0,0]],Ms=[3,t,s,0,[i,a],[0,0],1],xs=[3,t,u,0,[],[]],Ls=[3,t,ge,0,[a,wo,K,D,kt,C],[0,64,0,0,0,()=>z],1],z=[3,t,C,0,[vo,lt],
[0,2]],Fs=[3,t,r,0,[i,a,_,no],[0,0,0,2],1],Vs=[3,t,c,0,[i,v,p,a,R,N,T,Ot,te,se,Ct,ht,j,O,W,H,_,Dt,Nt,Gt,Vt,pt,ft,C],[0,0,
0,0,0,()=>Pt,4,0,0,0,0,64,()=>mt,64,()=>It,()=>kn,0,2,0,0,0,2,0,()=>z]],Hs=[3,t,ut,0,[a,i,w,Je,_],[0,0,0,()=>Ys,0]],ws=[
3,t,_t,0,[Ft,_],[()=>yn,0]],Ns=[3,t,ve,0,[Rt],[0],1],Bs=[3,t,he,0,[p,Rt,de,G,Ct,ke,Te],[0,0,0,4,0,0,1],4],Ks=[3,t,Pe,0,[
a,_],[0,0],1],js=[3,t,Ie,0,[ee,_],[()=>Fn,0]],Ws=[3,t,ye,0,[a,ts,_,po],[0,64,0,1],1],Gs=[3,t,Ae,0,[ne,_],[()=>Vn,0],1],zs=[
3,t,Ee,0,[a,_],[0,0]],Qs=[3,t,fe,0,[ae,_],[()=>Hn,0]],Js=[3,t,Re,0,[a,So],[0,64],1],Xs=[3,t,Ce,0,[Rt],[0],1],Ys=[3,t,Be,
0,[Xe],[2]],Zs=[3,t,we,0,[i,a,D,lt,Qt],[0,0,0,2,2],1],qs=[3,t,Ne,0,[],[]],tn=[3,t,qe,0,[a],[0],1],en=[3,t,to,0,[oe],[0]],
on=[3,t,ro,0,[a,_],[0,0],1],sn=[3,t,co,0,[us,_],[()=>Tn,0]],nn=[3,t,_o,0,[bo,M,y],[0,0,4]],_e=[3,t,vt,0,[Ss,uo],[0,0]],an=[
3,t,Co,0,[Ht,w],[0,0]],rn=[3,t,mo,0,[Tt,p,w,Ht,Io,Ge,A,B,b,G,rs,We,Yt,Xt,Jt,D,Mt,$t,Ut,bt,At,dt,Ps,Is,Es,fs,gs],[0,0,0,0,
0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]],cn=[3,t,Ro,0,[Po,go,R,Ke],[0,0,0,0]],un=[3,t,Uo,0,[Oo,$o,hs,zo],[0,0,2,0]],
_n=[3,t,Ao,0,[xt,ce],[0,0],2],Sn=[3,t,ko,0,[yo,ze,M,xe],[0,0,0,0],4],ln=[3,t,Wt,0,[Eo,q,A,B,b,Jo,cs,Fo,zt,Fe,v,vt,et,$,fo],
[0,0,0,0,0,0,64,0,()=>Mn,()=>Un,0,()=>_e,0,0,0]],dn=[3,t,Mo,0,[Ds,Qe,st,k],[()=>Dn,0,0,0]],pn=[3,t,Lo,0,[jt,Qo],[0,0]],Dn=[
3,t,Bo,0,[tt,ho,No,jt,h,Z,d,Y,Ve,J],[0,0,0,0,0,0,0,0,()=>nn,0]],vn=[3,t,Ko,0,[b,A,Vo],[0,0,128],3],mt=[3,t,j,0,[qt,Do],[
()=>Ln,1]],hn=[3,t,Go,0,[S,re],[0,0],2],Rn=[3,t,ss,0,[a,oe,Zo],[0,0,0],1],Cn=[3,t,is,0,[a,T,as,p,v,R,N,Me,lo,j,ns,lt,C,ht,
ls,O,wt,K,W,yt,To,Ho,St,Qt,kt,dt,Lt,U],[0,4,0,0,0,0,()=>Pt,4,4,()=>mt,0,2,()=>z,64,1,64,()=>An,0,()=>It,2,0,0,()=>mn,2,0,
0,()=>On,0],3],mn=[3,t,Xo,0,[Ct,io],[0,4],1],Pn=[3,t,Yo,0,[p,Tt,a,G,w,A,B,b,Yt,Xt,Jt,D,Mt,$t,Ut,bt,oo,At,dt],[0,0,0,4,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],In=[3,t,es,0,[p,A,b,qo,G,B,Kt,je,X,Bt,vt,be],[0,0,0,0,4,0,()=>bn,0,0,()=>$n,()=>_e,0],5],
gn=[3,t,ps,0,[xt,ce],[0,0],2],En=[3,t,Cs,0,[yt,a],[2,0],2],fn=[3,t,ms,0,[p],[0]],Se="unit",kn=[1,t,H,0,()=>Os],Tn=[1,t,V,
0,()=>ys],On=[1,t,Lt,0,()=>an],yn=[1,t,Ft,0,()=>rn],An=[1,t,wt,0,()=>cn],Pt=[1,t,N,0,()=>un],bn=[1,t,Kt,0,()=>_n],$n=[1,
t,Bt,0,()=>Sn],Un=[1,t,xo,0,()=>dn],Mn=[1,t,zt,0,()=>pn],xn=[1,t,Zt,0,()=>vn],Ln=[1,t,qt,0,()=>hn],Fn=[1,t,ee,0,()=>Pn],
Vn=[1,t,ne,0,()=>In],Hn=[1,t,ae,0,()=>Cn],It=[1,t,W,0,()=>gn],wn=[9,t,at,0,()=>As,()=>bs],Nn=[9,t,x,0,()=>$s,()=>Us],Bn=[
9,t,e,0,()=>Ms,()=>xs],Kn=[9,t,$e,0,()=>Ls,()=>Se],jn=[9,t,E,0,()=>Fs,()=>Vs],Wn=[9,t,it,0,()=>Hs,()=>ws],Gn=[9,t,De,0,()=>Ns,
()=>Bs],zn=[9,t,me,0,()=>Ks,()=>js],Qn=[9,t,Oe,0,()=>Ws,()=>Gs],Jn=[9,t,Ue,0,()=>zs,()=>Qs],Xn=[9,t,pe,0,()=>Js,()=>Xs],
Yn=[9,t,He,0,()=>Zs,()=>qs],Zn=[9,t,Ze,0,()=>tn,()=>en],qn=[9,t,ao,0,()=>on,()=>sn],ta=[9,t,os,0,()=>Rn,()=>Se],ea=[9,t,
Rs,0,()=>En,()=>fn]})};export{sa as id,na as ids,aa as modules};
