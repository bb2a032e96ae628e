const n=548,E=[548],a={1548:((s,o,d)=>{d.r(o),d.d(o,{LambdaClient:()=>t.t});var _=d(6034),t=d(9996)})};export{n as id,E as ids,a as modules};
