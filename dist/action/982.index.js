const R=982,D=[982],I={7274:((m,g,t)=>{t.d(g,{t:()=>c});var n=t(990),c=class extends(0,n.s)(n.a,n.o,"PutParameter",n.d){}}),
10:((m,g,t)=>{t.d(g,{i:()=>r,n:()=>_,r:()=>u,t:()=>y});var n=t(3040),c=t(4582),v=t(4972),r=class extends n.o{async sign(e,s,i){
if(!c.t.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:o,
signer:w,signingRegion:C,signingRegionSet:O,signingName:P}=await(0,n.s)(i),k=(await o.sigv4aSigningRegionSet?.()??O??[C]).
join(","),f=await o.disableClockSkewCorrection?.()===!0;return i._disableClockSkewCorrection=f,f||(i._preRequestSystemClockOffset=
o.systemClockOffset,i._requestSentAt=Date.now()),await w.sign(e,{signingDate:f?new Date:(0,n.c)(o.systemClockOffset),signingRegion:k,
signingService:P})}};const u=e=>(e.sigv4aSigningRegionSet=(0,n.S)(e.sigv4aSigningRegionSet),e),_={environmentVariableSelector(e){
if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(s=>s.trim());throw new v.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.
sigv4a_signing_region_set??"").split(",").map(s=>s.trim());throw new v.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},l={SignatureV4a:null},a={CrtSignerV4:null},S="X-Amz-S3session-Token",d=S.toLowerCase();
var h=class extends n.i{async signWithCredentials(e,s,i){const o=E(s);e.headers[d]=s.sessionToken;const w=this;return p(
w,o),w.signRequest(e,i??{})}async presignWithCredentials(e,s,i){const o=E(s);return delete e.headers[d],e.headers[S]=s.sessionToken,
e.query=e.query??{},e.query[S]=s.sessionToken,p(this,o),this.presign(e,i)}};function E(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function p(e,s){const i=e.credentialProvider;e.credentialProvider=
()=>(e.credentialProvider=i,Promise.resolve(s))}var y=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof a.CrtSignerV4=="function"?"crt":typeof l.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new h(e),this.signerOptions=e}async sign(e,s={}){return s.signingRegion==="*"?this.getSigv4aSigner().sign(e,s):this.sigv4Signer.
sign(e,s)}async signWithCredentials(e,s,i={}){if(i.signingRegion==="*"){const o=this.getSigv4aSigner(),w=a.CrtSignerV4;if(w&&
o instanceof w)return o.signWithCredentials(e,s,i);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,s,
i)}async presign(e,s={}){if(s.signingRegion==="*"){const i=this.getSigv4aSigner(),o=a.CrtSignerV4;if(o&&i instanceof o)return i.
presign(e,s);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,s)}async presignWithCredentials(e,s,i={}){if(i.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,s,i)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=a.CrtSignerV4,s=l.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!e&&!s)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(s&&
typeof s=="function")this.sigv4aSigner=new s({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!s||typeof s!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new s({...this.signerOptions})}}return this.sigv4aSigner}}}),
2656:((m,g,t)=>{t.d(g,{i:()=>r,n:()=>v,r:()=>u,t:()=>c});var n=t(7811);const c=12e4,v=(0,n.f)({owner:(0,n._)(),purpose:(0,n.
t)(["deploy","rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.s)(),suspended:(0,n.n)((0,n._)())}),r=(_,l)=>_.
held&&_.leaseUntil>l,u=(0,n.f)({paused:(0,n.r)(),by:(0,n._)()})}),4865:((m,g,t)=>{t.d(g,{n:()=>l,t:()=>_});var n=t(2656),
c=t(7643),v=t(6580),r=t(990),u=t(7274);async function _({aws:a},S){const d=await a.ssm();try{const{Parameter:h}=await d.
send(new r.i({Name:(0,c._)(S).pause}));return n.r.safeParse(JSON.parse(h?.Value??"")).data}catch(h){if((0,v.t)(h,"Parame\
terNotFound")||h instanceof SyntaxError)return;throw h}}async function l({aws:a,runName:S},d,h){const E=await a.ssm(),p={
paused:h,by:S};await E.send(new u.t({Name:(0,c._)(d).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(p),Overwrite:!0}))}}),7899:((m,g,t)=>{t.r(g),t.d(g,{run:()=>v});var n=t(4865),c=t(7427);const v=async({
stackName:r},u)=>{const _=await(0,c.t)(u,r),l=await(0,n.t)(u,r),a=l?.paused??!1;return a||await(0,n.n)(u,r,!0),{headline:a?
`stack ${r} was paused already, by run ${l?.by}`:`stack ${r} is paused: its reconciler looks and measures but changes no\
thing until resume`,outputs:{"stack-id":_.id},result:{command:"pause",stack:r,stackId:_.id,paused:!0,changed:!a},tables:[],
failure:void 0}}}),7427:((m,g,t)=>{t.d(g,{t:()=>r});var n=t(2803),c=t(2264),v=t(9713);async function r(u,_){const{log:l,
aws:a}=u,S=await l.group("Preflight",()=>(0,v.t)(u)),d=await(0,n.t)(await a.cloudFormation(),_);if(d&&!d.status.isPreview&&
!d.status.isDeleted)return d;const h=`there is no stack ${_} in ${S.region} of account ${S.account}; check stack-name an\
d region`;throw new c.t("stack.missing",h)}})};export{R as id,D as ids,I as modules};
