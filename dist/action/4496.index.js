const t=4496,e=[4496],n={4496:((d,s,_)=>{_.d(s,{fromEnv:()=>o.s});var o=_(4536)})};export{t as id,e as ids,n as modules};
