const re=9155,ie=[9155,4393],ae={9155:((N,A,s)=>{s.d(A,{fromSSO:()=>te});var l=s(4972),O=s(6657),D=s(657),_=s(3542),g=s(
6286),T=s(5801),m=s(3024),c=class Q extends l.n{name="TokenProviderError";constructor(o,t=!0){super(o,t),Object.setPrototypeOf(
this,Q.prototype)}};const I=e=>Object.entries(e).filter(([o])=>o.startsWith(O.o.SSO_SESSION+".")).reduce((o,[t,r])=>({...o,
[t.substring(t.indexOf(".")+1)]:r}),{}),v=()=>({}),$=async(e={})=>(0,D.n)(e.configFilepath??(0,O.r)()).then(O.n).then(I).
catch(v),X=e=>e&&(typeof e.sso_start_url=="string"||typeof e.sso_account_id=="string"||typeof e.sso_session=="string"||typeof e.
sso_region=="string"||typeof e.sso_role_name=="string"),M="To refresh this SSO session run 'aws sso login' with the corr\
esponding profile.",Z=async(e,o={},t)=>{const{SSOOIDCClient:r}=await Promise.all([s.e(1009),s.e(8060),s.e(7828)]).then(s.
bind(s,5188)),a=n=>o.clientConfig?.[n]??o.parentClientConfig?.[n]??t?.[n];return new r(Object.assign({},o.clientConfig??
{},{region:e??o.clientConfig?.region,logger:a("logger"),userAgentAppId:a("userAgentAppId")}))},b=async(e,o,t={},r)=>{const{
CreateTokenCommand:a}=await Promise.all([s.e(1009),s.e(8060),s.e(7828)]).then(s.bind(s,5188));return(await Z(o,t,r)).send(
new a({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:"refresh_token"}))},j=e=>{if(e.
expiration&&e.expiration.getTime()<Date.now())throw new c(`Token is expired. ${M}`,!1)},C=(e,o,t=!1)=>{if(typeof o>"u")throw new c(
`Value not present for '${e}' in SSO Token${t?". Cannot refresh":""}. ${M}`,!1)},{writeFile:q}=m.promises,ee=(e,o)=>{const t=(0,T.
r)(e),r=JSON.stringify(o,null,2);return q(t,r)},K=new Map,R=new Map,se=(e={})=>async({callerClientConfig:o}={})=>{e.logger?.
debug("@aws-sdk/token-providers - fromSso");const t=await(0,_.t)(e),r=(0,O.a)({profile:e.profile??o?.profile}),a=t[r];if(a){
if(!a.sso_session)throw new c(`Profile '${r}' is missing required property 'sso_session'.`)}else throw new c(`Profile '${r}\
' could not be found in shared credentials file.`,!1);const n=a.sso_session,h=R.get(n);if(h)return await h;const S=(await $(
e))[n];if(!S)throw new c(`Sso session '${n}' could not be found in shared credentials file.`,!1);for(const f of["sso_sta\
rt_url","sso_region"])if(!S[f])throw new c(`Sso session '${n}' is missing required property '${f}'.`,!1);S.sso_start_url;
const d=S.sso_region;let i;try{i=await(0,T.t)(n)}catch{throw new c(`The SSO session token associated with profile=${r} w\
as not found or is invalid. ${M}`,!1)}C("accessToken",i.accessToken),C("expiresAt",i.expiresAt);const{accessToken:x,expiresAt:k}=i,
w={token:x,expiration:new Date(k)};if(w.expiration.getTime()-Date.now()>3e5)return w;const p=R.get(n);if(p)return await p;
const E=K.get(n)??0;if(Date.now()-E<3e4)return j(w),w;C("clientId",i.clientId,!0),C("clientSecret",i.clientSecret,!0),C(
"refreshToken",i.refreshToken,!0);const u=(async()=>{try{K.set(n,Date.now());const f=await b(i,d,e,o);C("accessToken",f.
accessToken),C("expiresIn",f.expiresIn);const F=new Date(Date.now()+f.expiresIn*1e3);try{await ee(n,{...i,accessToken:f.
accessToken,expiresAt:F.toISOString(),refreshToken:f.refreshToken})}catch{}return{token:f.accessToken,expiration:F}}catch{
return j(w),w}})();R.set(n,u);try{return await u}finally{R.delete(n)}},P=!1,U=async({ssoStartUrl:e,ssoSession:o,ssoAccountId:t,
ssoRegion:r,ssoRoleName:a,ssoClient:n,clientConfig:h,parentClientConfig:S,callerClientConfig:d,profile:i,filepath:x,configFilepath:k,
ignoreCache:w,logger:p})=>{let E;const u="To refresh this SSO session run aws sso login with the corresponding profile.";
if(o)try{const y=await se({profile:i,filepath:x,configFilepath:k,ignoreCache:w,clientConfig:h,parentClientConfig:S,logger:p})(
{callerClientConfig:d});E={accessToken:y.token,expiresAt:new Date(y.expiration).toISOString()}}catch(y){throw new l.t(y.
message,{tryNextLink:P,logger:p})}else try{E=await(0,T.t)(e)}catch{throw new l.t(`The SSO session associated with this p\
rofile is invalid. ${u}`,{tryNextLink:P,logger:p})}if(new Date(E.expiresAt).getTime()-Date.now()<=0)throw new l.t(`The S\
SO session associated with this profile has expired. ${u}`,{tryNextLink:P,logger:p});const{accessToken:f}=E,{SSOClient:F,
GetRoleCredentialsCommand:W}=await Promise.all([s.e(1009),s.e(8060),s.e(5368)]).then(s.bind(s,9032)),ne=n||new F(Object.
assign({},h??{},{logger:h?.logger??d?.logger??S?.logger,region:h?.region??r,userAgentAppId:h?.userAgentAppId??d?.userAgentAppId??
S?.userAgentAppId}));let B;try{B=await ne.send(new W({accountId:t,roleName:a,accessToken:f}))}catch(y){throw new l.t(y,{
tryNextLink:P,logger:p})}const{roleCredentials:{accessKeyId:G,secretAccessKey:H,sessionToken:J,expiration:z,credentialScope:V,
accountId:Y}={}}=B;if(!G||!H||!J||!z)throw new l.t("SSO returns an invalid temporary credential.",{tryNextLink:P,logger:p});
const L={accessKeyId:G,secretAccessKey:H,sessionToken:J,expiration:new Date(z),...V&&{credentialScope:V},...Y&&{accountId:Y}};
return o?(0,g.t)(L,"CREDENTIALS_SSO","s"):(0,g.t)(L,"CREDENTIALS_SSO_LEGACY","u"),L},oe=(e,o)=>{const{sso_start_url:t,sso_account_id:r,
sso_region:a,sso_role_name:n}=e;if(!t||!r||!a||!n)throw new l.t(`Profile is configured with invalid SSO credentials. Req\
uired parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:o});return e},
te=(e={})=>async({callerClientConfig:o}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");const{ssoStartUrl:t,
ssoAccountId:r,ssoRegion:a,ssoRoleName:n,ssoSession:h}=e,{ssoClient:S}=e,d=(0,O.a)({profile:e.profile??o?.profile});if(!t&&
!r&&!a&&!n&&!h){const i=(await(0,_.t)(e))[d];if(!i)throw new l.t(`Profile ${d} was not found.`,{logger:e.logger});if(!X(
i))throw new l.t(`Profile ${d} is not configured with SSO credentials.`,{logger:e.logger});if(i?.sso_session){const u=(await $(
e))[i.sso_session],f=` configurations in profile ${d} and sso-session ${i.sso_session}`;if(a&&a!==u.sso_region)throw new l.
t("Conflicting SSO region"+f,{tryNextLink:!1,logger:e.logger});if(t&&t!==u.sso_start_url)throw new l.t("Conflicting SSO \
start_url"+f,{tryNextLink:!1,logger:e.logger});i.sso_region=u.sso_region,i.sso_start_url=u.sso_start_url}const{sso_start_url:x,
sso_account_id:k,sso_region:w,sso_role_name:p,sso_session:E}=oe(i,e.logger);return U({ssoStartUrl:x,ssoSession:E,ssoAccountId:k,
ssoRegion:w,ssoRoleName:p,ssoClient:S,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.
callerClientConfig,profile:d,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}else{
if(!t||!r||!a||!n)throw new l.t('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoA\
ccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:e.logger});return U({ssoStartUrl:t,ssoSession:h,ssoAccountId:r,
ssoRegion:a,ssoRoleName:n,ssoClient:S,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.
callerClientConfig,profile:d,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}}}),
5801:((N,A,s)=>{s.d(A,{n:()=>T,r:()=>g,t:()=>m});var l=s(657),O=s(7598),D=s(6760),_=s(1455);const g=c=>{const I=(0,O.createHash)(
"sha1").update(c).digest("hex");return(0,D.join)((0,l.r)(),".aws","sso","cache",`${I}.json`)},T={},m=async c=>{if(T[c])return T[c];
const I=g(c),v=await(0,_.readFile)(I,"utf8");return JSON.parse(v)}}),3542:((N,A,s)=>{s.d(A,{t:()=>D});var l=s(6657);const O=(..._)=>{
const g={};for(const T of _)for(const[m,c]of Object.entries(T))g[m]!==void 0?Object.assign(g[m],c):g[m]=c;return g},D=async _=>{
const g=await(0,l.t)(_);return O(g.configFile,g.credentialsFile)}})};export{re as id,ie as ids,ae as modules};
