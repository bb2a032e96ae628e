const d=3976,n=[3976],t={3976:((o,e,_)=>{_.d(e,{enableRules:()=>s.n});var s=_(3776)})};export{d as id,n as ids,t as modules};
