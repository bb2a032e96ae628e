const d=848,l=[848],D={4848:((s,o,_)=>{_.r(o),_.d(o,{AutoScalingClient:()=>t.t});var t=_(6776),E=_(6034),n=_(4164)})};export{d as id,l as ids,D as modules};
