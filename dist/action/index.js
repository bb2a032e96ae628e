import{createRequire as ie}from"module";var Bn={6982:(v=>{v.exports=ie(import.meta.url)("crypto")}),9896:(v=>{v.exports=
ie(import.meta.url)("fs")}),6698:(v=>{v.exports=ie(import.meta.url)("node:async_hooks")}),1421:(v=>{v.exports=ie(import.meta.
url)("node:child_process")}),7598:(v=>{v.exports=ie(import.meta.url)("node:crypto")}),3024:(v=>{v.exports=ie(import.meta.
url)("node:fs")}),1455:(v=>{v.exports=ie(import.meta.url)("node:fs/promises")}),7067:(v=>{v.exports=ie(import.meta.url)(
"node:http")}),4708:(v=>{v.exports=ie(import.meta.url)("node:https")}),7030:(v=>{v.exports=ie(import.meta.url)("node:net")}),
8161:(v=>{v.exports=ie(import.meta.url)("node:os")}),6760:(v=>{v.exports=ie(import.meta.url)("node:path")}),1708:(v=>{v.
exports=ie(import.meta.url)("node:process")}),7075:(v=>{v.exports=ie(import.meta.url)("node:stream")}),8321:(v=>{v.exports=
ie(import.meta.url)("node:stream/consumers")}),3136:(v=>{v.exports=ie(import.meta.url)("node:url")}),7975:(v=>{v.exports=
ie(import.meta.url)("node:util")}),8522:(v=>{v.exports=ie(import.meta.url)("node:zlib")}),857:(v=>{v.exports=ie(import.meta.
url)("os")}),1062:((v,L,s)=>{s.d(L,{a:()=>G,c:()=>I,d:()=>A,i:()=>K,l:()=>g,n:()=>T,o:()=>D,r:()=>w,s:()=>z,t:()=>U,u:()=>P});
const z=O=>O.trimStart().replace(/\s*[\r\n]+\s*/g," ").replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi,
S),S=O=>O.replace(/\S/g,x=>`&#${x.codePointAt(0)};`);function P(O,x){if(O.length<=x)return O;const H=`\u2026 (${O.length.
toLocaleString("en-US")} characters)`,J=Math.max(0,x-H.length),q=Math.floor(J/4),_=q===0?"":O.slice(-q);return`${N(O.slice(
0,J-q))}${H}${N(_)}`}const N=O=>O.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function A(O,x){const H=J=>`| ${J.join(
" | ")} |`;return[H(O),H(O.map(()=>"---")),...x.map(H)].join(`
`)}const g=({head:O,rows:x},H)=>A(O.map(z),x.map(J=>J.map(q=>z(P(q,H))))),D=(O,x)=>`<details><summary>${z(O)}</summary>

${x}

</details>`,I=(O,x)=>`[${z(O)}](<${x.replace(/[<>\s]/g,encodeURIComponent)}>)`;function G(O,x=""){const H=Math.max(0,...(O.
match(/`+/g)??[]).map(q=>q.length)),J="`".repeat(Math.max(3,H+1));return`${J}${x}
${O}
${J}`}const E=["action","logical id","type","replacement","from \u2192 to"],p="\u2013",w=(O,x=60)=>({title:"Changes",head:E,
rows:O.map(H=>[...y(H),H.properties.map(J=>V(J,x)).join("; ")])}),y=O=>[R(O),O.logicalId,O.type,O.replacement];function R({
action:O,drift:x,isRetained:H}){const J=O==="None"?[]:[O],q=x?[x==="DELETED"?"deleted by hand":"changed by hand"]:[];return[
...J,...q,...H?["the old one is kept"]:[]].join(", ")}function V(O,x){const{path:H,from:J,to:q,replacement:_,drifted:ee}=O,
ge=he=>he===void 0?p:P(he,x),xe=ee===void 0?"":` (really ${P(ee,x)})`,ke=_==="no"?"":` [replacement: ${_}]`;return`${re(
H)}: ${ge(J)}${xe} \u2192 ${O.isKnownAfterApply?"(known after apply)":ge(q)}${ke}`}const re=O=>O.replace(/^\/Properties\//,
"").replaceAll("/",".");function T(O){if(O.length===0)return"nothing changes";const x=new Map;for(const{action:ee}of O)x.
set(ee,(x.get(ee)??0)+1);const H=[...x].filter(([ee])=>ee!=="None").map(([ee,ge])=>`${ge} ${ee}`),J=O.filter(({drift:ee})=>ee).
length,q=O.filter(({replacement:ee})=>ee==="yes").length,_=O.filter(({replacement:ee})=>ee==="may").length;return[...H,...q?
[`${q} replaced`]:[],..._?[`${_} perhaps replaced`]:[],...J?[`${J} changed by hand`]:[]].join(", ")}function U(O,x){const H=[
...O].sort((_,ee)=>X(ee)-X(_)).slice(0,x.rows),J=H.map(_=>[...y(_).map(ee=>z(P(ee,Math.max(128,x.text)))),Q(_.properties,
x)]),q=O.length-H.length;return`${A(E,J)}${q>0?`

\u2026 and ${q} more changes`:""}`}const j=/^AWS::(IAM::|EC2::SecurityGroup|Lambda::Permission$)|Policy$/;function K(O){
return O.every(({action:x})=>x==="Add")?[]:O.filter(({type:x})=>j.test(x)).map(({logicalId:x})=>x)}const oe={yes:4,may:2,
no:0},X=({replacement:O,action:x})=>oe[O]+(x==="Remove"?1:0);function Q(O,x){const H=O.slice(0,x.properties).map(q=>z(V(
{...q,path:P(q.path,200)},x.text))),J=O.length-H.length;return[...H,...J>0?[H.length>0?`\u2026 and ${J} more`:`${J} prop\
erties`]:[]].join("<br>")}}),9065:((v,L,s)=>{s.d(L,{n:()=>g,r:()=>z,t:()=>A});const z=["launch-gate","port-probe","endpo\
int-sync","reconciler"],S=24,P=256,N=16;function A(G){return S-Math.ceil(Math.log2(2*G))}function g(G,E){const p=D(G,A(E)),
w=R=>`${I(p+R*P)}/${S}`,y=Array.from({length:E},(R,V)=>V);return{publicCidrs:y.map(R=>w(2*R)),privateCidrs:y.map(R=>w(2*
R+1))}}function D(G,E){const[p,w,y,R,V]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(G)??[]).slice(1).
map(Number),re=[p,w,y,R].map(j=>j??NaN);if(V===void 0||re.some(j=>!(j<=255)))throw new Error(`vpc range "${G}" is not IP\
v4 in the form a.b.c.d/prefix`);if(V<N||V>E)throw new Error(`vpc range "${G}" has prefix ${V}, allowed is ${N} to ${E}`);
const T=re.reduce((j,K)=>j*256+K,0),U=2**(32-V);if(T%U!==0)throw new Error(`vpc range "${G}" has host bits set, write ${I(
T-T%U)}/${V}`);return T}const I=G=>[24,16,8,0].map(E=>G>>>E&255).join(".")}),979:((v,L,s)=>{s.d(L,{a:()=>z,i:()=>P,n:()=>D,
o:()=>G,r:()=>g,s:()=>S,t:()=>N});function z(E){const p=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(E);
if(!p)return;const w=p.slice(1);if(w.some(U=>U.length>1&&U.startsWith("0")))return;const[y=0,R=0,V=0,re=0,T=0]=w.map(Number);
if(!(Math.max(y,R,V,re)>255||T>32))return{base:((y*256+R)*256+V)*256+re,prefix:T}}const S=E=>2**(32-E.prefix),P=E=>E.base%
S(E)===0,N=E=>({...E,base:E.base-E.base%S(E)}),A=(E,p)=>E.base<p.base+S(p)&&p.base<E.base+S(E);function g({base:E,prefix:p}){
return`${[24,16,8,0].map(w=>Math.floor(E/2**w)%256).join(".")}/${p}`}function D(E){for(const[p,w]of E.entries()){const y=E.
slice(p+1).find(R=>A(w,R));if(y)return[w,y]}}const I=[["0.0.0.0/8","this network"],["127.0.0.0/8","loopback"],["169.254.\
0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function G(E){const p=I.find(([w])=>{const y=z(
w);return y!==void 0&&A(y,E)});return p&&`${p[0]}, ${p[1]}`}}),6765:((v,L,s)=>{s.d(L,{n:()=>z,t:()=>S});const z={now:()=>Date.
now(),after:(P,N)=>{const A=setTimeout(N,P);return()=>clearTimeout(A)}};function S(P,N){return new Promise(A=>{P.after(N,
A)})}}),3350:((v,L,s)=>{s.d(L,{t:()=>S});const z=[{text:8e3,rows:2e3,properties:100},{text:1e3,rows:1e3,properties:50},{
text:300,rows:500,properties:20},{text:120,rows:500,properties:10},{text:60,rows:500,properties:4},{text:40,rows:500,properties:1},
{text:24,rows:500,properties:1},{text:24,rows:500,properties:0},{text:24,rows:200,properties:0},{text:40,rows:100,properties:1},
{text:40,rows:25,properties:1},{text:40,rows:5,properties:1}];function S(A,g,D){let I="";for(const G of z)if(I=D(G),g(I)<=
A)return I;return N(I,A,g)}const P=`

\u2026 cut here
`;function N(A,g,D){let[I,G]=[0,A.length];for(;G-I>1;){const E=Math.floor((I+G)/2);D(A.slice(0,E)+P)<=g?I=E:G=E}return A.
slice(0,I).replace(/[\uD800-\uDBFF]$/,"")+P}}),2264:((v,L,s)=>{s.d(L,{n:()=>S,t:()=>z});var z=class extends Error{name="\
AppError";code;fault;details;constructor(P,N,A={}){super(N,A.cause===void 0?void 0:{cause:A.cause}),this.code=P,this.fault=
A.fault??"user",this.details=A.details??[]}};function S(P){return P instanceof Error?P.message:String(P)}}),6580:((v,L,s)=>{
s.d(L,{n:()=>E,r:()=>g,t:()=>G});var z=s(2264);const S=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOS\
TUNREACH","ENETUNREACH","ECONNRESET"]),P={CredentialsProviderError:["credentials.missing","no AWS credentials were found\
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
o many requests slowly; run again"],TooManyUpdates:["aws.throttled","AWS answers too many requests slowly; run again"],OperationAborted:[
"aws.unavailable","AWS still works on an earlier call; run again"],AuthFailure:["credentials.refused","AWS does not know\
 these credentials; check role and account"],SignatureDoesNotMatch:["credentials.refused","AWS refused the signature; ch\
eck the secret access key and the clock"]},N=["credentials.refused","AWS does not let this job into the role; its trust \
policy must allow the token's sub and aud"];function A(p){return G(p,"InvalidIdentityToken","InvalidIdentityTokenExcepti\
on","IDPRejectedClaim")?!0:/not authorized to perform:? sts:AssumeRole/i.test((0,z.n)(p))}function g(p){if(p instanceof z.
t)return p;const w=p instanceof Error?p.name:"",y=A(p)?N:P[w];if(y)return new z.t(y[0],`${y[1]} (${(0,z.n)(p)})`,{cause:p});
const R=I(p);if(R){const V=`the AWS endpoint cannot be reached (${R}: ${(0,z.n)(p)}); check region, network and AWS_ENDP\
OINT_URL`;return new z.t("endpoint.unreachable",V,{cause:p})}if(p instanceof TypeError&&"code"in p&&p.code==="ERR_INVALI\
D_URL"){const V=`"${"input"in p?String(p.input):""}" is no address of an AWS endpoint; correct AWS_ENDPOINT_URL, or leav\
e it unset`;return new z.t("endpoint.unreachable",V,{cause:p})}if((0,z.n)(p)==="Region is missing")return new z.t("regio\
n.missing","no AWS region is set; set AWS_REGION or the input of the credentials step",{cause:p});if(D(p)>=500){const V=`\
AWS could not answer a call (${w}: ${(0,z.n)(p)}); run again`;return new z.t("aws.unavailable",V,{cause:p})}return new z.
t("internal",`${w||"error"}: ${(0,z.n)(p)}`,{fault:"tool",cause:p})}function D(p){const{$metadata:w}=p??{};return w?.httpStatusCode??
0}function I(p,w=0){if(!(p instanceof Error)||w>5)return;const y="code"in p?String(p.code):"";return S.has(y)?y:p.name===
"TimeoutError"?"ETIMEDOUT":I(p.cause,w+1)}const G=(p,...w)=>p instanceof Error&&w.includes(p.name),E=p=>p instanceof Error&&
P[p.name]?.[0]==="aws.throttled"}),2015:((v,L,s)=>{s.a(v,async(z,S)=>{try{let Ee=function(o=Pe()){const c=g.r.map(u=>[u,
We(o,u)]);return{stack:{lambdaKeys:Object.fromEntries(c.map(([u,{key:e}])=>[u,e])),instancePayload:me(o,"instance/payloa\
d.txt").toString("utf8").trim()},artifacts:[...new Map(c.map(([,u])=>[u.key,u])).values()]}},We=function(o,c){const u=me(
o,`lambdas/${c}.zip`),e=(0,T.createHash)("sha256").update(u).digest("hex");return{key:`artifacts/${e}.zip`,sha256:e,body:u}},
me=function(o,c){const u=`${o}/dist/${c}`;try{return(0,U.readFileSync)(u)}catch(e){throw new A.t("internal",`${u} cannot\
 be read; build it with \`npm run build\``,{fault:"tool",cause:e})}},Pe=function(o=(0,K.fileURLToPath)(import.meta.url)){
const c=(0,j.dirname)(o);if((0,U.existsSync)(`${c}/action.yml`))return c;if(c===o)throw new A.t("internal","no action.ym\
l stands above the Action's own files",{fault:"tool"});return Pe(c)},ze=function({region:o,endpoint:c}){const u={...o&&{
region:o},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[D.c,G.t]]},e={...u,requestHandler:{requestTimeout:I.a+15e3,
throwOnRequestTimeout:!0}};let t=0;return{autoScaling:de(async()=>new(await Promise.all([s.e(8416),s.e(4128),s.e(4022),s.
e(3656),s.e(919)]).then(s.bind(s,919))).AutoScalingClient(u)),cloudFormation:de(async()=>{const n=new(await Promise.all(
[s.e(8416),s.e(4022),s.e(3656),s.e(7149)]).then(s.bind(s,7149))).CloudFormationClient(u),r=i=>d=>(t+=1,i(d));return n.middlewareStack.
add(r,{step:"finalizeRequest",priority:"low",name:"count"}),n}),cloudWatch:de(async()=>new(await Promise.all([s.e(8416),
s.e(4022),s.e(1009),s.e(6319)]).then(s.bind(s,6319))).CloudWatchClient(u)),ec2:de(async()=>new(await Promise.all([s.e(8416),
s.e(4022),s.e(4629),s.e(3656),s.e(3835)]).then(s.bind(s,3835))).EC2Client(u)),elastiCache:de(async()=>new(await Promise.
all([s.e(8416),s.e(4022),s.e(3656),s.e(4909)]).then(s.bind(s,4909))).ElastiCacheClient(u)),eventBridge:de(async()=>new(await Promise.
all([s.e(8416),s.e(4022),s.e(1009),s.e(1226)]).then(s.bind(s,1226))).EventBridgeClient(u)),lambda:de(async()=>new(await Promise.
all([s.e(8416),s.e(4022),s.e(1009),s.e(8060),s.e(3655),s.e(9227)]).then(s.bind(s,1548))).LambdaClient(e)),loadBalancing:de(
async()=>new(await Promise.all([s.e(8416),s.e(4022),s.e(3656),s.e(1419)]).then(s.bind(s,1419))).ElasticLoadBalancingV2Client(
u)),s3:de(async()=>{const{S3Client:n}=await Promise.all([s.e(8416),s.e(4022),s.e(2824),s.e(8060),s.e(3655),s.e(5028)]).then(
s.bind(s,311)),r=c?{endpoint:c,forcePathStyle:Ye(c)}:{};return new n({...u,...r})}),ssm:de(async()=>{const n=new(await Promise.
all([s.e(8416),s.e(4022),s.e(1009),s.e(7958)]).then(s.bind(s,7958))).SSMClient(u);return n.middlewareStack.add(at,{step:"\
deserialize",name:"repeatable"}),n}),sts:de(async()=>new(await Promise.all([s.e(8416),s.e(4022),s.e(3656),s.e(431)]).then(
s.bind(s,431))).STSClient(u)),cloudFormationCalls:()=>t}},Ye=function(o){if(!o||!URL.canParse(o))return!1;const{hostname:c}=new URL(
o);return(0,oe.isIP)(c.replace(/^\[|\]$/g,""))!==0},de=function(o){let c;return()=>(c??=o(),c)},l=function(o,c,u){const e={
"http:":X.request,"https:":Q.request}[o.protocol];if(!e)throw new Error(`${o.protocol} is not fetched, only http: and ht\
tps:`);return new Promise((t,n)=>{e(o,{signal:c,headers:u},t).once("error",n).end()})},C=function(o){const c=JSON.stringify(
o);if(c.length<=b)return c;for(const u of $){const e=JSON.stringify({...B(o,u),shortened:!0});if(e.length<=b)return e}return JSON.
stringify({command:o.command,stack:o.stack,shortened:!0})},B=function(o,c){return typeof o=="string"?(0,y.u)(o,c.text):Array.
isArray(o)?o.slice(0,c.list).map(u=>B(u,c)):typeof o!="object"||o===null?o:Object.fromEntries(Object.entries(o).map(([u,
e])=>[u,B(e,c)]))},ve=function({partition:o,region:c},u,e){const t=ce[o];if(!t)return[];const n=(d,m)=>`https://${c}.${t}\
/${d}/home?region=${c}#${m}`,r=d=>`/stacks/${d}?stackId=${encodeURIComponent(e??"")}`,i=[{title:"Stack",url:n("cloudform\
ation",r("stackinfo"))},{title:"Events",url:n("cloudformation",r("events"))}];return[...e?i:[],{title:"Auto Scaling grou\
p",url:n("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,D.g)(u))};view=details`)},{title:"Boot log",url:n("cl\
oudwatch",`logsV2:log-groups/log-group/${Oe((0,D.h)(u))}`)}]},pe=function({instances:o,cacheNodes:c,cacheSize:u,servers:e}){
const t=o.slice(0,De),n=[...new Set(t.map(({zone:d})=>d))].sort(),r=[...new Set([...c,...e])].sort(),i=Math.max(0,u-r.length);
return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',...n.flatMap((d,m)=>Ae(d,m,t)),'  subgraph\
 cache["memcached"]',...r.map((d,m)=>`    m${m}[("${Ge(d)}")]`),...i>0?[`    missing[("${i} missing")]`]:[],"  end",...t.
map((d,m)=>`  nlb ${(0,re.t)(d)?"-->":"-.->"} i${m}`),...n.map((d,m)=>`  z${m} --> cache`),"  classDef well fill:#dafbe1\
,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf222e,color:#1f2328","  classDef waiting fill:#fff8\
c5,stroke:#9a6700,color:#1f2328",...t.map((d,m)=>`  class i${m} ${Gt(d)}`),...r.map((d,m)=>`  class m${m} ${Vt(d,c,e)}`),
...i>0?["  class missing ill"]:[]].join(`
`)},Ae=function(o,c,u){const e=u.flatMap((n,r)=>n.zone===o?[{one:n,at:r}]:[]),t=({one:n,at:r})=>`    i${r}["${Ge(n.id)}<\
br/>${Ge(n.address||"no address")}<br/>${Ge(`${n.lifecycle}, ${n.target}, 2408 ${n.port}`)}"]`;return[`  subgraph z${c}[\
"${Ge(o)}"]`,...e.map(t),"  end"]},Gt=function(o){if(/^(Pending|Terminating)/.test(o.lifecycle))return"waiting";const c=o.
port==="open"||o.port==="not asked";return(0,re.t)(o)&&o.health==="Healthy"&&o.target==="healthy"&&c?"well":"ill"},Vt=function(o,c,u){
return c.includes(o)&&u.includes(o)?"well":"ill"},Bt=function(o,c){const{command:u,failure:e,findings:t,tables:n}=o;return`${[
`### railgun-ha ${(0,y.s)(u)}: ${e?"failed":"done"}`,...(0,V.i)(o,c),...Ht(o),...(0,V.t)(t.changes,c),...(0,V.n)(t.cost),
...(0,V.r)(t.events,c),...t.fleet?[`#### Topology

\`\`\`mermaid
${pe(t.fleet)}
\`\`\``]:[],...n.map(r=>ut(r,c)),...lt(o)].join(`

`)}
`},Ht=function({findings:o,stackName:c}){const{identity:u,stackId:e}=o;if(!u)return[];const t=`account ${u.account}, ${u.
region}, as ${u.arn}`;return[[...ve(u,c,e).map(({title:n,url:r})=>(0,y.c)(n,r)),(0,y.s)(t)].join(" \xB7 ")]},ut=function({
title:o,head:c,rows:u},e){const t=u.slice(0,e.rows),n=u.length-t.length,r=`${(0,y.l)({title:o,head:c,rows:t},e.text)}${n>
0?`

\u2026 and ${n} more rows`:""}`;return u.length>En?(0,y.o)(`${o}: ${u.length} rows`,r):`#### ${(0,y.s)(o)}

${r}`},lt=function({phases:o}){if(o.length===0)return[];const c=o.map(({name:e,millis:t})=>[(0,y.s)(e),Wt(t)]),u=o.reduce(
(e,{millis:t})=>e+t,0);return[(0,y.o)(`Timings: ${Wt(u)}`,(0,y.d)(["phase","took"],c))]},dt=function({failure:o,findings:c}){
if(!o)return"";const{message:u,details:e,fault:t}=o,{rootCause:n}=c,r=n?[(0,w.t)(n),...n.remedy?[n.remedy]:[]]:[],i=r[0]===
u,d=t==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return Xt([...i?[]:r,u,...e.map(m=>`\
- ${m}`),...d])},Xt=function(o){const c=o.map(n=>(0,y.u)(n,Yt/2));let u=0;const e=c.filter(n=>(u+=n.length+1,u<=Yt)),t=o.
length-e.length;return[...e,...t>0?[`\u2026 and ${t} more in the summary`]:[]].join(`
`)},je=function(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)},ft=function(o){return Object.
keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}},
Ie=function(o,c,u){const e=new q(o,c,u);process.stdout.write(e.toString()+x.EOL)},ht=function(o,c=""){Ie(o,{},c)},Qt=function(o){
return je(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},qt=function(o){return je(o).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},_t=function(o,c){const u=process.
env[`GITHUB_${o}`];if(!u)throw new Error(`Unable to find environment variable for file command ${o}`);if(!J.existsSync(u))
throw new Error(`Missing file at path: ${u}`);J.appendFileSync(u,`${je(c)}${x.EOL}`,{encoding:"utf8"})},en=function(o,c){
const u=`ghadelimiter_${H.randomUUID()}`,e=je(c);if(o.includes(u))throw new Error(`Unexpected input: name should not con\
tain the delimiter "${u}"`);if(e.includes(u))throw new Error(`Unexpected input: value should not contain the delimiter "${u}\
"`);return`${o}<<${u}${x.EOL}${e}${x.EOL}${u}`},mt=function(o){Ie("add-mask",{},o)},nn=function(o,c){if(process.env.GITHUB_OUTPUT)
return _t("OUTPUT",en(o,c));process.stdout.write(x.EOL),Ie("set-output",{name:o},je(c))},Qe=function(o,c={}){Ie("error",
ft(c),o instanceof Error?o.toString():o)},on=function(o,c={}){Ie("warning",ft(c),o instanceof Error?o.toString():o)},rn=function(o){
process.stdout.write(o+x.EOL)},sn=function(o){ht("group",o)},an=function(){ht("endgroup")},gt=function(o,c=[]){const u=[
...o,...c].filter(i=>i.length>=pt),e=c.filter(({length:i})=>i>=cn&&i<pt),t=u.flatMap(fn).flatMap($t),n=u.flatMap(i=>[i,Buffer.
from(i).toString("hex")]).flatMap($t),r=[...vt(t.map(i=>wt(i,jn))).map(i=>new RegExp(i,"gu")),...vt([...n.map(i=>wt(i)),
...e.map(i=>`(?<![\\p{L}\\p{N}])${wt(i)}(?![\\p{L}\\p{N}])`)]).map(i=>new RegExp(i,"giu"))];return i=>r.reduce((d,m)=>d.
replace(m,Pn),i)},un=function(o,c){const u=e=>typeof e=="string"?o(e):Array.isArray(e)?e.map(u):typeof e!="object"||e===
null||Object.getPrototypeOf(e)!==Object.prototype?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,u(n)]));return u(
c)},vt=function(o){const c=[...new Set(o)].sort((e,t)=>t.length-e.length),u=[];for(const e of c){const t=u.at(-1),n=t===
void 0?"":`${t}|${e}`;n&&n.length<=Cn?u[u.length-1]=n:u.push(e)}return u},$t=function(o){const c=[...o];if(c.length<128)
return[o];const u=Math.floor(c.length/bt);return Array.from({length:u},(e,t)=>c.slice(t*bt,t===u-1?void 0:(t+1)*bt).join(
""))},ln=function(o){if(/[A-Za-z0-9]/.test(o))return o;const c=o.codePointAt(0)??0,u=c.toString(16),e=[...Buffer.from(o)].
map(i=>`%${i.toString(16).padStart(2,"0")}`).join(""),t=o.split("").map(i=>`\\\\+u${i.charCodeAt(0).toString(16).padStart(
4,"0")}`),n=[xn(o),yt(e),yt(t.join("")),`&#0*${c};`,yt(`&#x0*${u};`)],r=dn[o];return r&&n.push(`\\\\+${r}`),`(?:${[...n,
...In[o]??[]].join("|")})`},fn=function(o){const c=Buffer.from(o),u=[0,1,2].map(e=>{const t=Buffer.concat([Buffer.alloc(
e),c]).toString("base64").replaceAll("=",""),n=Math.ceil(e*8/6),r=Math.floor((e+c.length)*8/6);return t.slice(n,r)});return[
c.toString("base64"),...u].filter(e=>e.length>=pt)},hn=function(o,c,u){const e=(0,p.u)(o),t=mn(e,c);return t!==e.command&&
u.info(`${c}: ${e.command} only plans (on-pull-request)`),{...e,command:t}},mn=function({command:o,onPullRequest:c},u){return o===
"deploy"&&Fn.has(u)&&c==="plan"?"plan":o},pn=function(o){const c=Object.entries(o).filter(([u])=>u.startsWith("INPUT_"));
return Object.fromEntries(c.map(([u,e])=>[u.slice(6).toLowerCase(),e]))},gn=function(o,c,u,e){const t={region:o.AWS_REGION||
o.AWS_DEFAULT_REGION,endpoint:o.AWS_ENDPOINT_URL_S3||o.AWS_ENDPOINT_URL},n=`${o.GITHUB_RUN_ID??"local"}-${o.GITHUB_RUN_ATTEMPT??
"1"}`;return{aws:c.aws??ze(t),clock:c.clock??N.n,record:e,note:async r=>{o.GITHUB_STEP_SUMMARY&&await u.summarise(On(u.redacted(
r)))},fetch:c.fetch??it,assets:c.assets??(()=>Ee()),log:u,print:r=>u.print(r),hide:r=>u.hide(r),hideDeclared:r=>u.hideDeclared(
r),runName:n.replace(/[^A-Za-z0-9-]/g,"-")}},vn=function(o,c){if(c.length===0)return o;const{code:u,message:e,details:t,
fault:n,cause:r}=o;return new A.t(u,e,{fault:n,cause:r,details:[...t,...c]})},bn=function(o){const{headline:c,outputs:u,
result:e,tables:t,failure:n,...r}=o,i=u["stack-id"]||void 0;return Object.fromEntries(Object.entries({stackId:i,...r}).filter(
([,d])=>d!==void 0))},$n=function(o,{command:c,given:u,findings:e,report:t,failure:n}){return o.redacted({command:c,stackName:u["\
stack-name"]?.trim()||p.f["stack-name"],headline:t?.headline??"",tables:t?.tables??[],failure:n&&{code:n.code,message:n.
message,details:n.details,fault:n.fault},findings:e,phases:o.phases,isNoOp:!n&&t?.result.changed===!1&&!e.changes?.length})};
var ke=Ee,he=We,St=me,ae=Pe,Et=ze,_e=Ye,et=de,Ve=l,tt=C,zt=B,M=ve,we=pe,Ot=Ae,ye=Gt,Ne=Vt,At=Bt,Tt=Ht,Le=ut,Be=lt,Ze=dt,
kt=Xt,Re=je,wn=ft,Nt=Ie,yn=ht,Rt=Qt,Sn=qt,Pt=_t,He=en,Ct=mt,jt=nn,nt=Qe,It=on,ot=rn,xt=sn,Lt=an,rt=gt,be=un,st=vt,Me=$t,
Zt=ln,Mt=fn,Ue=hn,Se=mn,Ut=pn,Fe=gn,Ft=vn,Dt=bn,ue=$n,P=s(8953),N=s(6765),A=s(2264),g=s(9065),D=s(7643),I=s(8861),G=s(3951),
E=s(6580),p=s(321),w=s(8669),y=s(1062),R=s(3350),V=s(3903),re=s(5474),T=s(7598),U=s(3024),j=s(6760),K=s(3136),oe=s(7030),
X=s(7067),Q=s(4708),O=s(8321),x=s(857),H=s(6982),J=s(9896);const at=o=>async c=>{try{return await o(c)}catch(u){throw u instanceof
Error&&u.name==="TooManyUpdates"&&Object.assign(u,{$retryable:{throttling:!0}}),u}},Je=20,Ce={Accept:"*/*","User-Agent":`${D.
c}/${G.t}`},Xe=new Set([301,302,303,307,308]),it=async(o,{signal:c,headers:u})=>{try{return await a(new URL(o),c,u??{})}catch(e){
throw c.aborted?c.reason:e instanceof AggregateError?e.errors[0]:e}};async function a(o,c,u){let e=o,t=u;for(let n=0;n<=
Je;n++){const r=await l(e,c,{...Ce,...t}),{location:i}=r.headers;if(!Xe.has(r.statusCode)||!i)return f(r);r.resume(),e=new URL(
i,e),e.origin!==o.origin&&(t={})}throw new Error(`more than ${Je} redirects`)}async function f(o){const c=o.statusCode??
0,u=await(0,O.buffer)(o);return{ok:c>=200&&c<300,status:c,arrayBuffer:async()=>new Uint8Array(u).buffer,json:async()=>JSON.
parse(u.toString("utf8"))}}const b=5e5,$=[{text:1e4,list:1e4},{text:1e3,list:1e4},{text:200,list:1e4},{text:60,list:5e3},
{text:60,list:500},{text:60,list:20}],ce={aws:"console.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-eusc":"conso\
le.amazonaws-eusc.eu","aws-us-gov":"console.amazonaws-us-gov.com"},Oe=o=>encodeURIComponent(encodeURIComponent(o)).replaceAll(
"%","$"),De=100,Ge=o=>(o||"unknown").replace(/[^A-Za-z0-9 .:,()/-]/gu,c=>`#${c.codePointAt(0)};`),ct=1e6,En=25,zn=(o,c=0)=>(0,R.
t)(ct-c,Buffer.byteLength,u=>Bt(o,u)),On=o=>(0,R.t)(ct/4,Buffer.byteLength,c=>`${ut(o,c)}

`),Wt=o=>o<1e4?`${(o/1e3).toFixed(1)} s`:(0,p.t)(o/1e3),Yt=3500;async function An(o,c,u,{outputs:e,result:t},n){const{command:r,
failure:i}=u;for(const[m,h]of Object.entries(e))h!==void 0&&o.output(m,h);const d=i&&{code:i.code,message:i.message,details:i.
details};o.output("result",C({command:r,...t,...d&&{error:d}})),c.GITHUB_STEP_SUMMARY&&await Ke(o,u),n&&await Tn(o,c,u,n),
await Jt(o,u)}async function Ke(o,c){try{await o.summarise(zn(c,o.summarised))}catch(u){o.warning(`the job's summary cou\
ld not be written: ${(0,A.n)(u)}`)}}async function Tn(o,c,u,e){if(e.comment==="false"||e.comment==="auto"&&!c.GITHUB_EVENT_PATH)
return;const{tellPullRequest:t}=await s.e(8313).then(s.bind(s,8313)),n=await t({env:c,settings:e,run:u,redact:r=>o.redacted(
r)});n?.info&&o.info(n.info),n?.warning&&o.warning(n.warning)}async function Jt(o,c){for(const{title:u,text:e}of c.findings.
pastes??[])await o.group(u,async()=>o.info(e));c.failure?o.annotate(`railgun-ha ${c.failure.code}`,dt(c)):o.info(c.headline)}
const Kt="::";var q=class{constructor(o,c,u){o||(o="missing.command"),this.command=o,this.properties=c,this.message=u}toString(){
let o=Kt+this.command;if(this.properties&&Object.keys(this.properties).length>0){o+=" ";let c=!0;for(const u in this.properties)
if(this.properties.hasOwnProperty(u)){const e=this.properties[u];e&&(c?c=!1:o+=",",o+=`${u}=${qt(e)}`)}}return o+=`${Kt}${Qt(
this.message)}`,o}},_=function(o,c,u,e){function t(n){return n instanceof u?n:new u(function(r){r(n)})}return new(u||(u=
Promise))(function(n,r){function i(h){try{m(e.next(h))}catch(k){r(k)}}function d(h){try{m(e.throw(h))}catch(k){r(k)}}function m(h){
h.done?n(h.value):t(h.value).then(i,d)}m((e=e.apply(o,c||[])).next())})};const{access:kn,appendFile:Nn,writeFile:Rn}=J.promises,
tn="GITHUB_STEP_SUMMARY";var ee=class{constructor(){this._buffer=""}filePath(){return _(this,void 0,void 0,function*(){if(this.
_filePath)return this._filePath;const o=process.env[tn];if(!o)throw new Error(`Unable to find environment variable for $${tn}\
. Check if your runtime environment supports job summaries.`);try{yield kn(o,J.constants.R_OK|J.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${o}'. Check if the file has correct read/write permissions.`)}return this._filePath=o,
this._filePath})}wrap(o,c,u={}){const e=Object.entries(u).map(([t,n])=>` ${t}="${n}"`).join("");return c?`<${o}${e}>${c}\
</${o}>`:`<${o}${e}>`}write(o){return _(this,void 0,void 0,function*(){const c=!!o?.overwrite,u=yield this.filePath();return yield(c?
Rn:Nn)(u,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return _(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
return this._buffer="",this}addRaw(o,c=!1){return this._buffer+=o,c?this.addEOL():this}addEOL(){return this.addRaw(x.EOL)}addCodeBlock(o,c){
const u=Object.assign({},c&&{lang:c}),e=this.wrap("pre",this.wrap("code",o),u);return this.addRaw(e).addEOL()}addList(o,c=!1){
const u=c?"ol":"ul",e=o.map(n=>this.wrap("li",n)).join(""),t=this.wrap(u,e);return this.addRaw(t).addEOL()}addTable(o){const c=o.
map(e=>{const t=e.map(n=>{if(typeof n=="string")return this.wrap("td",n);const{header:r,data:i,colspan:d,rowspan:m}=n,h=r?
"th":"td",k=Object.assign(Object.assign({},d&&{colspan:d}),m&&{rowspan:m});return this.wrap(h,i,k)}).join("");return this.
wrap("tr",t)}).join(""),u=this.wrap("table",c);return this.addRaw(u).addEOL()}addDetails(o,c){const u=this.wrap("details",
this.wrap("summary",o)+c);return this.addRaw(u).addEOL()}addImage(o,c,u){const{width:e,height:t}=u||{},n=Object.assign(Object.
assign({},e&&{width:e}),t&&{height:t}),r=this.wrap("img",null,Object.assign({src:o,alt:c},n));return this.addRaw(r).addEOL()}addHeading(o,c){
const u=`h${c}`,e=["h1","h2","h3","h4","h5","h6"].includes(u)?u:"h1",t=this.wrap(e,o);return this.addRaw(t).addEOL()}addSeparator(){
const o=this.wrap("hr",null);return this.addRaw(o).addEOL()}addBreak(){const o=this.wrap("br",null);return this.addRaw(o).
addEOL()}addQuote(o,c){const u=Object.assign({},c&&{cite:c}),e=this.wrap("blockquote",o,u);return this.addRaw(e).addEOL()}addLink(o,c){
const u=this.wrap("a",o,{href:c});return this.addRaw(u).addEOL()}};const fe=new ee;x.platform(),x.arch();var ge;(function(o){
o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(ge||(ge={}));const Pn="***",pt=8,cn=4,Cn=16e3,bt=64,jn="(?:[\\r\\n]|\\\\\
+[rn]|%0[AaDd]|&#(?:0*1[03]|[xX]0*[AaDd]);)*",wt=(o,c="")=>[...o].map(ln).join(c),dn={'"':'"',"\\":"\\\\","/":"/","\n":"\
n","\r":"r","	":"t","\b":"b","\f":"f"},In={"&":["&amp;"],"<":["&lt;"],">":["&gt;"],'"':["&quot;"],"'":["&apos;"]," ":["\\\
+"],"+":["-"],"/":["_"]},xn=o=>o.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),yt=o=>o.replace(/(?<!\\\+)[a-fx]/g,c=>`[${c}${c.
toUpperCase()}]`);var xe=class{#t;#n=[];#o=[];#r=[];#e=o=>o;#s=0;constructor(o){this.#t=o}mask(o){o&&(mt(o),this.hide(o))}hide(o){
o&&(this.#n.push(o),this.#e=gt(this.#n,this.#o))}hideDeclared(o){this.#o.push(o),this.#e=gt(this.#n,this.#o)}info(o){rn(
this.#e(o))}warning(o){on(this.#e(o))}async group(o,c){const[u,e]=[this.#e(o),this.#t.now()];sn(u);try{return await c()}finally{
an(),this.#r.push({name:u,millis:this.#t.now()-e})}}get phases(){return this.#r}redacted(o){return un(this.#e,o)}print(o){
process.stdout.write(`${this.#e(o)}
`)}output(o,c){nn(o,this.#e(c))}annotate(o,c){Qe(this.#e(c),{title:this.#e(o)})}get summarised(){return this.#s}async summarise(o){
const c=this.#e(o);this.#s+=Buffer.byteLength(c),await fe.addRaw(c,!0).write()}};const Ln=["AWS_SECRET_ACCESS_KEY","AWS_\
SESSION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],Zn={deploy:()=>Promise.all(
[s.e(8416),s.e(4128),s.e(2803),s.e(990),s.e(4629),s.e(4471),s.e(8242),s.e(2601),s.e(9301),s.e(4164)]).then(s.bind(s,4164)),
plan:()=>Promise.all([s.e(8416),s.e(4128),s.e(2803),s.e(990),s.e(4629),s.e(8242),s.e(2601),s.e(9301),s.e(7092)]).then(s.
bind(s,7092)),status:()=>Promise.all([s.e(8416),s.e(4128),s.e(2803),s.e(990),s.e(4629),s.e(4471),s.e(2601),s.e(6187),s.e(
5923)]).then(s.bind(s,6187)),rotate:()=>Promise.all([s.e(8416),s.e(4128),s.e(2803),s.e(990),s.e(4629),s.e(4471),s.e(9996),
s.e(8552),s.e(8537)]).then(s.bind(s,6352)),pause:()=>Promise.all([s.e(8416),s.e(2803),s.e(990),s.e(7899)]).then(s.bind(s,
7899)),resume:()=>Promise.all([s.e(8416),s.e(4128),s.e(2803),s.e(990),s.e(1716)]).then(s.bind(s,1716)),destroy:()=>Promise.
all([s.e(8416),s.e(4128),s.e(2803),s.e(2824),s.e(990),s.e(4629),s.e(1627),s.e(8242),s.e(6313),s.e(7473)]).then(s.bind(s,
6313)),render:()=>Promise.all([s.e(2601),s.e(1837)]).then(s.bind(s,8955))};async function Mn(o,c={}){const u=c.clock??N.
n,e=new xe(u),t=pn(o);e.mask(t["activation-token"]?.trim()??"");for(const k of Ln)e.hide(o[k]);let n,r,i={};const d=k=>{
i={...i,...k}},m=gn(o,{...c,clock:u},e,d);let h;try{h=hn(t,o.GITHUB_EVENT_NAME??"",e),n=await Un(h,m),r=n?.failure}catch(k){
r=(0,E.r)(k)}if(n&&d(bn(n)),r&&h){const{adviseOn:k}=await s.e(3271).then(s.bind(s,3271)),{lines:Z,pastes:F}=await k({failure:r,
findings:i,inputs:h,runtime:m,env:o});r=vn(r,Z),F.length>0&&d({pastes:F})}if((n||r)&&await An(e,o,$n(e,{command:h?.command??
(t.command?.trim()||p.f.command),given:t,findings:i,report:n,failure:r}),{outputs:n?.outputs??{},result:n?.result??{}},h),
r?.code==="invariant.broken"&&h){const{countRefusal:k}=await Promise.all([s.e(8416),s.e(1207)]).then(s.bind(s,1207));await k(
m,h.stackName)}return r?1:0}async function Un(o,c){const{command:u}=o;if(o.allowedAccountIds.length>0&&u!=="render"){const{
requireAccount:t}=await Promise.all([s.e(8416),s.e(9e3)]).then(s.bind(s,9e3));await t(c,o.allowedAccountIds)}const{run:e}=await Zn[u]();
return e(o,c)}const Fn=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment",
"merge_group"]);process.exitCode=await Mn(process.env),S()}catch(Ee){S(Ee)}},1)}),2739:((v,L,s)=>{s.d(L,{t:()=>z});var z={
name:"railgun",package:"railgun-stable",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"railgun",port:2408,config:"\
/etc/railgun/railgun.conf",keys:{token:"activation.token",host:"activation.railgun_host",servers:"memcached.servers",address:"\
wan.ip",port:"wan.port"},map:{key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:["YOUR_TOKEN_HERE","Y\
OUR_PUBLIC_IP_OR_HOSTNAME"],reload:{signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level","map.file","memcache\
d.expiration","memcached.limit","memcached.servers","memcached.timeout","stats.url","syslog.addr","validate.cert"]},restartOnly:[
"activation.heartbeat_interval","activation.public_ip","activation.railgun_host","activation.token","ca.bundle","cert.fi\
le","cpu.oversubscribe","insecure.origin","key.file","memcached.connect","origin.cf-railgun","origin.idleconns","pid.fil\
e","stats.enabled","stats.interval","stats.listen","stats.log","stderr.file","stream.size","wan.ip","wan.port","wan.tls"],
neverSend:["SIGQUIT"]}}),7643:((v,L,s)=>{s.d(L,{_:()=>G,a:()=>A,c:()=>z,d:()=>P,f:()=>w,g:()=>E,h:()=>R,i:()=>p,l:()=>T,
m:()=>g,n:()=>V,o:()=>re,p:()=>I,r:()=>D,s:()=>N,t:()=>y,u:()=>S});const z="railgun-ha",S="railgun-ha:stack",P="railgun-\
ha:template",N="railgun-ha:parameters",A="railgun-ha:network",g="railgun-ha:version",D="railgun-ha-launch",I={current:"c\
urrent",previous:"previous",pending:"pending",unfinished:"unfinished"};function G(U){const j=`/${z}/${U}`;return{prefix:j,
token:`${j}/activation-token`,servers:`${j}/memcached-servers`,host:`${j}/railgun-host`,settings:`${j}/settings`,mapFile:`${j}\
/map-file`,lock:`${j}/lock`,pause:`${j}/pause`,shrink:`${j}/shrink`}}const E=U=>`${U}-listeners`,p="Launch",w="Terminate",
y=["ReplaceUnhealthy",w,p],R=U=>`/${z}/${U}/boot`,V={stackName:"STACK_NAME",groupName:"GROUP_NAME",hookName:"HOOK_NAME",
portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_FUNCTION",vpcCidr:"VPC_CID\
R",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},re={loadBalancerDnsName:"LoadBalancerDnsName",groupName:"A\
utoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"PortProbeFunction",launchGate:"\
LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",launchRule:"LaunchRule",scheduleRule:"\
ScheduleRule",document:"ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestV\
ersion"},T={zones:"ZoneNames",imageId:"ImageId",rootDevice:"RootDeviceName",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"\
ServingTemplateVersion",vpcCidr:"VpcCidr"}}),8861:((v,L,s)=>{s.d(L,{a:()=>z,i:()=>N,n:()=>A,r:()=>S,t:()=>P});const z=15e3,
S=75e3,P=9e5,N=1020,A=5e3}),8953:((v,L,s)=>{s.d(L,{n:()=>p,r:()=>E,t:()=>I});const z=ie(import.meta.url)("node:module");
var S=Object.create,P=Object.defineProperty,N=Object.getOwnPropertyDescriptor,A=Object.getOwnPropertyNames,g=Object.getPrototypeOf,
D=Object.prototype.hasOwnProperty,I=(w,y)=>()=>(y||(w((y={exports:{}}).exports,y,y.exports),w=null),y.exports),G=(w,y,R,V)=>{
if(y&&typeof y=="object"||typeof y=="function")for(var re=A(y),T=0,U=re.length,j;T<U;T++)j=re[T],!D.call(w,j)&&j!==R&&P(
w,j,{get:(K=>y[K]).bind(null,j),enumerable:!(V=N(y,j))||V.enumerable});return w},E=(w,y,R)=>(R=w!=null?S(g(w)):{},G(y||!w||
!w.__esModule||!D.call(w,"default")?P(R,"default",{value:w,enumerable:!0}):R,w)),p=(0,z.createRequire)(import.meta.url)}),
8669:((v,L,s)=>{s.d(L,{a:()=>A,i:()=>N,n:()=>D,r:()=>G,t:()=>I});const z=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
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
pattern:p,advice:w}of z){const y=p.exec(E);if(y)return w(y)}}const P=/^Resource (creation|update|deletion) cancelled/i,N=({
PhysicalResourceId:E,StackId:p})=>E===p;function A(E){const p=E.filter(({ResourceStatus:R})=>R?.endsWith("_FAILED")).filter(
({ResourceStatusReason:R})=>!P.test(R??"")),w=p.find(R=>!N(R))??p[0];if(!w)return;const y=g(w,E)??w.ResourceStatusReason??
"no reason given";return{logicalId:w.LogicalResourceId??"",type:w.ResourceType??"",status:w.ResourceStatus??"",reason:y,
remedy:S(y)}}function g({LogicalResourceId:E},p){const w=p.find(y=>y.LogicalResourceId===E&&y.HookFailureMode==="FAIL"&&
y.HookStatus?.endsWith("FAILED"));return w&&`hook ${w.HookType??""}: ${w.HookStatusReason??"no reason given"}`}function D({
logicalId:E,type:p,status:w},y){return{logicalId:E,type:p,status:w,reason:y,remedy:S(y)}}const I=({logicalId:E,type:p,status:w,
reason:y})=>`${E} (${p}) ${w}: ${y}`;function G(E){const p=new Map;for(const w of E)N(w)||p.set(w.LogicalResourceId??"",
w);return[...p].filter(([,{ResourceStatus:w,ResourceStatusReason:y}])=>w?.endsWith("_FAILED")&&!P.test(y??"")).map(([w])=>w)}}),
7811:((v,L,s)=>{s.d(L,{C:()=>Nn,S:()=>kn,T:()=>et,_:()=>nn,a:()=>pt,b:()=>en,c:()=>an,d:()=>gt,f:()=>In,g:()=>xn,h:()=>u,
i:()=>c,l:()=>hn,m:()=>$n,n:()=>ln,o:()=>fn,p:()=>pn,r:()=>bt,s:()=>Cn,t:()=>Zn,u:()=>vn,v:()=>Fn,w:()=>Rn,x:()=>_t,y:()=>rn});
function z(e){const t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,r])=>t.indexOf(
+n)===-1).map(([n,r])=>r)}function S(e,t){return typeof t=="bigint"?t.toString():t}var P=class{constructor(e){this._getter=
e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};
function N(e){return new P(e)}function A(e){return e==null}function g(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function D(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function I(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}const G="captureStackT\
race"in Error?Error.captureStackTrace:(...e)=>{};function E(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}const p=new Set(
["string","number","symbol"]);function w(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(e,t,n){const r=new e.
_zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function R(e){const t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message`\
 and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function V(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const re={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function T(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue!==!0)return!0;return!1}function U(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function j(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.
unshift(e),n})}function K(e){return typeof e=="string"?e:e?.message}function oe(e){const t=[];for(const n of e??[]){const r=n.
_zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;const i=r.maximum??r.length??r.size;i>=0&&t.push([i,n])}return t}
function X(e,t,n){var r;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function Q(e,t,n){var r;const i=e.inst?.
_zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);const d=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,m=e.message?e.message:K(e.inst?._zod.def?.error?.(e))??K(d?.(e))??K(t?.error?.(e))??
K(n.customError?.(e))??K(n.localeError?.(e))??"Invalid input",h={};for(const k of Object.keys(e))k==="inst"||k==="schema"||
k==="continue"||k==="input"||k==="__proto__"||(h[k]=e[k]);return h.path??(h.path=[]),h.message=m,t?.reportInput&&(h.input=
e.input),h}const O=/[\uD800-\uDBFF]/;function x(e){const t=e.length;if(!O.test(e))return t;let n=t;for(let r=0;r<t-1;r++)
(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function H(e){return Array.isArray(
e)?"array":typeof e=="string"?"string":"unknown"}function J(...e){const[t,n,r]=e;return typeof t=="string"?{message:t,code:"\
custom",input:n,inst:r}:{...t}}function q(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.
defineProperty(e,n,{...r,enumerable:!1}):ge(e,n,r.value)}}function _(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function ee(e,t,n){return _(e,t,n,!1)}function ge(e,t,n){Object.defineProperty(e,t,
{configurable:!0,get(){return this==null?n:_(this,t,n.bind(this))},set(r){_(this,t,r)}})}function xe(e,t){const n=Object.
getPrototypeOf(e);return t in n?void 0:n}let ke,he=!1;const St={configurable:!0,get(){he=!0}};function ae(e,t,n){const r=Object.
getPrototypeOf(e._zod);if(t in r&&ke!==e._zod){ke=void 0;return}ke=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){
Object.defineProperty(this,t,St);const i=he;he=!1;try{const d=n(this);return he?delete this[t]:Object.defineProperty(this,
t,{configurable:!0,writable:!0,value:d}),he=he||i,d}catch(d){throw delete this[t],he=he||i,d}},set(i){Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:i})}})}function Et(e,t,n,r){const i=xe(e,t);i&&Object.defineProperty(i,t,{configurable:!0,
get(){const d={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,d),d.value=n(this),
Object.defineProperty(this,t,d),d.value},set(d){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:d})}})}
var _e;const et=Object.freeze({status:"aborted"}),Ve={value:void 0,enumerable:!1};let tt="captureStackTrace"in Error?Error:
null;function zt(e){const t=tt;if(t){const n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return tt=
null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function M(e,t,n,r){const i={};function d(Y){this.
def=Y,this.constr=W,this.traits=new Set}d.prototype=i;const m=n,h=m&&new WeakSet;function k(Y,ne){if(Y._zod){if(Y._zod.traits.
has(e))return}else{Ve.value=new d(ne);try{Object.defineProperty(Y,"_zod",Ve)}finally{Ve.value=void 0}}if(Y._zod.traits.add(
e),t(Y,ne),h){const le=Object.getPrototypeOf(Y),$e=Y._zod.constr.prototype;let Te=le;for(;Te&&Te!==$e;)Te=Object.getPrototypeOf(
Te);const qe=Te??le;h.has(qe)||(h.add(qe),q(qe,m))}const se=W.prototype;for(const le in se)Object.prototype.hasOwnProperty.
call(se,le)&&(le in Y||(Y[le]=se[le].bind(Y)))}const Z=r?.Parent??Object;class F extends Z{}Object.defineProperty(F,"nam\
e",{value:e});function W(Y){const ne=r?.Parent?zt(F):this;k(ne,Y);const se=ne._zod.deferred;if(se){for(const $e of se)$e();
ne._zod.deferred=void 0}const le=globalThis.__zod_globalConfig?.postProcessor;return le&&le(ne),ne}return Object.defineProperty(
W,"init",{value:k}),Object.defineProperty(W,Symbol.hasInstance,{value:Y=>r?.Parent&&Y instanceof r.Parent?!0:Y?._zod?.traits?.
has(e)}),Object.defineProperty(W,"name",{value:e}),W}var we=class extends Error{constructor(){super("Encountered Promise\
 during synchronous parse. Use .parseAsync() instead.")}},Ot=class extends Error{constructor(e){super(`Encountered unidi\
rectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(_e=globalThis).__zod_globalConfig??(_e.__zod_globalConfig=
{});const ye=globalThis.__zod_globalConfig;function Ne(e){return e&&Object.assign(ye,e),ye}function At(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,S,2)),e.message}function Tt(e){this._zod.message=e}const Le={get:At,set:Tt,
enumerable:!0,configurable:!0},Be={value:void 0,enumerable:!1},Ze=new WeakSet([Object.prototype,Error.prototype]),Re=M("\
$ZodError",(e,t)=>{e.name="$ZodError",Be.value=t,Object.defineProperty(e,"issues",Be),Be.value=void 0,Object.defineProperty(
e,"message",Le);const n=Object.getPrototypeOf(e);Ze.has(n)||(Ze.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){const r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),Nt=(e=>{
const t=(n,r,i,d)=>{const m=i?{...i,async:!1}:{async:!1},h=n._zod.run({value:r,issues:[]},m);if(h instanceof Promise)throw new we;
if(h.issues.length){const k=new(d?.Err??e)(h.issues.map(Z=>Q(Z,m,Ne())));throw G(k,d?.callee??t),k}return h.value};return t})(
Re),Rt=(e=>{const t=async(n,r,i,d)=>{const m=i?{...i,async:!0}:{async:!0};let h=n._zod.run({value:r,issues:[]},m);if(h instanceof
Promise&&(h=await h),h.issues.length){const k=new(d?.Err??e)(h.issues.map(Z=>Q(Z,m,Ne())));throw G(k,d?.callee??t),k}return h.
value};return t})(Re),Pt=(e=>(t,n,r)=>{const i=r?{...r,async:!1}:{async:!1},d=t._zod.run({value:n,issues:[]},i);if(d instanceof
Promise)throw new we;return d.issues.length?He(e,d.issues,i):{success:!0,data:d.value}})(Re);function He(e,t,n){let r;return{
success:!1,get error(){return r||(r=new e(t.map(i=>Q(i,n,Ne()))),t=void 0,n=void 0),r},set error(i){r=i,t=void 0,n=void 0}}}
const jt=(e=>async(t,n,r)=>{const i=r?{...r,async:!0}:{async:!0};let d=t._zod.run({value:n,issues:[]},i);return d instanceof
Promise&&(d=await d),d.issues.length?He(e,d.issues,i):{success:!0,data:d.value}})(Re),nt=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
It=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
ot=/^https?$/,xt=/^[\s\S]{0,}$/,Lt=/^-?\d+(?:\.\d+)?$/,rt=/^(?:true|false)$/i,be=M("$ZodCheck",(e,t)=>{var n;e._zod??(e.
_zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),st=e=>{const t=e.value;return!A(t)&&t.length!==void 0},Me={
number:"number",bigint:"bigint",object:"date"},Zt=M("$ZodCheckLessThan",(e,t)=>{be.init(e,t);const n=Me[typeof t.value];
e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:Me[typeof r.value]??n,code:"too_b\
ig",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),
Mt=M("$ZodCheckGreaterThan",(e,t)=>{be.init(e,t);const n=Me[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:
r.value>t.value)||r.issues.push({origin:Me[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ue=M("$ZodCheckNumberFormat",(e,t)=>{
be.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),r=n?"int":"number",[i,d]=re[t.format];e._zod.
check=m=>{const h=m.value;if(n){if(!Number.isInteger(h)){m.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,
input:h,inst:e});return}if(!Number.isSafeInteger(h)){h>0?m.issues.push({input:h,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):m.issues.push({input:h,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:!0,continue:!t.abort});return}}h<i&&m.issues.push({origin:"number",input:h,code:"too_small",minimum:i,inclusive:!0,
inst:e,continue:!t.abort}),h>d&&m.issues.push({origin:"number",input:h,code:"too_big",maximum:d,inclusive:!0,inst:e,continue:!t.
abort})}}),Se=M("$ZodCheckMaxLength",(e,t)=>{var n;be.init(e,t),(n=e._zod.def).when??(n.when=st),e._zod.check=r=>{const i=r.
value,d=i.length;if((typeof i=="string"&&d>t.maximum?x(i):d)<=t.maximum)return;const m=H(i);r.issues.push({origin:m,code:"\
too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),Ut=M("$ZodCheckMinLength",(e,t)=>{var n;be.
init(e,t),(n=e._zod.def).when??(n.when=st),e._zod.check=r=>{const i=r.value,d=i.length;if((typeof i=="string"&&d>=t.minimum&&
d<t.minimum*2?x(i):d)>=t.minimum)return;const m=H(i);r.issues.push({origin:m,code:"too_small",minimum:t.minimum,inclusive:!0,
input:i,inst:e,continue:!t.abort})}}),Fe=M("$ZodCheckStringFormat",(e,t)=>{var n,r;be.init(e,t),t.pattern?(n=e._zod).check??
(n.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_format",format:t.
format,input:i.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=
()=>{})}),Ft=M("$ZodCheckRegex",(e,t)=>{Fe.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.
issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),Dt={major:4,minor:6,patch:7},ue=M("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Dt;const r=e._zod.def.checks,i=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const d of i)
for(const m of d._zod.onattach)m(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const d=(h,k,Z)=>{if(h.memo)return h;let F=T(h),W;for(const Y of k){if(Y._zod.def.when){if(U(h)||
!Y._zod.def.when(h))continue}else if(F)continue;const ne=h.issues.length,se=Y._zod.check(h);if(se instanceof Promise&&Z?.
async===!1)throw new we;if(W||se instanceof Promise)W=(W??Promise.resolve()).then(async()=>{await se,h.issues.length!==ne&&
(X(h.issues,ne,e),F||(F=T(h,ne)))});else{if(h.issues.length===ne)continue;X(h.issues,ne,e),F||(F=T(h,ne))}}return W?W.then(
()=>h):h},m=(h,k,Z)=>{if(T(h))return h.aborted=!0,h;const F=d(k,i,Z);if(F instanceof Promise){if(Z.async===!1)throw new we;
return F.then(W=>e._zod.parse(W,Z))}return e._zod.parse(F,Z)};e._zod.run=(h,k)=>{if(k.skipChecks)return e._zod.parse(h,k);
if(k.direction==="backward"){const F=e._zod.parse({value:h.value,issues:[]},{...k,skipChecks:!0});return F instanceof Promise?
F.then(W=>m(W,h,k)):m(F,h,k)}const Z=e._zod.parse(h,k);if(Z instanceof Promise){if(k.async===!1)throw new we;return Z.then(
F=>d(F,i,k))}return d(Z,i,k)}}},{get"~standard"(){return ee(this,"~standard",me(this))},set"~standard"(e){_(this,"~stand\
ard",e)}}),Ee=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Q(n,t,Ne()))}:{value:e.value};async function We(e,t){const n={
async:!0};return Ee(await e._zod.run({value:t,issues:[]},n),n)}function me(e){return{validate:t=>{const n={async:!1};try{
const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Ee(r,n)}catch{}return We(e,t)},vendor:"zod",
version:1}}const Pe=M("$ZodString",(e,t)=>{ue.init(e,t),e._zod.pattern=t.pattern??xt,e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.
value,inst:e}),n}}),ze=M("$ZodStringFormat",(e,t)=>{Fe.init(e,t),Pe.init(e,t)});function at(e){try{return typeof URL<"u"&&
typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Ye(e,t){return!("normalize"in t)&&
!("hostname"in t)&&!("protocol"in t)?at(e)||2:de(e,t)}function de(e,t){if(!t.normalize&&t.protocol?.source===ot.source&&
!/^https?:\/\//i.test(e))return 1;try{if(typeof URL<"u"){const n=URL;if(typeof n.parse=="function")return n.parse(e)??2}
return new URL(e)}catch{return 2}}const Je=/[\t\n\r]/g;function Ce(e){return e.replace(Je,"")}function Xe(e,t){return t.
lastIndex=0,t.test(e.hostname)}function it(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,
-1):e.protocol)}const a=M("$ZodURL",(e,t)=>{ze.init(e,t),e._zod.check=n=>{try{const r=n.value.trim(),i=Ye(r,t);if(i===1){
n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}
if(i===2){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(i===!0){n.
value=Ce(r);return}t.hostname&&!Xe(i,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostna\
me",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!it(i,t.protocol)&&n.issues.push({code:"\
invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),
n.value=t.normalize?i.href:Ce(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.
abort})}}}),l=M("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=nt),ze.init(e,t)}),f=M("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=
It),ze.init(e,t)}),b=M("$ZodNumber",(e,t)=>{ue.init(e,t),e._zod.pattern=Lt,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=
Number(n.value)}catch{}const i=n.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i))return n;const d=typeof i==
"number"?Number.isNaN(i)?"NaN":Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:"number",code:"\
invalid_type",input:i,inst:e,...d?{received:d}:{}}),n}}),$=M("$ZodNumberFormat",(e,t)=>{Ue.init(e,t),b.init(e,t)}),C=M("\
$ZodBoolean",(e,t)=>{ue.init(e,t),e._zod.pattern=rt,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}const i=n.
value;return typeof i=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e}),n}}),B=M("$ZodN\
ever",(e,t)=>{ue.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),
n)});function ce(e,t){const n=oe(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(d=>d[0])),i=e._zod.parse;
e._zod.parse=(d,m)=>{const h=t(d.value);if(h>r&&!m?.skipChecks&&m?.direction!=="backward"){for(const[k,Z]of oe(e._zod.def.
checks))if(h>k&&Z._zod.def.when(d)){const F=d.issues.length;return Z._zod.check(d),d.issues[F].continue=!1,X(d.issues,F,
e),d}}return i(d,m)}}const ve=e=>Array.isArray(e)?e.length:-1;function Oe(e,t,n){e.issues.length&&t.issues.push(...j(n,e.
issues)),t.value[n]=e.value}const De=M("$ZodArray",(e,t)=>{ue.init(e,t);const n=ye.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{
const d=r.value;if(!Array.isArray(d))return r.issues.push({expected:"array",code:"invalid_type",input:d,inst:e}),r;r.value=
n?n.alloc(e,r,Array(d.length),i):Array(d.length);const m=[],h=i?.abortEarly;for(let k=0;k<d.length;k++){const Z=d[k],F=t.
element._zod.run({value:Z,issues:[]},i);if(F instanceof Promise)m.push(F.then(W=>Oe(W,r,k)));else if(Oe(F,r,k),h&&F.issues.
length!==0&&T(F))break}return m.length?Promise.all(m).then(()=>r):r},ce(e,ve)});function pe(e,t,n,r,i,d){const m=n in r,
h=d==="optional";if(!(!m&&h&&i==="optional")){if(e.issues.length){if(i!==void 0&&h&&!m)return;t.issues.push(...j(n,e.issues))}
if(!m&&i===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}
e.value===void 0?(m||i==="defaulted"&&!h)&&(t.value[n]=void 0):t.value[n]=e.value}}const Ae=[];function Gt(e){const t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Ae,i=r.length?[...t,...r]:t;for(const m of i)if(!e.shape?.[m]?.
_zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(m)}": expected a Zod schema`);const d=V(
e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(d)}}function Vt(e,t,n,r,i,d,m){
const h=[],k=i.keySet,Z=i.catchall._zod,F=Z.def.type,W=Z.optin,Y=Z.optout;let ne=0;for(const se in t){if(m&&n.issues.length!==
ne){if(T(n,ne))break;ne=n.issues.length}if(k.has(se))continue;if(se==="__proto__"){F==="never"&&h.push(se);continue}if(F===
"never"){h.push(se);continue}const le=Z.run({value:t[se],issues:[]},r);le instanceof Promise?e.push(le.then($e=>pe($e,n,
se,t,W,Y))):pe(le,n,se,t,W,Y)}return h.length&&n.issues.push({code:"unrecognized_keys",keys:h,input:t,inst:d,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}const Ge=M("$ZodObject",(e,t)=>{ue.init(e,t);const n=Object.getOwnPropertyDescriptor(
t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const Z=()=>{const F={...r};return Object.defineProperty(t,"shape",{value:F}),
Z.raw=F,F};Z.raw=r,Object.defineProperty(t,"shape",{get:Z})}const i=N(()=>Gt(t));ae(e,"propValues",Z=>{const F=Z.def.shape,
W={};for(const Y in F){const ne=F[Y]._zod;if(ne.values){Object.prototype.hasOwnProperty.call(W,Y)||D(W,Y,new Set);for(const se of ne.
values)W[Y].add(se);ne.optin!==void 0&&W[Y].add(void 0)}}return W});const d=E,m=t.catchall;let h;const k=ye.memoizer;k?.
attach(e),e._zod.parse=(Z,F)=>{h??(h=i.value);const W=Z.value;if(!d(W))return Z.issues.push({expected:"object",code:"inv\
alid_type",input:W,inst:e}),Z;Z.value=k?k.alloc(e,Z,{},F):{};const Y=[],ne=h.shape,se=F?.abortEarly;let le=Z.issues.length;
for(const $e of h.allKeys){if(se&&Z.issues.length!==le){if(T(Z,le))break;le=Z.issues.length}if($e==="__proto__")continue;
const Te=ne[$e],qe=Te._zod.optin,Vn=Te._zod.optout,Dn=Te._zod.run({value:W[$e],issues:[]},F);Dn instanceof Promise?Y.push(
Dn.then(Wn=>pe(Wn,Z,$e,W,qe,Vn))):pe(Dn,Z,$e,W,qe,Vn)}return m?Vt(Y,W,Z,F,i.value,e,se===!0):Y.length?Promise.all(Y).then(
()=>Z):Z}});function ct(e,t,n,r){for(const d of e)if(d.issues.length===0)return t.value=d.value,t;const i=e.filter(d=>!T(
d));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(
d=>d.issues.map(m=>Q(m,r,Ne())))}),t)}const En=M("$ZodUnion",(e,t)=>{ue.init(e,t),ae(e,"optin",r=>r.def.options.some(i=>i.
_zod.optin==="defaulted")?"defaulted":r.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),ae(e,"optout",r=>r.
def.options.some(i=>i._zod.optout==="optional")?"optional":void 0),ae(e,"values",r=>{if(r.def.options.every(i=>i._zod.values))
return new Set(r.def.options.flatMap(i=>Array.from(i._zod.values)))}),ae(e,"pattern",r=>{if(r.def.options.every(i=>i._zod.
pattern)){const i=r.def.options.map(d=>d._zod.pattern);return new RegExp(`^(${i.map(d=>g(d.source)).join("|")})$`)}});const n=t.
options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let d=!1;const m=[];for(const h of t.
options){const k=h._zod.run({value:r.value,issues:[]},i);if(k instanceof Promise)m.push(k),d=!0;else{if(k.issues.length===
0)return k;m.push(k)}}return d?Promise.all(m).then(h=>ct(h,r,e,i)):ct(m,r,e,i)}});function zn(e){const t=new Map;for(const n of e.
options){const r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw new Error(`Invalid discriminated union opt\
ion at index "${e.options.indexOf(n)}"`);for(const i of r)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discrimi\
nator value "${String(i)}"`);t.set(i,null)}else t.set(i,n)}return t}const Bt=M("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=
!1,En.init(e,t);const n=e._zod.parse;ae(e,"propValues",i=>{const d={};let m=0;for(const h of i.def.options){const k=h._zod.
propValues;if(!k||Object.keys(k).length===0)throw new Error(`Invalid discriminated union option at index "${i.def.options.
indexOf(h)}"`);k[i.def.discriminator]?.has(void 0)&&m++;for(const[Z,F]of Object.entries(k)){Object.prototype.hasOwnProperty.
call(d,Z)||D(d,Z,new Set);for(const W of F)d[Z].add(W)}}return!i.def.unionFallback&&m>1&&d[i.def.discriminator]?.delete(
void 0),d}),t.options.forEach((i,d)=>{const m=I(i._zod.def);if(m&&!Object.prototype.hasOwnProperty.call(m,t.discriminator))
throw new Error(`Invalid discriminated union option at index "${d}"`)});const r=N(()=>zn(t));e._zod.parse=(i,d)=>{const m=i.
value;if(!E(m))return i.issues.push({code:"invalid_type",expected:"object",input:m,inst:e}),i;const h=m?.[t.discriminator],
k=r.value.get(h);return k&&(h!==void 0||d.direction!=="backward")?k._zod.run(i,d):t.unionFallback||d.direction==="backwa\
rd"?n(i,d):(i.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(r.value.keys()).filter(Z=>r.value.get(Z)!==null),input:m,path:[t.discriminator],inst:e}),i)}}),On=M("\
$ZodEnum",(e,t)=>{ue.init(e,t);const n=z(t.entries),r=new Set(n);e._zod.values=r,ae(e,"pattern",i=>{const d=z(i.def.entries).
filter(m=>p.has(typeof m));return new RegExp(d.length?`^(${d.map(m=>w(m.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(i,d)=>{const m=i.value;return r.has(m)||i.issues.push({code:"invalid_value",values:n,input:m,inst:e}),i}}),Ht=M("\
$ZodLiteral",(e,t)=>{ue.init(e,t);const n=new Set(t.values);e._zod.values=n,ae(e,"pattern",r=>{const i=r.def.values;return new RegExp(
i.length?`^(${i.map(d=>typeof d=="string"?w(d):d?w(d.toString()):String(d)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=
(r,i)=>{const d=r.value;return n.has(d)||r.issues.push({code:"invalid_value",values:t.values,input:d,inst:e}),r}}),ut=M(
"$ZodTransform",(e,t)=>{ue.init(e,t),e._zod.optin="optional",ye.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction===
"backward")throw new Ot(e.constructor.name);const i=t.transform(n.value,n);if(r.async)return(i instanceof Promise?i:Promise.
resolve(i)).then(d=>(n.value=d,n));if(i instanceof Promise)throw new we;return n.value=i,n}});function lt(e,t){return e.
value=t.issues.length?void 0:t.value,e}const Wt=M("$ZodOptional",(e,t)=>{ue.init(e,t),ae(e,"optin",n=>n.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ae(e,"values",n=>{const r=n.def.innerType._zod.values;
return r?new Set([...r,void 0]):void 0}),ae(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${g(
r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const i=t.
innerType._zod.run({value:n.value,issues:[]},r);return i instanceof Promise?i.then(d=>lt(n,d)):lt(n,i)}return t.innerType.
_zod.run(n,r)}}),Yt=M("$ZodNullable",(e,t)=>{ue.init(e,t),ae(e,"optin",n=>n.def.innerType._zod.optin),ae(e,"optout",n=>n.
def.innerType._zod.optout),ae(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${g(r.source)}\
|null)$`):void 0}),ae(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e.
_zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),An=M("$ZodPipe",(e,t)=>{ue.init(e,t),ae(e,"values",n=>n.def.
in._zod.values),ae(e,"optin",n=>n.def.in._zod.optin),ae(e,"optout",n=>n.def.out._zod.optout),ae(e,"propValues",n=>n.def.
in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){const d=t.out._zod.run(n,r);return d instanceof Promise?
d.then(m=>Ke(m,t.in,r)):Ke(d,t.in,r)}const i=t.in._zod.run(n,r);return i instanceof Promise?i.then(d=>Ke(d,t.out,r)):Ke(
i,t.out,r)}});function Ke(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.
value,issues:e.issues},n)}const Tn=M("$ZodCustom",(e,t)=>{be.init(e,t),ue.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
const r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(d=>Jt(d,n,r,e));Jt(i,n,r,e)}});function Jt(e,t,n,r){if(!e){
const i={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(i.params=
r._zod.def.params),t.issues.push(J(i))}}function dt(e){return e.checks&&(e.checks=[...e.checks]),e}function Xt(e,t){return new e(
dt({type:"string",...R(t)}))}function je(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...R(
t)})}function ft(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...R(t)})}function Ie(e,t){
return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...R(t)})}function ht(e,t){return new e(dt({type:"\
number",checks:[],...R(t)}))}function Kt(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",
...R(t)})}function Qt(e,t){return new e({type:"boolean",...R(t)})}function qt(e,t){return new e({type:"never",...R(t)})}
function _t(e,t){return new Zt({check:"less_than",...R(t),value:e,inclusive:!0})}function en(e,t){return new Mt({check:"\
greater_than",...R(t),value:e,inclusive:!0})}function kn(e,t){return new Se({check:"max_length",...R(t),maximum:e})}function Nn(e,t){
return new Ut({check:"min_length",...R(t),minimum:e})}function Rn(e,t){return new Ft({check:"string_format",format:"rege\
x",...R(t),pattern:e})}function tn(e,t,n){return new e({type:"custom",check:"custom",fn:t,...R(n)})}const fe=M("ZodMiniT\
ype",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ue.init(e,t),e.def=t,e.type=t.type},{get with(){
return this.check},set with(e){_(this,"with",e)},parse(e,t){return Nt(this,e,t,{callee:this.parse})},parseAsync(e,t){return Rt(
this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Pt(this,e,t)},safeParseAsync(e,t){return jt(this,e,t)},check(...e){
const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"\
custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return y(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),mt=M("ZodMiniString",(e,t)=>{Pe.init(e,t),fe.init(
e,t)});function nn(e){return Xt(mt,e)}const Qe=M("ZodMiniStringFormat",(e,t)=>{ze.init(e,t),mt.init(e,t)}),on=M("ZodMini\
URL",(e,t)=>{a.init(e,t),Qe.init(e,t)});function rn(e){return je(on,e)}const sn=M("ZodMiniIPv4",(e,t)=>{l.init(e,t),Qe.init(
e,t)});function an(e){return ft(sn,e)}const Pn=M("ZodMiniCIDRv4",(e,t)=>{f.init(e,t),Qe.init(e,t)});function pt(e){return Ie(
Pn,e)}const cn=M("ZodMiniNumber",(e,t)=>{b.init(e,t),fe.init(e,t)});function gt(e){return ht(cn,e)}const un=M("ZodMiniNu\
mberFormat",(e,t)=>{$.init(e,t),cn.init(e,t)});function Cn(e){return Kt(un,e)}const vt=M("ZodMiniBoolean",(e,t)=>{C.init(
e,t),fe.init(e,t)});function bt(e){return Qt(vt,e)}const $t=M("ZodMiniNever",(e,t)=>{B.init(e,t),fe.init(e,t)});function jn(e){
return qt($t,e)}const wt=M("ZodMiniArray",(e,t)=>{De.init(e,t),fe.init(e,t)});function ln(e,t){return new wt({type:"arra\
y",element:e,...R(t)})}const dn=M("ZodMiniObject",(e,t)=>{Ge.init(e,t),fe.init(e,t),Et(e,"shape",n=>n._zod.def.shape,!1)});
function In(e,t){const n={type:"object",shape:e??{},...R(t)};return new dn(n)}function xn(e,t){return new dn({type:"obje\
ct",shape:e,catchall:jn(),...R(t)})}const yt=M("ZodMiniDiscriminatedUnion",(e,t)=>{Bt.init(e,t),fe.init(e,t)});function fn(e,t,n){
return new yt({type:"union",options:t,discriminator:e,...R(n)})}const Ln=M("ZodMiniEnum",(e,t)=>{On.init(e,t),fe.init(e,
t),e.options=[...e._zod.values]});function Zn(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Ln(
{type:"enum",entries:n,...R(t)})}const Mn=M("ZodMiniLiteral",(e,t)=>{Ht.init(e,t),fe.init(e,t)});function hn(e,t){return new Mn(
{type:"literal",values:Array.isArray(e)?e:[e],...R(t)})}const Un=M("ZodMiniTransform",(e,t)=>{ut.init(e,t),fe.init(e,t)});
function Fn(e){return new Un({type:"transform",transform:e})}const mn=M("ZodMiniOptional",(e,t)=>{Wt.init(e,t),fe.init(e,
t)});function pn(e){return new mn({type:"optional",innerType:e})}const gn=M("ZodMiniNullable",(e,t)=>{Yt.init(e,t),fe.init(
e,t)});function vn(e){return new gn({type:"nullable",innerType:e})}const bn=M("ZodMiniPipe",(e,t)=>{An.init(e,t),fe.init(
e,t)});function $n(e,t){return new bn({type:"pipe",in:e,out:t})}const o=M("ZodMiniCustom",(e,t)=>{Tn.init(e,t),fe.init(e,
t)});function c(e,t){const n=new be({check:"custom",...R(t)});return n._zod.check=e,n}function u(e,t={}){return tn(o,e,t)}}),
3903:((v,L,s)=>{s.d(L,{a:()=>p,i:()=>G,n:()=>V,r:()=>re,t:()=>R});var z=s(8669),S=s(1062);function P({region:T,asOf:U,rows:j,
total:K}){const oe=`${j.some(({monthly:X})=>X===void 0)?"at least ":""}${N(K)}`;return{title:`Monthly cost: ${oe} (list \
prices of ${T} as of ${U}, without traffic)`,head:["part","how many","a month"],rows:[...j.map(({part:X,count:Q,monthly:O})=>[
X,String(Q),O===void 0?"no price known":N(O)]),["sum","",oe]]}}const N=T=>`$${T.toFixed(2)}`,A=20,g=1e3,D=5;function I(T,U){
return T?[`> **Root cause:** ${(0,S.s)((0,S.u)((0,z.t)(T),Math.max(g,U.text)))}${T.remedy?`
>
> ${(0,S.s)(T.remedy)}`:""}`]:[]}function G({headline:T,failure:U,findings:j},K){return[...I(j.rootCause,K),...T?[(0,S.s)(
(0,S.u)(T,Math.max(g,K.text)))]:[],...E(j),...U?[y(w(U,j.rootCause),K)]:[],...(j.pastes??[]).map(({title:oe,text:X})=>(0,S.
o)(oe,(0,S.a)(X,"json")))]}function E({refused:T=[],instances:U}){return[...T.length>0?[`\u26D4 ${p(T)}`]:[],...U?[U]:[]].
map(j=>(0,S.s)((0,S.u)(j,g)))}const p=T=>`deploy would refuse to replace or delete ${T.join(", ")} unless allow-replacem\
ent names them`;function w(T,U){if(!U||T.message!==(0,z.t)(U))return T;const[j=T.message,...K]=T.details.filter(oe=>oe!==
U.remedy);return{...T,message:j,details:K}}function y({code:T,message:U,details:j},K){const oe=Math.max(g,K.text),X=j.slice(
0,K.rows),Q=X.map(H=>`- ${(0,S.s)((0,S.u)(H,oe))}`);X.length<j.length&&Q.push(`- \u2026 and ${j.length-X.length} more`);
const O=Q.join(`
`),x=Q.length>D?(0,S.o)(`Details: ${j.length}`,O):O;return`**${(0,S.s)(T)}**: ${(0,S.s)((0,S.u)(U,oe))}${O&&`

${x}`}`}function R(T,U){if(!T||T.length===0)return[];const[j,K]=[`Changes: ${(0,S.n)(T)}`,(0,S.t)(T,U)],oe=(0,S.i)(T).join(
", ");return[...oe?[(0,S.s)(`\u26A0 Permissions or open ports change: ${(0,S.u)(oe,g)}`)]:[],T.length>A?(0,S.o)(j,K):`##\
## ${(0,S.s)(j)}

${K}`]}function V(T){if(!T)return[];const U=P(T);return[(0,S.o)(U.title,(0,S.l)(U,200))]}function re(T,U){if(!T||T.length===
0)return[];const j=T.slice(-U.rows),K=j.map(Q=>[Q.Timestamp?.toISOString().slice(11,19)??"",...[Q.ResourceStatus,Q.LogicalResourceId,
Q.ResourceType].map(O=>(0,S.s)(O??"")),(0,S.s)((0,S.u)(Q.ResourceStatusReason??"",U.text))]),oe=(0,S.d)(["time","status",
"logical id","type","reason"],K),X=T.length-j.length;return[(0,S.o)(`Events of the operation: ${T.length}`,`${X>0?`${X} \
earlier ones are left out

`:""}${oe}`)]}}),5474:((v,L,s)=>{s.d(L,{n:()=>S,t:()=>z});const z=({lifecycle:A})=>A==="InService";function S(A){const g=A.
instances.filter(z);return[...g.length<A.size?[`${g.length} of ${A.size} instances are in service`]:[],...g.flatMap(P),...N(
A)]}function P({id:A,health:g,target:D,port:I}){return[...g==="Healthy"?[]:[`${A} is ${g||"of unknown health"} in its gr\
oup`],...D==="healthy"?[]:[`${A} is ${D} behind the load balancer`],...I==="open"?[]:[`2408 of ${A} is ${I}`]]}function N({
cacheNodes:A,cacheSize:g,servers:D}){const I=D.join(" ")||"nothing";return[...A.length<g?[`${A.length} of ${g} cache nod\
es are available`]:[],...D.join(" ")===A.join(" ")?[]:[`memcached-servers lists ${I}, the cluster has ${A.join(" ")||"no\
thing"}`]]}}),321:((v,L,s)=>{s.d(L,{a:()=>Ft,c:()=>Se,d:()=>T,f:()=>E,i:()=>Dt,l:()=>He,n:()=>Xe,o:()=>Ue,r:()=>it,s:()=>Ut,
t:()=>Ce,u:()=>Me});var z=s(2264),S=s(9065),P=s(7643),N=s(3951),A=s(6580),g=s(7811),D=s(2739),I=s(979),G=s(5474);const E={
command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","vpc-id":"","public-subnet-i\
ds":"","private-subnet-ids":"","availability-zones":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3.medi\
um","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcached-node-type":"cache.t4g.small","memcach\
ed-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","listener-settings":"","map-file":"","elastic-i\
ps":"false",tags:"","alarm-topic-arn":"","alarm-email":"","token-parameter":"","token-version":"","wave-size":"1",floor:"",
"canary-seconds":"20","max-token-age-days":"0",confirm:"","keep-token":"false","retain-resources":"","on-pull-request":"\
plan",drift:"false","on-failed-stack":"fail","skip-resources":"","allow-replacement":"",wait:"true","service-role-arn":"",
"permissions-boundary":"","allowed-account-ids":"",comment:"auto","github-token":"${{ github.token }}"},p=Object.keys(E),
w=a=>Object.hasOwn(E,a);function y(a){return p.map(l=>({declared:l,changes:R(a,l)})).reduce((l,f)=>f.changes<l.changes?f:
l).declared}function R(a,l){let f=Array.from({length:l.length+1},(b,$)=>$);for(const[b,$]of[...a].entries()){const C=[b+
1];for(const[B,ce]of[...l].entries()){const ve=(f[B]??0)+($===ce?0:1);C.push(Math.min(ve,(f[B+1]??0)+1,(C[B]??0)+1))}f=C}
return f[l.length]??0}const V=D.t,re=["auto","true","false"],T=["103.21.244.0/22","103.22.200.0/22","103.31.4.0/22","104\
.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158.0.0/15","172.64.0.0/13","173.2\
45.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],U=60;function j(a){if(a==="cloudfl\
are")return oe(T.map(K));const l=a.split(/[\s,]+/).filter(Boolean).map(K);if(l.length>U)throw new Error(`${l.length} ran\
ges are more than the ${U} of a security group`);const f=(0,I.n)(l);if(f)throw new Error(`"${(0,I.r)(f[0])}" and "${(0,I.
r)(f[1])}" overlap`);return oe(l)}function K(a){const l=(0,I.a)(a);if(!l)throw new Error(`"${a}" is no IPv4 range`);if(!(0,I.
i)(l))throw new Error(`"${a}" does not begin at its range's first address ${(0,I.r)((0,I.t)(l))}`);return l}const oe=a=>[
...a].sort((l,f)=>l.base-f.base||l.prefix-f.prefix).map(I.r);function X(a,l){const f=(0,g.v)((b,{issues:$})=>{try{return a(
b)}catch(C){return $.push({code:"custom",input:b,message:`${(0,z.n)(C)}; use ${l}`}),g.T}});return(0,g.m)((0,g._)(),f)}const Q=a=>(0,g.
t)(a,{error:({input:l})=>`"${l}" is not one of ${a.join(", ")}`}),O=(a,l)=>(0,g._)().check((0,g.h)(f=>a.test(f),{error:({
input:f})=>`"${f}" is not ${l}`}));function x(a,l,f,b=""){const $=/^\d{1,6}$/.test(a)?Number(a):NaN;if($>=l&&$<=f)return $;
throw new Error(`"${a}" is out of range${$<l?b:""}`)}const H=(a,l,f="")=>X(b=>x(b,a,l,f),`a whole number from ${a} to ${l}`),
J=(a,l)=>X(f=>f===""?void 0:x(f,a,l),`a whole number from ${a} to ${l}, or nothing`),q=Q(["true","false","True","False",
"TRUE","FALSE"]),_=(a,l)=>X(f=>{const b=f.split(/[\s,]+/).filter(Boolean),$=b.find(C=>!a.test(C));if($!==void 0)throw new Error(
`"${$}" is none`);return[...new Set(b)]},l),ee=4096,ge=Object.values(V.keys),xe=[...V.reload.keys,...V.restartOnly].filter(
a=>!ge.includes(a));function ke(a){const l=new Map;for(const $ of a.split(`
`).map(C=>C.trim())){if($===""||$.startsWith("#"))continue;const[,C="",B=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec($)??[];if(!C)
throw new Error(`"${$}" is not key = value`);if(ge.includes(C))throw new Error(`"${C}" is set by the stack itself`);if(!xe.
includes(C))throw new Error(`"${C}" is no setting of the listener`);const ce=B.replace(/(^|\s+)#.*$/,"");if(ce===""||/\{\{|[^ -~]/.
test(ce))throw new Error(`"${$}" has no value, or one with {{ or characters beyond ASCII`);if(l.has(C))throw new Error(`\
"${C}" is there twice`);l.set(C,ce)}const f=Object.fromEntries([...l].sort(([$],[C])=>$<C?-1:1)),{length:b}=JSON.stringify(
f);if(b>ee)throw new Error(`${b} characters as JSON are more than the ${ee} of a parameter`);return f}const he=4096,St=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function ae(a){const l=a.split(`
`).map($=>$.trimEnd()),f=l.find($=>!St.test($)||$.includes("{{"));if(f!==void 0)throw new Error(`"${f.trim()}" is not ho\
st=address`);const b=l.join(`
`);if(b.length>he)throw new Error(`${b.length} characters are more than the ${he} of a parameter`);return b}const Et=/^$|^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/,
_e=/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;function et(a){const l=a.split(/[,\s]+/).filter(Boolean).sort(),f=l.find($=>!_e.
test($));if(f!==void 0)throw new Error(`"${f}" is no id of a subnet`);const b=l.find(($,C)=>l[C-1]===$);if(b!==void 0)throw new Error(
`"${b}" is there twice`);if(l.length===1||l.length>4)throw new Error(`${l.length} subnets are out of range`);return l}function Ve(a){
const{"public-subnet-ids":l,"private-subnet-ids":f}=a,b=(C,B)=>({path:[C],message:B});if(!a["vpc-id"]){const[C]=[...l.length>
0?["public"]:[],...f.length>0?["private"]:[]];return C?b("vpc-id",`${C}-subnet-ids are set without it; set the VPC that \
they lie in`):void 0}if(l.length===0)return b("public-subnet-ids","vpc-id is set without them; list 2 to 4");if(l.length!==
f.length)return b("private-subnet-ids",`${f.length} are set beside ${l.length} public ones; list one of each kind for ea\
ch zone`);const $=a["vpc-cidr"];if($!==E["vpc-cidr"])return b("vpc-cidr",`"${$}" is of a VPC that the stack makes; leave\
 it out beside vpc-id`);if(a.nat!=="none")return b("nat",`"${a.nat}" is of a VPC that the stack makes; leave it out besi\
de vpc-id`);if(a["availability-zones"].names)return b("availability-zones","the subnets say which zones; leave it out be\
side vpc-id")}const tt=a=>a["vpc-id"]?{vpcId:a["vpc-id"],publicSubnetIds:a["public-subnet-ids"],privateSubnetIds:a["priv\
ate-subnet-ids"]}:void 0;(0,g.o)("kind",[(0,g.f)({kind:(0,g.l)("apt"),url:(0,g.y)({protocol:/^https?$/}),suites:(0,g.n)(
(0,g._)()).check((0,g.C)(1)),component:(0,g._)(),key:(0,g.y)({protocol:/^https?$/}),package:(0,g._)()}),(0,g.f)({kind:(0,g.
l)("deb"),url:(0,g.y)({protocol:/^https?$/}),sha256:(0,g._)().check((0,g.w)(/^[0-9a-f]{64}$/))}),(0,g.f)({kind:(0,g.l)("\
ami")})]);const zt={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.clo\
udflare.com/pubkey.gpg",package:"railgun-stable"},M="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [pa\
ckage=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",we="xenial",Ot=/^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|198\.1[89](\.\d+){2})$/,
ye=8;function Ne(a,l){const f=Buffer.byteLength(JSON.stringify(a));if(f>512)throw new Error(`${f} bytes are more than th\
e 512 that user data has room for`);const[b="",...$]=a.split(/\s+/);switch(b){case"cloudflare":return Le($,[]),zt;case"a\
mi":return Le($,[]),{kind:"ami"};case"apt":return At($,l);case"deb":return Tt($);default:throw new Error(`"${b}" is no k\
ind of package source`)}}function At([a="",...l],f){const b=Le(l,["key","suite","component","package"]),$=b.get("key");if(!$)
throw new Error("apt needs key=<url>: the key that signs the repository");const C=b.get("suite")?.split(",").filter(Boolean)??
[f,we],B=[...C,b.get("component")??"main",b.get("package")??"railgun-stable"].find(ce=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test(ce));if(C.length===0||B!==void 0)throw new Error(`"${B??""}" is no name of a suite, component or package`);if(C.length>
ye)throw new Error(`${C.length} suites are more than ${ye}`);return{kind:"apt",url:Ze(a),key:Be($),suites:C,component:b.
get("component")??"main",package:b.get("package")??"railgun-stable"}}function Tt([a="",...l]){const f=Le(l,["sha256"]).get(
"sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(f))throw new Error(`deb needs sha256=<64 hex digits>, not "${f}"`);
return{kind:"deb",url:Ze(a),sha256:f}}function Le(a,l){const f=new Map;for(const b of a){const[$="",...C]=b.split("=");if(!l.
includes($)||C.length===0||f.has($))throw new Error(`"${b}" is not expected there`);f.set($,C.join("="))}return f}function Be(a){
const{protocol:l,hostname:f}=new URL(Ze(a));if(l==="https:"||Ot.test(f))return a;throw new Error(`key=${a} comes without\
 TLS, and everything hangs on it; use https`)}function Ze(a){const l=URL.canParse(a)?new URL(a):void 0;if(!l||!/^https?:$/.
test(l.protocol))throw new Error(`"${a}" is no http or https address`);if(l.username||l.password)throw new Error("an add\
ress here must not hold a name or a password");return a}const kt=40,Re=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function wn(a){const l=new Map,
f=a.split(`
`).map(b=>b.trim());for(const b of f.filter(Boolean)){const $=b.indexOf("="),C=b.slice(0,Math.max($,0)).trim(),B=b.slice(
$+1).trim();if(!C)throw new Error(`"${b}" is not key=value`);if(/^aws:/i.test(C))throw new Error(`"${C}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(C))throw new Error(`"${C}" begins with railgun-ha:, which is this produc\
t's own`);if(!B)throw new Error(`"${b}" has no value, which not every resource takes`);if(C.length>128||B.length>256||!Re.
test(C)||!Re.test(B))throw new Error(`"${b}" has a character or a length that tags cannot have (key 128, value 256)`);if(l.
has(C))throw new Error(`"${C}" is there twice`);l.set(C,B)}if(l.size>kt)throw new Error(`${l.size} tags are more than th\
e ${kt} that a stack has room for`);return Object.fromEntries([...l].sort(([b],[$])=>b<$?-1:1))}const Nt=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
yn=["activation-token","token-parameter","token-version"];function Rt(a){const l=yn.filter(b=>a[b]!==""),f=l.at(-1);if(l.
length>1&&f)return{path:[f],message:`${l.slice(0,-1).join(" and ")} is set as well; set one of them`};if(f==="token-vers\
ion"&&a.command!=="rotate"){const b=`"${a.command}" takes no version that is stored already; use it with command rotate`;
return{path:[f],message:b}}}function Sn(a){if(/^\d+$/.test(a)){const $=Number(a);if($<2||$>4)throw new Error(`${a} zones\
 are out of range`);return{count:$,names:void 0}}const l=a.split(",").map($=>$.trim()),f=l.find($=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.
test($));if(f!==void 0)throw new Error(`"${f}" is no name of a zone`);const b=l.find(($,C)=>l.indexOf($)!==C);if(b)throw new Error(
`"${b}" is there twice`);if(l.length<2||l.length>4)throw new Error(`${l.length} zones are out of range`);return{count:l.
length,names:[...l].sort()}}const Pt=["deploy","plan","status","rotate","pause","resume","destroy","render"],He={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},Ct=V.map.key;function jt(a){const l=(0,I.a)(a);if(!l)throw new Error(`"${a}" \
is no IPv4 range`);if(l.prefix<16)throw new Error(`"${a}" is larger than a VPC can be`);if(!(0,I.i)(l))throw new Error(`\
"${a}" does not begin at its range's first address ${(0,I.r)((0,I.t)(l))}`);const f=(0,I.o)(l);if(f)throw new Error(`"${a}\
" overlaps ${f}`);return a}const nt=/^[A-Za-z0-9]{1,255}$/,It=(0,g.g)({command:Q(Pt),"stack-name":O(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
"a letter followed by letters, digits and hyphens, 128 characters at most"),"activation-token":(0,g._)().check((0,g.h)(a=>a===
""||/^[0-9a-fA-F]{32}$/.test(a),{error:({input:a})=>`the value is not 32 hexadecimal digits (it has ${String(a).length} \
characters)`})),"vpc-cidr":X(jt,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"vpc-id":O(
Et,"the id of a VPC such as vpc-0123456789abcdef0"),"public-subnet-ids":X(et,"2 to 4 ids separated by commas or lines"),
"private-subnet-ids":X(et,"2 to 4 ids separated by commas or lines"),"availability-zones":X(Sn,"a number from 2 to 4, or\
 2 to 4 names separated by commas"),nat:Q(["none","single","per-az"]),"allowed-cidrs":X(j,"`cloudflare`, or IPv4 ranges \
separated by commas or lines"),"instance-type":O(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),
"ubuntu-release":Q(["22.04","24.04","26.04"]),"ami-id":O(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0\
123456789abcdef0"),"ami-update":Q(["pinned","on-deploy"]),size:H(2,50,": one instance is no high availability"),"memcach\
ed-node-type":O(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcached-nodes":H(2,
40,": one node is no high availability"),"memcached-version":O(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to\
 1.6 such as 1.6.22"),"package-source":(0,g._)(),"listener-settings":X(ke,"lines such as log.level = 1 with keys that Ra\
ilgun documents"),"map-file":X(ae,"one host=address on each line"),"elastic-ips":q,tags:X(wn,"one key=value on each line"),
"alarm-topic-arn":O(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standard SNS topic"),"al\
arm-email":O(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":O(Nt,"the name of a parameter\
 such as /railgun/next-token"),"token-version":O(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the number of a version"),
"wave-size":H(1,50),floor:J(0,49),"canary-seconds":H(0,720),"max-token-age-days":H(0,3650),confirm:(0,g._)(),"keep-token":q,
"retain-resources":_(nt,"logical ids separated by commas or lines"),"on-pull-request":Q(["plan","deploy"]),drift:Q(["fal\
se","true","revert"]),"on-failed-stack":Q(["fail","recreate"]),"skip-resources":_(nt,"logical ids separated by commas or\
 lines"),"allow-replacement":_(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,"logical ids or types such as AW\
S::EC2::Subnet, separated by commas or lines"),wait:q,"service-role-arn":O(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":O(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the \
ARN of an IAM policy"),"allowed-account-ids":_(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:Q(
re),"github-token":(0,g._)()}).check((0,g.h)(a=>((0,I.a)(a["vpc-cidr"])?.prefix??0)<=(0,S.t)(a["availability-zones"].count),
{path:["vpc-cidr"],error:({input:a})=>Lt(a),when:({issues:a})=>!a.some(({path:l})=>l?.[0]==="vpc-cidr"||l?.[0]==="availa\
bility-zones")}),(0,g.h)(a=>a["alarm-topic-arn"]===""||a["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-ar\
n is set as well; set one of them, and subscribe the address to the topic",when:({issues:a})=>!a.some(({path:l})=>String(
l?.[0]).startsWith("alarm-"))}),(0,g.h)(a=>a["map-file"]===""||!Object.hasOwn(a["listener-settings"],Ct),{path:["listene\
r-settings"],error:`"${Ct}" is set by map-file; leave one of them out`,when:({issues:a})=>!a.some(({path:l})=>l?.[0]==="\
listener-settings"||l?.[0]==="map-file")}),ot(Ve),ot(Rt));function ot(a){return(0,g.i)(({value:l,issues:f})=>{const b=f.
length===0?a(l):void 0;b&&f.push({code:"custom",input:l,...b})})}const xt=(0,g.m)(It,(0,g.v)((a,{issues:l})=>{const f=rt(
a["package-source"],a["ubuntu-release"]);return typeof f!="string"?st(a,f):(l.push({code:"custom",input:a,path:["package\
-source"],message:f}),g.T)}));function Lt(a){const{count:l}=a["availability-zones"];return`"${a["vpc-cidr"]}" is too sma\
ll for ${2*l} subnets of /24 in ${l} zones; use /${(0,S.t)(l)} or larger`}function rt(a,l){try{return Ne(a,He[l])}catch(f){
return`${(0,z.n)(f)}; use ${M}`}}const be=a=>a["vpc-id"]?{count:a["public-subnet-ids"].length,names:void 0}:a["availabil\
ity-zones"];function st(a,l){return{command:a.command,stackName:a["stack-name"],activationToken:a["activation-token"],vpcCidr:a["\
vpc-cidr"],ownNetwork:tt(a),zones:be(a),nat:a.nat,allowedCidrs:a["allowed-cidrs"],instanceType:a["instance-type"],ubuntuRelease:a["\
ubuntu-release"],amiId:a["ami-id"],amiUpdate:a["ami-update"],size:a.size,memcachedNodeType:a["memcached-node-type"],memcachedNodes:a["\
memcached-nodes"],memcachedVersion:a["memcached-version"],packageSource:l,listenerSettings:a["listener-settings"],mapFile:a["\
map-file"],elasticIps:a["elastic-ips"].toLowerCase()==="true",tags:a.tags,alarmTopicArn:a["alarm-topic-arn"],alarmEmail:a["\
alarm-email"],tokenParameter:a["token-parameter"],tokenVersion:a["token-version"],waveSize:a["wave-size"],floor:a.floor,
canarySeconds:a["canary-seconds"],maxTokenAgeDays:a["max-token-age-days"],confirm:a.confirm,keepsToken:a["keep-token"].toLowerCase()===
"true",retainResources:a["retain-resources"],onPullRequest:a["on-pull-request"],drift:a.drift,onFailedStack:a["on-failed\
-stack"],skipResources:a["skip-resources"],allowReplacement:a["allow-replacement"],waits:a.wait.toLowerCase()==="true",serviceRoleArn:a["\
service-role-arn"],permissionsBoundary:a["permissions-boundary"],allowedAccountIds:a["allowed-account-ids"],comment:a.comment,
githubToken:a["github-token"].startsWith("${{")?"":a["github-token"]}}function Me(a){const l=Object.keys(a).filter(B=>!w(
B)),f=Object.fromEntries(p.map(B=>[B,Mt(a,B)])),b=xt.safeParse(f),$=[...l.map(B=>`${B} is not an input; the nearest is ${y(
B)}`),...(b.error?.issues??[]).map(({path:B,message:ce})=>`${B.join(".")}: ${ce}`),...Zt(f,b.error)];if(b.success&&$.length===
0)return b.data;const C=b.success?"input.unknown":"input.invalid";throw new z.t(C,$.length===1?`${$[0]}`:`${$.length} in\
puts are wrong`,{details:$.length===1?[]:$})}function Zt(a,l){if(!l||l.issues.some(({path:b})=>b[0]==="package-source"))
return[];const f=rt(a["package-source"]??"",E["ubuntu-release"]);return typeof f=="string"?[`package-source: ${f}`]:[]}function Mt(a,l){
const f=a[l]?.trim()??"";return f===""?E[l]:f}const Ue=a=>"value"in a,Se=a=>Ue(a)?a.value:null;async function Ut(a){try{
return{value:await a()}}catch(l){const f=(0,A.t)(l,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{
unknown:f?"the role may not look":(0,z.n)(l),isDenied:f}}}const Fe=(a,l)=>a.filter(f=>(0,G.t)(f)&&l!==""&&!["",l].includes(
f.templateVersion)),Ft=(a,l,f)=>f?[]:Fe(a,l).map(({id:b,templateVersion:$})=>`${b} runs version ${$} of the launch templ\
ate, and ${l} is the newest: deploy replaces it`),Dt=a=>[ue(a),We(a)];function ue({stack:a,nodes:l}){return{title:`Fleet\
 of ${a.name}`,head:["instance","zone","address","group","health","target","2408","template","token","config"],rows:l.map(
f=>[f.id,f.zone,f.address,f.lifecycle,f.health,f.target,f.port,f.templateVersion,f.tokenVersion===null?"unknown":`${f.tokenVersion}${f.
isPinned?" (canary)":""}`,Ee(f)])}}function Ee({due:a,configAgeSeconds:l,error:f}){return f?f.split(":")[0]??f:l?`${Ce(l)}\
 behind`:a===null?"unknown":a==="nothing"?"up to date":`${a} is due`}function We(a){const{stack:l,fleet:f,runtime:b}=a;return{
title:`Stack ${l.name}`,head:["what","is"],rows:[["stack",l.status.name],["deployed by",a.version==="1.0.0"?N.t:`${a.version||
"unknown"}; this is ${N.t}`],["template",a.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["\
memcached",`${f.cacheNodes.length} of ${f.cacheSize}: ${f.cacheNodes.join(" ")||"none"}`],["list as written",f.servers.join(
" ")||"none"],["token",me(a.token,Pe)],["lock",me(a.lock,at)],["reconciler",me(a.pause,$=>$?.paused?`paused by ${$.by}`:
"not paused")],["launch template",ze(a)],["suspended processes",me(a.suspensions,de)],["alarms",me(a.alarms,$=>$.map(({name:C})=>C).
join(", ")||"none")],["image",me(a.image,({id:$,newest:C,isNewest:B})=>B?$:`${$}; ${C} is newer`)],["Cloudflare's ranges",
me(a.cloudflare,Je)],["Lambda runtime",me(b,({name:$,endsOn:C,daysLeft:B})=>`${$}, ends on ${C} (${B} days)`)]]}}const me=(a,l)=>Ue(
a)?l(a.value):`unknown: ${a.unknown}`;function Pe({labels:a,ageSeconds:l}){const f=Object.values(P.p).flatMap($=>a[$]===
void 0?[]:[`${$} ${a[$]}`]),b=l===null?[]:[`${Ce(l)} old`];return[...f,...b].join(", ")||"none"}function ze({nodes:a,newestTemplate:l}){
if(!l)return"unknown: the stack does not tell its newest version";const f=Fe(a,l).length;return f===0?`version ${l}`:`ve\
rsion ${l}, which ${f} of ${a.length} do not run`}const at=a=>a===null||a.state==="free"?"free":`${a.owner} (${a.purpose}\
), ${a.state}`,Ye={breaker:"the breaker",run:"the run that holds the lock",left:"a run that ended",nobody:"nobody known"},
de=a=>a.map(({processes:l,by:f})=>`${l.join(" and ")} by ${Ye[f]}`).join(", ")||"none";function Je({added:a,removed:l}){
return a.length+l.length===0?"as this version has them":[...a.map(f=>`+ ${f}`),...l.map(f=>`- ${f}`)].join(" ")}function Ce(a){
const l=[[Math.floor(a/86400),"d"],[Math.floor(a/3600)%24,"h"],[Math.floor(a/60)%60,"min"],[Math.floor(a)%60,"s"]],f=l.findIndex(
([b])=>b>0);return f<0?"0 s":l.slice(f,f+2).filter(([b])=>b>0).map(([b,$])=>`${b} ${$}`).join(" ")}function Xe({underWay:a,
alarms:l,image:f,cloudflare:b,runtime:$,isTemplateCurrent:C}){const B=Se(l)??[],ce=Se(b),ve=Se($);return[...a,...B.map(({
name:Oe,description:De})=>`alarm ${Oe}: ${De}`),...C?[]:["a deploy with these inputs would change the stack"],...Se(f)?.
isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes it"]:[],...ce&&ce.added.length+ce.removed.
length>0?["Cloudflare's ranges have changed: use a newer version of this action, or set allowed-cidrs"]:[],...ve?.endsSoon?
[`Lambda ends ${ve.name} on ${ve.endsOn}: deploy with a newer version of this action`]:[]]}function it(a){const{token:l,
alarms:f,lock:b,pause:$,suspensions:C,image:B,cloudflare:ce,runtime:ve}=a,Oe={token:l,alarms:f,lock:b,pause:$,suspensions:C,
image:B,cloudflare:ce,runtime:ve},De=Object.entries(Oe).flatMap(([pe,Ae])=>Ue(Ae)?[]:[`${pe}: ${Ae.unknown}`]);return{version:a.
version,templateCurrent:a.isTemplateCurrent,nodes:a.nodes,launchTemplate:{newest:a.newestTemplate||null,outdated:Fe(a.nodes,
a.newestTemplate).map(({id:pe})=>pe)},...Object.fromEntries(Object.entries(Oe).map(([pe,Ae])=>[pe,Se(Ae)])),notices:Xe(a),
unknown:[...De,...a.nodesUnknown?[`nodes: ${a.nodesUnknown}`]:[]]}}}),3951:((v,L,s)=>{s.d(L,{t:()=>z});const z="1.0.0"})},
Gn={};function te(v){var L=Gn[v];if(L!==void 0)return L.exports;var s=Gn[v]={exports:{}},z=!0;try{Bn[v](s,s.exports,te),
z=!1}finally{z&&delete Gn[v]}return s.exports}te.m=Bn,typeof te<"u"&&(te.ab=decodeURIComponent(new URL(".",import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var v=typeof Symbol=="function"?Symbol("webp\
ack queues"):"__webpack_queues__",L=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",s=typeof Symbol==
"function"?Symbol("webpack error"):"__webpack_error__",z=P=>{P&&P.d<1&&(P.d=1,P.forEach(N=>N.r--),P.forEach(N=>N.r--?N.r++:
N()))},S=P=>P.map(N=>{if(N!==null&&typeof N=="object"){if(N[v])return N;if(N.then){var A=[];A.d=0,N.then(I=>{g[L]=I,z(A)},
I=>{g[s]=I,z(A)});var g={};return g[v]=I=>I(A),g}}var D={};return D[v]=I=>{},D[L]=N,D});te.a=(P,N,A)=>{var g;A&&((g=[]).
d=-1);var D=new Set,I=P.exports,G,E,p,w=new Promise((y,R)=>{p=R,E=y});w[L]=I,w[v]=y=>(g&&y(g),D.forEach(y),w.catch(R=>{})),
P.exports=w,N(y=>{G=S(y);var R,V=()=>G.map(T=>{if(T[s])throw T[s];return T[L]}),re=new Promise(T=>{R=()=>T(V),R.r=0;var U=j=>j!==
g&&!D.has(j)&&(D.add(j),j&&!j.d&&(R.r++,j.push(R)));G.map(j=>j[v](U))});return R.r?re:V()},y=>(y?p(w[s]=y):E(I),z(g))),g&&
g.d<0&&(g.d=0)}})(),(()=>{var v=Object.getPrototypeOf?s=>Object.getPrototypeOf(s):s=>s.__proto__,L;te.t=function(s,z){if(z&
1&&(s=this(s)),z&8||typeof s=="object"&&s&&(z&4&&s.__esModule||z&16&&typeof s.then=="function"))return s;var S=Object.create(
null);te.r(S);var P={};L=L||[null,v({}),v([]),v(v)];for(var N=z&2&&s;typeof N=="object"&&!~L.indexOf(N);N=v(N))Object.getOwnPropertyNames(
N).forEach(A=>P[A]=()=>s[A]);return P.default=()=>s,te.d(S,P),S}})(),te.d=(v,L)=>{for(var s in L)te.o(L,s)&&!te.o(v,s)&&
Object.defineProperty(v,s,{enumerable:!0,get:L[s]})},te.f={},te.e=v=>Promise.all(Object.keys(te.f).reduce((L,s)=>(te.f[s](
v,L),L),[])),te.u=v=>""+v+".index.js",te.o=(v,L)=>Object.prototype.hasOwnProperty.call(v,L),te.r=v=>{typeof Symbol<"u"&&
Symbol.toStringTag&&Object.defineProperty(v,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(v,"__esModule",{value:!0})},
(()=>{var v={8792:0},L=s=>{var{ids:z,modules:S,runtime:P}=s,N,A,g=0;for(N in S)te.o(S,N)&&(te.m[N]=S[N]);for(P&&P(te);g<
z.length;g++)A=z[g],te.o(v,A)&&v[A]&&v[A][0](),v[z[g]]=0};te.f.j=(s,z)=>{var S=te.o(v,s)?v[s]:void 0;if(S!==0)if(S)z.push(
S[1]);else{var P=import("./"+te.u(s)).then(L,N=>{throw v[s]!==0&&(v[s]=void 0),N}),P=Promise.race([P,new Promise(N=>S=v[s]=
[N])]);z.push(S[1]=P)}}})();var Hn=te(2015);Hn=await Hn;
