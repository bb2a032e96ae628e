const C=8593,j=[8593,1548],A={6507:((w,m,n)=>{n.d(m,{t:()=>d});var a=n(990),d=class extends(0,a.s)(a.a,a.o,"LabelParamet\
erVersion",a.u){}}),1548:((w,m,n)=>{n.r(m),n.d(m,{GetAccountSettingsCommand:()=>a.t,LambdaClient:()=>a.a});var a=n(9996),
d=n(4471),u=n(6187)}),4247:((w,m,n)=>{n.d(m,{t:()=>a});function a({head:d,rows:u}){const v=[d,...u],P=d.map((E,f)=>Math.
max(...v.map(h=>(h[f]??"").length))),l=E=>P.map((f,h)=>(E[h]??"").padEnd(f)).join("  ").trimEnd();return[l(d),P.map(E=>"\
\u2500".repeat(E)).join("  "),...u.map(l)]}}),6034:((w,m,n)=>{n.d(m,{a:()=>k,i:()=>f,n:()=>M,r:()=>E,t:()=>L});var a=n(7643),
d=n(6580),u=n(990),v=n(6507),P=n(7274),l=n(2264);async function E({aws:s,hide:t},o){const e=await D(s,o,a.p.current,!0);
if(!e)return;const{Value:r="",Version:c=0}=e;return t(r),{value:r,version:c}}async function f({aws:s},t){return(await D(
s,t,a.p.current,!1))?.Version}async function h({aws:s},t){const o=[a.p.unfinished,a.p.pending];return(await Promise.all(
o.map(e=>D(s,t,e,!1)))).some(e=>e!==void 0)}async function D(s,t,o,e){const r=await s.ssm(),c=`${(0,a._)(t).token}:${o}`;
try{return(await r.send(new u.i({Name:c,WithDecryption:e}))).Parameter}catch(i){if((0,d.t)(i,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw i}}const O=/^[0-9a-fA-F]{32}$/;async function M({activationToken:s,tokenParameter:t},{
aws:o,hide:e}){if(!t)return s;const r=await o.ssm(),c=i=>new l.t("input.invalid",`token-parameter: parameter ${t} ${i}`);
try{const{Parameter:i}=await r.send(new u.i({Name:t,WithDecryption:!0})),_=i?.Value?.trim()??"";if(e(_),O.test(_))return _;
throw c(`holds ${_.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(i){throw(0,d.t)(i,
"ParameterNotFound","ParameterVersionNotFound")?c("does not exist in this region; name one that does"):i}}function T({stackName:s,
given:t},o,e){if(o)return!t||t===o.value?"keep":e?"rotate":"store";if(t)return"store";const r=`stack ${s} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new l.t("token.missing",r)}async function L(s,t,o,e){
const r=T(t,o,e);return r!=="keep"||!e?r:await h(s,t.stackName)?"rotate":"keep"}async function k({aws:s},t){const o=await s.
ssm(),e=(0,a._)(t.stackName).token,r=await y(o,e,t),c=await o.send(new v.t({Name:e,ParameterVersion:r,Labels:[a.p.current]}));
if(c.InvalidLabels?.length)throw new l.t("internal",`Parameter Store refused the label ${c.InvalidLabels.join(", ")}`,{fault:"\
tool"});return r}async function y(s,t,{stackName:o,given:e,tags:r}){const c=Object.entries({...r,[a.u]:o}).map(([_,p])=>({
Key:_,Value:p})),i={Name:t,Type:"SecureString",Tier:"Standard",Value:e};try{const _=`Activation token of the Railgun lis\
teners of stack ${o}`,{Version:p=1}=await s.send(new P.t({...i,Description:_,Tags:c}));return p}catch(_){if(!(0,d.t)(_,"\
ParameterAlreadyExists"))throw _;const{Version:p=1}=await s.send(new P.t({...i,Overwrite:!0}));return p}}})};export{C as id,j as ids,A as modules};
