const M=3282,v=[3282],N={3282:((A,l,e)=>{e.d(l,{fromTokenFile:()=>E});var r=e(6286),_=e(4972),c=e(6029),t=e(3024);const n=o=>async I=>{
o.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");const{roleArn:a,roleSessionName:i,webIdentityToken:g,
providerId:T,policyArns:P,policy:S,durationSeconds:R}=o;let{roleAssumerWithWebIdentity:D}=o;if(!D){const{getDefaultRoleAssumerWithWebIdentity:W}=await e.
e(5418).then(e.bind(e,5418));D=W({...o.clientConfig,credentialProviderLogger:o.logger,parentClientConfig:{...I?.callerClientConfig,
...o.parentClientConfig}},o.clientPlugins)}return D({RoleArn:a,RoleSessionName:i??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:g,
ProviderId:T,PolicyArns:P,Policy:S,DurationSeconds:R})},d="AWS_WEB_IDENTITY_TOKEN_FILE",O="AWS_ROLE_ARN",s="AWS_ROLE_SES\
SION_NAME",E=(o={})=>async I=>{o.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");const a=o?.webIdentityTokenFile??
process.env[d],i=o?.roleArn??process.env[O],g=o?.roleSessionName??process.env[s];if(!a||!i)throw new _.t("Web identity c\
onfiguration not specified",{logger:o.logger});const T=await n({...o,webIdentityToken:c.t?.getTokenRecord?.()[a]??(0,t.readFileSync)(
a,{encoding:"ascii"}),roleArn:i,roleSessionName:g})(I);return a===process.env[d]&&(0,r.t)(T,"CREDENTIALS_ENV_VARS_STS_WE\
B_ID_TOKEN","h"),T}}),6029:((A,l,e)=>{e.d(l,{t:()=>c});var r=e(5801),_=e(657);const c={getFileRecord(){return _.t},interceptFile(t,n){
_.t[t]=Promise.resolve(n)},getTokenRecord(){return r.n},interceptToken(t,n){r.n[t]=n}}}),5801:((A,l,e)=>{e.d(l,{n:()=>d,
r:()=>n,t:()=>O});var r=e(657),_=e(7598),c=e(6760),t=e(1455);const n=s=>{const E=(0,_.createHash)("sha1").update(s).digest(
"hex");return(0,c.join)((0,r.r)(),".aws","sso","cache",`${E}.json`)},d={},O=async s=>{if(d[s])return d[s];const E=n(s),o=await(0,t.
readFile)(E,"utf8");return JSON.parse(o)}})};export{M as id,v as ids,N as modules};
