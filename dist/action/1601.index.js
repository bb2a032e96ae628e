const x=1601,K=[1601],M={1601:((F,r,t)=>{t.r(r),t.d(r,{accessAdvice:()=>E});var C=t(2264),u=t(7643);function g(n){const e=/not authorized to perform:? \[?([a-z0-9-]+:[A-Za-z0-9]+)\]?(?: on resource: ("?)(\S+?)\2(?=[\s,]|\.?$))?/.
exec(n)??/API: ([a-z0-9-]+:[A-Za-z0-9]+) (?:You are not authorized|Access ?Denied|User: )/.exec(n),o=e?.[1];if(o)return{
action:o,resource:e[3]?.startsWith("arn:")?e[3]:void 0,reason:/\bbecause ([^.(]+?)\s*(?:[.(]|$)/.exec(n)?.[1]??R(n)}}const R=n=>/with an explicit deny in an? [a-z -]+ policy/.
exec(n)?.[0]??"",S=({reason:n})=>/explicit deny|service control|resource control|permissions boundary|session policy|VPC endpoint/i.
test(n);function f(n){const e=n.flatMap(o=>g(o)??[]);return e.filter(({action:o},s)=>e.findIndex(c=>c.action===o)===s)}var P=[
{Sid:"Stack",Effect:"Allow",Action:["cloudformation:ContinueUpdateRollback","cloudformation:CreateChangeSet","cloudforma\
tion:DeleteChangeSet","cloudformation:DeleteStack","cloudformation:DescribeChangeSet","cloudformation:DescribeEvents","c\
loudformation:DescribeStackDriftDetectionStatus","cloudformation:DescribeStackEvents","cloudformation:DescribeStackResou\
rceDrifts","cloudformation:DescribeStacks","cloudformation:DetectStackDrift","cloudformation:ExecuteChangeSet","cloudfor\
mation:ListChangeSets","cloudformation:SetStackPolicy","cloudformation:TagResource","cloudformation:UntagResource","clou\
dformation:UpdateTerminationProtection"],Resource:"arn:aws:cloudformation:REGION:ACCOUNT:stack/STACK/*"},{Sid:"Bucket",Effect:"\
Allow",Action:["s3:CreateBucket","s3:DeleteBucket","s3:DeleteObject","s3:DeleteObjectVersion","s3:GetObject","s3:ListBuc\
ket","s3:ListBucketVersions","s3:PutBucketPolicy","s3:PutBucketPublicAccessBlock","s3:PutBucketTagging","s3:PutBucketVer\
sioning","s3:PutEncryptionConfiguration","s3:PutObject"],Resource:["arn:aws:s3:::railgun-ha-ACCOUNT-REGION-*","arn:aws:s\
3:::railgun-ha-ACCOUNT-REGION-*/*"]},{Sid:"DesiredState",Effect:"Allow",Action:["ssm:AddTagsToResource","ssm:DeleteParam\
eter","ssm:DeleteParameters","ssm:GetParameter","ssm:GetParameterHistory","ssm:GetParameters","ssm:GetParametersByPath",
"ssm:LabelParameterVersion","ssm:ListTagsForResource","ssm:PutParameter","ssm:RemoveTagsFromResource","ssm:UnlabelParame\
terVersion"],Resource:["arn:aws:ssm:REGION:ACCOUNT:parameter/railgun-ha/STACK","arn:aws:ssm:REGION:ACCOUNT:parameter/rai\
lgun-ha/STACK/*"]},{Sid:"Images",Effect:"Allow",Action:"ssm:GetParameter",Resource:"arn:aws:ssm:REGION::parameter/aws/se\
rvice/canonical/*"},{Sid:"Document",Effect:"Allow",Action:["ssm:AddTagsToResource","ssm:CreateDocument","ssm:DeleteDocum\
ent","ssm:DescribeDocument","ssm:GetDocument","ssm:ListTagsForResource","ssm:RemoveTagsFromResource","ssm:SendCommand","\
ssm:UpdateDocument","ssm:UpdateDocumentDefaultVersion"],Resource:"arn:aws:ssm:REGION:ACCOUNT:document/STACK-*"},{Sid:"No\
des",Effect:"Allow",Action:"ssm:SendCommand",Resource:"arn:aws:ec2:REGION:ACCOUNT:instance/*",Condition:{StringEquals:{"\
ssm:resourceTag/railgun-ha:stack":"STACK"}}},{Sid:"Roles",Effect:"Allow",Action:["iam:AddRoleToInstanceProfile","iam:Cre\
ateInstanceProfile","iam:CreateRole","iam:DeleteInstanceProfile","iam:DeleteRole","iam:DeleteRolePolicy","iam:GetInstanc\
eProfile","iam:GetRole","iam:GetRolePolicy","iam:ListAttachedRolePolicies","iam:ListRolePolicies","iam:PutRolePolicy","i\
am:RemoveRoleFromInstanceProfile","iam:TagRole","iam:UntagRole","iam:UpdateAssumeRolePolicy"],Resource:["arn:aws:iam::AC\
COUNT:role/railgun-ha/STACK-*","arn:aws:iam::ACCOUNT:instance-profile/railgun-ha/STACK-*"]},{Sid:"PassRoles",Effect:"All\
ow",Action:"iam:PassRole",Resource:"arn:aws:iam::ACCOUNT:role/railgun-ha/STACK-*",Condition:{StringEquals:{"iam:PassedTo\
Service":["ec2.amazonaws.com","lambda.amazonaws.com"]}}},{Sid:"ServiceRoles",Effect:"Allow",Action:"iam:CreateServiceLin\
kedRole",Resource:"arn:aws:iam::ACCOUNT:role/aws-service-role/*",Condition:{StringEquals:{"iam:AWSServiceName":["autosca\
ling.amazonaws.com","elasticache.amazonaws.com","elasticloadbalancing.amazonaws.com"]}}},{Sid:"Functions",Effect:"Allow",
Action:["lambda:AddPermission","lambda:CreateFunction","lambda:DeleteFunction","lambda:DeleteFunctionEventInvokeConfig",
"lambda:GetFunction*","lambda:GetPolicy","lambda:GetRuntimeManagementConfig","lambda:InvokeFunction","lambda:ListTags","\
lambda:PutFunctionEventInvokeConfig","lambda:RemovePermission","lambda:TagResource","lambda:UntagResource","lambda:Updat\
eFunctionCode","lambda:UpdateFunctionConfiguration","lambda:UpdateFunctionEventInvokeConfig"],Resource:"arn:aws:lambda:R\
EGION:ACCOUNT:function:STACK-*"},{Sid:"EventsAndLogs",Effect:"Allow",Action:["cloudwatch:*","events:*","logs:*","sns:*",
"sqs:*"],Resource:["arn:aws:cloudwatch:REGION:ACCOUNT:alarm:STACK-*","arn:aws:cloudwatch::ACCOUNT:dashboard/STACK-*","ar\
n:aws:events:REGION:ACCOUNT:rule/STACK-*","arn:aws:logs:REGION:ACCOUNT:log-group:STACK-*","arn:aws:logs:REGION:ACCOUNT:l\
og-group:/railgun-ha/STACK/*","arn:aws:sns:REGION:ACCOUNT:STACK-*","arn:aws:sqs:REGION:ACCOUNT:STACK-*"]},{Sid:"Network",
Effect:"Allow",Action:["autoscaling:*","cloudwatch:DescribeAlarms","ec2:AllocateAddress","ec2:Associate*","ec2:AttachInt\
ernetGateway","ec2:AuthorizeSecurityGroup*","ec2:Create*","ec2:Delete*","ec2:Describe*","ec2:DetachInternetGateway","ec2\
:Disassociate*","ec2:GetConsoleOutput","ec2:GetSecurityGroupsForVpc","ec2:ModifyLaunchTemplate","ec2:ModifySubnetAttribu\
te","ec2:ModifyVpcAttribute","ec2:ReleaseAddress","ec2:ReplaceRoute*","ec2:RevokeSecurityGroup*","ec2:RunInstances","ec2\
:TerminateInstances","ec2:UpdateSecurityGroupRuleDescriptions*","elasticache:*","elasticloadbalancing:*","lambda:GetAcco\
untSettings","logs:DescribeLogGroups","ssm:ListCommandInvocations"],Resource:"*",Condition:{StringEquals:{"aws:Requested\
Region":"REGION"}}}];function D(n,e,o){const s=P,c=s.flatMap(l=>{const a=n.map(({action:d})=>d).filter(d=>A(l,d));return a.
length>0?[O({...l,Action:a},e,o)]:[]}),i=n.filter(({action:l})=>!s.some(a=>A(a,l)));return[...c,...i.map(({action:l,resource:a})=>({
Effect:"Allow",Action:[l],Resource:a??"*"}))]}const T=n=>typeof n=="string"?[n]:n,A=({Action:n},e)=>T(n).some(o=>new RegExp(
`^${o.replaceAll("*",".*")}$`,"i").test(e));function O(n,{account:e,region:o,partition:s},c){const i=JSON.stringify(n).replace(
/\bACCOUNT\b/g,e).replace(/\bREGION\b/g,o).replace(/\bSTACK\b/g,c).replace(/"arn:[a-z-]+:/g,`"arn:${s}:`);return JSON.parse(
i)}function h({aws:n},e){const{token:o}=(0,u._)(e);return{"cloudformation:DescribeStacks":async()=>{const{DescribeStacksCommand:s}=await Promise.
all([t.e(8059),t.e(2803),t.e(9632)]).then(t.bind(t,7149));return(await n.cloudFormation()).send(new s({StackName:e}))},"\
cloudformation:DescribeStackEvents":async()=>{const{DescribeStackEventsCommand:s}=await Promise.all([t.e(8059),t.e(2803),
t.e(9632)]).then(t.bind(t,7149));return(await n.cloudFormation()).send(new s({StackName:e}))},"ssm:GetParameter":async()=>{
const{GetParameterCommand:s}=await Promise.all([t.e(8059),t.e(1364),t.e(990),t.e(8060),t.e(2803),t.e(6776),t.e(9713),t.e(
3655),t.e(2619),t.e(1105),t.e(4471),t.e(6665),t.e(8552),t.e(633)]).then(t.bind(t,7958));return(await n.ssm()).send(new s(
{Name:o}))},"ssm:GetParameterHistory":async()=>{const{GetParameterHistoryCommand:s}=await Promise.all([t.e(8059),t.e(1364),
t.e(990),t.e(8060),t.e(2803),t.e(6776),t.e(9713),t.e(3655),t.e(2619),t.e(1105),t.e(4471),t.e(6665),t.e(8552),t.e(633)]).
then(t.bind(t,7958));return(await n.ssm()).send(new s({Name:o,MaxResults:1}))},"ec2:DescribeInstanceTypes":async()=>{const{
DescribeInstanceTypesCommand:s}=await Promise.all([t.e(8059),t.e(1364),t.e(990),t.e(6776),t.e(1105),t.e(3835)]).then(t.bind(
t,3835));return(await n.ec2()).send(new s({MaxResults:5}))},"ec2:DescribeInstanceTypeOfferings":async()=>{const{DescribeInstanceTypeOfferingsCommand:s}=await Promise.
all([t.e(8059),t.e(1364),t.e(990),t.e(6776),t.e(1105),t.e(3835)]).then(t.bind(t,3835));return(await n.ec2()).send(new s(
{MaxResults:5}))},"ec2:DescribeInstances":async()=>{const{DescribeInstancesCommand:s}=await Promise.all([t.e(8059),t.e(1364),
t.e(990),t.e(6776),t.e(1105),t.e(3835)]).then(t.bind(t,3835));return(await n.ec2()).send(new s({MaxResults:5}))},"autosc\
aling:DescribeAutoScalingGroups":async()=>{const{DescribeAutoScalingGroupsCommand:s}=await Promise.all([t.e(8059),t.e(1364),
t.e(990),t.e(8060),t.e(2803),t.e(6776),t.e(3655),t.e(2619),t.e(1105),t.e(4471),t.e(1383),t.e(8737)]).then(t.bind(t,4848));
return(await n.autoScaling()).send(new s({MaxRecords:1}))},"autoscaling:DescribeScalingActivities":async()=>{const{DescribeScalingActivitiesCommand:s}=await Promise.
all([t.e(8059),t.e(1364),t.e(990),t.e(8060),t.e(2803),t.e(6776),t.e(3655),t.e(2619),t.e(1105),t.e(4471),t.e(1383),t.e(8737)]).
then(t.bind(t,4848));return(await n.autoScaling()).send(new s({MaxRecords:1}))},"elasticache:DescribeCacheClusters":async()=>{
const{DescribeCacheClustersCommand:s}=await Promise.all([t.e(8059),t.e(2619),t.e(4909)]).then(t.bind(t,4909));return(await n.
elastiCache()).send(new s({MaxRecords:20}))},"lambda:GetAccountSettings":async()=>{const{GetAccountSettingsCommand:s}=await Promise.
all([t.e(8059),t.e(1364),t.e(990),t.e(8060),t.e(2803),t.e(6776),t.e(9713),t.e(3655),t.e(2619),t.e(1105),t.e(4471),t.e(2601),
t.e(6187),t.e(5255)]).then(t.bind(t,1548));return(await n.lambda()).send(new s({}))}}}async function E(n){const{failure:e,
findings:o,runtime:s,inputs:c}=n,i=[e.message,(0,C.n)(e.cause),...e.details,o.rootCause?.reason??"",...(o.events??[]).map(
({ResourceStatusReason:m})=>m??"")],l=e.code==="access.denied"?await G(n):[],a=[...f(i),...l].filter(({action:m},I,v)=>v.
findIndex(U=>U.action===m)===I);if(a.length===0)return{lines:[],pastes:[]};const d=D(a,o.identity??{account:"ACCOUNT",region:"\
REGION",partition:"aws"},c.stackName);return s.log.info(`denied: ${a.map(({action:m})=>m).join(", ")}`),{lines:a.map(y),
pastes:[{title:`Policy that grants ${a.map(({action:m})=>m).join(", ")}`,text:JSON.stringify({Version:"2012-10-17",Statement:d},
null,2)}]}}function y(n){const{action:e,resource:o,reason:s}=n,c=o?` on ${o}`:"",i=s?`, because of this: ${s}`:"";return S(
n)?`${e}${c} is denied${i}; a statement in the role's policy alone does not change that`:`${e}${c} is denied${i}`}async function G({
runtime:n,inputs:e}){if(e.command!=="deploy"&&e.command!=="plan")return[];const o=h(n,e.stackName);return(await Promise.
all(Object.entries(o).map(async([s,c])=>{const i=await c().then(()=>{},a=>N(a)?a:void 0);if(i===void 0)return[];const[l]=f(
[(0,C.n)(i)]);return[l??{action:s,resource:void 0,reason:""}]}))).flat()}const N=n=>n instanceof Error&&/^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|403)$/.
test(n.name)})};export{x as id,K as ids,M as modules};
