const M=3282,m=[3282],v={3282:((P,a,e)=>{e.d(a,{fromTokenFile:()=>c});var r=e(6286),_=e(4972),E=e(6029),t=e(3024);const n=o=>async I=>{
o.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");const{roleArn:d,roleSessionName:i,webIdentityToken:g,
providerId:T,policyArns:A,policy:S,durationSeconds:R}=o;let{roleAssumerWithWebIdentity:D}=o;if(!D){const{getDefaultRoleAssumerWithWebIdentity:W}=await Promise.
all([e.e(3656),e.e(7945)]).then(e.bind(e,7945));D=W({...o.clientConfig,credentialProviderLogger:o.logger,parentClientConfig:{
...I?.callerClientConfig,...o.parentClientConfig}},o.clientPlugins)}return D({RoleArn:d,RoleSessionName:i??`aws-sdk-js-s\
ession-${Date.now()}`,WebIdentityToken:g,ProviderId:T,PolicyArns:A,Policy:S,DurationSeconds:R})},l="AWS_WEB_IDENTITY_TOK\
EN_FILE",O="AWS_ROLE_ARN",s="AWS_ROLE_SESSION_NAME",c=(o={})=>async I=>{o.logger?.debug("@aws-sdk/credential-provider-we\
b-identity - fromTokenFile");const d=o?.webIdentityTokenFile??process.env[l],i=o?.roleArn??process.env[O],g=o?.roleSessionName??
process.env[s];if(!d||!i)throw new _.t("Web identity configuration not specified",{logger:o.logger});const T=await n({...o,
webIdentityToken:E.t?.getTokenRecord?.()[d]??(0,t.readFileSync)(d,{encoding:"ascii"}),roleArn:i,roleSessionName:g})(I);return d===
process.env[l]&&(0,r.t)(T,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),T}}),6029:((P,a,e)=>{e.d(a,{t:()=>E});var r=e(5801),
_=e(657);const E={getFileRecord(){return _.t},interceptFile(t,n){_.t[t]=Promise.resolve(n)},getTokenRecord(){return r.n},
interceptToken(t,n){r.n[t]=n}}}),5801:((P,a,e)=>{e.d(a,{n:()=>l,r:()=>n,t:()=>O});var r=e(657),_=e(7598),E=e(6760),t=e(1455);
const n=s=>{const c=(0,_.createHash)("sha1").update(s).digest("hex");return(0,E.join)((0,r.r)(),".aws","sso","cache",`${c}\
.json`)},l={},O=async s=>{if(l[s])return l[s];const c=n(s),o=await(0,t.readFile)(c,"utf8");return JSON.parse(o)}})};export{M as id,m as ids,v as modules};
