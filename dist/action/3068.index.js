const v=3068,C=[3068,687],I={3068:((M,a,e)=>{e.d(a,{fromProcess:()=>T});var _=e(6657),i=e(3542),c=e(4972),t=e(6029),r=e(
6286),l=e(7975),E=e(1421);const n=(o,s,d)=>{if(s.Version!==1)throw Error(`Profile ${o} credential_process did not return\
 Version 1.`);if(s.AccessKeyId===void 0||s.SecretAccessKey===void 0)throw Error(`Profile ${o} credential_process returne\
d invalid credentials.`);if(s.Expiration){const u=new Date;if(new Date(s.Expiration)<u)throw Error(`Profile ${o} credent\
ial_process returned expired credentials.`)}let P=s.AccountId;!P&&d?.[o]?.aws_account_id&&(P=d[o].aws_account_id);const D={
accessKeyId:s.AccessKeyId,secretAccessKey:s.SecretAccessKey,...s.SessionToken&&{sessionToken:s.SessionToken},...s.Expiration&&
{expiration:new Date(s.Expiration)},...s.CredentialScope&&{credentialScope:s.CredentialScope},...P&&{accountId:P}};return(0,r.
t)(D,"CREDENTIALS_PROCESS","w"),D},O=async(o,s,d)=>{const P=s[o];if(s[o]){const D=P.credential_process;if(D!==void 0){const u=(0,l.
promisify)(t.t?.getTokenRecord?.().exec??E.exec);try{const{stdout:f}=await u(D);let p;try{p=JSON.parse(f.trim())}catch{throw Error(
`Profile ${o} credential_process returned invalid JSON.`)}return n(o,p,s)}catch(f){throw new c.t(f.message,{logger:d})}}else
throw new c.t(`Profile ${o} did not contain credential_process.`,{logger:d})}else throw new c.t(`Profile ${o} could not \
be found in shared credentials file.`,{logger:d})},T=(o={})=>async({callerClientConfig:s}={})=>{o.logger?.debug("@aws-sd\
k/credential-provider-process - fromProcess");const d=await(0,i.t)(o);return O((0,_.a)({profile:o.profile??s?.profile}),
d,o.logger)}}),6029:((M,a,e)=>{e.d(a,{t:()=>c});var _=e(5801),i=e(657);const c={getFileRecord(){return i.t},interceptFile(t,r){
i.t[t]=Promise.resolve(r)},getTokenRecord(){return _.n},interceptToken(t,r){_.n[t]=r}}}),5801:((M,a,e)=>{e.d(a,{n:()=>l,
r:()=>r,t:()=>E});var _=e(657),i=e(7598),c=e(6760),t=e(1455);const r=n=>{const O=(0,i.createHash)("sha1").update(n).digest(
"hex");return(0,c.join)((0,_.r)(),".aws","sso","cache",`${O}.json`)},l={},E=async n=>{if(l[n])return l[n];const O=r(n),T=await(0,t.
readFile)(O,"utf8");return JSON.parse(T)}}),3542:((M,a,e)=>{e.d(a,{t:()=>c});var _=e(6657);const i=(...t)=>{const r={};for(const l of t)
for(const[E,n]of Object.entries(l))r[E]!==void 0?Object.assign(r[E],n):r[E]=n;return r},c=async t=>{const r=await(0,_.t)(
t);return i(r.configFile,r.credentialsFile)}})};export{v as id,C as ids,I as modules};
