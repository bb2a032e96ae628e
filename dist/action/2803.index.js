const Yo=2803,Zo=[2803],qo={4255:((z,R,s)=>{s.d(R,{n:()=>D,r:()=>S,t:()=>l});var i=s(550),_=s(765),p=s(2824);const S=(0,i.
t)(p._,"CloudFormation","CloudFormationClient",_.t),l={},D=(P,e,o,c)=>[]}),2824:((z,R,s)=>{s.d(R,{_:()=>S,a:()=>No,c:()=>Ho,
d:()=>Wo,f:()=>zo,g:()=>Os,h:()=>Qo,i:()=>xo,l:()=>jo,m:()=>Jo,n:()=>Uo,o:()=>Bo,p:()=>Go,r:()=>Fo,s:()=>Ko,t:()=>Vo,u:()=>wo,
v:()=>p});var i=s(765),_=s(9576);const p=W=>Object.assign(W,{useDualstackEndpoint:W.useDualstackEndpoint??!1,useFipsEndpoint:W.
useFipsEndpoint??!1,defaultSigningName:"cloudformation"}),S={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}};var l=class Mt extends i.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#\
CloudFormationServiceException";constructor(Xo){super(Xo),Object.setPrototypeOf(this,Mt.prototype)}};const D="Arn",P="Af\
terContext",e="AttributeChangeType",o="AliasName",c="ActualProperties",C="ActualValue",Vt="AfterValueFrom",Ut="AfterValu\
e",Ft="Action",xt="Attribute",Nt="BeforeContext",Bt="BeforeValue",Kt="BeforeValueFrom",Ht="Change",jt="CreateChangeSet",
wt="CreateChangeSetInput",Wt="CreateChangeSetOutput",zt="CausingEntity",E="ClientRequestToken",T="ChangeSetId",u="Change\
SetName",Gt="ChangeSetSummary",Jt="ChangeSetSummaries",Qt="ChangeSetType",Xt="ChangeSource",L="CreationTime",Yt="ClientT\
oken",Zt="ContinueUpdateRollback",qt="ContinueUpdateRollbackInput",te="ContinueUpdateRollbackOutput",A="Capabilities",G="\
Changes",I="Description",v="DeploymentConfig",ee="DeleteChangeSet",ne="DeleteChangeSetInput",se="DescribeChangeSetInput",
oe="DeleteChangeSetOutput",ae="DescribeChangeSetOutput",ce="DescribeChangeSet",re="DriftDetectionTimestamp",ie="Describe\
Events",ue="DescribeEventsInput",_e="DescribeEventsOutput",Se="DriftInformation",J="DeploymentMode",Q="DeletionMode",M="\
DisableRollback",De="DetectionStatus",Re="DetectStackDrift",pe="DescribeStackDriftDetectionStatus",le="DescribeStackDrif\
tDetectionStatusInput",Ce="DescribeStackDriftDetectionStatusOutput",Ee="DetectStackDriftInput",Ie="DetectStackDriftOutpu\
t",ve="DescribeStackEvents",me="DescribeStackEventsInput",de="DescribeStackEventsOutput",Pe="DeleteStackInput",Te="Descr\
ibeStacksInput",Oe="DescribeStacksOutput",ge="DetectionStatusReason",ke="DriftedStackResourceCount",fe="DescribeStackRes\
ourceDrifts",he="DescribeStackResourceDriftsInput",be="DescribeStackResourceDriftsOutput",$e="DriftStatusReason",ye="Del\
eteStack",Le="DescribeStacks",V="DetailedStatus",Ae="DeletionTime",Me="DifferenceType",Ve="DisableValidation",Ue="Detail\
s",Fe="Drift",xe="ExecuteChangeSet",Ne="ExecuteChangeSetInput",Be="ExecuteChangeSetOutput",Ke="EventFilter",X="EventId",
He="ExportName",je="ExpectedProperties",Y="ExecutionStatus",we="EndTime",Z="EnableTerminationProtection",We="EventType",
ze="ExpectedValue",Ge="Evaluation",Je="Filters",Qe="FailedEvents",Xe="ForceRollback",q="HookFailureMode",Ye="HookInvocat\
ionCount",Ze="HookInvocationId",tt="HookInvocationPoint",et="HookStatus",nt="HookStatusReason",st="HookType",qe="Id",U="\
ImportExistingResources",F="IncludeNestedStacks",tn="IncludePropertyValues",ot="Key",en="ListChangeSets",nn="ListChangeS\
etsInput",sn="ListChangeSetsOutput",on="LastCheckTimestamp",an="LogicalIdHierarchy",at="LastOperations",cn="LiveResource\
Drift",m="LogicalResourceId",rn="LogicalResourceIds",un="LastUpdatedTime",x="ModuleInfo",_n="MaxResults",Sn="MonitoringT\
imeInMinutes",Dn="Mode",Rn="Name",N="NotificationARNs",a="NextToken",pn="Output",ct="OperationEvents",ln="OperationEntry",
Cn="OperationEvent",O="OperationId",En="OutputKey",In="OperationStatus",rt="OnStackFailure",it="OperationType",vn="Outpu\
tValue",ut="Outputs",g="Parameters",mn="PolicyAction",_t="ParentChangeSetId",dn="PreviousDeploymentContext",Pn="Property\
Difference",St="PropertyDifferences",Tn="ParentId",On="ParameterKey",gn="PropertyPath",k="PhysicalResourceId",Dt="Physic\
alResourceIdContext",kn="PhysicalResourceIdContextKeyValuePair",fn="PreviousValue",hn="ParameterValue",bn="Parameter",Rt="\
Path",f="RoleARN",pt="ResourceChange",$n="ResourceChangeDetail",yn="ResourceChangeDetails",lt="RootChangeSetId",h="Rollb\
ackConfiguration",Ct="ResourceDriftIgnoredAttributes",Ln="ResourceDriftIgnoredAttribute",An="ResourceDriftStatus",Et="Re\
tainExceptOnCreate",Mn="ResourceIdentifier",Vn="RootId",It="ResourceProperties",Un="RetainResources",Fn="RequiresRecreat\
ion",vt="ResourceStatusReason",mt="ResourceStatus",d="ResourceType",xn="ResourceTargetDefinition",dt="ResourcesToImport",
Nn="ResourceToImport",Bn="ResourcesToSkip",Kn="ResourceTypes",Pt="RollbackTriggers",Hn="RollbackTrigger",jn="ResolvedVal\
ue",wn="Reason",Wn="Replacement",Tt="Status",B="StackDriftDetectionId",zn="StackDriftInformation",K="StackDriftStatus",Ot="\
StackEvents",Gn="StackEvent",r="StackId",n="StackName",Jn="StackPolicyBody",Qn="StackPolicyURL",gt="StatusReason",kt="St\
ackResourceDrifts",Xn="StackResourceDriftStatus",Yn="StackResourceDriftStatusFilters",Zn="StackResourceDrift",qn="SetSta\
ckPolicy",ts="SetStackPolicyInput",es="StackStatusReason",ns="StackStatus",ss="StartTime",os="Scope",ft="Stacks",as="Sta\
ck",cs="Summaries",ht="Type",rs="TemplateBody",is="TypeHierarchy",us="TimeoutInMinutes",_s="TemplateURL",b="Tags",Ss="Ta\
g",Ds="Target",$="Timestamp",Rs="UsePreviousTemplate",ps="UsePreviousValue",ls="UpdateTerminationProtection",Cs="UpdateT\
erminationProtectionInput",Es="UpdateTerminationProtectionOutput",bt="Value",Is="ValidationFailureMode",vs="ValidationNa\
me",ms="ValidationPath",ds="ValidationStatus",Ps="ValidationStatusReason",$t="smithy.ts.sdk.synthetic.com.amazonaws.clou\
dformation",t="com.amazonaws.cloudformation",yt=new _.t($t);var Ts=[-3,$t,"CloudFormationServiceException",0,[],[]];yt.registerError(
Ts,l);const Os=[yt,new _.t(t)];var gs=[3,t,Ht,0,[ht,Ye,pt],[0,1,()=>co]],ks=[3,t,Gt,0,[r,n,T,u,Y,Tt,gt,L,I,F,_t,lt,U],[0,
0,0,0,0,0,0,4,0,2,0,0,2]],fs=[3,t,qt,0,[n,f,Bn,E,Xe],[0,0,64,0,2],1],hs=[3,t,te,0,[],[]],bs=[3,t,wt,0,[n,u,rs,_s,Rs,g,A,
Kn,f,h,N,b,Yt,I,Qt,dt,F,rt,U,J,v,Ve],[0,0,0,0,2,()=>j,64,64,0,()=>H,64,()=>w,0,0,0,()=>$o,2,0,2,0,()=>y,2],2],$s=[3,t,Wt,
0,[qe,r],[0,0]],ys=[3,t,ne,0,[u,n],[0,0],1],Ls=[3,t,oe,0,[],[]],As=[3,t,Pe,0,[n,Un,f,E,Q,v],[0,64,0,0,0,()=>y],1],y=[3,t,
v,0,[Dn,M],[0,2]],Ms=[3,t,se,0,[u,n,a,tn],[0,0,0,2],1],Vs=[3,t,ae,0,[u,T,r,n,I,g,L,Y,Tt,gt,K,N,h,A,b,G,a,F,_t,lt,rt,U,J,
v],[0,0,0,0,0,()=>j,4,0,0,0,0,64,()=>H,64,()=>w,()=>mo,0,2,0,0,0,2,0,()=>y]],Us=[3,t,ue,0,[n,u,O,Je,a],[0,0,0,()=>Js,0]],
Fs=[3,t,_e,0,[ct,a],[()=>Oo,0]],xs=[3,t,le,0,[B],[0],1],Ns=[3,t,Ce,0,[r,B,De,$,K,ge,ke],[0,0,0,4,0,0,1],4],Bs=[3,t,me,0,
[n,a],[0,0],1],Ks=[3,t,de,0,[Ot,a],[()=>Lo,0]],Hs=[3,t,he,0,[n,Yn,a,_n],[0,64,0,1],1],js=[3,t,be,0,[kt,a],[()=>Ao,0],1],
ws=[3,t,Te,0,[n,a],[0,0]],Ws=[3,t,Oe,0,[ft,a],[()=>Mo,0]],zs=[3,t,Ee,0,[n,rn],[0,64],1],Gs=[3,t,Ie,0,[B],[0],1],Js=[3,t,
Ke,0,[Qe],[2]],Qs=[3,t,Ne,0,[u,n,E,M,Et],[0,0,0,2,2],1],Xs=[3,t,Be,0,[],[]],Ys=[3,t,nn,0,[n,a],[0,0],1],Zs=[3,t,sn,0,[cs,
a],[()=>Po,0]],qs=[3,t,cn,0,[fn,C,re],[0,0,4]],Lt=[3,t,x,0,[is,an],[0,0]],to=[3,t,ln,0,[it,O],[0,0]],eo=[3,t,Cn,0,[X,r,O,
it,In,We,m,k,d,$,ss,we,mt,vt,It,E,st,et,nt,tt,q,V,Is,vs,ds,Ps,ms],[0,0,0,0,0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]],
no=[3,t,pn,0,[En,vn,I,He],[0,0,0,0]],so=[3,t,bn,0,[On,hn,ps,jn],[0,0,2,0]],oo=[3,t,kn,0,[ot,bt],[0,0],2],ao=[3,t,Pn,0,[gn,
ze,C,Me],[0,0,0,0],4],co=[3,t,pt,0,[mn,Ft,m,k,d,Wn,os,An,Ct,Ue,T,x,Nt,P,dn],[0,0,0,0,0,0,64,0,()=>bo,()=>ho,0,()=>Lt,0,0,
0]],ro=[3,t,$n,0,[Ds,Ge,Xt,zt],[()=>uo,0,0,0]],io=[3,t,Ln,0,[Rt,wn],[0,0]],uo=[3,t,xn,0,[xt,Rn,Fn,Rt,Bt,Ut,Kt,Vt,Fe,e],[
0,0,0,0,0,0,0,0,()=>qs,0]],_o=[3,t,Nn,0,[d,m,Mn],[0,0,128],3],H=[3,t,h,0,[Pt,Sn],[()=>yo,1]],So=[3,t,Hn,0,[D,ht],[0,0],2],
Do=[3,t,ts,0,[n,Jn,Qn],[0,0,0],1],Ro=[3,t,as,0,[n,L,ns,r,T,I,g,Ae,un,h,es,M,v,N,us,A,ut,f,b,Z,Tn,Vn,Se,Et,Q,V,at,o],[0,4,
0,0,0,0,()=>j,4,4,()=>H,0,2,()=>y,64,1,64,()=>go,0,()=>w,2,0,0,()=>po,2,0,0,()=>To,0],3],po=[3,t,zn,0,[K,on],[0,4],1],lo=[
3,t,Gn,0,[r,X,n,$,O,m,k,d,mt,vt,It,E,st,et,nt,tt,Ze,q,V],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],Co=[3,t,Zn,0,[r,m,d,
Xn,$,k,Dt,je,c,St,x,$e],[0,0,0,0,4,0,()=>ko,0,0,()=>fo,()=>Lt,0],5],Eo=[3,t,Ss,0,[ot,bt],[0,0],2],Io=[3,t,Cs,0,[Z,n],[2,
0],2],vo=[3,t,Es,0,[r],[0]],At="unit",mo=[1,t,G,0,()=>gs],Po=[1,t,Jt,0,()=>ks],To=[1,t,at,0,()=>to],Oo=[1,t,ct,0,()=>eo],
go=[1,t,ut,0,()=>no],j=[1,t,g,0,()=>so],ko=[1,t,Dt,0,()=>oo],fo=[1,t,St,0,()=>ao],ho=[1,t,yn,0,()=>ro],bo=[1,t,Ct,0,()=>io],
$o=[1,t,dt,0,()=>_o],yo=[1,t,Pt,0,()=>So],Lo=[1,t,Ot,0,()=>lo],Ao=[1,t,kt,0,()=>Co],Mo=[1,t,ft,0,()=>Ro],w=[1,t,b,0,()=>Eo],
Vo=[9,t,Zt,0,()=>fs,()=>hs],Uo=[9,t,jt,0,()=>bs,()=>$s],Fo=[9,t,ee,0,()=>ys,()=>Ls],xo=[9,t,ye,0,()=>As,()=>At],No=[9,t,
ce,0,()=>Ms,()=>Vs],Bo=[9,t,ie,0,()=>Us,()=>Fs],Ko=[9,t,pe,0,()=>xs,()=>Ns],Ho=[9,t,ve,0,()=>Bs,()=>Ks],jo=[9,t,fe,0,()=>Hs,
()=>js],wo=[9,t,Le,0,()=>ws,()=>Ws],Wo=[9,t,Re,0,()=>zs,()=>Gs],zo=[9,t,xe,0,()=>Qs,()=>Xs],Go=[9,t,en,0,()=>Ys,()=>Zs],
Jo=[9,t,qn,0,()=>Do,()=>At],Qo=[9,t,ls,0,()=>Io,()=>vo]}),2803:((z,R,s)=>{s.d(R,{n:()=>D,r:()=>S,t:()=>l});var i=s(4255),
_=s(2824),p=class extends(0,i.r)(i.t,i.n,"DescribeStacks",_.u){},S=class{name;constructor(e){this.name=e??""}get isInProgress(){
return this.name.endsWith("_IN_PROGRESS")&&!this.isPreview}get isPreview(){return this.name==="REVIEW_IN_PROGRESS"}get isDeleted(){
return this.name==="DELETE_COMPLETE"}get isSuccess(){return["CREATE_COMPLETE","UPDATE_COMPLETE","IMPORT_COMPLETE"].includes(
this.name)}get isUpdatable(){return this.isSuccess||["UPDATE_ROLLBACK_COMPLETE","IMPORT_ROLLBACK_COMPLETE","UPDATE_FAILE\
D"].includes(this.name)}get neverLived(){return["ROLLBACK_COMPLETE","ROLLBACK_FAILED","CREATE_FAILED"].includes(this.name)}get isRollbackStuck(){
return this.name==="UPDATE_ROLLBACK_FAILED"}get isHalfDeleted(){return this.name==="DELETE_FAILED"}};async function l(e,o){
try{const{Stacks:c}=await e.send(new p({StackName:o})),C=c?.[0];return C&&P(C)}catch(c){if(D(c))return;throw c}}function D(e){
return e instanceof Error&&e.name==="ValidationError"&&e.message.includes("does not exist")}function P(e){return{id:e.StackId??
"",name:e.StackName??"",status:new S(e.StackStatus),statusReason:e.StackStatusReason??"",tags:Object.fromEntries((e.Tags??
[]).map(({Key:o,Value:c})=>[o??"",c??""])),parameters:Object.fromEntries((e.Parameters??[]).map(o=>[o.ParameterKey??"",o.
ParameterValue??""])),outputs:Object.fromEntries((e.Outputs??[]).map(o=>[o.OutputKey??"",o.OutputValue??""])),isProtected:e.
EnableTerminationProtection??!1,changeSetId:e.ChangeSetId??""}}})};export{Yo as id,Zo as ids,qo as modules};
