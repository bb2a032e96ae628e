const J=2367,H=[2367],Y={6507:((I,g,t)=>{t.d(g,{t:()=>_});var n=t(990),_=class extends(0,n.s)(n.a,n.o,"LabelParameterVer\
sion",n.u){}}),7274:((I,g,t)=>{t.d(g,{t:()=>_});var n=t(990),_=class extends(0,n.s)(n.a,n.o,"PutParameter",n.d){}}),8930:((I,g,t)=>{
t.d(g,{t:()=>_});var n=t(6776),_=class extends(0,n.o)(n.i,n.a,"ResumeProcesses",n.u){}}),10:((I,g,t)=>{t.d(g,{i:()=>m,n:()=>h,
r:()=>E,t:()=>O});var n=t(3040),_=t(4582),r=t(4972),m=class extends n.o{async sign(e,a,l){if(!_.t.isInstance(e))throw new Error(
"The request is not an instance of `HttpRequest` and cannot be signed");const{config:i,signer:c,signingRegion:k,signingRegionSet:d,
signingName:D}=await(0,n.s)(l),R=(await i.sigv4aSigningRegionSet?.()??d??[k]).join(","),C=await i.disableClockSkewCorrection?.()===
!0;return l._disableClockSkewCorrection=C,C||(l._preRequestSystemClockOffset=i.systemClockOffset,l._requestSentAt=Date.now()),
await c.sign(e,{signingDate:C?new Date:(0,n.c)(i.systemClockOffset),signingRegion:R,signingService:D})}};const E=e=>(e.sigv4aSigningRegionSet=
(0,n.S)(e.sigv4aSigningRegionSet),e),h={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(a=>a.trim());throw new r.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){
if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(a=>a.trim());throw new r.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},w={SignatureV4a:null},f={CrtSignerV4:null},P="\
X-Amz-S3session-Token",v=P.toLowerCase();var p=class extends n.i{async signWithCredentials(e,a,l){const i=A(a);e.headers[v]=
a.sessionToken;const c=this;return M(c,i),c.signRequest(e,l??{})}async presignWithCredentials(e,a,l){const i=A(a);return delete e.
headers[v],e.headers[P]=a.sessionToken,e.query=e.query??{},e.query[P]=a.sessionToken,M(this,i),this.presign(e,l)}};function A(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function M(e,a){const l=e.credentialProvider;
e.credentialProvider=()=>(e.credentialProvider=l,Promise.resolve(a))}var O=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof f.CrtSignerV4=="function"?"crt":typeof w.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new p(e),this.signerOptions=e}async sign(e,a={}){return a.signingRegion==="*"?this.getSigv4aSigner().sign(e,a):this.sigv4Signer.
sign(e,a)}async signWithCredentials(e,a,l={}){if(l.signingRegion==="*"){const i=this.getSigv4aSigner(),c=f.CrtSignerV4;if(c&&
i instanceof c)return i.signWithCredentials(e,a,l);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,a,
l)}async presign(e,a={}){if(a.signingRegion==="*"){const l=this.getSigv4aSigner(),i=f.CrtSignerV4;if(i&&l instanceof i)return l.
presign(e,a);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,a)}async presignWithCredentials(e,a,l={}){if(l.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,a,l)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=f.CrtSignerV4,a=w.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!e&&!a)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(a&&
typeof a=="function")this.sigv4aSigner=new a({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!a||typeof a!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new a({...this.signerOptions})}}return this.sigv4aSigner}}}),
2485:((I,g,t)=>{t.d(g,{i:()=>r,n:()=>n,r:()=>_,t:()=>m});const n={check:"railgun-ha check",repair:"railgun-ha repair",rotate:"\
railgun-ha rotate",reload:"new memcached servers"},_=new Set([n.repair,n.rotate]),r=new Set(["Pending","InProgress","Del\
ayed","Cancelling"]),m=66e4}),4059:((I,g,t)=>{t.d(g,{n:()=>h,t:()=>E});var n=t(254),_=t(2803),r=t(2264);const m=36e5,E=async({
aws:w},f)=>(0,_.t)(await w.cloudFormation(),f);async function h(w,f,P){const{aws:v,clock:p,log:A}=w,M=await v.cloudFormation(),
{stack:O}=P??{stack:await E(w,f)};if(!O?.status.isInProgress)return O;const e=O.changeSetId.split("/")[1];A.info(`stack ${f}\
 is ${O.status.name}${e?` (change set ${e})`:""}: following that operation to its end`);const a=i=>A.info(i),l=await(0,n.
t)({client:M,clock:p,stackId:O.id,timeout:m,onEvent:a},i=>i===void 0||i.status.isDeleted||i.status.isUpdatable);if(l.kind===
"done")return l.stack;if(l.kind==="failed")return(0,_.t)(M,O.id);throw new r.t("stack.busy",`stack ${f} is ${l.status} f\
or more than ${m/6e4} minutes; run again when its operation has come to an end`)}}),304:((I,g,t)=>{t.d(g,{n:()=>_,t:()=>n});
var n=class{#t;#n=[];hasBegun=!1;constructor(r){this.#t=r}get steps(){return this.#n}add(r){this.#n.push(r);const{node:m,
from:E,to:h,action:w,end:f,seconds:P,reason:v}=r,p=v&&`: ${v}`;this.#t.info(`${m}  ${w}  version ${E??"?"} \u2192 ${h}  ${f}${p}\
  ${P} s`)}};function _(r,m){return{title:`Rotation of ${r}`,head:["node","old version","new version","action","result",
"seconds"],rows:m.map(({node:E,from:h,to:w,action:f,end:P,seconds:v,reason:p})=>[E,h===null?"unknown":String(h),String(w),
f,p?`${P}: ${p}`:P,String(v)])}}}),2656:((I,g,t)=>{t.d(g,{i:()=>m,n:()=>r,r:()=>E,t:()=>_});var n=t(7811);const _=12e4,r=(0,n.
f)({owner:(0,n._)(),purpose:(0,n.t)(["deploy","rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.s)(),suspended:(0,n.
n)((0,n._)())}),m=(h,w)=>h.held&&h.leaseUntil>w,E=(0,n.f)({paused:(0,n.r)(),by:(0,n._)()})}),254:((I,g,t)=>{t.d(g,{n:()=>d,
r:()=>e,t:()=>D});var n=t(8669),_=t(5051),r=t(2803),m=t(7288),E=t(7598);const h={red:31,green:32,yellow:33,cyan:36};function w(s){
const o=`${s.Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${f(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} \
(${s.ResourceType??""})`;return s.ResourceStatusReason?`${o}: ${s.ResourceStatusReason}`:o}function f(s){return`\x1B[${h[P(
s)]}m${s}\x1B[0m`}function P(s){return s.endsWith("_FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yello\
w":s.endsWith("_COMPLETE")?"green":"cyan"}function v(s,o){const u=new Map;for(const j of s.filter($=>!(0,n.i)($))){const $=j.
LogicalResourceId??"";j.ResourceStatus?.endsWith("_IN_PROGRESS")?u.has($)||u.set($,j.Timestamp?.getTime()??o):u.delete($)}
const S=[...u].sort(([,j],[,$])=>j-$).slice(0,p),y=u.size-S.length,T=S.map(([j,$])=>`${j} (${A(o-$)})`),W=s.find(n.i),U=`\
the stack (${A(o-(W?.Timestamp?.getTime()??o))})`;return`still waiting for ${T.join(", ")||U}${y>0?` and ${y} more`:""}`}
const p=5,A=s=>s<6e4?`${Math.max(0,Math.round(s/1e3))} s`:`${Math.floor(s/6e4)} min`,M=100;var O=class B{#t;#n;#s;#e;#o=[];constructor(o,u,{
token:S,newestSeen:y}){this.#t=o,this.#n=u,this.#s=S,this.#e=y}static async fromNow(o,u,S){const{StackEvents:y}=await i(
o,u,void 0);return new B(o,u,{token:S,newestSeen:y?.[0]?.EventId})}static fromBeginning(o,u,S){return new B(o,u,{token:S,
newestSeen:void 0})}static async ofRunning(o,u){const{operation:S,before:y}=await a(o,u),T=S[0]?.ClientRequestToken;return new B(
o,u,{token:T,newestSeen:y?.EventId})}async next(){const o=[];let u;for await(const S of l(this.#t,this.#n)){if(u??=S.EventId,
S.EventId===this.#e)break;this.#a(S)&&o.push(S)}return this.#e=u??this.#e,o.reverse(),this.#o.push(...o),o}#a({ClientRequestToken:o,
ResourceStatus:u}){return new r.r(u).isPreview?!1:!this.#s||!o||o===this.#s}get all(){return this.#o}get isOver(){const o=this.#o.
findLast(n.i);return o!==void 0&&!new r.r(o.ResourceStatus).isInProgress}};async function e(s,o){return(await a(s,o)).operation}
async function a(s,o){const u=[];let S,y=!1;for await(const T of l(s,o)){const W=new r.r(T.ResourceStatus),U=(0,n.i)(T)&&
!W.isInProgress;if(W.isPreview||U&&y){S=T;break}y||=(0,n.i)(T),u.push(T)}return{operation:u.reverse(),before:S}}async function*l(s,o){
let u;for(let S=0;S<M;S++){const y=await i(s,o,u);if(yield*y.StackEvents??[],u=y.NextToken,!u)return}}async function i(s,o,u){
const S={StackName:o,...u&&{NextToken:u}};try{return await s.send(new _.r(S))}catch(y){if((0,r.n)(y,o))return{$metadata:{}};
throw y}}const c=3e4,k=6e4;async function d(s,o,u,{isFirst:S=!1}={}){const{client:y,stackId:T}=s,W=`op-${(0,E.randomUUID)()}`,
U=S?O.fromBeginning(y,T,W):await O.fromNow(y,T,W);return await o(W),R(s,U,u)}async function D(s,o){return R(s,await O.ofRunning(
s.client,s.stackId),o)}async function R(s,o,u){const{client:S,stackId:y,clock:T,timeout:W,onEvent:U}=s;let j="",$=T.now();
const b=await(0,m.t)({clock:T,forMillis:W},async()=>{const V=await o.next();for(const G of V)U(w(G));V.length>0&&($=T.now());
const x=T.now()-$>=c;if(!o.isOver&&!x)return;const N=await(0,r.t)(S,y);if(j=N?.status.name??"",!N?.status.isInProgress&&
!N?.status.isPreview)return{stack:N};x&&(U(v(o.all,T.now())),$=T.now())});if(!b)return{kind:"timed-out",status:j||await C(
s)};const F=await(0,m.t)({clock:T,forMillis:k},()=>o.next());for(const V of F??[])U(w(V));const{stack:K}=b;return u(K)?{
kind:"done",stack:K?.status.isDeleted?void 0:K}:L(o.all,K)}async function C({client:s,stackId:o}){return(await(0,r.t)(s,
o))?.status.name??"gone"}function L(s,o){const u=o?.status.name??"",S={logicalId:o?.name??"",type:"AWS::CloudFormation::\
Stack",status:u},y=(0,n.a)(s)??(0,n.n)(S,o?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:u,
cause:(0,n.t)(y),root:y,resources:(0,n.r)(s),events:s}}}),4640:((I,g,t)=>{t.d(g,{t:()=>_});var n=t(7598);const _=({runName:r})=>`${r}\
-${(0,n.randomBytes)(4).toString("hex")}`}),7288:((I,g,t)=>{t.d(g,{t:()=>f});var n=t(6765),_=t(6580);const r=250,m=1500,
E=5e3,h=.03,w=6e4;async function f({clock:v,forMillis:p,every:A},M){const O=v.now();let e=1;for(let a=0;;a+=1){const l=await M().
catch(k=>{if(!(0,_.n)(k))throw k;e*=2});if(l!==void 0)return l;const i=v.now()-O;if(i>=p)return;const c=Math.min((A??P(a,
i))*e,w);await(0,n.t)(v,Math.min(c,p-i))}}function P(v,p){const A=Math.min(r*2**v,m);return Math.round(Math.min(Math.max(
A,p*h),E))}}),6352:((I,g,t)=>{t.r(g),t.d(g,{run:()=>p});var n=t(4059),_=t(2264),r=t(4640),m=t(7427),E=t(5613),h=t(4247),
w=t(304),f=t(8552),P=t(7615),v=t(6034);const p=async(M,O)=>{const{stackName:e}=M,{log:a,clock:l}=O,i=l.now();let c=await(0,m.
t)(O,e);c.status.isInProgress&&(await(0,n.n)(O,e),c=await(0,m.t)(O,e));const k=await A(M,O),d=await a.group("Rotation",()=>(0,f.
t)((0,P.t)(O,c),k,{...M,owner:(0,r.t)(O)})),D=d.steps.length>0?[(0,w.n)(e,d.steps)]:[];for(const R of D.flatMap(h.t))a.info(
R);return{headline:(0,E.t)(e,d),outputs:{"stack-id":c.id,"token-version":String(d.version)},result:{command:"rotate",stack:e,
stackId:c.id,...(0,E.n)(d),changed:d.steps.length>0||d.version!==d.former,seconds:Math.round((l.now()-i)/1e3)},tables:D,
failure:d.failure}};async function A(M,O){if(M.tokenVersion)return{kind:"version",name:M.tokenVersion};const e=await(0,v.
t)(M,O);if(e)return{kind:"value",value:e};if(M.maxTokenAgeDays>0)return{kind:"nothing"};const a=`rotate was given no tok\
en for stack ${M.stackName}; set activation-token, token-parameter or token-version, or max-token-age-days to look at it\
s age only`;throw new _.t("token.missing",a)}}),5613:((I,g,t)=>{t.d(g,{n:()=>_,t:()=>n});function n(r,m){const{outcome:E,
version:h,former:w,ageDays:f,steps:P}=m,v=new Set(P.map(({node:p})=>p)).size;switch(E){case"unchanged":return`stack ${r}\
 runs with this token already: version ${h}, ${f} days old; nothing was done`;case"resumed":return`stack ${r} runs with \
this token already: version ${h}, ${f} days old; ${v} nodes that did not were brought along`;case"rotated":return`stack ${r}\
: the token went from version ${w} to ${h} on ${v} nodes`;case"failed":return`stack ${r}: version ${h} of the token is c\
urrent`}}const _=({outcome:r,version:m,former:E,ageDays:h,steps:w})=>({outcome:r,tokenVersion:m,formerVersion:E,tokenAgeDays:h,
nodes:w})}),7427:((I,g,t)=>{t.d(g,{t:()=>m});var n=t(2803),_=t(2264),r=t(9713);async function m(E,h){const{log:w,aws:f}=E,
P=await w.group("Preflight",()=>(0,r.t)(E)),v=await(0,n.t)(await f.cloudFormation(),h);if(v&&!v.status.isPreview&&!v.status.
isDeleted)return v;const p=`there is no stack ${h} in ${P.region} of account ${P.account}; check stack-name and region`;
throw new _.t("stack.missing",p)}}),4247:((I,g,t)=>{t.d(g,{t:()=>n});function n({head:_,rows:r}){const m=[_,...r],E=_.map(
(w,f)=>Math.max(...m.map(P=>(P[f]??"").length))),h=w=>E.map((f,P)=>(w[P]??"").padEnd(f)).join("  ").trimEnd();return[h(_),
E.map(w=>"\u2500".repeat(w)).join("  "),...r.map(h)]}}),5633:((I,g,t)=>{t.d(g,{t:()=>n});async function n(..._){return await Promise.
allSettled(_),await Promise.all(_)}}),6034:((I,g,t)=>{t.d(g,{i:()=>a,n:()=>e,r:()=>P,t:()=>M});var n=t(7643),_=t(6580),r=t(
990),m=t(6507),E=t(7274),h=t(2264),w=t(5633);async function f({aws:i,hide:c},k){const d=await p(i,k,n.p.current,!0);if(!d)
return;const{Value:D="",Version:R=0}=d;return c(D),{value:D,version:R}}async function P({aws:i},c){return(await p(i,c,n.
p.current,!1))?.Version}async function v({aws:i},c){const k=[n.p.unfinished,n.p.pending];return(await Promise.all(k.map(
d=>p(i,c,d,!1)))).some(d=>d!==void 0)}async function p(i,c,k,d){const D=await i.ssm(),R=`${(0,n._)(c).token}:${k}`;try{return(await D.
send(new r.i({Name:R,WithDecryption:d}))).Parameter}catch(C){if((0,_.t)(C,"ParameterNotFound","ParameterVersionNotFound"))
return;throw C}}const A=/^[0-9a-fA-F]{32}$/;async function M({activationToken:i,tokenParameter:c},{aws:k,hide:d}){if(!c)
return i;const D=await k.ssm(),R=C=>new h.t("input.invalid",`token-parameter: parameter ${c} ${C}`);try{const{Parameter:C}=await D.
send(new r.i({Name:c,WithDecryption:!0})),L=C?.Value?.trim()??"";if(d(L),A.test(L))return L;throw R(`holds ${L.length} c\
haracters and not 32 hexadecimal digits; put the next token there`)}catch(C){throw(0,_.t)(C,"ParameterNotFound","Paramet\
erVersionNotFound")?R("does not exist in this region; name one that does"):C}}function O({stackName:i,given:c},k,d){if(k)
return!c||c===k.value?"keep":d?"rotate":"store";if(c)return"store";const D=`stack ${i} has no activation token yet; set \
activation-token to its 32 hexadecimal digits`;throw new h.t("token.missing",D)}async function e(i,c,k){const{stackName:d,
tags:D}=i,[R,C,L]=await(0,w.t)(f(c,d),M(i,c),k?v(c,d):Promise.resolve(!1)),s=L&&!R?"rotate":O({stackName:d,given:C,tags:D},
R,k);return{token:s==="keep"&&L?"rotate":s,given:C,tokenVersion:R?.version??0}}async function a({aws:i},c){const k=await i.
ssm(),d=(0,n._)(c.stackName).token,D=await l(k,d,c),R=await k.send(new m.t({Name:d,ParameterVersion:D,Labels:[n.p.current]}));
if(R.InvalidLabels?.length)throw new h.t("internal",`Parameter Store refused the label ${R.InvalidLabels.join(", ")}`,{fault:"\
tool"});return D}async function l(i,c,{stackName:k,given:d,tags:D}){const R=Object.entries({...D,[n.u]:k}).map(([L,s])=>({
Key:L,Value:s})),C={Name:c,Type:"SecureString",Tier:"Standard",Value:d};try{const L=`Activation token of the Railgun lis\
teners of stack ${k}`,{Version:s=1}=await i.send(new E.t({...C,Description:L,Tags:R}));return s}catch(L){if(!(0,_.t)(L,"\
ParameterAlreadyExists"))throw L;const{Version:s=1}=await i.send(new E.t({...C,Overwrite:!0}));return s}}})};export{J as id,H as ids,Y as modules};
