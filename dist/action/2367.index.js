const J=2367,H=[2367],Y={7274:((A,w,t)=>{t.d(w,{t:()=>_});var n=t(990),_=class extends(0,n.s)(n.a,n.o,"PutParameter",n.d){}}),
8930:((A,w,t)=>{t.d(w,{t:()=>_});var n=t(6776),_=class extends(0,n.o)(n.i,n.a,"ResumeProcesses",n.u){}}),10:((A,w,t)=>{t.
d(w,{i:()=>f,n:()=>g,r:()=>v,t:()=>k});var n=t(3040),_=t(4582),r=t(4972),f=class extends n.o{async sign(e,i,d){if(!_.t.isInstance(
e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:a,signer:c,signingRegion:p,
signingRegionSet:h,signingName:D}=await(0,n.s)(d),I=(await a.sigv4aSigningRegionSet?.()??h??[p]).join(","),R=await a.disableClockSkewCorrection?.()===
!0;return d._disableClockSkewCorrection=R,R||(d._preRequestSystemClockOffset=a.systemClockOffset,d._requestSentAt=Date.now()),
await c.sign(e,{signingDate:R?new Date:(0,n.c)(a.systemClockOffset),signingRegion:I,signingService:D})}};const v=e=>(e.sigv4aSigningRegionSet=
(0,n.S)(e.sigv4aSigningRegionSet),e),g={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(i=>i.trim());throw new r.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){
if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(i=>i.trim());throw new r.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},l={SignatureV4a:null},m={CrtSignerV4:null},S="\
X-Amz-S3session-Token",E=S.toLowerCase();var O=class extends n.i{async signWithCredentials(e,i,d){const a=T(i);e.headers[E]=
i.sessionToken;const c=this;return y(c,a),c.signRequest(e,d??{})}async presignWithCredentials(e,i,d){const a=T(i);return delete e.
headers[E],e.headers[S]=i.sessionToken,e.query=e.query??{},e.query[S]=i.sessionToken,y(this,a),this.presign(e,d)}};function T(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function y(e,i){const d=e.credentialProvider;
e.credentialProvider=()=>(e.credentialProvider=d,Promise.resolve(i))}var k=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof m.CrtSignerV4=="function"?"crt":typeof l.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new O(e),this.signerOptions=e}async sign(e,i={}){return i.signingRegion==="*"?this.getSigv4aSigner().sign(e,i):this.sigv4Signer.
sign(e,i)}async signWithCredentials(e,i,d={}){if(d.signingRegion==="*"){const a=this.getSigv4aSigner(),c=m.CrtSignerV4;if(c&&
a instanceof c)return a.signWithCredentials(e,i,d);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,i,
d)}async presign(e,i={}){if(i.signingRegion==="*"){const d=this.getSigv4aSigner(),a=m.CrtSignerV4;if(a&&d instanceof a)return d.
presign(e,i);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,i)}async presignWithCredentials(e,i,d={}){if(d.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,i,d)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=m.CrtSignerV4,i=l.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!e&&!i)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(i&&
typeof i=="function")this.sigv4aSigner=new i({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!i||typeof i!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new i({...this.signerOptions})}}return this.sigv4aSigner}}}),
2485:((A,w,t)=>{t.d(w,{i:()=>r,n:()=>n,r:()=>_,t:()=>f});const n={check:"railgun-ha check",repair:"railgun-ha repair",rotate:"\
railgun-ha rotate",reload:"new memcached servers"},_=new Set([n.repair,n.rotate]),r=new Set(["Pending","InProgress","Del\
ayed","Cancelling"]),f=66e4}),4059:((A,w,t)=>{t.d(w,{n:()=>g,t:()=>v});var n=t(254),_=t(2803),r=t(2264);const f=36e5,v=async({
aws:l},m)=>(0,_.t)(await l.cloudFormation(),m);async function g(l,m,S){const{aws:E,clock:O,log:T}=l,y=await E.cloudFormation(),
{stack:k}=S??{stack:await v(l,m)};if(!k?.status.isInProgress)return k;const e=k.changeSetId.split("/")[1];T.info(`stack ${m}\
 is ${k.status.name}${e?` (change set ${e})`:""}: following that operation to its end`);const i=a=>T.info(a),d=await(0,n.
t)({client:y,clock:O,stackId:k.id,timeout:f,onEvent:i},a=>a===void 0||a.status.isDeleted||a.status.isUpdatable);if(d.kind===
"done")return d.stack;if(d.kind==="failed")return(0,_.t)(y,k.id);throw new r.t("stack.busy",`stack ${m} is ${d.status} f\
or more than ${f/6e4} minutes; run again when its operation has come to an end`)}}),304:((A,w,t)=>{t.d(w,{n:()=>_,t:()=>n});
var n=class{#t;#n=[];hasBegun=!1;constructor(r){this.#t=r}get steps(){return this.#n}add(r){this.#n.push(r);const{node:f,
from:v,to:g,action:l,end:m,seconds:S,reason:E}=r,O=E&&`: ${E}`;this.#t.info(`${f}  ${l}  version ${v??"?"} \u2192 ${g}  ${m}${O}\
  ${S} s`)}};function _(r,f){return{title:`Rotation of ${r}`,head:["node","old version","new version","action","result",
"seconds"],rows:f.map(({node:v,from:g,to:l,action:m,end:S,seconds:E,reason:O})=>[v,g===null?"unknown":String(g),String(l),
m,O?`${S}: ${O}`:S,String(E)])}}}),1525:((A,w,t)=>{t.d(w,{t:()=>f});var n=t(990),_=t(2264),r=class extends(0,n.s)(n.a,n.
o,"LabelParameterVersion",n.u){};async function f({aws:v},g,l,m,S=E=>E){const E=await v.ssm(),O={Name:g,ParameterVersion:l,
Labels:[...m]};let T=[];for(let y=0;y<2;y++){const{InvalidLabels:k=[]}=await E.send(S(new r(O)));if(k.length===0)return;
T=k}throw new _.t("token.label-refused",`Parameter Store refused the label ${T.join(", ")} on version ${l} of ${g}, and \
again when it was repeated; run again`)}}),2656:((A,w,t)=>{t.d(w,{i:()=>f,n:()=>r,r:()=>v,t:()=>_});var n=t(7811);const _=12e4,
r=(0,n.f)({owner:(0,n._)(),purpose:(0,n.t)(["deploy","rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.s)(),suspended:(0,n.
n)((0,n._)())}),f=(g,l)=>g.held&&g.leaseUntil>l,v=(0,n.f)({paused:(0,n.r)(),by:(0,n._)()})}),254:((A,w,t)=>{t.d(w,{n:()=>h,
r:()=>e,t:()=>D});var n=t(8669),_=t(5051),r=t(2803),f=t(7288),v=t(7598);const g={red:31,green:32,yellow:33,cyan:36};function l(s){
const o=`${s.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${m(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} \
(${s.ResourceType??""})`;return s.ResourceStatusReason?`${o}: ${s.ResourceStatusReason}`:o}function m(s){return`\x1B[${g[S(
s)]}m${s}\x1B[0m`}function S(s){return s.endsWith("_FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yello\
w":s.endsWith("_COMPLETE")?"green":"cyan"}function E(s,o){const u=new Map;for(const j of s.filter($=>!(0,n.i)($))){const $=j.
LogicalResourceId??"";j.ResourceStatus?.endsWith("_IN_PROGRESS")?u.has($)||u.set($,j.Timestamp?.getTime()??o):u.delete($)}
const P=[...u].sort(([,j],[,$])=>j-$).slice(0,O),M=u.size-P.length,C=P.map(([j,$])=>`${j} (${T(o-$)})`),W=s.find(n.i),U=`\
the stack (${T(o-(W?.Timestamp?.getTime()??o))})`;return`still waiting for ${C.join(", ")||U}${M>0?` and ${M} more`:""}`}
const O=5,T=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:`${Math.floor(s/6e4)} min`,y=100;var k=class N{#t;#n;#s;#e;#o=[];constructor(o,u,{
token:P,newestSeen:M}){this.#t=o,this.#n=u,this.#s=P,this.#e=M}static async fromNow(o,u,P){const{StackEvents:M}=await a(
o,u,void 0);return new N(o,u,{token:P,newestSeen:M?.[0]?.EventId})}static fromBeginning(o,u,P){return new N(o,u,{token:P,
newestSeen:void 0})}static async ofRunning(o,u){const{operation:P,before:M}=await i(o,u),C=P[0]?.ClientRequestToken;return new N(
o,u,{token:C,newestSeen:M?.EventId})}async next(){const o=[];let u;for await(const P of d(this.#t,this.#n)){if(u??=P.EventId,
P.EventId===this.#e)break;this.#a(P)&&o.push(P)}return this.#e=u??this.#e,o.reverse(),this.#o.push(...o),o}#a({ClientRequestToken:o,
ResourceStatus:u}){return new r.r(u).isPreview?!1:!this.#s||!o||o===this.#s}get all(){return this.#o}get isOver(){const o=this.#o.
findLast(n.i);return o!==void 0&&!new r.r(o.ResourceStatus).isInProgress}};async function e(s,o){return(await i(s,o)).operation}
async function i(s,o){const u=[];let P,M=!1;for await(const C of d(s,o)){const W=new r.r(C.ResourceStatus),U=(0,n.i)(C)&&
!W.isInProgress;if(W.isPreview||U&&M){P=C;break}M||=(0,n.i)(C),u.push(C)}return{operation:u.reverse(),before:P}}async function*d(s,o){
let u;for(let P=0;P<y;P++){const M=await a(s,o,u);if(yield*M.StackEvents??[],u=M.NextToken,!u)return}}async function a(s,o,u){
const P={StackName:o,...u&&{NextToken:u}};try{return await s.send(new _.r(P))}catch(M){if((0,r.n)(M,o))return{$metadata:{}};
throw M}}const c=3e4,p=6e4;async function h(s,o,u,{isFirst:P=!1}={}){const{client:M,stackId:C}=s,W=`op-${(0,v.randomUUID)()}`,
U=P?k.fromBeginning(M,C,W):await k.fromNow(M,C,W);return await o(W),I(s,U,u)}async function D(s,o){return I(s,await k.ofRunning(
s.client,s.stackId),o)}async function I(s,o,u){const{client:P,stackId:M,clock:C,timeout:W,onEvent:U}=s;let j="",$=C.now();
const b=await(0,f.t)({clock:C,forMillis:W},async()=>{const V=await o.next();for(const G of V)U(l(G));V.length>0&&($=C.now());
const x=C.now()-$>=c;if(!o.isOver&&!x)return;const B=await(0,r.t)(P,M);if(j=B?.status.name??"",!B?.status.isInProgress&&
!B?.status.isPreview)return{stack:B};x&&(U(E(o.all,C.now())),$=C.now())});if(!b)return{kind:"timed-out",status:j||await R(
s)};const F=await(0,f.t)({clock:C,forMillis:p},()=>o.next());for(const V of F??[])U(l(V));const{stack:K}=b;return u(K)?{
kind:"done",stack:K?.status.isDeleted?void 0:K}:L(o.all,K)}async function R({client:s,stackId:o}){return(await(0,r.t)(s,
o))?.status.name??"gone"}function L(s,o){const u=o?.status.name??"",P={logicalId:o?.name??"",type:"AWS::CloudFormation::\
Stack",status:u},M=(0,n.a)(s)??(0,n.n)(P,o?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:u,
cause:(0,n.t)(M),root:M,resources:(0,n.r)(s),events:s}}}),4640:((A,w,t)=>{t.d(w,{t:()=>_});var n=t(7598);const _=({runName:r})=>`${r}\
-${(0,n.randomBytes)(4).toString("hex")}`}),7288:((A,w,t)=>{t.d(w,{t:()=>m});var n=t(6765),_=t(6580);const r=250,f=1500,
v=5e3,g=.03,l=6e4;async function m({clock:E,forMillis:O,every:T},y){const k=E.now();let e=1;for(let i=0;;i+=1){const d=await y().
catch(p=>{if(!(0,_.n)(p))throw p;e*=2});if(d!==void 0)return d;const a=E.now()-k;if(a>=O)return;const c=Math.min((T??S(i,
a))*e,l);await(0,n.t)(E,Math.min(c,O-a))}}function S(E,O){const T=Math.min(r*2**E,f);return Math.round(Math.min(Math.max(
T,O*g),v))}}),6352:((A,w,t)=>{t.r(w),t.d(w,{run:()=>O});var n=t(4059),_=t(2264),r=t(4640),f=t(7427),v=t(5613),g=t(4247),
l=t(304),m=t(8552),S=t(7615),E=t(6034);const O=async(y,k)=>{const{stackName:e}=y,{log:i,clock:d}=k,a=d.now();let c=await(0,f.
t)(k,e);c.status.isInProgress&&(await(0,n.n)(k,e),c=await(0,f.t)(k,e));const p=await T(y,k),h=await i.group("Rotation",()=>(0,m.
t)((0,S.t)(k,c),p,{...y,owner:(0,r.t)(k)})),D=h.steps.length>0?[(0,l.n)(e,h.steps)]:[];for(const I of D.flatMap(g.t))i.info(
I);return{headline:(0,v.t)(e,h),outputs:{"stack-id":c.id,"token-version":String(h.version)},result:{command:"rotate",stack:e,
stackId:c.id,...(0,v.n)(h),changed:h.steps.length>0||h.version!==h.former,seconds:Math.round((d.now()-a)/1e3)},tables:D,
failure:h.failure}};async function T(y,k){if(y.tokenVersion)return{kind:"version",name:y.tokenVersion};const e=await(0,E.
t)(y,k);if(e)return{kind:"value",value:e};if(y.maxTokenAgeDays>0)return{kind:"nothing"};const i=`rotate was given no tok\
en for stack ${y.stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at it\
s age only`;throw new _.t("token.missing",i)}}),5613:((A,w,t)=>{t.d(w,{n:()=>_,t:()=>n});function n(r,f){const{outcome:v,
version:g,former:l,ageDays:m,steps:S}=f,E=new Set(S.map(({node:O})=>O)).size;switch(v){case"unchanged":return`stack ${r}\
 runs with this token already: version ${g}, ${m} days old; nothing was done`;case"resumed":return`stack ${r} runs with \
this token already: version ${g}, ${m} days old; ${E} nodes that did not were brought along`;case"rotated":return`stack ${r}\
: the token went from version ${l} to ${g} on ${E} nodes`;case"failed":return`stack ${r}: version ${g} of the token is c\
urrent`}}const _=({outcome:r,version:f,former:v,ageDays:g,steps:l})=>({outcome:r,tokenVersion:f,formerVersion:v,tokenAgeDays:g,
nodes:l})}),7427:((A,w,t)=>{t.d(w,{t:()=>f});var n=t(2803),_=t(2264),r=t(9713);async function f(v,g){const{log:l,aws:m}=v,
S=await l.group("Preflight",()=>(0,r.t)(v)),E=await(0,n.t)(await m.cloudFormation(),g);if(E&&!E.status.isPreview&&!E.status.
isDeleted)return E;const O=`there is no stack ${g} in ${S.region} of account ${S.account}; check stack-name and region`;
throw new _.t("stack.missing",O)}}),4247:((A,w,t)=>{t.d(w,{t:()=>n});function n({head:_,rows:r}){const f=[_,...r],v=_.map(
(l,m)=>Math.max(...f.map(S=>(S[m]??"").length))),g=l=>v.map((m,S)=>(l[S]??"").padEnd(m)).join("  ").trimEnd();return[g(_),
v.map(l=>"\u2500".repeat(l)).join("  "),...r.map(g)]}}),5633:((A,w,t)=>{t.d(w,{t:()=>n});async function n(..._){return await Promise.
allSettled(_),await Promise.all(_)}}),6034:((A,w,t)=>{t.d(w,{i:()=>i,n:()=>e,r:()=>S,t:()=>y});var n=t(7643),_=t(6580),r=t(
990),f=t(7274),v=t(2264),g=t(1525),l=t(5633);async function m({aws:a,hide:c},p){const h=await O(a,p,n.p.current,!0);if(!h)
return;const{Value:D="",Version:I=0}=h;return c(D),{value:D,version:I}}async function S({aws:a},c){return(await O(a,c,n.
p.current,!1))?.Version}async function E({aws:a},c){const p=[n.p.unfinished,n.p.pending];return(await Promise.all(p.map(
h=>O(a,c,h,!1)))).some(h=>h!==void 0)}async function O(a,c,p,h){const D=await a.ssm(),I=`${(0,n._)(c).token}:${p}`;try{return(await D.
send(new r.i({Name:I,WithDecryption:h}))).Parameter}catch(R){if((0,_.t)(R,"ParameterNotFound","ParameterVersionNotFound"))
return;throw R}}const T=/^[0-9a-fA-F]{32}$/;async function y({activationToken:a,tokenParameter:c},{aws:p,hide:h}){if(!c)
return a;const D=await p.ssm(),I=R=>new v.t("input.invalid",`token-parameter: parameter ${c} ${R}`);try{const{Parameter:R}=await D.
send(new r.i({Name:c,WithDecryption:!0})),L=R?.Value?.trim()??"";if(h(L),T.test(L))return L;throw I(`holds ${L.length} c\
haracters and not 32 hexadecimal digits; put the next token there`)}catch(R){throw(0,_.t)(R,"ParameterNotFound","Paramet\
erVersionNotFound")?I("does not exist in this region; name one that does"):R}}function k({stackName:a,given:c},p,h){if(p)
return!c||c===p.value?"keep":h?"rotate":"store";if(c)return"store";const D=`stack ${a} has no activation token yet; set \
activation-token to its 32 hexadecimal digits`;throw new v.t("token.missing",D)}async function e(a,c,p){const{stackName:h,
tags:D}=a,[I,R,L]=await(0,l.t)(m(c,h),y(a,c),p?E(c,h):Promise.resolve(!1)),s=L&&!I?"rotate":k({stackName:h,given:R,tags:D},
I,p);return{token:s==="keep"&&L?"rotate":s,given:R,tokenVersion:I?.version??0}}async function i({aws:a},c){const p=await a.
ssm(),h=(0,n._)(c.stackName).token,D=await d(p,h,c);return await(0,g.t)({aws:a},h,D,[n.p.current]),D}async function d(a,c,{
stackName:p,given:h,tags:D}){const I=Object.entries({...D,[n.u]:p}).map(([L,s])=>({Key:L,Value:s})),R={Name:c,Type:"Secu\
reString",Tier:"Standard",Value:h};try{const L=`Activation token of the Railgun listeners of stack ${p}`,{Version:s=1}=await a.
send(new f.t({...R,Description:L,Tags:I}));return s}catch(L){if(!(0,_.t)(L,"ParameterAlreadyExists"))throw L;const{Version:s=1}=await a.
send(new f.t({...R,Overwrite:!0}));return s}}})};export{J as id,H as ids,Y as modules};
