const L=5255,A=[5255,3978,1548],C={9208:((D,c,t)=>{t.d(c,{t:()=>e});const e=s=>Object.assign(s,{eventStreamMarshaller:s.
eventStreamSerdeProvider(s)})}),6507:((D,c,t)=>{t.d(c,{t:()=>s});var e=t(990),s=class extends(0,e.a)(e.r,e.i,"LabelParam\
eterVersion",e.l){}}),7274:((D,c,t)=>{t.d(c,{t:()=>s});var e=t(990),s=class extends(0,e.a)(e.r,e.i,"PutParameter",e.d){}}),
2618:((D,c,t)=>{t.d(c,{n:()=>w,r:()=>h,t:()=>O});var e=t(1105),s=t(6580),f=t(990),M=t(2264);const O="railgun-ha:image";async function h({
aws:m},i){const u=(await(await m.ec2()).send(new e.n({InstanceTypes:[i]})).catch(P=>{if((0,s.t)(P,"InvalidInstanceType"))
return{InstanceTypes:[]};throw P})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(u.includes("x86_64"))
return;const v=u.length>0?`is ${u.join(", ")}`:"is not known in this region";throw new M.t("input.invalid",`instance-typ\
e: "${i}" ${v}; use an x86_64 type such as t3.medium`)}async function w(m,i,u){if(i.amiId)return{id:i.amiId,source:i.amiId};
const v=`ubuntu-${i.ubuntuRelease}`;return u?.id&&u.source===v&&i.amiUpdate==="pinned"?u:{id:await p(m,i.ubuntuRelease),
source:v}}async function p({aws:m},i){const u=`/aws/service/canonical/ubuntu/server/${i}/stable/current/amd64/hvm/${i===
"22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,v=await m.ssm();try{const{Parameter:P}=await v.send(new f.n({Name:u}));if(P?.Value)
return P.Value}catch(P){if(!(0,s.t)(P,"ParameterNotFound"))throw P}throw new M.t("image.unknown",`this region has no ima\
ge of Ubuntu ${i} (parameter ${u}); set ami-id`)}}),1548:((D,c,t)=>{t.r(c),t.d(c,{GetAccountSettingsCommand:()=>e.t,LambdaClient:()=>e.
a});var e=t(7615),s=t(4471),f=t(6187)}),4247:((D,c,t)=>{t.d(c,{t:()=>e});function e({head:s,rows:f}){const M=[s,...f],O=s.
map((w,p)=>Math.max(...M.map(m=>(m[p]??"").length))),h=w=>O.map((p,m)=>(w[m]??"").padEnd(p)).join("  ").trimEnd();return[
h(s),O.map(w=>"\u2500".repeat(w)).join("  "),...f.map(h)]}}),6034:((D,c,t)=>{t.d(c,{a:()=>g,i:()=>p,n:()=>v,r:()=>w,t:()=>I});
var e=t(7643),s=t(6580),f=t(990),M=t(6507),O=t(7274),h=t(2264);async function w({aws:r,hide:n},o){const a=await i(r,o,e.
p.current,!0);if(!a)return;const{Value:_="",Version:l=0}=a;return n(_),{value:_,version:l}}async function p({aws:r},n){return(await i(
r,n,e.p.current,!1))?.Version}async function m({aws:r},n){const o=[e.p.unfinished,e.p.pending];return(await Promise.all(
o.map(a=>i(r,n,a,!1)))).some(a=>a!==void 0)}async function i(r,n,o,a){const _=await r.ssm(),l=`${(0,e._)(n).token}:${o}`;
try{return(await _.send(new f.n({Name:l,WithDecryption:a}))).Parameter}catch(d){if((0,s.t)(d,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw d}}const u=/^[0-9a-fA-F]{32}$/;async function v({activationToken:r,tokenParameter:n},{
aws:o,hide:a}){if(!n)return r;const _=await o.ssm(),l=d=>new h.t("input.invalid",`token-parameter: parameter ${n} ${d}`);
try{const{Parameter:d}=await _.send(new f.n({Name:n,WithDecryption:!0})),E=d?.Value?.trim()??"";if(a(E),u.test(E))return E;
throw l(`holds ${E.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(d){throw(0,s.t)(d,
"ParameterNotFound","ParameterVersionNotFound")?l("does not exist in this region; name one that does"):d}}function P({stackName:r,
given:n},o,a){if(o)return!n||n===o.value?"keep":a?"rotate":"store";if(n)return"store";const _=`stack ${r} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new h.t("token.missing",_)}async function I(r,n,o,a){
const _=P(n,o,a);return _!=="keep"||!a?_:await m(r,n.stackName)?"rotate":"keep"}async function g({aws:r},n){const o=await r.
ssm(),a=(0,e._)(n.stackName).token,_=await y(o,a,n),l=await o.send(new M.t({Name:a,ParameterVersion:_,Labels:[e.p.current]}));
if(l.InvalidLabels?.length)throw new h.t("internal",`Parameter Store refused the label ${l.InvalidLabels.join(", ")}`,{fault:"\
tool"});return _}async function y(r,n,{stackName:o,given:a,tags:_}){const l=Object.entries({..._,[e.u]:o}).map(([E,T])=>({
Key:E,Value:T})),d={Name:n,Type:"SecureString",Tier:"Standard",Value:a};try{const E=`Activation token of the Railgun lis\
teners of stack ${o}`,{Version:T=1}=await r.send(new O.t({...d,Description:E,Tags:l}));return T}catch(E){if(!(0,s.t)(E,"\
ParameterAlreadyExists"))throw E;const{Version:T=1}=await r.send(new O.t({...d,Overwrite:!0}));return T}}})};export{L as id,A as ids,C as modules};
