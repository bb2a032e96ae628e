const _=4909,a=[4909],l={4909:((o,t,s)=>{s.r(t),s.d(t,{ElastiCacheClient:()=>d.t});var E=s(4471),d=s(2619)})};export{_ as id,a as ids,l as modules};
