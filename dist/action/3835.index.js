const d=3835,o=[3835],t={3835:((D,E,_)=>{_.r(E),_.d(E,{EC2Client:()=>s.t});var s=_(1105),M=_(4471),O=_(5300),P=_(2618)})};export{d as id,o as ids,t as modules};
