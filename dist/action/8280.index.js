const B=8280,R=[8280],x={8280:((A,I,d)=>{d.d(I,{findOwnNetwork:()=>v});var l=d(1105),w=d(6580),p=d(2264),h=d(979);const S=8,
g=2;async function v(n,s,t){const e=await D(n,s).catch(u=>{throw(0,w.t)(u,"InvalidVpcID.NotFound","InvalidSubnetID.NotFo\
und")?new p.t("network.unsuitable",`${(0,p.n)(u)}; set an id of this account and region`,{cause:u}):u}),o=E(e,t);if(o.length===
0)return N(e);const[a=""]=o,i=o.length===1?a:`VPC ${s.vpcId} does not suit in ${o.length} points`;throw new p.t("network\
.unsuitable",i,{details:o.length===1?[]:o})}async function D(n,s){const{vpcId:t}=s,{Vpcs:e=[]}=await n.send(new l.t({VpcIds:[
t]})),o=[...s.publicSubnetIds,...s.privateSubnetIds],[{Subnets:a=[]},i,u,c]=await Promise.all([n.send(new l.r({SubnetIds:o})),
n.send(new l.n({VpcId:t,Attribute:"enableDnsSupport"})),n.send(new l.n({VpcId:t,Attribute:"enableDnsHostnames"})),$(n,t)]),
r=f=>f.flatMap(C=>a.find(({SubnetId:T})=>T===C)??[]);return{vpc:e[0]??{},dnsSupport:i.EnableDnsSupport?.Value??!1,dnsHostnames:u.
EnableDnsHostnames?.Value??!1,publicSubnets:r(s.publicSubnetIds),privateSubnets:r(s.privateSubnetIds),routeTables:c}}async function $(n,s){
const t=[];let e;do{const o=[{Name:"vpc-id",Values:[s]}],a=await n.send(new l.i({Filters:o,...e&&{NextToken:e}}));t.push(
...a.RouteTables??[]),e=a.NextToken}while(e);return t}function E(n,s){const{vpc:t,publicSubnets:e,privateSubnets:o}=n,a=[
...e,...o].filter(({VpcId:i})=>i!==t.VpcId);return[...a.map(({SubnetId:i,VpcId:u})=>`${i} lies in ${u}, not in ${t.VpcId}\
; set subnets of that VPC`),...m("public",e),...m("private",o),...P(e,o),...e.filter(i=>!V(n.routeTables,i)).map(({SubnetId:i})=>O(
i)),...a.length===0&&!_(n)?[`the public subnets lie in more than one range of ${t.VpcId}; set subnets of one range`]:[],
...n.dnsSupport?[]:[`${t.VpcId} has no DNS support; set enableDnsSupport`],...n.dnsHostnames?[]:[`${t.VpcId} gives no DN\
S host names; set enableDnsHostnames`],...s.isNew?k(n,s):[]]}const O=(n="")=>`${n} is no public subnet: it has no route \
for 0.0.0.0/0 to an internet gateway; add one, or set another subnet`,b=n=>n.map(({AvailabilityZone:s=""})=>s);function m(n,s){
const t=b(s);return[...new Set(t.filter((e,o)=>t.indexOf(e)!==o))].map(e=>`two ${n} subnets lie in ${e}; set one in each\
 zone`)}function P(n,s){const[t,e]=[n,s].map(o=>[...new Set(b(o))].sort().join(", "));return t===e?[]:[`the public subne\
ts lie in ${t}, the private ones in ${e}; set one of each in each zone`]}function V(n,{SubnetId:s}){const t=e=>n.find(({
Associations:o=[]})=>o.some(e));return((t(e=>e.SubnetId===s)??t(e=>e.Main===!0))?.Routes??[]).some(({DestinationCidrBlock:e,
GatewayId:o,State:a})=>e==="0.0.0.0/0"&&o?.startsWith("igw-")&&a!=="blackhole")}function k({publicSubnets:n,privateSubnets:s},t){
const e=(u,c)=>Math.ceil(u/Math.max(1,c.length)),o=S+e(2*t.size,n),a=g+e(t.memcachedNodes,s),i=(u,c)=>u.filter(({AvailableIpAddressCount:r=0})=>r<
c).map(({SubnetId:r,AvailableIpAddressCount:f})=>`${r} has ${f} free addresses, ${c} are needed; set a larger subnet`);return[
...i(n,o),...i(s,a)]}function _({vpc:n,publicSubnets:s}){return[...(n.CidrBlockAssociationSet??[]).filter(({CidrBlockState:t})=>t?.
State==="associated").map(({CidrBlock:t=""})=>t),...n.CidrBlock?[n.CidrBlock]:[]].find(t=>s.every(({CidrBlock:e=""})=>M(
t,e)))}function M(n,s){const[t,e]=[n,s].map(h.a),o=({base:a,prefix:i})=>a+(0,h.s)({base:a,prefix:i});return t!==void 0&&
e!==void 0&&t.base<=e.base&&o(e)<=o(t)}const N=n=>({cidr:_(n)??"",zones:b(n.publicSubnets)})})};export{B as id,R as ids,x as modules};
