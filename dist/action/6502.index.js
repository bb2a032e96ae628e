const L=6502,B=[6502],k={126:((w,d,c)=>{c.d(d,{t:()=>S});var l=c(6776),R=c(6580),h=c(7288),f=c(1105),I=c(8919),O=c(2033),
A=class extends(0,l.o)(l.i,l.a,"RollbackInstanceRefresh",l.d){},P=class extends(0,f.f)(f.u,f.d,"GetConsoleOutput",f.g){};
const v=400;async function M({aws:t},s){const n=await t.ec2();for(const e of s){const r=await n.send(new P({InstanceId:e})).
catch(()=>{}),a=[...Buffer.from(r?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(a)return`${a.slice(0,v)} (${e})`}}const g=5e3,D=3e4,T=108e5;async function S(t,s,n){const{clock:e}=t,r=y(
t);let a="",i={};return await(0,h.t)({clock:e,forMillis:T,every:g},async()=>{const o=await N(t,s,n);i=o;const{Status:u=""}=o;
r(o);const _=$[u];if(_)return{...E(o),id:n,kind:_,reason:_==="successful"?"":a||C(o)};u==="InProgress"&&!a&&(a=await b(t,
s,o)??""),u==="RollbackInProgress"&&await(0,I.n)(t,s.stackName,{})})??{...E(i),id:n,kind:"timed-out",reason:i.StatusReason??
""}}const E=({DesiredConfiguration:t,Status:s})=>({version:t?.LaunchTemplate?.Version??"",status:s??""}),$={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},C=({RollbackDetails:t,
StatusReason:s,Status:n})=>t?.RollbackReason||s||`it ended as ${n}`;async function N({aws:t},{groupName:s},n){const{InstanceRefreshes:e}=await(await t.
autoScaling()).send(new l.n({AutoScalingGroupName:s,InstanceRefreshIds:[n]}));return e?.[0]??{InstanceRefreshId:n,Status:"\
Pending"}}async function b(t,{groupName:s},n){const e=await t.aws.autoScaling(),{Activities:r=[]}=await e.send(new l.t({
AutoScalingGroupName:s,MaxRecords:100})),a=(0,O.r)(r,n.StartTime?.getTime()??0);if(a.count<2)return;const i=await m(t,a);
t.log.warning(`${a.count} new instances failed in a row: ${i}; the refresh is rolled back`);try{await e.send(new A({AutoScalingGroupName:s}))}catch(o){
if(!(0,R.t)(o,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw o}return i}const m=async(t,{instanceIds:s,
reason:n})=>await M(t,s.slice(0,2))??n;function y({clock:t,log:s}){const n=t.now();let e="",r=Number.NEGATIVE_INFINITY;return({
Status:a,PercentageComplete:i=0,InstancesToUpdate:o,StatusReason:u})=>{const _=`${a} ${i} %${o===void 0?"":`, ${o} insta\
nces left`}${u?`: ${u}`:""}`;_===e&&t.now()-r<D||(e=_,r=t.now(),s.info(`${Math.round((r-n)/1e3)} s  ${_}`))}}}),6502:((w,d,c)=>{
c.d(d,{watchRefresh:()=>l.t});var l=c(126)})};export{L as id,B as ids,k as modules};
