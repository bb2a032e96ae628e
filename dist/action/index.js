import{createRequire as se}from"module";var Bn={6982:(v=>{v.exports=se(import.meta.url)("crypto")}),9896:(v=>{v.exports=
se(import.meta.url)("fs")}),6698:(v=>{v.exports=se(import.meta.url)("node:async_hooks")}),1421:(v=>{v.exports=se(import.meta.
url)("node:child_process")}),7598:(v=>{v.exports=se(import.meta.url)("node:crypto")}),3024:(v=>{v.exports=se(import.meta.
url)("node:fs")}),1455:(v=>{v.exports=se(import.meta.url)("node:fs/promises")}),7067:(v=>{v.exports=se(import.meta.url)(
"node:http")}),4708:(v=>{v.exports=se(import.meta.url)("node:https")}),7030:(v=>{v.exports=se(import.meta.url)("node:net")}),
8161:(v=>{v.exports=se(import.meta.url)("node:os")}),6760:(v=>{v.exports=se(import.meta.url)("node:path")}),1708:(v=>{v.
exports=se(import.meta.url)("node:process")}),7075:(v=>{v.exports=se(import.meta.url)("node:stream")}),8321:(v=>{v.exports=
se(import.meta.url)("node:stream/consumers")}),3136:(v=>{v.exports=se(import.meta.url)("node:url")}),7975:(v=>{v.exports=
se(import.meta.url)("node:util")}),8522:(v=>{v.exports=se(import.meta.url)("node:zlib")}),857:(v=>{v.exports=se(import.meta.
url)("os")}),1062:((v,Z,a)=>{a.d(Z,{a:()=>G,c:()=>x,d:()=>T,i:()=>J,l:()=>g,n:()=>k,o:()=>D,r:()=>w,s:()=>z,t:()=>U,u:()=>P});
const z=O=>O.trimStart().replace(/\s*[\r\n]+\s*/g," ").replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi,
S),S=O=>O.replace(/\S/g,L=>`&#${L.codePointAt(0)};`);function P(O,L){if(O.length<=L)return O;const B=`\u2026 (${O.length.
toLocaleString("en-US")} characters)`,W=Math.max(0,L-B.length),K=Math.floor(W/4),Q=K===0?"":O.slice(-K);return`${N(O.slice(
0,W-K))}${B}${N(Q)}`}const N=O=>O.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function T(O,L){const B=W=>`| ${W.join(
" | ")} |`;return[B(O),B(O.map(()=>"---")),...L.map(B)].join(`
`)}const g=({head:O,rows:L},B)=>T(O.map(z),L.map(W=>W.map(K=>z(P(K,B))))),D=(O,L)=>`<details><summary>${z(O)}</summary>

${L}

</details>`,x=(O,L)=>`[${z(O)}](<${L.replace(/[<>\s]/g,encodeURIComponent)}>)`;function G(O,L=""){const B=Math.max(0,...(O.
match(/`+/g)??[]).map(K=>K.length)),W="`".repeat(Math.max(3,B+1));return`${W}${L}
${O}
${W}`}const E=["action","logical id","type","replacement","from \u2192 to"],m="\u2013",w=(O,L=60)=>({title:"Changes",head:E,
rows:O.map(B=>[...y(B),B.properties.map(W=>V(W,L)).join("; ")])}),y=O=>[R(O),O.logicalId,O.type,O.replacement];function R({
action:O,drift:L,isRetained:B}){const W=O==="None"?[]:[O],K=L?[L==="DELETED"?"deleted by hand":"changed by hand"]:[];return[
...W,...K,...B?["the old one is kept"]:[]].join(", ")}function V(O,L){const{path:B,from:W,to:K,replacement:Q,drifted:q}=O,
he=le=>le===void 0?m:P(le,L),Re=q===void 0?"":` (really ${P(q,L)})`,ze=Q==="no"?"":` [replacement: ${Q}]`;return`${ne(B)}\
: ${he(W)}${Re} \u2192 ${O.isKnownAfterApply?"(known after apply)":he(K)}${ze}`}const ne=O=>O.replace(/^\/Properties\//,
"").replaceAll("/",".");function k(O){if(O.length===0)return"nothing changes";const L=new Map;for(const{action:q}of O)L.
set(q,(L.get(q)??0)+1);const B=[...L].filter(([q])=>q!=="None").map(([q,he])=>`${he} ${q}`),W=O.filter(({drift:q})=>q).length,
K=O.filter(({replacement:q})=>q==="yes").length,Q=O.filter(({replacement:q})=>q==="may").length;return[...B,...K?[`${K} \
replaced`]:[],...Q?[`${Q} perhaps replaced`]:[],...W?[`${W} changed by hand`]:[]].join(", ")}function U(O,L){const B=[...O].
sort((Q,q)=>Y(q)-Y(Q)).slice(0,L.rows),W=B.map(Q=>[...y(Q).map(q=>z(P(q,Math.max(128,L.text)))),X(Q.properties,L)]),K=O.
length-B.length;return`${T(E,W)}${K>0?`

\u2026 and ${K} more changes`:""}`}const I=/^AWS::(IAM::|EC2::SecurityGroup|Lambda::Permission$)|Policy$/;function J(O){
return O.every(({action:L})=>L==="Add")?[]:O.filter(({type:L})=>I.test(L)).map(({logicalId:L})=>L)}const te={yes:4,may:2,
no:0},Y=({replacement:O,action:L})=>te[O]+(L==="Remove"?1:0);function X(O,L){const B=O.slice(0,L.properties).map(K=>z(V(
{...K,path:P(K.path,200)},L.text))),W=O.length-B.length;return[...B,...W>0?[B.length>0?`\u2026 and ${W} more`:`${W} prop\
erties`]:[]].join("<br>")}}),9065:((v,Z,a)=>{a.d(Z,{n:()=>g,r:()=>z,t:()=>T});const z=["launch-gate","port-probe","endpo\
int-sync","reconciler"],S=24,P=256,N=16;function T(G){return S-Math.ceil(Math.log2(2*G))}function g(G,E){const m=D(G,T(E)),
w=R=>`${x(m+R*P)}/${S}`,y=Array.from({length:E},(R,V)=>V);return{publicCidrs:y.map(R=>w(2*R)),privateCidrs:y.map(R=>w(2*
R+1))}}function D(G,E){const[m,w,y,R,V]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(G)??[]).slice(1).
map(Number),ne=[m,w,y,R].map(I=>I??NaN);if(V===void 0||ne.some(I=>!(I<=255)))throw new Error(`vpc range "${G}" is not IP\
v4 in the form a.b.c.d/prefix`);if(V<N||V>E)throw new Error(`vpc range "${G}" has prefix ${V}, allowed is ${N} to ${E}`);
const k=ne.reduce((I,J)=>I*256+J,0),U=2**(32-V);if(k%U!==0)throw new Error(`vpc range "${G}" has host bits set, write ${x(
k-k%U)}/${V}`);return k}const x=G=>[24,16,8,0].map(E=>G>>>E&255).join(".")}),979:((v,Z,a)=>{a.d(Z,{a:()=>z,i:()=>P,n:()=>D,
o:()=>G,r:()=>g,s:()=>S,t:()=>N});function z(E){const m=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(E);
if(!m)return;const w=m.slice(1);if(w.some(U=>U.length>1&&U.startsWith("0")))return;const[y=0,R=0,V=0,ne=0,k=0]=w.map(Number);
if(!(Math.max(y,R,V,ne)>255||k>32))return{base:((y*256+R)*256+V)*256+ne,prefix:k}}const S=E=>2**(32-E.prefix),P=E=>E.base%
S(E)===0,N=E=>({...E,base:E.base-E.base%S(E)}),T=(E,m)=>E.base<m.base+S(m)&&m.base<E.base+S(E);function g({base:E,prefix:m}){
return`${[24,16,8,0].map(w=>Math.floor(E/2**w)%256).join(".")}/${m}`}function D(E){for(const[m,w]of E.entries()){const y=E.
slice(m+1).find(R=>T(w,R));if(y)return[w,y]}}const x=[["0.0.0.0/8","this network"],["127.0.0.0/8","loopback"],["169.254.\
0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function G(E){const m=x.find(([w])=>{const y=z(
w);return y!==void 0&&T(y,E)});return m&&`${m[0]}, ${m[1]}`}}),6765:((v,Z,a)=>{a.d(Z,{n:()=>z,t:()=>S});const z={now:()=>Date.
now(),after:(P,N)=>{const T=setTimeout(N,P);return()=>clearTimeout(T)}};function S(P,N){return new Promise(T=>{P.after(N,
T)})}}),3350:((v,Z,a)=>{a.d(Z,{t:()=>S});const z=[{text:8e3,rows:2e3,properties:100},{text:1e3,rows:1e3,properties:50},{
text:300,rows:500,properties:20},{text:120,rows:500,properties:10},{text:60,rows:500,properties:4},{text:40,rows:500,properties:1},
{text:24,rows:500,properties:1},{text:24,rows:500,properties:0},{text:24,rows:200,properties:0},{text:40,rows:100,properties:1},
{text:40,rows:25,properties:1},{text:40,rows:5,properties:1}];function S(T,g,D){let x="";for(const G of z)if(x=D(G),g(x)<=
T)return x;return N(x,T,g)}const P=`

\u2026 cut here
`;function N(T,g,D){let[x,G]=[0,T.length];for(;G-x>1;){const E=Math.floor((x+G)/2);D(T.slice(0,E)+P)<=g?x=E:G=E}return T.
slice(0,x).replace(/[\uD800-\uDBFF]$/,"")+P}}),2264:((v,Z,a)=>{a.d(Z,{n:()=>S,t:()=>z});var z=class extends Error{name="\
AppError";code;fault;details;constructor(P,N,T={}){super(N,T.cause===void 0?void 0:{cause:T.cause}),this.code=P,this.fault=
T.fault??"user",this.details=T.details??[]}};function S(P){return P instanceof Error?P.message:String(P)}}),6580:((v,Z,a)=>{
a.d(Z,{n:()=>E,r:()=>g,t:()=>G});var z=a(2264);const S=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOS\
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
policy must allow the token's sub and aud"];function T(m){return G(m,"InvalidIdentityToken","InvalidIdentityTokenExcepti\
on","IDPRejectedClaim")?!0:/not authorized to perform:? sts:AssumeRole/i.test((0,z.n)(m))}function g(m){if(m instanceof z.
t)return m;const w=m instanceof Error?m.name:"",y=T(m)?N:P[w];if(y)return new z.t(y[0],`${y[1]} (${(0,z.n)(m)})`,{cause:m});
const R=x(m);if(R){const V=`the AWS endpoint cannot be reached (${R}: ${(0,z.n)(m)}); check region, network and AWS_ENDP\
OINT_URL`;return new z.t("endpoint.unreachable",V,{cause:m})}if(m instanceof TypeError&&"code"in m&&m.code==="ERR_INVALI\
D_URL"){const V=`"${"input"in m?String(m.input):""}" is no address of an AWS endpoint; correct AWS_ENDPOINT_URL, or leav\
e it unset`;return new z.t("endpoint.unreachable",V,{cause:m})}if((0,z.n)(m)==="Region is missing")return new z.t("regio\
n.missing","no AWS region is set; set AWS_REGION or the input of the credentials step",{cause:m});if(D(m)>=500){const V=`\
AWS could not answer a call (${w}: ${(0,z.n)(m)}); run again`;return new z.t("aws.unavailable",V,{cause:m})}return new z.
t("internal",`${w||"error"}: ${(0,z.n)(m)}`,{fault:"tool",cause:m})}function D(m){const{$metadata:w}=m??{};return w?.httpStatusCode??
0}function x(m,w=0){if(!(m instanceof Error)||w>5)return;const y="code"in m?String(m.code):"";return S.has(y)?y:m.name===
"TimeoutError"?"ETIMEDOUT":x(m.cause,w+1)}const G=(m,...w)=>m instanceof Error&&w.includes(m.name),E=m=>m instanceof Error&&
P[m.name]?.[0]==="aws.throttled"}),2015:((v,Z,a)=>{a.a(v,async(z,S)=>{try{let de=function(e=Ze()){const o=g.r.map(r=>[r,
Le(e,r)]);return{stack:{lambdaKeys:Object.fromEntries(o.map(([r,{key:s}])=>[r,s])),instancePayload:be(e,"instance/payloa\
d.txt").toString("utf8").trim()},artifacts:[...new Map(o.map(([,r])=>[r.key,r])).values()]}},Le=function(e,o){const r=be(
e,`lambdas/${o}.zip`),s=(0,k.createHash)("sha256").update(r).digest("hex");return{key:`artifacts/${s}.zip`,sha256:s,body:r}},
be=function(e,o){const r=`${e}/dist/${o}`;try{return(0,U.readFileSync)(r)}catch(s){throw new T.t("internal",`${r} cannot\
 be read; build it with \`npm run build\``,{fault:"tool",cause:s})}},Ze=function(e=(0,J.fileURLToPath)(import.meta.url)){
const o=(0,I.dirname)(e);if((0,U.existsSync)(`${o}/action.yml`))return o;if(o===e)throw new T.t("internal","no action.ym\
l stands above the Action's own files",{fault:"tool"});return Ze(o)},Be=function({region:e,endpoint:o}){const r={...e&&{
region:e},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[D.c,G.t]]},s={...r,requestHandler:{requestTimeout:x.a+15e3,
throwOnRequestTimeout:!0}};let l=0;return{autoScaling:ce(async()=>new(await Promise.all([a.e(8416),a.e(4128),a.e(4022),a.
e(3656),a.e(919)]).then(a.bind(a,919))).AutoScalingClient(r)),cloudFormation:ce(async()=>{const c=new(await Promise.all(
[a.e(8416),a.e(4022),a.e(3656),a.e(7149)]).then(a.bind(a,7149))).CloudFormationClient(r),d=p=>h=>(l+=1,p(h));return c.middlewareStack.
add(d,{step:"finalizeRequest",priority:"low",name:"count"}),c}),cloudWatch:ce(async()=>new(await Promise.all([a.e(8416),
a.e(4022),a.e(1009),a.e(6319)]).then(a.bind(a,6319))).CloudWatchClient(r)),ec2:ce(async()=>new(await Promise.all([a.e(8416),
a.e(4022),a.e(4629),a.e(3656),a.e(3835)]).then(a.bind(a,3835))).EC2Client(r)),elastiCache:ce(async()=>new(await Promise.
all([a.e(8416),a.e(4022),a.e(3656),a.e(4909)]).then(a.bind(a,4909))).ElastiCacheClient(r)),eventBridge:ce(async()=>new(await Promise.
all([a.e(8416),a.e(4022),a.e(1009),a.e(1226)]).then(a.bind(a,1226))).EventBridgeClient(r)),lambda:ce(async()=>{const c=new(await Promise.
all([a.e(8416),a.e(4022),a.e(1009),a.e(8060),a.e(3655),a.e(9227)]).then(a.bind(a,1548))).LambdaClient(s);return c.middlewareStack.
add(ot,{step:"finalizeRequest",priority:"low",name:"unrepeated"}),c}),loadBalancing:ce(async()=>new(await Promise.all([a.
e(8416),a.e(4022),a.e(3656),a.e(1419)]).then(a.bind(a,1419))).ElasticLoadBalancingV2Client(r)),s3:ce(async()=>{const{S3Client:c}=await Promise.
all([a.e(8416),a.e(4022),a.e(2824),a.e(8060),a.e(3655),a.e(5028)]).then(a.bind(a,311)),d=o?{endpoint:o,forcePathStyle:Se(
o)}:{};return new c({...r,...d})}),ssm:ce(async()=>{const c=new(await Promise.all([a.e(8416),a.e(4022),a.e(1009),a.e(7958)]).
then(a.bind(a,7958))).SSMClient(r);return c.middlewareStack.add(nt,{step:"deserialize",name:"repeatable"}),c}),sts:ce(async()=>new(await Promise.
all([a.e(8416),a.e(4022),a.e(3656),a.e(431)]).then(a.bind(a,431))).STSClient(r)),cloudFormationCalls:()=>l}},Se=function(e){
if(!e||!URL.canParse(e))return!1;const{hostname:o}=new URL(e);return(0,te.isIP)(o.replace(/^\[|\]$/g,""))!==0},ce=function(e){
let o;return()=>(o??=e(),o)},b=function(e,o,r){const s={"http:":Y.request,"https:":X.request}[e.protocol];if(!s)throw new Error(
`${e.protocol} is not fetched, only http: and https:`);return new Promise((l,c)=>{s(e,{signal:o,headers:r},l).once("erro\
r",c).end()})},me=function(e){const o=JSON.stringify(e);if(o.length<=H)return o;for(const r of ae){const s=JSON.stringify(
{...pe(e,r),shortened:!0});if(s.length<=H)return s}return JSON.stringify({command:e.command,stack:e.stack,shortened:!0})},
pe=function(e,o){return typeof e=="string"?(0,y.u)(e,o.text):Array.isArray(e)?e.slice(0,o.list).map(r=>pe(r,o)):typeof e!=
"object"||e===null?e:Object.fromEntries(Object.entries(e).map(([r,s])=>[r,pe(s,o)]))},fe=function({partition:e,region:o},r,s){
const l=Me[e];if(!l)return[];const c=(h,A)=>`https://${o}.${l}/${h}/home?region=${o}#${A}`,d=h=>`/stacks/${h}?stackId=${encodeURIComponent(
s??"")}`,p=[{title:"Stack",url:c("cloudformation",d("stackinfo"))},{title:"Events",url:c("cloudformation",d("events"))}];
return[...s?p:[],{title:"Auto Scaling group",url:c("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,D.g)(r))};v\
iew=details`)},{title:"Boot log",url:c("cloudwatch",`logsV2:log-groups/log-group/${Te((0,D.h)(r))}`)}]},Lt=function({instances:e,
cacheNodes:o,cacheSize:r,servers:s}){const l=e.slice(0,zn),c=[...new Set(l.map(({zone:h})=>h))].sort(),d=[...new Set([...o,
...s])].sort(),p=Math.max(0,r-d.length);return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',...c.
flatMap((h,A)=>Zt(h,A,l)),'  subgraph cache["memcached"]',...d.map((h,A)=>`    m${A}[("${Ue(h)}")]`),...p>0?[`    missin\
g[("${p} missing")]`]:[],"  end",...l.map((h,A)=>`  nlb ${(0,ne.t)(h)?"-->":"-.->"} i${A}`),...c.map((h,A)=>`  z${A} -->\
 cache`),"  classDef well fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf222e,color:#\
1f2328","  classDef waiting fill:#fff8c5,stroke:#9a6700,color:#1f2328",...l.map((h,A)=>`  class i${A} ${rt(h)}`),...d.map(
(h,A)=>`  class m${A} ${Mt(h,o,s)}`),...p>0?["  class missing ill"]:[]].join(`
`)},Zt=function(e,o,r){const s=r.flatMap((c,d)=>c.zone===e?[{one:c,at:d}]:[]),l=({one:c,at:d})=>`    i${d}["${Ue(c.id)}<\
br/>${Ue(c.address||"no address")}<br/>${Ue(`${c.lifecycle}, ${c.target}, 2408 ${c.port}`)}"]`;return[`  subgraph z${o}[\
"${Ue(e)}"]`,...s.map(l),"  end"]},rt=function(e){if(/^(Pending|Terminating)/.test(e.lifecycle))return"waiting";const o=e.
port==="open"||e.port==="not asked";return(0,ne.t)(e)&&e.health==="Healthy"&&e.target==="healthy"&&o?"well":"ill"},Mt=function(e,o,r){
return o.includes(e)&&r.includes(e)?"well":"ill"},Ft=function(e,o){const{command:r,failure:s,findings:l,tables:c}=e;return`${[
`### railgun-ha ${(0,y.s)(r)}: ${s?"failed":"done"}`,...(0,V.i)(e,o),...Gt(e),...(0,V.t)(l.changes,o),...(0,V.n)(l.cost),
...(0,V.r)(l.events,o),...l.fleet?[`#### Topology

\`\`\`mermaid
${Lt(l.fleet)}
\`\`\``]:[],...c.map(d=>st(d,o)),...Vt(e)].join(`

`)}
`},Gt=function({findings:e,stackName:o}){const{identity:r,stackId:s}=e;if(!r)return[];const l=`account ${r.account}, ${r.
region}, as ${r.arn}`;return[[...fe(r,o,s).map(({title:c,url:d})=>(0,y.c)(c,d)),(0,y.s)(l)].join(" \xB7 ")]},st=function({
title:e,head:o,rows:r},s){const l=r.slice(0,s.rows),c=r.length-l.length,d=`${(0,y.l)({title:e,head:o,rows:l},s.text)}${c>
0?`

\u2026 and ${c} more rows`:""}`;return r.length>On?(0,y.o)(`${e}: ${r.length} rows`,d):`#### ${(0,y.s)(e)}

${d}`},Vt=function({phases:e}){if(e.length===0)return[];const o=e.map(({name:s,millis:l})=>[(0,y.s)(s),Fe(l)]),r=e.reduce(
(s,{millis:l})=>s+l,0);return[(0,y.o)(`Timings: ${Fe(r)}`,(0,y.d)(["phase","took"],o))]},Yt=function({failure:e,findings:o}){
if(!e)return"";const{message:r,details:s,fault:l}=e,{rootCause:c}=o,d=c?[(0,w.t)(c),...c.remedy?[c.remedy]:[]]:[],p=d[0]===
r,h=l==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return Jt([...p?[]:d,r,...s.map(A=>`\
- ${A}`),...h])},Jt=function(e){const o=e.map(c=>(0,y.u)(c,Bt/2));let r=0;const s=o.filter(c=>(r+=c.length+1,r<=Bt)),l=e.
length-s.length;return[...s,...l>0?[`\u2026 and ${l} more in the summary`]:[]].join(`
`)},ke=function(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)},at=function(e){return Object.
keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}},
Ne=function(e,o,r){const s=new K(e,o,r);process.stdout.write(s.toString()+L.EOL)},it=function(e,o=""){Ne(e,{},o)},Kt=function(e){
return ke(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},Qt=function(e){return ke(e).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},qt=function(e,o){const r=process.
env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!W.existsSync(r))
throw new Error(`Missing file at path: ${r}`);W.appendFileSync(r,`${ke(o)}${L.EOL}`,{encoding:"utf8"})},_t=function(e,o){
const r=`ghadelimiter_${B.randomUUID()}`,s=ke(o);if(e.includes(r))throw new Error(`Unexpected input: name should not con\
tain the delimiter "${r}"`);if(s.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}\
"`);return`${e}<<${r}${L.EOL}${s}${L.EOL}${r}`},nn=function(e){Ne("add-mask",{},e)},on=function(e,o){if(process.env.GITHUB_OUTPUT)
return qt("OUTPUT",_t(e,o));process.stdout.write(L.EOL),Ne("set-output",{name:e},ke(o))},rn=function(e,o={}){Ne("error",
at(o),e instanceof Error?e.toString():e)},sn=function(e,o={}){Ne("warning",at(o),e instanceof Error?e.toString():e)},an=function(e){
process.stdout.write(e+L.EOL)},cn=function(e){it("group",e)},ut=function(){it("endgroup")},ln=function(e,o=[]){const r=[
...e,...o].filter(h=>h.length>=lt),s=o.filter(({length:h})=>h>=Rn&&h<lt),l=r.flatMap(pn).flatMap(ft),c=r.flatMap(h=>[h,Buffer.
from(h).toString("hex")]).flatMap(ft),d=dt(l.map(ht)).map(h=>new RegExp(h,"gu")),p=dt([...c.map(ht),...s.map(h=>`(?<![\\p\
{L}\\p{N}])${ht(h)}(?![\\p{L}\\p{N}])`)]).map(h=>new RegExp(h,"giu"));return h=>p.reduce((A,j)=>A.replace(j,un),dn(h,d))},
dn=function(e,o){const{bare:r,at:s}=fn(e),l=o.flatMap(p=>[...r.matchAll(p)]).map(({index:p,0:{length:h}})=>({from:s(p),to:s(
p+h-1)+1})).sort((p,h)=>p.from-h.from);let c="",d=0;for(const{from:p,to:h}of l)p>=d&&(c+=`${e.slice(d,p)}${un}`),d=Math.
max(d,h);return c+e.slice(d)},fn=function(e){const o=[],r=[],s=[];let l=0;const c=(h,A)=>{h!==A&&(o.push(e.slice(h,A)),r.
push(l),s.push(h),l+=A-h)};let d=0;for(const{index:h,0:A}of e.matchAll(Cn))c(d,h),d=h+A.length;c(d,e.length);const p=h=>{
let[A,j]=[0,r.length-1];for(;A<j;){const F=Math.ceil((A+j)/2);(r[F]??0)<=h?A=F:j=F-1}return(s[A]??0)+h-(r[A]??0)};return{
bare:o.join(""),at:p}},hn=function(e,o){const r=s=>typeof s=="string"?e(s):Array.isArray(s)?s.map(r):typeof s!="object"||
s===null||Object.getPrototypeOf(s)!==Object.prototype?s:Object.fromEntries(Object.entries(s).map(([l,c])=>[l,r(c)]));return r(
o)},dt=function(e){const o=[...new Set(e)].sort((s,l)=>l.length-s.length),r=[];for(const s of o){const l=r.at(-1),c=l===
void 0?"":`${l}|${s}`;c&&c.length<=Pn?r[r.length-1]=c:r.push(s)}return r},ft=function(e){const o=[...e];if(o.length<128)
return[e];const r=Math.floor(o.length/We);return Array.from({length:r},(s,l)=>o.slice(l*We,l===r-1?void 0:(l+1)*We).join(
""))},mn=function(e){if(/[A-Za-z0-9]/.test(e))return e;const o=e.codePointAt(0)??0,r=o.toString(16),s=[...Buffer.from(e)].
map(p=>`%${p.toString(16).padStart(2,"0")}`).join(""),l=e.split("").map(p=>`\\\\+u${p.charCodeAt(0).toString(16).padStart(
4,"0")}`),c=[xn(e),mt(s),mt(l.join("")),`&#0*${o};`,mt(`&#x0*${r};`)],d=jn[e];return d&&c.push(`\\\\+${d}`),`(?:${[...c,
...In[e]??[]].join("|")})`},pn=function(e){const o=Buffer.from(e),r=[0,1,2].map(s=>{const l=Buffer.concat([Buffer.alloc(
s),o]).toString("base64").replaceAll("=",""),c=Math.ceil(s*8/6),d=Math.floor((s+o.length)*8/6);return l.slice(c,d)});return[
o.toString("base64"),...r].filter(s=>s.length>=lt)},gn=function(e,o,r){const s=(0,m.u)(e),l=vn(s,o);return l!==s.command&&
r.info(`${o}: ${s.command} only plans (on-pull-request)`),{...s,command:l}},vn=function({command:e,onPullRequest:o},r){return e===
"deploy"&&Fn.has(r)&&o==="plan"?"plan":e},bn=function(e){const o=Object.entries(e).filter(([r])=>r.startsWith("INPUT_"));
return Object.fromEntries(o.map(([r,s])=>[r.slice(6).toLowerCase(),s]))},$n=function(e,o,r,s){const l={region:e.AWS_REGION||
e.AWS_DEFAULT_REGION,endpoint:e.AWS_ENDPOINT_URL_S3||e.AWS_ENDPOINT_URL},c=`${e.GITHUB_RUN_ID??"local"}-${e.GITHUB_RUN_ATTEMPT??
"1"}`;return{aws:o.aws??Be(l),clock:o.clock??N.n,record:s,note:async d=>{e.GITHUB_STEP_SUMMARY&&await r.summarise(Dt(r.redacted(
d)))},fetch:o.fetch??f,assets:o.assets??(()=>de()),log:r,print:d=>r.print(d),hide:d=>r.hide(d),hideDeclared:d=>r.hideDeclared(
d),runName:c.replace(/[^A-Za-z0-9-]/g,"-")}},wn=function(e,o){if(o.length===0)return e;const{code:r,message:s,details:l,
fault:c,cause:d}=e;return new T.t(r,s,{fault:c,cause:d,details:[...l,...o]})},t=function(e){const{headline:o,outputs:r,result:s,
tables:l,failure:c,...d}=e,p=r["stack-id"]||void 0;return Object.fromEntries(Object.entries({stackId:p,...d}).filter(([,
h])=>h!==void 0))},n=function(e,{command:o,given:r,findings:s,report:l,failure:c}){return e.redacted({command:o,stackName:r["\
stack-name"]?.trim()||m.f["stack-name"],headline:l?.headline??"",tables:l?.tables??[],failure:c&&{code:c.code,message:c.
message,details:c.details,fault:c.fault},findings:s,phases:e.phases,isNoOp:!c&&l?.result.changed===!1&&!s.changes?.length})};
var ze=de,le=Le,pt=be,oe=Ze,gt=Be,Je=Se,Xe=ce,De=b,Ke=me,vt=pe,M=fe,$e=Lt,bt=Zt,we=rt,Oe=Mt,$t=Ft,wt=Gt,Pe=st,Ge=Vt,Ce=Yt,
yt=Jt,Ae=ke,yn=at,St=Ne,Sn=it,Et=Kt,En=Qt,zt=qt,Ve=_t,Ot=nn,At=on,Qe=rn,Tt=sn,qe=an,kt=cn,Nt=ut,_e=ln,ge=dn,et=fn,je=hn,
Rt=dt,Pt=ft,Ie=mn,ye=pn,Ct=gn,xe=vn,jt=bn,It=$n,ie=wn,tt=t,xt=n,P=a(8953),N=a(6765),T=a(2264),g=a(9065),D=a(7643),x=a(8861),
G=a(3951),E=a(6580),m=a(321),w=a(8669),y=a(1062),R=a(3350),V=a(3903),ne=a(5474),k=a(7598),U=a(3024),I=a(6760),J=a(3136),
te=a(7030),Y=a(7067),X=a(4708),O=a(8321),L=a(857),B=a(6982),W=a(9896);const nt=e=>async o=>{try{return await e(o)}catch(r){
throw r instanceof Error&&r.name==="TooManyUpdates"&&Object.assign(r,{$retryable:{throttling:!0}}),r}},ot=e=>async o=>{try{
return await e(o)}catch(r){throw r instanceof Error&&r.name==="TimeoutError"?Object.assign(new Error(r.message),{name:"N\
oAnswer"}):r}},He=20,i={Accept:"*/*","User-Agent":`${D.c}/${G.t}`},u=new Set([301,302,303,307,308]),f=async(e,{signal:o,
headers:r})=>{try{return await $(new URL(e),o,r??{})}catch(s){throw o.aborted?o.reason:s instanceof AggregateError?s.errors[0]:
s}};async function $(e,o,r){let s=e,l=r;for(let c=0;c<=He;c++){const d=await b(s,o,{...i,...l}),{location:p}=d.headers;if(!u.
has(d.statusCode)||!p)return C(d);d.resume(),s=new URL(p,s),s.origin!==e.origin&&(l={})}throw new Error(`more than ${He}\
 redirects`)}async function C(e){const o=e.statusCode??0,r=await(0,O.buffer)(e);return{ok:o>=200&&o<300,status:o,arrayBuffer:async()=>new Uint8Array(
r).buffer,json:async()=>JSON.parse(r.toString("utf8"))}}const H=5e5,ae=[{text:1e4,list:1e4},{text:1e3,list:1e4},{text:200,
list:1e4},{text:60,list:5e3},{text:60,list:500},{text:60,list:20}],Me={aws:"console.aws.amazon.com","aws-cn":"console.am\
azonaws.cn","aws-eusc":"console.amazonaws-eusc.eu","aws-us-gov":"console.amazonaws-us-gov.com"},Te=e=>encodeURIComponent(
encodeURIComponent(e)).replaceAll("%","$"),zn=100,Ue=e=>(e||"unknown").replace(/[^A-Za-z0-9 .:,()/-]/gu,o=>`#${o.codePointAt(
0)};`),Ut=1e6,On=25,An=(e,o=0)=>(0,R.t)(Ut-o,Buffer.byteLength,r=>Ft(e,r)),Dt=e=>(0,R.t)(Ut/4,Buffer.byteLength,o=>`${st(
e,o)}

`),Fe=e=>e<1e4?`${(e/1e3).toFixed(1)} s`:(0,m.t)(e/1e3),Bt=3500;async function Ht(e,o,r,{outputs:s,result:l},c){const{command:d,
failure:p}=r;for(const[A,j]of Object.entries(s))j!==void 0&&e.output(A,j);const h=p&&{code:p.code,message:p.message,details:p.
details};e.output("result",me({command:d,...l,...h&&{error:h}})),o.GITHUB_STEP_SUMMARY&&await Wt(e,r),c&&await Tn(e,o,r,
c),await kn(e,r)}async function Wt(e,o){try{await e.summarise(An(o,e.summarised))}catch(r){e.warning(`the job's summary \
could not be written: ${(0,T.n)(r)}`)}}async function Tn(e,o,r,s){if(s.comment==="false"||s.comment==="auto"&&!o.GITHUB_EVENT_PATH)
return;const{tellPullRequest:l}=await a.e(8313).then(a.bind(a,8313)),c=await l({env:o,settings:s,run:r,redact:d=>e.redacted(
d)});c?.info&&e.info(c.info),c?.warning&&e.warning(c.warning)}async function kn(e,o){for(const{title:r,text:s}of o.findings.
pastes??[])await e.group(r,async()=>e.info(s));o.failure?e.annotate(`railgun-ha ${o.failure.code}`,Yt(o)):e.info(o.headline)}
const Xt="::";var K=class{constructor(e,o,r){e||(e="missing.command"),this.command=e,this.properties=o,this.message=r}toString(){
let e=Xt+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let o=!0;for(const r in this.properties)
if(this.properties.hasOwnProperty(r)){const s=this.properties[r];s&&(o?o=!1:e+=",",e+=`${r}=${Qt(s)}`)}}return e+=`${Xt}${Kt(
this.message)}`,e}},Q=function(e,o,r,s){function l(c){return c instanceof r?c:new r(function(d){d(c)})}return new(r||(r=
Promise))(function(c,d){function p(j){try{A(s.next(j))}catch(F){d(F)}}function h(j){try{A(s.throw(j))}catch(F){d(F)}}function A(j){
j.done?c(j.value):l(j.value).then(p,h)}A((s=s.apply(e,o||[])).next())})};const{access:Nn,appendFile:ue,writeFile:en}=W.promises,
tn="GITHUB_STEP_SUMMARY";var q=class{constructor(){this._buffer=""}filePath(){return Q(this,void 0,void 0,function*(){if(this.
_filePath)return this._filePath;const e=process.env[tn];if(!e)throw new Error(`Unable to find environment variable for $${tn}\
. Check if your runtime environment supports job summaries.`);try{yield Nn(e,W.constants.R_OK|W.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,
this._filePath})}wrap(e,o,r={}){const s=Object.entries(r).map(([l,c])=>` ${l}="${c}"`).join("");return o?`<${e}${s}>${o}\
</${e}>`:`<${e}${s}>`}write(e){return Q(this,void 0,void 0,function*(){const o=!!e?.overwrite,r=yield this.filePath();return yield(o?
en:ue)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Q(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
return this._buffer="",this}addRaw(e,o=!1){return this._buffer+=e,o?this.addEOL():this}addEOL(){return this.addRaw(L.EOL)}addCodeBlock(e,o){
const r=Object.assign({},o&&{lang:o}),s=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(s).addEOL()}addList(e,o=!1){
const r=o?"ol":"ul",s=e.map(c=>this.wrap("li",c)).join(""),l=this.wrap(r,s);return this.addRaw(l).addEOL()}addTable(e){const o=e.
map(s=>{const l=s.map(c=>{if(typeof c=="string")return this.wrap("td",c);const{header:d,data:p,colspan:h,rowspan:A}=c,j=d?
"th":"td",F=Object.assign(Object.assign({},h&&{colspan:h}),A&&{rowspan:A});return this.wrap(j,p,F)}).join("");return this.
wrap("tr",l)}).join(""),r=this.wrap("table",o);return this.addRaw(r).addEOL()}addDetails(e,o){const r=this.wrap("details",
this.wrap("summary",e)+o);return this.addRaw(r).addEOL()}addImage(e,o,r){const{width:s,height:l}=r||{},c=Object.assign(Object.
assign({},s&&{width:s}),l&&{height:l}),d=this.wrap("img",null,Object.assign({src:e,alt:o},c));return this.addRaw(d).addEOL()}addHeading(e,o){
const r=`h${o}`,s=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",l=this.wrap(s,e);return this.addRaw(l).addEOL()}addSeparator(){
const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).
addEOL()}addQuote(e,o){const r=Object.assign({},o&&{cite:o}),s=this.wrap("blockquote",e,r);return this.addRaw(s).addEOL()}addLink(e,o){
const r=this.wrap("a",e,{href:o});return this.addRaw(r).addEOL()}};const ct=new q;L.platform(),L.arch();var he;(function(e){
e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(he||(he={}));const un="***",lt=8,Rn=4,Pn=16e3,We=64,Cn=/(?:[\r\n]|\\+[rn]|%0[AaDd]|&#(?:0*1[03]|[xX]0*[AaDd]);)+/g,
ht=e=>[...e].map(mn).join(""),jn={'"':'"',"\\":"\\\\","/":"/","\n":"n","\r":"r","	":"t","\b":"b","\f":"f"},In={"&":["&am\
p;"],"<":["&lt;"],">":["&gt;"],'"':["&quot;"],"'":["&apos;"]," ":["\\+"],"+":["-"],"/":["_"]},xn=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,
"\\$&"),mt=e=>e.replace(/(?<!\\\+)[a-fx]/g,o=>`[${o}${o.toUpperCase()}]`);var Re=class{#n;#o=[];#r=[];#s=[];#t;#a=0;constructor(e){
this.#n=e}mask(e){e&&(nn(e),this.hide(e))}hide(e){!e||this.#o.includes(e)||(this.#o.push(e),this.#t=void 0)}hideDeclared(e){
this.#r.push(e),this.#t=void 0}#e(e){return this.#t??=ln(this.#o,this.#r),this.#t(e)}info(e){an(this.#e(e))}warning(e){sn(
this.#e(e))}async group(e,o){const[r,s]=[this.#e(e),this.#n.now()];cn(r);try{return await o()}finally{ut(),this.#s.push(
{name:r,millis:this.#n.now()-s})}}get phases(){return this.#s}redacted(e){return hn(o=>this.#e(o),e)}print(e){process.stdout.
write(`${this.#e(e)}
`)}output(e,o){on(e,this.#e(o))}annotate(e,o){rn(this.#e(o),{title:this.#e(e)})}get summarised(){return this.#a}async summarise(e){
const o=this.#e(e);this.#a+=Buffer.byteLength(o),await ct.addRaw(o,!0).write()}};const Ln=["AWS_SECRET_ACCESS_KEY","AWS_\
SESSION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],Zn={deploy:()=>Promise.all(
[a.e(8416),a.e(4128),a.e(2803),a.e(990),a.e(4629),a.e(4471),a.e(8242),a.e(2601),a.e(9301),a.e(4164)]).then(a.bind(a,4164)),
plan:()=>Promise.all([a.e(8416),a.e(4128),a.e(2803),a.e(990),a.e(4629),a.e(8242),a.e(2601),a.e(9301),a.e(7092)]).then(a.
bind(a,7092)),status:()=>Promise.all([a.e(8416),a.e(4128),a.e(2803),a.e(990),a.e(4629),a.e(4471),a.e(2601),a.e(6187),a.e(
5923)]).then(a.bind(a,6187)),rotate:()=>Promise.all([a.e(8416),a.e(4128),a.e(2803),a.e(990),a.e(4629),a.e(4471),a.e(9996),
a.e(8552),a.e(8537)]).then(a.bind(a,6352)),pause:()=>Promise.all([a.e(8416),a.e(2803),a.e(990),a.e(7899)]).then(a.bind(a,
7899)),resume:()=>Promise.all([a.e(8416),a.e(4128),a.e(2803),a.e(990),a.e(1716)]).then(a.bind(a,1716)),destroy:()=>Promise.
all([a.e(8416),a.e(4128),a.e(2803),a.e(2824),a.e(990),a.e(4629),a.e(1627),a.e(8242),a.e(6313),a.e(7473)]).then(a.bind(a,
6313)),render:()=>Promise.all([a.e(2601),a.e(1837)]).then(a.bind(a,8955))};async function Mn(e,o={}){const r=o.clock??N.
n,s=new Re(r),l=bn(e);s.mask(l["activation-token"]?.trim()??"");for(const F of Ln)s.hide(e[F]);let c,d,p={};const h=F=>{
p={...p,...F}},A=$n(e,{...o,clock:r},s,h);let j;try{j=gn(l,e.GITHUB_EVENT_NAME??"",s),c=await Un(j,A),d=c?.failure}catch(F){
d=(0,E.r)(F)}if(c&&h(t(c)),d&&j){const{adviseOn:F}=await a.e(3271).then(a.bind(a,3271)),{lines:ee,pastes:re}=await F({failure:d,
findings:p,inputs:j,runtime:A,env:e});d=wn(d,ee),re.length>0&&h({pastes:re})}if((c||d)&&await Ht(s,e,n(s,{command:j?.command??
(l.command?.trim()||m.f.command),given:l,findings:p,report:c,failure:d}),{outputs:c?.outputs??{},result:c?.result??{}},j),
d?.code==="invariant.broken"&&j){const{countRefusal:F}=await Promise.all([a.e(8416),a.e(1207)]).then(a.bind(a,1207));await F(
A,j.stackName)}return d?1:0}async function Un(e,o){const{command:r}=e;if(e.allowedAccountIds.length>0&&r!=="render"){const{
requireAccount:l}=await Promise.all([a.e(8416),a.e(9e3)]).then(a.bind(a,9e3));await l(o,e.allowedAccountIds)}const{run:s}=await Zn[r]();
return s(e,o)}const Fn=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment",
"merge_group"]);process.exitCode=await Mn(process.env),S()}catch(de){S(de)}},1)}),2739:((v,Z,a)=>{a.d(Z,{t:()=>z});var z={
name:"railgun",package:"railgun-stable",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"railgun",port:2408,config:"\
/etc/railgun/railgun.conf",keys:{token:"activation.token",host:"activation.railgun_host",servers:"memcached.servers",address:"\
wan.ip",port:"wan.port"},map:{key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:["YOUR_TOKEN_HERE","Y\
OUR_PUBLIC_IP_OR_HOSTNAME"],reload:{signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level","map.file","memcache\
d.expiration","memcached.limit","memcached.servers","memcached.timeout","stats.url","syslog.addr","validate.cert"]},restartOnly:[
"activation.heartbeat_interval","activation.public_ip","activation.railgun_host","activation.token","ca.bundle","cert.fi\
le","cpu.oversubscribe","insecure.origin","key.file","memcached.connect","origin.cf-railgun","origin.idleconns","pid.fil\
e","stats.enabled","stats.interval","stats.listen","stats.log","stderr.file","stream.size","wan.ip","wan.port","wan.tls"],
neverSend:["SIGQUIT"]}}),7643:((v,Z,a)=>{a.d(Z,{_:()=>G,a:()=>T,c:()=>z,d:()=>P,f:()=>w,g:()=>E,h:()=>R,i:()=>m,l:()=>k,
m:()=>g,n:()=>V,o:()=>ne,p:()=>x,r:()=>D,s:()=>N,t:()=>y,u:()=>S});const z="railgun-ha",S="railgun-ha:stack",P="railgun-\
ha:template",N="railgun-ha:parameters",T="railgun-ha:network",g="railgun-ha:version",D="railgun-ha-launch",x={current:"c\
urrent",previous:"previous",pending:"pending",unfinished:"unfinished"};function G(U){const I=`/${z}/${U}`;return{prefix:I,
token:`${I}/activation-token`,servers:`${I}/memcached-servers`,host:`${I}/railgun-host`,settings:`${I}/settings`,mapFile:`${I}\
/map-file`,lock:`${I}/lock`,pause:`${I}/pause`,shrink:`${I}/shrink`}}const E=U=>`${U}-listeners`,m="Launch",w="Terminate",
y=["ReplaceUnhealthy",w,m],R=U=>`/${z}/${U}/boot`,V={stackName:"STACK_NAME",groupName:"GROUP_NAME",hookName:"HOOK_NAME",
portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_FUNCTION",vpcCidr:"VPC_CID\
R",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},ne={loadBalancerDnsName:"LoadBalancerDnsName",groupName:"A\
utoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"PortProbeFunction",launchGate:"\
LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",launchRule:"LaunchRule",scheduleRule:"\
ScheduleRule",document:"ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestV\
ersion"},k={zones:"ZoneNames",imageId:"ImageId",rootDevice:"RootDeviceName",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"\
ServingTemplateVersion",vpcCidr:"VpcCidr"}}),8861:((v,Z,a)=>{a.d(Z,{a:()=>z,i:()=>N,n:()=>T,r:()=>S,t:()=>P});const z=15e3,
S=75e3,P=9e5,N=1020,T=5e3}),8953:((v,Z,a)=>{a.d(Z,{n:()=>m,r:()=>E,t:()=>x});const z=se(import.meta.url)("node:module");
var S=Object.create,P=Object.defineProperty,N=Object.getOwnPropertyDescriptor,T=Object.getOwnPropertyNames,g=Object.getPrototypeOf,
D=Object.prototype.hasOwnProperty,x=(w,y)=>()=>(y||(w((y={exports:{}}).exports,y,y.exports),w=null),y.exports),G=(w,y,R,V)=>{
if(y&&typeof y=="object"||typeof y=="function")for(var ne=T(y),k=0,U=ne.length,I;k<U;k++)I=ne[k],!D.call(w,I)&&I!==R&&P(
w,I,{get:(J=>y[J]).bind(null,I),enumerable:!(V=N(y,I))||V.enumerable});return w},E=(w,y,R)=>(R=w!=null?S(g(w)):{},G(y||!w||
!w.__esModule||!D.call(w,"default")?P(R,"default",{value:w,enumerable:!0}):R,w)),m=(0,z.createRequire)(import.meta.url)}),
8669:((v,Z,a)=>{a.d(Z,{a:()=>T,i:()=>N,n:()=>D,r:()=>G,t:()=>x});const z=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,E])=>`grant ${E} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,E,m])=>`use zones that offer this type${m?` (${m.trim()})`:""}${E?`, not ${E}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,E])=>`use an image that exists in this region${E?` instead of ${E}`:""}`},{pattern:/instance types? do(?:es)? not exist|instance type \S+ is not valid|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/requested configuration is currently not supported/i,advice:()=>"\
use another type, or zones that offer this one"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function S(E){for(const{
pattern:m,advice:w}of z){const y=m.exec(E);if(y)return w(y)}}const P=/^Resource (creation|update|deletion) cancelled/i,N=({
PhysicalResourceId:E,StackId:m})=>E===m;function T(E){const m=E.filter(({ResourceStatus:R})=>R?.endsWith("_FAILED")).filter(
({ResourceStatusReason:R})=>!P.test(R??"")),w=m.find(R=>!N(R))??m[0];if(!w)return;const y=g(w,E)??w.ResourceStatusReason??
"no reason given";return{logicalId:w.LogicalResourceId??"",type:w.ResourceType??"",status:w.ResourceStatus??"",reason:y,
remedy:S(y)}}function g({LogicalResourceId:E},m){const w=m.find(y=>y.LogicalResourceId===E&&y.HookFailureMode==="FAIL"&&
y.HookStatus?.endsWith("FAILED"));return w&&`hook ${w.HookType??""}: ${w.HookStatusReason??"no reason given"}`}function D({
logicalId:E,type:m,status:w},y){return{logicalId:E,type:m,status:w,reason:y,remedy:S(y)}}const x=({logicalId:E,type:m,status:w,
reason:y})=>`${E} (${m}) ${w}: ${y}`;function G(E){const m=new Map;for(const w of E)N(w)||m.set(w.LogicalResourceId??"",
w);return[...m].filter(([,{ResourceStatus:w,ResourceStatusReason:y}])=>w?.endsWith("_FAILED")&&!P.test(y??"")).map(([w])=>w)}}),
7811:((v,Z,a)=>{a.d(Z,{C:()=>qt,S:()=>Qt,T:()=>Xe,_:()=>tn,a:()=>cn,b:()=>Kt,c:()=>sn,d:()=>un,f:()=>ft,g:()=>Cn,h:()=>wn,
i:()=>$n,l:()=>mt,m:()=>vn,n:()=>dt,o:()=>mn,p:()=>Mn,r:()=>dn,s:()=>Rn,t:()=>In,u:()=>Un,v:()=>Ln,w:()=>_t,x:()=>Xt,y:()=>on});
function z(t){const n=Object.values(t).filter(e=>typeof e=="number");return Object.entries(t).filter(([e,o])=>n.indexOf(
+e)===-1).map(([e,o])=>o)}function S(t,n){return typeof n=="bigint"?n.toString():n}var P=class{constructor(t){this._getter=
t,this._value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
function N(t){return new P(t)}function T(t){return t==null}function g(t){const n=t.startsWith("^")?1:0,e=t.endsWith("$")?
t.length-1:t.length;return t.slice(n,e)}function D(t,n,e){Object.defineProperty(t,n,{value:e,writable:!0,enumerable:!0,configurable:!0})}
function x(t){const n=Object.getOwnPropertyDescriptor(t,"shape");return n?.get?n.get.raw:n?.value}const G="captureStackT\
race"in Error?Error.captureStackTrace:(...t)=>{};function E(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}const m=new Set(
["string","number","symbol"]);function w(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(t,n,e){const o=new t.
_zod.constr(n??t._zod.def);return(!n||e?.parent)&&(o._zod.parent=t),o}function R(t){const n=t;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("Cannot specify both `message`\
 and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function V(t){
return Object.keys(t).filter(n=>t[n]._zod.optin!==void 0&&t[n]._zod.optout==="optional")}const ne={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function k(t,n=0){if(t.aborted===!0)return!0;for(let e=n;e<t.issues.length;e++)
if(t.issues[e]?.continue!==!0)return!0;return!1}function U(t,n=0){if(t.aborted===!0)return!0;for(let e=n;e<t.issues.length;e++)
if(t.issues[e]?.continue===!1)return!0;return!1}function I(t,n){return n.map(e=>{var o;return(o=e).path??(o.path=[]),e.path.
unshift(t),e})}function J(t){return typeof t=="string"?t:t?.message}function te(t){const n=[];for(const e of t??[]){const o=e.
_zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;const r=o.maximum??o.length??o.size;r>=0&&n.push([r,e])}return n}
function Y(t,n,e){var o;for(let r=n;r<t.length;r++)(o=t[r]).schema??(o.schema=e)}function X(t,n,e){var o;const r=t.inst?.
_zod?.traits;r?.has("$ZodType")&&(r.has("$ZodCheck")?(o=t).schema??(o.schema=t.inst):t.schema=t.inst);const s=t.schema!==
t.inst?t.schema?._zod.def?.error:void 0,l=t.message?t.message:J(t.inst?._zod.def?.error?.(t))??J(s?.(t))??J(n?.error?.(t))??
J(e.customError?.(t))??J(e.localeError?.(t))??"Invalid input",c={};for(const d of Object.keys(t))d==="inst"||d==="schema"||
d==="continue"||d==="input"||d==="__proto__"||(c[d]=t[d]);return c.path??(c.path=[]),c.message=l,n?.reportInput&&(c.input=
t.input),c}const O=/[\uD800-\uDBFF]/;function L(t){const n=t.length;if(!O.test(t))return n;let e=n;for(let o=0;o<n-1;o++)
(t.charCodeAt(o)&64512)===55296&&(t.charCodeAt(o+1)&64512)===56320&&(e--,o++);return e}function B(t){return Array.isArray(
t)?"array":typeof t=="string"?"string":"unknown"}function W(...t){const[n,e,o]=t;return typeof n=="string"?{message:n,code:"\
custom",input:e,inst:o}:{...n}}function K(t,n){for(const e in n){const o=Object.getOwnPropertyDescriptor(n,e);o.get?Object.
defineProperty(t,e,{...o,enumerable:!1}):he(t,e,o.value)}}function Q(t,n,e,o=!0){return Object.defineProperty(t,n,{configurable:!0,
writable:!0,enumerable:o,value:e}),e}function q(t,n,e){return Q(t,n,e,!1)}function he(t,n,e){Object.defineProperty(t,n,{
configurable:!0,get(){return this==null?e:Q(this,n,e.bind(this))},set(o){Q(this,n,o)}})}function Re(t,n){const e=Object.
getPrototypeOf(t);return n in e?void 0:e}let ze,le=!1;const pt={configurable:!0,get(){le=!0}};function oe(t,n,e){const o=Object.
getPrototypeOf(t._zod);if(n in o&&ze!==t._zod){ze=void 0;return}ze=t._zod,Object.defineProperty(o,n,{configurable:!0,get(){
Object.defineProperty(this,n,pt);const r=le;le=!1;try{const s=e(this);return le?delete this[n]:Object.defineProperty(this,
n,{configurable:!0,writable:!0,value:s}),le=le||r,s}catch(s){throw delete this[n],le=le||r,s}},set(r){Object.defineProperty(
this,n,{configurable:!0,writable:!0,value:r})}})}function gt(t,n,e,o){const r=Re(t,n);r&&Object.defineProperty(r,n,{configurable:!0,
get(){const s={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,n,s),s.value=e(this),
Object.defineProperty(this,n,s),s.value},set(s){Object.defineProperty(this,n,{configurable:!0,writable:!0,enumerable:o,value:s})}})}
var Je;const Xe=Object.freeze({status:"aborted"}),De={value:void 0,enumerable:!1};let Ke="captureStackTrace"in Error?Error:
null;function vt(t){const n=Ke;if(n){const e=n.stackTraceLimit;if(typeof e=="number"){try{n.stackTraceLimit=0}catch{return Ke=
null,new t}try{return new t}finally{n.stackTraceLimit=e}}}return new t}function M(t,n,e,o){const r={};function s(j){this.
def=j,this.constr=A,this.traits=new Set}s.prototype=r;const l=e,c=l&&new WeakSet;function d(j,F){if(j._zod){if(j._zod.traits.
has(t))return}else{De.value=new s(F);try{Object.defineProperty(j,"_zod",De)}finally{De.value=void 0}}if(j._zod.traits.add(
t),n(j,F),c){const re=Object.getPrototypeOf(j),ve=j._zod.constr.prototype;let Ee=re;for(;Ee&&Ee!==ve;)Ee=Object.getPrototypeOf(
Ee);const Ye=Ee??re;c.has(Ye)||(c.add(Ye),K(Ye,l))}const ee=A.prototype;for(const re in ee)Object.prototype.hasOwnProperty.
call(ee,re)&&(re in j||(j[re]=ee[re].bind(j)))}const p=o?.Parent??Object;class h extends p{}Object.defineProperty(h,"nam\
e",{value:t});function A(j){const F=o?.Parent?vt(h):this;d(F,j);const ee=F._zod.deferred;if(ee){for(const ve of ee)ve();
F._zod.deferred=void 0}const re=globalThis.__zod_globalConfig?.postProcessor;return re&&re(F),F}return Object.defineProperty(
A,"init",{value:d}),Object.defineProperty(A,Symbol.hasInstance,{value:j=>o?.Parent&&j instanceof o.Parent?!0:j?._zod?.traits?.
has(t)}),Object.defineProperty(A,"name",{value:t}),A}var $e=class extends Error{constructor(){super("Encountered Promise\
 during synchronous parse. Use .parseAsync() instead.")}},bt=class extends Error{constructor(t){super(`Encountered unidi\
rectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Je=globalThis).__zod_globalConfig??(Je.__zod_globalConfig=
{});const we=globalThis.__zod_globalConfig;function Oe(t){return t&&Object.assign(we,t),we}function $t(){const t=this._zod;
return t.message??(t.message=JSON.stringify(t.def,S,2)),t.message}function wt(t){this._zod.message=t}const Pe={get:$t,set:wt,
enumerable:!0,configurable:!0},Ge={value:void 0,enumerable:!1},Ce=new WeakSet([Object.prototype,Error.prototype]),Ae=M("\
$ZodError",(t,n)=>{t.name="$ZodError",Ge.value=n,Object.defineProperty(t,"issues",Ge),Ge.value=void 0,Object.defineProperty(
t,"message",Pe);const e=Object.getPrototypeOf(t);Ce.has(e)||(Ce.add(e),Object.defineProperty(e,"toString",{configurable:!0,
enumerable:!1,get(){const o=()=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),
o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),St=(t=>{
const n=(e,o,r,s)=>{const l=r?{...r,async:!1}:{async:!1},c=e._zod.run({value:o,issues:[]},l);if(c instanceof Promise)throw new $e;
if(c.issues.length){const d=new(s?.Err??t)(c.issues.map(p=>X(p,l,Oe())));throw G(d,s?.callee??n),d}return c.value};return n})(
Ae),Et=(t=>{const n=async(e,o,r,s)=>{const l=r?{...r,async:!0}:{async:!0};let c=e._zod.run({value:o,issues:[]},l);if(c instanceof
Promise&&(c=await c),c.issues.length){const d=new(s?.Err??t)(c.issues.map(p=>X(p,l,Oe())));throw G(d,s?.callee??n),d}return c.
value};return n})(Ae),zt=(t=>(n,e,o)=>{const r=o?{...o,async:!1}:{async:!1},s=n._zod.run({value:e,issues:[]},r);if(s instanceof
Promise)throw new $e;return s.issues.length?Ve(t,s.issues,r):{success:!0,data:s.value}})(Ae);function Ve(t,n,e){let o;return{
success:!1,get error(){return o||(o=new t(n.map(r=>X(r,e,Oe()))),n=void 0,e=void 0),o},set error(r){o=r,n=void 0,e=void 0}}}
const At=(t=>async(n,e,o)=>{const r=o?{...o,async:!0}:{async:!0};let s=n._zod.run({value:e,issues:[]},r);return s instanceof
Promise&&(s=await s),s.issues.length?Ve(t,s.issues,r):{success:!0,data:s.value}})(Ae),Qe=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Tt=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
qe=/^https?$/,kt=/^[\s\S]{0,}$/,Nt=/^-?\d+(?:\.\d+)?$/,_e=/^(?:true|false)$/i,ge=M("$ZodCheck",(t,n)=>{var e;t._zod??(t.
_zod={}),t._zod.def=n,(e=t._zod).onattach??(e.onattach=[])}),et=t=>{const n=t.value;return!T(n)&&n.length!==void 0},je={
number:"number",bigint:"bigint",object:"date"},Rt=M("$ZodCheckLessThan",(t,n)=>{ge.init(t,n);const e=je[typeof n.value];
t._zod.check=o=>{(n.inclusive?o.value<=n.value:o.value<n.value)||o.issues.push({origin:je[typeof o.value]??e,code:"too_b\
ig",maximum:typeof n.value=="object"?n.value.getTime():n.value,input:o.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),
Pt=M("$ZodCheckGreaterThan",(t,n)=>{ge.init(t,n);const e=je[typeof n.value];t._zod.check=o=>{(n.inclusive?o.value>=n.value:
o.value>n.value)||o.issues.push({origin:je[typeof o.value]??e,code:"too_small",minimum:typeof n.value=="object"?n.value.
getTime():n.value,input:o.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),Ie=M("$ZodCheckNumberFormat",(t,n)=>{
ge.init(t,n),n.format=n.format||"float64";const e=n.format?.includes("int"),o=e?"int":"number",[r,s]=ne[n.format];t._zod.
check=l=>{const c=l.value;if(e){if(!Number.isInteger(c)){l.issues.push({expected:o,format:n.format,code:"invalid_type",continue:!1,
input:c,inst:t});return}if(!Number.isSafeInteger(c)){c>0?l.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:t,origin:o,inclusive:!0,continue:!n.abort}):l.issues.push({input:c,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:o,
inclusive:!0,continue:!n.abort});return}}c<r&&l.issues.push({origin:"number",input:c,code:"too_small",minimum:r,inclusive:!0,
inst:t,continue:!n.abort}),c>s&&l.issues.push({origin:"number",input:c,code:"too_big",maximum:s,inclusive:!0,inst:t,continue:!n.
abort})}}),ye=M("$ZodCheckMaxLength",(t,n)=>{var e;ge.init(t,n),(e=t._zod.def).when??(e.when=et),t._zod.check=o=>{const r=o.
value,s=r.length;if((typeof r=="string"&&s>n.maximum?L(r):s)<=n.maximum)return;const l=B(r);o.issues.push({origin:l,code:"\
too_big",maximum:n.maximum,inclusive:!0,input:r,inst:t,continue:!n.abort})}}),Ct=M("$ZodCheckMinLength",(t,n)=>{var e;ge.
init(t,n),(e=t._zod.def).when??(e.when=et),t._zod.check=o=>{const r=o.value,s=r.length;if((typeof r=="string"&&s>=n.minimum&&
s<n.minimum*2?L(r):s)>=n.minimum)return;const l=B(r);o.issues.push({origin:l,code:"too_small",minimum:n.minimum,inclusive:!0,
input:r,inst:t,continue:!n.abort})}}),xe=M("$ZodCheckStringFormat",(t,n)=>{var e,o;ge.init(t,n),n.pattern?(e=t._zod).check??
(e.check=r=>{n.pattern.lastIndex=0,!n.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:n.
format,input:r.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:t,continue:!n.abort})}):(o=t._zod).check??(o.check=
()=>{})}),jt=M("$ZodCheckRegex",(t,n)=>{xe.init(t,n),t._zod.check=e=>{n.pattern.lastIndex=0,!n.pattern.test(e.value)&&e.
issues.push({origin:"string",code:"invalid_format",format:"regex",input:e.value,pattern:n.pattern.toString(),inst:t,continue:!n.
abort})}}),It={major:4,minor:6,patch:7},ie=M("$ZodType",(t,n)=>{var e;t??(t={}),t._zod.def=n,t._zod.bag=t._zod.bag||{},t.
_zod.version=It;const o=t._zod.def.checks,r=t._zod.traits.has("$ZodCheck")?[t,...o??[]]:o?.length?[...o]:[];for(const s of r)
for(const l of s._zod.onattach)l(t);if(r.length===0)(e=t._zod).deferred??(e.deferred=[]),t._zod.deferred?.push(()=>{t._zod.
run=t._zod.parse});else{const s=(c,d,p)=>{if(c.memo)return c;let h=k(c),A;for(const j of d){if(j._zod.def.when){if(U(c)||
!j._zod.def.when(c))continue}else if(h)continue;const F=c.issues.length,ee=j._zod.check(c);if(ee instanceof Promise&&p?.
async===!1)throw new $e;if(A||ee instanceof Promise)A=(A??Promise.resolve()).then(async()=>{await ee,c.issues.length!==F&&
(Y(c.issues,F,t),h||(h=k(c,F)))});else{if(c.issues.length===F)continue;Y(c.issues,F,t),h||(h=k(c,F))}}return A?A.then(()=>c):
c},l=(c,d,p)=>{if(k(c))return c.aborted=!0,c;const h=s(d,r,p);if(h instanceof Promise){if(p.async===!1)throw new $e;return h.
then(A=>t._zod.parse(A,p))}return t._zod.parse(h,p)};t._zod.run=(c,d)=>{if(d.skipChecks)return t._zod.parse(c,d);if(d.direction===
"backward"){const h=t._zod.parse({value:c.value,issues:[]},{...d,skipChecks:!0});return h instanceof Promise?h.then(A=>l(
A,c,d)):l(h,c,d)}const p=t._zod.parse(c,d);if(p instanceof Promise){if(d.async===!1)throw new $e;return p.then(h=>s(h,r,
d))}return s(p,r,d)}}},{get"~standard"(){return q(this,"~standard",de(this))},set"~standard"(t){Q(this,"~standard",t)}}),
tt=(t,n)=>t.issues.length?{issues:t.issues.map(e=>X(e,n,Oe()))}:{value:t.value};async function xt(t,n){const e={async:!0};
return tt(await t._zod.run({value:n,issues:[]},e),e)}function de(t){return{validate:n=>{const e={async:!1};try{const o=t.
_zod.run({value:n,issues:[]},e);if(!(o instanceof Promise))return tt(o,e)}catch{}return xt(t,n)},vendor:"zod",version:1}}
const Le=M("$ZodString",(t,n)=>{ie.init(t,n),t._zod.pattern=n.pattern??kt,t._zod.parse=(e,o)=>{if(n.coerce)try{e.value=String(
e.value)}catch{}return typeof e.value=="string"||e.issues.push({expected:"string",code:"invalid_type",input:e.value,inst:t}),
e}}),be=M("$ZodStringFormat",(t,n)=>{xe.init(t,n),Le.init(t,n)});function Ze(t){try{return typeof URL<"u"&&typeof URL.canParse==
"function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}function Be(t,n){return!("normalize"in n)&&!("hostname"in n)&&
!("protocol"in n)?Ze(t)||2:nt(t,n)}function nt(t,n){if(!n.normalize&&n.protocol?.source===qe.source&&!/^https?:\/\//i.test(
t))return 1;try{if(typeof URL<"u"){const e=URL;if(typeof e.parse=="function")return e.parse(t)??2}return new URL(t)}catch{
return 2}}const ot=/[\t\n\r]/g;function Se(t){return t.replace(ot,"")}function ce(t,n){return n.lastIndex=0,n.test(t.hostname)}
function He(t,n){return n.lastIndex=0,n.test(t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol)}const i=M("$Zod\
URL",(t,n)=>{be.init(t,n),t._zod.check=e=>{try{const o=e.value.trim(),r=Be(o,n);if(r===1){e.issues.push({code:"invalid_f\
ormat",format:"url",note:"Invalid URL format",input:e.value,inst:t,continue:!n.abort});return}if(r===2){e.issues.push({code:"\
invalid_format",format:"url",input:e.value,inst:t,continue:!n.abort});return}if(r===!0){e.value=Se(o);return}n.hostname&&
!ce(r,n.hostname)&&e.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:n.hostname.source,input:e.
value,inst:t,continue:!n.abort}),n.protocol&&!He(r,n.protocol)&&e.issues.push({code:"invalid_format",format:"url",note:"\
Invalid protocol",pattern:n.protocol.source,input:e.value,inst:t,continue:!n.abort}),e.value=n.normalize?r.href:Se(o);return}catch{
e.issues.push({code:"invalid_format",format:"url",input:e.value,inst:t,continue:!n.abort})}}}),u=M("$ZodIPv4",(t,n)=>{n.
pattern??(n.pattern=Qe),be.init(t,n)}),f=M("$ZodCIDRv4",(t,n)=>{n.pattern??(n.pattern=Tt),be.init(t,n)}),$=M("$ZodNumber",
(t,n)=>{ie.init(t,n),t._zod.pattern=Nt,t._zod.parse=(e,o)=>{if(n.coerce)try{e.value=Number(e.value)}catch{}const r=e.value;
if(typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return e;const s=typeof r=="number"?Number.isNaN(r)?"NaN":Number.
isFinite(r)?void 0:String(r):void 0;return e.issues.push({expected:"number",code:"invalid_type",input:r,inst:t,...s?{received:s}:
{}}),e}}),b=M("$ZodNumberFormat",(t,n)=>{Ie.init(t,n),$.init(t,n)}),C=M("$ZodBoolean",(t,n)=>{ie.init(t,n),t._zod.pattern=
_e,t._zod.parse=(e,o)=>{if(n.coerce)try{e.value=!!e.value}catch{}const r=e.value;return typeof r=="boolean"||e.issues.push(
{expected:"boolean",code:"invalid_type",input:r,inst:t}),e}}),H=M("$ZodNever",(t,n)=>{ie.init(t,n),t._zod.parse=(e,o)=>(e.
issues.push({expected:"never",code:"invalid_type",input:e.value,inst:t}),e)});function ae(t,n){const e=te(t._zod.def.checks);
if(!e.length)return;const o=Math.min(...e.map(s=>s[0])),r=t._zod.parse;t._zod.parse=(s,l)=>{const c=n(s.value);if(c>o&&!l?.
skipChecks&&l?.direction!=="backward"){for(const[d,p]of te(t._zod.def.checks))if(c>d&&p._zod.def.when(s)){const h=s.issues.
length;return p._zod.check(s),s.issues[h].continue=!1,Y(s.issues,h,t),s}}return r(s,l)}}const me=t=>Array.isArray(t)?t.length:
-1;function pe(t,n,e){t.issues.length&&n.issues.push(...I(e,t.issues)),n.value[e]=t.value}const Me=M("$ZodArray",(t,n)=>{
ie.init(t,n);const e=we.memoizer;e?.attach(t),t._zod.parse=(o,r)=>{const s=o.value;if(!Array.isArray(s))return o.issues.
push({expected:"array",code:"invalid_type",input:s,inst:t}),o;o.value=e?e.alloc(t,o,Array(s.length),r):Array(s.length);const l=[],
c=r?.abortEarly;for(let d=0;d<s.length;d++){const p=s[d],h=n.element._zod.run({value:p,issues:[]},r);if(h instanceof Promise)
l.push(h.then(A=>pe(A,o,d)));else if(pe(h,o,d),c&&h.issues.length!==0&&k(h))break}return l.length?Promise.all(l).then(()=>o):
o},ae(t,me)});function fe(t,n,e,o,r,s){const l=e in o,c=s==="optional";if(!(!l&&c&&r==="optional")){if(t.issues.length){
if(r!==void 0&&c&&!l)return;n.issues.push(...I(e,t.issues))}if(!l&&r===void 0){t.issues.length||n.issues.push({code:"inv\
alid_type",expected:"nonoptional",input:void 0,path:[e]});return}t.value===void 0?(l||r==="defaulted"&&!c)&&(n.value[e]=
void 0):n.value[e]=t.value}}const Te=[];function zn(t){const n=Object.keys(t.shape),e=Object.getOwnPropertySymbols(t.shape),
o=e.length?e:Te,r=o.length?[...n,...o]:n;for(const l of r)if(!t.shape?.[l]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(l)}": expected a Zod schema`);const s=V(t.shape);return{...t,allKeys:r,symbolKeys:o,keySet:new Set(
n),numKeys:n.length,optionalKeys:new Set(s)}}function Lt(t,n,e,o,r,s,l){const c=[],d=r.keySet,p=r.catchall._zod,h=p.def.
type,A=p.optin,j=p.optout;let F=0;for(const ee in n){if(l&&e.issues.length!==F){if(k(e,F))break;F=e.issues.length}if(d.has(
ee))continue;if(ee==="__proto__"){h==="never"&&c.push(ee);continue}if(h==="never"){c.push(ee);continue}const re=p.run({value:n[ee],
issues:[]},o);re instanceof Promise?t.push(re.then(ve=>fe(ve,e,ee,n,A,j))):fe(re,e,ee,n,A,j)}return c.length&&e.issues.push(
{code:"unrecognized_keys",keys:c,input:n,inst:s,continue:!0}),t.length?Promise.all(t).then(()=>e):e}const Zt=M("$ZodObje\
ct",(t,n)=>{ie.init(t,n);const e=Object.getOwnPropertyDescriptor(n,"shape"),o=e?.get?e.get.raw:n.shape??{};if(o){const p=()=>{
const h={...o};return Object.defineProperty(n,"shape",{value:h}),p.raw=h,h};p.raw=o,Object.defineProperty(n,"shape",{get:p})}
const r=N(()=>zn(n));oe(t,"propValues",p=>{const h=p.def.shape,A={};for(const j in h){const F=h[j]._zod;if(F.values){Object.
prototype.hasOwnProperty.call(A,j)||D(A,j,new Set);for(const ee of F.values)A[j].add(ee);F.optin!==void 0&&A[j].add(void 0)}}
return A});const s=E,l=n.catchall;let c;const d=we.memoizer;d?.attach(t),t._zod.parse=(p,h)=>{c??(c=r.value);const A=p.value;
if(!s(A))return p.issues.push({expected:"object",code:"invalid_type",input:A,inst:t}),p;p.value=d?d.alloc(t,p,{},h):{};const j=[],
F=c.shape,ee=h?.abortEarly;let re=p.issues.length;for(const ve of c.allKeys){if(ee&&p.issues.length!==re){if(k(p,re))break;
re=p.issues.length}if(ve==="__proto__")continue;const Ee=F[ve],Ye=Ee._zod.optin,Vn=Ee._zod.optout,Dn=Ee._zod.run({value:A[ve],
issues:[]},h);Dn instanceof Promise?j.push(Dn.then(Wn=>fe(Wn,p,ve,A,Ye,Vn))):fe(Dn,p,ve,A,Ye,Vn)}return l?Lt(j,A,p,h,r.value,
t,ee===!0):j.length?Promise.all(j).then(()=>p):p}});function rt(t,n,e,o){for(const s of t)if(s.issues.length===0)return n.
value=s.value,n;const r=t.filter(s=>!k(s));return r.length===1?(n.value=r[0].value,r[0]):(n.issues.push({code:"invalid_u\
nion",input:n.value,inst:e,errors:t.map(s=>s.issues.map(l=>X(l,o,Oe())))}),n)}const Mt=M("$ZodUnion",(t,n)=>{ie.init(t,n),
oe(t,"optin",o=>o.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":o.def.options.some(r=>r._zod.optin!==void 0)?
"optional":void 0),oe(t,"optout",o=>o.def.options.some(r=>r._zod.optout==="optional")?"optional":void 0),oe(t,"values",o=>{
if(o.def.options.every(r=>r._zod.values))return new Set(o.def.options.flatMap(r=>Array.from(r._zod.values)))}),oe(t,"pat\
tern",o=>{if(o.def.options.every(r=>r._zod.pattern)){const r=o.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${r.
map(s=>g(s.source)).join("|")})$`)}});const e=n.options.length===1?n.options[0]._zod.run:null;t._zod.parse=(o,r)=>{if(e)
return e(o,r);let s=!1;const l=[];for(const c of n.options){const d=c._zod.run({value:o.value,issues:[]},r);if(d instanceof
Promise)l.push(d),s=!0;else{if(d.issues.length===0)return d;l.push(d)}}return s?Promise.all(l).then(c=>rt(c,o,t,r)):rt(l,
o,t,r)}});function Ue(t){const n=new Map;for(const e of t.options){const o=e._zod.propValues?.[t.discriminator];if(!o||o.
size===0)throw new Error(`Invalid discriminated union option at index "${t.options.indexOf(e)}"`);for(const r of o)if(n.
has(r)){if(r!==void 0)throw new Error(`Duplicate discriminator value "${String(r)}"`);n.set(r,null)}else n.set(r,e)}return n}
const Ut=M("$ZodDiscriminatedUnion",(t,n)=>{n.inclusive=!1,Mt.init(t,n);const e=t._zod.parse;oe(t,"propValues",r=>{const s={};
let l=0;for(const c of r.def.options){const d=c._zod.propValues;if(!d||Object.keys(d).length===0)throw new Error(`Invali\
d discriminated union option at index "${r.def.options.indexOf(c)}"`);d[r.def.discriminator]?.has(void 0)&&l++;for(const[
p,h]of Object.entries(d)){Object.prototype.hasOwnProperty.call(s,p)||D(s,p,new Set);for(const A of h)s[p].add(A)}}return!r.
def.unionFallback&&l>1&&s[r.def.discriminator]?.delete(void 0),s}),n.options.forEach((r,s)=>{const l=x(r._zod.def);if(l&&
!Object.prototype.hasOwnProperty.call(l,n.discriminator))throw new Error(`Invalid discriminated union option at index "${s}\
"`)});const o=N(()=>Ue(n));t._zod.parse=(r,s)=>{const l=r.value;if(!E(l))return r.issues.push({code:"invalid_type",expected:"\
object",input:l,inst:t}),r;const c=l?.[n.discriminator],d=o.value.get(c);return d&&(c!==void 0||s.direction!=="backward")?
d._zod.run(r,s):n.unionFallback||s.direction==="backward"?e(r,s):(r.issues.push({code:"invalid_union",errors:[],note:"No\
 matching discriminator",discriminator:n.discriminator,options:Array.from(o.value.keys()).filter(p=>o.value.get(p)!==null),
input:l,path:[n.discriminator],inst:t}),r)}}),On=M("$ZodEnum",(t,n)=>{ie.init(t,n);const e=z(n.entries),o=new Set(e);t._zod.
values=o,oe(t,"pattern",r=>{const s=z(r.def.entries).filter(l=>m.has(typeof l));return new RegExp(s.length?`^(${s.map(l=>w(
l.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(r,s)=>{const l=r.value;return o.has(l)||r.issues.push({code:"\
invalid_value",values:e,input:l,inst:t}),r}}),An=M("$ZodLiteral",(t,n)=>{ie.init(t,n);const e=new Set(n.values);t._zod.values=
e,oe(t,"pattern",o=>{const r=o.def.values;return new RegExp(r.length?`^(${r.map(s=>typeof s=="string"?w(s):s?w(s.toString()):
String(s)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(o,r)=>{const s=o.value;return e.has(s)||o.issues.push({code:"inv\
alid_value",values:n.values,input:s,inst:t}),o}}),Ft=M("$ZodTransform",(t,n)=>{ie.init(t,n),t._zod.optin="optional",we.memoizer?.
guard(t),t._zod.parse=(e,o)=>{if(o.direction==="backward")throw new bt(t.constructor.name);const r=n.transform(e.value,e);
if(o.async)return(r instanceof Promise?r:Promise.resolve(r)).then(s=>(e.value=s,e));if(r instanceof Promise)throw new $e;
return e.value=r,e}});function Dt(t,n){return t.value=n.issues.length?void 0:n.value,t}const Gt=M("$ZodOptional",(t,n)=>{
ie.init(t,n),oe(t,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",oe(
t,"values",e=>{const o=e.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),oe(t,"pattern",e=>{const o=e.
def.innerType._zod.pattern;return o?new RegExp(`^(${g(o.source)})?$`):void 0}),t._zod.parse=(e,o)=>{if(e.value===void 0){
if(n.innerType._zod.optin!=="defaulted")return e;const r=n.innerType._zod.run({value:e.value,issues:[]},o);return r instanceof
Promise?r.then(s=>Dt(e,s)):Dt(e,r)}return n.innerType._zod.run(e,o)}}),st=M("$ZodNullable",(t,n)=>{ie.init(t,n),oe(t,"op\
tin",e=>e.def.innerType._zod.optin),oe(t,"optout",e=>e.def.innerType._zod.optout),oe(t,"pattern",e=>{const o=e.def.innerType.
_zod.pattern;return o?new RegExp(`^(${g(o.source)}|null)$`):void 0}),oe(t,"values",e=>e.def.innerType._zod.values?new Set(
[...e.def.innerType._zod.values,null]):void 0),t._zod.parse=(e,o)=>e.value===null?e:n.innerType._zod.run(e,o)}),Vt=M("$Z\
odPipe",(t,n)=>{ie.init(t,n),oe(t,"values",e=>e.def.in._zod.values),oe(t,"optin",e=>e.def.in._zod.optin),oe(t,"optout",e=>e.
def.out._zod.optout),oe(t,"propValues",e=>e.def.in._zod.propValues),t._zod.parse=(e,o)=>{if(o.direction==="backward"){const s=n.
out._zod.run(e,o);return s instanceof Promise?s.then(l=>Fe(l,n.in,o)):Fe(s,n.in,o)}const r=n.in._zod.run(e,o);return r instanceof
Promise?r.then(s=>Fe(s,n.out,o)):Fe(r,n.out,o)}});function Fe(t,n,e){return t.issues.some(o=>o.code!=="unrecognized_keys")?
(t.aborted=!0,t):n._zod.run({value:t.value,issues:t.issues},e)}const Bt=M("$ZodCustom",(t,n)=>{ge.init(t,n),ie.init(t,n),
t._zod.parse=(e,o)=>e,t._zod.check=e=>{const o=e.value,r=n.fn(o);if(r instanceof Promise)return r.then(s=>Ht(s,e,o,t));Ht(
r,e,o,t)}});function Ht(t,n,e,o){if(!t){const r={code:"custom",input:e,inst:o,path:[...o._zod.def.path??[]],continue:!o.
_zod.def.abort};o._zod.def.params&&(r.params=o._zod.def.params),n.issues.push(W(r))}}function Wt(t){return t.checks&&(t.
checks=[...t.checks]),t}function Tn(t,n){return new t(Wt({type:"string",...R(n)}))}function kn(t,n){return new t({type:"\
string",format:"url",check:"string_format",abort:!1,...R(n)})}function Yt(t,n){return new t({type:"string",format:"ipv4",
check:"string_format",abort:!1,...R(n)})}function Jt(t,n){return new t({type:"string",format:"cidrv4",check:"string_form\
at",abort:!1,...R(n)})}function ke(t,n){return new t(Wt({type:"number",checks:[],...R(n)}))}function at(t,n){return new t(
{type:"number",check:"number_format",abort:!1,format:"safeint",...R(n)})}function Ne(t,n){return new t({type:"boolean",...R(
n)})}function it(t,n){return new t({type:"never",...R(n)})}function Xt(t,n){return new Rt({check:"less_than",...R(n),value:t,
inclusive:!0})}function Kt(t,n){return new Pt({check:"greater_than",...R(n),value:t,inclusive:!0})}function Qt(t,n){return new ye(
{check:"max_length",...R(n),maximum:t})}function qt(t,n){return new Ct({check:"min_length",...R(n),minimum:t})}function _t(t,n){
return new jt({check:"string_format",format:"regex",...R(n),pattern:t})}function Nn(t,n,e){return new t({type:"custom",check:"\
custom",fn:n,...R(e)})}const ue=M("ZodMiniType",(t,n)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");
ie.init(t,n),t.def=n,t.type=n.type},{get with(){return this.check},set with(t){Q(this,"with",t)},parse(t,n){return St(this,
t,n,{callee:this.parse})},parseAsync(t,n){return Et(this,t,n,{callee:this.parseAsync})},safeParse(t,n){return zt(this,t,
n)},safeParseAsync(t,n){return At(this,t,n)},check(...t){const n=this.def;return this.clone({...n,checks:[...n.checks??[],
...t.map(e=>typeof e=="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(t,n){return y(
this,t,n)},brand(){return this},register(t,n){return t.add(this,n),this},apply(t,...n){return n.length===0?t(this):t(this,
...n)}}),en=M("ZodMiniString",(t,n)=>{Le.init(t,n),ue.init(t,n)});function tn(t){return Tn(en,t)}const ct=M("ZodMiniStri\
ngFormat",(t,n)=>{be.init(t,n),en.init(t,n)}),nn=M("ZodMiniURL",(t,n)=>{i.init(t,n),ct.init(t,n)});function on(t){return kn(
nn,t)}const rn=M("ZodMiniIPv4",(t,n)=>{u.init(t,n),ct.init(t,n)});function sn(t){return Yt(rn,t)}const an=M("ZodMiniCIDR\
v4",(t,n)=>{f.init(t,n),ct.init(t,n)});function cn(t){return Jt(an,t)}const ut=M("ZodMiniNumber",(t,n)=>{$.init(t,n),ue.
init(t,n)});function un(t){return ke(ut,t)}const lt=M("ZodMiniNumberFormat",(t,n)=>{b.init(t,n),ut.init(t,n)});function Rn(t){
return at(lt,t)}const ln=M("ZodMiniBoolean",(t,n)=>{C.init(t,n),ue.init(t,n)});function dn(t){return Ne(ln,t)}const fn=M(
"ZodMiniNever",(t,n)=>{H.init(t,n),ue.init(t,n)});function hn(t){return it(fn,t)}const Pn=M("ZodMiniArray",(t,n)=>{Me.init(
t,n),ue.init(t,n)});function dt(t,n){return new Pn({type:"array",element:t,...R(n)})}const We=M("ZodMiniObject",(t,n)=>{
Zt.init(t,n),ue.init(t,n),gt(t,"shape",e=>e._zod.def.shape,!1)});function ft(t,n){const e={type:"object",shape:t??{},...R(
n)};return new We(e)}function Cn(t,n){return new We({type:"object",shape:t,catchall:hn(),...R(n)})}const ht=M("ZodMiniDi\
scriminatedUnion",(t,n)=>{Ut.init(t,n),ue.init(t,n)});function mn(t,n,e){return new ht({type:"union",options:n,discriminator:t,
...R(e)})}const jn=M("ZodMiniEnum",(t,n)=>{On.init(t,n),ue.init(t,n),t.options=[...t._zod.values]});function In(t,n){const e=Array.
isArray(t)?Object.fromEntries(t.map(o=>[o,o])):t;return new jn({type:"enum",entries:e,...R(n)})}const xn=M("ZodMiniLiter\
al",(t,n)=>{An.init(t,n),ue.init(t,n)});function mt(t,n){return new xn({type:"literal",values:Array.isArray(t)?t:[t],...R(
n)})}const pn=M("ZodMiniTransform",(t,n)=>{Ft.init(t,n),ue.init(t,n)});function Ln(t){return new pn({type:"transform",transform:t})}
const Zn=M("ZodMiniOptional",(t,n)=>{Gt.init(t,n),ue.init(t,n)});function Mn(t){return new Zn({type:"optional",innerType:t})}
const gn=M("ZodMiniNullable",(t,n)=>{st.init(t,n),ue.init(t,n)});function Un(t){return new gn({type:"nullable",innerType:t})}
const Fn=M("ZodMiniPipe",(t,n)=>{Vt.init(t,n),ue.init(t,n)});function vn(t,n){return new Fn({type:"pipe",in:t,out:n})}const bn=M(
"ZodMiniCustom",(t,n)=>{Bt.init(t,n),ue.init(t,n)});function $n(t,n){const e=new ge({check:"custom",...R(n)});return e._zod.
check=t,e}function wn(t,n={}){return Nn(bn,t,n)}}),3903:((v,Z,a)=>{a.d(Z,{a:()=>m,i:()=>G,n:()=>V,r:()=>ne,t:()=>R});var z=a(
8669),S=a(1062);function P({region:k,asOf:U,rows:I,total:J}){const te=`${I.some(({monthly:Y})=>Y===void 0)?"at least ":""}${N(
J)}`;return{title:`Monthly cost: ${te} (list prices of ${k} as of ${U}, without traffic)`,head:["part","how many","a mon\
th"],rows:[...I.map(({part:Y,count:X,monthly:O})=>[Y,String(X),O===void 0?"no price known":N(O)]),["sum","",te]]}}const N=k=>`\
$${k.toFixed(2)}`,T=20,g=1e3,D=5;function x(k,U){return k?[`> **Root cause:** ${(0,S.s)((0,S.u)((0,z.t)(k),Math.max(g,U.
text)))}${k.remedy?`
>
> ${(0,S.s)(k.remedy)}`:""}`]:[]}function G({headline:k,failure:U,findings:I},J){return[...x(I.rootCause,J),...k?[(0,S.s)(
(0,S.u)(k,Math.max(g,J.text)))]:[],...E(I),...U?[y(w(U,I.rootCause),J)]:[],...(I.pastes??[]).map(({title:te,text:Y})=>(0,S.
o)(te,(0,S.a)(Y,"json")))]}function E({refused:k=[],instances:U}){return[...k.length>0?[`\u26D4 ${m(k)}`]:[],...U?[U]:[]].
map(I=>(0,S.s)((0,S.u)(I,g)))}const m=k=>`deploy would refuse to replace or delete ${k.join(", ")} unless allow-replacem\
ent names them`;function w(k,U){if(!U||k.message!==(0,z.t)(U))return k;const[I=k.message,...J]=k.details.filter(te=>te!==
U.remedy);return{...k,message:I,details:J}}function y({code:k,message:U,details:I},J){const te=Math.max(g,J.text),Y=I.slice(
0,J.rows),X=Y.map(B=>`- ${(0,S.s)((0,S.u)(B,te))}`);Y.length<I.length&&X.push(`- \u2026 and ${I.length-Y.length} more`);
const O=X.join(`
`),L=X.length>D?(0,S.o)(`Details: ${I.length}`,O):O;return`**${(0,S.s)(k)}**: ${(0,S.s)((0,S.u)(U,te))}${O&&`

${L}`}`}function R(k,U){if(!k||k.length===0)return[];const[I,J]=[`Changes: ${(0,S.n)(k)}`,(0,S.t)(k,U)],te=(0,S.i)(k).join(
", ");return[...te?[(0,S.s)(`\u26A0 Permissions or open ports change: ${(0,S.u)(te,g)}`)]:[],k.length>T?(0,S.o)(I,J):`##\
## ${(0,S.s)(I)}

${J}`]}function V(k){if(!k)return[];const U=P(k);return[(0,S.o)(U.title,(0,S.l)(U,200))]}function ne(k,U){if(!k||k.length===
0)return[];const I=k.slice(-U.rows),J=I.map(X=>[X.Timestamp?.toISOString().slice(11,19)??"",...[X.ResourceStatus,X.LogicalResourceId,
X.ResourceType].map(O=>(0,S.s)(O??"")),(0,S.s)((0,S.u)(X.ResourceStatusReason??"",U.text))]),te=(0,S.d)(["time","status",
"logical id","type","reason"],J),Y=k.length-I.length;return[(0,S.o)(`Events of the operation: ${k.length}`,`${Y>0?`${Y} \
earlier ones are left out

`:""}${te}`)]}}),5474:((v,Z,a)=>{a.d(Z,{n:()=>S,t:()=>z});const z=({lifecycle:T})=>T==="InService";function S(T){const g=T.
instances.filter(z);return[...g.length<T.size?[`${g.length} of ${T.size} instances are in service`]:[],...g.flatMap(P),...N(
T)]}function P({id:T,health:g,target:D,port:x}){return[...g==="Healthy"?[]:[`${T} is ${g||"of unknown health"} in its gr\
oup`],...D==="healthy"?[]:[`${T} is ${D} behind the load balancer`],...x==="open"?[]:[`2408 of ${T} is ${x}`]]}function N({
cacheNodes:T,cacheSize:g,servers:D}){const x=D.join(" ")||"nothing";return[...T.length<g?[`${T.length} of ${g} cache nod\
es are available`]:[],...D.join(" ")===T.join(" ")?[]:[`memcached-servers lists ${x}, the cluster has ${T.join(" ")||"no\
thing"}`]]}}),321:((v,Z,a)=>{a.d(Z,{a:()=>jt,c:()=>ye,d:()=>k,f:()=>E,i:()=>It,l:()=>Ve,n:()=>ce,o:()=>Ie,r:()=>He,s:()=>Ct,
t:()=>Se,u:()=>je});var z=a(2264),S=a(9065),P=a(7643),N=a(3951),T=a(6580),g=a(7811),D=a(2739),x=a(979),G=a(5474);const E={
command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","vpc-id":"","public-subnet-i\
ds":"","private-subnet-ids":"","availability-zones":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3.medi\
um","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcached-node-type":"cache.t4g.small","memcach\
ed-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","listener-settings":"","map-file":"","elastic-i\
ps":"false",tags:"","alarm-topic-arn":"","alarm-email":"","token-parameter":"","token-version":"","wave-size":"1",floor:"",
"canary-seconds":"20","max-token-age-days":"0",confirm:"","keep-token":"false","retain-resources":"","on-pull-request":"\
plan",drift:"false","on-failed-stack":"fail","skip-resources":"","allow-replacement":"",wait:"true","service-role-arn":"",
"permissions-boundary":"","allowed-account-ids":"",comment:"auto","github-token":"${{ github.token }}"},m=Object.keys(E),
w=i=>Object.hasOwn(E,i);function y(i){return m.map(u=>({declared:u,changes:R(i,u)})).reduce((u,f)=>f.changes<u.changes?f:
u).declared}function R(i,u){let f=Array.from({length:u.length+1},($,b)=>b);for(const[$,b]of[...i].entries()){const C=[$+
1];for(const[H,ae]of[...u].entries()){const me=(f[H]??0)+(b===ae?0:1);C.push(Math.min(me,(f[H+1]??0)+1,(C[H]??0)+1))}f=C}
return f[u.length]??0}const V=D.t,ne=["auto","true","false"],k=["103.21.244.0/22","103.22.200.0/22","103.31.4.0/22","104\
.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158.0.0/15","172.64.0.0/13","173.2\
45.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],U=60;function I(i){if(i==="cloudfl\
are")return te(k.map(J));const u=i.split(/[\s,]+/).filter(Boolean).map(J);if(u.length>U)throw new Error(`${u.length} ran\
ges are more than the ${U} of a security group`);const f=(0,x.n)(u);if(f)throw new Error(`"${(0,x.r)(f[0])}" and "${(0,x.
r)(f[1])}" overlap`);return te(u)}function J(i){const u=(0,x.a)(i);if(!u)throw new Error(`"${i}" is no IPv4 range`);if(!(0,x.
i)(u))throw new Error(`"${i}" does not begin at its range's first address ${(0,x.r)((0,x.t)(u))}`);return u}const te=i=>[
...i].sort((u,f)=>u.base-f.base||u.prefix-f.prefix).map(x.r);function Y(i,u){const f=(0,g.v)(($,{issues:b})=>{try{return i(
$)}catch(C){return b.push({code:"custom",input:$,message:`${(0,z.n)(C)}; use ${u}`}),g.T}});return(0,g.m)((0,g._)(),f)}const X=i=>(0,g.
t)(i,{error:({input:u})=>`"${u}" is not one of ${i.join(", ")}`}),O=(i,u)=>(0,g._)().check((0,g.h)(f=>i.test(f),{error:({
input:f})=>`"${f}" is not ${u}`}));function L(i,u,f,$=""){const b=/^\d{1,6}$/.test(i)?Number(i):NaN;if(b>=u&&b<=f)return b;
throw new Error(`"${i}" is out of range${b<u?$:""}`)}const B=(i,u,f="")=>Y($=>L($,i,u,f),`a whole number from ${i} to ${u}`),
W=(i,u)=>Y(f=>f===""?void 0:L(f,i,u),`a whole number from ${i} to ${u}, or nothing`),K=X(["true","false","True","False",
"TRUE","FALSE"]),Q=(i,u)=>Y(f=>{const $=f.split(/[\s,]+/).filter(Boolean),b=$.find(C=>!i.test(C));if(b!==void 0)throw new Error(
`"${b}" is none`);return[...new Set($)]},u),q=4096,he=Object.values(V.keys),Re=[...V.reload.keys,...V.restartOnly].filter(
i=>!he.includes(i));function ze(i){const u=new Map;for(const b of i.split(`
`).map(C=>C.trim())){if(b===""||b.startsWith("#"))continue;const[,C="",H=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec(b)??[];if(!C)
throw new Error(`"${b}" is not key = value`);if(he.includes(C))throw new Error(`"${C}" is set by the stack itself`);if(!Re.
includes(C))throw new Error(`"${C}" is no setting of the listener`);const ae=H.replace(/(^|\s+)#.*$/,"");if(ae===""||/\{\{|[^ -~]/.
test(ae))throw new Error(`"${b}" has no value, or one with {{ or characters beyond ASCII`);if(u.has(C))throw new Error(`\
"${C}" is there twice`);u.set(C,ae)}const f=Object.fromEntries([...u].sort(([b],[C])=>b<C?-1:1)),{length:$}=JSON.stringify(
f);if($>q)throw new Error(`${$} characters as JSON are more than the ${q} of a parameter`);return f}const le=4096,pt=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function oe(i){const u=i.split(`
`).map(b=>b.trimEnd()),f=u.find(b=>!pt.test(b)||b.includes("{{"));if(f!==void 0)throw new Error(`"${f.trim()}" is not ho\
st=address`);const $=u.join(`
`);if($.length>le)throw new Error(`${$.length} characters are more than the ${le} of a parameter`);return $}const gt=/^$|^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/,
Je=/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;function Xe(i){const u=i.split(/[,\s]+/).filter(Boolean).sort(),f=u.find(b=>!Je.
test(b));if(f!==void 0)throw new Error(`"${f}" is no id of a subnet`);const $=u.find((b,C)=>u[C-1]===b);if($!==void 0)throw new Error(
`"${$}" is there twice`);if(u.length===1||u.length>4)throw new Error(`${u.length} subnets are out of range`);return u}function De(i){
const{"public-subnet-ids":u,"private-subnet-ids":f}=i,$=(C,H)=>({path:[C],message:H});if(!i["vpc-id"]){const[C]=[...u.length>
0?["public"]:[],...f.length>0?["private"]:[]];return C?$("vpc-id",`${C}-subnet-ids are set without it; set the VPC that \
they lie in`):void 0}if(u.length===0)return $("public-subnet-ids","vpc-id is set without them; list 2 to 4");if(u.length!==
f.length)return $("private-subnet-ids",`${f.length} are set beside ${u.length} public ones; list one of each kind for ea\
ch zone`);const b=i["vpc-cidr"];if(b!==E["vpc-cidr"])return $("vpc-cidr",`"${b}" is of a VPC that the stack makes; leave\
 it out beside vpc-id`);if(i.nat!=="none")return $("nat",`"${i.nat}" is of a VPC that the stack makes; leave it out besi\
de vpc-id`);if(i["availability-zones"].names)return $("availability-zones","the subnets say which zones; leave it out be\
side vpc-id")}const Ke=i=>i["vpc-id"]?{vpcId:i["vpc-id"],publicSubnetIds:i["public-subnet-ids"],privateSubnetIds:i["priv\
ate-subnet-ids"]}:void 0;(0,g.o)("kind",[(0,g.f)({kind:(0,g.l)("apt"),url:(0,g.y)({protocol:/^https?$/}),suites:(0,g.n)(
(0,g._)()).check((0,g.C)(1)),component:(0,g._)(),key:(0,g.y)({protocol:/^https?$/}),package:(0,g._)()}),(0,g.f)({kind:(0,g.
l)("deb"),url:(0,g.y)({protocol:/^https?$/}),sha256:(0,g._)().check((0,g.w)(/^[0-9a-f]{64}$/))}),(0,g.f)({kind:(0,g.l)("\
ami")})]);const vt={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.clo\
udflare.com/pubkey.gpg",package:"railgun-stable"},M="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [pa\
ckage=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",$e="xenial",bt=/^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|198\.1[89](\.\d+){2})$/,
we=8;function Oe(i,u){const f=Buffer.byteLength(JSON.stringify(i));if(f>512)throw new Error(`${f} bytes are more than th\
e 512 that user data has room for`);const[$="",...b]=i.split(/\s+/);switch($){case"cloudflare":return Pe(b,[]),vt;case"a\
mi":return Pe(b,[]),{kind:"ami"};case"apt":return $t(b,u);case"deb":return wt(b);default:throw new Error(`"${$}" is no k\
ind of package source`)}}function $t([i="",...u],f){const $=Pe(u,["key","suite","component","package"]),b=$.get("key");if(!b)
throw new Error("apt needs key=<url>: the key that signs the repository");const C=$.get("suite")?.split(",").filter(Boolean)??
[f,$e],H=[...C,$.get("component")??"main",$.get("package")??"railgun-stable"].find(ae=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test(ae));if(C.length===0||H!==void 0)throw new Error(`"${H??""}" is no name of a suite, component or package`);if(C.length>
we)throw new Error(`${C.length} suites are more than ${we}`);return{kind:"apt",url:Ce(i),key:Ge(b),suites:C,component:$.
get("component")??"main",package:$.get("package")??"railgun-stable"}}function wt([i="",...u]){const f=Pe(u,["sha256"]).get(
"sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(f))throw new Error(`deb needs sha256=<64 hex digits>, not "${f}"`);
return{kind:"deb",url:Ce(i),sha256:f}}function Pe(i,u){const f=new Map;for(const $ of i){const[b="",...C]=$.split("=");if(!u.
includes(b)||C.length===0||f.has(b))throw new Error(`"${$}" is not expected there`);f.set(b,C.join("="))}return f}function Ge(i){
const{protocol:u,hostname:f}=new URL(Ce(i));if(u==="https:"||bt.test(f))return i;throw new Error(`key=${i} comes without\
 TLS, and everything hangs on it; use https`)}function Ce(i){const u=URL.canParse(i)?new URL(i):void 0;if(!u||!/^https?:$/.
test(u.protocol))throw new Error(`"${i}" is no http or https address`);if(u.username||u.password)throw new Error("an add\
ress here must not hold a name or a password");return i}const yt=40,Ae=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function yn(i){const u=new Map,
f=i.split(`
`).map($=>$.trim());for(const $ of f.filter(Boolean)){const b=$.indexOf("="),C=$.slice(0,Math.max(b,0)).trim(),H=$.slice(
b+1).trim();if(!C)throw new Error(`"${$}" is not key=value`);if(/^aws:/i.test(C))throw new Error(`"${C}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(C))throw new Error(`"${C}" begins with railgun-ha:, which is this produc\
t's own`);if(!H)throw new Error(`"${$}" has no value, which not every resource takes`);if(C.length>128||H.length>256||!Ae.
test(C)||!Ae.test(H))throw new Error(`"${$}" has a character or a length that tags cannot have (key 128, value 256)`);if(u.
has(C))throw new Error(`"${C}" is there twice`);u.set(C,H)}if(u.size>yt)throw new Error(`${u.size} tags are more than th\
e ${yt} that a stack has room for`);return Object.fromEntries([...u].sort(([$],[b])=>$<b?-1:1))}const St=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
Sn=["activation-token","token-parameter","token-version"];function Et(i){const u=Sn.filter($=>i[$]!==""),f=u.at(-1);if(u.
length>1&&f)return{path:[f],message:`${u.slice(0,-1).join(" and ")} is set as well; set one of them`};if(f==="token-vers\
ion"&&i.command!=="rotate"){const $=`"${i.command}" takes no version that is stored already; use it with command rotate`;
return{path:[f],message:$}}}function En(i){if(/^\d+$/.test(i)){const b=Number(i);if(b<2||b>4)throw new Error(`${i} zones\
 are out of range`);return{count:b,names:void 0}}const u=i.split(",").map(b=>b.trim()),f=u.find(b=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.
test(b));if(f!==void 0)throw new Error(`"${f}" is no name of a zone`);const $=u.find((b,C)=>u.indexOf(b)!==C);if($)throw new Error(
`"${$}" is there twice`);if(u.length<2||u.length>4)throw new Error(`${u.length} zones are out of range`);return{count:u.
length,names:[...u].sort()}}const zt=["deploy","plan","status","rotate","pause","resume","destroy","render"],Ve={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},Ot=V.map.key;function At(i){const u=(0,x.a)(i);if(!u)throw new Error(`"${i}" \
is no IPv4 range`);if(u.prefix<16)throw new Error(`"${i}" is larger than a VPC can be`);if(!(0,x.i)(u))throw new Error(`\
"${i}" does not begin at its range's first address ${(0,x.r)((0,x.t)(u))}`);const f=(0,x.o)(u);if(f)throw new Error(`"${i}\
" overlaps ${f}`);return i}const Qe=/^[A-Za-z0-9]{1,255}$/,Tt=(0,g.g)({command:X(zt),"stack-name":O(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
"a letter followed by letters, digits and hyphens, 128 characters at most"),"activation-token":(0,g._)().check((0,g.h)(i=>i===
""||/^[0-9a-fA-F]{32}$/.test(i),{error:({input:i})=>`the value is not 32 hexadecimal digits (it has ${String(i).length} \
characters)`})),"vpc-cidr":Y(At,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"vpc-id":O(
gt,"the id of a VPC such as vpc-0123456789abcdef0"),"public-subnet-ids":Y(Xe,"2 to 4 ids separated by commas or lines"),
"private-subnet-ids":Y(Xe,"2 to 4 ids separated by commas or lines"),"availability-zones":Y(En,"a number from 2 to 4, or\
 2 to 4 names separated by commas"),nat:X(["none","single","per-az"]),"allowed-cidrs":Y(I,"`cloudflare`, or IPv4 ranges \
separated by commas or lines"),"instance-type":O(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),
"ubuntu-release":X(["22.04","24.04","26.04"]),"ami-id":O(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0\
123456789abcdef0"),"ami-update":X(["pinned","on-deploy"]),size:B(2,50,": one instance is no high availability"),"memcach\
ed-node-type":O(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcached-nodes":B(2,
40,": one node is no high availability"),"memcached-version":O(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to\
 1.6 such as 1.6.22"),"package-source":(0,g._)(),"listener-settings":Y(ze,"lines such as log.level = 1 with keys that Ra\
ilgun documents"),"map-file":Y(oe,"one host=address on each line"),"elastic-ips":K,tags:Y(yn,"one key=value on each line"),
"alarm-topic-arn":O(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standard SNS topic"),"al\
arm-email":O(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":O(St,"the name of a parameter\
 such as /railgun/next-token"),"token-version":O(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the number of a version"),
"wave-size":B(1,50),floor:W(0,49),"canary-seconds":B(0,720),"max-token-age-days":B(0,3650),confirm:(0,g._)(),"keep-token":K,
"retain-resources":Q(Qe,"logical ids separated by commas or lines"),"on-pull-request":X(["plan","deploy"]),drift:X(["fal\
se","true","revert"]),"on-failed-stack":X(["fail","recreate"]),"skip-resources":Q(Qe,"logical ids separated by commas or\
 lines"),"allow-replacement":Q(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,"logical ids or types such as AW\
S::EC2::Subnet, separated by commas or lines"),wait:K,"service-role-arn":O(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":O(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the \
ARN of an IAM policy"),"allowed-account-ids":Q(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:X(
ne),"github-token":(0,g._)()}).check((0,g.h)(i=>((0,x.a)(i["vpc-cidr"])?.prefix??0)<=(0,S.t)(i["availability-zones"].count),
{path:["vpc-cidr"],error:({input:i})=>Nt(i),when:({issues:i})=>!i.some(({path:u})=>u?.[0]==="vpc-cidr"||u?.[0]==="availa\
bility-zones")}),(0,g.h)(i=>i["alarm-topic-arn"]===""||i["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-ar\
n is set as well; set one of them, and subscribe the address to the topic",when:({issues:i})=>!i.some(({path:u})=>String(
u?.[0]).startsWith("alarm-"))}),(0,g.h)(i=>i["map-file"]===""||!Object.hasOwn(i["listener-settings"],Ot),{path:["listene\
r-settings"],error:`"${Ot}" is set by map-file; leave one of them out`,when:({issues:i})=>!i.some(({path:u})=>u?.[0]==="\
listener-settings"||u?.[0]==="map-file")}),qe(De),qe(Et));function qe(i){return(0,g.i)(({value:u,issues:f})=>{const $=f.
length===0?i(u):void 0;$&&f.push({code:"custom",input:u,...$})})}const kt=(0,g.m)(Tt,(0,g.v)((i,{issues:u})=>{const f=_e(
i["package-source"],i["ubuntu-release"]);return typeof f!="string"?et(i,f):(u.push({code:"custom",input:i,path:["package\
-source"],message:f}),g.T)}));function Nt(i){const{count:u}=i["availability-zones"];return`"${i["vpc-cidr"]}" is too sma\
ll for ${2*u} subnets of /24 in ${u} zones; use /${(0,S.t)(u)} or larger`}function _e(i,u){try{return Oe(i,Ve[u])}catch(f){
return`${(0,z.n)(f)}; use ${M}`}}const ge=i=>i["vpc-id"]?{count:i["public-subnet-ids"].length,names:void 0}:i["availabil\
ity-zones"];function et(i,u){return{command:i.command,stackName:i["stack-name"],activationToken:i["activation-token"],vpcCidr:i["\
vpc-cidr"],ownNetwork:Ke(i),zones:ge(i),nat:i.nat,allowedCidrs:i["allowed-cidrs"],instanceType:i["instance-type"],ubuntuRelease:i["\
ubuntu-release"],amiId:i["ami-id"],amiUpdate:i["ami-update"],size:i.size,memcachedNodeType:i["memcached-node-type"],memcachedNodes:i["\
memcached-nodes"],memcachedVersion:i["memcached-version"],packageSource:u,listenerSettings:i["listener-settings"],mapFile:i["\
map-file"],elasticIps:i["elastic-ips"].toLowerCase()==="true",tags:i.tags,alarmTopicArn:i["alarm-topic-arn"],alarmEmail:i["\
alarm-email"],tokenParameter:i["token-parameter"],tokenVersion:i["token-version"],waveSize:i["wave-size"],floor:i.floor,
canarySeconds:i["canary-seconds"],maxTokenAgeDays:i["max-token-age-days"],confirm:i.confirm,keepsToken:i["keep-token"].toLowerCase()===
"true",retainResources:i["retain-resources"],onPullRequest:i["on-pull-request"],drift:i.drift,onFailedStack:i["on-failed\
-stack"],skipResources:i["skip-resources"],allowReplacement:i["allow-replacement"],waits:i.wait.toLowerCase()==="true",serviceRoleArn:i["\
service-role-arn"],permissionsBoundary:i["permissions-boundary"],allowedAccountIds:i["allowed-account-ids"],comment:i.comment,
githubToken:i["github-token"].startsWith("${{")?"":i["github-token"]}}function je(i){const u=Object.keys(i).filter(H=>!w(
H)),f=Object.fromEntries(m.map(H=>[H,Pt(i,H)])),$=kt.safeParse(f),b=[...u.map(H=>`${H} is not an input; the nearest is ${y(
H)}`),...($.error?.issues??[]).map(({path:H,message:ae})=>`${H.join(".")}: ${ae}`),...Rt(f,$.error)];if($.success&&b.length===
0)return $.data;const C=$.success?"input.unknown":"input.invalid";throw new z.t(C,b.length===1?`${b[0]}`:`${b.length} in\
puts are wrong`,{details:b.length===1?[]:b})}function Rt(i,u){if(!u||u.issues.some(({path:$})=>$[0]==="package-source"))
return[];const f=_e(i["package-source"]??"",E["ubuntu-release"]);return typeof f=="string"?[`package-source: ${f}`]:[]}function Pt(i,u){
const f=i[u]?.trim()??"";return f===""?E[u]:f}const Ie=i=>"value"in i,ye=i=>Ie(i)?i.value:null;async function Ct(i){try{
return{value:await i()}}catch(u){const f=(0,T.t)(u,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{
unknown:f?"the role may not look":(0,z.n)(u),isDenied:f}}}const xe=(i,u)=>i.filter(f=>(0,G.t)(f)&&u!==""&&!["",u].includes(
f.templateVersion)),jt=(i,u,f)=>f?[]:xe(i,u).map(({id:$,templateVersion:b})=>`${$} runs version ${b} of the launch templ\
ate, and ${u} is the newest: deploy replaces it`),It=i=>[ie(i),xt(i)];function ie({stack:i,nodes:u}){return{title:`Fleet\
 of ${i.name}`,head:["instance","zone","address","group","health","target","2408","template","token","config"],rows:u.map(
f=>[f.id,f.zone,f.address,f.lifecycle,f.health,f.target,f.port,f.templateVersion,f.tokenVersion===null?"unknown":`${f.tokenVersion}${f.
isPinned?" (canary)":""}`,tt(f)])}}function tt({due:i,configAgeSeconds:u,error:f}){return f?f.split(":")[0]??f:u?`${Se(u)}\
 behind`:i===null?"unknown":i==="nothing"?"up to date":`${i} is due`}function xt(i){const{stack:u,fleet:f,runtime:$}=i;return{
title:`Stack ${u.name}`,head:["what","is"],rows:[["stack",u.status.name],["deployed by",i.version==="1.0.0"?N.t:`${i.version||
"unknown"}; this is ${N.t}`],["template",i.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["\
memcached",`${f.cacheNodes.length} of ${f.cacheSize}: ${f.cacheNodes.join(" ")||"none"}`],["list as written",f.servers.join(
" ")||"none"],["token",de(i.token,Le)],["lock",de(i.lock,Ze)],["reconciler",de(i.pause,b=>b?.paused?`paused by ${b.by}`:
"not paused")],["launch template",be(i)],["suspended processes",de(i.suspensions,nt)],["alarms",de(i.alarms,b=>b.map(({name:C})=>C).
join(", ")||"none")],["image",de(i.image,({id:b,newest:C,isNewest:H})=>H?b:`${b}; ${C} is newer`)],["Cloudflare's ranges",
de(i.cloudflare,ot)],["Lambda runtime",de($,({name:b,endsOn:C,daysLeft:H})=>`${b}, ends on ${C} (${H} days)`)]]}}const de=(i,u)=>Ie(
i)?u(i.value):`unknown: ${i.unknown}`;function Le({labels:i,ageSeconds:u}){const f=Object.values(P.p).flatMap(b=>i[b]===
void 0?[]:[`${b} ${i[b]}`]),$=u===null?[]:[`${Se(u)} old`];return[...f,...$].join(", ")||"none"}function be({nodes:i,newestTemplate:u}){
if(!u)return"unknown: the stack does not tell its newest version";const f=xe(i,u).length;return f===0?`version ${u}`:`ve\
rsion ${u}, which ${f} of ${i.length} do not run`}const Ze=i=>i===null||i.state==="free"?"free":`${i.owner} (${i.purpose}\
), ${i.state}`,Be={breaker:"the breaker",run:"the run that holds the lock",left:"a run that ended",nobody:"nobody known"},
nt=i=>i.map(({processes:u,by:f})=>`${u.join(" and ")} by ${Be[f]}`).join(", ")||"none";function ot({added:i,removed:u}){
return i.length+u.length===0?"as this version has them":[...i.map(f=>`+ ${f}`),...u.map(f=>`- ${f}`)].join(" ")}function Se(i){
const u=[[Math.floor(i/86400),"d"],[Math.floor(i/3600)%24,"h"],[Math.floor(i/60)%60,"min"],[Math.floor(i)%60,"s"]],f=u.findIndex(
([$])=>$>0);return f<0?"0 s":u.slice(f,f+2).filter(([$])=>$>0).map(([$,b])=>`${$} ${b}`).join(" ")}function ce({underWay:i,
alarms:u,image:f,cloudflare:$,runtime:b,isTemplateCurrent:C}){const H=ye(u)??[],ae=ye($),me=ye(b);return[...i,...H.map(({
name:pe,description:Me})=>`alarm ${pe}: ${Me}`),...C?[]:["a deploy with these inputs would change the stack"],...ye(f)?.
isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes it"]:[],...ae&&ae.added.length+ae.removed.
length>0?["Cloudflare's ranges have changed: use a newer version of this action, or set allowed-cidrs"]:[],...me?.endsSoon?
[`Lambda ends ${me.name} on ${me.endsOn}: deploy with a newer version of this action`]:[]]}function He(i){const{token:u,
alarms:f,lock:$,pause:b,suspensions:C,image:H,cloudflare:ae,runtime:me}=i,pe={token:u,alarms:f,lock:$,pause:b,suspensions:C,
image:H,cloudflare:ae,runtime:me},Me=Object.entries(pe).flatMap(([fe,Te])=>Ie(Te)?[]:[`${fe}: ${Te.unknown}`]);return{version:i.
version,templateCurrent:i.isTemplateCurrent,nodes:i.nodes,launchTemplate:{newest:i.newestTemplate||null,outdated:xe(i.nodes,
i.newestTemplate).map(({id:fe})=>fe)},...Object.fromEntries(Object.entries(pe).map(([fe,Te])=>[fe,ye(Te)])),notices:ce(i),
unknown:[...Me,...i.nodesUnknown?[`nodes: ${i.nodesUnknown}`]:[]]}}}),3951:((v,Z,a)=>{a.d(Z,{t:()=>z});const z="1.0.0"})},
Gn={};function _(v){var Z=Gn[v];if(Z!==void 0)return Z.exports;var a=Gn[v]={exports:{}},z=!0;try{Bn[v](a,a.exports,_),z=
!1}finally{z&&delete Gn[v]}return a.exports}_.m=Bn,typeof _<"u"&&(_.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).
slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var v=typeof Symbol=="function"?Symbol("webpack queues"):
"__webpack_queues__",Z=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",a=typeof Symbol=="funct\
ion"?Symbol("webpack error"):"__webpack_error__",z=P=>{P&&P.d<1&&(P.d=1,P.forEach(N=>N.r--),P.forEach(N=>N.r--?N.r++:N()))},
S=P=>P.map(N=>{if(N!==null&&typeof N=="object"){if(N[v])return N;if(N.then){var T=[];T.d=0,N.then(x=>{g[Z]=x,z(T)},x=>{g[a]=
x,z(T)});var g={};return g[v]=x=>x(T),g}}var D={};return D[v]=x=>{},D[Z]=N,D});_.a=(P,N,T)=>{var g;T&&((g=[]).d=-1);var D=new Set,
x=P.exports,G,E,m,w=new Promise((y,R)=>{m=R,E=y});w[Z]=x,w[v]=y=>(g&&y(g),D.forEach(y),w.catch(R=>{})),P.exports=w,N(y=>{
G=S(y);var R,V=()=>G.map(k=>{if(k[a])throw k[a];return k[Z]}),ne=new Promise(k=>{R=()=>k(V),R.r=0;var U=I=>I!==g&&!D.has(
I)&&(D.add(I),I&&!I.d&&(R.r++,I.push(R)));G.map(I=>I[v](U))});return R.r?ne:V()},y=>(y?m(w[a]=y):E(x),z(g))),g&&g.d<0&&(g.
d=0)}})(),(()=>{var v=Object.getPrototypeOf?a=>Object.getPrototypeOf(a):a=>a.__proto__,Z;_.t=function(a,z){if(z&1&&(a=this(
a)),z&8||typeof a=="object"&&a&&(z&4&&a.__esModule||z&16&&typeof a.then=="function"))return a;var S=Object.create(null);
_.r(S);var P={};Z=Z||[null,v({}),v([]),v(v)];for(var N=z&2&&a;typeof N=="object"&&!~Z.indexOf(N);N=v(N))Object.getOwnPropertyNames(
N).forEach(T=>P[T]=()=>a[T]);return P.default=()=>a,_.d(S,P),S}})(),_.d=(v,Z)=>{for(var a in Z)_.o(Z,a)&&!_.o(v,a)&&Object.
defineProperty(v,a,{enumerable:!0,get:Z[a]})},_.f={},_.e=v=>Promise.all(Object.keys(_.f).reduce((Z,a)=>(_.f[a](v,Z),Z),[])),
_.u=v=>""+v+".index.js",_.o=(v,Z)=>Object.prototype.hasOwnProperty.call(v,Z),_.r=v=>{typeof Symbol<"u"&&Symbol.toStringTag&&
Object.defineProperty(v,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(v,"__esModule",{value:!0})},(()=>{var v={
8792:0},Z=a=>{var{ids:z,modules:S,runtime:P}=a,N,T,g=0;for(N in S)_.o(S,N)&&(_.m[N]=S[N]);for(P&&P(_);g<z.length;g++)T=z[g],
_.o(v,T)&&v[T]&&v[T][0](),v[z[g]]=0};_.f.j=(a,z)=>{var S=_.o(v,a)?v[a]:void 0;if(S!==0)if(S)z.push(S[1]);else{var P=import("\
./"+_.u(a)).then(Z,N=>{throw v[a]!==0&&(v[a]=void 0),N}),P=Promise.race([P,new Promise(N=>S=v[a]=[N])]);z.push(S[1]=P)}}})();
var Hn=_(2015);Hn=await Hn;
