import{createRequire as Ne}from"module";var Jr={6982:(E=>{E.exports=Ne(import.meta.url)("crypto")}),9896:(E=>{E.exports=
Ne(import.meta.url)("fs")}),6698:(E=>{E.exports=Ne(import.meta.url)("node:async_hooks")}),1421:(E=>{E.exports=Ne(import.meta.
url)("node:child_process")}),7598:(E=>{E.exports=Ne(import.meta.url)("node:crypto")}),3024:(E=>{E.exports=Ne(import.meta.
url)("node:fs")}),1455:(E=>{E.exports=Ne(import.meta.url)("node:fs/promises")}),7067:(E=>{E.exports=Ne(import.meta.url)(
"node:http")}),4708:(E=>{E.exports=Ne(import.meta.url)("node:https")}),7030:(E=>{E.exports=Ne(import.meta.url)("node:net")}),
8161:(E=>{E.exports=Ne(import.meta.url)("node:os")}),6760:(E=>{E.exports=Ne(import.meta.url)("node:path")}),1708:(E=>{E.
exports=Ne(import.meta.url)("node:process")}),7075:(E=>{E.exports=Ne(import.meta.url)("node:stream")}),3136:(E=>{E.exports=
Ne(import.meta.url)("node:url")}),7975:(E=>{E.exports=Ne(import.meta.url)("node:util")}),8522:(E=>{E.exports=Ne(import.meta.
url)("node:zlib")}),857:(E=>{E.exports=Ne(import.meta.url)("os")}),1062:((E,H,i)=>{i.d(H,{a:()=>ne,c:()=>V,d:()=>x,i:()=>me,
l:()=>u,n:()=>F,o:()=>te,r:()=>N,s:()=>R,t:()=>Q,u:()=>B});const R=C=>C.trimStart().replace(/\s*[\r\n]+\s*/g," ").replace(
/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi,j),j=C=>C.replace(/\S/g,K=>`&#${K.codePointAt(
0)};`);function B(C,K){if(C.length<=K)return C;const P=`\u2026 (${C.length.toLocaleString("en-US")} characters)`,ae=Math.
max(0,K-P.length),fe=Math.floor(ae/4),Ze=fe===0?"":C.slice(-fe);return`${D(C.slice(0,ae-fe))}${P}${D(Ze)}`}const D=C=>C.
replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function x(C,K){const P=ae=>`| ${ae.join(" | ")} |`;return[P(C),P(C.map(
()=>"---")),...K.map(P)].join(`
`)}const u=({head:C,rows:K},P)=>x(C.map(R),K.map(ae=>ae.map(fe=>R(B(fe,P))))),te=(C,K)=>`<details><summary>${R(C)}</summ\
ary>

${K}

</details>`,V=(C,K)=>`[${R(C)}](<${K.replace(/[<>\s]/g,encodeURIComponent)}>)`;function ne(C,K=""){const P=Math.max(0,...(C.
match(/`+/g)??[]).map(fe=>fe.length)),ae="`".repeat(Math.max(3,P+1));return`${ae}${K}
${C}
${ae}`}const k=["action","logical id","type","replacement","from \u2192 to"],z="\u2013",N=(C,K=60)=>({title:"Changes",head:k,
rows:C.map(P=>[...A(P),P.properties.map(ae=>ee(ae,K)).join("; ")])}),A=C=>[X(C),C.logicalId,C.type,C.replacement];function X({
action:C,drift:K,isRetained:P}){const ae=C==="None"?[]:[C],fe=K?[K==="DELETED"?"deleted by hand":"changed by hand"]:[];return[
...ae,...fe,...P?["the old one is kept"]:[]].join(", ")}function ee(C,K){const{path:P,from:ae,to:fe,replacement:Ze,drifted:ze}=C,
ut=yt=>yt===void 0?z:B(yt,K),lt=ze===void 0?"":` (really ${B(ze,K)})`,Xt=Ze==="no"?"":` [replacement: ${Ze}]`;return`${we(
P)}: ${ut(ae)}${lt} \u2192 ${C.isKnownAfterApply?"(known after apply)":ut(fe)}${Xt}`}const we=C=>C.replace(/^\/Properties\//,
"").replaceAll("/",".");function F(C){if(C.length===0)return"nothing changes";const K=new Map;for(const{action:ze}of C)K.
set(ze,(K.get(ze)??0)+1);const P=[...K].filter(([ze])=>ze!=="None").map(([ze,ut])=>`${ut} ${ze}`),ae=C.filter(({drift:ze})=>ze).
length,fe=C.filter(({replacement:ze})=>ze==="yes").length,Ze=C.filter(({replacement:ze})=>ze==="may").length;return[...P,
...fe?[`${fe} replaced`]:[],...Ze?[`${Ze} perhaps replaced`]:[],...ae?[`${ae} changed by hand`]:[]].join(", ")}function Q(C,K){
const P=[...C].sort((Ze,ze)=>ue(ze)-ue(Ze)).slice(0,K.rows),ae=P.map(Ze=>[...A(Ze).map(ze=>R(B(ze,Math.max(128,K.text)))),
Oe(Ze.properties,K)]),fe=C.length-P.length;return`${x(k,ae)}${fe>0?`

\u2026 and ${fe} more changes`:""}`}const J=/^AWS::(IAM::|EC2::SecurityGroup|Lambda::Permission$)|Policy$/;function me(C){
return C.every(({action:K})=>K==="Add")?[]:C.filter(({type:K})=>J.test(K)).map(({logicalId:K})=>K)}const le={yes:4,may:2,
no:0},ue=({replacement:C,action:K})=>le[C]+(K==="Remove"?1:0);function Oe(C,K){const P=C.slice(0,K.properties).map(fe=>R(
ee({...fe,path:B(fe.path,200)},K.text))),ae=C.length-P.length;return[...P,...ae>0?[P.length>0?`\u2026 and ${ae} more`:`${ae}\
 properties`]:[]].join("<br>")}}),9065:((E,H,i)=>{i.d(H,{n:()=>u,r:()=>R,t:()=>x});const R=["launch-gate","port-probe","\
endpoint-sync","reconciler"],j=24,B=256,D=16;function x(ne){return j-Math.ceil(Math.log2(2*ne))}function u(ne,k){const z=te(
ne,x(k)),N=X=>`${V(z+X*B)}/${j}`,A=Array.from({length:k},(X,ee)=>ee);return{publicCidrs:A.map(X=>N(2*X)),privateCidrs:A.
map(X=>N(2*X+1))}}function te(ne,k){const[z,N,A,X,ee]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(ne)??
[]).slice(1).map(Number),we=[z,N,A,X].map(J=>J??NaN);if(ee===void 0||we.some(J=>!(J<=255)))throw new Error(`vpc range "${ne}\
" is not IPv4 in the form a.b.c.d/prefix`);if(ee<D||ee>k)throw new Error(`vpc range "${ne}" has prefix ${ee}, allowed is\
 ${D} to ${k}`);const F=we.reduce((J,me)=>J*256+me,0),Q=2**(32-ee);if(F%Q!==0)throw new Error(`vpc range "${ne}" has hos\
t bits set, write ${V(F-F%Q)}/${ee}`);return F}const V=ne=>[24,16,8,0].map(k=>ne>>>k&255).join(".")}),979:((E,H,i)=>{i.d(
H,{a:()=>R,i:()=>B,n:()=>te,o:()=>ne,r:()=>u,s:()=>j,t:()=>D});function R(k){const z=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(k);if(!z)return;const N=z.slice(1);if(N.some(Q=>Q.length>1&&Q.startsWith("0")))return;const[A=0,X=0,ee=0,we=0,F=0]=N.
map(Number);if(!(Math.max(A,X,ee,we)>255||F>32))return{base:((A*256+X)*256+ee)*256+we,prefix:F}}const j=k=>2**(32-k.prefix),
B=k=>k.base%j(k)===0,D=k=>({...k,base:k.base-k.base%j(k)}),x=(k,z)=>k.base<z.base+j(z)&&z.base<k.base+j(k);function u({base:k,
prefix:z}){return`${[24,16,8,0].map(N=>Math.floor(k/2**N)%256).join(".")}/${z}`}function te(k){for(const[z,N]of k.entries()){
const A=k.slice(z+1).find(X=>x(N,X));if(A)return[N,A]}}const V=[["0.0.0.0/8","this network"],["127.0.0.0/8","loopback"],
["169.254.0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function ne(k){const z=V.find(([
N])=>{const A=R(N);return A!==void 0&&x(A,k)});return z&&`${z[0]}, ${z[1]}`}}),6765:((E,H,i)=>{i.d(H,{n:()=>R,t:()=>j});
const R={now:()=>Date.now(),after:(B,D)=>{const x=setTimeout(D,B);return()=>clearTimeout(x)}};function j(B,D){return new Promise(
x=>{B.after(D,x)})}}),3350:((E,H,i)=>{i.d(H,{t:()=>j});const R=[{text:8e3,rows:2e3,properties:100},{text:1e3,rows:1e3,properties:50},
{text:300,rows:500,properties:20},{text:120,rows:500,properties:10},{text:60,rows:500,properties:4},{text:40,rows:500,properties:1},
{text:24,rows:500,properties:1},{text:24,rows:500,properties:0},{text:24,rows:200,properties:0},{text:40,rows:100,properties:1},
{text:40,rows:25,properties:1},{text:40,rows:5,properties:1}];function j(x,u,te){let V="";for(const ne of R)if(V=te(ne),
u(V)<=x)return V;return D(V,x,u)}const B=`

\u2026 cut here
`;function D(x,u,te){let[V,ne]=[0,x.length];for(;ne-V>1;){const k=Math.floor((V+ne)/2);te(x.slice(0,k)+B)<=u?V=k:ne=k}return x.
slice(0,V).replace(/[\uD800-\uDBFF]$/,"")+B}}),2264:((E,H,i)=>{i.d(H,{n:()=>j,t:()=>R});var R=class extends Error{name="\
AppError";code;fault;details;constructor(B,D,x={}){super(D,x.cause===void 0?void 0:{cause:x.cause}),this.code=B,this.fault=
x.fault??"user",this.details=x.details??[]}};function j(B){return B instanceof Error?B.message:String(B)}}),6580:((E,H,i)=>{
i.d(H,{n:()=>k,r:()=>u,t:()=>ne});var R=i(2264);const j=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHO\
STUNREACH","ENETUNREACH","ECONNRESET"]),B={CredentialsProviderError:["credentials.missing","no AWS credentials were foun\
d; run aws-actions/configure-aws-credentials before this step"],AccessDenied:["access.denied","AWS refused a call; grant\
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
.refused","AWS refused the signature; check the secret access key and the clock"]},D=["credentials.refused","AWS does no\
t let this job into the role; its trust policy must allow the token's sub and aud"];function x(z){return ne(z,"InvalidId\
entityToken","InvalidIdentityTokenException","IDPRejectedClaim")?!0:/not authorized to perform:? sts:AssumeRole/i.test((0,R.
n)(z))}function u(z){if(z instanceof R.t)return z;const N=z instanceof Error?z.name:"",A=x(z)?D:B[N];if(A)return new R.t(
A[0],`${A[1]} (${(0,R.n)(z)})`,{cause:z});const X=V(z);if(X){const ee=`the AWS endpoint cannot be reached (${X}: ${(0,R.
n)(z)}); check region, network and AWS_ENDPOINT_URL`;return new R.t("endpoint.unreachable",ee,{cause:z})}if(z instanceof
TypeError&&"code"in z&&z.code==="ERR_INVALID_URL"){const ee=`"${"input"in z?String(z.input):""}" is no address of an AWS\
 endpoint; correct AWS_ENDPOINT_URL, or leave it unset`;return new R.t("endpoint.unreachable",ee,{cause:z})}if((0,R.n)(z)===
"Region is missing")return new R.t("region.missing","no AWS region is set; set AWS_REGION or the input of the credential\
s step",{cause:z});if(te(z)>=500){const ee=`AWS could not answer a call (${N}: ${(0,R.n)(z)}); run again`;return new R.t(
"aws.unavailable",ee,{cause:z})}return new R.t("internal",`${N||"error"}: ${(0,R.n)(z)}`,{fault:"tool",cause:z})}function te(z){
const{$metadata:N}=z??{};return N?.httpStatusCode??0}function V(z,N=0){if(!(z instanceof Error)||N>5)return;const A="cod\
e"in z?String(z.code):"";return j.has(A)?A:z.name==="TimeoutError"?"ETIMEDOUT":V(z.cause,N+1)}const ne=(z,...N)=>z instanceof
Error&&N.includes(z.name),k=z=>z instanceof Error&&B[z.name]?.[0]==="aws.throttled"}),2015:((E,H,i)=>{i.a(E,async(R,j)=>{
try{let tt=function(c=Dt()){const g=u.r.map(v=>[v,Lt(c,v)]);return{stack:{lambdaKeys:Object.fromEntries(g.map(([v,{key:y}])=>[
v,y])),instancePayload:zt(c,"instance/payload.txt").toString("utf8").trim()},artifacts:[...new Map(g.map(([,v])=>[v.key,
v])).values()]}},Lt=function(c,g){const v=zt(c,`lambdas/${g}.zip`),y=(0,F.createHash)("sha256").update(v).digest("hex");
return{key:`artifacts/${y}.zip`,sha256:y,body:v}},zt=function(c,g){const v=`${c}/dist/${g}`;try{return(0,Q.readFileSync)(
v)}catch(y){throw new x.t("internal",`${v} cannot be read; build it with \`npm run build\``,{fault:"tool",cause:y})}},Dt=function(c=(0,me.
fileURLToPath)(import.meta.url)){const g=(0,J.dirname)(c);if((0,Q.existsSync)(`${g}/action.yml`))return g;if(g===c)throw new x.
t("internal","no action.yml stands above the Action's own files",{fault:"tool"});return Dt(g)},He=function({region:c,endpoint:g}){
const v={...c&&{region:c},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[te.c,ne.t]]},y={...v,requestHandler:{requestTimeout:V.
i+15e3}};let T=0;return{autoScaling:xe(async()=>new(await Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),
i.e(5268),i.e(8060),i.e(501),i.e(3655),i.e(284),i.e(3776),i.e(6313),i.e(6164),i.e(614),i.e(4848)]).then(i.bind(i,4848))).
AutoScalingClient(v)),cloudFormation:xe(async()=>{const O=new(await Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9632)]).
then(i.bind(i,7149))).CloudFormationClient(v),M=Y=>re=>(T+=1,Y(re));return O.middlewareStack.add(M,{step:"finalizeReques\
t",priority:"low",name:"count"}),O}),cloudWatch:xe(async()=>new(await Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),
i.e(1364),i.e(5268),i.e(8060),i.e(501),i.e(3655),i.e(284),i.e(2619),i.e(4471),i.e(2601),i.e(6187),i.e(8506)]).then(i.bind(
i,985))).CloudWatchClient(v)),ec2:xe(async()=>new(await Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),i.
e(5268),i.e(8060),i.e(501),i.e(3655),i.e(284),i.e(3776),i.e(6313),i.e(6164),i.e(3340)]).then(i.bind(i,3835))).EC2Client(
v)),elastiCache:xe(async()=>new(await Promise.all([i.e(5827),i.e(3656),i.e(2619),i.e(4909)]).then(i.bind(i,4909))).ElastiCacheClient(
v)),eventBridge:xe(async()=>new(await Promise.all([i.e(5827),i.e(1364),i.e(3776),i.e(223)]).then(i.bind(i,3626))).EventBridgeClient(
v)),lambda:xe(async()=>new(await Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),i.e(5268),i.e(8060),i.e(
501),i.e(3655),i.e(284),i.e(2619),i.e(4471),i.e(2601),i.e(6187),i.e(5741)]).then(i.bind(i,1548))).LambdaClient(y)),loadBalancing:xe(
async()=>new(await Promise.all([i.e(5827),i.e(3656),i.e(1419)]).then(i.bind(i,1419))).ElasticLoadBalancingV2Client(v)),s3:xe(
async()=>{const{S3Client:O}=await Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),i.e(5268),i.e(8060),i.e(
501),i.e(3655),i.e(284),i.e(3776),i.e(6313),i.e(6164),i.e(8628)]).then(i.bind(i,311)),M=g?{endpoint:g,forcePathStyle:rn(
g)}:{};return new O({...v,...M})}),ssm:xe(async()=>{const O=new(await Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),
i.e(1364),i.e(5268),i.e(8060),i.e(501),i.e(3655),i.e(284),i.e(3776),i.e(2619),i.e(4471),i.e(6313),i.e(6164),i.e(9996),i.
e(8552),i.e(3742)]).then(i.bind(i,7958))).SSMClient(v);return O.middlewareStack.add(on,{step:"deserialize",name:"repeata\
ble"}),O}),sts:xe(async()=>new(await Promise.all([i.e(5827),i.e(3656),i.e(9713),i.e(5743)]).then(i.bind(i,7945))).STSClient(
v)),cloudFormationCalls:()=>T}},rn=function(c){if(!c||!URL.canParse(c))return!1;const{hostname:g}=new URL(c);return(0,le.
isIP)(g.replace(/^\[|\]$/g,""))!==0},xe=function(c){let g;return()=>(g??=c(),g)},sn=function(c){const g=JSON.stringify(c);
if(g.length<=pt)return g;for(const v of Ot){const y=JSON.stringify({...Ge(c,v),shortened:!0});if(y.length<=pt)return y}return JSON.
stringify({command:c.command,stack:c.stack,shortened:!0})},Ge=function(c,g){return typeof c=="string"?(0,A.u)(c,g.text):
Array.isArray(c)?c.slice(0,g.list).map(v=>Ge(v,g)):typeof c!="object"||c===null?c:Object.fromEntries(Object.entries(c).map(
([v,y])=>[v,Ge(y,g)]))},We=function({partition:c,region:g},v,y){const T=an[c];if(!T)return[];const O=(re,ce)=>`https://${g}\
.${T}/${re}/home?region=${g}#${ce}`,M=re=>`/stacks/${re}?stackId=${encodeURIComponent(y??"")}`,Y=[{title:"Stack",url:O("\
cloudformation",M("stackinfo"))},{title:"Events",url:O("cloudformation",M("events"))}];return[...y?Y:[],{title:"Auto Sca\
ling group",url:O("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,te.g)(v))};view=details`)},{title:"Boot log",
url:O("cloudwatch",`logsV2:log-groups/log-group/${to((0,te.h)(v))}`)}]},mt=function({instances:c,cacheNodes:g,cacheSize:v,
servers:y}){const T=c.slice(0,Ce),O=[...new Set(T.map(({zone:re})=>re))].sort(),M=[...new Set([...g,...y])].sort(),Y=Math.
max(0,v-M.length);return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',...O.flatMap((re,ce)=>cn(
re,ce,T)),'  subgraph cache["memcached"]',...M.map((re,ce)=>`    m${ce}[("${gt(re)}")]`),...Y>0?[`    missing[("${Y} mis\
sing")]`]:[],"  end",...T.map((re,ce)=>`  nlb ${(0,we.t)(re)?"-->":"-.->"} i${ce}`),...O.map((re,ce)=>`  z${ce} --> cach\
e`),"  classDef well fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf222e,color:#1f232\
8","  classDef waiting fill:#fff8c5,stroke:#9a6700,color:#1f2328",...T.map((re,ce)=>`  class i${ce} ${un(re)}`),...M.map(
(re,ce)=>`  class m${ce} ${ln(re,g,y)}`),...Y>0?["  class missing ill"]:[]].join(`
`)},cn=function(c,g,v){const y=v.flatMap((O,M)=>O.zone===c?[{one:O,at:M}]:[]),T=({one:O,at:M})=>`    i${M}["${gt(O.id)}<\
br/>${gt(O.address||"no address")}<br/>${gt(`${O.lifecycle}, ${O.target}, 2408 ${O.port}`)}"]`;return[`  subgraph z${g}[\
"${gt(c)}"]`,...y.map(T),"  end"]},un=function(c){if(/^(Pending|Terminating)/.test(c.lifecycle))return"waiting";const g=c.
port==="open"||c.port==="not asked";return(0,we.t)(c)&&c.health==="Healthy"&&c.target==="healthy"&&g?"well":"ill"},ln=function(c,g,v){
return g.includes(c)&&v.includes(c)?"well":"ill"},dn=function(c,g){const{command:v,failure:y,findings:T,tables:O}=c;return`${[
`### railgun-ha ${(0,A.s)(v)}: ${y?"failed":"done"}`,...(0,ee.i)(c,g),...hn(c),...(0,ee.t)(T.changes,g),...(0,ee.n)(T.cost),
...(0,ee.r)(T.events,g),...T.fleet?[`#### Topology

\`\`\`mermaid
${mt(T.fleet)}
\`\`\``]:[],...O.map(M=>Mt(M,g)),...pn(c)].join(`

`)}
`},hn=function({findings:c,stackName:g}){const{identity:v,stackId:y}=c;if(!v)return[];const T=`account ${v.account}, ${v.
region}, as ${v.arn}`;return[[...We(v,g,y).map(({title:O,url:M})=>(0,A.c)(O,M)),(0,A.s)(T)].join(" \xB7 ")]},Mt=function({
title:c,head:g,rows:v},y){const T=v.slice(0,y.rows),O=v.length-T.length,M=`${(0,A.l)({title:c,head:g,rows:T},y.text)}${O>
0?`

\u2026 and ${O} more rows`:""}`;return v.length>no?(0,A.o)(`${c}: ${v.length} rows`,M):`#### ${(0,A.s)(c)}

${M}`},pn=function({phases:c}){if(c.length===0)return[];const g=c.map(({name:y,millis:T})=>[(0,A.s)(y),Et(T)]),v=c.reduce(
(y,{millis:T})=>y+T,0);return[(0,A.o)(`Timings: ${Et(v)}`,(0,A.d)(["phase","took"],g))]},gn=function({failure:c,findings:g}){
if(!c)return"";const{message:v,details:y,fault:T}=c,{rootCause:O}=g,M=O?[(0,N.t)(O),...O.remedy?[O.remedy]:[]]:[],Y=M[0]===
v,re=T==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return vn([...Y?[]:M,v,...y.map(ce=>`\
- ${ce}`),...re])},vn=function(c){const g=c.map(O=>(0,A.u)(O,Se/2));let v=0;const y=g.filter(O=>(v+=O.length+1,v<=Se)),T=c.
length-y.length;return[...y,...T>0?[`\u2026 and ${T} more in the summary`]:[]].join(`
`)},ot=function(c){return c==null?"":typeof c=="string"||c instanceof String?c:JSON.stringify(c)},Ft=function(c){return Object.
keys(c).length?{title:c.title,file:c.file,line:c.startLine,endLine:c.endLine,col:c.startColumn,endColumn:c.endColumn}:{}},
rt=function(c,g,v){const y=new K(c,g,v);process.stdout.write(y.toString()+ue.EOL)},At=function(c,g=""){rt(c,{},g)},bn=function(c){
return ot(c).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},yn=function(c){return ot(c).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},$n=function(c,g){const v=process.
env[`GITHUB_${c}`];if(!v)throw new Error(`Unable to find environment variable for file command ${c}`);if(!C.existsSync(v))
throw new Error(`Missing file at path: ${v}`);C.appendFileSync(v,`${ot(g)}${ue.EOL}`,{encoding:"utf8"})},wn=function(c,g){
const v=`ghadelimiter_${Oe.randomUUID()}`,y=ot(g);if(c.includes(v))throw new Error(`Unexpected input: name should not co\
ntain the delimiter "${v}"`);if(y.includes(v))throw new Error(`Unexpected input: value should not contain the delimiter \
"${v}"`);return`${c}<<${v}${ue.EOL}${y}${ue.EOL}${v}`},zn=function(c){rt("add-mask",{},c)},kt=function(c,g){if(process.env.
GITHUB_OUTPUT)return $n("OUTPUT",wn(c,g));process.stdout.write(ue.EOL),rt("set-output",{name:c},ot(g))},On=function(c,g={}){
rt("error",Ft(g),c instanceof Error?c.toString():c)},En=function(c,g={}){rt("warning",Ft(g),c instanceof Error?c.toString():
c)},Tt=function(c){process.stdout.write(c+ue.EOL)},An=function(c){At("group",c)},kn=function(){At("endgroup")},Jt=function(c,g=[]){
const v=[...c,...g].filter(Y=>Y.length>=Bt),y=g.filter(({length:Y})=>Y>=Tn&&Y<Bt),T=v.flatMap(Zn).flatMap(Gt),O=v.flatMap(
Y=>[Y,Buffer.from(Y).toString("hex")]).flatMap(Gt),M=[...st(T.map(Y=>Wt(Y,fo))).map(Y=>new RegExp(Y,"gu")),...st([...O.map(
Y=>Wt(Y)),...y.map(Y=>`(?<![\\p{L}\\p{N}])${Wt(Y)}(?![\\p{L}\\p{N}])`)]).map(Y=>new RegExp(Y,"giu"))];return Y=>M.reduce(
(re,ce)=>re.replace(ce,lo),Y)},Vt=function(c,g){const v=y=>typeof y=="string"?c(y):Array.isArray(y)?y.map(v):typeof y!="\
object"||y===null||Object.getPrototypeOf(y)!==Object.prototype?y:Object.fromEntries(Object.entries(y).map(([T,O])=>[T,v(
O)]));return v(g)},st=function(c){const g=[...new Set(c)].sort((y,T)=>T.length-y.length),v=[];for(const y of g){const T=v.
at(-1),O=T===void 0?"":`${T}|${y}`;O&&O.length<=Ue?v[v.length-1]=O:v.push(y)}return v},Gt=function(c){const g=[...c];if(g.
length<128)return[c];const v=Math.floor(g.length/Ke);return Array.from({length:v},(y,T)=>g.slice(T*Ke,T===v-1?void 0:(T+
1)*Ke).join(""))},Pn=function(c){if(/[A-Za-z0-9]/.test(c))return c;const g=c.codePointAt(0)??0,v=g.toString(16),y=[...Buffer.
from(c)].map(Y=>`%${Y.toString(16).padStart(2,"0")}`).join(""),T=c.split("").map(Y=>`\\\\+u${Y.charCodeAt(0).toString(16).
padStart(4,"0")}`),O=[it(c),Pt(y),Pt(T.join("")),`&#0*${g};`,Pt(`&#x0*${v};`)],M=ho[c];return M&&O.push(`\\\\+${M}`),`(?\
:${[...O,...po[c]??[]].join("|")})`},Zn=function(c){const g=Buffer.from(c),v=[0,1,2].map(y=>{const T=Buffer.concat([Buffer.
alloc(y),g]).toString("base64").replaceAll("=",""),O=Math.ceil(y*8/6),M=Math.floor((y+g.length)*8/6);return T.slice(O,M)});
return[g.toString("base64"),...v].filter(y=>y.length>=Bt)},Ht=function(c,g,v){const y=(0,z.u)(c),T=jn(y,g);return T!==y.
command&&v.info(`${g}: ${y.command} only plans (on-pull-request)`),{...y,command:T}},jn=function({command:c,onPullRequest:g},v){
return c==="deploy"&&Nn.has(v)&&g==="plan"?"plan":c},ge=function(c){const g=Object.entries(c).filter(([v])=>v.startsWith(
"INPUT_"));return Object.fromEntries(g.map(([v,y])=>[v.slice(6).toLowerCase(),y]))},Zt=function(c,g,v,y){const T={region:c.
AWS_REGION||c.AWS_DEFAULT_REGION,endpoint:c.AWS_ENDPOINT_URL_S3||c.AWS_ENDPOINT_URL},O=`${c.GITHUB_RUN_ID??"local"}-${c.
GITHUB_RUN_ATTEMPT??"1"}`;return{aws:g.aws??He(T),clock:g.clock??D.n,record:y,note:async M=>{c.GITHUB_STEP_SUMMARY&&await v.
summarise(ro(v.redacted(M)))},fetch:g.fetch??fetch,assets:g.assets??(()=>tt()),log:v,print:M=>v.print(M),hide:M=>v.hide(
M),hideDeclared:M=>v.hideDeclared(M),runName:O.replace(/[^A-Za-z0-9-]/g,"-")}},Rn=function(c,g){if(g.length===0)return c;
const{code:v,message:y,details:T,fault:O,cause:M}=c;return new x.t(v,y,{fault:O,cause:M,details:[...T,...g]})},Kt=function(c){
const{headline:g,outputs:v,result:y,tables:T,failure:O,...M}=c,Y=v["stack-id"]||void 0;return Object.fromEntries(Object.
entries({stackId:Y,...M}).filter(([,re])=>re!==void 0))},It=function(c,{command:g,given:v,findings:y,report:T,failure:O}){
return c.redacted({command:g,stackName:v["stack-name"]?.trim()||z.g["stack-name"],headline:T?.headline??"",tables:T?.tables??
[],failure:O&&{code:O.code,message:O.message,details:O.details,fault:O.fault},findings:y,phases:c.phases,isNoOp:!O&&T?.result.
changed===!1&&!y.changes?.length})};var ze=tt,ut=Lt,lt=zt,Xt=Dt,yt=He,Gn=rn,To=xe,$t=sn,wt=Ge,Wn=We,je=mt,Te=cn,Qt=un,ft=ln,
qt=dn,Ut=hn,Qe=Mt,Hn=pn,St=gn,_t=vn,Kn=ot,Ae=Ft,Po=rt,Le=At,qe=bn,dt=yn,Yn=$n,Xn=wn,xt=zn,Je=kt,Qn=On,ie=En,en=Tt,qn=An,
Zo=kn,ht=Jt,Io=Vt,tn=st,_n=Gt,No=Pn,Z=Zn,_e=Ht,eo=jn,Ve=ge,et=Zt,jo=Rn,nn=Kt,Ro=It,B=i(8953),D=i(6765),x=i(2264),u=i(9065),
te=i(7643),V=i(8861),ne=i(3951),k=i(6580),z=i(321),N=i(8669),A=i(1062),X=i(3350),ee=i(3903),we=i(5474),F=i(7598),Q=i(3024),
J=i(6760),me=i(3136),le=i(7030),ue=i(857),Oe=i(6982),C=i(9896);const on=c=>async g=>{try{return await c(g)}catch(v){throw v instanceof
Error&&v.name==="TooManyUpdates"&&Object.assign(v,{$retryable:{throttling:!0}}),v}},pt=5e5,Ot=[{text:1e4,list:1e4},{text:1e3,
list:1e4},{text:200,list:1e4},{text:60,list:5e3},{text:60,list:500},{text:60,list:20}],an={aws:"console.aws.amazon.com",
"aws-cn":"console.amazonaws.cn","aws-eusc":"console.amazonaws-eusc.eu","aws-us-gov":"console.amazonaws-us-gov.com"},to=c=>encodeURIComponent(
encodeURIComponent(c)).replaceAll("%","$"),Ce=100,gt=c=>(c||"unknown").replace(/[^A-Za-z0-9 .:,()/-]/gu,g=>`#${g.codePointAt(
0)};`),fn=1e6,no=25,oo=(c,g=0)=>(0,X.t)(fn-g,Buffer.byteLength,v=>dn(c,v)),ro=c=>(0,X.t)(fn/4,Buffer.byteLength,g=>`${Mt(
c,g)}

`),Et=c=>c<1e4?`${(c/1e3).toFixed(1)} s`:(0,z.t)(c/1e3),Se=3500;async function mn(c,g,v,{outputs:y,result:T},O){const{command:M,
failure:Y}=v;for(const[ce,Ee]of Object.entries(y))Ee!==void 0&&c.output(ce,Ee);const re=Y&&{code:Y.code,message:Y.message,
details:Y.details};c.output("result",sn({command:M,...T,...re&&{error:re}})),g.GITHUB_STEP_SUMMARY&&await so(c,v),O&&await nt(
c,g,v,O),await be(c,v)}async function so(c,g){try{await c.summarise(oo(g,c.summarised))}catch(v){c.warning(`the job's su\
mmary could not be written: ${(0,x.n)(v)}`)}}async function nt(c,g,v,y){if(y.comment==="false"||y.comment==="auto"&&!g.GITHUB_EVENT_PATH)
return;const{tellPullRequest:T}=await i.e(8313).then(i.bind(i,8313)),O=await T({env:g,settings:y,run:v,redact:M=>c.redacted(
M)});O?.info&&c.info(O.info),O?.warning&&c.warning(O.warning)}async function be(c,g){for(const{title:v,text:y}of g.findings.
pastes??[])await c.group(v,async()=>c.info(y));g.failure?c.annotate(`railgun-ha ${g.failure.code}`,gn(g)):c.info(g.headline)}
const vt="::";var K=class{constructor(c,g,v){c||(c="missing.command"),this.command=c,this.properties=g,this.message=v}toString(){
let c=vt+this.command;if(this.properties&&Object.keys(this.properties).length>0){c+=" ";let g=!0;for(const v in this.properties)
if(this.properties.hasOwnProperty(v)){const y=this.properties[v];y&&(g?g=!1:c+=",",c+=`${v}=${yn(y)}`)}}return c+=`${vt}${bn(
this.message)}`,c}},P=function(c,g,v,y){function T(O){return O instanceof v?O:new v(function(M){M(O)})}return new(v||(v=
Promise))(function(O,M){function Y(Ee){try{ce(y.next(Ee))}catch(Re){M(Re)}}function re(Ee){try{ce(y.throw(Ee))}catch(Re){
M(Re)}}function ce(Ee){Ee.done?O(Ee.value):T(Ee.value).then(Y,re)}ce((y=y.apply(c,g||[])).next())})};const{access:io,appendFile:ao,
writeFile:co}=C.promises,Sn="GITHUB_STEP_SUMMARY";var ae=class{constructor(){this._buffer=""}filePath(){return P(this,void 0,
void 0,function*(){if(this._filePath)return this._filePath;const c=process.env[Sn];if(!c)throw new Error(`Unable to find\
 environment variable for $${Sn}. Check if your runtime environment supports job summaries.`);try{yield io(c,C.constants.
R_OK|C.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${c}'. Check if the file has correct read/\
write permissions.`)}return this._filePath=c,this._filePath})}wrap(c,g,v={}){const y=Object.entries(v).map(([T,O])=>` ${T}\
="${O}"`).join("");return g?`<${c}${y}>${g}</${c}>`:`<${c}${y}>`}write(c){return P(this,void 0,void 0,function*(){const g=!!c?.
overwrite,v=yield this.filePath();return yield(g?co:ao)(v,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return P(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(c,g=!1){return this._buffer+=c,g?this.addEOL():
this}addEOL(){return this.addRaw(ue.EOL)}addCodeBlock(c,g){const v=Object.assign({},g&&{lang:g}),y=this.wrap("pre",this.
wrap("code",c),v);return this.addRaw(y).addEOL()}addList(c,g=!1){const v=g?"ol":"ul",y=c.map(O=>this.wrap("li",O)).join(
""),T=this.wrap(v,y);return this.addRaw(T).addEOL()}addTable(c){const g=c.map(y=>{const T=y.map(O=>{if(typeof O=="string")
return this.wrap("td",O);const{header:M,data:Y,colspan:re,rowspan:ce}=O,Ee=M?"th":"td",Re=Object.assign(Object.assign({},
re&&{colspan:re}),ce&&{rowspan:ce});return this.wrap(Ee,Y,Re)}).join("");return this.wrap("tr",T)}).join(""),v=this.wrap(
"table",g);return this.addRaw(v).addEOL()}addDetails(c,g){const v=this.wrap("details",this.wrap("summary",c)+g);return this.
addRaw(v).addEOL()}addImage(c,g,v){const{width:y,height:T}=v||{},O=Object.assign(Object.assign({},y&&{width:y}),T&&{height:T}),
M=this.wrap("img",null,Object.assign({src:c,alt:g},O));return this.addRaw(M).addEOL()}addHeading(c,g){const v=`h${g}`,y=[
"h1","h2","h3","h4","h5","h6"].includes(v)?v:"h1",T=this.wrap(y,c);return this.addRaw(T).addEOL()}addSeparator(){const c=this.
wrap("hr",null);return this.addRaw(c).addEOL()}addBreak(){const c=this.wrap("br",null);return this.addRaw(c).addEOL()}addQuote(c,g){
const v=Object.assign({},g&&{cite:g}),y=this.wrap("blockquote",c,v);return this.addRaw(y).addEOL()}addLink(c,g){const v=this.
wrap("a",c,{href:g});return this.addRaw(v).addEOL()}};const uo=new ae;ue.platform(),ue.arch();var fe;(function(c){c[c.Success=
0]="Success",c[c.Failure=1]="Failure"})(fe||(fe={}));const lo="***",Bt=8,Tn=4,Ue=16e3,Ke=64,fo="(?:[\\r\\n]|\\\\+[rn])*",
Wt=(c,g="")=>[...c].map(Pn).join(g),ho={'"':'"',"\\":"\\\\","/":"/","\n":"n","\r":"r","	":"t","\b":"b","\f":"f"},po={"&":[
"&amp;"],"<":["&lt;"],">":["&gt;"],'"':["&quot;"],"'":["&apos;"]," ":["\\+"],"+":["-"],"/":["_"]},it=c=>c.replace(/[\\^$.*+?()[\]{}|/]/g,
"\\$&"),Pt=c=>c.replace(/(?<!\\\+)[a-fx]/g,g=>`[${g}${g.toUpperCase()}]`);var Ze=class{#t;#n=[];#o=[];#r=[];#e=c=>c;#s=0;constructor(c){
this.#t=c}mask(c){c&&(zn(c),this.hide(c))}hide(c){c&&(this.#n.push(c),this.#e=Jt(this.#n,this.#o))}hideDeclared(c){this.#o.
push(c),this.#e=Jt(this.#n,this.#o)}info(c){Tt(this.#e(c))}warning(c){En(this.#e(c))}async group(c,g){const[v,y]=[this.#e(
c),this.#t.now()];An(v);try{return await g()}finally{kn(),this.#r.push({name:v,millis:this.#t.now()-y})}}get phases(){return this.#r}redacted(c){
return Vt(this.#e,c)}print(c){process.stdout.write(`${this.#e(c)}
`)}output(c,g){kt(c,this.#e(g))}annotate(c,g){On(this.#e(g),{title:this.#e(c)})}get summarised(){return this.#s}async summarise(c){
const g=this.#e(c);this.#s+=Buffer.byteLength(g),await uo.addRaw(g,!0).write()}};const mo=["AWS_SECRET_ACCESS_KEY","AWS_\
SESSION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],go={deploy:()=>Promise.all(
[i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),i.e(5268),i.e(8060),i.e(501),i.e(3655),i.e(284),i.e(2619),i.e(4471),i.
e(6164),i.e(2601),i.e(614),i.e(6863),i.e(8985)]).then(i.bind(i,4164)),plan:()=>Promise.all([i.e(5827),i.e(2803),i.e(3656),
i.e(9713),i.e(1364),i.e(5268),i.e(8060),i.e(501),i.e(3655),i.e(284),i.e(6164),i.e(2601),i.e(6863),i.e(8938)]).then(i.bind(
i,7092)),status:()=>Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),i.e(5268),i.e(8060),i.e(501),i.e(3655),
i.e(284),i.e(2619),i.e(4471),i.e(2601),i.e(6187),i.e(2626)]).then(i.bind(i,6187)),rotate:()=>Promise.all([i.e(5827),i.e(
2803),i.e(3656),i.e(9713),i.e(1364),i.e(5268),i.e(8060),i.e(501),i.e(3655),i.e(284),i.e(2619),i.e(4471),i.e(9996),i.e(8552),
i.e(6691)]).then(i.bind(i,6352)),pause:()=>Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),i.e(501),i.e(7899)]).
then(i.bind(i,7899)),resume:()=>Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),i.e(5268),i.e(501),i.e(1716)]).
then(i.bind(i,1716)),destroy:()=>Promise.all([i.e(5827),i.e(2803),i.e(3656),i.e(9713),i.e(1364),i.e(5268),i.e(8060),i.e(
501),i.e(3655),i.e(284),i.e(3776),i.e(6313),i.e(6164),i.e(4966)]).then(i.bind(i,6313)),render:()=>Promise.all([i.e(2601),
i.e(1837)]).then(i.bind(i,8955))};async function vo(c,g={}){const v=g.clock??D.n,y=new Ze(v),T=ge(c);y.mask(T["activatio\
n-token"]?.trim()??"");for(const Re of mo)y.hide(c[Re]);let O,M,Y={};const re=Re=>{Y={...Y,...Re}},ce=Zt(c,{...g,clock:v},
y,re);let Ee;try{Ee=Ht(T,c.GITHUB_EVENT_NAME??"",y),O=await In(Ee,ce),M=O?.failure}catch(Re){M=(0,k.r)(Re)}if(O&&re(Kt(O)),
M&&Ee){const{adviseOn:Re}=await i.e(3271).then(i.bind(i,3271)),{lines:Nt,pastes:Cn}=await Re({failure:M,findings:Y,inputs:Ee,
runtime:ce,env:c});M=Rn(M,Nt),Cn.length>0&&re({pastes:Cn})}return(O||M)&&await mn(y,c,It(y,{command:Ee?.command??(T.command?.
trim()||z.g.command),given:T,findings:Y,report:O,failure:M}),{outputs:O?.outputs??{},result:O?.result??{}},Ee),M?1:0}async function In(c,g){
const{command:v}=c;if(c.allowedAccountIds.length>0&&v!=="render"){const{requireAccount:T}=await Promise.all([i.e(5827),i.
e(3656),i.e(9713),i.e(6382)]).then(i.bind(i,9e3));await T(g,c.allowedAccountIds)}const{run:y}=await go[v]();return y(c,g)}
const Nn=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment","merge_group"]);
process.exitCode=await vo(process.env),j()}catch(tt){j(tt)}},1)}),2739:((E,H,i)=>{i.d(H,{t:()=>R});var R={name:"railgun",
package:"railgun-stable",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"railgun",port:2408,config:"/etc/rail\
gun/railgun.conf",keys:{token:"activation.token",host:"activation.railgun_host",servers:"memcached.servers",address:"wan\
.ip",port:"wan.port"},map:{key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:["YOUR_TOKEN_HERE","YOUR\
_PUBLIC_IP_OR_HOSTNAME"],reload:{signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level","map.file","memcached.e\
xpiration","memcached.limit","memcached.servers","memcached.timeout","stats.url","syslog.addr","validate.cert"]},restartOnly:[
"activation.heartbeat_interval","activation.public_ip","activation.railgun_host","activation.token","ca.bundle","cert.fi\
le","cpu.oversubscribe","insecure.origin","key.file","memcached.connect","origin.cf-railgun","origin.idleconns","pid.fil\
e","stats.enabled","stats.interval","stats.listen","stats.log","stderr.file","stream.size","wan.ip","wan.port","wan.tls"],
neverSend:["SIGQUIT"]}}),7643:((E,H,i)=>{i.d(H,{_:()=>ne,a:()=>x,c:()=>R,d:()=>B,f:()=>N,g:()=>k,h:()=>X,i:()=>z,l:()=>F,
m:()=>u,n:()=>ee,o:()=>we,p:()=>V,r:()=>te,s:()=>D,t:()=>A,u:()=>j});const R="railgun-ha",j="railgun-ha:stack",B="railgu\
n-ha:template",D="railgun-ha:parameters",x="railgun-ha:network",u="railgun-ha:version",te="railgun-ha-launch",V={current:"\
current",previous:"previous",pending:"pending",unfinished:"unfinished"};function ne(Q){const J=`/${R}/${Q}`;return{prefix:J,
token:`${J}/activation-token`,servers:`${J}/memcached-servers`,host:`${J}/railgun-host`,settings:`${J}/settings`,mapFile:`${J}\
/map-file`,lock:`${J}/lock`,pause:`${J}/pause`}}const k=Q=>`${Q}-listeners`,z="Launch",N="Terminate",A=["ReplaceUnhealth\
y",N,z],X=Q=>`/${R}/${Q}/boot`,ee={stackName:"STACK_NAME",groupName:"GROUP_NAME",hookName:"HOOK_NAME",portProbe:"PORT_PR\
OBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_FUNCTION",vpcCidr:"VPC_CIDR",cacheTopic:"CAC\
HE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},we={loadBalancerDnsName:"LoadBalancerDnsName",groupName:"AutoScalingGroupNam\
e",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"PortProbeFunction",launchGate:"LaunchGateFun\
ction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",launchRule:"LaunchRule",scheduleRule:"Schedul\
eRule",document:"ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestVersion"},
F={zones:"ZoneNames",imageId:"ImageId",rootDevice:"RootDeviceName",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"\
ServingTemplateVersion",vpcCidr:"VpcCidr"}}),8861:((E,H,i)=>{i.d(H,{i:()=>R,n:()=>j,r:()=>D,t:()=>B});const R=15e3,j=75e3,
B=9e5,D=1020}),8953:((E,H,i)=>{i.d(H,{n:()=>z,r:()=>k,t:()=>V});const R=Ne(import.meta.url)("node:module");var j=Object.
create,B=Object.defineProperty,D=Object.getOwnPropertyDescriptor,x=Object.getOwnPropertyNames,u=Object.getPrototypeOf,te=Object.
prototype.hasOwnProperty,V=(N,A)=>()=>(A||(N((A={exports:{}}).exports,A,A.exports),N=null),A.exports),ne=(N,A,X,ee)=>{if(A&&
typeof A=="object"||typeof A=="function")for(var we=x(A),F=0,Q=we.length,J;F<Q;F++)J=we[F],!te.call(N,J)&&J!==X&&B(N,J,{
get:(me=>A[me]).bind(null,J),enumerable:!(ee=D(A,J))||ee.enumerable});return N},k=(N,A,X)=>(X=N!=null?j(u(N)):{},ne(A||!N||
!N.__esModule||!te.call(N,"default")?B(X,"default",{value:N,enumerable:!0}):X,N)),z=(0,R.createRequire)(import.meta.url)}),
8669:((E,H,i)=>{i.d(H,{a:()=>x,i:()=>D,n:()=>te,r:()=>ne,t:()=>V});const R=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,k])=>`grant ${k} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,k,z])=>`use zones that offer this type${z?` (${z.trim()})`:""}${k?`, not ${k}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,k])=>`use an image that exists in this region${k?` instead of ${k}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function j(k){for(const{
pattern:z,advice:N}of R){const A=z.exec(k);if(A)return N(A)}}const B=/^Resource (creation|update|deletion) cancelled/i,D=({
PhysicalResourceId:k,StackId:z})=>k===z;function x(k){const z=k.filter(({ResourceStatus:X})=>X?.endsWith("_FAILED")).filter(
({ResourceStatusReason:X})=>!B.test(X??"")),N=z.find(X=>!D(X))??z[0];if(!N)return;const A=u(N,k)??N.ResourceStatusReason??
"no reason given";return{logicalId:N.LogicalResourceId??"",type:N.ResourceType??"",status:N.ResourceStatus??"",reason:A,
remedy:j(A)}}function u({LogicalResourceId:k},z){const N=z.find(A=>A.LogicalResourceId===k&&A.HookFailureMode==="FAIL"&&
A.HookStatus?.endsWith("FAILED"));return N&&`hook ${N.HookType??""}: ${N.HookStatusReason??"no reason given"}`}function te({
logicalId:k,type:z,status:N},A){return{logicalId:k,type:z,status:N,reason:A,remedy:j(A)}}const V=({logicalId:k,type:z,status:N,
reason:A})=>`${k} (${z}) ${N}: ${A}`;function ne(k){const z=new Map;for(const N of k)D(N)||z.set(N.LogicalResourceId??"",
N);return[...z].filter(([,{ResourceStatus:N,ResourceStatusReason:A}])=>N?.endsWith("_FAILED")&&!B.test(A??"")).map(([N])=>N)}}),
7811:((E,H,i)=>{i.d(H,{$:()=>fs,$n:()=>ae,$t:()=>vr,A:()=>U,An:()=>V,At:()=>Do,B:()=>_r,Bn:()=>B,Bt:()=>$r,C:()=>Pr,Cn:()=>eo,
Ct:()=>Oo,D:()=>Zr,Dn:()=>Ve,Dt:()=>xn,E:()=>qr,En:()=>et,Et:()=>jt,F:()=>Ie,Fn:()=>R,Ft:()=>Qo,G:()=>Vn,Gn:()=>Le,Gt:()=>It,
H:()=>s,Hn:()=>ee,Ht:()=>kr,I:()=>w,In:()=>qe,It:()=>Cn,J:()=>ds,Jn:()=>ut,Jt:()=>ge,K:()=>ps,Kn:()=>Kn,Kt:()=>c,L:()=>ts,
Ln:()=>en,Lt:()=>$o,M:()=>Jn,Mn:()=>Zo,Mt:()=>Yo,N:()=>Wr,Nn:()=>dt,Nt:()=>pr,O:()=>ss,On:()=>ze,Ot:()=>Ye,P:()=>Gr,Pn:()=>yt,
Pt:()=>Lo,Q:()=>ls,Qn:()=>ue,Qt:()=>Ko,R:()=>os,Rn:()=>Ae,Rt:()=>Rt,S:()=>Pe,Sn:()=>xe,St:()=>Nt,T:()=>as,Tn:()=>Io,Tt:()=>g,
U:()=>Ur,Un:()=>P,Ut:()=>Mn,V:()=>es,Vn:()=>$t,Vt:()=>Ao,W:()=>cs,Wn:()=>Xt,Wt:()=>Tr,X:()=>rr,Xn:()=>Wn,Xt:()=>Re,Y:()=>is,
Yn:()=>ne,Yt:()=>ar,Z:()=>ms,Zn:()=>To,Zt:()=>v,_:()=>ve,_n:()=>mt,_t:()=>Ar,a:()=>Os,an:()=>Sn,at:()=>Ir,b:()=>d,bn:()=>Dt,
bt:()=>Jo,c:()=>Bs,cn:()=>oo,ct:()=>Nr,d:()=>Ms,dn:()=>Ge,dt:()=>lr,en:()=>xo,et:()=>us,f:()=>Ns,fn:()=>pn,ft:()=>dr,g:()=>pe,
gn:()=>We,gt:()=>Uo,h:()=>hs,hn:()=>Et,ht:()=>Co,i:()=>Rs,in:()=>co,it:()=>e,j:()=>Ct,jn:()=>K,jt:()=>De,k:()=>S,kn:()=>Ze,
kt:()=>Me,l:()=>Ss,ln:()=>ro,lt:()=>m,m:()=>ys,mn:()=>Mt,mt:()=>ur,n:()=>Zs,nn:()=>yo,nt:()=>Xr,o:()=>ws,on:()=>dn,ot:()=>ko,
p:()=>vs,pn:()=>Se,pt:()=>Mo,q:()=>ns,qn:()=>wt,qt:()=>zr,r:()=>As,rn:()=>Kt,rt:()=>rs,s:()=>Ls,sn:()=>hn,st:()=>sr,t:()=>Us,
tn:()=>bo,tt:()=>h,u:()=>Is,un:()=>Ot,ut:()=>Yt,v:()=>oe,vn:()=>gt,vt:()=>at,w:()=>o,wn:()=>Z,wt:()=>Or,x:()=>l,xn:()=>rn,
xt:()=>y,y:()=>q,yn:()=>no,yt:()=>Er,z:()=>Qr,zn:()=>j,zt:()=>qo});function R(t){const n=Object.values(t).filter(r=>typeof r==
"number");return Object.entries(t).filter(([r,a])=>n.indexOf(+r)===-1).map(([r,a])=>a)}function j(t,n="|"){return t.map(
r=>ae(r)).join(n)}function B(t,n){return typeof n=="bigint"?n.toString():n}var D=class{constructor(t){this._getter=t,this.
_value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function x(t){
return new D(t)}function u(t){return t==null}function te(t){const n=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.
length;return t.slice(n,r)}function V(t,n,r){Object.defineProperty(t,n,{value:r,writable:!0,enumerable:!0,configurable:!0})}
function ne(t){const n=Object.getOwnPropertyDescriptor(t,"shape");return n?.get?n.get.raw:n?.value}function k(t){return ne(
t._zod.def)??t._zod.def.shape}function z(t,n,r){Object.defineProperty(t,n,{get(){const a=r();return V(this,n,a),a},enumerable:!0,
configurable:!0})}function N(t,n,r){n in t?V(t,n,r):t[n]=r}function A(t,n,r,a){const f=k(n);for(const p of r){const b=Object.
getOwnPropertyDescriptor(f,p);b.enumerable&&(b.get?z(t,p,()=>{const $=n._zod.def.shape[p];return a?a($,p):$}):N(t,p,a?a(
b.value,p):b.value))}}function X(t,n){for(const r of Reflect.ownKeys(n)){const a=Object.getOwnPropertyDescriptor(n,r);a.
enumerable&&(a.get?z(t,r,()=>n[r]):N(t,r,a.value))}}function ee(...t){const n={};for(const r of t){const a=Object.getOwnPropertyDescriptors(
r);Object.assign(n,a)}return Object.defineProperties({},n)}function we(t){return JSON.stringify(t)}function F(t){return t.
toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const Q="captureStackTrace"in
Error?Error.captureStackTrace:(...t)=>{};function J(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}const me=x(
()=>{if(Ve.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{return new Function(
""),!0}catch{return!1}});function le(t){if(J(t)===!1)return!1;const n=t.constructor;if(n===void 0||typeof n!="function")
return!0;const r=n.prototype;return!(J(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function ue(t){
return le(t)?{...t}:Array.isArray(t)?[...t]:t instanceof Map?new Map(t):t instanceof Set?new Set(t):t}const Oe=new Set([
"string","number","symbol"]);function C(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function K(t,n,r){const a=new t.
_zod.constr(n??t._zod.def);return(!n||r?.parent)&&(a._zod.parent=t),a}function P(t){const n=t;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("Cannot specify both `message`\
 and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function ae(t){
return typeof t=="bigint"?t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}function fe(t){return Object.keys(t).filter(
n=>t[n]._zod.optin!==void 0&&t[n]._zod.optout==="optional")}const Ze={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.
MAX_VALUE,Number.MAX_VALUE]},ze={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),
BigInt("18446744073709551615")]};function ut(t,n){const r=t._zod.def,a=r.checks;if(a&&a.length>0)throw new Error(".pick(\
) cannot be used on object schemas containing refinements");const f={};return A(f,t,lt(t,n)),K(t,ee(r,{shape:f,checks:[]}))}
function lt(t,n){const r=k(t),a=[];for(const f of Reflect.ownKeys(n)){if(!Object.getOwnPropertyDescriptor(r,f)?.enumerable)
throw new Error(`Unrecognized key: "${String(f)}"`);n[f]&&a.push(f)}return a}function Xt(t,n){const r=t._zod.def,a=r.checks;
if(a&&a.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const f=new Set(lt(t,
n)),p={};return A(p,t,Reflect.ownKeys(k(t)).filter(b=>!f.has(b))),K(t,ee(r,{shape:p,checks:[]}))}function yt(t,n){if(!le(
n))throw new Error("Invalid input to extend: expected a plain object");const r=t._zod.def.checks;if(r&&r.length>0){const a=k(
t);for(const f of Reflect.ownKeys(n))if(Object.getOwnPropertyDescriptor(a,f)!==void 0)throw new Error("Cannot overwrite \
keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return K(t,ee(t._zod.def,{shape:Gn(t,n)}))}
function Gn(t,n){const r={};return A(r,t,Reflect.ownKeys(k(t))),X(r,n),r}function To(t,n){if(!le(n))throw new Error("Inv\
alid input to safeExtend: expected a plain object");return K(t,ee(t._zod.def,{shape:Gn(t,n)}))}function $t(t,n){if(!n?._zod?.
def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(t.
_zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExte\
nd() instead.");const r={};return A(r,t,Reflect.ownKeys(k(t))),A(r,n,Reflect.ownKeys(k(n))),K(t,ee(t._zod.def,{shape:r,get catchall(){
return n._zod.def.catchall},checks:n._zod.def.checks??[]}))}function wt(t,n,r,a="partial"){const f=n._zod.def.checks;if(f&&
f.length>0)throw new Error(`.${a}() cannot be used on object schemas containing refinements`);const p=r?new Set(lt(n,r)):
void 0,b={};return A(b,n,Reflect.ownKeys(k(n)),t&&(($,L)=>p&&!p.has(L)?$:new t({type:"optional",innerType:$}))),K(n,ee(n.
_zod.def,{shape:b,checks:[]}))}function Wn(t,n,r){const a=r?new Set(lt(n,r)):void 0,f={};return A(f,n,Reflect.ownKeys(k(
n)),(p,b)=>a&&!a.has(b)?p:new t({type:"nonoptional",innerType:p})),K(n,ee(n._zod.def,{shape:f}))}function je(t,n=0){if(t.
aborted===!0)return!0;for(let r=n;r<t.issues.length;r++)if(t.issues[r]?.continue!==!0)return!0;return!1}function Te(t,n=0){
if(t.aborted===!0)return!0;for(let r=n;r<t.issues.length;r++)if(t.issues[r]?.continue===!1)return!0;return!1}function Qt(t,n){
return n.map(r=>{var a;return(a=r).path??(a.path=[]),r.path.unshift(t),r})}function ft(t){return typeof t=="string"?t:t?.
message}function qt(t){const n=[];for(const r of t??[]){const a=r._zod.def;if(!/_(length|size)$|_equals$/.test(a.check))
break;const f=a.maximum??a.length??a.size;f>=0&&n.push([f,r])}return n}function Ut(t,n,r){var a;for(let f=n;f<t.length;f++)
(a=t[f]).schema??(a.schema=r)}function Qe(t,n,r){var a;const f=t.inst?._zod?.traits;f?.has("$ZodType")&&(f.has("$ZodChec\
k")?(a=t).schema??(a.schema=t.inst):t.schema=t.inst);const p=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,b=t.message?
t.message:ft(t.inst?._zod.def?.error?.(t))??ft(p?.(t))??ft(n?.error?.(t))??ft(r.customError?.(t))??ft(r.localeError?.(t))??
"Invalid input",$={};for(const L of Object.keys(t))L==="inst"||L==="schema"||L==="continue"||L==="input"||L==="__proto__"||
($[L]=t[L]);return $.path??($.path=[]),$.message=b,n?.reportInput&&($.input=t.input),$}const Hn=/[\uD800-\uDBFF]/;function St(t){
const n=t.length;if(!Hn.test(t))return n;let r=n;for(let a=0;a<n-1;a++)(t.charCodeAt(a)&64512)===55296&&(t.charCodeAt(a+
1)&64512)===56320&&(r--,a++);return r}function _t(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknow\
n"}function Kn(t){const n=typeof t;switch(n){case"number":return Number.isNaN(t)?"nan":"number";case"object":{if(t===null)
return"null";if(Array.isArray(t))return"array";const r=t;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in
r&&r.constructor)return r.constructor.name}}return n}function Ae(...t){const[n,r,a]=t;return typeof n=="string"?{message:n,
code:"custom",input:r,inst:a}:{...n}}function Po(t,n){for(const r in n){const a=Object.getOwnPropertyDescriptor(n,r);a.get?
Object.defineProperty(t,r,{...a,enumerable:!1}):Yn(t,r,a.value)}}function Le(t,n,r,a=!0){return Object.defineProperty(t,
n,{configurable:!0,writable:!0,enumerable:a,value:r}),r}function qe(t,n,r){return Le(t,n,r,!1)}function dt(t,n){for(const r in t){
const a=t[r];Object.defineProperty(n,r,{configurable:!0,enumerable:!0,get(){return Le(this,r,a(this))},set(f){Le(this,r,
f)}})}return n}function Yn(t,n,r){Object.defineProperty(t,n,{configurable:!0,get(){return this==null?r:Le(this,n,r.bind(
this))},set(a){Le(this,n,a)}})}function Xn(t,n){const r=Object.getPrototypeOf(t);return n in r?void 0:r}let xt,Je=!1;const Qn={
configurable:!0,get(){Je=!0}};function ie(t,n,r){const a=Object.getPrototypeOf(t._zod);if(n in a&&xt!==t._zod){xt=void 0;
return}xt=t._zod,Object.defineProperty(a,n,{configurable:!0,get(){Object.defineProperty(this,n,Qn);const f=Je;Je=!1;try{
const p=r(this);return Je?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:p}),Je=Je||f,p}catch(p){
throw delete this[n],Je=Je||f,p}},set(f){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:f})}})}function en(t,n,r,a){
const f=Xn(t,n);f&&Object.defineProperty(f,n,{configurable:!0,get(){const p={configurable:!0,writable:!0,enumerable:a,value:void 0};
return Object.defineProperty(this,n,p),p.value=r(this),Object.defineProperty(this,n,p),p.value},set(p){Object.defineProperty(
this,n,{configurable:!0,writable:!0,enumerable:a,value:p})}})}const qn="~constantCatch";function Zo(t){const n=()=>t;return n[qn]=
!0,n}var ht;const Io=Object.freeze({status:"aborted"}),tn={value:void 0,enumerable:!1};let _n="captureStackTrace"in Error?
Error:null;function No(t){const n=_n;if(n){const r=n.stackTraceLimit;if(typeof r=="number"){try{n.stackTraceLimit=0}catch{
return _n=null,new t}try{return new t}finally{n.stackTraceLimit=r}}}return new t}function Z(t,n,r,a){const f={};function p(W){
this.def=W,this.constr=_,this.traits=new Set}p.prototype=f;const b=r,$=b&&new WeakSet;function L(W,se){if(W._zod){if(W._zod.
traits.has(t))return}else{tn.value=new p(se);try{Object.defineProperty(W,"_zod",tn)}finally{tn.value=void 0}}if(W._zod.traits.
add(t),n(W,se),$){const he=Object.getPrototypeOf(W),Fe=W._zod.constr.prototype;let Be=he;for(;Be&&Be!==Fe;)Be=Object.getPrototypeOf(
Be);const bt=Be??he;$.has(bt)||($.add(bt),Po(bt,b))}const de=_.prototype;for(const he in de)Object.prototype.hasOwnProperty.
call(de,he)&&(he in W||(W[he]=de[he].bind(W)))}const I=a?.Parent??Object;class G extends I{}Object.defineProperty(G,"nam\
e",{value:t});function _(W){const se=a?.Parent?No(G):this;L(se,W);const de=se._zod.deferred;if(de){for(const Fe of de)Fe();
se._zod.deferred=void 0}const he=globalThis.__zod_globalConfig?.postProcessor;return he&&he(se),se}return Object.defineProperty(
_,"init",{value:L}),Object.defineProperty(_,Symbol.hasInstance,{value:W=>a?.Parent&&W instanceof a.Parent?!0:W?._zod?.traits?.
has(t)}),Object.defineProperty(_,"name",{value:t}),_}var _e=class extends Error{constructor(){super("Encountered Promise\
 during synchronous parse. Use .parseAsync() instead.")}},eo=class extends Error{constructor(t){super(`Encountered unidi\
rectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(ht=globalThis).__zod_globalConfig??(ht.__zod_globalConfig=
{});const Ve=globalThis.__zod_globalConfig;function et(t){return t&&Object.assign(Ve,t),Ve}function jo(){const t=this._zod;
return t.message??(t.message=JSON.stringify(t.def,B,2)),t.message}function nn(t){this._zod.message=t}const Ro={get:jo,set:nn,
enumerable:!0,configurable:!0},tt={value:void 0,enumerable:!1},Lt=new WeakSet([Object.prototype,Error.prototype]),zt=(t,n)=>{
t.name="$ZodError",tt.value=n,Object.defineProperty(t,"issues",tt),tt.value=void 0,Object.defineProperty(t,"message",Ro);
const r=Object.getPrototypeOf(t);Lt.has(r)||(Lt.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,
get(){const a=()=>this.message;return Object.defineProperty(this,"toString",{value:a,configurable:!0,writable:!0}),a},set(a){
Object.defineProperty(this,"toString",{value:a,configurable:!0,writable:!0})}}))},Dt=Z("$ZodError",zt),He=Z("$ZodError",
zt,void 0,{Parent:Error});function on(t,n,r){return Object.prototype.hasOwnProperty.call(t,n)||(n==="__proto__"?Object.defineProperty(
t,n,{value:r(),writable:!0,enumerable:!0,configurable:!0}):t[n]=r()),t[n]}function rn(t,n=r=>r.message){const r={},a=[];
for(const f of t.issues)f.path.length>0?on(r,f.path[0],()=>[]).push(n(f)):a.push(n(f));return{formErrors:a,fieldErrors:r}}
function xe(t,n=r=>r.message){const r={_errors:[]},a=(f,p=[])=>{for(const b of f.issues)if(b.code==="invalid_union"&&b.errors.
length)b.errors.map($=>a({issues:$},[...p,...b.path]));else if(b.code==="invalid_key")a({issues:b.issues},[...p,...b.path]);else if(b.
code==="invalid_element")a({issues:b.issues},[...p,...b.path]);else{const $=[...p,...b.path];if($.length===0)r._errors.push(
n(b));else{let L=r,I=0;for(;I<$.length;){const G=$[I],_=I===$.length-1;if(G==="_errors"){_&&L._errors.push(n(b)),I++;continue}
Object.prototype.hasOwnProperty.call(L,G)||Object.defineProperty(L,G,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});
const W=L[G];_&&W._errors.push(n(b)),L=W,I++}}}};return a(t),r}function pt(t,n){return{callee:n?.callee??t,Err:n?.Err}}const Ot=t=>{
const n=(r,a,f,p)=>{const b=f?{...f,async:!1}:{async:!1},$=r._zod.run({value:a,issues:[]},b);if($ instanceof Promise)throw new _e;
if($.issues.length){const L=new(p?.Err??t)($.issues.map(I=>Qe(I,b,et())));throw Q(L,p?.callee??n),L}return $.value};return n},
sn=Ot(He),Ge=t=>{const n=async(r,a,f,p)=>{const b=f?{...f,async:!0}:{async:!0};let $=r._zod.run({value:a,issues:[]},b);if($ instanceof
Promise&&($=await $),$.issues.length){const L=new(p?.Err??t)($.issues.map(I=>Qe(I,b,et())));throw Q(L,p?.callee??n),L}return $.
value};return n},an=Ge(He),We=t=>(n,r,a)=>{const f=a?{...a,async:!1}:{async:!1},p=n._zod.run({value:r,issues:[]},f);if(p instanceof
Promise)throw new _e;return p.issues.length?Ce(t,p.issues,f):{success:!0,data:p.value}},to=We(He);function Ce(t,n,r){let a;
return{success:!1,get error(){return a||(a=new t(n.map(f=>Qe(f,r,et()))),n=void 0,r=void 0),a},set error(f){a=f,n=void 0,
r=void 0}}}const mt=t=>async(n,r,a)=>{const f=a?{...a,async:!0}:{async:!0};let p=n._zod.run({value:r,issues:[]},f);return p instanceof
Promise&&(p=await p),p.issues.length?Ce(t,p.issues,f):{success:!0,data:p.value}},cn=mt(He),un=Symbol.for("zod.compile.in\
valid"),ln=Symbol.for("zod.compile.fallback"),gt=((t,n,r)=>{const a=t._zod.bag.validator;if(a!==void 0){if(a(n)!==un)return!0;
if(a.definite===!0&&r===void 0)return!1}return fn(t,n,r)});function fn(t,n,r){const a=r?{...r,async:!1,abortEarly:!0}:{async:!1,
abortEarly:!0},f=t._zod.bag.fallbackRun;let p;if(f?(a[ln]=!0,p=f({value:n,issues:[]},a)):p=t._zod.run({value:n,issues:[]},
a),p instanceof Promise)throw new _e;return p.issues.length===0}const no=async(t,n,r)=>{const a=r?{...r,async:!0,abortEarly:!0}:
{async:!0,abortEarly:!0};let f=t._zod.run({value:n,issues:[]},a);return f instanceof Promise&&(f=await f),f.issues.length===
0},oo=t=>{const n=Ot(t),r=(a,f,p,b)=>{const $=p?{...p,direction:"backward"}:{direction:"backward"};return n(a,f,$,pt(r,b))};
return r},dn=t=>{const n=Ot(t),r=(a,f,p,b)=>n(a,f,p,pt(r,b));return r},ro=t=>{const n=Ge(t),r=async(a,f,p,b)=>{const $=p?
{...p,direction:"backward"}:{direction:"backward"};return await n(a,f,$,pt(r,b))};return r},hn=t=>{const n=Ge(t),r=async(a,f,p,b)=>await n(
a,f,p,pt(r,b));return r},Mt=t=>(n,r,a)=>{const f=a?{...a,direction:"backward"}:{direction:"backward"};return We(t)(n,r,f)},
pn=t=>(n,r,a)=>We(t)(n,r,a),Et=t=>async(n,r,a)=>{const f=a?{...a,direction:"backward"}:{direction:"backward"};return mt(
t)(n,r,f)},Se=t=>async(n,r,a)=>mt(t)(n,r,a),mn=/^[cC][0-9a-z]{6,}$/,so=/^[0-9a-z]+$/,nt=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
be=/^[0-9a-vA-V]{20}$/,gn=/^[A-Za-z0-9]{27}$/,vn=/^[a-zA-Z0-9_-]{21}$/;function ot(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}\
}$`)}const Ft=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,rt=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
At=t=>t?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
vt=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,bn="^(?=[\\s\\\
S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function yn(){
return new RegExp(bn,"u")}const $n=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
wn=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
io=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
ao=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
co=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Sn=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
uo=/^https?$/,zn=/^\+[1-9]\d{6,14}$/,kt="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-0\
2-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])\
))";function On(t){return new RegExp(`^${t}$`)}const En=On(kt);function Tt(t){const n="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof t.
precision=="number"?t.precision===-1?`${n}`:t.precision===0?`${n}:[0-5]\\d`:`${n}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?
`${n}:[0-5]\\d(?:\\.\\d+)?`:`${n}(?::[0-5]\\d(?:\\.\\d+)?)?`}function An(t){return new RegExp(`^${Tt(t)}$`)}function kn(t){
const n=["Z"];t.offset&&n.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const r=`${Tt({precision:t.precision,seconds:!0})}(?\
:${n.join("|")})`,a=t.local?`${r}|${Tt({precision:t.precision})}`:r;return new RegExp(`^${kt}T(?:${a})$`)}const lo=/^[\s\S]{0,}$/,
Bt=/^-?\d+(?:\.\d+)?$/,Tn=/^(?:true|false)$/i,Jt=/^[^A-Z]*$/,Vt=/^[^a-z]*$/,Ue=Z("$ZodCheck",(t,n)=>{var r;t._zod??(t._zod=
{}),t._zod.def=n,(r=t._zod).onattach??(r.onattach=[])}),st=t=>{const n=t.value;return!u(n)&&n.length!==void 0},Ke={number:"\
number",bigint:"bigint",object:"date"},Gt=Z("$ZodCheckLessThan",(t,n)=>{Ue.init(t,n);const r=Ke[typeof n.value];t._zod.check=
a=>{(n.inclusive?a.value<=n.value:a.value<n.value)||a.issues.push({origin:Ke[typeof a.value]??r,code:"too_big",maximum:typeof n.
value=="object"?n.value.getTime():n.value,input:a.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),fo=Z("$ZodCh\
eckGreaterThan",(t,n)=>{Ue.init(t,n);const r=Ke[typeof n.value];t._zod.check=a=>{(n.inclusive?a.value>=n.value:a.value>n.
value)||a.issues.push({origin:Ke[typeof a.value]??r,code:"too_small",minimum:typeof n.value=="object"?n.value.getTime():
n.value,input:a.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),Wt=Z("$ZodCheckNumberFormat",(t,n)=>{Ue.init(t,
n),n.format=n.format||"float64";const r=n.format?.includes("int"),a=r?"int":"number",[f,p]=Ze[n.format];t._zod.check=b=>{
const $=b.value;if(r){if(!Number.isInteger($)){b.issues.push({expected:a,format:n.format,code:"invalid_type",continue:!1,
input:$,inst:t});return}if(!Number.isSafeInteger($)){$>0?b.issues.push({input:$,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:t,origin:a,inclusive:!0,continue:!n.abort}):b.issues.push({input:$,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:a,
inclusive:!0,continue:!n.abort});return}}$<f&&b.issues.push({origin:"number",input:$,code:"too_small",minimum:f,inclusive:!0,
inst:t,continue:!n.abort}),$>p&&b.issues.push({origin:"number",input:$,code:"too_big",maximum:p,inclusive:!0,inst:t,continue:!n.
abort})}}),Pn=Z("$ZodCheckMaxLength",(t,n)=>{var r;Ue.init(t,n),(r=t._zod.def).when??(r.when=st),t._zod.check=a=>{const f=a.
value,p=f.length;if((typeof f=="string"&&p>n.maximum?St(f):p)<=n.maximum)return;const b=_t(f);a.issues.push({origin:b,code:"\
too_big",maximum:n.maximum,inclusive:!0,input:f,inst:t,continue:!n.abort})}}),ho=Z("$ZodCheckMinLength",(t,n)=>{var r;Ue.
init(t,n),(r=t._zod.def).when??(r.when=st),t._zod.check=a=>{const f=a.value,p=f.length;if((typeof f=="string"&&p>=n.minimum&&
p<n.minimum*2?St(f):p)>=n.minimum)return;const b=_t(f);a.issues.push({origin:b,code:"too_small",minimum:n.minimum,inclusive:!0,
input:f,inst:t,continue:!n.abort})}}),po=Z("$ZodCheckLengthEquals",(t,n)=>{var r;Ue.init(t,n),(r=t._zod.def).when??(r.when=
st),t._zod.check=a=>{const f=a.value,p=f.length,b=typeof f=="string"&&p>=n.length&&p<=n.length*2?St(f):p;if(b===n.length)
return;const $=_t(f),L=b>n.length;a.issues.push({origin:$,...L?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.
length},inclusive:!0,exact:!0,input:a.value,inst:t,continue:!n.abort})}}),it=Z("$ZodCheckStringFormat",(t,n)=>{var r,a;Ue.
init(t,n),n.pattern?(r=t._zod).check??(r.check=f=>{n.pattern.lastIndex=0,!n.pattern.test(f.value)&&f.issues.push({origin:"\
string",code:"invalid_format",format:n.format,input:f.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:t,continue:!n.
abort})}):(a=t._zod).check??(a.check=()=>{})}),Pt=Z("$ZodCheckRegex",(t,n)=>{it.init(t,n),t._zod.check=r=>{n.pattern.lastIndex=
0,!n.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:n.
pattern.toString(),inst:t,continue:!n.abort})}}),Zn=Z("$ZodCheckLowerCase",(t,n)=>{n.pattern??(n.pattern=Jt),it.init(t,n)}),
mo=Z("$ZodCheckUpperCase",(t,n)=>{n.pattern??(n.pattern=Vt),it.init(t,n)}),go=Z("$ZodCheckIncludes",(t,n)=>{Ue.init(t,n);
const r=C(n.includes);n.pattern=new RegExp(typeof n.position=="number"?`^.{${n.position},}${r}`:r),t._zod.check=a=>{a.value.
includes(n.includes,n.position)||a.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:n.includes,
input:a.value,inst:t,continue:!n.abort})}}),vo=Z("$ZodCheckStartsWith",(t,n)=>{Ue.init(t,n);const r=new RegExp(`^${C(n.prefix)}\
.*`);n.pattern??(n.pattern=r),t._zod.check=a=>{a.value.startsWith(n.prefix)||a.issues.push({origin:"string",code:"invali\
d_format",format:"starts_with",prefix:n.prefix,input:a.value,inst:t,continue:!n.abort})}}),Ht=Z("$ZodCheckEndsWith",(t,n)=>{
Ue.init(t,n);const r=new RegExp(`.*${C(n.suffix)}$`);n.pattern??(n.pattern=r),t._zod.check=a=>{a.value.endsWith(n.suffix)||
a.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:n.suffix,input:a.value,inst:t,continue:!n.
abort})}}),In=Z("$ZodCheckOverwrite",(t,n)=>{Ue.init(t,n),t._zod.check=r=>{r.value=n.tx(r.value)}});var Nn=class{constructor(t=[],n={}){
this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}const n=t.split(`
`).filter(f=>f),r=Math.min(...n.map(f=>f.length-f.trimStart().length)),a=n.map(f=>f.slice(r)).map(f=>" ".repeat(this.indent*
2)+f);for(const f of a)this.content.push(f)}compile(){const t=Function,n=this?.content??[""];return new t(...Object.keys(
this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};const jn={major:4,minor:6,patch:7},ge=Z("$ZodType",(t,n)=>{var r;t??(t={}),t._zod.
def=n,t._zod.bag=t._zod.bag||{},t._zod.version=jn;const a=t._zod.def.checks,f=t._zod.traits.has("$ZodCheck")?[t,...a??[]]:
a?.length?[...a]:[];for(const p of f)for(const b of p._zod.onattach)b(t);if(f.length===0)(r=t._zod).deferred??(r.deferred=
[]),t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const p=($,L,I)=>{if($.memo)return $;let G=je($),_;for(const W of L){
if(W._zod.def.when){if(Te($)||!W._zod.def.when($))continue}else if(G)continue;const se=$.issues.length,de=W._zod.check($);
if(de instanceof Promise&&I?.async===!1)throw new _e;if(_||de instanceof Promise)_=(_??Promise.resolve()).then(async()=>{
await de,$.issues.length!==se&&(Ut($.issues,se,t),G||(G=je($,se)))});else{if($.issues.length===se)continue;Ut($.issues,se,
t),G||(G=je($,se))}}return _?_.then(()=>$):$},b=($,L,I)=>{if(je($))return $.aborted=!0,$;const G=p(L,f,I);if(G instanceof
Promise){if(I.async===!1)throw new _e;return G.then(_=>t._zod.parse(_,I))}return t._zod.parse(G,I)};t._zod.run=($,L)=>{if(L.
skipChecks)return t._zod.parse($,L);if(L.direction==="backward"){const G=t._zod.parse({value:$.value,issues:[]},{...L,skipChecks:!0});
return G instanceof Promise?G.then(_=>b(_,$,L)):b(G,$,L)}const I=t._zod.parse($,L);if(I instanceof Promise){if(L.async===
!1)throw new _e;return I.then(G=>p(G,f,L))}return p(I,f,L)}}},{get"~standard"(){return qe(this,"~standard",Kt(this))},set"\
~standard"(t){Le(this,"~standard",t)}}),Zt=(t,n)=>t.issues.length?{issues:t.issues.map(r=>Qe(r,n,et()))}:{value:t.value};
async function Rn(t,n){const r={async:!0};return Zt(await t._zod.run({value:n,issues:[]},r),r)}function Kt(t){return{validate:n=>{
const r={async:!1};try{const a=t._zod.run({value:n,issues:[]},r);if(!(a instanceof Promise))return Zt(a,r)}catch{}return Rn(
t,n)},vendor:"zod",version:1}}const It=Z("$ZodString",(t,n)=>{ge.init(t,n),t._zod.pattern=n.pattern??lo,t._zod.parse=(r,a)=>{
if(n.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"i\
nvalid_type",input:r.value,inst:t}),r}}),c=Z("$ZodStringFormat",(t,n)=>{it.init(t,n),It.init(t,n)}),g=Z("$ZodGUID",(t,n)=>{
n.pattern??(n.pattern=rt),c.init(t,n)}),v=Z("$ZodUUID",(t,n)=>{if(n.version){const r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,
v8:8}[n.version];if(r===void 0)throw new Error(`Invalid UUID version: "${n.version}"`);n.pattern??(n.pattern=At(r))}else
n.pattern??(n.pattern=At());c.init(t,n)}),y=Z("$ZodEmail",(t,n)=>{n.pattern??(n.pattern=vt),c.init(t,n)});function T(t){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}function O(t,n){
return!("normalize"in n)&&!("hostname"in n)&&!("protocol"in n)?T(t)||2:M(t,n)}function M(t,n){if(!n.normalize&&n.protocol?.
source===uo.source&&!/^https?:\/\//i.test(t))return 1;try{if(typeof URL<"u"){const r=URL;if(typeof r.parse=="function")return r.
parse(t)??2}return new URL(t)}catch{return 2}}const Y=/[\t\n\r]/g;function re(t){return t.replace(Y,"")}function ce(t,n){
return n.lastIndex=0,n.test(t.hostname)}function Ee(t,n){return n.lastIndex=0,n.test(t.protocol.endsWith(":")?t.protocol.
slice(0,-1):t.protocol)}const Re=Z("$ZodURL",(t,n)=>{c.init(t,n),t._zod.check=r=>{try{const a=r.value.trim(),f=O(a,n);if(f===
1){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:t,continue:!n.abort});
return}if(f===2){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:t,continue:!n.abort});return}if(f===
!0){r.value=re(a);return}n.hostname&&!ce(f,n.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid \
hostname",pattern:n.hostname.source,input:r.value,inst:t,continue:!n.abort}),n.protocol&&!Ee(f,n.protocol)&&r.issues.push(
{code:"invalid_format",format:"url",note:"Invalid protocol",pattern:n.protocol.source,input:r.value,inst:t,continue:!n.abort}),
r.value=n.normalize?f.href:re(a);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:t,continue:!n.
abort})}}}),Nt=Z("$ZodEmoji",(t,n)=>{n.pattern??(n.pattern=yn()),c.init(t,n)}),Cn=Z("$ZodNanoID",(t,n)=>{if(n.length!==void 0&&
(!Number.isInteger(n.length)||n.length<1))throw new Error(`Invalid nanoid length: ${n.length}`);n.pattern??(n.pattern=n.
length===void 0?vn:ot(n.length)),c.init(t,n)}),Co=Z("$ZodCUID",(t,n)=>{n.pattern??(n.pattern=mn),c.init(t,n)}),Uo=Z("$Zo\
dCUID2",(t,n)=>{n.pattern??(n.pattern=so),c.init(t,n)}),ar=Z("$ZodULID",(t,n)=>{n.pattern??(n.pattern=nt),c.init(t,n)}),
xo=Z("$ZodXID",(t,n)=>{n.pattern??(n.pattern=be),c.init(t,n)}),Lo=Z("$ZodKSUID",(t,n)=>{n.pattern??(n.pattern=gn),c.init(
t,n)}),Me=Z("$ZodISODateTime",(t,n)=>{n.pattern??(n.pattern=kn(n)),c.init(t,n)}),Ye=Z("$ZodISODate",(t,n)=>{n.pattern??(n.
pattern=En),c.init(t,n)}),De=Z("$ZodISOTime",(t,n)=>{n.pattern??(n.pattern=An(n)),c.init(t,n)}),Do=Z("$ZodISODuration",(t,n)=>{
n.pattern??(n.pattern=Ft),c.init(t,n)}),jt=Z("$ZodIPv4",(t,n)=>{n.pattern??(n.pattern=$n),c.init(t,n)}),cr=/^[0-9a-fA-F:.]+$/;
function Un(t){return cr.test(t)?T(`http://[${t}]`):!1}const xn=Z("$ZodIPv6",(t,n)=>{n.pattern??(n.pattern=wn),c.init(t,
n),t._zod.check=r=>{Un(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:t,continue:!n.abort})}}),
Mo=Z("$ZodCIDRv4",(t,n)=>{n.pattern??(n.pattern=io),c.init(t,n)});function Fo(t){const n=t.split("/");if(n.length!==2)return!1;
const[r,a]=n;if(!a)return!1;const f=Number(a);return`${f}`!==a||f<0||f>128?!1:Un(r)}const ur=Z("$ZodCIDRv6",(t,n)=>{n.pattern??
(n.pattern=ao),c.init(t,n),t._zod.check=r=>{Fo(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,
inst:t,continue:!n.abort})}});function Bo(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==0)return!1;try{return atob(
t),!0}catch{return!1}}const bo=/^[0-9a-zA-Z+/]*={0,2}$/,lr=Z("$ZodBase64",(t,n)=>{n.pattern??(n.pattern=bo),c.init(t,n),
t._zod.check=r=>{Bo(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:t,continue:!n.abort})}}),
yo=/^[A-Za-z0-9_-]*$/;function fr(t){if(!yo.test(t))return!1;const n=t.replace(/[-_]/g,r=>r==="-"?"+":"/");return Bo(n.padEnd(
Math.ceil(n.length/4)*4,"="))}const dr=Z("$ZodBase64URL",(t,n)=>{n.pattern??(n.pattern=yo),c.init(t,n),t._zod.check=r=>{
fr(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:t,continue:!n.abort})}}),Jo=Z("$\
ZodE164",(t,n)=>{n.pattern??(n.pattern=zn),c.init(t,n)});function hr(t,n=null){try{const r=t.split(".");if(r.length!==3)
return!1;const[a]=r;if(!a)return!1;const f=JSON.parse(atob(a));return!("typ"in f&&f?.typ!=="JWT"||!f.alg||n&&(!("alg"in f)||
f.alg!==n))}catch{return!1}}const pr=Z("$ZodJWT",(t,n)=>{c.init(t,n),t._zod.check=r=>{hr(r.value,n.alg)||r.issues.push({
code:"invalid_format",format:"jwt",input:r.value,inst:t,continue:!n.abort})}}),Vo=Z("$ZodNumber",(t,n)=>{ge.init(t,n),t.
_zod.pattern=Bt,t._zod.parse=(r,a)=>{if(n.coerce)try{r.value=Number(r.value)}catch{}const f=r.value;if(typeof f=="number"&&
!Number.isNaN(f)&&Number.isFinite(f))return r;const p=typeof f=="number"?Number.isNaN(f)?"NaN":Number.isFinite(f)?void 0:
String(f):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:f,inst:t,...p?{received:p}:{}}),r}}),
mr=Z("$ZodNumberFormat",(t,n)=>{Wt.init(t,n),Vo.init(t,n)}),gr=Z("$ZodBoolean",(t,n)=>{ge.init(t,n),t._zod.pattern=Tn,t.
_zod.parse=(r,a)=>{if(n.coerce)try{r.value=!!r.value}catch{}const f=r.value;return typeof f=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:f,inst:t}),r}}),vr=Z("$ZodUnknown",(t,n)=>{ge.init(t,n),t._zod.parse=r=>r}),$o=Z("$Zo\
dNever",(t,n)=>{ge.init(t,n),t._zod.parse=(r,a)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:t}),
r)});function br(t,n){const r=qt(t._zod.def.checks);if(!r.length)return;const a=Math.min(...r.map(p=>p[0])),f=t._zod.parse;
t._zod.parse=(p,b)=>{const $=n(p.value);if($>a&&!b?.skipChecks&&b?.direction!=="backward"){for(const[L,I]of qt(t._zod.def.
checks))if($>L&&I._zod.def.when(p)){const G=p.issues.length;return I._zod.check(p),p.issues[G].continue=!1,Ut(p.issues,G,
t),p}}return f(p,b)}}const yr=t=>Array.isArray(t)?t.length:-1;function Go(t,n,r){t.issues.length&&n.issues.push(...Qt(r,
t.issues)),n.value[r]=t.value}const Yt=Z("$ZodArray",(t,n)=>{ge.init(t,n);const r=Ve.memoizer;r?.attach(t),t._zod.parse=
(a,f)=>{const p=a.value;if(!Array.isArray(p))return a.issues.push({expected:"array",code:"invalid_type",input:p,inst:t}),
a;a.value=r?r.alloc(t,a,Array(p.length),f):Array(p.length);const b=[],$=f?.abortEarly;for(let L=0;L<p.length;L++){const I=p[L],
G=n.element._zod.run({value:I,issues:[]},f);if(G instanceof Promise)b.push(G.then(_=>Go(_,a,L)));else if(Go(G,a,L),$&&G.
issues.length!==0&&je(G))break}return b.length?Promise.all(b).then(()=>a):a},br(t,yr)});function Ln(t,n,r,a,f,p){const b=r in
a,$=p==="optional";if(!(!b&&$&&f==="optional")){if(t.issues.length){if(f!==void 0&&$&&!b)return;n.issues.push(...Qt(r,t.
issues))}if(!b&&f===void 0){t.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[
r]});return}t.value===void 0?(b||f==="defaulted"&&!$)&&(n.value[r]=void 0):n.value[r]=t.value}}const wo=[];function So(t){
const n=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),a=r.length?r:wo,f=a.length?[...n,...a]:n;for(const b of f)
if(!t.shape?.[b]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(b)}": expected a Zod s\
chema`);const p=fe(t.shape);return{...t,allKeys:f,symbolKeys:a,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(p)}}
function zo(t,n,r,a,f,p,b){const $=[],L=f.keySet,I=f.catchall._zod,G=I.def.type,_=I.optin,W=I.optout;let se=0;for(const de in n){
if(b&&r.issues.length!==se){if(je(r,se))break;se=r.issues.length}if(L.has(de))continue;if(de==="__proto__"){G==="never"&&
$.push(de);continue}if(G==="never"){$.push(de);continue}const he=I.run({value:n[de],issues:[]},a);he instanceof Promise?
t.push(he.then(Fe=>Ln(Fe,r,de,n,_,W))):Ln(he,r,de,n,_,W)}return $.length&&r.issues.push({code:"unrecognized_keys",keys:$,
input:n,inst:p,continue:!0}),t.length?Promise.all(t).then(()=>r):r}const Wo=Z("$ZodObject",(t,n)=>{ge.init(t,n);const r=Object.
getOwnPropertyDescriptor(n,"shape"),a=r?.get?r.get.raw:n.shape??{};if(a){const I=()=>{const G={...a};return Object.defineProperty(
n,"shape",{value:G}),I.raw=G,G};I.raw=a,Object.defineProperty(n,"shape",{get:I})}const f=x(()=>So(n));ie(t,"propValues",
I=>{const G=I.def.shape,_={};for(const W in G){const se=G[W]._zod;if(se.values){Object.prototype.hasOwnProperty.call(_,W)||
V(_,W,new Set);for(const de of se.values)_[W].add(de);se.optin!==void 0&&_[W].add(void 0)}}return _});const p=J,b=n.catchall;
let $;const L=Ve.memoizer;L?.attach(t),t._zod.parse=(I,G)=>{$??($=f.value);const _=I.value;if(!p(_))return I.issues.push(
{expected:"object",code:"invalid_type",input:_,inst:t}),I;I.value=L?L.alloc(t,I,{},G):{};const W=[],se=$.shape,de=G?.abortEarly;
let he=I.issues.length;for(const Fe of $.allKeys){if(de&&I.issues.length!==he){if(je(I,he))break;he=I.issues.length}if(Fe===
"__proto__")continue;const Be=se[Fe],bt=Be._zod.optin,ir=Be._zod.optout,ke=Be._zod.run({value:_[Fe],issues:[]},G);ke instanceof
Promise?W.push(ke.then(ye=>Ln(ye,I,Fe,_,bt,ir))):Ln(ke,I,Fe,_,bt,ir)}return b?zo(W,_,I,G,f.value,t,de===!0):W.length?Promise.
all(W).then(()=>I):I}}),$r=Z("$ZodObjectJIT",(t,n)=>{Wo.init(t,n);const r=t._zod.parse,a=x(()=>So(n)),f=Ve.memoizer,p=W=>{
const se=a.value,de=se.symbolKeys,he=new Nn(["payload","ctx"],{shape:W,inst:t,memo:f,syms:de}),Fe=ke=>`shape[${ke}]._zod\
.run({ value: input[${ke}], issues: [] }, ctx)`,Be=(ke,ye)=>`
          let ${ke}_ab = false;
          for (let i = 0; i < ${ke}.issues.length; i++) {
            const iss = ${ke}.issues[i];
            iss.path = iss.path ? [${ye}, ...iss.path] : [${ye}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${ke}_ab = true;
          }
          if (${ke}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;he.write("const input = payload.value;");const bt=Object.create(null);let ir=0;for(const ke of se.allKeys)bt[ke]=
`key_${ir++}`;he.write(f?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const ke of se.
allKeys){if(ke==="__proto__")continue;const ye=bt[ke],ct=typeof ke=="symbol"?`syms[${de.indexOf(ke)}]`:we(ke),jr=`${ct} \
in input`,Fr=W[ke],Rr=Fr?._zod?.optin,Br=Rr!==void 0,Js=Fr?._zod?.optout==="optional";if(he.write(`const ${ye} = ${Fe(ct)}\
;`),Br&&Js){const Vs=Rr==="optional"?`${ye}_present`:`${ye}.value !== undefined || ${ye}_present`;he.write(`
        const ${ye}_present = ${jr};
        if (!${ye}.issues.length || ${ye}_present) {
          if (${ye}.issues.length) {${Be(ye,ct)}
          }

          if (${Vs}) {
            newResult[${ct}] = ${ye}.value;
          }
        }

      `)}else Br?(he.write(`
        if (${ye}.issues.length) {${Be(ye,ct)}
        }
      `),Rr==="defaulted"?he.write(`newResult[${ct}] = ${ye}.value;`):he.write(`
        if (${ye}.value !== undefined || ${jr}) {
          newResult[${ct}] = ${ye}.value;
        }
      `)):he.write(`
        const ${ye}_present = ${jr};
        if (${ye}.issues.length) {${Be(ye,ct)}
        }
        if (!${ye}_present && !${ye}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${ct}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${ye}_present) {
          newResult[${ct}] = ${ye}.value;
        }

      `)}return he.write("payload.value = newResult;"),he.write("return payload;"),he.compile()};let b;const $=J,L=!Ve.jitless,
I=L&&me.value,G=n.catchall;let _;t._zod.parse=(W,se)=>{_??(_=a.value);const de=W.value;return $(de)?L&&I&&se?.async===!1&&
se.jitless!==!0?(b||(b=p(n.shape)),W=b(W,se),G?zo([],de,W,se,_,t,se?.abortEarly===!0):W):r(W,se):(W.issues.push({expected:"\
object",code:"invalid_type",input:de,inst:t}),W)}});function Ho(t,n,r,a){for(const p of t)if(p.issues.length===0)return n.
value=p.value,n;const f=t.filter(p=>!je(p));return f.length===1?(n.value=f[0].value,f[0]):(n.issues.push({code:"invalid_\
union",input:n.value,inst:r,errors:t.map(p=>p.issues.map(b=>Qe(b,a,et())))}),n)}const Ko=Z("$ZodUnion",(t,n)=>{ge.init(t,
n),ie(t,"optin",a=>a.def.options.some(f=>f._zod.optin==="defaulted")?"defaulted":a.def.options.some(f=>f._zod.optin!==void 0)?
"optional":void 0),ie(t,"optout",a=>a.def.options.some(f=>f._zod.optout==="optional")?"optional":void 0),ie(t,"values",a=>{
if(a.def.options.every(f=>f._zod.values))return new Set(a.def.options.flatMap(f=>Array.from(f._zod.values)))}),ie(t,"pat\
tern",a=>{if(a.def.options.every(f=>f._zod.pattern)){const f=a.def.options.map(p=>p._zod.pattern);return new RegExp(`^(${f.
map(p=>te(p.source)).join("|")})$`)}});const r=n.options.length===1?n.options[0]._zod.run:null;t._zod.parse=(a,f)=>{if(r)
return r(a,f);let p=!1;const b=[];for(const $ of n.options){const L=$._zod.run({value:a.value,issues:[]},f);if(L instanceof
Promise)b.push(L),p=!0;else{if(L.issues.length===0)return L;b.push(L)}}return p?Promise.all(b).then($=>Ho($,a,t,f)):Ho(b,
a,t,f)}});function wr(t){const n=new Map;for(const r of t.options){const a=r._zod.propValues?.[t.discriminator];if(!a||a.
size===0)throw new Error(`Invalid discriminated union option at index "${t.options.indexOf(r)}"`);for(const f of a)if(n.
has(f)){if(f!==void 0)throw new Error(`Duplicate discriminator value "${String(f)}"`);n.set(f,null)}else n.set(f,r)}return n}
const Sr=Z("$ZodDiscriminatedUnion",(t,n)=>{n.inclusive=!1,Ko.init(t,n);const r=t._zod.parse;ie(t,"propValues",f=>{const p={};
let b=0;for(const $ of f.def.options){const L=$._zod.propValues;if(!L||Object.keys(L).length===0)throw new Error(`Invali\
d discriminated union option at index "${f.def.options.indexOf($)}"`);L[f.def.discriminator]?.has(void 0)&&b++;for(const[
I,G]of Object.entries(L)){Object.prototype.hasOwnProperty.call(p,I)||V(p,I,new Set);for(const _ of G)p[I].add(_)}}return!f.
def.unionFallback&&b>1&&p[f.def.discriminator]?.delete(void 0),p}),n.options.forEach((f,p)=>{const b=ne(f._zod.def);if(b&&
!Object.prototype.hasOwnProperty.call(b,n.discriminator))throw new Error(`Invalid discriminated union option at index "${p}\
"`)});const a=x(()=>wr(n));t._zod.parse=(f,p)=>{const b=f.value;if(!J(b))return f.issues.push({code:"invalid_type",expected:"\
object",input:b,inst:t}),f;const $=b?.[n.discriminator],L=a.value.get($);return L&&($!==void 0||p.direction!=="backward")?
L._zod.run(f,p):n.unionFallback||p.direction==="backward"?r(f,p):(f.issues.push({code:"invalid_union",errors:[],note:"No\
 matching discriminator",discriminator:n.discriminator,options:Array.from(a.value.keys()).filter(I=>a.value.get(I)!==null),
input:b,path:[n.discriminator],inst:t}),f)}}),Yo=Z("$ZodIntersection",(t,n)=>{ge.init(t,n),t._zod.parse=(r,a)=>{const f=r.
value,p=n.left._zod.run({value:f,issues:[]},a),b=n.right._zod.run({value:f,issues:[]},a);return p instanceof Promise||b instanceof
Promise?Promise.all([p,b]).then(([$,L])=>Xo(r,$,L)):Xo(r,p,b)}});function Dn(t,n){if(t===n)return{valid:!0,data:t};if(t instanceof
Date&&n instanceof Date&&+t==+n)return{valid:!0,data:t};if(le(t)&&le(n)){const r=Object.keys(n),a=Object.keys(t).filter(
p=>r.indexOf(p)!==-1),f={...t,...n};Object.prototype.hasOwnProperty.call(f,"__proto__")&&delete f.__proto__;for(const p of a){
if(p==="__proto__")continue;const b=Dn(t[p],n[p]);if(!b.valid)return{valid:!1,mergeErrorPath:[p,...b.mergeErrorPath]};f[p]=
b.data}return{valid:!0,data:f}}if(Array.isArray(t)&&Array.isArray(n)){if(t.length!==n.length)return{valid:!1,mergeErrorPath:[]};
const r=[];for(let a=0;a<t.length;a++){const f=t[a],p=n[a],b=Dn(f,p);if(!b.valid)return{valid:!1,mergeErrorPath:[a,...b.
mergeErrorPath]};r.push(b.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Xo(t,n,r){const a=new Map;
let f;const p=new Map,b=(I,G)=>{let _;if(I.code==="unrecognized_keys"&&!I.path?.length)f??(f=I),_=I.keys;else if(I.code===
"invalid_key"&&I.origin==="record"&&I.path?.length===1){const W=String(I.path[0]);p.has(W)||p.set(W,I),_=[W]}else return!1;
for(const W of _)a.has(W)||a.set(W,{}),a.get(W)[G]=!0;return!0};for(const I of n.issues)b(I,"l")||t.issues.push(I);for(const I of r.
issues)b(I,"r")||t.issues.push(I);const $=[...a].filter(([,I])=>I.l&&I.r).map(([I])=>I);if($.length){const I=f?$.filter(
G=>f.keys.includes(G)):[];I.length&&t.issues.push({...f,keys:I});for(const G of $)!I.includes(G)&&p.has(G)&&t.issues.push(
p.get(G))}const L=Dn(n.value,r.value);if(!L.valid){if(je(t))return t;throw new Error(`Unmergable intersection. Error pat\
h: ${JSON.stringify(L.mergeErrorPath)}`)}return t.value=L.data,t}const Oo=Z("$ZodEnum",(t,n)=>{ge.init(t,n);const r=R(n.
entries),a=new Set(r);t._zod.values=a,ie(t,"pattern",f=>{const p=R(f.def.entries).filter(b=>Oe.has(typeof b));return new RegExp(
p.length?`^(${p.map(b=>C(b.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(f,p)=>{const b=f.value;return a.has(
b)||f.issues.push({code:"invalid_value",values:r,input:b,inst:t}),f}}),Qo=Z("$ZodLiteral",(t,n)=>{ge.init(t,n);const r=new Set(
n.values);t._zod.values=r,ie(t,"pattern",a=>{const f=a.def.values;return new RegExp(f.length?`^(${f.map(p=>typeof p=="st\
ring"?C(p):p?C(p.toString()):String(p)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(a,f)=>{const p=a.value;return r.has(
p)||a.issues.push({code:"invalid_value",values:n.values,input:p,inst:t}),a}}),zr=Z("$ZodTransform",(t,n)=>{ge.init(t,n),
t._zod.optin="optional",Ve.memoizer?.guard(t),t._zod.parse=(r,a)=>{if(a.direction==="backward")throw new eo(t.constructor.
name);const f=n.transform(r.value,r);if(a.async)return(f instanceof Promise?f:Promise.resolve(f)).then(p=>(r.value=p,r));
if(f instanceof Promise)throw new _e;return r.value=f,r}});function Eo(t,n){return t.value=n.issues.length?void 0:n.value,
t}const Ao=Z("$ZodOptional",(t,n)=>{ge.init(t,n),ie(t,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"o\
ptional"),t._zod.optout="optional",ie(t,"values",r=>{const a=r.def.innerType._zod.values;return a?new Set([...a,void 0]):
void 0}),ie(t,"pattern",r=>{const a=r.def.innerType._zod.pattern;return a?new RegExp(`^(${te(a.source)})?$`):void 0}),t.
_zod.parse=(r,a)=>{if(r.value===void 0){if(n.innerType._zod.optin!=="defaulted")return r;const f=n.innerType._zod.run({value:r.
value,issues:[]},a);return f instanceof Promise?f.then(p=>Eo(r,p)):Eo(r,f)}return n.innerType._zod.run(r,a)}}),Or=Z("$Zo\
dExactOptional",(t,n)=>{Ao.init(t,n),ie(t,"values",r=>r.def.innerType._zod.values),ie(t,"pattern",r=>r.def.innerType._zod.
pattern),t._zod.parse=(r,a)=>n.innerType._zod.run(r,a)}),qo=Z("$ZodNullable",(t,n)=>{ge.init(t,n),ie(t,"optin",r=>r.def.
innerType._zod.optin),ie(t,"optout",r=>r.def.innerType._zod.optout),ie(t,"pattern",r=>{const a=r.def.innerType._zod.pattern;
return a?new RegExp(`^(${te(a.source)}|null)$`):void 0}),ie(t,"values",r=>r.def.innerType._zod.values?new Set([...r.def.
innerType._zod.values,null]):void 0),t._zod.parse=(r,a)=>r.value===null?r:n.innerType._zod.run(r,a)}),Er=Z("$ZodDefault",
(t,n)=>{ge.init(t,n),t._zod.optin="defaulted",ie(t,"values",r=>r.def.innerType._zod.values),t._zod.parse=(r,a)=>{if(a.direction===
"backward")return n.innerType._zod.run(r,a);if(r.value===void 0)return r.value=n.defaultValue,r;const f=n.innerType._zod.
run(r,a);return f instanceof Promise?f.then(p=>_o(p,n)):_o(f,n)}});function _o(t,n){return t.value===void 0&&(t.value=n.
defaultValue),t}const Mn=Z("$ZodPrefault",(t,n)=>{ge.init(t,n),t._zod.optin="defaulted",ie(t,"values",r=>r.def.innerType.
_zod.values),t._zod.parse=(r,a)=>(a.direction==="backward"||r.value===void 0&&(r.value=n.defaultValue),n.innerType._zod.
run(r,a))}),Rt=Z("$ZodNonOptional",(t,n)=>{ge.init(t,n),ie(t,"values",r=>{const a=r.def.innerType._zod.values;return a?new Set(
[...a].filter(f=>f!==void 0)):void 0}),t._zod.parse=(r,a)=>{const f=n.innerType._zod.run(r,a);return f instanceof Promise?
f.then(p=>er(p,t)):er(f,t)}});function er(t,n){return!t.issues.length&&t.value===void 0&&t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:t.value,inst:n}),t}function Fn(t,n,r,a){return n.issues.length?(t.value=r.catchValue({...n,
value:t.value,error:{issues:n.issues.map(f=>Qe(f,a,et()))},input:t.value}),t):(t.value=n.value,n.memo&&(t.memo=!0),t)}const Ar=Z(
"$ZodCatch",(t,n)=>{ge.init(t,n),ie(t,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ie(t,"\
optout",r=>r.def.innerType._zod.optout),ie(t,"values",r=>r.def.innerType._zod.values),t._zod.parse=(r,a)=>{if(a.direction===
"backward")return n.innerType._zod.run(r,a);const f=n.innerType._zod.run({value:r.value,issues:[]},a);return f instanceof
Promise?f.then(p=>Fn(r,p,n,a)):Fn(r,f,n,a)}}),kr=Z("$ZodPipe",(t,n)=>{ge.init(t,n),ie(t,"values",r=>r.def.in._zod.values),
ie(t,"optin",r=>r.def.in._zod.optin),ie(t,"optout",r=>r.def.out._zod.optout),ie(t,"propValues",r=>r.def.in._zod.propValues),
t._zod.parse=(r,a)=>{if(a.direction==="backward"){const p=n.out._zod.run(r,a);return p instanceof Promise?p.then(b=>Bn(b,
n.in,a)):Bn(p,n.in,a)}const f=n.in._zod.run(r,a);return f instanceof Promise?f.then(p=>Bn(p,n.out,a)):Bn(f,n.out,a)}});function Bn(t,n,r){
return t.issues.some(a=>a.code!=="unrecognized_keys")?(t.aborted=!0,t):n._zod.run({value:t.value,issues:t.issues},r)}const Tr=Z(
"$ZodReadonly",(t,n)=>{ge.init(t,n),ie(t,"propValues",r=>r.def.innerType._zod.propValues),ie(t,"values",r=>r.def.innerType.
_zod.values),ie(t,"optin",r=>r.def.innerType?._zod?.optin),ie(t,"optout",r=>r.def.innerType?._zod?.optout),t._zod.parse=
(r,a)=>{if(a.direction==="backward")return n.innerType._zod.run(r,a);const f=n.innerType._zod.run(r,a);return f instanceof
Promise?f.then(tr):tr(f)}});function tr(t){return t.memo||(t.value=Object.freeze(t.value)),t}const at=Z("$ZodCustom",(t,n)=>{
Ue.init(t,n),ge.init(t,n),t._zod.parse=(r,a)=>r,t._zod.check=r=>{const a=r.value,f=n.fn(a);if(f instanceof Promise)return f.
then(p=>nr(p,r,a,t));nr(f,r,a,t)}});function nr(t,n,r,a){if(!t){const f={code:"custom",input:r,inst:a,path:[...a._zod.def.
path??[]],continue:!a._zod.def.abort};a._zod.def.params&&(f.params=a._zod.def.params),n.issues.push(Ae(f))}}function or(t){
return t.checks&&(t.checks=[...t.checks]),t}function rr(t,n){return new t(or({type:"string",...P(n)}))}function Pr(t,n){
return new t({type:"string",format:"email",check:"string_format",abort:!1,...P(n)})}function Zr(t,n){return new t({type:"\
string",format:"guid",check:"string_format",abort:!1,...P(n)})}function Ir(t,n){return new t({type:"string",format:"uuid",
check:"string_format",abort:!1,...P(n)})}function ko(t,n){return new t({type:"string",format:"uuid",check:"string_format",
abort:!1,version:"v4",...P(n)})}function sr(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,
version:"v6",...P(n)})}function Nr(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v7",...P(n)})}function e(t,n){return new t({type:"string",format:"url",check:"string_format",abort:!1,...P(n)})}function o(t,n){
return new t({type:"string",format:"emoji",check:"string_format",abort:!1,...P(n)})}function s(t,n){return new t({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...P(n)})}function d(t,n){return new t({type:"string",format:"cui\
d",check:"string_format",abort:!1,...P(n)})}function l(t,n){return new t({type:"string",format:"cuid2",check:"string_for\
mat",abort:!1,...P(n)})}function h(t,n){return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...P(n)})}
function m(t,n){return new t({type:"string",format:"xid",check:"string_format",abort:!1,...P(n)})}function w(t,n){return new t(
{type:"string",format:"ksuid",check:"string_format",abort:!1,...P(n)})}function S(t,n){return new t({type:"string",format:"\
ipv4",check:"string_format",abort:!1,...P(n)})}function U(t,n){return new t({type:"string",format:"ipv6",check:"string_f\
ormat",abort:!1,...P(n)})}function oe(t,n){return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...P(
n)})}function q(t,n){return new t({type:"string",format:"cidrv6",check:"string_format",abort:!1,...P(n)})}function pe(t,n){
return new t({type:"string",format:"base64",check:"string_format",abort:!1,...P(n)})}function ve(t,n){return new t({type:"\
string",format:"base64url",check:"string_format",abort:!1,...P(n)})}function Pe(t,n){return new t({type:"string",format:"\
e164",check:"string_format",abort:!1,...P(n)})}function Ie(t,n){return new t({type:"string",format:"jwt",check:"string_f\
ormat",abort:!1,...P(n)})}function Jn(t,n){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,
local:!1,precision:null,...P(n)})}function Ct(t,n){return new t({type:"string",format:"date",check:"string_format",...P(
n)})}function Gr(t,n){return new t({type:"string",format:"time",check:"string_format",precision:null,...P(n)})}function Wr(t,n){
return new t({type:"string",format:"duration",check:"string_format",...P(n)})}function Hr(t,n){return new t(or({type:"nu\
mber",checks:[],...P(n)}))}function Kr(t,n){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",
...P(n)})}function Yr(t,n){return new t({type:"boolean",...P(n)})}function Xr(t){return new t({type:"unknown"})}function Ur(t,n){
return new t({type:"never",...P(n)})}function Qr(t,n){return new Gt({check:"less_than",...P(n),value:t,inclusive:!0})}function qr(t,n){
return new fo({check:"greater_than",...P(n),value:t,inclusive:!0})}function _r(t,n){return new Pn({check:"max_length",...P(
n),maximum:t})}function es(t,n){return new ho({check:"min_length",...P(n),minimum:t})}function ts(t,n){return new po({check:"\
length_equals",...P(n),length:t})}function ns(t,n){return new Pt({check:"string_format",format:"regex",...P(n),pattern:t})}
function os(t){return new Zn({check:"string_format",format:"lowercase",...P(t)})}function rs(t){return new mo({check:"st\
ring_format",format:"uppercase",...P(t)})}function ss(t,n){return new go({check:"string_format",format:"includes",...P(n),
includes:t})}function is(t,n){return new vo({check:"string_format",format:"starts_with",...P(n),prefix:t})}function as(t,n){
return new Ht({check:"string_format",format:"ends_with",...P(n),suffix:t})}function Vn(t){return new In({check:"overwrit\
e",tx:t})}function cs(t){return Vn(n=>n.normalize(t))}function us(){return Vn(t=>t.trim())}function ls(){return Vn(t=>t.
toLowerCase())}function fs(){return Vn(t=>t.toUpperCase())}function ds(){return Vn(t=>F(t))}function hs(t,n,r){return new t(
{type:"array",element:n,...P(r)})}function ps(t,n,r){return new t({type:"custom",check:"custom",fn:n,...P(r)})}function ms(t,n){
const r=gs(a=>(a.addIssue=f=>{if(typeof f=="string")a.issues.push(Ae(f,a.value,r._zod.def));else{const p=f;p.fatal&&(p.continue=
!1),p.code??(p.code="custom"),"input"in p||(p.input=a.value),p.inst??(p.inst=r),p.continue??(p.continue=!r._zod.def.abort),
a.issues.push(Ae(p))}},t(a.value,a)),n);return r}function gs(t,n){const r=new Ue({check:"custom",...P(n)});return r._zod.
check=t,r}const Xe=Z("ZodMiniType",(t,n)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");ge.init(t,
n),t.def=n,t.type=n.type},{get with(){return this.check},set with(t){Le(this,"with",t)},parse(t,n){return sn(this,t,n,{callee:this.
parse})},parseAsync(t,n){return an(this,t,n,{callee:this.parseAsync})},safeParse(t,n){return to(this,t,n)},safeParseAsync(t,n){
return cn(this,t,n)},check(...t){const n=this.def;return this.clone({...n,checks:[...n.checks??[],...t.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(t,n){return K(this,t,n)},brand(){return this},
register(t,n){return t.add(this,n),this},apply(t,...n){return n.length===0?t(this):t(this,...n)}}),xr=Z("ZodMiniString",
(t,n)=>{It.init(t,n),Xe.init(t,n)});function vs(t){return rr(xr,t)}const Lr=Z("ZodMiniStringFormat",(t,n)=>{c.init(t,n),
xr.init(t,n)}),bs=Z("ZodMiniURL",(t,n)=>{Re.init(t,n),Lr.init(t,n)});function ys(t){return e(bs,t)}const $s=Z("ZodMiniIP\
v4",(t,n)=>{jt.init(t,n),Lr.init(t,n)});function ws(t){return S($s,t)}const Dr=Z("ZodMiniNumber",(t,n)=>{Vo.init(t,n),Xe.
init(t,n)});function Ss(t){return Hr(Dr,t)}const zs=Z("ZodMiniNumberFormat",(t,n)=>{mr.init(t,n),Dr.init(t,n)});function Os(t){
return Kr(zs,t)}const Es=Z("ZodMiniBoolean",(t,n)=>{gr.init(t,n),Xe.init(t,n)});function As(t){return Yr(Es,t)}const ks=Z(
"ZodMiniNever",(t,n)=>{$o.init(t,n),Xe.init(t,n)});function Ts(t){return Ur(ks,t)}const Ps=Z("ZodMiniArray",(t,n)=>{Yt.init(
t,n),Xe.init(t,n)});function Zs(t,n){return new Ps({type:"array",element:t,...P(n)})}const Mr=Z("ZodMiniObject",(t,n)=>{
Wo.init(t,n),Xe.init(t,n),en(t,"shape",r=>r._zod.def.shape,!1)});function Is(t,n){const r={type:"object",shape:t??{},...P(
n)};return new Mr(r)}function Ns(t,n){return new Mr({type:"object",shape:t,catchall:Ts(),...P(n)})}const js=Z("ZodMiniDi\
scriminatedUnion",(t,n)=>{Sr.init(t,n),Xe.init(t,n)});function Rs(t,n,r){return new js({type:"union",options:n,discriminator:t,
...P(r)})}const Cs=Z("ZodMiniEnum",(t,n)=>{Oo.init(t,n),Xe.init(t,n),t.options=[...t._zod.values]});function Us(t,n){const r=Array.
isArray(t)?Object.fromEntries(t.map(a=>[a,a])):t;return new Cs({type:"enum",entries:r,...P(n)})}const xs=Z("ZodMiniLiter\
al",(t,n)=>{Qo.init(t,n),Xe.init(t,n)});function Ls(t,n){return new xs({type:"literal",values:Array.isArray(t)?t:[t],...P(
n)})}const Ds=Z("ZodMiniOptional",(t,n)=>{Ao.init(t,n),Xe.init(t,n)});function Ms(t){return new Ds({type:"optional",innerType:t})}
const Fs=Z("ZodMiniNullable",(t,n)=>{qo.init(t,n),Xe.init(t,n)});function Bs(t){return new Fs({type:"nullable",innerType:t})}}),
3903:((E,H,i)=>{i.d(H,{a:()=>z,i:()=>ne,n:()=>ee,r:()=>we,t:()=>X});var R=i(8669),j=i(1062);function B({region:F,asOf:Q,
rows:J,total:me}){const le=`${J.some(({monthly:ue})=>ue===void 0)?"at least ":""}${D(me)}`;return{title:`Monthly cost: ${le}\
 (list prices of ${F} as of ${Q}, without traffic)`,head:["part","how many","a month"],rows:[...J.map(({part:ue,count:Oe,
monthly:C})=>[ue,String(Oe),C===void 0?"no price known":D(C)]),["sum","",le]]}}const D=F=>`$${F.toFixed(2)}`,x=20,u=1e3,
te=5;function V(F,Q){return F?[`> **Root cause:** ${(0,j.s)((0,j.u)((0,R.t)(F),Math.max(u,Q.text)))}${F.remedy?`
>
> ${(0,j.s)(F.remedy)}`:""}`]:[]}function ne({headline:F,failure:Q,findings:J},me){return[...V(J.rootCause,me),...F?[(0,j.
s)((0,j.u)(F,Math.max(u,me.text)))]:[],...k(J),...Q?[A(N(Q,J.rootCause),me)]:[],...(J.pastes??[]).map(({title:le,text:ue})=>(0,j.
o)(le,(0,j.a)(ue,"json")))]}function k({refused:F=[],instances:Q}){return[...F.length>0?[`\u26D4 ${z(F)}`]:[],...Q?[Q]:[]].
map(J=>(0,j.s)((0,j.u)(J,u)))}const z=F=>`deploy would refuse to replace or delete ${F.join(", ")} unless allow-replacem\
ent names them`;function N(F,Q){if(!Q||F.message!==(0,R.t)(Q))return F;const[J=F.message,...me]=F.details.filter(le=>le!==
Q.remedy);return{...F,message:J,details:me}}function A({code:F,message:Q,details:J},me){const le=Math.max(u,me.text),ue=J.
slice(0,me.rows),Oe=ue.map(P=>`- ${(0,j.s)((0,j.u)(P,le))}`);ue.length<J.length&&Oe.push(`- \u2026 and ${J.length-ue.length}\
 more`);const C=Oe.join(`
`),K=Oe.length>te?(0,j.o)(`Details: ${J.length}`,C):C;return`**${(0,j.s)(F)}**: ${(0,j.s)((0,j.u)(Q,le))}${C&&`

${K}`}`}function X(F,Q){if(!F||F.length===0)return[];const[J,me]=[`Changes: ${(0,j.n)(F)}`,(0,j.t)(F,Q)],le=(0,j.i)(F).join(
", ");return[...le?[(0,j.s)(`\u26A0 Permissions or open ports change: ${(0,j.u)(le,u)}`)]:[],F.length>x?(0,j.o)(J,me):`#\
### ${(0,j.s)(J)}

${me}`]}function ee(F){if(!F)return[];const Q=B(F);return[(0,j.o)(Q.title,(0,j.l)(Q,200))]}function we(F,Q){if(!F||F.length===
0)return[];const J=F.slice(-Q.rows),me=J.map(Oe=>[Oe.Timestamp?.toISOString().slice(11,19)??"",...[Oe.ResourceStatus,Oe.
LogicalResourceId,Oe.ResourceType].map(C=>(0,j.s)(C??"")),(0,j.s)((0,j.u)(Oe.ResourceStatusReason??"",Q.text))]),le=(0,j.
d)(["time","status","logical id","type","reason"],me),ue=F.length-J.length;return[(0,j.o)(`Events of the operation: ${F.
length}`,`${ue>0?`${ue} earlier ones are left out

`:""}${le}`)]}}),5474:((E,H,i)=>{i.d(H,{n:()=>j,t:()=>R});const R=({lifecycle:x})=>x==="InService";function j(x){const u=x.
instances.filter(R);return[...u.length<x.size?[`${u.length} of ${x.size} instances are in service`]:[],...u.flatMap(B),...D(
x)]}function B({id:x,health:u,target:te,port:V}){return[...u==="Healthy"?[]:[`${x} is ${u||"of unknown health"} in its g\
roup`],...te==="healthy"?[]:[`${x} is ${te} behind the load balancer`],...V==="open"?[]:[`2408 of ${x} is ${V}`]]}function D({
cacheNodes:x,cacheSize:u,servers:te}){const V=te.join(" ")||"nothing";return[...x.length<u?[`${x.length} of ${u} cache n\
odes are available`]:[],...te.join(" ")===x.join(" ")?[]:[`memcached-servers lists ${V}, the cluster has ${x.join(" ")||
"nothing"}`]]}}),321:((E,H,i)=>{i.d(H,{a:()=>Ar,c:()=>Rt,d:()=>Co,f:()=>st,g:()=>k,h:()=>Gt,i:()=>kr,l:()=>Yo,m:()=>mo,n:()=>sr,
o:()=>Mn,p:()=>On,r:()=>Nr,s:()=>er,t:()=>ko,u:()=>qo});var R=i(2264),j=i(9065),B=i(7643),D=i(3951),x=i(6580),u=i(7811),
te=i(2739),V=i(979),ne=i(5474);const k={command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.\
240.0.0/16","vpc-id":"","public-subnet-ids":"","private-subnet-ids":"","availability-zones":"2",nat:"none","allowed-cidr\
s":"cloudflare","instance-type":"t3.medium","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcach\
ed-node-type":"cache.t4g.small","memcached-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","listen\
er-settings":"","map-file":"","elastic-ips":"false",tags:"","alarm-topic-arn":"","alarm-email":"","token-parameter":"","\
token-version":"","wave-size":"1",floor:"","canary-seconds":"20","max-token-age-days":"0",confirm:"","keep-token":"false",
"retain-resources":"","on-pull-request":"plan",drift:"false","on-failed-stack":"fail","skip-resources":"","allow-replace\
ment":"",wait:"true","service-role-arn":"","permissions-boundary":"","allowed-account-ids":"",comment:"auto","github-tok\
en":"${{ github.token }}"},z=Object.keys(k),N=e=>Object.hasOwn(k,e);function A(e){return z.map(o=>({declared:o,changes:X(
e,o)})).reduce((o,s)=>s.changes<o.changes?s:o).declared}function X(e,o){let s=Array.from({length:o.length+1},(d,l)=>l);for(const[
d,l]of[...e].entries()){const h=[d+1];for(const[m,w]of[...o].entries()){const S=(s[m]??0)+(l===w?0:1);h.push(Math.min(S,
(s[m+1]??0)+1,(h[m]??0)+1))}s=h}return s[o.length]??0}var ee=class extends Error{constructor(){super("Cannot parse a ref\
erence cycle that closes through a transform"),this.name="ZodCyclicError"}};const we="~memo",F=[];function Q(e){return e!==
null&&typeof e=="object"}function J(e){return e.map(o=>o.path?{...o,path:o.path.slice()}:{...o})}const me=new WeakMap,le=0,
ue=1,Oe=2;function C(e,o,s){const d=me.get(e);if(d!==void 0)return d?Oe:le;if(o.has(e))return Oe;o.add(e);let l=le;const h=U=>{
if(l!==Oe&&U?._zod){const oe=C(U,o,s);oe>l&&(l=oe)}},m=(U,oe)=>{let q=le;for(const pe of Reflect.ownKeys(U)){const ve=Object.
getOwnPropertyDescriptor(U,pe);if(oe&&!ve.enumerable)continue;const Pe=ve.get?ue:ve.value?._zod?C(ve.value,o,s):le;Pe>q&&
(q=Pe)}return q},w=U=>{U>l&&(l=U)},S=e._zod.def;switch(S.type){case"object":{const U=(0,u.Yn)(S);w(U?m(U,!0):ue),h(S.catchall);
break}case"array":h(S.element);break;case"tuple":for(const U of S.items)h(U);h(S.rest);break;case"record":case"map":h(S.
keyType),h(S.valueType);break;case"set":h(S.valueType);break;case"union":for(const U of S.options)h(U);break;case"inters\
ection":h(S.left),h(S.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"\
nonoptional":case"promise":case"success":h(S.innerType);break;case"pipe":h(S.in),h(S.out);break;case"function":h(S.input),
h(S.output);break;case"lazy":{const U=S._cachedInner??(s?e._zod.innerType:void 0);w(U?C(U,o,!1):ue);break}case"template_\
literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"voi\
d":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"cus\
tom":break;default:for(const U in S){const oe=Object.getOwnPropertyDescriptor(S,U);if(!oe||oe.get)continue;const q=oe.value;
if(!(!q||typeof q!="object")){if(q._zod)h(q);else if(Array.isArray(q))for(const pe of q)h(pe)}}}return o.delete(e),K(e,l)}
function K(e,o){return o!==ue&&me.set(e,o===Oe),o}function P(e,o){let s=e.buckets.get(o);return s||(s=new WeakMap,e.buckets.
set(o,s)),s}let ae;const fe=[],Ze={alloc(e,o,s){const d=ae;if(!d)return s;ae=void 0;const l={value:s,issues:null};return d.
set(o.value,l),fe.push(l),s},guard(e){var o;(o=e._zod).deferred??(o.deferred=[]),e._zod.deferred.push(()=>{const s=e._zod.
parse,d=(l,h)=>{if(h.direction!=="backward"&&ut(h,l.value))throw new ee;return s(l,h)};e._zod.parse=d,e._zod.run===s&&(e.
_zod.run=d)})},attach(e){var o;let s,d=!1,l,h;(o=e._zod).deferred??(o.deferred=[]),e._zod.deferred.push(()=>{const m=e._zod.
parse,w=(S,U)=>{if(s===void 0){const Ct=C(e,new Set,!1);if(Ct===le)return e._zod.parse=m,e._zod.run===w&&(e._zod.run=m),
m(S,U);Ct===Oe||d?s=!0:d=!0}const oe=S.value;if(!Q(oe))return m(S,U);let q=U[we];q||(q={buckets:new WeakMap,backEdges:void 0},
U[we]=q);let pe;l===U?pe=h:(pe=P(q,e),l=U,h=pe);const ve=pe.get(oe);if(ve)return S.value=ve.value,ve.issues?ve.issues.length&&
S.issues.push(...J(ve.issues)):(S.memo=!0,q.backEdges??(q.backEdges=new WeakSet),q.backEdges.add(ve.value)),S;ae=pe;const Pe=fe.
length,Ie=m(S,U);ae=void 0;const Jn=fe.length>Pe?fe.pop():void 0;return Ie instanceof Promise?Ie.then(Ct=>(Jn&&(Jn.issues=
Ct.issues.length?J(Ct.issues):F),Ct)):(Jn&&(Jn.issues=Ie.issues.length?J(Ie.issues):F),Ie)};e._zod.parse=w,e._zod.run===
m&&(e._zod.run=w)})}};function ze(){return Ze}function ut(e,o){const s=e[we]?.backEdges;return s!==void 0&&Q(o)&&s.has(o)}
const lt=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",
verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function o(h){return e[h]??null}const s={
regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",
guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"\
IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 nu\
mber",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},d={
nan:"NaN"};function l(h,m){return h==="number"&&typeof m=="number"&&!Number.isFinite(m)?String(m):d[h]??h}return h=>{switch(h.
code){case"invalid_type":return`Invalid input: expected ${l(h.expected)}, received ${l((0,u.Kn)(h.input),h.input)}`;case"\
invalid_value":return h.values.length===1?`Invalid input: expected ${(0,u.$n)(h.values[0])}`:`Invalid option: expected o\
ne of ${(0,u.zn)(h.values,"|")}`;case"too_big":{const m=h.exact?"exactly ":h.inclusive?"<=":"<",w=o(h.origin);return w?`\
Too big: expected ${h.origin??"value"} to have ${m}${h.maximum.toString()} ${w.unit??"elements"}`:`Too big: expected ${h.
origin??"value"} to be ${m}${h.maximum.toString()}`}case"too_small":{const m=h.exact?"exactly ":h.inclusive?">=":">",w=o(
h.origin);return w?`Too small: expected ${h.origin} to have ${m}${h.minimum.toString()} ${w.unit}`:`Too small: expected ${h.
origin} to be ${m}${h.minimum.toString()}`}case"invalid_format":{const m=h;return m.format==="starts_with"?`Invalid stri\
ng: must start with "${m.prefix}"`:m.format==="ends_with"?`Invalid string: must end with "${m.suffix}"`:m.format==="incl\
udes"?`Invalid string: must include "${m.includes}"`:m.format==="regex"?`Invalid string: must match pattern ${m.pattern}`:
`Invalid ${s[m.format]??h.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${h.divisor}`;case"\
unrecognized_keys":return`Unrecognized key${h.keys.length>1?"s":""}: ${(0,u.zn)(h.keys,", ")}`;case"invalid_key":return`\
Invalid key in ${h.origin}`;case"invalid_union":return h.options&&Array.isArray(h.options)&&h.options.length>0?`Invalid \
discriminator value. Expected ${h.options.map(m=>`'${m}'`).join(" | ")}`:h.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${h.origin}`;default:return"Invalid input"}}};
function Xt(){return{localeError:lt()}}var yt,Gn=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...o){
const s=o[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in s&&this._idmap.set(s.id,e),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(e){const o=this._map.get(e);return o&&typeof o=="object"&&"id"in o&&this.
_idmap.delete(o.id),this._map.delete(e),this}get(e){const o=e._zod.parent;if(o){const s={...this.get(o)??{}};delete s.id;
const d={...s,...this._map.get(e)};return Object.keys(d).length?d:void 0}return this._map.get(e)}has(e){return this._map.
has(e)}};function To(){return new Gn}(yt=globalThis).__zod_globalRegistry??(yt.__zod_globalRegistry=To());const $t=globalThis.
__zod_globalRegistry;function wt(e,...o){for(const s of o)for(const d of Reflect.ownKeys(s))Object.prototype.propertyIsEnumerable.
call(s,d)&&(0,u.An)(e,d,s[d]);return e}function Wn(e){let o=e?.target??"draft-2020-12";return o==="draft-4"&&(o="draft-0\
4"),o==="draft-7"&&(o="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??$t,target:o,unrepresentable:e?.
unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,
sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??
void 0}}function je(e,o,s,d,l){const h=typeof o.unrepresentable=="function"?o.unrepresentable({zodSchema:e,path:d.path,message:l}):
o.unrepresentable;if(h==="any")return!1;if(h===void 0||h==="throw")throw new Error(l);return Object.assign(s,h),!0}function Te(e,o,s={
path:[],schemaPath:[]}){var d;const l=e._zod.def,h=o.seen.get(e);if(h)return h.count++,s.schemaPath.includes(e)&&(h.cycle=
s.path),h.schema;const m={schema:{},count:1,cycle:void 0,path:s.path};o.seen.set(e,m),o.sharedDefsExtractedFor=void 0,o.
sharedEmitDoneFor=void 0;const w=e._zod.toJSONSchema?.();if(w)m.schema=w;else{const U={...s,schemaPath:[...s.schemaPath,
e],path:s.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(o,m.schema,U);else{const q=m.schema,pe=o.processors[l.
type];if(!pe)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${l.type}`);pe(e,o,q,U)}const oe=e._zod.
parent;oe&&(m.ref||(m.ref=oe),Te(oe,o,U),o.seen.get(oe).isParent=!0)}const S=o.metadataRegistry.get(e);return S&&wt(m.schema,
S),o.io==="input"&&Ae(e)&&(delete m.schema.examples,delete m.schema.default),o.io==="input"&&"_prefault"in m.schema&&((d=
m.schema).default??(d.default=m.schema._prefault)),delete m.schema._prefault,o.seen.get(e).schema}function Qt(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function ft(e,o){const s=e.seen.get(o);if(!s)throw new Error("Unprocessed schema.\
 This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const d=new Map;for(const m of e.seen.
entries()){const w=e.metadataRegistry.get(m[0])?.id;if(w){const S=d.get(w);if(S&&S!==m[0])throw new Error(`Duplicate sch\
ema id "${w}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted toge\
ther.`);d.set(w,m[0])}}const l=m=>{const w=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const q=e.external.
registry.get(m[0])?.id,pe=e.external.uri??(Pe=>Pe);if(q)return{ref:pe(q)};const ve=m[1].defId??m[1].schema.id??`schema${e.
counter++}`;return m[1].defId=ve,{defId:ve,ref:`${pe("__shared")}#/${w}/${Qt(ve)}`}}const S="#",U=`${S}/${w}/`;if(m[1]===
s&&!m[1].schema.id)return{ref:S};const oe=m[1].schema.id??`__schema${e.counter++}`;return{defId:oe,ref:U+Qt(oe)}},h=m=>{
if(m[1].schema.$ref)return;const w=m[1],{ref:S,defId:U}=l(m);w.def={...w.schema},U&&(w.defId=U);const oe=w.schema;for(const q in oe)
delete oe[q];oe.$ref=S};if(e.cycles==="throw")for(const m of e.seen.entries()){const w=m[1];if(w.cycle)throw new Error(`\
Cycle detected: #/${w.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const m of e.seen.entries()){const w=m[1];
if(o===m[0]){h(m);continue}if(e.external){const S=e.external.registry.get(m[0])?.id;if(o!==m[0]&&S){h(m);continue}}if(e.
metadataRegistry.get(m[0])?.id){h(m);continue}if(w.cycle){h(m);continue}w.count>1&&e.reused==="ref"&&h(m)}e.external&&(e.
sharedDefsExtractedFor=e.external)}function qt(e){const o=e.anyOf;if(!Array.isArray(o)||o.length===0||e.type!==void 0)return;
const s=[];for(const d of o){if(!d||typeof d!="object")return;qt(d);const l=Object.keys(d);if(l.length!==1||l[0]!=="type")
return;const h=d.type;for(const m of Array.isArray(h)?h:[h]){if(typeof m!="string")return;s.includes(m)||s.push(m)}}delete e.
anyOf,e.type=s.length===1?s[0]:s}const Ut=new Set(["type","properties","required","additionalProperties"]),Qe=["oneOf","\
anyOf"];function Hn(e){const o=e.additionalProperties;return o===void 0||o===!1||typeof o!="object"||o===null?null:Object.
keys(o).length?o:null}function St(e){const o=[];for(const h of e){if(typeof h!="object"||h.type!=="object")return null;for(const m in h)
if(!Ut.has(m))return null;o.push(h)}const s={},d=new Set;for(const h of o){for(const m in h.properties){if(Object.prototype.
hasOwnProperty.call(s,m))continue;const w=[];for(const U of o){const oe=U.properties?.[m]??Hn(U);oe!=null&&(w.some(q=>JSON.
stringify(q)===JSON.stringify(oe))||w.push(oe))}const S=w.length===1?w[0]:St(w)??{allOf:w};(0,u.An)(s,m,S)}for(const m of h.
required??[])d.add(m)}const l={type:"object",properties:s};if(d.size&&(l.required=[...d]),o.every(h=>h.additionalProperties===
!1))l.additionalProperties=!1;else{const h=[];for(const m of o){const w=Hn(m);w&&!h.some(S=>JSON.stringify(S)===JSON.stringify(
w))&&h.push(w)}h.length===1?l.additionalProperties=h[0]:h.length>1&&(l.additionalProperties={allOf:h})}return l}function _t(e){
const o=e.allOf;if(!Array.isArray(o)||o.length<2)return;for(const l of Ut)if(l in e)return;const s=o.filter(l=>Qe.some(h=>Array.
isArray(l[h])));let d=null;if(!s.length)d=St(o);else{const l=s[0],h=Qe.find(S=>Array.isArray(l[S]));if(Object.keys(l).length!==
1)return;const m=o.filter(S=>S!==l),w=l[h].map(S=>St([...m,S]));if(w.some(S=>!S))return;d={[h]:w}}d&&(delete e.allOf,wt(
e,d))}function Kn(e,o){const s=e.seen.get(o);if(!s)throw new Error("Unprocessed schema. This is a bug in Zod.");const d=w=>{
const S=e.seen.get(w);if(S.ref===null)return;const U=S.def??S.schema,oe={...U},q=S.ref;if(S.ref=null,q){d(q);const ve=e.
seen.get(q),Pe=ve.schema;if(Pe.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(U.allOf=U.
allOf??[],U.allOf.push(Pe)):wt(U,Pe),wt(U,oe),w._zod.parent===q)for(const Ie in U)Ie==="$ref"||Ie==="allOf"||Ie in oe||delete U[Ie];
if(Pe.$ref&&ve.def)for(const Ie in U)Ie==="$ref"||Ie==="allOf"||Ie in ve.def&&JSON.stringify(U[Ie])===JSON.stringify(ve.
def[Ie])&&delete U[Ie]}const pe=w._zod.parent;if(pe&&pe!==q){d(pe);const ve=e.seen.get(pe);if(ve?.schema.$ref&&(U.$ref=ve.
schema.$ref,ve.def))for(const Pe in U)Pe==="$ref"||Pe==="allOf"||Pe in ve.def&&JSON.stringify(U[Pe])===JSON.stringify(ve.
def[Pe])&&delete U[Pe]}e.override({zodSchema:w,jsonSchema:U,path:S.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const w of[...e.seen.entries()].reverse())d(w[0]);if(e.target!=="openapi-3.0")for(const w of e.seen.entries())qt(w[1].
def??w[1].schema);for(const w of e.deferred)w();if(e.intersections.length){const w=new Map;for(const S of e.seen.values())
for(const U of[S.schema,S.def]){const oe=U?.allOf;if(!Array.isArray(oe))continue;const q=w.get(oe);q?q.push(U):w.set(oe,
[U])}for(const S of e.intersections)for(const U of w.get(S)??[])_t(U)}}const l={};if(e.target==="draft-2020-12"?l.$schema=
"https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?l.$schema="http://json-schema.org/draft-07/schema#":
e.target==="draft-04"?l.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const w=e.external.registry.
get(o)?.id;if(!w)throw new Error("Schema is missing an `id` property");l.$id=e.external.uri(w)}wt(l,s.defId?s.schema:s.def??
s.schema);const h=e.metadataRegistry.get(o)?.id;h!==void 0&&l.id===h&&delete l.id;const m=e.external?.defs??{};if(!e.external||
e.sharedEmitDoneFor!==e.external)for(const w of e.seen.entries()){const S=w[1];S.def&&S.defId&&(S.def.id===S.defId&&delete S.
def.id,(0,u.An)(m,S.defId,S.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(m).length>0&&(e.target===
"draft-2020-12"?l.$defs=m:l.definitions=m);try{const w=JSON.parse(JSON.stringify(l));return Object.defineProperty(w,"~st\
andard",{value:{...o["~standard"],jsonSchema:{input:Le(o,"input",e.processors),output:Le(o,"output",e.processors)}},enumerable:!1,
writable:!1}),w}catch{throw new Error("Error converting schema to JSON.")}}function Ae(e,o){const s=o??{seen:new Set};if(s.
seen.has(e))return!1;s.seen.add(e);const d=e._zod.def;if(d.type==="transform")return!0;if(d.type==="array")return Ae(d.element,
s);if(d.type==="set")return Ae(d.valueType,s);if(d.type==="lazy")return Ae(d.getter(),s);if(d.type==="promise"||d.type===
"optional"||d.type==="nonoptional"||d.type==="nullable"||d.type==="readonly"||d.type==="default"||d.type==="prefault"||d.
type==="catch")return Ae(d.innerType,s);if(d.type==="intersection")return Ae(d.left,s)||Ae(d.right,s);if(d.type==="recor\
d"||d.type==="map")return Ae(d.keyType,s)||Ae(d.valueType,s);if(d.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:
Ae(d.in,s)||Ae(d.out,s);if(d.type==="object"){for(const l in d.shape)if(Ae(d.shape[l],s))return!0;return!1}if(d.type==="\
union"){for(const l of d.options)if(Ae(l,s))return!0;return!1}if(d.type==="tuple"){for(const l of d.items)if(Ae(l,s))return!0;
return!!(d.rest&&Ae(d.rest,s))}return!1}const Po=(e,o={})=>s=>{const d=Wn({...s,processors:o});return Te(e,d),ft(d,e),Kn(
d,e)},Le=(e,o,s={})=>d=>{const{libraryOptions:l,target:h}=d??{},m=Wn({...l??{},target:h,io:o,processors:s});return Te(e,
m),ft(m,e),Kn(m,e)},qe=(e,o,s)=>{(e[o]===void 0||s>e[o])&&(e[o]=s)},dt=(e,o,s)=>{(e[o]===void 0||s<e[o])&&(e[o]=s)},Yn=(e,o)=>{
qe(e,"minimum",o),dt(e,"maximum",o)},Xn=(e,o)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(o)||e.multipleOf.push(
o)},xt=(e,o)=>{e.patterns??(e.patterns=new Set),e.patterns.add(o)},Je=(e,o)=>{e.mime=e.mime?e.mime.filter(s=>o.includes(
s)):[...o]},Qn=(e,o)=>{e.format=o,o.includes("int")&&(e.isInt=!0)},ie=(e,o)=>qe(e,"minimum",o.minimum),en=(e,o)=>dt(e,"m\
aximum",o.maximum),qn=e=>(o,s)=>{Qn(o,s.format);const[d,l]=e[s.format];qe(o,"minimum",d),dt(o,"maximum",l)},Zo={greater_than:(e,o)=>qe(
e,o.inclusive?"minimum":"exclusiveMinimum",o.value),less_than:(e,o)=>dt(e,o.inclusive?"maximum":"exclusiveMaximum",o.value),
multiple_of:(e,o)=>Xn(e,o.value),number_format:qn(u.kn),bigint_format:qn(u.On),min_length:ie,max_length:en,length_equals:(e,o)=>Yn(
e,o.length),min_size:ie,max_size:en,size_equals:(e,o)=>Yn(e,o.size),string_format:(e,o)=>{Qn(e,o.format),o.pattern&&xt(e,
o.pattern),(o.format==="base64"||o.format==="base64url")&&(e.contentEncoding=o.format),(o.local||o.precision===-1)&&(e.laxFormat=
!0)},mime_type:(e,o)=>Je(e,o.mime)};function ht(e){const o={},s=e._zod.def,d=e._zod.traits.has("$ZodCheck")?[e,...s.checks??
[]]:s.checks??[];for(const h of d)Zo[h._zod.def.check]?.(o,h._zod.def);const l=e._zod.bag;l.minimum!==void 0&&qe(o,"mini\
mum",l.minimum),l.exclusiveMinimum!==void 0&&qe(o,"exclusiveMinimum",l.exclusiveMinimum),l.maximum!==void 0&&dt(o,"maxim\
um",l.maximum),l.exclusiveMaximum!==void 0&&dt(o,"exclusiveMaximum",l.exclusiveMaximum),l.multipleOf!==void 0&&Xn(o,l.multipleOf),
l.format!==void 0&&(o.format??(o.format=l.format),l.format.includes("int")&&(o.isInt=!0)),l.mime&&Je(o,l.mime);for(const h of l.
patterns??[])xt(o,h);return o}const Io={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},tn=new Map(
[[u.tn,u.in],[u.nn,u.an]]),_n=e=>tn.get(e)??e,No=(e,o,s,d)=>{const l=s;l.type="string";const{minimum:h,maximum:m,format:w,
patterns:S,contentEncoding:U,laxFormat:oe}=ht(e);if(typeof h=="number"&&(l.minLength=h),typeof m=="number"&&(l.maxLength=
m),w&&(l.format=Io[w]??w,l.format===""&&delete l.format,(w==="time"||oe)&&delete l.format),U&&(l.contentEncoding=U),S&&S.
size>0){const q=[...S].map(_n);q.length===1?l.pattern=q[0].source:q.length>1&&(l.allOf=[...q.map(pe=>({...o.target==="dr\
aft-07"||o.target==="draft-04"||o.target==="openapi-3.0"?{type:"string"}:{},pattern:pe.source}))])}},Z=(e,o,s,d)=>{s.not=
{}},_e=(e,o,s,d)=>{const l=e._zod.def,h=(0,u.Fn)(l.entries);if(h.length===0){s.not={};return}h.every(m=>typeof m=="numbe\
r")&&(s.type="number"),h.every(m=>typeof m=="string")&&(s.type="string"),s.enum=h},eo=(e,o,s,d)=>{const l=e._zod.def;if(l.
values.length===0){s.not={};return}const h=[];for(const m of l.values)if(m===void 0){if(je(e,o,s,d,"Literal `undefined` \
cannot be represented in JSON Schema"))return}else if(typeof m=="bigint"){if(je(e,o,s,d,"BigInt literals cannot be repre\
sented in JSON Schema"))return;h.push(Number(m))}else h.push(m);if(h.length!==0)if(h.length===1){const m=h[0];s.type=m===
null?"null":typeof m,o.target==="draft-04"||o.target==="openapi-3.0"?s.enum=[m]:s.const=m}else h.every(m=>typeof m=="num\
ber")&&(s.type="number"),h.every(m=>typeof m=="string")&&(s.type="string"),h.every(m=>typeof m=="boolean")&&(s.type="boo\
lean"),h.every(m=>m===null)&&(s.type="null"),s.enum=h},Ve=(e,o,s,d)=>{je(e,o,s,d,"Custom types cannot be represented in \
JSON Schema")},et=(e,o,s,d)=>{je(e,o,s,d,"Transforms cannot be represented in JSON Schema")},jo=(e,o,s,d)=>{const l=s,h=e.
_zod.def,{minimum:m,maximum:w}=ht(e);typeof m=="number"&&(l.minItems=m),typeof w=="number"&&(l.maxItems=w),l.type="array",
l.items=Te(h.element,o,{...d,path:[...d.path,"items"]})};function nn(e){const o=e._zod.def;return o.type==="pipe"&&o.in.
_zod.traits.has("$ZodTransform")?nn(o.out):o.type==="catch"?nn(o.innerType):e._zod.optin}const Ro=(e,o,s,d)=>{const l=s,
h=e._zod.def,m=h.shape;if(Object.getOwnPropertySymbols(m).length&&je(e,o,l,d,"Symbol keys cannot be represented in JSON \
Schema"))return;l.type="object",l.properties={};for(const S in m)(0,u.An)(l.properties,S,Te(m[S],o,{...d,path:[...d.path,
"properties",S]}));const w=[];for(const S of Object.keys(m)){const U=h.shape[S];(o.io==="input"?nn(U)===void 0:U._zod.optout===
void 0)&&w.push(S)}w.length>0&&(l.required=w),h.catchall?._zod.def.type==="never"?l.additionalProperties=!1:h.catchall?h.
catchall&&(l.additionalProperties=Te(h.catchall,o,{...d,path:[...d.path,"additionalProperties"]})):o.io==="output"&&(l.additionalProperties=
!1)},tt=(e,o,s,d)=>{const l=e._zod.def,h=l.inclusive===!1,m=l.options.map((w,S)=>Te(w,o,{...d,path:[...d.path,h?"oneOf":
"anyOf",S]}));h?s.oneOf=m:s.anyOf=m},Lt=(e,o,s,d)=>{const l=e._zod.def,h=Te(l.left,o,{...d,path:[...d.path,"allOf",0]}),
m=Te(l.right,o,{...d,path:[...d.path,"allOf",1]}),w=U=>"allOf"in U&&Object.keys(U).length===1,S=[...w(h)?h.allOf:[h],...w(
m)?m.allOf:[m]];s.allOf=S,o.intersections.push(S)},zt=(e,o,s,d)=>{const l=e._zod.def,h=Te(l.innerType,o,d),m=o.seen.get(
e);o.target==="openapi-3.0"?(m.ref=l.innerType,s.nullable=!0):s.anyOf=[h,{type:"null"}]},Dt=(e,o,s,d)=>{const l=e._zod.def;
Te(l.innerType,o,d);const h=o.seen.get(e);h.ref=l.innerType},He=Symbol();function on(e,o,s,d,l){let h=!1;const m=JSON.stringify(
e,(w,S)=>typeof S!="bigint"?S:(h=!0,null));return h?(je(o,s,d,l,"BigInt defaults cannot be represented in JSON Schema"),
He):JSON.parse(m)}const rn=(e,o,s,d)=>{const l=e._zod.def;Te(l.innerType,o,d);const h=o.seen.get(e);h.ref=l.innerType;const m=on(
l.defaultValue,e,o,s,d);m!==He&&(s.default=m)},xe=(e,o,s,d)=>{const l=e._zod.def;Te(l.innerType,o,d);const h=o.seen.get(
e);if(h.ref=l.innerType,o.io!=="input")return;const m=on(l.defaultValue,e,o,s,d);m!==He&&(s._prefault=m)},pt=(e,o,s,d)=>{
const l=e._zod.def;Te(l.innerType,o,d);const h=o.seen.get(e);h.ref=l.innerType;let m;try{m=l.catchValue(void 0)}catch{je(
e,o,s,d,"Dynamic catch values are not supported in JSON Schema");return}s.default=m},Ot=(e,o,s,d)=>{const l=e._zod.def,h=l.
in._zod.traits.has("$ZodTransform"),m=o.io==="input"?h?l.out:l.in:l.out;Te(m,o,d);const w=o.seen.get(e);w.ref=m},sn=(e,o,s,d)=>{
const l=e._zod.def;Te(l.innerType,o,d);const h=o.seen.get(e);h.ref=l.innerType,s.readOnly=!0},Ge=(e,o,s,d)=>{const l=e._zod.
def;Te(l.innerType,o,d);const h=o.seen.get(e);h.ref=l.innerType},an=new WeakSet([Object.prototype,Error.prototype]);function We(e,o,s){
Object.defineProperty(e,o,{configurable:!0,enumerable:!1,get(){const d=s(this);return Object.defineProperty(this,o,{value:d,
configurable:!0,writable:!0}),d},set(d){Object.defineProperty(this,o,{value:d,configurable:!0,writable:!0})}})}const to=(e,o)=>{
u.bn.init(e,o),e.name="ZodError";const s=Object.getPrototypeOf(e);an.has(s)||(an.add(s),We(s,"format",d=>l=>(0,u.Sn)(d,l)),
We(s,"flatten",d=>l=>(0,u.xn)(d,l)),We(s,"addIssue",d=>l=>{d.issues.push(l),d.message=JSON.stringify(d.issues,u.Bn,2)}),
We(s,"addIssues",d=>l=>{d.issues.push(...l),d.message=JSON.stringify(d.issues,u.Bn,2)}),Object.defineProperty(s,"isEmpty",
{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Ce=(0,u.wn)("ZodError",to,void 0,{Parent:Error}),
mt=(0,u.un)(Ce),cn=(0,u.dn)(Ce),un=(0,u.gn)(Ce),ln=(0,u._n)(Ce),gt=(0,u.cn)(Ce),fn=(0,u.on)(Ce),no=(0,u.ln)(Ce),oo=(0,u.
sn)(Ce),dn=(0,u.mn)(Ce),ro=(0,u.fn)(Ce),hn=(0,u.hn)(Ce),Mt=(0,u.pn)(Ce);function pn(){u.Dn.localeError||(0,u.En)(Xt())}function Et(){
u.Dn.memoizer||(0,u.En)({memoizer:ze()})}const Se=(0,u.wn)("ZodType",(e,o)=>(pn(),u.Jt.init(e,o),e.def=o,e.type=o.type,e),
{check(...e){const o=this.def;return this.clone((0,u.Hn)(o,{checks:[...o.checks??[],...e.map(s=>typeof s=="function"?{_zod:{
check:s,def:{check:"custom"},onattach:[]}}:s)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,o){return(0,u.
jn)(this,e,o)},brand(){return this},register(e,o){return e.add(this,o),this},refine(e,o){return this.check(Ee(e,o))},superRefine(e,o){
return this.check(Re(e,o))},overwrite(e){return this.check((0,u.G)(e))},optional(){return In(this)},exactOptional(){return jn(
this)},nullable(){return Zt(this)},nullish(){return In(Zt(this))},nonoptional(e){return v(this,e)},array(){return st(this)},
or(e){return Pn([this,e])},and(e){return po(this,e)},transform(e){return M(this,vo(e))},default(e){return Kt(this,e)},prefault(e){
return c(this,e)},catch(e){return T(this,e)},pipe(e){return M(this,e)},readonly(){return re(this)},describe(e){const o=this.
clone();return $t.add(o,{description:e}),o},meta(...e){if(e.length===0)return $t.get(this);const o=this.clone();return $t.
add(o,e[0]),o},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...o){
return o.length===0?e(this):e(this,...o)},get"~standard"(){return(0,u.In)(this,"~standard",{...(0,u.rn)(this),jsonSchema:{
input:Le(this,"input"),output:Le(this,"output")}})},set"~standard"(e){(0,u.Gn)(this,"~standard",e)},parse:function e(o,s){
return mt(this,o,s,{callee:e})},parseAsync:async function e(o,s){return await cn(this,o,s,{callee:e})},safeParse(e,o){return un(
this,e,o)},async safeParseAsync(e,o){return ln(this,e,o)},get spa(){return this?.safeParseAsync},set spa(e){(0,u.Gn)(this,
"spa",e)},validate(e,o){return(0,u.vn)(this,e,o)},validateAsync(e,o){return(0,u.yn)(this,e,o)},encode:function e(o,s){return gt(
this,o,s,{callee:e})},decode:function e(o,s){return fn(this,o,s,{callee:e})},encodeAsync:async function e(o,s){return await no(
this,o,s,{callee:e})},decodeAsync:async function e(o,s){return await oo(this,o,s,{callee:e})},safeEncode(e,o){return dn(
this,e,o)},safeDecode(e,o){return ro(this,e,o)},async safeEncodeAsync(e,o){return hn(this,e,o)},async safeDecodeAsync(e,o){
return Mt(this,e,o)},toJSONSchema(e){return Po(this,{})(e)},get description(){return $t.get(this)?.description},get _def(){
return this._zod.def}}),mn=(0,u.wn)("_ZodString",(e,o)=>{u.Gt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>No(
e,s,d,l)},(0,u.Nn)({format:e=>ht(e).format??null,minLength:e=>ht(e).minimum??null,maxLength:e=>ht(e).maximum??null},{regex(...e){
return this.check((0,u.q)(...e))},includes(...e){return this.check((0,u.O)(...e))},startsWith(...e){return this.check((0,u.
Y)(...e))},endsWith(...e){return this.check((0,u.T)(...e))},min(...e){return this.check((0,u.V)(...e))},max(...e){return this.
check((0,u.B)(...e))},length(...e){return this.check((0,u.L)(...e))},nonempty(...e){return this.check((0,u.V)(1,...e))},
lowercase(e){return this.check((0,u.R)(e))},uppercase(e){return this.check((0,u.rt)(e))},trim(){return this.check((0,u.et)())},
normalize(...e){return this.check((0,u.W)(...e))},toLowerCase(){return this.check((0,u.Q)())},toUpperCase(){return this.
check((0,u.$)())},slugify(){return this.check((0,u.J)())}})),so=(0,u.wn)("ZodString",(e,o)=>{u.Gt.init(e,o),mn.init(e,o)},
{email(e){return this.check((0,u.C)(rt,e))},url(e){return this.check((0,u.it)(bn,e))},jwt(e){return this.check((0,u.F)(lo,
e))},emoji(e){return this.check((0,u.w)(yn,e))},guid(e){return this.check((0,u.D)(At,e))},uuid(e){return this.check((0,u.
at)(vt,e))},uuidv4(e){return this.check((0,u.ot)(vt,e))},uuidv6(e){return this.check((0,u.st)(vt,e))},uuidv7(e){return this.
check((0,u.ct)(vt,e))},nanoid(e){return this.check((0,u.H)($n,e))},cuid(e){return this.check((0,u.b)(wn,e))},cuid2(e){return this.
check((0,u.x)(io,e))},ulid(e){return this.check((0,u.tt)(ao,e))},base64(e){return this.check((0,u.g)(Tt,e))},base64url(e){
return this.check((0,u._)(An,e))},xid(e){return this.check((0,u.lt)(co,e))},ksuid(e){return this.check((0,u.I)(Sn,e))},ipv4(e){
return this.check((0,u.k)(uo,e))},ipv6(e){return this.check((0,u.A)(zn,e))},cidrv4(e){return this.check((0,u.v)(kt,e))},
cidrv6(e){return this.check((0,u.y)(En,e))},e164(e){return this.check((0,u.S)(kn,e))},datetime(e){return this.check((0,u.
M)(gn,e))},date(e){return this.check((0,u.j)(vn,e))},time(e){return this.check((0,u.P)(ot,e))},duration(e){return this.check(
(0,u.N)(Ft,e))}});function nt(e){return(0,u.X)(so,e)}const be=(0,u.wn)("ZodStringFormat",(e,o)=>{u.Kt.init(e,o),mn.init(
e,o)}),gn=(0,u.wn)("ZodISODateTime",(e,o)=>{u.kt.init(e,o),be.init(e,o)}),vn=(0,u.wn)("ZodISODate",(e,o)=>{u.Ot.init(e,o),
be.init(e,o)}),ot=(0,u.wn)("ZodISOTime",(e,o)=>{u.jt.init(e,o),be.init(e,o)}),Ft=(0,u.wn)("ZodISODuration",(e,o)=>{u.At.
init(e,o),be.init(e,o)}),rt=(0,u.wn)("ZodEmail",(e,o)=>{u.xt.init(e,o),be.init(e,o)}),At=(0,u.wn)("ZodGUID",(e,o)=>{u.Tt.
init(e,o),be.init(e,o)}),vt=(0,u.wn)("ZodUUID",(e,o)=>{u.Zt.init(e,o),be.init(e,o)}),bn=(0,u.wn)("ZodURL",(e,o)=>{u.Xt.init(
e,o),be.init(e,o)}),yn=(0,u.wn)("ZodEmoji",(e,o)=>{u.St.init(e,o),be.init(e,o)}),$n=(0,u.wn)("ZodNanoID",(e,o)=>{u.It.init(
e,o),be.init(e,o)}),wn=(0,u.wn)("ZodCUID",(e,o)=>{u.ht.init(e,o),be.init(e,o)}),io=(0,u.wn)("ZodCUID2",(e,o)=>{u.gt.init(
e,o),be.init(e,o)}),ao=(0,u.wn)("ZodULID",(e,o)=>{u.Yt.init(e,o),be.init(e,o)}),co=(0,u.wn)("ZodXID",(e,o)=>{u.en.init(e,
o),be.init(e,o)}),Sn=(0,u.wn)("ZodKSUID",(e,o)=>{u.Pt.init(e,o),be.init(e,o)}),uo=(0,u.wn)("ZodIPv4",(e,o)=>{u.Et.init(e,
o),be.init(e,o)}),zn=(0,u.wn)("ZodIPv6",(e,o)=>{u.Dt.init(e,o),be.init(e,o)}),kt=(0,u.wn)("ZodCIDRv4",(e,o)=>{u.pt.init(
e,o),be.init(e,o)});function On(e){return(0,u.v)(kt,e)}const En=(0,u.wn)("ZodCIDRv6",(e,o)=>{u.mt.init(e,o),be.init(e,o)}),
Tt=(0,u.wn)("ZodBase64",(e,o)=>{u.dt.init(e,o),be.init(e,o)}),An=(0,u.wn)("ZodBase64URL",(e,o)=>{u.ft.init(e,o),be.init(
e,o)}),kn=(0,u.wn)("ZodE164",(e,o)=>{u.bt.init(e,o),be.init(e,o)}),lo=(0,u.wn)("ZodJWT",(e,o)=>{u.Nt.init(e,o),be.init(e,
o)}),Bt=(0,u.wn)("ZodUnknown",(e,o)=>{u.$t.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>{}});function Tn(){return(0,u.
nt)(Bt)}const Jt=(0,u.wn)("ZodNever",(e,o)=>{u.Lt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>Z(e,s,d,l)});
function Vt(e){return(0,u.U)(Jt,e)}const Ue=(0,u.wn)("ZodArray",(e,o)=>{Et(),u.ut.init(e,o),Se.init(e,o),e._zod.processJSONSchema=
(s,d,l)=>jo(e,s,d,l),e.element=o.element},{min(e,o){return this.check((0,u.V)(e,o))},nonempty(e){return this.check((0,u.
V)(1,e))},max(e,o){return this.check((0,u.B)(e,o))},length(e,o){return this.check((0,u.L)(e,o))},unwrap(){return this.element}});
function st(e,o){return(0,u.h)(Ue,e,o)}const Ke=(0,u.wn)("ZodObject",(e,o)=>{Et(),u.Bt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=
(s,d,l)=>Ro(e,s,d,l),(0,u.Ln)(e,"shape",s=>s._zod.def.shape,!1)},{keyof(){return Pt(Object.keys(this._zod.def.shape))},catchall(e){
return this.clone((0,u.Hn)(this._zod.def,{catchall:e}))},passthrough(){return this.clone((0,u.Hn)(this._zod.def,{catchall:Tn()}))},
loose(){return this.clone((0,u.Hn)(this._zod.def,{catchall:Tn()}))},strict(){return this.clone((0,u.Hn)(this._zod.def,{catchall:Vt()}))},
strip(){return this.clone((0,u.Hn)(this._zod.def,{catchall:void 0}))},extend(e){return(0,u.Pn)(this,e)},safeExtend(e){return(0,u.
Zn)(this,e)},merge(e){return(0,u.Vn)(this,e)},pick(e){return(0,u.Jn)(this,e)},omit(e){return(0,u.Wn)(this,e)},partial(...e){
return(0,u.qn)(Ht,this,e[0])},exactPartial(...e){return(0,u.qn)(Nn,this,e[0],"exactPartial")},required(...e){return(0,u.
Xn)(g,this,e[0])}});function Gt(e,o){const s={type:"object",shape:e??{},...(0,u.Un)(o)};return new Ke(s)}function fo(e,o){
return new Ke({type:"object",shape:e,catchall:Vt(),...(0,u.Un)(o)})}const Wt=(0,u.wn)("ZodUnion",(e,o)=>{u.Qt.init(e,o),
Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>tt(e,s,d,l),e.options=o.options});function Pn(e,o){return new Wt({type:"u\
nion",options:e,...(0,u.Un)(o)})}const ho=(0,u.wn)("ZodIntersection",(e,o)=>{u.Mt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=
(s,d,l)=>Lt(e,s,d,l)});function po(e,o){return new ho({type:"intersection",left:e,right:o})}const it=(0,u.wn)("ZodEnum",
(e,o)=>{u.Ct.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(d,l,h)=>_e(e,d,l,h),e.enum=o.entries,e.options=[...e._zod.
values];const s=new Set(Object.keys(o.entries));e.extract=(d,l)=>{const h={};for(const m of d)if(s.has(m))h[m]=o.entries[m];else
throw new Error(`Key ${m} not found in enum`);return new it({...o,checks:[],...(0,u.Un)(l),entries:h})},e.exclude=(d,l)=>{
const h={...o.entries};for(const m of d)if(s.has(m))delete h[m];else throw new Error(`Key ${m} not found in enum`);return new it(
{...o,checks:[],...(0,u.Un)(l),entries:h})}});function Pt(e,o){const s=Array.isArray(e)?Object.fromEntries(e.map(d=>[d,d])):
e;return new it({type:"enum",entries:s,...(0,u.Un)(o)})}const Zn=(0,u.wn)("ZodLiteral",(e,o)=>{u.Ft.init(e,o),Se.init(e,
o),e._zod.processJSONSchema=(s,d,l)=>eo(e,s,d,l),e.values=new Set(o.values),Object.defineProperty(e,"value",{get(){if(o.
values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return o.values[0]}})});
function mo(e,o){return new Zn({type:"literal",values:Array.isArray(e)?e:[e],...(0,u.Un)(o)})}const go=(0,u.wn)("ZodTran\
sform",(e,o)=>{Et(),u.qt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>et(e,s,d,l),e._zod.parse=(s,d)=>{if(d.
direction==="backward")throw new u.Cn(e.constructor.name);s.addIssue=h=>{if(typeof h=="string")s.issues.push((0,u.Rn)(h,
s.value,o));else{const m=h;m.fatal&&(m.continue=!1),m.code??(m.code="custom"),"input"in m||(m.input=s.value),m.inst??(m.
inst=e),s.issues.push((0,u.Rn)(m))}};const l=o.transform(s.value,s);return l instanceof Promise?l.then(h=>(s.value=h,s)):
(s.value=l,s)}});function vo(e){return new go({type:"transform",transform:e})}const Ht=(0,u.wn)("ZodOptional",(e,o)=>{u.
Vt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>Ge(e,s,d,l),e.unwrap=()=>e._zod.def.innerType});function In(e){
return new Ht({type:"optional",innerType:e})}const Nn=(0,u.wn)("ZodExactOptional",(e,o)=>{u.wt.init(e,o),Se.init(e,o),e.
_zod.processJSONSchema=(s,d,l)=>Ge(e,s,d,l),e.unwrap=()=>e._zod.def.innerType});function jn(e){return new Nn({type:"opti\
onal",innerType:e})}const ge=(0,u.wn)("ZodNullable",(e,o)=>{u.zt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>zt(
e,s,d,l),e.unwrap=()=>e._zod.def.innerType});function Zt(e){return new ge({type:"nullable",innerType:e})}const Rn=(0,u.wn)(
"ZodDefault",(e,o)=>{u.yt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>rn(e,s,d,l),e.unwrap=()=>e._zod.def.innerType,
e.removeDefault=e.unwrap});function Kt(e,o){return new Rn({type:"default",innerType:e,get defaultValue(){return typeof o==
"function"?o():(0,u.Qn)(o)}})}const It=(0,u.wn)("ZodPrefault",(e,o)=>{u.Ut.init(e,o),Se.init(e,o),e._zod.processJSONSchema=
(s,d,l)=>xe(e,s,d,l),e.unwrap=()=>e._zod.def.innerType});function c(e,o){return new It({type:"prefault",innerType:e,get defaultValue(){
return typeof o=="function"?o():(0,u.Qn)(o)}})}const g=(0,u.wn)("ZodNonOptional",(e,o)=>{u.Rt.init(e,o),Se.init(e,o),e._zod.
processJSONSchema=(s,d,l)=>Dt(e,s,d,l),e.unwrap=()=>e._zod.def.innerType});function v(e,o){return new g({type:"nonoption\
al",innerType:e,...(0,u.Un)(o)})}const y=(0,u.wn)("ZodCatch",(e,o)=>{u._t.init(e,o),Se.init(e,o),e._zod.processJSONSchema=
(s,d,l)=>pt(e,s,d,l),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function T(e,o){return new y({type:"catc\
h",innerType:e,catchValue:typeof o=="function"?o:(0,u.Mn)(o)})}const O=(0,u.wn)("ZodPipe",(e,o)=>{u.Ht.init(e,o),Se.init(
e,o),e._zod.processJSONSchema=(s,d,l)=>Ot(e,s,d,l),e.in=o.in,e.out=o.out});function M(e,o){return new O({type:"pipe",in:e,
out:o})}const Y=(0,u.wn)("ZodReadonly",(e,o)=>{u.Wt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>sn(e,s,d,l),
e.unwrap=()=>e._zod.def.innerType});function re(e){return new Y({type:"readonly",innerType:e})}const ce=(0,u.wn)("ZodCus\
tom",(e,o)=>{u.vt.init(e,o),Se.init(e,o),e._zod.processJSONSchema=(s,d,l)=>Ve(e,s,d,l)});function Ee(e,o={}){return(0,u.
K)(ce,e,o)}function Re(e,o){return(0,u.Z)(e,o)}const Nt=te.t,Cn=["auto","true","false"],Co=["103.21.244.0/22","103.22.20\
0.0/22","103.31.4.0/22","104.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158.0.\
0/15","172.64.0.0/13","173.245.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],Uo=60;
function ar(e){if(e==="cloudflare")return Lo(Co.map(xo));const o=e.split(/[\s,]+/).filter(Boolean).map(xo);if(o.length>Uo)
throw new Error(`${o.length} ranges are more than the ${Uo} of a security group`);const s=(0,V.n)(o);if(s)throw new Error(
`"${(0,V.r)(s[0])}" and "${(0,V.r)(s[1])}" overlap`);return Lo(o)}function xo(e){const o=(0,V.a)(e);if(!o)throw new Error(
`"${e}" is no IPv4 range`);if(!(0,V.i)(o))throw new Error(`"${e}" does not begin at its range's first address ${(0,V.r)(
(0,V.t)(o))}`);return o}const Lo=e=>[...e].sort((o,s)=>o.base-s.base||o.prefix-s.prefix).map(V.r);function Me(e,o){return nt().
transform((s,d)=>{try{return e(s)}catch(l){return d.addIssue({code:"custom",message:`${(0,R.n)(l)}; use ${o}`}),u.Tn}})}
const Ye=e=>Pt(e,{error:({input:o})=>`"${o}" is not one of ${e.join(", ")}`}),De=(e,o)=>nt().refine(s=>e.test(s),{error:({
input:s})=>`"${s}" is not ${o}`});function Do(e,o,s,d=""){const l=/^\d{1,6}$/.test(e)?Number(e):NaN;if(l>=o&&l<=s)return l;
throw new Error(`"${e}" is out of range${l<o?d:""}`)}const jt=(e,o,s="")=>Me(d=>Do(d,e,o,s),`a whole number from ${e} to\
 ${o}`),cr=(e,o)=>Me(s=>s===""?void 0:Do(s,e,o),`a whole number from ${e} to ${o}, or nothing`),Un=Ye(["true","false","T\
rue","False","TRUE","FALSE"]),xn=(e,o)=>Me(s=>{const d=s.split(/[\s,]+/).filter(Boolean),l=d.find(h=>!e.test(h));if(l!==
void 0)throw new Error(`"${l}" is none`);return[...new Set(d)]},o),Mo=4096,Fo=Object.values(Nt.keys),ur=[...Nt.reload.keys,
...Nt.restartOnly].filter(e=>!Fo.includes(e));function Bo(e){const o=new Map;for(const l of e.split(`
`).map(h=>h.trim())){if(l===""||l.startsWith("#"))continue;const[,h="",m=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec(l)??[];if(!h)
throw new Error(`"${l}" is not key = value`);if(Fo.includes(h))throw new Error(`"${h}" is set by the stack itself`);if(!ur.
includes(h))throw new Error(`"${h}" is no setting of the listener`);const w=m.replace(/(^|\s+)#.*$/,"");if(w===""||/\{\{|[^ -~]/.
test(w))throw new Error(`"${l}" has no value, or one with {{ or characters beyond ASCII`);if(o.has(h))throw new Error(`"${h}\
" is there twice`);o.set(h,w)}const s=Object.fromEntries([...o].sort(([l],[h])=>l<h?-1:1)),{length:d}=JSON.stringify(s);
if(d>Mo)throw new Error(`${d} characters as JSON are more than the ${Mo} of a parameter`);return s}const bo=4096,lr=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function yo(e){const o=e.split(`
`).map(l=>l.trimEnd()),s=o.find(l=>!lr.test(l)||l.includes("{{"));if(s!==void 0)throw new Error(`"${s.trim()}" is not ho\
st=address`);const d=o.join(`
`);if(d.length>bo)throw new Error(`${d.length} characters are more than the ${bo} of a parameter`);return d}const fr=/^$|^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/,
dr=/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;function Jo(e){const o=e.split(/[,\s]+/).filter(Boolean).sort(),s=o.find(l=>!dr.
test(l));if(s!==void 0)throw new Error(`"${s}" is no id of a subnet`);const d=o.find((l,h)=>o[h-1]===l);if(d!==void 0)throw new Error(
`"${d}" is there twice`);if(o.length===1||o.length>4)throw new Error(`${o.length} subnets are out of range`);return o}function hr(e){
const{"public-subnet-ids":o,"private-subnet-ids":s}=e,d=(h,m)=>({path:[h],message:m});if(!e["vpc-id"]){const[h]=[...o.length>
0?["public"]:[],...s.length>0?["private"]:[]];return h?d("vpc-id",`${h}-subnet-ids are set without it; set the VPC that \
they lie in`):void 0}if(o.length===0)return d("public-subnet-ids","vpc-id is set without them; list 2 to 4");if(o.length!==
s.length)return d("private-subnet-ids",`${s.length} are set beside ${o.length} public ones; list one of each kind for ea\
ch zone`);const l=e["vpc-cidr"];if(l!==k["vpc-cidr"])return d("vpc-cidr",`"${l}" is of a VPC that the stack makes; leave\
 it out beside vpc-id`);if(e.nat!=="none")return d("nat",`"${e.nat}" is of a VPC that the stack makes; leave it out besi\
de vpc-id`);if(e["availability-zones"].names)return d("availability-zones","the subnets say which zones; leave it out be\
side vpc-id")}const pr=e=>e["vpc-id"]?{vpcId:e["vpc-id"],publicSubnetIds:e["public-subnet-ids"],privateSubnetIds:e["priv\
ate-subnet-ids"]}:void 0;(0,u.i)("kind",[(0,u.u)({kind:(0,u.s)("apt"),url:(0,u.m)({protocol:/^https?$/}),suites:(0,u.n)(
(0,u.p)()).check((0,u.V)(1)),component:(0,u.p)(),key:(0,u.m)({protocol:/^https?$/}),package:(0,u.p)()}),(0,u.u)({kind:(0,u.
s)("deb"),url:(0,u.m)({protocol:/^https?$/}),sha256:(0,u.p)().check((0,u.q)(/^[0-9a-f]{64}$/))}),(0,u.u)({kind:(0,u.s)("\
ami")})]);const Vo={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.clo\
udflare.com/pubkey.gpg",package:"railgun-stable"},mr="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [p\
ackage=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",gr="xenial",vr=/^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|198\.1[89](\.\d+){2})$/,
$o=8;function br(e,o){const s=Buffer.byteLength(JSON.stringify(e));if(s>512)throw new Error(`${s} bytes are more than th\
e 512 that user data has room for`);const[d="",...l]=e.split(/\s+/);switch(d){case"cloudflare":return Yt(l,[]),Vo;case"a\
mi":return Yt(l,[]),{kind:"ami"};case"apt":return yr(l,o);case"deb":return Go(l);default:throw new Error(`"${d}" is no k\
ind of package source`)}}function yr([e="",...o],s){const d=Yt(o,["key","suite","component","package"]),l=d.get("key");if(!l)
throw new Error("apt needs key=<url>: the key that signs the repository");const h=d.get("suite")?.split(",").filter(Boolean)??
[s,gr],m=[...h,d.get("component")??"main",d.get("package")??"railgun-stable"].find(w=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test(w));if(h.length===0||m!==void 0)throw new Error(`"${m??""}" is no name of a suite, component or package`);if(h.length>
$o)throw new Error(`${h.length} suites are more than ${$o}`);return{kind:"apt",url:wo(e),key:Ln(l),suites:h,component:d.
get("component")??"main",package:d.get("package")??"railgun-stable"}}function Go([e="",...o]){const s=Yt(o,["sha256"]).get(
"sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(s))throw new Error(`deb needs sha256=<64 hex digits>, not "${s}"`);
return{kind:"deb",url:wo(e),sha256:s}}function Yt(e,o){const s=new Map;for(const d of e){const[l="",...h]=d.split("=");if(!o.
includes(l)||h.length===0||s.has(l))throw new Error(`"${d}" is not expected there`);s.set(l,h.join("="))}return s}function Ln(e){
const{protocol:o,hostname:s}=new URL(wo(e));if(o==="https:"||vr.test(s))return e;throw new Error(`key=${e} comes without\
 TLS, and everything hangs on it; use https`)}function wo(e){const o=URL.canParse(e)?new URL(e):void 0;if(!o||!/^https?:$/.
test(o.protocol))throw new Error(`"${e}" is no http or https address`);if(o.username||o.password)throw new Error("an add\
ress here must not hold a name or a password");return e}const So=40,zo=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function Wo(e){const o=new Map,
s=e.split(`
`).map(d=>d.trim());for(const d of s.filter(Boolean)){const l=d.indexOf("="),h=d.slice(0,Math.max(l,0)).trim(),m=d.slice(
l+1).trim();if(!h)throw new Error(`"${d}" is not key=value`);if(/^aws:/i.test(h))throw new Error(`"${h}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(h))throw new Error(`"${h}" begins with railgun-ha:, which is this produc\
t's own`);if(!m)throw new Error(`"${d}" has no value, which not every resource takes`);if(h.length>128||m.length>256||!zo.
test(h)||!zo.test(m))throw new Error(`"${d}" has a character or a length that tags cannot have (key 128, value 256)`);if(o.
has(h))throw new Error(`"${h}" is there twice`);o.set(h,m)}if(o.size>So)throw new Error(`${o.size} tags are more than th\
e ${So} that a stack has room for`);return Object.fromEntries([...o].sort(([d],[l])=>d<l?-1:1))}const $r=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
Ho=["activation-token","token-parameter","token-version"];function Ko(e){const o=Ho.filter(d=>e[d]!==""),s=o.at(-1);if(o.
length>1&&s)return{path:[s],message:`${o.slice(0,-1).join(" and ")} is set as well; set one of them`};if(s==="token-vers\
ion"&&e.command!=="rotate"){const d=`"${e.command}" takes no version that is stored already; use it with command rotate`;
return{path:[s],message:d}}}function wr(e){if(/^\d+$/.test(e)){const l=Number(e);if(l<2||l>4)throw new Error(`${e} zones\
 are out of range`);return{count:l,names:void 0}}const o=e.split(",").map(l=>l.trim()),s=o.find(l=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.
test(l));if(s!==void 0)throw new Error(`"${s}" is no name of a zone`);const d=o.find((l,h)=>o.indexOf(l)!==h);if(d)throw new Error(
`"${d}" is there twice`);if(o.length<2||o.length>4)throw new Error(`${o.length} zones are out of range`);return{count:o.
length,names:[...o].sort()}}const Sr=["deploy","plan","status","rotate","pause","resume","destroy","render"],Yo={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},Dn=Nt.map.key;function Xo(e){const o=(0,V.a)(e);if(!o)throw new Error(`"${e}"\
 is no IPv4 range`);if(o.prefix<16)throw new Error(`"${e}" is larger than a VPC can be`);if(!(0,V.i)(o))throw new Error(
`"${e}" does not begin at its range's first address ${(0,V.r)((0,V.t)(o))}`);const s=(0,V.o)(o);if(s)throw new Error(`"${e}\
" overlaps ${s}`);return e}const Oo=/^[A-Za-z0-9]{1,255}$/,Qo=fo({command:Ye(Sr),"stack-name":De(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
"a letter followed by letters, digits and hyphens, 128 characters at most"),"activation-token":nt().refine(e=>e===""||/^[0-9a-fA-F]{32}$/.
test(e),{error:({input:e})=>`the value is not 32 hexadecimal digits (it has ${String(e).length} characters)`}),"vpc-cidr":Me(
Xo,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"vpc-id":De(fr,"the id of a VPC such as\
 vpc-0123456789abcdef0"),"public-subnet-ids":Me(Jo,"2 to 4 ids separated by commas or lines"),"private-subnet-ids":Me(Jo,
"2 to 4 ids separated by commas or lines"),"availability-zones":Me(wr,"a number from 2 to 4, or 2 to 4 names separated b\
y commas"),nat:Ye(["none","single","per-az"]),"allowed-cidrs":Me(ar,"`cloudflare`, or IPv4 ranges separated by commas or\
 lines"),"instance-type":De(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),"ubuntu-release":Ye(
["22.04","24.04","26.04"]),"ami-id":De(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0123456789abcdef0"),
"ami-update":Ye(["pinned","on-deploy"]),size:jt(2,50,": one instance is no high availability"),"memcached-node-type":De(
/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcached-nodes":jt(2,40,": one node \
is no high availability"),"memcached-version":De(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to 1.6 such as 1\
.6.22"),"package-source":nt(),"listener-settings":Me(Bo,"lines such as log.level = 1 with keys that Railgun documents"),
"map-file":Me(yo,"one host=address on each line"),"elastic-ips":Un,tags:Me(Wo,"one key=value on each line"),"alarm-topic\
-arn":De(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standard SNS topic"),"alarm-email":De(
/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":De($r,"the name of a parameter such as /ra\
ilgun/next-token"),"token-version":De(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the number of a version"),"wave-size":jt(
1,50),floor:cr(0,49),"canary-seconds":jt(0,720),"max-token-age-days":jt(0,3650),confirm:nt(),"keep-token":Un,"retain-res\
ources":xn(Oo,"logical ids separated by commas or lines"),"on-pull-request":Ye(["plan","deploy"]),drift:Ye(["false","tru\
e","revert"]),"on-failed-stack":Ye(["fail","recreate"]),"skip-resources":xn(Oo,"logical ids separated by commas or lines"),
"allow-replacement":xn(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,"logical ids or types such as AWS::EC2::\
Subnet, separated by commas or lines"),wait:Un,"service-role-arn":De(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":De(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the\
 ARN of an IAM policy"),"allowed-account-ids":xn(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:Ye(
Cn),"github-token":nt()}).refine(e=>((0,V.a)(e["vpc-cidr"])?.prefix??0)<=(0,j.t)(e["availability-zones"].count),{path:["\
vpc-cidr"],error:({input:e})=>zr(e),when:({issues:e})=>!e.some(({path:o})=>o?.[0]==="vpc-cidr"||o?.[0]==="availability-z\
ones")}).refine(e=>e["alarm-topic-arn"]===""||e["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-arn is set \
as well; set one of them, and subscribe the address to the topic",when:({issues:e})=>!e.some(({path:o})=>String(o?.[0]).
startsWith("alarm-"))}).refine(e=>e["map-file"]===""||!Object.hasOwn(e["listener-settings"],Dn),{path:["listener-setting\
s"],error:`"${Dn}" is set by map-file; leave one of them out`,when:({issues:e})=>!e.some(({path:o})=>o?.[0]==="listener-\
settings"||o?.[0]==="map-file")}).superRefine((e,o)=>{const s=o.issues.length===0?hr(e):void 0;s&&o.addIssue({code:"cust\
om",...s})}).superRefine((e,o)=>{const s=o.issues.length===0?Ko(e):void 0;s&&o.addIssue({code:"custom",...s})}).transform(
(e,o)=>{const s=Eo(e["package-source"],e["ubuntu-release"]);return typeof s=="string"?(o.addIssue({code:"custom",path:["\
package-source"],message:s}),u.Tn):Or(e,s)});function zr(e){const{count:o}=e["availability-zones"];return`"${e["vpc-cidr"]}\
" is too small for ${2*o} subnets of /24 in ${o} zones; use /${(0,j.t)(o)} or larger`}function Eo(e,o){try{return br(e,Yo[o])}catch(s){
return`${(0,R.n)(s)}; use ${mr}`}}const Ao=e=>e["vpc-id"]?{count:e["public-subnet-ids"].length,names:void 0}:e["availabi\
lity-zones"];function Or(e,o){return{command:e.command,stackName:e["stack-name"],activationToken:e["activation-token"],vpcCidr:e["\
vpc-cidr"],ownNetwork:pr(e),zones:Ao(e),nat:e.nat,allowedCidrs:e["allowed-cidrs"],instanceType:e["instance-type"],ubuntuRelease:e["\
ubuntu-release"],amiId:e["ami-id"],amiUpdate:e["ami-update"],size:e.size,memcachedNodeType:e["memcached-node-type"],memcachedNodes:e["\
memcached-nodes"],memcachedVersion:e["memcached-version"],packageSource:o,listenerSettings:e["listener-settings"],mapFile:e["\
map-file"],elasticIps:e["elastic-ips"].toLowerCase()==="true",tags:e.tags,alarmTopicArn:e["alarm-topic-arn"],alarmEmail:e["\
alarm-email"],tokenParameter:e["token-parameter"],tokenVersion:e["token-version"],waveSize:e["wave-size"],floor:e.floor,
canarySeconds:e["canary-seconds"],maxTokenAgeDays:e["max-token-age-days"],confirm:e.confirm,keepsToken:e["keep-token"].toLowerCase()===
"true",retainResources:e["retain-resources"],onPullRequest:e["on-pull-request"],drift:e.drift,onFailedStack:e["on-failed\
-stack"],skipResources:e["skip-resources"],allowReplacement:e["allow-replacement"],waits:e.wait.toLowerCase()==="true",serviceRoleArn:e["\
service-role-arn"],permissionsBoundary:e["permissions-boundary"],allowedAccountIds:e["allowed-account-ids"],comment:e.comment,
githubToken:e["github-token"].startsWith("${{")?"":e["github-token"]}}function qo(e){const o=Object.keys(e).filter(m=>!N(
m)),s=Object.fromEntries(z.map(m=>[m,_o(e,m)])),d=Qo.safeParse(s),l=[...o.map(m=>`${m} is not an input; the nearest is ${A(
m)}`),...(d.error?.issues??[]).map(({path:m,message:w})=>`${m.join(".")}: ${w}`),...Er(s,d.error)];if(d.success&&l.length===
0)return d.data;const h=d.success?"input.unknown":"input.invalid";throw new R.t(h,l.length===1?`${l[0]}`:`${l.length} in\
puts are wrong`,{details:l.length===1?[]:l})}function Er(e,o){if(!o||o.issues.some(({path:d})=>d[0]==="package-source"))
return[];const s=Eo(e["package-source"]??"",k["ubuntu-release"]);return typeof s=="string"?[`package-source: ${s}`]:[]}function _o(e,o){
const s=e[o]?.trim()??"";return s===""?k[o]:s}const Mn=e=>"value"in e,Rt=e=>Mn(e)?e.value:null;async function er(e){try{
return{value:await e()}}catch(o){const s=(0,x.t)(o,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{
unknown:s?"the role may not look":(0,R.n)(o),isDenied:s}}}const Fn=(e,o)=>e.filter(s=>(0,ne.t)(s)&&o!==""&&!["",o].includes(
s.templateVersion)),Ar=(e,o,s)=>s?[]:Fn(e,o).map(({id:d,templateVersion:l})=>`${d} runs version ${l} of the launch templ\
ate, and ${o} is the newest: deploy replaces it`),kr=e=>[Bn(e),tr(e)];function Bn({stack:e,nodes:o}){return{title:`Fleet\
 of ${e.name}`,head:["instance","zone","address","group","health","target","2408","template","token","config"],rows:o.map(
s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion,s.tokenVersion===null?"unknown":`${s.tokenVersion}${s.
isPinned?" (canary)":""}`,Tr(s)])}}function Tr({due:e,configAgeSeconds:o,error:s}){return s?s.split(":")[0]??s:o?`${ko(o)}\
 behind`:e===null?"unknown":e==="nothing"?"up to date":`${e} is due`}function tr(e){const{stack:o,fleet:s,runtime:d}=e;return{
title:`Stack ${o.name}`,head:["what","is"],rows:[["stack",o.status.name],["deployed by",e.version==="1.0.0"?D.t:`${e.version||
"unknown"}; this is ${D.t}`],["template",e.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["\
memcached",`${s.cacheNodes.length} of ${s.cacheSize}: ${s.cacheNodes.join(" ")||"none"}`],["list as written",s.servers.join(
" ")||"none"],["token",at(e.token,nr)],["lock",at(e.lock,rr)],["reconciler",at(e.pause,l=>l?.paused?`paused by ${l.by}`:
"not paused")],["launch template",or(e)],["suspended processes",at(e.suspensions,Zr)],["alarms",at(e.alarms,l=>l.map(({name:h})=>h).
join(", ")||"none")],["image",at(e.image,({id:l,newest:h,isNewest:m})=>m?l:`${l}; ${h} is newer`)],["Cloudflare's ranges",
at(e.cloudflare,Ir)],["Lambda runtime",at(d,({name:l,endsOn:h,daysLeft:m})=>`${l}, ends on ${h} (${m} days)`)]]}}const at=(e,o)=>Mn(
e)?o(e.value):`unknown: ${e.unknown}`;function nr({labels:e,ageSeconds:o}){const s=Object.values(B.p).flatMap(l=>e[l]===
void 0?[]:[`${l} ${e[l]}`]),d=o===null?[]:[`${ko(o)} old`];return[...s,...d].join(", ")||"none"}function or({nodes:e,newestTemplate:o}){
if(!o)return"unknown: the stack does not tell its newest version";const s=Fn(e,o).length;return s===0?`version ${o}`:`ve\
rsion ${o}, which ${s} of ${e.length} do not run`}const rr=e=>e===null||e.state==="free"?"free":`${e.owner} (${e.purpose}\
), ${e.state}`,Pr={breaker:"the breaker",run:"the run that holds the lock",left:"a run that ended",nobody:"nobody known"},
Zr=e=>e.map(({processes:o,by:s})=>`${o.join(" and ")} by ${Pr[s]}`).join(", ")||"none";function Ir({added:e,removed:o}){
return e.length+o.length===0?"as this version has them":[...e.map(s=>`+ ${s}`),...o.map(s=>`- ${s}`)].join(" ")}function ko(e){
const o=[[Math.floor(e/86400),"d"],[Math.floor(e/3600)%24,"h"],[Math.floor(e/60)%60,"min"],[Math.floor(e)%60,"s"]],s=o.findIndex(
([d])=>d>0);return s<0?"0 s":o.slice(s,s+2).filter(([d])=>d>0).map(([d,l])=>`${d} ${l}`).join(" ")}function sr({underWay:e,
alarms:o,image:s,cloudflare:d,runtime:l,isTemplateCurrent:h}){const m=Rt(o)??[],w=Rt(d),S=Rt(l);return[...e,...m.map(({name:U,
description:oe})=>`alarm ${U}: ${oe}`),...h?[]:["a deploy with these inputs would change the stack"],...Rt(s)?.isNewest===
!1?["a newer image exists: deploy with ami-update: on-deploy takes it"]:[],...w&&w.added.length+w.removed.length>0?["Clo\
udflare's ranges have changed: use a newer version of this action, or set allowed-cidrs"]:[],...S?.endsSoon?[`Lambda end\
s ${S.name} on ${S.endsOn}: deploy with a newer version of this action`]:[]]}function Nr(e){const{token:o,alarms:s,lock:d,
pause:l,suspensions:h,image:m,cloudflare:w,runtime:S}=e,U={token:o,alarms:s,lock:d,pause:l,suspensions:h,image:m,cloudflare:w,
runtime:S},oe=Object.entries(U).flatMap(([q,pe])=>Mn(pe)?[]:[`${q}: ${pe.unknown}`]);return{version:e.version,templateCurrent:e.
isTemplateCurrent,nodes:e.nodes,launchTemplate:{newest:e.newestTemplate||null,outdated:Fn(e.nodes,e.newestTemplate).map(
({id:q})=>q)},...Object.fromEntries(Object.entries(U).map(([q,pe])=>[q,Rt(pe)])),notices:sr(e),unknown:[...oe,...e.nodesUnknown?
[`nodes: ${e.nodesUnknown}`]:[]]}}}),3951:((E,H,i)=>{i.d(H,{t:()=>R});const R="1.0.0"})},Cr={};function $e(E){var H=Cr[E];
if(H!==void 0)return H.exports;var i=Cr[E]={exports:{}},R=!0;try{Jr[E](i,i.exports,$e),R=!1}finally{R&&delete Cr[E]}return i.
exports}$e.m=Jr,typeof $e<"u"&&($e.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(
/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var E=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",H=typeof Symbol==
"function"?Symbol("webpack exports"):"__webpack_exports__",i=typeof Symbol=="function"?Symbol("webpack error"):"__webpac\
k_error__",R=B=>{B&&B.d<1&&(B.d=1,B.forEach(D=>D.r--),B.forEach(D=>D.r--?D.r++:D()))},j=B=>B.map(D=>{if(D!==null&&typeof D==
"object"){if(D[E])return D;if(D.then){var x=[];x.d=0,D.then(V=>{u[H]=V,R(x)},V=>{u[i]=V,R(x)});var u={};return u[E]=V=>V(
x),u}}var te={};return te[E]=V=>{},te[H]=D,te});$e.a=(B,D,x)=>{var u;x&&((u=[]).d=-1);var te=new Set,V=B.exports,ne,k,z,
N=new Promise((A,X)=>{z=X,k=A});N[H]=V,N[E]=A=>(u&&A(u),te.forEach(A),N.catch(X=>{})),B.exports=N,D(A=>{ne=j(A);var X,ee=()=>ne.
map(F=>{if(F[i])throw F[i];return F[H]}),we=new Promise(F=>{X=()=>F(ee),X.r=0;var Q=J=>J!==u&&!te.has(J)&&(te.add(J),J&&
!J.d&&(X.r++,J.push(X)));ne.map(J=>J[E](Q))});return X.r?we:ee()},A=>(A?z(N[i]=A):k(V),R(u))),u&&u.d<0&&(u.d=0)}})(),(()=>{
var E=Object.getPrototypeOf?i=>Object.getPrototypeOf(i):i=>i.__proto__,H;$e.t=function(i,R){if(R&1&&(i=this(i)),R&8||typeof i==
"object"&&i&&(R&4&&i.__esModule||R&16&&typeof i.then=="function"))return i;var j=Object.create(null);$e.r(j);var B={};H=
H||[null,E({}),E([]),E(E)];for(var D=R&2&&i;typeof D=="object"&&!~H.indexOf(D);D=E(D))Object.getOwnPropertyNames(D).forEach(
x=>B[x]=()=>i[x]);return B.default=()=>i,$e.d(j,B),j}})(),$e.d=(E,H)=>{for(var i in H)$e.o(H,i)&&!$e.o(E,i)&&Object.defineProperty(
E,i,{enumerable:!0,get:H[i]})},$e.f={},$e.e=E=>Promise.all(Object.keys($e.f).reduce((H,i)=>($e.f[i](E,H),H),[])),$e.u=E=>""+
E+".index.js",$e.o=(E,H)=>Object.prototype.hasOwnProperty.call(E,H),$e.r=E=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.
defineProperty(E,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(E,"__esModule",{value:!0})},(()=>{var E={8792:0},
H=i=>{var{ids:R,modules:j,runtime:B}=i,D,x,u=0;for(D in j)$e.o(j,D)&&($e.m[D]=j[D]);for(B&&B($e);u<R.length;u++)x=R[u],$e.
o(E,x)&&E[x]&&E[x][0](),E[R[u]]=0};$e.f.j=(i,R)=>{var j=$e.o(E,i)?E[i]:void 0;if(j!==0)if(j)R.push(j[1]);else{var B=import("\
./"+$e.u(i)).then(H,D=>{throw E[i]!==0&&(E[i]=void 0),D}),B=Promise.race([B,new Promise(D=>j=E[i]=[D])]);R.push(j[1]=B)}}})();
var Vr=$e(2015);Vr=await Vr;
