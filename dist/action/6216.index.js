const j=6216,K=[6216,8280],U={8930:((A,P,o)=>{o.d(P,{t:()=>_});var t=o(6776),_=class extends(0,t.a)(t.r,t.i,"ResumeProce\
sses",t.c){}}),8919:((A,P,o)=>{o.d(P,{n:()=>b,t:()=>I});var t=o(2656),_=o(7643),m=o(6776),h=o(8930),w=o(4865);async function b(d,r,{
paused:D,guard:p=C=>C()}){const C=await d.aws.autoScaling(),O=(0,_.g)(r),S=(await v(d,r)).includes(_.i);if(D===void 0&&!S)
return!1;const T=async()=>(0,w.n)(d,r,D??(await(0,w.t)(d,r))?.paused??!1);return S?await p(async()=>{await T();const B=await g(
d,r),y=_.t.filter(L=>!B.includes(L));y.length!==0&&await C.send(new h.t({AutoScalingGroupName:O,ScalingProcesses:y}))}):
await T(),S}async function I(d,r){if(!(await v(d,r)).includes("Terminate"))return;const D=await d.aws.autoScaling(),p=(0,_.
g)(r);await D.send(new h.t({AutoScalingGroupName:p,ScalingProcesses:[_.f]}))}async function v({aws:d},r){const{AutoScalingGroups:D=[]}=await(await d.
autoScaling()).send(new m.n({AutoScalingGroupNames:[(0,_.g)(r)]}));return D.flatMap(({SuspendedProcesses:p})=>p??[]).map(
({ProcessName:p=""})=>p)}async function g({aws:d,clock:r,runName:D},p){const{LockParameter:C}=await o.e(9534).then(o.bind(
o,9534)),O=await new C({aws:d,stackName:p,owner:D}).read();return O?.lock&&(0,t.i)(O.lock,r.now())?O.lock.suspended:[]}}),
3835:((A,P,o)=>{o.r(P),o.d(P,{DescribeAccountAttributesCommand:()=>t.o,DescribeAddressesCommand:()=>t.a,DescribeInstanceTypeOfferingsCommand:()=>t.
r,DescribeInstanceTypesCommand:()=>t.n,DescribeInstancesCommand:()=>t.i,DescribeVpcsCommand:()=>t.t,EC2Client:()=>t.u});
var t=o(1105),_=o(126),m=o(8280)}),2656:((A,P,o)=>{o.d(P,{i:()=>h,n:()=>m,r:()=>w,t:()=>_});var t=o(7811);const _=12e4,m=(0,t.
u)({owner:(0,t.p)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.a)(),suspended:(0,t.
n)((0,t.p)())}),h=(b,I)=>b.held&&b.leaseUntil>I,w=(0,t.u)({paused:(0,t.r)(),by:(0,t.p)()})}),8280:((A,P,o)=>{o.d(P,{findOwnNetwork:()=>d});
var t=o(1105),_=o(6580),m=o(2264),h=o(979),w=class extends(0,t.l)(t.s,t.c,"DescribeRouteTables",t.d){},b=class extends(0,t.
l)(t.s,t.c,"DescribeSubnets",t.f){},I=class extends(0,t.l)(t.s,t.c,"DescribeVpcAttribute",t.p){};const v=8,g=2;async function d(n,a,e){
const s=await r(n,a).catch(E=>{throw(0,_.t)(E,"InvalidVpcID.NotFound","InvalidSubnetID.NotFound")?new m.t("network.unsui\
table",`${(0,m.n)(E)}; set an id of this account and region`,{cause:E}):E}),c=p(s,e);if(c.length===0)return f(s);const[i=""]=c,
l=c.length===1?i:`VPC ${a.vpcId} does not suit in ${c.length} points`;throw new m.t("network.unsuitable",l,{details:c.length===
1?[]:c})}async function r(n,a){const{vpcId:e}=a,{Vpcs:s=[]}=await n.send(new t.t({VpcIds:[e]})),c=[...a.publicSubnetIds,
...a.privateSubnetIds],[{Subnets:i=[]},l,E,M]=await Promise.all([n.send(new b({SubnetIds:c})),n.send(new I({VpcId:e,Attribute:"\
enableDnsSupport"})),n.send(new I({VpcId:e,Attribute:"enableDnsHostnames"})),D(n,e)]),R=$=>$.flatMap(W=>i.find(({SubnetId:N})=>N===
W)??[]);return{vpc:s[0]??{},dnsSupport:l.EnableDnsSupport?.Value??!1,dnsHostnames:E.EnableDnsHostnames?.Value??!1,publicSubnets:R(
a.publicSubnetIds),privateSubnets:R(a.privateSubnetIds),routeTables:M}}async function D(n,a){const e=[];let s;do{const c=[
{Name:"vpc-id",Values:[a]}],i=await n.send(new w({Filters:c,...s&&{NextToken:s}}));e.push(...i.RouteTables??[]),s=i.NextToken}while(s);
return e}function p(n,a){const{vpc:e,publicSubnets:s,privateSubnets:c}=n,i=[...s,...c].filter(({VpcId:l})=>l!==e.VpcId);
return[...i.map(({SubnetId:l,VpcId:E})=>`${l} lies in ${E}, not in ${e.VpcId}; set subnets of that VPC`),...S("public",s),
...S("private",c),...T(s,c),...s.filter(l=>!B(n.routeTables,l)).map(({SubnetId:l})=>C(l)),...i.length===0&&!L(n)?[`the p\
ublic subnets lie in more than one range of ${e.VpcId}; set subnets of one range`]:[],...n.dnsSupport?[]:[`${e.VpcId} ha\
s no DNS support; set enableDnsSupport`],...n.dnsHostnames?[]:[`${e.VpcId} gives no DNS host names; set enableDnsHostnam\
es`],...a.isNew?y(n,a):[]]}const C=(n="")=>`${n} is no public subnet: it has no route for 0.0.0.0/0 to an internet gatew\
ay; add one, or set another subnet`,O=n=>n.map(({AvailabilityZone:a=""})=>a);function S(n,a){const e=O(a);return[...new Set(
e.filter((s,c)=>e.indexOf(s)!==c))].map(s=>`two ${n} subnets lie in ${s}; set one in each zone`)}function T(n,a){const[e,
s]=[n,a].map(c=>[...new Set(O(c))].sort().join(", "));return e===s?[]:[`the public subnets lie in ${e}, the private ones\
 in ${s}; set one of each in each zone`]}function B(n,{SubnetId:a}){const e=s=>n.find(({Associations:c=[]})=>c.some(s));
return((e(s=>s.SubnetId===a)??e(s=>s.Main===!0))?.Routes??[]).some(({DestinationCidrBlock:s,GatewayId:c,State:i})=>s==="\
0.0.0.0/0"&&c?.startsWith("igw-")&&i!=="blackhole")}function y({publicSubnets:n,privateSubnets:a},e){const s=(E,M)=>Math.
ceil(E/Math.max(1,M.length)),c=v+s(2*e.size,n),i=g+s(e.memcachedNodes,a),l=(E,M)=>E.filter(({AvailableIpAddressCount:R=0})=>R<
M).map(({SubnetId:R,AvailableIpAddressCount:$})=>`${R} has ${$} free addresses, ${M} are needed; set a larger subnet`);return[
...l(n,c),...l(a,i)]}function L({vpc:n,publicSubnets:a}){return[...(n.CidrBlockAssociationSet??[]).filter(({CidrBlockState:e})=>e?.
State==="associated").map(({CidrBlock:e=""})=>e),...n.CidrBlock?[n.CidrBlock]:[]].find(e=>a.every(({CidrBlock:s=""})=>u(
e,s)))}function u(n,a){const[e,s]=[n,a].map(h.a),c=({base:i,prefix:l})=>i+(0,h.s)({base:i,prefix:l});return e!==void 0&&
s!==void 0&&e.base<=s.base&&c(s)<=c(e)}const f=n=>({cidr:L(n)??"",zones:O(n.publicSubnets)})}),4865:((A,P,o)=>{o.d(P,{n:()=>I,
t:()=>b});var t=o(2656),_=o(7643),m=o(6580),h=o(990),w=o(7274);async function b({aws:v},g){const d=await v.ssm();try{const{
Parameter:r}=await d.send(new h.n({Name:(0,_._)(g).pause}));return t.r.safeParse(JSON.parse(r?.Value??"")).data}catch(r){
if((0,m.t)(r,"ParameterNotFound")||r instanceof SyntaxError)return;throw r}}async function I({aws:v,runName:g},d,r){const D=await v.
ssm(),p={paused:r,by:g};await D.send(new w.t({Name:(0,_._)(d).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(p),Overwrite:!0}))}}),126:((A,P,o)=>{o.d(P,{t:()=>C});var t=o(6765),_=o(2033),m=o(6776),h=o(
6580),w=o(1105),b=o(8919),I=class extends(0,m.a)(m.r,m.i,"RollbackInstanceRefresh",m.l){},v=class extends(0,w.l)(w.s,w.c,
"GetConsoleOutput",w.m){};const g=400;async function d({aws:u},f){const n=await u.ec2();for(const a of f){const e=await n.
send(new v({InstanceId:a})).catch(()=>{}),s=[...Buffer.from(e?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(s)return`${s.slice(0,g)} (${a})`}}const r=5e3,D=3e4,p=108e5;async function C(u,f,n){const{clock:a}=u,e=L(
u),s=a.now()+p;let c="";for(;;){const i=await T(u,f,n),{Status:l="",StatusReason:E=""}=i;e(i);const M=O[l],R={id:n,version:i.
DesiredConfiguration?.LaunchTemplate?.Version??"",status:l};if(M)return{...R,kind:M,reason:M==="successful"?"":c||S(i)};
if(a.now()>=s)return{...R,kind:"timed-out",reason:E};l==="InProgress"&&(c=await B(u,f,i)??c),l==="RollbackInProgress"&&await(0,b.
n)(u,f.stackName,{}),await(0,t.t)(a,r)}}const O={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"\
failed",Failed:"failed",Cancelled:"failed"},S=({RollbackDetails:u,StatusReason:f,Status:n})=>u?.RollbackReason||f||`it e\
nded as ${n}`;async function T({aws:u},{groupName:f},n){const{InstanceRefreshes:a}=await(await u.autoScaling()).send(new _.
s({AutoScalingGroupName:f,InstanceRefreshIds:[n]}));return a?.[0]??{InstanceRefreshId:n,Status:"Pending"}}async function B(u,{
groupName:f},n){const a=await u.aws.autoScaling(),{Activities:e=[]}=await a.send(new m.t({AutoScalingGroupName:f,MaxRecords:100})),
s=(0,_.r)(e,n.StartTime?.getTime()??0);if(s.count<2)return;const c=await y(u,s);u.log.warning(`${s.count} new instances \
failed in a row: ${c}; the refresh is rolled back`);try{await a.send(new I({AutoScalingGroupName:f}))}catch(i){if(!(0,h.
t)(i,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw i}return c}const y=async(u,{instanceIds:f,
reason:n})=>await d(u,f.slice(0,2))??n;function L({clock:u,log:f}){const n=u.now();let a="",e=Number.NEGATIVE_INFINITY;return({
Status:s,PercentageComplete:c=0,InstancesToUpdate:i,StatusReason:l})=>{const E=`${s} ${c} %${i===void 0?"":`, ${i} insta\
nces left`}${l?`: ${l}`:""}`;E===a&&u.now()-e<D||(a=E,e=u.now(),f.info(`${Math.round((e-n)/1e3)} s  ${E}`))}}})};export{j as id,K as ids,U as modules};
