const i=3271,h=[3271],v={3271:((c,o,s)=>{s.d(o,{adviseOn:()=>a});const l={"credentials.missing":async n=>(await s.e(1373).
then(s.bind(s,1373))).credentialsAdvice(n),"credentials.refused":async n=>(await s.e(1373).then(s.bind(s,1373))).credentialsAdvice(
n),"access.denied":async n=>(await Promise.all([s.e(8416),s.e(990),s.e(4629),s.e(1601)]).then(s.bind(s,1601))).accessAdvice(
n),"destroy.incomplete":async n=>(await Promise.all([s.e(8416),s.e(990),s.e(4629),s.e(1601)]).then(s.bind(s,1601))).accessAdvice(
n),"stack.change-failed":async n=>(await Promise.all([s.e(8416),s.e(990),s.e(4629),s.e(1601)]).then(s.bind(s,1601))).accessAdvice(
n),"stack.failed-state":async n=>(await Promise.all([s.e(8416),s.e(990),s.e(4629),s.e(1601)]).then(s.bind(s,1601))).accessAdvice(
n)};async function a(n){const t={lines:[],pastes:[]},d=l[n.failure.code];if(!d)return t;try{return await d(n)}catch{return t}}})};export{i as id,h as ids,v as modules};
