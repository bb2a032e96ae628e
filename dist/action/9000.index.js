const i=9e3,l=[9e3],E={9e3:((d,t,o)=>{o.d(t,{requireAccount:()=>a});var c=o(2264),s=o(9713);async function a(_,e){const{
account:n,arn:r}=await(0,s.t)(_);if(e.includes(n))return;const u=`these credentials (${r}) are of account ${n}, and allo\
wed-account-ids is ${e.join(", ")}; use a role of an allowed account`;throw new c.t("account.refused",u)}})};export{i as id,l as ids,E as modules};
