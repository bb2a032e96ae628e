const H=4645,U=[4645],j={4645:(($,O,r)=>{r.d(O,{fromLoginCredentials:()=>F});var R=r(6286),c=r(4972),A=r(6657),x=r(3542),
L=r(4582),p=r(7598),T=r(3024),E=r(6760),_=r(8161),v=class I{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=3e5;constructor(e,t,n){
this.profileData=e,this.init=t,this.callerClientConfig=n}async loadCredentials(){const e=await this.loadToken();if(!e)throw new c.
t(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.
logger});const t=e.accessToken,n=Date.now();return new Date(t.expiresAt).getTime()-n<=I.REFRESH_THRESHOLD?this.refresh(e):
this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(
e.expiresAt)}}async refresh(e){const t=await this.loadToken().catch(()=>e),n=Date.now(),s=new Date(t.accessToken.expiresAt).
getTime(),i=new Date(e.accessToken.expiresAt).getTime(),o=s<=n&&i>n?e:t;if(new Date(o.accessToken.expiresAt).getTime()-Date.
now()>I.REFRESH_THRESHOLD)return this.toCredentials(o.accessToken);const{SigninClient:h,CreateOAuth2TokenCommand:f}=await Promise.
all([r.e(1009),r.e(8060),r.e(7851)]).then(r.bind(r,3889)),{logger:y,userAgentAppId:k}=this.callerClientConfig??{},D=(a=>a?.
metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,
l=typeof o.signInRegion=="string"&&o.signInRegion.length>0?o.signInRegion:void 0,m=new h({credentials:{accessKeyId:"",secretAccessKey:""},
region:l??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,requestHandler:D,logger:y,
userAgentAppId:k,...this.init?.clientConfig,...l&&{region:l}});this.createDPoPInterceptor(m.middlewareStack);const K={tokenInput:{
clientId:o.clientId,refreshToken:o.refreshToken,grantType:"refresh_token"}};try{const a=await m.send(new f(K)),{accessKeyId:u,
secretAccessKey:g,sessionToken:C}=a.tokenOutput?.accessToken??{},{refreshToken:P,expiresIn:N}=a.tokenOutput??{};if(!u||!g||
!C||!P)throw new c.t("Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});const M=(N??900)*
1e3,B=new Date(Date.now()+M),S={...o,accessToken:{...o.accessToken,accessKeyId:u,secretAccessKey:g,sessionToken:C,expiresAt:B.
toISOString()},refreshToken:P};return await this.saveToken(S),this.toCredentials(S.accessToken)}catch(a){if(a.name==="Ac\
cessDeniedException"){const u=a.error;let g;switch(u){case"TOKEN_EXPIRED":g="Your session has expired. Please reauthenti\
cate.";break;case"USER_CREDENTIALS_CHANGED":g="Unable to refresh credentials because of a change in your password. Pleas\
e reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":g="Unable to refresh credentials due to i\
nsufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:g=`Failed to r\
efresh token: ${String(a)}. Please re-authenticate using \`aws login\``}throw new c.t(g,{logger:this.logger,tryNextLink:!1})}
if(new Date(o.accessToken.expiresAt).getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(
a)}. Using existing token until expiry.`),this.toCredentials(o.accessToken);throw new c.t(`Failed to refresh token: ${String(
a)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){const e=this.getTokenFilePath();try{
const t=await T.promises.readFile(e,"utf8"),n=JSON.parse(t),s=["accessToken","clientId","refreshToken","dpopKey"].filter(
i=>!n[i]);if(n.accessToken?.accountId||s.push("accountId"),s.length>0)throw new c.t(`Token validation failed, missing fi\
elds: ${s.join(", ")}`,{logger:this.logger,tryNextLink:!1});return n}catch(t){throw new c.t(`Failed to load token from ${e}\
: ${String(t)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){const t=this.getTokenFilePath(),n=(0,E.dirname)(
t);try{await T.promises.mkdir(n,{recursive:!0})}catch{}await T.promises.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){
const e=process.env.AWS_LOGIN_CACHE_DIRECTORY??(0,E.join)((0,_.homedir)(),".aws","login","cache"),t=Buffer.from(this.loginSession,
"utf8"),n=(0,p.createHash)("sha256").update(t).digest("hex");return(0,E.join)(e,`${n}.json`)}derToRawSignature(e){let t=2;
if(e[t]!==2)throw new Error("Invalid DER signature");t++;const n=e[t++];let s=e.subarray(t,t+n);if(t+=n,e[t]!==2)throw new Error(
"Invalid DER signature");t++;const i=e[t++];let o=e.subarray(t,t+i);s=s[0]===0?s.subarray(1):s,o=o[0]===0?o.subarray(1):
o;const h=Buffer.concat([Buffer.alloc(32-s.length),s]),f=Buffer.concat([Buffer.alloc(32-o.length),o]);return Buffer.concat(
[h,f])}createDPoPInterceptor(e){e.add(t=>async n=>{if(L.t.isInstance(n.request)){const s=n.request,i=`${s.protocol}//${s.
hostname}${s.port?`:${s.port}`:""}${s.path}`,o=await this.generateDpop(s.method,i);s.headers={...s.headers,DPoP:o}}return t(
n)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(e="POST",t){const n=await this.loadToken();
try{const s=(0,p.createPrivateKey)({key:n.dpopKey,format:"pem",type:"sec1"}),i=(0,p.createPublicKey)(s).export({format:"\
der",type:"spki"});let o=-1;for(let l=0;l<i.length;l++)if(i[l]===4){o=l;break}const h=i.slice(o+1,o+33),f=i.slice(o+33,o+
65),y={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:h.toString("base64url"),y:f.toString("base64url")}},k={jti:crypto.
randomUUID(),htm:e,htu:t,iat:Math.floor(Date.now()/1e3)},w=`${Buffer.from(JSON.stringify(y)).toString("base64url")}.${Buffer.
from(JSON.stringify(k)).toString("base64url")}`,D=(0,p.sign)("sha256",Buffer.from(w),s);return`${w}.${this.derToRawSignature(
D).toString("base64url")}`}catch(s){throw new c.t(`Failed to generate Dpop proof: ${s instanceof Error?s.message:String(
s)}`,{logger:this.logger,tryNextLink:!1})}}};const F=d=>async({callerClientConfig:e}={})=>{d?.logger?.debug?.("@aws-sdk/\
credential-providers - fromLoginCredentials");const t=await(0,x.t)(d||{}),n=(0,A.a)({profile:d?.profile??e?.profile}),s=t[n];
if(!s?.login_session)throw new c.t(`Profile ${n} does not contain login_session.`,{tryNextLink:!0,logger:d?.logger});const i=await new v(
s,d,e).loadCredentials();return(0,R.t)(i,"CREDENTIALS_LOGIN","AD")}})};export{H as id,U as ids,j as modules};
