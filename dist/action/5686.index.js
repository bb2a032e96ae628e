const G=5686,_=[5686],H={5686:((L,C,t)=>{t.d(C,{fromIni:()=>K});var g=t(6657),P=t(3542),E=t(4972),d=t(6286),c=t(622);const I=(e,s,n)=>{
const o={EcsContainer:async i=>{const{fromHttp:a}=await t.e(567).then(t.bind(t,567)),{fromContainerMetadata:r}=await t.e(
913).then(t.bind(t,913));return n?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>(0,c.
t)(a(i??{}),r(i))().then(f)},Ec2InstanceMetadata:async i=>{n?.debug("@aws-sdk/credential-provider-ini - credential_sourc\
e is Ec2InstanceMetadata");const{fromInstanceMetadata:a}=await t.e(913).then(t.bind(t,913));return async()=>a(i)().then(
f)},Environment:async i=>{n?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");const{fromEnv:a}=await t.
e(4496).then(t.bind(t,4496));return async()=>a(i)().then(f)}};if(e in o)return o[e];throw new E.t(`Unsupported credentia\
l source in profile ${s}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:n})},f=e=>(0,d.
t)(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),y=(e,{profile:s="default",logger:n}={})=>!!e&&typeof e=="object"&&typeof e.
role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefined","string"].indexOf(typeof e.
external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(h(e,{profile:s,logger:n})||D(e,{profile:s,logger:n})),
h=(e,{profile:s,logger:n})=>{const o=typeof e.source_profile=="string"&&typeof e.credential_source>"u";return o&&n?.debug?.(
`    ${s} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`),o},D=(e,{profile:s,logger:n})=>{const o=typeof e.
credential_source=="string"&&typeof e.source_profile>"u";return o&&n?.debug?.(`    ${s} isCredentialSourceProfile creden\
tial_source=${e.credential_source}`),o},w=async(e,s,n,o,i={},a)=>{n.logger?.debug("@aws-sdk/credential-provider-ini - re\
solveAssumeRoleCredentials (STS)");const r=s[e],{source_profile:l,region:U}=r;if(!n.roleAssumer){const{getDefaultRoleAssumer:u}=await Promise.
all([t.e(3656),t.e(7945)]).then(t.bind(t,7945));n.roleAssumer=u({...n.clientConfig,credentialProviderLogger:n.logger,parentClientConfig:{
...o,...n?.parentClientConfig,region:U??n?.parentClientConfig?.region??o?.region}},n.clientPlugins)}if(l&&l in i)throw new E.
t(`Detected a cycle attempting to resolve credentials for profile ${(0,g.a)(n)}. Profiles visited: `+Object.keys(i).join(
", "),{logger:n.logger});n.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${l?`sour\
ce_profile=[${l}]`:`profile=[${e}]`}`);const A=l?a(l,s,n,o,{...i,[l]:!0},v(s[l]??{})):(await I(r.credential_source,e,n.logger)(
n))();if(v(r))return A.then(u=>(0,d.t)(u,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{const u={RoleArn:r.role_arn,RoleSessionName:r.
role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:r.external_id,DurationSeconds:parseInt(r.duration_seconds||"360\
0",10)},{mfa_serial:O}=r;if(O){if(!n.mfaCodeProvider)throw new E.t(`Profile ${e} requires multi-factor authentication, b\
ut no MFA code callback was provided.`,{logger:n.logger,tryNextLink:!1});u.SerialNumber=O,u.TokenCode=await n.mfaCodeProvider(
O)}const N=await A;return n.roleAssumer(N,u).then(b=>(0,d.t)(b,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},v=e=>!e.role_arn&&
!!e.credential_source,F=e=>!!(e&&e.login_session),T=async(e,s,n)=>{const{fromLoginCredentials:o}=await t.e(4645).then(t.
bind(t,4645)),i=await o({...s,profile:e})({callerClientConfig:n});return(0,d.t)(i,"CREDENTIALS_PROFILE_LOGIN","AC")},M=e=>!!e&&
typeof e=="object"&&typeof e.credential_process=="string",j=async(e,s)=>{const{fromProcess:n}=await t.e(687).then(t.bind(
t,3068)),o=await n({...e,profile:s})();return(0,d.t)(o,"CREDENTIALS_PROFILE_PROCESS","v")},W=async(e,s,n={},o)=>{const{fromSSO:i}=await t.
e(4393).then(t.bind(t,9155));return i({profile:e,logger:n.logger,parentClientConfig:n.parentClientConfig,clientConfig:n.
clientConfig})({callerClientConfig:o}).then(a=>s.sso_session?(0,d.t)(a,"CREDENTIALS_PROFILE_SSO","r"):(0,d.t)(a,"CREDENT\
IALS_PROFILE_SSO_LEGACY","t"))},x=e=>e&&(typeof e.sso_start_url=="string"||typeof e.sso_account_id=="string"||typeof e.sso_session==
"string"||typeof e.sso_region=="string"||typeof e.sso_role_name=="string"),R=e=>!!e&&typeof e=="object"&&typeof e.aws_access_key_id==
"string"&&typeof e.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["und\
efined","string"].indexOf(typeof e.aws_account_id)>-1,S=async(e,s)=>{s?.logger?.debug("@aws-sdk/credential-provider-ini \
- resolveStaticCredentials");const n={accessKeyId:e.aws_access_key_id,secretAccessKey:e.aws_secret_access_key,sessionToken:e.
aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},...e.aws_account_id&&{accountId:e.
aws_account_id}};return(0,d.t)(n,"CREDENTIALS_PROFILE","n")},$=e=>!!e&&typeof e=="object"&&typeof e.web_identity_token_file==
"string"&&typeof e.role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1,B=async(e,s,n)=>{const{
fromTokenFile:o}=await t.e(3282).then(t.bind(t,3282)),i=await o({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.
role_arn,roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:s.roleAssumerWithWebIdentity,logger:s.logger,parentClientConfig:s.
parentClientConfig})({callerClientConfig:n});return(0,d.t)(i,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")},m=async(e,s,n,o,i={},a=!1)=>{
const r=s[e];if(Object.keys(i).length>0&&R(r))return S(r,n);if(a||y(r,{profile:e,logger:n.logger}))return w(e,s,n,o,i,m);
if(R(r))return S(r,n);if($(r))return B(r,n,o);if(M(r))return j(n,e);if(x(r))return await W(e,r,n,o);if(F(r))return T(e,n,
o);throw new E.t(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{logger:n.logger})},
K=(e={})=>async({callerClientConfig:s}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const n=await(0,P.
t)(e);return m((0,g.a)({profile:e.profile??s?.profile}),n,e,s)}}),3542:((L,C,t)=>{t.d(C,{t:()=>E});var g=t(6657);const P=(...d)=>{
const c={};for(const I of d)for(const[f,y]of Object.entries(I))c[f]!==void 0?Object.assign(c[f],y):c[f]=y;return c},E=async d=>{
const c=await(0,g.t)(d);return P(c.configFile,c.credentialsFile)}})};export{G as id,_ as ids,H as modules};
