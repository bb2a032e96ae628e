const L=9310,C=[9310,3978],b={9208:((D,_,t)=>{t.d(_,{t:()=>e});const e=s=>Object.assign(s,{eventStreamMarshaller:s.eventStreamSerdeProvider(
s)})}),6507:((D,_,t)=>{t.d(_,{t:()=>s});var e=t(990),s=class extends(0,e.a)(e.r,e.i,"LabelParameterVersion",e.l){}}),7274:((D,_,t)=>{
t.d(_,{t:()=>s});var e=t(990),s=class extends(0,e.a)(e.r,e.i,"PutParameter",e.d){}}),985:((D,_,t)=>{t.r(_),t.d(_,{CloudWatchClient:()=>e.
t});var e=t(6319),s=t(6187)}),2618:((D,_,t)=>{t.d(_,{n:()=>w,r:()=>h,t:()=>p});var e=t(1105),s=t(6580),v=t(990),M=t(2264);
const p="railgun-ha:image";async function h({aws:m},i){const u=(await(await m.ec2()).send(new e.n({InstanceTypes:[i]})).
catch(E=>{if((0,s.t)(E,"InvalidInstanceType"))return{InstanceTypes:[]};throw E})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if(u.includes("x86_64"))return;const f=u.length>0?`is ${u.join(", ")}`:"is not known in this region";throw new M.t("i\
nput.invalid",`instance-type: "${i}" ${f}; use an x86_64 type such as t3.medium`)}async function w(m,i,u){if(i.amiId)return{
id:i.amiId,source:i.amiId};const f=`ubuntu-${i.ubuntuRelease}`;return u?.id&&u.source===f&&i.amiUpdate==="pinned"?u:{id:await O(
m,i.ubuntuRelease),source:f}}async function O({aws:m},i){const u=`/aws/service/canonical/ubuntu/server/${i}/stable/curre\
nt/amd64/hvm/${i==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,f=await m.ssm();try{const{Parameter:E}=await f.send(new v.n({Name:u}));
if(E?.Value)return E.Value}catch(E){if(!(0,s.t)(E,"ParameterNotFound"))throw E}throw new M.t("image.unknown",`this regio\
n has no image of Ubuntu ${i} (parameter ${u}); set ami-id`)}}),4247:((D,_,t)=>{t.d(_,{t:()=>e});function e({head:s,rows:v}){
const M=[s,...v],p=s.map((w,O)=>Math.max(...M.map(m=>(m[O]??"").length))),h=w=>p.map((O,m)=>(w[m]??"").padEnd(O)).join("\
  ").trimEnd();return[h(s),p.map(w=>"\u2500".repeat(w)).join("  "),...v.map(h)]}}),6034:((D,_,t)=>{t.d(_,{a:()=>y,i:()=>O,
n:()=>f,r:()=>w,t:()=>I});var e=t(7643),s=t(6580),v=t(990),M=t(6507),p=t(7274),h=t(2264);async function w({aws:r,hide:n},o){
const a=await i(r,o,e.p.current,!0);if(!a)return;const{Value:c="",Version:l=0}=a;return n(c),{value:c,version:l}}async function O({
aws:r},n){return(await i(r,n,e.p.current,!1))?.Version}async function m({aws:r},n){const o=[e.p.unfinished,e.p.pending];
return(await Promise.all(o.map(a=>i(r,n,a,!1)))).some(a=>a!==void 0)}async function i(r,n,o,a){const c=await r.ssm(),l=`${(0,e.
_)(n).token}:${o}`;try{return(await c.send(new v.n({Name:l,WithDecryption:a}))).Parameter}catch(d){if((0,s.t)(d,"Paramet\
erNotFound","ParameterVersionNotFound"))return;throw d}}const u=/^[0-9a-fA-F]{32}$/;async function f({activationToken:r,
tokenParameter:n},{aws:o,hide:a}){if(!n)return r;const c=await o.ssm(),l=d=>new h.t("input.invalid",`token-parameter: pa\
rameter ${n} ${d}`);try{const{Parameter:d}=await c.send(new v.n({Name:n,WithDecryption:!0})),P=d?.Value?.trim()??"";if(a(
P),u.test(P))return P;throw l(`holds ${P.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(d){
throw(0,s.t)(d,"ParameterNotFound","ParameterVersionNotFound")?l("does not exist in this region; name one that does"):d}}
function E({stackName:r,given:n},o,a){if(o)return!n||n===o.value?"keep":a?"rotate":"store";if(n)return"store";const c=`s\
tack ${r} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new h.t("token.missing",
c)}async function I(r,n,o,a){const c=E(n,o,a);return c!=="keep"||!a?c:await m(r,n.stackName)?"rotate":"keep"}async function y({
aws:r},n){const o=await r.ssm(),a=(0,e._)(n.stackName).token,c=await g(o,a,n),l=await o.send(new M.t({Name:a,ParameterVersion:c,
Labels:[e.p.current]}));if(l.InvalidLabels?.length)throw new h.t("internal",`Parameter Store refused the label ${l.InvalidLabels.
join(", ")}`,{fault:"tool"});return c}async function g(r,n,{stackName:o,given:a,tags:c}){const l=Object.entries({...c,[e.
u]:o}).map(([P,T])=>({Key:P,Value:T})),d={Name:n,Type:"SecureString",Tier:"Standard",Value:a};try{const P=`Activation to\
ken of the Railgun listeners of stack ${o}`,{Version:T=1}=await r.send(new p.t({...d,Description:P,Tags:l}));return T}catch(P){
if(!(0,s.t)(P,"ParameterAlreadyExists"))throw P;const{Version:T=1}=await r.send(new p.t({...d,Overwrite:!0}));return T}}})};export{L as id,C as ids,b as modules};
