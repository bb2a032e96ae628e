const Yo=2803,Zo=[2803],qo={5051:(($,S,o)=>{o.d(S,{n:()=>u,r:()=>D,t:()=>l});var a=o(5913),r=o(2903),D=class extends(0,a.
r)(a.t,a.n,"DescribeStackEvents",r.c){},u=class extends(0,a.r)(a.t,a.n,"DescribeStacks",r.u){},l=class extends(0,a.r)(a.
t,a.n,"ListChangeSets",r.p){}}),5913:(($,S,o)=>{o.d(S,{n:()=>e,r:()=>u,t:()=>l});var a=o(550),r=o(765),D=o(2903);const u=(0,a.
t)(D._,"CloudFormation","CloudFormationClient",r.t),l={},e=(s,i,R,W)=>[]}),2903:(($,S,o)=>{o.d(S,{_:()=>u,a:()=>No,c:()=>Ho,
d:()=>Wo,f:()=>zo,g:()=>gs,h:()=>Qo,i:()=>xo,l:()=>jo,m:()=>Jo,n:()=>Uo,o:()=>Bo,p:()=>Go,r:()=>Fo,s:()=>Ko,t:()=>Vo,u:()=>wo,
v:()=>D});var a=o(765),r=o(9576);const D=w=>Object.assign(w,{useDualstackEndpoint:w.useDualstackEndpoint??!1,useFipsEndpoint:w.
useFipsEndpoint??!1,defaultSigningName:"cloudformation"}),u={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}};var l=class Mt extends a.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#\
CloudFormationServiceException";constructor(Xo){super(Xo),Object.setPrototypeOf(this,Mt.prototype)}};const e="Arn",s="Af\
terContext",i="AttributeChangeType",R="AliasName",W="ActualProperties",z="ActualValue",Vt="AfterValueFrom",Ut="AfterValu\
e",Ft="Action",xt="Attribute",Nt="BeforeContext",Bt="BeforeValue",Kt="BeforeValueFrom",Ht="Change",jt="CreateChangeSet",
wt="CreateChangeSetInput",Wt="CreateChangeSetOutput",zt="CausingEntity",C="ClientRequestToken",d="ChangeSetId",p="Change\
SetName",Gt="ChangeSetSummary",Jt="ChangeSetSummaries",Qt="ChangeSetType",Xt="ChangeSource",y="CreationTime",Yt="ClientT\
oken",Zt="ContinueUpdateRollback",qt="ContinueUpdateRollbackInput",te="ContinueUpdateRollbackOutput",L="Capabilities",G="\
Changes",E="Description",v="DeploymentConfig",ee="DeleteChangeSet",ne="DeleteChangeSetInput",se="DescribeChangeSetInput",
oe="DeleteChangeSetOutput",ae="DescribeChangeSetOutput",ce="DescribeChangeSet",re="DriftDetectionTimestamp",ie="Describe\
Events",_e="DescribeEventsInput",ue="DescribeEventsOutput",Se="DriftInformation",J="DeploymentMode",Q="DeletionMode",A="\
DisableRollback",De="DetectionStatus",le="DetectStackDrift",pe="DescribeStackDriftDetectionStatus",Re="DescribeStackDrif\
tDetectionStatusInput",Ce="DescribeStackDriftDetectionStatusOutput",Ee="DetectStackDriftInput",ve="DetectStackDriftOutpu\
t",Ie="DescribeStackEvents",me="DescribeStackEventsInput",de="DescribeStackEventsOutput",Pe="DeleteStackInput",Te="Descr\
ibeStacksInput",ge="DescribeStacksOutput",Oe="DetectionStatusReason",ke="DriftedStackResourceCount",fe="DescribeStackRes\
ourceDrifts",he="DescribeStackResourceDriftsInput",be="DescribeStackResourceDriftsOutput",$e="DriftStatusReason",ye="Del\
eteStack",Le="DescribeStacks",M="DetailedStatus",Ae="DeletionTime",Me="DifferenceType",Ve="DisableValidation",Ue="Detail\
s",Fe="Drift",xe="ExecuteChangeSet",Ne="ExecuteChangeSetInput",Be="ExecuteChangeSetOutput",Ke="EventFilter",X="EventId",
He="ExportName",je="ExpectedProperties",Y="ExecutionStatus",we="EndTime",Z="EnableTerminationProtection",We="EventType",
ze="ExpectedValue",Ge="Evaluation",Je="Filters",Qe="FailedEvents",Xe="ForceRollback",q="HookFailureMode",Ye="HookInvocat\
ionCount",Ze="HookInvocationId",tt="HookInvocationPoint",et="HookStatus",nt="HookStatusReason",st="HookType",qe="Id",V="\
ImportExistingResources",U="IncludeNestedStacks",tn="IncludePropertyValues",ot="Key",en="ListChangeSets",nn="ListChangeS\
etsInput",sn="ListChangeSetsOutput",on="LastCheckTimestamp",an="LogicalIdHierarchy",at="LastOperations",cn="LiveResource\
Drift",I="LogicalResourceId",rn="LogicalResourceIds",_n="LastUpdatedTime",F="ModuleInfo",un="MaxResults",Sn="MonitoringT\
imeInMinutes",Dn="Mode",ln="Name",x="NotificationARNs",c="NextToken",pn="Output",ct="OperationEvents",Rn="OperationEntry",
Cn="OperationEvent",P="OperationId",En="OutputKey",vn="OperationStatus",rt="OnStackFailure",it="OperationType",In="Outpu\
tValue",_t="Outputs",T="Parameters",mn="PolicyAction",ut="ParentChangeSetId",dn="PreviousDeploymentContext",Pn="Property\
Difference",St="PropertyDifferences",Tn="ParentId",gn="ParameterKey",On="PropertyPath",g="PhysicalResourceId",Dt="Physic\
alResourceIdContext",kn="PhysicalResourceIdContextKeyValuePair",fn="PreviousValue",hn="ParameterValue",bn="Parameter",lt="\
Path",O="RoleARN",pt="ResourceChange",$n="ResourceChangeDetail",yn="ResourceChangeDetails",Rt="RootChangeSetId",k="Rollb\
ackConfiguration",Ct="ResourceDriftIgnoredAttributes",Ln="ResourceDriftIgnoredAttribute",An="ResourceDriftStatus",Et="Re\
tainExceptOnCreate",Mn="ResourceIdentifier",Vn="RootId",vt="ResourceProperties",Un="RetainResources",Fn="RequiresRecreat\
ion",It="ResourceStatusReason",mt="ResourceStatus",m="ResourceType",xn="ResourceTargetDefinition",dt="ResourcesToImport",
Nn="ResourceToImport",Bn="ResourcesToSkip",Kn="ResourceTypes",Pt="RollbackTriggers",Hn="RollbackTrigger",jn="ResolvedVal\
ue",wn="Reason",Wn="Replacement",Tt="Status",N="StackDriftDetectionId",zn="StackDriftInformation",B="StackDriftStatus",gt="\
StackEvents",Gn="StackEvent",_="StackId",n="StackName",Jn="StackPolicyBody",Qn="StackPolicyURL",Ot="StatusReason",kt="St\
ackResourceDrifts",Xn="StackResourceDriftStatus",Yn="StackResourceDriftStatusFilters",Zn="StackResourceDrift",qn="SetSta\
ckPolicy",ts="SetStackPolicyInput",es="StackStatusReason",ns="StackStatus",ss="StartTime",os="Scope",ft="Stacks",as="Sta\
ck",cs="Summaries",ht="Type",rs="TemplateBody",is="TypeHierarchy",_s="TimeoutInMinutes",us="TemplateURL",f="Tags",Ss="Ta\
g",Ds="Target",h="Timestamp",ls="UsePreviousTemplate",ps="UsePreviousValue",Rs="UpdateTerminationProtection",Cs="UpdateT\
erminationProtectionInput",Es="UpdateTerminationProtectionOutput",bt="Value",vs="ValidationFailureMode",Is="ValidationNa\
me",ms="ValidationPath",ds="ValidationStatus",Ps="ValidationStatusReason",$t="smithy.ts.sdk.synthetic.com.amazonaws.clou\
dformation",t="com.amazonaws.cloudformation",yt=new r.t($t);var Ts=[-3,$t,"CloudFormationServiceException",0,[],[]];yt.registerError(
Ts,l);const gs=[yt,new r.t(t)];var Os=[3,t,Ht,0,[ht,Ye,pt],[0,1,()=>co]],ks=[3,t,Gt,0,[_,n,d,p,Y,Tt,Ot,y,E,U,ut,Rt,V],[0,
0,0,0,0,0,0,4,0,2,0,0,2]],fs=[3,t,qt,0,[n,O,Bn,C,Xe],[0,0,64,0,2],1],hs=[3,t,te,0,[],[]],bs=[3,t,wt,0,[n,p,rs,us,ls,T,L,
Kn,O,k,x,f,Yt,E,Qt,dt,U,rt,V,J,v,Ve],[0,0,0,0,2,()=>H,64,64,0,()=>K,64,()=>j,0,0,0,()=>$o,2,0,2,0,()=>b,2],2],$s=[3,t,Wt,
0,[qe,_],[0,0]],ys=[3,t,ne,0,[p,n],[0,0],1],Ls=[3,t,oe,0,[],[]],As=[3,t,Pe,0,[n,Un,O,C,Q,v],[0,64,0,0,0,()=>b],1],b=[3,t,
v,0,[Dn,A],[0,2]],Ms=[3,t,se,0,[p,n,c,tn],[0,0,0,2],1],Vs=[3,t,ae,0,[p,d,_,n,E,T,y,Y,Tt,Ot,B,x,k,L,f,G,c,U,ut,Rt,rt,V,J,
v],[0,0,0,0,0,()=>H,4,0,0,0,0,64,()=>K,64,()=>j,()=>mo,0,2,0,0,0,2,0,()=>b]],Us=[3,t,_e,0,[n,p,P,Je,c],[0,0,0,()=>Js,0]],
Fs=[3,t,ue,0,[ct,c],[()=>go,0]],xs=[3,t,Re,0,[N],[0],1],Ns=[3,t,Ce,0,[_,N,De,h,B,Oe,ke],[0,0,0,4,0,0,1],4],Bs=[3,t,me,0,
[n,c],[0,0],1],Ks=[3,t,de,0,[gt,c],[()=>Lo,0]],Hs=[3,t,he,0,[n,Yn,c,un],[0,64,0,1],1],js=[3,t,be,0,[kt,c],[()=>Ao,0],1],
ws=[3,t,Te,0,[n,c],[0,0]],Ws=[3,t,ge,0,[ft,c],[()=>Mo,0]],zs=[3,t,Ee,0,[n,rn],[0,64],1],Gs=[3,t,ve,0,[N],[0],1],Js=[3,t,
Ke,0,[Qe],[2]],Qs=[3,t,Ne,0,[p,n,C,A,Et],[0,0,0,2,2],1],Xs=[3,t,Be,0,[],[]],Ys=[3,t,nn,0,[n,c],[0,0],1],Zs=[3,t,sn,0,[cs,
c],[()=>Po,0]],qs=[3,t,cn,0,[fn,z,re],[0,0,4]],Lt=[3,t,F,0,[is,an],[0,0]],to=[3,t,Rn,0,[it,P],[0,0]],eo=[3,t,Cn,0,[X,_,P,
it,vn,We,I,g,m,h,ss,we,mt,It,vt,C,st,et,nt,tt,q,M,vs,Is,ds,Ps,ms],[0,0,0,0,0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]],
no=[3,t,pn,0,[En,In,E,He],[0,0,0,0]],so=[3,t,bn,0,[gn,hn,ps,jn],[0,0,2,0]],oo=[3,t,kn,0,[ot,bt],[0,0],2],ao=[3,t,Pn,0,[On,
ze,z,Me],[0,0,0,0],4],co=[3,t,pt,0,[mn,Ft,I,g,m,Wn,os,An,Ct,Ue,d,F,Nt,s,dn],[0,0,0,0,0,0,64,0,()=>bo,()=>ho,0,()=>Lt,0,0,
0]],ro=[3,t,$n,0,[Ds,Ge,Xt,zt],[()=>_o,0,0,0]],io=[3,t,Ln,0,[lt,wn],[0,0]],_o=[3,t,xn,0,[xt,ln,Fn,lt,Bt,Ut,Kt,Vt,Fe,i],[
0,0,0,0,0,0,0,0,()=>qs,0]],uo=[3,t,Nn,0,[m,I,Mn],[0,0,128],3],K=[3,t,k,0,[Pt,Sn],[()=>yo,1]],So=[3,t,Hn,0,[e,ht],[0,0],2],
Do=[3,t,ts,0,[n,Jn,Qn],[0,0,0],1],lo=[3,t,as,0,[n,y,ns,_,d,E,T,Ae,_n,k,es,A,v,x,_s,L,_t,O,f,Z,Tn,Vn,Se,Et,Q,M,at,R],[0,4,
0,0,0,0,()=>H,4,4,()=>K,0,2,()=>b,64,1,64,()=>Oo,0,()=>j,2,0,0,()=>po,2,0,0,()=>To,0],3],po=[3,t,zn,0,[B,on],[0,4],1],Ro=[
3,t,Gn,0,[_,X,n,h,P,I,g,m,mt,It,vt,C,st,et,nt,tt,Ze,q,M],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],Co=[3,t,Zn,0,[_,I,m,
Xn,h,g,Dt,je,W,St,F,$e],[0,0,0,0,4,0,()=>ko,0,0,()=>fo,()=>Lt,0],5],Eo=[3,t,Ss,0,[ot,bt],[0,0],2],vo=[3,t,Cs,0,[Z,n],[2,
0],2],Io=[3,t,Es,0,[_],[0]],At="unit",mo=[1,t,G,0,()=>Os],Po=[1,t,Jt,0,()=>ks],To=[1,t,at,0,()=>to],go=[1,t,ct,0,()=>eo],
Oo=[1,t,_t,0,()=>no],H=[1,t,T,0,()=>so],ko=[1,t,Dt,0,()=>oo],fo=[1,t,St,0,()=>ao],ho=[1,t,yn,0,()=>ro],bo=[1,t,Ct,0,()=>io],
$o=[1,t,dt,0,()=>uo],yo=[1,t,Pt,0,()=>So],Lo=[1,t,gt,0,()=>Ro],Ao=[1,t,kt,0,()=>Co],Mo=[1,t,ft,0,()=>lo],j=[1,t,f,0,()=>Eo],
Vo=[9,t,Zt,0,()=>fs,()=>hs],Uo=[9,t,jt,0,()=>bs,()=>$s],Fo=[9,t,ee,0,()=>ys,()=>Ls],xo=[9,t,ye,0,()=>As,()=>At],No=[9,t,
ce,0,()=>Ms,()=>Vs],Bo=[9,t,ie,0,()=>Us,()=>Fs],Ko=[9,t,pe,0,()=>xs,()=>Ns],Ho=[9,t,Ie,0,()=>Bs,()=>Ks],jo=[9,t,fe,0,()=>Hs,
()=>js],wo=[9,t,Le,0,()=>ws,()=>Ws],Wo=[9,t,le,0,()=>zs,()=>Gs],zo=[9,t,xe,0,()=>Qs,()=>Xs],Go=[9,t,en,0,()=>Ys,()=>Zs],
Jo=[9,t,qn,0,()=>Do,()=>At],Qo=[9,t,Rs,0,()=>vo,()=>Io]}),2803:(($,S,o)=>{o.d(S,{n:()=>u,r:()=>r,t:()=>D});var a=o(5051),
r=class{name;constructor(e){this.name=e??""}get isInProgress(){return this.name.endsWith("_IN_PROGRESS")&&!this.isPreview}get isPreview(){
return this.name==="REVIEW_IN_PROGRESS"}get isDeleted(){return this.name==="DELETE_COMPLETE"}get isSuccess(){return["CRE\
ATE_COMPLETE","UPDATE_COMPLETE","IMPORT_COMPLETE"].includes(this.name)}get isUpdatable(){return this.isSuccess||["UPDATE\
_ROLLBACK_COMPLETE","IMPORT_ROLLBACK_COMPLETE","UPDATE_FAILED"].includes(this.name)}get neverLived(){return["ROLLBACK_CO\
MPLETE","ROLLBACK_FAILED","CREATE_FAILED"].includes(this.name)}get isRollbackStuck(){return this.name==="UPDATE_ROLLBACK\
_FAILED"}get isHalfDeleted(){return this.name==="DELETE_FAILED"}};async function D(e,s){try{const{Stacks:i}=await e.send(
new a.n({StackName:s})),R=i?.[0];return R&&l(R)}catch(i){if(u(i,s))return;throw i}}function u(e,s){if(!(e instanceof Error)||
e.name!=="ValidationError")return!1;const i=s.split("/")[1]??s;return/^Stack\b.* does not exist/.test(e.message)&&e.message.
includes(i)}function l(e){return{id:e.StackId??"",name:e.StackName??"",status:new r(e.StackStatus),statusReason:e.StackStatusReason??
"",tags:Object.fromEntries((e.Tags??[]).map(({Key:s,Value:i})=>[s??"",i??""])),parameters:Object.fromEntries((e.Parameters??
[]).map(s=>[s.ParameterKey??"",s.ParameterValue??""])),outputs:Object.fromEntries((e.Outputs??[]).map(s=>[s.OutputKey??"",
s.OutputValue??""])),isProtected:e.EnableTerminationProtection??!1,changeSetId:e.ChangeSetId??""}}})};export{Yo as id,Zo as ids,qo as modules};
