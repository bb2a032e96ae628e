const d=7886,E=[7886],c={2308:((n,e,t)=>{t.d(e,{t:()=>o});const _=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",o=(s,u)=>{if(_()&&typeof s?.handle!="function")return u}}),7945:((n,e,t)=>{t.r(e),t.d(e,{STSClient:()=>_.t});var _=t(
431),o=t(9713)})};export{d as id,E as ids,c as modules};
