const y=3271,m=[3271],A={3271:((v,o,s)=>{s.d(o,{adviseOn:()=>h});const l={"credentials.missing":async n=>(await s.e(1373).
then(s.bind(s,1373))).credentialsAdvice(n),"credentials.refused":async n=>(await s.e(1373).then(s.bind(s,1373))).credentialsAdvice(
n),"access.denied":async n=>(await Promise.all([s.e(5827),s.e(3656),s.e(1364),s.e(8060),s.e(990),s.e(3655),s.e(284),s.e(
6164),s.e(1601)]).then(s.bind(s,1601))).accessAdvice(n),"destroy.incomplete":async n=>(await Promise.all([s.e(5827),s.e(
3656),s.e(1364),s.e(8060),s.e(990),s.e(3655),s.e(284),s.e(6164),s.e(1601)]).then(s.bind(s,1601))).accessAdvice(n),"stack\
.change-failed":async n=>(await Promise.all([s.e(5827),s.e(3656),s.e(1364),s.e(8060),s.e(990),s.e(3655),s.e(284),s.e(6164),
s.e(1601)]).then(s.bind(s,1601))).accessAdvice(n),"stack.failed-state":async n=>(await Promise.all([s.e(5827),s.e(3656),
s.e(1364),s.e(8060),s.e(990),s.e(3655),s.e(284),s.e(6164),s.e(1601)]).then(s.bind(s,1601))).accessAdvice(n)};async function h(n){
const t={lines:[],pastes:[]},d=l[n.failure.code];if(!d)return t;try{return await d(n)}catch{return t}}})};export{y as id,m as ids,A as modules};
