const b=1601,k=[1601],q={1601:((Z,E,t)=>{t.r(E),t.d(E,{accessAdvice:()=>W});var m=t(2264),A=t(7643),S=t(6164),P=t(2618);
function y(n){const e=/not authorized to perform:? \[?([a-z0-9-]+:[A-Za-z0-9]+)\]?(?: on resource: ("?)(\S+?)\2(?=[\s,]|\.?$))?/.
exec(n)??/API: ([a-z0-9-]+:[A-Za-z0-9]+) (?:You are not authorized|Access ?Denied|User: )/.exec(n),s=e?.[1];if(s)return{
action:s,resource:e[3]?.startsWith("arn:")?e[3]:void 0,reason:/\bbecause ([^.(]+?)\s*(?:[.(]|$)/.exec(n)?.[1]??L(n)}}const L=n=>/with an explicit deny in an? [a-z -]+ policy/.
exec(n)?.[0]??"",B=({reason:n})=>/explicit deny|service control|resource control|permissions boundary|session policy|VPC endpoint/i.
test(n);function O(n){const e=n.flatMap(s=>y(s)??[]);return e.filter(({action:s},o)=>e.findIndex(d=>d.action===s)===o)}var U=[
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
function R(n,e,s){const o=U,d=o.flatMap(u=>{const C=n.map(({action:T})=>T).filter(T=>G(u,T));return C.length>0?[h({...u,
Action:C},e,s)]:[]}),i=n.filter(({action:u})=>!o.some(C=>G(C,u)));return[...d,...i.map(({action:u,resource:C})=>({Effect:"\
Allow",Action:[u],Resource:C??"*"}))]}const v=n=>typeof n=="string"?[n]:n,G=({Action:n},e)=>v(n).some(s=>new RegExp(`^${s.
replaceAll("*",".*")}$`,"i").test(e));function h(n,{account:e,region:s,partition:o},d){const i=JSON.stringify(n).replace(
/\bACCOUNT\b/g,e).replace(/\bREGION\b/g,s).replace(/\bSTACK\b/g,d).replace(/"arn:[a-z-]+:/g,`"arn:${o}:`);return JSON.parse(
i)}const l={plan:n=>[...g(n),...f(n)],deploy:n=>[...g(n),...f(n),...F(n),...N(n),...z(n)],rotate:n=>[...g(n),...F(n),...N(
n),...x(n)],destroy:n=>[...g(n),...V(n)]},r=n=>l[n.inputs.command]?.(n)??[];function g({runtime:{aws:n},inputs:{stackName:e}}){
return[c("cloudformation:DescribeStacks",async()=>{const{DescribeStacksCommand:s}=await Promise.all([t.e(2803),t.e(7149)]).
then(t.bind(t,7149));return(await n.cloudFormation()).send(new s({StackName:e}))}),c("cloudformation:DescribeStackEvents",
async()=>{const{DescribeStackEventsCommand:s}=await Promise.all([t.e(2803),t.e(7149)]).then(t.bind(t,7149));return(await n.
cloudFormation()).send(new s({StackName:e}))})]}function f(n){const{aws:e}=n.runtime,{stackName:s,ubuntuRelease:o,amiId:d}=n.
inputs;return[c("cloudformation:ListChangeSets",async()=>{const{ListChangeSetsCommand:i}=await Promise.all([t.e(2803),t.
e(7149)]).then(t.bind(t,7149));return(await e.cloudFormation()).send(new i({StackName:s}))}),c("ec2:DescribeInstanceType\
s",async()=>{const{DescribeInstanceTypesCommand:i}=await Promise.all([t.e(2803),t.e(9713),t.e(5268),t.e(3776),t.e(6313),
t.e(959)]).then(t.bind(t,3835));return(await e.ec2()).send(new i({MaxResults:5}))}),c("ec2:DescribeInstanceTypeOfferings",
async()=>{const{DescribeInstanceTypeOfferingsCommand:i}=await Promise.all([t.e(2803),t.e(9713),t.e(5268),t.e(3776),t.e(6313),
t.e(959)]).then(t.bind(t,3835));return(await e.ec2()).send(new i({MaxResults:5}))}),c("lambda:GetAccountSettings",async()=>{
const{GetAccountSettingsCommand:i}=await Promise.all([t.e(2803),t.e(9713),t.e(5268),t.e(2619),t.e(4471),t.e(2601),t.e(4255),
t.e(6187),t.e(6872)]).then(t.bind(t,1548));return(await e.lambda()).send(new i({}))}),...d?[]:[D(n,(0,P.r)(o))],...M(n),
...p(n)]}const D=({runtime:{aws:n}},e)=>c("ssm:GetParameter",async()=>{const{GetParameterCommand:s}=await Promise.all([t.
e(5268),t.e(2619),t.e(4471),t.e(9996),t.e(8552),t.e(3702)]).then(t.bind(t,7958));return(await n.ssm()).send(new s({Name:e}))});
function M({runtime:{aws:n},inputs:{ownNetwork:e}}){return e?[c("ec2:DescribeVpcs",async()=>{const{DescribeVpcsCommand:s}=await Promise.
all([t.e(2803),t.e(9713),t.e(5268),t.e(3776),t.e(6313),t.e(959)]).then(t.bind(t,3835));return(await n.ec2()).send(new s(
{MaxResults:5}))}),c("ec2:DescribeVpcAttribute",async()=>{const{DescribeVpcAttributeCommand:s}=await Promise.all([t.e(2803),
t.e(9713),t.e(5268),t.e(3776),t.e(6313),t.e(959)]).then(t.bind(t,3835)),o={VpcId:e.vpcId,Attribute:"enableDnsSupport"};return(await n.
ec2()).send(new s(o))}),c("ec2:DescribeSubnets",async()=>{const{DescribeSubnetsCommand:s}=await Promise.all([t.e(2803),t.
e(9713),t.e(5268),t.e(3776),t.e(6313),t.e(959)]).then(t.bind(t,3835));return(await n.ec2()).send(new s({MaxResults:5}))}),
c("ec2:DescribeRouteTables",async()=>{const{DescribeRouteTablesCommand:s}=await Promise.all([t.e(2803),t.e(9713),t.e(5268),
t.e(3776),t.e(6313),t.e(959)]).then(t.bind(t,3835));return(await n.ec2()).send(new s({MaxResults:5}))})]:[]}function p({
runtime:{aws:n},inputs:{stackName:e},identity:s}){return s?[c("s3:ListBucket",async()=>{const{HeadBucketCommand:o}=await Promise.
all([t.e(2803),t.e(9713),t.e(5268),t.e(3776),t.e(6313),t.e(6247)]).then(t.bind(t,311));return(await n.s3()).send(new o({
Bucket:(0,S.n)(s,e)}))})]:[]}function F(n){const{aws:e}=n.runtime,{token:s}=(0,A._)(n.inputs.stackName);return[D(n,s),c(
"ssm:GetParameterHistory",async()=>{const{GetParameterHistoryCommand:o}=await Promise.all([t.e(5268),t.e(2619),t.e(4471),
t.e(9996),t.e(8552),t.e(3702)]).then(t.bind(t,7958));return(await e.ssm()).send(new o({Name:s,MaxResults:1}))})]}function N(n){
const{aws:e}=n.runtime;return[$(n),c("ec2:DescribeInstances",async()=>{const{DescribeInstancesCommand:s}=await Promise.all(
[t.e(2803),t.e(9713),t.e(5268),t.e(3776),t.e(6313),t.e(959)]).then(t.bind(t,3835));return(await e.ec2()).send(new s({MaxResults:5}))}),
...j(n),c("elasticache:DescribeCacheClusters",async()=>{const{DescribeCacheClustersCommand:s}=await Promise.all([t.e(2619),
t.e(7290)]).then(t.bind(t,4909));return(await e.elastiCache()).send(new s({MaxRecords:20}))})]}const $=({runtime:{aws:n}})=>c(
"autoscaling:DescribeAutoScalingGroups",async()=>{const{DescribeAutoScalingGroupsCommand:e}=await Promise.all([t.e(2803),
t.e(9713),t.e(5268),t.e(3776),t.e(6313),t.e(22),t.e(2467)]).then(t.bind(t,4848));return(await n.autoScaling()).send(new e(
{MaxRecords:1}))});function j({runtime:{aws:n},identity:e}){if(!e)return[];const{partition:s,region:o,account:d}=e,i=`ar\
n:${s}:elasticloadbalancing:${o}:${d}:targetgroup/none/${"0".repeat(16)}`;return[c("elasticloadbalancing:DescribeTargetH\
ealth",async()=>{const{DescribeTargetHealthCommand:u}=await t.e(3800).then(t.bind(t,1419));return(await n.loadBalancing()).
send(new u({TargetGroupArn:i}))})]}function z(n){const{aws:e}=n.runtime;return[c("autoscaling:DescribeScalingActivities",
async()=>{const{DescribeScalingActivitiesCommand:s}=await Promise.all([t.e(2803),t.e(9713),t.e(5268),t.e(3776),t.e(6313),
t.e(22),t.e(2467)]).then(t.bind(t,4848));return(await e.autoScaling()).send(new s({MaxRecords:1}))}),K(n)]}const K=({runtime:{
aws:n},inputs:{stackName:e}})=>c("autoscaling:DescribeInstanceRefreshes",async()=>{const{DescribeInstanceRefreshesCommand:s}=await Promise.
all([t.e(2803),t.e(9713),t.e(5268),t.e(3776),t.e(6313),t.e(22),t.e(2467)]).then(t.bind(t,4848)),o=(0,A.g)(e);return(await n.
autoScaling()).send(new s({AutoScalingGroupName:o}))});function x({runtime:{aws:n}}){return[c("ssm:ListCommandInvocation\
s",async()=>{const{ListCommandInvocationsCommand:e}=await Promise.all([t.e(5268),t.e(2619),t.e(4471),t.e(9996),t.e(8552),
t.e(3702)]).then(t.bind(t,7958));return(await n.ssm()).send(new e({MaxResults:1}))})]}function V(n){const{aws:e}=n.runtime,
{stackName:s}=n.inputs,{lock:o,prefix:d}=(0,A._)(s),{identity:i}=n;return[$(n),K(n),D(n,o),c("ssm:GetParametersByPath",async()=>{
const{GetParametersByPathCommand:u}=await Promise.all([t.e(5268),t.e(2619),t.e(4471),t.e(9996),t.e(8552),t.e(3702)]).then(
t.bind(t,7958));return(await e.ssm()).send(new u({Path:d,MaxResults:1}))}),...i?[H(n,(0,S.n)(i,s))]:[]]}const H=({runtime:{
aws:n}},e)=>c("s3:ListBucketVersions",async()=>{const{ListObjectVersionsCommand:s}=await Promise.all([t.e(2803),t.e(9713),
t.e(5268),t.e(3776),t.e(6313),t.e(6247)]).then(t.bind(t,311));return(await n.s3()).send(new s({Bucket:e,MaxKeys:1}))}),c=(n,e)=>({
action:n,ask:e});async function W(n){const{failure:e,findings:s,runtime:o,inputs:d}=n,i=[e.message,(0,m.n)(e.cause),...e.
details,s.rootCause?.reason??"",...(s.events??[]).map(({ResourceStatusReason:I})=>I??"")],u=e.code==="access.denied"?await Y(
n):[],C=[...O(i),...u].filter(({action:I},X,Q)=>Q.findIndex(w=>w.action===I)===X);if(C.length===0)return{lines:[],pastes:[]};
const T=R(C,s.identity??{account:"ACCOUNT",region:"REGION",partition:"aws"},d.stackName);return o.log.info(`denied: ${C.
map(({action:I})=>I).join(", ")}`),{lines:C.map(J),pastes:[{title:`Policy that grants ${C.map(({action:I})=>I).join(", ")}`,
text:JSON.stringify({Version:"2012-10-17",Statement:T},null,2)}]}}function J(n){const{action:e,resource:s,reason:o}=n,d=s?
` on ${s}`:"",i=o?`, because of this: ${o}`:"";return B(n)?`${e}${d} is denied${i}; a statement in the role's policy alo\
ne does not change that`:`${e}${d} is denied${i}`}async function Y({runtime:n,inputs:e,findings:s}){const o=r({runtime:n,
inputs:e,identity:s.identity});return(await Promise.all(o.map(async({action:d,ask:i})=>{const u=await i().then(()=>{},T=>a(
T)?T:void 0);if(u===void 0)return[];const[C]=O([(0,m.n)(u)]);return[C??{action:d,resource:void 0,reason:""}]}))).flat()}
const a=n=>n instanceof Error&&/^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|403)$/.test(n.name)}),2618:((Z,E,t)=>{
t.d(E,{a:()=>R,i:()=>O,n:()=>U,r:()=>v,t:()=>B});var m=t(1105),A=t(6580),S=t(990),P=t(2264),y=t(4807),L=class extends(0,m.
f)(m.u,m.d,"DescribeImages",m.m){};const B="railgun-ha:image";async function O({aws:h},l){const r=(await(await h.ec2()).
send(new m.a({InstanceTypes:[l]})).catch(f=>{if((0,A.t)(f,"InvalidInstanceType"))return{InstanceTypes:[]};throw f})).InstanceTypes?.[0]?.
ProcessorInfo?.SupportedArchitectures??[];if(r.includes("x86_64"))return;const g=r.length>0?`is ${r.join(", ")}`:"is not\
 known in this region";throw new P.t("input.invalid",`instance-type: "${l}" ${g}; use an x86_64 type such as t3.medium`)}
async function U(h,l,r){if(l.amiId)return{id:l.amiId,source:l.amiId};const g=`ubuntu-${l.ubuntuRelease}`;return r?.id&&r.
source===g&&l.amiUpdate==="pinned"?r:{id:await G(h,l.ubuntuRelease),source:g}}async function R({aws:h},{id:l,source:r}){
if(l!==r)return y.t;const{Images:g}=await(await h.ec2()).send(new L({ImageIds:[l]})).catch(D=>{if((0,A.t)(D,"InvalidAMII\
D.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw D}),f=g?.[0]?.RootDeviceName;if(f)return f;throw new P.t(
"image.unknown",`ami-id: this region has no image ${l} that this account may use; set ami-id to one that it has`)}function v(h){
return`/aws/service/canonical/ubuntu/server/${h}/stable/current/amd64/hvm/${h==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function G({
aws:h},l){const r=v(l),g=await h.ssm();try{const{Parameter:f}=await g.send(new S.i({Name:r}));if(f?.Value)return f.Value}catch(f){
if(!(0,A.t)(f,"ParameterNotFound"))throw f}throw new P.t("image.unknown",`this region has no image of Ubuntu ${l} (param\
eter ${r}); set ami-id`)}}),4807:((Z,E,t)=>{t.d(E,{_:()=>L,a:()=>F,c:()=>g,d:()=>R,f:()=>G,g:()=>O,h:()=>S,i:()=>c,l:()=>r,
m:()=>P,n:()=>W,o:()=>p,p:()=>B,r:()=>J,s:()=>M,t:()=>x,u:()=>l,v:()=>U,y:()=>y});var m=t(7643),A=t(2739);const S=a=>({Ref:a}),
P=(a,n)=>({"Fn::GetAtt":[a,n]}),y=(a,n)=>({"Fn::Sub":n===void 0?a:[a,n]}),L=(a,n)=>({"Fn::Select":[a,n]}),B=S("AWS::Acco\
untId"),O=(a,n)=>y(`arn:\${AWS::Partition}:${a}:\${AWS::Region}:\${AWS::AccountId}:${n}`),U=a=>({Service:y(`${a}.\${AWS::\
URLSuffix}`)}),R={vpc:"Vpc",loadBalancerSecurityGroup:"LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurit\
yGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"MemcachedSecurityGroup",ingressFromLoadBalancer:"\
ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromPortProbe",topic:"CacheTopic",topicPolicy:"CacheTo\
picPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEventsPolicy",railgunHost:"RailgunHost",settings:"Liste\
nerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"\
InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"LaunchTemplate",group:"ListenerGroup",launchRule:"Lau\
nchRule",launchPermission:"LaunchPermission",scheduleRule:"ScheduleRule",schedulePermission:"SchedulePermission",topicPermission:"\
CacheTopicPermission",subscription:"CacheTopicSubscription",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},v={"launch-ga\
te":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"EndpointSync",reconciler:"Reconciler"};function G(a){const n=v[a];
return{function:n,role:`${n}Role`,logGroup:`${n}LogGroup`,invokeConfig:`${n}InvokeConfig`}}function h(a,n=a.stackName){const e=Object.
keys(a.tags).sort();return{...Object.fromEntries(e.map(s=>[s,a.tags[s]??""])),[m.u]:a.stackName,Name:n}}function l(a,n=a.
stackName){return Object.entries(h(a,n)).map(([e,s])=>({Key:e,Value:s}))}function r(a,n,e={}){const{DependsOn:s,...o}=e;
return{Type:a,...s?.length&&{DependsOn:s},...o,Properties:n}}const g={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delet\
e"},f=6e3,D=30;function M(a){const n=a.elasticIps?"ElasticIp":"";return{loadBalancer:`${n}LoadBalancer`,targetGroup:`${n}\
TargetGroup`,listener:`${n}LoadBalancerListener`}}const p=a=>P(M(a).loadBalancer,"DNSName");function F(a,n){const e=M(a);
return{...j(a,n),[e.loadBalancer]:r("AWS::ElasticLoadBalancingV2::LoadBalancer",{Type:"network",Scheme:"internet-facing",
...z(a,n),SecurityGroups:[S(R.loadBalancerSecurityGroup)],LoadBalancerAttributes:N({"load_balancing.cross_zone.enabled":"\
true"}),Tags:l(a)},{DependsOn:n.gateway}),[e.targetGroup]:K(a,n),[e.listener]:r("AWS::ElasticLoadBalancingV2::Listener",
{LoadBalancerArn:S(e.loadBalancer),Protocol:"TCP",Port:A.t.port,DefaultActions:[{Type:"forward",TargetGroupArn:S(e.targetGroup)}],
ListenerAttributes:N({"tcp.idle_timeout.seconds":String(f)})})}}const N=a=>Object.entries(a).map(([n,e])=>({Key:n,Value:e})),
$=a=>`LoadBalancerAddress${a}`;function j(a,n){if(!a.elasticIps)return{};const e=s=>[$(s),r("AWS::EC2::EIP",{Domain:"vpc",
Tags:l(a,`${a.stackName}-load-balancer`)},{DependsOn:n.gateway})];return Object.fromEntries(n.publicSubnets.map((s,o)=>e(
o)))}function z(a,n){return a.elasticIps?{SubnetMappings:n.publicSubnets.map((e,s)=>({SubnetId:e,AllocationId:P($(s),"Al\
locationId")}))}:{Subnets:n.publicSubnets}}function K(a,n){return r("AWS::ElasticLoadBalancingV2::TargetGroup",{TargetType:"\
instance",Protocol:"TCP",Port:A.t.port,VpcId:n.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"traffic-port",HealthCheckIntervalSeconds:5,
HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,TargetGroupAttributes:N({"deregistration_d\
elay.timeout_seconds":String(D),"deregistration_delay.connection_termination.enabled":"true"}),Tags:l(a)})}const x="/dev\
/sda1",V={[m.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zones, one for each pair of subnets, in an or\
der that never changes"},[m.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"Image of the listener instances"},[m.l.rootDevice]:{
Type:"String",Description:"Device name of the image's root volume",Default:x,AllowedPattern:"^/dev/[a-z0-9/]+$"},[m.l.artifactsBucket]:{
Type:"String",Description:"Bucket with the code of the functions",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[m.
l.servingTemplateVersion]:{Type:"String",Description:"Version of the launch template that the group serves with; an inst\
ance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0-9]*$"}},H={[m.l.vpcCidr]:{Type:"String",Description:"Range o\
f the VPC in which the public subnets lie",AllowedPattern:"^[0-9.]{7,15}/[0-9]{1,2}$"}},c=a=>a.ownNetwork?{...V,...H}:V;
function W(a){const{host:n,settings:e,mapFile:s}=(0,m._)(a.stackName),o=(d,i,u)=>r("AWS::SSM::Parameter",{Name:d,Description:i,
Type:"String",Value:u,Tags:h(a)},g);return{[R.railgunHost]:o(n,"Address that Cloudflare connects to",p(a)),...Y(a)&&{[R.
settings]:o(e,"Further settings of the listeners",JSON.stringify(a.listenerSettings))},...a.mapFile!==""&&{[R.mapFile]:o(
s,"Map of hosts to addresses of the listeners",a.mapFile)}}}const J=a=>Object.keys(W(a)),Y=a=>Object.keys(a.listenerSettings).
length>0})};export{b as id,k as ids,q as modules};
