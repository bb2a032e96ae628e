const _=419,a=[419],l={1419:((d,o,n)=>{n.r(o),n.d(o,{ElasticLoadBalancingV2Client:()=>t.t});var s=n(6034),t=n(6369)})};export{_ as id,a as ids,l as modules};
