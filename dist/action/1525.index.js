const D=1525,M=[1525],k={7274:((S,u,s)=>{s.d(u,{t:()=>r});var t=s(990),r=class extends(0,t.s)(t.a,t.o,"PutParameter",t.d){}}),
8930:((S,u,s)=>{s.d(u,{t:()=>r});var t=s(6776),r=class extends(0,t.o)(t.i,t.a,"ResumeProcesses",t.u){}}),10:((S,u,s)=>{s.
d(u,{i:()=>w,n:()=>i,r:()=>c,t:()=>f});var t=s(3040),r=s(4582),v=s(4972),w=class extends t.o{async sign(n,e,a){if(!r.t.isInstance(
n))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:m,signer:P,signingRegion:O,
signingRegionSet:y,signingName:C}=await(0,t.s)(a),R=(await m.sigv4aSigningRegionSet?.()??y??[O]).join(","),p=await m.disableClockSkewCorrection?.()===
!0;return a._disableClockSkewCorrection=p,p||(a._preRequestSystemClockOffset=m.systemClockOffset,a._requestSentAt=Date.now()),
await P.sign(n,{signingDate:p?new Date:(0,t.c)(m.systemClockOffset),signingRegion:R,signingService:C})}};const c=n=>(n.sigv4aSigningRegionSet=
(0,t.S)(n.sigv4aSigningRegionSet),n),i={environmentVariableSelector(n){if(n.AWS_SIGV4A_SIGNING_REGION_SET)return n.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(e=>e.trim());throw new v.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(n){
if(n.sigv4a_signing_region_set)return(n.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new v.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},g={SignatureV4a:null},l={CrtSignerV4:null},h="\
X-Amz-S3session-Token",_=h.toLowerCase();var o=class extends t.i{async signWithCredentials(n,e,a){const m=d(e);n.headers[_]=
e.sessionToken;const P=this;return E(P,m),P.signRequest(n,a??{})}async presignWithCredentials(n,e,a){const m=d(e);return delete n.
headers[_],n.headers[h]=e.sessionToken,n.query=n.query??{},n.query[h]=e.sessionToken,E(this,m),this.presign(n,a)}};function d(n){
return{accessKeyId:n.accessKeyId,secretAccessKey:n.secretAccessKey,expiration:n.expiration}}function E(n,e){const a=n.credentialProvider;
n.credentialProvider=()=>(n.credentialProvider=a,Promise.resolve(e))}var f=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof l.CrtSignerV4=="function"?"crt":typeof g.SignatureV4a=="function"?"js":"none"}constructor(n){this.sigv4Signer=
new o(n),this.signerOptions=n}async sign(n,e={}){return e.signingRegion==="*"?this.getSigv4aSigner().sign(n,e):this.sigv4Signer.
sign(n,e)}async signWithCredentials(n,e,a={}){if(a.signingRegion==="*"){const m=this.getSigv4aSigner(),P=l.CrtSignerV4;if(P&&
m instanceof P)return m.signWithCredentials(n,e,a);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(n,e,
a)}async presign(n,e={}){if(e.signingRegion==="*"){const a=this.getSigv4aSigner(),m=l.CrtSignerV4;if(m&&a instanceof m)return a.
presign(n,e);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(n,e)}async presignWithCredentials(n,e,a={}){if(a.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
n,e,a)}getSigv4aSigner(){if(!this.sigv4aSigner){const n=l.CrtSignerV4,e=g.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!n&&!e)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(n&&typeof n=="function")this.sigv4aSigner=new n({...this.signerOptions,signingAlgorithm:1});else if(e&&
typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!e||typeof e!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new e({...this.signerOptions})}}return this.sigv4aSigner}}}),
8919:((S,u,s)=>{s.d(u,{n:()=>i,t:()=>h});var t=s(2656),r=s(7643),v=s(8930),w=s(5268),c=s(4865);async function i(o,d,{paused:E,
guard:f=e=>e(),group:n}){const e=(0,w.n)(n??await(0,w.t)(o,d)).includes(r.i);if(E===void 0&&!e)return!1;const a=async()=>(0,c.
n)(o,d,E??(await(0,c.t)(o,d))?.paused??!1);return e?await f(async()=>{await a(),await g(o,d)}):await a(),e}async function g(o,d){
const E=await _(o,d);await l(o,d,r.t.filter(e=>!E.includes(e)));const f=r.t.filter(e=>E.includes(e));if(f.length===0)return;
const n=await _(o,d);await l(o,d,f.filter(e=>!n.includes(e)))}async function l({aws:o},d,E){if(E.length===0)return;const f=await o.
autoScaling(),n=(0,r.g)(d);await f.send(new v.t({AutoScalingGroupName:n,ScalingProcesses:E}))}async function h(o,d,E){(0,w.
n)(E).includes("Terminate")&&await l(o,d,[r.f])}async function _({aws:o,clock:d,runName:E},f){const{LockParameter:n}=await s.
e(9534).then(s.bind(s,9534)),e=await new n({aws:o,stackName:f,owner:E}).read();return e?.lock&&(0,t.i)(e.lock,d.now())?e.
lock.suspended:[]}}),467:((S,u,s)=>{s.d(u,{n:()=>c,t:()=>w});var t=s(6580),r=s(990),v=s(7274);async function w({aws:i},g,l){
const h=await i.ssm();try{const{Parameter:_}=await h.send(new r.i({Name:g}));return l.safeParse(JSON.parse(_?.Value??"")).
data}catch(_){if((0,t.t)(_,"ParameterNotFound")||_ instanceof SyntaxError)return;throw _}}async function c({aws:i},g,{description:l,
value:h}){await(await i.ssm()).send(new v.t({Name:g,Description:l,Type:"String",Value:JSON.stringify(h),Overwrite:!0}))}}),
2656:((S,u,s)=>{s.d(u,{i:()=>w,n:()=>v,r:()=>c,t:()=>r});var t=s(7811);const r=12e4,v=(0,t.f)({owner:(0,t._)(),purpose:(0,t.
t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.s)(),suspended:(0,t.n)((0,t._)())}),w=(i,g)=>i.
held&&i.leaseUntil>g,c=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((S,u,s)=>{s.d(u,{n:()=>c,t:()=>w});var t=s(2656),
r=s(7643),v=s(467);const w=(i,g)=>(0,v.t)(i,(0,r._)(g).pause,t.r);async function c(i,g,l){const h={paused:l,by:i.runName};
await(0,v.n)(i,(0,r._)(g).pause,{description:"Whether the reconciler only looks",value:h})}}),1716:((S,u,s)=>{s.r(u),s.d(
u,{run:()=>w});var t=s(8919),r=s(4865),v=s(7427);const w=async({stackName:c},i)=>{const g=await(0,v.t)(i,c),l=(await(0,r.
t)(i,c))?.paused??!1,h=await(0,t.n)(i,c,{paused:!1,guard:async _=>{const{enableRules:o}=await Promise.all([s.e(3776),s.e(
3976)]).then(s.bind(s,3976));await o(i,g),await _()}});return{headline:`stack ${c}: ${[l?"the pause is over":"it was not\
 paused",...h?["the group launches again"]:[],"failed launches and repairs up to now count no more"].join("; ")}`,outputs:{
"stack-id":g.id},result:{command:"resume",stack:c,stackId:g.id,paused:!1,wasPaused:l,launchesResumed:h},tables:[],failure:void 0}}}),
7427:((S,u,s)=>{s.d(u,{t:()=>w});var t=s(2803),r=s(2264),v=s(9713);async function w(c,i){const{log:g,aws:l}=c,h=await g.
group("Preflight",()=>(0,v.t)(c)),_=await(0,t.t)(await l.cloudFormation(),i);if(_&&!_.status.isPreview&&!_.status.isDeleted)
return _;const o=`there is no stack ${i} in ${h.region} of account ${h.account}; check stack-name and region`;throw new r.
t("stack.missing",o)}})};export{D as id,M as ids,k as modules};
