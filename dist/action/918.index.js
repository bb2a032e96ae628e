const O=918,$=[918],V={918:((D,u,t)=>{t.d(u,{lookAtQuotas:()=>P,needsOf:()=>C});var f=t(6580),v=t(2264);const A=5,h=8;function C({
Resources:e}){const n=Object.values(e).map(({Type:s})=>s),o=s=>n.filter(a=>a===s).length;return{vpcs:o("AWS::EC2::VPC"),
addresses:o("AWS::EC2::EIP")}}async function P(e,n){const{log:o}=e,s=[E,g,x].map(i=>i(e,n).catch(d=>{o.info(`a quota cou\
ld not be looked at: ${(0,f.r)(d).message}`)})),a=(await Promise.all(s)).filter(i=>i!==void 0).filter(({used:i,needed:d,
limit:m})=>d>0&&i+d>m);for(const i of a.filter(({kind:d})=>d!=="firm"))o.warning(`${r(i)}${i.kind==="assumed"?", unless \
it was raised":""}: see Service Quotas`);const c=a.filter(({kind:i})=>i==="firm").map(r);if(c.length===0)return;const l=`${c.
join("; ")}: the stack cannot be made; raise the quota in Service Quotas, or remove what is not used`;throw new v.t("quo\
ta.exceeded",l)}const r=({what:e,used:n,needed:o,limit:s})=>`${o} more ${e} are needed, ${n} of ${s} are taken`;async function E({
aws:e},{vpcs:n}){if(n===0)return;const{DescribeVpcsCommand:o}=await Promise.all([t.e(2824),t.e(1627),t.e(6313),t.e(7)]).
then(t.bind(t,2388)),s=await e.ec2();let a=0,c;do{const l=await s.send(new o(c?{NextToken:c}:{}));a+=l.Vpcs?.length??0,c=
l.NextToken}while(c);return{what:"VPCs",used:a,needed:n,limit:A,kind:"assumed"}}async function g({aws:e},{addresses:n}){
if(n===0)return;const{DescribeAccountAttributesCommand:o,DescribeAddressesCommand:s}=await Promise.all([t.e(2824),t.e(1627),
t.e(6313),t.e(7)]).then(t.bind(t,2388)),a=await e.ec2(),[{Addresses:c=[]},{AccountAttributes:l=[]}]=await Promise.all([a.
send(new s({})),a.send(new o({}))]),i=l.find(({AttributeName:m})=>m==="vpc-max-elastic-ips"),d=Number(i?.AttributeValues?.[0]?.
AttributeValue);if(Number.isFinite(d))return{what:"Elastic IPs",used:c.length,needed:n,limit:d,kind:"firm"}}async function x({
aws:e}){const{GetAccountSettingsCommand:n}=await Promise.all([t.e(4471),t.e(6187),t.e(7635)]).then(t.bind(t,7635)),{AccountLimit:o}=await(await e.
lambda()).send(new n({})),s=o?.UnreservedConcurrentExecutions;if(s!==void 0)return{what:"concurrent executions of Lambda",
used:0,needed:h,limit:s,kind:"soft"}}})};export{O as id,$ as ids,V as modules};
