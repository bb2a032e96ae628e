const C=687,I=[687],h={3068:((u,E,r)=>{r.d(E,{fromProcess:()=>T});var i=r(6657),d=r(3542),n=r(4972),c=r(6029),o=r(6286),
l=r(7975),D=r(1421);const _=(s,e,t)=>{if(e.Version!==1)throw Error(`Profile ${s} credential_process did not return Versi\
on 1.`);if(e.AccessKeyId===void 0||e.SecretAccessKey===void 0)throw Error(`Profile ${s} credential_process returned inva\
lid credentials.`);if(e.Expiration){const M=new Date;if(new Date(e.Expiration)<M)throw Error(`Profile ${s} credential_pr\
ocess returned expired credentials.`)}let a=e.AccountId;!a&&t?.[s]?.aws_account_id&&(a=t[s].aws_account_id);const O={accessKeyId:e.
AccessKeyId,secretAccessKey:e.SecretAccessKey,...e.SessionToken&&{sessionToken:e.SessionToken},...e.Expiration&&{expiration:new Date(
e.Expiration)},...e.CredentialScope&&{credentialScope:e.CredentialScope},...a&&{accountId:a}};return(0,o.t)(O,"CREDENTIA\
LS_PROCESS","w"),O},P=async(s,e,t)=>{const a=e[s];if(e[s]){const O=a.credential_process;if(O!==void 0){const M=(0,l.promisify)(
c.t?.getTokenRecord?.().exec??D.exec);try{const{stdout:p}=await M(O);let v;try{v=JSON.parse(p.trim())}catch{throw Error(
`Profile ${s} credential_process returned invalid JSON.`)}return _(s,v,e)}catch(p){throw new n.t(p.message,{logger:t})}}else
throw new n.t(`Profile ${s} did not contain credential_process.`,{logger:t})}else throw new n.t(`Profile ${s} could not \
be found in shared credentials file.`,{logger:t})},T=(s={})=>async({callerClientConfig:e}={})=>{s.logger?.debug("@aws-sd\
k/credential-provider-process - fromProcess");const t=await(0,d.t)(s);return P((0,i.a)({profile:s.profile??e?.profile}),
t,s.logger)}}),6029:((u,E,r)=>{r.d(E,{t:()=>n});var i=r(5801),d=r(657);const n={getFileRecord(){return d.t},interceptFile(c,o){
d.t[c]=Promise.resolve(o)},getTokenRecord(){return i.n},interceptToken(c,o){i.n[c]=o}}}),5801:((u,E,r)=>{r.d(E,{n:()=>l,
r:()=>o,t:()=>D});var i=r(657),d=r(7598),n=r(6760),c=r(1455);const o=_=>{const P=(0,d.createHash)("sha1").update(_).digest(
"hex");return(0,n.join)((0,i.r)(),".aws","sso","cache",`${P}.json`)},l={},D=async _=>{if(l[_])return l[_];const P=o(_),T=await(0,c.
readFile)(P,"utf8");return JSON.parse(T)}})};export{C as id,I as ids,h as modules};
