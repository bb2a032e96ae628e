const at=1601,ot=[1601,7473],ct={1601:((j,N,t)=>{t.r(N),t.d(N,{accessAdvice:()=>_});var C=t(2264),O=t(7643),r=t(5793),A=t(
2618);function u(e){const n=/not authorized to perform:? \[?([a-z0-9-]+:[A-Za-z0-9]+)\]?(?: on resource: ("?)([^\s"]+?)\2(?=\.?(?:[\s",;)]|$)))?/.
exec(e)??/API: ([a-z0-9-]+:[A-Za-z0-9]+) (?:You are not authorized|Access ?Denied|User: )/.exec(e),s=n?.[1];if(s)return{
action:s,resource:n[3]?.startsWith("arn:")?n[3]:void 0,reason:/\bbecause ([^.(]+?)\s*(?:[.(]|$)/.exec(e)?.[1]??S(e)}}const S=e=>/with an explicit deny in an? [a-z -]+ policy/.
exec(e)?.[0]??"",L=({reason:e})=>/explicit deny|service control|resource control|permissions boundary|session policy|VPC endpoint/i.
test(e),y=e=>v(e.flatMap(n=>u(n)??[])),v=e=>e.filter(({action:n,resource:s},c)=>e.findIndex(f=>f.action===n&&f.resource===
s)===c);var E={Version:"2012-10-17",Statement:[{Sid:"Stack",Effect:"Allow",Action:["cloudformation:ContinueUpdateRollbac\
k","cloudformation:CreateChangeSet","cloudformation:DeleteChangeSet","cloudformation:DeleteStack","cloudformation:Descri\
beChangeSet","cloudformation:DescribeEvents","cloudformation:DescribeStackEvents","cloudformation:DescribeStackResourceD\
rifts","cloudformation:DescribeStacks","cloudformation:DetectStackDrift","cloudformation:DetectStackResourceDrift","clou\
dformation:ExecuteChangeSet","cloudformation:GetStackPolicy","cloudformation:ListChangeSets","cloudformation:SetStackPol\
icy","cloudformation:TagResource","cloudformation:UntagResource","cloudformation:UpdateTerminationProtection"],Resource:"\
arn:aws:cloudformation:REGION:ACCOUNT:stack/STACK/*"},{Sid:"Bucket",Effect:"Allow",Action:["s3:CreateBucket","s3:DeleteB\
ucket","s3:DeleteObject","s3:DeleteObjectVersion","s3:GetObject","s3:ListBucket","s3:ListBucketVersions","s3:PutBucketPo\
licy","s3:PutBucketPublicAccessBlock","s3:PutBucketTagging","s3:PutBucketVersioning","s3:PutEncryptionConfiguration","s3\
:PutObject"],Resource:["arn:aws:s3:::railgun-ha-ACCOUNT-REGION-*","arn:aws:s3:::railgun-ha-ACCOUNT-REGION-*/*"]},{Sid:"D\
esiredState",Effect:"Allow",Action:["ssm:AddTagsToResource","ssm:DeleteParameter","ssm:DeleteParameters","ssm:GetParamet\
er","ssm:GetParameterHistory","ssm:GetParameters","ssm:GetParametersByPath","ssm:LabelParameterVersion","ssm:ListTagsFor\
Resource","ssm:PutParameter","ssm:RemoveTagsFromResource","ssm:UnlabelParameterVersion"],Resource:["arn:aws:ssm:REGION:A\
CCOUNT:parameter/railgun-ha/STACK","arn:aws:ssm:REGION:ACCOUNT:parameter/railgun-ha/STACK/*"]},{Sid:"Images",Effect:"All\
ow",Action:"ssm:GetParameter",Resource:"arn:aws:ssm:REGION::parameter/aws/service/canonical/*"},{Sid:"Document",Effect:"\
Allow",Action:["ssm:AddTagsToResource","ssm:CreateDocument","ssm:DeleteDocument","ssm:DescribeDocument","ssm:GetDocument",
"ssm:ListTagsForResource","ssm:RemoveTagsFromResource","ssm:SendCommand","ssm:UpdateDocument","ssm:UpdateDocumentDefault\
Version"],Resource:"arn:aws:ssm:REGION:ACCOUNT:document/STACK-*"},{Sid:"Nodes",Effect:"Allow",Action:"ssm:SendCommand",Resource:"\
arn:aws:ec2:REGION:ACCOUNT:instance/*",Condition:{StringEquals:{"ssm:resourceTag/railgun-ha:stack":"STACK"}}},{Sid:"Metr\
ics",Effect:"Allow",Action:"cloudwatch:PutMetricData",Resource:"*",Condition:{StringEquals:{"cloudwatch:namespace":"Rail\
gunHA"}}},{Sid:"Roles",Effect:"Allow",Action:["iam:AddRoleToInstanceProfile","iam:CreateInstanceProfile","iam:CreateRole",
"iam:DeleteInstanceProfile","iam:DeleteRole","iam:DeleteRolePolicy","iam:GetInstanceProfile","iam:GetRole","iam:GetRoleP\
olicy","iam:ListAttachedRolePolicies","iam:ListRolePolicies","iam:PutRolePolicy","iam:RemoveRoleFromInstanceProfile","ia\
m:TagRole","iam:UntagRole","iam:UpdateAssumeRolePolicy"],Resource:["arn:aws:iam::ACCOUNT:role/railgun-ha/STACK-*","arn:a\
ws:iam::ACCOUNT:instance-profile/railgun-ha/STACK-*"]},{Sid:"PassRoles",Effect:"Allow",Action:"iam:PassRole",Resource:"a\
rn:aws:iam::ACCOUNT:role/railgun-ha/STACK-*",Condition:{StringEquals:{"iam:PassedToService":["ec2.amazonaws.com","lambda\
.amazonaws.com"]}}},{Sid:"ServiceRoles",Effect:"Allow",Action:"iam:CreateServiceLinkedRole",Resource:"arn:aws:iam::ACCOU\
NT:role/aws-service-role/*",Condition:{StringEquals:{"iam:AWSServiceName":["autoscaling.amazonaws.com","elasticache.amaz\
onaws.com","elasticloadbalancing.amazonaws.com"]}}},{Sid:"Functions",Effect:"Allow",Action:["lambda:AddPermission","lamb\
da:CreateFunction","lambda:DeleteFunction","lambda:DeleteFunctionEventInvokeConfig","lambda:GetFunction*","lambda:GetPol\
icy","lambda:GetRuntimeManagementConfig","lambda:InvokeFunction","lambda:ListTags","lambda:PutFunctionEventInvokeConfig",
"lambda:RemovePermission","lambda:TagResource","lambda:UntagResource","lambda:UpdateFunctionCode","lambda:UpdateFunction\
Configuration","lambda:UpdateFunctionEventInvokeConfig"],Resource:"arn:aws:lambda:REGION:ACCOUNT:function:STACK-*"},{Sid:"\
EventsAndLogs",Effect:"Allow",Action:["cloudwatch:*","events:*","logs:*","sns:*","sqs:*"],Resource:["arn:aws:cloudwatch:\
REGION:ACCOUNT:alarm:STACK-*","arn:aws:cloudwatch::ACCOUNT:dashboard/STACK-*","arn:aws:events:REGION:ACCOUNT:rule/STACK-\
*","arn:aws:logs:REGION:ACCOUNT:log-group:STACK-*","arn:aws:logs:REGION:ACCOUNT:log-group:/railgun-ha/STACK/*","arn:aws:\
sns:REGION:ACCOUNT:STACK-*","arn:aws:sqs:REGION:ACCOUNT:STACK-*"]},{Sid:"Network",Effect:"Allow",Action:["autoscaling:*",
"cloudformation:BatchDescribeTypeConfigurations","cloudformation:DescribeStackDriftDetectionStatus","cloudwatch:Describe\
Alarms","ec2:AllocateAddress","ec2:Associate*","ec2:AttachInternetGateway","ec2:AuthorizeSecurityGroup*","ec2:Create*","\
ec2:Delete*","ec2:Describe*","ec2:DetachInternetGateway","ec2:Disassociate*","ec2:GetConsoleOutput","ec2:GetSecurityGrou\
psForVpc","ec2:ModifyLaunchTemplate","ec2:ModifySubnetAttribute","ec2:ModifyVpcAttribute","ec2:ReleaseAddress","ec2:Repl\
aceRoute*","ec2:RevokeSecurityGroup*","ec2:RunInstances","ec2:TerminateInstances","ec2:UpdateSecurityGroupRuleDescriptio\
ns*","elasticache:*","elasticloadbalancing:*","lambda:GetAccountSettings","logs:DescribeLogGroups","ssm:ListCommandInvoc\
ations"],Resource:"*",Condition:{StringEquals:{"aws:RequestedRegion":"REGION"}}}]};const p={plan:{Version:"2012-10-17",Statement:[
{Sid:"Preview",Effect:"Allow",Action:["cloudformation:CreateChangeSet","cloudformation:DeleteChangeSet","cloudformation:\
DescribeChangeSet","cloudformation:DescribeEvents","cloudformation:DescribeStackEvents","cloudformation:DescribeStackRes\
ourceDrifts","cloudformation:DescribeStacks","cloudformation:DetectStackDrift","cloudformation:DetectStackResourceDrift",
"cloudformation:ListChangeSets"],Resource:"arn:aws:cloudformation:REGION:ACCOUNT:stack/STACK/*"},{Sid:"Template",Effect:"\
Allow",Action:["s3:GetObject","s3:PutObject"],Resource:"arn:aws:s3:::railgun-ha-ACCOUNT-REGION-*/plan/*"},{Sid:"Bucket",
Effect:"Allow",Action:"s3:ListBucket",Resource:"arn:aws:s3:::railgun-ha-ACCOUNT-REGION-*"},{Sid:"Images",Effect:"Allow",
Action:"ssm:GetParameter",Resource:"arn:aws:ssm:REGION::parameter/aws/service/canonical/*"},{Sid:"Parameters",Effect:"Al\
low",Action:["ssm:GetParameters","ssm:ListTagsForResource"],Resource:["arn:aws:ssm:REGION:ACCOUNT:parameter/railgun-ha/S\
TACK/map-file","arn:aws:ssm:REGION:ACCOUNT:parameter/railgun-ha/STACK/railgun-host","arn:aws:ssm:REGION:ACCOUNT:paramete\
r/railgun-ha/STACK/settings"]},{Sid:"Reads",Effect:"Allow",Action:["autoscaling:Describe*","cloudformation:BatchDescribe\
TypeConfigurations","cloudformation:DescribeStackDriftDetectionStatus","cloudwatch:DescribeAlarms","cloudwatch:GetDashbo\
ard","ec2:Describe*","elasticache:Describe*","elasticache:ListTagsForResource","elasticloadbalancing:Describe*","events:\
DescribeRule","events:ListTargetsByRule","iam:GetInstanceProfile","iam:GetRole","iam:GetRolePolicy","iam:ListAttachedRol\
ePolicies","iam:ListRolePolicies","lambda:GetAccountSettings","lambda:GetFunction","lambda:GetFunctionConfiguration","la\
mbda:GetFunctionEventInvokeConfig","lambda:GetPolicy","logs:DescribeLogGroups","sns:GetSubscriptionAttributes","sns:GetT\
opicAttributes","sqs:GetQueueAttributes","ssm:DescribeDocument","ssm:GetDocument"],Resource:"*"}]},status:{Version:"2012\
-10-17",Statement:[{Effect:"Allow",Action:"cloudformation:DescribeStacks",Resource:"arn:aws:cloudformation:REGION:ACCOUN\
T:stack/STACK/*"},{Effect:"Allow",Action:["ssm:GetParameter","ssm:GetParameterHistory"],Resource:["arn:aws:ssm:REGION:AC\
COUNT:parameter/railgun-ha/STACK/activation-token","arn:aws:ssm:REGION:ACCOUNT:parameter/railgun-ha/STACK/lock","arn:aws\
:ssm:REGION:ACCOUNT:parameter/railgun-ha/STACK/memcached-servers","arn:aws:ssm:REGION:ACCOUNT:parameter/railgun-ha/STACK\
/pause","arn:aws:ssm:REGION::parameter/aws/service/canonical/*"]},{Effect:"Deny",Action:"kms:Decrypt",Resource:"*"},{Effect:"\
Allow",Action:["lambda:GetFunctionConfiguration","lambda:InvokeFunction"],Resource:"arn:aws:lambda:REGION:ACCOUNT:functi\
on:STACK-*"},{Effect:"Allow",Action:"ssm:SendCommand",Resource:"arn:aws:ssm:REGION:ACCOUNT:document/STACK-*"},{Effect:"A\
llow",Action:"ssm:SendCommand",Resource:"arn:aws:ec2:REGION:ACCOUNT:instance/*",Condition:{StringEquals:{"ssm:resourceTa\
g/railgun-ha:stack":"STACK"}}},{Effect:"Allow",Action:["autoscaling:DescribeAutoScalingGroups","autoscaling:DescribeScal\
ingActivities","cloudwatch:DescribeAlarms","ec2:DescribeInstances","elasticache:DescribeCacheClusters","elasticloadbalan\
cing:DescribeTargetHealth","ssm:ListCommandInvocations"],Resource:"*"}]}},$=16;function K(e,n,{command:s,stackName:c}){const f=(p[s]??
E).Statement.filter(({Effect:d})=>d==="Allow").map(d=>({statement:d,granted:e.flatMap(G=>{const B=i(d,G,n,c);return B?[{
denial:G,resources:B}]:[]})})).filter(({granted:d})=>d.length>0),m=f.map(({statement:d,granted:G})=>({...I(d,n,c),Action:F(
G.map(({denial:B})=>B.action)),Resource:w(F(G.flatMap(({resources:B})=>B)))})),P=new Set(f.flatMap(({granted:d})=>d.map(
({denial:G})=>G)));return[...m,...h(e.filter(d=>!P.has(d)))]}function h(e){return F(e.map(({action:n})=>n)).map(n=>{const s=e.
flatMap(c=>c.action===n?c.resource??[]:[]);return{Effect:"Allow",Action:[n],Resource:s.length>0?w(s):"*"}})}function i({
Action:e,Resource:n},{action:s,resource:c},f,m){if(V(e).some(P=>M(P,s,"i")))return D(m).map(P=>V(n).map(d=>R(d.replace("\
STACK-*",`${P}-*`),f,m))).find(P=>!c||P.some(d=>M(d,c)))}const D=e=>[e,...Array.from({length:Math.max(0,e.length-$)},(n,s)=>e.
slice(0,-1-s))],I=(e,n,s)=>e.Condition?{...e,Condition:JSON.parse(R(JSON.stringify(e.Condition),n,s))}:e,R=(e,{account:n,
region:s,partition:c},f)=>e.replace(/\bACCOUNT\b/g,n).replace(/\bREGION\b/g,s).replace(/\bSTACK\b/g,f).replace(/^arn:[a-z-]+:/,
`arn:${c}:`);function M(e,n,s=""){const c=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");
return new RegExp(`^${c}$`,`s${s}`).test(n)}const V=e=>typeof e=="string"?[e]:e,w=e=>e.length===1&&e[0]!==void 0?e[0]:e,
F=e=>[...new Set(e)],z={plan:e=>[...b(e),...H(e)],deploy:e=>[...b(e),...H(e),...Y(e),...W(e),...a(e)],rotate:e=>[...b(e),
...Y(e),...W(e),...g(e)],destroy:e=>[...b(e),...T(e)]},X=e=>z[e.inputs.command]?.(e)??[];function b({runtime:{aws:e},inputs:{
stackName:n}}){return[l("cloudformation:DescribeStacks",async()=>{const{DescribeStacksCommand:s}=await Promise.all([t.e(
2803),t.e(2798)]).then(t.bind(t,2798));return(await e.cloudFormation()).send(new s({StackName:n}))}),l("cloudformation:D\
escribeStackEvents",async()=>{const{DescribeStackEventsCommand:s}=await Promise.all([t.e(2803),t.e(2798)]).then(t.bind(t,
2798));return(await e.cloudFormation()).send(new s({StackName:n}))})]}function H(e){const{aws:n}=e.runtime,{stackName:s,
ubuntuRelease:c,amiId:f}=e.inputs;return[l("cloudformation:ListChangeSets",async()=>{const{ListChangeSetsCommand:m}=await Promise.
all([t.e(2803),t.e(2798)]).then(t.bind(t,2798));return(await n.cloudFormation()).send(new m({StackName:s}))}),l("ec2:Des\
cribeInstanceTypes",async()=>{const{DescribeInstanceTypesCommand:m}=await Promise.all([t.e(4128),t.e(2803),t.e(2824),t.e(
1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await n.ec2()).send(new m({MaxResults:5}))}),l("ec2:De\
scribeInstanceTypeOfferings",async()=>{const{DescribeInstanceTypeOfferingsCommand:m}=await Promise.all([t.e(4128),t.e(2803),
t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await n.ec2()).send(new m({MaxResults:5}))}),
l("lambda:GetAccountSettings",async()=>{const{GetAccountSettingsCommand:m}=await Promise.all([t.e(4128),t.e(2803),t.e(4471),
t.e(2601),t.e(6187),t.e(2624)]).then(t.bind(t,7635));return(await n.lambda()).send(new m({}))}),...f?[]:[x(e,(0,A.r)(c))],
...J(e),...k(e)]}const x=({runtime:{aws:e}},n)=>l("ssm:GetParameter",async()=>{const{GetParameterCommand:s}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(8552),t.e(1903)]).then(t.bind(t,8677));return(await e.ssm()).send(new s({Name:n}))});
function J({runtime:{aws:e},inputs:{ownNetwork:n}}){return n?[l("ec2:DescribeVpcs",async()=>{const{DescribeVpcsCommand:s}=await Promise.
all([t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await e.ec2()).
send(new s({MaxResults:5}))}),l("ec2:DescribeVpcAttribute",async()=>{const{DescribeVpcAttributeCommand:s}=await Promise.
all([t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388)),c={VpcId:n.vpcId,Attribute:"\
enableDnsSupport"};return(await e.ec2()).send(new s(c))}),l("ec2:DescribeSubnets",async()=>{const{DescribeSubnetsCommand:s}=await Promise.
all([t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await e.ec2()).
send(new s({MaxResults:5}))}),l("ec2:DescribeRouteTables",async()=>{const{DescribeRouteTablesCommand:s}=await Promise.all(
[t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await e.ec2()).send(
new s({MaxResults:5}))})]:[]}function k({runtime:{aws:e},inputs:{stackName:n},identity:s}){return s?[l("s3:ListBucket",async()=>{
const{HeadBucketCommand:c}=await Promise.all([t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(1536)]).then(
t.bind(t,1536));return(await e.s3()).send(new c({Bucket:(0,r.t)(s,n)}))})]:[]}function Y(e){const{aws:n}=e.runtime,{token:s}=(0,O.
_)(e.inputs.stackName);return[x(e,s),l("ssm:GetParameterHistory",async()=>{const{GetParameterHistoryCommand:c}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(8552),t.e(1903)]).then(t.bind(t,8677));return(await n.ssm()).send(new c({Name:s,MaxResults:1}))})]}
function W(e){const{aws:n}=e.runtime;return[Z(e),l("ec2:DescribeInstances",async()=>{const{DescribeInstancesCommand:s}=await Promise.
all([t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(2388)]).then(t.bind(t,2388));return(await n.ec2()).
send(new s({MaxResults:5}))}),...q(e),l("elasticache:DescribeCacheClusters",async()=>{const{DescribeCacheClustersCommand:s}=await t.
e(4990).then(t.bind(t,4990));return(await n.elastiCache()).send(new s({MaxRecords:20}))})]}const Z=({runtime:{aws:e}})=>l(
"autoscaling:DescribeAutoScalingGroups",async()=>{const{DescribeAutoScalingGroupsCommand:n}=await Promise.all([t.e(4128),
t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(4848)]).then(t.bind(t,4848));return(await e.autoScaling()).send(new n(
{MaxRecords:1}))});function q({runtime:{aws:e},identity:n}){if(!n)return[];const{partition:s,region:c,account:f}=n,m=`ar\
n:${s}:elasticloadbalancing:${c}:${f}:targetgroup/none/${"0".repeat(16)}`;return[l("elasticloadbalancing:DescribeTargetH\
ealth",async()=>{const{DescribeTargetHealthCommand:P}=await t.e(5796).then(t.bind(t,5796));return(await e.loadBalancing()).
send(new P({TargetGroupArn:m}))})]}function a(e){const{aws:n}=e.runtime;return[l("autoscaling:DescribeScalingActivities",
async()=>{const{DescribeScalingActivitiesCommand:s}=await Promise.all([t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),
t.e(6313),t.e(4848)]).then(t.bind(t,4848));return(await n.autoScaling()).send(new s({MaxRecords:1}))}),o(e)]}const o=({runtime:{
aws:e},inputs:{stackName:n}})=>l("autoscaling:DescribeInstanceRefreshes",async()=>{const{DescribeInstanceRefreshesCommand:s}=await Promise.
all([t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(4848)]).then(t.bind(t,4848)),c=(0,O.g)(n);return(await e.
autoScaling()).send(new s({AutoScalingGroupName:c}))});function g({runtime:{aws:e}}){return[l("ssm:ListCommandInvocation\
s",async()=>{const{ListCommandInvocationsCommand:n}=await Promise.all([t.e(4128),t.e(4471),t.e(9996),t.e(8552),t.e(1903)]).
then(t.bind(t,8677));return(await e.ssm()).send(new n({MaxResults:1}))})]}function T(e){const{aws:n}=e.runtime,{stackName:s}=e.
inputs,{lock:c,prefix:f}=(0,O._)(s),{identity:m}=e;return[Z(e),o(e),x(e,c),l("ssm:GetParametersByPath",async()=>{const{GetParametersByPathCommand:P}=await Promise.
all([t.e(4128),t.e(4471),t.e(9996),t.e(8552),t.e(1903)]).then(t.bind(t,8677));return(await n.ssm()).send(new P({Path:f,MaxResults:1}))}),
...m?[U(e,(0,r.t)(m,s))]:[]]}const U=({runtime:{aws:e}},n)=>l("s3:ListBucketVersions",async()=>{const{ListObjectVersionsCommand:s}=await Promise.
all([t.e(4128),t.e(2803),t.e(2824),t.e(1627),t.e(8242),t.e(6313),t.e(1536)]).then(t.bind(t,1536));return(await e.s3()).send(
new s({Bucket:n,MaxKeys:1}))}),l=(e,n)=>({action:e,ask:n});async function _(e){const{failure:n,findings:s,runtime:c,inputs:f}=e,
m=[n.message,(0,C.n)(n.cause),...n.details,s.rootCause?.reason??"",...(s.events??[]).map(({ResourceStatusReason:tt})=>tt??
"")],P=Q(n)?await nt(e):[],d=v([...y(m),...P]);if(d.length===0)return{lines:[],pastes:[]};const G=K(d,s.identity??{account:"\
ACCOUNT",region:"REGION",partition:"aws"},f),B=[...new Set(d.map(({action:tt})=>tt))].join(", ");return c.log.info(`deni\
ed: ${B}`),{lines:d.map(et),pastes:[{title:`Policy that grants ${B}`,text:JSON.stringify({Version:"2012-10-17",Statement:G},
null,2)}]}}const Q=({code:e,cause:n})=>e==="access.denied"||n instanceof C.t&&Q(n);function et(e){const{action:n,resource:s,
reason:c}=e,f=s?` on ${s}`:"",m=c?`, because of this: ${c}`:"";return L(e)?`${n}${f} is denied${m}; a statement in the r\
ole's policy alone does not change that`:`${n}${f} is denied${m}`}async function nt({runtime:e,inputs:n,findings:s}){const c=X(
{runtime:e,inputs:n,identity:s.identity});return(await Promise.all(c.map(async({action:f,ask:m})=>{const P=await m().then(
()=>{},G=>st(G)?G:void 0);if(P===void 0)return[];const[d]=y([(0,C.n)(P)]);return[d??{action:f,resource:void 0,reason:""}]}))).
flat()}const st=e=>e instanceof Error&&/^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|403)$/.test(e.name)}),
5793:((j,N,t)=>{t.d(N,{t:()=>A});var C=t(7643),O=t(7598);const r=63;function A({account:u,region:S},L){const y=(0,O.createHash)(
"sha256").update(L).digest("hex").slice(0,8),v=`${C.c}-${u}-${S}-`,E=Math.max(0,r-v.length-y.length-1),p=L.toLowerCase().
slice(0,E).replace(/-+$/,"");return p?`${v}${p}-${y}`:`${v}${y}`}}),1105:((j,N,t)=>{t.d(N,{a:()=>p,c:()=>y,d:()=>S,f:()=>A,
i:()=>$,l:()=>L,n:()=>h,o:()=>E,r:()=>K,s:()=>v,t:()=>i,u:()=>u});var C=t(550),O=t(765),r=t(4629);const A=(0,C.t)(r.m,"A\
mazonEC2","EC2Client",O.t),u={},S=(D,I,R,M)=>[];var L=class extends A(u,S,"DescribeAccountAttributes",r.t){},y=class extends A(
u,S,"DescribeAddresses",r.n){},v=class extends A(u,S,"DescribeInstances",r.o){},E=class extends A(u,S,"DescribeInstanceT\
ypeOfferings",r.i){},p=class extends A(u,S,"DescribeInstanceTypes",r.a){},$=class extends A(u,S,"DescribeRouteTables",r.
c){},K=class extends A(u,S,"DescribeSubnets",r.l){},h=class extends A(u,S,"DescribeVpcAttribute",r.u){},i=class extends A(
u,S,"DescribeVpcs",r.d){}}),2618:((j,N,t)=>{t.d(N,{a:()=>p,i:()=>v,n:()=>E,r:()=>$,t:()=>y});var C=t(1105),O=t(4629),r=t(
6580),A=t(990),u=t(2264),S=t(4807),L=class extends(0,C.f)(C.u,C.d,"DescribeImages",O.r){};const y="railgun-ha:image";async function v({
aws:h},i){const D=(await(await h.ec2()).send(new C.a({InstanceTypes:[i]})).catch(R=>{if((0,r.t)(R,"InvalidInstanceType"))
return{InstanceTypes:[]};throw R})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(D.includes("x86_64"))
return;const I=D.length>0?`is ${D.join(", ")}`:"is not known in this region";throw new u.t("input.invalid",`instance-typ\
e: "${i}" ${I}; use an x86_64 type such as t3.medium`)}async function E(h,i,D){if(i.amiId)return{id:i.amiId,source:i.amiId};
const I=`ubuntu-${i.ubuntuRelease}`;return D?.id&&D.source===I&&i.amiUpdate==="pinned"?D:{id:await K(h,i.ubuntuRelease),
source:I}}async function p({aws:h},{id:i,source:D}){if(i!==D)return S.t;const{Images:I}=await(await h.ec2()).send(new L(
{ImageIds:[i]})).catch(M=>{if((0,r.t)(M,"InvalidAMIID.NotFound","InvalidAMIID.Unavailable"))return{Images:[]};throw M}),
R=I?.[0]?.RootDeviceName;if(R)return R;throw new u.t("image.unknown",`ami-id: this region has no image ${i} that this ac\
count may use; set ami-id to one that it has`)}function $(h){return`/aws/service/canonical/ubuntu/server/${h}/stable/cur\
rent/amd64/hvm/${h==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`}async function K({aws:h},i){const D=$(i),I=await h.ssm();try{const{
Parameter:R}=await I.send(new A.i({Name:D}));if(R?.Value)return R.Value}catch(R){if(!(0,r.t)(R,"ParameterNotFound"))throw R}
throw new u.t("image.unknown",`this region has no image of Ubuntu ${i} (parameter ${D}); set ami-id`)}}),4807:((j,N,t)=>{
t.d(N,{_:()=>S,a:()=>w,c:()=>D,d:()=>E,f:()=>$,g:()=>y,h:()=>r,i:()=>Y,l:()=>i,m:()=>A,n:()=>W,o:()=>V,p:()=>L,r:()=>Z,s:()=>M,
t:()=>x,u:()=>h,v:()=>v,y:()=>u});var C=t(7643),O=t(2739);const r=a=>({Ref:a}),A=(a,o)=>({"Fn::GetAtt":[a,o]}),u=(a,o)=>({
"Fn::Sub":o===void 0?a:[a,o]}),S=(a,o)=>({"Fn::Select":[a,o]}),L=r("AWS::AccountId"),y=(a,o)=>u(`arn:\${AWS::Partition}:${a}\
:\${AWS::Region}:\${AWS::AccountId}:${o}`),v=a=>({Service:u(`${a}.\${AWS::URLSuffix}`)}),E={vpc:"Vpc",loadBalancerSecurityGroup:"\
LoadBalancerSecurityGroup",listenerSecurityGroup:"ListenerSecurityGroup",probeSecurityGroup:"PortProbeSecurityGroup",memcachedSecurityGroup:"\
MemcachedSecurityGroup",ingressFromLoadBalancer:"ListenerIngressFromLoadBalancer",ingressFromProbe:"ListenerIngressFromP\
ortProbe",topic:"CacheTopic",topicPolicy:"CacheTopicPolicy",failedEvents:"FailedEvents",failedEventsPolicy:"FailedEvents\
Policy",railgunHost:"RailgunHost",settings:"ListenerSettings",mapFile:"ListenerMap",document:"ConvergeDocument",bootLogGroup:"\
BootLogGroup",instanceRole:"InstanceRole",instanceProfile:"InstanceProfile",probeDenial:"PortProbeCodeDenial",launchTemplate:"\
LaunchTemplate",group:"ListenerGroup",launchRule:"LaunchRule",launchPermission:"LaunchPermission",scheduleRule:"Schedule\
Rule",schedulePermission:"SchedulePermission",topicPermission:"CacheTopicPermission",subscription:"CacheTopicSubscriptio\
n",alarmTopic:"AlarmTopic",dashboard:"Dashboard"},p={"launch-gate":"LaunchGate","port-probe":"PortProbe","endpoint-sync":"\
EndpointSync",reconciler:"Reconciler"};function $(a){const o=p[a];return{function:o,role:`${o}Role`,logGroup:`${o}LogGro\
up`,invokeConfig:`${o}InvokeConfig`}}function K(a,o=a.stackName){const g=Object.keys(a.tags).sort();return{...Object.fromEntries(
g.map(T=>[T,a.tags[T]??""])),[C.u]:a.stackName,Name:o}}function h(a,o=a.stackName){return Object.entries(K(a,o)).map(([g,
T])=>({Key:g,Value:T}))}function i(a,o,g={}){const{DependsOn:T,...U}=g;return{Type:a,...T?.length&&{DependsOn:T},...U,Properties:o}}
const D={DeletionPolicy:"Delete",UpdateReplacePolicy:"Delete"},I=6e3,R=30;function M(a){const o=a.elasticIps?"ElasticIp":
"";return{loadBalancer:`${o}LoadBalancer`,targetGroup:`${o}TargetGroup`,listener:`${o}LoadBalancerListener`}}const V=a=>A(
M(a).loadBalancer,"DNSName");function w(a,o){const g=M(a);return{...X(a,o),[g.loadBalancer]:i("AWS::ElasticLoadBalancing\
V2::LoadBalancer",{Type:"network",Scheme:"internet-facing",...b(a,o),SecurityGroups:[r(E.loadBalancerSecurityGroup)],LoadBalancerAttributes:F(
{"load_balancing.cross_zone.enabled":"true"}),Tags:h(a)},{DependsOn:o.gateway}),[g.targetGroup]:H(a,o),[g.listener]:i("A\
WS::ElasticLoadBalancingV2::Listener",{LoadBalancerArn:r(g.loadBalancer),Protocol:"TCP",Port:O.t.port,DefaultActions:[{Type:"\
forward",TargetGroupArn:r(g.targetGroup)}],ListenerAttributes:F({"tcp.idle_timeout.seconds":String(I)})})}}const F=a=>Object.
entries(a).map(([o,g])=>({Key:o,Value:g})),z=a=>`LoadBalancerAddress${a}`;function X(a,o){if(!a.elasticIps)return{};const g=T=>[
z(T),i("AWS::EC2::EIP",{Domain:"vpc",Tags:h(a,`${a.stackName}-load-balancer`)},{DependsOn:o.gateway})];return Object.fromEntries(
o.publicSubnets.map((T,U)=>g(U)))}function b(a,o){return a.elasticIps?{SubnetMappings:o.publicSubnets.map((g,T)=>({SubnetId:g,
AllocationId:A(z(T),"AllocationId")}))}:{Subnets:o.publicSubnets}}function H(a,o){return i("AWS::ElasticLoadBalancingV2:\
:TargetGroup",{TargetType:"instance",Protocol:"TCP",Port:O.t.port,VpcId:o.vpcId,HealthCheckProtocol:"TCP",HealthCheckPort:"\
traffic-port",HealthCheckIntervalSeconds:5,HealthCheckTimeoutSeconds:2,HealthyThresholdCount:2,UnhealthyThresholdCount:2,
TargetGroupAttributes:F({"deregistration_delay.timeout_seconds":String(R),"deregistration_delay.connection_termination.e\
nabled":"true"}),Tags:h(a)})}const x="/dev/sda1",J={[C.l.zones]:{Type:"CommaDelimitedList",Description:"Availability zon\
es, one for each pair of subnets, in an order that never changes"},[C.l.imageId]:{Type:"AWS::EC2::Image::Id",Description:"\
Image of the listener instances"},[C.l.rootDevice]:{Type:"String",Description:"Device name of the image's root volume",Default:x,
AllowedPattern:"^/dev/[a-z0-9/]+$"},[C.l.artifactsBucket]:{Type:"String",Description:"Bucket with the code of the functi\
ons",AllowedPattern:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},[C.l.servingTemplateVersion]:{Type:"String",Description:"Versi\
on of the launch template that the group serves with; an instance refresh moves it",Default:"1",AllowedPattern:"^[1-9][0\
-9]*$"}},k={[C.l.vpcCidr]:{Type:"String",Description:"Range of the VPC in which the public subnets lie",AllowedPattern:"\
^[0-9.]{7,15}/[0-9]{1,2}$"}},Y=a=>a.ownNetwork?{...J,...k}:J;function W(a){const{host:o,settings:g,mapFile:T}=(0,C._)(a.
stackName),U=(l,_,Q)=>i("AWS::SSM::Parameter",{Name:l,Description:_,Type:"String",Value:Q,Tags:K(a)},D);return{[E.railgunHost]:U(
o,"Address that Cloudflare connects to",V(a)),...q(a)&&{[E.settings]:U(g,"Further settings of the listeners",JSON.stringify(
a.listenerSettings))},...a.mapFile!==""&&{[E.mapFile]:U(T,"Map of hosts to addresses of the listeners",a.mapFile)}}}const Z=a=>Object.
keys(W(a)),q=a=>Object.keys(a.listenerSettings).length>0})};export{at as id,ot as ids,ct as modules};
