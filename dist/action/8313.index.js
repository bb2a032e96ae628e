const L=8313,S=[8313],j={8313:((N,_,r)=>{r.d(_,{tellPullRequest:()=>I});var $=r(2264),p=r(7643),a=r(3903),c=r(1062),g=r(
3024);const E=65e3,T=({account:e,region:t},o)=>`<!-- ${p.c} account=${e} region=${t} stack=${o} -->`,O=(e,t,o)=>(0,a.a)(
E,n=>n.length,n=>b(e,t,o,n));function b(e,t,o,n){const{command:s,stackName:i,failure:l,findings:u,tables:f,isNoOp:m}=e,{
identity:d}=u,H=l?"failed":m?"nothing to change":"done",A=d?`account ${d.account}, ${d.region}`:"";return`${t}
${[`### ${p.c} ${(0,c.o)(s)} of ${(0,c.o)(i)}: ${H}`,...(0,a.i)(e,n),...(0,a.t)(u.changes,n),...(0,a.n)(u.cost),...(0,a.
r)(u.events,n),...f.map(({title:h,head:D,rows:M})=>(0,c.a)(h,(0,c.c)({title:h,head:D,rows:M.slice(0,n.rows)},n.text))),[
(0,c.o)(A),...o?[(0,c.s)("the run and its summary",o)]:[]].filter(Boolean).join(" \xB7 ")].join(`

`)}
`}function R(e,t=o=>(0,g.readFileSync)(o,"utf8")){const[o,n]=e.GITHUB_REPOSITORY?.split("/")??[],s=v(e.GITHUB_EVENT_PATH,
t);return o&&n&&s?{owner:o,repo:n,number:s}:void 0}function v(e,t){if(e)try{const{pull_request:o,issue:n}=JSON.parse(t(e)),
s=o?.number??(n?.pull_request?n.number:void 0);return typeof s=="number"?s:void 0}catch{return}}const B=new Set(["deploy",
"plan"]);async function I(e){const{settings:t,run:o,env:n}=e;if(t.comment==="false"||t.comment==="auto"&&!B.has(o.command))
return;const s=R(n),{identity:i}=o.findings;if(!s||!i||!t.githubToken)return t.comment==="auto"?void 0:{warning:`no comm\
ent was written: ${P(s,t)}`};try{return{info:await U(e,s,T(i,o.stackName))}}catch(l){return{warning:`the pull request's \
comment could not be written: ${y(l)}`}}}function P(e,{githubToken:t}){return e?t?"it is not known for which account and\
 region this run was":"there is no github-token; leave that input at its default":"this run belongs to no pull request"}
async function U({env:e,settings:t,run:o,redact:n},s,i){const l=n(O(o,i,w(e))),{connectGitHub:u,postComment:f}=await r.e(
3116).then(r.bind(r,3116)),m=await f(u(t.githubToken,e.GITHUB_API_URL||"https://api.github.com"),s,{marker:i,body:l,isNoOp:o.
isNoOp});return m==="unneeded"?`nothing to change: no comment in pull request #${s.number}`:`comment in pull request #${s.
number} ${m}`}function w(e){const{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:o,GITHUB_RUN_ID:n}=e,s=e.GITHUB_RUN_ATTEMPT;return!t||
!o||!n?"":`${t}/${o}/actions/runs/${n}${s?`/attempts/${s}`:""}`}function y(e){const{status:t,response:o}=e??{},n=(0,$.n)(
e).split(`
`)[0],s=String(o?.headers?.["x-accepted-github-permissions"]??"");switch(t){case 401:return`GitHub does not accept the g\
ithub-token (${n}); leave that input at its default`;case 403:case 404:return`GitHub refused it (${t}: ${n}); give the j\
ob ${G(s)}, which a pull request from a fork cannot have, or set comment: false`;default:return t?`GitHub answered ${t}:\
 ${n}`:n??""}}function G(e){const t=e.split(";").map(s=>s.trim()).filter(Boolean),[o="pull_requests",n="write"]=(t.find(
s=>s.startsWith("pull_requests"))??t[0]??"").split("=").filter(Boolean);return`\`permissions: ${o.replaceAll("_","-")}: ${n}\
\``}})};export{L as id,S as ids,j as modules};
