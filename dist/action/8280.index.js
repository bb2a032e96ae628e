const y=8280,z=[8280],W={8280:((B,S,l)=>{l.d(S,{findOwnNetwork:()=>E});var c=l(1105),I=l(6580),b=l(2264),h=l(979),w=class extends(0,c.
l)(c.s,c.c,"DescribeRouteTables",c.d){},v=class extends(0,c.l)(c.s,c.c,"DescribeSubnets",c.f){},m=class extends(0,c.l)(c.
s,c.c,"DescribeVpcAttribute",c.p){};const g=8,$=2;async function E(e,s,t){const n=await V(e,s).catch(r=>{throw(0,I.t)(r,
"InvalidVpcID.NotFound","InvalidSubnetID.NotFound")?new b.t("network.unsuitable",`${(0,b.n)(r)}; set an id of this accou\
nt and region`,{cause:r}):r}),o=P(n,t);if(o.length===0)return A(n);const[a=""]=o,i=o.length===1?a:`VPC ${s.vpcId} does n\
ot suit in ${o.length} points`;throw new b.t("network.unsuitable",i,{details:o.length===1?[]:o})}async function V(e,s){const{
vpcId:t}=s,{Vpcs:n=[]}=await e.send(new c.t({VpcIds:[t]})),o=[...s.publicSubnetIds,...s.privateSubnetIds],[{Subnets:a=[]},
i,r,u]=await Promise.all([e.send(new v({SubnetIds:o})),e.send(new m({VpcId:t,Attribute:"enableDnsSupport"})),e.send(new m(
{VpcId:t,Attribute:"enableDnsHostnames"})),O(e,t)]),d=f=>f.flatMap(R=>a.find(({SubnetId:x})=>x===R)??[]);return{vpc:n[0]??
{},dnsSupport:i.EnableDnsSupport?.Value??!1,dnsHostnames:r.EnableDnsHostnames?.Value??!1,publicSubnets:d(s.publicSubnetIds),
privateSubnets:d(s.privateSubnetIds),routeTables:u}}async function O(e,s){const t=[];let n;do{const o=[{Name:"vpc-id",Values:[
s]}],a=await e.send(new w({Filters:o,...n&&{NextToken:n}}));t.push(...a.RouteTables??[]),n=a.NextToken}while(n);return t}
function P(e,s){const{vpc:t,publicSubnets:n,privateSubnets:o}=e,a=[...n,...o].filter(({VpcId:i})=>i!==t.VpcId);return[...a.
map(({SubnetId:i,VpcId:r})=>`${i} lies in ${r}, not in ${t.VpcId}; set subnets of that VPC`),..._("public",n),..._("priv\
ate",o),...k(n,o),...n.filter(i=>!M(e.routeTables,i)).map(({SubnetId:i})=>C(i)),...a.length===0&&!D(e)?[`the public subn\
ets lie in more than one range of ${t.VpcId}; set subnets of one range`]:[],...e.dnsSupport?[]:[`${t.VpcId} has no DNS s\
upport; set enableDnsSupport`],...e.dnsHostnames?[]:[`${t.VpcId} gives no DNS host names; set enableDnsHostnames`],...s.
isNew?N(e,s):[]]}const C=(e="")=>`${e} is no public subnet: it has no route for 0.0.0.0/0 to an internet gateway; add on\
e, or set another subnet`,p=e=>e.map(({AvailabilityZone:s=""})=>s);function _(e,s){const t=p(s);return[...new Set(t.filter(
(n,o)=>t.indexOf(n)!==o))].map(n=>`two ${e} subnets lie in ${n}; set one in each zone`)}function k(e,s){const[t,n]=[e,s].
map(o=>[...new Set(p(o))].sort().join(", "));return t===n?[]:[`the public subnets lie in ${t}, the private ones in ${n};\
 set one of each in each zone`]}function M(e,{SubnetId:s}){const t=n=>e.find(({Associations:o=[]})=>o.some(n));return((t(
n=>n.SubnetId===s)??t(n=>n.Main===!0))?.Routes??[]).some(({DestinationCidrBlock:n,GatewayId:o,State:a})=>n==="0.0.0.0/0"&&
o?.startsWith("igw-")&&a!=="blackhole")}function N({publicSubnets:e,privateSubnets:s},t){const n=(r,u)=>Math.ceil(r/Math.
max(1,u.length)),o=g+n(2*t.size,e),a=$+n(t.memcachedNodes,s),i=(r,u)=>r.filter(({AvailableIpAddressCount:d=0})=>d<u).map(
({SubnetId:d,AvailableIpAddressCount:f})=>`${d} has ${f} free addresses, ${u} are needed; set a larger subnet`);return[...i(
e,o),...i(s,a)]}function D({vpc:e,publicSubnets:s}){return[...(e.CidrBlockAssociationSet??[]).filter(({CidrBlockState:t})=>t?.
State==="associated").map(({CidrBlock:t=""})=>t),...e.CidrBlock?[e.CidrBlock]:[]].find(t=>s.every(({CidrBlock:n=""})=>T(
t,n)))}function T(e,s){const[t,n]=[e,s].map(h.a),o=({base:a,prefix:i})=>a+(0,h.s)({base:a,prefix:i});return t!==void 0&&
n!==void 0&&t.base<=n.base&&o(n)<=o(t)}const A=e=>({cidr:D(e)??"",zones:p(e.publicSubnets)})})};export{y as id,z as ids,W as modules};
