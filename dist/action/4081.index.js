const i=4081,l=[4081],f={9e3:((r,t,e)=>{e.d(t,{requireAccount:()=>c});var o=e(2264),n=e(9713);async function c(_,s){const{
account:u,arn:a}=await(0,n.t)(_);if(s.includes(u))return;const d=`these credentials (${a}) are of account ${u}, and allo\
wed-account-ids is ${s.join(", ")}; use a role of an allowed account`;throw new o.t("account.refused",d)}}),2308:((r,t,e)=>{
e.d(t,{t:()=>n});const o=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",n=(c,_)=>{
if(o()&&typeof c?.handle!="function")return _}})};export{i as id,l as ids,f as modules};
