const w=1601,k=[1601,7473],q={1601:((p,y,t)=>{t.r(y),t.d(y,{accessAdvice:()=>j});var u=t(2264),T=t(7643),i=t(5793),g=t(2618);
function d(e){const n=/not authorized to perform:? \[?([a-z0-9-]+:[A-Za-z0-9]+)\]?(?: on resource: ("?)(\S+?)\2(?=[\s,]|\.?$))?/.
exec(e)??/API: ([a-z0-9-]+:[A-Za-z0-9]+) (?:You are not authorized|Access ?Denied|User: )/.exec(e),s=n?.[1];if(s)return{
action:s,resource:n[3]?.startsWith("arn:")?n[3]:void 0,reason:/\bbecause ([^.(]+?)\s*(?:[.(]|$)/.exec(e)?.[1]??C(e)}}const C=e=>/with an explicit deny in an? [a-z -]+ policy/.
exec(e)?.[0]??"",O=({reason:e})=>/explicit deny|service control|resource control|permissions boundary|session policy|VPC endpoint/i.
test(e);function E(e){const n=e.flatMap(s=>d(s)??[]);return n.filter(({action:s},o)=>n.findIndex(f=>f.action===s)===o)}var I=[
{Sid:"Stack",Effect:"Allow",Action:["cloudformation:ContinueUpdateRollback","cloudformation:CreateChangeSet","cloudforma\
tion:DeleteChangeSet","cloudformation:DeleteStack","cloudformation:DescribeChangeSet","cloudformation:DescribeEvents","c\
loudformation:DescribeStackEvents","cloudformation:DescribeStackResourceDrifts","cloudformation:DescribeStacks","cloudfo\
rmation:DetectStackDrift","cloudformation:DetectStackResourceDrift","cloudformation:ExecuteChangeSet","cloudformation:Li\
stChangeSets","cloudformation:SetStackPolicy","cloudformation:TagResource","cloudformation:UntagResource","cloudformatio\
n:UpdateTerminationProtection"],Resource:"arn:aws:cloudformation:REGION:ACCOUNT:stack/STACK/*"},{Sid:"Bucket",Effect:"Al\
low",Action:["s3:CreateBucket","s3:DeleteBucket","s3:DeleteObject","s3:DeleteObjectVersion","s3:GetObject","s3:ListBucke\
t","s3:ListBucketVersions","s3:PutBucketPolicy","s3:PutBucketPublicAccessBlock","s3:PutBucketTagging","s3:PutBucketVersi\
oning","s3:PutEncryptionConfiguration","s3:PutObject"],Resource:["arn:aws:s3:::railgun-ha-ACCOUNT-REGION-*","arn:aws:s3:\
::railgun-ha-ACCOUNT-REGION-*/*"]},{Sid:"DesiredState",Effect:"Allow",Action:["ssm:AddTagsToResource","ssm:DeleteParamet\
er","ssm:DeleteParameters","ssm:GetParameter","ssm:GetParameterHistory","ssm:GetParameters","ssm:GetParametersByPath","s\
sm:LabelParameterVersion","ssm:ListTagsForResource","ssm:PutParameter","ssm:RemoveTagsFromResource","ssm:UnlabelParamete\
rVersion"],Resource:["arn:aws:ssm:REGION:ACCOUNT:parameter/railgun-ha/STACK","arn:aws:ssm:REGION:ACCOUNT:parameter/railg\
un-ha/STACK/*"]},{Sid:"Images",Effect:"Allow",Action:"ssm:GetParameter",Resource:"arn:aws:ssm:REGION::parameter/aws/serv\
ice/canonical/*"},{Sid:"Document",Effect:"Allow",Action:["ssm:AddTagsToResource","ssm:CreateDocument","ssm:DeleteDocumen\
t","ssm:DescribeDocument","ssm:GetDocument","ssm:ListTagsForResource","ssm:RemoveTagsFromResource","ssm:SendCommand","ss\
m:UpdateDocument","ssm:UpdateDocumentDefaultVersion"],Resource:"arn:aws:ssm:REGION:ACCOUNT:document/STACK-*"},{Sid:"Node\
s",Effect:"Allow",Action:"ssm:SendCommand",Resource:"arn:aws:ec2:REGION:ACCOUNT:instance/*",Condition:{StringEquals:{"ss\
m:resourceTag/railgun-ha:stack":"STACK"}}},{Sid:"Metrics",Effect:"Allow",Action:"cloudwatch:PutMetricData",Resource:"*",
Condition:{StringEquals:{"cloudwatch:namespace":"RailgunHA"}}},{Sid:"Roles",Effect:"Allow",Action:["iam:AddRoleToInstanc\
eProfile","iam:CreateInstanceProfile","iam:CreateRole","iam:DeleteInstanceProfile","iam:DeleteRole","iam:DeleteRolePolic\
y","iam:GetInstanceProfile","iam:GetRole","iam:GetRolePolicy","iam:ListAttachedRolePolicies","iam:ListRolePolicies","iam\
:PutRolePolicy","iam:RemoveRoleFromInstanceProfile","iam:TagRole","iam:UntagRole","iam:UpdateAssumeRolePolicy"],Resource:[
"arn:aws:iam::ACCOUNT:role/railgun-ha/STACK-*","arn:aws:iam::ACCOUNT:instance-profile/railgun-ha/STACK-*"]},{Sid:"PassRo\
les",Effect:"Allow",Action:"iam:PassRole",Resource:"arn:aws:iam::ACCOUNT:role/railgun-ha/STACK-*",Condition:{StringEquals:{
"iam:PassedToService":["ec2.amazonaws.com","lambda.amazonaws.com"]}}},{Sid:"ServiceRoles",Effect:"Allow",Action:"iam:Cre\
ateServiceLinkedRole",Resource:"arn:aws:iam::ACCOUNT:role/aws-service-role/*",Condition:{StringEquals:{"iam:AWSServiceNa\
me":["autoscaling.amazonaws.com","elasticache.amazonaws.com","elasticloadbalancing.amazonaws.com"]}}},{Sid:"Functions",Effect:"\
Allow",Action:["lambda:AddPermission","lambda:CreateFunction","lambda:DeleteFunction","lambda:DeleteFunctionEventInvokeC\
onfig","lambda:GetFunction*","lambda:GetPolicy","lambda:GetRuntimeManagementConfig","lambda:InvokeFunction","lambda:List\
Tags","lambda:PutFunctionEventInvokeConfig","lambda:RemovePermission","lambda:TagResource","lambda:UntagResource","lambd\
a:UpdateFunctionCode","lambda:UpdateFunctionConfiguration","lambda:UpdateFunctionEventInvokeConfig"],Resource:"arn:aws:l\
ambda:REGION:ACCOUNT:function:STACK-*"},{Sid:"EventsAndLogs",Effect:"Allow",Action:["cloudwatch:*","events:*","logs:*","\
sns:*","sqs:*"],Resource:["arn:aws:cloudwatch:REGION:ACCOUNT:alarm:STACK-*","arn:aws:cloudwatch::ACCOUNT:dashboard/STACK\
-*","arn:aws:events:REGION:ACCOUNT:rule/STACK-*","arn:aws:logs:REGION:ACCOUNT:log-group:STACK-*","arn:aws:logs:REGION:AC\
COUNT:log-group:/railgun-ha/STACK/*","arn:aws:sns:REGION:ACCOUNT:STACK-*","arn:aws:sqs:REGION:ACCOUNT:STACK-*"]},{Sid:"N\
etwork",Effect:"Allow",Action:["autoscaling:*","cloudformation:BatchDescribeTypeConfigurations","cloudformation:Describe\
StackDriftDetectionStatus","cloudwatch:DescribeAlarms","ec2:AllocateAddress","ec2:Associate*","ec2:AttachInternetGateway",
"ec2:AuthorizeSecurityGroup*","ec2:Create*","ec2:Delete*","ec2:Describe*","ec2:DetachInternetGateway","ec2:Disassociate*",
"ec2:GetConsoleOutput","ec2:GetSecurityGroupsForVpc","ec2:ModifyLaunchTemplate","ec2:ModifySubnetAttribute","ec2:ModifyV\
pcAttribute","ec2:ReleaseAddress","ec2:ReplaceRoute*","ec2:RevokeSecurityGroup*","ec2:RunInstances","ec2:TerminateInstan\
ces","ec2:UpdateSecurityGroupRuleDescriptions*","elasticache:*","elasticloadbalancing:*","lambda:GetAccountSettings","lo\
gs:DescribeLogGroups","ssm:ListCommandInvocations"],Resource:"*",Condition:{StringEquals:{"aws:RequestedRegion":"REGION"}}}];
function R(e,n,s){const o=I,f=o.flatMap(D=>{const P=e.map(({action:M})=>M).filter(M=>G(D,M));return P.length>0?[N({...D,
Action:P},n,s)]:[]}),l=e.filter(({action:D})=>!o.some(P=>G(P,D)));return[...f,...l.map(({action:D,resource:P})=>({Effect:"\
Allow",Action:[D],Resource:P??"*"}))]}const v=e=>typeof e=="string"?[e]:e,G=({Action:e},n)=>v(e).some(s=>new RegExp(`^${s.
replaceAll("*",".*")}$`,"i").test(n));function N(e,{account:n,region:s,partition:o},f){const l=JSON.stringify(e).replace(
/\bACCOUNT\b/g,n).replace(/\bREGION\b/g,s).replace(/\bSTACK\b/g,f).replace(/"arn:[a-z-]+:/g,`"arn:${o}:`);return JSON.parse(
l)}const h={plan:e=>[...m(e),...S(e)],deploy:e=>[...m(e),...S(e),...F(e),...U(e),...H(e)],rotate:e=>[...m(e),...F(e),...U(
e),...W(e)],destroy:e=>[...m(e),...V(e)]},c=e=>h[e.inputs.command]?.(e)??[];function m({runtime:{aws:e},inputs:{stackName:n}}){
return[r("cloudformation:DescribeStacks",async()=>{const{DescribeStacksCommand:s}=await Promise.all([t.e(2803),t.e(2798)]).
then(t.bind(t,2798));return(await e.cloudFormation()).send(new s({StackName:n}))}),r("cloudformation:DescribeStackEvents",
async()=>{const{DescribeStackEventsCommand:s}=await Promise.all([t.e(2803),t.e(2798)]).then(t.bind(t,2798));return(await e.
cloudFormation()).send(new s({StackName:n}))})]}function S(e){const{aws:n}=e.runtime,{stackName:s,ubuntuRelease:o,amiId:f}=e.
inputs;return[r("cloudformation:ListChangeSets",async()=>{const{ListChangeSetsCommand:l}=await Promise.all([t.e(2803),t.
e(2798)]).then(t.bind(t,2798));return(await n.cloudFormation()).send(new l({StackName:s}))}),r("ec2:DescribeInstanceType\
s",async()=>{const{DescribeInstanceTypesCommand:l}=await Promise.all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),
t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await n.ec2()).send(new l({MaxResults:5}))}),r("ec2:DescribeInstanceTy\
peOfferings",async()=>{const{DescribeInstanceTypeOfferingsCommand:l}=await Promise.all([t.e(2803),t.e(4128),t.e(2824),t.
e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await n.ec2()).send(new l({MaxResults:5}))}),r("lamb\
da:GetAccountSettings",async()=>{const{GetAccountSettingsCommand:l}=await Promise.all([t.e(2803),t.e(4128),t.e(4471),t.e(
2601),t.e(6187),t.e(2624)]).then(t.bind(t,7635));return(await n.lambda()).send(new l({}))}),...f?[]:[A(e,(0,g.r)(o))],...L(
e),...x(e)]}const A=({runtime:{aws:e}},n)=>r("ssm:GetParameter",async()=>{const{GetParameterCommand:s}=await Promise.all(
[t.e(4128),t.e(4471),t.e(9996),t.e(8552),t.e(1903)]).then(t.bind(t,8677));return(await e.ssm()).send(new s({Name:n}))});
function L({runtime:{aws:e},inputs:{ownNetwork:n}}){return n?[r("ec2:DescribeVpcs",async()=>{const{DescribeVpcsCommand:s}=await Promise.
all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await e.ec2()).
send(new s({MaxResults:5}))}),r("ec2:DescribeVpcAttribute",async()=>{const{DescribeVpcAttributeCommand:s}=await Promise.
all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388)),o={VpcId:n.vpcId,Attribute:"\
enableDnsSupport"};return(await e.ec2()).send(new s(o))}),r("ec2:DescribeSubnets",async()=>{const{DescribeSubnetsCommand:s}=await Promise.
all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await e.ec2()).
send(new s({MaxResults:5}))}),r("ec2:DescribeRouteTables",async()=>{const{DescribeRouteTablesCommand:s}=await Promise.all(
[t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await e.ec2()).send(
new s({MaxResults:5}))})]:[]}function x({runtime:{aws:e},inputs:{stackName:n},identity:s}){return s?[r("s3:ListBucket",async()=>{
const{HeadBucketCommand:o}=await Promise.all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(1536)]).then(
t.bind(t,1536));return(await e.s3()).send(new o({Bucket:(0,i.t)(s,n)}))})]:[]}function F(e){const{aws:n}=e.runtime,{token:s}=(0,T.
_)(e.inputs.stackName);return[A(e,s),r("ssm:GetParameterHistory",async()=>{const{GetParameterHistoryCommand:o}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(8552),t.e(1903)]).then(t.bind(t,8677));return(await n.ssm()).send(new o({Name:s,MaxResults:1}))})]}
function U(e){const{aws:n}=e.runtime;return[$(e),r("ec2:DescribeInstances",async()=>{const{DescribeInstancesCommand:s}=await Promise.
all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await n.ec2()).
send(new s({MaxResults:5}))}),...z(e),r("elasticache:DescribeCacheClusters",async()=>{const{DescribeCacheClustersCommand:s}=await t.
e(4990).then(t.bind(t,4990));return(await n.elastiCache()).send(new s({MaxRecords:20}))})]}const $=({runtime:{aws:e}})=>r(
"autoscaling:DescribeAutoScalingGroups",async()=>{const{DescribeAutoScalingGroupsCommand:n}=await Promise.all([t.e(2803),
t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(4848)]).then(t.bind(t,4848));return(await e.autoScaling()).send(new n(
{MaxRecords:1}))});function z({runtime:{aws:e},identity:n}){if(!n)return[];const{partition:s,region:o,account:f}=n,l=`ar\
n:${s}:elasticloadbalancing:${o}:${f}:targetgroup/none/${"0".repeat(16)}`;return[r("elasticloadbalancing:DescribeTargetH\
ealth",async()=>{const{DescribeTargetHealthCommand:D}=await t.e(5796).then(t.bind(t,5796));return(await e.loadBalancing()).
send(new D({TargetGroupArn:l}))})]}function H(e){const{aws:n}=e.runtime;return[r("autoscaling:DescribeScalingActivities",
async()=>{const{DescribeScalingActivitiesCommand:s}=await Promise.all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),
t.e(6313),t.e(4848)]).then(t.bind(t,4848));return(await n.autoScaling()).send(new s({MaxRecords:1}))}),K(e)]}const K=({runtime:{
aws:e},inputs:{stackName:n}})=>r("autoscaling:DescribeInstanceRefreshes",async()=>{const{DescribeInstanceRefreshesCommand:s}=await Promise.
all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(4848)]).then(t.bind(t,4848)),o=(0,T.g)(n);return(await e.
autoScaling()).send(new s({AutoScalingGroupName:o}))});function W({runtime:{aws:e}}){return[r("ssm:ListCommandInvocation\
s",async()=>{const{ListCommandInvocationsCommand:n}=await Promise.all([t.e(4128),t.e(4471),t.e(9996),t.e(8552),t.e(1903)]).
then(t.bind(t,8677));return(await e.ssm()).send(new n({MaxResults:1}))})]}function V(e){const{aws:n}=e.runtime,{stackName:s}=e.
inputs,{lock:o,prefix:f}=(0,T._)(s),{identity:l}=e;return[$(e),K(e),A(e,o),r("ssm:GetParametersByPath",async()=>{const{GetParametersByPathCommand:D}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(8552),t.e(1903)]).then(t.bind(t,8677));return(await n.ssm()).send(new D({Path:f,MaxResults:1}))}),
...l?[b(e,(0,i.t)(l,s))]:[]]}const b=({runtime:{aws:e}},n)=>r("s3:ListBucketVersions",async()=>{const{ListObjectVersionsCommand:s}=await Promise.
all([t.e(2803),t.e(4128),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(1536)]).then(t.bind(t,1536));return(await e.s3()).send(
new s({Bucket:n,MaxKeys:1}))}),r=(e,n)=>({action:e,ask:n});async function j(e){const{failure:n,findings:s,runtime:o,inputs:f}=e,
l=[n.message,(0,u.n)(n.cause),...n.details,s.rootCause?.reason??"",...(s.events??[]).map(({ResourceStatusReason:B})=>B??
"")],D=n.code==="access.denied"?await Y(e):[],P=[...E(l),...D].filter(({action:B},Z,X)=>X.findIndex(Q=>Q.action===B)===Z);
if(P.length===0)return{lines:[],pastes:[]};const M=R(P,s.identity??{account:"ACCOUNT",region:"REGION",partition:"aws"},f.
stackName);return o.log.info(`denied: ${P.map(({action:B})=>B).join(", ")}`),{lines:P.map(J),pastes:[{title:`Policy that\
 grants ${P.map(({action:B})=>B).join(", ")}`,text:JSON.stringify({Version:"2012-10-17",Statement:M},null,2)}]}}function J(e){
const{action:n,resource:s,reason:o}=e,f=s?` on ${s}`:"",l=o?`, because of this: ${o}`:"";return O(e)?`${n}${f} is denied${l}\
; a statement in the role's policy alone does not change that`:`${n}${f} is denied${l}`}async function Y({runtime:e,inputs:n,
findings:s}){const o=c({runtime:e,inputs:n,identity:s.identity});return(await Promise.all(o.map(async({action:f,ask:l})=>{
const D=await l().then(()=>{},M=>a(M)?M:void 0);if(D===void 0)return[];const[P]=E([(0,u.n)(D)]);return[P??{action:f,resource:void 0,
reason:""}]}))).flat()}const a=e=>e instanceof Error&&/^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|403)$/.
test(e.name)}),5793:((p,y,t)=>{t.d(y,{t:()=>g});var u=t(7643),T=t(7598);const i=63;function g({account:d,region:C},O){const E=(0,T.
createHash)("sha256").update(O).digest("hex").slice(0,8),I=`${u.c}-${d}-${C}-`,R=Math.max(0,i-I.length-E.length-1),v=O.toLowerCase().
slice(0,R).replace(/-+$/,"");return v?`${I}${v}-${E}`:`${I}${E}`}}),1105:((p,y,t)=>{t.d(y,{a:()=>v,c:()=>E,d:()=>C,f:()=>g,
i:()=>G,l:()=>O,n:()=>h,o:()=>R,r:()=>N,s:()=>I,t:()=>c,u:()=>d});var u=t(550),T=t(765),i=t(4629);const g=(0,u.t)(i.m,"A\
mazonEC2","EC2Client",T.t),d={},C=(m,S,A,L)=>[];var O=class extends g(d,C,"DescribeAccountAttributes",i.t){},E=class extends g(
d,C,"DescribeAddresses",i.n){},I=class extends g(d,C,"DescribeInstances",i.o){},R=class extends g(d,C,"DescribeInstanceT\
ypeOfferings",i.i){},v=class extends g(d,C,"DescribeInstanceTypes",i.a){},G=class extends g(d,C,"DescribeRouteTables",i.
c){},N=class extends g(d,C,"DescribeSubnets",i.l){},h=class extends g(d,C,"DescribeVpcAttribute",i.u){},c=class extends g(
d,C,"DescribeVpcs",i.d){}}),2618:((p,y,t)=>{t.d(y,{a:()=>v,i:()=>I,n:()=>R,r:()=>G,t:()=>E});var u=t(1105),T=t(4629),i=t(
6580),g=t(990),d=t(2264),C=t(4807),O=class extends(0,u.f)(u.u,u.d,"DescribeImages",T.r){};const E="railgun-ha:image";async function I({
aws:h},c){const m=(await(await h.ec2()).send(new u.a({InstanceTypes:[c]})).catch(A=>{if((0,i.t)(A,"InvalidInstanceType"))
return{InstanceTypes:[]};throw A})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(m.includes("x86_64"))
return;const S=m.length>0?`is ${m.join(", ")}`:"is not known in this region";throw new d.t("input.invalid",`instance-typ\
e: "${c}" ${S}; use an x86_64 type such as t3.medium`)}async function R(h,c,m){if(c.amiId)return{id:c.amiId,source:c.amiId};
const S=`ubuntu-${c.ubuntuRelease}`;return m?.id&&m.source===S&&c.amiUpdate==="pinned"?m:{id:await N(h,c.ubuntuRelease),
source:S}}async function v({aws:h},{id:c,source:m}){if(c!==m)return C.t;const{Images:S}=await(await h.ec2()).send(new O(
{ImageIds:[c]})).catch(L=>{if((0,i.t)(L,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw L}),
A=S?.[0]?.RootDeviceName;if(A)return A;throw new d.t("image.unknown",`ami-id: this region has no image ${c} that this ac\
count may use; set ami-id to one that it has`)}function G(h){return`/aws/service/canonical/ubuntu/server/${h}/stable/cur\
rent/amd64/hvm/${h==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function N({aws:h},c){const m=G(c),S=await h.ssm();try{const{
Parameter:A}=await S.send(new g.i({Name:m}));if(A?.Value)return A.Value}catch(A){if(!(0,i.t)(A,"ParameterNotFound"))throw A}
throw new d.t("image.unknown",`this region has no image of Ubuntu ${c} (parameter ${m}); set ami-id`)}}),4807:((p,y,t)=>{
t.d(y,{_:()=>C,a:()=>F,c:()=>m,d:()=>R,f:()=>G,g:()=>E,h:()=>i,i:()=>r,l:()=>c,m:()=>g,n:()=>j,o:()=>x,p:()=>O,r:()=>J,s:()=>L,
t:()=>W,u:()=>h,v:()=>I,y:()=>d});var u=t(7643),T=t(2739);const i=a=>({Ref:a}),g=(a,e)=>({"Fn::GetAtt":[a,e]}),d=(a,e)=>({
"Fn::Sub":e===void 0?a:[a,e]}),C=(a,e)=>({"Fn::Select":[a,e]}),O=i("AWS::AccountId"),E=(a,e)=>d(`arn:\${AWS::Partition}:${a}\
:\${AWS::Region}:\${AWS::AccountId}:${e}`),I=a=>({Service:d(`${a}.\${AWS::URLSuffix}`)}),R={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},v={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function G(a){const e=v[a];return{function:e,role:`${e}Role`,logGroup:`${e}LogGro\
up`,invokeConfig:`${e}InvokeConfig`}}function N(a,e=a.stackName){const n=Object.keys(a.tags).sort();return{...Object.fromEntries(
n.map(s=>[s,a.tags[s]??""])),[u.u]:a.stackName,Name:e}}function h(a,e=a.stackName){return Object.entries(N(a,e)).map(([n,
s])=>({Key:n,Value:s}))}function c(a,e,n={}){const{DependsOn:s,...o}=n;return{Type:a,...s?.length&&{DependsOn:s},...o,Properties:e}}
const m={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},S=6e3,A=30;function L(a){const e=a.elasticIps?"ElasticIp":
"";return{loadBalancer:`${e}LoadBalancer`,targetGroup:`${e}TargetGroup`,listener:`${e}LoadBalancerListener`}}const x=a=>g(
L(a).loadBalancer,"DNSName");function F(a,e){const n=L(a);return{...z(a,e),[n.loadBalancer]:c("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...H(a,e),SecurityGroups:[i(R.loadBalancerSecurityGroup)],LoadBalancerAttributes:U(
{"load_balancing.cross_zone.enabled":"true"}),Tags:h(a)},{DependsOn:e.gateway}),[n.targetGroup]:K(a,e),[n.listener]:c("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:i(n.loadBalancer),Protocol:"TCP",Port:T.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:i(n.targetGroup)}],ListenerAttributes:U({"tcp.idle_timeout.seconds":String(S)})})}}const U=a=>Object.
entries(a).map(([e,n])=>({Key:e,Value:n})),$=a=>`LoadBalancerAddress${a}`;function z(a,e){if(!a.elasticIps)return{};const n=s=>[
$(s),c("AWS::EC2::EIP",{Domain:"vpc",Tags:h(a,`${a.stackName}-load-balancer`)},{DependsOn:e.gateway})];return Object.fromEntries(
e.publicSubnets.map((s,o)=>n(o)))}function H(a,e){return a.elasticIps?{SubnetMappings:e.publicSubnets.map((n,s)=>({SubnetId:n,
AllocationId:g($(s),"AllocationId")}))}:{Subnets:e.publicSubnets}}function K(a,e){return c("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:T.t.port,VpcId:e.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:U({"deregistration_delay.timeout_seconds":String(A),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:h(a)})}const W="/dev/sda1",V={[u.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[u.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[u.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:W,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[u.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[u.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},b={[u.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},r=a=>a.ownNetwork?{...V,...b}:V;function j(a){const{host:e,settings:n,mapFile:s}=(0,u._)(a.
stackName),o=(f,l,D)=>c("AWS::SSM::Parameter",{Name:f,Description:l,Type:"String",Value:D,Tags:N(a)},m);return{[R.railgunHost]:o(
e,"Address that Cloudflare connects to",x(a)),...Y(a)&&{[R.settings]:o(n,"Further settings of the listeners",JSON.stringify(
a.listenerSettings))},...a.mapFile!==""&&{[R.mapFile]:o(s,"Map of hosts to addresses of the listeners",a.mapFile)}}}const J=a=>Object.
keys(j(a)),Y=a=>Object.keys(a.listenerSettings).length>0})};export{w as id,k as ids,q as modules};
