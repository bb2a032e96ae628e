const e=3271,l=[3271],h={3271:((o,c,n)=>{n.d(c,{adviseOn:()=>i});const a={"credentials.missing":async s=>(await n.e(1373).
then(n.bind(n,1373))).credentialsAdvice(s),"credentials.refused":async s=>(await n.e(1373).then(n.bind(n,1373))).credentialsAdvice(
s),"access.denied":async s=>(await n.e(1601).then(n.bind(n,1601))).accessAdvice(s),"stack.change-failed":async s=>(await n.
e(1601).then(n.bind(n,1601))).accessAdvice(s)};async function i(s){const t={lines:[],pastes:[]},d=a[s.failure.code];if(!d)
return t;try{return await d(s)}catch{return t}}})};export{e as id,l as ids,h as modules};
