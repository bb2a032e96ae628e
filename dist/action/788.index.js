const M=788,y=[788],T={8930:(($,P,t)=>{t.d(P,{t:()=>s});var n=t(3667),_=t(6776),s=class extends(0,n.i)(n.n,n.r,"ResumePr\
ocesses",_.i){}}),4059:(($,P,t)=>{t.d(P,{n:()=>u,t:()=>d});var n=t(2803),_=t(6580);const s=18e5;async function d(e,l){const o=await u(
e,l),m=o?.status.remedy;if(o&&m){const f=o.statusReason?`: ${o.statusReason}`:"";throw new _.r("stack.failed-state",`sta\
ck ${l} is in the state ${o.status.name}${f}; ${m}`)}return o?.status.isPreview||o?.status.isDeleted?void 0:o}async function u({
aws:e,clock:l,log:o},m){const f=await e.cloudFormation();let r=!1;const D=await(0,n.r)({clock:l,forMillis:s},async()=>{const g=await(0,n.
t)(f,m);if(!g?.status.isInProgress)return{stack:g};r||o.info(`stack ${m} is ${g.status.name}: waiting for that operation\
 to end`),r=!0});if(D)return D.stack;throw new _.r("stack.busy",`stack ${m} is busy since ${s/6e4} minutes; run again wh\
en its operation has come to an end`)}}),304:(($,P,t)=>{t.d(P,{n:()=>_,t:()=>n});var n=class{#t;#n=[];constructor(s){this.#t=
s}get steps(){return this.#n}add(s){this.#n.push(s);const{node:d,from:u,to:e,action:l,end:o,seconds:m,reason:f}=s,r=f&&`\
: ${f}`;this.#t.info(`${d}  ${l}  version ${u??"?"} \u2192 ${e}  ${o}${r}  ${m} s`)}};function _(s,d){return{title:`Rota\
tion of ${s}`,head:["node","old version","new version","action","result","seconds"],rows:d.map(({node:u,from:e,to:l,action:o,
end:m,seconds:f,reason:r})=>[u,e===null?"unknown":String(e),String(l),o,r?`${m}: ${r}`:m,String(f)])}}}),2656:(($,P,t)=>{
t.d(P,{i:()=>d,n:()=>s,r:()=>u,t:()=>_});var n=t(7811);const _=12e4,s=(0,n.u)({owner:(0,n.f)(),purpose:(0,n.t)(["deploy",
"rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.a)(),suspended:(0,n.n)((0,n.f)())}),d=(e,l)=>e.held&&e.leaseUntil>
l,u=(0,n.u)({paused:(0,n.r)(),by:(0,n.f)()})}),4640:(($,P,t)=>{t.d(P,{t:()=>_});var n=t(7598);const _=({runName:s})=>`${s}\
-${(0,n.randomBytes)(4).toString("hex")}`}),8552:(($,P,t)=>{t.r(P),t.d(P,{run:()=>m});var n=t(4059),_=t(6580),s=t(4640),
d=t(7427),u=t(5613),e=t(6034),l=t(304),o=t(7615);const m=async(r,D)=>{const{stackName:g}=r,{log:i,clock:a}=D,k=a.now(),E=await(0,d.
t)(D,g),w=E.status.isInProgress?await(0,n.n)(D,g)??E:E,h=await f(r,D),c=await i.group("Rotation",()=>(0,o.n)((0,o.t)(D,w),
h,{...r,owner:(0,s.t)(D)})),v=c.steps.length>0?[(0,l.n)(g,c.steps)]:[];for(const O of v.flatMap(e.o))i.info(O);return{headline:(0,u.
t)(g,c),outputs:{"stack-id":w.id,"token-version":String(c.version)},result:{command:"rotate",stack:g,stackId:w.id,...(0,u.
n)(c),changed:c.steps.length>0||c.version!==c.former,seconds:Math.round((a.now()-k)/1e3)},tables:v,failure:c.failure}};async function f(r,D){
if(r.tokenVersion)return{kind:"version",name:r.tokenVersion};const g=await(0,e.n)(r,D);if(g)return{kind:"value",value:g};
if(r.maxTokenAgeDays>0)return{kind:"nothing"};const i=`rotate was given no token for stack ${r.stackName}; set activatio\
n-token, token-parameter or token-version, or max-token-age-days to look at its age only`;throw new _.r("token.missing",
i)}}),5613:(($,P,t)=>{t.d(P,{n:()=>_,t:()=>n});function n(s,d){const{outcome:u,version:e,former:l,ageDays:o,steps:m}=d,f=new Set(
m.map(({node:r})=>r)).size;switch(u){case"unchanged":return`stack ${s} runs with this token already: version ${e}, ${o} \
days old; nothing was done`;case"resumed":return`stack ${s} runs with this token already: version ${e}, ${o} days old; ${f}\
 nodes that did not were brought along`;case"rotated":return`stack ${s}: the token went from version ${l} to ${e} on ${f}\
 nodes`;case"failed":return`stack ${s}: version ${e} of the token is current`}}const _=({outcome:s,version:d,former:u,ageDays:e,
steps:l})=>({outcome:s,tokenVersion:d,formerVersion:u,tokenAgeDays:e,nodes:l})}),7427:(($,P,t)=>{t.d(P,{t:()=>d});var n=t(
2803),_=t(6580),s=t(9713);async function d(u,e){const{log:l,aws:o}=u,m=await l.group("Preflight",()=>(0,s.t)(u)),f=await(0,n.
t)(await o.cloudFormation(),e);if(f&&!f.status.isPreview&&!f.status.isDeleted)return f;const r=`there is no stack ${e} i\
n ${m.region} of account ${m.account}; check stack-name and region`;throw new _.r("stack.missing",r)}}),6034:(($,P,t)=>{
t.d(P,{a:()=>D,i:()=>l,n:()=>f,o:()=>u,r:()=>e,t:()=>r});var n=t(6580),_=t(7643),s=t(4471),d=t(7274);function u({head:i,
rows:a}){const k=[i,...a],E=i.map((h,c)=>Math.max(...k.map(v=>(v[c]??"").length))),w=h=>E.map((c,v)=>(h[v]??"").padEnd(c)).
join("  ").trimEnd();return[w(i),E.map(h=>"\u2500".repeat(h)).join("  "),...a.map(w)]}async function e({aws:i,hide:a},k){
const E=await o(i,k,!0);if(!E)return;const{Value:w="",Version:h=0}=E;return a(w),{value:w,version:h}}async function l({aws:i},a){
return(await o(i,a,!1))?.Version}async function o(i,a,k){const E=await i.ssm(),w=`${(0,_.g)(a).token}:${_.f.current}`;try{
return(await E.send(new d.n({Name:w,WithDecryption:k}))).Parameter}catch(h){if((0,n.t)(h,"ParameterNotFound","ParameterV\
ersionNotFound"))return;throw h}}const m=/^[0-9a-fA-F]{32}$/;async function f({activationToken:i,tokenParameter:a},{aws:k,
hide:E}){if(!a)return i;const w=await k.ssm(),h=c=>new n.r("input.invalid",`token-parameter: parameter ${a} ${c}`);try{const{
Parameter:c}=await w.send(new d.n({Name:a,WithDecryption:!0})),v=c?.Value?.trim()??"";if(E(v),m.test(v))return v;throw h(
`holds ${v.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(c){throw(0,n.t)(c,"Paramet\
erNotFound","ParameterVersionNotFound")?h("does not exist in this region; name one that does"):c}}function r({stackName:i,
given:a},k,E){if(k)return!a||a===k.value?"keep":E?"rotate":"store";if(a)return"store";const w=`stack ${i} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new n.r("token.missing",w)}async function D({aws:i},a){
const k=await i.ssm(),E=(0,_.g)(a.stackName).token,w=await g(k,E,a),h=await k.send(new s.o({Name:E,ParameterVersion:w,Labels:[
_.f.current]}));if(h.InvalidLabels?.length)throw new n.r("internal",`Parameter Store refused the label ${h.InvalidLabels.
join(", ")}`,{fault:"tool"});return w}async function g(i,a,{stackName:k,given:E,tags:w}){const h=Object.entries({...w,[_.
u]:k}).map(([v,O])=>({Key:v,Value:O})),c={Name:a,Type:"SecureString",Tier:"Standard",Value:E};try{const v=`Activation to\
ken of the Railgun listeners of stack ${k}`,{Version:O=1}=await i.send(new d.t({...c,Description:v,Tags:h}));return O}catch(v){
if(!(0,n.t)(v,"ParameterAlreadyExists"))throw v;const{Version:O=1}=await i.send(new d.t({...c,Overwrite:!0}));return O}}})};export{M as id,y as ids,T as modules};
