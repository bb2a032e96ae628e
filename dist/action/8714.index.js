const P=8714,l=[8714],O={8930:((r,a,s)=>{s.d(a,{t:()=>t});var e=s(6776),t=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",
e.u){}}),1513:((r,a,s)=>{s.d(a,{resumeInherited:()=>u});var e=s(6580),t=s(2803),n=s(7615);const c={...n.n,leaves:!1};async function u(o,E,d){
const _=await(0,t.t)(await o.aws.cloudFormation(),E);if(!_||_.status.isPreview||_.status.isDeleted)return d.renew([]);try{
await(0,n.a)((0,n.t)(o,_),d,c)}catch(i){const m=d.suspended.join(" and ");o.log.warning(`${m} could not be resumed: ${(0,e.
r)(i).message}`)}}})};export{P as id,l as ids,O as modules};
