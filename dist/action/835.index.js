const n=835,D=[835],M={3835:((s,E,_)=>{_.r(E),_.d(E,{EC2Client:()=>o.t});var o=_(1105),t=_(6034),d=_(4164)})};export{n as id,D as ids,M as modules};
