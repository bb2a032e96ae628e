const m=840,P=[840],M={8930:((o,_,s)=>{s.d(_,{t:()=>a});var e=s(6776),a=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.
u){}}),3657:((o,_,s)=>{s.d(_,{t:()=>a});var e=s(6776),a=class extends(0,e.o)(e.i,e.a,"SuspendProcesses",e.m){}}),2485:((o,_,s)=>{
s.d(_,{i:()=>n,n:()=>e,r:()=>a,t:()=>r});const e={check:"railgun-ha check",repair:"railgun-ha repair",rotate:"railgun-ha\
 rotate",reload:"new memcached servers"},a=new Set([e.repair,e.rotate]),n=new Set(["Pending","InProgress","Delayed","Can\
celling"]),r=66e4}),1513:((o,_,s)=>{s.d(_,{resumeInherited:()=>u});var e=s(6580),a=s(2803),n=s(7615);const r={...n.n,leaves:!1};
async function u(c,i,d){const t=await(0,a.t)(await c.aws.cloudFormation(),i);if(!t||t.status.isPreview||t.status.isDeleted)
return d.renew([]);try{await(0,n.a)((0,n.t)(c,t),d,r)}catch(l){const E=d.suspended.join(" and ");c.log.warning(`${E} cou\
ld not be resumed: ${(0,e.r)(l).message}`)}}})};export{m as id,P as ids,M as modules};
