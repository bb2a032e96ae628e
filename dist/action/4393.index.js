const re=4393,ie=[4393],ae={9155:((Q,k,s)=>{s.d(k,{fromSSO:()=>te});var c=s(4972),u=s(6657),R=s(657),D=s(3542),C=s(6286),
T=s(5801),M=s(3024),f=class Y extends c.n{name="TokenProviderError";constructor(o,t=!0){super(o,t),Object.setPrototypeOf(
this,Y.prototype)}};const _=e=>Object.entries(e).filter(([o])=>o.startsWith(u.o.SSO_SESSION+".")).reduce((o,[t,r])=>({...o,
[t.substring(t.indexOf(".")+1)]:r}),{}),v=()=>({}),N=async(e={})=>(0,R.n)(e.configFilepath??(0,u.r)()).then(u.n).then(_).
catch(v),X=e=>e&&(typeof e.sso_start_url=="string"||typeof e.sso_account_id=="string"||typeof e.sso_session=="string"||typeof e.
sso_region=="string"||typeof e.sso_role_name=="string"),L="To refresh this SSO session run 'aws sso login' with the corr\
esponding profile.",Z=async(e,o={},t)=>{const{SSOOIDCClient:r}=await Promise.all([s.e(1009),s.e(8060),s.e(7828)]).then(s.
bind(s,5188)),a=n=>o.clientConfig?.[n]??o.parentClientConfig?.[n]??t?.[n];return new r(Object.assign({},o.clientConfig??
{},{region:e??o.clientConfig?.region,logger:a("logger"),userAgentAppId:a("userAgentAppId")}))},b=async(e,o,t={},r)=>{const{
CreateTokenCommand:a}=await Promise.all([s.e(1009),s.e(8060),s.e(7828)]).then(s.bind(s,5188));return(await Z(o,t,r)).send(
new a({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:"refresh_token"}))},$=e=>{if(e.
expiration&&e.expiration.getTime()<Date.now())throw new f(`Token is expired. ${L}`,!1)},E=(e,o,t=!1)=>{if(typeof o>"u")throw new f(
`Value not present for '${e}' in SSO Token${t?". Cannot refresh":""}. ${L}`,!1)},{writeFile:q}=M.promises,ee=(e,o)=>{const t=(0,T.
r)(e),r=JSON.stringify(o,null,2);return q(t,r)},K=new Map,x=new Map,se=(e={})=>async({callerClientConfig:o}={})=>{e.logger?.
debug("@aws-sdk/token-providers - fromSso");const t=await(0,D.t)(e),r=(0,u.a)({profile:e.profile??o?.profile}),a=t[r];if(a){
if(!a.sso_session)throw new f(`Profile '${r}' is missing required property 'sso_session'.`)}else throw new f(`Profile '${r}\
' could not be found in shared credentials file.`,!1);const n=a.sso_session,d=x.get(n);if(d)return await d;const h=(await N(
e))[n];if(!h)throw new f(`Sso session '${n}' could not be found in shared credentials file.`,!1);for(const l of["sso_sta\
rt_url","sso_region"])if(!h[l])throw new f(`Sso session '${n}' is missing required property '${l}'.`,!1);h.sso_start_url;
const g=h.sso_region;let i;try{i=await(0,T.t)(n)}catch{throw new f(`The SSO session token associated with profile=${r} w\
as not found or is invalid. ${L}`,!1)}E("accessToken",i.accessToken),E("expiresAt",i.expiresAt);const{accessToken:A,expiresAt:I}=i,
p={token:A,expiration:new Date(I)};if(p.expiration.getTime()-Date.now()>3e5)return p;const S=x.get(n);if(S)return await S;
const O=K.get(n)??0;if(Date.now()-O<3e4)return $(p),p;E("clientId",i.clientId,!0),E("clientSecret",i.clientSecret,!0),E(
"refreshToken",i.refreshToken,!0);const w=(async()=>{try{K.set(n,Date.now());const l=await b(i,g,e,o);E("accessToken",l.
accessToken),E("expiresIn",l.expiresIn);const P=new Date(Date.now()+l.expiresIn*1e3);try{await ee(n,{...i,accessToken:l.
accessToken,expiresAt:P.toISOString(),refreshToken:l.refreshToken})}catch{}return{token:l.accessToken,expiration:P}}catch{
return $(p),p}})();x.set(n,w);try{return await w}finally{x.delete(n)}},y=!1,j=async({ssoStartUrl:e,ssoSession:o,ssoAccountId:t,
ssoRegion:r,ssoRoleName:a,ssoClient:n,clientConfig:d,parentClientConfig:h,callerClientConfig:g,profile:i,filepath:A,configFilepath:I,
ignoreCache:p,logger:S})=>{let O;const w="To refresh this SSO session run aws sso login with the corresponding profile.";
if(o)try{const m=await se({profile:i,filepath:A,configFilepath:I,ignoreCache:p,clientConfig:d,parentClientConfig:h,logger:S})(
{callerClientConfig:g});O={accessToken:m.token,expiresAt:new Date(m.expiration).toISOString()}}catch(m){throw new c.t(m.
message,{tryNextLink:y,logger:S})}else try{O=await(0,T.t)(e)}catch{throw new c.t(`The SSO session associated with this p\
rofile is invalid. ${w}`,{tryNextLink:y,logger:S})}if(new Date(O.expiresAt).getTime()-Date.now()<=0)throw new c.t(`The S\
SO session associated with this profile has expired. ${w}`,{tryNextLink:y,logger:S});const{accessToken:l}=O,{SSOClient:P,
GetRoleCredentialsCommand:U}=await Promise.all([s.e(1009),s.e(8060),s.e(5368)]).then(s.bind(s,9032)),ne=n||new P(Object.
assign({},d??{},{logger:d?.logger??g?.logger??h?.logger,region:d?.region??r,userAgentAppId:d?.userAgentAppId??g?.userAgentAppId??
h?.userAgentAppId}));let W;try{W=await ne.send(new U({accountId:t,roleName:a,accessToken:l}))}catch(m){throw new c.t(m,{
tryNextLink:y,logger:S})}const{roleCredentials:{accessKeyId:B,secretAccessKey:G,sessionToken:H,expiration:J,credentialScope:z,
accountId:V}={}}=W;if(!B||!G||!H||!J)throw new c.t("SSO returns an invalid temporary credential.",{tryNextLink:y,logger:S});
const F={accessKeyId:B,secretAccessKey:G,sessionToken:H,expiration:new Date(J),...z&&{credentialScope:z},...V&&{accountId:V}};
return o?(0,C.t)(F,"CREDENTIALS_SSO","s"):(0,C.t)(F,"CREDENTIALS_SSO_LEGACY","u"),F},oe=(e,o)=>{const{sso_start_url:t,sso_account_id:r,
sso_region:a,sso_role_name:n}=e;if(!t||!r||!a||!n)throw new c.t(`Profile is configured with invalid SSO credentials. Req\
uired parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:o});return e},
te=(e={})=>async({callerClientConfig:o}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");const{ssoStartUrl:t,
ssoAccountId:r,ssoRegion:a,ssoRoleName:n,ssoSession:d}=e,{ssoClient:h}=e,g=(0,u.a)({profile:e.profile??o?.profile});if(!t&&
!r&&!a&&!n&&!d){const i=(await(0,D.t)(e))[g];if(!i)throw new c.t(`Profile ${g} was not found.`,{logger:e.logger});if(!X(
i))throw new c.t(`Profile ${g} is not configured with SSO credentials.`,{logger:e.logger});if(i?.sso_session){const w=(await N(
e))[i.sso_session],l=` configurations in profile ${g} and sso-session ${i.sso_session}`;if(a&&a!==w.sso_region)throw new c.
t("Conflicting SSO region"+l,{tryNextLink:!1,logger:e.logger});if(t&&t!==w.sso_start_url)throw new c.t("Conflicting SSO \
start_url"+l,{tryNextLink:!1,logger:e.logger});i.sso_region=w.sso_region,i.sso_start_url=w.sso_start_url}const{sso_start_url:A,
sso_account_id:I,sso_region:p,sso_role_name:S,sso_session:O}=oe(i,e.logger);return j({ssoStartUrl:A,ssoSession:O,ssoAccountId:I,
ssoRegion:p,ssoRoleName:S,ssoClient:h,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.
callerClientConfig,profile:g,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}else{
if(!t||!r||!a||!n)throw new c.t('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoA\
ccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:e.logger});return j({ssoStartUrl:t,ssoSession:d,ssoAccountId:r,
ssoRegion:a,ssoRoleName:n,ssoClient:h,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.
callerClientConfig,profile:g,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}}}),
5801:((Q,k,s)=>{s.d(k,{n:()=>T,r:()=>C,t:()=>M});var c=s(657),u=s(7598),R=s(6760),D=s(1455);const C=f=>{const _=(0,u.createHash)(
"sha1").update(f).digest("hex");return(0,R.join)((0,c.r)(),".aws","sso","cache",`${_}.json`)},T={},M=async f=>{if(T[f])return T[f];
const _=C(f),v=await(0,D.readFile)(_,"utf8");return JSON.parse(v)}})};export{re as id,ie as ids,ae as modules};
