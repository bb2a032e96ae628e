const j=3835,K=[3835,8280,6216],U={7274:((A,h,t)=>{t.d(h,{t:()=>f});var n=t(990),f=class extends(0,n.a)(n.r,n.i,"PutPara\
meter",n.d){}}),8930:((A,h,t)=>{t.d(h,{t:()=>f});var n=t(6776),f=class extends(0,n.a)(n.r,n.i,"ResumeProcesses",n.c){}}),
8919:((A,h,t)=>{t.d(h,{n:()=>g,t:()=>v});var n=t(2656),f=t(7643),p=t(6776),O=t(8930),b=t(4865);async function g(r,o,{paused:l,
guard:d=P=>P()}){const P=await r.aws.autoScaling(),I=(0,f.g)(o),C=(await M(r,o)).includes(f.i);if(l===void 0&&!C)return!1;
const T=async()=>(0,b.n)(r,o,l??(await(0,b.t)(r,o))?.paused??!1);return C?await d(async()=>{await T();const y=await m(r,
o),L=f.t.filter(B=>!y.includes(B));L.length!==0&&await P.send(new O.t({AutoScalingGroupName:I,ScalingProcesses:L}))}):await T(),
C}async function v(r,o){if(!(await M(r,o)).includes("Terminate"))return;const l=await r.aws.autoScaling(),d=(0,f.g)(o);await l.
send(new O.t({AutoScalingGroupName:d,ScalingProcesses:[f.f]}))}async function M({aws:r},o){const{AutoScalingGroups:l=[]}=await(await r.
autoScaling()).send(new p.n({AutoScalingGroupNames:[(0,f.g)(o)]}));return l.flatMap(({SuspendedProcesses:d})=>d??[]).map(
({ProcessName:d=""})=>d)}async function m({aws:r,clock:o,runName:l},d){const{LockParameter:P}=await t.e(9534).then(t.bind(
t,9534)),I=await new P({aws:r,stackName:d,owner:l}).read();return I?.lock&&(0,n.i)(I.lock,o.now())?I.lock.suspended:[]}}),
3835:((A,h,t)=>{t.r(h),t.d(h,{DescribeAccountAttributesCommand:()=>n.o,DescribeAddressesCommand:()=>n.a,DescribeInstanceTypeOfferingsCommand:()=>n.
r,DescribeInstanceTypesCommand:()=>n.n,DescribeInstancesCommand:()=>n.i,DescribeVpcsCommand:()=>n.t,EC2Client:()=>n.u});
var n=t(1105),f=t(126),p=t(8280)}),2656:((A,h,t)=>{t.d(h,{i:()=>O,n:()=>p,r:()=>b,t:()=>f});var n=t(7811);const f=12e4,p=(0,n.
u)({owner:(0,n.p)(),purpose:(0,n.t)(["deploy","rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.a)(),suspended:(0,n.
n)((0,n.p)())}),O=(g,v)=>g.held&&g.leaseUntil>v,b=(0,n.u)({paused:(0,n.r)(),by:(0,n.p)()})}),8280:((A,h,t)=>{t.d(h,{findOwnNetwork:()=>r});
var n=t(1105),f=t(6580),p=t(2264),O=t(979),b=class extends(0,n.l)(n.s,n.c,"DescribeRouteTables",n.d){},g=class extends(0,n.
l)(n.s,n.c,"DescribeSubnets",n.f){},v=class extends(0,n.l)(n.s,n.c,"DescribeVpcAttribute",n.p){};const M=8,m=2;async function r(e,c,a){
const s=await o(e,c).catch(w=>{throw(0,f.t)(w,"InvalidVpcID.NotFound","InvalidSubnetID.NotFound")?new p.t("network.unsui\
table",`${(0,p.n)(w)}; set an id of this account and region`,{cause:w}):w}),i=d(s,a);if(i.length===0)return D(s);const[u=""]=i,
_=i.length===1?u:`VPC ${c.vpcId} does not suit in ${i.length} points`;throw new p.t("network.unsuitable",_,{details:i.length===
1?[]:i})}async function o(e,c){const{vpcId:a}=c,{Vpcs:s=[]}=await e.send(new n.t({VpcIds:[a]})),i=[...c.publicSubnetIds,
...c.privateSubnetIds],[{Subnets:u=[]},_,w,S]=await Promise.all([e.send(new g({SubnetIds:i})),e.send(new v({VpcId:a,Attribute:"\
enableDnsSupport"})),e.send(new v({VpcId:a,Attribute:"enableDnsHostnames"})),l(e,a)]),R=$=>$.flatMap(W=>u.find(({SubnetId:N})=>N===
W)??[]);return{vpc:s[0]??{},dnsSupport:_.EnableDnsSupport?.Value??!1,dnsHostnames:w.EnableDnsHostnames?.Value??!1,publicSubnets:R(
c.publicSubnetIds),privateSubnets:R(c.privateSubnetIds),routeTables:S}}async function l(e,c){const a=[];let s;do{const i=[
{Name:"vpc-id",Values:[c]}],u=await e.send(new b({Filters:i,...s&&{NextToken:s}}));a.push(...u.RouteTables??[]),s=u.NextToken}while(s);
return a}function d(e,c){const{vpc:a,publicSubnets:s,privateSubnets:i}=e,u=[...s,...i].filter(({VpcId:_})=>_!==a.VpcId);
return[...u.map(({SubnetId:_,VpcId:w})=>`${_} lies in ${w}, not in ${a.VpcId}; set subnets of that VPC`),...C("public",s),
...C("private",i),...T(s,i),...s.filter(_=>!y(e.routeTables,_)).map(({SubnetId:_})=>P(_)),...u.length===0&&!B(e)?[`the p\
ublic subnets lie in more than one range of ${a.VpcId}; set subnets of one range`]:[],...e.dnsSupport?[]:[`${a.VpcId} ha\
s no DNS support; set enableDnsSupport`],...e.dnsHostnames?[]:[`${a.VpcId} gives no DNS host names; set enableDnsHostnam\
es`],...c.isNew?L(e,c):[]]}const P=(e="")=>`${e} is no public subnet: it has no route for 0.0.0.0/0 to an internet gatew\
ay; add one, or set another subnet`,I=e=>e.map(({AvailabilityZone:c=""})=>c);function C(e,c){const a=I(c);return[...new Set(
a.filter((s,i)=>a.indexOf(s)!==i))].map(s=>`two ${e} subnets lie in ${s}; set one in each zone`)}function T(e,c){const[a,
s]=[e,c].map(i=>[...new Set(I(i))].sort().join(", "));return a===s?[]:[`the public subnets lie in ${a}, the private ones\
 in ${s}; set one of each in each zone`]}function y(e,{SubnetId:c}){const a=s=>e.find(({Associations:i=[]})=>i.some(s));
return((a(s=>s.SubnetId===c)??a(s=>s.Main===!0))?.Routes??[]).some(({DestinationCidrBlock:s,GatewayId:i,State:u})=>s==="\
0.0.0.0/0"&&i?.startsWith("igw-")&&u!=="blackhole")}function L({publicSubnets:e,privateSubnets:c},a){const s=(w,S)=>Math.
ceil(w/Math.max(1,S.length)),i=M+s(2*a.size,e),u=m+s(a.memcachedNodes,c),_=(w,S)=>w.filter(({AvailableIpAddressCount:R=0})=>R<
S).map(({SubnetId:R,AvailableIpAddressCount:$})=>`${R} has ${$} free addresses, ${S} are needed; set a larger subnet`);return[
..._(e,i),..._(c,u)]}function B({vpc:e,publicSubnets:c}){return[...(e.CidrBlockAssociationSet??[]).filter(({CidrBlockState:a})=>a?.
State==="associated").map(({CidrBlock:a=""})=>a),...e.CidrBlock?[e.CidrBlock]:[]].find(a=>c.every(({CidrBlock:s=""})=>E(
a,s)))}function E(e,c){const[a,s]=[e,c].map(O.a),i=({base:u,prefix:_})=>u+(0,O.s)({base:u,prefix:_});return a!==void 0&&
s!==void 0&&a.base<=s.base&&i(s)<=i(a)}const D=e=>({cidr:B(e)??"",zones:I(e.publicSubnets)})}),4865:((A,h,t)=>{t.d(h,{n:()=>v,
t:()=>g});var n=t(2656),f=t(7643),p=t(6580),O=t(990),b=t(7274);async function g({aws:M},m){const r=await M.ssm();try{const{
Parameter:o}=await r.send(new O.n({Name:(0,f._)(m).pause}));return n.r.safeParse(JSON.parse(o?.Value??"")).data}catch(o){
if((0,p.t)(o,"ParameterNotFound")||o instanceof SyntaxError)return;throw o}}async function v({aws:M,runName:m},r,o){const l=await M.
ssm(),d={paused:o,by:m};await l.send(new b.t({Name:(0,f._)(r).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(d),Overwrite:!0}))}}),2033:((A,h,t)=>{t.d(h,{a:()=>b,i:()=>v,n:()=>M,o:()=>O,r:()=>g,s:()=>f,
t:()=>p});var n=t(6776),f=class extends(0,n.a)(n.r,n.i,"DescribeInstanceRefreshes",n.s){};const p=["Launch","Terminate",
"AddToLoadBalancer","InstanceRefresh"];function O(m){const{serving:r,newest:o,group:l,active:d}=m;if(d)return{kind:"atta\
ch",refresh:d};const P=b(m);return P.length>0||l!==o?{kind:"start",version:o,outdated:P}:r===o?{kind:"nothing"}:{kind:"r\
ecord",version:o}}const b=({instances:m,newest:r})=>m.filter(({version:o})=>o!==r).map(({id:o})=>o);function g(m,r){const o=m.
filter(({Description:P,StatusCode:I,StartTime:C})=>/^Launching a new EC2 instance/i.test(P??"")&&["Successful","Failed",
"Cancelled"].includes(I??"")&&(C?.getTime()??0)>=r),l=o.findIndex(({StatusCode:P})=>P==="Successful"),d=l<0?o:o.slice(0,
l);return{count:d.length,reason:d[0]?.StatusMessage||d[0]?.Cause||"Auto Scaling gives no reason",instanceIds:d.flatMap(({
Description:P})=>/\bi-[0-9a-f]+/.exec(P??"")?.[0]??[])}}function v(m,r){const o=m.instances.length,l=r?o:b(m).length,d="\
by an instance refresh, each after its replacement serves";return l===0?{replaced:l,of:o,sentence:"no instance is replac\
ed"}:{replaced:l,of:o,sentence:`${l} of ${o} instances are replaced ${d}`}}function M(m){return m.some(({type:r,properties:o})=>r===
"AWS::EC2::LaunchTemplate"&&(o.length===0||o.some(({path:l})=>l.startsWith("/Properties/LaunchTemplateData"))))}}),126:((A,h,t)=>{
t.d(h,{t:()=>P});var n=t(6765),f=t(2033),p=t(6776),O=t(6580),b=t(1105),g=t(8919),v=class extends(0,p.a)(p.r,p.i,"Rollbac\
kInstanceRefresh",p.l){},M=class extends(0,b.l)(b.s,b.c,"GetConsoleOutput",b.m){};const m=400;async function r({aws:E},D){
const e=await E.ec2();for(const c of D){const a=await e.send(new M({InstanceId:c})).catch(()=>{}),s=[...Buffer.from(a?.Output??
"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(s)return`${s.slice(0,m)} \
(${c})`}}const o=5e3,l=3e4,d=108e5;async function P(E,D,e){const{clock:c}=E,a=B(E),s=c.now()+d;let i="";for(;;){const u=await T(
E,D,e),{Status:_="",StatusReason:w=""}=u;a(u);const S=I[_],R={id:e,version:u.DesiredConfiguration?.LaunchTemplate?.Version??
"",status:_};if(S)return{...R,kind:S,reason:S==="successful"?"":i||C(u)};if(c.now()>=s)return{...R,kind:"timed-out",reason:w};
_==="InProgress"&&(i=await y(E,D,u)??i),_==="RollbackInProgress"&&await(0,g.n)(E,D.stackName,{}),await(0,n.t)(c,o)}}const I={
Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},C=({
RollbackDetails:E,StatusReason:D,Status:e})=>E?.RollbackReason||D||`it ended as ${e}`;async function T({aws:E},{groupName:D},e){
const{InstanceRefreshes:c}=await(await E.autoScaling()).send(new f.s({AutoScalingGroupName:D,InstanceRefreshIds:[e]}));return c?.[0]??
{InstanceRefreshId:e,Status:"Pending"}}async function y(E,{groupName:D},e){const c=await E.aws.autoScaling(),{Activities:a=[]}=await c.
send(new p.t({AutoScalingGroupName:D,MaxRecords:100})),s=(0,f.r)(a,e.StartTime?.getTime()??0);if(s.count<2)return;const i=await L(
E,s);E.log.warning(`${s.count} new instances failed in a row: ${i}; the refresh is rolled back`);try{await c.send(new v(
{AutoScalingGroupName:D}))}catch(u){if(!(0,O.t)(u,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))
throw u}return i}const L=async(E,{instanceIds:D,reason:e})=>await r(E,D.slice(0,2))??e;function B({clock:E,log:D}){const e=E.
now();let c="",a=Number.NEGATIVE_INFINITY;return({Status:s,PercentageComplete:i=0,InstancesToUpdate:u,StatusReason:_})=>{
const w=`${s} ${i} %${u===void 0?"":`, ${u} instances left`}${_?`: ${_}`:""}`;w===c&&E.now()-a<l||(c=w,a=E.now(),D.info(
`${Math.round((a-e)/1e3)} s  ${w}`))}}})};export{j as id,K as ids,U as modules};
