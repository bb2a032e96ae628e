const na=2803,oa=[2803],aa={5051:((gt,k,a)=>{a.d(k,{n:()=>K,r:()=>$,t:()=>I});var s=a(3040),l=a(765),u=a(4255),g=a(2308),
b=a(4327),n=a(4782),_=a(1649),p=a(3656),C=a(7573);const Y=async(e,o,r)=>({operation:(0,l.m)(o).operation,region:await(0,l.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function Z(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:e.region},propertiesExtractor:(o,r)=>({signingProperties:{
config:o,context:r}})}}const F=e=>{const o=[];switch(e.operation){default:o.push(Z(e))}return o},q=e=>{const o=(0,s.r)(e);
return Object.assign(o,{authSchemePreference:(0,l.p)(e.authSchemePreference??[])})};var tt="3.1169.0";const E="ref",D=-1,
f=!0,V="isSet",w="PartitionResult",O="booleanEquals",A="getAttr",H={[E]:"Endpoint"},y={[E]:w},v={},R=[{[E]:"Region"}],P={
conditions:[[V,[H]],[V,R],["aws.partition",R,w],[O,[{[E]:"UseFIPS"},f]],[O,[{[E]:"UseDualStack"},f]],[O,[{fn:A,argv:[y,"\
supportsDualStack"]},f]],[O,[{fn:A,argv:[y,"supportsFIPS"]},f]],["stringEquals",[{fn:A,argv:[y,"name"]},"aws-us-gov"]]],
results:[[D],[D,"Invalid Configuration: FIPS and custom endpoint are not supported"],[D,"Invalid Configuration: Dualstac\
k and custom endpoint are not supported"],[H,v],["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuff\
ix}",v],[D,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://cloudformation.{\
Region}.amazonaws.com",v],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",v],[D,"FIPS is enabled but\
 this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}",v],[D,"D\
ualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Region}.{PartitionResult#d\
nsSuffix}",v],[D,"Invalid Configuration: Missing Region"]]},m=2,et=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,
3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,
3,100000001,14,4,100000002,100000003]),st=s.W.from(et,m,P.conditions,P.results),nt=new s.U({size:50,params:["Endpoint","\
Region","UseDualStack","UseFIPS"]}),ot=(e,o={})=>nt.get(e,()=>(0,s.V)(st,{endpointParams:e,logger:o.logger}));s.H.aws=s.
d;const L=e=>({apiVersion:"2010-05-15",base64Decoder:e?.base64Decoder??s.lt,base64Encoder:e?.base64Encoder??s.ct,disableHostPrefix:e?.
disableHostPrefix??!1,endpointProvider:e?.endpointProvider??ot,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
F,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#si\
gv4"),signer:new s.o}],logger:e?.logger??new s.Y,protocol:e?.protocol??p.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudformation",errorTypeRegistries:u.y,xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",
version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:e?.serviceId??"CloudFormation",sha256:e?.sha256??s.t,urlParser:e?.
urlParser??n.r,utf8Decoder:e?.utf8Decoder??C.n,utf8Encoder:e?.utf8Encoder??C.t}),at=e=>{(0,s.Q)(process.version);const o=(0,s.
G)(e),r=()=>o().then(s.$),S=L(e);(0,s.dt)(process.version);const i={profile:e?.profile,logger:S.logger};return{...S,...e,
runtime:"node",defaultsMode:o,authSchemePreference:e?.authSchemePreference??(0,n.t)(s.a,i),bodyLengthChecker:e?.bodyLengthChecker??
s.at,credentialDefaultProvider:e?.credentialDefaultProvider??b.t,defaultSocketTimeout:(0,g.t)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,s.p)({serviceId:S.serviceId,clientVersion:tt}),maxAttempts:e?.maxAttempts??(0,n.t)(s.g,e),region:e?.
region??(0,n.t)(s.J,{...s.q,...i}),requestHandler:_.t.create(e?.requestHandler??r),retryMode:e?.retryMode??(0,n.t)({...s.
_,default:async()=>(await r()).retryMode||s.y},e),streamCollector:e?.streamCollector??_.r,useDualstackEndpoint:e?.useDualstackEndpoint??
(0,n.t)(s.rt,i),useFipsEndpoint:e?.useFipsEndpoint??(0,n.t)(s.nt,i),userAgentAppId:e?.userAgentAppId??(0,n.t)(s.f,i)}},rt=e=>{
const o=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,S=e.credentials;return{setHttpAuthScheme(i){const T=o.findIndex(
M=>M.schemeId===i.schemeId);T===-1?o.push(i):o.splice(T,1,i)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(i){r=
i},httpAuthSchemeProvider(){return r},setCredentials(i){S=i},credentials(){return S}}},ct=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),it=(e,o)=>{const r=Object.assign((0,s.l)(
e),(0,s.X)(e),(0,s.j)(e),rt(e));return o.forEach(S=>S.configure(r)),Object.assign(e,(0,s.u)(r),(0,s.Z)(r),(0,s.M)(r),ct(
r))};var $=class extends s.tt{config;constructor(...[e]){const o=at(e||{});super(o),this.initConfig=o;const r=(0,u.b)(o),
S=(0,s.b)(r),i=(0,s.v)(S),T=(0,s.K)(i),M=(0,s.k)(T),ut=(0,l.n)(M),_t=q(ut),St=it(_t,e?.extensions||[]);this.config=St,this.
middlewareStack.use((0,s.et)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.
h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.
use((0,s.D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:Y,
identityProviderConfigProvider:async dt=>new s.x({"aws.auth#sigv4":dt.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}},K=class extends(0,u.r)(u.t,u.n,"DescribeStackEvents",u.d){},I=class extends(0,u.
r)(u.t,u.n,"DescribeStacks",u.p){}}),4255:((gt,k,a)=>{a.d(k,{_:()=>Xo,a:()=>Vo,b:()=>g,c:()=>Ko,d:()=>jo,f:()=>Wo,g:()=>Jo,
h:()=>Qo,i:()=>Fo,l:()=>No,m:()=>Go,n:()=>ta,o:()=>wo,p:()=>zo,r:()=>Zo,s:()=>Ho,t:()=>qo,u:()=>Bo,v:()=>Yo,y:()=>On});var s=a(
765),l=a(9576),u=a(550);const g=X=>Object.assign(X,{useDualstackEndpoint:X.useDualstackEndpoint??!1,useFipsEndpoint:X.useFipsEndpoint??
!1,defaultSigningName:"cloudformation"}),b={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtI\
nParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualst\
ackEndpoint"}};var n=class de extends s.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudForm\
ationServiceException";constructor(Se){super(Se),Object.setPrototypeOf(this,de.prototype)}};const _="Arn",p="AfterContex\
t",C="AttributeChangeType",Y="AliasName",Z="ActualProperties",F="ActualValue",q="AfterValueFrom",tt="AfterValue",E="Acti\
on",D="Attribute",f="BeforeContext",V="BeforeValue",w="BeforeValueFrom",O="Change",A="CreateChangeSet",H="CreateChangeSe\
tInput",y="CreateChangeSetOutput",v="CausingEntity",R="ClientRequestToken",P="ChangeSetId",m="ChangeSetName",et="ChangeS\
etSummary",st="ChangeSetSummaries",nt="ChangeSetType",ot="ChangeSource",L="CreationTime",at="ClientToken",rt="ContinueUp\
dateRollback",ct="ContinueUpdateRollbackInput",it="ContinueUpdateRollbackOutput",$="Capabilities",K="Changes",I="Descrip\
tion",e="DeploymentConfig",o="DeleteChangeSet",r="DeleteChangeSetInput",S="DescribeChangeSetInput",i="DeleteChangeSetOut\
put",T="DescribeChangeSetOutput",M="DescribeChangeSet",ut="DriftDetectionTimestamp",_t="DescribeEvents",St="DescribeEven\
tsInput",dt="DescribeEventsOutput",le="DriftInformation",ft="DeploymentMode",Ot="DeletionMode",lt="DisableRollback",pe="\
DetectionStatus",De="DetectStackDrift",me="DescribeStackDriftDetectionStatus",he="DescribeStackDriftDetectionStatusInput",
ve="DescribeStackDriftDetectionStatusOutput",Re="DetectStackDriftInput",Ce="DetectStackDriftOutput",Ee="DescribeStackEve\
nts",Pe="DescribeStackEventsInput",Ie="DescribeStackEventsOutput",ge="DeleteStackInput",fe="DescribeStacksInput",Oe="Des\
cribeStacksOutput",Te="DetectionStatusReason",ke="DriftedStackResourceCount",be="DescribeStackResourceDrifts",Ae="Descri\
beStackResourceDriftsInput",ye="DescribeStackResourceDriftsOutput",Le="DriftStatusReason",$e="DeleteStack",Me="DescribeS\
tacks",pt="DetailedStatus",Ue="DeletionTime",xe="DifferenceType",Fe="DisableValidation",Ve="Details",we="Drift",He="Exec\
uteChangeSet",Ke="ExecuteChangeSetInput",Ne="ExecuteChangeSetOutput",Be="EventFilter",Tt="EventId",je="ExportName",We="E\
xpectedProperties",kt="ExecutionStatus",ze="EndTime",bt="EnableTerminationProtection",Ge="EventType",Qe="ExpectedValue",
Je="Evaluation",Xe="Filters",Ye="FailedEvents",Ze="ForceRollback",At="HookFailureMode",qe="HookInvocationCount",ts="Hook\
InvocationId",yt="HookInvocationPoint",Lt="HookStatus",$t="HookStatusReason",Mt="HookType",es="Id",Dt="ImportExistingRes\
ources",mt="IncludeNestedStacks",ss="IncludePropertyValues",Ut="Key",ns="ListChangeSets",os="ListChangeSetsInput",as="Li\
stChangeSetsOutput",rs="LastCheckTimestamp",cs="LogicalIdHierarchy",xt="LastOperations",is="LiveResourceDrift",U="Logica\
lResourceId",us="LogicalResourceIds",_s="LastUpdatedTime",ht="ModuleInfo",Ss="MaxResults",ds="MonitoringTimeInMinutes",ls="\
Mode",ps="Name",vt="NotificationARNs",d="NextToken",Ds="Output",Ft="OperationEvents",ms="OperationEntry",hs="OperationEv\
ent",N="OperationId",vs="OutputKey",Rs="OperationStatus",Vt="OnStackFailure",wt="OperationType",Cs="OutputValue",Ht="Out\
puts",B="Parameters",Es="PolicyAction",Kt="ParentChangeSetId",Ps="PreviousDeploymentContext",Is="PropertyDifference",Nt="\
PropertyDifferences",gs="ParentId",fs="ParameterKey",Os="PropertyPath",j="PhysicalResourceId",Bt="PhysicalResourceIdCont\
ext",Ts="PhysicalResourceIdContextKeyValuePair",ks="PreviousValue",bs="ParameterValue",As="Parameter",jt="Path",W="RoleA\
RN",Wt="ResourceChange",ys="ResourceChangeDetail",Ls="ResourceChangeDetails",zt="RootChangeSetId",z="RollbackConfigurati\
on",Gt="ResourceDriftIgnoredAttributes",$s="ResourceDriftIgnoredAttribute",Ms="ResourceDriftStatus",Qt="RetainExceptOnCr\
eate",Us="ResourceIdentifier",xs="RootId",Jt="ResourceProperties",Fs="RetainResources",Vs="RequiresRecreation",Xt="Resou\
rceStatusReason",Yt="ResourceStatus",x="ResourceType",ws="ResourceTargetDefinition",Zt="ResourcesToImport",Hs="ResourceT\
oImport",Ks="ResourcesToSkip",Ns="ResourceTypes",qt="RollbackTriggers",Bs="RollbackTrigger",js="ResolvedValue",Ws="Reaso\
n",zs="Replacement",te="Status",Rt="StackDriftDetectionId",Gs="StackDriftInformation",Ct="StackDriftStatus",ee="StackEve\
nts",Qs="StackEvent",h="StackId",c="StackName",Js="StackPolicyBody",Xs="StackPolicyURL",se="StatusReason",ne="StackResou\
rceDrifts",Ys="StackResourceDriftStatus",Zs="StackResourceDriftStatusFilters",qs="StackResourceDrift",tn="SetStackPolicy",
en="SetStackPolicyInput",sn="StackStatusReason",nn="StackStatus",on="StartTime",an="Scope",oe="Stacks",rn="Stack",cn="Su\
mmaries",ae="Type",un="TemplateBody",_n="TypeHierarchy",Sn="TimeoutInMinutes",dn="TemplateURL",G="Tags",ln="Tag",pn="Tar\
get",Q="Timestamp",Dn="UsePreviousTemplate",mn="UsePreviousValue",hn="UpdateTerminationProtection",vn="UpdateTermination\
ProtectionInput",Rn="UpdateTerminationProtectionOutput",re="Value",Cn="ValidationFailureMode",En="ValidationName",Pn="Va\
lidationPath",In="ValidationStatus",gn="ValidationStatusReason",ce="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation",
t="com.amazonaws.cloudformation",ie=new l.t(ce);var fn=[-3,ce,"CloudFormationServiceException",0,[],[]];ie.registerError(
fn,n);const On=[ie,new l.t(t)];var Tn=[3,t,O,0,[ae,qe,Wt],[0,1,()=>io]],kn=[3,t,et,0,[h,c,P,m,kt,te,se,L,I,mt,Kt,zt,Dt],
[0,0,0,0,0,0,0,4,0,2,0,0,2]],bn=[3,t,ct,0,[c,W,Ks,R,Ze],[0,0,64,0,2],1],An=[3,t,it,0,[],[]],yn=[3,t,H,0,[c,m,un,dn,Dn,B,
$,Ns,W,z,vt,G,at,I,nt,Zt,mt,Vt,Dt,ft,e,Fe],[0,0,0,0,2,()=>Pt,64,64,0,()=>Et,64,()=>It,0,0,0,()=>Lo,2,0,2,0,()=>J,2],2],Ln=[
3,t,y,0,[es,h],[0,0]],$n=[3,t,r,0,[m,c],[0,0],1],Mn=[3,t,i,0,[],[]],Un=[3,t,ge,0,[c,Fs,W,R,Ot,e],[0,64,0,0,0,()=>J],1],J=[
3,t,e,0,[ls,lt],[0,2]],xn=[3,t,S,0,[m,c,d,ss],[0,0,0,2],1],Fn=[3,t,T,0,[m,P,h,c,I,B,L,kt,te,se,Ct,vt,z,$,G,K,d,mt,Kt,zt,
Vt,Dt,ft,e],[0,0,0,0,0,()=>Pt,4,0,0,0,0,64,()=>Et,64,()=>It,()=>Io,0,2,0,0,0,2,0,()=>J]],Vn=[3,t,St,0,[c,m,N,Xe,d],[0,0,
0,()=>Xn,0]],wn=[3,t,dt,0,[Ft,d],[()=>Oo,0]],Hn=[3,t,he,0,[Rt],[0],1],Kn=[3,t,ve,0,[h,Rt,pe,Q,Ct,Te,ke],[0,0,0,4,0,0,1],
4],Nn=[3,t,Pe,0,[c,d],[0,0],1],Bn=[3,t,Ie,0,[ee,d],[()=>Mo,0]],jn=[3,t,Ae,0,[c,Zs,d,Ss],[0,64,0,1],1],Wn=[3,t,ye,0,[ne,d],
[()=>Uo,0],1],zn=[3,t,fe,0,[c,d],[0,0]],Gn=[3,t,Oe,0,[oe,d],[()=>xo,0]],Qn=[3,t,Re,0,[c,us],[0,64],1],Jn=[3,t,Ce,0,[Rt],
[0],1],Xn=[3,t,Be,0,[Ye],[2]],Yn=[3,t,Ke,0,[m,c,R,lt,Qt],[0,0,0,2,2],1],Zn=[3,t,Ne,0,[],[]],qn=[3,t,os,0,[c,d],[0,0],1],
to=[3,t,as,0,[cn,d],[()=>go,0]],eo=[3,t,is,0,[ks,F,ut],[0,0,4]],ue=[3,t,ht,0,[_n,cs],[0,0]],so=[3,t,ms,0,[wt,N],[0,0]],no=[
3,t,hs,0,[Tt,h,N,wt,Rs,Ge,U,j,x,Q,on,ze,Yt,Xt,Jt,R,Mt,Lt,$t,yt,At,pt,Cn,En,In,gn,Pn],[0,0,0,0,0,0,0,0,0,4,4,4,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0]],oo=[3,t,Ds,0,[vs,Cs,I,je],[0,0,0,0]],ao=[3,t,As,0,[fs,bs,mn,js],[0,0,2,0]],ro=[3,t,Ts,0,[Ut,re],[0,
0],2],co=[3,t,Is,0,[Os,Qe,F,xe],[0,0,0,0],4],io=[3,t,Wt,0,[Es,E,U,j,x,zs,an,Ms,Gt,Ve,P,ht,f,p,Ps],[0,0,0,0,0,0,64,0,()=>yo,
()=>Ao,0,()=>ue,0,0,0]],uo=[3,t,ys,0,[pn,Je,ot,v],[()=>So,0,0,0]],_o=[3,t,$s,0,[jt,Ws],[0,0]],So=[3,t,ws,0,[D,ps,Vs,jt,V,
tt,w,q,we,C],[0,0,0,0,0,0,0,0,()=>eo,0]],lo=[3,t,Hs,0,[x,U,Us],[0,0,128],3],Et=[3,t,z,0,[qt,ds],[()=>$o,1]],po=[3,t,Bs,0,
[_,ae],[0,0],2],Do=[3,t,en,0,[c,Js,Xs],[0,0,0],1],mo=[3,t,rn,0,[c,L,nn,h,P,I,B,Ue,_s,z,sn,lt,e,vt,Sn,$,Ht,W,G,bt,gs,xs,le,
Qt,Ot,pt,xt,Y],[0,4,0,0,0,0,()=>Pt,4,4,()=>Et,0,2,()=>J,64,1,64,()=>To,0,()=>It,2,0,0,()=>ho,2,0,0,()=>fo,0],3],ho=[3,t,
Gs,0,[Ct,rs],[0,4],1],vo=[3,t,Qs,0,[h,Tt,c,Q,N,U,j,x,Yt,Xt,Jt,R,Mt,Lt,$t,yt,ts,At,pt],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0],4],Ro=[3,t,qs,0,[h,U,x,Ys,Q,j,Bt,We,Z,Nt,ht,Le],[0,0,0,0,4,0,()=>ko,0,0,()=>bo,()=>ue,0],5],Co=[3,t,ln,0,[Ut,re],[0,
0],2],Eo=[3,t,vn,0,[bt,c],[2,0],2],Po=[3,t,Rn,0,[h],[0]],_e="unit",Io=[1,t,K,0,()=>Tn],go=[1,t,st,0,()=>kn],fo=[1,t,xt,0,
()=>so],Oo=[1,t,Ft,0,()=>no],To=[1,t,Ht,0,()=>oo],Pt=[1,t,B,0,()=>ao],ko=[1,t,Bt,0,()=>ro],bo=[1,t,Nt,0,()=>co],Ao=[1,t,
Ls,0,()=>uo],yo=[1,t,Gt,0,()=>_o],Lo=[1,t,Zt,0,()=>lo],$o=[1,t,qt,0,()=>po],Mo=[1,t,ee,0,()=>vo],Uo=[1,t,ne,0,()=>Ro],xo=[
1,t,oe,0,()=>mo],It=[1,t,G,0,()=>Co],Fo=[9,t,rt,0,()=>bn,()=>An],Vo=[9,t,A,0,()=>yn,()=>Ln],wo=[9,t,o,0,()=>$n,()=>Mn],Ho=[
9,t,$e,0,()=>Un,()=>_e],Ko=[9,t,M,0,()=>xn,()=>Fn],No=[9,t,_t,0,()=>Vn,()=>wn],Bo=[9,t,me,0,()=>Hn,()=>Kn],jo=[9,t,Ee,0,
()=>Nn,()=>Bn],Wo=[9,t,be,0,()=>jn,()=>Wn],zo=[9,t,Me,0,()=>zn,()=>Gn],Go=[9,t,De,0,()=>Qn,()=>Jn],Qo=[9,t,He,0,()=>Yn,()=>Zn],
Jo=[9,t,ns,0,()=>qn,()=>to],Xo=[9,t,tn,0,()=>Do,()=>_e],Yo=[9,t,hn,0,()=>Eo,()=>Po];const Zo=(0,u.t)(b,"CloudFormation",
"CloudFormationClient",s.t),qo={},ta=(X,Se,ea,sa)=>[]}),2803:((gt,k,a)=>{a.d(k,{n:()=>g,r:()=>l,t:()=>u});var s=a(5051),
l=class{name;constructor(n){this.name=n??""}get isInProgress(){return this.name.endsWith("_IN_PROGRESS")&&!this.isPreview}get isPreview(){
return this.name==="REVIEW_IN_PROGRESS"}get isDeleted(){return this.name==="DELETE_COMPLETE"}get isSuccess(){return["CRE\
ATE_COMPLETE","UPDATE_COMPLETE","IMPORT_COMPLETE"].includes(this.name)}get isUpdatable(){return this.isSuccess||["UPDATE\
_ROLLBACK_COMPLETE","IMPORT_ROLLBACK_COMPLETE","UPDATE_FAILED"].includes(this.name)}get neverLived(){return["ROLLBACK_CO\
MPLETE","ROLLBACK_FAILED","CREATE_FAILED"].includes(this.name)}get isRollbackStuck(){return this.name==="UPDATE_ROLLBACK\
_FAILED"}get isHalfDeleted(){return this.name==="DELETE_FAILED"}};async function u(n,_){try{const{Stacks:p}=await n.send(
new s.t({StackName:_})),C=p?.[0];return C&&b(C)}catch(p){if(g(p))return;throw p}}function g(n){return n instanceof Error&&
n.name==="ValidationError"&&n.message.includes("does not exist")}function b(n){return{id:n.StackId??"",name:n.StackName??
"",status:new l(n.StackStatus),statusReason:n.StackStatusReason??"",tags:Object.fromEntries((n.Tags??[]).map(({Key:_,Value:p})=>[
_??"",p??""])),parameters:Object.fromEntries((n.Parameters??[]).map(_=>[_.ParameterKey??"",_.ParameterValue??""])),outputs:Object.
fromEntries((n.Outputs??[]).map(_=>[_.OutputKey??"",_.OutputValue??""])),isProtected:n.EnableTerminationProtection??!1,changeSetId:n.
ChangeSetId??""}}})};export{na as id,oa as ids,aa as modules};
