const j=8313,x=[8313],C={8313:((L,p,r)=>{r.d(p,{tellPullRequest:()=>I});var $=r(2264),h=r(7643),g=r(3350),u=r(1062),l=r(
3903),E=r(3024);const O=65e3,T=({account:s,region:t},e)=>`<!-- ${h.c} account=${s} region=${t} stack=${e} -->`,P=(s,t,e)=>(0,g.
t)(O,n=>n.length,n=>R(s,t,e,n));function R(s,t,e,n){const{command:o,stackName:i,failure:a,findings:c,tables:d,isNoOp:m}=s,
{identity:f}=c,A=a?"failed":m?"nothing to change":"done",D=f?`account ${f.account}, ${f.region}`:"";return`${t}
${[`### ${h.c} ${(0,u.s)(o)} of ${(0,u.s)(i)}: ${A}`,...(0,l.i)(s,n),...(0,l.t)(c.changes,n),...(0,l.n)(c.cost),...(0,l.
r)(c.events,n),...d.map(({title:_,head:M,rows:N})=>(0,u.o)(_,(0,u.l)({title:_,head:M,rows:N.slice(0,n.rows)},n.text))),[
(0,u.s)(D),...e?[(0,u.c)("the run and its summary",e)]:[]].filter(Boolean).join(" \xB7 ")].join(`

`)}
`}function b(s,t=e=>(0,E.readFileSync)(e,"utf8")){const[e,n]=s.GITHUB_REPOSITORY?.split("/")??[],o=v(s.GITHUB_EVENT_PATH,
t);return e&&n&&o?{owner:e,repo:n,number:o}:void 0}function v(s,t){if(s)try{const{pull_request:e,issue:n}=JSON.parse(t(s)),
o=e?.number??(n?.pull_request?n.number:void 0);return typeof o=="number"?o:void 0}catch{return}}const B=new Set(["deploy",
"plan"]);async function I(s){const{settings:t,run:e,env:n}=s;if(t.comment==="false"||t.comment==="auto"&&!B.has(e.command))
return;const o=b(n),{identity:i}=e.findings;if(!o||!i||!t.githubToken)return t.comment==="auto"?void 0:{warning:`no comm\
ent was written: ${U(o,t)}`};try{return{info:await w(s,o,T(i,e.stackName))}}catch(a){return{warning:`the pull request's \
comment could not be written: ${G(a)}`}}}function U(s,{githubToken:t}){return s?t?"it is not known for which account and\
 region this run was":"there is no github-token; leave that input at its default":"this run belongs to no pull request"}
async function w({env:s,settings:t,run:e,redact:n},o,i){const a=n(P(e,i,y(s))),{connectGitHub:c,postComment:d}=await r.e(
3116).then(r.bind(r,3116)),m=await d(c(t.githubToken,s.GITHUB_API_URL||"https://api.github.com"),o,{marker:i,body:a,isNoOp:e.
isNoOp});return m==="unneeded"?`nothing to change: no comment in pull request #${o.number}`:`comment in pull request #${o.
number} ${m}`}function y(s){const{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:e,GITHUB_RUN_ID:n}=s,o=s.GITHUB_RUN_ATTEMPT;return!t||
!e||!n?"":`${t}/${e}/actions/runs/${n}${o?`/attempts/${o}`:""}`}function G(s){const{status:t,response:e}=s??{},n=(0,$.n)(
s).split(`
`)[0],o=String(e?.headers?.["x-accepted-github-permissions"]??"");if(e?.headers?.["retry-after"]??e?.headers?.["x-rateli\
mit-remaining"]==="0")return`GitHub's rate limit is reached (${t}: ${n}); the next run writes it`;switch(t){case 401:return`\
GitHub does not accept the github-token (${n}); leave that input at its default`;case 403:case 404:return`GitHub refused\
 it (${t}: ${n}); give the job ${H(o)}, which a pull request from a fork cannot have, or set comment: false`;default:return t?
`GitHub answered ${t}: ${n}`:n??""}}function H(s){const t=s.split(";").map(o=>o.trim()).filter(Boolean),[e="pull_request\
s",n="write"]=(t.find(o=>o.startsWith("pull_requests"))??t[0]??"").split("=").filter(Boolean);return`\`permissions: ${e.
replaceAll("_","-")}: ${n}\``}})};export{j as id,x as ids,C as modules};
