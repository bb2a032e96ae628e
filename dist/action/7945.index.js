const n=7945,E=[7945],D={7945:((o,s,t)=>{t.r(s),t.d(s,{STSClient:()=>d.t});var d=t(431),_=t(9713)})};export{n as id,E as ids,D as modules};
