const i=1630,l=[1630],O={8930:((c,e,_)=>{_.d(e,{t:()=>a});var s=_(6776),a=class extends(0,s.o)(s.i,s.a,"ResumeProcesses",
s.u){}}),3657:((c,e,_)=>{_.d(e,{t:()=>a});var s=_(6776),a=class extends(0,s.o)(s.i,s.a,"SuspendProcesses",s.m){}}),1513:((c,e,_)=>{
_.d(e,{resumeInherited:()=>r});var s=_(6580),a=_(2803),n=_(7615);const u={...n.n,leaves:!1};async function r(o,E,d){const t=await(0,a.
t)(await o.aws.cloudFormation(),E);if(!t||t.status.isPreview||t.status.isDeleted)return d.renew([]);try{await(0,n.a)((0,n.
t)(o,t),d,u)}catch(m){const P=d.suspended.join(" and ");o.log.warning(`${P} could not be resumed: ${(0,s.r)(m).message}`)}}})};export{i as id,l as ids,O as modules};
