const c=7290,d=[7290,4909],n={4909:((o,t,s)=>{s.r(t),s.d(t,{DescribeCacheClustersCommand:()=>e.t,ElastiCacheClient:()=>e.
n});var e=s(2619)})};export{c as id,d as ids,n as modules};
