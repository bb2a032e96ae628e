const y=6502,B=[6502],G={126:((I,u,o)=>{o.d(u,{t:()=>S});var E=o(6765),R=o(2033),_=o(6776),O=o(6580),f=o(1105),A=o(8919),
P=class extends(0,_.a)(_.r,_.i,"RollbackInstanceRefresh",_.l){},g=class extends(0,f.l)(f.s,f.c,"GetConsoleOutput",f.d){};
const v=400;async function D({aws:n},s){const t=await n.ec2();for(const e of s){const r=await t.send(new g({InstanceId:e})).
catch(()=>{}),c=[...Buffer.from(r?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(c)return`${c.slice(0,v)} (${e})`}}const M=5e3,T=3e4,C=108e5;async function S(n,s,t){const{clock:e}=n,r=k(
n),c=e.now()+C;let i="";for(;;){const a=await b(n,s,t),{Status:l="",StatusReason:d=""}=a;r(a);const w=$[l],h={id:t,version:a.
DesiredConfiguration?.LaunchTemplate?.Version??"",status:l};if(w)return{...h,kind:w,reason:w==="successful"?"":i||N(a)};
if(e.now()>=c)return{...h,kind:"timed-out",reason:d};l==="InProgress"&&(i=await m(n,s,a)??i),l==="RollbackInProgress"&&await(0,A.
n)(n,s.stackName,{}),await(0,E.t)(e,M)}}const $={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"\
failed",Failed:"failed",Cancelled:"failed"},N=({RollbackDetails:n,StatusReason:s,Status:t})=>n?.RollbackReason||s||`it e\
nded as ${t}`;async function b({aws:n},{groupName:s},t){const{InstanceRefreshes:e}=await(await n.autoScaling()).send(new R.
s({AutoScalingGroupName:s,InstanceRefreshIds:[t]}));return e?.[0]??{InstanceRefreshId:t,Status:"Pending"}}async function m(n,{
groupName:s},t){const e=await n.aws.autoScaling(),{Activities:r=[]}=await e.send(new _.t({AutoScalingGroupName:s,MaxRecords:100})),
c=(0,R.r)(r,t.StartTime?.getTime()??0);if(c.count<2)return;const i=await L(n,c);n.log.warning(`${c.count} new instances \
failed in a row: ${i}; the refresh is rolled back`);try{await e.send(new P({AutoScalingGroupName:s}))}catch(a){if(!(0,O.
t)(a,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw a}return i}const L=async(n,{instanceIds:s,
reason:t})=>await D(n,s.slice(0,2))??t;function k({clock:n,log:s}){const t=n.now();let e="",r=Number.NEGATIVE_INFINITY;return({
Status:c,PercentageComplete:i=0,InstancesToUpdate:a,StatusReason:l})=>{const d=`${c} ${i} %${a===void 0?"":`, ${a} insta\
nces left`}${l?`: ${l}`:""}`;d===e&&n.now()-r<T||(e=d,r=n.now(),s.info(`${Math.round((r-t)/1e3)} s  ${d}`))}}}),6502:((I,u,o)=>{
o.d(u,{watchRefresh:()=>E.t});var E=o(126)})};export{y as id,B as ids,G as modules};
