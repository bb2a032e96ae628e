const N=7,x=[7],F={2388:((R,E,a)=>{a.d(E,{DescribeAccountAttributesCommand:()=>o.l,DescribeAddressesCommand:()=>o.c,DescribeInstanceTypeOfferingsCommand:()=>o.
o,DescribeInstanceTypesCommand:()=>o.a,DescribeInstancesCommand:()=>o.s,DescribeRouteTablesCommand:()=>o.i,DescribeSubnetsCommand:()=>o.
r,DescribeVpcAttributeCommand:()=>o.n,DescribeVpcsCommand:()=>o.t});var i=a(126),o=a(1105),u=a(2618),I=a(6313)}),126:((R,E,a)=>{
a.d(E,{t:()=>L});var i=a(6776),o=a(4128),u=a(6580),I=a(7288),P=a(2264),D=a(1105),M=a(4629),h=a(8919),C=a(1195),m=a(2033),
A=class extends(0,i.o)(i.i,i.a,"RollbackInstanceRefresh",o.s){},v=class extends(0,D.f)(D.u,D.d,"GetConsoleOutput",M.f){};
const T=400;async function w({aws:s},n){const e=await s.ec2();for(const t of n){const c=await e.send(new v({InstanceId:t})).
catch(()=>{}),r=[...Buffer.from(c?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(r)return`${r.slice(0,T)} (${t})`}}const b=5e3,g=3e4,B=108e5;async function L(s,n,e){const{clock:t}=s,c=U(
s);let r="",f={};return await(0,I.t)({clock:t,forMillis:B,every:b},async()=>{const _=await j(s,n,e);f=_;const{Status:d=""}=_;
c(_);const l=y[d];if(l)return{...O(_),id:e,kind:l,reason:l==="successful"?"":r||$(_)};d==="InProgress"&&!r&&(r=await K(s,
n,_)??""),d==="RollbackInProgress"&&await(0,h.n)(s,n.stackName,{})})??{...O(f),id:e,kind:"timed-out",reason:f.StatusReason??
""}}const O=({DesiredConfiguration:s,Status:n})=>({version:s?.LaunchTemplate?.Version??"",status:n??""}),y={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},$=({RollbackDetails:s,
StatusReason:n,Status:e})=>s?.RollbackReason||n||`it ended as ${e}`;async function j({aws:s},{groupName:n},e){const{InstanceRefreshes:t}=await(await s.
autoScaling()).send(new i.n({AutoScalingGroupName:n,InstanceRefreshIds:[e]}));return t?.[0]??{InstanceRefreshId:e,Status:"\
Pending"}}async function K(s,{groupName:n},e){const{Activities:t=[]}=await(await s.aws.autoScaling()).send(new i.t({AutoScalingGroupName:n,
MaxRecords:100})),c=(0,m.r)(t,e.StartTime?.getTime()??0);if(c.count<2)return;const r=await W(s,c);return s.log.warning(`${c.
count} new instances failed in a row: ${r}; the refresh is rolled back`),await S(s,n),r}async function S(s,n){const e=await s.
aws.autoScaling();try{await e.send(new A({AutoScalingGroupName:n}))}catch(t){if((0,u.t)(t,"ActiveInstanceRefreshNotFound\
Fault","ActiveInstanceRefreshNotFound"))return;if(!(0,u.t)(t,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRef\
resh"))throw t;s.log.warning(`the refresh cannot be rolled back and is cancelled: ${(0,P.n)(t)}`),await(0,C.t)(s,n)}}const W=async(s,{
instanceIds:n,reason:e})=>await w(s,n.slice(0,2))??e;function U({clock:s,log:n}){const e=s.now();let t="",c=Number.NEGATIVE_INFINITY;
return({Status:r,PercentageComplete:f=0,InstancesToUpdate:_,StatusReason:d})=>{const l=`${r} ${f} %${_===void 0?"":`, ${_}\
 instances left`}${d?`: ${d}`:""}`;l===t&&s.now()-c<g||(t=l,c=s.now(),n.info(`${Math.round((c-e)/1e3)} s  ${l}`))}}})};export{N as id,x as ids,F as modules};
