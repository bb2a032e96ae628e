const B=3835,N=[3835],j={3835:((I,f,a)=>{a.r(f),a.d(f,{DescribeAccountAttributesCommand:()=>t.l,DescribeAddressesCommand:()=>t.
c,DescribeInstanceTypeOfferingsCommand:()=>t.o,DescribeInstanceTypesCommand:()=>t.a,DescribeInstancesCommand:()=>t.s,DescribeRouteTablesCommand:()=>t.
i,DescribeSubnetsCommand:()=>t.r,DescribeVpcAttributeCommand:()=>t.n,DescribeVpcsCommand:()=>t.t,EC2Client:()=>t.p});var t=a(
1105),E=a(126),m=a(2618),u=a(6313)}),126:((I,f,a)=>{a.d(f,{t:()=>w});var t=a(6776),E=a(6580),m=a(7288),u=a(1105),R=a(8919),
C=a(2033),O=class extends(0,t.o)(t.i,t.a,"RollbackInstanceRefresh",t.d){},A=class extends(0,u.f)(u.u,u.d,"GetConsoleOutp\
ut",u.g){};const P=400;async function h({aws:s},n){const e=await s.ec2();for(const o of n){const i=await e.send(new A({InstanceId:o})).
catch(()=>{}),c=[...Buffer.from(i?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(c)return`${c.slice(0,P)} (${o})`}}const M=5e3,T=3e4,v=108e5;async function w(s,n,e){const{clock:o}=s,i=L(
s);let c="",l={};return await(0,m.t)({clock:o,forMillis:v,every:M},async()=>{const r=await S(s,n,e);l=r;const{Status:_=""}=r;
i(r);const d=b[_];if(d)return{...D(r),id:e,kind:d,reason:d==="successful"?"":c||g(r)};_==="InProgress"&&!c&&(c=await y(s,
n,r)??""),_==="RollbackInProgress"&&await(0,R.n)(s,n.stackName,{})})??{...D(l),id:e,kind:"timed-out",reason:l.StatusReason??
""}}const D=({DesiredConfiguration:s,Status:n})=>({version:s?.LaunchTemplate?.Version??"",status:n??""}),b={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},g=({RollbackDetails:s,
StatusReason:n,Status:e})=>s?.RollbackReason||n||`it ended as ${e}`;async function S({aws:s},{groupName:n},e){const{InstanceRefreshes:o}=await(await s.
autoScaling()).send(new t.n({AutoScalingGroupName:n,InstanceRefreshIds:[e]}));return o?.[0]??{InstanceRefreshId:e,Status:"\
Pending"}}async function y(s,{groupName:n},e){const o=await s.aws.autoScaling(),{Activities:i=[]}=await o.send(new t.t({
AutoScalingGroupName:n,MaxRecords:100})),c=(0,C.r)(i,e.StartTime?.getTime()??0);if(c.count<2)return;const l=await $(s,c);
s.log.warning(`${c.count} new instances failed in a row: ${l}; the refresh is rolled back`);try{await o.send(new O({AutoScalingGroupName:n}))}catch(r){
if(!(0,E.t)(r,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw r}return l}const $=async(s,{instanceIds:n,
reason:e})=>await h(s,n.slice(0,2))??e;function L({clock:s,log:n}){const e=s.now();let o="",i=Number.NEGATIVE_INFINITY;return({
Status:c,PercentageComplete:l=0,InstancesToUpdate:r,StatusReason:_})=>{const d=`${c} ${l} %${r===void 0?"":`, ${r} insta\
nces left`}${_?`: ${_}`:""}`;d===o&&s.now()-i<T||(o=d,i=s.now(),n.info(`${Math.round((i-e)/1e3)} s  ${d}`))}}})};export{B as id,N as ids,j as modules};
