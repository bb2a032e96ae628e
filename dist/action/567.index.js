const B=567,K=[567],x={567:((N,O,s)=>{s.d(O,{fromHttp:()=>M});var C=s(6286),f=s(4972),I=s(1649),w=s(4582),_=s(1341),a=s(
7804),T=s(1455);const R="169.254.170.2",A="169.254.170.23",d="[fd00:ec2::23]",h=(e,c)=>{if(e.protocol!=="https:"&&!(e.hostname===
R||e.hostname===A||e.hostname===d)){if(e.hostname.includes("[")){if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:\
0000:0000:0000:0000:0001]")return}else{if(e.hostname==="localhost")return;const i=e.hostname.split("."),r=y=>{const u=parseInt(
y,10);return 0<=u&&u<=255};if(i[0]==="127"&&r(i[1])&&r(i[2])&&r(i[3])&&i.length===4)return}throw new f.t(`URL not accept\
ed. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:c})}};function m(e){return new w.t({protocol:e.protocol,
hostname:e.hostname,port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((c,[i,r])=>(c[i]=
r,c),{}),fragment:e.hash})}async function t(e,c){const i=await(0,a.t)(e.body).transformToString();if(e.statusCode===200){
const r=JSON.parse(i);if(typeof r.AccessKeyId!="string"||typeof r.SecretAccessKey!="string"||typeof r.Token!="string"||typeof r.
Expiration!="string")throw new f.t("HTTP credential provider response not of the required format, an object matching: { \
AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:c});return{accessKeyId:r.
AccessKeyId,secretAccessKey:r.SecretAccessKey,sessionToken:r.Token,expiration:(0,_.a)(r.Expiration)}}if(e.statusCode>=400&&
e.statusCode<500){let r={};try{r=JSON.parse(i)}catch{}throw Object.assign(new f.t(`Server responded with status: ${e.statusCode}`,
{logger:c}),{Code:r.Code,Message:r.Message})}throw new f.t(`Server responded with status: ${e.statusCode}`,{logger:c})}const n=(e,c,i)=>async()=>{
for(let r=0;r<c;++r)try{return await e()}catch{await new Promise(u=>setTimeout(u,i))}return await e()},l="AWS_CONTAINER_\
CREDENTIALS_RELATIVE_URI",E="http://169.254.170.2",o="AWS_CONTAINER_CREDENTIALS_FULL_URI",p="AWS_CONTAINER_AUTHORIZATION\
_TOKEN_FILE",D="AWS_CONTAINER_AUTHORIZATION_TOKEN",M=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromH\
ttp");let c;const i=e.awsContainerCredentialsRelativeUri??process.env[l],r=e.awsContainerCredentialsFullUri??process.env[o],
y=e.awsContainerAuthorizationToken??process.env[D],u=e.awsContainerAuthorizationTokenFile??process.env[p],b=e.logger?.constructor?.
name==="NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger);if(i&&r&&(b("@aws-sdk/credential-provider\
-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),b("awsContainerCredent\
ialsRelativeUri will take precedence.")),y&&u&&(b("@aws-sdk/credential-provider-http: you have set both awsContainerAuth\
orizationToken and awsContainerAuthorizationTokenFile."),b("awsContainerAuthorizationTokenFile will take precedence.")),
i)c=`${E}${i}`;else if(r)c=r;else throw new f.t(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:e.logger});const L=new URL(c);
h(L,e.logger);const U=I.t.create({connectionTimeout:e.timeout??1e3}),P=e.timeout??1e3,W=n(async()=>{const g=m(L);u?g.headers.
Authorization=v((await T.readFile(u)).toString()):y&&(g.headers.Authorization=v(y));try{return t((await U.handle(g,{requestTimeout:P})).
response).then(S=>(0,C.t)(S,"CREDENTIALS_HTTP","z"))}catch(S){throw new f.t(String(S),{logger:e.logger})}},e.maxRetries??
3,e.timeout??1e3);return async()=>{try{return await W()}finally{U.destroy?.()}}},v=e=>{if(e.includes(`\r
`))throw new f.t("Authorization token contains invalid \\r\\n sequence.");return e}}),7804:((N,O,s)=>{s.d(O,{t:()=>m});var C=s(
4546),f=s(9403),I=s(8538),w=s(1649),_=s(1341),a=s(7075);const T=t=>{if(typeof t=="string")return t;if(typeof t!="object"||
typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function\
 only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(t)},R="The stream has already been transform\
ed.",A=t=>{if(!d(t)&&!(0,_.n)(t)){const o=t?.__proto__?.constructor?.name||t;throw new Error(`Unexpected stream implemen\
tation, expect Blob or ReadableStream, got ${o}`)}let n=!1;const l=async()=>{if(n)throw new Error(R);return n=!0,await(0,w.
i)(t)},E=o=>{if(typeof o.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make su\
re the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetc\
h-streaming-body`);return o.stream()};return Object.assign(t,{transformToByteArray:l,transformToString:async o=>{const p=await l();
if(o==="base64")return(0,f.t)(p);if(o==="hex")return(0,I.n)(p);if(o===void 0||o==="utf8"||o==="utf-8")return T(p);if(typeof TextDecoder==
"function")return new TextDecoder(o).decode(p);throw new Error("TextDecoder is not available, please make sure polyfill \
is provided.")},transformToWebStream:()=>{if(n)throw new Error(R);if(n=!0,d(t))return E(t);if((0,_.n)(t))return t;throw new Error(
`Cannot transform payload to web stream, got ${t}`)}})},d=t=>typeof Blob=="function"&&t instanceof Blob,h="The stream ha\
s already been transformed.",m=t=>{if(!(t instanceof a.Readable))try{return A(t)}catch{const o=t?.__proto__?.constructor?.
name||t;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`)}let n=!1;const l=async()=>{
if(n)throw new Error(h);return n=!0,await(0,w.r)(t)};return Object.assign(t,{transformToByteArray:l,transformToString:async E=>{
const o=await l();return E===void 0||Buffer.isEncoding(E)?(0,C.t)(o.buffer,o.byteOffset,o.byteLength).toString(E):new TextDecoder(
E).decode(o)},transformToWebStream:()=>{if(n)throw new Error(h);if(t.readableFlowing!==null)throw new Error("The stream \
has been consumed by other callbacks.");if(typeof a.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not \
supported. Please ensure a polyfill is available.");return n=!0,a.Readable.toWeb(t)}})}}),9403:((N,O,s)=>{s.d(O,{t:()=>w});
const C=_=>new TextEncoder().encode(_),f="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(
f).reduce((_,[a,T])=>(_[T]=Number(a),_),{});const I=f.split("");function w(_){let a;typeof _=="string"?a=C(_):a=_;const T=typeof a==
"object"&&typeof a.length=="number",R=typeof a=="object"&&typeof a.byteOffset=="number"&&typeof a.byteLength=="number";if(!T&&
!R)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let A="";for(let d=0;d<
a.length;d+=3){let h=0,m=0;for(let n=d,l=Math.min(d+3,a.length);n<l;n++)h|=a[n]<<(l-n-1)*8,m+=8;const t=Math.ceil(m/6);h<<=
t*6-m;for(let n=1;n<=t;n++){const l=(t-n)*6;A+=I[(h&63<<l)>>l]}A+="==".slice(0,4-t)}return A}})};export{B as id,K as ids,x as modules};
