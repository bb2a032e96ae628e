const a=1548,D=[1548],M={1548:((t,s,_)=>{_.r(s),_.d(s,{LambdaClient:()=>d.t});var E=_(4471),d=_(7615),o=_(6187)})};export{a as id,D as ids,M as modules};
