const A=6382,I=[6382],V={10:((w,c,s)=>{s.d(c,{i:()=>l,n:()=>h,r:()=>d,t:()=>y});var r=s(3040),u=s(4582),o=s(4972),l=class extends r.
o{async sign(e,i,n){if(!u.t.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be\
 signed");const{config:t,signer:a,signingRegion:E,signingRegionSet:C,signingName:O}=await(0,r.s)(n),R=(await t.sigv4aSigningRegionSet?.()??
C??[E]).join(","),v=await t.disableClockSkewCorrection?.()===!0;return n._disableClockSkewCorrection=v,v||(n._preRequestSystemClockOffset=
t.systemClockOffset,n._requestSentAt=Date.now()),await a.sign(e,{signingDate:v?new Date:(0,r.c)(t.systemClockOffset),signingRegion:R,
signingService:O})}};const d=e=>(e.sigv4aSigningRegionSet=(0,r.S)(e.sigv4aSigningRegionSet),e),h={environmentVariableSelector(e){
if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(i=>i.trim());throw new o.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.
sigv4a_signing_region_set??"").split(",").map(i=>i.trim());throw new o.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},S={SignatureV4a:null},g={CrtSignerV4:null},_="X-Amz-S3session-Token",f=_.toLowerCase();
var k=class extends r.i{async signWithCredentials(e,i,n){const t=m(i);e.headers[f]=i.sessionToken;const a=this;return p(
a,t),a.signRequest(e,n??{})}async presignWithCredentials(e,i,n){const t=m(i);return delete e.headers[f],e.headers[_]=i.sessionToken,
e.query=e.query??{},e.query[_]=i.sessionToken,p(this,t),this.presign(e,n)}};function m(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function p(e,i){const n=e.credentialProvider;e.credentialProvider=
()=>(e.credentialProvider=n,Promise.resolve(i))}var y=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof g.CrtSignerV4=="function"?"crt":typeof S.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new k(e),this.signerOptions=e}async sign(e,i={}){return i.signingRegion==="*"?this.getSigv4aSigner().sign(e,i):this.sigv4Signer.
sign(e,i)}async signWithCredentials(e,i,n={}){if(n.signingRegion==="*"){const t=this.getSigv4aSigner(),a=g.CrtSignerV4;if(a&&
t instanceof a)return t.signWithCredentials(e,i,n);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,i,
n)}async presign(e,i={}){if(i.signingRegion==="*"){const n=this.getSigv4aSigner(),t=g.CrtSignerV4;if(t&&n instanceof t)return n.
presign(e,i);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,i)}async presignWithCredentials(e,i,n={}){if(n.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,i,n)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=g.CrtSignerV4,i=S.SignatureV4a;if(this.signerOptions.runtime==="\
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
9e3:((w,c,s)=>{s.d(c,{requireAccount:()=>o});var r=s(2264),u=s(9713);async function o(l,d){const{account:h,arn:S}=await(0,u.
t)(l);if(d.includes(h))return;const g=`these credentials (${S}) are of account ${h}, and allowed-account-ids is ${d.join(
", ")}; use a role of an allowed account`;throw new r.t("account.refused",g)}}),2308:((w,c,s)=>{s.d(c,{t:()=>u});const r=()=>typeof process==
"object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",u=(o,l)=>{if(r()&&typeof o?.handle!="function")return l}})};export{A as id,I as ids,V as modules};
