const sa=2803,oa=[2803],aa={5051:((y,S,o)=>{o.d(S,{n:()=>_,r:()=>D,t:()=>l});var a=o(5913),r=o(2903),D=class extends(0,a.
r)(a.t,a.n,"DescribeStackEvents",r.c){},_=class extends(0,a.r)(a.t,a.n,"DescribeStacks",r.u){},l=class extends(0,a.r)(a.
t,a.n,"ListChangeSets",r.m){}}),5913:((y,S,o)=>{o.d(S,{n:()=>e,r:()=>_,t:()=>l});var a=o(550),r=o(765),D=o(2903);const _=(0,a.
t)(D.v,"CloudFormation","CloudFormationClient",r.t),l={},e=(s,i,R,G)=>[]}),2903:((y,S,o)=>{o.d(S,{_:()=>hs,a:()=>wo,c:()=>zo,
d:()=>Xo,f:()=>Yo,g:()=>ea,h:()=>ta,i:()=>jo,l:()=>Jo,m:()=>qo,n:()=>Ko,o:()=>Go,p:()=>Zo,r:()=>Ho,s:()=>Wo,t:()=>Bo,u:()=>Qo,
v:()=>_,y:()=>D});var a=o(765),r=o(9576);const D=w=>Object.assign(w,{useDualstackEndpoint:w.useDualstackEndpoint??!1,useFipsEndpoint:w.
useFipsEndpoint??!1,defaultSigningName:"cloudformation"}),_={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}};var l=class Vt extends a.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#\
CloudFormationServiceException";constructor(na){super(na),Object.setPrototypeOf(this,Vt.prototype)}};const e="Arn",s="Af\
terContext",i="AttributeChangeType",R="AliasName",G="ActualProperties",W="ActualValue",Ut="AfterValueFrom",Ft="AfterValu\
e",xt="Action",Nt="Attribute",Bt="BeforeContext",Kt="BeforeValue",Ht="BeforeValueFrom",jt="Change",wt="CreateChangeSet",
Gt="CreateChangeSetInput",Wt="CreateChangeSetOutput",zt="CausingEntity",C="ClientRequestToken",d="ChangeSetId",p="Change\
SetName",Jt="ChangeSetSummary",Qt="ChangeSetSummaries",Xt="ChangeSetType",Yt="ChangeSource",$="CreationTime",Zt="ClientT\
oken",qt="ContinueUpdateRollback",te="ContinueUpdateRollbackInput",ee="ContinueUpdateRollbackOutput",L="Capabilities",z="\
Changes",E="Description",v="DeploymentConfig",ne="DeleteChangeSet",se="DeleteChangeSetInput",oe="DescribeChangeSetInput",
ae="DeleteChangeSetOutput",ce="DescribeChangeSetOutput",re="DescribeChangeSet",ie="DriftDetectionTimestamp",ue="Describe\
Events",_e="DescribeEventsInput",Se="DescribeEventsOutput",De="DriftInformation",J="DeploymentMode",Q="DeletionMode",A="\
DisableRollback",le="DetectionStatus",pe="DetectStackDrift",Re="DescribeStackDriftDetectionStatus",Ce="DescribeStackDrif\
tDetectionStatusInput",Ee="DescribeStackDriftDetectionStatusOutput",ve="DetectStackDriftInput",Ie="DetectStackDriftOutpu\
t",me="DescribeStackEvents",de="DescribeStackEventsInput",Pe="DescribeStackEventsOutput",Te="DeleteStackInput",Oe="Descr\
ibeStacksInput",ge="DescribeStacksOutput",ke="DetectionStatusReason",he="DriftedStackResourceCount",fe="DescribeStackRes\
ourceDrifts",be="DescribeStackResourceDriftsInput",ye="DescribeStackResourceDriftsOutput",$e="DriftStatusReason",Le="Del\
eteStack",Ae="DescribeStacks",M="DetailedStatus",Me="DeletionTime",Ve="DifferenceType",Ue="DisableValidation",Fe="Detail\
s",xe="Drift",Ne="ExecuteChangeSet",Be="ExecuteChangeSetInput",Ke="ExecuteChangeSetOutput",He="EventFilter",X="EventId",
je="ExportName",we="ExpectedProperties",Y="ExecutionStatus",Ge="EndTime",Z="EnableTerminationProtection",We="EventType",
ze="ExpectedValue",Je="Evaluation",Qe="Filters",Xe="FailedEvents",Ye="ForceRollback",Ze="GetStackPolicy",qe="GetStackPol\
icyInput",tn="GetStackPolicyOutput",q="HookFailureMode",en="HookInvocationCount",nn="HookInvocationId",tt="HookInvocatio\
nPoint",et="HookStatus",nt="HookStatusReason",st="HookType",sn="Id",V="ImportExistingResources",U="IncludeNestedStacks",
on="IncludePropertyValues",ot="Key",an="ListChangeSets",cn="ListChangeSetsInput",rn="ListChangeSetsOutput",un="LastCheck\
Timestamp",_n="LogicalIdHierarchy",at="LastOperations",Sn="LiveResourceDrift",I="LogicalResourceId",Dn="LogicalResourceI\
ds",ln="LastUpdatedTime",F="ModuleInfo",pn="MaxResults",Rn="MonitoringTimeInMinutes",Cn="Mode",En="Name",x="Notification\
ARNs",c="NextToken",vn="Output",ct="OperationEvents",In="OperationEntry",mn="OperationEvent",P="OperationId",dn="OutputK\
ey",Pn="OperationStatus",rt="OnStackFailure",it="OperationType",Tn="OutputValue",ut="Outputs",T="Parameters",On="PolicyA\
ction",_t="ParentChangeSetId",gn="PreviousDeploymentContext",kn="PropertyDifference",St="PropertyDifferences",hn="Parent\
Id",fn="ParameterKey",bn="PropertyPath",O="PhysicalResourceId",Dt="PhysicalResourceIdContext",yn="PhysicalResourceIdCont\
extKeyValuePair",$n="PreviousValue",Ln="ParameterValue",An="Parameter",lt="Path",g="RoleARN",pt="ResourceChange",Mn="Res\
ourceChangeDetail",Vn="ResourceChangeDetails",Rt="RootChangeSetId",k="RollbackConfiguration",Ct="ResourceDriftIgnoredAtt\
ributes",Un="ResourceDriftIgnoredAttribute",Fn="ResourceDriftStatus",Et="RetainExceptOnCreate",xn="ResourceIdentifier",Nn="\
RootId",vt="ResourceProperties",Bn="RetainResources",Kn="RequiresRecreation",It="ResourceStatusReason",mt="ResourceStatu\
s",m="ResourceType",Hn="ResourceTargetDefinition",dt="ResourcesToImport",jn="ResourceToImport",wn="ResourcesToSkip",Gn="\
ResourceTypes",Pt="RollbackTriggers",Wn="RollbackTrigger",zn="ResolvedValue",Jn="Reason",Qn="Replacement",Tt="Status",N="\
StackDriftDetectionId",Xn="StackDriftInformation",B="StackDriftStatus",Ot="StackEvents",Yn="StackEvent",u="StackId",n="S\
tackName",gt="StackPolicyBody",Zn="StackPolicyURL",kt="StatusReason",ht="StackResourceDrifts",qn="StackResourceDriftStat\
us",ts="StackResourceDriftStatusFilters",es="StackResourceDrift",ns="SetStackPolicy",ss="SetStackPolicyInput",os="StackS\
tatusReason",as="StackStatus",cs="StartTime",rs="Scope",ft="Stacks",is="Stack",us="Summaries",bt="Type",_s="TemplateBody",
Ss="TypeHierarchy",Ds="TimeoutInMinutes",ls="TemplateURL",h="Tags",ps="Tag",Rs="Target",f="Timestamp",Cs="UsePreviousTem\
plate",Es="UsePreviousValue",vs="UpdateTerminationProtection",Is="UpdateTerminationProtectionInput",ms="UpdateTerminatio\
nProtectionOutput",yt="Value",ds="ValidationFailureMode",Ps="ValidationName",Ts="ValidationPath",Os="ValidationStatus",gs="\
ValidationStatusReason",$t="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation",t="com.amazonaws.cloudformation",Lt=new r.
t($t);var ks=[-3,$t,"CloudFormationServiceException",0,[],[]];Lt.registerError(ks,l);const hs=[Lt,new r.t(t)];var fs=[3,
t,jt,0,[bt,en,pt],[0,1,()=>So]],bs=[3,t,Jt,0,[u,n,d,p,Y,Tt,kt,$,E,U,_t,Rt,V],[0,0,0,0,0,0,0,4,0,2,0,0,2]],ys=[3,t,te,0,[
n,g,wn,C,Ye],[0,0,64,0,2],1],$s=[3,t,ee,0,[],[]],Ls=[3,t,Gt,0,[n,p,_s,ls,Cs,T,L,Gn,g,k,x,h,Zt,E,Xt,dt,U,rt,V,J,v,Ue],[0,
0,0,0,2,()=>H,64,64,0,()=>K,64,()=>j,0,0,0,()=>Vo,2,0,2,0,()=>b,2],2],As=[3,t,Wt,0,[sn,u],[0,0]],Ms=[3,t,se,0,[p,n],[0,0],
1],Vs=[3,t,ae,0,[],[]],Us=[3,t,Te,0,[n,Bn,g,C,Q,v],[0,64,0,0,0,()=>b],1],b=[3,t,v,0,[Cn,A],[0,2]],Fs=[3,t,oe,0,[p,n,c,on],
[0,0,0,2],1],xs=[3,t,ce,0,[p,d,u,n,E,T,$,Y,Tt,kt,B,x,k,L,h,z,c,U,_t,Rt,rt,V,J,v],[0,0,0,0,0,()=>H,4,0,0,0,0,64,()=>K,64,
()=>j,()=>ko,0,2,0,0,0,2,0,()=>b]],Ns=[3,t,_e,0,[n,p,P,Qe,c],[0,0,0,()=>Ys,0]],Bs=[3,t,Se,0,[ct,c],[()=>bo,0]],Ks=[3,t,Ce,
0,[N],[0],1],Hs=[3,t,Ee,0,[u,N,le,f,B,ke,he],[0,0,0,4,0,0,1],4],js=[3,t,de,0,[n,c],[0,0],1],ws=[3,t,Pe,0,[Ot,c],[()=>Fo,
0]],Gs=[3,t,be,0,[n,ts,c,pn],[0,64,0,1],1],Ws=[3,t,ye,0,[ht,c],[()=>xo,0],1],zs=[3,t,Oe,0,[n,c],[0,0]],Js=[3,t,ge,0,[ft,
c],[()=>No,0]],Qs=[3,t,ve,0,[n,Dn],[0,64],1],Xs=[3,t,Ie,0,[N],[0],1],Ys=[3,t,He,0,[Xe],[2]],Zs=[3,t,Be,0,[p,n,C,A,Et],[0,
0,0,2,2],1],qs=[3,t,Ke,0,[],[]],to=[3,t,qe,0,[n],[0],1],eo=[3,t,tn,0,[gt],[0]],no=[3,t,cn,0,[n,c],[0,0],1],so=[3,t,rn,0,
[us,c],[()=>ho,0]],oo=[3,t,Sn,0,[$n,W,ie],[0,0,4]],At=[3,t,F,0,[Ss,_n],[0,0]],ao=[3,t,In,0,[it,P],[0,0]],co=[3,t,mn,0,[X,
u,P,it,Pn,We,I,O,m,f,cs,Ge,mt,It,vt,C,st,et,nt,tt,q,M,ds,Ps,Os,gs,Ts],[0,0,0,0,0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0]],ro=[3,t,vn,0,[dn,Tn,E,je],[0,0,0,0]],io=[3,t,An,0,[fn,Ln,Es,zn],[0,0,2,0]],uo=[3,t,yn,0,[ot,yt],[0,0],2],_o=[3,t,kn,
0,[bn,ze,W,Ve],[0,0,0,0],4],So=[3,t,pt,0,[On,xt,I,O,m,Qn,rs,Fn,Ct,Fe,d,F,Bt,s,gn],[0,0,0,0,0,0,64,0,()=>Mo,()=>Ao,0,()=>At,
0,0,0]],Do=[3,t,Mn,0,[Rs,Je,Yt,zt],[()=>po,0,0,0]],lo=[3,t,Un,0,[lt,Jn],[0,0]],po=[3,t,Hn,0,[Nt,En,Kn,lt,Kt,Ft,Ht,Ut,xe,
i],[0,0,0,0,0,0,0,0,()=>oo,0]],Ro=[3,t,jn,0,[m,I,xn],[0,0,128],3],K=[3,t,k,0,[Pt,Rn],[()=>Uo,1]],Co=[3,t,Wn,0,[e,bt],[0,
0],2],Eo=[3,t,ss,0,[n,gt,Zn],[0,0,0],1],vo=[3,t,is,0,[n,$,as,u,d,E,T,Me,ln,k,os,A,v,x,Ds,L,ut,g,h,Z,hn,Nn,De,Et,Q,M,at,R],
[0,4,0,0,0,0,()=>H,4,4,()=>K,0,2,()=>b,64,1,64,()=>yo,0,()=>j,2,0,0,()=>Io,2,0,0,()=>fo,0],3],Io=[3,t,Xn,0,[B,un],[0,4],
1],mo=[3,t,Yn,0,[u,X,n,f,P,I,O,m,mt,It,vt,C,st,et,nt,tt,nn,q,M],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],Po=[3,t,es,0,
[u,I,m,qn,f,O,Dt,we,G,St,F,$e],[0,0,0,0,4,0,()=>$o,0,0,()=>Lo,()=>At,0],5],To=[3,t,ps,0,[ot,yt],[0,0],2],Oo=[3,t,Is,0,[Z,
n],[2,0],2],go=[3,t,ms,0,[u],[0]],Mt="unit",ko=[1,t,z,0,()=>fs],ho=[1,t,Qt,0,()=>bs],fo=[1,t,at,0,()=>ao],bo=[1,t,ct,0,()=>co],
yo=[1,t,ut,0,()=>ro],H=[1,t,T,0,()=>io],$o=[1,t,Dt,0,()=>uo],Lo=[1,t,St,0,()=>_o],Ao=[1,t,Vn,0,()=>Do],Mo=[1,t,Ct,0,()=>lo],
Vo=[1,t,dt,0,()=>Ro],Uo=[1,t,Pt,0,()=>Co],Fo=[1,t,Ot,0,()=>mo],xo=[1,t,ht,0,()=>Po],No=[1,t,ft,0,()=>vo],j=[1,t,h,0,()=>To],
Bo=[9,t,qt,0,()=>ys,()=>$s],Ko=[9,t,wt,0,()=>Ls,()=>As],Ho=[9,t,ne,0,()=>Ms,()=>Vs],jo=[9,t,Le,0,()=>Us,()=>Mt],wo=[9,t,
re,0,()=>Fs,()=>xs],Go=[9,t,ue,0,()=>Ns,()=>Bs],Wo=[9,t,Re,0,()=>Ks,()=>Hs],zo=[9,t,me,0,()=>js,()=>ws],Jo=[9,t,fe,0,()=>Gs,
()=>Ws],Qo=[9,t,Ae,0,()=>zs,()=>Js],Xo=[9,t,pe,0,()=>Qs,()=>Xs],Yo=[9,t,Ne,0,()=>Zs,()=>qs],Zo=[9,t,Ze,0,()=>to,()=>eo],
qo=[9,t,an,0,()=>no,()=>so],ta=[9,t,ns,0,()=>Eo,()=>Mt],ea=[9,t,vs,0,()=>Oo,()=>go]}),2803:((y,S,o)=>{o.d(S,{n:()=>_,r:()=>r,
t:()=>D});var a=o(5051),r=class{name;constructor(e){this.name=e??""}get isInProgress(){return this.name.endsWith("_IN_PR\
OGRESS")&&!this.isPreview}get isPreview(){return this.name==="REVIEW_IN_PROGRESS"}get isDeleted(){return this.name==="DE\
LETE_COMPLETE"}get isSuccess(){return["CREATE_COMPLETE","UPDATE_COMPLETE","IMPORT_COMPLETE"].includes(this.name)}get isUpdatable(){
return this.isSuccess||["UPDATE_ROLLBACK_COMPLETE","IMPORT_ROLLBACK_COMPLETE","UPDATE_FAILED"].includes(this.name)}get neverLived(){
return["ROLLBACK_COMPLETE","ROLLBACK_FAILED","CREATE_FAILED"].includes(this.name)}get isRollbackStuck(){return this.name===
"UPDATE_ROLLBACK_FAILED"}get hasDeletionBegun(){return this.name.startsWith("DELETE_")}get isHalfDeleted(){return this.name===
"DELETE_FAILED"}};async function D(e,s){try{const{Stacks:i}=await e.send(new a.n({StackName:s})),R=i?.[0];return R&&l(R)}catch(i){
if(_(i,s))return;throw i}}function _(e,s){if(!(e instanceof Error)||e.name!=="ValidationError")return!1;const i=s.split(
"/")[1]??s;return/^Stack\b.* does not exist/.test(e.message)&&e.message.includes(i)}function l(e){return{id:e.StackId??"",
name:e.StackName??"",status:new r(e.StackStatus),statusReason:e.StackStatusReason??"",tags:Object.fromEntries((e.Tags??[]).
map(({Key:s,Value:i})=>[s??"",i??""])),parameters:Object.fromEntries((e.Parameters??[]).map(s=>[s.ParameterKey??"",s.ParameterValue??
""])),outputs:Object.fromEntries((e.Outputs??[]).map(s=>[s.OutputKey??"",s.OutputValue??""])),isProtected:e.EnableTerminationProtection??
!1,changeSetId:e.ChangeSetId??""}}})};export{sa as id,oa as ids,aa as modules};
