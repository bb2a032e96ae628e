const P=223,I=[223],A={661:((E,l,n)=>{n.d(l,{t:()=>d});var o=n(1509),d=class extends o.t{constructor({defaultNamespace:h,
errorTypeRegistries:p,serviceTarget:v,awsQueryCompatible:g,jsonCodec:c}){super({defaultNamespace:h,errorTypeRegistries:p,
serviceTarget:v,awsQueryCompatible:g,jsonCodec:c})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"\
1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),1509:((E,l,n)=>{n.d(l,{t:()=>v});var o=n(1009),d=n(4592),
h=n(765),p=n(3040),v=class extends d.t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:g,errorTypeRegistries:c,serviceTarget:a,awsQueryCompatible:t,jsonCodec:m}){super({defaultNamespace:g,errorTypeRegistries:c}),
this.serviceTarget=a,this.codec=m??new o.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!t,this.mixin=new p.n(this.
awsQueryCompatible)}async serializeRequest(g,c,a){const t=await super.serializeRequest(g,c,a);return t.path.endsWith("/")||
(t.path+="/"),t.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,t.headers["x-amz-target"]=`${this.
serviceTarget}.${g.name}`,this.awsQueryCompatible&&(t.headers["x-amzn-query-mode"]="true"),((0,h.c)(g.input)==="unit"||!t.
body)&&(t.body="{}"),t}getPayloadCodec(){return this.codec}async handleError(g,c,a,t,m){const{awsQueryCompatible:_}=this;
_&&this.mixin.setQueryCompatError(t,a);const S=(0,o.n)(a,t,_)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
S,this.options.defaultNamespace);const{errorSchema:w,errorMetadata:y}=await this.mixin.getErrorSchemaOrThrowBaseException(
S,this.options.defaultNamespace,a,t,m,_?this.mixin.findQueryCompatibleError:void 0),e=h.o.of(w),i=t.message??t.Message??
"UnknownError",s=new(this.compositeErrorRegistry.getErrorCtor(w)??Error)({}),r={},u=this.codec.createDeserializer();for(const[
f,C]of e.structIterator())t[f]!=null&&(r[f]=u.readObject(C,t[f]));throw _&&this.mixin.queryCompatOutput(t,r),this.mixin.
decorateServiceException(Object.assign(s,y,{$fault:e.getMergedTraits().error,message:i},r),t)}}}),10:((E,l,n)=>{n.d(l,{i:()=>p,
n:()=>g,r:()=>v,t:()=>y});var o=n(3040),d=n(4582),h=n(4972),p=class extends o.o{async sign(e,i,s){if(!d.t.isInstance(e))
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:r,signer:u,signingRegion:f,
signingRegionSet:C,signingName:R}=await(0,o.s)(s),O=(await r.sigv4aSigningRegionSet?.()??C??[f]).join(","),k=await r.disableClockSkewCorrection?.()===
!0;return s._disableClockSkewCorrection=k,k||(s._preRequestSystemClockOffset=r.systemClockOffset,s._requestSentAt=Date.now()),
await u.sign(e,{signingDate:k?new Date:(0,o.c)(r.systemClockOffset),signingRegion:O,signingService:R})}};const v=e=>(e.sigv4aSigningRegionSet=
(0,o.S)(e.sigv4aSigningRegionSet),e),g={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(i=>i.trim());throw new h.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){
if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(i=>i.trim());throw new h.n("sigv4a\
_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},c={SignatureV4a:null},a={CrtSignerV4:null},t="\
X-Amz-S3session-Token",m=t.toLowerCase();var _=class extends o.i{async signWithCredentials(e,i,s){const r=S(i);e.headers[m]=
i.sessionToken;const u=this;return w(u,r),u.signRequest(e,s??{})}async presignWithCredentials(e,i,s){const r=S(i);return delete e.
headers[m],e.headers[t]=i.sessionToken,e.query=e.query??{},e.query[t]=i.sessionToken,w(this,r),this.presign(e,s)}};function S(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function w(e,i){const s=e.credentialProvider;
e.credentialProvider=()=>(e.credentialProvider=s,Promise.resolve(i))}var y=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof a.CrtSignerV4=="function"?"crt":typeof c.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=
new _(e),this.signerOptions=e}async sign(e,i={}){return i.signingRegion==="*"?this.getSigv4aSigner().sign(e,i):this.sigv4Signer.
sign(e,i)}async signWithCredentials(e,i,s={}){if(s.signingRegion==="*"){const r=this.getSigv4aSigner(),u=a.CrtSignerV4;if(u&&
r instanceof u)return r.signWithCredentials(e,i,s);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,i,
s)}async presign(e,i={}){if(i.signingRegion==="*"){const s=this.getSigv4aSigner(),r=a.CrtSignerV4;if(r&&s instanceof r)return s.
presign(e,i);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(e,i)}async presignWithCredentials(e,i,s={}){if(s.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,i,s)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=a.CrtSignerV4,i=c.SignatureV4a;if(this.signerOptions.runtime==="\
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
3626:((E,l,n)=>{n.r(l),n.d(l,{EventBridgeClient:()=>o.t});var o=n(1226),d=n(3776)})};export{P as id,I as ids,A as modules};
