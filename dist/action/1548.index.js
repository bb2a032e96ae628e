const a=1548,n=[1548],m={1548:((d,s,t)=>{t.r(s),t.d(s,{GetAccountSettingsCommand:()=>_.t,LambdaClient:()=>_.a});var _=t(
9996),o=t(4471),E=t(6187)})};export{a as id,n as ids,m as modules};
