const F=6502,K=[6502],U={1195:((v,d,a)=>{a.d(d,{t:()=>I});var o=a(6776),E=a(6580),R=class extends(0,o.o)(o.i,o.a,"Cancel\
InstanceRefresh",o.c){};async function I({aws:_},w){const O=await _.autoScaling();try{return await O.send(new R({AutoScalingGroupName:w,
WaitForTransitioningInstances:!1})),!0}catch(h){if((0,E.t)(h,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefresh\
NotFound"))return!1;throw h}}}),126:((v,d,a)=>{a.d(d,{t:()=>y});var o=a(6776),E=a(6580),R=a(7288),I=a(2264),_=a(1105),w=a(
8919),O=a(1195),h=a(2033),M=class extends(0,o.o)(o.i,o.a,"RollbackInstanceRefresh",o.d){},D=class extends(0,_.f)(_.u,_.d,
"GetConsoleOutput",_.g){};const A=400;async function g({aws:n},s){const t=await n.ec2();for(const e of s){const c=await t.
send(new D({InstanceId:e})).catch(()=>{}),r=[...Buffer.from(c?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(r)return`${r.slice(0,A)} (${e})`}}const C=5e3,T=3e4,$=108e5;async function y(n,s,t){const{clock:e}=n,c=j(
n);let r="",u={};return await(0,R.t)({clock:e,forMillis:$,every:C},async()=>{const l=await S(n,s,t);u=l;const{Status:f=""}=l;
c(l);const i=B[f];if(i)return{...P(l),id:t,kind:i,reason:i==="successful"?"":r||L(l)};f==="InProgress"&&!r&&(r=await b(n,
s,l)??""),f==="RollbackInProgress"&&await(0,w.n)(n,s.stackName,{})})??{...P(u),id:t,kind:"timed-out",reason:u.StatusReason??
""}}const P=({DesiredConfiguration:n,Status:s})=>({version:n?.LaunchTemplate?.Version??"",status:s??""}),B={Successful:"\
successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},L=({RollbackDetails:n,
StatusReason:s,Status:t})=>n?.RollbackReason||s||`it ended as ${t}`;async function S({aws:n},{groupName:s},t){const{InstanceRefreshes:e}=await(await n.
autoScaling()).send(new o.n({AutoScalingGroupName:s,InstanceRefreshIds:[t]}));return e?.[0]??{InstanceRefreshId:t,Status:"\
Pending"}}async function b(n,{groupName:s},t){const{Activities:e=[]}=await(await n.aws.autoScaling()).send(new o.t({AutoScalingGroupName:s,
MaxRecords:100})),c=(0,h.r)(e,t.StartTime?.getTime()??0);if(c.count<2)return;const r=await W(n,c);return n.log.warning(`${c.
count} new instances failed in a row: ${r}; the refresh is rolled back`),await N(n,s),r}async function N(n,s){const t=await n.
aws.autoScaling();try{await t.send(new M({AutoScalingGroupName:s}))}catch(e){if((0,E.t)(e,"ActiveInstanceRefreshNotFound\
Fault","ActiveInstanceRefreshNotFound"))return;if(!(0,E.t)(e,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRef\
resh"))throw e;n.log.warning(`the refresh cannot be rolled back and is cancelled: ${(0,I.n)(e)}`),await(0,O.t)(n,s)}}const W=async(n,{
instanceIds:s,reason:t})=>await g(n,s.slice(0,2))??t;function j({clock:n,log:s}){const t=n.now();let e="",c=Number.NEGATIVE_INFINITY;
return({Status:r,PercentageComplete:u=0,InstancesToUpdate:l,StatusReason:f})=>{const i=`${r} ${u} %${l===void 0?"":`, ${l}\
 instances left`}${f?`: ${f}`:""}`;i===e&&n.now()-c<T||(e=i,c=n.now(),s.info(`${Math.round((c-t)/1e3)} s  ${i}`))}}}),6502:((v,d,a)=>{
a.d(d,{watchRefresh:()=>o.t});var o=a(126)})};export{F as id,K as ids,U as modules};
