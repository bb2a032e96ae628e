import{createRequire as ue}from"module";var Vn={6982:(v=>{v.exports=ue(import.meta.url)("crypto")}),9896:(v=>{v.exports=
ue(import.meta.url)("fs")}),6698:(v=>{v.exports=ue(import.meta.url)("node:async_hooks")}),1421:(v=>{v.exports=ue(import.meta.
url)("node:child_process")}),7598:(v=>{v.exports=ue(import.meta.url)("node:crypto")}),3024:(v=>{v.exports=ue(import.meta.
url)("node:fs")}),1455:(v=>{v.exports=ue(import.meta.url)("node:fs/promises")}),7067:(v=>{v.exports=ue(import.meta.url)(
"node:http")}),4708:(v=>{v.exports=ue(import.meta.url)("node:https")}),7030:(v=>{v.exports=ue(import.meta.url)("node:net")}),
8161:(v=>{v.exports=ue(import.meta.url)("node:os")}),6760:(v=>{v.exports=ue(import.meta.url)("node:path")}),1708:(v=>{v.
exports=ue(import.meta.url)("node:process")}),7075:(v=>{v.exports=ue(import.meta.url)("node:stream")}),8321:(v=>{v.exports=
ue(import.meta.url)("node:stream/consumers")}),3136:(v=>{v.exports=ue(import.meta.url)("node:url")}),7975:(v=>{v.exports=
ue(import.meta.url)("node:util")}),8522:(v=>{v.exports=ue(import.meta.url)("node:zlib")}),857:(v=>{v.exports=ue(import.meta.
url)("os")}),1062:((v,U,n)=>{n.d(U,{a:()=>V,c:()=>Z,d:()=>R,i:()=>q,l:()=>p,n:()=>N,o:()=>B,r:()=>S,s:()=>A,t:()=>D,u:()=>j});
const A=T=>T.trimStart().replace(/\s*[\r\n]+\s*/g," ").replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi,
z),z=T=>T.replace(/\S/g,M=>`&#${M.codePointAt(0)};`);function j(T,M){if(T.length<=M)return T;const W=`\u2026 (${T.length.
toLocaleString("en-US")} characters)`,X=Math.max(0,M-W.length),ee=Math.floor(X/4),te=ee===0?"":T.slice(-ee);return`${P(T.
slice(0,X-ee))}${W}${P(te)}`}const P=T=>T.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function R(T,M){const W=X=>`|\
 ${X.join(" | ")} |`;return[W(T),W(T.map(()=>"---")),...M.map(W)].join(`
`)}const p=({head:T,rows:M},W)=>R(T.map(A),M.map(X=>X.map(ee=>A(j(ee,W))))),B=(T,M)=>`<details><summary>${A(T)}</summary\
>

${M}

</details>`,Z=(T,M)=>`[${A(T)}](<${M.replace(/[<>\s]/g,encodeURIComponent)}>)`;function V(T,M=""){const W=Math.max(0,...(T.
match(/`+/g)??[]).map(ee=>ee.length)),X="`".repeat(Math.max(3,W+1));return`${X}${M}
${T}
${X}`}const O=["action","logical id","type","replacement","from \u2192 to"],m="\u2013",S=(T,M=60)=>({title:"Changes",head:O,
rows:T.map(W=>[...E(W),W.properties.map(X=>H(X,M)).join("; ")])}),E=T=>[C(T),T.logicalId,T.type,T.replacement];function C({
action:T,drift:M,isRetained:W}){const X=T==="None"?[]:[T],ee=M?[M==="DELETED"?"deleted by hand":"changed by hand"]:[];return[
...X,...ee,...W?["the old one is kept"]:[]].join(", ")}function H(T,M){const{path:W,from:X,to:ee,replacement:te,drifted:ne}=T,
be=pe=>pe===void 0?m:j(pe,M),Ue=ne===void 0?"":` (really ${j(ne,M)})`,Ce=te==="no"?"":` [replacement: ${te}]`;return`${ae(
W)}: ${be(X)}${Ue} \u2192 ${T.isKnownAfterApply?"(known after apply)":be(ee)}${Ce}`}const ae=T=>T.replace(/^\/Properties\//,
"").replaceAll("/",".");function N(T){if(T.length===0)return"nothing changes";const M=new Map;for(const{action:ne}of T)M.
set(ne,(M.get(ne)??0)+1);const W=[...M].filter(([ne])=>ne!=="None").map(([ne,be])=>`${be} ${ne}`),X=T.filter(({drift:ne})=>ne).
length,ee=T.filter(({replacement:ne})=>ne==="yes").length,te=T.filter(({replacement:ne})=>ne==="may").length;return[...W,
...ee?[`${ee} replaced`]:[],...te?[`${te} perhaps replaced`]:[],...X?[`${X} changed by hand`]:[]].join(", ")}function D(T,M){
const W=[...T].sort((te,ne)=>Q(ne)-Q(te)).slice(0,M.rows),X=W.map(te=>[...E(te).map(ne=>A(j(ne,Math.max(128,M.text)))),_(
te.properties,M)]),ee=T.length-W.length;return`${R(O,X)}${ee>0?`

\u2026 and ${ee} more changes`:""}`}const x=/^AWS::(IAM::|EC2::SecurityGroup|Lambda::Permission$)|Policy$/;function q(T){
return T.every(({action:M})=>M==="Add")?[]:T.filter(({type:M})=>x.test(M)).map(({logicalId:M})=>M)}const se={yes:4,may:2,
no:0},Q=({replacement:T,action:M})=>se[T]+(M==="Remove"?1:0);function _(T,M){const W=T.slice(0,M.properties).map(ee=>A(H(
{...ee,path:j(ee.path,200)},M.text))),X=T.length-W.length;return[...W,...X>0?[W.length>0?`\u2026 and ${X} more`:`${X} pr\
operties`]:[]].join("<br>")}}),9065:((v,U,n)=>{n.d(U,{n:()=>p,r:()=>A,t:()=>R});const A=["launch-gate","port-probe","end\
point-sync","reconciler"],z=24,j=256,P=16;function R(V){return z-Math.ceil(Math.log2(2*V))}function p(V,O){const m=B(V,R(
O)),S=C=>`${Z(m+C*j)}/${z}`,E=Array.from({length:O},(C,H)=>H);return{publicCidrs:E.map(C=>S(2*C)),privateCidrs:E.map(C=>S(
2*C+1))}}function B(V,O){const[m,S,E,C,H]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(V)??[]).slice(
1).map(Number),ae=[m,S,E,C].map(x=>x??NaN);if(H===void 0||ae.some(x=>!(x<=255)))throw new Error(`vpc range "${V}" is not\
 IPv4 in the form a.b.c.d/prefix`);if(H<P||H>O)throw new Error(`vpc range "${V}" has prefix ${H}, allowed is ${P} to ${O}`);
const N=ae.reduce((x,q)=>x*256+q,0),D=2**(32-H);if(N%D!==0)throw new Error(`vpc range "${V}" has host bits set, write ${Z(
N-N%D)}/${H}`);return N}const Z=V=>[24,16,8,0].map(O=>V>>>O&255).join(".")}),979:((v,U,n)=>{n.d(U,{a:()=>A,i:()=>j,n:()=>B,
o:()=>V,r:()=>p,s:()=>z,t:()=>P});function A(O){const m=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(O);
if(!m)return;const S=m.slice(1);if(S.some(D=>D.length>1&&D.startsWith("0")))return;const[E=0,C=0,H=0,ae=0,N=0]=S.map(Number);
if(!(Math.max(E,C,H,ae)>255||N>32))return{base:((E*256+C)*256+H)*256+ae,prefix:N}}const z=O=>2**(32-O.prefix),j=O=>O.base%
z(O)===0,P=O=>({...O,base:O.base-O.base%z(O)}),R=(O,m)=>O.base<m.base+z(m)&&m.base<O.base+z(O);function p({base:O,prefix:m}){
return`${[24,16,8,0].map(S=>Math.floor(O/2**S)%256).join(".")}/${m}`}function B(O){for(const[m,S]of O.entries()){const E=O.
slice(m+1).find(C=>R(S,C));if(E)return[S,E]}}const Z=[["0.0.0.0/8","this network"],["127.0.0.0/8","loopback"],["169.254.\
0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function V(O){const m=Z.find(([S])=>{const E=A(
S);return E!==void 0&&R(E,O)});return m&&`${m[0]}, ${m[1]}`}}),6765:((v,U,n)=>{n.d(U,{n:()=>A,t:()=>z});const A={now:()=>Date.
now(),after:(j,P)=>{const R=setTimeout(P,j);return()=>clearTimeout(R)}};function z(j,P){return new Promise(R=>{j.after(P,
R)})}}),3350:((v,U,n)=>{n.d(U,{t:()=>z});const A=[{text:8e3,rows:2e3,properties:100},{text:1e3,rows:1e3,properties:50},{
text:300,rows:500,properties:20},{text:120,rows:500,properties:10},{text:60,rows:500,properties:4},{text:40,rows:500,properties:1},
{text:24,rows:500,properties:1},{text:24,rows:500,properties:0},{text:24,rows:200,properties:0},{text:40,rows:100,properties:1},
{text:40,rows:25,properties:1},{text:40,rows:5,properties:1}];function z(R,p,B){let Z="";for(const V of A)if(Z=B(V),p(Z)<=
R)return Z;return P(Z,R,p)}const j=`

\u2026 cut here
`;function P(R,p,B){let[Z,V]=[0,R.length];for(;V-Z>1;){const O=Math.floor((Z+V)/2);B(R.slice(0,O)+j)<=p?Z=O:V=O}return R.
slice(0,Z).replace(/[\uD800-\uDBFF]$/,"")+j}}),2264:((v,U,n)=>{n.d(U,{n:()=>z,t:()=>A});var A=class extends Error{name="\
AppError";code;fault;details;constructor(j,P,R={}){super(P,R.cause===void 0?void 0:{cause:R.cause}),this.code=j,this.fault=
R.fault??"user",this.details=R.details??[]}};function z(j){return j instanceof Error?j.message:String(j)}}),6580:((v,U,n)=>{
n.d(U,{n:()=>O,r:()=>p,t:()=>V});var A=n(2264);const z=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOS\
TUNREACH","ENETUNREACH","ECONNRESET"]),j={CredentialsProviderError:["credentials.missing","no AWS credentials were found\
; run aws-actions/configure-aws-credentials before this step"],AccessDenied:["access.denied","AWS refused a call; grant \
the action to the role"],AccessDeniedException:["access.denied","AWS refused a call; grant the action to the role"],UnauthorizedOperation:[
"access.denied","AWS refused a call; grant the action to the role"],ExpiredToken:["credentials.refused","the AWS credent\
ials have expired; get new ones in an earlier step"],ExpiredTokenException:["credentials.refused","the AWS credentials h\
ave expired; get new ones in an earlier step"],RequestExpired:["credentials.refused","the AWS credentials have expired; \
get new ones in an earlier step"],InvalidClientTokenId:["credentials.refused","AWS does not know these credentials; chec\
k role and account"],UnrecognizedClientException:["credentials.refused","AWS does not know these credentials; check role\
 and account"],403:["access.denied","AWS refused a call; grant the action to the role"],Forbidden:["access.denied","AWS \
refused a call; grant the action to the role"],Throttling:["aws.throttled","AWS answers too many requests slowly; run ag\
ain"],ThrottlingException:["aws.throttled","AWS answers too many requests slowly; run again"],RequestLimitExceeded:["aws\
.throttled","AWS answers too many requests slowly; run again"],TooManyRequestsException:["aws.throttled","AWS answers to\
o many requests slowly; run again"],TooManyUpdates:["aws.throttled","AWS answers too many requests slowly; run again"],AuthFailure:[
"credentials.refused","AWS does not know these credentials; check role and account"],SignatureDoesNotMatch:["credentials\
.refused","AWS refused the signature; check the secret access key and the clock"]},P=["credentials.refused","AWS does no\
t let this job into the role; its trust policy must allow the token's sub and aud"];function R(m){return V(m,"InvalidIde\
ntityToken","InvalidIdentityTokenException","IDPRejectedClaim")?!0:/not authorized to perform:? sts:AssumeRole/i.test((0,A.
n)(m))}function p(m){if(m instanceof A.t)return m;const S=m instanceof Error?m.name:"",E=R(m)?P:j[S];if(E)return new A.t(
E[0],`${E[1]} (${(0,A.n)(m)})`,{cause:m});const C=Z(m);if(C){const H=`the AWS endpoint cannot be reached (${C}: ${(0,A.n)(
m)}); check region, network and AWS_ENDPOINT_URL`;return new A.t("endpoint.unreachable",H,{cause:m})}if(m instanceof TypeError&&
"code"in m&&m.code==="ERR_INVALID_URL"){const H=`"${"input"in m?String(m.input):""}" is no address of an AWS endpoint; c\
orrect AWS_ENDPOINT_URL, or leave it unset`;return new A.t("endpoint.unreachable",H,{cause:m})}if((0,A.n)(m)==="Region i\
s missing")return new A.t("region.missing","no AWS region is set; set AWS_REGION or the input of the credentials step",{
cause:m});if(B(m)>=500){const H=`AWS could not answer a call (${S}: ${(0,A.n)(m)}); run again`;return new A.t("aws.unava\
ilable",H,{cause:m})}return new A.t("internal",`${S||"error"}: ${(0,A.n)(m)}`,{fault:"tool",cause:m})}function B(m){const{
$metadata:S}=m??{};return S?.httpStatusCode??0}function Z(m,S=0){if(!(m instanceof Error)||S>5)return;const E="code"in m?
String(m.code):"";return z.has(E)?E:m.name==="TimeoutError"?"ETIMEDOUT":Z(m.cause,S+1)}const V=(m,...S)=>m instanceof Error&&
S.includes(m.name),O=m=>m instanceof Error&&j[m.name]?.[0]==="aws.throttled"}),2015:((v,U,n)=>{n.a(v,async(A,z)=>{try{let Ae=function(r=xe()){
const l=p.r.map(u=>[u,Je(r,u)]);return{stack:{lambdaKeys:Object.fromEntries(l.map(([u,{key:h}])=>[u,h])),instancePayload:ge(
r,"instance/payload.txt").toString("utf8").trim()},artifacts:[...new Map(l.map(([,u])=>[u.key,u])).values()]}},Je=function(r,l){
const u=ge(r,`lambdas/${l}.zip`),h=(0,N.createHash)("sha256").update(u).digest("hex");return{key:`artifacts/${h}.zip`,sha256:h,
body:u}},ge=function(r,l){const u=`${r}/dist/${l}`;try{return(0,D.readFileSync)(u)}catch(h){throw new R.t("internal",`${u}\
 cannot be read; build it with \`npm run build\``,{fault:"tool",cause:h})}},xe=function(r=(0,q.fileURLToPath)(import.meta.
url)){const l=(0,x.dirname)(r);if((0,D.existsSync)(`${l}/action.yml`))return l;if(l===r)throw new R.t("internal","no act\
ion.yml stands above the Action's own files",{fault:"tool"});return xe(l)},Te=function({region:r,endpoint:l}){const u={...r&&
{region:r},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[B.c,V.t]]},h={...u,requestHandler:{requestTimeout:Z.i+15e3}};
let b=0;return{autoScaling:me(async()=>new(await Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),
n.e(8060),n.e(501),n.e(3655),n.e(284),n.e(3776),n.e(6313),n.e(6164),n.e(614),n.e(4848)]).then(n.bind(n,4848))).AutoScalingClient(
u)),cloudFormation:me(async()=>{const e=new(await Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9632)]).then(n.bind(n,7149))).
CloudFormationClient(u),t=o=>a=>(b+=1,o(a));return e.middlewareStack.add(t,{step:"finalizeRequest",priority:"low",name:"\
count"}),e}),cloudWatch:me(async()=>new(await Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.
e(8060),n.e(501),n.e(3655),n.e(284),n.e(2619),n.e(4471),n.e(2601),n.e(6187),n.e(8506)]).then(n.bind(n,985))).CloudWatchClient(
u)),ec2:me(async()=>new(await Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(501),
n.e(3655),n.e(284),n.e(3776),n.e(6313),n.e(6164),n.e(3340)]).then(n.bind(n,3835))).EC2Client(u)),elastiCache:me(async()=>new(await Promise.
all([n.e(5827),n.e(3656),n.e(2619),n.e(4909)]).then(n.bind(n,4909))).ElastiCacheClient(u)),eventBridge:me(async()=>new(await Promise.
all([n.e(5827),n.e(1364),n.e(3776),n.e(223)]).then(n.bind(n,3626))).EventBridgeClient(u)),lambda:me(async()=>new(await Promise.
all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(501),n.e(3655),n.e(284),n.e(2619),n.e(4471),
n.e(2601),n.e(6187),n.e(5741)]).then(n.bind(n,1548))).LambdaClient(h)),loadBalancing:me(async()=>new(await Promise.all([
n.e(5827),n.e(3656),n.e(1419)]).then(n.bind(n,1419))).ElasticLoadBalancingV2Client(u)),s3:me(async()=>{const{S3Client:e}=await Promise.
all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(501),n.e(3655),n.e(284),n.e(3776),n.e(6313),
n.e(6164),n.e(8628)]).then(n.bind(n,311)),t=l?{endpoint:l,forcePathStyle:Ke(l)}:{};return new e({...u,...t})}),ssm:me(async()=>{
const e=new(await Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(501),n.e(3655),
n.e(284),n.e(3776),n.e(2619),n.e(4471),n.e(6313),n.e(6164),n.e(9996),n.e(8552),n.e(3742)]).then(n.bind(n,7958))).SSMClient(
u);return e.middlewareStack.add(ut,{step:"deserialize",name:"repeatable"}),e}),sts:me(async()=>new(await Promise.all([n.
e(5827),n.e(3656),n.e(9713),n.e(5743)]).then(n.bind(n,7945))).STSClient(u)),cloudFormationCalls:()=>b}},Ke=function(r){if(!r||
!URL.canParse(r))return!1;const{hostname:l}=new URL(r);return(0,se.isIP)(l.replace(/^\[|\]$/g,""))!==0},me=function(r){let l;
return()=>(l??=r(),l)},qe=function(r,l,u){const h={"http:":Q.request,"https:":_.request}[r.protocol];if(!h)throw new Error(
`${r.protocol} is not fetched, only http: and https:`);return new Promise((b,e)=>{h(r,{signal:l,headers:u},b).once("erro\
r",e).end()})},$=function(r){const l=JSON.stringify(r);if(l.length<=c)return l;for(const u of f){const h=JSON.stringify(
{...g(r,u),shortened:!0});if(h.length<=c)return h}return JSON.stringify({command:r.command,stack:r.stack,shortened:!0})},
g=function(r,l){return typeof r=="string"?(0,E.u)(r,l.text):Array.isArray(r)?r.slice(0,l.list).map(u=>g(u,l)):typeof r!=
"object"||r===null?r:Object.fromEntries(Object.entries(r).map(([u,h])=>[u,g(h,l)]))},Y=function({partition:r,region:l},u,h){
const b=I[r];if(!b)return[];const e=(a,i)=>`https://${l}.${b}/${a}/home?region=${l}#${i}`,t=a=>`/stacks/${a}?stackId=${encodeURIComponent(
h??"")}`,o=[{title:"Stack",url:e("cloudformation",t("stackinfo"))},{title:"Events",url:e("cloudformation",t("events"))}];
return[...h?o:[],{title:"Auto Scaling group",url:e("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,B.g)(u))};v\
iew=details`)},{title:"Boot log",url:e("cloudwatch",`logsV2:log-groups/log-group/${ce((0,B.h)(u))}`)}]},Se=function({instances:r,
cacheNodes:l,cacheSize:u,servers:h}){const b=r.slice(0,ye),e=[...new Set(b.map(({zone:a})=>a))].sort(),t=[...new Set([...l,
...h])].sort(),o=Math.max(0,u-t.length);return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',...e.
flatMap((a,i)=>Ze(a,i,b)),'  subgraph cache["memcached"]',...t.map((a,i)=>`    m${i}[("${Ve(a)}")]`),...o>0?[`    missin\
g[("${o} missing")]`]:[],"  end",...b.map((a,i)=>`  nlb ${(0,ae.t)(a)?"-->":"-.->"} i${i}`),...e.map((a,i)=>`  z${i} -->\
 cache`),"  classDef well fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf222e,color:#\
1f2328","  classDef waiting fill:#fff8c5,stroke:#9a6700,color:#1f2328",...b.map((a,i)=>`  class i${i} ${ve(a)}`),...t.map(
(a,i)=>`  class m${i} ${Ne(a,l,h)}`),...o>0?["  class missing ill"]:[]].join(`
`)},Ze=function(r,l,u){const h=u.flatMap((e,t)=>e.zone===r?[{one:e,at:t}]:[]),b=({one:e,at:t})=>`    i${t}["${Ve(e.id)}<\
br/>${Ve(e.address||"no address")}<br/>${Ve(`${e.lifecycle}, ${e.target}, 2408 ${e.port}`)}"]`;return[`  subgraph z${l}[\
"${Ve(r)}"]`,...h.map(b),"  end"]},ve=function(r){if(/^(Pending|Terminating)/.test(r.lifecycle))return"waiting";const l=r.
port==="open"||r.port==="not asked";return(0,ae.t)(r)&&r.health==="Healthy"&&r.target==="healthy"&&l?"well":"ill"},Ne=function(r,l,u){
return l.includes(r)&&u.includes(r)?"well":"ill"},Wt=function(r,l){const{command:u,failure:h,findings:b,tables:e}=r;return`${[
`### railgun-ha ${(0,E.s)(u)}: ${h?"failed":"done"}`,...(0,H.i)(r,l),...Yt(r),...(0,H.t)(b.changes,l),...(0,H.n)(b.cost),
...(0,H.r)(b.events,l),...b.fleet?[`#### Topology

\`\`\`mermaid
${Se(b.fleet)}
\`\`\``]:[],...e.map(t=>ct(t,l)),...Jt(r)].join(`

`)}
`},Yt=function({findings:r,stackName:l}){const{identity:u,stackId:h}=r;if(!u)return[];const b=`account ${u.account}, ${u.
region}, as ${u.arn}`;return[[...Y(u,l,h).map(({title:e,url:t})=>(0,E.c)(e,t)),(0,E.s)(b)].join(" \xB7 ")]},ct=function({
title:r,head:l,rows:u},h){const b=u.slice(0,h.rows),e=u.length-b.length,t=`${(0,E.l)({title:r,head:l,rows:b},h.text)}${e>
0?`

\u2026 and ${e} more rows`:""}`;return u.length>wn?(0,E.o)(`${r}: ${u.length} rows`,t):`#### ${(0,E.s)(r)}

${t}`},Jt=function({phases:r}){if(r.length===0)return[];const l=r.map(({name:h,millis:b})=>[(0,E.s)(h),Kt(b)]),u=r.reduce(
(h,{millis:b})=>h+b,0);return[(0,E.o)(`Timings: ${Kt(u)}`,(0,E.d)(["phase","took"],l))]},Xt=function({failure:r,findings:l}){
if(!r)return"";const{message:u,details:h,fault:b}=r,{rootCause:e}=l,t=e?[(0,S.t)(e),...e.remedy?[e.remedy]:[]]:[],o=t[0]===
u,a=b==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return ft([...o?[]:t,u,...h.map(i=>`\
- ${i}`),...a])},ft=function(r){const l=r.map(e=>(0,E.u)(e,dt/2));let u=0;const h=l.filter(e=>(u+=e.length+1,u<=dt)),b=r.
length-h.length;return[...h,...b>0?[`\u2026 and ${b} more in the summary`]:[]].join(`
`)},Re=function(r){return r==null?"":typeof r=="string"||r instanceof String?r:JSON.stringify(r)},ht=function(r){return Object.
keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}},
Me=function(r,l,u){const h=new ee(r,l,u);process.stdout.write(h.toString()+M.EOL)},mt=function(r,l=""){Me(r,{},l)},qt=function(r){
return Re(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},_t=function(r){return Re(r).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},en=function(r,l){const u=process.
env[`GITHUB_${r}`];if(!u)throw new Error(`Unable to find environment variable for file command ${r}`);if(!X.existsSync(u))
throw new Error(`Missing file at path: ${u}`);X.appendFileSync(u,`${Re(l)}${M.EOL}`,{encoding:"utf8"})},tn=function(r,l){
const u=`ghadelimiter_${W.randomUUID()}`,h=Re(l);if(r.includes(u))throw new Error(`Unexpected input: name should not con\
tain the delimiter "${u}"`);if(h.includes(u))throw new Error(`Unexpected input: value should not contain the delimiter "${u}\
"`);return`${r}<<${u}${M.EOL}${h}${M.EOL}${u}`},on=function(r){Me("add-mask",{},r)},he=function(r,l){if(process.env.GITHUB_OUTPUT)
return en("OUTPUT",tn(r,l));process.stdout.write(M.EOL),Me("set-output",{name:r},Re(l))},pt=function(r,l={}){Me("error",
ht(l),r instanceof Error?r.toString():r)},rn=function(r,l={}){Me("warning",ht(l),r instanceof Error?r.toString():r)},et=function(r){
process.stdout.write(r+M.EOL)},sn=function(r){mt("group",r)},an=function(){mt("endgroup")},vt=function(r,l=[]){const u=[
...r,...l].filter(o=>o.length>=gt),h=l.filter(({length:o})=>o>=Cn&&o<gt),b=u.flatMap(cn).flatMap(wt),e=u.flatMap(o=>[o,Buffer.
from(o).toString("hex")]).flatMap(wt),t=[...$t(b.map(o=>St(o,In))).map(o=>new RegExp(o,"gu")),...$t([...e.map(o=>St(o)),
...h.map(o=>`(?<![\\p{L}\\p{N}])${St(o)}(?![\\p{L}\\p{N}])`)]).map(o=>new RegExp(o,"giu"))];return o=>t.reduce((a,i)=>a.
replace(i,Pn),o)},bt=function(r,l){const u=h=>typeof h=="string"?r(h):Array.isArray(h)?h.map(u):typeof h!="object"||h===
null||Object.getPrototypeOf(h)!==Object.prototype?h:Object.fromEntries(Object.entries(h).map(([b,e])=>[b,u(e)]));return u(
l)},$t=function(r){const l=[...new Set(r)].sort((h,b)=>b.length-h.length),u=[];for(const h of l){const b=u.at(-1),e=b===
void 0?"":`${b}|${h}`;e&&e.length<=jn?u[u.length-1]=e:u.push(h)}return u},wt=function(r){const l=[...r];if(l.length<128)
return[r];const u=Math.floor(l.length/yt);return Array.from({length:u},(h,b)=>l.slice(b*yt,b===u-1?void 0:(b+1)*yt).join(
""))},ln=function(r){if(/[A-Za-z0-9]/.test(r))return r;const l=r.codePointAt(0)??0,u=l.toString(16),h=[...Buffer.from(r)].
map(o=>`%${o.toString(16).padStart(2,"0")}`).join(""),b=r.split("").map(o=>`\\\\+u${o.charCodeAt(0).toString(16).padStart(
4,"0")}`),e=[un(r),Et(h),Et(b.join("")),`&#0*${l};`,Et(`&#x0*${u};`)],t=xn[r];return t&&e.push(`\\\\+${t}`),`(?:${[...e,
...Ln[r]??[]].join("|")})`},cn=function(r){const l=Buffer.from(r),u=[0,1,2].map(h=>{const b=Buffer.concat([Buffer.alloc(
h),l]).toString("base64").replaceAll("=",""),e=Math.ceil(h*8/6),t=Math.floor((h+l.length)*8/6);return b.slice(e,t)});return[
l.toString("base64"),...u].filter(h=>h.length>=gt)},dn=function(r,l,u){const h=(0,m.u)(r),b=fn(h,l);return b!==h.command&&
u.info(`${l}: ${h.command} only plans (on-pull-request)`),{...h,command:b}},fn=function({command:r,onPullRequest:l},u){return r===
"deploy"&&Fn.has(u)&&l==="plan"?"plan":r},hn=function(r){const l=Object.entries(r).filter(([u])=>u.startsWith("INPUT_"));
return Object.fromEntries(l.map(([u,h])=>[u.slice(6).toLowerCase(),h]))},mn=function(r,l,u,h){const b={region:r.AWS_REGION||
r.AWS_DEFAULT_REGION,endpoint:r.AWS_ENDPOINT_URL_S3||r.AWS_ENDPOINT_URL},e=`${r.GITHUB_RUN_ID??"local"}-${r.GITHUB_RUN_ATTEMPT??
"1"}`;return{aws:l.aws??Te(b),clock:l.clock??P.n,record:h,note:async t=>{r.GITHUB_STEP_SUMMARY&&await u.summarise(Sn(u.redacted(
t)))},fetch:l.fetch??Qe,assets:l.assets??(()=>Ae()),log:u,print:t=>u.print(t),hide:t=>u.hide(t),hideDeclared:t=>u.hideDeclared(
t),runName:e.replace(/[^A-Za-z0-9-]/g,"-")}},pn=function(r,l){if(l.length===0)return r;const{code:u,message:h,details:b,
fault:e,cause:t}=r;return new R.t(u,h,{fault:e,cause:t,details:[...b,...l]})},gn=function(r){const{headline:l,outputs:u,
result:h,tables:b,failure:e,...t}=r,o=u["stack-id"]||void 0;return Object.fromEntries(Object.entries({stackId:o,...t}).filter(
([,a])=>a!==void 0))},vn=function(r,{command:l,given:u,findings:h,report:b,failure:e}){return r.redacted({command:l,stackName:u["\
stack-name"]?.trim()||m.f["stack-name"],headline:b?.headline??"",tables:b?.tables??[],failure:e&&{code:e.code,message:e.
message,details:e.details,fault:e.fault},findings:h,phases:r.phases,isNoOp:!e&&b?.result.changed===!1&&!h.changes?.length})};
var Ce=Ae,pe=Je,zt=ge,le=xe,Ot=Te,nt=Ke,ot=me,He=qe,rt=$,At=g,k=Y,Ee=Se,Tt=Ze,ze=ve,je=Ne,Nt=Wt,Rt=Yt,ke=ct,We=Jt,Fe=Xt,
Pt=ft,Ie=Re,bn=ht,Ct=Me,$n=mt,jt=qt,yn=_t,It=en,Ye=tn,xt=on,Lt=he,st=pt,Zt=rn,at=et,Mt=sn,Ut=an,it=vt,$e=bt,lt=$t,De=wt,
kt=ln,Ft=cn,Ge=dn,Oe=fn,Dt=hn,Be=mn,Gt=pn,Bt=gn,de=vn,j=n(8953),P=n(6765),R=n(2264),p=n(9065),B=n(7643),Z=n(8861),V=n(3951),
O=n(6580),m=n(321),S=n(8669),E=n(1062),C=n(3350),H=n(3903),ae=n(5474),N=n(7598),D=n(3024),x=n(6760),q=n(3136),se=n(7030),
Q=n(7067),_=n(4708),T=n(8321),M=n(857),W=n(6982),X=n(9896);const ut=r=>async l=>{try{return await r(l)}catch(u){throw u instanceof
Error&&u.name==="TooManyUpdates"&&Object.assign(u,{$retryable:{throttling:!0}}),u}},Xe=20,Le=new Set([301,302,303,307,308]),
Qe=async(r,{signal:l,headers:u={}})=>{const{origin:h}=new URL(r);let b=new URL(r);for(let e=0;e<=Xe;e++){const t=await qe(
b,l,b.origin===h?u:{}),{location:o}=t.headers;if(!Le.has(t.statusCode)||!o)return s(t);t.resume(),b=new URL(o,b)}throw new Error(
`more than ${Xe} redirects`)};async function s(r){const l=r.statusCode??0,u=await(0,T.buffer)(r);return{ok:l>=200&&l<300,
status:l,arrayBuffer:async()=>new Uint8Array(u).buffer,json:async()=>JSON.parse(u.toString("utf8"))}}const c=5e5,f=[{text:1e4,
list:1e4},{text:1e3,list:1e4},{text:200,list:1e4},{text:60,list:5e3},{text:60,list:500},{text:60,list:20}],I={aws:"conso\
le.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-eusc":"console.amazonaws-eusc.eu","aws-us-gov":"console.amazonaw\
s-us-gov.com"},ce=r=>encodeURIComponent(encodeURIComponent(r)).replaceAll("%","$"),ye=100,Ve=r=>(r||"unknown").replace(/[^A-Za-z0-9 .:,()/-]/gu,
l=>`#${l.codePointAt(0)};`),Vt=1e6,wn=25,Ht=(r,l=0)=>(0,C.t)(Vt-l,Buffer.byteLength,u=>Wt(r,u)),Sn=r=>(0,C.t)(Vt/4,Buffer.
byteLength,l=>`${ct(r,l)}

`),Kt=r=>r<1e4?`${(r/1e3).toFixed(1)} s`:(0,m.t)(r/1e3),dt=3500;async function En(r,l,u,{outputs:h,result:b},e){const{command:t,
failure:o}=u;for(const[i,d]of Object.entries(h))d!==void 0&&r.output(i,d);const a=o&&{code:o.code,message:o.message,details:o.
details};r.output("result",$({command:t,...b,...a&&{error:a}})),l.GITHUB_STEP_SUMMARY&&await zn(r,u),e&&await On(r,l,u,e),
await _e(r,u)}async function zn(r,l){try{await r.summarise(Ht(l,r.summarised))}catch(u){r.warning(`the job's summary cou\
ld not be written: ${(0,R.n)(u)}`)}}async function On(r,l,u,h){if(h.comment==="false"||h.comment==="auto"&&!l.GITHUB_EVENT_PATH)
return;const{tellPullRequest:b}=await n.e(8313).then(n.bind(n,8313)),e=await b({env:l,settings:h,run:u,redact:t=>r.redacted(
t)});e?.info&&r.info(e.info),e?.warning&&r.warning(e.warning)}async function _e(r,l){for(const{title:u,text:h}of l.findings.
pastes??[])await r.group(u,async()=>r.info(h));l.failure?r.annotate(`railgun-ha ${l.failure.code}`,Xt(l)):r.info(l.headline)}
const Qt="::";var ee=class{constructor(r,l,u){r||(r="missing.command"),this.command=r,this.properties=l,this.message=u}toString(){
let r=Qt+this.command;if(this.properties&&Object.keys(this.properties).length>0){r+=" ";let l=!0;for(const u in this.properties)
if(this.properties.hasOwnProperty(u)){const h=this.properties[u];h&&(l?l=!1:r+=",",r+=`${u}=${_t(h)}`)}}return r+=`${Qt}${qt(
this.message)}`,r}},te=function(r,l,u,h){function b(e){return e instanceof u?e:new u(function(t){t(e)})}return new(u||(u=
Promise))(function(e,t){function o(d){try{i(h.next(d))}catch(w){t(w)}}function a(d){try{i(h.throw(d))}catch(w){t(w)}}function i(d){
d.done?e(d.value):b(d.value).then(o,a)}i((h=h.apply(r,l||[])).next())})};const{access:An,appendFile:Tn,writeFile:Nn}=X.promises,
nn="GITHUB_STEP_SUMMARY";var ne=class{constructor(){this._buffer=""}filePath(){return te(this,void 0,void 0,function*(){
if(this._filePath)return this._filePath;const r=process.env[nn];if(!r)throw new Error(`Unable to find environment variab\
le for $${nn}. Check if your runtime environment supports job summaries.`);try{yield An(r,X.constants.R_OK|X.constants.W_OK)}catch{
throw new Error(`Unable to access summary file: '${r}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=r,this._filePath})}wrap(r,l,u={}){const h=Object.entries(u).map(([b,e])=>` ${b}="${e}"`).join("");return l?`<${r}${h}\
>${l}</${r}>`:`<${r}${h}>`}write(r){return te(this,void 0,void 0,function*(){const l=!!r?.overwrite,u=yield this.filePath();
return yield(l?Nn:Tn)(u,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return te(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===
0}emptyBuffer(){return this._buffer="",this}addRaw(r,l=!1){return this._buffer+=r,l?this.addEOL():this}addEOL(){return this.
addRaw(M.EOL)}addCodeBlock(r,l){const u=Object.assign({},l&&{lang:l}),h=this.wrap("pre",this.wrap("code",r),u);return this.
addRaw(h).addEOL()}addList(r,l=!1){const u=l?"ol":"ul",h=r.map(e=>this.wrap("li",e)).join(""),b=this.wrap(u,h);return this.
addRaw(b).addEOL()}addTable(r){const l=r.map(h=>{const b=h.map(e=>{if(typeof e=="string")return this.wrap("td",e);const{
header:t,data:o,colspan:a,rowspan:i}=e,d=t?"th":"td",w=Object.assign(Object.assign({},a&&{colspan:a}),i&&{rowspan:i});return this.
wrap(d,o,w)}).join("");return this.wrap("tr",b)}).join(""),u=this.wrap("table",l);return this.addRaw(u).addEOL()}addDetails(r,l){
const u=this.wrap("details",this.wrap("summary",r)+l);return this.addRaw(u).addEOL()}addImage(r,l,u){const{width:h,height:b}=u||
{},e=Object.assign(Object.assign({},h&&{width:h}),b&&{height:b}),t=this.wrap("img",null,Object.assign({src:r,alt:l},e));
return this.addRaw(t).addEOL()}addHeading(r,l){const u=`h${l}`,h=["h1","h2","h3","h4","h5","h6"].includes(u)?u:"h1",b=this.
wrap(h,r);return this.addRaw(b).addEOL()}addSeparator(){const r=this.wrap("hr",null);return this.addRaw(r).addEOL()}addBreak(){
const r=this.wrap("br",null);return this.addRaw(r).addEOL()}addQuote(r,l){const u=Object.assign({},l&&{cite:l}),h=this.wrap(
"blockquote",r,u);return this.addRaw(h).addEOL()}addLink(r,l){const u=this.wrap("a",r,{href:l});return this.addRaw(u).addEOL()}};
const Rn=new ne;M.platform(),M.arch();var be;(function(r){r[r.Success=0]="Success",r[r.Failure=1]="Failure"})(be||(be={}));
const Pn="***",gt=8,Cn=4,jn=16e3,yt=64,In="(?:[\\r\\n]|\\\\+[rn])*",St=(r,l="")=>[...r].map(ln).join(l),xn={'"':'"',"\\":"\
\\\\","/":"/","\n":"n","\r":"r","	":"t","\b":"b","\f":"f"},Ln={"&":["&amp;"],"<":["&lt;"],">":["&gt;"],'"':["&quot;"],"'":[
"&apos;"]," ":["\\+"],"+":["-"],"/":["_"]},un=r=>r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Et=r=>r.replace(/(?<!\\\+)[a-fx]/g,
l=>`[${l}${l.toUpperCase()}]`);var Ue=class{#t;#n=[];#o=[];#r=[];#e=r=>r;#s=0;constructor(r){this.#t=r}mask(r){r&&(on(r),
this.hide(r))}hide(r){r&&(this.#n.push(r),this.#e=vt(this.#n,this.#o))}hideDeclared(r){this.#o.push(r),this.#e=vt(this.#n,
this.#o)}info(r){et(this.#e(r))}warning(r){rn(this.#e(r))}async group(r,l){const[u,h]=[this.#e(r),this.#t.now()];sn(u);try{
return await l()}finally{an(),this.#r.push({name:u,millis:this.#t.now()-h})}}get phases(){return this.#r}redacted(r){return bt(
this.#e,r)}print(r){process.stdout.write(`${this.#e(r)}
`)}output(r,l){he(r,this.#e(l))}annotate(r,l){pt(this.#e(l),{title:this.#e(r)})}get summarised(){return this.#s}async summarise(r){
const l=this.#e(r);this.#s+=Buffer.byteLength(l),await Rn.addRaw(l,!0).write()}};const Zn=["AWS_SECRET_ACCESS_KEY","AWS_\
SESSION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],Mn={deploy:()=>Promise.all(
[n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(501),n.e(3655),n.e(284),n.e(2619),n.e(4471),n.
e(6164),n.e(2601),n.e(614),n.e(6863),n.e(8985)]).then(n.bind(n,4164)),plan:()=>Promise.all([n.e(5827),n.e(2803),n.e(3656),
n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(501),n.e(3655),n.e(284),n.e(6164),n.e(2601),n.e(6863),n.e(8938)]).then(n.bind(
n,7092)),status:()=>Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(501),n.e(3655),
n.e(284),n.e(2619),n.e(4471),n.e(2601),n.e(6187),n.e(2626)]).then(n.bind(n,6187)),rotate:()=>Promise.all([n.e(5827),n.e(
2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(501),n.e(3655),n.e(284),n.e(2619),n.e(4471),n.e(9996),n.e(8552),
n.e(6691)]).then(n.bind(n,6352)),pause:()=>Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(501),n.e(7899)]).
then(n.bind(n,7899)),resume:()=>Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(501),n.e(1716)]).
then(n.bind(n,1716)),destroy:()=>Promise.all([n.e(5827),n.e(2803),n.e(3656),n.e(9713),n.e(1364),n.e(5268),n.e(8060),n.e(
501),n.e(3655),n.e(284),n.e(3776),n.e(6313),n.e(6164),n.e(4966)]).then(n.bind(n,6313)),render:()=>Promise.all([n.e(2601),
n.e(1837)]).then(n.bind(n,8955))};async function Un(r,l={}){const u=l.clock??P.n,h=new Ue(u),b=hn(r);h.mask(b["activatio\
n-token"]?.trim()??"");for(const w of Zn)h.hide(r[w]);let e,t,o={};const a=w=>{o={...o,...w}},i=mn(r,{...l,clock:u},h,a);
let d;try{d=dn(b,r.GITHUB_EVENT_NAME??"",h),e=await kn(d,i),t=e?.failure}catch(w){t=(0,O.r)(w)}if(e&&a(gn(e)),t&&d){const{
adviseOn:w}=await n.e(3271).then(n.bind(n,3271)),{lines:y,pastes:L}=await w({failure:t,findings:o,inputs:d,runtime:i,env:r});
t=pn(t,y),L.length>0&&a({pastes:L})}return(e||t)&&await En(h,r,vn(h,{command:d?.command??(b.command?.trim()||m.f.command),
given:b,findings:o,report:e,failure:t}),{outputs:e?.outputs??{},result:e?.result??{}},d),t?1:0}async function kn(r,l){const{
command:u}=r;if(r.allowedAccountIds.length>0&&u!=="render"){const{requireAccount:b}=await Promise.all([n.e(5827),n.e(3656),
n.e(9713),n.e(6382)]).then(n.bind(n,9e3));await b(l,r.allowedAccountIds)}const{run:h}=await Mn[u]();return h(r,l)}const Fn=new Set(
["pull_request","pull_request_target","pull_request_review","pull_request_review_comment","merge_group"]);process.exitCode=
await Un(process.env),z()}catch(Ae){z(Ae)}},1)}),2739:((v,U,n)=>{n.d(U,{t:()=>A});var A={name:"railgun",package:"railgun\
-stable",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"railgun",port:2408,config:"/etc/railgun/railgun.conf",
keys:{token:"activation.token",host:"activation.railgun_host",servers:"memcached.servers",address:"wan.ip",port:"wan.por\
t"},map:{key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:["YOUR_TOKEN_HERE","YOUR_PUBLIC_IP_OR_HOST\
NAME"],reload:{signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level","map.file","memcached.expiration","memcac\
hed.limit","memcached.servers","memcached.timeout","stats.url","syslog.addr","validate.cert"]},restartOnly:["activation.\
heartbeat_interval","activation.public_ip","activation.railgun_host","activation.token","ca.bundle","cert.file","cpu.ove\
rsubscribe","insecure.origin","key.file","memcached.connect","origin.cf-railgun","origin.idleconns","pid.file","stats.en\
abled","stats.interval","stats.listen","stats.log","stderr.file","stream.size","wan.ip","wan.port","wan.tls"],neverSend:[
"SIGQUIT"]}}),7643:((v,U,n)=>{n.d(U,{_:()=>V,a:()=>R,c:()=>A,d:()=>j,f:()=>S,g:()=>O,h:()=>C,i:()=>m,l:()=>N,m:()=>p,n:()=>H,
o:()=>ae,p:()=>Z,r:()=>B,s:()=>P,t:()=>E,u:()=>z});const A="railgun-ha",z="railgun-ha:stack",j="railgun-ha:template",P="\
railgun-ha:parameters",R="railgun-ha:network",p="railgun-ha:version",B="railgun-ha-launch",Z={current:"current",previous:"\
previous",pending:"pending",unfinished:"unfinished"};function V(D){const x=`/${A}/${D}`;return{prefix:x,token:`${x}/acti\
vation-token`,servers:`${x}/memcached-servers`,host:`${x}/railgun-host`,settings:`${x}/settings`,mapFile:`${x}/map-file`,
lock:`${x}/lock`,pause:`${x}/pause`}}const O=D=>`${D}-listeners`,m="Launch",S="Terminate",E=["ReplaceUnhealthy",S,m],C=D=>`\
/${A}/${D}/boot`,H={stackName:"STACK_NAME",groupName:"GROUP_NAME",hookName:"HOOK_NAME",portProbe:"PORT_PROBE_FUNCTION",launchGate:"\
LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_FUNCTION",vpcCidr:"VPC_CIDR",cacheTopic:"CACHE_TOPIC_ARN",document:"CO\
NVERGE_DOCUMENT"},ae={loadBalancerDnsName:"LoadBalancerDnsName",groupName:"AutoScalingGroupName",targetGroupArn:"TargetG\
roupArn",cacheCluster:"CacheClusterId",portProbe:"PortProbeFunction",launchGate:"LaunchGateFunction",endpointSync:"Endpo\
intSyncFunction",reconciler:"ReconcilerFunction",launchRule:"LaunchRule",scheduleRule:"ScheduleRule",document:"ConvergeD\
ocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestVersion"},N={zones:"ZoneNames",imageId:"\
ImageId",rootDevice:"RootDeviceName",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"ServingTemplateVersion",vpcCidr:"\
VpcCidr"}}),8861:((v,U,n)=>{n.d(U,{i:()=>A,n:()=>z,r:()=>P,t:()=>j});const A=15e3,z=75e3,j=9e5,P=1020}),8953:((v,U,n)=>{
n.d(U,{n:()=>m,r:()=>O,t:()=>Z});const A=ue(import.meta.url)("node:module");var z=Object.create,j=Object.defineProperty,
P=Object.getOwnPropertyDescriptor,R=Object.getOwnPropertyNames,p=Object.getPrototypeOf,B=Object.prototype.hasOwnProperty,
Z=(S,E)=>()=>(E||(S((E={exports:{}}).exports,E,E.exports),S=null),E.exports),V=(S,E,C,H)=>{if(E&&typeof E=="object"||typeof E==
"function")for(var ae=R(E),N=0,D=ae.length,x;N<D;N++)x=ae[N],!B.call(S,x)&&x!==C&&j(S,x,{get:(q=>E[q]).bind(null,x),enumerable:!(H=
P(E,x))||H.enumerable});return S},O=(S,E,C)=>(C=S!=null?z(p(S)):{},V(E||!S||!S.__esModule||!B.call(S,"default")?j(C,"def\
ault",{value:S,enumerable:!0}):C,S)),m=(0,A.createRequire)(import.meta.url)}),8669:((v,U,n)=>{n.d(U,{a:()=>R,i:()=>P,n:()=>B,
r:()=>V,t:()=>Z});const A=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,advice:([,O])=>`grant ${O}\
 to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,O,m])=>`use zones that offer this type${m?` (${m.trim()})`:""}${O?`, not ${O}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,O])=>`use an image that exists in this region${O?` instead of ${O}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function z(O){for(const{
pattern:m,advice:S}of A){const E=m.exec(O);if(E)return S(E)}}const j=/^Resource (creation|update|deletion) cancelled/i,P=({
PhysicalResourceId:O,StackId:m})=>O===m;function R(O){const m=O.filter(({ResourceStatus:C})=>C?.endsWith("_FAILED")).filter(
({ResourceStatusReason:C})=>!j.test(C??"")),S=m.find(C=>!P(C))??m[0];if(!S)return;const E=p(S,O)??S.ResourceStatusReason??
"no reason given";return{logicalId:S.LogicalResourceId??"",type:S.ResourceType??"",status:S.ResourceStatus??"",reason:E,
remedy:z(E)}}function p({LogicalResourceId:O},m){const S=m.find(E=>E.LogicalResourceId===O&&E.HookFailureMode==="FAIL"&&
E.HookStatus?.endsWith("FAILED"));return S&&`hook ${S.HookType??""}: ${S.HookStatusReason??"no reason given"}`}function B({
logicalId:O,type:m,status:S},E){return{logicalId:O,type:m,status:S,reason:E,remedy:z(E)}}const Z=({logicalId:O,type:m,status:S,
reason:E})=>`${O} (${m}) ${S}: ${E}`;function V(O){const m=new Map;for(const S of O)P(S)||m.set(S.LogicalResourceId??"",
S);return[...m].filter(([,{ResourceStatus:S,ResourceStatusReason:E}])=>S?.endsWith("_FAILED")&&!j.test(E??"")).map(([S])=>S)}}),
7811:((v,U,n)=>{n.d(U,{C:()=>nn,S:()=>Nn,T:()=>ot,_:()=>rn,a:()=>vt,b:()=>Tn,c:()=>gt,d:()=>jn,f:()=>Et,g:()=>cn,h:()=>b,
i:()=>h,l:()=>Fn,m:()=>l,n:()=>Ln,o:()=>Mn,p:()=>pn,r:()=>In,s:()=>yt,t:()=>dn,u:()=>vn,v:()=>hn,w:()=>Rn,x:()=>An,y:()=>an});
function A(e){const t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,a])=>t.indexOf(
+o)===-1).map(([o,a])=>a)}function z(e,t){return typeof t=="bigint"?t.toString():t}var j=class{constructor(e){this._getter=
e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};
function P(e){return new j(e)}function R(e){return e==null}function p(e){const t=e.startsWith("^")?1:0,o=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,o)}function B(e,t,o){Object.defineProperty(e,t,{value:o,writable:!0,enumerable:!0,configurable:!0})}
function Z(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}const V="captureStackT\
race"in Error?Error.captureStackTrace:(...e)=>{};function O(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}const m=new Set(
["string","number","symbol"]);function S(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function E(e,t,o){const a=new e.
_zod.constr(t??e._zod.def);return(!t||o?.parent)&&(a._zod.parent=e),a}function C(e){const t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message`\
 and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function H(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const ae={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function N(e,t=0){if(e.aborted===!0)return!0;for(let o=t;o<e.issues.length;o++)
if(e.issues[o]?.continue!==!0)return!0;return!1}function D(e,t=0){if(e.aborted===!0)return!0;for(let o=t;o<e.issues.length;o++)
if(e.issues[o]?.continue===!1)return!0;return!1}function x(e,t){return t.map(o=>{var a;return(a=o).path??(a.path=[]),o.path.
unshift(e),o})}function q(e){return typeof e=="string"?e:e?.message}function se(e){const t=[];for(const o of e??[]){const a=o.
_zod.def;if(!/_(length|size)$|_equals$/.test(a.check))break;const i=a.maximum??a.length??a.size;i>=0&&t.push([i,o])}return t}
function Q(e,t,o){var a;for(let i=t;i<e.length;i++)(a=e[i]).schema??(a.schema=o)}function _(e,t,o){var a;const i=e.inst?.
_zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(a=e).schema??(a.schema=e.inst):e.schema=e.inst);const d=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,w=e.message?e.message:q(e.inst?._zod.def?.error?.(e))??q(d?.(e))??q(t?.error?.(e))??
q(o.customError?.(e))??q(o.localeError?.(e))??"Invalid input",y={};for(const L of Object.keys(e))L==="inst"||L==="schema"||
L==="continue"||L==="input"||L==="__proto__"||(y[L]=e[L]);return y.path??(y.path=[]),y.message=w,t?.reportInput&&(y.input=
e.input),y}const T=/[\uD800-\uDBFF]/;function M(e){const t=e.length;if(!T.test(e))return t;let o=t;for(let a=0;a<t-1;a++)
(e.charCodeAt(a)&64512)===55296&&(e.charCodeAt(a+1)&64512)===56320&&(o--,a++);return o}function W(e){return Array.isArray(
e)?"array":typeof e=="string"?"string":"unknown"}function X(...e){const[t,o,a]=e;return typeof t=="string"?{message:t,code:"\
custom",input:o,inst:a}:{...t}}function ee(e,t){for(const o in t){const a=Object.getOwnPropertyDescriptor(t,o);a.get?Object.
defineProperty(e,o,{...a,enumerable:!1}):be(e,o,a.value)}}function te(e,t,o,a=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:a,value:o}),o}function ne(e,t,o){return te(e,t,o,!1)}function be(e,t,o){Object.defineProperty(e,t,
{configurable:!0,get(){return this==null?o:te(this,t,o.bind(this))},set(a){te(this,t,a)}})}function Ue(e,t){const o=Object.
getPrototypeOf(e);return t in o?void 0:o}let Ce,pe=!1;const zt={configurable:!0,get(){pe=!0}};function le(e,t,o){const a=Object.
getPrototypeOf(e._zod);if(t in a&&Ce!==e._zod){Ce=void 0;return}Ce=e._zod,Object.defineProperty(a,t,{configurable:!0,get(){
Object.defineProperty(this,t,zt);const i=pe;pe=!1;try{const d=o(this);return pe?delete this[t]:Object.defineProperty(this,
t,{configurable:!0,writable:!0,value:d}),pe=pe||i,d}catch(d){throw delete this[t],pe=pe||i,d}},set(i){Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:i})}})}function Ot(e,t,o,a){const i=Ue(e,t);i&&Object.defineProperty(i,t,{configurable:!0,
get(){const d={configurable:!0,writable:!0,enumerable:a,value:void 0};return Object.defineProperty(this,t,d),d.value=o(this),
Object.defineProperty(this,t,d),d.value},set(d){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:a,value:d})}})}
var nt;const ot=Object.freeze({status:"aborted"}),He={value:void 0,enumerable:!1};let rt="captureStackTrace"in Error?Error:
null;function At(e){const t=rt;if(t){const o=t.stackTraceLimit;if(typeof o=="number"){try{t.stackTraceLimit=0}catch{return rt=
null,new e}try{return new e}finally{t.stackTraceLimit=o}}}return new e}function k(e,t,o,a){const i={};function d(K){this.
def=K,this.constr=J,this.traits=new Set}d.prototype=i;const w=o,y=w&&new WeakSet;function L(K,re){if(K._zod){if(K._zod.traits.
has(e))return}else{He.value=new d(re);try{Object.defineProperty(K,"_zod",He)}finally{He.value=void 0}}if(K._zod.traits.add(
e),t(K,re),y){const fe=Object.getPrototypeOf(K),we=K._zod.constr.prototype;let Pe=fe;for(;Pe&&Pe!==we;)Pe=Object.getPrototypeOf(
Pe);const tt=Pe??fe;y.has(tt)||(y.add(tt),ee(tt,w))}const ie=J.prototype;for(const fe in ie)Object.prototype.hasOwnProperty.
call(ie,fe)&&(fe in K||(K[fe]=ie[fe].bind(K)))}const F=a?.Parent??Object;class G extends F{}Object.defineProperty(G,"nam\
e",{value:e});function J(K){const re=a?.Parent?At(G):this;L(re,K);const ie=re._zod.deferred;if(ie){for(const we of ie)we();
re._zod.deferred=void 0}const fe=globalThis.__zod_globalConfig?.postProcessor;return fe&&fe(re),re}return Object.defineProperty(
J,"init",{value:L}),Object.defineProperty(J,Symbol.hasInstance,{value:K=>a?.Parent&&K instanceof a.Parent?!0:K?._zod?.traits?.
has(e)}),Object.defineProperty(J,"name",{value:e}),J}var Ee=class extends Error{constructor(){super("Encountered Promise\
 during synchronous parse. Use .parseAsync() instead.")}},Tt=class extends Error{constructor(e){super(`Encountered unidi\
rectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(nt=globalThis).__zod_globalConfig??(nt.__zod_globalConfig=
{});const ze=globalThis.__zod_globalConfig;function je(e){return e&&Object.assign(ze,e),ze}function Nt(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,z,2)),e.message}function Rt(e){this._zod.message=e}const ke={get:Nt,set:Rt,
enumerable:!0,configurable:!0},We={value:void 0,enumerable:!1},Fe=new WeakSet([Object.prototype,Error.prototype]),Ie=k("\
$ZodError",(e,t)=>{e.name="$ZodError",We.value=t,Object.defineProperty(e,"issues",We),We.value=void 0,Object.defineProperty(
e,"message",ke);const o=Object.getPrototypeOf(e);Fe.has(o)||(Fe.add(o),Object.defineProperty(o,"toString",{configurable:!0,
enumerable:!1,get(){const a=()=>this.message;return Object.defineProperty(this,"toString",{value:a,configurable:!0,writable:!0}),
a},set(a){Object.defineProperty(this,"toString",{value:a,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Ct=(e=>{
const t=(o,a,i,d)=>{const w=i?{...i,async:!1}:{async:!1},y=o._zod.run({value:a,issues:[]},w);if(y instanceof Promise)throw new Ee;
if(y.issues.length){const L=new(d?.Err??e)(y.issues.map(F=>_(F,w,je())));throw V(L,d?.callee??t),L}return y.value};return t})(
Ie),jt=(e=>{const t=async(o,a,i,d)=>{const w=i?{...i,async:!0}:{async:!0};let y=o._zod.run({value:a,issues:[]},w);if(y instanceof
Promise&&(y=await y),y.issues.length){const L=new(d?.Err??e)(y.issues.map(F=>_(F,w,je())));throw V(L,d?.callee??t),L}return y.
value};return t})(Ie),It=(e=>(t,o,a)=>{const i=a?{...a,async:!1}:{async:!1},d=t._zod.run({value:o,issues:[]},i);if(d instanceof
Promise)throw new Ee;return d.issues.length?Ye(e,d.issues,i):{success:!0,data:d.value}})(Ie);function Ye(e,t,o){let a;return{
success:!1,get error(){return a||(a=new e(t.map(i=>_(i,o,je()))),t=void 0,o=void 0),a},set error(i){a=i,t=void 0,o=void 0}}}
const Lt=(e=>async(t,o,a)=>{const i=a?{...a,async:!0}:{async:!0};let d=t._zod.run({value:o,issues:[]},i);return d instanceof
Promise&&(d=await d),d.issues.length?Ye(e,d.issues,i):{success:!0,data:d.value}})(Ie),st=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Zt=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
at=/^https?$/,Mt=/^[\s\S]{0,}$/,Ut=/^-?\d+(?:\.\d+)?$/,it=/^(?:true|false)$/i,$e=k("$ZodCheck",(e,t)=>{var o;e._zod??(e.
_zod={}),e._zod.def=t,(o=e._zod).onattach??(o.onattach=[])}),lt=e=>{const t=e.value;return!R(t)&&t.length!==void 0},De={
number:"number",bigint:"bigint",object:"date"},kt=k("$ZodCheckLessThan",(e,t)=>{$e.init(e,t);const o=De[typeof t.value];
e._zod.check=a=>{(t.inclusive?a.value<=t.value:a.value<t.value)||a.issues.push({origin:De[typeof a.value]??o,code:"too_b\
ig",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:a.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),
Ft=k("$ZodCheckGreaterThan",(e,t)=>{$e.init(e,t);const o=De[typeof t.value];e._zod.check=a=>{(t.inclusive?a.value>=t.value:
a.value>t.value)||a.issues.push({origin:De[typeof a.value]??o,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:a.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ge=k("$ZodCheckNumberFormat",(e,t)=>{
$e.init(e,t),t.format=t.format||"float64";const o=t.format?.includes("int"),a=o?"int":"number",[i,d]=ae[t.format];e._zod.
check=w=>{const y=w.value;if(o){if(!Number.isInteger(y)){w.issues.push({expected:a,format:t.format,code:"invalid_type",continue:!1,
input:y,inst:e});return}if(!Number.isSafeInteger(y)){y>0?w.issues.push({input:y,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:a,inclusive:!0,continue:!t.abort}):w.issues.push({input:y,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:a,
inclusive:!0,continue:!t.abort});return}}y<i&&w.issues.push({origin:"number",input:y,code:"too_small",minimum:i,inclusive:!0,
inst:e,continue:!t.abort}),y>d&&w.issues.push({origin:"number",input:y,code:"too_big",maximum:d,inclusive:!0,inst:e,continue:!t.
abort})}}),Oe=k("$ZodCheckMaxLength",(e,t)=>{var o;$e.init(e,t),(o=e._zod.def).when??(o.when=lt),e._zod.check=a=>{const i=a.
value,d=i.length;if((typeof i=="string"&&d>t.maximum?M(i):d)<=t.maximum)return;const w=W(i);a.issues.push({origin:w,code:"\
too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),Dt=k("$ZodCheckMinLength",(e,t)=>{var o;$e.
init(e,t),(o=e._zod.def).when??(o.when=lt),e._zod.check=a=>{const i=a.value,d=i.length;if((typeof i=="string"&&d>=t.minimum&&
d<t.minimum*2?M(i):d)>=t.minimum)return;const w=W(i);a.issues.push({origin:w,code:"too_small",minimum:t.minimum,inclusive:!0,
input:i,inst:e,continue:!t.abort})}}),Be=k("$ZodCheckStringFormat",(e,t)=>{var o,a;$e.init(e,t),t.pattern?(o=e._zod).check??
(o.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_format",format:t.
format,input:i.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(a=e._zod).check??(a.check=
()=>{})}),Gt=k("$ZodCheckRegex",(e,t)=>{Be.init(e,t),e._zod.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.
issues.push({origin:"string",code:"invalid_format",format:"regex",input:o.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),Bt={major:4,minor:6,patch:7},de=k("$ZodType",(e,t)=>{var o;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Bt;const a=e._zod.def.checks,i=e._zod.traits.has("$ZodCheck")?[e,...a??[]]:a?.length?[...a]:[];for(const d of i)
for(const w of d._zod.onattach)w(e);if(i.length===0)(o=e._zod).deferred??(o.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const d=(y,L,F)=>{if(y.memo)return y;let G=N(y),J;for(const K of L){if(K._zod.def.when){if(D(y)||
!K._zod.def.when(y))continue}else if(G)continue;const re=y.issues.length,ie=K._zod.check(y);if(ie instanceof Promise&&F?.
async===!1)throw new Ee;if(J||ie instanceof Promise)J=(J??Promise.resolve()).then(async()=>{await ie,y.issues.length!==re&&
(Q(y.issues,re,e),G||(G=N(y,re)))});else{if(y.issues.length===re)continue;Q(y.issues,re,e),G||(G=N(y,re))}}return J?J.then(
()=>y):y},w=(y,L,F)=>{if(N(y))return y.aborted=!0,y;const G=d(L,i,F);if(G instanceof Promise){if(F.async===!1)throw new Ee;
return G.then(J=>e._zod.parse(J,F))}return e._zod.parse(G,F)};e._zod.run=(y,L)=>{if(L.skipChecks)return e._zod.parse(y,L);
if(L.direction==="backward"){const G=e._zod.parse({value:y.value,issues:[]},{...L,skipChecks:!0});return G instanceof Promise?
G.then(J=>w(J,y,L)):w(G,y,L)}const F=e._zod.parse(y,L);if(F instanceof Promise){if(L.async===!1)throw new Ee;return F.then(
G=>d(G,i,L))}return d(F,i,L)}}},{get"~standard"(){return ne(this,"~standard",ge(this))},set"~standard"(e){te(this,"~stan\
dard",e)}}),Ae=(e,t)=>e.issues.length?{issues:e.issues.map(o=>_(o,t,je()))}:{value:e.value};async function Je(e,t){const o={
async:!0};return Ae(await e._zod.run({value:t,issues:[]},o),o)}function ge(e){return{validate:t=>{const o={async:!1};try{
const a=e._zod.run({value:t,issues:[]},o);if(!(a instanceof Promise))return Ae(a,o)}catch{}return Je(e,t)},vendor:"zod",
version:1}}const xe=k("$ZodString",(e,t)=>{de.init(e,t),e._zod.pattern=t.pattern??Mt,e._zod.parse=(o,a)=>{if(t.coerce)try{
o.value=String(o.value)}catch{}return typeof o.value=="string"||o.issues.push({expected:"string",code:"invalid_type",input:o.
value,inst:e}),o}}),Te=k("$ZodStringFormat",(e,t)=>{Be.init(e,t),xe.init(e,t)});function ut(e){try{return typeof URL<"u"&&
typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Ke(e,t){return!("normalize"in t)&&
!("hostname"in t)&&!("protocol"in t)?ut(e)||2:me(e,t)}function me(e,t){if(!t.normalize&&t.protocol?.source===at.source&&
!/^https?:\/\//i.test(e))return 1;try{if(typeof URL<"u"){const o=URL;if(typeof o.parse=="function")return o.parse(e)??2}
return new URL(e)}catch{return 2}}const Xe=/[\t\n\r]/g;function Le(e){return e.replace(Xe,"")}function Qe(e,t){return t.
lastIndex=0,t.test(e.hostname)}function qe(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,
-1):e.protocol)}const s=k("$ZodURL",(e,t)=>{Te.init(e,t),e._zod.check=o=>{try{const a=o.value.trim(),i=Ke(a,t);if(i===1){
o.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:o.value,inst:e,continue:!t.abort});return}
if(i===2){o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:e,continue:!t.abort});return}if(i===!0){o.
value=Le(a);return}t.hostname&&!Qe(i,t.hostname)&&o.issues.push({code:"invalid_format",format:"url",note:"Invalid hostna\
me",pattern:t.hostname.source,input:o.value,inst:e,continue:!t.abort}),t.protocol&&!qe(i,t.protocol)&&o.issues.push({code:"\
invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:o.value,inst:e,continue:!t.abort}),
o.value=t.normalize?i.href:Le(a);return}catch{o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:e,continue:!t.
abort})}}}),c=k("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=st),Te.init(e,t)}),f=k("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=
Zt),Te.init(e,t)}),$=k("$ZodNumber",(e,t)=>{de.init(e,t),e._zod.pattern=Ut,e._zod.parse=(o,a)=>{if(t.coerce)try{o.value=
Number(o.value)}catch{}const i=o.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i))return o;const d=typeof i==
"number"?Number.isNaN(i)?"NaN":Number.isFinite(i)?void 0:String(i):void 0;return o.issues.push({expected:"number",code:"\
invalid_type",input:i,inst:e,...d?{received:d}:{}}),o}}),g=k("$ZodNumberFormat",(e,t)=>{Ge.init(e,t),$.init(e,t)}),I=k("\
$ZodBoolean",(e,t)=>{de.init(e,t),e._zod.pattern=it,e._zod.parse=(o,a)=>{if(t.coerce)try{o.value=!!o.value}catch{}const i=o.
value;return typeof i=="boolean"||o.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e}),o}}),Y=k("$ZodN\
ever",(e,t)=>{de.init(e,t),e._zod.parse=(o,a)=>(o.issues.push({expected:"never",code:"invalid_type",input:o.value,inst:e}),
o)});function ce(e,t){const o=se(e._zod.def.checks);if(!o.length)return;const a=Math.min(...o.map(d=>d[0])),i=e._zod.parse;
e._zod.parse=(d,w)=>{const y=t(d.value);if(y>a&&!w?.skipChecks&&w?.direction!=="backward"){for(const[L,F]of se(e._zod.def.
checks))if(y>L&&F._zod.def.when(d)){const G=d.issues.length;return F._zod.check(d),d.issues[G].continue=!1,Q(d.issues,G,
e),d}}return i(d,w)}}const ye=e=>Array.isArray(e)?e.length:-1;function Se(e,t,o){e.issues.length&&t.issues.push(...x(o,e.
issues)),t.value[o]=e.value}const Ze=k("$ZodArray",(e,t)=>{de.init(e,t);const o=ze.memoizer;o?.attach(e),e._zod.parse=(a,i)=>{
const d=a.value;if(!Array.isArray(d))return a.issues.push({expected:"array",code:"invalid_type",input:d,inst:e}),a;a.value=
o?o.alloc(e,a,Array(d.length),i):Array(d.length);const w=[],y=i?.abortEarly;for(let L=0;L<d.length;L++){const F=d[L],G=t.
element._zod.run({value:F,issues:[]},i);if(G instanceof Promise)w.push(G.then(J=>Se(J,a,L)));else if(Se(G,a,L),y&&G.issues.
length!==0&&N(G))break}return w.length?Promise.all(w).then(()=>a):a},ce(e,ye)});function ve(e,t,o,a,i,d){const w=o in a,
y=d==="optional";if(!(!w&&y&&i==="optional")){if(e.issues.length){if(i!==void 0&&y&&!w)return;t.issues.push(...x(o,e.issues))}
if(!w&&i===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[o]});return}
e.value===void 0?(w||i==="defaulted"&&!y)&&(t.value[o]=void 0):t.value[o]=e.value}}const Ne=[];function Ve(e){const t=Object.
keys(e.shape),o=Object.getOwnPropertySymbols(e.shape),a=o.length?o:Ne,i=a.length?[...t,...a]:t;for(const w of i)if(!e.shape?.[w]?.
_zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(w)}": expected a Zod schema`);const d=H(
e.shape);return{...e,allKeys:i,symbolKeys:a,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(d)}}function Vt(e,t,o,a,i,d,w){
const y=[],L=i.keySet,F=i.catchall._zod,G=F.def.type,J=F.optin,K=F.optout;let re=0;for(const ie in t){if(w&&o.issues.length!==
re){if(N(o,re))break;re=o.issues.length}if(L.has(ie))continue;if(ie==="__proto__"){G==="never"&&y.push(ie);continue}if(G===
"never"){y.push(ie);continue}const fe=F.run({value:t[ie],issues:[]},a);fe instanceof Promise?e.push(fe.then(we=>ve(we,o,
ie,t,J,K))):ve(fe,o,ie,t,J,K)}return y.length&&o.issues.push({code:"unrecognized_keys",keys:y,input:t,inst:d,continue:!0}),
e.length?Promise.all(e).then(()=>o):o}const wn=k("$ZodObject",(e,t)=>{de.init(e,t);const o=Object.getOwnPropertyDescriptor(
t,"shape"),a=o?.get?o.get.raw:t.shape??{};if(a){const F=()=>{const G={...a};return Object.defineProperty(t,"shape",{value:G}),
F.raw=G,G};F.raw=a,Object.defineProperty(t,"shape",{get:F})}const i=P(()=>Ve(t));le(e,"propValues",F=>{const G=F.def.shape,
J={};for(const K in G){const re=G[K]._zod;if(re.values){Object.prototype.hasOwnProperty.call(J,K)||B(J,K,new Set);for(const ie of re.
values)J[K].add(ie);re.optin!==void 0&&J[K].add(void 0)}}return J});const d=O,w=t.catchall;let y;const L=ze.memoizer;L?.
attach(e),e._zod.parse=(F,G)=>{y??(y=i.value);const J=F.value;if(!d(J))return F.issues.push({expected:"object",code:"inv\
alid_type",input:J,inst:e}),F;F.value=L?L.alloc(e,F,{},G):{};const K=[],re=y.shape,ie=G?.abortEarly;let fe=F.issues.length;
for(const we of y.allKeys){if(ie&&F.issues.length!==fe){if(N(F,fe))break;fe=F.issues.length}if(we==="__proto__")continue;
const Pe=re[we],tt=Pe._zod.optin,Bn=Pe._zod.optout,Dn=Pe._zod.run({value:J[we],issues:[]},G);Dn instanceof Promise?K.push(
Dn.then(Wn=>ve(Wn,F,we,J,tt,Bn))):ve(Dn,F,we,J,tt,Bn)}return w?Vt(K,J,F,G,i.value,e,ie===!0):K.length?Promise.all(K).then(
()=>F):F}});function Ht(e,t,o,a){for(const d of e)if(d.issues.length===0)return t.value=d.value,t;const i=e.filter(d=>!N(
d));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:o,errors:e.map(
d=>d.issues.map(w=>_(w,a,je())))}),t)}const Wt=k("$ZodUnion",(e,t)=>{de.init(e,t),le(e,"optin",a=>a.def.options.some(i=>i.
_zod.optin==="defaulted")?"defaulted":a.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),le(e,"optout",a=>a.
def.options.some(i=>i._zod.optout==="optional")?"optional":void 0),le(e,"values",a=>{if(a.def.options.every(i=>i._zod.values))
return new Set(a.def.options.flatMap(i=>Array.from(i._zod.values)))}),le(e,"pattern",a=>{if(a.def.options.every(i=>i._zod.
pattern)){const i=a.def.options.map(d=>d._zod.pattern);return new RegExp(`^(${i.map(d=>p(d.source)).join("|")})$`)}});const o=t.
options.length===1?t.options[0]._zod.run:null;e._zod.parse=(a,i)=>{if(o)return o(a,i);let d=!1;const w=[];for(const y of t.
options){const L=y._zod.run({value:a.value,issues:[]},i);if(L instanceof Promise)w.push(L),d=!0;else{if(L.issues.length===
0)return L;w.push(L)}}return d?Promise.all(w).then(y=>Ht(y,a,e,i)):Ht(w,a,e,i)}});function Sn(e){const t=new Map;for(const o of e.
options){const a=o._zod.propValues?.[e.discriminator];if(!a||a.size===0)throw new Error(`Invalid discriminated union opt\
ion at index "${e.options.indexOf(o)}"`);for(const i of a)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discrimi\
nator value "${String(i)}"`);t.set(i,null)}else t.set(i,o)}return t}const Yt=k("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=
!1,Wt.init(e,t);const o=e._zod.parse;le(e,"propValues",i=>{const d={};let w=0;for(const y of i.def.options){const L=y._zod.
propValues;if(!L||Object.keys(L).length===0)throw new Error(`Invalid discriminated union option at index "${i.def.options.
indexOf(y)}"`);L[i.def.discriminator]?.has(void 0)&&w++;for(const[F,G]of Object.entries(L)){Object.prototype.hasOwnProperty.
call(d,F)||B(d,F,new Set);for(const J of G)d[F].add(J)}}return!i.def.unionFallback&&w>1&&d[i.def.discriminator]?.delete(
void 0),d}),t.options.forEach((i,d)=>{const w=Z(i._zod.def);if(w&&!Object.prototype.hasOwnProperty.call(w,t.discriminator))
throw new Error(`Invalid discriminated union option at index "${d}"`)});const a=P(()=>Sn(t));e._zod.parse=(i,d)=>{const w=i.
value;if(!O(w))return i.issues.push({code:"invalid_type",expected:"object",input:w,inst:e}),i;const y=w?.[t.discriminator],
L=a.value.get(y);return L&&(y!==void 0||d.direction!=="backward")?L._zod.run(i,d):t.unionFallback||d.direction==="backwa\
rd"?o(i,d):(i.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(a.value.keys()).filter(F=>a.value.get(F)!==null),input:w,path:[t.discriminator],inst:e}),i)}}),ct=k("\
$ZodEnum",(e,t)=>{de.init(e,t);const o=A(t.entries),a=new Set(o);e._zod.values=a,le(e,"pattern",i=>{const d=A(i.def.entries).
filter(w=>m.has(typeof w));return new RegExp(d.length?`^(${d.map(w=>S(w.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(i,d)=>{const w=i.value;return a.has(w)||i.issues.push({code:"invalid_value",values:o,input:w,inst:e}),i}}),Jt=k("\
$ZodLiteral",(e,t)=>{de.init(e,t);const o=new Set(t.values);e._zod.values=o,le(e,"pattern",a=>{const i=a.def.values;return new RegExp(
i.length?`^(${i.map(d=>typeof d=="string"?S(d):d?S(d.toString()):String(d)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=
(a,i)=>{const d=a.value;return o.has(d)||a.issues.push({code:"invalid_value",values:t.values,input:d,inst:e}),a}}),Kt=k(
"$ZodTransform",(e,t)=>{de.init(e,t),e._zod.optin="optional",ze.memoizer?.guard(e),e._zod.parse=(o,a)=>{if(a.direction===
"backward")throw new Tt(e.constructor.name);const i=t.transform(o.value,o);if(a.async)return(i instanceof Promise?i:Promise.
resolve(i)).then(d=>(o.value=d,o));if(i instanceof Promise)throw new Ee;return o.value=i,o}});function dt(e,t){return e.
value=t.issues.length?void 0:t.value,e}const En=k("$ZodOptional",(e,t)=>{de.init(e,t),le(e,"optin",o=>o.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",le(e,"values",o=>{const a=o.def.innerType._zod.values;
return a?new Set([...a,void 0]):void 0}),le(e,"pattern",o=>{const a=o.def.innerType._zod.pattern;return a?new RegExp(`^(${p(
a.source)})?$`):void 0}),e._zod.parse=(o,a)=>{if(o.value===void 0){if(t.innerType._zod.optin!=="defaulted")return o;const i=t.
innerType._zod.run({value:o.value,issues:[]},a);return i instanceof Promise?i.then(d=>dt(o,d)):dt(o,i)}return t.innerType.
_zod.run(o,a)}}),zn=k("$ZodNullable",(e,t)=>{de.init(e,t),le(e,"optin",o=>o.def.innerType._zod.optin),le(e,"optout",o=>o.
def.innerType._zod.optout),le(e,"pattern",o=>{const a=o.def.innerType._zod.pattern;return a?new RegExp(`^(${p(a.source)}\
|null)$`):void 0}),le(e,"values",o=>o.def.innerType._zod.values?new Set([...o.def.innerType._zod.values,null]):void 0),e.
_zod.parse=(o,a)=>o.value===null?o:t.innerType._zod.run(o,a)}),On=k("$ZodPipe",(e,t)=>{de.init(e,t),le(e,"values",o=>o.def.
in._zod.values),le(e,"optin",o=>o.def.in._zod.optin),le(e,"optout",o=>o.def.out._zod.optout),le(e,"propValues",o=>o.def.
in._zod.propValues),e._zod.parse=(o,a)=>{if(a.direction==="backward"){const d=t.out._zod.run(o,a);return d instanceof Promise?
d.then(w=>_e(w,t.in,a)):_e(d,t.in,a)}const i=t.in._zod.run(o,a);return i instanceof Promise?i.then(d=>_e(d,t.out,a)):_e(
i,t.out,a)}});function _e(e,t,o){return e.issues.some(a=>a.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.
value,issues:e.issues},o)}const Xt=k("$ZodCustom",(e,t)=>{$e.init(e,t),de.init(e,t),e._zod.parse=(o,a)=>o,e._zod.check=o=>{
const a=o.value,i=t.fn(a);if(i instanceof Promise)return i.then(d=>ft(d,o,a,e));ft(i,o,a,e)}});function ft(e,t,o,a){if(!e){
const i={code:"custom",input:o,inst:a,path:[...a._zod.def.path??[]],continue:!a._zod.def.abort};a._zod.def.params&&(i.params=
a._zod.def.params),t.issues.push(X(i))}}function Re(e){return e.checks&&(e.checks=[...e.checks]),e}function ht(e,t){return new e(
Re({type:"string",...C(t)}))}function Me(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...C(
t)})}function mt(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...C(t)})}function Qt(e,t){
return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...C(t)})}function qt(e,t){return new e(Re({type:"\
number",checks:[],...C(t)}))}function _t(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",
...C(t)})}function en(e,t){return new e({type:"boolean",...C(t)})}function tn(e,t){return new e({type:"never",...C(t)})}
function An(e,t){return new kt({check:"less_than",...C(t),value:e,inclusive:!0})}function Tn(e,t){return new Ft({check:"\
greater_than",...C(t),value:e,inclusive:!0})}function Nn(e,t){return new Oe({check:"max_length",...C(t),maximum:e})}function nn(e,t){
return new Dt({check:"min_length",...C(t),minimum:e})}function Rn(e,t){return new Gt({check:"string_format",format:"rege\
x",...C(t),pattern:e})}function on(e,t,o){return new e({type:"custom",check:"custom",fn:t,...C(o)})}const he=k("ZodMiniT\
ype",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");de.init(e,t),e.def=t,e.type=t.type},{get with(){
return this.check},set with(e){te(this,"with",e)},parse(e,t){return Ct(this,e,t,{callee:this.parse})},parseAsync(e,t){return jt(
this,e,t,{callee:this.parseAsync})},safeParse(e,t){return It(this,e,t)},safeParseAsync(e,t){return Lt(this,e,t)},check(...e){
const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"\
custom"},onattach:[]}}:o)]},{parent:!0})},clone(e,t){return E(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),pt=k("ZodMiniString",(e,t)=>{xe.init(e,t),he.init(
e,t)});function rn(e){return ht(pt,e)}const et=k("ZodMiniStringFormat",(e,t)=>{Te.init(e,t),pt.init(e,t)}),sn=k("ZodMini\
URL",(e,t)=>{s.init(e,t),et.init(e,t)});function an(e){return Me(sn,e)}const Pn=k("ZodMiniIPv4",(e,t)=>{c.init(e,t),et.init(
e,t)});function gt(e){return mt(Pn,e)}const Cn=k("ZodMiniCIDRv4",(e,t)=>{f.init(e,t),et.init(e,t)});function vt(e){return Qt(
Cn,e)}const bt=k("ZodMiniNumber",(e,t)=>{$.init(e,t),he.init(e,t)});function jn(e){return qt(bt,e)}const $t=k("ZodMiniNu\
mberFormat",(e,t)=>{g.init(e,t),bt.init(e,t)});function yt(e){return _t($t,e)}const wt=k("ZodMiniBoolean",(e,t)=>{I.init(
e,t),he.init(e,t)});function In(e){return en(wt,e)}const St=k("ZodMiniNever",(e,t)=>{Y.init(e,t),he.init(e,t)});function ln(e){
return tn(St,e)}const xn=k("ZodMiniArray",(e,t)=>{Ze.init(e,t),he.init(e,t)});function Ln(e,t){return new xn({type:"arra\
y",element:e,...C(t)})}const un=k("ZodMiniObject",(e,t)=>{wn.init(e,t),he.init(e,t),Ot(e,"shape",o=>o._zod.def.shape,!1)});
function Et(e,t){const o={type:"object",shape:e??{},...C(t)};return new un(o)}function cn(e,t){return new un({type:"obje\
ct",shape:e,catchall:ln(),...C(t)})}const Zn=k("ZodMiniDiscriminatedUnion",(e,t)=>{Yt.init(e,t),he.init(e,t)});function Mn(e,t,o){
return new Zn({type:"union",options:t,discriminator:e,...C(o)})}const Un=k("ZodMiniEnum",(e,t)=>{ct.init(e,t),he.init(e,
t),e.options=[...e._zod.values]});function dn(e,t){const o=Array.isArray(e)?Object.fromEntries(e.map(a=>[a,a])):e;return new Un(
{type:"enum",entries:o,...C(t)})}const kn=k("ZodMiniLiteral",(e,t)=>{Jt.init(e,t),he.init(e,t)});function Fn(e,t){return new kn(
{type:"literal",values:Array.isArray(e)?e:[e],...C(t)})}const fn=k("ZodMiniTransform",(e,t)=>{Kt.init(e,t),he.init(e,t)});
function hn(e){return new fn({type:"transform",transform:e})}const mn=k("ZodMiniOptional",(e,t)=>{En.init(e,t),he.init(e,
t)});function pn(e){return new mn({type:"optional",innerType:e})}const gn=k("ZodMiniNullable",(e,t)=>{zn.init(e,t),he.init(
e,t)});function vn(e){return new gn({type:"nullable",innerType:e})}const r=k("ZodMiniPipe",(e,t)=>{On.init(e,t),he.init(
e,t)});function l(e,t){return new r({type:"pipe",in:e,out:t})}const u=k("ZodMiniCustom",(e,t)=>{Xt.init(e,t),he.init(e,t)});
function h(e,t){const o=new $e({check:"custom",...C(t)});return o._zod.check=e,o}function b(e,t={}){return on(u,e,t)}}),
3903:((v,U,n)=>{n.d(U,{a:()=>m,i:()=>V,n:()=>H,r:()=>ae,t:()=>C});var A=n(8669),z=n(1062);function j({region:N,asOf:D,rows:x,
total:q}){const se=`${x.some(({monthly:Q})=>Q===void 0)?"at least ":""}${P(q)}`;return{title:`Monthly cost: ${se} (list \
prices of ${N} as of ${D}, without traffic)`,head:["part","how many","a month"],rows:[...x.map(({part:Q,count:_,monthly:T})=>[
Q,String(_),T===void 0?"no price known":P(T)]),["sum","",se]]}}const P=N=>`$${N.toFixed(2)}`,R=20,p=1e3,B=5;function Z(N,D){
return N?[`> **Root cause:** ${(0,z.s)((0,z.u)((0,A.t)(N),Math.max(p,D.text)))}${N.remedy?`
>
> ${(0,z.s)(N.remedy)}`:""}`]:[]}function V({headline:N,failure:D,findings:x},q){return[...Z(x.rootCause,q),...N?[(0,z.s)(
(0,z.u)(N,Math.max(p,q.text)))]:[],...O(x),...D?[E(S(D,x.rootCause),q)]:[],...(x.pastes??[]).map(({title:se,text:Q})=>(0,z.
o)(se,(0,z.a)(Q,"json")))]}function O({refused:N=[],instances:D}){return[...N.length>0?[`\u26D4 ${m(N)}`]:[],...D?[D]:[]].
map(x=>(0,z.s)((0,z.u)(x,p)))}const m=N=>`deploy would refuse to replace or delete ${N.join(", ")} unless allow-replacem\
ent names them`;function S(N,D){if(!D||N.message!==(0,A.t)(D))return N;const[x=N.message,...q]=N.details.filter(se=>se!==
D.remedy);return{...N,message:x,details:q}}function E({code:N,message:D,details:x},q){const se=Math.max(p,q.text),Q=x.slice(
0,q.rows),_=Q.map(W=>`- ${(0,z.s)((0,z.u)(W,se))}`);Q.length<x.length&&_.push(`- \u2026 and ${x.length-Q.length} more`);
const T=_.join(`
`),M=_.length>B?(0,z.o)(`Details: ${x.length}`,T):T;return`**${(0,z.s)(N)}**: ${(0,z.s)((0,z.u)(D,se))}${T&&`

${M}`}`}function C(N,D){if(!N||N.length===0)return[];const[x,q]=[`Changes: ${(0,z.n)(N)}`,(0,z.t)(N,D)],se=(0,z.i)(N).join(
", ");return[...se?[(0,z.s)(`\u26A0 Permissions or open ports change: ${(0,z.u)(se,p)}`)]:[],N.length>R?(0,z.o)(x,q):`##\
## ${(0,z.s)(x)}

${q}`]}function H(N){if(!N)return[];const D=j(N);return[(0,z.o)(D.title,(0,z.l)(D,200))]}function ae(N,D){if(!N||N.length===
0)return[];const x=N.slice(-D.rows),q=x.map(_=>[_.Timestamp?.toISOString().slice(11,19)??"",...[_.ResourceStatus,_.LogicalResourceId,
_.ResourceType].map(T=>(0,z.s)(T??"")),(0,z.s)((0,z.u)(_.ResourceStatusReason??"",D.text))]),se=(0,z.d)(["time","status",
"logical id","type","reason"],q),Q=N.length-x.length;return[(0,z.o)(`Events of the operation: ${N.length}`,`${Q>0?`${Q} \
earlier ones are left out

`:""}${se}`)]}}),5474:((v,U,n)=>{n.d(U,{n:()=>z,t:()=>A});const A=({lifecycle:R})=>R==="InService";function z(R){const p=R.
instances.filter(A);return[...p.length<R.size?[`${p.length} of ${R.size} instances are in service`]:[],...p.flatMap(j),...P(
R)]}function j({id:R,health:p,target:B,port:Z}){return[...p==="Healthy"?[]:[`${R} is ${p||"of unknown health"} in its gr\
oup`],...B==="healthy"?[]:[`${R} is ${B} behind the load balancer`],...Z==="open"?[]:[`2408 of ${R} is ${Z}`]]}function P({
cacheNodes:R,cacheSize:p,servers:B}){const Z=B.join(" ")||"nothing";return[...R.length<p?[`${R.length} of ${p} cache nod\
es are available`]:[],...B.join(" ")===R.join(" ")?[]:[`memcached-servers lists ${Z}, the cluster has ${R.join(" ")||"no\
thing"}`]]}}),321:((v,U,n)=>{n.d(U,{a:()=>Gt,c:()=>Oe,d:()=>N,f:()=>O,i:()=>Bt,l:()=>Ye,n:()=>Qe,o:()=>Ge,r:()=>qe,s:()=>Dt,
t:()=>Le,u:()=>De});var A=n(2264),z=n(9065),j=n(7643),P=n(3951),R=n(6580),p=n(7811),B=n(2739),Z=n(979),V=n(5474);const O={
command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","vpc-id":"","public-subnet-i\
ds":"","private-subnet-ids":"","availability-zones":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3.medi\
um","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcached-node-type":"cache.t4g.small","memcach\
ed-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","listener-settings":"","map-file":"","elastic-i\
ps":"false",tags:"","alarm-topic-arn":"","alarm-email":"","token-parameter":"","token-version":"","wave-size":"1",floor:"",
"canary-seconds":"20","max-token-age-days":"0",confirm:"","keep-token":"false","retain-resources":"","on-pull-request":"\
plan",drift:"false","on-failed-stack":"fail","skip-resources":"","allow-replacement":"",wait:"true","service-role-arn":"",
"permissions-boundary":"","allowed-account-ids":"",comment:"auto","github-token":"${{ github.token }}"},m=Object.keys(O),
S=s=>Object.hasOwn(O,s);function E(s){return m.map(c=>({declared:c,changes:C(s,c)})).reduce((c,f)=>f.changes<c.changes?f:
c).declared}function C(s,c){let f=Array.from({length:c.length+1},($,g)=>g);for(const[$,g]of[...s].entries()){const I=[$+
1];for(const[Y,ce]of[...c].entries()){const ye=(f[Y]??0)+(g===ce?0:1);I.push(Math.min(ye,(f[Y+1]??0)+1,(I[Y]??0)+1))}f=I}
return f[c.length]??0}const H=B.t,ae=["auto","true","false"],N=["103.21.244.0/22","103.22.200.0/22","103.31.4.0/22","104\
.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158.0.0/15","172.64.0.0/13","173.2\
45.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],D=60;function x(s){if(s==="cloudfl\
are")return se(N.map(q));const c=s.split(/[\s,]+/).filter(Boolean).map(q);if(c.length>D)throw new Error(`${c.length} ran\
ges are more than the ${D} of a security group`);const f=(0,Z.n)(c);if(f)throw new Error(`"${(0,Z.r)(f[0])}" and "${(0,Z.
r)(f[1])}" overlap`);return se(c)}function q(s){const c=(0,Z.a)(s);if(!c)throw new Error(`"${s}" is no IPv4 range`);if(!(0,Z.
i)(c))throw new Error(`"${s}" does not begin at its range's first address ${(0,Z.r)((0,Z.t)(c))}`);return c}const se=s=>[
...s].sort((c,f)=>c.base-f.base||c.prefix-f.prefix).map(Z.r);function Q(s,c){const f=(0,p.v)(($,{issues:g})=>{try{return s(
$)}catch(I){return g.push({code:"custom",input:$,message:`${(0,A.n)(I)}; use ${c}`}),p.T}});return(0,p.m)((0,p._)(),f)}const _=s=>(0,p.
t)(s,{error:({input:c})=>`"${c}" is not one of ${s.join(", ")}`}),T=(s,c)=>(0,p._)().check((0,p.h)(f=>s.test(f),{error:({
input:f})=>`"${f}" is not ${c}`}));function M(s,c,f,$=""){const g=/^\d{1,6}$/.test(s)?Number(s):NaN;if(g>=c&&g<=f)return g;
throw new Error(`"${s}" is out of range${g<c?$:""}`)}const W=(s,c,f="")=>Q($=>M($,s,c,f),`a whole number from ${s} to ${c}`),
X=(s,c)=>Q(f=>f===""?void 0:M(f,s,c),`a whole number from ${s} to ${c}, or nothing`),ee=_(["true","false","True","False",
"TRUE","FALSE"]),te=(s,c)=>Q(f=>{const $=f.split(/[\s,]+/).filter(Boolean),g=$.find(I=>!s.test(I));if(g!==void 0)throw new Error(
`"${g}" is none`);return[...new Set($)]},c),ne=4096,be=Object.values(H.keys),Ue=[...H.reload.keys,...H.restartOnly].filter(
s=>!be.includes(s));function Ce(s){const c=new Map;for(const g of s.split(`
`).map(I=>I.trim())){if(g===""||g.startsWith("#"))continue;const[,I="",Y=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec(g)??[];if(!I)
throw new Error(`"${g}" is not key = value`);if(be.includes(I))throw new Error(`"${I}" is set by the stack itself`);if(!Ue.
includes(I))throw new Error(`"${I}" is no setting of the listener`);const ce=Y.replace(/(^|\s+)#.*$/,"");if(ce===""||/\{\{|[^ -~]/.
test(ce))throw new Error(`"${g}" has no value, or one with {{ or characters beyond ASCII`);if(c.has(I))throw new Error(`\
"${I}" is there twice`);c.set(I,ce)}const f=Object.fromEntries([...c].sort(([g],[I])=>g<I?-1:1)),{length:$}=JSON.stringify(
f);if($>ne)throw new Error(`${$} characters as JSON are more than the ${ne} of a parameter`);return f}const pe=4096,zt=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function le(s){const c=s.split(`
`).map(g=>g.trimEnd()),f=c.find(g=>!zt.test(g)||g.includes("{{"));if(f!==void 0)throw new Error(`"${f.trim()}" is not ho\
st=address`);const $=c.join(`
`);if($.length>pe)throw new Error(`${$.length} characters are more than the ${pe} of a parameter`);return $}const Ot=/^$|^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/,
nt=/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;function ot(s){const c=s.split(/[,\s]+/).filter(Boolean).sort(),f=c.find(g=>!nt.
test(g));if(f!==void 0)throw new Error(`"${f}" is no id of a subnet`);const $=c.find((g,I)=>c[I-1]===g);if($!==void 0)throw new Error(
`"${$}" is there twice`);if(c.length===1||c.length>4)throw new Error(`${c.length} subnets are out of range`);return c}function He(s){
const{"public-subnet-ids":c,"private-subnet-ids":f}=s,$=(I,Y)=>({path:[I],message:Y});if(!s["vpc-id"]){const[I]=[...c.length>
0?["public"]:[],...f.length>0?["private"]:[]];return I?$("vpc-id",`${I}-subnet-ids are set without it; set the VPC that \
they lie in`):void 0}if(c.length===0)return $("public-subnet-ids","vpc-id is set without them; list 2 to 4");if(c.length!==
f.length)return $("private-subnet-ids",`${f.length} are set beside ${c.length} public ones; list one of each kind for ea\
ch zone`);const g=s["vpc-cidr"];if(g!==O["vpc-cidr"])return $("vpc-cidr",`"${g}" is of a VPC that the stack makes; leave\
 it out beside vpc-id`);if(s.nat!=="none")return $("nat",`"${s.nat}" is of a VPC that the stack makes; leave it out besi\
de vpc-id`);if(s["availability-zones"].names)return $("availability-zones","the subnets say which zones; leave it out be\
side vpc-id")}const rt=s=>s["vpc-id"]?{vpcId:s["vpc-id"],publicSubnetIds:s["public-subnet-ids"],privateSubnetIds:s["priv\
ate-subnet-ids"]}:void 0;(0,p.o)("kind",[(0,p.f)({kind:(0,p.l)("apt"),url:(0,p.y)({protocol:/^https?$/}),suites:(0,p.n)(
(0,p._)()).check((0,p.C)(1)),component:(0,p._)(),key:(0,p.y)({protocol:/^https?$/}),package:(0,p._)()}),(0,p.f)({kind:(0,p.
l)("deb"),url:(0,p.y)({protocol:/^https?$/}),sha256:(0,p._)().check((0,p.w)(/^[0-9a-f]{64}$/))}),(0,p.f)({kind:(0,p.l)("\
ami")})]);const At={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.clo\
udflare.com/pubkey.gpg",package:"railgun-stable"},k="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [pa\
ckage=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",Ee="xenial",Tt=/^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|198\.1[89](\.\d+){2})$/,
ze=8;function je(s,c){const f=Buffer.byteLength(JSON.stringify(s));if(f>512)throw new Error(`${f} bytes are more than th\
e 512 that user data has room for`);const[$="",...g]=s.split(/\s+/);switch($){case"cloudflare":return ke(g,[]),At;case"a\
mi":return ke(g,[]),{kind:"ami"};case"apt":return Nt(g,c);case"deb":return Rt(g);default:throw new Error(`"${$}" is no k\
ind of package source`)}}function Nt([s="",...c],f){const $=ke(c,["key","suite","component","package"]),g=$.get("key");if(!g)
throw new Error("apt needs key=<url>: the key that signs the repository");const I=$.get("suite")?.split(",").filter(Boolean)??
[f,Ee],Y=[...I,$.get("component")??"main",$.get("package")??"railgun-stable"].find(ce=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test(ce));if(I.length===0||Y!==void 0)throw new Error(`"${Y??""}" is no name of a suite, component or package`);if(I.length>
ze)throw new Error(`${I.length} suites are more than ${ze}`);return{kind:"apt",url:Fe(s),key:We(g),suites:I,component:$.
get("component")??"main",package:$.get("package")??"railgun-stable"}}function Rt([s="",...c]){const f=ke(c,["sha256"]).get(
"sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(f))throw new Error(`deb needs sha256=<64 hex digits>, not "${f}"`);
return{kind:"deb",url:Fe(s),sha256:f}}function ke(s,c){const f=new Map;for(const $ of s){const[g="",...I]=$.split("=");if(!c.
includes(g)||I.length===0||f.has(g))throw new Error(`"${$}" is not expected there`);f.set(g,I.join("="))}return f}function We(s){
const{protocol:c,hostname:f}=new URL(Fe(s));if(c==="https:"||Tt.test(f))return s;throw new Error(`key=${s} comes without\
 TLS, and everything hangs on it; use https`)}function Fe(s){const c=URL.canParse(s)?new URL(s):void 0;if(!c||!/^https?:$/.
test(c.protocol))throw new Error(`"${s}" is no http or https address`);if(c.username||c.password)throw new Error("an add\
ress here must not hold a name or a password");return s}const Pt=40,Ie=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function bn(s){const c=new Map,
f=s.split(`
`).map($=>$.trim());for(const $ of f.filter(Boolean)){const g=$.indexOf("="),I=$.slice(0,Math.max(g,0)).trim(),Y=$.slice(
g+1).trim();if(!I)throw new Error(`"${$}" is not key=value`);if(/^aws:/i.test(I))throw new Error(`"${I}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(I))throw new Error(`"${I}" begins with railgun-ha:, which is this produc\
t's own`);if(!Y)throw new Error(`"${$}" has no value, which not every resource takes`);if(I.length>128||Y.length>256||!Ie.
test(I)||!Ie.test(Y))throw new Error(`"${$}" has a character or a length that tags cannot have (key 128, value 256)`);if(c.
has(I))throw new Error(`"${I}" is there twice`);c.set(I,Y)}if(c.size>Pt)throw new Error(`${c.size} tags are more than th\
e ${Pt} that a stack has room for`);return Object.fromEntries([...c].sort(([$],[g])=>$<g?-1:1))}const Ct=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
$n=["activation-token","token-parameter","token-version"];function jt(s){const c=$n.filter($=>s[$]!==""),f=c.at(-1);if(c.
length>1&&f)return{path:[f],message:`${c.slice(0,-1).join(" and ")} is set as well; set one of them`};if(f==="token-vers\
ion"&&s.command!=="rotate"){const $=`"${s.command}" takes no version that is stored already; use it with command rotate`;
return{path:[f],message:$}}}function yn(s){if(/^\d+$/.test(s)){const g=Number(s);if(g<2||g>4)throw new Error(`${s} zones\
 are out of range`);return{count:g,names:void 0}}const c=s.split(",").map(g=>g.trim()),f=c.find(g=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.
test(g));if(f!==void 0)throw new Error(`"${f}" is no name of a zone`);const $=c.find((g,I)=>c.indexOf(g)!==I);if($)throw new Error(
`"${$}" is there twice`);if(c.length<2||c.length>4)throw new Error(`${c.length} zones are out of range`);return{count:c.
length,names:[...c].sort()}}const It=["deploy","plan","status","rotate","pause","resume","destroy","render"],Ye={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},xt=H.map.key;function Lt(s){const c=(0,Z.a)(s);if(!c)throw new Error(`"${s}" \
is no IPv4 range`);if(c.prefix<16)throw new Error(`"${s}" is larger than a VPC can be`);if(!(0,Z.i)(c))throw new Error(`\
"${s}" does not begin at its range's first address ${(0,Z.r)((0,Z.t)(c))}`);const f=(0,Z.o)(c);if(f)throw new Error(`"${s}\
" overlaps ${f}`);return s}const st=/^[A-Za-z0-9]{1,255}$/,Zt=(0,p.g)({command:_(It),"stack-name":T(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
"a letter followed by letters, digits and hyphens, 128 characters at most"),"activation-token":(0,p._)().check((0,p.h)(s=>s===
""||/^[0-9a-fA-F]{32}$/.test(s),{error:({input:s})=>`the value is not 32 hexadecimal digits (it has ${String(s).length} \
characters)`})),"vpc-cidr":Q(Lt,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"vpc-id":T(
Ot,"the id of a VPC such as vpc-0123456789abcdef0"),"public-subnet-ids":Q(ot,"2 to 4 ids separated by commas or lines"),
"private-subnet-ids":Q(ot,"2 to 4 ids separated by commas or lines"),"availability-zones":Q(yn,"a number from 2 to 4, or\
 2 to 4 names separated by commas"),nat:_(["none","single","per-az"]),"allowed-cidrs":Q(x,"`cloudflare`, or IPv4 ranges \
separated by commas or lines"),"instance-type":T(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),
"ubuntu-release":_(["22.04","24.04","26.04"]),"ami-id":T(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0\
123456789abcdef0"),"ami-update":_(["pinned","on-deploy"]),size:W(2,50,": one instance is no high availability"),"memcach\
ed-node-type":T(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcached-nodes":W(2,
40,": one node is no high availability"),"memcached-version":T(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to\
 1.6 such as 1.6.22"),"package-source":(0,p._)(),"listener-settings":Q(Ce,"lines such as log.level = 1 with keys that Ra\
ilgun documents"),"map-file":Q(le,"one host=address on each line"),"elastic-ips":ee,tags:Q(bn,"one key=value on each lin\
e"),"alarm-topic-arn":T(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standard SNS topic"),
"alarm-email":T(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":T(Ct,"the name of a parame\
ter such as /railgun/next-token"),"token-version":T(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the number of a versio\
n"),"wave-size":W(1,50),floor:X(0,49),"canary-seconds":W(0,720),"max-token-age-days":W(0,3650),confirm:(0,p._)(),"keep-t\
oken":ee,"retain-resources":te(st,"logical ids separated by commas or lines"),"on-pull-request":_(["plan","deploy"]),drift:_(
["false","true","revert"]),"on-failed-stack":_(["fail","recreate"]),"skip-resources":te(st,"logical ids separated by com\
mas or lines"),"allow-replacement":te(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,"logical ids or types suc\
h as AWS::EC2::Subnet, separated by commas or lines"),wait:ee,"service-role-arn":T(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":T(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the \
ARN of an IAM policy"),"allowed-account-ids":te(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:_(
ae),"github-token":(0,p._)()}).check((0,p.h)(s=>((0,Z.a)(s["vpc-cidr"])?.prefix??0)<=(0,z.t)(s["availability-zones"].count),
{path:["vpc-cidr"],error:({input:s})=>Ut(s),when:({issues:s})=>!s.some(({path:c})=>c?.[0]==="vpc-cidr"||c?.[0]==="availa\
bility-zones")}),(0,p.h)(s=>s["alarm-topic-arn"]===""||s["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-ar\
n is set as well; set one of them, and subscribe the address to the topic",when:({issues:s})=>!s.some(({path:c})=>String(
c?.[0]).startsWith("alarm-"))}),(0,p.h)(s=>s["map-file"]===""||!Object.hasOwn(s["listener-settings"],xt),{path:["listene\
r-settings"],error:`"${xt}" is set by map-file; leave one of them out`,when:({issues:s})=>!s.some(({path:c})=>c?.[0]==="\
listener-settings"||c?.[0]==="map-file")}),at(He),at(jt));function at(s){return(0,p.i)(({value:c,issues:f})=>{const $=f.
length===0?s(c):void 0;$&&f.push({code:"custom",input:c,...$})})}const Mt=(0,p.m)(Zt,(0,p.v)((s,{issues:c})=>{const f=it(
s["package-source"],s["ubuntu-release"]);return typeof f!="string"?lt(s,f):(c.push({code:"custom",input:s,path:["package\
-source"],message:f}),p.T)}));function Ut(s){const{count:c}=s["availability-zones"];return`"${s["vpc-cidr"]}" is too sma\
ll for ${2*c} subnets of /24 in ${c} zones; use /${(0,z.t)(c)} or larger`}function it(s,c){try{return je(s,Ye[c])}catch(f){
return`${(0,A.n)(f)}; use ${k}`}}const $e=s=>s["vpc-id"]?{count:s["public-subnet-ids"].length,names:void 0}:s["availabil\
ity-zones"];function lt(s,c){return{command:s.command,stackName:s["stack-name"],activationToken:s["activation-token"],vpcCidr:s["\
vpc-cidr"],ownNetwork:rt(s),zones:$e(s),nat:s.nat,allowedCidrs:s["allowed-cidrs"],instanceType:s["instance-type"],ubuntuRelease:s["\
ubuntu-release"],amiId:s["ami-id"],amiUpdate:s["ami-update"],size:s.size,memcachedNodeType:s["memcached-node-type"],memcachedNodes:s["\
memcached-nodes"],memcachedVersion:s["memcached-version"],packageSource:c,listenerSettings:s["listener-settings"],mapFile:s["\
map-file"],elasticIps:s["elastic-ips"].toLowerCase()==="true",tags:s.tags,alarmTopicArn:s["alarm-topic-arn"],alarmEmail:s["\
alarm-email"],tokenParameter:s["token-parameter"],tokenVersion:s["token-version"],waveSize:s["wave-size"],floor:s.floor,
canarySeconds:s["canary-seconds"],maxTokenAgeDays:s["max-token-age-days"],confirm:s.confirm,keepsToken:s["keep-token"].toLowerCase()===
"true",retainResources:s["retain-resources"],onPullRequest:s["on-pull-request"],drift:s.drift,onFailedStack:s["on-failed\
-stack"],skipResources:s["skip-resources"],allowReplacement:s["allow-replacement"],waits:s.wait.toLowerCase()==="true",serviceRoleArn:s["\
service-role-arn"],permissionsBoundary:s["permissions-boundary"],allowedAccountIds:s["allowed-account-ids"],comment:s.comment,
githubToken:s["github-token"].startsWith("${{")?"":s["github-token"]}}function De(s){const c=Object.keys(s).filter(Y=>!S(
Y)),f=Object.fromEntries(m.map(Y=>[Y,Ft(s,Y)])),$=Mt.safeParse(f),g=[...c.map(Y=>`${Y} is not an input; the nearest is ${E(
Y)}`),...($.error?.issues??[]).map(({path:Y,message:ce})=>`${Y.join(".")}: ${ce}`),...kt(f,$.error)];if($.success&&g.length===
0)return $.data;const I=$.success?"input.unknown":"input.invalid";throw new A.t(I,g.length===1?`${g[0]}`:`${g.length} in\
puts are wrong`,{details:g.length===1?[]:g})}function kt(s,c){if(!c||c.issues.some(({path:$})=>$[0]==="package-source"))
return[];const f=it(s["package-source"]??"",O["ubuntu-release"]);return typeof f=="string"?[`package-source: ${f}`]:[]}function Ft(s,c){
const f=s[c]?.trim()??"";return f===""?O[c]:f}const Ge=s=>"value"in s,Oe=s=>Ge(s)?s.value:null;async function Dt(s){try{
return{value:await s()}}catch(c){const f=(0,R.t)(c,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{
unknown:f?"the role may not look":(0,A.n)(c),isDenied:f}}}const Be=(s,c)=>s.filter(f=>(0,V.t)(f)&&c!==""&&!["",c].includes(
f.templateVersion)),Gt=(s,c,f)=>f?[]:Be(s,c).map(({id:$,templateVersion:g})=>`${$} runs version ${g} of the launch templ\
ate, and ${c} is the newest: deploy replaces it`),Bt=s=>[de(s),Je(s)];function de({stack:s,nodes:c}){return{title:`Fleet\
 of ${s.name}`,head:["instance","zone","address","group","health","target","2408","template","token","config"],rows:c.map(
f=>[f.id,f.zone,f.address,f.lifecycle,f.health,f.target,f.port,f.templateVersion,f.tokenVersion===null?"unknown":`${f.tokenVersion}${f.
isPinned?" (canary)":""}`,Ae(f)])}}function Ae({due:s,configAgeSeconds:c,error:f}){return f?f.split(":")[0]??f:c?`${Le(c)}\
 behind`:s===null?"unknown":s==="nothing"?"up to date":`${s} is due`}function Je(s){const{stack:c,fleet:f,runtime:$}=s;return{
title:`Stack ${c.name}`,head:["what","is"],rows:[["stack",c.status.name],["deployed by",s.version==="1.0.0"?P.t:`${s.version||
"unknown"}; this is ${P.t}`],["template",s.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["\
memcached",`${f.cacheNodes.length} of ${f.cacheSize}: ${f.cacheNodes.join(" ")||"none"}`],["list as written",f.servers.join(
" ")||"none"],["token",ge(s.token,xe)],["lock",ge(s.lock,ut)],["reconciler",ge(s.pause,g=>g?.paused?`paused by ${g.by}`:
"not paused")],["launch template",Te(s)],["suspended processes",ge(s.suspensions,me)],["alarms",ge(s.alarms,g=>g.map(({name:I})=>I).
join(", ")||"none")],["image",ge(s.image,({id:g,newest:I,isNewest:Y})=>Y?g:`${g}; ${I} is newer`)],["Cloudflare's ranges",
ge(s.cloudflare,Xe)],["Lambda runtime",ge($,({name:g,endsOn:I,daysLeft:Y})=>`${g}, ends on ${I} (${Y} days)`)]]}}const ge=(s,c)=>Ge(
s)?c(s.value):`unknown: ${s.unknown}`;function xe({labels:s,ageSeconds:c}){const f=Object.values(j.p).flatMap(g=>s[g]===
void 0?[]:[`${g} ${s[g]}`]),$=c===null?[]:[`${Le(c)} old`];return[...f,...$].join(", ")||"none"}function Te({nodes:s,newestTemplate:c}){
if(!c)return"unknown: the stack does not tell its newest version";const f=Be(s,c).length;return f===0?`version ${c}`:`ve\
rsion ${c}, which ${f} of ${s.length} do not run`}const ut=s=>s===null||s.state==="free"?"free":`${s.owner} (${s.purpose}\
), ${s.state}`,Ke={breaker:"the breaker",run:"the run that holds the lock",left:"a run that ended",nobody:"nobody known"},
me=s=>s.map(({processes:c,by:f})=>`${c.join(" and ")} by ${Ke[f]}`).join(", ")||"none";function Xe({added:s,removed:c}){
return s.length+c.length===0?"as this version has them":[...s.map(f=>`+ ${f}`),...c.map(f=>`- ${f}`)].join(" ")}function Le(s){
const c=[[Math.floor(s/86400),"d"],[Math.floor(s/3600)%24,"h"],[Math.floor(s/60)%60,"min"],[Math.floor(s)%60,"s"]],f=c.findIndex(
([$])=>$>0);return f<0?"0 s":c.slice(f,f+2).filter(([$])=>$>0).map(([$,g])=>`${$} ${g}`).join(" ")}function Qe({underWay:s,
alarms:c,image:f,cloudflare:$,runtime:g,isTemplateCurrent:I}){const Y=Oe(c)??[],ce=Oe($),ye=Oe(g);return[...s,...Y.map(({
name:Se,description:Ze})=>`alarm ${Se}: ${Ze}`),...I?[]:["a deploy with these inputs would change the stack"],...Oe(f)?.
isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes it"]:[],...ce&&ce.added.length+ce.removed.
length>0?["Cloudflare's ranges have changed: use a newer version of this action, or set allowed-cidrs"]:[],...ye?.endsSoon?
[`Lambda ends ${ye.name} on ${ye.endsOn}: deploy with a newer version of this action`]:[]]}function qe(s){const{token:c,
alarms:f,lock:$,pause:g,suspensions:I,image:Y,cloudflare:ce,runtime:ye}=s,Se={token:c,alarms:f,lock:$,pause:g,suspensions:I,
image:Y,cloudflare:ce,runtime:ye},Ze=Object.entries(Se).flatMap(([ve,Ne])=>Ge(Ne)?[]:[`${ve}: ${Ne.unknown}`]);return{version:s.
version,templateCurrent:s.isTemplateCurrent,nodes:s.nodes,launchTemplate:{newest:s.newestTemplate||null,outdated:Be(s.nodes,
s.newestTemplate).map(({id:ve})=>ve)},...Object.fromEntries(Object.entries(Se).map(([ve,Ne])=>[ve,Oe(Ne)])),notices:Qe(s),
unknown:[...Ze,...s.nodesUnknown?[`nodes: ${s.nodesUnknown}`]:[]]}}}),3951:((v,U,n)=>{n.d(U,{t:()=>A});const A="1.0.0"})},
Gn={};function oe(v){var U=Gn[v];if(U!==void 0)return U.exports;var n=Gn[v]={exports:{}},A=!0;try{Vn[v](n,n.exports,oe),
A=!1}finally{A&&delete Gn[v]}return n.exports}oe.m=Vn,typeof oe<"u"&&(oe.ab=decodeURIComponent(new URL(".",import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var v=typeof Symbol=="function"?Symbol("webp\
ack queues"):"__webpack_queues__",U=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",n=typeof Symbol==
"function"?Symbol("webpack error"):"__webpack_error__",A=j=>{j&&j.d<1&&(j.d=1,j.forEach(P=>P.r--),j.forEach(P=>P.r--?P.r++:
P()))},z=j=>j.map(P=>{if(P!==null&&typeof P=="object"){if(P[v])return P;if(P.then){var R=[];R.d=0,P.then(Z=>{p[U]=Z,A(R)},
Z=>{p[n]=Z,A(R)});var p={};return p[v]=Z=>Z(R),p}}var B={};return B[v]=Z=>{},B[U]=P,B});oe.a=(j,P,R)=>{var p;R&&((p=[]).
d=-1);var B=new Set,Z=j.exports,V,O,m,S=new Promise((E,C)=>{m=C,O=E});S[U]=Z,S[v]=E=>(p&&E(p),B.forEach(E),S.catch(C=>{})),
j.exports=S,P(E=>{V=z(E);var C,H=()=>V.map(N=>{if(N[n])throw N[n];return N[U]}),ae=new Promise(N=>{C=()=>N(H),C.r=0;var D=x=>x!==
p&&!B.has(x)&&(B.add(x),x&&!x.d&&(C.r++,x.push(C)));V.map(x=>x[v](D))});return C.r?ae:H()},E=>(E?m(S[n]=E):O(Z),A(p))),p&&
p.d<0&&(p.d=0)}})(),(()=>{var v=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,U;oe.t=function(n,A){if(A&
1&&(n=this(n)),A&8||typeof n=="object"&&n&&(A&4&&n.__esModule||A&16&&typeof n.then=="function"))return n;var z=Object.create(
null);oe.r(z);var j={};U=U||[null,v({}),v([]),v(v)];for(var P=A&2&&n;typeof P=="object"&&!~U.indexOf(P);P=v(P))Object.getOwnPropertyNames(
P).forEach(R=>j[R]=()=>n[R]);return j.default=()=>n,oe.d(z,j),z}})(),oe.d=(v,U)=>{for(var n in U)oe.o(U,n)&&!oe.o(v,n)&&
Object.defineProperty(v,n,{enumerable:!0,get:U[n]})},oe.f={},oe.e=v=>Promise.all(Object.keys(oe.f).reduce((U,n)=>(oe.f[n](
v,U),U),[])),oe.u=v=>""+v+".index.js",oe.o=(v,U)=>Object.prototype.hasOwnProperty.call(v,U),oe.r=v=>{typeof Symbol<"u"&&
Symbol.toStringTag&&Object.defineProperty(v,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(v,"__esModule",{value:!0})},
(()=>{var v={8792:0},U=n=>{var{ids:A,modules:z,runtime:j}=n,P,R,p=0;for(P in z)oe.o(z,P)&&(oe.m[P]=z[P]);for(j&&j(oe);p<
A.length;p++)R=A[p],oe.o(v,R)&&v[R]&&v[R][0](),v[A[p]]=0};oe.f.j=(n,A)=>{var z=oe.o(v,n)?v[n]:void 0;if(z!==0)if(z)A.push(
z[1]);else{var j=import("./"+oe.u(n)).then(U,P=>{throw v[n]!==0&&(v[n]=void 0),P}),j=Promise.race([j,new Promise(P=>z=v[n]=
[P])]);A.push(z[1]=j)}}})();var Hn=oe(2015);Hn=await Hn;
