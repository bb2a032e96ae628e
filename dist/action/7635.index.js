const a=7635,n=[7635],D={7635:((o,t,_)=>{_.d(t,{GetAccountSettingsCommand:()=>s.t});var s=_(9996),d=_(4471),E=_(6187)})};export{a as id,n as ids,D as modules};
