const U=2388,N=[2388,7],k={2388:((v,R,t)=>{t.d(R,{DescribeAccountAttributesCommand:()=>o.l,DescribeAddressesCommand:()=>o.
c,DescribeInstanceTypeOfferingsCommand:()=>o.o,DescribeInstanceTypesCommand:()=>o.a,DescribeInstancesCommand:()=>o.s,DescribeRouteTablesCommand:()=>o.
i,DescribeSubnetsCommand:()=>o.r,DescribeVpcAttributeCommand:()=>o.n,DescribeVpcsCommand:()=>o.t});var h=t(126),o=t(1105),
D=t(2618),P=t(6313)}),2033:((v,R,t)=>{t.d(R,{a:()=>D,i:()=>M,n:()=>O,o:()=>o,r:()=>P,t:()=>h});const h=["Launch","Termin\
ate","AddToLoadBalancer","InstanceRefresh"];function o(r){const{serving:l,newest:n,group:i,active:_}=r;if(_)return{kind:"\
attach",refresh:_};const u=D(r);return u.length>0||i!==n?{kind:"start",version:n,outdated:u}:l===n?{kind:"nothing"}:{kind:"\
record",version:n}}const D=({instances:r,newest:l})=>r.filter(({version:n})=>n!==l).map(({id:n})=>n);function P(r,l){const n=r.
filter(({Description:u,StatusCode:g,StartTime:T})=>/^Launching a new EC2 instance/i.test(u??"")&&["Successful","Failed",
"Cancelled"].includes(g??"")&&(T?.getTime()??0)>=l),i=n.findIndex(({StatusCode:u})=>u==="Successful"),_=i<0?n:n.slice(0,
i);return{count:_.length,reason:_[0]?.StatusMessage||_[0]?.Cause||"Auto Scaling gives no reason",instanceIds:_.flatMap(({
Description:u})=>/\bi-[0-9a-f]+/.exec(u??"")?.[0]??[])}}function M(r,l){const n=r.instances.length,i=l?n:D(r).length,_="\
by an instance refresh, each after its replacement serves";return i===0?{replaced:i,of:n,sentence:"no instance is replac\
ed"}:{replaced:i,of:n,sentence:`${i} of ${n} instances are replaced ${_}`}}function O(r){return r.some(({type:l,properties:n})=>l===
"AWS::EC2::LaunchTemplate"&&(n.length===0||n.some(({path:i})=>i.startsWith("/Properties/LaunchTemplateData"))))}}),126:((v,R,t)=>{
t.d(R,{t:()=>S});var h=t(6776),o=t(4128),D=t(6580),P=t(7288),M=t(2264),O=t(1105),r=t(4629),l=t(8919),n=t(1195),i=t(2033),
_=class extends(0,h.o)(h.i,h.a,"RollbackInstanceRefresh",o.s){},u=class extends(0,O.f)(O.u,O.d,"GetConsoleOutput",r.f){};
const g=400;async function T({aws:e},s){const a=await e.ec2();for(const c of s){const d=await a.send(new u({InstanceId:c})).
catch(()=>{}),f=[...Buffer.from(d?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(f)return`${f.slice(0,g)} (${c})`}}const w=5e3,b=3e4,L=108e5;async function S(e,s,a){const{clock:c}=e,d=K(
e);let f="",C={};return await(0,P.t)({clock:c,forMillis:L,every:w},async()=>{const E=await y(e,s,a);C=E;const{Status:m=""}=E;
d(E);const I=B[m];if(I)return{...A(E),id:a,kind:I,reason:I==="successful"?"":f||$(E)};m==="InProgress"&&!f&&(f=await W(e,
s,E)??""),m==="RollbackInProgress"&&await(0,l.n)(e,s.stackName,{})})??{...A(C),id:a,kind:"timed-out",reason:C.StatusReason??
""}}const A=({DesiredConfiguration:e,Status:s})=>({version:e?.LaunchTemplate?.Version??"",status:s??""}),B={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},$=({RollbackDetails:e,
StatusReason:s,Status:a})=>e?.RollbackReason||s||`it ended as ${a}`;async function y({aws:e},{groupName:s},a){const{InstanceRefreshes:c}=await(await e.
autoScaling()).send(new h.n({AutoScalingGroupName:s,InstanceRefreshIds:[a]}));return c?.[0]??{InstanceRefreshId:a,Status:"\
Pending"}}async function W(e,{groupName:s},a){const{Activities:c=[]}=await(await e.aws.autoScaling()).send(new h.t({AutoScalingGroupName:s,
MaxRecords:100})),d=(0,i.r)(c,a.StartTime?.getTime()??0);if(d.count<2)return;const f=await p(e,d);return e.log.warning(`${d.
count} new instances failed in a row: ${f}; the refresh is rolled back`),await j(e,s),f}async function j(e,s){const a=await e.
aws.autoScaling();try{await a.send(new _({AutoScalingGroupName:s}))}catch(c){if((0,D.t)(c,"ActiveInstanceRefreshNotFound\
Fault","ActiveInstanceRefreshNotFound"))return;if(!(0,D.t)(c,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRef\
resh"))throw c;e.log.warning(`the refresh cannot be rolled back and is cancelled: ${(0,M.n)(c)}`),await(0,n.t)(e,s)}}const p=async(e,{
instanceIds:s,reason:a})=>await T(e,s.slice(0,2))??a;function K({clock:e,log:s}){const a=e.now();let c="",d=Number.NEGATIVE_INFINITY;
return({Status:f,PercentageComplete:C=0,InstancesToUpdate:E,StatusReason:m})=>{const I=`${f} ${C} %${E===void 0?"":`, ${E}\
 instances left`}${m?`: ${m}`:""}`;I===c&&e.now()-d<b||(c=I,d=e.now(),s.info(`${Math.round((d-a)/1e3)} s  ${I}`))}}})};export{U as id,N as ids,k as modules};
