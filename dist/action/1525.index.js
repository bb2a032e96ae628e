const D=1525,M=[1525],k={7274:((P,l,s)=>{s.d(l,{t:()=>o});var t=s(990),o=class extends(0,t.s)(t.a,t.o,"PutParameter",t.d){}}),
8930:((P,l,s)=>{s.d(l,{t:()=>o});var t=s(6776),o=class extends(0,t.o)(t.i,t.a,"ResumeProcesses",t.u){}}),10:((P,l,s)=>{s.
d(l,{i:()=>w,n:()=>u,r:()=>c,t:()=>f});var t=s(3040),o=s(4582),v=s(4972),w=class extends t.o{async sign(e,n,r){if(!o.t.isInstance(
e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:d,signer:E,signingRegion:p,
signingRegionSet:y,signingName:C}=await(0,t.s)(r),R=(await d.sigv4aSigningRegionSet?.()??y??[p]).join(","),O=await d.disableClockSkewCorrection?.()===
!0;return r._disableClockSkewCorrection=O,O||(r._preRequestSystemClockOffset=d.systemClockOffset,r._requestSentAt=Date.now()),
await E.sign(e,{signingDate:O?new Date:(0,t.c)(d.systemClockOffset),signingRegion:R,signingService:C})}};const c=e=>(e.sigv4aSigningRegionSet=
(0,t.S)(e.sigv4aSigningRegionSet),e),u={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(n=>n.trim());throw new v.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){
if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(n=>n.trim());throw new v.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},h={SignatureV4a:null},_={CrtSignerV4:null},i="\
X-Amz-S3session-Token",a=i.toLowerCase();var g=class extends t.i{async signWithCredentials(e,n,r){const d=S(n);e.headers[a]=
n.sessionToken;const E=this;return m(E,d),E.signRequest(e,r??{})}async presignWithCredentials(e,n,r){const d=S(n);return delete e.
headers[a],e.headers[i]=n.sessionToken,e.query=e.query??{},e.query[i]=n.sessionToken,m(this,d),this.presign(e,r)}};function S(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function m(e,n){const r=e.credentialProvider;
e.credentialProvider=()=>(e.credentialProvider=r,Promise.resolve(n))}var f=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof _.CrtSignerV4=="function"?"crt":typeof h.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new g(e),this.signerOptions=e}async sign(e,n={}){return n.signingRegion==="*"?this.getSigv4aSigner().sign(e,n):this.sigv4Signer.
sign(e,n)}async signWithCredentials(e,n,r={}){if(r.signingRegion==="*"){const d=this.getSigv4aSigner(),E=_.CrtSignerV4;if(E&&
d instanceof E)return d.signWithCredentials(e,n,r);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,n,
r)}async presign(e,n={}){if(n.signingRegion==="*"){const r=this.getSigv4aSigner(),d=_.CrtSignerV4;if(d&&r instanceof d)return r.
presign(e,n);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,n)}async presignWithCredentials(e,n,r={}){if(r.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,n,r)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=_.CrtSignerV4,n=h.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!e&&!n)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(n&&
typeof n=="function")this.sigv4aSigner=new n({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!n||typeof n!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new n({...this.signerOptions})}}return this.sigv4aSigner}}}),
8919:((P,l,s)=>{s.d(l,{n:()=>u,t:()=>h});var t=s(2656),o=s(7643),v=s(8930),w=s(5268),c=s(4865);async function u(i,a,{paused:g,
guard:S=f=>f(),group:m}){const f=await i.aws.autoScaling(),e=(0,o.g)(a),n=(0,w.n)(m??await(0,w.t)(i,a)).includes(o.i);if(g===
void 0&&!n)return!1;const r=async()=>(0,c.n)(i,a,g??(await(0,c.t)(i,a))?.paused??!1);return n?await S(async()=>{await r();
const d=await _(i,a),E=o.t.filter(p=>!d.includes(p));E.length!==0&&await f.send(new v.t({AutoScalingGroupName:e,ScalingProcesses:E}))}):
await r(),n}async function h({aws:i},a,g){if(!(0,w.n)(g).includes("Terminate"))return;const S=await i.autoScaling(),m=(0,o.
g)(a);await S.send(new v.t({AutoScalingGroupName:m,ScalingProcesses:[o.f]}))}async function _({aws:i,clock:a,runName:g},S){
const{LockParameter:m}=await s.e(9534).then(s.bind(s,9534)),f=await new m({aws:i,stackName:S,owner:g}).read();return f?.
lock&&(0,t.i)(f.lock,a.now())?f.lock.suspended:[]}}),2656:((P,l,s)=>{s.d(l,{i:()=>w,n:()=>v,r:()=>c,t:()=>o});var t=s(7811);
const o=12e4,v=(0,t.f)({owner:(0,t._)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.
s)(),suspended:(0,t.n)((0,t._)())}),w=(u,h)=>u.held&&u.leaseUntil>h,c=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((P,l,s)=>{
s.d(l,{n:()=>h,t:()=>u});var t=s(2656),o=s(7643),v=s(6580),w=s(990),c=s(7274);async function u({aws:_},i){const a=await _.
ssm();try{const{Parameter:g}=await a.send(new w.i({Name:(0,o._)(i).pause}));return t.r.safeParse(JSON.parse(g?.Value??"")).
data}catch(g){if((0,v.t)(g,"ParameterNotFound")||g instanceof SyntaxError)return;throw g}}async function h({aws:_,runName:i},a,g){
const S=await _.ssm(),m={paused:g,by:i};await S.send(new c.t({Name:(0,o._)(a).pause,Description:"Whether the reconciler \
only looks",Type:"String",Value:JSON.stringify(m),Overwrite:!0}))}}),1716:((P,l,s)=>{s.r(l),s.d(l,{run:()=>w});var t=s(8919),
o=s(4865),v=s(7427);const w=async({stackName:c},u)=>{const h=await(0,v.t)(u,c),_=(await(0,o.t)(u,c))?.paused??!1,i=await(0,t.
n)(u,c,{paused:!1,guard:async a=>{const{enableRules:g}=await Promise.all([s.e(3776),s.e(3976)]).then(s.bind(s,3976));await g(
u,h),await a()}});return{headline:`stack ${c}: ${[_?"the pause is over":"it was not paused",...i?["the group launches ag\
ain"]:[],"failed launches and repairs up to now count no more"].join("; ")}`,outputs:{"stack-id":h.id},result:{command:"\
resume",stack:c,stackId:h.id,paused:!1,wasPaused:_,launchesResumed:i},tables:[],failure:void 0}}}),7427:((P,l,s)=>{s.d(l,
{t:()=>w});var t=s(2803),o=s(2264),v=s(9713);async function w(c,u){const{log:h,aws:_}=c,i=await h.group("Preflight",()=>(0,v.
t)(c)),a=await(0,t.t)(await _.cloudFormation(),u);if(a&&!a.status.isPreview&&!a.status.isDeleted)return a;const g=`there\
 is no stack ${u} in ${i.region} of account ${i.account}; check stack-name and region`;throw new o.t("stack.missing",g)}})};export{D as id,M as ids,k as modules};
