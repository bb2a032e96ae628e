const O=788,y=[788],T={8930:(($,v,t)=>{t.d(v,{t:()=>s});var n=t(3667),_=t(6776),s=class extends(0,n.i)(n.n,n.r,"ResumePr\
ocesses",_.i){}}),4059:(($,v,t)=>{t.d(v,{n:()=>u,t:()=>d});var n=t(2803),_=t(6580);const s=18e5;async function d(e,l){const o=await u(
e,l),f=o?.status.remedy;if(o&&f){const m=o.statusReason?`: ${o.statusReason}`:"";throw new _.r("stack.failed-state",`sta\
ck ${l} is in the state ${o.status.name}${m}; ${f}`)}return o?.status.isPreview||o?.status.isDeleted?void 0:o}async function u({
aws:e,clock:l,log:o},f){const m=await e.cloudFormation();let r=!1;const D=await(0,n.r)({clock:l,forMillis:s},async()=>{const g=await(0,n.
t)(m,f);if(!g?.status.isInProgress)return{stack:g};r||o.info(`stack ${f} is ${g.status.name}: waiting for that operation\
 to end`),r=!0});if(D)return D.stack;throw new _.r("stack.busy",`stack ${f} is busy since ${s/6e4} minutes; run again wh\
en its operation has come to an end`)}}),304:(($,v,t)=>{t.d(v,{n:()=>_,t:()=>n});var n=class{#t;#n=[];constructor(s){this.#t=
s}get steps(){return this.#n}add(s){this.#n.push(s);const{node:d,from:u,to:e,action:l,end:o,seconds:f,reason:m}=s,r=m&&`\
: ${m}`;this.#t.info(`${d}  ${l}  version ${u??"?"} \u2192 ${e}  ${o}${r}  ${f} s`)}};function _(s,d){return{title:`Rota\
tion of ${s}`,head:["node","old version","new version","action","result","seconds"],rows:d.map(({node:u,from:e,to:l,action:o,
end:f,seconds:m,reason:r})=>[u,e===null?"unknown":String(e),String(l),o,r?`${f}: ${r}`:f,String(m)])}}}),2656:(($,v,t)=>{
t.d(v,{i:()=>d,n:()=>s,r:()=>u,t:()=>_});var n=t(7811);const _=12e4,s=(0,n.u)({owner:(0,n.f)(),purpose:(0,n.t)(["deploy",
"rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.a)(),suspended:(0,n.n)((0,n.f)())}),d=(e,l)=>e.held&&e.leaseUntil>
l,u=(0,n.u)({paused:(0,n.r)(),by:(0,n.f)()})}),8552:(($,v,t)=>{t.r(v),t.d(v,{run:()=>f});var n=t(4059),_=t(6580),s=t(4904),
d=t(7427),u=t(5613),e=t(6034),l=t(304),o=t(7615);const f=async(r,D)=>{const{stackName:g}=r,{log:i,clock:a}=D,k=a.now(),E=await(0,d.
t)(D,g),h=E.status.isInProgress?await(0,n.n)(D,g)??E:E,w=await m(r,D),c=await i.group("Rotation",()=>(0,o.n)((0,o.t)(D,h),
w,{...r,owner:(0,s.n)(D)})),P=c.steps.length>0?[(0,l.n)(g,c.steps)]:[];for(const M of P.flatMap(e.o))i.info(M);return{headline:(0,u.
t)(g,c),outputs:{"stack-id":h.id,"token-version":String(c.version)},result:{command:"rotate",stack:g,stackId:h.id,...(0,u.
n)(c),changed:c.steps.length>0||c.version!==c.former,seconds:Math.round((a.now()-k)/1e3)},tables:P,failure:c.failure}};async function m(r,D){
if(r.tokenVersion)return{kind:"version",name:r.tokenVersion};const g=await(0,e.n)(r,D);if(g)return{kind:"value",value:g};
if(r.maxTokenAgeDays>0)return{kind:"nothing"};const i=`rotate was given no token for stack ${r.stackName}; set activatio\
n-token, token-parameter or token-version, or max-token-age-days to look at its age only`;throw new _.r("token.missing",
i)}}),5613:(($,v,t)=>{t.d(v,{n:()=>_,t:()=>n});function n(s,d){const{outcome:u,version:e,former:l,ageDays:o,steps:f}=d,m=new Set(
f.map(({node:r})=>r)).size;switch(u){case"unchanged":return`stack ${s} runs with this token already: version ${e}, ${o} \
days old; nothing was done`;case"resumed":return`stack ${s} runs with this token already: version ${e}, ${o} days old; ${m}\
 nodes that did not were brought along`;case"rotated":return`stack ${s}: the token went from version ${l} to ${e} on ${m}\
 nodes`;case"failed":return`stack ${s}: version ${e} of the token is current`}}const _=({outcome:s,version:d,former:u,ageDays:e,
steps:l})=>({outcome:s,tokenVersion:d,formerVersion:u,tokenAgeDays:e,nodes:l})}),7427:(($,v,t)=>{t.d(v,{t:()=>d});var n=t(
2803),_=t(6580),s=t(9713);async function d(u,e){const{log:l,aws:o}=u,f=await l.group("Preflight",()=>(0,s.t)(u)),m=await(0,n.
t)(await o.cloudFormation(),e);if(m&&!m.status.isPreview&&!m.status.isDeleted)return m;const r=`there is no stack ${e} i\
n ${f.region} of account ${f.account}; check stack-name and region`;throw new _.r("stack.missing",r)}}),6034:(($,v,t)=>{
t.d(v,{a:()=>D,i:()=>l,n:()=>m,o:()=>u,r:()=>e,t:()=>r});var n=t(6580),_=t(7643),s=t(4471),d=t(7274);function u({head:i,
rows:a}){const k=[i,...a],E=i.map((w,c)=>Math.max(...k.map(P=>(P[c]??"").length))),h=w=>E.map((c,P)=>(w[P]??"").padEnd(c)).
join("  ").trimEnd();return[h(i),E.map(w=>"\u2500".repeat(w)).join("  "),...a.map(h)]}async function e({aws:i,hide:a},k){
const E=await o(i,k,!0);if(!E)return;const{Value:h="",Version:w=0}=E;return a(h),{value:h,version:w}}async function l({aws:i},a){
return(await o(i,a,!1))?.Version}async function o(i,a,k){const E=await i.ssm(),h=`${(0,_.g)(a).token}:${_.f.current}`;try{
return(await E.send(new d.n({Name:h,WithDecryption:k}))).Parameter}catch(w){if((0,n.t)(w,"ParameterNotFound","ParameterV\
ersionNotFound"))return;throw w}}const f=/^[0-9a-fA-F]{32}$/;async function m({activationToken:i,tokenParameter:a},{aws:k,
hide:E}){if(!a)return i;const h=await k.ssm(),w=c=>new n.r("input.invalid",`token-parameter: parameter ${a} ${c}`);try{const{
Parameter:c}=await h.send(new d.n({Name:a,WithDecryption:!0})),P=c?.Value?.trim()??"";if(E(P),f.test(P))return P;throw w(
`holds ${P.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(c){throw(0,n.t)(c,"Paramet\
erNotFound","ParameterVersionNotFound")?w("does not exist in this region; name one that does"):c}}function r({stackName:i,
given:a},k,E){if(k)return!a||a===k.value?"keep":E?"rotate":"store";if(a)return"store";const h=`stack ${i} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new n.r("token.missing",h)}async function D({aws:i},a){
const k=await i.ssm(),E=(0,_.g)(a.stackName).token,h=await g(k,E,a),w=await k.send(new s.o({Name:E,ParameterVersion:h,Labels:[
_.f.current]}));if(w.InvalidLabels?.length)throw new n.r("internal",`Parameter Store refused the label ${w.InvalidLabels.
join(", ")}`,{fault:"tool"});return h}async function g(i,a,{stackName:k,given:E,tags:h}){const w=Object.entries({...h,[_.
u]:k}).map(([P,M])=>({Key:P,Value:M})),c={Name:a,Type:"SecureString",Tier:"Standard",Value:E};try{const P=`Activation to\
ken of the Railgun listeners of stack ${k}`,{Version:M=1}=await i.send(new d.t({...c,Description:P,Tags:w}));return M}catch(P){
if(!(0,n.t)(P,"ParameterAlreadyExists"))throw P;const{Version:M=1}=await i.send(new d.t({...c,Overwrite:!0}));return M}}})};export{O as id,y as ids,T as modules};
