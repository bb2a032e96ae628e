const O=918,V=[918],$={918:((D,m,t)=>{t.d(m,{lookAtQuotas:()=>P,needsOf:()=>h});var f=t(6580),v=t(2264);const A=5,C=8;function h({
Resources:o}){const n=Object.values(o).map(({Type:s})=>s),e=s=>n.filter(i=>i===s).length;return{vpcs:e("AWS::EC2::VPC"),
addresses:e("AWS::EC2::EIP")}}async function P(o,n){const{log:e}=o,s=[E,g,x].map(a=>a(o,n).catch(d=>{e.info(`a quota cou\
ld not be looked at: ${(0,f.r)(d).message}`)})),i=(await Promise.all(s)).filter(a=>a!==void 0).filter(({used:a,needed:d,
limit:r})=>d>0&&a+d>r);for(const a of i.filter(({isCertain:d})=>!d))e.warning(`${u(a)}, unless it was raised: see Servic\
e Quotas`);const c=i.filter(({isCertain:a})=>a).map(u);if(c.length===0)return;const l=`${c.join("; ")}: the stack cannot\
 be made; raise the quota in Service Quotas, or remove what is not used`;throw new v.t("quota.exceeded",l)}const u=({what:o,
used:n,needed:e,limit:s})=>`${e} more ${o} are needed, ${n} of ${s} are taken`;async function E({aws:o},{vpcs:n}){if(n===
0)return;const{DescribeVpcsCommand:e}=await Promise.all([t.e(2824),t.e(1627),t.e(6313),t.e(7)]).then(t.bind(t,2388)),s=await o.
ec2();let i=0,c;do{const l=await s.send(new e(c?{NextToken:c}:{}));i+=l.Vpcs?.length??0,c=l.NextToken}while(c);return{what:"\
VPCs",used:i,needed:n,limit:A,isCertain:!1}}async function g({aws:o},{addresses:n}){if(n===0)return;const{DescribeAccountAttributesCommand:e,
DescribeAddressesCommand:s}=await Promise.all([t.e(2824),t.e(1627),t.e(6313),t.e(7)]).then(t.bind(t,2388)),i=await o.ec2(),
[{Addresses:c=[]},{AccountAttributes:l=[]}]=await Promise.all([i.send(new s({})),i.send(new e({}))]),a=l.find(({AttributeName:r})=>r===
"vpc-max-elastic-ips"),d=Number(a?.AttributeValues?.[0]?.AttributeValue);if(Number.isFinite(d))return{what:"Elastic IPs",
used:c.length,needed:n,limit:d,isCertain:!0}}async function x({aws:o}){const{GetAccountSettingsCommand:n}=await Promise.
all([t.e(4471),t.e(6187),t.e(7635)]).then(t.bind(t,7635)),{AccountLimit:e}=await(await o.lambda()).send(new n({})),s=e?.
UnreservedConcurrentExecutions;if(s!==void 0)return{what:"concurrent executions of Lambda",used:0,needed:C,limit:s,isCertain:!1}}})};export{O as id,V as ids,$ as modules};
