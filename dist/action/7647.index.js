const L=7647,C=[7647],A={6507:((g,E,t)=>{t.d(E,{t:()=>e});var n=t(139),o=t(990),e=class extends(0,n.i)(n.n,n.r,"LabelPar\
ameterVersion",o.o){}}),8930:((g,E,t)=>{t.d(E,{t:()=>e});var n=t(3667),o=t(6776),e=class extends(0,n.i)(n.n,n.r,"ResumeP\
rocesses",o.i){}}),4059:((g,E,t)=>{t.d(E,{n:()=>m,t:()=>f});var n=t(2803),o=t(6580);const e=18e5;async function f(r,P){const i=await m(
r,P),d=i?.status.remedy;if(i&&d){const _=i.statusReason?`: ${i.statusReason}`:"";throw new o.r("stack.failed-state",`sta\
ck ${P} is in the state ${i.status.name}${_}; ${d}`)}return i?.status.isPreview||i?.status.isDeleted?void 0:i}async function m({
aws:r,clock:P,log:i},d){const _=await r.cloudFormation();let v=!1;const O=await(0,n.r)({clock:P,forMillis:e},async()=>{const D=await(0,n.
t)(_,d);if(!D?.status.isInProgress)return{stack:D};v||i.info(`stack ${d} is ${D.status.name}: waiting for that operation\
 to end`),v=!0});if(O)return O.stack;throw new o.r("stack.busy",`stack ${d} is busy since ${e/6e4} minutes; run again wh\
en its operation has come to an end`)}}),304:((g,E,t)=>{t.d(E,{n:()=>o,t:()=>n});var n=class{#t;#n=[];constructor(e){this.#t=
e}get steps(){return this.#n}add(e){this.#n.push(e);const{node:f,from:m,to:r,action:P,end:i,seconds:d,reason:_}=e,v=_&&`\
: ${_}`;this.#t.info(`${f}  ${P}  version ${m??"?"} \u2192 ${r}  ${i}${v}  ${d} s`)}};function o(e,f){return{title:`Rota\
tion of ${e}`,head:["node","old version","new version","action","result","seconds"],rows:f.map(({node:m,from:r,to:P,action:i,
end:d,seconds:_,reason:v})=>[m,r===null?"unknown":String(r),String(P),i,v?`${d}: ${v}`:d,String(_)])}}}),2656:((g,E,t)=>{
t.d(E,{a:()=>f,i:()=>P,n:()=>r,r:()=>i,t:()=>m});var n=t(7811),o=t(990),e=t(139),f=class extends(0,e.i)(e.n,e.r,"PutPara\
meter",o.c){};const m=12e4,r=(0,n.u)({owner:(0,n.f)(),purpose:(0,n.t)(["deploy","rotate","repair","destroy"]),held:(0,n.
r)(),leaseUntil:(0,n.a)(),suspended:(0,n.n)((0,n.f)())}),P=(d,_)=>d.held&&d.leaseUntil>_,i=(0,n.u)({paused:(0,n.r)(),by:(0,n.
f)()})}),4640:((g,E,t)=>{t.d(E,{t:()=>o});var n=t(7598);const o=({runName:e})=>`${e}-${(0,n.randomBytes)(4).toString("he\
x")}`}),6352:((g,E,t)=>{t.r(E),t.d(E,{run:()=>_});var n=t(4059),o=t(6580),e=t(4640),f=t(7427),m=t(5613),r=t(6034),P=t(304),
i=t(8552),d=t(9996);const _=async(O,D)=>{const{stackName:M}=O,{log:$,clock:T}=D,c=T.now();let a=await(0,f.t)(D,M);a.status.
isInProgress&&(await(0,n.n)(D,M),a=await(0,f.t)(D,M));const u=await v(O,D),s=await $.group("Rotation",()=>(0,i.t)((0,d.t)(
D,a),u,{...O,owner:(0,e.t)(D)})),l=s.steps.length>0?[(0,P.n)(M,s.steps)]:[];for(const w of l.flatMap(r.o))$.info(w);return{
headline:(0,m.t)(M,s),outputs:{"stack-id":a.id,"token-version":String(s.version)},result:{command:"rotate",stack:M,stackId:a.
id,...(0,m.n)(s),changed:s.steps.length>0||s.version!==s.former,seconds:Math.round((T.now()-c)/1e3)},tables:l,failure:s.
failure}};async function v(O,D){if(O.tokenVersion)return{kind:"version",name:O.tokenVersion};const M=await(0,r.n)(O,D);if(M)
return{kind:"value",value:M};if(O.maxTokenAgeDays>0)return{kind:"nothing"};const $=`rotate was given no token for stack ${O.
stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at its age only`;throw new o.
r("token.missing",$)}}),5613:((g,E,t)=>{t.d(E,{n:()=>o,t:()=>n});function n(e,f){const{outcome:m,version:r,former:P,ageDays:i,
steps:d}=f,_=new Set(d.map(({node:v})=>v)).size;switch(m){case"unchanged":return`stack ${e} runs with this token already\
: version ${r}, ${i} days old; nothing was done`;case"resumed":return`stack ${e} runs with this token already: version ${r}\
, ${i} days old; ${_} nodes that did not were brought along`;case"rotated":return`stack ${e}: the token went from versio\
n ${P} to ${r} on ${_} nodes`;case"failed":return`stack ${e}: version ${r} of the token is current`}}const o=({outcome:e,
version:f,former:m,ageDays:r,steps:P})=>({outcome:e,tokenVersion:f,formerVersion:m,tokenAgeDays:r,nodes:P})}),7427:((g,E,t)=>{
t.d(E,{t:()=>f});var n=t(2803),o=t(6580),e=t(9713);async function f(m,r){const{log:P,aws:i}=m,d=await P.group("Preflight",
()=>(0,e.t)(m)),_=await(0,n.t)(await i.cloudFormation(),r);if(_&&!_.status.isPreview&&!_.status.isDeleted)return _;const v=`\
there is no stack ${r} in ${d.region} of account ${d.account}; check stack-name and region`;throw new o.r("stack.missing",
v)}}),6034:((g,E,t)=>{t.d(E,{a:()=>$,i:()=>i,n:()=>O,o:()=>r,r:()=>P,t:()=>M});var n=t(6580),o=t(7643),e=t(139),f=t(6507),
m=t(2656);function r({head:c,rows:a}){const u=[c,...a],s=c.map((w,h)=>Math.max(...u.map(k=>(k[h]??"").length))),l=w=>s.map(
(h,k)=>(w[k]??"").padEnd(h)).join("  ").trimEnd();return[l(c),s.map(w=>"\u2500".repeat(w)).join("  "),...a.map(l)]}async function P({
aws:c,hide:a},u){const s=await _(c,u,o.f.current,!0);if(!s)return;const{Value:l="",Version:w=0}=s;return a(l),{value:l,version:w}}
async function i({aws:c},a){return(await _(c,a,o.f.current,!1))?.Version}async function d({aws:c},a){const u=[o.f.unfinished,
o.f.pending];return(await Promise.all(u.map(s=>_(c,a,s,!1)))).some(s=>s!==void 0)}async function _(c,a,u,s){const l=await c.
ssm(),w=`${(0,o.g)(a).token}:${u}`;try{return(await l.send(new e.t({Name:w,WithDecryption:s}))).Parameter}catch(h){if((0,n.
t)(h,"ParameterNotFound","ParameterVersionNotFound"))return;throw h}}const v=/^[0-9a-fA-F]{32}$/;async function O({activationToken:c,
tokenParameter:a},{aws:u,hide:s}){if(!a)return c;const l=await u.ssm(),w=h=>new n.r("input.invalid",`token-parameter: pa\
rameter ${a} ${h}`);try{const{Parameter:h}=await l.send(new e.t({Name:a,WithDecryption:!0})),k=h?.Value?.trim()??"";if(s(
k),v.test(k))return k;throw w(`holds ${k.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(h){
throw(0,n.t)(h,"ParameterNotFound","ParameterVersionNotFound")?w("does not exist in this region; name one that does"):h}}
function D({stackName:c,given:a},u,s){if(u)return!a||a===u.value?"keep":s?"rotate":"store";if(a)return"store";const l=`s\
tack ${c} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new n.r("token.missing",
l)}async function M(c,a,u,s){const l=D(a,u,s);return l!=="keep"||!s?l:await d(c,a.stackName)?"rotate":"keep"}async function $({
aws:c},a){const u=await c.ssm(),s=(0,o.g)(a.stackName).token,l=await T(u,s,a),w=await u.send(new f.t({Name:s,ParameterVersion:l,
Labels:[o.f.current]}));if(w.InvalidLabels?.length)throw new n.r("internal",`Parameter Store refused the label ${w.InvalidLabels.
join(", ")}`,{fault:"tool"});return l}async function T(c,a,{stackName:u,given:s,tags:l}){const w=Object.entries({...l,[o.
u]:u}).map(([k,y])=>({Key:k,Value:y})),h={Name:a,Type:"SecureString",Tier:"Standard",Value:s};try{const k=`Activation to\
ken of the Railgun listeners of stack ${u}`,{Version:y=1}=await c.send(new m.a({...h,Description:k,Tags:w}));return y}catch(k){
if(!(0,n.t)(k,"ParameterAlreadyExists"))throw k;const{Version:y=1}=await c.send(new m.a({...h,Overwrite:!0}));return y}}})};export{L as id,C as ids,A as modules};
