const d=909,n=[909],l={4909:((E,s,t)=>{t.r(s),t.d(s,{ElastiCacheClient:()=>o.t});var _=t(6034),o=t(2619)})};export{d as id,n as ids,l as modules};
