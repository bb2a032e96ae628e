const P=3521,M=[3521],O={8930:((u,o,s)=>{s.d(o,{t:()=>e});var _=s(6776),c=s(4128),e=class extends(0,_.o)(_.i,_.a,"Resume\
Processes",c.o){}}),6776:((u,o,s)=>{s.d(o,{a:()=>a,i:()=>t,n:()=>i,o:()=>n,r:()=>d,t:()=>r});var _=s(550),c=s(765),e=s(4128);
const n=(0,_.t)(e.f,"AutoScaling_2011_01_01","AutoScalingClient",c.t),t={},a=(l,E,m,D)=>[];var d=class extends n(t,a,"De\
scribeAutoScalingGroups",e.r){},i=class extends n(t,a,"DescribeInstanceRefreshes",e.i){},r=class extends n(t,a,"Describe\
ScalingActivities",e.a){}}),2485:((u,o,s)=>{s.d(o,{i:()=>e,n:()=>_,r:()=>c,t:()=>n});const _={check:"railgun-ha check",repair:"\
railgun-ha repair",rotate:"railgun-ha rotate",reload:"new memcached servers"},c=new Set([_.repair,_.rotate]),e=new Set([
"Pending","InProgress","Delayed","Cancelling"]),n=66e4}),5268:((u,o,s)=>{s.d(o,{n:()=>n,t:()=>e});var _=s(7643),c=s(6776);
async function e({aws:t},a){const{AutoScalingGroups:d}=await(await t.autoScaling()).send(new c.r({AutoScalingGroupNames:[
(0,_.g)(a)]}));return d?.[0]}const n=t=>(t?.SuspendedProcesses??[]).map(({ProcessName:a=""})=>a)}),1513:((u,o,s)=>{s.d(o,
{resumeInherited:()=>t});var _=s(6580),c=s(2803),e=s(7615);const n={...e.n,leaves:!1};async function t(a,d,i){const r=await(0,c.
t)(await a.aws.cloudFormation(),d);if(!r||r.status.isPreview||r.status.isDeleted)return i.renew([]);try{await(0,e.a)((0,e.
t)(a,r),i,n)}catch(l){const E=i.suspended.join(" and ");a.log.warning(`${E} could not be resumed: ${(0,_.r)(l).message}`)}}})};export{P as id,M as ids,O as modules};
