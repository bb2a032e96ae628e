const S=1373,g=[1373],m={1373:((I,d,u)=>{u.r(d),u.d(d,{credentialsAdvice:()=>$});var l=u(3024);const f=1e4;async function h(t,r,{
audience:o,hide:e}){const n=t.AWS_WEB_IDENTITY_TOKEN_FILE;try{const s=n?(0,l.readFileSync)(n,"utf8").trim():await E(t,r,
o);return s?(e(s),_(s)):p}catch(s){const i=s instanceof Error?s.message:String(s);return n?`the token in AWS_WEB_IDENTIT\
Y_TOKEN_FILE cannot be read (${i})`:`GitHub makes out no token for this job (${i})`}}const p="this job can get no token \
from GitHub: give it `permissions: id-token: write`, which a pull request from a fork cannot have";async function E(t,r,o){
const[e,n]=[t.ACTIONS_ID_TOKEN_REQUEST_URL,t.ACTIONS_ID_TOKEN_REQUEST_TOKEN];if(!e||!n)return;const s=new URL(e);s.searchParams.
set("audience",o);const i=AbortSignal.timeout(f),a=await r(s.href,{signal:i,headers:{Authorization:`Bearer ${n}`}});if(!a.
ok)throw new Error(`it answers ${a.status}`);const{value:c}=await a.json();if(typeof c!="string")throw new Error("its an\
swer has no value");return c}function _(t){const[,r]=t.split(".");if(!r)throw new Error("it is no JSON web token");const o=JSON.
parse(Buffer.from(r,"base64url").toString("utf8")),e=n=>typeof o[n]=="string"?o[n]:"";return{iss:e("iss"),sub:e("sub"),aud:Array.
isArray(o.aud)?String(o.aud[0]):e("aud"),repository:e("repository"),ownerId:e("repository_owner_id"),repositoryId:e("rep\
ository_id")}}function w({sub:t,repository:r,ownerId:o,repositoryId:e}){const n=/^repo:[^/:]+\/[^/:]+:(.+)$/.exec(t)?.[1],
[s,i]=r.split("/");if(n===void 0||!s||!i||!o||!e)return[t];const a=[`repo:${s}/${i}:${n}`,`repo:${s}@${o}/${i}@${e}:${n}`];
return a.includes(t)?a:[...a,t]}function y(t,{partition:r,account:o}){const{sub:e,aud:n}=t,s=w(t),i=s.find(b=>b!==e),a=t.
iss.replace(/^https:\/\//,""),c={Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:{Federated:`arn:${r}:iam::${o}\
:oidc-provider/${a}`},Action:"sts:AssumeRoleWithWebIdentity",Condition:{StringEquals:{[`${a}:aud`]:n,[`${a}:sub`]:s}}}]};
return{lines:[`GitHub's token for this job says sub "${e}" and aud "${n}"; the role's trust policy must allow both`,...i?
[`a rename or GitHub's change-over turns the sub into "${i}": allow both forms`]:[],.../:pull_request$/.test(e)?["every \
pull request has this sub, whatever it changes: let it into a role that can read only, and change things by another"]:[],
`the account must have the identity provider ${a} with the audience ${n}`],pastes:[{title:"Trust policy of the role",text:JSON.
stringify(c,null,2)}]}}const A="us-east-1";async function $({env:t,runtime:r,findings:o}){if(t.GITHUB_ACTIONS!=="true"&&
!t.AWS_WEB_IDENTITY_TOKEN_FILE)return{lines:[],pastes:[]};const e=t.AWS_REGION||t.AWS_DEFAULT_REGION||A,{hide:n,fetch:s}=r,
i=await h(t,s,{audience:await T(r,e),hide:n});if(typeof i=="string")return{lines:[i],pastes:[]};const a=o.identity?.account??
N(t.AWS_ROLE_ARN)??"ACCOUNT";return y(i,{partition:O(e),account:a})}const N=t=>t?.split(":")[4]||void 0;async function T({
aws:t},r){const{config:o}=await t.sts(),{url:e}=o.endpointProvider({Region:r,UseGlobalEndpoint:!1});return e.host.replace(
`.${r}.`,".")}function O(t){return t.startsWith("cn-")?"aws-cn":t.startsWith("us-gov-")?"aws-us-gov":"aws"}})};export{S as id,g as ids,m as modules};
