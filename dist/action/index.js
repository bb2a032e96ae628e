import{createRequire as ie}from"module";var Bn={6982:(v=>{v.exports=ie(import.meta.url)("crypto")}),9896:(v=>{v.exports=
ie(import.meta.url)("fs")}),6698:(v=>{v.exports=ie(import.meta.url)("node:async_hooks")}),1421:(v=>{v.exports=ie(import.meta.
url)("node:child_process")}),7598:(v=>{v.exports=ie(import.meta.url)("node:crypto")}),3024:(v=>{v.exports=ie(import.meta.
url)("node:fs")}),1455:(v=>{v.exports=ie(import.meta.url)("node:fs/promises")}),7067:(v=>{v.exports=ie(import.meta.url)(
"node:http")}),4708:(v=>{v.exports=ie(import.meta.url)("node:https")}),7030:(v=>{v.exports=ie(import.meta.url)("node:net")}),
8161:(v=>{v.exports=ie(import.meta.url)("node:os")}),6760:(v=>{v.exports=ie(import.meta.url)("node:path")}),1708:(v=>{v.
exports=ie(import.meta.url)("node:process")}),7075:(v=>{v.exports=ie(import.meta.url)("node:stream")}),8321:(v=>{v.exports=
ie(import.meta.url)("node:stream/consumers")}),3136:(v=>{v.exports=ie(import.meta.url)("node:url")}),7975:(v=>{v.exports=
ie(import.meta.url)("node:util")}),8522:(v=>{v.exports=ie(import.meta.url)("node:zlib")}),857:(v=>{v.exports=ie(import.meta.
url)("os")}),1062:((v,Z,o)=>{o.d(Z,{a:()=>G,c:()=>x,d:()=>A,i:()=>K,l:()=>g,n:()=>T,o:()=>D,r:()=>y,s:()=>z,t:()=>k,u:()=>C});
const z=O=>O.trimStart().replace(/\s*[\r\n]+\s*/g," ").replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi,
S),S=O=>O.replace(/\S/g,L=>`&#${L.codePointAt(0)};`);function C(O,L){if(O.length<=L)return O;const H=`\u2026 (${O.length.
toLocaleString("en-US")} characters)`,J=Math.max(0,L-H.length),q=Math.floor(J/4),_=q===0?"":O.slice(-q);return`${R(O.slice(
0,J-q))}${H}${R(_)}`}const R=O=>O.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function A(O,L){const H=J=>`| ${J.join(
" | ")} |`;return[H(O),H(O.map(()=>"---")),...L.map(H)].join(`
`)}const g=({head:O,rows:L},H)=>A(O.map(z),L.map(J=>J.map(q=>z(C(q,H))))),D=(O,L)=>`<details><summary>${z(O)}</summary>

${L}

</details>`,x=(O,L)=>`[${z(O)}](<${L.replace(/[<>\s]/g,encodeURIComponent)}>)`;function G(O,L=""){const H=Math.max(0,...(O.
match(/`+/g)??[]).map(q=>q.length)),J="`".repeat(Math.max(3,H+1));return`${J}${L}
${O}
${J}`}const E=["action","logical id","type","replacement","from \u2192 to"],p="\u2013",y=(O,L=60)=>({title:"Changes",head:E,
rows:O.map(H=>[...w(H),H.properties.map(J=>V(J,L)).join("; ")])}),w=O=>[P(O),O.logicalId,O.type,O.replacement];function P({
action:O,drift:L,isRetained:H}){const J=O==="None"?[]:[O],q=L?[L==="DELETED"?"deleted by hand":"changed by hand"]:[];return[
...J,...q,...H?["the old one is kept"]:[]].join(", ")}function V(O,L){const{path:H,from:J,to:q,replacement:_,drifted:ee}=O,
ge=he=>he===void 0?p:C(he,L),Le=ee===void 0?"":` (really ${C(ee,L)})`,Ne=_==="no"?"":` [replacement: ${_}]`;return`${re(
H)}: ${ge(J)}${Le} \u2192 ${O.isKnownAfterApply?"(known after apply)":ge(q)}${Ne}`}const re=O=>O.replace(/^\/Properties\//,
"").replaceAll("/",".");function T(O){if(O.length===0)return"nothing changes";const L=new Map;for(const{action:ee}of O)L.
set(ee,(L.get(ee)??0)+1);const H=[...L].filter(([ee])=>ee!=="None").map(([ee,ge])=>`${ge} ${ee}`),J=O.filter(({drift:ee})=>ee).
length,q=O.filter(({replacement:ee})=>ee==="yes").length,_=O.filter(({replacement:ee})=>ee==="may").length;return[...H,...q?
[`${q} replaced`]:[],..._?[`${_} perhaps replaced`]:[],...J?[`${J} changed by hand`]:[]].join(", ")}function k(O,L){const H=[
...O].sort((_,ee)=>X(ee)-X(_)).slice(0,L.rows),J=H.map(_=>[...w(_).map(ee=>z(C(ee,Math.max(128,L.text)))),Q(_.properties,
L)]),q=O.length-H.length;return`${A(E,J)}${q>0?`

\u2026 and ${q} more changes`:""}`}const I=/^AWS::(IAM::|EC2::SecurityGroup|Lambda::Permission$)|Policy$/;function K(O){
return O.every(({action:L})=>L==="Add")?[]:O.filter(({type:L})=>I.test(L)).map(({logicalId:L})=>L)}const oe={yes:4,may:2,
no:0},X=({replacement:O,action:L})=>oe[O]+(L==="Remove"?1:0);function Q(O,L){const H=O.slice(0,L.properties).map(q=>z(V(
{...q,path:C(q.path,200)},L.text))),J=O.length-H.length;return[...H,...J>0?[H.length>0?`\u2026 and ${J} more`:`${J} prop\
erties`]:[]].join("<br>")}}),9065:((v,Z,o)=>{o.d(Z,{n:()=>g,r:()=>z,t:()=>A});const z=["launch-gate","port-probe","endpo\
int-sync","reconciler"],S=24,C=256,R=16;function A(G){return S-Math.ceil(Math.log2(2*G))}function g(G,E){const p=D(G,A(E)),
y=P=>`${x(p+P*C)}/${S}`,w=Array.from({length:E},(P,V)=>V);return{publicCidrs:w.map(P=>y(2*P)),privateCidrs:w.map(P=>y(2*
P+1))}}function D(G,E){const[p,y,w,P,V]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(G)??[]).slice(1).
map(Number),re=[p,y,w,P].map(I=>I??NaN);if(V===void 0||re.some(I=>!(I<=255)))throw new Error(`vpc range "${G}" is not IP\
v4 in the form a.b.c.d/prefix`);if(V<R||V>E)throw new Error(`vpc range "${G}" has prefix ${V}, allowed is ${R} to ${E}`);
const T=re.reduce((I,K)=>I*256+K,0),k=2**(32-V);if(T%k!==0)throw new Error(`vpc range "${G}" has host bits set, write ${x(
T-T%k)}/${V}`);return T}const x=G=>[24,16,8,0].map(E=>G>>>E&255).join(".")}),979:((v,Z,o)=>{o.d(Z,{a:()=>z,i:()=>C,n:()=>D,
o:()=>G,r:()=>g,s:()=>S,t:()=>R});function z(E){const p=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(E);
if(!p)return;const y=p.slice(1);if(y.some(k=>k.length>1&&k.startsWith("0")))return;const[w=0,P=0,V=0,re=0,T=0]=y.map(Number);
if(!(Math.max(w,P,V,re)>255||T>32))return{base:((w*256+P)*256+V)*256+re,prefix:T}}const S=E=>2**(32-E.prefix),C=E=>E.base%
S(E)===0,R=E=>({...E,base:E.base-E.base%S(E)}),A=(E,p)=>E.base<p.base+S(p)&&p.base<E.base+S(E);function g({base:E,prefix:p}){
return`${[24,16,8,0].map(y=>Math.floor(E/2**y)%256).join(".")}/${p}`}function D(E){for(const[p,y]of E.entries()){const w=E.
slice(p+1).find(P=>A(y,P));if(w)return[y,w]}}const x=[["0.0.0.0/8","this network"],["127.0.0.0/8","loopback"],["169.254.\
0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function G(E){const p=x.find(([y])=>{const w=z(
y);return w!==void 0&&A(w,E)});return p&&`${p[0]}, ${p[1]}`}}),6765:((v,Z,o)=>{o.d(Z,{n:()=>z,t:()=>S});const z={now:()=>Date.
now(),after:(C,R)=>{const A=setTimeout(R,C);return()=>clearTimeout(A)}};function S(C,R){return new Promise(A=>{C.after(R,
A)})}}),3350:((v,Z,o)=>{o.d(Z,{t:()=>S});const z=[{text:8e3,rows:2e3,properties:100},{text:1e3,rows:1e3,properties:50},{
text:300,rows:500,properties:20},{text:120,rows:500,properties:10},{text:60,rows:500,properties:4},{text:40,rows:500,properties:1},
{text:24,rows:500,properties:1},{text:24,rows:500,properties:0},{text:24,rows:200,properties:0},{text:40,rows:100,properties:1},
{text:40,rows:25,properties:1},{text:40,rows:5,properties:1}];function S(A,g,D){let x="";for(const G of z)if(x=D(G),g(x)<=
A)return x;return R(x,A,g)}const C=`

\u2026 cut here
`;function R(A,g,D){let[x,G]=[0,A.length];for(;G-x>1;){const E=Math.floor((x+G)/2);D(A.slice(0,E)+C)<=g?x=E:G=E}return A.
slice(0,x).replace(/[\uD800-\uDBFF]$/,"")+C}}),2264:((v,Z,o)=>{o.d(Z,{n:()=>S,t:()=>z});var z=class extends Error{name="\
AppError";code;fault;details;constructor(C,R,A={}){super(R,A.cause===void 0?void 0:{cause:A.cause}),this.code=C,this.fault=
A.fault??"user",this.details=A.details??[]}};function S(C){return C instanceof Error?C.message:String(C)}}),6580:((v,Z,o)=>{
o.d(Z,{n:()=>E,r:()=>g,t:()=>G});var z=o(2264);const S=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOS\
TUNREACH","ENETUNREACH","ECONNRESET"]),C={CredentialsProviderError:["credentials.missing","no AWS credentials were found\
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
.refused","AWS refused the signature; check the secret access key and the clock"]},R=["credentials.refused","AWS does no\
t let this job into the role; its trust policy must allow the token's sub and aud"];function A(p){return G(p,"InvalidIde\
ntityToken","InvalidIdentityTokenException","IDPRejectedClaim")?!0:/not authorized to perform:? sts:AssumeRole/i.test((0,z.
n)(p))}function g(p){if(p instanceof z.t)return p;const y=p instanceof Error?p.name:"",w=A(p)?R:C[y];if(w)return new z.t(
w[0],`${w[1]} (${(0,z.n)(p)})`,{cause:p});const P=x(p);if(P){const V=`the AWS endpoint cannot be reached (${P}: ${(0,z.n)(
p)}); check region, network and AWS_ENDPOINT_URL`;return new z.t("endpoint.unreachable",V,{cause:p})}if(p instanceof TypeError&&
"code"in p&&p.code==="ERR_INVALID_URL"){const V=`"${"input"in p?String(p.input):""}" is no address of an AWS endpoint; c\
orrect AWS_ENDPOINT_URL, or leave it unset`;return new z.t("endpoint.unreachable",V,{cause:p})}if((0,z.n)(p)==="Region i\
s missing")return new z.t("region.missing","no AWS region is set; set AWS_REGION or the input of the credentials step",{
cause:p});if(D(p)>=500){const V=`AWS could not answer a call (${y}: ${(0,z.n)(p)}); run again`;return new z.t("aws.unava\
ilable",V,{cause:p})}return new z.t("internal",`${y||"error"}: ${(0,z.n)(p)}`,{fault:"tool",cause:p})}function D(p){const{
$metadata:y}=p??{};return y?.httpStatusCode??0}function x(p,y=0){if(!(p instanceof Error)||y>5)return;const w="code"in p?
String(p.code):"";return S.has(w)?w:p.name==="TimeoutError"?"ETIMEDOUT":x(p.cause,y+1)}const G=(p,...y)=>p instanceof Error&&
y.includes(p.name),E=p=>p instanceof Error&&C[p.name]?.[0]==="aws.throttled"}),2015:((v,Z,o)=>{o.a(v,async(z,S)=>{try{let Ee=function(r=Ce()){
const l=g.r.map(u=>[u,We(r,u)]);return{stack:{lambdaKeys:Object.fromEntries(l.map(([u,{key:e}])=>[u,e])),instancePayload:me(
r,"instance/payload.txt").toString("utf8").trim()},artifacts:[...new Map(l.map(([,u])=>[u.key,u])).values()]}},We=function(r,l){
const u=me(r,`lambdas/${l}.zip`),e=(0,T.createHash)("sha256").update(u).digest("hex");return{key:`artifacts/${e}.zip`,sha256:e,
body:u}},me=function(r,l){const u=`${r}/dist/${l}`;try{return(0,k.readFileSync)(u)}catch(e){throw new A.t("internal",`${u}\
 cannot be read; build it with \`npm run build\``,{fault:"tool",cause:e})}},Ce=function(r=(0,K.fileURLToPath)(import.meta.
url)){const l=(0,I.dirname)(r);if((0,k.existsSync)(`${l}/action.yml`))return l;if(l===r)throw new A.t("internal","no act\
ion.yml stands above the Action's own files",{fault:"tool"});return Ce(l)},ze=function({region:r,endpoint:l}){const u={...r&&
{region:r},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[D.c,G.t]]},e={...u,requestHandler:{requestTimeout:x.a+15e3}};
let t=0;return{autoScaling:de(async()=>new(await Promise.all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),
o.e(8060),o.e(990),o.e(3655),o.e(284),o.e(3776),o.e(6313),o.e(6164),o.e(22),o.e(4848)]).then(o.bind(o,4848))).AutoScalingClient(
u)),cloudFormation:de(async()=>{const n=new(await Promise.all([o.e(5827),o.e(3656),o.e(2803),o.e(9632)]).then(o.bind(o,7149))).
CloudFormationClient(u),s=i=>d=>(t+=1,i(d));return n.middlewareStack.add(s,{step:"finalizeRequest",priority:"low",name:"\
count"}),n}),cloudWatch:de(async()=>new(await Promise.all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),o.
e(8060),o.e(990),o.e(3655),o.e(284),o.e(2619),o.e(4471),o.e(2601),o.e(4255),o.e(6187),o.e(611)]).then(o.bind(o,985))).CloudWatchClient(
u)),ec2:de(async()=>new(await Promise.all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),o.e(8060),o.e(990),
o.e(3655),o.e(284),o.e(3776),o.e(6313),o.e(6164),o.e(3340)]).then(o.bind(o,3835))).EC2Client(u)),elastiCache:de(async()=>new(await Promise.
all([o.e(5827),o.e(3656),o.e(2619),o.e(4909)]).then(o.bind(o,4909))).ElastiCacheClient(u)),eventBridge:de(async()=>new(await Promise.
all([o.e(5827),o.e(1364),o.e(3776),o.e(223)]).then(o.bind(o,3626))).EventBridgeClient(u)),lambda:de(async()=>new(await Promise.
all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),o.e(8060),o.e(990),o.e(3655),o.e(284),o.e(2619),o.e(4471),
o.e(2601),o.e(4255),o.e(6187),o.e(3012)]).then(o.bind(o,1548))).LambdaClient(e)),loadBalancing:de(async()=>new(await Promise.
all([o.e(5827),o.e(3656),o.e(1419)]).then(o.bind(o,1419))).ElasticLoadBalancingV2Client(u)),s3:de(async()=>{const{S3Client:n}=await Promise.
all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),o.e(8060),o.e(990),o.e(3655),o.e(284),o.e(3776),o.e(6313),
o.e(6164),o.e(8628)]).then(o.bind(o,311)),s=l?{endpoint:l,forcePathStyle:Ye(l)}:{};return new n({...u,...s})}),ssm:de(async()=>{
const n=new(await Promise.all([o.e(5827),o.e(3656),o.e(1364),o.e(5268),o.e(8060),o.e(990),o.e(3655),o.e(284),o.e(2619),o.
e(4471),o.e(9996),o.e(8552),o.e(1321)]).then(o.bind(o,7958))).SSMClient(u);return n.middlewareStack.add(at,{step:"deseri\
alize",name:"repeatable"}),n}),sts:de(async()=>new(await Promise.all([o.e(5827),o.e(3656),o.e(9713),o.e(5743)]).then(o.bind(
o,7945))).STSClient(u)),cloudFormationCalls:()=>t}},Ye=function(r){if(!r||!URL.canParse(r))return!1;const{hostname:l}=new URL(
r);return(0,oe.isIP)(l.replace(/^\[|\]$/g,""))!==0},de=function(r){let l;return()=>(l??=r(),l)},c=function(r,l,u){const e={
"http:":X.request,"https:":Q.request}[r.protocol];if(!e)throw new Error(`${r.protocol} is not fetched, only http: and ht\
tps:`);return new Promise((t,n)=>{e(r,{signal:l,headers:u},t).once("error",n).end()})},j=function(r){const l=JSON.stringify(
r);if(l.length<=b)return l;for(const u of $){const e=JSON.stringify({...B(r,u),shortened:!0});if(e.length<=b)return e}return JSON.
stringify({command:r.command,stack:r.stack,shortened:!0})},B=function(r,l){return typeof r=="string"?(0,w.u)(r,l.text):Array.
isArray(r)?r.slice(0,l.list).map(u=>B(u,l)):typeof r!="object"||r===null?r:Object.fromEntries(Object.entries(r).map(([u,
e])=>[u,B(e,l)]))},ve=function({partition:r,region:l},u,e){const t=le[r];if(!t)return[];const n=(d,m)=>`https://${l}.${t}\
/${d}/home?region=${l}#${m}`,s=d=>`/stacks/${d}?stackId=${encodeURIComponent(e??"")}`,i=[{title:"Stack",url:n("cloudform\
ation",s("stackinfo"))},{title:"Events",url:n("cloudformation",s("events"))}];return[...e?i:[],{title:"Auto Scaling grou\
p",url:n("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,D.g)(u))};view=details`)},{title:"Boot log",url:n("cl\
oudwatch",`logsV2:log-groups/log-group/${Oe((0,D.h)(u))}`)}]},pe=function({instances:r,cacheNodes:l,cacheSize:u,servers:e}){
const t=r.slice(0,De),n=[...new Set(t.map(({zone:d})=>d))].sort(),s=[...new Set([...l,...e])].sort(),i=Math.max(0,u-s.length);
return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',...n.flatMap((d,m)=>Ae(d,m,t)),'  subgraph\
 cache["memcached"]',...s.map((d,m)=>`    m${m}[("${Ge(d)}")]`),...i>0?[`    missing[("${i} missing")]`]:[],"  end",...t.
map((d,m)=>`  nlb ${(0,re.t)(d)?"-->":"-.->"} i${m}`),...n.map((d,m)=>`  z${m} --> cache`),"  classDef well fill:#dafbe1\
,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf222e,color:#1f2328","  classDef waiting fill:#fff8\
c5,stroke:#9a6700,color:#1f2328",...t.map((d,m)=>`  class i${m} ${Gt(d)}`),...s.map((d,m)=>`  class m${m} ${Vt(d,l,e)}`),
...i>0?["  class missing ill"]:[]].join(`
`)},Ae=function(r,l,u){const e=u.flatMap((n,s)=>n.zone===r?[{one:n,at:s}]:[]),t=({one:n,at:s})=>`    i${s}["${Ge(n.id)}<\
br/>${Ge(n.address||"no address")}<br/>${Ge(`${n.lifecycle}, ${n.target}, 2408 ${n.port}`)}"]`;return[`  subgraph z${l}[\
"${Ge(r)}"]`,...e.map(t),"  end"]},Gt=function(r){if(/^(Pending|Terminating)/.test(r.lifecycle))return"waiting";const l=r.
port==="open"||r.port==="not asked";return(0,re.t)(r)&&r.health==="Healthy"&&r.target==="healthy"&&l?"well":"ill"},Vt=function(r,l,u){
return l.includes(r)&&u.includes(r)?"well":"ill"},Bt=function(r,l){const{command:u,failure:e,findings:t,tables:n}=r;return`${[
`### railgun-ha ${(0,w.s)(u)}: ${e?"failed":"done"}`,...(0,V.i)(r,l),...Ht(r),...(0,V.t)(t.changes,l),...(0,V.n)(t.cost),
...(0,V.r)(t.events,l),...t.fleet?[`#### Topology

\`\`\`mermaid
${pe(t.fleet)}
\`\`\``]:[],...n.map(s=>ut(s,l)),...ct(r)].join(`

`)}
`},Ht=function({findings:r,stackName:l}){const{identity:u,stackId:e}=r;if(!u)return[];const t=`account ${u.account}, ${u.
region}, as ${u.arn}`;return[[...ve(u,l,e).map(({title:n,url:s})=>(0,w.c)(n,s)),(0,w.s)(t)].join(" \xB7 ")]},ut=function({
title:r,head:l,rows:u},e){const t=u.slice(0,e.rows),n=u.length-t.length,s=`${(0,w.l)({title:r,head:l,rows:t},e.text)}${n>
0?`

\u2026 and ${n} more rows`:""}`;return u.length>En?(0,w.o)(`${r}: ${u.length} rows`,s):`#### ${(0,w.s)(r)}

${s}`},ct=function({phases:r}){if(r.length===0)return[];const l=r.map(({name:e,millis:t})=>[(0,w.s)(e),Wt(t)]),u=r.reduce(
(e,{millis:t})=>e+t,0);return[(0,w.o)(`Timings: ${Wt(u)}`,(0,w.d)(["phase","took"],l))]},dt=function({failure:r,findings:l}){
if(!r)return"";const{message:u,details:e,fault:t}=r,{rootCause:n}=l,s=n?[(0,y.t)(n),...n.remedy?[n.remedy]:[]]:[],i=s[0]===
u,d=t==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return Xt([...i?[]:s,u,...e.map(m=>`\
- ${m}`),...d])},Xt=function(r){const l=r.map(n=>(0,w.u)(n,Yt/2));let u=0;const e=l.filter(n=>(u+=n.length+1,u<=Yt)),t=r.
length-e.length;return[...e,...t>0?[`\u2026 and ${t} more in the summary`]:[]].join(`
`)},Ie=function(r){return r==null?"":typeof r=="string"||r instanceof String?r:JSON.stringify(r)},ft=function(r){return Object.
keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}},
xe=function(r,l,u){const e=new q(r,l,u);process.stdout.write(e.toString()+L.EOL)},ht=function(r,l=""){xe(r,{},l)},Qt=function(r){
return Ie(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},qt=function(r){return Ie(r).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},_t=function(r,l){const u=process.
env[`GITHUB_${r}`];if(!u)throw new Error(`Unable to find environment variable for file command ${r}`);if(!J.existsSync(u))
throw new Error(`Missing file at path: ${u}`);J.appendFileSync(u,`${Ie(l)}${L.EOL}`,{encoding:"utf8"})},en=function(r,l){
const u=`ghadelimiter_${H.randomUUID()}`,e=Ie(l);if(r.includes(u))throw new Error(`Unexpected input: name should not con\
tain the delimiter "${u}"`);if(e.includes(u))throw new Error(`Unexpected input: value should not contain the delimiter "${u}\
"`);return`${r}<<${u}${L.EOL}${e}${L.EOL}${u}`},mt=function(r){xe("add-mask",{},r)},nn=function(r,l){if(process.env.GITHUB_OUTPUT)
return _t("OUTPUT",en(r,l));process.stdout.write(L.EOL),xe("set-output",{name:r},Ie(l))},Qe=function(r,l={}){xe("error",
ft(l),r instanceof Error?r.toString():r)},on=function(r,l={}){xe("warning",ft(l),r instanceof Error?r.toString():r)},rn=function(r){
process.stdout.write(r+L.EOL)},sn=function(r){ht("group",r)},an=function(){ht("endgroup")},gt=function(r,l=[]){const u=[
...r,...l].filter(i=>i.length>=pt),e=l.filter(({length:i})=>i>=ln&&i<pt),t=u.flatMap(fn).flatMap($t),n=u.flatMap(i=>[i,Buffer.
from(i).toString("hex")]).flatMap($t),s=[...vt(t.map(i=>yt(i,In))).map(i=>new RegExp(i,"gu")),...vt([...n.map(i=>yt(i)),
...e.map(i=>`(?<![\\p{L}\\p{N}])${yt(i)}(?![\\p{L}\\p{N}])`)]).map(i=>new RegExp(i,"giu"))];return i=>s.reduce((d,m)=>d.
replace(m,Cn),i)},un=function(r,l){const u=e=>typeof e=="string"?r(e):Array.isArray(e)?e.map(u):typeof e!="object"||e===
null||Object.getPrototypeOf(e)!==Object.prototype?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,u(n)]));return u(
l)},vt=function(r){const l=[...new Set(r)].sort((e,t)=>t.length-e.length),u=[];for(const e of l){const t=u.at(-1),n=t===
void 0?"":`${t}|${e}`;n&&n.length<=jn?u[u.length-1]=n:u.push(e)}return u},$t=function(r){const l=[...r];if(l.length<128)
return[r];const u=Math.floor(l.length/bt);return Array.from({length:u},(e,t)=>l.slice(t*bt,t===u-1?void 0:(t+1)*bt).join(
""))},cn=function(r){if(/[A-Za-z0-9]/.test(r))return r;const l=r.codePointAt(0)??0,u=l.toString(16),e=[...Buffer.from(r)].
map(i=>`%${i.toString(16).padStart(2,"0")}`).join(""),t=r.split("").map(i=>`\\\\+u${i.charCodeAt(0).toString(16).padStart(
4,"0")}`),n=[Ln(r),wt(e),wt(t.join("")),`&#0*${l};`,wt(`&#x0*${u};`)],s=dn[r];return s&&n.push(`\\\\+${s}`),`(?:${[...n,
...xn[r]??[]].join("|")})`},fn=function(r){const l=Buffer.from(r),u=[0,1,2].map(e=>{const t=Buffer.concat([Buffer.alloc(
e),l]).toString("base64").replaceAll("=",""),n=Math.ceil(e*8/6),s=Math.floor((e+l.length)*8/6);return t.slice(n,s)});return[
l.toString("base64"),...u].filter(e=>e.length>=pt)},hn=function(r,l,u){const e=(0,p.u)(r),t=mn(e,l);return t!==e.command&&
u.info(`${l}: ${e.command} only plans (on-pull-request)`),{...e,command:t}},mn=function({command:r,onPullRequest:l},u){return r===
"deploy"&&Fn.has(u)&&l==="plan"?"plan":r},pn=function(r){const l=Object.entries(r).filter(([u])=>u.startsWith("INPUT_"));
return Object.fromEntries(l.map(([u,e])=>[u.slice(6).toLowerCase(),e]))},gn=function(r,l,u,e){const t={region:r.AWS_REGION||
r.AWS_DEFAULT_REGION,endpoint:r.AWS_ENDPOINT_URL_S3||r.AWS_ENDPOINT_URL},n=`${r.GITHUB_RUN_ID??"local"}-${r.GITHUB_RUN_ATTEMPT??
"1"}`;return{aws:l.aws??ze(t),clock:l.clock??R.n,record:e,note:async s=>{r.GITHUB_STEP_SUMMARY&&await u.summarise(On(u.redacted(
s)))},fetch:l.fetch??it,assets:l.assets??(()=>Ee()),log:u,print:s=>u.print(s),hide:s=>u.hide(s),hideDeclared:s=>u.hideDeclared(
s),runName:n.replace(/[^A-Za-z0-9-]/g,"-")}},vn=function(r,l){if(l.length===0)return r;const{code:u,message:e,details:t,
fault:n,cause:s}=r;return new A.t(u,e,{fault:n,cause:s,details:[...t,...l]})},bn=function(r){const{headline:l,outputs:u,
result:e,tables:t,failure:n,...s}=r,i=u["stack-id"]||void 0;return Object.fromEntries(Object.entries({stackId:i,...s}).filter(
([,d])=>d!==void 0))},$n=function(r,{command:l,given:u,findings:e,report:t,failure:n}){return r.redacted({command:l,stackName:u["\
stack-name"]?.trim()||p.f["stack-name"],headline:t?.headline??"",tables:t?.tables??[],failure:n&&{code:n.code,message:n.
message,details:n.details,fault:n.fault},findings:e,phases:r.phases,isNoOp:!n&&t?.result.changed===!1&&!e.changes?.length})};
var Ne=Ee,he=We,St=me,ae=Ce,Et=ze,_e=Ye,et=de,Ve=c,tt=j,zt=B,U=ve,ye=pe,Ot=Ae,we=Gt,Re=Vt,At=Bt,Tt=Ht,Ze=ut,Be=ct,Me=dt,
Nt=Xt,Pe=Ie,yn=ft,Rt=xe,wn=ht,Pt=Qt,Sn=qt,Ct=_t,He=en,jt=mt,It=nn,nt=Qe,xt=on,ot=rn,Lt=sn,Zt=an,rt=gt,be=un,st=vt,Ue=$t,
Mt=cn,Ut=fn,ke=hn,Se=mn,kt=pn,Fe=gn,Ft=vn,Dt=bn,ue=$n,C=o(8953),R=o(6765),A=o(2264),g=o(9065),D=o(7643),x=o(8861),G=o(3951),
E=o(6580),p=o(321),y=o(8669),w=o(1062),P=o(3350),V=o(3903),re=o(5474),T=o(7598),k=o(3024),I=o(6760),K=o(3136),oe=o(7030),
X=o(7067),Q=o(4708),O=o(8321),L=o(857),H=o(6982),J=o(9896);const at=r=>async l=>{try{return await r(l)}catch(u){throw u instanceof
Error&&u.name==="TooManyUpdates"&&Object.assign(u,{$retryable:{throttling:!0}}),u}},Je=20,je={Accept:"*/*","User-Agent":`${D.
c}/${G.t}`},Xe=new Set([301,302,303,307,308]),it=async(r,{signal:l,headers:u})=>{try{return await a(new URL(r),l,u??{})}catch(e){
throw l.aborted?l.reason:e instanceof AggregateError?e.errors[0]:e}};async function a(r,l,u){let e=r,t=u;for(let n=0;n<=
Je;n++){const s=await c(e,l,{...je,...t}),{location:i}=s.headers;if(!Xe.has(s.statusCode)||!i)return f(s);s.resume(),e=new URL(
i,e),e.origin!==r.origin&&(t={})}throw new Error(`more than ${Je} redirects`)}async function f(r){const l=r.statusCode??
0,u=await(0,O.buffer)(r);return{ok:l>=200&&l<300,status:l,arrayBuffer:async()=>new Uint8Array(u).buffer,json:async()=>JSON.
parse(u.toString("utf8"))}}const b=5e5,$=[{text:1e4,list:1e4},{text:1e3,list:1e4},{text:200,list:1e4},{text:60,list:5e3},
{text:60,list:500},{text:60,list:20}],le={aws:"console.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-eusc":"conso\
le.amazonaws-eusc.eu","aws-us-gov":"console.amazonaws-us-gov.com"},Oe=r=>encodeURIComponent(encodeURIComponent(r)).replaceAll(
"%","$"),De=100,Ge=r=>(r||"unknown").replace(/[^A-Za-z0-9 .:,()/-]/gu,l=>`#${l.codePointAt(0)};`),lt=1e6,En=25,zn=(r,l=0)=>(0,P.
t)(lt-l,Buffer.byteLength,u=>Bt(r,u)),On=r=>(0,P.t)(lt/4,Buffer.byteLength,l=>`${ut(r,l)}

`),Wt=r=>r<1e4?`${(r/1e3).toFixed(1)} s`:(0,p.t)(r/1e3),Yt=3500;async function An(r,l,u,{outputs:e,result:t},n){const{command:s,
failure:i}=u;for(const[m,h]of Object.entries(e))h!==void 0&&r.output(m,h);const d=i&&{code:i.code,message:i.message,details:i.
details};r.output("result",j({command:s,...t,...d&&{error:d}})),l.GITHUB_STEP_SUMMARY&&await Ke(r,u),n&&await Tn(r,l,u,n),
await Jt(r,u)}async function Ke(r,l){try{await r.summarise(zn(l,r.summarised))}catch(u){r.warning(`the job's summary cou\
ld not be written: ${(0,A.n)(u)}`)}}async function Tn(r,l,u,e){if(e.comment==="false"||e.comment==="auto"&&!l.GITHUB_EVENT_PATH)
return;const{tellPullRequest:t}=await o.e(8313).then(o.bind(o,8313)),n=await t({env:l,settings:e,run:u,redact:s=>r.redacted(
s)});n?.info&&r.info(n.info),n?.warning&&r.warning(n.warning)}async function Jt(r,l){for(const{title:u,text:e}of l.findings.
pastes??[])await r.group(u,async()=>r.info(e));l.failure?r.annotate(`railgun-ha ${l.failure.code}`,dt(l)):r.info(l.headline)}
const Kt="::";var q=class{constructor(r,l,u){r||(r="missing.command"),this.command=r,this.properties=l,this.message=u}toString(){
let r=Kt+this.command;if(this.properties&&Object.keys(this.properties).length>0){r+=" ";let l=!0;for(const u in this.properties)
if(this.properties.hasOwnProperty(u)){const e=this.properties[u];e&&(l?l=!1:r+=",",r+=`${u}=${qt(e)}`)}}return r+=`${Kt}${Qt(
this.message)}`,r}},_=function(r,l,u,e){function t(n){return n instanceof u?n:new u(function(s){s(n)})}return new(u||(u=
Promise))(function(n,s){function i(h){try{m(e.next(h))}catch(N){s(N)}}function d(h){try{m(e.throw(h))}catch(N){s(N)}}function m(h){
h.done?n(h.value):t(h.value).then(i,d)}m((e=e.apply(r,l||[])).next())})};const{access:Nn,appendFile:Rn,writeFile:Pn}=J.promises,
tn="GITHUB_STEP_SUMMARY";var ee=class{constructor(){this._buffer=""}filePath(){return _(this,void 0,void 0,function*(){if(this.
_filePath)return this._filePath;const r=process.env[tn];if(!r)throw new Error(`Unable to find environment variable for $${tn}\
. Check if your runtime environment supports job summaries.`);try{yield Nn(r,J.constants.R_OK|J.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${r}'. Check if the file has correct read/write permissions.`)}return this._filePath=r,
this._filePath})}wrap(r,l,u={}){const e=Object.entries(u).map(([t,n])=>` ${t}="${n}"`).join("");return l?`<${r}${e}>${l}\
</${r}>`:`<${r}${e}>`}write(r){return _(this,void 0,void 0,function*(){const l=!!r?.overwrite,u=yield this.filePath();return yield(l?
Pn:Rn)(u,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return _(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
return this._buffer="",this}addRaw(r,l=!1){return this._buffer+=r,l?this.addEOL():this}addEOL(){return this.addRaw(L.EOL)}addCodeBlock(r,l){
const u=Object.assign({},l&&{lang:l}),e=this.wrap("pre",this.wrap("code",r),u);return this.addRaw(e).addEOL()}addList(r,l=!1){
const u=l?"ol":"ul",e=r.map(n=>this.wrap("li",n)).join(""),t=this.wrap(u,e);return this.addRaw(t).addEOL()}addTable(r){const l=r.
map(e=>{const t=e.map(n=>{if(typeof n=="string")return this.wrap("td",n);const{header:s,data:i,colspan:d,rowspan:m}=n,h=s?
"th":"td",N=Object.assign(Object.assign({},d&&{colspan:d}),m&&{rowspan:m});return this.wrap(h,i,N)}).join("");return this.
wrap("tr",t)}).join(""),u=this.wrap("table",l);return this.addRaw(u).addEOL()}addDetails(r,l){const u=this.wrap("details",
this.wrap("summary",r)+l);return this.addRaw(u).addEOL()}addImage(r,l,u){const{width:e,height:t}=u||{},n=Object.assign(Object.
assign({},e&&{width:e}),t&&{height:t}),s=this.wrap("img",null,Object.assign({src:r,alt:l},n));return this.addRaw(s).addEOL()}addHeading(r,l){
const u=`h${l}`,e=["h1","h2","h3","h4","h5","h6"].includes(u)?u:"h1",t=this.wrap(e,r);return this.addRaw(t).addEOL()}addSeparator(){
const r=this.wrap("hr",null);return this.addRaw(r).addEOL()}addBreak(){const r=this.wrap("br",null);return this.addRaw(r).
addEOL()}addQuote(r,l){const u=Object.assign({},l&&{cite:l}),e=this.wrap("blockquote",r,u);return this.addRaw(e).addEOL()}addLink(r,l){
const u=this.wrap("a",r,{href:l});return this.addRaw(u).addEOL()}};const fe=new ee;L.platform(),L.arch();var ge;(function(r){
r[r.Success=0]="Success",r[r.Failure=1]="Failure"})(ge||(ge={}));const Cn="***",pt=8,ln=4,jn=16e3,bt=64,In="(?:[\\r\\n]|\\\\\
+[rn])*",yt=(r,l="")=>[...r].map(cn).join(l),dn={'"':'"',"\\":"\\\\","/":"/","\n":"n","\r":"r","	":"t","\b":"b","\f":"f"},
xn={"&":["&amp;"],"<":["&lt;"],">":["&gt;"],'"':["&quot;"],"'":["&apos;"]," ":["\\+"],"+":["-"],"/":["_"]},Ln=r=>r.replace(
/[\\^$.*+?()[\]{}|/]/g,"\\$&"),wt=r=>r.replace(/(?<!\\\+)[a-fx]/g,l=>`[${l}${l.toUpperCase()}]`);var Le=class{#t;#n=[];#o=[];#r=[];#e=r=>r;#s=0;constructor(r){
this.#t=r}mask(r){r&&(mt(r),this.hide(r))}hide(r){r&&(this.#n.push(r),this.#e=gt(this.#n,this.#o))}hideDeclared(r){this.#o.
push(r),this.#e=gt(this.#n,this.#o)}info(r){rn(this.#e(r))}warning(r){on(this.#e(r))}async group(r,l){const[u,e]=[this.#e(
r),this.#t.now()];sn(u);try{return await l()}finally{an(),this.#r.push({name:u,millis:this.#t.now()-e})}}get phases(){return this.#r}redacted(r){
return un(this.#e,r)}print(r){process.stdout.write(`${this.#e(r)}
`)}output(r,l){nn(r,this.#e(l))}annotate(r,l){Qe(this.#e(l),{title:this.#e(r)})}get summarised(){return this.#s}async summarise(r){
const l=this.#e(r);this.#s+=Buffer.byteLength(l),await fe.addRaw(l,!0).write()}};const Zn=["AWS_SECRET_ACCESS_KEY","AWS_\
SESSION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],Mn={deploy:()=>Promise.all(
[o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),o.e(8060),o.e(990),o.e(3655),o.e(284),o.e(2619),o.e(4471),o.
e(6164),o.e(2601),o.e(22),o.e(8949),o.e(6952)]).then(o.bind(o,4164)),plan:()=>Promise.all([o.e(5827),o.e(3656),o.e(1364),
o.e(2803),o.e(9713),o.e(5268),o.e(8060),o.e(990),o.e(3655),o.e(284),o.e(6164),o.e(2601),o.e(8949),o.e(8938)]).then(o.bind(
o,7092)),status:()=>Promise.all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),o.e(8060),o.e(990),o.e(3655),
o.e(284),o.e(2619),o.e(4471),o.e(2601),o.e(4255),o.e(6187),o.e(5895)]).then(o.bind(o,6187)),rotate:()=>Promise.all([o.e(
5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),o.e(8060),o.e(990),o.e(3655),o.e(284),o.e(2619),o.e(4471),o.e(9996),
o.e(8552),o.e(2367)]).then(o.bind(o,6352)),pause:()=>Promise.all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(
990),o.e(982)]).then(o.bind(o,7899)),resume:()=>Promise.all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(5268),
o.e(990),o.e(1525)]).then(o.bind(o,1716)),destroy:()=>Promise.all([o.e(5827),o.e(3656),o.e(1364),o.e(2803),o.e(9713),o.e(
5268),o.e(8060),o.e(990),o.e(3655),o.e(284),o.e(3776),o.e(6313),o.e(6164),o.e(4966)]).then(o.bind(o,6313)),render:()=>Promise.
all([o.e(2601),o.e(1837)]).then(o.bind(o,8955))};async function Un(r,l={}){const u=l.clock??R.n,e=new Le(u),t=pn(r);e.mask(
t["activation-token"]?.trim()??"");for(const N of Zn)e.hide(r[N]);let n,s,i={};const d=N=>{i={...i,...N}},m=gn(r,{...l,clock:u},
e,d);let h;try{h=hn(t,r.GITHUB_EVENT_NAME??"",e),n=await kn(h,m),s=n?.failure}catch(N){s=(0,E.r)(N)}if(n&&d(bn(n)),s&&h){
const{adviseOn:N}=await o.e(3271).then(o.bind(o,3271)),{lines:M,pastes:F}=await N({failure:s,findings:i,inputs:h,runtime:m,
env:r});s=vn(s,M),F.length>0&&d({pastes:F})}if((n||s)&&await An(e,r,$n(e,{command:h?.command??(t.command?.trim()||p.f.command),
given:t,findings:i,report:n,failure:s}),{outputs:n?.outputs??{},result:n?.result??{}},h),s?.code==="invariant.broken"&&h){
const{countRefusal:N}=await Promise.all([o.e(5827),o.e(1364),o.e(4255),o.e(4363)]).then(o.bind(o,1207));await N(m,h.stackName)}
return s?1:0}async function kn(r,l){const{command:u}=r;if(r.allowedAccountIds.length>0&&u!=="render"){const{requireAccount:t}=await Promise.
all([o.e(5827),o.e(3656),o.e(9713),o.e(6382)]).then(o.bind(o,9e3));await t(l,r.allowedAccountIds)}const{run:e}=await Mn[u]();
return e(r,l)}const Fn=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment",
"merge_group"]);process.exitCode=await Un(process.env),S()}catch(Ee){S(Ee)}},1)}),2739:((v,Z,o)=>{o.d(Z,{t:()=>z});var z={
name:"railgun",package:"railgun-stable",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"railgun",port:2408,config:"\
/etc/railgun/railgun.conf",keys:{token:"activation.token",host:"activation.railgun_host",servers:"memcached.servers",address:"\
wan.ip",port:"wan.port"},map:{key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:["YOUR_TOKEN_HERE","Y\
OUR_PUBLIC_IP_OR_HOSTNAME"],reload:{signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level","map.file","memcache\
d.expiration","memcached.limit","memcached.servers","memcached.timeout","stats.url","syslog.addr","validate.cert"]},restartOnly:[
"activation.heartbeat_interval","activation.public_ip","activation.railgun_host","activation.token","ca.bundle","cert.fi\
le","cpu.oversubscribe","insecure.origin","key.file","memcached.connect","origin.cf-railgun","origin.idleconns","pid.fil\
e","stats.enabled","stats.interval","stats.listen","stats.log","stderr.file","stream.size","wan.ip","wan.port","wan.tls"],
neverSend:["SIGQUIT"]}}),7643:((v,Z,o)=>{o.d(Z,{_:()=>G,a:()=>A,c:()=>z,d:()=>C,f:()=>y,g:()=>E,h:()=>P,i:()=>p,l:()=>T,
m:()=>g,n:()=>V,o:()=>re,p:()=>x,r:()=>D,s:()=>R,t:()=>w,u:()=>S});const z="railgun-ha",S="railgun-ha:stack",C="railgun-\
ha:template",R="railgun-ha:parameters",A="railgun-ha:network",g="railgun-ha:version",D="railgun-ha-launch",x={current:"c\
urrent",previous:"previous",pending:"pending",unfinished:"unfinished"};function G(k){const I=`/${z}/${k}`;return{prefix:I,
token:`${I}/activation-token`,servers:`${I}/memcached-servers`,host:`${I}/railgun-host`,settings:`${I}/settings`,mapFile:`${I}\
/map-file`,lock:`${I}/lock`,pause:`${I}/pause`,shrink:`${I}/shrink`}}const E=k=>`${k}-listeners`,p="Launch",y="Terminate",
w=["ReplaceUnhealthy",y,p],P=k=>`/${z}/${k}/boot`,V={stackName:"STACK_NAME",groupName:"GROUP_NAME",hookName:"HOOK_NAME",
portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_FUNCTION",vpcCidr:"VPC_CID\
R",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},re={loadBalancerDnsName:"LoadBalancerDnsName",groupName:"A\
utoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"PortProbeFunction",launchGate:"\
LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",launchRule:"LaunchRule",scheduleRule:"\
ScheduleRule",document:"ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestV\
ersion"},T={zones:"ZoneNames",imageId:"ImageId",rootDevice:"RootDeviceName",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"\
ServingTemplateVersion",vpcCidr:"VpcCidr"}}),8861:((v,Z,o)=>{o.d(Z,{a:()=>z,i:()=>R,n:()=>A,r:()=>S,t:()=>C});const z=15e3,
S=75e3,C=9e5,R=1020,A=5e3}),8953:((v,Z,o)=>{o.d(Z,{n:()=>p,r:()=>E,t:()=>x});const z=ie(import.meta.url)("node:module");
var S=Object.create,C=Object.defineProperty,R=Object.getOwnPropertyDescriptor,A=Object.getOwnPropertyNames,g=Object.getPrototypeOf,
D=Object.prototype.hasOwnProperty,x=(y,w)=>()=>(w||(y((w={exports:{}}).exports,w,w.exports),y=null),w.exports),G=(y,w,P,V)=>{
if(w&&typeof w=="object"||typeof w=="function")for(var re=A(w),T=0,k=re.length,I;T<k;T++)I=re[T],!D.call(y,I)&&I!==P&&C(
y,I,{get:(K=>w[K]).bind(null,I),enumerable:!(V=R(w,I))||V.enumerable});return y},E=(y,w,P)=>(P=y!=null?S(g(y)):{},G(w||!y||
!y.__esModule||!D.call(y,"default")?C(P,"default",{value:y,enumerable:!0}):P,y)),p=(0,z.createRequire)(import.meta.url)}),
8669:((v,Z,o)=>{o.d(Z,{a:()=>A,i:()=>R,n:()=>D,r:()=>G,t:()=>x});const z=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,E])=>`grant ${E} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,E,p])=>`use zones that offer this type${p?` (${p.trim()})`:""}${E?`, not ${E}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,E])=>`use an image that exists in this region${E?` instead of ${E}`:""}`},{pattern:/instance types? do(?:es)? not exist|instance type \S+ is not valid|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/requested configuration is currently not supported/i,advice:()=>"\
use another type, or zones that offer this one"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function S(E){for(const{
pattern:p,advice:y}of z){const w=p.exec(E);if(w)return y(w)}}const C=/^Resource (creation|update|deletion) cancelled/i,R=({
PhysicalResourceId:E,StackId:p})=>E===p;function A(E){const p=E.filter(({ResourceStatus:P})=>P?.endsWith("_FAILED")).filter(
({ResourceStatusReason:P})=>!C.test(P??"")),y=p.find(P=>!R(P))??p[0];if(!y)return;const w=g(y,E)??y.ResourceStatusReason??
"no reason given";return{logicalId:y.LogicalResourceId??"",type:y.ResourceType??"",status:y.ResourceStatus??"",reason:w,
remedy:S(w)}}function g({LogicalResourceId:E},p){const y=p.find(w=>w.LogicalResourceId===E&&w.HookFailureMode==="FAIL"&&
w.HookStatus?.endsWith("FAILED"));return y&&`hook ${y.HookType??""}: ${y.HookStatusReason??"no reason given"}`}function D({
logicalId:E,type:p,status:y},w){return{logicalId:E,type:p,status:y,reason:w,remedy:S(w)}}const x=({logicalId:E,type:p,status:y,
reason:w})=>`${E} (${p}) ${y}: ${w}`;function G(E){const p=new Map;for(const y of E)R(y)||p.set(y.LogicalResourceId??"",
y);return[...p].filter(([,{ResourceStatus:y,ResourceStatusReason:w}])=>y?.endsWith("_FAILED")&&!C.test(w??"")).map(([y])=>y)}}),
7811:((v,Z,o)=>{o.d(Z,{C:()=>Rn,S:()=>Nn,T:()=>et,_:()=>nn,a:()=>pt,b:()=>en,c:()=>an,d:()=>gt,f:()=>xn,g:()=>Ln,h:()=>u,
i:()=>l,l:()=>hn,m:()=>$n,n:()=>cn,o:()=>fn,p:()=>pn,r:()=>bt,s:()=>jn,t:()=>Mn,u:()=>vn,v:()=>Fn,w:()=>Pn,x:()=>_t,y:()=>rn});
function z(e){const t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,s])=>t.indexOf(
+n)===-1).map(([n,s])=>s)}function S(e,t){return typeof t=="bigint"?t.toString():t}var C=class{constructor(e){this._getter=
e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};
function R(e){return new C(e)}function A(e){return e==null}function g(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function D(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function x(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}const G="captureStackT\
race"in Error?Error.captureStackTrace:(...e)=>{};function E(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}const p=new Set(
["string","number","symbol"]);function y(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(e,t,n){const s=new e.
_zod.constr(t??e._zod.def);return(!t||n?.parent)&&(s._zod.parent=e),s}function P(e){const t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message`\
 and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function V(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const re={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function T(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue!==!0)return!0;return!1}function k(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function I(e,t){return t.map(n=>{var s;return(s=n).path??(s.path=[]),n.path.
unshift(e),n})}function K(e){return typeof e=="string"?e:e?.message}function oe(e){const t=[];for(const n of e??[]){const s=n.
_zod.def;if(!/_(length|size)$|_equals$/.test(s.check))break;const i=s.maximum??s.length??s.size;i>=0&&t.push([i,n])}return t}
function X(e,t,n){var s;for(let i=t;i<e.length;i++)(s=e[i]).schema??(s.schema=n)}function Q(e,t,n){var s;const i=e.inst?.
_zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(s=e).schema??(s.schema=e.inst):e.schema=e.inst);const d=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,m=e.message?e.message:K(e.inst?._zod.def?.error?.(e))??K(d?.(e))??K(t?.error?.(e))??
K(n.customError?.(e))??K(n.localeError?.(e))??"Invalid input",h={};for(const N of Object.keys(e))N==="inst"||N==="schema"||
N==="continue"||N==="input"||N==="__proto__"||(h[N]=e[N]);return h.path??(h.path=[]),h.message=m,t?.reportInput&&(h.input=
e.input),h}const O=/[\uD800-\uDBFF]/;function L(e){const t=e.length;if(!O.test(e))return t;let n=t;for(let s=0;s<t-1;s++)
(e.charCodeAt(s)&64512)===55296&&(e.charCodeAt(s+1)&64512)===56320&&(n--,s++);return n}function H(e){return Array.isArray(
e)?"array":typeof e=="string"?"string":"unknown"}function J(...e){const[t,n,s]=e;return typeof t=="string"?{message:t,code:"\
custom",input:n,inst:s}:{...t}}function q(e,t){for(const n in t){const s=Object.getOwnPropertyDescriptor(t,n);s.get?Object.
defineProperty(e,n,{...s,enumerable:!1}):ge(e,n,s.value)}}function _(e,t,n,s=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:s,value:n}),n}function ee(e,t,n){return _(e,t,n,!1)}function ge(e,t,n){Object.defineProperty(e,t,
{configurable:!0,get(){return this==null?n:_(this,t,n.bind(this))},set(s){_(this,t,s)}})}function Le(e,t){const n=Object.
getPrototypeOf(e);return t in n?void 0:n}let Ne,he=!1;const St={configurable:!0,get(){he=!0}};function ae(e,t,n){const s=Object.
getPrototypeOf(e._zod);if(t in s&&Ne!==e._zod){Ne=void 0;return}Ne=e._zod,Object.defineProperty(s,t,{configurable:!0,get(){
Object.defineProperty(this,t,St);const i=he;he=!1;try{const d=n(this);return he?delete this[t]:Object.defineProperty(this,
t,{configurable:!0,writable:!0,value:d}),he=he||i,d}catch(d){throw delete this[t],he=he||i,d}},set(i){Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:i})}})}function Et(e,t,n,s){const i=Le(e,t);i&&Object.defineProperty(i,t,{configurable:!0,
get(){const d={configurable:!0,writable:!0,enumerable:s,value:void 0};return Object.defineProperty(this,t,d),d.value=n(this),
Object.defineProperty(this,t,d),d.value},set(d){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:s,value:d})}})}
var _e;const et=Object.freeze({status:"aborted"}),Ve={value:void 0,enumerable:!1};let tt="captureStackTrace"in Error?Error:
null;function zt(e){const t=tt;if(t){const n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return tt=
null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function U(e,t,n,s){const i={};function d(Y){this.
def=Y,this.constr=W,this.traits=new Set}d.prototype=i;const m=n,h=m&&new WeakSet;function N(Y,ne){if(Y._zod){if(Y._zod.traits.
has(e))return}else{Ve.value=new d(ne);try{Object.defineProperty(Y,"_zod",Ve)}finally{Ve.value=void 0}}if(Y._zod.traits.add(
e),t(Y,ne),h){const ce=Object.getPrototypeOf(Y),$e=Y._zod.constr.prototype;let Te=ce;for(;Te&&Te!==$e;)Te=Object.getPrototypeOf(
Te);const qe=Te??ce;h.has(qe)||(h.add(qe),q(qe,m))}const se=W.prototype;for(const ce in se)Object.prototype.hasOwnProperty.
call(se,ce)&&(ce in Y||(Y[ce]=se[ce].bind(Y)))}const M=s?.Parent??Object;class F extends M{}Object.defineProperty(F,"nam\
e",{value:e});function W(Y){const ne=s?.Parent?zt(F):this;N(ne,Y);const se=ne._zod.deferred;if(se){for(const $e of se)$e();
ne._zod.deferred=void 0}const ce=globalThis.__zod_globalConfig?.postProcessor;return ce&&ce(ne),ne}return Object.defineProperty(
W,"init",{value:N}),Object.defineProperty(W,Symbol.hasInstance,{value:Y=>s?.Parent&&Y instanceof s.Parent?!0:Y?._zod?.traits?.
has(e)}),Object.defineProperty(W,"name",{value:e}),W}var ye=class extends Error{constructor(){super("Encountered Promise\
 during synchronous parse. Use .parseAsync() instead.")}},Ot=class extends Error{constructor(e){super(`Encountered unidi\
rectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(_e=globalThis).__zod_globalConfig??(_e.__zod_globalConfig=
{});const we=globalThis.__zod_globalConfig;function Re(e){return e&&Object.assign(we,e),we}function At(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,S,2)),e.message}function Tt(e){this._zod.message=e}const Ze={get:At,set:Tt,
enumerable:!0,configurable:!0},Be={value:void 0,enumerable:!1},Me=new WeakSet([Object.prototype,Error.prototype]),Pe=U("\
$ZodError",(e,t)=>{e.name="$ZodError",Be.value=t,Object.defineProperty(e,"issues",Be),Be.value=void 0,Object.defineProperty(
e,"message",Ze);const n=Object.getPrototypeOf(e);Me.has(n)||(Me.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){const s=()=>this.message;return Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0}),
s},set(s){Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Rt=(e=>{
const t=(n,s,i,d)=>{const m=i?{...i,async:!1}:{async:!1},h=n._zod.run({value:s,issues:[]},m);if(h instanceof Promise)throw new ye;
if(h.issues.length){const N=new(d?.Err??e)(h.issues.map(M=>Q(M,m,Re())));throw G(N,d?.callee??t),N}return h.value};return t})(
Pe),Pt=(e=>{const t=async(n,s,i,d)=>{const m=i?{...i,async:!0}:{async:!0};let h=n._zod.run({value:s,issues:[]},m);if(h instanceof
Promise&&(h=await h),h.issues.length){const N=new(d?.Err??e)(h.issues.map(M=>Q(M,m,Re())));throw G(N,d?.callee??t),N}return h.
value};return t})(Pe),Ct=(e=>(t,n,s)=>{const i=s?{...s,async:!1}:{async:!1},d=t._zod.run({value:n,issues:[]},i);if(d instanceof
Promise)throw new ye;return d.issues.length?He(e,d.issues,i):{success:!0,data:d.value}})(Pe);function He(e,t,n){let s;return{
success:!1,get error(){return s||(s=new e(t.map(i=>Q(i,n,Re()))),t=void 0,n=void 0),s},set error(i){s=i,t=void 0,n=void 0}}}
const It=(e=>async(t,n,s)=>{const i=s?{...s,async:!0}:{async:!0};let d=t._zod.run({value:n,issues:[]},i);return d instanceof
Promise&&(d=await d),d.issues.length?He(e,d.issues,i):{success:!0,data:d.value}})(Pe),nt=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
xt=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
ot=/^https?$/,Lt=/^[\s\S]{0,}$/,Zt=/^-?\d+(?:\.\d+)?$/,rt=/^(?:true|false)$/i,be=U("$ZodCheck",(e,t)=>{var n;e._zod??(e.
_zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),st=e=>{const t=e.value;return!A(t)&&t.length!==void 0},Ue={
number:"number",bigint:"bigint",object:"date"},Mt=U("$ZodCheckLessThan",(e,t)=>{be.init(e,t);const n=Ue[typeof t.value];
e._zod.check=s=>{(t.inclusive?s.value<=t.value:s.value<t.value)||s.issues.push({origin:Ue[typeof s.value]??n,code:"too_b\
ig",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),
Ut=U("$ZodCheckGreaterThan",(e,t)=>{be.init(e,t);const n=Ue[typeof t.value];e._zod.check=s=>{(t.inclusive?s.value>=t.value:
s.value>t.value)||s.issues.push({origin:Ue[typeof s.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),ke=U("$ZodCheckNumberFormat",(e,t)=>{
be.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),s=n?"int":"number",[i,d]=re[t.format];e._zod.
check=m=>{const h=m.value;if(n){if(!Number.isInteger(h)){m.issues.push({expected:s,format:t.format,code:"invalid_type",continue:!1,
input:h,inst:e});return}if(!Number.isSafeInteger(h)){h>0?m.issues.push({input:h,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:!0,continue:!t.abort}):m.issues.push({input:h,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,
inclusive:!0,continue:!t.abort});return}}h<i&&m.issues.push({origin:"number",input:h,code:"too_small",minimum:i,inclusive:!0,
inst:e,continue:!t.abort}),h>d&&m.issues.push({origin:"number",input:h,code:"too_big",maximum:d,inclusive:!0,inst:e,continue:!t.
abort})}}),Se=U("$ZodCheckMaxLength",(e,t)=>{var n;be.init(e,t),(n=e._zod.def).when??(n.when=st),e._zod.check=s=>{const i=s.
value,d=i.length;if((typeof i=="string"&&d>t.maximum?L(i):d)<=t.maximum)return;const m=H(i);s.issues.push({origin:m,code:"\
too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),kt=U("$ZodCheckMinLength",(e,t)=>{var n;be.
init(e,t),(n=e._zod.def).when??(n.when=st),e._zod.check=s=>{const i=s.value,d=i.length;if((typeof i=="string"&&d>=t.minimum&&
d<t.minimum*2?L(i):d)>=t.minimum)return;const m=H(i);s.issues.push({origin:m,code:"too_small",minimum:t.minimum,inclusive:!0,
input:i,inst:e,continue:!t.abort})}}),Fe=U("$ZodCheckStringFormat",(e,t)=>{var n,s;be.init(e,t),t.pattern?(n=e._zod).check??
(n.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_format",format:t.
format,input:i.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(s=e._zod).check??(s.check=
()=>{})}),Ft=U("$ZodCheckRegex",(e,t)=>{Fe.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.
issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),Dt={major:4,minor:6,patch:7},ue=U("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Dt;const s=e._zod.def.checks,i=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[];for(const d of i)
for(const m of d._zod.onattach)m(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const d=(h,N,M)=>{if(h.memo)return h;let F=T(h),W;for(const Y of N){if(Y._zod.def.when){if(k(h)||
!Y._zod.def.when(h))continue}else if(F)continue;const ne=h.issues.length,se=Y._zod.check(h);if(se instanceof Promise&&M?.
async===!1)throw new ye;if(W||se instanceof Promise)W=(W??Promise.resolve()).then(async()=>{await se,h.issues.length!==ne&&
(X(h.issues,ne,e),F||(F=T(h,ne)))});else{if(h.issues.length===ne)continue;X(h.issues,ne,e),F||(F=T(h,ne))}}return W?W.then(
()=>h):h},m=(h,N,M)=>{if(T(h))return h.aborted=!0,h;const F=d(N,i,M);if(F instanceof Promise){if(M.async===!1)throw new ye;
return F.then(W=>e._zod.parse(W,M))}return e._zod.parse(F,M)};e._zod.run=(h,N)=>{if(N.skipChecks)return e._zod.parse(h,N);
if(N.direction==="backward"){const F=e._zod.parse({value:h.value,issues:[]},{...N,skipChecks:!0});return F instanceof Promise?
F.then(W=>m(W,h,N)):m(F,h,N)}const M=e._zod.parse(h,N);if(M instanceof Promise){if(N.async===!1)throw new ye;return M.then(
F=>d(F,i,N))}return d(M,i,N)}}},{get"~standard"(){return ee(this,"~standard",me(this))},set"~standard"(e){_(this,"~stand\
ard",e)}}),Ee=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Q(n,t,Re()))}:{value:e.value};async function We(e,t){const n={
async:!0};return Ee(await e._zod.run({value:t,issues:[]},n),n)}function me(e){return{validate:t=>{const n={async:!1};try{
const s=e._zod.run({value:t,issues:[]},n);if(!(s instanceof Promise))return Ee(s,n)}catch{}return We(e,t)},vendor:"zod",
version:1}}const Ce=U("$ZodString",(e,t)=>{ue.init(e,t),e._zod.pattern=t.pattern??Lt,e._zod.parse=(n,s)=>{if(t.coerce)try{
n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.
value,inst:e}),n}}),ze=U("$ZodStringFormat",(e,t)=>{Fe.init(e,t),Ce.init(e,t)});function at(e){try{return typeof URL<"u"&&
typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Ye(e,t){return!("normalize"in t)&&
!("hostname"in t)&&!("protocol"in t)?at(e)||2:de(e,t)}function de(e,t){if(!t.normalize&&t.protocol?.source===ot.source&&
!/^https?:\/\//i.test(e))return 1;try{if(typeof URL<"u"){const n=URL;if(typeof n.parse=="function")return n.parse(e)??2}
return new URL(e)}catch{return 2}}const Je=/[\t\n\r]/g;function je(e){return e.replace(Je,"")}function Xe(e,t){return t.
lastIndex=0,t.test(e.hostname)}function it(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,
-1):e.protocol)}const a=U("$ZodURL",(e,t)=>{ze.init(e,t),e._zod.check=n=>{try{const s=n.value.trim(),i=Ye(s,t);if(i===1){
n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}
if(i===2){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(i===!0){n.
value=je(s);return}t.hostname&&!Xe(i,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostna\
me",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!it(i,t.protocol)&&n.issues.push({code:"\
invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),
n.value=t.normalize?i.href:je(s);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.
abort})}}}),c=U("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=nt),ze.init(e,t)}),f=U("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=
xt),ze.init(e,t)}),b=U("$ZodNumber",(e,t)=>{ue.init(e,t),e._zod.pattern=Zt,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=
Number(n.value)}catch{}const i=n.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i))return n;const d=typeof i==
"number"?Number.isNaN(i)?"NaN":Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:"number",code:"\
invalid_type",input:i,inst:e,...d?{received:d}:{}}),n}}),$=U("$ZodNumberFormat",(e,t)=>{ke.init(e,t),b.init(e,t)}),j=U("\
$ZodBoolean",(e,t)=>{ue.init(e,t),e._zod.pattern=rt,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=!!n.value}catch{}const i=n.
value;return typeof i=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e}),n}}),B=U("$ZodN\
ever",(e,t)=>{ue.init(e,t),e._zod.parse=(n,s)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),
n)});function le(e,t){const n=oe(e._zod.def.checks);if(!n.length)return;const s=Math.min(...n.map(d=>d[0])),i=e._zod.parse;
e._zod.parse=(d,m)=>{const h=t(d.value);if(h>s&&!m?.skipChecks&&m?.direction!=="backward"){for(const[N,M]of oe(e._zod.def.
checks))if(h>N&&M._zod.def.when(d)){const F=d.issues.length;return M._zod.check(d),d.issues[F].continue=!1,X(d.issues,F,
e),d}}return i(d,m)}}const ve=e=>Array.isArray(e)?e.length:-1;function Oe(e,t,n){e.issues.length&&t.issues.push(...I(n,e.
issues)),t.value[n]=e.value}const De=U("$ZodArray",(e,t)=>{ue.init(e,t);const n=we.memoizer;n?.attach(e),e._zod.parse=(s,i)=>{
const d=s.value;if(!Array.isArray(d))return s.issues.push({expected:"array",code:"invalid_type",input:d,inst:e}),s;s.value=
n?n.alloc(e,s,Array(d.length),i):Array(d.length);const m=[],h=i?.abortEarly;for(let N=0;N<d.length;N++){const M=d[N],F=t.
element._zod.run({value:M,issues:[]},i);if(F instanceof Promise)m.push(F.then(W=>Oe(W,s,N)));else if(Oe(F,s,N),h&&F.issues.
length!==0&&T(F))break}return m.length?Promise.all(m).then(()=>s):s},le(e,ve)});function pe(e,t,n,s,i,d){const m=n in s,
h=d==="optional";if(!(!m&&h&&i==="optional")){if(e.issues.length){if(i!==void 0&&h&&!m)return;t.issues.push(...I(n,e.issues))}
if(!m&&i===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}
e.value===void 0?(m||i==="defaulted"&&!h)&&(t.value[n]=void 0):t.value[n]=e.value}}const Ae=[];function Gt(e){const t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:Ae,i=s.length?[...t,...s]:t;for(const m of i)if(!e.shape?.[m]?.
_zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(m)}": expected a Zod schema`);const d=V(
e.shape);return{...e,allKeys:i,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(d)}}function Vt(e,t,n,s,i,d,m){
const h=[],N=i.keySet,M=i.catchall._zod,F=M.def.type,W=M.optin,Y=M.optout;let ne=0;for(const se in t){if(m&&n.issues.length!==
ne){if(T(n,ne))break;ne=n.issues.length}if(N.has(se))continue;if(se==="__proto__"){F==="never"&&h.push(se);continue}if(F===
"never"){h.push(se);continue}const ce=M.run({value:t[se],issues:[]},s);ce instanceof Promise?e.push(ce.then($e=>pe($e,n,
se,t,W,Y))):pe(ce,n,se,t,W,Y)}return h.length&&n.issues.push({code:"unrecognized_keys",keys:h,input:t,inst:d,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}const Ge=U("$ZodObject",(e,t)=>{ue.init(e,t);const n=Object.getOwnPropertyDescriptor(
t,"shape"),s=n?.get?n.get.raw:t.shape??{};if(s){const M=()=>{const F={...s};return Object.defineProperty(t,"shape",{value:F}),
M.raw=F,F};M.raw=s,Object.defineProperty(t,"shape",{get:M})}const i=R(()=>Gt(t));ae(e,"propValues",M=>{const F=M.def.shape,
W={};for(const Y in F){const ne=F[Y]._zod;if(ne.values){Object.prototype.hasOwnProperty.call(W,Y)||D(W,Y,new Set);for(const se of ne.
values)W[Y].add(se);ne.optin!==void 0&&W[Y].add(void 0)}}return W});const d=E,m=t.catchall;let h;const N=we.memoizer;N?.
attach(e),e._zod.parse=(M,F)=>{h??(h=i.value);const W=M.value;if(!d(W))return M.issues.push({expected:"object",code:"inv\
alid_type",input:W,inst:e}),M;M.value=N?N.alloc(e,M,{},F):{};const Y=[],ne=h.shape,se=F?.abortEarly;let ce=M.issues.length;
for(const $e of h.allKeys){if(se&&M.issues.length!==ce){if(T(M,ce))break;ce=M.issues.length}if($e==="__proto__")continue;
const Te=ne[$e],qe=Te._zod.optin,Vn=Te._zod.optout,Dn=Te._zod.run({value:W[$e],issues:[]},F);Dn instanceof Promise?Y.push(
Dn.then(Wn=>pe(Wn,M,$e,W,qe,Vn))):pe(Dn,M,$e,W,qe,Vn)}return m?Vt(Y,W,M,F,i.value,e,se===!0):Y.length?Promise.all(Y).then(
()=>M):M}});function lt(e,t,n,s){for(const d of e)if(d.issues.length===0)return t.value=d.value,t;const i=e.filter(d=>!T(
d));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(
d=>d.issues.map(m=>Q(m,s,Re())))}),t)}const En=U("$ZodUnion",(e,t)=>{ue.init(e,t),ae(e,"optin",s=>s.def.options.some(i=>i.
_zod.optin==="defaulted")?"defaulted":s.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),ae(e,"optout",s=>s.
def.options.some(i=>i._zod.optout==="optional")?"optional":void 0),ae(e,"values",s=>{if(s.def.options.every(i=>i._zod.values))
return new Set(s.def.options.flatMap(i=>Array.from(i._zod.values)))}),ae(e,"pattern",s=>{if(s.def.options.every(i=>i._zod.
pattern)){const i=s.def.options.map(d=>d._zod.pattern);return new RegExp(`^(${i.map(d=>g(d.source)).join("|")})$`)}});const n=t.
options.length===1?t.options[0]._zod.run:null;e._zod.parse=(s,i)=>{if(n)return n(s,i);let d=!1;const m=[];for(const h of t.
options){const N=h._zod.run({value:s.value,issues:[]},i);if(N instanceof Promise)m.push(N),d=!0;else{if(N.issues.length===
0)return N;m.push(N)}}return d?Promise.all(m).then(h=>lt(h,s,e,i)):lt(m,s,e,i)}});function zn(e){const t=new Map;for(const n of e.
options){const s=n._zod.propValues?.[e.discriminator];if(!s||s.size===0)throw new Error(`Invalid discriminated union opt\
ion at index "${e.options.indexOf(n)}"`);for(const i of s)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discrimi\
nator value "${String(i)}"`);t.set(i,null)}else t.set(i,n)}return t}const Bt=U("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=
!1,En.init(e,t);const n=e._zod.parse;ae(e,"propValues",i=>{const d={};let m=0;for(const h of i.def.options){const N=h._zod.
propValues;if(!N||Object.keys(N).length===0)throw new Error(`Invalid discriminated union option at index "${i.def.options.
indexOf(h)}"`);N[i.def.discriminator]?.has(void 0)&&m++;for(const[M,F]of Object.entries(N)){Object.prototype.hasOwnProperty.
call(d,M)||D(d,M,new Set);for(const W of F)d[M].add(W)}}return!i.def.unionFallback&&m>1&&d[i.def.discriminator]?.delete(
void 0),d}),t.options.forEach((i,d)=>{const m=x(i._zod.def);if(m&&!Object.prototype.hasOwnProperty.call(m,t.discriminator))
throw new Error(`Invalid discriminated union option at index "${d}"`)});const s=R(()=>zn(t));e._zod.parse=(i,d)=>{const m=i.
value;if(!E(m))return i.issues.push({code:"invalid_type",expected:"object",input:m,inst:e}),i;const h=m?.[t.discriminator],
N=s.value.get(h);return N&&(h!==void 0||d.direction!=="backward")?N._zod.run(i,d):t.unionFallback||d.direction==="backwa\
rd"?n(i,d):(i.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(s.value.keys()).filter(M=>s.value.get(M)!==null),input:m,path:[t.discriminator],inst:e}),i)}}),On=U("\
$ZodEnum",(e,t)=>{ue.init(e,t);const n=z(t.entries),s=new Set(n);e._zod.values=s,ae(e,"pattern",i=>{const d=z(i.def.entries).
filter(m=>p.has(typeof m));return new RegExp(d.length?`^(${d.map(m=>y(m.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(i,d)=>{const m=i.value;return s.has(m)||i.issues.push({code:"invalid_value",values:n,input:m,inst:e}),i}}),Ht=U("\
$ZodLiteral",(e,t)=>{ue.init(e,t);const n=new Set(t.values);e._zod.values=n,ae(e,"pattern",s=>{const i=s.def.values;return new RegExp(
i.length?`^(${i.map(d=>typeof d=="string"?y(d):d?y(d.toString()):String(d)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=
(s,i)=>{const d=s.value;return n.has(d)||s.issues.push({code:"invalid_value",values:t.values,input:d,inst:e}),s}}),ut=U(
"$ZodTransform",(e,t)=>{ue.init(e,t),e._zod.optin="optional",we.memoizer?.guard(e),e._zod.parse=(n,s)=>{if(s.direction===
"backward")throw new Ot(e.constructor.name);const i=t.transform(n.value,n);if(s.async)return(i instanceof Promise?i:Promise.
resolve(i)).then(d=>(n.value=d,n));if(i instanceof Promise)throw new ye;return n.value=i,n}});function ct(e,t){return e.
value=t.issues.length?void 0:t.value,e}const Wt=U("$ZodOptional",(e,t)=>{ue.init(e,t),ae(e,"optin",n=>n.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ae(e,"values",n=>{const s=n.def.innerType._zod.values;
return s?new Set([...s,void 0]):void 0}),ae(e,"pattern",n=>{const s=n.def.innerType._zod.pattern;return s?new RegExp(`^(${g(
s.source)})?$`):void 0}),e._zod.parse=(n,s)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const i=t.
innerType._zod.run({value:n.value,issues:[]},s);return i instanceof Promise?i.then(d=>ct(n,d)):ct(n,i)}return t.innerType.
_zod.run(n,s)}}),Yt=U("$ZodNullable",(e,t)=>{ue.init(e,t),ae(e,"optin",n=>n.def.innerType._zod.optin),ae(e,"optout",n=>n.
def.innerType._zod.optout),ae(e,"pattern",n=>{const s=n.def.innerType._zod.pattern;return s?new RegExp(`^(${g(s.source)}\
|null)$`):void 0}),ae(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e.
_zod.parse=(n,s)=>n.value===null?n:t.innerType._zod.run(n,s)}),An=U("$ZodPipe",(e,t)=>{ue.init(e,t),ae(e,"values",n=>n.def.
in._zod.values),ae(e,"optin",n=>n.def.in._zod.optin),ae(e,"optout",n=>n.def.out._zod.optout),ae(e,"propValues",n=>n.def.
in._zod.propValues),e._zod.parse=(n,s)=>{if(s.direction==="backward"){const d=t.out._zod.run(n,s);return d instanceof Promise?
d.then(m=>Ke(m,t.in,s)):Ke(d,t.in,s)}const i=t.in._zod.run(n,s);return i instanceof Promise?i.then(d=>Ke(d,t.out,s)):Ke(
i,t.out,s)}});function Ke(e,t,n){return e.issues.some(s=>s.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.
value,issues:e.issues},n)}const Tn=U("$ZodCustom",(e,t)=>{be.init(e,t),ue.init(e,t),e._zod.parse=(n,s)=>n,e._zod.check=n=>{
const s=n.value,i=t.fn(s);if(i instanceof Promise)return i.then(d=>Jt(d,n,s,e));Jt(i,n,s,e)}});function Jt(e,t,n,s){if(!e){
const i={code:"custom",input:n,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort};s._zod.def.params&&(i.params=
s._zod.def.params),t.issues.push(J(i))}}function dt(e){return e.checks&&(e.checks=[...e.checks]),e}function Xt(e,t){return new e(
dt({type:"string",...P(t)}))}function Ie(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...P(
t)})}function ft(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...P(t)})}function xe(e,t){
return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...P(t)})}function ht(e,t){return new e(dt({type:"\
number",checks:[],...P(t)}))}function Kt(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",
...P(t)})}function Qt(e,t){return new e({type:"boolean",...P(t)})}function qt(e,t){return new e({type:"never",...P(t)})}
function _t(e,t){return new Mt({check:"less_than",...P(t),value:e,inclusive:!0})}function en(e,t){return new Ut({check:"\
greater_than",...P(t),value:e,inclusive:!0})}function Nn(e,t){return new Se({check:"max_length",...P(t),maximum:e})}function Rn(e,t){
return new kt({check:"min_length",...P(t),minimum:e})}function Pn(e,t){return new Ft({check:"string_format",format:"rege\
x",...P(t),pattern:e})}function tn(e,t,n){return new e({type:"custom",check:"custom",fn:t,...P(n)})}const fe=U("ZodMiniT\
ype",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ue.init(e,t),e.def=t,e.type=t.type},{get with(){
return this.check},set with(e){_(this,"with",e)},parse(e,t){return Rt(this,e,t,{callee:this.parse})},parseAsync(e,t){return Pt(
this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ct(this,e,t)},safeParseAsync(e,t){return It(this,e,t)},check(...e){
const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"\
custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return w(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),mt=U("ZodMiniString",(e,t)=>{Ce.init(e,t),fe.init(
e,t)});function nn(e){return Xt(mt,e)}const Qe=U("ZodMiniStringFormat",(e,t)=>{ze.init(e,t),mt.init(e,t)}),on=U("ZodMini\
URL",(e,t)=>{a.init(e,t),Qe.init(e,t)});function rn(e){return Ie(on,e)}const sn=U("ZodMiniIPv4",(e,t)=>{c.init(e,t),Qe.init(
e,t)});function an(e){return ft(sn,e)}const Cn=U("ZodMiniCIDRv4",(e,t)=>{f.init(e,t),Qe.init(e,t)});function pt(e){return xe(
Cn,e)}const ln=U("ZodMiniNumber",(e,t)=>{b.init(e,t),fe.init(e,t)});function gt(e){return ht(ln,e)}const un=U("ZodMiniNu\
mberFormat",(e,t)=>{$.init(e,t),ln.init(e,t)});function jn(e){return Kt(un,e)}const vt=U("ZodMiniBoolean",(e,t)=>{j.init(
e,t),fe.init(e,t)});function bt(e){return Qt(vt,e)}const $t=U("ZodMiniNever",(e,t)=>{B.init(e,t),fe.init(e,t)});function In(e){
return qt($t,e)}const yt=U("ZodMiniArray",(e,t)=>{De.init(e,t),fe.init(e,t)});function cn(e,t){return new yt({type:"arra\
y",element:e,...P(t)})}const dn=U("ZodMiniObject",(e,t)=>{Ge.init(e,t),fe.init(e,t),Et(e,"shape",n=>n._zod.def.shape,!1)});
function xn(e,t){const n={type:"object",shape:e??{},...P(t)};return new dn(n)}function Ln(e,t){return new dn({type:"obje\
ct",shape:e,catchall:In(),...P(t)})}const wt=U("ZodMiniDiscriminatedUnion",(e,t)=>{Bt.init(e,t),fe.init(e,t)});function fn(e,t,n){
return new wt({type:"union",options:t,discriminator:e,...P(n)})}const Zn=U("ZodMiniEnum",(e,t)=>{On.init(e,t),fe.init(e,
t),e.options=[...e._zod.values]});function Mn(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(s=>[s,s])):e;return new Zn(
{type:"enum",entries:n,...P(t)})}const Un=U("ZodMiniLiteral",(e,t)=>{Ht.init(e,t),fe.init(e,t)});function hn(e,t){return new Un(
{type:"literal",values:Array.isArray(e)?e:[e],...P(t)})}const kn=U("ZodMiniTransform",(e,t)=>{ut.init(e,t),fe.init(e,t)});
function Fn(e){return new kn({type:"transform",transform:e})}const mn=U("ZodMiniOptional",(e,t)=>{Wt.init(e,t),fe.init(e,
t)});function pn(e){return new mn({type:"optional",innerType:e})}const gn=U("ZodMiniNullable",(e,t)=>{Yt.init(e,t),fe.init(
e,t)});function vn(e){return new gn({type:"nullable",innerType:e})}const bn=U("ZodMiniPipe",(e,t)=>{An.init(e,t),fe.init(
e,t)});function $n(e,t){return new bn({type:"pipe",in:e,out:t})}const r=U("ZodMiniCustom",(e,t)=>{Tn.init(e,t),fe.init(e,
t)});function l(e,t){const n=new be({check:"custom",...P(t)});return n._zod.check=e,n}function u(e,t={}){return tn(r,e,t)}}),
3903:((v,Z,o)=>{o.d(Z,{a:()=>p,i:()=>G,n:()=>V,r:()=>re,t:()=>P});var z=o(8669),S=o(1062);function C({region:T,asOf:k,rows:I,
total:K}){const oe=`${I.some(({monthly:X})=>X===void 0)?"at least ":""}${R(K)}`;return{title:`Monthly cost: ${oe} (list \
prices of ${T} as of ${k}, without traffic)`,head:["part","how many","a month"],rows:[...I.map(({part:X,count:Q,monthly:O})=>[
X,String(Q),O===void 0?"no price known":R(O)]),["sum","",oe]]}}const R=T=>`$${T.toFixed(2)}`,A=20,g=1e3,D=5;function x(T,k){
return T?[`> **Root cause:** ${(0,S.s)((0,S.u)((0,z.t)(T),Math.max(g,k.text)))}${T.remedy?`
>
> ${(0,S.s)(T.remedy)}`:""}`]:[]}function G({headline:T,failure:k,findings:I},K){return[...x(I.rootCause,K),...T?[(0,S.s)(
(0,S.u)(T,Math.max(g,K.text)))]:[],...E(I),...k?[w(y(k,I.rootCause),K)]:[],...(I.pastes??[]).map(({title:oe,text:X})=>(0,S.
o)(oe,(0,S.a)(X,"json")))]}function E({refused:T=[],instances:k}){return[...T.length>0?[`\u26D4 ${p(T)}`]:[],...k?[k]:[]].
map(I=>(0,S.s)((0,S.u)(I,g)))}const p=T=>`deploy would refuse to replace or delete ${T.join(", ")} unless allow-replacem\
ent names them`;function y(T,k){if(!k||T.message!==(0,z.t)(k))return T;const[I=T.message,...K]=T.details.filter(oe=>oe!==
k.remedy);return{...T,message:I,details:K}}function w({code:T,message:k,details:I},K){const oe=Math.max(g,K.text),X=I.slice(
0,K.rows),Q=X.map(H=>`- ${(0,S.s)((0,S.u)(H,oe))}`);X.length<I.length&&Q.push(`- \u2026 and ${I.length-X.length} more`);
const O=Q.join(`
`),L=Q.length>D?(0,S.o)(`Details: ${I.length}`,O):O;return`**${(0,S.s)(T)}**: ${(0,S.s)((0,S.u)(k,oe))}${O&&`

${L}`}`}function P(T,k){if(!T||T.length===0)return[];const[I,K]=[`Changes: ${(0,S.n)(T)}`,(0,S.t)(T,k)],oe=(0,S.i)(T).join(
", ");return[...oe?[(0,S.s)(`\u26A0 Permissions or open ports change: ${(0,S.u)(oe,g)}`)]:[],T.length>A?(0,S.o)(I,K):`##\
## ${(0,S.s)(I)}

${K}`]}function V(T){if(!T)return[];const k=C(T);return[(0,S.o)(k.title,(0,S.l)(k,200))]}function re(T,k){if(!T||T.length===
0)return[];const I=T.slice(-k.rows),K=I.map(Q=>[Q.Timestamp?.toISOString().slice(11,19)??"",...[Q.ResourceStatus,Q.LogicalResourceId,
Q.ResourceType].map(O=>(0,S.s)(O??"")),(0,S.s)((0,S.u)(Q.ResourceStatusReason??"",k.text))]),oe=(0,S.d)(["time","status",
"logical id","type","reason"],K),X=T.length-I.length;return[(0,S.o)(`Events of the operation: ${T.length}`,`${X>0?`${X} \
earlier ones are left out

`:""}${oe}`)]}}),5474:((v,Z,o)=>{o.d(Z,{n:()=>S,t:()=>z});const z=({lifecycle:A})=>A==="InService";function S(A){const g=A.
instances.filter(z);return[...g.length<A.size?[`${g.length} of ${A.size} instances are in service`]:[],...g.flatMap(C),...R(
A)]}function C({id:A,health:g,target:D,port:x}){return[...g==="Healthy"?[]:[`${A} is ${g||"of unknown health"} in its gr\
oup`],...D==="healthy"?[]:[`${A} is ${D} behind the load balancer`],...x==="open"?[]:[`2408 of ${A} is ${x}`]]}function R({
cacheNodes:A,cacheSize:g,servers:D}){const x=D.join(" ")||"nothing";return[...A.length<g?[`${A.length} of ${g} cache nod\
es are available`]:[],...D.join(" ")===A.join(" ")?[]:[`memcached-servers lists ${x}, the cluster has ${A.join(" ")||"no\
thing"}`]]}}),321:((v,Z,o)=>{o.d(Z,{a:()=>Ft,c:()=>Se,d:()=>T,f:()=>E,i:()=>Dt,l:()=>He,n:()=>Xe,o:()=>ke,r:()=>it,s:()=>kt,
t:()=>je,u:()=>Ue});var z=o(2264),S=o(9065),C=o(7643),R=o(3951),A=o(6580),g=o(7811),D=o(2739),x=o(979),G=o(5474);const E={
command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","vpc-id":"","public-subnet-i\
ds":"","private-subnet-ids":"","availability-zones":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3.medi\
um","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcached-node-type":"cache.t4g.small","memcach\
ed-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","listener-settings":"","map-file":"","elastic-i\
ps":"false",tags:"","alarm-topic-arn":"","alarm-email":"","token-parameter":"","token-version":"","wave-size":"1",floor:"",
"canary-seconds":"20","max-token-age-days":"0",confirm:"","keep-token":"false","retain-resources":"","on-pull-request":"\
plan",drift:"false","on-failed-stack":"fail","skip-resources":"","allow-replacement":"",wait:"true","service-role-arn":"",
"permissions-boundary":"","allowed-account-ids":"",comment:"auto","github-token":"${{ github.token }}"},p=Object.keys(E),
y=a=>Object.hasOwn(E,a);function w(a){return p.map(c=>({declared:c,changes:P(a,c)})).reduce((c,f)=>f.changes<c.changes?f:
c).declared}function P(a,c){let f=Array.from({length:c.length+1},(b,$)=>$);for(const[b,$]of[...a].entries()){const j=[b+
1];for(const[B,le]of[...c].entries()){const ve=(f[B]??0)+($===le?0:1);j.push(Math.min(ve,(f[B+1]??0)+1,(j[B]??0)+1))}f=j}
return f[c.length]??0}const V=D.t,re=["auto","true","false"],T=["103.21.244.0/22","103.22.200.0/22","103.31.4.0/22","104\
.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158.0.0/15","172.64.0.0/13","173.2\
45.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],k=60;function I(a){if(a==="cloudfl\
are")return oe(T.map(K));const c=a.split(/[\s,]+/).filter(Boolean).map(K);if(c.length>k)throw new Error(`${c.length} ran\
ges are more than the ${k} of a security group`);const f=(0,x.n)(c);if(f)throw new Error(`"${(0,x.r)(f[0])}" and "${(0,x.
r)(f[1])}" overlap`);return oe(c)}function K(a){const c=(0,x.a)(a);if(!c)throw new Error(`"${a}" is no IPv4 range`);if(!(0,x.
i)(c))throw new Error(`"${a}" does not begin at its range's first address ${(0,x.r)((0,x.t)(c))}`);return c}const oe=a=>[
...a].sort((c,f)=>c.base-f.base||c.prefix-f.prefix).map(x.r);function X(a,c){const f=(0,g.v)((b,{issues:$})=>{try{return a(
b)}catch(j){return $.push({code:"custom",input:b,message:`${(0,z.n)(j)}; use ${c}`}),g.T}});return(0,g.m)((0,g._)(),f)}const Q=a=>(0,g.
t)(a,{error:({input:c})=>`"${c}" is not one of ${a.join(", ")}`}),O=(a,c)=>(0,g._)().check((0,g.h)(f=>a.test(f),{error:({
input:f})=>`"${f}" is not ${c}`}));function L(a,c,f,b=""){const $=/^\d{1,6}$/.test(a)?Number(a):NaN;if($>=c&&$<=f)return $;
throw new Error(`"${a}" is out of range${$<c?b:""}`)}const H=(a,c,f="")=>X(b=>L(b,a,c,f),`a whole number from ${a} to ${c}`),
J=(a,c)=>X(f=>f===""?void 0:L(f,a,c),`a whole number from ${a} to ${c}, or nothing`),q=Q(["true","false","True","False",
"TRUE","FALSE"]),_=(a,c)=>X(f=>{const b=f.split(/[\s,]+/).filter(Boolean),$=b.find(j=>!a.test(j));if($!==void 0)throw new Error(
`"${$}" is none`);return[...new Set(b)]},c),ee=4096,ge=Object.values(V.keys),Le=[...V.reload.keys,...V.restartOnly].filter(
a=>!ge.includes(a));function Ne(a){const c=new Map;for(const $ of a.split(`
`).map(j=>j.trim())){if($===""||$.startsWith("#"))continue;const[,j="",B=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec($)??[];if(!j)
throw new Error(`"${$}" is not key = value`);if(ge.includes(j))throw new Error(`"${j}" is set by the stack itself`);if(!Le.
includes(j))throw new Error(`"${j}" is no setting of the listener`);const le=B.replace(/(^|\s+)#.*$/,"");if(le===""||/\{\{|[^ -~]/.
test(le))throw new Error(`"${$}" has no value, or one with {{ or characters beyond ASCII`);if(c.has(j))throw new Error(`\
"${j}" is there twice`);c.set(j,le)}const f=Object.fromEntries([...c].sort(([$],[j])=>$<j?-1:1)),{length:b}=JSON.stringify(
f);if(b>ee)throw new Error(`${b} characters as JSON are more than the ${ee} of a parameter`);return f}const he=4096,St=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function ae(a){const c=a.split(`
`).map($=>$.trimEnd()),f=c.find($=>!St.test($)||$.includes("{{"));if(f!==void 0)throw new Error(`"${f.trim()}" is not ho\
st=address`);const b=c.join(`
`);if(b.length>he)throw new Error(`${b.length} characters are more than the ${he} of a parameter`);return b}const Et=/^$|^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/,
_e=/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;function et(a){const c=a.split(/[,\s]+/).filter(Boolean).sort(),f=c.find($=>!_e.
test($));if(f!==void 0)throw new Error(`"${f}" is no id of a subnet`);const b=c.find(($,j)=>c[j-1]===$);if(b!==void 0)throw new Error(
`"${b}" is there twice`);if(c.length===1||c.length>4)throw new Error(`${c.length} subnets are out of range`);return c}function Ve(a){
const{"public-subnet-ids":c,"private-subnet-ids":f}=a,b=(j,B)=>({path:[j],message:B});if(!a["vpc-id"]){const[j]=[...c.length>
0?["public"]:[],...f.length>0?["private"]:[]];return j?b("vpc-id",`${j}-subnet-ids are set without it; set the VPC that \
they lie in`):void 0}if(c.length===0)return b("public-subnet-ids","vpc-id is set without them; list 2 to 4");if(c.length!==
f.length)return b("private-subnet-ids",`${f.length} are set beside ${c.length} public ones; list one of each kind for ea\
ch zone`);const $=a["vpc-cidr"];if($!==E["vpc-cidr"])return b("vpc-cidr",`"${$}" is of a VPC that the stack makes; leave\
 it out beside vpc-id`);if(a.nat!=="none")return b("nat",`"${a.nat}" is of a VPC that the stack makes; leave it out besi\
de vpc-id`);if(a["availability-zones"].names)return b("availability-zones","the subnets say which zones; leave it out be\
side vpc-id")}const tt=a=>a["vpc-id"]?{vpcId:a["vpc-id"],publicSubnetIds:a["public-subnet-ids"],privateSubnetIds:a["priv\
ate-subnet-ids"]}:void 0;(0,g.o)("kind",[(0,g.f)({kind:(0,g.l)("apt"),url:(0,g.y)({protocol:/^https?$/}),suites:(0,g.n)(
(0,g._)()).check((0,g.C)(1)),component:(0,g._)(),key:(0,g.y)({protocol:/^https?$/}),package:(0,g._)()}),(0,g.f)({kind:(0,g.
l)("deb"),url:(0,g.y)({protocol:/^https?$/}),sha256:(0,g._)().check((0,g.w)(/^[0-9a-f]{64}$/))}),(0,g.f)({kind:(0,g.l)("\
ami")})]);const zt={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.clo\
udflare.com/pubkey.gpg",package:"railgun-stable"},U="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [pa\
ckage=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",ye="xenial",Ot=/^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|198\.1[89](\.\d+){2})$/,
we=8;function Re(a,c){const f=Buffer.byteLength(JSON.stringify(a));if(f>512)throw new Error(`${f} bytes are more than th\
e 512 that user data has room for`);const[b="",...$]=a.split(/\s+/);switch(b){case"cloudflare":return Ze($,[]),zt;case"a\
mi":return Ze($,[]),{kind:"ami"};case"apt":return At($,c);case"deb":return Tt($);default:throw new Error(`"${b}" is no k\
ind of package source`)}}function At([a="",...c],f){const b=Ze(c,["key","suite","component","package"]),$=b.get("key");if(!$)
throw new Error("apt needs key=<url>: the key that signs the repository");const j=b.get("suite")?.split(",").filter(Boolean)??
[f,ye],B=[...j,b.get("component")??"main",b.get("package")??"railgun-stable"].find(le=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test(le));if(j.length===0||B!==void 0)throw new Error(`"${B??""}" is no name of a suite, component or package`);if(j.length>
we)throw new Error(`${j.length} suites are more than ${we}`);return{kind:"apt",url:Me(a),key:Be($),suites:j,component:b.
get("component")??"main",package:b.get("package")??"railgun-stable"}}function Tt([a="",...c]){const f=Ze(c,["sha256"]).get(
"sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(f))throw new Error(`deb needs sha256=<64 hex digits>, not "${f}"`);
return{kind:"deb",url:Me(a),sha256:f}}function Ze(a,c){const f=new Map;for(const b of a){const[$="",...j]=b.split("=");if(!c.
includes($)||j.length===0||f.has($))throw new Error(`"${b}" is not expected there`);f.set($,j.join("="))}return f}function Be(a){
const{protocol:c,hostname:f}=new URL(Me(a));if(c==="https:"||Ot.test(f))return a;throw new Error(`key=${a} comes without\
 TLS, and everything hangs on it; use https`)}function Me(a){const c=URL.canParse(a)?new URL(a):void 0;if(!c||!/^https?:$/.
test(c.protocol))throw new Error(`"${a}" is no http or https address`);if(c.username||c.password)throw new Error("an add\
ress here must not hold a name or a password");return a}const Nt=40,Pe=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function yn(a){const c=new Map,
f=a.split(`
`).map(b=>b.trim());for(const b of f.filter(Boolean)){const $=b.indexOf("="),j=b.slice(0,Math.max($,0)).trim(),B=b.slice(
$+1).trim();if(!j)throw new Error(`"${b}" is not key=value`);if(/^aws:/i.test(j))throw new Error(`"${j}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(j))throw new Error(`"${j}" begins with railgun-ha:, which is this produc\
t's own`);if(!B)throw new Error(`"${b}" has no value, which not every resource takes`);if(j.length>128||B.length>256||!Pe.
test(j)||!Pe.test(B))throw new Error(`"${b}" has a character or a length that tags cannot have (key 128, value 256)`);if(c.
has(j))throw new Error(`"${j}" is there twice`);c.set(j,B)}if(c.size>Nt)throw new Error(`${c.size} tags are more than th\
e ${Nt} that a stack has room for`);return Object.fromEntries([...c].sort(([b],[$])=>b<$?-1:1))}const Rt=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
wn=["activation-token","token-parameter","token-version"];function Pt(a){const c=wn.filter(b=>a[b]!==""),f=c.at(-1);if(c.
length>1&&f)return{path:[f],message:`${c.slice(0,-1).join(" and ")} is set as well; set one of them`};if(f==="token-vers\
ion"&&a.command!=="rotate"){const b=`"${a.command}" takes no version that is stored already; use it with command rotate`;
return{path:[f],message:b}}}function Sn(a){if(/^\d+$/.test(a)){const $=Number(a);if($<2||$>4)throw new Error(`${a} zones\
 are out of range`);return{count:$,names:void 0}}const c=a.split(",").map($=>$.trim()),f=c.find($=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.
test($));if(f!==void 0)throw new Error(`"${f}" is no name of a zone`);const b=c.find(($,j)=>c.indexOf($)!==j);if(b)throw new Error(
`"${b}" is there twice`);if(c.length<2||c.length>4)throw new Error(`${c.length} zones are out of range`);return{count:c.
length,names:[...c].sort()}}const Ct=["deploy","plan","status","rotate","pause","resume","destroy","render"],He={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},jt=V.map.key;function It(a){const c=(0,x.a)(a);if(!c)throw new Error(`"${a}" \
is no IPv4 range`);if(c.prefix<16)throw new Error(`"${a}" is larger than a VPC can be`);if(!(0,x.i)(c))throw new Error(`\
"${a}" does not begin at its range's first address ${(0,x.r)((0,x.t)(c))}`);const f=(0,x.o)(c);if(f)throw new Error(`"${a}\
" overlaps ${f}`);return a}const nt=/^[A-Za-z0-9]{1,255}$/,xt=(0,g.g)({command:Q(Ct),"stack-name":O(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
"a letter followed by letters, digits and hyphens, 128 characters at most"),"activation-token":(0,g._)().check((0,g.h)(a=>a===
""||/^[0-9a-fA-F]{32}$/.test(a),{error:({input:a})=>`the value is not 32 hexadecimal digits (it has ${String(a).length} \
characters)`})),"vpc-cidr":X(It,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"vpc-id":O(
Et,"the id of a VPC such as vpc-0123456789abcdef0"),"public-subnet-ids":X(et,"2 to 4 ids separated by commas or lines"),
"private-subnet-ids":X(et,"2 to 4 ids separated by commas or lines"),"availability-zones":X(Sn,"a number from 2 to 4, or\
 2 to 4 names separated by commas"),nat:Q(["none","single","per-az"]),"allowed-cidrs":X(I,"`cloudflare`, or IPv4 ranges \
separated by commas or lines"),"instance-type":O(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),
"ubuntu-release":Q(["22.04","24.04","26.04"]),"ami-id":O(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0\
123456789abcdef0"),"ami-update":Q(["pinned","on-deploy"]),size:H(2,50,": one instance is no high availability"),"memcach\
ed-node-type":O(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcached-nodes":H(2,
40,": one node is no high availability"),"memcached-version":O(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to\
 1.6 such as 1.6.22"),"package-source":(0,g._)(),"listener-settings":X(Ne,"lines such as log.level = 1 with keys that Ra\
ilgun documents"),"map-file":X(ae,"one host=address on each line"),"elastic-ips":q,tags:X(yn,"one key=value on each line"),
"alarm-topic-arn":O(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standard SNS topic"),"al\
arm-email":O(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":O(Rt,"the name of a parameter\
 such as /railgun/next-token"),"token-version":O(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the number of a version"),
"wave-size":H(1,50),floor:J(0,49),"canary-seconds":H(0,720),"max-token-age-days":H(0,3650),confirm:(0,g._)(),"keep-token":q,
"retain-resources":_(nt,"logical ids separated by commas or lines"),"on-pull-request":Q(["plan","deploy"]),drift:Q(["fal\
se","true","revert"]),"on-failed-stack":Q(["fail","recreate"]),"skip-resources":_(nt,"logical ids separated by commas or\
 lines"),"allow-replacement":_(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,"logical ids or types such as AW\
S::EC2::Subnet, separated by commas or lines"),wait:q,"service-role-arn":O(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":O(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the \
ARN of an IAM policy"),"allowed-account-ids":_(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:Q(
re),"github-token":(0,g._)()}).check((0,g.h)(a=>((0,x.a)(a["vpc-cidr"])?.prefix??0)<=(0,S.t)(a["availability-zones"].count),
{path:["vpc-cidr"],error:({input:a})=>Zt(a),when:({issues:a})=>!a.some(({path:c})=>c?.[0]==="vpc-cidr"||c?.[0]==="availa\
bility-zones")}),(0,g.h)(a=>a["alarm-topic-arn"]===""||a["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-ar\
n is set as well; set one of them, and subscribe the address to the topic",when:({issues:a})=>!a.some(({path:c})=>String(
c?.[0]).startsWith("alarm-"))}),(0,g.h)(a=>a["map-file"]===""||!Object.hasOwn(a["listener-settings"],jt),{path:["listene\
r-settings"],error:`"${jt}" is set by map-file; leave one of them out`,when:({issues:a})=>!a.some(({path:c})=>c?.[0]==="\
listener-settings"||c?.[0]==="map-file")}),ot(Ve),ot(Pt));function ot(a){return(0,g.i)(({value:c,issues:f})=>{const b=f.
length===0?a(c):void 0;b&&f.push({code:"custom",input:c,...b})})}const Lt=(0,g.m)(xt,(0,g.v)((a,{issues:c})=>{const f=rt(
a["package-source"],a["ubuntu-release"]);return typeof f!="string"?st(a,f):(c.push({code:"custom",input:a,path:["package\
-source"],message:f}),g.T)}));function Zt(a){const{count:c}=a["availability-zones"];return`"${a["vpc-cidr"]}" is too sma\
ll for ${2*c} subnets of /24 in ${c} zones; use /${(0,S.t)(c)} or larger`}function rt(a,c){try{return Re(a,He[c])}catch(f){
return`${(0,z.n)(f)}; use ${U}`}}const be=a=>a["vpc-id"]?{count:a["public-subnet-ids"].length,names:void 0}:a["availabil\
ity-zones"];function st(a,c){return{command:a.command,stackName:a["stack-name"],activationToken:a["activation-token"],vpcCidr:a["\
vpc-cidr"],ownNetwork:tt(a),zones:be(a),nat:a.nat,allowedCidrs:a["allowed-cidrs"],instanceType:a["instance-type"],ubuntuRelease:a["\
ubuntu-release"],amiId:a["ami-id"],amiUpdate:a["ami-update"],size:a.size,memcachedNodeType:a["memcached-node-type"],memcachedNodes:a["\
memcached-nodes"],memcachedVersion:a["memcached-version"],packageSource:c,listenerSettings:a["listener-settings"],mapFile:a["\
map-file"],elasticIps:a["elastic-ips"].toLowerCase()==="true",tags:a.tags,alarmTopicArn:a["alarm-topic-arn"],alarmEmail:a["\
alarm-email"],tokenParameter:a["token-parameter"],tokenVersion:a["token-version"],waveSize:a["wave-size"],floor:a.floor,
canarySeconds:a["canary-seconds"],maxTokenAgeDays:a["max-token-age-days"],confirm:a.confirm,keepsToken:a["keep-token"].toLowerCase()===
"true",retainResources:a["retain-resources"],onPullRequest:a["on-pull-request"],drift:a.drift,onFailedStack:a["on-failed\
-stack"],skipResources:a["skip-resources"],allowReplacement:a["allow-replacement"],waits:a.wait.toLowerCase()==="true",serviceRoleArn:a["\
service-role-arn"],permissionsBoundary:a["permissions-boundary"],allowedAccountIds:a["allowed-account-ids"],comment:a.comment,
githubToken:a["github-token"].startsWith("${{")?"":a["github-token"]}}function Ue(a){const c=Object.keys(a).filter(B=>!y(
B)),f=Object.fromEntries(p.map(B=>[B,Ut(a,B)])),b=Lt.safeParse(f),$=[...c.map(B=>`${B} is not an input; the nearest is ${w(
B)}`),...(b.error?.issues??[]).map(({path:B,message:le})=>`${B.join(".")}: ${le}`),...Mt(f,b.error)];if(b.success&&$.length===
0)return b.data;const j=b.success?"input.unknown":"input.invalid";throw new z.t(j,$.length===1?`${$[0]}`:`${$.length} in\
puts are wrong`,{details:$.length===1?[]:$})}function Mt(a,c){if(!c||c.issues.some(({path:b})=>b[0]==="package-source"))
return[];const f=rt(a["package-source"]??"",E["ubuntu-release"]);return typeof f=="string"?[`package-source: ${f}`]:[]}function Ut(a,c){
const f=a[c]?.trim()??"";return f===""?E[c]:f}const ke=a=>"value"in a,Se=a=>ke(a)?a.value:null;async function kt(a){try{
return{value:await a()}}catch(c){const f=(0,A.t)(c,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{
unknown:f?"the role may not look":(0,z.n)(c),isDenied:f}}}const Fe=(a,c)=>a.filter(f=>(0,G.t)(f)&&c!==""&&!["",c].includes(
f.templateVersion)),Ft=(a,c,f)=>f?[]:Fe(a,c).map(({id:b,templateVersion:$})=>`${b} runs version ${$} of the launch templ\
ate, and ${c} is the newest: deploy replaces it`),Dt=a=>[ue(a),We(a)];function ue({stack:a,nodes:c}){return{title:`Fleet\
 of ${a.name}`,head:["instance","zone","address","group","health","target","2408","template","token","config"],rows:c.map(
f=>[f.id,f.zone,f.address,f.lifecycle,f.health,f.target,f.port,f.templateVersion,f.tokenVersion===null?"unknown":`${f.tokenVersion}${f.
isPinned?" (canary)":""}`,Ee(f)])}}function Ee({due:a,configAgeSeconds:c,error:f}){return f?f.split(":")[0]??f:c?`${je(c)}\
 behind`:a===null?"unknown":a==="nothing"?"up to date":`${a} is due`}function We(a){const{stack:c,fleet:f,runtime:b}=a;return{
title:`Stack ${c.name}`,head:["what","is"],rows:[["stack",c.status.name],["deployed by",a.version==="1.0.0"?R.t:`${a.version||
"unknown"}; this is ${R.t}`],["template",a.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["\
memcached",`${f.cacheNodes.length} of ${f.cacheSize}: ${f.cacheNodes.join(" ")||"none"}`],["list as written",f.servers.join(
" ")||"none"],["token",me(a.token,Ce)],["lock",me(a.lock,at)],["reconciler",me(a.pause,$=>$?.paused?`paused by ${$.by}`:
"not paused")],["launch template",ze(a)],["suspended processes",me(a.suspensions,de)],["alarms",me(a.alarms,$=>$.map(({name:j})=>j).
join(", ")||"none")],["image",me(a.image,({id:$,newest:j,isNewest:B})=>B?$:`${$}; ${j} is newer`)],["Cloudflare's ranges",
me(a.cloudflare,Je)],["Lambda runtime",me(b,({name:$,endsOn:j,daysLeft:B})=>`${$}, ends on ${j} (${B} days)`)]]}}const me=(a,c)=>ke(
a)?c(a.value):`unknown: ${a.unknown}`;function Ce({labels:a,ageSeconds:c}){const f=Object.values(C.p).flatMap($=>a[$]===
void 0?[]:[`${$} ${a[$]}`]),b=c===null?[]:[`${je(c)} old`];return[...f,...b].join(", ")||"none"}function ze({nodes:a,newestTemplate:c}){
if(!c)return"unknown: the stack does not tell its newest version";const f=Fe(a,c).length;return f===0?`version ${c}`:`ve\
rsion ${c}, which ${f} of ${a.length} do not run`}const at=a=>a===null||a.state==="free"?"free":`${a.owner} (${a.purpose}\
), ${a.state}`,Ye={breaker:"the breaker",run:"the run that holds the lock",left:"a run that ended",nobody:"nobody known"},
de=a=>a.map(({processes:c,by:f})=>`${c.join(" and ")} by ${Ye[f]}`).join(", ")||"none";function Je({added:a,removed:c}){
return a.length+c.length===0?"as this version has them":[...a.map(f=>`+ ${f}`),...c.map(f=>`- ${f}`)].join(" ")}function je(a){
const c=[[Math.floor(a/86400),"d"],[Math.floor(a/3600)%24,"h"],[Math.floor(a/60)%60,"min"],[Math.floor(a)%60,"s"]],f=c.findIndex(
([b])=>b>0);return f<0?"0 s":c.slice(f,f+2).filter(([b])=>b>0).map(([b,$])=>`${b} ${$}`).join(" ")}function Xe({underWay:a,
alarms:c,image:f,cloudflare:b,runtime:$,isTemplateCurrent:j}){const B=Se(c)??[],le=Se(b),ve=Se($);return[...a,...B.map(({
name:Oe,description:De})=>`alarm ${Oe}: ${De}`),...j?[]:["a deploy with these inputs would change the stack"],...Se(f)?.
isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes it"]:[],...le&&le.added.length+le.removed.
length>0?["Cloudflare's ranges have changed: use a newer version of this action, or set allowed-cidrs"]:[],...ve?.endsSoon?
[`Lambda ends ${ve.name} on ${ve.endsOn}: deploy with a newer version of this action`]:[]]}function it(a){const{token:c,
alarms:f,lock:b,pause:$,suspensions:j,image:B,cloudflare:le,runtime:ve}=a,Oe={token:c,alarms:f,lock:b,pause:$,suspensions:j,
image:B,cloudflare:le,runtime:ve},De=Object.entries(Oe).flatMap(([pe,Ae])=>ke(Ae)?[]:[`${pe}: ${Ae.unknown}`]);return{version:a.
version,templateCurrent:a.isTemplateCurrent,nodes:a.nodes,launchTemplate:{newest:a.newestTemplate||null,outdated:Fe(a.nodes,
a.newestTemplate).map(({id:pe})=>pe)},...Object.fromEntries(Object.entries(Oe).map(([pe,Ae])=>[pe,Se(Ae)])),notices:Xe(a),
unknown:[...De,...a.nodesUnknown?[`nodes: ${a.nodesUnknown}`]:[]]}}}),3951:((v,Z,o)=>{o.d(Z,{t:()=>z});const z="1.0.0"})},
Gn={};function te(v){var Z=Gn[v];if(Z!==void 0)return Z.exports;var o=Gn[v]={exports:{}},z=!0;try{Bn[v](o,o.exports,te),
z=!1}finally{z&&delete Gn[v]}return o.exports}te.m=Bn,typeof te<"u"&&(te.ab=decodeURIComponent(new URL(".",import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var v=typeof Symbol=="function"?Symbol("webp\
ack queues"):"__webpack_queues__",Z=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",o=typeof Symbol==
"function"?Symbol("webpack error"):"__webpack_error__",z=C=>{C&&C.d<1&&(C.d=1,C.forEach(R=>R.r--),C.forEach(R=>R.r--?R.r++:
R()))},S=C=>C.map(R=>{if(R!==null&&typeof R=="object"){if(R[v])return R;if(R.then){var A=[];A.d=0,R.then(x=>{g[Z]=x,z(A)},
x=>{g[o]=x,z(A)});var g={};return g[v]=x=>x(A),g}}var D={};return D[v]=x=>{},D[Z]=R,D});te.a=(C,R,A)=>{var g;A&&((g=[]).
d=-1);var D=new Set,x=C.exports,G,E,p,y=new Promise((w,P)=>{p=P,E=w});y[Z]=x,y[v]=w=>(g&&w(g),D.forEach(w),y.catch(P=>{})),
C.exports=y,R(w=>{G=S(w);var P,V=()=>G.map(T=>{if(T[o])throw T[o];return T[Z]}),re=new Promise(T=>{P=()=>T(V),P.r=0;var k=I=>I!==
g&&!D.has(I)&&(D.add(I),I&&!I.d&&(P.r++,I.push(P)));G.map(I=>I[v](k))});return P.r?re:V()},w=>(w?p(y[o]=w):E(x),z(g))),g&&
g.d<0&&(g.d=0)}})(),(()=>{var v=Object.getPrototypeOf?o=>Object.getPrototypeOf(o):o=>o.__proto__,Z;te.t=function(o,z){if(z&
1&&(o=this(o)),z&8||typeof o=="object"&&o&&(z&4&&o.__esModule||z&16&&typeof o.then=="function"))return o;var S=Object.create(
null);te.r(S);var C={};Z=Z||[null,v({}),v([]),v(v)];for(var R=z&2&&o;typeof R=="object"&&!~Z.indexOf(R);R=v(R))Object.getOwnPropertyNames(
R).forEach(A=>C[A]=()=>o[A]);return C.default=()=>o,te.d(S,C),S}})(),te.d=(v,Z)=>{for(var o in Z)te.o(Z,o)&&!te.o(v,o)&&
Object.defineProperty(v,o,{enumerable:!0,get:Z[o]})},te.f={},te.e=v=>Promise.all(Object.keys(te.f).reduce((Z,o)=>(te.f[o](
v,Z),Z),[])),te.u=v=>""+v+".index.js",te.o=(v,Z)=>Object.prototype.hasOwnProperty.call(v,Z),te.r=v=>{typeof Symbol<"u"&&
Symbol.toStringTag&&Object.defineProperty(v,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(v,"__esModule",{value:!0})},
(()=>{var v={8792:0},Z=o=>{var{ids:z,modules:S,runtime:C}=o,R,A,g=0;for(R in S)te.o(S,R)&&(te.m[R]=S[R]);for(C&&C(te);g<
z.length;g++)A=z[g],te.o(v,A)&&v[A]&&v[A][0](),v[z[g]]=0};te.f.j=(o,z)=>{var S=te.o(v,o)?v[o]:void 0;if(S!==0)if(S)z.push(
S[1]);else{var C=import("./"+te.u(o)).then(Z,R=>{throw v[o]!==0&&(v[o]=void 0),R}),C=Promise.race([C,new Promise(R=>S=v[o]=
[R])]);z.push(S[1]=C)}}})();var Hn=te(2015);Hn=await Hn;
