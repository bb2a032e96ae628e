const C=8313,L=[8313],S={8313:((x,_,r)=>{r.d(_,{tellPullRequest:()=>I});var $=r(2264),h=r(7643),a=r(3903),i=r(1062),g=r(
3024);const E=65e3,T=({account:e,region:n},o)=>`<!-- ${h.c} account=${e} region=${n} stack=${o} -->`,O=(e,n,o)=>(0,a.o)(
E,t=>t.length,t=>b(e,n,o,t));function b(e,n,o,t){const{command:s,stackName:u,headline:l,failure:m,findings:c,tables:f,isNoOp:H}=e,
{identity:d}=c,A=m?"failed":H?"nothing to change":"done",M=d?`account ${d.account}, ${d.region}`:"";return`${n}
${[`### ${h.c} ${(0,i.a)(s)} of ${(0,i.a)(u)}: ${A}`,...(0,a.t)(c.rootCause,t),...l?[(0,i.a)((0,i.c)(l,Math.max(1e3,t.text)))]:
[],...m?[(0,a.a)(m,t)]:[],...(0,a.n)(c.changes,t),...(0,a.r)(c.cost),...(0,a.i)(c.events,t),...f.map(({title:p,head:D,rows:N})=>(0,i.
i)(p,(0,i.s)({title:p,head:D,rows:N.slice(0,t.rows)},t.text))),[(0,i.a)(M),...o?[(0,i.o)("the run and its summary",o)]:[]].
filter(Boolean).join(" \xB7 ")].join(`

`)}
`}function R(e,n=o=>(0,g.readFileSync)(o,"utf8")){const[o,t]=e.GITHUB_REPOSITORY?.split("/")??[],s=v(e.GITHUB_EVENT_PATH,
n);return o&&t&&s?{owner:o,repo:t,number:s}:void 0}function v(e,n){if(e)try{const{pull_request:o,issue:t}=JSON.parse(n(e)),
s=o?.number??(t?.pull_request?t.number:void 0);return typeof s=="number"?s:void 0}catch{return}}const B=new Set(["deploy",
"plan"]);async function I(e){const{settings:n,run:o,env:t}=e;if(n.comment==="false"||n.comment==="auto"&&!B.has(o.command))
return;const s=R(t),{identity:u}=o.findings;if(!s||!u||!n.githubToken)return n.comment==="auto"?void 0:{warning:`no comm\
ent was written: ${P(s,n)}`};try{return{info:await U(e,s,T(u,o.stackName))}}catch(l){return{warning:`the pull request's \
comment could not be written: ${y(l)}`}}}function P(e,{githubToken:n}){return e?n?"it is not known for which account and\
 region this run was":"there is no github-token; leave that input at its default":"this run belongs to no pull request"}
async function U({env:e,settings:n,run:o,redact:t},s,u){const l=t(O(o,u,w(e))),{connectGitHub:m,postComment:c}=await r.e(
3116).then(r.bind(r,3116)),f=await c(m(n.githubToken,e.GITHUB_API_URL||"https://api.github.com"),s,{marker:u,body:l,isNoOp:o.
isNoOp});return f==="unneeded"?`nothing to change: no comment in pull request #${s.number}`:`comment in pull request #${s.
number} ${f}`}function w(e){const{GITHUB_SERVER_URL:n,GITHUB_REPOSITORY:o,GITHUB_RUN_ID:t}=e,s=e.GITHUB_RUN_ATTEMPT;return!n||
!o||!t?"":`${n}/${o}/actions/runs/${t}${s?`/attempts/${s}`:""}`}function y(e){const{status:n,response:o}=e??{},t=(0,$.n)(
e).split(`
`)[0],s=String(o?.headers?.["x-accepted-github-permissions"]??"");switch(n){case 401:return`GitHub does not accept the g\
ithub-token (${t}); leave that input at its default`;case 403:case 404:return`GitHub refused it (${n}: ${t}); give the j\
ob ${G(s)}, which a pull request from a fork cannot have, or set comment: false`;default:return n?`GitHub answered ${n}:\
 ${t}`:t??""}}function G(e){const n=e.split(";").map(s=>s.trim()).filter(Boolean),[o="pull_requests",t="write"]=(n.find(
s=>s.startsWith("pull_requests"))??n[0]??"").split("=").filter(Boolean);return`\`permissions: ${o.replaceAll("_","-")}: ${t}\
\``}})};export{C as id,L as ids,S as modules};
