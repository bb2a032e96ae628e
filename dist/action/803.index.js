const es=803,os=[803],ns={5051:((bt,x,i)=>{i.d(x,{a:()=>Hn,c:()=>Bn,i:()=>Vn,l:()=>jn,n:()=>wn,o:()=>Nn,r:()=>Fn,s:()=>Kn,
t:()=>Xn,u:()=>H});var e=i(3040),U=i(2308),$=i(4327),_=i(4782),D=i(1649),f=i(3656),h=i(9576);const w=async(t,s,r)=>({operation:(0,e.
vt)(s).operation,region:await(0,e._t)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.au\
th#sigv4`")})()});function T(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:t.region},
propertiesExtractor:(s,r)=>({signingProperties:{config:s,context:r}})}}const F=t=>{const s=[];switch(t.operation){default:
s.push(T(t))}return s},O=t=>{const s=(0,e.r)(t);return Object.assign(s,{authSchemePreference:(0,e._t)(t.authSchemePreference??
[])})},V=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"\
cloudformation"}),H={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var N="3.11\
69.0";const m="ref",n=-1,a=!0,u="isSet",S="PartitionResult",p="booleanEquals",v="getAttr",E={[m]:"Endpoint"},K={[m]:S},C={},
et=[{[m]:"Region"}],ot={conditions:[[u,[E]],[u,et],["aws.partition",et,S],[p,[{[m]:"UseFIPS"},a]],[p,[{[m]:"UseDualStack"},
a]],[p,[{fn:v,argv:[K,"supportsDualStack"]},a]],[p,[{fn:v,argv:[K,"supportsFIPS"]},a]],["stringEquals",[{fn:v,argv:[K,"n\
ame"]},"aws-us-gov"]]],results:[[n],[n,"Invalid Configuration: FIPS and custom endpoint are not supported"],[n,"Invalid \
Configuration: Dualstack and custom endpoint are not supported"],[E,C],["https://cloudformation-fips.{Region}.{Partition\
Result#dualStackDnsSuffix}",C],[n,"FIPS and DualStack are enabled, but this partition does not support one or both"],["h\
ttps://cloudformation.{Region}.amazonaws.com",C],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",C],
[n,"FIPS is enabled but this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualSt\
ackDnsSuffix}",C],[n,"DualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Reg\
ion}.{PartitionResult#dnsSuffix}",C],[n,"Invalid Configuration: Missing Region"]]},yt=2,Mt=new Int32Array([-1,1,-1,0,13,
3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,
100000005,6,100000004,100000005,3,100000001,14,4,100000002,100000003]),Lt=e.K.from(Mt,yt,ot.conditions,ot.results),xt=new e.
G({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Ut=(t,s={})=>xt.get(t,()=>(0,e.U)(Lt,{endpointParams:t,
logger:s.logger}));e.W.aws=e.d;var $t=class kt extends e.rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudf\
ormation#CloudFormationServiceException";constructor(s){super(s),Object.setPrototypeOf(this,kt.prototype)}};const wt="Ar\
n",Ft="AfterContext",Vt="AttributeChangeType",Ht="AliasName",Nt="ActualValue",Kt="AfterValueFrom",Bt="AfterValue",jt="Ac\
tion",Wt="Attribute",zt="BeforeContext",Gt="BeforeValue",Qt="BeforeValueFrom",Jt="Change",Xt="CreateChangeSet",Yt="Creat\
eChangeSetInput",Zt="CreateChangeSetOutput",qt="CausingEntity",B="ClientRequestToken",j="ChangeSetId",P="ChangeSetName",
te="ChangeSetType",ee="ChangeSource",nt="CreationTime",oe="ClientToken",W="Capabilities",st="Changes",A="Description",R="\
DeploymentConfig",ne="DeleteChangeSet",se="DeleteChangeSetInput",ae="DescribeChangeSetInput",re="DeleteChangeSetOutput",
ce="DescribeChangeSetOutput",ie="DescribeChangeSet",ue="DriftDetectionTimestamp",_e="DriftInformation",at="DeploymentMod\
e",rt="DeletionMode",z="DisableRollback",de="DescribeStackEvents",le="DescribeStackEventsInput",Se="DescribeStackEventsO\
utput",pe="DeleteStackInput",he="DescribeStacksInput",me="DescribeStacksOutput",ve="DeleteStack",Ce="DescribeStacks",ct="\
DetailedStatus",ge="DeletionTime",De="DisableValidation",Ee="Details",Pe="Drift",Re="ExecuteChangeSet",Ie="ExecuteChange\
SetInput",fe="ExecuteChangeSetOutput",Te="EventId",Oe="ExportName",Ae="ExecutionStatus",it="EnableTerminationProtection",
ke="Evaluation",be="HookFailureMode",ye="HookInvocationCount",Me="HookInvocationId",Le="HookInvocationPoint",xe="HookSta\
tus",Ue="HookStatusReason",$e="HookType",we="Id",ut="ImportExistingResources",_t="IncludeNestedStacks",Fe="IncludeProper\
tyValues",Ve="Key",He="LastCheckTimestamp",Ne="LogicalIdHierarchy",dt="LastOperations",Ke="LiveResourceDrift",G="Logical\
ResourceId",Be="LastUpdatedTime",lt="ModuleInfo",je="MonitoringTimeInMinutes",We="Mode",ze="Name",Q="NotificationARNs",g="\
NextToken",Ge="Output",Qe="OperationEntry",St="OperationId",Je="OutputKey",pt="OnStackFailure",Xe="OperationType",Ye="Ou\
tputValue",ht="Outputs",k="Parameters",Ze="PolicyAction",qe="ParentChangeSetId",to="PreviousDeploymentContext",eo="Paren\
tId",oo="ParameterKey",mt="PhysicalResourceId",no="PreviousValue",so="ParameterValue",ao="Parameter",vt="Path",J="RoleAR\
N",Ct="ResourceChange",ro="ResourceChangeDetail",co="ResourceChangeDetails",io="RootChangeSetId",b="RollbackConfiguratio\
n",gt="ResourceDriftIgnoredAttributes",uo="ResourceDriftIgnoredAttribute",_o="ResourceDriftStatus",Dt="RetainExceptOnCre\
ate",lo="ResourceIdentifier",So="RootId",po="ResourceProperties",ho="RetainResources",mo="RequiresRecreation",vo="Resour\
ceStatusReason",Co="ResourceStatus",X="ResourceType",go="ResourceTargetDefinition",Et="ResourcesToImport",Do="ResourceTo\
Import",Eo="ResourceTypes",Pt="RollbackTriggers",Po="RollbackTrigger",Ro="ResolvedValue",Io="Reason",fo="Replacement",To="\
Status",Oo="StackDriftInformation",Rt="StackDriftStatus",It="StackEvents",Ao="StackEvent",I="StackId",d="StackName",ko="\
StatusReason",bo="StackStatusReason",yo="StackStatus",Mo="Scope",ft="Stacks",Lo="Stack",Tt="Type",xo="TemplateBody",Uo="\
TypeHierarchy",$o="TimeoutInMinutes",wo="TemplateURL",y="Tags",Fo="Tag",Vo="Target",Ho="Timestamp",No="UsePreviousTempla\
te",Ko="UsePreviousValue",Bo="UpdateTerminationProtection",jo="UpdateTerminationProtectionInput",Wo="UpdateTerminationPr\
otectionOutput",zo="Value",Ot="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation",o="com.amazonaws.cloudformation",At=new h.
t(Ot);var Go=[-3,Ot,"CloudFormationServiceException",0,[],[]];At.registerError(Go,$t);const Qo=[At,new h.t(o)];var Jo=[3,
o,Jt,0,[Tt,ye,Ct],[0,1,()=>hn]],Xo=[3,o,Yt,0,[d,P,xo,wo,No,k,W,Eo,J,b,Q,y,oe,A,te,Et,_t,pt,ut,at,R,De],[0,0,0,0,2,()=>Z,
64,64,0,()=>Y,64,()=>q,0,0,0,()=>Ln,2,0,2,0,()=>M,2],2],Yo=[3,o,Zt,0,[we,I],[0,0]],Zo=[3,o,se,0,[P,d],[0,0],1],qo=[3,o,re,
0,[],[]],tn=[3,o,pe,0,[d,ho,J,B,rt,R],[0,64,0,0,0,()=>M],1],M=[3,o,R,0,[We,z],[0,2]],en=[3,o,ae,0,[P,d,g,Fe],[0,0,0,2],1],
on=[3,o,ce,0,[P,j,I,d,A,k,nt,Ae,To,ko,Rt,Q,b,W,y,st,g,_t,qe,io,pt,ut,at,R],[0,0,0,0,0,()=>Z,4,0,0,0,0,64,()=>Y,64,()=>q,
()=>An,0,2,0,0,0,2,0,()=>M]],nn=[3,o,le,0,[d,g],[0,0],1],sn=[3,o,Se,0,[It,g],[()=>Un,0]],an=[3,o,he,0,[d,g],[0,0]],rn=[3,
o,me,0,[ft,g],[()=>$n,0]],cn=[3,o,Ie,0,[P,d,B,z,Dt],[0,0,0,2,2],1],un=[3,o,fe,0,[],[]],_n=[3,o,Ke,0,[no,Nt,ue],[0,0,4]],
dn=[3,o,lt,0,[Uo,Ne],[0,0]],ln=[3,o,Qe,0,[Xe,St],[0,0]],Sn=[3,o,Ge,0,[Je,Ye,A,Oe],[0,0,0,0]],pn=[3,o,ao,0,[oo,so,Ko,Ro],
[0,0,2,0]],hn=[3,o,Ct,0,[Ze,jt,G,mt,X,fo,Mo,_o,gt,Ee,j,lt,zt,Ft,to],[0,0,0,0,0,0,64,0,()=>Mn,()=>yn,0,()=>dn,0,0,0]],mn=[
3,o,ro,0,[Vo,ke,ee,qt],[()=>Cn,0,0,0]],vn=[3,o,uo,0,[vt,Io],[0,0]],Cn=[3,o,go,0,[Wt,ze,mo,vt,Gt,Bt,Qt,Kt,Pe,Vt],[0,0,0,0,
0,0,0,0,()=>_n,0]],gn=[3,o,Do,0,[X,G,lo],[0,0,128],3],Y=[3,o,b,0,[Pt,je],[()=>xn,1]],Dn=[3,o,Po,0,[wt,Tt],[0,0],2],En=[3,
o,Lo,0,[d,nt,yo,I,j,A,k,ge,Be,b,bo,z,R,Q,$o,W,ht,J,y,it,eo,So,_e,Dt,rt,ct,dt,Ht],[0,4,0,0,0,0,()=>Z,4,4,()=>Y,0,2,()=>M,
64,1,64,()=>bn,0,()=>q,2,0,0,()=>Pn,2,0,0,()=>kn,0],3],Pn=[3,o,Oo,0,[Rt,He],[0,4],1],Rn=[3,o,Ao,0,[I,Te,d,Ho,St,G,mt,X,Co,
vo,po,B,$e,xe,Ue,Le,Me,be,ct],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4],In=[3,o,Fo,0,[Ve,zo],[0,0],2],fn=[3,o,jo,0,[it,
d],[2,0],2],Tn=[3,o,Wo,0,[I],[0]],On="unit",An=[1,o,st,0,()=>Jo],kn=[1,o,dt,0,()=>ln],bn=[1,o,ht,0,()=>Sn],Z=[1,o,k,0,()=>pn],
yn=[1,o,co,0,()=>mn],Mn=[1,o,gt,0,()=>vn],Ln=[1,o,Et,0,()=>gn],xn=[1,o,Pt,0,()=>Dn],Un=[1,o,It,0,()=>Rn],$n=[1,o,ft,0,()=>En],
q=[1,o,y,0,()=>In],wn=[9,o,Xt,0,()=>Xo,()=>Yo],Fn=[9,o,ne,0,()=>Zo,()=>qo],Vn=[9,o,ve,0,()=>tn,()=>On],Hn=[9,o,ie,0,()=>en,
()=>on],Nn=[9,o,de,0,()=>nn,()=>sn],Kn=[9,o,Ce,0,()=>an,()=>rn],Bn=[9,o,Re,0,()=>cn,()=>un],jn=[9,o,Bo,0,()=>fn,()=>Tn];
const Wn=t=>({apiVersion:"2010-05-15",base64Decoder:t?.base64Decoder??e.xt,base64Encoder:t?.base64Encoder??e.bt,disableHostPrefix:t?.
disableHostPrefix??!1,endpointProvider:t?.endpointProvider??Ut,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
F,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#si\
gv4"),signer:new e.o}],logger:t?.logger??new e.Q,protocol:t?.protocol??f.t,protocolSettings:t?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudformation",errorTypeRegistries:Qo,xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",
version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:t?.serviceId??"CloudFormation",sha256:t?.sha256??e.t,urlParser:t?.
urlParser??_.r,utf8Decoder:t?.utf8Decoder??h.r,utf8Encoder:t?.utf8Encoder??h.n}),zn=t=>{(0,e.tt)(process.version);const s=(0,e.
J)(t),r=()=>s().then(e.nt),l=Wn(t);(0,e.Ct)(process.version);const c={profile:t?.profile,logger:l.logger};return{...l,...t,
runtime:"node",defaultsMode:s,authSchemePreference:t?.authSchemePreference??(0,_.t)(e.a,c),bodyLengthChecker:t?.bodyLengthChecker??
e.mt,credentialDefaultProvider:t?.credentialDefaultProvider??$.t,defaultSocketTimeout:(0,U.t)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??(0,e.p)({serviceId:l.serviceId,clientVersion:N}),maxAttempts:t?.maxAttempts??(0,_.t)(e.g,t),region:t?.
region??(0,_.t)(e.Z,{...e.X,...c}),requestHandler:D.t.create(t?.requestHandler??r),retryMode:t?.retryMode??(0,_.t)({...e.
_,default:async()=>(await r()).retryMode||e.y},t),streamCollector:t?.streamCollector??D.r,useDualstackEndpoint:t?.useDualstackEndpoint??
(0,_.t)(e.ut,c),useFipsEndpoint:t?.useFipsEndpoint??(0,_.t)(e.lt,c),userAgentAppId:t?.userAgentAppId??(0,_.t)(e.f,c)}},Gn=t=>{
const s=t.httpAuthSchemes;let r=t.httpAuthSchemeProvider,l=t.credentials;return{setHttpAuthScheme(c){const L=s.findIndex(
tt=>tt.schemeId===c.schemeId);L===-1?s.push(c):s.splice(L,1,c)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(c){
r=c},httpAuthSchemeProvider(){return r},setCredentials(c){l=c},credentials(){return l}}},Qn=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()}),Jn=(t,s)=>{const r=Object.assign((0,e.l)(
t),(0,e.$)(t),(0,e.j)(t),Gn(t));return s.forEach(l=>l.configure(r)),Object.assign(t,(0,e.u)(r),(0,e.et)(r),(0,e.M)(r),Qn(
r))};var Xn=class extends e.st{config;constructor(...[t]){const s=zn(t||{});super(s),this.initConfig=s;const r=V(s),l=(0,e.
b)(r),c=(0,e.v)(l),L=(0,e.Y)(c),tt=(0,e.k)(L),Yn=(0,e.H)(tt),Zn=O(Yn),qn=Jn(Zn,t?.extensions||[]);this.config=qn,this.middlewareStack.
use((0,e.at)(this.config)),this.middlewareStack.use((0,e.m)(this.config)),this.middlewareStack.use((0,e.h)(this.config)),
this.middlewareStack.use((0,e.A)(this.config)),this.middlewareStack.use((0,e.O)(this.config)),this.middlewareStack.use((0,e.
D)(this.config)),this.middlewareStack.use((0,e.E)(this.config)),this.middlewareStack.use((0,e.T)(this.config,{httpAuthSchemeParametersProvider:w,
identityProviderConfigProvider:async ts=>new e.x({"aws.auth#sigv4":ts.credentials})})),this.middlewareStack.use((0,e.C)(
this.config))}destroy(){super.destroy()}}}),2803:((bt,x,i)=>{i.d(x,{c:()=>D,i:()=>T,n:()=>O,o:()=>f,r:()=>m,s:()=>h,t:()=>F});
var e=i(6765),U=i(550),$=i(3040),_=i(5051);const D=(0,U.t)(_.u,"CloudFormation","CloudFormationClient",$.V),f={},h=(n,a,u,S)=>[];
var w=class extends D(f,h,"DescribeStacks",_.s){},T=class{name;constructor(n){this.name=n??""}get isInProgress(){return this.
name.endsWith("_IN_PROGRESS")&&!this.isPreview}get isPreview(){return this.name==="REVIEW_IN_PROGRESS"}get isDeleted(){return this.
name==="DELETE_COMPLETE"}get isSuccess(){return["CREATE_COMPLETE","UPDATE_COMPLETE","IMPORT_COMPLETE"].includes(this.name)}get isUpdatable(){
return this.isSuccess||["UPDATE_ROLLBACK_COMPLETE","IMPORT_ROLLBACK_COMPLETE"].includes(this.name)}get remedy(){if(!(this.
isUpdatable||this.isInProgress||this.isPreview||this.isDeleted))return["ROLLBACK_COMPLETE","ROLLBACK_FAILED","CREATE_FAI\
LED","DELETE_FAILED"].includes(this.name)?"it never came to serve or is half deleted: destroy it, then deploy again":"co\
ntinue its rollback in CloudFormation, then deploy again"}};async function F(n,a){try{const{Stacks:u}=await n.send(new w(
{StackName:a})),S=u?.[0];return S&&V(S)}catch(u){if(O(u))return;throw u}}function O(n){return n instanceof Error&&n.name===
"ValidationError"&&n.message.includes("does not exist")}function V(n){return{id:n.StackId??"",name:n.StackName??"",status:new T(
n.StackStatus),statusReason:n.StackStatusReason??"",tags:Object.fromEntries((n.Tags??[]).map(({Key:a,Value:u})=>[a??"",u??
""])),parameters:Object.fromEntries((n.Parameters??[]).map(a=>[a.ParameterKey??"",a.ParameterValue??""])),outputs:Object.
fromEntries((n.Outputs??[]).map(a=>[a.OutputKey??"",a.OutputValue??""])),isProtected:n.EnableTerminationProtection??!1}}
const H=1e3,N=5e3;async function m({clock:n,forMillis:a},u){const S=n.now()+a;for(let p=H;;p=Math.min(p*1.5,N)){const v=await u();
if(v!==void 0)return v;const E=S-n.now();if(E<=0)return;await(0,e.t)(n,Math.min(p,E))}}})};export{es as id,os as ids,ns as modules};
