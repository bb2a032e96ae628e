const b=3978,k=[3978],L={9208:((M,d,t)=>{t.d(d,{t:()=>e});const e=r=>Object.assign(r,{eventStreamMarshaller:r.eventStreamSerdeProvider(
r)})}),6507:((M,d,t)=>{t.d(d,{t:()=>r});var e=t(990),r=class extends(0,e.a)(e.r,e.i,"LabelParameterVersion",e.l){}}),7274:((M,d,t)=>{
t.d(d,{t:()=>r});var e=t(990),r=class extends(0,e.a)(e.r,e.i,"PutParameter",e.d){}}),2618:((M,d,t)=>{t.d(d,{n:()=>P,r:()=>h,
t:()=>p});var e=t(1105),r=t(6580),v=t(990),D=t(2264);const p="railgun-ha:image";async function h({aws:m},i){const _=(await(await m.
ec2()).send(new e.n({InstanceTypes:[i]})).catch(f=>{if((0,r.t)(f,"InvalidInstanceType"))return{InstanceTypes:[]};throw f})).
InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(_.includes("x86_64"))return;const E=_.length>0?`is ${_.
join(", ")}`:"is not known in this region";throw new D.t("input.invalid",`instance-type: "${i}" ${E}; use an x86_64 type\
 such as t3.medium`)}async function P(m,i,_){if(i.amiId)return{id:i.amiId,source:i.amiId};const E=`ubuntu-${i.ubuntuRelease}`;
return _?.id&&_.source===E&&i.amiUpdate==="pinned"?_:{id:await O(m,i.ubuntuRelease),source:E}}async function O({aws:m},i){
const _=`/aws/service/canonical/ubuntu/server/${i}/stable/current/amd64/hvm/${i==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,E=await m.
ssm();try{const{Parameter:f}=await E.send(new v.n({Name:_}));if(f?.Value)return f.Value}catch(f){if(!(0,r.t)(f,"Paramete\
rNotFound"))throw f}throw new D.t("image.unknown",`this region has no image of Ubuntu ${i} (parameter ${_}); set ami-id`)}}),
4247:((M,d,t)=>{t.d(d,{t:()=>e});function e({head:r,rows:v}){const D=[r,...v],p=r.map((P,O)=>Math.max(...D.map(m=>(m[O]??
"").length))),h=P=>p.map((O,m)=>(P[m]??"").padEnd(O)).join("  ").trimEnd();return[h(r),p.map(P=>"\u2500".repeat(P)).join(
"  "),...v.map(h)]}}),6034:((M,d,t)=>{t.d(d,{a:()=>I,i:()=>O,n:()=>E,r:()=>P,t:()=>y});var e=t(7643),r=t(6580),v=t(990),
D=t(6507),p=t(7274),h=t(2264);async function P({aws:s,hide:n},o){const a=await i(s,o,e.p.current,!0);if(!a)return;const{
Value:c="",Version:l=0}=a;return n(c),{value:c,version:l}}async function O({aws:s},n){return(await i(s,n,e.p.current,!1))?.
Version}async function m({aws:s},n){const o=[e.p.unfinished,e.p.pending];return(await Promise.all(o.map(a=>i(s,n,a,!1)))).
some(a=>a!==void 0)}async function i(s,n,o,a){const c=await s.ssm(),l=`${(0,e._)(n).token}:${o}`;try{return(await c.send(
new v.n({Name:l,WithDecryption:a}))).Parameter}catch(u){if((0,r.t)(u,"ParameterNotFound","ParameterVersionNotFound"))return;
throw u}}const _=/^[0-9a-fA-F]{32}$/;async function E({activationToken:s,tokenParameter:n},{aws:o,hide:a}){if(!n)return s;
const c=await o.ssm(),l=u=>new h.t("input.invalid",`token-parameter: parameter ${n} ${u}`);try{const{Parameter:u}=await c.
send(new v.n({Name:n,WithDecryption:!0})),w=u?.Value?.trim()??"";if(a(w),_.test(w))return w;throw l(`holds ${w.length} c\
haracters and not 32 hexadecimal digits; put the next token there`)}catch(u){throw(0,r.t)(u,"ParameterNotFound","Paramet\
erVersionNotFound")?l("does not exist in this region; name one that does"):u}}function f({stackName:s,given:n},o,a){if(o)
return!n||n===o.value?"keep":a?"rotate":"store";if(n)return"store";const c=`stack ${s} has no activation token yet; set \
activation-token to its 32 hexadecimal digits`;throw new h.t("token.missing",c)}async function y(s,n,o,a){const c=f(n,o,
a);return c!=="keep"||!a?c:await m(s,n.stackName)?"rotate":"keep"}async function I({aws:s},n){const o=await s.ssm(),a=(0,e.
_)(n.stackName).token,c=await g(o,a,n),l=await o.send(new D.t({Name:a,ParameterVersion:c,Labels:[e.p.current]}));if(l.InvalidLabels?.
length)throw new h.t("internal",`Parameter Store refused the label ${l.InvalidLabels.join(", ")}`,{fault:"tool"});return c}
async function g(s,n,{stackName:o,given:a,tags:c}){const l=Object.entries({...c,[e.u]:o}).map(([w,T])=>({Key:w,Value:T})),
u={Name:n,Type:"SecureString",Tier:"Standard",Value:a};try{const w=`Activation token of the Railgun listeners of stack ${o}`,
{Version:T=1}=await s.send(new p.t({...u,Description:w,Tags:l}));return T}catch(w){if(!(0,r.t)(w,"ParameterAlreadyExists"))
throw w;const{Version:T=1}=await s.send(new p.t({...u,Overwrite:!0}));return T}}})};export{b as id,k as ids,L as modules};
