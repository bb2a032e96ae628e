const le=913,de=[913],_e={913:((ie,P,A)=>{A.d(P,{ENV_CMDS_FULL_URI:()=>T,ENV_CMDS_RELATIVE_URI:()=>v,fromContainerMetadata:()=>k,
fromInstanceMetadata:()=>ae});var r=A(4972),m=A(4782),L=A(7067);const g=e=>!!e&&typeof e=="object"&&typeof e.AccessKeyId==
"string"&&typeof e.SecretAccessKey=="string"&&typeof e.Token=="string"&&typeof e.Expiration=="string",O=e=>({accessKeyId:e.
AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:new Date(e.Expiration),...e.AccountId&&{accountId:e.
AccountId}}),b=1e3,w=({maxRetries:e=0,timeout:t=b})=>({maxRetries:e,timeout:t});function u(e){return new Promise((t,o)=>{
const a=L.request({method:"GET",...e,hostname:e.hostname?.replace(/^\[(.+)\]$/,"$1")});a.on("error",n=>{o(Object.assign(
new r.n("Unable to connect to instance metadata service"),n)),a.destroy()}),a.on("timeout",()=>{o(new r.n("TimeoutError \
from instance metadata service")),a.destroy()}),a.on("response",n=>{const{statusCode:s=400}=n;(s<200||300<=s)&&(o(Object.
assign(new r.n("Error response received from instance metadata service"),{statusCode:s})),a.destroy());const E=[];n.on("\
data",c=>{E.push(c)}),n.on("end",()=>{t(Buffer.concat(E)),a.destroy()})}),a.end()})}const S=(e,t)=>{let o=e();for(let a=0;a<
t;a++)o=o.catch(e);return o},T="AWS_CONTAINER_CREDENTIALS_FULL_URI",v="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",V="AWS_CO\
NTAINER_AUTHORIZATION_TOKEN",k=(e={})=>{const{timeout:t,maxRetries:o}=w(e);return()=>S(async()=>{const a=await K({logger:e.
logger}),n=JSON.parse(await F(t,a));if(!g(n))throw new r.t("Invalid response received from instance metadata service.",{
logger:e.logger});return O(n)},o)},F=async(e,t)=>(process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN&&(t.headers={...t.headers,
Authorization:process.env[V]}),(await u({...t,timeout:e})).toString()),x="169.254.170.2",U=new Set(["localhost","127.0.0\
.1"]),W=new Set(["http:","https:"]),K=async({logger:e})=>{if(process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI)return{hostname:x,
path:process.env[v]};if(process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI){let t;try{t=new URL(process.env[T])}catch{throw new r.
t(`${process.env[T]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:e})}if(!t.hostname||!U.has(t.
hostname))throw new r.t(`${t.hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:e});if(!t.
protocol||!W.has(t.protocol))throw new r.t(`${t.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,
logger:e});return{protocol:t.protocol,hostname:t.hostname,path:t.pathname+t.search,port:t.port?parseInt(t.port,10):void 0}}
throw new r.t(`The container metadata credential provider cannot be used unless the ${v} or ${T} environment variable is\
 set`,{tryNextLink:!1,logger:e})};var $=class y extends r.t{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(t,o=!0){
super(t,o),this.tryNextLink=o,Object.setPrototypeOf(this,y.prototype)}},h;(function(e){e.IPv4="http://169.254.169.254",e.
IPv6="http://[fd00:ec2::254]"})(h||(h={}));const B="AWS_EC2_METADATA_SERVICE_ENDPOINT",G="ec2_metadata_service_endpoint",
H={environmentVariableSelector:e=>e[B],configFileSelector:e=>e[G],default:void 0};var _;(function(e){e.IPv4="IPv4",e.IPv6=
"IPv6"})(_||(_={}));const j="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",q="ec2_metadata_service_endpoint_mode",z={environmentVariableSelector:e=>e[j],
configFileSelector:e=>e[q],default:_.IPv4},J=async()=>(0,m.r)(await Y()||await Z()),Y=async()=>(0,m.t)(H)(),Z=async()=>{
const e=await(0,m.t)(z)();switch(e){case _.IPv4:return h.IPv4;case _.IPv6:return h.IPv6;default:throw new Error(`Unsuppo\
rted endpoint mode: ${e}. Select from ${Object.values(_)}`)}},X=300,Q=300,C=(e,t)=>{const o=X+Math.floor(Math.random()*Q),
a=new Date(Date.now()+o*1e3);t.warn(`Attempting credential expiration extension due to a credential service availability\
 issue. A refresh of these credentials will be attempted after ${new Date(a)}.
For more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);const n=e.
originalExpiration??e.expiration;return{...e,...n?{originalExpiration:n}:{},expiration:a}},ee=(e,t={})=>{const o=t?.logger||
console;let a;return async()=>{let n;try{n=await e(),n.expiration&&n.expiration.getTime()<Date.now()&&(n=C(n,o))}catch(s){
if(a)o.warn("Credential renew failed: ",s),n=C(a,o);else throw s}return a=n,n}},D="/latest/meta-data/iam/security-creden\
tials/",te="/latest/api/token",N="AWS_EC2_METADATA_V1_DISABLED",M="ec2_metadata_v1_disabled",R="x-aws-ec2-metadata-token",
ae=(e={})=>ee(ne(e),{logger:e.logger}),ne=(e={})=>{let t=!1;const{logger:o,profile:a}=e,{timeout:n,maxRetries:s}=w(e),E=async(c,I)=>{
if(t||I.headers?.[R]==null){let i=!1,l=!1;const ce=await(0,m.t)({environmentVariableSelector:d=>{const p=d[N];if(l=!!p&&
p!=="false",p===void 0)throw new r.t(`${N} not set in env, checking config file next.`,{logger:e.logger});return l},configFileSelector:d=>{
const p=d[M];return i=!!p&&p!=="false",i},default:!1},{profile:a})();if(e.ec2MetadataV1Disabled||ce){const d=[];throw e.
ec2MetadataV1Disabled&&d.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"),i&&d.push(`co\
nfig file profile (${M})`),l&&d.push(`process environment variable (${N})`),new $(`AWS EC2 Metadata v1 fallback has been\
 blocked by AWS SDK configuration in the following: [${d.join(", ")}].`)}}const f=(await S(async()=>{let i;try{i=await re(
I)}catch(l){throw l.statusCode===401&&(t=!1),l}return i},c)).trim();return S(async()=>{let i;try{i=await se(f,I,e)}catch(l){
throw l.statusCode===401&&(t=!1),l}return i},c)};return async()=>{const c=await J();if(t)return o?.debug("AWS SDK Instan\
ce Metadata","using v1 fallback (no token fetch)"),E(s,{...c,timeout:n});{let I;try{I=(await oe({...c,timeout:n})).toString()}catch(f){
if(f?.statusCode===400)throw Object.assign(f,{message:"EC2 Metadata token request returned error"});return(f.message==="\
TimeoutError"||[403,404,405].includes(f.statusCode))&&(t=!0),o?.debug("AWS SDK Instance Metadata","using v1 fallback (in\
itial)"),E(s,{...c,timeout:n})}return E(s,{...c,headers:{[R]:I},timeout:n})}}},oe=async e=>u({...e,path:te,method:"PUT",
headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),re=async e=>(await u({...e,path:D})).toString(),se=async(e,t,o)=>{
const a=JSON.parse((await u({...t,path:D+e})).toString());if(!g(a))throw new r.t("Invalid response received from instanc\
e metadata service.",{logger:o.logger});return O(a)}})};export{le as id,de as ids,_e as modules};
