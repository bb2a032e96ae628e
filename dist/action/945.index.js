const n=945,E=[945],D={7945:((o,s,t)=>{t.r(s),t.d(s,{STSClient:()=>d.t});var _=t(9713),d=t(431)})};export{n as id,E as ids,D as modules};
