const W=567,K=[567],B={567:((D,C,i)=>{i.d(C,{fromHttp:()=>_});var T=i(6286),c=i(4972),u=i(1649),b=i(4582),A=i(7804),I=i(
1455);const w="169.254.170.2",O="169.254.170.23",y="[fd00:ec2::23]",g=(e,a)=>{if(e.protocol!=="https:"&&!(e.hostname===w||
e.hostname===O||e.hostname===y)){if(e.hostname.includes("[")){if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:000\
0:0000:0000:0000:0001]")return}else{if(e.hostname==="localhost")return;const n=e.hostname.split("."),r=h=>{const d=parseInt(
h,10);return 0<=d&&d<=255};if(n[0]==="127"&&r(n[1])&&r(n[2])&&r(n[3])&&n.length===4)return}throw new c.t(`URL not accept\
ed. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:a})}};function m(e){return new b.t({protocol:e.protocol,
hostname:e.hostname,port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((a,[n,r])=>(a[n]=
r,a),{}),fragment:e.hash})}async function p(e,a){const n=await(0,A.t)(e.body).transformToString();if(e.statusCode===200){
const r=JSON.parse(n);if(typeof r.AccessKeyId!="string"||typeof r.SecretAccessKey!="string"||typeof r.Token!="string"||typeof r.
Expiration!="string")throw new c.t("HTTP credential provider response not of the required format, an object matching: { \
AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:a});return{accessKeyId:r.
AccessKeyId,secretAccessKey:r.SecretAccessKey,sessionToken:r.Token,expiration:(0,u.c)(r.Expiration)}}if(e.statusCode>=400&&
e.statusCode<500){let r={};try{r=JSON.parse(n)}catch{}throw Object.assign(new c.t(`Server responded with status: ${e.statusCode}`,
{logger:a}),{Code:r.Code,Message:r.Message})}throw new c.t(`Server responded with status: ${e.statusCode}`,{logger:a})}const S=(e,a,n)=>async()=>{
for(let r=0;r<a;++r)try{return await e()}catch{await new Promise(d=>setTimeout(d,n))}return await e()},t="AWS_CONTAINER_\
CREDENTIALS_RELATIVE_URI",o="http://169.254.170.2",l="AWS_CONTAINER_CREDENTIALS_FULL_URI",f="AWS_CONTAINER_AUTHORIZATION\
_TOKEN_FILE",s="AWS_CONTAINER_AUTHORIZATION_TOKEN",_=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromH\
ttp");let a;const n=e.awsContainerCredentialsRelativeUri??process.env[t],r=e.awsContainerCredentialsFullUri??process.env[l],
h=e.awsContainerAuthorizationToken??process.env[s],d=e.awsContainerAuthorizationTokenFile??process.env[f],R=e.logger?.constructor?.
name==="NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger);if(n&&r&&(R("@aws-sdk/credential-provider\
-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),R("awsContainerCredent\
ialsRelativeUri will take precedence.")),h&&d&&(R("@aws-sdk/credential-provider-http: you have set both awsContainerAuth\
orizationToken and awsContainerAuthorizationTokenFile."),R("awsContainerAuthorizationTokenFile will take precedence.")),
n)a=`${o}${n}`;else if(r)a=r;else throw new c.t(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:e.logger});const L=new URL(a);
g(L,e.logger);const U=u.t.create({connectionTimeout:e.timeout??1e3}),M=e.timeout??1e3,P=S(async()=>{const N=m(L);d?N.headers.
Authorization=E((await I.readFile(d)).toString()):h&&(N.headers.Authorization=E(h));try{return p((await U.handle(N,{requestTimeout:M})).
response).then(v=>(0,T.t)(v,"CREDENTIALS_HTTP","z"))}catch(v){throw new c.t(String(v),{logger:e.logger})}},e.maxRetries??
3,e.timeout??1e3);return async()=>{try{return await P()}finally{U.destroy?.()}}},E=e=>{if(e.includes(`\r
`))throw new c.t("Authorization token contains invalid \\r\\n sequence.");return e}}),7804:((D,C,i)=>{i.d(C,{n:()=>w,t:()=>S});
var T=i(8538),c=i(1649),u=i(7075);const b=t=>new TextEncoder().encode(t),A="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqr\
stuvwxyz0123456789+/";Object.entries(A).reduce((t,[o,l])=>(t[l]=Number(o),t),{});const I=A.split("");function w(t){let o;
typeof t=="string"?o=b(t):o=t;const l=typeof o=="object"&&typeof o.length=="number",f=typeof o=="object"&&typeof o.byteOffset==
"number"&&typeof o.byteLength=="number";if(!l&&!f)throw new Error("@smithy/util-base64: toBase64 encoder function only a\
ccepts string | Uint8Array.");let s="";for(let _=0;_<o.length;_+=3){let E=0,e=0;for(let n=_,r=Math.min(_+3,o.length);n<r;n++)
E|=o[n]<<(r-n-1)*8,e+=8;const a=Math.ceil(e/6);E<<=a*6-e;for(let n=1;n<=a;n++){const r=(a-n)*6;s+=I[(E&63<<r)>>r]}s+="==".
slice(0,4-a)}return s}const O=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.
byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder(
"utf-8").decode(t)},y="The stream has already been transformed.",g=t=>{if(!m(t)&&!(0,c.a)(t)){const s=t?.__proto__?.constructor?.
name||t;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${s}`)}let o=!1;const l=async()=>{
if(o)throw new Error(y);return o=!0,await(0,c.i)(t)},f=s=>{if(typeof s.stream!="function")throw new Error(`Cannot transf\
orm payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetc\
h-streaming-body`);return s.stream()};return Object.assign(t,{transformToByteArray:l,transformToString:async s=>{const _=await l();
if(s==="base64")return w(_);if(s==="hex")return(0,T.n)(_);if(s===void 0||s==="utf8"||s==="utf-8")return O(_);if(typeof TextDecoder==
"function")return new TextDecoder(s).decode(_);throw new Error("TextDecoder is not available, please make sure polyfill \
is provided.")},transformToWebStream:()=>{if(o)throw new Error(y);if(o=!0,m(t))return f(t);if((0,c.a)(t))return t;throw new Error(
`Cannot transform payload to web stream, got ${t}`)}})},m=t=>typeof Blob=="function"&&t instanceof Blob,p="The stream ha\
s already been transformed.",S=t=>{if(!(t instanceof u.Readable))try{return g(t)}catch{const s=t?.__proto__?.constructor?.
name||t;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${s}`)}let o=!1;const l=async()=>{
if(o)throw new Error(p);return o=!0,await(0,c.r)(t)};return Object.assign(t,{transformToByteArray:l,transformToString:async f=>{
const s=await l();return f===void 0||Buffer.isEncoding(f)?(0,T.r)(s.buffer,s.byteOffset,s.byteLength).toString(f):new TextDecoder(
f).decode(s)},transformToWebStream:()=>{if(o)throw new Error(p);if(t.readableFlowing!==null)throw new Error("The stream \
has been consumed by other callbacks.");if(typeof u.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not \
supported. Please ensure a polyfill is available.");return o=!0,u.Readable.toWeb(t)}})}})};export{W as id,K as ids,B as modules};
