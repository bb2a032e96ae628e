const W=3835,U=[3835],N={3835:((O,f,a)=>{a.r(f),a.d(f,{DescribeAccountAttributesCommand:()=>t.l,DescribeAddressesCommand:()=>t.
c,DescribeInstanceTypeOfferingsCommand:()=>t.o,DescribeInstanceTypesCommand:()=>t.a,DescribeInstancesCommand:()=>t.s,DescribeRouteTablesCommand:()=>t.
i,DescribeSubnetsCommand:()=>t.r,DescribeVpcAttributeCommand:()=>t.n,DescribeVpcsCommand:()=>t.t,EC2Client:()=>t.p});var t=a(
1105),E=a(126),I=a(2618),D=a(6313)}),126:((O,f,a)=>{a.d(f,{t:()=>g});var t=a(6776),E=a(6580),I=a(7288),D=a(2264),u=a(1105),
C=a(8919),h=a(1195),P=a(2033),M=class extends(0,t.o)(t.i,t.a,"RollbackInstanceRefresh",t.d){},m=class extends(0,u.f)(u.u,
u.d,"GetConsoleOutput",u.g){};const A=400;async function v({aws:s},n){const e=await s.ec2();for(const o of n){const c=await e.
send(new m({InstanceId:o})).catch(()=>{}),r=[...Buffer.from(c?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(r)return`${r.slice(0,A)} (${o})`}}const w=5e3,T=3e4,b=108e5;async function g(s,n,e){const{clock:o}=s,c=K(
s);let r="",_={};return await(0,I.t)({clock:o,forMillis:b,every:w},async()=>{const l=await L(s,n,e);_=l;const{Status:d=""}=l;
c(l);const i=y[d];if(i)return{...R(l),id:e,kind:i,reason:i==="successful"?"":r||B(l)};d==="InProgress"&&!r&&(r=await $(s,
n,l)??""),d==="RollbackInProgress"&&await(0,C.n)(s,n.stackName,{})})??{...R(_),id:e,kind:"timed-out",reason:_.StatusReason??
""}}const R=({DesiredConfiguration:s,Status:n})=>({version:s?.LaunchTemplate?.Version??"",status:n??""}),y={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},B=({RollbackDetails:s,
StatusReason:n,Status:e})=>s?.RollbackReason||n||`it ended as ${e}`;async function L({aws:s},{groupName:n},e){const{InstanceRefreshes:o}=await(await s.
autoScaling()).send(new t.n({AutoScalingGroupName:n,InstanceRefreshIds:[e]}));return o?.[0]??{InstanceRefreshId:e,Status:"\
Pending"}}async function $(s,{groupName:n},e){const{Activities:o=[]}=await(await s.aws.autoScaling()).send(new t.t({AutoScalingGroupName:n,
MaxRecords:100})),c=(0,P.r)(o,e.StartTime?.getTime()??0);if(c.count<2)return;const r=await j(s,c);return s.log.warning(`${c.
count} new instances failed in a row: ${r}; the refresh is rolled back`),await S(s,n),r}async function S(s,n){const e=await s.
aws.autoScaling();try{await e.send(new M({AutoScalingGroupName:n}))}catch(o){if((0,E.t)(o,"ActiveInstanceRefreshNotFound\
Fault","ActiveInstanceRefreshNotFound"))return;if(!(0,E.t)(o,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRef\
resh"))throw o;s.log.warning(`the refresh cannot be rolled back and is cancelled: ${(0,D.n)(o)}`),await(0,h.t)(s,n)}}const j=async(s,{
instanceIds:n,reason:e})=>await v(s,n.slice(0,2))??e;function K({clock:s,log:n}){const e=s.now();let o="",c=Number.NEGATIVE_INFINITY;
return({Status:r,PercentageComplete:_=0,InstancesToUpdate:l,StatusReason:d})=>{const i=`${r} ${_} %${l===void 0?"":`, ${l}\
 instances left`}${d?`: ${d}`:""}`;i===o&&s.now()-c<T||(o=i,c=s.now(),n.info(`${Math.round((c-e)/1e3)} s  ${i}`))}}})};export{W as id,U as ids,N as modules};
