const D=918,O=[918],V={918:((x,m,t)=>{t.d(m,{lookAtQuotas:()=>E,needsOf:()=>h});var f=t(6580),v=t(2264);const A=5,C=8;function h({
Resources:o}){const s=Object.values(o).map(({Type:n})=>n),e=n=>s.filter(i=>i===n).length;return{vpcs:e("AWS::EC2::VPC"),
addresses:e("AWS::EC2::EIP")}}async function E(o,s){const{log:e}=o,n=[P,w,g].map(a=>a(o,s).catch(d=>{e.info(`a quota cou\
ld not be looked at: ${(0,f.r)(d).message}`)})),i=(await Promise.all(n)).filter(a=>a!==void 0).filter(({used:a,needed:d,
limit:l})=>d>0&&a+d>l);for(const a of i.filter(({isCertain:d})=>!d))e.warning(`${u(a)}, unless it was raised: see Servic\
e Quotas`);const c=i.filter(({isCertain:a})=>a).map(u);if(c.length===0)return;const r=`${c.join("; ")}: the stack cannot\
 be made; raise the quota in Service Quotas, or remove what is not used`;throw new v.t("quota.exceeded",r)}const u=({what:o,
used:s,needed:e,limit:n})=>`${e} more ${o} are needed, ${s} of ${n} are taken`;async function P({aws:o},{vpcs:s}){if(s===
0)return;const{DescribeVpcsCommand:e}=await t.e(6216).then(t.bind(t,3835)),n=await o.ec2();let i=0,c;do{const r=await n.
send(new e(c?{NextToken:c}:{}));i+=r.Vpcs?.length??0,c=r.NextToken}while(c);return{what:"VPCs",used:i,needed:s,limit:A,isCertain:!1}}
async function w({aws:o},{addresses:s}){if(s===0)return;const{DescribeAccountAttributesCommand:e,DescribeAddressesCommand:n}=await t.
e(6216).then(t.bind(t,3835)),i=await o.ec2(),[{Addresses:c=[]},{AccountAttributes:r=[]}]=await Promise.all([i.send(new n(
{})),i.send(new e({}))]),a=r.find(({AttributeName:l})=>l==="vpc-max-elastic-ips"),d=Number(a?.AttributeValues?.[0]?.AttributeValue);
if(Number.isFinite(d))return{what:"Elastic IPs",used:c.length,needed:s,limit:d,isCertain:!0}}async function g({aws:o}){const{
GetAccountSettingsCommand:s}=await Promise.all([t.e(2619),t.e(4471),t.e(6187),t.e(1548)]).then(t.bind(t,1548)),{AccountLimit:e}=await(await o.
lambda()).send(new s({})),n=e?.UnreservedConcurrentExecutions;if(n!==void 0)return{what:"concurrent executions of Lambda",
used:0,needed:C,limit:n,isCertain:!1}}})};export{D as id,O as ids,V as modules};
