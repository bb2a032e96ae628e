const j=573,u=[573],w={8335:((I,r,o)=>{o.d(r,{rotateFleet:()=>v});var i=o(6580),l=o(1674),E=o(4640),s=o(7615);const O=3e5;
async function v(e,t,a,{given:d,tokenVersion:D}){const M={...e,owner:(0,E.t)(t)},P={kind:"value",value:d};let n,_;try{n=
await t.log.group("Rotation",()=>(0,s.n)((0,s.t)(t,a),P,M)),_=n.failure}catch(A){_=(0,i.n)(A)}const f=_?0:O,R={size:e.size,
timeout:f,since:t.clock.now()},c=await(0,l.t)(t,a,R),T=_?{...c,failure:_}:c;return{tokenVersion:n?.version??D,verification:T,
rotation:n}}})};export{j as id,u as ids,w as modules};
