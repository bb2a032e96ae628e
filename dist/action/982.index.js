const R=982,D=[982],M={7274:((S,c,s)=>{s.d(c,{t:()=>u});var t=s(990),u=class extends(0,t.s)(t.a,t.o,"PutParameter",t.d){}}),
10:((S,c,s)=>{s.d(c,{i:()=>o,n:()=>r,r:()=>_,t:()=>y});var t=s(3040),u=s(4582),l=s(4972),o=class extends t.o{async sign(e,n,i){
if(!u.t.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:d,
signer:w,signingRegion:C,signingRegionSet:O,signingName:P}=await(0,t.s)(i),k=(await d.sigv4aSigningRegionSet?.()??O??[C]).
join(","),E=await d.disableClockSkewCorrection?.()===!0;return i._disableClockSkewCorrection=E,E||(i._preRequestSystemClockOffset=
d.systemClockOffset,i._requestSentAt=Date.now()),await w.sign(e,{signingDate:E?new Date:(0,t.c)(d.systemClockOffset),signingRegion:k,
signingService:P})}};const _=e=>(e.sigv4aSigningRegionSet=(0,t.S)(e.sigv4aSigningRegionSet),e),r={environmentVariableSelector(e){
if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(n=>n.trim());throw new l.n("AWS\
_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.
sigv4a_signing_region_set??"").split(",").map(n=>n.trim());throw new l.n("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0},a={SignatureV4a:null},g={CrtSignerV4:null},v="X-Amz-S3session-Token",h=v.toLowerCase();
var m=class extends t.i{async signWithCredentials(e,n,i){const d=p(n);e.headers[h]=n.sessionToken;const w=this;return f(
w,d),w.signRequest(e,i??{})}async presignWithCredentials(e,n,i){const d=p(n);return delete e.headers[h],e.headers[v]=n.sessionToken,
e.query=e.query??{},e.query[v]=n.sessionToken,f(this,d),this.presign(e,i)}};function p(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function f(e,n){const i=e.credentialProvider;e.credentialProvider=
()=>(e.credentialProvider=i,Promise.resolve(n))}var y=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof g.CrtSignerV4=="function"?"crt":typeof a.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new m(e),this.signerOptions=e}async sign(e,n={}){return n.signingRegion==="*"?this.getSigv4aSigner().sign(e,n):this.sigv4Signer.
sign(e,n)}async signWithCredentials(e,n,i={}){if(i.signingRegion==="*"){const d=this.getSigv4aSigner(),w=g.CrtSignerV4;if(w&&
d instanceof w)return d.signWithCredentials(e,n,i);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,n,
i)}async presign(e,n={}){if(n.signingRegion==="*"){const i=this.getSigv4aSigner(),d=g.CrtSignerV4;if(d&&i instanceof d)return i.
presign(e,n);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,n)}async presignWithCredentials(e,n,i={}){if(i.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,n,i)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=g.CrtSignerV4,n=a.SignatureV4a;if(this.signerOptions.runtime==="\
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
467:((S,c,s)=>{s.d(c,{n:()=>_,t:()=>o});var t=s(6580),u=s(990),l=s(7274);async function o({aws:r},a,g){const v=await r.ssm();
try{const{Parameter:h}=await v.send(new u.i({Name:a}));return g.safeParse(JSON.parse(h?.Value??"")).data}catch(h){if((0,t.
t)(h,"ParameterNotFound")||h instanceof SyntaxError)return;throw h}}async function _({aws:r},a,{description:g,value:v}){
await(await r.ssm()).send(new l.t({Name:a,Description:g,Type:"String",Value:JSON.stringify(v),Overwrite:!0}))}}),2656:((S,c,s)=>{
s.d(c,{i:()=>o,n:()=>l,r:()=>_,t:()=>u});var t=s(7811);const u=12e4,l=(0,t.f)({owner:(0,t._)(),purpose:(0,t.t)(["deploy",
"rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.s)(),suspended:(0,t.n)((0,t._)())}),o=(r,a)=>r.held&&r.leaseUntil>
a,_=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((S,c,s)=>{s.d(c,{n:()=>_,t:()=>o});var t=s(2656),u=s(7643),l=s(467);
const o=(r,a)=>(0,l.t)(r,(0,u._)(a).pause,t.r);async function _(r,a,g){const v={paused:g,by:r.runName};await(0,l.n)(r,(0,u.
_)(a).pause,{description:"Whether the reconciler only looks",value:v})}}),7899:((S,c,s)=>{s.r(c),s.d(c,{run:()=>l});var t=s(
4865),u=s(7427);const l=async({stackName:o},_)=>{const r=await(0,u.t)(_,o),a=await(0,t.t)(_,o),g=a?.paused??!1;return g||
await(0,t.n)(_,o,!0),{headline:g?`stack ${o} was paused already, by run ${a?.by}`:`stack ${o} is paused: its reconciler \
looks and measures but changes nothing until resume`,outputs:{"stack-id":r.id},result:{command:"pause",stack:o,stackId:r.
id,paused:!0,changed:!g},tables:[],failure:void 0}}}),7427:((S,c,s)=>{s.d(c,{t:()=>o});var t=s(2803),u=s(2264),l=s(9713);
async function o(_,r){const{log:a,aws:g}=_,v=await a.group("Preflight",()=>(0,l.t)(_)),h=await(0,t.t)(await g.cloudFormation(),
r);if(h&&!h.status.isPreview&&!h.status.isDeleted)return h;const m=`there is no stack ${r} in ${v.region} of account ${v.
account}; check stack-name and region`;throw new u.t("stack.missing",m)}})};export{R as id,D as ids,M as modules};
