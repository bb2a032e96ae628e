const E=1548,a=[1548],n={1548:((t,o,d)=>{d.r(o),d.d(o,{LambdaClient:()=>s.t});var _=d(4471),s=d(7615)})};export{E as id,a as ids,n as modules};
