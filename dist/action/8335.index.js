const B=8335,C=[8335],K={8335:((j,E,o)=>{o.d(E,{rotateFleet:()=>P});var c=o(6580),i=o(1674),l=o(4640),O=o(8552),D=o(7615);
const M=3e5;async function P(s,t,a,{given:e,tokenVersion:d}){const v={...s,owner:(0,l.t)(t)},R=e?{kind:"value",value:e}:
{kind:"nothing"};let n,_;try{n=await t.log.group("Rotation",()=>(0,O.t)((0,D.t)(t,a),R,v)),_=n.failure}catch(I){_=(0,c.r)(
I)}const T=_?0:M,f={size:s.size,timeout:T,since:t.clock.now()},r=await(0,i.t)(t,a,f),A=_?{...r,failure:_}:r;return{tokenVersion:n?.
version??d,verification:A,rotation:n}}})};export{B as id,C as ids,K as modules};
