const X=1383,H=[1383],J={4729:((R,C,e)=>{e.d(C,{t:()=>m});var a=e(4255),m=class extends(0,a.r)(a.t,a.n,"DeleteStack",a.s){}}),
1383:((R,C,e)=>{e.r(C),e.d(C,{changeStack:()=>x,t:()=>O});var a=e(323),m=e(9696),u=e(2803),f=e(2264),h=e(7643),d=e(6776),
r=e(1062),D=e(4247),l=e(396),P=e(8929),S=e(5069),y=e(7212),w=e(6853),O=class extends(0,d.a)(d.r,d.i,"SetDesiredCapacity",
d.u){};async function v({aws:i},c){return(await B(i,c))?.MinSize??0}async function L({aws:i,log:c},_,{from:p,to:E}){if(E>=
p)return;const A=(await B(i,_))?.DesiredCapacity??0;A<=E||(await(await i.autoScaling()).send(new O({AutoScalingGroupName:(0,h.
g)(_),DesiredCapacity:E})),c.info(`size ${p} is now ${E}: the group goes from ${A} instances to ${E}`))}async function B(i,c){
const{AutoScalingGroups:_}=await(await i.autoScaling()).send(new d.n({AutoScalingGroupNames:[(0,h.g)(c)]}));return _?.[0]}
const N=36e5;async function x(i,c,{stack:_,isShell:p,target:E},A){const{stackName:t}=c,n=_?await v(i,t):0;(_||p)&&await(0,S.
t)(i,t,{holdsLock:!0});const o=_!==void 0&&c.allowReplacement.length>0;let s;try{s=await(0,a.t)({client:await i.aws.cloudFormation(),
clock:i.clock,stackName:t,isNew:_===void 0,changeSetName:(0,l.t)(o?"open":"deploy",i.runName),template:A,parameters:E.parameters,
tags:E.tags,roleArn:c.serviceRoleArn,revertsDrift:c.drift==="revert",timeout:N,isDetached:!c.waits&&E.size>=n,review:g=>U(
i,c,_,g),onEvent:g=>i.log.info(g)})}finally{o&&s?.kind!=="started"&&await F(i,t)}if(s.kind!=="overtaken"){if(s.kind==="s\
tarted")return{operation:"started",stack:await G(i,s.stackId)};if(s.kind==="done"&&s.stack)return await L(i,t,{from:n,to:E.
size}),{operation:_?"updated":"created",stack:s.stack};if(s.kind==="unchanged"&&_)return{operation:"unchanged",stack:_};
throw j(i,s,{stackName:t,verb:_?"updated":"created"})}}async function U(i,c,_,p){if(i.record({changes:p}),!_)return;for(const t of(0,D.
t)((0,r.r)(p)))i.log.info(t);const E=(0,w.n)(c),A=(0,m.t)(p,E);if(A.length>0)throw k(_.name,A);await(0,y.n)(i,_.name,E)}
function k(i,c){const _=`this would replace or delete ${c.map(({logicalId:p})=>p).join(", ")} of stack ${i}, and nothing\
 was changed; name them in allow-replacement if that is meant`;return new f.t("stack.replacement-refused",_,{details:c.map(
$)})}const $=({action:i,logicalId:c,type:_,properties:p})=>{const E=p.filter(({replacement:A})=>A==="yes").map(({path:A})=>A);
return`${c} (${_}) ${i==="Remove"?"is deleted":"is replaced"}${E.length>0?` because of ${E.join(", ")}`:""}`};async function F(i,c){
try{await(0,y.n)(i,c,w.t)}catch(_){i.log.warning(`the stack's policy could not be put back and is so by the next deploy:\
 ${_.message}`)}}async function G(i,c){const _=await(0,u.t)(await i.aws.cloudFormation(),c);if(_)return _;throw new f.t(
"stack.missing",`stack ${c} is gone while it was being changed; deploy again`)}function j(i,c,{stackName:_,verb:p}){const E=`\
stack ${_} could not be ${p}`,A="stack.change-failed";if(c.kind==="failed"){const{root:t,status:n,events:o}=c;return(0,P.
t)(i,{code:A,root:t,details:[`${E}; it is now ${n}`],events:o})}if(c.kind==="refused"){const t=[`${E}: CloudFormation re\
fused the change set, and nothing was changed`];return(0,P.t)(i,{code:A,root:c.root,details:t})}if(c.kind==="timed-out"){
const t=`${E} within ${N/6e4} minutes (it is still ${c.status}); run again to follow it to its end`;return new f.t("stac\
k.busy",t)}return new f.t("internal",`${E}: it is gone or empty`,{fault:"tool"})}}),5634:((R,C,e)=>{e.d(C,{i:()=>j,n:()=>E,
r:()=>$,t:()=>A});var a=e(4255),m=e(4729),u=e(6580),f=e(2264),h=e(7288),d=e(8669),r=e(2803),D=class extends(0,a.r)(a.t,a.
n,"CreateChangeSet",a.a){},l=class extends(0,a.r)(a.t,a.n,"DeleteChangeSet",a.o){},P=class extends(0,a.r)(a.t,a.n,"Descr\
ibeChangeSet",a.c){},S=class extends(0,a.r)(a.t,a.n,"ListChangeSets",a.g){};const y="{{changeSet:KNOWN_AFTER_APPLY}}";function w(t){
return t.flatMap(({ResourceChange:n})=>n?[O(n)]:[])}function O(t){const n=B(t.Details??[]),o=t.ResourceDriftStatus;return{
action:t.Action??"Dynamic",logicalId:t.LogicalResourceId??"",physicalId:t.PhysicalResourceId,type:t.ResourceType??"",replacement:v(
t,n),properties:n,...t.PolicyAction?.endsWith("Retain")&&{isRetained:!0},...(o==="MODIFIED"||o==="DELETED")&&{drift:o}}}
function v({Action:t,Replacement:n},o){if(t==="Dynamic"||n==="Conditional")return"may";if(n!=="True")return"no";const s=o.
filter(({replacement:g})=>g!=="no");return s.length>0&&s.every(({replacement:g})=>g==="may")?"may":"yes"}const L={no:0,may:1,
yes:2};function B(t){const n=new Map;for(const o of t.map(N)){const s=n.get(o.path);(!s||L[o.replacement]>L[s.replacement])&&
n.set(o.path,o)}return[...n.values()]}function N({Target:t={},Evaluation:n}){const o=t.AfterValue?.includes(y)??!1,s=t.Drift?.
ActualValue;return{path:t.Path??`/${[t.Attribute,t.Name].filter(Boolean).join("/")}`,from:t.BeforeValue,to:o?void 0:t.AfterValue,
replacement:x(t.RequiresRecreation,n==="Dynamic"||o),...o&&{isKnownAfterApply:!0},...s!==void 0&&{drifted:s}}}function x(t,n){
return t==="Conditionally"?"may":t!=="Always"?"no":n?"may":"yes"}const U=6e5,k=100;async function $(t){const n=await t.client.
send(F(t)).catch(s=>j(s,t));if("kind"in n)return n;const o={StackName:n.StackId??t.stackName,ChangeSetName:n.Id??t.changeSetName};
try{const s=await c(t,o);return s.kind!=="ready"&&await E(t,o),s}catch(s){throw await E(t,o).catch(()=>{}),s}}function F(t){
return new D({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.isNew?"CREATE":"UPDATE",...t.template,
Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([n,o])=>({Key:n,Value:o})),Capabilities:["CAPABILITY_NAMED\
_IAM"],...t.roleArn&&{RoleARN:t.roleArn},...t.revertsDrift&&!t.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}const G=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;
function j(t,{stackName:n}){const o=(0,f.n)(t);if((0,u.t)(t,"AlreadyExistsException","InvalidChangeSetStatusException","\
ChangeSetNotFoundException")||(0,r.n)(t)||(0,u.t)(t,"ValidationError")&&G.test(o))return{kind:"overtaken"};if(!(0,u.t)(t,
"ValidationError","LimitExceededException","InsufficientCapabilitiesException"))throw t;return i(n,o)}function i(t,n){return{
kind:"refused",cause:n,root:(0,d.n)({logicalId:t,type:"AWS::CloudFormation::Stack",status:"refused"},n)}}async function c(t,n){
const{client:o,clock:s,stackName:g}=t,M=await(0,h.t)({clock:s,forMillis:U},async()=>{const Y=await o.send(new P({...n,IncludePropertyValues:!0}));
return Y.Status==="CREATE_COMPLETE"||Y.Status==="FAILED"?Y:void 0});if(!M)return i(g,`the change set was not ready after\
 ${U/6e4} minutes`);const{Status:I,StatusReason:T="",Changes:V=[],NextToken:K}=M;if(I==="CREATE_COMPLETE")return{kind:"r\
eady",id:n,changes:w([...V,...await _(t,n,K)])};if(p(T))return{kind:"unchanged"};const{validationError:z}=await e.e(8932).
then(e.bind(e,8932)),W=await z(o,n,T);return W?{kind:"refused",cause:W.reason,root:W}:i(g,T)}async function _({client:t},n,o){
const s=[];let g=o;for(let M=1;g&&M<k;M++){const I={...n,IncludePropertyValues:!0,NextToken:g},T=await t.send(new P(I));
s.push(...T.Changes??[]),g=T.NextToken}return s}const p=t=>t.includes("didn't contain changes")||t.includes("No updates \
are to be performed");async function E({client:t,isNew:n},o){await t.send(new l(o)).catch(s=>{if(!(0,r.n)(s)&&!(0,u.t)(s,
"ChangeSetNotFoundException"))throw s}),n&&(await(0,r.t)(t,o.StackName))?.status.isPreview&&await t.send(new m.t({StackName:o.
StackName}))}async function A(t,n,o){const s=[];let g;for(let M=0;M<k;M++){const I={StackName:n,...g&&{NextToken:g}},{Summaries:T=[],
NextToken:V}=await t.send(new S(I));for(const{ChangeSetName:K="",CreationTime:z,ExecutionStatus:W=""}of T)!W.startsWith(
"EXECUTE_")&&o({name:K,createdAt:z?.getTime()??0})&&s.push(K);if(g=V,!g)break}for(const M of s)await t.send(new l({StackName:n,
ChangeSetName:M}));return s}}),323:((R,C,e)=>{e.d(C,{t:()=>d});var a=e(4255),m=e(6580),u=e(5634),f=e(254),h=class extends(0,a.
r)(a.t,a.n,"ExecuteChangeSet",a.h){};async function d(r){const{client:D}=r,l=await(0,u.r)(r);if(l.kind!=="ready")return l;
const{id:P,changes:S}=l;let y=!1;const w=async O=>{await D.send(new h({...P,...O&&{ClientRequestToken:O}})),y=!0};try{if(await r.
review(S),r.isDetached)return await w(),{kind:"started",stackId:P.StackName};const O={...r,stackId:P.StackName};return await(0,f.
n)(O,w,v=>v?.status.isSuccess??!1,{isFirst:r.isNew})}catch(O){if(y)throw O;return await(0,u.n)(r,P).catch(v=>{if(!(0,m.t)(
v,"InvalidChangeSetStatusException"))throw v}),(0,u.i)(O,r)}}}),6220:((R,C,e)=>{e.d(C,{n:()=>d,t:()=>h});var a=e(4729),m=e(
4255),u=e(254),f=class extends(0,m.r)(m.t,m.n,"UpdateTerminationProtection",m.v){};function h(r,{retain:D=[],roleArn:l=""}={}){
const{client:P,stackId:S}=r,y={StackName:S,...D.length>0&&{RetainResources:[...D]},...l&&{RoleARN:l}};return(0,u.n)(r,w=>P.
send(new a.t({...y,ClientRequestToken:w})),w=>w===void 0||w.status.isDeleted)}async function d({client:r,stackId:D},l){await r.
send(new f({StackName:D,EnableTerminationProtection:l}))}}),8929:((R,C,e)=>{e.d(C,{t:()=>u});var a=e(8669),m=e(2264);function u({
record:f},{code:h,root:d,details:r,events:D}){return f({rootCause:d,...D&&{events:D}}),new m.t(h,(0,a.t)(d),{details:[...d.
remedy?[d.remedy]:[],...r]})}}),9696:((R,C,e)=>{e.d(C,{n:()=>m,t:()=>a});function a(u,{stateful:f,allowed:h}){return u.filter(
({action:d,replacement:r})=>d==="Remove"||r==="yes").filter(({type:d})=>f.includes(d)).filter(({logicalId:d,type:r})=>!h.
includes(d)&&!h.includes(r))}function m({stateful:u,allowed:f}){const h=u.filter(l=>!f.includes(l)),d=f.filter(l=>!l.includes(
"::")).map(l=>`LogicalResourceId/${l}`),r={Effect:"Allow",Action:"Update:*",Principal:"*",Resource:"*"},D={Effect:"Deny",
Action:["Update:Replace","Update:Delete"],Principal:"*",...d.length>0?{NotResource:d}:{Resource:"*"},Condition:{StringEquals:{
ResourceType:h}}};return JSON.stringify({Statement:h.length>0?[r,D]:[r]})}}),5069:((R,C,e)=>{e.d(C,{t:()=>u});var a=e(5634),
m=e(396);async function u({aws:f,clock:h,log:d,runName:r},D,{holdsLock:l}){const P=h.now(),S=await(0,a.t)(await f.cloudFormation(),
D,y=>(0,m.n)(y,{runName:r,now:P,holdsLock:l}));S.length>0&&d.info(`deleted what earlier runs left behind: ${S.join(", ")}`)}}),
7212:((R,C,e)=>{e.d(C,{n:()=>r,t:()=>D});var a=e(4255),m=e(6220),u=e(9696),f=e(2803),h=e(2264),d=class extends(0,a.r)(a.
t,a.n,"SetStackPolicy",a._){};async function r({aws:l},P,S){await(await l.cloudFormation()).send(new d({StackName:P,StackPolicyBody:(0,u.
n)(S)}))}async function D({aws:l,log:P},S){const y=await l.cloudFormation();if(await(0,m.n)({client:y,stackId:S},!0),!(await(0,f.
t)(y,S))?.isProtected){const w=`termination protection of ${S} was switched on, and is off; look for a policy that denie\
s cloudformation:UpdateTerminationProtection`;throw new h.t("stack.unprotected",w)}P.info("termination protection is on")}}),
6853:((R,C,e)=>{e.d(C,{n:()=>m,t:()=>u});const a=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::Intern\
etGateway","AWS::EC2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet",
"AWS::EC2::SubnetRouteTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster",
"AWS::ElastiCache::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS\
::ElasticLoadBalancingV2::TargetGroup","AWS::SSM::Parameter"],m=({allowReplacement:f})=>({stateful:a,allowed:f}),u={stateful:a,
allowed:[]}})};export{X as id,H as ids,J as modules};
