const D=1525,M=[1525],k={7274:((S,l,e)=>{e.d(l,{t:()=>g});var t=e(990),g=class extends(0,t.s)(t.a,t.o,"PutParameter",t.d){}}),
8930:((S,l,e)=>{e.d(l,{t:()=>g});var t=e(6776),g=class extends(0,t.o)(t.i,t.a,"ResumeProcesses",t.u){}}),10:((S,l,e)=>{e.
d(l,{i:()=>v,n:()=>r,r:()=>u,t:()=>m});var t=e(3040),g=e(4582),d=e(4972),v=class extends t.o{async sign(n,s,o){if(!g.t.isInstance(
n))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:h,signer:E,signingRegion:p,
signingRegionSet:y,signingName:C}=await(0,t.s)(o),R=(await h.sigv4aSigningRegionSet?.()??y??[p]).join(","),O=await h.disableClockSkewCorrection?.()===
!0;return o._disableClockSkewCorrection=O,O||(o._preRequestSystemClockOffset=h.systemClockOffset,o._requestSentAt=Date.now()),
await E.sign(n,{signingDate:O?new Date:(0,t.c)(h.systemClockOffset),signingRegion:R,signingService:C})}};const u=n=>(n.sigv4aSigningRegionSet=
(0,t.S)(n.sigv4aSigningRegionSet),n),r={environmentVariableSelector(n){if(n.AWS_SIGV4A_SIGNING_REGION_SET)return n.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(s=>s.trim());throw new d.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(n){
if(n.sigv4a_signing_region_set)return(n.sigv4a_signing_region_set??"").split(",").map(s=>s.trim());throw new d.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},c={SignatureV4a:null},_={CrtSignerV4:null},i="\
X-Amz-S3session-Token",a=i.toLowerCase();var w=class extends t.i{async signWithCredentials(n,s,o){const h=f(s);n.headers[a]=
s.sessionToken;const E=this;return P(E,h),E.signRequest(n,o??{})}async presignWithCredentials(n,s,o){const h=f(s);return delete n.
headers[a],n.headers[i]=s.sessionToken,n.query=n.query??{},n.query[i]=s.sessionToken,P(this,h),this.presign(n,o)}};function f(n){
return{accessKeyId:n.accessKeyId,secretAccessKey:n.secretAccessKey,expiration:n.expiration}}function P(n,s){const o=n.credentialProvider;
n.credentialProvider=()=>(n.credentialProvider=o,Promise.resolve(s))}var m=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof _.CrtSignerV4=="function"?"crt":typeof c.SignatureV4a=="function"?"js":"none"}constructor(n){this.sigv4Signer=
new w(n),this.signerOptions=n}async sign(n,s={}){return s.signingRegion==="*"?this.getSigv4aSigner().sign(n,s):this.sigv4Signer.
sign(n,s)}async signWithCredentials(n,s,o={}){if(o.signingRegion==="*"){const h=this.getSigv4aSigner(),E=_.CrtSignerV4;if(E&&
h instanceof E)return h.signWithCredentials(n,s,o);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(n,s,
o)}async presign(n,s={}){if(s.signingRegion==="*"){const o=this.getSigv4aSigner(),h=_.CrtSignerV4;if(h&&o instanceof h)return o.
presign(n,s);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(n,s)}async presignWithCredentials(n,s,o={}){if(o.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
n,s,o)}getSigv4aSigner(){if(!this.sigv4aSigner){const n=_.CrtSignerV4,s=c.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!n&&!s)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(n&&typeof n=="function")this.sigv4aSigner=new n({...this.signerOptions,signingAlgorithm:1});else if(s&&
typeof s=="function")this.sigv4aSigner=new s({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!s||typeof s!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new s({...this.signerOptions})}}return this.sigv4aSigner}}}),
8919:((S,l,e)=>{e.d(l,{n:()=>r,t:()=>c});var t=e(2656),g=e(7643),d=e(8930),v=e(5268),u=e(4865);async function r(i,a,{paused:w,
guard:f=m=>m(),group:P}){const m=await i.aws.autoScaling(),n=(0,g.g)(a),s=(0,v.n)(P??await(0,v.t)(i,a)).includes(g.i);if(w===
void 0&&!s)return!1;const o=async()=>(0,u.n)(i,a,w??(await(0,u.t)(i,a))?.paused??!1);return s?await f(async()=>{await o();
const h=await _(i,a),E=g.t.filter(p=>!h.includes(p));E.length!==0&&await m.send(new d.t({AutoScalingGroupName:n,ScalingProcesses:E}))}):
await o(),s}async function c({aws:i},a,w){if(!(0,v.n)(w).includes("Terminate"))return;const f=await i.autoScaling(),P=(0,g.
g)(a);await f.send(new d.t({AutoScalingGroupName:P,ScalingProcesses:[g.f]}))}async function _({aws:i,clock:a,runName:w},f){
const{LockParameter:P}=await e.e(9534).then(e.bind(e,9534)),m=await new P({aws:i,stackName:f,owner:w}).read();return m?.
lock&&(0,t.i)(m.lock,a.now())?m.lock.suspended:[]}}),467:((S,l,e)=>{e.d(l,{n:()=>u,t:()=>v});var t=e(6580),g=e(990),d=e(
7274);async function v({aws:r},c,_){const i=await r.ssm();try{const{Parameter:a}=await i.send(new g.i({Name:c}));return _.
safeParse(JSON.parse(a?.Value??"")).data}catch(a){if((0,t.t)(a,"ParameterNotFound")||a instanceof SyntaxError)return;throw a}}
async function u({aws:r},c,{description:_,value:i}){await(await r.ssm()).send(new d.t({Name:c,Description:_,Type:"String",
Value:JSON.stringify(i),Overwrite:!0}))}}),2656:((S,l,e)=>{e.d(l,{i:()=>v,n:()=>d,r:()=>u,t:()=>g});var t=e(7811);const g=12e4,
d=(0,t.f)({owner:(0,t._)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.s)(),suspended:(0,t.
n)((0,t._)())}),v=(r,c)=>r.held&&r.leaseUntil>c,u=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((S,l,e)=>{e.d(l,{n:()=>u,
t:()=>v});var t=e(2656),g=e(7643),d=e(467);const v=(r,c)=>(0,d.t)(r,(0,g._)(c).pause,t.r);async function u(r,c,_){const i={
paused:_,by:r.runName};await(0,d.n)(r,(0,g._)(c).pause,{description:"Whether the reconciler only looks",value:i})}}),1716:((S,l,e)=>{
e.r(l),e.d(l,{run:()=>v});var t=e(8919),g=e(4865),d=e(7427);const v=async({stackName:u},r)=>{const c=await(0,d.t)(r,u),_=(await(0,g.
t)(r,u))?.paused??!1,i=await(0,t.n)(r,u,{paused:!1,guard:async a=>{const{enableRules:w}=await Promise.all([e.e(3776),e.e(
3976)]).then(e.bind(e,3976));await w(r,c),await a()}});return{headline:`stack ${u}: ${[_?"the pause is over":"it was not\
 paused",...i?["the group launches again"]:[],"failed launches and repairs up to now count no more"].join("; ")}`,outputs:{
"stack-id":c.id},result:{command:"resume",stack:u,stackId:c.id,paused:!1,wasPaused:_,launchesResumed:i},tables:[],failure:void 0}}}),
7427:((S,l,e)=>{e.d(l,{t:()=>v});var t=e(2803),g=e(2264),d=e(9713);async function v(u,r){const{log:c,aws:_}=u,i=await c.
group("Preflight",()=>(0,d.t)(u)),a=await(0,t.t)(await _.cloudFormation(),r);if(a&&!a.status.isPreview&&!a.status.isDeleted)
return a;const w=`there is no stack ${r} in ${i.region} of account ${i.account}; check stack-name and region`;throw new g.
t("stack.missing",w)}})};export{D as id,M as ids,k as modules};
