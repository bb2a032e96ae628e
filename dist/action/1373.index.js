const g=1373,m=[1373],v={1373:((S,d,u)=>{u.r(d),u.d(d,{credentialsAdvice:()=>T});var l=u(3024);const f=1e4;async function h(t,n,{
audience:r,hide:s}){const e=t.AWS_WEB_IDENTITY_TOKEN_FILE;try{const o=e?(0,l.readFileSync)(e,"utf8").trim():await E(t,n,
r);return o?(s(o),_(o)):p}catch(o){const i=o instanceof Error?o.message:String(o);return e?`the token in AWS_WEB_IDENTIT\
Y_TOKEN_FILE cannot be read (${i})`:`GitHub makes out no token for this job (${i})`}}const p="this job can get no token \
from GitHub: give it `permissions: id-token: write`, which a pull request from a fork cannot have";async function E(t,n,r){
const[s,e]=[t.ACTIONS_ID_TOKEN_REQUEST_URL,t.ACTIONS_ID_TOKEN_REQUEST_TOKEN];if(!s||!e)return;const o=new URL(s);o.searchParams.
set("audience",r);const i=AbortSignal.timeout(f),a=await n(o.href,{signal:i,headers:{Authorization:`Bearer ${e}`}});if(!a.
ok)throw new Error(`it answers ${a.status}`);const{value:c}=await a.json();if(typeof c!="string")throw new Error("its an\
swer has no value");return c}function _(t){const[,n]=t.split(".");if(!n)throw new Error("it is no JSON web token");const r=JSON.
parse(Buffer.from(n,"base64url").toString("utf8")),s=e=>typeof r[e]=="string"?r[e]:"";return{iss:s("iss"),sub:s("sub"),aud:Array.
isArray(r.aud)?String(r.aud[0]):s("aud"),repository:s("repository"),ownerId:s("repository_owner_id"),repositoryId:s("rep\
ository_id")}}function w({sub:t,repository:n,ownerId:r,repositoryId:s}){const e=/^repo:[^/:]+\/[^/:]+:(.+)$/.exec(t)?.[1],
[o,i]=n.split("/");if(e===void 0||!o||!i||!r||!s)return[t];const a=[`repo:${o}/${i}:${e}`,`repo:${o}@${r}/${i}@${s}:${e}`];
return a.includes(t)?a:[...a,t]}function y(t,{partition:n,account:r}){const{sub:s,aud:e}=t,o=w(t),i=o.find(O=>O!==s),a=t.
iss.replace(/^https:\/\//,""),c={Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:{Federated:`arn:${n}:iam::${r}\
:oidc-provider/${a}`},Action:"sts:AssumeRoleWithWebIdentity",Condition:{StringEquals:{[`${a}:aud`]:e,[`${a}:sub`]:o}}}]};
return{lines:[`GitHub's token for this job says sub "${s}" and aud "${e}"; the role's trust policy must allow both`,...i?
[`a rename or GitHub's change-over turns the sub into "${i}": allow both forms`]:[],.../:pull_request$/.test(s)?["every \
pull request has this sub, whatever it changes: let it into a role that can read only, and change things by another"]:[],
`the account must have the identity provider ${a} with the audience ${e}`],pastes:[{title:"Trust policy of the role",text:JSON.
stringify(c,null,2)}]}}const A="us-east-1";async function T({env:t,runtime:n,findings:r}){if(t.GITHUB_ACTIONS!=="true"&&
!t.AWS_WEB_IDENTITY_TOKEN_FILE)return{lines:[],pastes:[]};const s=t.AWS_REGION||t.AWS_DEFAULT_REGION||A,{hide:e,fetch:o}=n,
i=await h(t,o,{audience:await $(n,s),hide:e});if(typeof i=="string")return{lines:[i],pastes:[]};const a=r.identity?.account??
N(t.AWS_ROLE_ARN)??"ACCOUNT";return y(i,{partition:I(s),account:a})}const N=t=>t?.split(":")[4]||void 0;async function $({
aws:t},n){const{config:r}=await t.sts(),{url:s}=r.endpointProvider({Region:n,UseGlobalEndpoint:!1});return s.host.replace(
`.${n}.`,".")}const b=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["eusc-","aws-eusc"],["us-iso-","aws-iso"],["us-isob-",
"aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"]],I=t=>b.find(([n])=>t.startsWith(n))?.[1]??"aws"})};export{g as id,m as ids,v as modules};
