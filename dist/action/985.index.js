const E=985,l=[985],n={985:((d,o,t)=>{t.r(o),t.d(o,{CloudWatchClient:()=>s.t});var s=t(6319),_=t(6187)})};export{E as id,l as ids,n as modules};
