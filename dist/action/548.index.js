const E=548,a=[548],n={1548:((t,o,d)=>{d.r(o),d.d(o,{LambdaClient:()=>s.t});var _=d(4471),s=d(9996)})};export{E as id,a as ids,n as modules};
