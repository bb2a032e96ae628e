const F=6502,b=[6502],x={1195:((w,f,a)=>{a.d(f,{t:()=>O});var o=a(6776),R=a(4128),E=a(6580),I=class extends(0,o.o)(o.i,o.
a,"CancelInstanceRefresh",R.t){};async function O({aws:d},P){const M=await d.autoScaling();try{return await M.send(new I(
{AutoScalingGroupName:P,WaitForTransitioningInstances:!1})),!0}catch(h){if((0,E.t)(h,"ActiveInstanceRefreshNotFoundFault",
"ActiveInstanceRefreshNotFound"))return!1;throw h}}}),126:((w,f,a)=>{a.d(f,{t:()=>$});var o=a(6776),R=a(4128),E=a(6580),
I=a(7288),O=a(2264),d=a(1105),P=a(4629),M=a(8919),h=a(1195),D=a(2033),A=class extends(0,o.o)(o.i,o.a,"RollbackInstanceRe\
fresh",R.s){},C=class extends(0,d.f)(d.u,d.d,"GetConsoleOutput",P.f){};const T=400;async function g({aws:s},n){const t=await s.
ec2();for(const e of n){const c=await t.send(new C({InstanceId:e})).catch(()=>{}),r=[...Buffer.from(c?.Output??"","base6\
4").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(r)return`${r.slice(0,T)} (${e})`}}
const B=5e3,L=3e4,W=108e5;async function $(s,n,t){const{clock:e}=s,c=N(s);let r="",u={};return await(0,I.t)({clock:e,forMillis:W,
every:B},async()=>{const _=await K(s,n,t);u=_;const{Status:i=""}=_;c(_);const l=j[i];if(l)return{...v(_),id:t,kind:l,reason:l===
"successful"?"":r||y(_)};i==="InProgress"&&!r&&(r=await S(s,n,_)??""),i==="RollbackInProgress"&&await(0,M.n)(s,n.stackName,
{})})??{...v(u),id:t,kind:"timed-out",reason:u.StatusReason??""}}const v=({DesiredConfiguration:s,Status:n})=>({version:s?.
LaunchTemplate?.Version??"",status:n??""}),j={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"f\
ailed",Failed:"failed",Cancelled:"failed"},y=({RollbackDetails:s,StatusReason:n,Status:t})=>s?.RollbackReason||n||`it en\
ded as ${t}`;async function K({aws:s},{groupName:n},t){const{InstanceRefreshes:e}=await(await s.autoScaling()).send(new o.
n({AutoScalingGroupName:n,InstanceRefreshIds:[t]}));return e?.[0]??{InstanceRefreshId:t,Status:"Pending"}}async function S(s,{
groupName:n},t){const{Activities:e=[]}=await(await s.aws.autoScaling()).send(new o.t({AutoScalingGroupName:n,MaxRecords:100})),
c=(0,D.r)(e,t.StartTime?.getTime()??0);if(c.count<2)return;const r=await m(s,c);return s.log.warning(`${c.count} new ins\
tances failed in a row: ${r}; the refresh is rolled back`),await U(s,n),r}async function U(s,n){const t=await s.aws.autoScaling();
try{await t.send(new A({AutoScalingGroupName:n}))}catch(e){if((0,E.t)(e,"ActiveInstanceRefreshNotFoundFault","ActiveInst\
anceRefreshNotFound"))return;if(!(0,E.t)(e,"IrreversibleInstanceRefreshFault","IrreversibleInstanceRefresh"))throw e;s.log.
warning(`the refresh cannot be rolled back and is cancelled: ${(0,O.n)(e)}`),await(0,h.t)(s,n)}}const m=async(s,{instanceIds:n,
reason:t})=>await g(s,n.slice(0,2))??t;function N({clock:s,log:n}){const t=s.now();let e="",c=Number.NEGATIVE_INFINITY;return({
Status:r,PercentageComplete:u=0,InstancesToUpdate:_,StatusReason:i})=>{const l=`${r} ${u} %${_===void 0?"":`, ${_} insta\
nces left`}${i?`: ${i}`:""}`;l===e&&s.now()-c<L||(e=l,c=s.now(),n.info(`${Math.round((c-t)/1e3)} s  ${l}`))}}}),6502:((w,f,a)=>{
a.d(f,{watchRefresh:()=>o.t});var o=a(126)})};export{F as id,b as ids,x as modules};
