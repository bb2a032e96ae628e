const na=2803,oa=[2803],aa={5051:((ft,b,a)=>{a.d(b,{i:()=>M,n:()=>I,r:()=>N,t:()=>g});var s=a(3040),p=a(765),r=a(5913),f=a(
2308),A=a(4327),n=a(4782),c=a(1649),S=a(3656),C=a(7573);const Z=async(e,o,i)=>({operation:(0,p.m)(o).operation,region:await(0,p.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function q(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:e.region},propertiesExtractor:(o,i)=>({signingProperties:{
config:o,context:i}})}}const V=e=>{const o=[];switch(e.operation){default:o.push(q(e))}return o},tt=e=>{const o=(0,s.r)(
e);return Object.assign(o,{authSchemePreference:(0,p.p)(e.authSchemePreference??[])})};var et="3.1169.0";const E="ref",D=-1,
T=!0,w="isSet",H="PartitionResult",k="booleanEquals",y="getAttr",K={[E]:"Endpoint"},L={[E]:H},v={},R=[{[E]:"Region"}],P={
conditions:[[w,[K]],[w,R],["aws.partition",R,H],[k,[{[E]:"UseFIPS"},T]],[k,[{[E]:"UseDualStack"},T]],[k,[{fn:y,argv:[L,"\
supportsDualStack"]},T]],[k,[{fn:y,argv:[L,"supportsFIPS"]},T]],["stringEquals",[{fn:y,argv:[L,"name"]},"aws-us-gov"]]],
results:[[D],[D,"Invalid Configuration: FIPS and custom endpoint are not supported"],[D,"Invalid Configuration: Dualstac\
k and custom endpoint are not supported"],[K,v],["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuff\
ix}",v],[D,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://cloudformation.{\
Region}.amazonaws.com",v],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",v],[D,"FIPS is enabled but\
 this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}",v],[D,"D\
ualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Region}.{PartitionResult#d\
nsSuffix}",v],[D,"Invalid Configuration: Missing Region"]]},m=2,st=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,
3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,
3,100000001,14,4,100000002,100000003]),nt=s.W.from(st,m,P.conditions,P.results),ot=new s.U({size:50,params:["Endpoint","\
Region","UseDualStack","UseFIPS"]}),at=(e,o={})=>ot.get(e,()=>(0,s.V)(nt,{endpointParams:e,logger:o.logger}));s.H.aws=s.
d;const $=e=>({apiVersion:"2010-05-15",base64Decoder:e?.base64Decoder??s.lt,base64Encoder:e?.base64Encoder??s.ct,disableHostPrefix:e?.
disableHostPrefix??!1,endpointProvider:e?.endpointProvider??at,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
V,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#si\
gv4"),signer:new s.o}],logger:e?.logger??new s.Y,protocol:e?.protocol??S.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudformation",errorTypeRegistries:r.y,xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",
version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:e?.serviceId??"CloudFormation",sha256:e?.sha256??s.t,urlParser:e?.
urlParser??n.r,utf8Decoder:e?.utf8Decoder??C.n,utf8Encoder:e?.utf8Encoder??C.t}),rt=e=>{(0,s.Q)(process.version);const o=(0,s.
G)(e),i=()=>o().then(s.$),d=$(e);(0,s.dt)(process.version);const _={profile:e?.profile,logger:d.logger};return{...d,...e,
runtime:"node",defaultsMode:o,authSchemePreference:e?.authSchemePreference??(0,n.t)(s.a,_),bodyLengthChecker:e?.bodyLengthChecker??
s.at,credentialDefaultProvider:e?.credentialDefaultProvider??A.t,defaultSocketTimeout:(0,f.t)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,s.p)({serviceId:d.serviceId,clientVersion:et}),maxAttempts:e?.maxAttempts??(0,n.t)(s.g,e),region:e?.
region??(0,n.t)(s.J,{...s.q,..._}),requestHandler:c.t.create(e?.requestHandler??i),retryMode:e?.retryMode??(0,n.t)({...s.
_,default:async()=>(await i()).retryMode||s.y},e),streamCollector:e?.streamCollector??c.r,useDualstackEndpoint:e?.useDualstackEndpoint??
(0,n.t)(s.rt,_),useFipsEndpoint:e?.useFipsEndpoint??(0,n.t)(s.nt,_),userAgentAppId:e?.userAgentAppId??(0,n.t)(s.f,_)}},ct=e=>{
const o=e.httpAuthSchemes;let i=e.httpAuthSchemeProvider,d=e.credentials;return{setHttpAuthScheme(_){const O=o.findIndex(
U=>U.schemeId===_.schemeId);O===-1?o.push(_):o.splice(O,1,_)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(_){i=
_},httpAuthSchemeProvider(){return i},setCredentials(_){d=_},credentials(){return d}}},it=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),ut=(e,o)=>{const i=Object.assign((0,s.l)(
e),(0,s.X)(e),(0,s.j)(e),ct(e));return o.forEach(d=>d.configure(i)),Object.assign(e,(0,s.u)(i),(0,s.Z)(i),(0,s.M)(i),it(
i))};var M=class extends s.tt{config;constructor(...[e]){const o=rt(e||{});super(o),this.initConfig=o;const i=(0,r.b)(o),
d=(0,s.b)(i),_=(0,s.v)(d),O=(0,s.K)(_),U=(0,s.k)(O),_t=(0,p.n)(U),St=tt(_t),dt=ut(St,e?.extensions||[]);this.config=dt,this.
middlewareStack.use((0,s.et)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.
h)(this.config)),this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.
use((0,s.D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:Z,
identityProviderConfigProvider:async lt=>new s.x({"aws.auth#sigv4":lt.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}},N=class extends(0,r.r)(r.t,r.n,"DescribeStackEvents",r.d){},I=class extends(0,r.
r)(r.t,r.n,"DescribeStacks",r.p){},g=class extends(0,r.r)(r.t,r.n,"ListChangeSets",r.g){}}),5913:((ft,b,a)=>{a.d(b,{_:()=>Xo,
a:()=>Vo,b:()=>f,c:()=>Ko,d:()=>jo,f:()=>Wo,g:()=>Jo,h:()=>Qo,i:()=>Fo,l:()=>No,m:()=>Go,n:()=>ta,o:()=>wo,p:()=>zo,r:()=>Zo,
s:()=>Ho,t:()=>qo,u:()=>Bo,v:()=>Yo,y:()=>Tn});var s=a(765),p=a(9576),r=a(550);const f=Y=>Object.assign(Y,{useDualstackEndpoint:Y.
useDualstackEndpoint??!1,useFipsEndpoint:Y.useFipsEndpoint??!1,defaultSigningName:"cloudformation"}),A={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"\
region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var n=class le extends s.i{static shapeId="smi\
thy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";constructor(de){super(de),Object.setPrototypeOf(
this,le.prototype)}};const c="Arn",S="AfterContext",C="AttributeChangeType",Z="AliasName",q="ActualProperties",V="Actual\
Value",tt="AfterValueFrom",et="AfterValue",E="Action",D="Attribute",T="BeforeContext",w="BeforeValue",H="BeforeValueFrom",
k="Change",y="CreateChangeSet",K="CreateChangeSetInput",L="CreateChangeSetOutput",v="CausingEntity",R="ClientRequestToke\
n",P="ChangeSetId",m="ChangeSetName",st="ChangeSetSummary",nt="ChangeSetSummaries",ot="ChangeSetType",at="ChangeSource",
$="CreationTime",rt="ClientToken",ct="ContinueUpdateRollback",it="ContinueUpdateRollbackInput",ut="ContinueUpdateRollbac\
kOutput",M="Capabilities",N="Changes",I="Description",g="DeploymentConfig",e="DeleteChangeSet",o="DeleteChangeSetInput",
i="DescribeChangeSetInput",d="DeleteChangeSetOutput",_="DescribeChangeSetOutput",O="DescribeChangeSet",U="DriftDetection\
Timestamp",_t="DescribeEvents",St="DescribeEventsInput",dt="DescribeEventsOutput",lt="DriftInformation",Tt="DeploymentMo\
de",kt="DeletionMode",pt="DisableRollback",pe="DetectionStatus",De="DetectStackDrift",me="DescribeStackDriftDetectionSta\
tus",he="DescribeStackDriftDetectionStatusInput",ve="DescribeStackDriftDetectionStatusOutput",Re="DetectStackDriftInput",
Ce="DetectStackDriftOutput",Ee="DescribeStackEvents",Pe="DescribeStackEventsInput",Ie="DescribeStackEventsOutput",ge="De\
leteStackInput",fe="DescribeStacksInput",Te="DescribeStacksOutput",ke="DetectionStatusReason",Oe="DriftedStackResourceCo\
unt",be="DescribeStackResourceDrifts",Ae="DescribeStackResourceDriftsInput",ye="DescribeStackResourceDriftsOutput",Le="D\
riftStatusReason",$e="DeleteStack",Me="DescribeStacks",Dt="DetailedStatus",Ue="DeletionTime",xe="DifferenceType",Fe="Dis\
ableValidation",Ve="Details",we="Drift",He="ExecuteChangeSet",Ke="ExecuteChangeSetInput",Ne="ExecuteChangeSetOutput",Be="\
EventFilter",Ot="EventId",je="ExportName",We="ExpectedProperties",bt="ExecutionStatus",ze="EndTime",At="EnableTerminatio\
nProtection",Ge="EventType",Qe="ExpectedValue",Je="Evaluation",Xe="Filters",Ye="FailedEvents",Ze="ForceRollback",yt="Hoo\
kFailureMode",qe="HookInvocationCount",ts="HookInvocationId",Lt="HookInvocationPoint",$t="HookStatus",Mt="HookStatusReas\
on",Ut="HookType",es="Id",mt="ImportExistingResources",ht="IncludeNestedStacks",ss="IncludePropertyValues",xt="Key",ns="\
ListChangeSets",os="ListChangeSetsInput",as="ListChangeSetsOutput",rs="LastCheckTimestamp",cs="LogicalIdHierarchy",Ft="L\
astOperations",is="LiveResourceDrift",x="LogicalResourceId",us="LogicalResourceIds",_s="LastUpdatedTime",vt="ModuleInfo",
Ss="MaxResults",ds="MonitoringTimeInMinutes",ls="Mode",ps="Name",Rt="NotificationARNs",l="NextToken",Ds="Output",Vt="Ope\
rationEvents",ms="OperationEntry",hs="OperationEvent",B="OperationId",vs="OutputKey",Rs="OperationStatus",wt="OnStackFai\
lure",Ht="OperationType",Cs="OutputValue",Kt="Outputs",j="Parameters",Es="PolicyAction",Nt="ParentChangeSetId",Ps="Previ\
ousDeploymentContext",Is="PropertyDifference",Bt="PropertyDifferences",gs="ParentId",fs="ParameterKey",Ts="PropertyPath",
W="PhysicalResourceId",jt="PhysicalResourceIdContext",ks="PhysicalResourceIdContextKeyValuePair",Os="PreviousValue",bs="\
ParameterValue",As="Parameter",Wt="Path",z="RoleARN",zt="ResourceChange",ys="ResourceChangeDetail",Ls="ResourceChangeDet\
ails",Gt="RootChangeSetId",G="RollbackConfiguration",Qt="ResourceDriftIgnoredAttributes",$s="ResourceDriftIgnoredAttribu\
te",Ms="ResourceDriftStatus",Jt="RetainExceptOnCreate",Us="ResourceIdentifier",xs="RootId",Xt="ResourceProperties",Fs="R\
etainResources",Vs="RequiresRecreation",Yt="ResourceStatusReason",Zt="ResourceStatus",F="ResourceType",ws="ResourceTarge\
tDefinition",qt="ResourcesToImport",Hs="ResourceToImport",Ks="ResourcesToSkip",Ns="ResourceTypes",te="RollbackTriggers",
Bs="RollbackTrigger",js="ResolvedValue",Ws="Reason",zs="Replacement",ee="Status",Ct="StackDriftDetectionId",Gs="StackDri\
ftInformation",Et="StackDriftStatus",se="StackEvents",Qs="StackEvent",h="StackId",u="StackName",Js="StackPolicyBody",Xs="\
StackPolicyURL",ne="StatusReason",oe="StackResourceDrifts",Ys="StackResourceDriftStatus",Zs="StackResourceDriftStatusFil\
ters",qs="StackResourceDrift",tn="SetStackPolicy",en="SetStackPolicyInput",sn="StackStatusReason",nn="StackStatus",on="S\
tartTime",an="Scope",ae="Stacks",rn="Stack",cn="Summaries",re="Type",un="TemplateBody",_n="TypeHierarchy",Sn="TimeoutInM\
inutes",dn="TemplateURL",Q="Tags",ln="Tag",pn="Target",J="Timestamp",Dn="UsePreviousTemplate",mn="UsePreviousValue",hn="\
UpdateTerminationProtection",vn="UpdateTerminationProtectionInput",Rn="UpdateTerminationProtectionOutput",ce="Value",Cn="\
ValidationFailureMode",En="ValidationName",Pn="ValidationPath",In="ValidationStatus",gn="ValidationStatusReason",ie="smi\
thy.ts.sdk.synthetic.com.amazonaws.cloudformation",t="com.amazonaws.cloudformation",ue=new p.t(ie);var fn=[-3,ie,"CloudF\
ormationServiceException",0,[],[]];ue.registerError(fn,n);const Tn=[ue,new p.t(t)];var kn=[3,t,k,0,[re,qe,zt],[0,1,()=>io]],
On=[3,t,st,0,[h,u,P,m,bt,ee,ne,$,I,ht,Nt,Gt,mt],[0,0,0,0,0,0,0,4,0,2,0,0,2]],bn=[3,t,it,0,[u,z,Ks,R,Ze],[0,0,64,0,2],1],
An=[3,t,ut,0,[],[]],yn=[3,t,K,0,[u,m,un,dn,Dn,j,M,Ns,z,G,Rt,Q,rt,I,ot,qt,ht,wt,mt,Tt,g,Fe],[0,0,0,0,2,()=>It,64,64,0,()=>Pt,
64,()=>gt,0,0,0,()=>Lo,2,0,2,0,()=>X,2],2],Ln=[3,t,L,0,[es,h],[0,0]],$n=[3,t,o,0,[m,u],[0,0],1],Mn=[3,t,d,0,[],[]],Un=[3,
t,ge,0,[u,Fs,z,R,kt,g],[0,64,0,0,0,()=>X],1],X=[3,t,g,0,[ls,pt],[0,2]],xn=[3,t,i,0,[m,u,l,ss],[0,0,0,2],1],Fn=[3,t,_,0,[
m,P,h,u,I,j,$,bt,ee,ne,Et,Rt,G,M,Q,N,l,ht,Nt,Gt,wt,mt,Tt,g],[0,0,0,0,0,()=>It,4,0,0,0,0,64,()=>Pt,64,()=>gt,()=>Io,0,2,0,
0,0,2,0,()=>X]],Vn=[3,t,St,0,[u,m,B,Xe,l],[0,0,0,()=>Xn,0]],wn=[3,t,dt,0,[Vt,l],[()=>To,0]],Hn=[3,t,he,0,[Ct],[0],1],Kn=[
3,t,ve,0,[h,Ct,pe,J,Et,ke,Oe],[0,0,0,4,0,0,1],4],Nn=[3,t,Pe,0,[u,l],[0,0],1],Bn=[3,t,Ie,0,[se,l],[()=>Mo,0]],jn=[3,t,Ae,
0,[u,Zs,l,Ss],[0,64,0,1],1],Wn=[3,t,ye,0,[oe,l],[()=>Uo,0],1],zn=[3,t,fe,0,[u,l],[0,0]],Gn=[3,t,Te,0,[ae,l],[()=>xo,0]],
Qn=[3,t,Re,0,[u,us],[0,64],1],Jn=[3,t,Ce,0,[Ct],[0],1],Xn=[3,t,Be,0,[Ye],[2]],Yn=[3,t,Ke,0,[m,u,R,pt,Jt],[0,0,0,2,2],1],
Zn=[3,t,Ne,0,[],[]],qn=[3,t,os,0,[u,l],[0,0],1],to=[3,t,as,0,[cn,l],[()=>go,0]],eo=[3,t,is,0,[Os,V,U],[0,0,4]],_e=[3,t,vt,
0,[_n,cs],[0,0]],so=[3,t,ms,0,[Ht,B],[0,0]],no=[3,t,hs,0,[Ot,h,B,Ht,Rs,Ge,x,W,F,J,on,ze,Zt,Yt,Xt,R,Ut,$t,Mt,Lt,yt,Dt,Cn,
En,In,gn,Pn],[0,0,0,0,0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]],oo=[3,t,Ds,0,[vs,Cs,I,je],[0,0,0,0]],ao=[3,t,As,0,
[fs,bs,mn,js],[0,0,2,0]],ro=[3,t,ks,0,[xt,ce],[0,0],2],co=[3,t,Is,0,[Ts,Qe,V,xe],[0,0,0,0],4],io=[3,t,zt,0,[Es,E,x,W,F,zs,
an,Ms,Qt,Ve,P,vt,T,S,Ps],[0,0,0,0,0,0,64,0,()=>yo,()=>Ao,0,()=>_e,0,0,0]],uo=[3,t,ys,0,[pn,Je,at,v],[()=>So,0,0,0]],_o=[
3,t,$s,0,[Wt,Ws],[0,0]],So=[3,t,ws,0,[D,ps,Vs,Wt,w,et,H,tt,we,C],[0,0,0,0,0,0,0,0,()=>eo,0]],lo=[3,t,Hs,0,[F,x,Us],[0,0,
128],3],Pt=[3,t,G,0,[te,ds],[()=>$o,1]],po=[3,t,Bs,0,[c,re],[0,0],2],Do=[3,t,en,0,[u,Js,Xs],[0,0,0],1],mo=[3,t,rn,0,[u,$,
nn,h,P,I,j,Ue,_s,G,sn,pt,g,Rt,Sn,M,Kt,z,Q,At,gs,xs,lt,Jt,kt,Dt,Ft,Z],[0,4,0,0,0,0,()=>It,4,4,()=>Pt,0,2,()=>X,64,1,64,()=>ko,
0,()=>gt,2,0,0,()=>ho,2,0,0,()=>fo,0],3],ho=[3,t,Gs,0,[Et,rs],[0,4],1],vo=[3,t,Qs,0,[h,Ot,u,J,B,x,W,F,Zt,Yt,Xt,R,Ut,$t,Mt,
Lt,ts,yt,Dt],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],Ro=[3,t,qs,0,[h,x,F,Ys,J,W,jt,We,q,Bt,vt,Le],[0,0,0,0,4,0,()=>Oo,
0,0,()=>bo,()=>_e,0],5],Co=[3,t,ln,0,[xt,ce],[0,0],2],Eo=[3,t,vn,0,[At,u],[2,0],2],Po=[3,t,Rn,0,[h],[0]],Se="unit",Io=[1,
t,N,0,()=>kn],go=[1,t,nt,0,()=>On],fo=[1,t,Ft,0,()=>so],To=[1,t,Vt,0,()=>no],ko=[1,t,Kt,0,()=>oo],It=[1,t,j,0,()=>ao],Oo=[
1,t,jt,0,()=>ro],bo=[1,t,Bt,0,()=>co],Ao=[1,t,Ls,0,()=>uo],yo=[1,t,Qt,0,()=>_o],Lo=[1,t,qt,0,()=>lo],$o=[1,t,te,0,()=>po],
Mo=[1,t,se,0,()=>vo],Uo=[1,t,oe,0,()=>Ro],xo=[1,t,ae,0,()=>mo],gt=[1,t,Q,0,()=>Co],Fo=[9,t,ct,0,()=>bn,()=>An],Vo=[9,t,y,
0,()=>yn,()=>Ln],wo=[9,t,e,0,()=>$n,()=>Mn],Ho=[9,t,$e,0,()=>Un,()=>Se],Ko=[9,t,O,0,()=>xn,()=>Fn],No=[9,t,_t,0,()=>Vn,()=>wn],
Bo=[9,t,me,0,()=>Hn,()=>Kn],jo=[9,t,Ee,0,()=>Nn,()=>Bn],Wo=[9,t,be,0,()=>jn,()=>Wn],zo=[9,t,Me,0,()=>zn,()=>Gn],Go=[9,t,
De,0,()=>Qn,()=>Jn],Qo=[9,t,He,0,()=>Yn,()=>Zn],Jo=[9,t,ns,0,()=>qn,()=>to],Xo=[9,t,tn,0,()=>Do,()=>Se],Yo=[9,t,hn,0,()=>Eo,
()=>Po];const Zo=(0,r.t)(A,"CloudFormation","CloudFormationClient",s.t),qo={},ta=(Y,de,ea,sa)=>[]}),2803:((ft,b,a)=>{a.d(
b,{n:()=>f,r:()=>p,t:()=>r});var s=a(5051),p=class{name;constructor(n){this.name=n??""}get isInProgress(){return this.name.
endsWith("_IN_PROGRESS")&&!this.isPreview}get isPreview(){return this.name==="REVIEW_IN_PROGRESS"}get isDeleted(){return this.
name==="DELETE_COMPLETE"}get isSuccess(){return["CREATE_COMPLETE","UPDATE_COMPLETE","IMPORT_COMPLETE"].includes(this.name)}get isUpdatable(){
return this.isSuccess||["UPDATE_ROLLBACK_COMPLETE","IMPORT_ROLLBACK_COMPLETE","UPDATE_FAILED"].includes(this.name)}get neverLived(){
return["ROLLBACK_COMPLETE","ROLLBACK_FAILED","CREATE_FAILED"].includes(this.name)}get isRollbackStuck(){return this.name===
"UPDATE_ROLLBACK_FAILED"}get isHalfDeleted(){return this.name==="DELETE_FAILED"}};async function r(n,c){try{const{Stacks:S}=await n.
send(new s.n({StackName:c})),C=S?.[0];return C&&A(C)}catch(S){if(f(S,c))return;throw S}}function f(n,c){if(!(n instanceof
Error)||n.name!=="ValidationError")return!1;const S=c.split("/")[1]??c;return/^Stack\b.* does not exist/.test(n.message)&&
n.message.includes(S)}function A(n){return{id:n.StackId??"",name:n.StackName??"",status:new p(n.StackStatus),statusReason:n.
StackStatusReason??"",tags:Object.fromEntries((n.Tags??[]).map(({Key:c,Value:S})=>[c??"",S??""])),parameters:Object.fromEntries(
(n.Parameters??[]).map(c=>[c.ParameterKey??"",c.ParameterValue??""])),outputs:Object.fromEntries((n.Outputs??[]).map(c=>[
c.OutputKey??"",c.OutputValue??""])),isProtected:n.EnableTerminationProtection??!1,changeSetId:n.ChangeSetId??""}}})};export{na as id,oa as ids,aa as modules};
