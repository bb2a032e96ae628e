const t=1419,_=[1419],l={1419:((a,n,d)=>{d.r(n),d.d(n,{ElasticLoadBalancingV2Client:()=>o.t});var s=d(4471),o=d(6369)})};export{t as id,_ as ids,l as modules};
