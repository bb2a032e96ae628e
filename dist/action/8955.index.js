const a=8955,m=[8955],r={8955:((u,n,t)=>{t.r(n),t.d(n,{run:()=>o});var s=t(2601);const o=async(d,{assets:c,print:l})=>{l(
JSON.stringify((0,s.t)((0,s.a)(d),c().stack),null,2))}})};export{a as id,m as ids,r as modules};
