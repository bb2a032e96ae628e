const m=8714,O=[8714],D={8930:((E,t,s)=>{s.d(t,{t:()=>e});var _=s(6776),n=s(4128),e=class extends(0,_.o)(_.i,_.a,"Resume\
Processes",n.o){}}),1513:((E,t,s)=>{s.d(t,{resumeInherited:()=>r});var _=s(6580),n=s(2803),e=s(7615);const c={...e.n,leaves:!1};
async function r(o,u,d){const a=await(0,n.t)(await o.aws.cloudFormation(),u);if(!a||a.status.isPreview||a.status.isDeleted)
return d.renew([]);try{await(0,e.a)((0,e.t)(o,a),d,c)}catch(P){const i=d.suspended.join(" and ");o.log.warning(`${i} cou\
ld not be resumed: ${(0,_.r)(P).message}`)}}})};export{m as id,O as ids,D as modules};
